const Ut={},Nt={},jt={},Bt={},Wt={},Ft={};import{createRequire as Xe}from"module";const Kt={};var Ct={3313:(ne=>{ne.exports=de;function de(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}de.prototype.go=function(P){this.pending<this.max?l(this,P):this.waiting.push(P)},de.prototype.wait=function(P){this.pending===0?P(this.error):this.listeners.push(P)},de.prototype.hold=
function(){return e(this)};function e(P){P.pending+=1;var A=!1;return W;function W(v){if(A)throw new Error("callback called twice");if(A=!0,P.error=P.error||v,P.pending-=1,P.waiting.length>0&&P.pending<
P.max)l(P,P.waiting.shift());else if(P.pending===0){var I=P.listeners;P.listeners=[],I.forEach(J)}}function J(v){v(P.error)}}function l(P,A){A(e(P))}}),770:((ne,de,e)=>{ne.exports=e(218)}),218:((ne,de,e)=>{
var l,P=e(9278),A=e(4756),W=e(8611),J=e(5692),v=e(4434),I=e(2613),N=e(9023);de.httpOverHttp=F,de.httpsOverHttp=b,de.httpOverHttps=m,de.httpsOverHttps=a;function F(j){var i=new r(j);return i.request=W.
request,i}function b(j){var i=new r(j);return i.request=W.request,i.createSocket=u,i.defaultPort=443,i}function m(j){var i=new r(j);return i.request=J.request,i}function a(j){var i=new r(j);return i.request=
J.request,i.createSocket=u,i.defaultPort=443,i}function r(j){var i=this;i.options=j||{},i.proxyOptions=i.options.proxy||{},i.maxSockets=i.options.maxSockets||W.Agent.defaultMaxSockets,i.requests=[],i.
sockets=[],i.on("free",function(y,R,$,T){for(var n=p(R,$,T),o=0,s=i.requests.length;o<s;++o){var t=i.requests[o];if(t.host===n.host&&t.port===n.port){i.requests.splice(o,1),t.request.onSocket(y);return}}
y.destroy(),i.removeSocket(y)})}N.inherits(r,v.EventEmitter),r.prototype.addRequest=function(i,c,y,R){var $=this,T=x({request:i},$.options,p(c,y,R));if($.sockets.length>=this.maxSockets){$.requests.push(
T);return}$.createSocket(T,function(n){n.on("free",o),n.on("close",s),n.on("agentRemove",s),i.onSocket(n);function o(){$.emit("free",n,T)}function s(t){$.removeSocket(n),n.removeListener("free",o),n.removeListener(
"close",s),n.removeListener("agentRemove",s)}})},r.prototype.createSocket=function(i,c){var y=this,R={};y.sockets.push(R);var $=x({},y.proxyOptions,{method:"CONNECT",path:i.host+":"+i.port,agent:!1,headers:{
host:i.host+":"+i.port}});i.localAddress&&($.localAddress=i.localAddress),$.proxyAuth&&($.headers=$.headers||{},$.headers["Proxy-Authorization"]="Basic "+new Buffer($.proxyAuth).toString("base64")),_(
"making CONNECT request");var T=y.request($);T.useChunkedEncodingByDefault=!1,T.once("response",n),T.once("upgrade",o),T.once("connect",s),T.once("error",t),T.end();function n(d){d.upgrade=!0}function o(d,f,g){
process.nextTick(function(){s(d,f,g)})}function s(d,f,g){if(T.removeAllListeners(),f.removeAllListeners(),d.statusCode!==200){_("tunneling socket could not be established, statusCode=%d",d.statusCode),
f.destroy();var B=new Error("tunneling socket could not be established, statusCode="+d.statusCode);B.code="ECONNRESET",i.request.emit("error",B),y.removeSocket(R);return}if(g.length>0){_("got illegal \
response body from proxy"),f.destroy();var B=new Error("got illegal response body from proxy");B.code="ECONNRESET",i.request.emit("error",B),y.removeSocket(R);return}return _("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(R)]=f,c(f)}function t(d){T.removeAllListeners(),_(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var f=new Error("tunneling socket could not be established, cause="+d.message);f.code="ECONNRESET",i.request.emit("error",f),y.removeSocket(R)}},r.prototype.removeSocket=function(i){
var c=this.sockets.indexOf(i);if(c!==-1){this.sockets.splice(c,1);var y=this.requests.shift();y&&this.createSocket(y,function(R){y.request.onSocket(R)})}};function u(j,i){var c=this;r.prototype.createSocket.
call(c,j,function(y){var R=j.request.getHeader("host"),$=x({},c.options,{socket:y,servername:R?R.replace(/:.*$/,""):j.host}),T=A.connect(0,$);c.sockets[c.sockets.indexOf(y)]=T,i(T)})}function p(j,i,c){
return typeof j=="string"?{host:j,port:i,localAddress:c}:j}function x(j){for(var i=1,c=arguments.length;i<c;++i){var y=arguments[i];if(typeof y=="object")for(var R=Object.keys(y),$=0,T=R.length;$<T;++$){
var n=R[$];y[n]!==void 0&&(j[n]=y[n])}}return j}var _;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?_=function(){var j=Array.prototype.slice.call(arguments);typeof j[0]=="string"?j[0]=
"TUNNEL: "+j[0]:j.unshift("TUNNEL:"),console.error.apply(console,j)}:_=function(){},l=_}),4248:(ne=>{const de=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(l){let P=-1;for(let A of l)P=de[(P^A)&255]^P>>>8;return(P^-1)>>>0}ne.exports=e}),3502:((ne,de,e)=>{var l=e(9896),P=e(9023),A=e(2203),W=A.Readable,J=A.PassThrough,v=e(3313),I=e(4434).
EventEmitter;de.BufferSlicer=b,de.FdSlicer=N,P.inherits(N,I);function N(m){I.call(this),this.fd=m,this.pend=new v,this.pend.max=1,this.refCount=0}N.prototype.read=function(m,a,r,u,p){var x=this;x.pend.
go(function(_){l.read(x.fd,m,a,r,u,function(j,i,c){_(),p(j,i,c)})})},N.prototype.createReadStream=function(m){return new F(this,m)},N.prototype.ref=function(){this.refCount+=1},N.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;l.close(m.fd,a);function a(r){r?m.emit("error",r):m.emit("close")}},P.inherits(F,W);function F(m,a){a=a||
{},W.call(this,a),this.context=m,this.context.ref(),this.start=a.start||0,this.endOffset=a.end,this.pos=this.start}F.prototype._read=function(m){var a=this,r=Math.min(a._readableState.highWaterMark,m);
if(a.endOffset!=null&&(r=Math.min(r,a.endOffset-a.pos)),r<=0){a.push(null),this._cleanup();return}a.context.pend.go(function(u){var p=Buffer.allocUnsafe(r);l.read(a.context.fd,p,0,r,a.pos,function(x,_){
x?a.destroy(x):_===0?(a.push(null),a._cleanup()):(a.pos+=_,a.push(p.slice(0,_))),u()})})},F.prototype._destroy=function(m,a){this._cleanup(),a(m)},F.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},P.inherits(b,I);function b(m){I.call(this),this.refCount=0,this.buffer=m}b.prototype.read=function(m,a,r,u,p){if(!(0<=a&&a<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+a+" <= "+m.length);if(u<0)throw new RangeError("position is negative: "+u);if(a+r>m.length&&(r=m.length-a),u+r>this.buffer.length&&(r=this.buffer.length-u),r<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(m,a,u,u+r),setImmediate(function(){p(null,r)})},b.prototype.createReadStream=function(m){m=m||{};var a=new J(m);a.start=m.start||0,a.endOffset=m.end,a.pos=a.endOffset||
this.buffer.length;for(var r=this.buffer.slice(a.start,a.pos),u=65536,p=0;;){var x=p+u;if(x>=r.length){p<r.length&&a.write(r.slice(p,r.length));break}a.write(r.slice(p,x)),p=x}return a.end(),a},b.prototype.
ref=function(){this.refCount+=1},b.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ne,de,e)=>{var l,P=e(9896),A=e(3106),W=e(3502),J=e(9023),v=e(
4434).EventEmitter,I=e(2203).Transform,N=e(2203).PassThrough,F=e(2203).Writable;const b=typeof A.crc32=="function"?A.crc32:e(4248);l=p,l=x,l=_,l=j,l=m,l=a,de.SY=r,l=u,l=T,de.ax=n,l=o,l=s,l=i,l=R,l=$,l=
f;function m(w,E){return new Promise((D,C)=>{p(w,{...E,lazyEntries:!0},function(G,Q){if(G)return C(G);D(Q)})})}function a(w,E){return new Promise((D,C)=>{x(w,{...E,lazyEntries:!0},function(G,Q){if(G)return C(
G);D(Q)})})}function r(w,E){return new Promise((D,C)=>{_(w,{...E,lazyEntries:!0},function(G,Q){if(G)return C(G);D(Q)})})}function u(w,E,D){return new Promise((C,G)=>{j(w,E,{...D,lazyEntries:!0},function(Q,U){
if(Q)return G(Q);C(U)})})}function p(w,E,D){typeof E=="function"&&(D=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=
!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),D==null&&(D=ie),P.open(w,"r",function(C,G){if(C)return D(C);x(G,E,function(Q,U){Q&&P.close(G,ie),
D(Q,U)})})}function x(w,E,D){typeof E=="function"&&(D=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),
E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),D==null&&(D=ie),P.fstat(w,function(C,G){if(C)return D(C);var Q=new W.FdSlicer(w);j(Q,G.size,E,D)})}
function _(w,E,D){typeof E=="function"&&(D=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=
!0),E.strictFileNames==null&&(E.strictFileNames=!1);var C=new W.BufferSlicer(w);j(C,w.length,E,D)}function j(w,E,D,C){typeof D=="function"&&(C=D,D=null),D==null&&(D={}),D.autoClose==null&&(D.autoClose=
!0),D.lazyEntries==null&&(D.lazyEntries=!1),D.decodeStrings==null&&(D.decodeStrings=!0);var G=!!D.decodeStrings;if(D.validateEntrySizes==null&&(D.validateEntrySizes=!0),D.strictFileNames==null&&(D.strictFileNames=
!1),C==null&&(C=ie),typeof E!="number")throw new Error("expected totalSize parameter to be a number");if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var Q=22,U=20,z=65535,te=Math.min(U+Q+z,E),fe=Z(te),oe=E-fe.length;t(w,fe,0,te,oe,function(K){if(K)return C(K);for(var q=te-
Q;q>=0;q-=1)if(fe.readUInt32LE(q)===101010256){var ce=fe.subarray(q),ee=ce.readUInt16LE(4),le=ce.readUInt16LE(10),pe=ce.readUInt32LE(16),ve=ce.readUInt16LE(20),Re=ce.length-Q;if(ve!==Re)return C(new Error(
"Invalid comment length. Expected: "+Re+". Found: "+ve+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Te=G?M(ce.subarray(
22),!1):ce.subarray(22);if(q-U>=0&&fe.readUInt32LE(q-U)===117853008){var Ce=fe.subarray(q-U,q-U+U),Be=X(Ce,8),Ke=Z(56);return t(w,Ke,0,Ke.length,Be,function(je){return je?C(je):Ke.readUInt32LE(0)!==101075792?
C(new Error("invalid zip64 end of central directory record signature")):(ee=Ke.readUInt32LE(16),ee!==0?C(new Error("multi-disk zip files are not supported: found disk number: "+ee)):(le=X(Ke,32),pe=X(
Ke,48),C(null,new i(w,pe,E,le,Te,D.autoClose,D.lazyEntries,G,D.validateEntrySizes,D.strictFileNames))))})}return ee!==0?C(new Error("multi-disk zip files are not supported: found disk number: "+ee)):C(
null,new i(w,pe,E,le,Te,D.autoClose,D.lazyEntries,G,D.validateEntrySizes,D.strictFileNames))}C(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}J.inherits(i,v);function i(w,E,D,C,G,Q,U,z,te,fe){var oe=this;v.call(oe),oe.reader=w,oe.reader.on("error",function(K){y(oe,K)}),oe.reader.once("close",function(){oe.emit("close")}),oe.readEntryCursor=
E,oe.fileSize=D,oe.entryCount=C,oe.comment=G,oe.entriesRead=0,oe.autoClose=!!Q,oe.lazyEntries=!!U,oe.decodeStrings=!!z,oe.validateEntrySizes=!!te,oe.strictFileNames=!!fe,oe.isOpen=!0,oe.emittedError=!1,
oe.hasEachEntryBeenCalled=!1,oe.lazyEntries||oe._readEntry()}i.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(w,E){w.autoClose&&w.close(),y(w,E)}function y(w,E){
w.emittedError||(w.emittedError=!0,w.emit("error",E))}i.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},i.prototype.
_readEntry=function(){var w=this;if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){var E=Z(46);t(w.reader,E,0,
E.length,w.readEntryCursor,function(D){if(D)return c(w,D);if(!w.emittedError){var C=new R,G=E.readUInt32LE(0);if(G!==33639248)return c(w,new Error("invalid central directory file header signature: 0x"+
G.toString(16)));if(C.versionMadeBy=E.readUInt16LE(4),C.versionNeededToExtract=E.readUInt16LE(6),C.generalPurposeBitFlag=E.readUInt16LE(8),C.compressionMethod=E.readUInt16LE(10),C.lastModFileTime=E.readUInt16LE(
12),C.lastModFileDate=E.readUInt16LE(14),C.crc32=E.readUInt32LE(16),C.compressedSize=E.readUInt32LE(20),C.uncompressedSize=E.readUInt32LE(24),C.fileNameLength=E.readUInt16LE(28),C.extraFieldLength=E.readUInt16LE(
30),C.fileCommentLength=E.readUInt16LE(32),C.internalFileAttributes=E.readUInt16LE(36),C.externalFileAttributes=E.readUInt32LE(38),C.relativeOffsetOfLocalHeader=E.readUInt32LE(42),C.generalPurposeBitFlag&
64)return c(w,new Error("strong encryption is not supported"));w.readEntryCursor+=46,E=Z(C.fileNameLength+C.extraFieldLength+C.fileCommentLength),t(w.reader,E,0,E.length,w.readEntryCursor,function(Q){
if(Q)return c(w,Q);if(!w.emittedError){C.fileNameRaw=E.subarray(0,C.fileNameLength);var U=C.fileNameLength+C.extraFieldLength;C.extraFieldRaw=E.subarray(C.fileNameLength,U),C.fileCommentRaw=E.subarray(
U,U+C.fileCommentLength);try{C.extraFields=s(C.extraFieldRaw)}catch(le){return c(w,le)}if(w.decodeStrings){var z=(C.generalPurposeBitFlag&2048)!==0;C.fileComment=M(C.fileCommentRaw,z),C.fileName=n(C.generalPurposeBitFlag,
C.fileNameRaw,C.extraFields,w.strictFileNames);var te=o(C.fileName);if(te!=null)return c(w,new Error(te))}else C.fileComment=C.fileCommentRaw,C.fileName=C.fileNameRaw;C.comment=C.fileComment,w.readEntryCursor+=
E.length,w.entriesRead+=1;for(var fe=0;fe<C.extraFields.length;fe++){var oe=C.extraFields[fe];if(oe.id===1){var K=oe.data,q=0;if(C.uncompressedSize===4294967295){if(q+8>K.length)return c(w,new Error("\
zip64 extended information extra field does not include uncompressed size"));C.uncompressedSize=X(K,q),q+=8}if(C.compressedSize===4294967295){if(q+8>K.length)return c(w,new Error("zip64 extended infor\
mation extra field does not include compressed size"));C.compressedSize=X(K,q),q+=8}if(C.relativeOffsetOfLocalHeader===4294967295){if(q+8>K.length)return c(w,new Error("zip64 extended information extr\
a field does not include relative header offset"));C.relativeOffsetOfLocalHeader=X(K,q),q+=8}break}}if(w.validateEntrySizes&&C.compressionMethod===0){var ce=C.uncompressedSize;if(C.isEncrypted()&&(ce+=
12),C.compressedSize!==ce){var ee="compressed/uncompressed size mismatch for stored file: "+C.compressedSize+" != "+C.uncompressedSize;return c(w,new Error(ee))}}w.emit("entry",C),w.lazyEntries||w._readEntry()}})}})}},
i.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");w.hasEachEntryBeenCalled=!0;let E=null;w.on("entry",C),w.on("end",G),w.on("error",Q);function D(){w.removeListener("entry",C),w.removeListener("end",G),w.removeListener("error",Q),w.
autoClose&&w.close()}function C(U){let{resolve:z}=E;E=null,z({value:U})}function G(){let{resolve:U}=E;E=null,D(),U({done:!0})}function Q(U){let{reject:z}=E;E=null,D(),z(U)}return{[Symbol.asyncIterator](){
return this},next(){const U=new Promise((z,te)=>{if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:z,reject:te}});return w.readEntry(),U},return(U){return D(),
Promise.resolve({done:!0,value:U})},throw(U){return D(),Promise.reject(U)}}},i.prototype.openReadStream=function(w,E,D){var C=this,G=0,Q=w.compressedSize;if(D==null&&(D=E,E=null),E==null)E={};else{if(E.
decodeFileData===!1){if(E.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(E.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+E.decrypt);if(w.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(E.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===
!1||E.decompress===!0))throw new Error("invalid options.decompress value: "+E.decompress);z=E.decompress}}if(E.start!=null){if(G=E.start,G<0)throw new Error("options.start < 0");if(G>w.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(E.end!=null){if(Q=E.end,Q<0)throw new Error("options.end < 0");if(Q>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(Q<
G)throw new Error("options.end < options.start")}}var U=E.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&E.decompress===!1)&&(!w.isEncrypted()||E.decrypt===!1);if((E.start!=null||
E.end!=null)&&!U)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!C.isOpen)return D(new Error("closed"));if(w.isEncrypted()&&!U&&E.decrypt!==
!1)return D(new Error("entry is encrypted, and options.decodeFileData !== false"));var z;if(U)z=!1;else if(w.compressionMethod===8)z=E.decodeFileData!==!0;else return D(new Error("unsupported compress\
ion method: "+w.compressionMethod));C.readLocalFileHeader(w,{minimal:!0},function(te,fe){if(te)return D(te);C.openReadStreamLowLevel(fe.fileDataStart,w.compressedSize,G,Q,z,w.uncompressedSize,D)})},i.
prototype.openReadStreamLowLevel=function(w,E,D,C,G,Q,U){var z=this,te=w+E,fe=z.reader.createReadStream({start:w+D,end:w+C}),oe=fe;if(G){var K=!1,q=A.createInflateRaw();fe.on("error",function(ce){setImmediate(
function(){K||q.emit("error",ce)})}),fe.pipe(q),z.validateEntrySizes?(oe=new d(Q),q.on("error",function(ce){setImmediate(function(){K||oe.emit("error",ce)})}),q.pipe(oe)):oe=q,me(oe,function(){K=!0,q!==
oe&&q.unpipe(oe),fe.unpipe(q),fe.destroy()})}U(null,oe)},i.prototype.readLocalFileHeader=function(w,E,D){var C=this;D==null&&(D=E,E=null),E==null&&(E={}),C.reader.ref();var G=Z(30);t(C.reader,G,0,G.length,
w.relativeOffsetOfLocalHeader,function(Q){try{if(Q)return D(Q);var U=G.readUInt32LE(0);if(U!==67324752)return D(new Error("invalid local file header signature: 0x"+U.toString(16)));var z=G.readUInt16LE(
26),te=G.readUInt16LE(28),fe=w.relativeOffsetOfLocalHeader+30+z+te;if(fe+w.compressedSize>C.fileSize)return D(new Error("file data overflows file bounds: "+fe+" + "+w.compressedSize+" > "+C.fileSize));
if(E.minimal)return D(null,{fileDataStart:fe});var oe=new $;oe.fileDataStart=fe,oe.versionNeededToExtract=G.readUInt16LE(4),oe.generalPurposeBitFlag=G.readUInt16LE(6),oe.compressionMethod=G.readUInt16LE(
8),oe.lastModFileTime=G.readUInt16LE(10),oe.lastModFileDate=G.readUInt16LE(12),oe.crc32=G.readUInt32LE(14),oe.compressedSize=G.readUInt32LE(18),oe.uncompressedSize=G.readUInt32LE(22),oe.fileNameLength=
z,oe.extraFieldLength=te,G=Z(z+te),C.reader.ref(),t(C.reader,G,0,G.length,w.relativeOffsetOfLocalHeader+30,function(K){try{return K?D(K):(oe.fileName=G.subarray(0,z),oe.extraField=G.subarray(z),D(null,
oe))}finally{C.reader.unref()}})}finally{C.reader.unref()}})},i.prototype.openReadStreamPromise=function(w,E){return new Promise((D,C)=>{this.openReadStream(w,E,function(G,Q){if(G)return C(G);D(Q)})})},
i.prototype.openReadStreamLowLevelPromise=function(w,E,D,C,G,Q){return new Promise((U,z)=>{this.openReadStream(w,E,D,C,G,Q,function(te,fe){if(te)return z(te);U(fe)})})},i.prototype.readLocalFileHeaderPromise=
function(w,E){return new Promise((D,C)=>{this.readLocalFileHeader(w,E,function(G,Q){if(G)return C(G);D(Q)})})};function R(){}R.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)
for(var E=0;E<this.extraFields.length;E++){var D=this.extraFields[E];if(D.id===21589){var C=D.data;if(C.length<5)continue;var G=C[0],Q=1;if(!(G&Q))continue;var U=C.readInt32LE(1);return new Date(U*1e3)}else if(D.
id===10){var C=D.data;if(C.length!==32||C.readUInt16LE(4)!==1||C.readUInt16LE(6)!==24)continue;var z=C.readUInt32LE(8)+4294967296*C.readInt32LE(12),te=z/1e4-116444736e5;return new Date(te)}}return T(this.
lastModFileDate,this.lastModFileTime,w.timezone)},R.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},R.prototype.isEncrypted=
function(){return(this.generalPurposeBitFlag&1)!==0},R.prototype.isCompressed=function(){return this.compressionMethod===8};function $(){}function T(w,E,D){var C=w&31,G=(w>>5&15)-1,Q=(w>>9&127)+1980,U=0,
z=(E&31)*2,te=E>>5&63,fe=E>>11&31;if(D==null||D==="local")return new Date(Q,G,C,fe,te,z,U);if(D==="UTC")return new Date(Date.UTC(Q,G,C,fe,te,z,U));throw new Error("unrecognized options.timezone: "+options.
timezone)}function n(w,E,D,C){for(var G=null,Q=0;Q<D.length;Q++){var U=D[Q];if(U.id===28789){if(U.data.length<6||U.data.readUInt8(0)!==1)continue;var z=U.data.readUInt32LE(1);if(b(E)!==z)continue;G=M(
U.data.subarray(5),!0);break}}if(G==null){var te=(w&2048)!==0;G=M(E,te)}return C||(G=G.replace(/\\/g,"/")),G}function o(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.
test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf("..")!==-1?"invalid relative path: "+w:null}function s(w){for(var E=[],D=0;D<w.length-3;){var C=w.readUInt16LE(D+0),G=w.readUInt16LE(D+2),
Q=D+4,U=Q+G;if(U>w.length)throw new Error("extra field length exceeds extra field buffer size");var z=w.subarray(Q,U);E.push({id:C,data:z}),D=U}return E}function t(w,E,D,C,G,Q){if(C===0)return setImmediate(
function(){Q(null,Z(0))});w.read(E,D,C,G,function(U,z){if(U)return Q(U);if(z<C)return Q(new Error("unexpected EOF"));Q()})}J.inherits(d,I);function d(w){I.call(this),this.actualByteCount=0,this.expectedByteCount=
w}d.prototype._transform=function(w,E,D){if(this.actualByteCount+=w.length,this.actualByteCount>this.expectedByteCount){var C="too many bytes in the stream. expected "+this.expectedByteCount+". got at\
 least "+this.actualByteCount;return D(new Error(C))}D(null,w)},d.prototype._flush=function(w){if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return w(new Error(E))}w()},J.inherits(f,v);function f(){v.call(this),this.refCount=0}f.prototype.ref=function(){this.refCount+=1},f.prototype.unref=function(){var w=this;
if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error("invalid unref");w.close(E);function E(D){if(D)return w.emit("error",D);w.emit("close")}},f.prototype.createReadStream=function(w){
w==null&&(w={});var E=w.start,D=w.end;if(E===D){var C=new N;return setImmediate(function(){C.end()}),C}var G=this._readStreamForRange(E,D),Q=!1,U=new g(this);G.on("error",function(te){setImmediate(function(){
Q||U.emit("error",te)})}),me(U,function(){G.unpipe(U),U.unref(),G.destroy()});var z=new d(D-E);return U.on("error",function(te){setImmediate(function(){Q||z.emit("error",te)})}),me(z,function(){Q=!0,U.
unpipe(z),U.destroy()}),G.pipe(U).pipe(z)},f.prototype._readStreamForRange=function(w,E){throw new Error("not implemented")},f.prototype.read=function(w,E,D,C,G){var Q=this.createReadStream({start:C,end:C+
D}),U=new F,z=0;U._write=function(te,fe,oe){te.copy(w,E+z,0,te.length),z+=te.length,oe()},U.on("finish",G),Q.on("error",function(te){G(te)}),Q.pipe(U)},f.prototype.close=function(w){setImmediate(w)},J.
inherits(g,N);function g(w){N.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}g.prototype._flush=function(w){this.unref(),w()},g.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=
!0,this.context.unref())};var B="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\
\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function M(w,E){if(E)return w.toString("utf8");for(var D="",C=0;C<w.length;C++)D+=B[w[C]];return D}function X(w,E){var D=w.readUInt32LE(E),C=w.readUInt32LE(E+4);return C*4294967296+D}var Z;typeof Buffer.
allocUnsafe=="function"?Z=function(w){return Buffer.allocUnsafe(w)}:Z=function(w){return new Buffer(w)};function me(w,E){typeof w.destroy=="function"?w._destroy=function(D,C){E(),C?.(D)}:w.destroy=E}function ie(w){
if(w)throw w}}),9037:((ne,de,e)=>{var l=A=>{var W={};return e.d(W,A),W},P=A=>(()=>A);ne.exports=l({getOctokit:()=>Ut.getOctokit})}),6543:((ne,de,e)=>{var l=A=>{var W={};return e.d(W,A),W},P=A=>(()=>A);
ne.exports=l({defaults:()=>Nt.defaults})}),8008:((ne,de,e)=>{var l=A=>{var W={};return e.d(W,A),W},P=A=>(()=>A);ne.exports=l({requestLog:()=>jt.requestLog})}),212:((ne,de,e)=>{var l=A=>{var W={};return e.
d(W,A),W},P=A=>(()=>A);ne.exports=l({retry:()=>Bt.retry})}),938:((ne,de,e)=>{var l=A=>{var W={};return e.d(W,A),W},P=A=>(()=>A);ne.exports=l({default:()=>Wt.default})}),5131:((ne,de,e)=>{var l=A=>{var W={};
return e.d(W,A),W},P=A=>(()=>A);ne.exports=l({default:()=>Ft.default})}),2613:(ne=>{ne.exports=Xe(import.meta.url)("assert")}),181:(ne=>{ne.exports=Xe(import.meta.url)("buffer")}),6982:(ne=>{ne.exports=
Xe(import.meta.url)("crypto")}),4434:(ne=>{ne.exports=Xe(import.meta.url)("events")}),9896:(ne=>{ne.exports=Xe(import.meta.url)("fs")}),1943:(ne=>{ne.exports=Xe(import.meta.url)("fs/promises")}),8611:(ne=>{
ne.exports=Xe(import.meta.url)("http")}),5692:(ne=>{ne.exports=Xe(import.meta.url)("https")}),9278:(ne=>{ne.exports=Xe(import.meta.url)("net")}),4573:(ne=>{ne.exports=Xe(import.meta.url)("node:buffer")}),
7598:(ne=>{ne.exports=Xe(import.meta.url)("node:crypto")}),3024:(ne=>{ne.exports=Xe(import.meta.url)("node:fs")}),1455:(ne=>{ne.exports=Xe(import.meta.url)("node:fs/promises")}),7067:(ne=>{ne.exports=
Xe(import.meta.url)("node:http")}),4708:(ne=>{ne.exports=Xe(import.meta.url)("node:https")}),8995:(ne=>{ne.exports=Xe(import.meta.url)("node:module")}),8161:(ne=>{ne.exports=Xe(import.meta.url)("node:\
os")}),6760:(ne=>{ne.exports=Xe(import.meta.url)("node:path")}),1708:(ne=>{ne.exports=Xe(import.meta.url)("node:process")}),7075:(ne=>{ne.exports=Xe(import.meta.url)("node:stream")}),3136:(ne=>{ne.exports=
Xe(import.meta.url)("node:url")}),7975:(ne=>{ne.exports=Xe(import.meta.url)("node:util")}),8522:(ne=>{ne.exports=Xe(import.meta.url)("node:zlib")}),857:(ne=>{ne.exports=Xe(import.meta.url)("os")}),6928:(ne=>{
ne.exports=Xe(import.meta.url)("path")}),2203:(ne=>{ne.exports=Xe(import.meta.url)("stream")}),4756:(ne=>{ne.exports=Xe(import.meta.url)("tls")}),2018:(ne=>{ne.exports=Xe(import.meta.url)("tty")}),7016:(ne=>{
ne.exports=Xe(import.meta.url)("url")}),9023:(ne=>{ne.exports=Xe(import.meta.url)("util")}),3106:(ne=>{ne.exports=Xe(import.meta.url)("zlib")}),3e3:((ne,de,e)=>{e.d(de,{WZ:()=>F,j:()=>a,mJ:()=>m});var l=e(
7598),P=e(6760),A=e(532),W=e(6191),J=e(7487),v=e(9870),I=e(3657),N=e(6584);function F(r,u){const p=r.boolean("upload-artifact",!0),x={overwrite:u,retentionDays:r.optional("retention-days",b)},_=r.boolean(
"artifact-env-variables",!0);return{upload:p?x:void 0,artifactEnvVariables:_}}function b(r){if(/^0+$/.test(r))return;const u=(0,N.$J)(1/0,!0)(r),p=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>p)
throw new Error(`must be at most ${p}, the repository's limit in days, not ${u}`);return u}async function m(r,{path:u,sha256:p,package:x},{upload:_,artifactEnvVariables:j}){if(j)return await(0,W.mz)(r,
{path:u,digest:p},_);const i=(0,I.z)((0,v.KC)(x)),c=(0,P.join)(await(0,J.Pd)("workflow-artifact-"),(0,P.basename)(u));await(0,A.lo)(c,i);const y=(0,l.createHash)("sha256").update(i).digest("hex");return await(0,W.
mz)(r,{path:c,digest:y},_)}function a({upload:r,artifactEnvVariables:u},p){!r||!u||!(0,J.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment \
variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ne,de,e)=>{e.d(de,{B:()=>I,X:()=>F});var l=e(7975),P=e(9462),A=e(3657),W=e(5645),J=e(6006),v=e(3349);async function I(b,m,{
title:a,advice:r,idsIn:u}){b.log.info(`${a}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let p={};const x=_=>{const i={...{"dock-status-id":m.dockStatusId,...u(_)},status:_.status||p.status};
(0,l.isDeepStrictEqual)(i,p)||b.publish(i),p=i};return await(0,J.qt)(b,m,{longestWaitMs:b.inputs.longestWaitMs,advice:r,onStatus:x})}const N="Check the workflow in AI for Process, then re-run the job.";
async function F(b,{workflowId:m,flowId:a}){return b.log.info(`Exporting workflow ${m}, flow ${a}, from ${b.platform.url.href}`),await(0,P.N)(b,(0,P.R)(b.inputs.timeoutMs,"No package"),async r=>{const u=await(0,v.
Nq)(r,{workflowId:m,flowId:a}),{dockStatusId:p,exportJobId:x}=u,_=await I(r,u,{title:`Export job ${x??"without an ID"}`,advice:N,idsIn:()=>({"export-job-id":x})}),j=await(0,v.EH)(r,u,_),i=async()=>(0,v.
EH)(r,u,await(0,J.SO)(r,p)),c=$=>(0,A.u)($,r.signal),{content:y,...R}=await(0,W.R)(r,{url:j,freshUrl:i,read:c});return{...R,package:y}})}}),2697:((ne,de,e)=>{e.d(de,{$l:()=>j,As:()=>r,Sm:()=>N,UX:()=>b,
Xd:()=>p,bg:()=>i,cZ:()=>a});var l=e(1455),P=e(6760),A=e(7279),W=e(8725),J=e(7487),v=e(4057),I=e(706);function N({host:c,pathname:y}){return c+y.replace(/\/$/,"")}const F=2e4;function b({message:c}){return(0,I.
OX)(c,1e3)}const m="<dock status ID>";function a(c){const y=new Map;for(const{name:$,error:T,job:n}of c){if(!T)continue;const{"dock-status-id":o}=n,s=o===void 0?T.message:T.message.replaceAll(o,m),t=y.
get(s)??{names:[],ids:[],help:(0,J.VY)(T)};y.set(s,t),t.names.push($),o!==void 0&&t.ids.push(o)}const R=Math.max(100,Math.min(1e3,Math.floor(F/y.size)));return Array.from(y,([$,{names:T,ids:n,help:o}])=>({
names:T,message:(0,I.OX)($,R).replaceAll(m,()=>n.join(", ")),help:o}))}function r(c){return a(c).map(({names:y,message:R})=>`${y.join(", ")}: ${R}`).join(" | ")}function u(c,y){return!c||!y||c.message===
y.message?c??y:p(c,`${c.message} Also: ${y.message}`)}function p(c,y){return new A.HR({what:y,topic:(0,A.h_)(c).topic,cause:c})}async function x(c,y,{platform:R,titles:$,facts:T=[],known:n,work:o}){let s=n;
const t=g=>{s=g,setOutputs(g)};t(n);const d={inputs:c,platform:R,log:runnerLog(),signal:y,endsAt:1/0,publish:t},f=await o(d).then(()=>{},toError);if(c.summary){const g=factTable([["Host",{words:N(c.host)}],
...T,["Workflow ID",s["workflow-id"]],["Dock status ID",s["dock-status-id"]],["Status",s.status&&{words:s.status}],["Duration",{words:humanTime(performance.now())}]]);f?await writeSummary($.failed,withHelp(
b(f),helpFor(f)),g):await writeSummary($.done,g)}if(f)throw f}const _=1e6;async function j(c,y){const R=JSON.stringify(y);await i(`the output ${c}`,{[`${c}.json`]:R});const $=Buffer.byteLength(R)>_;$&&
(0,W.lm)(`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),(0,J.n0)({[c]:$?[]:y})}async function i(c,y){try{const R=await(0,J.Pd)("workflow-results-");for(const[
$,T]of Object.entries(y)){const n=(0,P.join)(R,$);await(0,l.writeFile)(n,T).catch((0,J.E_)(n)),(0,J.n0)({[`${(0,P.parse)($).name}-path`]:n})}}catch(R){(0,W.t1)().warning(`Can't keep ${c} as a file. ${(0,A.
gJ)(R)}`)}}}),3018:((ne,de,e)=>{e.d(de,{S:()=>ye});var l=e(1124),P=e(706),A=e(3436),W=e(9665);const J=Number.MAX_SAFE_INTEGER,v=2,I=60,N="</details>",F=41,b=100;function m(h,O={}){const{under:S=()=>"",
parts:k=[],noun:se="change",folded:be=!1}=O,{length:ae}=S(J),{least:$e=ae===0?h:`${h} \u2026`,changes:Me=i(k)}=O;return{line:h,under:S,size:h.length+ae,least:$e,parts:k,changes:Me,noun:se,folded:be}}function a(h,O,S={}){
return O.length===0?[]:[m(h,{...S,parts:O})]}function r(h,O){const S=({leaf:Ae,outer:Ne})=>Ne.length===1?0:Ae.size,k=(Ae,Ne)=>S(Ae)-S(Ne),se=new Map,be=()=>c(_(h,se).filter(([Ae])=>Ae!=="")),ae=[];let $e=p(
h,[]).sort(k),Me=O;for(let Ae=-1;$e.length>0&&Ae<ae.length;Me=O-u(be()))Ae=ae.length,$e=$e.filter(Ne=>{const Ge=Ne.outer.filter(qe=>!se.has(qe)),Fe=Ge.map(qe=>qe.line.length+v+I+(qe.folded?F:0)).reduce(
(qe,nt)=>qe+nt,Ne.leaf.least.length+v);if(Fe>Me)return!0;Me-=Fe;for(const qe of Ge)se.set(qe,[]);return se.set(Ne.leaf,[Ne.leaf.least]),ae.push(Ne),!1});for(const[Ae,{leaf:Ne}]of ae.sort(k).entries()){
const Ge=x(Ne,Ne.least.length+Math.floor(Me/(ae.length-Ae)));Me-=u(Ge)-Ne.least.length,se.set(Ne,Ge)}return be()}function u(h){return h.reduce((O,{length:S})=>O+S,0)}function p(h,O){return h.parts.length===
0?[{leaf:h,outer:O}]:h.parts.flatMap(S=>p(S,[...O,h]))}function x({line:h,under:O,size:S,least:k},se){if(S<=se)return[h,O(Math.max(se,J))];for(let be=se-h.length-I;be>b;be=Math.floor(be*.7)){const ae=O(
be);if(ae!==""&&h.length+ae.length<=se)return[h,ae]}return[k]}function _(h,O){const{line:S,parts:k,folded:se}=h;if(k.length===0)return[O.get(h)??[]];const be=k.filter(Me=>O.has(Me)).flatMap(Me=>_(Me,O)),
ae=k.filter(Me=>!O.has(Me)),$e=[...be,[j(h,ae)]];return se?[[`<details><summary>${S}</summary>`],...$e,[N]]:[[S],...$e]}function j({noun:h},O){if(h==="connection"&&O.length>0)return`\u2026 and ${(0,P.
hS)(O.length,"more connection")}`;if(i(O)===0)return"";const S=h==="workflow"?` in ${(0,P.hS)(O.length,"more workflow")}`:"";return`\u2026 and ${(0,P.hS)(i(O),"more change")}${S}`}function i(h){return h.
reduce((O,{changes:S})=>O+S,0)}function c(h){const O=S=>S?.[0]?.startsWith("- ");return h.flatMap((S,k)=>{const se=S[0]===N||O(S)&&O(h[k-1]);return[k===0?"":se?`
`:`

`,...S]})}var y=e(8132),R=e(8151),$=e(3499),T=e(8965),n=e(5408);const o=2,s=1e3,t=240,d=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],f="...";function g(h,O){const S=[B(h??O),B(O??h)],[k,se]=[X(h),X(O)],be=me(k,se);return S[0]===S[1]?be:[`@@ line ends: ${S[0]} \u2192 ${S[1]} @@`,...be]}function B(h=""){return h.includes(
`
`)&&!/(?<!\r)\n/.test(h)?"CRLF":"LF"}function M(h){return h.split(B(h)==="CRLF"?`\r
`:`
`)}function X(h){return(h===void 0?[]:M(h)).flatMap(S=>d.reduce(Z,[S]).map((k,se)=>se===0?k:f+k))}function Z(h,O){return h.flatMap(S=>S.length>t?Array.from(S.matchAll(O),([k])=>k):S)}function me(h,O){
const S=new Set(h),se=O.some(ae=>S.has(ae))?(0,T.E)([...h],[...O],{maxEditLength:s}):void 0;if(se===void 0)return[...E(h,O),...ie("+",O)];let be=0;return se.flatMap(({added:ae,removed:$e,value:Me},Ae)=>{
const Ne=se[Ae+1];if($e)return E(Me,Ne?.added?Ne.value:[]);const[Ge,Ze]=[Ae===0?0:o,Me.length-o],Fe=be+w(Me.slice(0,Ze+1));return be+=w(Me),ae?ie("+",Me):Ne===void 0?ie(" ",Me.slice(0,Ge)):Ze-Ge<2?ie(
" ",Me):[...ie(" ",Me.slice(0,Ge)),`@@ line ${Fe} @@`,...ie(" ",Me.slice(Ze))]})}function ie(h,O){return O.map(S=>`${h} ${S}`)}function w(h){return h.filter(O=>!O.startsWith(f)).length}function E(h,O){
const S=new Map(h.map(Ae=>[G(Ae),Ae])),k=Ae=>G(Ae)!=="",se=O.filter(k),ae=(h.length-h.filter(k).length!==O.length-se.length?se:O).flatMap(Ae=>C(S.get(G(Ae))??Ae,Ae)),$e=ae.length>0||O.length===0?ae:C(
D(h),D(O));return[...$e.length===0?[]:[`@@ hard to see: ${[...new Set($e)].join(", ")} @@`],...ie("-",h)]}function D(h){return h.map(O=>O.startsWith(f)?O.slice(f.length):`
${O}`).join("")}function C(h,O){if(G(h)!==G(O))return[];const[S,k]=[h.normalize(),O.normalize()],se=Q(h)===Q(O)?[]:["Unicode forms"];return S===k?se:[...se,S.trimEnd()===k.trimEnd()?"spaces at the end":
"white space"]}function G(h){return Q(h.normalize())}function Q(h){return h.replace(/\s/g,"")}function U(h,O){let[S,k]=[0,O];const be=[...(0,n.$z)(h,$e=>$e.startsWith("@@ line ")?++S:S).values()].flatMap(
$e=>{const Me=z($e,k);return k-=fe($e),Me}),ae=h.filter(te).length-be.filter(te).length;return ae===0?be:[...be,`@@ ${(0,P.hS)(ae,"more changed line")} @@`]}function z(h,O){const S=ae=>ae.startsWith("\
-"),k=fe(h.filter(S)),se=fe(h)-k,be={removed:Math.max(O/2,O-se),others:Math.max(O/2,O-k)};return h.filter(ae=>{const $e=S(ae)?"removed":"others";return be[$e]-=ae.length+1,be[$e]>=0})}function te(h){return h.
startsWith("-")||h.startsWith("+")}function fe(h){return h.reduce((O,S)=>O+S.length+1,0)}var oe=e(2742),K=e(7856);const q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ce=80,ee={texts:3,min:4,max:60,usual:2,usualWeight:.001};function le(h,O,S){if(h.type==="string")return pe(Be((0,A.e1)(h.text),O.mask),O,S);const[k="",...se]=Te(
h,O);return se.length>0||k.length>ce?void 0:(0,y.SS)(k,1/0)}function pe(h,O,S){const k=O.mask(h).shown;if(k.length>ce||k.includes(`
`))return;const se=ve(h,O,S);return(0,y.SS)(JSON.stringify(k),1/0)+(se===void 0?"":` (${Pe(se,O)})`)}function ve(h,{labelOf:O},S){const k=O(h),se=S!==void 0&&(0,A.e1)((0,A.TH)(S)??"")===h;return k===void 0||
se||k.toLowerCase()===h.toLowerCase()||[...S?.members.values()??[]].some(ae=>(0,A.jn)(ae)&&(0,A.e1)(ae.text)===k)?void 0:k}function Re(h,O,{labelOf:S}){const[k,se]=h.slice(-2);return k?.type!=="item"||
se?.type!=="member"||!A.ZM.test(se.key)?!1:(0,A.TH)(k.item)===O||S((0,A.e1)(O))===k.label}function Te(h,O,S){const{mask:k}=O;if((0,A.jn)(h)){if(h.type==="literal")return[k(h.text).shown];const Ae=Be((0,A.
e1)(h.text),k),{shown:Ne}=k(Ae);if(Ne.includes(`
`))return["|",...Ce(M(Ne))];const Ge=ve(Ae,O,S);return[JSON.stringify(Ne)+(Ge===void 0?"":` (${k(Ge).shown})`)]}const[se="",be=""]=h.type==="array"?"[]":"{}",ae=h.type==="array"?h.items.map(Ae=>Te(Ae,
O)):Array.from(h.members,([Ae,Ne])=>{const[Ge,...Ze]=(0,K.$C)(Ae,Ne,h)?[P.v5]:Te(Ne,O,h);return[`${JSON.stringify(k(Ae).shown)}: ${Ge}`,...Ze]}),$e=se+ae.join(", ")+be;return $e.length<=ce&&ae.every(Ae=>Ae.
length===1)?[$e]:[se,...Ce(ae.flat()),be]}function Ce(h){return h.map(O=>`  ${O}`)}function Be(h,O){if(!h.includes("%")||h.includes("://")&&O(h).shown!==h)return h;try{const S=decodeURIComponent(h);return[
encodeURIComponent(S),encodeURI(S)].includes(h)?S:h}catch{return h}}function Ke(h,O,S){const k=[Be(h,S),Be(O,S)];return[h,O].some(be=>be.includes("%")&&k.includes(be))||k[0]===k[1]?[h,O]:k}function je(h,O,S){
const k=new Map,se=(ae,$e,Me)=>{Me>(k.get(ae)?.weight??0)&&k.set(ae,{text:$e,weight:Me})},be=(ae,$e,Me)=>{if(ae.type==="array")for(const qe of ae.items)be(qe,$e,Me+1);if(ae.type==="object")for(const[qe,
nt]of ae.members)(0,K.$C)(qe,nt,ae)?se(qe,P.v5,ee.max):be(nt,qe,Me+1);if(ae.type!=="string")return;const Ae=(0,A.e1)(ae.text),Ge=/^type$/i.test($e)||(0,$.rL)($e,ae)||(0,$.gN)(Ae)||O(ae)||S.labelOf(Ae)!==
void 0;if(Ae.length<ee.min||Ge)return;const Ze=Ae.includes("://")?2*ee.max:Math.min(Ae.length,ee.max),Fe=S.countOf(Ae)>ee.usual?ee.usualWeight:1;se($e,S.mask(Be(Ae,S.mask)).shown,Fe*Ze/(Me+1))};return be(
h,"",0),[...k].sort(([,ae],[,$e])=>$e.weight-ae.weight).filter(([,{weight:ae}],$e)=>$e===0||$e<ee.texts&&ae>ee.usualWeight*2*ee.max).map(([ae,{text:$e}])=>`${Pe(ae,S)}: ${(0,y.SS)(JSON.stringify((0,y.
Jj)($e,ee.max)),1/0)}`).join(", ")}function Pe(h,{mask:O},S=100){return(0,y.SS)(O(h).shown,S)}function ze(h,O,S=!1){const k=h.findLastIndex(({type:ae})=>ae==="item"),se=S?1/0:100;return h.flatMap((ae,$e)=>{
if(ae.type==="element"){const Ge=h[$e+1],Ze=Ge?.type==="member"&&ae.item?(0,A.TN)(ae.item,Ge.key):void 0,Fe=ae.text===void 0||$e>0&&!Ge||Ze===JSON.stringify(ae.text);return[(0,y.SS)(`[${ae.index}]`)+(Fe?
"":` (${Pe(ae.text,O)})`)]}if(ae.type==="item"){const Ge=O.endsOf(ae.item),Ze=Ge===void 0?ae.label:S?`${Ge} (${ae.label})`:Ge,Fe=$e===k&&ae.hint!==void 0?` (${Pe(ae.hint,O)})`:"";return[`**${Pe(Ze,O,se)}\
**${Fe}`]}const Me=h.slice($e+1).find(({type:Ge})=>Ge!=="member")?.type==="item",Ae=!S&&Me&&/^([A-Za-z]*|[a-z_]+)$/.test(ae.key),Ne=ve(ae.key,O);return Ae?[]:[Pe(ae.key,O,se)+(Ne?` (${Pe(Ne,O)})`:"")]}).
join(" \u203A ")||(O.whole??"the whole file")}function we({path:h},O,S){const se=h.slice(O(h)).map(be=>be.type==="element"?{...be,text:void 0}:be);return ze(se,S)}function ge(h,O){const S=ae=>h.map(({
path:$e,kind:Me})=>(Me?`${q[Me]} `:"")+ze($e,O,ae)),[k,se]=[S(!1),S(!0)],be=(0,W.Vn)(k);return Y(k.map((ae,$e)=>be.get(ae)===1?ae:se[$e]??ae))}function Y(h){const[O,S]=[(0,W.Vn)(h),new Map];return h.map(
k=>{const[se=1,be]=[O.get(k),(S.get(k)??0)+1];return S.set(k,be),se===1?k:`${k} (${be} of ${se})`})}const he="  ",ue=3,Ee=5,Ie=120,ke={line:": changed, hidden"};function Oe(h,O){const S=new Map;let k=h;
for(const be of[$.a2,({length:ae})=>ae-1]){const ae=[...(0,n.$z)(k,$e=>Le($e,be($e.path))).values()];for(const $e of ae)$e.length>=ue&&S.set($e[0],Se($e,be,O));k=ae.filter($e=>$e.length<ue).flat()}const se=ge(
k,O);for(const[be,ae]of k.entries()){const{line:$e,...Me}=Ue(ae,O);S.set(ae,m(`- ${se[be]}${$e}`,{changes:1,...Me}))}return h.flatMap(be=>S.get(be)??[])}function Le(h,O){const k=(h.kind==="modified"?[
h.from,h.to]:"value"in h?[h.value]:[]).flatMap(ae=>"id"in ae?[ae.id]:[]);if(O<=0||k.length===0)return h;const se=ae=>ae.type==="member"?ae.key:ae.type==="item"?[ae.label]:ae.index,be=h.path.slice(O).map(
se);return JSON.stringify([h.kind,k,be])}function Se(h,O,S){const[k]=h,{line:se,under:be=()=>""}=Ue(k,S),ae=He(De(h,O,S)),$e=k.kind==="modified"?"":` ${k.kind}`,Me=`- ${q[k.kind]} ${we(k,O,S)}${se}${$e}\
 in ${ae.line}`;return m(Me,{changes:h.length,under:Ae=>be(Ae)+(ae.under?.(Ae)??"")})}function De(h,O,S){const k=h.map(({path:se})=>({path:se.slice(0,O(se))}));return ge(k,S)}function Ue(h,O){if(h.kind===
"modified")return Je(h,O);if("value"in h)return ot(h,O);if(h.kind==="moved"){const[be,ae]=[h.from.at(-1),h.path.at(-1)],$e=ae&&"label"in ae?ae.label:ae&&"key"in ae&&ae.key;if(be?.type==="member"&&be.key!==
$e)return{line:`: renamed from ${Pe(be.key,O)}`};const[Me,Ae]=[h.from,h.path].map(Ne=>ze(Ne.slice(0,-1),O,!0));return{line:`: moved from ${Me} to ${Ae}`}}if(h.moved.length===0)return{line:": in a new \
order"};const S=h.moved.map(be=>({path:[be]})),k=He(ge(S,O)),se=k.under?`${k.line} moved`:`moved: ${k.line}`;return{...k,line:`: in a new order (${se})`}}function He(h){if(h.length<=Ee)return{line:h.join(
", ")};const O=(0,P.hS)(h.length,"item"),S=rt(O,he+h.join(", "));return{line:O,under:k=>S.length<=k?S:""}}function Je({path:h,from:O,to:S},k){if(O.type==="hidden"||S.type==="hidden")return{line:""};if((0,K.
_p)(h,O,S))return ke;if(O.type==="string"&&S.type==="string"){const Me=Re(h,S.text,k)?{...k,labelOf:()=>{}}:k;return et((0,A.e1)(O.text),(0,A.e1)(S.text),Me)}const[se,be]=[Te(O,k).join(`
`),Te(S,k).join(`
`)];if(se===be)return ke;const[ae,$e]=[le(O,k),le(S,k)];return ae&&$e?{line:`: ${ae} \u2192 ${$e}`}:{line:"",under:We(se,be)}}function Ye(h){const O=m("",{parts:h});return S=>`
${at(r(O,S).join(""))}`}function et(h,O,S){const[k,se]=Ke(h,O,S.mask),be=k===h&&se===O?"":" (percent-encoded)",[ae,...$e]=(0,oe.qy)(k,se)?.changes??[];if(ae!==void 0){const it={...S,whole:"the whole t\
ext"},ht=`${be} (JSON in a text)`;if($e.length===0&&ae.kind==="modified"){const Dt=Je(ae,it);return{...Dt,line:`${ht} \u203A ${ze(ae.path,it)}${Dt.line}`}}return{line:ht,under:Ye(Oe([ae,...$e],it))}}const[
Me,Ae]=[S.mask(k),S.mask(se)];if(Me.shown===Ae.shown)return{line:be+ke.line};const Ne=Me.hidden===Ae.hidden?"":" (hidden values differ, too)",Ge=[k,se].every(it=>S.labelOf(it,!0)!==void 0)||void 0,Ze={
...S,labelOf:it=>S.labelOf(it,Ge)},[Fe,qe]=[pe(k,Ze),pe(se,Ze)];if(!Fe||!qe)return{line:be+Ne,under:We(Me.shown,Ae.shown)};const nt=C(Me.shown,Ae.shown).join(", ");return{line:`${be}: ${Fe} \u2192 ${qe}${nt&&
` (${nt})`}${Ne}`}}function ot(h,O){const{path:S,value:k}=h;if(k.type==="hidden")return{line:""};if((0,K._p)(S,k))return{line:": hidden"};if(k.type==="object")return st(h,k,O);const se=le(k,O);return se!==
void 0?{line:`: ${se}`}:k.type==="array"?{line:"",under:Ve(h,Te(k,O),(0,P.hS)(k.items.length,"element"))}:{line:"",under:Ve(h,[O.mask(Be((0,A.e1)(k.text),O.mask)).shown])}}function st(h,O,S){const k=h.
path.at(-1),se=k?.type==="item"?k:void 0;if(O.members.size===0&&!se)return{line:": `{}`"};const be=Fe=>(0,A.jn)(Fe)&&[se?.label,se?.hint].includes((0,A.e1)(Fe.text)),ae=[...O.members].filter(([,Fe])=>!se||
!be(Fe)),$e=ae.filter(([Fe,qe])=>!se||!(0,$.rL)(Fe,qe)),Me=$e.map(([Fe,qe])=>{const nt=(0,K.$C)(Fe,qe,O)?(0,y.SS)(P.v5):le(qe,S,O);return nt&&`${Pe(Fe,S)}: ${nt}`}),Ae=!Me.includes(void 0)&&Me.join(",\
 ").length<=Ie,Ne=Ae?Me.join(", "):je(O,be,S),Ge=Ne&&`: ${Ne}`;if(Ae&&$e.length===ae.length)return{line:Ge};const Ze=Ve(h,Te(O,S),(0,P.hS)(O.members.size,"field"));return{line:Ge,under:Ae?Fe=>Fe===1/0?
Ze(Fe):"":Ze}}function Ve({kind:h},O,S){const k=O.join(`
`);return h==="added"?We(void 0,k,S):We(k,void 0,S)}function We(h,O,S){const k=(0,y.EU)(g(h,O),"diff",he);return se=>{const be=k.length<=se?k:Qe(k,se);return S===void 0?`
${be}`:rt(S,be)}}function Qe(h,O){const S=h.split(`
`),k=S.slice(1,-1).map(se=>se.slice(he.length));return[...S.slice(0,1),...U(k,O).map(se=>he+se),...S.slice(-1)].join(`
`)}function rt(h,O){return`
${he}<details><summary>${h}</summary>

${O}
${he}</details>`}function at(h){return h.replace(/^(?=.)/gm,he)}const ft=5;function ct(h,O,S){const k=(0,R.ID)(h,Fe=>S(Fe).shown,O),se=(0,A.qy)(()=>(0,W.Vn)((0,A.PX)(h.head??h.base))),be={mask:S,labelOf:(Fe,qe)=>k?.
labelOf(JSON.stringify(Fe),qe),endsOf:Fe=>k?.endsOf(Fe),countOf:Fe=>se().get(Fe)??0},ae=dt((0,l.xS)(h)),$e=h.status==="modified",Me=$e?ut(h,be,k):Oe(pt(It(h),k),be),{nodes:Ae=0,connections:Ne=0}=k?.size??
{},Ge=Ae===0?"What is in it":`${(0,P.hS)(Ae,"node")}, ${(0,P.hS)(Ne,"connection")}`,Ze=$e?Me:a(Ge,Me,{changes:ae,folded:!0});return[...$t(k),m(wt(h,S),{parts:[...Ze,...St(h,be)],changes:ae})]}function dt({
added:h,modified:O,removed:S}){return h+O+S}function $t(h){return h?.note!==void 0?[m(h.note)]:h?.picture?[m((0,y.EU)(h.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function wt({name:h,kind:O,status:S,changes:k},se){const be=`**${Pe(h,{mask:se})}**`;return S!=="modified"?`${q[S]} ${be}: file ${S}`:O===
"binary"||O==="variables"&&k.length===0?`${q.modified} ${be}: content modified`:O==="variables"?`${be} (values are never shown)`:be}function St({references:h},O){if(h.length===0)return[];const S=h.slice(
0,ft).map(({path:ae,from:$e,to:Me})=>`${ze(ae,O)} (${Pe($e,O)} \u2192 ${Pe(Me,O)})`),k=h.length>ft?", \u2026":"",se=h.length===1?"follows and isn't":"follow and aren't",be=`${(0,P.hS)(h.length,"refere\
nce")} to new IDs and names ${se} counted`;return[m(`${be}: ${S.join(", ")}${k}`)]}function ut(h,O,S){const k=(0,$.pi)(h),se=S?.connections??[],be=new Set(se.map(({item:Fe})=>Fe)),ae=(0,n.$z)(h.text?[
At(h.text)]:h.changes,Fe=>S?.tells(Fe)?Mt(Fe)?"layout":"told":"value"in Fe&&be.has(Fe.value)?"connection":k(Fe)?"layout":gt(Fe.path,S)?"item":"rest"),[$e,Me]=[ae.get("layout")??[],ae.get("connection")??
[]],Ae=Oe(ae.get("rest")??[],O),Ne=yt(se,Me,O),Ge=(ae.get("told")?.length??0)+Me.length,Ze=`Layout and bookkeeping: ${(0,P.hS)($e.length,"change")}`;return[...Oe(pt(ae.get("item")??[],S),O),...a("Conn\
ections",Ne,{noun:"connection",changes:Ge}),...Ne.length===0?Ae:a("Elsewhere in the file",Ae),...a(Ze,bt(pt((0,$.lY)($e,h),S),O),{folded:!0})]}function pt(h,O){return O?h.map(O.withItems):h}function Mt({
path:h}){const[O,S]=h.slice(-2);return O?.type==="item"&&S?.type==="member"&&R.md.includes(S.key)}function gt(h,O){return h.some(S=>S.type==="item"||S.type==="member"&&O?.isItemKey(S.key))}function At({
base:h,head:O}){return{kind:"modified",path:[],from:lt(h),to:lt(O)}}function lt(h=""){return{type:"string",id:0,text:JSON.stringify(h)}}function It({base:h,head:O,text:S,status:k,changes:se}){const be=k===
"removed"?"removed":"added",ae=(Me,Ae)=>{const Ne=(0,W.Vg)(Me,()=>{});return!(Ae.length<3&&Ne.length>0&&Ne.every(Ze=>Ze.value.type==="object"))&&(Ae.length>0||Me.type!=="object")?[{kind:be,path:Ae,value:Me}]:
Ne.flatMap(({step:Ze,value:Fe})=>Ze.type==="member"?ae(Fe,[...Ae,Ze]):[{kind:be,path:[...Ae,Ze],value:Fe}])},$e=h??O??(S&&lt(S.base??S.head));return $e?ae($e,[]):se}function yt(h,O,S){const k=new Map(
O.map(ae=>["value"in ae&&ae.value,ae])),se=mt(h,k),be=Y(se.map(ae=>Et(ae,S)));return se.map(([{item:ae}],$e)=>{const Me=k.get(ae),{line:Ae,under:Ne=()=>""}=Me?Ue(Me,S):{line:""};return m(`${be[$e]}${Ne(
0)===""?Ae:""}`,{under:Ne})})}function mt(h,O){const S={added:new Map,removed:new Map};return h.flatMap(k=>{const{kind:se,source:be,target:ae,item:$e}=k;if(se==="rewired"||O.has($e))return[[k]];const Me=S[se].
get(be),Ae=Me??[k];return Me&&Me.push(k),S[se].delete(be),S[se].set(ae,Ae),Me?[]:[Ae]})}function Et(h,O){const[{kind:S,source:k,target:se,was:be}]=h,ae=Ne=>`**${Pe(Ne.label,O)}**`,$e=Ne=>Ne===""?"":` \
(${Pe(Ne,O)})`,Me=h.map(({target:Ne,label:Ge})=>` \u2192 ${ae(Ne)}${$e(Ge)}`),Ae=be?.target===se?$e(be.label)||" without a label":be&&` ${ae(be.target)}`;return`- ${q[S]} ${ae(k)}${Me.join("")}${Ae===
void 0?"":`, was${Ae}`}`}function bt(h,O){const S=se=>`${se.kind} ${(0,$.a2)(se.path)>0} ${we(se,$.a2,O)}`;return[...(0,n.$z)(h,S).values()].flatMap(se=>{const be=se.map(Ae=>Ue(Ae,O));if(se.length<ue||
be.some(({under:Ae})=>Ae))return Oe(se,O);const ae=De(se,$.a2,O),$e=at(be.map(({line:Ae},Ne)=>`- ${ae[Ne]}${Ae}`).join(`
`)),Me=`- ${q[se[0].kind]} ${we(se[0],$.a2,O)} of ${(0,P.hS)(se.length,"item")}`;return m(Me,{changes:se.length,under:()=>`
${$e}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Tt(h){const{workflows:O,missing:S}=h,k=(0,K.lb)(h),be=["changed","added","removed"].flatMap(Me=>O.filter(Ae=>Ae.status===Me)).map(
Me=>{const Ae=dt(Me.counts),Ne=Me.files.flatMap(({base:Fe,head:qe})=>[qe??[],Fe??[]].flat()),Ge=(0,A.qy)(()=>(0,W.j9)([...Ne,...Me.unchanged])),Ze=Fe=>ct(Fe,qe=>Ge().itemOf(qe),k);return{workflow:Me,changes:Ae,
parts:Me.files.flatMap(Ze)}}),ae=Pt(h,k),$e=S===void 0?"":`\`${S}\` doesn't exist: it counts as empty.`;return({maxLength:Me=_t,maxBytes:Ae=1/0,headings:Ne=!0,mark:Ge=!0}={})=>{const Ze=be.map(({workflow:nt,
...it})=>m(kt(nt,k,Ne),it)),Fe=m($e,{parts:[...a("",Ze,{noun:"workflow"}),...ae]}),qe=Ge?`${vt}
`:"";for(let nt=Math.min(Me,Ae);;){const it=[qe,...r(Fe,nt-qe.length-1),`
`],ht=Ae===1/0?0:Buffer.byteLength(it.join(""));if(ht<=Ae||nt<Ot)return it;nt=Math.floor(nt*Ae*.99/ht)}}}function Rt(h,O){return h.length<=3e3&&h.split(`
`).length<=50?h:`<details><summary>${O}</summary>

${h}
</details>
`}function kt({name:h,status:O,counts:S},k,se){const be=se?"### ":"",ae=h===void 0?void 0:Pe(h,{mask:k});return O==="added"||O==="removed"?`${be}${q[O]} ${ae===void 0?"Workflow":`${ae}: workflow`} ${O}`:
se?`${be}${ae===void 0?"":`${ae}: `}${(0,l.cq)(S)}`:""}function Pt({workflows:h,notCompared:O=[]},S){const k=(ae,$e)=>{const Me=ae.flatMap(Ae=>Ae===void 0?[]:[Pe(Ae,{mask:S})]).join(", ");return ae.length===
0?[]:[m($e(Me),{least:$e((0,P.hS)(ae.length,"workflow"))})]},se=h.flatMap(({name:ae,status:$e})=>$e==="unchanged"?[ae]:[]),be=h.flatMap(({name:ae,variablesCompared:$e})=>$e?[]:[ae]);return[...h.length===
0?[m("No workflow was compared")]:[],...k(se,ae=>ae===""?"No changes":`${ae}: no changes`),...k(be,ae=>`The environment variables${be.length===h.length?"":` of ${ae}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...k(O,ae=>`${ae}: not compared, because the step failed`)]}var V=e(8725),L=e(2697),H=e(6584);const re=900*1024;async function ye(h){xe(h);const O=Tt(h),
S={"report.md":O(),"full-report.md":O({maxLength:1/0})};return await(0,L.bg)("the report",S),_e(O)}function _e(h){return(O,S,k)=>{const se=re-Buffer.byteLength(S.join()),be=h({headings:O,maxLength:1/0,
maxBytes:se,mark:!1}).join("");return k===void 0?be:Rt(be,k)}}function xe(h){const O=(0,l.AS)(h);if(O.length===0)return;const S=O.slice(0,20).map(H.bY),k=O.length>20?` and ${(0,P.hS)(O.length-20,"more\
 line")}`:"";(0,V.lm)(`No field matched ${S.join(", ")}${k} in ignore. Check the spelling.`)}}),682:((ne,de,e)=>{e.d(de,{H:()=>a,R:()=>I});var l=e(3024),P=e(532),A=e(7279),W=e(5806),J=e(706),v=e(6584);
function I(r,u){const p=["workflows","workflows-file"].find(_=>r.text(_)!=="");if(p===void 0)return{targets:N(r,u),fromList:!1};p==="workflows"&&r.exclude(["workflows-file"],p),r.exclude(["workflow-id",
"flow-id","name"],p);const x=p==="workflows"?r.lines(p):r.optional(p,F);return{targets:x===void 0?[]:m(r,p,x),fromList:!0}}function N(r,u){const p=r.required("workflow-id",v.Fg),x=r.required("flow-id",
v.Fg),_=r.optional("name",v.$q);return p===void 0||x===void 0?[]:[{name:_??r.parse("workflow-id",u+p,v.$q)??"",workflowId:p,flowId:x}]}function F(r){const u=(0,v.EO)(r);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,l.readFileSync)(u))}catch(p){throw new Error(`can't be read: ${r}: ${(0,P.CQ)(p)}`)}}const b=(0,v.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,v.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${v.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,J.OX)(r,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,J.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:r})=>`must be "na\
me workflow-id flow-id", not ${(0,v.bY)(r)}`]);function m(r,u,p){const x=[],_=new Map,j=p.split(/\r\n|\n|\r/).map(i=>i.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[i,c]of j.entries()){const y=`${u}\
 line ${i+1}`;if(!r.parse(y,c.join(" "),b))continue;const[R="",$="",T=""]=c;r.parse(`${y} name`,R,v.$q),r.parse(`${y} workflow-id`,$,v.Fg),r.parse(`${y} flow-id`,T,v.Fg);const[n,o]=[(0,W.Sr)(R),`${$} ${T}`].
map(t=>{const d=_.get(t);return d===void 0&&_.set(t,i+1),d});n!==void 0&&r.refuse(y,`has the name of line ${n}`),o!==void 0&&r.refuse(y,`has the IDs of line ${o}. Set the IDs of its own workflow, or r\
emove the line`),x.push({name:R,workflowId:$,flowId:T})}return j.every(i=>i.length===0)&&r.refuse(u,"names no workflow"),x}async function a(r,u,p){const x=[],_=r.entries();let j;const i=async()=>{for(const[
c,y]of _){const R=await p(y,j);x[c]=R,R.error&&(0,A.h_)(R.error).affectsAll&&(j??=R.error)}};return await Promise.all(Array.from({length:Math.min(u,r.length)},i)),x}}),6584:((ne,de,e)=>{e.d(de,{$J:()=>b,
$q:()=>i,Do:()=>p,EO:()=>T,Fg:()=>u,bY:()=>o,il:()=>N,kH:()=>v,or:()=>r,sJ:()=>I,sU:()=>_,tz:()=>c,yG:()=>F});var l=e(3024),P=e(6760),A=e(5806),W=e(7596),J=e(706);const v=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function I(t,d=v){return[d,({input:f})=>`contains ${s(f)}. ${t}`]}function N(...t){return d=>{for(const[f,g]of t){const B=f.exec(d);if(B)throw new Error(typeof g=="string"?g:g(B))}return d}}function F(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(t)}`)}function b(t,d=!1){return f=>{const g=Number(f);if((d?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&g>0&&g<=t)return g;const B=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${d?"whole ":""}number above 0${B}, not ${o(f)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",a=N(I("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function r(t){
const d=/^[a-z0-9+.-]+:\/\//i.test(a(t))?t:`https://${t}`;if(!URL.canParse(d))throw new Error(m);const f=new URL(d);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// \
address");if(f.protocol==="http:"&&!(0,W.U9)(f.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function u(t){
if((0,W.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${o(t)}`)}const p=N(I("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),x="is too long: at\
 most 200 characters",_=N([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${o(t)}`],[/.{201}/u,x]),j=N([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${o(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${o(t)}`],[/.{201}/u,x]);function i(t){const d=(0,A.x5)(j(t));if(d!==void 0)
throw new Error(`can't be a name: ${o(t)} ${d}`);if(Buffer.byteLength(t)>240)throw new Error(x);return t}function c(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,P.resolve)(process.env.GITHUB_WORKSPACE??"")}const R=N([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(t){return(0,P.
resolve)(y(),R(t))}function T(t){const d=$(t);if((0,l.existsSync)(d))return d;throw new Error(n(t))}function n(t){const d=!(0,l.existsSync)(y())||(0,l.readdirSync)(y()).length===0;return`doesn't exist\
: ${o(t)}${d?". The workspace is empty: run actions/checkout before this step":""}`}function o(t){const d=s(t);return`"${(0,J.OX)(t,60)}"${d===""?"":` with ${d}`}`}function s(t){const d=(t.match(new RegExp(
v,"gu"))??[]).map(B=>B.codePointAt(0)??0),f=[...new Set(d)].map(B=>`U+${B.toString(16).toUpperCase().padStart(4,"0")}`),g=f.length===1?"an invisible character":"invisible characters";return f.length===
0?"":`${g} (${f.slice(0,5).join(", ")})`}}),1124:((ne,de,e)=>{e.d(de,{AS:()=>I,Hq:()=>J,RG:()=>P,cq:()=>N,cz:()=>A,xS:()=>W,xW:()=>v});var l=e(706);const P={type:"hidden"};function A(F){const b=m=>F.reduce(
(a,r)=>a+r[m],0);return{added:b("added"),modified:b("modified"),removed:b("removed")}}function W({status:F,changes:b,references:m}){const a={added:0,modified:0,removed:0};if(F!=="modified")return{...a,
[F]:1};if(b.length===0&&m.length===0)return{...a,modified:1};for(const{kind:r}of b)a[r==="added"||r==="removed"?r:"modified"]++;return a}function J({workflows:F}){return F.some(({status:b})=>b!=="unch\
anged")}function v({workflows:F}){return A(F.map(({counts:b})=>b))}function I({workflows:[F,...b]}){return F?.unusedIgnores.filter(m=>b.every(({unusedIgnores:a})=>a.includes(m)))??[]}function N({modified:F,
added:b,removed:m}){return Object.entries({modified:F,added:b,removed:m}).flatMap(([r,u])=>u===0?[]:[`${(0,l.zD)(u)} ${r}`]).join(", ")||"no changes"}}),3436:((ne,de,e)=>{e.d(de,{C5:()=>p,Gg:()=>a,Ku:()=>u,
Ms:()=>c,Op:()=>j,PX:()=>_,QP:()=>r,Rk:()=>A,TH:()=>m,TN:()=>F,YD:()=>b,ZM:()=>J,e1:()=>i,eX:()=>W,jn:()=>x,kk:()=>N,qy:()=>T,yR:()=>$});var l=e(8142),P=e(2899);const A=["id","_id","key","name"],W=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],J=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,v=["data","attributes","definition","propert\
ies","_source"],I=["title","label","displayName","display_name","name"],N=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function F(n,o){if(n.type!=="object")return;const s=n.members.get(o)??n.matchOnly?.
get(o);if(!(s===void 0||!x(s)))return(s.type==="string"?s.text.length>2:/\d/.test(s.text))?s.text:void 0}function b(n){return n.type==="object"?[...n.members.keys()]:[]}function m(n){const o=()=>b(n).
filter(t=>J.test(t)),s=t=>N.test(t);return u(n,["id","_id","key"])??u(n,o().sort())??u(n,["name"],s)}function a(n){const o=t=>!N.test(t);let s=u(n,W,o);for(const t of v)s??=u(p(n,t),I,o);return s}function r(n){
return u(n,["type","Type"])}function u(n,o,s=t=>!0){for(const t of o){const d=n&&F(n,t);if(d!==void 0&&s(d))return d}}function p(n,o){return n?.type==="object"?n.members.get(o):void 0}function x(n){return n.
type==="string"||n.type==="literal"}function _(n,o=[]){if(n===void 0)return o;if(x(n))o.push(i(n.text));else for(const s of n.type==="array"?n.items:n.members.values())_(s,o);return o}function j(n,o,s){
return s&&A.includes(n)&&x(o)}function i(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class c{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,s=t=>{}){this.#n=o,this.#e=
o.lines.length===0,this.#t=s}read(o){const{fields:s,orders:t}=this.#n,d=f=>(0,P.pi)(s,f,this.#t);return(0,l.q)(o,void 0,{enter:(f,g="")=>this.#e?void 0:{key:g,outer:f},scalar:f=>this.scalar(f),array:(f,g)=>{
const B=f.length>0&&d({key:"",outer:g});return this.array(B?[]:f,(0,P.pi)(t,g,this.#t))},object:(f,g)=>{let B;for(const[M,X]of s.size===0?[]:f)d({key:M,outer:g})&&(f.delete(M),A.includes(M)&&(B=(B??new Map).
set(M,X)));return this.object(f,B)}})}scalar(o){let s=this.#o.get(o);return s===void 0&&(s={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,s)),s}array(o,s){const t=s?o.toSorted(
(g,B)=>g.id-B.id):o;let d=t.length;for(const{id:g}of t)d=R(d,g);const f=this.#i(d,{type:"array",id:this.#s+1,items:t,unordered:s});return this.#e?f:{type:"array",id:f.id,items:o,unordered:s}}object(o,s){
let t=~o.size;for(const[f,{id:g}]of o)t=t+R(this.scalar(f).id,g)|0;const d=this.#i(t,{type:"object",id:this.#s+1,members:o,matchOnly:s});return this.#e?d:{type:"object",id:d.id,members:o,matchOnly:s}}#i(o,s){
for(let t=o;;t=t+1|0){const d=this.#r.get(t);if(d&&y(d,s))return d;if(!d)return this.#r.set(t,s),this.#s++,s}}}function y(n,o){if(n.type==="array")return o.type==="object"||n.items.length!==o.items.length?
!1:n.items.every(({id:s},t)=>s===o.items[t]?.id);if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[s,{id:t}]of o.members)if(n.members.get(s)?.id!==t)return!1;return!0}function R(n,o){
const s=Math.imul(n^n>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(s^s>>>13,695872825)}function $(n,o=new c(P.K$)){return/^\s*[[{]/.test(n)?o.read(n):void 0}function T(n){let o;return()=>(o??=
{value:n()},o.value)}}),9630:((ne,de,e)=>{e.d(de,{TA:()=>v,b6:()=>J,ol:()=>N});var l=e(4573),P=e(7598),A=e(3436),W=e(2742);function J(F){return(0,l.isUtf8)(F)?F.toString():void 0}function v(F,b,m){const a=/\.json$/i.
test(F)?J(b):void 0;return a===void 0?void 0:m.read(a)}function I(F,b,m,a){if(b.equals(m))return!0;const r=new Interner(a),u=v(F,b,r);return u!==void 0&&u.id===v(F,m,r)?.id}function N({files:F},b){const m=r=>(0,P.
createHash)("sha256").update(r).digest("hex"),a=Array.from(F,([r,u])=>{const p=v(r,u,new A.Ms(b));return[r,m(p?(0,W.dj)(p):u)]});return m(JSON.stringify(a.sort(([r],[u])=>r<u?-1:1)))}}),8151:((ne,de,e)=>{
e.d(de,{md:()=>ee,ID:()=>pe});var l=e(3436),P=e(9665),A=e(6997),W=e(5408);const J="next to goto target targets dest destination wire wires link links edge edges transition transitions connection conne\
ctions",v="source from origin src tail out".split(" "),I=`${J} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),N="action activity block node stat\
e step task widget id".split(" "),F="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),b="handle port pin output socket".
split(" "),m=/^[\p{L} _-]{1,30}$/u,a=60;function r(Y,he){return u(Y).some(ue=>he.includes(ue))}function u(Y){return Y.flatMap(he=>he.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(he=>he.toLowerCase())}
function p({slot:Y,value:he},ue,Ee){const Ie=ue?(0,l.YD)(ue.value):[],Oe=F.flatMap(De=>Ie.filter(Ue=>Ue.toLowerCase()===De)).map(De=>{const[Ue,He]=[ue?.field.inner.get(De),_(ue?.value.members.get(De))];
return Ue&&(0,A.t5)(Ue).some(({texts:Ye})=>Ye.size>1)||He.includes(" ")?He:""}),Le=Ee.filter(De=>!x(De)),Se=Y===void 0?[]:[`output ${Y+1}`];return[_(he),...Oe].find(De=>De!=="")??[...Le,...Se].join(",\
 ")}function x(Y){return I.includes(Y.toLowerCase())||u([Y]).every(he=>[...I,...N].includes(he))}function _(Y){const ue=(Y?.type==="literal"?[]:(0,l.PX)(Y).flatMap(Ee=>Ee.trim()||[])).join(", ");return ue.
length>a||l.kk.test(ue)?"":ue}function j(Y,{find:he}){const ue=new Map(Y.map(Oe=>[Oe,i(Oe)])),Ee=(0,P.Vn)([...ue.values()].map(Oe=>Oe?.text)),Ie=[...Ee.values()].reduce((Oe,Le)=>Math.max(Oe,Le),0),ke=(0,W.
$z)(Y,({source:Oe})=>Oe);return Y.map(Oe=>{const Le=ue.get(Oe);if(Le===void 0||Oe.label!=="")return Oe;const Se=he(Le.text,Le.place),De=Se&&(0,A.FK)(Se,Oe.source)?F.map(et=>_(Se.value.members.get(et))):
[],Ue=[...De,(0,l.e1)(Le.text)].find(et=>et!=="")??"",He=ke.get(Oe.source)?.some(et=>ue.get(et)?.text!==Le.text),Je=De.length>0||Ee.get(Le.text)===Ie;return(He||!Je)&&(Ue!==(0,l.e1)(Le.text)||m.test(Ue))?
{...Oe,label:Ue,links:[...Oe.links,{...Le,target:Oe.target}]}:Oe})}function i({links:[Y]}){const he=Y&&(0,l.YD)(Y.place.value).find(Ie=>r([Ie],v)&&r([Ie],b)),[ue,Ee]=he?[Y.place.value.members.get(he),
Y.place.field.inner.get(he)]:[];return Y&&Ee&&ue?.type==="string"?{...Y,text:ue.text,field:Ee,value:ue}:void 0}const c="target to dest destination head in".split(" "),R=`${J} then else default on succ\
ess failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),$="after depends dependencies needs requires prev previous predecessor\
 predecessors".split(" ");function T(Y,he){const ue=(0,A.BQ)(Y,he),Ee=(0,A.t5)(ue.root).flatMap(Ue=>o(Ue,ue)),Ie=j(t(Ee),ue),ke=Ie.length>0?Ie:M(Ee,ue),Oe=new Set(ke.flatMap(({source:Ue,target:He})=>[
Ue.field,He.field])),Le=(0,W.$z)(ue.places,({field:Ue})=>Ue),Se=[...Oe].filter(Ue=>[...Oe].some(He=>n(Le.get(Ue),Le.get(He))));for(const Ue of Se)Oe.delete(Ue);const De=ke.filter(({source:Ue,target:He})=>Oe.
has(Ue.field)&&Oe.has(He.field));return{root:ue.root,nodes:ue.places.filter(({field:Ue})=>Oe.has(Ue)),edges:De}}function n(Y=[],he=[]){const ue=([Ie])=>Ie?.field.keys.length??0;if(ue(he)>=ue(Y))return!1;
const Ee=new Set(he.map(({value:Ie})=>(0,l.TH)(Ie)));return 2*Y.filter(({value:Ie})=>(0,l.TH)(Ie)!==void 0&&Ee.has((0,l.TH)(Ie))).length>Y.length}function o(Y,{find:he}){const ue=Y.references.flatMap(
Le=>{const Se=he(Le.text,Le.place);return Se?[{...Le,field:Y,target:Se}]:[]}),Ee=ue.filter(({place:Le,target:Se})=>!(0,A.FK)(Le,Se)),Ie=ue.length/Y.references.length,ke=Ie>=.5&&s(Y.references)-s(ue)<=
2;return(Ie>=.9||ke&&r(Y.keys.slice(-2),R))&&2*Ee.length>=ue.length?[ue]:[]}function s(Y){return new Set(Y.map(({text:he})=>he)).size}function t(Y){const he=Y.filter(ue=>!ue.some(({place:Ee,target:Ie})=>Ie.
field===Ee.field));return[...(0,W.$z)(he,([ue])=>ue?.place.field).values()].flatMap(ue=>{const Ee=(0,W.$z)(ue,Oe=>d(Oe,v)),Ie=(0,W.$z)(ue,Oe=>d(Oe,c));Ee.delete(void 0);const ke=[...Ee].flatMap(([Oe,Le])=>Le.
flatMap(Se=>(Ie.get(Oe)??[]).map(De=>f(Se,De))));return ke.sort((Oe,Le)=>g(Le)-g(Oe)||B(Oe)-B(Le)),ke[0]??[]})}function d([Y],he){const ue=u(Y?.field.keys.slice(-2)??[]),Ee=ue.filter(Ie=>!he.includes(
Ie));return Ee.length<ue.length?Ee.join(" "):void 0}function f(Y,he){const ue=new Map(Y.map(Ee=>[Ee.place,Ee]));return he.flatMap(Ee=>{const Ie=ue.get(Ee.place),ke=Ie&&{source:Ie.target,target:Ee.target,
links:[Ie,Ee]};return ke?[{...ke,label:p(Ee,Ee.place,[]),item:Ee.place.value}]:[]})}function g(Y){return Y.filter(({source:he,target:ue})=>!(0,A.FK)(he,ue)&&!(0,A.FK)(ue,he)).length}function B([Y]){return Y?
Y.source.field.keys.length+Y.target.field.keys.length:0}function M(Y,he){const[ue,Ee]=[[],[]],Ie=new Set;for(const Oe of Y){const Le=Oe.flatMap(Je=>X(Je,he)),[Se]=Le;if(Se===void 0||10*Le.length<9*Oe.
length)continue;const De=Se.link.field.keys.slice(Se.inside.field.keys.length),Ue=Le.filter(({source:Je,inside:Ye})=>Je!==Ye);for(const{inside:Je}of Ue)Ie.add(Je.key);const He=r(De,$);if(!(!He&&Ue.length===
0&&!r(De,R)))for(const{link:Je,source:Ye}of Le){const et=Je.place===Ye?void 0:Je.place,ot={label:p(Je,et,De),links:[Je],item:et?.value};He?Ee.push({source:Je.target,target:Ye,...ot}):ue.push({source:Ye,
target:Je.target,...ot})}}const ke=ue.length<Ee.length?Ee:ue;return Ie.size>1||s(ke.flatMap(({links:Oe})=>Oe))>1?ke:[]}function X(Y,{find:he}){for(let ue=Y.place;ue;ue=ue.outer){const Ee=he(JSON.stringify(
ue.key),ue),Ie=[ue,Ee].find(ke=>ke?.field===Y.target.field);if(Ie)return[{link:Y,source:Ie,inside:ue}]}return[]}var Z=e(3499),me=e(8132),ie=e(706);const w={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},E={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},D={
same:"-->",added:"==>",removed:"-.->"},C=40,G=500,Q=5e4,U=40,z=6;function te(Y,he,{isWhole:ue,hide:Ee}){const Ie=({status:Se})=>ue||Se!=="same",ke=new Set([...Y.filter(Ie),...he.filter(Ie).flatMap(fe)]),
Oe=he.filter(Se=>fe(Se).some(Ie)).flatMap(fe);if(ke.size===0)return{};for(const Se of[new Set([...ke,...Oe]),ke]){const De=he.filter(Je=>fe(Je).every(Ye=>Se.has(Ye)));if(Se.size>C||De.length>G)continue;
const Ue=Y.filter(Je=>Se.has(Je)),He=oe(Ue,De,Ee);if(He.length<=Q)return{picture:He}}return{note:`The picture is left out: it would have ${ke.size>C?(0,ie.hS)(ke.size,"node"):"too many connections"}.`}}
function fe({source:Y,target:he}){return[Y,he]}function oe(Y,he,ue){const Ee=new Map(Y.map((Oe,Le)=>[Oe,`n${Le+1}`])),Ie=(0,P.Vn)(Y.map(({name:Oe})=>Oe)),ke=Y.map(Oe=>{const Le=Ie.get(Oe.name)===1?Oe.
name:Oe.label;return`  ${Ee.get(Oe)}["${w[Oe.status]}${q(ue(Le))||"?"}"]`});for(const{source:Oe,target:Le,label:Se,status:De}of he){const Ue=`${w[De]}${q(ue(Se))}`.trim();ke.push(`  ${Ee.get(Oe)} ${D[De]}${Ue===
""?"":`|"${Ue}"|`} ${Ee.get(Le)}`)}for(const[Oe,Le]of Object.entries(E)){const Se=Y.filter(De=>De.status===Oe).map(De=>Ee.get(De));Se.length>0&&ke.push(`  classDef ${Oe} ${Le}`,`  class ${Se.join()} ${Oe}`)}
return[`flowchart ${K(Y,he)>z?"TD":"LR"}`,...new Set(ke)].join(`
`)}function K(Y,he){const ue=new Set(he.map(({target:ke})=>ke)),Ee=Y.filter(ke=>!ue.has(ke)),Ie=new Map((Ee.length>0?Ee:Y.slice(0,1)).map(ke=>[ke,1]));for(const[ke,Oe]of Ie)for(const{source:Le,target:Se}of he)
Le===ke&&!Ie.has(Se)&&Ie.set(Se,Oe+1);return Math.max(...Ie.values())}function q(Y){return(0,me.RK)((0,me.Jj)(Y.replace(/\s+/g," ").trim(),U)).replace(ce,he=>he==='"'?"#quot;":`#${he.codePointAt(0)};`)}
const ce=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ee="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),le="* if when id name label title\
 type key handle condition event relationships".split(" ");function pe(Y,he=Ee=>Ee,ue){const Ee=Y.head??Y.base;if(Ee===void 0)return;const[Ie,ke]=[Y.base??Ee,Y.head??Ee],Oe=(0,P.j9)([ke,Ie],ue),Le=T(Ie,
ke),Se=Ce(Y,Le,Oe),De=[...new Set(Se.values())].sort((Ve,We)=>Ve.rank-We.rank);Be(De);const Ue=je(Le,Se),He=Ue.filter(Ve=>Ve.status!=="same"),Je=ze(Le,He);ge(Y,De,Oe,Je);const Ye=new Map(Ue.map(({item:Ve,
source:We,target:Qe})=>[Ve,`${We.label} \u2192 ${Qe.label}`])),et=new Set(De.map(({place:Ve})=>Ve.key)),ot=new Set(Le.nodes.flatMap(({key:Ve,field:We})=>Ve===void 0?[]:We.keys.at(-2)??"")),st=Ve=>Ve.filter(
({status:We})=>We!=="removed").length;return{...te(De,Ue,{isWhole:Y.status!=="modified",hide:he}),connections:Pe(He),size:{nodes:st(De),connections:st(Ue)},tells:Je,isItemKey:Ve=>et.has(Ve)||Oe.labelOf(
JSON.stringify(Ve))!==void 0,labelOf:Oe.labelOf,endsOf:Ve=>Ye.get(Ve),withItems:Ve=>ot.size===0?Ve:ve(Ve,ot,Ee)}}function ve(Y,he,ue){let Ee=ue;const Ie=Y.path.map((ke,Oe)=>{const Le=Oe===0?"":Y.path[Oe-
1];if(Oe===Y.path.length-1&&"value"in Y?Ee=Y.value:ke.type!=="member"?Ee=ke.item:Ee=Ee&&"members"in Ee?Ee.members.get(ke.key):void 0,ke.type!=="member"||Le===void 0||Ee===void 0||!("members"in Ee))return ke;
const Se=typeof Le=="string"?Le:Le.type==="member"?Le.key:void 0;return Se!==void 0&&he.has(Se)?(0,P.s3)(Ee,ke.key):ke});return{...Y,path:Ie}}function Re({side:Y}){return Y==="head"}function Te(Y){return Y&&
[Y.key,Te(Y.outer)]}function Ce({matches:Y},{nodes:he},ue){const Ee=new Map(he.map((We,Qe)=>[We,Qe])),Ie=We=>JSON.stringify(Te(We)),ke=({key:We,value:Qe})=>`${Qe.id} ${We}`,Oe=he.filter(Re),[Le,Se]=[(0,W.
$z)(Oe,Ie),(0,W.$z)(Oe,({value:We})=>We.id)],De=(0,W.$z)(Oe,ke),Ue=(0,W.$z)(Y,({base:We})=>We.id),He=new Set,Je=(We=[])=>{let Qe=We.shift();for(;Qe&&He.has(Qe);)Qe=We.shift();return Qe&&He.add(Qe),Qe},
Ye=he.filter(We=>!Re(We)&&We.key!==void 0),et=new Map(Ye.map(We=>[We,Je(Le.get(Ie(We)))])),ot=We=>{let Qe=et.get(We);const rt=(Qe?void 0:Ue.get(We.value.id))??[];for(;!Qe&&rt.length>0;)Qe=Je(Se.get(rt.
shift()?.head.id??0));return Qe??Je(De.get(ke(We)))},st=new Map;let Ve=0;for(const We of he){if(st.has(We))continue;const Qe=Re(We)?We:ot(We);Ve=(Qe&&Ee.get(Qe))??Ve+1e-6;const rt=Qe===void 0?"removed":
Qe===We?"added":"same",at=Qe??We,ft=Ke(at,ue),ct={name:ft,label:ft,status:rt,rank:Ve,place:at,old:rt==="same"?We:void 0};st.set(We,ct).set(at,ct)}return st}function Be(Y){const he=(0,P.Vn)(Y.map(({name:ue})=>ue));
for(const ue of Y){const Ee=(0,l.TH)(ue.place.value);Ee&&(he.get(ue.name)??0)>1&&(ue.label=(0,P.oP)(ue.name,Ee))}}function Ke({key:Y,value:he,array:ue},Ee){const[Ie,...ke]=["componentType",...he.members.
keys()].map(Le=>(0,l.TN)(he,Le)),[Oe="?"]=[(0,l.QP)(he),Ie,(0,l.TH)(he),...ke].filter(Le=>Le!==void 0);return Y??Ee.nameOf(he,ue)??(0,l.e1)(Oe)}function je({edges:Y},he){const ue=Y.flatMap(Se=>{const[
De,Ue]=[he.get(Se.source),he.get(Se.target)];return De&&Ue?[{...Se,source:De,target:Ue,status:Re(Se.source)?"added":"removed"}]:[]}),Ee=({source:Se,target:De,label:Ue})=>`${Se.rank} ${De.rank} ${Ue}`,
Ie=(0,W.$z)(ue,({status:Se})=>Se),ke=(0,W.$z)(Ie.get("removed")??[],Ee);return[...(Ie.get("added")??[]).map(Se=>ke.get(Ee(Se))?.pop()?{...Se,status:"same"}:Se),...[...ke.values()].flat()].sort((Se,De)=>Se.
source.rank-De.source.rank||Se.target.rank-De.target.rank)}function Pe(Y){const he=new Map;for(const ue of["target","label"]){const Ee=Ie=>`${Ie.source.rank} ${ue==="label"?Ie.label:Ie.target.rank}`;for(const[
Ie,ke,...Oe]of(0,W.$z)(Y,Ee).values()){if(!Ie||!ke||Oe.length>0||Ie.status===ke.status)continue;[Ie.source,Ie.target,ke.target].every(({old:Se})=>Se)&&!he.has(Ie)&&!he.has(ke)&&he.set(Ie,ke).set(ke,Ie)}}
return Y.flatMap(ue=>{const Ee=he.get(ue);return Ee&&ue.status==="removed"?[]:[{...ue,kind:Ee?"rewired":ue.status,was:Ee}]})}function ze({root:Y,nodes:he},ue){const Ee=new Set(ue.flatMap(Se=>Se.links.
map(({field:De})=>De))),Ie=new Set(ue.map(({item:Se})=>Se)),ke=new Set([Y,...he.map(({field:Se})=>Se)]),Oe={added:new Set,removed:new Set};for(const Se of ue){const De=[Se.source.name,Se.target.name,...Se.
label.split(", ")].map(Ue=>JSON.stringify(Ue));for(const Ue of[...De,...Se.links.map(He=>He.text)])Oe[Se.status].add(Ue)}function Le(Se,De,Ue){if(De===void 0||ke.has(De))return[{text:Ue,field:Y}];const He=De.
keys.at(-1)===A.NQ?[{text:JSON.stringify(Ue),field:De}]:[];if("text"in Se)return[...He,{text:Se.text,field:De}];const Je="members"in Se?[...Se.members]:[],Ye="items"in Se?Se.items.map(et=>["[]",et]):Je;
return[...He,...Ye.flatMap(([et,ot])=>Le(ot,(0,A.Fu)(De,et),et))]}return({path:Se,...De})=>{const Ue=Se.map(Ye=>Ye.type==="member"?Ye.key:"[]"),He=Se.some(Ye=>"item"in Ye&&Ie.has(Ye.item)),Je=(Ye,et)=>{
const ot=Le(Ye,Ue.reduce(A.Fu,Y),`${Ue.at(-1)}`),st=ot.some(({field:We})=>Ee.has(We)),Ve=({text:We,field:Qe})=>{if(Ee.has(Qe))return et.has(We);const rt=`${Qe.keys.findLast(at=>at!=="[]")}`;return ee.
includes(rt)||et.has(We)&&r([rt],le)||st&&we(We,Qe)};return(st||He)&&ot.every(Ve)};return De.kind==="modified"?Je(De.from,Oe.removed)&&Je(De.to,Oe.added):"value"in De&&Je(De.value,Oe[De.kind])}}function we(Y,{
texts:he}){const ue=he.get(Y)??0,Ee=[...he.values()].reduce((Ie,ke)=>Ie+ke,0);return ue>2&&2*ue>Ee&&/^"?[\w.-]{0,30}"?$/.test(Y)}function ge(Y,he,{componentOf:ue},Ee){const Ie=(0,Z.pi)(Y),ke=he.flatMap(
Se=>{const{key:De,value:Ue,array:He}=Se.place,Je=(0,P.qU)(Ue)===void 0?ue(Ue,He):void 0;return[Ue.id===Se.old?.value.id&&De===Se.old.key?void 0:Ue,Je].map(et=>({owner:et,node:Se}))}),Oe=(0,W.$z)(ke,({
owner:Se})=>Se);Oe.delete(void 0);const Le=new Map(Y.matches.map(({path:Se,head:De})=>[Se.at(-1),De]));for(const Se of Y.changes){if(Ee(Se)||Ie(Se))continue;const De=Se.path.map(He=>Le.get(He)).reverse(),
Ue=["value"in Se&&Se.value,...De].find(He=>Oe.has(He));for(const{node:He}of Oe.get(Ue)??[])He.status==="same"&&(He.status="modified")}}}),2899:((ne,de,e)=>{e.d(de,{K$:()=>l,pi:()=>A,wo:()=>P});const l=P(
"");function P(v){const I=new Set,[N,F]=[new Map,new Map];for(const[b,m]of v.split(/\r\n|\r|\n/).entries()){const a=m.trim();if(a===""||a.startsWith("#"))continue;const[r,u]=a.endsWith("[]")?[a.slice(
0,-2),F]:[a,N],p=r.split(".").reverse(),x=W(r);if(p.includes(""))throw new Error(`has an empty key in line ${b+1} (join keys by single dots)`);if(p.every(_=>_==="*"))throw new Error(`has only * in lin\
e ${b+1}, which would ignore everything (name a key)`);I.add(a),u.set(x,[...u.get(x)??[],{line:a,keys:p}])}return{lines:[...I],fields:N,orders:F}}function A(v,I,N){if(v.size===0||I===void 0)return!1;const F=[
"*",W(I.key)].flatMap(b=>v.get(b)??[]).filter(({keys:b})=>J(I,b));for(const{line:b}of F)N(b);return F.length>0}function W(v){return v.slice(v.lastIndexOf(".")+1)}function J(v,I){if(v===void 0||I.length===
0)return I.length===0;const N=I[0]==="*"?["*"]:v.key.split(".").reverse();return N.every((F,b)=>F===I[b])&&J(v.outer,I.slice(N.length))}}),2742:((ne,de,e)=>{e.d(de,{dj:()=>oe,OD:()=>fe,qy:()=>te});var l=e(
3436),P=e(2899),A=e(9665);function W(K,q){const ce=q.size===0?void 0:q.get(JSON.stringify(K));return ce===void 0?K:(0,l.e1)(ce)}function J({base:K,head:q}){return K===q?[]:l.Rk.flatMap(ce=>{const[ee,le]=[
(0,l.TN)(K,ce),(0,l.TN)(q,ce)];return ee!==le&&ee?.startsWith('"')&&le?.startsWith('"')?[[ee,le]]:[]})}function v(K,q){const ce=new Map;for(const[pe,ve]of K)ce.set(pe,(ce.get(pe)??new Set).add(ve));const ee=(pe,ve)=>(pe.
get(ve)??pe.get(`.${ve}`))===1,le=([pe,ve])=>ce.get(pe)?.size===1&&ee(q.base,pe)&&ee(q.head,ve);return new Map(K.filter(le))}function I(K){const q=ce=>{const ee=new Map,le=(pe,ve)=>{if(pe.type==="arra\
y")for(const Ce of pe.items)le(Ce);if(pe.type!=="object")return;const Re=ve!==void 0&&(0,l.QP)(pe)!==void 0?[`.${JSON.stringify(ve)}`]:[],Te=ve===void 0?l.Rk.flatMap(Ce=>(0,l.TN)(pe,Ce)??[]):Re;for(const Ce of new Set(
[pe.id,...Te]))ee.set(Ce,(ee.get(Ce)??0)+1);for(const[Ce,Be]of pe.members)le(Be,Ce)};for(const pe of K)le(pe[ce],"");return ee};return{base:q("base"),head:q("head")}}function N(K,q,ce){const ee={element:new Map,
member:new Map};function le(ve,Re){if(q.size===0&&!ce)return ve;if((0,l.jn)(ve))return K.scalar(q.get(ve.text)??ve.text);const Te=ee[Re?"element":"member"],Ce=Te.get(ve.id)??pe(ve,Re);return Te.set(ve.
id,Ce),Ce}function pe(ve,Re){if(ve.type==="array"){const Ke=ve.items.map(je=>le(je,!0));return K.array(Ke,ve.unordered)}const Te=new Map,Ce=ce&&Re?l.Rk.map(Ke=>(0,l.TN)(ve,Ke)):[],Be=Ke=>Ke.type==="st\
ring"&&Ce.includes(Ke.text);for(const[Ke,je]of ve.members)!(0,l.Op)(Ke,je,Re)&&!Be(je)?Te.set(W(Ke,q),le(je,!1)):ce||Te.set(Ke,je);return K.object(Te)}return(ve,Re=!1)=>le(ve,Re).id}function F(K,q,ce){
const ee={base:N(K,q,!0),head:N(K,new Map,!0)};return{interner:K,renames:q,holders:ce,follow:N(K,q,!1),bare:ee}}var b=e(5408);const m=.4,a=.8,r=.9,u=4e4,p=4,x=/^(""|0|true|false|null)$/,_=.25,j=new Set(
[...l.eX,"type"]);function i(K,q,ce,ee){const{compare:le,shareRare:pe}=R(K,ce),ve=c(K,q);return Re=>(Te,Ce)=>{const Be=(0,b.qc)(Te,Ce),Ke=Be.reduce((we,{base:ge,head:Y})=>we+ge.length*Y.length,0),je=we=>Ke>
u?[...pe(we),...(0,b.O6)(q,we).flatMap(b.yU)]:we.base.flatMap(ge=>we.head.map(Y=>({base:ge,head:Y}))),Pe=Be.flatMap(je).flatMap(we=>{const ge=le(we);return(Re>0&&ee(we)?le(we,()=>1)>=r:ge>=Re)?[{pair:we,
alike:ge,distance:ve(we)}]:[]});Pe.sort((we,ge)=>ge.alike-we.alike||we.distance-ge.distance);const ze=new Set;return Pe.flatMap(({pair:we})=>ze.has(we.base)||ze.has(we.head)?[]:(ze.add(we.base).add(we.
head),[we]))}}function c({base:K},q){const ce=new Map((0,b.Ms)(q).map(pe=>[pe.base.index,pe.head.index-pe.base.index]));let ee=0;const le=K.map(({index:pe})=>(ee=ce.get(pe)??ee,pe+ee));return pe=>Math.
abs((le[pe.base.index]??0)-pe.head.index)}function y({base:K,head:q}){const ce=({item:ve})=>[(0,l.TH)(ve),(0,l.Gg)(ve)],[ee,le]=[new Set(K.flatMap(ce)),new Set(q.flatMap(ce))],pe=(ve,Re)=>ce(ve).every(
Te=>Te!==void 0&&!Re.has(Te));return ve=>pe(ve.base,le)&&pe(ve.head,ee)}function R(K,{renames:q,follow:ce}){const ee=new Map([["",0]]),le=new Set;function pe(je){const Pe=ee.get(je)??ee.size;return ee.
set(je,Pe),Pe}function ve(je,Pe){const ze=new Set,we=(ge,Y,he)=>{if((0,l.jn)(ge)||(ge.type==="array"?ge.items.length:ge.members.size)===0){const ue=pe(`${Y}=${Pe==="base"?ce(ge):ge.id}`);ze.add(ue),(!(0,l.
jn)(ge)||x.test(ge.text))&&le.add(ue)}else if(ge.type==="array")for(const ue of ge.items)we(ue,pe(`${Y}[]`),!0);else for(const[ue,Ee]of ge.members)Y===0&&(0,l.jn)(Ee)&&j.has(ue)||(0,l.Op)(ue,Ee,he)||we(
Ee,pe(`${Y}.${Pe==="base"?W(ue,q):ue}`),!1)};return we(je,0,!0),ze}const Re=new Map,Te=new Map,Ce=je=>Re.get(je)??new Set;for(const je of["base","head"]){for(const Pe of K[je])Re.set(Pe,ve(Pe.item,je));
for(const[Pe,ze]of(0,A.Vn)(K[je].flatMap(we=>[...Ce(we)]))){const we=(le.has(Pe)?_:1)/ze;Te.set(Pe,Math.min(Te.get(Pe)??1,we))}}const Be=je=>Te.get(je)??0,Ke=je=>[...Ce(je)].filter(Pe=>Be(Pe)>=1/p);return{
compare({base:je,head:Pe},ze=Be){const we=ue=>{let Ee=0;for(const Ie of ue)Ee+=ze(Ie);return Ee},[ge,Y]=[Ce(je),Ce(Pe)],he=[...ge].filter(ue=>Y.has(ue));return 2*we(he)/(we(ge)+we(Y))||0},shareRare(je){
const Pe=new Map;for(const ze of je.head)for(const we of Ke(ze))Pe.set(we,[...Pe.get(we)??[],ze]);return je.base.flatMap(ze=>{const we=new Set(Ke(ze).flatMap(ge=>Pe.get(ge)??[]));return Array.from(we,
ge=>({base:ze,head:ge}))})}}}function $(K,q,ce){const ee={base:(0,b.S3)([K]),head:(0,b.S3)([q])};return Math.max(...(0,b.yU)(ee).map(le=>R(ee,ce).compare(le)))}function T(K){return(0,l.QP)(K)!==void 0}
function n(K,q){const ce=ee=>K[ee].some(({item:le})=>T(le));return!ce("base")||!ce("head")?[]:i(K,[],q,()=>!1)(a)(K,({item:ee})=>(0,l.QP)(ee))}const o=/^"[\w-]{0,20}"$/,s=500;function t(K,q,ce){let ee=[],
le=K;const pe=()=>le.base.length===0||le.head.length===0,ve=(we,ge)=>{const Y=pe()?[]:we(le,ge);Y.length!==0&&(ee=ee.concat(Y),le=(0,b.FF)(le,Y))},Re=we=>(ge,Y)=>(0,b.O6)(ee,ge).flatMap(he=>we(he,Y)),
Te=ce||[...K.base,...K.head].some(({item:we})=>we.type==="object"),Ce=l.Rk.filter(we=>!B(we,K,q));for(const we of X(Ce,K,q))ve(b.kk,f(we));const Be=({item:we})=>we.id,Ke=({item:we},ge)=>ge==="base"?q.
follow(we,!0):we.id;for(const we of q.renames.size>0?[Ke,Be]:[Be])ve(Re(b.eV),we),Te&&ve(b.kh,we);if(Te&&!pe()){const we=y(K);for(const he of X(me(K),K,q).slice(0,1)){const ue=Ee=>!l.ZM.test(he)&&we(Ee)&&
o.test((0,l.TN)(Ee.head.item,he)??"");ve((Ee,Ie)=>(0,b.kk)(Ee,Ie).filter(ke=>!ue(ke)),f(he))}const ge=he=>({item:ue},Ee)=>g(ue,q.bare[Ee],he);ve(Re(b.eV),ge(1)),ve(b.kh,ge(3));const Y=i(K,ee,q,we);for(const he of[
...l.eX,"key"])ve(Y(0),f(he));ve(Y(0),({item:he})=>(0,l.Gg)(he)),ve(Y(m),({item:he})=>he.type==="object"?(0,l.QP)(he)??"":void 0)}const je=Ce.length<l.Rk.length,Pe=we=>(0,l.Gg)(we)??(je?Ce.find(ge=>(0,l.
TN)(we,ge)):(0,l.TH)(we));return ve(Re((we,ge)=>je&&d(we.base)===d(we.head)?(0,b.yU)(we):(0,b.kh)(we,ge)),({item:we})=>Pe(we)===void 0?"":void 0),ee}function d(K){return K.map(({index:q})=>q).join()}function f(K){
return({item:q})=>(0,l.TN)(q,K)}function g(K,q,ce){return K.type!=="object"||[...K.members].filter(([le,pe])=>!(0,l.Op)(le,pe,!0)).length<ce?void 0:q(K,!0)}function B(K,q,ce){const[ee,le]=[M(q.base,K),
M(q.head,K)];if(ee===void 0||ee.word!==le?.word)return!1;if(ee.word===""&&ee.first<2&&le.first<2)return!0;const pe=(0,b.kk)(q,f(K)),ve=pe.filter(({base:Te,head:Ce})=>(0,l.Gg)(Te.item)===(0,l.Gg)(Ce.item));
return(0,b.kk)(q,({item:Te})=>(0,l.Gg)(Te)).length>2*ve.length?!0:ee.word===""||q.base.length===q.head.length||q.base.length>s?!1:(0,b.eV)(q,({item:Te},Ce)=>g(Te,ce.bare[Ce],1)).length>Z(pe,ce)}function M(K,q){
const ce=({item:Re})=>(0,l.TN)(Re,q)?.replaceAll('"',""),[,ee="",le]=/^(.*?)(\d+)$/.exec((K[0]&&ce(K[0]))??"")??[],pe=Number(le);return K.length>1&&K.every(Re=>ce(Re)===`${ee}${pe+Re.index}`)?{word:ee,
first:pe}:void 0}function X(K,q,ce){const ee=K.map(pe=>({key:pe,pairs:(0,b.kk)(q,f(pe))})),le=(pe,ve)=>pe.every(({base:Te,head:Ce},Be)=>Te===ve[Be]?.base&&Ce===ve[Be]?.head)?0:Z(ve,ce)-Z(pe,ce);return ee.
sort(({pairs:pe},{pairs:ve})=>ve.length-pe.length||le(pe,ve)),ee.map(({key:pe})=>pe)}function Z(K,{interner:q,renames:ce,bare:ee}){const le=K.map(({base:ve,head:Re})=>({base:ve.item,head:Re.item})),pe=N(
q,new Map([...ce,...le.flatMap(J)]),!0);return le.filter(({base:ve,head:Re})=>[pe,ee.head].some(Te=>Te(ve,!0)===ee.head(Re,!0))).length}function me({base:K,head:q}){const ce=(0,A.Vn)(q.flatMap(({item:pe})=>(0,l.
YD)(pe))),ee=pe=>2*(ce.get(pe)??0)>q.length&&pe!=="type",le=[...ce.keys()].filter(pe=>ee(pe)&&ie(K,pe)&&ie(q,pe)).sort();return[...le.filter(pe=>l.ZM.test(pe)),...le]}function ie(K,q){const ce=K.flatMap(
({item:le})=>(0,l.TN)(le,q)??[]).filter(le=>le.startsWith('"'));if(ce.length<(l.ZM.test(q)?1:2)||2*ce.length<=K.length||new Set(ce).size<ce.length)return!1;const ee=new Set(K.flatMap(({item:le})=>l.Rk.
map(pe=>(0,l.TN)(le,pe))));return 2*ce.filter(le=>ee.has(le)).length<ce.length}const w=8,E=.5;function D(K,q,ce){const ee=q.holders(),le=ge=>K[ge].flatMap(Y=>[Y,...C(Y,ce)]),pe={base:le("base"),head:le(
"head")},ve=ge=>{const Y=he=>pe[he].filter(({path:ue,value:Ee})=>ue.at(-1)?.type===ge&&ee[he].get(Ee.id)===1);return{base:Y("base"),head:Y("head")}},Re={bases:new Set,heads:new Map};let Te=ve("item");
const Ce=(ge,Y)=>{const he=(0,b.kk)(Te,ge).filter(({base:ue,head:Ee})=>ue.owner!==Ee.owner&&Y(ue.value,Ee.value));for(const{base:ue,head:Ee}of he)Re.bases.add(ue.value),Re.heads.set(Ee.value,ue);Te=(0,b.
FF)(Te,he)},Be=(ge,Y)=>(0,l.QP)(ge)===(0,l.QP)(Y),Ke=(ge,Y)=>(0,l.Gg)(ge)!==void 0&&(0,l.Gg)(ge)===(0,l.Gg)(Y),je=(ge,Y)=>Be(ge,Y)&&$(ge,Y,q)>=E,Pe=(ge,Y)=>(ee[Y].get(ge??"")??0)<2,ze=(ge,Y)=>Pe(ge,Y)?
ge:void 0;Ce(({value:ge},Y)=>ze((0,l.TH)(ge),Y),(ge,Y)=>((0,l.TH)(ge)?.length??0)>=w||Ke(ge,Y)||je(ge,Y)),Ce(({value:ge},Y)=>ze((0,l.Gg)(ge)??(0,A.qU)(ge),Y),je),Ce(({value:ge},Y)=>Pe((0,l.TH)(ge),Y)?
g(ge,q.bare[Y],3):void 0,Be),Te=ve("member");const we=({path:ge})=>ge.at(-2)?.type==="member";return Ce(ge=>we(ge)&&T(ge.value)?JSON.stringify(ge.path.slice(-2)):void 0,je),Re}function C({value:K,path:q},ce){
return(0,A.Vg)(K,ce).flatMap(ee=>{if((0,l.jn)(ee.value))return[];const le={value:ee.value,path:[...q,ee.step]};return[le,...C(le,ce)]})}function G(K,q,ce,ee){const le=[],pe=[],ve=[],Re=[],Te={base:[],
head:[]};function Ce({base:we,head:ge},Y,he){he==="element"&&Re.push(...J({base:we,head:ge})),(he==="element"||he==="member"&&we.type==="object"&&ge.type==="object")&&ve.push({base:we,head:ge,path:Y}),
we.id!==ge.id&&(we.type==="array"&&ge.type==="array"?ze(we,ge,Y):we.type==="object"&&ge.type==="object"?Pe({base:we,head:ge},Y,he):he!=="own"&&(0,l.jn)(we)&&(0,l.jn)(ge)&&q.renames.get(we.text)===ge.text?
pe.push({path:Y,from:(0,l.e1)(we.text),to:(0,l.e1)(ge.text)}):le.push({kind:"modified",path:Y,from:we,to:ge}))}function Be({base:we,head:ge},Y,he,ue){we!==void 0&&ge!==void 0?Ce({base:we,head:ge},Y,he):
ge!==void 0&&!Ke(ge,Y)?(le.push({kind:"added",path:Y,value:ge}),Te.head.push({value:ge,path:Y,owner:ue}),ce.heads.size>0&&je(ge,Y)):we!==void 0&&!ce.bases.has(we)&&(le.push({kind:"removed",path:Y,value:we}),
Te.base.push({value:we,path:Y,owner:ue}))}function Ke(we,ge){const Y=ce.heads.get(we);return Y===void 0?!1:(le.push({kind:"moved",path:ge,from:Y.path}),Ce({base:Y.value,head:we},ge,ge.at(-1)?.type==="\
member"?"member":"element"),!0)}function je(we,ge){for(const{step:Y,value:he}of(0,A.Vg)(we,ee)){const ue=[...ge,Y];Ke(he,ue)||je(he,ue)}}function Pe(we,ge,Y){for(const{key:he,from:ue,isRenamed:Ee,...Ie}of Q(
we,q)){const ke=[...ge,{type:"member",key:he}];Ee?(le.push({kind:"moved",path:ke,from:[...ge,{type:"member",key:ue}]}),Re.push([JSON.stringify(ue),JSON.stringify(he)])):ue!==he&&pe.push({path:ke,from:ue,
to:he});const Oe=Ie.base!==void 0&&(0,l.Op)(he,Ie.base,Y==="element");Be(Ie,ke,Oe?"own":"member",we)}}function ze(we,ge,Y){const he={base:(0,b.S3)(we.items),head:(0,b.S3)(ge.items)},ue=t(he,q,ge.unordered).
filter(Oe=>!ce.bases.has(Oe.base.item)&&!ce.heads.has(Oe.head.item)),Ee=(0,A.Oe)(he,ue,ee),Ie=new Set((0,b.Ms)(ue).map(Oe=>Oe.head.index)),ke=Ee.filter(Oe=>Oe.base&&Oe.head&&!Ie.has(Oe.index));ke.length>
0&&!ge.unordered&&le.push({kind:"reordered",path:Y,moved:ke.map(({step:Oe})=>Oe)});for(const{step:Oe,...Le}of Ee)Be(Le,[...Y,Oe],"element",he)}return Ce(K,[],"root"),{changes:le,references:pe,matches:ve,
renames:Re,unmatched:Te}}function Q({base:K,head:q},ce){const{renames:ee,follow:le,holders:pe}=ce,ve=new Map(K.members),Re=new Map,Te=(Pe,ze)=>Pe.id===ze.id||le(Pe)===ze.id;for(const Pe of[Te,()=>!0])
for(const ze of[we=>we,we=>W(we,ee)])for(const[we,ge]of ve){const Y=ze(we),he=q.members.get(Y);if(he===void 0||Re.has(Y)||!Pe(ge,he))continue;ve.delete(we);const ue=we!==Y&&T(ge)&&!pe().base.has(JSON.
stringify(we));Re.set(Y,{key:Y,from:we,isRenamed:ue,base:ge,head:he})}const Ce=new Map([...q.members].filter(([Pe])=>!Re.has(Pe))),Be={base:[...ve.keys()],head:[...Ce.keys()]},Ke=n({base:(0,b.S3)([...ve.
values()]),head:(0,b.S3)([...Ce.values()])},ce);for(const Pe of Ke){const[ze="",we=""]=[Be.base[Pe.base.index],Be.head[Pe.head.index]];ve.delete(ze),Re.set(we,{key:we,from:ze,isRenamed:!0,base:Pe.base.
item,head:Pe.head.item})}for(const[Pe,ze]of Ce)Re.has(Pe)||Re.set(Pe,{key:Pe,from:Pe,head:ze});const je=Array.from(ve,([Pe,ze])=>({key:Pe,from:Pe,base:ze}));return[...Re.values(),...je].sort((Pe,ze)=>Pe.
key<ze.key?-1:1)}const U={bases:new Set,heads:new Map},z=5;function te(K,q){const ce=new l.Ms(P.K$),[ee,le]=[K,q].map(pe=>(0,l.yR)(pe,ce));return ee&&le&&fe([{base:ee,head:le}],ce)[0]}function fe(K,q,ce=[]){
const ee=(0,l.qy)(()=>I(K)),le=K.flatMap(({head:Ce,base:Be})=>[Ce,Be]),pe=(0,l.qy)(()=>(0,A.j9)(le,(0,A.j9)(ce).itemOf)),ve=(Ce,Be)=>pe().componentOf(Ce,Be);function Re(Ce){const Be=F(q,Ce,ee);return K.
map(Ke=>{const je=G(Ke,Be,U,ve),{base:Pe,head:ze}=je.unmatched;if(Pe.length===0||ze.length===0)return je;const we=D(je.unmatched,Be,ve);if(we.heads.size===0)return je;const ge=G(Ke,Be,we,ve);return ge.
matches.filter(({head:Y})=>we.heads.has(Y)).length===we.heads.size?ge:je})}let Te=new Map;for(let Ce=0;Ce<z;Ce++){const Be=Re(Te),Ke=Be.flatMap(Pe=>Pe.renames),je=Ke.length===0?new Map:v(Ke,ee());if(Te.
size===je.size&&[...Te].every(([Pe,ze])=>je.get(Pe)===ze)){if(Be.some(({changes:Pe})=>Pe.length>0))return Be;break}Te=je}return Re(new Map)}function oe(K){if((0,l.jn)(K))return K.text;if(K.type==="arr\
ay"){const ce=K.items.map(oe);return`[${(K.unordered?ce.sort():ce).join()}]`}return`{${Array.from(K.members,([ce,ee])=>`${JSON.stringify(ce)}:${oe(ee)}`).sort().join()}}`}}),3499:((ne,de,e)=>{e.d(de,{
Ab:()=>_,a2:()=>n,gN:()=>c,lY:()=>o,pi:()=>j,rL:()=>y});var l=e(3436);const P=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
A=["x","y"],W=_("viewport canvas"),J=_("w h width height left top zoom"),v=[["x"],["position"],["left","top"]],I=_("selected dragging"),N=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
F=/^\d{4}-\d\d-\d\d$/,b=_("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,a=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,r=_("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=_("meta(data)? .*info revision flow workflow"),p=100,x=[[_(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),N,F],[_(".*\
(update|modification|creat(e|ion)|save|export|publish)[-_]?(at|on|date|time)* .*timestamp .*iteration"),N],[_("[lc]Mod [mc]time"),N],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function _(g){return new RegExp(`^(${g.replaceAll(" ","|")})$`,"i")}function j({base:g,head:B,changes:M}){const X=(0,l.qy)(()=>M.flatMap(me=>i(me)??[]).slice(0,p)),Z={base:(0,l.qy)(()=>new Set((0,l.PX)(
g))),head:(0,l.qy)(()=>new Set((0,l.PX)(B)))};return me=>{const{kind:ie,path:w}=me;if(ie==="reordered"||ie==="moved")return!1;const[E,D=E]=ie==="modified"?[me.from,me.to]:[me.value];if(f(E)&&f(D)&&R(w,
E.type==="literal")||$(w)&&d(E)&&d(D))return!0;if(ie!=="modified"||E.type!==D.type||!("text"in E)||!("text"in D))return!1;const[C,G,Q]=[t(w.at(-1)),(0,l.e1)(E.text),(0,l.e1)(D.text)],U=(...K)=>[G,Q].every(
q=>K.some(ce=>ce.test(q)));if(x.some(([K,...q])=>K.test(C)&&U(...q)))return!0;const z=t(w.at(-2));if(r.test(C)&&U(m,a))return z===""||u.test(z);if((i(me)?X().filter(K=>K.old!==G&&G.includes(K.old)):[]).
some(K=>G.replaceAll(K.old,K.recent)===Q))return!0;const fe=b.test(C)||C===`${t(w.at(-3)).replace(/s$/,"")}Id`;return z===""&&fe&&U(a)&&!Z.head().has(G)&&!Z.base().has(Q)}}function i(g){const[B,M]=g.path.
slice(-2);if(!(!(g.kind==="modified"&&B?.type==="item"&&b.test(t(M)))||g.from.type!=="string"||g.to.type!=="string"))return{old:(0,l.e1)(g.from.text),recent:(0,l.e1)(g.to.text)}}function c(g){return a.
test(g)||N.test(g)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(g)}function y(g,B){return(0,l.jn)(B)&&(b.test(g)||g==="name"&&l.kk.test(B.text))||P.test(g)&&B.type!=="literal"&&f(B)||A.includes(g)&&f(B)}function R(g,B){
const[M,X]=[g.at(-2),t(g.at(-1))],Z=g.slice(n(g)).find(ie=>P.test(t(ie)));return Z?Z===g.at(-1)?!B:X===""||A.includes(X)||J.test(X):X==="zoom"&&W.test(t(M))||A.includes(X)||J.test(X)&&T(M)}function $(g){
return I.test(t(g.at(-1)))&&T(g[n(g)-1])}function T(g){const B=g?.type==="item"&&g.item.type==="object"?g.item.members:void 0;return v.some(M=>M.every(X=>B?.has(X)))}function n(g){return g.slice(0,-1).
findLastIndex(({type:B})=>B==="item")+1}function o(g,{matches:B}){const M=new Map(B.map(Z=>[Z.path.at(-1),Z])),X=new Map;for(const Z of g){const me=n(Z.path),[ie,w]=[Z.path[me-1],Z.path[me]],E=A.includes(
t(w)),D=E?A:P.test(t(w))?[t(w)]:[],[C,G]=[s(M.get(ie)?.base,D),s(M.get(ie)?.head,D)],Q=[...Z.path.slice(0,me),{type:"member",key:D.join(", ")}];C&&G?X.set(E?ie:w,{kind:"modified",path:Q,from:C,to:G}):
X.set(Z,Z)}return[...X.values()]}function s(g,B){const M=g?.type==="object"?B.flatMap(X=>g.members.get(X)??[]):[];if(!(M.length<B.length))return M.length>1?{type:"array",id:0,items:M,unordered:!1}:M[0]}
function t(g){return g?.type==="member"?g.key:""}function d(g){return g.type==="literal"&&/^(true|false)$/.test(g.text)}function f(g){if(g.type==="literal")return/\d/.test(g.text);const B=g.type==="ar\
ray"?g.items:g.type==="object"?[...g.members.values()]:[];return B.length>0&&B.every(f)}}),9665:((ne,de,e)=>{e.d(de,{Vn:()=>$,s3:()=>i,Oe:()=>x,Vg:()=>_,j9:()=>m,qU:()=>a,oP:()=>R});var l=e(3436),P=e(
5408),A=e(3499),W=e(6997),J=e(7856);function v(n){const o=new Map;for(const d of n)for(const[f,g]of d.type==="object"?d.members:[]){if(g.type!=="string")continue;const{ids:B,length:M,isRepeated:X}=o.get(
f)??{ids:new Set,length:0,isRepeated:!1};o.set(f,{ids:B,length:M+g.text.length,isRepeated:X||B.has(g.id)}),B.add(g.id)}const s=[...o].filter(([d,{ids:f,isRepeated:g}])=>f.size>1&&2*f.size>n.length&&!g&&
d!=="type"&&!W.Z_.test(d));s.sort(([d,f],[g,B])=>B.ids.size-f.ids.size||f.length-B.length||(d<g?-1:1));const t=s.find(([d])=>{const f=n.flatMap(g=>I(g,d)??[]);return 2*f.length>n.length&&!f.some(A.gN)});
return d=>t&&I(d,t[0])}function I(n,o){const s=(0,l.C5)(n,o),t=s?.type==="string"?(0,l.e1)(s.text):"";return/^[^\n]{1,60}$/.test(t)&&!(0,J.$C)(o,s,n)?t:void 0}const N=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
b=40;function m(n,o=s=>{}){const s=n.map(p),t=B=>s.find(M=>M.get(B))?.get(B)??(/[^\d"]/.test(B)?o(B):void 0);function d(B,M){for(const X of(0,l.YD)(B).sort()){if(N.test(X))continue;const Z=`${(0,l.TN)(
B,X)}`,me=X==="type"?`"${Z.split(":")[1]}`:Z,ie=t(me);if(ie===void 0||a(ie.item)===void 0)continue;const w=s.some(E=>{const D=E.get(me);return D&&(D.array===M||u(M,D.item))});if(X==="type"||!w)return ie.
item}}function f(B,M){const X=(0,l.Gg)(B);return a(B)??a(d(B,M))??(X&&(0,l.e1)(X))}function g(B,M=/\d/.test(B)){const X=M?t(B):void 0;return X&&(f(X.item,X.array)??T(X.item))}return{itemOf:t,componentOf:d,
nameOf:f,labelOf:g}}function a(n){const o=(0,l.Ku)(n,["name","Name"]);if(o&&!l.kk.test(o))return(0,l.e1)(o);const t=o===void 0&&(0,l.Ku)(n,l.eX)!==void 0?void 0:(0,l.Gg)(n)??(n&&r(n));return t&&(0,l.e1)(
t)}function r(n){const o=(0,l.C5)(n,"localeData");return[...(o?["en",...(0,l.YD)(o)]:[]).map(f=>(0,l.C5)(o,f)),(0,l.C5)((0,l.C5)(n,"data"),"node")].map(f=>(0,l.Gg)(f)??(0,l.Ku)(f,["display_name"])).find(
f=>f!==void 0)}function u(n,o){return(0,l.YD)(o).map(t=>(0,l.C5)(o,t)).some(t=>t?.type==="array"&&t.items===n)}function p(n){const o=new Map,s=t=>{if(t.type==="object")for(const d of t.members.values())
s(d);if(t.type==="array")for(const d of t.items){const f=(0,l.YD)(d).filter(B=>l.ZM.test(B)),g=new Set(f.flatMap(B=>(0,l.TN)(d,B)??[]));for(const B of g)o.set(B,o.has(B)?void 0:{item:d,array:t.items});
s(d)}};return s(n),o}function x(n,o,s){const t=(0,P.FF)(n,o),d=[...t.base.map(M=>({...M,base:M.item})),...o.map(({base:M,head:X})=>({...X,base:M.item,head:X.item})),...t.head.map(M=>({...M,head:M.item}))],
f=y(d,s),g=v(d.filter(M=>!f.has(M)).map(({item:M})=>M)),B=M=>j(M,f.get(M),g(M.item));return d.map(M=>({...M,step:B(M)})).sort(c)}function _(n,o){return n.type==="object"?Array.from(n.members,([t,d])=>({
step:{type:"member",key:t},value:d})):(n.type==="array"?x({base:[],head:(0,P.S3)(n.items)},[],o):[]).map(({step:t,item:d})=>({step:t,value:d}))}function j({item:n,index:o},s,t){return s===void 0?{type:"\
element",index:o,item:n,text:t}:i(n,s)}function i(n,o){const s=T(n),t=s!==void 0&&s.length<=b&&!o.startsWith(s);return{type:"item",label:o,...t&&{hint:s},item:n}}function c({step:n},{step:o}){return n.
type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function y(n,o){const s=new Map,t=new Set;let d=n.filter(({item:Z})=>(a(
Z)??(0,l.Gg)(Z)??(0,l.TH)(Z))!==void 0);const f=Z=>{const me=d.map(Z),ie=$(me);d=d.filter((w,E)=>{const D=me[E];return D===void 0||ie.get(D)!==1||t.has(D)?!0:(t.add(D),s.set(w,D),!1)})};f(({item:Z})=>a(
Z));const g=new Map(d.map(Z=>[Z,a(Z.item)??a(o(Z.item,Z.array))])),B=$([...g.values()]),M=Z=>{const[me,ie]=[g.get(Z),(0,l.Gg)(Z.item)];return a(Z.item)??(B.get(me)===1?me:void 0)??(ie&&(0,l.e1)(ie))},
X=(Z,me)=>{const[ie,w]=[(0,l.TH)(Z.item),M(Z)??T(Z.item)];return ie?R(w,ie,me):w};return f(Z=>M(Z)??X(Z,F)),f(Z=>X(Z,F)),f(Z=>X(Z,/$/)),f(Z=>`${M(Z)??T(Z.item)??X(Z,/$/)} [${Z.index}${Z.head?"":", bef\
ore"}]`),s}function R(n,o,s=F){const t=(0,l.e1)(o).replace(s,"");return n?`${n} (${t})`:t}function $(n){const o=new Map;for(const s of n)o.set(s,(o.get(s)??0)+1);return o}function T(n){const o=(0,l.QP)(
n);return o?.startsWith('"')?(0,l.e1)(o):void 0}}),6997:((ne,de,e)=>{e.d(de,{BQ:()=>I,FK:()=>i,Fu:()=>m,NQ:()=>J,Z_:()=>W,t5:()=>b});var l=e(3436),P=e(3499);const A=[(0,P.Ab)("_?id key uuid guid ident\
ifier"),(0,P.Ab)("(node|step|state)_?id"),(0,P.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,P.Ab)("\\*")],W=(0,P.Ab)("(source|from|target|to|next|then|else|goto|defau\
lt)(_?id)?"),J="*",v=64;function I(c,y){const R=N([]),$=[],T=new Set([c,y].flatMap(s=>[...(0,l.PX)(s),...r(s)]));function n(s,t,d){if((0,l.jn)(s))a(s.text,t,d);else if(s.type==="object")o(s,t,d);else{
const f=s.items.length>1&&s.items.some(({type:g})=>g==="array");for(const[g,B]of s.items.entries())n(B,F(t,"[]"),{...d,array:s.items,...f&&{slot:g}})}}function o(s,t,{key:d,array:f,map:g,...B}){let M=B;
if(f!==void 0||d!==void 0){const me={side:B.side,value:s,field:t,outer:B.place,key:d,array:f??[]};M={...B,place:me,map:g},$.push(me)}const X=p(s,T),Z=M===B&&(0,l.YD)(s).some(me=>g?.members.has(me));for(const[
me,ie]of s.members){const w=F(t,X||Z?J:me);Z&&a(JSON.stringify(me),w,M,ie),(!Z||ie.type==="array")&&n(ie,w,X?{...M,key:me,map:s}:M)}}return n(c,R,{side:"base"}),n(y,R,{side:"head"}),{root:R,places:$,find:x(
$)}}function N(c){return{keys:c,inner:new Map,texts:new Map,references:[]}}function F(c,y){const R=c.inner.get(y)??N([...c.keys,y]);return c.inner.set(y,R),R}function b(c){const y=[c];for(const R of y)
for(const $ of R.inner.values())y.push($);return y}function m(c,y){return c?.inner.get(y)??c?.inner.get(J)}function a(c,{keys:y,texts:R,references:$},{place:T,slot:n},o){R.set(c,(R.get(c)??0)+1);const s=c.
startsWith('"')?c.length>2:W.test(y.findLast(t=>t!=="[]")??"")&&Number.isInteger(Number(c));T&&s&&$.push({text:c,place:T,slot:n,value:o})}function r(c){if((0,l.jn)(c))return[];const y=c.type==="array"?
c.items:[...c.members.values()];return[...y.flatMap(r),...y.some(u)?[]:(0,l.YD)(c)]}function u(c){return c.type==="object"}function p({members:c},y){return 2*[...c.keys()].filter($=>!W.test($)&&y.has(
$)).length>=c.size&&[...c.values()].every(u)}function x(c){const y={base:new Map,head:new Map};for(const R of c){const $=(T,n)=>{const o=A.findIndex(t=>t.test(T));if(o<0)return;const s=y[R.side].get(n)??
[];s[o]=(s[o]??new Set).add(R),y[R.side].set(n,s)};R.key!==void 0&&$(J,JSON.stringify(R.key));for(const[T,n]of R.value.members)(0,l.jn)(n)&&$(T,n.text)}return(R,$)=>{const T=y[$.side].get(R)?.find(n=>n);
return T&&T.size<=v?_([...T],$,$):void 0}}function _(c,y,R){const $=R?c.filter(t=>i(t,R)):c;if($.length===0&&R)return _(c,y,R.outer);const T=$.length>1?$.filter(({value:t})=>t.members.size>2):$,n=T.map(
({field:t})=>j(y.field,t)),[o,...s]=T.filter((t,d)=>n[d]===Math.min(...n));return s.length===0?o:void 0}function j(c,{keys:y}){const R=y.findIndex(($,T)=>$!==c.keys[T]);return R<0?0:y.length-R}function i(c,y){
return c!==void 0&&(c===y||i(c.outer,y))}}),7856:((ne,de,e)=>{e.d(de,{$C:()=>o,Wr:()=>f,_p:()=>s,lb:()=>y});var l=e(706),P=e(3436);const A=8,W="authorization|bearer|passw(?:or[dt]|d)|passphrase|passco\
de|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",J=new RegExp(`(?:(?:${W})(?:value)?|(?:p\
assword|secret|apikey|accesstoken|cookie)s)$`),v="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",I=new RegExp(`^x?(?:${W}|(?:password|secret|apikey|cookie)s)$`),N=/name|key|header|field/i,F=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,
b=/^(.*values?|default|contents?|val|v)$/,m=/\{\{|\$\{|<%/,{raw:a}=String,r=a`\\{0,7}`,u="[\"'`]",p=a`(?<!${v}[-_. ]?)(?:${W})`,x=a`(?!\p{L}{1,20}(?:[.:!?]?(?:${u}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|process\.env|\$?\{)`,
_=a`(?:(?:bearer|basic|token)\s{1,4})?`,j=a`\s?${r}${u}\s{0,4}[,+]|${r}${u}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+a`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${u}${x}(?!\w+:/)(?:(?!${u})\S){6,}${u}))`,
i=a`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,c=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
a`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${p}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
a`(?<=${p}(?:${j})\s{0,9}(${r}(?:"""|'''|${u})))${i}(?:\1\s{0,4}\+\s{0,4}${u}${i})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
a`(?<=${p}\s{0,4}=\s{0,4}${_})${x}(?:(?!${u})[^\s,;&)}\]\\]){6,}`,a`(?<=${p}(?:[\s*_]{0,4}:|\s\|)\*{0,2}(?:[\s_|>]|${u}){0,6}${_}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${x}(?:(?!${u})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
a`(?<=\bbearer\s{1,4})${x}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${x}[\w+/=]{8,}(?![\w-])`,a`(?<=<[\w:.-]{0,40}${p}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,a`(?<=${p}(?:${r}["'],?|\n|\\n)(?:\s|\\n){0,20}${r}["']?\b(?:value|content|default)${r}["']?\s{0,4}[:=]\s{0,4}${r}["']?)${x}(?!\s)[^"'\n\\<>]{1,4000}`,
a`(?<=<[^<>]{0,200}["']${p}${r}["'][^<>]{0,200}\svalue=${r}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,a`(?<=\s(?:--?[\w-]{0,30}${p}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${x}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(g=>new RegExp(g,"giu"));function y({workflows:g}){const B=new l.pO;for(const{secrets:X,files:Z}of g){const me=Z.flatMap(({base:ie,head:w})=>[ie,w].flatMap(f));for(const ie of[...X,...me].flatMap(R))
B.add(ie,$)}const M=new Map;return X=>{const Z=M.get(X);if(Z)return Z;const me=[],ie=D=>(me.push(D),l.v5),E={shown:c.reduce((D,C)=>D.replace(C,ie),B.hide(X,ie)),hidden:JSON.stringify(me)};return M.set(
X,E),E}}function R(g){return[g,g.replace(/^(?:bearer|basic|token) /i,""),...(0,P.PX)((0,P.yR)(g))]}function $(g){return g.length>=A&&!new RegExp("^\\p{L}+$","u").test(g)}function T(g){const B=n(g);return J.
test(B)&&!B.match(`^${v}`)}function n(g){return g.toLowerCase().replace(/[^a-z]/g,"")}function o(g,B,M){return t(B)?!1:T(g)?d(B)||I.test(n(g)):!b.test(n(g))||M?.type!=="object"?!1:[...M.members].some(
([X,Z])=>{const me=(0,P.jn)(Z)&&(Z.text==="true"?X:F.test(X)&&(0,P.e1)(Z.text));return N.test(X)&&T(`${(0,P.TN)(M,X)}`)||me&&I.test(n(me))})}function s(g,...B){return B.every(t)?!1:g.some((M,X)=>{const Z=g[X-
1],me=Z&&"item"in Z?Z.item:void 0,ie=g.slice(X+1).every(({type:E})=>E==="element"),w=E=>M.type==="member"&&o(M.key,ie?E:void 0,me);return B.some(w)})}function t(g){return g?.type==="literal"&&!/\d/.test(
g.text)}function d(g){return g?.type==="array"?g.items.every(d):g!==void 0&&(0,P.jn)(g)}function f(g){const B=[],M=X=>{if(X!==void 0)if((0,P.jn)(X))M((0,P.yR)((0,P.e1)(X.text)));else if(X.type==="arra\
y")for(const Z of X.items)M(Z);else for(const[Z,me]of X.members)o(Z,me,X)&&(0,P.PX)(me,B),M(me)};return M(g),B.filter(X=>!m.test(X))}}),5408:((ne,de,e)=>{e.d(de,{$z:()=>N,FF:()=>m,Ms:()=>b,O6:()=>a,S3:()=>A,
eV:()=>W,kh:()=>J,kk:()=>v,qc:()=>I,yU:()=>F});var l=e(8965);const P=500;function A(r){return r.map((u,p)=>({item:u,index:p,array:r}))}function W(r,u){const p=c=>r[c].map(y=>u(y,c)),x=(c,y)=>c!==void 0&&
c===y,_=(0,l.E)(p("base"),p("head"),{maxEditLength:P,comparator:x});if(_===void 0)return b(J(r,u));let[j,i]=[0,0];return _.flatMap(({added:c,removed:y,count:R})=>{const[$,T]=[r.base.slice(j,j+R),r.head.
slice(i,i+R)];return c||(j+=R),y||(i+=R),c||y?[]:F({base:$,head:T})})}function J(r,u){return I(r,u).flatMap(F)}function v(r,u){return I(r,u).flatMap(p=>p.base.length===1&&p.head.length===1?F(p):[])}function I(r,u){
const p=N(r.head,x=>u(x,"head"));return p.delete(void 0),[...N(r.base,x=>u(x,"base"))].flatMap(([x,_])=>{const j=p.get(x);return j?[{base:_,head:j}]:[]})}function N(r,u){const p=new Map;for(const x of r){
const _=u(x),j=p.get(_);j?j.push(x):p.set(_,[x])}return p}function F({base:r,head:u}){return r.flatMap((p,x)=>{const _=u[x];return _===void 0?[]:[{base:p,head:_}]})}function b(r){const u=[];for(const x of r.
toSorted((_,j)=>_.base.index-j.base.index)){let[_,j]=[0,u.length];for(;_<j;){const i=_+j>>1;(u[i]?.last.head.index??0)<x.head.index?_=i+1:j=i}u[_]={last:x,before:u[_-1]}}const p=[];for(let x=u.at(-1);x;x=
x.before)p.push(x.last);return p.reverse()}function m({base:r,head:u},p){const x=new Set(p.flatMap(_=>[_.base,_.head]));return{base:r.filter(_=>!x.has(_)),head:u.filter(_=>!x.has(_))}}function a(r,u){
const p=b(r),x={base:0,head:0};return I(u,({index:_},j)=>{for(;(p[x[j]]?.[j].index??1/0)<_;)x[j]++;return x[j]})}}),9462:((ne,de,e)=>{e.d(de,{N:()=>A,R:()=>W});var l=e(7279),P=e(706);async function A(J,{
ms:v,error:I},N){const F=new AbortController,b=setTimeout(()=>F.abort(I),v),m=Math.min(J.endsAt,performance.now()+v);try{return await N({...J,signal:AbortSignal.any([J.signal,F.signal]),endsAt:m})}finally{
clearTimeout(b)}}function W(J,v){const I=`${v} within ${(0,P.zK)(J)} (timeout-minutes)`;return{ms:J,error:new l.HR({what:I,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ne,de,e)=>{
e.d(de,{CQ:()=>F,Rs:()=>m,TF:()=>a,Uc:()=>b,lo:()=>p});var l=e(7598),P=e(1455),A=e(6760),W=e(7975),J=e(7279),v=e(706);const I={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function N(x){return/^E[A-Z0-9]+$/.test(Object(x).code)}
function F(x){if(!N(x))return(0,J.gJ)(x);const{code:_="",errno:j=0}=x;return I[_]??(0,W.getSystemErrorMap)().get(j)?.[1]??_}function b(x){const{path:_,dest:j=_}=Object(x);return N(x)&&j?`${F(x)} (${(0,v.
MW)(j)})`:F(x)}function m(x,_,j="Set another directory, or free some space."){const i=Object(x).code==="ENAMETOOLONG",c={what:`Can't write ${_}`,why:F(x),cause:x};return new J.HR({...c,advice:i?"Set a\
 shorter name.":j})}async function a(x){await(0,P.rm)(x,{recursive:!0,force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function u(x,_,j=(0,A.dirname)(x)){const i=(0,A.join)(j,
`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,P.writeFile)(i,_,{flag:"wx"}),await(0,P.rename)(i,x)}catch(c){throw await a(i).catch(()=>{}),c}}async function p(x,_){await u(x,
_).catch(j=>{throw m(j,x)})}}),7279:((ne,de,e)=>{e.d(de,{$N:()=>A,HR:()=>P,gJ:()=>I,h_:()=>v,iT:()=>J});const l=null;class P extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(F){
super(W(F),{cause:F.cause}),this.what=F.what,Object.assign(this,F)}with(F){return new P({...this,cause:this,...F})}}function A({what:N,why:F=""}){return F===""?N:`${N}: ${F}`}function W(N){const F=A(N);
return`${F}${/[.!?…]$/.test(F)?"":"."} ${N.advice??""}`.trim()}function J(N){return N instanceof Error?N:new Error(String(N))}function v(N){return N instanceof P?N:new P({what:I(N),cause:N})}function I(N){
return J(N).message}}),6191:((ne,de,e)=>{e.d(de,{B6:()=>a,R9:()=>c,mz:()=>y,wn:()=>i});var l=e(1455),P=e(6760),A=e(6671),W=e(2145),J=e(9462),v=e(532),I=e(7279),N=e(2975),F=e(706),b=e(8725),m=e(7487);class a extends I.
HR{}const r={what:"Artifact",topic:"the-artifact"},u=10*6e4,p=3;async function x(){const{DefaultArtifactClient:M}=await e.e(348).then(e.bind(e,9348));return new M}async function _(M,X){const Z=await x();
return await j(M,({log:me})=>(0,b.QJ)(me,()=>X(Z)))}async function j(M,X){const Z={ms:u,error:new Error(`it didn't finish within ${u/6e4} minutes`)};return await(0,J.N)(M,Z,me=>(0,N.Mu)(me.signal,X(me)))}
async function i(M){return await _(M,async X=>(await X.listArtifacts()).artifacts)}async function c(M,X){const Z=await(0,m.Pd)("workflow-artifact-");try{await _(M,ie=>ie.downloadArtifact(X,{path:Z,skipDecompress:!0}));
const[me=""]=await(0,l.readdir)(Z);return await(0,l.readFile)((0,P.join)(Z,me))}finally{await(0,v.TF)(Z).catch(()=>{})}}async function y(M,{path:X,digest:Z},me){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const ie=(0,P.basename)(X),w={client:await x(),options:me,name:ie,path:X,digest:Z,mayHaveCreated:!1,taken:0},D=await j(M,z=>(0,N.L5)(z,()=>R(w,z.log))).catch(z=>{throw M.signal.throwIfAborted(),f(
z,ie)}),{GITHUB_SERVER_URL:C,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:Q}=process.env,U=`${C}/${G}/actions/runs/${Q}/artifacts/${D}`;return{id:D,name:ie,url:U,digest:Z}}async function R(M,X){const{client:Z,name:me,
path:ie,digest:w}=M,{overwrite:E,retentionDays:D}=M.options,C=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(M.mayHaveCreated=!0),X.debug(G)};try{return await(0,b.QJ)({...X,debug:C},
async()=>{E&&await Z.deleteArtifact(me).catch($);const G={skipArchive:!0,...D!==void 0&&{retentionDays:D}},Q=await Z.uploadArtifact(me,[ie],(0,P.dirname)(ie),G);if(Q.id!==void 0&&Q.digest===w)return Q.
id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,b.QJ)(X,()=>T(M,G))}}function $(M){if(!(M instanceof Error&&M.name==="ArtifactNotFoundError"))throw M}async function T(M,X){
const Z=(0,I.gJ)(X),{client:me,name:ie,digest:w,options:E}=M,[D,C]=[t.test(Z),s.test(Z)];M.mayHaveCreated||=D;const Q=C||M.mayHaveCreated?await me.getArtifact(ie).catch(()=>{}):void 0;if(M.mayHaveCreated&&
Q?.artifact.digest===`sha256:${w}`)return Q.artifact.id;if(D)throw g(n,X);if(!C)throw X;M.taken++;const U=M.mayHaveCreated&&!Q;if(U&&M.taken===p&&await B(ie)&&Object.assign(M,{mayHaveCreated:!1,taken:0}),
M.taken<(U?p:1+Number(E.overwrite)))throw g(U?n:"the name is still taken",X);const te=Q?`this run already has an artifact named ${ie}`:`an upload that isn't finished holds the name ${ie}, for example \
another job's`,fe=Q?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new a({...r,why:te,advice:fe,cause:X})}const n="the connection to the artifact service fai\
led",o="Set upload-artifact: false.",s=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,d=[[/supported on GHES/,"GitHub E\
nterprise Server has no artifact service for this action",o],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",o],[/quota|insufficient usage/,"the account'\
s artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the uploa\
d of %",o],[/(?:)/,"the upload of % failed","Re-run the job."]];function f(M,X){if(M instanceof I.HR)return M;const Z=(0,I.gJ)(M)||`status ${Object(M).statusCode}`,[,me="",ie=""]=d.find(([D])=>D.test(
Z))??[],w=(0,F.OX)(Z,200).replace(/\.$/,""),E=/%/.test(me)?`${me.replace("%",()=>X)} (${w})`:me;return new I.HR({...r,why:E,advice:ie,cause:M})}function g(M,X){return new I.HR({...r,why:M,advice:"Re-r\
un the job later.",retryable:!0,cause:X})}async function B(M){const{ACTIONS_RUNTIME_TOKEN:X="",ACTIONS_RESULTS_URL:Z}=process.env,{scp:me}=JSON.parse(Buffer.from(X.split(".")[1]??"","base64url").toString()),
[,ie,w]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(me))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",Z),D=new A.Qq("export-workflow-action",[new W.tZ(
X)],{socketTimeout:3e4}),C={workflow_run_backend_id:ie,workflow_job_run_backend_id:w,name:M};return(await D.postJson(E,C)).statusCode!==404}}),8725:((ne,de,e)=>{e.d(de,{lm:()=>P.lm,t1:()=>A,QJ:()=>F});
const l=Xe(import.meta.url)("node:async_hooks");var P=e(819);function A(m=""){return{info:a=>J(m+a),warning:a=>P.$e(m+a),debug:a=>P.Yz(m+a),mask:P.Pq}}function W(m){const a=[];return{...A(`[${m}] `),info:r=>a.
push(r),end(r){core.startGroup(v(r));for(const u of a)J(u);core.endGroup()}}}function J(m){P.pq(v(m))}function v(m){return m.replaceAll("##[","## [")}const I=new l.AsyncLocalStorage;let N=!1;function F(m,a){
return N||b(),N=!0,I.run(m,a)}function b(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((a,...r)=>{const u=I.getStore(),p=String(a);return u===void 0||/^::(add-mask|debug)::/.
test(p)?m(a,...r):(I.exit(()=>u.debug(p.trimEnd())),!0)})}}),7487:((ne,de,e)=>{e.d(de,{E_:()=>p,GQ:()=>x,Pd:()=>u,Tm:()=>_,VY:()=>m,eF:()=>b,n0:()=>r});var l=e(3024),P=e(1455),A=e(8161),W=e(6760),J=e(
819),v=e(532),I=e(7279),N=e(706);const F=6e4;async function b(j){const i=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${c})`,topic:"the-job-on-the-platf\
orm"};process.on(c,()=>i.abort(new I.HR(y)))}try{if(await j(i.signal),a)throw a}catch(c){for(let R=c;R instanceof Error;R=R.cause)J.Yz(R.stack??R.message);const y=m(c);J.C1(`${(0,N.OX)((0,I.gJ)(c),F)}${y===
void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function m(j){const{GITHUB_SERVER_URL:i,GITHUB_ACTION_REPOSITORY:c,GITHUB_ACTION_REF:y}=process.env;if(!(!(j instanceof I.HR)||j.topic===
void 0||!i||!c||!y))return encodeURI(`${i}/${c}/blob/${y}/docs/troubleshooting.md#${j.topic}`)}let a;function r(j){try{for(const[i,c]of Object.entries(j))c!==void 0&&J.uH(i,c)}catch(i){const c="Check \
the runner's disk.";a=new I.HR({what:"Can't write the step's outputs",why:(0,v.Uc)(i),advice:c,cause:i})}}async function u(j){const i=process.env.RUNNER_TEMP||(0,A.tmpdir)();return await(0,P.mkdtemp)(
(0,W.join)(i,j)).catch(p(i))}function p(j){return i=>{throw(0,v.Rs)(i,j,"Check the runner's temporary folder.")}}function x(){try{return JSON.parse((0,l.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function _(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ne,de,e)=>{e.d(de,{Sy:()=>u,cj:()=>F,il:()=>b,tp:()=>I});var l=e(819),P=e(7279),
A=e(8132),W=e(706);const J=1024*1024-1e4,v=2e5;function I(p,x){const _=x.map(R=>R.map(a)),j=p.map((R,$)=>_.some(T=>T[$]!=="")),i=(R,$)=>`<tr>${R.flatMap((T,n)=>j[n]?`<${$}>${T}</${$}>`:[]).join("")}</\
tr>`,c=_.map(R=>i(R,"td")),y=R=>`<tr><td colspan="${p.length}">\u2026 and ${(0,W.hS)(R,"more row")}</td></tr>`;return`<table>${i(p.map(A.FO),"th")}${r(c,y).join("")}</table>`}function N(p){return`<tab\
le>${p.map(([_,j])=>j===void 0?"":`<tr><th align="left">${escapeAll(_)}</th><td>${a(j)}</td></tr>`).join("")}</table>`}function F(p){const x=p.map(({names:_,message:j,help:i})=>{const c=_.map(R=>`**${(0,A.
wh)(R)}**`);return`- ${r(c,R=>`and ${R} more`,v/2).join(", ")}: ${b(j,i)}`});return r(x,_=>`- \u2026 and ${(0,W.hS)(_,"more cause")}`).join(`
`)}function b(p,x){return x===void 0?(0,A.wh)(p):`${(0,A.wh)(p)} <a href="${(0,A.FO)(x)}">Troubleshooting</a>`}function m(p,x){return`<details><summary>${escapeAll(p)}</summary>

${x}

</details>`}function a(p){return typeof p=="string"?p===""?"":`<code>${(0,A.FO)((0,A.RK)(p))}</code>`:"words"in p?(0,A.wh)(p.words):`<a href="${(0,A.FO)(p.href)}">${(0,A.wh)(p.text)}</a>${(0,A.FO)(p.after??
"")}`}function r(p,x,_=v){let j=_;const i=p.filter(c=>{const y=Buffer.byteLength(c),R=y<=j;return R&&(j-=y),R});return i.length===p.length?i:[...i,x(p.length-i.length)]}async function u(p,...x){const _=i=>`${(0,W.
hS)(i,"part")} of this page would not fit and ${i===1?"is":"are"} left out.`,j=[`### ${(0,A.wh)(p)}`,...r(x,_,J)];try{await l.z.addRaw(j.join(`

`),!0).write()}catch(i){l.$e(`Can't write the job summary: ${(0,P.gJ)(i)}`)}}}),8132:((ne,de,e)=>{e.d(de,{EU:()=>I,FO:()=>b,Jj:()=>J,RK:()=>A,SS:()=>v,wh:()=>F});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",P=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function A(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(P,(u,p)=>p===void 0?u:W(p))}function W(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function J(r,u){if(r.length<=u)return r;const p=Array.from(r.slice(0,2*u+2));return p.length>u?`${p.slice(0,u).join("")}\u2026`:r}function v(r,u=100){const p=A(J(
r,u)).replaceAll("	",W)||'""',x="`".repeat(a(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${x} ${p} ${x}`:x+p+x}function I(r,u,p){const _=r.map(i=>p+A(i).replace(/(?<=^\s*):(?=:)/,W)).join(`
`),j="`".repeat(Math.max(3,a(_)+1));return`${p}${j}${u}
${_}
${p}${j}`}const N=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function F(r){return b(A(r).replaceAll("	"," ")).replace(N,"$&<wbr>")}function b(r){return r.replace(m,u=>`&#${u.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function a(r){return(r.match(/`+/g)??[]).reduce((u,p)=>Math.max(u,p.length),0)}}),8920:((ne,de,e)=>{e.d(de,{Ch:()=>N,
Rc:()=>m,mu:()=>v});var l=e(1455),P=e(532),A=e(7279),W=e(9870);const J=1024*1024;function v({files:a},r){const[u,p]=[I(W.uq,a),I(W.n7,a)];if(u&&p)return{app:u,flow:p,env:r??I(W.Km,a)};const x=[W.uq,W.
n7].filter(_=>!a.has(_));throw new Error(`lacks ${x.join(" and ")}, at its root and in its only subfolder`)}function I(a,r){const u=r.get(a);try{return u&&F({name:a,bytes:u})}catch(p){throw new Error(
`has a file that ${(0,A.gJ)(p)}: ${a}`)}}async function N(a,r){const u=await(0,l.readFile)(a,{signal:r}).catch(p=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,P.Uc)(p)}`)});return F({name:W.
Km,bytes:u})}function F(a){const{name:r,bytes:u}=a;if(r===W.Km&&u.length>J)throw new Error("is larger than 1 MiB, the limit for environment variables");try{b(u)}catch{throw new Error("is not JSON")}return a}
function b(a){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(a))}function m({files:a}){for(const r of[W.uq,W.n7])try{const{name:u,version:p}=Object(b(a.get(r)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((ne,de,e)=>{e.d(de,{q:()=>W});const l=500,P=1e6,A=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function W(N,F,b){let m=N.startsWith("\uFEFF")?1:0,a=0;function r(){for(;;){const _=N.charAt(m);if(_!==" "&&_!==`
`&&_!=="\r"&&_!=="	")return _;m++}}function u(){const _=m;if(A.lastIndex=_,!A.test(N))throw new SyntaxError;return m=A.lastIndex,N.slice(_,m)}function p(_,j){const i=r();if(i==="["){const y=[],R=b.enter(
_);return x("]",j,()=>y.push(p(R,j+1))),b.array(y,_)}if(i==="{"){const y=new Map;return x("}",j,()=>{if(r()!=='"')throw new SyntaxError;const R=u(),$=R.includes("\\")?JSON.parse(R):R.slice(1,-1);if(y.
has($)||r()!==":")throw new SyntaxError;m++,y.set($,p(b.enter(_,$),j+1))}),b.object(y,_)}const c=u();return b.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function x(_,j,i){if(j===l)throw new RangeError;
m++;let c=r()===_?_:",";for(;c===",";){if(++a>P)throw new RangeError;i(),c=r(),c===","&&m++}if(c!==_)throw new SyntaxError;m++}try{const _=p(F,0);if(r()==="")return _}catch{}}function J(N){const F=W(N,
`
`,v);return F===void 0?void 0:`${F}
`}const v={enter:N=>`${N}  `,scalar:N=>N,array:(N,F)=>I("[",N,"]",F),object(N,F){const b=[...N.keys()].sort().map(m=>`${JSON.stringify(m)}: ${N.get(m)}`);return I("{",b,"}",F)}};function I(N,F,b,m){return F.
length===0?N+b:`${N}${m}  ${F.join(`,${m}  `)}${m}${b}`}}),5806:((ne,de,e)=>{e.d(de,{Oj:()=>a,Sr:()=>m,dU:()=>b,fw:()=>J,gv:()=>l,jq:()=>N,x5:()=>I});const l=".workflow-export.json",P=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
A=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,W=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,J=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],v=[...J,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',P],["changes how git or GitHub treats t\
he repository",A],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",W]];function I(u,p=v){const x=r(u);return p.find(([,_])=>_.test(u)||_.test(x))?.[0]}function N(u){return[W,P,A].some(p=>p.test(r(u)))}function F(u){return P.
test(r(u))?"is in a .git folder":u.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function b(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(r(u)))}
function m(u){return u.normalize("NFC").toUpperCase().toLowerCase()}function a(u){const p=new Map;for(const x of u){const _=m(x.replace(/\/$/,"")),j=p.get(_);if(j!==void 0)return[j,x];p.set(_,x)}for(const[
x,_]of p)for(const{index:j}of x.matchAll(/\//g)){const i=p.get(x.slice(0,j));if(i?.endsWith("/")===!1)return[i,_]}}function r(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ne,de,e)=>{e.
d(de,{BE:()=>v,KC:()=>F,Km:()=>W,LX:()=>J,jz:()=>N,n7:()=>P,uq:()=>A,wg:()=>m,zx:()=>I});var l=e(5806);const[P,A,W]=["flow_definition.json","app_definition.json","env_variables.json"],J=[P,A,W],v=1e4,
I=256*1024*1024;function N(r,u){const p=[...u].filter(([x])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(x));return{kind:r,files:new Map(p.sort(([x],[_])=>x<_?-1:1))}}function F({kind:r,files:u}){return{kind:r,
files:new Map([...u].filter(([p])=>!(0,l.dU)(p)))}}const b=/^\.|^__MACOSX$/;function m(r){const u=new Set(r),p=i=>J.some(c=>u.has(i+c));if(p(""))return"";const x=new Set(r.filter(i=>i.includes("/")).map(
i=>i.slice(0,i.indexOf("/")))),[_,...j]=[...x].filter(i=>!b.test(i));return j.length===0&&p(`${_}/`)?`${_}/`:""}function a(r){const u=m(r);return r.includes(u+A)||r.includes(u+P)}}),1519:((ne,de,e)=>{
e.d(de,{DF:()=>J,aC:()=>N,x3:()=>I});var l=e(4573),P=e(8142),A=e(5806);const W={enter:()=>{},scalar:F=>({json:F}),array:F=>({json:`[${F.map(({json:b})=>b)}]`,items:F}),object(F){return{json:`{${Array.
from(F,([m,{json:a}])=>`${JSON.stringify(m)}:${a}`).sort()}}`,members:F}}};function J(F){const b=(0,l.isUtf8)(F)?(0,P.q)(F.toString(),void 0,W):void 0,m=b?.members??b?.items?.map(r=>[v(r),r]);if(m===void 0)
return;const a=new Map;for(const[r,{members:u,json:p}]of m){if(r===void 0||a.has(r))return;a.set(r,{name:r,keys:[...u?.keys()??[]],content:p})}return{container:Array.isArray(m)?"array":"object",variables:[
...a.values()]}}function v({members:F}){if(!F?.has("value"))return;const b=[F.get("name"),F.get("key")].find(m=>m?.json[0]==='"');return b&&JSON.parse(b.json)}function I({files:F}){const b=[...F].filter(
([m])=>(0,A.dU)(m)).map(([,m])=>N(m));return[...new Set(b.flat())]}function N(F){const b=new TextDecoder().decode(F);try{JSON.parse(b)}catch{return[]}const m=J(F),a=new Set(m?.container==="array"?m.variables.
map(({name:p})=>p):void 0),u=Array.from(b.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,x,_])=>x===void 0?[p,String(Number(p))]:_===void 0?[JSON.parse(x)]:[]);return[...new Set(u)].
filter(p=>!a.has(p))}}),3657:((ne,de,e)=>{e.d(de,{u:()=>b,z:()=>o});var l=e(4573),P=e(8522),A=e(663),W=e(7279),J=e(706),v=e(5806),I=e(9870);const N=2048,F=new Set([0,10]);async function b(t,d){d?.throwIfAborted();
const f=m(t),g=await(0,A.SY)(f,{decodeStrings:!1}).catch(j("The package")),B=await a(g).catch(j("The package")),M=(0,I.wg)([...B.keys()]),X=[];for(const[Z,me]of B){d?.throwIfAborted();const ie=await p(
g,f,me).catch(j(`${(0,J.TL)(Z)} in the package`));Z.startsWith(M)&&!x(Z)&&X.push([Z.slice(M.length),ie])}return(0,I.jz)("zip",X)}function m(t){for(let d=t.length-21;d>0;){d=t.lastIndexOf("PK",d-1,"l\
atin1");const f=d+22+(d<0?1/0:t.readUInt16LE(d+20));if(f<=t.length)return t.subarray(0,f)}if(t.toString("latin1",0,2)!=="PK")throw c(t);return j("The package")(new Error("its end is missing"))}async function a(t){
if(t.entryCount>I.BE)throw _(`The package has ${t.entryCount} entries. The limit is 10,000`);const d=new Map;let f=0;for await(const M of t.eachEntry()){const X=r(M);if(d.has(X))throw _(`The package h\
as ${(0,J.TL)(X)} twice`,"Export it again.");const Z=u(X,M);if(Z!==void 0)throw _(`${(0,J.TL)(X)} in the package ${Z}`);if(f+=M.uncompressedSize,f>I.zx)throw _("The package takes more than 256 MiB unp\
acked, the limit");d.set(X,M)}const g=[...d.keys()];if(g.every(x))throw _("The package has no files in it","Export it again.");const B=(0,v.Oj)(g);if(B===void 0)return d;throw _(`${B.map(M=>(0,J.TL)(M)).
join(" and ")} in the package collide on a disk that ignores case`)}function r({generalPurposeBitFlag:t,fileNameRaw:d,extraFields:f,versionMadeBy:g}){const B=(0,l.isUtf8)(d)?N:t,M=F.has(g>>>8);return(0,A.
ax)(B,d,f,!M).replace(/^(\.\/+)+/,"")}function u(t,d){const f=d.externalFileAttributes>>>16&61440;return f===40960?"is a symbolic link":f!==0&&f!==32768&&f!==16384?"is neither a file nor a folder":x(t)&&
d.uncompressedSize>0?"is a folder with a content of its own":d.canDecodeFileData()?(0,v.dU)(d.fileNameRaw.toString())&&!(0,v.dU)(t)?"is also named env_variables.json":(0,v.x5)(t,v.fw):"is encrypted, o\
r compressed by another method than deflate"}async function p(t,d,f){const{compressedSize:g,compressionMethod:B,uncompressedSize:M}=f,{fileDataStart:X}=await t.readLocalFileHeaderPromise(f),Z=d.subarray(
X,X+g),me={maxOutputLength:M||1,chunkSize:M+64},ie=B===0?Z:(0,P.inflateRawSync)(Z,me);if(ie.length!==M)throw new Error(`it unpacks to ${ie.length} bytes, not the ${M} listed`);if((0,P.crc32)(ie)!==f.crc32)
throw new Error("its CRC-32 isn't the one listed");return ie}function x(t){return t===""||t.endsWith("/")}function _(t,d="Check where the package comes from."){return new W.HR({what:t,advice:d,topic:"\
the-package"})}function j(t){return d=>{if(d instanceof W.HR)throw d;const f={what:`${t} is cut off or damaged`,why:(0,J.TL)(d.message).slice(1,-1)};throw new W.HR({...f,advice:"Export it again.",topic:"\
the-package",cause:d})}}const i=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function c(t){const d=t.toString("utf8",0,512),
[f]=i.find(([,B])=>B.test(d))??["text"],g=`${f==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${f}, not a zip`,g)}const y=33,R=20,$=3,
T=8,n=33188;function o({files:t}){const d=[],f=[];let g=0;for(const[X,Z]of t){const[me,ie]=[Buffer.from(X),(0,P.deflateRawSync)(Z)],w=[s(2,R,N,T,0,y),s(4,(0,P.crc32)(Z),ie.length,Z.length),s(2,me.length,
0)],E=[s(2,0,0,0),s(4,n*65536,g)];d.push(Buffer.from("PK"),...w,me,ie),f.push(Buffer.from("PK"),Buffer.of(R,$),...w,...E,me),g+=30+me.length+ie.length}const B=Buffer.concat(f),M=[s(2,0,0,t.size,t.
size),s(4,B.length,g),s(2,0)];return Buffer.concat([...d,B,Buffer.from("PK"),...M])}function s(t,...d){const f=Buffer.alloc(t*d.length);for(const[g,B]of d.entries())f.writeUIntLE(B,g*t,t);return f}}),
2227:((ne,de,e)=>{e.d(de,{HB:()=>y,xR:()=>c,px:()=>R,Ng:()=>_});var l=e(7279),P=e(2975),A=e(706),W=e(1858),J=e(5805),v=e(2053),I=e(6294),N=e(7596);const F=6,b=32,m=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class u extends A.pO{#n=new Set;#e=new Set;allow(...s){
for(const t of s)this.#n.add(t)}maskFields(s,t,d){const f=x(s).slice(0,m);for(const[g,B]of f)/id$/i.test(g)&&(0,N.eQ)(B)&&this.allow(B);for(const[g,B]of f)/url$/i.test(g)?this.maskUrl(B.trim(),t,d):this.#t(
p(B),d)}maskUrl(s,t,d){const f=URL.canParse(s,t.href)?new URL(s,t.href):void 0;if(f&&t.href.startsWith(f.href))return;const g=[s,f?f.pathname+f.search:s].filter(B=>/[?:]|^\/\//.test(B));this.#t(g,d),f&&
this.#t([f.href,f.password,(0,A.D4)(f.password),...p(f.search)],d)}#t(s,t){const d=B=>Array.from(this.#n).some(M=>M.includes(B)),f=s.filter(B=>!d(B)&&!d((0,A.D4)(B))),g=B=>encodeURIComponent(Buffer.from(
B).toString());for(const B of f.flatMap(M=>[M,g(M)]))B.length<F||this.#e.has(B)||(this.#e.add(B),this.add(B),t.mask(B))}}function p(o){return Array.from(o.matchAll(a)).flatMap(([,s,t])=>{const d=String(
t).replace(/[.,:!?)\]}]+$/,"");return r.test(String(s))||(0,A.D4)(d).length>=b?[d,(0,A.D4)(d)]:[]})}function x(o){const s=Object.entries(o);for(const[,t]of s)if(typeof t=="object")for(const d of Object.
entries(t??{}))s.push(d);return s.filter(t=>typeof t[1]=="string")}function _(o,s,t={}){const d=new u([s,...t.secrets??[]]);return d.allow(o.href,...t.known??[]),{url:o,apiKey:s,secrets:d,connections:(0,J.
Y7)(),rateLimit:new v.q,collections:new Map}}const j=1024*1024,i=12e4,c=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function R(o,s){const{label:t,method:d,path:f,isTransient:g}=s,{secrets:B,rateLimit:M}=o.platform;B.allow(...f.split(/[/?&=]/));const X=d==="GET"?f:void 0,Z=()=>M.run(t,X,o,()=>$(o,s));return await(0,P.
L5)(o,Z,{atLeastMs:g?c:0})}async function $(o,s){const{platform:t,signal:d,log:f}=o,{label:g,method:B,path:M,body:X,idempotent:Z=!0,isTransient:me}=s,ie=new URL(`api/public/${M}`,t.url),w={accept:"app\
lication/json","content-type":"application/json","x-api-key":t.apiKey},E={maxBytes:j,...!Z&&{idleMs:i}};try{const D=await(0,J.tN)(t.connections,{label:g,method:B,url:ie,headers:w,body:X,...E},d);return f.
debug(`${B} ${t.secrets.redact(ie.pathname)}: ${D.status}`),T(o,s,ie,D)}catch(D){const C=D instanceof l.HR?D:void 0;if(!Z&&(d.aborted||C?.maybeProcessed)){const G=(0,l.h_)(D),Q=`${G.retryable?"":G.advice}\
 ${y}`.trim();throw G.with({advice:Q,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw C&&me?.(C)?C.with({retryable:!0}):D}}function T({platform:o,log:s},t,d,f){const{label:g,isCreation:B=!1}=t,
{status:M,headers:X,bytes:Z}=f,{secrets:me}=o,ie=(oe,K,q)=>(0,W.ue)(g,oe,K,q),w=(0,J.ET)(f,d,g);if(w){me.maskUrl(w.href,o.url,s);const oe=`the platform redirects to ${(0,A.OX)(w.origin,100)}, and the \
key follows no redirect`;throw ie(oe,"If that is your environment, set host to it.",{status:M,maybeProcessed:M!==307&&M!==308})}const E=new TextDecoder().decode(Z),D=n(E);me.maskFields(D??{},o.url,s);
const C=(0,I.wv)(D??{},g,me.redact),{message:G}=C,Q=(0,J.yp)(f);if(M<200||M>299){const oe=o.collections.has(g),K=(0,I.ik)(t,M,{message:G,isPage:Q,hasWorked:oe});throw ie(`the platform answered ${M}${(0,I.
Te)(G)}`,K,{...(0,W.xS)(M,X),affectsAll:(M===401||M===403)&&!oe,busy:M===423||M===409&&!B})}if(D!==void 0)return C;const U=(0,J.VL)(f)&&/^\s*\{/.test(E);throw ie(`the platform answered ${E===""?"nothi\
ng":Q?"with a web page":U?"with half an object":"with something other than a JSON object"} (${M})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:U})}function n(o){try{
const s=JSON.parse(o);return(0,I.Gv)(s)?s:void 0}catch{return}}}),5645:((ne,de,e)=>{e.d(de,{I:()=>x,R:()=>r});var l=e(7598),P=e(7279),A=e(2975),W=e(706),J=e(1858),v=e(7596),I=e(5805);const N=256*1024**
2,F=5,b=new Set([400,401,403,404,410]),m="Download",a="Re-run the job.";async function r(_,{url:j,freshUrl:i,read:c}){let y=j;return await(0,A.L5)(_,async()=>{y??=await i();const R=await p(_,y).catch(
o=>{throw o instanceof P.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:$,bytes:T}=R;if(b.has($))throw y=void 0,u(`the URL was refused (${$})`,a,{retryable:!0});if($!==200)throw u(`the server an\
swered ${$}`,a,{retryable:$===206});if((0,I.yp)(R))throw u("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const n=await c(T).catch(o=>{throw o instanceof
P.HR&&(0,I.VL)(R)?o.with({retryable:!0}):o});return{bytes:T,sha256:(0,l.createHash)("sha256").update(T).digest("hex"),content:n}})}function u(_,j,i={}){return new P.HR({what:m,why:_,advice:j,topic:"th\
e-package",...i})}async function p(_,j){const{platform:i,log:c,signal:y}=_;let R=j;for(let $=0;;$++){const T=$===0&&R.origin===i.url.origin,n={accept:"*/*",...T&&{"x-api-key":i.apiKey}},o={label:m,method:"\
GET",url:R,headers:n,maxBytes:N};i.connections.proven.add(R.origin);const s=async()=>{const f=await(0,I.tN)(i.connections,o,y),{status:g,headers:B}=f;c.debug(`GET a package from ${(0,W.OX)(o.url.origin)}\
: ${g}`);const M=`the server answered ${g}`;if((0,J.dg)(g))throw(0,J.ue)(m,M,J.$_,(0,J.xS)(g,B));return f},t=await(T?i.rateLimit.run(m,void 0,_,s):s()),d=(0,I.ET)(t,R,m);if(d===void 0)return t;if($===
F)throw u("the URL redirects in a circle",a);d.origin===R.origin&&d.username+d.password===""&&Object.assign(d,{username:R.username,password:R.password}),R=x(d.href,_)}}function x(_,{platform:j,log:i}){
const c=j.url;if(j.secrets.maskUrl(_,c,i),!URL.canParse(_,c.href))throw u("the platform's download URL can't be read",a);const y=new URL(_,c.href);y.protocol==="http:"&&c.protocol==="https:"&&y.hostname===
c.hostname&&(y.protocol="https:",y.port===""&&(y.port=c.port),j.secrets.maskUrl(y.href,c,i));const R=y.protocol==="http:"&&c.protocol==="http:"&&(0,v.U9)(y.hostname);if(y.protocol!=="https:"&&!R)throw u(
"the platform's download URL isn't https","Check host.");return y}}),1858:((ne,de,e)=>{e.d(de,{$_:()=>I,Dx:()=>J,Ur:()=>r,dg:()=>_,ue:()=>W,xS:()=>j});var l=e(7279),P=e(2975),A=e(706);function W(i,c,y,R={}){
return new l.HR({what:i,why:c,advice:y,topic:"the-platforms-response",...R})}function J(i,c,y,R){return new l.HR({what:i,why:c,advice:y,topic:"the-connection",...R})}const v={ECONNREFUSED:"the connect\
ion was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not\
 found (DNS)",ETIMEDOUT:"the connection timed out"},I="Re-run the job later.",N="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
b=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,a=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(i,c,y,R){if(!(i instanceof Error&&"code"in i))return i;const $=String(i.code);
if(F.test($)){const f=`the TLS connection can't be trusted (${$})`;return J(c,f,`Check host. ${N}`,{affectsAll:!0,cause:i})}const[,T]=a.exec(i.message)??[];if(T!==void 0)return u(c,T,i);const n=!y&&b.
test($),o=n?"the TLS connection failed":"the connection failed",s=v[$]??`${m.test($)?"the response can't be decoded":o} (${$})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:i};if(R||!(n||$==="\
ENOTFOUND"))return J(c,s,I,t);const d=n?`Check host and its port. ${N}`:"Check host.";return J(c,s,d,{...t,maxRetries:2})}function u(i,c,y){const R=(n,o,s=!1)=>J(i,n,o,{affectsAll:!0,cause:y,retryable:s});
if(c==="407")return R("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const $=Number(c);if($<500&&!_($))return R(`the proxy refuses the connection (${c})`,"Allow the \
host there, or add it to NO_PROXY.");const T=`the proxy made no connection (${(0,A.OX)(c,100)})`;return R(T,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),x=new Set(
[501,505,506,508,510,511]);function _(i){return p.has(i)||i>=500&&!x.has(i)}function j(i,c){return{status:i,retryable:_(i),retryAfterMs:(0,P.Vs)(c["retry-after"]),maybeProcessed:i<400||i===408||i>=500}}}),
7596:((ne,de,e)=>{e.d(de,{d4:()=>F,eQ:()=>v,U9:()=>J,hk:()=>N,wh:()=>I});const l=Xe(import.meta.url)("node:net");var P=e(9783),A=e(1858);const W=200;function J(b){return b==="localhost"||b==="[::1]"||
(0,l.isIPv4)(b)&&b.startsWith("127.")}function v(b){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(b)}function I(...b){return b.map(a=>Number.isSafeInteger(a)?String(a):a).find(a=>typeof a=="string"&&a.length<=
W&&v(a))}function N(){for(const b of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const m=process.env[b]?.trim();m!==void 0&&(process.env[b]=m===""||m.includes("://")?m:`http://${m}`)}for(const b of[
"no_proxy","NO_PROXY"]){const m=process.env[b];m!==void 0&&(process.env[b]=m.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function F(b,m){const a=process.env.https_proxy||process.env.HTTPS_PROXY;if(!a||
(0,P.H)(b)||/^https?:/i.test(a)&&(0,P.s)(b))return;throw(0,A.Dx)(m,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ne,de,e)=>{e.d(de,{ET:()=>R,J9:()=>u,VL:()=>$,Y7:()=>r,tN:()=>p,yp:()=>y});var l=e(7067),P=e(4708),A=e(8522),W=e(6671),J=e(2975),v=e(706),I=e(1858),N=e(7596);const F=3e4,
b=65536,m=new Set([301,302,303,307,308]),a="export-workflow-action";function r(){process.noDeprecation=!0,(0,N.hk)();const T=()=>new W.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:T(),https:T()},
proven:new Set}}function u(T){return{type:"application/json",bytes:Buffer.from(JSON.stringify(T))}}async function p({kept:T,proven:n},o,s){const{label:t,method:d,url:f,headers:g,body:B,maxBytes:M,idleMs:X=F}=o;
(0,N.d4)(f,t);const Z=f.protocol==="https:"?"https":"http",me=B?new W.Qq:T[Z],ie=new AbortController,w=AbortSignal.any([s,ie.signal]);let[E,D]=[!1,"no response"];const C=setTimeout(()=>{const Q={retryable:!0,
maybeProcessed:E};ie.abort((0,I.Dx)(t,`${D} within ${X/1e3} s`,I.$_,Q))},X);let G;try{G={http:l,https:P}[Z].request({method:d,host:f.hostname.replace(/[[\]]/g,""),port:f.port,path:f.pathname+f.search,
headers:{...g,...B&&{"content-type":B.type,"content-length":B.bytes.length},"accept-encoding":"identity","user-agent":a},...f.username+f.password!==""&&{auth:`${(0,v.D4)(f.username)}:${(0,v.D4)(f.password)}`},
agent:me.getAgent(f.href),signal:w});const Q=x(G,t,()=>{E=!0});_(G,B?.bytes??Buffer.alloc(0),()=>C.refresh());const U=await(0,J.Mu)(w,Q);n.add(f.origin),D="no data";const z=[];let te=M;for await(const oe of U){
if(C.refresh(),te-=oe.length,te<0)throw c(t,M);z.push(oe)}const fe=i(Buffer.concat(z),U.headers["content-encoding"],t,M);return{status:U.statusCode??0,headers:U.headers,bytes:fe}}catch(Q){throw w.throwIfAborted(),
(0,I.Ur)(Q,t,E,n.has(f.origin))}finally{clearTimeout(C),G?.destroy()}}function x(T,n,o){return new Promise((s,t)=>{T.once("socket",f=>{T.reusedSocket?o():f.once(T.protocol==="https:"?"secureConnect":"\
connect",o)});const d=f=>{f.socket.destroy();const g={retryable:!0,maybeProcessed:!0};t((0,I.Dx)(n,"the server switched protocols (101)",I.$_,g))};T.once("upgrade",d),T.once("response",f=>f.statusCode===
101?d(f):s(f)),T.on("error",t)})}function _(T,n,o){n.length===0?T.end():T.write(n.subarray(0,b),s=>{o(),s||_(T,n.subarray(b),o)})}const j=new Set(["gzip","x-gzip","deflate"]);function i(T,n="",o,s){const t=n.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((d,f)=>{const g=f==="br"?A.brotliDecompressSync:j.has(f)?A.unzipSync:void 0;return g&&d.length>0?g(d,{maxOutputLength:s}):d},T)}catch(d){throw d.code===
"ERR_BUFFER_TOO_LARGE"?c(o,s):d}}function c(T,n){const o=`the response is larger than ${(0,v.Xe)(n)}, the limit`;return(0,I.ue)(T,o,"Check host.",{maybeProcessed:!0})}function y({headers:T,bytes:n}){return T["\
content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function R({status:T,headers:n},o,s){if(!m.has(T)||n.location===void 0)return;const t=n.location.replace(/[\x80-\xff]/g,f=>`\
%${f.charCodeAt(0).toString(16)}`);if(URL.canParse(t,o.href))return new URL(t,o.href);const d=`the platform redirects (${T}) to an address that can't be read`;throw(0,I.ue)(s,d,"Check host.",{maybeProcessed:!0})}
function $({headers:T}){return!T["content-length"]&&!T["transfer-encoding"]}}),6006:((ne,de,e)=>{e.d(de,{SO:()=>a,cd:()=>b,qt:()=>i});var l=e(7279),P=e(2975),A=e(706),W=e(2227),J=e(7596),v=e(2053),I=e(
6294);const N=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function F($){return N.find(([,T])=>T.split(" ").includes($))?.[0]??"unknown"}function b({fields:$,message:T,redact:n}){
const o=(0,I.Gv)($.response)?$.response:{},s=[o.downloadUrl,o.downloadURL,$.downloadUrl,$.downloadURL];return{dockStatusId:(0,J.wh)($["dock-statusId"],$.dockStatusId,$._id),workflowId:(0,J.wh)($.workflowId,
$.toolId),exportJobId:(0,J.wh)($.exportJobId),status:m($.status,n),downloadUrl:s.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:$.success===!1,message:T}}function m($,T){const n=typeof $==
"string"||typeof $=="number"?String($).trim():"",o=n.toUpperCase().replace(/[\s-]+/g,"_");return F(o)==="unknown"?T(n,40).toUpperCase():o}async function a($,T,n=()=>!0){const o=`dock-status/${T}`;return b(
await(0,W.px)($,{label:"Dock status",method:"GET",path:o,isTransient:n}))}const r="the-job-on-the-platform",u=50,p=294,x=6.12,_=2e3;function j($,T){const n=Math.max(p,$/x);return $<v.k?n:Math.max(_,Math.
min(T,n))}async function i($,T,n){const{log:o,signal:s}=$,t=performance.now(),d=c($,t);let f=T,g=t,B;for(let M=0;;M++){n.onStatus(f),d(f);const X=F(f.status);if(X==="failed"||X==="succeeded"&&f.refused){
const Z=`The job ${f.status==="FAILED"?"failed":`ended as ${f.status}`} on the platform`,me=`${f.message??"it gave no reason"} (dock status ${T.dockStatusId})`;throw new l.HR({what:Z,why:me,advice:n.advice,
topic:r})}if(X==="succeeded")return f.status!=="SUCCESS"&&o.warning(`The platform reports ${f.status}, which is treated as SUCCESS.`),f;B=X==="unknown"&&f.refused?B??g:void 0;try{if(B!==void 0&&g-B>=W.
xR){const ie=`The platform refused to report the job's status for ${(0,A.zK)(W.xR)}`;throw new l.HR({what:ie,topic:r})}const Z=M===0?u:j(g-t,n.longestWaitMs);await(0,P.yy)(Math.max(0,g+Z-performance.now()),
s),g=performance.now();const me=({status:ie=404})=>M>0||ie===404;f=await a($,T.dockStatusId,me)}catch(Z){throw R(Z,T,f)}}}function c({log:$},T){let n,o=T;return s=>{const t=performance.now(),d=(0,A.zK)(
t-T),f=s.status!==n,g=t-o>=v.k;(f||g)&&(o=t),f&&n!==void 0?$.info(`${s.status||"No status"} after ${d}`):g&&$.info(`Still ${s.status||"without a status"} after ${d}`),f&&F(s.status)==="unknown"&&$.warning(
`The platform reports an unknown status (${y(s)}). The action keeps waiting.`),n=s.status}}function y({status:$,message:T}){return`${$||"none"}${T===void 0?"":`, "${T}"`}`}function R($,{dockStatusId:T},n){
const o=F(n.status)==="unknown"||n.message!==void 0?`, last status ${y(n)}`:"",s=`The job may still be running on the platform: dock status ${T}${o}.`,t=(0,l.h_)($);return t.with({advice:`${t.advice} ${s}`.
trim(),busy:!1,cause:$})}}),2053:((ne,de,e)=>{e.d(de,{k:()=>J,q:()=>b});var l=e(7279),P=e(2975),A=e(1858);const W=30,J=6e4,v=500,I=16e3,N=.95,F=20;class b{#n=new Map;#e=0;#t=0;#o=0;async run(a,r,u,p){
const x=await this.#r(a,r,u),_=()=>x>this.#o;try{const j=await p();return _()&&(this.#t=this.#t<F?0:this.#t*N),j}catch(j){if(!(j instanceof l.HR&&j.status===P.kU))throw j;const i=performance.now();throw _()&&
(this.#t=Math.min(I,Math.max(v,this.#t*2)),this.#o=i),this.#e=Math.max(this.#e,i+(j.retryAfterMs||2*this.#t)),j.with({retryAfterMs:this.#e-i})}}async#r(a,r,{signal:u,endsAt:p}){const x=r!==void 0&&this.#n.
get(r)||[];for(r!==void 0&&this.#n.set(r,x);;){if(u.throwIfAborted(),this.#e>=p)throw(0,A.ue)(a,"the platform asked for a pause that exceeds the timeout",A.$_);const _=performance.now(),j=x.at(-W)??Number.
NEGATIVE_INFINITY,i=Math.max(this.#e,j+J);if(i<=_)return this.#e=_+this.#t,x.push(_),_;await(0,P.yy)(i-_,u)}}}}),6294:((ne,de,e)=>{e.d(de,{Gv:()=>J,LO:()=>A,Te:()=>W,ik:()=>b,wv:()=>P});var l=e(1858);
function P(m,a,r){const u=N(m,0);return{fields:m,label:a,redact:r,message:u&&r(u)||void 0}}function A({label:m,message:a},r,u){return(0,l.ue)(m,`the platform answered without a ${r}${W(a)}`,u)}function W(m){
return m===void 0?"":` (${m})`}function J(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const v=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],I=4;function N(m,a){if(typeof m=="string")return m.trim()||void 0;if(!(a>I)){if(Array.isArray(m))return N(m[0],a+1);if(J(m))for(const r of v){const u=N(m[r],
a+1);if(u!==void 0){const{code:p}=m;return typeof p=="number"||typeof p=="string"?`${u}, code ${p}`:u}}}}const F="Settings \u2192 Security & Control \u2192 API Scopes";function b(m,a,{message:r,isPage:u,
hasWorked:p}){if((0,l.dg)(a))return l.$_;if(a===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(a===409&&m.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(a===409||a===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(a<400||a===405||a>=500)return"Check host.";if(a!==
401&&a!==403)return m.isTransient?l.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const x=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(a===403)return`The key needs ${x}. Ad\
d it under ${F}.`;const _=/scope/i.test(String(r))?` The key also needs ${x}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${F}.${_}`}}),3349:((ne,de,e)=>{e.d(de,{EH:()=>m,Nq:()=>b,kZ:()=>r,s8:()=>a});var l=e(7279),P=e(2975),A=e(2227),W=e(5645),J=e(5805),v=e(6006),I=e(6294);const N=[
"workflows","workflow","tools"];async function F(u,p){const{collections:x}=u.platform;let _;for(const j of new Set([...x.values(),...N])){const i=p(j),{label:c,idempotent:y=!0}=i,R=x.get(c);if(!(R&&R!==
j))try{const $=await(0,A.px)(u,i);x.set(c,j);const T=(0,v.cd)($),{dockStatusId:n}=T;if(n!==void 0)return{...T,dockStatusId:n};throw(0,I.LO)($,"dock status ID",y?"Check host and the IDs.":A.HB)}catch($){
if($ instanceof l.HR&&$.busy&&x.set(c,j),!($ instanceof l.HR&&$.status===404))throw $;_??=$}}throw _}async function b(u,{workflowId:p,flowId:x}){return await F(u,_=>({label:"Export",method:"POST",path:`${_}\
/${p}/export?flowId=${x}`,scope:"Export workflow"}))}async function m(u,p,x){const _=x.downloadUrl??p.downloadUrl??(await(0,v.SO)(u,p.dockStatusId)).downloadUrl;if(_!==void 0)return(0,W.I)(_,u);const j=`\
the platform reports ${x.status} but names no download URL`;throw new l.HR({what:"Export",why:j,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function a(u,p,{app:x,flow:_,env:j}){const i="\
workflowName"in p,c=y=>y==="tools"?"tool":"workflow";return await F(u,y=>({label:"Import",method:"POST",path:i?`${y}/import`:`${y}/${p.workflowId}/import`,body:(0,J.J9)({[`${c(y)}DataFileId`]:x,flowDataFileId:_,
envVariablesFileId:j,...i&&{[`${c(y)}Name`]:p.workflowName}}),idempotent:!1,isCreation:i,scope:"Import workflow"}))}async function r(u,p){const x=_=>({label:"Deploy",method:"POST",path:`${_}/${p}/depl\
oy`,body:(0,J.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,P.L5)(u,()=>F(u,x),{untilFree:!0})}}),2597:((ne,de,e)=>{e.d(de,{g:()=>E,L:()=>me});var l=e(6760),P=e(3e3),A=e(9462),
W=e(3349),J=e(706),v=e(2227),I=e(7596),N=e(5805),F=e(6294);const b=25e6,m=1e7,a="bulkImport",r="Re-run the job.";async function u(G,{name:Q,bytes:U}){const z=`Upload of ${Q}`,te=(K,q)=>(0,v.px)(G,{label:z,
method:"POST",path:K,body:q,scope:"Import workflow"});let fe;if(U.length<b)fe=await te("files",await p("fileContext",a,{name:Q,bytes:U}));else{const K=Math.ceil(U.length/m),q={totalChunks:K,fileExtension:"\
json",fileName:Q,fileSize:U.length},ce=await te("files/session/start",(0,N.J9)({fileContext:a,...q})),ee=(0,I.wh)(ce.fields.sessionId);if(ee===void 0)throw(0,F.LO)(ce,"session ID",r);for(let le=0;le<K;le++){
const pe=U.subarray(le*m,(le+1)*m);await te(`files/session/${ee}`,await p("chunkNumber",String(le),{name:Q,bytes:pe}))}fe=await te(`files/session/${ee}/complete`)}const{fileId:oe}=fe.fields;if(typeof oe!=
"string"||oe==="")throw(0,F.LO)(fe,"file ID",r);return G.log.info(`Uploaded ${Q}: ${(0,J.Xe)(U.length)}`),oe}async function p(G,Q,{name:U,bytes:z}){const te=new FormData;te.set(G,Q),te.set("file",new Blob(
[z],{type:"application/json"}),U);const fe=new Response(te);return{type:fe.headers.get("content-type")??"",bytes:Buffer.from(await fe.arrayBuffer())}}var x=e(2975),_=e(6779);const j="Imports fail if t\
he version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",i="Set missing models, guardrails and linked workflows in AI for Process, then re-run the\
 job.";async function c(G,{source:Q,target:U,definitions:{app:z,flow:te,env:fe},untilFree:oe}){let K="workflowId"in U?U.workflowId:void 0;const q="workflowId"in U?`workflow ${U.workflowId}`:`a new wor\
kflow, ${U.workflowName}`;return G.log.info(`Importing ${(0,J.OX)(Q)} into ${q}, at ${G.platform.url.href}`),await(0,A.N)(G,(0,A.R)(G.inputs.timeoutMs,"No import"),async ce=>{const ee={app:await u(ce,
z),flow:await u(ce,te),env:fe&&await u(ce,fe)},le=await(0,x.L5)(ce,()=>(0,W.s8)(ce,U,ee),{untilFree:oe});return await(0,_.B)(ce,le,{title:"Import job",advice:j,idsIn:({workflowId:pe})=>(K??=pe,{"workf\
low-id":K})}),K})}async function y(G,Q){G.log.info(`Deploying workflow ${Q}, at ${G.platform.url.href}`),await(0,A.N)(G,(0,A.R)(G.inputs.timeoutMs,"No deployment"),async U=>{await(0,_.B)(U,await(0,W.kZ)(
U,Q),{title:"Deploy job",advice:i,idsIn:()=>({"workflow-id":Q})})})}var R=e(2697),$=e(9630),T=e(532),n=e(7279),o=e(6191),s=e(7487),t=e(8920),d=e(9870),f=e(3657),g=e(4264),B=e(6224),M=e(7833);const X="\
import-deploy-and-promote",Z="Make and approve a new plan.";async function me(G,Q,U){const{approved:z,upload:te,deploy:fe,ignore:oe}=G.inputs,K=U.workflows.map(({outcome:ee})=>ee==="unchanged"?"finish":
"import"),{differences:q,actions:ce}=z?(0,g.Gy)(z,U):{differences:[],actions:K};if(q.length>0){const ee="The approved plan doesn't hold any more, so this attempt changed nothing";throw new n.HR({what:ee,
why:q.join("; "),advice:Z,topic:X})}try{const le=(0,s.Tm)()>1&&te!==void 0&&ce.includes("finish")?await(0,o.wn)(G):[];for(const[pe,ve]of Q.entries()){if(ve.action=ce[pe],ve.action!=="finish")continue;
const Re=Te=>!z||(0,g.cM)(z,pe,(0,$.ol)(Te,oe));ve.backup=await ie(G,le,ve.name,Re),(!fe||!(z||ve.backup))&&(ve.action="leave")}}catch(ee){G.signal.throwIfAborted();const le="Can't look for the backup\
s of the earlier attempts, so this attempt changed nothing",Re=` What an earlier attempt imported can also be deployed with the deploy action: ${Q.filter((Ce,Be)=>ce[Be]==="finish").map(({name:Ce,plan:Be})=>`${Ce}\
 (${Be.target})`).join(", ")}.`,Te=`Use "Re-run failed jobs".${fe?Re:""}`;throw new n.HR({what:le,why:(0,n.gJ)(ee),advice:Te,topic:X,cause:ee})}}async function ie(G,Q,U,z){const te=`${U}-before-`,fe=K=>Number(
/^(\d+)(-\d+)?\.zip$/.exec(K)?.[1]),oe=Q.filter(({name:K})=>K.startsWith(te)&&fe(K.slice(te.length))<(0,s.Tm)());for(const{id:K,name:q}of oe.sort((ce,ee)=>ee.id-ce.id)){const ce=await(0,o.R9)(G,K),ee=await w(
ce,G.signal);if(ee&&z((0,B.YR)(ee)))return{id:K,name:q,holdsVariables:ee.env!==void 0}}}async function w(G,Q){try{return(0,t.mu)(await(0,f.u)(G,Q))}catch{Q.throwIfAborted();return}}async function E(G,Q){
const{inputs:U}=G,{path:z,target:te,definitions:fe,name:oe}=Q;if(Q.action==="leave"){G.log.info("Neither imported nor deployed"),Q.begun="nothing";return}let K=U.candidates.length>1?void 0:Q.plan;Q.begun=
"import";try{const q=async()=>{const ee=K??await(0,B.Cs)(G,Q);if(K=void 0,!(0,B.cS)(Q.plan,ee)){const le=`The target of ${oe} has changed since this step compared it, so it was left as it is`;throw new n.
HR({what:le,advice:Z,topic:X})}Q.action!=="finish"&&(ee.state&&(Q.backup=await D(G,Q,ee.state)),await c(G,{source:z,target:te,definitions:fe,untilFree:!1}),Q.imported=!0)};if(await(0,x.L5)({...G,endsAt:performance.
now()+U.timeoutMs},q,{untilFree:!0}),!U.deploy)return;Q.begun="deploy";const ce=(0,M.wZ)(Q);if(ce===void 0){const ee="Look for it in AI for Process, and deploy it there.";throw new n.HR({what:"the pla\
tform didn't name the new workflow's ID",advice:ee})}await y(G,ce),Q.deployed=!0}catch(q){Q.error=C((0,n.h_)(q),Q,(0,R.Sm)(U.host))}}async function D(G,Q,U){const{upload:z,artifactEnvVariables:te,host:fe}=G.
inputs,oe=`${Q.name}-before-${(0,s.Tm)()}`,K=U.package.files.has(d.Km),q=`Backup of workflow ${Q.plan.target} at ${(0,R.Sm)(fe)}`,ce=await(0,s.Pd)("workflow-backup-");for(let ee=1;;ee++){const le=(0,l.
join)(ce,`${oe}${ee===1?"":`-${ee}`}.zip`);if(await(0,T.lo)(le,U.bytes),!z)return G.log.info(`${q}: ${le}, on this runner only`),{name:le,holdsVariables:K};try{const pe=await(0,P.mJ)(G,{...U,path:le},
{upload:z,artifactEnvVariables:te});return G.log.info(`${q}: ${pe.name}, ${pe.url}`),{name:pe.name,id:pe.id,holdsVariables:K&&te}}catch(pe){if(!(pe instanceof o.B6))throw pe}}}function C(G,Q,U){const{
name:z,target:te,begun:fe,imported:oe,backup:K}=Q,q=(0,M.wZ)(Q),[ce,ee]=["workflowName"in te,fe==="deploy"],le=`deploy workflow ${q} with the deploy action`,pe=ce?ee?le:"start a new run":'use "Re-run \
failed jobs"',ve=`${z} ${oe?"was imported":"was already imported"}${q?` into workflow ${q}`:""} but not deployed: `,Re=[G.advice.replace(/(r)e-run the job/gi,(Te,Ce)=>Ce==="r"?pe:pe[0]?.toUpperCase()+
pe.slice(1)),ee&&!ce?`Or ${le}.`:"",ce&&q?`The new workflow's ID is ${q}.`:"",K?`The package that ${U} had before is ${K.name}${K.id?` (artifact ${K.id})`:""}.`:""];return G.with({what:(ee?ve:"")+G.what,
advice:Re.filter(Boolean).join(" ")})}}),161:((ne,de,e)=>{e.d(de,{K:()=>E});var l=e(3024),P=e(6760),A=e(3e3),W=e(819),J=e(2899),v=e(7279),I=e(6584);class N{#n=[];#e;constructor(){const z=W.V4("api-key");
z!==""&&W.Pq(z)}text(z){return W.V4(z)}lines(z){return W.V4(z,{trimWhitespace:!1})}optional(z,te){const fe=this.text(z);return fe===""?void 0:this.parse(z,fe,te)}parse(z,te,fe){try{return fe(te)}catch(oe){
this.refuse(z,(0,v.gJ)(oe),(0,v.h_)(oe).topic);return}}required(z,te,fe="is required"){return this.text(z)===""&&this.refuse(z,fe),this.optional(z,te)}notEmpty(z,te,fe){if(process.env[`INPUT_${z.toUpperCase()}`]?.
trim()===""){const oe=`Where an event has no inputs, write \`\${{ inputs.${z} || ${fe} }}\``;this.refuse(z,`is empty. Is the name in the expression right?${fe===void 0?"":` ${oe}`}`)}return this.optional(
z,te)}boolean(z,te){return this.notEmpty(z,I.yG,te?void 0:"false")??te}exclude(z,te){for(const fe of z)this.text(fe)!==""&&this.refuse(fe,`can't be combined with ${te}`)}refuse(z,te,fe="before-anythin\
g-is-sent"){this.#e??=fe,this.#n.push(`${z} ${te.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#n.length===0)return z;throw new v.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}
function F(U){return U.parse("ignore",U.lines("ignore"),J.wo)??J.K$}function b(U){const z=U.required("host",I.or),fe=U.required("api-key",I.Do,"is required. The secret isn't set, or this job can't rea\
d it"),oe=(U.optional("timeout-minutes",(0,I.$J)(1440))??30)*6e4,K=(U.optional("poll-interval-seconds",(0,I.$J)(3600))??10)*1e3,q=U.boolean("summary",!0);return z&&fe?{host:z,apiKey:fe,timeoutMs:oe,longestWaitMs:K,
summary:q}:void 0}var m=e(8920),a=e(7598),r=e(1455),u=e(532),p=e(706),x=e(5806),_=e(9870);function j(U,z){return new v.HR({what:U,advice:z,topic:"unpacking"})}function i(U,z){for(const{index:te}of`${z}\
/`.matchAll(/\//g)){const fe=z.slice(0,te),oe=(0,l.lstatSync)((0,P.join)(U,fe),{throwIfNoEntry:!1});if(oe?.isSymbolicLink())throw j(`${(0,p.TL)(fe)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(fe===z&&oe?.isFile())return oe;if(!oe?.isDirectory())break}}async function c(U,z,te,fe=1/0){const oe=new Map,K=new Map;let q=fe;for(const ce of z){te.throwIfAborted();const ee=i(
U,ce);if(!(ee===void 0||K.get((0,x.Sr)(ce))===ee.ino)){if(K.set((0,x.Sr)(ce),ee.ino),q-=ee.size,q<0)throw new Error("its files take more than 256 MiB, the limit");oe.set(ce,await(0,r.readFile)((0,P.join)(
U,ce)))}}return oe}async function y(U){return(await(0,r.readdir)(U,{withFileTypes:!0})).map(te=>te.name+(te.isDirectory()?"/":""))}async function R(U,z){const te=[],fe=[""];for(const oe of fe){z.throwIfAborted();
for(const K of await y((0,P.join)(U,oe))){if((0,x.jq)(K))continue;if((K.endsWith("/")?fe:te).push(oe+K),te.length+fe.length>_.BE)throw new Error("more than 10,000 files are in it")}}return te}async function $(U){
if(!i(U,x.gv))return;const z=await(0,r.readFile)((0,P.join)(U,x.gv),"utf8");let te;try{const{unpackedFiles:fe}=JSON.parse(z);fe.every(oe=>(0,x.x5)(oe)===void 0)&&(te=new Set(fe))}catch{}return{text:z,
paths:te}}async function T(U,z){const te=new Set(z.map(caseFold));return(await readdir(U).catch(()=>[])).filter(oe=>!te.has(caseFold(oe))&&existsSync(join(U,oe,RECORD)))}function n(U){return`${JSON.stringify(
{unpackedFiles:[...U]},null,2)}
`}var o=e(3657);async function s(U,z){try{const te=await(0,r.stat)(U);if(te.isDirectory())return await M(U,z);if(te.size>_.zx)throw new Error("it is larger than 256 MiB, the limit");const fe=await(0,r.
readFile)(U);return{...await(0,o.u)(fe,z),sha256:(0,a.createHash)("sha256").update(fe).digest("hex")}}catch(te){throw B(te,U,z)}}async function t(U,z){const te=()=>s(U,z);try{const fe=statSync(U,{throwIfNoEntry:!1});
if(fe===void 0)return{};const oe=fe.isDirectory()?await f(U,z):new Map,[K,...q]=[...oe.values()].flat();return K===void 0?{single:te}:{several:new Map(Array.from(oe,([ee,le])=>[ee,()=>d(U,le,z)])),...q.
length===0&&K.isDirectory()&&{single:te}}}catch(fe){throw B(fe,U,z)}}async function d(U,z,te){const[fe="",oe]=z.map(K=>K.name);if(oe!==void 0)throw new Error(`is there twice, as ${quoted(fe)} and as ${quoted(
oe)}. Remove one of them`);if(z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await s(join(U,fe),te)}async function f(U,z){const te=new Map,fe=await readdir(U,{withFileTypes:!0});
if(isWorkflow(fe.map(({name:oe})=>oe)))return te;for(const oe of fe){if(z.throwIfAborted(),oe.name.startsWith(".")||!await g(join(U,oe.name),z))continue;const K=oe.isDirectory()?oe.name:oe.name.replace(
/\.zip$/i,"");te.set(K,[...te.get(K)??[],oe])}return te}async function g(U,z){const te=await stat(U).catch(()=>{});if(te?.isDirectory())return isWorkflow(await X(U));if(!te?.isFile()||!/\.zip$/i.test(
U))return!1;try{return isWorkflow([...(await s(U,z)).files.keys()])}catch{return z.throwIfAborted(),!0}}function B(U,z,te){if(te.aborted)return te.reason;const fe=/The package (is .*, not a zip)/.exec(
(0,v.gJ)(U))?.[1],oe=(0,l.existsSync)(z)?`can't be read: ${(0,u.Uc)(U)}`:`doesn't exist: ${(0,p.MW)(z)}`;return new Error(fe?`${fe}. Set a package (.zip), or the folder with its unpacked files`:oe,{cause:U})}
async function M(U,z){const te=(0,P.join)(U,(0,_.wg)(await X(U))),fe=await $(te);if(fe&&!fe.paths)throw new Error(`${x.gv} isn't as this action writes it`);const oe=fe?.paths?new Set([..._.LX,...fe.paths]):
await R(te,z),K=await c(te,oe,z,_.zx);if(K.size===0)throw new Error("no files are in it");return(0,_.jz)("folder",K)}async function X(U){const z=await y(U),fe=z.filter(oe=>oe.endsWith("/")).map(async oe=>(await y(
(0,P.join)(U,oe))).map(K=>oe+K));return[...z,...(await Promise.all(fe)).flat()]}async function Z(U,{path:z,variables:te,sha256:fe,needsVariables:oe,of:K=""},q){const ce=(Re,Te)=>U.refuse(Re+K,Te,"impo\
rt-deploy-and-promote"),ee=Re=>Te=>{q.throwIfAborted(),ce(Re,(0,v.gJ)(Te))},le=te?await(0,m.Ch)(te,q).catch(ee("env-variables")):void 0,ve=await(async()=>{const{sha256:Re,...Te}=await s(z,q),Ce=(0,m.mu)(
Te,le),Be=te&&(0,P.basename)(te);return{path:z,package:Te,sha256:Re,definitions:Ce,variablesFile:Be}})().catch(ee("package"));if(ve&&fe!==void 0&&ve.sha256!==fe){const Re=`is not the digest of the pac\
kage, which is ${ve.sha256}`;ce("package-sha256",ve.sha256?Re:"is only for a package that is a .zip")}return ve&&oe&&te===void 0&&!ve.definitions.env&&ce("env-variables","is required for an existing w\
orkflow, because the package has no env_variables.json"),ve}var me=e(682),ie=e(7487),w=e(4264);async function E(U){const z=new N,te=z.boolean("plan",!1),fe=te?void 0:D(z),oe=C(z,te),K=await G(z,oe,U),
q=b(z),ce=(0,A.WZ)(z,!1),ee=z.boolean("deploy",!0),le=F(z),{fromList:pe}=oe;return{...z.check(q),...ce,candidates:K,fromList:pe,isPlan:te,approved:fe,deploy:ee,ignore:le}}function D(U){const z=U.text(
"approved-plan");return z===""&&U.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To\
 only plan, set plan: true. To apply without a plan, set none"),z==="none"?void 0:U.optional("approved-plan",w.ud)}function C(U,z){if(U.text("workflow-name")===""){const{targets:oe,fromList:K}=(0,me.R)(
U,"workflow-"),q=oe.map(({workflowId:le})=>le),ce=q.find((le,pe)=>q.indexOf(le)<pe),ee=U.text("workflows")===""?"workflows-file":"workflows";return ce!==void 0&&U.refuse(ee,`has workflow-id ${ce} twic\
e`),{targets:oe.map(({name:le,...pe})=>({name:le,target:pe})),fromList:K}}if(U.exclude(["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!z&&(0,ie.Tm)()>1){const oe=`can't be app\
lied in run attempt ${(0,ie.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow-name",oe,"import-deploy-an\
d-promote")}const te=U.optional("workflow-name",I.sU),fe=U.optional("name",I.$q)??te??"";return{targets:te===void 0?[]:[{name:fe,target:{workflowName:te}}],fromList:!1}}async function G(U,{targets:z,fromList:te},fe){
const oe=U.required("package",I.EO),K=U.notEmpty("package-sha256",I.tz,"'any'");te&&K!==void 0&&U.refuse("package-sha256","is only for a single package");const q=le=>le==="package"?le:(0,I.EO)(le),ce=U.
notEmpty("env-variables",q,"'package'");if(oe===void 0)return[];const ee=[];for(const{name:le,target:pe}of z){const ve=te?` of ${le}`:"",Re=te?U.parse(`package${ve}`,le,Pe=>Q(oe,Pe)):oe,Te=ce&&te?(0,P.
join)(ce,`${le}.json`):ce,Ce=ce==="package"?void 0:Te,Be="workflowId"in pe&&ce==="package",je=Re&&await Z(U,{path:Re,...{variables:Ce,sha256:te?void 0:K,needsVariables:Be,of:ve}},fe);je&&ee.push({name:le,
target:pe,...je})}return ee}function Q(U,z){const te=(0,P.join)(U,`${z}.zip`),[fe=te,oe]=[(0,P.join)(U,z),te].filter(K=>(0,l.existsSync)(K));if(oe){const K=`as ${(0,I.bY)(`${z}.zip`)} and as ${(0,I.bY)(
`${z}/`)}`;throw new Error(`is there twice, ${K}. Remove one of them`)}if((0,l.existsSync)(fe)&&(0,l.lstatSync)(fe).isSymbolicLink())throw new Error("is a link, which isn't followed");return fe}}),6325:((ne,de,e)=>{
e.a(ne,async(l,P)=>{try{let i=function({rows:c}){for(const{name:y,target:R}of(0,x.p1)(c)){const $="workflowId"in R?`workflow-id ${R.workflowId}, flow-id ${R.flowId}`:"";(0,I.t1)().warning(`Nothing dif\
fers in ${y}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${$}).`)}};var A=e(3e3),W=e(3018),J=e(682),v=e(7279),
I=e(8725),N=e(7487),F=e(1519),b=e(2227),m=e(2597),a=e(161),r=e(1415),u=e(4264),p=e(6224),x=e(7833);const _=4;await(0,N.eF)(async c=>{(0,N.n0)({promotions:[]});const y=await(0,a.K)(c),R=await j(y,c);await(0,x.
A2)(R,y);const $=await(0,W.S)((0,x.jb)(R.rows));y.summary&&await(0,r.c)(R,y,$),(0,N.Tm)()>1&&y.deploy&&i(R);const T=(0,x.c2)(R,y);if(T)throw T;y.isPlan&&(0,I.lm)((0,r.o)(R.rows,y))});async function j(c,y){
const{candidates:R,fromList:$,approved:T,host:n,ignore:o,deploy:s,upload:t,artifactEnvVariables:d}=c,f=R.flatMap(({definitions:{env:D}})=>D?(0,F.aC)(D.bytes):[]),B={platform:(0,b.Ng)(n,c.apiKey,{secrets:f,
known:R.map(({name:D})=>D)}),inputs:c,log:(0,I.t1)(),signal:y,endsAt:1/0},M=D=>({...B,log:(0,I.t1)($?`[${D.name}] `:""),publish(C){D.job={...D.job,...C},$||(0,N.n0)((0,x.ZB)(D))}}),X=R.map(D=>({...D,job:{}}));
await(0,J.H)(X,_,async(D,C)=>{try{if(C)throw new v.HR({what:"Not tried: another target failed for a cause that is the same for all"});D.plan=await(0,p.Cs)(M(D),D)}catch(G){D.error=(0,v.iT)(G)}return D});
const Z=(0,x.sb)(X);if(Z.length<X.length)return{rows:X};const ie={options:{host:n.href,ignore:[...o.lines].sort().join(`
`),deploy:s,"upload-artifact":t!==void 0,"artifact-env-variables":d},workflows:Z.map(({plan:D})=>D)},w=(0,u.Rd)(ie,T?.salt);if(c.isPlan)return{rows:X,digest:w};const E=await(0,m.L)(B,Z,ie).then(()=>{},
v.iT);if(E)return{rows:X,digest:w,refusal:E};T||B.log.info("Applied without an approved plan"),Z.some(({plan:D,action:C})=>D.state&&C==="import")&&(0,A.j)(c,B.log);for(const D of Z)if(await(0,m.g)(M(D),
D),D.error)break;return{rows:X,digest:w}}P()}catch(_){P(_)}},1)}),1415:((ne,de,e)=>{e.d(de,{c:()=>p,o:()=>u});var l=e(6760),P=e(2697),A=e(1124),W=e(8151),J=e(7487),v=e(4057),I=e(8132),N=e(8920),F=e(706),
b=e(7833);const m=T=>{const{name:n,version:o}=(0,N.Rc)(T)??{};return[n,o].filter(Boolean).join(" ")},a=T=>T.map(n=>(0,I.SS)(n)).join(", "),r=(...T)=>T.filter(Boolean).join(" ");function u(T,{host:n}){
return`Plan: ${(0,b.sb)(T).length-(0,b.p1)(T).length} of ${(0,F.hS)(T.length,"workflow")} will change at ${(0,P.Sm)(n)}`}async function p(T,n,o){const{rows:s,refusal:t,digest:d}=T,f=s.some(({begun:X})=>X),
g=n.isPlan&&d!==void 0,B=d&&(0,I.SS)(d.slice(0,12)),M=[f?y(s):_(s,n),(0,v.cj)((0,P.cZ)(s)),t&&(0,v.il)((0,P.UX)(t),(0,J.VY)(t)),g&&i(s,n),(g||f)&&c((0,b.p1)(s)),...f?$(s,n):[],g&&`Plan ${B}.`,n.approved&&
B&&`${f?"Applied":"Approved"} plan ${B}.`,f&&!n.approved&&"Applied without an approved plan."].flatMap(X=>X||[]);(0,A.Hq)((0,b.jb)(s))&&M.push(o(n.fromList,M,f?"What differed":"What changes")),await(0,v.
Sy)(x(T,n,f),...M)}function x({rows:T,refusal:n},o,s){const t=(0,P.Sm)(o.host),d=T.filter(({error:M})=>M).length,f=T.filter(({begun:M,error:X})=>M&&M!=="nothing"&&!X).length,g=`${f} of ${(0,F.hS)(T.length,
"workflow")} promoted`;return[s&&d>0&&`Promotion to ${t} failed: ${g}`,s&&f===0&&`Nothing differs at ${t}: nothing was done`,s&&`${g} to ${t}`,d===0&&!n&&u(T,o),o.isPlan&&`Plan for ${t} failed: ${d} o\
f ${(0,F.hS)(T.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function _(T,{isPlan:n}){const o=T.map(({name:s,target:t,path:d,package:f,sha256:g,
plan:B})=>{const M=g??B?.shown,X=M&&`${g?"sha256":"content"} ${M.slice(0,12)}\u2026`,Z=B?.state&&m(B.state.package),me="workflowName"in t?"a new workflow":t.workflowId;return[{words:s},{words:[m(f),(0,l.
basename)(d),X].filter(Boolean).join(", ")},{words:Z?`${Z} (${me})`:me},{words:B?j(B.changes):"\u274C Failed"}]});return(0,v.tp)(["Workflow","Package","Target",n?"What will change":"What would change"],
o)}function j({status:T,counts:n,files:o}){if(T==="unchanged")return"nothing: it stays";if(T==="changed")return(0,A.cq)(n);const t=o.flatMap(d=>d.kind==="json"?(0,W.ID)(d)?.size??[]:[]).find(({nodes:d})=>d>
0);return t?`${(0,F.hS)(t.nodes,"node")}, ${(0,F.hS)(t.connections,"connection")}`:"everything: it is new"}function i(T,{deploy:n,upload:o,artifactEnvVariables:s}){return(0,b.sb)(T).flatMap(({name:d,variablesFile:f,
plan:g})=>{const{state:B,outcome:M,variables:X}=g,[Z,me,ie]=[g.added,g.kept,g.ignored].map(a),w=(0,I.SS)(`${d}-before-<run attempt>.zip`),E=B?`The in-development version of ${(0,I.SS)(d)} is replaced${n?
", then deployed":""}.`:`${(0,I.SS)(d)} is created${n?" and deployed":""}: there is nothing to back up.`,C=o?`A backup is kept first, as ${w}${s?"":", without environment variables"}.`:"No backup is k\
ept.",G=f&&`variables of ${(0,I.SS)(f)}`,Q=r(E,B&&C,X.length>0&&`The import sends the ${G??"package's own variables"}.`,Z&&`Added: ${Z}.`,me&&`The target keeps its own value of ${me}.`,ie&&`Ignored fi\
elds that differ, and that the import brings too: ${ie}.`);return M==="changed"?`- ${Q}`:[]}).join(`
`)}function c(T){const n=d=>T.filter(({plan:g})=>g[d].length>0).map(({name:g,plan:B})=>`${(0,I.SS)(g)} (${a(B[d])})`).join(", "),o=a(T.map(({name:d})=>d)),[s,t]=[n("kept"),n("ignored")];return r(o&&`N\
othing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",s&&`Variables that differ, and that an import would keep: ${s}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(T){const n=T.map(o=>[{words:o.name},(0,b.wZ)(o)??{words:"a new workflow"},{words:R(o)},{words:o.imported&&o.plan?j(o.plan.changes):""},o.backup?.name??
""]);return(0,v.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function R({begun:T,imported:n,deployed:o,backup:s,error:t}){return T?T==="nothing"?s?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?T==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function $(T,{host:n}){const o=T.flatMap(f=>{const{backup:g}=f;if(!g)return[];const B=g.id===void 0?"on this runner only":`artifact ${g.id}`,M=g.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,I.SS)(g.name)} (${B}) to workflow ${(0,I.SS)((0,b.wZ)(f)??"")}${M}`]}),s=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",d=T.flatMap(f=>"workflowName"in f.target?(0,b.wZ)(f)??[]:[]);return[o.length>0?`To roll back at ${(0,I.wh)((0,P.
Sm)(n))}, ${s} ${t}`:"",...d.map(f=>`Workflow ${(0,I.SS)(f)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ne,de,e)=>{e.d(de,{Gy:()=>b,Rd:()=>N,cM:()=>m,ud:()=>F});var l=e(7598),P=e(
7487),A=e(706);const W="v1",[J,v]=[["name","target","package","variables"],["outcome","targetVariables","content"]],I=[...J,...v];function N(i,c=(0,l.randomBytes)(12).toString("base64url")){const y=p(
i,c),R=[W,c,_(i,c,y),...y.map($=>$.join("~"))].join(".");return`${R}.${j([R],6)}`}function F(i){const[c="",y="",R="",...$]=i.split(".");if(/^v\d/.test(c)&&c!==W)throw new Error(`is of another version \
of this action (format ${c.slice(1)}). Make and approve a new plan`);if($.pop()!==j([i.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:R,rows:$.map(T=>T.split("~"))}}function b({salt:i,seal:c,rows:y},R){const $=p(R,i),T=(t,d)=>t.filter((f,g)=>y[d]?.[g]!==$[d]?.[g]),n=T(Object.keys(R.options),0),o=n.map(
t=>a(t,R.options[t]));if(y.length!==$.length){const t=(0,A.hS)(y.length-1,"workflow");return{differences:[...o,`the plan is for ${t}, this step for ${$.length-1}`],actions:[]}}const s=R.workflows.map(
(t,d)=>{const f=T(I,d+1),g=x(y[d+1]?.at(-1)??"",i,d);o.push(...r(t,f,g).map(Z=>`${t.name}: ${Z}`));const B=t.outcome==="changed",M=B!==f.includes("outcome");if(!f.includes("targetVariables")&&!f.includes(
"content"))return M?"import":"leave";const X=[...n,...f].some(Z=>["host","ignore","name","target"].includes(Z));return B&&!X&&o.push(u(t,f.includes("content"))),M?"finish":"leave"});return o.length===
0&&c!==_(R,i,y)&&o.push("the plan's digest isn't as the plan wrote it"),{differences:o,actions:s}}function m({salt:i,rows:c},y,R){return c[y+1]?.includes(j([i,y,"content",R],22))===!0}function a(i,c){
return i==="host"?`the host isn't the approved one (now ${c})`:i==="ignore"?"ignore isn't as approved":`${i} isn't as approved (was ${!c}, is ${c})`}function r({target:i,shown:c,variables:y},R,$){if(R.
includes("name"))return["the plan has another workflow in its place"];const T={target:`the target isn't the approved one (now ${i})`,package:`the package isn't the approved one (was ${$}\u2026, is ${c.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return R.flatMap(n=>T[n]??[])}function u({name:i,target:c,fields:y,targetVariables:R},$){const n=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,o=`its environment variables differ${R.length>0?` (now ${R.join(", ")})`:""}`,s=$&&y.length>0?
n:o,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,d=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,P.Tm)()>1?t:
""}`;return`${i}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${d}`}function p({options:i,workflows:c},y){const R=c.map(($,T)=>[...I.map(n=>j([y,T,
n,$[n]],n==="content"?22:4)),x($.shown,y,T)]);return[Object.entries(i).map($=>j([y,...$],4)),...R]}function x(i,c,y){const R=(0,l.createHash)("sha256").update(`${c} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(i.slice(0,6),16)^R).toString(16).padStart(6,"0")}function _({options:i,workflows:c},y,R){const $=c.map(T=>J.map(n=>T[n]));return j([y,"seal",i,$,R],43)}function j(i,c){return(0,l.createHash)(
"sha256").update(JSON.stringify(i)).digest("base64url").slice(0,c)}}),6224:((ne,de,e)=>{e.d(de,{Cs:()=>$,cS:()=>o,YR:()=>g});var l=e(7975),P=e(6779),A=e(9630),W=e(2899),J=e(5806),v=e(1519),I=e(1124),N=e(
3436),F=e(2742),b=e(7856);const m=1024*1024;function a(ie,w,{name:E,ignore:D}){const C=[ie,w].filter(ee=>ee!==void 0),G=C.some(u),Q=[...new Set(C.flatMap(({files:ee})=>[...ee.keys()]))].sort(),U=new Set(
D.lines),z=new N.Ms(D,ee=>U.delete(ee)),te=Q.flatMap(ee=>{const[le,pe]=[ie?.files.get(ee),w?.files.get(ee)],ve=le!==void 0&&pe!==void 0&&le.equals(pe);if(G&&(0,J.dU)(ee)||ve&&U.size===0)return[];const Re=le&&
(0,A.TA)(ee,le,z),Te=ve?Re:pe&&(0,A.TA)(ee,pe,z);return ve||Re!==void 0&&Re.id===Te?.id?[]:[{name:ee,from:le,to:pe,base:Re,head:Te}]}),fe=ee=>D.lines.length===0&&te.some(le=>le.name===ee),K=(te.length===
0?[]:Q.filter(ee=>!fe(ee)&&!(0,J.dU)(ee))).flatMap(ee=>r(ee,w?.files.get(ee),ie?.files.get(ee))),q=x(te,z,K),ce=ie===void 0?"added":w===void 0?"removed":void 0;return{name:E,status:ce??(q.length>0?"ch\
anged":"unchanged"),counts:ce?{added:0,modified:0,removed:0,[ce]:1}:(0,I.cz)(q.map(I.xS)),files:q,unchanged:K,variablesCompared:!(G&&C.some(p)),secrets:[...new Set([...C.flatMap(v.x3),...K.flatMap(b.Wr)])],
unusedIgnores:[...U]}}function r(ie,w=Buffer.of(),E=w){return(w.equals(E)?[w]:[w,E]).flatMap(C=>(0,A.TA)(ie,C,new N.Ms(W.K$))??[])}function u({kind:ie,files:w}){return ie==="folder"&&![...w.keys()].some(
J.dU)}function p({files:ie}){return[...ie].some(([w,E])=>(0,J.dU)(w)&&(0,v.DF)(E)?.variables.length!==0)}function x(ie,w,E){const D=ie.flatMap(({name:G,base:Q,head:U})=>Q&&U&&!(0,J.dU)(G)?[{name:G,base:Q,
head:U}]:[]),C=new Map((0,F.OD)(D,w,E).map((G,Q)=>[D[Q]?.name,G]));return ie.map(G=>_(G,C.get(G.name)))}function _({name:ie,from:w,to:E,base:D,head:C},G){const Q=w===void 0?"added":E===void 0?"removed":
"modified",U={name:ie,status:Q,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,J.dU)(ie))return{...U,kind:"variables",changes:i(D,C,Q)};if(G||Q!=="modified"&&(D??C))return{...U,kind:"\
json",base:D,head:C,...G};const[z,te]=[w&&j(w),E&&j(E)];return w&&z===void 0||E&&te===void 0?{...U,kind:"binary"}:{...U,kind:"text",text:{base:z,head:te}}}function j(ie){return ie.length<=m&&!ie.includes(
0)?(0,A.b6)(ie):void 0}function i(ie,w,E){const[D,C]=[ie,w].map(oe=>oe&&(0,v.DF)(Buffer.from((0,F.dj)(oe))));if(E==="modified"&&(D===void 0||D.container!==C?.container))return[{kind:"modified",path:[],
from:I.RG,to:I.RG}];const G=oe=>new Map(oe?.variables.map(({name:K,content:q})=>[K,q])),[Q,U]=[G(D),G(C)],z=[],te=[...Q.keys()].filter(oe=>U.has(oe)),fe=[...U.keys()].filter(oe=>Q.has(oe));te.some((oe,K)=>oe!==
fe[K])&&z.push({kind:"reordered",path:[],moved:[]});for(const oe of[...new Set([...Q.keys(),...U.keys()])].sort()){const K=[{type:"member",key:oe}];Q.has(oe)?U.has(oe)?Q.get(oe)!==U.get(oe)&&z.push({kind:"\
modified",path:K,from:I.RG,to:I.RG}):z.push({kind:"removed",path:K,value:I.RG}):z.push({kind:"added",path:K,value:I.RG})}return z}var c=e(7279),y=e(8920),R=e(9870);async function $(ie,w){const{inputs:E,
platform:D}=ie,{target:C}=w;if("workflowName"in C)return T(w,void 0,E.ignore);const G=await(0,P.X)(ie,C);for(const Q of(0,v.x3)(G.package))D.secrets.add(Q);return T(w,G,E.ignore)}function T(ie,w,E){const{
name:D,target:C,package:G,definitions:Q,variablesFile:U}=ie,z=w&&n(w.package),te=[z?.env?.bytes,G.files.get(R.Km)];U&&Q.env&&B(D,Q.env.bytes,te);const[fe,oe]=[d(z?.env),d(Q.env)],K=fe&&oe&&new Map([...oe,
...fe]),q=z&&g(z,fe,z.env),ce=g(Q,Q.env&&K,Q.env),ee=a(q,ce,{name:D,ignore:E}),le=s(ee),pe=s(a(q,ce,{name:D,ignore:W.K$})),ve=[...te,Q.env?.bytes].flatMap(Te=>Te?(0,v.aC)(Te):[]),Re=(0,A.ol)(g(Q),W.K$);
return{state:w,changes:{...ee,secrets:[...ee.secrets,...ve]},ignored:pe.filter(Te=>!le.includes(Te)),added:f(K).filter(Te=>!fe?.has(Te)),kept:f(oe).filter(Te=>fe?.has(Te)&&fe.get(Te)!==oe?.get(Te)),name:D,
target:"workflowId"in C?`${C.workflowId} ${C.flowId}`:`new workflow ${C.workflowName}`,package:Re,variables:f(oe),shown:ie.sha256??Re,outcome:ee.status==="unchanged"?ee.status:"changed",targetVariables:f(
fe),content:z?(0,A.ol)(g(z),E):"",fields:le}}function n(ie){try{return(0,y.mu)(ie)}catch(w){const E=`The target's package ${(0,c.gJ)(w)}`;throw new c.HR({what:E,advice:"Check the workflow in AI for Pr\
ocess.",topic:"the-package",cause:w})}}function o(ie,w){return ie.content===w.content&&(0,l.isDeepStrictEqual)(ie.targetVariables,w.targetVariables)}function s({files:ie}){const w=ie.flatMap(({kind:E,
name:D,changes:C})=>E==="variables"?[]:C.length===0?[D]:C.map(G=>t(G)||D));return[...new Set(w)]}function t({kind:ie,path:w}){return w.map(D=>D.type==="member"?D.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,
"")+(ie==="reordered"?"[]":"")}function d(ie){return ie===void 0?new Map:(0,v.DF)(ie.bytes)?.variables.reduce((w,{name:E,content:D})=>w.set(E,D),new Map)}function f(ie){return[...ie?.keys()??[]].sort()}
function g({app:ie,flow:w},E,D){const C=f(E).map(Q=>[Q,""]),G=E?Buffer.from(JSON.stringify(Object.fromEntries(C))):D?.bytes;return(0,R.jz)("zip",[[R.uq,ie.bytes],[R.n7,w.bytes],...G?[[R.Km,G]]:[]])}function B(ie,w,E){
const D=E.map(te=>te&&(0,v.DF)(te)),C=D.find(te=>te?.variables.length)??D.find(Boolean),G=M((0,v.DF)(w),C);if(G===void 0)return;const Q=D.indexOf(C)===1?"package":"target",U=`env-variables of ${ie} do\
esn't have the shape of the ${Q}'s variables`,z=`Write it like this, with your names and values: ${me(C)}`;throw new c.HR({what:U,why:G,advice:z,topic:"import-deploy-and-promote"})}function M(ie,w){if(ie===
void 0)return"it must be a list or an object of variables, each with its own name and a value";if(w===void 0)return;if(ie.container!==w.container)return ie.container==="array"?"it is a list, and must \
be an object":"it is an object, and must be a list";if(w.variables.length===0)return;const E=new Set(w.variables.flatMap(({keys:C})=>C)),D=w.variables.every(({keys:C})=>C.includes("value"));for(const{
name:C,keys:G}of ie.variables){const Q=G.find(U=>!E.has(U));if(Q!==void 0)return`${C} has "${Q}", which no variable there has`;if(D&&!G.includes("value"))return`${C} has no "value"`}}const X={name:"AP\
I_URL",key:"API_URL",value:"https://api.example.com"},Z={string:"",number:0,boolean:!1};function me({container:ie,variables:[w]}={container:"array",variables:[]}){const E=ie==="array",{keys:D,content:C}=w??
{keys:E?["name","value"]:[],content:"{}"},G=JSON.parse(C),Q=D.map(z=>[z,X[z]??Z[typeof G[z]]??null]),U=D.length===0?X.value:Object.fromEntries(Q);return JSON.stringify(E?[U]:{API_URL:U})}}),7833:((ne,de,e)=>{
e.d(de,{A2:()=>N,ZB:()=>b,c2:()=>m,jb:()=>I,p1:()=>J,sb:()=>W,wZ:()=>v});var l=e(2697),P=e(1124),A=e(7487);function W(a){return a.filter(r=>r.plan!==void 0)}function J(a){return W(a).filter(({plan:r,action:u,
backup:p})=>r.outcome==="unchanged"&&u!=="finish"&&!p)}function v({target:a,job:r}){return"workflowId"in a?a.workflowId:r["workflow-id"]}function I(a){const r=a.filter(({plan:u})=>!u).map(({name:u})=>u);
return{workflows:W(a).map(({plan:u})=>u.changes),notCompared:r}}async function N({rows:a,digest:r},{fromList:u}){const[p]=a,x=I(a);(0,A.n0)({...r&&{changed:(0,P.Hq)(x),...(0,P.xW)(x),"plan-digest":r},
...!u&&p&&b(p)}),await(0,l.$l)("promotions",a.map(F))}function F(a){const{name:r,sha256:u,plan:p,imported:x=!1,deployed:_=!1,backup:j,job:i,error:c}=a;return{name:r,"workflow-id":v(a),...p&&{changed:p.
outcome==="changed",...p.changes.counts},"package-sha256":u,imported:x,deployed:_,"dock-status-id":i["dock-status-id"],...j?.id&&{"backup-artifact-id":j.id,"backup-artifact-name":j.name},error:c&&(0,l.
UX)(c)}}function b(a){const{"export-job-id":r,...u}=a.job;return{...u,"workflow-id":v(a)}}function m({rows:a,refusal:r,digest:u},{fromList:p,isPlan:x}){const _=a.flatMap(({error:y})=>y??[]),[j]=_;if(j===
void 0||!p)return j??r;const i=a.filter(({begun:y})=>!y).map(({name:y})=>y),c=[!u&&`${_.length} of ${a.length} targets could not be compared.`,(0,l.As)(a),!u&&!x&&"Nothing was changed.",u&&i.length>0&&
`Not started: ${i.join(", ")}.`];return(0,l.Xd)(j,c.filter(Boolean).join(" "))}}),2975:((ne,de,e)=>{e.d(de,{L5:()=>v,Mu:()=>b,Vs:()=>N,kU:()=>J,yy:()=>F});var l=e(7279),P=e(706);const A=7,W=3e4,J=429;
async function v({log:m,signal:a,endsAt:r},u,{atLeastMs:p=0,untilFree:x=!1}={}){let _=0,j=0,i;for(;;)try{return await u()}catch(c){if(!(c instanceof l.HR&&(c.retryable||x&&c.busy)))throw c;a.throwIfAborted(),
i??=performance.now();const y=c.status===J,R=c.busy||y;j=R?j+1:0,R||_++;const $=_>(c.maxRetries??A)&&performance.now()-i>=p;if(!R&&$)throw I(c,`${_} times in a row`);const T=Math.min(W,1e3*2**((j||_)-
1))*(.5+Math.random()/2),n=y&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,T),o=(0,P.zK)(n);if(performance.now()+n>=r)throw I(c,`and waiting ${o} before the next attempt would exceed the ti\
meout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,P.OX)((0,l.$N)(c),1e3)}; retrying in ${o}`),await F(n,a)}}function I(m,a,r=m.advice){const{what:u,why:p}=m,x=p?{why:`${p}, ${a}`}:
{what:`${u}, ${a}`};return m.with({...x,advice:r,retryable:!1})}function N(m){const a=String(m),r=/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function F(m,a){
let r;const u=new Promise(p=>{r=setTimeout(p,m)});await b(a,u).finally(()=>clearTimeout(r))}function b(m,a){return new Promise((r,u)=>{const p=()=>u(m.reason);a.then(r,u).finally(()=>m.removeEventListener(
"abort",p)),m.aborted?p():m.addEventListener("abort",p)})}}),706:((ne,de,e)=>{e.d(de,{D4:()=>p,MW:()=>W,OX:()=>P,TL:()=>A,Xe:()=>J,hS:()=>I,pO:()=>a,v5:()=>F,zD:()=>v,zK:()=>N});var l=e(8132);function P(i,c=300){
const y=i.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,l.Jj)(y,c)}function A(i,c=100){return(0,l.RK)(JSON.stringify((0,l.Jj)(i,c)))}function W(i){return A(i,1e3).replaceAll(
"\\\\","\\")}function J(i){if(i<1024)return`${i} B`;const c=(i/1024).toFixed(1);return Number(c)<1024?`${c} KiB`:`${(i/1024**2).toFixed(1)} MiB`}function v(i){return String(i).replace(/\B(?=(\d{3})+$)/g,
",")}function I(i,c){return`${v(i)} ${c}${i===1?"":"s"}`}function N(i){if(i<9950)return`${(i/1e3).toFixed(1)} s`;const c=Math.round(i/1e3);if(c<60)return`${c} s`;const[y,R]=[Math.floor(c/60),Math.floor(
c/3600)];return R>0?`${R} h ${y%60} min`:`${y} min ${c%60} s`}const F="***",b=4,m=8;class a{#n=new Map;#e=new Set;constructor(c=[]){for(const y of c)this.add(y)}add(c,y=R=>!0){const R=new Set([c,...c.
split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...R].filter(y).flatMap(r)){const T=$.slice(0,m);this.#n.set(T,(this.#n.get(T)??new Set).add($)),this.#e.add(T.length)}}redact=(c,y=300)=>{const R=c.trimStart(),
$=Math.min(R.length,y*4);return P(this.hide(R,()=>{},$)+($<R.length?"\u2026":""),y)};hide(c,y=$=>{},R=c.length){let[$,T]=["",0];for(let n=0;n<R;n++){const o=this.#t(c,n);o!==""&&(y(o),n>=T&&($+=c.slice(
T,n)+F),T=Math.max(T,n+o.length))}return $+c.slice(T,R)}#t(c,y){let R="";for(const $ of this.#e)for(const T of this.#n.get(c.slice(y,y+$))??[])T.length<=R.length||!c.startsWith(T,y)||(T.length>=b||j(c,
y,y+T.length))&&(R=T);return R}}function r(i){const c=M=>JSON.stringify(M).slice(1,-1),y=Buffer.from(i).toString(),R=[i,y,p(i)].flatMap(M=>[M,c(M),c(c(M))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(M=>c(
y).replace(M,_)),T=[c(y),...$].flatMap(M=>[M,M.replaceAll("/","\\/")]),n=encodeURIComponent(y),o=n.replace(/[!'()*]/g,x),s=o.replaceAll("%2A","*").replaceAll("~","%7E"),d=[n,o,o.replaceAll("%2F","/"),
s].flatMap(M=>[M,M.replaceAll("%20","+")]),f=d.map(M=>M.replace(/%../g,X=>X.toLowerCase())),g=y.replace(/[&<>"']/g,M=>u[M]??""),B=i.length<m?i:Buffer.from(i).toString("base64").replace(/=+$/,"");return[
...R,...T,g,...d,...f,encodeURI(y),B]}const u={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(i){try{return decodeURIComponent(i)}catch{return i}}function x(i){return`%${i.charCodeAt(
0).toString(16).toUpperCase()}`}function _(i){return`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(i,c,y){const R=i.slice(Math.max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(R)&&!/^[\p{L}\p{N}]/u.
test(i.slice(y,y+2))}}),819:((ne,de,e)=>{e.d(de,{Yz:()=>yt,z3:()=>mt,V4:()=>ut,pq:()=>vt,lm:()=>bt,C1:()=>lt,uH:()=>gt,Pq:()=>wt,z:()=>t,$e:()=>Et});var l=e(857);function P(V){return V==null?"":typeof V==
"string"||V instanceof String?V:JSON.stringify(V)}function A(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function W(V,L,H){
const re=new I(V,L,H);process.stdout.write(re.toString()+l.EOL)}function J(V,L=""){W(V,{},L)}const v="::";class I{constructor(L,H,re){L||(L="missing.command"),this.command=L,this.properties=H,this.message=
re}toString(){let L=v+this.command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let H=!0;for(const re in this.properties)if(this.properties.hasOwnProperty(re)){const ye=this.properties[re];
ye&&(H?H=!1:L+=",",L+=`${re}=${F(ye)}`)}}return L+=`${v}${N(this.message)}`,L}}function N(V){return P(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(V){return P(V).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var b=e(6982),m=e(9896);function a(V,L){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable t\
o find environment variable for file command ${V}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${P(L)}${l.EOL}`,{encoding:"utf8"})}function r(V,L){const H=`g\
hadelimiter_${b.randomUUID()}`,re=P(L);if(V.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(re.includes(H))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${H}"`);return`${V}<<${H}${l.EOL}${re}${l.EOL}${H}`}var u=e(6928),p=e(6671),x=e(2145),_=function(V,L,H,re){function ye(_e){return _e instanceof H?_e:new H(function(xe){xe(
_e)})}return new(H||(H=Promise))(function(_e,xe){function h(k){try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(k.value):ye(k.value).then(
h,O)}S((re=re.apply(V,L||[])).next())})};class j{static createHttpClient(L=!0,H=10){const re={allowRetries:L,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(j.getRequestToken())],
re)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return _(this,void 0,void 0,function*(){var H;const _e=(H=(yield j.
createHttpClient().getJson(L).catch(xe=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${xe.statusCode}
 
        Error Message: ${xe.message}`)})).result)===null||H===void 0?void 0:H.value;if(!_e)throw new Error("Response json body do not have ID Token field");return _e})}static getIDToken(L){return _(this,
void 0,void 0,function*(){try{let H=j.getIDTokenUrl();if(L){const ye=encodeURIComponent(L);H=`${H}&audience=${ye}`}debug(`ID token url is ${H}`);const re=yield j.getCall(H);return setSecret(re),re}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var i=function(V,L,H,re){function ye(_e){return _e instanceof H?_e:new H(function(xe){xe(_e)})}return new(H||(H=Promise))(function(_e,xe){function h(k){
try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(k.value):ye(k.value).then(h,O)}S((re=re.apply(V,L||[])).next())})};const{access:c,appendFile:y,
writeFile:R}=m.promises,$="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class n{constructor(){this._buffer=""}filePath(){
return i(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[$];if(!L)throw new Error(`Unable to find environment variable for $${$}. Check if your runtime envir\
onment supports job summaries.`);try{yield c(L,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,H,re={}){const ye=Object.entries(re).map(([_e,xe])=>` ${_e}="${xe}"`).join("");return H?`<${L}${ye}>${H}</${L}>`:`<${L}${ye}>`}write(L){return i(this,void 0,
void 0,function*(){const H=!!L?.overwrite,re=yield this.filePath();return yield(H?R:y)(re,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return i(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,H=!1){return this._buffer+=L,H?this.
addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(L,H){const re=Object.assign({},H&&{lang:H}),ye=this.wrap("pre",this.wrap("code",L),re);return this.addRaw(ye).addEOL()}addList(L,H=!1){const re=H?
"ol":"ul",ye=L.map(xe=>this.wrap("li",xe)).join(""),_e=this.wrap(re,ye);return this.addRaw(_e).addEOL()}addTable(L){const H=L.map(ye=>{const _e=ye.map(xe=>{if(typeof xe=="string")return this.wrap("td",
xe);const{header:h,data:O,colspan:S,rowspan:k}=xe,se=h?"th":"td",be=Object.assign(Object.assign({},S&&{colspan:S}),k&&{rowspan:k});return this.wrap(se,O,be)}).join("");return this.wrap("tr",_e)}).join(
""),re=this.wrap("table",H);return this.addRaw(re).addEOL()}addDetails(L,H){const re=this.wrap("details",this.wrap("summary",L)+H);return this.addRaw(re).addEOL()}addImage(L,H,re){const{width:ye,height:_e}=re||
{},xe=Object.assign(Object.assign({},ye&&{width:ye}),_e&&{height:_e}),h=this.wrap("img",null,Object.assign({src:L,alt:H},xe));return this.addRaw(h).addEOL()}addHeading(L,H){const re=`h${H}`,ye=["h1","\
h2","h3","h4","h5","h6"].includes(re)?re:"h1",_e=this.wrap(ye,L);return this.addRaw(_e).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap(
"br",null);return this.addRaw(L).addEOL()}addQuote(L,H){const re=Object.assign({},H&&{cite:H}),ye=this.wrap("blockquote",L,re);return this.addRaw(ye).addEOL()}addLink(L,H){const re=this.wrap("a",L,{href:H});
return this.addRaw(re).addEOL()}}const o=new n,s=null,t=o;function d(V){return V.replace(/[\\]/g,"/")}function f(V){return V.replace(/[/]/g,"\\")}function g(V){return V.replace(/[/\\]/g,path.sep)}const B=Xe(
import.meta.url)("string_decoder");var M=e(4434);const X=Xe(import.meta.url)("child_process");var Z=e(2613),me=function(V,L,H,re){function ye(_e){return _e instanceof H?_e:new H(function(xe){xe(_e)})}
return new(H||(H=Promise))(function(_e,xe){function h(k){try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(k.value):ye(k.value).then(h,O)}S(
(re=re.apply(V,L||[])).next())})};const{chmod:ie,copyFile:w,lstat:E,mkdir:D,open:C,readdir:G,rename:Q,rm:U,rmdir:z,stat:te,symlink:fe,unlink:oe}=m.promises,K=process.platform==="win32";function q(V){return me(
this,void 0,void 0,function*(){const L=yield fs.promises.readlink(V);return K&&!L.endsWith("\\")?`${L}\\`:L})}const ce=268435456,ee=m.constants.O_RDONLY;function le(V){return me(this,void 0,void 0,function*(){
try{yield te(V)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}function pe(V){return me(this,arguments,void 0,function*(L,H=!1){return(H?yield te(L):yield E(L)).isDirectory()})}function ve(V){
if(V=Te(V),!V)throw new Error('isRooted() parameter "p" cannot be empty');return K?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function Re(V,L){return me(this,void 0,void 0,function*(){let H;
try{H=yield te(V)}catch(ye){ye.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${ye}`)}if(H&&H.isFile()){if(K){const ye=u.extname(V).toUpperCase();
if(L.some(_e=>_e.toUpperCase()===ye))return V}else if(Ce(H))return V}const re=V;for(const ye of L){V=re+ye,H=void 0;try{H=yield te(V)}catch(_e){_e.code!=="ENOENT"&&console.log(`Unexpected error attemp\
ting to determine if executable file exists '${V}': ${_e}`)}if(H&&H.isFile()){if(K){try{const _e=u.dirname(V),xe=u.basename(V).toUpperCase();for(const h of yield G(_e))if(xe===h.toUpperCase()){V=u.join(
_e,h);break}}catch(_e){console.log(`Unexpected error attempting to determine the actual case of the file '${V}': ${_e}`)}return V}else if(Ce(H))return V}}return""})}function Te(V){return V=V||"",K?(V=
V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}function Ce(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==
void 0&&V.uid===process.getuid()}function Be(){var V;return(V=process.env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var Ke=function(V,L,H,re){function ye(_e){return _e instanceof H?_e:new H(function(xe){
xe(_e)})}return new(H||(H=Promise))(function(_e,xe){function h(k){try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(k.value):ye(k.value).then(
h,O)}S((re=re.apply(V,L||[])).next())})};function je(V,L){return Ke(this,arguments,void 0,function*(H,re,ye={}){const{force:_e,recursive:xe,copySourceDirectory:h}=he(ye),O=(yield ioUtil.exists(re))?yield ioUtil.
stat(re):null;if(O&&O.isFile()&&!_e)return;const S=O&&O.isDirectory()&&h?path.join(re,path.basename(H)):re;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.
stat(H)).isDirectory())if(xe)yield ue(H,S,0,_e);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,S)==="")throw new Error(`\
'${S}' and '${H}' are the same file`);yield Ee(H,S,_e)}})}function Pe(V,L){return Ke(this,arguments,void 0,function*(H,re,ye={}){if(yield ioUtil.exists(re)){let _e=!0;if((yield ioUtil.isDirectory(re))&&
(re=path.join(re,path.basename(H)),_e=yield ioUtil.exists(re)),_e)if(ye.force==null||ye.force)yield ze(re);else throw new Error("Destination already exists")}yield we(path.dirname(re)),yield ioUtil.rename(
H,re)})}function ze(V){return Ke(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function we(V){return Ke(this,void 0,void 0,function*(){ok(V,"a path argumen\
t must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function ge(V,L){return Ke(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(L){const re=yield ge(V,!1);
if(!re)throw K?new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return re}const H=yield Y(V);return H&&H.length>0?H[0]:""})}function Y(V){return Ke(this,void 0,
void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const L=[];if(K&&process.env.PATHEXT)for(const ye of process.env.PATHEXT.split(u.delimiter))ye&&L.push(ye);if(ve(V)){const ye=yield Re(
V,L);return ye?[ye]:[]}if(V.includes(u.sep))return[];const H=[];if(process.env.PATH)for(const ye of process.env.PATH.split(u.delimiter))ye&&H.push(ye);const re=[];for(const ye of H){const _e=yield Re(
u.join(ye,V),L);_e&&re.push(_e)}return re})}function he(V){const L=V.force==null?!0:V.force,H=!!V.recursive,re=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:L,recursive:H,copySourceDirectory:re}}
function ue(V,L,H,re){return Ke(this,void 0,void 0,function*(){if(H>=255)return;H++,yield we(L);const ye=yield ioUtil.readdir(V);for(const _e of ye){const xe=`${V}/${_e}`,h=`${L}/${_e}`;(yield ioUtil.
lstat(xe)).isDirectory()?yield ue(xe,h,H,re):yield Ee(xe,h,re)}yield ioUtil.chmod(L,(yield ioUtil.stat(V)).mode)})}function Ee(V,L,H){return Ke(this,void 0,void 0,function*(){if((yield ioUtil.lstat(V)).
isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(ye){ye.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const re=yield ioUtil.readlink(V);yield ioUtil.symlink(
re,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||H)&&(yield ioUtil.copyFile(V,L))})}const Ie=Xe(import.meta.url)("timers");var ke=function(V,L,H,re){function ye(_e){return _e instanceof
H?_e:new H(function(xe){xe(_e)})}return new(H||(H=Promise))(function(_e,xe){function h(k){try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(
k.value):ye(k.value).then(h,O)}S((re=re.apply(V,L||[])).next())})};const Oe=process.platform==="win32";class Le extends M.EventEmitter{constructor(L,H,re){if(super(),!L)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=L,this.args=H||[],this.options=re||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,H){
const re=this._getSpawnFileName(),ye=this._getSpawnArgs(L);let _e=H?"":"[command]";if(Oe)if(this._isCmdFile()){_e+=re;for(const xe of ye)_e+=` ${xe}`}else if(L.windowsVerbatimArguments){_e+=`"${re}"`;
for(const xe of ye)_e+=` ${xe}`}else{_e+=this._windowsQuoteCmdArg(re);for(const xe of ye)_e+=` ${this._windowsQuoteCmdArg(xe)}`}else{_e+=re;for(const xe of ye)_e+=` ${xe}`}return _e}_processLineBuffer(L,H,re){
try{let ye=H+L.toString(),_e=ye.indexOf(l.EOL);for(;_e>-1;){const xe=ye.substring(0,_e);re(xe),ye=ye.substring(_e+l.EOL.length),_e=ye.indexOf(l.EOL)}return ye}catch(ye){return this._debug(`error proce\
ssing line. Failed with error ${ye}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(Oe&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const re of this.args)H+=" ",H+=L.windowsVerbatimArguments?re:this._windowsQuoteCmdArg(re);return H+='"',[H]}return this.args}_endsWith(L,H){return L.endsWith(
H)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let re=!1;for(const xe of L)if(H.some(h=>h===xe)){re=!0;break}if(!re)return L;let ye='"',_e=!0;for(let xe=L.
length;xe>0;xe--)ye+=L[xe-1],_e&&L[xe-1]==="\\"?ye+="\\":L[xe-1]==='"'?(_e=!0,ye+='"'):_e=!1;return ye+='"',ye.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes(
"	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let H='"',re=!0;for(let ye=L.length;ye>0;ye--)H+=L[ye-1],re&&L[ye-1]==="\\"?H+="\\":L[ye-1]==='"'?(re=!0,H+="\\"):
re=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const H={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return H.outStream=L.outStream||process.stdout,H.errStream=L.errStream||process.stderr,H}_getSpawnOptions(L,H){
L=L||{};const re={};return re.cwd=L.cwd,re.env=L.env,re.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(re.argv0=`"${H}"`),re}exec(){return ke(this,
void 0,void 0,function*(){return!ve(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield ge(this.toolPath,!0),new Promise((L,H)=>ke(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const S of this.args)this._debug(
`   ${S}`);const re=this._cloneExecOptions(this.options);!re.silent&&re.outStream&&re.outStream.write(this._getCommandString(re)+l.EOL);const ye=new De(re,this.toolPath);if(ye.on("debug",S=>{this._debug(
S)}),this.options.cwd&&!(yield le(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const _e=this._getSpawnFileName(),xe=X.spawn(_e,this._getSpawnArgs(re),this._getSpawnOptions(
this.options,_e));let h="";xe.stdout&&xe.stdout.on("data",S=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(S),!re.silent&&re.outStream&&re.outStream.write(S),h=
this._processLineBuffer(S,h,k=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(k)})});let O="";if(xe.stderr&&xe.stderr.on("data",S=>{ye.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(S),!re.silent&&re.errStream&&re.outStream&&(re.failOnStdErr?re.errStream:re.outStream).write(S),O=this._processLineBuffer(S,O,k=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(k)})}),xe.on("error",S=>{ye.processError=S.message,ye.processExited=!0,ye.processClosed=!0,ye.CheckComplete()}),xe.
on("exit",S=>{ye.processExitCode=S,ye.processExited=!0,this._debug(`Exit code ${S} received from tool '${this.toolPath}'`),ye.CheckComplete()}),xe.on("close",S=>{ye.processExitCode=S,ye.processExited=
!0,ye.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ye.CheckComplete()}),ye.on("done",(S,k)=>{h.length>0&&this.emit("stdline",h),O.length>0&&this.emit("errline",
O),xe.removeAllListeners(),S?H(S):L(k)}),this.options.input){if(!xe.stdin)throw new Error("child process missing stdin");xe.stdin.end(this.options.input)}}))})}}function Se(V){const L=[];let H=!1,re=!1,
ye="";function _e(xe){re&&xe!=='"'&&(ye+="\\"),ye+=xe,re=!1}for(let xe=0;xe<V.length;xe++){const h=V.charAt(xe);if(h==='"'){re?_e(h):H=!H;continue}if(h==="\\"&&re){_e(h);continue}if(h==="\\"&&H){re=!0;
continue}if(h===" "&&!H){ye.length>0&&(L.push(ye),ye="");continue}_e(h)}return ye.length>0&&L.push(ye.trim()),L}class De extends M.EventEmitter{constructor(L,H){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=H,L.delay&&
(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ie.setTimeout)(De.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",
L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const H=`The STDIO streams did not close within ${L.delay/1e3} seconds of the\
 exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(H)}L._setResult()}}}var Ue=function(V,L,H,re){function ye(_e){
return _e instanceof H?_e:new H(function(xe){xe(_e)})}return new(H||(H=Promise))(function(_e,xe){function h(k){try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){
k.done?_e(k.value):ye(k.value).then(h,O)}S((re=re.apply(V,L||[])).next())})};function He(V,L,H){return Ue(this,void 0,void 0,function*(){const re=tr.argStringToArray(V);if(re.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const ye=re[0];return L=re.slice(1).concat(L||[]),new tr.ToolRunner(ye,L,H).exec()})}function Je(V,L,H){return Ue(this,void 0,void 0,function*(){var re,
ye;let _e="",xe="";const h=new StringDecoder("utf8"),O=new StringDecoder("utf8"),S=(re=H?.listeners)===null||re===void 0?void 0:re.stdout,k=(ye=H?.listeners)===null||ye===void 0?void 0:ye.stderr,se=Me=>{
xe+=O.write(Me),k&&k(Me)},be=Me=>{_e+=h.write(Me),S&&S(Me)},ae=Object.assign(Object.assign({},H?.listeners),{stdout:be,stderr:se}),$e=yield He(V,L,Object.assign(Object.assign({},H),{listeners:ae}));return _e+=
h.end(),xe+=O.end(),{exitCode:$e,stdout:_e,stderr:xe}})}var Ye=function(V,L,H,re){function ye(_e){return _e instanceof H?_e:new H(function(xe){xe(_e)})}return new(H||(H=Promise))(function(_e,xe){function h(k){
try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(k.value):ye(k.value).then(h,O)}S((re=re.apply(V,L||[])).next())})};const et=()=>Ye(void 0,
void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:V.trim()}}),ot=()=>Ye(void 0,void 0,void 0,function*(){var V,L,H,re;
const{stdout:ye}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),_e=(L=(V=ye.match(/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&L!==void 0?L:"";return{name:(re=(H=ye.match(
/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&re!==void 0?re:"",version:_e}}),st=()=>Ye(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[L,H]=V.trim().split(`
`);return{name:L,version:H}}),Ve=l.platform(),We=l.arch(),Qe=Ve==="win32",rt=Ve==="darwin",at=Ve==="linux";function ft(){return Ye(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Qe?et():rt?ot():st()),{platform:Ve,arch:We,isWindows:Qe,isMacOS:rt,isLinux:at})})}var ct=function(V,L,H,re){function ye(_e){return _e instanceof H?_e:new H(function(xe){xe(_e)})}return new(H||(H=
Promise))(function(_e,xe){function h(k){try{S(re.next(k))}catch(se){xe(se)}}function O(k){try{S(re.throw(k))}catch(se){xe(se)}}function S(k){k.done?_e(k.value):ye(k.value).then(h,O)}S((re=re.apply(V,L||
[])).next())})},dt;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(dt||(dt={}));function $t(V,L){const H=toCommandValue(L);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(V,L));issueCommand("set-env",{name:V},H)}function wt(V){W("add-mask",{},V)}function St(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},
V),process.env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ut(V,L){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${V}`);return L&&L.trimWhitespace===!1?H:H.trim()}function pt(V,L){const H=ut(V,L).split(`
`).filter(re=>re!=="");return L&&L.trimWhitespace===!1?H:H.map(re=>re.trim())}function Mt(V,L){const H=["true","True","TRUE"],re=["false","False","FALSE"],ye=ut(V,L);if(H.includes(ye))return!0;if(re.includes(
ye))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(V,L){if(process.env.GITHUB_OUTPUT||"")return a("OUTPUT",r(V,L));process.stdout.write(l.EOL),W("set-output",{name:V},
P(L))}function At(V){issue("echo",V?"on":"off")}function lt(V){process.exitCode=dt.Failure,mt(V)}function It(){return process.env.RUNNER_DEBUG==="1"}function yt(V){W("debug",{},V)}function mt(V,L={}){
W("error",A(L),V instanceof Error?V.toString():V)}function Et(V,L={}){W("warning",A(L),V instanceof Error?V.toString():V)}function bt(V,L={}){W("notice",A(L),V instanceof Error?V.toString():V)}function vt(V){
process.stdout.write(V+l.EOL)}function _t(V){issue("group",V)}function Ot(){issue("endgroup")}function Tt(V,L){return ct(this,void 0,void 0,function*(){_t(V);let H;try{H=yield L()}finally{Ot()}return H})}
function Rt(V,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,L));issueCommand("save-state",{name:V},toCommandValue(L))}function kt(V){return process.env[`S\
TATE_${V}`]||""}function Pt(V){return ct(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ne,de,e)=>{e.d(de,{tZ:()=>A});var l=function(J,v,I,N){function F(b){return b instanceof
I?b:new I(function(m){m(b)})}return new(I||(I=Promise))(function(b,m){function a(p){try{u(N.next(p))}catch(x){m(x)}}function r(p){try{u(N.throw(p))}catch(x){m(x)}}function u(p){p.done?b(p.value):F(p.value).
then(a,r)}u((N=N.apply(J,v||[])).next())})};class P{constructor(v,I){this.username=v,this.password=I}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class A{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class W{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ne,de,e)=>{e.d(de,{Qq:()=>$,Hv:()=>m});var l=e(8611),P=e.t(l,2),A=e(5692),W=e.t(A,2),J=e(9783),v=e(770),I=n=>{var o={};return e.d(o,n),o},N=n=>(()=>n);const F=I({ProxyAgent:()=>Kt.ProxyAgent});
var b=function(n,o,s,t){function d(f){return f instanceof s?f:new s(function(g){g(f)})}return new(s||(s=Promise))(function(f,g){function B(Z){try{X(t.next(Z))}catch(me){g(me)}}function M(Z){try{X(t.throw(
Z))}catch(me){g(me)}}function X(Z){Z.done?f(Z.value):d(Z.value).then(B,M)}X((t=t.apply(n,o||[])).next())})},m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=
301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]=
"Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplem\
ented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var a;(function(n){n.Accept="accept",n.ContentType="conte\
nt-type"})(a||(a={}));var r;(function(n){n.ApplicationJson="application/json"})(r||(r={}));function u(n){const o=pm.getProxyUrl(new URL(n));return o?o.href:""}const p=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],x=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],_=["OPTIONS","GET","DELETE","HEAD"],j=10,i=5;class c extends Error{constructor(o,s){super(o),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,c.prototype)}}class y{constructor(o){this.message=o}readBody(){return b(this,void 0,void 0,function*(){return new Promise(o=>b(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",t=>{s=Buffer.concat([s,t])}),this.message.on("end",()=>{o(s.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(o=>b(this,void 0,void 0,function*(){const s=[];this.message.on("data",t=>{s.push(t)}),this.message.on("end",()=>{o(Buffer.concat(s))})}))})}}function R(n){return new URL(
n).protocol==="https:"}class ${constructor(o,s,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(o),this.handlers=s||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(o,s){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",o,null,s||{})})}get(o,s){return b(this,void 0,void 0,function*(){return this.request("GET",o,null,s||{})})}del(o,s){return b(this,
void 0,void 0,function*(){return this.request("DELETE",o,null,s||{})})}post(o,s,t){return b(this,void 0,void 0,function*(){return this.request("POST",o,s,t||{})})}patch(o,s,t){return b(this,void 0,void 0,
function*(){return this.request("PATCH",o,s,t||{})})}put(o,s,t){return b(this,void 0,void 0,function*(){return this.request("PUT",o,s,t||{})})}head(o,s){return b(this,void 0,void 0,function*(){return this.
request("HEAD",o,null,s||{})})}sendStream(o,s,t,d){return b(this,void 0,void 0,function*(){return this.request(o,s,t,d)})}getJson(o){return b(this,arguments,void 0,function*(s,t={}){t[a.Accept]=this._getExistingOrDefaultHeader(
t,a.Accept,r.ApplicationJson);const d=yield this.get(s,t);return this._processResponse(d,this.requestOptions)})}postJson(o,s){return b(this,arguments,void 0,function*(t,d,f={}){const g=JSON.stringify(
d,null,2);f[a.Accept]=this._getExistingOrDefaultHeader(f,a.Accept,r.ApplicationJson),f[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.ApplicationJson);const B=yield this.post(t,g,f);return this.
_processResponse(B,this.requestOptions)})}putJson(o,s){return b(this,arguments,void 0,function*(t,d,f={}){const g=JSON.stringify(d,null,2);f[a.Accept]=this._getExistingOrDefaultHeader(f,a.Accept,r.ApplicationJson),
f[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.ApplicationJson);const B=yield this.put(t,g,f);return this._processResponse(B,this.requestOptions)})}patchJson(o,s){return b(this,arguments,
void 0,function*(t,d,f={}){const g=JSON.stringify(d,null,2);f[a.Accept]=this._getExistingOrDefaultHeader(f,a.Accept,r.ApplicationJson),f[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.
ApplicationJson);const B=yield this.patch(t,g,f);return this._processResponse(B,this.requestOptions)})}request(o,s,t,d){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const f=new URL(s);let g=this._prepareRequest(o,f,d);const B=this._allowRetries&&_.includes(o)?this._maxRetries+1:1;let M=0,X;do{if(X=yield this.requestRaw(g,t),X&&X.message&&
X.message.statusCode===m.Unauthorized){let me;for(const ie of this.handlers)if(ie.canHandleAuthentication(X)){me=ie;break}return me?me.handleAuthentication(this,g,t):X}let Z=this._maxRedirects;for(;X.
message.statusCode&&p.includes(X.message.statusCode)&&this._allowRedirects&&Z>0;){const me=X.message.headers.location;if(!me)break;const ie=new URL(me);if(f.protocol==="https:"&&f.protocol!==ie.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield X.readBody(),ie.hostname!==f.hostname)for(const w in d)w.toLowerCase()==="authorization"&&delete d[w];g=this._prepareRequest(o,ie,d),X=yield this.requestRaw(g,t),Z--}if(!X.
message.statusCode||!x.includes(X.message.statusCode))return X;M+=1,M<B&&(yield X.readBody(),yield this._performExponentialBackoff(M))}while(M<B);return X})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(o,s){return b(this,void 0,void 0,function*(){return new Promise((t,d)=>{function f(g,B){g?d(g):B?t(B):d(new Error("Unknown error"))}this.requestRawWithCallback(o,s,f)})})}requestRawWithCallback(o,s,t){
typeof s=="string"&&(o.options.headers||(o.options.headers={}),o.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let d=!1;function f(M,X){d||(d=!0,t(M,X))}const g=o.httpModule.request(o.
options,M=>{const X=new y(M);f(void 0,X)});let B;g.on("socket",M=>{B=M}),g.setTimeout(this._socketTimeout||3*6e4,()=>{B&&B.end(),f(new Error(`Request timeout: ${o.options.path}`))}),g.on("error",function(M){
f(M)}),s&&typeof s=="string"&&g.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){g.end()}),s.pipe(g)):g.end()}getAgent(o){const s=new URL(o);return this._getAgent(s)}getAgentDispatcher(o){
const s=new URL(o),t=J.s(s);if(t&&t.hostname)return this._getProxyAgentDispatcher(s,t)}_prepareRequest(o,s,t){const d={};d.parsedUrl=s;const f=d.parsedUrl.protocol==="https:";d.httpModule=f?W:P;const g=f?
443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):g,d.options.path=(d.parsedUrl.pathname||"")+(d.parsedUrl.search||""),d.options.method=
o,d.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),this.handlers)for(const B of this.handlers)
B.prepareRequest(d.options);return d}_mergeHeaders(o){return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),T(o||{})):T(o||{})}_getExistingOrDefaultHeader(o,s,t){
let d;if(this.requestOptions&&this.requestOptions.headers){const g=T(this.requestOptions.headers)[s];g&&(d=typeof g=="number"?g.toString():g)}const f=o[s];return f!==void 0?typeof f=="number"?f.toString():
f:d!==void 0?d:t}_getExistingOrDefaultContentTypeHeader(o,s){let t;if(this.requestOptions&&this.requestOptions.headers){const f=T(this.requestOptions.headers)[a.ContentType];f&&(typeof f=="number"?t=String(
f):Array.isArray(f)?t=f.join(", "):t=f)}const d=o[a.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:t!==void 0?t:s}_getAgent(o){let s;const t=J.s(o),d=t&&t.
hostname;if(this._keepAlive&&d&&(s=this._proxyAgent),d||(s=this._agent),s)return s;const f=o.protocol==="https:";let g=100;if(this.requestOptions&&(g=this.requestOptions.maxSockets||l.globalAgent.maxSockets),
t&&t.hostname){const B={maxSockets:g,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let M;const X=t.protocol==="https:";f?M=X?v.httpsOverHttps:v.httpsOverHttp:M=X?v.httpOverHttps:v.httpOverHttp,s=M(B),this._proxyAgent=s}if(!s){const B={keepAlive:this._keepAlive,maxSockets:g};s=f?new A.
Agent(B):new l.Agent(B),this._agent=s}return f&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(o,s){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const d=o.protocol==="https:";return t=new F.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(
`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,d&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(o){
const s=o||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const d=t.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${d}`}return s}_performExponentialBackoff(o){
return b(this,void 0,void 0,function*(){o=Math.min(j,o);const s=i*Math.pow(2,o);return new Promise(t=>setTimeout(()=>t(),s))})}_processResponse(o,s){return b(this,void 0,void 0,function*(){return new Promise(
(t,d)=>b(this,void 0,void 0,function*(){const f=o.message.statusCode||0,g={statusCode:f,result:null,headers:{}};f===m.NotFound&&t(g);function B(Z,me){if(typeof me=="string"){const ie=new Date(me);if(!isNaN(
ie.valueOf()))return ie}return me}let M,X;try{X=yield o.readBody(),X&&X.length>0&&(s&&s.deserializeDates?M=JSON.parse(X,B):M=JSON.parse(X),g.result=M),g.headers=o.message.headers}catch{}if(f>299){let Z;
M&&M.message?Z=M.message:X&&X.length>0?Z=X:Z=`Failed request: (${f})`;const me=new c(Z,f);me.result=g.result,d(me)}else t(g)}))})}}const T=n=>Object.keys(n).reduce((o,s)=>(o[s.toLowerCase()]=n[s],o),{})}),
9783:((ne,de,e)=>{e.d(de,{H:()=>P,s:()=>l});function l(J){const v=J.protocol==="https:";if(P(J))return;const I=v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(I)try{return new W(I)}catch{if(!I.startsWith("http://")&&!I.startsWith("https://"))return new W(`http://${I}`)}else return}function P(J){if(!J.hostname)return!1;const v=J.hostname;if(A(v))return!0;
const I=process.env.no_proxy||process.env.NO_PROXY||"";if(!I)return!1;let N;J.port?N=Number(J.port):J.protocol==="http:"?N=80:J.protocol==="https:"&&(N=443);const F=[J.hostname.toUpperCase()];typeof N==
"number"&&F.push(`${F[0]}:${N}`);for(const b of I.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(b==="*"||F.some(m=>m===b||m.endsWith(`.${b}`)||b.startsWith(".")&&m.endsWith(`${b}`)))return!0;
return!1}function A(J){const v=J.toLowerCase();return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class W extends URL{constructor(v,I){super(v,I),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ne,de,e)=>{e.d(de,{E:()=>W});class l{diff(v,I,N={}){let F;typeof N=="function"?(F=N,N={}):"callback"in N&&(F=N.callback);const b=this.castInput(v,N),m=this.castInput(I,N),a=this.removeEmpty(this.
tokenize(b,N)),r=this.removeEmpty(this.tokenize(m,N));return this.diffWithOptionsObj(a,r,N,F)}diffWithOptionsObj(v,I,N,F){var b;const m=$=>{if($=this.postProcess($,N),F){setTimeout(function(){F($)},0);
return}else return $},a=I.length,r=v.length;let u=1,p=a+r;N.maxEditLength!=null&&(p=Math.min(p,N.maxEditLength));const x=(b=N.timeout)!==null&&b!==void 0?b:1/0,_=Date.now()+x,j=[{oldPos:-1,lastComponent:void 0}];
let i=this.extractCommon(j[0],I,v,0,N);if(j[0].oldPos+1>=r&&i+1>=a)return m(this.buildValues(j[0].lastComponent,I,v));let c=-1/0,y=1/0;const R=()=>{for(let $=Math.max(c,-u);$<=Math.min(y,u);$+=2){let T;
const n=j[$-1],o=j[$+1];n&&(j[$-1]=void 0);let s=!1;if(o){const d=o.oldPos-$;s=o&&0<=d&&d<a}const t=n&&n.oldPos+1<r;if(!s&&!t){j[$]=void 0;continue}if(!t||s&&n.oldPos<o.oldPos?T=this.addToPath(o,!0,!1,
0,N):T=this.addToPath(n,!1,!0,1,N),i=this.extractCommon(T,I,v,$,N),T.oldPos+1>=r&&i+1>=a)return m(this.buildValues(T.lastComponent,I,v))||!0;j[$]=T,T.oldPos+1>=r&&(y=Math.min(y,$-1)),i+1>=a&&(c=Math.max(
c,$+1))}u++};if(F)(function $(){setTimeout(function(){if(u>p||Date.now()>_)return F(void 0);R()||$()},0)})();else for(;u<=p&&Date.now()<=_;){const $=R();if($)return $}}addToPath(v,I,N,F,b){const m=v.lastComponent;
return m&&!b.oneChangePerToken&&m.added===I&&m.removed===N?{oldPos:v.oldPos+F,lastComponent:{count:m.count+1,added:I,removed:N,previousComponent:m.previousComponent}}:{oldPos:v.oldPos+F,lastComponent:{
count:1,added:I,removed:N,previousComponent:m}}}extractCommon(v,I,N,F,b){const m=I.length,a=N.length;let r=v.oldPos,u=r-F,p=0;for(;u+1<m&&r+1<a&&this.equals(N[r+1],I[u+1],b);)u++,r++,p++,b.oneChangePerToken&&
(v.lastComponent={count:1,previousComponent:v.lastComponent,added:!1,removed:!1});return p&&!b.oneChangePerToken&&(v.lastComponent={count:p,previousComponent:v.lastComponent,added:!1,removed:!1}),v.oldPos=
r,u}equals(v,I,N){return N.comparator?N.comparator(v,I):v===I||!!N.ignoreCase&&v.toLowerCase()===I.toLowerCase()}removeEmpty(v){const I=[];for(let N=0;N<v.length;N++)v[N]&&I.push(v[N]);return I}castInput(v,I){
return v}tokenize(v,I){return Array.from(v)}join(v){return v.join("")}postProcess(v,I){return v}get useLongestToken(){return!1}buildValues(v,I,N){const F=[];let b;for(;v;)F.push(v),b=v.previousComponent,
delete v.previousComponent,v=b;F.reverse();const m=F.length;let a=0,r=0,u=0;for(;a<m;a++){const p=F[a];if(p.removed)p.value=this.join(N.slice(u,u+p.count)),u+=p.count;else{if(!p.added&&this.useLongestToken){
let x=I.slice(r,r+p.count);x=x.map(function(_,j){const i=N[u+j];return i.length>_.length?i:_}),p.value=this.join(x)}else p.value=this.join(I.slice(r,r+p.count));r+=p.count,p.added||(u+=p.count)}}return F}}
class P extends l{tokenize(v){return v.slice()}join(v){return v}removeEmpty(v){return v}}const A=new P;function W(J,v,I){return A.diff(J,v,I)}})},xt={};function tt(ne){var de=xt[ne];if(de!==void 0)return de.
exports;var e=xt[ne]={exports:{}},l=!0;try{Ct[ne].call(e.exports,e,e.exports,tt),l=!1}finally{l&&delete xt[ne]}return e.exports}tt.m=Ct,typeof tt<"u"&&(tt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ne=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",de=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=A=>{A&&A.d<1&&(A.d=1,A.forEach(W=>W.r--),A.forEach(W=>W.r--?W.r++:W()))},P=A=>A.map(W=>{if(W!==
null&&typeof W=="object"){if(W[ne])return W;if(W.then){var J=[];J.d=0,W.then(N=>{v[de]=N,l(J)},N=>{v[e]=N,l(J)});var v={};return v[ne]=N=>N(J),v}}var I={};return I[ne]=N=>{},I[de]=W,I});tt.a=(A,W,J)=>{
var v;J&&((v=[]).d=-1);var I=new Set,N=A.exports,F,b,m,a=new Promise((r,u)=>{m=u,b=r});a[de]=N,a[ne]=r=>(v&&r(v),I.forEach(r),a.catch(u=>{})),A.exports=a,W(r=>{F=P(r);var u,p=()=>F.map(_=>{if(_[e])throw _[e];
return _[de]}),x=new Promise(_=>{u=()=>_(p),u.r=0;var j=i=>i!==v&&!I.has(i)&&(I.add(i),i&&!i.d&&(u.r++,i.push(u)));F.map(i=>i[ne](j))});return u.r?x:p()},r=>(r?m(a[e]=r):b(N),l(v))),v&&v.d<0&&(v.d=0)}})(),
(()=>{var ne=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,de;tt.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))
return e;var P=Object.create(null);tt.r(P);var A={};de=de||[null,ne({}),ne([]),ne(ne)];for(var W=l&2&&e;typeof W=="object"&&!~de.indexOf(W);W=ne(W))Object.getOwnPropertyNames(W).forEach(J=>A[J]=()=>e[J]);
return A.default=()=>e,tt.d(P,A),P}})(),tt.d=(ne,de)=>{for(var e in de)tt.o(de,e)&&!tt.o(ne,e)&&Object.defineProperty(ne,e,{enumerable:!0,get:de[e]})},tt.f={},tt.e=ne=>Promise.all(Object.keys(tt.f).reduce(
(de,e)=>(tt.f[e](ne,de),de),[])),tt.u=ne=>""+ne+".index.js",tt.o=(ne,de)=>Object.prototype.hasOwnProperty.call(ne,de),tt.r=ne=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ne,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ne,"__esModule",{value:!0})},(()=>{var ne={792:0},de=e=>{var{ids:l,modules:P,runtime:A}=e,W,J,v=0;for(W in P)tt.o(P,W)&&(tt.m[W]=P[W]);for(A&&A(tt);v<l.length;v++)
J=l[v],tt.o(ne,J)&&ne[J]&&ne[J][0](),ne[l[v]]=0};tt.f.j=(e,l)=>{var P=tt.o(ne,e)?ne[e]:void 0;if(P!==0)if(P)l.push(P[1]);else{var A=import("./"+tt.u(e)).then(de,W=>{throw ne[e]!==0&&(ne[e]=void 0),W}),
A=Promise.race([A,new Promise(W=>P=ne[e]=[W])]);l.push(P[1]=A)}}})();var Lt=tt(6325);Lt=await Lt;
