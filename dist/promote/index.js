const Pt={},kt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ne}from"module";const Nt={};var It={3313:(Y=>{Y.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ie.prototype.go=function(U){this.pending<this.max?S(this,U):this.waiting.push(U)},ie.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},ie.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var W=!1;return z;function z(k){if(W)throw new Error("callback called twice");if(W=!0,U.error=U.error||k,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)S(U,U.waiting.shift());else if(U.pending===0){var B=U.listeners;U.listeners=[],B.forEach(K)}}function K(k){k(U.error)}}function S(U,W){W(e(U))}}),770:((Y,ie,e)=>{Y.exports=e(218)}),218:((Y,ie,e)=>{
var S,U=e(9278),W=e(4756),z=e(8611),K=e(5692),k=e(4434),B=e(2613),P=e(9023);ie.httpOverHttp=N,ie.httpsOverHttp=M,ie.httpOverHttps=b,ie.httpsOverHttps=i;function N($){var n=new f($);return n.request=z.
request,n}function M($){var n=new f($);return n.request=z.request,n.createSocket=l,n.defaultPort=443,n}function b($){var n=new f($);return n.request=K.request,n}function i($){var n=new f($);return n.request=
K.request,n.createSocket=l,n.defaultPort=443,n}function f($){var n=this;n.options=$||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||z.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(E,m,w,I){for(var c=d(m,w,I),O=0,o=n.requests.length;O<o;++O){var a=n.requests[O];if(a.host===c.host&&a.port===c.port){n.requests.splice(O,1),a.request.onSocket(E);return}}
E.destroy(),n.removeSocket(E)})}P.inherits(f,k.EventEmitter),f.prototype.addRequest=function(n,u,E,m){var w=this,I=y({request:n},w.options,d(u,E,m));if(w.sockets.length>=this.maxSockets){w.requests.push(
I);return}w.createSocket(I,function(c){c.on("free",O),c.on("close",o),c.on("agentRemove",o),n.onSocket(c);function O(){w.emit("free",c,I)}function o(a){w.removeSocket(c),c.removeListener("free",O),c.removeListener(
"close",o),c.removeListener("agentRemove",o)}})},f.prototype.createSocket=function(n,u){var E=this,m={};E.sockets.push(m);var w=y({},E.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(w.localAddress=n.localAddress),w.proxyAuth&&(w.headers=w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),h(
"making CONNECT request");var I=E.request(w);I.useChunkedEncodingByDefault=!1,I.once("response",c),I.once("upgrade",O),I.once("connect",o),I.once("error",a),I.end();function c(C){C.upgrade=!0}function O(C,T,v){
process.nextTick(function(){o(C,T,v)})}function o(C,T,v){if(I.removeAllListeners(),T.removeAllListeners(),C.statusCode!==200){h("tunneling socket could not be established, statusCode=%d",C.statusCode),
T.destroy();var V=new Error("tunneling socket could not be established, statusCode="+C.statusCode);V.code="ECONNRESET",n.request.emit("error",V),E.removeSocket(m);return}if(v.length>0){h("got illegal \
response body from proxy"),T.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",n.request.emit("error",V),E.removeSocket(m);return}return h("tunneling connection has\
 established"),E.sockets[E.sockets.indexOf(m)]=T,u(T)}function a(C){I.removeAllListeners(),h(`tunneling socket could not be established, cause=%s
`,C.message,C.stack);var T=new Error("tunneling socket could not be established, cause="+C.message);T.code="ECONNRESET",n.request.emit("error",T),E.removeSocket(m)}},f.prototype.removeSocket=function(n){
var u=this.sockets.indexOf(n);if(u!==-1){this.sockets.splice(u,1);var E=this.requests.shift();E&&this.createSocket(E,function(m){E.request.onSocket(m)})}};function l($,n){var u=this;f.prototype.createSocket.
call(u,$,function(E){var m=$.request.getHeader("host"),w=y({},u.options,{socket:E,servername:m?m.replace(/:.*$/,""):$.host}),I=W.connect(0,w);u.sockets[u.sockets.indexOf(E)]=I,n(I)})}function d($,n,u){
return typeof $=="string"?{host:$,port:n,localAddress:u}:$}function y($){for(var n=1,u=arguments.length;n<u;++n){var E=arguments[n];if(typeof E=="object")for(var m=Object.keys(E),w=0,I=m.length;w<I;++w){
var c=m[w];E[c]!==void 0&&($[c]=E[c])}}return $}var h;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?h=function(){var $=Array.prototype.slice.call(arguments);typeof $[0]=="string"?$[0]=
"TUNNEL: "+$[0]:$.unshift("TUNNEL:"),console.error.apply(console,$)}:h=function(){},S=h}),4248:(Y=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let U=-1;for(let W of S)U=ie[(U^W)&255]^U>>>8;return(U^-1)>>>0}Y.exports=e}),3502:((Y,ie,e)=>{var S=e(9896),U=e(9023),W=e(2203),z=W.Readable,K=W.PassThrough,k=e(3313),B=e(4434).
EventEmitter;ie.BufferSlicer=M,ie.FdSlicer=P,U.inherits(P,B);function P(b){B.call(this),this.fd=b,this.pend=new k,this.pend.max=1,this.refCount=0}P.prototype.read=function(b,i,f,l,d){var y=this;y.pend.
go(function(h){S.read(y.fd,b,i,f,l,function($,n,u){h(),d($,n,u)})})},P.prototype.createReadStream=function(b){return new N(this,b)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;S.close(b.fd,i);function i(f){f?b.emit("error",f):b.emit("close")}},U.inherits(N,z);function N(b,i){i=i||
{},z.call(this,i),this.context=b,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}N.prototype._read=function(b){var i=this,f=Math.min(i._readableState.highWaterMark,b);
if(i.endOffset!=null&&(f=Math.min(f,i.endOffset-i.pos)),f<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(l){var d=Buffer.allocUnsafe(f);S.read(i.context.fd,d,0,f,i.pos,function(y,h){
y?i.destroy(y):h===0?(i.push(null),i._cleanup()):(i.pos+=h,i.push(d.slice(0,h))),l()})})},N.prototype._destroy=function(b,i){this._cleanup(),i(b)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(M,B);function M(b){B.call(this),this.refCount=0,this.buffer=b}M.prototype.read=function(b,i,f,l,d){if(!(0<=i&&i<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+b.length);if(l<0)throw new RangeError("position is negative: "+l);if(i+f>b.length&&(f=b.length-i),l+f>this.buffer.length&&(f=this.buffer.length-l),f<=0){setImmediate(function(){
d(null,0)});return}this.buffer.copy(b,i,l,l+f),setImmediate(function(){d(null,f)})},M.prototype.createReadStream=function(b){b=b||{};var i=new K(b);i.start=b.start||0,i.endOffset=b.end,i.pos=i.endOffset||
this.buffer.length;for(var f=this.buffer.slice(i.start,i.pos),l=65536,d=0;;){var y=d+l;if(y>=f.length){d<f.length&&i.write(f.slice(d,f.length));break}i.write(f.slice(d,y)),d=y}return i.end(),i},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Y,ie,e)=>{var S,U=e(9896),W=e(3106),z=e(3502),K=e(9023),k=e(
4434).EventEmitter,B=e(2203).Transform,P=e(2203).PassThrough,N=e(2203).Writable;const M=typeof W.crc32=="function"?W.crc32:e(4248);S=d,S=y,S=h,S=$,S=b,S=i,ie.SY=f,S=l,S=I,ie.ax=c,S=O,S=o,S=n,S=m,S=w,S=
T;function b(x,A){return new Promise((X,s)=>{d(x,{...A,lazyEntries:!0},function(_,j){if(_)return s(_);X(j)})})}function i(x,A){return new Promise((X,s)=>{y(x,{...A,lazyEntries:!0},function(_,j){if(_)return s(
_);X(j)})})}function f(x,A){return new Promise((X,s)=>{h(x,{...A,lazyEntries:!0},function(_,j){if(_)return s(_);X(j)})})}function l(x,A,X){return new Promise((s,_)=>{$(x,A,{...X,lazyEntries:!0},function(j,g){
if(j)return _(j);s(g)})})}function d(x,A,X){typeof A=="function"&&(X=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),X==null&&(X=le),U.open(x,"r",function(s,_){if(s)return X(s);y(_,A,function(j,g){j&&U.close(_,le),
X(j,g)})})}function y(x,A,X){typeof A=="function"&&(X=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),X==null&&(X=le),U.fstat(x,function(s,_){if(s)return X(s);var j=new z.FdSlicer(x);$(j,_.size,A,X)})}
function h(x,A,X){typeof A=="function"&&(X=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var s=new z.BufferSlicer(x);$(s,x.length,A,X)}function $(x,A,X,s){typeof X=="function"&&(s=X,X=null),X==null&&(X={}),X.autoClose==null&&(X.autoClose=
!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var _=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),X.strictFileNames==null&&(X.strictFileNames=
!1),s==null&&(s=le),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");x.ref();var j=22,g=20,D=65535,J=Math.min(g+j+D,A),q=fe(J),H=A-q.length;a(x,q,0,J,H,function(Z){if(Z)return s(Z);for(var se=J-j;se>=
0;se-=1)if(q.readUInt32LE(se)===101010256){var ae=q.subarray(se),de=ae.readUInt16LE(4),me=ae.readUInt16LE(10),xe=ae.readUInt32LE(16),Ie=ae.readUInt16LE(20),be=ae.length-j;if(Ie!==be)return s(new Error(
"Invalid comment length. Expected: "+be+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var he=_?te(ae.subarray(
22),!1):ae.subarray(22);if(se-g>=0&&q.readUInt32LE(se-g)===117853008){var Te=q.subarray(se-g,se-g+g),Ee=re(Te,8),ye=fe(56);return a(x,ye,0,ye.length,Ee,function(Pe){return Pe?s(Pe):ye.readUInt32LE(0)!==
101075792?s(new Error("invalid zip64 end of central directory record signature")):(de=ye.readUInt32LE(16),de!==0?s(new Error("multi-disk zip files are not supported: found disk number: "+de)):(me=re(ye,
32),xe=re(ye,48),s(null,new n(x,xe,A,me,he,X.autoClose,X.lazyEntries,_,X.validateEntrySizes,X.strictFileNames))))})}return de!==0?s(new Error("multi-disk zip files are not supported: found disk number\
: "+de)):s(null,new n(x,xe,A,me,he,X.autoClose,X.lazyEntries,_,X.validateEntrySizes,X.strictFileNames))}s(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}K.inherits(n,k);function n(x,A,X,s,_,j,g,D,J,q){var H=this;k.call(H),H.reader=x,H.reader.on("error",function(Z){E(H,Z)}),H.reader.once("close",function(){H.emit("close")}),H.readEntryCursor=
A,H.fileSize=X,H.entryCount=s,H.comment=_,H.entriesRead=0,H.autoClose=!!j,H.lazyEntries=!!g,H.decodeStrings=!!D,H.validateEntrySizes=!!J,H.strictFileNames=!!q,H.isOpen=!0,H.emittedError=!1,H.hasEachEntryBeenCalled=
!1,H.lazyEntries||H._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function u(x,A){x.autoClose&&x.close(),E(x,A)}function E(x,A){x.emittedError||(x.emittedError=
!0,x.emit("error",A))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var x=this;
if(x.entryCount===x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var A=fe(46);a(x.reader,A,0,A.length,x.readEntryCursor,function(X){
if(X)return u(x,X);if(!x.emittedError){var s=new m,_=A.readUInt32LE(0);if(_!==33639248)return u(x,new Error("invalid central directory file header signature: 0x"+_.toString(16)));if(s.versionMadeBy=A.
readUInt16LE(4),s.versionNeededToExtract=A.readUInt16LE(6),s.generalPurposeBitFlag=A.readUInt16LE(8),s.compressionMethod=A.readUInt16LE(10),s.lastModFileTime=A.readUInt16LE(12),s.lastModFileDate=A.readUInt16LE(
14),s.crc32=A.readUInt32LE(16),s.compressedSize=A.readUInt32LE(20),s.uncompressedSize=A.readUInt32LE(24),s.fileNameLength=A.readUInt16LE(28),s.extraFieldLength=A.readUInt16LE(30),s.fileCommentLength=A.
readUInt16LE(32),s.internalFileAttributes=A.readUInt16LE(36),s.externalFileAttributes=A.readUInt32LE(38),s.relativeOffsetOfLocalHeader=A.readUInt32LE(42),s.generalPurposeBitFlag&64)return u(x,new Error(
"strong encryption is not supported"));x.readEntryCursor+=46,A=fe(s.fileNameLength+s.extraFieldLength+s.fileCommentLength),a(x.reader,A,0,A.length,x.readEntryCursor,function(j){if(j)return u(x,j);if(!x.
emittedError){s.fileNameRaw=A.subarray(0,s.fileNameLength);var g=s.fileNameLength+s.extraFieldLength;s.extraFieldRaw=A.subarray(s.fileNameLength,g),s.fileCommentRaw=A.subarray(g,g+s.fileCommentLength);
try{s.extraFields=o(s.extraFieldRaw)}catch(me){return u(x,me)}if(x.decodeStrings){var D=(s.generalPurposeBitFlag&2048)!==0;s.fileComment=te(s.fileCommentRaw,D),s.fileName=c(s.generalPurposeBitFlag,s.fileNameRaw,
s.extraFields,x.strictFileNames);var J=O(s.fileName);if(J!=null)return u(x,new Error(J))}else s.fileComment=s.fileCommentRaw,s.fileName=s.fileNameRaw;s.comment=s.fileComment,x.readEntryCursor+=A.length,
x.entriesRead+=1;for(var q=0;q<s.extraFields.length;q++){var H=s.extraFields[q];if(H.id===1){var Z=H.data,se=0;if(s.uncompressedSize===4294967295){if(se+8>Z.length)return u(x,new Error("zip64 extended\
 information extra field does not include uncompressed size"));s.uncompressedSize=re(Z,se),se+=8}if(s.compressedSize===4294967295){if(se+8>Z.length)return u(x,new Error("zip64 extended information ext\
ra field does not include compressed size"));s.compressedSize=re(Z,se),se+=8}if(s.relativeOffsetOfLocalHeader===4294967295){if(se+8>Z.length)return u(x,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));s.relativeOffsetOfLocalHeader=re(Z,se),se+=8}break}}if(x.validateEntrySizes&&s.compressionMethod===0){var ae=s.uncompressedSize;if(s.isEncrypted()&&(ae+=12),
s.compressedSize!==ae){var de="compressed/uncompressed size mismatch for stored file: "+s.compressedSize+" != "+s.uncompressedSize;return u(x,new Error(de))}}x.emit("entry",s),x.lazyEntries||x._readEntry()}})}})}},
n.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");x.hasEachEntryBeenCalled=!0;let A=null;x.on("entry",s),x.on("end",_),x.on("error",j);function X(){x.removeListener("entry",s),x.removeListener("end",_),x.removeListener("error",j),x.
autoClose&&x.close()}function s(g){let{resolve:D}=A;A=null,D({value:g})}function _(){let{resolve:g}=A;A=null,X(),g({done:!0})}function j(g){let{reject:D}=A;A=null,X(),D(g)}return{[Symbol.asyncIterator](){
return this},next(){const g=new Promise((D,J)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:D,reject:J}});return x.readEntry(),g},return(g){return X(),
Promise.resolve({done:!0,value:g})},throw(g){return X(),Promise.reject(g)}}},n.prototype.openReadStream=function(x,A,X){var s=this,_=0,j=x.compressedSize;if(X==null&&(X=A,A=null),A==null)A={};else{if(A.
decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(A.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(A.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(x.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(A.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.decompress===
!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);D=A.decompress}}if(A.start!=null){if(_=A.start,_<0)throw new Error("options.start < 0");if(_>x.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(j=A.end,j<0)throw new Error("options.end < 0");if(j>x.compressedSize)throw new Error("options.end > entry.compressedSize");if(j<
_)throw new Error("options.end < options.start")}}var g=A.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&A.decompress===!1)&&(!x.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!g)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!s.isOpen)return X(new Error("closed"));if(x.isEncrypted()&&!g&&A.decrypt!==
!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var D;if(g)D=!1;else if(x.compressionMethod===8)D=A.decodeFileData!==!0;else return X(new Error("unsupported compress\
ion method: "+x.compressionMethod));s.readLocalFileHeader(x,{minimal:!0},function(J,q){if(J)return X(J);s.openReadStreamLowLevel(q.fileDataStart,x.compressedSize,_,j,D,x.uncompressedSize,X)})},n.prototype.
openReadStreamLowLevel=function(x,A,X,s,_,j,g){var D=this,J=x+A,q=D.reader.createReadStream({start:x+X,end:x+s}),H=q;if(_){var Z=!1,se=W.createInflateRaw();q.on("error",function(ae){setImmediate(function(){
Z||se.emit("error",ae)})}),q.pipe(se),D.validateEntrySizes?(H=new C(j),se.on("error",function(ae){setImmediate(function(){Z||H.emit("error",ae)})}),se.pipe(H)):H=se,ge(H,function(){Z=!0,se!==H&&se.unpipe(
H),q.unpipe(se),q.destroy()})}g(null,H)},n.prototype.readLocalFileHeader=function(x,A,X){var s=this;X==null&&(X=A,A=null),A==null&&(A={}),s.reader.ref();var _=fe(30);a(s.reader,_,0,_.length,x.relativeOffsetOfLocalHeader,
function(j){try{if(j)return X(j);var g=_.readUInt32LE(0);if(g!==67324752)return X(new Error("invalid local file header signature: 0x"+g.toString(16)));var D=_.readUInt16LE(26),J=_.readUInt16LE(28),q=x.
relativeOffsetOfLocalHeader+30+D+J;if(q+x.compressedSize>s.fileSize)return X(new Error("file data overflows file bounds: "+q+" + "+x.compressedSize+" > "+s.fileSize));if(A.minimal)return X(null,{fileDataStart:q});
var H=new w;H.fileDataStart=q,H.versionNeededToExtract=_.readUInt16LE(4),H.generalPurposeBitFlag=_.readUInt16LE(6),H.compressionMethod=_.readUInt16LE(8),H.lastModFileTime=_.readUInt16LE(10),H.lastModFileDate=
_.readUInt16LE(12),H.crc32=_.readUInt32LE(14),H.compressedSize=_.readUInt32LE(18),H.uncompressedSize=_.readUInt32LE(22),H.fileNameLength=D,H.extraFieldLength=J,_=fe(D+J),s.reader.ref(),a(s.reader,_,0,
_.length,x.relativeOffsetOfLocalHeader+30,function(Z){try{return Z?X(Z):(H.fileName=_.subarray(0,D),H.extraField=_.subarray(D),X(null,H))}finally{s.reader.unref()}})}finally{s.reader.unref()}})},n.prototype.
openReadStreamPromise=function(x,A){return new Promise((X,s)=>{this.openReadStream(x,A,function(_,j){if(_)return s(_);X(j)})})},n.prototype.openReadStreamLowLevelPromise=function(x,A,X,s,_,j){return new Promise(
(g,D)=>{this.openReadStream(x,A,X,s,_,j,function(J,q){if(J)return D(J);g(q)})})},n.prototype.readLocalFileHeaderPromise=function(x,A){return new Promise((X,s)=>{this.readLocalFileHeader(x,A,function(_,j){
if(_)return s(_);X(j)})})};function m(){}m.prototype.getLastModDate=function(x){if(x==null&&(x={}),!x.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var X=this.extraFields[A];if(X.id===21589){
var s=X.data;if(s.length<5)continue;var _=s[0],j=1;if(!(_&j))continue;var g=s.readInt32LE(1);return new Date(g*1e3)}else if(X.id===10){var s=X.data;if(s.length!==32||s.readUInt16LE(4)!==1||s.readUInt16LE(
6)!==24)continue;var D=s.readUInt32LE(8)+4294967296*s.readInt32LE(12),J=D/1e4-116444736e5;return new Date(J)}}return I(this.lastModFileDate,this.lastModFileTime,x.timezone)},m.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},m.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},m.prototype.isCompressed=function(){
return this.compressionMethod===8};function w(){}function I(x,A,X){var s=x&31,_=(x>>5&15)-1,j=(x>>9&127)+1980,g=0,D=(A&31)*2,J=A>>5&63,q=A>>11&31;if(X==null||X==="local")return new Date(j,_,s,q,J,D,g);
if(X==="UTC")return new Date(Date.UTC(j,_,s,q,J,D,g));throw new Error("unrecognized options.timezone: "+options.timezone)}function c(x,A,X,s){for(var _=null,j=0;j<X.length;j++){var g=X[j];if(g.id===28789){
if(g.data.length<6||g.data.readUInt8(0)!==1)continue;var D=g.data.readUInt32LE(1);if(M(A)!==D)continue;_=te(g.data.subarray(5),!0);break}}if(_==null){var J=(x&2048)!==0;_=te(A,J)}return s||(_=_.replace(
/\\/g,"/")),_}function O(x){return x.indexOf("\\")!==-1?"invalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+x:null}function o(x){for(var A=[],X=0;X<x.length-3;){var s=x.readUInt16LE(X+0),_=x.readUInt16LE(X+2),j=X+4,g=j+_;if(g>x.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var D=x.subarray(j,g);A.push({id:s,data:D}),X=g}return A}function a(x,A,X,s,_,j){if(s===0)return setImmediate(function(){j(null,fe(0))});x.read(A,X,s,_,function(g,D){if(g)return j(g);if(D<s)return j(
new Error("unexpected EOF"));j()})}K.inherits(C,B);function C(x){B.call(this),this.actualByteCount=0,this.expectedByteCount=x}C.prototype._transform=function(x,A,X){if(this.actualByteCount+=x.length,this.
actualByteCount>this.expectedByteCount){var s="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(s))}X(null,x)},C.prototype._flush=
function(x){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return x(new Error(A))}x()},K.inherits(
T,k);function T(){k.call(this),this.refCount=0}T.prototype.ref=function(){this.refCount+=1},T.prototype.unref=function(){var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<0)throw new Error(
"invalid unref");x.close(A);function A(X){if(X)return x.emit("error",X);x.emit("close")}},T.prototype.createReadStream=function(x){x==null&&(x={});var A=x.start,X=x.end;if(A===X){var s=new P;return setImmediate(
function(){s.end()}),s}var _=this._readStreamForRange(A,X),j=!1,g=new v(this);_.on("error",function(J){setImmediate(function(){j||g.emit("error",J)})}),ge(g,function(){_.unpipe(g),g.unref(),_.destroy()});
var D=new C(X-A);return g.on("error",function(J){setImmediate(function(){j||D.emit("error",J)})}),ge(D,function(){j=!0,g.unpipe(D),g.destroy()}),_.pipe(g).pipe(D)},T.prototype._readStreamForRange=function(x,A){
throw new Error("not implemented")},T.prototype.read=function(x,A,X,s,_){var j=this.createReadStream({start:s,end:s+X}),g=new N,D=0;g._write=function(J,q,H){J.copy(x,A+D,0,J.length),D+=J.length,H()},g.
on("finish",_),j.on("error",function(J){_(J)}),j.pipe(g)},T.prototype.close=function(x){setImmediate(x)},K.inherits(v,P);function v(x){P.call(this),this.context=x,this.context.ref(),this.unreffedYet=!1}
v.prototype._flush=function(x){this.unref(),x()},v.prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function te(x,A){if(A)return x.toString("utf8");for(var X="",s=0;s<x.length;s++)X+=V[x[s]];return X}function re(x,A){var X=x.readUInt32LE(A),s=x.readUInt32LE(A+4);return s*4294967296+
X}var fe;typeof Buffer.allocUnsafe=="function"?fe=function(x){return Buffer.allocUnsafe(x)}:fe=function(x){return new Buffer(x)};function ge(x,A){typeof x.destroy=="function"?x._destroy=function(X,s){
A(),s?.(X)}:x.destroy=A}function le(x){if(x)throw x}}),9037:((Y,ie,e)=>{var S=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=S({getOctokit:()=>Pt.getOctokit})}),6543:((Y,ie,e)=>{var S=W=>{var z={};
return e.d(z,W),z},U=W=>(()=>W);Y.exports=S({defaults:()=>kt.defaults})}),8008:((Y,ie,e)=>{var S=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=S({requestLog:()=>Dt.requestLog})}),212:((Y,ie,e)=>{
var S=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=S({retry:()=>Ct.retry})}),938:((Y,ie,e)=>{var S=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=S({default:()=>Lt.default})}),5131:((Y,ie,e)=>{
var S=W=>{var z={};return e.d(z,W),z},U=W=>(()=>W);Y.exports=S({default:()=>Ut.default})}),2613:(Y=>{Y.exports=Ne(import.meta.url)("assert")}),181:(Y=>{Y.exports=Ne(import.meta.url)("buffer")}),6982:(Y=>{
Y.exports=Ne(import.meta.url)("crypto")}),4434:(Y=>{Y.exports=Ne(import.meta.url)("events")}),9896:(Y=>{Y.exports=Ne(import.meta.url)("fs")}),1943:(Y=>{Y.exports=Ne(import.meta.url)("fs/promises")}),8611:(Y=>{
Y.exports=Ne(import.meta.url)("http")}),5692:(Y=>{Y.exports=Ne(import.meta.url)("https")}),9278:(Y=>{Y.exports=Ne(import.meta.url)("net")}),4573:(Y=>{Y.exports=Ne(import.meta.url)("node:buffer")}),7598:(Y=>{
Y.exports=Ne(import.meta.url)("node:crypto")}),3024:(Y=>{Y.exports=Ne(import.meta.url)("node:fs")}),1455:(Y=>{Y.exports=Ne(import.meta.url)("node:fs/promises")}),7067:(Y=>{Y.exports=Ne(import.meta.url)(
"node:http")}),4708:(Y=>{Y.exports=Ne(import.meta.url)("node:https")}),8995:(Y=>{Y.exports=Ne(import.meta.url)("node:module")}),8161:(Y=>{Y.exports=Ne(import.meta.url)("node:os")}),6760:(Y=>{Y.exports=
Ne(import.meta.url)("node:path")}),1708:(Y=>{Y.exports=Ne(import.meta.url)("node:process")}),7075:(Y=>{Y.exports=Ne(import.meta.url)("node:stream")}),3136:(Y=>{Y.exports=Ne(import.meta.url)("node:url")}),
7975:(Y=>{Y.exports=Ne(import.meta.url)("node:util")}),8522:(Y=>{Y.exports=Ne(import.meta.url)("node:zlib")}),857:(Y=>{Y.exports=Ne(import.meta.url)("os")}),6928:(Y=>{Y.exports=Ne(import.meta.url)("pa\
th")}),2203:(Y=>{Y.exports=Ne(import.meta.url)("stream")}),4756:(Y=>{Y.exports=Ne(import.meta.url)("tls")}),2018:(Y=>{Y.exports=Ne(import.meta.url)("tty")}),7016:(Y=>{Y.exports=Ne(import.meta.url)("ur\
l")}),9023:(Y=>{Y.exports=Ne(import.meta.url)("util")}),3106:(Y=>{Y.exports=Ne(import.meta.url)("zlib")}),3e3:((Y,ie,e)=>{e.d(ie,{WZ:()=>N,j:()=>i,mJ:()=>b});var S=e(7598),U=e(6760),W=e(532),z=e(6191),
K=e(7487),k=e(9870),B=e(3657),P=e(6584);function N(f,l){const d=f.boolean("upload-artifact",!0),y={overwrite:l,retentionDays:f.optional("retention-days",M)},h=f.boolean("artifact-env-variables",!0);return{
upload:d?y:void 0,artifactEnvVariables:h}}function M(f){if(/^0+$/.test(f))return;const l=(0,P.$J)(1/0,!0)(f),d=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(l>d)throw new Error(`must be at most ${d}\
, the repository's limit in days, not ${l}`);return l}async function b(f,{path:l,sha256:d,package:y},{upload:h,artifactEnvVariables:$}){if($)return await(0,z.mz)(f,{path:l,digest:d},h);const n=(0,B.zy)(
(0,k.KC)(y)),u=(0,U.join)(await(0,K.Pd)("workflow-artifact-"),(0,U.basename)(l));await(0,W.lo)(u,n);const E=(0,S.createHash)("sha256").update(n).digest("hex");return await(0,z.mz)(f,{path:u,digest:E},
h)}function i({upload:f,artifactEnvVariables:l},d){!f||!l||!(0,K.GQ)()||d.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Y,ie,e)=>{e.d(ie,{Bv:()=>N,X7:()=>b,Zw:()=>P});var S=e(9462),U=e(7279),W=e(3657),z=e(5645),K=e(6006),k=e(3349);class B extends U.HR{job;constructor(f,l){
super({what:l.message,...l},{...l,busy:!1,cause:l}),this.job=f}}function P(i){return i instanceof B?i.job:{}}async function N(i,f,{title:l,longestWaitMs:d,advice:y,idsIn:h}){i.log.info(`${l}: ${f.status||
"no status"}, dock status ${f.dockStatusId}`);let $={};const n=u=>{const E={"dock-status-id":f.dockStatusId,...h(u)},m=Object.keys(E).some(w=>!(w in $));$={...E,...$,...u.status!==""&&{status:u.status}},
m&&i.publish($)};try{return{last:await(0,K.qt)(i,f,{longestWaitMs:d,advice:y,onStatus:n}),outputs:$}}catch(u){throw new B($,(0,U.iT)(u))}}const M="Check the workflow in AI for Process, then re-run the\
 job.";async function b(i,f,{workflowId:l,flowId:d,timeoutMs:y,longestWaitMs:h}){return i.log.info(`Exporting workflow ${l}, flow ${d}, from ${f.url.href}`),await(0,S.N)({...i,platform:f},(0,S.R)(y,"N\
o package"),async $=>{const n=await(0,k.Nq)($,{workflowId:l,flowId:d}),{dockStatusId:u,exportJobId:E}=n,{last:m,outputs:w}=await N($,n,{title:`Export job ${E??"without an ID"}`,longestWaitMs:h,advice:M,
idsIn:()=>E===void 0?{}:{"export-job-id":E}});try{const I=await(0,k.EH)($,n,m),c=async()=>(0,k.EH)($,n,await(0,K.SO)($,u)),O=C=>(0,W.ue)(C,$.signal),{content:o,...a}=await(0,z.R)($,{url:I,freshUrl:c,read:O});
return{...a,package:o,job:w}}catch(I){throw new B(w,(0,U.iT)(I))}})}}),2697:((Y,ie,e)=>{e.d(ie,{As:()=>l,N9:()=>n,Sm:()=>N,UX:()=>b,cZ:()=>f,dF:()=>$});var S=e(1455),U=e(6760),W=e(7279),z=e(8725),K=e(
7487),k=e(4057),B=e(706),P=e(6779);function N({host:u,pathname:E}){return u+E.replace(/\/$/,"")}const M=2e4;function b({message:u}){return(0,B.OX)(u,1e3)}const i="<dock status ID>";function f(u){const E=new Map;
for(const{name:w,error:I}of u){const{"dock-status-id":c}=(0,P.Zw)(I),O=c===void 0?I.message:I.message.replaceAll(c,i),o=E.get(O)??{names:[],ids:[],help:(0,K.VY)(I)};E.set(O,o),o.names.push(w),c!==void 0&&
o.ids.push(c)}const m=Math.max(100,Math.min(1e3,Math.floor(M/E.size)));return Array.from(E,([w,{names:I,ids:c,help:O}])=>({names:I,message:(0,B.OX)(w,m).replaceAll(i,()=>c.join(", ")),help:O}))}function l(u){
return f(u).map(({names:E,message:m})=>`${E.join(", ")}: ${m}`).join(" | ")}function d(u,E){if(!u||!E||u.message===E.message)return u??E;const m=`${u.message} Also: ${E.message}`;return new Failure({what:m,
topic:asFailure(u).topic},{cause:u})}async function y(u,E,m){let w;const I=await u.catch(c=>(w=toError(c),{...E,...jobOf(w)}));if(setOutputs(I),m){const{titles:c,facts:O}=m,o=factTable([...O,["Workflo\
w ID",I["workflow-id"]],["Dock status ID",I["dock-status-id"]],["Status",I.status&&{words:I.status}],["Duration",{words:humanTime(performance.now())}]]);w?await writeSummary(c.failed,withHelp(b(w),helpFor(
w)),o):await writeSummary(c.done,o)}if(w)throw w}const h=1e6;async function $(u,E){const m=JSON.stringify(E),w=await n(`the output ${u}`,{[`${u}.json`]:m}),I=Buffer.byteLength(m)>h;return I&&(0,z.lm)(
`The output ${u} would be longer than GitHub's limit of 1 MB. Read the file in ${u}-path.`),{[u]:I?[]:E,...w}}async function n(u,E){try{const m=await(0,K.Pd)("workflow-results-"),w={};for(const[I,c]of Object.
entries(E)){const O=(0,U.join)(m,I);await(0,S.writeFile)(O,c),w[`${(0,U.parse)(I).name}-path`]=O}return w}catch(m){return(0,z.t1)().warning(`Can't keep ${u} as a file. ${(0,W.gJ)(m)}`),{}}}}),3018:((Y,ie,e)=>{
e.d(ie,{uu:()=>G,S3:()=>At,$0:()=>L});var S=e(1124),U=e(706),W=e(1345);const z=Number.MAX_SAFE_INTEGER,K=2,k=60,B="</details>",P=41,N=100;function M(t,r={}){const{under:p=()=>"",parts:R=[],noun:F="cha\
nge",folded:ee=!1}=r,{length:Q}=p(z),{least:oe=Q===0?t:`${t} \u2026`,changes:ne=h(R)}=r;return{line:t,under:p,size:t.length+Q,least:oe,parts:R,changes:ne,noun:F,folded:ee}}function b(t,r,p={}){return r.
length===0?[]:[M(t,{...p,parts:r})]}function i(t,r){const p=f(t,[]),R=({leaf:ne,outer:ce})=>ce.length===1?0:ne.size,F=(0,W.Vn)(p.flatMap(({outer:ne})=>ne)),ee=new Map;let Q=r;const oe=p.sort((ne,ce)=>R(
ne)-R(ce)).filter(({leaf:ne,outer:ce})=>{const Ae=ce.filter(Ge=>!ee.has(Ge)),Ue=ce.filter(Ge=>F.get(Ge)===1),Be=Ae.map(({line:Ge,folded:Qe})=>Ge.length+K+k+(Qe?P:0)).reduce((Ge,Qe)=>Ge+Qe,ne.least.length+
K-k*Ue.length);if(Be>Q)return!1;Q-=Be;for(const Ge of ce)ee.set(Ge,[]),F.set(Ge,(F.get(Ge)??0)-1);return!0});for(const[ne,{leaf:ce}]of oe.entries()){const Ae=l(ce,ce.least.length+Math.floor(Q/(oe.length-
ne)));Q-=Ae.reduce((Ue,{length:Le})=>Ue+Le,-ce.least.length),ee.set(ce,Ae)}return $(d(t,ee).filter(([ne])=>ne!==""))}function f(t,r){return t.parts.length===0?[{leaf:t,outer:r}]:t.parts.flatMap(p=>f(p,
[...r,t]))}function l({line:t,under:r,size:p,least:R},F){if(p<=F)return[t,r(Math.max(F,z))];for(let ee=F-t.length-k;ee>N;ee=Math.floor(ee*.7)){const Q=r(ee);if(Q!==""&&t.length+Q.length<=F)return[t,Q]}
return[R]}function d(t,r){const{line:p,parts:R,folded:F}=t;if(R.length===0)return[r.get(t)??[]];const Q=[...R.filter(oe=>r.has(oe)).flatMap(oe=>d(oe,r)),[y(t,R.filter(oe=>!r.has(oe)))]];return F?[[`<d\
etails><summary>${p}</summary>`],...Q,[B]]:[[p],...Q]}function y({noun:t},r){if(r.length===0)return"";if(t==="connection")return`\u2026 and ${(0,U.hS)(r.length,"more connection")}`;const p=t==="workfl\
ow"?` in ${(0,U.hS)(r.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(h(r),"more change")}${p}`}function h(t){return t.reduce((r,{changes:p})=>r+p,0)}function $(t){const r=p=>p?.[0]?.startsWith(
"- ");return t.flatMap((p,R)=>{const F=p[0]===B||r(p)&&r(t[R-1]);return[R===0?"":F?`
`:`

`,...p]})}var n=e(8132),u=e(3436),E=e(2614),m=e(2742),w=e(3499),I=e(8965),c=e(5408);const O=2,o=1e3,a=240,C=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],T="...";function v(t,r){const p=[V(t??r),V(r??t)],[R,F]=[te(t,p[0]),te(r,p[1])],ee=fe(R,F);return p[0]===p[1]?ee:[`@@ line ends: ${p[0]} \u2192 ${p[1]} @@`,...ee]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function te(t,r){return(t?.split(r==="CRLF"?`\r
`:`
`)??[]).flatMap(R=>C.reduce(re,[R]).map((F,ee)=>ee===0?F:T+F))}function re(t,r){return t.flatMap(p=>p.length>a?Array.from(p.matchAll(r),([R])=>R):p)}function fe(t,r){const p=new Set(t),F=r.some(Q=>p.has(
Q))?(0,I.E)([...t],[...r],{maxEditLength:o}):void 0;if(F===void 0)return[...x(t,r),...ge("+",r)];let ee=0;return F.flatMap(({added:Q,removed:oe,value:ne},ce)=>{const Ae=F[ce+1];if(oe)return x(ne,Ae?.added?
Ae.value:[]);const[Ue,Le]=[ce===0?0:O,ne.length-O],Be=ee+le(ne.slice(0,Le+1));return ee+=le(ne),Q?ge("+",ne):Ae===void 0?ge(" ",ne.slice(0,Ue)):Le-Ue<2?ge(" ",ne):[...ge(" ",ne.slice(0,Ue)),`@@ line ${Be}\
 @@`,...ge(" ",ne.slice(Le))]})}function ge(t,r){return r.map(p=>`${t} ${p}`)}function le(t){return t.filter(r=>!r.startsWith(T)).length}function x(t,r){const p=new Map(t.map(ee=>[X(ee),ee])),R=r.flatMap(
ee=>A(p.get(X(ee))??ee,ee));return[...R.length===0?[]:[`@@ hard to see: ${[...new Set(R)].join(", ")} @@`],...ge("-",t)]}function A(t,r){if(X(t)!==X(r))return[];const[p,R]=[t.normalize(),r.normalize()],
F=s(t)===s(r)?[]:["Unicode forms"];return p===R?F:[...F,p.trimEnd()===R.trimEnd()?"spaces at the end":"white space"]}function X(t){return s(t.normalize())}function s(t){return t.replace(/\s/g,"")}function _(t,r){
let[p,R]=[0,r];const ee=[...(0,c.$z)(t,oe=>oe.startsWith("@@ line ")?++p:p).values()].flatMap(oe=>{const ne=j(oe,R);return R-=D(oe),ne}),Q=t.filter(g).length-ee.filter(g).length;return Q===0?ee:[...ee,
`@@ ${(0,U.hS)(Q,"more changed line")} @@`]}function j(t,r){const p=Q=>Q.startsWith("-"),R=D(t.filter(p)),F=D(t)-R,ee={removed:Math.max(r/2,r-F),others:Math.max(r/2,r-R)};return t.filter(Q=>{const oe=p(
Q)?"removed":"others";return ee[oe]-=Q.length+1,ee[oe]>=0})}function g(t){return t.startsWith("-")||t.startsWith("+")}function D(t){return t.reduce((r,p)=>r+p.length+1,0)}var J=e(7856);const q={added:"\
\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},H=80,Z=8;function se(t,r,p){if(t.type==="string")return ae(Ie((0,u.e1)(t.text)),r,
p);const[R="",...F]=me(t,r);return F.length>0||R.length>H?void 0:(0,n.SS)(R,1/0)}function ae(t,r,p){const R=r.mask(t).shown;if(R.length>H||R.includes(`
`))return;const F=de(t,r,p);return(0,n.SS)(JSON.stringify(R),1/0)+(F===void 0?"":` (${be(F,r)})`)}function de(t,{labelOf:r},p){const R=r(t);return R===void 0||R.toLowerCase()===t.toLowerCase()||[...p?.
members.values()??[]].some(ee=>(0,u.jn)(ee)&&(0,u.e1)(ee.text)===R)?void 0:R}function me(t,r,p){const{mask:R}=r;if((0,u.jn)(t)){if(t.type==="literal")return[R(t.text).shown];const ce=Ie((0,u.e1)(t.text)),
{shown:Ae}=R(ce);if(Ae.includes(`
`))return["|",...xe(Ae.split(`
`))];const Ue=de(ce,r,p);return[JSON.stringify(Ae)+(Ue===void 0?"":` (${R(Ue).shown})`)]}const[F="",ee=""]=t.type==="array"?"[]":"{}",Q=t.type==="array"?t.items.map(ce=>me(ce,r)):Array.from(t.members,
([ce,Ae])=>{const[Ue,...Le]=(0,J.$C)(ce,Ae,t)?[U.v5]:me(Ae,r,t);return[`${JSON.stringify(R(ce).shown)}: ${Ue}`,...Le]}),oe=F+Q.join(", ")+ee;return oe.length<=H&&Q.every(ce=>ce.length===1)?[oe]:[F,...xe(
Q.flat()),ee]}function xe(t){return t.map(r=>`  ${r}`)}function Ie(t){if(!t.includes("%"))return t;try{const r=decodeURIComponent(t);return[encodeURIComponent(r),encodeURI(r)].includes(t)?r:t}catch{return t}}
function be(t,{mask:r},p=100){return(0,n.SS)(r(t).shown,p)}function he(t,r,p=!1){const R=(0,w.a2)(t),F=p?1/0:100,ee=t.flatMap((Q,oe)=>{if(Q.type==="element")return[(0,n.SS)(`[${Q.index}]`)];if(Q.type===
"item"){const ce=r.endsOf(Q.item),Ae=ce===void 0?Q.label:p?`${ce} (${Q.label})`:ce,Ue=oe===R-1&&Q.hint!==void 0?` (${be(Q.hint,r)})`:"";return[`**${be(Ae,r,F)}**${Ue}`]}return!p&&t.slice(oe+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[be(Q.key,r,F)]});return ee.length>Z&&!p&&ee.splice(2,ee.length-Z+1,"\u2026"),ee.join(" \u203A ")||"the whole file"}function Te(t,r){const p=Q=>t.map(({path:oe,
kind:ne})=>(ne?`${q[ne]} `:"")+he(oe,r,Q)),[R,F]=[p(!1),p(!0)],ee=(0,W.Vn)(R);return Ee(R.map((Q,oe)=>ee.get(Q)===1?Q:F[oe]??Q))}function Ee(t){const[r,p]=[(0,W.Vn)(t),new Map];return t.map(R=>{const[
F=1,ee]=[r.get(R),(p.get(R)??0)+1];return p.set(R,ee),F===1?R:`${R} (${ee} of ${F})`})}const ye="  ",Pe=3,Fe=5,We=120,Ke={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ye=/^(type|_?id|uuid|identifier)$/i,
qe={line:": changed, hidden"};function Xe(t,r){const p=[...(0,c.$z)(t,ue).values()],R=p.filter(Q=>Q.length<Pe).flat(),F=Te(R,r),ee=new Map(R.map((Q,oe)=>{const{line:ne,...ce}=_e(Q,r);return[Q,M(`- ${F[oe]}${ne}`,
{changes:1,...ce})]}));return p.flatMap(Q=>{const oe=Q.flatMap(ne=>ee.get(ne)??[]);return oe.length===0?ve(Q,r):oe})}function ue(t){const r=(0,w.a2)(t.path),R=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(ee=>"id"in ee?[ee.id]:[]);if(r===0||r===t.path.length||R.length===0)return t;const F=t.path.slice(r).map(ee=>ee.type==="member"?ee.key:"index"in ee&&ee.index);return JSON.stringify(
[t.kind,R,F])}function ve(t,r){const[p]=t,{line:R,under:F=()=>""}=_e(p,r),ee=$e(we(t,r)),Q=p.kind==="modified"?"":` ${p.kind}`,oe=`- ${q[p.kind]} ${Oe(p,r)}${R}${Q} in ${ee.line}`;return M(oe,{changes:t.
length,under:ne=>F(ne)+(ee.under?.(ne)??"")})}function we(t,r){const p=t.map(({path:R})=>({path:R.slice(0,(0,w.a2)(R))}));return Te(p,r)}function Oe({path:t},r){return he(t.slice((0,w.a2)(t)),r)}function _e(t,r){
if(t.kind==="modified")return Re(t,r);if("value"in t)return pe(t,r);if(t.kind==="moved"){const[ee,Q]=[t.from,t.path].map(oe=>he(oe.slice(0,-1),r,!0));return{line:`: moved from ${ee} to ${Q}`}}if(t.moved.
length===0)return{line:": in a new order"};const p=t.moved.map(ee=>({path:[ee]})),R=$e(Te(p,r)),F=R.under?`${R.line} moved`:`moved: ${R.line}`;return{...R,line:`: in a new order (${F})`}}function $e(t){
if(t.length<=Fe)return{line:t.join(", ")};const r=(0,U.hS)(t.length,"item"),p=je(r,ye+t.join(", "));return{line:r,under:R=>p.length<=R?p:""}}function Re({path:t,from:r,to:p},R){if(r.type==="hidden"||p.
type==="hidden")return{line:""};if((0,J._p)(t,r,p))return qe;if(r.type==="string"&&p.type==="string")return Me((0,u.e1)(r.text),(0,u.e1)(p.text),R);const[F,ee]=[me(r,R).join(`
`),me(p,R).join(`
`)];if(F===ee)return qe;const[Q,oe]=[se(r,R),se(p,R)];return Q!==void 0&&oe!==void 0?{line:`: ${Q} \u2192 ${oe}`}:{line:"",under:De(F,ee)}}function Me(t,r,p){const R=[Ie(t),Ie(r)],F=R[0]!==R[1]&&(R[0]!==
t||R[1]!==r),[ee,Q]=F?R:[t,r],oe=F?" (percent-encoded)":"",[ne,...ce]=(0,m.qy)(ee,Q)?.changes??[];if(ne!==void 0){const nt=`${oe} (JSON in a text)`;if(ce.length===0&&ne.kind==="modified"){const dt=Re(
ne,p);return{...dt,line:`${nt} \u203A ${he(ne.path,p)}${dt.line}`}}const ft=M("",{parts:Xe([ne,...ce],p)});return{line:nt,under:dt=>`
${ze(i(ft,dt).join(""))}`}}const[Ae,Ue]=[p.mask(ee),p.mask(Q)];if(Ae.shown===Ue.shown)return{line:oe+qe.line};const Le=Ae.hidden===Ue.hidden?"":" (hidden values differ, too)",[Be,Ge]=[ae(ee,p),ae(Q,p)];
if(Be===void 0||Ge===void 0)return{line:oe+Le,under:De(Ae.shown,Ue.shown)};const Qe=A(Ae.shown,Ue.shown).join(", ");return{line:`${oe}: ${Be} \u2192 ${Ge}${Qe&&` (${Qe})`}${Le}`}}function pe({kind:t,path:r,
value:p},R){if(p.type==="hidden")return{line:""};if((0,J._p)(r,p))return{line:": hidden"};const F=p.type==="object"?void 0:se(p,R);if(F!==void 0)return{line:`: ${F}`};const Q=p.type==="string"?R.mask(
Ie((0,u.e1)(p.text))).shown:me(p,R).join(`
`),oe=Le=>t==="added"?De(void 0,Q,Le):De(Q,void 0,Le);if(p.type==="array")return{line:"",under:oe((0,U.hS)(p.items.length,"element"))};if(p.type!=="object")return{line:"",under:oe()};const ne=oe((0,U.
hS)(p.members.size,"field")),{line:ce,left:Ae}=Se(p,r.at(-1),R),Ue=ce===""?"":`: ${ce}`;return Ae==="nothing"?{line:Ue}:{line:Ue,under:Ae==="place"?Le=>Le===1/0?ne(Le):"":ne}}function Se(t,r,p){const R=r?.
type==="item"?r:void 0;if(t.members.size===0&&!R)return{line:"`{}`",left:"nothing"};const F=ce=>(0,u.jn)(ce)&&[R?.label,R?.hint].includes((0,u.e1)(ce.text)),ee=[...t.members].filter(([,ce])=>!R||!F(ce)),
Q=ee.filter(([ce,Ae])=>!R||!(0,w.rL)(ce,Ae)),oe=Q.map(([ce,Ae])=>{const Ue=(0,J.$C)(ce,Ae,t)?(0,n.SS)(U.v5):se(Ae,p,t);return Ue&&`${be(ce,p)}: ${Ue}`}),ne=oe.join(", ");return oe.includes(void 0)||ne.
length>We?{line:ke(t,F,p),left:"more"}:{line:ne,left:Q.length<ee.length?"place":"nothing"}}function ke(t,r,p){const R=new Map,F=(Q,oe,ne)=>{ne>(R.get(Q)?.weight??0)&&R.set(Q,{text:oe,weight:ne})},ee=(Q,oe,ne)=>{
if(Q.type==="array")for(const Be of Q.items)ee(Be,oe,ne+1);if(Q.type==="object")for(const[Be,Ge]of Q.members)(0,J.$C)(Be,Ge,Q)?F(Be,U.v5,Ke.max):ee(Ge,Be,ne+1);if(Q.type!=="string")return;const ce=(0,u.
e1)(Q.text),Ae=Ye.test(oe)||r(Q)||(0,w.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<Ke.min||Ae)return;const Ue=ce.includes("://")?2*Ke.max:Math.min(ce.length,Ke.max),Le=p.countOf(ce)>Ke.usual?Ke.usualWeight:
1;F(oe,p.mask(Ie(ce)).shown,Le*Ue/(ne+1))};return ee(t,"",0),[...R].sort(([,Q],[,oe])=>oe.weight-Q.weight).filter(([,{weight:Q}],oe)=>oe===0||oe<Ke.texts&&Q>Ke.usualWeight*2*Ke.max).map(([Q,{text:oe}])=>`${be(
Q,p)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(oe,Ke.max)),1/0)}`).join(", ")}function De(t,r,p){const R=(0,n.EU)(v(t,r),"diff",ye);return F=>{const ee=R.length<=F?R:Ce(R,F);return p===void 0?`
${ee}`:je(p,ee)}}function Ce(t,r){const p=t.split(`
`),R=p.slice(1,-1).map(F=>F.slice(ye.length));return[...p.slice(0,1),..._(R,r).map(F=>ye+F),...p.slice(-1)].join(`
`)}function je(t,r){return`
${ye}<details><summary>${t}</summary>

${r}
${ye}</details>`}function ze(t){return t.replace(/^(?=.)/gm,ye)}const Je=100,Ve=5;function et(t,r){const p=t.kind==="json"?(0,E.I)(t,Le=>r(Le).shown):void 0,R=(0,m.Z)(()=>(0,W.Vn)((0,u.PX)(t.head??t.base))),
F={mask:r,labelOf:Le=>Le.length>Je?void 0:p?.labelOf(JSON.stringify(Le)),endsOf:Le=>p?.endsOf(Le),countOf:Le=>R().get(Le)??0},ee=Ze((0,S.xS)(t)),Q=t.status==="modified",oe=Q?st(t,F,p):Xe(it(t),F),{nodes:ne=0,
connections:ce=0}=p?.size??{},Ae=ne===0?"What is in it":`${(0,U.hS)(ne,"node")}, ${(0,U.hS)(ce,"connection")}`,Ue=Q?oe:b(Ae,oe,{changes:ee,folded:!0});return[...tt(p),M(rt(t,r),{parts:[...Ue,...ot(t,F)],
changes:ee})]}function Ze({added:t,modified:r,removed:p}){return t+r+p}function tt(t){return t?.note!==void 0?[M(t.note)]:t?.picture?[M((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:r,status:p,changes:R},F){const ee=`**${be(t,{mask:F})}**`;return p!=="modified"?`${q[p]} ${ee}: file ${p}`:r==="b\
inary"||r==="variables"&&R.length===0?`${q.modified} ${ee}: content modified`:r==="variables"?`${ee} (values are never shown)`:ee}function ot({references:t},r){if(t.length===0)return[];const p=t.slice(
0,Ve).map(({path:Q,from:oe,to:ne})=>`${he(Q,r)} (${be(oe,r)} \u2192 ${be(ne,r)})`),R=t.length>Ve?", \u2026":"",F=t.length===1?"follows and isn't":"follow and aren't",ee=`${(0,U.hS)(t.length,"reference")}\
 to new IDs and names ${F} counted`;return[M(`${ee}: ${p.join(", ")}${R}`)]}function st(t,r,p){const R=(0,w.pi)(t),F=p?.connections??[],ee=new Set(F.map(({item:Be})=>Be)),Q=(0,c.$z)(t.text?[ut(t.text)]:
t.changes,Be=>p?.tells(Be)?"told":"value"in Be&&ee.has(Be.value)?"connection":R(Be)?"layout":vt(Be.path,r)?"item":"rest"),[oe,ne]=[Q.get("layout")??[],Q.get("connection")??[]],ce=Xe(Q.get("rest")??[],
r),Ae=_t(F,ne,r),Ue=(Q.get("told")?.length??0)+ne.length,Le=`Layout and bookkeeping: ${(0,U.hS)(oe.length,"change")}`;return[...Xe(Q.get("item")??[],r),...b("Connections",Ae,{noun:"connection",changes:Ue}),
...Ae.length===0?ce:b("Elsewhere in the file",ce),...b(Le,Ot(oe,t,r),{folded:!0})]}function vt(t,{labelOf:r}){return t.some(p=>p.type==="item"||p.type==="member"&&r(p.key)!==void 0)}function ut({base:t,
head:r}){return{kind:"modified",path:[],from:at(t),to:at(r)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:r,text:p,status:R,changes:F}){const ee=R==="re\
moved"?"removed":"added",Q=(ne,ce)=>{const Ae=(0,W.Vg)(ne,()=>{});return!(ce.length<3&&Ae.length>0&&Ae.every(Le=>Le.value.type==="object"))&&(ce.length>0||ne.type!=="object")?[{kind:ee,path:ce,value:ne}]:
Ae.flatMap(({step:Le,value:Be})=>Le.type==="member"?Q(Be,[...ce,Le]):[{kind:ee,path:[...ce,Le],value:Be}])},oe=t??r??(p&&at(p.base??p.head));return oe?Q(oe,[]):F}function _t(t,r,p){const R=new Map(r.map(
Q=>["value"in Q&&Q.value,Q])),F=xt(t,R),ee=Ee(F.map(Q=>lt(Q,p)));return F.map(([{item:Q}],oe)=>{const ne=R.get(Q),{line:ce,under:Ae=()=>""}=ne?_e(ne,p):{line:""};return M(`${ee[oe]}${Ae(0)===""?ce:""}`,
{under:Ae})})}function xt(t,r){const p={added:new Map,removed:new Map};return t.flatMap(R=>{const{kind:F,source:ee,target:Q,item:oe}=R;if(F==="rewired"||r.has(oe))return[[R]];const ne=p[F].get(ee),ce=ne??
[R];return ne&&ne.push(R),p[F].delete(ee),p[F].set(Q,ce),ne?[]:[ce]})}function lt(t,r){const[{kind:p,source:R,target:F,was:ee}]=t,Q=Ae=>`**${be(Ae.label,r)}**`,oe=Ae=>Ae===""?"":` (${be(Ae,r)})`,ne=t.
map(Ae=>` \u2192 ${Q(Ae.target)}${oe(Ae.label)}`),ce=ee?.target===F?oe(ee.label)||" without a label":ee&&` ${Q(ee.target)}`;return`- ${q[p]} ${Q(R)}${ne.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,r,p){
return[...(0,c.$z)((0,w.lY)(t,r),F=>F.kind+Oe(F,p)).values()].flatMap(F=>{const ee=F.map(ce=>_e(ce,p));if(F.length<Pe||(0,w.a2)(F[0].path)===0||ee.some(({under:ce})=>ce))return Xe(F,p);const Q=we(F,p),
oe=ze(ee.map(({line:ce},Ae)=>`- ${Q[Ae]}${ce}`).join(`
`)),ne=`- ${q[F[0].kind]} ${Oe(F[0],p)} of ${(0,U.hS)(F.length,"item")}`;return M(ne,{changes:F.length,under:ce=>oe.length>ce?"":`
${oe}`})})}const ht="<!-- workflow-report -->",St=6e4,pt=1e3;function ct(t){const{workflows:r,missing:p}=t,R=(0,J.lb)(t),ee=["changed","added","removed"].flatMap(ne=>r.filter(ce=>ce.status===ne)).map(
ne=>{const ce=Ze(ne.counts);return{workflow:ne,changes:ce,parts:ne.files.flatMap(Ae=>et(Ae,R))}}),Q=gt(t,R),oe=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`;return({maxLength:ne=St,maxBytes:ce=1/0,
headings:Ae=!0,mark:Ue=!0}={})=>{const Le=ee.map(({workflow:Qe,...nt})=>M(wt(Qe,R,Ae),nt)),Be=M(oe,{parts:[...b("",Le,{noun:"workflow"}),...Q]}),Ge=Ue?`${ht}
`:"";for(let Qe=Math.min(ne,ce);;){const nt=[Ge,...i(Be,Qe-Ge.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Qe<pt)return nt;Qe=Math.floor(Qe*ce*.99/ft)}}}function mt(t,r){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${r}</summary>

${t}
</details>
`}function wt({name:t,status:r,counts:p},R,F){const ee=F?"### ":"",Q=t===void 0?void 0:be(t,{mask:R});return r==="added"||r==="removed"?`${ee}${q[r]} ${Q===void 0?"Workflow":`${Q}: workflow`} ${r}`:F?
`${ee}${Q===void 0?"":`${Q}: `}${(0,S.cq)(p)}`:""}function gt({workflows:t,notCompared:r=[]},p){const R=(Q,oe)=>{const ne=Q.flatMap(ce=>ce===void 0?[]:[be(ce,{mask:p})]).join(", ");return Q.length===0?
[]:[M(oe(ne),{least:oe((0,U.hS)(Q.length,"workflow"))})]},F=t.flatMap(({name:Q,status:oe})=>oe==="unchanged"?[Q]:[]),ee=t.flatMap(({name:Q,variablesCompared:oe})=>oe?[]:[Q]);return[...t.length===0?[M(
"No workflow was compared")]:[],...R(F,Q=>Q===""?"No changes":`${Q}: no changes`),...R(ee,Q=>`The environment variables${ee.length===t.length?"":` of ${Q}`} weren't compared, because one side is a fol\
der without \`env_variables.json\`.`),...R(r,Q=>`${Q}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),$t=e(2697),Mt=e(6584);async function At(t){const r=ct(t),p={"report.md":r(),"f\
ull-report.md":r({maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",p)),r}const Tt=900*1024;function G(t,r,p,R){const F=Tt-Buffer.byteLength(p.join()),ee=t({headings:r,maxLength:1/0,maxBytes:F,
mark:!1}).join("");return R===void 0?ee:mt(ee,R)}function L(t){const r=(0,S.AS)(t);if(r.length===0)return;const p=r.slice(0,20).map(Mt.bY),R=r.length>20?` and ${(0,U.hS)(r.length-20,"more line")}`:"";
(0,yt.lm)(`No field matched ${p.join(", ")}${R} in ignore. Check the spelling.`)}}),682:((Y,ie,e)=>{e.d(ie,{H:()=>b,R:()=>k});var S=e(3024),U=e(532),W=e(5806),z=e(706),K=e(6584);function k(i,f){const l=[
"workflows","workflows-file"].filter(h=>i.text(h)!==""),[d]=l;if(d===void 0)return{targets:B(i,f),fromList:!1};l.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const h of[
"workflow-id","flow-id","name"])i.text(h)!==""&&i.refuse(h,`can't be combined with ${d}`);const y=d==="workflows"?i.lines(d):i.optional(d,P);return{targets:y===void 0?[]:M(i,d,y),fromList:!0}}function B(i,f){
const l=i.required("workflow-id",K.Fg),d=i.required("flow-id",K.Fg),y=i.optional("name",K.$q);return l===void 0||d===void 0?[]:[{name:y??i.parse("workflow-id",f+l,K.$q)??"",workflowId:l,flowId:d}]}function P(i){
const f=(0,K.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(f))}catch(l){throw new Error(`can't be read: ${i}: ${(0,U.CQ)(l)}`)}}const N=(0,K.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,K.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${K.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,z.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,z.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,K.bY)(i)}`]);function M(i,f,l){const d=[],y=new Map,h=l.split(/\r\n|\n|\r/).map($=>$.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
$,n]of h.entries()){const u=`${f} line ${$+1}`;if(!i.parse(u,n.join(" "),N))continue;const[E="",m="",w=""]=n;i.parse(`${u} name`,E,K.$q),i.parse(`${u} workflow-id`,m,K.Fg),i.parse(`${u} flow-id`,w,K.Fg);
const[I,c]=[(0,W.Sr)(E),`${m} ${w}`].map(o=>{const a=y.get(o);return a===void 0&&y.set(o,$+1),a});I!==void 0&&i.refuse(u,`has the name of line ${I}`),c!==void 0&&i.refuse(u,`has the IDs of line ${c}. \
Set the IDs of its own workflow, or remove the line`),d.push({name:E,workflowId:m,flowId:w})}return h.every($=>$.length===0)&&i.refuse(f,"names no workflow"),d}async function b(i,f,l){const d=[],y=i.entries(),
h=async()=>{for(const[$,n]of y)d[$]=await l(n)};return await Promise.all(Array.from({length:Math.min(f,i.length)},h)),d}}),6584:((Y,ie,e)=>{e.d(ie,{$J:()=>M,$q:()=>$,Do:()=>l,EO:()=>w,Fg:()=>f,bY:()=>c,
il:()=>P,kH:()=>k,or:()=>i,sJ:()=>B,sU:()=>y,tz:()=>n,yG:()=>N});var S=e(3024),U=e(6760),W=e(5806),z=e(7596),K=e(706);const k=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function B(o,a=k){
return[a,({input:C})=>`contains ${O(C)}. ${o}`]}function P(...o){return a=>{for(const[C,T]of o){const v=C.exec(a);if(v)throw new Error(typeof T=="string"?T:T(v))}return a}}function N(o){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(o))return o.toLowerCase()==="true";throw new Error(`must be true or false, not ${c(o)}`)}function M(o,a=!1){return C=>{const T=Number(C);if((a?/^\d+$/:/^\d+(\.\d+)?$/).test(C)&&T>0&&T<=o)return T;
const v=o===1/0?"":` and at most ${o}`;throw new Error(`must be a ${a?"whole ":""}number above 0${v}, not ${c(C)}`)}}const b=P(B("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,o])=>`must not contain a query or a fragment. Set only the beginning of the address: "${o}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(o){return(0,z.o6)(b(o))}function f(o){if((0,z.eQ)(o))return o;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${c(o)}`)}const l=P(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,o])=>`begins with "${o}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),d="is too long: at most 200 characters",y=P([new RegExp("\\p{C}","u"),({input:o})=>`must not contain control char\
acters: ${c(o)}`],[/.{201}/u,d]),h=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:o})=>`can't be a name: ${c(o)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:o})=>`must not end in \
.zip, which the action adds: ${c(o)}`],[/.{201}/u,d]);function $(o){const a=(0,W.x5)(h(o));if(a!==void 0)throw new Error(`can't be a name: ${c(o)} ${a}`);if(Buffer.byteLength(o)>240)throw new Error(d);
return o}function n(o){if(o!=="any"){if(/^[0-9a-f]{64}$/i.test(o))return o.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function u(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const E=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,o])=>`begins with ${o}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function m(o){return(0,U.resolve)(u(),E(o))}function w(o){const a=m(o);if((0,S.existsSync)(a))return a;throw new Error(
I(o))}function I(o){const a=!(0,S.existsSync)(u())||(0,S.readdirSync)(u()).length===0;return`doesn't exist: ${c(o)}${a?". The workspace is empty: run actions/checkout before this step":""}`}function c(o){
const a=O(o);return`"${(0,K.OX)(o,60)}"${a===""?"":` with ${a}`}`}function O(o){const a=(o.match(new RegExp(k,"gu"))??[]).map(v=>v.codePointAt(0)??0),C=[...new Set(a)].map(v=>`U+${v.toString(16).toUpperCase().
padStart(4,"0")}`),T=C.length===1?"an invisible character":"invisible characters";return C.length===0?"":`${T} (${C.slice(0,5).join(", ")})`}}),1124:((Y,ie,e)=>{e.d(ie,{AS:()=>B,Hq:()=>K,RG:()=>U,cq:()=>P,
cz:()=>W,xS:()=>z,xW:()=>k});var S=e(706);const U={type:"hidden"};function W(N){const M=b=>N.reduce((i,f)=>i+f[b],0);return{added:M("added"),modified:M("modified"),removed:M("removed")}}function z({status:N,
changes:M,references:b}){const i={added:0,modified:0,removed:0};if(N!=="modified")return{...i,[N]:1};if(M.length===0&&b.length===0)return{...i,modified:1};for(const{kind:f}of M)i[f==="added"||f==="rem\
oved"?f:"modified"]++;return i}function K({workflows:N}){return N.some(({status:M})=>M!=="unchanged")}function k({workflows:N}){return W(N.map(({counts:M})=>M))}function B({workflows:[N,...M]}){return N?.
unusedIgnores.filter(b=>M.every(({unusedIgnores:i})=>i.includes(b)))??[]}function P({modified:N,added:M,removed:b}){return Object.entries({modified:N,added:M,removed:b}).flatMap(([f,l])=>l===0?[]:[`${(0,S.
zD)(l)} ${f}`]).join(", ")||"no changes"}}),3436:((Y,ie,e)=>{e.d(ie,{Gg:()=>N,Ms:()=>d,Op:()=>f,PX:()=>i,Rk:()=>W,TH:()=>P,TN:()=>k,YD:()=>B,ZM:()=>K,dj:()=>$,e1:()=>l,eX:()=>z,jn:()=>b});var S=e(8142),
U=e(2899);const W=["id","_id","key","name"],z=["name","title","label","displayName"],K=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function k(n,u){if(n.type!=="obj\
ect")return;const E=n.members.get(u)??n.matchOnly?.get(u);return E&&b(E)&&/^("[^"]|[-\d])/.test(E.text)?E.text:void 0}function B(n){return n.type==="object"?[...n.members.keys()]:[]}function P(n){return M(
n,["id","_id","key"])??M(n,B(n).sort().filter(u=>K.test(u)))}function N(n){return M(n,z)}function M(n,u){const E=u.find(m=>k(n,m)!==void 0);return E&&k(n,E)}function b(n){return n.type==="string"||n.type===
"literal"}function i(n){return n===void 0?[]:b(n)?[l(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(i)}function f(n,u,E){return E&&W.includes(n)&&b(u)}function l(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class d{#t;#e;#n;#o=new Map;#r=new Map;#s=0;constructor(u,E=m=>{}){this.#t=u,this.#e=u.lines.length===0,this.#n=E}read(u){const{fields:E,orders:m}=this.#t,
w=I=>(0,U.pi)(E,I,this.#n);return(0,S.q)(u,void 0,{enter:(I,c="")=>this.#e?void 0:{key:c,outer:I},scalar:I=>this.scalar(I),array:(I,c)=>{const O=I.length>0&&w({key:"",outer:c});return this.array(O?[]:
I,(0,U.pi)(m,c,this.#n))},object:(I,c)=>{let O;for(const[o,a]of E.size===0?[]:I)w({key:o,outer:c})&&(I.delete(o),W.includes(o)&&(O=(O??new Map).set(o,a)));return this.object(I,O)}})}scalar(u){let E=this.#o.
get(u);return E===void 0&&(E={type:u.startsWith('"')?"string":"literal",id:++this.#s,text:u},this.#o.set(u,E)),E}array(u,E=!1){const m=E?u.toSorted((c,O)=>c.id-O.id):u;let w=m.length;for(const{id:c}of m)
w=h(w,c);const I=this.#i(w,{type:"array",id:this.#s+1,items:m,unordered:E});return this.#e?I:{type:"array",id:I.id,items:u,unordered:E}}object(u,E){let m=~u.size;for(const[I,{id:c}]of u)m=m+h(this.scalar(
I).id,c)|0;const w=this.#i(m,{type:"object",id:this.#s+1,members:u,matchOnly:E});return this.#e?w:{type:"object",id:w.id,members:u,matchOnly:E}}#i(u,E){for(let m=u;;m=m+1|0){const w=this.#r.get(m);if(w&&
y(w,E))return w;if(!w)return this.#r.set(m,E),this.#s++,E}}}function y(n,u){if(n.type==="array")return u.type==="object"||n.items.length!==u.items.length?!1:n.items.every(({id:E},m)=>E===u.items[m]?.id);
if(u.type==="array"||n.members.size!==u.members.size)return!1;for(const[E,{id:m}]of u.members)if(n.members.get(E)?.id!==m)return!1;return!0}function h(n,u){const E=Math.imul(n^n>>>15,739982445)^Math.imul(
u^u>>>16,73244475);return Math.imul(E^E>>>13,695872825)}function $(n){if(b(n))return n.text;if(n.type==="array"){const E=n.items.map($);return`[${(n.unordered?E.sort():E).join()}]`}return`{${Array.from(
n.members,([E,m])=>`${JSON.stringify(E)}:${$(m)}`).sort().join()}}`}}),9630:((Y,ie,e)=>{e.d(ie,{TA:()=>K,b6:()=>z,ol:()=>B});var S=e(4573),U=e(7598),W=e(3436);function z(P){return(0,S.isUtf8)(P)?P.toString():
void 0}function K(P,N,M){const b=/\.json$/i.test(P)?z(N):void 0;return b===void 0?void 0:M.read(b)}function k(P,N,M,b){if(N.equals(M))return!0;const i=new Interner(b),f=K(P,N,i);return f!==void 0&&f.id===
K(P,M,i)?.id}function B({files:P},N){const M=i=>(0,U.createHash)("sha256").update(i).digest("hex"),b=Array.from(P,([i,f])=>{const l=K(i,f,new W.Ms(N));return[i,M(l?(0,W.dj)(l):f)]});return M(JSON.stringify(
b.sort(([i],[f])=>i<f?-1:1)))}}),2614:((Y,ie,e)=>{e.d(ie,{I:()=>Te});var S=e(3436);const U=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,z="*",K=64;function k(ue,ve){const we=B([]),Oe=[],_e=new Set([ue,ve].flatMap(Me=>[...(0,S.PX)(Me),...b(Me)]));function $e(Me,pe,Se){
if((0,S.jn)(Me))M(Me.text,pe,Se);else if(Me.type==="object")Re(Me,pe,Se);else{const ke=Me.items.length>1&&Me.items.some(({type:De})=>De==="array");for(const[De,Ce]of Me.items.entries())$e(Ce,P(pe,"[]"),
{...Se,array:Me.items,...ke&&{slot:De}})}}function Re(Me,pe,{key:Se,array:ke,map:De,...Ce}){let je=Ce;if(ke!==void 0||Se!==void 0){const Ve={side:Ce.side,value:Me,field:pe,outer:Ce.place,key:Se,array:ke??
[]};je={...Ce,place:Ve,map:Se===void 0?void 0:De},Oe.push(Ve)}const ze=f(Me,_e),Je=je===Ce&&(0,S.YD)(Me).some(Ve=>De?.members.has(Ve));for(const[Ve,et]of Me.members){const Ze=P(pe,ze||Je?z:Ve);Je&&M(JSON.
stringify(Ve),Ze,je,et),(!Je||et.type==="array")&&$e(et,Ze,ze?{...je,key:Ve,map:Me}:je)}}return $e(ue,we,{side:"base"}),$e(ve,we,{side:"head"}),{root:we,places:Oe,find:l(Oe)}}function B(ue){return{keys:ue,
inner:new Map,texts:new Map,references:[]}}function P(ue,ve){const we=ue.inner.get(ve)??B([...ue.keys,ve]);return ue.inner.set(ve,we),we}function N(ue,ve){return ue?.inner.get(ve)??ue?.inner.get(z)}function M(ue,{
keys:ve,texts:we,references:Oe},{place:_e,slot:$e},Re){we.set(ue,(we.get(ue)??0)+1);const Me=ue.startsWith('"')?ue.length>2:W.test(ve.findLast(pe=>pe!=="[]")??"")&&/^\d+$/.test(ue);_e&&Me&&Oe.push({text:ue,
place:_e,slot:$e,value:Re})}function b(ue){if((0,S.jn)(ue))return[];const ve=ue.type==="array"?ue.items:[...ue.members.values()];return[...ve.flatMap(b),...ve.some(i)?[]:(0,S.YD)(ue)]}function i(ue){return ue.
type==="object"}function f({members:ue},ve){const we=[...ue.keys()].filter(Oe=>!W.test(Oe)&&ve.has(Oe));return we.length>0&&2*we.length>=ue.size&&[...ue.values()].every(i)}function l(ue){const ve=new Map;
for(const we of ue){const Oe=(_e,$e)=>{const Re=U.findIndex(Se=>Se.test(_e));if(Re<0)return;const Me=`${we.side} ${$e}`,pe=ve.get(Me)??[];pe[Re]=(pe[Re]??new Set).add(we),ve.set(Me,pe)};we.key!==void 0&&
Oe(z,JSON.stringify(we.key));for(const[_e,$e]of we.value.members)(0,S.jn)($e)&&Oe(_e,$e.text)}return(we,Oe)=>{const _e=ve.get(`${Oe.side} ${we}`)?.find($e=>$e);return _e&&_e.size<=K?d([..._e],Oe):void 0}}
function d(ue,ve){const we=ve?ue.filter(_e=>y(_e,ve)):ue;if(we.length===0&&ve)return d(ue,ve.outer);const Oe=we.length>1?we.filter(({value:_e})=>_e.members.size>2):we;return Oe.length===1?Oe[0]:void 0}
function y(ue,ve){return ue!==void 0&&(ue===ve||y(ue.outer,ve))}var h=e(5408);const $="source from origin src tail out".split(" "),n="target to dest destination head in".split(" "),u="next to goto tar\
get targets wire wires link links edge edges transition transitions connection connections",m=`${u} then else default on success failure fail error timeout case cases choice choices branch branches ou\
tgoing output outputs dest destination successor successors`.split(" "),w="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),I=`${u} runafter run_after depen\
dson depends_on needs requires previous outgoing [] * id node main`.split(" "),c="label title name condition if when event type relationship selectedRelationships".split(" "),O=60;function o(ue,ve){const we=k(
ue,ve),Oe=C(we.root).flatMap(Me=>T(Me,we)),_e=V(Oe),$e=_e.length>0?_e:re(Oe,we),Re=new Set($e.flatMap(({source:Me,target:pe})=>[Me.field,pe.field]));return{root:we.root,nodes:we.places.filter(({field:Me})=>Re.
has(Me)),edges:$e}}function a(ue,ve){return ue.flatMap(Oe=>Oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Oe=>ve.includes(Oe.toLowerCase()))}function C(ue){const ve=[ue];for(const we of ve)ve.push(...we.
inner.values());return ve}function T(ue,{find:ve}){const we=ue.references.flatMap(Me=>{const pe=ve(Me.text,Me.place);return pe?[{...Me,field:ue,target:pe}]:[]}),Oe=we.filter(({place:Me,target:pe})=>!y(
Me,pe)),_e=we.length/ue.references.length,$e=_e>=.5&&v(ue.references)-v(we)<=2;return(_e>=.9||$e&&a(ue.keys.slice(-2),m))&&2*Oe.length>=we.length?[we]:[]}function v(ue){return new Set(ue.map(({text:ve})=>ve)).
size}function V(ue){const ve=ue.filter(we=>!we.some(({place:Oe,target:_e})=>_e.field===Oe.field));return[...(0,h.$z)(ve,([we])=>we?.place.field).values()].flatMap(we=>{const Oe=new Map(te(we,$).map(_e=>[
_e.place,_e]));return te(we,n).flatMap(_e=>{const $e=Oe.get(_e.place),Re=$e&&{source:$e.target,target:_e.target,links:[$e,_e]};return Re?[{...Re,label:ge(_e,_e.place,[]),item:_e.place.value}]:[]})})}function te(ue,ve){
return ue.filter(([Oe])=>Oe&&a(Oe.field.keys.slice(-2),ve)).sort((Oe,_e)=>v(_e)-v(Oe))[0]??[]}function re(ue,ve){const[we,Oe]=[[],[]],_e=new Set;for(const Re of ue){const Me=Re.flatMap(Ce=>fe(Ce,ve)),
[pe]=Me;if(pe===void 0||10*Me.length<9*Re.length)continue;const Se=pe.link.field.keys.slice(pe.inside.field.keys.length),ke=Me.filter(({source:Ce,inside:je})=>Ce!==je);for(const{inside:Ce}of ke)_e.add(
Ce.key);const De=a(Se,w);if(!(!De&&ke.length===0&&!a(Se,m)))for(const{link:Ce,source:je}of Me){const ze=Ce.place===je?void 0:Ce.place,Je={label:ge(Ce,ze,Se),links:[Ce],item:ze?.value};De?Oe.push({source:Ce.
target,target:je,...Je}):we.push({source:je,target:Ce.target,...Je})}}const $e=we.length<Oe.length?Oe:we;return _e.size>1||v($e.flatMap(({links:Re})=>Re))>1?$e:[]}function fe(ue,{find:ve}){for(let we=ue.
place;we;we=we.outer){const Oe=ve(JSON.stringify(we.key),we),_e=[we,Oe].find($e=>$e?.field===ue.target.field);if(_e)return[{link:ue,source:_e,inside:we}]}return[]}function ge({slot:ue,value:ve},we,Oe){
const _e=c.map(Me=>{const[pe,Se]=[we?.field.inner.get(Me),le(we?.value.members.get(Me))];return pe&&pe.texts.size+(pe.inner.get("[]")?.texts.size??0)>1||Se.includes(" ")?Se:""}),$e=Oe.filter(Me=>!I.includes(
Me.toLowerCase())),Re=ue===void 0?[]:[`output ${ue+1}`];return[le(ve),..._e].find(Me=>Me!=="")??[...$e,...Re].join(", ")}function le(ue){const we=(ue?.type==="array"?ue.items:[ue]).flatMap(Oe=>Oe?.type===
"string"&&(0,S.e1)(Oe.text).trim()||[]).join(", ");return we.length>O?"":we}var x=e(3499),A=e(1345),X=e(8132),s=e(706);const _={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},j={added:"\
fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},g={same:"-->",added:"==>",removed:"\
-.->"},D=40,J=500,q=5e4,H=40,Z=6;function se(ue,ve,{isWhole:we,hide:Oe}){const _e=({status:pe})=>we||pe!=="same",$e=new Set([...ue.filter(_e),...ve.filter(_e).flatMap(ae)]),Re=ve.filter(pe=>ae(pe).some(
_e)).flatMap(ae);if($e.size===0)return{};for(const pe of[new Set([...$e,...Re]),$e]){const Se=ve.filter(De=>ae(De).every(Ce=>pe.has(Ce)));if(pe.size>D||Se.length>J)continue;const ke=de(ue.filter(De=>pe.
has(De)),Se,Oe);if(ke.length<=q)return{picture:ke}}return{note:`The picture is left out: it would have ${$e.size>D?(0,s.hS)($e.size,"node"):"too many connections"}.`}}function ae({source:ue,target:ve}){
return[ue,ve]}function de(ue,ve,we){const Oe=new Map(ue.map(($e,Re)=>[$e,`n${Re+1}`])),_e=ue.map($e=>`  ${Oe.get($e)}["${_[$e.status]}${xe(we($e.label))||"?"}"]`);for(const{source:$e,target:Re,label:Me,
status:pe}of ve){const Se=`${_[pe]}${xe(we(Me))}`.trim();_e.push(`  ${Oe.get($e)} ${g[pe]}${Se===""?"":`|"${Se}"|`} ${Oe.get(Re)}`)}for(const[$e,Re]of Object.entries(j)){const Me=ue.filter(pe=>pe.status===
$e).map(pe=>Oe.get(pe));Me.length>0&&_e.push(`  classDef ${$e} ${Re}`,`  class ${Me.join()} ${$e}`)}return[`flowchart ${me(ue,ve)>Z?"TD":"LR"}`,..._e].join(`
`)}function me(ue,ve){const we=new Set(ve.map(({target:$e})=>$e)),Oe=ue.filter($e=>!we.has($e)),_e=new Map((Oe.length>0?Oe:ue.slice(0,1)).map($e=>[$e,1]));for(const[$e,Re]of _e)for(const{source:Me,target:pe}of ve)
Me===$e&&!_e.has(pe)&&_e.set(pe,Re+1);return Math.max(..._e.values())}function xe(ue){return(0,X.RK)((0,X.Jj)(ue.replace(/\s+/g," ").trim(),H)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,be="id _id identifier uuid".split(" "),he="* if when id name label title type key handle condition event relatio\
nships".split(" ");function Te(ue,ve=we=>we){const we=ue.head??ue.base;if(we===void 0)return;const[Oe,_e]=[ue.base??we,ue.head??we],$e=(0,A.j9)([_e,Oe]),Re=o(Oe,_e),Me=Pe(ue,Re,$e),pe=[...new Set(Me.values())].
sort((ze,Je)=>ze.rank-Je.rank),Se=We(Re,Me),ke=Se.filter(ze=>ze.status!=="same"),De=Ye(Re,ke);Xe(ue,pe,$e,De);const Ce=new Map(Se.map(({item:ze,source:Je,target:Ve})=>[ze,`${Je.label} \u2192 ${Ve.label}`])),
je=ze=>ze.filter(({status:Je})=>Je!=="removed").length;return{...se(pe,Se,{isWhole:ue.status!=="modified",hide:ve}),connections:Ke(ke),size:{nodes:je(pe),connections:je(Se)},tells:De,labelOf:$e.labelOf,
endsOf:ze=>Ce.get(ze)}}function Ee({side:ue}){return ue==="head"}function ye(ue){return ue&&[ue.key,ye(ue.outer)]}function Pe({matches:ue},{nodes:ve},we){const Oe=(0,h.$z)(ue,({base:Se})=>Se.id),_e=Se=>Se.
key!==void 0?JSON.stringify(ye(Se)):`${((Ee(Se)?void 0:Oe.get(Se.value.id)?.shift())?.head??Se.value).id}`,$e=new Map(ve.map((Se,ke)=>[Se,ke])),Re=(0,h.$z)(ve.filter(Ee),_e),Me=new Map;let pe=0;for(const Se of ve){
if(Me.has(Se))continue;const ke=Ee(Se)?Se:Re.get(_e(Se))?.shift();pe=(ke&&$e.get(ke))??pe+1e-6;const De=ke===void 0?"removed":ke===Se?"added":"same",Ce=ke??Se,je={label:Fe(Ce,we),status:De,rank:pe,place:Ce,
old:De==="same"?Se:void 0};Me.set(Se,je).set(Ce,je)}return Me}function Fe({key:ue,value:ve,array:we},Oe){const[_e,$e,...Re]=["type","componentType",...ve.members.keys()].map(pe=>(0,S.TN)(ve,pe)),[Me="\
?"]=[_e,$e,(0,S.TH)(ve),...Re].filter(pe=>pe!==void 0);return ue??Oe.nameOf(ve,we)??(0,S.e1)(Me)}function We({edges:ue},ve){const we=ue.flatMap(pe=>{const[Se,ke]=[ve.get(pe.source),ve.get(pe.target)];
return Se&&ke?[{...pe,source:Se,target:ke,status:Ee(pe.source)?"added":"removed"}]:[]}),Oe=({source:pe,target:Se,label:ke})=>`${pe.rank} ${Se.rank} ${ke}`,_e=(0,h.$z)(we,({status:pe})=>pe),$e=(0,h.$z)(
_e.get("removed")??[],Oe);return[...(_e.get("added")??[]).map(pe=>$e.get(Oe(pe))?.pop()?{...pe,status:"same"}:pe),...[...$e.values()].flat()].sort((pe,Se)=>pe.source.rank-Se.source.rank||pe.target.rank-
Se.target.rank)}function Ke(ue){const ve=new Map;for(const we of["target","label"]){const Oe=_e=>`${_e.source.rank} ${we==="label"?_e.label:_e.target.rank}`;for(const[_e,$e,...Re]of(0,h.$z)(ue,Oe).values()){
if(!_e||!$e||Re.length>0||_e.status===$e.status)continue;[_e.source,_e.target,$e.target].every(({old:pe})=>pe)&&!ve.has(_e)&&!ve.has($e)&&ve.set(_e,$e).set($e,_e)}}return ue.flatMap(we=>{const Oe=ve.get(
we);return Oe&&we.status==="removed"?[]:[{...we,kind:Oe?"rewired":we.status,was:Oe}]})}function Ye({root:ue,nodes:ve},we){const Oe=new Set(we.flatMap(pe=>pe.links.map(({field:Se})=>Se))),_e=new Set(we.
map(({item:pe})=>pe)),$e=new Set([ue,...ve.map(({field:pe})=>pe)]),Re={added:new Set,removed:new Set};for(const pe of we){const Se=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(ke=>JSON.
stringify(ke));for(const ke of[...Se,...pe.links.map(De=>De.text)])Re[pe.status].add(ke)}function Me(pe,Se,ke){if(Se===void 0||$e.has(Se))return[{text:ke,field:ue}];const De=Se.keys.at(-1)===z?[{text:JSON.
stringify(ke),field:Se}]:[];if("text"in pe)return[...De,{text:pe.text,field:Se}];const Ce="members"in pe?[...pe.members]:[],je="items"in pe?pe.items.map(ze=>["[]",ze]):Ce;return[...De,...je.flatMap(([
ze,Je])=>Me(Je,N(Se,ze),ze))]}return({path:pe,...Se})=>{const ke=pe.map(je=>je.type==="member"?je.key:"[]"),De=pe.some(je=>je.type==="item"&&_e.has(je.item)),Ce=(je,ze)=>{const Je=Me(je,ke.reduce(N,ue),
`${ke.at(-1)}`),Ve=Je.some(({field:Ze})=>Oe.has(Ze)),et=({text:Ze,field:tt})=>{if(Oe.has(tt))return ze.has(Ze);const rt=`${tt.keys.findLast(ot=>ot!=="[]")}`;return be.includes(rt)||ze.has(Ze)&&a([rt],
he)||Ve&&qe(Ze,tt)};return(Ve||De)&&Je.every(et)};return Se.kind==="modified"?Ce(Se.from,Re.removed)&&Ce(Se.to,Re.added):"value"in Se&&Ce(Se.value,Re[Se.kind])}}function qe(ue,{texts:ve}){const we=ve.
get(ue)??0,Oe=[...ve.values()].reduce((_e,$e)=>_e+$e,0);return we>2&&2*we>Oe&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Xe(ue,ve,{componentOf:we},Oe){const _e=(0,x.pi)(ue),$e=ve.flatMap(pe=>{const{value:Se,
array:ke}=pe.place,De=(0,A.qU)(Se)===void 0?we(Se,ke):void 0;return[Se.id===pe.old?.value.id?void 0:Se,De].map(Ce=>({owner:Ce,node:pe}))}),Re=(0,h.$z)($e,({owner:pe})=>pe);Re.delete(void 0);const Me=new Map(
ue.matches.map(({path:pe,head:Se})=>[pe.at(-1),Se]));for(const pe of ue.changes){if(Oe(pe)||_e(pe))continue;const Se=pe.path.map(De=>Me.get(De)).reverse(),ke=["value"in pe&&pe.value,...Se].find(De=>Re.
has(De));for(const{node:De}of Re.get(ke)??[])De.status==="same"&&(De.status="modified")}}}),2899:((Y,ie,e)=>{e.d(ie,{K$:()=>S,pi:()=>W,wo:()=>U});const S=U("");function U(k){const B=new Set,[P,N]=[new Map,
new Map];for(const[M,b]of k.split(/\r\n|\r|\n/).entries()){const i=b.trim();if(i===""||i.startsWith("#"))continue;const[f,l]=i.endsWith("[]")?[i.slice(0,-2),N]:[i,P],d=f.split(".").reverse(),y=z(f);if(d.
includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(d.every(h=>h==="*"))throw new Error(`has only * in line ${M+1}, which would ignore everything (name a key)`);
B.add(i),l.set(y,[...l.get(y)??[],{line:i,keys:d}])}return{lines:[...B],fields:P,orders:N}}function W(k,B,P){if(k.size===0||B===void 0)return!1;const N=["*",z(B.key)].flatMap(M=>k.get(M)??[]).filter(({
keys:M})=>K(B,M));for(const{line:M}of N)P(M);return N.length>0}function z(k){return k.slice(k.lastIndexOf(".")+1)}function K(k,B){if(k===void 0||B.length===0)return B.length===0;const P=B[0]==="*"?["*"]:
k.key.split(".").reverse();return P.every((N,M)=>N===B[M])&&K(k.outer,B.slice(P.length))}}),2742:((Y,ie,e)=>{e.d(ie,{OD:()=>_,qy:()=>X,Z:()=>j,yR:()=>s});var S=e(3436),U=e(2899),W=e(1345);function z(g,D){
const J=D.size===0?void 0:D.get(JSON.stringify(g));return J===void 0?g:(0,S.e1)(J)}function K({base:g,head:D}){return g===D?[]:S.Rk.flatMap(J=>{const[q,H]=[(0,S.TN)(g,J),(0,S.TN)(D,J)];return q!==H&&q?.
startsWith('"')&&H?.startsWith('"')?[[q,H]]:[]})}function k(g,D){const J=new Map;for(const[H,Z]of g)J.set(H,(J.get(H)??new Set).add(Z));const q=([H,Z])=>J.get(H)?.size===1&&D.base.get(H)===1&&D.head.get(
Z)===1;return new Map(g.filter(q))}function B(g){const D=J=>{const q=new Map,H=(Z,se)=>{if(Z.type==="array")for(const de of Z.items)H(de,!0);if(Z.type!=="object")return;const ae=se?[Z.id,...S.Rk.flatMap(
de=>(0,S.TN)(Z,de)??[])]:[];for(const de of new Set(ae))q.set(de,(q.get(de)??0)+1);for(const de of Z.members.values())H(de,!1)};for(const Z of g)H(Z[J],!1);return q};return{base:D("base"),head:D("head")}}
function P(g,D,J){const q={element:new Map,member:new Map};function H(se,ae){if(D.size===0&&!J)return se;if((0,S.jn)(se))return g.scalar(D.get(se.text)??se.text);const de=q[ae?"element":"member"],me=de.
get(se.id)??Z(se,ae);return de.set(se.id,me),me}function Z(se,ae){if(se.type==="array"){const me=se.items.map(xe=>H(xe,!0));return g.array(me,se.unordered)}const de=new Map;for(const[me,xe]of se.members)
(0,S.Op)(me,xe,ae)?J||de.set(me,xe):de.set(z(me,D),H(xe,!1));return g.object(de)}return(se,ae=!1)=>H(se,ae).id}function N(g,D){const J={base:P(g,D,!0),head:P(g,new Map,!0)};return{interner:g,renames:D,
follow:P(g,D,!1),bare:J}}var M=e(5408);const b=.4,i=.9,f=4e4,l=4,d=/^(""|0|true|false|null)$/,y=.25,h=-1,$=new Set([...S.eX,"type"]);function n(g,D,J){const{compare:q,shareRare:H}=m(g,J),Z=u(g,D),se=E(
g);return ae=>(de,me)=>{const xe=(0,M.qc)(de,me),Ie=xe.reduce((Ee,{base:ye,head:Pe})=>Ee+ye.length*Pe.length,0),be=Ee=>Ie>f?[...H(Ee),...(0,M.O6)(D,Ee).flatMap(M.yU)]:Ee.base.flatMap(ye=>Ee.head.map(Pe=>({
base:ye,head:Pe}))),he=xe.flatMap(be).flatMap(Ee=>{const ye=q(Ee);return(ae>0&&se(Ee)?q(Ee,()=>1)>=i:ye>=ae)?[{pair:Ee,alike:ye,distance:Z(Ee)}]:[]});he.sort((Ee,ye)=>ye.alike-Ee.alike||Ee.distance-ye.
distance);const Te=new Set;return he.flatMap(({pair:Ee})=>Te.has(Ee.base)||Te.has(Ee.head)?[]:(Te.add(Ee.base).add(Ee.head),[Ee]))}}function u({base:g},D){const J=new Map((0,M.Ms)(D).map(Z=>[Z.base.index,
Z.head.index-Z.base.index]));let q=0;const H=g.map(({index:Z})=>(q=J.get(Z)??q,Z+q));return Z=>Math.abs((H[Z.base.index]??0)-Z.head.index)}function E({base:g,head:D}){const J=({item:se})=>[(0,S.TH)(se),
(0,S.Gg)(se)],[q,H]=[new Set(g.flatMap(J)),new Set(D.flatMap(J))],Z=(se,ae)=>J(se).every(de=>de!==void 0&&!ae.has(de));return se=>Z(se.base,H)&&Z(se.head,q)}function m(g,{renames:D,follow:J}){const q=new Map,
H=new Set;function Z(be){const he=q.get(be)??q.size;return he===q.size&&q.set(be,he),he}function se(be,he){const Te=new Set,Ee=(ye,Pe,Fe)=>{if((0,S.jn)(ye)||(ye.type==="array"?ye.items.length:ye.members.
size)===0){const We=Z(`${Pe}=${he==="base"?J(ye):ye.id}`);Te.add(We),(!(0,S.jn)(ye)||d.test(ye.text))&&H.add(We)}else if(ye.type==="array")for(const We of ye.items)Ee(We,Z(`${Pe}[]`),!0);else for(const[
We,Ke]of ye.members)Pe===h&&(0,S.jn)(Ke)&&$.has(We)||(0,S.Op)(We,Ke,Fe)||Ee(Ke,Z(`${Pe}.${he==="base"?z(We,D):We}`),!1)};return Ee(be,h,!0),Te}const ae=new Map,de=new Map,me=be=>ae.get(be)??new Set;for(const be of[
"base","head"]){for(const he of g[be])ae.set(he,se(he.item,be));for(const[he,Te]of(0,W.Vn)(g[be].flatMap(Ee=>[...me(Ee)]))){const Ee=(H.has(he)?y:1)/Te;de.set(he,Math.min(de.get(he)??1,Ee))}}const xe=be=>de.
get(be)??0,Ie=be=>[...me(be)].filter(he=>xe(he)>=1/l);return{compare({base:be,head:he},Te=xe){const Ee=We=>{let Ke=0;for(const Ye of We)Ke+=Te(Ye);return Ke},[ye,Pe]=[me(be),me(he)],Fe=[...ye].filter(
We=>Pe.has(We));return 2*Ee(Fe)/(Ee(ye)+Ee(Pe))||0},shareRare(be){const he=new Map;for(const Te of be.head)for(const Ee of Ie(Te))he.set(Ee,[...he.get(Ee)??[],Te]);return be.base.flatMap(Te=>{const Ee=new Set(
Ie(Te).flatMap(ye=>he.get(ye)??[]));return Array.from(Ee,ye=>({base:Te,head:ye}))})}}}function w(g,D,J){const q={base:(0,M.S3)([g]),head:(0,M.S3)([D])};return Math.max(...(0,M.yU)(q).map(H=>m(q,J).compare(
H)))}function I(g,D,J){let q=[],H=g;const Z=()=>H.base.length===0||H.head.length===0,se=(he,Te)=>{const Ee=Z()?[]:he(H,Te);Ee.length!==0&&(q=q.concat(Ee),H=(0,M.FF)(H,Ee))},ae=he=>(Te,Ee)=>(0,M.O6)(q,
Te).flatMap(ye=>he(ye,Ee)),de=J||[...g.base,...g.head].some(({item:he})=>he.type==="object"),me=S.Rk.filter(he=>!(o(g.base,he)&&o(g.head,he)));for(const he of a(me,g,D))se(M.kk,c(he));const xe=({item:he})=>he.
id,Ie=({item:he},Te)=>Te==="base"?D.follow(he,!0):he.id;for(const he of D.renames.size>0?[Ie,xe]:[xe])se(ae(M.eV),he),de&&se(M.kh,he);if(de&&!Z()){const[he]=a(T(g),g,D);he!==void 0&&se(M.kk,c(he));const Te=ye=>({
item:Pe},Fe)=>O(Pe,D.bare[Fe],ye);se(ae(M.eV),Te(1)),se(M.kh,Te(3));const Ee=n(g,q,D);for(const ye of[...S.eX,"key"])se(Ee(0),c(ye));se(Ee(b),({item:ye})=>ye.type==="object"?(0,S.TN)(ye,"type")??"":void 0)}
const be=he=>(0,S.Gg)(he)??(me.length<S.Rk.length?me.find(Te=>(0,S.TN)(he,Te)):(0,S.TH)(he));return se(ae(M.kh),({item:he})=>be(he)===void 0?"":void 0),q}function c(g){return({item:D})=>(0,S.TN)(D,g)}
function O(g,D,J){return g.type!=="object"||[...g.members].filter(([H,Z])=>!(0,S.Op)(H,Z,!0)).length<J?void 0:D(g,!0)}function o(g,D){const J=q=>g.every(({item:H,index:Z})=>(0,S.TN)(H,D)?.replaceAll('\
"',"")===`${q+Z}`);return g.length>1&&(J(0)||J(1))}function a(g,D,J){const q=g.map(Z=>({key:Z,pairs:(0,M.kk)(D,c(Z))})),H=(Z,se)=>Z.every(({base:de,head:me},xe)=>de===se[xe]?.base&&me===se[xe]?.head)?
0:C(se,J)-C(Z,J);return q.sort(({pairs:Z},{pairs:se})=>se.length-Z.length||H(Z,se)),q.map(({key:Z})=>Z)}function C(g,{interner:D,renames:J,bare:q}){const H=g.map(({base:se,head:ae})=>({base:se.item,head:ae.
item})),Z=P(D,new Map([...J,...H.flatMap(K)]),!0);return H.filter(({base:se,head:ae})=>[Z,q.head].some(de=>de(se,!0)===q.head(ae,!0))).length}function T({base:g,head:D}){const J=(0,W.Vn)(D.flatMap(({item:Z})=>(0,S.
YD)(Z))),q=Z=>2*(J.get(Z)??0)>D.length&&!S.Rk.includes(Z)&&Z!=="type",H=[...J.keys()].filter(Z=>q(Z)&&v(g,Z)&&v(D,Z)).sort();return[...H.filter(Z=>S.ZM.test(Z)),...H]}function v(g,D){const J=g.flatMap(
({item:H})=>(0,S.TN)(H,D)??[]).filter(H=>H.startsWith('"'));if(J.length<2||2*J.length<=g.length||new Set(J).size<J.length)return!1;const q=new Set(g.flatMap(({item:H})=>S.Rk.map(Z=>(0,S.TN)(H,Z))));return 2*
J.filter(H=>q.has(H)).length<J.length}const V=8,te=.5;function re(g,D,J,q){const H=be=>g[be].flatMap(Te=>[Te,...fe(Te,q)]).filter(({path:Te,value:Ee})=>Te.at(-1)?.type==="item"&&J[be].get(Ee.id)===1),
Z={bases:new Set,heads:new Map};let se={base:H("base"),head:H("head")};const ae=(be,he)=>{const Te=(0,M.kk)(se,be).filter(({base:Ee,head:ye})=>Ee.arrays!==ye.arrays&&he(Ee.value,ye.value));for(const{base:Ee,
head:ye}of Te)Z.bases.add(Ee.value),Z.heads.set(ye.value,Ee);se=(0,M.FF)(se,Te)},de=(be,he)=>(0,S.TN)(be,"type")===(0,S.TN)(he,"type"),me=(be,he)=>de(be,he)&&w(be,he,D)>=te,xe=(be,he)=>(J[he].get(be??
"")??0)<2,Ie=(be,he)=>xe(be,he)?be:void 0;return ae(({value:be},he)=>Ie((0,S.TH)(be),he),(be,he)=>((0,S.TH)(be)?.length??0)>=V||me(be,he)),ae(({value:be},he)=>Ie((0,S.Gg)(be),he),me),ae(({value:be},he)=>xe(
(0,S.TH)(be),he)?O(be,D.bare[he],3):void 0,de),Z}function fe({value:g,path:D},J){return(0,W.Vg)(g,J).flatMap(q=>{if((0,S.jn)(q.value))return[];const H={value:q.value,path:[...D,q.step]};return[H,...fe(
H,J)]})}function ge(g,D,J,q){const H=[],Z=[],se=[],ae=[],de={base:[],head:[]};function me({base:Ee,head:ye},Pe,Fe){Fe==="element"&&ae.push(...K({base:Ee,head:ye})),(Fe==="element"||Fe==="member"&&Ee.type===
"object"&&ye.type==="object")&&se.push({base:Ee,head:ye,path:Pe}),Ee.id!==ye.id&&(Ee.type==="array"&&ye.type==="array"?Te(Ee,ye,Pe):Ee.type==="object"&&ye.type==="object"?he({base:Ee,head:ye},Pe,Fe):Fe!==
"own"&&(0,S.jn)(Ee)&&(0,S.jn)(ye)&&D.renames.get(Ee.text)===ye.text?Z.push({path:Pe,from:(0,S.e1)(Ee.text),to:(0,S.e1)(ye.text)}):H.push({kind:"modified",path:Pe,from:Ee,to:ye}))}function xe({base:Ee,
head:ye},Pe,Fe,We){Ee!==void 0&&ye!==void 0?me({base:Ee,head:ye},Pe,Fe):ye!==void 0&&!Ie(ye,Pe)?(H.push({kind:"added",path:Pe,value:ye}),de.head.push({value:ye,path:Pe,arrays:We}),J.heads.size>0&&be(ye,
Pe)):Ee!==void 0&&!J.bases.has(Ee)&&(H.push({kind:"removed",path:Pe,value:Ee}),de.base.push({value:Ee,path:Pe,arrays:We}))}function Ie(Ee,ye){const Pe=J.heads.get(Ee);return Pe===void 0?!1:(H.push({kind:"\
moved",path:ye,from:Pe.path}),me({base:Pe.value,head:Ee},ye,"element"),!0)}function be(Ee,ye){for(const{step:Pe,value:Fe}of(0,W.Vg)(Ee,q)){const We=[...ye,Pe];Ie(Fe,We)||be(Fe,We)}}function he(Ee,ye,Pe){
for(const{key:Fe,from:We,...Ke}of le(Ee,D)){const Ye=[...ye,{type:"member",key:Fe}];We!==Fe&&Z.push({path:Ye,from:We,to:Fe});const qe=Ke.base!==void 0&&(0,S.Op)(Fe,Ke.base,Pe==="element");xe(Ke,Ye,qe?
"own":"member")}}function Te(Ee,ye,Pe){const Fe={base:(0,M.S3)(Ee.items),head:(0,M.S3)(ye.items)},We=I(Fe,D,Ee.unordered&&ye.unordered).filter(Xe=>!J.bases.has(Xe.base.item)&&!J.heads.has(Xe.head.item)),
Ke=(0,W.Oe)(Fe,We,q),Ye=new Set((0,M.Ms)(We).map(Xe=>Xe.head.index)),qe=Ke.filter(Xe=>Xe.base&&Xe.head&&!Ye.has(Xe.index));qe.length>0&&!ye.unordered&&H.push({kind:"reordered",path:Pe,moved:qe.map(({step:Xe})=>Xe)});
for(const{step:Xe,...ue}of Ke)xe(ue,[...Pe,Xe],"element",Fe)}return me(g,[],"root"),{changes:H,references:Z,matches:se,renames:ae,unmatched:de}}function le({base:g,head:D},{renames:J,follow:q}){const H=new Map(
g.members),Z=new Map,se=(de,me)=>de.id===me.id||q(de)===me.id;for(const de of[se,()=>!0])for(const me of[xe=>xe,xe=>z(xe,J)])for(const[xe,Ie]of H){const be=me(xe),he=D.members.get(be);he===void 0||Z.has(
be)||!de(Ie,he)||(H.delete(xe),Z.set(be,{key:be,from:xe,base:Ie,head:he}))}for(const[de,me]of D.members)Z.has(de)||Z.set(de,{key:de,from:de,head:me});const ae=Array.from(H,([de,me])=>({key:de,from:de,
base:me}));return[...Z.values(),...ae].sort((de,me)=>de.key<me.key?-1:1)}const x={bases:new Set,heads:new Map},A=5;function X(g,D){const J=new S.Ms(U.K$),[q,H]=[g,D].map(Z=>s(Z,J));return q&&H&&_([{base:q,
head:H}],J)[0]}function s(g,D=new S.Ms(U.K$)){return/^\s*[[{]/.test(g)?D.read(g):void 0}function _(g,D){const J=j(()=>B(g)),q=j(()=>(0,W.j9)([...g.map(({head:ae})=>ae),...g.map(({base:ae})=>ae)])),H=(ae,de)=>q().
componentOf(ae,de);function Z(ae){const de=N(D,ae);return g.map(me=>{const xe=ge(me,de,x,H),{base:Ie,head:be}=xe.unmatched;if(Ie.length===0||be.length===0)return xe;const he=re(xe.unmatched,de,J(),H);
if(he.heads.size===0)return xe;const Te=ge(me,de,he,H);return Te.changes.filter(({kind:Ee})=>Ee==="moved").length===he.heads.size?Te:xe})}let se=new Map;for(let ae=0;ae<A;ae++){const de=Z(se),me=de.flatMap(
Ie=>Ie.renames),xe=me.length===0?new Map:k(me,J());if(se.size===xe.size&&[...se].every(([Ie,be])=>xe.get(Ie)===be)){if(de.some(({changes:Ie})=>Ie.length>0))return de;break}se=xe}return Z(new Map)}function j(g){
let D;return()=>(D??={value:g()},D.value)}}),3499:((Y,ie,e)=>{e.d(ie,{a2:()=>h,gN:()=>l,lY:()=>$,pi:()=>f,rL:()=>d});var S=e(3436),U=e(2742);const W=i(".*position .*coordinates? positions positionAbso\
lute pos gridPos bends viewport canvas"),z=["x","y"],K=i("w h width height left top zoom"),k=[["x"],["position"],["left","top"]],B=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
P=i("_?id uuid guid identifier instanceIdentifier instanceId groupId"),N=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=i("_?rev revision iteration version versionId activeVersionId version\
Counter versionNumber"),b=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,B],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[M,/^\d{1,15}$/],
[M,N]];function i(m){return new RegExp(`^(${m.replaceAll(" ","|")})$`,"i")}function f({base:m,head:w}){const I={base:(0,U.Z)(()=>new Set((0,S.PX)(m))),head:(0,U.Z)(()=>new Set((0,S.PX)(w)))};return c=>{
const{kind:O,path:o}=c;if(O==="reordered"||O==="moved")return!1;const[a,C=a]=O==="modified"?[c.from,c.to]:[c.value];if(y(o)&&E(a)&&E(C))return!0;if(O!=="modified"||a.type!==C.type||!("text"in a)||!("t\
ext"in C))return!1;const[T,v,V]=[u(o.at(-1)),(0,S.e1)(a.text),(0,S.e1)(C.text)],te=fe=>fe.test(v)&&fe.test(V);return b.some(([fe,ge])=>fe.test(T)&&te(ge))?!0:o.at(-2)?.type!=="member"&&P.test(T)&&te(N)&&
!I.head().has(v)&&!I.base().has(V)}}function l(m){return N.test(m)||B.test(m)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(m)}function d(m,w){return P.test(m)&&(0,S.jn)(w)||(W.test(m)||z.includes(m))&&E(w)}function y(m){
if(m.slice(h(m)).some(O=>W.test(u(O))))return!0;const[w,I]=[m.at(-2),u(m.at(-1))],c=w?.type==="item"&&w.item.type==="object"?w.item.members:void 0;return z.includes(I)||K.test(I)&&k.some(O=>O.every(o=>c?.
has(o)))}function h(m){return m.findLastIndex(({type:w})=>w==="item")+1}function $(m,{matches:w}){const I=new Map(w.map(O=>[O.path.at(-1),O])),c=new Map;for(const O of m){const o=h(O.path),[a,C]=[O.path[o-
1],O.path[o]],T=z.includes(u(C)),v=T?z:W.test(u(C))?[u(C)]:[],[V,te]=[n(I.get(a)?.base,v),n(I.get(a)?.head,v)],re=[...O.path.slice(0,o),{type:"member",key:v.join(", ")}];V&&te?c.set(T?a:C,{kind:"modif\
ied",path:re,from:V,to:te}):c.set(O,O)}return[...c.values()]}function n(m,w){const I=m?.type==="object"?w.flatMap(c=>m.members.get(c)??[]):[];if(!(I.length<w.length))return I.length>1?{type:"array",id:0,
items:I,unordered:!1}:I[0]}function u(m){return m?.type==="member"?m.key:""}function E(m){if(m.type==="literal")return/\d/.test(m.text);const w=m.type==="array"?m.items:m.type==="object"?[...m.members.
values()]:[];return w.length>0&&w.every(E)}}),1345:((Y,ie,e)=>{e.d(ie,{Oe:()=>l,Vg:()=>d,Vn:()=>n,j9:()=>P,qU:()=>N});var S=e(3436),U=e(5408);const W=/group|parent|folder|owner/i,z=/^(locale|locales|localeData|i18n|translations)$/,
K=/^(data|node)$/,k=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function P(E){const m=E.map(f),w=o=>m.find(a=>a.get(o))?.get(o);function I(o,a){for(const C of(0,S.YD)(o).sort()){if(W.
test(C))continue;const T=(0,S.TN)(o,C),v=C!=="type"?T:T&&/^"\w+:/.test(T)?T.replace(/\w+:/,""):void 0,V=v===void 0?void 0:w(v);if(V===void 0||V.item===o||N(V.item)===void 0)continue;const te=m.some(re=>{
const fe=re.get(v??"");return fe&&(fe.array===a||i(a,fe.item))});if(C==="type"||!te)return V.item}}function c(o,a){const C=(0,S.Gg)(o);return N(o)??N(I(o,a))??(C&&(0,S.e1)(C))}function O(o){const a=/\d/.
test(o)?w(o):void 0,C=a&&c(a.item,a.array);return C!==void 0&&JSON.stringify(C)!==o?C:void 0}return{componentOf:I,nameOf:c,labelOf:O}}function N(E){const m=E&&((0,S.TN)(E,"name")??M(E));return m&&(0,S.
e1)(m)}function M(E){for(const[m,w]of E.type==="object"?E.members:[]){const c=(z.test(m)&&w.type==="object"?["en",...[...w.members.keys()].sort()]:[]).map(a=>(0,S.TN)(b(w,a)??w,"name")),O=K.test(m)?[...S.
eX.map(a=>(0,S.TN)(w,a)),(0,S.TN)(w,"display_name"),M(w)]:[],o=[...c,...O].find(a=>a!==void 0);if(o!==void 0)return o}}function b(E,m){return E.type==="object"?E.members.get(m):void 0}function i(E,m){
return(m.type==="object"?[...m.members.values()]:[]).some(I=>I.type==="array"&&I.items===E)}function f(E){const m=new Map,w=I=>{if(I.type==="object")for(const c of I.members.values())w(c);if(I.type===
"array")for(const c of I.items){const O=(0,S.YD)(c).filter(a=>S.ZM.test(a)),o=new Set(O.flatMap(a=>(0,S.TN)(c,a)??[]));for(const a of o)m.set(a,m.has(a)?void 0:{item:c,array:I.items});w(c)}};return w(
E),m}function l(E,m,w){const I=(0,U.FF)(E,m),c=[...I.base.map(o=>({...o,base:o.item})),...m.map(({base:o,head:a})=>({...a,base:o.item,head:a.item})),...I.head.map(o=>({...o,head:o.item}))],O=$(c,w);return c.
map(o=>({...o,step:y(o,O.get(o))})).sort(h)}function d(E,m){return E.type==="object"?Array.from(E.members,([I,c])=>({step:{type:"member",key:I},value:c})):(E.type==="array"?l({base:[],head:(0,U.S3)(E.
items)},[],m):[]).flatMap(({step:I,head:c})=>c?[{step:I,value:c}]:[])}function y({item:E,index:m},w){if(w===void 0)return{type:"element",index:m,item:E};const I=u(E),c=I!==void 0&&I.length<=B&&!w.startsWith(
I);return{type:"item",label:w,...c&&{hint:I},item:E}}function h({step:E},{step:m}){return E.type==="item"&&m.type==="item"?E.label<m.label?-1:1:E.type==="element"&&m.type==="element"?E.index-m.index:E.
type==="item"?-1:1}function $(E,m){const w=new Map,I=new Set;let c=E.filter(({item:v})=>(N(v)??(0,S.Gg)(v)??(0,S.TH)(v))!==void 0);const O=v=>{const V=c.map(v),te=n(V);c=c.filter((re,fe)=>{const ge=V[fe];
return ge===void 0||te.get(ge)!==1||I.has(ge)?!0:(I.add(ge),w.set(re,ge),!1)})};O(({item:v})=>N(v));const o=new Map(c.map(v=>[v,N(v.item)??N(m(v.item,v.array))])),a=n([...o.values()]),C=v=>{const[V,te]=[
o.get(v),(0,S.Gg)(v.item)];return N(v.item)??(a.get(V)===1?V:void 0)??(te&&(0,S.e1)(te))},T=(v,V="")=>{const[te,re]=[(0,S.TH)(v.item),C(v)??u(v.item)],fe=te&&(0,S.e1)(te).replace(V,"");return re&&fe?`${re}\
 (${fe})`:re??fe};return O(v=>C(v)??T(v,k)),O(v=>T(v,k)),O(v=>T(v)),O(v=>`${C(v)??u(v.item)??T(v)} [${v.index}${v.head?"":", before"}]`),w}function n(E){const m=new Map;for(const w of E)m.set(w,(m.get(
w)??0)+1);return m}function u(E){const m=(0,S.TN)(E,"type");return m?.startsWith('"')?(0,S.e1)(m):void 0}}),7856:((Y,ie,e)=>{e.d(ie,{$C:()=>n,Wr:()=>w,_p:()=>u,lb:()=>l});var S=e(706),U=e(3436),W=e(2742);
const z=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",k=new RegExp(`(?:${K}|(?:password|secret|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
P=new RegExp(`^x?(?:${K})$`),N=/name|key|header|field/i,M=["value","values","default","defaultvalue"],b=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${K})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(I=>new RegExp(I,"giu"));function l({workflows:I}){const c=new S.pO;for(const{secrets:o,files:a}of I){const C=a.flatMap(({base:T,head:v})=>[T,v].flatMap(w));for(const T of[...o,...C].flatMap(d))c.add(
T,y)}const O=new Map;return o=>{const a=O.get(o);if(a)return a;const C=[],T=te=>(C.push(te),S.v5),V={shown:f.reduce((te,re)=>te.replace(re,T),c.hide(o,T)),hidden:JSON.stringify(C)};return O.set(o,V),V}}
function d(I){return[I,I.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,W.yR)(I))]}function y(I){return I.length>=z&&!new RegExp("^\\p{L}+$","u").test(I)}function h(I){const c=$(I);return k.test(
c)&&!B.test(c)}function $(I){return I.toLowerCase().replace(/[^a-z]/g,"")}function n(I,c,O){if(E(c))return!1;if(h(I))return m(c)||P.test($(I));const o=a=>N.test(a)&&h(String(O&&(0,U.TN)(O,a)));return M.
includes($(I))&&O!==void 0&&(0,U.YD)(O).some(o)}function u(I,...c){return c.every(E)?!1:I.some((O,o)=>{const a=I[o-1],C=a&&"item"in a?a.item:void 0,T=I.slice(o+1).every(({type:V})=>V==="element"),v=V=>O.
type==="member"&&n(O.key,T?V:void 0,C);return c.some(v)})}function E(I){return I?.type==="literal"&&!/\d/.test(I.text)}function m(I){return I?.type==="array"?I.items.every(m):I!==void 0&&(0,U.jn)(I)}function w(I){
const c=[],O=o=>{if(o!==void 0)if((0,U.jn)(o))O((0,W.yR)((0,U.e1)(o.text)));else if(o.type==="array")for(const a of o.items)O(a);else for(const[a,C]of o.members)n(a,C,o)&&c.push(...(0,U.PX)(C)),O(C)};
return O(I),c.filter(o=>!b.test(o))}}),5408:((Y,ie,e)=>{e.d(ie,{$z:()=>P,FF:()=>b,Ms:()=>M,O6:()=>i,S3:()=>W,eV:()=>z,kh:()=>K,kk:()=>k,qc:()=>B,yU:()=>N});var S=e(8965);const U=500;function W(f){return f.
map((l,d)=>({item:l,index:d,array:f}))}function z(f,l){const d=u=>f[u].map(E=>l(E,u)),y=(u,E)=>u!==void 0&&u===E,h=(0,S.E)(d("base"),d("head"),{maxEditLength:U,comparator:y});if(h===void 0)return M(K(
f,l));let[$,n]=[0,0];return h.flatMap(({added:u,removed:E,count:m})=>{const[w,I]=[f.base.slice($,$+m),f.head.slice(n,n+m)];return u||($+=m),E||(n+=m),u||E?[]:N({base:w,head:I})})}function K(f,l){return B(
f,l).flatMap(N)}function k(f,l){return B(f,l).flatMap(d=>d.base.length===1&&d.head.length===1?N(d):[])}function B(f,l){const d=P(f.head,y=>l(y,"head"));return d.delete(void 0),[...P(f.base,y=>l(y,"bas\
e"))].flatMap(([y,h])=>{const $=d.get(y);return $?[{base:h,head:$}]:[]})}function P(f,l){const d=new Map;for(const y of f){const h=l(y),$=d.get(h);$?$.push(y):d.set(h,[y])}return d}function N({base:f,
head:l}){return f.flatMap((d,y)=>{const h=l[y];return h===void 0?[]:[{base:d,head:h}]})}function M(f){const l=[];for(const y of f.toSorted((h,$)=>h.base.index-$.base.index)){let[h,$]=[0,l.length];for(;h<
$;){const n=h+$>>1;(l[n]?.last.head.index??0)<y.head.index?h=n+1:$=n}l[h]={last:y,before:l[h-1]}}const d=[];for(let y=l.at(-1);y;y=y.before)d.push(y.last);return d.reverse()}function b({base:f,head:l},d){
const y=new Set(d.flatMap(h=>[h.base,h.head]));return{base:f.filter(h=>!y.has(h)),head:l.filter(h=>!y.has(h))}}function i(f,l){const d=M(f),y={base:0,head:0};return B(l,({index:h},$)=>{for(;(d[y[$]]?.[$].
index??1/0)<h;)y[$]++;return y[$]})}}),9462:((Y,ie,e)=>{e.d(ie,{N:()=>W,R:()=>z});var S=e(7279),U=e(706);async function W(K,{ms:k,error:B},P){const N=new AbortController,M=setTimeout(()=>N.abort(B),k),
b=Math.min(K.endsAt,performance.now()+k);try{return await P({...K,signal:AbortSignal.any([K.signal,N.signal]),endsAt:b})}finally{clearTimeout(M)}}function z(K,k){const B=`${k} within ${(0,U.zK)(K)} (t\
imeout-minutes)`;return{ms:K,error:new S.HR({what:B,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Y,ie,e)=>{e.d(ie,{CQ:()=>N,Mi:()=>P,Rs:()=>b,TF:()=>i,Uc:()=>M,lo:()=>d});
var S=e(7598),U=e(1455),W=e(6760),z=e(7975),K=e(7279),k=e(706);const B={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(y){const h=typeof y=="object"&&y!==null&&"code"in y?y.code:void 0;return typeof h=="string"&&/^E[A-Z0-9]+$/.
test(h)}function N(y){if(!P(y))return(0,K.gJ)(y);const{code:h="",errno:$=0}=y;return B[h]??(0,z.getSystemErrorMap)().get($)?.[1]??h}function M(y){const h=P(y)&&("dest"in y?y.dest:y.path);return typeof h==
"string"?`${N(y)} (${(0,k.MW)(h)})`:N(y)}function b(y,h,$="Set another directory, or free some space."){const n=P(y)&&y.code==="ENAMETOOLONG",u={what:`Can't write ${h}`,why:N(y),advice:n?"Set a shorte\
r name.":$};return new K.HR(u,{cause:y})}async function i(y){await(0,U.rm)(y,{recursive:!0,force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function l(y,h,$=(0,W.dirname)(y)){
const n=(0,W.join)($,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,U.writeFile)(n,h,{flag:"wx"}),await(0,U.rename)(n,y)}catch(u){throw await i(n).catch(()=>{}),u}}async function d(y,h){
await l(y,h).catch($=>{throw b($,y)})}}),7279:((Y,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>U,gJ:()=>B,h_:()=>k,iT:()=>K});const S=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(N,M={}){
super(z(N),{cause:M.cause}),this.what=N.what,this.why=N.why??"",this.advice=N.advice??"",this.topic=N.topic,this.status=M.status,this.maybeProcessed=M.maybeProcessed??!1,this.affectsAll=M.affectsAll??
!1,this.busy=M.busy??!1,this.retryable=M.retryable??!1,this.retryAfterMs=M.retryAfterMs??0,this.maxRetries=M.maxRetries}with(N){const M={...this,cause:this,...N};return new U(M,M)}}function W({what:P,
why:N=""}){return N===""?P:`${P}: ${N}`}function z(P){const N=W(P);return`${N}${/[.!?…]$/.test(N)?"":"."} ${P.advice??""}`.trim()}function K(P){return P instanceof Error?P:new Error(String(P))}function k(P){
return P instanceof U?P:new U({what:B(P)},{cause:P})}function B(P){return K(P).message}}),6191:((Y,ie,e)=>{e.d(ie,{B6:()=>i,R9:()=>$,mz:()=>n,wn:()=>h});var S=e(1455),U=e(6760),W=e(6671),z=e(2145),K=e(
9462),k=e(532),B=e(7279),P=e(2975),N=e(706),M=e(8725),b=e(7487);class i extends B.HR{}const f=10*6e4,l=3;async function d(){const{DefaultArtifactClient:v}=await e.e(348).then(e.bind(e,9348));return new v}
async function y({signal:v,log:V},te){const re=await d(),fe=(0,M.QJ)(V,()=>te(re));return await(0,P.Mu)(v,fe)}async function h(v){return await y(v,async V=>(await V.listArtifacts()).artifacts)}async function $(v,V){
const te=await(0,b.Pd)("workflow-artifact-");try{await y(v,fe=>fe.downloadArtifact(V,{path:te,skipDecompress:!0}));const[re=""]=await(0,S.readdir)(te);return await(0,S.readFile)((0,U.join)(te,re))}finally{
await(0,k.TF)(te).catch(()=>{})}}async function n(v,{path:V,digest:te},re){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const fe=(0,U.basename)(V),ge={client:await d(),options:re,name:fe,path:V,
digest:te,mayHaveCreated:!1,taken:0},le={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},x=await(0,K.N)(v,le,j=>(0,P.L5)(j,()=>(0,P.Mu)(j.signal,u(ge,j.log)))).catch(j=>{throw v.signal.
throwIfAborted(),o(j,fe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:X,GITHUB_RUN_ID:s}=process.env,_=`${A}/${X}/actions/runs/${s}/artifacts/${x}`;return{id:x,name:fe,url:_,digest:te}}async function u(v,V){
const{client:te,name:re,path:fe,digest:ge}=v,{overwrite:le,retentionDays:x}=v.options,A=X=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(X)&&(v.mayHaveCreated=!0),V.debug(X)};try{return await(0,M.
QJ)({...V,debug:A},async()=>{le&&await te.deleteArtifact(re).catch(E);const X={skipArchive:!0,...x!==void 0&&{retentionDays:x}},s=await te.uploadArtifact(re,[fe],(0,U.dirname)(fe),X);if(s.id!==void 0&&
s.digest===ge)return s.id;throw new Error("the uploaded file differs from the package")})}catch(X){return await(0,M.QJ)(V,()=>m(v,X))}}function E(v){if(!(v instanceof Error&&v.name==="ArtifactNotFound\
Error"))throw v}async function m(v,V){const te=(0,B.gJ)(V),{client:re,name:fe,digest:ge,options:le}=v,[x,A]=[c.test(te),I.test(te)];v.mayHaveCreated||=x;const s=A||v.mayHaveCreated?await re.getArtifact(
fe).catch(()=>{}):void 0;if(v.mayHaveCreated&&s?.artifact.digest===`sha256:${ge}`)return s.artifact.id;if(x)throw C("the connection to the artifact service failed",V);if(!A)throw V;v.taken++;const _=v.
mayHaveCreated&&!s;if(_&&v.taken===l&&await T(fe),v.taken<=(_?l:Number(le.overwrite)))throw C("the name is still taken",V);const g=s?`this run already has an artifact named ${fe}`:`an upload that isn'\
t finished holds the name ${fe}, for example another job's`,D=s?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:g,advice:D,topic:"t\
he-artifact"},{cause:V})}const w="Set upload-artifact: false.",I=/already exists/,c=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,O=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",w],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",w],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take \
the upload of %",w],[/(?:)/,"the upload of % failed","Re-run the job."]];function o(v,V){if(v instanceof B.HR)return v;const te=(0,B.gJ)(v),[,re="",fe=""]=O.find(([le])=>le.test(te))??[],ge=(0,N.OX)(te,
200).replace(/\.$/,"");return a(/%/.test(re)?`${re.replace("%",()=>V)} (${ge})`:re,fe,{cause:v})}function a(v,V,te){return new B.HR({what:"Artifact",why:v,advice:V,topic:"the-artifact"},te)}function C(v,V){
return a(v,"Re-run the job later.",{retryable:!0,cause:V})}async function T(v){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:te}=process.env,{scp:re}=JSON.parse(Buffer.from(V.split(".")[1]??"",
"base64url").toString()),[,fe,ge]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(re))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",te);await new W.Qq("\
export-workflow-action",[new z.tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:fe,workflow_job_run_backend_id:ge,name:v})}}),8725:((Y,ie,e)=>{e.d(ie,{lm:()=>U.lm,t1:()=>W,QJ:()=>N});const S=Ne(
import.meta.url)("node:async_hooks");var U=e(819);function W(b=""){return{info:i=>K(b+i),warning:i=>U.$e(b+i),debug:i=>U.Yz(b+i),mask:U.Pq}}function z(b){const i=[];return{...W(`[${b}] `),info:f=>i.push(
f),end(f){core.startGroup(k(f));for(const l of i)K(l);core.endGroup()}}}function K(b){U.pq(k(b))}function k(b){return b.replaceAll("##[","## [")}const B=new S.AsyncLocalStorage;let P=!1;function N(b,i){
return P||M(),P=!0,B.run(b,i)}function M(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...f)=>{const l=B.getStore(),d=String(i);return l===void 0||/^::(add-mask|debug)::/.
test(d)?b(i,...f):(B.exit(()=>l.debug(d.trimEnd())),!0)})}}),7487:((Y,ie,e)=>{e.d(ie,{GQ:()=>l,Pd:()=>f,Tm:()=>d,VY:()=>b,eF:()=>M,n0:()=>i});var S=e(3024),U=e(1455),W=e(8161),z=e(6760),K=e(819),k=e(532),
B=e(7279),P=e(706);const N=6e4;async function M(y){const h=new AbortController;for(const $ of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${$})`,topic:"the-job-on-the-platform"};process.
on($,()=>h.abort(new B.HR(n)))}try{await y(h.signal)}catch($){for(let u=$;u instanceof Error;u=u.cause)K.Yz(u.stack??u.message);const n=b($);K.C1(`${(0,P.OX)((0,B.gJ)($),N)}${n===void 0?"":` See ${n}`}`)}
process.stdout.write("",()=>process.exit())}function b(y){const{GITHUB_SERVER_URL:h,GITHUB_ACTION_REPOSITORY:$,GITHUB_ACTION_REF:n}=process.env;if(!(!(y instanceof B.HR)||y.topic===void 0||!h||!$||!n))
return encodeURI(`${h}/${$}/blob/${n}/docs/troubleshooting.md#${y.topic}`)}function i(y){for(const[h,$]of Object.entries(y))$!==void 0&&K.uH(h,$)}async function f(y){const h=process.env.RUNNER_TEMP||(0,W.
tmpdir)();return await(0,U.mkdtemp)((0,z.join)(h,y)).catch($=>{throw(0,k.Rs)($,h,"Check the runner's temporary folder.")})}function l(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function d(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Y,ie,e)=>{e.d(ie,{Sy:()=>l,cj:()=>N,il:()=>M,tp:()=>B});var S=e(819),U=e(7279),
W=e(8132),z=e(706);const K=1024*1024-1e4,k=2e5;function B(d,y){const h=y.map(m=>m.map(i)),$=d.map((m,w)=>h.some(I=>I[w]!=="")),n=(m,w)=>`<tr>${m.flatMap((I,c)=>$[c]?`<${w}>${I}</${w}>`:[]).join("")}</\
tr>`,u=h.map(m=>n(m,"td")),E=m=>`<tr><td colspan="${d.length}">\u2026 and ${(0,z.hS)(m,"more row")}</td></tr>`;return`<table>${n(d.map(W.FO),"th")}${f(u,E).join("")}</table>`}function P(d){return`<tab\
le>${d.map(([h,$])=>$===void 0?"":`<tr><th align="left">${escapeAll(h)}</th><td>${i($)}</td></tr>`).join("")}</table>`}function N(d){const y=d.map(({names:h,message:$,help:n})=>{const u=h.map(m=>`**${(0,W.
wh)(m)}**`);return`- ${f(u,m=>`and ${m} more`,k/2).join(", ")}: ${M($,n)}`});return f(y,h=>`- \u2026 and ${(0,z.hS)(h,"more cause")}`).join(`
`)}function M(d,y){return y===void 0?(0,W.wh)(d):`${(0,W.wh)(d)} <a href="${(0,W.FO)(y)}">Troubleshooting</a>`}function b(d,y){return`<details><summary>${escapeAll(d)}</summary>

${y}

</details>`}function i(d){return typeof d=="string"?d===""?"":`<code>${(0,W.FO)((0,W.RK)(d))}</code>`:"words"in d?(0,W.wh)(d.words):`<a href="${(0,W.FO)(d.href)}">${(0,W.wh)(d.text)}</a>${(0,W.FO)(d.after??
"")}`}function f(d,y,h=k){let $=h;const n=d.filter(u=>{const E=Buffer.byteLength(u),m=E<=$;return m&&($-=E),m});return n.length===d.length?n:[...n,y(d.length-n.length)]}async function l(d,...y){const h=n=>`${(0,z.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,$=[`### ${(0,W.wh)(d)}`,...f(y,h,K)];try{await S.z.addRaw($.join(`

`),!0).write()}catch(n){S.$e(`Can't write the job summary: ${(0,U.gJ)(n)}`)}}}),8132:((Y,ie,e)=>{e.d(ie,{EU:()=>B,FO:()=>M,Jj:()=>K,RK:()=>W,SS:()=>k,wh:()=>N});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(U,(l,d)=>d===void 0?l:z(d))}function z(f){return`\\u\
{${f.codePointAt(0)?.toString(16)}}`}function K(f,l){if(f.length<=l)return f;const d=Array.from(f.slice(0,2*l+2));return d.length>l?`${d.slice(0,l).join("")}\u2026`:f}function k(f,l=100){const d=W(K(f,
l)).replaceAll("	",z)||'""',y="`".repeat(i(d)+1);return/^`|`$/.test(d)||/^ .*[^ ].* $/.test(d)?`${y} ${d} ${y}`:y+d+y}function B(f,l,d){const h=f.map(n=>d+W(n).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),$="`".repeat(Math.max(3,i(h)+1));return`${d}${$}${l}
${h}
${d}${$}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(f){return M(W(f).replaceAll("	"," ")).replace(P,"$&<wbr>")}function M(f){return f.replace(b,l=>`&#${l.codePointAt(0)}\
;`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(f){return(f.match(/`+/g)??[]).reduce((l,d)=>Math.max(l,d.length),0)}}),8920:((Y,ie,e)=>{e.d(ie,{Ch:()=>P,
Rc:()=>b,mu:()=>k});var S=e(1455),U=e(532),W=e(7279),z=e(9870);const K=1024*1024;function k({files:i},f){const[l,d]=[B(z.uq,i),B(z.n7,i)];if(l&&d)return{app:l,flow:d,env:f??B(z.Km,i)};const y=[z.uq,z.
n7].filter(h=>!i.has(h));throw new Error(`lacks ${y.join(" and ")}, at its root and in its only subfolder`)}function B(i,f){const l=f.get(i);try{return l&&N({name:i,bytes:l})}catch(d){throw new Error(
`has a file that ${(0,W.gJ)(d)}: ${i}`,{cause:d})}}async function P(i,f){const l=await(0,S.readFile)(i,{signal:f}).catch(d=>{throw f.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(d)}`,{cause:d})});
return N({name:z.Km,bytes:l})}function N(i){const{name:f,bytes:l}=i;if(f===z.Km&&l.length>K)throw new Error("is larger than 1 MiB, the limit for environment variables");try{M(l)}catch(d){throw new Error(
"is not JSON",{cause:d})}return i}function M(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function b({files:i}){for(const f of[z.uq,z.n7])try{const{name:l,version:d}=Object(M(i.
get(f)));if(typeof l!="string"||l.trim()==="")continue;return{name:l,version:["string","number"].includes(typeof d)?String(d):void 0}}catch{}}}),8142:((Y,ie,e)=>{e.d(ie,{q:()=>z});const S=500,U=1e6,W=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(P,N,M){let b=P.startsWith("\uFEFF")?1:0,i=0;function f(){for(;;){const h=P.charAt(b);if(h!==" "&&h!==`
`&&h!=="\r"&&h!=="	")return h;b++}}function l(){const h=b;if(W.lastIndex=h,!W.test(P))throw new SyntaxError;return b=W.lastIndex,P.slice(h,b)}function d(h,$){const n=f();if(n==="["){const E=[],m=M.enter(
h);return y("]",$,()=>E.push(d(m,$+1))),M.array(E,h)}if(n==="{"){const E=new Map;return y("}",$,()=>{if(f()!=='"')throw new SyntaxError;const m=l(),w=m.includes("\\")?JSON.parse(m):m.slice(1,-1);if(E.
has(w)||f()!==":")throw new SyntaxError;b++,E.set(w,d(M.enter(h,w),$+1))}),M.object(E,h)}const u=l();return M.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function y(h,$,n){if($===S)throw new RangeError;
b++;let u=f()===h?h:",";for(;u===",";){if(++i>U)throw new RangeError;n(),u=f(),u===","&&b++}if(u!==h)throw new SyntaxError;b++}try{const h=d(N,0);return f()===""?h:void 0}catch{return}}function K(P){const N=z(
P,`
`,k);return N===void 0?void 0:`${N}
`}const k={enter:P=>`${P}  `,scalar:P=>P,array:(P,N)=>B("[",P,"]",N),object(P,N){const M=[...P.keys()].sort().map(b=>`${JSON.stringify(b)}: ${P.get(b)}`);return B("{",M,"}",N)}};function B(P,N,M,b){return N.
length===0?P+M:`${P}${b}  ${N.join(`,${b}  `)}${b}${M}`}}),5806:((Y,ie,e)=>{e.d(ie,{Iv:()=>N,Oj:()=>l,Sr:()=>f,dU:()=>i,gv:()=>U,jq:()=>M,x5:()=>P});var S=e(6760);const U=".workflow-export.json",W=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
z=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,k=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...k,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',W],["changes how git or GitHub treats t\
he repository",z],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function P(y,h=B){const $=d(y);return h.find(([,n])=>n.test(y)||n.test($))?.[0]}function N(y){return P(y,k)}function M(y){return[K,W,z].some(h=>h.test(
d(y)))}function b(y){return W.test(d(y))?"is in a .git folder":y.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function i(y){const[h=""]=S.posix.basename(d(y).replaceAll(
"\\","/")).split(":");return f(h.replace(/[. ]+$/,""))==="env_variables.json"}function f(y){return y.normalize("NFC").toUpperCase().toLowerCase()}function l(y){const h=new Map;for(const $ of y){const n=f(
$.replace(/\/$/,"")),u=h.get(n);if(u!==void 0)return[u,$];h.set(n,$)}for(const[$,n]of h)for(const{index:u}of $.matchAll(/\//g)){const E=h.get($.slice(0,u));if(E?.endsWith("/")===!1)return[E,n]}}function d(y){
return y.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Y,ie,e)=>{e.d(ie,{BE:()=>k,KC:()=>N,Km:()=>z,LX:()=>K,jz:()=>P,n7:()=>U,uq:()=>W,wg:()=>b,zx:()=>B});var S=e(5806);const[U,W,z]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],K=[U,W,z],k=1e4,B=256*1024*1024;function P(f,l){const d=[...l].filter(([y])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(y));return{kind:f,files:new Map(
d.sort(([y],[h])=>y<h?-1:1))}}function N({kind:f,files:l}){return{kind:f,files:new Map([...l].filter(([d])=>!(0,S.dU)(d)))}}const M=/^(\..*|__MACOSX)$/;function b(f){const l=new Set(f),d=n=>K.some(u=>l.
has(n+u));if(d(""))return"";const y=new Set(f.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[h,...$]=[...y].filter(n=>!M.test(n));return h!==void 0&&$.length===0&&d(`${h}/`)?`${h}/`:""}
function i(f){const l=b(f);return f.includes(l+W)||f.includes(l+U)}}),1519:((Y,ie,e)=>{e.d(ie,{DF:()=>K,aC:()=>P,x3:()=>B});var S=e(4573),U=e(8142),W=e(5806);const z={enter:()=>{},scalar:N=>({json:N}),
array:N=>({json:`[${N.map(({json:M})=>M)}]`,items:N}),object(N){return{json:`{${[...N.keys()].sort().map(b=>`${JSON.stringify(b)}:${N.get(b)?.json}`)}}`,members:N}}};function K(N){const M=(0,S.isUtf8)(
N)?(0,U.q)(N.toString(),void 0,z):void 0,b=M?.members?[...M.members]:M?.items?.map(f=>[k(f),f]),i=b?.flatMap(([f,{members:l,json:d}])=>f===void 0?[]:[{name:f,keys:[...l?.keys()??[]],content:d}]);if(!(i===
void 0||new Set(i.map(({name:f})=>f)).size!==b?.length))return{container:M?.members?"object":"array",variables:i}}function k({members:N}){if(!N?.has("value"))return;const M=[N.get("name"),N.get("key")].
find(b=>b?.json.startsWith('"'));return M&&JSON.parse(M.json)}function B({files:N}){const M=[...N].filter(([b])=>(0,W.dU)(b)).map(([,b])=>P(b));return[...new Set(M.flat())]}function P(N){const M=N.toString();
try{JSON.parse(M.replace(/^\uFEFF/,""))}catch{return[]}const b=K(N),i=new Set(b?.container==="array"?b.variables.map(({name:d})=>d):[]),l=Array.from(M.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([d,y,h])=>y===void 0?[d,String(Number(d))]:h===void 0?[JSON.parse(y)]:[]);return[...new Set(l)].filter(d=>!i.has(d))}}),3657:((Y,ie,e)=>{e.d(ie,{Ao:()=>M,ue:()=>b,zy:()=>a});var S=e(4573),U=e(
8522),W=e(663),z=e(7279),K=e(706),k=e(5806),B=e(9870);const P=2048,N=new Set([0,10]);class M extends z.HR{}async function b(T,v){v?.throwIfAborted();const{zip:V,source:te,entries:re}=await i(T).catch(
u("The package")),fe=(0,B.wg)([...re.keys()]),ge=[];for(const[le,x]of re){v?.throwIfAborted();const A=await h(V,te,x).catch(u(`${(0,K.TL)(le)} in the package`));le.startsWith(fe)&&!$(le)&&ge.push([le.
slice(fe.length),A])}return(0,B.jz)("zip",ge)}async function i(T){const v=f(T),V=await(0,W.SY)(v,{decodeStrings:!1});return{zip:V,source:v,entries:await l(V)}}function f(T){for(let v=T.length-21;v>0;){
v=T.lastIndexOf("PK",v-1,"latin1");const V=v+22+(v<0?1/0:T.readUInt16LE(v+20));if(V<=T.length)return T.subarray(0,V)}throw T.toString("latin1",0,2)==="PK"?new Error("its end is missing"):m(T)}async function l(T){
if(T.entryCount>B.BE)throw n(`The package has ${T.entryCount} entries. The limit is 10,000`);const v=new Map;let V=0;for await(const fe of T.eachEntry()){const ge=d(fe);if(v.has(ge))throw n(`The packa\
ge has ${(0,K.TL)(ge)} twice`,"Export it again.");const le=y(ge,fe);if(le!==void 0)throw n(`${(0,K.TL)(ge)} in the package ${le}`);if(V+=fe.uncompressedSize,V>B.zx)throw n("The package takes more than\
 256 MiB unpacked, the limit");v.set(ge,fe)}const te=[...v.keys()];if(te.every($))throw n("The package has no files in it","Export it again.");const re=(0,k.Oj)(te);if(re===void 0)return v;throw n(`${re.
map(fe=>(0,K.TL)(fe)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:T,fileNameRaw:v,extraFields:V,versionMadeBy:te}){const re=(0,S.isUtf8)(v)?P:
T,fe=N.has(te>>>8);return(0,W.ax)(re,v,V,!fe).replace(/^(\.\/+)+/,"")}function y(T,v){const V=v.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"is \
neither a file nor a folder":$(T)&&v.uncompressedSize>0?"is a folder with a content of its own":v.canDecodeFileData()?(0,k.dU)(v.fileNameRaw.toString())&&!(0,k.dU)(T)?"is also named env_variables.json":
(0,k.Iv)(T):"is encrypted, or compressed by another method than deflate"}async function h(T,v,V){const{compressedSize:te,compressionMethod:re,uncompressedSize:fe}=V,{fileDataStart:ge}=await T.readLocalFileHeaderPromise(
V),le=v.subarray(ge,ge+te),x={maxOutputLength:fe||1,chunkSize:fe+64},A=re===0?le:(0,U.inflateRawSync)(le,x);if(A.length!==fe)throw new Error(`it unpacks to ${A.length} bytes, not the ${fe} listed`);if((0,U.
crc32)(A)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return A}function $(T){return T===""||T.endsWith("/")}function n(T,v=""){return new z.HR({what:T,advice:v,topic:"the-package"})}function u(T){
return v=>{if(v instanceof z.HR)throw v;const V={what:`${T} is cut off or damaged`,why:(0,K.TL)(v.message).slice(1,-1)};throw new z.HR({...V,advice:"Export it again.",topic:"the-package"},{cause:v})}}
const E=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function m(T){const v=T.toString("utf8",0,512),[V]=E.find(([,re])=>re.
test(v))??["text"],te=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new M({what:`The package is ${V}, not a zip`,advice:te,topic:"the-package"})}
const w=33,I=20,c=3,O=8,o=33188;function a({files:T}){const v=[],V=[];let te=0;for(const[ge,le]of T){const[x,A]=[Buffer.from(ge),(0,U.deflateRawSync)(le)],X=[C(2,I,P,O,0,w),C(4,(0,U.crc32)(le),A.length,
le.length),C(2,x.length,0)],s=[C(2,0,0,0),C(4,o*65536,te)];v.push(Buffer.from("PK"),...X,x,A),V.push(Buffer.from("PK"),Buffer.of(I,c),...X,...s,x),te+=30+x.length+A.length}const re=Buffer.concat(V),
fe=[C(2,0,0,T.size,T.size),C(4,re.length,te),C(2,0)];return Buffer.concat([...v,re,Buffer.from("PK"),...fe])}function C(T,...v){const V=Buffer.alloc(T*v.length);for(const[te,re]of v.entries())V.writeUIntLE(
re,te*T,T);return V}}),2227:((Y,ie,e)=>{e.d(ie,{HB:()=>m,xR:()=>E,px:()=>w,Ng:()=>$});var S=e(7279),U=e(2975),W=e(706),z=e(1858),K=e(5805),k=e(2053),B=e(6294),P=e(7596);const N=6,M=32,b=6,i=2e3,f=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends W.pO{#t=new Set;#e=new Set;allow(...a){
for(const C of a)C.length>=N&&this.#t.add(C)}maskFields(a,C,T){const v=h("",a,0).slice(0,i);for(const[V,te]of v)/id$/i.test(V)&&(0,P.eQ)(te)&&this.allow(te);for(const[V,te]of v)/url$/i.test(V)?this.maskUrl(
te.trim(),C,T):this.#n(y(te),T)}maskUrl(a,C,T){const v=URL.canParse(a,C.href)?new URL(a,C.href):void 0;if(v&&C.href.startsWith(v.href))return;const V=[a,v?v.pathname+v.search:""].filter(re=>/[?:]|^\/\//.
test(re)),te=v?[v.href,v.password,(0,P.D4)(v.password),...y(v.search)]:[];this.#n([...V,...te],T)}#n(a,C){const T=te=>Array.from(this.#t).some(re=>re.includes(te)),v=a.filter(te=>!T(te)&&!T((0,P.D4)(te))),
V=te=>encodeURIComponent(Buffer.from(te).toString());for(const te of v.flatMap(re=>[re,V(re)]))te.length<N||this.#e.has(te)||(this.#e.add(te),this.add(te),C.mask(te))}}function y(o){return Array.from(
o.matchAll(f)).flatMap(([,a="",C=""])=>{const T=C.replace(/[.,:!?)\]}]+$/,"");return l.test(a)||(0,P.D4)(T).length>=M?[T,(0,P.D4)(T)]:[]})}function h(o,a,C){return typeof a=="string"?[[o,a]]:C>b?[]:Array.
isArray(a)?a.flatMap(T=>h(o,T,C+1)):(0,B.Gv)(a)?Object.entries(a).flatMap(([T,v])=>h(T,v,C+1)):[]}function $(o,a,C={}){const T=new d([a,...C.secrets??[]]);return T.allow(o.href,...C.known??[]),{url:o,
apiKey:a,secrets:T,connections:(0,K.Y7)(),rateLimit:new k.q,collections:new Map}}const n=1024*1024,u=12e4,E=12e4,m="The job may have started, so the request was not retried. Check the workflow in AI f\
or Process before you re-run the job.";async function w(o,a){const{label:C,method:T,path:v,isTransient:V}=a,{secrets:te,rateLimit:re}=o.platform;te.allow(...v.split(/[/?&=]/));const fe=T==="GET"?v:void 0,
ge=()=>re.run(C,fe,o,()=>I(o,a));return await(0,U.L5)(o,ge,{atLeastMs:V?E:0})}async function I(o,a){const{platform:C,signal:T,log:v}=o,{label:V,method:te,path:re,body:fe,idempotent:ge=!0,isTransient:le}=a,
x=new URL(`api/public/${re}`,C.url),A={accept:"application/json","content-type":"application/json","x-api-key":C.apiKey},X={maxBytes:n,...!ge&&{idleMs:u}};try{const s=await(0,K.tN)(C.connections,{label:V,
method:te,url:x,headers:A,body:fe,...X},T);return v.debug(`${te} ${C.secrets.redact(x.pathname)}: ${s.status}`),c(o,a,x,s)}catch(s){const _=s instanceof S.HR?s:void 0;if(!ge&&(T.aborted||_?.maybeProcessed)){
const j=(0,S.h_)(s),g=`${j.retryable?"":j.advice} ${m}`.trim();throw j.with({advice:g,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw _&&le?.(_)?_.with({retryable:!0}):s}}function c({
platform:o,log:a},C,T,v){const{label:V,isCreation:te=!1}=C,{status:re,headers:fe,bytes:ge}=v,{secrets:le}=o,x=(q,H,Z)=>(0,z.ue)(V,q,H,Z),A=(0,K.ET)(v,T,V);if(A){le.maskUrl(A.href,o.url,a);const q=`the\
 platform redirects to ${(0,W.OX)(A.origin,100)}, and the key follows no redirect`;throw x(q,"If that is your environment, set host to it.",{status:re,maybeProcessed:re!==307&&re!==308})}const X=new TextDecoder().
decode(ge),s=O(X);le.maskFields(s??{},o.url,a);const _=(0,B.wv)(s??{},V,le.redact),{message:j}=_,g=/^\s*</.test(X)||fe["content-type"]?.includes("html")===!0;if(re<200||re>299){const q=o.collections.has(
V),H=(0,B.ik)(C,re,{message:j,isPage:g,hasWorked:q});throw x(`the platform answered ${re}${(0,B.Te)(j)}`,H,{...(0,z.xS)(re,fe),affectsAll:(re===401||re===403)&&!q,busy:re===423||re===409&&!te})}if(s!==
void 0)return _;throw x(`the platform answered ${X===""?"nothing":g?"with a web page":"with something other than a JSON object"} (${re})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function O(o){try{const a=JSON.parse(o);return(0,B.Gv)(a)?a:void 0}catch{return}}}),5645:((Y,ie,e)=>{e.d(ie,{I:()=>y,R:()=>f});var S=e(7598),U=e(7279),W=e(2975),z=e(706),K=e(1858),k=e(7596),B=e(5805);
const P=256*1024**2,N=5,M=new Set([400,401,403,404,410]),b="Download",i="Re-run the job.";async function f(h,{url:$,freshUrl:n,read:u}){let E=$;return await(0,W.L5)(h,async()=>{E??=await n();const m=await d(
h,E).catch(o=>{throw o instanceof U.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:w,headers:I,bytes:c}=m;if(M.has(w))throw E=void 0,l(`the URL was refused (${w})`,i,{retryable:!0});if(w!==200)throw l(
`the server answered ${w}`,i,{retryable:w===206});if(I["content-type"]?.includes("text/html"))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const O=await u(c).catch(o=>{const a=!I["content-length"]&&!I["transfer-encoding"];throw o instanceof U.HR&&a?o.with({retryable:!0}):o});return{bytes:c,sha256:(0,S.createHash)("sha256").update(c).digest(
"hex"),content:O}})}function l(h,$,n={}){return new U.HR({what:b,why:h,advice:$,topic:"the-package"},n)}async function d(h,$){const{platform:n,log:u,signal:E}=h;let m=$;for(let w=0;;w++){const I=w===0&&
m.origin===n.url.origin,c={accept:"*/*",...I&&{"x-api-key":n.apiKey}},O={label:b,method:"GET",url:m,headers:c,maxBytes:P};n.connections.proven.add(m.origin);const o=async()=>{const T=await(0,B.tN)(n.connections,
O,E),{status:v,headers:V}=T;u.debug(`GET a package from ${(0,z.OX)(O.url.origin)}: ${v}`);const te=`the server answered ${v}`;if((0,K.dg)(v))throw(0,K.ue)(b,te,K.$_,(0,K.xS)(v,V));return T},a=await(I?
n.rateLimit.run(b,void 0,h,o):o()),C=(0,B.ET)(a,m,b);if(C===void 0)return a;if(w===N)throw l("the URL redirects in a circle",i);C.origin===m.origin&&C.username+C.password===""&&Object.assign(C,{username:m.
username,password:m.password}),m=y(C.href,h)}}function y(h,{platform:$,log:n}){const u=$.url;if($.secrets.maskUrl(h,u,n),!URL.canParse(h,u.href))throw l("the platform's download URL can't be read",i);
const E=new URL(h,u.href);E.protocol==="http:"&&u.protocol==="https:"&&E.hostname===u.hostname&&(E.protocol="https:",E.port===""&&(E.port=u.port),$.secrets.maskUrl(E.href,u,n));const m=E.protocol==="h\
ttp:"&&u.protocol==="http:"&&(0,k.U9)(E.hostname);if(E.protocol!=="https:"&&!m)throw l("the platform's download URL isn't https","Check host.");return E}}),1858:((Y,ie,e)=>{e.d(ie,{$_:()=>B,Dx:()=>K,Ur:()=>f,
dg:()=>h,ue:()=>z,xS:()=>$});var S=e(7279),U=e(2975),W=e(706);function z(n,u,E,m={}){return new S.HR({what:n,why:u,advice:E,topic:"the-platforms-response"},m)}function K(n,u,E,m){return new S.HR({what:n,
why:u,advice:E,topic:"the-connection"},m)}const k={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"\
the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},B="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_\
CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,M=/EPROTO|ERR_SSL_/,b=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function f(n,u,E,m){if(!(n instanceof Error&&"code"in n))return n;const w=String(n.code);if(N.test(w)){const T=`the TLS connection can't be trusted (${w})`;return K(u,T,`Check host. ${P}`,{affectsAll:!0,
cause:n})}const[,I]=i.exec(n.message)??[];if(I!==void 0)return l(u,I,n);const c=!E&&M.test(w),O=c?"the TLS connection failed":"the connection failed",o=k[w]??`${b.test(w)?"the response can't be decode\
d":O} (${w})`,a={retryable:!0,maybeProcessed:E,affectsAll:!E,cause:n};if(m||!(c||w==="ENOTFOUND"))return K(u,o,B,a);const C=c?`Check host and its port. ${P}`:"Check host.";return K(u,o,C,{...a,maxRetries:2})}
function l(n,u,E){const m=(c,O,o=!1)=>K(n,c,O,{affectsAll:!0,cause:E,retryable:o});if(u==="407")return m("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(
u);if(w<500&&!h(w))return m(`the proxy refuses the connection (${u})`,"Allow the host there, or add it to NO_PROXY.");const I=`the proxy made no connection (${(0,W.OX)(u,100)})`;return m(I,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const d=new Set([408,421,425,429]),y=new Set([501,505,506,508,510,511]);function h(n){return d.has(n)||n>=500&&!y.has(n)}function $(n,u){return{status:n,retryable:h(
n),retryAfterMs:(0,U.Vs)(u["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((Y,ie,e)=>{e.d(ie,{d4:()=>b,D4:()=>N,eQ:()=>B,U9:()=>k,hk:()=>M,o6:()=>K,wh:()=>P});const S=Ne(import.meta.url)("nod\
e:net");var U=e(9783),W=e(1858);const z=200;function K(i){const f=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const l=new URL(f);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("mu\
st not contain a user name or password");if(l.protocol==="http:"&&!k(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+=
"/"),l}function k(i){return i==="localhost"||i==="[::1]"||(0,S.isIPv4)(i)&&i.startsWith("127.")}function B(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function P(...i){return i.find(f=>typeof f=="str\
ing"&&f.length<=z&&B(f))}function N(i){try{return decodeURIComponent(i)}catch{return i}}function M(){for(const i of["https_proxy","HTTPS_PROXY"]){const f=process.env[i]?.trim();f!==void 0&&(process.env[i]=
f===""||f.includes("://")?f:`http://${f}`)}for(const i of["no_proxy","NO_PROXY"]){const f=process.env[i];f!==void 0&&(process.env[i]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function b(i,f){const l=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!l||(0,U.H)(i)||/^https?:/i.test(l)&&(0,U.s)(i))return;throw(0,W.Dx)(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((Y,ie,e)=>{e.d(ie,{ET:()=>E,J9:()=>l,Y7:()=>f,tN:()=>d});var S=e(7067),U=e(4708),W=e(8522),z=e(6671),K=e(2975),k=e(
706),B=e(1858),P=e(7596);const N=3e4,M=65536,b=new Set([301,302,303,307,308]),i="export-workflow-action";function f(){(0,P.hk)();const m=()=>new z.Qq(i,[],{keepAlive:!0});return{kept:{http:m(),https:m()},
proven:new Set}}function l(m){return{type:"application/json",bytes:Buffer.from(JSON.stringify(m))}}async function d({kept:m,proven:w},I,c){const{label:O,method:o,url:a,headers:C,body:T,maxBytes:v,idleMs:V=N}=I;
(0,P.d4)(a,O);const te=a.protocol==="https:"?"https":"http",re=T?new z.Qq(i):m[te],fe=new AbortController,ge=AbortSignal.any([c,fe.signal]);let[le,x]=[!1,"no response"];const A=setTimeout(()=>{const s={
retryable:!0,maybeProcessed:le};fe.abort((0,B.Dx)(O,`${x} within ${V/1e3} s`,B.$_,s))},V);let X;try{X={http:S,https:U}[te].request({method:o,host:a.hostname.replace(/^\[|\]$/g,""),port:a.port,path:a.pathname+
a.search,headers:{...C,...T&&{"content-type":T.type,"content-length":T.bytes.length},"accept-encoding":"identity","user-agent":i},...a.username+a.password!==""&&{auth:`${(0,P.D4)(a.username)}:${(0,P.D4)(
a.password)}`},agent:re.getAgent(a.href),signal:ge});const s=y(X,O,()=>{le=!0});h(X,T?.bytes??Buffer.alloc(0),()=>A.refresh());const _=await(0,K.Mu)(ge,s);w.add(a.origin),x="no data";const j=[];let g=v;
for await(const J of _){if(A.refresh(),g-=J.length,g<0)throw u(O,v);j.push(J)}const D=n(Buffer.concat(j),_.headers["content-encoding"],O,v);return{status:_.statusCode??0,headers:_.headers,bytes:D}}catch(s){
throw X?.destroy(),ge.throwIfAborted(),(0,B.Ur)(s,O,le,w.has(a.origin))}finally{clearTimeout(A),T&&X?.destroy()}}function y(m,w,I){return new Promise((c,O)=>{m.once("socket",a=>{m.reusedSocket?I():a.once(
m.protocol==="https:"?"secureConnect":"connect",I)});const o=a=>{a.socket.destroy();const C={retryable:!0,maybeProcessed:!0};O((0,B.Dx)(w,"the server switched protocols (101)",B.$_,C))};m.once("upgrad\
e",o),m.once("response",a=>a.statusCode===101?o(a):c(a)),m.on("error",O)})}function h(m,w,I){w.length===0?m.end():m.write(w.subarray(0,M),c=>{I(),c||h(m,w.subarray(M),I)})}const $=new Set(["gzip","x-g\
zip","deflate"]);function n(m,w="",I,c){const O=w.toLowerCase().split(/[\s,]+/);try{return O.reduceRight((o,a)=>{const C=a==="br"?W.brotliDecompressSync:$.has(a)?W.unzipSync:void 0;return C&&o.length>
0?C(o,{maxOutputLength:c}):o},m)}catch(o){throw o.code==="ERR_BUFFER_TOO_LARGE"?u(I,c):o}}function u(m,w){const I=`the response is larger than ${(0,k.Xe)(w)}, the limit`;return(0,B.ue)(m,I,"Check host\
.",{maybeProcessed:!0})}function E({status:m,headers:w},I,c){if(!b.has(m)||w.location===void 0)return;const O=w.location.replace(/[\x80-\xff]/g,o=>`%${o.charCodeAt(0).toString(16)}`);if(URL.canParse(O,
I.href))return new URL(O,I.href);throw(0,B.ue)(c,`the platform redirects (${m}) to an address that can't be read`,"Check host.")}}),6006:((Y,ie,e)=>{e.d(ie,{SO:()=>i,cd:()=>M,qt:()=>n});var S=e(7279),
U=e(2975),W=e(706),z=e(2227),K=e(7596),k=e(2053),B=e(6294);const P=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function N(w){return P.find(([,I])=>I.test(w))?.[0]??"unknown"}function M({fields:w,message:I,redact:c}){const O=(0,B.Gv)(w.response)?w.response:{},o=[O.downloadUrl,O.downloadURL,w.downloadUrl,w.downloadURL];
return{dockStatusId:(0,K.wh)(w["dock-statusId"],w.dockStatusId,w._id),workflowId:(0,K.wh)(w.workflowId,w.toolId),exportJobId:(0,K.wh)(w.exportJobId),status:b(w.status,c),downloadUrl:o.map(a=>typeof a==
"string"?a.trim():"").find(a=>a!==""),refused:w.success===!1,message:I}}function b(w,I){const c=typeof w=="string"||typeof w=="number"?String(w).trim():"",O=c.toUpperCase().replace(/[\s-]+/g,"_");return N(
O)==="unknown"?I(c,40).toUpperCase():O}async function i(w,I,c=()=>!0){const O=`dock-status/${I}`;return M(await(0,z.px)(w,{label:"Dock status",method:"GET",path:O,isTransient:c}))}const f="the-job-on-\
the-platform",l=50,d=294,y=6.12,h=2e3;function $(w,I){const c=Math.max(d,w/y);return w<k.k?c:Math.max(h,Math.min(I,c))}async function n(w,I,c){const{log:O,signal:o}=w,a=performance.now(),C=u(w,a);let T=I,
v;for(let V=0;;V++){c.onStatus(T),C(T);const te=N(T.status);if(te==="failed"||te==="succeeded"&&T.refused){const fe=`The job ${T.status==="FAILED"?"failed":`ended as ${T.status}`} on the platform`,ge=`${T.
message??"it gave no reason"} (dock status ${I.dockStatusId})`;throw new S.HR({what:fe,why:ge,advice:c.advice,topic:f})}if(te==="succeeded")return T.status!=="SUCCESS"&&O.warning(`The platform reports\
 ${T.status}, which is treated as SUCCESS.`),T;const re=performance.now();v=te==="unknown"&&T.refused?v??re:void 0;try{if(v!==void 0&&re-v>=z.xR){const ge=`The platform refused to report the job's sta\
tus for ${(0,W.zK)(z.xR)}`;throw new S.HR({what:ge,topic:f})}await(0,U.yy)(V===0?l:$(re-a,c.longestWaitMs),o);const fe=({status:ge=404})=>V>0||ge===404;T=await i(w,I.dockStatusId,fe)}catch(fe){throw m(
fe,I,T)}}}function u({log:w},I){let c,O=I;return o=>{const a=performance.now(),C=(0,W.zK)(a-I),T=o.status!==c,v=a-O>=k.k;(T||v)&&(O=a),T&&c!==void 0?w.info(`${o.status||"No status"} after ${C}`):v&&w.
info(`Still ${o.status||"without a status"} after ${C}`),T&&N(o.status)==="unknown"&&w.warning(`The platform reports an unknown status (${E(o)}). The action keeps waiting.`),c=o.status}}function E({status:w,
message:I}){return`${w||"none"}${I===void 0?"":`, "${I}"`}`}function m(w,{dockStatusId:I},c){const O=N(c.status)==="unknown"||c.message!==void 0?`, last status ${E(c)}`:"",o=`The job may still be runn\
ing on the platform: dock status ${I}${O}.`,a=(0,S.h_)(w);return a.with({advice:`${a.advice} ${o}`.trim(),cause:w})}}),2053:((Y,ie,e)=>{e.d(ie,{k:()=>K,q:()=>M});var S=e(7279),U=e(2975),W=e(1858);const z=30,
K=6e4,k=500,B=16e3,P=.95,N=20;class M{#t=new Map;#e=0;#n=0;#o=0;async run(i,f,l,d){const y=await this.#r(i,f,l),h=()=>y>this.#o;try{const $=await d();return h()&&(this.#n=this.#n<N?0:this.#n*P),$}catch($){
if(!($ instanceof S.HR&&$.status===U.kU))throw $;const n=performance.now();throw h()&&(this.#n=Math.min(B,Math.max(k,this.#n*2)),this.#o=n),this.#e=Math.max(this.#e,n+($.retryAfterMs||2*this.#n)),$.with(
{retryAfterMs:this.#e-n})}}async#r(i,f,{signal:l,endsAt:d}){const y=f!==void 0&&this.#t.get(f)||[];for(f!==void 0&&this.#t.set(f,y);;){if(l.throwIfAborted(),this.#e>=d)throw(0,W.ue)(i,"the platform as\
ked for a pause that exceeds the timeout",W.$_);const h=performance.now(),$=y.at(-z)??Number.NEGATIVE_INFINITY,n=Math.max(this.#e,$+K);if(n<=h)return this.#e=h+this.#n,y.push(h),h;await(0,U.yy)(n-h,l)}}}}),
6294:((Y,ie,e)=>{e.d(ie,{Gv:()=>K,LO:()=>W,Te:()=>z,ik:()=>M,wv:()=>U});var S=e(1858);function U(b,i,f){const l=P(b,0);return{fields:b,label:i,redact:f,message:l&&f(l)||void 0}}function W({label:b,message:i},f,l){
return(0,S.ue)(b,`the platform answered without a ${f}${z(i)}`,l)}function z(b){return b===void 0?"":` (${b})`}function K(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}const k=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],B=4;function P(b,i){if(typeof b=="string")return b.trim()||void 0;if(!(i>B)){
if(Array.isArray(b))return P(b[0],i+1);if(K(b))for(const f of k){const l=P(b[f],i+1);if(l!==void 0){const{code:d}=b;return typeof d=="number"||typeof d=="string"?`${l}, code ${d}`:l}}}}const N="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function M(b,i,{message:f="",isPage:l,hasWorked:d}){if((0,S.dg)(i))return S.$_;if(i===404)return"Check host, the IDs, and that the key's account can see\
 the workflow.";if(i===409&&b.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in A\
I for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return b.isTransient?S.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the p\
latform may have refused it. Check host, and that the runner may reach it.";if(d)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const y=b.scope===
void 0?"another scope":`the scope "${b.scope}"`;if(i===403)return`The key needs ${y}. Add it under ${N}.`;const h=/scope/i.test(f)?` The key also needs ${y}.`:"";return`The platform does not know the \
key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${N}.${h}`}}),3349:((Y,ie,e)=>{e.d(ie,{EH:()=>b,Nq:()=>M,kZ:()=>f,s8:()=>i});var S=e(
7279),U=e(2975),W=e(2227),z=e(5645),K=e(5805),k=e(6006),B=e(6294);const P=["workflows","workflow","tools"];async function N(l,d){const{collections:y}=l.platform;let h;for(const $ of new Set([...y.values(),
...P])){const n=d($),{label:u,idempotent:E=!0}=n,m=y.get(u);if(!(m&&m!==$))try{const w=await(0,W.px)(l,n);y.set(u,$);const I=(0,k.cd)(w),{dockStatusId:c}=I;if(c!==void 0)return{...I,dockStatusId:c};throw(0,B.
LO)(w,"dock status ID",E?"Check host and the IDs.":W.HB)}catch(w){if(w instanceof S.HR&&w.busy&&y.set(u,$),!(w instanceof S.HR&&w.status===404))throw w;h??=w}}throw h}async function M(l,{workflowId:d,
flowId:y}){return await N(l,h=>({label:"Export",method:"POST",path:`${h}/${d}/export?flowId=${y}`,scope:"Export workflow"}))}async function b(l,d,y){const h=y.downloadUrl??d.downloadUrl??(await(0,k.SO)(
l,d.dockStatusId)).downloadUrl;if(h!==void 0)return(0,z.I)(h,l);const $=`the platform reports ${y.status} but names no download URL`;throw new S.HR({what:"Export",why:$,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function i(l,d,{app:y,flow:h,env:$}){const n="workflowName"in d,u=E=>E==="tools"?"tool":"workflow";return await N(l,E=>({label:"Import",method:"POST",path:n?`${E}/impo\
rt`:`${E}/${d.workflowId}/import`,body:(0,K.J9)({[`${u(E)}DataFileId`]:y,flowDataFileId:h,envVariablesFileId:$,...n&&{[`${u(E)}Name`]:d.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflo\
w"}))}async function f(l,d){const y=h=>({label:"Deploy",method:"POST",path:`${h}/${d}/deploy`,body:(0,K.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(l,()=>N(l,y),{untilFree:!0})}}),
2597:((Y,ie,e)=>{e.d(ie,{g:()=>x,L:()=>ge});var S=e(6760),U=e(3e3),W=e(9462),z=e(3349),K=e(706),k=e(2227),B=e(7596),P=e(5805),N=e(6294);const M=25e6,b=1e7,i="bulkImport",f="Re-run the job.";async function l(s,{
name:_,bytes:j}){const g=`Upload of ${_}`,D=(H,Z)=>(0,k.px)(s,{label:g,method:"POST",path:H,body:Z,scope:"Import workflow"});let J;if(j.length<M)J=await D("files",await d("fileContext",i,{name:_,bytes:j}));else{
const H=Math.ceil(j.length/b),Z={totalChunks:H,fileExtension:"json",fileName:_,fileSize:j.length},se=await D("files/session/start",(0,P.J9)({fileContext:i,...Z})),ae=(0,B.wh)(se.fields.sessionId);if(ae===
void 0)throw(0,N.LO)(se,"session ID",f);for(let de=0;de<H;de++){const me=j.subarray(de*b,(de+1)*b);await D(`files/session/${ae}`,await d("chunkNumber",String(de),{name:_,bytes:me}))}J=await D(`files/s\
ession/${ae}/complete`)}const{fileId:q}=J.fields;if(typeof q!="string"||q==="")throw(0,N.LO)(J,"file ID",f);return s.log.info(`Uploaded ${_}: ${(0,K.Xe)(j.length)}`),q}async function d(s,_,{name:j,bytes:g}){
const D=new FormData;D.set(s,_),D.set("file",new Blob([g],{type:"application/json"}),j);const J=new Response(D);return{type:J.headers.get("content-type")??"",bytes:Buffer.from(await J.arrayBuffer())}}
var y=e(2975),h=e(6779);const $="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function u(s,_,{source:j,target:g,definitions:{app:D,flow:J,env:q},whenBusy:H="retry",timeoutMs:Z,longestWaitMs:se}){const ae="workflowId"in
g?g.workflowId:void 0,de="workflowId"in g?`workflow ${g.workflowId}`:`a new workflow, ${g.workflowName}`;return s.log.info(`Importing ${(0,K.OX)(j)} into ${de}, at ${_.url.href}`),await(0,W.N)({...s,platform:_},
(0,W.R)(Z,"No import"),async me=>{const xe={app:await l(me,D),flow:await l(me,J),env:q&&await l(me,q)},Ie=H==="retry",be=await(0,y.L5)(me,()=>(0,z.s8)(me,g,xe),{untilFree:Ie}),{outputs:he}=await(0,h.Bv)(
me,be,{title:"Import job",longestWaitMs:se,advice:$,idsIn:({workflowId:Te=ae})=>({...Te!==void 0&&{"workflow-id":ae??Te}})});return he})}async function E(s,_,{workflowId:j,timeoutMs:g,longestWaitMs:D}){
return s.log.info(`Deploying workflow ${j}, at ${_.url.href}`),await(0,W.N)({...s,platform:_},(0,W.R)(g,"No deployment"),async J=>{const{outputs:q}=await(0,h.Bv)(J,await(0,z.kZ)(J,j),{title:"Deploy jo\
b",longestWaitMs:D,advice:n,idsIn:()=>({"workflow-id":j})});return q})}var m=e(2697),w=e(9630),I=e(532),c=e(7279),O=e(6191),o=e(7487),a=e(8920),C=e(9870),T=e(3657),v=e(4264),V=e(6224),te=e(7833);const re="\
import-deploy-and-promote",fe="Make and approve a new plan.";async function ge(s,_,j){const{approved:g,upload:D,deploy:J,ignore:q}=s.inputs,H=j.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":
"import"),{differences:Z,actions:se}=g?(0,v.Gy)(g,j):{differences:[],actions:H};if(Z.length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";throw new c.HR({what:ae,
why:Z.join("; "),advice:fe,topic:re})}try{const de=(0,o.Tm)()>1&&D!==void 0&&se.includes("finish")?await(0,O.wn)(s):[];for(const[me,xe]of _.entries()){if(xe.action=se[me],xe.action!=="finish")continue;
const Ie=be=>!g||(0,v.cM)(g,me,(0,w.ol)(be,q));xe.backup=await le(s,de,xe.candidate.name,Ie),(!J||!(g||xe.backup))&&(xe.action="leave")}}catch(ae){s.signal.throwIfAborted();const de="Can't look for th\
e backups of the earlier attempts, so this attempt changed nothing",Ie=` What an earlier attempt imported can also be deployed with the deploy action: ${_.filter((he,Te)=>se[Te]==="finish").map(({candidate:he,
plan:Te})=>`${he.name} (${Te.target})`).join(", ")}.`,be=`Use "Re-run failed jobs".${J?Ie:""}`;throw new c.HR({what:de,why:(0,c.gJ)(ae),advice:be,topic:re},{cause:ae})}}async function le(s,_,j,g){const D=`${j}\
-before-`,J=H=>Number(/^(\d+)(-\d+)?\.zip$/.exec(H)?.[1]),q=_.filter(({name:H})=>H.startsWith(D)&&J(H.slice(D.length))<(0,o.Tm)());for(const{id:H,name:Z}of q.sort((se,ae)=>ae.id-se.id)){const se=(0,a.
mu)(await(0,T.ue)(await(0,O.R9)(s,H),s.signal));if(g((0,V.YR)(se)))return{id:H,name:Z,holdsVariables:se.env!==void 0}}}async function x(s,_){const{platform:j,inputs:g}=s,{path:D,target:J,definitions:q,
name:H}=_.candidate;if(_.action==="leave"){s.log.info("Neither imported nor deployed"),_.begun="nothing";return}let Z=g.candidates.length>1?void 0:_.plan;_.begun="import";try{const se=async()=>{const de=Z??
await(0,V.Cs)(s,_.candidate);if(Z=void 0,!(0,V.cS)(_.plan,de)){const xe=`The target of ${H} has changed since this step compared it, so it was left as it is`;throw new c.HR({what:xe,advice:fe,topic:re})}
if(_.action==="finish")return;de.state&&(_.backup=await A(s,_,de.state));const me={...g,source:D,target:J,definitions:q,whenBusy:"throw"};_.job=await u(s,j,me),_.imported=!0};if(await(0,y.L5)({...s,endsAt:performance.
now()+g.timeoutMs},se,{untilFree:!0}),!g.deploy)return;_.begun="deploy";const ae=(0,te.wZ)(_);if(ae===void 0){const de="Look for it in AI for Process, and deploy it there.";throw new c.HR({what:"the p\
latform didn't name the new workflow's ID",advice:de})}_.job=await E(s,j,{...g,workflowId:ae}),_.deployed=!0}catch(se){const ae=(0,c.iT)(se);_.job={..._.job,...(0,h.Zw)(ae)},_.error=X(ae,_,(0,m.Sm)(g.
host))}}async function A(s,{candidate:_,plan:j},g){const{upload:D,artifactEnvVariables:J,host:q}=s.inputs,H=`${_.name}-before-${(0,o.Tm)()}`,Z=g.package.files.has(C.Km),se=`Backup of workflow ${j.target}\
 at ${(0,m.Sm)(q)}`,ae=await(0,o.Pd)("workflow-backup-");for(let de=1;;de++){const me=(0,S.join)(ae,`${H}${de===1?"":`-${de}`}.zip`);if(await(0,I.lo)(me,g.bytes),!D)return s.log.info(`${se}: ${me}, on\
 this runner only`),{name:me,holdsVariables:Z};try{const xe=await(0,U.mJ)(s,{...g,path:me},{upload:D,artifactEnvVariables:J});return s.log.info(`${se}: ${xe.name}, ${xe.url}`),{name:xe.name,id:xe.id,holdsVariables:Z&&
J}}catch(xe){if(!(xe instanceof O.B6))throw xe}}}function X(s,_,j){const{candidate:g,begun:D,imported:J,backup:q}=_,H=(0,c.h_)(s),Z=(0,te.wZ)(_),[se,ae]=["workflowName"in g.target,D==="deploy"],de=`de\
ploy workflow ${Z} with the deploy action`,me=se?ae?de:"start a new run":'use "Re-run failed jobs"',xe=`${g.name} ${J?"was imported":"was already imported"}${Z?` into workflow ${Z}`:""} but not deploy\
ed: `,Ie=[H.advice.replace(/(r)e-run the job/gi,(be,he)=>he==="r"?me:me[0]?.toUpperCase()+me.slice(1)),ae&&!se?`Or ${de}.`:"",se&&Z?`The new workflow's ID is ${Z}.`:"",q?`The package that ${j} had bef\
ore is ${q.name}${q.id?` (artifact ${q.id})`:""}.`:""];return H.with({what:(ae?xe:"")+H.what,advice:Ie.filter(Boolean).join(" ")})}}),161:((Y,ie,e)=>{e.d(ie,{K:()=>ge});var S=e(3024),U=e(6760),W=e(3e3),
z=e(819),K=e(7279),k=e(6584);class B{#t=[];#e;constructor(){const _=z.V4("api-key");_!==""&&z.Pq(_)}text(_){return z.V4(_)}lines(_){return z.V4(_,{trimWhitespace:!1})}optional(_,j){const g=this.text(_);
return g===""?void 0:this.parse(_,g,j)}parse(_,j,g){try{return g(j)}catch(D){this.refuse(_,(0,K.gJ)(D),(0,K.h_)(D).topic);return}}required(_,j,g="is required"){return this.text(_)===""&&this.refuse(_,
g),this.optional(_,j)}notEmpty(_,j,g){if(process.env[`INPUT_${_.toUpperCase()}`]?.trim()===""){const D=`Where an event has no inputs, write \`\${{ inputs.${_} || ${g} }}\``;this.refuse(_,`is empty. Is\
 the name in the expression right?${g===void 0?"":` ${D}`}`)}return this.optional(_,j)}boolean(_,j){return this.notEmpty(_,k.yG,j?void 0:"false")??j}refuse(_,j,g="before-anything-is-sent"){this.#e??=g,
this.#t.push(`${_} ${j.replace(/(?<=[a-z])\.$/,"")}`)}check(_){if(_!==void 0&&this.#t.length===0)return _;throw new K.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function P(s){const _=s.
required("host",k.or),g=s.required("api-key",k.Do,"is required. The secret isn't set, or this job can't read it"),D=(s.optional("timeout-minutes",(0,k.$J)(1440))??30)*6e4,J=(s.optional("poll-interval-\
seconds",(0,k.$J)(3600))??10)*1e3,q=s.boolean("summary",!0);return _&&g?{host:_,apiKey:g,timeoutMs:D,longestWaitMs:J,summary:q}:void 0}var N=e(8920),M=e(7598),b=e(1455),i=e(532),f=e(706),l=e(5806),d=e(
9870);function y(s,_){return new K.HR({what:s,advice:_,topic:"unpacking"})}function h(s,_){for(const{index:j}of`${_}/`.matchAll(/\//g)){const g=_.slice(0,j),D=(0,S.lstatSync)((0,U.join)(s,g),{throwIfNoEntry:!1});
if(D?.isSymbolicLink())throw y(`${(0,f.TL)(g)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(g===_&&D?.isFile())return D;if(!D?.isDirectory())break}}async function $(s){return(await(0,b.
readdir)(s,{withFileTypes:!0})).map(j=>j.name+(j.isDirectory()?"/":""))}async function n(s,_){const j=[],g=[""];for(const D of g){_.throwIfAborted();for(const J of await $((0,U.join)(s,D))){if((0,l.jq)(
J.replace("/","")))continue;if((J.endsWith("/")?g:j).push(D+J),j.length+g.length>d.BE)throw new Error("more than 10,000 files are in it")}}return j}async function u(s){if(!h(s,l.gv))return;const _=await(0,b.
readFile)((0,U.join)(s,l.gv),"utf8");try{const{unpackedFiles:j}=JSON.parse(_),g=j.every(D=>(0,l.x5)(D)===void 0);return{text:_,paths:g?new Set(j):void 0}}catch{return{text:_,paths:void 0}}}async function E(s,_){
const j=new Set(_.map(caseFold));return(await $(s).catch(()=>[])).filter(J=>J.endsWith("/")).map(J=>J.slice(0,-1)).filter(J=>!j.has(caseFold(J))).filter(J=>existsSync(join(s,J,RECORD))).sort()}function m(s){
return`${JSON.stringify({unpackedFiles:[...new Set(s)].sort()},null,2)}
`}var w=e(3657);async function I(s,_){try{const j=await(0,b.stat)(s);if(j.isDirectory())return await C(s,_);if(j.size>d.zx)throw new Error("it is larger than 256 MiB, the limit");const g=await(0,b.readFile)(
s);return{...await(0,w.ue)(g,_),sha256:(0,M.createHash)("sha256").update(g).digest("hex")}}catch(j){throw a(j,s,_)}}async function c(s,_){const j=()=>I(s,_);try{const g=statSync(s,{throwIfNoEntry:!1});
if(g===void 0)return{kind:"missing"};const D=g.isDirectory()?await O(s,_):new Map,[J,...q]=[...D.values()].flat();return J===void 0?{kind:"single",read:j}:{kind:"several",names:[...D.keys()].sort(),async read(H){
const[Z,se]=D.get(H)??[];if(Z&&se)throw new Error(`is there twice, as ${quoted(Z.name)} and as ${quoted(se.name)}. Remove one of them`);if(Z?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await I(join(s,Z?.name??H),_)},...q.length===0&&J.isDirectory()&&{readSingle:j}}}catch(g){throw a(g,s,_)}}async function O(s,_){const j=new Map,g=await readdir(s,{withFileTypes:!0});if(isWorkflow(
g.filter(D=>!D.isDirectory()).map(({name:D})=>D)))return j;for(const D of g){if(_.throwIfAborted(),D.name.startsWith(".")||!await o(join(s,D.name),_))continue;const J=D.isDirectory()?D.name:D.name.replace(
/\.zip$/i,"");j.set(J,[...j.get(J)??[],D])}return j}async function o(s,_){const j=await stat(s).catch(()=>{});if(j?.isDirectory())return isWorkflow(await T(s));if(!j?.isFile()||!/\.zip$/i.test(s))return!1;
try{return isWorkflow([...(await I(s,_)).files.keys()])}catch{return _.throwIfAborted(),!0}}function a(s,_,j){if(j.aborted)return j.reason;if(s instanceof w.Ao){const J=`${s.what.replace("The package ",
"")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(J,{cause:s})}const D=(0,i.Mi)(s)&&s.code==="ENOENT"&&s.path===_?`doesn't exist: ${(0,f.MW)(_)}`:`can't be read: ${(0,i.
Uc)(s)}`;return new Error(D,{cause:s})}async function C(s,_){const j=(0,U.join)(s,(0,d.wg)(await T(s))),g=await u(j);if(g&&!g.paths)throw new Error(`${l.gv} isn't as this action writes it`);const D=g?.
paths?new Set([...d.LX,...g.paths]):await n(j,_),J=new Map;let q=d.zx;for(const H of D){_.throwIfAborted();const Z=h(j,H);if(Z!==void 0){if(q-=Z.size,q<0)throw new Error("its files take more than 256 \
MiB, the limit");J.set(H,await(0,b.readFile)((0,U.join)(j,H)))}}if(J.size===0)throw new Error("no files are in it");return(0,d.jz)("folder",J)}async function T(s){const _=await $(s),g=_.filter(D=>D.endsWith(
"/")&&!D.startsWith(".")).map(async D=>(await $((0,U.join)(s,D))).map(J=>D+J));return[..._,...(await Promise.all(g)).flat()]}async function v(s,{path:_,variables:j,sha256:g,needsVariables:D,of:J=""},q){
const H=(me,xe)=>s.refuse(me+J,xe,"import-deploy-and-promote"),Z=me=>xe=>{q.throwIfAborted(),H(me,(0,K.gJ)(xe))},se=j?await(0,N.Ch)(j,q).catch(Z("env-variables")):void 0,de=await(async()=>{const{sha256:me,
...xe}=await I(_,q),Ie=(0,N.mu)(xe,se),be=j&&(0,U.basename)(j);return{path:_,package:xe,sha256:me,definitions:Ie,variablesFile:be}})().catch(Z("package"));if(de&&g!==void 0&&de.sha256!==g){const me=`i\
s not the digest of the package, which is ${de.sha256}`;H("package-sha256",de.sha256?me:"is only for a package that is a .zip")}return de&&D&&j===void 0&&!de.definitions.env&&H("env-variables","is req\
uired for an existing workflow, because the package has no env_variables.json"),de}var V=e(682),te=e(2899),re=e(7487),fe=e(4264);async function ge(s){const _=new B,j=_.boolean("plan",!1),g=j?void 0:le(
_),D=x(_,j),J=await A(_,D,s),q=P(_),H=(0,W.WZ)(_,!1),Z=_.boolean("deploy",!0),se=_.optional("ignore",te.wo)??te.K$,{fromList:ae}=D;return{..._.check(q),...H,candidates:J,fromList:ae,isPlan:j,approved:g,
deploy:Z,ignore:se}}function le(s){const _=s.text("approved-plan");return _===""&&s.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped \
the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),_==="none"?void 0:s.optional("approved-plan",fe.ud)}function x(s,_){if(s.text("workflo\
w-name")===""){const{targets:D,fromList:J}=(0,V.R)(s,"workflow-"),q=D.map(({workflowId:se})=>se),H=q.find((se,ae)=>q.indexOf(se)<ae),Z=s.text("workflows")===""?"workflows-file":"workflows";return H!==
void 0&&s.refuse(Z,`has workflow-id ${H} twice`),{targets:D.map(({name:se,...ae})=>({name:se,target:ae})),fromList:J}}for(const D of["workflow-id","flow-id","workflows","workflows-file"])s.text(D)!==""&&
s.refuse(D,"can't be combined with workflow-name");if(!_&&(0,re.Tm)()>1){const D=`can't be applied in run attempt ${(0,re.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI fo\
r Process. If it doesn't exist, start a new run`;s.refuse("workflow-name",D,"import-deploy-and-promote")}const j=s.optional("workflow-name",k.sU),g=s.optional("name",k.$q)??j;return g===void 0||j===void 0?
{targets:[],fromList:!1}:{targets:[{name:g,target:{workflowName:j}}],fromList:!1}}async function A(s,{targets:_,fromList:j},g){const D=s.required("package",k.EO),J=s.notEmpty("package-sha256",k.tz,"'a\
ny'");j&&J!==void 0&&s.refuse("package-sha256","is only for a single package");const q=se=>se==="package"?se:(0,k.EO)(se),H=s.notEmpty("env-variables",q,"'package'");if(D===void 0)return[];const Z=[];
for(const{name:se,target:ae}of _){const de=j?` of ${se}`:"",me=j?s.parse(`package${de}`,se,Ee=>X(D,Ee)):D,xe=H&&j?(0,U.join)(H,`${se}.json`):H,Ie=H==="package"?void 0:xe,be="workflowId"in ae&&H==="pac\
kage",Te=me&&await v(s,{path:me,...{variables:Ie,sha256:j?void 0:J,needsVariables:be,of:de}},g);Te&&Z.push({name:se,target:ae,...Te})}return Z}function X(s,_){const j=(0,U.join)(s,`${_}.zip`),[g=j,D]=[
(0,U.join)(s,_),j].filter(J=>(0,S.existsSync)(J));if(D){const J=`as ${(0,k.bY)(`${_}.zip`)} and as ${(0,k.bY)(`${_}/`)}`;throw new Error(`is there twice, ${J}. Remove one of them`)}if((0,S.existsSync)(
g)&&(0,S.lstatSync)(g).isSymbolicLink())throw new Error("is a link, which isn't followed");return g}}),6325:((Y,ie,e)=>{e.a(Y,async(S,U)=>{try{let u=function({rows:E}){for(const{candidate:m}of(0,h.p1)(
E)){const{name:w,target:I}=m,c="workflowId"in I?`workflow-id ${I.workflowId}, flow-id ${I.flowId}`:"";(0,P.t1)().warning(`Nothing differs in ${w}, which doesn't mean that it is deployed. If an earlier\
 attempt may have stopped before its deployment, deploy it with the deploy action (${c}).`)}};var W=e(3e3),z=e(6779),K=e(3018),k=e(682),B=e(7279),P=e(8725),N=e(7487),M=e(1519),b=e(2227),i=e(2597),f=e(
161),l=e(1415),d=e(4264),y=e(6224),h=e(7833);const $=4;await(0,N.eF)(async E=>{(0,N.n0)({promotions:[]});const m=await(0,f.K)(E),w=await n(m,E);await(0,h.A2)(w,m);const I=(0,h.jb)(w.rows),c=await(0,K.
S3)(I);m.summary&&await(0,l.c)(w,m,c),(0,K.$0)(I),(0,N.Tm)()>1&&m.deploy&&u(w);const O=(0,h.c2)(w,m);if(O)throw O;m.isPlan&&(0,P.lm)((0,l.o)(w.rows,m))});async function n(E,m){const{candidates:w,fromList:I,
approved:c,host:O,ignore:o,deploy:a,upload:C,artifactEnvVariables:T}=E,v=w.flatMap(({definitions:{env:g}})=>g?(0,M.aC)(g.bytes):[]),V=(0,b.Ng)(O,E.apiKey,{secrets:v,known:w.map(({name:g})=>g)}),te=(0,P.
t1)(),fe={log:te,publish:g=>(0,N.n0)((0,h.WZ)(g)),signal:m,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:E},ge=({name:g})=>I?{...fe,log:(0,P.t1)(`[${g}] `),publish:()=>{}}:fe;let le;const x=await(0,k.
H)(w,$,async g=>{try{if(le)throw new B.HR({what:"Not tried: another target failed for a cause that is the same for all"});const D=await(0,y.Cs)(ge(g),g);return{candidate:g,plan:D,job:D.state?.job??{}}}catch(D){
const J=(0,B.iT)(D);return J instanceof B.HR&&J.affectsAll&&(le??=J),{candidate:g,error:J,job:(0,z.Zw)(J)}}}),A=(0,h.sb)(x);if(A.length<x.length)return{rows:x};const s={options:{host:O.href,ignore:[...o.
lines].sort().join(`
`),deploy:a,"upload-artifact":C!==void 0,"artifact-env-variables":T},workflows:A.map(({plan:g})=>g)},_=(0,d.Rd)(s,c?.salt);if(E.isPlan)return{rows:x,digest:_};const j=await(0,i.L)(fe,A,s).then(()=>{},
B.iT);if(j)return{rows:x,digest:_,refusal:j};c||te.info("Applied without an approved plan"),A.some(({plan:g,action:D})=>g.state&&D==="import")&&(0,W.j)(E,te);for(const g of A)if(await(0,i.g)(ge(g.candidate),
g),g.error)break;return{rows:x,digest:_}}U()}catch($){U($)}},1)}),1415:((Y,ie,e)=>{e.d(ie,{c:()=>y,o:()=>d});var S=e(6760),U=e(2697),W=e(3018),z=e(1124),K=e(2614),k=e(7487),B=e(4057),P=e(8132),N=e(8920),
M=e(706),b=e(7833);const i=c=>{const{name:O,version:o}=(0,N.Rc)(c)??{};return[O,o].filter(Boolean).join(" ")},f=c=>c.map(O=>(0,P.SS)(O)).join(", "),l=(...c)=>c.filter(Boolean).join(" ");function d(c,{
host:O}){return`Plan: ${(0,b.sb)(c).length-(0,b.p1)(c).length} of ${(0,M.hS)(c.length,"workflow")} will change at ${(0,U.Sm)(O)}`}async function y(c,O,o){const{rows:a,refusal:C,digest:T}=c,v=a.some(({
begun:fe})=>fe),V=O.isPlan&&T!==void 0,te=T&&(0,P.SS)(T.slice(0,12)),re=[v?m(a):$(a,O),(0,B.cj)((0,U.cZ)((0,b.dJ)(a))),C&&(0,B.il)((0,U.UX)(C),(0,k.VY)(C)),V&&u(a,O),(V||v)&&E((0,b.p1)(a)),...v?I(a,O):
[],V&&`Plan ${te}.`,O.approved&&te&&`${v?"Applied":"Approved"} plan ${te}.`,v&&!O.approved&&"Applied without an approved plan."].flatMap(fe=>fe||[]);(0,z.Hq)((0,b.jb)(a))&&re.push((0,W.uu)(o,O.fromList,
re,v?"What differed":"What changes")),await(0,B.Sy)(h(c,O,v),...re)}function h({rows:c,refusal:O},o,a){const C=(0,U.Sm)(o.host),T=(0,b.dJ)(c).length,v=c.filter(({begun:re,error:fe})=>re&&re!=="nothing"&&
!fe).length,V=`${v} of ${(0,M.hS)(c.length,"workflow")} promoted`;return[a&&T>0&&`Promotion to ${C} failed: ${V}`,a&&v===0&&`Nothing differs at ${C}: nothing was done`,a&&`${V} to ${C}`,T===0&&!O&&d(c,
o),o.isPlan&&`Plan for ${C} failed: ${T} of ${(0,M.hS)(c.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${C} failed: nothing was changed`}function $(c,{isPlan:O}){const o=c.map(
({candidate:a,plan:C})=>{const{name:T,target:v,path:V,sha256:te}=a,re=te??C?.shown,fe=re&&`${te?"sha256":"content"} ${re.slice(0,12)}\u2026`,ge=C?.state&&i(C.state.package),le="workflowName"in v?"a ne\
w workflow":v.workflowId;return[{words:T},{words:[i(a.package),(0,S.basename)(V),fe].filter(Boolean).join(", ")},{words:ge?`${ge} (${le})`:le},{words:C?n(C.changes):"\u274C Failed"}]});return(0,B.tp)(
["Workflow","Package","Target",O?"What will change":"What would change"],o)}function n({status:c,counts:O,files:o}){if(c==="unchanged")return"nothing: it stays";if(c==="changed")return(0,z.cq)(O);const C=o.
flatMap(T=>T.kind==="json"?(0,K.I)(T)?.size??[]:[]).find(({nodes:T})=>T>0);return C?`${(0,M.hS)(C.nodes,"node")}, ${(0,M.hS)(C.connections,"connection")}`:"everything: it is new"}function u(c,{deploy:O,
upload:o,artifactEnvVariables:a}){return(0,b.sb)(c).flatMap(({candidate:T,plan:v})=>{const{state:V,outcome:te,variables:re}=v,[fe,ge,le]=[v.added,v.kept,v.ignored].map(f),x=(0,P.SS)(T.name),A=(0,P.SS)(
`${T.name}-before-<run attempt>.zip`),X=V?`The in-development version of ${x} is replaced${O?", then deployed":""}.`:`${x} is created${O?" and deployed":""}: there is nothing to back up.`,_=o?`A backu\
p is kept first, as ${A}${a?"":", without environment variables"}.`:"No backup is kept.",j=T.variablesFile&&`variables of ${(0,P.SS)(T.variablesFile)}`,g=l(X,V&&_,re.length>0&&`The import sends the ${j??
"package's own variables"}.`,fe&&`Added: ${fe}.`,ge&&`The target keeps its own value of ${ge}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return te==="changed"?`- ${g}`:
[]}).join(`
`)}function E(c){const O=T=>c.filter(({plan:V})=>V[T].length>0).map(({candidate:V,plan:te})=>`${(0,P.SS)(V.name)} (${f(te[T])})`).join(", "),o=f(c.map(({candidate:T})=>T.name)),[a,C]=[O("kept"),O("ign\
ored")];return l(o&&`Nothing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",a&&`Variables that differ, and that an i\
mport would keep: ${a}.`,C&&`Ignored fields that differ: ${C}.`)}function m(c){const O=c.map(o=>[{words:o.candidate.name},(0,b.wZ)(o)??{words:"a new workflow"},{words:w(o)},{words:o.imported&&o.plan?n(
o.plan.changes):""},o.backup?.name??""]);return(0,B.tp)(["Workflow","Target","Result","What changed","Backup"],O)}function w({begun:c,imported:O,deployed:o,backup:a,error:C}){return c?c==="nothing"?a?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":C?c==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?O?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function I(c,{host:O}){const o=c.flatMap(v=>{const{backup:V}=v;if(!V)return[];const te=V.id===void 0?"on this runner only":`artifact ${V.id}`,re=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,P.SS)(V.name)} (${te}) to workflow ${(0,P.SS)((0,b.wZ)(v)??"")}${re}`]}),a=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.
join(", ")}.`,C="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",T=c.flatMap(v=>"workflowName"in v.candidate.target?(0,b.wZ)(v)??[]:[]);return[
o.length>0?`To roll back at ${(0,P.wh)((0,U.Sm)(O))}, ${a} ${C}`:"",...T.map(v=>`Workflow ${(0,P.SS)(v)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Y,ie,e)=>{e.d(ie,{Gy:()=>M,Rd:()=>P,
cM:()=>b,ud:()=>N});var S=e(7598),U=e(7487),W=e(706);const z="v1",[K,k]=[["name","target","package","variables"],["outcome","targetVariables","content"]],B=[...K,...k];function P(n,u=(0,S.randomBytes)(
12).toString("base64url")){const E=d(n,u),m=[z,u,h(n,u,E),...E.map(w=>w.join("~"))].join(".");return`${m}.${$([m],6)}`}function N(n){const[u="",E="",m="",...w]=n.split(".");if(/^v\d/.test(u)&&u!==z)throw new Error(
`is of another version of this action (format ${u.slice(1)}). Make and approve a new plan`);if(w.pop()!==$([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:E,seal:m,rows:w.map(I=>I.split("~"))}}function M({salt:n,seal:u,rows:E},m){const w=d(m,n),I=(a,C)=>a.filter((T,v)=>E[C]?.[v]!==w[C]?.[v]),c=I(Object.keys(
m.options),0),O=c.map(a=>i(a,m.options[a]));if(E.length!==w.length){const a=(0,W.hS)(E.length-1,"workflow");return{differences:[...O,`the plan is for ${a}, this step for ${w.length-1}`],actions:[]}}const o=m.
workflows.map((a,C)=>{const T=I(B,C+1),v=y(E[C+1]?.at(-1)??"",n,C);O.push(...f(a,T,v).map(fe=>`${a.name}: ${fe}`));const V=a.outcome==="changed",te=V!==T.includes("outcome");if(!T.includes("targetVari\
ables")&&!T.includes("content"))return te?"import":"leave";const re=[...c,...T].some(fe=>["host","ignore","name","target"].includes(fe));return V&&!re&&O.push(l(a,T.includes("content"))),te?"finish":"\
leave"});return O.length===0&&u!==h(m,n,E)&&O.push("the plan's digest isn't as the plan wrote it"),{differences:O,actions:o}}function b({salt:n,rows:u},E,m){return u[E+1]?.includes($([n,E,"content",m],
22))===!0}function i(n,u){return n==="host"?`the host isn't the approved one (now ${u})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!u}, is ${u})`}function f({target:n,shown:u,
variables:E},m,w){if(m.includes("name"))return["the plan has another workflow in its place"];const I={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${w}\u2026, is ${u.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return m.flatMap(c=>I[c]??[])}function l({name:n,target:u,fields:E,
targetVariables:m},w){const c=`differs from the package in ${E.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,O=`its environment variables differ${m.length>0?` (now ${m.join(
", ")})`:""}`,o=w&&E.length>0?c:O,a=`: look at the workflow, and if it is right, deploy it with the deploy action (${u})`,C=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?a:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${C}`}function d({options:n,workflows:u},E){const m=u.map(
(w,I)=>[...B.map(c=>$([E,I,c,w[c]],c==="content"?22:4)),y(w.shown,E,I)]);return[Object.entries(n).map(w=>$([E,...w],4)),...m]}function y(n,u,E){const m=(0,S.createHash)("sha256").update(`${u} ${E}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^m).toString(16).padStart(6,"0")}function h({options:n,workflows:u},E,m){const w=u.map(I=>K.map(c=>I[c]));return $([E,"seal",n,w,m],43)}function $(n,u){
return(0,S.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,u)}}),6224:((Y,ie,e)=>{e.d(ie,{Cs:()=>w,cS:()=>O,YR:()=>v});var S=e(7975),U=e(6779),W=e(9630),z=e(2899),K=e(5806),
k=e(1519),B=e(1124),P=e(3436),N=e(2742),M=e(7856);const b=1024*1024;function i(le,x,{name:A,ignore:X}){const s=[le,x].filter(ae=>ae!==void 0),_=s.length===2&&s.some(l),j=[...new Set(s.flatMap(({files:ae})=>[
...ae.keys()]))].sort(),g=new Set(X.lines),D=new P.Ms(X,ae=>g.delete(ae)),J=j.flatMap(ae=>{const[de,me]=[le?.files.get(ae),x?.files.get(ae)],xe=de!==void 0&&me!==void 0&&de.equals(me);if(_&&(0,K.dU)(ae)||
xe&&g.size===0)return[];const Ie=de&&(0,W.TA)(ae,de,D),be=xe?Ie:me&&(0,W.TA)(ae,me,D);return xe||Ie!==void 0&&Ie.id===be?.id?[]:[{name:ae,from:de,to:me,base:Ie,head:be}]}),q=y(J,D),H=ae=>X.lines.length===
0&&q.some(de=>de.name===ae),Z=q.length===0?[]:j.filter(ae=>!H(ae)&&!(0,K.dU)(ae)),se=le===void 0?"added":x===void 0?"removed":void 0;return{name:A,status:se??(q.length>0?"changed":"unchanged"),counts:se?
{added:0,modified:0,removed:0,[se]:1}:(0,B.cz)(q.map(B.xS)),files:q,variablesCompared:!(_&&s.some(d)),secrets:[...new Set(s.flatMap(ae=>[...(0,k.x3)(ae),...f(ae,Z)]))],unusedIgnores:[...g]}}function f({
files:le},x){return x.flatMap(A=>(0,M.Wr)((0,W.TA)(A,le.get(A)??Buffer.of(),new P.Ms(z.K$))))}function l({kind:le,files:x}){return le==="folder"&&![...x.keys()].some(K.dU)}function d({files:le}){return[
...le].some(([x,A])=>(0,K.dU)(x)&&(0,k.DF)(A)?.variables.length!==0)}function y(le,x){const A=le.flatMap(({name:s,base:_,head:j})=>_&&j&&!(0,K.dU)(s)?[{name:s,base:_,head:j}]:[]),X=new Map((0,N.OD)(A,
x).map((s,_)=>[A[_]?.name,s]));return le.map(s=>h(s,X.get(s.name)))}function h({name:le,from:x,to:A,base:X,head:s},_){const j=x===void 0?"added":A===void 0?"removed":"modified",g={name:le,status:j,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,K.dU)(le))return{...g,kind:"variables",changes:n(X,s,j)};if(_||j!=="modified"&&(X??s))return{...g,kind:"json",base:X,head:s,..._};const[D,J]=[x&&
$(x),A&&$(A)];return x&&D===void 0||A&&J===void 0?{...g,kind:"binary"}:{...g,kind:"text",text:{base:D,head:J}}}function $(le){return le.length<=b&&!le.includes(0)?(0,W.b6)(le):void 0}function n(le,x,A){
const[X,s]=[le,x].map(H=>H&&(0,k.DF)(Buffer.from((0,P.dj)(H))));if(A==="modified"&&(X===void 0||X.container!==s?.container))return[{kind:"modified",path:[],from:B.RG,to:B.RG}];const _=H=>new Map(H?.variables.
map(({name:Z,content:se})=>[Z,se])),[j,g]=[_(X),_(s)],D=[],J=[...j.keys()].filter(H=>g.has(H)),q=[...g.keys()].filter(H=>j.has(H));J.some((H,Z)=>H!==q[Z])&&D.push({kind:"reordered",path:[],moved:[]});
for(const H of[...new Set([...j.keys(),...g.keys()])].sort()){const Z=[{type:"member",key:H}];j.has(H)?g.has(H)?j.get(H)!==g.get(H)&&D.push({kind:"modified",path:Z,from:B.RG,to:B.RG}):D.push({kind:"re\
moved",path:Z,value:B.RG}):D.push({kind:"added",path:Z,value:B.RG})}return D}var u=e(7279),E=e(8920),m=e(9870);async function w(le,x){const{platform:A,inputs:X}=le,{target:s}=x;if("workflowName"in s)return I(
x,void 0,X.ignore);const _=await(0,U.X7)(le,A,{...X,...s});for(const j of(0,k.x3)(_.package))A.secrets.add(j);return I(x,_,X.ignore)}function I(le,x,A){const{name:X,target:s,package:_,definitions:j,variablesFile:g}=le,
D=x&&c(x.package),J=[D?.env?.bytes,_.files.get(m.Km)];g&&j.env&&V(X,j.env.bytes,J);const[q,H]=[C(D?.env),C(j.env)],Z=q&&H&&new Map([...H,...q]),se=D&&v(D,q,D.env),ae=v(j,j.env&&Z,j.env),de=i(se,ae,{name:X,
ignore:A}),me=o(de),xe=o(i(se,ae,{name:X,ignore:z.K$})),Ie=[...J,j.env?.bytes].flatMap(he=>he?(0,k.aC)(he):[]),be=(0,W.ol)(v(j),z.K$);return{state:x,changes:{...de,secrets:[...de.secrets,...Ie]},ignored:xe.
filter(he=>!me.includes(he)),added:T(Z).filter(he=>!q?.has(he)),kept:T(H).filter(he=>q?.has(he)&&q.get(he)!==H?.get(he)),name:X,target:"workflowId"in s?`${s.workflowId} ${s.flowId}`:`new workflow ${s.
workflowName}`,package:be,variables:T(H),shown:le.sha256??be,outcome:de.status==="unchanged"?de.status:"changed",targetVariables:T(q),content:D?(0,W.ol)(v(D),A):"",fields:me}}function c(le){try{return(0,E.
mu)(le)}catch(x){const A=`The target's package ${(0,u.gJ)(x)}`;throw new u.HR({what:A,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:x})}}function O(le,x){return le.content===
x.content&&(0,S.isDeepStrictEqual)(le.targetVariables,x.targetVariables)}function o({files:le}){const x=le.flatMap(({kind:A,name:X,changes:s})=>A==="variables"?[]:s.length===0?[X]:s.map(_=>a(_)||X));return[
...new Set(x)]}function a({kind:le,path:x}){return x.map(X=>X.type==="member"?X.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function C(le){return le===void 0?new Map:(0,k.
DF)(le.bytes)?.variables.reduce((x,{name:A,content:X})=>x.set(A,X),new Map)}function T(le){return[...le?.keys()??[]].sort()}function v({app:le,flow:x},A,X){const s=T(A).map(j=>[j,""]),_=A?Buffer.from(
JSON.stringify(Object.fromEntries(s))):X?.bytes;return(0,m.jz)("zip",[[m.uq,le.bytes],[m.n7,x.bytes],..._?[[m.Km,_]]:[]])}function V(le,x,A){const X=A.map(J=>J&&(0,k.DF)(J)),s=X.find(J=>J?.variables.length)??
X.find(Boolean),_=te((0,k.DF)(x),s);if(_===void 0)return;const j=X.indexOf(s)===1?"package":"target",g=`env-variables of ${le} doesn't have the shape of the ${j}'s variables`,D=`Write it like this, wi\
th your names and values: ${ge(s)}`;throw new u.HR({what:g,why:_,advice:D,topic:"import-deploy-and-promote"})}function te(le,x){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(x===void 0)return;if(le.container!==x.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(x.variables.
length===0)return;const A=new Set(x.variables.flatMap(({keys:s})=>s)),X=x.variables.every(({keys:s})=>s.includes("value"));for(const{name:s,keys:_}of le.variables){const j=_.find(g=>!A.has(g));if(j!==
void 0)return`${s} has "${j}", which no variable there has`;if(X&&!_.includes("value"))return`${s} has no "value"`}}const re={name:"API_URL",key:"API_URL",value:"https://api.example.com"},fe={string:"",
number:0,boolean:!1};function ge({container:le,variables:[x]}={container:"array",variables:[]}){const A=le==="array",{keys:X,content:s}=x??{keys:A?["name","value"]:[],content:"{}"},_=JSON.parse(s),j=X.
map(D=>[D,re[D]??fe[typeof _[D]]??null]),g=X.length===0?re.value:Object.fromEntries(j);return JSON.stringify(A?[g]:{API_URL:g})}}),7833:((Y,ie,e)=>{e.d(ie,{A2:()=>M,WZ:()=>i,c2:()=>f,dJ:()=>B,jb:()=>N,
p1:()=>k,sb:()=>K,wZ:()=>P});var S=e(2697),U=e(1124),W=e(7279),z=e(7487);function K(l){return l.filter(d=>d.plan!==void 0)}function k(l){return K(l).filter(({plan:d,action:y,backup:h})=>d.outcome==="u\
nchanged"&&y!=="finish"&&!h)}function B(l){return l.flatMap(({candidate:{name:d},error:y})=>y?[{name:d,error:y}]:[])}function P({candidate:{target:l},job:d}){return"workflowId"in l?l.workflowId:d["wor\
kflow-id"]}function N(l){const d=l.filter(({plan:y})=>!y).map(({candidate:y})=>y.name);return{workflows:K(l).map(({plan:y})=>y.changes),notCompared:d}}async function M({rows:l,digest:d},{fromList:y}){
const[h]=l,$=N(l);(0,z.n0)({...d&&{changed:(0,U.Hq)($),...(0,U.xW)($),"plan-digest":d},...!y&&h&&{...i(h.job),"workflow-id":P(h)},...await(0,S.dF)("promotions",l.map(b))})}function b(l){const{candidate:d,
plan:y,imported:h=!1,deployed:$=!1,backup:n,job:u,error:E}=l;return{name:d.name,"workflow-id":P(l),...y&&{changed:y.outcome==="changed",...y.changes.counts},"package-sha256":d.sha256,imported:h,deployed:$,
"dock-status-id":u["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:E&&(0,S.UX)(E)}}function i({"workflow-id":l,"dock-status-id":d,status:y}){return{"workflo\
w-id":l,"dock-status-id":d,status:y}}function f({rows:l,refusal:d,digest:y},{fromList:h,isPlan:$}){const n=B(l),[u]=n;if(u===void 0||!h)return u?.error??d;const E=l.filter(({begun:w})=>!w).map(({candidate:w})=>w.
name),m=[!y&&`${n.length} of ${l.length} targets could not be compared.`,(0,S.As)(n),!y&&!$&&"Nothing was changed.",y&&E.length>0&&`Not started: ${E.join(", ")}.`];return(0,W.h_)(u.error).with({what:m.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Y,ie,e)=>{e.d(ie,{L5:()=>k,Mu:()=>M,Vs:()=>P,kU:()=>K,yy:()=>N});var S=e(7279),U=e(706);const W=7,z=3e4,K=429;async function k({log:b,signal:i,endsAt:f},l,{
atLeastMs:d=0,untilFree:y=!1}={}){let h=0,$=0,n;for(;;)try{return await l()}catch(u){if(!(u instanceof S.HR&&(u.retryable||y&&u.busy)))throw u;i.throwIfAborted(),n??=performance.now();const E=u.status===
K,m=u.busy||E;$=m?$+1:0,m||h++;const w=h>(u.maxRetries??W)&&performance.now()-n>=d;if(!m&&w)throw B(u,`${h} times in a row`);const I=Math.min(z,1e3*2**(($||h)-1))*(.5+Math.random()/2),c=E&&u.retryAfterMs>
0?u.retryAfterMs:Math.max(u.retryAfterMs,I),O=(0,U.zK)(c);if(performance.now()+c>=f)throw B(u,`and waiting ${O} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");b.info(`${(0,U.OX)((0,S.$N)(u),1e3)}; retrying in ${O}`),await N(c,i)}}function B(b,i,f=b.advice){return b.with({why:`${b.why}, ${i}`,advice:f,retryable:!1})}function P(b){const i=String(
b),f=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function N(b,i){let f;const l=new Promise(d=>{f=setTimeout(d,b)});await M(i,l).finally(()=>clearTimeout(
f))}function M(b,i){return new Promise((f,l)=>{const d=()=>l(b.reason);i.then(f,l).finally(()=>b.removeEventListener("abort",d)),b.aborted?d():b.addEventListener("abort",d)})}}),706:((Y,ie,e)=>{e.d(ie,
{MW:()=>z,OX:()=>U,TL:()=>W,Xe:()=>K,hS:()=>B,pO:()=>i,v5:()=>N,zD:()=>k,zK:()=>P});var S=e(8132);function U(d,y=300){const h=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,S.
Jj)(h,y)}function W(d,y=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(d,y)))}function z(d){return W(d,1e3).replaceAll("\\\\","\\")}function K(d){if(d<1024)return`${d} B`;const y=["KiB","MiB","GiB"];let h=d/
1024;for(;Number(h.toFixed(1))>=1024&&y.length>1;)h/=1024,y.shift();return`${h.toFixed(1)} ${y[0]}`}function k(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function B(d,y){return`${k(d)} ${y}${d===
1?"":"s"}`}function P(d){if(d<9950)return`${(d/1e3).toFixed(1)} s`;const y=Math.round(d/1e3);if(y<60)return`${y} s`;const[h,$]=[Math.floor(y/60),Math.floor(y/3600)];return $>0?`${$} h ${h%60} min`:`${h}\
 min ${y%60} s`}const N="***",M=4,b=8;class i{#t=new Map;#e=new Set;constructor(y=[]){for(const h of y)this.add(h)}add(y,h=$=>!0){const $=new Set([y,...y.split(/[\r\n]/)].map(n=>n.trim()));for(const n of[
...$].filter(h).flatMap(f)){const u=n.slice(0,b);this.#t.set(u,(this.#t.get(u)??new Set).add(n)),this.#e.add(u.length)}}redact=(y,h=300)=>{const $=y.trimStart(),n=Math.min($.length,h*4);return U(this.
hide($,()=>{},n)+(n<$.length?"\u2026":""),h)};hide(y,h=n=>{},$=y.length){let[n,u]=["",0];for(let E=0;E<$;E++){const m=this.#n(y,E);m!==""&&(h(m),E>=u&&(n+=y.slice(u,E)+N),u=Math.max(u,E+m.length))}return n+
y.slice(u,$)}#n(y,h){let $="";for(const n of this.#e)for(const u of this.#t.get(y.slice(h,h+n))??[])u.length<=$.length||!y.startsWith(u,h)||(u.length>=M||l(y,h,h+u.length))&&($=u);return $}}function f(d){
const y=E=>JSON.stringify(E).slice(1,-1),h=Buffer.from(d).toString(),$=encodeURIComponent(h),n=[$,$.replaceAll("%20","+"),$.replace(/%../g,E=>E.toLowerCase())];return[...[d,h].flatMap(E=>[E,y(E),y(y(E))]),
...n,encodeURI(h)]}function l(d,y,h){const $=d.slice(Math.max(0,y-2),y);return!/[\p{L}\p{N}]$/u.test($)&&!/^[\p{L}\p{N}]/u.test(d.slice(h,h+2))}}),819:((Y,ie,e)=>{e.d(ie,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>a,$e:()=>mt});var S=e(857);function U(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function W(G){return Object.
keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function z(G,L,t){const r=new B(G,L,t);process.stdout.write(r.toString()+S.EOL)}
function K(G,L=""){z(G,{},L)}const k="::";class B{constructor(L,t,r){L||(L="missing.command"),this.command=L,this.properties=t,this.message=r}toString(){let L=k+this.command;if(this.properties&&Object.
keys(this.properties).length>0){L+=" ";let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const p=this.properties[r];p&&(t?t=!1:L+=",",L+=`${r}=${N(p)}`)}}return L+=`${k}${P(
this.message)}`,L}}function P(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var M=e(6982),b=e(9896);function i(G,L){const t=process.env[`GITHUB_${G}`];if(!t)throw new Error(`Unable to find environment variable for file command ${G}`);if(!b.existsSync(
t))throw new Error(`Missing file at path: ${t}`);b.appendFileSync(t,`${U(L)}${S.EOL}`,{encoding:"utf8"})}function f(G,L){const t=`ghadelimiter_${M.randomUUID()}`,r=U(L);if(G.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${G}<<${t}${S.EOL}${r}${S.EOL}${t}`}
var l=e(6928),d=e(6671),y=e(2145),h=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{oe(r.next(ne))}catch(ce){
F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};class ${static createHttpClient(L=!0,t=10){const r={
allowRetries:L,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler($.getRequestToken())],r)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return h(this,void 0,void 0,function*(){var t;const R=(t=(yield $.createHttpClient().getJson(L).catch(F=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||t===void 0?void 0:t.value;if(!R)throw new Error("Response json body do not have ID Token field");return R})}static getIDToken(L){return h(this,
void 0,void 0,function*(){try{let t=$.getIDTokenUrl();if(L){const p=encodeURIComponent(L);t=`${t}&audience=${p}`}debug(`ID token url is ${t}`);const r=yield $.getCall(t);return setSecret(r),r}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var n=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{oe(
r.next(ne))}catch(ce){F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};const{access:u,appendFile:E,
writeFile:m}=b.promises,w="GITHUB_STEP_SUMMARY",I="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class c{constructor(){this._buffer=""}filePath(){
return n(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[w];if(!L)throw new Error(`Unable to find environment variable for $${w}. Check if your runtime envir\
onment supports job summaries.`);try{yield u(L,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,t,r={}){const p=Object.entries(r).map(([R,F])=>` ${R}="${F}"`).join("");return t?`<${L}${p}>${t}</${L}>`:`<${L}${p}>`}write(L){return n(this,void 0,void 0,
function*(){const t=!!L?.overwrite,r=yield this.filePath();return yield(t?m:E)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,t=!1){return this._buffer+=L,t?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(L,t){const r=Object.assign({},t&&{lang:t}),p=this.wrap("pre",this.wrap("code",L),r);return this.addRaw(p).addEOL()}addList(L,t=!1){const r=t?"ol":"ul",p=L.map(F=>this.
wrap("li",F)).join(""),R=this.wrap(r,p);return this.addRaw(R).addEOL()}addTable(L){const t=L.map(p=>{const R=p.map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:ee,data:Q,colspan:oe,
rowspan:ne}=F,ce=ee?"th":"td",Ae=Object.assign(Object.assign({},oe&&{colspan:oe}),ne&&{rowspan:ne});return this.wrap(ce,Q,Ae)}).join("");return this.wrap("tr",R)}).join(""),r=this.wrap("table",t);return this.
addRaw(r).addEOL()}addDetails(L,t){const r=this.wrap("details",this.wrap("summary",L)+t);return this.addRaw(r).addEOL()}addImage(L,t,r){const{width:p,height:R}=r||{},F=Object.assign(Object.assign({},p&&
{width:p}),R&&{height:R}),ee=this.wrap("img",null,Object.assign({src:L,alt:t},F));return this.addRaw(ee).addEOL()}addHeading(L,t){const r=`h${t}`,p=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",R=this.
wrap(p,L);return this.addRaw(R).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap("br",null);return this.addRaw(L).addEOL()}addQuote(L,t){
const r=Object.assign({},t&&{cite:t}),p=this.wrap("blockquote",L,r);return this.addRaw(p).addEOL()}addLink(L,t){const r=this.wrap("a",L,{href:t});return this.addRaw(r).addEOL()}}const O=new c,o=null,a=O;
function C(G){return G.replace(/[\\]/g,"/")}function T(G){return G.replace(/[/]/g,"\\")}function v(G){return G.replace(/[/\\]/g,path.sep)}const V=Ne(import.meta.url)("string_decoder");var te=e(4434);const re=Ne(
import.meta.url)("child_process");var fe=e(2613),ge=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{oe(r.next(
ne))}catch(ce){F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};const{chmod:le,copyFile:x,lstat:A,
mkdir:X,open:s,readdir:_,rename:j,rm:g,rmdir:D,stat:J,symlink:q,unlink:H}=b.promises,Z=process.platform==="win32";function se(G){return ge(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(
G);return Z&&!L.endsWith("\\")?`${L}\\`:L})}const ae=268435456,de=b.constants.O_RDONLY;function me(G){return ge(this,void 0,void 0,function*(){try{yield J(G)}catch(L){if(L.code==="ENOENT")return!1;throw L}
return!0})}function xe(G){return ge(this,arguments,void 0,function*(L,t=!1){return(t?yield J(L):yield A(L)).isDirectory()})}function Ie(G){if(G=he(G),!G)throw new Error('isRooted() parameter "p" canno\
t be empty');return Z?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function be(G,L){return ge(this,void 0,void 0,function*(){let t;try{t=yield J(G)}catch(p){p.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${G}': ${p}`)}if(t&&t.isFile()){if(Z){const p=l.extname(G).toUpperCase();if(L.some(R=>R.toUpperCase()===p))return G}else if(Te(t))return G}
const r=G;for(const p of L){G=r+p,t=void 0;try{t=yield J(G)}catch(R){R.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${R}`)}if(t&&t.isFile()){
if(Z){try{const R=l.dirname(G),F=l.basename(G).toUpperCase();for(const ee of yield _(R))if(F===ee.toUpperCase()){G=l.join(R,ee);break}}catch(R){console.log(`Unexpected error attempting to determine th\
e actual case of the file '${G}': ${R}`)}return G}else if(Te(t))return G}}return""})}function he(G){return G=G||"",Z?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function Te(G){
return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function Ee(){var G;return(G=process.env.COMSPEC)!==
null&&G!==void 0?G:"cmd.exe"}var ye=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{oe(r.next(ne))}catch(ce){
F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};function Pe(G,L){return ye(this,arguments,void 0,
function*(t,r,p={}){const{force:R,recursive:F,copySourceDirectory:ee}=Xe(p),Q=(yield ioUtil.exists(r))?yield ioUtil.stat(r):null;if(Q&&Q.isFile()&&!R)return;const oe=Q&&Q.isDirectory()&&ee?path.join(r,
path.basename(t)):r;if(!(yield ioUtil.exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(F)yield ue(t,oe,0,R);else throw new Error(`Failed to copy\
. ${t} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(t,oe)==="")throw new Error(`'${oe}' and '${t}' are the same file`);yield ve(t,oe,R)}})}function Fe(G,L){return ye(
this,arguments,void 0,function*(t,r,p={}){if(yield ioUtil.exists(r)){let R=!0;if((yield ioUtil.isDirectory(r))&&(r=path.join(r,path.basename(t)),R=yield ioUtil.exists(r)),R)if(p.force==null||p.force)yield We(
r);else throw new Error("Destination already exists")}yield Ke(path.dirname(r)),yield ioUtil.rename(t,r)})}function We(G){return ye(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(
G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unab\
le to be removed ${L}`)}})}function Ke(G){return ye(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Ye(G,L){return ye(this,void 0,
void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(L){const r=yield Ye(G,!1);if(!r)throw Z?new Error(`Unable to locate executable file: ${G}. Please verify either the file pat\
h exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate execut\
able file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is execut\
able.`);return r}const t=yield qe(G);return t&&t.length>0?t[0]:""})}function qe(G){return ye(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];if(Z&&process.
env.PATHEXT)for(const p of process.env.PATHEXT.split(l.delimiter))p&&L.push(p);if(Ie(G)){const p=yield be(G,L);return p?[p]:[]}if(G.includes(l.sep))return[];const t=[];if(process.env.PATH)for(const p of process.
env.PATH.split(l.delimiter))p&&t.push(p);const r=[];for(const p of t){const R=yield be(l.join(p,G),L);R&&r.push(R)}return r})}function Xe(G){const L=G.force==null?!0:G.force,t=!!G.recursive,r=G.copySourceDirectory==
null?!0:!!G.copySourceDirectory;return{force:L,recursive:t,copySourceDirectory:r}}function ue(G,L,t,r){return ye(this,void 0,void 0,function*(){if(t>=255)return;t++,yield Ke(L);const p=yield ioUtil.readdir(
G);for(const R of p){const F=`${G}/${R}`,ee=`${L}/${R}`;(yield ioUtil.lstat(F)).isDirectory()?yield ue(F,ee,t,r):yield ve(F,ee,r)}yield ioUtil.chmod(L,(yield ioUtil.stat(G)).mode)})}function ve(G,L,t){
return ye(this,void 0,void 0,function*(){if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(p){p.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.
unlink(L))}const r=yield ioUtil.readlink(G);yield ioUtil.symlink(r,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||t)&&(yield ioUtil.copyFile(G,L))})}const we=Ne(import.meta.url)(
"timers");var Oe=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{oe(r.next(ne))}catch(ce){F(ce)}}function Q(ne){
try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};const _e=process.platform==="win32";class $e extends te.EventEmitter{constructor(L,t,r){
if(super(),!L)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=L,this.args=t||[],this.options=r||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(L)}_getCommandString(L,t){const r=this._getSpawnFileName(),p=this._getSpawnArgs(L);let R=t?"":"[command]";if(_e)if(this._isCmdFile()){R+=r;for(const F of p)R+=` ${F}`}else if(L.windowsVerbatimArguments){
R+=`"${r}"`;for(const F of p)R+=` ${F}`}else{R+=this._windowsQuoteCmdArg(r);for(const F of p)R+=` ${this._windowsQuoteCmdArg(F)}`}else{R+=r;for(const F of p)R+=` ${F}`}return R}_processLineBuffer(L,t,r){
try{let p=t+L.toString(),R=p.indexOf(S.EOL);for(;R>-1;){const F=p.substring(0,R);r(F),p=p.substring(R+S.EOL.length),R=p.indexOf(S.EOL)}return p}catch(p){return this._debug(`error processing line. Fail\
ed with error ${p}`),""}}_getSpawnFileName(){return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(_e&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const r of this.args)t+=" ",t+=L.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(L,t){return L.endsWith(t)}_isCmdFile(){const L=this.
toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';const t=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let r=!1;for(const F of L)if(t.some(ee=>ee===F)){r=!0;break}if(!r)return L;let p='"',R=!0;for(let F=L.length;F>0;F--)p+=L[F-1],R&&L[F-
1]==="\\"?p+="\\":L[F-1]==='"'?(R=!0,p+='"'):R=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes("	")&&!L.includes('"'))return L;if(!L.
includes('"')&&!L.includes("\\"))return`"${L}"`;let t='"',r=!0;for(let p=L.length;p>0;p--)t+=L[p-1],r&&L[p-1]==="\\"?t+="\\":L[p-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(L){
L=L||{};const t={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||
!1,delay:L.delay||1e4};return t.outStream=L.outStream||process.stdout,t.errStream=L.errStream||process.stderr,t}_getSpawnOptions(L,t){L=L||{};const r={};return r.cwd=L.cwd,r.env=L.env,r.windowsVerbatimArguments=
L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(r.argv0=`"${t}"`),r}exec(){return Oe(this,void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||_e&&
this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ye(this.toolPath,!0),new Promise((L,t)=>Oe(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const oe of this.args)this._debug(`   ${oe}`);const r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&
r.outStream.write(this._getCommandString(r)+S.EOL);const p=new Me(r,this.toolPath);if(p.on("debug",oe=>{this._debug(oe)}),this.options.cwd&&!(yield me(this.options.cwd)))return t(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const R=this._getSpawnFileName(),F=re.spawn(R,this._getSpawnArgs(r),this._getSpawnOptions(this.options,R));let ee="";F.stdout&&F.stdout.on("data",oe=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(oe),!r.silent&&r.outStream&&r.outStream.write(oe),ee=this._processLineBuffer(oe,ee,ne=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(ne)})});let Q="";if(F.stderr&&F.stderr.on("data",oe=>{p.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(oe),!r.silent&&
r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(oe),Q=this._processLineBuffer(oe,Q,ne=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
ne)})}),F.on("error",oe=>{p.processError=oe.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),F.on("exit",oe=>{p.processExitCode=oe,p.processExited=!0,this._debug(`Exit code ${oe} rece\
ived from tool '${this.toolPath}'`),p.CheckComplete()}),F.on("close",oe=>{p.processExitCode=oe,p.processExited=!0,p.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
p.CheckComplete()}),p.on("done",(oe,ne)=>{ee.length>0&&this.emit("stdline",ee),Q.length>0&&this.emit("errline",Q),F.removeAllListeners(),oe?t(oe):L(ne)}),this.options.input){if(!F.stdin)throw new Error(
"child process missing stdin");F.stdin.end(this.options.input)}}))})}}function Re(G){const L=[];let t=!1,r=!1,p="";function R(F){r&&F!=='"'&&(p+="\\"),p+=F,r=!1}for(let F=0;F<G.length;F++){const ee=G.
charAt(F);if(ee==='"'){r?R(ee):t=!t;continue}if(ee==="\\"&&r){R(ee);continue}if(ee==="\\"&&t){r=!0;continue}if(ee===" "&&!t){p.length>0&&(L.push(p),p="");continue}R(ee)}return p.length>0&&L.push(p.trim()),
L}class Me extends te.EventEmitter{constructor(L,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=t,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,we.setTimeout)(Me.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&
L.processExited){const t=`The STDIO streams did not close within ${L.delay/1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;L._debug(t)}L._setResult()}}}var pe=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{
oe(r.next(ne))}catch(ce){F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};function Se(G,L,t){return pe(
this,void 0,void 0,function*(){const r=tr.argStringToArray(G);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=r[0];return L=r.slice(1).concat(L||[]),new tr.
ToolRunner(p,L,t).exec()})}function ke(G,L,t){return pe(this,void 0,void 0,function*(){var r,p;let R="",F="";const ee=new StringDecoder("utf8"),Q=new StringDecoder("utf8"),oe=(r=t?.listeners)===null||
r===void 0?void 0:r.stdout,ne=(p=t?.listeners)===null||p===void 0?void 0:p.stderr,ce=Be=>{F+=Q.write(Be),ne&&ne(Be)},Ae=Be=>{R+=ee.write(Be),oe&&oe(Be)},Ue=Object.assign(Object.assign({},t?.listeners),
{stdout:Ae,stderr:ce}),Le=yield Se(G,L,Object.assign(Object.assign({},t),{listeners:Ue}));return R+=ee.end(),F+=Q.end(),{exitCode:Le,stdout:R,stderr:F}})}var De=function(G,L,t,r){function p(R){return R instanceof
t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(function(R,F){function ee(ne){try{oe(r.next(ne))}catch(ce){F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(
ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).next())})};const Ce=()=>De(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -Cl\
assName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:L.trim(),version:G.trim()}}),je=()=>De(void 0,void 0,void 0,function*(){var G,L,t,r;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),R=(L=(G=p.match(/ProductVersion:\s*(.+)/))===
null||G===void 0?void 0:G[1])!==null&&L!==void 0?L:"";return{name:(r=(t=p.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",version:R}}),ze=()=>De(void 0,void 0,void 0,
function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,t]=G.trim().split(`
`);return{name:L,version:t}}),Je=S.platform(),Ve=S.arch(),et=Je==="win32",Ze=Je==="darwin",tt=Je==="linux";function rt(){return De(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ce():Ze?je():ze()),{platform:Je,arch:Ve,isWindows:et,isMacOS:Ze,isLinux:tt})})}var ot=function(G,L,t,r){function p(R){return R instanceof t?R:new t(function(F){F(R)})}return new(t||(t=Promise))(
function(R,F){function ee(ne){try{oe(r.next(ne))}catch(ce){F(ce)}}function Q(ne){try{oe(r.throw(ne))}catch(ce){F(ce)}}function oe(ne){ne.done?R(ne.value):p(ne.value).then(ee,Q)}oe((r=r.apply(G,L||[])).
next())})},st;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(st||(st={}));function vt(G,L){const t=toCommandValue(L);if(process.env[G]=t,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},t)}function ut(G){z("add-mask",{},G)}function at(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},
G),process.env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function it(G,L){const t=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!t)throw new Error(`Input requir\
ed and not supplied: ${G}`);return L&&L.trimWhitespace===!1?t:t.trim()}function _t(G,L){const t=it(G,L).split(`
`).filter(r=>r!=="");return L&&L.trimWhitespace===!1?t:t.map(r=>r.trim())}function xt(G,L){const t=["true","True","TRUE"],r=["false","False","FALSE"],p=it(G,L);if(t.includes(p))return!0;if(r.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(G,L){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",f(G,L));process.stdout.write(S.EOL),z("set-output",{name:G},
U(L))}function Ot(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=st.Failure,ct(G)}function St(){return process.env.RUNNER_DEBUG==="1"}function pt(G){z("debug",{},G)}function ct(G,L={}){
z("error",W(L),G instanceof Error?G.toString():G)}function mt(G,L={}){z("warning",W(L),G instanceof Error?G.toString():G)}function wt(G,L={}){z("notice",W(L),G instanceof Error?G.toString():G)}function gt(G){
process.stdout.write(G+S.EOL)}function yt(G){issue("group",G)}function Et(){issue("endgroup")}function $t(G,L){return ot(this,void 0,void 0,function*(){yt(G);let t;try{t=yield L()}finally{Et()}return t})}
function Mt(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function At(G){return process.env[`S\
TATE_${G}`]||""}function Tt(G){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((Y,ie,e)=>{e.d(ie,{tZ:()=>W});var S=function(K,k,B,P){function N(M){return M instanceof
B?M:new B(function(b){b(M)})}return new(B||(B=Promise))(function(M,b){function i(d){try{l(P.next(d))}catch(y){b(y)}}function f(d){try{l(P.throw(d))}catch(y){b(y)}}function l(d){d.done?M(d.value):N(d.value).
then(i,f)}l((P=P.apply(K,k||[])).next())})};class U{constructor(k,B){this.username=k,this.password=B}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Y,ie,e)=>{e.d(ie,{Qq:()=>w,Hv:()=>b});var S=e(8611),U=e.t(S,2),W=e(5692),z=e.t(W,2),K=e(9783),k=e(770),B=c=>{var O={};return e.d(O,c),O},P=c=>(()=>c);const N=B({ProxyAgent:()=>Nt.ProxyAgent});var M=function(c,O,o,a){
function C(T){return T instanceof o?T:new o(function(v){v(T)})}return new(o||(o=Promise))(function(T,v){function V(fe){try{re(a.next(fe))}catch(ge){v(ge)}}function te(fe){try{re(a.throw(fe))}catch(ge){
v(ge)}}function re(fe){fe.done?T(fe.value):C(fe.value).then(V,te)}re((a=a.apply(c,O||[])).next())})},b;(function(c){c[c.OK=200]="OK",c[c.MultipleChoices=300]="MultipleChoices",c[c.MovedPermanently=301]=
"MovedPermanently",c[c.ResourceMoved=302]="ResourceMoved",c[c.SeeOther=303]="SeeOther",c[c.NotModified=304]="NotModified",c[c.UseProxy=305]="UseProxy",c[c.SwitchProxy=306]="SwitchProxy",c[c.TemporaryRedirect=
307]="TemporaryRedirect",c[c.PermanentRedirect=308]="PermanentRedirect",c[c.BadRequest=400]="BadRequest",c[c.Unauthorized=401]="Unauthorized",c[c.PaymentRequired=402]="PaymentRequired",c[c.Forbidden=403]=
"Forbidden",c[c.NotFound=404]="NotFound",c[c.MethodNotAllowed=405]="MethodNotAllowed",c[c.NotAcceptable=406]="NotAcceptable",c[c.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",c[c.RequestTimeout=
408]="RequestTimeout",c[c.Conflict=409]="Conflict",c[c.Gone=410]="Gone",c[c.TooManyRequests=429]="TooManyRequests",c[c.InternalServerError=500]="InternalServerError",c[c.NotImplemented=501]="NotImplem\
ented",c[c.BadGateway=502]="BadGateway",c[c.ServiceUnavailable=503]="ServiceUnavailable",c[c.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var i;(function(c){c.Accept="accept",c.ContentType="conte\
nt-type"})(i||(i={}));var f;(function(c){c.ApplicationJson="application/json"})(f||(f={}));function l(c){const O=pm.getProxyUrl(new URL(c));return O?O.href:""}const d=[b.MovedPermanently,b.ResourceMoved,
b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],y=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],h=["OPTIONS","GET","DELETE","HEAD"],$=10,n=5;class u extends Error{constructor(O,o){super(O),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,u.prototype)}}class E{constructor(O){this.message=O}readBody(){return M(this,void 0,void 0,function*(){return new Promise(O=>M(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",a=>{o=Buffer.concat([o,a])}),this.message.on("end",()=>{O(o.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,
function*(){return new Promise(O=>M(this,void 0,void 0,function*(){const o=[];this.message.on("data",a=>{o.push(a)}),this.message.on("end",()=>{O(Buffer.concat(o))})}))})}}function m(c){return new URL(
c).protocol==="https:"}class w{constructor(O,o,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(O),this.handlers=o||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=
a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=
Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(O,o){
return M(this,void 0,void 0,function*(){return this.request("OPTIONS",O,null,o||{})})}get(O,o){return M(this,void 0,void 0,function*(){return this.request("GET",O,null,o||{})})}del(O,o){return M(this,
void 0,void 0,function*(){return this.request("DELETE",O,null,o||{})})}post(O,o,a){return M(this,void 0,void 0,function*(){return this.request("POST",O,o,a||{})})}patch(O,o,a){return M(this,void 0,void 0,
function*(){return this.request("PATCH",O,o,a||{})})}put(O,o,a){return M(this,void 0,void 0,function*(){return this.request("PUT",O,o,a||{})})}head(O,o){return M(this,void 0,void 0,function*(){return this.
request("HEAD",O,null,o||{})})}sendStream(O,o,a,C){return M(this,void 0,void 0,function*(){return this.request(O,o,a,C)})}getJson(O){return M(this,arguments,void 0,function*(o,a={}){a[i.Accept]=this._getExistingOrDefaultHeader(
a,i.Accept,f.ApplicationJson);const C=yield this.get(o,a);return this._processResponse(C,this.requestOptions)})}postJson(O,o){return M(this,arguments,void 0,function*(a,C,T={}){const v=JSON.stringify(
C,null,2);T[i.Accept]=this._getExistingOrDefaultHeader(T,i.Accept,f.ApplicationJson),T[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.ApplicationJson);const V=yield this.post(a,v,T);return this.
_processResponse(V,this.requestOptions)})}putJson(O,o){return M(this,arguments,void 0,function*(a,C,T={}){const v=JSON.stringify(C,null,2);T[i.Accept]=this._getExistingOrDefaultHeader(T,i.Accept,f.ApplicationJson),
T[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.ApplicationJson);const V=yield this.put(a,v,T);return this._processResponse(V,this.requestOptions)})}patchJson(O,o){return M(this,arguments,
void 0,function*(a,C,T={}){const v=JSON.stringify(C,null,2);T[i.Accept]=this._getExistingOrDefaultHeader(T,i.Accept,f.ApplicationJson),T[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(T,f.
ApplicationJson);const V=yield this.patch(a,v,T);return this._processResponse(V,this.requestOptions)})}request(O,o,a,C){return M(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const T=new URL(o);let v=this._prepareRequest(O,T,C);const V=this._allowRetries&&h.includes(O)?this._maxRetries+1:1;let te=0,re;do{if(re=yield this.requestRaw(v,a),re&&re.
message&&re.message.statusCode===b.Unauthorized){let ge;for(const le of this.handlers)if(le.canHandleAuthentication(re)){ge=le;break}return ge?ge.handleAuthentication(this,v,a):re}let fe=this._maxRedirects;
for(;re.message.statusCode&&d.includes(re.message.statusCode)&&this._allowRedirects&&fe>0;){const ge=re.message.headers.location;if(!ge)break;const le=new URL(ge);if(T.protocol==="https:"&&T.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield re.readBody(),le.hostname!==T.hostname)for(const x in C)x.toLowerCase()==="authorization"&&delete C[x];v=this._prepareRequest(O,le,C),re=yield this.requestRaw(
v,a),fe--}if(!re.message.statusCode||!y.includes(re.message.statusCode))return re;te+=1,te<V&&(yield re.readBody(),yield this._performExponentialBackoff(te))}while(te<V);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(O,o){return M(this,void 0,void 0,function*(){return new Promise((a,C)=>{function T(v,V){v?C(v):V?a(V):C(new Error("Unknown error"))}this.requestRawWithCallback(
O,o,T)})})}requestRawWithCallback(O,o,a){typeof o=="string"&&(O.options.headers||(O.options.headers={}),O.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let C=!1;function T(te,re){C||(C=
!0,a(te,re))}const v=O.httpModule.request(O.options,te=>{const re=new E(te);T(void 0,re)});let V;v.on("socket",te=>{V=te}),v.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),T(new Error(`Request \
timeout: ${O.options.path}`))}),v.on("error",function(te){T(te)}),o&&typeof o=="string"&&v.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){v.end()}),o.pipe(v)):v.end()}getAgent(O){const o=new URL(
O);return this._getAgent(o)}getAgentDispatcher(O){const o=new URL(O),a=K.s(o);if(a&&a.hostname)return this._getProxyAgentDispatcher(o,a)}_prepareRequest(O,o,a){const C={};C.parsedUrl=o;const T=C.parsedUrl.
protocol==="https:";C.httpModule=T?z:U;const v=T?443:80;if(C.options={},C.options.host=C.parsedUrl.hostname,C.options.port=C.parsedUrl.port?parseInt(C.parsedUrl.port):v,C.options.path=(C.parsedUrl.pathname||
"")+(C.parsedUrl.search||""),C.options.method=O,C.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(C.options.headers["user-agent"]=this.userAgent),C.options.agent=this._getAgent(C.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(C.options);return C}_mergeHeaders(O){return this.requestOptions&&this.requestOptions.headers?Object.assign({},I(this.requestOptions.headers),
I(O||{})):I(O||{})}_getExistingOrDefaultHeader(O,o,a){let C;if(this.requestOptions&&this.requestOptions.headers){const v=I(this.requestOptions.headers)[o];v&&(C=typeof v=="number"?v.toString():v)}const T=O[o];
return T!==void 0?typeof T=="number"?T.toString():T:C!==void 0?C:a}_getExistingOrDefaultContentTypeHeader(O,o){let a;if(this.requestOptions&&this.requestOptions.headers){const T=I(this.requestOptions.
headers)[i.ContentType];T&&(typeof T=="number"?a=String(T):Array.isArray(T)?a=T.join(", "):a=T)}const C=O[i.ContentType];return C!==void 0?typeof C=="number"?String(C):Array.isArray(C)?C.join(", "):C:
a!==void 0?a:o}_getAgent(O){let o;const a=K.s(O),C=a&&a.hostname;if(this._keepAlive&&C&&(o=this._proxyAgent),C||(o=this._agent),o)return o;const T=O.protocol==="https:";let v=100;if(this.requestOptions&&
(v=this.requestOptions.maxSockets||S.globalAgent.maxSockets),a&&a.hostname){const V={maxSockets:v,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.
username}:${a.password}`}),{host:a.hostname,port:a.port})};let te;const re=a.protocol==="https:";T?te=re?k.httpsOverHttps:k.httpsOverHttp:te=re?k.httpOverHttps:k.httpOverHttp,o=te(V),this._proxyAgent=
o}if(!o){const V={keepAlive:this._keepAlive,maxSockets:v};o=T?new W.Agent(V):new S.Agent(V),this._agent=o}return T&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),
o}_getProxyAgentDispatcher(O,o){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const C=O.protocol==="https:";return a=new N.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?
1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,C&&this._ignoreSslError&&(a.options=Object.assign(a.options.
requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(O){const o=O||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const C=a.replace(/[^a-z0-9_.-]/gi,"_");return`${o}\
 actions_orchestration_id/${C}`}return o}_performExponentialBackoff(O){return M(this,void 0,void 0,function*(){O=Math.min($,O);const o=n*Math.pow(2,O);return new Promise(a=>setTimeout(()=>a(),o))})}_processResponse(O,o){
return M(this,void 0,void 0,function*(){return new Promise((a,C)=>M(this,void 0,void 0,function*(){const T=O.message.statusCode||0,v={statusCode:T,result:null,headers:{}};T===b.NotFound&&a(v);function V(fe,ge){
if(typeof ge=="string"){const le=new Date(ge);if(!isNaN(le.valueOf()))return le}return ge}let te,re;try{re=yield O.readBody(),re&&re.length>0&&(o&&o.deserializeDates?te=JSON.parse(re,V):te=JSON.parse(
re),v.result=te),v.headers=O.message.headers}catch{}if(T>299){let fe;te&&te.message?fe=te.message:re&&re.length>0?fe=re:fe=`Failed request: (${T})`;const ge=new u(fe,T);ge.result=v.result,C(ge)}else a(
v)}))})}}const I=c=>Object.keys(c).reduce((O,o)=>(O[o.toLowerCase()]=c[o],O),{})}),9783:((Y,ie,e)=>{e.d(ie,{H:()=>U,s:()=>S});function S(K){const k=K.protocol==="https:";if(U(K))return;const B=k?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new z(B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new z(`http://${B}`)}else
return}function U(K){if(!K.hostname)return!1;const k=K.hostname;if(W(k))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;let P;K.port?P=Number(K.port):K.protocol==="http:"?
P=80:K.protocol==="https:"&&(P=443);const N=[K.hostname.toUpperCase()];typeof P=="number"&&N.push(`${N[0]}:${P}`);for(const M of B.split(",").map(b=>b.trim().toUpperCase()).filter(b=>b))if(M==="*"||N.
some(b=>b===M||b.endsWith(`.${M}`)||M.startsWith(".")&&b.endsWith(`${M}`)))return!0;return!1}function W(K){const k=K.toLowerCase();return k==="localhost"||k.startsWith("127.")||k.startsWith("[::1]")||
k.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(k,B){super(k,B),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Y,ie,e)=>{e.d(ie,{E:()=>z});class S{diff(k,B,P={}){let N;typeof P=="function"?(N=P,P={}):"callback"in P&&(N=P.callback);
const M=this.castInput(k,P),b=this.castInput(B,P),i=this.removeEmpty(this.tokenize(M,P)),f=this.removeEmpty(this.tokenize(b,P));return this.diffWithOptionsObj(i,f,P,N)}diffWithOptionsObj(k,B,P,N){var M;
const b=w=>{if(w=this.postProcess(w,P),N){setTimeout(function(){N(w)},0);return}else return w},i=B.length,f=k.length;let l=1,d=i+f;P.maxEditLength!=null&&(d=Math.min(d,P.maxEditLength));const y=(M=P.timeout)!==
null&&M!==void 0?M:1/0,h=Date.now()+y,$=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon($[0],B,k,0,P);if($[0].oldPos+1>=f&&n+1>=i)return b(this.buildValues($[0].lastComponent,B,k));let u=-1/0,
E=1/0;const m=()=>{for(let w=Math.max(u,-l);w<=Math.min(E,l);w+=2){let I;const c=$[w-1],O=$[w+1];c&&($[w-1]=void 0);let o=!1;if(O){const C=O.oldPos-w;o=O&&0<=C&&C<i}const a=c&&c.oldPos+1<f;if(!o&&!a){
$[w]=void 0;continue}if(!a||o&&c.oldPos<O.oldPos?I=this.addToPath(O,!0,!1,0,P):I=this.addToPath(c,!1,!0,1,P),n=this.extractCommon(I,B,k,w,P),I.oldPos+1>=f&&n+1>=i)return b(this.buildValues(I.lastComponent,
B,k))||!0;$[w]=I,I.oldPos+1>=f&&(E=Math.min(E,w-1)),n+1>=i&&(u=Math.max(u,w+1))}l++};if(N)(function w(){setTimeout(function(){if(l>d||Date.now()>h)return N(void 0);m()||w()},0)})();else for(;l<=d&&Date.
now()<=h;){const w=m();if(w)return w}}addToPath(k,B,P,N,M){const b=k.lastComponent;return b&&!M.oneChangePerToken&&b.added===B&&b.removed===P?{oldPos:k.oldPos+N,lastComponent:{count:b.count+1,added:B,
removed:P,previousComponent:b.previousComponent}}:{oldPos:k.oldPos+N,lastComponent:{count:1,added:B,removed:P,previousComponent:b}}}extractCommon(k,B,P,N,M){const b=B.length,i=P.length;let f=k.oldPos,
l=f-N,d=0;for(;l+1<b&&f+1<i&&this.equals(P[f+1],B[l+1],M);)l++,f++,d++,M.oneChangePerToken&&(k.lastComponent={count:1,previousComponent:k.lastComponent,added:!1,removed:!1});return d&&!M.oneChangePerToken&&
(k.lastComponent={count:d,previousComponent:k.lastComponent,added:!1,removed:!1}),k.oldPos=f,l}equals(k,B,P){return P.comparator?P.comparator(k,B):k===B||!!P.ignoreCase&&k.toLowerCase()===B.toLowerCase()}removeEmpty(k){
const B=[];for(let P=0;P<k.length;P++)k[P]&&B.push(k[P]);return B}castInput(k,B){return k}tokenize(k,B){return Array.from(k)}join(k){return k.join("")}postProcess(k,B){return k}get useLongestToken(){return!1}buildValues(k,B,P){
const N=[];let M;for(;k;)N.push(k),M=k.previousComponent,delete k.previousComponent,k=M;N.reverse();const b=N.length;let i=0,f=0,l=0;for(;i<b;i++){const d=N[i];if(d.removed)d.value=this.join(P.slice(l,
l+d.count)),l+=d.count;else{if(!d.added&&this.useLongestToken){let y=B.slice(f,f+d.count);y=y.map(function(h,$){const n=P[l+$];return n.length>h.length?n:h}),d.value=this.join(y)}else d.value=this.join(
B.slice(f,f+d.count));f+=d.count,d.added||(l+=d.count)}}return N}}class U extends S{tokenize(k){return k.slice()}join(k){return k}removeEmpty(k){return k}}const W=new U;function z(K,k,B){return W.diff(
K,k,B)}})},bt={};function He(Y){var ie=bt[Y];if(ie!==void 0)return ie.exports;var e=bt[Y]={exports:{}},S=!0;try{It[Y].call(e.exports,e,e.exports,He),S=!1}finally{S&&delete bt[Y]}return e.exports}He.m=
It,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Y=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=W=>{W&&W.d<1&&(W.d=1,W.
forEach(z=>z.r--),W.forEach(z=>z.r--?z.r++:z()))},U=W=>W.map(z=>{if(z!==null&&typeof z=="object"){if(z[Y])return z;if(z.then){var K=[];K.d=0,z.then(P=>{k[ie]=P,S(K)},P=>{k[e]=P,S(K)});var k={};return k[Y]=
P=>P(K),k}}var B={};return B[Y]=P=>{},B[ie]=z,B});He.a=(W,z,K)=>{var k;K&&((k=[]).d=-1);var B=new Set,P=W.exports,N,M,b,i=new Promise((f,l)=>{b=l,M=f});i[ie]=P,i[Y]=f=>(k&&f(k),B.forEach(f),i.catch(l=>{})),
W.exports=i,z(f=>{N=U(f);var l,d=()=>N.map(h=>{if(h[e])throw h[e];return h[ie]}),y=new Promise(h=>{l=()=>h(d),l.r=0;var $=n=>n!==k&&!B.has(n)&&(B.add(n),n&&!n.d&&(l.r++,n.push(l)));N.map(n=>n[Y]($))});
return l.r?y:d()},f=>(f?b(i[e]=f):M(P),S(k))),k&&k.d<0&&(k.d=0)}})(),(()=>{var Y=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;He.t=function(e,S){if(S&1&&(e=this(e)),S&8||typeof e==
"object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var U=Object.create(null);He.r(U);var W={};ie=ie||[null,Y({}),Y([]),Y(Y)];for(var z=S&2&&e;typeof z=="object"&&!~ie.indexOf(z);z=
Y(z))Object.getOwnPropertyNames(z).forEach(K=>W[K]=()=>e[K]);return W.default=()=>e,He.d(U,W),U}})(),He.d=(Y,ie)=>{for(var e in ie)He.o(ie,e)&&!He.o(Y,e)&&Object.defineProperty(Y,e,{enumerable:!0,get:ie[e]})},
He.f={},He.e=Y=>Promise.all(Object.keys(He.f).reduce((ie,e)=>(He.f[e](Y,ie),ie),[])),He.u=Y=>""+Y+".index.js",He.o=(Y,ie)=>Object.prototype.hasOwnProperty.call(Y,ie),He.r=Y=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Y,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Y,"__esModule",{value:!0})},(()=>{var Y={792:0},ie=e=>{var{ids:S,modules:U,runtime:W}=e,z,K,k=0;for(z in U)
He.o(U,z)&&(He.m[z]=U[z]);for(W&&W(He);k<S.length;k++)K=S[k],He.o(Y,K)&&Y[K]&&Y[K][0](),Y[S[k]]=0};He.f.j=(e,S)=>{var U=He.o(Y,e)?Y[e]:void 0;if(U!==0)if(U)S.push(U[1]);else{var W=import("./"+He.u(e)).
then(ie,z=>{throw Y[e]!==0&&(Y[e]=void 0),z}),W=Promise.race([W,new Promise(z=>U=Y[e]=[z])]);S.push(U[1]=W)}}})();var Rt=He(6325);Rt=await Rt;
