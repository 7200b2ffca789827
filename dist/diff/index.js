import{createRequire as Ge}from"module";const dr={};var cr={3313:(be=>{be.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(q){
this.pending<this.max?C(this,q):this.waiting.push(q)},Se.prototype.wait=function(q){this.pending===0?q(this.error):this.listeners.push(q)},Se.prototype.hold=function(){return p(this)};function p(q){q.
pending+=1;var ie=!1;return le;function le(B){if(ie)throw new Error("callback called twice");if(ie=!0,q.error=q.error||B,q.pending-=1,q.waiting.length>0&&q.pending<q.max)C(q,q.waiting.shift());else if(q.
pending===0){var P=q.listeners;q.listeners=[],P.forEach(ue)}}function ue(B){B(q.error)}}function C(q,ie){ie(p(q))}}),770:((be,Se,p)=>{p(218)}),218:((be,Se,p)=>{var C,q=p(9278),ie=p(4756),le=p(8611),ue=p(
5692),B=p(4434),P=p(2613),b=p(9023);C=H,C=j,C=M,C=I;function H(A){var s=new l(A);return s.request=le.request,s}function j(A){var s=new l(A);return s.request=le.request,s.createSocket=U,s.defaultPort=443,
s}function M(A){var s=new l(A);return s.request=ue.request,s}function I(A){var s=new l(A);return s.request=ue.request,s.createSocket=U,s.defaultPort=443,s}function l(A){var s=this;s.options=A||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||le.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(D,J,y,$){for(var h=E(J,y,$),R=0,T=s.requests.length;R<T;++R){var Y=s.requests[R];
if(Y.host===h.host&&Y.port===h.port){s.requests.splice(R,1),Y.request.onSocket(D);return}}D.destroy(),s.removeSocket(D)})}b.inherits(l,B.EventEmitter),l.prototype.addRequest=function(s,u,D,J){var y=this,
$=k({request:s},y.options,E(u,D,J));if(y.sockets.length>=this.maxSockets){y.requests.push($);return}y.createSocket($,function(h){h.on("free",R),h.on("close",T),h.on("agentRemove",T),s.onSocket(h);function R(){
y.emit("free",h,$)}function T(Y){y.removeSocket(h),h.removeListener("free",R),h.removeListener("close",T),h.removeListener("agentRemove",T)}})},l.prototype.createSocket=function(s,u){var D=this,J={};D.
sockets.push(J);var y=k({},D.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(y.localAddress=s.localAddress),y.proxyAuth&&(y.headers=y.
headers||{},y.headers["Proxy-Authorization"]="Basic "+new Buffer(y.proxyAuth).toString("base64")),v("making CONNECT request");var $=D.request(y);$.useChunkedEncodingByDefault=!1,$.once("response",h),$.
once("upgrade",R),$.once("connect",T),$.once("error",Y),$.end();function h(N){N.upgrade=!0}function R(N,ee,se){process.nextTick(function(){T(N,ee,se)})}function T(N,ee,se){if($.removeAllListeners(),ee.
removeAllListeners(),N.statusCode!==200){v("tunneling socket could not be established, statusCode=%d",N.statusCode),ee.destroy();var ye=new Error("tunneling socket could not be established, statusCode\
="+N.statusCode);ye.code="ECONNRESET",s.request.emit("error",ye),D.removeSocket(J);return}if(se.length>0){v("got illegal response body from proxy"),ee.destroy();var ye=new Error("got illegal response \
body from proxy");ye.code="ECONNRESET",s.request.emit("error",ye),D.removeSocket(J);return}return v("tunneling connection has established"),D.sockets[D.sockets.indexOf(J)]=ee,u(ee)}function Y(N){$.removeAllListeners(),
v(`tunneling socket could not be established, cause=%s
`,N.message,N.stack);var ee=new Error("tunneling socket could not be established, cause="+N.message);ee.code="ECONNRESET",s.request.emit("error",ee),D.removeSocket(J)}},l.prototype.removeSocket=function(s){
var u=this.sockets.indexOf(s);if(u!==-1){this.sockets.splice(u,1);var D=this.requests.shift();D&&this.createSocket(D,function(J){D.request.onSocket(J)})}};function U(A,s){var u=this;l.prototype.createSocket.
call(u,A,function(D){var J=A.request.getHeader("host"),y=k({},u.options,{socket:D,servername:J?J.replace(/:.*$/,""):A.host}),$=ie.connect(0,y);u.sockets[u.sockets.indexOf(D)]=$,s($)})}function E(A,s,u){
return typeof A=="string"?{host:A,port:s,localAddress:u}:A}function k(A){for(var s=1,u=arguments.length;s<u;++s){var D=arguments[s];if(typeof D=="object")for(var J=Object.keys(D),y=0,$=J.length;y<$;++y){
var h=J[y];D[h]!==void 0&&(A[h]=D[h])}}return A}var v;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?v=function(){var A=Array.prototype.slice.call(arguments);typeof A[0]=="string"?A[0]=
"TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:v=function(){},C=v}),4248:(be=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function p(C){let q=-1;for(let ie of C)q=Se[(q^ie)&255]^q>>>8;return(q^-1)>>>0}be.exports=p}),3502:((be,Se,p)=>{var C=p(9896),q=p(9023),ie=p(2203),le=ie.Readable,ue=ie.PassThrough,B=p(3313),
P=p(4434).EventEmitter;Se.BufferSlicer=j,Se.FdSlicer=b,q.inherits(b,P);function b(M){P.call(this),this.fd=M,this.pend=new B,this.pend.max=1,this.refCount=0}b.prototype.read=function(M,I,l,U,E){var k=this;
k.pend.go(function(v){C.read(k.fd,M,I,l,U,function(A,s,u){v(),E(A,s,u)})})},b.prototype.createReadStream=function(M){return new H(this,M)},b.prototype.ref=function(){this.refCount+=1},b.prototype.unref=
function(){var M=this;if(M.refCount-=1,M.refCount<0)throw new Error("invalid unref");if(M.refCount>0)return;C.close(M.fd,I);function I(l){l?M.emit("error",l):M.emit("close")}},q.inherits(H,le);function H(M,I){
I=I||{},le.call(this,I),this.context=M,this.context.ref(),this.start=I.start||0,this.endOffset=I.end,this.pos=this.start}H.prototype._read=function(M){var I=this,l=Math.min(I._readableState.highWaterMark,
M);if(I.endOffset!=null&&(l=Math.min(l,I.endOffset-I.pos)),l<=0){I.push(null),this._cleanup();return}I.context.pend.go(function(U){var E=Buffer.allocUnsafe(l);C.read(I.context.fd,E,0,l,I.pos,function(k,v){
k?I.destroy(k):v===0?(I.push(null),I._cleanup()):(I.pos+=v,I.push(E.slice(0,v))),U()})})},H.prototype._destroy=function(M,I){this._cleanup(),I(M)},H.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},q.inherits(j,P);function j(M){P.call(this),this.refCount=0,this.buffer=M}j.prototype.read=function(M,I,l,U,E){if(!(0<=I&&I<=M.length))throw new RangeError("offset o\
utside buffer: 0 <= "+I+" <= "+M.length);if(U<0)throw new RangeError("position is negative: "+U);if(I+l>M.length&&(l=M.length-I),U+l>this.buffer.length&&(l=this.buffer.length-U),l<=0){setImmediate(function(){
E(null,0)});return}this.buffer.copy(M,I,U,U+l),setImmediate(function(){E(null,l)})},j.prototype.createReadStream=function(M){M=M||{};var I=new ue(M);I.start=M.start||0,I.endOffset=M.end,I.pos=I.endOffset||
this.buffer.length;for(var l=this.buffer.slice(I.start,I.pos),U=65536,E=0;;){var k=E+U;if(k>=l.length){E<l.length&&I.write(l.slice(E,l.length));break}I.write(l.slice(E,k)),E=k}return I.end(),I},j.prototype.
ref=function(){this.refCount+=1},j.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((be,Se,p)=>{var C,q=p(9896),ie=p(3106),le=p(3502),ue=p(9023),
B=p(4434).EventEmitter,P=p(2203).Transform,b=p(2203).PassThrough,H=p(2203).Writable;const j=typeof ie.crc32=="function"?ie.crc32:p(4248);C=E,C=k,C=v,C=A,C=M,C=I,Se.SY=l,C=U,C=$,Se.ax=h,C=R,C=T,C=s,C=J,
C=y,C=ee;function M(O,x){return new Promise((ne,X)=>{E(O,{...x,lazyEntries:!0},function(we,Oe){if(we)return X(we);ne(Oe)})})}function I(O,x){return new Promise((ne,X)=>{k(O,{...x,lazyEntries:!0},function(we,Oe){
if(we)return X(we);ne(Oe)})})}function l(O,x){return new Promise((ne,X)=>{v(O,{...x,lazyEntries:!0},function(we,Oe){if(we)return X(we);ne(Oe)})})}function U(O,x,ne){return new Promise((X,we)=>{A(O,x,{
...ne,lazyEntries:!0},function(Oe,K){if(Oe)return we(Oe);X(K)})})}function E(O,x,ne){typeof x=="function"&&(ne=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=
!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),ne==null&&(ne=Xe),q.open(O,"r",function(X,we){if(X)
return ne(X);k(we,x,function(Oe,K){Oe&&q.close(we,Xe),ne(Oe,K)})})}function k(O,x,ne){typeof x=="function"&&(ne=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=
!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),ne==null&&(ne=Xe),q.fstat(O,function(X,we){if(X)return ne(
X);var Oe=new le.FdSlicer(O);A(Oe,we.size,x,ne)})}function v(O,x,ne){typeof x=="function"&&(ne=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.
decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1);var X=new le.BufferSlicer(O);A(X,O.length,x,ne)}function A(O,x,ne,X){typeof ne==
"function"&&(X=ne,ne=null),ne==null&&(ne={}),ne.autoClose==null&&(ne.autoClose=!0),ne.lazyEntries==null&&(ne.lazyEntries=!1),ne.decodeStrings==null&&(ne.decodeStrings=!0);var we=!!ne.decodeStrings;if(ne.
validateEntrySizes==null&&(ne.validateEntrySizes=!0),ne.strictFileNames==null&&(ne.strictFileNames=!1),X==null&&(X=Xe),typeof x!="number")throw new Error("expected totalSize parameter to be a number");
if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var Oe=22,K=20,re=65535,ce=Math.
min(K+Oe+re,x),he=Fe(ce),te=x-he.length;Y(O,he,0,ce,te,function(de){if(de)return X(de);for(var me=ce-Oe;me>=0;me-=1)if(he.readUInt32LE(me)===101010256){var Re=he.subarray(me),ve=Re.readUInt16LE(4),Le=Re.
readUInt16LE(10),Ne=Re.readUInt32LE(16),Be=Re.readUInt16LE(20),Ee=Re.length-Oe;if(Be!==Ee)return X(new Error("Invalid comment length. Expected: "+Ee+". Found: "+Be+". Are there extra bytes at the end \
of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var F=we?Me(Re.subarray(22),!1):Re.subarray(22);if(me-K>=0&&he.readUInt32LE(me-K)===117853008){var oe=he.subarray(
me-K,me-K+K),w=Te(oe,8),W=Fe(56);return Y(O,W,0,W.length,w,function(Q){return Q?X(Q):W.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(ve=W.readUInt32LE(
16),ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Le=Te(W,32),Ne=Te(W,48),X(null,new s(O,Ne,x,Le,F,ne.autoClose,ne.lazyEntries,we,ne.validateEntrySizes,ne.strictFileNames))))})}
return ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):X(null,new s(O,Ne,x,Le,F,ne.autoClose,ne.lazyEntries,we,ne.validateEntrySizes,ne.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ue.inherits(s,B);function s(O,x,ne,X,we,Oe,K,re,ce,he){var te=this;B.call(te),te.reader=O,te.reader.
on("error",function(de){D(te,de)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=x,te.fileSize=ne,te.entryCount=X,te.comment=we,te.entriesRead=0,te.autoClose=!!Oe,te.lazyEntries=
!!K,te.decodeStrings=!!re,te.validateEntrySizes=!!ce,te.strictFileNames=!!he,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||te._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function u(O,x){O.autoClose&&O.close(),D(O,x)}function D(O,x){O.emittedError||(O.emittedError=!0,O.emit("error",x))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var O=this;if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&
O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var x=Fe(46);Y(O.reader,x,0,x.length,O.readEntryCursor,function(ne){if(ne)return u(O,ne);if(!O.emittedError){var X=new J,we=x.readUInt32LE(
0);if(we!==33639248)return u(O,new Error("invalid central directory file header signature: 0x"+we.toString(16)));if(X.versionMadeBy=x.readUInt16LE(4),X.versionNeededToExtract=x.readUInt16LE(6),X.generalPurposeBitFlag=
x.readUInt16LE(8),X.compressionMethod=x.readUInt16LE(10),X.lastModFileTime=x.readUInt16LE(12),X.lastModFileDate=x.readUInt16LE(14),X.crc32=x.readUInt32LE(16),X.compressedSize=x.readUInt32LE(20),X.uncompressedSize=
x.readUInt32LE(24),X.fileNameLength=x.readUInt16LE(28),X.extraFieldLength=x.readUInt16LE(30),X.fileCommentLength=x.readUInt16LE(32),X.internalFileAttributes=x.readUInt16LE(36),X.externalFileAttributes=
x.readUInt32LE(38),X.relativeOffsetOfLocalHeader=x.readUInt32LE(42),X.generalPurposeBitFlag&64)return u(O,new Error("strong encryption is not supported"));O.readEntryCursor+=46,x=Fe(X.fileNameLength+X.
extraFieldLength+X.fileCommentLength),Y(O.reader,x,0,x.length,O.readEntryCursor,function(Oe){if(Oe)return u(O,Oe);if(!O.emittedError){X.fileNameRaw=x.subarray(0,X.fileNameLength);var K=X.fileNameLength+
X.extraFieldLength;X.extraFieldRaw=x.subarray(X.fileNameLength,K),X.fileCommentRaw=x.subarray(K,K+X.fileCommentLength);try{X.extraFields=T(X.extraFieldRaw)}catch(Le){return u(O,Le)}if(O.decodeStrings){
var re=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Me(X.fileCommentRaw,re),X.fileName=h(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,O.strictFileNames);var ce=R(X.fileName);if(ce!=null)return u(
O,new Error(ce))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,O.readEntryCursor+=x.length,O.entriesRead+=1;for(var he=0;he<X.extraFields.length;he++){var te=X.extraFields[he];
if(te.id===1){var de=te.data,me=0;if(X.uncompressedSize===4294967295){if(me+8>de.length)return u(O,new Error("zip64 extended information extra field does not include uncompressed size"));X.uncompressedSize=
Te(de,me),me+=8}if(X.compressedSize===4294967295){if(me+8>de.length)return u(O,new Error("zip64 extended information extra field does not include compressed size"));X.compressedSize=Te(de,me),me+=8}if(X.
relativeOffsetOfLocalHeader===4294967295){if(me+8>de.length)return u(O,new Error("zip64 extended information extra field does not include relative header offset"));X.relativeOffsetOfLocalHeader=Te(de,
me),me+=8}break}}if(O.validateEntrySizes&&X.compressionMethod===0){var Re=X.uncompressedSize;if(X.isEncrypted()&&(Re+=12),X.compressedSize!==Re){var ve="compressed/uncompressed size mismatch for store\
d file: "+X.compressedSize+" != "+X.uncompressedSize;return u(O,new Error(ve))}}O.emit("entry",X),O.lazyEntries||O._readEntry()}})}})}},s.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");O.hasEachEntryBeenCalled=!0;let x=null;O.on("e\
ntry",X),O.on("end",we),O.on("error",Oe);function ne(){O.removeListener("entry",X),O.removeListener("end",we),O.removeListener("error",Oe),O.autoClose&&O.close()}function X(K){let{resolve:re}=x;x=null,
re({value:K})}function we(){let{resolve:K}=x;x=null,ne(),K({done:!0})}function Oe(K){let{reject:re}=x;x=null,ne(),re(K)}return{[Symbol.asyncIterator](){return this},next(){const K=new Promise((re,ce)=>{
if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:re,reject:ce}});return O.readEntry(),K},return(K){return ne(),Promise.resolve({done:!0,value:K})},throw(K){
return ne(),Promise.reject(K)}}},s.prototype.openReadStream=function(O,x,ne){var X=this,we=0,Oe=O.compressedSize;if(ne==null&&(ne=x,x=null),x==null)x={};else{if(x.decodeFileData===!1){if(x.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(x.
decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+x.decrypt);if(O.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(x.decompress!=
null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===!1||x.decompress===!0))throw new Error(
"invalid options.decompress value: "+x.decompress);re=x.decompress}}if(x.start!=null){if(we=x.start,we<0)throw new Error("options.start < 0");if(we>O.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(x.end!=null){if(Oe=x.end,Oe<0)throw new Error("options.end < 0");if(Oe>O.compressedSize)throw new Error("options.end > entry.compressedSize");if(Oe<we)throw new Error("options.\
end < options.start")}}var K=x.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&x.decompress===!1)&&(!O.isEncrypted()||x.decrypt===!1);if((x.start!=null||x.end!=null)&&!K)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return ne(new Error("closed"));if(O.isEncrypted()&&!K&&x.decrypt!==!1)return ne(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var re;if(K)re=!1;else if(O.compressionMethod===8)re=x.decodeFileData!==!0;else return ne(new Error("unsupported compression method: "+O.compressionMethod));
X.readLocalFileHeader(O,{minimal:!0},function(ce,he){if(ce)return ne(ce);X.openReadStreamLowLevel(he.fileDataStart,O.compressedSize,we,Oe,re,O.uncompressedSize,ne)})},s.prototype.openReadStreamLowLevel=
function(O,x,ne,X,we,Oe,K){var re=this,ce=O+x,he=re.reader.createReadStream({start:O+ne,end:O+X}),te=he;if(we){var de=!1,me=ie.createInflateRaw();he.on("error",function(Re){setImmediate(function(){de||
me.emit("error",Re)})}),he.pipe(me),re.validateEntrySizes?(te=new N(Oe),me.on("error",function(Re){setImmediate(function(){de||te.emit("error",Re)})}),me.pipe(te)):te=me,De(te,function(){de=!0,me!==te&&
me.unpipe(te),he.unpipe(me),he.destroy()})}K(null,te)},s.prototype.readLocalFileHeader=function(O,x,ne){var X=this;ne==null&&(ne=x,x=null),x==null&&(x={}),X.reader.ref();var we=Fe(30);Y(X.reader,we,0,
we.length,O.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return ne(Oe);var K=we.readUInt32LE(0);if(K!==67324752)return ne(new Error("invalid local file header signature: 0x"+K.toString(16)));var re=we.
readUInt16LE(26),ce=we.readUInt16LE(28),he=O.relativeOffsetOfLocalHeader+30+re+ce;if(he+O.compressedSize>X.fileSize)return ne(new Error("file data overflows file bounds: "+he+" + "+O.compressedSize+" \
> "+X.fileSize));if(x.minimal)return ne(null,{fileDataStart:he});var te=new y;te.fileDataStart=he,te.versionNeededToExtract=we.readUInt16LE(4),te.generalPurposeBitFlag=we.readUInt16LE(6),te.compressionMethod=
we.readUInt16LE(8),te.lastModFileTime=we.readUInt16LE(10),te.lastModFileDate=we.readUInt16LE(12),te.crc32=we.readUInt32LE(14),te.compressedSize=we.readUInt32LE(18),te.uncompressedSize=we.readUInt32LE(
22),te.fileNameLength=re,te.extraFieldLength=ce,we=Fe(re+ce),X.reader.ref(),Y(X.reader,we,0,we.length,O.relativeOffsetOfLocalHeader+30,function(de){try{return de?ne(de):(te.fileName=we.subarray(0,re),
te.extraField=we.subarray(re),ne(null,te))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},s.prototype.openReadStreamPromise=function(O,x){return new Promise((ne,X)=>{this.openReadStream(O,x,
function(we,Oe){if(we)return X(we);ne(Oe)})})},s.prototype.openReadStreamLowLevelPromise=function(O,x,ne,X,we,Oe){return new Promise((K,re)=>{this.openReadStream(O,x,ne,X,we,Oe,function(ce,he){if(ce)return re(
ce);K(he)})})},s.prototype.readLocalFileHeaderPromise=function(O,x){return new Promise((ne,X)=>{this.readLocalFileHeader(O,x,function(we,Oe){if(we)return X(we);ne(Oe)})})};function J(){}J.prototype.getLastModDate=
function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var ne=this.extraFields[x];if(ne.id===21589){var X=ne.data;if(X.length<5)continue;var we=X[0],Oe=1;if(!(we&Oe))
continue;var K=X.readInt32LE(1);return new Date(K*1e3)}else if(ne.id===10){var X=ne.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var re=X.readUInt32LE(8)+4294967296*X.
readInt32LE(12),ce=re/1e4-116444736e5;return new Date(ce)}}return $(this.lastModFileDate,this.lastModFileTime,O.timezone)},J.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},J.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},J.prototype.isCompressed=function(){return this.compressionMethod===8};function y(){}function $(O,x,ne){
var X=O&31,we=(O>>5&15)-1,Oe=(O>>9&127)+1980,K=0,re=(x&31)*2,ce=x>>5&63,he=x>>11&31;if(ne==null||ne==="local")return new Date(Oe,we,X,he,ce,re,K);if(ne==="UTC")return new Date(Date.UTC(Oe,we,X,he,ce,re,
K));throw new Error("unrecognized options.timezone: "+options.timezone)}function h(O,x,ne,X){for(var we=null,Oe=0;Oe<ne.length;Oe++){var K=ne[Oe];if(K.id===28789){if(K.data.length<6||K.data.readUInt8(
0)!==1)continue;var re=K.data.readUInt32LE(1);if(j(x)!==re)continue;we=Me(K.data.subarray(5),!0);break}}if(we==null){var ce=(O&2048)!==0;we=Me(x,ce)}return X||(we=we.replace(/\\/g,"/")),we}function R(O){
return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid relative path: "+O:null}function T(O){
for(var x=[],ne=0;ne<O.length-3;){var X=O.readUInt16LE(ne+0),we=O.readUInt16LE(ne+2),Oe=ne+4,K=Oe+we;if(K>O.length)throw new Error("extra field length exceeds extra field buffer size");var re=O.subarray(
Oe,K);x.push({id:X,data:re}),ne=K}return x}function Y(O,x,ne,X,we,Oe){if(X===0)return setImmediate(function(){Oe(null,Fe(0))});O.read(x,ne,X,we,function(K,re){if(K)return Oe(K);if(re<X)return Oe(new Error(
"unexpected EOF"));Oe()})}ue.inherits(N,P);function N(O){P.call(this),this.actualByteCount=0,this.expectedByteCount=O}N.prototype._transform=function(O,x,ne){if(this.actualByteCount+=O.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return ne(new Error(X))}ne(null,O)},N.prototype._flush=function(O){
if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(x))}O()},ue.inherits(ee,B);
function ee(){B.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<0)throw new Error("\
invalid unref");O.close(x);function x(ne){if(ne)return O.emit("error",ne);O.emit("close")}},ee.prototype.createReadStream=function(O){O==null&&(O={});var x=O.start,ne=O.end;if(x===ne){var X=new b;return setImmediate(
function(){X.end()}),X}var we=this._readStreamForRange(x,ne),Oe=!1,K=new se(this);we.on("error",function(ce){setImmediate(function(){Oe||K.emit("error",ce)})}),De(K,function(){we.unpipe(K),K.unref(),we.
destroy()});var re=new N(ne-x);return K.on("error",function(ce){setImmediate(function(){Oe||re.emit("error",ce)})}),De(re,function(){Oe=!0,K.unpipe(re),K.destroy()}),we.pipe(K).pipe(re)},ee.prototype.
_readStreamForRange=function(O,x){throw new Error("not implemented")},ee.prototype.read=function(O,x,ne,X,we){var Oe=this.createReadStream({start:X,end:X+ne}),K=new H,re=0;K._write=function(ce,he,te){
ce.copy(O,x+re,0,ce.length),re+=ce.length,te()},K.on("finish",we),Oe.on("error",function(ce){we(ce)}),Oe.pipe(K)},ee.prototype.close=function(O){setImmediate(O)},ue.inherits(se,b);function se(O){b.call(
this),this.context=O,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function(O){this.unref(),O()},se.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var ye="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Me(O,x){if(x)return O.toString("utf8");for(var ne="",X=0;X<O.length;X++)ne+=ye[O[X]];return ne}function Te(O,x){var ne=O.readUInt32LE(x),X=O.readUInt32LE(x+4);return X*4294967296+ne}var Fe;typeof Buffer.
allocUnsafe=="function"?Fe=function(O){return Buffer.allocUnsafe(O)}:Fe=function(O){return new Buffer(O)};function De(O,x){typeof O.destroy=="function"?O._destroy=function(ne,X){x(),X?.(ne)}:O.destroy=
x}function Xe(O){if(O)throw O}}),2613:(be=>{be.exports=Ge(import.meta.url)("assert")}),4434:(be=>{be.exports=Ge(import.meta.url)("events")}),9896:(be=>{be.exports=Ge(import.meta.url)("fs")}),8611:(be=>{
be.exports=Ge(import.meta.url)("http")}),5692:(be=>{be.exports=Ge(import.meta.url)("https")}),9278:(be=>{be.exports=Ge(import.meta.url)("net")}),4573:(be=>{be.exports=Ge(import.meta.url)("node:buffer")}),
7598:(be=>{be.exports=Ge(import.meta.url)("node:crypto")}),3024:(be=>{be.exports=Ge(import.meta.url)("node:fs")}),1455:(be=>{be.exports=Ge(import.meta.url)("node:fs/promises")}),6760:(be=>{be.exports=
Ge(import.meta.url)("node:path")}),8522:(be=>{be.exports=Ge(import.meta.url)("node:zlib")}),2203:(be=>{be.exports=Ge(import.meta.url)("stream")}),4756:(be=>{be.exports=Ge(import.meta.url)("tls")}),9023:(be=>{
be.exports=Ge(import.meta.url)("util")}),3106:(be=>{be.exports=Ge(import.meta.url)("zlib")}),3991:((be,Se,p)=>{p.d(Se,{i:()=>le});var C=p(5358),q=p(7279),ie=p(6584);class le{#n=[];#e;constructor(){const P=C.
V4("api-key");P!==""&&C.Pq(P)}text(P){return C.V4(P)}lines(P){return C.V4(P,{trimWhitespace:!1})}optional(P,b){const H=this.text(P);return H===""?void 0:this.parse(P,H,b)}parse(P,b,H){try{return H(b)}catch(j){
this.refuse(P,(0,q.gJ)(j),(0,q.h_)(j).topic);return}}required(P,b,H="is required"){return this.text(P)===""&&this.refuse(P,H),this.optional(P,b)}notEmpty(P,b,H){if(process.env[`INPUT_${P.toUpperCase()}`]?.
trim()===""){const j=`Where an event has no inputs, write \`\${{ inputs.${P} || ${H} }}\``;this.refuse(P,`is empty. Is the name in the expression right?${H===void 0?"":` ${j}`}`)}return this.optional(
P,b)}boolean(P,b){return this.notEmpty(P,ie.yG,b?void 0:"false")??b}refuse(P,b,H="before-anything-is-sent"){this.#e??=H,this.#n.push(`${P} ${b.replace(/(?<=[a-z])\.$/,"")}`)}check(P){if(P!==void 0&&this.#n.
length===0)return P;throw new q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ue(B){const P=B.required("host",parseAddress),H=B.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),j=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,M=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,I=B.boolean("summary",!0);return P&&
H?{host:P,apiKey:H,timeoutMs:j,longestWaitMs:M,summary:I}:void 0}}),4022:((be,Se,p)=>{p.d(Se,{UX:()=>Wt,N9:()=>Kt});var C=p(1455),q=p(6760),ie=p(7279),le=p(8725),ue=p(276),B=p(4057),P=p(706);async function b(L,{
ms:G,error:n},t){const r=new AbortController,a=setTimeout(()=>r.abort(n),G),d=Math.min(L.endsAt,performance.now()+G);try{return await t({...L,signal:AbortSignal.any([L.signal,r.signal]),endsAt:d})}finally{
clearTimeout(a)}}function H(L,G){const n=`${G} within ${humanTime(L)} (timeout-minutes)`;return{ms:L,error:new Failure({what:n,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var j=p(
3657),M=p(7598),I=p(2975),l=p(1858),U=p(7596);const E=Ge(import.meta.url)("node:http"),k=Ge(import.meta.url)("node:https");var v=p(8522),A=p(6671);const s=3e4,u=65536,D=new Set([301,302,303,307,308]),
J="export-workflow-action";function y(){normalizeProxySettings();const L=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:L(),https:L()},proven:new Set}}function $(L){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(L))}}async function h({kept:L,proven:G},n,t){const{label:r,method:a,url:d,headers:g,body:Z,maxBytes:ge,idleMs:Ae=s}=n;checkProxy(d,r);const pe=d.protocol===
"https:"?"https":"http",ae=Z?new HttpClient:L[pe],Ce=new AbortController,He=AbortSignal.any([t,Ce.signal]);let[Qe,qe]=[!1,"no response"];const et=setTimeout(()=>{const st={retryable:!0,maybeProcessed:Qe};
Ce.abort(connectionFailure(r,`${qe} within ${Ae/1e3} s`,RUN_LATER,st))},Ae);let mt;try{mt={http,https}[pe].request({method:a,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...g,...Z&&{"content-type":Z.type,"content-length":Z.bytes.length},"accept-encoding":"identity","user-agent":J},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:ae.
getAgent(d.href),signal:He});const st=R(mt,r,()=>{Qe=!0});T(mt,Z?.bytes??Buffer.alloc(0),()=>et.refresh());const gt=await raceAbort(He,st);G.add(d.origin),qe="no data";const ht=[];let Ze=ge;for await(const bt of gt){
if(et.refresh(),Ze-=bt.length,Ze<0)throw ee(r,ge);ht.push(bt)}const at=N(Buffer.concat(ht),gt.headers["content-encoding"],r,ge);return{status:gt.statusCode??0,headers:gt.headers,bytes:at}}catch(st){throw He.
throwIfAborted(),toNetworkError(st,r,Qe,G.has(d.origin))}finally{clearTimeout(et),mt?.destroy()}}function R(L,G,n){return new Promise((t,r)=>{L.once("socket",d=>{L.reusedSocket?n():d.once(L.protocol===
"https:"?"secureConnect":"connect",n)});const a=d=>{d.socket.destroy();const g={retryable:!0,maybeProcessed:!0};r(connectionFailure(G,"the server switched protocols (101)",RUN_LATER,g))};L.once("upgra\
de",a),L.once("response",d=>d.statusCode===101?a(d):t(d)),L.on("error",r)})}function T(L,G,n){G.length===0?L.end():L.write(G.subarray(0,u),t=>{n(),t||T(L,G.subarray(u),n)})}const Y=new Set(["gzip","x-\
gzip","deflate"]);function N(L,G="",n,t){const r=G.toLowerCase().split(/[\s,]/);try{return r.reduceRight((a,d)=>{const g=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return g&&a.length>0?g(
a,{maxOutputLength:t}):a},L)}catch(a){throw a.code==="ERR_BUFFER_TOO_LARGE"?ee(n,t):a}}function ee(L,G){const n=`the response is larger than ${humanSize(G)}, the limit`;return responseFailure(L,n,"Che\
ck host.",{maybeProcessed:!0})}function se({status:L,headers:G},n,t){if(!D.has(L)||G.location===void 0)return;const r=G.location.replace(/[\x80-\xff]/g,a=>`%${a.charCodeAt(0).toString(16)}`);if(URL.canParse(
r,n.href))return new URL(r,n.href);throw responseFailure(t,`the platform redirects (${L}) to an address that can't be read`,"Check host.")}function ye({headers:L}){return!L["content-length"]&&!L["tran\
sfer-encoding"]}const Me=null,Te=5,Fe=new Set([400,401,403,404,410]),De="Download",Xe="Re-run the job.";async function O(L,{url:G,freshUrl:n,read:t}){let r=G;return await retry(L,async()=>{r??=await n();
const a=await ne(L,r).catch(Ae=>{throw Ae instanceof Failure&&Ae.affectsAll?Ae.with({affectsAll:!1}):Ae}),{status:d,headers:g,bytes:Z}=a;if(Fe.has(d))throw r=void 0,x(`the URL was refused (${d})`,Xe,{
retryable:!0});if(d!==200)throw x(`the server answered ${d}`,Xe,{retryable:d===206});if(g["content-type"]?.includes("text/html"))throw x("the server sent a web page instead of the package","Check host\
, then re-run the job.",{retryable:!0});const ge=await t(Z).catch(Ae=>{throw Ae instanceof Failure&&isOpenEnded(a)?Ae.with({retryable:!0}):Ae});return{bytes:Z,sha256:createHash("sha256").update(Z).digest(
"hex"),content:ge}})}function x(L,G,n={}){return new Failure({what:De,why:L,advice:G,topic:"the-package",...n})}async function ne(L,G){const{platform:n,log:t,signal:r}=L;let a=G;for(let d=0;;d++){const g=d===
0&&a.origin===n.url.origin,Z={accept:"*/*",...g&&{"x-api-key":n.apiKey}},ge={label:De,method:"GET",url:a,headers:Z,maxBytes:Me};n.connections.proven.add(a.origin);const Ae=async()=>{const Ce=await send(
n.connections,ge,r),{status:He,headers:Qe}=Ce;t.debug(`GET a package from ${toSingleLine(ge.url.origin)}: ${He}`);const qe=`the server answered ${He}`;if(isTransient(He))throw responseFailure(De,qe,RUN_LATER,
factsOf(He,Qe));return Ce},pe=await(g?n.rateLimit.run(De,void 0,L,Ae):Ae()),ae=redirectTarget(pe,a,De);if(ae===void 0)return pe;if(d===Te)throw x("the URL redirects in a circle",Xe);ae.origin===a.origin&&
ae.username+ae.password===""&&Object.assign(ae,{username:a.username,password:a.password}),a=X(ae.href,L)}}function X(L,{platform:G,log:n}){const t=G.url;if(G.secrets.maskUrl(L,t,n),!URL.canParse(L,t.href))
throw x("the platform's download URL can't be read",Xe);const r=new URL(L,t.href);r.protocol==="http:"&&t.protocol==="https:"&&r.hostname===t.hostname&&(r.protocol="https:",r.port===""&&(r.port=t.port),
G.secrets.maskUrl(r.href,t,n));const a=r.protocol==="http:"&&t.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!a)throw x("the platform's download URL isn't https","Check host.");
return r}const we=30,Oe=6e4,K=500,re=16e3,ce=.95,he=20;class te{#n=new Map;#e=0;#t=0;#r=0;async run(G,n,t,r){const a=await this.#o(G,n,t),d=()=>a>this.#r;try{const g=await r();return d()&&(this.#t=this.#t<
he?0:this.#t*ce),g}catch(g){if(!(g instanceof Failure&&g.status===RATE_LIMITED))throw g;const Z=performance.now();throw d()&&(this.#t=Math.min(re,Math.max(K,this.#t*2)),this.#r=Z),this.#e=Math.max(this.#e,
Z+(g.retryAfterMs||2*this.#t)),g.with({retryAfterMs:this.#e-Z})}}async#o(G,n,{signal:t,endsAt:r}){const a=n!==void 0&&this.#n.get(n)||[];for(n!==void 0&&this.#n.set(n,a);;){if(t.throwIfAborted(),this.#e>=
r)throw responseFailure(G,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.now(),g=a.at(-we)??Number.NEGATIVE_INFINITY,Z=Math.max(this.#e,g+Oe);if(Z<=d)return this.#e=
d+this.#t,a.push(d),d;await sleep(Z-d,t)}}}function de(L,G,n){const t=Be(L,0);return{fields:L,label:G,redact:n,message:t&&n(t)||void 0}}function me({label:L,message:G},n,t){return responseFailure(L,`t\
he platform answered without a ${n}${Re(G)}`,t)}function Re(L){return L===void 0?"":` (${L})`}function ve(L){return typeof L=="object"&&L!==null&&!Array.isArray(L)}const Le=["errors","error","message",
"msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ne=4;function Be(L,G){if(typeof L=="string")return L.trim()||void 0;if(!(G>Ne)){if(Array.isArray(
L))return Be(L[0],G+1);if(ve(L))for(const n of Le){const t=Be(L[n],G+1);if(t!==void 0){const{code:r}=L;return typeof r=="number"||typeof r=="string"?`${t}, code ${r}`:t}}}}const Ee="Settings \u2192 Securit\
y & Control \u2192 API Scopes";function F(L,G,{message:n,isPage:t,hasWorked:r}){if(isTransient(G))return RUN_LATER;if(G===404)return"Check host, the IDs, and that the key's account can see the workflo\
w.";if(G===409&&L.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(G===409||G===423)return"Another job may be changing the workflow. Check it in AI for Proces\
s, then re-run the job.";if(G<400||G===405||G>=500)return"Check host.";if(G!==401&&G!==403)return L.isTransient?RUN_LATER:"Check the inputs.";if(t)return"A gateway or firewall in front of the platform\
 may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const a=L.scope===void 0?
"another scope":`the scope "${L.scope}"`;if(G===403)return`The key needs ${a}. Add it under ${Ee}.`;const d=/scope/i.test(String(n))?` The key also needs ${a}.`:"";return`The platform does not know th\
e key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Ee}.${d}`}const oe=6,w=32,W=2e3,Q=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
xe=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class _e extends null{#n=new Set;#e=new Set;allow(...G){
for(const n of G)this.#n.add(n)}maskFields(G,n,t){const r=ze(G).slice(0,W);for(const[a,d]of r)/id$/i.test(a)&&isId(d)&&this.allow(d);for(const[a,d]of r)/url$/i.test(a)?this.maskUrl(d.trim(),n,t):this.#t(
Ue(d),t)}maskUrl(G,n,t){const r=URL.canParse(G,n.href)?new URL(G,n.href):void 0;if(r&&n.href.startsWith(r.href))return;const a=[G,r?r.pathname+r.search:G].filter(d=>/[?:]|^\/\//.test(d));this.#t(a,t),
r&&this.#t([r.href,r.password,decode(r.password),...Ue(r.search)],t)}#t(G,n){const t=d=>Array.from(this.#n).some(g=>g.includes(d)),r=G.filter(d=>!t(d)&&!t(decode(d))),a=d=>encodeURIComponent(Buffer.from(
d).toString());for(const d of r.flatMap(g=>[g,a(g)]))d.length<oe||this.#e.has(d)||(this.#e.add(d),this.add(d),n.mask(d))}}function Ue(L){return Array.from(L.matchAll(Q)).flatMap(([,G,n])=>{const t=String(
n).replace(/[.,:!?)\]}]+$/,"");return xe.test(String(G))||decode(t).length>=w?[t,decode(t)]:[]})}function ze(L){const G=Object.entries(L);for(const[,n]of G)if(typeof n=="object")for(const t of Object.
entries(n??{}))G.push(t);return G.filter(n=>typeof n[1]=="string")}function Je(L,G,n={}){const t=new Secrets([G,...n.secrets??[]]);return t.allow(L.href,...n.known??[]),{url:L,apiKey:G,secrets:t,connections:makeConnections(),
rateLimit:new RateLimit,collections:new Map}}const We=null,Ke=12e4,tt=12e4,nt="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";
async function Ve(L,G){const{label:n,method:t,path:r,isTransient:a}=G,{secrets:d,rateLimit:g}=L.platform;d.allow(...r.split(/[/?&=]/));const Z=t==="GET"?r:void 0,ge=()=>g.run(n,Z,L,()=>rt(L,G));return await retry(
L,ge,{atLeastMs:a?tt:0})}async function rt(L,G){const{platform:n,signal:t,log:r}=L,{label:a,method:d,path:g,body:Z,idempotent:ge=!0,isTransient:Ae}=G,pe=new URL(`api/public/${g}`,n.url),ae={accept:"ap\
plication/json","content-type":"application/json","x-api-key":n.apiKey},Ce={maxBytes:We,...!ge&&{idleMs:Ke}};try{const He=await send(n.connections,{label:a,method:d,url:pe,headers:ae,body:Z,...Ce},t);
return r.debug(`${d} ${n.secrets.redact(pe.pathname)}: ${He.status}`),ut(L,G,pe,He)}catch(He){const Qe=He instanceof Failure?He:void 0;if(!ge&&(t.aborted||Qe?.maybeProcessed)){const qe=asFailure(He),et=`${qe.
retryable?"":qe.advice} ${nt}`.trim();throw qe.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Qe&&Ae?.(Qe)?Qe.with({retryable:!0}):He}}function ut({platform:L,
log:G},n,t,r){const{label:a,isCreation:d=!1}=n,{status:g,headers:Z,bytes:ge}=r,{secrets:Ae}=L,pe=(Ze,at,bt)=>responseFailure(a,Ze,at,bt),ae=redirectTarget(r,t,a);if(ae){Ae.maskUrl(ae.href,L.url,G);const Ze=`\
the platform redirects to ${toSingleLine(ae.origin,100)}, and the key follows no redirect`;throw pe(Ze,"If that is your environment, set host to it.",{status:g,maybeProcessed:g!==307&&g!==308})}const Ce=new TextDecoder().
decode(ge),He=ft(Ce);Ae.maskFields(He??{},L.url,G);const Qe=makeResponse(He??{},a,Ae.redact),{message:qe}=Qe,et=/^\s*</.test(Ce)||Z["content-type"]?.includes("html")===!0;if(g<200||g>299){const Ze=L.collections.
has(a),at=adviceOn(n,g,{message:qe,isPage:et,hasWorked:Ze});throw pe(`the platform answered ${g}${inBrackets(qe)}`,at,{...factsOf(g,Z),affectsAll:(g===401||g===403)&&!Ze,busy:g===423||g===409&&!d})}if(He!==
void 0)return Qe;const mt=isOpenEnded(r)&&/^\s*\{/.test(Ce);throw pe(`the platform answered ${Ce===""?"nothing":et?"with a web page":mt?"with half an object":"with something other than a JSON object"}\
 (${g})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:mt})}function ft(L){try{const G=JSON.parse(L);return isObject(G)?G:void 0}catch{return}}const ot=null;function dt(L){
return ot.find(([,G])=>G.split(" ").includes(L))?.[0]??"unknown"}function kt({fields:L,message:G,redact:n}){const t=isObject(L.response)?L.response:{},r=[t.downloadUrl,t.downloadURL,L.downloadUrl,L.downloadURL];
return{dockStatusId:readId(L["dock-statusId"],L.dockStatusId,L._id),workflowId:readId(L.workflowId,L.toolId),exportJobId:readId(L.exportJobId),status:Et(L.status,n),downloadUrl:r.map(a=>typeof a=="str\
ing"?a.trim():"").find(a=>a!==""),refused:L.success===!1,message:G}}function Et(L,G){const n=typeof L=="string"||typeof L=="number"?String(L).trim():"",t=n.toUpperCase().replace(/[\s-]+/g,"_");return dt(
t)==="unknown"?G(n,40).toUpperCase():t}async function Tt(L,G,n=()=>!0){const t=`dock-status/${G}`;return kt(await callApi(L,{label:"Dock status",method:"GET",path:t,isTransient:n}))}const vt="the-job-\
on-the-platform",Xt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(L,G){const n=Math.max(yt,L/Lt);return L<MINUTE_MS?n:Math.max(Nt,Math.min(G,n))}async function lt(L,G,n){const{log:t,signal:r}=L,a=performance.now(),
d=Pt(L,a);let g=G,Z=a,ge;for(let Ae=0;;Ae++){n.onStatus(g),d(g);const pe=dt(g.status);if(pe==="failed"||pe==="succeeded"&&g.refused){const ae=`The job ${g.status==="FAILED"?"failed":`ended as ${g.status}`}\
 on the platform`,Ce=`${g.message??"it gave no reason"} (dock status ${G.dockStatusId})`;throw new Failure({what:ae,why:Ce,advice:n.advice,topic:vt})}if(pe==="succeeded")return g.status!=="SUCCESS"&&t.
warning(`The platform reports ${g.status}, which is treated as SUCCESS.`),g;ge=pe==="unknown"&&g.refused?ge??Z:void 0;try{if(ge!==void 0&&Z-ge>=PATIENCE_MS){const He=`The platform refused to report th\
e job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:He,topic:vt})}const ae=Ae===0?Xt:Ut(Z-a,n.longestWaitMs);await sleep(Math.max(0,Z+ae-performance.now()),r),Z=performance.now();const Ce=({
status:He=404})=>Ae>0||He===404;g=await Tt(L,G.dockStatusId,Ce)}catch(ae){throw St(ae,G,g)}}}function Pt({log:L},G){let n,t=G;return r=>{const a=performance.now(),d=humanTime(a-G),g=r.status!==n,Z=a-t>=
MINUTE_MS;(g||Z)&&(t=a),g&&n!==void 0?L.info(`${r.status||"No status"} after ${d}`):Z&&L.info(`Still ${r.status||"without a status"} after ${d}`),g&&dt(r.status)==="unknown"&&L.warning(`The platform r\
eports an unknown status (${xt(r)}). The action keeps waiting.`),n=r.status}}function xt({status:L,message:G}){return`${L||"none"}${G===void 0?"":`, "${G}"`}`}function St(L,{dockStatusId:G},n){const t=dt(
n.status)==="unknown"||n.message!==void 0?`, last status ${xt(n)}`:"",r=`The job may still be running on the platform: dock status ${G}${t}.`,a=asFailure(L);return a.with({advice:`${a.advice} ${r}`.trim(),
cause:L})}const Dt=null;async function $t(L,G){const{collections:n}=L.platform;let t;for(const r of new Set([...n.values(),...Dt])){const a=G(r),{label:d,idempotent:g=!0}=a,Z=n.get(d);if(!(Z&&Z!==r))try{
const ge=await callApi(L,a);n.set(d,r);const Ae=readJob(ge),{dockStatusId:pe}=Ae;if(pe!==void 0)return{...Ae,dockStatusId:pe};throw missing(ge,"dock status ID",g?"Check host and the IDs.":MAYBE_STARTED)}catch(ge){
if(ge instanceof Failure&&ge.busy&&n.set(d,r),!(ge instanceof Failure&&ge.status===404))throw ge;t??=ge}}throw t}async function jt(L,{workflowId:G,flowId:n}){return await $t(L,t=>({label:"Export",method:"\
POST",path:`${t}/${G}/export?flowId=${n}`,scope:"Export workflow"}))}async function At(L,G,n){const t=n.downloadUrl??G.downloadUrl??(await readDockStatus(L,G.dockStatusId)).downloadUrl;if(t!==void 0)return downloadUrl(
t,L);const r=`the platform reports ${n.status} but names no download URL`;throw new Failure({what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Ft(L,G,{app:n,
flow:t,env:r}){const a="workflowName"in G,d=g=>g==="tools"?"tool":"workflow";return await $t(L,g=>({label:"Import",method:"POST",path:a?`${g}/import`:`${g}/${G.workflowId}/import`,body:jsonBody({[`${d(
g)}DataFileId`]:n,flowDataFileId:t,envVariablesFileId:r,...a&&{[`${d(g)}Name`]:G.workflowName}}),idempotent:!1,isCreation:a,scope:"Import workflow"}))}async function zt(L,G){const n=t=>({label:"Deploy",
method:"POST",path:`${t}/${G}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(L,()=>$t(L,n),{untilFree:!0})}class Rt extends ie.HR{job;constructor(G,n){super(
{...(0,ie.h_)(n),busy:!1,cause:n}),this.job=G}}function It(L){return L instanceof Rt?L.job:{}}async function Jt(L,G,{title:n,longestWaitMs:t,advice:r,idsIn:a}){L.log.info(`${n}: ${G.status||"no status"}\
, dock status ${G.dockStatusId}`);let d={};const g=Z=>{const ge={"dock-status-id":G.dockStatusId,...a(Z)},Ae=Object.keys(ge).some(pe=>!(pe in d));d={...ge,...d,...Z.status!==""&&{status:Z.status}},Ae&&
L.publish(d)};try{return{last:await waitForJob(L,G,{longestWaitMs:t,advice:r,onStatus:g}),outputs:d}}catch(Z){throw new Rt(d,toError(Z))}}const Vt="Check the workflow in AI for Process, then re-run th\
e job.";async function Yt(L,G,{workflowId:n,flowId:t,timeoutMs:r,longestWaitMs:a}){return L.log.info(`Exporting workflow ${n}, flow ${t}, from ${G.url.href}`),await withDeadline({...L,platform:G},userLimit(
r,"No package"),async d=>{const g=await startExport(d,{workflowId:n,flowId:t}),{dockStatusId:Z,exportJobId:ge}=g,{last:Ae,outputs:pe}=await Jt(d,g,{title:`Export job ${ge??"without an ID"}`,longestWaitMs:a,
advice:Vt,idsIn:()=>ge===void 0?{}:{"export-job-id":ge}});try{const ae=await packageUrl(d,g,Ae),Ce=async()=>packageUrl(d,g,await readDockStatus(d,Z)),He=et=>readZip(et,d.signal),{content:Qe,...qe}=await download(
d,{url:ae,freshUrl:Ce,read:He});return{...qe,package:Qe,job:pe}}catch(ae){throw new Rt(pe,toError(ae))}})}function rn({host:L,pathname:G}){return L+G.replace(/\/$/,"")}const Bt=2e4;function Wt({message:L}){
return(0,P.OX)(L,1e3)}const Ot="<dock status ID>";function Ht(L){const G=new Map;for(const{name:t,error:r}of L){const{"dock-status-id":a}=jobOf(r),d=a===void 0?r.message:r.message.replaceAll(a,Ot),g=G.
get(d)??{names:[],ids:[],help:helpFor(r)};G.set(d,g),g.names.push(t),a!==void 0&&g.ids.push(a)}const n=Math.max(100,Math.min(1e3,Math.floor(Bt/G.size)));return Array.from(G,([t,{names:r,ids:a,help:d}])=>({
names:r,message:toSingleLine(t,n).replaceAll(Ot,()=>a.join(", ")),help:d}))}function Zt(L){return Ht(L).map(({names:G,message:n})=>`${G.join(", ")}: ${n}`).join(" | ")}function Qt(L,G){return!L||!G||L.
message===G.message?L??G:Mt(L,`${L.message} Also: ${G.message}`)}function Mt(L,G){return new Failure({what:G,topic:asFailure(L).topic,cause:L})}async function qt(L,G,n){let t;const r=await L.catch(a=>(t=
toError(a),{...G,...jobOf(t)}));if(setOutputs(r),n){const{titles:a,facts:d}=n,g=factTable([...d,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],
["Duration",{words:humanTime(performance.now())}]]);t?await writeSummary(a.failed,withHelp(Wt(t),helpFor(t)),g):await writeSummary(a.done,g)}if(t)throw t}const Ct=1e6;async function en(L,G){const n=JSON.
stringify(G),t=await Kt(`the output ${L}`,{[`${L}.json`]:n}),r=Buffer.byteLength(n)>Ct;return r&&notice(`The output ${L} would be longer than GitHub's limit of 1 MB. Read the file in ${L}-path.`),{[L]:r?
[]:G,...t}}async function Kt(L,G){try{const n=await(0,ue.Pd)("workflow-results-"),t={};for(const[r,a]of Object.entries(G)){const d=(0,q.join)(n,r);await(0,C.writeFile)(d,a),t[`${(0,q.parse)(r).name}-p\
ath`]=d}return t}catch(n){return(0,le.t1)().warning(`Can't keep ${L} as a file. ${(0,ie.gJ)(n)}`),{}}}}),2345:((be,Se,p)=>{p.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var C=p(1124),q=p(706),ie=p(1345);const le=Number.
MAX_SAFE_INTEGER,ue=2,B=60,P="</details>",b=41,H=100;function j(e,o={}){const{under:i=()=>"",parts:c=[],noun:f="change",folded:m=!1}=o,{length:_}=i(le),{least:z=_===0?e:`${e} \u2026`,changes:S=v(c)}=o;
return{line:e,under:i,size:e.length+_,least:z,parts:c,changes:S,noun:f,folded:m}}function M(e,o,i={}){return o.length===0?[]:[j(e,{...i,parts:o})]}function I(e,o){const i=l(e,[]),c=({leaf:S,outer:V})=>V.
length===1?0:S.size,f=(0,ie.Vn)(i.flatMap(({outer:S})=>S)),m=new Map;let _=o;const z=i.sort((S,V)=>c(S)-c(V)).filter(({leaf:S,outer:V})=>{const fe=V.filter(Pe=>!m.has(Pe)),$e=V.filter(Pe=>f.get(Pe)===
1),Ie=fe.map(({line:Pe,folded:je})=>Pe.length+ue+B+(je?b:0)).reduce((Pe,je)=>Pe+je,S.least.length+ue-B*$e.length);if(Ie>_)return!1;_-=Ie;for(const Pe of V)m.set(Pe,[]),f.set(Pe,(f.get(Pe)??0)-1);return!0});
for(const[S,{leaf:V}]of z.entries()){const fe=U(V,V.least.length+Math.floor(_/(z.length-S)));_-=fe.reduce(($e,{length:ke})=>$e+ke,-V.least.length),m.set(V,fe)}return A(E(e,m).filter(([S])=>S!==""))}function l(e,o){
return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>l(i,[...o,e]))}function U({line:e,under:o,size:i,least:c},f){if(i<=f)return[e,o(Math.max(f,le))];for(let m=f-e.length-B;m>H;m=Math.floor(
m*.7)){const _=o(m);if(_!==""&&e.length+_.length<=f)return[e,_]}return[c]}function E(e,o){const{line:i,parts:c,folded:f}=e;if(c.length===0)return[o.get(e)??[]];const _=[...c.filter(z=>o.has(z)).flatMap(
z=>E(z,o)),[k(e,c.filter(z=>!o.has(z)))]];return f?[[`<details><summary>${i}</summary>`],..._,[P]]:[[i],..._]}function k({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,q.hS)(o.length,
"more connection")}`;if(v(o)===0)return"";const i=e==="workflow"?` in ${(0,q.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,q.hS)(v(o),"more change")}${i}`}function v(e){return e.reduce((o,{
changes:i})=>o+i,0)}function A(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,c)=>{const f=i[0]===P||o(i)&&o(e[c-1]);return[c===0?"":f?`
`:`

`,...i]})}var s=p(8132),u=p(3436),D=p(2742);const J=se(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),y=["x","y"],$=se("w h width height left top zoom"),h=[[
"x"],["position"],["left","top"]],R=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,T=se("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),Y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,N=se("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),ee=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
R],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[N,/^\d{1,15}$/],[N,Y]];function se(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function ye({base:e,head:o}){const i={
base:(0,D.Z)(()=>new Set((0,u.PX)(e))),head:(0,D.Z)(()=>new Set((0,u.PX)(o)))};return c=>{const{kind:f,path:m}=c;if(f==="reordered"||f==="moved")return!1;const[_,z=_]=f==="modified"?[c.from,c.to]:[c.value];
if(Fe(m)&&ne(_)&&ne(z))return!0;if(f!=="modified"||_.type!==z.type||!("text"in _)||!("text"in z))return!1;const[S,V,fe]=[x(m.at(-1)),(0,u.e1)(_.text),(0,u.e1)(z.text)],$e=Ie=>Ie.test(V)&&Ie.test(fe);return ee.
some(([Ie,Pe])=>Ie.test(S)&&$e(Pe))?!0:m.at(-2)?.type!=="member"&&T.test(S)&&$e(Y)&&!i.head().has(V)&&!i.base().has(fe)}}function Me(e){return Y.test(e)||R.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Te(e,o){return T.test(e)&&(0,u.jn)(o)||(J.test(e)||y.includes(e))&&ne(o)}function Fe(e){if(e.slice(De(e)).some(f=>J.test(x(f))))return!0;const[o,i]=[e.at(-2),x(e.at(-1))],c=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return y.includes(i)||$.test(i)&&h.some(f=>f.every(m=>c?.has(m)))}function De(e){return e.findLastIndex(({type:o})=>o==="item")+1}function Xe(e,{matches:o}){
const i=new Map(o.map(f=>[f.path.at(-1),f])),c=new Map;for(const f of e){const m=De(f.path),[_,z]=[f.path[m-1],f.path[m]],S=y.includes(x(z)),V=S?y:J.test(x(z))?[x(z)]:[],[fe,$e]=[O(i.get(_)?.base,V),O(
i.get(_)?.head,V)],ke=[...f.path.slice(0,m),{type:"member",key:V.join(", ")}];fe&&$e?c.set(S?_:z,{kind:"modified",path:ke,from:fe,to:$e}):c.set(f,f)}return[...c.values()]}function O(e,o){const i=e?.type===
"object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function x(e){return e?.type==="member"?e.key:""}function ne(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(ne)}const X=[se("_?id key uuid guid identifier"),se("(\
node|step|state)_?id"),se("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,se("\\*")],we=se("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Oe="*",K=64;function re(e,o){
const i=ce([]),c=[],f=new Set([e,o].flatMap(z=>[...(0,u.PX)(z),...me(z)]));function m(z,S,V){if((0,u.jn)(z))de(z.text,S,V);else if(z.type==="object")_(z,S,V);else{const fe=z.items.length>1&&z.items.some(
({type:$e})=>$e==="array");for(const[$e,ke]of z.items.entries())m(ke,he(S,"[]"),{...V,array:z.items,...fe&&{slot:$e}})}}function _(z,S,{key:V,array:fe,map:$e,...ke}){let Ie=ke;if(fe!==void 0||V!==void 0){
const Ye={side:ke.side,value:z,field:S,outer:ke.place,key:V,array:fe??[]};Ie={...ke,place:Ye,map:$e},c.push(Ye)}const Pe=ve(z,f),je=Ie===ke&&(0,u.YD)(z).some(Ye=>$e?.members.has(Ye));for(const[Ye,ct]of z.
members){const it=he(S,Pe||je?Oe:Ye);je&&de(JSON.stringify(Ye),it,Ie,ct),(!je||ct.type==="array")&&m(ct,it,Pe?{...Ie,key:Ye,map:z}:Ie)}}return m(e,i,{side:"base"}),m(o,i,{side:"head"}),{root:i,places:c,
find:Le(c)}}function ce(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function he(e,o){const i=e.inner.get(o)??ce([...e.keys,o]);return e.inner.set(o,i),i}function te(e,o){return e?.inner.
get(o)??e?.inner.get(Oe)}function de(e,{keys:o,texts:i,references:c},{place:f,slot:m},_){i.set(e,(i.get(e)??0)+1);const z=e.startsWith('"')?e.length>2:we.test(o.findLast(S=>S!=="[]")??"")&&Number.isInteger(
Number(e));f&&z&&c.push({text:e,place:f,slot:m,value:_})}function me(e){if((0,u.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(me),...o.some(Re)?[]:(0,u.YD)(
e)]}function Re(e){return e.type==="object"}function ve({members:e},o){return 2*[...e.keys()].filter(c=>!we.test(c)&&o.has(c)).length>=e.size&&[...e.values()].every(Re)}function Le(e){const o=new Map;
for(const i of e){const c=(f,m)=>{const _=X.findIndex(V=>V.test(f));if(_<0)return;const z=`${i.side} ${m}`,S=o.get(z)??[];S[_]=(S[_]??new Set).add(i),o.set(z,S)};i.key!==void 0&&c(Oe,JSON.stringify(i.
key));for(const[f,m]of i.value.members)(0,u.jn)(m)&&c(f,m.text)}return(i,c)=>{const f=o.get(`${c.side} ${i}`)?.find(m=>m);return f&&f.size<=K?Ne([...f],c):void 0}}function Ne(e,o){const i=o?e.filter(f=>Be(
f,o)):e;if(i.length===0&&o)return Ne(e,o.outer);const c=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return c.length===1?c[0]:void 0}function Be(e,o){return e!==void 0&&(e===o||Be(e.outer,o))}
var Ee=p(5408);const F="source from origin src tail out".split(" "),oe="target to dest destination head in".split(" "),w="next to goto target targets wire wires link links edge edges transition transi\
tions connection connections",Q=`${w} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),xe="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),_e=`${w} runafter run_after dependson depends_on needs requires previous outgoing [] * id node mai\
n`.split(" "),Ue="label title name condition if when event type relationship selectedRelationships".split(" "),ze=60;function Je(e,o){const i=re(e,o),c=Ke(i.root).flatMap(z=>tt(z,i)),f=Ve(c),m=f.length>
0?f:ut(c,i),_=new Set(m.flatMap(({source:z,target:S})=>[z.field,S.field]));return{root:i.root,nodes:i.places.filter(({field:z})=>_.has(z)),edges:m}}function We(e,o){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(c=>o.includes(c.toLowerCase()))}function Ke(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function tt(e,{find:o}){const i=e.references.flatMap(z=>{const S=o(z.text,z.place);
return S?[{...z,field:e,target:S}]:[]}),c=i.filter(({place:z,target:S})=>!Be(z,S)),f=i.length/e.references.length,m=f>=.5&&nt(e.references)-nt(i)<=2;return(f>=.9||m&&We(e.keys.slice(-2),Q))&&2*c.length>=
i.length?[i]:[]}function nt(e){return new Set(e.map(({text:o})=>o)).size}function Ve(e){const o=e.filter(i=>!i.some(({place:c,target:f})=>f.field===c.field));return[...(0,Ee.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const c=new Map(rt(i,F).map(f=>[f.place,f]));return rt(i,oe).flatMap(f=>{const m=c.get(f.place),_=m&&{source:m.target,target:f.target,links:[m,f]};return _?[{..._,label:ot(f,f.place,
[]),item:f.place.value}]:[]})})}function rt(e,o){return e.filter(([c])=>c&&We(c.field.keys.slice(-2),o)).sort((c,f)=>nt(f)-nt(c))[0]??[]}function ut(e,o){const[i,c]=[[],[]],f=new Set;for(const _ of e){
const z=_.flatMap(ke=>ft(ke,o)),[S]=z;if(S===void 0||10*z.length<9*_.length)continue;const V=S.link.field.keys.slice(S.inside.field.keys.length),fe=z.filter(({source:ke,inside:Ie})=>ke!==Ie);for(const{
inside:ke}of fe)f.add(ke.key);const $e=We(V,xe);if(!(!$e&&fe.length===0&&!We(V,Q)))for(const{link:ke,source:Ie}of z){const Pe=ke.place===Ie?void 0:ke.place,je={label:ot(ke,Pe,V),links:[ke],item:Pe?.value};
$e?c.push({source:ke.target,target:Ie,...je}):i.push({source:Ie,target:ke.target,...je})}}const m=i.length<c.length?c:i;return f.size>1||nt(m.flatMap(({links:_})=>_))>1?m:[]}function ft(e,{find:o}){for(let i=e.
place;i;i=i.outer){const c=o(JSON.stringify(i.key),i),f=[i,c].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function ot({slot:e,value:o},i,c){const f=Ue.map(z=>{const[
S,V]=[i?.field.inner.get(z),dt(i?.value.members.get(z))];return S&&S.texts.size+(S.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),m=c.filter(z=>!_e.includes(z.toLowerCase())),_=e===void 0?[]:
[`output ${e+1}`];return[dt(o),...f].find(z=>z!=="")??[...m,..._].join(", ")}function dt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,u.e1)(c.text).trim()||[]).join(", ");
return i.length>ze?"":i}const kt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Tt={same:"-->",added:"==>",removed:"-.->"},vt=40,Xt=500,yt=5e4,Lt=40,Nt=6;function Ut(e,o,{isWhole:i,hide:c}){const f=({
status:S})=>i||S!=="same",m=new Set([...e.filter(f),...o.filter(f).flatMap(lt)]),_=o.filter(S=>lt(S).some(f)).flatMap(lt);if(m.size===0)return{};for(const S of[new Set([...m,..._]),m]){const V=o.filter(
$e=>lt($e).every(ke=>S.has(ke)));if(S.size>vt||V.length>Xt)continue;const fe=Pt(e.filter($e=>S.has($e)),V,c);if(fe.length<=yt)return{picture:fe}}return{note:`The picture is left out: it would have ${m.
size>vt?(0,q.hS)(m.size,"node"):"too many connections"}.`}}function lt({source:e,target:o}){return[e,o]}function Pt(e,o,i){const c=new Map(e.map((m,_)=>[m,`n${_+1}`])),f=e.map(m=>`  ${c.get(m)}["${kt[m.
status]}${St(i(m.label))||"?"}"]`);for(const{source:m,target:_,label:z,status:S}of o){const V=`${kt[S]}${St(i(z))}`.trim();f.push(`  ${c.get(m)} ${Tt[S]}${V===""?"":`|"${V}"|`} ${c.get(_)}`)}for(const[
m,_]of Object.entries(Et)){const z=e.filter(S=>S.status===m).map(S=>c.get(S));z.length>0&&f.push(`  classDef ${m} ${_}`,`  class ${z.join()} ${m}`)}return[`flowchart ${xt(e,o)>Nt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:m})=>m)),c=e.filter(m=>!i.has(m)),f=new Map((c.length>0?c:e.slice(0,1)).map(m=>[m,1]));for(const[m,_]of f)for(const{source:z,target:S}of o)z===m&&!f.
has(S)&&f.set(S,_+1);return Math.max(...f.values())}function St(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
$t="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function At(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[c,f]=[e.base??i,e.head??i],m=(0,ie.j9)([f,c]),_=Je(c,f),z=Rt(e,_,m),S=[...new Set(z.values())].sort((je,Ye)=>je.rank-Ye.rank),V=Jt(_,z),fe=V.filter(je=>je.status!==
"same"),$e=Yt(_,fe);Bt(e,S,m,$e);const ke=new Map(V.map(({item:je,source:Ye,target:ct})=>[je,`${Ye.label} \u2192 ${ct.label}`])),Ie=new Set(S.map(({place:je})=>je.key)),Pe=je=>je.filter(({status:Ye})=>Ye!==
"removed").length;return{...Ut(S,V,{isWhole:e.status!=="modified",hide:o}),connections:Vt(fe),size:{nodes:Pe(S),connections:Pe(V)},tells:$e,isItemKey:je=>Ie.has(je)||m.labelOf(JSON.stringify(je))!==void 0,
labelOf:m.labelOf,endsOf:je=>ke.get(je)}}function Ft({side:e}){return e==="head"}function zt(e){return e&&[e.key,zt(e.outer)]}function Rt({matches:e},{nodes:o},i){const c=fe=>fe.key===void 0?`${fe.value.
id}`:JSON.stringify(zt(fe)),f=new Map(o.map((fe,$e)=>[fe,$e])),m=(0,Ee.$z)(o.filter(Ft),c),_=(0,Ee.$z)(e,({base:fe})=>fe.id),z=fe=>{const $e=_.get(fe.value.id)?.shift();return($e&&m.get(`${$e.head.id}`)?.
shift())??m.get(c(fe))?.shift()},S=new Map;let V=0;for(const fe of o){if(S.has(fe))continue;const $e=Ft(fe)?fe:z(fe);V=($e&&f.get($e))??V+1e-6;const ke=$e===void 0?"removed":$e===fe?"added":"same",Ie=$e??
fe,Pe={label:It(Ie,i),status:ke,rank:V,place:Ie,old:ke==="same"?fe:void 0};S.set(fe,Pe).set(Ie,Pe)}return S}function It({key:e,value:o,array:i},c){const[f,m,..._]=["type","componentType",...o.members.
keys()].map(S=>(0,u.TN)(o,S)),[z="?"]=[f,m,(0,u.TH)(o),..._].filter(S=>S!==void 0);return e??c.nameOf(o,i)??(0,u.e1)(z)}function Jt({edges:e},o){const i=e.flatMap(S=>{const[V,fe]=[o.get(S.source),o.get(
S.target)];return V&&fe?[{...S,source:V,target:fe,status:Ft(S.source)?"added":"removed"}]:[]}),c=({source:S,target:V,label:fe})=>`${S.rank} ${V.rank} ${fe}`,f=(0,Ee.$z)(i,({status:S})=>S),m=(0,Ee.$z)(
f.get("removed")??[],c);return[...(f.get("added")??[]).map(S=>m.get(c(S))?.pop()?{...S,status:"same"}:S),...[...m.values()].flat()].sort((S,V)=>S.source.rank-V.source.rank||S.target.rank-V.target.rank)}
function Vt(e){const o=new Map;for(const i of["target","label"]){const c=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,m,..._]of(0,Ee.$z)(e,c).values()){if(!f||!m||_.length>0||
f.status===m.status)continue;[f.source,f.target,m.target].every(({old:S})=>S)&&!o.has(f)&&!o.has(m)&&o.set(f,m).set(m,f)}}return e.flatMap(i=>{const c=o.get(i);return c&&i.status==="removed"?[]:[{...i,
kind:c?"rewired":i.status,was:c}]})}function Yt({root:e,nodes:o},i){const c=new Set(i.flatMap(S=>S.links.map(({field:V})=>V))),f=new Set(i.map(({item:S})=>S)),m=new Set([e,...o.map(({field:S})=>S)]),_={
added:new Set,removed:new Set};for(const S of i){const V=[S.source.label,S.target.label,...S.label.split(", ")].map(fe=>JSON.stringify(fe));for(const fe of[...V,...S.links.map($e=>$e.text)])_[S.status].
add(fe)}function z(S,V,fe){if(V===void 0||m.has(V))return[{text:fe,field:e}];const $e=V.keys.at(-1)===Oe?[{text:JSON.stringify(fe),field:V}]:[];if("text"in S)return[...$e,{text:S.text,field:V}];const ke="\
members"in S?[...S.members]:[],Ie="items"in S?S.items.map(Pe=>["[]",Pe]):ke;return[...$e,...Ie.flatMap(([Pe,je])=>z(je,te(V,Pe),Pe))]}return({path:S,...V})=>{const fe=S.map(Ie=>Ie.type==="member"?Ie.key:
"[]"),$e=S.some(Ie=>Ie.type==="item"&&f.has(Ie.item)),ke=(Ie,Pe)=>{const je=z(Ie,fe.reduce(te,e),`${fe.at(-1)}`),Ye=je.some(({field:it})=>c.has(it)),ct=({text:it,field:un})=>{if(c.has(un))return Pe.has(
it);const En=`${un.keys.findLast(ar=>ar!=="[]")}`;return $t.includes(En)||Pe.has(it)&&We([En],jt)||Ye&&rn(it,un)};return(Ye||$e)&&je.every(ct)};return V.kind==="modified"?ke(V.from,_.removed)&&ke(V.to,
_.added):"value"in V&&ke(V.value,_[V.kind])}}function rn(e,{texts:o}){const i=o.get(e)??0,c=[...o.values()].reduce((f,m)=>f+m,0);return i>2&&2*i>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function Bt(e,o,{componentOf:i},c){
const f=ye(e),m=o.flatMap(S=>{const{value:V,array:fe}=S.place,$e=(0,ie.qU)(V)===void 0?i(V,fe):void 0;return[V.id===S.old?.value.id?void 0:V,$e].map(ke=>({owner:ke,node:S}))}),_=(0,Ee.$z)(m,({owner:S})=>S);
_.delete(void 0);const z=new Map(e.matches.map(({path:S,head:V})=>[S.at(-1),V]));for(const S of e.changes){if(c(S)||f(S))continue;const V=S.path.map($e=>z.get($e)).reverse(),fe=["value"in S&&S.value,...V].
find($e=>_.has($e));for(const{node:$e}of _.get(fe)??[])$e.status==="same"&&($e.status="modified")}}var Wt=p(8965);const Ot=2,Ht=1e3,Zt=240,Qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Mt="...";function qt(e,o){const i=[Ct(e??o),Ct(o??e)],[c,f]=[en(e,i[0]),en(o,i[1])],m=L(c,f);return i[0]===i[1]?m:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...m]}function Ct(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function en(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>Qt.reduce(Kt,[c]).map((f,m)=>m===0?f:Mt+f))}function Kt(e,o){return e.flatMap(i=>i.length>Zt?Array.from(i.matchAll(o),([c])=>c):i)}function L(e,o){const i=new Set(e),f=o.some(_=>i.has(
_))?(0,Wt.E)([...e],[...o],{maxEditLength:Ht}):void 0;if(f===void 0)return[...t(e,o),...G("+",o)];let m=0;return f.flatMap(({added:_,removed:z,value:S},V)=>{const fe=f[V+1];if(z)return t(S,fe?.added?fe.
value:[]);const[$e,ke]=[V===0?0:Ot,S.length-Ot],Ie=m+n(S.slice(0,ke+1));return m+=n(S),_?G("+",S):fe===void 0?G(" ",S.slice(0,$e)):ke-$e<2?G(" ",S):[...G(" ",S.slice(0,$e)),`@@ line ${Ie} @@`,...G(" ",
S.slice(ke))]})}function G(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(Mt)).length}function t(e,o){const i=new Map(e.map(m=>[a(m),m])),c=o.flatMap(m=>r(i.get(a(m))??
m,m));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...G("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,c]=[e.normalize(),o.normalize()],f=d(e)===d(o)?[]:["Un\
icode forms"];return i===c?f:[...f,i.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function a(e){return d(e.normalize())}function d(e){return e.replace(/\s/g,"")}function g(e,o){let[i,c]=[
0,o];const m=[...(0,Ee.$z)(e,z=>z.startsWith("@@ line ")?++i:i).values()].flatMap(z=>{const S=Z(z,c);return c-=Ae(z),S}),_=e.filter(ge).length-m.filter(ge).length;return _===0?m:[...m,`@@ ${(0,q.hS)(_,
"more changed line")} @@`]}function Z(e,o){const i=_=>_.startsWith("-"),c=Ae(e.filter(i)),f=Ae(e)-c,m={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-c)};return e.filter(_=>{const z=i(_)?"removed":"o\
thers";return m[z]-=_.length+1,m[z]>=0})}function ge(e){return e.startsWith("-")||e.startsWith("+")}function Ae(e){return e.reduce((o,i)=>o+i.length+1,0)}var pe=p(7856);const ae={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ce=80,He=8;function Qe(e,o,i){if(e.type==="string")return qe(ht((0,u.e1)(e.text)),o,i);const[c="",
...f]=st(e,o);return f.length>0||c.length>Ce?void 0:(0,s.SS)(c,1/0)}function qe(e,o,i){const c=o.mask(e).shown;if(c.length>Ce||c.includes(`
`))return;const f=et(e,o,i);return(0,s.SS)(JSON.stringify(c),1/0)+(f===void 0?"":` (${Ze(f,o)})`)}function et(e,{labelOf:o},i){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(m=>(0,u.jn)(m)&&(0,u.e1)(m.text)===c)?void 0:c}function mt(e,o,{labelOf:i}){const[c,f]=e.slice(-2);return c?.type!=="item"||f?.type!=="member"||!u.ZM.test(f.key)?!1:(0,u.TH)(
c.item)===o||i((0,u.e1)(o))===c.label}function st(e,o,i){const{mask:c}=o;if((0,u.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const V=ht((0,u.e1)(e.text)),{shown:fe}=c(V);if(fe.includes(`
`))return["|",...gt(fe.split(`
`))];const $e=et(V,o,i);return[JSON.stringify(fe)+($e===void 0?"":` (${c($e).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",_=e.type==="array"?e.items.map(V=>st(V,o)):Array.from(e.members,([V,
fe])=>{const[$e,...ke]=(0,pe.$C)(V,fe,e)?[q.v5]:st(fe,o,e);return[`${JSON.stringify(c(V).shown)}: ${$e}`,...ke]}),z=f+_.join(", ")+m;return z.length<=Ce&&_.every(V=>V.length===1)?[z]:[f,...gt(_.flat()),
m]}function gt(e){return e.map(o=>`  ${o}`)}function ht(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Ze(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function at(e,o,i=!1){const c=De(e),f=i?1/0:100,m=e.flatMap((_,z)=>{if(_.type==="element")return[(0,s.SS)(`[${_.index}]`)];if(_.type==="item"){const V=o.endsOf(
_.item),fe=V===void 0?_.label:i?`${V} (${_.label})`:V,$e=z===c-1&&_.hint!==void 0?` (${Ze(_.hint,o)})`:"";return[`**${Ze(fe,o,f)}**${$e}`]}return!i&&e.slice(z+1).find(({type:V})=>V!=="member")?.type===
"item"?[]:[Ze(_.key,o,f)]});return m.length>He&&!i&&m.splice(2,m.length-He+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bt(e,o){const i=_=>e.map(({path:z,kind:S})=>(S?`${ae[S]} `:"")+at(z,
o,_)),[c,f]=[i(!1),i(!0)],m=(0,ie.Vn)(c);return fn(c.map((_,z)=>m.get(_)===1?_:f[z]??_))}function fn(e){const[o,i]=[(0,ie.Vn)(e),new Map];return e.map(c=>{const[f=1,m]=[o.get(c),(i.get(c)??0)+1];return i.
set(c,m),f===1?c:`${c} (${m} of ${f})`})}const _t="  ",ln=3,xn=5,Sn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},on={line:": changed, hidden"};function Gt(e,o){const i=[...(0,Ee.$z)(e,$n).values()],
c=i.filter(_=>_.length<ln).flat(),f=bt(c,o),m=new Map(c.map((_,z)=>{const{line:S,...V}=tn(_,o);return[_,j(`- ${f[z]}${S}`,{changes:1,...V})]}));return i.flatMap(_=>{const z=_.flatMap(S=>m.get(S)??[]);
return z.length===0?On(_,o):z})}function $n(e){const o=De(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===0||o===e.path.length||c.length===
0)return e;const f=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,c,f])}function On(e,o){const[i]=e,{line:c,under:f=()=>""}=tn(i,o),m=pn(hn(e,o)),_=i.
kind==="modified"?"":` ${i.kind}`,z=`- ${ae[i.kind]} ${sn(i,o)}${c}${_} in ${m.line}`;return j(z,{changes:e.length,under:S=>f(S)+(m.under?.(S)??"")})}function hn(e,o){const i=e.map(({path:c})=>({path:c.
slice(0,De(c))}));return bt(i,o)}function sn({path:e},o){return at(e.slice(De(e)),o)}function tn(e,o){if(e.kind==="modified")return mn(e,o);if("value"in e)return kn(e,o);if(e.kind==="moved"){const[m,_]=[
e.from,e.path].map(z=>at(z.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${_}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(m=>({path:[m]})),c=pn(bt(i,o)),f=c.under?
`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${f})`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const o=(0,q.hS)(e.length,"item"),i=wn(o,_t+e.join(", "));return{
line:o,under:c=>i.length<=c?i:""}}function mn({path:e,from:o,to:i},c){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,pe._p)(e,o,i))return on;if(o.type==="string"&&i.type==="string"){const S=mt(
e,i.text,c)?{...c,labelOf:()=>{}}:c;return _n((0,u.e1)(o.text),(0,u.e1)(i.text),S)}const[f,m]=[st(o,c).join(`
`),st(i,c).join(`
`)];if(f===m)return on;const[_,z]=[Qe(o,c),Qe(i,c)];return _&&z?{line:`: ${_} \u2192 ${z}`}:{line:"",under:nn(f,m)}}function _n(e,o,i){const c=[ht(e),ht(o)],f=c[0]!==c[1]&&(c[0]!==e||c[1]!==o),[m,_]=f?
c:[e,o],z=f?" (percent-encoded)":"",[S,...V]=(0,D.qy)(m,_)?.changes??[];if(S!==void 0){const Ye=`${z} (JSON in a text)`;if(V.length===0&&S.kind==="modified"){const it=mn(S,i);return{...it,line:`${Ye} \
\u203A ${at(S.path,i)}${it.line}`}}const ct=j("",{parts:Gt([S,...V],i)});return{line:Ye,under:it=>`
${yn(I(ct,it).join(""))}`}}const[fe,$e]=[i.mask(m),i.mask(_)];if(fe.shown===$e.shown)return{line:z+on.line};const ke=fe.hidden===$e.hidden?"":" (hidden values differ, too)",[Ie,Pe]=[qe(m,i),qe(_,i)];if(!Ie||
!Pe)return{line:z+ke,under:nn(fe.shown,$e.shown)};const je=r(fe.shown,$e.shown).join(", ");return{line:`${z}: ${Ie} \u2192 ${Pe}${je&&` (${je})`}${ke}`}}function kn(e,o){const{path:i,value:c}=e;if(c.type===
"hidden")return{line:""};if((0,pe._p)(i,c))return{line:": hidden"};if(c.type==="object")return Tn(e,c,o);const f=Qe(c,o);return f!==void 0?{line:`: ${f}`}:c.type==="array"?{line:"",under:an(e,st(c,o),
(0,q.hS)(c.items.length,"element"))}:{line:"",under:an(e,[o.mask(ht((0,u.e1)(c.text))).shown])}}function Tn(e,o,i){const c=e.path.at(-1),f=c?.type==="item"?c:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const m=Ie=>(0,u.jn)(Ie)&&[f?.label,f?.hint].includes((0,u.e1)(Ie.text)),_=[...o.members].filter(([,Ie])=>!f||!m(Ie)),z=_.filter(([Ie,Pe])=>!f||!Te(Ie,Pe)),S=z.map(([Ie,Pe])=>{const je=(0,pe.
$C)(Ie,Pe,o)?(0,s.SS)(q.v5):Qe(Pe,i,o);return je&&`${Ze(Ie,i)}: ${je}`}),V=!S.includes(void 0)&&S.join(", ").length<=Sn,fe=V?S.join(", "):An(o,m,i),$e=fe&&`: ${fe}`;if(V&&z.length===_.length)return{line:$e};
const ke=an(e,st(o,i),(0,q.hS)(o.members.size,"field"));return{line:$e,under:V?Ie=>Ie===1/0?ke(Ie):"":ke}}function an({kind:e},o,i){const c=o.join(`
`);return e==="added"?nn(void 0,c,i):nn(c,void 0,i)}function An(e,o,i){const c=new Map,f=(_,z,S)=>{S>(c.get(_)?.weight??0)&&c.set(_,{text:z,weight:S})},m=(_,z,S)=>{if(_.type==="array")for(const Pe of _.
items)m(Pe,z,S+1);if(_.type==="object")for(const[Pe,je]of _.members)(0,pe.$C)(Pe,je,_)?f(Pe,q.v5,pt.max):m(je,Pe,S+1);if(_.type!=="string")return;const V=(0,u.e1)(_.text),$e=/^type$/i.test(z)||Te(z,_)||
Me(V)||o(_)||i.labelOf(V)!==void 0;if(V.length<pt.min||$e)return;const ke=V.includes("://")?2*pt.max:Math.min(V.length,pt.max),Ie=i.countOf(V)>pt.usual?pt.usualWeight:1;f(z,i.mask(ht(V)).shown,Ie*ke/(S+
1))};return m(e,"",0),[...c].sort(([,_],[,z])=>z.weight-_.weight).filter(([,{weight:_}],z)=>z===0||z<pt.texts&&_>pt.usualWeight*2*pt.max).map(([_,{text:z}])=>`${Ze(_,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(z,pt.max)),1/0)}`).join(", ")}function nn(e,o,i){const c=(0,s.EU)(qt(e,o),"diff",_t);return f=>{const m=c.length<=f?c:Rn(c,f);return i===void 0?`
${m}`:wn(i,m)}}function Rn(e,o){const i=e.split(`
`),c=i.slice(1,-1).map(f=>f.slice(_t.length));return[...i.slice(0,1),...g(c,o).map(f=>_t+f),...i.slice(-1)].join(`
`)}function wn(e,o){return`
${_t}<details><summary>${e}</summary>

${o}
${_t}</details>`}function yn(e){return e.replace(/^(?=.)/gm,_t)}const In=100,gn=5;function Mn(e,o){const i=e.kind==="json"?At(e,ke=>o(ke).shown):void 0,c=(0,D.Z)(()=>(0,ie.Vn)((0,u.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>In?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>c().get(ke)??0},m=bn((0,C.xS)(e)),_=e.status==="modified",z=_?Un(e,f,i):Gt(Fn(e),f),{nodes:S=0,
connections:V=0}=i?.size??{},fe=S===0?"What is in it":`${(0,q.hS)(S,"node")}, ${(0,q.hS)(V,"connection")}`,$e=_?z:M(fe,z,{changes:m,folded:!0});return[...Cn(i),j(Ln(e,o),{parts:[...$e,...Nn(e,f)],changes:m})]}
function bn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[j(e.note)]:e?.picture?[j((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:c},f){const m=`**${Ze(e,{mask:f})}**`;return i!=="modified"?`${ae[i]} ${m}: file ${i}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${ae.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
gn).map(({path:_,from:z,to:S})=>`${at(_,o)} (${Ze(z,o)} \u2192 ${Ze(S,o)})`),c=e.length>gn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[j(`${m}: ${i.join(", ")}${c}`)]}function Un(e,o,i){const c=ye(e),f=i?.connections??[],m=new Set(f.map(({item:Ie})=>Ie)),_=(0,Ee.$z)(e.text?[jn(e.text)]:e.changes,
Ie=>i?.tells(Ie)?Pn(Ie)?"layout":"told":"value"in Ie&&m.has(Ie.value)?"connection":c(Ie)?"layout":Dn(Ie.path,i)?"item":"rest"),[z,S]=[_.get("layout")??[],_.get("connection")??[]],V=Gt(_.get("rest")??[],
o),fe=zn(f,S,o),$e=(_.get("told")?.length??0)+S.length,ke=`Layout and bookkeeping: ${(0,q.hS)(z.length,"change")}`;return[...Gt(_.get("item")??[],o),...M("Connections",fe,{noun:"connection",changes:$e}),
...fe.length===0?V:M("Elsewhere in the file",V),...M(ke,Hn(z,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,c]=o.slice(-2);return e==="modified"&&i?.type==="item"&&c?.type==="member"&&$t.includes(
c.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:cn(e),to:cn(o)}}function cn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:c,changes:f}){const m=c==="removed"?"removed":"added",_=(S,V)=>{const fe=(0,ie.Vg)(S,()=>{});return!(V.length<3&&fe.
length>0&&fe.every(ke=>ke.value.type==="object"))&&(V.length>0||S.type!=="object")?[{kind:m,path:V,value:S}]:fe.flatMap(({step:ke,value:Ie})=>ke.type==="member"?_(Ie,[...V,ke]):[{kind:m,path:[...V,ke],
value:Ie}])},z=e??o??(i&&cn(i.base??i.head));return z?_(z,[]):f}function zn(e,o,i){const c=new Map(o.map(_=>["value"in _&&_.value,_])),f=Bn(e,c),m=fn(f.map(_=>Wn(_,i)));return f.map(([{item:_}],z)=>{const S=c.
get(_),{line:V,under:fe=()=>""}=S?tn(S,i):{line:""};return j(`${m[z]}${fe(0)===""?V:""}`,{under:fe})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:f,source:m,
target:_,item:z}=c;if(f==="rewired"||o.has(z))return[[c]];const S=i[f].get(m),V=S??[c];return S&&S.push(c),i[f].delete(m),i[f].set(_,V),S?[]:[V]})}function Wn(e,o){const[{kind:i,source:c,target:f,was:m}]=e,
_=fe=>`**${Ze(fe.label,o)}**`,z=fe=>fe===""?"":` (${Ze(fe,o)})`,S=e.map(fe=>` \u2192 ${_(fe.target)}${z(fe.label)}`),V=m?.target===f?z(m.label)||" without a label":m&&` ${_(m.target)}`;return`- ${ae[i]}\
 ${_(c)}${S.join("")}${V===void 0?"":`, was${V}`}`}function Hn(e,o,i){return[...(0,Ee.$z)(Xe(e,o),f=>f.kind+sn(f,i)).values()].flatMap(f=>{const m=f.map(V=>tn(V,i));if(f.length<ln||De(f[0].path)===0||
m.some(({under:V})=>V))return Gt(f,i);const _=hn(f,i),z=yn(m.map(({line:V},fe)=>`- ${_[fe]}${V}`).join(`
`)),S=`- ${ae[f[0].kind]} ${sn(f[0],i)} of ${(0,q.hS)(f.length,"item")}`;return j(S,{changes:f.length,under:()=>`
${z}`})})}const Kn="<!-- workflow-report -->",Gn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,c=(0,pe.lb)(e),m=["changed","added","removed"].flatMap(S=>o.filter(V=>V.status===S)).map(S=>{const V=bn(
S.counts);return{workflow:S,changes:V,parts:S.files.flatMap(fe=>Mn(fe,c))}}),_=Zn(e,c),z=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:S=Gn,maxBytes:V=1/0,headings:fe=!0,
mark:$e=!0}={})=>{const ke=m.map(({workflow:je,...Ye})=>j(Yn(je,c,fe),Ye)),Ie=j(z,{parts:[...M("",ke,{noun:"workflow"}),..._]}),Pe=$e?`${Kn}
`:"";for(let je=Math.min(S,V);;){const Ye=[Pe,...I(Ie,je-Pe.length-1),`
`],ct=V===1/0?0:Buffer.byteLength(Ye.join(""));if(ct<=V||je<Xn)return Ye;je=Math.floor(je*V*.99/ct)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},c,f){const m=f?"### ":"",_=e===void 0?void 0:Ze(e,{mask:c});return o==="added"||o==="removed"?`${m}${ae[o]} ${_===void 0?"Workflow":`${_}: workflow`} ${o}`:f?`${m}${_===
void 0?"":`${_}: `}${(0,C.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const c=(_,z)=>{const S=_.flatMap(V=>V===void 0?[]:[Ze(V,{mask:i})]).join(", ");return _.length===0?[]:[j(z(S),{least:z(
(0,q.hS)(_.length,"workflow"))})]},f=e.flatMap(({name:_,status:z})=>z==="unchanged"?[_]:[]),m=e.flatMap(({name:_,variablesCompared:z})=>z?[]:[_]);return[...e.length===0?[j("No workflow was compared")]:
[],...c(f,_=>_===""?"No changes":`${_}: no changes`),...c(m,_=>`The environment variables${m.length===e.length?"":` of ${_}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,_=>`${_}: not compared, because the step failed`)]}var Qn=p(8725),qn=p(276),er=p(4022),nr=p(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,c){const f=or-Buffer.byteLength(i.join()),m=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return c===void 0?
m:Vn(m,c)}function ir(e){const o=(0,C.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),c=o.length>20?` and ${(0,q.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join("\
, ")}${c} in ignore. Check the spelling.`)}}),6584:((be,Se,p)=>{p.d(Se,{LO:()=>$,Rr:()=>J,bY:()=>h,yG:()=>H});var C=p(3024),q=p(6760),ie=p(5806),le=p(7596),ue=p(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function P(T,Y=B){return[Y,({input:N})=>`contains ${R(N)}. ${T}`]}function b(...T){return Y=>{for(const[N,ee]of T){const se=N.exec(Y);if(se)throw new Error(typeof ee=="string"?ee:ee(se))}return Y}}function H(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${h(T)}`)}function j(T,Y=!1){return N=>{const ee=Number(N);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(N)&&ee>0&&ee<=T)return ee;const se=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${se}, not ${h(N)}`)}}const M=b(P("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,T])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function I(T){return parseHost(M(T))}function l(T){if(isId(T))return T;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${h(T)}`)}const U=b(P("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins with "${T}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),E="is too long: at most 200 characters",k=b([new RegExp("\\\
p{C}","u"),({input:T})=>`must not contain control characters: ${h(T)}`],[/.{201}/u,E]),v=b([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${h(T)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${h(T)}`],[/.{201}/u,E]);function A(T){const Y=refusal(v(T));if(Y!==void 0)throw new Error(`can't be a name: ${h(T)} ${Y}`);
if(Buffer.byteLength(T)>240)throw new Error(E);return T}function s(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function u(){return(0,q.resolve)(process.env.GITHUB_WORKSPACE??"")}const D=b([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function J(T){return(0,q.resolve)(u(),D(T))}function y(T){const Y=J(
T);if(existsSync(Y))return Y;throw new Error($(T))}function $(T){const Y=!(0,C.existsSync)(u())||(0,C.readdirSync)(u()).length===0;return`doesn't exist: ${h(T)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function h(T){const Y=R(T);return`"${(0,ue.OX)(T,60)}"${Y===""?"":` with ${Y}`}`}function R(T){const Y=(T.match(new RegExp(B,"gu"))??[]).map(se=>se.codePointAt(0)??0),
N=[...new Set(Y)].map(se=>`U+${se.toString(16).toUpperCase().padStart(4,"0")}`),ee=N.length===1?"an invisible character":"invisible characters";return N.length===0?"":`${ee} (${N.slice(0,5).join(", ")}\
)`}}),1124:((be,Se,p)=>{p.d(Se,{AS:()=>P,Hq:()=>ue,RG:()=>q,cq:()=>b,cz:()=>ie,xS:()=>le,xW:()=>B});var C=p(706);const q={type:"hidden"};function ie(H){const j=M=>H.reduce((I,l)=>I+l[M],0);return{added:j(
"added"),modified:j("modified"),removed:j("removed")}}function le({status:H,changes:j,references:M}){const I={added:0,modified:0,removed:0};if(H!=="modified")return{...I,[H]:1};if(j.length===0&&M.length===
0)return{...I,modified:1};for(const{kind:l}of j)I[l==="added"||l==="removed"?l:"modified"]++;return I}function ue({workflows:H}){return H.some(({status:j})=>j!=="unchanged")}function B({workflows:H}){
return ie(H.map(({counts:j})=>j))}function P({workflows:[H,...j]}){return H?.unusedIgnores.filter(M=>j.every(({unusedIgnores:I})=>I.includes(M)))??[]}function b({modified:H,added:j,removed:M}){return Object.
entries({modified:H,added:j,removed:M}).flatMap(([l,U])=>U===0?[]:[`${(0,C.zD)(U)} ${l}`]).join(", ")||"no changes"}}),3436:((be,Se,p)=>{p.d(Se,{Gg:()=>H,Ms:()=>E,Op:()=>l,PX:()=>I,Rk:()=>ie,TH:()=>b,
TN:()=>B,YD:()=>P,ZM:()=>ue,dj:()=>A,e1:()=>U,eX:()=>le,jn:()=>M});var C=p(8142),q=p(2899);const ie=["id","_id","key","name"],le=["name","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(s,u){if(s.type!=="object")return;const D=s.members.get(u)??s.matchOnly?.get(u);if(!(D===void 0||!M(D)))return(D.type==="string"?D.text.length>2:/\d/.test(D.text))?D.text:void 0}function P(s){
return s.type==="object"?[...s.members.keys()]:[]}function b(s){const u=()=>P(s).filter(D=>ue.test(D));return j(s,["id","_id","key"])??j(s,u().sort())}function H(s){return j(s,le)}function j(s,u){const D=u.
find(J=>B(s,J)!==void 0);return D&&B(s,D)}function M(s){return s.type==="string"||s.type==="literal"}function I(s){return s===void 0?[]:M(s)?[U(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(I)}function l(s,u,D){return D&&ie.includes(s)&&M(u)}function U(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class E{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(u,D=J=>{}){
this.#n=u,this.#e=u.lines.length===0,this.#t=D}read(u){const{fields:D,orders:J}=this.#n,y=$=>(0,q.pi)(D,$,this.#t);return(0,C.q)(u,void 0,{enter:($,h="")=>this.#e?void 0:{key:h,outer:$},scalar:$=>this.
scalar($),array:($,h)=>{const R=$.length>0&&y({key:"",outer:h});return this.array(R?[]:$,(0,q.pi)(J,h,this.#t))},object:($,h)=>{let R;for(const[T,Y]of D.size===0?[]:$)y({key:T,outer:h})&&($.delete(T),
ie.includes(T)&&(R=(R??new Map).set(T,Y)));return this.object($,R)}})}scalar(u){let D=this.#r.get(u);return D===void 0&&(D={type:u.startsWith('"')?"string":"literal",id:++this.#s,text:u},this.#r.set(u,
D)),D}array(u,D){const J=D?u.toSorted((h,R)=>h.id-R.id):u;let y=J.length;for(const{id:h}of J)y=v(y,h);const $=this.#i(y,{type:"array",id:this.#s+1,items:J,unordered:D});return this.#e?$:{type:"array",
id:$.id,items:u,unordered:D}}object(u,D){let J=~u.size;for(const[$,{id:h}]of u)J=J+v(this.scalar($).id,h)|0;const y=this.#i(J,{type:"object",id:this.#s+1,members:u,matchOnly:D});return this.#e?y:{type:"\
object",id:y.id,members:u,matchOnly:D}}#i(u,D){for(let J=u;;J=J+1|0){const y=this.#o.get(J);if(y&&k(y,D))return y;if(!y)return this.#o.set(J,D),this.#s++,D}}}function k(s,u){if(s.type==="array")return u.
type==="object"||s.items.length!==u.items.length?!1:s.items.every(({id:D},J)=>D===u.items[J]?.id);if(u.type==="array"||s.members.size!==u.members.size)return!1;for(const[D,{id:J}]of u.members)if(s.members.
get(D)?.id!==J)return!1;return!0}function v(s,u){const D=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(D^D>>>13,695872825)}function A(s){if(M(s))return s.text;if(s.type===
"array"){const D=s.items.map(A);return`[${(s.unordered?D.sort():D).join()}]`}return`{${Array.from(s.members,([D,J])=>`${JSON.stringify(D)}:${A(J)}`).sort().join()}}`}}),2899:((be,Se,p)=>{p.d(Se,{K$:()=>C,
pi:()=>ie,wo:()=>q});const C=q("");function q(B){const P=new Set,[b,H]=[new Map,new Map];for(const[j,M]of B.split(/\r\n|\r|\n/).entries()){const I=M.trim();if(I===""||I.startsWith("#"))continue;const[
l,U]=I.endsWith("[]")?[I.slice(0,-2),H]:[I,b],E=l.split(".").reverse(),k=le(l);if(E.includes(""))throw new Error(`has an empty key in line ${j+1} (join keys by single dots)`);if(E.every(v=>v==="*"))throw new Error(
`has only * in line ${j+1}, which would ignore everything (name a key)`);P.add(I),U.set(k,[...U.get(k)??[],{line:I,keys:E}])}return{lines:[...P],fields:b,orders:H}}function ie(B,P,b){if(B.size===0||P===
void 0)return!1;const H=["*",le(P.key)].flatMap(j=>B.get(j)??[]).filter(({keys:j})=>ue(P,j));for(const{line:j}of H)b(j);return H.length>0}function le(B){return B.slice(B.lastIndexOf(".")+1)}function ue(B,P){
if(B===void 0||P.length===0)return P.length===0;const b=P[0]==="*"?["*"]:B.key.split(".").reverse();return b.every((H,j)=>H===P[j])&&ue(B.outer,P.slice(b.length))}}),2742:((be,Se,p)=>{p.d(Se,{OD:()=>we,
qy:()=>ne,Z:()=>Oe,yR:()=>X});var C=p(3436),q=p(2899),ie=p(1345);function le(K,re){const ce=re.size===0?void 0:re.get(JSON.stringify(K));return ce===void 0?K:(0,C.e1)(ce)}function ue({base:K,head:re}){
return K===re?[]:C.Rk.flatMap(ce=>{const[he,te]=[(0,C.TN)(K,ce),(0,C.TN)(re,ce)];return he!==te&&he?.startsWith('"')&&te?.startsWith('"')?[[he,te]]:[]})}function B(K,re){const ce=new Map;for(const[te,
de]of K)ce.set(te,(ce.get(te)??new Set).add(de));const he=([te,de])=>ce.get(te)?.size===1&&re.base.get(te)===1&&re.head.get(de)===1;return new Map(K.filter(he))}function P(K){const re=ce=>{const he=new Map,
te=(de,me)=>{if(de.type==="array")for(const ve of de.items)te(ve,!0);if(de.type!=="object")return;const Re=me?[de.id,...C.Rk.flatMap(ve=>(0,C.TN)(de,ve)??[])]:[];for(const ve of new Set(Re))he.set(ve,
(he.get(ve)??0)+1);for(const ve of de.members.values())te(ve,!1)};for(const de of K)te(de[ce],!1);return he};return{base:re("base"),head:re("head")}}function b(K,re,ce){const he={element:new Map,member:new Map};
function te(me,Re){if(re.size===0&&!ce)return me;if((0,C.jn)(me))return K.scalar(re.get(me.text)??me.text);const ve=he[Re?"element":"member"],Le=ve.get(me.id)??de(me,Re);return ve.set(me.id,Le),Le}function de(me,Re){
if(me.type==="array"){const Le=me.items.map(Ne=>te(Ne,!0));return K.array(Le,me.unordered)}const ve=new Map;for(const[Le,Ne]of me.members)(0,C.Op)(Le,Ne,Re)?ce||ve.set(Le,Ne):ve.set(le(Le,re),te(Ne,!1));
return K.object(ve)}return(me,Re=!1)=>te(me,Re).id}function H(K,re){const ce={base:b(K,re,!0),head:b(K,new Map,!0)};return{interner:K,renames:re,follow:b(K,re,!1),bare:ce}}var j=p(5408);const M=.4,I=.9,
l=4e4,U=4,E=/^(""|0|true|false|null)$/,k=.25,v=new Set([...C.eX,"type"]);function A(K,re,ce){const{compare:he,shareRare:te}=D(K,ce),de=s(K,re),me=u(K);return Re=>(ve,Le)=>{const Ne=(0,j.qc)(ve,Le),Be=Ne.
reduce((w,{base:W,head:Q})=>w+W.length*Q.length,0),Ee=w=>Be>l?[...te(w),...(0,j.O6)(re,w).flatMap(j.yU)]:w.base.flatMap(W=>w.head.map(Q=>({base:W,head:Q}))),F=Ne.flatMap(Ee).flatMap(w=>{const W=he(w);
return(Re>0&&me(w)?he(w,()=>1)>=I:W>=Re)?[{pair:w,alike:W,distance:de(w)}]:[]});F.sort((w,W)=>W.alike-w.alike||w.distance-W.distance);const oe=new Set;return F.flatMap(({pair:w})=>oe.has(w.base)||oe.has(
w.head)?[]:(oe.add(w.base).add(w.head),[w]))}}function s({base:K},re){const ce=new Map((0,j.Ms)(re).map(de=>[de.base.index,de.head.index-de.base.index]));let he=0;const te=K.map(({index:de})=>(he=ce.get(
de)??he,de+he));return de=>Math.abs((te[de.base.index]??0)-de.head.index)}function u({base:K,head:re}){const ce=({item:me})=>[(0,C.TH)(me),(0,C.Gg)(me)],[he,te]=[new Set(K.flatMap(ce)),new Set(re.flatMap(
ce))],de=(me,Re)=>ce(me).every(ve=>ve!==void 0&&!Re.has(ve));return me=>de(me.base,te)&&de(me.head,he)}function D(K,{renames:re,follow:ce}){const he=new Map([["",0]]),te=new Set;function de(Ee){const F=he.
get(Ee)??he.size;return F===he.size&&he.set(Ee,F),F}function me(Ee,F){const oe=new Set,w=(W,Q,xe)=>{if((0,C.jn)(W)||(W.type==="array"?W.items.length:W.members.size)===0){const _e=de(`${Q}=${F==="base"?
ce(W):W.id}`);oe.add(_e),(!(0,C.jn)(W)||E.test(W.text))&&te.add(_e)}else if(W.type==="array")for(const _e of W.items)w(_e,de(`${Q}[]`),!0);else for(const[_e,Ue]of W.members)Q===0&&(0,C.jn)(Ue)&&v.has(
_e)||(0,C.Op)(_e,Ue,xe)||w(Ue,de(`${Q}.${F==="base"?le(_e,re):_e}`),!1)};return w(Ee,0,!0),oe}const Re=new Map,ve=new Map,Le=Ee=>Re.get(Ee)??new Set;for(const Ee of["base","head"]){for(const F of K[Ee])
Re.set(F,me(F.item,Ee));for(const[F,oe]of(0,ie.Vn)(K[Ee].flatMap(w=>[...Le(w)]))){const w=(te.has(F)?k:1)/oe;ve.set(F,Math.min(ve.get(F)??1,w))}}const Ne=Ee=>ve.get(Ee)??0,Be=Ee=>[...Le(Ee)].filter(F=>Ne(
F)>=1/U);return{compare({base:Ee,head:F},oe=Ne){const w=_e=>{let Ue=0;for(const ze of _e)Ue+=oe(ze);return Ue},[W,Q]=[Le(Ee),Le(F)],xe=[...W].filter(_e=>Q.has(_e));return 2*w(xe)/(w(W)+w(Q))||0},shareRare(Ee){
const F=new Map;for(const oe of Ee.head)for(const w of Be(oe))F.set(w,[...F.get(w)??[],oe]);return Ee.base.flatMap(oe=>{const w=new Set(Be(oe).flatMap(W=>F.get(W)??[]));return Array.from(w,W=>({base:oe,
head:W}))})}}}function J(K,re,ce){const he={base:{item:K,index:0,array:[K]},head:{item:re,index:0,array:[re]}};return D({base:[he.base],head:[he.head]},ce).compare(he)}function y(K,re,ce){let he=[],te=K;
const de=()=>te.base.length===0||te.head.length===0,me=(w,W)=>{const Q=de()?[]:w(te,W);Q.length!==0&&(he=he.concat(Q),te=(0,j.FF)(te,Q))},Re=w=>(W,Q)=>(0,j.O6)(he,W).flatMap(xe=>w(xe,Q)),ve=ce||[...K.
base,...K.head].some(({item:w})=>w.type==="object"),Le=C.Rk.filter(w=>!(T(K.base,w)&&T(K.head,w)));for(const w of Y(Le,K,re))me(j.kk,h(w));const Ne=({item:w})=>w.id,Be=({item:w},W)=>W==="base"?re.follow(
w,!0):w.id;for(const w of re.renames.size>0?[Be,Ne]:[Ne])me(Re(j.eV),w),ve&&me(j.kh,w);if(ve&&!de()){for(const Q of Y(ee(K),K,re).slice(0,1))me(j.kk,h(Q));const w=Q=>({item:xe},_e)=>R(xe,re.bare[_e],Q);
me(Re(j.eV),w(1)),me(j.kh,w(3));const W=A(K,he,re);for(const Q of[...C.eX,"key"])me(W(0),h(Q));me(W(M),({item:Q})=>Q.type==="object"?(0,C.TN)(Q,"type")??"":void 0)}const Ee=Le.length<C.Rk.length,F=w=>(0,C.
Gg)(w)??(Ee?Le.find(W=>(0,C.TN)(w,W)):(0,C.TH)(w));return me(Re((w,W)=>Ee&&$(w.base)===$(w.head)?(0,j.yU)(w):(0,j.kh)(w,W)),({item:w})=>F(w)===void 0?"":void 0),he}function $(K){return K.map(({index:re})=>re).
join()}function h(K){return({item:re})=>(0,C.TN)(re,K)}function R(K,re,ce){return K.type!=="object"||[...K.members].filter(([te,de])=>!(0,C.Op)(te,de,!0)).length<ce?void 0:re(K,!0)}function T(K,re){const ce=he=>K.
every(({item:te,index:de})=>(0,C.TN)(te,re)?.replaceAll('"',"")===`${he+de}`);return K.length>1&&(ce(0)||ce(1))}function Y(K,re,ce){const he=K.map(de=>({key:de,pairs:(0,j.kk)(re,h(de))})),te=(de,me)=>de.
every(({base:ve,head:Le},Ne)=>ve===me[Ne]?.base&&Le===me[Ne]?.head)?0:N(me,ce)-N(de,ce);return he.sort(({pairs:de},{pairs:me})=>me.length-de.length||te(de,me)),he.map(({key:de})=>de)}function N(K,{interner:re,
renames:ce,bare:he}){const te=K.map(({base:me,head:Re})=>({base:me.item,head:Re.item})),de=b(re,new Map([...ce,...te.flatMap(ue)]),!0);return te.filter(({base:me,head:Re})=>[de,he.head].some(ve=>ve(me,
!0)===he.head(Re,!0))).length}function ee({base:K,head:re}){const ce=(0,ie.Vn)(re.flatMap(({item:de})=>(0,C.YD)(de))),he=de=>2*(ce.get(de)??0)>re.length&&de!=="type",te=[...ce.keys()].filter(de=>he(de)&&
se(K,de)&&se(re,de)).sort();return[...te.filter(de=>C.ZM.test(de)),...te]}function se(K,re){const ce=K.flatMap(({item:te})=>(0,C.TN)(te,re)??[]).filter(te=>te.startsWith('"'));if(ce.length<2||2*ce.length<=
K.length||new Set(ce).size<ce.length)return!1;const he=new Set(K.flatMap(({item:te})=>C.Rk.map(de=>(0,C.TN)(te,de))));return 2*ce.filter(te=>he.has(te)).length<ce.length}const ye=8,Me=.5;function Te(K,re,ce,he){
const te=Ee=>K[Ee].flatMap(oe=>[oe,...Fe(oe,he)]).filter(({path:oe,value:w})=>oe.at(-1)?.type==="item"&&ce[Ee].get(w.id)===1),de={bases:new Set,heads:new Map};let me={base:te("base"),head:te("head")};
const Re=(Ee,F)=>{const oe=(0,j.kk)(me,Ee).filter(({base:w,head:W})=>w.arrays!==W.arrays&&F(w.value,W.value));for(const{base:w,head:W}of oe)de.bases.add(w.value),de.heads.set(W.value,w);me=(0,j.FF)(me,
oe)},ve=(Ee,F)=>(0,C.TN)(Ee,"type")===(0,C.TN)(F,"type"),Le=(Ee,F)=>ve(Ee,F)&&J(Ee,F,re)>=Me,Ne=(Ee,F)=>(ce[F].get(Ee??"")??0)<2,Be=(Ee,F)=>Ne(Ee,F)?Ee:void 0;return Re(({value:Ee},F)=>Be((0,C.TH)(Ee),
F),(Ee,F)=>((0,C.TH)(Ee)?.length??0)>=ye||Le(Ee,F)),Re(({value:Ee},F)=>Be((0,C.Gg)(Ee),F),Le),Re(({value:Ee},F)=>Ne((0,C.TH)(Ee),F)?R(Ee,re.bare[F],3):void 0,ve),de}function Fe({value:K,path:re},ce){return(0,ie.
Vg)(K,ce).flatMap(he=>{if((0,C.jn)(he.value))return[];const te={value:he.value,path:[...re,he.step]};return[te,...Fe(te,ce)]})}function De(K,re,ce,he){const te=[],de=[],me=[],Re=[],ve={base:[],head:[]};
function Le({base:w,head:W},Q,xe){xe==="element"&&Re.push(...ue({base:w,head:W})),(xe==="element"||xe==="member"&&w.type==="object"&&W.type==="object")&&me.push({base:w,head:W,path:Q}),w.id!==W.id&&(w.
type==="array"&&W.type==="array"?oe(w,W,Q):w.type==="object"&&W.type==="object"?F({base:w,head:W},Q,xe):xe!=="own"&&(0,C.jn)(w)&&(0,C.jn)(W)&&re.renames.get(w.text)===W.text?de.push({path:Q,from:(0,C.
e1)(w.text),to:(0,C.e1)(W.text)}):te.push({kind:"modified",path:Q,from:w,to:W}))}function Ne({base:w,head:W},Q,xe,_e){w!==void 0&&W!==void 0?Le({base:w,head:W},Q,xe):W!==void 0&&!Be(W,Q)?(te.push({kind:"\
added",path:Q,value:W}),ve.head.push({value:W,path:Q,arrays:_e}),ce.heads.size>0&&Ee(W,Q)):w!==void 0&&!ce.bases.has(w)&&(te.push({kind:"removed",path:Q,value:w}),ve.base.push({value:w,path:Q,arrays:_e}))}
function Be(w,W){const Q=ce.heads.get(w);return Q===void 0?!1:(te.push({kind:"moved",path:W,from:Q.path}),Le({base:Q.value,head:w},W,"element"),!0)}function Ee(w,W){for(const{step:Q,value:xe}of(0,ie.Vg)(
w,he)){const _e=[...W,Q];Be(xe,_e)||Ee(xe,_e)}}function F(w,W,Q){for(const{key:xe,from:_e,...Ue}of Xe(w,re)){const ze=[...W,{type:"member",key:xe}];_e!==xe&&de.push({path:ze,from:_e,to:xe});const Je=Ue.
base!==void 0&&(0,C.Op)(xe,Ue.base,Q==="element");Ne(Ue,ze,Je?"own":"member")}}function oe(w,W,Q){const xe={base:(0,j.S3)(w.items),head:(0,j.S3)(W.items)},_e=y(xe,re,w.unordered&&W.unordered).filter(We=>!ce.
bases.has(We.base.item)&&!ce.heads.has(We.head.item)),Ue=(0,ie.Oe)(xe,_e,he),ze=new Set((0,j.Ms)(_e).map(We=>We.head.index)),Je=Ue.filter(We=>We.base&&We.head&&!ze.has(We.index));Je.length>0&&!W.unordered&&
te.push({kind:"reordered",path:Q,moved:Je.map(({step:We})=>We)});for(const{step:We,...Ke}of Ue)Ne(Ke,[...Q,We],"element",xe)}return Le(K,[],"root"),{changes:te,references:de,matches:me,renames:Re,unmatched:ve}}
function Xe({base:K,head:re},{renames:ce,follow:he}){const te=new Map(K.members),de=new Map,me=(ve,Le)=>ve.id===Le.id||he(ve)===Le.id;for(const ve of[me,()=>!0])for(const Le of[Ne=>Ne,Ne=>le(Ne,ce)])for(const[
Ne,Be]of te){const Ee=Le(Ne),F=re.members.get(Ee);F===void 0||de.has(Ee)||!ve(Be,F)||(te.delete(Ne),de.set(Ee,{key:Ee,from:Ne,base:Be,head:F}))}for(const[ve,Le]of re.members)de.has(ve)||de.set(ve,{key:ve,
from:ve,head:Le});const Re=Array.from(te,([ve,Le])=>({key:ve,from:ve,base:Le}));return[...de.values(),...Re].sort((ve,Le)=>ve.key<Le.key?-1:1)}const O={bases:new Set,heads:new Map},x=5;function ne(K,re){
const ce=new C.Ms(q.K$),[he,te]=[K,re].map(de=>X(de,ce));return he&&te&&we([{base:he,head:te}],ce)[0]}function X(K,re=new C.Ms(q.K$)){return/^\s*[[{]/.test(K)?re.read(K):void 0}function we(K,re){const ce=Oe(
()=>P(K)),he=Oe(()=>(0,ie.j9)([...K.map(({head:Re})=>Re),...K.map(({base:Re})=>Re)])),te=(Re,ve)=>he().componentOf(Re,ve);function de(Re){const ve=H(re,Re);return K.map(Le=>{const Ne=De(Le,ve,O,te),{base:Be,
head:Ee}=Ne.unmatched;if(Be.length===0||Ee.length===0)return Ne;const F=Te(Ne.unmatched,ve,ce(),te);if(F.heads.size===0)return Ne;const oe=De(Le,ve,F,te);return oe.changes.filter(({kind:w})=>w==="move\
d").length===F.heads.size?oe:Ne})}let me=new Map;for(let Re=0;Re<x;Re++){const ve=de(me),Le=ve.flatMap(Be=>Be.renames),Ne=Le.length===0?new Map:B(Le,ce());if(me.size===Ne.size&&[...me].every(([Be,Ee])=>Ne.
get(Be)===Ee)){if(ve.some(({changes:Be})=>Be.length>0))return ve;break}me=Ne}return de(new Map)}function Oe(K){let re;return()=>(re??={value:K()},re.value)}}),1345:((be,Se,p)=>{p.d(Se,{Oe:()=>I,Vg:()=>l,
Vn:()=>v,j9:()=>B,qU:()=>P});var C=p(3436),q=p(5408);const ie=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ue=40;function B(s){const u=s.map(M),D=h=>u.find(R=>R.get(h))?.get(h);function J(h,R){
for(const T of(0,C.YD)(h).sort()){if(ie.test(T))continue;const Y=`${(0,C.TN)(h,T)}`,N=T==="type"?`"${Y.split(":")[1]}`:Y,ee=D(N);if(ee===void 0||P(ee.item)===void 0)continue;const se=u.some(ye=>{const Me=ye.
get(N);return Me&&(Me.array===R||j(R,Me.item))});if(T==="type"||!se)return ee.item}}function y(h,R){const T=(0,C.Gg)(h);return P(h)??P(J(h,R))??(T&&(0,C.e1)(T))}function $(h){const R=/\d/.test(h)?D(h):
void 0;return R&&y(R.item,R.array)}return{componentOf:J,nameOf:y,labelOf:$}}function P(s){const u=s&&((0,C.TN)(s,"name")??b(s));return u&&(0,C.e1)(u)}function b(s){const[u,D]=[H(s,"localeData"),H(s,"d\
ata")];return[...(u?["en",...(0,C.YD)(u)]:[]).map(h=>H(u,h)),D,H(D,"node")].map(h=>h&&((0,C.Gg)(h)??(0,C.TN)(h,"display_name"))).find(h=>h!==void 0)}function H(s,u){return s?.type==="object"?s.members.
get(u):void 0}function j(s,u){return(0,C.YD)(u).map(J=>H(u,J)).some(J=>J?.type==="array"&&J.items===s)}function M(s){const u=new Map,D=J=>{if(J.type==="object")for(const y of J.members.values())D(y);if(J.
type==="array")for(const y of J.items){const $=(0,C.YD)(y).filter(R=>C.ZM.test(R)),h=new Set($.flatMap(R=>(0,C.TN)(y,R)??[]));for(const R of h)u.set(R,u.has(R)?void 0:{item:y,array:J.items});D(y)}};return D(
s),u}function I(s,u,D){const J=(0,q.FF)(s,u),y=[...J.base.map(h=>({...h,base:h.item})),...u.map(({base:h,head:R})=>({...R,base:h.item,head:R.item})),...J.head.map(h=>({...h,head:h.item}))],$=k(y,D);return y.
map(h=>({...h,step:U(h,$.get(h))})).sort(E)}function l(s,u){return s.type==="object"?Array.from(s.members,([J,y])=>({step:{type:"member",key:J},value:y})):(s.type==="array"?I({base:[],head:(0,q.S3)(s.
items)},[],u):[]).map(({step:J,item:y})=>({step:J,value:y}))}function U({item:s,index:u},D){if(D===void 0)return{type:"element",index:u,item:s};const J=A(s),y=J!==void 0&&J.length<=ue&&!D.startsWith(J);
return{type:"item",label:D,...y&&{hint:J},item:s}}function E({step:s},{step:u}){return s.type==="item"&&u.type==="item"?s.label<u.label?-1:1:s.type==="element"&&u.type==="element"?s.index-u.index:s.type===
"item"?-1:1}function k(s,u){const D=new Map,J=new Set;let y=s.filter(({item:N})=>(P(N)??(0,C.Gg)(N)??(0,C.TH)(N))!==void 0);const $=N=>{const ee=y.map(N),se=v(ee);y=y.filter((ye,Me)=>{const Te=ee[Me];
return Te===void 0||se.get(Te)!==1||J.has(Te)?!0:(J.add(Te),D.set(ye,Te),!1)})};$(({item:N})=>P(N));const h=new Map(y.map(N=>[N,P(N.item)??P(u(N.item,N.array))])),R=v([...h.values()]),T=N=>{const[ee,se]=[
h.get(N),(0,C.Gg)(N.item)];return P(N.item)??(R.get(ee)===1?ee:void 0)??(se&&(0,C.e1)(se))},Y=(N,ee="")=>{const[se,ye]=[(0,C.TH)(N.item),T(N)??A(N.item)],Me=se&&(0,C.e1)(se).replace(ee,"");return ye&&
Me?`${ye} (${Me})`:ye??Me};return $(N=>T(N)??Y(N,le)),$(N=>Y(N,le)),$(N=>Y(N)),$(N=>`${T(N)??A(N.item)??Y(N)} [${N.index}${N.head?"":", before"}]`),D}function v(s){const u=new Map;for(const D of s)u.set(
D,(u.get(D)??0)+1);return u}function A(s){const u=(0,C.TN)(s,"type");return u?.startsWith('"')?(0,C.e1)(u):void 0}}),7856:((be,Se,p)=>{p.d(Se,{$C:()=>s,Wr:()=>y,_p:()=>u,lb:()=>U});var C=p(706),q=p(3436),
ie=p(2742);const le=8,ue="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",B=new RegExp(`(?:${ue}|(?:password|se\
cret|apikey)s)$`),P=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,b=new RegExp(`^x?(?:${ue})$`),H=/name|key|header|field/i,j=["value","values","default","defaultvalue","headervalue"],M=/\{\{|\$\{|<%/,
I="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]\
{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ue})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${ue})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${I}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${I}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map($=>new RegExp(
$,"giu"));function U({workflows:$}){const h=new C.pO;for(const{secrets:T,files:Y}of $){const N=Y.flatMap(({base:ee,head:se})=>[ee,se].flatMap(y));for(const ee of[...T,...N].flatMap(E))h.add(ee,k)}const R=new Map;
return T=>{const Y=R.get(T);if(Y)return Y;const N=[],ee=Me=>(N.push(Me),C.v5),ye={shown:l.reduce((Me,Te)=>Me.replace(Te,ee),h.hide(T,ee)),hidden:JSON.stringify(N)};return R.set(T,ye),ye}}function E($){
return[$,$.replace(/^(?:bearer|basic|token) /i,""),...(0,q.PX)((0,ie.yR)($))]}function k($){return $.length>=le&&!new RegExp("^\\p{L}+$","u").test($)}function v($){const h=A($);return B.test(h)&&!P.test(
h)}function A($){return $.toLowerCase().replace(/[^a-z]/g,"")}function s($,h,R){if(D(h))return!1;if(v($))return J(h)||b.test(A($));const T=Y=>H.test(Y)&&v(String(R&&(0,q.TN)(R,Y)));return j.includes(A(
$))&&R!==void 0&&(0,q.YD)(R).some(T)}function u($,...h){return h.every(D)?!1:$.some((R,T)=>{const Y=$[T-1],N=Y&&"item"in Y?Y.item:void 0,ee=$.slice(T+1).every(({type:ye})=>ye==="element"),se=ye=>R.type===
"member"&&s(R.key,ee?ye:void 0,N);return h.some(se)})}function D($){return $?.type==="literal"&&!/\d/.test($.text)}function J($){return $?.type==="array"?$.items.every(J):$!==void 0&&(0,q.jn)($)}function y($){
const h=[],R=T=>{if(T!==void 0)if((0,q.jn)(T))R((0,ie.yR)((0,q.e1)(T.text)));else if(T.type==="array")for(const Y of T.items)R(Y);else for(const[Y,N]of T.members)s(Y,N,T)&&h.push(...(0,q.PX)(N)),R(N)};
return R($),h.filter(T=>!M.test(T))}}),5408:((be,Se,p)=>{p.d(Se,{$z:()=>b,FF:()=>M,Ms:()=>j,O6:()=>I,S3:()=>ie,eV:()=>le,kh:()=>ue,kk:()=>B,qc:()=>P,yU:()=>H});var C=p(8965);const q=500;function ie(l){
return l.map((U,E)=>({item:U,index:E,array:l}))}function le(l,U){const E=u=>l[u].map(D=>U(D,u)),k=(u,D)=>u!==void 0&&u===D,v=(0,C.E)(E("base"),E("head"),{maxEditLength:q,comparator:k});if(v===void 0)return j(
ue(l,U));let[A,s]=[0,0];return v.flatMap(({added:u,removed:D,count:J})=>{const[y,$]=[l.base.slice(A,A+J),l.head.slice(s,s+J)];return u||(A+=J),D||(s+=J),u||D?[]:H({base:y,head:$})})}function ue(l,U){return P(
l,U).flatMap(H)}function B(l,U){return P(l,U).flatMap(E=>E.base.length===1&&E.head.length===1?H(E):[])}function P(l,U){const E=b(l.head,k=>U(k,"head"));return E.delete(void 0),[...b(l.base,k=>U(k,"bas\
e"))].flatMap(([k,v])=>{const A=E.get(k);return A?[{base:v,head:A}]:[]})}function b(l,U){const E=new Map;for(const k of l){const v=U(k),A=E.get(v);A?A.push(k):E.set(v,[k])}return E}function H({base:l,
head:U}){return l.flatMap((E,k)=>{const v=U[k];return v===void 0?[]:[{base:E,head:v}]})}function j(l){const U=[];for(const k of l.toSorted((v,A)=>v.base.index-A.base.index)){let[v,A]=[0,U.length];for(;v<
A;){const s=v+A>>1;(U[s]?.last.head.index??0)<k.head.index?v=s+1:A=s}U[v]={last:k,before:U[v-1]}}const E=[];for(let k=U.at(-1);k;k=k.before)E.push(k.last);return E.reverse()}function M({base:l,head:U},E){
const k=new Set(E.flatMap(v=>[v.base,v.head]));return{base:l.filter(v=>!k.has(v)),head:U.filter(v=>!k.has(v))}}function I(l,U){const E=j(l),k={base:0,head:0};return P(U,({index:v},A)=>{for(;(E[k[A]]?.[A].
index??1/0)<v;)k[A]++;return k[A]})}}),6384:((be,Se,p)=>{p.a(be,async(C,q)=>{try{let k=function(){const v=new le.i,A=v.required("base",P.Rr),s=v.required("head",P.Rr);[A,s].some(y=>y!==void 0&&(0,ie.existsSync)(
y))||(A!==void 0&&v.refuse("base",(0,P.LO)(v.text("base"))),s!==void 0&&v.refuse("head",(0,P.LO)(v.text("head"))));const u=v.optional("ignore",()=>(0,H.wo)(v.lines("ignore")))??H.K$,D=v.boolean("fail-\
on-change",!1),J=v.boolean("summary",!0);return{base:v.check(A),head:v.check(s),ignore:u,failOnChange:D,summary:J}};var ie=p(3024),le=p(3991),ue=p(4022),B=p(2345),P=p(6584),b=p(1124),H=p(2899),j=p(7279),
M=p(8725),I=p(276),l=p(4057),U=p(706),E=p(1532);await(0,I.eF)(async v=>{const{base:A,head:s,ignore:u,failOnChange:D,summary:J}=k(),y=(0,M.t1)(),[$,h]=[(0,U.OX)(A),(0,U.OX)(s)],R=(0,l.Bu)(Object.entries(
{Base:$,Head:h}));y.info(`Comparing ${$} with ${h}`);const T=await(0,E.Z)(A,s,{ignore:u,signal:v}).catch(async se=>{const ye=(0,j.iT)(se);throw J&&await(0,l.Sy)("Workflow comparison failed",(0,l.il)((0,ue.
UX)(ye),(0,I.VY)(ye)),R),ye});for(const{name:se,status:ye,counts:Me,variablesCompared:Te}of T.workflows){const Fe=ye==="changed"||ye==="unchanged"?(0,b.cq)(Me):ye,De=Te?"":" (environment variables are\
 not compared)";y.info(`${se===void 0?"":`${(0,U.OX)(se)}: `}${Fe}${De}`)}(0,B.$0)(T);const[Y,N]=[(0,b.Hq)(T),(0,b.xW)(T)];(0,I.n0)({changed:Y,...N});const ee=await(0,B.S3)(T);if(J){const se=(0,B.uu)(
ee,T.workflows.length>1,[R]);await(0,l.Sy)(`Workflow comparison: ${(0,b.cq)(N)}`,se,R)}if(Y&&D){const se=`The versions differ (${(0,b.cq)(N)}), and fail-on-change is true`;throw new j.HR({what:se,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),q()}catch(k){q(k)}},1)}),1532:((be,Se,p)=>{p.d(Se,{Z:()=>ve});var C=p(5806),q=p(4573),ie=p(8142);const le={enter:()=>{},scalar:F=>({
json:F}),array:F=>({json:`[${F.map(({json:oe})=>oe)}]`,items:F}),object(F){return{json:`{${Array.from(F,([w,{json:W}])=>`${JSON.stringify(w)}:${W}`).sort()}}`,members:F}}};function ue(F){const oe=(0,q.
isUtf8)(F)?(0,ie.q)(F.toString(),void 0,le):void 0,w=oe?.members??oe?.items?.map(Q=>[B(Q),Q]);if(w===void 0)return;const W=new Map;for(const[Q,{members:xe,json:_e}]of w){if(Q===void 0||W.has(Q))return;
W.set(Q,{name:Q,keys:[...xe?.keys()??[]],content:_e})}return{container:Array.isArray(w)?"array":"object",variables:[...W.values()]}}function B({members:F}){if(!F?.has("value"))return;const oe=[F.get("\
name"),F.get("key")].find(w=>w?.json[0]==='"');return oe&&JSON.parse(oe.json)}function P({files:F}){const oe=[...F].filter(([w])=>(0,C.dU)(w)).map(([,w])=>b(w));return[...new Set(oe.flat())]}function b(F){
const oe=new TextDecoder().decode(F);try{JSON.parse(oe)}catch{return[]}const w=ue(F),W=new Set(w?.container==="array"?w.variables.map(({name:_e})=>_e):void 0),xe=Array.from(oe.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([_e,Ue,ze])=>Ue===void 0?[_e,String(Number(_e))]:ze===void 0?[JSON.parse(Ue)]:[]);return[...new Set(xe)].filter(_e=>!W.has(_e))}var H=p(1124),j=p(3436),M=p(7598);function I(F){return(0,q.isUtf8)(
F)?F.toString():void 0}function l(F,oe,w){const W=/\.json$/i.test(F)?I(oe):void 0;return W===void 0?void 0:w.read(W)}function U(F,oe,w,W){if(oe.equals(w))return!0;const Q=new Interner(W),xe=l(F,oe,Q);
return xe!==void 0&&xe.id===l(F,w,Q)?.id}function E({files:F},oe){const w=Q=>createHash("sha256").update(Q).digest("hex"),W=Array.from(F,([Q,xe])=>{const _e=l(Q,xe,new Interner(oe));return[Q,w(_e?canonicalJson(
_e):xe)]});return w(JSON.stringify(W.sort(([Q],[xe])=>Q<xe?-1:1)))}var k=p(2899),v=p(2742),A=p(7856);const s=1024*1024;function u(F,oe,{name:w,ignore:W}){const Q=[F,oe].filter(Ve=>Ve!==void 0),xe=Q.length===
2&&Q.some(J),_e=[...new Set(Q.flatMap(({files:Ve})=>[...Ve.keys()]))].sort(),Ue=new Set(W.lines),ze=new j.Ms(W,Ve=>Ue.delete(Ve)),Je=_e.flatMap(Ve=>{const[rt,ut]=[F?.files.get(Ve),oe?.files.get(Ve)],ft=rt!==
void 0&&ut!==void 0&&rt.equals(ut);if(xe&&(0,C.dU)(Ve)||ft&&Ue.size===0)return[];const ot=rt&&l(Ve,rt,ze),dt=ft?ot:ut&&l(Ve,ut,ze);return ft||ot!==void 0&&ot.id===dt?.id?[]:[{name:Ve,from:rt,to:ut,base:ot,
head:dt}]}),We=$(Je,ze),Ke=Ve=>W.lines.length===0&&We.some(rt=>rt.name===Ve),tt=We.length===0?[]:_e.filter(Ve=>!Ke(Ve)&&!(0,C.dU)(Ve)),nt=F===void 0?"added":oe===void 0?"removed":void 0;return{name:w,
status:nt??(We.length>0?"changed":"unchanged"),counts:nt?{added:0,modified:0,removed:0,[nt]:1}:(0,H.cz)(We.map(H.xS)),files:We,variablesCompared:!(xe&&Q.some(y)),secrets:[...new Set(Q.flatMap(Ve=>[...P(
Ve),...D(Ve,tt)]))],unusedIgnores:[...Ue]}}function D({files:F},oe){return oe.flatMap(w=>(0,A.Wr)(l(w,F.get(w)??Buffer.of(),new j.Ms(k.K$))))}function J({kind:F,files:oe}){return F==="folder"&&![...oe.
keys()].some(C.dU)}function y({files:F}){return[...F].some(([oe,w])=>(0,C.dU)(oe)&&ue(w)?.variables.length!==0)}function $(F,oe){const w=F.flatMap(({name:Q,base:xe,head:_e})=>xe&&_e&&!(0,C.dU)(Q)?[{name:Q,
base:xe,head:_e}]:[]),W=new Map((0,v.OD)(w,oe).map((Q,xe)=>[w[xe]?.name,Q]));return F.map(Q=>h(Q,W.get(Q.name)))}function h({name:F,from:oe,to:w,base:W,head:Q},xe){const _e=oe===void 0?"added":w===void 0?
"removed":"modified",Ue={name:F,status:_e,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,C.dU)(F))return{...Ue,kind:"variables",changes:T(W,Q,_e)};if(xe||_e!=="modified"&&(W??Q))return{
...Ue,kind:"json",base:W,head:Q,...xe};const[ze,Je]=[oe&&R(oe),w&&R(w)];return oe&&ze===void 0||w&&Je===void 0?{...Ue,kind:"binary"}:{...Ue,kind:"text",text:{base:ze,head:Je}}}function R(F){return F.length<=
s&&!F.includes(0)?I(F):void 0}function T(F,oe,w){const[W,Q]=[F,oe].map(Ke=>Ke&&ue(Buffer.from((0,j.dj)(Ke))));if(w==="modified"&&(W===void 0||W.container!==Q?.container))return[{kind:"modified",path:[],
from:H.RG,to:H.RG}];const xe=Ke=>new Map(Ke?.variables.map(({name:tt,content:nt})=>[tt,nt])),[_e,Ue]=[xe(W),xe(Q)],ze=[],Je=[..._e.keys()].filter(Ke=>Ue.has(Ke)),We=[...Ue.keys()].filter(Ke=>_e.has(Ke));
Je.some((Ke,tt)=>Ke!==We[tt])&&ze.push({kind:"reordered",path:[],moved:[]});for(const Ke of[...new Set([..._e.keys(),...Ue.keys()])].sort()){const tt=[{type:"member",key:Ke}];_e.has(Ke)?Ue.has(Ke)?_e.
get(Ke)!==Ue.get(Ke)&&ze.push({kind:"modified",path:tt,from:H.RG,to:H.RG}):ze.push({kind:"removed",path:tt,value:H.RG}):ze.push({kind:"added",path:tt,value:H.RG})}return ze}var Y=p(7279),N=p(3024),ee=p(
1455),se=p(6760),ye=p(1142),Me=p(706),Te=p(9870);function Fe(F,oe){return new Y.HR({what:F,advice:oe,topic:"unpacking"})}function De(F,oe){for(const{index:w}of`${oe}/`.matchAll(/\//g)){const W=oe.slice(
0,w),Q=(0,N.lstatSync)((0,se.join)(F,W),{throwIfNoEntry:!1});if(Q?.isSymbolicLink())throw Fe(`${(0,Me.TL)(W)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(W===oe&&Q?.isFile())
return Q;if(!Q?.isDirectory())break}}async function Xe(F,oe,w,W=1/0){const Q=new Map,xe=new Map;let _e=W;for(const Ue of oe){w.throwIfAborted();const ze=De(F,Ue);if(!(ze===void 0||xe.get((0,C.Sr)(Ue))===
ze.ino)){if(xe.set((0,C.Sr)(Ue),ze.ino),_e-=ze.size,_e<0)throw new Error("its files take more than 256 MiB, the limit");Q.set(Ue,await(0,ee.readFile)((0,se.join)(F,Ue)))}}return Q}async function O(F){
return(await(0,ee.readdir)(F,{withFileTypes:!0})).map(w=>w.name+(w.isDirectory()?"/":""))}async function x(F,oe){const w=[],W=[""];for(const Q of W){oe.throwIfAborted();for(const xe of await O((0,se.join)(
F,Q))){if((0,C.jq)(xe))continue;if((xe.endsWith("/")?W:w).push(Q+xe),w.length+W.length>Te.BE)throw new Error("more than 10,000 files are in it")}}return w}async function ne(F){if(!De(F,C.gv))return;const oe=await(0,ee.
readFile)((0,se.join)(F,C.gv),"utf8");let w;try{const{unpackedFiles:W}=JSON.parse(oe);W.every(Q=>(0,C.x5)(Q)===void 0)&&(w=new Set(W))}catch{}return{text:oe,paths:w}}async function X(F,oe){const w=new Set(
oe.map(caseFold));return(await readdir(F).catch(()=>[])).filter(Q=>!w.has(caseFold(Q))&&existsSync(join(F,Q,RECORD)))}function we(F){return`${JSON.stringify({unpackedFiles:[...F]},null,2)}
`}var Oe=p(3657);async function K(F,oe){try{const w=await(0,ee.stat)(F);if(w.isDirectory())return await me(F,oe);if(w.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const W=await(0,ee.
readFile)(F);return{...await(0,Oe.u)(W,oe),sha256:(0,M.createHash)("sha256").update(W).digest("hex")}}catch(w){throw de(w,F,oe)}}async function re(F,oe){const w=()=>K(F,oe);try{const W=(0,N.statSync)(
F,{throwIfNoEntry:!1});if(W===void 0)return{};const Q=W.isDirectory()?await he(F,oe):new Map,[xe,..._e]=[...Q.values()].flat();return xe===void 0?{single:w}:{several:new Map(Array.from(Q,([ze,Je])=>[ze,
()=>ce(F,Je,oe)])),..._e.length===0&&xe.isDirectory()&&{single:w}}}catch(W){throw de(W,F,oe)}}async function ce(F,oe,w){const[W="",Q]=oe.map(xe=>xe.name);if(Q!==void 0)throw new Error(`is there twice,\
 as ${(0,Me.TL)(W)} and as ${(0,Me.TL)(Q)}. Remove one of them`);if(oe[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await K((0,se.join)(F,W),w)}async function he(F,oe){
const w=new Map,W=await(0,ee.readdir)(F,{withFileTypes:!0});if((0,Te._2)(W.map(({name:Q})=>Q)))return w;for(const Q of W){if(oe.throwIfAborted(),Q.name.startsWith(".")||!await te((0,se.join)(F,Q.name),
oe))continue;const xe=Q.isDirectory()?Q.name:Q.name.replace(/\.zip$/i,"");w.set(xe,[...w.get(xe)??[],Q])}return w}async function te(F,oe){const w=await(0,ee.stat)(F).catch(()=>{});if(w?.isDirectory())
return(0,Te._2)(await Re(F));if(!w?.isFile()||!/\.zip$/i.test(F))return!1;try{return(0,Te._2)([...(await K(F,oe)).files.keys()])}catch{return oe.throwIfAborted(),!0}}function de(F,oe,w){if(w.aborted)return w.
reason;const W=/The package (is .*, not a zip)/.exec((0,Y.gJ)(F))?.[1],Q=(0,N.existsSync)(oe)?`can't be read: ${(0,ye.Uc)(F)}`:`doesn't exist: ${(0,Me.MW)(oe)}`;return new Error(W?`${W}. Set a package\
 (.zip), or the folder with its unpacked files`:Q,{cause:F})}async function me(F,oe){const w=(0,se.join)(F,(0,Te.wg)(await Re(F))),W=await ne(w);if(W&&!W.paths)throw new Error(`${C.gv} isn't as this a\
ction writes it`);const Q=W?.paths?new Set([...Te.LX,...W.paths]):await x(w,oe),xe=await Xe(w,Q,oe,Te.zx);if(xe.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",xe)}async function Re(F){
const oe=await O(F),W=oe.filter(Q=>Q.endsWith("/")).map(async Q=>(await O((0,se.join)(F,Q))).map(xe=>Q+xe));return[...oe,...(await Promise.all(W)).flat()]}async function ve(F,oe,{ignore:w,signal:W}){const Q=await Ee(
"base",W,()=>re(F,W)),xe=await Ee("head",W,()=>re(oe,W)),_e=Le(Q,xe)?[void 0]:[...new Set([...Ne(Q),...Ne(xe)])].sort(),Ue=[];for(const Je of _e){const We=Je===void 0?"":` ${(0,Me.TL)(Je)}`,Ke=await Ee(
`base${We}`,W,()=>Be(Q,Je)),tt=await Ee(`head${We}`,W,()=>Be(xe,Je));Ue.push(u(Ke,tt,{name:Je,ignore:w}))}const ze=({single:Je,several:We})=>Je!==void 0||We!==void 0;return ze(Q)&&ze(xe)?{workflows:Ue}:
{workflows:Ue,missing:ze(Q)?"head":"base"}}function Le(F,oe){const w=[F,oe];if(!(w.every(({single:Ue,several:ze})=>Ue&&ze)&&Ne(F).join()!==Ne(oe).join())&&w.every(({single:Ue,several:ze})=>!Ue||ze))return!1;
if(w.every(({single:Ue,several:ze})=>!ze||Ue))return!0;const[xe,_e]=F.several?["head","base"]:["base","head"];throw new Y.HR({what:`${xe} is a single workflow, but ${_e} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ne({several:F}){return[...F?.keys()??[]]}async function Be({single:F,several:oe},w){return await(w===void 0?F:oe?.get(w))?.()}async function Ee(F,oe,w){
try{return await w()}catch(W){oe.throwIfAborted();const Q=W instanceof Y.HR?W.topic:"import-deploy-and-promote";throw new Y.HR({what:`${F} ${(0,Y.gJ)(W)}`,topic:Q,cause:W})}}}),1142:((be,Se,p)=>{p.d(Se,
{Uc:()=>j,Rs:()=>M});var C=p(7598),q=p(1455),ie=p(6760);const le=Ge(import.meta.url)("node:util");var ue=p(7279),B=p(706);const P={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"t\
he disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that n\
ame already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function b(k){return/^E[A-Z0-9]+$/.test(Object(
k).code)}function H(k){if(!b(k))return(0,ue.gJ)(k);const{code:v="",errno:A=0}=k;return P[v]??(0,le.getSystemErrorMap)().get(A)?.[1]??v}function j(k){const{path:v,dest:A=v}=Object(k);return b(k)&&A?`${H(
k)} (${(0,B.MW)(A)})`:H(k)}function M(k,v,A="Set another directory, or free some space."){const s=Object(k).code==="ENAMETOOLONG",u={what:`Can't write ${v}`,why:H(k),cause:k};return new ue.HR({...u,advice:s?
"Set a shorter name.":A})}async function I(k){await rm(k,{recursive:!0,force:!0,maxRetries:10})}const l=/^\.workflow-export-[0-9a-f]{12}$/;async function U(k,v,A=dirname(k)){const s=join(A,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,v,{flag:"wx"}),await rename(s,k)}catch(u){throw await I(s).catch(()=>{}),u}}async function E(k,v){await U(k,v).catch(A=>{throw M(A,k)})}}),
7279:((be,Se,p)=>{p.d(Se,{HR:()=>q,gJ:()=>P,h_:()=>B,iT:()=>ue});const C=null;class q extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(H){
super(le(H),{cause:H.cause}),this.what=H.what,Object.assign(this,H)}with(H){return new q({...this,cause:this,...H})}}function ie({what:b,why:H=""}){return H===""?b:`${b}: ${H}`}function le(b){const H=ie(
b);return`${H}${/[.!?…]$/.test(H)?"":"."} ${b.advice??""}`.trim()}function ue(b){return b instanceof Error?b:new Error(String(b))}function B(b){return b instanceof q?b:new q({what:P(b),cause:b})}function P(b){
return ue(b).message}}),8725:((be,Se,p)=>{p.d(Se,{lm:()=>q.lm,t1:()=>ie});const C=Ge(import.meta.url)("node:async_hooks");var q=p(5358);function ie(M=""){return{info:I=>ue(M+I),warning:I=>q.$e(M+I),debug:I=>q.
Yz(M+I),mask:q.Pq}}function le(M){const I=[];return{...ie(`[${M}] `),info:l=>I.push(l),end(l){core.startGroup(B(l));for(const U of I)ue(U);core.endGroup()}}}function ue(M){q.pq(B(M))}function B(M){return M.
replaceAll("##[","## [")}const P=new C.AsyncLocalStorage;let b=!1;function H(M,I){return b||j(),b=!0,P.run(M,I)}function j(){const M=process.stdout.write.bind(process.stdout);process.stdout.write=((I,...l)=>{
const U=P.getStore(),E=String(I);return U===void 0||/^::(add-mask|debug)::/.test(E)?M(I,...l):(P.exit(()=>U.debug(E.trimEnd())),!0)})}}),276:((be,Se,p)=>{p.d(Se,{VY:()=>M,Pd:()=>l,eF:()=>j,n0:()=>I});
var C=p(3024),q=p(1455);const ie=Ge(import.meta.url)("node:os");var le=p(6760),ue=p(5358),B=p(1142),P=p(7279),b=p(706);const H=6e4;async function j(k){const v=new AbortController;for(const A of["SIGIN\
T","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${A})`,topic:"the-job-on-the-platform"};process.on(A,()=>v.abort(new P.HR(s)))}try{await k(v.signal)}catch(A){for(let u=A;u instanceof Error;u=u.cause)
ue.Yz(u.stack??u.message);const s=M(A);ue.C1(`${(0,b.OX)((0,P.gJ)(A),H)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function M(k){const{GITHUB_SERVER_URL:v,GITHUB_ACTION_REPOSITORY:A,
GITHUB_ACTION_REF:s}=process.env;if(!(!(k instanceof P.HR)||k.topic===void 0||!v||!A||!s))return encodeURI(`${v}/${A}/blob/${s}/docs/troubleshooting.md#${k.topic}`)}function I(k){for(const[v,A]of Object.
entries(k))A!==void 0&&ue.uH(v,A)}async function l(k){const v=process.env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,q.mkdtemp)((0,le.join)(v,k)).catch(A=>{throw(0,B.Rs)(A,v,"Check the runner's tempo\
rary folder.")})}function U(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function E(){return Number(process.env.GITHUB_RUN_ATTEMPT)||
1}}),4057:((be,Se,p)=>{p.d(Se,{Bu:()=>b,Sy:()=>U,il:()=>j});var C=p(5358),q=p(7279),ie=p(8132),le=p(706);const ue=1024*1024-1e4,B=2e5;function P(E,k){const v=k.map(J=>J.map(I)),A=E.map((J,y)=>v.some($=>$[y]!==
"")),s=(J,y)=>`<tr>${J.flatMap(($,h)=>A[h]?`<${y}>${$}</${y}>`:[]).join("")}</tr>`,u=v.map(J=>s(J,"td")),D=J=>`<tr><td colspan="${E.length}">\u2026 and ${counted(J,"more row")}</td></tr>`;return`<tabl\
e>${s(E.map(escapeAll),"th")}${l(u,D).join("")}</table>`}function b(E){return`<table>${E.map(([v,A])=>A===void 0?"":`<tr><th align="left">${(0,ie.FO)(v)}</th><td>${I(A)}</td></tr>`).join("")}</table>`}
function H(E){const k=E.map(({names:v,message:A,help:s})=>{const u=v.map(J=>`**${plainText(J)}**`);return`- ${l(u,J=>`and ${J} more`,B/2).join(", ")}: ${j(A,s)}`});return l(k,v=>`- \u2026 and ${counted(
v,"more cause")}`).join(`
`)}function j(E,k){return k===void 0?(0,ie.wh)(E):`${(0,ie.wh)(E)} <a href="${(0,ie.FO)(k)}">Troubleshooting</a>`}function M(E,k){return`<details><summary>${escapeAll(E)}</summary>

${k}

</details>`}function I(E){return typeof E=="string"?E===""?"":`<code>${(0,ie.FO)((0,ie.RK)(E))}</code>`:"words"in E?(0,ie.wh)(E.words):`<a href="${(0,ie.FO)(E.href)}">${(0,ie.wh)(E.text)}</a>${(0,ie.FO)(
E.after??"")}`}function l(E,k,v=B){let A=v;const s=E.filter(u=>{const D=Buffer.byteLength(u),J=D<=A;return J&&(A-=D),J});return s.length===E.length?s:[...s,k(E.length-s.length)]}async function U(E,...k){
const v=s=>`${(0,le.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,A=[`### ${(0,ie.wh)(E)}`,...l(k,v,ue)];try{await C.z.addRaw(A.join(`

`),!0).write()}catch(s){C.$e(`Can't write the job summary: ${(0,q.gJ)(s)}`)}}}),8132:((be,Se,p)=>{p.d(Se,{EU:()=>P,FO:()=>j,Jj:()=>ue,RK:()=>ie,SS:()=>B,wh:()=>H});const C="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${C})[\\u200C\\u200D](?=${C})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(l){return/^[ -[\]-~]*$/.test(l)&&!l.includes("##[")?l:l.replace(q,(U,E)=>E===void 0?U:le(E))}function le(l){return`\
\\u{${l.codePointAt(0)?.toString(16)}}`}function ue(l,U){if(l.length<=U)return l;const E=Array.from(l.slice(0,2*U+2));return E.length>U?`${E.slice(0,U).join("")}\u2026`:l}function B(l,U=100){const E=ie(
ue(l,U)).replaceAll("	",le)||'""',k="`".repeat(I(E)+1);return/^`|`$/.test(E)||/^ .*[^ ].* $/.test(E)?`${k} ${E} ${k}`:k+E+k}function P(l,U,E){const v=l.map(s=>E+ie(s).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),A="`".repeat(Math.max(3,I(v)+1));return`${E}${A}${U}
${v}
${E}${A}`}const b=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function H(l){return j(ie(l).replaceAll("	"," ")).replace(b,"$&<wbr>")}function j(l){return l.replace(M,U=>`&#${U.codePointAt(0)}\
;`)}const M=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function I(l){return(l.match(/`+/g)??[]).reduce((U,E)=>Math.max(U,E.length),0)}}),8142:((be,Se,p)=>{p.d(Se,{q:()=>le});
const C=500,q=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(b,H,j){let M=b.startsWith("\uFEFF")?1:0,I=0;function l(){for(;;){
const v=b.charAt(M);if(v!==" "&&v!==`
`&&v!=="\r"&&v!=="	")return v;M++}}function U(){const v=M;if(ie.lastIndex=v,!ie.test(b))throw new SyntaxError;return M=ie.lastIndex,b.slice(v,M)}function E(v,A){const s=l();if(s==="["){const D=[],J=j.
enter(v);return k("]",A,()=>D.push(E(J,A+1))),j.array(D,v)}if(s==="{"){const D=new Map;return k("}",A,()=>{if(l()!=='"')throw new SyntaxError;const J=U(),y=J.includes("\\")?JSON.parse(J):J.slice(1,-1);
if(D.has(y)||l()!==":")throw new SyntaxError;M++,D.set(y,E(j.enter(v,y),A+1))}),j.object(D,v)}const u=U();return j.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function k(v,A,s){if(A===C)throw new RangeError;
M++;let u=l()===v?v:",";for(;u===",";){if(++I>q)throw new RangeError;s(),u=l(),u===","&&M++}if(u!==v)throw new SyntaxError;M++}try{const v=E(H,0);if(l()==="")return v}catch{}}function ue(b){const H=le(
b,`
`,B);return H===void 0?void 0:`${H}
`}const B={enter:b=>`${b}  `,scalar:b=>b,array:(b,H)=>P("[",b,"]",H),object(b,H){const j=[...b.keys()].sort().map(M=>`${JSON.stringify(M)}: ${b.get(M)}`);return P("{",j,"}",H)}};function P(b,H,j,M){return H.
length===0?b+j:`${b}${M}  ${H.join(`,${M}  `)}${M}${j}`}}),5806:((be,Se,p)=>{p.d(Se,{Oj:()=>I,Sr:()=>M,dU:()=>j,fw:()=>ue,gv:()=>C,jq:()=>b,x5:()=>P});const C=".workflow-export.json",q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...ue,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',q],["changes how git or GitHub treats t\
he repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function P(U,E=B){const k=l(U);return E.find(([,v])=>v.test(U)||v.test(k))?.[0]}function b(U){return[le,q,ie].some(E=>E.test(l(U)))}function H(U){return q.
test(l(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function j(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(M(l(U)))}
function M(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function I(U){const E=new Map;for(const k of U){const v=M(k.replace(/\/$/,"")),A=E.get(v);if(A!==void 0)return[A,k];E.set(v,k)}for(const[
k,v]of E)for(const{index:A}of k.matchAll(/\//g)){const s=E.get(k.slice(0,A));if(s?.endsWith("/")===!1)return[s,v]}}function l(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((be,Se,p)=>{p.
d(Se,{BE:()=>B,LX:()=>ue,_2:()=>I,jz:()=>b,wg:()=>M,zx:()=>P});var C=p(5806);const[q,ie,le]=["flow_definition.json","app_definition.json","env_variables.json"],ue=[q,ie,le],B=1e4,P=256*1024*1024;function b(l,U){
const E=[...U].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(k));return{kind:l,files:new Map(E.sort(([k],[v])=>k<v?-1:1))}}function H({kind:l,files:U}){return{kind:l,files:new Map([...U].filter(
([E])=>!isEnvVariables(E)))}}const j=/^\.|^__MACOSX$/;function M(l){const U=new Set(l),E=s=>ue.some(u=>U.has(s+u));if(E(""))return"";const k=new Set(l.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[v,...A]=[...k].filter(s=>!j.test(s));return A.length===0&&E(`${v}/`)?`${v}/`:""}function I(l){const U=M(l);return l.includes(U+ie)||l.includes(U+q)}}),3657:((be,Se,p)=>{p.d(Se,{u:()=>j});var C=p(
4573),q=p(8522),ie=p(663),le=p(7279),ue=p(706),B=p(5806),P=p(9870);const b=2048,H=new Set([0,10]);async function j(N,ee){ee?.throwIfAborted();const{zip:se,source:ye,entries:Me}=await M(N).catch(s("The\
 package")),Te=(0,P.wg)([...Me.keys()]),Fe=[];for(const[De,Xe]of Me){ee?.throwIfAborted();const O=await k(se,ye,Xe).catch(s(`${(0,ue.TL)(De)} in the package`));De.startsWith(Te)&&!v(De)&&Fe.push([De.slice(
Te.length),O])}return(0,P.jz)("zip",Fe)}async function M(N){const ee=I(N),se=await(0,ie.SY)(ee,{decodeStrings:!1});return{zip:se,source:ee,entries:await l(se)}}function I(N){for(let ee=N.length-21;ee>
0;){ee=N.lastIndexOf("PK",ee-1,"latin1");const se=ee+22+(ee<0?1/0:N.readUInt16LE(ee+20));if(se<=N.length)return N.subarray(0,se)}throw N.toString("latin1",0,2)==="PK"?new Error("its end is missing"):
D(N)}async function l(N){if(N.entryCount>P.BE)throw A(`The package has ${N.entryCount} entries. The limit is 10,000`);const ee=new Map;let se=0;for await(const Te of N.eachEntry()){const Fe=U(Te);if(ee.
has(Fe))throw A(`The package has ${(0,ue.TL)(Fe)} twice`,"Export it again.");const De=E(Fe,Te);if(De!==void 0)throw A(`${(0,ue.TL)(Fe)} in the package ${De}`);if(se+=Te.uncompressedSize,se>P.zx)throw A(
"The package takes more than 256 MiB unpacked, the limit");ee.set(Fe,Te)}const ye=[...ee.keys()];if(ye.every(v))throw A("The package has no files in it","Export it again.");const Me=(0,B.Oj)(ye);if(Me===
void 0)return ee;throw A(`${Me.map(Te=>(0,ue.TL)(Te)).join(" and ")} in the package collide on a disk that ignores case`)}function U({generalPurposeBitFlag:N,fileNameRaw:ee,extraFields:se,versionMadeBy:ye}){
const Me=(0,C.isUtf8)(ee)?b:N,Te=H.has(ye>>>8);return(0,ie.ax)(Me,ee,se,!Te).replace(/^(\.\/+)+/,"")}function E(N,ee){const se=ee.externalFileAttributes>>>16&61440;return se===40960?"is a symbolic lin\
k":se!==0&&se!==32768&&se!==16384?"is neither a file nor a folder":v(N)&&ee.uncompressedSize>0?"is a folder with a content of its own":ee.canDecodeFileData()?(0,B.dU)(ee.fileNameRaw.toString())&&!(0,B.
dU)(N)?"is also named env_variables.json":(0,B.x5)(N,B.fw):"is encrypted, or compressed by another method than deflate"}async function k(N,ee,se){const{compressedSize:ye,compressionMethod:Me,uncompressedSize:Te}=se,
{fileDataStart:Fe}=await N.readLocalFileHeaderPromise(se),De=ee.subarray(Fe,Fe+ye),Xe={maxOutputLength:Te||1,chunkSize:Te+64},O=Me===0?De:(0,q.inflateRawSync)(De,Xe);if(O.length!==Te)throw new Error(`\
it unpacks to ${O.length} bytes, not the ${Te} listed`);if((0,q.crc32)(O)!==se.crc32)throw new Error("its CRC-32 isn't the one listed");return O}function v(N){return N===""||N.endsWith("/")}function A(N,ee=""){
return new le.HR({what:N,advice:ee,topic:"the-package"})}function s(N){return ee=>{if(ee instanceof le.HR)throw ee;const se={what:`${N} is cut off or damaged`,why:(0,ue.TL)(ee.message).slice(1,-1)};throw new le.
HR({...se,advice:"Export it again.",topic:"the-package",cause:ee})}}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function D(N){
const ee=N.toString("utf8",0,512),[se]=u.find(([,Me])=>Me.test(ee))??["text"],ye=`${se==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return A(`The package \
is ${se}, not a zip`,ye)}const J=33,y=20,$=3,h=8,R=33188;function T({files:N}){const ee=[],se=[];let ye=0;for(const[Fe,De]of N){const[Xe,O]=[Buffer.from(Fe),deflateRawSync(De)],x=[Y(2,y,b,h,0,J),Y(4,crc32(
De),O.length,De.length),Y(2,Xe.length,0)],ne=[Y(2,0,0,0),Y(4,R*65536,ye)];ee.push(Buffer.from("PK"),...x,Xe,O),se.push(Buffer.from("PK"),Buffer.of(y,$),...x,...ne,Xe),ye+=30+Xe.length+O.length}const Me=Buffer.
concat(se),Te=[Y(2,0,0,N.size,N.size),Y(4,Me.length,ye),Y(2,0)];return Buffer.concat([...ee,Me,Buffer.from("PK"),...Te])}function Y(N,...ee){const se=Buffer.alloc(N*ee.length);for(const[ye,Me]of ee.
entries())se.writeUIntLE(Me,ye*N,N);return se}}),1858:((be,Se,p)=>{var C=p(7279),q=p(2975),ie=p(706);function le(s,u,D,J={}){return new Failure({what:s,why:u,advice:D,topic:"the-platforms-response",...J})}
function ue(s,u,D,J){return new Failure({what:s,why:u,advice:D,topic:"the-connection",...J})}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the co\
nnection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},P="Re-run the job lat\
er.",b="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",H=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,j=/EPROTO|ERR_SSL_/,
M=/Z_|ERR__ERROR_/,I=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function l(s,u,D,J){if(!(s instanceof Error&&"code"in s))return s;const y=String(s.code);if(H.test(y)){const ee=`\
the TLS connection can't be trusted (${y})`;return ue(u,ee,`Check host. ${b}`,{affectsAll:!0,cause:s})}const[,$]=I.exec(s.message)??[];if($!==void 0)return U(u,$,s);const h=!D&&j.test(y),R=h?"the TLS \
connection failed":"the connection failed",T=B[y]??`${M.test(y)?"the response can't be decoded":R} (${y})`,Y={retryable:!0,maybeProcessed:D,affectsAll:!D,cause:s};if(J||!(h||y==="ENOTFOUND"))return ue(
u,T,P,Y);const N=h?`Check host and its port. ${b}`:"Check host.";return ue(u,T,N,{...Y,maxRetries:2})}function U(s,u,D){const J=(h,R,T=!1)=>ue(s,h,R,{affectsAll:!0,cause:D,retryable:T});if(u==="407")return J(
"the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const y=Number(u);if(y<500&&!v(y))return J(`the proxy refuses the connection (${u})`,"Allow the host there, or add it \
to NO_PROXY.");const $=`the proxy made no connection (${toSingleLine(u,100)})`;return J($,"Check HTTPS_PROXY, or re-run the job later.",!0)}const E=new Set([408,421,425,429]),k=new Set([501,505,506,508,
510,511]);function v(s){return E.has(s)||s>=500&&!k.has(s)}function A(s,u){return{status:s,retryable:v(s),retryAfterMs:retryAfterMs(u["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((be,Se,p)=>{
const C=Ge(import.meta.url)("node:net");var q=p(9783),ie=p(1858);const le=200;function ue(I){const l=/^[a-z0-9+.-]+:\/\//i.test(I)?I:`https://${I}`;if(/[\s\p{C}\\]/u.test(l)||!URL.canParse(l))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const U=new URL(l);if(U.protocol!=="https:"&&U.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(l))throw new Error("must not contain a user name or password");if(U.protocol==="http:"&&!B(U.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return U.pathname.
endsWith("/")||(U.pathname+="/"),U}function B(I){return I==="localhost"||I==="[::1]"||isIPv4(I)&&I.startsWith("127.")}function P(I){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(I)}function b(...I){return I.
find(l=>typeof l=="string"&&l.length<=le&&P(l))}function H(I){try{return decodeURIComponent(I)}catch{return I}}function j(){for(const I of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const l=process.
env[I]?.trim();l!==void 0&&(process.env[I]=l===""||l.includes("://")?l:`http://${l}`)}for(const I of["no_proxy","NO_PROXY"]){const l=process.env[I];l!==void 0&&(process.env[I]=l.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function M(I,l){const U=process.env.https_proxy||process.env.HTTPS_PROXY;if(!U||checkBypass(I)||/^https?:/i.test(U)&&getProxyUrl(I))return;throw connectionFailure(l,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((be,Se,p)=>{var C=p(7279),q=p(706);const ie=7,
le=3e4,ue=429;async function B({log:M,signal:I,endsAt:l},U,{atLeastMs:E=0,untilFree:k=!1}={}){let v=0,A=0,s;for(;;)try{return await U()}catch(u){if(!(u instanceof Failure&&(u.retryable||k&&u.busy)))throw u;
I.throwIfAborted(),s??=performance.now();const D=u.status===ue,J=u.busy||D;A=J?A+1:0,J||v++;const y=v>(u.maxRetries??ie)&&performance.now()-s>=E;if(!J&&y)throw P(u,`${v} times in a row`);const $=Math.
min(le,1e3*2**((A||v)-1))*(.5+Math.random()/2),h=D&&u.retryAfterMs>0?u.retryAfterMs:Math.max(u.retryAfterMs,$),R=humanTime(h);if(performance.now()+h>=l)throw P(u,`and waiting ${R} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(u),1e3)}; retrying in ${R}`),await H(h,I)}}function P(M,I,l=M.advice){const{what:U,why:E}=M,
k=E?{why:`${E}, ${I}`}:{what:`${U}, ${I}`};return M.with({...k,advice:l,retryable:!1})}function b(M){const I=String(M),l=/^\d+$/.test(I)?Number(I)*1e3:Date.parse(I)-Date.now();return Math.min(Math.max(
l||0,0),2**31-1)}async function H(M,I){let l;const U=new Promise(E=>{l=setTimeout(E,M)});await j(I,U).finally(()=>clearTimeout(l))}function j(M,I){return new Promise((l,U)=>{const E=()=>U(M.reason);I.
then(l,U).finally(()=>M.removeEventListener("abort",E)),M.aborted?E():M.addEventListener("abort",E)})}}),706:((be,Se,p)=>{p.d(Se,{MW:()=>le,OX:()=>q,TL:()=>ie,hS:()=>P,pO:()=>I,v5:()=>H,zD:()=>B});var C=p(
8132);function q(E,k=300){const v=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,C.Jj)(v,k)}function ie(E,k=100){return(0,C.RK)(JSON.stringify((0,C.Jj)(E,k)))}function le(E){
return ie(E,1e3).replaceAll("\\\\","\\")}function ue(E){if(E<1024)return`${E} B`;const k=(E/1024).toFixed(1);return Number(k)<1024?`${k} KiB`:`${(E/1024**2).toFixed(1)} MiB`}function B(E){return String(
E).replace(/\B(?=(\d{3})+$)/g,",")}function P(E,k){return`${B(E)} ${k}${E===1?"":"s"}`}function b(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const k=Math.round(E/1e3);if(k<60)return`${k} s`;const[v,
A]=[Math.floor(k/60),Math.floor(k/3600)];return A>0?`${A} h ${v%60} min`:`${v} min ${k%60} s`}const H="***",j=4,M=8;class I{#n=new Map;#e=new Set;constructor(k=[]){for(const v of k)this.add(v)}add(k,v=A=>!0){
const A=new Set([k,...k.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...A].filter(v).flatMap(l)){const u=s.slice(0,M);this.#n.set(u,(this.#n.get(u)??new Set).add(s)),this.#e.add(u.length)}}redact=(k,v=300)=>{
const A=k.trimStart(),s=Math.min(A.length,v*4);return q(this.hide(A,()=>{},s)+(s<A.length?"\u2026":""),v)};hide(k,v=s=>{},A=k.length){let[s,u]=["",0];for(let D=0;D<A;D++){const J=this.#t(k,D);J!==""&&
(v(J),D>=u&&(s+=k.slice(u,D)+H),u=Math.max(u,D+J.length))}return s+k.slice(u,A)}#t(k,v){let A="";for(const s of this.#e)for(const u of this.#n.get(k.slice(v,v+s))??[])u.length<=A.length||!k.startsWith(
u,v)||(u.length>=j||U(k,v,v+u.length))&&(A=u);return A}}function l(E){const k=D=>JSON.stringify(D).slice(1,-1),v=Buffer.from(E).toString(),A=encodeURIComponent(v),s=[A,A.replaceAll("%20","+"),A.replace(
/%../g,D=>D.toLowerCase())];return[...[E,v].flatMap(D=>[D,k(D),k(k(D))]),...s,encodeURI(v)]}function U(E,k,v){const A=E.slice(Math.max(0,k-2),k);return!/[\p{L}\p{N}]$/u.test(A)&&!/^[\p{L}\p{N}]/u.test(
E.slice(v,v+2))}}),5358:((be,Se,p)=>{p.d(Se,{Yz:()=>Ot,V4:()=>It,pq:()=>Mt,lm:()=>Qt,C1:()=>Bt,uH:()=>Yt,Pq:()=>zt,z:()=>se,$e:()=>Zt});const C=Ge(import.meta.url)("os");function q(n){return n==null?"":
typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ie(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:
{}}function le(n,t,r){const a=new P(n,t,r);process.stdout.write(a.toString()+C.EOL)}function ue(n,t=""){le(n,{},t)}const B="::";class P{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.
properties=r,this.message=a}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const d=this.properties[a];d&&(r?r=!1:t+=",",t+=`${a}=${H(d)}`)}}return t+=`${B}${b(this.message)}`,t}}function b(n){return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function H(n){
return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const j=Ge(import.meta.url)("crypto");var M=p(9896);function I(n,t){const r=process.env[`\
GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!M.existsSync(r))throw new Error(`Missing file at path: ${r}`);M.appendFileSync(r,`${q(t)}${C.EOL}`,
{encoding:"utf8"})}function l(n,t){const r=`ghadelimiter_${j.randomUUID()}`,a=q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${C.EOL}${a}${C.EOL}${r}`}const U=Ge(import.meta.url)("path");var E=p(6671),k=function(n,t,r,a){function d(g){return g instanceof
r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(
ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};class v{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class A{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var u=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){
Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};class D{static createHttpClient(t=!0,r=10){const a={
allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(D.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return u(this,void 0,void 0,function*(){var r;const g=(r=(yield D.createHttpClient().getJson(t).catch(Z=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${Z.statusCode}
 
        Error Message: ${Z.message}`)})).result)===null||r===void 0?void 0:r.value;if(!g)throw new Error("Response json body do not have ID Token field");return g})}static getIDToken(t){return u(this,
void 0,void 0,function*(){try{let r=D.getIDTokenUrl();if(t){const d=encodeURIComponent(t);r=`${r}&audience=${d}`}debug(`ID token url is ${r}`);const a=yield D.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var J=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){try{pe(
a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const{access:y,appendFile:$,
writeFile:h}=M.promises,R="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return J(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[R];if(!t)throw new Error(`Unable to find environment variable for $${R}. Check if your runtime envir\
onment supports job summaries.`);try{yield y(t,M.constants.R_OK|M.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const d=Object.entries(a).map(([g,Z])=>` ${g}="${Z}"`).join("");return r?`<${t}${d}>${r}</${t}>`:`<${t}${d}>`}write(t){return J(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?h:$)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return J(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(C.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),d=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(d).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",d=t.map(Z=>this.
wrap("li",Z)).join(""),g=this.wrap(a,d);return this.addRaw(g).addEOL()}addTable(t){const r=t.map(d=>{const g=d.map(Z=>{if(typeof Z=="string")return this.wrap("td",Z);const{header:ge,data:Ae,colspan:pe,
rowspan:ae}=Z,Ce=ge?"th":"td",He=Object.assign(Object.assign({},pe&&{colspan:pe}),ae&&{rowspan:ae});return this.wrap(Ce,Ae,He)}).join("");return this.wrap("tr",g)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:d,height:g}=a||{},Z=Object.assign(Object.assign({},d&&
{width:d}),g&&{height:g}),ge=this.wrap("img",null,Object.assign({src:t,alt:r},Z));return this.addRaw(ge).addEOL()}addHeading(t,r){const a=`h${r}`,d=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",g=this.
wrap(d,t);return this.addRaw(g).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),d=this.wrap("blockquote",t,a);return this.addRaw(d).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const N=new Y,ee=null,
se=N;function ye(n){return n.replace(/[\\]/g,"/")}function Me(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Fe=Ge(import.meta.url)("string_decoder");var De=p(
4434);const Xe=Ge(import.meta.url)("child_process");var O=p(2613),x=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){
try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const{chmod:ne,copyFile:X,
lstat:we,mkdir:Oe,open:K,readdir:re,rename:ce,rm:he,rmdir:te,stat:de,symlink:me,unlink:Re}=M.promises,ve=process.platform==="win32";function Le(n){return x(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const Ne=268435456,Be=M.constants.O_RDONLY;function Ee(n){return x(this,void 0,void 0,function*(){try{yield de(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function F(n){return x(this,arguments,void 0,function*(t,r=!1){return(r?yield de(t):yield we(t)).isDirectory()})}function oe(n){if(n=W(n),!n)throw new Error('isRoote\
d() parameter "p" cannot be empty');return ve?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function w(n,t){return x(this,void 0,void 0,function*(){let r;try{r=yield de(n)}catch(d){d.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&r.isFile()){if(ve){const d=U.extname(n).toUpperCase();if(t.some(g=>g.toUpperCase()===d))return n}else if(Q(
r))return n}const a=n;for(const d of t){n=a+d,r=void 0;try{r=yield de(n)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${g}`)}if(r&&
r.isFile()){if(ve){try{const g=U.dirname(n),Z=U.basename(n).toUpperCase();for(const ge of yield re(g))if(Z===ge.toUpperCase()){n=U.join(g,ge);break}}catch(g){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${g}`)}return n}else if(Q(r))return n}}return""})}function W(n){return n=n||"",ve?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function Q(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function xe(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var _e=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){try{pe(a.next(
ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};function Ue(n,t){return _e(this,
arguments,void 0,function*(r,a,d={}){const{force:g,recursive:Z,copySourceDirectory:ge}=nt(d),Ae=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ae&&Ae.isFile()&&!g)return;const pe=Ae&&Ae.isDirectory()&&
ge?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(Z)yield Ve(r,pe,0,g);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are the same file`);yield rt(r,pe,g)}})}function ze(n,t){
return _e(this,arguments,void 0,function*(r,a,d={}){if(yield ioUtil.exists(a)){let g=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),g=yield ioUtil.exists(a)),g)if(d.force==null||
d.force)yield Je(a);else throw new Error("Destination already exists")}yield We(path.dirname(a)),yield ioUtil.rename(r,a)})}function Je(n){return _e(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function We(n){return _e(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Ke(n,t){return _e(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield Ke(n,!1);if(!a)throw ve?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield tt(n);return r&&r.length>0?r[0]:""})}function tt(n){return _e(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const d of process.env.PATHEXT.split(U.delimiter))d&&t.push(d);if(oe(n)){const d=yield w(n,t);return d?[d]:[]}if(n.includes(U.sep))return[];const r=[];if(process.env.PATH)
for(const d of process.env.PATH.split(U.delimiter))d&&r.push(d);const a=[];for(const d of r){const g=yield w(U.join(d,n),t);g&&a.push(g)}return a})}function nt(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Ve(n,t,r,a){return _e(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield We(t);const d=yield ioUtil.readdir(n);for(const g of d){const Z=`${n}/${g}`,ge=`${t}/${g}`;(yield ioUtil.lstat(Z)).isDirectory()?yield Ve(Z,ge,r,a):yield rt(Z,ge,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,r){return _e(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(d){d.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const ut=Ge(import.meta.url)("timers");var ft=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){
Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const ot=process.platform==="win32";class dt extends De.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),d=this._getSpawnArgs(t);let g=r?"":"[command]";if(ot)if(this._isCmdFile()){g+=a;for(const Z of d)
g+=` ${Z}`}else if(t.windowsVerbatimArguments){g+=`"${a}"`;for(const Z of d)g+=` ${Z}`}else{g+=this._windowsQuoteCmdArg(a);for(const Z of d)g+=` ${this._windowsQuoteCmdArg(Z)}`}else{g+=a;for(const Z of d)
g+=` ${Z}`}return g}_processLineBuffer(t,r,a){try{let d=r+t.toString(),g=d.indexOf(C.EOL);for(;g>-1;){const Z=d.substring(0,g);a(Z),d=d.substring(g+C.EOL.length),g=d.indexOf(C.EOL)}return d}catch(d){return this.
_debug(`error processing line. Failed with error ${d}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ot&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const Z of t)if(r.some(ge=>ge===Z)){a=!0;break}if(!a)return t;let d='"',g=!0;for(let Z=t.
length;Z>0;Z--)d+=t[Z-1],g&&t[Z-1]==="\\"?d+="\\":t[Z-1]==='"'?(g=!0,d+='"'):g=!1;return d+='"',d.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let d=t.length;d>0;d--)r+=t[d-1],a&&t[d-1]==="\\"?r+="\\":t[d-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return ft(this,void 0,void 0,function*(){
return!oe(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ke(
this.toolPath,!0),new Promise((t,r)=>ft(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.args)this._debug(`   ${pe}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+C.EOL);const d=new Et(a,this.toolPath);if(d.on("debug",pe=>{this._debug(pe)}),this.options.cwd&&!(yield Ee(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const g=this._getSpawnFileName(),Z=Xe.spawn(g,this._getSpawnArgs(a),this._getSpawnOptions(this.options,g));let ge="";
Z.stdout&&Z.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.write(pe),ge=this._processLineBuffer(pe,ge,
ae=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ae)})});let Ae="";if(Z.stderr&&Z.stderr.on("data",pe=>{d.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Ae=this._processLineBuffer(pe,Ae,ae=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ae)})}),Z.on("error",pe=>{d.processError=pe.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),Z.on("exit",pe=>{d.processExitCode=
pe,d.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),d.CheckComplete()}),Z.on("close",pe=>{d.processExitCode=pe,d.processExited=!0,d.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),d.on("done",(pe,ae)=>{ge.length>0&&this.emit("stdline",ge),Ae.length>0&&this.emit("errline",Ae),Z.removeAllListeners(),pe?r(
pe):t(ae)}),this.options.input){if(!Z.stdin)throw new Error("child process missing stdin");Z.stdin.end(this.options.input)}}))})}}function kt(n){const t=[];let r=!1,a=!1,d="";function g(Z){a&&Z!=='"'&&
(d+="\\"),d+=Z,a=!1}for(let Z=0;Z<n.length;Z++){const ge=n.charAt(Z);if(ge==='"'){a?g(ge):r=!r;continue}if(ge==="\\"&&a){g(ge);continue}if(ge==="\\"&&r){a=!0;continue}if(ge===" "&&!r){d.length>0&&(t.push(
d),d="");continue}g(ge)}return d.length>0&&t.push(d.trim()),t}class Et extends De.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ut.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Tt=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(
function(g,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).
next())})};function vt(n,t,r){return Tt(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(d,t,r).exec()})}function Xt(n,t,r){return Tt(this,void 0,void 0,function*(){var a,d;let g="",Z="";const ge=new StringDecoder("utf8"),Ae=new StringDecoder("ut\
f8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ae=(d=r?.listeners)===null||d===void 0?void 0:d.stderr,Ce=et=>{Z+=Ae.write(et),ae&&ae(et)},He=et=>{g+=ge.write(et),pe&&pe(et)},Qe=Object.assign(
Object.assign({},r?.listeners),{stdout:He,stderr:Ce}),qe=yield vt(n,t,Object.assign(Object.assign({},r),{listeners:Qe}));return g+=ge.end(),Z+=Ae.end(),{exitCode:qe,stdout:g,stderr:Z}})}var yt=function(n,t,r,a){
function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){
Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const Lt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
g=(t=(n=d.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=d.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:g}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),lt=C.platform(),Pt=C.arch(),xt=lt==="win32",St=lt==="darwin",Dt=lt==="linux";function $t(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield xt?Lt():St?Nt():Ut()),{platform:lt,arch:Pt,isWindows:xt,isMacOS:St,isLinux:Dt})})}var jt=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(
function(g,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?g(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).
next())})},At;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(At||(At={}));function Ft(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function zt(n){le("add-mask",{},n)}function Rt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function It(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Jt(n,t){const r=It(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Vt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],d=It(n,t);if(r.includes(d))return!0;if(a.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Yt(n,t){if(process.env.GITHUB_OUTPUT||"")return I("OUTPUT",l(n,t));process.stdout.write(C.EOL),le("set-output",{name:n},
q(t))}function rn(n){issue("echo",n?"on":"off")}function Bt(n){process.exitCode=At.Failure,Ht(n)}function Wt(){return process.env.RUNNER_DEBUG==="1"}function Ot(n){le("debug",{},n)}function Ht(n,t={}){
le("error",ie(t),n instanceof Error?n.toString():n)}function Zt(n,t={}){le("warning",ie(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){le("notice",ie(t),n instanceof Error?n.toString():n)}function Mt(n){
process.stdout.write(n+C.EOL)}function qt(n){issue("group",n)}function Ct(){issue("endgroup")}function en(n,t){return jt(this,void 0,void 0,function*(){qt(n);let r;try{r=yield t()}finally{Ct()}return r})}
function Kt(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function L(n){return process.env[`ST\
ATE_${n}`]||""}function G(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((be,Se,p)=>{var C=p(8611),q=p(5692),ie=p(9783),le=p(770),ue=y=>{var $={};return p.
d($,y),$},B=y=>(()=>y);const P=ue({});var b=function(y,$,h,R){function T(Y){return Y instanceof h?Y:new h(function(N){N(Y)})}return new(h||(h=Promise))(function(Y,N){function ee(Me){try{ye(R.next(Me))}catch(Te){
N(Te)}}function se(Me){try{ye(R.throw(Me))}catch(Te){N(Te)}}function ye(Me){Me.done?Y(Me.value):T(Me.value).then(ee,se)}ye((R=R.apply(y,$||[])).next())})},H;(function(y){y[y.OK=200]="OK",y[y.MultipleChoices=
300]="MultipleChoices",y[y.MovedPermanently=301]="MovedPermanently",y[y.ResourceMoved=302]="ResourceMoved",y[y.SeeOther=303]="SeeOther",y[y.NotModified=304]="NotModified",y[y.UseProxy=305]="UseProxy",
y[y.SwitchProxy=306]="SwitchProxy",y[y.TemporaryRedirect=307]="TemporaryRedirect",y[y.PermanentRedirect=308]="PermanentRedirect",y[y.BadRequest=400]="BadRequest",y[y.Unauthorized=401]="Unauthorized",y[y.
PaymentRequired=402]="PaymentRequired",y[y.Forbidden=403]="Forbidden",y[y.NotFound=404]="NotFound",y[y.MethodNotAllowed=405]="MethodNotAllowed",y[y.NotAcceptable=406]="NotAcceptable",y[y.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",y[y.RequestTimeout=408]="RequestTimeout",y[y.Conflict=409]="Conflict",y[y.Gone=410]="Gone",y[y.TooManyRequests=429]="TooManyRequests",y[y.InternalServerError=500]="I\
nternalServerError",y[y.NotImplemented=501]="NotImplemented",y[y.BadGateway=502]="BadGateway",y[y.ServiceUnavailable=503]="ServiceUnavailable",y[y.GatewayTimeout=504]="GatewayTimeout"})(H||(H={}));var j;
(function(y){y.Accept="accept",y.ContentType="content-type"})(j||(j={}));var M;(function(y){y.ApplicationJson="application/json"})(M||(M={}));function I(y){const $=pm.getProxyUrl(new URL(y));return $?
$.href:""}const l=[H.MovedPermanently,H.ResourceMoved,H.SeeOther,H.TemporaryRedirect,H.PermanentRedirect],U=[H.BadGateway,H.ServiceUnavailable,H.GatewayTimeout],E=null,k=10,v=5;class A extends Error{constructor($,h){
super($),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,A.prototype)}}class s{constructor($){this.message=$}readBody(){return b(this,void 0,void 0,function*(){return new Promise(
$=>b(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",R=>{h=Buffer.concat([h,R])}),this.message.on("end",()=>{$(h.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise($=>b(this,void 0,void 0,function*(){const h=[];this.message.on("data",R=>{h.push(R)}),this.message.on("end",()=>{$(Buffer.concat(h))})}))})}}function u(y){return new URL(
y).protocol==="https:"}class D{constructor($,h,R){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId($),this.handlers=h||[],this.requestOptions=R,R&&(R.ignoreSslError!=null&&(this._ignoreSslError=R.ignoreSslError),this._socketTimeout=
R.socketTimeout,R.allowRedirects!=null&&(this._allowRedirects=R.allowRedirects),R.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=R.allowRedirectDowngrade),R.maxRedirects!=null&&(this._maxRedirects=
Math.max(R.maxRedirects,0)),R.keepAlive!=null&&(this._keepAlive=R.keepAlive),R.allowRetries!=null&&(this._allowRetries=R.allowRetries),R.maxRetries!=null&&(this._maxRetries=R.maxRetries))}options($,h){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",$,null,h||{})})}get($,h){return b(this,void 0,void 0,function*(){return this.request("GET",$,null,h||{})})}del($,h){return b(this,
void 0,void 0,function*(){return this.request("DELETE",$,null,h||{})})}post($,h,R){return b(this,void 0,void 0,function*(){return this.request("POST",$,h,R||{})})}patch($,h,R){return b(this,void 0,void 0,
function*(){return this.request("PATCH",$,h,R||{})})}put($,h,R){return b(this,void 0,void 0,function*(){return this.request("PUT",$,h,R||{})})}head($,h){return b(this,void 0,void 0,function*(){return this.
request("HEAD",$,null,h||{})})}sendStream($,h,R,T){return b(this,void 0,void 0,function*(){return this.request($,h,R,T)})}getJson($){return b(this,arguments,void 0,function*(h,R={}){R[j.Accept]=this._getExistingOrDefaultHeader(
R,j.Accept,M.ApplicationJson);const T=yield this.get(h,R);return this._processResponse(T,this.requestOptions)})}postJson($,h){return b(this,arguments,void 0,function*(R,T,Y={}){const N=JSON.stringify(
T,null,2);Y[j.Accept]=this._getExistingOrDefaultHeader(Y,j.Accept,M.ApplicationJson),Y[j.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,M.ApplicationJson);const ee=yield this.post(R,N,Y);return this.
_processResponse(ee,this.requestOptions)})}putJson($,h){return b(this,arguments,void 0,function*(R,T,Y={}){const N=JSON.stringify(T,null,2);Y[j.Accept]=this._getExistingOrDefaultHeader(Y,j.Accept,M.ApplicationJson),
Y[j.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,M.ApplicationJson);const ee=yield this.put(R,N,Y);return this._processResponse(ee,this.requestOptions)})}patchJson($,h){return b(this,arguments,
void 0,function*(R,T,Y={}){const N=JSON.stringify(T,null,2);Y[j.Accept]=this._getExistingOrDefaultHeader(Y,j.Accept,M.ApplicationJson),Y[j.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,M.
ApplicationJson);const ee=yield this.patch(R,N,Y);return this._processResponse(ee,this.requestOptions)})}request($,h,R,T){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const Y=new URL(h);let N=this._prepareRequest($,Y,T);const ee=this._allowRetries&&E.includes($)?this._maxRetries+1:1;let se=0,ye;do{if(ye=yield this.requestRaw(N,R),ye&&
ye.message&&ye.message.statusCode===H.Unauthorized){let Te;for(const Fe of this.handlers)if(Fe.canHandleAuthentication(ye)){Te=Fe;break}return Te?Te.handleAuthentication(this,N,R):ye}let Me=this._maxRedirects;
for(;ye.message.statusCode&&l.includes(ye.message.statusCode)&&this._allowRedirects&&Me>0;){const Te=ye.message.headers.location;if(!Te)break;const Fe=new URL(Te);if(Y.protocol==="https:"&&Y.protocol!==
Fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ye.readBody(),Fe.hostname!==Y.hostname)for(const De in T)De.toLowerCase()==="authorization"&&delete T[De];N=this._prepareRequest($,Fe,T),ye=yield this.requestRaw(
N,R),Me--}if(!ye.message.statusCode||!U.includes(ye.message.statusCode))return ye;se+=1,se<ee&&(yield ye.readBody(),yield this._performExponentialBackoff(se))}while(se<ee);return ye})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw($,h){return b(this,void 0,void 0,function*(){return new Promise((R,T)=>{function Y(N,ee){N?T(N):ee?R(ee):T(new Error("Unknown error"))}this.requestRawWithCallback(
$,h,Y)})})}requestRawWithCallback($,h,R){typeof h=="string"&&($.options.headers||($.options.headers={}),$.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let T=!1;function Y(se,ye){T||(T=
!0,R(se,ye))}const N=$.httpModule.request($.options,se=>{const ye=new s(se);Y(void 0,ye)});let ee;N.on("socket",se=>{ee=se}),N.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),Y(new Error(`Requ\
est timeout: ${$.options.path}`))}),N.on("error",function(se){Y(se)}),h&&typeof h=="string"&&N.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){N.end()}),h.pipe(N)):N.end()}getAgent($){const h=new URL(
$);return this._getAgent(h)}getAgentDispatcher($){const h=new URL($),R=pm.getProxyUrl(h);if(R&&R.hostname)return this._getProxyAgentDispatcher(h,R)}_prepareRequest($,h,R){const T={};T.parsedUrl=h;const Y=T.
parsedUrl.protocol==="https:";T.httpModule=Y?https:http;const N=Y?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):N,T.options.path=
(T.parsedUrl.pathname||"")+(T.parsedUrl.search||""),T.options.method=$,T.options.headers=this._mergeHeaders(R),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this.
_getAgent(T.parsedUrl),this.handlers)for(const ee of this.handlers)ee.prepareRequest(T.options);return T}_mergeHeaders($){return this.requestOptions&&this.requestOptions.headers?Object.assign({},J(this.
requestOptions.headers),J($||{})):J($||{})}_getExistingOrDefaultHeader($,h,R){let T;if(this.requestOptions&&this.requestOptions.headers){const N=J(this.requestOptions.headers)[h];N&&(T=typeof N=="numb\
er"?N.toString():N)}const Y=$[h];return Y!==void 0?typeof Y=="number"?Y.toString():Y:T!==void 0?T:R}_getExistingOrDefaultContentTypeHeader($,h){let R;if(this.requestOptions&&this.requestOptions.headers){
const Y=J(this.requestOptions.headers)[j.ContentType];Y&&(typeof Y=="number"?R=String(Y):Array.isArray(Y)?R=Y.join(", "):R=Y)}const T=$[j.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.
isArray(T)?T.join(", "):T:R!==void 0?R:h}_getAgent($){let h;const R=pm.getProxyUrl($),T=R&&R.hostname;if(this._keepAlive&&T&&(h=this._proxyAgent),T||(h=this._agent),h)return h;const Y=$.protocol==="ht\
tps:";let N=100;if(this.requestOptions&&(N=this.requestOptions.maxSockets||http.globalAgent.maxSockets),R&&R.hostname){const ee={maxSockets:N,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(R.username||R.password)&&{proxyAuth:`${R.username}:${R.password}`}),{host:R.hostname,port:R.port})};let se;const ye=R.protocol==="https:";Y?se=ye?tunnel.httpsOverHttps:tunnel.httpsOverHttp:se=ye?tunnel.
httpOverHttps:tunnel.httpOverHttp,h=se(ee),this._proxyAgent=h}if(!h){const ee={keepAlive:this._keepAlive,maxSockets:N};h=Y?new https.Agent(ee):new http.Agent(ee),this._agent=h}return Y&&this._ignoreSslError&&
(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher($,h){let R;if(this._keepAlive&&(R=this._proxyAgentDispatcher),R)return R;const T=$.protocol==="https:";return R=
new ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
R,T&&this._ignoreSslError&&(R.options=Object.assign(R.options.requestTls||{},{rejectUnauthorized:!1})),R}_getUserAgentWithOrchestrationId($){const h=$||"actions/http-client",R=process.env.ACTIONS_ORCHESTRATION_ID;
if(R){const T=R.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${T}`}return h}_performExponentialBackoff($){return b(this,void 0,void 0,function*(){$=Math.min(k,$);const h=v*Math.pow(
2,$);return new Promise(R=>setTimeout(()=>R(),h))})}_processResponse($,h){return b(this,void 0,void 0,function*(){return new Promise((R,T)=>b(this,void 0,void 0,function*(){const Y=$.message.statusCode||
0,N={statusCode:Y,result:null,headers:{}};Y===H.NotFound&&R(N);function ee(Me,Te){if(typeof Te=="string"){const Fe=new Date(Te);if(!isNaN(Fe.valueOf()))return Fe}return Te}let se,ye;try{ye=yield $.readBody(),
ye&&ye.length>0&&(h&&h.deserializeDates?se=JSON.parse(ye,ee):se=JSON.parse(ye),N.result=se),N.headers=$.message.headers}catch{}if(Y>299){let Me;se&&se.message?Me=se.message:ye&&ye.length>0?Me=ye:Me=`F\
ailed request: (${Y})`;const Te=new A(Me,Y);Te.result=N.result,T(Te)}else R(N)}))})}}const J=y=>Object.keys(y).reduce(($,h)=>($[h.toLowerCase()]=y[h],$),{})}),9783:((be,Se,p)=>{function C(ue){const B=ue.
protocol==="https:";if(q(ue))return;const P=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(P)try{return new le(P)}catch{if(!P.startsWith("http://")&&
!P.startsWith("https://"))return new le(`http://${P}`)}else return}function q(ue){if(!ue.hostname)return!1;const B=ue.hostname;if(ie(B))return!0;const P=process.env.no_proxy||process.env.NO_PROXY||"";
if(!P)return!1;let b;ue.port?b=Number(ue.port):ue.protocol==="http:"?b=80:ue.protocol==="https:"&&(b=443);const H=[ue.hostname.toUpperCase()];typeof b=="number"&&H.push(`${H[0]}:${b}`);for(const j of P.
split(",").map(M=>M.trim().toUpperCase()).filter(M=>M))if(j==="*"||H.some(M=>M===j||M.endsWith(`.${j}`)||j.startsWith(".")&&M.endsWith(`${j}`)))return!0;return!1}function ie(ue){const B=ue.toLowerCase();
return B==="localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(B,P){super(B,P),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((be,Se,p)=>{p.d(Se,{E:()=>le});class C{diff(B,P,b={}){
let H;typeof b=="function"?(H=b,b={}):"callback"in b&&(H=b.callback);const j=this.castInput(B,b),M=this.castInput(P,b),I=this.removeEmpty(this.tokenize(j,b)),l=this.removeEmpty(this.tokenize(M,b));return this.
diffWithOptionsObj(I,l,b,H)}diffWithOptionsObj(B,P,b,H){var j;const M=y=>{if(y=this.postProcess(y,b),H){setTimeout(function(){H(y)},0);return}else return y},I=P.length,l=B.length;let U=1,E=I+l;b.maxEditLength!=
null&&(E=Math.min(E,b.maxEditLength));const k=(j=b.timeout)!==null&&j!==void 0?j:1/0,v=Date.now()+k,A=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(A[0],P,B,0,b);if(A[0].oldPos+1>=l&&s+1>=
I)return M(this.buildValues(A[0].lastComponent,P,B));let u=-1/0,D=1/0;const J=()=>{for(let y=Math.max(u,-U);y<=Math.min(D,U);y+=2){let $;const h=A[y-1],R=A[y+1];h&&(A[y-1]=void 0);let T=!1;if(R){const N=R.
oldPos-y;T=R&&0<=N&&N<I}const Y=h&&h.oldPos+1<l;if(!T&&!Y){A[y]=void 0;continue}if(!Y||T&&h.oldPos<R.oldPos?$=this.addToPath(R,!0,!1,0,b):$=this.addToPath(h,!1,!0,1,b),s=this.extractCommon($,P,B,y,b),
$.oldPos+1>=l&&s+1>=I)return M(this.buildValues($.lastComponent,P,B))||!0;A[y]=$,$.oldPos+1>=l&&(D=Math.min(D,y-1)),s+1>=I&&(u=Math.max(u,y+1))}U++};if(H)(function y(){setTimeout(function(){if(U>E||Date.
now()>v)return H(void 0);J()||y()},0)})();else for(;U<=E&&Date.now()<=v;){const y=J();if(y)return y}}addToPath(B,P,b,H,j){const M=B.lastComponent;return M&&!j.oneChangePerToken&&M.added===P&&M.removed===
b?{oldPos:B.oldPos+H,lastComponent:{count:M.count+1,added:P,removed:b,previousComponent:M.previousComponent}}:{oldPos:B.oldPos+H,lastComponent:{count:1,added:P,removed:b,previousComponent:M}}}extractCommon(B,P,b,H,j){
const M=P.length,I=b.length;let l=B.oldPos,U=l-H,E=0;for(;U+1<M&&l+1<I&&this.equals(b[l+1],P[U+1],j);)U++,l++,E++,j.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return E&&!j.oneChangePerToken&&(B.lastComponent={count:E,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=l,U}equals(B,P,b){return b.comparator?b.comparator(B,P):B===P||!!b.
ignoreCase&&B.toLowerCase()===P.toLowerCase()}removeEmpty(B){const P=[];for(let b=0;b<B.length;b++)B[b]&&P.push(B[b]);return P}castInput(B,P){return B}tokenize(B,P){return Array.from(B)}join(B){return B.
join("")}postProcess(B,P){return B}get useLongestToken(){return!1}buildValues(B,P,b){const H=[];let j;for(;B;)H.push(B),j=B.previousComponent,delete B.previousComponent,B=j;H.reverse();const M=H.length;
let I=0,l=0,U=0;for(;I<M;I++){const E=H[I];if(E.removed)E.value=this.join(b.slice(U,U+E.count)),U+=E.count;else{if(!E.added&&this.useLongestToken){let k=P.slice(l,l+E.count);k=k.map(function(v,A){const s=b[U+
A];return s.length>v.length?s:v}),E.value=this.join(k)}else E.value=this.join(P.slice(l,l+E.count));l+=E.count,E.added||(U+=E.count)}}return H}}class q extends C{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const ie=new q;function le(ue,B,P){return ie.diff(ue,B,P)}})},dn={};function wt(be){var Se=dn[be];if(Se!==void 0)return Se.exports;var p=dn[be]={exports:{}},C=!0;try{cr[be](p,p.exports,wt),C=
!1}finally{C&&delete dn[be]}return p.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var be=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",p=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",C=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(le=>le.r--),ie.forEach(le=>le.r--?le.r++:le()))},q=ie=>ie.map(le=>{if(le!==null&&typeof le=="object"){if(le[be])return le;if(le.then){var ue=[];ue.d=0,le.then(
b=>{B[Se]=b,C(ue)},b=>{B[p]=b,C(ue)});var B={};return B[be]=b=>b(ue),B}}var P={};return P[be]=b=>{},P[Se]=le,P});wt.a=(ie,le,ue)=>{var B;ue&&((B=[]).d=-1);var P=new Set,b=ie.exports,H,j,M,I=new Promise(
(l,U)=>{M=U,j=l});I[Se]=b,I[be]=l=>(B&&l(B),P.forEach(l),I.catch(U=>{})),ie.exports=I,le(l=>{H=q(l);var U,E=()=>H.map(v=>{if(v[p])throw v[p];return v[Se]}),k=new Promise(v=>{U=()=>v(E),U.r=0;var A=s=>s!==
B&&!P.has(s)&&(P.add(s),s&&!s.d&&(U.r++,s.push(U)));H.map(s=>s[be](A))});return U.r?k:E()},l=>(l?M(I[p]=l):j(b),C(B))),B&&B.d<0&&(B.d=0)}})(),wt.d=(be,Se)=>{for(var p in Se)wt.o(Se,p)&&!wt.o(be,p)&&Object.
defineProperty(be,p,{enumerable:!0,get:Se[p]})},wt.o=(be,Se)=>Object.prototype.hasOwnProperty.call(be,Se);var vn=wt(6384);vn=await vn;
