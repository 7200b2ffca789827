const kt={},Dt={},Ct={},Lt={},Ut={},Nt={};import{createRequire as je}from"module";const jt={};var Rt={3313:(Q=>{Q.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(N){this.pending<this.max?S(this,N):this.waiting.push(N)},se.prototype.wait=function(N){this.pending===0?N(this.error):this.listeners.push(N)},se.prototype.hold=
function(){return e(this)};function e(N){N.pending+=1;var F=!1;return K;function K(P){if(F)throw new Error("callback called twice");if(F=!0,N.error=N.error||P,N.pending-=1,N.waiting.length>0&&N.pending<
N.max)S(N,N.waiting.shift());else if(N.pending===0){var j=N.listeners;N.listeners=[],j.forEach(W)}}function W(P){P(N.error)}}function S(N,F){F(e(N))}}),770:((Q,se,e)=>{Q.exports=e(218)}),218:((Q,se,e)=>{
var S,N=e(9278),F=e(4756),K=e(8611),W=e(5692),P=e(4434),j=e(2613),R=e(9023);se.httpOverHttp=B,se.httpsOverHttp=A,se.httpOverHttps=E,se.httpsOverHttps=s;function B(x){var n=new c(x);return n.request=K.
request,n}function A(x){var n=new c(x);return n.request=K.request,n.createSocket=f,n.defaultPort=443,n}function E(x){var n=new c(x);return n.request=W.request,n}function s(x){var n=new c(x);return n.request=
W.request,n.createSocket=f,n.defaultPort=443,n}function c(x){var n=this;n.options=x||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||K.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(_,b,m,C){for(var i=a(b,m,C),h=0,r=n.requests.length;h<r;++h){var u=n.requests[h];if(u.host===i.host&&u.port===i.port){n.requests.splice(h,1),u.request.onSocket(_);return}}
_.destroy(),n.removeSocket(_)})}R.inherits(c,P.EventEmitter),c.prototype.addRequest=function(n,o,_,b){var m=this,C=v({request:n},m.options,a(o,_,b));if(m.sockets.length>=this.maxSockets){m.requests.push(
C);return}m.createSocket(C,function(i){i.on("free",h),i.on("close",r),i.on("agentRemove",r),n.onSocket(i);function h(){m.emit("free",i,C)}function r(u){m.removeSocket(i),i.removeListener("free",h),i.removeListener(
"close",r),i.removeListener("agentRemove",r)}})},c.prototype.createSocket=function(n,o){var _=this,b={};_.sockets.push(b);var m=v({},_.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(m.localAddress=n.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),w(
"making CONNECT request");var C=_.request(m);C.useChunkedEncodingByDefault=!1,C.once("response",i),C.once("upgrade",h),C.once("connect",r),C.once("error",u),C.end();function i(y){y.upgrade=!0}function h(y,M,U){
process.nextTick(function(){r(y,M,U)})}function r(y,M,U){if(C.removeAllListeners(),M.removeAllListeners(),y.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",y.statusCode),
M.destroy();var Y=new Error("tunneling socket could not be established, statusCode="+y.statusCode);Y.code="ECONNRESET",n.request.emit("error",Y),_.removeSocket(b);return}if(U.length>0){w("got illegal \
response body from proxy"),M.destroy();var Y=new Error("got illegal response body from proxy");Y.code="ECONNRESET",n.request.emit("error",Y),_.removeSocket(b);return}return w("tunneling connection has\
 established"),_.sockets[_.sockets.indexOf(b)]=M,o(M)}function u(y){C.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,y.message,y.stack);var M=new Error("tunneling socket could not be established, cause="+y.message);M.code="ECONNRESET",n.request.emit("error",M),_.removeSocket(b)}},c.prototype.removeSocket=function(n){
var o=this.sockets.indexOf(n);if(o!==-1){this.sockets.splice(o,1);var _=this.requests.shift();_&&this.createSocket(_,function(b){_.request.onSocket(b)})}};function f(x,n){var o=this;c.prototype.createSocket.
call(o,x,function(_){var b=x.request.getHeader("host"),m=v({},o.options,{socket:_,servername:b?b.replace(/:.*$/,""):x.host}),C=F.connect(0,m);o.sockets[o.sockets.indexOf(_)]=C,n(C)})}function a(x,n,o){
return typeof x=="string"?{host:x,port:n,localAddress:o}:x}function v(x){for(var n=1,o=arguments.length;n<o;++n){var _=arguments[n];if(typeof _=="object")for(var b=Object.keys(_),m=0,C=b.length;m<C;++m){
var i=b[m];_[i]!==void 0&&(x[i]=_[i])}}return x}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var x=Array.prototype.slice.call(arguments);typeof x[0]=="string"?x[0]=
"TUNNEL: "+x[0]:x.unshift("TUNNEL:"),console.error.apply(console,x)}:w=function(){},S=w}),4248:(Q=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let N=-1;for(let F of S)N=se[(N^F)&255]^N>>>8;return(N^-1)>>>0}Q.exports=e}),3502:((Q,se,e)=>{var S=e(9896),N=e(9023),F=e(2203),K=F.Readable,W=F.PassThrough,P=e(3313),j=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=R,N.inherits(R,j);function R(E){j.call(this),this.fd=E,this.pend=new P,this.pend.max=1,this.refCount=0}R.prototype.read=function(E,s,c,f,a){var v=this;v.pend.
go(function(w){S.read(v.fd,E,s,c,f,function(x,n,o){w(),a(x,n,o)})})},R.prototype.createReadStream=function(E){return new B(this,E)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;S.close(E.fd,s);function s(c){c?E.emit("error",c):E.emit("close")}},N.inherits(B,K);function B(E,s){s=s||
{},K.call(this,s),this.context=E,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}B.prototype._read=function(E){var s=this,c=Math.min(s._readableState.highWaterMark,E);
if(s.endOffset!=null&&(c=Math.min(c,s.endOffset-s.pos)),c<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(f){var a=Buffer.allocUnsafe(c);S.read(s.context.fd,a,0,c,s.pos,function(v,w){
v?s.destroy(v):w===0?(s.push(null),s._cleanup()):(s.pos+=w,s.push(a.slice(0,w))),f()})})},B.prototype._destroy=function(E,s){this._cleanup(),s(E)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},N.inherits(A,j);function A(E){j.call(this),this.refCount=0,this.buffer=E}A.prototype.read=function(E,s,c,f,a){if(!(0<=s&&s<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+E.length);if(f<0)throw new RangeError("position is negative: "+f);if(s+c>E.length&&(c=E.length-s),f+c>this.buffer.length&&(c=this.buffer.length-f),c<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(E,s,f,f+c),setImmediate(function(){a(null,c)})},A.prototype.createReadStream=function(E){E=E||{};var s=new W(E);s.start=E.start||0,s.endOffset=E.end,s.pos=s.endOffset||
this.buffer.length;for(var c=this.buffer.slice(s.start,s.pos),f=65536,a=0;;){var v=a+f;if(v>=c.length){a<c.length&&s.write(c.slice(a,c.length));break}s.write(c.slice(a,v)),a=v}return s.end(),s},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Q,se,e)=>{var S,N=e(9896),F=e(3106),K=e(3502),W=e(9023),P=e(
4434).EventEmitter,j=e(2203).Transform,R=e(2203).PassThrough,B=e(2203).Writable;const A=typeof F.crc32=="function"?F.crc32:e(4248);S=a,S=v,S=w,S=x,S=E,S=s,se.SY=c,S=f,S=C,se.ax=i,S=h,S=r,S=n,S=b,S=m,S=
M;function E(O,T){return new Promise((H,l)=>{a(O,{...T,lazyEntries:!0},function($,k){if($)return l($);H(k)})})}function s(O,T){return new Promise((H,l)=>{v(O,{...T,lazyEntries:!0},function($,k){if($)return l(
$);H(k)})})}function c(O,T){return new Promise((H,l)=>{w(O,{...T,lazyEntries:!0},function($,k){if($)return l($);H(k)})})}function f(O,T,H){return new Promise((l,$)=>{x(O,T,{...H,lazyEntries:!0},function(k,g){
if(k)return $(k);l(g)})})}function a(O,T,H){typeof T=="function"&&(H=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!0),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=
!0),T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),H==null&&(H=le),N.open(O,"r",function(l,$){if(l)return H(l);v($,T,function(k,g){k&&N.close($,le),
H(k,g)})})}function v(O,T,H){typeof T=="function"&&(H=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!1),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),
T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),H==null&&(H=le),N.fstat(O,function(l,$){if(l)return H(l);var k=new K.FdSlicer(O);x(k,$.size,T,H)})}
function w(O,T,H){typeof T=="function"&&(H=T,T=null),T==null&&(T={}),T.autoClose=!1,T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),T.validateEntrySizes==null&&(T.validateEntrySizes=
!0),T.strictFileNames==null&&(T.strictFileNames=!1);var l=new K.BufferSlicer(O);x(l,O.length,T,H)}function x(O,T,H,l){typeof H=="function"&&(l=H,H=null),H==null&&(H={}),H.autoClose==null&&(H.autoClose=
!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var $=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),H.strictFileNames==null&&(H.strictFileNames=
!1),l==null&&(l=le),typeof T!="number")throw new Error("expected totalSize parameter to be a number");if(T>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var k=22,g=20,I=65535,J=Math.min(g+k+I,T),ee=he(J),G=T-ee.length;u(O,ee,0,J,G,function(q){if(q)return l(q);for(var re=J-k;re>=
0;re-=1)if(ee.readUInt32LE(re)===101010256){var de=ee.subarray(re),ae=de.readUInt16LE(4),we=de.readUInt16LE(10),_e=de.readUInt32LE(16),Ie=de.readUInt16LE(20),xe=de.length-k;if(Ie!==xe)return l(new Error(
"Invalid comment length. Expected: "+xe+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ee=$?ne(de.subarray(
22),!1):de.subarray(22);if(re-g>=0&&ee.readUInt32LE(re-g)===117853008){var De=ee.subarray(re-g,re-g+g),ce=ie(De,8),ge=he(56);return u(O,ge,0,ge.length,ce,function(Te){return Te?l(Te):ge.readUInt32LE(0)!==
101075792?l(new Error("invalid zip64 end of central directory record signature")):(ae=ge.readUInt32LE(16),ae!==0?l(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(we=ie(ge,
32),_e=ie(ge,48),l(null,new n(O,_e,T,we,Ee,H.autoClose,H.lazyEntries,$,H.validateEntrySizes,H.strictFileNames))))})}return ae!==0?l(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):l(null,new n(O,_e,T,we,Ee,H.autoClose,H.lazyEntries,$,H.validateEntrySizes,H.strictFileNames))}l(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(n,P);function n(O,T,H,l,$,k,g,I,J,ee){var G=this;P.call(G),G.reader=O,G.reader.on("error",function(q){_(G,q)}),G.reader.once("close",function(){G.emit("close")}),G.readEntryCursor=
T,G.fileSize=H,G.entryCount=l,G.comment=$,G.entriesRead=0,G.autoClose=!!k,G.lazyEntries=!!g,G.decodeStrings=!!I,G.validateEntrySizes=!!J,G.strictFileNames=!!ee,G.isOpen=!0,G.emittedError=!1,G.hasEachEntryBeenCalled=
!1,G.lazyEntries||G._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function o(O,T){O.autoClose&&O.close(),_(O,T)}function _(O,T){O.emittedError||(O.emittedError=
!0,O.emit("error",T))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var O=this;
if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var T=he(46);u(O.reader,T,0,T.length,O.readEntryCursor,function(H){
if(H)return o(O,H);if(!O.emittedError){var l=new b,$=T.readUInt32LE(0);if($!==33639248)return o(O,new Error("invalid central directory file header signature: 0x"+$.toString(16)));if(l.versionMadeBy=T.
readUInt16LE(4),l.versionNeededToExtract=T.readUInt16LE(6),l.generalPurposeBitFlag=T.readUInt16LE(8),l.compressionMethod=T.readUInt16LE(10),l.lastModFileTime=T.readUInt16LE(12),l.lastModFileDate=T.readUInt16LE(
14),l.crc32=T.readUInt32LE(16),l.compressedSize=T.readUInt32LE(20),l.uncompressedSize=T.readUInt32LE(24),l.fileNameLength=T.readUInt16LE(28),l.extraFieldLength=T.readUInt16LE(30),l.fileCommentLength=T.
readUInt16LE(32),l.internalFileAttributes=T.readUInt16LE(36),l.externalFileAttributes=T.readUInt32LE(38),l.relativeOffsetOfLocalHeader=T.readUInt32LE(42),l.generalPurposeBitFlag&64)return o(O,new Error(
"strong encryption is not supported"));O.readEntryCursor+=46,T=he(l.fileNameLength+l.extraFieldLength+l.fileCommentLength),u(O.reader,T,0,T.length,O.readEntryCursor,function(k){if(k)return o(O,k);if(!O.
emittedError){l.fileNameRaw=T.subarray(0,l.fileNameLength);var g=l.fileNameLength+l.extraFieldLength;l.extraFieldRaw=T.subarray(l.fileNameLength,g),l.fileCommentRaw=T.subarray(g,g+l.fileCommentLength);
try{l.extraFields=r(l.extraFieldRaw)}catch(we){return o(O,we)}if(O.decodeStrings){var I=(l.generalPurposeBitFlag&2048)!==0;l.fileComment=ne(l.fileCommentRaw,I),l.fileName=i(l.generalPurposeBitFlag,l.fileNameRaw,
l.extraFields,O.strictFileNames);var J=h(l.fileName);if(J!=null)return o(O,new Error(J))}else l.fileComment=l.fileCommentRaw,l.fileName=l.fileNameRaw;l.comment=l.fileComment,O.readEntryCursor+=T.length,
O.entriesRead+=1;for(var ee=0;ee<l.extraFields.length;ee++){var G=l.extraFields[ee];if(G.id===1){var q=G.data,re=0;if(l.uncompressedSize===4294967295){if(re+8>q.length)return o(O,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));l.uncompressedSize=ie(q,re),re+=8}if(l.compressedSize===4294967295){if(re+8>q.length)return o(O,new Error("zip64 extended information\
 extra field does not include compressed size"));l.compressedSize=ie(q,re),re+=8}if(l.relativeOffsetOfLocalHeader===4294967295){if(re+8>q.length)return o(O,new Error("zip64 extended information extra \
field does not include relative header offset"));l.relativeOffsetOfLocalHeader=ie(q,re),re+=8}break}}if(O.validateEntrySizes&&l.compressionMethod===0){var de=l.uncompressedSize;if(l.isEncrypted()&&(de+=
12),l.compressedSize!==de){var ae="compressed/uncompressed size mismatch for stored file: "+l.compressedSize+" != "+l.uncompressedSize;return o(O,new Error(ae))}}O.emit("entry",l),O.lazyEntries||O._readEntry()}})}})}},
n.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");O.hasEachEntryBeenCalled=!0;let T=null;O.on("entry",l),O.on("end",$),O.on("error",k);function H(){O.removeListener("entry",l),O.removeListener("end",$),O.removeListener("error",k),O.
autoClose&&O.close()}function l(g){let{resolve:I}=T;T=null,I({value:g})}function $(){let{resolve:g}=T;T=null,H(),g({done:!0})}function k(g){let{reject:I}=T;T=null,H(),I(g)}return{[Symbol.asyncIterator](){
return this},next(){const g=new Promise((I,J)=>{if(T!=null)throw new Error("next() called before previous Promise was resolved.");T={resolve:I,reject:J}});return O.readEntry(),g},return(g){return H(),
Promise.resolve({done:!0,value:g})},throw(g){return H(),Promise.reject(g)}}},n.prototype.openReadStream=function(O,T,H){var l=this,$=0,k=O.compressedSize;if(H==null&&(H=T,T=null),T==null)T={};else{if(T.
decodeFileData===!1){if(T.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(T.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(T.decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(T.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+T.decrypt);if(O.isCompressed()&&T.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(T.decompress!=null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(T.decompress===
!1||T.decompress===!0))throw new Error("invalid options.decompress value: "+T.decompress);I=T.decompress}}if(T.start!=null){if($=T.start,$<0)throw new Error("options.start < 0");if($>O.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(T.end!=null){if(k=T.end,k<0)throw new Error("options.end < 0");if(k>O.compressedSize)throw new Error("options.end > entry.compressedSize");if(k<
$)throw new Error("options.end < options.start")}}var g=T.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&T.decompress===!1)&&(!O.isEncrypted()||T.decrypt===!1);if((T.start!=null||
T.end!=null)&&!g)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!l.isOpen)return H(new Error("closed"));if(O.isEncrypted()&&!g&&T.decrypt!==
!1)return H(new Error("entry is encrypted, and options.decodeFileData !== false"));var I;if(g)I=!1;else if(O.compressionMethod===8)I=T.decodeFileData!==!0;else return H(new Error("unsupported compress\
ion method: "+O.compressionMethod));l.readLocalFileHeader(O,{minimal:!0},function(J,ee){if(J)return H(J);l.openReadStreamLowLevel(ee.fileDataStart,O.compressedSize,$,k,I,O.uncompressedSize,H)})},n.prototype.
openReadStreamLowLevel=function(O,T,H,l,$,k,g){var I=this,J=O+T,ee=I.reader.createReadStream({start:O+H,end:O+l}),G=ee;if($){var q=!1,re=F.createInflateRaw();ee.on("error",function(de){setImmediate(function(){
q||re.emit("error",de)})}),ee.pipe(re),I.validateEntrySizes?(G=new y(k),re.on("error",function(de){setImmediate(function(){q||G.emit("error",de)})}),re.pipe(G)):G=re,be(G,function(){q=!0,re!==G&&re.unpipe(
G),ee.unpipe(re),ee.destroy()})}g(null,G)},n.prototype.readLocalFileHeader=function(O,T,H){var l=this;H==null&&(H=T,T=null),T==null&&(T={}),l.reader.ref();var $=he(30);u(l.reader,$,0,$.length,O.relativeOffsetOfLocalHeader,
function(k){try{if(k)return H(k);var g=$.readUInt32LE(0);if(g!==67324752)return H(new Error("invalid local file header signature: 0x"+g.toString(16)));var I=$.readUInt16LE(26),J=$.readUInt16LE(28),ee=O.
relativeOffsetOfLocalHeader+30+I+J;if(ee+O.compressedSize>l.fileSize)return H(new Error("file data overflows file bounds: "+ee+" + "+O.compressedSize+" > "+l.fileSize));if(T.minimal)return H(null,{fileDataStart:ee});
var G=new m;G.fileDataStart=ee,G.versionNeededToExtract=$.readUInt16LE(4),G.generalPurposeBitFlag=$.readUInt16LE(6),G.compressionMethod=$.readUInt16LE(8),G.lastModFileTime=$.readUInt16LE(10),G.lastModFileDate=
$.readUInt16LE(12),G.crc32=$.readUInt32LE(14),G.compressedSize=$.readUInt32LE(18),G.uncompressedSize=$.readUInt32LE(22),G.fileNameLength=I,G.extraFieldLength=J,$=he(I+J),l.reader.ref(),u(l.reader,$,0,
$.length,O.relativeOffsetOfLocalHeader+30,function(q){try{return q?H(q):(G.fileName=$.subarray(0,I),G.extraField=$.subarray(I),H(null,G))}finally{l.reader.unref()}})}finally{l.reader.unref()}})},n.prototype.
openReadStreamPromise=function(O,T){return new Promise((H,l)=>{this.openReadStream(O,T,function($,k){if($)return l($);H(k)})})},n.prototype.openReadStreamLowLevelPromise=function(O,T,H,l,$,k){return new Promise(
(g,I)=>{this.openReadStream(O,T,H,l,$,k,function(J,ee){if(J)return I(J);g(ee)})})},n.prototype.readLocalFileHeaderPromise=function(O,T){return new Promise((H,l)=>{this.readLocalFileHeader(O,T,function($,k){
if($)return l($);H(k)})})};function b(){}b.prototype.getLastModDate=function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var T=0;T<this.extraFields.length;T++){var H=this.extraFields[T];if(H.id===21589){
var l=H.data;if(l.length<5)continue;var $=l[0],k=1;if(!($&k))continue;var g=l.readInt32LE(1);return new Date(g*1e3)}else if(H.id===10){var l=H.data;if(l.length!==32||l.readUInt16LE(4)!==1||l.readUInt16LE(
6)!==24)continue;var I=l.readUInt32LE(8)+4294967296*l.readInt32LE(12),J=I/1e4-116444736e5;return new Date(J)}}return C(this.lastModFileDate,this.lastModFileTime,O.timezone)},b.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},b.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},b.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function C(O,T,H){var l=O&31,$=(O>>5&15)-1,k=(O>>9&127)+1980,g=0,I=(T&31)*2,J=T>>5&63,ee=T>>11&31;if(H==null||H==="local")return new Date(k,$,l,ee,J,I,
g);if(H==="UTC")return new Date(Date.UTC(k,$,l,ee,J,I,g));throw new Error("unrecognized options.timezone: "+options.timezone)}function i(O,T,H,l){for(var $=null,k=0;k<H.length;k++){var g=H[k];if(g.id===
28789){if(g.data.length<6||g.data.readUInt8(0)!==1)continue;var I=g.data.readUInt32LE(1);if(A(T)!==I)continue;$=ne(g.data.subarray(5),!0);break}}if($==null){var J=(O&2048)!==0;$=ne(T,J)}return l||($=$.
replace(/\\/g,"/")),$}function h(O){return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+O:null}function r(O){for(var T=[],H=0;H<O.length-3;){var l=O.readUInt16LE(H+0),$=O.readUInt16LE(H+2),k=H+4,g=k+$;if(g>O.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var I=O.subarray(k,g);T.push({id:l,data:I}),H=g}return T}function u(O,T,H,l,$,k){if(l===0)return setImmediate(function(){k(null,he(0))});O.read(T,H,l,$,function(g,I){if(g)return k(g);if(I<
l)return k(new Error("unexpected EOF"));k()})}W.inherits(y,j);function y(O){j.call(this),this.actualByteCount=0,this.expectedByteCount=O}y.prototype._transform=function(O,T,H){if(this.actualByteCount+=
O.length,this.actualByteCount>this.expectedByteCount){var l="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(l))}H(null,O)},y.
prototype._flush=function(O){if(this.actualByteCount<this.expectedByteCount){var T="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(
T))}O()},W.inherits(M,P);function M(){P.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<
0)throw new Error("invalid unref");O.close(T);function T(H){if(H)return O.emit("error",H);O.emit("close")}},M.prototype.createReadStream=function(O){O==null&&(O={});var T=O.start,H=O.end;if(T===H){var l=new R;
return setImmediate(function(){l.end()}),l}var $=this._readStreamForRange(T,H),k=!1,g=new U(this);$.on("error",function(J){setImmediate(function(){k||g.emit("error",J)})}),be(g,function(){$.unpipe(g),
g.unref(),$.destroy()});var I=new y(H-T);return g.on("error",function(J){setImmediate(function(){k||I.emit("error",J)})}),be(I,function(){k=!0,g.unpipe(I),g.destroy()}),$.pipe(g).pipe(I)},M.prototype.
_readStreamForRange=function(O,T){throw new Error("not implemented")},M.prototype.read=function(O,T,H,l,$){var k=this.createReadStream({start:l,end:l+H}),g=new B,I=0;g._write=function(J,ee,G){J.copy(O,
T+I,0,J.length),I+=J.length,G()},g.on("finish",$),k.on("error",function(J){$(J)}),k.pipe(g)},M.prototype.close=function(O){setImmediate(O)},W.inherits(U,R);function U(O){R.call(this),this.context=O,this.
context.ref(),this.unreffedYet=!1}U.prototype._flush=function(O){this.unref(),O()},U.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Y="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(O,T){if(T)return O.toString("utf8");for(var H="",l=0;l<O.length;l++)H+=Y[O[l]];return H}function ie(O,T){var H=O.readUInt32LE(T),l=O.readUInt32LE(T+4);return l*4294967296+H}var he;typeof Buffer.
allocUnsafe=="function"?he=function(O){return Buffer.allocUnsafe(O)}:he=function(O){return new Buffer(O)};function be(O,T){typeof O.destroy=="function"?O._destroy=function(H,l){T(),l?.(H)}:O.destroy=T}
function le(O){if(O)throw O}}),9037:((Q,se,e)=>{var S=F=>{var K={};return e.d(K,F),K},N=F=>(()=>F);Q.exports=S({getOctokit:()=>kt.getOctokit})}),6543:((Q,se,e)=>{var S=F=>{var K={};return e.d(K,F),K},
N=F=>(()=>F);Q.exports=S({defaults:()=>Dt.defaults})}),8008:((Q,se,e)=>{var S=F=>{var K={};return e.d(K,F),K},N=F=>(()=>F);Q.exports=S({requestLog:()=>Ct.requestLog})}),212:((Q,se,e)=>{var S=F=>{var K={};
return e.d(K,F),K},N=F=>(()=>F);Q.exports=S({retry:()=>Lt.retry})}),938:((Q,se,e)=>{var S=F=>{var K={};return e.d(K,F),K},N=F=>(()=>F);Q.exports=S({default:()=>Ut.default})}),5131:((Q,se,e)=>{var S=F=>{
var K={};return e.d(K,F),K},N=F=>(()=>F);Q.exports=S({default:()=>Nt.default})}),2613:(Q=>{Q.exports=je(import.meta.url)("assert")}),181:(Q=>{Q.exports=je(import.meta.url)("buffer")}),6982:(Q=>{Q.exports=
je(import.meta.url)("crypto")}),4434:(Q=>{Q.exports=je(import.meta.url)("events")}),9896:(Q=>{Q.exports=je(import.meta.url)("fs")}),1943:(Q=>{Q.exports=je(import.meta.url)("fs/promises")}),8611:(Q=>{Q.
exports=je(import.meta.url)("http")}),5692:(Q=>{Q.exports=je(import.meta.url)("https")}),9278:(Q=>{Q.exports=je(import.meta.url)("net")}),4573:(Q=>{Q.exports=je(import.meta.url)("node:buffer")}),7598:(Q=>{
Q.exports=je(import.meta.url)("node:crypto")}),3024:(Q=>{Q.exports=je(import.meta.url)("node:fs")}),1455:(Q=>{Q.exports=je(import.meta.url)("node:fs/promises")}),7067:(Q=>{Q.exports=je(import.meta.url)(
"node:http")}),4708:(Q=>{Q.exports=je(import.meta.url)("node:https")}),8995:(Q=>{Q.exports=je(import.meta.url)("node:module")}),8161:(Q=>{Q.exports=je(import.meta.url)("node:os")}),6760:(Q=>{Q.exports=
je(import.meta.url)("node:path")}),1708:(Q=>{Q.exports=je(import.meta.url)("node:process")}),7075:(Q=>{Q.exports=je(import.meta.url)("node:stream")}),3136:(Q=>{Q.exports=je(import.meta.url)("node:url")}),
7975:(Q=>{Q.exports=je(import.meta.url)("node:util")}),8522:(Q=>{Q.exports=je(import.meta.url)("node:zlib")}),857:(Q=>{Q.exports=je(import.meta.url)("os")}),6928:(Q=>{Q.exports=je(import.meta.url)("pa\
th")}),2203:(Q=>{Q.exports=je(import.meta.url)("stream")}),4756:(Q=>{Q.exports=je(import.meta.url)("tls")}),2018:(Q=>{Q.exports=je(import.meta.url)("tty")}),7016:(Q=>{Q.exports=je(import.meta.url)("ur\
l")}),9023:(Q=>{Q.exports=je(import.meta.url)("util")}),3106:(Q=>{Q.exports=je(import.meta.url)("zlib")}),3e3:((Q,se,e)=>{e.d(se,{WZ:()=>B,j:()=>s,mJ:()=>E});var S=e(7598),N=e(6760),F=e(532),K=e(6191),
W=e(7487),P=e(9870),j=e(3657),R=e(6584);function B(c,f){const a=c.boolean("upload-artifact",!0),v={overwrite:f,retentionDays:c.optional("retention-days",A)},w=c.boolean("artifact-env-variables",!0);return{
upload:a?v:void 0,artifactEnvVariables:w}}function A(c){if(/^0+$/.test(c))return;const f=(0,R.$J)(1/0,!0)(c),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${f}`);return f}async function E(c,{path:f,sha256:a,package:v},{upload:w,artifactEnvVariables:x}){if(x)return await(0,K.mz)(c,{path:f,digest:a},w);const n=(0,j.z)(
(0,P.KC)(v)),o=(0,N.join)(await(0,W.Pd)("workflow-artifact-"),(0,N.basename)(f));await(0,F.lo)(o,n);const _=(0,S.createHash)("sha256").update(n).digest("hex");return await(0,K.mz)(c,{path:o,digest:_},
w)}function s({upload:c,artifactEnvVariables:f},a){!c||!f||!(0,W.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Q,se,e)=>{e.d(se,{Bv:()=>B,X7:()=>E,Zw:()=>R});var S=e(9462),N=e(7279),F=e(3657),K=e(5645),W=e(6006),P=e(3349);class j extends N.HR{job;constructor(c,f){
super({what:f.message,...f},{...f,busy:!1,cause:f}),this.job=c}}function R(s){return s instanceof j?s.job:{}}async function B(s,c,{title:f,longestWaitMs:a,advice:v,idsIn:w}){s.log.info(`${f}: ${c.status||
"no status"}, dock status ${c.dockStatusId}`);let x={};const n=o=>{const _={"dock-status-id":c.dockStatusId,...w(o)},b=Object.keys(_).some(m=>!(m in x));x={..._,...x,...o.status!==""&&{status:o.status}},
b&&s.publish(x)};try{return{last:await(0,W.qt)(s,c,{longestWaitMs:a,advice:v,onStatus:n}),outputs:x}}catch(o){throw new j(x,(0,N.iT)(o))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function E(s,c,{workflowId:f,flowId:a,timeoutMs:v,longestWaitMs:w}){return s.log.info(`Exporting workflow ${f}, flow ${a}, from ${c.url.href}`),await(0,S.N)({...s,platform:c},(0,S.R)(v,"N\
o package"),async x=>{const n=await(0,P.Nq)(x,{workflowId:f,flowId:a}),{dockStatusId:o,exportJobId:_}=n,{last:b,outputs:m}=await B(x,n,{title:`Export job ${_??"without an ID"}`,longestWaitMs:w,advice:A,
idsIn:()=>_===void 0?{}:{"export-job-id":_}});try{const C=await(0,P.EH)(x,n,b),i=async()=>(0,P.EH)(x,n,await(0,W.SO)(x,o)),h=y=>(0,F.u)(y,x.signal),{content:r,...u}=await(0,K.R)(x,{url:C,freshUrl:i,read:h});
return{...u,package:r,job:m}}catch(C){throw new j(m,(0,N.iT)(C))}})}}),2697:((Q,se,e)=>{e.d(se,{As:()=>f,N9:()=>n,Sm:()=>B,UX:()=>E,cZ:()=>c,dF:()=>x});var S=e(1455),N=e(6760),F=e(7279),K=e(8725),W=e(
7487),P=e(4057),j=e(706),R=e(6779);function B({host:o,pathname:_}){return o+_.replace(/\/$/,"")}const A=2e4;function E({message:o}){return(0,j.OX)(o,1e3)}const s="<dock status ID>";function c(o){const _=new Map;
for(const{name:m,error:C}of o){const{"dock-status-id":i}=(0,R.Zw)(C),h=i===void 0?C.message:C.message.replaceAll(i,s),r=_.get(h)??{names:[],ids:[],help:(0,W.VY)(C)};_.set(h,r),r.names.push(m),i!==void 0&&
r.ids.push(i)}const b=Math.max(100,Math.min(1e3,Math.floor(A/_.size)));return Array.from(_,([m,{names:C,ids:i,help:h}])=>({names:C,message:(0,j.OX)(m,b).replaceAll(s,()=>i.join(", ")),help:h}))}function f(o){
return c(o).map(({names:_,message:b})=>`${_.join(", ")}: ${b}`).join(" | ")}function a(o,_){if(!o||!_||o.message===_.message)return o??_;const b=`${o.message} Also: ${_.message}`;return new Failure({what:b,
topic:asFailure(o).topic},{cause:o})}async function v(o,_,b){let m;const C=await o.catch(i=>(m=toError(i),{..._,...jobOf(m)}));if(setOutputs(C),b){const{titles:i,facts:h}=b,r=factTable([...h,["Workflo\
w ID",C["workflow-id"]],["Dock status ID",C["dock-status-id"]],["Status",C.status&&{words:C.status}],["Duration",{words:humanTime(performance.now())}]]);m?await writeSummary(i.failed,withHelp(E(m),helpFor(
m)),r):await writeSummary(i.done,r)}if(m)throw m}const w=1e6;async function x(o,_){const b=JSON.stringify(_),m=await n(`the output ${o}`,{[`${o}.json`]:b}),C=Buffer.byteLength(b)>w;return C&&(0,K.lm)(
`The output ${o} would be longer than GitHub's limit of 1 MB. Read the file in ${o}-path.`),{[o]:C?[]:_,...m}}async function n(o,_){try{const b=await(0,W.Pd)("workflow-results-"),m={};for(const[C,i]of Object.
entries(_)){const h=(0,N.join)(b,C);await(0,S.writeFile)(h,i),m[`${(0,N.parse)(C).name}-path`]=h}return m}catch(b){return(0,K.t1)().warning(`Can't keep ${o} as a file. ${(0,F.gJ)(b)}`),{}}}}),3018:((Q,se,e)=>{
e.d(se,{uu:()=>L,S3:()=>Tt,$0:()=>z});var S=e(1124),N=e(706),F=e(1345);const K=Number.MAX_SAFE_INTEGER,W=2,P=60,j="</details>",R=41,B=100;function A(t,d={}){const{under:p=()=>"",parts:D=[],noun:te="ch\
ange",folded:oe=!1}=d,{length:V}=p(K),{least:Z=V===0?t:`${t} \u2026`,changes:ue=w(D)}=d;return{line:t,under:p,size:t.length+V,least:Z,parts:D,changes:ue,noun:te,folded:oe}}function E(t,d,p={}){return d.
length===0?[]:[A(t,{...p,parts:d})]}function s(t,d){const p=c(t,[]),D=({leaf:ue,outer:ye})=>ye.length===1?0:ue.size,te=(0,F.Vn)(p.flatMap(({outer:ue})=>ue)),oe=new Map;let V=d;const Z=p.sort((ue,ye)=>D(
ue)-D(ye)).filter(({leaf:ue,outer:ye})=>{const Re=ye.filter(Ye=>!oe.has(Ye)),Ne=ye.filter(Ye=>te.get(Ye)===1),ze=Re.map(({line:Ye,folded:qe})=>Ye.length+W+P+(qe?R:0)).reduce((Ye,qe)=>Ye+qe,ue.least.length+
W-P*Ne.length);if(ze>V)return!1;V-=ze;for(const Ye of ye)oe.set(Ye,[]),te.set(Ye,(te.get(Ye)??0)-1);return!0});for(const[ue,{leaf:ye}]of Z.entries()){const Re=f(ye,ye.least.length+Math.floor(V/(Z.length-
ue)));V-=Re.reduce((Ne,{length:Le})=>Ne+Le,-ye.least.length),oe.set(ye,Re)}return x(a(t,oe).filter(([ue])=>ue!==""))}function c(t,d){return t.parts.length===0?[{leaf:t,outer:d}]:t.parts.flatMap(p=>c(p,
[...d,t]))}function f({line:t,under:d,size:p,least:D},te){if(p<=te)return[t,d(Math.max(te,K))];for(let oe=te-t.length-P;oe>B;oe=Math.floor(oe*.7)){const V=d(oe);if(V!==""&&t.length+V.length<=te)return[
t,V]}return[D]}function a(t,d){const{line:p,parts:D,folded:te}=t;if(D.length===0)return[d.get(t)??[]];const V=[...D.filter(Z=>d.has(Z)).flatMap(Z=>a(Z,d)),[v(t,D.filter(Z=>!d.has(Z)))]];return te?[[`<\
details><summary>${p}</summary>`],...V,[j]]:[[p],...V]}function v({noun:t},d){if(d.length===0)return"";if(t==="connection")return`\u2026 and ${(0,N.hS)(d.length,"more connection")}`;const p=t==="workf\
low"?` in ${(0,N.hS)(d.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(w(d),"more change")}${p}`}function w(t){return t.reduce((d,{changes:p})=>d+p,0)}function x(t){const d=p=>p?.[0]?.startsWith(
"- ");return t.flatMap((p,D)=>{const te=p[0]===j||d(p)&&d(t[D-1]);return[D===0?"":te?`
`:`

`,...p]})}var n=e(8132),o=e(3436),_=e(2614),b=e(2742),m=e(3499),C=e(8965),i=e(5408);const h=2,r=1e3,u=240,y=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],M="...";function U(t,d){const p=[Y(t??d),Y(d??t)],[D,te]=[ne(t,p[0]),ne(d,p[1])],oe=he(D,te);return p[0]===p[1]?oe:[`@@ line ends: ${p[0]} \u2192 ${p[1]} @@`,...oe]}function Y(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ne(t,d){return(t?.split(d==="CRLF"?`\r
`:`
`)??[]).flatMap(D=>y.reduce(ie,[D]).map((te,oe)=>oe===0?te:M+te))}function ie(t,d){return t.flatMap(p=>p.length>u?Array.from(p.matchAll(d),([D])=>D):p)}function he(t,d){const p=new Set(t),te=d.some(V=>p.
has(V))?(0,C.E)([...t],[...d],{maxEditLength:r}):void 0;if(te===void 0)return[...O(t,d),...be("+",d)];let oe=0;return te.flatMap(({added:V,removed:Z,value:ue},ye)=>{const Re=te[ye+1];if(Z)return O(ue,
Re?.added?Re.value:[]);const[Ne,Le]=[ye===0?0:h,ue.length-h],ze=oe+le(ue.slice(0,Le+1));return oe+=le(ue),V?be("+",ue):Re===void 0?be(" ",ue.slice(0,Ne)):Le-Ne<2?be(" ",ue):[...be(" ",ue.slice(0,Ne)),
`@@ line ${ze} @@`,...be(" ",ue.slice(Le))]})}function be(t,d){return d.map(p=>`${t} ${p}`)}function le(t){return t.filter(d=>!d.startsWith(M)).length}function O(t,d){const p=new Map(t.map(oe=>[H(oe),
oe])),D=d.flatMap(oe=>T(p.get(H(oe))??oe,oe));return[...D.length===0?[]:[`@@ hard to see: ${[...new Set(D)].join(", ")} @@`],...be("-",t)]}function T(t,d){if(H(t)!==H(d))return[];const[p,D]=[t.normalize(),
d.normalize()],te=l(t)===l(d)?[]:["Unicode forms"];return p===D?te:[...te,p.trimEnd()===D.trimEnd()?"spaces at the end":"white space"]}function H(t){return l(t.normalize())}function l(t){return t.replace(
/\s/g,"")}function $(t,d){let[p,D]=[0,d];const oe=[...(0,i.$z)(t,Z=>Z.startsWith("@@ line ")?++p:p).values()].flatMap(Z=>{const ue=k(Z,D);return D-=I(Z),ue}),V=t.filter(g).length-oe.filter(g).length;return V===
0?oe:[...oe,`@@ ${(0,N.hS)(V,"more changed line")} @@`]}function k(t,d){const p=V=>V.startsWith("-"),D=I(t.filter(p)),te=I(t)-D,oe={removed:Math.max(d/2,d-te),others:Math.max(d/2,d-D)};return t.filter(
V=>{const Z=p(V)?"removed":"others";return oe[Z]-=V.length+1,oe[Z]>=0})}function g(t){return t.startsWith("-")||t.startsWith("+")}function I(t){return t.reduce((d,p)=>d+p.length+1,0)}var J=e(7856);const ee={
added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},G=80,q=8;function re(t,d,p){if(t.type==="string")return de(xe((0,o.e1)(t.text)),
d,p);const[D="",...te]=_e(t,d);return te.length>0||D.length>G?void 0:(0,n.SS)(D,1/0)}function de(t,d,p){const D=d.mask(t).shown;if(D.length>G||D.includes(`
`))return;const te=ae(t,d,p);return(0,n.SS)(JSON.stringify(D),1/0)+(te===void 0?"":` (${Ee(te,d)})`)}function ae(t,{labelOf:d},p){const D=d(t);return D===void 0||D.toLowerCase()===t.toLowerCase()||[...p?.
members.values()??[]].some(oe=>(0,o.jn)(oe)&&(0,o.e1)(oe.text)===D)?void 0:D}function we(t,d,{labelOf:p}){const[D,te]=t.slice(-2);return D?.type!=="item"||te?.type!=="member"||!o.ZM.test(te.key)?!1:(0,o.
TH)(D.item)===d||p((0,o.e1)(d))===D.label}function _e(t,d,p){const{mask:D}=d;if((0,o.jn)(t)){if(t.type==="literal")return[D(t.text).shown];const ye=xe((0,o.e1)(t.text)),{shown:Re}=D(ye);if(Re.includes(
`
`))return["|",...Ie(Re.split(`
`))];const Ne=ae(ye,d,p);return[JSON.stringify(Re)+(Ne===void 0?"":` (${D(Ne).shown})`)]}const[te="",oe=""]=t.type==="array"?"[]":"{}",V=t.type==="array"?t.items.map(ye=>_e(ye,d)):Array.from(t.members,
([ye,Re])=>{const[Ne,...Le]=(0,J.$C)(ye,Re,t)?[N.v5]:_e(Re,d,t);return[`${JSON.stringify(D(ye).shown)}: ${Ne}`,...Le]}),Z=te+V.join(", ")+oe;return Z.length<=G&&V.every(ye=>ye.length===1)?[Z]:[te,...Ie(
V.flat()),oe]}function Ie(t){return t.map(d=>`  ${d}`)}function xe(t){if(!t.includes("%"))return t;try{const d=decodeURIComponent(t);return[encodeURIComponent(d),encodeURI(d)].includes(t)?d:t}catch{return t}}
function Ee(t,{mask:d},p=100){return(0,n.SS)(d(t).shown,p)}function De(t,d,p=!1){const D=(0,m.a2)(t),te=p?1/0:100,oe=t.flatMap((V,Z)=>{if(V.type==="element")return[(0,n.SS)(`[${V.index}]`)];if(V.type===
"item"){const ye=d.endsOf(V.item),Re=ye===void 0?V.label:p?`${ye} (${V.label})`:ye,Ne=Z===D-1&&V.hint!==void 0?` (${Ee(V.hint,d)})`:"";return[`**${Ee(Re,d,te)}**${Ne}`]}return!p&&t.slice(Z+1).find(({type:ye})=>ye!==
"member")?.type==="item"?[]:[Ee(V.key,d,te)]});return oe.length>q&&!p&&oe.splice(2,oe.length-q+1,"\u2026"),oe.join(" \u203A ")||"the whole file"}function ce(t,d){const p=V=>t.map(({path:Z,kind:ue})=>(ue?
`${ee[ue]} `:"")+De(Z,d,V)),[D,te]=[p(!1),p(!0)],oe=(0,F.Vn)(D);return ge(D.map((V,Z)=>oe.get(V)===1?V:te[Z]??V))}function ge(t){const[d,p]=[(0,F.Vn)(t),new Map];return t.map(D=>{const[te=1,oe]=[d.get(
D),(p.get(D)??0)+1];return p.set(D,oe),te===1?D:`${D} (${oe} of ${te})`})}const Te="  ",Be=3,We=5,Xe=120,Ge={texts:3,min:4,max:60,usual:2,usualWeight:.001},tt=/^(type|_?id|uuid|identifier)$/i,Ve={line:"\
: changed, hidden"};function fe(t,d){const p=[...(0,i.$z)(t,ve).values()],D=p.filter(V=>V.length<Be).flat(),te=ce(D,d),oe=new Map(D.map((V,Z)=>{const{line:ue,...ye}=$e(V,d);return[V,A(`- ${te[Z]}${ue}`,
{changes:1,...ye})]}));return p.flatMap(V=>{const Z=V.flatMap(ue=>oe.get(ue)??[]);return Z.length===0?me(V,d):Z})}function ve(t){const d=(0,m.a2)(t.path),D=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(oe=>"id"in oe?[oe.id]:[]);if(d===0||d===t.path.length||D.length===0)return t;const te=t.path.slice(d).map(oe=>oe.type==="member"?oe.key:"index"in oe&&oe.index);return JSON.stringify(
[t.kind,D,te])}function me(t,d){const[p]=t,{line:D,under:te=()=>""}=$e(p,d),oe=ke(Se(t,d)),V=p.kind==="modified"?"":` ${p.kind}`,Z=`- ${ee[p.kind]} ${Oe(p,d)}${D}${V} in ${oe.line}`;return A(Z,{changes:t.
length,under:ue=>te(ue)+(oe.under?.(ue)??"")})}function Se(t,d){const p=t.map(({path:D})=>({path:D.slice(0,(0,m.a2)(D))}));return ce(p,d)}function Oe({path:t},d){return De(t.slice((0,m.a2)(t)),d)}function $e(t,d){
if(t.kind==="modified")return Me(t,d);if("value"in t)return Ae(t,d);if(t.kind==="moved"){const[oe,V]=[t.from,t.path].map(Z=>De(Z.slice(0,-1),d,!0));return{line:`: moved from ${oe} to ${V}`}}if(t.moved.
length===0)return{line:": in a new order"};const p=t.moved.map(oe=>({path:[oe]})),D=ke(ce(p,d)),te=D.under?`${D.line} moved`:`moved: ${D.line}`;return{...D,line:`: in a new order (${te})`}}function ke(t){
if(t.length<=We)return{line:t.join(", ")};const d=(0,N.hS)(t.length,"item"),p=Ke(d,Te+t.join(", "));return{line:d,under:D=>p.length<=D?p:""}}function Me({path:t,from:d,to:p},D){if(d.type==="hidden"||p.
type==="hidden")return{line:""};if((0,J._p)(t,d,p))return Ve;if(d.type==="string"&&p.type==="string"){const ue=we(t,p.text,D)?{...D,labelOf:()=>{}}:D;return pe((0,o.e1)(d.text),(0,o.e1)(p.text),ue)}const[
te,oe]=[_e(d,D).join(`
`),_e(p,D).join(`
`)];if(te===oe)return Ve;const[V,Z]=[re(d,D),re(p,D)];return V&&Z?{line:`: ${V} \u2192 ${Z}`}:{line:"",under:Ue(te,oe)}}function pe(t,d,p){const D=[xe(t),xe(d)],te=D[0]!==D[1]&&(D[0]!==t||D[1]!==d),[oe,
V]=te?D:[t,d],Z=te?" (percent-encoded)":"",[ue,...ye]=(0,b.qy)(oe,V)?.changes??[];if(ue!==void 0){const rt=`${Z} (JSON in a text)`;if(ye.length===0&&ue.kind==="modified"){const dt=Me(ue,p);return{...dt,
line:`${rt} \u203A ${De(ue.path,p)}${dt.line}`}}const ft=A("",{parts:fe([ue,...ye],p)});return{line:rt,under:dt=>`
${Je(s(ft,dt).join(""))}`}}const[Re,Ne]=[p.mask(oe),p.mask(V)];if(Re.shown===Ne.shown)return{line:Z+Ve.line};const Le=Re.hidden===Ne.hidden?"":" (hidden values differ, too)",[ze,Ye]=[de(oe,p),de(V,p)];
if(!ze||!Ye)return{line:Z+Le,under:Ue(Re.shown,Ne.shown)};const qe=T(Re.shown,Ne.shown).join(", ");return{line:`${Z}: ${ze} \u2192 ${Ye}${qe&&` (${qe})`}${Le}`}}function Ae({kind:t,path:d,value:p},D){
if(p.type==="hidden")return{line:""};if((0,J._p)(d,p))return{line:": hidden"};const te=p.type==="object"?void 0:re(p,D);if(te!==void 0)return{line:`: ${te}`};const V=p.type==="string"?D.mask(xe((0,o.e1)(
p.text))).shown:_e(p,D).join(`
`),Z=Le=>t==="added"?Ue(void 0,V,Le):Ue(V,void 0,Le);if(p.type==="array")return{line:"",under:Z((0,N.hS)(p.items.length,"element"))};if(p.type!=="object")return{line:"",under:Z()};const ue=Z((0,N.hS)(
p.members.size,"field")),{line:ye,left:Re}=Pe(p,d.at(-1),D),Ne=ye===""?"":`: ${ye}`;return Re==="nothing"?{line:Ne}:{line:Ne,under:Re==="place"?Le=>Le===1/0?ue(Le):"":ue}}function Pe(t,d,p){const D=d?.
type==="item"?d:void 0;if(t.members.size===0&&!D)return{line:"`{}`",left:"nothing"};const te=ye=>(0,o.jn)(ye)&&[D?.label,D?.hint].includes((0,o.e1)(ye.text)),oe=[...t.members].filter(([,ye])=>!D||!te(
ye)),V=oe.filter(([ye,Re])=>!D||!(0,m.rL)(ye,Re)),Z=V.map(([ye,Re])=>{const Ne=(0,J.$C)(ye,Re,t)?(0,n.SS)(N.v5):re(Re,p,t);return Ne&&`${Ee(ye,p)}: ${Ne}`}),ue=Z.join(", ");return Z.includes(void 0)||
ue.length>Xe?{line:Ce(t,te,p),left:"more"}:{line:ue,left:V.length<oe.length?"place":"nothing"}}function Ce(t,d,p){const D=new Map,te=(V,Z,ue)=>{ue>(D.get(V)?.weight??0)&&D.set(V,{text:Z,weight:ue})},oe=(V,Z,ue)=>{
if(V.type==="array")for(const ze of V.items)oe(ze,Z,ue+1);if(V.type==="object")for(const[ze,Ye]of V.members)(0,J.$C)(ze,Ye,V)?te(ze,N.v5,Ge.max):oe(Ye,ze,ue+1);if(V.type!=="string")return;const ye=(0,o.
e1)(V.text),Re=tt.test(Z)||d(V)||(0,m.gN)(ye)||p.labelOf(ye)!==void 0;if(ye.length<Ge.min||Re)return;const Ne=ye.includes("://")?2*Ge.max:Math.min(ye.length,Ge.max),Le=p.countOf(ye)>Ge.usual?Ge.usualWeight:
1;te(Z,p.mask(xe(ye)).shown,Le*Ne/(ue+1))};return oe(t,"",0),[...D].sort(([,V],[,Z])=>Z.weight-V.weight).filter(([,{weight:V}],Z)=>Z===0||Z<Ge.texts&&V>Ge.usualWeight*2*Ge.max).map(([V,{text:Z}])=>`${Ee(
V,p)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(Z,Ge.max)),1/0)}`).join(", ")}function Ue(t,d,p){const D=(0,n.EU)(U(t,d),"diff",Te);return te=>{const oe=D.length<=te?D:Fe(D,te);return p===void 0?`
${oe}`:Ke(p,oe)}}function Fe(t,d){const p=t.split(`
`),D=p.slice(1,-1).map(te=>te.slice(Te.length));return[...p.slice(0,1),...$(D,d).map(te=>Te+te),...p.slice(-1)].join(`
`)}function Ke(t,d){return`
${Te}<details><summary>${t}</summary>

${d}
${Te}</details>`}function Je(t){return t.replace(/^(?=.)/gm,Te)}const Ze=100,et=5;function Qe(t,d){const p=t.kind==="json"?(0,_.I)(t,Le=>d(Le).shown):void 0,D=(0,b.Z)(()=>(0,F.Vn)((0,o.PX)(t.head??t.base))),
te={mask:d,labelOf:Le=>Le.length>Ze?void 0:p?.labelOf(JSON.stringify(Le)),endsOf:Le=>p?.endsOf(Le),countOf:Le=>D().get(Le)??0},oe=nt((0,S.xS)(t)),V=t.status==="modified",Z=V?vt(t,te,p):fe(xt(t),te),{nodes:ue=0,
connections:ye=0}=p?.size??{},Re=ue===0?"What is in it":`${(0,N.hS)(ue,"node")}, ${(0,N.hS)(ye,"connection")}`,Ne=V?Z:E(Re,Z,{changes:oe,folded:!0});return[...it(p),A(st(t,d),{parts:[...Ne,...at(t,te)],
changes:oe})]}function nt({added:t,modified:d,removed:p}){return t+d+p}function it(t){return t?.note!==void 0?[A(t.note)]:t?.picture?[A((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:t,kind:d,status:p,changes:D},te){const oe=`**${Ee(t,{mask:te})}**`;return p!=="modified"?`${ee[p]} ${oe}: file ${p}`:d===
"binary"||d==="variables"&&D.length===0?`${ee.modified} ${oe}: content modified`:d==="variables"?`${oe} (values are never shown)`:oe}function at({references:t},d){if(t.length===0)return[];const p=t.slice(
0,et).map(({path:V,from:Z,to:ue})=>`${De(V,d)} (${Ee(Z,d)} \u2192 ${Ee(ue,d)})`),D=t.length>et?", \u2026":"",te=t.length===1?"follows and isn't":"follow and aren't",oe=`${(0,N.hS)(t.length,"reference")}\
 to new IDs and names ${te} counted`;return[A(`${oe}: ${p.join(", ")}${D}`)]}function vt(t,d,p){const D=(0,m.pi)(t),te=p?.connections??[],oe=new Set(te.map(({item:ze})=>ze)),V=(0,i.$z)(t.text?[_t(t.text)]:
t.changes,ze=>p?.tells(ze)?"told":"value"in ze&&oe.has(ze.value)?"connection":D(ze)?"layout":ut(ze.path,d)?"item":"rest"),[Z,ue]=[V.get("layout")??[],V.get("connection")??[]],ye=fe(V.get("rest")??[],d),
Re=Ot(te,ue,d),Ne=(V.get("told")?.length??0)+ue.length,Le=`Layout and bookkeeping: ${(0,N.hS)(Z.length,"change")}`;return[...fe(V.get("item")??[],d),...E("Connections",Re,{noun:"connection",changes:Ne}),
...Re.length===0?ye:E("Elsewhere in the file",ye),...E(Le,ht(Z,t,d),{folded:!0})]}function ut(t,{labelOf:d}){return t.some(p=>p.type==="item"||p.type==="member"&&d(p.key)!==void 0)}function _t({base:t,
head:d}){return{kind:"modified",path:[],from:ot(t),to:ot(d)}}function ot(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function xt({base:t,head:d,text:p,status:D,changes:te}){const oe=D==="r\
emoved"?"removed":"added",V=(ue,ye)=>{const Re=(0,F.Vg)(ue,()=>{});return!(ye.length<3&&Re.length>0&&Re.every(Le=>Le.value.type==="object"))&&(ye.length>0||ue.type!=="object")?[{kind:oe,path:ye,value:ue}]:
Re.flatMap(({step:Le,value:ze})=>Le.type==="member"?V(ze,[...ye,Le]):[{kind:oe,path:[...ye,Le],value:ze}])},Z=t??d??(p&&ot(p.base??p.head));return Z?V(Z,[]):te}function Ot(t,d,p){const D=new Map(d.map(
V=>["value"in V&&V.value,V])),te=lt(t,D),oe=ge(te.map(V=>St(V,p)));return te.map(([{item:V}],Z)=>{const ue=D.get(V),{line:ye,under:Re=()=>""}=ue?$e(ue,p):{line:""};return A(`${oe[Z]}${Re(0)===""?ye:""}`,
{under:Re})})}function lt(t,d){const p={added:new Map,removed:new Map};return t.flatMap(D=>{const{kind:te,source:oe,target:V,item:Z}=D;if(te==="rewired"||d.has(Z))return[[D]];const ue=p[te].get(oe),ye=ue??
[D];return ue&&ue.push(D),p[te].delete(oe),p[te].set(V,ye),ue?[]:[ye]})}function St(t,d){const[{kind:p,source:D,target:te,was:oe}]=t,V=Re=>`**${Ee(Re.label,d)}**`,Z=Re=>Re===""?"":` (${Ee(Re,d)})`,ue=t.
map(Re=>` \u2192 ${V(Re.target)}${Z(Re.label)}`),ye=oe?.target===te?Z(oe.label)||" without a label":oe&&` ${V(oe.target)}`;return`- ${ee[p]} ${V(D)}${ue.join("")}${ye===void 0?"":`, was${ye}`}`}function ht(t,d,p){
return[...(0,i.$z)((0,m.lY)(t,d),te=>te.kind+Oe(te,p)).values()].flatMap(te=>{const oe=te.map(ye=>$e(ye,p));if(te.length<Be||(0,m.a2)(te[0].path)===0||oe.some(({under:ye})=>ye))return fe(te,p);const V=Se(
te,p),Z=Je(oe.map(({line:ye},Re)=>`- ${V[Re]}${ye}`).join(`
`)),ue=`- ${ee[te[0].kind]} ${Oe(te[0],p)} of ${(0,N.hS)(te.length,"item")}`;return A(ue,{changes:te.length,under:ye=>Z.length>ye?"":`
${Z}`})})}const $t="<!-- workflow-report -->",pt=6e4,ct=1e3;function mt(t){const{workflows:d,missing:p}=t,D=(0,J.lb)(t),oe=["changed","added","removed"].flatMap(ue=>d.filter(ye=>ye.status===ue)).map(ue=>{
const ye=nt(ue.counts);return{workflow:ue,changes:ye,parts:ue.files.flatMap(Re=>Qe(Re,D))}}),V=yt(t,D),Z=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`;return({maxLength:ue=pt,maxBytes:ye=1/0,
headings:Re=!0,mark:Ne=!0}={})=>{const Le=oe.map(({workflow:qe,...rt})=>A(gt(qe,D,Re),rt)),ze=A(Z,{parts:[...E("",Le,{noun:"workflow"}),...V]}),Ye=Ne?`${$t}
`:"";for(let qe=Math.min(ue,ye);;){const rt=[Ye,...s(ze,qe-Ye.length-1),`
`],ft=ye===1/0?0:Buffer.byteLength(rt.join(""));if(ft<=ye||qe<ct)return rt;qe=Math.floor(qe*ye*.99/ft)}}}function wt(t,d){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${d}</summary>

${t}
</details>
`}function gt({name:t,status:d,counts:p},D,te){const oe=te?"### ":"",V=t===void 0?void 0:Ee(t,{mask:D});return d==="added"||d==="removed"?`${oe}${ee[d]} ${V===void 0?"Workflow":`${V}: workflow`} ${d}`:
te?`${oe}${V===void 0?"":`${V}: `}${(0,S.cq)(p)}`:""}function yt({workflows:t,notCompared:d=[]},p){const D=(V,Z)=>{const ue=V.flatMap(ye=>ye===void 0?[]:[Ee(ye,{mask:p})]).join(", ");return V.length===
0?[]:[A(Z(ue),{least:Z((0,N.hS)(V.length,"workflow"))})]},te=t.flatMap(({name:V,status:Z})=>Z==="unchanged"?[V]:[]),oe=t.flatMap(({name:V,variablesCompared:Z})=>Z?[]:[V]);return[...t.length===0?[A("No\
 workflow was compared")]:[],...D(te,V=>V===""?"No changes":`${V}: no changes`),...D(oe,V=>`The environment variables${oe.length===t.length?"":` of ${V}`} weren't compared, because one side is a folde\
r without \`env_variables.json\`.`),...D(d,V=>`${V}: not compared, because the step failed`)]}var Et=e(8725),Mt=e(7487),At=e(2697),It=e(6584);async function Tt(t){const d=mt(t),p={"report.md":d(),"ful\
l-report.md":d({maxLength:1/0})};return(0,Mt.n0)(await(0,At.N9)("the report",p)),d}const X=900*1024;function L(t,d,p,D){const te=X-Buffer.byteLength(p.join()),oe=t({headings:d,maxLength:1/0,maxBytes:te,
mark:!1}).join("");return D===void 0?oe:wt(oe,D)}function z(t){const d=(0,S.AS)(t);if(d.length===0)return;const p=d.slice(0,20).map(It.bY),D=d.length>20?` and ${(0,N.hS)(d.length-20,"more line")}`:"";
(0,Et.lm)(`No field matched ${p.join(", ")}${D} in ignore. Check the spelling.`)}}),682:((Q,se,e)=>{e.d(se,{H:()=>E,R:()=>P});var S=e(3024),N=e(532),F=e(5806),K=e(706),W=e(6584);function P(s,c){const f=[
"workflows","workflows-file"].filter(w=>s.text(w)!==""),[a]=f;if(a===void 0)return{targets:j(s,c),fromList:!1};f.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const w of[
"workflow-id","flow-id","name"])s.text(w)!==""&&s.refuse(w,`can't be combined with ${a}`);const v=a==="workflows"?s.lines(a):s.optional(a,R);return{targets:v===void 0?[]:A(s,a,v),fromList:!0}}function j(s,c){
const f=s.required("workflow-id",W.Fg),a=s.required("flow-id",W.Fg),v=s.optional("name",W.$q);return f===void 0||a===void 0?[]:[{name:v??s.parse("workflow-id",c+f,W.$q)??"",workflowId:f,flowId:a}]}function R(s){
const c=(0,W.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(c))}catch(f){throw new Error(`can't be read: ${s}: ${(0,N.CQ)(f)}`)}}const B=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,K.OX)(s,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,K.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:s})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(s)}`]);function A(s,c,f){const a=[],v=new Map,w=f.split(/\r\n|\n|\r/).map(x=>x.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
x,n]of w.entries()){const o=`${c} line ${x+1}`;if(!s.parse(o,n.join(" "),B))continue;const[_="",b="",m=""]=n;s.parse(`${o} name`,_,W.$q),s.parse(`${o} workflow-id`,b,W.Fg),s.parse(`${o} flow-id`,m,W.Fg);
const[C,i]=[(0,F.Sr)(_),`${b} ${m}`].map(r=>{const u=v.get(r);return u===void 0&&v.set(r,x+1),u});C!==void 0&&s.refuse(o,`has the name of line ${C}`),i!==void 0&&s.refuse(o,`has the IDs of line ${i}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:_,workflowId:b,flowId:m})}return w.every(x=>x.length===0)&&s.refuse(c,"names no workflow"),a}async function E(s,c,f){const a=[],v=s.entries(),
w=async()=>{for(const[x,n]of v)a[x]=await f(n)};return await Promise.all(Array.from({length:Math.min(c,s.length)},w)),a}}),6584:((Q,se,e)=>{e.d(se,{$J:()=>A,$q:()=>x,Do:()=>f,EO:()=>m,Fg:()=>c,bY:()=>i,
il:()=>R,kH:()=>P,or:()=>s,sJ:()=>j,sU:()=>v,tz:()=>n,yG:()=>B});var S=e(3024),N=e(6760),F=e(5806),K=e(7596),W=e(706);const P=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(r,u=P){
return[u,({input:y})=>`contains ${h(y)}. ${r}`]}function R(...r){return u=>{for(const[y,M]of r){const U=y.exec(u);if(U)throw new Error(typeof M=="string"?M:M(U))}return u}}function B(r){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(r))return r.toLowerCase()==="true";throw new Error(`must be true or false, not ${i(r)}`)}function A(r,u=!1){return y=>{const M=Number(y);if((u?/^\d+$/:/^\d+(\.\d+)?$/).test(y)&&M>0&&M<=r)return M;
const U=r===1/0?"":` and at most ${r}`;throw new Error(`must be a ${u?"whole ":""}number above 0${U}, not ${i(y)}`)}}const E=R(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,r])=>`must not contain a query or a fragment. Set only the beginning of the address: "${r}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(r){return(0,K.o6)(E(r))}function c(r){if((0,K.eQ)(r))return r;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${i(r)}`)}const f=R(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,r])=>`begins with "${r}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",v=R([new RegExp("\\p{C}","u"),({input:r})=>`must not contain control char\
acters: ${i(r)}`],[/.{201}/u,a]),w=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:r})=>`can't be a name: ${i(r)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:r})=>`must not end in \
.zip, which the action adds: ${i(r)}`],[/.{201}/u,a]);function x(r){const u=(0,F.x5)(w(r));if(u!==void 0)throw new Error(`can't be a name: ${i(r)} ${u}`);if(Buffer.byteLength(r)>240)throw new Error(a);
return r}function n(r){if(r!=="any"){if(/^[0-9a-f]{64}$/i.test(r))return r.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function o(){return(0,N.resolve)(process.env.
GITHUB_WORKSPACE??"")}const _=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,r])=>`begins with ${r}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function b(r){return(0,N.resolve)(o(),_(r))}function m(r){const u=b(r);if((0,S.existsSync)(u))return u;throw new Error(
C(r))}function C(r){const u=!(0,S.existsSync)(o())||(0,S.readdirSync)(o()).length===0;return`doesn't exist: ${i(r)}${u?". The workspace is empty: run actions/checkout before this step":""}`}function i(r){
const u=h(r);return`"${(0,W.OX)(r,60)}"${u===""?"":` with ${u}`}`}function h(r){const u=(r.match(new RegExp(P,"gu"))??[]).map(U=>U.codePointAt(0)??0),y=[...new Set(u)].map(U=>`U+${U.toString(16).toUpperCase().
padStart(4,"0")}`),M=y.length===1?"an invisible character":"invisible characters";return y.length===0?"":`${M} (${y.slice(0,5).join(", ")})`}}),1124:((Q,se,e)=>{e.d(se,{AS:()=>j,Hq:()=>W,RG:()=>N,cq:()=>R,
cz:()=>F,xS:()=>K,xW:()=>P});var S=e(706);const N={type:"hidden"};function F(B){const A=E=>B.reduce((s,c)=>s+c[E],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function K({status:B,
changes:A,references:E}){const s={added:0,modified:0,removed:0};if(B!=="modified")return{...s,[B]:1};if(A.length===0&&E.length===0)return{...s,modified:1};for(const{kind:c}of A)s[c==="added"||c==="rem\
oved"?c:"modified"]++;return s}function W({workflows:B}){return B.some(({status:A})=>A!=="unchanged")}function P({workflows:B}){return F(B.map(({counts:A})=>A))}function j({workflows:[B,...A]}){return B?.
unusedIgnores.filter(E=>A.every(({unusedIgnores:s})=>s.includes(E)))??[]}function R({modified:B,added:A,removed:E}){return Object.entries({modified:B,added:A,removed:E}).flatMap(([c,f])=>f===0?[]:[`${(0,S.
zD)(f)} ${c}`]).join(", ")||"no changes"}}),3436:((Q,se,e)=>{e.d(se,{Gg:()=>B,Ms:()=>a,Op:()=>c,PX:()=>s,Rk:()=>F,TH:()=>R,TN:()=>P,YD:()=>j,ZM:()=>W,dj:()=>x,e1:()=>f,eX:()=>K,jn:()=>E});var S=e(8142),
N=e(2899);const F=["id","_id","key","name"],K=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function P(n,o){if(n.type!=="obj\
ect")return;const _=n.members.get(o)??n.matchOnly?.get(o);return _&&E(_)&&/^("[^"]|[-\d])/.test(_.text)?_.text:void 0}function j(n){return n.type==="object"?[...n.members.keys()]:[]}function R(n){return A(
n,["id","_id","key"])??A(n,j(n).sort().filter(o=>W.test(o)))}function B(n){return A(n,K)}function A(n,o){const _=o.find(b=>P(n,b)!==void 0);return _&&P(n,_)}function E(n){return n.type==="string"||n.type===
"literal"}function s(n){return n===void 0?[]:E(n)?[f(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(s)}function c(n,o,_){return _&&F.includes(n)&&E(o)}function f(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,_=b=>{}){this.#n=o,this.#e=o.lines.length===0,this.#t=_}read(o){const{fields:_,orders:b}=this.#n,
m=C=>(0,N.pi)(_,C,this.#t);return(0,S.q)(o,void 0,{enter:(C,i="")=>this.#e?void 0:{key:i,outer:C},scalar:C=>this.scalar(C),array:(C,i)=>{const h=C.length>0&&m({key:"",outer:i});return this.array(h?[]:
C,(0,N.pi)(b,i,this.#t))},object:(C,i)=>{let h;for(const[r,u]of _.size===0?[]:C)m({key:r,outer:i})&&(C.delete(r),F.includes(r)&&(h=(h??new Map).set(r,u)));return this.object(C,h)}})}scalar(o){let _=this.#o.
get(o);return _===void 0&&(_={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,_)),_}array(o,_=!1){const b=_?o.toSorted((i,h)=>i.id-h.id):o;let m=b.length;for(const{id:i}of b)
m=w(m,i);const C=this.#i(m,{type:"array",id:this.#s+1,items:b,unordered:_});return this.#e?C:{type:"array",id:C.id,items:o,unordered:_}}object(o,_){let b=~o.size;for(const[C,{id:i}]of o)b=b+w(this.scalar(
C).id,i)|0;const m=this.#i(b,{type:"object",id:this.#s+1,members:o,matchOnly:_});return this.#e?m:{type:"object",id:m.id,members:o,matchOnly:_}}#i(o,_){for(let b=o;;b=b+1|0){const m=this.#r.get(b);if(m&&
v(m,_))return m;if(!m)return this.#r.set(b,_),this.#s++,_}}}function v(n,o){if(n.type==="array")return o.type==="object"||n.items.length!==o.items.length?!1:n.items.every(({id:_},b)=>_===o.items[b]?.id);
if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[_,{id:b}]of o.members)if(n.members.get(_)?.id!==b)return!1;return!0}function w(n,o){const _=Math.imul(n^n>>>15,739982445)^Math.imul(
o^o>>>16,73244475);return Math.imul(_^_>>>13,695872825)}function x(n){if(E(n))return n.text;if(n.type==="array"){const _=n.items.map(x);return`[${(n.unordered?_.sort():_).join()}]`}return`{${Array.from(
n.members,([_,b])=>`${JSON.stringify(_)}:${x(b)}`).sort().join()}}`}}),9630:((Q,se,e)=>{e.d(se,{TA:()=>W,b6:()=>K,ol:()=>j});var S=e(4573),N=e(7598),F=e(3436);function K(R){return(0,S.isUtf8)(R)?R.toString():
void 0}function W(R,B,A){const E=/\.json$/i.test(R)?K(B):void 0;return E===void 0?void 0:A.read(E)}function P(R,B,A,E){if(B.equals(A))return!0;const s=new Interner(E),c=W(R,B,s);return c!==void 0&&c.id===
W(R,A,s)?.id}function j({files:R},B){const A=s=>(0,N.createHash)("sha256").update(s).digest("hex"),E=Array.from(R,([s,c])=>{const f=W(s,c,new F.Ms(B));return[s,A(f?(0,F.dj)(f):c)]});return A(JSON.stringify(
E.sort(([s],[c])=>s<c?-1:1)))}}),2614:((Q,se,e)=>{e.d(se,{I:()=>De});var S=e(3436),N=e(3499);const F=[(0,N.Ab)("_?id key uuid guid identifier"),(0,N.Ab)("(node|step|state)_?id"),(0,N.Ab)("name label t\
itle alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,N.Ab)("\\*")],K=(0,N.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",P=64;function j(fe,ve){const me=R([]),Se=[],Oe=new Set(
[fe,ve].flatMap(Me=>[...(0,S.PX)(Me),...s(Me)]));function $e(Me,pe,Ae){if((0,S.jn)(Me))E(Me.text,pe,Ae);else if(Me.type==="object")ke(Me,pe,Ae);else{const Pe=Me.items.length>1&&Me.items.some(({type:Ce})=>Ce===
"array");for(const[Ce,Ue]of Me.items.entries())$e(Ue,B(pe,"[]"),{...Ae,array:Me.items,...Pe&&{slot:Ce}})}}function ke(Me,pe,{key:Ae,array:Pe,map:Ce,...Ue}){let Fe=Ue;if(Pe!==void 0||Ae!==void 0){const Ze={
side:Ue.side,value:Me,field:pe,outer:Ue.place,key:Ae,array:Pe??[]};Fe={...Ue,place:Ze,map:Ce},Se.push(Ze)}const Ke=f(Me,Oe),Je=Fe===Ue&&(0,S.YD)(Me).some(Ze=>Ce?.members.has(Ze));for(const[Ze,et]of Me.
members){const Qe=B(pe,Ke||Je?W:Ze);Je&&E(JSON.stringify(Ze),Qe,Fe,et),(!Je||et.type==="array")&&$e(et,Qe,Ke?{...Fe,key:Ze,map:Me}:Fe)}}return $e(fe,me,{side:"base"}),$e(ve,me,{side:"head"}),{root:me,
places:Se,find:a(Se)}}function R(fe){return{keys:fe,inner:new Map,texts:new Map,references:[]}}function B(fe,ve){const me=fe.inner.get(ve)??R([...fe.keys,ve]);return fe.inner.set(ve,me),me}function A(fe,ve){
return fe?.inner.get(ve)??fe?.inner.get(W)}function E(fe,{keys:ve,texts:me,references:Se},{place:Oe,slot:$e},ke){me.set(fe,(me.get(fe)??0)+1);const Me=fe.startsWith('"')?fe.length>2:K.test(ve.findLast(
pe=>pe!=="[]")??"")&&Number.isInteger(Number(fe));Oe&&Me&&Se.push({text:fe,place:Oe,slot:$e,value:ke})}function s(fe){if((0,S.jn)(fe))return[];const ve=fe.type==="array"?fe.items:[...fe.members.values()];
return[...ve.flatMap(s),...ve.some(c)?[]:(0,S.YD)(fe)]}function c(fe){return fe.type==="object"}function f({members:fe},ve){return 2*[...fe.keys()].filter(Se=>!K.test(Se)&&ve.has(Se)).length>=fe.size&&
[...fe.values()].every(c)}function a(fe){const ve=new Map;for(const me of fe){const Se=(Oe,$e)=>{const ke=F.findIndex(Ae=>Ae.test(Oe));if(ke<0)return;const Me=`${me.side} ${$e}`,pe=ve.get(Me)??[];pe[ke]=
(pe[ke]??new Set).add(me),ve.set(Me,pe)};me.key!==void 0&&Se(W,JSON.stringify(me.key));for(const[Oe,$e]of me.value.members)(0,S.jn)($e)&&Se(Oe,$e.text)}return(me,Se)=>{const Oe=ve.get(`${Se.side} ${me}`)?.
find($e=>$e);return Oe&&Oe.size<=P?v([...Oe],Se):void 0}}function v(fe,ve){const me=ve?fe.filter(Oe=>w(Oe,ve)):fe;if(me.length===0&&ve)return v(fe,ve.outer);const Se=me.length>1?me.filter(({value:Oe})=>Oe.
members.size>2):me;return Se.length===1?Se[0]:void 0}function w(fe,ve){return fe!==void 0&&(fe===ve||w(fe.outer,ve))}var x=e(5408);const n="source from origin src tail out".split(" "),o="target to des\
t destination head in".split(" "),_="next to goto target targets wire wires link links edge edges transition transitions connection connections",m=`${_} then else default on success failure fail error\
 timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),C="after depends dependencies needs requires prev previous predecessor pred\
ecessors".split(" "),i=`${_} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),h="label title name condition if when event type relationship select\
edRelationships".split(" "),r=60;function u(fe,ve){const me=j(fe,ve),Se=M(me.root).flatMap(Me=>U(Me,me)),Oe=ne(Se),$e=Oe.length>0?Oe:he(Se,me),ke=new Set($e.flatMap(({source:Me,target:pe})=>[Me.field,
pe.field]));return{root:me.root,nodes:me.places.filter(({field:Me})=>ke.has(Me)),edges:$e}}function y(fe,ve){return fe.flatMap(Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>ve.includes(Se.toLowerCase()))}
function M(fe){const ve=[fe];for(const me of ve)ve.push(...me.inner.values());return ve}function U(fe,{find:ve}){const me=fe.references.flatMap(Me=>{const pe=ve(Me.text,Me.place);return pe?[{...Me,field:fe,
target:pe}]:[]}),Se=me.filter(({place:Me,target:pe})=>!w(Me,pe)),Oe=me.length/fe.references.length,$e=Oe>=.5&&Y(fe.references)-Y(me)<=2;return(Oe>=.9||$e&&y(fe.keys.slice(-2),m))&&2*Se.length>=me.length?
[me]:[]}function Y(fe){return new Set(fe.map(({text:ve})=>ve)).size}function ne(fe){const ve=fe.filter(me=>!me.some(({place:Se,target:Oe})=>Oe.field===Se.field));return[...(0,x.$z)(ve,([me])=>me?.place.
field).values()].flatMap(me=>{const Se=new Map(ie(me,n).map(Oe=>[Oe.place,Oe]));return ie(me,o).flatMap(Oe=>{const $e=Se.get(Oe.place),ke=$e&&{source:$e.target,target:Oe.target,links:[$e,Oe]};return ke?
[{...ke,label:le(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function ie(fe,ve){return fe.filter(([Se])=>Se&&y(Se.field.keys.slice(-2),ve)).sort((Se,Oe)=>Y(Oe)-Y(Se))[0]??[]}function he(fe,ve){const[
me,Se]=[[],[]],Oe=new Set;for(const ke of fe){const Me=ke.flatMap(Ue=>be(Ue,ve)),[pe]=Me;if(pe===void 0||10*Me.length<9*ke.length)continue;const Ae=pe.link.field.keys.slice(pe.inside.field.keys.length),
Pe=Me.filter(({source:Ue,inside:Fe})=>Ue!==Fe);for(const{inside:Ue}of Pe)Oe.add(Ue.key);const Ce=y(Ae,C);if(!(!Ce&&Pe.length===0&&!y(Ae,m)))for(const{link:Ue,source:Fe}of Me){const Ke=Ue.place===Fe?void 0:
Ue.place,Je={label:le(Ue,Ke,Ae),links:[Ue],item:Ke?.value};Ce?Se.push({source:Ue.target,target:Fe,...Je}):me.push({source:Fe,target:Ue.target,...Je})}}const $e=me.length<Se.length?Se:me;return Oe.size>
1||Y($e.flatMap(({links:ke})=>ke))>1?$e:[]}function be(fe,{find:ve}){for(let me=fe.place;me;me=me.outer){const Se=ve(JSON.stringify(me.key),me),Oe=[me,Se].find($e=>$e?.field===fe.target.field);if(Oe)return[
{link:fe,source:Oe,inside:me}]}return[]}function le({slot:fe,value:ve},me,Se){const Oe=h.map(Me=>{const[pe,Ae]=[me?.field.inner.get(Me),O(me?.value.members.get(Me))];return pe&&pe.texts.size+(pe.inner.
get("[]")?.texts.size??0)>1||Ae.includes(" ")?Ae:""}),$e=Se.filter(Me=>!i.includes(Me.toLowerCase())),ke=fe===void 0?[]:[`output ${fe+1}`];return[O(ve),...Oe].find(Me=>Me!=="")??[...$e,...ke].join(", ")}
function O(fe){const me=(fe?.type==="array"?fe.items:[fe]).flatMap(Se=>Se?.type==="string"&&(0,S.e1)(Se.text).trim()||[]).join(", ");return me.length>r?"":me}var T=e(1345),H=e(8132),l=e(706);const $={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},k={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},g={same:"-->",added:"==>",removed:"-.->"},I=40,J=500,ee=5e4,G=40,q=6;function re(fe,ve,{isWhole:me,hide:Se}){const Oe=({status:pe})=>me||pe!=="same",$e=new Set(
[...fe.filter(Oe),...ve.filter(Oe).flatMap(de)]),ke=ve.filter(pe=>de(pe).some(Oe)).flatMap(de);if($e.size===0)return{};for(const pe of[new Set([...$e,...ke]),$e]){const Ae=ve.filter(Ce=>de(Ce).every(Ue=>pe.
has(Ue)));if(pe.size>I||Ae.length>J)continue;const Pe=ae(fe.filter(Ce=>pe.has(Ce)),Ae,Se);if(Pe.length<=ee)return{picture:Pe}}return{note:`The picture is left out: it would have ${$e.size>I?(0,l.hS)($e.
size,"node"):"too many connections"}.`}}function de({source:fe,target:ve}){return[fe,ve]}function ae(fe,ve,me){const Se=new Map(fe.map(($e,ke)=>[$e,`n${ke+1}`])),Oe=fe.map($e=>`  ${Se.get($e)}["${$[$e.
status]}${_e(me($e.label))||"?"}"]`);for(const{source:$e,target:ke,label:Me,status:pe}of ve){const Ae=`${$[pe]}${_e(me(Me))}`.trim();Oe.push(`  ${Se.get($e)} ${g[pe]}${Ae===""?"":`|"${Ae}"|`} ${Se.get(
ke)}`)}for(const[$e,ke]of Object.entries(k)){const Me=fe.filter(pe=>pe.status===$e).map(pe=>Se.get(pe));Me.length>0&&Oe.push(`  classDef ${$e} ${ke}`,`  class ${Me.join()} ${$e}`)}return[`flowchart ${we(
fe,ve)>q?"TD":"LR"}`,...Oe].join(`
`)}function we(fe,ve){const me=new Set(ve.map(({target:$e})=>$e)),Se=fe.filter($e=>!me.has($e)),Oe=new Map((Se.length>0?Se:fe.slice(0,1)).map($e=>[$e,1]));for(const[$e,ke]of Oe)for(const{source:Me,target:pe}of ve)
Me===$e&&!Oe.has(pe)&&Oe.set(pe,ke+1);return Math.max(...Oe.values())}function _e(fe){return(0,H.RK)((0,H.Jj)(fe.replace(/\s+/g," ").trim(),G)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,xe="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ee="* if when id name label title\
 type key handle condition event relationships".split(" ");function De(fe,ve=me=>me){const me=fe.head??fe.base;if(me===void 0)return;const[Se,Oe]=[fe.base??me,fe.head??me],$e=(0,T.j9)([Oe,Se]),ke=u(Se,
Oe),Me=Te(fe,ke,$e),pe=[...new Set(Me.values())].sort((Ke,Je)=>Ke.rank-Je.rank),Ae=We(ke,Me),Pe=Ae.filter(Ke=>Ke.status!=="same"),Ce=Ge(ke,Pe);Ve(fe,pe,$e,Ce);const Ue=new Map(Ae.map(({item:Ke,source:Je,
target:Ze})=>[Ke,`${Je.label} \u2192 ${Ze.label}`])),Fe=Ke=>Ke.filter(({status:Je})=>Je!=="removed").length;return{...re(pe,Ae,{isWhole:fe.status!=="modified",hide:ve}),connections:Xe(Pe),size:{nodes:Fe(
pe),connections:Fe(Ae)},tells:Ce,labelOf:$e.labelOf,endsOf:Ke=>Ue.get(Ke)}}function ce({side:fe}){return fe==="head"}function ge(fe){return fe&&[fe.key,ge(fe.outer)]}function Te({matches:fe},{nodes:ve},me){
const Se=Pe=>Pe.key===void 0?`${Pe.value.id}`:JSON.stringify(ge(Pe)),Oe=new Map(ve.map((Pe,Ce)=>[Pe,Ce])),$e=(0,x.$z)(ve.filter(ce),Se),ke=(0,x.$z)(fe,({base:Pe})=>Pe.id),Me=Pe=>{const Ce=ke.get(Pe.value.
id)?.shift();return(Ce&&$e.get(`${Ce.head.id}`)?.shift())??$e.get(Se(Pe))?.shift()},pe=new Map;let Ae=0;for(const Pe of ve){if(pe.has(Pe))continue;const Ce=ce(Pe)?Pe:Me(Pe);Ae=(Ce&&Oe.get(Ce))??Ae+1e-6;
const Ue=Ce===void 0?"removed":Ce===Pe?"added":"same",Fe=Ce??Pe,Ke={label:Be(Fe,me),status:Ue,rank:Ae,place:Fe,old:Ue==="same"?Pe:void 0};pe.set(Pe,Ke).set(Fe,Ke)}return pe}function Be({key:fe,value:ve,
array:me},Se){const[Oe,$e,...ke]=["type","componentType",...ve.members.keys()].map(pe=>(0,S.TN)(ve,pe)),[Me="?"]=[Oe,$e,(0,S.TH)(ve),...ke].filter(pe=>pe!==void 0);return fe??Se.nameOf(ve,me)??(0,S.e1)(
Me)}function We({edges:fe},ve){const me=fe.flatMap(pe=>{const[Ae,Pe]=[ve.get(pe.source),ve.get(pe.target)];return Ae&&Pe?[{...pe,source:Ae,target:Pe,status:ce(pe.source)?"added":"removed"}]:[]}),Se=({
source:pe,target:Ae,label:Pe})=>`${pe.rank} ${Ae.rank} ${Pe}`,Oe=(0,x.$z)(me,({status:pe})=>pe),$e=(0,x.$z)(Oe.get("removed")??[],Se);return[...(Oe.get("added")??[]).map(pe=>$e.get(Se(pe))?.pop()?{...pe,
status:"same"}:pe),...[...$e.values()].flat()].sort((pe,Ae)=>pe.source.rank-Ae.source.rank||pe.target.rank-Ae.target.rank)}function Xe(fe){const ve=new Map;for(const me of["target","label"]){const Se=Oe=>`${Oe.
source.rank} ${me==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,$e,...ke]of(0,x.$z)(fe,Se).values()){if(!Oe||!$e||ke.length>0||Oe.status===$e.status)continue;[Oe.source,Oe.target,$e.target].every(({
old:pe})=>pe)&&!ve.has(Oe)&&!ve.has($e)&&ve.set(Oe,$e).set($e,Oe)}}return fe.flatMap(me=>{const Se=ve.get(me);return Se&&me.status==="removed"?[]:[{...me,kind:Se?"rewired":me.status,was:Se}]})}function Ge({
root:fe,nodes:ve},me){const Se=new Set(me.flatMap(pe=>pe.links.map(({field:Ae})=>Ae))),Oe=new Set(me.map(({item:pe})=>pe)),$e=new Set([fe,...ve.map(({field:pe})=>pe)]),ke={added:new Set,removed:new Set};
for(const pe of me){const Ae=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(Pe=>JSON.stringify(Pe));for(const Pe of[...Ae,...pe.links.map(Ce=>Ce.text)])ke[pe.status].add(Pe)}function Me(pe,Ae,Pe){
if(Ae===void 0||$e.has(Ae))return[{text:Pe,field:fe}];const Ce=Ae.keys.at(-1)===W?[{text:JSON.stringify(Pe),field:Ae}]:[];if("text"in pe)return[...Ce,{text:pe.text,field:Ae}];const Ue="members"in pe?[
...pe.members]:[],Fe="items"in pe?pe.items.map(Ke=>["[]",Ke]):Ue;return[...Ce,...Fe.flatMap(([Ke,Je])=>Me(Je,A(Ae,Ke),Ke))]}return({path:pe,...Ae})=>{const Pe=pe.map(Fe=>Fe.type==="member"?Fe.key:"[]"),
Ce=pe.some(Fe=>Fe.type==="item"&&Oe.has(Fe.item)),Ue=(Fe,Ke)=>{const Je=Me(Fe,Pe.reduce(A,fe),`${Pe.at(-1)}`),Ze=Je.some(({field:Qe})=>Se.has(Qe)),et=({text:Qe,field:nt})=>{if(Se.has(nt))return Ke.has(
Qe);const it=`${nt.keys.findLast(st=>st!=="[]")}`;return xe.includes(it)||Ke.has(Qe)&&y([it],Ee)||Ze&&tt(Qe,nt)};return(Ze||Ce)&&Je.every(et)};return Ae.kind==="modified"?Ue(Ae.from,ke.removed)&&Ue(Ae.
to,ke.added):"value"in Ae&&Ue(Ae.value,ke[Ae.kind])}}function tt(fe,{texts:ve}){const me=ve.get(fe)??0,Se=[...ve.values()].reduce((Oe,$e)=>Oe+$e,0);return me>2&&2*me>Se&&/^"?[\w.-]{0,30}"?$/.test(fe)}
function Ve(fe,ve,{componentOf:me},Se){const Oe=(0,N.pi)(fe),$e=ve.flatMap(pe=>{const{value:Ae,array:Pe}=pe.place,Ce=(0,T.qU)(Ae)===void 0?me(Ae,Pe):void 0;return[Ae.id===pe.old?.value.id?void 0:Ae,Ce].
map(Ue=>({owner:Ue,node:pe}))}),ke=(0,x.$z)($e,({owner:pe})=>pe);ke.delete(void 0);const Me=new Map(fe.matches.map(({path:pe,head:Ae})=>[pe.at(-1),Ae]));for(const pe of fe.changes){if(Se(pe)||Oe(pe))continue;
const Ae=pe.path.map(Ce=>Me.get(Ce)).reverse(),Pe=["value"in pe&&pe.value,...Ae].find(Ce=>ke.has(Ce));for(const{node:Ce}of ke.get(Pe)??[])Ce.status==="same"&&(Ce.status="modified")}}}),2899:((Q,se,e)=>{
e.d(se,{K$:()=>S,pi:()=>F,wo:()=>N});const S=N("");function N(P){const j=new Set,[R,B]=[new Map,new Map];for(const[A,E]of P.split(/\r\n|\r|\n/).entries()){const s=E.trim();if(s===""||s.startsWith("#"))
continue;const[c,f]=s.endsWith("[]")?[s.slice(0,-2),B]:[s,R],a=c.split(".").reverse(),v=K(c);if(a.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(a.every(
w=>w==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);j.add(s),f.set(v,[...f.get(v)??[],{line:s,keys:a}])}return{lines:[...j],fields:R,orders:B}}function F(P,j,R){
if(P.size===0||j===void 0)return!1;const B=["*",K(j.key)].flatMap(A=>P.get(A)??[]).filter(({keys:A})=>W(j,A));for(const{line:A}of B)R(A);return B.length>0}function K(P){return P.slice(P.lastIndexOf(".")+
1)}function W(P,j){if(P===void 0||j.length===0)return j.length===0;const R=j[0]==="*"?["*"]:P.key.split(".").reverse();return R.every((B,A)=>B===j[A])&&W(P.outer,j.slice(R.length))}}),2742:((Q,se,e)=>{
e.d(se,{OD:()=>$,qy:()=>H,Z:()=>k,yR:()=>l});var S=e(3436),N=e(2899),F=e(1345);function K(g,I){const J=I.size===0?void 0:I.get(JSON.stringify(g));return J===void 0?g:(0,S.e1)(J)}function W({base:g,head:I}){
return g===I?[]:S.Rk.flatMap(J=>{const[ee,G]=[(0,S.TN)(g,J),(0,S.TN)(I,J)];return ee!==G&&ee?.startsWith('"')&&G?.startsWith('"')?[[ee,G]]:[]})}function P(g,I){const J=new Map;for(const[G,q]of g)J.set(
G,(J.get(G)??new Set).add(q));const ee=([G,q])=>J.get(G)?.size===1&&I.base.get(G)===1&&I.head.get(q)===1;return new Map(g.filter(ee))}function j(g){const I=J=>{const ee=new Map,G=(q,re)=>{if(q.type===
"array")for(const ae of q.items)G(ae,!0);if(q.type!=="object")return;const de=re?[q.id,...S.Rk.flatMap(ae=>(0,S.TN)(q,ae)??[])]:[];for(const ae of new Set(de))ee.set(ae,(ee.get(ae)??0)+1);for(const ae of q.
members.values())G(ae,!1)};for(const q of g)G(q[J],!1);return ee};return{base:I("base"),head:I("head")}}function R(g,I,J){const ee={element:new Map,member:new Map};function G(re,de){if(I.size===0&&!J)
return re;if((0,S.jn)(re))return g.scalar(I.get(re.text)??re.text);const ae=ee[de?"element":"member"],we=ae.get(re.id)??q(re,de);return ae.set(re.id,we),we}function q(re,de){if(re.type==="array"){const we=re.
items.map(_e=>G(_e,!0));return g.array(we,re.unordered)}const ae=new Map;for(const[we,_e]of re.members)(0,S.Op)(we,_e,de)?J||ae.set(we,_e):ae.set(K(we,I),G(_e,!1));return g.object(ae)}return(re,de=!1)=>G(
re,de).id}function B(g,I){const J={base:R(g,I,!0),head:R(g,new Map,!0)};return{interner:g,renames:I,follow:R(g,I,!1),bare:J}}var A=e(5408);const E=.4,s=.9,c=4e4,f=4,a=/^(""|0|true|false|null)$/,v=.25,
w=new Set([...S.eX,"type"]);function x(g,I,J){const{compare:ee,shareRare:G}=_(g,J),q=n(g,I),re=o(g);return de=>(ae,we)=>{const _e=(0,A.qc)(ae,we),Ie=_e.reduce((ce,{base:ge,head:Te})=>ce+ge.length*Te.length,
0),xe=ce=>Ie>c?[...G(ce),...(0,A.O6)(I,ce).flatMap(A.yU)]:ce.base.flatMap(ge=>ce.head.map(Te=>({base:ge,head:Te}))),Ee=_e.flatMap(xe).flatMap(ce=>{const ge=ee(ce);return(de>0&&re(ce)?ee(ce,()=>1)>=s:ge>=
de)?[{pair:ce,alike:ge,distance:q(ce)}]:[]});Ee.sort((ce,ge)=>ge.alike-ce.alike||ce.distance-ge.distance);const De=new Set;return Ee.flatMap(({pair:ce})=>De.has(ce.base)||De.has(ce.head)?[]:(De.add(ce.
base).add(ce.head),[ce]))}}function n({base:g},I){const J=new Map((0,A.Ms)(I).map(q=>[q.base.index,q.head.index-q.base.index]));let ee=0;const G=g.map(({index:q})=>(ee=J.get(q)??ee,q+ee));return q=>Math.
abs((G[q.base.index]??0)-q.head.index)}function o({base:g,head:I}){const J=({item:re})=>[(0,S.TH)(re),(0,S.Gg)(re)],[ee,G]=[new Set(g.flatMap(J)),new Set(I.flatMap(J))],q=(re,de)=>J(re).every(ae=>ae!==
void 0&&!de.has(ae));return re=>q(re.base,G)&&q(re.head,ee)}function _(g,{renames:I,follow:J}){const ee=new Map([["",0]]),G=new Set;function q(xe){const Ee=ee.get(xe)??ee.size;return Ee===ee.size&&ee.
set(xe,Ee),Ee}function re(xe,Ee){const De=new Set,ce=(ge,Te,Be)=>{if((0,S.jn)(ge)||(ge.type==="array"?ge.items.length:ge.members.size)===0){const We=q(`${Te}=${Ee==="base"?J(ge):ge.id}`);De.add(We),(!(0,S.
jn)(ge)||a.test(ge.text))&&G.add(We)}else if(ge.type==="array")for(const We of ge.items)ce(We,q(`${Te}[]`),!0);else for(const[We,Xe]of ge.members)Te===0&&(0,S.jn)(Xe)&&w.has(We)||(0,S.Op)(We,Xe,Be)||ce(
Xe,q(`${Te}.${Ee==="base"?K(We,I):We}`),!1)};return ce(xe,0,!0),De}const de=new Map,ae=new Map,we=xe=>de.get(xe)??new Set;for(const xe of["base","head"]){for(const Ee of g[xe])de.set(Ee,re(Ee.item,xe));
for(const[Ee,De]of(0,F.Vn)(g[xe].flatMap(ce=>[...we(ce)]))){const ce=(G.has(Ee)?v:1)/De;ae.set(Ee,Math.min(ae.get(Ee)??1,ce))}}const _e=xe=>ae.get(xe)??0,Ie=xe=>[...we(xe)].filter(Ee=>_e(Ee)>=1/f);return{
compare({base:xe,head:Ee},De=_e){const ce=We=>{let Xe=0;for(const Ge of We)Xe+=De(Ge);return Xe},[ge,Te]=[we(xe),we(Ee)],Be=[...ge].filter(We=>Te.has(We));return 2*ce(Be)/(ce(ge)+ce(Te))||0},shareRare(xe){
const Ee=new Map;for(const De of xe.head)for(const ce of Ie(De))Ee.set(ce,[...Ee.get(ce)??[],De]);return xe.base.flatMap(De=>{const ce=new Set(Ie(De).flatMap(ge=>Ee.get(ge)??[]));return Array.from(ce,
ge=>({base:De,head:ge}))})}}}function b(g,I,J){const ee={base:{item:g,index:0,array:[g]},head:{item:I,index:0,array:[I]}};return _({base:[ee.base],head:[ee.head]},J).compare(ee)}function m(g,I,J){let ee=[],
G=g;const q=()=>G.base.length===0||G.head.length===0,re=(ce,ge)=>{const Te=q()?[]:ce(G,ge);Te.length!==0&&(ee=ee.concat(Te),G=(0,A.FF)(G,Te))},de=ce=>(ge,Te)=>(0,A.O6)(ee,ge).flatMap(Be=>ce(Be,Te)),ae=J||
[...g.base,...g.head].some(({item:ce})=>ce.type==="object"),we=S.Rk.filter(ce=>!(r(g.base,ce)&&r(g.head,ce)));for(const ce of u(we,g,I))re(A.kk,i(ce));const _e=({item:ce})=>ce.id,Ie=({item:ce},ge)=>ge===
"base"?I.follow(ce,!0):ce.id;for(const ce of I.renames.size>0?[Ie,_e]:[_e])re(de(A.eV),ce),ae&&re(A.kh,ce);if(ae&&!q()){for(const Te of u(M(g),g,I).slice(0,1))re(A.kk,i(Te));const ce=Te=>({item:Be},We)=>h(
Be,I.bare[We],Te);re(de(A.eV),ce(1)),re(A.kh,ce(3));const ge=x(g,ee,I);for(const Te of[...S.eX,"key"])re(ge(0),i(Te));re(ge(E),({item:Te})=>Te.type==="object"?(0,S.TN)(Te,"type")??"":void 0)}const xe=we.
length<S.Rk.length,Ee=ce=>(0,S.Gg)(ce)??(xe?we.find(ge=>(0,S.TN)(ce,ge)):(0,S.TH)(ce));return re(de((ce,ge)=>xe&&C(ce.base)===C(ce.head)?(0,A.yU)(ce):(0,A.kh)(ce,ge)),({item:ce})=>Ee(ce)===void 0?"":void 0),
ee}function C(g){return g.map(({index:I})=>I).join()}function i(g){return({item:I})=>(0,S.TN)(I,g)}function h(g,I,J){return g.type!=="object"||[...g.members].filter(([G,q])=>!(0,S.Op)(G,q,!0)).length<
J?void 0:I(g,!0)}function r(g,I){const J=ee=>g.every(({item:G,index:q})=>(0,S.TN)(G,I)?.replaceAll('"',"")===`${ee+q}`);return g.length>1&&(J(0)||J(1))}function u(g,I,J){const ee=g.map(q=>({key:q,pairs:(0,A.
kk)(I,i(q))})),G=(q,re)=>q.every(({base:ae,head:we},_e)=>ae===re[_e]?.base&&we===re[_e]?.head)?0:y(re,J)-y(q,J);return ee.sort(({pairs:q},{pairs:re})=>re.length-q.length||G(q,re)),ee.map(({key:q})=>q)}
function y(g,{interner:I,renames:J,bare:ee}){const G=g.map(({base:re,head:de})=>({base:re.item,head:de.item})),q=R(I,new Map([...J,...G.flatMap(W)]),!0);return G.filter(({base:re,head:de})=>[q,ee.head].
some(ae=>ae(re,!0)===ee.head(de,!0))).length}function M({base:g,head:I}){const J=(0,F.Vn)(I.flatMap(({item:q})=>(0,S.YD)(q))),ee=q=>2*(J.get(q)??0)>I.length&&!S.Rk.includes(q)&&q!=="type",G=[...J.keys()].
filter(q=>ee(q)&&U(g,q)&&U(I,q)).sort();return[...G.filter(q=>S.ZM.test(q)),...G]}function U(g,I){const J=g.flatMap(({item:G})=>(0,S.TN)(G,I)??[]).filter(G=>G.startsWith('"'));if(J.length<2||2*J.length<=
g.length||new Set(J).size<J.length)return!1;const ee=new Set(g.flatMap(({item:G})=>S.Rk.map(q=>(0,S.TN)(G,q))));return 2*J.filter(G=>ee.has(G)).length<J.length}const Y=8,ne=.5;function ie(g,I,J,ee){const G=xe=>g[xe].
flatMap(De=>[De,...he(De,ee)]).filter(({path:De,value:ce})=>De.at(-1)?.type==="item"&&J[xe].get(ce.id)===1),q={bases:new Set,heads:new Map};let re={base:G("base"),head:G("head")};const de=(xe,Ee)=>{const De=(0,A.
kk)(re,xe).filter(({base:ce,head:ge})=>ce.arrays!==ge.arrays&&Ee(ce.value,ge.value));for(const{base:ce,head:ge}of De)q.bases.add(ce.value),q.heads.set(ge.value,ce);re=(0,A.FF)(re,De)},ae=(xe,Ee)=>(0,S.
TN)(xe,"type")===(0,S.TN)(Ee,"type"),we=(xe,Ee)=>ae(xe,Ee)&&b(xe,Ee,I)>=ne,_e=(xe,Ee)=>(J[Ee].get(xe??"")??0)<2,Ie=(xe,Ee)=>_e(xe,Ee)?xe:void 0;return de(({value:xe},Ee)=>Ie((0,S.TH)(xe),Ee),(xe,Ee)=>((0,S.
TH)(xe)?.length??0)>=Y||we(xe,Ee)),de(({value:xe},Ee)=>Ie((0,S.Gg)(xe),Ee),we),de(({value:xe},Ee)=>_e((0,S.TH)(xe),Ee)?h(xe,I.bare[Ee],3):void 0,ae),q}function he({value:g,path:I},J){return(0,F.Vg)(g,
J).flatMap(ee=>{if((0,S.jn)(ee.value))return[];const G={value:ee.value,path:[...I,ee.step]};return[G,...he(G,J)]})}function be(g,I,J,ee){const G=[],q=[],re=[],de=[],ae={base:[],head:[]};function we({base:ce,
head:ge},Te,Be){Be==="element"&&de.push(...W({base:ce,head:ge})),(Be==="element"||Be==="member"&&ce.type==="object"&&ge.type==="object")&&re.push({base:ce,head:ge,path:Te}),ce.id!==ge.id&&(ce.type==="\
array"&&ge.type==="array"?De(ce,ge,Te):ce.type==="object"&&ge.type==="object"?Ee({base:ce,head:ge},Te,Be):Be!=="own"&&(0,S.jn)(ce)&&(0,S.jn)(ge)&&I.renames.get(ce.text)===ge.text?q.push({path:Te,from:(0,S.
e1)(ce.text),to:(0,S.e1)(ge.text)}):G.push({kind:"modified",path:Te,from:ce,to:ge}))}function _e({base:ce,head:ge},Te,Be,We){ce!==void 0&&ge!==void 0?we({base:ce,head:ge},Te,Be):ge!==void 0&&!Ie(ge,Te)?
(G.push({kind:"added",path:Te,value:ge}),ae.head.push({value:ge,path:Te,arrays:We}),J.heads.size>0&&xe(ge,Te)):ce!==void 0&&!J.bases.has(ce)&&(G.push({kind:"removed",path:Te,value:ce}),ae.base.push({value:ce,
path:Te,arrays:We}))}function Ie(ce,ge){const Te=J.heads.get(ce);return Te===void 0?!1:(G.push({kind:"moved",path:ge,from:Te.path}),we({base:Te.value,head:ce},ge,"element"),!0)}function xe(ce,ge){for(const{
step:Te,value:Be}of(0,F.Vg)(ce,ee)){const We=[...ge,Te];Ie(Be,We)||xe(Be,We)}}function Ee(ce,ge,Te){for(const{key:Be,from:We,...Xe}of le(ce,I)){const Ge=[...ge,{type:"member",key:Be}];We!==Be&&q.push(
{path:Ge,from:We,to:Be});const tt=Xe.base!==void 0&&(0,S.Op)(Be,Xe.base,Te==="element");_e(Xe,Ge,tt?"own":"member")}}function De(ce,ge,Te){const Be={base:(0,A.S3)(ce.items),head:(0,A.S3)(ge.items)},We=m(
Be,I,ce.unordered&&ge.unordered).filter(Ve=>!J.bases.has(Ve.base.item)&&!J.heads.has(Ve.head.item)),Xe=(0,F.Oe)(Be,We,ee),Ge=new Set((0,A.Ms)(We).map(Ve=>Ve.head.index)),tt=Xe.filter(Ve=>Ve.base&&Ve.head&&
!Ge.has(Ve.index));tt.length>0&&!ge.unordered&&G.push({kind:"reordered",path:Te,moved:tt.map(({step:Ve})=>Ve)});for(const{step:Ve,...fe}of Xe)_e(fe,[...Te,Ve],"element",Be)}return we(g,[],"root"),{changes:G,
references:q,matches:re,renames:de,unmatched:ae}}function le({base:g,head:I},{renames:J,follow:ee}){const G=new Map(g.members),q=new Map,re=(ae,we)=>ae.id===we.id||ee(ae)===we.id;for(const ae of[re,()=>!0])
for(const we of[_e=>_e,_e=>K(_e,J)])for(const[_e,Ie]of G){const xe=we(_e),Ee=I.members.get(xe);Ee===void 0||q.has(xe)||!ae(Ie,Ee)||(G.delete(_e),q.set(xe,{key:xe,from:_e,base:Ie,head:Ee}))}for(const[ae,
we]of I.members)q.has(ae)||q.set(ae,{key:ae,from:ae,head:we});const de=Array.from(G,([ae,we])=>({key:ae,from:ae,base:we}));return[...q.values(),...de].sort((ae,we)=>ae.key<we.key?-1:1)}const O={bases:new Set,
heads:new Map},T=5;function H(g,I){const J=new S.Ms(N.K$),[ee,G]=[g,I].map(q=>l(q,J));return ee&&G&&$([{base:ee,head:G}],J)[0]}function l(g,I=new S.Ms(N.K$)){return/^\s*[[{]/.test(g)?I.read(g):void 0}
function $(g,I){const J=k(()=>j(g)),ee=k(()=>(0,F.j9)([...g.map(({head:de})=>de),...g.map(({base:de})=>de)])),G=(de,ae)=>ee().componentOf(de,ae);function q(de){const ae=B(I,de);return g.map(we=>{const _e=be(
we,ae,O,G),{base:Ie,head:xe}=_e.unmatched;if(Ie.length===0||xe.length===0)return _e;const Ee=ie(_e.unmatched,ae,J(),G);if(Ee.heads.size===0)return _e;const De=be(we,ae,Ee,G);return De.changes.filter(({
kind:ce})=>ce==="moved").length===Ee.heads.size?De:_e})}let re=new Map;for(let de=0;de<T;de++){const ae=q(re),we=ae.flatMap(Ie=>Ie.renames),_e=we.length===0?new Map:P(we,J());if(re.size===_e.size&&[...re].
every(([Ie,xe])=>_e.get(Ie)===xe)){if(ae.some(({changes:Ie})=>Ie.length>0))return ae;break}re=_e}return q(new Map)}function k(g){let I;return()=>(I??={value:g()},I.value)}}),3499:((Q,se,e)=>{e.d(se,{Ab:()=>s,
a2:()=>w,gN:()=>f,lY:()=>x,pi:()=>c,rL:()=>a});var S=e(3436),N=e(2742);const F=s(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],W=s("w h width he\
ight left top zoom"),P=[["x"],["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,R=s("_?id uuid guid identifie\
r instanceIdentifier instanceId groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=s("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),E=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],[A,B]];function s(b){return new RegExp(`^(${b.replaceAll(" ","|")})$`,"i")}function c({base:b,head:m}){const C={base:(0,N.
Z)(()=>new Set((0,S.PX)(b))),head:(0,N.Z)(()=>new Set((0,S.PX)(m)))};return i=>{const{kind:h,path:r}=i;if(h==="reordered"||h==="moved")return!1;const[u,y=u]=h==="modified"?[i.from,i.to]:[i.value];if(v(
r)&&_(u)&&_(y))return!0;if(h!=="modified"||u.type!==y.type||!("text"in u)||!("text"in y))return!1;const[M,U,Y]=[o(r.at(-1)),(0,S.e1)(u.text),(0,S.e1)(y.text)],ne=he=>he.test(U)&&he.test(Y);return E.some(
([he,be])=>he.test(M)&&ne(be))?!0:r.at(-2)?.type!=="member"&&R.test(M)&&ne(B)&&!C.head().has(U)&&!C.base().has(Y)}}function f(b){return B.test(b)||j.test(b)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(b)}function a(b,m){
return R.test(b)&&(0,S.jn)(m)||(F.test(b)||K.includes(b))&&_(m)}function v(b){if(b.slice(w(b)).some(h=>F.test(o(h))))return!0;const[m,C]=[b.at(-2),o(b.at(-1))],i=m?.type==="item"&&m.item.type==="objec\
t"?m.item.members:void 0;return K.includes(C)||W.test(C)&&P.some(h=>h.every(r=>i?.has(r)))}function w(b){return b.findLastIndex(({type:m})=>m==="item")+1}function x(b,{matches:m}){const C=new Map(m.map(
h=>[h.path.at(-1),h])),i=new Map;for(const h of b){const r=w(h.path),[u,y]=[h.path[r-1],h.path[r]],M=K.includes(o(y)),U=M?K:F.test(o(y))?[o(y)]:[],[Y,ne]=[n(C.get(u)?.base,U),n(C.get(u)?.head,U)],ie=[
...h.path.slice(0,r),{type:"member",key:U.join(", ")}];Y&&ne?i.set(M?u:y,{kind:"modified",path:ie,from:Y,to:ne}):i.set(h,h)}return[...i.values()]}function n(b,m){const C=b?.type==="object"?m.flatMap(i=>b.
members.get(i)??[]):[];if(!(C.length<m.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function o(b){return b?.type==="member"?b.key:""}function _(b){if(b.type==="literal")return/\d/.
test(b.text);const m=b.type==="array"?b.items:b.type==="object"?[...b.members.values()]:[];return m.length>0&&m.every(_)}}),1345:((Q,se,e)=>{e.d(se,{Oe:()=>s,Vg:()=>c,Vn:()=>w,j9:()=>P,qU:()=>j});var S=e(
3436),N=e(5408);const F=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function P(n){const o=n.map(E),_=i=>o.find(h=>h.get(i))?.get(i);function b(i,h){for(const r of(0,S.YD)(i).sort()){
if(F.test(r))continue;const u=`${(0,S.TN)(i,r)}`,y=r==="type"?`"${u.split(":")[1]}`:u,M=_(y);if(M===void 0||j(M.item)===void 0)continue;const U=o.some(Y=>{const ne=Y.get(y);return ne&&(ne.array===h||A(
h,ne.item))});if(r==="type"||!U)return M.item}}function m(i,h){const r=(0,S.Gg)(i);return j(i)??j(b(i,h))??(r&&(0,S.e1)(r))}function C(i){const h=/\d/.test(i)?_(i):void 0;return h&&m(h.item,h.array)}return{
componentOf:b,nameOf:m,labelOf:C}}function j(n){const o=n&&((0,S.TN)(n,"name")??R(n));return o&&(0,S.e1)(o)}function R(n){const[o,_]=[B(n,"localeData"),B(n,"data")];return[...(o?["en",...(0,S.YD)(o)]:
[]).map(i=>B(o,i)),_,B(_,"node")].map(i=>i&&((0,S.Gg)(i)??(0,S.TN)(i,"display_name"))).find(i=>i!==void 0)}function B(n,o){return n?.type==="object"?n.members.get(o):void 0}function A(n,o){return(0,S.
YD)(o).map(b=>B(o,b)).some(b=>b?.type==="array"&&b.items===n)}function E(n){const o=new Map,_=b=>{if(b.type==="object")for(const m of b.members.values())_(m);if(b.type==="array")for(const m of b.items){
const C=(0,S.YD)(m).filter(h=>S.ZM.test(h)),i=new Set(C.flatMap(h=>(0,S.TN)(m,h)??[]));for(const h of i)o.set(h,o.has(h)?void 0:{item:m,array:b.items});_(m)}};return _(n),o}function s(n,o,_){const b=(0,N.
FF)(n,o),m=[...b.base.map(i=>({...i,base:i.item})),...o.map(({base:i,head:h})=>({...h,base:i.item,head:h.item})),...b.head.map(i=>({...i,head:i.item}))],C=v(m,_);return m.map(i=>({...i,step:f(i,C.get(
i))})).sort(a)}function c(n,o){return n.type==="object"?Array.from(n.members,([b,m])=>({step:{type:"member",key:b},value:m})):(n.type==="array"?s({base:[],head:(0,N.S3)(n.items)},[],o):[]).map(({step:b,
item:m})=>({step:b,value:m}))}function f({item:n,index:o},_){if(_===void 0)return{type:"element",index:o,item:n};const b=x(n),m=b!==void 0&&b.length<=W&&!_.startsWith(b);return{type:"item",label:_,...m&&
{hint:b},item:n}}function a({step:n},{step:o}){return n.type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function v(n,o){
const _=new Map,b=new Set;let m=n.filter(({item:y})=>(j(y)??(0,S.Gg)(y)??(0,S.TH)(y))!==void 0);const C=y=>{const M=m.map(y),U=w(M);m=m.filter((Y,ne)=>{const ie=M[ne];return ie===void 0||U.get(ie)!==1||
b.has(ie)?!0:(b.add(ie),_.set(Y,ie),!1)})};C(({item:y})=>j(y));const i=new Map(m.map(y=>[y,j(y.item)??j(o(y.item,y.array))])),h=w([...i.values()]),r=y=>{const[M,U]=[i.get(y),(0,S.Gg)(y.item)];return j(
y.item)??(h.get(M)===1?M:void 0)??(U&&(0,S.e1)(U))},u=(y,M="")=>{const[U,Y]=[(0,S.TH)(y.item),r(y)??x(y.item)],ne=U&&(0,S.e1)(U).replace(M,"");return Y&&ne?`${Y} (${ne})`:Y??ne};return C(y=>r(y)??u(y,
K)),C(y=>u(y,K)),C(y=>u(y)),C(y=>`${r(y)??x(y.item)??u(y)} [${y.index}${y.head?"":", before"}]`),_}function w(n){const o=new Map;for(const _ of n)o.set(_,(o.get(_)??0)+1);return o}function x(n){const o=(0,S.
TN)(n,"type");return o?.startsWith('"')?(0,S.e1)(o):void 0}}),7856:((Q,se,e)=>{e.d(se,{$C:()=>n,Wr:()=>m,_p:()=>o,lb:()=>f});var S=e(706),N=e(3436),F=e(2742);const K=8,W="authorization|password|passwd\
|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",P=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
R=new RegExp(`^x?(?:${W})$`),B=/name|key|header|field/i,A=["value","values","default","defaultvalue","headervalue"],E=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",c=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function f({workflows:C}){const i=new S.pO;for(const{secrets:r,files:u}of C){const y=u.flatMap(({base:M,head:U})=>[M,U].flatMap(m));for(const M of[...r,...y].flatMap(a))i.add(
M,v)}const h=new Map;return r=>{const u=h.get(r);if(u)return u;const y=[],M=ne=>(y.push(ne),S.v5),Y={shown:c.reduce((ne,ie)=>ne.replace(ie,M),i.hide(r,M)),hidden:JSON.stringify(y)};return h.set(r,Y),Y}}
function a(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,N.PX)((0,F.yR)(C))]}function v(C){return C.length>=K&&!new RegExp("^\\p{L}+$","u").test(C)}function w(C){const i=x(C);return P.test(
i)&&!j.test(i)}function x(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function n(C,i,h){if(_(i))return!1;if(w(C))return b(i)||R.test(x(C));const r=u=>B.test(u)&&w(String(h&&(0,N.TN)(h,u)));return A.
includes(x(C))&&h!==void 0&&(0,N.YD)(h).some(r)}function o(C,...i){return i.every(_)?!1:C.some((h,r)=>{const u=C[r-1],y=u&&"item"in u?u.item:void 0,M=C.slice(r+1).every(({type:Y})=>Y==="element"),U=Y=>h.
type==="member"&&n(h.key,M?Y:void 0,y);return i.some(U)})}function _(C){return C?.type==="literal"&&!/\d/.test(C.text)}function b(C){return C?.type==="array"?C.items.every(b):C!==void 0&&(0,N.jn)(C)}function m(C){
const i=[],h=r=>{if(r!==void 0)if((0,N.jn)(r))h((0,F.yR)((0,N.e1)(r.text)));else if(r.type==="array")for(const u of r.items)h(u);else for(const[u,y]of r.members)n(u,y,r)&&i.push(...(0,N.PX)(y)),h(y)};
return h(C),i.filter(r=>!E.test(r))}}),5408:((Q,se,e)=>{e.d(se,{$z:()=>R,FF:()=>E,Ms:()=>A,O6:()=>s,S3:()=>F,eV:()=>K,kh:()=>W,kk:()=>P,qc:()=>j,yU:()=>B});var S=e(8965);const N=500;function F(c){return c.
map((f,a)=>({item:f,index:a,array:c}))}function K(c,f){const a=o=>c[o].map(_=>f(_,o)),v=(o,_)=>o!==void 0&&o===_,w=(0,S.E)(a("base"),a("head"),{maxEditLength:N,comparator:v});if(w===void 0)return A(W(
c,f));let[x,n]=[0,0];return w.flatMap(({added:o,removed:_,count:b})=>{const[m,C]=[c.base.slice(x,x+b),c.head.slice(n,n+b)];return o||(x+=b),_||(n+=b),o||_?[]:B({base:m,head:C})})}function W(c,f){return j(
c,f).flatMap(B)}function P(c,f){return j(c,f).flatMap(a=>a.base.length===1&&a.head.length===1?B(a):[])}function j(c,f){const a=R(c.head,v=>f(v,"head"));return a.delete(void 0),[...R(c.base,v=>f(v,"bas\
e"))].flatMap(([v,w])=>{const x=a.get(v);return x?[{base:w,head:x}]:[]})}function R(c,f){const a=new Map;for(const v of c){const w=f(v),x=a.get(w);x?x.push(v):a.set(w,[v])}return a}function B({base:c,
head:f}){return c.flatMap((a,v)=>{const w=f[v];return w===void 0?[]:[{base:a,head:w}]})}function A(c){const f=[];for(const v of c.toSorted((w,x)=>w.base.index-x.base.index)){let[w,x]=[0,f.length];for(;w<
x;){const n=w+x>>1;(f[n]?.last.head.index??0)<v.head.index?w=n+1:x=n}f[w]={last:v,before:f[w-1]}}const a=[];for(let v=f.at(-1);v;v=v.before)a.push(v.last);return a.reverse()}function E({base:c,head:f},a){
const v=new Set(a.flatMap(w=>[w.base,w.head]));return{base:c.filter(w=>!v.has(w)),head:f.filter(w=>!v.has(w))}}function s(c,f){const a=A(c),v={base:0,head:0};return j(f,({index:w},x)=>{for(;(a[v[x]]?.[x].
index??1/0)<w;)v[x]++;return v[x]})}}),9462:((Q,se,e)=>{e.d(se,{N:()=>F,R:()=>K});var S=e(7279),N=e(706);async function F(W,{ms:P,error:j},R){const B=new AbortController,A=setTimeout(()=>B.abort(j),P),
E=Math.min(W.endsAt,performance.now()+P);try{return await R({...W,signal:AbortSignal.any([W.signal,B.signal]),endsAt:E})}finally{clearTimeout(A)}}function K(W,P){const j=`${P} within ${(0,N.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new S.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Q,se,e)=>{e.d(se,{CQ:()=>B,Rs:()=>E,TF:()=>s,Uc:()=>A,lo:()=>a});var S=e(
7598),N=e(1455),F=e(6760),K=e(7975),W=e(7279),P=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(v){return/^E[A-Z0-9]+$/.test(Object(v).code)}function B(v){if(!R(v))return(0,W.gJ)(v);const{code:w="",errno:x=0}=v;
return j[w]??(0,K.getSystemErrorMap)().get(x)?.[1]??w}function A(v){const{path:w,dest:x=w}=Object(v);return R(v)&&x?`${B(v)} (${(0,P.MW)(x)})`:B(v)}function E(v,w,x="Set another directory, or free som\
e space."){const n=Object(v).code==="ENAMETOOLONG",o={what:`Can't write ${w}`,why:B(v)};return new W.HR({...o,advice:n?"Set a shorter name.":x},{cause:v})}async function s(v){await(0,N.rm)(v,{recursive:!0,
force:!0,maxRetries:10})}const c=/^\.workflow-export-[0-9a-f]{12}$/;async function f(v,w,x=(0,F.dirname)(v)){const n=(0,F.join)(x,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,N.
writeFile)(n,w,{flag:"wx"}),await(0,N.rename)(n,v)}catch(o){throw await s(n).catch(()=>{}),o}}async function a(v,w){await f(v,w).catch(x=>{throw E(x,v)})}}),7279:((Q,se,e)=>{e.d(se,{$N:()=>F,HR:()=>N,
gJ:()=>j,h_:()=>P,iT:()=>W});const S=null;class N extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,A={}){super(K(B),{cause:A.cause}),
this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(B){const A={...this,cause:this,...B};return new N(A,A)}}function F({what:R,why:B=""}){return B===""?R:`${R}\
: ${B}`}function K(R){const B=F(R);return`${B}${/[.!?…]$/.test(B)?"":"."} ${R.advice??""}`.trim()}function W(R){return R instanceof Error?R:new Error(String(R))}function P(R){return R instanceof N?R:
new N({what:j(R)},{cause:R})}function j(R){return W(R).message}}),6191:((Q,se,e)=>{e.d(se,{B6:()=>s,R9:()=>x,mz:()=>n,wn:()=>w});var S=e(1455),N=e(6760),F=e(6671),K=e(2145),W=e(9462),P=e(532),j=e(7279),
R=e(2975),B=e(706),A=e(8725),E=e(7487);class s extends j.HR{}const c=10*6e4,f=3;async function a(){const{DefaultArtifactClient:U}=await e.e(348).then(e.bind(e,9348));return new U}async function v({signal:U,
log:Y},ne){const ie=await a(),he=(0,A.QJ)(Y,()=>ne(ie));return await(0,R.Mu)(U,he)}async function w(U){return await v(U,async Y=>(await Y.listArtifacts()).artifacts)}async function x(U,Y){const ne=await(0,E.
Pd)("workflow-artifact-");try{await v(U,he=>he.downloadArtifact(Y,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,S.readdir)(ne);return await(0,S.readFile)((0,N.join)(ne,ie))}finally{await(0,P.TF)(
ne).catch(()=>{})}}async function n(U,{path:Y,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const he=(0,N.basename)(Y),be={client:await a(),options:ie,name:he,path:Y,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:c,error:new Error(`it didn't finish within ${c/6e4} minutes`)},O=await(0,W.N)(U,le,k=>(0,R.L5)(k,()=>(0,R.Mu)(k.signal,o(be,k.log)))).catch(k=>{throw U.signal.throwIfAborted(),r(k,he)}),
{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:H,GITHUB_RUN_ID:l}=process.env,$=`${T}/${H}/actions/runs/${l}/artifacts/${O}`;return{id:O,name:he,url:$,digest:ne}}async function o(U,Y){const{client:ne,name:ie,
path:he,digest:be}=U,{overwrite:le,retentionDays:O}=U.options,T=H=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(H)&&(U.mayHaveCreated=!0),Y.debug(H)};try{return await(0,A.QJ)({...Y,debug:T},
async()=>{le&&await ne.deleteArtifact(ie).catch(_);const H={skipArchive:!0,...O!==void 0&&{retentionDays:O}},l=await ne.uploadArtifact(ie,[he],(0,N.dirname)(he),H);if(l.id!==void 0&&l.digest===be)return l.
id;throw new Error("the uploaded file differs from the package")})}catch(H){return await(0,A.QJ)(Y,()=>b(U,H))}}function _(U){if(!(U instanceof Error&&U.name==="ArtifactNotFoundError"))throw U}async function b(U,Y){
const ne=(0,j.gJ)(Y),{client:ie,name:he,digest:be,options:le}=U,[O,T]=[i.test(ne),C.test(ne)];U.mayHaveCreated||=O;const l=T||U.mayHaveCreated?await ie.getArtifact(he).catch(()=>{}):void 0;if(U.mayHaveCreated&&
l?.artifact.digest===`sha256:${be}`)return l.artifact.id;if(O)throw y("the connection to the artifact service failed",Y);if(!T)throw Y;U.taken++;const $=U.mayHaveCreated&&!l;if($&&U.taken===f&&await M(
he),U.taken<=($?f:Number(le.overwrite)))throw y("the name is still taken",Y);const g=l?`this run already has an artifact named ${he}`:`an upload that isn't finished holds the name ${he}, for example a\
nother job's`,I=l?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:g,advice:I,topic:"the-artifact"},{cause:Y})}const m="Set upload-a\
rtifact: false.",C=/already exists/,i=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,h=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",m],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function r(U,Y){if(U instanceof j.HR)return U;const ne=(0,j.gJ)(U),[,ie="",he=""]=h.find(([le])=>le.test(ne))??[],be=(0,B.OX)(ne,200).replace(/\.$/,"");return u(
/%/.test(ie)?`${ie.replace("%",()=>Y)} (${be})`:ie,he,{cause:U})}function u(U,Y,ne){return new j.HR({what:"Artifact",why:U,advice:Y,topic:"the-artifact"},ne)}function y(U,Y){return u(U,"Re-run the job\
 later.",{retryable:!0,cause:Y})}async function M(U){const{ACTIONS_RUNTIME_TOKEN:Y="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(Y.split(".")[1]??"","base64url").toString()),[
,he,be]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new F.Qq("export-workflow-action",[new K.
tZ(Y)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:he,workflow_job_run_backend_id:be,name:U})}}),8725:((Q,se,e)=>{e.d(se,{lm:()=>N.lm,t1:()=>F,QJ:()=>B});const S=je(import.meta.url)("nod\
e:async_hooks");var N=e(819);function F(E=""){return{info:s=>W(E+s),warning:s=>N.$e(E+s),debug:s=>N.Yz(E+s),mask:N.Pq}}function K(E){const s=[];return{...F(`[${E}] `),info:c=>s.push(c),end(c){core.startGroup(
P(c));for(const f of s)W(f);core.endGroup()}}}function W(E){N.pq(P(E))}function P(E){return E.replaceAll("##[","## [")}const j=new S.AsyncLocalStorage;let R=!1;function B(E,s){return R||A(),R=!0,j.run(
E,s)}function A(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...c)=>{const f=j.getStore(),a=String(s);return f===void 0||/^::(add-mask|debug)::/.test(a)?E(s,...c):(j.exit(
()=>f.debug(a.trimEnd())),!0)})}}),7487:((Q,se,e)=>{e.d(se,{GQ:()=>f,Pd:()=>c,Tm:()=>a,VY:()=>E,eF:()=>A,n0:()=>s});var S=e(3024),N=e(1455),F=e(8161),K=e(6760),W=e(819),P=e(532),j=e(7279),R=e(706);const B=6e4;
async function A(v){const w=new AbortController;for(const x of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${x})`,topic:"the-job-on-the-platform"};process.on(x,()=>w.abort(new j.HR(n)))}
try{await v(w.signal)}catch(x){for(let o=x;o instanceof Error;o=o.cause)W.Yz(o.stack??o.message);const n=E(x);W.C1(`${(0,R.OX)((0,j.gJ)(x),B)}${n===void 0?"":` See ${n}`}`)}process.stdout.write("",()=>process.
exit())}function E(v){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:x,GITHUB_ACTION_REF:n}=process.env;if(!(!(v instanceof j.HR)||v.topic===void 0||!w||!x||!n))return encodeURI(`${w}/${x}/blob/${n}\
/docs/troubleshooting.md#${v.topic}`)}function s(v){for(const[w,x]of Object.entries(v))x!==void 0&&W.uH(w,x)}async function c(v){const w=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,N.mkdtemp)(
(0,K.join)(w,v)).catch(x=>{throw(0,P.Rs)(x,w,"Check the runner's temporary folder.")})}function f(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Q,se,e)=>{e.d(se,{Sy:()=>f,cj:()=>B,il:()=>A,tp:()=>j});var S=e(819),N=e(7279),F=e(8132),K=e(706);const W=1024*
1024-1e4,P=2e5;function j(a,v){const w=v.map(b=>b.map(s)),x=a.map((b,m)=>w.some(C=>C[m]!=="")),n=(b,m)=>`<tr>${b.flatMap((C,i)=>x[i]?`<${m}>${C}</${m}>`:[]).join("")}</tr>`,o=w.map(b=>n(b,"td")),_=b=>`\
<tr><td colspan="${a.length}">\u2026 and ${(0,K.hS)(b,"more row")}</td></tr>`;return`<table>${n(a.map(F.FO),"th")}${c(o,_).join("")}</table>`}function R(a){return`<table>${a.map(([w,x])=>x===void 0?"":
`<tr><th align="left">${escapeAll(w)}</th><td>${s(x)}</td></tr>`).join("")}</table>`}function B(a){const v=a.map(({names:w,message:x,help:n})=>{const o=w.map(b=>`**${(0,F.wh)(b)}**`);return`- ${c(o,b=>`\
and ${b} more`,P/2).join(", ")}: ${A(x,n)}`});return c(v,w=>`- \u2026 and ${(0,K.hS)(w,"more cause")}`).join(`
`)}function A(a,v){return v===void 0?(0,F.wh)(a):`${(0,F.wh)(a)} <a href="${(0,F.FO)(v)}">Troubleshooting</a>`}function E(a,v){return`<details><summary>${escapeAll(a)}</summary>

${v}

</details>`}function s(a){return typeof a=="string"?a===""?"":`<code>${(0,F.FO)((0,F.RK)(a))}</code>`:"words"in a?(0,F.wh)(a.words):`<a href="${(0,F.FO)(a.href)}">${(0,F.wh)(a.text)}</a>${(0,F.FO)(a.after??
"")}`}function c(a,v,w=P){let x=w;const n=a.filter(o=>{const _=Buffer.byteLength(o),b=_<=x;return b&&(x-=_),b});return n.length===a.length?n:[...n,v(a.length-n.length)]}async function f(a,...v){const w=n=>`${(0,K.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,x=[`### ${(0,F.wh)(a)}`,...c(v,w,W)];try{await S.z.addRaw(x.join(`

`),!0).write()}catch(n){S.$e(`Can't write the job summary: ${(0,N.gJ)(n)}`)}}}),8132:((Q,se,e)=>{e.d(se,{EU:()=>j,FO:()=>A,Jj:()=>W,RK:()=>F,SS:()=>P,wh:()=>B});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",N=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(c){return/^[ -[\]-~]*$/.test(c)&&!c.includes("##[")?c:c.replace(N,(f,a)=>a===void 0?f:K(a))}function K(c){return`\\u\
{${c.codePointAt(0)?.toString(16)}}`}function W(c,f){if(c.length<=f)return c;const a=Array.from(c.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:c}function P(c,f=100){const a=F(W(c,
f)).replaceAll("	",K)||'""',v="`".repeat(s(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${v} ${a} ${v}`:v+a+v}function j(c,f,a){const w=c.map(n=>a+F(n).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),x="`".repeat(Math.max(3,s(w)+1));return`${a}${x}${f}
${w}
${a}${x}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(c){return A(F(c).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(c){return c.replace(E,f=>`&#${f.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(c){return(c.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((Q,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>E,mu:()=>P});var S=e(1455),N=e(532),F=e(7279),K=e(9870);const W=1024*1024;function P({files:s},c){const[f,a]=[j(K.uq,s),j(K.n7,s)];if(f&&a)return{app:f,flow:a,env:c??j(K.Km,s)};const v=[K.uq,K.
n7].filter(w=>!s.has(w));throw new Error(`lacks ${v.join(" and ")}, at its root and in its only subfolder`)}function j(s,c){const f=c.get(s);try{return f&&B({name:s,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,F.gJ)(a)}: ${s}`)}}async function R(s,c){const f=await(0,S.readFile)(s,{signal:c}).catch(a=>{throw c.throwIfAborted(),new Error(`can't be read: ${(0,N.Uc)(a)}`)});return B({name:K.
Km,bytes:f})}function B(s){const{name:c,bytes:f}=s;if(c===K.Km&&f.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(f)}catch{throw new Error("is not JSON")}return s}
function A(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function E({files:s}){for(const c of[K.uq,K.n7])try{const{name:f,version:a}=Object(A(s.get(c)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((Q,se,e)=>{e.d(se,{q:()=>K});const S=500,N=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(R,B,A){let E=R.startsWith("\uFEFF")?1:0,s=0;function c(){for(;;){const w=R.charAt(E);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;E++}}function f(){const w=E;if(F.lastIndex=w,!F.test(R))throw new SyntaxError;return E=F.lastIndex,R.slice(w,E)}function a(w,x){const n=c();if(n==="["){const _=[],b=A.enter(
w);return v("]",x,()=>_.push(a(b,x+1))),A.array(_,w)}if(n==="{"){const _=new Map;return v("}",x,()=>{if(c()!=='"')throw new SyntaxError;const b=f(),m=b.includes("\\")?JSON.parse(b):b.slice(1,-1);if(_.
has(m)||c()!==":")throw new SyntaxError;E++,_.set(m,a(A.enter(w,m),x+1))}),A.object(_,w)}const o=f();return A.scalar(o.includes("\\")?JSON.stringify(JSON.parse(o)):o)}function v(w,x,n){if(x===S)throw new RangeError;
E++;let o=c()===w?w:",";for(;o===",";){if(++s>N)throw new RangeError;n(),o=c(),o===","&&E++}if(o!==w)throw new SyntaxError;E++}try{const w=a(B,0);if(c()==="")return w}catch{}}function W(R){const B=K(R,
`
`,P);return B===void 0?void 0:`${B}
`}const P={enter:R=>`${R}  `,scalar:R=>R,array:(R,B)=>j("[",R,"]",B),object(R,B){const A=[...R.keys()].sort().map(E=>`${JSON.stringify(E)}: ${R.get(E)}`);return j("{",A,"}",B)}};function j(R,B,A,E){if(B.
length===0)return R+A;const s=`,${E}  `,f=B.some(({length:a})=>a>4096)?B.reduce((a,v)=>a+s+v):B.join(s);return`${R}${E}  ${f}${E}${A}`}}),5806:((Q,se,e)=>{e.d(se,{Oj:()=>s,Sr:()=>E,dU:()=>A,fw:()=>W,gv:()=>S,
jq:()=>R,x5:()=>j});const S=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],P=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',N],["changes how git or GitHub treats the repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",K]];function j(f,a=P){
const v=c(f);return a.find(([,w])=>w.test(f)||w.test(v))?.[0]}function R(f){return[K,N,F].some(a=>a.test(c(f)))}function B(f){return N.test(c(f))?"is in a .git folder":f.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(c(f)))}function E(f){return f.normalize("NFC").toUpperCase().toLowerCase()}
function s(f){const a=new Map;for(const v of f){const w=E(v.replace(/\/$/,"")),x=a.get(w);if(x!==void 0)return[x,v];a.set(w,v)}for(const[v,w]of a)for(const{index:x}of v.matchAll(/\//g)){const n=a.get(
v.slice(0,x));if(n?.endsWith("/")===!1)return[n,w]}}function c(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Q,se,e)=>{e.d(se,{BE:()=>P,KC:()=>B,Km:()=>K,LX:()=>W,jz:()=>R,n7:()=>N,uq:()=>F,
wg:()=>E,zx:()=>j});var S=e(5806);const[N,F,K]=["flow_definition.json","app_definition.json","env_variables.json"],W=[N,F,K],P=1e4,j=256*1024*1024;function R(c,f){const a=[...f].filter(([v])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(v));return{kind:c,files:new Map(a.sort(([v],[w])=>v<w?-1:1))}}function B({kind:c,files:f}){return{kind:c,files:new Map([...f].filter(([a])=>!(0,S.dU)(a)))}}const A=/^\.|^__MACOSX$/;function E(c){
const f=new Set(c),a=n=>W.some(o=>f.has(n+o));if(a(""))return"";const v=new Set(c.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[w,...x]=[...v].filter(n=>!A.test(n));return x.length===
0&&a(`${w}/`)?`${w}/`:""}function s(c){const f=E(c);return c.includes(f+F)||c.includes(f+N)}}),1519:((Q,se,e)=>{e.d(se,{DF:()=>W,aC:()=>R,x3:()=>j});var S=e(4573),N=e(8142),F=e(5806);const K={enter:()=>{},
scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:A})=>A)}]`,items:B}),object(B){return{json:`{${Array.from(B,([E,{json:s}])=>`${JSON.stringify(E)}:${s}`).sort()}}`,members:B}}};function W(B){const A=(0,S.
isUtf8)(B)?(0,N.q)(B.toString(),void 0,K):void 0,E=A?.members??A?.items?.map(c=>[P(c),c]);if(E===void 0)return;const s=new Map;for(const[c,{members:f,json:a}]of E){if(c===void 0||s.has(c))return;s.set(
c,{name:c,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(E)?"array":"object",variables:[...s.values()]}}function P({members:B}){if(!B?.has("value"))return;const A=[B.get("name"),B.
get("key")].find(E=>E?.json[0]==='"');return A&&JSON.parse(A.json)}function j({files:B}){const A=[...B].filter(([E])=>(0,F.dU)(E)).map(([,E])=>R(E));return[...new Set(A.flat())]}function R(B){const A=new TextDecoder().
decode(B);try{JSON.parse(A)}catch{return[]}const E=W(B),s=new Set(E?.container==="array"?E.variables.map(({name:a})=>a):void 0),f=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([a,v,w])=>v===void 0?[a,String(Number(a))]:w===void 0?[JSON.parse(v)]:[]);return[...new Set(f)].filter(a=>!s.has(a))}}),3657:((Q,se,e)=>{e.d(se,{u:()=>A,z:()=>r});var S=e(4573),N=e(8522),F=e(663),K=e(
7279),W=e(706),P=e(5806),j=e(9870);const R=2048,B=new Set([0,10]);async function A(y,M){M?.throwIfAborted();const{zip:U,source:Y,entries:ne}=await E(y).catch(n("The package")),ie=(0,j.wg)([...ne.keys()]),
he=[];for(const[be,le]of ne){M?.throwIfAborted();const O=await v(U,Y,le).catch(n(`${(0,W.TL)(be)} in the package`));be.startsWith(ie)&&!w(be)&&he.push([be.slice(ie.length),O])}return(0,j.jz)("zip",he)}
async function E(y){const M=s(y),U=await(0,F.SY)(M,{decodeStrings:!1});return{zip:U,source:M,entries:await c(U)}}function s(y){for(let M=y.length-21;M>0;){M=y.lastIndexOf("PK",M-1,"latin1");const U=M+
22+(M<0?1/0:y.readUInt16LE(M+20));if(U<=y.length)return y.subarray(0,U)}throw y.toString("latin1",0,2)==="PK"?new Error("its end is missing"):_(y)}async function c(y){if(y.entryCount>j.BE)throw x(`The\
 package has ${y.entryCount} entries. The limit is 10,000`);const M=new Map;let U=0;for await(const ie of y.eachEntry()){const he=f(ie);if(M.has(he))throw x(`The package has ${(0,W.TL)(he)} twice`,"Ex\
port it again.");const be=a(he,ie);if(be!==void 0)throw x(`${(0,W.TL)(he)} in the package ${be}`);if(U+=ie.uncompressedSize,U>j.zx)throw x("The package takes more than 256 MiB unpacked, the limit");M.
set(he,ie)}const Y=[...M.keys()];if(Y.every(w))throw x("The package has no files in it","Export it again.");const ne=(0,P.Oj)(Y);if(ne===void 0)return M;throw x(`${ne.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:y,fileNameRaw:M,extraFields:U,versionMadeBy:Y}){const ne=(0,S.isUtf8)(M)?R:y,ie=B.has(Y>>>8);return(0,F.ax)(ne,M,
U,!ie).replace(/^(\.\/+)+/,"")}function a(y,M){const U=M.externalFileAttributes>>>16&61440;return U===40960?"is a symbolic link":U!==0&&U!==32768&&U!==16384?"is neither a file nor a folder":w(y)&&M.uncompressedSize>
0?"is a folder with a content of its own":M.canDecodeFileData()?(0,P.dU)(M.fileNameRaw.toString())&&!(0,P.dU)(y)?"is also named env_variables.json":(0,P.x5)(y,P.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function v(y,M,U){const{compressedSize:Y,compressionMethod:ne,uncompressedSize:ie}=U,{fileDataStart:he}=await y.readLocalFileHeaderPromise(U),be=M.subarray(he,he+Y),le={
maxOutputLength:ie||1,chunkSize:ie+64},O=ne===0?be:(0,N.inflateRawSync)(be,le);if(O.length!==ie)throw new Error(`it unpacks to ${O.length} bytes, not the ${ie} listed`);if((0,N.crc32)(O)!==U.crc32)throw new Error(
"its CRC-32 isn't the one listed");return O}function w(y){return y===""||y.endsWith("/")}function x(y,M=""){return new K.HR({what:y,advice:M,topic:"the-package"})}function n(y){return M=>{if(M instanceof
K.HR)throw M;const U={what:`${y} is cut off or damaged`,why:(0,W.TL)(M.message).slice(1,-1)};throw new K.HR({...U,advice:"Export it again.",topic:"the-package"},{cause:M})}}const o=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function _(y){const M=y.toString("utf8",0,512),[U]=o.find(([,ne])=>ne.test(M))??["text"],Y=`${U===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return x(`The package is ${U}, not a zip`,Y)}const b=33,m=20,C=3,i=8,h=33188;function r({files:y}){const M=[],U=[];
let Y=0;for(const[he,be]of y){const[le,O]=[Buffer.from(he),(0,N.deflateRawSync)(be)],T=[u(2,m,R,i,0,b),u(4,(0,N.crc32)(be),O.length,be.length),u(2,le.length,0)],H=[u(2,0,0,0),u(4,h*65536,Y)];M.push(Buffer.
from("PK"),...T,le,O),U.push(Buffer.from("PK"),Buffer.of(m,C),...T,...H,le),Y+=30+le.length+O.length}const ne=Buffer.concat(U),ie=[u(2,0,0,y.size,y.size),u(4,ne.length,Y),u(2,0)];return Buffer.concat(
[...M,ne,Buffer.from("PK"),...ie])}function u(y,...M){const U=Buffer.alloc(y*M.length);for(const[Y,ne]of M.entries())U.writeUIntLE(ne,Y*y,y);return U}}),2227:((Q,se,e)=>{e.d(se,{HB:()=>_,xR:()=>o,px:()=>b,
Ng:()=>w});var S=e(7279),N=e(2975),F=e(706),K=e(1858),W=e(5805),P=e(2053),j=e(6294),R=e(7596);const B=6,A=32,E=2e3,s=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,c=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class f extends F.pO{#n=new Set;#e=new Set;allow(...r){for(const u of r)this.#n.add(u)}maskFields(r,u,y){const M=v(r).slice(0,E);for(const[U,Y]of M)/id$/i.test(U)&&(0,R.eQ)(Y)&&this.allow(Y);for(const[
U,Y]of M)/url$/i.test(U)?this.maskUrl(Y,u,y):this.#t(a(Y),y)}maskUrl(r,u,y){const M=URL.canParse(r,u.href)?new URL(r,u.href):void 0;if(M&&u.href.startsWith(M.href))return;const U=[r,M?M.pathname+M.search:
r].filter(Y=>/[?:]|^\/\//.test(Y));this.#t(U,y),M&&this.#t([M.href,M.password,(0,R.D4)(M.password),...a(M.search)],y)}#t(r,u){const y=Y=>Array.from(this.#n).some(ne=>ne.includes(Y)),M=r.filter(Y=>!y(Y)&&
!y((0,R.D4)(Y))),U=Y=>encodeURIComponent(Buffer.from(Y).toString());for(const Y of M.flatMap(ne=>[ne,U(ne)]))Y.length<B||this.#e.has(Y)||(this.#e.add(Y),this.add(Y),u.mask(Y))}}function a(h){return Array.
from(h.matchAll(s)).flatMap(([,r,u])=>{const y=String(u).replace(/[.,:!?)\]}]+$/,"");return c.test(String(r))||(0,R.D4)(y).length>=A?[y,(0,R.D4)(y)]:[]})}function v(h){const r=Object.entries(h);for(const[
,u]of r)if(typeof u=="object")for(const y of Object.entries(u??{}))r.push(y);return r.filter(u=>typeof u[1]=="string")}function w(h,r,u={}){const y=new f([r,...u.secrets??[]]);return y.allow(h.href,...u.
known??[]),{url:h,apiKey:r,secrets:y,connections:(0,W.Y7)(),rateLimit:new P.q,collections:new Map}}const x=1024*1024,n=12e4,o=12e4,_="The job may have started, so the request was not retried. Check th\
e workflow in AI for Process before you re-run the job.";async function b(h,r){const{label:u,method:y,path:M,isTransient:U}=r,{secrets:Y,rateLimit:ne}=h.platform;Y.allow(...M.split(/[/?&=]/));const ie=y===
"GET"?M:void 0,he=()=>ne.run(u,ie,h,()=>m(h,r));return await(0,N.L5)(h,he,{atLeastMs:U?o:0})}async function m(h,r){const{platform:u,signal:y,log:M}=h,{label:U,method:Y,path:ne,body:ie,idempotent:he=!0,
isTransient:be}=r,le=new URL(`api/public/${ne}`,u.url),O={accept:"application/json","content-type":"application/json","x-api-key":u.apiKey},T={maxBytes:x,...!he&&{idleMs:n}};try{const H=await(0,W.tN)(
u.connections,{label:U,method:Y,url:le,headers:O,body:ie,...T},y);return M.debug(`${Y} ${u.secrets.redact(le.pathname)}: ${H.status}`),C(h,r,le,H)}catch(H){const l=H instanceof S.HR?H:void 0;if(!he&&(y.
aborted||l?.maybeProcessed)){const $=(0,S.h_)(H),k=`${$.retryable?"":$.advice} ${_}`.trim();throw $.with({advice:k,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw l&&be?.(l)?l.
with({retryable:!0}):H}}function C({platform:h,log:r},u,y,M){const{label:U,isCreation:Y=!1}=u,{status:ne,headers:ie,bytes:he}=M,{secrets:be}=h,le=(J,ee,G)=>(0,K.ue)(U,J,ee,G),O=(0,W.ET)(M,y,U);if(O){be.
maskUrl(O.href,h.url,r);const J=`the platform redirects to ${(0,F.OX)(O.origin,100)}, and the key follows no redirect`;throw le(J,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const T=new TextDecoder().decode(he),H=i(T);be.maskFields(H??{},h.url,r);const l=(0,j.wv)(H??{},U,be.redact),{message:$}=l,k=/^\s*</.test(T)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const J=h.collections.has(U),ee=(0,j.ik)(u,ne,{message:$,isPage:k,hasWorked:J});throw le(`the platform answered ${ne}${(0,j.Te)($)}`,ee,{...(0,K.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!J,busy:ne===423||ne===409&&!Y})}if(H!==void 0)return l;throw le(`the platform answered ${T===""?"nothing":k?"with a web page":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0})}function i(h){try{const r=JSON.parse(h);return(0,j.Gv)(r)?r:void 0}catch{return}}}),5645:((Q,se,e)=>{e.d(se,{I:()=>v,R:()=>c});var S=e(7598),N=e(
7279),F=e(2975),K=e(706),W=e(1858),P=e(7596),j=e(5805);const R=256*1024**2,B=5,A=new Set([400,401,403,404,410]),E="Download",s="Re-run the job.";async function c(w,{url:x,freshUrl:n,read:o}){let _=x;return await(0,F.
L5)(w,async()=>{_??=await n();const b=await a(w,_).catch(r=>{throw r instanceof N.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:m,headers:C,bytes:i}=b;if(A.has(m))throw _=void 0,f(`the URL was \
refused (${m})`,s,{retryable:!0});if(m!==200)throw f(`the server answered ${m}`,s,{retryable:m===206});if(C["content-type"]?.includes("text/html"))throw f("the server sent a web page instead of the pa\
ckage","Check host, then re-run the job.",{retryable:!0});const h=await o(i).catch(r=>{const u=!C["content-length"]&&!C["transfer-encoding"];throw r instanceof N.HR&&u?r.with({retryable:!0}):r});return{
bytes:i,sha256:(0,S.createHash)("sha256").update(i).digest("hex"),content:h}})}function f(w,x,n={}){return new N.HR({what:E,why:w,advice:x,topic:"the-package"},n)}async function a(w,x){const{platform:n,
log:o,signal:_}=w;let b=x;for(let m=0;;m++){const C=m===0&&b.origin===n.url.origin,i={accept:"*/*",...C&&{"x-api-key":n.apiKey}},h={label:E,method:"GET",url:b,headers:i,maxBytes:R};n.connections.proven.
add(b.origin);const r=async()=>{const M=await(0,j.tN)(n.connections,h,_),{status:U,headers:Y}=M;o.debug(`GET a package from ${(0,K.OX)(h.url.origin)}: ${U}`);const ne=`the server answered ${U}`;if((0,W.
dg)(U))throw(0,W.ue)(E,ne,W.$_,(0,W.xS)(U,Y));return M},u=await(C?n.rateLimit.run(E,void 0,w,r):r()),y=(0,j.ET)(u,b,E);if(y===void 0)return u;if(m===B)throw f("the URL redirects in a circle",s);y.origin===
b.origin&&y.username+y.password===""&&Object.assign(y,{username:b.username,password:b.password}),b=v(y.href,w)}}function v(w,{platform:x,log:n}){const o=x.url;if(x.secrets.maskUrl(w,o,n),!URL.canParse(
w,o.href))throw f("the platform's download URL can't be read",s);const _=new URL(w,o.href);_.protocol==="http:"&&o.protocol==="https:"&&_.hostname===o.hostname&&(_.protocol="https:",_.port===""&&(_.port=
o.port),x.secrets.maskUrl(_.href,o,n));const b=_.protocol==="http:"&&o.protocol==="http:"&&(0,P.U9)(_.hostname);if(_.protocol!=="https:"&&!b)throw f("the platform's download URL isn't https","Check ho\
st.");return _}}),1858:((Q,se,e)=>{e.d(se,{$_:()=>j,Dx:()=>W,Ur:()=>c,dg:()=>w,ue:()=>K,xS:()=>x});var S=e(7279),N=e(2975),F=e(706);function K(n,o,_,b={}){return new S.HR({what:n,why:o,advice:_,topic:"\
the-platforms-response"},b)}function W(n,o,_,b){return new S.HR({what:n,why:o,advice:_,topic:"the-connection"},b)}const P={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cu\
t",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},
j="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,E=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function c(n,o,_,b){if(!(n instanceof Error&&"code"in n))return n;const m=String(n.code);
if(B.test(m)){const M=`the TLS connection can't be trusted (${m})`;return W(o,M,`Check host. ${R}`,{affectsAll:!0,cause:n})}const[,C]=s.exec(n.message)??[];if(C!==void 0)return f(o,C,n);const i=!_&&A.
test(m),h=i?"the TLS connection failed":"the connection failed",r=P[m]??`${E.test(m)?"the response can't be decoded":h} (${m})`,u={retryable:!0,maybeProcessed:_,affectsAll:!_,cause:n};if(b||!(i||m==="\
ENOTFOUND"))return W(o,r,j,u);const y=i?`Check host and its port. ${R}`:"Check host.";return W(o,r,y,{...u,maxRetries:2})}function f(n,o,_){const b=(i,h,r=!1)=>W(n,i,h,{affectsAll:!0,cause:_,retryable:r});
if(o==="407")return b("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(o);if(m<500&&!w(m))return b(`the proxy refuses the connection (${o})`,"Allow the \
host there, or add it to NO_PROXY.");const C=`the proxy made no connection (${(0,F.OX)(o,100)})`;return b(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),v=new Set(
[501,505,506,508,510,511]);function w(n){return a.has(n)||n>=500&&!v.has(n)}function x(n,o){return{status:n,retryable:w(n),retryAfterMs:(0,N.Vs)(o["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((Q,se,e)=>{
e.d(se,{d4:()=>E,D4:()=>B,eQ:()=>j,U9:()=>P,hk:()=>A,o6:()=>W,wh:()=>R});const S=je(import.meta.url)("node:net");var N=e(9783),F=e(1858);const K=200;function W(s){const c=/^[a-z0-9+.-]+:\/\//i.test(s)?
s:`https://${s}`;if(/[\s\p{C}\\]/u.test(c)||!URL.canParse(c))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(c);if(f.protocol!=="https:"&&f.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(c))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!P(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function P(s){return s==="localhost"||s==="[::1]"||(0,S.isIPv4)(s)&&s.startsWith("127\
.")}function j(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function R(...s){return s.find(c=>typeof c=="string"&&c.length<=K&&j(c))}function B(s){try{return decodeURIComponent(s)}catch{return s}}function A(){
for(const s of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[s]?.trim();c!==void 0&&(process.env[s]=c===""||c.includes("://")?c:`http://${c}`)}for(const s of["no_proxy","\
NO_PROXY"]){const c=process.env[s];c!==void 0&&(process.env[s]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function E(s,c){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,N.H)(s)||
/^https?:/i.test(f)&&(0,N.s)(s))return;throw(0,F.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Q,se,e)=>{e.d(se,{ET:()=>_,J9:()=>f,Y7:()=>c,tN:()=>a});var S=e(7067),N=e(4708),F=e(8522),K=e(6671),W=e(2975),P=e(706),j=e(1858),R=e(7596);const B=3e4,A=65536,E=new Set([301,
302,303,307,308]),s="export-workflow-action";function c(){(0,R.hk)();const b=()=>new K.Qq(s,[],{keepAlive:!0});return{kept:{http:b(),https:b()},proven:new Set}}function f(b){return{type:"application/j\
son",bytes:Buffer.from(JSON.stringify(b))}}async function a({kept:b,proven:m},C,i){const{label:h,method:r,url:u,headers:y,body:M,maxBytes:U,idleMs:Y=B}=C;(0,R.d4)(u,h);const ne=u.protocol==="https:"?"\
https":"http",ie=M?new K.Qq(s):b[ne],he=new AbortController,be=AbortSignal.any([i,he.signal]);let[le,O]=[!1,"no response"];const T=setTimeout(()=>{const l={retryable:!0,maybeProcessed:le};he.abort((0,j.
Dx)(h,`${O} within ${Y/1e3} s`,j.$_,l))},Y);let H;try{H={http:S,https:N}[ne].request({method:r,host:u.hostname.replace(/^\[|\]$/g,""),port:u.port,path:u.pathname+u.search,headers:{...y,...M&&{"content\
-type":M.type,"content-length":M.bytes.length},"accept-encoding":"identity","user-agent":s},...u.username+u.password!==""&&{auth:`${(0,R.D4)(u.username)}:${(0,R.D4)(u.password)}`},agent:ie.getAgent(u.
href),signal:be});const l=v(H,h,()=>{le=!0});w(H,M?.bytes??Buffer.alloc(0),()=>T.refresh());const $=await(0,W.Mu)(be,l);m.add(u.origin),O="no data";const k=[];let g=U;for await(const J of $){if(T.refresh(),
g-=J.length,g<0)throw o(h,U);k.push(J)}const I=n(Buffer.concat(k),$.headers["content-encoding"],h,U);return{status:$.statusCode??0,headers:$.headers,bytes:I}}catch(l){throw H?.destroy(),be.throwIfAborted(),
(0,j.Ur)(l,h,le,m.has(u.origin))}finally{clearTimeout(T),M&&H?.destroy()}}function v(b,m,C){return new Promise((i,h)=>{b.once("socket",u=>{b.reusedSocket?C():u.once(b.protocol==="https:"?"secureConnec\
t":"connect",C)});const r=u=>{u.socket.destroy();const y={retryable:!0,maybeProcessed:!0};h((0,j.Dx)(m,"the server switched protocols (101)",j.$_,y))};b.once("upgrade",r),b.once("response",u=>u.statusCode===
101?r(u):i(u)),b.on("error",h)})}function w(b,m,C){m.length===0?b.end():b.write(m.subarray(0,A),i=>{C(),i||w(b,m.subarray(A),C)})}const x=new Set(["gzip","x-gzip","deflate"]);function n(b,m="",C,i){const h=m.
toLowerCase().split(/[\s,]+/);try{return h.reduceRight((r,u)=>{const y=u==="br"?F.brotliDecompressSync:x.has(u)?F.unzipSync:void 0;return y&&r.length>0?y(r,{maxOutputLength:i}):r},b)}catch(r){throw r.
code==="ERR_BUFFER_TOO_LARGE"?o(C,i):r}}function o(b,m){const C=`the response is larger than ${(0,P.Xe)(m)}, the limit`;return(0,j.ue)(b,C,"Check host.",{maybeProcessed:!0})}function _({status:b,headers:m},C,i){
if(!E.has(b)||m.location===void 0)return;const h=m.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.canParse(h,C.href))return new URL(h,C.href);throw(0,j.ue)(i,`the platfo\
rm redirects (${b}) to an address that can't be read`,"Check host.")}}),6006:((Q,se,e)=>{e.d(se,{SO:()=>s,cd:()=>A,qt:()=>n});var S=e(7279),N=e(2975),F=e(706),K=e(2227),W=e(7596),P=e(2053),j=e(6294);const R=[
["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERM\
INATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(m){return R.find(([,C])=>C.split(" ").includes(m))?.[0]??"unknown"}function A({fields:m,message:C,redact:i}){const h=(0,j.Gv)(
m.response)?m.response:{},r=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,W.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,W.wh)(m.workflowId,m.toolId),exportJobId:(0,W.
wh)(m.exportJobId),status:E(m.status,i),downloadUrl:r.map(u=>typeof u=="string"?u.trim():"").find(u=>u!==""),refused:m.success===!1,message:C}}function E(m,C){const i=typeof m=="string"||typeof m=="nu\
mber"?String(m).trim():"",h=i.toUpperCase().replace(/[\s-]+/g,"_");return B(h)==="unknown"?C(i,40).toUpperCase():h}async function s(m,C,i=()=>!0){const h=`dock-status/${C}`;return A(await(0,K.px)(m,{label:"\
Dock status",method:"GET",path:h,isTransient:i}))}const c="the-job-on-the-platform",f=50,a=294,v=6.12,w=2e3;function x(m,C){const i=Math.max(a,m/v);return m<P.k?i:Math.max(w,Math.min(C,i))}async function n(m,C,i){
const{log:h,signal:r}=m,u=performance.now(),y=o(m,u);let M=C,U;for(let Y=0;;Y++){i.onStatus(M),y(M);const ne=B(M.status);if(ne==="failed"||ne==="succeeded"&&M.refused){const he=`The job ${M.status==="\
FAILED"?"failed":`ended as ${M.status}`} on the platform`,be=`${M.message??"it gave no reason"} (dock status ${C.dockStatusId})`;throw new S.HR({what:he,why:be,advice:i.advice,topic:c})}if(ne==="succe\
eded")return M.status!=="SUCCESS"&&h.warning(`The platform reports ${M.status}, which is treated as SUCCESS.`),M;const ie=performance.now();U=ne==="unknown"&&M.refused?U??ie:void 0;try{if(U!==void 0&&
ie-U>=K.xR){const be=`The platform refused to report the job's status for ${(0,F.zK)(K.xR)}`;throw new S.HR({what:be,topic:c})}await(0,N.yy)(Y===0?f:x(ie-u,i.longestWaitMs),r);const he=({status:be=404})=>Y>
0||be===404;M=await s(m,C.dockStatusId,he)}catch(he){throw b(he,C,M)}}}function o({log:m},C){let i,h=C;return r=>{const u=performance.now(),y=(0,F.zK)(u-C),M=r.status!==i,U=u-h>=P.k;(M||U)&&(h=u),M&&i!==
void 0?m.info(`${r.status||"No status"} after ${y}`):U&&m.info(`Still ${r.status||"without a status"} after ${y}`),M&&B(r.status)==="unknown"&&m.warning(`The platform reports an unknown status (${_(r)}\
). The action keeps waiting.`),i=r.status}}function _({status:m,message:C}){return`${m||"none"}${C===void 0?"":`, "${C}"`}`}function b(m,{dockStatusId:C},i){const h=B(i.status)==="unknown"||i.message!==
void 0?`, last status ${_(i)}`:"",r=`The job may still be running on the platform: dock status ${C}${h}.`,u=(0,S.h_)(m);return u.with({advice:`${u.advice} ${r}`.trim(),cause:m})}}),2053:((Q,se,e)=>{e.
d(se,{k:()=>W,q:()=>A});var S=e(7279),N=e(2975),F=e(1858);const K=30,W=6e4,P=500,j=16e3,R=.95,B=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(s,c,f,a){const v=await this.#r(s,c,f),w=()=>v>this.#o;try{
const x=await a();return w()&&(this.#t=this.#t<B?0:this.#t*R),x}catch(x){if(!(x instanceof S.HR&&x.status===N.kU))throw x;const n=performance.now();throw w()&&(this.#t=Math.min(j,Math.max(P,this.#t*2)),
this.#o=n),this.#e=Math.max(this.#e,n+(x.retryAfterMs||2*this.#t)),x.with({retryAfterMs:this.#e-n})}}async#r(s,c,{signal:f,endsAt:a}){const v=c!==void 0&&this.#n.get(c)||[];for(c!==void 0&&this.#n.set(
c,v);;){if(f.throwIfAborted(),this.#e>=a)throw(0,F.ue)(s,"the platform asked for a pause that exceeds the timeout",F.$_);const w=performance.now(),x=v.at(-K)??Number.NEGATIVE_INFINITY,n=Math.max(this.#e,
x+W);if(n<=w)return this.#e=w+this.#t,v.push(w),w;await(0,N.yy)(n-w,f)}}}}),6294:((Q,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>F,Te:()=>K,ik:()=>A,wv:()=>N});var S=e(1858);function N(E,s,c){const f=R(E,0);return{
fields:E,label:s,redact:c,message:f&&c(f)||void 0}}function F({label:E,message:s},c,f){return(0,S.ue)(E,`the platform answered without a ${c}${K(s)}`,f)}function K(E){return E===void 0?"":` (${E})`}function W(E){
return typeof E=="object"&&E!==null&&!Array.isArray(E)}const P=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;
function R(E,s){if(typeof E=="string")return E.trim()||void 0;if(!(s>j)){if(Array.isArray(E))return R(E[0],s+1);if(W(E))for(const c of P){const f=R(E[c],s+1);if(f!==void 0){const{code:a}=E;return typeof a==
"number"||typeof a=="string"?`${f}, code ${a}`:f}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function A(E,s,{message:c,isPage:f,hasWorked:a}){if((0,S.dg)(s))return S.$_;if(s===404)
return"Check host, the IDs, and that the key's account can see the workflow.";if(s===409&&E.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(s===409||s===423)
return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)return E.isTransient?S.$_:"Check th\
e inputs.";if(f)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check the IDs, \
and that the key's account can see this one.";const v=E.scope===void 0?"another scope":`the scope "${E.scope}"`;if(s===403)return`The key needs ${v}. Add it under ${B}.`;const w=/scope/i.test(String(c))?
` The key also needs ${v}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${B}.${w}`}}),
3349:((Q,se,e)=>{e.d(se,{EH:()=>E,Nq:()=>A,kZ:()=>c,s8:()=>s});var S=e(7279),N=e(2975),F=e(2227),K=e(5645),W=e(5805),P=e(6006),j=e(6294);const R=["workflows","workflow","tools"];async function B(f,a){
const{collections:v}=f.platform;let w;for(const x of new Set([...v.values(),...R])){const n=a(x),{label:o,idempotent:_=!0}=n,b=v.get(o);if(!(b&&b!==x))try{const m=await(0,F.px)(f,n);v.set(o,x);const C=(0,P.
cd)(m),{dockStatusId:i}=C;if(i!==void 0)return{...C,dockStatusId:i};throw(0,j.LO)(m,"dock status ID",_?"Check host and the IDs.":F.HB)}catch(m){if(m instanceof S.HR&&m.busy&&v.set(o,x),!(m instanceof S.
HR&&m.status===404))throw m;w??=m}}throw w}async function A(f,{workflowId:a,flowId:v}){return await B(f,w=>({label:"Export",method:"POST",path:`${w}/${a}/export?flowId=${v}`,scope:"Export workflow"}))}
async function E(f,a,v){const w=v.downloadUrl??a.downloadUrl??(await(0,P.SO)(f,a.dockStatusId)).downloadUrl;if(w!==void 0)return(0,K.I)(w,f);const x=`the platform reports ${v.status} but names no down\
load URL`;throw new S.HR({what:"Export",why:x,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function s(f,a,{app:v,flow:w,env:x}){const n="workflowName"in a,o=_=>_==="tools"?"tool":"\
workflow";return await B(f,_=>({label:"Import",method:"POST",path:n?`${_}/import`:`${_}/${a.workflowId}/import`,body:(0,W.J9)({[`${o(_)}DataFileId`]:v,flowDataFileId:w,envVariablesFileId:x,...n&&{[`${o(
_)}Name`]:a.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflow"}))}async function c(f,a){const v=w=>({label:"Deploy",method:"POST",path:`${w}/${a}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,N.L5)(f,()=>B(f,v),{untilFree:!0})}}),2597:((Q,se,e)=>{e.d(se,{g:()=>T,L:()=>be});var S=e(6760),N=e(3e3),F=e(9462),K=e(3349),W=e(706),P=e(2227),j=e(7596),R=e(5805),
B=e(6294);const A=25e6,E=1e7,s="bulkImport",c="Re-run the job.";async function f($,{name:k,bytes:g}){const I=`Upload of ${k}`,J=(q,re)=>(0,P.px)($,{label:I,method:"POST",path:q,body:re,scope:"Import w\
orkflow"});let ee;if(g.length<A)ee=await J("files",await a("fileContext",s,{name:k,bytes:g}));else{const q=Math.ceil(g.length/E),re={totalChunks:q,fileExtension:"json",fileName:k,fileSize:g.length},de=await J(
"files/session/start",(0,R.J9)({fileContext:s,...re})),ae=(0,j.wh)(de.fields.sessionId);if(ae===void 0)throw(0,B.LO)(de,"session ID",c);for(let we=0;we<q;we++){const _e=g.subarray(we*E,(we+1)*E);await J(
`files/session/${ae}`,await a("chunkNumber",String(we),{name:k,bytes:_e}))}ee=await J(`files/session/${ae}/complete`)}const{fileId:G}=ee.fields;if(typeof G!="string"||G==="")throw(0,B.LO)(ee,"file ID",
c);return $.log.info(`Uploaded ${k}: ${(0,W.Xe)(g.length)}`),G}async function a($,k,{name:g,bytes:I}){const J=new FormData;J.set($,k),J.set("file",new Blob([I],{type:"application/json"}),g);const ee=new Response(
J);return{type:ee.headers.get("content-type")??"",bytes:Buffer.from(await ee.arrayBuffer())}}var v=e(2975),w=e(6779);const x="Imports fail if the version is incompatible, a file is corrupt, or the tar\
get lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function o($,k,{source:g,target:I,definitions:{
app:J,flow:ee,env:G},whenBusy:q="retry",timeoutMs:re,longestWaitMs:de}){const ae="workflowId"in I?I.workflowId:void 0,we="workflowId"in I?`workflow ${I.workflowId}`:`a new workflow, ${I.workflowName}`;
return $.log.info(`Importing ${(0,W.OX)(g)} into ${we}, at ${k.url.href}`),await(0,F.N)({...$,platform:k},(0,F.R)(re,"No import"),async _e=>{const Ie={app:await f(_e,J),flow:await f(_e,ee),env:G&&await f(
_e,G)},xe=q==="retry",Ee=await(0,v.L5)(_e,()=>(0,K.s8)(_e,I,Ie),{untilFree:xe}),{outputs:De}=await(0,w.Bv)(_e,Ee,{title:"Import job",longestWaitMs:de,advice:x,idsIn:({workflowId:ce=ae})=>({...ce!==void 0&&
{"workflow-id":ae??ce}})});return De})}async function _($,k,{workflowId:g,timeoutMs:I,longestWaitMs:J}){return $.log.info(`Deploying workflow ${g}, at ${k.url.href}`),await(0,F.N)({...$,platform:k},(0,F.
R)(I,"No deployment"),async ee=>{const{outputs:G}=await(0,w.Bv)(ee,await(0,K.kZ)(ee,g),{title:"Deploy job",longestWaitMs:J,advice:n,idsIn:()=>({"workflow-id":g})});return G})}var b=e(2697),m=e(9630),C=e(
532),i=e(7279),h=e(6191),r=e(7487),u=e(8920),y=e(9870),M=e(3657),U=e(4264),Y=e(6224),ne=e(7833);const ie="import-deploy-and-promote",he="Make and approve a new plan.";async function be($,k,g){const{approved:I,
upload:J,deploy:ee,ignore:G}=$.inputs,q=g.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:de}=I?(0,U.Gy)(I,g):{differences:[],actions:q};if(re.length>0){const ae="\
The approved plan doesn't hold any more, so this attempt changed nothing";throw new i.HR({what:ae,why:re.join("; "),advice:he,topic:ie})}try{const we=(0,r.Tm)()>1&&J!==void 0&&de.includes("finish")?await(0,h.
wn)($):[];for(const[_e,Ie]of k.entries()){if(Ie.action=de[_e],Ie.action!=="finish")continue;const xe=Ee=>!I||(0,U.cM)(I,_e,(0,m.ol)(Ee,G));Ie.backup=await le($,we,Ie.candidate.name,xe),(!ee||!(I||Ie.backup))&&
(Ie.action="leave")}}catch(ae){$.signal.throwIfAborted();const we="Can't look for the backups of the earlier attempts, so this attempt changed nothing",xe=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${k.filter((De,ce)=>de[ce]==="finish").map(({candidate:De,plan:ce})=>`${De.name} (${ce.target})`).join(", ")}.`,Ee=`Use "Re-run failed jobs".${ee?xe:""}`;throw new i.
HR({what:we,why:(0,i.gJ)(ae),advice:Ee,topic:ie},{cause:ae})}}async function le($,k,g,I){const J=`${g}-before-`,ee=q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(q)?.[1]),G=k.filter(({name:q})=>q.startsWith(J)&&
ee(q.slice(J.length))<(0,r.Tm)());for(const{id:q,name:re}of G.sort((de,ae)=>ae.id-de.id)){const de=await(0,h.R9)($,q),ae=await O(de,$.signal);if(ae&&I((0,Y.YR)(ae)))return{id:q,name:re,holdsVariables:ae.
env!==void 0}}}async function O($,k){try{return(0,u.mu)(await(0,M.u)($,k))}catch{k.throwIfAborted();return}}async function T($,k){const{platform:g,inputs:I}=$,{path:J,target:ee,definitions:G,name:q}=k.
candidate;if(k.action==="leave"){$.log.info("Neither imported nor deployed"),k.begun="nothing";return}let re=I.candidates.length>1?void 0:k.plan;k.begun="import";try{const de=async()=>{const we=re??await(0,Y.
Cs)($,k.candidate);if(re=void 0,!(0,Y.cS)(k.plan,we)){const Ie=`The target of ${q} has changed since this step compared it, so it was left as it is`;throw new i.HR({what:Ie,advice:he,topic:ie})}if(k.action===
"finish")return;we.state&&(k.backup=await H($,k,we.state));const _e={...I,source:J,target:ee,definitions:G,whenBusy:"throw"};k.job=await o($,g,_e),k.imported=!0};if(await(0,v.L5)({...$,endsAt:performance.
now()+I.timeoutMs},de,{untilFree:!0}),!I.deploy)return;k.begun="deploy";const ae=(0,ne.wZ)(k);if(ae===void 0){const we="Look for it in AI for Process, and deploy it there.";throw new i.HR({what:"the p\
latform didn't name the new workflow's ID",advice:we})}k.job=await _($,g,{...I,workflowId:ae}),k.deployed=!0}catch(de){const ae=(0,i.iT)(de);k.job={...k.job,...(0,w.Zw)(ae)},k.error=l(ae,k,(0,b.Sm)(I.
host))}}async function H($,{candidate:k,plan:g},I){const{upload:J,artifactEnvVariables:ee,host:G}=$.inputs,q=`${k.name}-before-${(0,r.Tm)()}`,re=I.package.files.has(y.Km),de=`Backup of workflow ${g.target}\
 at ${(0,b.Sm)(G)}`,ae=await(0,r.Pd)("workflow-backup-");for(let we=1;;we++){const _e=(0,S.join)(ae,`${q}${we===1?"":`-${we}`}.zip`);if(await(0,C.lo)(_e,I.bytes),!J)return $.log.info(`${de}: ${_e}, on\
 this runner only`),{name:_e,holdsVariables:re};try{const Ie=await(0,N.mJ)($,{...I,path:_e},{upload:J,artifactEnvVariables:ee});return $.log.info(`${de}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,
holdsVariables:re&&ee}}catch(Ie){if(!(Ie instanceof h.B6))throw Ie}}}function l($,k,g){const{candidate:I,begun:J,imported:ee,backup:G}=k,q=(0,i.h_)($),re=(0,ne.wZ)(k),[de,ae]=["workflowName"in I.target,
J==="deploy"],we=`deploy workflow ${re} with the deploy action`,_e=de?ae?we:"start a new run":'use "Re-run failed jobs"',Ie=`${I.name} ${ee?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,xe=[q.advice.replace(/(r)e-run the job/gi,(Ee,De)=>De==="r"?_e:_e[0]?.toUpperCase()+_e.slice(1)),ae&&!de?`Or ${we}.`:"",de&&re?`The new workflow's ID is ${re}.`:"",G?`The packa\
ge that ${g} had before is ${G.name}${G.id?` (artifact ${G.id})`:""}.`:""];return q.with({what:(ae?Ie:"")+q.what,advice:xe.filter(Boolean).join(" ")})}}),161:((Q,se,e)=>{e.d(se,{K:()=>be});var S=e(3024),
N=e(6760),F=e(3e3),K=e(819),W=e(7279),P=e(6584);class j{#n=[];#e;constructor(){const $=K.V4("api-key");$!==""&&K.Pq($)}text($){return K.V4($)}lines($){return K.V4($,{trimWhitespace:!1})}optional($,k){
const g=this.text($);return g===""?void 0:this.parse($,g,k)}parse($,k,g){try{return g(k)}catch(I){this.refuse($,(0,W.gJ)(I),(0,W.h_)(I).topic);return}}required($,k,g="is required"){return this.text($)===
""&&this.refuse($,g),this.optional($,k)}notEmpty($,k,g){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const I=`Where an event has no inputs, write \`\${{ inputs.${$} || ${g} }}\``;this.refuse(
$,`is empty. Is the name in the expression right?${g===void 0?"":` ${I}`}`)}return this.optional($,k)}boolean($,k){return this.notEmpty($,P.yG,k?void 0:"false")??k}refuse($,k,g="before-anything-is-sen\
t"){this.#e??=g,this.#n.push(`${$} ${k.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(l){
const $=l.required("host",P.or),g=l.required("api-key",P.Do,"is required. The secret isn't set, or this job can't read it"),I=(l.optional("timeout-minutes",(0,P.$J)(1440))??30)*6e4,J=(l.optional("poll\
-interval-seconds",(0,P.$J)(3600))??10)*1e3,ee=l.boolean("summary",!0);return $&&g?{host:$,apiKey:g,timeoutMs:I,longestWaitMs:J,summary:ee}:void 0}var B=e(8920),A=e(7598),E=e(1455),s=e(532),c=e(706),f=e(
5806),a=e(9870);function v(l,$){return new W.HR({what:l,advice:$,topic:"unpacking"})}function w(l,$){for(const{index:k}of`${$}/`.matchAll(/\//g)){const g=$.slice(0,k),I=(0,S.lstatSync)((0,N.join)(l,g),
{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw v(`${(0,c.TL)(g)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(g===$&&I?.isFile())return I;if(!I?.isDirectory())break}}async function x(l){
return(await(0,E.readdir)(l,{withFileTypes:!0})).map(k=>k.name+(k.isDirectory()?"/":""))}async function n(l,$){const k=[],g=[""];for(const I of g){$.throwIfAborted();for(const J of await x((0,N.join)(
l,I))){if((0,f.jq)(J))continue;if((J.endsWith("/")?g:k).push(I+J),k.length+g.length>a.BE)throw new Error("more than 10,000 files are in it")}}return k}async function o(l){if(!w(l,f.gv))return;const $=await(0,E.
readFile)((0,N.join)(l,f.gv),"utf8");let k;try{const{unpackedFiles:g}=JSON.parse($);g.every(I=>(0,f.x5)(I)===void 0)&&(k=new Set(g))}catch{}return{text:$,paths:k}}async function _(l,$){const k=new Set(
$.map(caseFold));return(await readdir(l).catch(()=>[])).filter(I=>!k.has(caseFold(I))&&existsSync(join(l,I,RECORD)))}function b(l){return`${JSON.stringify({unpackedFiles:[...l]},null,2)}
`}var m=e(3657);async function C(l,$){try{const k=await(0,E.stat)(l);if(k.isDirectory())return await y(l,$);if(k.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const g=await(0,E.readFile)(
l);return{...await(0,m.u)(g,$),sha256:(0,A.createHash)("sha256").update(g).digest("hex")}}catch(k){throw u(k,l,$)}}async function i(l,$){const k=()=>C(l,$);try{const g=statSync(l,{throwIfNoEntry:!1});
if(g===void 0)return{kind:"missing"};const I=g.isDirectory()?await h(l,$):new Map,[J,...ee]=[...I.values()].flat();return J===void 0?{kind:"single",read:k}:{kind:"several",names:[...I.keys()],async read(G){
const[q,re]=I.get(G)??[];if(q&&re)throw new Error(`is there twice, as ${quoted(q.name)} and as ${quoted(re.name)}. Remove one of them`);if(q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await C(join(l,q?.name??G),$)},...ee.length===0&&J.isDirectory()&&{readSingle:k}}}catch(g){throw u(g,l,$)}}async function h(l,$){const k=new Map,g=await readdir(l,{withFileTypes:!0});
if(isWorkflow(g.map(({name:I})=>I)))return k;for(const I of g){if($.throwIfAborted(),I.name.startsWith(".")||!await r(join(l,I.name),$))continue;const J=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,
"");k.set(J,[...k.get(J)??[],I])}return k}async function r(l,$){const k=await stat(l).catch(()=>{});if(k?.isDirectory())return isWorkflow(await M(l));if(!k?.isFile()||!/\.zip$/i.test(l))return!1;try{return isWorkflow(
[...(await C(l,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function u(l,$,k){if(k.aborted)return k.reason;const g=/The package (is .*, not a zip)/.exec((0,W.gJ)(l))?.[1],I=(0,S.existsSync)(
$)?`can't be read: ${(0,s.Uc)(l)}`:`doesn't exist: ${(0,c.MW)($)}`;return new Error(g?`${g}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:l})}async function y(l,$){const k=(0,N.
join)(l,(0,a.wg)(await M(l))),g=await o(k);if(g&&!g.paths)throw new Error(`${f.gv} isn't as this action writes it`);const I=g?.paths?new Set([...a.LX,...g.paths]):await n(k,$),J=new Map;let ee=a.zx;for(const G of I){
$.throwIfAborted();const q=w(k,G);if(q!==void 0){if(ee-=q.size,ee<0)throw new Error("its files take more than 256 MiB, the limit");J.set(G,await(0,E.readFile)((0,N.join)(k,G)))}}if(J.size===0)throw new Error(
"no files are in it");return(0,a.jz)("folder",J)}async function M(l){const $=await x(l),g=$.filter(I=>I.endsWith("/")).map(async I=>(await x((0,N.join)(l,I))).map(J=>I+J));return[...$,...(await Promise.
all(g)).flat()]}async function U(l,{path:$,variables:k,sha256:g,needsVariables:I,of:J=""},ee){const G=(we,_e)=>l.refuse(we+J,_e,"import-deploy-and-promote"),q=we=>_e=>{ee.throwIfAborted(),G(we,(0,W.gJ)(
_e))},re=k?await(0,B.Ch)(k,ee).catch(q("env-variables")):void 0,ae=await(async()=>{const{sha256:we,..._e}=await C($,ee),Ie=(0,B.mu)(_e,re),xe=k&&(0,N.basename)(k);return{path:$,package:_e,sha256:we,definitions:Ie,
variablesFile:xe}})().catch(q("package"));if(ae&&g!==void 0&&ae.sha256!==g){const we=`is not the digest of the package, which is ${ae.sha256}`;G("package-sha256",ae.sha256?we:"is only for a package th\
at is a .zip")}return ae&&I&&k===void 0&&!ae.definitions.env&&G("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ae}var Y=e(682),ne=e(2899),ie=e(7487),
he=e(4264);async function be(l){const $=new j,k=$.boolean("plan",!1),g=k?void 0:le($),I=O($,k),J=await T($,I,l),ee=R($),G=(0,F.WZ)($,!1),q=$.boolean("deploy",!0),re=$.optional("ignore",ne.wo)??ne.K$,{
fromList:de}=I;return{...$.check(ee),...G,candidates:J,fromList:de,isPlan:k,approved:g,deploy:q,ignore:re}}function le(l){const $=l.text("approved-plan");return $===""&&l.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
$==="none"?void 0:l.optional("approved-plan",he.ud)}function O(l,$){if(l.text("workflow-name")===""){const{targets:I,fromList:J}=(0,Y.R)(l,"workflow-"),ee=I.map(({workflowId:re})=>re),G=ee.find((re,de)=>ee.
indexOf(re)<de),q=l.text("workflows")===""?"workflows-file":"workflows";return G!==void 0&&l.refuse(q,`has workflow-id ${G} twice`),{targets:I.map(({name:re,...de})=>({name:re,target:de})),fromList:J}}
for(const I of["workflow-id","flow-id","workflows","workflows-file"])l.text(I)!==""&&l.refuse(I,"can't be combined with workflow-name");if(!$&&(0,ie.Tm)()>1){const I=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;l.refuse("workflow-name",I,"import-deploy-and-promote")}const k=l.optional(
"workflow-name",P.sU),g=l.optional("name",P.$q)??k;return g===void 0||k===void 0?{targets:[],fromList:!1}:{targets:[{name:g,target:{workflowName:k}}],fromList:!1}}async function T(l,{targets:$,fromList:k},g){
const I=l.required("package",P.EO),J=l.notEmpty("package-sha256",P.tz,"'any'");k&&J!==void 0&&l.refuse("package-sha256","is only for a single package");const ee=re=>re==="package"?re:(0,P.EO)(re),G=l.
notEmpty("env-variables",ee,"'package'");if(I===void 0)return[];const q=[];for(const{name:re,target:de}of $){const ae=k?` of ${re}`:"",we=k?l.parse(`package${ae}`,re,ce=>H(I,ce)):I,_e=G&&k?(0,N.join)(
G,`${re}.json`):G,Ie=G==="package"?void 0:_e,xe="workflowId"in de&&G==="package",De=we&&await U(l,{path:we,...{variables:Ie,sha256:k?void 0:J,needsVariables:xe,of:ae}},g);De&&q.push({name:re,target:de,
...De})}return q}function H(l,$){const k=(0,N.join)(l,`${$}.zip`),[g=k,I]=[(0,N.join)(l,$),k].filter(J=>(0,S.existsSync)(J));if(I){const J=`as ${(0,P.bY)(`${$}.zip`)} and as ${(0,P.bY)(`${$}/`)}`;throw new Error(
`is there twice, ${J}. Remove one of them`)}if((0,S.existsSync)(g)&&(0,S.lstatSync)(g).isSymbolicLink())throw new Error("is a link, which isn't followed");return g}}),6325:((Q,se,e)=>{e.a(Q,async(S,N)=>{
try{let o=function({rows:_}){for(const{candidate:b}of(0,w.p1)(_)){const{name:m,target:C}=b,i="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,R.t1)().warning(`Nothing differs \
in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${i}).`)}};var F=e(3e3),K=e(6779),W=e(3018),P=e(682),j=e(
7279),R=e(8725),B=e(7487),A=e(1519),E=e(2227),s=e(2597),c=e(161),f=e(1415),a=e(4264),v=e(6224),w=e(7833);const x=4;await(0,B.eF)(async _=>{(0,B.n0)({promotions:[]});const b=await(0,c.K)(_),m=await n(b,
_);await(0,w.A2)(m,b);const C=(0,w.jb)(m.rows),i=await(0,W.S3)(C);b.summary&&await(0,f.c)(m,b,i),(0,W.$0)(C),(0,B.Tm)()>1&&b.deploy&&o(m);const h=(0,w.c2)(m,b);if(h)throw h;b.isPlan&&(0,R.lm)((0,f.o)(
m.rows,b))});async function n(_,b){const{candidates:m,fromList:C,approved:i,host:h,ignore:r,deploy:u,upload:y,artifactEnvVariables:M}=_,U=m.flatMap(({definitions:{env:g}})=>g?(0,A.aC)(g.bytes):[]),Y=(0,E.
Ng)(h,_.apiKey,{secrets:U,known:m.map(({name:g})=>g)}),ne=(0,R.t1)(),he={log:ne,publish:g=>(0,B.n0)((0,w.WZ)(g)),signal:b,endsAt:Number.POSITIVE_INFINITY,platform:Y,inputs:_},be=({name:g})=>C?{...he,log:(0,R.
t1)(`[${g}] `),publish:()=>{}}:he;let le;const O=await(0,P.H)(m,x,async g=>{try{if(le)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const I=await(0,v.Cs)(
be(g),g);return{candidate:g,plan:I,job:I.state?.job??{}}}catch(I){const J=(0,j.iT)(I);return J instanceof j.HR&&J.affectsAll&&(le??=J),{candidate:g,error:J,job:(0,K.Zw)(J)}}}),T=(0,w.sb)(O);if(T.length<
O.length)return{rows:O};const l={options:{host:h.href,ignore:[...r.lines].sort().join(`
`),deploy:u,"upload-artifact":y!==void 0,"artifact-env-variables":M},workflows:T.map(({plan:g})=>g)},$=(0,a.Rd)(l,i?.salt);if(_.isPlan)return{rows:O,digest:$};const k=await(0,s.L)(he,T,l).then(()=>{},
j.iT);if(k)return{rows:O,digest:$,refusal:k};i||ne.info("Applied without an approved plan"),T.some(({plan:g,action:I})=>g.state&&I==="import")&&(0,F.j)(_,ne);for(const g of T)if(await(0,s.g)(be(g.candidate),
g),g.error)break;return{rows:O,digest:$}}N()}catch(x){N(x)}},1)}),1415:((Q,se,e)=>{e.d(se,{c:()=>v,o:()=>a});var S=e(6760),N=e(2697),F=e(3018),K=e(1124),W=e(2614),P=e(7487),j=e(4057),R=e(8132),B=e(8920),
A=e(706),E=e(7833);const s=i=>{const{name:h,version:r}=(0,B.Rc)(i)??{};return[h,r].filter(Boolean).join(" ")},c=i=>i.map(h=>(0,R.SS)(h)).join(", "),f=(...i)=>i.filter(Boolean).join(" ");function a(i,{
host:h}){return`Plan: ${(0,E.sb)(i).length-(0,E.p1)(i).length} of ${(0,A.hS)(i.length,"workflow")} will change at ${(0,N.Sm)(h)}`}async function v(i,h,r){const{rows:u,refusal:y,digest:M}=i,U=u.some(({
begun:he})=>he),Y=h.isPlan&&M!==void 0,ne=M&&(0,R.SS)(M.slice(0,12)),ie=[U?b(u):x(u,h),(0,j.cj)((0,N.cZ)((0,E.dJ)(u))),y&&(0,j.il)((0,N.UX)(y),(0,P.VY)(y)),Y&&o(u,h),(Y||U)&&_((0,E.p1)(u)),...U?C(u,h):
[],Y&&`Plan ${ne}.`,h.approved&&ne&&`${U?"Applied":"Approved"} plan ${ne}.`,U&&!h.approved&&"Applied without an approved plan."].flatMap(he=>he||[]);(0,K.Hq)((0,E.jb)(u))&&ie.push((0,F.uu)(r,h.fromList,
ie,U?"What differed":"What changes")),await(0,j.Sy)(w(i,h,U),...ie)}function w({rows:i,refusal:h},r,u){const y=(0,N.Sm)(r.host),M=(0,E.dJ)(i).length,U=i.filter(({begun:ie,error:he})=>ie&&ie!=="nothing"&&
!he).length,Y=`${U} of ${(0,A.hS)(i.length,"workflow")} promoted`;return[u&&M>0&&`Promotion to ${y} failed: ${Y}`,u&&U===0&&`Nothing differs at ${y}: nothing was done`,u&&`${Y} to ${y}`,M===0&&!h&&a(i,
r),r.isPlan&&`Plan for ${y} failed: ${M} of ${(0,A.hS)(i.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${y} failed: nothing was changed`}function x(i,{isPlan:h}){const r=i.map(
({candidate:u,plan:y})=>{const{name:M,target:U,path:Y,sha256:ne}=u,ie=ne??y?.shown,he=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,be=y?.state&&s(y.state.package),le="workflowName"in U?"a ne\
w workflow":U.workflowId;return[{words:M},{words:[s(u.package),(0,S.basename)(Y),he].filter(Boolean).join(", ")},{words:be?`${be} (${le})`:le},{words:y?n(y.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],r)}function n({status:i,counts:h,files:r}){if(i==="unchanged")return"nothing: it stays";if(i==="changed")return(0,K.cq)(h);const y=r.
flatMap(M=>M.kind==="json"?(0,W.I)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return y?`${(0,A.hS)(y.nodes,"node")}, ${(0,A.hS)(y.connections,"connection")}`:"everything: it is new"}function o(i,{deploy:h,
upload:r,artifactEnvVariables:u}){return(0,E.sb)(i).flatMap(({candidate:M,plan:U})=>{const{state:Y,outcome:ne,variables:ie}=U,[he,be,le]=[U.added,U.kept,U.ignored].map(c),O=(0,R.SS)(M.name),T=(0,R.SS)(
`${M.name}-before-<run attempt>.zip`),H=Y?`The in-development version of ${O} is replaced${h?", then deployed":""}.`:`${O} is created${h?" and deployed":""}: there is nothing to back up.`,$=r?`A backu\
p is kept first, as ${T}${u?"":", without environment variables"}.`:"No backup is kept.",k=M.variablesFile&&`variables of ${(0,R.SS)(M.variablesFile)}`,g=f(H,Y&&$,ie.length>0&&`The import sends the ${k??
"package's own variables"}.`,he&&`Added: ${he}.`,be&&`The target keeps its own value of ${be}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${g}`:
[]}).join(`
`)}function _(i){const h=M=>i.filter(({plan:Y})=>Y[M].length>0).map(({candidate:Y,plan:ne})=>`${(0,R.SS)(Y.name)} (${c(ne[M])})`).join(", "),r=c(i.map(({candidate:M})=>M.name)),[u,y]=[h("kept"),h("ign\
ored")];return f(r&&`Nothing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",u&&`Variables that differ, and that an i\
mport would keep: ${u}.`,y&&`Ignored fields that differ: ${y}.`)}function b(i){const h=i.map(r=>[{words:r.candidate.name},(0,E.wZ)(r)??{words:"a new workflow"},{words:m(r)},{words:r.imported&&r.plan?n(
r.plan.changes):""},r.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:i,imported:h,deployed:r,backup:u,error:y}){return i?i==="nothing"?u?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":y?i==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(i,{host:h}){const r=i.flatMap(U=>{const{backup:Y}=U;if(!Y)return[];const ne=Y.id===void 0?"on this runner only":`artifact ${Y.id}`,ie=Y.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(Y.name)} (${ne}) to workflow ${(0,R.SS)((0,E.wZ)(U)??"")}${ie}`]}),u=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.
join(", ")}.`,y="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=i.flatMap(U=>"workflowName"in U.candidate.target?(0,E.wZ)(U)??[]:[]);return[
r.length>0?`To roll back at ${(0,R.wh)((0,N.Sm)(h))}, ${u} ${y}`:"",...M.map(U=>`Workflow ${(0,R.SS)(U)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Q,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>R,
cM:()=>E,ud:()=>B});var S=e(7598),N=e(7487),F=e(706);const K="v1",[W,P]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...W,...P];function R(n,o=(0,S.randomBytes)(
12).toString("base64url")){const _=a(n,o),b=[K,o,w(n,o,_),..._.map(m=>m.join("~"))].join(".");return`${b}.${x([b],6)}`}function B(n){const[o="",_="",b="",...m]=n.split(".");if(/^v\d/.test(o)&&o!==K)throw new Error(
`is of another version of this action (format ${o.slice(1)}). Make and approve a new plan`);if(m.pop()!==x([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:_,seal:b,rows:m.map(C=>C.split("~"))}}function A({salt:n,seal:o,rows:_},b){const m=a(b,n),C=(u,y)=>u.filter((M,U)=>_[y]?.[U]!==m[y]?.[U]),i=C(Object.keys(
b.options),0),h=i.map(u=>s(u,b.options[u]));if(_.length!==m.length){const u=(0,F.hS)(_.length-1,"workflow");return{differences:[...h,`the plan is for ${u}, this step for ${m.length-1}`],actions:[]}}const r=b.
workflows.map((u,y)=>{const M=C(j,y+1),U=v(_[y+1]?.at(-1)??"",n,y);h.push(...c(u,M,U).map(he=>`${u.name}: ${he}`));const Y=u.outcome==="changed",ne=Y!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ne?"import":"leave";const ie=[...i,...M].some(he=>["host","ignore","name","target"].includes(he));return Y&&!ie&&h.push(f(u,M.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&o!==w(b,n,_)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:r}}function E({salt:n,rows:o},_,b){return o[_+1]?.includes(x([n,_,"content",b],
22))===!0}function s(n,o){return n==="host"?`the host isn't the approved one (now ${o})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!o}, is ${o})`}function c({target:n,shown:o,
variables:_},b,m){if(b.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${o.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${_.join(", ")||"none"})`};return b.flatMap(i=>C[i]??[])}function f({name:n,target:o,fields:_,
targetVariables:b},m){const i=`differs from the package in ${_.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${b.length>0?` (now ${b.join(
", ")})`:""}`,r=m&&_.length>0?i:h,u=`: look at the workflow, and if it is right, deploy it with the deploy action (${o})`,y=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,N.Tm)()>1?u:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${y}`}function a({options:n,workflows:o},_){const b=o.map(
(m,C)=>[...j.map(i=>x([_,C,i,m[i]],i==="content"?22:4)),v(m.shown,_,C)]);return[Object.entries(n).map(m=>x([_,...m],4)),...b]}function v(n,o,_){const b=(0,S.createHash)("sha256").update(`${o} ${_}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^b).toString(16).padStart(6,"0")}function w({options:n,workflows:o},_,b){const m=o.map(C=>W.map(i=>C[i]));return x([_,"seal",n,m,b],43)}function x(n,o){
return(0,S.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,o)}}),6224:((Q,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>U});var S=e(7975),N=e(6779),F=e(9630),K=e(2899),W=e(5806),
P=e(1519),j=e(1124),R=e(3436),B=e(2742),A=e(7856);const E=1024*1024;function s(le,O,{name:T,ignore:H}){const l=[le,O].filter(de=>de!==void 0),$=l.length===2&&l.some(f),k=[...new Set(l.flatMap(({files:de})=>[
...de.keys()]))].sort(),g=new Set(H.lines),I=new R.Ms(H,de=>g.delete(de)),J=k.flatMap(de=>{const[ae,we]=[le?.files.get(de),O?.files.get(de)],_e=ae!==void 0&&we!==void 0&&ae.equals(we);if($&&(0,W.dU)(de)||
_e&&g.size===0)return[];const Ie=ae&&(0,F.TA)(de,ae,I),xe=_e?Ie:we&&(0,F.TA)(de,we,I);return _e||Ie!==void 0&&Ie.id===xe?.id?[]:[{name:de,from:ae,to:we,base:Ie,head:xe}]}),ee=v(J,I),G=de=>H.lines.length===
0&&ee.some(ae=>ae.name===de),q=ee.length===0?[]:k.filter(de=>!G(de)&&!(0,W.dU)(de)),re=le===void 0?"added":O===void 0?"removed":void 0;return{name:T,status:re??(ee.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,j.cz)(ee.map(j.xS)),files:ee,variablesCompared:!($&&l.some(a)),secrets:[...new Set(l.flatMap(de=>[...(0,P.x3)(de),...c(de,q)]))],unusedIgnores:[...g]}}function c({
files:le},O){return O.flatMap(T=>(0,A.Wr)((0,F.TA)(T,le.get(T)??Buffer.of(),new R.Ms(K.K$))))}function f({kind:le,files:O}){return le==="folder"&&![...O.keys()].some(W.dU)}function a({files:le}){return[
...le].some(([O,T])=>(0,W.dU)(O)&&(0,P.DF)(T)?.variables.length!==0)}function v(le,O){const T=le.flatMap(({name:l,base:$,head:k})=>$&&k&&!(0,W.dU)(l)?[{name:l,base:$,head:k}]:[]),H=new Map((0,B.OD)(T,
O).map((l,$)=>[T[$]?.name,l]));return le.map(l=>w(l,H.get(l.name)))}function w({name:le,from:O,to:T,base:H,head:l},$){const k=O===void 0?"added":T===void 0?"removed":"modified",g={name:le,status:k,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(le))return{...g,kind:"variables",changes:n(H,l,k)};if($||k!=="modified"&&(H??l))return{...g,kind:"json",base:H,head:l,...$};const[I,J]=[O&&
x(O),T&&x(T)];return O&&I===void 0||T&&J===void 0?{...g,kind:"binary"}:{...g,kind:"text",text:{base:I,head:J}}}function x(le){return le.length<=E&&!le.includes(0)?(0,F.b6)(le):void 0}function n(le,O,T){
const[H,l]=[le,O].map(G=>G&&(0,P.DF)(Buffer.from((0,R.dj)(G))));if(T==="modified"&&(H===void 0||H.container!==l?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const $=G=>new Map(G?.variables.
map(({name:q,content:re})=>[q,re])),[k,g]=[$(H),$(l)],I=[],J=[...k.keys()].filter(G=>g.has(G)),ee=[...g.keys()].filter(G=>k.has(G));J.some((G,q)=>G!==ee[q])&&I.push({kind:"reordered",path:[],moved:[]});
for(const G of[...new Set([...k.keys(),...g.keys()])].sort()){const q=[{type:"member",key:G}];k.has(G)?g.has(G)?k.get(G)!==g.get(G)&&I.push({kind:"modified",path:q,from:j.RG,to:j.RG}):I.push({kind:"re\
moved",path:q,value:j.RG}):I.push({kind:"added",path:q,value:j.RG})}return I}var o=e(7279),_=e(8920),b=e(9870);async function m(le,O){const{platform:T,inputs:H}=le,{target:l}=O;if("workflowName"in l)return C(
O,void 0,H.ignore);const $=await(0,N.X7)(le,T,{...H,...l});for(const k of(0,P.x3)($.package))T.secrets.add(k);return C(O,$,H.ignore)}function C(le,O,T){const{name:H,target:l,package:$,definitions:k,variablesFile:g}=le,
I=O&&i(O.package),J=[I?.env?.bytes,$.files.get(b.Km)];g&&k.env&&Y(H,k.env.bytes,J);const[ee,G]=[y(I?.env),y(k.env)],q=ee&&G&&new Map([...G,...ee]),re=I&&U(I,ee,I.env),de=U(k,k.env&&q,k.env),ae=s(re,de,
{name:H,ignore:T}),we=r(ae),_e=r(s(re,de,{name:H,ignore:K.K$})),Ie=[...J,k.env?.bytes].flatMap(Ee=>Ee?(0,P.aC)(Ee):[]),xe=(0,F.ol)(U(k),K.K$);return{state:O,changes:{...ae,secrets:[...ae.secrets,...Ie]},
ignored:_e.filter(Ee=>!we.includes(Ee)),added:M(q).filter(Ee=>!ee?.has(Ee)),kept:M(G).filter(Ee=>ee?.has(Ee)&&ee.get(Ee)!==G?.get(Ee)),name:H,target:"workflowId"in l?`${l.workflowId} ${l.flowId}`:`new\
 workflow ${l.workflowName}`,package:xe,variables:M(G),shown:le.sha256??xe,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:M(ee),content:I?(0,F.ol)(U(I),T):"",fields:we}}function i(le){
try{return(0,_.mu)(le)}catch(O){const T=`The target's package ${(0,o.gJ)(O)}`;throw new o.HR({what:T,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:O})}}function h(le,O){return le.
content===O.content&&(0,S.isDeepStrictEqual)(le.targetVariables,O.targetVariables)}function r({files:le}){const O=le.flatMap(({kind:T,name:H,changes:l})=>T==="variables"?[]:l.length===0?[H]:l.map($=>u(
$)||H));return[...new Set(O)]}function u({kind:le,path:O}){return O.map(H=>H.type==="member"?H.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function y(le){return le===void 0?
new Map:(0,P.DF)(le.bytes)?.variables.reduce((O,{name:T,content:H})=>O.set(T,H),new Map)}function M(le){return[...le?.keys()??[]].sort()}function U({app:le,flow:O},T,H){const l=M(T).map(k=>[k,""]),$=T?
Buffer.from(JSON.stringify(Object.fromEntries(l))):H?.bytes;return(0,b.jz)("zip",[[b.uq,le.bytes],[b.n7,O.bytes],...$?[[b.Km,$]]:[]])}function Y(le,O,T){const H=T.map(J=>J&&(0,P.DF)(J)),l=H.find(J=>J?.
variables.length)??H.find(Boolean),$=ne((0,P.DF)(O),l);if($===void 0)return;const k=H.indexOf(l)===1?"package":"target",g=`env-variables of ${le} doesn't have the shape of the ${k}'s variables`,I=`Wri\
te it like this, with your names and values: ${be(l)}`;throw new o.HR({what:g,why:$,advice:I,topic:"import-deploy-and-promote"})}function ne(le,O){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(O===void 0)return;if(le.container!==O.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(O.variables.length===0)return;const T=new Set(O.variables.flatMap(({keys:l})=>l)),H=O.variables.every(({keys:l})=>l.includes("value"));for(const{name:l,keys:$}of le.variables){const k=$.find(
g=>!T.has(g));if(k!==void 0)return`${l} has "${k}", which no variable there has`;if(H&&!$.includes("value"))return`${l} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},he={string:"",number:0,boolean:!1};function be({container:le,variables:[O]}={container:"array",variables:[]}){const T=le==="array",{keys:H,content:l}=O??{keys:T?["name","value"]:[],content:"{\
}"},$=JSON.parse(l),k=H.map(I=>[I,ie[I]??he[typeof $[I]]??null]),g=H.length===0?ie.value:Object.fromEntries(k);return JSON.stringify(T?[g]:{API_URL:g})}}),7833:((Q,se,e)=>{e.d(se,{A2:()=>A,WZ:()=>s,c2:()=>c,
dJ:()=>j,jb:()=>B,p1:()=>P,sb:()=>W,wZ:()=>R});var S=e(2697),N=e(1124),F=e(7279),K=e(7487);function W(f){return f.filter(a=>a.plan!==void 0)}function P(f){return W(f).filter(({plan:a,action:v,backup:w})=>a.
outcome==="unchanged"&&v!=="finish"&&!w)}function j(f){return f.flatMap(({candidate:{name:a},error:v})=>v?[{name:a,error:v}]:[])}function R({candidate:{target:f},job:a}){return"workflowId"in f?f.workflowId:
a["workflow-id"]}function B(f){const a=f.filter(({plan:v})=>!v).map(({candidate:v})=>v.name);return{workflows:W(f).map(({plan:v})=>v.changes),notCompared:a}}async function A({rows:f,digest:a},{fromList:v}){
const[w]=f,x=B(f);(0,K.n0)({...a&&{changed:(0,N.Hq)(x),...(0,N.xW)(x),"plan-digest":a},...!v&&w&&{...s(w.job),"workflow-id":R(w)},...await(0,S.dF)("promotions",f.map(E))})}function E(f){const{candidate:a,
plan:v,imported:w=!1,deployed:x=!1,backup:n,job:o,error:_}=f;return{name:a.name,"workflow-id":R(f),...v&&{changed:v.outcome==="changed",...v.changes.counts},"package-sha256":a.sha256,imported:w,deployed:x,
"dock-status-id":o["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:_&&(0,S.UX)(_)}}function s({"workflow-id":f,"dock-status-id":a,status:v}){return{"workflo\
w-id":f,"dock-status-id":a,status:v}}function c({rows:f,refusal:a,digest:v},{fromList:w,isPlan:x}){const n=j(f),[o]=n;if(o===void 0||!w)return o?.error??a;const _=f.filter(({begun:m})=>!m).map(({candidate:m})=>m.
name),b=[!v&&`${n.length} of ${f.length} targets could not be compared.`,(0,S.As)(n),!v&&!x&&"Nothing was changed.",v&&_.length>0&&`Not started: ${_.join(", ")}.`];return(0,F.h_)(o.error).with({what:b.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Q,se,e)=>{e.d(se,{L5:()=>P,Mu:()=>A,Vs:()=>R,kU:()=>W,yy:()=>B});var S=e(7279),N=e(706);const F=7,K=3e4,W=429;async function P({log:E,signal:s,endsAt:c},f,{
atLeastMs:a=0,untilFree:v=!1}={}){let w=0,x=0,n;for(;;)try{return await f()}catch(o){if(!(o instanceof S.HR&&(o.retryable||v&&o.busy)))throw o;s.throwIfAborted(),n??=performance.now();const _=o.status===
W,b=o.busy||_;x=b?x+1:0,b||w++;const m=w>(o.maxRetries??F)&&performance.now()-n>=a;if(!b&&m)throw j(o,`${w} times in a row`);const C=Math.min(K,1e3*2**((x||w)-1))*(.5+Math.random()/2),i=_&&o.retryAfterMs>
0?o.retryAfterMs:Math.max(o.retryAfterMs,C),h=(0,N.zK)(i);if(performance.now()+i>=c)throw j(o,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");E.info(`${(0,N.OX)((0,S.$N)(o),1e3)}; retrying in ${h}`),await B(i,s)}}function j(E,s,c=E.advice){return E.with({why:`${E.why}, ${s}`,advice:c,retryable:!1})}function R(E){const s=String(
E),c=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-Date.now();return Math.min(Math.max(c||0,0),2**31-1)}async function B(E,s){let c;const f=new Promise(a=>{c=setTimeout(a,E)});await A(s,f).finally(()=>clearTimeout(
c))}function A(E,s){return new Promise((c,f)=>{const a=()=>f(E.reason);s.then(c,f).finally(()=>E.removeEventListener("abort",a)),E.aborted?a():E.addEventListener("abort",a)})}}),706:((Q,se,e)=>{e.d(se,
{MW:()=>K,OX:()=>N,TL:()=>F,Xe:()=>W,hS:()=>j,pO:()=>s,v5:()=>B,zD:()=>P,zK:()=>R});var S=e(8132);function N(a,v=300){const w=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,S.
Jj)(w,v)}function F(a,v=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(a,v)))}function K(a){return F(a,1e3).replaceAll("\\\\","\\")}function W(a){if(a<1024)return`${a} B`;const v=["KiB","MiB","GiB"];let w=a/
1024;for(;Number(w.toFixed(1))>=1024&&v.length>1;)w/=1024,v.shift();return`${w.toFixed(1)} ${v[0]}`}function P(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function j(a,v){return`${P(a)} ${v}${a===
1?"":"s"}`}function R(a){if(a<9950)return`${(a/1e3).toFixed(1)} s`;const v=Math.round(a/1e3);if(v<60)return`${v} s`;const[w,x]=[Math.floor(v/60),Math.floor(v/3600)];return x>0?`${x} h ${w%60} min`:`${w}\
 min ${v%60} s`}const B="***",A=4,E=8;class s{#n=new Map;#e=new Set;constructor(v=[]){for(const w of v)this.add(w)}add(v,w=x=>!0){const x=new Set([v,...v.split(/[\r\n]/)].map(n=>n.trim()));for(const n of[
...x].filter(w).flatMap(c)){const o=n.slice(0,E);this.#n.set(o,(this.#n.get(o)??new Set).add(n)),this.#e.add(o.length)}}redact=(v,w=300)=>{const x=v.trimStart(),n=Math.min(x.length,w*4);return N(this.
hide(x,()=>{},n)+(n<x.length?"\u2026":""),w)};hide(v,w=n=>{},x=v.length){let[n,o]=["",0];for(let _=0;_<x;_++){const b=this.#t(v,_);b!==""&&(w(b),_>=o&&(n+=v.slice(o,_)+B),o=Math.max(o,_+b.length))}return n+
v.slice(o,x)}#t(v,w){let x="";for(const n of this.#e)for(const o of this.#n.get(v.slice(w,w+n))??[])o.length<=x.length||!v.startsWith(o,w)||(o.length>=A||f(v,w,w+o.length))&&(x=o);return x}}function c(a){
const v=_=>JSON.stringify(_).slice(1,-1),w=Buffer.from(a).toString(),x=encodeURIComponent(w),n=[x,x.replaceAll("%20","+"),x.replace(/%../g,_=>_.toLowerCase())];return[...[a,w].flatMap(_=>[_,v(_),v(v(_))]),
...n,encodeURI(w)]}function f(a,v,w){const x=a.slice(Math.max(0,v-2),v);return!/[\p{L}\p{N}]$/u.test(x)&&!/^[\p{L}\p{N}]/u.test(a.slice(w,w+2))}}),819:((Q,se,e)=>{e.d(se,{Yz:()=>pt,z3:()=>ct,V4:()=>ot,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>u,$e:()=>mt});var S=e(857);function N(X){return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function F(X){return Object.
keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function K(X,L,z){const t=new j(X,L,z);process.stdout.write(t.toString()+S.EOL)}
function W(X,L=""){K(X,{},L)}const P="::";class j{constructor(L,z,t){L||(L="missing.command"),this.command=L,this.properties=z,this.message=t}toString(){let L=P+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let z=!0;for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const d=this.properties[t];d&&(z?z=!1:L+=",",L+=`${t}=${B(d)}`)}}return L+=`${P}${R(
this.message)}`,L}}function R(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),E=e(9896);function s(X,L){const z=process.env[`GITHUB_${X}`];if(!z)throw new Error(`Unable to find environment variable for file command ${X}`);if(!E.existsSync(
z))throw new Error(`Missing file at path: ${z}`);E.appendFileSync(z,`${N(L)}${S.EOL}`,{encoding:"utf8"})}function c(X,L){const z=`ghadelimiter_${A.randomUUID()}`,t=N(L);if(X.includes(z))throw new Error(
`Unexpected input: name should not contain the delimiter "${z}"`);if(t.includes(z))throw new Error(`Unexpected input: value should not contain the delimiter "${z}"`);return`${X}<<${z}${S.EOL}${t}${S.EOL}${z}`}
var f=e(6928),a=e(6671),v=e(2145),w=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(function(p,D){function te(Z){try{V(t.next(Z))}catch(ue){
D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})};class x{static createHttpClient(L=!0,z=10){const t={allowRetries:L,
maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(x.getRequestToken())],t)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!L)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQU\
EST_URL env variable");return L}static getCall(L){return w(this,void 0,void 0,function*(){var z;const p=(z=(yield x.createHttpClient().getJson(L).catch(D=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${D.statusCode}
 
        Error Message: ${D.message}`)})).result)===null||z===void 0?void 0:z.value;if(!p)throw new Error("Response json body do not have ID Token field");return p})}static getIDToken(L){return w(this,
void 0,void 0,function*(){try{let z=x.getIDTokenUrl();if(L){const d=encodeURIComponent(L);z=`${z}&audience=${d}`}debug(`ID token url is ${z}`);const t=yield x.getCall(z);return setSecret(t),t}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var n=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(function(p,D){function te(Z){try{V(
t.next(Z))}catch(ue){D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})};const{access:o,appendFile:_,writeFile:b}=E.
promises,m="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class i{constructor(){this._buffer=""}filePath(){return n(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[m];if(!L)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment su\
pports job summaries.`);try{yield o(L,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=L,this._filePath})}wrap(L,z,t={}){const d=Object.entries(t).map(([p,D])=>` ${p}="${D}"`).join("");return z?`<${L}${d}>${z}</${L}>`:`<${L}${d}>`}write(L){return n(this,void 0,void 0,function*(){
const z=!!L?.overwrite,t=yield this.filePath();return yield(z?b:_)(t,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,z=!1){return this._buffer+=L,z?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(L,z){const t=Object.assign({},z&&{lang:z}),d=this.wrap("pre",this.wrap("code",L),t);return this.addRaw(d).addEOL()}addList(L,z=!1){const t=z?"ol":"ul",d=L.map(D=>this.
wrap("li",D)).join(""),p=this.wrap(t,d);return this.addRaw(p).addEOL()}addTable(L){const z=L.map(d=>{const p=d.map(D=>{if(typeof D=="string")return this.wrap("td",D);const{header:te,data:oe,colspan:V,
rowspan:Z}=D,ue=te?"th":"td",ye=Object.assign(Object.assign({},V&&{colspan:V}),Z&&{rowspan:Z});return this.wrap(ue,oe,ye)}).join("");return this.wrap("tr",p)}).join(""),t=this.wrap("table",z);return this.
addRaw(t).addEOL()}addDetails(L,z){const t=this.wrap("details",this.wrap("summary",L)+z);return this.addRaw(t).addEOL()}addImage(L,z,t){const{width:d,height:p}=t||{},D=Object.assign(Object.assign({},d&&
{width:d}),p&&{height:p}),te=this.wrap("img",null,Object.assign({src:L,alt:z},D));return this.addRaw(te).addEOL()}addHeading(L,z){const t=`h${z}`,d=["h1","h2","h3","h4","h5","h6"].includes(t)?t:"h1",p=this.
wrap(d,L);return this.addRaw(p).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,z){
const t=Object.assign({},z&&{cite:z}),d=this.wrap("blockquote",L,t);return this.addRaw(d).addEOL()}addLink(L,z){const t=this.wrap("a",L,{href:z});return this.addRaw(t).addEOL()}}const h=new i,r=null,u=h;
function y(X){return X.replace(/[\\]/g,"/")}function M(X){return X.replace(/[/]/g,"\\")}function U(X){return X.replace(/[/\\]/g,path.sep)}const Y=je(import.meta.url)("string_decoder");var ne=e(4434);const ie=je(
import.meta.url)("child_process");var he=e(2613),be=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(function(p,D){function te(Z){try{V(t.next(
Z))}catch(ue){D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})};const{chmod:le,copyFile:O,lstat:T,mkdir:H,
open:l,readdir:$,rename:k,rm:g,rmdir:I,stat:J,symlink:ee,unlink:G}=E.promises,q=process.platform==="win32";function re(X){return be(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(X);
return q&&!L.endsWith("\\")?`${L}\\`:L})}const de=268435456,ae=E.constants.O_RDONLY;function we(X){return be(this,void 0,void 0,function*(){try{yield J(X)}catch(L){if(L.code==="ENOENT")return!1;throw L}
return!0})}function _e(X){return be(this,arguments,void 0,function*(L,z=!1){return(z?yield J(L):yield T(L)).isDirectory()})}function Ie(X){if(X=Ee(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return q?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function xe(X,L){return be(this,void 0,void 0,function*(){let z;try{z=yield J(X)}catch(d){d.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${d}`)}if(z&&z.isFile()){if(q){const d=f.extname(X).toUpperCase();if(L.some(p=>p.toUpperCase()===d))return X}else if(De(z))return X}
const t=X;for(const d of L){X=t+d,z=void 0;try{z=yield J(X)}catch(p){p.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${p}`)}if(z&&z.isFile()){
if(q){try{const p=f.dirname(X),D=f.basename(X).toUpperCase();for(const te of yield $(p))if(D===te.toUpperCase()){X=f.join(p,te);break}}catch(p){console.log(`Unexpected error attempting to determine th\
e actual case of the file '${X}': ${p}`)}return X}else if(De(z))return X}}return""})}function Ee(X){return X=X||"",q?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}function De(X){
return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function ce(){var X;return(X=process.env.COMSPEC)!==
null&&X!==void 0?X:"cmd.exe"}var ge=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(function(p,D){function te(Z){try{V(t.next(Z))}catch(ue){
D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})};function Te(X,L){return ge(this,arguments,void 0,function*(z,t,d={}){
const{force:p,recursive:D,copySourceDirectory:te}=Ve(d),oe=(yield ioUtil.exists(t))?yield ioUtil.stat(t):null;if(oe&&oe.isFile()&&!p)return;const V=oe&&oe.isDirectory()&&te?path.join(t,path.basename(z)):
t;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);if((yield ioUtil.stat(z)).isDirectory())if(D)yield fe(z,V,0,p);else throw new Error(`Failed to copy. ${z} is a directo\
ry, but tried to copy without recursive flag.`);else{if(path.relative(z,V)==="")throw new Error(`'${V}' and '${z}' are the same file`);yield ve(z,V,p)}})}function Be(X,L){return ge(this,arguments,void 0,
function*(z,t,d={}){if(yield ioUtil.exists(t)){let p=!0;if((yield ioUtil.isDirectory(t))&&(t=path.join(t,path.basename(z)),p=yield ioUtil.exists(t)),p)if(d.force==null||d.force)yield We(t);else throw new Error(
"Destination already exists")}yield Xe(path.dirname(t)),yield ioUtil.rename(z,t)})}function We(X){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(X))throw new Error('File\
 path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}
function Xe(X){return ge(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ge(X,L){return ge(this,void 0,void 0,function*(){if(!X)
throw new Error("parameter 'tool' is required");if(L){const t=yield Ge(X,!1);if(!t)throw q?new Error(`Unable to locate executable file: ${X}. Please verify either the file path exists or the file can \
be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${X}. Please v\
erify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return t}const z=yield tt(
X);return z&&z.length>0?z[0]:""})}function tt(X){return ge(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const L=[];if(q&&process.env.PATHEXT)for(const d of process.
env.PATHEXT.split(f.delimiter))d&&L.push(d);if(Ie(X)){const d=yield xe(X,L);return d?[d]:[]}if(X.includes(f.sep))return[];const z=[];if(process.env.PATH)for(const d of process.env.PATH.split(f.delimiter))
d&&z.push(d);const t=[];for(const d of z){const p=yield xe(f.join(d,X),L);p&&t.push(p)}return t})}function Ve(X){const L=X.force==null?!0:X.force,z=!!X.recursive,t=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;
return{force:L,recursive:z,copySourceDirectory:t}}function fe(X,L,z,t){return ge(this,void 0,void 0,function*(){if(z>=255)return;z++,yield Xe(L);const d=yield ioUtil.readdir(X);for(const p of d){const D=`${X}\
/${p}`,te=`${L}/${p}`;(yield ioUtil.lstat(D)).isDirectory()?yield fe(D,te,z,t):yield ve(D,te,t)}yield ioUtil.chmod(L,(yield ioUtil.stat(X)).mode)})}function ve(X,L,z){return ge(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(d){d.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const t=yield ioUtil.readlink(
X);yield ioUtil.symlink(t,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||z)&&(yield ioUtil.copyFile(X,L))})}const me=je(import.meta.url)("timers");var Se=function(X,L,z,t){function d(p){
return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(function(p,D){function te(Z){try{V(t.next(Z))}catch(ue){D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){
Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})};const Oe=process.platform==="win32";class $e extends ne.EventEmitter{constructor(L,z,t){if(super(),!L)throw new Error("Parame\
ter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=z||[],this.options=t||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,z){
const t=this._getSpawnFileName(),d=this._getSpawnArgs(L);let p=z?"":"[command]";if(Oe)if(this._isCmdFile()){p+=t;for(const D of d)p+=` ${D}`}else if(L.windowsVerbatimArguments){p+=`"${t}"`;for(const D of d)
p+=` ${D}`}else{p+=this._windowsQuoteCmdArg(t);for(const D of d)p+=` ${this._windowsQuoteCmdArg(D)}`}else{p+=t;for(const D of d)p+=` ${D}`}return p}_processLineBuffer(L,z,t){try{let d=z+L.toString(),p=d.
indexOf(S.EOL);for(;p>-1;){const D=d.substring(0,p);t(D),d=d.substring(p+S.EOL.length),p=d.indexOf(S.EOL)}return d}catch(d){return this._debug(`error processing line. Failed with error ${d}`),""}}_getSpawnFileName(){
return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(Oe&&this._isCmdFile()){let z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const t of this.args)
z+=" ",z+=L.windowsVerbatimArguments?t:this._windowsQuoteCmdArg(t);return z+='"',[z]}return this.args}_endsWith(L,z){return L.endsWith(z)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(
L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let t=!1;for(const D of L)if(z.some(te=>te===D)){t=!0;break}if(!t)return L;let d='"',p=!0;for(let D=L.length;D>0;D--)d+=L[D-1],p&&L[D-1]==="\\"?d+="\\":L[D-1]==='"'?(p=!0,d+='\
"'):p=!1;return d+='"',d.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`\
"${L}"`;let z='"',t=!0;for(let d=L.length;d>0;d--)z+=L[d-1],t&&L[d-1]==="\\"?z+="\\":L[d-1]==='"'?(t=!0,z+="\\"):t=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const z={
cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.
delay||1e4};return z.outStream=L.outStream||process.stdout,z.errStream=L.errStream||process.stderr,z}_getSpawnOptions(L,z){L=L||{};const t={};return t.cwd=L.cwd,t.env=L.env,t.windowsVerbatimArguments=
L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(t.argv0=`"${z}"`),t}exec(){return Se(this,void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||Oe&&
this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ge(this.toolPath,!0),new Promise((L,z)=>Se(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const V of this.args)this._debug(`   ${V}`);const t=this._cloneExecOptions(this.options);!t.silent&&t.outStream&&t.
outStream.write(this._getCommandString(t)+S.EOL);const d=new Me(t,this.toolPath);if(d.on("debug",V=>{this._debug(V)}),this.options.cwd&&!(yield we(this.options.cwd)))return z(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const p=this._getSpawnFileName(),D=ie.spawn(p,this._getSpawnArgs(t),this._getSpawnOptions(this.options,p));let te="";D.stdout&&D.stdout.on("data",V=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(V),!t.silent&&t.outStream&&t.outStream.write(V),te=this._processLineBuffer(V,te,Z=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(Z)})});let oe="";if(D.stderr&&D.stderr.on("data",V=>{d.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(V),!t.silent&&
t.errStream&&t.outStream&&(t.failOnStdErr?t.errStream:t.outStream).write(V),oe=this._processLineBuffer(V,oe,Z=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(Z)})}),
D.on("error",V=>{d.processError=V.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),D.on("exit",V=>{d.processExitCode=V,d.processExited=!0,this._debug(`Exit code ${V} received from too\
l '${this.toolPath}'`),d.CheckComplete()}),D.on("close",V=>{d.processExitCode=V,d.processExited=!0,d.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),
d.on("done",(V,Z)=>{te.length>0&&this.emit("stdline",te),oe.length>0&&this.emit("errline",oe),D.removeAllListeners(),V?z(V):L(Z)}),this.options.input){if(!D.stdin)throw new Error("child process missin\
g stdin");D.stdin.end(this.options.input)}}))})}}function ke(X){const L=[];let z=!1,t=!1,d="";function p(D){t&&D!=='"'&&(d+="\\"),d+=D,t=!1}for(let D=0;D<X.length;D++){const te=X.charAt(D);if(te==='"'){
t?p(te):z=!z;continue}if(te==="\\"&&t){p(te);continue}if(te==="\\"&&z){t=!0;continue}if(te===" "&&!z){d.length>0&&(L.push(d),d="");continue}p(te)}return d.length>0&&L.push(d.trim()),L}class Me extends ne.
EventEmitter{constructor(L,z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)
throw new Error("toolPath must not be empty");this.options=L,this.toolPath=z,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,me.setTimeout)(Me.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.
toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){
const z=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exi\
ted.`;L._debug(z)}L._setResult()}}}var pe=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(function(p,D){function te(Z){try{V(t.next(Z))}catch(ue){
D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})};function Ae(X,L,z){return pe(this,void 0,void 0,function*(){
const t=tr.argStringToArray(X);if(t.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=t[0];return L=t.slice(1).concat(L||[]),new tr.ToolRunner(d,L,z).exec()})}function Pe(X,L,z){
return pe(this,void 0,void 0,function*(){var t,d;let p="",D="";const te=new StringDecoder("utf8"),oe=new StringDecoder("utf8"),V=(t=z?.listeners)===null||t===void 0?void 0:t.stdout,Z=(d=z?.listeners)===
null||d===void 0?void 0:d.stderr,ue=Le=>{D+=oe.write(Le),Z&&Z(Le)},ye=Le=>{p+=te.write(Le),V&&V(Le)},Re=Object.assign(Object.assign({},z?.listeners),{stdout:ye,stderr:ue}),Ne=yield Ae(X,L,Object.assign(
Object.assign({},z),{listeners:Re}));return p+=te.end(),D+=oe.end(),{exitCode:Ne,stdout:p,stderr:D}})}var Ce=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||
(z=Promise))(function(p,D){function te(Z){try{V(t.next(Z))}catch(ue){D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).
next())})};const Ue=()=>Ce(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),
{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:X.trim()}}),Fe=()=>Ce(void 0,void 0,
void 0,function*(){var X,L,z,t;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),p=(L=(X=d.match(/ProductVersion:\s*(.+)/))===null||X===void 0?void 0:X[1])!==null&&L!==void 0?L:"";
return{name:(t=(z=d.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&t!==void 0?t:"",version:p}}),Ke=()=>Ce(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput(
"lsb_release",["-i","-r","-s"],{silent:!0}),[L,z]=X.trim().split(`
`);return{name:L,version:z}}),Je=S.platform(),Ze=S.arch(),et=Je==="win32",Qe=Je==="darwin",nt=Je==="linux";function it(){return Ce(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():Qe?Fe():Ke()),{platform:Je,arch:Ze,isWindows:et,isMacOS:Qe,isLinux:nt})})}var st=function(X,L,z,t){function d(p){return p instanceof z?p:new z(function(D){D(p)})}return new(z||(z=Promise))(
function(p,D){function te(Z){try{V(t.next(Z))}catch(ue){D(ue)}}function oe(Z){try{V(t.throw(Z))}catch(ue){D(ue)}}function V(Z){Z.done?p(Z.value):d(Z.value).then(te,oe)}V((t=t.apply(X,L||[])).next())})},
at;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(at||(at={}));function vt(X,L){const z=toCommandValue(L);if(process.env[X]=z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,L));issueCommand("set-env",{name:X},z)}function ut(X){K("add-mask",{},X)}function _t(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function ot(X,L){const z=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!z)throw new Error(`Input required and not \
supplied: ${X}`);return L&&L.trimWhitespace===!1?z:z.trim()}function xt(X,L){const z=ot(X,L).split(`
`).filter(t=>t!=="");return L&&L.trimWhitespace===!1?z:z.map(t=>t.trim())}function Ot(X,L){const z=["true","True","TRUE"],t=["false","False","FALSE"],d=ot(X,L);if(z.includes(d))return!0;if(t.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(X,L){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",c(X,L));process.stdout.write(S.EOL),K("set-output",{name:X},
N(L))}function St(X){issue("echo",X?"on":"off")}function ht(X){process.exitCode=at.Failure,ct(X)}function $t(){return process.env.RUNNER_DEBUG==="1"}function pt(X){K("debug",{},X)}function ct(X,L={}){
K("error",F(L),X instanceof Error?X.toString():X)}function mt(X,L={}){K("warning",F(L),X instanceof Error?X.toString():X)}function wt(X,L={}){K("notice",F(L),X instanceof Error?X.toString():X)}function gt(X){
process.stdout.write(X+S.EOL)}function yt(X){issue("group",X)}function Et(){issue("endgroup")}function Mt(X,L){return st(this,void 0,void 0,function*(){yt(X);let z;try{z=yield L()}finally{Et()}return z})}
function At(X,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,L));issueCommand("save-state",{name:X},toCommandValue(L))}function It(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((Q,se,e)=>{e.d(se,{tZ:()=>F});var S=function(W,P,j,R){function B(A){return A instanceof
j?A:new j(function(E){E(A)})}return new(j||(j=Promise))(function(A,E){function s(a){try{f(R.next(a))}catch(v){E(v)}}function c(a){try{f(R.throw(a))}catch(v){E(v)}}function f(a){a.done?A(a.value):B(a.value).
then(s,c)}f((R=R.apply(W,P||[])).next())})};class N{constructor(P,j){this.username=P,this.password=j}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Q,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>E});var S=e(8611),N=e.t(S,2),F=e(5692),K=e.t(F,2),W=e(9783),P=e(770),j=i=>{var h={};return e.d(h,i),h},R=i=>(()=>i);const B=j({ProxyAgent:()=>jt.ProxyAgent});var A=function(i,h,r,u){
function y(M){return M instanceof r?M:new r(function(U){U(M)})}return new(r||(r=Promise))(function(M,U){function Y(he){try{ie(u.next(he))}catch(be){U(be)}}function ne(he){try{ie(u.throw(he))}catch(be){
U(be)}}function ie(he){he.done?M(he.value):y(he.value).then(Y,ne)}ie((u=u.apply(i,h||[])).next())})},E;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]=
"MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=
307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]=
"Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=
408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplem\
ented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(E||(E={}));var s;(function(i){i.Accept="accept",i.ContentType="conte\
nt-type"})(s||(s={}));var c;(function(i){i.ApplicationJson="application/json"})(c||(c={}));function f(i){const h=pm.getProxyUrl(new URL(i));return h?h.href:""}const a=[E.MovedPermanently,E.ResourceMoved,
E.SeeOther,E.TemporaryRedirect,E.PermanentRedirect],v=[E.BadGateway,E.ServiceUnavailable,E.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"],x=10,n=5;class o extends Error{constructor(h,r){super(h),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,o.prototype)}}class _{constructor(h){this.message=h}readBody(){return A(this,void 0,void 0,function*(){return new Promise(h=>A(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",u=>{r=Buffer.concat([r,u])}),this.message.on("end",()=>{h(r.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(h=>A(this,void 0,void 0,function*(){const r=[];this.message.on("data",u=>{r.push(u)}),this.message.on("end",()=>{h(Buffer.concat(r))})}))})}}function b(i){return new URL(
i).protocol==="https:"}class m{constructor(h,r,u){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=r||[],this.requestOptions=u,u&&(u.ignoreSslError!=null&&(this._ignoreSslError=u.ignoreSslError),this._socketTimeout=
u.socketTimeout,u.allowRedirects!=null&&(this._allowRedirects=u.allowRedirects),u.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=u.allowRedirectDowngrade),u.maxRedirects!=null&&(this._maxRedirects=
Math.max(u.maxRedirects,0)),u.keepAlive!=null&&(this._keepAlive=u.keepAlive),u.allowRetries!=null&&(this._allowRetries=u.allowRetries),u.maxRetries!=null&&(this._maxRetries=u.maxRetries))}options(h,r){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,r||{})})}get(h,r){return A(this,void 0,void 0,function*(){return this.request("GET",h,null,r||{})})}del(h,r){return A(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,r||{})})}post(h,r,u){return A(this,void 0,void 0,function*(){return this.request("POST",h,r,u||{})})}patch(h,r,u){return A(this,void 0,void 0,
function*(){return this.request("PATCH",h,r,u||{})})}put(h,r,u){return A(this,void 0,void 0,function*(){return this.request("PUT",h,r,u||{})})}head(h,r){return A(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,r||{})})}sendStream(h,r,u,y){return A(this,void 0,void 0,function*(){return this.request(h,r,u,y)})}getJson(h){return A(this,arguments,void 0,function*(r,u={}){u[s.Accept]=this._getExistingOrDefaultHeader(
u,s.Accept,c.ApplicationJson);const y=yield this.get(r,u);return this._processResponse(y,this.requestOptions)})}postJson(h,r){return A(this,arguments,void 0,function*(u,y,M={}){const U=JSON.stringify(
y,null,2);M[s.Accept]=this._getExistingOrDefaultHeader(M,s.Accept,c.ApplicationJson),M[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.ApplicationJson);const Y=yield this.post(u,U,M);return this.
_processResponse(Y,this.requestOptions)})}putJson(h,r){return A(this,arguments,void 0,function*(u,y,M={}){const U=JSON.stringify(y,null,2);M[s.Accept]=this._getExistingOrDefaultHeader(M,s.Accept,c.ApplicationJson),
M[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.ApplicationJson);const Y=yield this.put(u,U,M);return this._processResponse(Y,this.requestOptions)})}patchJson(h,r){return A(this,arguments,
void 0,function*(u,y,M={}){const U=JSON.stringify(y,null,2);M[s.Accept]=this._getExistingOrDefaultHeader(M,s.Accept,c.ApplicationJson),M[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.
ApplicationJson);const Y=yield this.patch(u,U,M);return this._processResponse(Y,this.requestOptions)})}request(h,r,u,y){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(r);let U=this._prepareRequest(h,M,y);const Y=this._allowRetries&&w.includes(h)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(U,u),ie&&ie.
message&&ie.message.statusCode===E.Unauthorized){let be;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){be=le;break}return be?be.handleAuthentication(this,U,u):ie}let he=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&he>0;){const be=ie.message.headers.location;if(!be)break;const le=new URL(be);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const O in y)O.toLowerCase()==="authorization"&&delete y[O];U=this._prepareRequest(h,le,y),ie=yield this.requestRaw(
U,u),he--}if(!ie.message.statusCode||!v.includes(ie.message.statusCode))return ie;ne+=1,ne<Y&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Y);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,r){return A(this,void 0,void 0,function*(){return new Promise((u,y)=>{function M(U,Y){U?y(U):Y?u(Y):y(new Error("Unknown error"))}this.requestRawWithCallback(
h,r,M)})})}requestRawWithCallback(h,r,u){typeof r=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let y=!1;function M(ne,ie){y||(y=
!0,u(ne,ie))}const U=h.httpModule.request(h.options,ne=>{const ie=new _(ne);M(void 0,ie)});let Y;U.on("socket",ne=>{Y=ne}),U.setTimeout(this._socketTimeout||3*6e4,()=>{Y&&Y.end(),M(new Error(`Request \
timeout: ${h.options.path}`))}),U.on("error",function(ne){M(ne)}),r&&typeof r=="string"&&U.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){U.end()}),r.pipe(U)):U.end()}getAgent(h){const r=new URL(
h);return this._getAgent(r)}getAgentDispatcher(h){const r=new URL(h),u=W.s(r);if(u&&u.hostname)return this._getProxyAgentDispatcher(r,u)}_prepareRequest(h,r,u){const y={};y.parsedUrl=r;const M=y.parsedUrl.
protocol==="https:";y.httpModule=M?K:N;const U=M?443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):U,y.options.path=(y.parsedUrl.pathname||
"")+(y.parsedUrl.search||""),y.options.method=h,y.options.headers=this._mergeHeaders(u),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),
this.handlers)for(const Y of this.handlers)Y.prepareRequest(y.options);return y}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(h||{})):C(h||{})}_getExistingOrDefaultHeader(h,r,u){let y;if(this.requestOptions&&this.requestOptions.headers){const U=C(this.requestOptions.headers)[r];U&&(y=typeof U=="number"?U.toString():U)}const M=h[r];
return M!==void 0?typeof M=="number"?M.toString():M:y!==void 0?y:u}_getExistingOrDefaultContentTypeHeader(h,r){let u;if(this.requestOptions&&this.requestOptions.headers){const M=C(this.requestOptions.
headers)[s.ContentType];M&&(typeof M=="number"?u=String(M):Array.isArray(M)?u=M.join(", "):u=M)}const y=h[s.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:
u!==void 0?u:r}_getAgent(h){let r;const u=W.s(h),y=u&&u.hostname;if(this._keepAlive&&y&&(r=this._proxyAgent),y||(r=this._agent),r)return r;const M=h.protocol==="https:";let U=100;if(this.requestOptions&&
(U=this.requestOptions.maxSockets||S.globalAgent.maxSockets),u&&u.hostname){const Y={maxSockets:U,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(u.username||u.password)&&{proxyAuth:`${u.
username}:${u.password}`}),{host:u.hostname,port:u.port})};let ne;const ie=u.protocol==="https:";M?ne=ie?P.httpsOverHttps:P.httpsOverHttp:ne=ie?P.httpOverHttps:P.httpOverHttp,r=ne(Y),this._proxyAgent=
r}if(!r){const Y={keepAlive:this._keepAlive,maxSockets:U};r=M?new F.Agent(Y):new S.Agent(Y),this._agent=r}return M&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(h,r){let u;if(this._keepAlive&&(u=this._proxyAgentDispatcher),u)return u;const y=h.protocol==="https:";return u=new B.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?
1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=u,y&&this._ignoreSslError&&(u.options=Object.assign(u.options.
requestTls||{},{rejectUnauthorized:!1})),u}_getUserAgentWithOrchestrationId(h){const r=h||"actions/http-client",u=process.env.ACTIONS_ORCHESTRATION_ID;if(u){const y=u.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${y}`}return r}_performExponentialBackoff(h){return A(this,void 0,void 0,function*(){h=Math.min(x,h);const r=n*Math.pow(2,h);return new Promise(u=>setTimeout(()=>u(),r))})}_processResponse(h,r){
return A(this,void 0,void 0,function*(){return new Promise((u,y)=>A(this,void 0,void 0,function*(){const M=h.message.statusCode||0,U={statusCode:M,result:null,headers:{}};M===E.NotFound&&u(U);function Y(he,be){
if(typeof be=="string"){const le=new Date(be);if(!isNaN(le.valueOf()))return le}return be}let ne,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(r&&r.deserializeDates?ne=JSON.parse(ie,Y):ne=JSON.parse(
ie),U.result=ne),U.headers=h.message.headers}catch{}if(M>299){let he;ne&&ne.message?he=ne.message:ie&&ie.length>0?he=ie:he=`Failed request: (${M})`;const be=new o(he,M);be.result=U.result,y(be)}else u(
U)}))})}}const C=i=>Object.keys(i).reduce((h,r)=>(h[r.toLowerCase()]=i[r],h),{})}),9783:((Q,se,e)=>{e.d(se,{H:()=>N,s:()=>S});function S(W){const P=W.protocol==="https:";if(N(W))return;const j=P?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new K(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new K(`http://${j}`)}else
return}function N(W){if(!W.hostname)return!1;const P=W.hostname;if(F(P))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let R;W.port?R=Number(W.port):W.protocol==="http:"?
R=80:W.protocol==="https:"&&(R=443);const B=[W.hostname.toUpperCase()];typeof R=="number"&&B.push(`${B[0]}:${R}`);for(const A of j.split(",").map(E=>E.trim().toUpperCase()).filter(E=>E))if(A==="*"||B.
some(E=>E===A||E.endsWith(`.${A}`)||A.startsWith(".")&&E.endsWith(`${A}`)))return!0;return!1}function F(W){const P=W.toLowerCase();return P==="localhost"||P.startsWith("127.")||P.startsWith("[::1]")||
P.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(P,j){super(P,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Q,se,e)=>{e.d(se,{E:()=>K});class S{diff(P,j,R={}){let B;typeof R=="function"?(B=R,R={}):"callback"in R&&(B=R.callback);
const A=this.castInput(P,R),E=this.castInput(j,R),s=this.removeEmpty(this.tokenize(A,R)),c=this.removeEmpty(this.tokenize(E,R));return this.diffWithOptionsObj(s,c,R,B)}diffWithOptionsObj(P,j,R,B){var A;
const E=m=>{if(m=this.postProcess(m,R),B){setTimeout(function(){B(m)},0);return}else return m},s=j.length,c=P.length;let f=1,a=s+c;R.maxEditLength!=null&&(a=Math.min(a,R.maxEditLength));const v=(A=R.timeout)!==
null&&A!==void 0?A:1/0,w=Date.now()+v,x=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon(x[0],j,P,0,R);if(x[0].oldPos+1>=c&&n+1>=s)return E(this.buildValues(x[0].lastComponent,j,P));let o=-1/0,
_=1/0;const b=()=>{for(let m=Math.max(o,-f);m<=Math.min(_,f);m+=2){let C;const i=x[m-1],h=x[m+1];i&&(x[m-1]=void 0);let r=!1;if(h){const y=h.oldPos-m;r=h&&0<=y&&y<s}const u=i&&i.oldPos+1<c;if(!r&&!u){
x[m]=void 0;continue}if(!u||r&&i.oldPos<h.oldPos?C=this.addToPath(h,!0,!1,0,R):C=this.addToPath(i,!1,!0,1,R),n=this.extractCommon(C,j,P,m,R),C.oldPos+1>=c&&n+1>=s)return E(this.buildValues(C.lastComponent,
j,P))||!0;x[m]=C,C.oldPos+1>=c&&(_=Math.min(_,m-1)),n+1>=s&&(o=Math.max(o,m+1))}f++};if(B)(function m(){setTimeout(function(){if(f>a||Date.now()>w)return B(void 0);b()||m()},0)})();else for(;f<=a&&Date.
now()<=w;){const m=b();if(m)return m}}addToPath(P,j,R,B,A){const E=P.lastComponent;return E&&!A.oneChangePerToken&&E.added===j&&E.removed===R?{oldPos:P.oldPos+B,lastComponent:{count:E.count+1,added:j,
removed:R,previousComponent:E.previousComponent}}:{oldPos:P.oldPos+B,lastComponent:{count:1,added:j,removed:R,previousComponent:E}}}extractCommon(P,j,R,B,A){const E=j.length,s=R.length;let c=P.oldPos,
f=c-B,a=0;for(;f+1<E&&c+1<s&&this.equals(R[c+1],j[f+1],A);)f++,c++,a++,A.oneChangePerToken&&(P.lastComponent={count:1,previousComponent:P.lastComponent,added:!1,removed:!1});return a&&!A.oneChangePerToken&&
(P.lastComponent={count:a,previousComponent:P.lastComponent,added:!1,removed:!1}),P.oldPos=c,f}equals(P,j,R){return R.comparator?R.comparator(P,j):P===j||!!R.ignoreCase&&P.toLowerCase()===j.toLowerCase()}removeEmpty(P){
const j=[];for(let R=0;R<P.length;R++)P[R]&&j.push(P[R]);return j}castInput(P,j){return P}tokenize(P,j){return Array.from(P)}join(P){return P.join("")}postProcess(P,j){return P}get useLongestToken(){return!1}buildValues(P,j,R){
const B=[];let A;for(;P;)B.push(P),A=P.previousComponent,delete P.previousComponent,P=A;B.reverse();const E=B.length;let s=0,c=0,f=0;for(;s<E;s++){const a=B[s];if(a.removed)a.value=this.join(R.slice(f,
f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){let v=j.slice(c,c+a.count);v=v.map(function(w,x){const n=R[f+x];return n.length>w.length?n:w}),a.value=this.join(v)}else a.value=this.join(
j.slice(c,c+a.count));c+=a.count,a.added||(f+=a.count)}}return B}}class N extends S{tokenize(P){return P.slice()}join(P){return P}removeEmpty(P){return P}}const F=new N;function K(W,P,j){return F.diff(
W,P,j)}})},bt={};function He(Q){var se=bt[Q];if(se!==void 0)return se.exports;var e=bt[Q]={exports:{}},S=!0;try{Rt[Q].call(e.exports,e,e.exports,He),S=!1}finally{S&&delete bt[Q]}return e.exports}He.m=
Rt,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=F=>{F&&F.d<1&&(F.d=1,F.
forEach(K=>K.r--),F.forEach(K=>K.r--?K.r++:K()))},N=F=>F.map(K=>{if(K!==null&&typeof K=="object"){if(K[Q])return K;if(K.then){var W=[];W.d=0,K.then(R=>{P[se]=R,S(W)},R=>{P[e]=R,S(W)});var P={};return P[Q]=
R=>R(W),P}}var j={};return j[Q]=R=>{},j[se]=K,j});He.a=(F,K,W)=>{var P;W&&((P=[]).d=-1);var j=new Set,R=F.exports,B,A,E,s=new Promise((c,f)=>{E=f,A=c});s[se]=R,s[Q]=c=>(P&&c(P),j.forEach(c),s.catch(f=>{})),
F.exports=s,K(c=>{B=N(c);var f,a=()=>B.map(w=>{if(w[e])throw w[e];return w[se]}),v=new Promise(w=>{f=()=>w(a),f.r=0;var x=n=>n!==P&&!j.has(n)&&(j.add(n),n&&!n.d&&(f.r++,n.push(f)));B.map(n=>n[Q](x))});
return f.r?v:a()},c=>(c?E(s[e]=c):A(R),S(P))),P&&P.d<0&&(P.d=0)}})(),(()=>{var Q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;He.t=function(e,S){if(S&1&&(e=this(e)),S&8||typeof e==
"object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var N=Object.create(null);He.r(N);var F={};se=se||[null,Q({}),Q([]),Q(Q)];for(var K=S&2&&e;typeof K=="object"&&!~se.indexOf(K);K=
Q(K))Object.getOwnPropertyNames(K).forEach(W=>F[W]=()=>e[W]);return F.default=()=>e,He.d(N,F),N}})(),He.d=(Q,se)=>{for(var e in se)He.o(se,e)&&!He.o(Q,e)&&Object.defineProperty(Q,e,{enumerable:!0,get:se[e]})},
He.f={},He.e=Q=>Promise.all(Object.keys(He.f).reduce((se,e)=>(He.f[e](Q,se),se),[])),He.u=Q=>""+Q+".index.js",He.o=(Q,se)=>Object.prototype.hasOwnProperty.call(Q,se),He.r=Q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Q,"__esModule",{value:!0})},(()=>{var Q={792:0},se=e=>{var{ids:S,modules:N,runtime:F}=e,K,W,P=0;for(K in N)
He.o(N,K)&&(He.m[K]=N[K]);for(F&&F(He);P<S.length;P++)W=S[P],He.o(Q,W)&&Q[W]&&Q[W][0](),Q[S[P]]=0};He.f.j=(e,S)=>{var N=He.o(Q,e)?Q[e]:void 0;if(N!==0)if(N)S.push(N[1]);else{var F=import("./"+He.u(e)).
then(se,K=>{throw Q[e]!==0&&(Q[e]=void 0),K}),F=Promise.race([F,new Promise(K=>N=Q[e]=[K])]);S.push(N[1]=F)}}})();var Pt=He(6325);Pt=await Pt;
