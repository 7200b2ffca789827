const Pt={},kt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ne}from"module";const Nt={};var Tt={3313:(Y=>{Y.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(N){this.pending<this.max?S(this,N):this.waiting.push(N)},se.prototype.wait=function(N){this.pending===0?N(this.error):this.listeners.push(N)},se.prototype.hold=
function(){return e(this)};function e(N){N.pending+=1;var F=!1;return z;function z(k){if(F)throw new Error("callback called twice");if(F=!0,N.error=N.error||k,N.pending-=1,N.waiting.length>0&&N.pending<
N.max)S(N,N.waiting.shift());else if(N.pending===0){var j=N.listeners;N.listeners=[],j.forEach(W)}}function W(k){k(N.error)}}function S(N,F){F(e(N))}}),770:((Y,se,e)=>{Y.exports=e(218)}),218:((Y,se,e)=>{
var S,N=e(9278),F=e(4756),z=e(8611),W=e(5692),k=e(4434),j=e(2613),P=e(9023);se.httpOverHttp=B,se.httpsOverHttp=A,se.httpOverHttps=E,se.httpsOverHttps=s;function B(x){var n=new f(x);return n.request=z.
request,n}function A(x){var n=new f(x);return n.request=z.request,n.createSocket=d,n.defaultPort=443,n}function E(x){var n=new f(x);return n.request=W.request,n}function s(x){var n=new f(x);return n.request=
W.request,n.createSocket=d,n.defaultPort=443,n}function f(x){var n=this;n.options=x||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||z.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(_,b,m,C){for(var a=c(b,m,C),h=0,r=n.requests.length;h<r;++h){var u=n.requests[h];if(u.host===a.host&&u.port===a.port){n.requests.splice(h,1),u.request.onSocket(_);return}}
_.destroy(),n.removeSocket(_)})}P.inherits(f,k.EventEmitter),f.prototype.addRequest=function(n,i,_,b){var m=this,C=v({request:n},m.options,c(i,_,b));if(m.sockets.length>=this.maxSockets){m.requests.push(
C);return}m.createSocket(C,function(a){a.on("free",h),a.on("close",r),a.on("agentRemove",r),n.onSocket(a);function h(){m.emit("free",a,C)}function r(u){m.removeSocket(a),a.removeListener("free",h),a.removeListener(
"close",r),a.removeListener("agentRemove",r)}})},f.prototype.createSocket=function(n,i){var _=this,b={};_.sockets.push(b);var m=v({},_.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(m.localAddress=n.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),w(
"making CONNECT request");var C=_.request(m);C.useChunkedEncodingByDefault=!1,C.once("response",a),C.once("upgrade",h),C.once("connect",r),C.once("error",u),C.end();function a(y){y.upgrade=!0}function h(y,M,U){
process.nextTick(function(){r(y,M,U)})}function r(y,M,U){if(C.removeAllListeners(),M.removeAllListeners(),y.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",y.statusCode),
M.destroy();var V=new Error("tunneling socket could not be established, statusCode="+y.statusCode);V.code="ECONNRESET",n.request.emit("error",V),_.removeSocket(b);return}if(U.length>0){w("got illegal \
response body from proxy"),M.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",n.request.emit("error",V),_.removeSocket(b);return}return w("tunneling connection has\
 established"),_.sockets[_.sockets.indexOf(b)]=M,i(M)}function u(y){C.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,y.message,y.stack);var M=new Error("tunneling socket could not be established, cause="+y.message);M.code="ECONNRESET",n.request.emit("error",M),_.removeSocket(b)}},f.prototype.removeSocket=function(n){
var i=this.sockets.indexOf(n);if(i!==-1){this.sockets.splice(i,1);var _=this.requests.shift();_&&this.createSocket(_,function(b){_.request.onSocket(b)})}};function d(x,n){var i=this;f.prototype.createSocket.
call(i,x,function(_){var b=x.request.getHeader("host"),m=v({},i.options,{socket:_,servername:b?b.replace(/:.*$/,""):x.host}),C=F.connect(0,m);i.sockets[i.sockets.indexOf(_)]=C,n(C)})}function c(x,n,i){
return typeof x=="string"?{host:x,port:n,localAddress:i}:x}function v(x){for(var n=1,i=arguments.length;n<i;++n){var _=arguments[n];if(typeof _=="object")for(var b=Object.keys(_),m=0,C=b.length;m<C;++m){
var a=b[m];_[a]!==void 0&&(x[a]=_[a])}}return x}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var x=Array.prototype.slice.call(arguments);typeof x[0]=="string"?x[0]=
"TUNNEL: "+x[0]:x.unshift("TUNNEL:"),console.error.apply(console,x)}:w=function(){},S=w}),4248:(Y=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let N=-1;for(let F of S)N=se[(N^F)&255]^N>>>8;return(N^-1)>>>0}Y.exports=e}),3502:((Y,se,e)=>{var S=e(9896),N=e(9023),F=e(2203),z=F.Readable,W=F.PassThrough,k=e(3313),j=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=P,N.inherits(P,j);function P(E){j.call(this),this.fd=E,this.pend=new k,this.pend.max=1,this.refCount=0}P.prototype.read=function(E,s,f,d,c){var v=this;v.pend.
go(function(w){S.read(v.fd,E,s,f,d,function(x,n,i){w(),c(x,n,i)})})},P.prototype.createReadStream=function(E){return new B(this,E)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;S.close(E.fd,s);function s(f){f?E.emit("error",f):E.emit("close")}},N.inherits(B,z);function B(E,s){s=s||
{},z.call(this,s),this.context=E,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}B.prototype._read=function(E){var s=this,f=Math.min(s._readableState.highWaterMark,E);
if(s.endOffset!=null&&(f=Math.min(f,s.endOffset-s.pos)),f<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(d){var c=Buffer.allocUnsafe(f);S.read(s.context.fd,c,0,f,s.pos,function(v,w){
v?s.destroy(v):w===0?(s.push(null),s._cleanup()):(s.pos+=w,s.push(c.slice(0,w))),d()})})},B.prototype._destroy=function(E,s){this._cleanup(),s(E)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},N.inherits(A,j);function A(E){j.call(this),this.refCount=0,this.buffer=E}A.prototype.read=function(E,s,f,d,c){if(!(0<=s&&s<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+E.length);if(d<0)throw new RangeError("position is negative: "+d);if(s+f>E.length&&(f=E.length-s),d+f>this.buffer.length&&(f=this.buffer.length-d),f<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(E,s,d,d+f),setImmediate(function(){c(null,f)})},A.prototype.createReadStream=function(E){E=E||{};var s=new W(E);s.start=E.start||0,s.endOffset=E.end,s.pos=s.endOffset||
this.buffer.length;for(var f=this.buffer.slice(s.start,s.pos),d=65536,c=0;;){var v=c+d;if(v>=f.length){c<f.length&&s.write(f.slice(c,f.length));break}s.write(f.slice(c,v)),c=v}return s.end(),s},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Y,se,e)=>{var S,N=e(9896),F=e(3106),z=e(3502),W=e(9023),k=e(
4434).EventEmitter,j=e(2203).Transform,P=e(2203).PassThrough,B=e(2203).Writable;const A=typeof F.crc32=="function"?F.crc32:e(4248);S=c,S=v,S=w,S=x,S=E,S=s,se.SY=f,S=d,S=C,se.ax=a,S=h,S=r,S=n,S=b,S=m,S=
M;function E(O,R){return new Promise((H,l)=>{c(O,{...R,lazyEntries:!0},function($,D){if($)return l($);H(D)})})}function s(O,R){return new Promise((H,l)=>{v(O,{...R,lazyEntries:!0},function($,D){if($)return l(
$);H(D)})})}function f(O,R){return new Promise((H,l)=>{w(O,{...R,lazyEntries:!0},function($,D){if($)return l($);H(D)})})}function d(O,R,H){return new Promise((l,$)=>{x(O,R,{...H,lazyEntries:!0},function(D,g){
if(D)return $(D);l(g)})})}function c(O,R,H){typeof R=="function"&&(H=R,R=null),R==null&&(R={}),R.autoClose==null&&(R.autoClose=!0),R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=
!0),R.validateEntrySizes==null&&(R.validateEntrySizes=!0),R.strictFileNames==null&&(R.strictFileNames=!1),H==null&&(H=le),N.open(O,"r",function(l,$){if(l)return H(l);v($,R,function(D,g){D&&N.close($,le),
H(D,g)})})}function v(O,R,H){typeof R=="function"&&(H=R,R=null),R==null&&(R={}),R.autoClose==null&&(R.autoClose=!1),R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=!0),
R.validateEntrySizes==null&&(R.validateEntrySizes=!0),R.strictFileNames==null&&(R.strictFileNames=!1),H==null&&(H=le),N.fstat(O,function(l,$){if(l)return H(l);var D=new z.FdSlicer(O);x(D,$.size,R,H)})}
function w(O,R,H){typeof R=="function"&&(H=R,R=null),R==null&&(R={}),R.autoClose=!1,R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=!0),R.validateEntrySizes==null&&(R.validateEntrySizes=
!0),R.strictFileNames==null&&(R.strictFileNames=!1);var l=new z.BufferSlicer(O);x(l,O.length,R,H)}function x(O,R,H,l){typeof H=="function"&&(l=H,H=null),H==null&&(H={}),H.autoClose==null&&(H.autoClose=
!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var $=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),H.strictFileNames==null&&(H.strictFileNames=
!1),l==null&&(l=le),typeof R!="number")throw new Error("expected totalSize parameter to be a number");if(R>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var D=22,g=20,I=65535,J=Math.min(g+D+I,R),q=he(J),G=R-q.length;u(O,q,0,J,G,function(Z){if(Z)return l(Z);for(var re=J-D;re>=
0;re-=1)if(q.readUInt32LE(re)===101010256){var de=q.subarray(re),ae=de.readUInt16LE(4),me=de.readUInt16LE(10),_e=de.readUInt32LE(16),Me=de.readUInt16LE(20),ye=de.length-D;if(Me!==ye)return l(new Error(
"Invalid comment length. Expected: "+ye+". Found: "+Me+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var xe=$?oe(de.subarray(
22),!1):de.subarray(22);if(re-g>=0&&q.readUInt32LE(re-g)===117853008){var De=q.subarray(re-g,re-g+g),fe=ie(De,8),we=he(56);return u(O,we,0,we.length,fe,function(Te){return Te?l(Te):we.readUInt32LE(0)!==
101075792?l(new Error("invalid zip64 end of central directory record signature")):(ae=we.readUInt32LE(16),ae!==0?l(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(me=ie(we,
32),_e=ie(we,48),l(null,new n(O,_e,R,me,xe,H.autoClose,H.lazyEntries,$,H.validateEntrySizes,H.strictFileNames))))})}return ae!==0?l(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):l(null,new n(O,_e,R,me,xe,H.autoClose,H.lazyEntries,$,H.validateEntrySizes,H.strictFileNames))}l(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(n,k);function n(O,R,H,l,$,D,g,I,J,q){var G=this;k.call(G),G.reader=O,G.reader.on("error",function(Z){_(G,Z)}),G.reader.once("close",function(){G.emit("close")}),G.readEntryCursor=
R,G.fileSize=H,G.entryCount=l,G.comment=$,G.entriesRead=0,G.autoClose=!!D,G.lazyEntries=!!g,G.decodeStrings=!!I,G.validateEntrySizes=!!J,G.strictFileNames=!!q,G.isOpen=!0,G.emittedError=!1,G.hasEachEntryBeenCalled=
!1,G.lazyEntries||G._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(O,R){O.autoClose&&O.close(),_(O,R)}function _(O,R){O.emittedError||(O.emittedError=
!0,O.emit("error",R))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var O=this;
if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var R=he(46);u(O.reader,R,0,R.length,O.readEntryCursor,function(H){
if(H)return i(O,H);if(!O.emittedError){var l=new b,$=R.readUInt32LE(0);if($!==33639248)return i(O,new Error("invalid central directory file header signature: 0x"+$.toString(16)));if(l.versionMadeBy=R.
readUInt16LE(4),l.versionNeededToExtract=R.readUInt16LE(6),l.generalPurposeBitFlag=R.readUInt16LE(8),l.compressionMethod=R.readUInt16LE(10),l.lastModFileTime=R.readUInt16LE(12),l.lastModFileDate=R.readUInt16LE(
14),l.crc32=R.readUInt32LE(16),l.compressedSize=R.readUInt32LE(20),l.uncompressedSize=R.readUInt32LE(24),l.fileNameLength=R.readUInt16LE(28),l.extraFieldLength=R.readUInt16LE(30),l.fileCommentLength=R.
readUInt16LE(32),l.internalFileAttributes=R.readUInt16LE(36),l.externalFileAttributes=R.readUInt32LE(38),l.relativeOffsetOfLocalHeader=R.readUInt32LE(42),l.generalPurposeBitFlag&64)return i(O,new Error(
"strong encryption is not supported"));O.readEntryCursor+=46,R=he(l.fileNameLength+l.extraFieldLength+l.fileCommentLength),u(O.reader,R,0,R.length,O.readEntryCursor,function(D){if(D)return i(O,D);if(!O.
emittedError){l.fileNameRaw=R.subarray(0,l.fileNameLength);var g=l.fileNameLength+l.extraFieldLength;l.extraFieldRaw=R.subarray(l.fileNameLength,g),l.fileCommentRaw=R.subarray(g,g+l.fileCommentLength);
try{l.extraFields=r(l.extraFieldRaw)}catch(me){return i(O,me)}if(O.decodeStrings){var I=(l.generalPurposeBitFlag&2048)!==0;l.fileComment=oe(l.fileCommentRaw,I),l.fileName=a(l.generalPurposeBitFlag,l.fileNameRaw,
l.extraFields,O.strictFileNames);var J=h(l.fileName);if(J!=null)return i(O,new Error(J))}else l.fileComment=l.fileCommentRaw,l.fileName=l.fileNameRaw;l.comment=l.fileComment,O.readEntryCursor+=R.length,
O.entriesRead+=1;for(var q=0;q<l.extraFields.length;q++){var G=l.extraFields[q];if(G.id===1){var Z=G.data,re=0;if(l.uncompressedSize===4294967295){if(re+8>Z.length)return i(O,new Error("zip64 extended\
 information extra field does not include uncompressed size"));l.uncompressedSize=ie(Z,re),re+=8}if(l.compressedSize===4294967295){if(re+8>Z.length)return i(O,new Error("zip64 extended information ext\
ra field does not include compressed size"));l.compressedSize=ie(Z,re),re+=8}if(l.relativeOffsetOfLocalHeader===4294967295){if(re+8>Z.length)return i(O,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));l.relativeOffsetOfLocalHeader=ie(Z,re),re+=8}break}}if(O.validateEntrySizes&&l.compressionMethod===0){var de=l.uncompressedSize;if(l.isEncrypted()&&(de+=12),
l.compressedSize!==de){var ae="compressed/uncompressed size mismatch for stored file: "+l.compressedSize+" != "+l.uncompressedSize;return i(O,new Error(ae))}}O.emit("entry",l),O.lazyEntries||O._readEntry()}})}})}},
n.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");O.hasEachEntryBeenCalled=!0;let R=null;O.on("entry",l),O.on("end",$),O.on("error",D);function H(){O.removeListener("entry",l),O.removeListener("end",$),O.removeListener("error",D),O.
autoClose&&O.close()}function l(g){let{resolve:I}=R;R=null,I({value:g})}function $(){let{resolve:g}=R;R=null,H(),g({done:!0})}function D(g){let{reject:I}=R;R=null,H(),I(g)}return{[Symbol.asyncIterator](){
return this},next(){const g=new Promise((I,J)=>{if(R!=null)throw new Error("next() called before previous Promise was resolved.");R={resolve:I,reject:J}});return O.readEntry(),g},return(g){return H(),
Promise.resolve({done:!0,value:g})},throw(g){return H(),Promise.reject(g)}}},n.prototype.openReadStream=function(O,R,H){var l=this,$=0,D=O.compressedSize;if(H==null&&(H=R,R=null),R==null)R={};else{if(R.
decodeFileData===!1){if(R.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(R.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(R.decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(R.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+R.decrypt);if(O.isCompressed()&&R.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(R.decompress!=null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(R.decompress===
!1||R.decompress===!0))throw new Error("invalid options.decompress value: "+R.decompress);I=R.decompress}}if(R.start!=null){if($=R.start,$<0)throw new Error("options.start < 0");if($>O.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(R.end!=null){if(D=R.end,D<0)throw new Error("options.end < 0");if(D>O.compressedSize)throw new Error("options.end > entry.compressedSize");if(D<
$)throw new Error("options.end < options.start")}}var g=R.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&R.decompress===!1)&&(!O.isEncrypted()||R.decrypt===!1);if((R.start!=null||
R.end!=null)&&!g)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!l.isOpen)return H(new Error("closed"));if(O.isEncrypted()&&!g&&R.decrypt!==
!1)return H(new Error("entry is encrypted, and options.decodeFileData !== false"));var I;if(g)I=!1;else if(O.compressionMethod===8)I=R.decodeFileData!==!0;else return H(new Error("unsupported compress\
ion method: "+O.compressionMethod));l.readLocalFileHeader(O,{minimal:!0},function(J,q){if(J)return H(J);l.openReadStreamLowLevel(q.fileDataStart,O.compressedSize,$,D,I,O.uncompressedSize,H)})},n.prototype.
openReadStreamLowLevel=function(O,R,H,l,$,D,g){var I=this,J=O+R,q=I.reader.createReadStream({start:O+H,end:O+l}),G=q;if($){var Z=!1,re=F.createInflateRaw();q.on("error",function(de){setImmediate(function(){
Z||re.emit("error",de)})}),q.pipe(re),I.validateEntrySizes?(G=new y(D),re.on("error",function(de){setImmediate(function(){Z||G.emit("error",de)})}),re.pipe(G)):G=re,Ee(G,function(){Z=!0,re!==G&&re.unpipe(
G),q.unpipe(re),q.destroy()})}g(null,G)},n.prototype.readLocalFileHeader=function(O,R,H){var l=this;H==null&&(H=R,R=null),R==null&&(R={}),l.reader.ref();var $=he(30);u(l.reader,$,0,$.length,O.relativeOffsetOfLocalHeader,
function(D){try{if(D)return H(D);var g=$.readUInt32LE(0);if(g!==67324752)return H(new Error("invalid local file header signature: 0x"+g.toString(16)));var I=$.readUInt16LE(26),J=$.readUInt16LE(28),q=O.
relativeOffsetOfLocalHeader+30+I+J;if(q+O.compressedSize>l.fileSize)return H(new Error("file data overflows file bounds: "+q+" + "+O.compressedSize+" > "+l.fileSize));if(R.minimal)return H(null,{fileDataStart:q});
var G=new m;G.fileDataStart=q,G.versionNeededToExtract=$.readUInt16LE(4),G.generalPurposeBitFlag=$.readUInt16LE(6),G.compressionMethod=$.readUInt16LE(8),G.lastModFileTime=$.readUInt16LE(10),G.lastModFileDate=
$.readUInt16LE(12),G.crc32=$.readUInt32LE(14),G.compressedSize=$.readUInt32LE(18),G.uncompressedSize=$.readUInt32LE(22),G.fileNameLength=I,G.extraFieldLength=J,$=he(I+J),l.reader.ref(),u(l.reader,$,0,
$.length,O.relativeOffsetOfLocalHeader+30,function(Z){try{return Z?H(Z):(G.fileName=$.subarray(0,I),G.extraField=$.subarray(I),H(null,G))}finally{l.reader.unref()}})}finally{l.reader.unref()}})},n.prototype.
openReadStreamPromise=function(O,R){return new Promise((H,l)=>{this.openReadStream(O,R,function($,D){if($)return l($);H(D)})})},n.prototype.openReadStreamLowLevelPromise=function(O,R,H,l,$,D){return new Promise(
(g,I)=>{this.openReadStream(O,R,H,l,$,D,function(J,q){if(J)return I(J);g(q)})})},n.prototype.readLocalFileHeaderPromise=function(O,R){return new Promise((H,l)=>{this.readLocalFileHeader(O,R,function($,D){
if($)return l($);H(D)})})};function b(){}b.prototype.getLastModDate=function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var R=0;R<this.extraFields.length;R++){var H=this.extraFields[R];if(H.id===21589){
var l=H.data;if(l.length<5)continue;var $=l[0],D=1;if(!($&D))continue;var g=l.readInt32LE(1);return new Date(g*1e3)}else if(H.id===10){var l=H.data;if(l.length!==32||l.readUInt16LE(4)!==1||l.readUInt16LE(
6)!==24)continue;var I=l.readUInt32LE(8)+4294967296*l.readInt32LE(12),J=I/1e4-116444736e5;return new Date(J)}}return C(this.lastModFileDate,this.lastModFileTime,O.timezone)},b.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},b.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},b.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function C(O,R,H){var l=O&31,$=(O>>5&15)-1,D=(O>>9&127)+1980,g=0,I=(R&31)*2,J=R>>5&63,q=R>>11&31;if(H==null||H==="local")return new Date(D,$,l,q,J,I,g);
if(H==="UTC")return new Date(Date.UTC(D,$,l,q,J,I,g));throw new Error("unrecognized options.timezone: "+options.timezone)}function a(O,R,H,l){for(var $=null,D=0;D<H.length;D++){var g=H[D];if(g.id===28789){
if(g.data.length<6||g.data.readUInt8(0)!==1)continue;var I=g.data.readUInt32LE(1);if(A(R)!==I)continue;$=oe(g.data.subarray(5),!0);break}}if($==null){var J=(O&2048)!==0;$=oe(R,J)}return l||($=$.replace(
/\\/g,"/")),$}function h(O){return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+O:null}function r(O){for(var R=[],H=0;H<O.length-3;){var l=O.readUInt16LE(H+0),$=O.readUInt16LE(H+2),D=H+4,g=D+$;if(g>O.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var I=O.subarray(D,g);R.push({id:l,data:I}),H=g}return R}function u(O,R,H,l,$,D){if(l===0)return setImmediate(function(){D(null,he(0))});O.read(R,H,l,$,function(g,I){if(g)return D(g);if(I<l)return D(
new Error("unexpected EOF"));D()})}W.inherits(y,j);function y(O){j.call(this),this.actualByteCount=0,this.expectedByteCount=O}y.prototype._transform=function(O,R,H){if(this.actualByteCount+=O.length,this.
actualByteCount>this.expectedByteCount){var l="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(l))}H(null,O)},y.prototype._flush=
function(O){if(this.actualByteCount<this.expectedByteCount){var R="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(R))}O()},W.inherits(
M,k);function M(){k.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<0)throw new Error(
"invalid unref");O.close(R);function R(H){if(H)return O.emit("error",H);O.emit("close")}},M.prototype.createReadStream=function(O){O==null&&(O={});var R=O.start,H=O.end;if(R===H){var l=new P;return setImmediate(
function(){l.end()}),l}var $=this._readStreamForRange(R,H),D=!1,g=new U(this);$.on("error",function(J){setImmediate(function(){D||g.emit("error",J)})}),Ee(g,function(){$.unpipe(g),g.unref(),$.destroy()});
var I=new y(H-R);return g.on("error",function(J){setImmediate(function(){D||I.emit("error",J)})}),Ee(I,function(){D=!0,g.unpipe(I),g.destroy()}),$.pipe(g).pipe(I)},M.prototype._readStreamForRange=function(O,R){
throw new Error("not implemented")},M.prototype.read=function(O,R,H,l,$){var D=this.createReadStream({start:l,end:l+H}),g=new B,I=0;g._write=function(J,q,G){J.copy(O,R+I,0,J.length),I+=J.length,G()},g.
on("finish",$),D.on("error",function(J){$(J)}),D.pipe(g)},M.prototype.close=function(O){setImmediate(O)},W.inherits(U,P);function U(O){P.call(this),this.context=O,this.context.ref(),this.unreffedYet=!1}
U.prototype._flush=function(O){this.unref(),O()},U.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function oe(O,R){if(R)return O.toString("utf8");for(var H="",l=0;l<O.length;l++)H+=V[O[l]];return H}function ie(O,R){var H=O.readUInt32LE(R),l=O.readUInt32LE(R+4);return l*4294967296+
H}var he;typeof Buffer.allocUnsafe=="function"?he=function(O){return Buffer.allocUnsafe(O)}:he=function(O){return new Buffer(O)};function Ee(O,R){typeof O.destroy=="function"?O._destroy=function(H,l){
R(),l?.(H)}:O.destroy=R}function le(O){if(O)throw O}}),9037:((Y,se,e)=>{var S=F=>{var z={};return e.d(z,F),z},N=F=>(()=>F);Y.exports=S({getOctokit:()=>Pt.getOctokit})}),6543:((Y,se,e)=>{var S=F=>{var z={};
return e.d(z,F),z},N=F=>(()=>F);Y.exports=S({defaults:()=>kt.defaults})}),8008:((Y,se,e)=>{var S=F=>{var z={};return e.d(z,F),z},N=F=>(()=>F);Y.exports=S({requestLog:()=>Dt.requestLog})}),212:((Y,se,e)=>{
var S=F=>{var z={};return e.d(z,F),z},N=F=>(()=>F);Y.exports=S({retry:()=>Ct.retry})}),938:((Y,se,e)=>{var S=F=>{var z={};return e.d(z,F),z},N=F=>(()=>F);Y.exports=S({default:()=>Lt.default})}),5131:((Y,se,e)=>{
var S=F=>{var z={};return e.d(z,F),z},N=F=>(()=>F);Y.exports=S({default:()=>Ut.default})}),2613:(Y=>{Y.exports=Ne(import.meta.url)("assert")}),181:(Y=>{Y.exports=Ne(import.meta.url)("buffer")}),6982:(Y=>{
Y.exports=Ne(import.meta.url)("crypto")}),4434:(Y=>{Y.exports=Ne(import.meta.url)("events")}),9896:(Y=>{Y.exports=Ne(import.meta.url)("fs")}),1943:(Y=>{Y.exports=Ne(import.meta.url)("fs/promises")}),8611:(Y=>{
Y.exports=Ne(import.meta.url)("http")}),5692:(Y=>{Y.exports=Ne(import.meta.url)("https")}),9278:(Y=>{Y.exports=Ne(import.meta.url)("net")}),4573:(Y=>{Y.exports=Ne(import.meta.url)("node:buffer")}),7598:(Y=>{
Y.exports=Ne(import.meta.url)("node:crypto")}),3024:(Y=>{Y.exports=Ne(import.meta.url)("node:fs")}),1455:(Y=>{Y.exports=Ne(import.meta.url)("node:fs/promises")}),7067:(Y=>{Y.exports=Ne(import.meta.url)(
"node:http")}),4708:(Y=>{Y.exports=Ne(import.meta.url)("node:https")}),8995:(Y=>{Y.exports=Ne(import.meta.url)("node:module")}),8161:(Y=>{Y.exports=Ne(import.meta.url)("node:os")}),6760:(Y=>{Y.exports=
Ne(import.meta.url)("node:path")}),1708:(Y=>{Y.exports=Ne(import.meta.url)("node:process")}),7075:(Y=>{Y.exports=Ne(import.meta.url)("node:stream")}),3136:(Y=>{Y.exports=Ne(import.meta.url)("node:url")}),
7975:(Y=>{Y.exports=Ne(import.meta.url)("node:util")}),8522:(Y=>{Y.exports=Ne(import.meta.url)("node:zlib")}),857:(Y=>{Y.exports=Ne(import.meta.url)("os")}),6928:(Y=>{Y.exports=Ne(import.meta.url)("pa\
th")}),2203:(Y=>{Y.exports=Ne(import.meta.url)("stream")}),4756:(Y=>{Y.exports=Ne(import.meta.url)("tls")}),2018:(Y=>{Y.exports=Ne(import.meta.url)("tty")}),7016:(Y=>{Y.exports=Ne(import.meta.url)("ur\
l")}),9023:(Y=>{Y.exports=Ne(import.meta.url)("util")}),3106:(Y=>{Y.exports=Ne(import.meta.url)("zlib")}),3e3:((Y,se,e)=>{e.d(se,{WZ:()=>B,j:()=>s,mJ:()=>E});var S=e(7598),N=e(6760),F=e(532),z=e(6191),
W=e(7487),k=e(9870),j=e(3657),P=e(6584);function B(f,d){const c=f.boolean("upload-artifact",!0),v={overwrite:d,retentionDays:f.optional("retention-days",A)},w=f.boolean("artifact-env-variables",!0);return{
upload:c?v:void 0,artifactEnvVariables:w}}function A(f){if(/^0+$/.test(f))return;const d=(0,P.$J)(1/0,!0)(f),c=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(d>c)throw new Error(`must be at most ${c}\
, the repository's limit in days, not ${d}`);return d}async function E(f,{path:d,sha256:c,package:v},{upload:w,artifactEnvVariables:x}){if(x)return await(0,z.mz)(f,{path:d,digest:c},w);const n=(0,j.z)(
(0,k.KC)(v)),i=(0,N.join)(await(0,W.Pd)("workflow-artifact-"),(0,N.basename)(d));await(0,F.lo)(i,n);const _=(0,S.createHash)("sha256").update(n).digest("hex");return await(0,z.mz)(f,{path:i,digest:_},
w)}function s({upload:f,artifactEnvVariables:d},c){!f||!d||!(0,W.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Y,se,e)=>{e.d(se,{Bv:()=>B,X7:()=>E,Zw:()=>P});var S=e(9462),N=e(7279),F=e(3657),z=e(5645),W=e(6006),k=e(3349);class j extends N.HR{job;constructor(f,d){
super({what:d.message,...d},{...d,busy:!1,cause:d}),this.job=f}}function P(s){return s instanceof j?s.job:{}}async function B(s,f,{title:d,longestWaitMs:c,advice:v,idsIn:w}){s.log.info(`${d}: ${f.status||
"no status"}, dock status ${f.dockStatusId}`);let x={};const n=i=>{const _={"dock-status-id":f.dockStatusId,...w(i)},b=Object.keys(_).some(m=>!(m in x));x={..._,...x,...i.status!==""&&{status:i.status}},
b&&s.publish(x)};try{return{last:await(0,W.qt)(s,f,{longestWaitMs:c,advice:v,onStatus:n}),outputs:x}}catch(i){throw new j(x,(0,N.iT)(i))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function E(s,f,{workflowId:d,flowId:c,timeoutMs:v,longestWaitMs:w}){return s.log.info(`Exporting workflow ${d}, flow ${c}, from ${f.url.href}`),await(0,S.N)({...s,platform:f},(0,S.R)(v,"N\
o package"),async x=>{const n=await(0,k.Nq)(x,{workflowId:d,flowId:c}),{dockStatusId:i,exportJobId:_}=n,{last:b,outputs:m}=await B(x,n,{title:`Export job ${_??"without an ID"}`,longestWaitMs:w,advice:A,
idsIn:()=>_===void 0?{}:{"export-job-id":_}});try{const C=await(0,k.EH)(x,n,b),a=async()=>(0,k.EH)(x,n,await(0,W.SO)(x,i)),h=y=>(0,F.u)(y,x.signal),{content:r,...u}=await(0,z.R)(x,{url:C,freshUrl:a,read:h});
return{...u,package:r,job:m}}catch(C){throw new j(m,(0,N.iT)(C))}})}}),2697:((Y,se,e)=>{e.d(se,{As:()=>d,N9:()=>n,Sm:()=>B,UX:()=>E,cZ:()=>f,dF:()=>x});var S=e(1455),N=e(6760),F=e(7279),z=e(8725),W=e(
7487),k=e(4057),j=e(706),P=e(6779);function B({host:i,pathname:_}){return i+_.replace(/\/$/,"")}const A=2e4;function E({message:i}){return(0,j.OX)(i,1e3)}const s="<dock status ID>";function f(i){const _=new Map;
for(const{name:m,error:C}of i){const{"dock-status-id":a}=(0,P.Zw)(C),h=a===void 0?C.message:C.message.replaceAll(a,s),r=_.get(h)??{names:[],ids:[],help:(0,W.VY)(C)};_.set(h,r),r.names.push(m),a!==void 0&&
r.ids.push(a)}const b=Math.max(100,Math.min(1e3,Math.floor(A/_.size)));return Array.from(_,([m,{names:C,ids:a,help:h}])=>({names:C,message:(0,j.OX)(m,b).replaceAll(s,()=>a.join(", ")),help:h}))}function d(i){
return f(i).map(({names:_,message:b})=>`${_.join(", ")}: ${b}`).join(" | ")}function c(i,_){if(!i||!_||i.message===_.message)return i??_;const b=`${i.message} Also: ${_.message}`;return new Failure({what:b,
topic:asFailure(i).topic},{cause:i})}async function v(i,_,b){let m;const C=await i.catch(a=>(m=toError(a),{..._,...jobOf(m)}));if(setOutputs(C),b){const{titles:a,facts:h}=b,r=factTable([...h,["Workflo\
w ID",C["workflow-id"]],["Dock status ID",C["dock-status-id"]],["Status",C.status&&{words:C.status}],["Duration",{words:humanTime(performance.now())}]]);m?await writeSummary(a.failed,withHelp(E(m),helpFor(
m)),r):await writeSummary(a.done,r)}if(m)throw m}const w=1e6;async function x(i,_){const b=JSON.stringify(_),m=await n(`the output ${i}`,{[`${i}.json`]:b}),C=Buffer.byteLength(b)>w;return C&&(0,z.lm)(
`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),{[i]:C?[]:_,...m}}async function n(i,_){try{const b=await(0,W.Pd)("workflow-results-"),m={};for(const[C,a]of Object.
entries(_)){const h=(0,N.join)(b,C);await(0,S.writeFile)(h,a),m[`${(0,N.parse)(C).name}-path`]=h}return m}catch(b){return(0,z.t1)().warning(`Can't keep ${i} as a file. ${(0,F.gJ)(b)}`),{}}}}),3018:((Y,se,e)=>{
e.d(se,{uu:()=>X,S3:()=>At,$0:()=>L});var S=e(1124),N=e(706),F=e(1345);const z=Number.MAX_SAFE_INTEGER,W=2,k=60,j="</details>",P=41,B=100;function A(t,o={}){const{under:p=()=>"",parts:T=[],noun:K="cha\
nge",folded:ee=!1}=o,{length:Q}=p(z),{least:ne=Q===0?t:`${t} \u2026`,changes:te=w(T)}=o;return{line:t,under:p,size:t.length+Q,least:ne,parts:T,changes:te,noun:K,folded:ee}}function E(t,o,p={}){return o.
length===0?[]:[A(t,{...p,parts:o})]}function s(t,o){const p=f(t,[]),T=({leaf:te,outer:ce})=>ce.length===1?0:te.size,K=(0,F.Vn)(p.flatMap(({outer:te})=>te)),ee=new Map;let Q=o;const ne=p.sort((te,ce)=>T(
te)-T(ce)).filter(({leaf:te,outer:ce})=>{const Ie=ce.filter(Xe=>!ee.has(Xe)),Ue=ce.filter(Xe=>K.get(Xe)===1),Fe=Ie.map(({line:Xe,folded:Qe})=>Xe.length+W+k+(Qe?P:0)).reduce((Xe,Qe)=>Xe+Qe,te.least.length+
W-k*Ue.length);if(Fe>Q)return!1;Q-=Fe;for(const Xe of ce)ee.set(Xe,[]),K.set(Xe,(K.get(Xe)??0)-1);return!0});for(const[te,{leaf:ce}]of ne.entries()){const Ie=d(ce,ce.least.length+Math.floor(Q/(ne.length-
te)));Q-=Ie.reduce((Ue,{length:Ce})=>Ue+Ce,-ce.least.length),ee.set(ce,Ie)}return x(c(t,ee).filter(([te])=>te!==""))}function f(t,o){return t.parts.length===0?[{leaf:t,outer:o}]:t.parts.flatMap(p=>f(p,
[...o,t]))}function d({line:t,under:o,size:p,least:T},K){if(p<=K)return[t,o(Math.max(K,z))];for(let ee=K-t.length-k;ee>B;ee=Math.floor(ee*.7)){const Q=o(ee);if(Q!==""&&t.length+Q.length<=K)return[t,Q]}
return[T]}function c(t,o){const{line:p,parts:T,folded:K}=t;if(T.length===0)return[o.get(t)??[]];const Q=[...T.filter(ne=>o.has(ne)).flatMap(ne=>c(ne,o)),[v(t,T.filter(ne=>!o.has(ne)))]];return K?[[`<d\
etails><summary>${p}</summary>`],...Q,[j]]:[[p],...Q]}function v({noun:t},o){if(o.length===0)return"";if(t==="connection")return`\u2026 and ${(0,N.hS)(o.length,"more connection")}`;const p=t==="workfl\
ow"?` in ${(0,N.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(w(o),"more change")}${p}`}function w(t){return t.reduce((o,{changes:p})=>o+p,0)}function x(t){const o=p=>p?.[0]?.startsWith(
"- ");return t.flatMap((p,T)=>{const K=p[0]===j||o(p)&&o(t[T-1]);return[T===0?"":K?`
`:`

`,...p]})}var n=e(8132),i=e(3436),_=e(2614),b=e(2742),m=e(3499),C=e(8965),a=e(5408);const h=2,r=1e3,u=240,y=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],M="...";function U(t,o){const p=[V(t??o),V(o??t)],[T,K]=[oe(t,p[0]),oe(o,p[1])],ee=he(T,K);return p[0]===p[1]?ee:[`@@ line ends: ${p[0]} \u2192 ${p[1]} @@`,...ee]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function oe(t,o){return(t?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(T=>y.reduce(ie,[T]).map((K,ee)=>ee===0?K:M+K))}function ie(t,o){return t.flatMap(p=>p.length>u?Array.from(p.matchAll(o),([T])=>T):p)}function he(t,o){const p=new Set(t),K=o.some(Q=>p.has(
Q))?(0,C.E)([...t],[...o],{maxEditLength:r}):void 0;if(K===void 0)return[...O(t,o),...Ee("+",o)];let ee=0;return K.flatMap(({added:Q,removed:ne,value:te},ce)=>{const Ie=K[ce+1];if(ne)return O(te,Ie?.added?
Ie.value:[]);const[Ue,Ce]=[ce===0?0:h,te.length-h],Fe=ee+le(te.slice(0,Ce+1));return ee+=le(te),Q?Ee("+",te):Ie===void 0?Ee(" ",te.slice(0,Ue)):Ce-Ue<2?Ee(" ",te):[...Ee(" ",te.slice(0,Ue)),`@@ line ${Fe}\
 @@`,...Ee(" ",te.slice(Ce))]})}function Ee(t,o){return o.map(p=>`${t} ${p}`)}function le(t){return t.filter(o=>!o.startsWith(M)).length}function O(t,o){const p=new Map(t.map(ee=>[H(ee),ee])),T=o.flatMap(
ee=>R(p.get(H(ee))??ee,ee));return[...T.length===0?[]:[`@@ hard to see: ${[...new Set(T)].join(", ")} @@`],...Ee("-",t)]}function R(t,o){if(H(t)!==H(o))return[];const[p,T]=[t.normalize(),o.normalize()],
K=l(t)===l(o)?[]:["Unicode forms"];return p===T?K:[...K,p.trimEnd()===T.trimEnd()?"spaces at the end":"white space"]}function H(t){return l(t.normalize())}function l(t){return t.replace(/\s/g,"")}function $(t,o){
let[p,T]=[0,o];const ee=[...(0,a.$z)(t,ne=>ne.startsWith("@@ line ")?++p:p).values()].flatMap(ne=>{const te=D(ne,T);return T-=I(ne),te}),Q=t.filter(g).length-ee.filter(g).length;return Q===0?ee:[...ee,
`@@ ${(0,N.hS)(Q,"more changed line")} @@`]}function D(t,o){const p=Q=>Q.startsWith("-"),T=I(t.filter(p)),K=I(t)-T,ee={removed:Math.max(o/2,o-K),others:Math.max(o/2,o-T)};return t.filter(Q=>{const ne=p(
Q)?"removed":"others";return ee[ne]-=Q.length+1,ee[ne]>=0})}function g(t){return t.startsWith("-")||t.startsWith("+")}function I(t){return t.reduce((o,p)=>o+p.length+1,0)}var J=e(7856);const q={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},G=80,Z=8;function re(t,o,p){if(t.type==="string")return de(Me((0,i.e1)(t.text)),o,
p);const[T="",...K]=me(t,o);return K.length>0||T.length>G?void 0:(0,n.SS)(T,1/0)}function de(t,o,p){const T=o.mask(t).shown;if(T.length>G||T.includes(`
`))return;const K=ae(t,o,p);return(0,n.SS)(JSON.stringify(T),1/0)+(K===void 0?"":` (${ye(K,o)})`)}function ae(t,{labelOf:o},p){const T=o(t);return T===void 0||T.toLowerCase()===t.toLowerCase()||[...p?.
members.values()??[]].some(ee=>(0,i.jn)(ee)&&(0,i.e1)(ee.text)===T)?void 0:T}function me(t,o,p){const{mask:T}=o;if((0,i.jn)(t)){if(t.type==="literal")return[T(t.text).shown];const ce=Me((0,i.e1)(t.text)),
{shown:Ie}=T(ce);if(Ie.includes(`
`))return["|",..._e(Ie.split(`
`))];const Ue=ae(ce,o,p);return[JSON.stringify(Ie)+(Ue===void 0?"":` (${T(Ue).shown})`)]}const[K="",ee=""]=t.type==="array"?"[]":"{}",Q=t.type==="array"?t.items.map(ce=>me(ce,o)):Array.from(t.members,
([ce,Ie])=>{const[Ue,...Ce]=(0,J.$C)(ce,Ie,t)?[N.v5]:me(Ie,o,t);return[`${JSON.stringify(T(ce).shown)}: ${Ue}`,...Ce]}),ne=K+Q.join(", ")+ee;return ne.length<=G&&Q.every(ce=>ce.length===1)?[ne]:[K,..._e(
Q.flat()),ee]}function _e(t){return t.map(o=>`  ${o}`)}function Me(t){if(!t.includes("%"))return t;try{const o=decodeURIComponent(t);return[encodeURIComponent(o),encodeURI(o)].includes(t)?o:t}catch{return t}}
function ye(t,{mask:o},p=100){return(0,n.SS)(o(t).shown,p)}function xe(t,o,p=!1){const T=(0,m.a2)(t),K=p?1/0:100,ee=t.flatMap((Q,ne)=>{if(Q.type==="element")return[(0,n.SS)(`[${Q.index}]`)];if(Q.type===
"item"){const ce=o.endsOf(Q.item),Ie=ce===void 0?Q.label:p?`${ce} (${Q.label})`:ce,Ue=ne===T-1&&Q.hint!==void 0?` (${ye(Q.hint,o)})`:"";return[`**${ye(Ie,o,K)}**${Ue}`]}return!p&&t.slice(ne+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[ye(Q.key,o,K)]});return ee.length>Z&&!p&&ee.splice(2,ee.length-Z+1,"\u2026"),ee.join(" \u203A ")||"the whole file"}function De(t,o){const p=Q=>t.map(({path:ne,
kind:te})=>(te?`${q[te]} `:"")+xe(ne,o,Q)),[T,K]=[p(!1),p(!0)],ee=(0,F.Vn)(T);return fe(T.map((Q,ne)=>ee.get(Q)===1?Q:K[ne]??Q))}function fe(t){const[o,p]=[(0,F.Vn)(t),new Map];return t.map(T=>{const[
K=1,ee]=[o.get(T),(p.get(T)??0)+1];return p.set(T,ee),K===1?T:`${T} (${ee} of ${K})`})}const we="  ",Te=3,We=5,je=120,ze={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ye=/^(type|_?id|uuid|identifier)$/i,
qe={line:": changed, hidden"};function Ge(t,o){const p=[...(0,a.$z)(t,ue).values()],T=p.filter(Q=>Q.length<Te).flat(),K=De(T,o),ee=new Map(T.map((Q,ne)=>{const{line:te,...ce}=ve(Q,o);return[Q,A(`- ${K[ne]}${te}`,
{changes:1,...ce})]}));return p.flatMap(Q=>{const ne=Q.flatMap(te=>ee.get(te)??[]);return ne.length===0?be(Q,o):ne})}function ue(t){const o=(0,m.a2)(t.path),T=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(ee=>"id"in ee?[ee.id]:[]);if(o===0||o===t.path.length||T.length===0)return t;const K=t.path.slice(o).map(ee=>ee.type==="member"?ee.key:"index"in ee&&ee.index);return JSON.stringify(
[t.kind,T,K])}function be(t,o){const[p]=t,{line:T,under:K=()=>""}=ve(p,o),ee=Se(ge(t,o)),Q=p.kind==="modified"?"":` ${p.kind}`,ne=`- ${q[p.kind]} ${Oe(p,o)}${T}${Q} in ${ee.line}`;return A(ne,{changes:t.
length,under:te=>K(te)+(ee.under?.(te)??"")})}function ge(t,o){const p=t.map(({path:T})=>({path:T.slice(0,(0,m.a2)(T))}));return De(p,o)}function Oe({path:t},o){return xe(t.slice((0,m.a2)(t)),o)}function ve(t,o){
if(t.kind==="modified")return Pe(t,o);if("value"in t)return pe(t,o);if(t.kind==="moved"){const[ee,Q]=[t.from,t.path].map(ne=>xe(ne.slice(0,-1),o,!0));return{line:`: moved from ${ee} to ${Q}`}}if(t.moved.
length===0)return{line:": in a new order"};const p=t.moved.map(ee=>({path:[ee]})),T=Se(De(p,o)),K=T.under?`${T.line} moved`:`moved: ${T.line}`;return{...T,line:`: in a new order (${K})`}}function Se(t){
if(t.length<=We)return{line:t.join(", ")};const o=(0,N.hS)(t.length,"item"),p=Be(o,we+t.join(", "));return{line:o,under:T=>p.length<=T?p:""}}function Pe({path:t,from:o,to:p},T){if(o.type==="hidden"||p.
type==="hidden")return{line:""};if((0,J._p)(t,o,p))return qe;if(o.type==="string"&&p.type==="string")return $e((0,i.e1)(o.text),(0,i.e1)(p.text),T);const[K,ee]=[me(o,T).join(`
`),me(p,T).join(`
`)];if(K===ee)return qe;const[Q,ne]=[re(o,T),re(p,T)];return Q!==void 0&&ne!==void 0?{line:`: ${Q} \u2192 ${ne}`}:{line:"",under:ke(K,ee)}}function $e(t,o,p){const T=[Me(t),Me(o)],K=T[0]!==T[1]&&(T[0]!==
t||T[1]!==o),[ee,Q]=K?T:[t,o],ne=K?" (percent-encoded)":"",[te,...ce]=(0,b.qy)(ee,Q)?.changes??[];if(te!==void 0){const nt=`${ne} (JSON in a text)`;if(ce.length===0&&te.kind==="modified"){const dt=Pe(
te,p);return{...dt,line:`${nt} \u203A ${xe(te.path,p)}${dt.line}`}}const ft=A("",{parts:Ge([te,...ce],p)});return{line:nt,under:dt=>`
${Ke(s(ft,dt).join(""))}`}}const[Ie,Ue]=[p.mask(ee),p.mask(Q)];if(Ie.shown===Ue.shown)return{line:ne+qe.line};const Ce=Ie.hidden===Ue.hidden?"":" (hidden values differ, too)",[Fe,Xe]=[de(ee,p),de(Q,p)];
if(Fe===void 0||Xe===void 0)return{line:ne+Ce,under:ke(Ie.shown,Ue.shown)};const Qe=R(Ie.shown,Ue.shown).join(", ");return{line:`${ne}: ${Fe} \u2192 ${Xe}${Qe&&` (${Qe})`}${Ce}`}}function pe({kind:t,path:o,
value:p},T){if(p.type==="hidden")return{line:""};if((0,J._p)(o,p))return{line:": hidden"};const K=p.type==="object"?void 0:re(p,T);if(K!==void 0)return{line:`: ${K}`};const Q=p.type==="string"?T.mask(
Me((0,i.e1)(p.text))).shown:me(p,T).join(`
`),ne=Ce=>t==="added"?ke(void 0,Q,Ce):ke(Q,void 0,Ce);if(p.type==="array")return{line:"",under:ne((0,N.hS)(p.items.length,"element"))};if(p.type!=="object")return{line:"",under:ne()};const te=ne((0,N.
hS)(p.members.size,"field")),{line:ce,left:Ie}=Ae(p,o.at(-1),T),Ue=ce===""?"":`: ${ce}`;return Ie==="nothing"?{line:Ue}:{line:Ue,under:Ie==="place"?Ce=>Ce===1/0?te(Ce):"":te}}function Ae(t,o,p){const T=o?.
type==="item"?o:void 0;if(t.members.size===0&&!T)return{line:"`{}`",left:"nothing"};const K=ce=>(0,i.jn)(ce)&&[T?.label,T?.hint].includes((0,i.e1)(ce.text)),ee=[...t.members].filter(([,ce])=>!T||!K(ce)),
Q=ee.filter(([ce,Ie])=>!T||!(0,m.rL)(ce,Ie)),ne=Q.map(([ce,Ie])=>{const Ue=(0,J.$C)(ce,Ie,t)?(0,n.SS)(N.v5):re(Ie,p,t);return Ue&&`${ye(ce,p)}: ${Ue}`}),te=ne.join(", ");return ne.includes(void 0)||te.
length>je?{line:Re(t,K,p),left:"more"}:{line:te,left:Q.length<ee.length?"place":"nothing"}}function Re(t,o,p){const T=new Map,K=(Q,ne,te)=>{te>(T.get(Q)?.weight??0)&&T.set(Q,{text:ne,weight:te})},ee=(Q,ne,te)=>{
if(Q.type==="array")for(const Fe of Q.items)ee(Fe,ne,te+1);if(Q.type==="object")for(const[Fe,Xe]of Q.members)(0,J.$C)(Fe,Xe,Q)?K(Fe,N.v5,ze.max):ee(Xe,Fe,te+1);if(Q.type!=="string")return;const ce=(0,i.
e1)(Q.text),Ie=Ye.test(ne)||o(Q)||(0,m.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<ze.min||Ie)return;const Ue=ce.includes("://")?2*ze.max:Math.min(ce.length,ze.max),Ce=p.countOf(ce)>ze.usual?ze.usualWeight:
1;K(ne,p.mask(Me(ce)).shown,Ce*Ue/(te+1))};return ee(t,"",0),[...T].sort(([,Q],[,ne])=>ne.weight-Q.weight).filter(([,{weight:Q}],ne)=>ne===0||ne<ze.texts&&Q>ze.usualWeight*2*ze.max).map(([Q,{text:ne}])=>`${ye(
Q,p)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(ne,ze.max)),1/0)}`).join(", ")}function ke(t,o,p){const T=(0,n.EU)(U(t,o),"diff",we);return K=>{const ee=T.length<=K?T:Le(T,K);return p===void 0?`
${ee}`:Be(p,ee)}}function Le(t,o){const p=t.split(`
`),T=p.slice(1,-1).map(K=>K.slice(we.length));return[...p.slice(0,1),...$(T,o).map(K=>we+K),...p.slice(-1)].join(`
`)}function Be(t,o){return`
${we}<details><summary>${t}</summary>

${o}
${we}</details>`}function Ke(t){return t.replace(/^(?=.)/gm,we)}const Je=100,Ve=5;function et(t,o){const p=t.kind==="json"?(0,_.I)(t,Ce=>o(Ce).shown):void 0,T=(0,b.Z)(()=>(0,F.Vn)((0,i.PX)(t.head??t.base))),
K={mask:o,labelOf:Ce=>Ce.length>Je?void 0:p?.labelOf(JSON.stringify(Ce)),endsOf:Ce=>p?.endsOf(Ce),countOf:Ce=>T().get(Ce)??0},ee=Ze((0,S.xS)(t)),Q=t.status==="modified",ne=Q?st(t,K,p):Ge(it(t),K),{nodes:te=0,
connections:ce=0}=p?.size??{},Ie=te===0?"What is in it":`${(0,N.hS)(te,"node")}, ${(0,N.hS)(ce,"connection")}`,Ue=Q?ne:E(Ie,ne,{changes:ee,folded:!0});return[...tt(p),A(rt(t,o),{parts:[...Ue,...ot(t,K)],
changes:ee})]}function Ze({added:t,modified:o,removed:p}){return t+o+p}function tt(t){return t?.note!==void 0?[A(t.note)]:t?.picture?[A((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:o,status:p,changes:T},K){const ee=`**${ye(t,{mask:K})}**`;return p!=="modified"?`${q[p]} ${ee}: file ${p}`:o==="b\
inary"||o==="variables"&&T.length===0?`${q.modified} ${ee}: content modified`:o==="variables"?`${ee} (values are never shown)`:ee}function ot({references:t},o){if(t.length===0)return[];const p=t.slice(
0,Ve).map(({path:Q,from:ne,to:te})=>`${xe(Q,o)} (${ye(ne,o)} \u2192 ${ye(te,o)})`),T=t.length>Ve?", \u2026":"",K=t.length===1?"follows and isn't":"follow and aren't",ee=`${(0,N.hS)(t.length,"reference")}\
 to new IDs and names ${K} counted`;return[A(`${ee}: ${p.join(", ")}${T}`)]}function st(t,o,p){const T=(0,m.pi)(t),K=p?.connections??[],ee=new Set(K.map(({item:Fe})=>Fe)),Q=(0,a.$z)(t.text?[ut(t.text)]:
t.changes,Fe=>p?.tells(Fe)?"told":"value"in Fe&&ee.has(Fe.value)?"connection":T(Fe)?"layout":vt(Fe.path,o)?"item":"rest"),[ne,te]=[Q.get("layout")??[],Q.get("connection")??[]],ce=Ge(Q.get("rest")??[],
o),Ie=_t(K,te,o),Ue=(Q.get("told")?.length??0)+te.length,Ce=`Layout and bookkeeping: ${(0,N.hS)(ne.length,"change")}`;return[...Ge(Q.get("item")??[],o),...E("Connections",Ie,{noun:"connection",changes:Ue}),
...Ie.length===0?ce:E("Elsewhere in the file",ce),...E(Ce,Ot(ne,t,o),{folded:!0})]}function vt(t,{labelOf:o}){return t.some(p=>p.type==="item"||p.type==="member"&&o(p.key)!==void 0)}function ut({base:t,
head:o}){return{kind:"modified",path:[],from:at(t),to:at(o)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:o,text:p,status:T,changes:K}){const ee=T==="re\
moved"?"removed":"added",Q=(te,ce)=>{const Ie=(0,F.Vg)(te,()=>{});return!(ce.length<3&&Ie.length>0&&Ie.every(Ce=>Ce.value.type==="object"))&&(ce.length>0||te.type!=="object")?[{kind:ee,path:ce,value:te}]:
Ie.flatMap(({step:Ce,value:Fe})=>Ce.type==="member"?Q(Fe,[...ce,Ce]):[{kind:ee,path:[...ce,Ce],value:Fe}])},ne=t??o??(p&&at(p.base??p.head));return ne?Q(ne,[]):K}function _t(t,o,p){const T=new Map(o.map(
Q=>["value"in Q&&Q.value,Q])),K=xt(t,T),ee=fe(K.map(Q=>lt(Q,p)));return K.map(([{item:Q}],ne)=>{const te=T.get(Q),{line:ce,under:Ie=()=>""}=te?ve(te,p):{line:""};return A(`${ee[ne]}${Ie(0)===""?ce:""}`,
{under:Ie})})}function xt(t,o){const p={added:new Map,removed:new Map};return t.flatMap(T=>{const{kind:K,source:ee,target:Q,item:ne}=T;if(K==="rewired"||o.has(ne))return[[T]];const te=p[K].get(ee),ce=te??
[T];return te&&te.push(T),p[K].delete(ee),p[K].set(Q,ce),te?[]:[ce]})}function lt(t,o){const[{kind:p,source:T,target:K,was:ee}]=t,Q=Ie=>`**${ye(Ie.label,o)}**`,ne=Ie=>Ie===""?"":` (${ye(Ie,o)})`,te=t.
map(Ie=>` \u2192 ${Q(Ie.target)}${ne(Ie.label)}`),ce=ee?.target===K?ne(ee.label)||" without a label":ee&&` ${Q(ee.target)}`;return`- ${q[p]} ${Q(T)}${te.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,o,p){
return[...(0,a.$z)((0,m.lY)(t,o),K=>K.kind+Oe(K,p)).values()].flatMap(K=>{const ee=K.map(ce=>ve(ce,p));if(K.length<Te||(0,m.a2)(K[0].path)===0||ee.some(({under:ce})=>ce))return Ge(K,p);const Q=ge(K,p),
ne=Ke(ee.map(({line:ce},Ie)=>`- ${Q[Ie]}${ce}`).join(`
`)),te=`- ${q[K[0].kind]} ${Oe(K[0],p)} of ${(0,N.hS)(K.length,"item")}`;return A(te,{changes:K.length,under:ce=>ne.length>ce?"":`
${ne}`})})}const ht="<!-- workflow-report -->",St=6e4,pt=1e3;function ct(t){const{workflows:o,missing:p}=t,T=(0,J.lb)(t),ee=["changed","added","removed"].flatMap(te=>o.filter(ce=>ce.status===te)).map(
te=>{const ce=Ze(te.counts);return{workflow:te,changes:ce,parts:te.files.flatMap(Ie=>et(Ie,T))}}),Q=gt(t,T),ne=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`;return({maxLength:te=St,maxBytes:ce=1/0,
headings:Ie=!0,mark:Ue=!0}={})=>{const Ce=ee.map(({workflow:Qe,...nt})=>A(wt(Qe,T,Ie),nt)),Fe=A(ne,{parts:[...E("",Ce,{noun:"workflow"}),...Q]}),Xe=Ue?`${ht}
`:"";for(let Qe=Math.min(te,ce);;){const nt=[Xe,...s(Fe,Qe-Xe.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Qe<pt)return nt;Qe=Math.floor(Qe*ce*.99/ft)}}}function mt(t,o){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${o}</summary>

${t}
</details>
`}function wt({name:t,status:o,counts:p},T,K){const ee=K?"### ":"",Q=t===void 0?void 0:ye(t,{mask:T});return o==="added"||o==="removed"?`${ee}${q[o]} ${Q===void 0?"Workflow":`${Q}: workflow`} ${o}`:K?
`${ee}${Q===void 0?"":`${Q}: `}${(0,S.cq)(p)}`:""}function gt({workflows:t,notCompared:o=[]},p){const T=(Q,ne)=>{const te=Q.flatMap(ce=>ce===void 0?[]:[ye(ce,{mask:p})]).join(", ");return Q.length===0?
[]:[A(ne(te),{least:ne((0,N.hS)(Q.length,"workflow"))})]},K=t.flatMap(({name:Q,status:ne})=>ne==="unchanged"?[Q]:[]),ee=t.flatMap(({name:Q,variablesCompared:ne})=>ne?[]:[Q]);return[...t.length===0?[A(
"No workflow was compared")]:[],...T(K,Q=>Q===""?"No changes":`${Q}: no changes`),...T(ee,Q=>`The environment variables${ee.length===t.length?"":` of ${Q}`} weren't compared, because one side is a fol\
der without \`env_variables.json\`.`),...T(o,Q=>`${Q}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),$t=e(2697),Mt=e(6584);async function At(t){const o=ct(t),p={"report.md":o(),"f\
ull-report.md":o({maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",p)),o}const It=900*1024;function X(t,o,p,T){const K=It-Buffer.byteLength(p.join()),ee=t({headings:o,maxLength:1/0,maxBytes:K,
mark:!1}).join("");return T===void 0?ee:mt(ee,T)}function L(t){const o=(0,S.AS)(t);if(o.length===0)return;const p=o.slice(0,20).map(Mt.bY),T=o.length>20?` and ${(0,N.hS)(o.length-20,"more line")}`:"";
(0,yt.lm)(`No field matched ${p.join(", ")}${T} in ignore. Check the spelling.`)}}),682:((Y,se,e)=>{e.d(se,{H:()=>E,R:()=>k});var S=e(3024),N=e(532),F=e(5806),z=e(706),W=e(6584);function k(s,f){const d=[
"workflows","workflows-file"].filter(w=>s.text(w)!==""),[c]=d;if(c===void 0)return{targets:j(s,f),fromList:!1};d.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const w of[
"workflow-id","flow-id","name"])s.text(w)!==""&&s.refuse(w,`can't be combined with ${c}`);const v=c==="workflows"?s.lines(c):s.optional(c,P);return{targets:v===void 0?[]:A(s,c,v),fromList:!0}}function j(s,f){
const d=s.required("workflow-id",W.Fg),c=s.required("flow-id",W.Fg),v=s.optional("name",W.$q);return d===void 0||c===void 0?[]:[{name:v??s.parse("workflow-id",f+d,W.$q)??"",workflowId:d,flowId:c}]}function P(s){
const f=(0,W.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(f))}catch(d){throw new Error(`can't be read: ${s}: ${(0,N.CQ)(d)}`)}}const B=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,z.OX)(s,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,z.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:s})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(s)}`]);function A(s,f,d){const c=[],v=new Map,w=d.split(/\r\n|\n|\r/).map(x=>x.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
x,n]of w.entries()){const i=`${f} line ${x+1}`;if(!s.parse(i,n.join(" "),B))continue;const[_="",b="",m=""]=n;s.parse(`${i} name`,_,W.$q),s.parse(`${i} workflow-id`,b,W.Fg),s.parse(`${i} flow-id`,m,W.Fg);
const[C,a]=[(0,F.Sr)(_),`${b} ${m}`].map(r=>{const u=v.get(r);return u===void 0&&v.set(r,x+1),u});C!==void 0&&s.refuse(i,`has the name of line ${C}`),a!==void 0&&s.refuse(i,`has the IDs of line ${a}. \
Set the IDs of its own workflow, or remove the line`),c.push({name:_,workflowId:b,flowId:m})}return w.every(x=>x.length===0)&&s.refuse(f,"names no workflow"),c}async function E(s,f,d){const c=[],v=s.entries(),
w=async()=>{for(const[x,n]of v)c[x]=await d(n)};return await Promise.all(Array.from({length:Math.min(f,s.length)},w)),c}}),6584:((Y,se,e)=>{e.d(se,{$J:()=>A,$q:()=>x,Do:()=>d,EO:()=>m,Fg:()=>f,bY:()=>a,
il:()=>P,kH:()=>k,or:()=>s,sJ:()=>j,sU:()=>v,tz:()=>n,yG:()=>B});var S=e(3024),N=e(6760),F=e(5806),z=e(7596),W=e(706);const k=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(r,u=k){
return[u,({input:y})=>`contains ${h(y)}. ${r}`]}function P(...r){return u=>{for(const[y,M]of r){const U=y.exec(u);if(U)throw new Error(typeof M=="string"?M:M(U))}return u}}function B(r){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(r))return r.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(r)}`)}function A(r,u=!1){return y=>{const M=Number(y);if((u?/^\d+$/:/^\d+(\.\d+)?$/).test(y)&&M>0&&M<=r)return M;
const U=r===1/0?"":` and at most ${r}`;throw new Error(`must be a ${u?"whole ":""}number above 0${U}, not ${a(y)}`)}}const E=P(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,r])=>`must not contain a query or a fragment. Set only the beginning of the address: "${r}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(r){return(0,z.o6)(E(r))}function f(r){if((0,z.eQ)(r))return r;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${a(r)}`)}const d=P(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,r])=>`begins with "${r}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",v=P([new RegExp("\\p{C}","u"),({input:r})=>`must not contain control char\
acters: ${a(r)}`],[/.{201}/u,c]),w=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:r})=>`can't be a name: ${a(r)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:r})=>`must not end in \
.zip, which the action adds: ${a(r)}`],[/.{201}/u,c]);function x(r){const u=(0,F.x5)(w(r));if(u!==void 0)throw new Error(`can't be a name: ${a(r)} ${u}`);if(Buffer.byteLength(r)>240)throw new Error(c);
return r}function n(r){if(r!=="any"){if(/^[0-9a-f]{64}$/i.test(r))return r.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,N.resolve)(process.env.
GITHUB_WORKSPACE??"")}const _=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,r])=>`begins with ${r}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function b(r){return(0,N.resolve)(i(),_(r))}function m(r){const u=b(r);if((0,S.existsSync)(u))return u;throw new Error(
C(r))}function C(r){const u=!(0,S.existsSync)(i())||(0,S.readdirSync)(i()).length===0;return`doesn't exist: ${a(r)}${u?". The workspace is empty: run actions/checkout before this step":""}`}function a(r){
const u=h(r);return`"${(0,W.OX)(r,60)}"${u===""?"":` with ${u}`}`}function h(r){const u=(r.match(new RegExp(k,"gu"))??[]).map(U=>U.codePointAt(0)??0),y=[...new Set(u)].map(U=>`U+${U.toString(16).toUpperCase().
padStart(4,"0")}`),M=y.length===1?"an invisible character":"invisible characters";return y.length===0?"":`${M} (${y.slice(0,5).join(", ")})`}}),1124:((Y,se,e)=>{e.d(se,{AS:()=>j,Hq:()=>W,RG:()=>N,cq:()=>P,
cz:()=>F,xS:()=>z,xW:()=>k});var S=e(706);const N={type:"hidden"};function F(B){const A=E=>B.reduce((s,f)=>s+f[E],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function z({status:B,
changes:A,references:E}){const s={added:0,modified:0,removed:0};if(B!=="modified")return{...s,[B]:1};if(A.length===0&&E.length===0)return{...s,modified:1};for(const{kind:f}of A)s[f==="added"||f==="rem\
oved"?f:"modified"]++;return s}function W({workflows:B}){return B.some(({status:A})=>A!=="unchanged")}function k({workflows:B}){return F(B.map(({counts:A})=>A))}function j({workflows:[B,...A]}){return B?.
unusedIgnores.filter(E=>A.every(({unusedIgnores:s})=>s.includes(E)))??[]}function P({modified:B,added:A,removed:E}){return Object.entries({modified:B,added:A,removed:E}).flatMap(([f,d])=>d===0?[]:[`${(0,S.
zD)(d)} ${f}`]).join(", ")||"no changes"}}),3436:((Y,se,e)=>{e.d(se,{Gg:()=>B,Ms:()=>c,Op:()=>f,PX:()=>s,Rk:()=>F,TH:()=>P,TN:()=>k,YD:()=>j,ZM:()=>W,dj:()=>x,e1:()=>d,eX:()=>z,jn:()=>E});var S=e(8142),
N=e(2899);const F=["id","_id","key","name"],z=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function k(n,i){if(n.type!=="obj\
ect")return;const _=n.members.get(i)??n.matchOnly?.get(i);return _&&E(_)&&/^("[^"]|[-\d])/.test(_.text)?_.text:void 0}function j(n){return n.type==="object"?[...n.members.keys()]:[]}function P(n){return A(
n,["id","_id","key"])??A(n,j(n).sort().filter(i=>W.test(i)))}function B(n){return A(n,z)}function A(n,i){const _=i.find(b=>k(n,b)!==void 0);return _&&k(n,_)}function E(n){return n.type==="string"||n.type===
"literal"}function s(n){return n===void 0?[]:E(n)?[d(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(s)}function f(n,i,_){return _&&F.includes(n)&&E(i)}function d(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class c{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,_=b=>{}){this.#n=i,this.#e=i.lines.length===0,this.#t=_}read(i){const{fields:_,orders:b}=this.#n,
m=C=>(0,N.pi)(_,C,this.#t);return(0,S.q)(i,void 0,{enter:(C,a="")=>this.#e?void 0:{key:a,outer:C},scalar:C=>this.scalar(C),array:(C,a)=>{const h=C.length>0&&m({key:"",outer:a});return this.array(h?[]:
C,(0,N.pi)(b,a,this.#t))},object:(C,a)=>{let h;for(const[r,u]of _.size===0?[]:C)m({key:r,outer:a})&&(C.delete(r),F.includes(r)&&(h=(h??new Map).set(r,u)));return this.object(C,h)}})}scalar(i){let _=this.#o.
get(i);return _===void 0&&(_={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,_)),_}array(i,_=!1){const b=_?i.toSorted((a,h)=>a.id-h.id):i;let m=b.length;for(const{id:a}of b)
m=w(m,a);const C=this.#i(m,{type:"array",id:this.#s+1,items:b,unordered:_});return this.#e?C:{type:"array",id:C.id,items:i,unordered:_}}object(i,_){let b=~i.size;for(const[C,{id:a}]of i)b=b+w(this.scalar(
C).id,a)|0;const m=this.#i(b,{type:"object",id:this.#s+1,members:i,matchOnly:_});return this.#e?m:{type:"object",id:m.id,members:i,matchOnly:_}}#i(i,_){for(let b=i;;b=b+1|0){const m=this.#r.get(b);if(m&&
v(m,_))return m;if(!m)return this.#r.set(b,_),this.#s++,_}}}function v(n,i){if(n.type==="array")return i.type==="object"||n.items.length!==i.items.length?!1:n.items.every(({id:_},b)=>_===i.items[b]?.id);
if(i.type==="array"||n.members.size!==i.members.size)return!1;for(const[_,{id:b}]of i.members)if(n.members.get(_)?.id!==b)return!1;return!0}function w(n,i){const _=Math.imul(n^n>>>15,739982445)^Math.imul(
i^i>>>16,73244475);return Math.imul(_^_>>>13,695872825)}function x(n){if(E(n))return n.text;if(n.type==="array"){const _=n.items.map(x);return`[${(n.unordered?_.sort():_).join()}]`}return`{${Array.from(
n.members,([_,b])=>`${JSON.stringify(_)}:${x(b)}`).sort().join()}}`}}),9630:((Y,se,e)=>{e.d(se,{TA:()=>W,b6:()=>z,ol:()=>j});var S=e(4573),N=e(7598),F=e(3436);function z(P){return(0,S.isUtf8)(P)?P.toString():
void 0}function W(P,B,A){const E=/\.json$/i.test(P)?z(B):void 0;return E===void 0?void 0:A.read(E)}function k(P,B,A,E){if(B.equals(A))return!0;const s=new Interner(E),f=W(P,B,s);return f!==void 0&&f.id===
W(P,A,s)?.id}function j({files:P},B){const A=s=>(0,N.createHash)("sha256").update(s).digest("hex"),E=Array.from(P,([s,f])=>{const d=W(s,f,new F.Ms(B));return[s,A(d?(0,F.dj)(d):f)]});return A(JSON.stringify(
E.sort(([s],[f])=>s<f?-1:1)))}}),2614:((Y,se,e)=>{e.d(se,{I:()=>De});var S=e(3436),N=e(3499);const F=[(0,N.Ab)("_?id key uuid guid identifier"),(0,N.Ab)("(node|step|state)_?id"),(0,N.Ab)("name label t\
itle alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,N.Ab)("\\*")],z=(0,N.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",k=64;function j(ue,be){const ge=P([]),Oe=[],ve=new Set(
[ue,be].flatMap($e=>[...(0,S.PX)($e),...s($e)]));function Se($e,pe,Ae){if((0,S.jn)($e))E($e.text,pe,Ae);else if($e.type==="object")Pe($e,pe,Ae);else{const Re=$e.items.length>1&&$e.items.some(({type:ke})=>ke===
"array");for(const[ke,Le]of $e.items.entries())Se(Le,B(pe,"[]"),{...Ae,array:$e.items,...Re&&{slot:ke}})}}function Pe($e,pe,{key:Ae,array:Re,map:ke,...Le}){let Be=Le;if(Re!==void 0||Ae!==void 0){const Ve={
side:Le.side,value:$e,field:pe,outer:Le.place,key:Ae,array:Re??[]};Be={...Le,place:Ve,map:ke},Oe.push(Ve)}const Ke=d($e,ve),Je=Be===Le&&(0,S.YD)($e).some(Ve=>ke?.members.has(Ve));for(const[Ve,et]of $e.
members){const Ze=B(pe,Ke||Je?W:Ve);Je&&E(JSON.stringify(Ve),Ze,Be,et),(!Je||et.type==="array")&&Se(et,Ze,Ke?{...Be,key:Ve,map:$e}:Be)}}return Se(ue,ge,{side:"base"}),Se(be,ge,{side:"head"}),{root:ge,
places:Oe,find:c(Oe)}}function P(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function B(ue,be){const ge=ue.inner.get(be)??P([...ue.keys,be]);return ue.inner.set(be,ge),ge}function A(ue,be){
return ue?.inner.get(be)??ue?.inner.get(W)}function E(ue,{keys:be,texts:ge,references:Oe},{place:ve,slot:Se},Pe){ge.set(ue,(ge.get(ue)??0)+1);const $e=ue.startsWith('"')?ue.length>2:z.test(be.findLast(
pe=>pe!=="[]")??"")&&Number.isInteger(Number(ue));ve&&$e&&Oe.push({text:ue,place:ve,slot:Se,value:Pe})}function s(ue){if((0,S.jn)(ue))return[];const be=ue.type==="array"?ue.items:[...ue.members.values()];
return[...be.flatMap(s),...be.some(f)?[]:(0,S.YD)(ue)]}function f(ue){return ue.type==="object"}function d({members:ue},be){return 2*[...ue.keys()].filter(Oe=>!z.test(Oe)&&be.has(Oe)).length>=ue.size&&
[...ue.values()].every(f)}function c(ue){const be=new Map;for(const ge of ue){const Oe=(ve,Se)=>{const Pe=F.findIndex(Ae=>Ae.test(ve));if(Pe<0)return;const $e=`${ge.side} ${Se}`,pe=be.get($e)??[];pe[Pe]=
(pe[Pe]??new Set).add(ge),be.set($e,pe)};ge.key!==void 0&&Oe(W,JSON.stringify(ge.key));for(const[ve,Se]of ge.value.members)(0,S.jn)(Se)&&Oe(ve,Se.text)}return(ge,Oe)=>{const ve=be.get(`${Oe.side} ${ge}`)?.
find(Se=>Se);return ve&&ve.size<=k?v([...ve],Oe):void 0}}function v(ue,be){const ge=be?ue.filter(ve=>w(ve,be)):ue;if(ge.length===0&&be)return v(ue,be.outer);const Oe=ge.length>1?ge.filter(({value:ve})=>ve.
members.size>2):ge;return Oe.length===1?Oe[0]:void 0}function w(ue,be){return ue!==void 0&&(ue===be||w(ue.outer,be))}var x=e(5408);const n="source from origin src tail out".split(" "),i="target to des\
t destination head in".split(" "),_="next to goto target targets wire wires link links edge edges transition transitions connection connections",m=`${_} then else default on success failure fail error\
 timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),C="after depends dependencies needs requires prev previous predecessor pred\
ecessors".split(" "),a=`${_} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),h="label title name condition if when event type relationship select\
edRelationships".split(" "),r=60;function u(ue,be){const ge=j(ue,be),Oe=M(ge.root).flatMap($e=>U($e,ge)),ve=oe(Oe),Se=ve.length>0?ve:he(Oe,ge),Pe=new Set(Se.flatMap(({source:$e,target:pe})=>[$e.field,
pe.field]));return{root:ge.root,nodes:ge.places.filter(({field:$e})=>Pe.has($e)),edges:Se}}function y(ue,be){return ue.flatMap(Oe=>Oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Oe=>be.includes(Oe.toLowerCase()))}
function M(ue){const be=[ue];for(const ge of be)be.push(...ge.inner.values());return be}function U(ue,{find:be}){const ge=ue.references.flatMap($e=>{const pe=be($e.text,$e.place);return pe?[{...$e,field:ue,
target:pe}]:[]}),Oe=ge.filter(({place:$e,target:pe})=>!w($e,pe)),ve=ge.length/ue.references.length,Se=ve>=.5&&V(ue.references)-V(ge)<=2;return(ve>=.9||Se&&y(ue.keys.slice(-2),m))&&2*Oe.length>=ge.length?
[ge]:[]}function V(ue){return new Set(ue.map(({text:be})=>be)).size}function oe(ue){const be=ue.filter(ge=>!ge.some(({place:Oe,target:ve})=>ve.field===Oe.field));return[...(0,x.$z)(be,([ge])=>ge?.place.
field).values()].flatMap(ge=>{const Oe=new Map(ie(ge,n).map(ve=>[ve.place,ve]));return ie(ge,i).flatMap(ve=>{const Se=Oe.get(ve.place),Pe=Se&&{source:Se.target,target:ve.target,links:[Se,ve]};return Pe?
[{...Pe,label:le(ve,ve.place,[]),item:ve.place.value}]:[]})})}function ie(ue,be){return ue.filter(([Oe])=>Oe&&y(Oe.field.keys.slice(-2),be)).sort((Oe,ve)=>V(ve)-V(Oe))[0]??[]}function he(ue,be){const[
ge,Oe]=[[],[]],ve=new Set;for(const Pe of ue){const $e=Pe.flatMap(Le=>Ee(Le,be)),[pe]=$e;if(pe===void 0||10*$e.length<9*Pe.length)continue;const Ae=pe.link.field.keys.slice(pe.inside.field.keys.length),
Re=$e.filter(({source:Le,inside:Be})=>Le!==Be);for(const{inside:Le}of Re)ve.add(Le.key);const ke=y(Ae,C);if(!(!ke&&Re.length===0&&!y(Ae,m)))for(const{link:Le,source:Be}of $e){const Ke=Le.place===Be?void 0:
Le.place,Je={label:le(Le,Ke,Ae),links:[Le],item:Ke?.value};ke?Oe.push({source:Le.target,target:Be,...Je}):ge.push({source:Be,target:Le.target,...Je})}}const Se=ge.length<Oe.length?Oe:ge;return ve.size>
1||V(Se.flatMap(({links:Pe})=>Pe))>1?Se:[]}function Ee(ue,{find:be}){for(let ge=ue.place;ge;ge=ge.outer){const Oe=be(JSON.stringify(ge.key),ge),ve=[ge,Oe].find(Se=>Se?.field===ue.target.field);if(ve)return[
{link:ue,source:ve,inside:ge}]}return[]}function le({slot:ue,value:be},ge,Oe){const ve=h.map($e=>{const[pe,Ae]=[ge?.field.inner.get($e),O(ge?.value.members.get($e))];return pe&&pe.texts.size+(pe.inner.
get("[]")?.texts.size??0)>1||Ae.includes(" ")?Ae:""}),Se=Oe.filter($e=>!a.includes($e.toLowerCase())),Pe=ue===void 0?[]:[`output ${ue+1}`];return[O(be),...ve].find($e=>$e!=="")??[...Se,...Pe].join(", ")}
function O(ue){const ge=(ue?.type==="array"?ue.items:[ue]).flatMap(Oe=>Oe?.type==="string"&&(0,S.e1)(Oe.text).trim()||[]).join(", ");return ge.length>r?"":ge}var R=e(1345),H=e(8132),l=e(706);const $={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},D={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},g={same:"-->",added:"==>",removed:"-.->"},I=40,J=500,q=5e4,G=40,Z=6;function re(ue,be,{isWhole:ge,hide:Oe}){const ve=({status:pe})=>ge||pe!=="same",Se=new Set(
[...ue.filter(ve),...be.filter(ve).flatMap(de)]),Pe=be.filter(pe=>de(pe).some(ve)).flatMap(de);if(Se.size===0)return{};for(const pe of[new Set([...Se,...Pe]),Se]){const Ae=be.filter(ke=>de(ke).every(Le=>pe.
has(Le)));if(pe.size>I||Ae.length>J)continue;const Re=ae(ue.filter(ke=>pe.has(ke)),Ae,Oe);if(Re.length<=q)return{picture:Re}}return{note:`The picture is left out: it would have ${Se.size>I?(0,l.hS)(Se.
size,"node"):"too many connections"}.`}}function de({source:ue,target:be}){return[ue,be]}function ae(ue,be,ge){const Oe=new Map(ue.map((Se,Pe)=>[Se,`n${Pe+1}`])),ve=ue.map(Se=>`  ${Oe.get(Se)}["${$[Se.
status]}${_e(ge(Se.label))||"?"}"]`);for(const{source:Se,target:Pe,label:$e,status:pe}of be){const Ae=`${$[pe]}${_e(ge($e))}`.trim();ve.push(`  ${Oe.get(Se)} ${g[pe]}${Ae===""?"":`|"${Ae}"|`} ${Oe.get(
Pe)}`)}for(const[Se,Pe]of Object.entries(D)){const $e=ue.filter(pe=>pe.status===Se).map(pe=>Oe.get(pe));$e.length>0&&ve.push(`  classDef ${Se} ${Pe}`,`  class ${$e.join()} ${Se}`)}return[`flowchart ${me(
ue,be)>Z?"TD":"LR"}`,...ve].join(`
`)}function me(ue,be){const ge=new Set(be.map(({target:Se})=>Se)),Oe=ue.filter(Se=>!ge.has(Se)),ve=new Map((Oe.length>0?Oe:ue.slice(0,1)).map(Se=>[Se,1]));for(const[Se,Pe]of ve)for(const{source:$e,target:pe}of be)
$e===Se&&!ve.has(pe)&&ve.set(pe,Pe+1);return Math.max(...ve.values())}function _e(ue){return(0,H.RK)((0,H.Jj)(ue.replace(/\s+/g," ").trim(),G)).replace(Me,be=>be==='"'?"#quot;":`#${be.codePointAt(0)};`)}
const Me=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ye="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),xe="* if when id name label title\
 type key handle condition event relationships".split(" ");function De(ue,be=ge=>ge){const ge=ue.head??ue.base;if(ge===void 0)return;const[Oe,ve]=[ue.base??ge,ue.head??ge],Se=(0,R.j9)([ve,Oe]),Pe=u(Oe,
ve),$e=Te(ue,Pe,Se),pe=[...new Set($e.values())].sort((Ke,Je)=>Ke.rank-Je.rank),Ae=je(Pe,$e),Re=Ae.filter(Ke=>Ke.status!=="same"),ke=Ye(Pe,Re);Ge(ue,pe,Se,ke);const Le=new Map(Ae.map(({item:Ke,source:Je,
target:Ve})=>[Ke,`${Je.label} \u2192 ${Ve.label}`])),Be=Ke=>Ke.filter(({status:Je})=>Je!=="removed").length;return{...re(pe,Ae,{isWhole:ue.status!=="modified",hide:be}),connections:ze(Re),size:{nodes:Be(
pe),connections:Be(Ae)},tells:ke,labelOf:Se.labelOf,endsOf:Ke=>Le.get(Ke)}}function fe({side:ue}){return ue==="head"}function we(ue){return ue&&[ue.key,we(ue.outer)]}function Te({matches:ue},{nodes:be},ge){
const Oe=Re=>Re.key===void 0?`${Re.value.id}`:JSON.stringify(we(Re)),ve=new Map(be.map((Re,ke)=>[Re,ke])),Se=(0,x.$z)(be.filter(fe),Oe),Pe=(0,x.$z)(ue,({base:Re})=>Re.id),$e=Re=>{const ke=Pe.get(Re.value.
id)?.shift();return(ke&&Se.get(`${ke.head.id}`)?.shift())??Se.get(Oe(Re))?.shift()},pe=new Map;let Ae=0;for(const Re of be){if(pe.has(Re))continue;const ke=fe(Re)?Re:$e(Re);Ae=(ke&&ve.get(ke))??Ae+1e-6;
const Le=ke===void 0?"removed":ke===Re?"added":"same",Be=ke??Re,Ke={label:We(Be,ge),status:Le,rank:Ae,place:Be,old:Le==="same"?Re:void 0};pe.set(Re,Ke).set(Be,Ke)}return pe}function We({key:ue,value:be,
array:ge},Oe){const[ve,Se,...Pe]=["type","componentType",...be.members.keys()].map(pe=>(0,S.TN)(be,pe)),[$e="?"]=[ve,Se,(0,S.TH)(be),...Pe].filter(pe=>pe!==void 0);return ue??Oe.nameOf(be,ge)??(0,S.e1)(
$e)}function je({edges:ue},be){const ge=ue.flatMap(pe=>{const[Ae,Re]=[be.get(pe.source),be.get(pe.target)];return Ae&&Re?[{...pe,source:Ae,target:Re,status:fe(pe.source)?"added":"removed"}]:[]}),Oe=({
source:pe,target:Ae,label:Re})=>`${pe.rank} ${Ae.rank} ${Re}`,ve=(0,x.$z)(ge,({status:pe})=>pe),Se=(0,x.$z)(ve.get("removed")??[],Oe);return[...(ve.get("added")??[]).map(pe=>Se.get(Oe(pe))?.pop()?{...pe,
status:"same"}:pe),...[...Se.values()].flat()].sort((pe,Ae)=>pe.source.rank-Ae.source.rank||pe.target.rank-Ae.target.rank)}function ze(ue){const be=new Map;for(const ge of["target","label"]){const Oe=ve=>`${ve.
source.rank} ${ge==="label"?ve.label:ve.target.rank}`;for(const[ve,Se,...Pe]of(0,x.$z)(ue,Oe).values()){if(!ve||!Se||Pe.length>0||ve.status===Se.status)continue;[ve.source,ve.target,Se.target].every(({
old:pe})=>pe)&&!be.has(ve)&&!be.has(Se)&&be.set(ve,Se).set(Se,ve)}}return ue.flatMap(ge=>{const Oe=be.get(ge);return Oe&&ge.status==="removed"?[]:[{...ge,kind:Oe?"rewired":ge.status,was:Oe}]})}function Ye({
root:ue,nodes:be},ge){const Oe=new Set(ge.flatMap(pe=>pe.links.map(({field:Ae})=>Ae))),ve=new Set(ge.map(({item:pe})=>pe)),Se=new Set([ue,...be.map(({field:pe})=>pe)]),Pe={added:new Set,removed:new Set};
for(const pe of ge){const Ae=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(Re=>JSON.stringify(Re));for(const Re of[...Ae,...pe.links.map(ke=>ke.text)])Pe[pe.status].add(Re)}function $e(pe,Ae,Re){
if(Ae===void 0||Se.has(Ae))return[{text:Re,field:ue}];const ke=Ae.keys.at(-1)===W?[{text:JSON.stringify(Re),field:Ae}]:[];if("text"in pe)return[...ke,{text:pe.text,field:Ae}];const Le="members"in pe?[
...pe.members]:[],Be="items"in pe?pe.items.map(Ke=>["[]",Ke]):Le;return[...ke,...Be.flatMap(([Ke,Je])=>$e(Je,A(Ae,Ke),Ke))]}return({path:pe,...Ae})=>{const Re=pe.map(Be=>Be.type==="member"?Be.key:"[]"),
ke=pe.some(Be=>Be.type==="item"&&ve.has(Be.item)),Le=(Be,Ke)=>{const Je=$e(Be,Re.reduce(A,ue),`${Re.at(-1)}`),Ve=Je.some(({field:Ze})=>Oe.has(Ze)),et=({text:Ze,field:tt})=>{if(Oe.has(tt))return Ke.has(
Ze);const rt=`${tt.keys.findLast(ot=>ot!=="[]")}`;return ye.includes(rt)||Ke.has(Ze)&&y([rt],xe)||Ve&&qe(Ze,tt)};return(Ve||ke)&&Je.every(et)};return Ae.kind==="modified"?Le(Ae.from,Pe.removed)&&Le(Ae.
to,Pe.added):"value"in Ae&&Le(Ae.value,Pe[Ae.kind])}}function qe(ue,{texts:be}){const ge=be.get(ue)??0,Oe=[...be.values()].reduce((ve,Se)=>ve+Se,0);return ge>2&&2*ge>Oe&&/^"?[\w.-]{0,30}"?$/.test(ue)}
function Ge(ue,be,{componentOf:ge},Oe){const ve=(0,N.pi)(ue),Se=be.flatMap(pe=>{const{value:Ae,array:Re}=pe.place,ke=(0,R.qU)(Ae)===void 0?ge(Ae,Re):void 0;return[Ae.id===pe.old?.value.id?void 0:Ae,ke].
map(Le=>({owner:Le,node:pe}))}),Pe=(0,x.$z)(Se,({owner:pe})=>pe);Pe.delete(void 0);const $e=new Map(ue.matches.map(({path:pe,head:Ae})=>[pe.at(-1),Ae]));for(const pe of ue.changes){if(Oe(pe)||ve(pe))continue;
const Ae=pe.path.map(ke=>$e.get(ke)).reverse(),Re=["value"in pe&&pe.value,...Ae].find(ke=>Pe.has(ke));for(const{node:ke}of Pe.get(Re)??[])ke.status==="same"&&(ke.status="modified")}}}),2899:((Y,se,e)=>{
e.d(se,{K$:()=>S,pi:()=>F,wo:()=>N});const S=N("");function N(k){const j=new Set,[P,B]=[new Map,new Map];for(const[A,E]of k.split(/\r\n|\r|\n/).entries()){const s=E.trim();if(s===""||s.startsWith("#"))
continue;const[f,d]=s.endsWith("[]")?[s.slice(0,-2),B]:[s,P],c=f.split(".").reverse(),v=z(f);if(c.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(c.every(
w=>w==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);j.add(s),d.set(v,[...d.get(v)??[],{line:s,keys:c}])}return{lines:[...j],fields:P,orders:B}}function F(k,j,P){
if(k.size===0||j===void 0)return!1;const B=["*",z(j.key)].flatMap(A=>k.get(A)??[]).filter(({keys:A})=>W(j,A));for(const{line:A}of B)P(A);return B.length>0}function z(k){return k.slice(k.lastIndexOf(".")+
1)}function W(k,j){if(k===void 0||j.length===0)return j.length===0;const P=j[0]==="*"?["*"]:k.key.split(".").reverse();return P.every((B,A)=>B===j[A])&&W(k.outer,j.slice(P.length))}}),2742:((Y,se,e)=>{
e.d(se,{OD:()=>$,qy:()=>H,Z:()=>D,yR:()=>l});var S=e(3436),N=e(2899),F=e(1345);function z(g,I){const J=I.size===0?void 0:I.get(JSON.stringify(g));return J===void 0?g:(0,S.e1)(J)}function W({base:g,head:I}){
return g===I?[]:S.Rk.flatMap(J=>{const[q,G]=[(0,S.TN)(g,J),(0,S.TN)(I,J)];return q!==G&&q?.startsWith('"')&&G?.startsWith('"')?[[q,G]]:[]})}function k(g,I){const J=new Map;for(const[G,Z]of g)J.set(G,(J.
get(G)??new Set).add(Z));const q=([G,Z])=>J.get(G)?.size===1&&I.base.get(G)===1&&I.head.get(Z)===1;return new Map(g.filter(q))}function j(g){const I=J=>{const q=new Map,G=(Z,re)=>{if(Z.type==="array")
for(const ae of Z.items)G(ae,!0);if(Z.type!=="object")return;const de=re?[Z.id,...S.Rk.flatMap(ae=>(0,S.TN)(Z,ae)??[])]:[];for(const ae of new Set(de))q.set(ae,(q.get(ae)??0)+1);for(const ae of Z.members.
values())G(ae,!1)};for(const Z of g)G(Z[J],!1);return q};return{base:I("base"),head:I("head")}}function P(g,I,J){const q={element:new Map,member:new Map};function G(re,de){if(I.size===0&&!J)return re;
if((0,S.jn)(re))return g.scalar(I.get(re.text)??re.text);const ae=q[de?"element":"member"],me=ae.get(re.id)??Z(re,de);return ae.set(re.id,me),me}function Z(re,de){if(re.type==="array"){const me=re.items.
map(_e=>G(_e,!0));return g.array(me,re.unordered)}const ae=new Map;for(const[me,_e]of re.members)(0,S.Op)(me,_e,de)?J||ae.set(me,_e):ae.set(z(me,I),G(_e,!1));return g.object(ae)}return(re,de=!1)=>G(re,
de).id}function B(g,I){const J={base:P(g,I,!0),head:P(g,new Map,!0)};return{interner:g,renames:I,follow:P(g,I,!1),bare:J}}var A=e(5408);const E=.4,s=.9,f=4e4,d=4,c=/^(""|0|true|false|null)$/,v=.25,w=new Set(
[...S.eX,"type"]);function x(g,I,J){const{compare:q,shareRare:G}=_(g,J),Z=n(g,I),re=i(g);return de=>(ae,me)=>{const _e=(0,A.qc)(ae,me),Me=_e.reduce((fe,{base:we,head:Te})=>fe+we.length*Te.length,0),ye=fe=>Me>
f?[...G(fe),...(0,A.O6)(I,fe).flatMap(A.yU)]:fe.base.flatMap(we=>fe.head.map(Te=>({base:we,head:Te}))),xe=_e.flatMap(ye).flatMap(fe=>{const we=q(fe);return(de>0&&re(fe)?q(fe,()=>1)>=s:we>=de)?[{pair:fe,
alike:we,distance:Z(fe)}]:[]});xe.sort((fe,we)=>we.alike-fe.alike||fe.distance-we.distance);const De=new Set;return xe.flatMap(({pair:fe})=>De.has(fe.base)||De.has(fe.head)?[]:(De.add(fe.base).add(fe.
head),[fe]))}}function n({base:g},I){const J=new Map((0,A.Ms)(I).map(Z=>[Z.base.index,Z.head.index-Z.base.index]));let q=0;const G=g.map(({index:Z})=>(q=J.get(Z)??q,Z+q));return Z=>Math.abs((G[Z.base.
index]??0)-Z.head.index)}function i({base:g,head:I}){const J=({item:re})=>[(0,S.TH)(re),(0,S.Gg)(re)],[q,G]=[new Set(g.flatMap(J)),new Set(I.flatMap(J))],Z=(re,de)=>J(re).every(ae=>ae!==void 0&&!de.has(
ae));return re=>Z(re.base,G)&&Z(re.head,q)}function _(g,{renames:I,follow:J}){const q=new Map([["",0]]),G=new Set;function Z(ye){const xe=q.get(ye)??q.size;return xe===q.size&&q.set(ye,xe),xe}function re(ye,xe){
const De=new Set,fe=(we,Te,We)=>{if((0,S.jn)(we)||(we.type==="array"?we.items.length:we.members.size)===0){const je=Z(`${Te}=${xe==="base"?J(we):we.id}`);De.add(je),(!(0,S.jn)(we)||c.test(we.text))&&G.
add(je)}else if(we.type==="array")for(const je of we.items)fe(je,Z(`${Te}[]`),!0);else for(const[je,ze]of we.members)Te===0&&(0,S.jn)(ze)&&w.has(je)||(0,S.Op)(je,ze,We)||fe(ze,Z(`${Te}.${xe==="base"?z(
je,I):je}`),!1)};return fe(ye,0,!0),De}const de=new Map,ae=new Map,me=ye=>de.get(ye)??new Set;for(const ye of["base","head"]){for(const xe of g[ye])de.set(xe,re(xe.item,ye));for(const[xe,De]of(0,F.Vn)(
g[ye].flatMap(fe=>[...me(fe)]))){const fe=(G.has(xe)?v:1)/De;ae.set(xe,Math.min(ae.get(xe)??1,fe))}}const _e=ye=>ae.get(ye)??0,Me=ye=>[...me(ye)].filter(xe=>_e(xe)>=1/d);return{compare({base:ye,head:xe},De=_e){
const fe=je=>{let ze=0;for(const Ye of je)ze+=De(Ye);return ze},[we,Te]=[me(ye),me(xe)],We=[...we].filter(je=>Te.has(je));return 2*fe(We)/(fe(we)+fe(Te))||0},shareRare(ye){const xe=new Map;for(const De of ye.
head)for(const fe of Me(De))xe.set(fe,[...xe.get(fe)??[],De]);return ye.base.flatMap(De=>{const fe=new Set(Me(De).flatMap(we=>xe.get(we)??[]));return Array.from(fe,we=>({base:De,head:we}))})}}}function b(g,I,J){
const q={base:{item:g,index:0,array:[g]},head:{item:I,index:0,array:[I]}};return _({base:[q.base],head:[q.head]},J).compare(q)}function m(g,I,J){let q=[],G=g;const Z=()=>G.base.length===0||G.head.length===
0,re=(fe,we)=>{const Te=Z()?[]:fe(G,we);Te.length!==0&&(q=q.concat(Te),G=(0,A.FF)(G,Te))},de=fe=>(we,Te)=>(0,A.O6)(q,we).flatMap(We=>fe(We,Te)),ae=J||[...g.base,...g.head].some(({item:fe})=>fe.type===
"object"),me=S.Rk.filter(fe=>!(r(g.base,fe)&&r(g.head,fe)));for(const fe of u(me,g,I))re(A.kk,a(fe));const _e=({item:fe})=>fe.id,Me=({item:fe},we)=>we==="base"?I.follow(fe,!0):fe.id;for(const fe of I.
renames.size>0?[Me,_e]:[_e])re(de(A.eV),fe),ae&&re(A.kh,fe);if(ae&&!Z()){for(const Te of u(M(g),g,I).slice(0,1))re(A.kk,a(Te));const fe=Te=>({item:We},je)=>h(We,I.bare[je],Te);re(de(A.eV),fe(1)),re(A.
kh,fe(3));const we=x(g,q,I);for(const Te of[...S.eX,"key"])re(we(0),a(Te));re(we(E),({item:Te})=>Te.type==="object"?(0,S.TN)(Te,"type")??"":void 0)}const ye=me.length<S.Rk.length,xe=fe=>(0,S.Gg)(fe)??
(ye?me.find(we=>(0,S.TN)(fe,we)):(0,S.TH)(fe));return re(de((fe,we)=>ye&&C(fe.base)===C(fe.head)?(0,A.yU)(fe):(0,A.kh)(fe,we)),({item:fe})=>xe(fe)===void 0?"":void 0),q}function C(g){return g.map(({index:I})=>I).
join()}function a(g){return({item:I})=>(0,S.TN)(I,g)}function h(g,I,J){return g.type!=="object"||[...g.members].filter(([G,Z])=>!(0,S.Op)(G,Z,!0)).length<J?void 0:I(g,!0)}function r(g,I){const J=q=>g.
every(({item:G,index:Z})=>(0,S.TN)(G,I)?.replaceAll('"',"")===`${q+Z}`);return g.length>1&&(J(0)||J(1))}function u(g,I,J){const q=g.map(Z=>({key:Z,pairs:(0,A.kk)(I,a(Z))})),G=(Z,re)=>Z.every(({base:ae,
head:me},_e)=>ae===re[_e]?.base&&me===re[_e]?.head)?0:y(re,J)-y(Z,J);return q.sort(({pairs:Z},{pairs:re})=>re.length-Z.length||G(Z,re)),q.map(({key:Z})=>Z)}function y(g,{interner:I,renames:J,bare:q}){
const G=g.map(({base:re,head:de})=>({base:re.item,head:de.item})),Z=P(I,new Map([...J,...G.flatMap(W)]),!0);return G.filter(({base:re,head:de})=>[Z,q.head].some(ae=>ae(re,!0)===q.head(de,!0))).length}
function M({base:g,head:I}){const J=(0,F.Vn)(I.flatMap(({item:Z})=>(0,S.YD)(Z))),q=Z=>2*(J.get(Z)??0)>I.length&&!S.Rk.includes(Z)&&Z!=="type",G=[...J.keys()].filter(Z=>q(Z)&&U(g,Z)&&U(I,Z)).sort();return[
...G.filter(Z=>S.ZM.test(Z)),...G]}function U(g,I){const J=g.flatMap(({item:G})=>(0,S.TN)(G,I)??[]).filter(G=>G.startsWith('"'));if(J.length<2||2*J.length<=g.length||new Set(J).size<J.length)return!1;
const q=new Set(g.flatMap(({item:G})=>S.Rk.map(Z=>(0,S.TN)(G,Z))));return 2*J.filter(G=>q.has(G)).length<J.length}const V=8,oe=.5;function ie(g,I,J,q){const G=ye=>g[ye].flatMap(De=>[De,...he(De,q)]).filter(
({path:De,value:fe})=>De.at(-1)?.type==="item"&&J[ye].get(fe.id)===1),Z={bases:new Set,heads:new Map};let re={base:G("base"),head:G("head")};const de=(ye,xe)=>{const De=(0,A.kk)(re,ye).filter(({base:fe,
head:we})=>fe.arrays!==we.arrays&&xe(fe.value,we.value));for(const{base:fe,head:we}of De)Z.bases.add(fe.value),Z.heads.set(we.value,fe);re=(0,A.FF)(re,De)},ae=(ye,xe)=>(0,S.TN)(ye,"type")===(0,S.TN)(xe,
"type"),me=(ye,xe)=>ae(ye,xe)&&b(ye,xe,I)>=oe,_e=(ye,xe)=>(J[xe].get(ye??"")??0)<2,Me=(ye,xe)=>_e(ye,xe)?ye:void 0;return de(({value:ye},xe)=>Me((0,S.TH)(ye),xe),(ye,xe)=>((0,S.TH)(ye)?.length??0)>=V||
me(ye,xe)),de(({value:ye},xe)=>Me((0,S.Gg)(ye),xe),me),de(({value:ye},xe)=>_e((0,S.TH)(ye),xe)?h(ye,I.bare[xe],3):void 0,ae),Z}function he({value:g,path:I},J){return(0,F.Vg)(g,J).flatMap(q=>{if((0,S.jn)(
q.value))return[];const G={value:q.value,path:[...I,q.step]};return[G,...he(G,J)]})}function Ee(g,I,J,q){const G=[],Z=[],re=[],de=[],ae={base:[],head:[]};function me({base:fe,head:we},Te,We){We==="ele\
ment"&&de.push(...W({base:fe,head:we})),(We==="element"||We==="member"&&fe.type==="object"&&we.type==="object")&&re.push({base:fe,head:we,path:Te}),fe.id!==we.id&&(fe.type==="array"&&we.type==="array"?
De(fe,we,Te):fe.type==="object"&&we.type==="object"?xe({base:fe,head:we},Te,We):We!=="own"&&(0,S.jn)(fe)&&(0,S.jn)(we)&&I.renames.get(fe.text)===we.text?Z.push({path:Te,from:(0,S.e1)(fe.text),to:(0,S.
e1)(we.text)}):G.push({kind:"modified",path:Te,from:fe,to:we}))}function _e({base:fe,head:we},Te,We,je){fe!==void 0&&we!==void 0?me({base:fe,head:we},Te,We):we!==void 0&&!Me(we,Te)?(G.push({kind:"adde\
d",path:Te,value:we}),ae.head.push({value:we,path:Te,arrays:je}),J.heads.size>0&&ye(we,Te)):fe!==void 0&&!J.bases.has(fe)&&(G.push({kind:"removed",path:Te,value:fe}),ae.base.push({value:fe,path:Te,arrays:je}))}
function Me(fe,we){const Te=J.heads.get(fe);return Te===void 0?!1:(G.push({kind:"moved",path:we,from:Te.path}),me({base:Te.value,head:fe},we,"element"),!0)}function ye(fe,we){for(const{step:Te,value:We}of(0,F.
Vg)(fe,q)){const je=[...we,Te];Me(We,je)||ye(We,je)}}function xe(fe,we,Te){for(const{key:We,from:je,...ze}of le(fe,I)){const Ye=[...we,{type:"member",key:We}];je!==We&&Z.push({path:Ye,from:je,to:We});
const qe=ze.base!==void 0&&(0,S.Op)(We,ze.base,Te==="element");_e(ze,Ye,qe?"own":"member")}}function De(fe,we,Te){const We={base:(0,A.S3)(fe.items),head:(0,A.S3)(we.items)},je=m(We,I,fe.unordered&&we.
unordered).filter(Ge=>!J.bases.has(Ge.base.item)&&!J.heads.has(Ge.head.item)),ze=(0,F.Oe)(We,je,q),Ye=new Set((0,A.Ms)(je).map(Ge=>Ge.head.index)),qe=ze.filter(Ge=>Ge.base&&Ge.head&&!Ye.has(Ge.index));
qe.length>0&&!we.unordered&&G.push({kind:"reordered",path:Te,moved:qe.map(({step:Ge})=>Ge)});for(const{step:Ge,...ue}of ze)_e(ue,[...Te,Ge],"element",We)}return me(g,[],"root"),{changes:G,references:Z,
matches:re,renames:de,unmatched:ae}}function le({base:g,head:I},{renames:J,follow:q}){const G=new Map(g.members),Z=new Map,re=(ae,me)=>ae.id===me.id||q(ae)===me.id;for(const ae of[re,()=>!0])for(const me of[
_e=>_e,_e=>z(_e,J)])for(const[_e,Me]of G){const ye=me(_e),xe=I.members.get(ye);xe===void 0||Z.has(ye)||!ae(Me,xe)||(G.delete(_e),Z.set(ye,{key:ye,from:_e,base:Me,head:xe}))}for(const[ae,me]of I.members)
Z.has(ae)||Z.set(ae,{key:ae,from:ae,head:me});const de=Array.from(G,([ae,me])=>({key:ae,from:ae,base:me}));return[...Z.values(),...de].sort((ae,me)=>ae.key<me.key?-1:1)}const O={bases:new Set,heads:new Map},
R=5;function H(g,I){const J=new S.Ms(N.K$),[q,G]=[g,I].map(Z=>l(Z,J));return q&&G&&$([{base:q,head:G}],J)[0]}function l(g,I=new S.Ms(N.K$)){return/^\s*[[{]/.test(g)?I.read(g):void 0}function $(g,I){const J=D(
()=>j(g)),q=D(()=>(0,F.j9)([...g.map(({head:de})=>de),...g.map(({base:de})=>de)])),G=(de,ae)=>q().componentOf(de,ae);function Z(de){const ae=B(I,de);return g.map(me=>{const _e=Ee(me,ae,O,G),{base:Me,head:ye}=_e.
unmatched;if(Me.length===0||ye.length===0)return _e;const xe=ie(_e.unmatched,ae,J(),G);if(xe.heads.size===0)return _e;const De=Ee(me,ae,xe,G);return De.changes.filter(({kind:fe})=>fe==="moved").length===
xe.heads.size?De:_e})}let re=new Map;for(let de=0;de<R;de++){const ae=Z(re),me=ae.flatMap(Me=>Me.renames),_e=me.length===0?new Map:k(me,J());if(re.size===_e.size&&[...re].every(([Me,ye])=>_e.get(Me)===
ye)){if(ae.some(({changes:Me})=>Me.length>0))return ae;break}re=_e}return Z(new Map)}function D(g){let I;return()=>(I??={value:g()},I.value)}}),3499:((Y,se,e)=>{e.d(se,{Ab:()=>s,a2:()=>w,gN:()=>d,lY:()=>x,
pi:()=>f,rL:()=>c});var S=e(3436),N=e(2742);const F=s(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),z=["x","y"],W=s("w h width height left top zoom"),k=[["x"],
["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,P=s("_?id uuid guid identifier instanceIdentifier instanceI\
d groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=s("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),E=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],[A,B]];function s(b){return new RegExp(`^(${b.replaceAll(" ","|")})$`,"i")}function f({base:b,head:m}){const C={base:(0,N.
Z)(()=>new Set((0,S.PX)(b))),head:(0,N.Z)(()=>new Set((0,S.PX)(m)))};return a=>{const{kind:h,path:r}=a;if(h==="reordered"||h==="moved")return!1;const[u,y=u]=h==="modified"?[a.from,a.to]:[a.value];if(v(
r)&&_(u)&&_(y))return!0;if(h!=="modified"||u.type!==y.type||!("text"in u)||!("text"in y))return!1;const[M,U,V]=[i(r.at(-1)),(0,S.e1)(u.text),(0,S.e1)(y.text)],oe=he=>he.test(U)&&he.test(V);return E.some(
([he,Ee])=>he.test(M)&&oe(Ee))?!0:r.at(-2)?.type!=="member"&&P.test(M)&&oe(B)&&!C.head().has(U)&&!C.base().has(V)}}function d(b){return B.test(b)||j.test(b)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(b)}function c(b,m){
return P.test(b)&&(0,S.jn)(m)||(F.test(b)||z.includes(b))&&_(m)}function v(b){if(b.slice(w(b)).some(h=>F.test(i(h))))return!0;const[m,C]=[b.at(-2),i(b.at(-1))],a=m?.type==="item"&&m.item.type==="objec\
t"?m.item.members:void 0;return z.includes(C)||W.test(C)&&k.some(h=>h.every(r=>a?.has(r)))}function w(b){return b.findLastIndex(({type:m})=>m==="item")+1}function x(b,{matches:m}){const C=new Map(m.map(
h=>[h.path.at(-1),h])),a=new Map;for(const h of b){const r=w(h.path),[u,y]=[h.path[r-1],h.path[r]],M=z.includes(i(y)),U=M?z:F.test(i(y))?[i(y)]:[],[V,oe]=[n(C.get(u)?.base,U),n(C.get(u)?.head,U)],ie=[
...h.path.slice(0,r),{type:"member",key:U.join(", ")}];V&&oe?a.set(M?u:y,{kind:"modified",path:ie,from:V,to:oe}):a.set(h,h)}return[...a.values()]}function n(b,m){const C=b?.type==="object"?m.flatMap(a=>b.
members.get(a)??[]):[];if(!(C.length<m.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function i(b){return b?.type==="member"?b.key:""}function _(b){if(b.type==="literal")return/\d/.
test(b.text);const m=b.type==="array"?b.items:b.type==="object"?[...b.members.values()]:[];return m.length>0&&m.every(_)}}),1345:((Y,se,e)=>{e.d(se,{Oe:()=>s,Vg:()=>f,Vn:()=>w,j9:()=>k,qU:()=>j});var S=e(
3436),N=e(5408);const F=/group|parent|folder|owner/i,z=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function k(n){const i=n.map(E),_=a=>i.find(h=>h.get(a))?.get(a);function b(a,h){for(const r of(0,S.YD)(a).sort()){
if(F.test(r))continue;const u=`${(0,S.TN)(a,r)}`,y=r==="type"?`"${u.split(":")[1]}`:u,M=_(y);if(M===void 0||j(M.item)===void 0)continue;const U=i.some(V=>{const oe=V.get(y);return oe&&(oe.array===h||A(
h,oe.item))});if(r==="type"||!U)return M.item}}function m(a,h){const r=(0,S.Gg)(a);return j(a)??j(b(a,h))??(r&&(0,S.e1)(r))}function C(a){const h=/\d/.test(a)?_(a):void 0;return h&&m(h.item,h.array)}return{
componentOf:b,nameOf:m,labelOf:C}}function j(n){const i=n&&((0,S.TN)(n,"name")??P(n));return i&&(0,S.e1)(i)}function P(n){const[i,_]=[B(n,"localeData"),B(n,"data")];return[...(i?["en",...(0,S.YD)(i)]:
[]).map(a=>B(i,a)),_,B(_,"node")].map(a=>a&&((0,S.Gg)(a)??(0,S.TN)(a,"display_name"))).find(a=>a!==void 0)}function B(n,i){return n?.type==="object"?n.members.get(i):void 0}function A(n,i){return(0,S.
YD)(i).map(b=>B(i,b)).some(b=>b?.type==="array"&&b.items===n)}function E(n){const i=new Map,_=b=>{if(b.type==="object")for(const m of b.members.values())_(m);if(b.type==="array")for(const m of b.items){
const C=(0,S.YD)(m).filter(h=>S.ZM.test(h)),a=new Set(C.flatMap(h=>(0,S.TN)(m,h)??[]));for(const h of a)i.set(h,i.has(h)?void 0:{item:m,array:b.items});_(m)}};return _(n),i}function s(n,i,_){const b=(0,N.
FF)(n,i),m=[...b.base.map(a=>({...a,base:a.item})),...i.map(({base:a,head:h})=>({...h,base:a.item,head:h.item})),...b.head.map(a=>({...a,head:a.item}))],C=v(m,_);return m.map(a=>({...a,step:d(a,C.get(
a))})).sort(c)}function f(n,i){return n.type==="object"?Array.from(n.members,([b,m])=>({step:{type:"member",key:b},value:m})):(n.type==="array"?s({base:[],head:(0,N.S3)(n.items)},[],i):[]).map(({step:b,
item:m})=>({step:b,value:m}))}function d({item:n,index:i},_){if(_===void 0)return{type:"element",index:i,item:n};const b=x(n),m=b!==void 0&&b.length<=W&&!_.startsWith(b);return{type:"item",label:_,...m&&
{hint:b},item:n}}function c({step:n},{step:i}){return n.type==="item"&&i.type==="item"?n.label<i.label?-1:1:n.type==="element"&&i.type==="element"?n.index-i.index:n.type==="item"?-1:1}function v(n,i){
const _=new Map,b=new Set;let m=n.filter(({item:y})=>(j(y)??(0,S.Gg)(y)??(0,S.TH)(y))!==void 0);const C=y=>{const M=m.map(y),U=w(M);m=m.filter((V,oe)=>{const ie=M[oe];return ie===void 0||U.get(ie)!==1||
b.has(ie)?!0:(b.add(ie),_.set(V,ie),!1)})};C(({item:y})=>j(y));const a=new Map(m.map(y=>[y,j(y.item)??j(i(y.item,y.array))])),h=w([...a.values()]),r=y=>{const[M,U]=[a.get(y),(0,S.Gg)(y.item)];return j(
y.item)??(h.get(M)===1?M:void 0)??(U&&(0,S.e1)(U))},u=(y,M="")=>{const[U,V]=[(0,S.TH)(y.item),r(y)??x(y.item)],oe=U&&(0,S.e1)(U).replace(M,"");return V&&oe?`${V} (${oe})`:V??oe};return C(y=>r(y)??u(y,
z)),C(y=>u(y,z)),C(y=>u(y)),C(y=>`${r(y)??x(y.item)??u(y)} [${y.index}${y.head?"":", before"}]`),_}function w(n){const i=new Map;for(const _ of n)i.set(_,(i.get(_)??0)+1);return i}function x(n){const i=(0,S.
TN)(n,"type");return i?.startsWith('"')?(0,S.e1)(i):void 0}}),7856:((Y,se,e)=>{e.d(se,{$C:()=>n,Wr:()=>m,_p:()=>i,lb:()=>d});var S=e(706),N=e(3436),F=e(2742);const z=8,W="authorization|password|passwd\
|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",k=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
P=new RegExp(`^x?(?:${W})$`),B=/name|key|header|field/i,A=["value","values","default","defaultvalue"],E=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function d({workflows:C}){const a=new S.pO;for(const{secrets:r,files:u}of C){const y=u.flatMap(({base:M,head:U})=>[M,U].flatMap(m));for(const M of[...r,...y].flatMap(c))a.add(
M,v)}const h=new Map;return r=>{const u=h.get(r);if(u)return u;const y=[],M=oe=>(y.push(oe),S.v5),V={shown:f.reduce((oe,ie)=>oe.replace(ie,M),a.hide(r,M)),hidden:JSON.stringify(y)};return h.set(r,V),V}}
function c(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,N.PX)((0,F.yR)(C))]}function v(C){return C.length>=z&&!new RegExp("^\\p{L}+$","u").test(C)}function w(C){const a=x(C);return k.test(
a)&&!j.test(a)}function x(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function n(C,a,h){if(_(a))return!1;if(w(C))return b(a)||P.test(x(C));const r=u=>B.test(u)&&w(String(h&&(0,N.TN)(h,u)));return A.
includes(x(C))&&h!==void 0&&(0,N.YD)(h).some(r)}function i(C,...a){return a.every(_)?!1:C.some((h,r)=>{const u=C[r-1],y=u&&"item"in u?u.item:void 0,M=C.slice(r+1).every(({type:V})=>V==="element"),U=V=>h.
type==="member"&&n(h.key,M?V:void 0,y);return a.some(U)})}function _(C){return C?.type==="literal"&&!/\d/.test(C.text)}function b(C){return C?.type==="array"?C.items.every(b):C!==void 0&&(0,N.jn)(C)}function m(C){
const a=[],h=r=>{if(r!==void 0)if((0,N.jn)(r))h((0,F.yR)((0,N.e1)(r.text)));else if(r.type==="array")for(const u of r.items)h(u);else for(const[u,y]of r.members)n(u,y,r)&&a.push(...(0,N.PX)(y)),h(y)};
return h(C),a.filter(r=>!E.test(r))}}),5408:((Y,se,e)=>{e.d(se,{$z:()=>P,FF:()=>E,Ms:()=>A,O6:()=>s,S3:()=>F,eV:()=>z,kh:()=>W,kk:()=>k,qc:()=>j,yU:()=>B});var S=e(8965);const N=500;function F(f){return f.
map((d,c)=>({item:d,index:c,array:f}))}function z(f,d){const c=i=>f[i].map(_=>d(_,i)),v=(i,_)=>i!==void 0&&i===_,w=(0,S.E)(c("base"),c("head"),{maxEditLength:N,comparator:v});if(w===void 0)return A(W(
f,d));let[x,n]=[0,0];return w.flatMap(({added:i,removed:_,count:b})=>{const[m,C]=[f.base.slice(x,x+b),f.head.slice(n,n+b)];return i||(x+=b),_||(n+=b),i||_?[]:B({base:m,head:C})})}function W(f,d){return j(
f,d).flatMap(B)}function k(f,d){return j(f,d).flatMap(c=>c.base.length===1&&c.head.length===1?B(c):[])}function j(f,d){const c=P(f.head,v=>d(v,"head"));return c.delete(void 0),[...P(f.base,v=>d(v,"bas\
e"))].flatMap(([v,w])=>{const x=c.get(v);return x?[{base:w,head:x}]:[]})}function P(f,d){const c=new Map;for(const v of f){const w=d(v),x=c.get(w);x?x.push(v):c.set(w,[v])}return c}function B({base:f,
head:d}){return f.flatMap((c,v)=>{const w=d[v];return w===void 0?[]:[{base:c,head:w}]})}function A(f){const d=[];for(const v of f.toSorted((w,x)=>w.base.index-x.base.index)){let[w,x]=[0,d.length];for(;w<
x;){const n=w+x>>1;(d[n]?.last.head.index??0)<v.head.index?w=n+1:x=n}d[w]={last:v,before:d[w-1]}}const c=[];for(let v=d.at(-1);v;v=v.before)c.push(v.last);return c.reverse()}function E({base:f,head:d},c){
const v=new Set(c.flatMap(w=>[w.base,w.head]));return{base:f.filter(w=>!v.has(w)),head:d.filter(w=>!v.has(w))}}function s(f,d){const c=A(f),v={base:0,head:0};return j(d,({index:w},x)=>{for(;(c[v[x]]?.[x].
index??1/0)<w;)v[x]++;return v[x]})}}),9462:((Y,se,e)=>{e.d(se,{N:()=>F,R:()=>z});var S=e(7279),N=e(706);async function F(W,{ms:k,error:j},P){const B=new AbortController,A=setTimeout(()=>B.abort(j),k),
E=Math.min(W.endsAt,performance.now()+k);try{return await P({...W,signal:AbortSignal.any([W.signal,B.signal]),endsAt:E})}finally{clearTimeout(A)}}function z(W,k){const j=`${k} within ${(0,N.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new S.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Y,se,e)=>{e.d(se,{CQ:()=>B,Rs:()=>E,TF:()=>s,Uc:()=>A,lo:()=>c});var S=e(
7598),N=e(1455),F=e(6760),z=e(7975),W=e(7279),k=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(v){return/^E[A-Z0-9]+$/.test(Object(v).code)}function B(v){if(!P(v))return(0,W.gJ)(v);const{code:w="",errno:x=0}=v;
return j[w]??(0,z.getSystemErrorMap)().get(x)?.[1]??w}function A(v){const{path:w,dest:x=w}=Object(v);return P(v)&&x?`${B(v)} (${(0,k.MW)(x)})`:B(v)}function E(v,w,x="Set another directory, or free som\
e space."){const n=Object(v).code==="ENAMETOOLONG",i={what:`Can't write ${w}`,why:B(v)};return new W.HR({...i,advice:n?"Set a shorter name.":x},{cause:v})}async function s(v){await(0,N.rm)(v,{recursive:!0,
force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function d(v,w,x=(0,F.dirname)(v)){const n=(0,F.join)(x,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,N.
writeFile)(n,w,{flag:"wx"}),await(0,N.rename)(n,v)}catch(i){throw await s(n).catch(()=>{}),i}}async function c(v,w){await d(v,w).catch(x=>{throw E(x,v)})}}),7279:((Y,se,e)=>{e.d(se,{$N:()=>F,HR:()=>N,
gJ:()=>j,h_:()=>k,iT:()=>W});const S=null;class N extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,A={}){super(z(B),{cause:A.cause}),
this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(B){const A={...this,cause:this,...B};return new N(A,A)}}function F({what:P,why:B=""}){return B===""?P:`${P}\
: ${B}`}function z(P){const B=F(P);return`${B}${/[.!?…]$/.test(B)?"":"."} ${P.advice??""}`.trim()}function W(P){return P instanceof Error?P:new Error(String(P))}function k(P){return P instanceof N?P:
new N({what:j(P)},{cause:P})}function j(P){return W(P).message}}),6191:((Y,se,e)=>{e.d(se,{B6:()=>s,R9:()=>x,mz:()=>n,wn:()=>w});var S=e(1455),N=e(6760),F=e(6671),z=e(2145),W=e(9462),k=e(532),j=e(7279),
P=e(2975),B=e(706),A=e(8725),E=e(7487);class s extends j.HR{}const f=10*6e4,d=3;async function c(){const{DefaultArtifactClient:U}=await e.e(348).then(e.bind(e,9348));return new U}async function v({signal:U,
log:V},oe){const ie=await c(),he=(0,A.QJ)(V,()=>oe(ie));return await(0,P.Mu)(U,he)}async function w(U){return await v(U,async V=>(await V.listArtifacts()).artifacts)}async function x(U,V){const oe=await(0,E.
Pd)("workflow-artifact-");try{await v(U,he=>he.downloadArtifact(V,{path:oe,skipDecompress:!0}));const[ie=""]=await(0,S.readdir)(oe);return await(0,S.readFile)((0,N.join)(oe,ie))}finally{await(0,k.TF)(
oe).catch(()=>{})}}async function n(U,{path:V,digest:oe},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const he=(0,N.basename)(V),Ee={client:await c(),options:ie,name:he,path:V,digest:oe,mayHaveCreated:!1,
taken:0},le={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},O=await(0,W.N)(U,le,D=>(0,P.L5)(D,()=>(0,P.Mu)(D.signal,i(Ee,D.log)))).catch(D=>{throw U.signal.throwIfAborted(),r(D,he)}),
{GITHUB_SERVER_URL:R,GITHUB_REPOSITORY:H,GITHUB_RUN_ID:l}=process.env,$=`${R}/${H}/actions/runs/${l}/artifacts/${O}`;return{id:O,name:he,url:$,digest:oe}}async function i(U,V){const{client:oe,name:ie,
path:he,digest:Ee}=U,{overwrite:le,retentionDays:O}=U.options,R=H=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(H)&&(U.mayHaveCreated=!0),V.debug(H)};try{return await(0,A.QJ)({...V,debug:R},
async()=>{le&&await oe.deleteArtifact(ie).catch(_);const H={skipArchive:!0,...O!==void 0&&{retentionDays:O}},l=await oe.uploadArtifact(ie,[he],(0,N.dirname)(he),H);if(l.id!==void 0&&l.digest===Ee)return l.
id;throw new Error("the uploaded file differs from the package")})}catch(H){return await(0,A.QJ)(V,()=>b(U,H))}}function _(U){if(!(U instanceof Error&&U.name==="ArtifactNotFoundError"))throw U}async function b(U,V){
const oe=(0,j.gJ)(V),{client:ie,name:he,digest:Ee,options:le}=U,[O,R]=[a.test(oe),C.test(oe)];U.mayHaveCreated||=O;const l=R||U.mayHaveCreated?await ie.getArtifact(he).catch(()=>{}):void 0;if(U.mayHaveCreated&&
l?.artifact.digest===`sha256:${Ee}`)return l.artifact.id;if(O)throw y("the connection to the artifact service failed",V);if(!R)throw V;U.taken++;const $=U.mayHaveCreated&&!l;if($&&U.taken===d&&await M(
he),U.taken<=($?d:Number(le.overwrite)))throw y("the name is still taken",V);const g=l?`this run already has an artifact named ${he}`:`an upload that isn't finished holds the name ${he}, for example a\
nother job's`,I=l?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:g,advice:I,topic:"the-artifact"},{cause:V})}const m="Set upload-a\
rtifact: false.",C=/already exists/,a=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,h=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",m],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function r(U,V){if(U instanceof j.HR)return U;const oe=(0,j.gJ)(U),[,ie="",he=""]=h.find(([le])=>le.test(oe))??[],Ee=(0,B.OX)(oe,200).replace(/\.$/,"");return u(
/%/.test(ie)?`${ie.replace("%",()=>V)} (${Ee})`:ie,he,{cause:U})}function u(U,V,oe){return new j.HR({what:"Artifact",why:U,advice:V,topic:"the-artifact"},oe)}function y(U,V){return u(U,"Re-run the job\
 later.",{retryable:!0,cause:V})}async function M(U){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:oe}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[
,he,Ee]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",oe);await new F.Qq("export-workflow-action",[new z.
tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:he,workflow_job_run_backend_id:Ee,name:U})}}),8725:((Y,se,e)=>{e.d(se,{lm:()=>N.lm,t1:()=>F,QJ:()=>B});const S=Ne(import.meta.url)("nod\
e:async_hooks");var N=e(819);function F(E=""){return{info:s=>W(E+s),warning:s=>N.$e(E+s),debug:s=>N.Yz(E+s),mask:N.Pq}}function z(E){const s=[];return{...F(`[${E}] `),info:f=>s.push(f),end(f){core.startGroup(
k(f));for(const d of s)W(d);core.endGroup()}}}function W(E){N.pq(k(E))}function k(E){return E.replaceAll("##[","## [")}const j=new S.AsyncLocalStorage;let P=!1;function B(E,s){return P||A(),P=!0,j.run(
E,s)}function A(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...f)=>{const d=j.getStore(),c=String(s);return d===void 0||/^::(add-mask|debug)::/.test(c)?E(s,...f):(j.exit(
()=>d.debug(c.trimEnd())),!0)})}}),7487:((Y,se,e)=>{e.d(se,{GQ:()=>d,Pd:()=>f,Tm:()=>c,VY:()=>E,eF:()=>A,n0:()=>s});var S=e(3024),N=e(1455),F=e(8161),z=e(6760),W=e(819),k=e(532),j=e(7279),P=e(706);const B=6e4;
async function A(v){const w=new AbortController;for(const x of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${x})`,topic:"the-job-on-the-platform"};process.on(x,()=>w.abort(new j.HR(n)))}
try{await v(w.signal)}catch(x){for(let i=x;i instanceof Error;i=i.cause)W.Yz(i.stack??i.message);const n=E(x);W.C1(`${(0,P.OX)((0,j.gJ)(x),B)}${n===void 0?"":` See ${n}`}`)}process.stdout.write("",()=>process.
exit())}function E(v){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:x,GITHUB_ACTION_REF:n}=process.env;if(!(!(v instanceof j.HR)||v.topic===void 0||!w||!x||!n))return encodeURI(`${w}/${x}/blob/${n}\
/docs/troubleshooting.md#${v.topic}`)}function s(v){for(const[w,x]of Object.entries(v))x!==void 0&&W.uH(w,x)}async function f(v){const w=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,N.mkdtemp)(
(0,z.join)(w,v)).catch(x=>{throw(0,k.Rs)(x,w,"Check the runner's temporary folder.")})}function d(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function c(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Y,se,e)=>{e.d(se,{Sy:()=>d,cj:()=>B,il:()=>A,tp:()=>j});var S=e(819),N=e(7279),F=e(8132),z=e(706);const W=1024*
1024-1e4,k=2e5;function j(c,v){const w=v.map(b=>b.map(s)),x=c.map((b,m)=>w.some(C=>C[m]!=="")),n=(b,m)=>`<tr>${b.flatMap((C,a)=>x[a]?`<${m}>${C}</${m}>`:[]).join("")}</tr>`,i=w.map(b=>n(b,"td")),_=b=>`\
<tr><td colspan="${c.length}">\u2026 and ${(0,z.hS)(b,"more row")}</td></tr>`;return`<table>${n(c.map(F.FO),"th")}${f(i,_).join("")}</table>`}function P(c){return`<table>${c.map(([w,x])=>x===void 0?"":
`<tr><th align="left">${escapeAll(w)}</th><td>${s(x)}</td></tr>`).join("")}</table>`}function B(c){const v=c.map(({names:w,message:x,help:n})=>{const i=w.map(b=>`**${(0,F.wh)(b)}**`);return`- ${f(i,b=>`\
and ${b} more`,k/2).join(", ")}: ${A(x,n)}`});return f(v,w=>`- \u2026 and ${(0,z.hS)(w,"more cause")}`).join(`
`)}function A(c,v){return v===void 0?(0,F.wh)(c):`${(0,F.wh)(c)} <a href="${(0,F.FO)(v)}">Troubleshooting</a>`}function E(c,v){return`<details><summary>${escapeAll(c)}</summary>

${v}

</details>`}function s(c){return typeof c=="string"?c===""?"":`<code>${(0,F.FO)((0,F.RK)(c))}</code>`:"words"in c?(0,F.wh)(c.words):`<a href="${(0,F.FO)(c.href)}">${(0,F.wh)(c.text)}</a>${(0,F.FO)(c.after??
"")}`}function f(c,v,w=k){let x=w;const n=c.filter(i=>{const _=Buffer.byteLength(i),b=_<=x;return b&&(x-=_),b});return n.length===c.length?n:[...n,v(c.length-n.length)]}async function d(c,...v){const w=n=>`${(0,z.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,x=[`### ${(0,F.wh)(c)}`,...f(v,w,W)];try{await S.z.addRaw(x.join(`

`),!0).write()}catch(n){S.$e(`Can't write the job summary: ${(0,N.gJ)(n)}`)}}}),8132:((Y,se,e)=>{e.d(se,{EU:()=>j,FO:()=>A,Jj:()=>W,RK:()=>F,SS:()=>k,wh:()=>B});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",N=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(N,(d,c)=>c===void 0?d:z(c))}function z(f){return`\\u\
{${f.codePointAt(0)?.toString(16)}}`}function W(f,d){if(f.length<=d)return f;const c=Array.from(f.slice(0,2*d+2));return c.length>d?`${c.slice(0,d).join("")}\u2026`:f}function k(f,d=100){const c=F(W(f,
d)).replaceAll("	",z)||'""',v="`".repeat(s(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${v} ${c} ${v}`:v+c+v}function j(f,d,c){const w=f.map(n=>c+F(n).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),x="`".repeat(Math.max(3,s(w)+1));return`${c}${x}${d}
${w}
${c}${x}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(f){return A(F(f).replaceAll("	"," ")).replace(P,"$&<wbr>")}function A(f){return f.replace(E,d=>`&#${d.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(f){return(f.match(/`+/g)??[]).reduce((d,c)=>Math.max(d,c.length),0)}}),8920:((Y,se,e)=>{e.d(se,{Ch:()=>P,
Rc:()=>E,mu:()=>k});var S=e(1455),N=e(532),F=e(7279),z=e(9870);const W=1024*1024;function k({files:s},f){const[d,c]=[j(z.uq,s),j(z.n7,s)];if(d&&c)return{app:d,flow:c,env:f??j(z.Km,s)};const v=[z.uq,z.
n7].filter(w=>!s.has(w));throw new Error(`lacks ${v.join(" and ")}, at its root and in its only subfolder`)}function j(s,f){const d=f.get(s);try{return d&&B({name:s,bytes:d})}catch(c){throw new Error(
`has a file that ${(0,F.gJ)(c)}: ${s}`)}}async function P(s,f){const d=await(0,S.readFile)(s,{signal:f}).catch(c=>{throw f.throwIfAborted(),new Error(`can't be read: ${(0,N.Uc)(c)}`)});return B({name:z.
Km,bytes:d})}function B(s){const{name:f,bytes:d}=s;if(f===z.Km&&d.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(d)}catch{throw new Error("is not JSON")}return s}
function A(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function E({files:s}){for(const f of[z.uq,z.n7])try{const{name:d,version:c}=Object(A(s.get(f)));if(d.trim()==="")continue;
return{name:d,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((Y,se,e)=>{e.d(se,{q:()=>z});const S=500,N=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(P,B,A){let E=P.startsWith("\uFEFF")?1:0,s=0;function f(){for(;;){const w=P.charAt(E);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;E++}}function d(){const w=E;if(F.lastIndex=w,!F.test(P))throw new SyntaxError;return E=F.lastIndex,P.slice(w,E)}function c(w,x){const n=f();if(n==="["){const _=[],b=A.enter(
w);return v("]",x,()=>_.push(c(b,x+1))),A.array(_,w)}if(n==="{"){const _=new Map;return v("}",x,()=>{if(f()!=='"')throw new SyntaxError;const b=d(),m=b.includes("\\")?JSON.parse(b):b.slice(1,-1);if(_.
has(m)||f()!==":")throw new SyntaxError;E++,_.set(m,c(A.enter(w,m),x+1))}),A.object(_,w)}const i=d();return A.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function v(w,x,n){if(x===S)throw new RangeError;
E++;let i=f()===w?w:",";for(;i===",";){if(++s>N)throw new RangeError;n(),i=f(),i===","&&E++}if(i!==w)throw new SyntaxError;E++}try{const w=c(B,0);if(f()==="")return w}catch{}}function W(P){const B=z(P,
`
`,k);return B===void 0?void 0:`${B}
`}const k={enter:P=>`${P}  `,scalar:P=>P,array:(P,B)=>j("[",P,"]",B),object(P,B){const A=[...P.keys()].sort().map(E=>`${JSON.stringify(E)}: ${P.get(E)}`);return j("{",A,"}",B)}};function j(P,B,A,E){if(B.
length===0)return P+A;const s=`,${E}  `,d=B.some(({length:c})=>c>4096)?B.reduce((c,v)=>c+s+v):B.join(s);return`${P}${E}  ${d}${E}${A}`}}),5806:((Y,se,e)=>{e.d(se,{Oj:()=>s,Sr:()=>E,dU:()=>A,fw:()=>W,gv:()=>S,
jq:()=>P,x5:()=>j});const S=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],k=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',N],["changes how git or GitHub treats the repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",z]];function j(d,c=k){
const v=f(d);return c.find(([,w])=>w.test(d)||w.test(v))?.[0]}function P(d){return[z,N,F].some(c=>c.test(f(d)))}function B(d){return N.test(f(d))?"is in a .git folder":d.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(d){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(f(d)))}function E(d){return d.normalize("NFC").toUpperCase().toLowerCase()}
function s(d){const c=new Map;for(const v of d){const w=E(v.replace(/\/$/,"")),x=c.get(w);if(x!==void 0)return[x,v];c.set(w,v)}for(const[v,w]of c)for(const{index:x}of v.matchAll(/\//g)){const n=c.get(
v.slice(0,x));if(n?.endsWith("/")===!1)return[n,w]}}function f(d){return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Y,se,e)=>{e.d(se,{BE:()=>k,KC:()=>B,Km:()=>z,LX:()=>W,jz:()=>P,n7:()=>N,uq:()=>F,
wg:()=>E,zx:()=>j});var S=e(5806);const[N,F,z]=["flow_definition.json","app_definition.json","env_variables.json"],W=[N,F,z],k=1e4,j=256*1024*1024;function P(f,d){const c=[...d].filter(([v])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(v));return{kind:f,files:new Map(c.sort(([v],[w])=>v<w?-1:1))}}function B({kind:f,files:d}){return{kind:f,files:new Map([...d].filter(([c])=>!(0,S.dU)(c)))}}const A=/^\.|^__MACOSX$/;function E(f){
const d=new Set(f),c=n=>W.some(i=>d.has(n+i));if(c(""))return"";const v=new Set(f.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[w,...x]=[...v].filter(n=>!A.test(n));return x.length===
0&&c(`${w}/`)?`${w}/`:""}function s(f){const d=E(f);return f.includes(d+F)||f.includes(d+N)}}),1519:((Y,se,e)=>{e.d(se,{DF:()=>W,aC:()=>P,x3:()=>j});var S=e(4573),N=e(8142),F=e(5806);const z={enter:()=>{},
scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:A})=>A)}]`,items:B}),object(B){return{json:`{${Array.from(B,([E,{json:s}])=>`${JSON.stringify(E)}:${s}`).sort()}}`,members:B}}};function W(B){const A=(0,S.
isUtf8)(B)?(0,N.q)(B.toString(),void 0,z):void 0,E=A?.members??A?.items?.map(f=>[k(f),f]);if(E===void 0)return;const s=new Map;for(const[f,{members:d,json:c}]of E){if(f===void 0||s.has(f))return;s.set(
f,{name:f,keys:[...d?.keys()??[]],content:c})}return{container:Array.isArray(E)?"array":"object",variables:[...s.values()]}}function k({members:B}){if(!B?.has("value"))return;const A=[B.get("name"),B.
get("key")].find(E=>E?.json[0]==='"');return A&&JSON.parse(A.json)}function j({files:B}){const A=[...B].filter(([E])=>(0,F.dU)(E)).map(([,E])=>P(E));return[...new Set(A.flat())]}function P(B){const A=new TextDecoder().
decode(B);try{JSON.parse(A)}catch{return[]}const E=W(B),s=new Set(E?.container==="array"?E.variables.map(({name:c})=>c):void 0),d=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([c,v,w])=>v===void 0?[c,String(Number(c))]:w===void 0?[JSON.parse(v)]:[]);return[...new Set(d)].filter(c=>!s.has(c))}}),3657:((Y,se,e)=>{e.d(se,{u:()=>A,z:()=>r});var S=e(4573),N=e(8522),F=e(663),z=e(
7279),W=e(706),k=e(5806),j=e(9870);const P=2048,B=new Set([0,10]);async function A(y,M){M?.throwIfAborted();const{zip:U,source:V,entries:oe}=await E(y).catch(n("The package")),ie=(0,j.wg)([...oe.keys()]),
he=[];for(const[Ee,le]of oe){M?.throwIfAborted();const O=await v(U,V,le).catch(n(`${(0,W.TL)(Ee)} in the package`));Ee.startsWith(ie)&&!w(Ee)&&he.push([Ee.slice(ie.length),O])}return(0,j.jz)("zip",he)}
async function E(y){const M=s(y),U=await(0,F.SY)(M,{decodeStrings:!1});return{zip:U,source:M,entries:await f(U)}}function s(y){for(let M=y.length-21;M>0;){M=y.lastIndexOf("PK",M-1,"latin1");const U=M+
22+(M<0?1/0:y.readUInt16LE(M+20));if(U<=y.length)return y.subarray(0,U)}throw y.toString("latin1",0,2)==="PK"?new Error("its end is missing"):_(y)}async function f(y){if(y.entryCount>j.BE)throw x(`The\
 package has ${y.entryCount} entries. The limit is 10,000`);const M=new Map;let U=0;for await(const ie of y.eachEntry()){const he=d(ie);if(M.has(he))throw x(`The package has ${(0,W.TL)(he)} twice`,"Ex\
port it again.");const Ee=c(he,ie);if(Ee!==void 0)throw x(`${(0,W.TL)(he)} in the package ${Ee}`);if(U+=ie.uncompressedSize,U>j.zx)throw x("The package takes more than 256 MiB unpacked, the limit");M.
set(he,ie)}const V=[...M.keys()];if(V.every(w))throw x("The package has no files in it","Export it again.");const oe=(0,k.Oj)(V);if(oe===void 0)return M;throw x(`${oe.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:y,fileNameRaw:M,extraFields:U,versionMadeBy:V}){const oe=(0,S.isUtf8)(M)?P:y,ie=B.has(V>>>8);return(0,F.ax)(oe,M,
U,!ie).replace(/^(\.\/+)+/,"")}function c(y,M){const U=M.externalFileAttributes>>>16&61440;return U===40960?"is a symbolic link":U!==0&&U!==32768&&U!==16384?"is neither a file nor a folder":w(y)&&M.uncompressedSize>
0?"is a folder with a content of its own":M.canDecodeFileData()?(0,k.dU)(M.fileNameRaw.toString())&&!(0,k.dU)(y)?"is also named env_variables.json":(0,k.x5)(y,k.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function v(y,M,U){const{compressedSize:V,compressionMethod:oe,uncompressedSize:ie}=U,{fileDataStart:he}=await y.readLocalFileHeaderPromise(U),Ee=M.subarray(he,he+V),le={
maxOutputLength:ie||1,chunkSize:ie+64},O=oe===0?Ee:(0,N.inflateRawSync)(Ee,le);if(O.length!==ie)throw new Error(`it unpacks to ${O.length} bytes, not the ${ie} listed`);if((0,N.crc32)(O)!==U.crc32)throw new Error(
"its CRC-32 isn't the one listed");return O}function w(y){return y===""||y.endsWith("/")}function x(y,M=""){return new z.HR({what:y,advice:M,topic:"the-package"})}function n(y){return M=>{if(M instanceof
z.HR)throw M;const U={what:`${y} is cut off or damaged`,why:(0,W.TL)(M.message).slice(1,-1)};throw new z.HR({...U,advice:"Export it again.",topic:"the-package"},{cause:M})}}const i=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function _(y){const M=y.toString("utf8",0,512),[U]=i.find(([,oe])=>oe.test(M))??["text"],V=`${U===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return x(`The package is ${U}, not a zip`,V)}const b=33,m=20,C=3,a=8,h=33188;function r({files:y}){const M=[],U=[];
let V=0;for(const[he,Ee]of y){const[le,O]=[Buffer.from(he),(0,N.deflateRawSync)(Ee)],R=[u(2,m,P,a,0,b),u(4,(0,N.crc32)(Ee),O.length,Ee.length),u(2,le.length,0)],H=[u(2,0,0,0),u(4,h*65536,V)];M.push(Buffer.
from("PK"),...R,le,O),U.push(Buffer.from("PK"),Buffer.of(m,C),...R,...H,le),V+=30+le.length+O.length}const oe=Buffer.concat(U),ie=[u(2,0,0,y.size,y.size),u(4,oe.length,V),u(2,0)];return Buffer.concat(
[...M,oe,Buffer.from("PK"),...ie])}function u(y,...M){const U=Buffer.alloc(y*M.length);for(const[V,oe]of M.entries())U.writeUIntLE(oe,V*y,y);return U}}),2227:((Y,se,e)=>{e.d(se,{HB:()=>_,xR:()=>i,px:()=>b,
Ng:()=>w});var S=e(7279),N=e(2975),F=e(706),z=e(1858),W=e(5805),k=e(2053),j=e(6294),P=e(7596);const B=6,A=32,E=2e3,s=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,f=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class d extends F.pO{#n=new Set;#e=new Set;allow(...r){for(const u of r)this.#n.add(u)}maskFields(r,u,y){const M=v(r).slice(0,E);for(const[U,V]of M)/id$/i.test(U)&&(0,P.eQ)(V)&&this.allow(V);for(const[
U,V]of M)/url$/i.test(U)?this.maskUrl(V,u,y):this.#t(c(V),y)}maskUrl(r,u,y){const M=URL.canParse(r,u.href)?new URL(r,u.href):void 0;if(M&&u.href.startsWith(M.href))return;const U=[r,M?M.pathname+M.search:
r].filter(V=>/[?:]|^\/\//.test(V));this.#t(U,y),M&&this.#t([M.href,M.password,(0,P.D4)(M.password),...c(M.search)],y)}#t(r,u){const y=V=>Array.from(this.#n).some(oe=>oe.includes(V)),M=r.filter(V=>!y(V)&&
!y((0,P.D4)(V))),U=V=>encodeURIComponent(Buffer.from(V).toString());for(const V of M.flatMap(oe=>[oe,U(oe)]))V.length<B||this.#e.has(V)||(this.#e.add(V),this.add(V),u.mask(V))}}function c(h){return Array.
from(h.matchAll(s)).flatMap(([,r,u])=>{const y=String(u).replace(/[.,:!?)\]}]+$/,"");return f.test(String(r))||(0,P.D4)(y).length>=A?[y,(0,P.D4)(y)]:[]})}function v(h){const r=Object.entries(h);for(const[
,u]of r)if(typeof u=="object")for(const y of Object.entries(u??{}))r.push(y);return r.filter(u=>typeof u[1]=="string")}function w(h,r,u={}){const y=new d([r,...u.secrets??[]]);return y.allow(h.href,...u.
known??[]),{url:h,apiKey:r,secrets:y,connections:(0,W.Y7)(),rateLimit:new k.q,collections:new Map}}const x=1024*1024,n=12e4,i=12e4,_="The job may have started, so the request was not retried. Check th\
e workflow in AI for Process before you re-run the job.";async function b(h,r){const{label:u,method:y,path:M,isTransient:U}=r,{secrets:V,rateLimit:oe}=h.platform;V.allow(...M.split(/[/?&=]/));const ie=y===
"GET"?M:void 0,he=()=>oe.run(u,ie,h,()=>m(h,r));return await(0,N.L5)(h,he,{atLeastMs:U?i:0})}async function m(h,r){const{platform:u,signal:y,log:M}=h,{label:U,method:V,path:oe,body:ie,idempotent:he=!0,
isTransient:Ee}=r,le=new URL(`api/public/${oe}`,u.url),O={accept:"application/json","content-type":"application/json","x-api-key":u.apiKey},R={maxBytes:x,...!he&&{idleMs:n}};try{const H=await(0,W.tN)(
u.connections,{label:U,method:V,url:le,headers:O,body:ie,...R},y);return M.debug(`${V} ${u.secrets.redact(le.pathname)}: ${H.status}`),C(h,r,le,H)}catch(H){const l=H instanceof S.HR?H:void 0;if(!he&&(y.
aborted||l?.maybeProcessed)){const $=(0,S.h_)(H),D=`${$.retryable?"":$.advice} ${_}`.trim();throw $.with({advice:D,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw l&&Ee?.(l)?l.
with({retryable:!0}):H}}function C({platform:h,log:r},u,y,M){const{label:U,isCreation:V=!1}=u,{status:oe,headers:ie,bytes:he}=M,{secrets:Ee}=h,le=(J,q,G)=>(0,z.ue)(U,J,q,G),O=(0,W.ET)(M,y,U);if(O){Ee.
maskUrl(O.href,h.url,r);const J=`the platform redirects to ${(0,F.OX)(O.origin,100)}, and the key follows no redirect`;throw le(J,"If that is your environment, set host to it.",{status:oe,maybeProcessed:oe!==
307&&oe!==308})}const R=new TextDecoder().decode(he),H=a(R);Ee.maskFields(H??{},h.url,r);const l=(0,j.wv)(H??{},U,Ee.redact),{message:$}=l,D=/^\s*</.test(R)||ie["content-type"]?.includes("html")===!0;
if(oe<200||oe>299){const J=h.collections.has(U),q=(0,j.ik)(u,oe,{message:$,isPage:D,hasWorked:J});throw le(`the platform answered ${oe}${(0,j.Te)($)}`,q,{...(0,z.xS)(oe,ie),affectsAll:(oe===401||oe===
403)&&!J,busy:oe===423||oe===409&&!V})}if(H!==void 0)return l;throw le(`the platform answered ${R===""?"nothing":D?"with a web page":"with something other than a JSON object"} (${oe})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0})}function a(h){try{const r=JSON.parse(h);return(0,j.Gv)(r)?r:void 0}catch{return}}}),5645:((Y,se,e)=>{e.d(se,{I:()=>v,R:()=>f});var S=e(7598),N=e(
7279),F=e(2975),z=e(706),W=e(1858),k=e(7596),j=e(5805);const P=256*1024**2,B=5,A=new Set([400,401,403,404,410]),E="Download",s="Re-run the job.";async function f(w,{url:x,freshUrl:n,read:i}){let _=x;return await(0,F.
L5)(w,async()=>{_??=await n();const b=await c(w,_).catch(r=>{throw r instanceof N.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:m,headers:C,bytes:a}=b;if(A.has(m))throw _=void 0,d(`the URL was \
refused (${m})`,s,{retryable:!0});if(m!==200)throw d(`the server answered ${m}`,s,{retryable:m===206});if(C["content-type"]?.includes("text/html"))throw d("the server sent a web page instead of the pa\
ckage","Check host, then re-run the job.",{retryable:!0});const h=await i(a).catch(r=>{const u=!C["content-length"]&&!C["transfer-encoding"];throw r instanceof N.HR&&u?r.with({retryable:!0}):r});return{
bytes:a,sha256:(0,S.createHash)("sha256").update(a).digest("hex"),content:h}})}function d(w,x,n={}){return new N.HR({what:E,why:w,advice:x,topic:"the-package"},n)}async function c(w,x){const{platform:n,
log:i,signal:_}=w;let b=x;for(let m=0;;m++){const C=m===0&&b.origin===n.url.origin,a={accept:"*/*",...C&&{"x-api-key":n.apiKey}},h={label:E,method:"GET",url:b,headers:a,maxBytes:P};n.connections.proven.
add(b.origin);const r=async()=>{const M=await(0,j.tN)(n.connections,h,_),{status:U,headers:V}=M;i.debug(`GET a package from ${(0,z.OX)(h.url.origin)}: ${U}`);const oe=`the server answered ${U}`;if((0,W.
dg)(U))throw(0,W.ue)(E,oe,W.$_,(0,W.xS)(U,V));return M},u=await(C?n.rateLimit.run(E,void 0,w,r):r()),y=(0,j.ET)(u,b,E);if(y===void 0)return u;if(m===B)throw d("the URL redirects in a circle",s);y.origin===
b.origin&&y.username+y.password===""&&Object.assign(y,{username:b.username,password:b.password}),b=v(y.href,w)}}function v(w,{platform:x,log:n}){const i=x.url;if(x.secrets.maskUrl(w,i,n),!URL.canParse(
w,i.href))throw d("the platform's download URL can't be read",s);const _=new URL(w,i.href);_.protocol==="http:"&&i.protocol==="https:"&&_.hostname===i.hostname&&(_.protocol="https:",_.port===""&&(_.port=
i.port),x.secrets.maskUrl(_.href,i,n));const b=_.protocol==="http:"&&i.protocol==="http:"&&(0,k.U9)(_.hostname);if(_.protocol!=="https:"&&!b)throw d("the platform's download URL isn't https","Check ho\
st.");return _}}),1858:((Y,se,e)=>{e.d(se,{$_:()=>j,Dx:()=>W,Ur:()=>f,dg:()=>w,ue:()=>z,xS:()=>x});var S=e(7279),N=e(2975),F=e(706);function z(n,i,_,b={}){return new S.HR({what:n,why:i,advice:_,topic:"\
the-platforms-response"},b)}function W(n,i,_,b){return new S.HR({what:n,why:i,advice:_,topic:"the-connection"},b)}const k={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cu\
t",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},
j="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,E=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function f(n,i,_,b){if(!(n instanceof Error&&"code"in n))return n;const m=String(n.code);
if(B.test(m)){const M=`the TLS connection can't be trusted (${m})`;return W(i,M,`Check host. ${P}`,{affectsAll:!0,cause:n})}const[,C]=s.exec(n.message)??[];if(C!==void 0)return d(i,C,n);const a=!_&&A.
test(m),h=a?"the TLS connection failed":"the connection failed",r=k[m]??`${E.test(m)?"the response can't be decoded":h} (${m})`,u={retryable:!0,maybeProcessed:_,affectsAll:!_,cause:n};if(b||!(a||m==="\
ENOTFOUND"))return W(i,r,j,u);const y=a?`Check host and its port. ${P}`:"Check host.";return W(i,r,y,{...u,maxRetries:2})}function d(n,i,_){const b=(a,h,r=!1)=>W(n,a,h,{affectsAll:!0,cause:_,retryable:r});
if(i==="407")return b("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(i);if(m<500&&!w(m))return b(`the proxy refuses the connection (${i})`,"Allow the \
host there, or add it to NO_PROXY.");const C=`the proxy made no connection (${(0,F.OX)(i,100)})`;return b(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),v=new Set(
[501,505,506,508,510,511]);function w(n){return c.has(n)||n>=500&&!v.has(n)}function x(n,i){return{status:n,retryable:w(n),retryAfterMs:(0,N.Vs)(i["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((Y,se,e)=>{
e.d(se,{d4:()=>E,D4:()=>B,eQ:()=>j,U9:()=>k,hk:()=>A,o6:()=>W,wh:()=>P});const S=Ne(import.meta.url)("node:net");var N=e(9783),F=e(1858);const z=200;function W(s){const f=/^[a-z0-9+.-]+:\/\//i.test(s)?
s:`https://${s}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const d=new URL(f);if(d.protocol!=="https:"&&d.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(d.protocol==="http:"&&!k(d.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function k(s){return s==="localhost"||s==="[::1]"||(0,S.isIPv4)(s)&&s.startsWith("127\
.")}function j(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function P(...s){return s.find(f=>typeof f=="string"&&f.length<=z&&j(f))}function B(s){try{return decodeURIComponent(s)}catch{return s}}function A(){
for(const s of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const f=process.env[s]?.trim();f!==void 0&&(process.env[s]=f===""||f.includes("://")?f:`http://${f}`)}for(const s of["no_proxy","\
NO_PROXY"]){const f=process.env[s];f!==void 0&&(process.env[s]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function E(s,f){const d=process.env.https_proxy||process.env.HTTPS_PROXY;if(!d||(0,N.H)(s)||
/^https?:/i.test(d)&&(0,N.s)(s))return;throw(0,F.Dx)(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Y,se,e)=>{e.d(se,{ET:()=>_,J9:()=>d,Y7:()=>f,tN:()=>c});var S=e(7067),N=e(4708),F=e(8522),z=e(6671),W=e(2975),k=e(706),j=e(1858),P=e(7596);const B=3e4,A=65536,E=new Set([301,
302,303,307,308]),s="export-workflow-action";function f(){(0,P.hk)();const b=()=>new z.Qq(s,[],{keepAlive:!0});return{kept:{http:b(),https:b()},proven:new Set}}function d(b){return{type:"application/j\
son",bytes:Buffer.from(JSON.stringify(b))}}async function c({kept:b,proven:m},C,a){const{label:h,method:r,url:u,headers:y,body:M,maxBytes:U,idleMs:V=B}=C;(0,P.d4)(u,h);const oe=u.protocol==="https:"?"\
https":"http",ie=M?new z.Qq(s):b[oe],he=new AbortController,Ee=AbortSignal.any([a,he.signal]);let[le,O]=[!1,"no response"];const R=setTimeout(()=>{const l={retryable:!0,maybeProcessed:le};he.abort((0,j.
Dx)(h,`${O} within ${V/1e3} s`,j.$_,l))},V);let H;try{H={http:S,https:N}[oe].request({method:r,host:u.hostname.replace(/^\[|\]$/g,""),port:u.port,path:u.pathname+u.search,headers:{...y,...M&&{"content\
-type":M.type,"content-length":M.bytes.length},"accept-encoding":"identity","user-agent":s},...u.username+u.password!==""&&{auth:`${(0,P.D4)(u.username)}:${(0,P.D4)(u.password)}`},agent:ie.getAgent(u.
href),signal:Ee});const l=v(H,h,()=>{le=!0});w(H,M?.bytes??Buffer.alloc(0),()=>R.refresh());const $=await(0,W.Mu)(Ee,l);m.add(u.origin),O="no data";const D=[];let g=U;for await(const J of $){if(R.refresh(),
g-=J.length,g<0)throw i(h,U);D.push(J)}const I=n(Buffer.concat(D),$.headers["content-encoding"],h,U);return{status:$.statusCode??0,headers:$.headers,bytes:I}}catch(l){throw H?.destroy(),Ee.throwIfAborted(),
(0,j.Ur)(l,h,le,m.has(u.origin))}finally{clearTimeout(R),M&&H?.destroy()}}function v(b,m,C){return new Promise((a,h)=>{b.once("socket",u=>{b.reusedSocket?C():u.once(b.protocol==="https:"?"secureConnec\
t":"connect",C)});const r=u=>{u.socket.destroy();const y={retryable:!0,maybeProcessed:!0};h((0,j.Dx)(m,"the server switched protocols (101)",j.$_,y))};b.once("upgrade",r),b.once("response",u=>u.statusCode===
101?r(u):a(u)),b.on("error",h)})}function w(b,m,C){m.length===0?b.end():b.write(m.subarray(0,A),a=>{C(),a||w(b,m.subarray(A),C)})}const x=new Set(["gzip","x-gzip","deflate"]);function n(b,m="",C,a){const h=m.
toLowerCase().split(/[\s,]+/);try{return h.reduceRight((r,u)=>{const y=u==="br"?F.brotliDecompressSync:x.has(u)?F.unzipSync:void 0;return y&&r.length>0?y(r,{maxOutputLength:a}):r},b)}catch(r){throw r.
code==="ERR_BUFFER_TOO_LARGE"?i(C,a):r}}function i(b,m){const C=`the response is larger than ${(0,k.Xe)(m)}, the limit`;return(0,j.ue)(b,C,"Check host.",{maybeProcessed:!0})}function _({status:b,headers:m},C,a){
if(!E.has(b)||m.location===void 0)return;const h=m.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.canParse(h,C.href))return new URL(h,C.href);throw(0,j.ue)(a,`the platfo\
rm redirects (${b}) to an address that can't be read`,"Check host.")}}),6006:((Y,se,e)=>{e.d(se,{SO:()=>s,cd:()=>A,qt:()=>n});var S=e(7279),N=e(2975),F=e(706),z=e(2227),W=e(7596),k=e(2053),j=e(6294);const P=[
["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERM\
INATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(m){return P.find(([,C])=>C.split(" ").includes(m))?.[0]??"unknown"}function A({fields:m,message:C,redact:a}){const h=(0,j.Gv)(
m.response)?m.response:{},r=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,W.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,W.wh)(m.workflowId,m.toolId),exportJobId:(0,W.
wh)(m.exportJobId),status:E(m.status,a),downloadUrl:r.map(u=>typeof u=="string"?u.trim():"").find(u=>u!==""),refused:m.success===!1,message:C}}function E(m,C){const a=typeof m=="string"||typeof m=="nu\
mber"?String(m).trim():"",h=a.toUpperCase().replace(/[\s-]+/g,"_");return B(h)==="unknown"?C(a,40).toUpperCase():h}async function s(m,C,a=()=>!0){const h=`dock-status/${C}`;return A(await(0,z.px)(m,{label:"\
Dock status",method:"GET",path:h,isTransient:a}))}const f="the-job-on-the-platform",d=50,c=294,v=6.12,w=2e3;function x(m,C){const a=Math.max(c,m/v);return m<k.k?a:Math.max(w,Math.min(C,a))}async function n(m,C,a){
const{log:h,signal:r}=m,u=performance.now(),y=i(m,u);let M=C,U;for(let V=0;;V++){a.onStatus(M),y(M);const oe=B(M.status);if(oe==="failed"||oe==="succeeded"&&M.refused){const he=`The job ${M.status==="\
FAILED"?"failed":`ended as ${M.status}`} on the platform`,Ee=`${M.message??"it gave no reason"} (dock status ${C.dockStatusId})`;throw new S.HR({what:he,why:Ee,advice:a.advice,topic:f})}if(oe==="succe\
eded")return M.status!=="SUCCESS"&&h.warning(`The platform reports ${M.status}, which is treated as SUCCESS.`),M;const ie=performance.now();U=oe==="unknown"&&M.refused?U??ie:void 0;try{if(U!==void 0&&
ie-U>=z.xR){const Ee=`The platform refused to report the job's status for ${(0,F.zK)(z.xR)}`;throw new S.HR({what:Ee,topic:f})}await(0,N.yy)(V===0?d:x(ie-u,a.longestWaitMs),r);const he=({status:Ee=404})=>V>
0||Ee===404;M=await s(m,C.dockStatusId,he)}catch(he){throw b(he,C,M)}}}function i({log:m},C){let a,h=C;return r=>{const u=performance.now(),y=(0,F.zK)(u-C),M=r.status!==a,U=u-h>=k.k;(M||U)&&(h=u),M&&a!==
void 0?m.info(`${r.status||"No status"} after ${y}`):U&&m.info(`Still ${r.status||"without a status"} after ${y}`),M&&B(r.status)==="unknown"&&m.warning(`The platform reports an unknown status (${_(r)}\
). The action keeps waiting.`),a=r.status}}function _({status:m,message:C}){return`${m||"none"}${C===void 0?"":`, "${C}"`}`}function b(m,{dockStatusId:C},a){const h=B(a.status)==="unknown"||a.message!==
void 0?`, last status ${_(a)}`:"",r=`The job may still be running on the platform: dock status ${C}${h}.`,u=(0,S.h_)(m);return u.with({advice:`${u.advice} ${r}`.trim(),cause:m})}}),2053:((Y,se,e)=>{e.
d(se,{k:()=>W,q:()=>A});var S=e(7279),N=e(2975),F=e(1858);const z=30,W=6e4,k=500,j=16e3,P=.95,B=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(s,f,d,c){const v=await this.#r(s,f,d),w=()=>v>this.#o;try{
const x=await c();return w()&&(this.#t=this.#t<B?0:this.#t*P),x}catch(x){if(!(x instanceof S.HR&&x.status===N.kU))throw x;const n=performance.now();throw w()&&(this.#t=Math.min(j,Math.max(k,this.#t*2)),
this.#o=n),this.#e=Math.max(this.#e,n+(x.retryAfterMs||2*this.#t)),x.with({retryAfterMs:this.#e-n})}}async#r(s,f,{signal:d,endsAt:c}){const v=f!==void 0&&this.#n.get(f)||[];for(f!==void 0&&this.#n.set(
f,v);;){if(d.throwIfAborted(),this.#e>=c)throw(0,F.ue)(s,"the platform asked for a pause that exceeds the timeout",F.$_);const w=performance.now(),x=v.at(-z)??Number.NEGATIVE_INFINITY,n=Math.max(this.#e,
x+W);if(n<=w)return this.#e=w+this.#t,v.push(w),w;await(0,N.yy)(n-w,d)}}}}),6294:((Y,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>F,Te:()=>z,ik:()=>A,wv:()=>N});var S=e(1858);function N(E,s,f){const d=P(E,0);return{
fields:E,label:s,redact:f,message:d&&f(d)||void 0}}function F({label:E,message:s},f,d){return(0,S.ue)(E,`the platform answered without a ${f}${z(s)}`,d)}function z(E){return E===void 0?"":` (${E})`}function W(E){
return typeof E=="object"&&E!==null&&!Array.isArray(E)}const k=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;
function P(E,s){if(typeof E=="string")return E.trim()||void 0;if(!(s>j)){if(Array.isArray(E))return P(E[0],s+1);if(W(E))for(const f of k){const d=P(E[f],s+1);if(d!==void 0){const{code:c}=E;return typeof c==
"number"||typeof c=="string"?`${d}, code ${c}`:d}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function A(E,s,{message:f,isPage:d,hasWorked:c}){if((0,S.dg)(s))return S.$_;if(s===404)
return"Check host, the IDs, and that the key's account can see the workflow.";if(s===409&&E.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(s===409||s===423)
return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)return E.isTransient?S.$_:"Check th\
e inputs.";if(d)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other workflows. Check the IDs, \
and that the key's account can see this one.";const v=E.scope===void 0?"another scope":`the scope "${E.scope}"`;if(s===403)return`The key needs ${v}. Add it under ${B}.`;const w=/scope/i.test(String(f))?
` The key also needs ${v}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${B}.${w}`}}),
3349:((Y,se,e)=>{e.d(se,{EH:()=>E,Nq:()=>A,kZ:()=>f,s8:()=>s});var S=e(7279),N=e(2975),F=e(2227),z=e(5645),W=e(5805),k=e(6006),j=e(6294);const P=["workflows","workflow","tools"];async function B(d,c){
const{collections:v}=d.platform;let w;for(const x of new Set([...v.values(),...P])){const n=c(x),{label:i,idempotent:_=!0}=n,b=v.get(i);if(!(b&&b!==x))try{const m=await(0,F.px)(d,n);v.set(i,x);const C=(0,k.
cd)(m),{dockStatusId:a}=C;if(a!==void 0)return{...C,dockStatusId:a};throw(0,j.LO)(m,"dock status ID",_?"Check host and the IDs.":F.HB)}catch(m){if(m instanceof S.HR&&m.busy&&v.set(i,x),!(m instanceof S.
HR&&m.status===404))throw m;w??=m}}throw w}async function A(d,{workflowId:c,flowId:v}){return await B(d,w=>({label:"Export",method:"POST",path:`${w}/${c}/export?flowId=${v}`,scope:"Export workflow"}))}
async function E(d,c,v){const w=v.downloadUrl??c.downloadUrl??(await(0,k.SO)(d,c.dockStatusId)).downloadUrl;if(w!==void 0)return(0,z.I)(w,d);const x=`the platform reports ${v.status} but names no down\
load URL`;throw new S.HR({what:"Export",why:x,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function s(d,c,{app:v,flow:w,env:x}){const n="workflowName"in c,i=_=>_==="tools"?"tool":"\
workflow";return await B(d,_=>({label:"Import",method:"POST",path:n?`${_}/import`:`${_}/${c.workflowId}/import`,body:(0,W.J9)({[`${i(_)}DataFileId`]:v,flowDataFileId:w,envVariablesFileId:x,...n&&{[`${i(
_)}Name`]:c.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflow"}))}async function f(d,c){const v=w=>({label:"Deploy",method:"POST",path:`${w}/${c}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,N.L5)(d,()=>B(d,v),{untilFree:!0})}}),2597:((Y,se,e)=>{e.d(se,{g:()=>R,L:()=>Ee});var S=e(6760),N=e(3e3),F=e(9462),z=e(3349),W=e(706),k=e(2227),j=e(7596),P=e(5805),
B=e(6294);const A=25e6,E=1e7,s="bulkImport",f="Re-run the job.";async function d($,{name:D,bytes:g}){const I=`Upload of ${D}`,J=(Z,re)=>(0,k.px)($,{label:I,method:"POST",path:Z,body:re,scope:"Import w\
orkflow"});let q;if(g.length<A)q=await J("files",await c("fileContext",s,{name:D,bytes:g}));else{const Z=Math.ceil(g.length/E),re={totalChunks:Z,fileExtension:"json",fileName:D,fileSize:g.length},de=await J(
"files/session/start",(0,P.J9)({fileContext:s,...re})),ae=(0,j.wh)(de.fields.sessionId);if(ae===void 0)throw(0,B.LO)(de,"session ID",f);for(let me=0;me<Z;me++){const _e=g.subarray(me*E,(me+1)*E);await J(
`files/session/${ae}`,await c("chunkNumber",String(me),{name:D,bytes:_e}))}q=await J(`files/session/${ae}/complete`)}const{fileId:G}=q.fields;if(typeof G!="string"||G==="")throw(0,B.LO)(q,"file ID",f);
return $.log.info(`Uploaded ${D}: ${(0,W.Xe)(g.length)}`),G}async function c($,D,{name:g,bytes:I}){const J=new FormData;J.set($,D),J.set("file",new Blob([I],{type:"application/json"}),g);const q=new Response(
J);return{type:q.headers.get("content-type")??"",bytes:Buffer.from(await q.arrayBuffer())}}var v=e(2975),w=e(6779);const x="Imports fail if the version is incompatible, a file is corrupt, or the targe\
t lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function i($,D,{source:g,target:I,definitions:{
app:J,flow:q,env:G},whenBusy:Z="retry",timeoutMs:re,longestWaitMs:de}){const ae="workflowId"in I?I.workflowId:void 0,me="workflowId"in I?`workflow ${I.workflowId}`:`a new workflow, ${I.workflowName}`;
return $.log.info(`Importing ${(0,W.OX)(g)} into ${me}, at ${D.url.href}`),await(0,F.N)({...$,platform:D},(0,F.R)(re,"No import"),async _e=>{const Me={app:await d(_e,J),flow:await d(_e,q),env:G&&await d(
_e,G)},ye=Z==="retry",xe=await(0,v.L5)(_e,()=>(0,z.s8)(_e,I,Me),{untilFree:ye}),{outputs:De}=await(0,w.Bv)(_e,xe,{title:"Import job",longestWaitMs:de,advice:x,idsIn:({workflowId:fe=ae})=>({...fe!==void 0&&
{"workflow-id":ae??fe}})});return De})}async function _($,D,{workflowId:g,timeoutMs:I,longestWaitMs:J}){return $.log.info(`Deploying workflow ${g}, at ${D.url.href}`),await(0,F.N)({...$,platform:D},(0,F.
R)(I,"No deployment"),async q=>{const{outputs:G}=await(0,w.Bv)(q,await(0,z.kZ)(q,g),{title:"Deploy job",longestWaitMs:J,advice:n,idsIn:()=>({"workflow-id":g})});return G})}var b=e(2697),m=e(9630),C=e(
532),a=e(7279),h=e(6191),r=e(7487),u=e(8920),y=e(9870),M=e(3657),U=e(4264),V=e(6224),oe=e(7833);const ie="import-deploy-and-promote",he="Make and approve a new plan.";async function Ee($,D,g){const{approved:I,
upload:J,deploy:q,ignore:G}=$.inputs,Z=g.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:de}=I?(0,U.Gy)(I,g):{differences:[],actions:Z};if(re.length>0){const ae="\
The approved plan doesn't hold any more, so this attempt changed nothing";throw new a.HR({what:ae,why:re.join("; "),advice:he,topic:ie})}try{const me=(0,r.Tm)()>1&&J!==void 0&&de.includes("finish")?await(0,h.
wn)($):[];for(const[_e,Me]of D.entries()){if(Me.action=de[_e],Me.action!=="finish")continue;const ye=xe=>!I||(0,U.cM)(I,_e,(0,m.ol)(xe,G));Me.backup=await le($,me,Me.candidate.name,ye),(!q||!(I||Me.backup))&&
(Me.action="leave")}}catch(ae){$.signal.throwIfAborted();const me="Can't look for the backups of the earlier attempts, so this attempt changed nothing",ye=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${D.filter((De,fe)=>de[fe]==="finish").map(({candidate:De,plan:fe})=>`${De.name} (${fe.target})`).join(", ")}.`,xe=`Use "Re-run failed jobs".${q?ye:""}`;throw new a.
HR({what:me,why:(0,a.gJ)(ae),advice:xe,topic:ie},{cause:ae})}}async function le($,D,g,I){const J=`${g}-before-`,q=Z=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Z)?.[1]),G=D.filter(({name:Z})=>Z.startsWith(J)&&
q(Z.slice(J.length))<(0,r.Tm)());for(const{id:Z,name:re}of G.sort((de,ae)=>ae.id-de.id)){const de=await(0,h.R9)($,Z),ae=await O(de,$.signal);if(ae&&I((0,V.YR)(ae)))return{id:Z,name:re,holdsVariables:ae.
env!==void 0}}}async function O($,D){try{return(0,u.mu)(await(0,M.u)($,D))}catch{D.throwIfAborted();return}}async function R($,D){const{platform:g,inputs:I}=$,{path:J,target:q,definitions:G,name:Z}=D.
candidate;if(D.action==="leave"){$.log.info("Neither imported nor deployed"),D.begun="nothing";return}let re=I.candidates.length>1?void 0:D.plan;D.begun="import";try{const de=async()=>{const me=re??await(0,V.
Cs)($,D.candidate);if(re=void 0,!(0,V.cS)(D.plan,me)){const Me=`The target of ${Z} has changed since this step compared it, so it was left as it is`;throw new a.HR({what:Me,advice:he,topic:ie})}if(D.action===
"finish")return;me.state&&(D.backup=await H($,D,me.state));const _e={...I,source:J,target:q,definitions:G,whenBusy:"throw"};D.job=await i($,g,_e),D.imported=!0};if(await(0,v.L5)({...$,endsAt:performance.
now()+I.timeoutMs},de,{untilFree:!0}),!I.deploy)return;D.begun="deploy";const ae=(0,oe.wZ)(D);if(ae===void 0){const me="Look for it in AI for Process, and deploy it there.";throw new a.HR({what:"the p\
latform didn't name the new workflow's ID",advice:me})}D.job=await _($,g,{...I,workflowId:ae}),D.deployed=!0}catch(de){const ae=(0,a.iT)(de);D.job={...D.job,...(0,w.Zw)(ae)},D.error=l(ae,D,(0,b.Sm)(I.
host))}}async function H($,{candidate:D,plan:g},I){const{upload:J,artifactEnvVariables:q,host:G}=$.inputs,Z=`${D.name}-before-${(0,r.Tm)()}`,re=I.package.files.has(y.Km),de=`Backup of workflow ${g.target}\
 at ${(0,b.Sm)(G)}`,ae=await(0,r.Pd)("workflow-backup-");for(let me=1;;me++){const _e=(0,S.join)(ae,`${Z}${me===1?"":`-${me}`}.zip`);if(await(0,C.lo)(_e,I.bytes),!J)return $.log.info(`${de}: ${_e}, on\
 this runner only`),{name:_e,holdsVariables:re};try{const Me=await(0,N.mJ)($,{...I,path:_e},{upload:J,artifactEnvVariables:q});return $.log.info(`${de}: ${Me.name}, ${Me.url}`),{name:Me.name,id:Me.id,
holdsVariables:re&&q}}catch(Me){if(!(Me instanceof h.B6))throw Me}}}function l($,D,g){const{candidate:I,begun:J,imported:q,backup:G}=D,Z=(0,a.h_)($),re=(0,oe.wZ)(D),[de,ae]=["workflowName"in I.target,
J==="deploy"],me=`deploy workflow ${re} with the deploy action`,_e=de?ae?me:"start a new run":'use "Re-run failed jobs"',Me=`${I.name} ${q?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,ye=[Z.advice.replace(/(r)e-run the job/gi,(xe,De)=>De==="r"?_e:_e[0]?.toUpperCase()+_e.slice(1)),ae&&!de?`Or ${me}.`:"",de&&re?`The new workflow's ID is ${re}.`:"",G?`The packa\
ge that ${g} had before is ${G.name}${G.id?` (artifact ${G.id})`:""}.`:""];return Z.with({what:(ae?Me:"")+Z.what,advice:ye.filter(Boolean).join(" ")})}}),161:((Y,se,e)=>{e.d(se,{K:()=>Ee});var S=e(3024),
N=e(6760),F=e(3e3),z=e(819),W=e(7279),k=e(6584);class j{#n=[];#e;constructor(){const $=z.V4("api-key");$!==""&&z.Pq($)}text($){return z.V4($)}lines($){return z.V4($,{trimWhitespace:!1})}optional($,D){
const g=this.text($);return g===""?void 0:this.parse($,g,D)}parse($,D,g){try{return g(D)}catch(I){this.refuse($,(0,W.gJ)(I),(0,W.h_)(I).topic);return}}required($,D,g="is required"){return this.text($)===
""&&this.refuse($,g),this.optional($,D)}notEmpty($,D,g){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const I=`Where an event has no inputs, write \`\${{ inputs.${$} || ${g} }}\``;this.refuse(
$,`is empty. Is the name in the expression right?${g===void 0?"":` ${I}`}`)}return this.optional($,D)}boolean($,D){return this.notEmpty($,k.yG,D?void 0:"false")??D}refuse($,D,g="before-anything-is-sen\
t"){this.#e??=g,this.#n.push(`${$} ${D.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function P(l){
const $=l.required("host",k.or),g=l.required("api-key",k.Do,"is required. The secret isn't set, or this job can't read it"),I=(l.optional("timeout-minutes",(0,k.$J)(1440))??30)*6e4,J=(l.optional("poll\
-interval-seconds",(0,k.$J)(3600))??10)*1e3,q=l.boolean("summary",!0);return $&&g?{host:$,apiKey:g,timeoutMs:I,longestWaitMs:J,summary:q}:void 0}var B=e(8920),A=e(7598),E=e(1455),s=e(532),f=e(706),d=e(
5806),c=e(9870);function v(l,$){return new W.HR({what:l,advice:$,topic:"unpacking"})}function w(l,$){for(const{index:D}of`${$}/`.matchAll(/\//g)){const g=$.slice(0,D),I=(0,S.lstatSync)((0,N.join)(l,g),
{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw v(`${(0,f.TL)(g)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(g===$&&I?.isFile())return I;if(!I?.isDirectory())break}}async function x(l){
return(await(0,E.readdir)(l,{withFileTypes:!0})).map(D=>D.name+(D.isDirectory()?"/":""))}async function n(l,$){const D=[],g=[""];for(const I of g){$.throwIfAborted();for(const J of await x((0,N.join)(
l,I))){if((0,d.jq)(J))continue;if((J.endsWith("/")?g:D).push(I+J),D.length+g.length>c.BE)throw new Error("more than 10,000 files are in it")}}return D}async function i(l){if(!w(l,d.gv))return;const $=await(0,E.
readFile)((0,N.join)(l,d.gv),"utf8");let D;try{const{unpackedFiles:g}=JSON.parse($);g.every(I=>(0,d.x5)(I)===void 0)&&(D=new Set(g))}catch{}return{text:$,paths:D}}async function _(l,$){const D=new Set(
$.map(caseFold));return(await readdir(l).catch(()=>[])).filter(I=>!D.has(caseFold(I))&&existsSync(join(l,I,RECORD)))}function b(l){return`${JSON.stringify({unpackedFiles:[...l]},null,2)}
`}var m=e(3657);async function C(l,$){try{const D=await(0,E.stat)(l);if(D.isDirectory())return await y(l,$);if(D.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const g=await(0,E.readFile)(
l);return{...await(0,m.u)(g,$),sha256:(0,A.createHash)("sha256").update(g).digest("hex")}}catch(D){throw u(D,l,$)}}async function a(l,$){const D=()=>C(l,$);try{const g=statSync(l,{throwIfNoEntry:!1});
if(g===void 0)return{kind:"missing"};const I=g.isDirectory()?await h(l,$):new Map,[J,...q]=[...I.values()].flat();return J===void 0?{kind:"single",read:D}:{kind:"several",names:[...I.keys()],async read(G){
const[Z,re]=I.get(G)??[];if(Z&&re)throw new Error(`is there twice, as ${quoted(Z.name)} and as ${quoted(re.name)}. Remove one of them`);if(Z?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await C(join(l,Z?.name??G),$)},...q.length===0&&J.isDirectory()&&{readSingle:D}}}catch(g){throw u(g,l,$)}}async function h(l,$){const D=new Map,g=await readdir(l,{withFileTypes:!0});if(isWorkflow(
g.map(({name:I})=>I)))return D;for(const I of g){if($.throwIfAborted(),I.name.startsWith(".")||!await r(join(l,I.name),$))continue;const J=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,"");D.set(J,[
...D.get(J)??[],I])}return D}async function r(l,$){const D=await stat(l).catch(()=>{});if(D?.isDirectory())return isWorkflow(await M(l));if(!D?.isFile()||!/\.zip$/i.test(l))return!1;try{return isWorkflow(
[...(await C(l,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function u(l,$,D){if(D.aborted)return D.reason;const g=/The package (is .*, not a zip)/.exec((0,W.gJ)(l))?.[1],I=(0,S.existsSync)(
$)?`can't be read: ${(0,s.Uc)(l)}`:`doesn't exist: ${(0,f.MW)($)}`;return new Error(g?`${g}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:l})}async function y(l,$){const D=(0,N.
join)(l,(0,c.wg)(await M(l))),g=await i(D);if(g&&!g.paths)throw new Error(`${d.gv} isn't as this action writes it`);const I=g?.paths?new Set([...c.LX,...g.paths]):await n(D,$),J=new Map;let q=c.zx;for(const G of I){
$.throwIfAborted();const Z=w(D,G);if(Z!==void 0){if(q-=Z.size,q<0)throw new Error("its files take more than 256 MiB, the limit");J.set(G,await(0,E.readFile)((0,N.join)(D,G)))}}if(J.size===0)throw new Error(
"no files are in it");return(0,c.jz)("folder",J)}async function M(l){const $=await x(l),g=$.filter(I=>I.endsWith("/")).map(async I=>(await x((0,N.join)(l,I))).map(J=>I+J));return[...$,...(await Promise.
all(g)).flat()]}async function U(l,{path:$,variables:D,sha256:g,needsVariables:I,of:J=""},q){const G=(me,_e)=>l.refuse(me+J,_e,"import-deploy-and-promote"),Z=me=>_e=>{q.throwIfAborted(),G(me,(0,W.gJ)(
_e))},re=D?await(0,B.Ch)(D,q).catch(Z("env-variables")):void 0,ae=await(async()=>{const{sha256:me,..._e}=await C($,q),Me=(0,B.mu)(_e,re),ye=D&&(0,N.basename)(D);return{path:$,package:_e,sha256:me,definitions:Me,
variablesFile:ye}})().catch(Z("package"));if(ae&&g!==void 0&&ae.sha256!==g){const me=`is not the digest of the package, which is ${ae.sha256}`;G("package-sha256",ae.sha256?me:"is only for a package th\
at is a .zip")}return ae&&I&&D===void 0&&!ae.definitions.env&&G("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ae}var V=e(682),oe=e(2899),ie=e(7487),
he=e(4264);async function Ee(l){const $=new j,D=$.boolean("plan",!1),g=D?void 0:le($),I=O($,D),J=await R($,I,l),q=P($),G=(0,F.WZ)($,!1),Z=$.boolean("deploy",!0),re=$.optional("ignore",oe.wo)??oe.K$,{fromList:de}=I;
return{...$.check(q),...G,candidates:J,fromList:de,isPlan:D,approved:g,deploy:Z,ignore:re}}function le(l){const $=l.text("approved-plan");return $===""&&l.refuse("approved-plan","is empty. Is the name\
 in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),$==="none"?void 0:
l.optional("approved-plan",he.ud)}function O(l,$){if(l.text("workflow-name")===""){const{targets:I,fromList:J}=(0,V.R)(l,"workflow-"),q=I.map(({workflowId:re})=>re),G=q.find((re,de)=>q.indexOf(re)<de),
Z=l.text("workflows")===""?"workflows-file":"workflows";return G!==void 0&&l.refuse(Z,`has workflow-id ${G} twice`),{targets:I.map(({name:re,...de})=>({name:re,target:de})),fromList:J}}for(const I of[
"workflow-id","flow-id","workflows","workflows-file"])l.text(I)!==""&&l.refuse(I,"can't be combined with workflow-name");if(!$&&(0,ie.Tm)()>1){const I=`can't be applied in run attempt ${(0,ie.Tm)()}: \
an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;l.refuse("workflow-name",I,"import-deploy-and-promote")}const D=l.optional("workf\
low-name",k.sU),g=l.optional("name",k.$q)??D;return g===void 0||D===void 0?{targets:[],fromList:!1}:{targets:[{name:g,target:{workflowName:D}}],fromList:!1}}async function R(l,{targets:$,fromList:D},g){
const I=l.required("package",k.EO),J=l.notEmpty("package-sha256",k.tz,"'any'");D&&J!==void 0&&l.refuse("package-sha256","is only for a single package");const q=re=>re==="package"?re:(0,k.EO)(re),G=l.notEmpty(
"env-variables",q,"'package'");if(I===void 0)return[];const Z=[];for(const{name:re,target:de}of $){const ae=D?` of ${re}`:"",me=D?l.parse(`package${ae}`,re,fe=>H(I,fe)):I,_e=G&&D?(0,N.join)(G,`${re}.j\
son`):G,Me=G==="package"?void 0:_e,ye="workflowId"in de&&G==="package",De=me&&await U(l,{path:me,...{variables:Me,sha256:D?void 0:J,needsVariables:ye,of:ae}},g);De&&Z.push({name:re,target:de,...De})}return Z}
function H(l,$){const D=(0,N.join)(l,`${$}.zip`),[g=D,I]=[(0,N.join)(l,$),D].filter(J=>(0,S.existsSync)(J));if(I){const J=`as ${(0,k.bY)(`${$}.zip`)} and as ${(0,k.bY)(`${$}/`)}`;throw new Error(`is t\
here twice, ${J}. Remove one of them`)}if((0,S.existsSync)(g)&&(0,S.lstatSync)(g).isSymbolicLink())throw new Error("is a link, which isn't followed");return g}}),6325:((Y,se,e)=>{e.a(Y,async(S,N)=>{try{
let i=function({rows:_}){for(const{candidate:b}of(0,w.p1)(_)){const{name:m,target:C}=b,a="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,P.t1)().warning(`Nothing differs in ${m}\
, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${a}).`)}};var F=e(3e3),z=e(6779),W=e(3018),k=e(682),j=e(7279),
P=e(8725),B=e(7487),A=e(1519),E=e(2227),s=e(2597),f=e(161),d=e(1415),c=e(4264),v=e(6224),w=e(7833);const x=4;await(0,B.eF)(async _=>{(0,B.n0)({promotions:[]});const b=await(0,f.K)(_),m=await n(b,_);await(0,w.
A2)(m,b);const C=(0,w.jb)(m.rows),a=await(0,W.S3)(C);b.summary&&await(0,d.c)(m,b,a),(0,W.$0)(C),(0,B.Tm)()>1&&b.deploy&&i(m);const h=(0,w.c2)(m,b);if(h)throw h;b.isPlan&&(0,P.lm)((0,d.o)(m.rows,b))});
async function n(_,b){const{candidates:m,fromList:C,approved:a,host:h,ignore:r,deploy:u,upload:y,artifactEnvVariables:M}=_,U=m.flatMap(({definitions:{env:g}})=>g?(0,A.aC)(g.bytes):[]),V=(0,E.Ng)(h,_.apiKey,
{secrets:U,known:m.map(({name:g})=>g)}),oe=(0,P.t1)(),he={log:oe,publish:g=>(0,B.n0)((0,w.WZ)(g)),signal:b,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:_},Ee=({name:g})=>C?{...he,log:(0,P.t1)(`[${g}\
] `),publish:()=>{}}:he;let le;const O=await(0,k.H)(m,x,async g=>{try{if(le)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const I=await(0,v.Cs)(Ee(g),g);
return{candidate:g,plan:I,job:I.state?.job??{}}}catch(I){const J=(0,j.iT)(I);return J instanceof j.HR&&J.affectsAll&&(le??=J),{candidate:g,error:J,job:(0,z.Zw)(J)}}}),R=(0,w.sb)(O);if(R.length<O.length)
return{rows:O};const l={options:{host:h.href,ignore:[...r.lines].sort().join(`
`),deploy:u,"upload-artifact":y!==void 0,"artifact-env-variables":M},workflows:R.map(({plan:g})=>g)},$=(0,c.Rd)(l,a?.salt);if(_.isPlan)return{rows:O,digest:$};const D=await(0,s.L)(he,R,l).then(()=>{},
j.iT);if(D)return{rows:O,digest:$,refusal:D};a||oe.info("Applied without an approved plan"),R.some(({plan:g,action:I})=>g.state&&I==="import")&&(0,F.j)(_,oe);for(const g of R)if(await(0,s.g)(Ee(g.candidate),
g),g.error)break;return{rows:O,digest:$}}N()}catch(x){N(x)}},1)}),1415:((Y,se,e)=>{e.d(se,{c:()=>v,o:()=>c});var S=e(6760),N=e(2697),F=e(3018),z=e(1124),W=e(2614),k=e(7487),j=e(4057),P=e(8132),B=e(8920),
A=e(706),E=e(7833);const s=a=>{const{name:h,version:r}=(0,B.Rc)(a)??{};return[h,r].filter(Boolean).join(" ")},f=a=>a.map(h=>(0,P.SS)(h)).join(", "),d=(...a)=>a.filter(Boolean).join(" ");function c(a,{
host:h}){return`Plan: ${(0,E.sb)(a).length-(0,E.p1)(a).length} of ${(0,A.hS)(a.length,"workflow")} will change at ${(0,N.Sm)(h)}`}async function v(a,h,r){const{rows:u,refusal:y,digest:M}=a,U=u.some(({
begun:he})=>he),V=h.isPlan&&M!==void 0,oe=M&&(0,P.SS)(M.slice(0,12)),ie=[U?b(u):x(u,h),(0,j.cj)((0,N.cZ)((0,E.dJ)(u))),y&&(0,j.il)((0,N.UX)(y),(0,k.VY)(y)),V&&i(u,h),(V||U)&&_((0,E.p1)(u)),...U?C(u,h):
[],V&&`Plan ${oe}.`,h.approved&&oe&&`${U?"Applied":"Approved"} plan ${oe}.`,U&&!h.approved&&"Applied without an approved plan."].flatMap(he=>he||[]);(0,z.Hq)((0,E.jb)(u))&&ie.push((0,F.uu)(r,h.fromList,
ie,U?"What differed":"What changes")),await(0,j.Sy)(w(a,h,U),...ie)}function w({rows:a,refusal:h},r,u){const y=(0,N.Sm)(r.host),M=(0,E.dJ)(a).length,U=a.filter(({begun:ie,error:he})=>ie&&ie!=="nothing"&&
!he).length,V=`${U} of ${(0,A.hS)(a.length,"workflow")} promoted`;return[u&&M>0&&`Promotion to ${y} failed: ${V}`,u&&U===0&&`Nothing differs at ${y}: nothing was done`,u&&`${V} to ${y}`,M===0&&!h&&c(a,
r),r.isPlan&&`Plan for ${y} failed: ${M} of ${(0,A.hS)(a.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${y} failed: nothing was changed`}function x(a,{isPlan:h}){const r=a.map(
({candidate:u,plan:y})=>{const{name:M,target:U,path:V,sha256:oe}=u,ie=oe??y?.shown,he=ie&&`${oe?"sha256":"content"} ${ie.slice(0,12)}\u2026`,Ee=y?.state&&s(y.state.package),le="workflowName"in U?"a ne\
w workflow":U.workflowId;return[{words:M},{words:[s(u.package),(0,S.basename)(V),he].filter(Boolean).join(", ")},{words:Ee?`${Ee} (${le})`:le},{words:y?n(y.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],r)}function n({status:a,counts:h,files:r}){if(a==="unchanged")return"nothing: it stays";if(a==="changed")return(0,z.cq)(h);const y=r.
flatMap(M=>M.kind==="json"?(0,W.I)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return y?`${(0,A.hS)(y.nodes,"node")}, ${(0,A.hS)(y.connections,"connection")}`:"everything: it is new"}function i(a,{deploy:h,
upload:r,artifactEnvVariables:u}){return(0,E.sb)(a).flatMap(({candidate:M,plan:U})=>{const{state:V,outcome:oe,variables:ie}=U,[he,Ee,le]=[U.added,U.kept,U.ignored].map(f),O=(0,P.SS)(M.name),R=(0,P.SS)(
`${M.name}-before-<run attempt>.zip`),H=V?`The in-development version of ${O} is replaced${h?", then deployed":""}.`:`${O} is created${h?" and deployed":""}: there is nothing to back up.`,$=r?`A backu\
p is kept first, as ${R}${u?"":", without environment variables"}.`:"No backup is kept.",D=M.variablesFile&&`variables of ${(0,P.SS)(M.variablesFile)}`,g=d(H,V&&$,ie.length>0&&`The import sends the ${D??
"package's own variables"}.`,he&&`Added: ${he}.`,Ee&&`The target keeps its own value of ${Ee}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return oe==="changed"?`- ${g}`:
[]}).join(`
`)}function _(a){const h=M=>a.filter(({plan:V})=>V[M].length>0).map(({candidate:V,plan:oe})=>`${(0,P.SS)(V.name)} (${f(oe[M])})`).join(", "),r=f(a.map(({candidate:M})=>M.name)),[u,y]=[h("kept"),h("ign\
ored")];return d(r&&`Nothing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",u&&`Variables that differ, and that an i\
mport would keep: ${u}.`,y&&`Ignored fields that differ: ${y}.`)}function b(a){const h=a.map(r=>[{words:r.candidate.name},(0,E.wZ)(r)??{words:"a new workflow"},{words:m(r)},{words:r.imported&&r.plan?n(
r.plan.changes):""},r.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:a,imported:h,deployed:r,backup:u,error:y}){return a?a==="nothing"?u?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":y?a==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(a,{host:h}){const r=a.flatMap(U=>{const{backup:V}=U;if(!V)return[];const oe=V.id===void 0?"on this runner only":`artifact ${V.id}`,ie=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,P.SS)(V.name)} (${oe}) to workflow ${(0,P.SS)((0,E.wZ)(U)??"")}${ie}`]}),u=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.
join(", ")}.`,y="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=a.flatMap(U=>"workflowName"in U.candidate.target?(0,E.wZ)(U)??[]:[]);return[
r.length>0?`To roll back at ${(0,P.wh)((0,N.Sm)(h))}, ${u} ${y}`:"",...M.map(U=>`Workflow ${(0,P.SS)(U)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Y,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>P,
cM:()=>E,ud:()=>B});var S=e(7598),N=e(7487),F=e(706);const z="v1",[W,k]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...W,...k];function P(n,i=(0,S.randomBytes)(
12).toString("base64url")){const _=c(n,i),b=[z,i,w(n,i,_),..._.map(m=>m.join("~"))].join(".");return`${b}.${x([b],6)}`}function B(n){const[i="",_="",b="",...m]=n.split(".");if(/^v\d/.test(i)&&i!==z)throw new Error(
`is of another version of this action (format ${i.slice(1)}). Make and approve a new plan`);if(m.pop()!==x([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:_,seal:b,rows:m.map(C=>C.split("~"))}}function A({salt:n,seal:i,rows:_},b){const m=c(b,n),C=(u,y)=>u.filter((M,U)=>_[y]?.[U]!==m[y]?.[U]),a=C(Object.keys(
b.options),0),h=a.map(u=>s(u,b.options[u]));if(_.length!==m.length){const u=(0,F.hS)(_.length-1,"workflow");return{differences:[...h,`the plan is for ${u}, this step for ${m.length-1}`],actions:[]}}const r=b.
workflows.map((u,y)=>{const M=C(j,y+1),U=v(_[y+1]?.at(-1)??"",n,y);h.push(...f(u,M,U).map(he=>`${u.name}: ${he}`));const V=u.outcome==="changed",oe=V!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return oe?"import":"leave";const ie=[...a,...M].some(he=>["host","ignore","name","target"].includes(he));return V&&!ie&&h.push(d(u,M.includes("content"))),oe?"finish":"\
leave"});return h.length===0&&i!==w(b,n,_)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:r}}function E({salt:n,rows:i},_,b){return i[_+1]?.includes(x([n,_,"content",b],
22))===!0}function s(n,i){return n==="host"?`the host isn't the approved one (now ${i})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!i}, is ${i})`}function f({target:n,shown:i,
variables:_},b,m){if(b.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${i.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${_.join(", ")||"none"})`};return b.flatMap(a=>C[a]??[])}function d({name:n,target:i,fields:_,
targetVariables:b},m){const a=`differs from the package in ${_.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${b.length>0?` (now ${b.join(
", ")})`:""}`,r=m&&_.length>0?a:h,u=`: look at the workflow, and if it is right, deploy it with the deploy action (${i})`,y=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,N.Tm)()>1?u:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${y}`}function c({options:n,workflows:i},_){const b=i.map(
(m,C)=>[...j.map(a=>x([_,C,a,m[a]],a==="content"?22:4)),v(m.shown,_,C)]);return[Object.entries(n).map(m=>x([_,...m],4)),...b]}function v(n,i,_){const b=(0,S.createHash)("sha256").update(`${i} ${_}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^b).toString(16).padStart(6,"0")}function w({options:n,workflows:i},_,b){const m=i.map(C=>W.map(a=>C[a]));return x([_,"seal",n,m,b],43)}function x(n,i){
return(0,S.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,i)}}),6224:((Y,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>U});var S=e(7975),N=e(6779),F=e(9630),z=e(2899),W=e(5806),
k=e(1519),j=e(1124),P=e(3436),B=e(2742),A=e(7856);const E=1024*1024;function s(le,O,{name:R,ignore:H}){const l=[le,O].filter(de=>de!==void 0),$=l.length===2&&l.some(d),D=[...new Set(l.flatMap(({files:de})=>[
...de.keys()]))].sort(),g=new Set(H.lines),I=new P.Ms(H,de=>g.delete(de)),J=D.flatMap(de=>{const[ae,me]=[le?.files.get(de),O?.files.get(de)],_e=ae!==void 0&&me!==void 0&&ae.equals(me);if($&&(0,W.dU)(de)||
_e&&g.size===0)return[];const Me=ae&&(0,F.TA)(de,ae,I),ye=_e?Me:me&&(0,F.TA)(de,me,I);return _e||Me!==void 0&&Me.id===ye?.id?[]:[{name:de,from:ae,to:me,base:Me,head:ye}]}),q=v(J,I),G=de=>H.lines.length===
0&&q.some(ae=>ae.name===de),Z=q.length===0?[]:D.filter(de=>!G(de)&&!(0,W.dU)(de)),re=le===void 0?"added":O===void 0?"removed":void 0;return{name:R,status:re??(q.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,j.cz)(q.map(j.xS)),files:q,variablesCompared:!($&&l.some(c)),secrets:[...new Set(l.flatMap(de=>[...(0,k.x3)(de),...f(de,Z)]))],unusedIgnores:[...g]}}function f({
files:le},O){return O.flatMap(R=>(0,A.Wr)((0,F.TA)(R,le.get(R)??Buffer.of(),new P.Ms(z.K$))))}function d({kind:le,files:O}){return le==="folder"&&![...O.keys()].some(W.dU)}function c({files:le}){return[
...le].some(([O,R])=>(0,W.dU)(O)&&(0,k.DF)(R)?.variables.length!==0)}function v(le,O){const R=le.flatMap(({name:l,base:$,head:D})=>$&&D&&!(0,W.dU)(l)?[{name:l,base:$,head:D}]:[]),H=new Map((0,B.OD)(R,
O).map((l,$)=>[R[$]?.name,l]));return le.map(l=>w(l,H.get(l.name)))}function w({name:le,from:O,to:R,base:H,head:l},$){const D=O===void 0?"added":R===void 0?"removed":"modified",g={name:le,status:D,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(le))return{...g,kind:"variables",changes:n(H,l,D)};if($||D!=="modified"&&(H??l))return{...g,kind:"json",base:H,head:l,...$};const[I,J]=[O&&
x(O),R&&x(R)];return O&&I===void 0||R&&J===void 0?{...g,kind:"binary"}:{...g,kind:"text",text:{base:I,head:J}}}function x(le){return le.length<=E&&!le.includes(0)?(0,F.b6)(le):void 0}function n(le,O,R){
const[H,l]=[le,O].map(G=>G&&(0,k.DF)(Buffer.from((0,P.dj)(G))));if(R==="modified"&&(H===void 0||H.container!==l?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const $=G=>new Map(G?.variables.
map(({name:Z,content:re})=>[Z,re])),[D,g]=[$(H),$(l)],I=[],J=[...D.keys()].filter(G=>g.has(G)),q=[...g.keys()].filter(G=>D.has(G));J.some((G,Z)=>G!==q[Z])&&I.push({kind:"reordered",path:[],moved:[]});
for(const G of[...new Set([...D.keys(),...g.keys()])].sort()){const Z=[{type:"member",key:G}];D.has(G)?g.has(G)?D.get(G)!==g.get(G)&&I.push({kind:"modified",path:Z,from:j.RG,to:j.RG}):I.push({kind:"re\
moved",path:Z,value:j.RG}):I.push({kind:"added",path:Z,value:j.RG})}return I}var i=e(7279),_=e(8920),b=e(9870);async function m(le,O){const{platform:R,inputs:H}=le,{target:l}=O;if("workflowName"in l)return C(
O,void 0,H.ignore);const $=await(0,N.X7)(le,R,{...H,...l});for(const D of(0,k.x3)($.package))R.secrets.add(D);return C(O,$,H.ignore)}function C(le,O,R){const{name:H,target:l,package:$,definitions:D,variablesFile:g}=le,
I=O&&a(O.package),J=[I?.env?.bytes,$.files.get(b.Km)];g&&D.env&&V(H,D.env.bytes,J);const[q,G]=[y(I?.env),y(D.env)],Z=q&&G&&new Map([...G,...q]),re=I&&U(I,q,I.env),de=U(D,D.env&&Z,D.env),ae=s(re,de,{name:H,
ignore:R}),me=r(ae),_e=r(s(re,de,{name:H,ignore:z.K$})),Me=[...J,D.env?.bytes].flatMap(xe=>xe?(0,k.aC)(xe):[]),ye=(0,F.ol)(U(D),z.K$);return{state:O,changes:{...ae,secrets:[...ae.secrets,...Me]},ignored:_e.
filter(xe=>!me.includes(xe)),added:M(Z).filter(xe=>!q?.has(xe)),kept:M(G).filter(xe=>q?.has(xe)&&q.get(xe)!==G?.get(xe)),name:H,target:"workflowId"in l?`${l.workflowId} ${l.flowId}`:`new workflow ${l.
workflowName}`,package:ye,variables:M(G),shown:le.sha256??ye,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:M(q),content:I?(0,F.ol)(U(I),R):"",fields:me}}function a(le){try{return(0,_.
mu)(le)}catch(O){const R=`The target's package ${(0,i.gJ)(O)}`;throw new i.HR({what:R,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:O})}}function h(le,O){return le.content===
O.content&&(0,S.isDeepStrictEqual)(le.targetVariables,O.targetVariables)}function r({files:le}){const O=le.flatMap(({kind:R,name:H,changes:l})=>R==="variables"?[]:l.length===0?[H]:l.map($=>u($)||H));return[
...new Set(O)]}function u({kind:le,path:O}){return O.map(H=>H.type==="member"?H.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function y(le){return le===void 0?new Map:(0,k.
DF)(le.bytes)?.variables.reduce((O,{name:R,content:H})=>O.set(R,H),new Map)}function M(le){return[...le?.keys()??[]].sort()}function U({app:le,flow:O},R,H){const l=M(R).map(D=>[D,""]),$=R?Buffer.from(
JSON.stringify(Object.fromEntries(l))):H?.bytes;return(0,b.jz)("zip",[[b.uq,le.bytes],[b.n7,O.bytes],...$?[[b.Km,$]]:[]])}function V(le,O,R){const H=R.map(J=>J&&(0,k.DF)(J)),l=H.find(J=>J?.variables.length)??
H.find(Boolean),$=oe((0,k.DF)(O),l);if($===void 0)return;const D=H.indexOf(l)===1?"package":"target",g=`env-variables of ${le} doesn't have the shape of the ${D}'s variables`,I=`Write it like this, wi\
th your names and values: ${Ee(l)}`;throw new i.HR({what:g,why:$,advice:I,topic:"import-deploy-and-promote"})}function oe(le,O){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(O===void 0)return;if(le.container!==O.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(O.variables.
length===0)return;const R=new Set(O.variables.flatMap(({keys:l})=>l)),H=O.variables.every(({keys:l})=>l.includes("value"));for(const{name:l,keys:$}of le.variables){const D=$.find(g=>!R.has(g));if(D!==
void 0)return`${l} has "${D}", which no variable there has`;if(H&&!$.includes("value"))return`${l} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.example.com"},he={string:"",
number:0,boolean:!1};function Ee({container:le,variables:[O]}={container:"array",variables:[]}){const R=le==="array",{keys:H,content:l}=O??{keys:R?["name","value"]:[],content:"{}"},$=JSON.parse(l),D=H.
map(I=>[I,ie[I]??he[typeof $[I]]??null]),g=H.length===0?ie.value:Object.fromEntries(D);return JSON.stringify(R?[g]:{API_URL:g})}}),7833:((Y,se,e)=>{e.d(se,{A2:()=>A,WZ:()=>s,c2:()=>f,dJ:()=>j,jb:()=>B,
p1:()=>k,sb:()=>W,wZ:()=>P});var S=e(2697),N=e(1124),F=e(7279),z=e(7487);function W(d){return d.filter(c=>c.plan!==void 0)}function k(d){return W(d).filter(({plan:c,action:v,backup:w})=>c.outcome==="u\
nchanged"&&v!=="finish"&&!w)}function j(d){return d.flatMap(({candidate:{name:c},error:v})=>v?[{name:c,error:v}]:[])}function P({candidate:{target:d},job:c}){return"workflowId"in d?d.workflowId:c["wor\
kflow-id"]}function B(d){const c=d.filter(({plan:v})=>!v).map(({candidate:v})=>v.name);return{workflows:W(d).map(({plan:v})=>v.changes),notCompared:c}}async function A({rows:d,digest:c},{fromList:v}){
const[w]=d,x=B(d);(0,z.n0)({...c&&{changed:(0,N.Hq)(x),...(0,N.xW)(x),"plan-digest":c},...!v&&w&&{...s(w.job),"workflow-id":P(w)},...await(0,S.dF)("promotions",d.map(E))})}function E(d){const{candidate:c,
plan:v,imported:w=!1,deployed:x=!1,backup:n,job:i,error:_}=d;return{name:c.name,"workflow-id":P(d),...v&&{changed:v.outcome==="changed",...v.changes.counts},"package-sha256":c.sha256,imported:w,deployed:x,
"dock-status-id":i["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:_&&(0,S.UX)(_)}}function s({"workflow-id":d,"dock-status-id":c,status:v}){return{"workflo\
w-id":d,"dock-status-id":c,status:v}}function f({rows:d,refusal:c,digest:v},{fromList:w,isPlan:x}){const n=j(d),[i]=n;if(i===void 0||!w)return i?.error??c;const _=d.filter(({begun:m})=>!m).map(({candidate:m})=>m.
name),b=[!v&&`${n.length} of ${d.length} targets could not be compared.`,(0,S.As)(n),!v&&!x&&"Nothing was changed.",v&&_.length>0&&`Not started: ${_.join(", ")}.`];return(0,F.h_)(i.error).with({what:b.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Y,se,e)=>{e.d(se,{L5:()=>k,Mu:()=>A,Vs:()=>P,kU:()=>W,yy:()=>B});var S=e(7279),N=e(706);const F=7,z=3e4,W=429;async function k({log:E,signal:s,endsAt:f},d,{
atLeastMs:c=0,untilFree:v=!1}={}){let w=0,x=0,n;for(;;)try{return await d()}catch(i){if(!(i instanceof S.HR&&(i.retryable||v&&i.busy)))throw i;s.throwIfAborted(),n??=performance.now();const _=i.status===
W,b=i.busy||_;x=b?x+1:0,b||w++;const m=w>(i.maxRetries??F)&&performance.now()-n>=c;if(!b&&m)throw j(i,`${w} times in a row`);const C=Math.min(z,1e3*2**((x||w)-1))*(.5+Math.random()/2),a=_&&i.retryAfterMs>
0?i.retryAfterMs:Math.max(i.retryAfterMs,C),h=(0,N.zK)(a);if(performance.now()+a>=f)throw j(i,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");E.info(`${(0,N.OX)((0,S.$N)(i),1e3)}; retrying in ${h}`),await B(a,s)}}function j(E,s,f=E.advice){return E.with({why:`${E.why}, ${s}`,advice:f,retryable:!1})}function P(E){const s=String(
E),f=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function B(E,s){let f;const d=new Promise(c=>{f=setTimeout(c,E)});await A(s,d).finally(()=>clearTimeout(
f))}function A(E,s){return new Promise((f,d)=>{const c=()=>d(E.reason);s.then(f,d).finally(()=>E.removeEventListener("abort",c)),E.aborted?c():E.addEventListener("abort",c)})}}),706:((Y,se,e)=>{e.d(se,
{MW:()=>z,OX:()=>N,TL:()=>F,Xe:()=>W,hS:()=>j,pO:()=>s,v5:()=>B,zD:()=>k,zK:()=>P});var S=e(8132);function N(c,v=300){const w=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,S.
Jj)(w,v)}function F(c,v=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(c,v)))}function z(c){return F(c,1e3).replaceAll("\\\\","\\")}function W(c){if(c<1024)return`${c} B`;const v=["KiB","MiB","GiB"];let w=c/
1024;for(;Number(w.toFixed(1))>=1024&&v.length>1;)w/=1024,v.shift();return`${w.toFixed(1)} ${v[0]}`}function k(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function j(c,v){return`${k(c)} ${v}${c===
1?"":"s"}`}function P(c){if(c<9950)return`${(c/1e3).toFixed(1)} s`;const v=Math.round(c/1e3);if(v<60)return`${v} s`;const[w,x]=[Math.floor(v/60),Math.floor(v/3600)];return x>0?`${x} h ${w%60} min`:`${w}\
 min ${v%60} s`}const B="***",A=4,E=8;class s{#n=new Map;#e=new Set;constructor(v=[]){for(const w of v)this.add(w)}add(v,w=x=>!0){const x=new Set([v,...v.split(/[\r\n]/)].map(n=>n.trim()));for(const n of[
...x].filter(w).flatMap(f)){const i=n.slice(0,E);this.#n.set(i,(this.#n.get(i)??new Set).add(n)),this.#e.add(i.length)}}redact=(v,w=300)=>{const x=v.trimStart(),n=Math.min(x.length,w*4);return N(this.
hide(x,()=>{},n)+(n<x.length?"\u2026":""),w)};hide(v,w=n=>{},x=v.length){let[n,i]=["",0];for(let _=0;_<x;_++){const b=this.#t(v,_);b!==""&&(w(b),_>=i&&(n+=v.slice(i,_)+B),i=Math.max(i,_+b.length))}return n+
v.slice(i,x)}#t(v,w){let x="";for(const n of this.#e)for(const i of this.#n.get(v.slice(w,w+n))??[])i.length<=x.length||!v.startsWith(i,w)||(i.length>=A||d(v,w,w+i.length))&&(x=i);return x}}function f(c){
const v=_=>JSON.stringify(_).slice(1,-1),w=Buffer.from(c).toString(),x=encodeURIComponent(w),n=[x,x.replaceAll("%20","+"),x.replace(/%../g,_=>_.toLowerCase())];return[...[c,w].flatMap(_=>[_,v(_),v(v(_))]),
...n,encodeURI(w)]}function d(c,v,w){const x=c.slice(Math.max(0,v-2),v);return!/[\p{L}\p{N}]$/u.test(x)&&!/^[\p{L}\p{N}]/u.test(c.slice(w,w+2))}}),819:((Y,se,e)=>{e.d(se,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>u,$e:()=>mt});var S=e(857);function N(X){return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function F(X){return Object.
keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function z(X,L,t){const o=new j(X,L,t);process.stdout.write(o.toString()+S.EOL)}
function W(X,L=""){z(X,{},L)}const k="::";class j{constructor(L,t,o){L||(L="missing.command"),this.command=L,this.properties=t,this.message=o}toString(){let L=k+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let t=!0;for(const o in this.properties)if(this.properties.hasOwnProperty(o)){const p=this.properties[o];p&&(t?t=!1:L+=",",L+=`${o}=${B(p)}`)}}return L+=`${k}${P(
this.message)}`,L}}function P(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),E=e(9896);function s(X,L){const t=process.env[`GITHUB_${X}`];if(!t)throw new Error(`Unable to find environment variable for file command ${X}`);if(!E.existsSync(
t))throw new Error(`Missing file at path: ${t}`);E.appendFileSync(t,`${N(L)}${S.EOL}`,{encoding:"utf8"})}function f(X,L){const t=`ghadelimiter_${A.randomUUID()}`,o=N(L);if(X.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(o.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${X}<<${t}${S.EOL}${o}${S.EOL}${t}`}
var d=e(6928),c=e(6671),v=e(2145),w=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{ne(o.next(te))}catch(ce){
K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};class x{static createHttpClient(L=!0,t=10){const o={
allowRetries:L,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(x.getRequestToken())],o)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return w(this,void 0,void 0,function*(){var t;const T=(t=(yield x.createHttpClient().getJson(L).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||t===void 0?void 0:t.value;if(!T)throw new Error("Response json body do not have ID Token field");return T})}static getIDToken(L){return w(this,
void 0,void 0,function*(){try{let t=x.getIDTokenUrl();if(L){const p=encodeURIComponent(L);t=`${t}&audience=${p}`}debug(`ID token url is ${t}`);const o=yield x.getCall(t);return setSecret(o),o}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var n=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{ne(
o.next(te))}catch(ce){K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};const{access:i,appendFile:_,
writeFile:b}=E.promises,m="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class a{constructor(){this._buffer=""}filePath(){
return n(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[m];if(!L)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime envir\
onment supports job summaries.`);try{yield i(L,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,t,o={}){const p=Object.entries(o).map(([T,K])=>` ${T}="${K}"`).join("");return t?`<${L}${p}>${t}</${L}>`:`<${L}${p}>`}write(L){return n(this,void 0,void 0,
function*(){const t=!!L?.overwrite,o=yield this.filePath();return yield(t?b:_)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,t=!1){return this._buffer+=L,t?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(L,t){const o=Object.assign({},t&&{lang:t}),p=this.wrap("pre",this.wrap("code",L),o);return this.addRaw(p).addEOL()}addList(L,t=!1){const o=t?"ol":"ul",p=L.map(K=>this.
wrap("li",K)).join(""),T=this.wrap(o,p);return this.addRaw(T).addEOL()}addTable(L){const t=L.map(p=>{const T=p.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:ee,data:Q,colspan:ne,
rowspan:te}=K,ce=ee?"th":"td",Ie=Object.assign(Object.assign({},ne&&{colspan:ne}),te&&{rowspan:te});return this.wrap(ce,Q,Ie)}).join("");return this.wrap("tr",T)}).join(""),o=this.wrap("table",t);return this.
addRaw(o).addEOL()}addDetails(L,t){const o=this.wrap("details",this.wrap("summary",L)+t);return this.addRaw(o).addEOL()}addImage(L,t,o){const{width:p,height:T}=o||{},K=Object.assign(Object.assign({},p&&
{width:p}),T&&{height:T}),ee=this.wrap("img",null,Object.assign({src:L,alt:t},K));return this.addRaw(ee).addEOL()}addHeading(L,t){const o=`h${t}`,p=["h1","h2","h3","h4","h5","h6"].includes(o)?o:"h1",T=this.
wrap(p,L);return this.addRaw(T).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,t){
const o=Object.assign({},t&&{cite:t}),p=this.wrap("blockquote",L,o);return this.addRaw(p).addEOL()}addLink(L,t){const o=this.wrap("a",L,{href:t});return this.addRaw(o).addEOL()}}const h=new a,r=null,u=h;
function y(X){return X.replace(/[\\]/g,"/")}function M(X){return X.replace(/[/]/g,"\\")}function U(X){return X.replace(/[/\\]/g,path.sep)}const V=Ne(import.meta.url)("string_decoder");var oe=e(4434);const ie=Ne(
import.meta.url)("child_process");var he=e(2613),Ee=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{ne(o.next(
te))}catch(ce){K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};const{chmod:le,copyFile:O,lstat:R,
mkdir:H,open:l,readdir:$,rename:D,rm:g,rmdir:I,stat:J,symlink:q,unlink:G}=E.promises,Z=process.platform==="win32";function re(X){return Ee(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(
X);return Z&&!L.endsWith("\\")?`${L}\\`:L})}const de=268435456,ae=E.constants.O_RDONLY;function me(X){return Ee(this,void 0,void 0,function*(){try{yield J(X)}catch(L){if(L.code==="ENOENT")return!1;throw L}
return!0})}function _e(X){return Ee(this,arguments,void 0,function*(L,t=!1){return(t?yield J(L):yield R(L)).isDirectory()})}function Me(X){if(X=xe(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return Z?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function ye(X,L){return Ee(this,void 0,void 0,function*(){let t;try{t=yield J(X)}catch(p){p.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${p}`)}if(t&&t.isFile()){if(Z){const p=d.extname(X).toUpperCase();if(L.some(T=>T.toUpperCase()===p))return X}else if(De(t))return X}
const o=X;for(const p of L){X=o+p,t=void 0;try{t=yield J(X)}catch(T){T.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${T}`)}if(t&&t.isFile()){
if(Z){try{const T=d.dirname(X),K=d.basename(X).toUpperCase();for(const ee of yield $(T))if(K===ee.toUpperCase()){X=d.join(T,ee);break}}catch(T){console.log(`Unexpected error attempting to determine th\
e actual case of the file '${X}': ${T}`)}return X}else if(De(t))return X}}return""})}function xe(X){return X=X||"",Z?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}function De(X){
return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function fe(){var X;return(X=process.env.COMSPEC)!==
null&&X!==void 0?X:"cmd.exe"}var we=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{ne(o.next(te))}catch(ce){
K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};function Te(X,L){return we(this,arguments,void 0,
function*(t,o,p={}){const{force:T,recursive:K,copySourceDirectory:ee}=Ge(p),Q=(yield ioUtil.exists(o))?yield ioUtil.stat(o):null;if(Q&&Q.isFile()&&!T)return;const ne=Q&&Q.isDirectory()&&ee?path.join(o,
path.basename(t)):o;if(!(yield ioUtil.exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(K)yield ue(t,ne,0,T);else throw new Error(`Failed to copy\
. ${t} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(t,ne)==="")throw new Error(`'${ne}' and '${t}' are the same file`);yield be(t,ne,T)}})}function We(X,L){return we(
this,arguments,void 0,function*(t,o,p={}){if(yield ioUtil.exists(o)){let T=!0;if((yield ioUtil.isDirectory(o))&&(o=path.join(o,path.basename(t)),T=yield ioUtil.exists(o)),T)if(p.force==null||p.force)yield je(
o);else throw new Error("Destination already exists")}yield ze(path.dirname(o)),yield ioUtil.rename(t,o)})}function je(X){return we(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(
X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unab\
le to be removed ${L}`)}})}function ze(X){return we(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ye(X,L){return we(this,void 0,
void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(L){const o=yield Ye(X,!1);if(!o)throw Z?new Error(`Unable to locate executable file: ${X}. Please verify either the file pat\
h exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate execut\
able file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is execut\
able.`);return o}const t=yield qe(X);return t&&t.length>0?t[0]:""})}function qe(X){return we(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const L=[];if(Z&&process.
env.PATHEXT)for(const p of process.env.PATHEXT.split(d.delimiter))p&&L.push(p);if(Me(X)){const p=yield ye(X,L);return p?[p]:[]}if(X.includes(d.sep))return[];const t=[];if(process.env.PATH)for(const p of process.
env.PATH.split(d.delimiter))p&&t.push(p);const o=[];for(const p of t){const T=yield ye(d.join(p,X),L);T&&o.push(T)}return o})}function Ge(X){const L=X.force==null?!0:X.force,t=!!X.recursive,o=X.copySourceDirectory==
null?!0:!!X.copySourceDirectory;return{force:L,recursive:t,copySourceDirectory:o}}function ue(X,L,t,o){return we(this,void 0,void 0,function*(){if(t>=255)return;t++,yield ze(L);const p=yield ioUtil.readdir(
X);for(const T of p){const K=`${X}/${T}`,ee=`${L}/${T}`;(yield ioUtil.lstat(K)).isDirectory()?yield ue(K,ee,t,o):yield be(K,ee,o)}yield ioUtil.chmod(L,(yield ioUtil.stat(X)).mode)})}function be(X,L,t){
return we(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(p){p.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.
unlink(L))}const o=yield ioUtil.readlink(X);yield ioUtil.symlink(o,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||t)&&(yield ioUtil.copyFile(X,L))})}const ge=Ne(import.meta.url)(
"timers");var Oe=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{ne(o.next(te))}catch(ce){K(ce)}}function Q(te){
try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};const ve=process.platform==="win32";class Se extends oe.EventEmitter{constructor(L,t,o){
if(super(),!L)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=t||[],this.options=o||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(L)}_getCommandString(L,t){const o=this._getSpawnFileName(),p=this._getSpawnArgs(L);let T=t?"":"[command]";if(ve)if(this._isCmdFile()){T+=o;for(const K of p)T+=` ${K}`}else if(L.windowsVerbatimArguments){
T+=`"${o}"`;for(const K of p)T+=` ${K}`}else{T+=this._windowsQuoteCmdArg(o);for(const K of p)T+=` ${this._windowsQuoteCmdArg(K)}`}else{T+=o;for(const K of p)T+=` ${K}`}return T}_processLineBuffer(L,t,o){
try{let p=t+L.toString(),T=p.indexOf(S.EOL);for(;T>-1;){const K=p.substring(0,T);o(K),p=p.substring(T+S.EOL.length),T=p.indexOf(S.EOL)}return p}catch(p){return this._debug(`error processing line. Fail\
ed with error ${p}`),""}}_getSpawnFileName(){return ve&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(ve&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const o of this.args)t+=" ",t+=L.windowsVerbatimArguments?o:this._windowsQuoteCmdArg(o);return t+='"',[t]}return this.args}_endsWith(L,t){return L.endsWith(t)}_isCmdFile(){const L=this.
toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const t=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let o=!1;for(const K of L)if(t.some(ee=>ee===K)){o=!0;break}if(!o)return L;let p='"',T=!0;for(let K=L.length;K>0;K--)p+=L[K-1],T&&L[K-
1]==="\\"?p+="\\":L[K-1]==='"'?(T=!0,p+='"'):T=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.
includes('"')&&!L.includes("\\"))return`"${L}"`;let t='"',o=!0;for(let p=L.length;p>0;p--)t+=L[p-1],o&&L[p-1]==="\\"?t+="\\":L[p-1]==='"'?(o=!0,t+="\\"):o=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(L){
L=L||{};const t={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||
!1,delay:L.delay||1e4};return t.outStream=L.outStream||process.stdout,t.errStream=L.errStream||process.stderr,t}_getSpawnOptions(L,t){L=L||{};const o={};return o.cwd=L.cwd,o.env=L.env,o.windowsVerbatimArguments=
L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(o.argv0=`"${t}"`),o}exec(){return Oe(this,void 0,void 0,function*(){return!Me(this.toolPath)&&(this.toolPath.includes("/")||ve&&
this.toolPath.includes("\\"))&&(this.toolPath=d.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ye(this.toolPath,!0),new Promise((L,t)=>Oe(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const o=this._cloneExecOptions(this.options);!o.silent&&o.outStream&&
o.outStream.write(this._getCommandString(o)+S.EOL);const p=new $e(o,this.toolPath);if(p.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield me(this.options.cwd)))return t(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const T=this._getSpawnFileName(),K=ie.spawn(T,this._getSpawnArgs(o),this._getSpawnOptions(this.options,T));let ee="";K.stdout&&K.stdout.on("data",ne=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(ne),!o.silent&&o.outStream&&o.outStream.write(ne),ee=this._processLineBuffer(ne,ee,te=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(te)})});let Q="";if(K.stderr&&K.stderr.on("data",ne=>{p.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ne),!o.silent&&
o.errStream&&o.outStream&&(o.failOnStdErr?o.errStream:o.outStream).write(ne),Q=this._processLineBuffer(ne,Q,te=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
te)})}),K.on("error",ne=>{p.processError=ne.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),K.on("exit",ne=>{p.processExitCode=ne,p.processExited=!0,this._debug(`Exit code ${ne} rece\
ived from tool '${this.toolPath}'`),p.CheckComplete()}),K.on("close",ne=>{p.processExitCode=ne,p.processExited=!0,p.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
p.CheckComplete()}),p.on("done",(ne,te)=>{ee.length>0&&this.emit("stdline",ee),Q.length>0&&this.emit("errline",Q),K.removeAllListeners(),ne?t(ne):L(te)}),this.options.input){if(!K.stdin)throw new Error(
"child process missing stdin");K.stdin.end(this.options.input)}}))})}}function Pe(X){const L=[];let t=!1,o=!1,p="";function T(K){o&&K!=='"'&&(p+="\\"),p+=K,o=!1}for(let K=0;K<X.length;K++){const ee=X.
charAt(K);if(ee==='"'){o?T(ee):t=!t;continue}if(ee==="\\"&&o){T(ee);continue}if(ee==="\\"&&t){o=!0;continue}if(ee===" "&&!t){p.length>0&&(L.push(p),p="");continue}T(ee)}return p.length>0&&L.push(p.trim()),
L}class $e extends oe.EventEmitter{constructor(L,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=t,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,ge.setTimeout)($e.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&
L.processExited){const t=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;L._debug(t)}L._setResult()}}}var pe=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{
ne(o.next(te))}catch(ce){K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};function Ae(X,L,t){return pe(
this,void 0,void 0,function*(){const o=tr.argStringToArray(X);if(o.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=o[0];return L=o.slice(1).concat(L||[]),new tr.
ToolRunner(p,L,t).exec()})}function Re(X,L,t){return pe(this,void 0,void 0,function*(){var o,p;let T="",K="";const ee=new StringDecoder("utf8"),Q=new StringDecoder("utf8"),ne=(o=t?.listeners)===null||
o===void 0?void 0:o.stdout,te=(p=t?.listeners)===null||p===void 0?void 0:p.stderr,ce=Fe=>{K+=Q.write(Fe),te&&te(Fe)},Ie=Fe=>{T+=ee.write(Fe),ne&&ne(Fe)},Ue=Object.assign(Object.assign({},t?.listeners),
{stdout:Ie,stderr:ce}),Ce=yield Ae(X,L,Object.assign(Object.assign({},t),{listeners:Ue}));return T+=ee.end(),K+=Q.end(),{exitCode:Ce,stdout:T,stderr:K}})}var ke=function(X,L,t,o){function p(T){return T instanceof
t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function ee(te){try{ne(o.next(te))}catch(ce){K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(
te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).next())})};const Le=()=>ke(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -Cl\
assName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:L.trim(),version:X.trim()}}),Be=()=>ke(void 0,void 0,void 0,function*(){var X,L,t,o;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),T=(L=(X=p.match(/ProductVersion:\s*(.+)/))===
null||X===void 0?void 0:X[1])!==null&&L!==void 0?L:"";return{name:(o=(t=p.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&o!==void 0?o:"",version:T}}),Ke=()=>ke(void 0,void 0,void 0,
function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,t]=X.trim().split(`
`);return{name:L,version:t}}),Je=S.platform(),Ve=S.arch(),et=Je==="win32",Ze=Je==="darwin",tt=Je==="linux";function rt(){return ke(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Le():Ze?Be():Ke()),{platform:Je,arch:Ve,isWindows:et,isMacOS:Ze,isLinux:tt})})}var ot=function(X,L,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(
function(T,K){function ee(te){try{ne(o.next(te))}catch(ce){K(ce)}}function Q(te){try{ne(o.throw(te))}catch(ce){K(ce)}}function ne(te){te.done?T(te.value):p(te.value).then(ee,Q)}ne((o=o.apply(X,L||[])).
next())})},st;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(st||(st={}));function vt(X,L){const t=toCommandValue(L);if(process.env[X]=t,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(X,L));issueCommand("set-env",{name:X},t)}function ut(X){z("add-mask",{},X)}function at(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},
X),process.env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function it(X,L){const t=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!t)throw new Error(`Input requir\
ed and not supplied: ${X}`);return L&&L.trimWhitespace===!1?t:t.trim()}function _t(X,L){const t=it(X,L).split(`
`).filter(o=>o!=="");return L&&L.trimWhitespace===!1?t:t.map(o=>o.trim())}function xt(X,L){const t=["true","True","TRUE"],o=["false","False","FALSE"],p=it(X,L);if(t.includes(p))return!0;if(o.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(X,L){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",f(X,L));process.stdout.write(S.EOL),z("set-output",{name:X},
N(L))}function Ot(X){issue("echo",X?"on":"off")}function ht(X){process.exitCode=st.Failure,ct(X)}function St(){return process.env.RUNNER_DEBUG==="1"}function pt(X){z("debug",{},X)}function ct(X,L={}){
z("error",F(L),X instanceof Error?X.toString():X)}function mt(X,L={}){z("warning",F(L),X instanceof Error?X.toString():X)}function wt(X,L={}){z("notice",F(L),X instanceof Error?X.toString():X)}function gt(X){
process.stdout.write(X+S.EOL)}function yt(X){issue("group",X)}function Et(){issue("endgroup")}function $t(X,L){return ot(this,void 0,void 0,function*(){yt(X);let t;try{t=yield L()}finally{Et()}return t})}
function Mt(X,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,L));issueCommand("save-state",{name:X},toCommandValue(L))}function At(X){return process.env[`S\
TATE_${X}`]||""}function It(X){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((Y,se,e)=>{e.d(se,{tZ:()=>F});var S=function(W,k,j,P){function B(A){return A instanceof
j?A:new j(function(E){E(A)})}return new(j||(j=Promise))(function(A,E){function s(c){try{d(P.next(c))}catch(v){E(v)}}function f(c){try{d(P.throw(c))}catch(v){E(v)}}function d(c){c.done?A(c.value):B(c.value).
then(s,f)}d((P=P.apply(W,k||[])).next())})};class N{constructor(k,j){this.username=k,this.password=j}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Y,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>E});var S=e(8611),N=e.t(S,2),F=e(5692),z=e.t(F,2),W=e(9783),k=e(770),j=a=>{var h={};return e.d(h,a),h},P=a=>(()=>a);const B=j({ProxyAgent:()=>Nt.ProxyAgent});var A=function(a,h,r,u){
function y(M){return M instanceof r?M:new r(function(U){U(M)})}return new(r||(r=Promise))(function(M,U){function V(he){try{ie(u.next(he))}catch(Ee){U(Ee)}}function oe(he){try{ie(u.throw(he))}catch(Ee){
U(Ee)}}function ie(he){he.done?M(he.value):y(he.value).then(V,oe)}ie((u=u.apply(a,h||[])).next())})},E;(function(a){a[a.OK=200]="OK",a[a.MultipleChoices=300]="MultipleChoices",a[a.MovedPermanently=301]=
"MovedPermanently",a[a.ResourceMoved=302]="ResourceMoved",a[a.SeeOther=303]="SeeOther",a[a.NotModified=304]="NotModified",a[a.UseProxy=305]="UseProxy",a[a.SwitchProxy=306]="SwitchProxy",a[a.TemporaryRedirect=
307]="TemporaryRedirect",a[a.PermanentRedirect=308]="PermanentRedirect",a[a.BadRequest=400]="BadRequest",a[a.Unauthorized=401]="Unauthorized",a[a.PaymentRequired=402]="PaymentRequired",a[a.Forbidden=403]=
"Forbidden",a[a.NotFound=404]="NotFound",a[a.MethodNotAllowed=405]="MethodNotAllowed",a[a.NotAcceptable=406]="NotAcceptable",a[a.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",a[a.RequestTimeout=
408]="RequestTimeout",a[a.Conflict=409]="Conflict",a[a.Gone=410]="Gone",a[a.TooManyRequests=429]="TooManyRequests",a[a.InternalServerError=500]="InternalServerError",a[a.NotImplemented=501]="NotImplem\
ented",a[a.BadGateway=502]="BadGateway",a[a.ServiceUnavailable=503]="ServiceUnavailable",a[a.GatewayTimeout=504]="GatewayTimeout"})(E||(E={}));var s;(function(a){a.Accept="accept",a.ContentType="conte\
nt-type"})(s||(s={}));var f;(function(a){a.ApplicationJson="application/json"})(f||(f={}));function d(a){const h=pm.getProxyUrl(new URL(a));return h?h.href:""}const c=[E.MovedPermanently,E.ResourceMoved,
E.SeeOther,E.TemporaryRedirect,E.PermanentRedirect],v=[E.BadGateway,E.ServiceUnavailable,E.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"],x=10,n=5;class i extends Error{constructor(h,r){super(h),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,i.prototype)}}class _{constructor(h){this.message=h}readBody(){return A(this,void 0,void 0,function*(){return new Promise(h=>A(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",u=>{r=Buffer.concat([r,u])}),this.message.on("end",()=>{h(r.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(h=>A(this,void 0,void 0,function*(){const r=[];this.message.on("data",u=>{r.push(u)}),this.message.on("end",()=>{h(Buffer.concat(r))})}))})}}function b(a){return new URL(
a).protocol==="https:"}class m{constructor(h,r,u){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=r||[],this.requestOptions=u,u&&(u.ignoreSslError!=null&&(this._ignoreSslError=u.ignoreSslError),this._socketTimeout=
u.socketTimeout,u.allowRedirects!=null&&(this._allowRedirects=u.allowRedirects),u.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=u.allowRedirectDowngrade),u.maxRedirects!=null&&(this._maxRedirects=
Math.max(u.maxRedirects,0)),u.keepAlive!=null&&(this._keepAlive=u.keepAlive),u.allowRetries!=null&&(this._allowRetries=u.allowRetries),u.maxRetries!=null&&(this._maxRetries=u.maxRetries))}options(h,r){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,r||{})})}get(h,r){return A(this,void 0,void 0,function*(){return this.request("GET",h,null,r||{})})}del(h,r){return A(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,r||{})})}post(h,r,u){return A(this,void 0,void 0,function*(){return this.request("POST",h,r,u||{})})}patch(h,r,u){return A(this,void 0,void 0,
function*(){return this.request("PATCH",h,r,u||{})})}put(h,r,u){return A(this,void 0,void 0,function*(){return this.request("PUT",h,r,u||{})})}head(h,r){return A(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,r||{})})}sendStream(h,r,u,y){return A(this,void 0,void 0,function*(){return this.request(h,r,u,y)})}getJson(h){return A(this,arguments,void 0,function*(r,u={}){u[s.Accept]=this._getExistingOrDefaultHeader(
u,s.Accept,f.ApplicationJson);const y=yield this.get(r,u);return this._processResponse(y,this.requestOptions)})}postJson(h,r){return A(this,arguments,void 0,function*(u,y,M={}){const U=JSON.stringify(
y,null,2);M[s.Accept]=this._getExistingOrDefaultHeader(M,s.Accept,f.ApplicationJson),M[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,f.ApplicationJson);const V=yield this.post(u,U,M);return this.
_processResponse(V,this.requestOptions)})}putJson(h,r){return A(this,arguments,void 0,function*(u,y,M={}){const U=JSON.stringify(y,null,2);M[s.Accept]=this._getExistingOrDefaultHeader(M,s.Accept,f.ApplicationJson),
M[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,f.ApplicationJson);const V=yield this.put(u,U,M);return this._processResponse(V,this.requestOptions)})}patchJson(h,r){return A(this,arguments,
void 0,function*(u,y,M={}){const U=JSON.stringify(y,null,2);M[s.Accept]=this._getExistingOrDefaultHeader(M,s.Accept,f.ApplicationJson),M[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,f.
ApplicationJson);const V=yield this.patch(u,U,M);return this._processResponse(V,this.requestOptions)})}request(h,r,u,y){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(r);let U=this._prepareRequest(h,M,y);const V=this._allowRetries&&w.includes(h)?this._maxRetries+1:1;let oe=0,ie;do{if(ie=yield this.requestRaw(U,u),ie&&ie.
message&&ie.message.statusCode===E.Unauthorized){let Ee;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){Ee=le;break}return Ee?Ee.handleAuthentication(this,U,u):ie}let he=this._maxRedirects;
for(;ie.message.statusCode&&c.includes(ie.message.statusCode)&&this._allowRedirects&&he>0;){const Ee=ie.message.headers.location;if(!Ee)break;const le=new URL(Ee);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const O in y)O.toLowerCase()==="authorization"&&delete y[O];U=this._prepareRequest(h,le,y),ie=yield this.requestRaw(
U,u),he--}if(!ie.message.statusCode||!v.includes(ie.message.statusCode))return ie;oe+=1,oe<V&&(yield ie.readBody(),yield this._performExponentialBackoff(oe))}while(oe<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,r){return A(this,void 0,void 0,function*(){return new Promise((u,y)=>{function M(U,V){U?y(U):V?u(V):y(new Error("Unknown error"))}this.requestRawWithCallback(
h,r,M)})})}requestRawWithCallback(h,r,u){typeof r=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let y=!1;function M(oe,ie){y||(y=
!0,u(oe,ie))}const U=h.httpModule.request(h.options,oe=>{const ie=new _(oe);M(void 0,ie)});let V;U.on("socket",oe=>{V=oe}),U.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),M(new Error(`Request \
timeout: ${h.options.path}`))}),U.on("error",function(oe){M(oe)}),r&&typeof r=="string"&&U.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){U.end()}),r.pipe(U)):U.end()}getAgent(h){const r=new URL(
h);return this._getAgent(r)}getAgentDispatcher(h){const r=new URL(h),u=W.s(r);if(u&&u.hostname)return this._getProxyAgentDispatcher(r,u)}_prepareRequest(h,r,u){const y={};y.parsedUrl=r;const M=y.parsedUrl.
protocol==="https:";y.httpModule=M?z:N;const U=M?443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):U,y.options.path=(y.parsedUrl.pathname||
"")+(y.parsedUrl.search||""),y.options.method=h,y.options.headers=this._mergeHeaders(u),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(y.options);return y}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(h||{})):C(h||{})}_getExistingOrDefaultHeader(h,r,u){let y;if(this.requestOptions&&this.requestOptions.headers){const U=C(this.requestOptions.headers)[r];U&&(y=typeof U=="number"?U.toString():U)}const M=h[r];
return M!==void 0?typeof M=="number"?M.toString():M:y!==void 0?y:u}_getExistingOrDefaultContentTypeHeader(h,r){let u;if(this.requestOptions&&this.requestOptions.headers){const M=C(this.requestOptions.
headers)[s.ContentType];M&&(typeof M=="number"?u=String(M):Array.isArray(M)?u=M.join(", "):u=M)}const y=h[s.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:
u!==void 0?u:r}_getAgent(h){let r;const u=W.s(h),y=u&&u.hostname;if(this._keepAlive&&y&&(r=this._proxyAgent),y||(r=this._agent),r)return r;const M=h.protocol==="https:";let U=100;if(this.requestOptions&&
(U=this.requestOptions.maxSockets||S.globalAgent.maxSockets),u&&u.hostname){const V={maxSockets:U,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(u.username||u.password)&&{proxyAuth:`${u.
username}:${u.password}`}),{host:u.hostname,port:u.port})};let oe;const ie=u.protocol==="https:";M?oe=ie?k.httpsOverHttps:k.httpsOverHttp:oe=ie?k.httpOverHttps:k.httpOverHttp,r=oe(V),this._proxyAgent=
r}if(!r){const V={keepAlive:this._keepAlive,maxSockets:U};r=M?new F.Agent(V):new S.Agent(V),this._agent=r}return M&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(h,r){let u;if(this._keepAlive&&(u=this._proxyAgentDispatcher),u)return u;const y=h.protocol==="https:";return u=new B.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?
1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=u,y&&this._ignoreSslError&&(u.options=Object.assign(u.options.
requestTls||{},{rejectUnauthorized:!1})),u}_getUserAgentWithOrchestrationId(h){const r=h||"actions/http-client",u=process.env.ACTIONS_ORCHESTRATION_ID;if(u){const y=u.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${y}`}return r}_performExponentialBackoff(h){return A(this,void 0,void 0,function*(){h=Math.min(x,h);const r=n*Math.pow(2,h);return new Promise(u=>setTimeout(()=>u(),r))})}_processResponse(h,r){
return A(this,void 0,void 0,function*(){return new Promise((u,y)=>A(this,void 0,void 0,function*(){const M=h.message.statusCode||0,U={statusCode:M,result:null,headers:{}};M===E.NotFound&&u(U);function V(he,Ee){
if(typeof Ee=="string"){const le=new Date(Ee);if(!isNaN(le.valueOf()))return le}return Ee}let oe,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(r&&r.deserializeDates?oe=JSON.parse(ie,V):oe=JSON.parse(
ie),U.result=oe),U.headers=h.message.headers}catch{}if(M>299){let he;oe&&oe.message?he=oe.message:ie&&ie.length>0?he=ie:he=`Failed request: (${M})`;const Ee=new i(he,M);Ee.result=U.result,y(Ee)}else u(
U)}))})}}const C=a=>Object.keys(a).reduce((h,r)=>(h[r.toLowerCase()]=a[r],h),{})}),9783:((Y,se,e)=>{e.d(se,{H:()=>N,s:()=>S});function S(W){const k=W.protocol==="https:";if(N(W))return;const j=k?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new z(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new z(`http://${j}`)}else
return}function N(W){if(!W.hostname)return!1;const k=W.hostname;if(F(k))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let P;W.port?P=Number(W.port):W.protocol==="http:"?
P=80:W.protocol==="https:"&&(P=443);const B=[W.hostname.toUpperCase()];typeof P=="number"&&B.push(`${B[0]}:${P}`);for(const A of j.split(",").map(E=>E.trim().toUpperCase()).filter(E=>E))if(A==="*"||B.
some(E=>E===A||E.endsWith(`.${A}`)||A.startsWith(".")&&E.endsWith(`${A}`)))return!0;return!1}function F(W){const k=W.toLowerCase();return k==="localhost"||k.startsWith("127.")||k.startsWith("[::1]")||
k.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(k,j){super(k,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Y,se,e)=>{e.d(se,{E:()=>z});class S{diff(k,j,P={}){let B;typeof P=="function"?(B=P,P={}):"callback"in P&&(B=P.callback);
const A=this.castInput(k,P),E=this.castInput(j,P),s=this.removeEmpty(this.tokenize(A,P)),f=this.removeEmpty(this.tokenize(E,P));return this.diffWithOptionsObj(s,f,P,B)}diffWithOptionsObj(k,j,P,B){var A;
const E=m=>{if(m=this.postProcess(m,P),B){setTimeout(function(){B(m)},0);return}else return m},s=j.length,f=k.length;let d=1,c=s+f;P.maxEditLength!=null&&(c=Math.min(c,P.maxEditLength));const v=(A=P.timeout)!==
null&&A!==void 0?A:1/0,w=Date.now()+v,x=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon(x[0],j,k,0,P);if(x[0].oldPos+1>=f&&n+1>=s)return E(this.buildValues(x[0].lastComponent,j,k));let i=-1/0,
_=1/0;const b=()=>{for(let m=Math.max(i,-d);m<=Math.min(_,d);m+=2){let C;const a=x[m-1],h=x[m+1];a&&(x[m-1]=void 0);let r=!1;if(h){const y=h.oldPos-m;r=h&&0<=y&&y<s}const u=a&&a.oldPos+1<f;if(!r&&!u){
x[m]=void 0;continue}if(!u||r&&a.oldPos<h.oldPos?C=this.addToPath(h,!0,!1,0,P):C=this.addToPath(a,!1,!0,1,P),n=this.extractCommon(C,j,k,m,P),C.oldPos+1>=f&&n+1>=s)return E(this.buildValues(C.lastComponent,
j,k))||!0;x[m]=C,C.oldPos+1>=f&&(_=Math.min(_,m-1)),n+1>=s&&(i=Math.max(i,m+1))}d++};if(B)(function m(){setTimeout(function(){if(d>c||Date.now()>w)return B(void 0);b()||m()},0)})();else for(;d<=c&&Date.
now()<=w;){const m=b();if(m)return m}}addToPath(k,j,P,B,A){const E=k.lastComponent;return E&&!A.oneChangePerToken&&E.added===j&&E.removed===P?{oldPos:k.oldPos+B,lastComponent:{count:E.count+1,added:j,
removed:P,previousComponent:E.previousComponent}}:{oldPos:k.oldPos+B,lastComponent:{count:1,added:j,removed:P,previousComponent:E}}}extractCommon(k,j,P,B,A){const E=j.length,s=P.length;let f=k.oldPos,
d=f-B,c=0;for(;d+1<E&&f+1<s&&this.equals(P[f+1],j[d+1],A);)d++,f++,c++,A.oneChangePerToken&&(k.lastComponent={count:1,previousComponent:k.lastComponent,added:!1,removed:!1});return c&&!A.oneChangePerToken&&
(k.lastComponent={count:c,previousComponent:k.lastComponent,added:!1,removed:!1}),k.oldPos=f,d}equals(k,j,P){return P.comparator?P.comparator(k,j):k===j||!!P.ignoreCase&&k.toLowerCase()===j.toLowerCase()}removeEmpty(k){
const j=[];for(let P=0;P<k.length;P++)k[P]&&j.push(k[P]);return j}castInput(k,j){return k}tokenize(k,j){return Array.from(k)}join(k){return k.join("")}postProcess(k,j){return k}get useLongestToken(){return!1}buildValues(k,j,P){
const B=[];let A;for(;k;)B.push(k),A=k.previousComponent,delete k.previousComponent,k=A;B.reverse();const E=B.length;let s=0,f=0,d=0;for(;s<E;s++){const c=B[s];if(c.removed)c.value=this.join(P.slice(d,
d+c.count)),d+=c.count;else{if(!c.added&&this.useLongestToken){let v=j.slice(f,f+c.count);v=v.map(function(w,x){const n=P[d+x];return n.length>w.length?n:w}),c.value=this.join(v)}else c.value=this.join(
j.slice(f,f+c.count));f+=c.count,c.added||(d+=c.count)}}return B}}class N extends S{tokenize(k){return k.slice()}join(k){return k}removeEmpty(k){return k}}const F=new N;function z(W,k,j){return F.diff(
W,k,j)}})},bt={};function He(Y){var se=bt[Y];if(se!==void 0)return se.exports;var e=bt[Y]={exports:{}},S=!0;try{Tt[Y].call(e.exports,e,e.exports,He),S=!1}finally{S&&delete bt[Y]}return e.exports}He.m=
Tt,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Y=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=F=>{F&&F.d<1&&(F.d=1,F.
forEach(z=>z.r--),F.forEach(z=>z.r--?z.r++:z()))},N=F=>F.map(z=>{if(z!==null&&typeof z=="object"){if(z[Y])return z;if(z.then){var W=[];W.d=0,z.then(P=>{k[se]=P,S(W)},P=>{k[e]=P,S(W)});var k={};return k[Y]=
P=>P(W),k}}var j={};return j[Y]=P=>{},j[se]=z,j});He.a=(F,z,W)=>{var k;W&&((k=[]).d=-1);var j=new Set,P=F.exports,B,A,E,s=new Promise((f,d)=>{E=d,A=f});s[se]=P,s[Y]=f=>(k&&f(k),j.forEach(f),s.catch(d=>{})),
F.exports=s,z(f=>{B=N(f);var d,c=()=>B.map(w=>{if(w[e])throw w[e];return w[se]}),v=new Promise(w=>{d=()=>w(c),d.r=0;var x=n=>n!==k&&!j.has(n)&&(j.add(n),n&&!n.d&&(d.r++,n.push(d)));B.map(n=>n[Y](x))});
return d.r?v:c()},f=>(f?E(s[e]=f):A(P),S(k))),k&&k.d<0&&(k.d=0)}})(),(()=>{var Y=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;He.t=function(e,S){if(S&1&&(e=this(e)),S&8||typeof e==
"object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var N=Object.create(null);He.r(N);var F={};se=se||[null,Y({}),Y([]),Y(Y)];for(var z=S&2&&e;typeof z=="object"&&!~se.indexOf(z);z=
Y(z))Object.getOwnPropertyNames(z).forEach(W=>F[W]=()=>e[W]);return F.default=()=>e,He.d(N,F),N}})(),He.d=(Y,se)=>{for(var e in se)He.o(se,e)&&!He.o(Y,e)&&Object.defineProperty(Y,e,{enumerable:!0,get:se[e]})},
He.f={},He.e=Y=>Promise.all(Object.keys(He.f).reduce((se,e)=>(He.f[e](Y,se),se),[])),He.u=Y=>""+Y+".index.js",He.o=(Y,se)=>Object.prototype.hasOwnProperty.call(Y,se),He.r=Y=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Y,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Y,"__esModule",{value:!0})},(()=>{var Y={792:0},se=e=>{var{ids:S,modules:N,runtime:F}=e,z,W,k=0;for(z in N)
He.o(N,z)&&(He.m[z]=N[z]);for(F&&F(He);k<S.length;k++)W=S[k],He.o(Y,W)&&Y[W]&&Y[W][0](),Y[S[k]]=0};He.f.j=(e,S)=>{var N=He.o(Y,e)?Y[e]:void 0;if(N!==0)if(N)S.push(N[1]);else{var F=import("./"+He.u(e)).
then(se,z=>{throw Y[e]!==0&&(Y[e]=void 0),z}),F=Promise.race([F,new Promise(z=>N=Y[e]=[z])]);S.push(N[1]=F)}}})();var Rt=He(6325);Rt=await Rt;
