const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var Pt={3313:(q=>{q.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(U){this.pending<this.max?x(this,U):this.waiting.push(U)},se.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},se.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var W=!1;return K;function K(P){if(W)throw new Error("callback called twice");if(W=!0,U.error=U.error||P,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)x(U,U.waiting.shift());else if(U.pending===0){var N=U.listeners;U.listeners=[],N.forEach(B)}}function B(P){P(U.error)}}function x(U,W){W(e(U))}}),770:((q,se,e)=>{q.exports=e(218)}),218:((q,se,e)=>{
var x,U=e(9278),W=e(4756),K=e(8611),B=e(5692),P=e(4434),N=e(2613),R=e(9023);se.httpOverHttp=j,se.httpsOverHttp=A,se.httpOverHttps=y,se.httpsOverHttps=r;function j(O){var t=new c(O);return t.request=K.
request,t}function A(O){var t=new c(O);return t.request=K.request,t.createSocket=f,t.defaultPort=443,t}function y(O){var t=new c(O);return t.request=B.request,t}function r(O){var t=new c(O);return t.request=
B.request,t.createSocket=f,t.defaultPort=443,t}function c(O){var t=this;t.options=O||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||K.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(_,$,u,D){for(var i=a($,u,D),p=0,o=t.requests.length;p<o;++p){var m=t.requests[p];if(m.host===i.host&&m.port===i.port){t.requests.splice(p,1),m.request.onSocket(_);return}}
_.destroy(),t.removeSocket(_)})}R.inherits(c,P.EventEmitter),c.prototype.addRequest=function(t,s,_,$){var u=this,D=E({request:t},u.options,a(s,_,$));if(u.sockets.length>=this.maxSockets){u.requests.push(
D);return}u.createSocket(D,function(i){i.on("free",p),i.on("close",o),i.on("agentRemove",o),t.onSocket(i);function p(){u.emit("free",i,D)}function o(m){u.removeSocket(i),i.removeListener("free",p),i.removeListener(
"close",o),i.removeListener("agentRemove",o)}})},c.prototype.createSocket=function(t,s){var _=this,$={};_.sockets.push($);var u=E({},_.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(u.localAddress=t.localAddress),u.proxyAuth&&(u.headers=u.headers||{},u.headers["Proxy-Authorization"]="Basic "+new Buffer(u.proxyAuth).toString("base64")),w(
"making CONNECT request");var D=_.request(u);D.useChunkedEncodingByDefault=!1,D.once("response",i),D.once("upgrade",p),D.once("connect",o),D.once("error",m),D.end();function i(d){d.upgrade=!0}function p(d,M,C){
process.nextTick(function(){o(d,M,C)})}function o(d,M,C){if(D.removeAllListeners(),M.removeAllListeners(),d.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",d.statusCode),
M.destroy();var Z=new Error("tunneling socket could not be established, statusCode="+d.statusCode);Z.code="ECONNRESET",t.request.emit("error",Z),_.removeSocket($);return}if(C.length>0){w("got illegal \
response body from proxy"),M.destroy();var Z=new Error("got illegal response body from proxy");Z.code="ECONNRESET",t.request.emit("error",Z),_.removeSocket($);return}return w("tunneling connection has\
 established"),_.sockets[_.sockets.indexOf($)]=M,s(M)}function m(d){D.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var M=new Error("tunneling socket could not be established, cause="+d.message);M.code="ECONNRESET",t.request.emit("error",M),_.removeSocket($)}},c.prototype.removeSocket=function(t){
var s=this.sockets.indexOf(t);if(s!==-1){this.sockets.splice(s,1);var _=this.requests.shift();_&&this.createSocket(_,function($){_.request.onSocket($)})}};function f(O,t){var s=this;c.prototype.createSocket.
call(s,O,function(_){var $=O.request.getHeader("host"),u=E({},s.options,{socket:_,servername:$?$.replace(/:.*$/,""):O.host}),D=W.connect(0,u);s.sockets[s.sockets.indexOf(_)]=D,t(D)})}function a(O,t,s){
return typeof O=="string"?{host:O,port:t,localAddress:s}:O}function E(O){for(var t=1,s=arguments.length;t<s;++t){var _=arguments[t];if(typeof _=="object")for(var $=Object.keys(_),u=0,D=$.length;u<D;++u){
var i=$[u];_[i]!==void 0&&(O[i]=_[i])}}return O}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:w=function(){},x=w}),4248:(q=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(x){let U=-1;for(let W of x)U=se[(U^W)&255]^U>>>8;return(U^-1)>>>0}q.exports=e}),3502:((q,se,e)=>{var x=e(9896),U=e(9023),W=e(2203),K=W.Readable,B=W.PassThrough,P=e(3313),N=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=R,U.inherits(R,N);function R(y){N.call(this),this.fd=y,this.pend=new P,this.pend.max=1,this.refCount=0}R.prototype.read=function(y,r,c,f,a){var E=this;E.pend.
go(function(w){x.read(E.fd,y,r,c,f,function(O,t,s){w(),a(O,t,s)})})},R.prototype.createReadStream=function(y){return new j(this,y)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var y=this;if(y.refCount-=1,y.refCount<0)throw new Error("invalid unref");if(y.refCount>0)return;x.close(y.fd,r);function r(c){c?y.emit("error",c):y.emit("close")}},U.inherits(j,K);function j(y,r){r=r||
{},K.call(this,r),this.context=y,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}j.prototype._read=function(y){var r=this,c=Math.min(r._readableState.highWaterMark,y);
if(r.endOffset!=null&&(c=Math.min(c,r.endOffset-r.pos)),c<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(f){var a=Buffer.allocUnsafe(c);x.read(r.context.fd,a,0,c,r.pos,function(E,w){
E?r.destroy(E):w===0?(r.push(null),r._cleanup()):(r.pos+=w,r.push(a.slice(0,w))),f()})})},j.prototype._destroy=function(y,r){this._cleanup(),r(y)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(A,N);function A(y){N.call(this),this.refCount=0,this.buffer=y}A.prototype.read=function(y,r,c,f,a){if(!(0<=r&&r<=y.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+y.length);if(f<0)throw new RangeError("position is negative: "+f);if(r+c>y.length&&(c=y.length-r),f+c>this.buffer.length&&(c=this.buffer.length-f),c<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(y,r,f,f+c),setImmediate(function(){a(null,c)})},A.prototype.createReadStream=function(y){y=y||{};var r=new B(y);r.start=y.start||0,r.endOffset=y.end,r.pos=r.endOffset||
this.buffer.length;for(var c=this.buffer.slice(r.start,r.pos),f=65536,a=0;;){var E=a+f;if(E>=c.length){a<c.length&&r.write(c.slice(a,c.length));break}r.write(c.slice(a,E)),a=E}return r.end(),r},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,se,e)=>{var x,U=e(9896),W=e(3106),K=e(3502),B=e(9023),P=e(
4434).EventEmitter,N=e(2203).Transform,R=e(2203).PassThrough,j=e(2203).Writable;const A=typeof W.crc32=="function"?W.crc32:e(4248);x=a,x=E,x=w,x=O,x=y,x=r,se.SY=c,x=f,x=D,se.ax=i,x=p,x=o,x=t,x=$,x=u,x=
M;function y(v,T){return new Promise((J,l)=>{a(v,{...T,lazyEntries:!0},function(S,k){if(S)return l(S);J(k)})})}function r(v,T){return new Promise((J,l)=>{E(v,{...T,lazyEntries:!0},function(S,k){if(S)return l(
S);J(k)})})}function c(v,T){return new Promise((J,l)=>{w(v,{...T,lazyEntries:!0},function(S,k){if(S)return l(S);J(k)})})}function f(v,T,J){return new Promise((l,S)=>{O(v,T,{...J,lazyEntries:!0},function(k,g){
if(k)return S(k);l(g)})})}function a(v,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!0),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=
!0),T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),U.open(v,"r",function(l,S){if(l)return J(l);E(S,T,function(k,g){k&&U.close(S,le),
J(k,g)})})}function E(v,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!1),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),
T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),U.fstat(v,function(l,S){if(l)return J(l);var k=new K.FdSlicer(v);O(k,S.size,T,J)})}
function w(v,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose=!1,T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),T.validateEntrySizes==null&&(T.validateEntrySizes=
!0),T.strictFileNames==null&&(T.strictFileNames=!1);var l=new K.BufferSlicer(v);O(l,v.length,T,J)}function O(v,T,J,l){typeof J=="function"&&(l=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var S=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),l==null&&(l=le),typeof T!="number")throw new Error("expected totalSize parameter to be a number");if(T>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var k=22,g=20,I=65535,X=Math.min(g+k+I,T),te=pe(X),H=T-te.length;m(v,te,0,X,H,function(Q){if(Q)return l(Q);for(var re=X-k;re>=
0;re-=1)if(te.readUInt32LE(re)===101010256){var ue=te.subarray(re),ae=ue.readUInt16LE(4),we=ue.readUInt16LE(10),Oe=ue.readUInt32LE(16),Te=ue.readUInt16LE(20),xe=ue.length-k;if(Te!==xe)return l(new Error(
"Invalid comment length. Expected: "+xe+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ye=S?ne(ue.subarray(
22),!1):ue.subarray(22);if(re-g>=0&&te.readUInt32LE(re-g)===117853008){var Ce=te.subarray(re-g,re-g+g),fe=ie(Ce,8),ge=pe(56);return m(v,ge,0,ge.length,fe,function(Re){return Re?l(Re):ge.readUInt32LE(0)!==
101075792?l(new Error("invalid zip64 end of central directory record signature")):(ae=ge.readUInt32LE(16),ae!==0?l(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(we=ie(ge,
32),Oe=ie(ge,48),l(null,new t(v,Oe,T,we,ye,J.autoClose,J.lazyEntries,S,J.validateEntrySizes,J.strictFileNames))))})}return ae!==0?l(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):l(null,new t(v,Oe,T,we,ye,J.autoClose,J.lazyEntries,S,J.validateEntrySizes,J.strictFileNames))}l(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}B.inherits(t,P);function t(v,T,J,l,S,k,g,I,X,te){var H=this;P.call(H),H.reader=v,H.reader.on("error",function(Q){_(H,Q)}),H.reader.once("close",function(){H.emit("close")}),H.readEntryCursor=
T,H.fileSize=J,H.entryCount=l,H.comment=S,H.entriesRead=0,H.autoClose=!!k,H.lazyEntries=!!g,H.decodeStrings=!!I,H.validateEntrySizes=!!X,H.strictFileNames=!!te,H.isOpen=!0,H.emittedError=!1,H.hasEachEntryBeenCalled=
!1,H.lazyEntries||H._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function s(v,T){v.autoClose&&v.close(),_(v,T)}function _(v,T){v.emittedError||(v.emittedError=
!0,v.emit("error",T))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var v=this;
if(v.entryCount===v.entriesRead){setImmediate(function(){v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var T=pe(46);m(v.reader,T,0,T.length,v.readEntryCursor,function(J){
if(J)return s(v,J);if(!v.emittedError){var l=new $,S=T.readUInt32LE(0);if(S!==33639248)return s(v,new Error("invalid central directory file header signature: 0x"+S.toString(16)));if(l.versionMadeBy=T.
readUInt16LE(4),l.versionNeededToExtract=T.readUInt16LE(6),l.generalPurposeBitFlag=T.readUInt16LE(8),l.compressionMethod=T.readUInt16LE(10),l.lastModFileTime=T.readUInt16LE(12),l.lastModFileDate=T.readUInt16LE(
14),l.crc32=T.readUInt32LE(16),l.compressedSize=T.readUInt32LE(20),l.uncompressedSize=T.readUInt32LE(24),l.fileNameLength=T.readUInt16LE(28),l.extraFieldLength=T.readUInt16LE(30),l.fileCommentLength=T.
readUInt16LE(32),l.internalFileAttributes=T.readUInt16LE(36),l.externalFileAttributes=T.readUInt32LE(38),l.relativeOffsetOfLocalHeader=T.readUInt32LE(42),l.generalPurposeBitFlag&64)return s(v,new Error(
"strong encryption is not supported"));v.readEntryCursor+=46,T=pe(l.fileNameLength+l.extraFieldLength+l.fileCommentLength),m(v.reader,T,0,T.length,v.readEntryCursor,function(k){if(k)return s(v,k);if(!v.
emittedError){l.fileNameRaw=T.subarray(0,l.fileNameLength);var g=l.fileNameLength+l.extraFieldLength;l.extraFieldRaw=T.subarray(l.fileNameLength,g),l.fileCommentRaw=T.subarray(g,g+l.fileCommentLength);
try{l.extraFields=o(l.extraFieldRaw)}catch(we){return s(v,we)}if(v.decodeStrings){var I=(l.generalPurposeBitFlag&2048)!==0;l.fileComment=ne(l.fileCommentRaw,I),l.fileName=i(l.generalPurposeBitFlag,l.fileNameRaw,
l.extraFields,v.strictFileNames);var X=p(l.fileName);if(X!=null)return s(v,new Error(X))}else l.fileComment=l.fileCommentRaw,l.fileName=l.fileNameRaw;l.comment=l.fileComment,v.readEntryCursor+=T.length,
v.entriesRead+=1;for(var te=0;te<l.extraFields.length;te++){var H=l.extraFields[te];if(H.id===1){var Q=H.data,re=0;if(l.uncompressedSize===4294967295){if(re+8>Q.length)return s(v,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));l.uncompressedSize=ie(Q,re),re+=8}if(l.compressedSize===4294967295){if(re+8>Q.length)return s(v,new Error("zip64 extended information\
 extra field does not include compressed size"));l.compressedSize=ie(Q,re),re+=8}if(l.relativeOffsetOfLocalHeader===4294967295){if(re+8>Q.length)return s(v,new Error("zip64 extended information extra \
field does not include relative header offset"));l.relativeOffsetOfLocalHeader=ie(Q,re),re+=8}break}}if(v.validateEntrySizes&&l.compressionMethod===0){var ue=l.uncompressedSize;if(l.isEncrypted()&&(ue+=
12),l.compressedSize!==ue){var ae="compressed/uncompressed size mismatch for stored file: "+l.compressedSize+" != "+l.uncompressedSize;return s(v,new Error(ae))}}v.emit("entry",l),v.lazyEntries||v._readEntry()}})}})}},
t.prototype.eachEntry=function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");v.hasEachEntryBeenCalled=!0;let T=null;v.on("entry",l),v.on("end",S),v.on("error",k);function J(){v.removeListener("entry",l),v.removeListener("end",S),v.removeListener("error",k),v.
autoClose&&v.close()}function l(g){let{resolve:I}=T;T=null,I({value:g})}function S(){let{resolve:g}=T;T=null,J(),g({done:!0})}function k(g){let{reject:I}=T;T=null,J(),I(g)}return{[Symbol.asyncIterator](){
return this},next(){const g=new Promise((I,X)=>{if(T!=null)throw new Error("next() called before previous Promise was resolved.");T={resolve:I,reject:X}});return v.readEntry(),g},return(g){return J(),
Promise.resolve({done:!0,value:g})},throw(g){return J(),Promise.reject(g)}}},t.prototype.openReadStream=function(v,T,J){var l=this,S=0,k=v.compressedSize;if(J==null&&(J=T,T=null),T==null)T={};else{if(T.
decodeFileData===!1){if(T.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(T.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(T.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(T.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+T.decrypt);if(v.isCompressed()&&T.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(T.decompress!=null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(T.decompress===
!1||T.decompress===!0))throw new Error("invalid options.decompress value: "+T.decompress);I=T.decompress}}if(T.start!=null){if(S=T.start,S<0)throw new Error("options.start < 0");if(S>v.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(T.end!=null){if(k=T.end,k<0)throw new Error("options.end < 0");if(k>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(k<
S)throw new Error("options.end < options.start")}}var g=T.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&T.decompress===!1)&&(!v.isEncrypted()||T.decrypt===!1);if((T.start!=null||
T.end!=null)&&!g)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!l.isOpen)return J(new Error("closed"));if(v.isEncrypted()&&!g&&T.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var I;if(g)I=!1;else if(v.compressionMethod===8)I=T.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+v.compressionMethod));l.readLocalFileHeader(v,{minimal:!0},function(X,te){if(X)return J(X);l.openReadStreamLowLevel(te.fileDataStart,v.compressedSize,S,k,I,v.uncompressedSize,J)})},t.prototype.
openReadStreamLowLevel=function(v,T,J,l,S,k,g){var I=this,X=v+T,te=I.reader.createReadStream({start:v+J,end:v+l}),H=te;if(S){var Q=!1,re=W.createInflateRaw();te.on("error",function(ue){setImmediate(function(){
Q||re.emit("error",ue)})}),te.pipe(re),I.validateEntrySizes?(H=new d(k),re.on("error",function(ue){setImmediate(function(){Q||H.emit("error",ue)})}),re.pipe(H)):H=re,be(H,function(){Q=!0,re!==H&&re.unpipe(
H),te.unpipe(re),te.destroy()})}g(null,H)},t.prototype.readLocalFileHeader=function(v,T,J){var l=this;J==null&&(J=T,T=null),T==null&&(T={}),l.reader.ref();var S=pe(30);m(l.reader,S,0,S.length,v.relativeOffsetOfLocalHeader,
function(k){try{if(k)return J(k);var g=S.readUInt32LE(0);if(g!==67324752)return J(new Error("invalid local file header signature: 0x"+g.toString(16)));var I=S.readUInt16LE(26),X=S.readUInt16LE(28),te=v.
relativeOffsetOfLocalHeader+30+I+X;if(te+v.compressedSize>l.fileSize)return J(new Error("file data overflows file bounds: "+te+" + "+v.compressedSize+" > "+l.fileSize));if(T.minimal)return J(null,{fileDataStart:te});
var H=new u;H.fileDataStart=te,H.versionNeededToExtract=S.readUInt16LE(4),H.generalPurposeBitFlag=S.readUInt16LE(6),H.compressionMethod=S.readUInt16LE(8),H.lastModFileTime=S.readUInt16LE(10),H.lastModFileDate=
S.readUInt16LE(12),H.crc32=S.readUInt32LE(14),H.compressedSize=S.readUInt32LE(18),H.uncompressedSize=S.readUInt32LE(22),H.fileNameLength=I,H.extraFieldLength=X,S=pe(I+X),l.reader.ref(),m(l.reader,S,0,
S.length,v.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?J(Q):(H.fileName=S.subarray(0,I),H.extraField=S.subarray(I),J(null,H))}finally{l.reader.unref()}})}finally{l.reader.unref()}})},t.prototype.
openReadStreamPromise=function(v,T){return new Promise((J,l)=>{this.openReadStream(v,T,function(S,k){if(S)return l(S);J(k)})})},t.prototype.openReadStreamLowLevelPromise=function(v,T,J,l,S,k){return new Promise(
(g,I)=>{this.openReadStream(v,T,J,l,S,k,function(X,te){if(X)return I(X);g(te)})})},t.prototype.readLocalFileHeaderPromise=function(v,T){return new Promise((J,l)=>{this.readLocalFileHeader(v,T,function(S,k){
if(S)return l(S);J(k)})})};function $(){}$.prototype.getLastModDate=function(v){if(v==null&&(v={}),!v.forceDosFormat)for(var T=0;T<this.extraFields.length;T++){var J=this.extraFields[T];if(J.id===21589){
var l=J.data;if(l.length<5)continue;var S=l[0],k=1;if(!(S&k))continue;var g=l.readInt32LE(1);return new Date(g*1e3)}else if(J.id===10){var l=J.data;if(l.length!==32||l.readUInt16LE(4)!==1||l.readUInt16LE(
6)!==24)continue;var I=l.readUInt32LE(8)+4294967296*l.readInt32LE(12),X=I/1e4-116444736e5;return new Date(X)}}return D(this.lastModFileDate,this.lastModFileTime,v.timezone)},$.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},$.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},$.prototype.isCompressed=function(){
return this.compressionMethod===8};function u(){}function D(v,T,J){var l=v&31,S=(v>>5&15)-1,k=(v>>9&127)+1980,g=0,I=(T&31)*2,X=T>>5&63,te=T>>11&31;if(J==null||J==="local")return new Date(k,S,l,te,X,I,
g);if(J==="UTC")return new Date(Date.UTC(k,S,l,te,X,I,g));throw new Error("unrecognized options.timezone: "+options.timezone)}function i(v,T,J,l){for(var S=null,k=0;k<J.length;k++){var g=J[k];if(g.id===
28789){if(g.data.length<6||g.data.readUInt8(0)!==1)continue;var I=g.data.readUInt32LE(1);if(A(T)!==I)continue;S=ne(g.data.subarray(5),!0);break}}if(S==null){var X=(v&2048)!==0;S=ne(T,X)}return l||(S=S.
replace(/\\/g,"/")),S}function p(v){return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+v:null}function o(v){for(var T=[],J=0;J<v.length-3;){var l=v.readUInt16LE(J+0),S=v.readUInt16LE(J+2),k=J+4,g=k+S;if(g>v.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var I=v.subarray(k,g);T.push({id:l,data:I}),J=g}return T}function m(v,T,J,l,S,k){if(l===0)return setImmediate(function(){k(null,pe(0))});v.read(T,J,l,S,function(g,I){if(g)return k(g);if(I<
l)return k(new Error("unexpected EOF"));k()})}B.inherits(d,N);function d(v){N.call(this),this.actualByteCount=0,this.expectedByteCount=v}d.prototype._transform=function(v,T,J){if(this.actualByteCount+=
v.length,this.actualByteCount>this.expectedByteCount){var l="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(l))}J(null,v)},d.
prototype._flush=function(v){if(this.actualByteCount<this.expectedByteCount){var T="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error(
T))}v()},B.inherits(M,P);function M(){P.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<
0)throw new Error("invalid unref");v.close(T);function T(J){if(J)return v.emit("error",J);v.emit("close")}},M.prototype.createReadStream=function(v){v==null&&(v={});var T=v.start,J=v.end;if(T===J){var l=new R;
return setImmediate(function(){l.end()}),l}var S=this._readStreamForRange(T,J),k=!1,g=new C(this);S.on("error",function(X){setImmediate(function(){k||g.emit("error",X)})}),be(g,function(){S.unpipe(g),
g.unref(),S.destroy()});var I=new d(J-T);return g.on("error",function(X){setImmediate(function(){k||I.emit("error",X)})}),be(I,function(){k=!0,g.unpipe(I),g.destroy()}),S.pipe(g).pipe(I)},M.prototype.
_readStreamForRange=function(v,T){throw new Error("not implemented")},M.prototype.read=function(v,T,J,l,S){var k=this.createReadStream({start:l,end:l+J}),g=new j,I=0;g._write=function(X,te,H){X.copy(v,
T+I,0,X.length),I+=X.length,H()},g.on("finish",S),k.on("error",function(X){S(X)}),k.pipe(g)},M.prototype.close=function(v){setImmediate(v)},B.inherits(C,R);function C(v){R.call(this),this.context=v,this.
context.ref(),this.unreffedYet=!1}C.prototype._flush=function(v){this.unref(),v()},C.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(v,T){if(T)return v.toString("utf8");for(var J="",l=0;l<v.length;l++)J+=Z[v[l]];return J}function ie(v,T){var J=v.readUInt32LE(T),l=v.readUInt32LE(T+4);return l*4294967296+J}var pe;typeof Buffer.
allocUnsafe=="function"?pe=function(v){return Buffer.allocUnsafe(v)}:pe=function(v){return new Buffer(v)};function be(v,T){typeof v.destroy=="function"?v._destroy=function(J,l){T(),l?.(J)}:v.destroy=T}
function le(v){if(v)throw v}}),9037:((q,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},U=W=>(()=>W);q.exports=x({getOctokit:()=>Dt.getOctokit})}),6543:((q,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},
U=W=>(()=>W);q.exports=x({defaults:()=>Ct.defaults})}),8008:((q,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},U=W=>(()=>W);q.exports=x({requestLog:()=>Lt.requestLog})}),212:((q,se,e)=>{var x=W=>{var K={};
return e.d(K,W),K},U=W=>(()=>W);q.exports=x({retry:()=>Ut.retry})}),938:((q,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},U=W=>(()=>W);q.exports=x({default:()=>Nt.default})}),5131:((q,se,e)=>{var x=W=>{
var K={};return e.d(K,W),K},U=W=>(()=>W);q.exports=x({default:()=>jt.default})}),2613:(q=>{q.exports=Be(import.meta.url)("assert")}),181:(q=>{q.exports=Be(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Be(import.meta.url)("crypto")}),4434:(q=>{q.exports=Be(import.meta.url)("events")}),9896:(q=>{q.exports=Be(import.meta.url)("fs")}),1943:(q=>{q.exports=Be(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Be(import.meta.url)("http")}),5692:(q=>{q.exports=Be(import.meta.url)("https")}),9278:(q=>{q.exports=Be(import.meta.url)("net")}),4573:(q=>{q.exports=Be(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Be(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Be(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Be(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Be(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Be(import.meta.url)("node:https")}),8995:(q=>{q.exports=Be(import.meta.url)("node:module")}),8161:(q=>{q.exports=Be(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Be(import.meta.url)("node:path")}),1708:(q=>{q.exports=Be(import.meta.url)("node:process")}),7075:(q=>{q.exports=Be(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Be(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Be(import.meta.url)("node:util")}),8522:(q=>{q.exports=Be(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Be(import.meta.url)("os")}),6928:(q=>{q.exports=Be(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Be(import.meta.url)("stream")}),4756:(q=>{q.exports=Be(import.meta.url)("tls")}),2018:(q=>{q.exports=Be(import.meta.url)("tty")}),7016:(q=>{q.exports=Be(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Be(import.meta.url)("util")}),3106:(q=>{q.exports=Be(import.meta.url)("zlib")}),3e3:((q,se,e)=>{e.d(se,{WZ:()=>j,j:()=>r,mJ:()=>y});var x=e(7598),U=e(6760),W=e(532),K=e(6191),
B=e(7487),P=e(9870),N=e(3657),R=e(6584);function j(c,f){const a=c.boolean("upload-artifact",!0),E={overwrite:f,retentionDays:c.optional("retention-days",A)},w=c.boolean("artifact-env-variables",!0);return{
upload:a?E:void 0,artifactEnvVariables:w}}function A(c){if(/^0+$/.test(c))return;const f=(0,R.$J)(1/0,!0)(c),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${f}`);return f}async function y(c,{path:f,sha256:a,package:E},{upload:w,artifactEnvVariables:O}){if(O)return await(0,K.mz)(c,{path:f,digest:a},w);const t=(0,N.z)(
(0,P.KC)(E)),s=(0,U.join)(await(0,B.Pd)("workflow-artifact-"),(0,U.basename)(f));await(0,W.lo)(s,t);const _=(0,x.createHash)("sha256").update(t).digest("hex");return await(0,K.mz)(c,{path:s,digest:_},
w)}function r({upload:c,artifactEnvVariables:f},a){!c||!f||!(0,B.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,se,e)=>{e.d(se,{Bv:()=>j,X7:()=>y,Zw:()=>R});var x=e(9462),U=e(7279),W=e(3657),K=e(5645),B=e(6006),P=e(3349);class N extends U.HR{job;constructor(c,f){
super({what:f.message,...f},{...f,busy:!1,cause:f}),this.job=c}}function R(r){return r instanceof N?r.job:{}}async function j(r,c,{title:f,longestWaitMs:a,advice:E,idsIn:w}){r.log.info(`${f}: ${c.status||
"no status"}, dock status ${c.dockStatusId}`);let O={};const t=s=>{const _={"dock-status-id":c.dockStatusId,...w(s)},$=Object.keys(_).some(u=>!(u in O));O={..._,...O,...s.status!==""&&{status:s.status}},
$&&r.publish(O)};try{return{last:await(0,B.qt)(r,c,{longestWaitMs:a,advice:E,onStatus:t}),outputs:O}}catch(s){throw new N(O,(0,U.iT)(s))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function y(r,c,{workflowId:f,flowId:a,timeoutMs:E,longestWaitMs:w}){return r.log.info(`Exporting workflow ${f}, flow ${a}, from ${c.url.href}`),await(0,x.N)({...r,platform:c},(0,x.R)(E,"N\
o package"),async O=>{const t=await(0,P.Nq)(O,{workflowId:f,flowId:a}),{dockStatusId:s,exportJobId:_}=t,{last:$,outputs:u}=await j(O,t,{title:`Export job ${_??"without an ID"}`,longestWaitMs:w,advice:A,
idsIn:()=>_===void 0?{}:{"export-job-id":_}});try{const D=await(0,P.EH)(O,t,$),i=async()=>(0,P.EH)(O,t,await(0,B.SO)(O,s)),p=d=>(0,W.u)(d,O.signal),{content:o,...m}=await(0,K.R)(O,{url:D,freshUrl:i,read:p});
return{...m,package:o,job:u}}catch(D){throw new N(u,(0,U.iT)(D))}})}}),2697:((q,se,e)=>{e.d(se,{As:()=>f,N9:()=>t,Sm:()=>j,UX:()=>y,cZ:()=>c,dF:()=>O});var x=e(1455),U=e(6760),W=e(7279),K=e(8725),B=e(
7487),P=e(4057),N=e(706),R=e(6779);function j({host:s,pathname:_}){return s+_.replace(/\/$/,"")}const A=2e4;function y({message:s}){return(0,N.OX)(s,1e3)}const r="<dock status ID>";function c(s){const _=new Map;
for(const{name:u,error:D}of s){const{"dock-status-id":i}=(0,R.Zw)(D),p=i===void 0?D.message:D.message.replaceAll(i,r),o=_.get(p)??{names:[],ids:[],help:(0,B.VY)(D)};_.set(p,o),o.names.push(u),i!==void 0&&
o.ids.push(i)}const $=Math.max(100,Math.min(1e3,Math.floor(A/_.size)));return Array.from(_,([u,{names:D,ids:i,help:p}])=>({names:D,message:(0,N.OX)(u,$).replaceAll(r,()=>i.join(", ")),help:p}))}function f(s){
return c(s).map(({names:_,message:$})=>`${_.join(", ")}: ${$}`).join(" | ")}function a(s,_){if(!s||!_||s.message===_.message)return s??_;const $=`${s.message} Also: ${_.message}`;return new Failure({what:$,
topic:asFailure(s).topic},{cause:s})}async function E(s,_,$){let u;const D=await s.catch(i=>(u=toError(i),{..._,...jobOf(u)}));if(setOutputs(D),$){const{titles:i,facts:p}=$,o=factTable([...p,["Workflo\
w ID",D["workflow-id"]],["Dock status ID",D["dock-status-id"]],["Status",D.status&&{words:D.status}],["Duration",{words:humanTime(performance.now())}]]);u?await writeSummary(i.failed,withHelp(y(u),helpFor(
u)),o):await writeSummary(i.done,o)}if(u)throw u}const w=1e6;async function O(s,_){const $=JSON.stringify(_),u=await t(`the output ${s}`,{[`${s}.json`]:$}),D=Buffer.byteLength($)>w;return D&&(0,K.lm)(
`The output ${s} would be longer than GitHub's limit of 1 MB. Read the file in ${s}-path.`),{[s]:D?[]:_,...u}}async function t(s,_){try{const $=await(0,B.Pd)("workflow-results-"),u={};for(const[D,i]of Object.
entries(_)){const p=(0,U.join)($,D);await(0,x.writeFile)(p,i),u[`${(0,U.parse)(D).name}-path`]=p}return u}catch($){return(0,K.t1)().warning(`Can't keep ${s} as a file. ${(0,W.gJ)($)}`),{}}}}),3018:((q,se,e)=>{
e.d(se,{uu:()=>z,S3:()=>G,$0:()=>ee});var x=e(1124),U=e(706),W=e(1345);const K=Number.MAX_SAFE_INTEGER,B=2,P=60,N="</details>",R=41,j=100;function A(n,h={}){const{under:b=()=>"",parts:V=[],noun:oe="ch\
ange",folded:Y=!1}=h,{length:F}=b(K),{least:ce=F===0?n:`${n} \u2026`,changes:_e=w(V)}=h;return{line:n,under:b,size:n.length+F,least:ce,parts:V,changes:_e,noun:oe,folded:Y}}function y(n,h,b={}){return h.
length===0?[]:[A(n,{...b,parts:h})]}function r(n,h){const b=c(n,[]),V=({leaf:_e,outer:Ee})=>Ee.length===1?0:_e.size,oe=(0,W.Vn)(b.flatMap(({outer:_e})=>_e)),Y=new Map;let F=h;const ce=b.sort((_e,Ee)=>V(
_e)-V(Ee)).filter(({leaf:_e,outer:Ee})=>{const Pe=Ee.filter(Qe=>!Y.has(Qe)),Ne=Ee.filter(Qe=>oe.get(Qe)===1),He=Pe.map(({line:Qe,folded:tt})=>Qe.length+B+P+(tt?R:0)).reduce((Qe,tt)=>Qe+tt,_e.least.length+
B-P*Ne.length);if(He>F)return!1;F-=He;for(const Qe of Ee)Y.set(Qe,[]),oe.set(Qe,(oe.get(Qe)??0)-1);return!0});for(const[_e,{leaf:Ee}]of ce.entries()){const Pe=f(Ee,Ee.least.length+Math.floor(F/(ce.length-
_e)));F-=Pe.reduce((Ne,{length:je})=>Ne+je,-Ee.least.length),Y.set(Ee,Pe)}return O(a(n,Y).filter(([_e])=>_e!==""))}function c(n,h){return n.parts.length===0?[{leaf:n,outer:h}]:n.parts.flatMap(b=>c(b,[
...h,n]))}function f({line:n,under:h,size:b,least:V},oe){if(b<=oe)return[n,h(Math.max(oe,K))];for(let Y=oe-n.length-P;Y>j;Y=Math.floor(Y*.7)){const F=h(Y);if(F!==""&&n.length+F.length<=oe)return[n,F]}
return[V]}function a(n,h){const{line:b,parts:V,folded:oe}=n;if(V.length===0)return[h.get(n)??[]];const F=[...V.filter(ce=>h.has(ce)).flatMap(ce=>a(ce,h)),[E(n,V.filter(ce=>!h.has(ce)))]];return oe?[[`\
<details><summary>${b}</summary>`],...F,[N]]:[[b],...F]}function E({noun:n},h){if(n==="connection"&&h.length>0)return`\u2026 and ${(0,U.hS)(h.length,"more connection")}`;if(w(h)===0)return"";const b=n===
"workflow"?` in ${(0,U.hS)(h.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(w(h),"more change")}${b}`}function w(n){return n.reduce((h,{changes:b})=>h+b,0)}function O(n){const h=b=>b?.[0]?.
startsWith("- ");return n.flatMap((b,V)=>{const oe=b[0]===N||h(b)&&h(n[V-1]);return[V===0?"":oe?`
`:`

`,...b]})}var t=e(8132),s=e(3436),_=e(2614),$=e(2742),u=e(3499),D=e(8965),i=e(5408);const p=2,o=1e3,m=240,d=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],M="...";function C(n,h){const b=[Z(n??h),Z(h??n)],[V,oe]=[ne(n,b[0]),ne(h,b[1])],Y=pe(V,oe);return b[0]===b[1]?Y:[`@@ line ends: ${b[0]} \u2192 ${b[1]} @@`,...Y]}function Z(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,h){return(n?.split(h==="CRLF"?`\r
`:`
`)??[]).flatMap(V=>d.reduce(ie,[V]).map((oe,Y)=>Y===0?oe:M+oe))}function ie(n,h){return n.flatMap(b=>b.length>m?Array.from(b.matchAll(h),([V])=>V):b)}function pe(n,h){const b=new Set(n),oe=h.some(F=>b.
has(F))?(0,D.E)([...n],[...h],{maxEditLength:o}):void 0;if(oe===void 0)return[...v(n,h),...be("+",h)];let Y=0;return oe.flatMap(({added:F,removed:ce,value:_e},Ee)=>{const Pe=oe[Ee+1];if(ce)return v(_e,
Pe?.added?Pe.value:[]);const[Ne,je]=[Ee===0?0:p,_e.length-p],He=Y+le(_e.slice(0,je+1));return Y+=le(_e),F?be("+",_e):Pe===void 0?be(" ",_e.slice(0,Ne)):je-Ne<2?be(" ",_e):[...be(" ",_e.slice(0,Ne)),`@\
@ line ${He} @@`,...be(" ",_e.slice(je))]})}function be(n,h){return h.map(b=>`${n} ${b}`)}function le(n){return n.filter(h=>!h.startsWith(M)).length}function v(n,h){const b=new Map(n.map(Y=>[J(Y),Y])),
V=h.flatMap(Y=>T(b.get(J(Y))??Y,Y));return[...V.length===0?[]:[`@@ hard to see: ${[...new Set(V)].join(", ")} @@`],...be("-",n)]}function T(n,h){if(J(n)!==J(h))return[];const[b,V]=[n.normalize(),h.normalize()],
oe=l(n)===l(h)?[]:["Unicode forms"];return b===V?oe:[...oe,b.trimEnd()===V.trimEnd()?"spaces at the end":"white space"]}function J(n){return l(n.normalize())}function l(n){return n.replace(/\s/g,"")}function S(n,h){
let[b,V]=[0,h];const Y=[...(0,i.$z)(n,ce=>ce.startsWith("@@ line ")?++b:b).values()].flatMap(ce=>{const _e=k(ce,V);return V-=I(ce),_e}),F=n.filter(g).length-Y.filter(g).length;return F===0?Y:[...Y,`@@\
 ${(0,U.hS)(F,"more changed line")} @@`]}function k(n,h){const b=F=>F.startsWith("-"),V=I(n.filter(b)),oe=I(n)-V,Y={removed:Math.max(h/2,h-oe),others:Math.max(h/2,h-V)};return n.filter(F=>{const ce=b(
F)?"removed":"others";return Y[ce]-=F.length+1,Y[ce]>=0})}function g(n){return n.startsWith("-")||n.startsWith("+")}function I(n){return n.reduce((h,b)=>h+b.length+1,0)}var X=e(7856);const te={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},H=80,Q=8;function re(n,h,b){if(n.type==="string")return ue(xe((0,s.e1)(n.text)),h,
b);const[V="",...oe]=Oe(n,h);return oe.length>0||V.length>H?void 0:(0,t.SS)(V,1/0)}function ue(n,h,b){const V=h.mask(n).shown;if(V.length>H||V.includes(`
`))return;const oe=ae(n,h,b);return(0,t.SS)(JSON.stringify(V),1/0)+(oe===void 0?"":` (${ye(oe,h)})`)}function ae(n,{labelOf:h},b){const V=h(n);return V===void 0||V.toLowerCase()===n.toLowerCase()||[...b?.
members.values()??[]].some(Y=>(0,s.jn)(Y)&&(0,s.e1)(Y.text)===V)?void 0:V}function we(n,h,{labelOf:b}){const[V,oe]=n.slice(-2);return V?.type!=="item"||oe?.type!=="member"||!s.ZM.test(oe.key)?!1:(0,s.
TH)(V.item)===h||b((0,s.e1)(h))===V.label}function Oe(n,h,b){const{mask:V}=h;if((0,s.jn)(n)){if(n.type==="literal")return[V(n.text).shown];const Ee=xe((0,s.e1)(n.text)),{shown:Pe}=V(Ee);if(Pe.includes(
`
`))return["|",...Te(Pe.split(`
`))];const Ne=ae(Ee,h,b);return[JSON.stringify(Pe)+(Ne===void 0?"":` (${V(Ne).shown})`)]}const[oe="",Y=""]=n.type==="array"?"[]":"{}",F=n.type==="array"?n.items.map(Ee=>Oe(Ee,h)):Array.from(n.members,
([Ee,Pe])=>{const[Ne,...je]=(0,X.$C)(Ee,Pe,n)?[U.v5]:Oe(Pe,h,n);return[`${JSON.stringify(V(Ee).shown)}: ${Ne}`,...je]}),ce=oe+F.join(", ")+Y;return ce.length<=H&&F.every(Ee=>Ee.length===1)?[ce]:[oe,...Te(
F.flat()),Y]}function Te(n){return n.map(h=>`  ${h}`)}function xe(n){if(!n.includes("%"))return n;try{const h=decodeURIComponent(n);return[encodeURIComponent(h),encodeURI(h)].includes(n)?h:n}catch{return n}}
function ye(n,{mask:h},b=100){return(0,t.SS)(h(n).shown,b)}function Ce(n,h,b=!1){const V=(0,u.a2)(n),oe=b?1/0:100,Y=n.flatMap((F,ce)=>{if(F.type==="element")return[(0,t.SS)(`[${F.index}]`)];if(F.type===
"item"){const Ee=h.endsOf(F.item),Pe=Ee===void 0?F.label:b?`${Ee} (${F.label})`:Ee,Ne=ce===V-1&&F.hint!==void 0?` (${ye(F.hint,h)})`:"";return[`**${ye(Pe,h,oe)}**${Ne}`]}return!b&&n.slice(ce+1).find(({
type:Ee})=>Ee!=="member")?.type==="item"?[]:[ye(F.key,h,oe)]});return Y.length>Q&&!b&&Y.splice(2,Y.length-Q+1,"\u2026"),Y.join(" \u203A ")||"the whole file"}function fe(n,h){const b=F=>n.map(({path:ce,
kind:_e})=>(_e?`${te[_e]} `:"")+Ce(ce,h,F)),[V,oe]=[b(!1),b(!0)],Y=(0,W.Vn)(V);return ge(V.map((F,ce)=>Y.get(F)===1?F:oe[ce]??F))}function ge(n){const[h,b]=[(0,W.Vn)(n),new Map];return n.map(V=>{const[
oe=1,Y]=[h.get(V),(b.get(V)??0)+1];return b.set(V,Y),oe===1?V:`${V} (${Y} of ${oe})`})}const Re="  ",Fe=3,Ke=5,Ye=120,Xe={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt=/^(type|_?id|uuid|identifier)$/i,
Ze={line:": changed, hidden"};function de(n,h){const b=[...(0,i.$z)(n,ve).values()],V=b.filter(F=>F.length<Fe).flat(),oe=fe(V,h),Y=new Map(V.map((F,ce)=>{const{line:_e,...Ee}=$e(F,h);return[F,A(`- ${oe[ce]}${_e}`,
{changes:1,...Ee})]}));return b.flatMap(F=>{const ce=F.flatMap(_e=>Y.get(_e)??[]);return ce.length===0?me(F,h):ce})}function ve(n){const h=(0,u.a2)(n.path),V=(n.kind==="modified"?[n.from,n.to]:"value"in
n?[n.value]:[]).flatMap(Y=>"id"in Y?[Y.id]:[]);if(h===0||h===n.path.length||V.length===0)return n;const oe=n.path.slice(h).map(Y=>Y.type==="member"?Y.key:"index"in Y&&Y.index);return JSON.stringify([n.
kind,V,oe])}function me(n,h){const[b]=n,{line:V,under:oe=()=>""}=$e(b,h),Y=De(Me(n,h)),F=b.kind==="modified"?"":` ${b.kind}`,ce=`- ${te[b.kind]} ${Se(b,h)}${V}${F} in ${Y.line}`;return A(ce,{changes:n.
length,under:_e=>oe(_e)+(Y.under?.(_e)??"")})}function Me(n,h){const b=n.map(({path:V})=>({path:V.slice(0,(0,u.a2)(V))}));return fe(b,h)}function Se({path:n},h){return Ce(n.slice((0,u.a2)(n)),h)}function $e(n,h){
if(n.kind==="modified")return Ae(n,h);if("value"in n)return Ie(n,h);if(n.kind==="moved"){const[Y,F]=[n.from,n.path].map(ce=>Ce(ce.slice(0,-1),h,!0));return{line:`: moved from ${Y} to ${F}`}}if(n.moved.
length===0)return{line:": in a new order"};const b=n.moved.map(Y=>({path:[Y]})),V=De(fe(b,h)),oe=V.under?`${V.line} moved`:`moved: ${V.line}`;return{...V,line:`: in a new order (${oe})`}}function De(n){
if(n.length<=Ke)return{line:n.join(", ")};const h=(0,U.hS)(n.length,"item"),b=Ge(h,Re+n.join(", "));return{line:h,under:V=>b.length<=V?b:""}}function Ae({path:n,from:h,to:b},V){if(h.type==="hidden"||b.
type==="hidden")return{line:""};if((0,X._p)(n,h,b))return Ze;if(h.type==="string"&&b.type==="string"){const _e=we(n,b.text,V)?{...V,labelOf:()=>{}}:V;return he((0,s.e1)(h.text),(0,s.e1)(b.text),_e)}const[
oe,Y]=[Oe(h,V).join(`
`),Oe(b,V).join(`
`)];if(oe===Y)return Ze;const[F,ce]=[re(h,V),re(b,V)];return F&&ce?{line:`: ${F} \u2192 ${ce}`}:{line:"",under:Ue(oe,Y)}}function he(n,h,b){const V=[xe(n),xe(h)],oe=V[0]!==V[1]&&(V[0]!==n||V[1]!==h),[
Y,F]=oe?V:[n,h],ce=oe?" (percent-encoded)":"",[_e,...Ee]=(0,$.qy)(Y,F)?.changes??[];if(_e!==void 0){const rt=`${ce} (JSON in a text)`;if(Ee.length===0&&_e.kind==="modified"){const lt=Ae(_e,b);return{...lt,
line:`${rt} \u203A ${Ce(_e.path,b)}${lt.line}`}}const ut=A("",{parts:de([_e,...Ee],b)});return{line:rt,under:lt=>`
${We(r(ut,lt).join(""))}`}}const[Pe,Ne]=[b.mask(Y),b.mask(F)];if(Pe.shown===Ne.shown)return{line:ce+Ze.line};const je=Pe.hidden===Ne.hidden?"":" (hidden values differ, too)",[He,Qe]=[ue(Y,b),ue(F,b)];
if(!He||!Qe)return{line:ce+je,under:Ue(Pe.shown,Ne.shown)};const tt=T(Pe.shown,Ne.shown).join(", ");return{line:`${ce}: ${He} \u2192 ${Qe}${tt&&` (${tt})`}${je}`}}function Ie({kind:n,path:h,value:b},V){
if(b.type==="hidden")return{line:""};if((0,X._p)(h,b))return{line:": hidden"};const oe=b.type==="object"?void 0:re(b,V);if(oe!==void 0)return{line:`: ${oe}`};const F=b.type==="string"?V.mask(xe((0,s.e1)(
b.text))).shown:Oe(b,V).join(`
`),ce=je=>n==="added"?Ue(void 0,F,je):Ue(F,void 0,je);if(b.type==="array")return{line:"",under:ce((0,U.hS)(b.items.length,"element"))};if(b.type!=="object")return{line:"",under:ce()};const _e=ce((0,U.
hS)(b.members.size,"field")),{line:Ee,left:Pe}=ke(b,h.at(-1),V),Ne=Ee===""?"":`: ${Ee}`;return Pe==="nothing"?{line:Ne}:{line:Ne,under:Pe==="place"?je=>je===1/0?_e(je):"":_e}}function ke(n,h,b){const V=h?.
type==="item"?h:void 0;if(n.members.size===0&&!V)return{line:"`{}`",left:"nothing"};const oe=Ee=>(0,s.jn)(Ee)&&[V?.label,V?.hint].includes((0,s.e1)(Ee.text)),Y=[...n.members].filter(([,Ee])=>!V||!oe(Ee)),
F=Y.filter(([Ee,Pe])=>!V||!(0,u.rL)(Ee,Pe)),ce=F.map(([Ee,Pe])=>{const Ne=(0,X.$C)(Ee,Pe,n)?(0,t.SS)(U.v5):re(Pe,b,n);return Ne&&`${ye(Ee,b)}: ${Ne}`}),_e=ce.join(", ");return ce.includes(void 0)||_e.
length>Ye?{line:Le(n,oe,b),left:"more"}:{line:_e,left:F.length<Y.length?"place":"nothing"}}function Le(n,h,b){const V=new Map,oe=(F,ce,_e)=>{_e>(V.get(F)?.weight??0)&&V.set(F,{text:ce,weight:_e})},Y=(F,ce,_e)=>{
if(F.type==="array")for(const He of F.items)Y(He,ce,_e+1);if(F.type==="object")for(const[He,Qe]of F.members)(0,X.$C)(He,Qe,F)?oe(He,U.v5,Xe.max):Y(Qe,He,_e+1);if(F.type!=="string")return;const Ee=(0,s.
e1)(F.text),Pe=nt.test(ce)||h(F)||(0,u.gN)(Ee)||b.labelOf(Ee)!==void 0;if(Ee.length<Xe.min||Pe)return;const Ne=Ee.includes("://")?2*Xe.max:Math.min(Ee.length,Xe.max),je=b.countOf(Ee)>Xe.usual?Xe.usualWeight:
1;oe(ce,b.mask(xe(Ee)).shown,je*Ne/(_e+1))};return Y(n,"",0),[...V].sort(([,F],[,ce])=>ce.weight-F.weight).filter(([,{weight:F}],ce)=>ce===0||ce<Xe.texts&&F>Xe.usualWeight*2*Xe.max).map(([F,{text:ce}])=>`${ye(
F,b)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(ce,Xe.max)),1/0)}`).join(", ")}function Ue(n,h,b){const V=(0,t.EU)(C(n,h),"diff",Re);return oe=>{const Y=V.length<=oe?V:ze(V,oe);return b===void 0?`
${Y}`:Ge(b,Y)}}function ze(n,h){const b=n.split(`
`),V=b.slice(1,-1).map(oe=>oe.slice(Re.length));return[...b.slice(0,1),...S(V,h).map(oe=>Re+oe),...b.slice(-1)].join(`
`)}function Ge(n,h){return`
${Re}<details><summary>${n}</summary>

${h}
${Re}</details>`}function We(n){return n.replace(/^(?=.)/gm,Re)}const Ve=100,qe=5;function et(n,h){const b=n.kind==="json"?(0,_.ID)(n,je=>h(je).shown):void 0,V=(0,$.Z)(()=>(0,W.Vn)((0,s.PX)(n.head??n.
base))),oe={mask:h,labelOf:je=>je.length>Ve?void 0:b?.labelOf(JSON.stringify(je)),endsOf:je=>b?.endsOf(je),countOf:je=>V().get(je)??0},Y=ot((0,x.xS)(n)),F=n.status==="modified",ce=F?Ot(n,oe,b):de(St(n),
oe),{nodes:_e=0,connections:Ee=0}=b?.size??{},Pe=_e===0?"What is in it":`${(0,U.hS)(_e,"node")}, ${(0,U.hS)(Ee,"connection")}`,Ne=F?ce:y(Pe,ce,{changes:Y,folded:!0});return[...it(b),A(st(n,h),{parts:[
...Ne,...at(n,oe)],changes:Y})]}function ot({added:n,modified:h,removed:b}){return n+h+b}function it(n){return n?.note!==void 0?[A(n.note)]:n?.picture?[A((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:h,status:b,changes:V},oe){const Y=`**${ye(n,{mask:oe})}**`;return b!=="modified"?`${te[b]} ${Y}: file ${b}`:h==="\
binary"||h==="variables"&&V.length===0?`${te.modified} ${Y}: content modified`:h==="variables"?`${Y} (values are never shown)`:Y}function at({references:n},h){if(n.length===0)return[];const b=n.slice(
0,qe).map(({path:F,from:ce,to:_e})=>`${Ce(F,h)} (${ye(ce,h)} \u2192 ${ye(_e,h)})`),V=n.length>qe?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Y=`${(0,U.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[A(`${Y}: ${b.join(", ")}${V}`)]}function Ot(n,h,b){const V=(0,u.pi)(n),oe=b?.connections??[],Y=new Set(oe.map(({item:He})=>He)),F=(0,i.$z)(n.text?[ct(n.text)]:
n.changes,He=>b?.tells(He)?ht(He)?"layout":"told":"value"in He&&Y.has(He.value)?"connection":V(He)?"layout":xt(He.path,b)?"item":"rest"),[ce,_e]=[F.get("layout")??[],F.get("connection")??[]],Ee=de(F.get(
"rest")??[],h),Pe=pt(oe,_e,h),Ne=(F.get("told")?.length??0)+_e.length,je=`Layout and bookkeeping: ${(0,U.hS)(ce.length,"change")}`;return[...de(F.get("item")??[],h),...y("Connections",Pe,{noun:"connec\
tion",changes:Ne}),...Pe.length===0?Ee:y("Elsewhere in the file",Ee),...y(je,Mt(ce,n,h),{folded:!0})]}function ht({kind:n,path:h}){const[b,V]=h.slice(-2);return n==="modified"&&b?.type==="item"&&V?.type===
"member"&&_.md.includes(V.key)}function xt(n,h){return n.some(b=>b.type==="item"||b.type==="member"&&h?.isItemKey(b.key))}function ct({base:n,head:h}){return{kind:"modified",path:[],from:ft(n),to:ft(h)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:h,text:b,status:V,changes:oe}){const Y=V==="removed"?"removed":"added",F=(_e,Ee)=>{const Pe=(0,W.Vg)(_e,()=>{});
return!(Ee.length<3&&Pe.length>0&&Pe.every(je=>je.value.type==="object"))&&(Ee.length>0||_e.type!=="object")?[{kind:Y,path:Ee,value:_e}]:Pe.flatMap(({step:je,value:He})=>je.type==="member"?F(He,[...Ee,
je]):[{kind:Y,path:[...Ee,je],value:He}])},ce=n??h??(b&&ft(b.base??b.head));return ce?F(ce,[]):oe}function pt(n,h,b){const V=new Map(h.map(F=>["value"in F&&F.value,F])),oe=$t(n,V),Y=ge(oe.map(F=>mt(F,
b)));return oe.map(([{item:F}],ce)=>{const _e=V.get(F),{line:Ee,under:Pe=()=>""}=_e?$e(_e,b):{line:""};return A(`${Y[ce]}${Pe(0)===""?Ee:""}`,{under:Pe})})}function $t(n,h){const b={added:new Map,removed:new Map};
return n.flatMap(V=>{const{kind:oe,source:Y,target:F,item:ce}=V;if(oe==="rewired"||h.has(ce))return[[V]];const _e=b[oe].get(Y),Ee=_e??[V];return _e&&_e.push(V),b[oe].delete(Y),b[oe].set(F,Ee),_e?[]:[Ee]})}
function mt(n,h){const[{kind:b,source:V,target:oe,was:Y}]=n,F=Pe=>`**${ye(Pe.label,h)}**`,ce=Pe=>Pe===""?"":` (${ye(Pe,h)})`,_e=n.map(Pe=>` \u2192 ${F(Pe.target)}${ce(Pe.label)}`),Ee=Y?.target===oe?ce(
Y.label)||" without a label":Y&&` ${F(Y.target)}`;return`- ${te[b]} ${F(V)}${_e.join("")}${Ee===void 0?"":`, was${Ee}`}`}function Mt(n,h,b){return[...(0,i.$z)((0,u.lY)(n,h),oe=>oe.kind+Se(oe,b)).values()].
flatMap(oe=>{const Y=oe.map(Ee=>$e(Ee,b));if(oe.length<Fe||(0,u.a2)(oe[0].path)===0||Y.some(({under:Ee})=>Ee))return de(oe,b);const F=Me(oe,b),ce=We(Y.map(({line:Ee},Pe)=>`- ${F[Pe]}${Ee}`).join(`
`)),_e=`- ${te[oe[0].kind]} ${Se(oe[0],b)} of ${(0,U.hS)(oe.length,"item")}`;return A(_e,{changes:oe.length,under:Ee=>ce.length>Ee?"":`
${ce}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:h,missing:b}=n,V=(0,X.lb)(n),Y=["changed","added","removed"].flatMap(_e=>h.filter(Ee=>Ee.status===_e)).map(_e=>{
const Ee=ot(_e.counts);return{workflow:_e,changes:Ee,parts:_e.files.flatMap(Pe=>et(Pe,V))}}),F=vt(n,V),ce=b===void 0?"":`\`${b}\` doesn't exist: it counts as empty.`;return({maxLength:_e=dt,maxBytes:Ee=1/0,
headings:Pe=!0,mark:Ne=!0}={})=>{const je=Y.map(({workflow:tt,...rt})=>A(bt(tt,V,Pe),rt)),He=A(ce,{parts:[...y("",je,{noun:"workflow"}),...F]}),Qe=Ne?`${wt}
`:"";for(let tt=Math.min(_e,Ee);;){const rt=[Qe,...r(He,tt-Qe.length-1),`
`],ut=Ee===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=Ee||tt<gt)return rt;tt=Math.floor(tt*Ee*.99/ut)}}}function Et(n,h){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${h}</summary>

${n}
</details>
`}function bt({name:n,status:h,counts:b},V,oe){const Y=oe?"### ":"",F=n===void 0?void 0:ye(n,{mask:V});return h==="added"||h==="removed"?`${Y}${te[h]} ${F===void 0?"Workflow":`${F}: workflow`} ${h}`:oe?
`${Y}${F===void 0?"":`${F}: `}${(0,x.cq)(b)}`:""}function vt({workflows:n,notCompared:h=[]},b){const V=(F,ce)=>{const _e=F.flatMap(Ee=>Ee===void 0?[]:[ye(Ee,{mask:b})]).join(", ");return F.length===0?
[]:[A(ce(_e),{least:ce((0,U.hS)(F.length,"workflow"))})]},oe=n.flatMap(({name:F,status:ce})=>ce==="unchanged"?[F]:[]),Y=n.flatMap(({name:F,variablesCompared:ce})=>ce?[]:[F]);return[...n.length===0?[A(
"No workflow was compared")]:[],...V(oe,F=>F===""?"No changes":`${F}: no changes`),...V(Y,F=>`The environment variables${Y.length===n.length?"":` of ${F}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...V(h,F=>`${F}: not compared, because the step failed`)]}var At=e(8725),It=e(7487),Tt=e(2697),Rt=e(6584);async function G(n){const h=yt(n),b={"report.md":h(),"ful\
l-report.md":h({maxLength:1/0})};return(0,It.n0)(await(0,Tt.N9)("the report",b)),h}const L=900*1024;function z(n,h,b,V){const oe=L-Buffer.byteLength(b.join()),Y=n({headings:h,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return V===void 0?Y:Et(Y,V)}function ee(n){const h=(0,x.AS)(n);if(h.length===0)return;const b=h.slice(0,20).map(Rt.bY),V=h.length>20?` and ${(0,U.hS)(h.length-20,"more line")}`:"";(0,At.
lm)(`No field matched ${b.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((q,se,e)=>{e.d(se,{H:()=>y,R:()=>P});var x=e(3024),U=e(532),W=e(5806),K=e(706),B=e(6584);function P(r,c){const f=["wo\
rkflows","workflows-file"].filter(w=>r.text(w)!==""),[a]=f;if(a===void 0)return{targets:N(r,c),fromList:!1};f.length>1&&r.refuse("workflows-file","can't be combined with workflows");for(const w of["wo\
rkflow-id","flow-id","name"])r.text(w)!==""&&r.refuse(w,`can't be combined with ${a}`);const E=a==="workflows"?r.lines(a):r.optional(a,R);return{targets:E===void 0?[]:A(r,a,E),fromList:!0}}function N(r,c){
const f=r.required("workflow-id",B.Fg),a=r.required("flow-id",B.Fg),E=r.optional("name",B.$q);return f===void 0||a===void 0?[]:[{name:E??r.parse("workflow-id",c+f,B.$q)??"",workflowId:f,flowId:a}]}function R(r){
const c=(0,B.EO)(r);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,x.readFileSync)(c))}catch(f){throw new Error(`can't be read: ${r}: ${(0,U.CQ)(f)}`)}}const j=(0,B.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,B.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${B.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,K.OX)(r,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,K.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:r})=>`must be "name workflow-id flow-id", not ${(0,B.bY)(r)}`]);function A(r,c,f){const a=[],E=new Map,w=f.split(/\r\n|\n|\r/).map(O=>O.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
O,t]of w.entries()){const s=`${c} line ${O+1}`;if(!r.parse(s,t.join(" "),j))continue;const[_="",$="",u=""]=t;r.parse(`${s} name`,_,B.$q),r.parse(`${s} workflow-id`,$,B.Fg),r.parse(`${s} flow-id`,u,B.Fg);
const[D,i]=[(0,W.Sr)(_),`${$} ${u}`].map(o=>{const m=E.get(o);return m===void 0&&E.set(o,O+1),m});D!==void 0&&r.refuse(s,`has the name of line ${D}`),i!==void 0&&r.refuse(s,`has the IDs of line ${i}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:_,workflowId:$,flowId:u})}return w.every(O=>O.length===0)&&r.refuse(c,"names no workflow"),a}async function y(r,c,f){const a=[],E=r.entries(),
w=async()=>{for(const[O,t]of E)a[O]=await f(t)};return await Promise.all(Array.from({length:Math.min(c,r.length)},w)),a}}),6584:((q,se,e)=>{e.d(se,{$J:()=>A,$q:()=>O,Do:()=>f,EO:()=>u,Fg:()=>c,bY:()=>i,
il:()=>R,kH:()=>P,or:()=>r,sJ:()=>N,sU:()=>E,tz:()=>t,yG:()=>j});var x=e(3024),U=e(6760),W=e(5806),K=e(7596),B=e(706);const P=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function N(o,m=P){
return[m,({input:d})=>`contains ${p(d)}. ${o}`]}function R(...o){return m=>{for(const[d,M]of o){const C=d.exec(m);if(C)throw new Error(typeof M=="string"?M:M(C))}return m}}function j(o){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(o))return o.toLowerCase()==="true";throw new Error(`must be true or false, not ${i(o)}`)}function A(o,m=!1){return d=>{const M=Number(d);if((m?/^\d+$/:/^\d+(\.\d+)?$/).test(d)&&M>0&&M<=o)return M;
const C=o===1/0?"":` and at most ${o}`;throw new Error(`must be a ${m?"whole ":""}number above 0${C}, not ${i(d)}`)}}const y=R(N("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,o])=>`must not contain a query or a fragment. Set only the beginning of the address: "${o}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function r(o){return(0,K.o6)(y(o))}function c(o){if((0,K.eQ)(o))return o;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${i(o)}`)}const f=R(N("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,o])=>`begins with "${o}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",E=R([new RegExp("\\p{C}","u"),({input:o})=>`must not contain control char\
acters: ${i(o)}`],[/.{201}/u,a]),w=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:o})=>`can't be a name: ${i(o)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:o})=>`must not end in \
.zip, which the action adds: ${i(o)}`],[/.{201}/u,a]);function O(o){const m=(0,W.x5)(w(o));if(m!==void 0)throw new Error(`can't be a name: ${i(o)} ${m}`);if(Buffer.byteLength(o)>240)throw new Error(a);
return o}function t(o){if(o!=="any"){if(/^[0-9a-f]{64}$/i.test(o))return o.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function s(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const _=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,o])=>`begins with ${o}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(o){return(0,U.resolve)(s(),_(o))}function u(o){const m=$(o);if((0,x.existsSync)(m))return m;throw new Error(
D(o))}function D(o){const m=!(0,x.existsSync)(s())||(0,x.readdirSync)(s()).length===0;return`doesn't exist: ${i(o)}${m?". The workspace is empty: run actions/checkout before this step":""}`}function i(o){
const m=p(o);return`"${(0,B.OX)(o,60)}"${m===""?"":` with ${m}`}`}function p(o){const m=(o.match(new RegExp(P,"gu"))??[]).map(C=>C.codePointAt(0)??0),d=[...new Set(m)].map(C=>`U+${C.toString(16).toUpperCase().
padStart(4,"0")}`),M=d.length===1?"an invisible character":"invisible characters";return d.length===0?"":`${M} (${d.slice(0,5).join(", ")})`}}),1124:((q,se,e)=>{e.d(se,{AS:()=>N,Hq:()=>B,RG:()=>U,cq:()=>R,
cz:()=>W,xS:()=>K,xW:()=>P});var x=e(706);const U={type:"hidden"};function W(j){const A=y=>j.reduce((r,c)=>r+c[y],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function K({status:j,
changes:A,references:y}){const r={added:0,modified:0,removed:0};if(j!=="modified")return{...r,[j]:1};if(A.length===0&&y.length===0)return{...r,modified:1};for(const{kind:c}of A)r[c==="added"||c==="rem\
oved"?c:"modified"]++;return r}function B({workflows:j}){return j.some(({status:A})=>A!=="unchanged")}function P({workflows:j}){return W(j.map(({counts:A})=>A))}function N({workflows:[j,...A]}){return j?.
unusedIgnores.filter(y=>A.every(({unusedIgnores:r})=>r.includes(y)))??[]}function R({modified:j,added:A,removed:y}){return Object.entries({modified:j,added:A,removed:y}).flatMap(([c,f])=>f===0?[]:[`${(0,x.
zD)(f)} ${c}`]).join(", ")||"no changes"}}),3436:((q,se,e)=>{e.d(se,{Gg:()=>j,Ms:()=>a,Op:()=>c,PX:()=>r,Rk:()=>W,TH:()=>R,TN:()=>P,YD:()=>N,ZM:()=>B,dj:()=>O,e1:()=>f,eX:()=>K,jn:()=>y});var x=e(8142),
U=e(2899);const W=["id","_id","key","name"],K=["name","title","label","displayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function P(t,s){if(t.type!=="obj\
ect")return;const _=t.members.get(s)??t.matchOnly?.get(s);return _&&y(_)&&/^("[^"]|[-\d])/.test(_.text)?_.text:void 0}function N(t){return t.type==="object"?[...t.members.keys()]:[]}function R(t){return A(
t,["id","_id","key"])??A(t,N(t).sort().filter(s=>B.test(s)))}function j(t){return A(t,K)}function A(t,s){const _=s.find($=>P(t,$)!==void 0);return _&&P(t,_)}function y(t){return t.type==="string"||t.type===
"literal"}function r(t){return t===void 0?[]:y(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(r)}function c(t,s,_){return _&&W.includes(t)&&y(s)}function f(t){return t.startsWith(
'"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(s,_=$=>{}){this.#n=s,this.#e=s.lines.length===0,this.#t=_}read(s){const{fields:_,orders:$}=this.#n,
u=D=>(0,U.pi)(_,D,this.#t);return(0,x.q)(s,void 0,{enter:(D,i="")=>this.#e?void 0:{key:i,outer:D},scalar:D=>this.scalar(D),array:(D,i)=>{const p=D.length>0&&u({key:"",outer:i});return this.array(p?[]:
D,(0,U.pi)($,i,this.#t))},object:(D,i)=>{let p;for(const[o,m]of _.size===0?[]:D)u({key:o,outer:i})&&(D.delete(o),W.includes(o)&&(p=(p??new Map).set(o,m)));return this.object(D,p)}})}scalar(s){let _=this.#o.
get(s);return _===void 0&&(_={type:s.startsWith('"')?"string":"literal",id:++this.#s,text:s},this.#o.set(s,_)),_}array(s,_=!1){const $=_?s.toSorted((i,p)=>i.id-p.id):s;let u=$.length;for(const{id:i}of $)
u=w(u,i);const D=this.#i(u,{type:"array",id:this.#s+1,items:$,unordered:_});return this.#e?D:{type:"array",id:D.id,items:s,unordered:_}}object(s,_){let $=~s.size;for(const[D,{id:i}]of s)$=$+w(this.scalar(
D).id,i)|0;const u=this.#i($,{type:"object",id:this.#s+1,members:s,matchOnly:_});return this.#e?u:{type:"object",id:u.id,members:s,matchOnly:_}}#i(s,_){for(let $=s;;$=$+1|0){const u=this.#r.get($);if(u&&
E(u,_))return u;if(!u)return this.#r.set($,_),this.#s++,_}}}function E(t,s){if(t.type==="array")return s.type==="object"||t.items.length!==s.items.length?!1:t.items.every(({id:_},$)=>_===s.items[$]?.id);
if(s.type==="array"||t.members.size!==s.members.size)return!1;for(const[_,{id:$}]of s.members)if(t.members.get(_)?.id!==$)return!1;return!0}function w(t,s){const _=Math.imul(t^t>>>15,739982445)^Math.imul(
s^s>>>16,73244475);return Math.imul(_^_>>>13,695872825)}function O(t){if(y(t))return t.text;if(t.type==="array"){const _=t.items.map(O);return`[${(t.unordered?_.sort():_).join()}]`}return`{${Array.from(
t.members,([_,$])=>`${JSON.stringify(_)}:${O($)}`).sort().join()}}`}}),9630:((q,se,e)=>{e.d(se,{TA:()=>B,b6:()=>K,ol:()=>N});var x=e(4573),U=e(7598),W=e(3436);function K(R){return(0,x.isUtf8)(R)?R.toString():
void 0}function B(R,j,A){const y=/\.json$/i.test(R)?K(j):void 0;return y===void 0?void 0:A.read(y)}function P(R,j,A,y){if(j.equals(A))return!0;const r=new Interner(y),c=B(R,j,r);return c!==void 0&&c.id===
B(R,A,r)?.id}function N({files:R},j){const A=r=>(0,U.createHash)("sha256").update(r).digest("hex"),y=Array.from(R,([r,c])=>{const f=B(r,c,new W.Ms(j));return[r,A(f?(0,W.dj)(f):c)]});return A(JSON.stringify(
y.sort(([r],[c])=>r<c?-1:1)))}}),2614:((q,se,e)=>{e.d(se,{md:()=>xe,ID:()=>Ce});var x=e(3436),U=e(3499);const W=[(0,U.Ab)("_?id key uuid guid identifier"),(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("n\
ame label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],K=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),B="*",P=64;function N(de,ve){const me=R(
[]),Me=[],Se=new Set([de,ve].flatMap(Ae=>[...(0,x.PX)(Ae),...r(Ae)]));function $e(Ae,he,Ie){if((0,x.jn)(Ae))y(Ae.text,he,Ie);else if(Ae.type==="object")De(Ae,he,Ie);else{const ke=Ae.items.length>1&&Ae.
items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())$e(Ue,j(he,"[]"),{...Ie,array:Ae.items,...ke&&{slot:Le}})}}function De(Ae,he,{key:Ie,array:ke,map:Le,...Ue}){let ze=Ue;if(ke!==
void 0||Ie!==void 0){const Ve={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Ie,array:ke??[]};ze={...Ue,place:Ve,map:Le},Me.push(Ve)}const Ge=f(Ae,Se),We=ze===Ue&&(0,x.YD)(Ae).some(Ve=>Le?.members.
has(Ve));for(const[Ve,qe]of Ae.members){const et=j(he,Ge||We?B:Ve);We&&y(JSON.stringify(Ve),et,ze,qe),(!We||qe.type==="array")&&$e(qe,et,Ge?{...ze,key:Ve,map:Ae}:ze)}}return $e(de,me,{side:"base"}),$e(
ve,me,{side:"head"}),{root:me,places:Me,find:a(Me)}}function R(de){return{keys:de,inner:new Map,texts:new Map,references:[]}}function j(de,ve){const me=de.inner.get(ve)??R([...de.keys,ve]);return de.inner.
set(ve,me),me}function A(de,ve){return de?.inner.get(ve)??de?.inner.get(B)}function y(de,{keys:ve,texts:me,references:Me},{place:Se,slot:$e},De){me.set(de,(me.get(de)??0)+1);const Ae=de.startsWith('"')?
de.length>2:K.test(ve.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(de));Se&&Ae&&Me.push({text:de,place:Se,slot:$e,value:De})}function r(de){if((0,x.jn)(de))return[];const ve=de.type==="array"?
de.items:[...de.members.values()];return[...ve.flatMap(r),...ve.some(c)?[]:(0,x.YD)(de)]}function c(de){return de.type==="object"}function f({members:de},ve){return 2*[...de.keys()].filter(Me=>!K.test(
Me)&&ve.has(Me)).length>=de.size&&[...de.values()].every(c)}function a(de){const ve=new Map;for(const me of de){const Me=(Se,$e)=>{const De=W.findIndex(Ie=>Ie.test(Se));if(De<0)return;const Ae=`${me.side}\
 ${$e}`,he=ve.get(Ae)??[];he[De]=(he[De]??new Set).add(me),ve.set(Ae,he)};me.key!==void 0&&Me(B,JSON.stringify(me.key));for(const[Se,$e]of me.value.members)(0,x.jn)($e)&&Me(Se,$e.text)}return(me,Me)=>{
const Se=ve.get(`${Me.side} ${me}`)?.find($e=>$e);return Se&&Se.size<=P?E([...Se],Me):void 0}}function E(de,ve){const me=ve?de.filter(Se=>w(Se,ve)):de;if(me.length===0&&ve)return E(de,ve.outer);const Me=me.
length>1?me.filter(({value:Se})=>Se.members.size>2):me;return Me.length===1?Me[0]:void 0}function w(de,ve){return de!==void 0&&(de===ve||w(de.outer,ve))}var O=e(5408);const t="source from origin src t\
ail out".split(" "),s="target to dest destination head in".split(" "),_="next to goto target targets wire wires link links edge edges transition transitions connection connections",u=`${_} then else d\
efault on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),D="after depends dependencies needs req\
uires prev previous predecessor predecessors".split(" "),i=`${_} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),p="label title name condition if\
 when event type relationship selectedRelationships".split(" "),o=60;function m(de,ve){const me=N(de,ve),Me=M(me.root).flatMap(Ae=>C(Ae,me)),Se=ne(Me),$e=Se.length>0?Se:pe(Me,me),De=new Set($e.flatMap(
({source:Ae,target:he})=>[Ae.field,he.field]));return{root:me.root,nodes:me.places.filter(({field:Ae})=>De.has(Ae)),edges:$e}}function d(de,ve){return de.flatMap(Me=>Me.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(Me=>ve.includes(Me.toLowerCase()))}function M(de){const ve=[de];for(const me of ve)ve.push(...me.inner.values());return ve}function C(de,{find:ve}){const me=de.references.flatMap(Ae=>{const he=ve(
Ae.text,Ae.place);return he?[{...Ae,field:de,target:he}]:[]}),Me=me.filter(({place:Ae,target:he})=>!w(Ae,he)),Se=me.length/de.references.length,$e=Se>=.5&&Z(de.references)-Z(me)<=2;return(Se>=.9||$e&&
d(de.keys.slice(-2),u))&&2*Me.length>=me.length?[me]:[]}function Z(de){return new Set(de.map(({text:ve})=>ve)).size}function ne(de){const ve=de.filter(me=>!me.some(({place:Me,target:Se})=>Se.field===Me.
field));return[...(0,O.$z)(ve,([me])=>me?.place.field).values()].flatMap(me=>{const Me=new Map(ie(me,t).map(Se=>[Se.place,Se]));return ie(me,s).flatMap(Se=>{const $e=Me.get(Se.place),De=$e&&{source:$e.
target,target:Se.target,links:[$e,Se]};return De?[{...De,label:le(Se,Se.place,[]),item:Se.place.value}]:[]})})}function ie(de,ve){return de.filter(([Me])=>Me&&d(Me.field.keys.slice(-2),ve)).sort((Me,Se)=>Z(
Se)-Z(Me))[0]??[]}function pe(de,ve){const[me,Me]=[[],[]],Se=new Set;for(const De of de){const Ae=De.flatMap(Ue=>be(Ue,ve)),[he]=Ae;if(he===void 0||10*Ae.length<9*De.length)continue;const Ie=he.link.field.
keys.slice(he.inside.field.keys.length),ke=Ae.filter(({source:Ue,inside:ze})=>Ue!==ze);for(const{inside:Ue}of ke)Se.add(Ue.key);const Le=d(Ie,D);if(!(!Le&&ke.length===0&&!d(Ie,u)))for(const{link:Ue,source:ze}of Ae){
const Ge=Ue.place===ze?void 0:Ue.place,We={label:le(Ue,Ge,Ie),links:[Ue],item:Ge?.value};Le?Me.push({source:Ue.target,target:ze,...We}):me.push({source:ze,target:Ue.target,...We})}}const $e=me.length<
Me.length?Me:me;return Se.size>1||Z($e.flatMap(({links:De})=>De))>1?$e:[]}function be(de,{find:ve}){for(let me=de.place;me;me=me.outer){const Me=ve(JSON.stringify(me.key),me),Se=[me,Me].find($e=>$e?.field===
de.target.field);if(Se)return[{link:de,source:Se,inside:me}]}return[]}function le({slot:de,value:ve},me,Me){const Se=p.map(Ae=>{const[he,Ie]=[me?.field.inner.get(Ae),v(me?.value.members.get(Ae))];return he&&
he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Ie.includes(" ")?Ie:""}),$e=Me.filter(Ae=>!i.includes(Ae.toLowerCase())),De=de===void 0?[]:[`output ${de+1}`];return[v(ve),...Se].find(Ae=>Ae!=="")??
[...$e,...De].join(", ")}function v(de){const me=(de?.type==="array"?de.items:[de]).flatMap(Me=>Me?.type==="string"&&(0,x.e1)(Me.text).trim()||[]).join(", ");return me.length>o?"":me}var T=e(1345),J=e(
8132),l=e(706);const S={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},k={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"\
fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},g={same:"-->",added:"==>",removed:"-.->"},I=40,X=500,te=5e4,H=40,Q=6;function re(de,ve,{isWhole:me,hide:Me}){const Se=({status:he})=>me||
he!=="same",$e=new Set([...de.filter(Se),...ve.filter(Se).flatMap(ue)]),De=ve.filter(he=>ue(he).some(Se)).flatMap(ue);if($e.size===0)return{};for(const he of[new Set([...$e,...De]),$e]){const Ie=ve.filter(
Le=>ue(Le).every(Ue=>he.has(Ue)));if(he.size>I||Ie.length>X)continue;const ke=ae(de.filter(Le=>he.has(Le)),Ie,Me);if(ke.length<=te)return{picture:ke}}return{note:`The picture is left out: it would hav\
e ${$e.size>I?(0,l.hS)($e.size,"node"):"too many connections"}.`}}function ue({source:de,target:ve}){return[de,ve]}function ae(de,ve,me){const Me=new Map(de.map(($e,De)=>[$e,`n${De+1}`])),Se=de.map($e=>`\
  ${Me.get($e)}["${S[$e.status]}${Oe(me($e.label))||"?"}"]`);for(const{source:$e,target:De,label:Ae,status:he}of ve){const Ie=`${S[he]}${Oe(me(Ae))}`.trim();Se.push(`  ${Me.get($e)} ${g[he]}${Ie===""?
"":`|"${Ie}"|`} ${Me.get(De)}`)}for(const[$e,De]of Object.entries(k)){const Ae=de.filter(he=>he.status===$e).map(he=>Me.get(he));Ae.length>0&&Se.push(`  classDef ${$e} ${De}`,`  class ${Ae.join()} ${$e}`)}
return[`flowchart ${we(de,ve)>Q?"TD":"LR"}`,...Se].join(`
`)}function we(de,ve){const me=new Set(ve.map(({target:$e})=>$e)),Me=de.filter($e=>!me.has($e)),Se=new Map((Me.length>0?Me:de.slice(0,1)).map($e=>[$e,1]));for(const[$e,De]of Se)for(const{source:Ae,target:he}of ve)
Ae===$e&&!Se.has(he)&&Se.set(he,De+1);return Math.max(...Se.values())}function Oe(de){return(0,J.RK)((0,J.Jj)(de.replace(/\s+/g," ").trim(),H)).replace(Te,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,xe="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ye="* if when id name label title\
 type key handle condition event relationships".split(" ");function Ce(de,ve=me=>me){const me=de.head??de.base;if(me===void 0)return;const[Me,Se]=[de.base??me,de.head??me],$e=(0,T.j9)([Se,Me]),De=m(Me,
Se),Ae=Re(de,De,$e),he=[...new Set(Ae.values())].sort((We,Ve)=>We.rank-Ve.rank),Ie=Ke(De,Ae),ke=Ie.filter(We=>We.status!=="same"),Le=Xe(De,ke);Ze(de,he,$e,Le);const Ue=new Map(Ie.map(({item:We,source:Ve,
target:qe})=>[We,`${Ve.label} \u2192 ${qe.label}`])),ze=new Set(he.map(({place:We})=>We.key)),Ge=We=>We.filter(({status:Ve})=>Ve!=="removed").length;return{...re(he,Ie,{isWhole:de.status!=="modified",
hide:ve}),connections:Ye(ke),size:{nodes:Ge(he),connections:Ge(Ie)},tells:Le,isItemKey:We=>ze.has(We)||$e.labelOf(JSON.stringify(We))!==void 0,labelOf:$e.labelOf,endsOf:We=>Ue.get(We)}}function fe({side:de}){
return de==="head"}function ge(de){return de&&[de.key,ge(de.outer)]}function Re({matches:de},{nodes:ve},me){const Me=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(ge(ke)),Se=new Map(ve.map((ke,Le)=>[
ke,Le])),$e=(0,O.$z)(ve.filter(fe),Me),De=(0,O.$z)(de,({base:ke})=>ke.id),Ae=ke=>{const Le=De.get(ke.value.id)?.shift();return(Le&&$e.get(`${Le.head.id}`)?.shift())??$e.get(Me(ke))?.shift()},he=new Map;
let Ie=0;for(const ke of ve){if(he.has(ke))continue;const Le=fe(ke)?ke:Ae(ke);Ie=(Le&&Se.get(Le))??Ie+1e-6;const Ue=Le===void 0?"removed":Le===ke?"added":"same",ze=Le??ke,Ge={label:Fe(ze,me),status:Ue,
rank:Ie,place:ze,old:Ue==="same"?ke:void 0};he.set(ke,Ge).set(ze,Ge)}return he}function Fe({key:de,value:ve,array:me},Me){const[Se,$e,...De]=["type","componentType",...ve.members.keys()].map(he=>(0,x.
TN)(ve,he)),[Ae="?"]=[Se,$e,(0,x.TH)(ve),...De].filter(he=>he!==void 0);return de??Me.nameOf(ve,me)??(0,x.e1)(Ae)}function Ke({edges:de},ve){const me=de.flatMap(he=>{const[Ie,ke]=[ve.get(he.source),ve.
get(he.target)];return Ie&&ke?[{...he,source:Ie,target:ke,status:fe(he.source)?"added":"removed"}]:[]}),Me=({source:he,target:Ie,label:ke})=>`${he.rank} ${Ie.rank} ${ke}`,Se=(0,O.$z)(me,({status:he})=>he),
$e=(0,O.$z)(Se.get("removed")??[],Me);return[...(Se.get("added")??[]).map(he=>$e.get(Me(he))?.pop()?{...he,status:"same"}:he),...[...$e.values()].flat()].sort((he,Ie)=>he.source.rank-Ie.source.rank||he.
target.rank-Ie.target.rank)}function Ye(de){const ve=new Map;for(const me of["target","label"]){const Me=Se=>`${Se.source.rank} ${me==="label"?Se.label:Se.target.rank}`;for(const[Se,$e,...De]of(0,O.$z)(
de,Me).values()){if(!Se||!$e||De.length>0||Se.status===$e.status)continue;[Se.source,Se.target,$e.target].every(({old:he})=>he)&&!ve.has(Se)&&!ve.has($e)&&ve.set(Se,$e).set($e,Se)}}return de.flatMap(me=>{
const Me=ve.get(me);return Me&&me.status==="removed"?[]:[{...me,kind:Me?"rewired":me.status,was:Me}]})}function Xe({root:de,nodes:ve},me){const Me=new Set(me.flatMap(he=>he.links.map(({field:Ie})=>Ie))),
Se=new Set(me.map(({item:he})=>he)),$e=new Set([de,...ve.map(({field:he})=>he)]),De={added:new Set,removed:new Set};for(const he of me){const Ie=[he.source.label,he.target.label,...he.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Ie,...he.links.map(Le=>Le.text)])De[he.status].add(ke)}function Ae(he,Ie,ke){if(Ie===void 0||$e.has(Ie))return[{text:ke,field:de}];const Le=Ie.keys.at(-1)===
B?[{text:JSON.stringify(ke),field:Ie}]:[];if("text"in he)return[...Le,{text:he.text,field:Ie}];const Ue="members"in he?[...he.members]:[],ze="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...ze.
flatMap(([Ge,We])=>Ae(We,A(Ie,Ge),Ge))]}return({path:he,...Ie})=>{const ke=he.map(ze=>ze.type==="member"?ze.key:"[]"),Le=he.some(ze=>ze.type==="item"&&Se.has(ze.item)),Ue=(ze,Ge)=>{const We=Ae(ze,ke.reduce(
A,de),`${ke.at(-1)}`),Ve=We.some(({field:et})=>Me.has(et)),qe=({text:et,field:ot})=>{if(Me.has(ot))return Ge.has(et);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return xe.includes(it)||Ge.has(et)&&d(
[it],ye)||Ve&&nt(et,ot)};return(Ve||Le)&&We.every(qe)};return Ie.kind==="modified"?Ue(Ie.from,De.removed)&&Ue(Ie.to,De.added):"value"in Ie&&Ue(Ie.value,De[Ie.kind])}}function nt(de,{texts:ve}){const me=ve.
get(de)??0,Me=[...ve.values()].reduce((Se,$e)=>Se+$e,0);return me>2&&2*me>Me&&/^"?[\w.-]{0,30}"?$/.test(de)}function Ze(de,ve,{componentOf:me},Me){const Se=(0,U.pi)(de),$e=ve.flatMap(he=>{const{value:Ie,
array:ke}=he.place,Le=(0,T.qU)(Ie)===void 0?me(Ie,ke):void 0;return[Ie.id===he.old?.value.id?void 0:Ie,Le].map(Ue=>({owner:Ue,node:he}))}),De=(0,O.$z)($e,({owner:he})=>he);De.delete(void 0);const Ae=new Map(
de.matches.map(({path:he,head:Ie})=>[he.at(-1),Ie]));for(const he of de.changes){if(Me(he)||Se(he))continue;const Ie=he.path.map(Le=>Ae.get(Le)).reverse(),ke=["value"in he&&he.value,...Ie].find(Le=>De.
has(Le));for(const{node:Le}of De.get(ke)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((q,se,e)=>{e.d(se,{K$:()=>x,pi:()=>W,wo:()=>U});const x=U("");function U(P){const N=new Set,[R,j]=[new Map,
new Map];for(const[A,y]of P.split(/\r\n|\r|\n/).entries()){const r=y.trim();if(r===""||r.startsWith("#"))continue;const[c,f]=r.endsWith("[]")?[r.slice(0,-2),j]:[r,R],a=c.split(".").reverse(),E=K(c);if(a.
includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(a.every(w=>w==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);
N.add(r),f.set(E,[...f.get(E)??[],{line:r,keys:a}])}return{lines:[...N],fields:R,orders:j}}function W(P,N,R){if(P.size===0||N===void 0)return!1;const j=["*",K(N.key)].flatMap(A=>P.get(A)??[]).filter(({
keys:A})=>B(N,A));for(const{line:A}of j)R(A);return j.length>0}function K(P){return P.slice(P.lastIndexOf(".")+1)}function B(P,N){if(P===void 0||N.length===0)return N.length===0;const R=N[0]==="*"?["*"]:
P.key.split(".").reverse();return R.every((j,A)=>j===N[A])&&B(P.outer,N.slice(R.length))}}),2742:((q,se,e)=>{e.d(se,{OD:()=>S,qy:()=>J,Z:()=>k,yR:()=>l});var x=e(3436),U=e(2899),W=e(1345);function K(g,I){
const X=I.size===0?void 0:I.get(JSON.stringify(g));return X===void 0?g:(0,x.e1)(X)}function B({base:g,head:I}){return g===I?[]:x.Rk.flatMap(X=>{const[te,H]=[(0,x.TN)(g,X),(0,x.TN)(I,X)];return te!==H&&
te?.startsWith('"')&&H?.startsWith('"')?[[te,H]]:[]})}function P(g,I){const X=new Map;for(const[H,Q]of g)X.set(H,(X.get(H)??new Set).add(Q));const te=([H,Q])=>X.get(H)?.size===1&&I.base.get(H)===1&&I.
head.get(Q)===1;return new Map(g.filter(te))}function N(g){const I=X=>{const te=new Map,H=(Q,re)=>{if(Q.type==="array")for(const ae of Q.items)H(ae,!0);if(Q.type!=="object")return;const ue=re?[Q.id,...x.
Rk.flatMap(ae=>(0,x.TN)(Q,ae)??[])]:[];for(const ae of new Set(ue))te.set(ae,(te.get(ae)??0)+1);for(const ae of Q.members.values())H(ae,!1)};for(const Q of g)H(Q[X],!1);return te};return{base:I("base"),
head:I("head")}}function R(g,I,X){const te={element:new Map,member:new Map};function H(re,ue){if(I.size===0&&!X)return re;if((0,x.jn)(re))return g.scalar(I.get(re.text)??re.text);const ae=te[ue?"eleme\
nt":"member"],we=ae.get(re.id)??Q(re,ue);return ae.set(re.id,we),we}function Q(re,ue){if(re.type==="array"){const we=re.items.map(Oe=>H(Oe,!0));return g.array(we,re.unordered)}const ae=new Map;for(const[
we,Oe]of re.members)(0,x.Op)(we,Oe,ue)?X||ae.set(we,Oe):ae.set(K(we,I),H(Oe,!1));return g.object(ae)}return(re,ue=!1)=>H(re,ue).id}function j(g,I){const X={base:R(g,I,!0),head:R(g,new Map,!0)};return{
interner:g,renames:I,follow:R(g,I,!1),bare:X}}var A=e(5408);const y=.4,r=.9,c=4e4,f=4,a=/^(""|0|true|false|null)$/,E=.25,w=new Set([...x.eX,"type"]);function O(g,I,X){const{compare:te,shareRare:H}=_(g,
X),Q=t(g,I),re=s(g);return ue=>(ae,we)=>{const Oe=(0,A.qc)(ae,we),Te=Oe.reduce((fe,{base:ge,head:Re})=>fe+ge.length*Re.length,0),xe=fe=>Te>c?[...H(fe),...(0,A.O6)(I,fe).flatMap(A.yU)]:fe.base.flatMap(
ge=>fe.head.map(Re=>({base:ge,head:Re}))),ye=Oe.flatMap(xe).flatMap(fe=>{const ge=te(fe);return(ue>0&&re(fe)?te(fe,()=>1)>=r:ge>=ue)?[{pair:fe,alike:ge,distance:Q(fe)}]:[]});ye.sort((fe,ge)=>ge.alike-
fe.alike||fe.distance-ge.distance);const Ce=new Set;return ye.flatMap(({pair:fe})=>Ce.has(fe.base)||Ce.has(fe.head)?[]:(Ce.add(fe.base).add(fe.head),[fe]))}}function t({base:g},I){const X=new Map((0,A.
Ms)(I).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let te=0;const H=g.map(({index:Q})=>(te=X.get(Q)??te,Q+te));return Q=>Math.abs((H[Q.base.index]??0)-Q.head.index)}function s({base:g,head:I}){const X=({
item:re})=>[(0,x.TH)(re),(0,x.Gg)(re)],[te,H]=[new Set(g.flatMap(X)),new Set(I.flatMap(X))],Q=(re,ue)=>X(re).every(ae=>ae!==void 0&&!ue.has(ae));return re=>Q(re.base,H)&&Q(re.head,te)}function _(g,{renames:I,
follow:X}){const te=new Map([["",0]]),H=new Set;function Q(xe){const ye=te.get(xe)??te.size;return ye===te.size&&te.set(xe,ye),ye}function re(xe,ye){const Ce=new Set,fe=(ge,Re,Fe)=>{if((0,x.jn)(ge)||(ge.
type==="array"?ge.items.length:ge.members.size)===0){const Ke=Q(`${Re}=${ye==="base"?X(ge):ge.id}`);Ce.add(Ke),(!(0,x.jn)(ge)||a.test(ge.text))&&H.add(Ke)}else if(ge.type==="array")for(const Ke of ge.
items)fe(Ke,Q(`${Re}[]`),!0);else for(const[Ke,Ye]of ge.members)Re===0&&(0,x.jn)(Ye)&&w.has(Ke)||(0,x.Op)(Ke,Ye,Fe)||fe(Ye,Q(`${Re}.${ye==="base"?K(Ke,I):Ke}`),!1)};return fe(xe,0,!0),Ce}const ue=new Map,
ae=new Map,we=xe=>ue.get(xe)??new Set;for(const xe of["base","head"]){for(const ye of g[xe])ue.set(ye,re(ye.item,xe));for(const[ye,Ce]of(0,W.Vn)(g[xe].flatMap(fe=>[...we(fe)]))){const fe=(H.has(ye)?E:
1)/Ce;ae.set(ye,Math.min(ae.get(ye)??1,fe))}}const Oe=xe=>ae.get(xe)??0,Te=xe=>[...we(xe)].filter(ye=>Oe(ye)>=1/f);return{compare({base:xe,head:ye},Ce=Oe){const fe=Ke=>{let Ye=0;for(const Xe of Ke)Ye+=
Ce(Xe);return Ye},[ge,Re]=[we(xe),we(ye)],Fe=[...ge].filter(Ke=>Re.has(Ke));return 2*fe(Fe)/(fe(ge)+fe(Re))||0},shareRare(xe){const ye=new Map;for(const Ce of xe.head)for(const fe of Te(Ce))ye.set(fe,
[...ye.get(fe)??[],Ce]);return xe.base.flatMap(Ce=>{const fe=new Set(Te(Ce).flatMap(ge=>ye.get(ge)??[]));return Array.from(fe,ge=>({base:Ce,head:ge}))})}}}function $(g,I,X){const te={base:{item:g,index:0,
array:[g]},head:{item:I,index:0,array:[I]}};return _({base:[te.base],head:[te.head]},X).compare(te)}function u(g,I,X){let te=[],H=g;const Q=()=>H.base.length===0||H.head.length===0,re=(fe,ge)=>{const Re=Q()?
[]:fe(H,ge);Re.length!==0&&(te=te.concat(Re),H=(0,A.FF)(H,Re))},ue=fe=>(ge,Re)=>(0,A.O6)(te,ge).flatMap(Fe=>fe(Fe,Re)),ae=X||[...g.base,...g.head].some(({item:fe})=>fe.type==="object"),we=x.Rk.filter(
fe=>!(o(g.base,fe)&&o(g.head,fe)));for(const fe of m(we,g,I))re(A.kk,i(fe));const Oe=({item:fe})=>fe.id,Te=({item:fe},ge)=>ge==="base"?I.follow(fe,!0):fe.id;for(const fe of I.renames.size>0?[Te,Oe]:[Oe])
re(ue(A.eV),fe),ae&&re(A.kh,fe);if(ae&&!Q()){for(const Re of m(M(g),g,I).slice(0,1))re(A.kk,i(Re));const fe=Re=>({item:Fe},Ke)=>p(Fe,I.bare[Ke],Re);re(ue(A.eV),fe(1)),re(A.kh,fe(3));const ge=O(g,te,I);
for(const Re of[...x.eX,"key"])re(ge(0),i(Re));re(ge(y),({item:Re})=>Re.type==="object"?(0,x.TN)(Re,"type")??"":void 0)}const xe=we.length<x.Rk.length,ye=fe=>(0,x.Gg)(fe)??(xe?we.find(ge=>(0,x.TN)(fe,
ge)):(0,x.TH)(fe));return re(ue((fe,ge)=>xe&&D(fe.base)===D(fe.head)?(0,A.yU)(fe):(0,A.kh)(fe,ge)),({item:fe})=>ye(fe)===void 0?"":void 0),te}function D(g){return g.map(({index:I})=>I).join()}function i(g){
return({item:I})=>(0,x.TN)(I,g)}function p(g,I,X){return g.type!=="object"||[...g.members].filter(([H,Q])=>!(0,x.Op)(H,Q,!0)).length<X?void 0:I(g,!0)}function o(g,I){const X=te=>g.every(({item:H,index:Q})=>(0,x.
TN)(H,I)?.replaceAll('"',"")===`${te+Q}`);return g.length>1&&(X(0)||X(1))}function m(g,I,X){const te=g.map(Q=>({key:Q,pairs:(0,A.kk)(I,i(Q))})),H=(Q,re)=>Q.every(({base:ae,head:we},Oe)=>ae===re[Oe]?.base&&
we===re[Oe]?.head)?0:d(re,X)-d(Q,X);return te.sort(({pairs:Q},{pairs:re})=>re.length-Q.length||H(Q,re)),te.map(({key:Q})=>Q)}function d(g,{interner:I,renames:X,bare:te}){const H=g.map(({base:re,head:ue})=>({
base:re.item,head:ue.item})),Q=R(I,new Map([...X,...H.flatMap(B)]),!0);return H.filter(({base:re,head:ue})=>[Q,te.head].some(ae=>ae(re,!0)===te.head(ue,!0))).length}function M({base:g,head:I}){const X=(0,W.
Vn)(I.flatMap(({item:Q})=>(0,x.YD)(Q))),te=Q=>2*(X.get(Q)??0)>I.length&&!x.Rk.includes(Q)&&Q!=="type",H=[...X.keys()].filter(Q=>te(Q)&&C(g,Q)&&C(I,Q)).sort();return[...H.filter(Q=>x.ZM.test(Q)),...H]}
function C(g,I){const X=g.flatMap(({item:H})=>(0,x.TN)(H,I)??[]).filter(H=>H.startsWith('"'));if(X.length<2||2*X.length<=g.length||new Set(X).size<X.length)return!1;const te=new Set(g.flatMap(({item:H})=>x.
Rk.map(Q=>(0,x.TN)(H,Q))));return 2*X.filter(H=>te.has(H)).length<X.length}const Z=8,ne=.5;function ie(g,I,X,te){const H=xe=>g[xe].flatMap(Ce=>[Ce,...pe(Ce,te)]).filter(({path:Ce,value:fe})=>Ce.at(-1)?.
type==="item"&&X[xe].get(fe.id)===1),Q={bases:new Set,heads:new Map};let re={base:H("base"),head:H("head")};const ue=(xe,ye)=>{const Ce=(0,A.kk)(re,xe).filter(({base:fe,head:ge})=>fe.arrays!==ge.arrays&&
ye(fe.value,ge.value));for(const{base:fe,head:ge}of Ce)Q.bases.add(fe.value),Q.heads.set(ge.value,fe);re=(0,A.FF)(re,Ce)},ae=(xe,ye)=>(0,x.TN)(xe,"type")===(0,x.TN)(ye,"type"),we=(xe,ye)=>ae(xe,ye)&&$(
xe,ye,I)>=ne,Oe=(xe,ye)=>(X[ye].get(xe??"")??0)<2,Te=(xe,ye)=>Oe(xe,ye)?xe:void 0;return ue(({value:xe},ye)=>Te((0,x.TH)(xe),ye),(xe,ye)=>((0,x.TH)(xe)?.length??0)>=Z||we(xe,ye)),ue(({value:xe},ye)=>Te(
(0,x.Gg)(xe),ye),we),ue(({value:xe},ye)=>Oe((0,x.TH)(xe),ye)?p(xe,I.bare[ye],3):void 0,ae),Q}function pe({value:g,path:I},X){return(0,W.Vg)(g,X).flatMap(te=>{if((0,x.jn)(te.value))return[];const H={value:te.
value,path:[...I,te.step]};return[H,...pe(H,X)]})}function be(g,I,X,te){const H=[],Q=[],re=[],ue=[],ae={base:[],head:[]};function we({base:fe,head:ge},Re,Fe){Fe==="element"&&ue.push(...B({base:fe,head:ge})),
(Fe==="element"||Fe==="member"&&fe.type==="object"&&ge.type==="object")&&re.push({base:fe,head:ge,path:Re}),fe.id!==ge.id&&(fe.type==="array"&&ge.type==="array"?Ce(fe,ge,Re):fe.type==="object"&&ge.type===
"object"?ye({base:fe,head:ge},Re,Fe):Fe!=="own"&&(0,x.jn)(fe)&&(0,x.jn)(ge)&&I.renames.get(fe.text)===ge.text?Q.push({path:Re,from:(0,x.e1)(fe.text),to:(0,x.e1)(ge.text)}):H.push({kind:"modified",path:Re,
from:fe,to:ge}))}function Oe({base:fe,head:ge},Re,Fe,Ke){fe!==void 0&&ge!==void 0?we({base:fe,head:ge},Re,Fe):ge!==void 0&&!Te(ge,Re)?(H.push({kind:"added",path:Re,value:ge}),ae.head.push({value:ge,path:Re,
arrays:Ke}),X.heads.size>0&&xe(ge,Re)):fe!==void 0&&!X.bases.has(fe)&&(H.push({kind:"removed",path:Re,value:fe}),ae.base.push({value:fe,path:Re,arrays:Ke}))}function Te(fe,ge){const Re=X.heads.get(fe);
return Re===void 0?!1:(H.push({kind:"moved",path:ge,from:Re.path}),we({base:Re.value,head:fe},ge,"element"),!0)}function xe(fe,ge){for(const{step:Re,value:Fe}of(0,W.Vg)(fe,te)){const Ke=[...ge,Re];Te(
Fe,Ke)||xe(Fe,Ke)}}function ye(fe,ge,Re){for(const{key:Fe,from:Ke,...Ye}of le(fe,I)){const Xe=[...ge,{type:"member",key:Fe}];Ke!==Fe&&Q.push({path:Xe,from:Ke,to:Fe});const nt=Ye.base!==void 0&&(0,x.Op)(
Fe,Ye.base,Re==="element");Oe(Ye,Xe,nt?"own":"member")}}function Ce(fe,ge,Re){const Fe={base:(0,A.S3)(fe.items),head:(0,A.S3)(ge.items)},Ke=u(Fe,I,fe.unordered&&ge.unordered).filter(Ze=>!X.bases.has(Ze.
base.item)&&!X.heads.has(Ze.head.item)),Ye=(0,W.Oe)(Fe,Ke,te),Xe=new Set((0,A.Ms)(Ke).map(Ze=>Ze.head.index)),nt=Ye.filter(Ze=>Ze.base&&Ze.head&&!Xe.has(Ze.index));nt.length>0&&!ge.unordered&&H.push({
kind:"reordered",path:Re,moved:nt.map(({step:Ze})=>Ze)});for(const{step:Ze,...de}of Ye)Oe(de,[...Re,Ze],"element",Fe)}return we(g,[],"root"),{changes:H,references:Q,matches:re,renames:ue,unmatched:ae}}
function le({base:g,head:I},{renames:X,follow:te}){const H=new Map(g.members),Q=new Map,re=(ae,we)=>ae.id===we.id||te(ae)===we.id;for(const ae of[re,()=>!0])for(const we of[Oe=>Oe,Oe=>K(Oe,X)])for(const[
Oe,Te]of H){const xe=we(Oe),ye=I.members.get(xe);ye===void 0||Q.has(xe)||!ae(Te,ye)||(H.delete(Oe),Q.set(xe,{key:xe,from:Oe,base:Te,head:ye}))}for(const[ae,we]of I.members)Q.has(ae)||Q.set(ae,{key:ae,
from:ae,head:we});const ue=Array.from(H,([ae,we])=>({key:ae,from:ae,base:we}));return[...Q.values(),...ue].sort((ae,we)=>ae.key<we.key?-1:1)}const v={bases:new Set,heads:new Map},T=5;function J(g,I){const X=new x.
Ms(U.K$),[te,H]=[g,I].map(Q=>l(Q,X));return te&&H&&S([{base:te,head:H}],X)[0]}function l(g,I=new x.Ms(U.K$)){return/^\s*[[{]/.test(g)?I.read(g):void 0}function S(g,I){const X=k(()=>N(g)),te=k(()=>(0,W.
j9)([...g.map(({head:ue})=>ue),...g.map(({base:ue})=>ue)])),H=(ue,ae)=>te().componentOf(ue,ae);function Q(ue){const ae=j(I,ue);return g.map(we=>{const Oe=be(we,ae,v,H),{base:Te,head:xe}=Oe.unmatched;if(Te.
length===0||xe.length===0)return Oe;const ye=ie(Oe.unmatched,ae,X(),H);if(ye.heads.size===0)return Oe;const Ce=be(we,ae,ye,H);return Ce.changes.filter(({kind:fe})=>fe==="moved").length===ye.heads.size?
Ce:Oe})}let re=new Map;for(let ue=0;ue<T;ue++){const ae=Q(re),we=ae.flatMap(Te=>Te.renames),Oe=we.length===0?new Map:P(we,X());if(re.size===Oe.size&&[...re].every(([Te,xe])=>Oe.get(Te)===xe)){if(ae.some(
({changes:Te})=>Te.length>0))return ae;break}re=Oe}return Q(new Map)}function k(g){let I;return()=>(I??={value:g()},I.value)}}),3499:((q,se,e)=>{e.d(se,{Ab:()=>r,a2:()=>w,gN:()=>f,lY:()=>O,pi:()=>c,rL:()=>a});
var x=e(3436),U=e(2742);const W=r(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],B=r("w h width height left top zoom"),P=[["x"],["position"],["le\
ft","top"]],N=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,R=r("_?id uuid guid identifier instanceIdentifier instanceId groupId"),j=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,
A=r("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),y=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,N],[/hash|digest|checksum|etag|md5|sha\d/i,
/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],[A,j]];function r($){return new RegExp(`^(${$.replaceAll(" ","|")})$`,"i")}function c({base:$,head:u}){const D={base:(0,U.Z)(()=>new Set((0,x.PX)($))),head:(0,U.
Z)(()=>new Set((0,x.PX)(u)))};return i=>{const{kind:p,path:o}=i;if(p==="reordered"||p==="moved")return!1;const[m,d=m]=p==="modified"?[i.from,i.to]:[i.value];if(E(o)&&_(m)&&_(d))return!0;if(p!=="modifi\
ed"||m.type!==d.type||!("text"in m)||!("text"in d))return!1;const[M,C,Z]=[s(o.at(-1)),(0,x.e1)(m.text),(0,x.e1)(d.text)],ne=pe=>pe.test(C)&&pe.test(Z);return y.some(([pe,be])=>pe.test(M)&&ne(be))?!0:o.
at(-2)?.type!=="member"&&R.test(M)&&ne(j)&&!D.head().has(C)&&!D.base().has(Z)}}function f($){return j.test($)||N.test($)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test($)}function a($,u){return R.test($)&&(0,x.jn)(
u)||(W.test($)||K.includes($))&&_(u)}function E($){if($.slice(w($)).some(p=>W.test(s(p))))return!0;const[u,D]=[$.at(-2),s($.at(-1))],i=u?.type==="item"&&u.item.type==="object"?u.item.members:void 0;return K.
includes(D)||B.test(D)&&P.some(p=>p.every(o=>i?.has(o)))}function w($){return $.findLastIndex(({type:u})=>u==="item")+1}function O($,{matches:u}){const D=new Map(u.map(p=>[p.path.at(-1),p])),i=new Map;
for(const p of $){const o=w(p.path),[m,d]=[p.path[o-1],p.path[o]],M=K.includes(s(d)),C=M?K:W.test(s(d))?[s(d)]:[],[Z,ne]=[t(D.get(m)?.base,C),t(D.get(m)?.head,C)],ie=[...p.path.slice(0,o),{type:"membe\
r",key:C.join(", ")}];Z&&ne?i.set(M?m:d,{kind:"modified",path:ie,from:Z,to:ne}):i.set(p,p)}return[...i.values()]}function t($,u){const D=$?.type==="object"?u.flatMap(i=>$.members.get(i)??[]):[];if(!(D.
length<u.length))return D.length>1?{type:"array",id:0,items:D,unordered:!1}:D[0]}function s($){return $?.type==="member"?$.key:""}function _($){if($.type==="literal")return/\d/.test($.text);const u=$.
type==="array"?$.items:$.type==="object"?[...$.members.values()]:[];return u.length>0&&u.every(_)}}),1345:((q,se,e)=>{e.d(se,{Oe:()=>r,Vg:()=>c,Vn:()=>w,j9:()=>P,qU:()=>N});var x=e(3436),U=e(5408);const W=/group|parent|folder|owner/i,
K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,B=40;function P(t){const s=t.map(y),_=i=>s.find(p=>p.get(i))?.get(i);function $(i,p){for(const o of(0,x.YD)(i).sort()){if(W.test(o))continue;const m=`${(0,x.TN)(i,o)}`,
d=o==="type"?`"${m.split(":")[1]}`:m,M=_(d);if(M===void 0||N(M.item)===void 0)continue;const C=s.some(Z=>{const ne=Z.get(d);return ne&&(ne.array===p||A(p,ne.item))});if(o==="type"||!C)return M.item}}function u(i,p){
const o=(0,x.Gg)(i);return N(i)??N($(i,p))??(o&&(0,x.e1)(o))}function D(i){const p=/\d/.test(i)?_(i):void 0;return p&&u(p.item,p.array)}return{componentOf:$,nameOf:u,labelOf:D}}function N(t){const s=t&&
((0,x.TN)(t,"name")??R(t));return s&&(0,x.e1)(s)}function R(t){const[s,_]=[j(t,"localeData"),j(t,"data")];return[...(s?["en",...(0,x.YD)(s)]:[]).map(i=>j(s,i)),_,j(_,"node")].map(i=>i&&((0,x.Gg)(i)??(0,x.
TN)(i,"display_name"))).find(i=>i!==void 0)}function j(t,s){return t?.type==="object"?t.members.get(s):void 0}function A(t,s){return(0,x.YD)(s).map($=>j(s,$)).some($=>$?.type==="array"&&$.items===t)}function y(t){
const s=new Map,_=$=>{if($.type==="object")for(const u of $.members.values())_(u);if($.type==="array")for(const u of $.items){const D=(0,x.YD)(u).filter(p=>x.ZM.test(p)),i=new Set(D.flatMap(p=>(0,x.TN)(
u,p)??[]));for(const p of i)s.set(p,s.has(p)?void 0:{item:u,array:$.items});_(u)}};return _(t),s}function r(t,s,_){const $=(0,U.FF)(t,s),u=[...$.base.map(i=>({...i,base:i.item})),...s.map(({base:i,head:p})=>({
...p,base:i.item,head:p.item})),...$.head.map(i=>({...i,head:i.item}))],D=E(u,_);return u.map(i=>({...i,step:f(i,D.get(i))})).sort(a)}function c(t,s){return t.type==="object"?Array.from(t.members,([$,
u])=>({step:{type:"member",key:$},value:u})):(t.type==="array"?r({base:[],head:(0,U.S3)(t.items)},[],s):[]).map(({step:$,item:u})=>({step:$,value:u}))}function f({item:t,index:s},_){if(_===void 0)return{
type:"element",index:s,item:t};const $=O(t),u=$!==void 0&&$.length<=B&&!_.startsWith($);return{type:"item",label:_,...u&&{hint:$},item:t}}function a({step:t},{step:s}){return t.type==="item"&&s.type===
"item"?t.label<s.label?-1:1:t.type==="element"&&s.type==="element"?t.index-s.index:t.type==="item"?-1:1}function E(t,s){const _=new Map,$=new Set;let u=t.filter(({item:d})=>(N(d)??(0,x.Gg)(d)??(0,x.TH)(
d))!==void 0);const D=d=>{const M=u.map(d),C=w(M);u=u.filter((Z,ne)=>{const ie=M[ne];return ie===void 0||C.get(ie)!==1||$.has(ie)?!0:($.add(ie),_.set(Z,ie),!1)})};D(({item:d})=>N(d));const i=new Map(u.
map(d=>[d,N(d.item)??N(s(d.item,d.array))])),p=w([...i.values()]),o=d=>{const[M,C]=[i.get(d),(0,x.Gg)(d.item)];return N(d.item)??(p.get(M)===1?M:void 0)??(C&&(0,x.e1)(C))},m=(d,M="")=>{const[C,Z]=[(0,x.
TH)(d.item),o(d)??O(d.item)],ne=C&&(0,x.e1)(C).replace(M,"");return Z&&ne?`${Z} (${ne})`:Z??ne};return D(d=>o(d)??m(d,K)),D(d=>m(d,K)),D(d=>m(d)),D(d=>`${o(d)??O(d.item)??m(d)} [${d.index}${d.head?"":
", before"}]`),_}function w(t){const s=new Map;for(const _ of t)s.set(_,(s.get(_)??0)+1);return s}function O(t){const s=(0,x.TN)(t,"type");return s?.startsWith('"')?(0,x.e1)(s):void 0}}),7856:((q,se,e)=>{
e.d(se,{$C:()=>t,Wr:()=>u,_p:()=>s,lb:()=>f});var x=e(706),U=e(3436),W=e(2742);const K=8,B="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscriptio\
n|account)[-_. ]?key|cookie",P=new RegExp(`(?:${B}|(?:password|secret|apikey)s)$`),N=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${B})$`),j=/name|key|header|field/i,A=["value",
"values","default","defaultvalue","headervalue"],y=/\{\{|\$\{|<%/,r="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",c=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]))\
.{1,4000}?(?=\\1)`,`(?<=(?:${B})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${B}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(D=>new RegExp(D,"giu"));function f({workflows:D}){const i=new x.pO;for(const{secrets:o,files:m}of D){const d=m.flatMap(({base:M,head:C})=>[M,C].flatMap(u));for(const M of[...o,...d].flatMap(a))i.add(
M,E)}const p=new Map;return o=>{const m=p.get(o);if(m)return m;const d=[],M=ne=>(d.push(ne),x.v5),Z={shown:c.reduce((ne,ie)=>ne.replace(ie,M),i.hide(o,M)),hidden:JSON.stringify(d)};return p.set(o,Z),Z}}
function a(D){return[D,D.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,W.yR)(D))]}function E(D){return D.length>=K&&!new RegExp("^\\p{L}+$","u").test(D)}function w(D){const i=O(D);return P.test(
i)&&!N.test(i)}function O(D){return D.toLowerCase().replace(/[^a-z]/g,"")}function t(D,i,p){if(_(i))return!1;if(w(D))return $(i)||R.test(O(D));const o=m=>j.test(m)&&w(String(p&&(0,U.TN)(p,m)));return A.
includes(O(D))&&p!==void 0&&(0,U.YD)(p).some(o)}function s(D,...i){return i.every(_)?!1:D.some((p,o)=>{const m=D[o-1],d=m&&"item"in m?m.item:void 0,M=D.slice(o+1).every(({type:Z})=>Z==="element"),C=Z=>p.
type==="member"&&t(p.key,M?Z:void 0,d);return i.some(C)})}function _(D){return D?.type==="literal"&&!/\d/.test(D.text)}function $(D){return D?.type==="array"?D.items.every($):D!==void 0&&(0,U.jn)(D)}function u(D){
const i=[],p=o=>{if(o!==void 0)if((0,U.jn)(o))p((0,W.yR)((0,U.e1)(o.text)));else if(o.type==="array")for(const m of o.items)p(m);else for(const[m,d]of o.members)t(m,d,o)&&i.push(...(0,U.PX)(d)),p(d)};
return p(D),i.filter(o=>!y.test(o))}}),5408:((q,se,e)=>{e.d(se,{$z:()=>R,FF:()=>y,Ms:()=>A,O6:()=>r,S3:()=>W,eV:()=>K,kh:()=>B,kk:()=>P,qc:()=>N,yU:()=>j});var x=e(8965);const U=500;function W(c){return c.
map((f,a)=>({item:f,index:a,array:c}))}function K(c,f){const a=s=>c[s].map(_=>f(_,s)),E=(s,_)=>s!==void 0&&s===_,w=(0,x.E)(a("base"),a("head"),{maxEditLength:U,comparator:E});if(w===void 0)return A(B(
c,f));let[O,t]=[0,0];return w.flatMap(({added:s,removed:_,count:$})=>{const[u,D]=[c.base.slice(O,O+$),c.head.slice(t,t+$)];return s||(O+=$),_||(t+=$),s||_?[]:j({base:u,head:D})})}function B(c,f){return N(
c,f).flatMap(j)}function P(c,f){return N(c,f).flatMap(a=>a.base.length===1&&a.head.length===1?j(a):[])}function N(c,f){const a=R(c.head,E=>f(E,"head"));return a.delete(void 0),[...R(c.base,E=>f(E,"bas\
e"))].flatMap(([E,w])=>{const O=a.get(E);return O?[{base:w,head:O}]:[]})}function R(c,f){const a=new Map;for(const E of c){const w=f(E),O=a.get(w);O?O.push(E):a.set(w,[E])}return a}function j({base:c,
head:f}){return c.flatMap((a,E)=>{const w=f[E];return w===void 0?[]:[{base:a,head:w}]})}function A(c){const f=[];for(const E of c.toSorted((w,O)=>w.base.index-O.base.index)){let[w,O]=[0,f.length];for(;w<
O;){const t=w+O>>1;(f[t]?.last.head.index??0)<E.head.index?w=t+1:O=t}f[w]={last:E,before:f[w-1]}}const a=[];for(let E=f.at(-1);E;E=E.before)a.push(E.last);return a.reverse()}function y({base:c,head:f},a){
const E=new Set(a.flatMap(w=>[w.base,w.head]));return{base:c.filter(w=>!E.has(w)),head:f.filter(w=>!E.has(w))}}function r(c,f){const a=A(c),E={base:0,head:0};return N(f,({index:w},O)=>{for(;(a[E[O]]?.[O].
index??1/0)<w;)E[O]++;return E[O]})}}),9462:((q,se,e)=>{e.d(se,{N:()=>W,R:()=>K});var x=e(7279),U=e(706);async function W(B,{ms:P,error:N},R){const j=new AbortController,A=setTimeout(()=>j.abort(N),P),
y=Math.min(B.endsAt,performance.now()+P);try{return await R({...B,signal:AbortSignal.any([B.signal,j.signal]),endsAt:y})}finally{clearTimeout(A)}}function K(B,P){const N=`${P} within ${(0,U.zK)(B)} (t\
imeout-minutes)`;return{ms:B,error:new x.HR({what:N,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,se,e)=>{e.d(se,{CQ:()=>j,Rs:()=>y,TF:()=>r,Uc:()=>A,lo:()=>a});var x=e(
7598),U=e(1455),W=e(6760),K=e(7975),B=e(7279),P=e(706);const N={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(E){return/^E[A-Z0-9]+$/.test(Object(E).code)}function j(E){if(!R(E))return(0,B.gJ)(E);const{code:w="",errno:O=0}=E;
return N[w]??(0,K.getSystemErrorMap)().get(O)?.[1]??w}function A(E){const{path:w,dest:O=w}=Object(E);return R(E)&&O?`${j(E)} (${(0,P.MW)(O)})`:j(E)}function y(E,w,O="Set another directory, or free som\
e space."){const t=Object(E).code==="ENAMETOOLONG",s={what:`Can't write ${w}`,why:j(E)};return new B.HR({...s,advice:t?"Set a shorter name.":O},{cause:E})}async function r(E){await(0,U.rm)(E,{recursive:!0,
force:!0,maxRetries:10})}const c=/^\.workflow-export-[0-9a-f]{12}$/;async function f(E,w,O=(0,W.dirname)(E)){const t=(0,W.join)(O,`.workflow-export-${(0,x.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(t,w,{flag:"wx"}),await(0,U.rename)(t,E)}catch(s){throw await r(t).catch(()=>{}),s}}async function a(E,w){await f(E,w).catch(O=>{throw y(O,E)})}}),7279:((q,se,e)=>{e.d(se,{$N:()=>W,HR:()=>U,
gJ:()=>N,h_:()=>P,iT:()=>B});const x=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,A={}){super(K(j),{cause:A.cause}),
this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(j){const A={...this,cause:this,...j};return new U(A,A)}}function W({what:R,why:j=""}){return j===""?R:`${R}\
: ${j}`}function K(R){const j=W(R);return`${j}${/[.!?…]$/.test(j)?"":"."} ${R.advice??""}`.trim()}function B(R){return R instanceof Error?R:new Error(String(R))}function P(R){return R instanceof U?R:
new U({what:N(R)},{cause:R})}function N(R){return B(R).message}}),6191:((q,se,e)=>{e.d(se,{B6:()=>r,R9:()=>O,mz:()=>t,wn:()=>w});var x=e(1455),U=e(6760),W=e(6671),K=e(2145),B=e(9462),P=e(532),N=e(7279),
R=e(2975),j=e(706),A=e(8725),y=e(7487);class r extends N.HR{}const c=10*6e4,f=3;async function a(){const{DefaultArtifactClient:C}=await e.e(348).then(e.bind(e,9348));return new C}async function E({signal:C,
log:Z},ne){const ie=await a(),pe=(0,A.QJ)(Z,()=>ne(ie));return await(0,R.Mu)(C,pe)}async function w(C){return await E(C,async Z=>(await Z.listArtifacts()).artifacts)}async function O(C,Z){const ne=await(0,y.
Pd)("workflow-artifact-");try{await E(C,pe=>pe.downloadArtifact(Z,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,x.readdir)(ne);return await(0,x.readFile)((0,U.join)(ne,ie))}finally{await(0,P.TF)(
ne).catch(()=>{})}}async function t(C,{path:Z,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const pe=(0,U.basename)(Z),be={client:await a(),options:ie,name:pe,path:Z,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:c,error:new Error(`it didn't finish within ${c/6e4} minutes`)},v=await(0,B.N)(C,le,k=>(0,R.L5)(k,()=>(0,R.Mu)(k.signal,s(be,k.log)))).catch(k=>{throw C.signal.throwIfAborted(),o(k,pe)}),
{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:l}=process.env,S=`${T}/${J}/actions/runs/${l}/artifacts/${v}`;return{id:v,name:pe,url:S,digest:ne}}async function s(C,Z){const{client:ne,name:ie,
path:pe,digest:be}=C,{overwrite:le,retentionDays:v}=C.options,T=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(C.mayHaveCreated=!0),Z.debug(J)};try{return await(0,A.QJ)({...Z,debug:T},
async()=>{le&&await ne.deleteArtifact(ie).catch(_);const J={skipArchive:!0,...v!==void 0&&{retentionDays:v}},l=await ne.uploadArtifact(ie,[pe],(0,U.dirname)(pe),J);if(l.id!==void 0&&l.digest===be)return l.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,A.QJ)(Z,()=>$(C,J))}}function _(C){if(!(C instanceof Error&&C.name==="ArtifactNotFoundError"))throw C}async function $(C,Z){
const ne=(0,N.gJ)(Z),{client:ie,name:pe,digest:be,options:le}=C,[v,T]=[i.test(ne),D.test(ne)];C.mayHaveCreated||=v;const l=T||C.mayHaveCreated?await ie.getArtifact(pe).catch(()=>{}):void 0;if(C.mayHaveCreated&&
l?.artifact.digest===`sha256:${be}`)return l.artifact.id;if(v)throw d("the connection to the artifact service failed",Z);if(!T)throw Z;C.taken++;const S=C.mayHaveCreated&&!l;if(S&&C.taken===f&&await M(
pe),C.taken<=(S?f:Number(le.overwrite)))throw d("the name is still taken",Z);const g=l?`this run already has an artifact named ${pe}`:`an upload that isn't finished holds the name ${pe}, for example a\
nother job's`,I=l?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new r({what:"Artifact",why:g,advice:I,topic:"the-artifact"},{cause:Z})}const u="Set upload-a\
rtifact: false.",D=/already exists/,i=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,p=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",u],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",u],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",u],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function o(C,Z){if(C instanceof N.HR)return C;const ne=(0,N.gJ)(C),[,ie="",pe=""]=p.find(([le])=>le.test(ne))??[],be=(0,j.OX)(ne,200).replace(/\.$/,"");return m(
/%/.test(ie)?`${ie.replace("%",()=>Z)} (${be})`:ie,pe,{cause:C})}function m(C,Z,ne){return new N.HR({what:"Artifact",why:C,advice:Z,topic:"the-artifact"},ne)}function d(C,Z){return m(C,"Re-run the job\
 later.",{retryable:!0,cause:Z})}async function M(C){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(Z.split(".")[1]??"","base64url").toString()),[
,pe,be]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new W.Qq("export-workflow-action",[new K.
tZ(Z)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:pe,workflow_job_run_backend_id:be,name:C})}}),8725:((q,se,e)=>{e.d(se,{lm:()=>U.lm,t1:()=>W,QJ:()=>j});const x=Be(import.meta.url)("nod\
e:async_hooks");var U=e(819);function W(y=""){return{info:r=>B(y+r),warning:r=>U.$e(y+r),debug:r=>U.Yz(y+r),mask:U.Pq}}function K(y){const r=[];return{...W(`[${y}] `),info:c=>r.push(c),end(c){core.startGroup(
P(c));for(const f of r)B(f);core.endGroup()}}}function B(y){U.pq(P(y))}function P(y){return y.replaceAll("##[","## [")}const N=new x.AsyncLocalStorage;let R=!1;function j(y,r){return R||A(),R=!0,N.run(
y,r)}function A(){const y=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...c)=>{const f=N.getStore(),a=String(r);return f===void 0||/^::(add-mask|debug)::/.test(a)?y(r,...c):(N.exit(
()=>f.debug(a.trimEnd())),!0)})}}),7487:((q,se,e)=>{e.d(se,{GQ:()=>f,Pd:()=>c,Tm:()=>a,VY:()=>y,eF:()=>A,n0:()=>r});var x=e(3024),U=e(1455),W=e(8161),K=e(6760),B=e(819),P=e(532),N=e(7279),R=e(706);const j=6e4;
async function A(E){const w=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const t={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.on(O,()=>w.abort(new N.HR(t)))}
try{await E(w.signal)}catch(O){for(let s=O;s instanceof Error;s=s.cause)B.Yz(s.stack??s.message);const t=y(O);B.C1(`${(0,R.OX)((0,N.gJ)(O),j)}${t===void 0?"":` See ${t}`}`)}process.stdout.write("",()=>process.
exit())}function y(E){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:t}=process.env;if(!(!(E instanceof N.HR)||E.topic===void 0||!w||!O||!t))return encodeURI(`${w}/${O}/blob/${t}\
/docs/troubleshooting.md#${E.topic}`)}function r(E){for(const[w,O]of Object.entries(E))O!==void 0&&B.uH(w,O)}async function c(E){const w=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,U.mkdtemp)(
(0,K.join)(w,E)).catch(O=>{throw(0,P.Rs)(O,w,"Check the runner's temporary folder.")})}function f(){try{return JSON.parse((0,x.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,se,e)=>{e.d(se,{Sy:()=>f,cj:()=>j,il:()=>A,tp:()=>N});var x=e(819),U=e(7279),W=e(8132),K=e(706);const B=1024*
1024-1e4,P=2e5;function N(a,E){const w=E.map($=>$.map(r)),O=a.map(($,u)=>w.some(D=>D[u]!=="")),t=($,u)=>`<tr>${$.flatMap((D,i)=>O[i]?`<${u}>${D}</${u}>`:[]).join("")}</tr>`,s=w.map($=>t($,"td")),_=$=>`\
<tr><td colspan="${a.length}">\u2026 and ${(0,K.hS)($,"more row")}</td></tr>`;return`<table>${t(a.map(W.FO),"th")}${c(s,_).join("")}</table>`}function R(a){return`<table>${a.map(([w,O])=>O===void 0?"":
`<tr><th align="left">${escapeAll(w)}</th><td>${r(O)}</td></tr>`).join("")}</table>`}function j(a){const E=a.map(({names:w,message:O,help:t})=>{const s=w.map($=>`**${(0,W.wh)($)}**`);return`- ${c(s,$=>`\
and ${$} more`,P/2).join(", ")}: ${A(O,t)}`});return c(E,w=>`- \u2026 and ${(0,K.hS)(w,"more cause")}`).join(`
`)}function A(a,E){return E===void 0?(0,W.wh)(a):`${(0,W.wh)(a)} <a href="${(0,W.FO)(E)}">Troubleshooting</a>`}function y(a,E){return`<details><summary>${escapeAll(a)}</summary>

${E}

</details>`}function r(a){return typeof a=="string"?a===""?"":`<code>${(0,W.FO)((0,W.RK)(a))}</code>`:"words"in a?(0,W.wh)(a.words):`<a href="${(0,W.FO)(a.href)}">${(0,W.wh)(a.text)}</a>${(0,W.FO)(a.after??
"")}`}function c(a,E,w=P){let O=w;const t=a.filter(s=>{const _=Buffer.byteLength(s),$=_<=O;return $&&(O-=_),$});return t.length===a.length?t:[...t,E(a.length-t.length)]}async function f(a,...E){const w=t=>`${(0,K.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,O=[`### ${(0,W.wh)(a)}`,...c(E,w,B)];try{await x.z.addRaw(O.join(`

`),!0).write()}catch(t){x.$e(`Can't write the job summary: ${(0,U.gJ)(t)}`)}}}),8132:((q,se,e)=>{e.d(se,{EU:()=>N,FO:()=>A,Jj:()=>B,RK:()=>W,SS:()=>P,wh:()=>j});const x="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${x})[\\u200C\\u200D](?=${x})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(c){return/^[ -[\]-~]*$/.test(c)&&!c.includes("##[")?c:c.replace(U,(f,a)=>a===void 0?f:K(a))}function K(c){return`\\u\
{${c.codePointAt(0)?.toString(16)}}`}function B(c,f){if(c.length<=f)return c;const a=Array.from(c.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:c}function P(c,f=100){const a=W(B(c,
f)).replaceAll("	",K)||'""',E="`".repeat(r(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${E} ${a} ${E}`:E+a+E}function N(c,f,a){const w=c.map(t=>a+W(t).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),O="`".repeat(Math.max(3,r(w)+1));return`${a}${O}${f}
${w}
${a}${O}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(c){return A(W(c).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(c){return c.replace(y,f=>`&#${f.codePointAt(0)}\
;`)}const y=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(c){return(c.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((q,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>y,mu:()=>P});var x=e(1455),U=e(532),W=e(7279),K=e(9870);const B=1024*1024;function P({files:r},c){const[f,a]=[N(K.uq,r),N(K.n7,r)];if(f&&a)return{app:f,flow:a,env:c??N(K.Km,r)};const E=[K.uq,K.
n7].filter(w=>!r.has(w));throw new Error(`lacks ${E.join(" and ")}, at its root and in its only subfolder`)}function N(r,c){const f=c.get(r);try{return f&&j({name:r,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,W.gJ)(a)}: ${r}`)}}async function R(r,c){const f=await(0,x.readFile)(r,{signal:c}).catch(a=>{throw c.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(a)}`)});return j({name:K.
Km,bytes:f})}function j(r){const{name:c,bytes:f}=r;if(c===K.Km&&f.length>B)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(f)}catch{throw new Error("is not JSON")}return r}
function A(r){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}function y({files:r}){for(const c of[K.uq,K.n7])try{const{name:f,version:a}=Object(A(r.get(c)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((q,se,e)=>{e.d(se,{q:()=>K});const x=500,U=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(R,j,A){let y=R.startsWith("\uFEFF")?1:0,r=0;function c(){for(;;){const w=R.charAt(y);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;y++}}function f(){const w=y;if(W.lastIndex=w,!W.test(R))throw new SyntaxError;return y=W.lastIndex,R.slice(w,y)}function a(w,O){const t=c();if(t==="["){const _=[],$=A.enter(
w);return E("]",O,()=>_.push(a($,O+1))),A.array(_,w)}if(t==="{"){const _=new Map;return E("}",O,()=>{if(c()!=='"')throw new SyntaxError;const $=f(),u=$.includes("\\")?JSON.parse($):$.slice(1,-1);if(_.
has(u)||c()!==":")throw new SyntaxError;y++,_.set(u,a(A.enter(w,u),O+1))}),A.object(_,w)}const s=f();return A.scalar(s.includes("\\")?JSON.stringify(JSON.parse(s)):s)}function E(w,O,t){if(O===x)throw new RangeError;
y++;let s=c()===w?w:",";for(;s===",";){if(++r>U)throw new RangeError;t(),s=c(),s===","&&y++}if(s!==w)throw new SyntaxError;y++}try{const w=a(j,0);if(c()==="")return w}catch{}}function B(R){const j=K(R,
`
`,P);return j===void 0?void 0:`${j}
`}const P={enter:R=>`${R}  `,scalar:R=>R,array:(R,j)=>N("[",R,"]",j),object(R,j){const A=[...R.keys()].sort().map(y=>`${JSON.stringify(y)}: ${R.get(y)}`);return N("{",A,"}",j)}};function N(R,j,A,y){if(j.
length===0)return R+A;const r=`,${y}  `,f=j.some(({length:a})=>a>4096)?j.reduce((a,E)=>a+r+E):j.join(r);return`${R}${y}  ${f}${y}${A}`}}),5806:((q,se,e)=>{e.d(se,{Oj:()=>r,Sr:()=>y,dU:()=>A,fw:()=>B,gv:()=>x,
jq:()=>R,x5:()=>N});const x=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,B=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],P=[
...B,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",K]];function N(f,a=P){
const E=c(f);return a.find(([,w])=>w.test(f)||w.test(E))?.[0]}function R(f){return[K,U,W].some(a=>a.test(c(f)))}function j(f){return U.test(c(f))?"is in a .git folder":f.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(y(c(f)))}function y(f){return f.normalize("NFC").toUpperCase().toLowerCase()}
function r(f){const a=new Map;for(const E of f){const w=y(E.replace(/\/$/,"")),O=a.get(w);if(O!==void 0)return[O,E];a.set(w,E)}for(const[E,w]of a)for(const{index:O}of E.matchAll(/\//g)){const t=a.get(
E.slice(0,O));if(t?.endsWith("/")===!1)return[t,w]}}function c(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,se,e)=>{e.d(se,{BE:()=>P,KC:()=>j,Km:()=>K,LX:()=>B,jz:()=>R,n7:()=>U,uq:()=>W,
wg:()=>y,zx:()=>N});var x=e(5806);const[U,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],B=[U,W,K],P=1e4,N=256*1024*1024;function R(c,f){const a=[...f].filter(([E])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(E));return{kind:c,files:new Map(a.sort(([E],[w])=>E<w?-1:1))}}function j({kind:c,files:f}){return{kind:c,files:new Map([...f].filter(([a])=>!(0,x.dU)(a)))}}const A=/^\.|^__MACOSX$/;function y(c){
const f=new Set(c),a=t=>B.some(s=>f.has(t+s));if(a(""))return"";const E=new Set(c.filter(t=>t.includes("/")).map(t=>t.slice(0,t.indexOf("/")))),[w,...O]=[...E].filter(t=>!A.test(t));return O.length===
0&&a(`${w}/`)?`${w}/`:""}function r(c){const f=y(c);return c.includes(f+W)||c.includes(f+U)}}),1519:((q,se,e)=>{e.d(se,{DF:()=>B,aC:()=>R,x3:()=>N});var x=e(4573),U=e(8142),W=e(5806);const K={enter:()=>{},
scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:A})=>A)}]`,items:j}),object(j){return{json:`{${Array.from(j,([y,{json:r}])=>`${JSON.stringify(y)}:${r}`).sort()}}`,members:j}}};function B(j){const A=(0,x.
isUtf8)(j)?(0,U.q)(j.toString(),void 0,K):void 0,y=A?.members??A?.items?.map(c=>[P(c),c]);if(y===void 0)return;const r=new Map;for(const[c,{members:f,json:a}]of y){if(c===void 0||r.has(c))return;r.set(
c,{name:c,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(y)?"array":"object",variables:[...r.values()]}}function P({members:j}){if(!j?.has("value"))return;const A=[j.get("name"),j.
get("key")].find(y=>y?.json[0]==='"');return A&&JSON.parse(A.json)}function N({files:j}){const A=[...j].filter(([y])=>(0,W.dU)(y)).map(([,y])=>R(y));return[...new Set(A.flat())]}function R(j){const A=new TextDecoder().
decode(j);try{JSON.parse(A)}catch{return[]}const y=B(j),r=new Set(y?.container==="array"?y.variables.map(({name:a})=>a):void 0),f=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([a,E,w])=>E===void 0?[a,String(Number(a))]:w===void 0?[JSON.parse(E)]:[]);return[...new Set(f)].filter(a=>!r.has(a))}}),3657:((q,se,e)=>{e.d(se,{u:()=>A,z:()=>o});var x=e(4573),U=e(8522),W=e(663),K=e(
7279),B=e(706),P=e(5806),N=e(9870);const R=2048,j=new Set([0,10]);async function A(d,M){M?.throwIfAborted();const{zip:C,source:Z,entries:ne}=await y(d).catch(t("The package")),ie=(0,N.wg)([...ne.keys()]),
pe=[];for(const[be,le]of ne){M?.throwIfAborted();const v=await E(C,Z,le).catch(t(`${(0,B.TL)(be)} in the package`));be.startsWith(ie)&&!w(be)&&pe.push([be.slice(ie.length),v])}return(0,N.jz)("zip",pe)}
async function y(d){const M=r(d),C=await(0,W.SY)(M,{decodeStrings:!1});return{zip:C,source:M,entries:await c(C)}}function r(d){for(let M=d.length-21;M>0;){M=d.lastIndexOf("PK",M-1,"latin1");const C=M+
22+(M<0?1/0:d.readUInt16LE(M+20));if(C<=d.length)return d.subarray(0,C)}throw d.toString("latin1",0,2)==="PK"?new Error("its end is missing"):_(d)}async function c(d){if(d.entryCount>N.BE)throw O(`The\
 package has ${d.entryCount} entries. The limit is 10,000`);const M=new Map;let C=0;for await(const ie of d.eachEntry()){const pe=f(ie);if(M.has(pe))throw O(`The package has ${(0,B.TL)(pe)} twice`,"Ex\
port it again.");const be=a(pe,ie);if(be!==void 0)throw O(`${(0,B.TL)(pe)} in the package ${be}`);if(C+=ie.uncompressedSize,C>N.zx)throw O("The package takes more than 256 MiB unpacked, the limit");M.
set(pe,ie)}const Z=[...M.keys()];if(Z.every(w))throw O("The package has no files in it","Export it again.");const ne=(0,P.Oj)(Z);if(ne===void 0)return M;throw O(`${ne.map(ie=>(0,B.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:d,fileNameRaw:M,extraFields:C,versionMadeBy:Z}){const ne=(0,x.isUtf8)(M)?R:d,ie=j.has(Z>>>8);return(0,W.ax)(ne,M,
C,!ie).replace(/^(\.\/+)+/,"")}function a(d,M){const C=M.externalFileAttributes>>>16&61440;return C===40960?"is a symbolic link":C!==0&&C!==32768&&C!==16384?"is neither a file nor a folder":w(d)&&M.uncompressedSize>
0?"is a folder with a content of its own":M.canDecodeFileData()?(0,P.dU)(M.fileNameRaw.toString())&&!(0,P.dU)(d)?"is also named env_variables.json":(0,P.x5)(d,P.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function E(d,M,C){const{compressedSize:Z,compressionMethod:ne,uncompressedSize:ie}=C,{fileDataStart:pe}=await d.readLocalFileHeaderPromise(C),be=M.subarray(pe,pe+Z),le={
maxOutputLength:ie||1,chunkSize:ie+64},v=ne===0?be:(0,U.inflateRawSync)(be,le);if(v.length!==ie)throw new Error(`it unpacks to ${v.length} bytes, not the ${ie} listed`);if((0,U.crc32)(v)!==C.crc32)throw new Error(
"its CRC-32 isn't the one listed");return v}function w(d){return d===""||d.endsWith("/")}function O(d,M=""){return new K.HR({what:d,advice:M,topic:"the-package"})}function t(d){return M=>{if(M instanceof
K.HR)throw M;const C={what:`${d} is cut off or damaged`,why:(0,B.TL)(M.message).slice(1,-1)};throw new K.HR({...C,advice:"Export it again.",topic:"the-package"},{cause:M})}}const s=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function _(d){const M=d.toString("utf8",0,512),[C]=s.find(([,ne])=>ne.test(M))??["text"],Z=`${C===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return O(`The package is ${C}, not a zip`,Z)}const $=33,u=20,D=3,i=8,p=33188;function o({files:d}){const M=[],C=[];
let Z=0;for(const[pe,be]of d){const[le,v]=[Buffer.from(pe),(0,U.deflateRawSync)(be)],T=[m(2,u,R,i,0,$),m(4,(0,U.crc32)(be),v.length,be.length),m(2,le.length,0)],J=[m(2,0,0,0),m(4,p*65536,Z)];M.push(Buffer.
from("PK"),...T,le,v),C.push(Buffer.from("PK"),Buffer.of(u,D),...T,...J,le),Z+=30+le.length+v.length}const ne=Buffer.concat(C),ie=[m(2,0,0,d.size,d.size),m(4,ne.length,Z),m(2,0)];return Buffer.concat(
[...M,ne,Buffer.from("PK"),...ie])}function m(d,...M){const C=Buffer.alloc(d*M.length);for(const[Z,ne]of M.entries())C.writeUIntLE(ne,Z*d,d);return C}}),2227:((q,se,e)=>{e.d(se,{HB:()=>_,xR:()=>s,px:()=>$,
Ng:()=>w});var x=e(7279),U=e(2975),W=e(706),K=e(1858),B=e(5805),P=e(2053),N=e(6294),R=e(7596);const j=6,A=32,y=2e3,r=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,c=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class f extends W.pO{#n=new Set;#e=new Set;allow(...o){for(const m of o)this.#n.add(m)}maskFields(o,m,d){const M=E(o).slice(0,y);for(const[C,Z]of M)/id$/i.test(C)&&(0,R.eQ)(Z)&&this.allow(Z);for(const[
C,Z]of M)/url$/i.test(C)?this.maskUrl(Z.trim(),m,d):this.#t(a(Z),d)}maskUrl(o,m,d){const M=URL.canParse(o,m.href)?new URL(o,m.href):void 0;if(M&&m.href.startsWith(M.href))return;const C=[o,M?M.pathname+
M.search:o].filter(Z=>/[?:]|^\/\//.test(Z));this.#t(C,d),M&&this.#t([M.href,M.password,(0,R.D4)(M.password),...a(M.search)],d)}#t(o,m){const d=Z=>Array.from(this.#n).some(ne=>ne.includes(Z)),M=o.filter(
Z=>!d(Z)&&!d((0,R.D4)(Z))),C=Z=>encodeURIComponent(Buffer.from(Z).toString());for(const Z of M.flatMap(ne=>[ne,C(ne)]))Z.length<j||this.#e.has(Z)||(this.#e.add(Z),this.add(Z),m.mask(Z))}}function a(p){
return Array.from(p.matchAll(r)).flatMap(([,o,m])=>{const d=String(m).replace(/[.,:!?)\]}]+$/,"");return c.test(String(o))||(0,R.D4)(d).length>=A?[d,(0,R.D4)(d)]:[]})}function E(p){const o=Object.entries(
p);for(const[,m]of o)if(typeof m=="object")for(const d of Object.entries(m??{}))o.push(d);return o.filter(m=>typeof m[1]=="string")}function w(p,o,m={}){const d=new f([o,...m.secrets??[]]);return d.allow(
p.href,...m.known??[]),{url:p,apiKey:o,secrets:d,connections:(0,B.Y7)(),rateLimit:new P.q,collections:new Map}}const O=1024*1024,t=12e4,s=12e4,_="The job may have started, so the request was not retri\
ed. Check the workflow in AI for Process before you re-run the job.";async function $(p,o){const{label:m,method:d,path:M,isTransient:C}=o,{secrets:Z,rateLimit:ne}=p.platform;Z.allow(...M.split(/[/?&=]/));
const ie=d==="GET"?M:void 0,pe=()=>ne.run(m,ie,p,()=>u(p,o));return await(0,U.L5)(p,pe,{atLeastMs:C?s:0})}async function u(p,o){const{platform:m,signal:d,log:M}=p,{label:C,method:Z,path:ne,body:ie,idempotent:pe=!0,
isTransient:be}=o,le=new URL(`api/public/${ne}`,m.url),v={accept:"application/json","content-type":"application/json","x-api-key":m.apiKey},T={maxBytes:O,...!pe&&{idleMs:t}};try{const J=await(0,B.tN)(
m.connections,{label:C,method:Z,url:le,headers:v,body:ie,...T},d);return M.debug(`${Z} ${m.secrets.redact(le.pathname)}: ${J.status}`),D(p,o,le,J)}catch(J){const l=J instanceof x.HR?J:void 0;if(!pe&&(d.
aborted||l?.maybeProcessed)){const S=(0,x.h_)(J),k=`${S.retryable?"":S.advice} ${_}`.trim();throw S.with({advice:k,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw l&&be?.(l)?l.
with({retryable:!0}):J}}function D({platform:p,log:o},m,d,M){const{label:C,isCreation:Z=!1}=m,{status:ne,headers:ie,bytes:pe}=M,{secrets:be}=p,le=(H,Q,re)=>(0,K.ue)(C,H,Q,re),v=(0,B.ET)(M,d,C);if(v){be.
maskUrl(v.href,p.url,o);const H=`the platform redirects to ${(0,W.OX)(v.origin,100)}, and the key follows no redirect`;throw le(H,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const T=new TextDecoder().decode(pe),J=i(T);be.maskFields(J??{},p.url,o);const l=(0,N.wv)(J??{},C,be.redact),{message:S}=l,k=/^\s*</.test(T)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const H=p.collections.has(C),Q=(0,N.ik)(m,ne,{message:S,isPage:k,hasWorked:H});throw le(`the platform answered ${ne}${(0,N.Te)(S)}`,Q,{...(0,K.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!H,busy:ne===423||ne===409&&!Z})}if(J!==void 0)return l;const g=(0,B.VL)(M)&&/^\s*\{/.test(T);throw le(`the platform answered ${T===""?"nothing":k?"with a web page":g?"with half an object":"with\
 something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:g})}function i(p){try{const o=JSON.parse(p);return(0,N.Gv)(o)?o:void 0}catch{
return}}}),5645:((q,se,e)=>{e.d(se,{I:()=>E,R:()=>c});var x=e(7598),U=e(7279),W=e(2975),K=e(706),B=e(1858),P=e(7596),N=e(5805);const R=256*1024**2,j=5,A=new Set([400,401,403,404,410]),y="Download",r="\
Re-run the job.";async function c(w,{url:O,freshUrl:t,read:s}){let _=O;return await(0,W.L5)(w,async()=>{_??=await t();const $=await a(w,_).catch(o=>{throw o instanceof U.HR&&o.affectsAll?o.with({affectsAll:!1}):
o}),{status:u,headers:D,bytes:i}=$;if(A.has(u))throw _=void 0,f(`the URL was refused (${u})`,r,{retryable:!0});if(u!==200)throw f(`the server answered ${u}`,r,{retryable:u===206});if(D["content-type"]?.
includes("text/html"))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await s(i).catch(o=>{throw o instanceof U.HR&&(0,N.VL)($)?o.
with({retryable:!0}):o});return{bytes:i,sha256:(0,x.createHash)("sha256").update(i).digest("hex"),content:p}})}function f(w,O,t={}){return new U.HR({what:y,why:w,advice:O,topic:"the-package"},t)}async function a(w,O){
const{platform:t,log:s,signal:_}=w;let $=O;for(let u=0;;u++){const D=u===0&&$.origin===t.url.origin,i={accept:"*/*",...D&&{"x-api-key":t.apiKey}},p={label:y,method:"GET",url:$,headers:i,maxBytes:R};t.
connections.proven.add($.origin);const o=async()=>{const M=await(0,N.tN)(t.connections,p,_),{status:C,headers:Z}=M;s.debug(`GET a package from ${(0,K.OX)(p.url.origin)}: ${C}`);const ne=`the server an\
swered ${C}`;if((0,B.dg)(C))throw(0,B.ue)(y,ne,B.$_,(0,B.xS)(C,Z));return M},m=await(D?t.rateLimit.run(y,void 0,w,o):o()),d=(0,N.ET)(m,$,y);if(d===void 0)return m;if(u===j)throw f("the URL redirects i\
n a circle",r);d.origin===$.origin&&d.username+d.password===""&&Object.assign(d,{username:$.username,password:$.password}),$=E(d.href,w)}}function E(w,{platform:O,log:t}){const s=O.url;if(O.secrets.maskUrl(
w,s,t),!URL.canParse(w,s.href))throw f("the platform's download URL can't be read",r);const _=new URL(w,s.href);_.protocol==="http:"&&s.protocol==="https:"&&_.hostname===s.hostname&&(_.protocol="https\
:",_.port===""&&(_.port=s.port),O.secrets.maskUrl(_.href,s,t));const $=_.protocol==="http:"&&s.protocol==="http:"&&(0,P.U9)(_.hostname);if(_.protocol!=="https:"&&!$)throw f("the platform's download UR\
L isn't https","Check host.");return _}}),1858:((q,se,e)=>{e.d(se,{$_:()=>N,Dx:()=>B,Ur:()=>c,dg:()=>w,ue:()=>K,xS:()=>O});var x=e(7279),U=e(2975),W=e(706);function K(t,s,_,$={}){return new x.HR({what:t,
why:s,advice:_,topic:"the-platforms-response"},$)}function B(t,s,_,$){return new x.HR({what:t,why:s,advice:_,topic:"the-connection"},$)}const P={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},N="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,y=/Z_|ERR__ERROR_/,r=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function c(t,s,_,$){if(!(t instanceof Error&&"code"in t))return t;const u=String(t.code);
if(j.test(u)){const M=`the TLS connection can't be trusted (${u})`;return B(s,M,`Check host. ${R}`,{affectsAll:!0,cause:t})}const[,D]=r.exec(t.message)??[];if(D!==void 0)return f(s,D,t);const i=!_&&A.
test(u),p=i?"the TLS connection failed":"the connection failed",o=P[u]??`${y.test(u)?"the response can't be decoded":p} (${u})`,m={retryable:!0,maybeProcessed:_,affectsAll:!_,cause:t};if($||!(i||u==="\
ENOTFOUND"))return B(s,o,N,m);const d=i?`Check host and its port. ${R}`:"Check host.";return B(s,o,d,{...m,maxRetries:2})}function f(t,s,_){const $=(i,p,o=!1)=>B(t,i,p,{affectsAll:!0,cause:_,retryable:o});
if(s==="407")return $("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const u=Number(s);if(u<500&&!w(u))return $(`the proxy refuses the connection (${s})`,"Allow the \
host there, or add it to NO_PROXY.");const D=`the proxy made no connection (${(0,W.OX)(s,100)})`;return $(D,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),E=new Set(
[501,505,506,508,510,511]);function w(t){return a.has(t)||t>=500&&!E.has(t)}function O(t,s){return{status:t,retryable:w(t),retryAfterMs:(0,U.Vs)(s["retry-after"]),maybeProcessed:t===408||t>=500}}}),7596:((q,se,e)=>{
e.d(se,{d4:()=>y,D4:()=>j,eQ:()=>N,U9:()=>P,hk:()=>A,o6:()=>B,wh:()=>R});const x=Be(import.meta.url)("node:net");var U=e(9783),W=e(1858);const K=200;function B(r){const c=/^[a-z0-9+.-]+:\/\//i.test(r)?
r:`https://${r}`;if(/[\s\p{C}\\]/u.test(c)||!URL.canParse(c))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(c);if(f.protocol!=="https:"&&f.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(c))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!P(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function P(r){return r==="localhost"||r==="[::1]"||(0,x.isIPv4)(r)&&r.startsWith("127\
.")}function N(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function R(...r){return r.find(c=>typeof c=="string"&&c.length<=K&&N(c))}function j(r){try{return decodeURIComponent(r)}catch{return r}}function A(){
for(const r of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[r]?.trim();c!==void 0&&(process.env[r]=c===""||c.includes("://")?c:`http://${c}`)}for(const r of["no_proxy","\
NO_PROXY"]){const c=process.env[r];c!==void 0&&(process.env[r]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function y(r,c){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,U.H)(r)||
/^https?:/i.test(f)&&(0,U.s)(r))return;throw(0,W.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((q,se,e)=>{e.d(se,{ET:()=>_,J9:()=>f,VL:()=>$,Y7:()=>c,tN:()=>a});var x=e(7067),U=e(4708),W=e(8522),K=e(6671),B=e(2975),P=e(706),N=e(1858),R=e(7596);const j=3e4,A=65536,y=new Set(
[301,302,303,307,308]),r="export-workflow-action";function c(){(0,R.hk)();const u=()=>new K.Qq(r,[],{keepAlive:!0});return{kept:{http:u(),https:u()},proven:new Set}}function f(u){return{type:"applicat\
ion/json",bytes:Buffer.from(JSON.stringify(u))}}async function a({kept:u,proven:D},i,p){const{label:o,method:m,url:d,headers:M,body:C,maxBytes:Z,idleMs:ne=j}=i;(0,R.d4)(d,o);const ie=d.protocol==="htt\
ps:"?"https":"http",pe=C?new K.Qq(r):u[ie],be=new AbortController,le=AbortSignal.any([p,be.signal]);let[v,T]=[!1,"no response"];const J=setTimeout(()=>{const S={retryable:!0,maybeProcessed:v};be.abort(
(0,N.Dx)(o,`${T} within ${ne/1e3} s`,N.$_,S))},ne);let l;try{l={http:x,https:U}[ie].request({method:m,host:d.hostname.replace(/^\[|\]$/g,""),port:d.port,path:d.pathname+d.search,headers:{...M,...C&&{"\
content-type":C.type,"content-length":C.bytes.length},"accept-encoding":"identity","user-agent":r},...d.username+d.password!==""&&{auth:`${(0,R.D4)(d.username)}:${(0,R.D4)(d.password)}`},agent:pe.getAgent(
d.href),signal:le});const S=E(l,o,()=>{v=!0});w(l,C?.bytes??Buffer.alloc(0),()=>J.refresh());const k=await(0,B.Mu)(le,S);D.add(d.origin),T="no data";const g=[];let I=Z;for await(const te of k){if(J.refresh(),
I-=te.length,I<0)throw s(o,Z);g.push(te)}const X=t(Buffer.concat(g),k.headers["content-encoding"],o,Z);return{status:k.statusCode??0,headers:k.headers,bytes:X}}catch(S){throw l?.destroy(),le.throwIfAborted(),
(0,N.Ur)(S,o,v,D.has(d.origin))}finally{clearTimeout(J),C&&l?.destroy()}}function E(u,D,i){return new Promise((p,o)=>{u.once("socket",d=>{u.reusedSocket?i():d.once(u.protocol==="https:"?"secureConnect":
"connect",i)});const m=d=>{d.socket.destroy();const M={retryable:!0,maybeProcessed:!0};o((0,N.Dx)(D,"the server switched protocols (101)",N.$_,M))};u.once("upgrade",m),u.once("response",d=>d.statusCode===
101?m(d):p(d)),u.on("error",o)})}function w(u,D,i){D.length===0?u.end():u.write(D.subarray(0,A),p=>{i(),p||w(u,D.subarray(A),i)})}const O=new Set(["gzip","x-gzip","deflate"]);function t(u,D="",i,p){const o=D.
toLowerCase().split(/[\s,]+/);try{return o.reduceRight((m,d)=>{const M=d==="br"?W.brotliDecompressSync:O.has(d)?W.unzipSync:void 0;return M&&m.length>0?M(m,{maxOutputLength:p}):m},u)}catch(m){throw m.
code==="ERR_BUFFER_TOO_LARGE"?s(i,p):m}}function s(u,D){const i=`the response is larger than ${(0,P.Xe)(D)}, the limit`;return(0,N.ue)(u,i,"Check host.",{maybeProcessed:!0})}function _({status:u,headers:D},i,p){
if(!y.has(u)||D.location===void 0)return;const o=D.location.replace(/[\x80-\xff]/g,m=>`%${m.charCodeAt(0).toString(16)}`);if(URL.canParse(o,i.href))return new URL(o,i.href);throw(0,N.ue)(p,`the platfo\
rm redirects (${u}) to an address that can't be read`,"Check host.")}function $({headers:u}){return!u["content-length"]&&!u["transfer-encoding"]}}),6006:((q,se,e)=>{e.d(se,{SO:()=>r,cd:()=>A,qt:()=>t});
var x=e(7279),U=e(2975),W=e(706),K=e(2227),B=e(7596),P=e(2053),N=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["f\
ailed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(u){return R.find(([,D])=>D.split(" ").includes(
u))?.[0]??"unknown"}function A({fields:u,message:D,redact:i}){const p=(0,N.Gv)(u.response)?u.response:{},o=[p.downloadUrl,p.downloadURL,u.downloadUrl,u.downloadURL];return{dockStatusId:(0,B.wh)(u["doc\
k-statusId"],u.dockStatusId,u._id),workflowId:(0,B.wh)(u.workflowId,u.toolId),exportJobId:(0,B.wh)(u.exportJobId),status:y(u.status,i),downloadUrl:o.map(m=>typeof m=="string"?m.trim():"").find(m=>m!==
""),refused:u.success===!1,message:D}}function y(u,D){const i=typeof u=="string"||typeof u=="number"?String(u).trim():"",p=i.toUpperCase().replace(/[\s-]+/g,"_");return j(p)==="unknown"?D(i,40).toUpperCase():
p}async function r(u,D,i=()=>!0){const p=`dock-status/${D}`;return A(await(0,K.px)(u,{label:"Dock status",method:"GET",path:p,isTransient:i}))}const c="the-job-on-the-platform",f=50,a=294,E=6.12,w=2e3;
function O(u,D){const i=Math.max(a,u/E);return u<P.k?i:Math.max(w,Math.min(D,i))}async function t(u,D,i){const{log:p,signal:o}=u,m=performance.now(),d=s(u,m);let M=D,C=m,Z;for(let ne=0;;ne++){i.onStatus(
M),d(M);const ie=j(M.status);if(ie==="failed"||ie==="succeeded"&&M.refused){const be=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,le=`${M.message??"it gave no reaso\
n"} (dock status ${D.dockStatusId})`;throw new x.HR({what:be,why:le,advice:i.advice,topic:c})}if(ie==="succeeded")return M.status!=="SUCCESS"&&p.warning(`The platform reports ${M.status}, which is tre\
ated as SUCCESS.`),M;const pe=performance.now();Z=ie==="unknown"&&M.refused?Z??pe:void 0;try{if(Z!==void 0&&pe-Z>=K.xR){const v=`The platform refused to report the job's status for ${(0,W.zK)(K.xR)}`;
throw new x.HR({what:v,topic:c})}const be=ne===0?f:O(C-m,i.longestWaitMs);await(0,U.yy)(Math.max(0,C+be-performance.now()),o),C=performance.now();const le=({status:v=404})=>ne>0||v===404;M=await r(u,D.
dockStatusId,le)}catch(be){throw $(be,D,M)}}}function s({log:u},D){let i,p=D;return o=>{const m=performance.now(),d=(0,W.zK)(m-D),M=o.status!==i,C=m-p>=P.k;(M||C)&&(p=m),M&&i!==void 0?u.info(`${o.status||
"No status"} after ${d}`):C&&u.info(`Still ${o.status||"without a status"} after ${d}`),M&&j(o.status)==="unknown"&&u.warning(`The platform reports an unknown status (${_(o)}). The action keeps waitin\
g.`),i=o.status}}function _({status:u,message:D}){return`${u||"none"}${D===void 0?"":`, "${D}"`}`}function $(u,{dockStatusId:D},i){const p=j(i.status)==="unknown"||i.message!==void 0?`, last status ${_(
i)}`:"",o=`The job may still be running on the platform: dock status ${D}${p}.`,m=(0,x.h_)(u);return m.with({advice:`${m.advice} ${o}`.trim(),cause:u})}}),2053:((q,se,e)=>{e.d(se,{k:()=>B,q:()=>A});var x=e(
7279),U=e(2975),W=e(1858);const K=30,B=6e4,P=500,N=16e3,R=.95,j=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(r,c,f,a){const E=await this.#r(r,c,f),w=()=>E>this.#o;try{const O=await a();return w()&&(this.#t=
this.#t<j?0:this.#t*R),O}catch(O){if(!(O instanceof x.HR&&O.status===U.kU))throw O;const t=performance.now();throw w()&&(this.#t=Math.min(N,Math.max(P,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+
(O.retryAfterMs||2*this.#t)),O.with({retryAfterMs:this.#e-t})}}async#r(r,c,{signal:f,endsAt:a}){const E=c!==void 0&&this.#n.get(c)||[];for(c!==void 0&&this.#n.set(c,E);;){if(f.throwIfAborted(),this.#e>=
a)throw(0,W.ue)(r,"the platform asked for a pause that exceeds the timeout",W.$_);const w=performance.now(),O=E.at(-K)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,O+B);if(t<=w)return this.#e=w+this.#t,
E.push(w),w;await(0,U.yy)(t-w,f)}}}}),6294:((q,se,e)=>{e.d(se,{Gv:()=>B,LO:()=>W,Te:()=>K,ik:()=>A,wv:()=>U});var x=e(1858);function U(y,r,c){const f=R(y,0);return{fields:y,label:r,redact:c,message:f&&
c(f)||void 0}}function W({label:y,message:r},c,f){return(0,x.ue)(y,`the platform answered without a ${c}${K(r)}`,f)}function K(y){return y===void 0?"":` (${y})`}function B(y){return typeof y=="object"&&
y!==null&&!Array.isArray(y)}const P=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],N=4;function R(y,r){if(typeof y==
"string")return y.trim()||void 0;if(!(r>N)){if(Array.isArray(y))return R(y[0],r+1);if(B(y))for(const c of P){const f=R(y[c],r+1);if(f!==void 0){const{code:a}=y;return typeof a=="number"||typeof a=="st\
ring"?`${f}, code ${a}`:f}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function A(y,r,{message:c,isPage:f,hasWorked:a}){if((0,x.dg)(r))return x.$_;if(r===404)return"Check host, th\
e IDs, and that the key's account can see the workflow.";if(r===409&&y.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(r===409||r===423)return"Another job ma\
y be changing the workflow. Check it in AI for Process, then re-run the job.";if(r<400||r===405||r>=500)return"Check host.";if(r!==401&&r!==403)return y.isTransient?x.$_:"Check the inputs.";if(f)return"\
A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check the IDs, and that the key's acco\
unt can see this one.";const E=y.scope===void 0?"another scope":`the scope "${y.scope}"`;if(r===403)return`The key needs ${E}. Add it under ${j}.`;const w=/scope/i.test(String(c))?` The key also needs\
 ${E}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${j}.${w}`}}),3349:((q,se,e)=>{
e.d(se,{EH:()=>y,Nq:()=>A,kZ:()=>c,s8:()=>r});var x=e(7279),U=e(2975),W=e(2227),K=e(5645),B=e(5805),P=e(6006),N=e(6294);const R=["workflows","workflow","tools"];async function j(f,a){const{collections:E}=f.
platform;let w;for(const O of new Set([...E.values(),...R])){const t=a(O),{label:s,idempotent:_=!0}=t,$=E.get(s);if(!($&&$!==O))try{const u=await(0,W.px)(f,t);E.set(s,O);const D=(0,P.cd)(u),{dockStatusId:i}=D;
if(i!==void 0)return{...D,dockStatusId:i};throw(0,N.LO)(u,"dock status ID",_?"Check host and the IDs.":W.HB)}catch(u){if(u instanceof x.HR&&u.busy&&E.set(s,O),!(u instanceof x.HR&&u.status===404))throw u;
w??=u}}throw w}async function A(f,{workflowId:a,flowId:E}){return await j(f,w=>({label:"Export",method:"POST",path:`${w}/${a}/export?flowId=${E}`,scope:"Export workflow"}))}async function y(f,a,E){const w=E.
downloadUrl??a.downloadUrl??(await(0,P.SO)(f,a.dockStatusId)).downloadUrl;if(w!==void 0)return(0,K.I)(w,f);const O=`the platform reports ${E.status} but names no download URL`;throw new x.HR({what:"Ex\
port",why:O,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function r(f,a,{app:E,flow:w,env:O}){const t="workflowName"in a,s=_=>_==="tools"?"tool":"workflow";return await j(f,_=>({label:"\
Import",method:"POST",path:t?`${_}/import`:`${_}/${a.workflowId}/import`,body:(0,B.J9)({[`${s(_)}DataFileId`]:E,flowDataFileId:w,envVariablesFileId:O,...t&&{[`${s(_)}Name`]:a.workflowName}}),idempotent:!1,
isCreation:t,scope:"Import workflow"}))}async function c(f,a){const E=w=>({label:"Deploy",method:"POST",path:`${w}/${a}/deploy`,body:(0,B.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.
L5)(f,()=>j(f,E),{untilFree:!0})}}),2597:((q,se,e)=>{e.d(se,{g:()=>T,L:()=>be});var x=e(6760),U=e(3e3),W=e(9462),K=e(3349),B=e(706),P=e(2227),N=e(7596),R=e(5805),j=e(6294);const A=25e6,y=1e7,r="bulkIm\
port",c="Re-run the job.";async function f(S,{name:k,bytes:g}){const I=`Upload of ${k}`,X=(Q,re)=>(0,P.px)(S,{label:I,method:"POST",path:Q,body:re,scope:"Import workflow"});let te;if(g.length<A)te=await X(
"files",await a("fileContext",r,{name:k,bytes:g}));else{const Q=Math.ceil(g.length/y),re={totalChunks:Q,fileExtension:"json",fileName:k,fileSize:g.length},ue=await X("files/session/start",(0,R.J9)({fileContext:r,
...re})),ae=(0,N.wh)(ue.fields.sessionId);if(ae===void 0)throw(0,j.LO)(ue,"session ID",c);for(let we=0;we<Q;we++){const Oe=g.subarray(we*y,(we+1)*y);await X(`files/session/${ae}`,await a("chunkNumber",
String(we),{name:k,bytes:Oe}))}te=await X(`files/session/${ae}/complete`)}const{fileId:H}=te.fields;if(typeof H!="string"||H==="")throw(0,j.LO)(te,"file ID",c);return S.log.info(`Uploaded ${k}: ${(0,B.
Xe)(g.length)}`),H}async function a(S,k,{name:g,bytes:I}){const X=new FormData;X.set(S,k),X.set("file",new Blob([I],{type:"application/json"}),g);const te=new Response(X);return{type:te.headers.get("c\
ontent-type")??"",bytes:Buffer.from(await te.arrayBuffer())}}var E=e(2975),w=e(6779);const O="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, \
then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function s(S,k,{source:g,target:I,definitions:{app:X,flow:te,env:H},whenBusy:Q="\
retry",timeoutMs:re,longestWaitMs:ue}){const ae="workflowId"in I?I.workflowId:void 0,we="workflowId"in I?`workflow ${I.workflowId}`:`a new workflow, ${I.workflowName}`;return S.log.info(`Importing ${(0,B.
OX)(g)} into ${we}, at ${k.url.href}`),await(0,W.N)({...S,platform:k},(0,W.R)(re,"No import"),async Oe=>{const Te={app:await f(Oe,X),flow:await f(Oe,te),env:H&&await f(Oe,H)},xe=Q==="retry",ye=await(0,E.
L5)(Oe,()=>(0,K.s8)(Oe,I,Te),{untilFree:xe}),{outputs:Ce}=await(0,w.Bv)(Oe,ye,{title:"Import job",longestWaitMs:ue,advice:O,idsIn:({workflowId:fe=ae})=>({...fe!==void 0&&{"workflow-id":ae??fe}})});return Ce})}
async function _(S,k,{workflowId:g,timeoutMs:I,longestWaitMs:X}){return S.log.info(`Deploying workflow ${g}, at ${k.url.href}`),await(0,W.N)({...S,platform:k},(0,W.R)(I,"No deployment"),async te=>{const{
outputs:H}=await(0,w.Bv)(te,await(0,K.kZ)(te,g),{title:"Deploy job",longestWaitMs:X,advice:t,idsIn:()=>({"workflow-id":g})});return H})}var $=e(2697),u=e(9630),D=e(532),i=e(7279),p=e(6191),o=e(7487),m=e(
8920),d=e(9870),M=e(3657),C=e(4264),Z=e(6224),ne=e(7833);const ie="import-deploy-and-promote",pe="Make and approve a new plan.";async function be(S,k,g){const{approved:I,upload:X,deploy:te,ignore:H}=S.
inputs,Q=g.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:ue}=I?(0,C.Gy)(I,g):{differences:[],actions:Q};if(re.length>0){const ae="The approved plan doesn't \
hold any more, so this attempt changed nothing";throw new i.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}try{const we=(0,o.Tm)()>1&&X!==void 0&&ue.includes("finish")?await(0,p.wn)(S):[];for(const[
Oe,Te]of k.entries()){if(Te.action=ue[Oe],Te.action!=="finish")continue;const xe=ye=>!I||(0,C.cM)(I,Oe,(0,u.ol)(ye,H));Te.backup=await le(S,we,Te.candidate.name,xe),(!te||!(I||Te.backup))&&(Te.action=
"leave")}}catch(ae){S.signal.throwIfAborted();const we="Can't look for the backups of the earlier attempts, so this attempt changed nothing",xe=` What an earlier attempt imported can also be deployed \
with the deploy action: ${k.filter((Ce,fe)=>ue[fe]==="finish").map(({candidate:Ce,plan:fe})=>`${Ce.name} (${fe.target})`).join(", ")}.`,ye=`Use "Re-run failed jobs".${te?xe:""}`;throw new i.HR({what:we,
why:(0,i.gJ)(ae),advice:ye,topic:ie},{cause:ae})}}async function le(S,k,g,I){const X=`${g}-before-`,te=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),H=k.filter(({name:Q})=>Q.startsWith(X)&&te(Q.slice(
X.length))<(0,o.Tm)());for(const{id:Q,name:re}of H.sort((ue,ae)=>ae.id-ue.id)){const ue=await(0,p.R9)(S,Q),ae=await v(ue,S.signal);if(ae&&I((0,Z.YR)(ae)))return{id:Q,name:re,holdsVariables:ae.env!==void 0}}}
async function v(S,k){try{return(0,m.mu)(await(0,M.u)(S,k))}catch{k.throwIfAborted();return}}async function T(S,k){const{platform:g,inputs:I}=S,{path:X,target:te,definitions:H,name:Q}=k.candidate;if(k.
action==="leave"){S.log.info("Neither imported nor deployed"),k.begun="nothing";return}let re=I.candidates.length>1?void 0:k.plan;k.begun="import";try{const ue=async()=>{const we=re??await(0,Z.Cs)(S,k.
candidate);if(re=void 0,!(0,Z.cS)(k.plan,we)){const Te=`The target of ${Q} has changed since this step compared it, so it was left as it is`;throw new i.HR({what:Te,advice:pe,topic:ie})}if(k.action===
"finish")return;we.state&&(k.backup=await J(S,k,we.state));const Oe={...I,source:X,target:te,definitions:H,whenBusy:"throw"};k.job=await s(S,g,Oe),k.imported=!0};if(await(0,E.L5)({...S,endsAt:performance.
now()+I.timeoutMs},ue,{untilFree:!0}),!I.deploy)return;k.begun="deploy";const ae=(0,ne.wZ)(k);if(ae===void 0){const we="Look for it in AI for Process, and deploy it there.";throw new i.HR({what:"the p\
latform didn't name the new workflow's ID",advice:we})}k.job=await _(S,g,{...I,workflowId:ae}),k.deployed=!0}catch(ue){const ae=(0,i.iT)(ue);k.job={...k.job,...(0,w.Zw)(ae)},k.error=l(ae,k,(0,$.Sm)(I.
host))}}async function J(S,{candidate:k,plan:g},I){const{upload:X,artifactEnvVariables:te,host:H}=S.inputs,Q=`${k.name}-before-${(0,o.Tm)()}`,re=I.package.files.has(d.Km),ue=`Backup of workflow ${g.target}\
 at ${(0,$.Sm)(H)}`,ae=await(0,o.Pd)("workflow-backup-");for(let we=1;;we++){const Oe=(0,x.join)(ae,`${Q}${we===1?"":`-${we}`}.zip`);if(await(0,D.lo)(Oe,I.bytes),!X)return S.log.info(`${ue}: ${Oe}, on\
 this runner only`),{name:Oe,holdsVariables:re};try{const Te=await(0,U.mJ)(S,{...I,path:Oe},{upload:X,artifactEnvVariables:te});return S.log.info(`${ue}: ${Te.name}, ${Te.url}`),{name:Te.name,id:Te.id,
holdsVariables:re&&te}}catch(Te){if(!(Te instanceof p.B6))throw Te}}}function l(S,k,g){const{candidate:I,begun:X,imported:te,backup:H}=k,Q=(0,i.h_)(S),re=(0,ne.wZ)(k),[ue,ae]=["workflowName"in I.target,
X==="deploy"],we=`deploy workflow ${re} with the deploy action`,Oe=ue?ae?we:"start a new run":'use "Re-run failed jobs"',Te=`${I.name} ${te?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,xe=[Q.advice.replace(/(r)e-run the job/gi,(ye,Ce)=>Ce==="r"?Oe:Oe[0]?.toUpperCase()+Oe.slice(1)),ae&&!ue?`Or ${we}.`:"",ue&&re?`The new workflow's ID is ${re}.`:"",H?`The packa\
ge that ${g} had before is ${H.name}${H.id?` (artifact ${H.id})`:""}.`:""];return Q.with({what:(ae?Te:"")+Q.what,advice:xe.filter(Boolean).join(" ")})}}),161:((q,se,e)=>{e.d(se,{K:()=>be});var x=e(3024),
U=e(6760),W=e(3e3),K=e(819),B=e(7279),P=e(6584);class N{#n=[];#e;constructor(){const S=K.V4("api-key");S!==""&&K.Pq(S)}text(S){return K.V4(S)}lines(S){return K.V4(S,{trimWhitespace:!1})}optional(S,k){
const g=this.text(S);return g===""?void 0:this.parse(S,g,k)}parse(S,k,g){try{return g(k)}catch(I){this.refuse(S,(0,B.gJ)(I),(0,B.h_)(I).topic);return}}required(S,k,g="is required"){return this.text(S)===
""&&this.refuse(S,g),this.optional(S,k)}notEmpty(S,k,g){if(process.env[`INPUT_${S.toUpperCase()}`]?.trim()===""){const I=`Where an event has no inputs, write \`\${{ inputs.${S} || ${g} }}\``;this.refuse(
S,`is empty. Is the name in the expression right?${g===void 0?"":` ${I}`}`)}return this.optional(S,k)}boolean(S,k){return this.notEmpty(S,P.yG,k?void 0:"false")??k}refuse(S,k,g="before-anything-is-sen\
t"){this.#e??=g,this.#n.push(`${S} ${k.replace(/(?<=[a-z])\.$/,"")}`)}check(S){if(S!==void 0&&this.#n.length===0)return S;throw new B.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(l){
const S=l.required("host",P.or),g=l.required("api-key",P.Do,"is required. The secret isn't set, or this job can't read it"),I=(l.optional("timeout-minutes",(0,P.$J)(1440))??30)*6e4,X=(l.optional("poll\
-interval-seconds",(0,P.$J)(3600))??10)*1e3,te=l.boolean("summary",!0);return S&&g?{host:S,apiKey:g,timeoutMs:I,longestWaitMs:X,summary:te}:void 0}var j=e(8920),A=e(7598),y=e(1455),r=e(532),c=e(706),f=e(
5806),a=e(9870);function E(l,S){return new B.HR({what:l,advice:S,topic:"unpacking"})}function w(l,S){for(const{index:k}of`${S}/`.matchAll(/\//g)){const g=S.slice(0,k),I=(0,x.lstatSync)((0,U.join)(l,g),
{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw E(`${(0,c.TL)(g)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(g===S&&I?.isFile())return I;if(!I?.isDirectory())break}}async function O(l){
return(await(0,y.readdir)(l,{withFileTypes:!0})).map(k=>k.name+(k.isDirectory()?"/":""))}async function t(l,S){const k=[],g=[""];for(const I of g){S.throwIfAborted();for(const X of await O((0,U.join)(
l,I))){if((0,f.jq)(X))continue;if((X.endsWith("/")?g:k).push(I+X),k.length+g.length>a.BE)throw new Error("more than 10,000 files are in it")}}return k}async function s(l){if(!w(l,f.gv))return;const S=await(0,y.
readFile)((0,U.join)(l,f.gv),"utf8");let k;try{const{unpackedFiles:g}=JSON.parse(S);g.every(I=>(0,f.x5)(I)===void 0)&&(k=new Set(g))}catch{}return{text:S,paths:k}}async function _(l,S){const k=new Set(
S.map(caseFold));return(await readdir(l).catch(()=>[])).filter(I=>!k.has(caseFold(I))&&existsSync(join(l,I,RECORD)))}function $(l){return`${JSON.stringify({unpackedFiles:[...l]},null,2)}
`}var u=e(3657);async function D(l,S){try{const k=await(0,y.stat)(l);if(k.isDirectory())return await d(l,S);if(k.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const g=await(0,y.readFile)(
l);return{...await(0,u.u)(g,S),sha256:(0,A.createHash)("sha256").update(g).digest("hex")}}catch(k){throw m(k,l,S)}}async function i(l,S){const k=()=>D(l,S);try{const g=statSync(l,{throwIfNoEntry:!1});
if(g===void 0)return{kind:"missing"};const I=g.isDirectory()?await p(l,S):new Map,[X,...te]=[...I.values()].flat();return X===void 0?{kind:"single",read:k}:{kind:"several",names:[...I.keys()],async read(H){
const[Q,re]=I.get(H)??[];if(Q&&re)throw new Error(`is there twice, as ${quoted(Q.name)} and as ${quoted(re.name)}. Remove one of them`);if(Q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await D(join(l,Q?.name??H),S)},...te.length===0&&X.isDirectory()&&{readSingle:k}}}catch(g){throw m(g,l,S)}}async function p(l,S){const k=new Map,g=await readdir(l,{withFileTypes:!0});
if(isWorkflow(g.map(({name:I})=>I)))return k;for(const I of g){if(S.throwIfAborted(),I.name.startsWith(".")||!await o(join(l,I.name),S))continue;const X=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,
"");k.set(X,[...k.get(X)??[],I])}return k}async function o(l,S){const k=await stat(l).catch(()=>{});if(k?.isDirectory())return isWorkflow(await M(l));if(!k?.isFile()||!/\.zip$/i.test(l))return!1;try{return isWorkflow(
[...(await D(l,S)).files.keys()])}catch{return S.throwIfAborted(),!0}}function m(l,S,k){if(k.aborted)return k.reason;const g=/The package (is .*, not a zip)/.exec((0,B.gJ)(l))?.[1],I=(0,x.existsSync)(
S)?`can't be read: ${(0,r.Uc)(l)}`:`doesn't exist: ${(0,c.MW)(S)}`;return new Error(g?`${g}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:l})}async function d(l,S){const k=(0,U.
join)(l,(0,a.wg)(await M(l))),g=await s(k);if(g&&!g.paths)throw new Error(`${f.gv} isn't as this action writes it`);const I=g?.paths?new Set([...a.LX,...g.paths]):await t(k,S),X=new Map;let te=a.zx;for(const H of I){
S.throwIfAborted();const Q=w(k,H);if(Q!==void 0){if(te-=Q.size,te<0)throw new Error("its files take more than 256 MiB, the limit");X.set(H,await(0,y.readFile)((0,U.join)(k,H)))}}if(X.size===0)throw new Error(
"no files are in it");return(0,a.jz)("folder",X)}async function M(l){const S=await O(l),g=S.filter(I=>I.endsWith("/")).map(async I=>(await O((0,U.join)(l,I))).map(X=>I+X));return[...S,...(await Promise.
all(g)).flat()]}async function C(l,{path:S,variables:k,sha256:g,needsVariables:I,of:X=""},te){const H=(we,Oe)=>l.refuse(we+X,Oe,"import-deploy-and-promote"),Q=we=>Oe=>{te.throwIfAborted(),H(we,(0,B.gJ)(
Oe))},re=k?await(0,j.Ch)(k,te).catch(Q("env-variables")):void 0,ae=await(async()=>{const{sha256:we,...Oe}=await D(S,te),Te=(0,j.mu)(Oe,re),xe=k&&(0,U.basename)(k);return{path:S,package:Oe,sha256:we,definitions:Te,
variablesFile:xe}})().catch(Q("package"));if(ae&&g!==void 0&&ae.sha256!==g){const we=`is not the digest of the package, which is ${ae.sha256}`;H("package-sha256",ae.sha256?we:"is only for a package th\
at is a .zip")}return ae&&I&&k===void 0&&!ae.definitions.env&&H("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ae}var Z=e(682),ne=e(2899),ie=e(7487),
pe=e(4264);async function be(l){const S=new N,k=S.boolean("plan",!1),g=k?void 0:le(S),I=v(S,k),X=await T(S,I,l),te=R(S),H=(0,W.WZ)(S,!1),Q=S.boolean("deploy",!0),re=S.optional("ignore",ne.wo)??ne.K$,{
fromList:ue}=I;return{...S.check(te),...H,candidates:X,fromList:ue,isPlan:k,approved:g,deploy:Q,ignore:re}}function le(l){const S=l.text("approved-plan");return S===""&&l.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
S==="none"?void 0:l.optional("approved-plan",pe.ud)}function v(l,S){if(l.text("workflow-name")===""){const{targets:I,fromList:X}=(0,Z.R)(l,"workflow-"),te=I.map(({workflowId:re})=>re),H=te.find((re,ue)=>te.
indexOf(re)<ue),Q=l.text("workflows")===""?"workflows-file":"workflows";return H!==void 0&&l.refuse(Q,`has workflow-id ${H} twice`),{targets:I.map(({name:re,...ue})=>({name:re,target:ue})),fromList:X}}
for(const I of["workflow-id","flow-id","workflows","workflows-file"])l.text(I)!==""&&l.refuse(I,"can't be combined with workflow-name");if(!S&&(0,ie.Tm)()>1){const I=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;l.refuse("workflow-name",I,"import-deploy-and-promote")}const k=l.optional(
"workflow-name",P.sU),g=l.optional("name",P.$q)??k;return g===void 0||k===void 0?{targets:[],fromList:!1}:{targets:[{name:g,target:{workflowName:k}}],fromList:!1}}async function T(l,{targets:S,fromList:k},g){
const I=l.required("package",P.EO),X=l.notEmpty("package-sha256",P.tz,"'any'");k&&X!==void 0&&l.refuse("package-sha256","is only for a single package");const te=re=>re==="package"?re:(0,P.EO)(re),H=l.
notEmpty("env-variables",te,"'package'");if(I===void 0)return[];const Q=[];for(const{name:re,target:ue}of S){const ae=k?` of ${re}`:"",we=k?l.parse(`package${ae}`,re,fe=>J(I,fe)):I,Oe=H&&k?(0,U.join)(
H,`${re}.json`):H,Te=H==="package"?void 0:Oe,xe="workflowId"in ue&&H==="package",Ce=we&&await C(l,{path:we,...{variables:Te,sha256:k?void 0:X,needsVariables:xe,of:ae}},g);Ce&&Q.push({name:re,target:ue,
...Ce})}return Q}function J(l,S){const k=(0,U.join)(l,`${S}.zip`),[g=k,I]=[(0,U.join)(l,S),k].filter(X=>(0,x.existsSync)(X));if(I){const X=`as ${(0,P.bY)(`${S}.zip`)} and as ${(0,P.bY)(`${S}/`)}`;throw new Error(
`is there twice, ${X}. Remove one of them`)}if((0,x.existsSync)(g)&&(0,x.lstatSync)(g).isSymbolicLink())throw new Error("is a link, which isn't followed");return g}}),6325:((q,se,e)=>{e.a(q,async(x,U)=>{
try{let s=function({rows:_}){for(const{candidate:$}of(0,w.p1)(_)){const{name:u,target:D}=$,i="workflowId"in D?`workflow-id ${D.workflowId}, flow-id ${D.flowId}`:"";(0,R.t1)().warning(`Nothing differs \
in ${u}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${i}).`)}};var W=e(3e3),K=e(6779),B=e(3018),P=e(682),N=e(
7279),R=e(8725),j=e(7487),A=e(1519),y=e(2227),r=e(2597),c=e(161),f=e(1415),a=e(4264),E=e(6224),w=e(7833);const O=4;await(0,j.eF)(async _=>{(0,j.n0)({promotions:[]});const $=await(0,c.K)(_),u=await t($,
_);await(0,w.A2)(u,$);const D=(0,w.jb)(u.rows),i=await(0,B.S3)(D);$.summary&&await(0,f.c)(u,$,i),(0,B.$0)(D),(0,j.Tm)()>1&&$.deploy&&s(u);const p=(0,w.c2)(u,$);if(p)throw p;$.isPlan&&(0,R.lm)((0,f.o)(
u.rows,$))});async function t(_,$){const{candidates:u,fromList:D,approved:i,host:p,ignore:o,deploy:m,upload:d,artifactEnvVariables:M}=_,C=u.flatMap(({definitions:{env:g}})=>g?(0,A.aC)(g.bytes):[]),Z=(0,y.
Ng)(p,_.apiKey,{secrets:C,known:u.map(({name:g})=>g)}),ne=(0,R.t1)(),pe={log:ne,publish:g=>(0,j.n0)((0,w.WZ)(g)),signal:$,endsAt:Number.POSITIVE_INFINITY,platform:Z,inputs:_},be=({name:g})=>D?{...pe,log:(0,R.
t1)(`[${g}] `),publish:()=>{}}:pe;let le;const v=await(0,P.H)(u,O,async g=>{try{if(le)throw new N.HR({what:"Not tried: another target failed for a cause that is the same for all"});const I=await(0,E.Cs)(
be(g),g);return{candidate:g,plan:I,job:I.state?.job??{}}}catch(I){const X=(0,N.iT)(I);return X instanceof N.HR&&X.affectsAll&&(le??=X),{candidate:g,error:X,job:(0,K.Zw)(X)}}}),T=(0,w.sb)(v);if(T.length<
v.length)return{rows:v};const l={options:{host:p.href,ignore:[...o.lines].sort().join(`
`),deploy:m,"upload-artifact":d!==void 0,"artifact-env-variables":M},workflows:T.map(({plan:g})=>g)},S=(0,a.Rd)(l,i?.salt);if(_.isPlan)return{rows:v,digest:S};const k=await(0,r.L)(pe,T,l).then(()=>{},
N.iT);if(k)return{rows:v,digest:S,refusal:k};i||ne.info("Applied without an approved plan"),T.some(({plan:g,action:I})=>g.state&&I==="import")&&(0,W.j)(_,ne);for(const g of T)if(await(0,r.g)(be(g.candidate),
g),g.error)break;return{rows:v,digest:S}}U()}catch(O){U(O)}},1)}),1415:((q,se,e)=>{e.d(se,{c:()=>E,o:()=>a});var x=e(6760),U=e(2697),W=e(3018),K=e(1124),B=e(2614),P=e(7487),N=e(4057),R=e(8132),j=e(8920),
A=e(706),y=e(7833);const r=i=>{const{name:p,version:o}=(0,j.Rc)(i)??{};return[p,o].filter(Boolean).join(" ")},c=i=>i.map(p=>(0,R.SS)(p)).join(", "),f=(...i)=>i.filter(Boolean).join(" ");function a(i,{
host:p}){return`Plan: ${(0,y.sb)(i).length-(0,y.p1)(i).length} of ${(0,A.hS)(i.length,"workflow")} will change at ${(0,U.Sm)(p)}`}async function E(i,p,o){const{rows:m,refusal:d,digest:M}=i,C=m.some(({
begun:pe})=>pe),Z=p.isPlan&&M!==void 0,ne=M&&(0,R.SS)(M.slice(0,12)),ie=[C?$(m):O(m,p),(0,N.cj)((0,U.cZ)((0,y.dJ)(m))),d&&(0,N.il)((0,U.UX)(d),(0,P.VY)(d)),Z&&s(m,p),(Z||C)&&_((0,y.p1)(m)),...C?D(m,p):
[],Z&&`Plan ${ne}.`,p.approved&&ne&&`${C?"Applied":"Approved"} plan ${ne}.`,C&&!p.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,K.Hq)((0,y.jb)(m))&&ie.push((0,W.uu)(o,p.fromList,
ie,C?"What differed":"What changes")),await(0,N.Sy)(w(i,p,C),...ie)}function w({rows:i,refusal:p},o,m){const d=(0,U.Sm)(o.host),M=(0,y.dJ)(i).length,C=i.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Z=`${C} of ${(0,A.hS)(i.length,"workflow")} promoted`;return[m&&M>0&&`Promotion to ${d} failed: ${Z}`,m&&C===0&&`Nothing differs at ${d}: nothing was done`,m&&`${Z} to ${d}`,M===0&&!p&&a(i,
o),o.isPlan&&`Plan for ${d} failed: ${M} of ${(0,A.hS)(i.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${d} failed: nothing was changed`}function O(i,{isPlan:p}){const o=i.map(
({candidate:m,plan:d})=>{const{name:M,target:C,path:Z,sha256:ne}=m,ie=ne??d?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,be=d?.state&&r(d.state.package),le="workflowName"in C?"a ne\
w workflow":C.workflowId;return[{words:M},{words:[r(m.package),(0,x.basename)(Z),pe].filter(Boolean).join(", ")},{words:be?`${be} (${le})`:le},{words:d?t(d.changes):"\u274C Failed"}]});return(0,N.tp)(
["Workflow","Package","Target",p?"What will change":"What would change"],o)}function t({status:i,counts:p,files:o}){if(i==="unchanged")return"nothing: it stays";if(i==="changed")return(0,K.cq)(p);const d=o.
flatMap(M=>M.kind==="json"?(0,B.ID)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return d?`${(0,A.hS)(d.nodes,"node")}, ${(0,A.hS)(d.connections,"connection")}`:"everything: it is new"}function s(i,{deploy:p,
upload:o,artifactEnvVariables:m}){return(0,y.sb)(i).flatMap(({candidate:M,plan:C})=>{const{state:Z,outcome:ne,variables:ie}=C,[pe,be,le]=[C.added,C.kept,C.ignored].map(c),v=(0,R.SS)(M.name),T=(0,R.SS)(
`${M.name}-before-<run attempt>.zip`),J=Z?`The in-development version of ${v} is replaced${p?", then deployed":""}.`:`${v} is created${p?" and deployed":""}: there is nothing to back up.`,S=o?`A backu\
p is kept first, as ${T}${m?"":", without environment variables"}.`:"No backup is kept.",k=M.variablesFile&&`variables of ${(0,R.SS)(M.variablesFile)}`,g=f(J,Z&&S,ie.length>0&&`The import sends the ${k??
"package's own variables"}.`,pe&&`Added: ${pe}.`,be&&`The target keeps its own value of ${be}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${g}`:
[]}).join(`
`)}function _(i){const p=M=>i.filter(({plan:Z})=>Z[M].length>0).map(({candidate:Z,plan:ne})=>`${(0,R.SS)(Z.name)} (${c(ne[M])})`).join(", "),o=c(i.map(({candidate:M})=>M.name)),[m,d]=[p("kept"),p("ign\
ored")];return f(o&&`Nothing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",m&&`Variables that differ, and that an i\
mport would keep: ${m}.`,d&&`Ignored fields that differ: ${d}.`)}function $(i){const p=i.map(o=>[{words:o.candidate.name},(0,y.wZ)(o)??{words:"a new workflow"},{words:u(o)},{words:o.imported&&o.plan?t(
o.plan.changes):""},o.backup?.name??""]);return(0,N.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function u({begun:i,imported:p,deployed:o,backup:m,error:d}){return i?i==="nothing"?m?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":d?i==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function D(i,{host:p}){const o=i.flatMap(C=>{const{backup:Z}=C;if(!Z)return[];const ne=Z.id===void 0?"on this runner only":`artifact ${Z.id}`,ie=Z.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(Z.name)} (${ne}) to workflow ${(0,R.SS)((0,y.wZ)(C)??"")}${ie}`]}),m=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.
join(", ")}.`,d="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=i.flatMap(C=>"workflowName"in C.candidate.target?(0,y.wZ)(C)??[]:[]);return[
o.length>0?`To roll back at ${(0,R.wh)((0,U.Sm)(p))}, ${m} ${d}`:"",...M.map(C=>`Workflow ${(0,R.SS)(C)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>R,
cM:()=>y,ud:()=>j});var x=e(7598),U=e(7487),W=e(706);const K="v1",[B,P]=[["name","target","package","variables"],["outcome","targetVariables","content"]],N=[...B,...P];function R(t,s=(0,x.randomBytes)(
12).toString("base64url")){const _=a(t,s),$=[K,s,w(t,s,_),..._.map(u=>u.join("~"))].join(".");return`${$}.${O([$],6)}`}function j(t){const[s="",_="",$="",...u]=t.split(".");if(/^v\d/.test(s)&&s!==K)throw new Error(
`is of another version of this action (format ${s.slice(1)}). Make and approve a new plan`);if(u.pop()!==O([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:_,seal:$,rows:u.map(D=>D.split("~"))}}function A({salt:t,seal:s,rows:_},$){const u=a($,t),D=(m,d)=>m.filter((M,C)=>_[d]?.[C]!==u[d]?.[C]),i=D(Object.keys(
$.options),0),p=i.map(m=>r(m,$.options[m]));if(_.length!==u.length){const m=(0,W.hS)(_.length-1,"workflow");return{differences:[...p,`the plan is for ${m}, this step for ${u.length-1}`],actions:[]}}const o=$.
workflows.map((m,d)=>{const M=D(N,d+1),C=E(_[d+1]?.at(-1)??"",t,d);p.push(...c(m,M,C).map(pe=>`${m.name}: ${pe}`));const Z=m.outcome==="changed",ne=Z!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ne?"import":"leave";const ie=[...i,...M].some(pe=>["host","ignore","name","target"].includes(pe));return Z&&!ie&&p.push(f(m,M.includes("content"))),ne?"finish":"\
leave"});return p.length===0&&s!==w($,t,_)&&p.push("the plan's digest isn't as the plan wrote it"),{differences:p,actions:o}}function y({salt:t,rows:s},_,$){return s[_+1]?.includes(O([t,_,"content",$],
22))===!0}function r(t,s){return t==="host"?`the host isn't the approved one (now ${s})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!s}, is ${s})`}function c({target:t,shown:s,
variables:_},$,u){if($.includes("name"))return["the plan has another workflow in its place"];const D={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${u}\u2026, is ${s.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${_.join(", ")||"none"})`};return $.flatMap(i=>D[i]??[])}function f({name:t,target:s,fields:_,
targetVariables:$},u){const i=`differs from the package in ${_.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,p=`its environment variables differ${$.length>0?` (now ${$.join(
", ")})`:""}`,o=u&&_.length>0?i:p,m=`: look at the workflow, and if it is right, deploy it with the deploy action (${s})`,d=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?m:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${d}`}function a({options:t,workflows:s},_){const $=s.map(
(u,D)=>[...N.map(i=>O([_,D,i,u[i]],i==="content"?22:4)),E(u.shown,_,D)]);return[Object.entries(t).map(u=>O([_,...u],4)),...$]}function E(t,s,_){const $=(0,x.createHash)("sha256").update(`${s} ${_}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^$).toString(16).padStart(6,"0")}function w({options:t,workflows:s},_,$){const u=s.map(D=>B.map(i=>D[i]));return O([_,"seal",t,u,$],43)}function O(t,s){
return(0,x.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,s)}}),6224:((q,se,e)=>{e.d(se,{Cs:()=>u,cS:()=>p,YR:()=>C});var x=e(7975),U=e(6779),W=e(9630),K=e(2899),B=e(5806),
P=e(1519),N=e(1124),R=e(3436),j=e(2742),A=e(7856);const y=1024*1024;function r(le,v,{name:T,ignore:J}){const l=[le,v].filter(ue=>ue!==void 0),S=l.length===2&&l.some(f),k=[...new Set(l.flatMap(({files:ue})=>[
...ue.keys()]))].sort(),g=new Set(J.lines),I=new R.Ms(J,ue=>g.delete(ue)),X=k.flatMap(ue=>{const[ae,we]=[le?.files.get(ue),v?.files.get(ue)],Oe=ae!==void 0&&we!==void 0&&ae.equals(we);if(S&&(0,B.dU)(ue)||
Oe&&g.size===0)return[];const Te=ae&&(0,W.TA)(ue,ae,I),xe=Oe?Te:we&&(0,W.TA)(ue,we,I);return Oe||Te!==void 0&&Te.id===xe?.id?[]:[{name:ue,from:ae,to:we,base:Te,head:xe}]}),te=E(X,I),H=ue=>J.lines.length===
0&&te.some(ae=>ae.name===ue),Q=te.length===0?[]:k.filter(ue=>!H(ue)&&!(0,B.dU)(ue)),re=le===void 0?"added":v===void 0?"removed":void 0;return{name:T,status:re??(te.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,N.cz)(te.map(N.xS)),files:te,variablesCompared:!(S&&l.some(a)),secrets:[...new Set(l.flatMap(ue=>[...(0,P.x3)(ue),...c(ue,Q)]))],unusedIgnores:[...g]}}function c({
files:le},v){return v.flatMap(T=>(0,A.Wr)((0,W.TA)(T,le.get(T)??Buffer.of(),new R.Ms(K.K$))))}function f({kind:le,files:v}){return le==="folder"&&![...v.keys()].some(B.dU)}function a({files:le}){return[
...le].some(([v,T])=>(0,B.dU)(v)&&(0,P.DF)(T)?.variables.length!==0)}function E(le,v){const T=le.flatMap(({name:l,base:S,head:k})=>S&&k&&!(0,B.dU)(l)?[{name:l,base:S,head:k}]:[]),J=new Map((0,j.OD)(T,
v).map((l,S)=>[T[S]?.name,l]));return le.map(l=>w(l,J.get(l.name)))}function w({name:le,from:v,to:T,base:J,head:l},S){const k=v===void 0?"added":T===void 0?"removed":"modified",g={name:le,status:k,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,B.dU)(le))return{...g,kind:"variables",changes:t(J,l,k)};if(S||k!=="modified"&&(J??l))return{...g,kind:"json",base:J,head:l,...S};const[I,X]=[v&&
O(v),T&&O(T)];return v&&I===void 0||T&&X===void 0?{...g,kind:"binary"}:{...g,kind:"text",text:{base:I,head:X}}}function O(le){return le.length<=y&&!le.includes(0)?(0,W.b6)(le):void 0}function t(le,v,T){
const[J,l]=[le,v].map(H=>H&&(0,P.DF)(Buffer.from((0,R.dj)(H))));if(T==="modified"&&(J===void 0||J.container!==l?.container))return[{kind:"modified",path:[],from:N.RG,to:N.RG}];const S=H=>new Map(H?.variables.
map(({name:Q,content:re})=>[Q,re])),[k,g]=[S(J),S(l)],I=[],X=[...k.keys()].filter(H=>g.has(H)),te=[...g.keys()].filter(H=>k.has(H));X.some((H,Q)=>H!==te[Q])&&I.push({kind:"reordered",path:[],moved:[]});
for(const H of[...new Set([...k.keys(),...g.keys()])].sort()){const Q=[{type:"member",key:H}];k.has(H)?g.has(H)?k.get(H)!==g.get(H)&&I.push({kind:"modified",path:Q,from:N.RG,to:N.RG}):I.push({kind:"re\
moved",path:Q,value:N.RG}):I.push({kind:"added",path:Q,value:N.RG})}return I}var s=e(7279),_=e(8920),$=e(9870);async function u(le,v){const{platform:T,inputs:J}=le,{target:l}=v;if("workflowName"in l)return D(
v,void 0,J.ignore);const S=await(0,U.X7)(le,T,{...J,...l});for(const k of(0,P.x3)(S.package))T.secrets.add(k);return D(v,S,J.ignore)}function D(le,v,T){const{name:J,target:l,package:S,definitions:k,variablesFile:g}=le,
I=v&&i(v.package),X=[I?.env?.bytes,S.files.get($.Km)];g&&k.env&&Z(J,k.env.bytes,X);const[te,H]=[d(I?.env),d(k.env)],Q=te&&H&&new Map([...H,...te]),re=I&&C(I,te,I.env),ue=C(k,k.env&&Q,k.env),ae=r(re,ue,
{name:J,ignore:T}),we=o(ae),Oe=o(r(re,ue,{name:J,ignore:K.K$})),Te=[...X,k.env?.bytes].flatMap(ye=>ye?(0,P.aC)(ye):[]),xe=(0,W.ol)(C(k),K.K$);return{state:v,changes:{...ae,secrets:[...ae.secrets,...Te]},
ignored:Oe.filter(ye=>!we.includes(ye)),added:M(Q).filter(ye=>!te?.has(ye)),kept:M(H).filter(ye=>te?.has(ye)&&te.get(ye)!==H?.get(ye)),name:J,target:"workflowId"in l?`${l.workflowId} ${l.flowId}`:`new\
 workflow ${l.workflowName}`,package:xe,variables:M(H),shown:le.sha256??xe,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:M(te),content:I?(0,W.ol)(C(I),T):"",fields:we}}function i(le){
try{return(0,_.mu)(le)}catch(v){const T=`The target's package ${(0,s.gJ)(v)}`;throw new s.HR({what:T,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:v})}}function p(le,v){return le.
content===v.content&&(0,x.isDeepStrictEqual)(le.targetVariables,v.targetVariables)}function o({files:le}){const v=le.flatMap(({kind:T,name:J,changes:l})=>T==="variables"?[]:l.length===0?[J]:l.map(S=>m(
S)||J));return[...new Set(v)]}function m({kind:le,path:v}){return v.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function d(le){return le===void 0?
new Map:(0,P.DF)(le.bytes)?.variables.reduce((v,{name:T,content:J})=>v.set(T,J),new Map)}function M(le){return[...le?.keys()??[]].sort()}function C({app:le,flow:v},T,J){const l=M(T).map(k=>[k,""]),S=T?
Buffer.from(JSON.stringify(Object.fromEntries(l))):J?.bytes;return(0,$.jz)("zip",[[$.uq,le.bytes],[$.n7,v.bytes],...S?[[$.Km,S]]:[]])}function Z(le,v,T){const J=T.map(X=>X&&(0,P.DF)(X)),l=J.find(X=>X?.
variables.length)??J.find(Boolean),S=ne((0,P.DF)(v),l);if(S===void 0)return;const k=J.indexOf(l)===1?"package":"target",g=`env-variables of ${le} doesn't have the shape of the ${k}'s variables`,I=`Wri\
te it like this, with your names and values: ${be(l)}`;throw new s.HR({what:g,why:S,advice:I,topic:"import-deploy-and-promote"})}function ne(le,v){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(v===void 0)return;if(le.container!==v.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(v.variables.length===0)return;const T=new Set(v.variables.flatMap(({keys:l})=>l)),J=v.variables.every(({keys:l})=>l.includes("value"));for(const{name:l,keys:S}of le.variables){const k=S.find(
g=>!T.has(g));if(k!==void 0)return`${l} has "${k}", which no variable there has`;if(J&&!S.includes("value"))return`${l} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},pe={string:"",number:0,boolean:!1};function be({container:le,variables:[v]}={container:"array",variables:[]}){const T=le==="array",{keys:J,content:l}=v??{keys:T?["name","value"]:[],content:"{\
}"},S=JSON.parse(l),k=J.map(I=>[I,ie[I]??pe[typeof S[I]]??null]),g=J.length===0?ie.value:Object.fromEntries(k);return JSON.stringify(T?[g]:{API_URL:g})}}),7833:((q,se,e)=>{e.d(se,{A2:()=>A,WZ:()=>r,c2:()=>c,
dJ:()=>N,jb:()=>j,p1:()=>P,sb:()=>B,wZ:()=>R});var x=e(2697),U=e(1124),W=e(7279),K=e(7487);function B(f){return f.filter(a=>a.plan!==void 0)}function P(f){return B(f).filter(({plan:a,action:E,backup:w})=>a.
outcome==="unchanged"&&E!=="finish"&&!w)}function N(f){return f.flatMap(({candidate:{name:a},error:E})=>E?[{name:a,error:E}]:[])}function R({candidate:{target:f},job:a}){return"workflowId"in f?f.workflowId:
a["workflow-id"]}function j(f){const a=f.filter(({plan:E})=>!E).map(({candidate:E})=>E.name);return{workflows:B(f).map(({plan:E})=>E.changes),notCompared:a}}async function A({rows:f,digest:a},{fromList:E}){
const[w]=f,O=j(f);(0,K.n0)({...a&&{changed:(0,U.Hq)(O),...(0,U.xW)(O),"plan-digest":a},...!E&&w&&{...r(w.job),"workflow-id":R(w)},...await(0,x.dF)("promotions",f.map(y))})}function y(f){const{candidate:a,
plan:E,imported:w=!1,deployed:O=!1,backup:t,job:s,error:_}=f;return{name:a.name,"workflow-id":R(f),...E&&{changed:E.outcome==="changed",...E.changes.counts},"package-sha256":a.sha256,imported:w,deployed:O,
"dock-status-id":s["dock-status-id"],...t?.id&&{"backup-artifact-id":t.id,"backup-artifact-name":t.name},error:_&&(0,x.UX)(_)}}function r({"workflow-id":f,"dock-status-id":a,status:E}){return{"workflo\
w-id":f,"dock-status-id":a,status:E}}function c({rows:f,refusal:a,digest:E},{fromList:w,isPlan:O}){const t=N(f),[s]=t;if(s===void 0||!w)return s?.error??a;const _=f.filter(({begun:u})=>!u).map(({candidate:u})=>u.
name),$=[!E&&`${t.length} of ${f.length} targets could not be compared.`,(0,x.As)(t),!E&&!O&&"Nothing was changed.",E&&_.length>0&&`Not started: ${_.join(", ")}.`];return(0,W.h_)(s.error).with({what:$.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((q,se,e)=>{e.d(se,{L5:()=>P,Mu:()=>A,Vs:()=>R,kU:()=>B,yy:()=>j});var x=e(7279),U=e(706);const W=7,K=3e4,B=429;async function P({log:y,signal:r,endsAt:c},f,{
atLeastMs:a=0,untilFree:E=!1}={}){let w=0,O=0,t;for(;;)try{return await f()}catch(s){if(!(s instanceof x.HR&&(s.retryable||E&&s.busy)))throw s;r.throwIfAborted(),t??=performance.now();const _=s.status===
B,$=s.busy||_;O=$?O+1:0,$||w++;const u=w>(s.maxRetries??W)&&performance.now()-t>=a;if(!$&&u)throw N(s,`${w} times in a row`);const D=Math.min(K,1e3*2**((O||w)-1))*(.5+Math.random()/2),i=_&&s.retryAfterMs>
0?s.retryAfterMs:Math.max(s.retryAfterMs,D),p=(0,U.zK)(i);if(performance.now()+i>=c)throw N(s,`and waiting ${p} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");y.info(`${(0,U.OX)((0,x.$N)(s),1e3)}; retrying in ${p}`),await j(i,r)}}function N(y,r,c=y.advice){const{what:f,why:a}=y,E=a?{why:`${a}, ${r}`}:{what:`${f}, ${r}`};return y.with({...E,advice:c,
retryable:!1})}function R(y){const r=String(y),c=/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-Date.now();return Math.min(Math.max(c||0,0),2**31-1)}async function j(y,r){let c;const f=new Promise(a=>{c=
setTimeout(a,y)});await A(r,f).finally(()=>clearTimeout(c))}function A(y,r){return new Promise((c,f)=>{const a=()=>f(y.reason);r.then(c,f).finally(()=>y.removeEventListener("abort",a)),y.aborted?a():y.
addEventListener("abort",a)})}}),706:((q,se,e)=>{e.d(se,{MW:()=>K,OX:()=>U,TL:()=>W,Xe:()=>B,hS:()=>N,pO:()=>r,v5:()=>j,zD:()=>P,zK:()=>R});var x=e(8132);function U(a,E=300){const w=a.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return(0,x.Jj)(w,E)}function W(a,E=100){return(0,x.RK)(JSON.stringify((0,x.Jj)(a,E)))}function K(a){return W(a,1e3).replaceAll("\\\\","\\")}function B(a){if(a<1024)
return`${a} B`;const E=["KiB","MiB","GiB"];let w=a/1024;for(;Number(w.toFixed(1))>=1024&&E.length>1;)w/=1024,E.shift();return`${w.toFixed(1)} ${E[0]}`}function P(a){return String(a).replace(/\B(?=(\d{3})+$)/g,
",")}function N(a,E){return`${P(a)} ${E}${a===1?"":"s"}`}function R(a){if(a<9950)return`${(a/1e3).toFixed(1)} s`;const E=Math.round(a/1e3);if(E<60)return`${E} s`;const[w,O]=[Math.floor(E/60),Math.floor(
E/3600)];return O>0?`${O} h ${w%60} min`:`${w} min ${E%60} s`}const j="***",A=4,y=8;class r{#n=new Map;#e=new Set;constructor(E=[]){for(const w of E)this.add(w)}add(E,w=O=>!0){const O=new Set([E,...E.
split(/[\r\n]/)].map(t=>t.trim()));for(const t of[...O].filter(w).flatMap(c)){const s=t.slice(0,y);this.#n.set(s,(this.#n.get(s)??new Set).add(t)),this.#e.add(s.length)}}redact=(E,w=300)=>{const O=E.trimStart(),
t=Math.min(O.length,w*4);return U(this.hide(O,()=>{},t)+(t<O.length?"\u2026":""),w)};hide(E,w=t=>{},O=E.length){let[t,s]=["",0];for(let _=0;_<O;_++){const $=this.#t(E,_);$!==""&&(w($),_>=s&&(t+=E.slice(
s,_)+j),s=Math.max(s,_+$.length))}return t+E.slice(s,O)}#t(E,w){let O="";for(const t of this.#e)for(const s of this.#n.get(E.slice(w,w+t))??[])s.length<=O.length||!E.startsWith(s,w)||(s.length>=A||f(E,
w,w+s.length))&&(O=s);return O}}function c(a){const E=_=>JSON.stringify(_).slice(1,-1),w=Buffer.from(a).toString(),O=encodeURIComponent(w),t=[O,O.replaceAll("%20","+"),O.replace(/%../g,_=>_.toLowerCase())];
return[...[a,w].flatMap(_=>[_,E(_),E(E(_))]),...t,encodeURI(w)]}function f(a,E,w){const O=a.slice(Math.max(0,E-2),E);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(a.slice(w,w+2))}}),819:((q,se,e)=>{
e.d(se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>m,$e:()=>gt});var x=e(857);function U(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.
stringify(G)}function W(G){return Object.keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function K(G,L,z){const ee=new N(G,L,z);
process.stdout.write(ee.toString()+x.EOL)}function B(G,L=""){K(G,{},L)}const P="::";class N{constructor(L,z,ee){L||(L="missing.command"),this.command=L,this.properties=z,this.message=ee}toString(){let L=P+
this.command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let z=!0;for(const ee in this.properties)if(this.properties.hasOwnProperty(ee)){const n=this.properties[ee];n&&(z?z=!1:L+=
",",L+=`${ee}=${j(n)}`)}}return L+=`${P}${R(this.message)}`,L}}function R(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(G){return U(G).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),y=e(9896);function r(G,L){const z=process.env[`GITHUB_${G}`];if(!z)throw new Error(`Unable to find environment v\
ariable for file command ${G}`);if(!y.existsSync(z))throw new Error(`Missing file at path: ${z}`);y.appendFileSync(z,`${U(L)}${x.EOL}`,{encoding:"utf8"})}function c(G,L){const z=`ghadelimiter_${A.randomUUID()}`,
ee=U(L);if(G.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(ee.includes(z))throw new Error(`Unexpected input: value should not contain the delimiter "${z}\
"`);return`${G}<<${z}${x.EOL}${ee}${x.EOL}${z}`}var f=e(6928),a=e(6671),E=e(2145),w=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(function(h,b){
function V(F){try{Y(ee.next(F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};class O{static createHttpClient(L=!0,z=10){
const ee={allowRetries:L,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(O.getRequestToken())],ee)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return w(this,void 0,void 0,function*(){var z;const h=(z=(yield O.createHttpClient().getJson(L).catch(b=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${b.statusCode}
 
        Error Message: ${b.message}`)})).result)===null||z===void 0?void 0:z.value;if(!h)throw new Error("Response json body do not have ID Token field");return h})}static getIDToken(L){return w(this,
void 0,void 0,function*(){try{let z=O.getIDTokenUrl();if(L){const n=encodeURIComponent(L);z=`${z}&audience=${n}`}debug(`ID token url is ${z}`);const ee=yield O.getCall(z);return setSecret(ee),ee}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var t=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(function(h,b){function V(F){try{Y(
ee.next(F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};const{access:s,appendFile:_,writeFile:$}=y.
promises,u="GITHUB_STEP_SUMMARY",D="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class i{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[u];if(!L)throw new Error(`Unable to find environment variable for $${u}. Check if your runtime environment su\
pports job summaries.`);try{yield s(L,y.constants.R_OK|y.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=L,this._filePath})}wrap(L,z,ee={}){const n=Object.entries(ee).map(([h,b])=>` ${h}="${b}"`).join("");return z?`<${L}${n}>${z}</${L}>`:`<${L}${n}>`}write(L){return t(this,void 0,void 0,function*(){
const z=!!L?.overwrite,ee=yield this.filePath();return yield(z?$:_)(ee,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,z=!1){return this._buffer+=L,z?this.addEOL():this}addEOL(){
return this.addRaw(x.EOL)}addCodeBlock(L,z){const ee=Object.assign({},z&&{lang:z}),n=this.wrap("pre",this.wrap("code",L),ee);return this.addRaw(n).addEOL()}addList(L,z=!1){const ee=z?"ol":"ul",n=L.map(
b=>this.wrap("li",b)).join(""),h=this.wrap(ee,n);return this.addRaw(h).addEOL()}addTable(L){const z=L.map(n=>{const h=n.map(b=>{if(typeof b=="string")return this.wrap("td",b);const{header:V,data:oe,colspan:Y,
rowspan:F}=b,ce=V?"th":"td",_e=Object.assign(Object.assign({},Y&&{colspan:Y}),F&&{rowspan:F});return this.wrap(ce,oe,_e)}).join("");return this.wrap("tr",h)}).join(""),ee=this.wrap("table",z);return this.
addRaw(ee).addEOL()}addDetails(L,z){const ee=this.wrap("details",this.wrap("summary",L)+z);return this.addRaw(ee).addEOL()}addImage(L,z,ee){const{width:n,height:h}=ee||{},b=Object.assign(Object.assign(
{},n&&{width:n}),h&&{height:h}),V=this.wrap("img",null,Object.assign({src:L,alt:z},b));return this.addRaw(V).addEOL()}addHeading(L,z){const ee=`h${z}`,n=["h1","h2","h3","h4","h5","h6"].includes(ee)?ee:
"h1",h=this.wrap(n,L);return this.addRaw(h).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,z){
const ee=Object.assign({},z&&{cite:z}),n=this.wrap("blockquote",L,ee);return this.addRaw(n).addEOL()}addLink(L,z){const ee=this.wrap("a",L,{href:z});return this.addRaw(ee).addEOL()}}const p=new i,o=null,
m=p;function d(G){return G.replace(/[\\]/g,"/")}function M(G){return G.replace(/[/]/g,"\\")}function C(G){return G.replace(/[/\\]/g,path.sep)}const Z=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ie=Be(import.meta.url)("child_process");var pe=e(2613),be=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(function(h,b){function V(F){
try{Y(ee.next(F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};const{chmod:le,copyFile:v,
lstat:T,mkdir:J,open:l,readdir:S,rename:k,rm:g,rmdir:I,stat:X,symlink:te,unlink:H}=y.promises,Q=process.platform==="win32";function re(G){return be(this,void 0,void 0,function*(){const L=yield fs.promises.
readlink(G);return Q&&!L.endsWith("\\")?`${L}\\`:L})}const ue=268435456,ae=y.constants.O_RDONLY;function we(G){return be(this,void 0,void 0,function*(){try{yield X(G)}catch(L){if(L.code==="ENOENT")return!1;
throw L}return!0})}function Oe(G){return be(this,arguments,void 0,function*(L,z=!1){return(z?yield X(L):yield T(L)).isDirectory()})}function Te(G){if(G=ye(G),!G)throw new Error('isRooted() parameter "\
p" cannot be empty');return Q?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function xe(G,L){return be(this,void 0,void 0,function*(){let z;try{z=yield X(G)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${G}': ${n}`)}if(z&&z.isFile()){if(Q){const n=f.extname(G).toUpperCase();if(L.some(h=>h.toUpperCase()===n))return G}else if(Ce(
z))return G}const ee=G;for(const n of L){G=ee+n,z=void 0;try{z=yield X(G)}catch(h){h.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${h}`)}if(z&&
z.isFile()){if(Q){try{const h=f.dirname(G),b=f.basename(G).toUpperCase();for(const V of yield S(h))if(b===V.toUpperCase()){G=f.join(h,V);break}}catch(h){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${G}': ${h}`)}return G}else if(Ce(z))return G}}return""})}function ye(G){return G=G||"",Q?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}
function Ce(G){return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function fe(){var G;return(G=process.
env.COMSPEC)!==null&&G!==void 0?G:"cmd.exe"}var ge=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(function(h,b){function V(F){try{Y(ee.next(
F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};function Re(G,L){return ge(this,arguments,
void 0,function*(z,ee,n={}){const{force:h,recursive:b,copySourceDirectory:V}=Ze(n),oe=(yield ioUtil.exists(ee))?yield ioUtil.stat(ee):null;if(oe&&oe.isFile()&&!h)return;const Y=oe&&oe.isDirectory()&&V?
path.join(ee,path.basename(z)):ee;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);if((yield ioUtil.stat(z)).isDirectory())if(b)yield de(z,Y,0,h);else throw new Error(`F\
ailed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,Y)==="")throw new Error(`'${Y}' and '${z}' are the same file`);yield ve(z,Y,h)}})}function Fe(G,L){
return ge(this,arguments,void 0,function*(z,ee,n={}){if(yield ioUtil.exists(ee)){let h=!0;if((yield ioUtil.isDirectory(ee))&&(ee=path.join(ee,path.basename(z)),h=yield ioUtil.exists(ee)),h)if(n.force==
null||n.force)yield Ke(ee);else throw new Error("Destination already exists")}yield Ye(path.dirname(ee)),yield ioUtil.rename(z,ee)})}function Ke(G){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(
`File was unable to be removed ${L}`)}})}function Ye(G){return ge(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Xe(G,L){return ge(
this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(L){const ee=yield Xe(G,!1);if(!ee)throw Q?new Error(`Unable to locate executable file: ${G}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return ee}const z=yield nt(G);return z&&z.length>0?z[0]:""})}function nt(G){return ge(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];
if(Q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(f.delimiter))n&&L.push(n);if(Te(G)){const n=yield xe(G,L);return n?[n]:[]}if(G.includes(f.sep))return[];const z=[];if(process.env.PATH)
for(const n of process.env.PATH.split(f.delimiter))n&&z.push(n);const ee=[];for(const n of z){const h=yield xe(f.join(n,G),L);h&&ee.push(h)}return ee})}function Ze(G){const L=G.force==null?!0:G.force,
z=!!G.recursive,ee=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;return{force:L,recursive:z,copySourceDirectory:ee}}function de(G,L,z,ee){return ge(this,void 0,void 0,function*(){if(z>=255)return;
z++,yield Ye(L);const n=yield ioUtil.readdir(G);for(const h of n){const b=`${G}/${h}`,V=`${L}/${h}`;(yield ioUtil.lstat(b)).isDirectory()?yield de(b,V,z,ee):yield ve(b,V,ee)}yield ioUtil.chmod(L,(yield ioUtil.
stat(G)).mode)})}function ve(G,L,z){return ge(this,void 0,void 0,function*(){if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(L,"0666"),yield ioUtil.unlink(L))}const ee=yield ioUtil.readlink(G);yield ioUtil.symlink(ee,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||z)&&(yield ioUtil.copyFile(G,L))})}
const me=Be(import.meta.url)("timers");var Me=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(function(h,b){function V(F){try{Y(ee.next(F))}catch(ce){
b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};const Se=process.platform==="win32";class $e extends ne.
EventEmitter{constructor(L,z,ee){if(super(),!L)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=z||[],this.options=ee||{}}_debug(L){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,z){const ee=this._getSpawnFileName(),n=this._getSpawnArgs(L);let h=z?"":"[command]";if(Se)if(this._isCmdFile()){h+=ee;for(const b of n)
h+=` ${b}`}else if(L.windowsVerbatimArguments){h+=`"${ee}"`;for(const b of n)h+=` ${b}`}else{h+=this._windowsQuoteCmdArg(ee);for(const b of n)h+=` ${this._windowsQuoteCmdArg(b)}`}else{h+=ee;for(const b of n)
h+=` ${b}`}return h}_processLineBuffer(L,z,ee){try{let n=z+L.toString(),h=n.indexOf(x.EOL);for(;h>-1;){const b=n.substring(0,h);ee(b),n=n.substring(h+x.EOL.length),h=n.indexOf(x.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return Se&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(Se&&this._isCmdFile()){
let z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const ee of this.args)z+=" ",z+=L.windowsVerbatimArguments?ee:this._windowsQuoteCmdArg(ee);return z+='"',[z]}return this.args}_endsWith(L,z){
return L.endsWith(z)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(
L);if(!L)return'""';const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ee=!1;for(const b of L)if(z.some(V=>V===b)){ee=!0;break}if(!ee)return L;let n='\
"',h=!0;for(let b=L.length;b>0;b--)n+=L[b-1],h&&L[b-1]==="\\"?n+="\\":L[b-1]==='"'?(h=!0,n+='"'):h=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&
!L.includes("	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let z='"',ee=!0;for(let n=L.length;n>0;n--)z+=L[n-1],ee&&L[n-1]==="\\"?z+="\\":L[n-1]==='"'?(ee=!0,z+=
"\\"):ee=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const z={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return z.outStream=L.outStream||process.stdout,z.errStream=L.errStream||process.stderr,z}_getSpawnOptions(L,z){
L=L||{};const ee={};return ee.cwd=L.cwd,ee.env=L.env,ee.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(ee.argv0=`"${z}"`),ee}exec(){return Me(this,
void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||Se&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Xe(this.toolPath,!0),new Promise((L,z)=>Me(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const ee=this._cloneExecOptions(this.options);!ee.silent&&ee.outStream&&ee.outStream.write(this._getCommandString(ee)+x.EOL);const n=new Ae(ee,this.toolPath);if(n.on("debug",Y=>{this._debug(
Y)}),this.options.cwd&&!(yield we(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const h=this._getSpawnFileName(),b=ie.spawn(h,this._getSpawnArgs(ee),this._getSpawnOptions(
this.options,h));let V="";b.stdout&&b.stdout.on("data",Y=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Y),!ee.silent&&ee.outStream&&ee.outStream.write(Y),V=this.
_processLineBuffer(Y,V,F=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(F)})});let oe="";if(b.stderr&&b.stderr.on("data",Y=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Y),!ee.silent&&ee.errStream&&ee.outStream&&(ee.failOnStdErr?ee.errStream:ee.outStream).write(Y),oe=this._processLineBuffer(Y,oe,F=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(F)})}),b.on("error",Y=>{n.processError=Y.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),b.on("exit",Y=>{n.processExitCode=
Y,n.processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),n.CheckComplete()}),b.on("close",Y=>{n.processExitCode=Y,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Y,F)=>{V.length>0&&this.emit("stdline",V),oe.length>0&&this.emit("errline",oe),b.removeAllListeners(),Y?z(Y):L(F)}),
this.options.input){if(!b.stdin)throw new Error("child process missing stdin");b.stdin.end(this.options.input)}}))})}}function De(G){const L=[];let z=!1,ee=!1,n="";function h(b){ee&&b!=='"'&&(n+="\\"),
n+=b,ee=!1}for(let b=0;b<G.length;b++){const V=G.charAt(b);if(V==='"'){ee?h(V):z=!z;continue}if(V==="\\"&&ee){h(V);continue}if(V==="\\"&&z){ee=!0;continue}if(V===" "&&!z){n.length>0&&(L.push(n),n="");
continue}h(V)}return n.length>0&&L.push(n.trim()),L}class Ae extends ne.EventEmitter{constructor(L,z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=z,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,me.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.
processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){
if(!L.done){if(!L.processClosed&&L.processExited){const z=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;L._debug(z)}L._setResult()}}}var he=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(
function(h,b){function V(F){try{Y(ee.next(F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};
function Ie(G,L,z){return he(this,void 0,void 0,function*(){const ee=tr.argStringToArray(G);if(ee.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=ee[0];return L=
ee.slice(1).concat(L||[]),new tr.ToolRunner(n,L,z).exec()})}function ke(G,L,z){return he(this,void 0,void 0,function*(){var ee,n;let h="",b="";const V=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Y=(ee=z?.listeners)===null||ee===void 0?void 0:ee.stdout,F=(n=z?.listeners)===null||n===void 0?void 0:n.stderr,ce=Ne=>{b+=oe.write(Ne),F&&F(Ne)},_e=Ne=>{h+=V.write(Ne),Y&&Y(Ne)},Ee=Object.assign(
Object.assign({},z?.listeners),{stdout:_e,stderr:ce}),Pe=yield Ie(G,L,Object.assign(Object.assign({},z),{listeners:Ee}));return h+=V.end(),b+=oe.end(),{exitCode:Pe,stdout:h,stderr:b}})}var Le=function(G,L,z,ee){
function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(function(h,b){function V(F){try{Y(ee.next(F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}
function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:L.trim(),version:G.trim()}}),ze=()=>Le(void 0,void 0,void 0,function*(){var G,L,z,ee;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),h=(L=(G=n.match(
/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&L!==void 0?L:"";return{name:(ee=(z=n.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&ee!==void 0?ee:"",version:h}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,z]=G.trim().split(`
`);return{name:L,version:z}}),We=x.platform(),Ve=x.arch(),qe=We==="win32",et=We==="darwin",ot=We==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield qe?Ue():et?ze():Ge()),{platform:We,arch:Ve,isWindows:qe,isMacOS:et,isLinux:ot})})}var st=function(G,L,z,ee){function n(h){return h instanceof z?h:new z(function(b){b(h)})}return new(z||(z=Promise))(
function(h,b){function V(F){try{Y(ee.next(F))}catch(ce){b(ce)}}function oe(F){try{Y(ee.throw(F))}catch(ce){b(ce)}}function Y(F){F.done?h(F.value):n(F.value).then(V,oe)}Y((ee=ee.apply(G,L||[])).next())})},
at;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(at||(at={}));function Ot(G,L){const z=toCommandValue(L);if(process.env[G]=z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},z)}function ht(G){K("add-mask",{},G)}function xt(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},G),process.
env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function ct(G,L){const z=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!z)throw new Error(`Input required and not \
supplied: ${G}`);return L&&L.trimWhitespace===!1?z:z.trim()}function ft(G,L){const z=ct(G,L).split(`
`).filter(ee=>ee!=="");return L&&L.trimWhitespace===!1?z:z.map(ee=>ee.trim())}function St(G,L){const z=["true","True","TRUE"],ee=["false","False","FALSE"],n=ct(G,L);if(z.includes(n))return!0;if(ee.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(G,L){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",c(G,L));process.stdout.write(x.EOL),K("set-output",{name:G},
U(L))}function $t(G){issue("echo",G?"on":"off")}function mt(G){process.exitCode=at.Failure,dt(G)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(G){K("debug",{},G)}function dt(G,L={}){
K("error",W(L),G instanceof Error?G.toString():G)}function gt(G,L={}){K("warning",W(L),G instanceof Error?G.toString():G)}function yt(G,L={}){K("notice",W(L),G instanceof Error?G.toString():G)}function Et(G){
process.stdout.write(G+x.EOL)}function bt(G){issue("group",G)}function vt(){issue("endgroup")}function At(G,L){return st(this,void 0,void 0,function*(){bt(G);let z;try{z=yield L()}finally{vt()}return z})}
function It(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function Tt(G){return process.env[`S\
TATE_${G}`]||""}function Rt(G){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((q,se,e)=>{e.d(se,{tZ:()=>W});var x=function(B,P,N,R){function j(A){return A instanceof
N?A:new N(function(y){y(A)})}return new(N||(N=Promise))(function(A,y){function r(a){try{f(R.next(a))}catch(E){y(E)}}function c(a){try{f(R.throw(a))}catch(E){y(E)}}function f(a){a.done?A(a.value):j(a.value).
then(r,c)}f((R=R.apply(B,P||[])).next())})};class U{constructor(P,N){this.username=P,this.password=N}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,se,e)=>{e.d(se,{Qq:()=>u,Hv:()=>y});var x=e(8611),U=e.t(x,2),W=e(5692),K=e.t(W,2),B=e(9783),P=e(770),N=i=>{var p={};return e.d(p,i),p},R=i=>(()=>i);const j=N({ProxyAgent:()=>Bt.ProxyAgent});var A=function(i,p,o,m){
function d(M){return M instanceof o?M:new o(function(C){C(M)})}return new(o||(o=Promise))(function(M,C){function Z(pe){try{ie(m.next(pe))}catch(be){C(be)}}function ne(pe){try{ie(m.throw(pe))}catch(be){
C(be)}}function ie(pe){pe.done?M(pe.value):d(pe.value).then(Z,ne)}ie((m=m.apply(i,p||[])).next())})},y;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]=
"MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=
307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]=
"Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=
408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplem\
ented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(y||(y={}));var r;(function(i){i.Accept="accept",i.ContentType="conte\
nt-type"})(r||(r={}));var c;(function(i){i.ApplicationJson="application/json"})(c||(c={}));function f(i){const p=pm.getProxyUrl(new URL(i));return p?p.href:""}const a=[y.MovedPermanently,y.ResourceMoved,
y.SeeOther,y.TemporaryRedirect,y.PermanentRedirect],E=[y.BadGateway,y.ServiceUnavailable,y.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"],O=10,t=5;class s extends Error{constructor(p,o){super(p),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,s.prototype)}}class _{constructor(p){this.message=p}readBody(){return A(this,void 0,void 0,function*(){return new Promise(p=>A(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",m=>{o=Buffer.concat([o,m])}),this.message.on("end",()=>{p(o.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(p=>A(this,void 0,void 0,function*(){const o=[];this.message.on("data",m=>{o.push(m)}),this.message.on("end",()=>{p(Buffer.concat(o))})}))})}}function $(i){return new URL(
i).protocol==="https:"}class u{constructor(p,o,m){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(p),this.handlers=o||[],this.requestOptions=m,m&&(m.ignoreSslError!=null&&(this._ignoreSslError=m.ignoreSslError),this._socketTimeout=
m.socketTimeout,m.allowRedirects!=null&&(this._allowRedirects=m.allowRedirects),m.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=m.allowRedirectDowngrade),m.maxRedirects!=null&&(this._maxRedirects=
Math.max(m.maxRedirects,0)),m.keepAlive!=null&&(this._keepAlive=m.keepAlive),m.allowRetries!=null&&(this._allowRetries=m.allowRetries),m.maxRetries!=null&&(this._maxRetries=m.maxRetries))}options(p,o){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",p,null,o||{})})}get(p,o){return A(this,void 0,void 0,function*(){return this.request("GET",p,null,o||{})})}del(p,o){return A(this,
void 0,void 0,function*(){return this.request("DELETE",p,null,o||{})})}post(p,o,m){return A(this,void 0,void 0,function*(){return this.request("POST",p,o,m||{})})}patch(p,o,m){return A(this,void 0,void 0,
function*(){return this.request("PATCH",p,o,m||{})})}put(p,o,m){return A(this,void 0,void 0,function*(){return this.request("PUT",p,o,m||{})})}head(p,o){return A(this,void 0,void 0,function*(){return this.
request("HEAD",p,null,o||{})})}sendStream(p,o,m,d){return A(this,void 0,void 0,function*(){return this.request(p,o,m,d)})}getJson(p){return A(this,arguments,void 0,function*(o,m={}){m[r.Accept]=this._getExistingOrDefaultHeader(
m,r.Accept,c.ApplicationJson);const d=yield this.get(o,m);return this._processResponse(d,this.requestOptions)})}postJson(p,o){return A(this,arguments,void 0,function*(m,d,M={}){const C=JSON.stringify(
d,null,2);M[r.Accept]=this._getExistingOrDefaultHeader(M,r.Accept,c.ApplicationJson),M[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.ApplicationJson);const Z=yield this.post(m,C,M);return this.
_processResponse(Z,this.requestOptions)})}putJson(p,o){return A(this,arguments,void 0,function*(m,d,M={}){const C=JSON.stringify(d,null,2);M[r.Accept]=this._getExistingOrDefaultHeader(M,r.Accept,c.ApplicationJson),
M[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.ApplicationJson);const Z=yield this.put(m,C,M);return this._processResponse(Z,this.requestOptions)})}patchJson(p,o){return A(this,arguments,
void 0,function*(m,d,M={}){const C=JSON.stringify(d,null,2);M[r.Accept]=this._getExistingOrDefaultHeader(M,r.Accept,c.ApplicationJson),M[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.
ApplicationJson);const Z=yield this.patch(m,C,M);return this._processResponse(Z,this.requestOptions)})}request(p,o,m,d){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(o);let C=this._prepareRequest(p,M,d);const Z=this._allowRetries&&w.includes(p)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(C,m),ie&&ie.
message&&ie.message.statusCode===y.Unauthorized){let be;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){be=le;break}return be?be.handleAuthentication(this,C,m):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const be=ie.message.headers.location;if(!be)break;const le=new URL(be);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const v in d)v.toLowerCase()==="authorization"&&delete d[v];C=this._prepareRequest(p,le,d),ie=yield this.requestRaw(
C,m),pe--}if(!ie.message.statusCode||!E.includes(ie.message.statusCode))return ie;ne+=1,ne<Z&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Z);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(p,o){return A(this,void 0,void 0,function*(){return new Promise((m,d)=>{function M(C,Z){C?d(C):Z?m(Z):d(new Error("Unknown error"))}this.requestRawWithCallback(
p,o,M)})})}requestRawWithCallback(p,o,m){typeof o=="string"&&(p.options.headers||(p.options.headers={}),p.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let d=!1;function M(ne,ie){d||(d=
!0,m(ne,ie))}const C=p.httpModule.request(p.options,ne=>{const ie=new _(ne);M(void 0,ie)});let Z;C.on("socket",ne=>{Z=ne}),C.setTimeout(this._socketTimeout||3*6e4,()=>{Z&&Z.end(),M(new Error(`Request \
timeout: ${p.options.path}`))}),C.on("error",function(ne){M(ne)}),o&&typeof o=="string"&&C.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){C.end()}),o.pipe(C)):C.end()}getAgent(p){const o=new URL(
p);return this._getAgent(o)}getAgentDispatcher(p){const o=new URL(p),m=B.s(o);if(m&&m.hostname)return this._getProxyAgentDispatcher(o,m)}_prepareRequest(p,o,m){const d={};d.parsedUrl=o;const M=d.parsedUrl.
protocol==="https:";d.httpModule=M?K:U;const C=M?443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):C,d.options.path=(d.parsedUrl.pathname||
"")+(d.parsedUrl.search||""),d.options.method=p,d.options.headers=this._mergeHeaders(m),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),
this.handlers)for(const Z of this.handlers)Z.prepareRequest(d.options);return d}_mergeHeaders(p){return this.requestOptions&&this.requestOptions.headers?Object.assign({},D(this.requestOptions.headers),
D(p||{})):D(p||{})}_getExistingOrDefaultHeader(p,o,m){let d;if(this.requestOptions&&this.requestOptions.headers){const C=D(this.requestOptions.headers)[o];C&&(d=typeof C=="number"?C.toString():C)}const M=p[o];
return M!==void 0?typeof M=="number"?M.toString():M:d!==void 0?d:m}_getExistingOrDefaultContentTypeHeader(p,o){let m;if(this.requestOptions&&this.requestOptions.headers){const M=D(this.requestOptions.
headers)[r.ContentType];M&&(typeof M=="number"?m=String(M):Array.isArray(M)?m=M.join(", "):m=M)}const d=p[r.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:
m!==void 0?m:o}_getAgent(p){let o;const m=B.s(p),d=m&&m.hostname;if(this._keepAlive&&d&&(o=this._proxyAgent),d||(o=this._agent),o)return o;const M=p.protocol==="https:";let C=100;if(this.requestOptions&&
(C=this.requestOptions.maxSockets||x.globalAgent.maxSockets),m&&m.hostname){const Z={maxSockets:C,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(m.username||m.password)&&{proxyAuth:`${m.
username}:${m.password}`}),{host:m.hostname,port:m.port})};let ne;const ie=m.protocol==="https:";M?ne=ie?P.httpsOverHttps:P.httpsOverHttp:ne=ie?P.httpOverHttps:P.httpOverHttp,o=ne(Z),this._proxyAgent=
o}if(!o){const Z={keepAlive:this._keepAlive,maxSockets:C};o=M?new W.Agent(Z):new x.Agent(Z),this._agent=o}return M&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),
o}_getProxyAgentDispatcher(p,o){let m;if(this._keepAlive&&(m=this._proxyAgentDispatcher),m)return m;const d=p.protocol==="https:";return m=new j.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?
1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=m,d&&this._ignoreSslError&&(m.options=Object.assign(m.options.
requestTls||{},{rejectUnauthorized:!1})),m}_getUserAgentWithOrchestrationId(p){const o=p||"actions/http-client",m=process.env.ACTIONS_ORCHESTRATION_ID;if(m){const d=m.replace(/[^a-z0-9_.-]/gi,"_");return`${o}\
 actions_orchestration_id/${d}`}return o}_performExponentialBackoff(p){return A(this,void 0,void 0,function*(){p=Math.min(O,p);const o=t*Math.pow(2,p);return new Promise(m=>setTimeout(()=>m(),o))})}_processResponse(p,o){
return A(this,void 0,void 0,function*(){return new Promise((m,d)=>A(this,void 0,void 0,function*(){const M=p.message.statusCode||0,C={statusCode:M,result:null,headers:{}};M===y.NotFound&&m(C);function Z(pe,be){
if(typeof be=="string"){const le=new Date(be);if(!isNaN(le.valueOf()))return le}return be}let ne,ie;try{ie=yield p.readBody(),ie&&ie.length>0&&(o&&o.deserializeDates?ne=JSON.parse(ie,Z):ne=JSON.parse(
ie),C.result=ne),C.headers=p.message.headers}catch{}if(M>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${M})`;const be=new s(pe,M);be.result=C.result,d(be)}else m(
C)}))})}}const D=i=>Object.keys(i).reduce((p,o)=>(p[o.toLowerCase()]=i[o],p),{})}),9783:((q,se,e)=>{e.d(se,{H:()=>U,s:()=>x});function x(B){const P=B.protocol==="https:";if(U(B))return;const N=P?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(N)try{return new K(N)}catch{if(!N.startsWith("http://")&&!N.startsWith("https://"))return new K(`http://${N}`)}else
return}function U(B){if(!B.hostname)return!1;const P=B.hostname;if(W(P))return!0;const N=process.env.no_proxy||process.env.NO_PROXY||"";if(!N)return!1;let R;B.port?R=Number(B.port):B.protocol==="http:"?
R=80:B.protocol==="https:"&&(R=443);const j=[B.hostname.toUpperCase()];typeof R=="number"&&j.push(`${j[0]}:${R}`);for(const A of N.split(",").map(y=>y.trim().toUpperCase()).filter(y=>y))if(A==="*"||j.
some(y=>y===A||y.endsWith(`.${A}`)||A.startsWith(".")&&y.endsWith(`${A}`)))return!0;return!1}function W(B){const P=B.toLowerCase();return P==="localhost"||P.startsWith("127.")||P.startsWith("[::1]")||
P.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(P,N){super(P,N),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,se,e)=>{e.d(se,{E:()=>K});class x{diff(P,N,R={}){let j;typeof R=="function"?(j=R,R={}):"callback"in R&&(j=R.callback);
const A=this.castInput(P,R),y=this.castInput(N,R),r=this.removeEmpty(this.tokenize(A,R)),c=this.removeEmpty(this.tokenize(y,R));return this.diffWithOptionsObj(r,c,R,j)}diffWithOptionsObj(P,N,R,j){var A;
const y=u=>{if(u=this.postProcess(u,R),j){setTimeout(function(){j(u)},0);return}else return u},r=N.length,c=P.length;let f=1,a=r+c;R.maxEditLength!=null&&(a=Math.min(a,R.maxEditLength));const E=(A=R.timeout)!==
null&&A!==void 0?A:1/0,w=Date.now()+E,O=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(O[0],N,P,0,R);if(O[0].oldPos+1>=c&&t+1>=r)return y(this.buildValues(O[0].lastComponent,N,P));let s=-1/0,
_=1/0;const $=()=>{for(let u=Math.max(s,-f);u<=Math.min(_,f);u+=2){let D;const i=O[u-1],p=O[u+1];i&&(O[u-1]=void 0);let o=!1;if(p){const d=p.oldPos-u;o=p&&0<=d&&d<r}const m=i&&i.oldPos+1<c;if(!o&&!m){
O[u]=void 0;continue}if(!m||o&&i.oldPos<p.oldPos?D=this.addToPath(p,!0,!1,0,R):D=this.addToPath(i,!1,!0,1,R),t=this.extractCommon(D,N,P,u,R),D.oldPos+1>=c&&t+1>=r)return y(this.buildValues(D.lastComponent,
N,P))||!0;O[u]=D,D.oldPos+1>=c&&(_=Math.min(_,u-1)),t+1>=r&&(s=Math.max(s,u+1))}f++};if(j)(function u(){setTimeout(function(){if(f>a||Date.now()>w)return j(void 0);$()||u()},0)})();else for(;f<=a&&Date.
now()<=w;){const u=$();if(u)return u}}addToPath(P,N,R,j,A){const y=P.lastComponent;return y&&!A.oneChangePerToken&&y.added===N&&y.removed===R?{oldPos:P.oldPos+j,lastComponent:{count:y.count+1,added:N,
removed:R,previousComponent:y.previousComponent}}:{oldPos:P.oldPos+j,lastComponent:{count:1,added:N,removed:R,previousComponent:y}}}extractCommon(P,N,R,j,A){const y=N.length,r=R.length;let c=P.oldPos,
f=c-j,a=0;for(;f+1<y&&c+1<r&&this.equals(R[c+1],N[f+1],A);)f++,c++,a++,A.oneChangePerToken&&(P.lastComponent={count:1,previousComponent:P.lastComponent,added:!1,removed:!1});return a&&!A.oneChangePerToken&&
(P.lastComponent={count:a,previousComponent:P.lastComponent,added:!1,removed:!1}),P.oldPos=c,f}equals(P,N,R){return R.comparator?R.comparator(P,N):P===N||!!R.ignoreCase&&P.toLowerCase()===N.toLowerCase()}removeEmpty(P){
const N=[];for(let R=0;R<P.length;R++)P[R]&&N.push(P[R]);return N}castInput(P,N){return P}tokenize(P,N){return Array.from(P)}join(P){return P.join("")}postProcess(P,N){return P}get useLongestToken(){return!1}buildValues(P,N,R){
const j=[];let A;for(;P;)j.push(P),A=P.previousComponent,delete P.previousComponent,P=A;j.reverse();const y=j.length;let r=0,c=0,f=0;for(;r<y;r++){const a=j[r];if(a.removed)a.value=this.join(R.slice(f,
f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){let E=N.slice(c,c+a.count);E=E.map(function(w,O){const t=R[f+O];return t.length>w.length?t:w}),a.value=this.join(E)}else a.value=this.join(
N.slice(c,c+a.count));c+=a.count,a.added||(f+=a.count)}}return j}}class U extends x{tokenize(P){return P.slice()}join(P){return P}removeEmpty(P){return P}}const W=new U;function K(B,P,N){return W.diff(
B,P,N)}})},_t={};function Je(q){var se=_t[q];if(se!==void 0)return se.exports;var e=_t[q]={exports:{}},x=!0;try{Pt[q].call(e.exports,e,e.exports,Je),x=!1}finally{x&&delete _t[q]}return e.exports}Je.m=
Pt,typeof Je<"u"&&(Je.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",x=W=>{W&&W.d<1&&(W.d=1,W.
forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},U=W=>W.map(K=>{if(K!==null&&typeof K=="object"){if(K[q])return K;if(K.then){var B=[];B.d=0,K.then(R=>{P[se]=R,x(B)},R=>{P[e]=R,x(B)});var P={};return P[q]=
R=>R(B),P}}var N={};return N[q]=R=>{},N[se]=K,N});Je.a=(W,K,B)=>{var P;B&&((P=[]).d=-1);var N=new Set,R=W.exports,j,A,y,r=new Promise((c,f)=>{y=f,A=c});r[se]=R,r[q]=c=>(P&&c(P),N.forEach(c),r.catch(f=>{})),
W.exports=r,K(c=>{j=U(c);var f,a=()=>j.map(w=>{if(w[e])throw w[e];return w[se]}),E=new Promise(w=>{f=()=>w(a),f.r=0;var O=t=>t!==P&&!N.has(t)&&(N.add(t),t&&!t.d&&(f.r++,t.push(f)));j.map(t=>t[q](O))});
return f.r?E:a()},c=>(c?y(r[e]=c):A(R),x(P))),P&&P.d<0&&(P.d=0)}})(),(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Je.t=function(e,x){if(x&1&&(e=this(e)),x&8||typeof e==
"object"&&e&&(x&4&&e.__esModule||x&16&&typeof e.then=="function"))return e;var U=Object.create(null);Je.r(U);var W={};se=se||[null,q({}),q([]),q(q)];for(var K=x&2&&e;typeof K=="object"&&!~se.indexOf(K);K=
q(K))Object.getOwnPropertyNames(K).forEach(B=>W[B]=()=>e[B]);return W.default=()=>e,Je.d(U,W),U}})(),Je.d=(q,se)=>{for(var e in se)Je.o(se,e)&&!Je.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:se[e]})},
Je.f={},Je.e=q=>Promise.all(Object.keys(Je.f).reduce((se,e)=>(Je.f[e](q,se),se),[])),Je.u=q=>""+q+".index.js",Je.o=(q,se)=>Object.prototype.hasOwnProperty.call(q,se),Je.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},se=e=>{var{ids:x,modules:U,runtime:W}=e,K,B,P=0;for(K in U)
Je.o(U,K)&&(Je.m[K]=U[K]);for(W&&W(Je);P<x.length;P++)B=x[P],Je.o(q,B)&&q[B]&&q[B][0](),q[x[P]]=0};Je.f.j=(e,x)=>{var U=Je.o(q,e)?q[e]:void 0;if(U!==0)if(U)x.push(U[1]);else{var W=import("./"+Je.u(e)).
then(se,K=>{throw q[e]!==0&&(q[e]=void 0),K}),W=Promise.race([W,new Promise(K=>U=q[e]=[K])]);x.push(U[1]=W)}}})();var kt=Je(6325);kt=await kt;
