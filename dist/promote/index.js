const Pt={},kt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ue}from"module";const Nt={};var Tt={3313:(Z=>{Z.exports=oe;function oe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}oe.prototype.go=function(U){this.pending<this.max?$(this,U):this.waiting.push(U)},oe.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},oe.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var F=!1;return H;function H(D){if(F)throw new Error("callback called twice");if(F=!0,U.error=U.error||D,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)$(U,U.waiting.shift());else if(U.pending===0){var j=U.listeners;U.listeners=[],j.forEach(W)}}function W(D){D(U.error)}}function $(U,F){F(e(U))}}),770:((Z,oe,e)=>{Z.exports=e(218)}),218:((Z,oe,e)=>{
var $,U=e(9278),F=e(4756),H=e(8611),W=e(5692),D=e(4434),j=e(2613),P=e(9023);oe.httpOverHttp=B,oe.httpsOverHttp=I,oe.httpOverHttps=y,oe.httpsOverHttps=r;function B(O){var n=new f(O);return n.request=H.
request,n}function I(O){var n=new f(O);return n.request=H.request,n.createSocket=u,n.defaultPort=443,n}function y(O){var n=new f(O);return n.request=W.request,n}function r(O){var n=new f(O);return n.request=
W.request,n.createSocket=u,n.defaultPort=443,n}function f(O){var n=this;n.options=O||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||H.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(x,b,w,C){for(var a=c(b,w,C),p=0,s=n.requests.length;p<s;++p){var l=n.requests[p];if(l.host===a.host&&l.port===a.port){n.requests.splice(p,1),l.request.onSocket(x);return}}
x.destroy(),n.removeSocket(x)})}P.inherits(f,D.EventEmitter),f.prototype.addRequest=function(n,i,x,b){var w=this,C=_({request:n},w.options,c(i,x,b));if(w.sockets.length>=this.maxSockets){w.requests.push(
C);return}w.createSocket(C,function(a){a.on("free",p),a.on("close",s),a.on("agentRemove",s),n.onSocket(a);function p(){w.emit("free",a,C)}function s(l){w.removeSocket(a),a.removeListener("free",p),a.removeListener(
"close",s),a.removeListener("agentRemove",s)}})},f.prototype.createSocket=function(n,i){var x=this,b={};x.sockets.push(b);var w=_({},x.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(w.localAddress=n.localAddress),w.proxyAuth&&(w.headers=w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),g(
"making CONNECT request");var C=x.request(w);C.useChunkedEncodingByDefault=!1,C.once("response",a),C.once("upgrade",p),C.once("connect",s),C.once("error",l),C.end();function a(E){E.upgrade=!0}function p(E,A,N){
process.nextTick(function(){s(E,A,N)})}function s(E,A,N){if(C.removeAllListeners(),A.removeAllListeners(),E.statusCode!==200){g("tunneling socket could not be established, statusCode=%d",E.statusCode),
A.destroy();var V=new Error("tunneling socket could not be established, statusCode="+E.statusCode);V.code="ECONNRESET",n.request.emit("error",V),x.removeSocket(b);return}if(N.length>0){g("got illegal \
response body from proxy"),A.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",n.request.emit("error",V),x.removeSocket(b);return}return g("tunneling connection has\
 established"),x.sockets[x.sockets.indexOf(b)]=A,i(A)}function l(E){C.removeAllListeners(),g(`tunneling socket could not be established, cause=%s
`,E.message,E.stack);var A=new Error("tunneling socket could not be established, cause="+E.message);A.code="ECONNRESET",n.request.emit("error",A),x.removeSocket(b)}},f.prototype.removeSocket=function(n){
var i=this.sockets.indexOf(n);if(i!==-1){this.sockets.splice(i,1);var x=this.requests.shift();x&&this.createSocket(x,function(b){x.request.onSocket(b)})}};function u(O,n){var i=this;f.prototype.createSocket.
call(i,O,function(x){var b=O.request.getHeader("host"),w=_({},i.options,{socket:x,servername:b?b.replace(/:.*$/,""):O.host}),C=F.connect(0,w);i.sockets[i.sockets.indexOf(x)]=C,n(C)})}function c(O,n,i){
return typeof O=="string"?{host:O,port:n,localAddress:i}:O}function _(O){for(var n=1,i=arguments.length;n<i;++n){var x=arguments[n];if(typeof x=="object")for(var b=Object.keys(x),w=0,C=b.length;w<C;++w){
var a=b[w];x[a]!==void 0&&(O[a]=x[a])}}return O}var g;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?g=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:g=function(){},$=g}),4248:(Z=>{const oe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e($){let U=-1;for(let F of $)U=oe[(U^F)&255]^U>>>8;return(U^-1)>>>0}Z.exports=e}),3502:((Z,oe,e)=>{var $=e(9896),U=e(9023),F=e(2203),H=F.Readable,W=F.PassThrough,D=e(3313),j=e(4434).
EventEmitter;oe.BufferSlicer=I,oe.FdSlicer=P,U.inherits(P,j);function P(y){j.call(this),this.fd=y,this.pend=new D,this.pend.max=1,this.refCount=0}P.prototype.read=function(y,r,f,u,c){var _=this;_.pend.
go(function(g){$.read(_.fd,y,r,f,u,function(O,n,i){g(),c(O,n,i)})})},P.prototype.createReadStream=function(y){return new B(this,y)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var y=this;if(y.refCount-=1,y.refCount<0)throw new Error("invalid unref");if(y.refCount>0)return;$.close(y.fd,r);function r(f){f?y.emit("error",f):y.emit("close")}},U.inherits(B,H);function B(y,r){r=r||
{},H.call(this,r),this.context=y,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}B.prototype._read=function(y){var r=this,f=Math.min(r._readableState.highWaterMark,y);
if(r.endOffset!=null&&(f=Math.min(f,r.endOffset-r.pos)),f<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(u){var c=Buffer.allocUnsafe(f);$.read(r.context.fd,c,0,f,r.pos,function(_,g){
_?r.destroy(_):g===0?(r.push(null),r._cleanup()):(r.pos+=g,r.push(c.slice(0,g))),u()})})},B.prototype._destroy=function(y,r){this._cleanup(),r(y)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(I,j);function I(y){j.call(this),this.refCount=0,this.buffer=y}I.prototype.read=function(y,r,f,u,c){if(!(0<=r&&r<=y.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+y.length);if(u<0)throw new RangeError("position is negative: "+u);if(r+f>y.length&&(f=y.length-r),u+f>this.buffer.length&&(f=this.buffer.length-u),f<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(y,r,u,u+f),setImmediate(function(){c(null,f)})},I.prototype.createReadStream=function(y){y=y||{};var r=new W(y);r.start=y.start||0,r.endOffset=y.end,r.pos=r.endOffset||
this.buffer.length;for(var f=this.buffer.slice(r.start,r.pos),u=65536,c=0;;){var _=c+u;if(_>=f.length){c<f.length&&r.write(f.slice(c,f.length));break}r.write(f.slice(c,_)),c=_}return r.end(),r},I.prototype.
ref=function(){this.refCount+=1},I.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Z,oe,e)=>{var $,U=e(9896),F=e(3106),H=e(3502),W=e(9023),D=e(
4434).EventEmitter,j=e(2203).Transform,P=e(2203).PassThrough,B=e(2203).Writable;const I=typeof F.crc32=="function"?F.crc32:e(4248);$=c,$=_,$=g,$=O,$=y,$=r,oe.SY=f,$=u,$=C,oe.ax=a,$=p,$=s,$=n,$=b,$=w,$=
A;function y(S,R){return new Promise((J,h)=>{c(S,{...R,lazyEntries:!0},function(M,d){if(M)return h(M);J(d)})})}function r(S,R){return new Promise((J,h)=>{_(S,{...R,lazyEntries:!0},function(M,d){if(M)return h(
M);J(d)})})}function f(S,R){return new Promise((J,h)=>{g(S,{...R,lazyEntries:!0},function(M,d){if(M)return h(M);J(d)})})}function u(S,R,J){return new Promise((h,M)=>{O(S,R,{...J,lazyEntries:!0},function(d,v){
if(d)return M(d);h(v)})})}function c(S,R,J){typeof R=="function"&&(J=R,R=null),R==null&&(R={}),R.autoClose==null&&(R.autoClose=!0),R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=
!0),R.validateEntrySizes==null&&(R.validateEntrySizes=!0),R.strictFileNames==null&&(R.strictFileNames=!1),J==null&&(J=ue),U.open(S,"r",function(h,M){if(h)return J(h);_(M,R,function(d,v){d&&U.close(M,ue),
J(d,v)})})}function _(S,R,J){typeof R=="function"&&(J=R,R=null),R==null&&(R={}),R.autoClose==null&&(R.autoClose=!1),R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=!0),
R.validateEntrySizes==null&&(R.validateEntrySizes=!0),R.strictFileNames==null&&(R.strictFileNames=!1),J==null&&(J=ue),U.fstat(S,function(h,M){if(h)return J(h);var d=new H.FdSlicer(S);O(d,M.size,R,J)})}
function g(S,R,J){typeof R=="function"&&(J=R,R=null),R==null&&(R={}),R.autoClose=!1,R.lazyEntries==null&&(R.lazyEntries=!1),R.decodeStrings==null&&(R.decodeStrings=!0),R.validateEntrySizes==null&&(R.validateEntrySizes=
!0),R.strictFileNames==null&&(R.strictFileNames=!1);var h=new H.BufferSlicer(S);O(h,S.length,R,J)}function O(S,R,J,h){typeof J=="function"&&(h=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var M=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),h==null&&(h=ue),typeof R!="number")throw new Error("expected totalSize parameter to be a number");if(R>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");S.ref();var d=22,v=20,k=65535,X=Math.min(v+d+k,R),Y=he(X),z=R-Y.length;l(S,Y,0,X,z,function(re){if(re)return h(re);for(var ae=X-d;ae>=
0;ae-=1)if(Y.readUInt32LE(ae)===101010256){var se=Y.subarray(ae),le=se.readUInt16LE(4),ye=se.readUInt16LE(10),$e=se.readUInt32LE(16),we=se.readUInt16LE(20),de=se.length-d;if(we!==de)return h(new Error(
"Invalid comment length. Expected: "+de+". Found: "+we+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Me=M?ne(se.subarray(
22),!1):se.subarray(22);if(ae-v>=0&&Y.readUInt32LE(ae-v)===117853008){var me=Y.subarray(ae-v,ae-v+v),_e=ie(me,8),Ie=he(56);return l(S,Ie,0,Ie.length,_e,function(je){return je?h(je):Ie.readUInt32LE(0)!==
101075792?h(new Error("invalid zip64 end of central directory record signature")):(le=Ie.readUInt32LE(16),le!==0?h(new Error("multi-disk zip files are not supported: found disk number: "+le)):(ye=ie(Ie,
32),$e=ie(Ie,48),h(null,new n(S,$e,R,ye,Me,J.autoClose,J.lazyEntries,M,J.validateEntrySizes,J.strictFileNames))))})}return le!==0?h(new Error("multi-disk zip files are not supported: found disk number\
: "+le)):h(null,new n(S,$e,R,ye,Me,J.autoClose,J.lazyEntries,M,J.validateEntrySizes,J.strictFileNames))}h(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(n,D);function n(S,R,J,h,M,d,v,k,X,Y){var z=this;D.call(z),z.reader=S,z.reader.on("error",function(re){x(z,re)}),z.reader.once("close",function(){z.emit("close")}),z.readEntryCursor=
R,z.fileSize=J,z.entryCount=h,z.comment=M,z.entriesRead=0,z.autoClose=!!d,z.lazyEntries=!!v,z.decodeStrings=!!k,z.validateEntrySizes=!!X,z.strictFileNames=!!Y,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=
!1,z.lazyEntries||z._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(S,R){S.autoClose&&S.close(),x(S,R)}function x(S,R){S.emittedError||(S.emittedError=
!0,S.emit("error",R))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var S=this;
if(S.entryCount===S.entriesRead){setImmediate(function(){S.autoClose&&S.close(),!S.emittedError&&S.emit("end")});return}if(!S.emittedError){var R=he(46);l(S.reader,R,0,R.length,S.readEntryCursor,function(J){
if(J)return i(S,J);if(!S.emittedError){var h=new b,M=R.readUInt32LE(0);if(M!==33639248)return i(S,new Error("invalid central directory file header signature: 0x"+M.toString(16)));if(h.versionMadeBy=R.
readUInt16LE(4),h.versionNeededToExtract=R.readUInt16LE(6),h.generalPurposeBitFlag=R.readUInt16LE(8),h.compressionMethod=R.readUInt16LE(10),h.lastModFileTime=R.readUInt16LE(12),h.lastModFileDate=R.readUInt16LE(
14),h.crc32=R.readUInt32LE(16),h.compressedSize=R.readUInt32LE(20),h.uncompressedSize=R.readUInt32LE(24),h.fileNameLength=R.readUInt16LE(28),h.extraFieldLength=R.readUInt16LE(30),h.fileCommentLength=R.
readUInt16LE(32),h.internalFileAttributes=R.readUInt16LE(36),h.externalFileAttributes=R.readUInt32LE(38),h.relativeOffsetOfLocalHeader=R.readUInt32LE(42),h.generalPurposeBitFlag&64)return i(S,new Error(
"strong encryption is not supported"));S.readEntryCursor+=46,R=he(h.fileNameLength+h.extraFieldLength+h.fileCommentLength),l(S.reader,R,0,R.length,S.readEntryCursor,function(d){if(d)return i(S,d);if(!S.
emittedError){h.fileNameRaw=R.subarray(0,h.fileNameLength);var v=h.fileNameLength+h.extraFieldLength;h.extraFieldRaw=R.subarray(h.fileNameLength,v),h.fileCommentRaw=R.subarray(v,v+h.fileCommentLength);
try{h.extraFields=s(h.extraFieldRaw)}catch(ye){return i(S,ye)}if(S.decodeStrings){var k=(h.generalPurposeBitFlag&2048)!==0;h.fileComment=ne(h.fileCommentRaw,k),h.fileName=a(h.generalPurposeBitFlag,h.fileNameRaw,
h.extraFields,S.strictFileNames);var X=p(h.fileName);if(X!=null)return i(S,new Error(X))}else h.fileComment=h.fileCommentRaw,h.fileName=h.fileNameRaw;h.comment=h.fileComment,S.readEntryCursor+=R.length,
S.entriesRead+=1;for(var Y=0;Y<h.extraFields.length;Y++){var z=h.extraFields[Y];if(z.id===1){var re=z.data,ae=0;if(h.uncompressedSize===4294967295){if(ae+8>re.length)return i(S,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));h.uncompressedSize=ie(re,ae),ae+=8}if(h.compressedSize===4294967295){if(ae+8>re.length)return i(S,new Error("zip64 extended information\
 extra field does not include compressed size"));h.compressedSize=ie(re,ae),ae+=8}if(h.relativeOffsetOfLocalHeader===4294967295){if(ae+8>re.length)return i(S,new Error("zip64 extended information extr\
a field does not include relative header offset"));h.relativeOffsetOfLocalHeader=ie(re,ae),ae+=8}break}}if(S.validateEntrySizes&&h.compressionMethod===0){var se=h.uncompressedSize;if(h.isEncrypted()&&
(se+=12),h.compressedSize!==se){var le="compressed/uncompressed size mismatch for stored file: "+h.compressedSize+" != "+h.uncompressedSize;return i(S,new Error(le))}}S.emit("entry",h),S.lazyEntries||
S._readEntry()}})}})}},n.prototype.eachEntry=function(){const S=this;if(!S.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(S.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");S.hasEachEntryBeenCalled=!0;let R=null;S.on("entry",h),S.on("end",M),S.on("error",d);function J(){S.removeListener("entry",h),S.removeListener("end",M),S.removeListener(
"error",d),S.autoClose&&S.close()}function h(v){let{resolve:k}=R;R=null,k({value:v})}function M(){let{resolve:v}=R;R=null,J(),v({done:!0})}function d(v){let{reject:k}=R;R=null,J(),k(v)}return{[Symbol.
asyncIterator](){return this},next(){const v=new Promise((k,X)=>{if(R!=null)throw new Error("next() called before previous Promise was resolved.");R={resolve:k,reject:X}});return S.readEntry(),v},return(v){
return J(),Promise.resolve({done:!0,value:v})},throw(v){return J(),Promise.reject(v)}}},n.prototype.openReadStream=function(S,R,J){var h=this,M=0,d=S.compressedSize;if(J==null&&(J=R,R=null),R==null)R=
{};else{if(R.decodeFileData===!1){if(R.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(R.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(R.decrypt!=null){if(!S.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(R.decrypt!==!1)throw new Error("invalid options.decrypt value: "+R.decrypt);if(S.isCompressed()&&R.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(R.decompress!=null){if(!S.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(R.
decompress===!1||R.decompress===!0))throw new Error("invalid options.decompress value: "+R.decompress);k=R.decompress}}if(R.start!=null){if(M=R.start,M<0)throw new Error("options.start < 0");if(M>S.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(R.end!=null){if(d=R.end,d<0)throw new Error("options.end < 0");if(d>S.compressedSize)throw new Error("options.end > entry.compressedSize");if(d<
M)throw new Error("options.end < options.start")}}var v=R.decodeFileData===!1||(S.compressionMethod===0||S.compressionMethod===8&&R.decompress===!1)&&(!S.isEncrypted()||R.decrypt===!1);if((R.start!=null||
R.end!=null)&&!v)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!h.isOpen)return J(new Error("closed"));if(S.isEncrypted()&&!v&&R.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var k;if(v)k=!1;else if(S.compressionMethod===8)k=R.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+S.compressionMethod));h.readLocalFileHeader(S,{minimal:!0},function(X,Y){if(X)return J(X);h.openReadStreamLowLevel(Y.fileDataStart,S.compressedSize,M,d,k,S.uncompressedSize,J)})},n.prototype.
openReadStreamLowLevel=function(S,R,J,h,M,d,v){var k=this,X=S+R,Y=k.reader.createReadStream({start:S+J,end:S+h}),z=Y;if(M){var re=!1,ae=F.createInflateRaw();Y.on("error",function(se){setImmediate(function(){
re||ae.emit("error",se)})}),Y.pipe(ae),k.validateEntrySizes?(z=new E(d),ae.on("error",function(se){setImmediate(function(){re||z.emit("error",se)})}),ae.pipe(z)):z=ae,Ee(z,function(){re=!0,ae!==z&&ae.
unpipe(z),Y.unpipe(ae),Y.destroy()})}v(null,z)},n.prototype.readLocalFileHeader=function(S,R,J){var h=this;J==null&&(J=R,R=null),R==null&&(R={}),h.reader.ref();var M=he(30);l(h.reader,M,0,M.length,S.relativeOffsetOfLocalHeader,
function(d){try{if(d)return J(d);var v=M.readUInt32LE(0);if(v!==67324752)return J(new Error("invalid local file header signature: 0x"+v.toString(16)));var k=M.readUInt16LE(26),X=M.readUInt16LE(28),Y=S.
relativeOffsetOfLocalHeader+30+k+X;if(Y+S.compressedSize>h.fileSize)return J(new Error("file data overflows file bounds: "+Y+" + "+S.compressedSize+" > "+h.fileSize));if(R.minimal)return J(null,{fileDataStart:Y});
var z=new w;z.fileDataStart=Y,z.versionNeededToExtract=M.readUInt16LE(4),z.generalPurposeBitFlag=M.readUInt16LE(6),z.compressionMethod=M.readUInt16LE(8),z.lastModFileTime=M.readUInt16LE(10),z.lastModFileDate=
M.readUInt16LE(12),z.crc32=M.readUInt32LE(14),z.compressedSize=M.readUInt32LE(18),z.uncompressedSize=M.readUInt32LE(22),z.fileNameLength=k,z.extraFieldLength=X,M=he(k+X),h.reader.ref(),l(h.reader,M,0,
M.length,S.relativeOffsetOfLocalHeader+30,function(re){try{return re?J(re):(z.fileName=M.subarray(0,k),z.extraField=M.subarray(k),J(null,z))}finally{h.reader.unref()}})}finally{h.reader.unref()}})},n.
prototype.openReadStreamPromise=function(S,R){return new Promise((J,h)=>{this.openReadStream(S,R,function(M,d){if(M)return h(M);J(d)})})},n.prototype.openReadStreamLowLevelPromise=function(S,R,J,h,M,d){
return new Promise((v,k)=>{this.openReadStream(S,R,J,h,M,d,function(X,Y){if(X)return k(X);v(Y)})})},n.prototype.readLocalFileHeaderPromise=function(S,R){return new Promise((J,h)=>{this.readLocalFileHeader(
S,R,function(M,d){if(M)return h(M);J(d)})})};function b(){}b.prototype.getLastModDate=function(S){if(S==null&&(S={}),!S.forceDosFormat)for(var R=0;R<this.extraFields.length;R++){var J=this.extraFields[R];
if(J.id===21589){var h=J.data;if(h.length<5)continue;var M=h[0],d=1;if(!(M&d))continue;var v=h.readInt32LE(1);return new Date(v*1e3)}else if(J.id===10){var h=J.data;if(h.length!==32||h.readUInt16LE(4)!==
1||h.readUInt16LE(6)!==24)continue;var k=h.readUInt32LE(8)+4294967296*h.readInt32LE(12),X=k/1e4-116444736e5;return new Date(X)}}return C(this.lastModFileDate,this.lastModFileTime,S.timezone)},b.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},b.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},b.prototype.
isCompressed=function(){return this.compressionMethod===8};function w(){}function C(S,R,J){var h=S&31,M=(S>>5&15)-1,d=(S>>9&127)+1980,v=0,k=(R&31)*2,X=R>>5&63,Y=R>>11&31;if(J==null||J==="local")return new Date(
d,M,h,Y,X,k,v);if(J==="UTC")return new Date(Date.UTC(d,M,h,Y,X,k,v));throw new Error("unrecognized options.timezone: "+options.timezone)}function a(S,R,J,h){for(var M=null,d=0;d<J.length;d++){var v=J[d];
if(v.id===28789){if(v.data.length<6||v.data.readUInt8(0)!==1)continue;var k=v.data.readUInt32LE(1);if(I(R)!==k)continue;M=ne(v.data.subarray(5),!0);break}}if(M==null){var X=(S&2048)!==0;M=ne(R,X)}return h||
(M=M.replace(/\\/g,"/")),M}function p(S){return S.indexOf("\\")!==-1?"invalid characters in fileName: "+S:/^[a-zA-Z]:/.test(S)||/^\//.test(S)?"absolute path: "+S:S.split("/").indexOf("..")!==-1?"inval\
id relative path: "+S:null}function s(S){for(var R=[],J=0;J<S.length-3;){var h=S.readUInt16LE(J+0),M=S.readUInt16LE(J+2),d=J+4,v=d+M;if(v>S.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var k=S.subarray(d,v);R.push({id:h,data:k}),J=v}return R}function l(S,R,J,h,M,d){if(h===0)return setImmediate(function(){d(null,he(0))});S.read(R,J,h,M,function(v,k){if(v)return d(v);
if(k<h)return d(new Error("unexpected EOF"));d()})}W.inherits(E,j);function E(S){j.call(this),this.actualByteCount=0,this.expectedByteCount=S}E.prototype._transform=function(S,R,J){if(this.actualByteCount+=
S.length,this.actualByteCount>this.expectedByteCount){var h="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(h))}J(null,S)},E.
prototype._flush=function(S){if(this.actualByteCount<this.expectedByteCount){var R="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return S(new Error(
R))}S()},W.inherits(A,D);function A(){D.call(this),this.refCount=0}A.prototype.ref=function(){this.refCount+=1},A.prototype.unref=function(){var S=this;if(S.refCount-=1,S.refCount>0)return;if(S.refCount<
0)throw new Error("invalid unref");S.close(R);function R(J){if(J)return S.emit("error",J);S.emit("close")}},A.prototype.createReadStream=function(S){S==null&&(S={});var R=S.start,J=S.end;if(R===J){var h=new P;
return setImmediate(function(){h.end()}),h}var M=this._readStreamForRange(R,J),d=!1,v=new N(this);M.on("error",function(X){setImmediate(function(){d||v.emit("error",X)})}),Ee(v,function(){M.unpipe(v),
v.unref(),M.destroy()});var k=new E(J-R);return v.on("error",function(X){setImmediate(function(){d||k.emit("error",X)})}),Ee(k,function(){d=!0,v.unpipe(k),v.destroy()}),M.pipe(v).pipe(k)},A.prototype.
_readStreamForRange=function(S,R){throw new Error("not implemented")},A.prototype.read=function(S,R,J,h,M){var d=this.createReadStream({start:h,end:h+J}),v=new B,k=0;v._write=function(X,Y,z){X.copy(S,
R+k,0,X.length),k+=X.length,z()},v.on("finish",M),d.on("error",function(X){M(X)}),d.pipe(v)},A.prototype.close=function(S){setImmediate(S)},W.inherits(N,P);function N(S){P.call(this),this.context=S,this.
context.ref(),this.unreffedYet=!1}N.prototype._flush=function(S){this.unref(),S()},N.prototype.unref=function(S){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(S,R){if(R)return S.toString("utf8");for(var J="",h=0;h<S.length;h++)J+=V[S[h]];return J}function ie(S,R){var J=S.readUInt32LE(R),h=S.readUInt32LE(R+4);return h*4294967296+J}var he;typeof Buffer.
allocUnsafe=="function"?he=function(S){return Buffer.allocUnsafe(S)}:he=function(S){return new Buffer(S)};function Ee(S,R){typeof S.destroy=="function"?S._destroy=function(J,h){R(),h?.(J)}:S.destroy=R}
function ue(S){if(S)throw S}}),9037:((Z,oe,e)=>{var $=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=$({getOctokit:()=>Pt.getOctokit})}),6543:((Z,oe,e)=>{var $=F=>{var H={};return e.d(H,F),H},
U=F=>(()=>F);Z.exports=$({defaults:()=>kt.defaults})}),8008:((Z,oe,e)=>{var $=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=$({requestLog:()=>Dt.requestLog})}),212:((Z,oe,e)=>{var $=F=>{var H={};
return e.d(H,F),H},U=F=>(()=>F);Z.exports=$({retry:()=>Ct.retry})}),938:((Z,oe,e)=>{var $=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=$({default:()=>Lt.default})}),5131:((Z,oe,e)=>{var $=F=>{
var H={};return e.d(H,F),H},U=F=>(()=>F);Z.exports=$({default:()=>Ut.default})}),2613:(Z=>{Z.exports=Ue(import.meta.url)("assert")}),181:(Z=>{Z.exports=Ue(import.meta.url)("buffer")}),6982:(Z=>{Z.exports=
Ue(import.meta.url)("crypto")}),4434:(Z=>{Z.exports=Ue(import.meta.url)("events")}),9896:(Z=>{Z.exports=Ue(import.meta.url)("fs")}),1943:(Z=>{Z.exports=Ue(import.meta.url)("fs/promises")}),8611:(Z=>{Z.
exports=Ue(import.meta.url)("http")}),5692:(Z=>{Z.exports=Ue(import.meta.url)("https")}),9278:(Z=>{Z.exports=Ue(import.meta.url)("net")}),4573:(Z=>{Z.exports=Ue(import.meta.url)("node:buffer")}),7598:(Z=>{
Z.exports=Ue(import.meta.url)("node:crypto")}),3024:(Z=>{Z.exports=Ue(import.meta.url)("node:fs")}),1455:(Z=>{Z.exports=Ue(import.meta.url)("node:fs/promises")}),7067:(Z=>{Z.exports=Ue(import.meta.url)(
"node:http")}),4708:(Z=>{Z.exports=Ue(import.meta.url)("node:https")}),8995:(Z=>{Z.exports=Ue(import.meta.url)("node:module")}),8161:(Z=>{Z.exports=Ue(import.meta.url)("node:os")}),6760:(Z=>{Z.exports=
Ue(import.meta.url)("node:path")}),1708:(Z=>{Z.exports=Ue(import.meta.url)("node:process")}),7075:(Z=>{Z.exports=Ue(import.meta.url)("node:stream")}),3136:(Z=>{Z.exports=Ue(import.meta.url)("node:url")}),
7975:(Z=>{Z.exports=Ue(import.meta.url)("node:util")}),8522:(Z=>{Z.exports=Ue(import.meta.url)("node:zlib")}),857:(Z=>{Z.exports=Ue(import.meta.url)("os")}),6928:(Z=>{Z.exports=Ue(import.meta.url)("pa\
th")}),2203:(Z=>{Z.exports=Ue(import.meta.url)("stream")}),4756:(Z=>{Z.exports=Ue(import.meta.url)("tls")}),2018:(Z=>{Z.exports=Ue(import.meta.url)("tty")}),7016:(Z=>{Z.exports=Ue(import.meta.url)("ur\
l")}),9023:(Z=>{Z.exports=Ue(import.meta.url)("util")}),3106:(Z=>{Z.exports=Ue(import.meta.url)("zlib")}),3e3:((Z,oe,e)=>{e.d(oe,{WZ:()=>B,j:()=>r,mJ:()=>y});var $=e(7598),U=e(6760),F=e(532),H=e(6191),
W=e(7487),D=e(9870),j=e(3657),P=e(6584);function B(f,u){const c=f.boolean("upload-artifact",!0),_={overwrite:u,retentionDays:f.optional("retention-days",I)},g=f.boolean("artifact-env-variables",!0);return{
upload:c?_:void 0,artifactEnvVariables:g}}function I(f){if(/^0+$/.test(f))return;const u=(0,P.$J)(1/0,!0)(f),c=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>c)throw new Error(`must be at most ${c}\
, the repository's limit in days, not ${u}`);return u}async function y(f,{path:u,sha256:c,package:_},{upload:g,artifactEnvVariables:O}){if(O)return await(0,H.mz)(f,{path:u,digest:c},g);const n=(0,j.z)(
(0,D.KC)(_)),i=(0,U.join)(await(0,W.Pd)("workflow-artifact-"),(0,U.basename)(u));await(0,F.lo)(i,n);const x=(0,$.createHash)("sha256").update(n).digest("hex");return await(0,H.mz)(f,{path:i,digest:x},
g)}function r({upload:f,artifactEnvVariables:u},c){!f||!u||!(0,W.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Z,oe,e)=>{e.d(oe,{Bv:()=>B,X7:()=>y,Zw:()=>P});var $=e(9462),U=e(7279),F=e(3657),H=e(5645),W=e(6006),D=e(3349);class j extends U.HR{job;constructor(f,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=f}}function P(r){return r instanceof j?r.job:{}}async function B(r,f,{title:u,longestWaitMs:c,advice:_,idsIn:g}){r.log.info(`${u}: ${f.status||
"no status"}, dock status ${f.dockStatusId}`);let O={};const n=i=>{const x={"dock-status-id":f.dockStatusId,...g(i)},b=Object.keys(x).some(w=>!(w in O));O={...x,...O,...i.status!==""&&{status:i.status}},
b&&r.publish(O)};try{return{last:await(0,W.qt)(r,f,{longestWaitMs:c,advice:_,onStatus:n}),outputs:O}}catch(i){throw new j(O,(0,U.iT)(i))}}const I="Check the workflow in AI for Process, then re-run the\
 job.";async function y(r,f,{workflowId:u,flowId:c,timeoutMs:_,longestWaitMs:g}){return r.log.info(`Exporting workflow ${u}, flow ${c}, from ${f.url.href}`),await(0,$.N)({...r,platform:f},(0,$.R)(_,"N\
o package"),async O=>{const n=await(0,D.Nq)(O,{workflowId:u,flowId:c}),{dockStatusId:i,exportJobId:x}=n,{last:b,outputs:w}=await B(O,n,{title:`Export job ${x??"without an ID"}`,longestWaitMs:g,advice:I,
idsIn:()=>x===void 0?{}:{"export-job-id":x}});try{const C=await(0,D.EH)(O,n,b),a=async()=>(0,D.EH)(O,n,await(0,W.SO)(O,i)),p=E=>(0,F.u)(E,O.signal),{content:s,...l}=await(0,H.R)(O,{url:C,freshUrl:a,read:p});
return{...l,package:s,job:w}}catch(C){throw new j(w,(0,U.iT)(C))}})}}),2697:((Z,oe,e)=>{e.d(oe,{As:()=>u,N9:()=>n,Sm:()=>B,UX:()=>y,cZ:()=>f,dF:()=>O});var $=e(1455),U=e(6760),F=e(7279),H=e(8725),W=e(
7487),D=e(4057),j=e(706),P=e(6779);function B({host:i,pathname:x}){return i+x.replace(/\/$/,"")}const I=2e4;function y({message:i}){return(0,j.OX)(i,1e3)}const r="<dock status ID>";function f(i){const x=new Map;
for(const{name:w,error:C}of i){const{"dock-status-id":a}=(0,P.Zw)(C),p=a===void 0?C.message:C.message.replaceAll(a,r),s=x.get(p)??{names:[],ids:[],help:(0,W.VY)(C)};x.set(p,s),s.names.push(w),a!==void 0&&
s.ids.push(a)}const b=Math.max(100,Math.min(1e3,Math.floor(I/x.size)));return Array.from(x,([w,{names:C,ids:a,help:p}])=>({names:C,message:(0,j.OX)(w,b).replaceAll(r,()=>a.join(", ")),help:p}))}function u(i){
return f(i).map(({names:x,message:b})=>`${x.join(", ")}: ${b}`).join(" | ")}function c(i,x){if(!i||!x||i.message===x.message)return i??x;const b=`${i.message} Also: ${x.message}`;return new Failure({what:b,
topic:asFailure(i).topic},{cause:i})}async function _(i,x,b){let w;const C=await i.catch(a=>(w=toError(a),{...x,...jobOf(w)}));if(setOutputs(C),b){const{titles:a,facts:p}=b,s=factTable([...p,["Workflo\
w ID",C["workflow-id"]],["Dock status ID",C["dock-status-id"]],["Status",C.status&&{words:C.status}],["Duration",{words:humanTime(performance.now())}]]);w?await writeSummary(a.failed,withHelp(y(w),helpFor(
w)),s):await writeSummary(a.done,s)}if(w)throw w}const g=1e6;async function O(i,x){const b=JSON.stringify(x),w=await n(`the output ${i}`,{[`${i}.json`]:b}),C=Buffer.byteLength(b)>g;return C&&(0,H.lm)(
`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),{[i]:C?[]:x,...w}}async function n(i,x){try{const b=await(0,W.Pd)("workflow-results-"),w={};for(const[C,a]of Object.
entries(x)){const p=(0,U.join)(b,C);await(0,$.writeFile)(p,a),w[`${(0,U.parse)(C).name}-path`]=p}return w}catch(b){return(0,H.t1)().warning(`Can't keep ${i} as a file. ${(0,F.gJ)(b)}`),{}}}}),3018:((Z,oe,e)=>{
e.d(oe,{uu:()=>G,S3:()=>At,$0:()=>L});var $=e(1124),U=e(706),F=e(1345);const H=Number.MAX_SAFE_INTEGER,W=2,D=60,j="</details>",P=41,B=100;function I(t,o={}){const{under:m=()=>"",parts:T=[],noun:K="cha\
nge",folded:q=!1}=o,{length:Q}=m(H),{least:te=Q===0?t:`${t} \u2026`,changes:ee=g(T)}=o;return{line:t,under:m,size:t.length+Q,least:te,parts:T,changes:ee,noun:K,folded:q}}function y(t,o,m={}){return o.
length===0?[]:[I(t,{...m,parts:o})]}function r(t,o){const m=f(t,[]),T=({leaf:ee,outer:ce})=>ce.length===1?0:ee.size,K=(0,F.Vn)(m.flatMap(({outer:ee})=>ee)),q=new Map;let Q=o;const te=m.sort((ee,ce)=>T(
ee)-T(ce)).filter(({leaf:ee,outer:ce})=>{const Te=ce.filter(Ge=>!q.has(Ge)),Le=ce.filter(Ge=>K.get(Ge)===1),Be=Te.map(({line:Ge,folded:Ze})=>Ge.length+W+D+(Ze?P:0)).reduce((Ge,Ze)=>Ge+Ze,ee.least.length+
W-D*Le.length);if(Be>Q)return!1;Q-=Be;for(const Ge of ce)q.set(Ge,[]),K.set(Ge,(K.get(Ge)??0)-1);return!0});for(const[ee,{leaf:ce}]of te.entries()){const Te=u(ce,ce.least.length+Math.floor(Q/(te.length-
ee)));Q-=Te.reduce((Le,{length:De})=>Le+De,-ce.least.length),q.set(ce,Te)}return O(c(t,q).filter(([ee])=>ee!==""))}function f(t,o){return t.parts.length===0?[{leaf:t,outer:o}]:t.parts.flatMap(m=>f(m,[
...o,t]))}function u({line:t,under:o,size:m,least:T},K){if(m<=K)return[t,o(Math.max(K,H))];for(let q=K-t.length-D;q>B;q=Math.floor(q*.7)){const Q=o(q);if(Q!==""&&t.length+Q.length<=K)return[t,Q]}return[
T]}function c(t,o){const{line:m,parts:T,folded:K}=t;if(T.length===0)return[o.get(t)??[]];const Q=[...T.filter(te=>o.has(te)).flatMap(te=>c(te,o)),[_(t,T.filter(te=>!o.has(te)))]];return K?[[`<details>\
<summary>${m}</summary>`],...Q,[j]]:[[m],...Q]}function _({noun:t},o){if(o.length===0)return"";if(t==="connection")return`\u2026 and ${(0,U.hS)(o.length,"more connection")}`;const m=t==="workflow"?` i\
n ${(0,U.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(g(o),"more change")}${m}`}function g(t){return t.reduce((o,{changes:m})=>o+m,0)}function O(t){const o=m=>m?.[0]?.startsWith("- ");
return t.flatMap((m,T)=>{const K=m[0]===j||o(m)&&o(t[T-1]);return[T===0?"":K?`
`:`

`,...m]})}var n=e(8132),i=e(3436),x=e(2614),b=e(2742),w=e(3499),C=e(8965),a=e(5408);const p=2,s=1e3,l=240,E=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],A="...";function N(t,o){const m=[V(t??o),V(o??t)],[T,K]=[ne(t,m[0]),ne(o,m[1])],q=he(T,K);return m[0]===m[1]?q:[`@@ line ends: ${m[0]} \u2192 ${m[1]} @@`,...q]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ne(t,o){return(t?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(T=>E.reduce(ie,[T]).map((K,q)=>q===0?K:A+K))}function ie(t,o){return t.flatMap(m=>m.length>l?Array.from(m.matchAll(o),([T])=>T):m)}function he(t,o){const m=new Set(t),K=o.some(Q=>m.has(
Q))?(0,C.E)([...t],[...o],{maxEditLength:s}):void 0;if(K===void 0)return[...S(t,o),...Ee("+",o)];let q=0;return K.flatMap(({added:Q,removed:te,value:ee},ce)=>{const Te=K[ce+1];if(te)return S(ee,Te?.added?
Te.value:[]);const[Le,De]=[ce===0?0:p,ee.length-p],Be=q+ue(ee.slice(0,De+1));return q+=ue(ee),Q?Ee("+",ee):Te===void 0?Ee(" ",ee.slice(0,Le)):De-Le<2?Ee(" ",ee):[...Ee(" ",ee.slice(0,Le)),`@@ line ${Be}\
 @@`,...Ee(" ",ee.slice(De))]})}function Ee(t,o){return o.map(m=>`${t} ${m}`)}function ue(t){return t.filter(o=>!o.startsWith(A)).length}function S(t,o){const m=new Map(t.map(q=>[J(q),q])),T=o.flatMap(
q=>R(m.get(J(q))??q,q));return[...T.length===0?[]:[`@@ hard to see: ${[...new Set(T)].join(", ")} @@`],...Ee("-",t)]}function R(t,o){if(J(t)!==J(o))return[];const[m,T]=[t.normalize(),o.normalize()],K=h(
t)===h(o)?[]:["Unicode forms"];return m===T?K:[...K,m.trimEnd()===T.trimEnd()?"spaces at the end":"white space"]}function J(t){return h(t.normalize())}function h(t){return t.replace(/\s/g,"")}function M(t,o){
let[m,T]=[0,o];const q=[...(0,a.$z)(t,te=>te.startsWith("@@ line ")?++m:m).values()].flatMap(te=>{const ee=d(te,T);return T-=k(te),ee}),Q=t.filter(v).length-q.filter(v).length;return Q===0?q:[...q,`@@\
 ${(0,U.hS)(Q,"more changed line")} @@`]}function d(t,o){const m=Q=>Q.startsWith("-"),T=k(t.filter(m)),K=k(t)-T,q={removed:Math.max(o/2,o-K),others:Math.max(o/2,o-T)};return t.filter(Q=>{const te=m(Q)?
"removed":"others";return q[te]-=Q.length+1,q[te]>=0})}function v(t){return t.startsWith("-")||t.startsWith("+")}function k(t){return t.reduce((o,m)=>o+m.length+1,0)}var X=e(7856);const Y={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},z=80,re=8;function ae(t,o,m){if(t.type==="string")return se(we((0,i.e1)(t.text)),o,m);const[
T="",...K]=ye(t,o);return K.length>0||T.length>z?void 0:(0,n.SS)(T,1/0)}function se(t,o,m){const T=o.mask(t).shown;if(T.length>z||T.includes(`
`))return;const K=le(t,o,m);return(0,n.SS)(JSON.stringify(T),1/0)+(K===void 0?"":` (${de(K,o)})`)}function le(t,{labelOf:o},m){const T=o(t);return T===void 0||T.toLowerCase()===t.toLowerCase()||[...m?.
members.values()??[]].some(q=>(0,i.jn)(q)&&(0,i.e1)(q.text)===T)?void 0:T}function ye(t,o,m){const{mask:T}=o;if((0,i.jn)(t)){if(t.type==="literal")return[T(t.text).shown];const ce=we((0,i.e1)(t.text)),
{shown:Te}=T(ce);if(Te.includes(`
`))return["|",...$e(Te.split(`
`))];const Le=le(ce,o,m);return[JSON.stringify(Te)+(Le===void 0?"":` (${T(Le).shown})`)]}const[K="",q=""]=t.type==="array"?"[]":"{}",Q=t.type==="array"?t.items.map(ce=>ye(ce,o)):Array.from(t.members,([
ce,Te])=>{const[Le,...De]=(0,X.$C)(ce,Te,t)?[U.v5]:ye(Te,o,t);return[`${JSON.stringify(T(ce).shown)}: ${Le}`,...De]}),te=K+Q.join(", ")+q;return te.length<=z&&Q.every(ce=>ce.length===1)?[te]:[K,...$e(
Q.flat()),q]}function $e(t){return t.map(o=>`  ${o}`)}function we(t){if(!t.includes("%"))return t;try{const o=decodeURIComponent(t);return[encodeURIComponent(o),encodeURI(o)].includes(t)?o:t}catch{return t}}
function de(t,{mask:o},m=100){return(0,n.SS)(o(t).shown,m)}function Me(t,o,m=!1){const T=(0,w.a2)(t),K=m?1/0:100,q=t.flatMap((Q,te)=>{if(Q.type==="element")return[(0,n.SS)(`[${Q.index}]`)];if(Q.type===
"item"){const ce=o.endsOf(Q.item),Te=ce===void 0?Q.label:m?`${ce} (${Q.label})`:ce,Le=te===T-1&&Q.hint!==void 0?` (${de(Q.hint,o)})`:"";return[`**${de(Te,o,K)}**${Le}`]}return!m&&t.slice(te+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[de(Q.key,o,K)]});return q.length>re&&!m&&q.splice(2,q.length-re+1,"\u2026"),q.join(" \u203A ")||"the whole file"}function me(t,o){const m=Q=>t.map(({path:te,
kind:ee})=>(ee?`${Y[ee]} `:"")+Me(te,o,Q)),[T,K]=[m(!1),m(!0)],q=(0,F.Vn)(T);return _e(T.map((Q,te)=>q.get(Q)===1?Q:K[te]??Q))}function _e(t){const[o,m]=[(0,F.Vn)(t),new Map];return t.map(T=>{const[K=1,
q]=[o.get(T),(m.get(T)??0)+1];return m.set(T,q),K===1?T:`${T} (${q} of ${K})`})}const Ie="  ",je=3,Fe=5,Xe=120,He={texts:3,min:4,max:60,usual:2,usualWeight:.001},Qe=/^(type|_?id|uuid|identifier)$/i,Je={
line:": changed, hidden"};function qe(t,o){const m=[...(0,a.$z)(t,fe).values()],T=m.filter(Q=>Q.length<je).flat(),K=me(T,o),q=new Map(T.map((Q,te)=>{const{line:ee,...ce}=ve(Q,o);return[Q,I(`- ${K[te]}${ee}`,
{changes:1,...ce})]}));return m.flatMap(Q=>{const te=Q.flatMap(ee=>q.get(ee)??[]);return te.length===0?be(Q,o):te})}function fe(t){const o=(0,w.a2)(t.path),T=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(q=>"id"in q?[q.id]:[]);if(o===0||o===t.path.length||T.length===0)return t;const K=t.path.slice(o).map(q=>q.type==="member"?q.key:"index"in q&&q.index);return JSON.stringify([t.
kind,T,K])}function be(t,o){const[m]=t,{line:T,under:K=()=>""}=ve(m,o),q=Oe(ge(t,o)),Q=m.kind==="modified"?"":` ${m.kind}`,te=`- ${Y[m.kind]} ${xe(m,o)}${T}${Q} in ${q.line}`;return I(te,{changes:t.length,
under:ee=>K(ee)+(q.under?.(ee)??"")})}function ge(t,o){const m=t.map(({path:T})=>({path:T.slice(0,(0,w.a2)(T))}));return me(m,o)}function xe({path:t},o){return Me(t.slice((0,w.a2)(t)),o)}function ve(t,o){
if(t.kind==="modified")return Pe(t,o);if("value"in t)return pe(t,o);if(t.kind==="moved"){const[q,Q]=[t.from,t.path].map(te=>Me(te.slice(0,-1),o,!0));return{line:`: moved from ${q} to ${Q}`}}if(t.moved.
length===0)return{line:": in a new order"};const m=t.moved.map(q=>({path:[q]})),T=Oe(me(m,o)),K=T.under?`${T.line} moved`:`moved: ${T.line}`;return{...T,line:`: in a new order (${K})`}}function Oe(t){
if(t.length<=Fe)return{line:t.join(", ")};const o=(0,U.hS)(t.length,"item"),m=Ne(o,Ie+t.join(", "));return{line:o,under:T=>m.length<=T?m:""}}function Pe({path:t,from:o,to:m},T){if(o.type==="hidden"||m.
type==="hidden")return{line:""};if((0,X._p)(t,o,m))return Je;if(o.type==="string"&&m.type==="string")return Se((0,i.e1)(o.text),(0,i.e1)(m.text),T);const[K,q]=[ye(o,T).join(`
`),ye(m,T).join(`
`)];if(K===q)return Je;const[Q,te]=[ae(o,T),ae(m,T)];return Q!==void 0&&te!==void 0?{line:`: ${Q} \u2192 ${te}`}:{line:"",under:ke(K,q)}}function Se(t,o,m){const T=[we(t),we(o)],K=T[0]!==T[1]&&(T[0]!==
t||T[1]!==o),[q,Q]=K?T:[t,o],te=K?" (percent-encoded)":"",[ee,...ce]=(0,b.qy)(q,Q)?.changes??[];if(ee!==void 0){const nt=`${te} (JSON in a text)`;if(ce.length===0&&ee.kind==="modified"){const dt=Pe(ee,
m);return{...dt,line:`${nt} \u203A ${Me(ee.path,m)}${dt.line}`}}const ft=I("",{parts:qe([ee,...ce],m)});return{line:nt,under:dt=>`
${We(r(ft,dt).join(""))}`}}const[Te,Le]=[m.mask(q),m.mask(Q)];if(Te.shown===Le.shown)return{line:te+Je.line};const De=Te.hidden===Le.hidden?"":" (hidden values differ, too)",[Be,Ge]=[se(q,m),se(Q,m)];
if(Be===void 0||Ge===void 0)return{line:te+De,under:ke(Te.shown,Le.shown)};const Ze=R(Te.shown,Le.shown).join(", ");return{line:`${te}: ${Be} \u2192 ${Ge}${Ze&&` (${Ze})`}${De}`}}function pe({kind:t,path:o,
value:m},T){if(m.type==="hidden")return{line:""};if((0,X._p)(o,m))return{line:": hidden"};const K=m.type==="object"?void 0:ae(m,T);if(K!==void 0)return{line:`: ${K}`};const Q=m.type==="string"?T.mask(
we((0,i.e1)(m.text))).shown:ye(m,T).join(`
`),te=De=>t==="added"?ke(void 0,Q,De):ke(Q,void 0,De);if(m.type==="array")return{line:"",under:te((0,U.hS)(m.items.length,"element"))};if(m.type!=="object")return{line:"",under:te()};const ee=te((0,U.
hS)(m.members.size,"field")),{line:ce,left:Te}=Ae(m,o.at(-1),T),Le=ce===""?"":`: ${ce}`;return Te==="nothing"?{line:Le}:{line:Le,under:Te==="place"?De=>De===1/0?ee(De):"":ee}}function Ae(t,o,m){const T=o?.
type==="item"?o:void 0;if(t.members.size===0&&!T)return{line:"`{}`",left:"nothing"};const K=ce=>(0,i.jn)(ce)&&[T?.label,T?.hint].includes((0,i.e1)(ce.text)),q=[...t.members].filter(([,ce])=>!T||!K(ce)),
Q=q.filter(([ce,Te])=>!T||!(0,w.rL)(ce,Te)),te=Q.map(([ce,Te])=>{const Le=(0,X.$C)(ce,Te,t)?(0,n.SS)(U.v5):ae(Te,m,t);return Le&&`${de(ce,m)}: ${Le}`}),ee=te.join(", ");return te.includes(void 0)||ee.
length>Xe?{line:Re(t,K,m),left:"more"}:{line:ee,left:Q.length<q.length?"place":"nothing"}}function Re(t,o,m){const T=new Map,K=(Q,te,ee)=>{ee>(T.get(Q)?.weight??0)&&T.set(Q,{text:te,weight:ee})},q=(Q,te,ee)=>{
if(Q.type==="array")for(const Be of Q.items)q(Be,te,ee+1);if(Q.type==="object")for(const[Be,Ge]of Q.members)(0,X.$C)(Be,Ge,Q)?K(Be,U.v5,He.max):q(Ge,Be,ee+1);if(Q.type!=="string")return;const ce=(0,i.
e1)(Q.text),Te=Qe.test(te)||o(Q)||(0,w.gN)(ce)||m.labelOf(ce)!==void 0;if(ce.length<He.min||Te)return;const Le=ce.includes("://")?2*He.max:Math.min(ce.length,He.max),De=m.countOf(ce)>He.usual?He.usualWeight:
1;K(te,m.mask(we(ce)).shown,De*Le/(ee+1))};return q(t,"",0),[...T].sort(([,Q],[,te])=>te.weight-Q.weight).filter(([,{weight:Q}],te)=>te===0||te<He.texts&&Q>He.usualWeight*2*He.max).map(([Q,{text:te}])=>`${de(
Q,m)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(te,He.max)),1/0)}`).join(", ")}function ke(t,o,m){const T=(0,n.EU)(N(t,o),"diff",Ie);return K=>{const q=T.length<=K?T:Ce(T,K);return m===void 0?`
${q}`:Ne(m,q)}}function Ce(t,o){const m=t.split(`
`),T=m.slice(1,-1).map(K=>K.slice(Ie.length));return[...m.slice(0,1),...M(T,o).map(K=>Ie+K),...m.slice(-1)].join(`
`)}function Ne(t,o){return`
${Ie}<details><summary>${t}</summary>

${o}
${Ie}</details>`}function We(t){return t.replace(/^(?=.)/gm,Ie)}const ze=100,Ve=5;function et(t,o){const m=t.kind==="json"?(0,x.I)(t,De=>o(De).shown):void 0,T=(0,b.Z)(()=>(0,F.Vn)((0,i.PX)(t.head??t.base))),
K={mask:o,labelOf:De=>De.length>ze?void 0:m?.labelOf(JSON.stringify(De)),endsOf:De=>m?.endsOf(De),countOf:De=>T().get(De)??0},q=Ye((0,$.xS)(t)),Q=t.status==="modified",te=Q?st(t,K,m):qe(it(t),K),{nodes:ee=0,
connections:ce=0}=m?.size??{},Te=ee===0?"What is in it":`${(0,U.hS)(ee,"node")}, ${(0,U.hS)(ce,"connection")}`,Le=Q?te:y(Te,te,{changes:q,folded:!0});return[...tt(m),I(rt(t,o),{parts:[...Le,...ot(t,K)],
changes:q})]}function Ye({added:t,modified:o,removed:m}){return t+o+m}function tt(t){return t?.note!==void 0?[I(t.note)]:t?.picture?[I((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:o,status:m,changes:T},K){const q=`**${de(t,{mask:K})}**`;return m!=="modified"?`${Y[m]} ${q}: file ${m}`:o==="bin\
ary"||o==="variables"&&T.length===0?`${Y.modified} ${q}: content modified`:o==="variables"?`${q} (values are never shown)`:q}function ot({references:t},o){if(t.length===0)return[];const m=t.slice(0,Ve).
map(({path:Q,from:te,to:ee})=>`${Me(Q,o)} (${de(te,o)} \u2192 ${de(ee,o)})`),T=t.length>Ve?", \u2026":"",K=t.length===1?"follows and isn't":"follow and aren't",q=`${(0,U.hS)(t.length,"reference")} to \
new IDs and names ${K} counted`;return[I(`${q}: ${m.join(", ")}${T}`)]}function st(t,o,m){const T=(0,w.pi)(t),K=m?.connections??[],q=new Set(K.map(({item:Be})=>Be)),Q=(0,a.$z)(t.text?[ut(t.text)]:t.changes,
Be=>m?.tells(Be)?"told":"value"in Be&&q.has(Be.value)?"connection":T(Be)?"layout":vt(Be.path,o)?"item":"rest"),[te,ee]=[Q.get("layout")??[],Q.get("connection")??[]],ce=qe(Q.get("rest")??[],o),Te=_t(K,
ee,o),Le=(Q.get("told")?.length??0)+ee.length,De=`Layout and bookkeeping: ${(0,U.hS)(te.length,"change")}`;return[...qe(Q.get("item")??[],o),...y("Connections",Te,{noun:"connection",changes:Le}),...Te.
length===0?ce:y("Elsewhere in the file",ce),...y(De,Ot(te,t,o),{folded:!0})]}function vt(t,{labelOf:o}){return t.some(m=>m.type==="item"||m.type==="member"&&o(m.key)!==void 0)}function ut({base:t,head:o}){
return{kind:"modified",path:[],from:at(t),to:at(o)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:o,text:m,status:T,changes:K}){const q=T==="removed"?"re\
moved":"added",Q=(ee,ce)=>{const Te=(0,F.Vg)(ee,()=>{});return!(ce.length<3&&Te.length>0&&Te.every(De=>De.value.type==="object"))&&(ce.length>0||ee.type!=="object")?[{kind:q,path:ce,value:ee}]:Te.flatMap(
({step:De,value:Be})=>De.type==="member"?Q(Be,[...ce,De]):[{kind:q,path:[...ce,De],value:Be}])},te=t??o??(m&&at(m.base??m.head));return te?Q(te,[]):K}function _t(t,o,m){const T=new Map(o.map(Q=>["valu\
e"in Q&&Q.value,Q])),K=xt(t,T),q=_e(K.map(Q=>lt(Q,m)));return K.map(([{item:Q}],te)=>{const ee=T.get(Q),{line:ce,under:Te=()=>""}=ee?ve(ee,m):{line:""};return I(`${q[te]}${Te(0)===""?ce:""}`,{under:Te})})}
function xt(t,o){const m={added:new Map,removed:new Map};return t.flatMap(T=>{const{kind:K,source:q,target:Q,item:te}=T;if(K==="rewired"||o.has(te))return[[T]];const ee=m[K].get(q),ce=ee??[T];return ee&&
ee.push(T),m[K].delete(q),m[K].set(Q,ce),ee?[]:[ce]})}function lt(t,o){const[{kind:m,source:T,target:K,was:q}]=t,Q=Te=>`**${de(Te.label,o)}**`,te=Te=>Te===""?"":` (${de(Te,o)})`,ee=t.map(Te=>` \u2192 ${Q(
Te.target)}${te(Te.label)}`),ce=q?.target===K?te(q.label)||" without a label":q&&` ${Q(q.target)}`;return`- ${Y[m]} ${Q(T)}${ee.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,o,m){return[...(0,a.
$z)((0,w.lY)(t,o),K=>K.kind+xe(K,m)).values()].flatMap(K=>{const q=K.map(ce=>ve(ce,m));if(K.length<je||(0,w.a2)(K[0].path)===0||q.some(({under:ce})=>ce))return qe(K,m);const Q=ge(K,m),te=We(q.map(({line:ce},Te)=>`\
- ${Q[Te]}${ce}`).join(`
`)),ee=`- ${Y[K[0].kind]} ${xe(K[0],m)} of ${(0,U.hS)(K.length,"item")}`;return I(ee,{changes:K.length,under:ce=>te.length>ce?"":`
${te}`})})}const ht="<!-- workflow-report -->",St=6e4,pt=1e3;function ct(t){const{workflows:o,missing:m}=t,T=(0,X.lb)(t),q=["changed","added","removed"].flatMap(ee=>o.filter(ce=>ce.status===ee)).map(ee=>{
const ce=Ye(ee.counts);return{workflow:ee,changes:ce,parts:ee.files.flatMap(Te=>et(Te,T))}}),Q=gt(t,T),te=m===void 0?"":`\`${m}\` doesn't exist: it counts as empty.`;return({maxLength:ee=St,maxBytes:ce=1/0,
headings:Te=!0,mark:Le=!0}={})=>{const De=q.map(({workflow:Ze,...nt})=>I(wt(Ze,T,Te),nt)),Be=I(te,{parts:[...y("",De,{noun:"workflow"}),...Q]}),Ge=Le?`${ht}
`:"";for(let Ze=Math.min(ee,ce);;){const nt=[Ge,...r(Be,Ze-Ge.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Ze<pt)return nt;Ze=Math.floor(Ze*ce*.99/ft)}}}function mt(t,o){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${o}</summary>

${t}
</details>
`}function wt({name:t,status:o,counts:m},T,K){const q=K?"### ":"",Q=t===void 0?void 0:de(t,{mask:T});return o==="added"||o==="removed"?`${q}${Y[o]} ${Q===void 0?"Workflow":`${Q}: workflow`} ${o}`:K?`${q}${Q===
void 0?"":`${Q}: `}${(0,$.cq)(m)}`:""}function gt({workflows:t,notCompared:o=[]},m){const T=(Q,te)=>{const ee=Q.flatMap(ce=>ce===void 0?[]:[de(ce,{mask:m})]).join(", ");return Q.length===0?[]:[I(te(ee),
{least:te((0,U.hS)(Q.length,"workflow"))})]},K=t.flatMap(({name:Q,status:te})=>te==="unchanged"?[Q]:[]),q=t.flatMap(({name:Q,variablesCompared:te})=>te?[]:[Q]);return[...t.length===0?[I("No workflow w\
as compared")]:[],...T(K,Q=>Q===""?"No changes":`${Q}: no changes`),...T(q,Q=>`The environment variables${q.length===t.length?"":` of ${Q}`} weren't compared, because one side is a folder without \`env\
_variables.json\`.`),...T(o,Q=>`${Q}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),$t=e(2697),Mt=e(6584);async function At(t){const o=ct(t),m={"report.md":o(),"full-report.md":o(
{maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",m)),o}const It=900*1024;function G(t,o,m,T){const K=It-Buffer.byteLength(m.join()),q=t({headings:o,maxLength:1/0,maxBytes:K,mark:!1}).join(
"");return T===void 0?q:mt(q,T)}function L(t){const o=(0,$.AS)(t);if(o.length===0)return;const m=o.slice(0,20).map(Mt.bY),T=o.length>20?` and ${(0,U.hS)(o.length-20,"more line")}`:"";(0,yt.lm)(`No fie\
ld matched ${m.join(", ")}${T} in ignore. Check the spelling.`)}}),682:((Z,oe,e)=>{e.d(oe,{H:()=>y,R:()=>D});var $=e(3024),U=e(532),F=e(5806),H=e(706),W=e(6584);function D(r,f){const u=["workflows","w\
orkflows-file"].filter(g=>r.text(g)!==""),[c]=u;if(c===void 0)return{targets:j(r,f),fromList:!1};u.length>1&&r.refuse("workflows-file","can't be combined with workflows");for(const g of["workflow-id",
"flow-id","name"])r.text(g)!==""&&r.refuse(g,`can't be combined with ${c}`);const _=c==="workflows"?r.lines(c):r.optional(c,P);return{targets:_===void 0?[]:I(r,c,_),fromList:!0}}function j(r,f){const u=r.
required("workflow-id",W.Fg),c=r.required("flow-id",W.Fg),_=r.optional("name",W.$q);return u===void 0||c===void 0?[]:[{name:_??r.parse("workflow-id",f+u,W.$q)??"",workflowId:u,flowId:c}]}function P(r){
const f=(0,W.EO)(r);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(f))}catch(u){throw new Error(`can't be read: ${r}: ${(0,U.CQ)(u)}`)}}const B=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,H.OX)(r,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,H.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:r})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(r)}`]);function I(r,f,u){const c=[],_=new Map,g=u.split(/\r\n|\n|\r/).map(O=>O.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
O,n]of g.entries()){const i=`${f} line ${O+1}`;if(!r.parse(i,n.join(" "),B))continue;const[x="",b="",w=""]=n;r.parse(`${i} name`,x,W.$q),r.parse(`${i} workflow-id`,b,W.Fg),r.parse(`${i} flow-id`,w,W.Fg);
const[C,a]=[(0,F.Sr)(x),`${b} ${w}`].map(s=>{const l=_.get(s);return l===void 0&&_.set(s,O+1),l});C!==void 0&&r.refuse(i,`has the name of line ${C}`),a!==void 0&&r.refuse(i,`has the IDs of line ${a}. \
Set the IDs of its own workflow, or remove the line`),c.push({name:x,workflowId:b,flowId:w})}return g.every(O=>O.length===0)&&r.refuse(f,"names no workflow"),c}async function y(r,f,u){const c=[],_=r.entries(),
g=async()=>{for(const[O,n]of _)c[O]=await u(n)};return await Promise.all(Array.from({length:Math.min(f,r.length)},g)),c}}),6584:((Z,oe,e)=>{e.d(oe,{$J:()=>I,$q:()=>O,Do:()=>u,EO:()=>w,Fg:()=>f,bY:()=>a,
il:()=>P,kH:()=>D,or:()=>r,sJ:()=>j,sU:()=>_,tz:()=>n,yG:()=>B});var $=e(3024),U=e(6760),F=e(5806),H=e(7596),W=e(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(s,l=D){
return[l,({input:E})=>`contains ${p(E)}. ${s}`]}function P(...s){return l=>{for(const[E,A]of s){const N=E.exec(l);if(N)throw new Error(typeof A=="string"?A:A(N))}return l}}function B(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(s)}`)}function I(s,l=!1){return E=>{const A=Number(E);if((l?/^\d+$/:/^\d+(\.\d+)?$/).test(E)&&A>0&&A<=s)return A;
const N=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${l?"whole ":""}number above 0${N}, not ${a(E)}`)}}const y=P(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function r(s){return(0,H.o6)(y(s))}function f(s){if((0,H.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${a(s)}`)}const u=P(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",_=P([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${a(s)}`],[/.{201}/u,c]),g=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${a(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${a(s)}`],[/.{201}/u,c]);function O(s){const l=(0,F.x5)(g(s));if(l!==void 0)throw new Error(`can't be a name: ${a(s)} ${l}`);if(Buffer.byteLength(s)>240)throw new Error(c);
return s}function n(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const x=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function b(s){return(0,U.resolve)(i(),x(s))}function w(s){const l=b(s);if((0,$.existsSync)(l))return l;throw new Error(
C(s))}function C(s){const l=!(0,$.existsSync)(i())||(0,$.readdirSync)(i()).length===0;return`doesn't exist: ${a(s)}${l?". The workspace is empty: run actions/checkout before this step":""}`}function a(s){
const l=p(s);return`"${(0,W.OX)(s,60)}"${l===""?"":` with ${l}`}`}function p(s){const l=(s.match(new RegExp(D,"gu"))??[]).map(N=>N.codePointAt(0)??0),E=[...new Set(l)].map(N=>`U+${N.toString(16).toUpperCase().
padStart(4,"0")}`),A=E.length===1?"an invisible character":"invisible characters";return E.length===0?"":`${A} (${E.slice(0,5).join(", ")})`}}),1124:((Z,oe,e)=>{e.d(oe,{AS:()=>j,Hq:()=>W,RG:()=>U,cq:()=>P,
cz:()=>F,xS:()=>H,xW:()=>D});var $=e(706);const U={type:"hidden"};function F(B){const I=y=>B.reduce((r,f)=>r+f[y],0);return{added:I("added"),modified:I("modified"),removed:I("removed")}}function H({status:B,
changes:I,references:y}){const r={added:0,modified:0,removed:0};if(B!=="modified")return{...r,[B]:1};if(I.length===0&&y.length===0)return{...r,modified:1};for(const{kind:f}of I)r[f==="added"||f==="rem\
oved"?f:"modified"]++;return r}function W({workflows:B}){return B.some(({status:I})=>I!=="unchanged")}function D({workflows:B}){return F(B.map(({counts:I})=>I))}function j({workflows:[B,...I]}){return B?.
unusedIgnores.filter(y=>I.every(({unusedIgnores:r})=>r.includes(y)))??[]}function P({modified:B,added:I,removed:y}){return Object.entries({modified:B,added:I,removed:y}).flatMap(([f,u])=>u===0?[]:[`${(0,$.
zD)(u)} ${f}`]).join(", ")||"no changes"}}),3436:((Z,oe,e)=>{e.d(oe,{Gg:()=>B,Ms:()=>c,Op:()=>f,PX:()=>r,Rk:()=>F,TH:()=>P,TN:()=>D,YD:()=>j,ZM:()=>W,dj:()=>O,e1:()=>u,eX:()=>H,jn:()=>y});var $=e(8142),
U=e(2899);const F=["id","_id","key","name"],H=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(n,i){if(n.type!=="obj\
ect")return;const x=n.members.get(i)??n.matchOnly?.get(i);return x&&y(x)&&/^("[^"]|[-\d])/.test(x.text)?x.text:void 0}function j(n){return n.type==="object"?[...n.members.keys()]:[]}function P(n){return I(
n,["id","_id","key"])??I(n,j(n).sort().filter(i=>W.test(i)))}function B(n){return I(n,H)}function I(n,i){const x=i.find(b=>D(n,b)!==void 0);return x&&D(n,x)}function y(n){return n.type==="string"||n.type===
"literal"}function r(n){return n===void 0?[]:y(n)?[u(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(r)}function f(n,i,x){return x&&F.includes(n)&&y(i)}function u(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class c{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,x=b=>{}){this.#n=i,this.#e=i.lines.length===0,this.#t=x}read(i){const{fields:x,orders:b}=this.#n,
w=C=>(0,U.pi)(x,C,this.#t);return(0,$.q)(i,void 0,{enter:(C,a="")=>this.#e?void 0:{key:a,outer:C},scalar:C=>this.scalar(C),array:(C,a)=>{const p=C.length>0&&w({key:"",outer:a});return this.array(p?[]:
C,(0,U.pi)(b,a,this.#t))},object:(C,a)=>{let p;for(const[s,l]of x.size===0?[]:C)w({key:s,outer:a})&&(C.delete(s),F.includes(s)&&(p=(p??new Map).set(s,l)));return this.object(C,p)}})}scalar(i){let x=this.#o.
get(i);return x===void 0&&(x={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,x)),x}array(i,x=!1){const b=x?i.toSorted((a,p)=>a.id-p.id):i;let w=b.length;for(const{id:a}of b)
w=g(w,a);const C=this.#i(w,{type:"array",id:this.#s+1,items:b,unordered:x});return this.#e?C:{type:"array",id:C.id,items:i,unordered:x}}object(i,x){let b=~i.size;for(const[C,{id:a}]of i)b=b+g(this.scalar(
C).id,a)|0;const w=this.#i(b,{type:"object",id:this.#s+1,members:i,matchOnly:x});return this.#e?w:{type:"object",id:w.id,members:i,matchOnly:x}}#i(i,x){for(let b=i;;b=b+1|0){const w=this.#r.get(b);if(w&&
_(w,x))return w;if(!w)return this.#r.set(b,x),this.#s++,x}}}function _(n,i){if(n.type==="array")return i.type==="object"||n.items.length!==i.items.length?!1:n.items.every(({id:x},b)=>x===i.items[b]?.id);
if(i.type==="array"||n.members.size!==i.members.size)return!1;for(const[x,{id:b}]of i.members)if(n.members.get(x)?.id!==b)return!1;return!0}function g(n,i){const x=Math.imul(n^n>>>15,739982445)^Math.imul(
i^i>>>16,73244475);return Math.imul(x^x>>>13,695872825)}function O(n){if(y(n))return n.text;if(n.type==="array"){const x=n.items.map(O);return`[${(n.unordered?x.sort():x).join()}]`}return`{${Array.from(
n.members,([x,b])=>`${JSON.stringify(x)}:${O(b)}`).sort().join()}}`}}),9630:((Z,oe,e)=>{e.d(oe,{TA:()=>W,b6:()=>H,ol:()=>j});var $=e(4573),U=e(7598),F=e(3436);function H(P){return(0,$.isUtf8)(P)?P.toString():
void 0}function W(P,B,I){const y=/\.json$/i.test(P)?H(B):void 0;return y===void 0?void 0:I.read(y)}function D(P,B,I,y){if(B.equals(I))return!0;const r=new Interner(y),f=W(P,B,r);return f!==void 0&&f.id===
W(P,I,r)?.id}function j({files:P},B){const I=r=>(0,U.createHash)("sha256").update(r).digest("hex"),y=Array.from(P,([r,f])=>{const u=W(r,f,new F.Ms(B));return[r,I(u?(0,F.dj)(u):f)]});return I(JSON.stringify(
y.sort(([r],[f])=>r<f?-1:1)))}}),2614:((Z,oe,e)=>{e.d(oe,{I:()=>me});var $=e(3436),U=e(3499);const F=[(0,U.Ab)("_?id key uuid guid identifier"),(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("name label t\
itle alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],H=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",D=64;function j(fe,be){const ge=P([]),xe=[],ve=new Set(
[fe,be].flatMap(Se=>[...(0,$.PX)(Se),...r(Se)]));function Oe(Se,pe,Ae){if((0,$.jn)(Se))y(Se.text,pe,Ae);else if(Se.type==="object")Pe(Se,pe,Ae);else{const Re=Se.items.length>1&&Se.items.some(({type:ke})=>ke===
"array");for(const[ke,Ce]of Se.items.entries())Oe(Ce,B(pe,"[]"),{...Ae,array:Se.items,...Re&&{slot:ke}})}}function Pe(Se,pe,{key:Ae,array:Re,map:ke,...Ce}){let Ne=Ce;if(Re!==void 0||Ae!==void 0){const Ve={
side:Ce.side,value:Se,field:pe,outer:Ce.place,key:Ae,array:Re??[]};Ne={...Ce,place:Ve,map:ke},xe.push(Ve)}const We=u(Se,ve),ze=Ne===Ce&&(0,$.YD)(Se).some(Ve=>ke?.members.has(Ve));for(const[Ve,et]of Se.
members){const Ye=B(pe,We||ze?W:Ve);ze&&y(JSON.stringify(Ve),Ye,Ne,et),(!ze||et.type==="array")&&Oe(et,Ye,We?{...Ne,key:Ve,map:Se}:Ne)}}return Oe(fe,ge,{side:"base"}),Oe(be,ge,{side:"head"}),{root:ge,
places:xe,find:c(xe)}}function P(fe){return{keys:fe,inner:new Map,texts:new Map,references:[]}}function B(fe,be){const ge=fe.inner.get(be)??P([...fe.keys,be]);return fe.inner.set(be,ge),ge}function I(fe,be){
return fe?.inner.get(be)??fe?.inner.get(W)}function y(fe,{keys:be,texts:ge,references:xe},{place:ve,slot:Oe},Pe){ge.set(fe,(ge.get(fe)??0)+1);const Se=fe.startsWith('"')?fe.length>2:H.test(be.findLast(
pe=>pe!=="[]")??"")&&Number.isInteger(Number(fe));ve&&Se&&xe.push({text:fe,place:ve,slot:Oe,value:Pe})}function r(fe){if((0,$.jn)(fe))return[];const be=fe.type==="array"?fe.items:[...fe.members.values()];
return[...be.flatMap(r),...be.some(f)?[]:(0,$.YD)(fe)]}function f(fe){return fe.type==="object"}function u({members:fe},be){return 2*[...fe.keys()].filter(xe=>!H.test(xe)&&be.has(xe)).length>=fe.size&&
[...fe.values()].every(f)}function c(fe){const be=new Map;for(const ge of fe){const xe=(ve,Oe)=>{const Pe=F.findIndex(Ae=>Ae.test(ve));if(Pe<0)return;const Se=`${ge.side} ${Oe}`,pe=be.get(Se)??[];pe[Pe]=
(pe[Pe]??new Set).add(ge),be.set(Se,pe)};ge.key!==void 0&&xe(W,JSON.stringify(ge.key));for(const[ve,Oe]of ge.value.members)(0,$.jn)(Oe)&&xe(ve,Oe.text)}return(ge,xe)=>{const ve=be.get(`${xe.side} ${ge}`)?.
find(Oe=>Oe);return ve&&ve.size<=D?_([...ve],xe):void 0}}function _(fe,be){const ge=be?fe.filter(ve=>g(ve,be)):fe;if(ge.length===0&&be)return _(fe,be.outer);const xe=ge.length>1?ge.filter(({value:ve})=>ve.
members.size>2):ge;return xe.length===1?xe[0]:void 0}function g(fe,be){return fe!==void 0&&(fe===be||g(fe.outer,be))}var O=e(5408);const n="source from origin src tail out".split(" "),i="target to des\
t destination head in".split(" "),x="next to goto target targets wire wires link links edge edges transition transitions connection connections",w=`${x} then else default on success failure fail error\
 timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),C="after depends dependencies needs requires prev previous predecessor pred\
ecessors".split(" "),a=`${x} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),p="label title name condition if when event type relationship select\
edRelationships".split(" "),s=60;function l(fe,be){const ge=j(fe,be),xe=A(ge.root).flatMap(Se=>N(Se,ge)),ve=ne(xe),Oe=ve.length>0?ve:he(xe,ge),Pe=new Set(Oe.flatMap(({source:Se,target:pe})=>[Se.field,
pe.field]));return{root:ge.root,nodes:ge.places.filter(({field:Se})=>Pe.has(Se)),edges:Oe}}function E(fe,be){return fe.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>be.includes(xe.toLowerCase()))}
function A(fe){const be=[fe];for(const ge of be)be.push(...ge.inner.values());return be}function N(fe,{find:be}){const ge=fe.references.flatMap(Se=>{const pe=be(Se.text,Se.place);return pe?[{...Se,field:fe,
target:pe}]:[]}),xe=ge.filter(({place:Se,target:pe})=>!g(Se,pe)),ve=ge.length/fe.references.length,Oe=ve>=.5&&V(fe.references)-V(ge)<=2;return(ve>=.9||Oe&&E(fe.keys.slice(-2),w))&&2*xe.length>=ge.length?
[ge]:[]}function V(fe){return new Set(fe.map(({text:be})=>be)).size}function ne(fe){const be=fe.filter(ge=>!ge.some(({place:xe,target:ve})=>ve.field===xe.field));return[...(0,O.$z)(be,([ge])=>ge?.place.
field).values()].flatMap(ge=>{const xe=new Map(ie(ge,n).map(ve=>[ve.place,ve]));return ie(ge,i).flatMap(ve=>{const Oe=xe.get(ve.place),Pe=Oe&&{source:Oe.target,target:ve.target,links:[Oe,ve]};return Pe?
[{...Pe,label:ue(ve,ve.place,[]),item:ve.place.value}]:[]})})}function ie(fe,be){return fe.filter(([xe])=>xe&&E(xe.field.keys.slice(-2),be)).sort((xe,ve)=>V(ve)-V(xe))[0]??[]}function he(fe,be){const[
ge,xe]=[[],[]],ve=new Set;for(const Pe of fe){const Se=Pe.flatMap(Ce=>Ee(Ce,be)),[pe]=Se;if(pe===void 0||10*Se.length<9*Pe.length)continue;const Ae=pe.link.field.keys.slice(pe.inside.field.keys.length),
Re=Se.filter(({source:Ce,inside:Ne})=>Ce!==Ne);for(const{inside:Ce}of Re)ve.add(Ce.key);const ke=E(Ae,C);if(!(!ke&&Re.length===0&&!E(Ae,w)))for(const{link:Ce,source:Ne}of Se){const We=Ce.place===Ne?void 0:
Ce.place,ze={label:ue(Ce,We,Ae),links:[Ce],item:We?.value};ke?xe.push({source:Ce.target,target:Ne,...ze}):ge.push({source:Ne,target:Ce.target,...ze})}}const Oe=ge.length<xe.length?xe:ge;return ve.size>
1||V(Oe.flatMap(({links:Pe})=>Pe))>1?Oe:[]}function Ee(fe,{find:be}){for(let ge=fe.place;ge;ge=ge.outer){const xe=be(JSON.stringify(ge.key),ge),ve=[ge,xe].find(Oe=>Oe?.field===fe.target.field);if(ve)return[
{link:fe,source:ve,inside:ge}]}return[]}function ue({slot:fe,value:be},ge,xe){const ve=p.map(Se=>{const[pe,Ae]=[ge?.field.inner.get(Se),S(ge?.value.members.get(Se))];return pe&&pe.texts.size+(pe.inner.
get("[]")?.texts.size??0)>1||Ae.includes(" ")?Ae:""}),Oe=xe.filter(Se=>!a.includes(Se.toLowerCase())),Pe=fe===void 0?[]:[`output ${fe+1}`];return[S(be),...ve].find(Se=>Se!=="")??[...Oe,...Pe].join(", ")}
function S(fe){const ge=(fe?.type==="array"?fe.items:[fe]).flatMap(xe=>xe?.type==="string"&&(0,$.e1)(xe.text).trim()||[]).join(", ");return ge.length>s?"":ge}var R=e(1345),J=e(8132),h=e(706);const M={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},d={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},v={same:"-->",added:"==>",removed:"-.->"},k=40,X=500,Y=5e4,z=40,re=6;function ae(fe,be,{isWhole:ge,hide:xe}){const ve=({status:pe})=>ge||pe!=="same",Oe=new Set(
[...fe.filter(ve),...be.filter(ve).flatMap(se)]),Pe=be.filter(pe=>se(pe).some(ve)).flatMap(se);if(Oe.size===0)return{};for(const pe of[new Set([...Oe,...Pe]),Oe]){const Ae=be.filter(ke=>se(ke).every(Ce=>pe.
has(Ce)));if(pe.size>k||Ae.length>X)continue;const Re=le(fe.filter(ke=>pe.has(ke)),Ae,xe);if(Re.length<=Y)return{picture:Re}}return{note:`The picture is left out: it would have ${Oe.size>k?(0,h.hS)(Oe.
size,"node"):"too many connections"}.`}}function se({source:fe,target:be}){return[fe,be]}function le(fe,be,ge){const xe=new Map(fe.map((Oe,Pe)=>[Oe,`n${Pe+1}`])),ve=fe.map(Oe=>`  ${xe.get(Oe)}["${M[Oe.
status]}${$e(ge(Oe.label))||"?"}"]`);for(const{source:Oe,target:Pe,label:Se,status:pe}of be){const Ae=`${M[pe]}${$e(ge(Se))}`.trim();ve.push(`  ${xe.get(Oe)} ${v[pe]}${Ae===""?"":`|"${Ae}"|`} ${xe.get(
Pe)}`)}for(const[Oe,Pe]of Object.entries(d)){const Se=fe.filter(pe=>pe.status===Oe).map(pe=>xe.get(pe));Se.length>0&&ve.push(`  classDef ${Oe} ${Pe}`,`  class ${Se.join()} ${Oe}`)}return[`flowchart ${ye(
fe,be)>re?"TD":"LR"}`,...ve].join(`
`)}function ye(fe,be){const ge=new Set(be.map(({target:Oe})=>Oe)),xe=fe.filter(Oe=>!ge.has(Oe)),ve=new Map((xe.length>0?xe:fe.slice(0,1)).map(Oe=>[Oe,1]));for(const[Oe,Pe]of ve)for(const{source:Se,target:pe}of be)
Se===Oe&&!ve.has(pe)&&ve.set(pe,Pe+1);return Math.max(...ve.values())}function $e(fe){return(0,J.RK)((0,J.Jj)(fe.replace(/\s+/g," ").trim(),z)).replace(we,be=>be==='"'?"#quot;":`#${be.codePointAt(0)};`)}
const we=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,de="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Me="* if when id name label title\
 type key handle condition event relationships".split(" ");function me(fe,be=ge=>ge){const ge=fe.head??fe.base;if(ge===void 0)return;const[xe,ve]=[fe.base??ge,fe.head??ge],Oe=(0,R.j9)([ve,xe]),Pe=l(xe,
ve),Se=je(fe,Pe,Oe),pe=[...new Set(Se.values())].sort((We,ze)=>We.rank-ze.rank),Ae=Xe(Pe,Se),Re=Ae.filter(We=>We.status!=="same"),ke=Qe(Pe,Re);qe(fe,pe,Oe,ke);const Ce=new Map(Ae.map(({item:We,source:ze,
target:Ve})=>[We,`${ze.label} \u2192 ${Ve.label}`])),Ne=We=>We.filter(({status:ze})=>ze!=="removed").length;return{...ae(pe,Ae,{isWhole:fe.status!=="modified",hide:be}),connections:He(Re),size:{nodes:Ne(
pe),connections:Ne(Ae)},tells:ke,labelOf:Oe.labelOf,endsOf:We=>Ce.get(We)}}function _e({side:fe}){return fe==="head"}function Ie(fe){return fe&&[fe.key,Ie(fe.outer)]}function je({matches:fe},{nodes:be},ge){
const xe=Re=>Re.key===void 0?`${Re.value.id}`:JSON.stringify(Ie(Re)),ve=new Map(be.map((Re,ke)=>[Re,ke])),Oe=(0,O.$z)(be.filter(_e),xe),Pe=(0,O.$z)(fe,({base:Re})=>Re.id),Se=Re=>{const ke=Pe.get(Re.value.
id)?.shift();return(ke&&Oe.get(`${ke.head.id}`)?.shift())??Oe.get(xe(Re))?.shift()},pe=new Map;let Ae=0;for(const Re of be){if(pe.has(Re))continue;const ke=_e(Re)?Re:Se(Re);Ae=(ke&&ve.get(ke))??Ae+1e-6;
const Ce=ke===void 0?"removed":ke===Re?"added":"same",Ne=ke??Re,We={label:Fe(Ne,ge),status:Ce,rank:Ae,place:Ne,old:Ce==="same"?Re:void 0};pe.set(Re,We).set(Ne,We)}return pe}function Fe({key:fe,value:be,
array:ge},xe){const[ve,Oe,...Pe]=["type","componentType",...be.members.keys()].map(pe=>(0,$.TN)(be,pe)),[Se="?"]=[ve,Oe,(0,$.TH)(be),...Pe].filter(pe=>pe!==void 0);return fe??xe.nameOf(be,ge)??(0,$.e1)(
Se)}function Xe({edges:fe},be){const ge=fe.flatMap(pe=>{const[Ae,Re]=[be.get(pe.source),be.get(pe.target)];return Ae&&Re?[{...pe,source:Ae,target:Re,status:_e(pe.source)?"added":"removed"}]:[]}),xe=({
source:pe,target:Ae,label:Re})=>`${pe.rank} ${Ae.rank} ${Re}`,ve=(0,O.$z)(ge,({status:pe})=>pe),Oe=(0,O.$z)(ve.get("removed")??[],xe);return[...(ve.get("added")??[]).map(pe=>Oe.get(xe(pe))?.pop()?{...pe,
status:"same"}:pe),...[...Oe.values()].flat()].sort((pe,Ae)=>pe.source.rank-Ae.source.rank||pe.target.rank-Ae.target.rank)}function He(fe){const be=new Map;for(const ge of["target","label"]){const xe=ve=>`${ve.
source.rank} ${ge==="label"?ve.label:ve.target.rank}`;for(const[ve,Oe,...Pe]of(0,O.$z)(fe,xe).values()){if(!ve||!Oe||Pe.length>0||ve.status===Oe.status)continue;[ve.source,ve.target,Oe.target].every(({
old:pe})=>pe)&&!be.has(ve)&&!be.has(Oe)&&be.set(ve,Oe).set(Oe,ve)}}return fe.flatMap(ge=>{const xe=be.get(ge);return xe&&ge.status==="removed"?[]:[{...ge,kind:xe?"rewired":ge.status,was:xe}]})}function Qe({
root:fe,nodes:be},ge){const xe=new Set(ge.flatMap(pe=>pe.links.map(({field:Ae})=>Ae))),ve=new Set(ge.map(({item:pe})=>pe)),Oe=new Set([fe,...be.map(({field:pe})=>pe)]),Pe={added:new Set,removed:new Set};
for(const pe of ge){const Ae=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(Re=>JSON.stringify(Re));for(const Re of[...Ae,...pe.links.map(ke=>ke.text)])Pe[pe.status].add(Re)}function Se(pe,Ae,Re){
if(Ae===void 0||Oe.has(Ae))return[{text:Re,field:fe}];const ke=Ae.keys.at(-1)===W?[{text:JSON.stringify(Re),field:Ae}]:[];if("text"in pe)return[...ke,{text:pe.text,field:Ae}];const Ce="members"in pe?[
...pe.members]:[],Ne="items"in pe?pe.items.map(We=>["[]",We]):Ce;return[...ke,...Ne.flatMap(([We,ze])=>Se(ze,I(Ae,We),We))]}return({path:pe,...Ae})=>{const Re=pe.map(Ne=>Ne.type==="member"?Ne.key:"[]"),
ke=pe.some(Ne=>Ne.type==="item"&&ve.has(Ne.item)),Ce=(Ne,We)=>{const ze=Se(Ne,Re.reduce(I,fe),`${Re.at(-1)}`),Ve=ze.some(({field:Ye})=>xe.has(Ye)),et=({text:Ye,field:tt})=>{if(xe.has(tt))return We.has(
Ye);const rt=`${tt.keys.findLast(ot=>ot!=="[]")}`;return de.includes(rt)||We.has(Ye)&&E([rt],Me)||Ve&&Je(Ye,tt)};return(Ve||ke)&&ze.every(et)};return Ae.kind==="modified"?Ce(Ae.from,Pe.removed)&&Ce(Ae.
to,Pe.added):"value"in Ae&&Ce(Ae.value,Pe[Ae.kind])}}function Je(fe,{texts:be}){const ge=be.get(fe)??0,xe=[...be.values()].reduce((ve,Oe)=>ve+Oe,0);return ge>2&&2*ge>xe&&/^"?[\w.-]{0,30}"?$/.test(fe)}
function qe(fe,be,{componentOf:ge},xe){const ve=(0,U.pi)(fe),Oe=be.flatMap(pe=>{const{value:Ae,array:Re}=pe.place,ke=(0,R.qU)(Ae)===void 0?ge(Ae,Re):void 0;return[Ae.id===pe.old?.value.id?void 0:Ae,ke].
map(Ce=>({owner:Ce,node:pe}))}),Pe=(0,O.$z)(Oe,({owner:pe})=>pe);Pe.delete(void 0);const Se=new Map(fe.matches.map(({path:pe,head:Ae})=>[pe.at(-1),Ae]));for(const pe of fe.changes){if(xe(pe)||ve(pe))continue;
const Ae=pe.path.map(ke=>Se.get(ke)).reverse(),Re=["value"in pe&&pe.value,...Ae].find(ke=>Pe.has(ke));for(const{node:ke}of Pe.get(Re)??[])ke.status==="same"&&(ke.status="modified")}}}),2899:((Z,oe,e)=>{
e.d(oe,{K$:()=>$,pi:()=>F,wo:()=>U});const $=U("");function U(D){const j=new Set,[P,B]=[new Map,new Map];for(const[I,y]of D.split(/\r\n|\r|\n/).entries()){const r=y.trim();if(r===""||r.startsWith("#"))
continue;const[f,u]=r.endsWith("[]")?[r.slice(0,-2),B]:[r,P],c=f.split(".").reverse(),_=H(f);if(c.includes(""))throw new Error(`has an empty key in line ${I+1} (join keys by single dots)`);if(c.every(
g=>g==="*"))throw new Error(`has only * in line ${I+1}, which would ignore everything (name a key)`);j.add(r),u.set(_,[...u.get(_)??[],{line:r,keys:c}])}return{lines:[...j],fields:P,orders:B}}function F(D,j,P){
if(D.size===0||j===void 0)return!1;const B=["*",H(j.key)].flatMap(I=>D.get(I)??[]).filter(({keys:I})=>W(j,I));for(const{line:I}of B)P(I);return B.length>0}function H(D){return D.slice(D.lastIndexOf(".")+
1)}function W(D,j){if(D===void 0||j.length===0)return j.length===0;const P=j[0]==="*"?["*"]:D.key.split(".").reverse();return P.every((B,I)=>B===j[I])&&W(D.outer,j.slice(P.length))}}),2742:((Z,oe,e)=>{
e.d(oe,{OD:()=>h,qy:()=>R,Z:()=>M,yR:()=>J});var $=e(3436),U=e(2899),F=e(1345);function H(d,v){const k=v.size===0?void 0:v.get(JSON.stringify(d));return k===void 0?d:(0,$.e1)(k)}function W({base:d,head:v}){
return d===v?[]:$.Rk.flatMap(k=>{const[X,Y]=[(0,$.TN)(d,k),(0,$.TN)(v,k)];return X!==Y&&X?.startsWith('"')&&Y?.startsWith('"')?[[X,Y]]:[]})}function D(d,v){const k=new Map;for(const[Y,z]of d)k.set(Y,(k.
get(Y)??new Set).add(z));const X=([Y,z])=>k.get(Y)?.size===1&&v.base.get(Y)===1&&v.head.get(z)===1;return new Map(d.filter(X))}function j(d){const v=k=>{const X=new Map,Y=(z,re)=>{if(z.type==="array")
for(const se of z.items)Y(se,!0);if(z.type!=="object")return;const ae=re?[z.id,...$.Rk.flatMap(se=>(0,$.TN)(z,se)??[])]:[];for(const se of new Set(ae))X.set(se,(X.get(se)??0)+1);for(const se of z.members.
values())Y(se,!1)};for(const z of d)Y(z[k],!1);return X};return{base:v("base"),head:v("head")}}function P(d,v,k){const X={element:new Map,member:new Map};function Y(re,ae){if(v.size===0&&!k)return re;
if((0,$.jn)(re))return d.scalar(v.get(re.text)??re.text);const se=X[ae?"element":"member"],le=se.get(re.id)??z(re,ae);return se.set(re.id,le),le}function z(re,ae){if(re.type==="array"){const le=re.items.
map(ye=>Y(ye,!0));return d.array(le,re.unordered)}const se=new Map;for(const[le,ye]of re.members)(0,$.Op)(le,ye,ae)?k||se.set(le,ye):se.set(H(le,v),Y(ye,!1));return d.object(se)}return(re,ae=!1)=>Y(re,
ae).id}function B(d,v){const k={base:P(d,v,!0),head:P(d,new Map,!0)};return{interner:d,renames:v,follow:P(d,v,!1),bare:k}}var I=e(5408);const y=.4,r=.9,f=4e4,u=4,c=/^(""|0|true|false|null)$/,_=.25,g=new Set(
[...$.eX,"type"]);function O(d,v,k){const{compare:X,shareRare:Y}=x(d,k),z=n(d,v),re=i(d);return ae=>(se,le)=>{const ye=(0,I.qc)(se,le),$e=ye.reduce((me,{base:_e,head:Ie})=>me+_e.length*Ie.length,0),we=me=>$e>
f?[...Y(me),...(0,I.O6)(v,me).flatMap(I.yU)]:me.base.flatMap(_e=>me.head.map(Ie=>({base:_e,head:Ie}))),de=ye.flatMap(we).flatMap(me=>{const _e=X(me);return(ae>0&&re(me)?X(me,()=>1)>=r:_e>=ae)?[{pair:me,
alike:_e,distance:z(me)}]:[]});de.sort((me,_e)=>_e.alike-me.alike||me.distance-_e.distance);const Me=new Set;return de.flatMap(({pair:me})=>Me.has(me.base)||Me.has(me.head)?[]:(Me.add(me.base).add(me.
head),[me]))}}function n({base:d},v){const k=new Map((0,I.Ms)(v).map(z=>[z.base.index,z.head.index-z.base.index]));let X=0;const Y=d.map(({index:z})=>(X=k.get(z)??X,z+X));return z=>Math.abs((Y[z.base.
index]??0)-z.head.index)}function i({base:d,head:v}){const k=({item:re})=>[(0,$.TH)(re),(0,$.Gg)(re)],[X,Y]=[new Set(d.flatMap(k)),new Set(v.flatMap(k))],z=(re,ae)=>k(re).every(se=>se!==void 0&&!ae.has(
se));return re=>z(re.base,Y)&&z(re.head,X)}function x(d,{renames:v,follow:k}){const X=new Map([["",0]]),Y=new Set;function z(we){const de=X.get(we)??X.size;return de===X.size&&X.set(we,de),de}function re(we,de){
const Me=new Set,me=(_e,Ie,je)=>{if((0,$.jn)(_e)||(_e.type==="array"?_e.items.length:_e.members.size)===0){const Fe=z(`${Ie}=${de==="base"?k(_e):_e.id}`);Me.add(Fe),(!(0,$.jn)(_e)||c.test(_e.text))&&Y.
add(Fe)}else if(_e.type==="array")for(const Fe of _e.items)me(Fe,z(`${Ie}[]`),!0);else for(const[Fe,Xe]of _e.members)Ie===0&&(0,$.jn)(Xe)&&g.has(Fe)||(0,$.Op)(Fe,Xe,je)||me(Xe,z(`${Ie}.${de==="base"?H(
Fe,v):Fe}`),!1)};return me(we,0,!0),Me}const ae=new Map,se=new Map,le=we=>ae.get(we)??new Set;for(const we of["base","head"]){for(const de of d[we])ae.set(de,re(de.item,we));for(const[de,Me]of(0,F.Vn)(
d[we].flatMap(me=>[...le(me)]))){const me=(Y.has(de)?_:1)/Me;se.set(de,Math.min(se.get(de)??1,me))}}const ye=we=>se.get(we)??0,$e=we=>[...le(we)].filter(de=>ye(de)>=1/u);return{compare({base:we,head:de},Me=ye){
const me=Fe=>{let Xe=0;for(const He of Fe)Xe+=Me(He);return Xe},[_e,Ie]=[le(we),le(de)],je=[..._e].filter(Fe=>Ie.has(Fe));return 2*me(je)/(me(_e)+me(Ie))||0},shareRare(we){const de=new Map;for(const Me of we.
head)for(const me of $e(Me))de.set(me,[...de.get(me)??[],Me]);return we.base.flatMap(Me=>{const me=new Set($e(Me).flatMap(_e=>de.get(_e)??[]));return Array.from(me,_e=>({base:Me,head:_e}))})}}}function b(d,v,k){
const X={base:{item:d,index:0,array:[d]},head:{item:v,index:0,array:[v]}};return x({base:[X.base],head:[X.head]},k).compare(X)}function w(d,v,k){let X=[],Y=d;const z=()=>Y.base.length===0||Y.head.length===
0,re=(de,Me)=>{const me=z()?[]:de(Y,Me);me.length!==0&&(X=X.concat(me),Y=(0,I.FF)(Y,me))},ae=de=>(Me,me)=>(0,I.O6)(X,Me).flatMap(_e=>de(_e,me)),se=k||[...d.base,...d.head].some(({item:de})=>de.type===
"object"),le=$.Rk.filter(de=>!(p(d.base,de)&&p(d.head,de)));for(const de of s(le,d,v))re(I.kk,C(de));const ye=({item:de})=>de.id,$e=({item:de},Me)=>Me==="base"?v.follow(de,!0):de.id;for(const de of v.
renames.size>0?[$e,ye]:[ye])re(ae(I.eV),de),se&&re(I.kh,de);if(se&&!z()){for(const me of s(E(d),d,v).slice(0,1))re(I.kk,C(me));const de=me=>({item:_e},Ie)=>a(_e,v.bare[Ie],me);re(ae(I.eV),de(1)),re(I.
kh,de(3));const Me=O(d,X,v);for(const me of[...$.eX,"key"])re(Me(0),C(me));re(Me(y),({item:me})=>me.type==="object"?(0,$.TN)(me,"type")??"":void 0)}const we=de=>(0,$.Gg)(de)??(le.length<$.Rk.length?le.
find(Me=>(0,$.TN)(de,Me)):(0,$.TH)(de));return re(ae(I.kh),({item:de})=>we(de)===void 0?"":void 0),X}function C(d){return({item:v})=>(0,$.TN)(v,d)}function a(d,v,k){return d.type!=="object"||[...d.members].
filter(([Y,z])=>!(0,$.Op)(Y,z,!0)).length<k?void 0:v(d,!0)}function p(d,v){const k=X=>d.every(({item:Y,index:z})=>(0,$.TN)(Y,v)?.replaceAll('"',"")===`${X+z}`);return d.length>1&&(k(0)||k(1))}function s(d,v,k){
const X=d.map(z=>({key:z,pairs:(0,I.kk)(v,C(z))})),Y=(z,re)=>z.every(({base:se,head:le},ye)=>se===re[ye]?.base&&le===re[ye]?.head)?0:l(re,k)-l(z,k);return X.sort(({pairs:z},{pairs:re})=>re.length-z.length||
Y(z,re)),X.map(({key:z})=>z)}function l(d,{interner:v,renames:k,bare:X}){const Y=d.map(({base:re,head:ae})=>({base:re.item,head:ae.item})),z=P(v,new Map([...k,...Y.flatMap(W)]),!0);return Y.filter(({base:re,
head:ae})=>[z,X.head].some(se=>se(re,!0)===X.head(ae,!0))).length}function E({base:d,head:v}){const k=(0,F.Vn)(v.flatMap(({item:z})=>(0,$.YD)(z))),X=z=>2*(k.get(z)??0)>v.length&&!$.Rk.includes(z)&&z!==
"type",Y=[...k.keys()].filter(z=>X(z)&&A(d,z)&&A(v,z)).sort();return[...Y.filter(z=>$.ZM.test(z)),...Y]}function A(d,v){const k=d.flatMap(({item:Y})=>(0,$.TN)(Y,v)??[]).filter(Y=>Y.startsWith('"'));if(k.
length<2||2*k.length<=d.length||new Set(k).size<k.length)return!1;const X=new Set(d.flatMap(({item:Y})=>$.Rk.map(z=>(0,$.TN)(Y,z))));return 2*k.filter(Y=>X.has(Y)).length<k.length}const N=8,V=.5;function ne(d,v,k,X){
const Y=we=>d[we].flatMap(Me=>[Me,...ie(Me,X)]).filter(({path:Me,value:me})=>Me.at(-1)?.type==="item"&&k[we].get(me.id)===1),z={bases:new Set,heads:new Map};let re={base:Y("base"),head:Y("head")};const ae=(we,de)=>{
const Me=(0,I.kk)(re,we).filter(({base:me,head:_e})=>me.arrays!==_e.arrays&&de(me.value,_e.value));for(const{base:me,head:_e}of Me)z.bases.add(me.value),z.heads.set(_e.value,me);re=(0,I.FF)(re,Me)},se=(we,de)=>(0,$.
TN)(we,"type")===(0,$.TN)(de,"type"),le=(we,de)=>se(we,de)&&b(we,de,v)>=V,ye=(we,de)=>(k[de].get(we??"")??0)<2,$e=(we,de)=>ye(we,de)?we:void 0;return ae(({value:we},de)=>$e((0,$.TH)(we),de),(we,de)=>((0,$.
TH)(we)?.length??0)>=N||le(we,de)),ae(({value:we},de)=>$e((0,$.Gg)(we),de),le),ae(({value:we},de)=>ye((0,$.TH)(we),de)?a(we,v.bare[de],3):void 0,se),z}function ie({value:d,path:v},k){return(0,F.Vg)(d,
k).flatMap(X=>{if((0,$.jn)(X.value))return[];const Y={value:X.value,path:[...v,X.step]};return[Y,...ie(Y,k)]})}function he(d,v,k,X){const Y=[],z=[],re=[],ae=[],se={base:[],head:[]};function le({base:me,
head:_e},Ie,je){je==="element"&&ae.push(...W({base:me,head:_e})),(je==="element"||je==="member"&&me.type==="object"&&_e.type==="object")&&re.push({base:me,head:_e,path:Ie}),me.id!==_e.id&&(me.type==="\
array"&&_e.type==="array"?Me(me,_e,Ie):me.type==="object"&&_e.type==="object"?de({base:me,head:_e},Ie,je):je!=="own"&&(0,$.jn)(me)&&(0,$.jn)(_e)&&v.renames.get(me.text)===_e.text?z.push({path:Ie,from:(0,$.
e1)(me.text),to:(0,$.e1)(_e.text)}):Y.push({kind:"modified",path:Ie,from:me,to:_e}))}function ye({base:me,head:_e},Ie,je,Fe){me!==void 0&&_e!==void 0?le({base:me,head:_e},Ie,je):_e!==void 0&&!$e(_e,Ie)?
(Y.push({kind:"added",path:Ie,value:_e}),se.head.push({value:_e,path:Ie,arrays:Fe}),k.heads.size>0&&we(_e,Ie)):me!==void 0&&!k.bases.has(me)&&(Y.push({kind:"removed",path:Ie,value:me}),se.base.push({value:me,
path:Ie,arrays:Fe}))}function $e(me,_e){const Ie=k.heads.get(me);return Ie===void 0?!1:(Y.push({kind:"moved",path:_e,from:Ie.path}),le({base:Ie.value,head:me},_e,"element"),!0)}function we(me,_e){for(const{
step:Ie,value:je}of(0,F.Vg)(me,X)){const Fe=[..._e,Ie];$e(je,Fe)||we(je,Fe)}}function de(me,_e,Ie){for(const{key:je,from:Fe,...Xe}of Ee(me,v)){const He=[..._e,{type:"member",key:je}];Fe!==je&&z.push({
path:He,from:Fe,to:je});const Qe=Xe.base!==void 0&&(0,$.Op)(je,Xe.base,Ie==="element");ye(Xe,He,Qe?"own":"member")}}function Me(me,_e,Ie){const je={base:(0,I.S3)(me.items),head:(0,I.S3)(_e.items)},Fe=w(
je,v,me.unordered&&_e.unordered).filter(Je=>!k.bases.has(Je.base.item)&&!k.heads.has(Je.head.item)),Xe=(0,F.Oe)(je,Fe,X),He=new Set((0,I.Ms)(Fe).map(Je=>Je.head.index)),Qe=Xe.filter(Je=>Je.base&&Je.head&&
!He.has(Je.index));Qe.length>0&&!_e.unordered&&Y.push({kind:"reordered",path:Ie,moved:Qe.map(({step:Je})=>Je)});for(const{step:Je,...qe}of Xe)ye(qe,[...Ie,Je],"element",je)}return le(d,[],"root"),{changes:Y,
references:z,matches:re,renames:ae,unmatched:se}}function Ee({base:d,head:v},{renames:k,follow:X}){const Y=new Map(d.members),z=new Map,re=(se,le)=>se.id===le.id||X(se)===le.id;for(const se of[re,()=>!0])
for(const le of[ye=>ye,ye=>H(ye,k)])for(const[ye,$e]of Y){const we=le(ye),de=v.members.get(we);de===void 0||z.has(we)||!se($e,de)||(Y.delete(ye),z.set(we,{key:we,from:ye,base:$e,head:de}))}for(const[se,
le]of v.members)z.has(se)||z.set(se,{key:se,from:se,head:le});const ae=Array.from(Y,([se,le])=>({key:se,from:se,base:le}));return[...z.values(),...ae].sort((se,le)=>se.key<le.key?-1:1)}const ue={bases:new Set,
heads:new Map},S=5;function R(d,v){const k=new $.Ms(U.K$),[X,Y]=[d,v].map(z=>J(z,k));return X&&Y&&h([{base:X,head:Y}],k)[0]}function J(d,v=new $.Ms(U.K$)){return/^\s*[[{]/.test(d)?v.read(d):void 0}function h(d,v){
const k=M(()=>j(d)),X=M(()=>(0,F.j9)([...d.map(({head:ae})=>ae),...d.map(({base:ae})=>ae)])),Y=(ae,se)=>X().componentOf(ae,se);function z(ae){const se=B(v,ae);return d.map(le=>{const ye=he(le,se,ue,Y),
{base:$e,head:we}=ye.unmatched;if($e.length===0||we.length===0)return ye;const de=ne(ye.unmatched,se,k(),Y);if(de.heads.size===0)return ye;const Me=he(le,se,de,Y);return Me.changes.filter(({kind:me})=>me===
"moved").length===de.heads.size?Me:ye})}let re=new Map;for(let ae=0;ae<S;ae++){const se=z(re),le=se.flatMap($e=>$e.renames),ye=le.length===0?new Map:D(le,k());if(re.size===ye.size&&[...re].every(([$e,
we])=>ye.get($e)===we)){if(se.some(({changes:$e})=>$e.length>0))return se;break}re=ye}return z(new Map)}function M(d){let v;return()=>(v??={value:d()},v.value)}}),3499:((Z,oe,e)=>{e.d(oe,{Ab:()=>r,a2:()=>g,
gN:()=>u,lY:()=>O,pi:()=>f,rL:()=>c});var $=e(3436),U=e(2742);const F=r(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),H=["x","y"],W=r("w h width height left\
 top zoom"),D=[["x"],["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,P=r("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,I=r("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),y=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[I,/^\d{1,15}$/],[I,B]];function r(b){return new RegExp(`^(${b.replaceAll(" ","|")})$`,"i")}function f({base:b,head:w}){const C={base:(0,U.
Z)(()=>new Set((0,$.PX)(b))),head:(0,U.Z)(()=>new Set((0,$.PX)(w)))};return a=>{const{kind:p,path:s}=a;if(p==="reordered"||p==="moved")return!1;const[l,E=l]=p==="modified"?[a.from,a.to]:[a.value];if(_(
s)&&x(l)&&x(E))return!0;if(p!=="modified"||l.type!==E.type||!("text"in l)||!("text"in E))return!1;const[A,N,V]=[i(s.at(-1)),(0,$.e1)(l.text),(0,$.e1)(E.text)],ne=he=>he.test(N)&&he.test(V);return y.some(
([he,Ee])=>he.test(A)&&ne(Ee))?!0:s.at(-2)?.type!=="member"&&P.test(A)&&ne(B)&&!C.head().has(N)&&!C.base().has(V)}}function u(b){return B.test(b)||j.test(b)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(b)}function c(b,w){
return P.test(b)&&(0,$.jn)(w)||(F.test(b)||H.includes(b))&&x(w)}function _(b){if(b.slice(g(b)).some(p=>F.test(i(p))))return!0;const[w,C]=[b.at(-2),i(b.at(-1))],a=w?.type==="item"&&w.item.type==="objec\
t"?w.item.members:void 0;return H.includes(C)||W.test(C)&&D.some(p=>p.every(s=>a?.has(s)))}function g(b){return b.findLastIndex(({type:w})=>w==="item")+1}function O(b,{matches:w}){const C=new Map(w.map(
p=>[p.path.at(-1),p])),a=new Map;for(const p of b){const s=g(p.path),[l,E]=[p.path[s-1],p.path[s]],A=H.includes(i(E)),N=A?H:F.test(i(E))?[i(E)]:[],[V,ne]=[n(C.get(l)?.base,N),n(C.get(l)?.head,N)],ie=[
...p.path.slice(0,s),{type:"member",key:N.join(", ")}];V&&ne?a.set(A?l:E,{kind:"modified",path:ie,from:V,to:ne}):a.set(p,p)}return[...a.values()]}function n(b,w){const C=b?.type==="object"?w.flatMap(a=>b.
members.get(a)??[]):[];if(!(C.length<w.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function i(b){return b?.type==="member"?b.key:""}function x(b){if(b.type==="literal")return/\d/.
test(b.text);const w=b.type==="array"?b.items:b.type==="object"?[...b.members.values()]:[];return w.length>0&&w.every(x)}}),1345:((Z,oe,e)=>{e.d(oe,{Oe:()=>r,Vg:()=>f,Vn:()=>g,j9:()=>D,qU:()=>j});var $=e(
3436),U=e(5408);const F=/group|parent|folder|owner/i,H=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function D(n){const i=n.map(y),x=a=>i.find(p=>p.get(a))?.get(a);function b(a,p){for(const s of(0,$.YD)(a).sort()){
if(F.test(s))continue;const l=`${(0,$.TN)(a,s)}`,E=s==="type"?`"${l.split(":")[1]}`:l,A=x(E);if(A===void 0||j(A.item)===void 0)continue;const N=i.some(V=>{const ne=V.get(E);return ne&&(ne.array===p||I(
p,ne.item))});if(s==="type"||!N)return A.item}}function w(a,p){const s=(0,$.Gg)(a);return j(a)??j(b(a,p))??(s&&(0,$.e1)(s))}function C(a){const p=/\d/.test(a)?x(a):void 0;return p&&w(p.item,p.array)}return{
componentOf:b,nameOf:w,labelOf:C}}function j(n){const i=n&&((0,$.TN)(n,"name")??P(n));return i&&(0,$.e1)(i)}function P(n){const[i,x]=[B(n,"localeData"),B(n,"data")];return[...(i?["en",...(0,$.YD)(i)]:
[]).map(a=>B(i,a)),x,B(x,"node")].map(a=>a&&((0,$.Gg)(a)??(0,$.TN)(a,"display_name"))).find(a=>a!==void 0)}function B(n,i){return n?.type==="object"?n.members.get(i):void 0}function I(n,i){return(0,$.
YD)(i).map(b=>B(i,b)).some(b=>b?.type==="array"&&b.items===n)}function y(n){const i=new Map,x=b=>{if(b.type==="object")for(const w of b.members.values())x(w);if(b.type==="array")for(const w of b.items){
const C=(0,$.YD)(w).filter(p=>$.ZM.test(p)),a=new Set(C.flatMap(p=>(0,$.TN)(w,p)??[]));for(const p of a)i.set(p,i.has(p)?void 0:{item:w,array:b.items});x(w)}};return x(n),i}function r(n,i,x){const b=(0,U.
FF)(n,i),w=[...b.base.map(a=>({...a,base:a.item})),...i.map(({base:a,head:p})=>({...p,base:a.item,head:p.item})),...b.head.map(a=>({...a,head:a.item}))],C=_(w,x);return w.map(a=>({...a,step:u(a,C.get(
a))})).sort(c)}function f(n,i){return n.type==="object"?Array.from(n.members,([b,w])=>({step:{type:"member",key:b},value:w})):(n.type==="array"?r({base:[],head:(0,U.S3)(n.items)},[],i):[]).map(({step:b,
item:w})=>({step:b,value:w}))}function u({item:n,index:i},x){if(x===void 0)return{type:"element",index:i,item:n};const b=O(n),w=b!==void 0&&b.length<=W&&!x.startsWith(b);return{type:"item",label:x,...w&&
{hint:b},item:n}}function c({step:n},{step:i}){return n.type==="item"&&i.type==="item"?n.label<i.label?-1:1:n.type==="element"&&i.type==="element"?n.index-i.index:n.type==="item"?-1:1}function _(n,i){
const x=new Map,b=new Set;let w=n.filter(({item:E})=>(j(E)??(0,$.Gg)(E)??(0,$.TH)(E))!==void 0);const C=E=>{const A=w.map(E),N=g(A);w=w.filter((V,ne)=>{const ie=A[ne];return ie===void 0||N.get(ie)!==1||
b.has(ie)?!0:(b.add(ie),x.set(V,ie),!1)})};C(({item:E})=>j(E));const a=new Map(w.map(E=>[E,j(E.item)??j(i(E.item,E.array))])),p=g([...a.values()]),s=E=>{const[A,N]=[a.get(E),(0,$.Gg)(E.item)];return j(
E.item)??(p.get(A)===1?A:void 0)??(N&&(0,$.e1)(N))},l=(E,A="")=>{const[N,V]=[(0,$.TH)(E.item),s(E)??O(E.item)],ne=N&&(0,$.e1)(N).replace(A,"");return V&&ne?`${V} (${ne})`:V??ne};return C(E=>s(E)??l(E,
H)),C(E=>l(E,H)),C(E=>l(E)),C(E=>`${l(E)} [${E.index}${E.head?"":", before"}]`),x}function g(n){const i=new Map;for(const x of n)i.set(x,(i.get(x)??0)+1);return i}function O(n){const i=(0,$.TN)(n,"typ\
e");return i?.startsWith('"')?(0,$.e1)(i):void 0}}),7856:((Z,oe,e)=>{e.d(oe,{$C:()=>n,Wr:()=>w,_p:()=>i,lb:()=>u});var $=e(706),U=e(3436),F=e(2742);const H=8,W="authorization|password|passwd|passphras\
e|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",D=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,P=new RegExp(
`^x?(?:${W})$`),B=/name|key|header|field/i,I=["value","values","default","defaultvalue"],y=/\{\{|\$\{|<%/,r="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function u({workflows:C}){const a=new $.pO;for(const{secrets:s,files:l}of C){const E=l.flatMap(({base:A,head:N})=>[A,N].flatMap(w));for(const A of[...s,...E].flatMap(c))a.add(
A,_)}const p=new Map;return s=>{const l=p.get(s);if(l)return l;const E=[],A=ne=>(E.push(ne),$.v5),V={shown:f.reduce((ne,ie)=>ne.replace(ie,A),a.hide(s,A)),hidden:JSON.stringify(E)};return p.set(s,V),V}}
function c(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,F.yR)(C))]}function _(C){return C.length>=H&&!new RegExp("^\\p{L}+$","u").test(C)}function g(C){const a=O(C);return D.test(
a)&&!j.test(a)}function O(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function n(C,a,p){if(x(a))return!1;if(g(C))return b(a)||P.test(O(C));const s=l=>B.test(l)&&g(String(p&&(0,U.TN)(p,l)));return I.
includes(O(C))&&p!==void 0&&(0,U.YD)(p).some(s)}function i(C,...a){return a.every(x)?!1:C.some((p,s)=>{const l=C[s-1],E=l&&"item"in l?l.item:void 0,A=C.slice(s+1).every(({type:V})=>V==="element"),N=V=>p.
type==="member"&&n(p.key,A?V:void 0,E);return a.some(N)})}function x(C){return C?.type==="literal"&&!/\d/.test(C.text)}function b(C){return C?.type==="array"?C.items.every(b):C!==void 0&&(0,U.jn)(C)}function w(C){
const a=[],p=s=>{if(s!==void 0)if((0,U.jn)(s))p((0,F.yR)((0,U.e1)(s.text)));else if(s.type==="array")for(const l of s.items)p(l);else for(const[l,E]of s.members)n(l,E,s)&&a.push(...(0,U.PX)(E)),p(E)};
return p(C),a.filter(s=>!y.test(s))}}),5408:((Z,oe,e)=>{e.d(oe,{$z:()=>P,FF:()=>y,Ms:()=>I,O6:()=>r,S3:()=>F,eV:()=>H,kh:()=>W,kk:()=>D,qc:()=>j,yU:()=>B});var $=e(8965);const U=500;function F(f){return f.
map((u,c)=>({item:u,index:c,array:f}))}function H(f,u){const c=i=>f[i].map(x=>u(x,i)),_=(i,x)=>i!==void 0&&i===x,g=(0,$.E)(c("base"),c("head"),{maxEditLength:U,comparator:_});if(g===void 0)return I(W(
f,u));let[O,n]=[0,0];return g.flatMap(({added:i,removed:x,count:b})=>{const[w,C]=[f.base.slice(O,O+b),f.head.slice(n,n+b)];return i||(O+=b),x||(n+=b),i||x?[]:B({base:w,head:C})})}function W(f,u){return j(
f,u).flatMap(B)}function D(f,u){return j(f,u).flatMap(c=>c.base.length===1&&c.head.length===1?B(c):[])}function j(f,u){const c=P(f.head,_=>u(_,"head"));return c.delete(void 0),[...P(f.base,_=>u(_,"bas\
e"))].flatMap(([_,g])=>{const O=c.get(_);return O?[{base:g,head:O}]:[]})}function P(f,u){const c=new Map;for(const _ of f){const g=u(_),O=c.get(g);O?O.push(_):c.set(g,[_])}return c}function B({base:f,
head:u}){return f.flatMap((c,_)=>{const g=u[_];return g===void 0?[]:[{base:c,head:g}]})}function I(f){const u=[];for(const _ of f.toSorted((g,O)=>g.base.index-O.base.index)){let[g,O]=[0,u.length];for(;g<
O;){const n=g+O>>1;(u[n]?.last.head.index??0)<_.head.index?g=n+1:O=n}u[g]={last:_,before:u[g-1]}}const c=[];for(let _=u.at(-1);_;_=_.before)c.push(_.last);return c.reverse()}function y({base:f,head:u},c){
const _=new Set(c.flatMap(g=>[g.base,g.head]));return{base:f.filter(g=>!_.has(g)),head:u.filter(g=>!_.has(g))}}function r(f,u){const c=I(f),_={base:0,head:0};return j(u,({index:g},O)=>{for(;(c[_[O]]?.[O].
index??1/0)<g;)_[O]++;return _[O]})}}),9462:((Z,oe,e)=>{e.d(oe,{N:()=>F,R:()=>H});var $=e(7279),U=e(706);async function F(W,{ms:D,error:j},P){const B=new AbortController,I=setTimeout(()=>B.abort(j),D),
y=Math.min(W.endsAt,performance.now()+D);try{return await P({...W,signal:AbortSignal.any([W.signal,B.signal]),endsAt:y})}finally{clearTimeout(I)}}function H(W,D){const j=`${D} within ${(0,U.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new $.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Z,oe,e)=>{e.d(oe,{CQ:()=>B,Rs:()=>y,TF:()=>r,Uc:()=>I,lo:()=>c});var $=e(
7598),U=e(1455),F=e(6760),H=e(7975),W=e(7279),D=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(_){return/^E[A-Z0-9]+$/.test(Object(_).code)}function B(_){if(!P(_))return(0,W.gJ)(_);const{code:g="",errno:O=0}=_;
return j[g]??(0,H.getSystemErrorMap)().get(O)?.[1]??g}function I(_){const{path:g,dest:O=g}=Object(_);return P(_)&&O?`${B(_)} (${(0,D.MW)(O)})`:B(_)}function y(_,g,O="Set another directory, or free som\
e space."){const n=Object(_).code==="ENAMETOOLONG",i={what:`Can't write ${g}`,why:B(_)};return new W.HR({...i,advice:n?"Set a shorter name.":O},{cause:_})}async function r(_){await(0,U.rm)(_,{recursive:!0,
force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function u(_,g,O=(0,F.dirname)(_)){const n=(0,F.join)(O,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(n,g,{flag:"wx"}),await(0,U.rename)(n,_)}catch(i){throw await r(n).catch(()=>{}),i}}async function c(_,g){await u(_,g).catch(O=>{throw y(O,_)})}}),7279:((Z,oe,e)=>{e.d(oe,{$N:()=>F,HR:()=>U,
gJ:()=>j,h_:()=>D,iT:()=>W});const $=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,I={}){super(H(B),{cause:I.cause}),
this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=I.status,this.maybeProcessed=I.maybeProcessed??!1,this.affectsAll=I.affectsAll??!1,this.busy=I.busy??!1,this.
retryable=I.retryable??!1,this.retryAfterMs=I.retryAfterMs??0,this.maxRetries=I.maxRetries}with(B){const I={...this,cause:this,...B};return new U(I,I)}}function F({what:P,why:B=""}){return B===""?P:`${P}\
: ${B}`}function H(P){const B=F(P);return`${B}${/[.!?…]$/.test(B)?"":"."} ${P.advice??""}`.trim()}function W(P){return P instanceof Error?P:new Error(String(P))}function D(P){return P instanceof U?P:
new U({what:j(P)},{cause:P})}function j(P){return W(P).message}}),6191:((Z,oe,e)=>{e.d(oe,{B6:()=>r,R9:()=>O,mz:()=>n,wn:()=>g});var $=e(1455),U=e(6760),F=e(6671),H=e(2145),W=e(9462),D=e(532),j=e(7279),
P=e(2975),B=e(706),I=e(8725),y=e(7487);class r extends j.HR{}const f=10*6e4,u=3;async function c(){const{DefaultArtifactClient:N}=await e.e(348).then(e.bind(e,9348));return new N}async function _({signal:N,
log:V},ne){const ie=await c(),he=(0,I.QJ)(V,()=>ne(ie));return await(0,P.Mu)(N,he)}async function g(N){return await _(N,async V=>(await V.listArtifacts()).artifacts)}async function O(N,V){const ne=await(0,y.
Pd)("workflow-artifact-");try{await _(N,he=>he.downloadArtifact(V,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,$.readdir)(ne);return await(0,$.readFile)((0,U.join)(ne,ie))}finally{await(0,D.TF)(
ne).catch(()=>{})}}async function n(N,{path:V,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const he=(0,U.basename)(V),Ee={client:await c(),options:ie,name:he,path:V,digest:ne,mayHaveCreated:!1,
taken:0},ue={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},S=await(0,W.N)(N,ue,d=>(0,P.L5)(d,()=>(0,P.Mu)(d.signal,i(Ee,d.log)))).catch(d=>{throw N.signal.throwIfAborted(),s(d,he)}),
{GITHUB_SERVER_URL:R,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:h}=process.env,M=`${R}/${J}/actions/runs/${h}/artifacts/${S}`;return{id:S,name:he,url:M,digest:ne}}async function i(N,V){const{client:ne,name:ie,
path:he,digest:Ee}=N,{overwrite:ue,retentionDays:S}=N.options,R=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(N.mayHaveCreated=!0),V.debug(J)};try{return await(0,I.QJ)({...V,debug:R},
async()=>{ue&&await ne.deleteArtifact(ie).catch(x);const J={skipArchive:!0,...S!==void 0&&{retentionDays:S}},h=await ne.uploadArtifact(ie,[he],(0,U.dirname)(he),J);if(h.id!==void 0&&h.digest===Ee)return h.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,I.QJ)(V,()=>b(N,J))}}function x(N){if(!(N instanceof Error&&N.name==="ArtifactNotFoundError"))throw N}async function b(N,V){
const ne=(0,j.gJ)(V),{client:ie,name:he,digest:Ee,options:ue}=N,[S,R]=[a.test(ne),C.test(ne)];N.mayHaveCreated||=S;const h=R||N.mayHaveCreated?await ie.getArtifact(he).catch(()=>{}):void 0;if(N.mayHaveCreated&&
h?.artifact.digest===`sha256:${Ee}`)return h.artifact.id;if(S)throw E("the connection to the artifact service failed",V);if(!R)throw V;N.taken++;const M=N.mayHaveCreated&&!h;if(M&&N.taken===u&&await A(
he),N.taken<=(M?u:Number(ue.overwrite)))throw E("the name is still taken",V);const v=h?`this run already has an artifact named ${he}`:`an upload that isn't finished holds the name ${he}, for example a\
nother job's`,k=h?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new r({what:"Artifact",why:v,advice:k,topic:"the-artifact"},{cause:V})}const w="Set upload-a\
rtifact: false.",C=/already exists/,a=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,p=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",w],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",w],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",w],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function s(N,V){if(N instanceof j.HR)return N;const ne=(0,j.gJ)(N),[,ie="",he=""]=p.find(([ue])=>ue.test(ne))??[],Ee=(0,B.OX)(ne,200).replace(/\.$/,"");return l(
/%/.test(ie)?`${ie.replace("%",()=>V)} (${Ee})`:ie,he,{cause:N})}function l(N,V,ne){return new j.HR({what:"Artifact",why:N,advice:V,topic:"the-artifact"},ne)}function E(N,V){return l(N,"Re-run the job\
 later.",{retryable:!0,cause:V})}async function A(N){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[
,he,Ee]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:ue}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new F.Qq("export-workflow-action",[new H.
tZ(V)],{socketTimeout:3e4}).postJson(ue,{workflow_run_backend_id:he,workflow_job_run_backend_id:Ee,name:N})}}),8725:((Z,oe,e)=>{e.d(oe,{lm:()=>U.lm,t1:()=>F,QJ:()=>B});const $=Ue(import.meta.url)("nod\
e:async_hooks");var U=e(819);function F(y=""){return{info:r=>W(y+r),warning:r=>U.$e(y+r),debug:r=>U.Yz(y+r),mask:U.Pq}}function H(y){const r=[];return{...F(`[${y}] `),info:f=>r.push(f),end(f){core.startGroup(
D(f));for(const u of r)W(u);core.endGroup()}}}function W(y){U.pq(D(y))}function D(y){return y.replaceAll("##[","## [")}const j=new $.AsyncLocalStorage;let P=!1;function B(y,r){return P||I(),P=!0,j.run(
y,r)}function I(){const y=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...f)=>{const u=j.getStore(),c=String(r);return u===void 0||/^::(add-mask|debug)::/.test(c)?y(r,...f):(j.exit(
()=>u.debug(c.trimEnd())),!0)})}}),7487:((Z,oe,e)=>{e.d(oe,{GQ:()=>u,Pd:()=>f,Tm:()=>c,VY:()=>y,eF:()=>I,n0:()=>r});var $=e(3024),U=e(1455),F=e(8161),H=e(6760),W=e(819),D=e(532),j=e(7279),P=e(706);const B=6e4;
async function I(_){const g=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.on(O,()=>g.abort(new j.HR(n)))}
try{await _(g.signal)}catch(O){for(let i=O;i instanceof Error;i=i.cause)W.Yz(i.stack??i.message);const n=y(O);W.C1(`${(0,P.OX)((0,j.gJ)(O),B)}${n===void 0?"":` See ${n}`}`)}process.stdout.write("",()=>process.
exit())}function y(_){const{GITHUB_SERVER_URL:g,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:n}=process.env;if(!(!(_ instanceof j.HR)||_.topic===void 0||!g||!O||!n))return encodeURI(`${g}/${O}/blob/${n}\
/docs/troubleshooting.md#${_.topic}`)}function r(_){for(const[g,O]of Object.entries(_))O!==void 0&&W.uH(g,O)}async function f(_){const g=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,U.mkdtemp)(
(0,H.join)(g,_)).catch(O=>{throw(0,D.Rs)(O,g,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function c(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Z,oe,e)=>{e.d(oe,{Sy:()=>u,cj:()=>B,il:()=>I,tp:()=>j});var $=e(819),U=e(7279),F=e(8132),H=e(706);const W=1024*
1024-1e4,D=2e5;function j(c,_){const g=_.map(b=>b.map(r)),O=c.map((b,w)=>g.some(C=>C[w]!=="")),n=(b,w)=>`<tr>${b.flatMap((C,a)=>O[a]?`<${w}>${C}</${w}>`:[]).join("")}</tr>`,i=g.map(b=>n(b,"td")),x=b=>`\
<tr><td colspan="${c.length}">\u2026 and ${(0,H.hS)(b,"more row")}</td></tr>`;return`<table>${n(c.map(F.FO),"th")}${f(i,x).join("")}</table>`}function P(c){return`<table>${c.map(([g,O])=>O===void 0?"":
`<tr><th align="left">${escapeAll(g)}</th><td>${r(O)}</td></tr>`).join("")}</table>`}function B(c){const _=c.map(({names:g,message:O,help:n})=>{const i=g.map(b=>`**${(0,F.wh)(b)}**`);return`- ${f(i,b=>`\
and ${b} more`,D/2).join(", ")}: ${I(O,n)}`});return f(_,g=>`- \u2026 and ${(0,H.hS)(g,"more cause")}`).join(`
`)}function I(c,_){return _===void 0?(0,F.wh)(c):`${(0,F.wh)(c)} <a href="${(0,F.FO)(_)}">Troubleshooting</a>`}function y(c,_){return`<details><summary>${escapeAll(c)}</summary>

${_}

</details>`}function r(c){return typeof c=="string"?c===""?"":`<code>${(0,F.FO)((0,F.RK)(c))}</code>`:"words"in c?(0,F.wh)(c.words):`<a href="${(0,F.FO)(c.href)}">${(0,F.wh)(c.text)}</a>${(0,F.FO)(c.after??
"")}`}function f(c,_,g=D){let O=g;const n=c.filter(i=>{const x=Buffer.byteLength(i),b=x<=O;return b&&(O-=x),b});return n.length===c.length?n:[...n,_(c.length-n.length)]}async function u(c,..._){const g=n=>`${(0,H.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,O=[`### ${(0,F.wh)(c)}`,...f(_,g,W)];try{await $.z.addRaw(O.join(`

`),!0).write()}catch(n){$.$e(`Can't write the job summary: ${(0,U.gJ)(n)}`)}}}),8132:((Z,oe,e)=>{e.d(oe,{EU:()=>j,FO:()=>I,Jj:()=>W,RK:()=>F,SS:()=>D,wh:()=>B});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(U,(u,c)=>c===void 0?u:H(c))}function H(f){return`\\u\
{${f.codePointAt(0)?.toString(16)}}`}function W(f,u){if(f.length<=u)return f;const c=Array.from(f.slice(0,2*u+2));return c.length>u?`${c.slice(0,u).join("")}\u2026`:f}function D(f,u=100){const c=F(W(f,
u)).replaceAll("	",H)||'""',_="`".repeat(r(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${_} ${c} ${_}`:_+c+_}function j(f,u,c){const g=f.map(n=>c+F(n).replace(/(?<=^\s*):(?=:)/,H)).join(`
`),O="`".repeat(Math.max(3,r(g)+1));return`${c}${O}${u}
${g}
${c}${O}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(f){return I(F(f).replaceAll("	"," ")).replace(P,"$&<wbr>")}function I(f){return f.replace(y,u=>`&#${u.codePointAt(0)}\
;`)}const y=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(f){return(f.match(/`+/g)??[]).reduce((u,c)=>Math.max(u,c.length),0)}}),8920:((Z,oe,e)=>{e.d(oe,{Ch:()=>P,
Rc:()=>y,mu:()=>D});var $=e(1455),U=e(532),F=e(7279),H=e(9870);const W=1024*1024;function D({files:r},f){const[u,c]=[j(H.uq,r),j(H.n7,r)];if(u&&c)return{app:u,flow:c,env:f??j(H.Km,r)};const _=[H.uq,H.
n7].filter(g=>!r.has(g));throw new Error(`lacks ${_.join(" and ")}, at its root and in its only subfolder`)}function j(r,f){const u=f.get(r);try{return u&&B({name:r,bytes:u})}catch(c){throw new Error(
`has a file that ${(0,F.gJ)(c)}: ${r}`)}}async function P(r,f){const u=await(0,$.readFile)(r,{signal:f}).catch(c=>{throw f.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(c)}`)});return B({name:H.
Km,bytes:u})}function B(r){const{name:f,bytes:u}=r;if(f===H.Km&&u.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{I(u)}catch{throw new Error("is not JSON")}return r}
function I(r){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}function y({files:r}){for(const f of[H.uq,H.n7])try{const{name:u,version:c}=Object(I(r.get(f)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((Z,oe,e)=>{e.d(oe,{q:()=>H});const $=500,U=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function H(P,B,I){let y=P.startsWith("\uFEFF")?1:0,r=0;function f(){for(;;){const g=P.charAt(y);if(g!==" "&&g!==`
`&&g!=="\r"&&g!=="	")return g;y++}}function u(){const g=y;if(F.lastIndex=g,!F.test(P))throw new SyntaxError;return y=F.lastIndex,P.slice(g,y)}function c(g,O){const n=f();if(n==="["){const x=[],b=I.enter(
g);return _("]",O,()=>x.push(c(b,O+1))),I.array(x,g)}if(n==="{"){const x=new Map;return _("}",O,()=>{if(f()!=='"')throw new SyntaxError;const b=u(),w=b.includes("\\")?JSON.parse(b):b.slice(1,-1);if(x.
has(w)||f()!==":")throw new SyntaxError;y++,x.set(w,c(I.enter(g,w),O+1))}),I.object(x,g)}const i=u();return I.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function _(g,O,n){if(O===$)throw new RangeError;
y++;let i=f()===g?g:",";for(;i===",";){if(++r>U)throw new RangeError;n(),i=f(),i===","&&y++}if(i!==g)throw new SyntaxError;y++}try{const g=c(B,0);if(f()==="")return g}catch{}}function W(P){const B=H(P,
`
`,D);return B===void 0?void 0:`${B}
`}const D={enter:P=>`${P}  `,scalar:P=>P,array:(P,B)=>j("[",P,"]",B),object(P,B){const I=[...P.keys()].sort().map(y=>`${JSON.stringify(y)}: ${P.get(y)}`);return j("{",I,"}",B)}};function j(P,B,I,y){if(B.
length===0)return P+I;const r=`,${y}  `,u=B.some(({length:c})=>c>4096)?B.reduce((c,_)=>c+r+_):B.join(r);return`${P}${y}  ${u}${y}${I}`}}),5806:((Z,oe,e)=>{e.d(oe,{Oj:()=>r,Sr:()=>y,dU:()=>I,fw:()=>W,gv:()=>$,
jq:()=>P,x5:()=>j});const $=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",H]];function j(u,c=D){
const _=f(u);return c.find(([,g])=>g.test(u)||g.test(_))?.[0]}function P(u){return[H,U,F].some(c=>c.test(f(u)))}function B(u){return U.test(f(u))?"is in a .git folder":u.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function I(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(y(f(u)))}function y(u){return u.normalize("NFC").toUpperCase().toLowerCase()}
function r(u){const c=new Map;for(const _ of u){const g=y(_.replace(/\/$/,"")),O=c.get(g);if(O!==void 0)return[O,_];c.set(g,_)}for(const[_,g]of c)for(const{index:O}of _.matchAll(/\//g)){const n=c.get(
_.slice(0,O));if(n?.endsWith("/")===!1)return[n,g]}}function f(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Z,oe,e)=>{e.d(oe,{BE:()=>D,KC:()=>B,Km:()=>H,LX:()=>W,jz:()=>P,n7:()=>U,uq:()=>F,
wg:()=>y,zx:()=>j});var $=e(5806);const[U,F,H]=["flow_definition.json","app_definition.json","env_variables.json"],W=[U,F,H],D=1e4,j=256*1024*1024;function P(f,u){const c=[...u].filter(([_])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(_));return{kind:f,files:new Map(c.sort(([_],[g])=>_<g?-1:1))}}function B({kind:f,files:u}){return{kind:f,files:new Map([...u].filter(([c])=>!(0,$.dU)(c)))}}const I=/^\.|^__MACOSX$/;function y(f){
const u=new Set(f),c=n=>W.some(i=>u.has(n+i));if(c(""))return"";const _=new Set(f.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[g,...O]=[..._].filter(n=>!I.test(n));return O.length===
0&&c(`${g}/`)?`${g}/`:""}function r(f){const u=y(f);return f.includes(u+F)||f.includes(u+U)}}),1519:((Z,oe,e)=>{e.d(oe,{DF:()=>W,aC:()=>P,x3:()=>j});var $=e(4573),U=e(8142),F=e(5806);const H={enter:()=>{},
scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:I})=>I)}]`,items:B}),object(B){return{json:`{${Array.from(B,([y,{json:r}])=>`${JSON.stringify(y)}:${r}`).sort()}}`,members:B}}};function W(B){const I=(0,$.
isUtf8)(B)?(0,U.q)(B.toString(),void 0,H):void 0,y=I?.members??I?.items?.map(f=>[D(f),f]);if(y===void 0)return;const r=new Map;for(const[f,{members:u,json:c}]of y){if(f===void 0||r.has(f))return;r.set(
f,{name:f,keys:[...u?.keys()??[]],content:c})}return{container:Array.isArray(y)?"array":"object",variables:[...r.values()]}}function D({members:B}){if(!B?.has("value"))return;const I=[B.get("name"),B.
get("key")].find(y=>y?.json[0]==='"');return I&&JSON.parse(I.json)}function j({files:B}){const I=[...B].filter(([y])=>(0,F.dU)(y)).map(([,y])=>P(y));return[...new Set(I.flat())]}function P(B){const I=new TextDecoder().
decode(B);try{JSON.parse(I)}catch{return[]}const y=W(B),r=new Set(y?.container==="array"?y.variables.map(({name:c})=>c):void 0),u=Array.from(I.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([c,_,g])=>_===void 0?[c,String(Number(c))]:g===void 0?[JSON.parse(_)]:[]);return[...new Set(u)].filter(c=>!r.has(c))}}),3657:((Z,oe,e)=>{e.d(oe,{u:()=>I,z:()=>s});var $=e(4573),U=e(8522),F=e(663),H=e(
7279),W=e(706),D=e(5806),j=e(9870);const P=2048,B=new Set([0,10]);async function I(E,A){A?.throwIfAborted();const{zip:N,source:V,entries:ne}=await y(E).catch(n("The package")),ie=(0,j.wg)([...ne.keys()]),
he=[];for(const[Ee,ue]of ne){A?.throwIfAborted();const S=await _(N,V,ue).catch(n(`${(0,W.TL)(Ee)} in the package`));Ee.startsWith(ie)&&!g(Ee)&&he.push([Ee.slice(ie.length),S])}return(0,j.jz)("zip",he)}
async function y(E){const A=r(E),N=await(0,F.SY)(A,{decodeStrings:!1});return{zip:N,source:A,entries:await f(N)}}function r(E){for(let A=E.length-21;A>0;){A=E.lastIndexOf("PK",A-1,"latin1");const N=A+
22+(A<0?1/0:E.readUInt16LE(A+20));if(N<=E.length)return E.subarray(0,N)}throw E.toString("latin1",0,2)==="PK"?new Error("its end is missing"):x(E)}async function f(E){if(E.entryCount>j.BE)throw O(`The\
 package has ${E.entryCount} entries. The limit is 10,000`);const A=new Map;let N=0;for await(const ie of E.eachEntry()){const he=u(ie);if(A.has(he))throw O(`The package has ${(0,W.TL)(he)} twice`,"Ex\
port it again.");const Ee=c(he,ie);if(Ee!==void 0)throw O(`${(0,W.TL)(he)} in the package ${Ee}`);if(N+=ie.uncompressedSize,N>j.zx)throw O("The package takes more than 256 MiB unpacked, the limit");A.
set(he,ie)}const V=[...A.keys()];if(V.every(g))throw O("The package has no files in it","Export it again.");const ne=(0,D.Oj)(V);if(ne===void 0)return A;throw O(`${ne.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:E,fileNameRaw:A,extraFields:N,versionMadeBy:V}){const ne=(0,$.isUtf8)(A)?P:E,ie=B.has(V>>>8);return(0,F.ax)(ne,A,
N,!ie).replace(/^(\.\/+)+/,"")}function c(E,A){const N=A.externalFileAttributes>>>16&61440;return N===40960?"is a symbolic link":N!==0&&N!==32768&&N!==16384?"is neither a file nor a folder":g(E)&&A.uncompressedSize>
0?"is a folder with a content of its own":A.canDecodeFileData()?(0,D.dU)(A.fileNameRaw.toString())&&!(0,D.dU)(E)?"is also named env_variables.json":(0,D.x5)(E,D.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function _(E,A,N){const{compressedSize:V,compressionMethod:ne,uncompressedSize:ie}=N,{fileDataStart:he}=await E.readLocalFileHeaderPromise(N),Ee=A.subarray(he,he+V),ue={
maxOutputLength:ie||1,chunkSize:ie+64},S=ne===0?Ee:(0,U.inflateRawSync)(Ee,ue);if(S.length!==ie)throw new Error(`it unpacks to ${S.length} bytes, not the ${ie} listed`);if((0,U.crc32)(S)!==N.crc32)throw new Error(
"its CRC-32 isn't the one listed");return S}function g(E){return E===""||E.endsWith("/")}function O(E,A=""){return new H.HR({what:E,advice:A,topic:"the-package"})}function n(E){return A=>{if(A instanceof
H.HR)throw A;const N={what:`${E} is cut off or damaged`,why:(0,W.TL)(A.message).slice(1,-1)};throw new H.HR({...N,advice:"Export it again.",topic:"the-package"},{cause:A})}}const i=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function x(E){const A=E.toString("utf8",0,512),[N]=i.find(([,ne])=>ne.test(A))??["text"],V=`${N===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return O(`The package is ${N}, not a zip`,V)}const b=33,w=20,C=3,a=8,p=33188;function s({files:E}){const A=[],N=[];
let V=0;for(const[he,Ee]of E){const[ue,S]=[Buffer.from(he),(0,U.deflateRawSync)(Ee)],R=[l(2,w,P,a,0,b),l(4,(0,U.crc32)(Ee),S.length,Ee.length),l(2,ue.length,0)],J=[l(2,0,0,0),l(4,p*65536,V)];A.push(Buffer.
from("PK"),...R,ue,S),N.push(Buffer.from("PK"),Buffer.of(w,C),...R,...J,ue),V+=30+ue.length+S.length}const ne=Buffer.concat(N),ie=[l(2,0,0,E.size,E.size),l(4,ne.length,V),l(2,0)];return Buffer.concat(
[...A,ne,Buffer.from("PK"),...ie])}function l(E,...A){const N=Buffer.alloc(E*A.length);for(const[V,ne]of A.entries())N.writeUIntLE(ne,V*E,E);return N}}),2227:((Z,oe,e)=>{e.d(oe,{HB:()=>x,xR:()=>i,px:()=>b,
Ng:()=>g});var $=e(7279),U=e(2975),F=e(706),H=e(1858),W=e(5805),D=e(2053),j=e(6294),P=e(7596);const B=6,I=32,y=2e3,r=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,f=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class u extends F.pO{#n=new Set;#e=new Set;allow(...s){for(const l of s)this.#n.add(l)}maskFields(s,l,E){const A=_(s).slice(0,y);for(const[N,V]of A)/id$/i.test(N)&&(0,P.eQ)(V)&&this.allow(V);for(const[
N,V]of A)/url$/i.test(N)?this.maskUrl(V,l,E):this.#t(c(V),E)}maskUrl(s,l,E){const A=URL.canParse(s,l.href)?new URL(s,l.href):void 0;if(A&&l.href.startsWith(A.href))return;const N=[s,A?A.pathname+A.search:
s].filter(V=>/[?:]|^\/\//.test(V));this.#t(N,E),A&&this.#t([A.href,A.password,(0,P.D4)(A.password),...c(A.search)],E)}#t(s,l){const E=V=>Array.from(this.#n).some(ne=>ne.includes(V)),A=s.filter(V=>!E(V)&&
!E((0,P.D4)(V))),N=V=>encodeURIComponent(Buffer.from(V).toString());for(const V of A.flatMap(ne=>[ne,N(ne)]))V.length<B||this.#e.has(V)||(this.#e.add(V),this.add(V),l.mask(V))}}function c(p){return Array.
from(p.matchAll(r)).flatMap(([,s,l])=>{const E=String(l).replace(/[.,:!?)\]}]+$/,"");return f.test(String(s))||(0,P.D4)(E).length>=I?[E,(0,P.D4)(E)]:[]})}function _(p){const s=Object.entries(p);for(const[
,l]of s)if(typeof l=="object")for(const E of Object.entries(l??{}))s.push(E);return s.filter(l=>typeof l[1]=="string")}function g(p,s,l={}){const E=new u([s,...l.secrets??[]]);return E.allow(p.href,...l.
known??[]),{url:p,apiKey:s,secrets:E,connections:(0,W.Y7)(),rateLimit:new D.q,collections:new Map}}const O=1024*1024,n=12e4,i=12e4,x="The job may have started, so the request was not retried. Check th\
e workflow in AI for Process before you re-run the job.";async function b(p,s){const{label:l,method:E,path:A,isTransient:N}=s,{secrets:V,rateLimit:ne}=p.platform;V.allow(...A.split(/[/?&=]/));const ie=E===
"GET"?A:void 0,he=()=>ne.run(l,ie,p,()=>w(p,s));return await(0,U.L5)(p,he,{atLeastMs:N?i:0})}async function w(p,s){const{platform:l,signal:E,log:A}=p,{label:N,method:V,path:ne,body:ie,idempotent:he=!0,
isTransient:Ee}=s,ue=new URL(`api/public/${ne}`,l.url),S={accept:"application/json","content-type":"application/json","x-api-key":l.apiKey},R={maxBytes:O,...!he&&{idleMs:n}};try{const J=await(0,W.tN)(
l.connections,{label:N,method:V,url:ue,headers:S,body:ie,...R},E);return A.debug(`${V} ${l.secrets.redact(ue.pathname)}: ${J.status}`),C(p,s,ue,J)}catch(J){const h=J instanceof $.HR?J:void 0;if(!he&&(E.
aborted||h?.maybeProcessed)){const M=(0,$.h_)(J),d=`${M.retryable?"":M.advice} ${x}`.trim();throw M.with({advice:d,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw h&&Ee?.(h)?h.
with({retryable:!0}):J}}function C({platform:p,log:s},l,E,A){const{label:N,isCreation:V=!1}=l,{status:ne,headers:ie,bytes:he}=A,{secrets:Ee}=p,ue=(X,Y,z)=>(0,H.ue)(N,X,Y,z),S=(0,W.ET)(A,E,N);if(S){Ee.
maskUrl(S.href,p.url,s);const X=`the platform redirects to ${(0,F.OX)(S.origin,100)}, and the key follows no redirect`;throw ue(X,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const R=new TextDecoder().decode(he),J=a(R);Ee.maskFields(J??{},p.url,s);const h=(0,j.wv)(J??{},N,Ee.redact),{message:M}=h,d=/^\s*</.test(R)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const X=p.collections.has(N),Y=(0,j.ik)(l,ne,{message:M,isPage:d,hasWorked:X});throw ue(`the platform answered ${ne}${(0,j.Te)(M)}`,Y,{...(0,H.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!X,busy:ne===423||ne===409&&!V})}if(J!==void 0)return h;throw ue(`the platform answered ${R===""?"nothing":d?"with a web page":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0})}function a(p){try{const s=JSON.parse(p);return(0,j.Gv)(s)?s:void 0}catch{return}}}),5645:((Z,oe,e)=>{e.d(oe,{I:()=>_,R:()=>f});var $=e(7598),U=e(
7279),F=e(2975),H=e(706),W=e(1858),D=e(7596),j=e(5805);const P=256*1024**2,B=5,I=new Set([400,401,403,404,410]),y="Download",r="Re-run the job.";async function f(g,{url:O,freshUrl:n,read:i}){let x=O;return await(0,F.
L5)(g,async()=>{x??=await n();const b=await c(g,x).catch(s=>{throw s instanceof U.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:w,headers:C,bytes:a}=b;if(I.has(w))throw x=void 0,u(`the URL was \
refused (${w})`,r,{retryable:!0});if(w!==200)throw u(`the server answered ${w}`,r,{retryable:w===206});if(C["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the pa\
ckage","Check host, then re-run the job.",{retryable:!0});const p=await i(a).catch(s=>{const l=!C["content-length"]&&!C["transfer-encoding"];throw s instanceof U.HR&&l?s.with({retryable:!0}):s});return{
bytes:a,sha256:(0,$.createHash)("sha256").update(a).digest("hex"),content:p}})}function u(g,O,n={}){return new U.HR({what:y,why:g,advice:O,topic:"the-package"},n)}async function c(g,O){const{platform:n,
log:i,signal:x}=g;let b=O;for(let w=0;;w++){const C=w===0&&b.origin===n.url.origin,a={accept:"*/*",...C&&{"x-api-key":n.apiKey}},p={label:y,method:"GET",url:b,headers:a,maxBytes:P};n.connections.proven.
add(b.origin);const s=async()=>{const A=await(0,j.tN)(n.connections,p,x),{status:N,headers:V}=A;i.debug(`GET a package from ${(0,H.OX)(p.url.origin)}: ${N}`);const ne=`the server answered ${N}`;if((0,W.
dg)(N))throw(0,W.ue)(y,ne,W.$_,(0,W.xS)(N,V));return A},l=await(C?n.rateLimit.run(y,void 0,g,s):s()),E=(0,j.ET)(l,b,y);if(E===void 0)return l;if(w===B)throw u("the URL redirects in a circle",r);E.origin===
b.origin&&E.username+E.password===""&&Object.assign(E,{username:b.username,password:b.password}),b=_(E.href,g)}}function _(g,{platform:O,log:n}){const i=O.url;if(O.secrets.maskUrl(g,i,n),!URL.canParse(
g,i.href))throw u("the platform's download URL can't be read",r);const x=new URL(g,i.href);x.protocol==="http:"&&i.protocol==="https:"&&x.hostname===i.hostname&&(x.protocol="https:",x.port===""&&(x.port=
i.port),O.secrets.maskUrl(x.href,i,n));const b=x.protocol==="http:"&&i.protocol==="http:"&&(0,D.U9)(x.hostname);if(x.protocol!=="https:"&&!b)throw u("the platform's download URL isn't https","Check ho\
st.");return x}}),1858:((Z,oe,e)=>{e.d(oe,{$_:()=>j,Dx:()=>W,Ur:()=>f,dg:()=>g,ue:()=>H,xS:()=>O});var $=e(7279),U=e(2975),F=e(706);function H(n,i,x,b={}){return new $.HR({what:n,why:i,advice:x,topic:"\
the-platforms-response"},b)}function W(n,i,x,b){return new $.HR({what:n,why:i,advice:x,topic:"the-connection"},b)}const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cu\
t",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},
j="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
I=/EPROTO|ERR_SSL_/,y=/Z_|ERR__ERROR_/,r=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function f(n,i,x,b){if(!(n instanceof Error&&"code"in n))return n;const w=String(n.code);
if(B.test(w)){const A=`the TLS connection can't be trusted (${w})`;return W(i,A,`Check host. ${P}`,{affectsAll:!0,cause:n})}const[,C]=r.exec(n.message)??[];if(C!==void 0)return u(i,C,n);const a=!x&&I.
test(w),p=a?"the TLS connection failed":"the connection failed",s=D[w]??`${y.test(w)?"the response can't be decoded":p} (${w})`,l={retryable:!0,maybeProcessed:x,affectsAll:!x,cause:n};if(b||!(a||w==="\
ENOTFOUND"))return W(i,s,j,l);const E=a?`Check host and its port. ${P}`:"Check host.";return W(i,s,E,{...l,maxRetries:2})}function u(n,i,x){const b=(a,p,s=!1)=>W(n,a,p,{affectsAll:!0,cause:x,retryable:s});
if(i==="407")return b("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(i);if(w<500&&!g(w))return b(`the proxy refuses the connection (${i})`,"Allow the \
host there, or add it to NO_PROXY.");const C=`the proxy made no connection (${(0,F.OX)(i,100)})`;return b(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),_=new Set(
[501,505,506,508,510,511]);function g(n){return c.has(n)||n>=500&&!_.has(n)}function O(n,i){return{status:n,retryable:g(n),retryAfterMs:(0,U.Vs)(i["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((Z,oe,e)=>{
e.d(oe,{d4:()=>y,D4:()=>B,eQ:()=>j,U9:()=>D,hk:()=>I,o6:()=>W,wh:()=>P});const $=Ue(import.meta.url)("node:net");var U=e(9783),F=e(1858);const H=200;function W(r){const f=/^[a-z0-9+.-]+:\/\//i.test(r)?
r:`https://${r}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const u=new URL(f);if(u.protocol!=="https:"&&u.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(u.protocol==="http:"&&!D(u.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+="/"),u}function D(r){return r==="localhost"||r==="[::1]"||(0,$.isIPv4)(r)&&r.startsWith("127\
.")}function j(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function P(...r){return r.find(f=>typeof f=="string"&&f.length<=H&&j(f))}function B(r){try{return decodeURIComponent(r)}catch{return r}}function I(){
for(const r of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const f=process.env[r]?.trim();f!==void 0&&(process.env[r]=f===""||f.includes("://")?f:`http://${f}`)}for(const r of["no_proxy","\
NO_PROXY"]){const f=process.env[r];f!==void 0&&(process.env[r]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function y(r,f){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,U.H)(r)||
/^https?:/i.test(u)&&(0,U.s)(r))return;throw(0,F.Dx)(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Z,oe,e)=>{e.d(oe,{ET:()=>x,J9:()=>u,Y7:()=>f,tN:()=>c});var $=e(7067),U=e(4708),F=e(8522),H=e(6671),W=e(2975),D=e(706),j=e(1858),P=e(7596);const B=3e4,I=65536,y=new Set([301,
302,303,307,308]),r="export-workflow-action";function f(){(0,P.hk)();const b=()=>new H.Qq(r,[],{keepAlive:!0});return{kept:{http:b(),https:b()},proven:new Set}}function u(b){return{type:"application/j\
son",bytes:Buffer.from(JSON.stringify(b))}}async function c({kept:b,proven:w},C,a){const{label:p,method:s,url:l,headers:E,body:A,maxBytes:N,idleMs:V=B}=C;(0,P.d4)(l,p);const ne=l.protocol==="https:"?"\
https":"http",ie=A?new H.Qq(r):b[ne],he=new AbortController,Ee=AbortSignal.any([a,he.signal]);let[ue,S]=[!1,"no response"];const R=setTimeout(()=>{const h={retryable:!0,maybeProcessed:ue};he.abort((0,j.
Dx)(p,`${S} within ${V/1e3} s`,j.$_,h))},V);let J;try{J={http:$,https:U}[ne].request({method:s,host:l.hostname.replace(/^\[|\]$/g,""),port:l.port,path:l.pathname+l.search,headers:{...E,...A&&{"content\
-type":A.type,"content-length":A.bytes.length},"accept-encoding":"identity","user-agent":r},...l.username+l.password!==""&&{auth:`${(0,P.D4)(l.username)}:${(0,P.D4)(l.password)}`},agent:ie.getAgent(l.
href),signal:Ee});const h=_(J,p,()=>{ue=!0});g(J,A?.bytes??Buffer.alloc(0),()=>R.refresh());const M=await(0,W.Mu)(Ee,h);w.add(l.origin),S="no data";const d=[];let v=N;for await(const X of M){if(R.refresh(),
v-=X.length,v<0)throw i(p,N);d.push(X)}const k=n(Buffer.concat(d),M.headers["content-encoding"],p,N);return{status:M.statusCode??0,headers:M.headers,bytes:k}}catch(h){throw J?.destroy(),Ee.throwIfAborted(),
(0,j.Ur)(h,p,ue,w.has(l.origin))}finally{clearTimeout(R),A&&J?.destroy()}}function _(b,w,C){return new Promise((a,p)=>{b.once("socket",l=>{b.reusedSocket?C():l.once(b.protocol==="https:"?"secureConnec\
t":"connect",C)});const s=l=>{l.socket.destroy();const E={retryable:!0,maybeProcessed:!0};p((0,j.Dx)(w,"the server switched protocols (101)",j.$_,E))};b.once("upgrade",s),b.once("response",l=>l.statusCode===
101?s(l):a(l)),b.on("error",p)})}function g(b,w,C){w.length===0?b.end():b.write(w.subarray(0,I),a=>{C(),a||g(b,w.subarray(I),C)})}const O=new Set(["gzip","x-gzip","deflate"]);function n(b,w="",C,a){const p=w.
toLowerCase().split(/[\s,]+/);try{return p.reduceRight((s,l)=>{const E=l==="br"?F.brotliDecompressSync:O.has(l)?F.unzipSync:void 0;return E&&s.length>0?E(s,{maxOutputLength:a}):s},b)}catch(s){throw s.
code==="ERR_BUFFER_TOO_LARGE"?i(C,a):s}}function i(b,w){const C=`the response is larger than ${(0,D.Xe)(w)}, the limit`;return(0,j.ue)(b,C,"Check host.",{maybeProcessed:!0})}function x({status:b,headers:w},C,a){
if(!y.has(b)||w.location===void 0)return;const p=w.location.replace(/[\x80-\xff]/g,s=>`%${s.charCodeAt(0).toString(16)}`);if(URL.canParse(p,C.href))return new URL(p,C.href);throw(0,j.ue)(a,`the platfo\
rm redirects (${b}) to an address that can't be read`,"Check host.")}}),6006:((Z,oe,e)=>{e.d(oe,{SO:()=>r,cd:()=>I,qt:()=>n});var $=e(7279),U=e(2975),F=e(706),H=e(2227),W=e(7596),D=e(2053),j=e(6294);const P=[
["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERM\
INATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(w){return P.find(([,C])=>C.split(" ").includes(w))?.[0]??"unknown"}function I({fields:w,message:C,redact:a}){const p=(0,j.Gv)(
w.response)?w.response:{},s=[p.downloadUrl,p.downloadURL,w.downloadUrl,w.downloadURL];return{dockStatusId:(0,W.wh)(w["dock-statusId"],w.dockStatusId,w._id),workflowId:(0,W.wh)(w.workflowId,w.toolId),exportJobId:(0,W.
wh)(w.exportJobId),status:y(w.status,a),downloadUrl:s.map(l=>typeof l=="string"?l.trim():"").find(l=>l!==""),refused:w.success===!1,message:C}}function y(w,C){const a=typeof w=="string"||typeof w=="nu\
mber"?String(w).trim():"",p=a.toUpperCase().replace(/[\s-]+/g,"_");return B(p)==="unknown"?C(a,40).toUpperCase():p}async function r(w,C,a=()=>!0){const p=`dock-status/${C}`;return I(await(0,H.px)(w,{label:"\
Dock status",method:"GET",path:p,isTransient:a}))}const f="the-job-on-the-platform",u=50,c=294,_=6.12,g=2e3;function O(w,C){const a=Math.max(c,w/_);return w<D.k?a:Math.max(g,Math.min(C,a))}async function n(w,C,a){
const{log:p,signal:s}=w,l=performance.now(),E=i(w,l);let A=C,N;for(let V=0;;V++){a.onStatus(A),E(A);const ne=B(A.status);if(ne==="failed"||ne==="succeeded"&&A.refused){const he=`The job ${A.status==="\
FAILED"?"failed":`ended as ${A.status}`} on the platform`,Ee=`${A.message??"it gave no reason"} (dock status ${C.dockStatusId})`;throw new $.HR({what:he,why:Ee,advice:a.advice,topic:f})}if(ne==="succe\
eded")return A.status!=="SUCCESS"&&p.warning(`The platform reports ${A.status}, which is treated as SUCCESS.`),A;const ie=performance.now();N=ne==="unknown"&&A.refused?N??ie:void 0;try{if(N!==void 0&&
ie-N>=H.xR){const Ee=`The platform refused to report the job's status for ${(0,F.zK)(H.xR)}`;throw new $.HR({what:Ee,topic:f})}await(0,U.yy)(V===0?u:O(ie-l,a.longestWaitMs),s);const he=({status:Ee=404})=>V>
0||Ee===404;A=await r(w,C.dockStatusId,he)}catch(he){throw b(he,C,A)}}}function i({log:w},C){let a,p=C;return s=>{const l=performance.now(),E=(0,F.zK)(l-C),A=s.status!==a,N=l-p>=D.k;(A||N)&&(p=l),A&&a!==
void 0?w.info(`${s.status||"No status"} after ${E}`):N&&w.info(`Still ${s.status||"without a status"} after ${E}`),A&&B(s.status)==="unknown"&&w.warning(`The platform reports an unknown status (${x(s)}\
). The action keeps waiting.`),a=s.status}}function x({status:w,message:C}){return`${w||"none"}${C===void 0?"":`, "${C}"`}`}function b(w,{dockStatusId:C},a){const p=B(a.status)==="unknown"||a.message!==
void 0?`, last status ${x(a)}`:"",s=`The job may still be running on the platform: dock status ${C}${p}.`,l=(0,$.h_)(w);return l.with({advice:`${l.advice} ${s}`.trim(),cause:w})}}),2053:((Z,oe,e)=>{e.
d(oe,{k:()=>W,q:()=>I});var $=e(7279),U=e(2975),F=e(1858);const H=30,W=6e4,D=500,j=16e3,P=.95,B=20;class I{#n=new Map;#e=0;#t=0;#o=0;async run(r,f,u,c){const _=await this.#r(r,f,u),g=()=>_>this.#o;try{
const O=await c();return g()&&(this.#t=this.#t<B?0:this.#t*P),O}catch(O){if(!(O instanceof $.HR&&O.status===U.kU))throw O;const n=performance.now();throw g()&&(this.#t=Math.min(j,Math.max(D,this.#t*2)),
this.#o=n),this.#e=Math.max(this.#e,n+(O.retryAfterMs||2*this.#t)),O.with({retryAfterMs:this.#e-n})}}async#r(r,f,{signal:u,endsAt:c}){const _=f!==void 0&&this.#n.get(f)||[];for(f!==void 0&&this.#n.set(
f,_);;){if(u.throwIfAborted(),this.#e>=c)throw(0,F.ue)(r,"the platform asked for a pause that exceeds the timeout",F.$_);const g=performance.now(),O=_.at(-H)??Number.NEGATIVE_INFINITY,n=Math.max(this.#e,
O+W);if(n<=g)return this.#e=g+this.#t,_.push(g),g;await(0,U.yy)(n-g,u)}}}}),6294:((Z,oe,e)=>{e.d(oe,{Gv:()=>W,LO:()=>F,Te:()=>H,ik:()=>I,wv:()=>U});var $=e(1858);function U(y,r,f){const u=P(y,0);return{
fields:y,label:r,redact:f,message:u&&f(u)||void 0}}function F({label:y,message:r},f,u){return(0,$.ue)(y,`the platform answered without a ${f}${H(r)}`,u)}function H(y){return y===void 0?"":` (${y})`}function W(y){
return typeof y=="object"&&y!==null&&!Array.isArray(y)}const D=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;
function P(y,r){if(typeof y=="string")return y.trim()||void 0;if(!(r>j)){if(Array.isArray(y))return P(y[0],r+1);if(W(y))for(const f of D){const u=P(y[f],r+1);if(u!==void 0){const{code:c}=y;return typeof c==
"number"||typeof c=="string"?`${u}, code ${c}`:u}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function I(y,r,{message:f,isPage:u,hasWorked:c}){if((0,$.dg)(r))return $.$_;if(r===404)
return"Check host, the IDs, and that the key's account can see the workflow.";if(r===409&&y.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(r===409||r===423)
return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(r<400||r===405||r>=500)return"Check host.";if(r!==401&&r!==403)return y.isTransient?$.$_:"Check th\
e inputs.";if(u)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other workflows. Check the IDs, \
and that the key's account can see this one.";const _=y.scope===void 0?"another scope":`the scope "${y.scope}"`;if(r===403)return`The key needs ${_}. Add it under ${B}.`;const g=/scope/i.test(String(f))?
` The key also needs ${_}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${B}.${g}`}}),
3349:((Z,oe,e)=>{e.d(oe,{EH:()=>y,Nq:()=>I,kZ:()=>f,s8:()=>r});var $=e(7279),U=e(2975),F=e(2227),H=e(5645),W=e(5805),D=e(6006),j=e(6294);const P=["workflows","workflow","tools"];async function B(u,c){
const{collections:_}=u.platform;let g;for(const O of new Set([..._.values(),...P])){const n=c(O),{label:i,idempotent:x=!0}=n,b=_.get(i);if(!(b&&b!==O))try{const w=await(0,F.px)(u,n);_.set(i,O);const C=(0,D.
cd)(w),{dockStatusId:a}=C;if(a!==void 0)return{...C,dockStatusId:a};throw(0,j.LO)(w,"dock status ID",x?"Check host and the IDs.":F.HB)}catch(w){if(w instanceof $.HR&&w.busy&&_.set(i,O),!(w instanceof $.
HR&&w.status===404))throw w;g??=w}}throw g}async function I(u,{workflowId:c,flowId:_}){return await B(u,g=>({label:"Export",method:"POST",path:`${g}/${c}/export?flowId=${_}`,scope:"Export workflow"}))}
async function y(u,c,_){const g=_.downloadUrl??c.downloadUrl??(await(0,D.SO)(u,c.dockStatusId)).downloadUrl;if(g!==void 0)return(0,H.I)(g,u);const O=`the platform reports ${_.status} but names no down\
load URL`;throw new $.HR({what:"Export",why:O,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function r(u,c,{app:_,flow:g,env:O}){const n="workflowName"in c,i=x=>x==="tools"?"tool":"\
workflow";return await B(u,x=>({label:"Import",method:"POST",path:n?`${x}/import`:`${x}/${c.workflowId}/import`,body:(0,W.J9)({[`${i(x)}DataFileId`]:_,flowDataFileId:g,envVariablesFileId:O,...n&&{[`${i(
x)}Name`]:c.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflow"}))}async function f(u,c){const _=g=>({label:"Deploy",method:"POST",path:`${g}/${c}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,U.L5)(u,()=>B(u,_),{untilFree:!0})}}),2597:((Z,oe,e)=>{e.d(oe,{g:()=>R,L:()=>Ee});var $=e(6760),U=e(3e3),F=e(9462),H=e(3349),W=e(706),D=e(2227),j=e(7596),P=e(5805),
B=e(6294);const I=25e6,y=1e7,r="bulkImport",f="Re-run the job.";async function u(M,{name:d,bytes:v}){const k=`Upload of ${d}`,X=(re,ae)=>(0,D.px)(M,{label:k,method:"POST",path:re,body:ae,scope:"Import\
 workflow"});let Y;if(v.length<I)Y=await X("files",await c("fileContext",r,{name:d,bytes:v}));else{const re=Math.ceil(v.length/y),ae={totalChunks:re,fileExtension:"json",fileName:d,fileSize:v.length},
se=await X("files/session/start",(0,P.J9)({fileContext:r,...ae})),le=(0,j.wh)(se.fields.sessionId);if(le===void 0)throw(0,B.LO)(se,"session ID",f);for(let ye=0;ye<re;ye++){const $e=v.subarray(ye*y,(ye+
1)*y);await X(`files/session/${le}`,await c("chunkNumber",String(ye),{name:d,bytes:$e}))}Y=await X(`files/session/${le}/complete`)}const{fileId:z}=Y.fields;if(typeof z!="string"||z==="")throw(0,B.LO)(
Y,"file ID",f);return M.log.info(`Uploaded ${d}: ${(0,W.Xe)(v.length)}`),z}async function c(M,d,{name:v,bytes:k}){const X=new FormData;X.set(M,d),X.set("file",new Blob([k],{type:"application/json"}),v);
const Y=new Response(X);return{type:Y.headers.get("content-type")??"",bytes:Buffer.from(await Y.arrayBuffer())}}var _=e(2975),g=e(6779);const O="Imports fail if the version is incompatible, a file is \
corrupt, or the target lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function i(M,d,{source:v,
target:k,definitions:{app:X,flow:Y,env:z},whenBusy:re="retry",timeoutMs:ae,longestWaitMs:se}){const le="workflowId"in k?k.workflowId:void 0,ye="workflowId"in k?`workflow ${k.workflowId}`:`a new workfl\
ow, ${k.workflowName}`;return M.log.info(`Importing ${(0,W.OX)(v)} into ${ye}, at ${d.url.href}`),await(0,F.N)({...M,platform:d},(0,F.R)(ae,"No import"),async $e=>{const we={app:await u($e,X),flow:await u(
$e,Y),env:z&&await u($e,z)},de=re==="retry",Me=await(0,_.L5)($e,()=>(0,H.s8)($e,k,we),{untilFree:de}),{outputs:me}=await(0,g.Bv)($e,Me,{title:"Import job",longestWaitMs:se,advice:O,idsIn:({workflowId:_e=le})=>({
..._e!==void 0&&{"workflow-id":le??_e}})});return me})}async function x(M,d,{workflowId:v,timeoutMs:k,longestWaitMs:X}){return M.log.info(`Deploying workflow ${v}, at ${d.url.href}`),await(0,F.N)({...M,
platform:d},(0,F.R)(k,"No deployment"),async Y=>{const{outputs:z}=await(0,g.Bv)(Y,await(0,H.kZ)(Y,v),{title:"Deploy job",longestWaitMs:X,advice:n,idsIn:()=>({"workflow-id":v})});return z})}var b=e(2697),
w=e(9630),C=e(532),a=e(7279),p=e(6191),s=e(7487),l=e(8920),E=e(9870),A=e(3657),N=e(4264),V=e(6224),ne=e(7833);const ie="import-deploy-and-promote",he="Make and approve a new plan.";async function Ee(M,d,v){
const{approved:k,upload:X,deploy:Y,ignore:z}=M.inputs,re=v.workflows.map(({outcome:le})=>le==="unchanged"?"finish":"import"),{differences:ae,actions:se}=k?(0,N.Gy)(k,v):{differences:[],actions:re};if(ae.
length>0){const le="The approved plan doesn't hold any more, so this attempt changed nothing";throw new a.HR({what:le,why:ae.join("; "),advice:he,topic:ie})}try{const ye=(0,s.Tm)()>1&&X!==void 0&&se.includes(
"finish")?await(0,p.wn)(M):[];for(const[$e,we]of d.entries()){if(we.action=se[$e],we.action!=="finish")continue;const de=Me=>!k||(0,N.cM)(k,$e,(0,w.ol)(Me,z));we.backup=await ue(M,ye,we.candidate.name,
de),(!Y||!(k||we.backup))&&(we.action="leave")}}catch(le){M.signal.throwIfAborted();const ye="Can't look for the backups of the earlier attempts, so this attempt changed nothing",de=` What an earlier \
attempt imported can also be deployed with the deploy action: ${d.filter((me,_e)=>se[_e]==="finish").map(({candidate:me,plan:_e})=>`${me.name} (${_e.target})`).join(", ")}.`,Me=`Use "Re-run failed job\
s".${Y?de:""}`;throw new a.HR({what:ye,why:(0,a.gJ)(le),advice:Me,topic:ie},{cause:le})}}async function ue(M,d,v,k){const X=`${v}-before-`,Y=re=>Number(/^(\d+)(-\d+)?\.zip$/.exec(re)?.[1]),z=d.filter(
({name:re})=>re.startsWith(X)&&Y(re.slice(X.length))<(0,s.Tm)());for(const{id:re,name:ae}of z.sort((se,le)=>le.id-se.id)){const se=await(0,p.R9)(M,re),le=await S(se,M.signal);if(le&&k((0,V.YR)(le)))return{
id:re,name:ae,holdsVariables:le.env!==void 0}}}async function S(M,d){try{return(0,l.mu)(await(0,A.u)(M,d))}catch{d.throwIfAborted();return}}async function R(M,d){const{platform:v,inputs:k}=M,{path:X,target:Y,
definitions:z,name:re}=d.candidate;if(d.action==="leave"){M.log.info("Neither imported nor deployed"),d.begun="nothing";return}let ae=k.candidates.length>1?void 0:d.plan;d.begun="import";try{const se=async()=>{
const ye=ae??await(0,V.Cs)(M,d.candidate);if(ae=void 0,!(0,V.cS)(d.plan,ye)){const we=`The target of ${re} has changed since this step compared it, so it was left as it is`;throw new a.HR({what:we,advice:he,
topic:ie})}if(d.action==="finish")return;ye.state&&(d.backup=await J(M,d,ye.state));const $e={...k,source:X,target:Y,definitions:z,whenBusy:"throw"};d.job=await i(M,v,$e),d.imported=!0};if(await(0,_.L5)(
{...M,endsAt:performance.now()+k.timeoutMs},se,{untilFree:!0}),!k.deploy)return;d.begun="deploy";const le=(0,ne.wZ)(d);if(le===void 0){const ye="Look for it in AI for Process, and deploy it there.";throw new a.
HR({what:"the platform didn't name the new workflow's ID",advice:ye})}d.job=await x(M,v,{...k,workflowId:le}),d.deployed=!0}catch(se){const le=(0,a.iT)(se);d.job={...d.job,...(0,g.Zw)(le)},d.error=h(le,
d,(0,b.Sm)(k.host))}}async function J(M,{candidate:d,plan:v},k){const{upload:X,artifactEnvVariables:Y,host:z}=M.inputs,re=`${d.name}-before-${(0,s.Tm)()}`,ae=k.package.files.has(E.Km),se=`Backup of wo\
rkflow ${v.target} at ${(0,b.Sm)(z)}`,le=await(0,s.Pd)("workflow-backup-");for(let ye=1;;ye++){const $e=(0,$.join)(le,`${re}${ye===1?"":`-${ye}`}.zip`);if(await(0,C.lo)($e,k.bytes),!X)return M.log.info(
`${se}: ${$e}, on this runner only`),{name:$e,holdsVariables:ae};try{const we=await(0,U.mJ)(M,{...k,path:$e},{upload:X,artifactEnvVariables:Y});return M.log.info(`${se}: ${we.name}, ${we.url}`),{name:we.
name,id:we.id,holdsVariables:ae&&Y}}catch(we){if(!(we instanceof p.B6))throw we}}}function h(M,d,v){const{candidate:k,begun:X,imported:Y,backup:z}=d,re=(0,a.h_)(M),ae=(0,ne.wZ)(d),[se,le]=["workflowNa\
me"in k.target,X==="deploy"],ye=`deploy workflow ${ae} with the deploy action`,$e=se?le?ye:"start a new run":'use "Re-run failed jobs"',we=`${k.name} ${Y?"was imported":"was already imported"}${ae?` i\
nto workflow ${ae}`:""} but not deployed: `,de=[re.advice.replace(/(r)e-run the job/gi,(Me,me)=>me==="r"?$e:$e[0]?.toUpperCase()+$e.slice(1)),le&&!se?`Or ${ye}.`:"",se&&ae?`The new workflow's ID is ${ae}\
.`:"",z?`The package that ${v} had before is ${z.name}${z.id?` (artifact ${z.id})`:""}.`:""];return re.with({what:(le?we:"")+re.what,advice:de.filter(Boolean).join(" ")})}}),161:((Z,oe,e)=>{e.d(oe,{K:()=>Ee});
var $=e(3024),U=e(6760),F=e(3e3),H=e(819),W=e(7279),D=e(6584);class j{#n=[];#e;constructor(){const M=H.V4("api-key");M!==""&&H.Pq(M)}text(M){return H.V4(M)}lines(M){return H.V4(M,{trimWhitespace:!1})}optional(M,d){
const v=this.text(M);return v===""?void 0:this.parse(M,v,d)}parse(M,d,v){try{return v(d)}catch(k){this.refuse(M,(0,W.gJ)(k),(0,W.h_)(k).topic);return}}required(M,d,v="is required"){return this.text(M)===
""&&this.refuse(M,v),this.optional(M,d)}notEmpty(M,d,v){if(process.env[`INPUT_${M.toUpperCase()}`]?.trim()===""){const k=`Where an event has no inputs, write \`\${{ inputs.${M} || ${v} }}\``;this.refuse(
M,`is empty. Is the name in the expression right?${v===void 0?"":` ${k}`}`)}return this.optional(M,d)}boolean(M,d){return this.notEmpty(M,D.yG,d?void 0:"false")??d}refuse(M,d,v="before-anything-is-sen\
t"){this.#e??=v,this.#n.push(`${M} ${d.replace(/(?<=[a-z])\.$/,"")}`)}check(M){if(M!==void 0&&this.#n.length===0)return M;throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function P(h){
const M=h.required("host",D.or),v=h.required("api-key",D.Do,"is required. The secret isn't set, or this job can't read it"),k=(h.optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,X=(h.optional("poll\
-interval-seconds",(0,D.$J)(3600))??10)*1e3,Y=h.boolean("summary",!0);return M&&v?{host:M,apiKey:v,timeoutMs:k,longestWaitMs:X,summary:Y}:void 0}var B=e(8920),I=e(7598),y=e(1455),r=e(532),f=e(706),u=e(
5806),c=e(9870);function _(h,M){return new W.HR({what:h,advice:M,topic:"unpacking"})}function g(h,M){for(const{index:d}of`${M}/`.matchAll(/\//g)){const v=M.slice(0,d),k=(0,$.lstatSync)((0,U.join)(h,v),
{throwIfNoEntry:!1});if(k?.isSymbolicLink())throw _(`${(0,f.TL)(v)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(v===M&&k?.isFile())return k;if(!k?.isDirectory())break}}async function O(h){
return(await(0,y.readdir)(h,{withFileTypes:!0})).map(d=>d.name+(d.isDirectory()?"/":""))}async function n(h,M){const d=[],v=[""];for(const k of v){M.throwIfAborted();for(const X of await O((0,U.join)(
h,k))){if((0,u.jq)(X))continue;if((X.endsWith("/")?v:d).push(k+X),d.length+v.length>c.BE)throw new Error("more than 10,000 files are in it")}}return d}async function i(h){if(!g(h,u.gv))return;const M=await(0,y.
readFile)((0,U.join)(h,u.gv),"utf8");let d;try{const{unpackedFiles:v}=JSON.parse(M);v.every(k=>(0,u.x5)(k)===void 0)&&(d=new Set(v))}catch{}return{text:M,paths:d}}async function x(h,M){const d=new Set(
M.map(caseFold));return(await readdir(h).catch(()=>[])).filter(k=>!d.has(caseFold(k))&&existsSync(join(h,k,RECORD)))}function b(h){return`${JSON.stringify({unpackedFiles:[...h]},null,2)}
`}var w=e(3657);async function C(h,M){try{const d=await(0,y.stat)(h);if(d.isDirectory())return await E(h,M);if(d.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const v=await(0,y.readFile)(
h);return{...await(0,w.u)(v,M),sha256:(0,I.createHash)("sha256").update(v).digest("hex")}}catch(d){throw l(d,h,M)}}async function a(h,M){const d=()=>C(h,M);try{const v=statSync(h,{throwIfNoEntry:!1});
if(v===void 0)return{kind:"missing"};const k=v.isDirectory()?await p(h,M):new Map,[X,...Y]=[...k.values()].flat();return X===void 0?{kind:"single",read:d}:{kind:"several",names:[...k.keys()],async read(z){
const[re,ae]=k.get(z)??[];if(re&&ae)throw new Error(`is there twice, as ${quoted(re.name)} and as ${quoted(ae.name)}. Remove one of them`);if(re?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await C(join(h,re?.name??z),M)},...Y.length===0&&X.isDirectory()&&{readSingle:d}}}catch(v){throw l(v,h,M)}}async function p(h,M){const d=new Map,v=await readdir(h,{withFileTypes:!0});
if(isWorkflow(v.map(({name:k})=>k)))return d;for(const k of v){if(M.throwIfAborted(),k.name.startsWith(".")||!await s(join(h,k.name),M))continue;const X=k.isDirectory()?k.name:k.name.replace(/\.zip$/i,
"");d.set(X,[...d.get(X)??[],k])}return d}async function s(h,M){const d=await stat(h).catch(()=>{});if(d?.isDirectory())return isWorkflow(await A(h));if(!d?.isFile()||!/\.zip$/i.test(h))return!1;try{return isWorkflow(
[...(await C(h,M)).files.keys()])}catch{return M.throwIfAborted(),!0}}function l(h,M,d){if(d.aborted)return d.reason;const v=/The package (is .*, not a zip)/.exec((0,W.gJ)(h))?.[1],k=(0,$.existsSync)(
M)?`can't be read: ${(0,r.Uc)(h)}`:`doesn't exist: ${(0,f.MW)(M)}`;return new Error(v?`${v}. Set a package (.zip), or the folder with its unpacked files`:k,{cause:h})}async function E(h,M){const d=(0,U.
join)(h,(0,c.wg)(await A(h))),v=await i(d);if(v&&!v.paths)throw new Error(`${u.gv} isn't as this action writes it`);const k=v?.paths?new Set([...c.LX,...v.paths]):await n(d,M),X=new Map;let Y=c.zx;for(const z of k){
M.throwIfAborted();const re=g(d,z);if(re!==void 0){if(Y-=re.size,Y<0)throw new Error("its files take more than 256 MiB, the limit");X.set(z,await(0,y.readFile)((0,U.join)(d,z)))}}if(X.size===0)throw new Error(
"no files are in it");return(0,c.jz)("folder",X)}async function A(h){const M=await O(h),v=M.filter(k=>k.endsWith("/")).map(async k=>(await O((0,U.join)(h,k))).map(X=>k+X));return[...M,...(await Promise.
all(v)).flat()]}async function N(h,{path:M,variables:d,sha256:v,needsVariables:k,of:X=""},Y){const z=(ye,$e)=>h.refuse(ye+X,$e,"import-deploy-and-promote"),re=ye=>$e=>{Y.throwIfAborted(),z(ye,(0,W.gJ)(
$e))},ae=d?await(0,B.Ch)(d,Y).catch(re("env-variables")):void 0,le=await(async()=>{const{sha256:ye,...$e}=await C(M,Y),we=(0,B.mu)($e,ae),de=d&&(0,U.basename)(d);return{path:M,package:$e,sha256:ye,definitions:we,
variablesFile:de}})().catch(re("package"));if(le&&v!==void 0&&le.sha256!==v){const ye=`is not the digest of the package, which is ${le.sha256}`;z("package-sha256",le.sha256?ye:"is only for a package t\
hat is a .zip")}return le&&k&&d===void 0&&!le.definitions.env&&z("env-variables","is required for an existing workflow, because the package has no env_variables.json"),le}var V=e(682),ne=e(2899),ie=e(
7487),he=e(4264);async function Ee(h){const M=new j,d=M.boolean("plan",!1),v=d?void 0:ue(M),k=S(M,d),X=await R(M,k,h),Y=P(M),z=(0,F.WZ)(M,!1),re=M.boolean("deploy",!0),ae=M.optional("ignore",ne.wo)??ne.
K$,{fromList:se}=k;return{...M.check(Y),...z,candidates:X,fromList:se,isPlan:d,approved:v,deploy:re,ignore:ae}}function ue(h){const M=h.text("approved-plan");return M===""&&h.refuse("approved-plan","i\
s empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set no\
ne"),M==="none"?void 0:h.optional("approved-plan",he.ud)}function S(h,M){if(h.text("workflow-name")===""){const{targets:k,fromList:X}=(0,V.R)(h,"workflow-"),Y=k.map(({workflowId:ae})=>ae),z=Y.find((ae,se)=>Y.
indexOf(ae)<se),re=h.text("workflows")===""?"workflows-file":"workflows";return z!==void 0&&h.refuse(re,`has workflow-id ${z} twice`),{targets:k.map(({name:ae,...se})=>({name:ae,target:se})),fromList:X}}
for(const k of["workflow-id","flow-id","workflows","workflows-file"])h.text(k)!==""&&h.refuse(k,"can't be combined with workflow-name");if(!M&&(0,ie.Tm)()>1){const k=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;h.refuse("workflow-name",k,"import-deploy-and-promote")}const d=h.optional(
"workflow-name",D.sU),v=h.optional("name",D.$q)??d;return v===void 0||d===void 0?{targets:[],fromList:!1}:{targets:[{name:v,target:{workflowName:d}}],fromList:!1}}async function R(h,{targets:M,fromList:d},v){
const k=h.required("package",D.EO),X=h.notEmpty("package-sha256",D.tz,"'any'");d&&X!==void 0&&h.refuse("package-sha256","is only for a single package");const Y=ae=>ae==="package"?ae:(0,D.EO)(ae),z=h.notEmpty(
"env-variables",Y,"'package'");if(k===void 0)return[];const re=[];for(const{name:ae,target:se}of M){const le=d?` of ${ae}`:"",ye=d?h.parse(`package${le}`,ae,_e=>J(k,_e)):k,$e=z&&d?(0,U.join)(z,`${ae}.\
json`):z,we=z==="package"?void 0:$e,de="workflowId"in se&&z==="package",me=ye&&await N(h,{path:ye,...{variables:we,sha256:d?void 0:X,needsVariables:de,of:le}},v);me&&re.push({name:ae,target:se,...me})}
return re}function J(h,M){const d=(0,U.join)(h,`${M}.zip`),[v=d,k]=[(0,U.join)(h,M),d].filter(X=>(0,$.existsSync)(X));if(k){const X=`as ${(0,D.bY)(`${M}.zip`)} and as ${(0,D.bY)(`${M}/`)}`;throw new Error(
`is there twice, ${X}. Remove one of them`)}if((0,$.existsSync)(v)&&(0,$.lstatSync)(v).isSymbolicLink())throw new Error("is a link, which isn't followed");return v}}),6325:((Z,oe,e)=>{e.a(Z,async($,U)=>{
try{let i=function({rows:x}){for(const{candidate:b}of(0,g.p1)(x)){const{name:w,target:C}=b,a="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,P.t1)().warning(`Nothing differs \
in ${w}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${a}).`)}};var F=e(3e3),H=e(6779),W=e(3018),D=e(682),j=e(
7279),P=e(8725),B=e(7487),I=e(1519),y=e(2227),r=e(2597),f=e(161),u=e(1415),c=e(4264),_=e(6224),g=e(7833);const O=4;await(0,B.eF)(async x=>{(0,B.n0)({promotions:[]});const b=await(0,f.K)(x),w=await n(b,
x);await(0,g.A2)(w,b);const C=(0,g.jb)(w.rows),a=await(0,W.S3)(C);b.summary&&await(0,u.c)(w,b,a),(0,W.$0)(C),(0,B.Tm)()>1&&b.deploy&&i(w);const p=(0,g.c2)(w,b);if(p)throw p;b.isPlan&&(0,P.lm)((0,u.o)(
w.rows,b))});async function n(x,b){const{candidates:w,fromList:C,approved:a,host:p,ignore:s,deploy:l,upload:E,artifactEnvVariables:A}=x,N=w.flatMap(({definitions:{env:v}})=>v?(0,I.aC)(v.bytes):[]),V=(0,y.
Ng)(p,x.apiKey,{secrets:N,known:w.map(({name:v})=>v)}),ne=(0,P.t1)(),he={log:ne,publish:v=>(0,B.n0)((0,g.WZ)(v)),signal:b,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:x},Ee=({name:v})=>C?{...he,log:(0,P.
t1)(`[${v}] `),publish:()=>{}}:he;let ue;const S=await(0,D.H)(w,O,async v=>{try{if(ue)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const k=await(0,_.Cs)(
Ee(v),v);return{candidate:v,plan:k,job:k.state?.job??{}}}catch(k){const X=(0,j.iT)(k);return X instanceof j.HR&&X.affectsAll&&(ue??=X),{candidate:v,error:X,job:(0,H.Zw)(X)}}}),R=(0,g.sb)(S);if(R.length<
S.length)return{rows:S};const h={options:{host:p.href,ignore:[...s.lines].sort().join(`
`),deploy:l,"upload-artifact":E!==void 0,"artifact-env-variables":A},workflows:R.map(({plan:v})=>v)},M=(0,c.Rd)(h,a?.salt);if(x.isPlan)return{rows:S,digest:M};const d=await(0,r.L)(he,R,h).then(()=>{},
j.iT);if(d)return{rows:S,digest:M,refusal:d};a||ne.info("Applied without an approved plan"),R.some(({plan:v,action:k})=>v.state&&k==="import")&&(0,F.j)(x,ne);for(const v of R)if(await(0,r.g)(Ee(v.candidate),
v),v.error)break;return{rows:S,digest:M}}U()}catch(O){U(O)}},1)}),1415:((Z,oe,e)=>{e.d(oe,{c:()=>_,o:()=>c});var $=e(6760),U=e(2697),F=e(3018),H=e(1124),W=e(2614),D=e(7487),j=e(4057),P=e(8132),B=e(8920),
I=e(706),y=e(7833);const r=a=>{const{name:p,version:s}=(0,B.Rc)(a)??{};return[p,s].filter(Boolean).join(" ")},f=a=>a.map(p=>(0,P.SS)(p)).join(", "),u=(...a)=>a.filter(Boolean).join(" ");function c(a,{
host:p}){return`Plan: ${(0,y.sb)(a).length-(0,y.p1)(a).length} of ${(0,I.hS)(a.length,"workflow")} will change at ${(0,U.Sm)(p)}`}async function _(a,p,s){const{rows:l,refusal:E,digest:A}=a,N=l.some(({
begun:he})=>he),V=p.isPlan&&A!==void 0,ne=A&&(0,P.SS)(A.slice(0,12)),ie=[N?b(l):O(l,p),(0,j.cj)((0,U.cZ)((0,y.dJ)(l))),E&&(0,j.il)((0,U.UX)(E),(0,D.VY)(E)),V&&i(l,p),(V||N)&&x((0,y.p1)(l)),...N?C(l,p):
[],V&&`Plan ${ne}.`,p.approved&&ne&&`${N?"Applied":"Approved"} plan ${ne}.`,N&&!p.approved&&"Applied without an approved plan."].flatMap(he=>he||[]);(0,H.Hq)((0,y.jb)(l))&&ie.push((0,F.uu)(s,p.fromList,
ie,N?"What differed":"What changes")),await(0,j.Sy)(g(a,p,N),...ie)}function g({rows:a,refusal:p},s,l){const E=(0,U.Sm)(s.host),A=(0,y.dJ)(a).length,N=a.filter(({begun:ie,error:he})=>ie&&ie!=="nothing"&&
!he).length,V=`${N} of ${(0,I.hS)(a.length,"workflow")} promoted`;return[l&&A>0&&`Promotion to ${E} failed: ${V}`,l&&N===0&&`Nothing differs at ${E}: nothing was done`,l&&`${V} to ${E}`,A===0&&!p&&c(a,
s),s.isPlan&&`Plan for ${E} failed: ${A} of ${(0,I.hS)(a.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${E} failed: nothing was changed`}function O(a,{isPlan:p}){const s=a.map(
({candidate:l,plan:E})=>{const{name:A,target:N,path:V,sha256:ne}=l,ie=ne??E?.shown,he=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,Ee=E?.state&&r(E.state.package),ue="workflowName"in N?"a ne\
w workflow":N.workflowId;return[{words:A},{words:[r(l.package),(0,$.basename)(V),he].filter(Boolean).join(", ")},{words:Ee?`${Ee} (${ue})`:ue},{words:E?n(E.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",p?"What will change":"What would change"],s)}function n({status:a,counts:p,files:s}){if(a==="unchanged")return"nothing: it stays";if(a==="changed")return(0,H.cq)(p);const E=s.
flatMap(A=>A.kind==="json"?(0,W.I)(A)?.size??[]:[]).find(({nodes:A})=>A>0);return E?`${(0,I.hS)(E.nodes,"node")}, ${(0,I.hS)(E.connections,"connection")}`:"everything: it is new"}function i(a,{deploy:p,
upload:s,artifactEnvVariables:l}){return(0,y.sb)(a).flatMap(({candidate:A,plan:N})=>{const{state:V,outcome:ne,variables:ie}=N,[he,Ee,ue]=[N.added,N.kept,N.ignored].map(f),S=(0,P.SS)(A.name),R=(0,P.SS)(
`${A.name}-before-<run attempt>.zip`),J=V?`The in-development version of ${S} is replaced${p?", then deployed":""}.`:`${S} is created${p?" and deployed":""}: there is nothing to back up.`,M=s?`A backu\
p is kept first, as ${R}${l?"":", without environment variables"}.`:"No backup is kept.",d=A.variablesFile&&`variables of ${(0,P.SS)(A.variablesFile)}`,v=u(J,V&&M,ie.length>0&&`The import sends the ${d??
"package's own variables"}.`,he&&`Added: ${he}.`,Ee&&`The target keeps its own value of ${Ee}.`,ue&&`Ignored fields that differ, and that the import brings too: ${ue}.`);return ne==="changed"?`- ${v}`:
[]}).join(`
`)}function x(a){const p=A=>a.filter(({plan:V})=>V[A].length>0).map(({candidate:V,plan:ne})=>`${(0,P.SS)(V.name)} (${f(ne[A])})`).join(", "),s=f(a.map(({candidate:A})=>A.name)),[l,E]=[p("kept"),p("ign\
ored")];return u(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",l&&`Variables that differ, and that an i\
mport would keep: ${l}.`,E&&`Ignored fields that differ: ${E}.`)}function b(a){const p=a.map(s=>[{words:s.candidate.name},(0,y.wZ)(s)??{words:"a new workflow"},{words:w(s)},{words:s.imported&&s.plan?n(
s.plan.changes):""},s.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function w({begun:a,imported:p,deployed:s,backup:l,error:E}){return a?a==="nothing"?l?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":E?a==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(a,{host:p}){const s=a.flatMap(N=>{const{backup:V}=N;if(!V)return[];const ne=V.id===void 0?"on this runner only":`artifact ${V.id}`,ie=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,P.SS)(V.name)} (${ne}) to workflow ${(0,P.SS)((0,y.wZ)(N)??"")}${ie}`]}),l=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,E="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",A=a.flatMap(N=>"workflowName"in N.candidate.target?(0,y.wZ)(N)??[]:[]);return[
s.length>0?`To roll back at ${(0,P.wh)((0,U.Sm)(p))}, ${l} ${E}`:"",...A.map(N=>`Workflow ${(0,P.SS)(N)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Z,oe,e)=>{e.d(oe,{Gy:()=>I,Rd:()=>P,
cM:()=>y,ud:()=>B});var $=e(7598),U=e(7487),F=e(706);const H="v1",[W,D]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...W,...D];function P(n,i=(0,$.randomBytes)(
12).toString("base64url")){const x=c(n,i),b=[H,i,g(n,i,x),...x.map(w=>w.join("~"))].join(".");return`${b}.${O([b],6)}`}function B(n){const[i="",x="",b="",...w]=n.split(".");if(/^v\d/.test(i)&&i!==H)throw new Error(
`is of another version of this action (format ${i.slice(1)}). Make and approve a new plan`);if(w.pop()!==O([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:x,seal:b,rows:w.map(C=>C.split("~"))}}function I({salt:n,seal:i,rows:x},b){const w=c(b,n),C=(l,E)=>l.filter((A,N)=>x[E]?.[N]!==w[E]?.[N]),a=C(Object.keys(
b.options),0),p=a.map(l=>r(l,b.options[l]));if(x.length!==w.length){const l=(0,F.hS)(x.length-1,"workflow");return{differences:[...p,`the plan is for ${l}, this step for ${w.length-1}`],actions:[]}}const s=b.
workflows.map((l,E)=>{const A=C(j,E+1),N=_(x[E+1]?.at(-1)??"",n,E);p.push(...f(l,A,N).map(he=>`${l.name}: ${he}`));const V=l.outcome==="changed",ne=V!==A.includes("outcome");if(!A.includes("targetVari\
ables")&&!A.includes("content"))return ne?"import":"leave";const ie=[...a,...A].some(he=>["host","ignore","name","target"].includes(he));return V&&!ie&&p.push(u(l,A.includes("content"))),ne?"finish":"\
leave"});return p.length===0&&i!==g(b,n,x)&&p.push("the plan's digest isn't as the plan wrote it"),{differences:p,actions:s}}function y({salt:n,rows:i},x,b){return i[x+1]?.includes(O([n,x,"content",b],
22))===!0}function r(n,i){return n==="host"?`the host isn't the approved one (now ${i})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!i}, is ${i})`}function f({target:n,shown:i,
variables:x},b,w){if(b.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${w}\u2026, is ${i.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${x.join(", ")||"none"})`};return b.flatMap(a=>C[a]??[])}function u({name:n,target:i,fields:x,
targetVariables:b},w){const a=`differs from the package in ${x.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,p=`its environment variables differ${b.length>0?` (now ${b.join(
", ")})`:""}`,s=w&&x.length>0?a:p,l=`: look at the workflow, and if it is right, deploy it with the deploy action (${i})`,E=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?l:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${E}`}function c({options:n,workflows:i},x){const b=i.map(
(w,C)=>[...j.map(a=>O([x,C,a,w[a]],a==="content"?22:4)),_(w.shown,x,C)]);return[Object.entries(n).map(w=>O([x,...w],4)),...b]}function _(n,i,x){const b=(0,$.createHash)("sha256").update(`${i} ${x}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^b).toString(16).padStart(6,"0")}function g({options:n,workflows:i},x,b){const w=i.map(C=>W.map(a=>C[a]));return O([x,"seal",n,w,b],43)}function O(n,i){
return(0,$.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,i)}}),6224:((Z,oe,e)=>{e.d(oe,{Cs:()=>w,cS:()=>p,YR:()=>N});var $=e(7975),U=e(6779),F=e(9630),H=e(2899),W=e(5806),
D=e(1519),j=e(1124),P=e(3436),B=e(2742),I=e(7856);const y=1024*1024;function r(ue,S,{name:R,ignore:J}){const h=[ue,S].filter(se=>se!==void 0),M=h.length===2&&h.some(u),d=[...new Set(h.flatMap(({files:se})=>[
...se.keys()]))].sort(),v=new Set(J.lines),k=new P.Ms(J,se=>v.delete(se)),X=d.flatMap(se=>{const[le,ye]=[ue?.files.get(se),S?.files.get(se)],$e=le!==void 0&&ye!==void 0&&le.equals(ye);if(M&&(0,W.dU)(se)||
$e&&v.size===0)return[];const we=le&&(0,F.TA)(se,le,k),de=$e?we:ye&&(0,F.TA)(se,ye,k);return $e||we!==void 0&&we.id===de?.id?[]:[{name:se,from:le,to:ye,base:we,head:de}]}),Y=_(X,k),z=se=>J.lines.length===
0&&Y.some(le=>le.name===se),re=Y.length===0?[]:d.filter(se=>!z(se)&&!(0,W.dU)(se)),ae=ue===void 0?"added":S===void 0?"removed":void 0;return{name:R,status:ae??(Y.length>0?"changed":"unchanged"),counts:ae?
{added:0,modified:0,removed:0,[ae]:1}:(0,j.cz)(Y.map(j.xS)),files:Y,variablesCompared:!(M&&h.some(c)),secrets:[...new Set(h.flatMap(se=>[...(0,D.x3)(se),...f(se,re)]))],unusedIgnores:[...v]}}function f({
files:ue},S){return S.flatMap(R=>(0,I.Wr)((0,F.TA)(R,ue.get(R)??Buffer.of(),new P.Ms(H.K$))))}function u({kind:ue,files:S}){return ue==="folder"&&![...S.keys()].some(W.dU)}function c({files:ue}){return[
...ue].some(([S,R])=>(0,W.dU)(S)&&(0,D.DF)(R)?.variables.length!==0)}function _(ue,S){const R=ue.flatMap(({name:h,base:M,head:d})=>M&&d&&!(0,W.dU)(h)?[{name:h,base:M,head:d}]:[]),J=new Map((0,B.OD)(R,
S).map((h,M)=>[R[M]?.name,h]));return ue.map(h=>g(h,J.get(h.name)))}function g({name:ue,from:S,to:R,base:J,head:h},M){const d=S===void 0?"added":R===void 0?"removed":"modified",v={name:ue,status:d,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(ue))return{...v,kind:"variables",changes:n(J,h,d)};if(M||d!=="modified"&&(J??h))return{...v,kind:"json",base:J,head:h,...M};const[k,X]=[S&&
O(S),R&&O(R)];return S&&k===void 0||R&&X===void 0?{...v,kind:"binary"}:{...v,kind:"text",text:{base:k,head:X}}}function O(ue){return ue.length<=y&&!ue.includes(0)?(0,F.b6)(ue):void 0}function n(ue,S,R){
const[J,h]=[ue,S].map(z=>z&&(0,D.DF)(Buffer.from((0,P.dj)(z))));if(R==="modified"&&(J===void 0||J.container!==h?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const M=z=>new Map(z?.variables.
map(({name:re,content:ae})=>[re,ae])),[d,v]=[M(J),M(h)],k=[],X=[...d.keys()].filter(z=>v.has(z)),Y=[...v.keys()].filter(z=>d.has(z));X.some((z,re)=>z!==Y[re])&&k.push({kind:"reordered",path:[],moved:[]});
for(const z of[...new Set([...d.keys(),...v.keys()])].sort()){const re=[{type:"member",key:z}];d.has(z)?v.has(z)?d.get(z)!==v.get(z)&&k.push({kind:"modified",path:re,from:j.RG,to:j.RG}):k.push({kind:"\
removed",path:re,value:j.RG}):k.push({kind:"added",path:re,value:j.RG})}return k}var i=e(7279),x=e(8920),b=e(9870);async function w(ue,S){const{platform:R,inputs:J}=ue,{target:h}=S;if("workflowName"in
h)return C(S,void 0,J.ignore);const M=await(0,U.X7)(ue,R,{...J,...h});for(const d of(0,D.x3)(M.package))R.secrets.add(d);return C(S,M,J.ignore)}function C(ue,S,R){const{name:J,target:h,package:M,definitions:d,
variablesFile:v}=ue,k=S&&a(S.package),X=[k?.env?.bytes,M.files.get(b.Km)];v&&d.env&&V(J,d.env.bytes,X);const[Y,z]=[E(k?.env),E(d.env)],re=Y&&z&&new Map([...z,...Y]),ae=k&&N(k,Y,k.env),se=N(d,d.env&&re,
d.env),le=r(ae,se,{name:J,ignore:R}),ye=s(le),$e=s(r(ae,se,{name:J,ignore:H.K$})),we=[...X,d.env?.bytes].flatMap(Me=>Me?(0,D.aC)(Me):[]),de=(0,F.ol)(N(d),H.K$);return{state:S,changes:{...le,secrets:[...le.
secrets,...we]},ignored:$e.filter(Me=>!ye.includes(Me)),added:A(re).filter(Me=>!Y?.has(Me)),kept:A(z).filter(Me=>Y?.has(Me)&&Y.get(Me)!==z?.get(Me)),name:J,target:"workflowId"in h?`${h.workflowId} ${h.
flowId}`:`new workflow ${h.workflowName}`,package:de,variables:A(z),shown:ue.sha256??de,outcome:le.status==="unchanged"?le.status:"changed",targetVariables:A(Y),content:k?(0,F.ol)(N(k),R):"",fields:ye}}
function a(ue){try{return(0,x.mu)(ue)}catch(S){const R=`The target's package ${(0,i.gJ)(S)}`;throw new i.HR({what:R,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:S})}}function p(ue,S){
return ue.content===S.content&&(0,$.isDeepStrictEqual)(ue.targetVariables,S.targetVariables)}function s({files:ue}){const S=ue.flatMap(({kind:R,name:J,changes:h})=>R==="variables"?[]:h.length===0?[J]:
h.map(M=>l(M)||J));return[...new Set(S)]}function l({kind:ue,path:S}){return S.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ue==="reordered"?"[]":"")}function E(ue){return ue===
void 0?new Map:(0,D.DF)(ue.bytes)?.variables.reduce((S,{name:R,content:J})=>S.set(R,J),new Map)}function A(ue){return[...ue?.keys()??[]].sort()}function N({app:ue,flow:S},R,J){const h=A(R).map(d=>[d,""]),
M=R?Buffer.from(JSON.stringify(Object.fromEntries(h))):J?.bytes;return(0,b.jz)("zip",[[b.uq,ue.bytes],[b.n7,S.bytes],...M?[[b.Km,M]]:[]])}function V(ue,S,R){const J=R.map(X=>X&&(0,D.DF)(X)),h=J.find(X=>X?.
variables.length)??J.find(Boolean),M=ne((0,D.DF)(S),h);if(M===void 0)return;const d=J.indexOf(h)===1?"package":"target",v=`env-variables of ${ue} doesn't have the shape of the ${d}'s variables`,k=`Wri\
te it like this, with your names and values: ${Ee(h)}`;throw new i.HR({what:v,why:M,advice:k,topic:"import-deploy-and-promote"})}function ne(ue,S){if(ue===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(S===void 0)return;if(ue.container!==S.container)return ue.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(S.variables.length===0)return;const R=new Set(S.variables.flatMap(({keys:h})=>h)),J=S.variables.every(({keys:h})=>h.includes("value"));for(const{name:h,keys:M}of ue.variables){const d=M.find(
v=>!R.has(v));if(d!==void 0)return`${h} has "${d}", which no variable there has`;if(J&&!M.includes("value"))return`${h} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},he={string:"",number:0,boolean:!1};function Ee({container:ue,variables:[S]}={container:"array",variables:[]}){const R=ue==="array",{keys:J,content:h}=S??{keys:R?["name","value"]:[],content:"{\
}"},M=JSON.parse(h),d=J.map(k=>[k,ie[k]??he[typeof M[k]]??null]),v=J.length===0?ie.value:Object.fromEntries(d);return JSON.stringify(R?[v]:{API_URL:v})}}),7833:((Z,oe,e)=>{e.d(oe,{A2:()=>I,WZ:()=>r,c2:()=>f,
dJ:()=>j,jb:()=>B,p1:()=>D,sb:()=>W,wZ:()=>P});var $=e(2697),U=e(1124),F=e(7279),H=e(7487);function W(u){return u.filter(c=>c.plan!==void 0)}function D(u){return W(u).filter(({plan:c,action:_,backup:g})=>c.
outcome==="unchanged"&&_!=="finish"&&!g)}function j(u){return u.flatMap(({candidate:{name:c},error:_})=>_?[{name:c,error:_}]:[])}function P({candidate:{target:u},job:c}){return"workflowId"in u?u.workflowId:
c["workflow-id"]}function B(u){const c=u.filter(({plan:_})=>!_).map(({candidate:_})=>_.name);return{workflows:W(u).map(({plan:_})=>_.changes),notCompared:c}}async function I({rows:u,digest:c},{fromList:_}){
const[g]=u,O=B(u);(0,H.n0)({...c&&{changed:(0,U.Hq)(O),...(0,U.xW)(O),"plan-digest":c},...!_&&g&&{...r(g.job),"workflow-id":P(g)},...await(0,$.dF)("promotions",u.map(y))})}function y(u){const{candidate:c,
plan:_,imported:g=!1,deployed:O=!1,backup:n,job:i,error:x}=u;return{name:c.name,"workflow-id":P(u),..._&&{changed:_.outcome==="changed",..._.changes.counts},"package-sha256":c.sha256,imported:g,deployed:O,
"dock-status-id":i["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:x&&(0,$.UX)(x)}}function r({"workflow-id":u,"dock-status-id":c,status:_}){return{"workflo\
w-id":u,"dock-status-id":c,status:_}}function f({rows:u,refusal:c,digest:_},{fromList:g,isPlan:O}){const n=j(u),[i]=n;if(i===void 0||!g)return i?.error??c;const x=u.filter(({begun:w})=>!w).map(({candidate:w})=>w.
name),b=[!_&&`${n.length} of ${u.length} targets could not be compared.`,(0,$.As)(n),!_&&!O&&"Nothing was changed.",_&&x.length>0&&`Not started: ${x.join(", ")}.`];return(0,F.h_)(i.error).with({what:b.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Z,oe,e)=>{e.d(oe,{L5:()=>D,Mu:()=>I,Vs:()=>P,kU:()=>W,yy:()=>B});var $=e(7279),U=e(706);const F=7,H=3e4,W=429;async function D({log:y,signal:r,endsAt:f},u,{
atLeastMs:c=0,untilFree:_=!1}={}){let g=0,O=0,n;for(;;)try{return await u()}catch(i){if(!(i instanceof $.HR&&(i.retryable||_&&i.busy)))throw i;r.throwIfAborted(),n??=performance.now();const x=i.status===
W,b=i.busy||x;O=b?O+1:0,b||g++;const w=g>(i.maxRetries??F)&&performance.now()-n>=c;if(!b&&w)throw j(i,`${g} times in a row`);const C=Math.min(H,1e3*2**((O||g)-1))*(.5+Math.random()/2),a=x&&i.retryAfterMs>
0?i.retryAfterMs:Math.max(i.retryAfterMs,C),p=(0,U.zK)(a);if(performance.now()+a>=f)throw j(i,`and waiting ${p} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");y.info(`${(0,U.OX)((0,$.$N)(i),1e3)}; retrying in ${p}`),await B(a,r)}}function j(y,r,f=y.advice){return y.with({why:`${y.why}, ${r}`,advice:f,retryable:!1})}function P(y){const r=String(
y),f=/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function B(y,r){let f;const u=new Promise(c=>{f=setTimeout(c,y)});await I(r,u).finally(()=>clearTimeout(
f))}function I(y,r){return new Promise((f,u)=>{const c=()=>u(y.reason);r.then(f,u).finally(()=>y.removeEventListener("abort",c)),y.aborted?c():y.addEventListener("abort",c)})}}),706:((Z,oe,e)=>{e.d(oe,
{MW:()=>H,OX:()=>U,TL:()=>F,Xe:()=>W,hS:()=>j,pO:()=>r,v5:()=>B,zD:()=>D,zK:()=>P});var $=e(8132);function U(c,_=300){const g=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.
Jj)(g,_)}function F(c,_=100){return(0,$.RK)(JSON.stringify((0,$.Jj)(c,_)))}function H(c){return F(c,1e3).replaceAll("\\\\","\\")}function W(c){if(c<1024)return`${c} B`;const _=["KiB","MiB","GiB"];let g=c/
1024;for(;Number(g.toFixed(1))>=1024&&_.length>1;)g/=1024,_.shift();return`${g.toFixed(1)} ${_[0]}`}function D(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function j(c,_){return`${D(c)} ${_}${c===
1?"":"s"}`}function P(c){if(c<9950)return`${(c/1e3).toFixed(1)} s`;const _=Math.round(c/1e3);if(_<60)return`${_} s`;const[g,O]=[Math.floor(_/60),Math.floor(_/3600)];return O>0?`${O} h ${g%60} min`:`${g}\
 min ${_%60} s`}const B="***",I=4,y=8;class r{#n=new Map;#e=new Set;constructor(_=[]){for(const g of _)this.add(g)}add(_,g=O=>!0){const O=new Set([_,..._.split(/[\r\n]/)].map(n=>n.trim()));for(const n of[
...O].filter(g).flatMap(f)){const i=n.slice(0,y);this.#n.set(i,(this.#n.get(i)??new Set).add(n)),this.#e.add(i.length)}}redact=(_,g=300)=>{const O=_.trimStart(),n=Math.min(O.length,g*4);return U(this.
hide(O,()=>{},n)+(n<O.length?"\u2026":""),g)};hide(_,g=n=>{},O=_.length){let[n,i]=["",0];for(let x=0;x<O;x++){const b=this.#t(_,x);b!==""&&(g(b),x>=i&&(n+=_.slice(i,x)+B),i=Math.max(i,x+b.length))}return n+
_.slice(i,O)}#t(_,g){let O="";for(const n of this.#e)for(const i of this.#n.get(_.slice(g,g+n))??[])i.length<=O.length||!_.startsWith(i,g)||(i.length>=I||u(_,g,g+i.length))&&(O=i);return O}}function f(c){
const _=x=>JSON.stringify(x).slice(1,-1),g=Buffer.from(c).toString(),O=encodeURIComponent(g),n=[O,O.replaceAll("%20","+"),O.replace(/%../g,x=>x.toLowerCase())];return[...[c,g].flatMap(x=>[x,_(x),_(_(x))]),
...n,encodeURI(g)]}function u(c,_,g){const O=c.slice(Math.max(0,_-2),_);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(c.slice(g,g+2))}}),819:((Z,oe,e)=>{e.d(oe,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>l,$e:()=>mt});var $=e(857);function U(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function F(G){return Object.
keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function H(G,L,t){const o=new j(G,L,t);process.stdout.write(o.toString()+$.EOL)}
function W(G,L=""){H(G,{},L)}const D="::";class j{constructor(L,t,o){L||(L="missing.command"),this.command=L,this.properties=t,this.message=o}toString(){let L=D+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let t=!0;for(const o in this.properties)if(this.properties.hasOwnProperty(o)){const m=this.properties[o];m&&(t?t=!1:L+=",",L+=`${o}=${B(m)}`)}}return L+=`${D}${P(
this.message)}`,L}}function P(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var I=e(6982),y=e(9896);function r(G,L){const t=process.env[`GITHUB_${G}`];if(!t)throw new Error(`Unable to find environment variable for file command ${G}`);if(!y.existsSync(
t))throw new Error(`Missing file at path: ${t}`);y.appendFileSync(t,`${U(L)}${$.EOL}`,{encoding:"utf8"})}function f(G,L){const t=`ghadelimiter_${I.randomUUID()}`,o=U(L);if(G.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(o.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${G}<<${t}${$.EOL}${o}${$.EOL}${t}`}
var u=e(6928),c=e(6671),_=e(2145),g=function(G,L,t,o){function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{te(o.next(ee))}catch(ce){
K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};class O{static createHttpClient(L=!0,t=10){const o={
allowRetries:L,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(O.getRequestToken())],o)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return g(this,void 0,void 0,function*(){var t;const T=(t=(yield O.createHttpClient().getJson(L).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||t===void 0?void 0:t.value;if(!T)throw new Error("Response json body do not have ID Token field");return T})}static getIDToken(L){return g(this,
void 0,void 0,function*(){try{let t=O.getIDTokenUrl();if(L){const m=encodeURIComponent(L);t=`${t}&audience=${m}`}debug(`ID token url is ${t}`);const o=yield O.getCall(t);return setSecret(o),o}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var n=function(G,L,t,o){function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{te(
o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const{access:i,appendFile:x,
writeFile:b}=y.promises,w="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class a{constructor(){this._buffer=""}filePath(){
return n(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[w];if(!L)throw new Error(`Unable to find environment variable for $${w}. Check if your runtime envir\
onment supports job summaries.`);try{yield i(L,y.constants.R_OK|y.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,t,o={}){const m=Object.entries(o).map(([T,K])=>` ${T}="${K}"`).join("");return t?`<${L}${m}>${t}</${L}>`:`<${L}${m}>`}write(L){return n(this,void 0,void 0,
function*(){const t=!!L?.overwrite,o=yield this.filePath();return yield(t?b:x)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,t=!1){return this._buffer+=L,t?this.addEOL():this}addEOL(){
return this.addRaw($.EOL)}addCodeBlock(L,t){const o=Object.assign({},t&&{lang:t}),m=this.wrap("pre",this.wrap("code",L),o);return this.addRaw(m).addEOL()}addList(L,t=!1){const o=t?"ol":"ul",m=L.map(K=>this.
wrap("li",K)).join(""),T=this.wrap(o,m);return this.addRaw(T).addEOL()}addTable(L){const t=L.map(m=>{const T=m.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:q,data:Q,colspan:te,rowspan:ee}=K,
ce=q?"th":"td",Te=Object.assign(Object.assign({},te&&{colspan:te}),ee&&{rowspan:ee});return this.wrap(ce,Q,Te)}).join("");return this.wrap("tr",T)}).join(""),o=this.wrap("table",t);return this.addRaw(
o).addEOL()}addDetails(L,t){const o=this.wrap("details",this.wrap("summary",L)+t);return this.addRaw(o).addEOL()}addImage(L,t,o){const{width:m,height:T}=o||{},K=Object.assign(Object.assign({},m&&{width:m}),
T&&{height:T}),q=this.wrap("img",null,Object.assign({src:L,alt:t},K));return this.addRaw(q).addEOL()}addHeading(L,t){const o=`h${t}`,m=["h1","h2","h3","h4","h5","h6"].includes(o)?o:"h1",T=this.wrap(m,
L);return this.addRaw(T).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,t){const o=Object.
assign({},t&&{cite:t}),m=this.wrap("blockquote",L,o);return this.addRaw(m).addEOL()}addLink(L,t){const o=this.wrap("a",L,{href:t});return this.addRaw(o).addEOL()}}const p=new a,s=null,l=p;function E(G){
return G.replace(/[\\]/g,"/")}function A(G){return G.replace(/[/]/g,"\\")}function N(G){return G.replace(/[/\\]/g,path.sep)}const V=Ue(import.meta.url)("string_decoder");var ne=e(4434);const ie=Ue(import.meta.
url)("child_process");var he=e(2613),Ee=function(G,L,t,o){function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{te(o.next(ee))}catch(ce){
K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const{chmod:ue,copyFile:S,lstat:R,mkdir:J,open:h,
readdir:M,rename:d,rm:v,rmdir:k,stat:X,symlink:Y,unlink:z}=y.promises,re=process.platform==="win32";function ae(G){return Ee(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(G);return re&&
!L.endsWith("\\")?`${L}\\`:L})}const se=268435456,le=y.constants.O_RDONLY;function ye(G){return Ee(this,void 0,void 0,function*(){try{yield X(G)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}
function $e(G){return Ee(this,arguments,void 0,function*(L,t=!1){return(t?yield X(L):yield R(L)).isDirectory()})}function we(G){if(G=Me(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');
return re?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function de(G,L){return Ee(this,void 0,void 0,function*(){let t;try{t=yield X(G)}catch(m){m.code!=="ENOENT"&&console.log(`Unexpected \
error attempting to determine if executable file exists '${G}': ${m}`)}if(t&&t.isFile()){if(re){const m=u.extname(G).toUpperCase();if(L.some(T=>T.toUpperCase()===m))return G}else if(me(t))return G}const o=G;
for(const m of L){G=o+m,t=void 0;try{t=yield X(G)}catch(T){T.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${T}`)}if(t&&t.isFile()){if(re){try{
const T=u.dirname(G),K=u.basename(G).toUpperCase();for(const q of yield M(T))if(K===q.toUpperCase()){G=u.join(T,q);break}}catch(T){console.log(`Unexpected error attempting to determine the actual case\
 of the file '${G}': ${T}`)}return G}else if(me(t))return G}}return""})}function Me(G){return G=G||"",re?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function me(G){return(G.
mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function _e(){var G;return(G=process.env.COMSPEC)!==null&&G!==
void 0?G:"cmd.exe"}var Ie=function(G,L,t,o){function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){
try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};function je(G,L){return Ie(this,arguments,void 0,function*(t,o,m={}){const{
force:T,recursive:K,copySourceDirectory:q}=qe(m),Q=(yield ioUtil.exists(o))?yield ioUtil.stat(o):null;if(Q&&Q.isFile()&&!T)return;const te=Q&&Q.isDirectory()&&q?path.join(o,path.basename(t)):o;if(!(yield ioUtil.
exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(K)yield fe(t,te,0,T);else throw new Error(`Failed to copy. ${t} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(t,te)==="")throw new Error(`'${te}' and '${t}' are the same file`);yield be(t,te,T)}})}function Fe(G,L){return Ie(this,arguments,void 0,function*(t,o,m={}){
if(yield ioUtil.exists(o)){let T=!0;if((yield ioUtil.isDirectory(o))&&(o=path.join(o,path.basename(t)),T=yield ioUtil.exists(o)),T)if(m.force==null||m.force)yield Xe(o);else throw new Error("Destinati\
on already exists")}yield He(path.dirname(o)),yield ioUtil.rename(t,o)})}function Xe(G){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must\
 not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function He(G){
return Ie(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Qe(G,L){return Ie(this,void 0,void 0,function*(){if(!G)throw new Error(
"parameter 'tool' is required");if(L){const o=yield Qe(G,!1);if(!o)throw re?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within\
 a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either th\
e file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return o}const t=yield Je(G);return t&&
t.length>0?t[0]:""})}function Je(G){return Ie(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];if(re&&process.env.PATHEXT)for(const m of process.env.PATHEXT.
split(u.delimiter))m&&L.push(m);if(we(G)){const m=yield de(G,L);return m?[m]:[]}if(G.includes(u.sep))return[];const t=[];if(process.env.PATH)for(const m of process.env.PATH.split(u.delimiter))m&&t.push(
m);const o=[];for(const m of t){const T=yield de(u.join(m,G),L);T&&o.push(T)}return o})}function qe(G){const L=G.force==null?!0:G.force,t=!!G.recursive,o=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;
return{force:L,recursive:t,copySourceDirectory:o}}function fe(G,L,t,o){return Ie(this,void 0,void 0,function*(){if(t>=255)return;t++,yield He(L);const m=yield ioUtil.readdir(G);for(const T of m){const K=`${G}\
/${T}`,q=`${L}/${T}`;(yield ioUtil.lstat(K)).isDirectory()?yield fe(K,q,t,o):yield be(K,q,o)}yield ioUtil.chmod(L,(yield ioUtil.stat(G)).mode)})}function be(G,L,t){return Ie(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(m){m.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const o=yield ioUtil.readlink(
G);yield ioUtil.symlink(o,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||t)&&(yield ioUtil.copyFile(G,L))})}const ge=Ue(import.meta.url)("timers");var xe=function(G,L,t,o){function m(T){
return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){
ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const ve=process.platform==="win32";class Oe extends ne.EventEmitter{constructor(L,t,o){if(super(),!L)throw new Error("Para\
meter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=t||[],this.options=o||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,t){
const o=this._getSpawnFileName(),m=this._getSpawnArgs(L);let T=t?"":"[command]";if(ve)if(this._isCmdFile()){T+=o;for(const K of m)T+=` ${K}`}else if(L.windowsVerbatimArguments){T+=`"${o}"`;for(const K of m)
T+=` ${K}`}else{T+=this._windowsQuoteCmdArg(o);for(const K of m)T+=` ${this._windowsQuoteCmdArg(K)}`}else{T+=o;for(const K of m)T+=` ${K}`}return T}_processLineBuffer(L,t,o){try{let m=t+L.toString(),T=m.
indexOf($.EOL);for(;T>-1;){const K=m.substring(0,T);o(K),m=m.substring(T+$.EOL.length),T=m.indexOf($.EOL)}return m}catch(m){return this._debug(`error processing line. Failed with error ${m}`),""}}_getSpawnFileName(){
return ve&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(ve&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const o of this.args)
t+=" ",t+=L.windowsVerbatimArguments?o:this._windowsQuoteCmdArg(o);return t+='"',[t]}return this.args}_endsWith(L,t){return L.endsWith(t)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(
L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let o=!1;for(const K of L)if(t.some(q=>q===K)){o=!0;break}if(!o)return L;let m='"',T=!0;for(let K=L.length;K>0;K--)m+=L[K-1],T&&L[K-1]==="\\"?m+="\\":L[K-1]==='"'?(T=!0,m+='"'):
T=!1;return m+='"',m.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}\
"`;let t='"',o=!0;for(let m=L.length;m>0;m--)t+=L[m-1],o&&L[m-1]==="\\"?t+="\\":L[m-1]==='"'?(o=!0,t+="\\"):o=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const t={cwd:L.
cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||
1e4};return t.outStream=L.outStream||process.stdout,t.errStream=L.errStream||process.stderr,t}_getSpawnOptions(L,t){L=L||{};const o={};return o.cwd=L.cwd,o.env=L.env,o.windowsVerbatimArguments=L.windowsVerbatimArguments||
this._isCmdFile(),L.windowsVerbatimArguments&&(o.argv0=`"${t}"`),o}exec(){return xe(this,void 0,void 0,function*(){return!we(this.toolPath)&&(this.toolPath.includes("/")||ve&&this.toolPath.includes("\\"))&&
(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Qe(this.toolPath,!0),new Promise((L,t)=>xe(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`),this._debug("arguments:");for(const te of this.args)this._debug(`   ${te}`);const o=this._cloneExecOptions(this.options);!o.silent&&o.outStream&&o.outStream.write(this._getCommandString(
o)+$.EOL);const m=new Se(o,this.toolPath);if(m.on("debug",te=>{this._debug(te)}),this.options.cwd&&!(yield ye(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const T=this.
_getSpawnFileName(),K=ie.spawn(T,this._getSpawnArgs(o),this._getSpawnOptions(this.options,T));let q="";K.stdout&&K.stdout.on("data",te=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(te),!o.silent&&o.outStream&&o.outStream.write(te),q=this._processLineBuffer(te,q,ee=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ee)})});let Q="";
if(K.stderr&&K.stderr.on("data",te=>{m.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(te),!o.silent&&o.errStream&&o.outStream&&(o.failOnStdErr?o.
errStream:o.outStream).write(te),Q=this._processLineBuffer(te,Q,ee=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ee)})}),K.on("error",te=>{m.processError=te.
message,m.processExited=!0,m.processClosed=!0,m.CheckComplete()}),K.on("exit",te=>{m.processExitCode=te,m.processExited=!0,this._debug(`Exit code ${te} received from tool '${this.toolPath}'`),m.CheckComplete()}),
K.on("close",te=>{m.processExitCode=te,m.processExited=!0,m.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),m.CheckComplete()}),m.on("done",(te,ee)=>{q.length>0&&
this.emit("stdline",q),Q.length>0&&this.emit("errline",Q),K.removeAllListeners(),te?t(te):L(ee)}),this.options.input){if(!K.stdin)throw new Error("child process missing stdin");K.stdin.end(this.options.
input)}}))})}}function Pe(G){const L=[];let t=!1,o=!1,m="";function T(K){o&&K!=='"'&&(m+="\\"),m+=K,o=!1}for(let K=0;K<G.length;K++){const q=G.charAt(K);if(q==='"'){o?T(q):t=!t;continue}if(q==="\\"&&o){
T(q);continue}if(q==="\\"&&t){o=!0;continue}if(q===" "&&!t){m.length>0&&(L.push(m),m="");continue}T(q)}return m.length>0&&L.push(m.trim()),L}class Se extends ne.EventEmitter{constructor(L,t){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=L,this.toolPath=t,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ge.setTimeout)(Se.HandleTimeout,
this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. T\
his may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const t=`The STDIO streams did not clos\
e within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(t)}L._setResult()}}}var pe=function(G,L,t,o){
function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){
K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};function Ae(G,L,t){return pe(this,void 0,void 0,function*(){const o=tr.argStringToArray(G);if(o.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const m=o[0];return L=o.slice(1).concat(L||[]),new tr.ToolRunner(m,L,t).exec()})}function Re(G,L,t){return pe(this,void 0,void 0,function*(){
var o,m;let T="",K="";const q=new StringDecoder("utf8"),Q=new StringDecoder("utf8"),te=(o=t?.listeners)===null||o===void 0?void 0:o.stdout,ee=(m=t?.listeners)===null||m===void 0?void 0:m.stderr,ce=Be=>{
K+=Q.write(Be),ee&&ee(Be)},Te=Be=>{T+=q.write(Be),te&&te(Be)},Le=Object.assign(Object.assign({},t?.listeners),{stdout:Te,stderr:ce}),De=yield Ae(G,L,Object.assign(Object.assign({},t),{listeners:Le}));
return T+=q.end(),K+=Q.end(),{exitCode:De,stdout:T,stderr:K}})}var ke=function(G,L,t,o){function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){
try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})};const Ce=()=>ke(void 0,
void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:G.trim()}}),Ne=()=>ke(void 0,void 0,void 0,function*(){var G,L,t,o;const{
stdout:m}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),T=(L=(G=m.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&L!==void 0?L:"";return{name:(o=(t=m.match(/ProductName:\s*(.+)/))===
null||t===void 0?void 0:t[1])!==null&&o!==void 0?o:"",version:T}}),We=()=>ke(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,t]=G.
trim().split(`
`);return{name:L,version:t}}),ze=$.platform(),Ve=$.arch(),et=ze==="win32",Ye=ze==="darwin",tt=ze==="linux";function rt(){return ke(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ce():Ye?Ne():We()),{platform:ze,arch:Ve,isWindows:et,isMacOS:Ye,isLinux:tt})})}var ot=function(G,L,t,o){function m(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(
function(T,K){function q(ee){try{te(o.next(ee))}catch(ce){K(ce)}}function Q(ee){try{te(o.throw(ee))}catch(ce){K(ce)}}function te(ee){ee.done?T(ee.value):m(ee.value).then(q,Q)}te((o=o.apply(G,L||[])).next())})},
st;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(st||(st={}));function vt(G,L){const t=toCommandValue(L);if(process.env[G]=t,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},t)}function ut(G){H("add-mask",{},G)}function at(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},G),process.
env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function it(G,L){const t=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!t)throw new Error(`Input required and not \
supplied: ${G}`);return L&&L.trimWhitespace===!1?t:t.trim()}function _t(G,L){const t=it(G,L).split(`
`).filter(o=>o!=="");return L&&L.trimWhitespace===!1?t:t.map(o=>o.trim())}function xt(G,L){const t=["true","True","TRUE"],o=["false","False","FALSE"],m=it(G,L);if(t.includes(m))return!0;if(o.includes(
m))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(G,L){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",f(G,L));process.stdout.write($.EOL),H("set-output",{name:G},
U(L))}function Ot(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=st.Failure,ct(G)}function St(){return process.env.RUNNER_DEBUG==="1"}function pt(G){H("debug",{},G)}function ct(G,L={}){
H("error",F(L),G instanceof Error?G.toString():G)}function mt(G,L={}){H("warning",F(L),G instanceof Error?G.toString():G)}function wt(G,L={}){H("notice",F(L),G instanceof Error?G.toString():G)}function gt(G){
process.stdout.write(G+$.EOL)}function yt(G){issue("group",G)}function Et(){issue("endgroup")}function $t(G,L){return ot(this,void 0,void 0,function*(){yt(G);let t;try{t=yield L()}finally{Et()}return t})}
function Mt(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function At(G){return process.env[`S\
TATE_${G}`]||""}function It(G){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((Z,oe,e)=>{e.d(oe,{tZ:()=>F});var $=function(W,D,j,P){function B(I){return I instanceof
j?I:new j(function(y){y(I)})}return new(j||(j=Promise))(function(I,y){function r(c){try{u(P.next(c))}catch(_){y(_)}}function f(c){try{u(P.throw(c))}catch(_){y(_)}}function u(c){c.done?I(c.value):B(c.value).
then(r,f)}u((P=P.apply(W,D||[])).next())})};class U{constructor(D,j){this.username=D,this.password=j}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class H{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Z,oe,e)=>{e.d(oe,{Qq:()=>w,Hv:()=>y});var $=e(8611),U=e.t($,2),F=e(5692),H=e.t(F,2),W=e(9783),D=e(770),j=a=>{var p={};return e.d(p,a),p},P=a=>(()=>a);const B=j({ProxyAgent:()=>Nt.ProxyAgent});var I=function(a,p,s,l){
function E(A){return A instanceof s?A:new s(function(N){N(A)})}return new(s||(s=Promise))(function(A,N){function V(he){try{ie(l.next(he))}catch(Ee){N(Ee)}}function ne(he){try{ie(l.throw(he))}catch(Ee){
N(Ee)}}function ie(he){he.done?A(he.value):E(he.value).then(V,ne)}ie((l=l.apply(a,p||[])).next())})},y;(function(a){a[a.OK=200]="OK",a[a.MultipleChoices=300]="MultipleChoices",a[a.MovedPermanently=301]=
"MovedPermanently",a[a.ResourceMoved=302]="ResourceMoved",a[a.SeeOther=303]="SeeOther",a[a.NotModified=304]="NotModified",a[a.UseProxy=305]="UseProxy",a[a.SwitchProxy=306]="SwitchProxy",a[a.TemporaryRedirect=
307]="TemporaryRedirect",a[a.PermanentRedirect=308]="PermanentRedirect",a[a.BadRequest=400]="BadRequest",a[a.Unauthorized=401]="Unauthorized",a[a.PaymentRequired=402]="PaymentRequired",a[a.Forbidden=403]=
"Forbidden",a[a.NotFound=404]="NotFound",a[a.MethodNotAllowed=405]="MethodNotAllowed",a[a.NotAcceptable=406]="NotAcceptable",a[a.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",a[a.RequestTimeout=
408]="RequestTimeout",a[a.Conflict=409]="Conflict",a[a.Gone=410]="Gone",a[a.TooManyRequests=429]="TooManyRequests",a[a.InternalServerError=500]="InternalServerError",a[a.NotImplemented=501]="NotImplem\
ented",a[a.BadGateway=502]="BadGateway",a[a.ServiceUnavailable=503]="ServiceUnavailable",a[a.GatewayTimeout=504]="GatewayTimeout"})(y||(y={}));var r;(function(a){a.Accept="accept",a.ContentType="conte\
nt-type"})(r||(r={}));var f;(function(a){a.ApplicationJson="application/json"})(f||(f={}));function u(a){const p=pm.getProxyUrl(new URL(a));return p?p.href:""}const c=[y.MovedPermanently,y.ResourceMoved,
y.SeeOther,y.TemporaryRedirect,y.PermanentRedirect],_=[y.BadGateway,y.ServiceUnavailable,y.GatewayTimeout],g=["OPTIONS","GET","DELETE","HEAD"],O=10,n=5;class i extends Error{constructor(p,s){super(p),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,i.prototype)}}class x{constructor(p){this.message=p}readBody(){return I(this,void 0,void 0,function*(){return new Promise(p=>I(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",l=>{s=Buffer.concat([s,l])}),this.message.on("end",()=>{p(s.toString())})}))})}readBodyBuffer(){return I(this,void 0,void 0,
function*(){return new Promise(p=>I(this,void 0,void 0,function*(){const s=[];this.message.on("data",l=>{s.push(l)}),this.message.on("end",()=>{p(Buffer.concat(s))})}))})}}function b(a){return new URL(
a).protocol==="https:"}class w{constructor(p,s,l){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(p),this.handlers=s||[],this.requestOptions=l,l&&(l.ignoreSslError!=null&&(this._ignoreSslError=l.ignoreSslError),this._socketTimeout=
l.socketTimeout,l.allowRedirects!=null&&(this._allowRedirects=l.allowRedirects),l.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=l.allowRedirectDowngrade),l.maxRedirects!=null&&(this._maxRedirects=
Math.max(l.maxRedirects,0)),l.keepAlive!=null&&(this._keepAlive=l.keepAlive),l.allowRetries!=null&&(this._allowRetries=l.allowRetries),l.maxRetries!=null&&(this._maxRetries=l.maxRetries))}options(p,s){
return I(this,void 0,void 0,function*(){return this.request("OPTIONS",p,null,s||{})})}get(p,s){return I(this,void 0,void 0,function*(){return this.request("GET",p,null,s||{})})}del(p,s){return I(this,
void 0,void 0,function*(){return this.request("DELETE",p,null,s||{})})}post(p,s,l){return I(this,void 0,void 0,function*(){return this.request("POST",p,s,l||{})})}patch(p,s,l){return I(this,void 0,void 0,
function*(){return this.request("PATCH",p,s,l||{})})}put(p,s,l){return I(this,void 0,void 0,function*(){return this.request("PUT",p,s,l||{})})}head(p,s){return I(this,void 0,void 0,function*(){return this.
request("HEAD",p,null,s||{})})}sendStream(p,s,l,E){return I(this,void 0,void 0,function*(){return this.request(p,s,l,E)})}getJson(p){return I(this,arguments,void 0,function*(s,l={}){l[r.Accept]=this._getExistingOrDefaultHeader(
l,r.Accept,f.ApplicationJson);const E=yield this.get(s,l);return this._processResponse(E,this.requestOptions)})}postJson(p,s){return I(this,arguments,void 0,function*(l,E,A={}){const N=JSON.stringify(
E,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,f.ApplicationJson),A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,f.ApplicationJson);const V=yield this.post(l,N,A);return this.
_processResponse(V,this.requestOptions)})}putJson(p,s){return I(this,arguments,void 0,function*(l,E,A={}){const N=JSON.stringify(E,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,f.ApplicationJson),
A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,f.ApplicationJson);const V=yield this.put(l,N,A);return this._processResponse(V,this.requestOptions)})}patchJson(p,s){return I(this,arguments,
void 0,function*(l,E,A={}){const N=JSON.stringify(E,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,f.ApplicationJson),A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,f.
ApplicationJson);const V=yield this.patch(l,N,A);return this._processResponse(V,this.requestOptions)})}request(p,s,l,E){return I(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const A=new URL(s);let N=this._prepareRequest(p,A,E);const V=this._allowRetries&&g.includes(p)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(N,l),ie&&ie.
message&&ie.message.statusCode===y.Unauthorized){let Ee;for(const ue of this.handlers)if(ue.canHandleAuthentication(ie)){Ee=ue;break}return Ee?Ee.handleAuthentication(this,N,l):ie}let he=this._maxRedirects;
for(;ie.message.statusCode&&c.includes(ie.message.statusCode)&&this._allowRedirects&&he>0;){const Ee=ie.message.headers.location;if(!Ee)break;const ue=new URL(Ee);if(A.protocol==="https:"&&A.protocol!==
ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),ue.hostname!==A.hostname)for(const S in E)S.toLowerCase()==="authorization"&&delete E[S];N=this._prepareRequest(p,ue,E),ie=yield this.requestRaw(
N,l),he--}if(!ie.message.statusCode||!_.includes(ie.message.statusCode))return ie;ne+=1,ne<V&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(p,s){return I(this,void 0,void 0,function*(){return new Promise((l,E)=>{function A(N,V){N?E(N):V?l(V):E(new Error("Unknown error"))}this.requestRawWithCallback(
p,s,A)})})}requestRawWithCallback(p,s,l){typeof s=="string"&&(p.options.headers||(p.options.headers={}),p.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let E=!1;function A(ne,ie){E||(E=
!0,l(ne,ie))}const N=p.httpModule.request(p.options,ne=>{const ie=new x(ne);A(void 0,ie)});let V;N.on("socket",ne=>{V=ne}),N.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),A(new Error(`Request \
timeout: ${p.options.path}`))}),N.on("error",function(ne){A(ne)}),s&&typeof s=="string"&&N.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){N.end()}),s.pipe(N)):N.end()}getAgent(p){const s=new URL(
p);return this._getAgent(s)}getAgentDispatcher(p){const s=new URL(p),l=W.s(s);if(l&&l.hostname)return this._getProxyAgentDispatcher(s,l)}_prepareRequest(p,s,l){const E={};E.parsedUrl=s;const A=E.parsedUrl.
protocol==="https:";E.httpModule=A?H:U;const N=A?443:80;if(E.options={},E.options.host=E.parsedUrl.hostname,E.options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):N,E.options.path=(E.parsedUrl.pathname||
"")+(E.parsedUrl.search||""),E.options.method=p,E.options.headers=this._mergeHeaders(l),this.userAgent!=null&&(E.options.headers["user-agent"]=this.userAgent),E.options.agent=this._getAgent(E.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(E.options);return E}_mergeHeaders(p){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(p||{})):C(p||{})}_getExistingOrDefaultHeader(p,s,l){let E;if(this.requestOptions&&this.requestOptions.headers){const N=C(this.requestOptions.headers)[s];N&&(E=typeof N=="number"?N.toString():N)}const A=p[s];
return A!==void 0?typeof A=="number"?A.toString():A:E!==void 0?E:l}_getExistingOrDefaultContentTypeHeader(p,s){let l;if(this.requestOptions&&this.requestOptions.headers){const A=C(this.requestOptions.
headers)[r.ContentType];A&&(typeof A=="number"?l=String(A):Array.isArray(A)?l=A.join(", "):l=A)}const E=p[r.ContentType];return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:
l!==void 0?l:s}_getAgent(p){let s;const l=W.s(p),E=l&&l.hostname;if(this._keepAlive&&E&&(s=this._proxyAgent),E||(s=this._agent),s)return s;const A=p.protocol==="https:";let N=100;if(this.requestOptions&&
(N=this.requestOptions.maxSockets||$.globalAgent.maxSockets),l&&l.hostname){const V={maxSockets:N,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(l.username||l.password)&&{proxyAuth:`${l.
username}:${l.password}`}),{host:l.hostname,port:l.port})};let ne;const ie=l.protocol==="https:";A?ne=ie?D.httpsOverHttps:D.httpsOverHttp:ne=ie?D.httpOverHttps:D.httpOverHttp,s=ne(V),this._proxyAgent=
s}if(!s){const V={keepAlive:this._keepAlive,maxSockets:N};s=A?new F.Agent(V):new $.Agent(V),this._agent=s}return A&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(p,s){let l;if(this._keepAlive&&(l=this._proxyAgentDispatcher),l)return l;const E=p.protocol==="https:";return l=new B.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=l,E&&this._ignoreSslError&&(l.options=Object.assign(l.options.
requestTls||{},{rejectUnauthorized:!1})),l}_getUserAgentWithOrchestrationId(p){const s=p||"actions/http-client",l=process.env.ACTIONS_ORCHESTRATION_ID;if(l){const E=l.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${E}`}return s}_performExponentialBackoff(p){return I(this,void 0,void 0,function*(){p=Math.min(O,p);const s=n*Math.pow(2,p);return new Promise(l=>setTimeout(()=>l(),s))})}_processResponse(p,s){
return I(this,void 0,void 0,function*(){return new Promise((l,E)=>I(this,void 0,void 0,function*(){const A=p.message.statusCode||0,N={statusCode:A,result:null,headers:{}};A===y.NotFound&&l(N);function V(he,Ee){
if(typeof Ee=="string"){const ue=new Date(Ee);if(!isNaN(ue.valueOf()))return ue}return Ee}let ne,ie;try{ie=yield p.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,V):ne=JSON.parse(
ie),N.result=ne),N.headers=p.message.headers}catch{}if(A>299){let he;ne&&ne.message?he=ne.message:ie&&ie.length>0?he=ie:he=`Failed request: (${A})`;const Ee=new i(he,A);Ee.result=N.result,E(Ee)}else l(
N)}))})}}const C=a=>Object.keys(a).reduce((p,s)=>(p[s.toLowerCase()]=a[s],p),{})}),9783:((Z,oe,e)=>{e.d(oe,{H:()=>U,s:()=>$});function $(W){const D=W.protocol==="https:";if(U(W))return;const j=D?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new H(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new H(`http://${j}`)}else
return}function U(W){if(!W.hostname)return!1;const D=W.hostname;if(F(D))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let P;W.port?P=Number(W.port):W.protocol==="http:"?
P=80:W.protocol==="https:"&&(P=443);const B=[W.hostname.toUpperCase()];typeof P=="number"&&B.push(`${B[0]}:${P}`);for(const I of j.split(",").map(y=>y.trim().toUpperCase()).filter(y=>y))if(I==="*"||B.
some(y=>y===I||y.endsWith(`.${I}`)||I.startsWith(".")&&y.endsWith(`${I}`)))return!0;return!1}function F(W){const D=W.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||
D.startsWith("[0:0:0:0:0:0:0:1]")}class H extends URL{constructor(D,j){super(D,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Z,oe,e)=>{e.d(oe,{E:()=>H});class ${diff(D,j,P={}){let B;typeof P=="function"?(B=P,P={}):"callback"in P&&(B=P.callback);
const I=this.castInput(D,P),y=this.castInput(j,P),r=this.removeEmpty(this.tokenize(I,P)),f=this.removeEmpty(this.tokenize(y,P));return this.diffWithOptionsObj(r,f,P,B)}diffWithOptionsObj(D,j,P,B){var I;
const y=w=>{if(w=this.postProcess(w,P),B){setTimeout(function(){B(w)},0);return}else return w},r=j.length,f=D.length;let u=1,c=r+f;P.maxEditLength!=null&&(c=Math.min(c,P.maxEditLength));const _=(I=P.timeout)!==
null&&I!==void 0?I:1/0,g=Date.now()+_,O=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon(O[0],j,D,0,P);if(O[0].oldPos+1>=f&&n+1>=r)return y(this.buildValues(O[0].lastComponent,j,D));let i=-1/0,
x=1/0;const b=()=>{for(let w=Math.max(i,-u);w<=Math.min(x,u);w+=2){let C;const a=O[w-1],p=O[w+1];a&&(O[w-1]=void 0);let s=!1;if(p){const E=p.oldPos-w;s=p&&0<=E&&E<r}const l=a&&a.oldPos+1<f;if(!s&&!l){
O[w]=void 0;continue}if(!l||s&&a.oldPos<p.oldPos?C=this.addToPath(p,!0,!1,0,P):C=this.addToPath(a,!1,!0,1,P),n=this.extractCommon(C,j,D,w,P),C.oldPos+1>=f&&n+1>=r)return y(this.buildValues(C.lastComponent,
j,D))||!0;O[w]=C,C.oldPos+1>=f&&(x=Math.min(x,w-1)),n+1>=r&&(i=Math.max(i,w+1))}u++};if(B)(function w(){setTimeout(function(){if(u>c||Date.now()>g)return B(void 0);b()||w()},0)})();else for(;u<=c&&Date.
now()<=g;){const w=b();if(w)return w}}addToPath(D,j,P,B,I){const y=D.lastComponent;return y&&!I.oneChangePerToken&&y.added===j&&y.removed===P?{oldPos:D.oldPos+B,lastComponent:{count:y.count+1,added:j,
removed:P,previousComponent:y.previousComponent}}:{oldPos:D.oldPos+B,lastComponent:{count:1,added:j,removed:P,previousComponent:y}}}extractCommon(D,j,P,B,I){const y=j.length,r=P.length;let f=D.oldPos,
u=f-B,c=0;for(;u+1<y&&f+1<r&&this.equals(P[f+1],j[u+1],I);)u++,f++,c++,I.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return c&&!I.oneChangePerToken&&
(D.lastComponent={count:c,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=f,u}equals(D,j,P){return P.comparator?P.comparator(D,j):D===j||!!P.ignoreCase&&D.toLowerCase()===j.toLowerCase()}removeEmpty(D){
const j=[];for(let P=0;P<D.length;P++)D[P]&&j.push(D[P]);return j}castInput(D,j){return D}tokenize(D,j){return Array.from(D)}join(D){return D.join("")}postProcess(D,j){return D}get useLongestToken(){return!1}buildValues(D,j,P){
const B=[];let I;for(;D;)B.push(D),I=D.previousComponent,delete D.previousComponent,D=I;B.reverse();const y=B.length;let r=0,f=0,u=0;for(;r<y;r++){const c=B[r];if(c.removed)c.value=this.join(P.slice(u,
u+c.count)),u+=c.count;else{if(!c.added&&this.useLongestToken){let _=j.slice(f,f+c.count);_=_.map(function(g,O){const n=P[u+O];return n.length>g.length?n:g}),c.value=this.join(_)}else c.value=this.join(
j.slice(f,f+c.count));f+=c.count,c.added||(u+=c.count)}}return B}}class U extends ${tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const F=new U;function H(W,D,j){return F.diff(
W,D,j)}})},bt={};function Ke(Z){var oe=bt[Z];if(oe!==void 0)return oe.exports;var e=bt[Z]={exports:{}},$=!0;try{Tt[Z].call(e.exports,e,e.exports,Ke),$=!1}finally{$&&delete bt[Z]}return e.exports}Ke.m=
Tt,typeof Ke<"u"&&(Ke.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Z=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",oe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=F=>{F&&F.d<1&&(F.d=1,F.
forEach(H=>H.r--),F.forEach(H=>H.r--?H.r++:H()))},U=F=>F.map(H=>{if(H!==null&&typeof H=="object"){if(H[Z])return H;if(H.then){var W=[];W.d=0,H.then(P=>{D[oe]=P,$(W)},P=>{D[e]=P,$(W)});var D={};return D[Z]=
P=>P(W),D}}var j={};return j[Z]=P=>{},j[oe]=H,j});Ke.a=(F,H,W)=>{var D;W&&((D=[]).d=-1);var j=new Set,P=F.exports,B,I,y,r=new Promise((f,u)=>{y=u,I=f});r[oe]=P,r[Z]=f=>(D&&f(D),j.forEach(f),r.catch(u=>{})),
F.exports=r,H(f=>{B=U(f);var u,c=()=>B.map(g=>{if(g[e])throw g[e];return g[oe]}),_=new Promise(g=>{u=()=>g(c),u.r=0;var O=n=>n!==D&&!j.has(n)&&(j.add(n),n&&!n.d&&(u.r++,n.push(u)));B.map(n=>n[Z](O))});
return u.r?_:c()},f=>(f?y(r[e]=f):I(P),$(D))),D&&D.d<0&&(D.d=0)}})(),(()=>{var Z=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,oe;Ke.t=function(e,$){if($&1&&(e=this(e)),$&8||typeof e==
"object"&&e&&($&4&&e.__esModule||$&16&&typeof e.then=="function"))return e;var U=Object.create(null);Ke.r(U);var F={};oe=oe||[null,Z({}),Z([]),Z(Z)];for(var H=$&2&&e;typeof H=="object"&&!~oe.indexOf(H);H=
Z(H))Object.getOwnPropertyNames(H).forEach(W=>F[W]=()=>e[W]);return F.default=()=>e,Ke.d(U,F),U}})(),Ke.d=(Z,oe)=>{for(var e in oe)Ke.o(oe,e)&&!Ke.o(Z,e)&&Object.defineProperty(Z,e,{enumerable:!0,get:oe[e]})},
Ke.f={},Ke.e=Z=>Promise.all(Object.keys(Ke.f).reduce((oe,e)=>(Ke.f[e](Z,oe),oe),[])),Ke.u=Z=>""+Z+".index.js",Ke.o=(Z,oe)=>Object.prototype.hasOwnProperty.call(Z,oe),Ke.r=Z=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Z,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Z,"__esModule",{value:!0})},(()=>{var Z={792:0},oe=e=>{var{ids:$,modules:U,runtime:F}=e,H,W,D=0;for(H in U)
Ke.o(U,H)&&(Ke.m[H]=U[H]);for(F&&F(Ke);D<$.length;D++)W=$[D],Ke.o(Z,W)&&Z[W]&&Z[W][0](),Z[$[D]]=0};Ke.f.j=(e,$)=>{var U=Ke.o(Z,e)?Z[e]:void 0;if(U!==0)if(U)$.push(U[1]);else{var F=import("./"+Ke.u(e)).
then(oe,H=>{throw Z[e]!==0&&(Z[e]=void 0),H}),F=Promise.race([F,new Promise(H=>U=Z[e]=[H])]);$.push(U[1]=F)}}})();var Rt=Ke(6325);Rt=await Rt;
