const Pt={},kt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ne}from"module";const Nt={};var It={3313:(Y=>{Y.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(U){this.pending<this.max?$(this,U):this.waiting.push(U)},se.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},se.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var F=!1;return H;function H(P){if(F)throw new Error("callback called twice");if(F=!0,U.error=U.error||P,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)$(U,U.waiting.shift());else if(U.pending===0){var N=U.listeners;U.listeners=[],N.forEach(W)}}function W(P){P(U.error)}}function $(U,F){F(e(U))}}),770:((Y,se,e)=>{Y.exports=e(218)}),218:((Y,se,e)=>{
var $,U=e(9278),F=e(4756),H=e(8611),W=e(5692),P=e(4434),N=e(2613),R=e(9023);se.httpOverHttp=B,se.httpsOverHttp=M,se.httpOverHttps=y,se.httpsOverHttps=r;function B(_){var n=new d(_);return n.request=H.
request,n}function M(_){var n=new d(_);return n.request=H.request,n.createSocket=u,n.defaultPort=443,n}function y(_){var n=new d(_);return n.request=W.request,n}function r(_){var n=new d(_);return n.request=
W.request,n.createSocket=u,n.defaultPort=443,n}function d(_){var n=this;n.options=_||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||H.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(x,b,g,D){for(var a=f(b,g,D),h=0,s=n.requests.length;h<s;++h){var l=n.requests[h];if(l.host===a.host&&l.port===a.port){n.requests.splice(h,1),l.request.onSocket(x);return}}
x.destroy(),n.removeSocket(x)})}R.inherits(d,P.EventEmitter),d.prototype.addRequest=function(n,i,x,b){var g=this,D=v({request:n},g.options,f(i,x,b));if(g.sockets.length>=this.maxSockets){g.requests.push(
D);return}g.createSocket(D,function(a){a.on("free",h),a.on("close",s),a.on("agentRemove",s),n.onSocket(a);function h(){g.emit("free",a,D)}function s(l){g.removeSocket(a),a.removeListener("free",h),a.removeListener(
"close",s),a.removeListener("agentRemove",s)}})},d.prototype.createSocket=function(n,i){var x=this,b={};x.sockets.push(b);var g=v({},x.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(g.localAddress=n.localAddress),g.proxyAuth&&(g.headers=g.headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),w(
"making CONNECT request");var D=x.request(g);D.useChunkedEncodingByDefault=!1,D.once("response",a),D.once("upgrade",h),D.once("connect",s),D.once("error",l),D.end();function a(E){E.upgrade=!0}function h(E,A,L){
process.nextTick(function(){s(E,A,L)})}function s(E,A,L){if(D.removeAllListeners(),A.removeAllListeners(),E.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",E.statusCode),
A.destroy();var V=new Error("tunneling socket could not be established, statusCode="+E.statusCode);V.code="ECONNRESET",n.request.emit("error",V),x.removeSocket(b);return}if(L.length>0){w("got illegal \
response body from proxy"),A.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",n.request.emit("error",V),x.removeSocket(b);return}return w("tunneling connection has\
 established"),x.sockets[x.sockets.indexOf(b)]=A,i(A)}function l(E){D.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,E.message,E.stack);var A=new Error("tunneling socket could not be established, cause="+E.message);A.code="ECONNRESET",n.request.emit("error",A),x.removeSocket(b)}},d.prototype.removeSocket=function(n){
var i=this.sockets.indexOf(n);if(i!==-1){this.sockets.splice(i,1);var x=this.requests.shift();x&&this.createSocket(x,function(b){x.request.onSocket(b)})}};function u(_,n){var i=this;d.prototype.createSocket.
call(i,_,function(x){var b=_.request.getHeader("host"),g=v({},i.options,{socket:x,servername:b?b.replace(/:.*$/,""):_.host}),D=F.connect(0,g);i.sockets[i.sockets.indexOf(x)]=D,n(D)})}function f(_,n,i){
return typeof _=="string"?{host:_,port:n,localAddress:i}:_}function v(_){for(var n=1,i=arguments.length;n<i;++n){var x=arguments[n];if(typeof x=="object")for(var b=Object.keys(x),g=0,D=b.length;g<D;++g){
var a=b[g];x[a]!==void 0&&(_[a]=x[a])}}return _}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:w=function(){},$=w}),4248:(Y=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e($){let U=-1;for(let F of $)U=se[(U^F)&255]^U>>>8;return(U^-1)>>>0}Y.exports=e}),3502:((Y,se,e)=>{var $=e(9896),U=e(9023),F=e(2203),H=F.Readable,W=F.PassThrough,P=e(3313),N=e(4434).
EventEmitter;se.BufferSlicer=M,se.FdSlicer=R,U.inherits(R,N);function R(y){N.call(this),this.fd=y,this.pend=new P,this.pend.max=1,this.refCount=0}R.prototype.read=function(y,r,d,u,f){var v=this;v.pend.
go(function(w){$.read(v.fd,y,r,d,u,function(_,n,i){w(),f(_,n,i)})})},R.prototype.createReadStream=function(y){return new B(this,y)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var y=this;if(y.refCount-=1,y.refCount<0)throw new Error("invalid unref");if(y.refCount>0)return;$.close(y.fd,r);function r(d){d?y.emit("error",d):y.emit("close")}},U.inherits(B,H);function B(y,r){r=r||
{},H.call(this,r),this.context=y,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}B.prototype._read=function(y){var r=this,d=Math.min(r._readableState.highWaterMark,y);
if(r.endOffset!=null&&(d=Math.min(d,r.endOffset-r.pos)),d<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(u){var f=Buffer.allocUnsafe(d);$.read(r.context.fd,f,0,d,r.pos,function(v,w){
v?r.destroy(v):w===0?(r.push(null),r._cleanup()):(r.pos+=w,r.push(f.slice(0,w))),u()})})},B.prototype._destroy=function(y,r){this._cleanup(),r(y)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(M,N);function M(y){N.call(this),this.refCount=0,this.buffer=y}M.prototype.read=function(y,r,d,u,f){if(!(0<=r&&r<=y.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+y.length);if(u<0)throw new RangeError("position is negative: "+u);if(r+d>y.length&&(d=y.length-r),u+d>this.buffer.length&&(d=this.buffer.length-u),d<=0){setImmediate(function(){
f(null,0)});return}this.buffer.copy(y,r,u,u+d),setImmediate(function(){f(null,d)})},M.prototype.createReadStream=function(y){y=y||{};var r=new W(y);r.start=y.start||0,r.endOffset=y.end,r.pos=r.endOffset||
this.buffer.length;for(var d=this.buffer.slice(r.start,r.pos),u=65536,f=0;;){var v=f+u;if(v>=d.length){f<d.length&&r.write(d.slice(f,d.length));break}r.write(d.slice(f,v)),f=v}return r.end(),r},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Y,se,e)=>{var $,U=e(9896),F=e(3106),H=e(3502),W=e(9023),P=e(
4434).EventEmitter,N=e(2203).Transform,R=e(2203).PassThrough,B=e(2203).Writable;const M=typeof F.crc32=="function"?F.crc32:e(4248);$=f,$=v,$=w,$=_,$=y,$=r,se.SY=d,$=u,$=D,se.ax=a,$=h,$=s,$=n,$=b,$=g,$=
A;function y(O,I){return new Promise((G,c)=>{f(O,{...I,lazyEntries:!0},function(S,j){if(S)return c(S);G(j)})})}function r(O,I){return new Promise((G,c)=>{v(O,{...I,lazyEntries:!0},function(S,j){if(S)return c(
S);G(j)})})}function d(O,I){return new Promise((G,c)=>{w(O,{...I,lazyEntries:!0},function(S,j){if(S)return c(S);G(j)})})}function u(O,I,G){return new Promise((c,S)=>{_(O,I,{...G,lazyEntries:!0},function(j,m){
if(j)return S(j);c(m)})})}function f(O,I,G){typeof I=="function"&&(G=I,I=null),I==null&&(I={}),I.autoClose==null&&(I.autoClose=!0),I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=
!0),I.validateEntrySizes==null&&(I.validateEntrySizes=!0),I.strictFileNames==null&&(I.strictFileNames=!1),G==null&&(G=ue),U.open(O,"r",function(c,S){if(c)return G(c);v(S,I,function(j,m){j&&U.close(S,ue),
G(j,m)})})}function v(O,I,G){typeof I=="function"&&(G=I,I=null),I==null&&(I={}),I.autoClose==null&&(I.autoClose=!1),I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),
I.validateEntrySizes==null&&(I.validateEntrySizes=!0),I.strictFileNames==null&&(I.strictFileNames=!1),G==null&&(G=ue),U.fstat(O,function(c,S){if(c)return G(c);var j=new H.FdSlicer(O);_(j,S.size,I,G)})}
function w(O,I,G){typeof I=="function"&&(G=I,I=null),I==null&&(I={}),I.autoClose=!1,I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),I.validateEntrySizes==null&&(I.validateEntrySizes=
!0),I.strictFileNames==null&&(I.strictFileNames=!1);var c=new H.BufferSlicer(O);_(c,O.length,I,G)}function _(O,I,G,c){typeof G=="function"&&(c=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var S=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),c==null&&(c=ue),typeof I!="number")throw new Error("expected totalSize parameter to be a number");if(I>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var j=22,m=20,k=65535,z=Math.min(m+j+k,I),te=le(z),J=I-te.length;l(O,te,0,z,J,function(Q){if(Q)return c(Q);for(var re=z-j;re>=
0;re-=1)if(te.readUInt32LE(re)===101010256){var ae=te.subarray(re),fe=ae.readUInt16LE(4),me=ae.readUInt16LE(10),xe=ae.readUInt32LE(16),Ie=ae.readUInt16LE(20),ye=ae.length-j;if(Ie!==ye)return c(new Error(
"Invalid comment length. Expected: "+ye+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var he=S?oe(ae.subarray(
22),!1):ae.subarray(22);if(re-m>=0&&te.readUInt32LE(re-m)===117853008){var Te=te.subarray(re-m,re-m+m),Ee=ie(Te,8),ge=le(56);return l(O,ge,0,ge.length,Ee,function(De){return De?c(De):ge.readUInt32LE(0)!==
101075792?c(new Error("invalid zip64 end of central directory record signature")):(fe=ge.readUInt32LE(16),fe!==0?c(new Error("multi-disk zip files are not supported: found disk number: "+fe)):(me=ie(ge,
32),xe=ie(ge,48),c(null,new n(O,xe,I,me,he,G.autoClose,G.lazyEntries,S,G.validateEntrySizes,G.strictFileNames))))})}return fe!==0?c(new Error("multi-disk zip files are not supported: found disk number\
: "+fe)):c(null,new n(O,xe,I,me,he,G.autoClose,G.lazyEntries,S,G.validateEntrySizes,G.strictFileNames))}c(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(n,P);function n(O,I,G,c,S,j,m,k,z,te){var J=this;P.call(J),J.reader=O,J.reader.on("error",function(Q){x(J,Q)}),J.reader.once("close",function(){J.emit("close")}),J.readEntryCursor=
I,J.fileSize=G,J.entryCount=c,J.comment=S,J.entriesRead=0,J.autoClose=!!j,J.lazyEntries=!!m,J.decodeStrings=!!k,J.validateEntrySizes=!!z,J.strictFileNames=!!te,J.isOpen=!0,J.emittedError=!1,J.hasEachEntryBeenCalled=
!1,J.lazyEntries||J._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(O,I){O.autoClose&&O.close(),x(O,I)}function x(O,I){O.emittedError||(O.emittedError=
!0,O.emit("error",I))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var O=this;
if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var I=le(46);l(O.reader,I,0,I.length,O.readEntryCursor,function(G){
if(G)return i(O,G);if(!O.emittedError){var c=new b,S=I.readUInt32LE(0);if(S!==33639248)return i(O,new Error("invalid central directory file header signature: 0x"+S.toString(16)));if(c.versionMadeBy=I.
readUInt16LE(4),c.versionNeededToExtract=I.readUInt16LE(6),c.generalPurposeBitFlag=I.readUInt16LE(8),c.compressionMethod=I.readUInt16LE(10),c.lastModFileTime=I.readUInt16LE(12),c.lastModFileDate=I.readUInt16LE(
14),c.crc32=I.readUInt32LE(16),c.compressedSize=I.readUInt32LE(20),c.uncompressedSize=I.readUInt32LE(24),c.fileNameLength=I.readUInt16LE(28),c.extraFieldLength=I.readUInt16LE(30),c.fileCommentLength=I.
readUInt16LE(32),c.internalFileAttributes=I.readUInt16LE(36),c.externalFileAttributes=I.readUInt32LE(38),c.relativeOffsetOfLocalHeader=I.readUInt32LE(42),c.generalPurposeBitFlag&64)return i(O,new Error(
"strong encryption is not supported"));O.readEntryCursor+=46,I=le(c.fileNameLength+c.extraFieldLength+c.fileCommentLength),l(O.reader,I,0,I.length,O.readEntryCursor,function(j){if(j)return i(O,j);if(!O.
emittedError){c.fileNameRaw=I.subarray(0,c.fileNameLength);var m=c.fileNameLength+c.extraFieldLength;c.extraFieldRaw=I.subarray(c.fileNameLength,m),c.fileCommentRaw=I.subarray(m,m+c.fileCommentLength);
try{c.extraFields=s(c.extraFieldRaw)}catch(me){return i(O,me)}if(O.decodeStrings){var k=(c.generalPurposeBitFlag&2048)!==0;c.fileComment=oe(c.fileCommentRaw,k),c.fileName=a(c.generalPurposeBitFlag,c.fileNameRaw,
c.extraFields,O.strictFileNames);var z=h(c.fileName);if(z!=null)return i(O,new Error(z))}else c.fileComment=c.fileCommentRaw,c.fileName=c.fileNameRaw;c.comment=c.fileComment,O.readEntryCursor+=I.length,
O.entriesRead+=1;for(var te=0;te<c.extraFields.length;te++){var J=c.extraFields[te];if(J.id===1){var Q=J.data,re=0;if(c.uncompressedSize===4294967295){if(re+8>Q.length)return i(O,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));c.uncompressedSize=ie(Q,re),re+=8}if(c.compressedSize===4294967295){if(re+8>Q.length)return i(O,new Error("zip64 extended information\
 extra field does not include compressed size"));c.compressedSize=ie(Q,re),re+=8}if(c.relativeOffsetOfLocalHeader===4294967295){if(re+8>Q.length)return i(O,new Error("zip64 extended information extra \
field does not include relative header offset"));c.relativeOffsetOfLocalHeader=ie(Q,re),re+=8}break}}if(O.validateEntrySizes&&c.compressionMethod===0){var ae=c.uncompressedSize;if(c.isEncrypted()&&(ae+=
12),c.compressedSize!==ae){var fe="compressed/uncompressed size mismatch for stored file: "+c.compressedSize+" != "+c.uncompressedSize;return i(O,new Error(fe))}}O.emit("entry",c),O.lazyEntries||O._readEntry()}})}})}},
n.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");O.hasEachEntryBeenCalled=!0;let I=null;O.on("entry",c),O.on("end",S),O.on("error",j);function G(){O.removeListener("entry",c),O.removeListener("end",S),O.removeListener("error",j),O.
autoClose&&O.close()}function c(m){let{resolve:k}=I;I=null,k({value:m})}function S(){let{resolve:m}=I;I=null,G(),m({done:!0})}function j(m){let{reject:k}=I;I=null,G(),k(m)}return{[Symbol.asyncIterator](){
return this},next(){const m=new Promise((k,z)=>{if(I!=null)throw new Error("next() called before previous Promise was resolved.");I={resolve:k,reject:z}});return O.readEntry(),m},return(m){return G(),
Promise.resolve({done:!0,value:m})},throw(m){return G(),Promise.reject(m)}}},n.prototype.openReadStream=function(O,I,G){var c=this,S=0,j=O.compressedSize;if(G==null&&(G=I,I=null),I==null)I={};else{if(I.
decodeFileData===!1){if(I.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(I.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(I.decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(I.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+I.decrypt);if(O.isCompressed()&&I.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(I.decompress!=null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(I.decompress===
!1||I.decompress===!0))throw new Error("invalid options.decompress value: "+I.decompress);k=I.decompress}}if(I.start!=null){if(S=I.start,S<0)throw new Error("options.start < 0");if(S>O.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(I.end!=null){if(j=I.end,j<0)throw new Error("options.end < 0");if(j>O.compressedSize)throw new Error("options.end > entry.compressedSize");if(j<
S)throw new Error("options.end < options.start")}}var m=I.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&I.decompress===!1)&&(!O.isEncrypted()||I.decrypt===!1);if((I.start!=null||
I.end!=null)&&!m)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!c.isOpen)return G(new Error("closed"));if(O.isEncrypted()&&!m&&I.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var k;if(m)k=!1;else if(O.compressionMethod===8)k=I.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+O.compressionMethod));c.readLocalFileHeader(O,{minimal:!0},function(z,te){if(z)return G(z);c.openReadStreamLowLevel(te.fileDataStart,O.compressedSize,S,j,k,O.uncompressedSize,G)})},n.prototype.
openReadStreamLowLevel=function(O,I,G,c,S,j,m){var k=this,z=O+I,te=k.reader.createReadStream({start:O+G,end:O+c}),J=te;if(S){var Q=!1,re=F.createInflateRaw();te.on("error",function(ae){setImmediate(function(){
Q||re.emit("error",ae)})}),te.pipe(re),k.validateEntrySizes?(J=new E(j),re.on("error",function(ae){setImmediate(function(){Q||J.emit("error",ae)})}),re.pipe(J)):J=re,be(J,function(){Q=!0,re!==J&&re.unpipe(
J),te.unpipe(re),te.destroy()})}m(null,J)},n.prototype.readLocalFileHeader=function(O,I,G){var c=this;G==null&&(G=I,I=null),I==null&&(I={}),c.reader.ref();var S=le(30);l(c.reader,S,0,S.length,O.relativeOffsetOfLocalHeader,
function(j){try{if(j)return G(j);var m=S.readUInt32LE(0);if(m!==67324752)return G(new Error("invalid local file header signature: 0x"+m.toString(16)));var k=S.readUInt16LE(26),z=S.readUInt16LE(28),te=O.
relativeOffsetOfLocalHeader+30+k+z;if(te+O.compressedSize>c.fileSize)return G(new Error("file data overflows file bounds: "+te+" + "+O.compressedSize+" > "+c.fileSize));if(I.minimal)return G(null,{fileDataStart:te});
var J=new g;J.fileDataStart=te,J.versionNeededToExtract=S.readUInt16LE(4),J.generalPurposeBitFlag=S.readUInt16LE(6),J.compressionMethod=S.readUInt16LE(8),J.lastModFileTime=S.readUInt16LE(10),J.lastModFileDate=
S.readUInt16LE(12),J.crc32=S.readUInt32LE(14),J.compressedSize=S.readUInt32LE(18),J.uncompressedSize=S.readUInt32LE(22),J.fileNameLength=k,J.extraFieldLength=z,S=le(k+z),c.reader.ref(),l(c.reader,S,0,
S.length,O.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?G(Q):(J.fileName=S.subarray(0,k),J.extraField=S.subarray(k),G(null,J))}finally{c.reader.unref()}})}finally{c.reader.unref()}})},n.prototype.
openReadStreamPromise=function(O,I){return new Promise((G,c)=>{this.openReadStream(O,I,function(S,j){if(S)return c(S);G(j)})})},n.prototype.openReadStreamLowLevelPromise=function(O,I,G,c,S,j){return new Promise(
(m,k)=>{this.openReadStream(O,I,G,c,S,j,function(z,te){if(z)return k(z);m(te)})})},n.prototype.readLocalFileHeaderPromise=function(O,I){return new Promise((G,c)=>{this.readLocalFileHeader(O,I,function(S,j){
if(S)return c(S);G(j)})})};function b(){}b.prototype.getLastModDate=function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var I=0;I<this.extraFields.length;I++){var G=this.extraFields[I];if(G.id===21589){
var c=G.data;if(c.length<5)continue;var S=c[0],j=1;if(!(S&j))continue;var m=c.readInt32LE(1);return new Date(m*1e3)}else if(G.id===10){var c=G.data;if(c.length!==32||c.readUInt16LE(4)!==1||c.readUInt16LE(
6)!==24)continue;var k=c.readUInt32LE(8)+4294967296*c.readInt32LE(12),z=k/1e4-116444736e5;return new Date(z)}}return D(this.lastModFileDate,this.lastModFileTime,O.timezone)},b.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},b.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},b.prototype.isCompressed=function(){
return this.compressionMethod===8};function g(){}function D(O,I,G){var c=O&31,S=(O>>5&15)-1,j=(O>>9&127)+1980,m=0,k=(I&31)*2,z=I>>5&63,te=I>>11&31;if(G==null||G==="local")return new Date(j,S,c,te,z,k,
m);if(G==="UTC")return new Date(Date.UTC(j,S,c,te,z,k,m));throw new Error("unrecognized options.timezone: "+options.timezone)}function a(O,I,G,c){for(var S=null,j=0;j<G.length;j++){var m=G[j];if(m.id===
28789){if(m.data.length<6||m.data.readUInt8(0)!==1)continue;var k=m.data.readUInt32LE(1);if(M(I)!==k)continue;S=oe(m.data.subarray(5),!0);break}}if(S==null){var z=(O&2048)!==0;S=oe(I,z)}return c||(S=S.
replace(/\\/g,"/")),S}function h(O){return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+O:null}function s(O){for(var I=[],G=0;G<O.length-3;){var c=O.readUInt16LE(G+0),S=O.readUInt16LE(G+2),j=G+4,m=j+S;if(m>O.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var k=O.subarray(j,m);I.push({id:c,data:k}),G=m}return I}function l(O,I,G,c,S,j){if(c===0)return setImmediate(function(){j(null,le(0))});O.read(I,G,c,S,function(m,k){if(m)return j(m);if(k<
c)return j(new Error("unexpected EOF"));j()})}W.inherits(E,N);function E(O){N.call(this),this.actualByteCount=0,this.expectedByteCount=O}E.prototype._transform=function(O,I,G){if(this.actualByteCount+=
O.length,this.actualByteCount>this.expectedByteCount){var c="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(c))}G(null,O)},E.
prototype._flush=function(O){if(this.actualByteCount<this.expectedByteCount){var I="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(
I))}O()},W.inherits(A,P);function A(){P.call(this),this.refCount=0}A.prototype.ref=function(){this.refCount+=1},A.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<
0)throw new Error("invalid unref");O.close(I);function I(G){if(G)return O.emit("error",G);O.emit("close")}},A.prototype.createReadStream=function(O){O==null&&(O={});var I=O.start,G=O.end;if(I===G){var c=new R;
return setImmediate(function(){c.end()}),c}var S=this._readStreamForRange(I,G),j=!1,m=new L(this);S.on("error",function(z){setImmediate(function(){j||m.emit("error",z)})}),be(m,function(){S.unpipe(m),
m.unref(),S.destroy()});var k=new E(G-I);return m.on("error",function(z){setImmediate(function(){j||k.emit("error",z)})}),be(k,function(){j=!0,m.unpipe(k),m.destroy()}),S.pipe(m).pipe(k)},A.prototype.
_readStreamForRange=function(O,I){throw new Error("not implemented")},A.prototype.read=function(O,I,G,c,S){var j=this.createReadStream({start:c,end:c+G}),m=new B,k=0;m._write=function(z,te,J){z.copy(O,
I+k,0,z.length),k+=z.length,J()},m.on("finish",S),j.on("error",function(z){S(z)}),j.pipe(m)},A.prototype.close=function(O){setImmediate(O)},W.inherits(L,R);function L(O){R.call(this),this.context=O,this.
context.ref(),this.unreffedYet=!1}L.prototype._flush=function(O){this.unref(),O()},L.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function oe(O,I){if(I)return O.toString("utf8");for(var G="",c=0;c<O.length;c++)G+=V[O[c]];return G}function ie(O,I){var G=O.readUInt32LE(I),c=O.readUInt32LE(I+4);return c*4294967296+G}var le;typeof Buffer.
allocUnsafe=="function"?le=function(O){return Buffer.allocUnsafe(O)}:le=function(O){return new Buffer(O)};function be(O,I){typeof O.destroy=="function"?O._destroy=function(G,c){I(),c?.(G)}:O.destroy=I}
function ue(O){if(O)throw O}}),9037:((Y,se,e)=>{var $=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Y.exports=$({getOctokit:()=>Pt.getOctokit})}),6543:((Y,se,e)=>{var $=F=>{var H={};return e.d(H,F),H},
U=F=>(()=>F);Y.exports=$({defaults:()=>kt.defaults})}),8008:((Y,se,e)=>{var $=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Y.exports=$({requestLog:()=>Dt.requestLog})}),212:((Y,se,e)=>{var $=F=>{var H={};
return e.d(H,F),H},U=F=>(()=>F);Y.exports=$({retry:()=>Ct.retry})}),938:((Y,se,e)=>{var $=F=>{var H={};return e.d(H,F),H},U=F=>(()=>F);Y.exports=$({default:()=>Lt.default})}),5131:((Y,se,e)=>{var $=F=>{
var H={};return e.d(H,F),H},U=F=>(()=>F);Y.exports=$({default:()=>Ut.default})}),2613:(Y=>{Y.exports=Ne(import.meta.url)("assert")}),181:(Y=>{Y.exports=Ne(import.meta.url)("buffer")}),6982:(Y=>{Y.exports=
Ne(import.meta.url)("crypto")}),4434:(Y=>{Y.exports=Ne(import.meta.url)("events")}),9896:(Y=>{Y.exports=Ne(import.meta.url)("fs")}),1943:(Y=>{Y.exports=Ne(import.meta.url)("fs/promises")}),8611:(Y=>{Y.
exports=Ne(import.meta.url)("http")}),5692:(Y=>{Y.exports=Ne(import.meta.url)("https")}),9278:(Y=>{Y.exports=Ne(import.meta.url)("net")}),4573:(Y=>{Y.exports=Ne(import.meta.url)("node:buffer")}),7598:(Y=>{
Y.exports=Ne(import.meta.url)("node:crypto")}),3024:(Y=>{Y.exports=Ne(import.meta.url)("node:fs")}),1455:(Y=>{Y.exports=Ne(import.meta.url)("node:fs/promises")}),7067:(Y=>{Y.exports=Ne(import.meta.url)(
"node:http")}),4708:(Y=>{Y.exports=Ne(import.meta.url)("node:https")}),8995:(Y=>{Y.exports=Ne(import.meta.url)("node:module")}),8161:(Y=>{Y.exports=Ne(import.meta.url)("node:os")}),6760:(Y=>{Y.exports=
Ne(import.meta.url)("node:path")}),1708:(Y=>{Y.exports=Ne(import.meta.url)("node:process")}),7075:(Y=>{Y.exports=Ne(import.meta.url)("node:stream")}),3136:(Y=>{Y.exports=Ne(import.meta.url)("node:url")}),
7975:(Y=>{Y.exports=Ne(import.meta.url)("node:util")}),8522:(Y=>{Y.exports=Ne(import.meta.url)("node:zlib")}),857:(Y=>{Y.exports=Ne(import.meta.url)("os")}),6928:(Y=>{Y.exports=Ne(import.meta.url)("pa\
th")}),2203:(Y=>{Y.exports=Ne(import.meta.url)("stream")}),4756:(Y=>{Y.exports=Ne(import.meta.url)("tls")}),2018:(Y=>{Y.exports=Ne(import.meta.url)("tty")}),7016:(Y=>{Y.exports=Ne(import.meta.url)("ur\
l")}),9023:(Y=>{Y.exports=Ne(import.meta.url)("util")}),3106:(Y=>{Y.exports=Ne(import.meta.url)("zlib")}),3e3:((Y,se,e)=>{e.d(se,{WZ:()=>B,j:()=>r,mJ:()=>y});var $=e(7598),U=e(6760),F=e(532),H=e(6191),
W=e(7487),P=e(9870),N=e(3657),R=e(6584);function B(d,u){const f=d.boolean("upload-artifact",!0),v={overwrite:u,retentionDays:d.optional("retention-days",M)},w=d.boolean("artifact-env-variables",!0);return{
upload:f?v:void 0,artifactEnvVariables:w}}function M(d){if(/^0+$/.test(d))return;const u=(0,R.$J)(1/0,!0)(d),f=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>f)throw new Error(`must be at most ${f}\
, the repository's limit in days, not ${u}`);return u}async function y(d,{path:u,sha256:f,package:v},{upload:w,artifactEnvVariables:_}){if(_)return await(0,H.mz)(d,{path:u,digest:f},w);const n=(0,N.z)(
(0,P.KC)(v)),i=(0,U.join)(await(0,W.Pd)("workflow-artifact-"),(0,U.basename)(u));await(0,F.lo)(i,n);const x=(0,$.createHash)("sha256").update(n).digest("hex");return await(0,H.mz)(d,{path:i,digest:x},
w)}function r({upload:d,artifactEnvVariables:u},f){!d||!u||!(0,W.GQ)()||f.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Y,se,e)=>{e.d(se,{Bv:()=>B,X7:()=>y,Zw:()=>R});var $=e(9462),U=e(7279),F=e(3657),H=e(5645),W=e(6006),P=e(3349);class N extends U.HR{job;constructor(d,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=d}}function R(r){return r instanceof N?r.job:{}}async function B(r,d,{title:u,longestWaitMs:f,advice:v,idsIn:w}){r.log.info(`${u}: ${d.status||
"no status"}, dock status ${d.dockStatusId}`);let _={};const n=i=>{const x={"dock-status-id":d.dockStatusId,...w(i)},b=Object.keys(x).some(g=>!(g in _));_={...x,..._,...i.status!==""&&{status:i.status}},
b&&r.publish(_)};try{return{last:await(0,W.qt)(r,d,{longestWaitMs:f,advice:v,onStatus:n}),outputs:_}}catch(i){throw new N(_,(0,U.iT)(i))}}const M="Check the workflow in AI for Process, then re-run the\
 job.";async function y(r,d,{workflowId:u,flowId:f,timeoutMs:v,longestWaitMs:w}){return r.log.info(`Exporting workflow ${u}, flow ${f}, from ${d.url.href}`),await(0,$.N)({...r,platform:d},(0,$.R)(v,"N\
o package"),async _=>{const n=await(0,P.Nq)(_,{workflowId:u,flowId:f}),{dockStatusId:i,exportJobId:x}=n,{last:b,outputs:g}=await B(_,n,{title:`Export job ${x??"without an ID"}`,longestWaitMs:w,advice:M,
idsIn:()=>x===void 0?{}:{"export-job-id":x}});try{const D=await(0,P.EH)(_,n,b),a=async()=>(0,P.EH)(_,n,await(0,W.SO)(_,i)),h=E=>(0,F.u)(E,_.signal),{content:s,...l}=await(0,H.R)(_,{url:D,freshUrl:a,read:h});
return{...l,package:s,job:g}}catch(D){throw new N(g,(0,U.iT)(D))}})}}),2697:((Y,se,e)=>{e.d(se,{As:()=>u,N9:()=>n,Sm:()=>B,UX:()=>y,cZ:()=>d,dF:()=>_});var $=e(1455),U=e(6760),F=e(7279),H=e(8725),W=e(
7487),P=e(4057),N=e(706),R=e(6779);function B({host:i,pathname:x}){return i+x.replace(/\/$/,"")}const M=2e4;function y({message:i}){return(0,N.OX)(i,1e3)}const r="<dock status ID>";function d(i){const x=new Map;
for(const{name:g,error:D}of i){const{"dock-status-id":a}=(0,R.Zw)(D),h=a===void 0?D.message:D.message.replaceAll(a,r),s=x.get(h)??{names:[],ids:[],help:(0,W.VY)(D)};x.set(h,s),s.names.push(g),a!==void 0&&
s.ids.push(a)}const b=Math.max(100,Math.min(1e3,Math.floor(M/x.size)));return Array.from(x,([g,{names:D,ids:a,help:h}])=>({names:D,message:(0,N.OX)(g,b).replaceAll(r,()=>a.join(", ")),help:h}))}function u(i){
return d(i).map(({names:x,message:b})=>`${x.join(", ")}: ${b}`).join(" | ")}function f(i,x){if(!i||!x||i.message===x.message)return i??x;const b=`${i.message} Also: ${x.message}`;return new Failure({what:b,
topic:asFailure(i).topic},{cause:i})}async function v(i,x,b){let g;const D=await i.catch(a=>(g=toError(a),{...x,...jobOf(g)}));if(setOutputs(D),b){const{titles:a,facts:h}=b,s=factTable([...h,["Workflo\
w ID",D["workflow-id"]],["Dock status ID",D["dock-status-id"]],["Status",D.status&&{words:D.status}],["Duration",{words:humanTime(performance.now())}]]);g?await writeSummary(a.failed,withHelp(y(g),helpFor(
g)),s):await writeSummary(a.done,s)}if(g)throw g}const w=1e6;async function _(i,x){const b=JSON.stringify(x),g=await n(`the output ${i}`,{[`${i}.json`]:b}),D=Buffer.byteLength(b)>w;return D&&(0,H.lm)(
`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),{[i]:D?[]:x,...g}}async function n(i,x){try{const b=await(0,W.Pd)("workflow-results-"),g={};for(const[D,a]of Object.
entries(x)){const h=(0,U.join)(b,D);await(0,$.writeFile)(h,a),g[`${(0,U.parse)(D).name}-path`]=h}return g}catch(b){return(0,H.t1)().warning(`Can't keep ${i} as a file. ${(0,F.gJ)(b)}`),{}}}}),3018:((Y,se,e)=>{
e.d(se,{uu:()=>X,S3:()=>At,$0:()=>C});var $=e(1124),U=e(706),F=e(1345);const H=Number.MAX_SAFE_INTEGER,W=2,P=60,N="</details>",R=41,B=100;function M(t,o={}){const{under:p=()=>"",parts:T=[],noun:K="cha\
nge",folded:q=!1}=o,{length:Z}=p(H),{least:ne=Z===0?t:`${t} \u2026`,changes:ee=w(T)}=o;return{line:t,under:p,size:t.length+Z,least:ne,parts:T,changes:ee,noun:K,folded:q}}function y(t,o,p={}){return o.
length===0?[]:[M(t,{...p,parts:o})]}function r(t,o){const p=d(t,[]),T=({leaf:ee,outer:ce})=>ce.length===1?0:ee.size,K=(0,F.Vn)(p.flatMap(({outer:ee})=>ee)),q=new Map;let Z=o;const ne=p.sort((ee,ce)=>T(
ee)-T(ce)).filter(({leaf:ee,outer:ce})=>{const Ae=ce.filter(Xe=>!q.has(Xe)),Ue=ce.filter(Xe=>K.get(Xe)===1),Be=Ae.map(({line:Xe,folded:Qe})=>Xe.length+W+P+(Qe?R:0)).reduce((Xe,Qe)=>Xe+Qe,ee.least.length+
W-P*Ue.length);if(Be>Z)return!1;Z-=Be;for(const Xe of ce)q.set(Xe,[]),K.set(Xe,(K.get(Xe)??0)-1);return!0});for(const[ee,{leaf:ce}]of ne.entries()){const Ae=u(ce,ce.least.length+Math.floor(Z/(ne.length-
ee)));Z-=Ae.reduce((Ue,{length:Ce})=>Ue+Ce,-ce.least.length),q.set(ce,Ae)}return _(f(t,q).filter(([ee])=>ee!==""))}function d(t,o){return t.parts.length===0?[{leaf:t,outer:o}]:t.parts.flatMap(p=>d(p,[
...o,t]))}function u({line:t,under:o,size:p,least:T},K){if(p<=K)return[t,o(Math.max(K,H))];for(let q=K-t.length-P;q>B;q=Math.floor(q*.7)){const Z=o(q);if(Z!==""&&t.length+Z.length<=K)return[t,Z]}return[
T]}function f(t,o){const{line:p,parts:T,folded:K}=t;if(T.length===0)return[o.get(t)??[]];const Z=[...T.filter(ne=>o.has(ne)).flatMap(ne=>f(ne,o)),[v(t,T.filter(ne=>!o.has(ne)))]];return K?[[`<details>\
<summary>${p}</summary>`],...Z,[N]]:[[p],...Z]}function v({noun:t},o){if(o.length===0)return"";if(t==="connection")return`\u2026 and ${(0,U.hS)(o.length,"more connection")}`;const p=t==="workflow"?` i\
n ${(0,U.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(w(o),"more change")}${p}`}function w(t){return t.reduce((o,{changes:p})=>o+p,0)}function _(t){const o=p=>p?.[0]?.startsWith("- ");
return t.flatMap((p,T)=>{const K=p[0]===N||o(p)&&o(t[T-1]);return[T===0?"":K?`
`:`

`,...p]})}var n=e(8132),i=e(3436),x=e(2614),b=e(2742),g=e(3499),D=e(8965),a=e(5408);const h=2,s=1e3,l=240,E=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],A="...";function L(t,o){const p=[V(t??o),V(o??t)],[T,K]=[oe(t,p[0]),oe(o,p[1])],q=le(T,K);return p[0]===p[1]?q:[`@@ line ends: ${p[0]} \u2192 ${p[1]} @@`,...q]}function V(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function oe(t,o){return(t?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(T=>E.reduce(ie,[T]).map((K,q)=>q===0?K:A+K))}function ie(t,o){return t.flatMap(p=>p.length>l?Array.from(p.matchAll(o),([T])=>T):p)}function le(t,o){const p=new Set(t),K=o.some(Z=>p.has(
Z))?(0,D.E)([...t],[...o],{maxEditLength:s}):void 0;if(K===void 0)return[...O(t,o),...be("+",o)];let q=0;return K.flatMap(({added:Z,removed:ne,value:ee},ce)=>{const Ae=K[ce+1];if(ne)return O(ee,Ae?.added?
Ae.value:[]);const[Ue,Ce]=[ce===0?0:h,ee.length-h],Be=q+ue(ee.slice(0,Ce+1));return q+=ue(ee),Z?be("+",ee):Ae===void 0?be(" ",ee.slice(0,Ue)):Ce-Ue<2?be(" ",ee):[...be(" ",ee.slice(0,Ue)),`@@ line ${Be}\
 @@`,...be(" ",ee.slice(Ce))]})}function be(t,o){return o.map(p=>`${t} ${p}`)}function ue(t){return t.filter(o=>!o.startsWith(A)).length}function O(t,o){const p=new Map(t.map(q=>[G(q),q])),T=o.flatMap(
q=>I(p.get(G(q))??q,q));return[...T.length===0?[]:[`@@ hard to see: ${[...new Set(T)].join(", ")} @@`],...be("-",t)]}function I(t,o){if(G(t)!==G(o))return[];const[p,T]=[t.normalize(),o.normalize()],K=c(
t)===c(o)?[]:["Unicode forms"];return p===T?K:[...K,p.trimEnd()===T.trimEnd()?"spaces at the end":"white space"]}function G(t){return c(t.normalize())}function c(t){return t.replace(/\s/g,"")}function S(t,o){
let[p,T]=[0,o];const q=[...(0,a.$z)(t,ne=>ne.startsWith("@@ line ")?++p:p).values()].flatMap(ne=>{const ee=j(ne,T);return T-=k(ne),ee}),Z=t.filter(m).length-q.filter(m).length;return Z===0?q:[...q,`@@\
 ${(0,U.hS)(Z,"more changed line")} @@`]}function j(t,o){const p=Z=>Z.startsWith("-"),T=k(t.filter(p)),K=k(t)-T,q={removed:Math.max(o/2,o-K),others:Math.max(o/2,o-T)};return t.filter(Z=>{const ne=p(Z)?
"removed":"others";return q[ne]-=Z.length+1,q[ne]>=0})}function m(t){return t.startsWith("-")||t.startsWith("+")}function k(t){return t.reduce((o,p)=>o+p.length+1,0)}var z=e(7856);const te={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},J=80,Q=8;function re(t,o,p){if(t.type==="string")return ae(Ie((0,i.e1)(t.text)),o,p);const[
T="",...K]=me(t,o);return K.length>0||T.length>J?void 0:(0,n.SS)(T,1/0)}function ae(t,o,p){const T=o.mask(t).shown;if(T.length>J||T.includes(`
`))return;const K=fe(t,o,p);return(0,n.SS)(JSON.stringify(T),1/0)+(K===void 0?"":` (${ye(K,o)})`)}function fe(t,{labelOf:o},p){const T=o(t);return T===void 0||T.toLowerCase()===t.toLowerCase()||[...p?.
members.values()??[]].some(q=>(0,i.jn)(q)&&(0,i.e1)(q.text)===T)?void 0:T}function me(t,o,p){const{mask:T}=o;if((0,i.jn)(t)){if(t.type==="literal")return[T(t.text).shown];const ce=Ie((0,i.e1)(t.text)),
{shown:Ae}=T(ce);if(Ae.includes(`
`))return["|",...xe(Ae.split(`
`))];const Ue=fe(ce,o,p);return[JSON.stringify(Ae)+(Ue===void 0?"":` (${T(Ue).shown})`)]}const[K="",q=""]=t.type==="array"?"[]":"{}",Z=t.type==="array"?t.items.map(ce=>me(ce,o)):Array.from(t.members,([
ce,Ae])=>{const[Ue,...Ce]=(0,z.$C)(ce,Ae,t)?[U.v5]:me(Ae,o,t);return[`${JSON.stringify(T(ce).shown)}: ${Ue}`,...Ce]}),ne=K+Z.join(", ")+q;return ne.length<=J&&Z.every(ce=>ce.length===1)?[ne]:[K,...xe(
Z.flat()),q]}function xe(t){return t.map(o=>`  ${o}`)}function Ie(t){if(!t.includes("%"))return t;try{const o=decodeURIComponent(t);return[encodeURIComponent(o),encodeURI(o)].includes(t)?o:t}catch{return t}}
function ye(t,{mask:o},p=100){return(0,n.SS)(o(t).shown,p)}function he(t,o,p=!1){const T=(0,g.a2)(t),K=p?1/0:100,q=t.flatMap((Z,ne)=>{if(Z.type==="element")return[(0,n.SS)(`[${Z.index}]`)];if(Z.type===
"item"){const ce=o.endsOf(Z.item),Ae=ce===void 0?Z.label:p?`${ce} (${Z.label})`:ce,Ue=ne===T-1&&Z.hint!==void 0?` (${ye(Z.hint,o)})`:"";return[`**${ye(Ae,o,K)}**${Ue}`]}return!p&&t.slice(ne+1).find(({
type:ce})=>ce!=="member")?.type==="item"?[]:[ye(Z.key,o,K)]});return q.length>Q&&!p&&q.splice(2,q.length-Q+1,"\u2026"),q.join(" \u203A ")||"the whole file"}function Te(t,o){const p=Z=>t.map(({path:ne,
kind:ee})=>(ee?`${te[ee]} `:"")+he(ne,o,Z)),[T,K]=[p(!1),p(!0)],q=(0,F.Vn)(T);return Ee(T.map((Z,ne)=>q.get(Z)===1?Z:K[ne]??Z))}function Ee(t){const[o,p]=[(0,F.Vn)(t),new Map];return t.map(T=>{const[K=1,
q]=[o.get(T),(p.get(T)??0)+1];return p.set(T,q),K===1?T:`${T} (${q} of ${K})`})}const ge="  ",De=3,Ke=5,We=120,ze={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ye=/^(type|_?id|uuid|identifier)$/i,qe={
line:": changed, hidden"};function Ge(t,o){const p=[...(0,a.$z)(t,de).values()],T=p.filter(Z=>Z.length<De).flat(),K=Te(T,o),q=new Map(T.map((Z,ne)=>{const{line:ee,...ce}=_e(Z,o);return[Z,M(`- ${K[ne]}${ee}`,
{changes:1,...ce})]}));return p.flatMap(Z=>{const ne=Z.flatMap(ee=>q.get(ee)??[]);return ne.length===0?ve(Z,o):ne})}function de(t){const o=(0,g.a2)(t.path),T=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(q=>"id"in q?[q.id]:[]);if(o===0||o===t.path.length||T.length===0)return t;const K=t.path.slice(o).map(q=>q.type==="member"?q.key:"index"in q&&q.index);return JSON.stringify([t.
kind,T,K])}function ve(t,o){const[p]=t,{line:T,under:K=()=>""}=_e(p,o),q=Se(we(t,o)),Z=p.kind==="modified"?"":` ${p.kind}`,ne=`- ${te[p.kind]} ${Oe(p,o)}${T}${Z} in ${q.line}`;return M(ne,{changes:t.length,
under:ee=>K(ee)+(q.under?.(ee)??"")})}function we(t,o){const p=t.map(({path:T})=>({path:T.slice(0,(0,g.a2)(T))}));return Te(p,o)}function Oe({path:t},o){return he(t.slice((0,g.a2)(t)),o)}function _e(t,o){
if(t.kind==="modified")return Pe(t,o);if("value"in t)return pe(t,o);if(t.kind==="moved"){const[q,Z]=[t.from,t.path].map(ne=>he(ne.slice(0,-1),o,!0));return{line:`: moved from ${q} to ${Z}`}}if(t.moved.
length===0)return{line:": in a new order"};const p=t.moved.map(q=>({path:[q]})),T=Se(Te(p,o)),K=T.under?`${T.line} moved`:`moved: ${T.line}`;return{...T,line:`: in a new order (${K})`}}function Se(t){
if(t.length<=Ke)return{line:t.join(", ")};const o=(0,U.hS)(t.length,"item"),p=je(o,ge+t.join(", "));return{line:o,under:T=>p.length<=T?p:""}}function Pe({path:t,from:o,to:p},T){if(o.type==="hidden"||p.
type==="hidden")return{line:""};if((0,z._p)(t,o,p))return qe;if(o.type==="string"&&p.type==="string")return $e((0,i.e1)(o.text),(0,i.e1)(p.text),T);const[K,q]=[me(o,T).join(`
`),me(p,T).join(`
`)];if(K===q)return qe;const[Z,ne]=[re(o,T),re(p,T)];return Z!==void 0&&ne!==void 0?{line:`: ${Z} \u2192 ${ne}`}:{line:"",under:ke(K,q)}}function $e(t,o,p){const T=[Ie(t),Ie(o)],K=T[0]!==T[1]&&(T[0]!==
t||T[1]!==o),[q,Z]=K?T:[t,o],ne=K?" (percent-encoded)":"",[ee,...ce]=(0,b.qy)(q,Z)?.changes??[];if(ee!==void 0){const nt=`${ne} (JSON in a text)`;if(ce.length===0&&ee.kind==="modified"){const dt=Pe(ee,
p);return{...dt,line:`${nt} \u203A ${he(ee.path,p)}${dt.line}`}}const ft=M("",{parts:Ge([ee,...ce],p)});return{line:nt,under:dt=>`
${Fe(r(ft,dt).join(""))}`}}const[Ae,Ue]=[p.mask(q),p.mask(Z)];if(Ae.shown===Ue.shown)return{line:ne+qe.line};const Ce=Ae.hidden===Ue.hidden?"":" (hidden values differ, too)",[Be,Xe]=[ae(q,p),ae(Z,p)];
if(Be===void 0||Xe===void 0)return{line:ne+Ce,under:ke(Ae.shown,Ue.shown)};const Qe=I(Ae.shown,Ue.shown).join(", ");return{line:`${ne}: ${Be} \u2192 ${Xe}${Qe&&` (${Qe})`}${Ce}`}}function pe({kind:t,path:o,
value:p},T){if(p.type==="hidden")return{line:""};if((0,z._p)(o,p))return{line:": hidden"};const K=p.type==="object"?void 0:re(p,T);if(K!==void 0)return{line:`: ${K}`};const Z=p.type==="string"?T.mask(
Ie((0,i.e1)(p.text))).shown:me(p,T).join(`
`),ne=Ce=>t==="added"?ke(void 0,Z,Ce):ke(Z,void 0,Ce);if(p.type==="array")return{line:"",under:ne((0,U.hS)(p.items.length,"element"))};if(p.type!=="object")return{line:"",under:ne()};const ee=ne((0,U.
hS)(p.members.size,"field")),{line:ce,left:Ae}=Me(p,o.at(-1),T),Ue=ce===""?"":`: ${ce}`;return Ae==="nothing"?{line:Ue}:{line:Ue,under:Ae==="place"?Ce=>Ce===1/0?ee(Ce):"":ee}}function Me(t,o,p){const T=o?.
type==="item"?o:void 0;if(t.members.size===0&&!T)return{line:"`{}`",left:"nothing"};const K=ce=>(0,i.jn)(ce)&&[T?.label,T?.hint].includes((0,i.e1)(ce.text)),q=[...t.members].filter(([,ce])=>!T||!K(ce)),
Z=q.filter(([ce,Ae])=>!T||!(0,g.rL)(ce,Ae)),ne=Z.map(([ce,Ae])=>{const Ue=(0,z.$C)(ce,Ae,t)?(0,n.SS)(U.v5):re(Ae,p,t);return Ue&&`${ye(ce,p)}: ${Ue}`}),ee=ne.join(", ");return ne.includes(void 0)||ee.
length>We?{line:Re(t,K,p),left:"more"}:{line:ee,left:Z.length<q.length?"place":"nothing"}}function Re(t,o,p){const T=new Map,K=(Z,ne,ee)=>{ee>(T.get(Z)?.weight??0)&&T.set(Z,{text:ne,weight:ee})},q=(Z,ne,ee)=>{
if(Z.type==="array")for(const Be of Z.items)q(Be,ne,ee+1);if(Z.type==="object")for(const[Be,Xe]of Z.members)(0,z.$C)(Be,Xe,Z)?K(Be,U.v5,ze.max):q(Xe,Be,ee+1);if(Z.type!=="string")return;const ce=(0,i.
e1)(Z.text),Ae=Ye.test(ne)||o(Z)||(0,g.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<ze.min||Ae)return;const Ue=ce.includes("://")?2*ze.max:Math.min(ce.length,ze.max),Ce=p.countOf(ce)>ze.usual?ze.usualWeight:
1;K(ne,p.mask(Ie(ce)).shown,Ce*Ue/(ee+1))};return q(t,"",0),[...T].sort(([,Z],[,ne])=>ne.weight-Z.weight).filter(([,{weight:Z}],ne)=>ne===0||ne<ze.texts&&Z>ze.usualWeight*2*ze.max).map(([Z,{text:ne}])=>`${ye(
Z,p)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(ne,ze.max)),1/0)}`).join(", ")}function ke(t,o,p){const T=(0,n.EU)(L(t,o),"diff",ge);return K=>{const q=T.length<=K?T:Le(T,K);return p===void 0?`
${q}`:je(p,q)}}function Le(t,o){const p=t.split(`
`),T=p.slice(1,-1).map(K=>K.slice(ge.length));return[...p.slice(0,1),...S(T,o).map(K=>ge+K),...p.slice(-1)].join(`
`)}function je(t,o){return`
${ge}<details><summary>${t}</summary>

${o}
${ge}</details>`}function Fe(t){return t.replace(/^(?=.)/gm,ge)}const Je=100,Ve=5;function et(t,o){const p=t.kind==="json"?(0,x.I)(t,Ce=>o(Ce).shown):void 0,T=(0,b.Z)(()=>(0,F.Vn)((0,i.PX)(t.head??t.base))),
K={mask:o,labelOf:Ce=>Ce.length>Je?void 0:p?.labelOf(JSON.stringify(Ce)),endsOf:Ce=>p?.endsOf(Ce),countOf:Ce=>T().get(Ce)??0},q=Ze((0,$.xS)(t)),Z=t.status==="modified",ne=Z?st(t,K,p):Ge(it(t),K),{nodes:ee=0,
connections:ce=0}=p?.size??{},Ae=ee===0?"What is in it":`${(0,U.hS)(ee,"node")}, ${(0,U.hS)(ce,"connection")}`,Ue=Z?ne:y(Ae,ne,{changes:q,folded:!0});return[...tt(p),M(rt(t,o),{parts:[...Ue,...ot(t,K)],
changes:q})]}function Ze({added:t,modified:o,removed:p}){return t+o+p}function tt(t){return t?.note!==void 0?[M(t.note)]:t?.picture?[M((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function rt({name:t,kind:o,status:p,changes:T},K){const q=`**${ye(t,{mask:K})}**`;return p!=="modified"?`${te[p]} ${q}: file ${p}`:o==="bi\
nary"||o==="variables"&&T.length===0?`${te.modified} ${q}: content modified`:o==="variables"?`${q} (values are never shown)`:q}function ot({references:t},o){if(t.length===0)return[];const p=t.slice(0,
Ve).map(({path:Z,from:ne,to:ee})=>`${he(Z,o)} (${ye(ne,o)} \u2192 ${ye(ee,o)})`),T=t.length>Ve?", \u2026":"",K=t.length===1?"follows and isn't":"follow and aren't",q=`${(0,U.hS)(t.length,"reference")}\
 to new IDs and names ${K} counted`;return[M(`${q}: ${p.join(", ")}${T}`)]}function st(t,o,p){const T=(0,g.pi)(t),K=p?.connections??[],q=new Set(K.map(({item:Be})=>Be)),Z=(0,a.$z)(t.text?[ut(t.text)]:
t.changes,Be=>p?.tells(Be)?"told":"value"in Be&&q.has(Be.value)?"connection":T(Be)?"layout":vt(Be.path,o)?"item":"rest"),[ne,ee]=[Z.get("layout")??[],Z.get("connection")??[]],ce=Ge(Z.get("rest")??[],o),
Ae=_t(K,ee,o),Ue=(Z.get("told")?.length??0)+ee.length,Ce=`Layout and bookkeeping: ${(0,U.hS)(ne.length,"change")}`;return[...Ge(Z.get("item")??[],o),...y("Connections",Ae,{noun:"connection",changes:Ue}),
...Ae.length===0?ce:y("Elsewhere in the file",ce),...y(Ce,Ot(ne,t,o),{folded:!0})]}function vt(t,{labelOf:o}){return t.some(p=>p.type==="item"||p.type==="member"&&o(p.key)!==void 0)}function ut({base:t,
head:o}){return{kind:"modified",path:[],from:at(t),to:at(o)}}function at(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function it({base:t,head:o,text:p,status:T,changes:K}){const q=T==="rem\
oved"?"removed":"added",Z=(ee,ce)=>{const Ae=(0,F.Vg)(ee,()=>{});return!(ce.length<3&&Ae.length>0&&Ae.every(Ce=>Ce.value.type==="object"))&&(ce.length>0||ee.type!=="object")?[{kind:q,path:ce,value:ee}]:
Ae.flatMap(({step:Ce,value:Be})=>Ce.type==="member"?Z(Be,[...ce,Ce]):[{kind:q,path:[...ce,Ce],value:Be}])},ne=t??o??(p&&at(p.base??p.head));return ne?Z(ne,[]):K}function _t(t,o,p){const T=new Map(o.map(
Z=>["value"in Z&&Z.value,Z])),K=xt(t,T),q=Ee(K.map(Z=>lt(Z,p)));return K.map(([{item:Z}],ne)=>{const ee=T.get(Z),{line:ce,under:Ae=()=>""}=ee?_e(ee,p):{line:""};return M(`${q[ne]}${Ae(0)===""?ce:""}`,
{under:Ae})})}function xt(t,o){const p={added:new Map,removed:new Map};return t.flatMap(T=>{const{kind:K,source:q,target:Z,item:ne}=T;if(K==="rewired"||o.has(ne))return[[T]];const ee=p[K].get(q),ce=ee??
[T];return ee&&ee.push(T),p[K].delete(q),p[K].set(Z,ce),ee?[]:[ce]})}function lt(t,o){const[{kind:p,source:T,target:K,was:q}]=t,Z=Ae=>`**${ye(Ae.label,o)}**`,ne=Ae=>Ae===""?"":` (${ye(Ae,o)})`,ee=t.map(
Ae=>` \u2192 ${Z(Ae.target)}${ne(Ae.label)}`),ce=q?.target===K?ne(q.label)||" without a label":q&&` ${Z(q.target)}`;return`- ${te[p]} ${Z(T)}${ee.join("")}${ce===void 0?"":`, was${ce}`}`}function Ot(t,o,p){
return[...(0,a.$z)((0,g.lY)(t,o),K=>K.kind+Oe(K,p)).values()].flatMap(K=>{const q=K.map(ce=>_e(ce,p));if(K.length<De||(0,g.a2)(K[0].path)===0||q.some(({under:ce})=>ce))return Ge(K,p);const Z=we(K,p),ne=Fe(
q.map(({line:ce},Ae)=>`- ${Z[Ae]}${ce}`).join(`
`)),ee=`- ${te[K[0].kind]} ${Oe(K[0],p)} of ${(0,U.hS)(K.length,"item")}`;return M(ee,{changes:K.length,under:ce=>ne.length>ce?"":`
${ne}`})})}const ht="<!-- workflow-report -->",St=6e4,pt=1e3;function ct(t){const{workflows:o,missing:p}=t,T=(0,z.lb)(t),q=["changed","added","removed"].flatMap(ee=>o.filter(ce=>ce.status===ee)).map(ee=>{
const ce=Ze(ee.counts);return{workflow:ee,changes:ce,parts:ee.files.flatMap(Ae=>et(Ae,T))}}),Z=gt(t,T),ne=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`;return({maxLength:ee=St,maxBytes:ce=1/0,
headings:Ae=!0,mark:Ue=!0}={})=>{const Ce=q.map(({workflow:Qe,...nt})=>M(wt(Qe,T,Ae),nt)),Be=M(ne,{parts:[...y("",Ce,{noun:"workflow"}),...Z]}),Xe=Ue?`${ht}
`:"";for(let Qe=Math.min(ee,ce);;){const nt=[Xe,...r(Be,Qe-Xe.length-1),`
`],ft=ce===1/0?0:Buffer.byteLength(nt.join(""));if(ft<=ce||Qe<pt)return nt;Qe=Math.floor(Qe*ce*.99/ft)}}}function mt(t,o){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${o}</summary>

${t}
</details>
`}function wt({name:t,status:o,counts:p},T,K){const q=K?"### ":"",Z=t===void 0?void 0:ye(t,{mask:T});return o==="added"||o==="removed"?`${q}${te[o]} ${Z===void 0?"Workflow":`${Z}: workflow`} ${o}`:K?`${q}${Z===
void 0?"":`${Z}: `}${(0,$.cq)(p)}`:""}function gt({workflows:t,notCompared:o=[]},p){const T=(Z,ne)=>{const ee=Z.flatMap(ce=>ce===void 0?[]:[ye(ce,{mask:p})]).join(", ");return Z.length===0?[]:[M(ne(ee),
{least:ne((0,U.hS)(Z.length,"workflow"))})]},K=t.flatMap(({name:Z,status:ne})=>ne==="unchanged"?[Z]:[]),q=t.flatMap(({name:Z,variablesCompared:ne})=>ne?[]:[Z]);return[...t.length===0?[M("No workflow w\
as compared")]:[],...T(K,Z=>Z===""?"No changes":`${Z}: no changes`),...T(q,Z=>`The environment variables${q.length===t.length?"":` of ${Z}`} weren't compared, because one side is a folder without \`env\
_variables.json\`.`),...T(o,Z=>`${Z}: not compared, because the step failed`)]}var yt=e(8725),Et=e(7487),$t=e(2697),Mt=e(6584);async function At(t){const o=ct(t),p={"report.md":o(),"full-report.md":o(
{maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",p)),o}const Tt=900*1024;function X(t,o,p,T){const K=Tt-Buffer.byteLength(p.join()),q=t({headings:o,maxLength:1/0,maxBytes:K,mark:!1}).join(
"");return T===void 0?q:mt(q,T)}function C(t){const o=(0,$.AS)(t);if(o.length===0)return;const p=o.slice(0,20).map(Mt.bY),T=o.length>20?` and ${(0,U.hS)(o.length-20,"more line")}`:"";(0,yt.lm)(`No fie\
ld matched ${p.join(", ")}${T} in ignore. Check the spelling.`)}}),682:((Y,se,e)=>{e.d(se,{H:()=>y,R:()=>P});var $=e(3024),U=e(532),F=e(5806),H=e(706),W=e(6584);function P(r,d){const u=["workflows","w\
orkflows-file"].filter(w=>r.text(w)!==""),[f]=u;if(f===void 0)return{targets:N(r,d),fromList:!1};u.length>1&&r.refuse("workflows-file","can't be combined with workflows");for(const w of["workflow-id",
"flow-id","name"])r.text(w)!==""&&r.refuse(w,`can't be combined with ${f}`);const v=f==="workflows"?r.lines(f):r.optional(f,R);return{targets:v===void 0?[]:M(r,f,v),fromList:!0}}function N(r,d){const u=r.
required("workflow-id",W.Fg),f=r.required("flow-id",W.Fg),v=r.optional("name",W.$q);return u===void 0||f===void 0?[]:[{name:v??r.parse("workflow-id",d+u,W.$q)??"",workflowId:u,flowId:f}]}function R(r){
const d=(0,W.EO)(r);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(d))}catch(u){throw new Error(`can't be read: ${r}: ${(0,U.CQ)(u)}`)}}const B=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,H.OX)(r,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,H.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:r})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(r)}`]);function M(r,d,u){const f=[],v=new Map,w=u.split(/\r\n|\n|\r/).map(_=>_.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
_,n]of w.entries()){const i=`${d} line ${_+1}`;if(!r.parse(i,n.join(" "),B))continue;const[x="",b="",g=""]=n;r.parse(`${i} name`,x,W.$q),r.parse(`${i} workflow-id`,b,W.Fg),r.parse(`${i} flow-id`,g,W.Fg);
const[D,a]=[(0,F.Sr)(x),`${b} ${g}`].map(s=>{const l=v.get(s);return l===void 0&&v.set(s,_+1),l});D!==void 0&&r.refuse(i,`has the name of line ${D}`),a!==void 0&&r.refuse(i,`has the IDs of line ${a}. \
Set the IDs of its own workflow, or remove the line`),f.push({name:x,workflowId:b,flowId:g})}return w.every(_=>_.length===0)&&r.refuse(d,"names no workflow"),f}async function y(r,d,u){const f=[],v=r.entries(),
w=async()=>{for(const[_,n]of v)f[_]=await u(n)};return await Promise.all(Array.from({length:Math.min(d,r.length)},w)),f}}),6584:((Y,se,e)=>{e.d(se,{$J:()=>M,$q:()=>_,Do:()=>u,EO:()=>g,Fg:()=>d,bY:()=>a,
il:()=>R,kH:()=>P,or:()=>r,sJ:()=>N,sU:()=>v,tz:()=>n,yG:()=>B});var $=e(3024),U=e(6760),F=e(5806),H=e(7596),W=e(706);const P=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function N(s,l=P){
return[l,({input:E})=>`contains ${h(E)}. ${s}`]}function R(...s){return l=>{for(const[E,A]of s){const L=E.exec(l);if(L)throw new Error(typeof A=="string"?A:A(L))}return l}}function B(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(s)}`)}function M(s,l=!1){return E=>{const A=Number(E);if((l?/^\d+$/:/^\d+(\.\d+)?$/).test(E)&&A>0&&A<=s)return A;
const L=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${l?"whole ":""}number above 0${L}, not ${a(E)}`)}}const y=R(N("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function r(s){return(0,H.o6)(y(s))}function d(s){if((0,H.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${a(s)}`)}const u=R(N("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),f="is too long: at most 200 characters",v=R([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${a(s)}`],[/.{201}/u,f]),w=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${a(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${a(s)}`],[/.{201}/u,f]);function _(s){const l=(0,F.x5)(w(s));if(l!==void 0)throw new Error(`can't be a name: ${a(s)} ${l}`);if(Buffer.byteLength(s)>240)throw new Error(f);
return s}function n(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,U.resolve)(process.env.
GITHUB_WORKSPACE??"")}const x=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function b(s){return(0,U.resolve)(i(),x(s))}function g(s){const l=b(s);if((0,$.existsSync)(l))return l;throw new Error(
D(s))}function D(s){const l=!(0,$.existsSync)(i())||(0,$.readdirSync)(i()).length===0;return`doesn't exist: ${a(s)}${l?". The workspace is empty: run actions/checkout before this step":""}`}function a(s){
const l=h(s);return`"${(0,W.OX)(s,60)}"${l===""?"":` with ${l}`}`}function h(s){const l=(s.match(new RegExp(P,"gu"))??[]).map(L=>L.codePointAt(0)??0),E=[...new Set(l)].map(L=>`U+${L.toString(16).toUpperCase().
padStart(4,"0")}`),A=E.length===1?"an invisible character":"invisible characters";return E.length===0?"":`${A} (${E.slice(0,5).join(", ")})`}}),1124:((Y,se,e)=>{e.d(se,{AS:()=>N,Hq:()=>W,RG:()=>U,cq:()=>R,
cz:()=>F,xS:()=>H,xW:()=>P});var $=e(706);const U={type:"hidden"};function F(B){const M=y=>B.reduce((r,d)=>r+d[y],0);return{added:M("added"),modified:M("modified"),removed:M("removed")}}function H({status:B,
changes:M,references:y}){const r={added:0,modified:0,removed:0};if(B!=="modified")return{...r,[B]:1};if(M.length===0&&y.length===0)return{...r,modified:1};for(const{kind:d}of M)r[d==="added"||d==="rem\
oved"?d:"modified"]++;return r}function W({workflows:B}){return B.some(({status:M})=>M!=="unchanged")}function P({workflows:B}){return F(B.map(({counts:M})=>M))}function N({workflows:[B,...M]}){return B?.
unusedIgnores.filter(y=>M.every(({unusedIgnores:r})=>r.includes(y)))??[]}function R({modified:B,added:M,removed:y}){return Object.entries({modified:B,added:M,removed:y}).flatMap(([d,u])=>u===0?[]:[`${(0,$.
zD)(u)} ${d}`]).join(", ")||"no changes"}}),3436:((Y,se,e)=>{e.d(se,{Gg:()=>B,Ms:()=>f,Op:()=>d,PX:()=>r,Rk:()=>F,TH:()=>R,TN:()=>P,YD:()=>N,ZM:()=>W,dj:()=>_,e1:()=>u,eX:()=>H,jn:()=>y});var $=e(8142),
U=e(2899);const F=["id","_id","key","name"],H=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function P(n,i){if(n.type!=="obj\
ect")return;const x=n.members.get(i)??n.matchOnly?.get(i);return x&&y(x)&&/^("[^"]|[-\d])/.test(x.text)?x.text:void 0}function N(n){return n.type==="object"?[...n.members.keys()]:[]}function R(n){return M(
n,["id","_id","key"])??M(n,N(n).sort().filter(i=>W.test(i)))}function B(n){return M(n,H)}function M(n,i){const x=i.find(b=>P(n,b)!==void 0);return x&&P(n,x)}function y(n){return n.type==="string"||n.type===
"literal"}function r(n){return n===void 0?[]:y(n)?[u(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(r)}function d(n,i,x){return x&&F.includes(n)&&y(i)}function u(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class f{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,x=b=>{}){this.#n=i,this.#e=i.lines.length===0,this.#t=x}read(i){const{fields:x,orders:b}=this.#n,
g=D=>(0,U.pi)(x,D,this.#t);return(0,$.q)(i,void 0,{enter:(D,a="")=>this.#e?void 0:{key:a,outer:D},scalar:D=>this.scalar(D),array:(D,a)=>{const h=D.length>0&&g({key:"",outer:a});return this.array(h?[]:
D,(0,U.pi)(b,a,this.#t))},object:(D,a)=>{let h;for(const[s,l]of x.size===0?[]:D)g({key:s,outer:a})&&(D.delete(s),F.includes(s)&&(h=(h??new Map).set(s,l)));return this.object(D,h)}})}scalar(i){let x=this.#o.
get(i);return x===void 0&&(x={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,x)),x}array(i,x=!1){const b=x?i.toSorted((a,h)=>a.id-h.id):i;let g=b.length;for(const{id:a}of b)
g=w(g,a);const D=this.#i(g,{type:"array",id:this.#s+1,items:b,unordered:x});return this.#e?D:{type:"array",id:D.id,items:i,unordered:x}}object(i,x){let b=~i.size;for(const[D,{id:a}]of i)b=b+w(this.scalar(
D).id,a)|0;const g=this.#i(b,{type:"object",id:this.#s+1,members:i,matchOnly:x});return this.#e?g:{type:"object",id:g.id,members:i,matchOnly:x}}#i(i,x){for(let b=i;;b=b+1|0){const g=this.#r.get(b);if(g&&
v(g,x))return g;if(!g)return this.#r.set(b,x),this.#s++,x}}}function v(n,i){if(n.type==="array")return i.type==="object"||n.items.length!==i.items.length?!1:n.items.every(({id:x},b)=>x===i.items[b]?.id);
if(i.type==="array"||n.members.size!==i.members.size)return!1;for(const[x,{id:b}]of i.members)if(n.members.get(x)?.id!==b)return!1;return!0}function w(n,i){const x=Math.imul(n^n>>>15,739982445)^Math.imul(
i^i>>>16,73244475);return Math.imul(x^x>>>13,695872825)}function _(n){if(y(n))return n.text;if(n.type==="array"){const x=n.items.map(_);return`[${(n.unordered?x.sort():x).join()}]`}return`{${Array.from(
n.members,([x,b])=>`${JSON.stringify(x)}:${_(b)}`).sort().join()}}`}}),9630:((Y,se,e)=>{e.d(se,{TA:()=>W,b6:()=>H,ol:()=>N});var $=e(4573),U=e(7598),F=e(3436);function H(R){return(0,$.isUtf8)(R)?R.toString():
void 0}function W(R,B,M){const y=/\.json$/i.test(R)?H(B):void 0;return y===void 0?void 0:M.read(y)}function P(R,B,M,y){if(B.equals(M))return!0;const r=new Interner(y),d=W(R,B,r);return d!==void 0&&d.id===
W(R,M,r)?.id}function N({files:R},B){const M=r=>(0,U.createHash)("sha256").update(r).digest("hex"),y=Array.from(R,([r,d])=>{const u=W(r,d,new F.Ms(B));return[r,M(u?(0,F.dj)(u):d)]});return M(JSON.stringify(
y.sort(([r],[d])=>r<d?-1:1)))}}),2614:((Y,se,e)=>{e.d(se,{I:()=>Te});var $=e(3436),U=e(3499);const F=[(0,U.Ab)("_?id key uuid guid identifier"),(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("name label t\
itle alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],H=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",P=64;function N(de,ve){const we=R([]),Oe=[],_e=new Set(
[de,ve].flatMap($e=>[...(0,$.PX)($e),...r($e)]));function Se($e,pe,Me){if((0,$.jn)($e))y($e.text,pe,Me);else if($e.type==="object")Pe($e,pe,Me);else{const Re=$e.items.length>1&&$e.items.some(({type:ke})=>ke===
"array");for(const[ke,Le]of $e.items.entries())Se(Le,B(pe,"[]"),{...Me,array:$e.items,...Re&&{slot:ke}})}}function Pe($e,pe,{key:Me,array:Re,map:ke,...Le}){let je=Le;if(Re!==void 0||Me!==void 0){const Ve={
side:Le.side,value:$e,field:pe,outer:Le.place,key:Me,array:Re??[]};je={...Le,place:Ve,map:ke},Oe.push(Ve)}const Fe=u($e,_e),Je=je===Le&&(0,$.YD)($e).some(Ve=>ke?.members.has(Ve));for(const[Ve,et]of $e.
members){const Ze=B(pe,Fe||Je?W:Ve);Je&&y(JSON.stringify(Ve),Ze,je,et),(!Je||et.type==="array")&&Se(et,Ze,Fe?{...je,key:Ve,map:$e}:je)}}return Se(de,we,{side:"base"}),Se(ve,we,{side:"head"}),{root:we,
places:Oe,find:f(Oe)}}function R(de){return{keys:de,inner:new Map,texts:new Map,references:[]}}function B(de,ve){const we=de.inner.get(ve)??R([...de.keys,ve]);return de.inner.set(ve,we),we}function M(de,ve){
return de?.inner.get(ve)??de?.inner.get(W)}function y(de,{keys:ve,texts:we,references:Oe},{place:_e,slot:Se},Pe){we.set(de,(we.get(de)??0)+1);const $e=de.startsWith('"')?de.length>2:H.test(ve.findLast(
pe=>pe!=="[]")??"")&&Number.isInteger(Number(de));_e&&$e&&Oe.push({text:de,place:_e,slot:Se,value:Pe})}function r(de){if((0,$.jn)(de))return[];const ve=de.type==="array"?de.items:[...de.members.values()];
return[...ve.flatMap(r),...ve.some(d)?[]:(0,$.YD)(de)]}function d(de){return de.type==="object"}function u({members:de},ve){return 2*[...de.keys()].filter(Oe=>!H.test(Oe)&&ve.has(Oe)).length>=de.size&&
[...de.values()].every(d)}function f(de){const ve=new Map;for(const we of de){const Oe=(_e,Se)=>{const Pe=F.findIndex(Me=>Me.test(_e));if(Pe<0)return;const $e=`${we.side} ${Se}`,pe=ve.get($e)??[];pe[Pe]=
(pe[Pe]??new Set).add(we),ve.set($e,pe)};we.key!==void 0&&Oe(W,JSON.stringify(we.key));for(const[_e,Se]of we.value.members)(0,$.jn)(Se)&&Oe(_e,Se.text)}return(we,Oe)=>{const _e=ve.get(`${Oe.side} ${we}`)?.
find(Se=>Se);return _e&&_e.size<=P?v([..._e],Oe):void 0}}function v(de,ve){const we=ve?de.filter(_e=>w(_e,ve)):de;if(we.length===0&&ve)return v(de,ve.outer);const Oe=we.length>1?we.filter(({value:_e})=>_e.
members.size>2):we;return Oe.length===1?Oe[0]:void 0}function w(de,ve){return de!==void 0&&(de===ve||w(de.outer,ve))}var _=e(5408);const n="source from origin src tail out".split(" "),i="target to des\
t destination head in".split(" "),x="next to goto target targets wire wires link links edge edges transition transitions connection connections",g=`${x} then else default on success failure fail error\
 timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),D="after depends dependencies needs requires prev previous predecessor pred\
ecessors".split(" "),a=`${x} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),h="label title name condition if when event type relationship select\
edRelationships".split(" "),s=60;function l(de,ve){const we=N(de,ve),Oe=A(we.root).flatMap($e=>L($e,we)),_e=oe(Oe),Se=_e.length>0?_e:le(Oe,we),Pe=new Set(Se.flatMap(({source:$e,target:pe})=>[$e.field,
pe.field]));return{root:we.root,nodes:we.places.filter(({field:$e})=>Pe.has($e)),edges:Se}}function E(de,ve){return de.flatMap(Oe=>Oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Oe=>ve.includes(Oe.toLowerCase()))}
function A(de){const ve=[de];for(const we of ve)ve.push(...we.inner.values());return ve}function L(de,{find:ve}){const we=de.references.flatMap($e=>{const pe=ve($e.text,$e.place);return pe?[{...$e,field:de,
target:pe}]:[]}),Oe=we.filter(({place:$e,target:pe})=>!w($e,pe)),_e=we.length/de.references.length,Se=_e>=.5&&V(de.references)-V(we)<=2;return(_e>=.9||Se&&E(de.keys.slice(-2),g))&&2*Oe.length>=we.length?
[we]:[]}function V(de){return new Set(de.map(({text:ve})=>ve)).size}function oe(de){const ve=de.filter(we=>!we.some(({place:Oe,target:_e})=>_e.field===Oe.field));return[...(0,_.$z)(ve,([we])=>we?.place.
field).values()].flatMap(we=>{const Oe=new Map(ie(we,n).map(_e=>[_e.place,_e]));return ie(we,i).flatMap(_e=>{const Se=Oe.get(_e.place),Pe=Se&&{source:Se.target,target:_e.target,links:[Se,_e]};return Pe?
[{...Pe,label:ue(_e,_e.place,[]),item:_e.place.value}]:[]})})}function ie(de,ve){return de.filter(([Oe])=>Oe&&E(Oe.field.keys.slice(-2),ve)).sort((Oe,_e)=>V(_e)-V(Oe))[0]??[]}function le(de,ve){const[
we,Oe]=[[],[]],_e=new Set;for(const Pe of de){const $e=Pe.flatMap(Le=>be(Le,ve)),[pe]=$e;if(pe===void 0||10*$e.length<9*Pe.length)continue;const Me=pe.link.field.keys.slice(pe.inside.field.keys.length),
Re=$e.filter(({source:Le,inside:je})=>Le!==je);for(const{inside:Le}of Re)_e.add(Le.key);const ke=E(Me,D);if(!(!ke&&Re.length===0&&!E(Me,g)))for(const{link:Le,source:je}of $e){const Fe=Le.place===je?void 0:
Le.place,Je={label:ue(Le,Fe,Me),links:[Le],item:Fe?.value};ke?Oe.push({source:Le.target,target:je,...Je}):we.push({source:je,target:Le.target,...Je})}}const Se=we.length<Oe.length?Oe:we;return _e.size>
1||V(Se.flatMap(({links:Pe})=>Pe))>1?Se:[]}function be(de,{find:ve}){for(let we=de.place;we;we=we.outer){const Oe=ve(JSON.stringify(we.key),we),_e=[we,Oe].find(Se=>Se?.field===de.target.field);if(_e)return[
{link:de,source:_e,inside:we}]}return[]}function ue({slot:de,value:ve},we,Oe){const _e=h.map($e=>{const[pe,Me]=[we?.field.inner.get($e),O(we?.value.members.get($e))];return pe&&pe.texts.size+(pe.inner.
get("[]")?.texts.size??0)>1||Me.includes(" ")?Me:""}),Se=Oe.filter($e=>!a.includes($e.toLowerCase())),Pe=de===void 0?[]:[`output ${de+1}`];return[O(ve),..._e].find($e=>$e!=="")??[...Se,...Pe].join(", ")}
function O(de){const we=(de?.type==="array"?de.items:[de]).flatMap(Oe=>Oe?.type==="string"&&(0,$.e1)(Oe.text).trim()||[]).join(", ");return we.length>s?"":we}var I=e(1345),G=e(8132),c=e(706);const S={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},j={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},m={same:"-->",added:"==>",removed:"-.->"},k=40,z=500,te=5e4,J=40,Q=6;function re(de,ve,{isWhole:we,hide:Oe}){const _e=({status:pe})=>we||pe!=="same",Se=new Set(
[...de.filter(_e),...ve.filter(_e).flatMap(ae)]),Pe=ve.filter(pe=>ae(pe).some(_e)).flatMap(ae);if(Se.size===0)return{};for(const pe of[new Set([...Se,...Pe]),Se]){const Me=ve.filter(ke=>ae(ke).every(Le=>pe.
has(Le)));if(pe.size>k||Me.length>z)continue;const Re=fe(de.filter(ke=>pe.has(ke)),Me,Oe);if(Re.length<=te)return{picture:Re}}return{note:`The picture is left out: it would have ${Se.size>k?(0,c.hS)(Se.
size,"node"):"too many connections"}.`}}function ae({source:de,target:ve}){return[de,ve]}function fe(de,ve,we){const Oe=new Map(de.map((Se,Pe)=>[Se,`n${Pe+1}`])),_e=de.map(Se=>`  ${Oe.get(Se)}["${S[Se.
status]}${xe(we(Se.label))||"?"}"]`);for(const{source:Se,target:Pe,label:$e,status:pe}of ve){const Me=`${S[pe]}${xe(we($e))}`.trim();_e.push(`  ${Oe.get(Se)} ${m[pe]}${Me===""?"":`|"${Me}"|`} ${Oe.get(
Pe)}`)}for(const[Se,Pe]of Object.entries(j)){const $e=de.filter(pe=>pe.status===Se).map(pe=>Oe.get(pe));$e.length>0&&_e.push(`  classDef ${Se} ${Pe}`,`  class ${$e.join()} ${Se}`)}return[`flowchart ${me(
de,ve)>Q?"TD":"LR"}`,..._e].join(`
`)}function me(de,ve){const we=new Set(ve.map(({target:Se})=>Se)),Oe=de.filter(Se=>!we.has(Se)),_e=new Map((Oe.length>0?Oe:de.slice(0,1)).map(Se=>[Se,1]));for(const[Se,Pe]of _e)for(const{source:$e,target:pe}of ve)
$e===Se&&!_e.has(pe)&&_e.set(pe,Pe+1);return Math.max(..._e.values())}function xe(de){return(0,G.RK)((0,G.Jj)(de.replace(/\s+/g," ").trim(),J)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ye="id _id identifier uuid".split(" "),he="* if when id name label title type key handle condition event relatio\
nships".split(" ");function Te(de,ve=we=>we){const we=de.head??de.base;if(we===void 0)return;const[Oe,_e]=[de.base??we,de.head??we],Se=(0,I.j9)([_e,Oe]),Pe=l(Oe,_e),$e=De(de,Pe,Se),pe=[...new Set($e.values())].
sort((Fe,Je)=>Fe.rank-Je.rank),Me=We(Pe,$e),Re=Me.filter(Fe=>Fe.status!=="same"),ke=Ye(Pe,Re);Ge(de,pe,Se,ke);const Le=new Map(Me.map(({item:Fe,source:Je,target:Ve})=>[Fe,`${Je.label} \u2192 ${Ve.label}`])),
je=Fe=>Fe.filter(({status:Je})=>Je!=="removed").length;return{...re(pe,Me,{isWhole:de.status!=="modified",hide:ve}),connections:ze(Re),size:{nodes:je(pe),connections:je(Me)},tells:ke,labelOf:Se.labelOf,
endsOf:Fe=>Le.get(Fe)}}function Ee({side:de}){return de==="head"}function ge(de){return de&&[de.key,ge(de.outer)]}function De({matches:de},{nodes:ve},we){const Oe=Re=>Re.key===void 0?`${Re.value.id}`:
JSON.stringify(ge(Re)),_e=new Map(ve.map((Re,ke)=>[Re,ke])),Se=(0,_.$z)(ve.filter(Ee),Oe),Pe=(0,_.$z)(de,({base:Re})=>Re.id),$e=Re=>{const ke=Pe.get(Re.value.id)?.shift();return(ke&&Se.get(`${ke.head.
id}`)?.shift())??Se.get(Oe(Re))?.shift()},pe=new Map;let Me=0;for(const Re of ve){if(pe.has(Re))continue;const ke=Ee(Re)?Re:$e(Re);Me=(ke&&_e.get(ke))??Me+1e-6;const Le=ke===void 0?"removed":ke===Re?"\
added":"same",je=ke??Re,Fe={label:Ke(je,we),status:Le,rank:Me,place:je,old:Le==="same"?Re:void 0};pe.set(Re,Fe).set(je,Fe)}return pe}function Ke({key:de,value:ve,array:we},Oe){const[_e,Se,...Pe]=["typ\
e","componentType",...ve.members.keys()].map(pe=>(0,$.TN)(ve,pe)),[$e="?"]=[_e,Se,(0,$.TH)(ve),...Pe].filter(pe=>pe!==void 0);return de??Oe.nameOf(ve,we)??(0,$.e1)($e)}function We({edges:de},ve){const we=de.
flatMap(pe=>{const[Me,Re]=[ve.get(pe.source),ve.get(pe.target)];return Me&&Re?[{...pe,source:Me,target:Re,status:Ee(pe.source)?"added":"removed"}]:[]}),Oe=({source:pe,target:Me,label:Re})=>`${pe.rank}\
 ${Me.rank} ${Re}`,_e=(0,_.$z)(we,({status:pe})=>pe),Se=(0,_.$z)(_e.get("removed")??[],Oe);return[...(_e.get("added")??[]).map(pe=>Se.get(Oe(pe))?.pop()?{...pe,status:"same"}:pe),...[...Se.values()].flat()].
sort((pe,Me)=>pe.source.rank-Me.source.rank||pe.target.rank-Me.target.rank)}function ze(de){const ve=new Map;for(const we of["target","label"]){const Oe=_e=>`${_e.source.rank} ${we==="label"?_e.label:
_e.target.rank}`;for(const[_e,Se,...Pe]of(0,_.$z)(de,Oe).values()){if(!_e||!Se||Pe.length>0||_e.status===Se.status)continue;[_e.source,_e.target,Se.target].every(({old:pe})=>pe)&&!ve.has(_e)&&!ve.has(
Se)&&ve.set(_e,Se).set(Se,_e)}}return de.flatMap(we=>{const Oe=ve.get(we);return Oe&&we.status==="removed"?[]:[{...we,kind:Oe?"rewired":we.status,was:Oe}]})}function Ye({root:de,nodes:ve},we){const Oe=new Set(
we.flatMap(pe=>pe.links.map(({field:Me})=>Me))),_e=new Set(we.map(({item:pe})=>pe)),Se=new Set([de,...ve.map(({field:pe})=>pe)]),Pe={added:new Set,removed:new Set};for(const pe of we){const Me=[pe.source.
label,pe.target.label,...pe.label.split(", ")].map(Re=>JSON.stringify(Re));for(const Re of[...Me,...pe.links.map(ke=>ke.text)])Pe[pe.status].add(Re)}function $e(pe,Me,Re){if(Me===void 0||Se.has(Me))return[
{text:Re,field:de}];const ke=Me.keys.at(-1)===W?[{text:JSON.stringify(Re),field:Me}]:[];if("text"in pe)return[...ke,{text:pe.text,field:Me}];const Le="members"in pe?[...pe.members]:[],je="items"in pe?
pe.items.map(Fe=>["[]",Fe]):Le;return[...ke,...je.flatMap(([Fe,Je])=>$e(Je,M(Me,Fe),Fe))]}return({path:pe,...Me})=>{const Re=pe.map(je=>je.type==="member"?je.key:"[]"),ke=pe.some(je=>je.type==="item"&&
_e.has(je.item)),Le=(je,Fe)=>{const Je=$e(je,Re.reduce(M,de),`${Re.at(-1)}`),Ve=Je.some(({field:Ze})=>Oe.has(Ze)),et=({text:Ze,field:tt})=>{if(Oe.has(tt))return Fe.has(Ze);const rt=`${tt.keys.findLast(
ot=>ot!=="[]")}`;return ye.includes(rt)||Fe.has(Ze)&&E([rt],he)||Ve&&qe(Ze,tt)};return(Ve||ke)&&Je.every(et)};return Me.kind==="modified"?Le(Me.from,Pe.removed)&&Le(Me.to,Pe.added):"value"in Me&&Le(Me.
value,Pe[Me.kind])}}function qe(de,{texts:ve}){const we=ve.get(de)??0,Oe=[...ve.values()].reduce((_e,Se)=>_e+Se,0);return we>2&&2*we>Oe&&/^"?[\w.-]{0,30}"?$/.test(de)}function Ge(de,ve,{componentOf:we},Oe){
const _e=(0,U.pi)(de),Se=ve.flatMap(pe=>{const{value:Me,array:Re}=pe.place,ke=(0,I.qU)(Me)===void 0?we(Me,Re):void 0;return[Me.id===pe.old?.value.id?void 0:Me,ke].map(Le=>({owner:Le,node:pe}))}),Pe=(0,_.
$z)(Se,({owner:pe})=>pe);Pe.delete(void 0);const $e=new Map(de.matches.map(({path:pe,head:Me})=>[pe.at(-1),Me]));for(const pe of de.changes){if(Oe(pe)||_e(pe))continue;const Me=pe.path.map(ke=>$e.get(
ke)).reverse(),Re=["value"in pe&&pe.value,...Me].find(ke=>Pe.has(ke));for(const{node:ke}of Pe.get(Re)??[])ke.status==="same"&&(ke.status="modified")}}}),2899:((Y,se,e)=>{e.d(se,{K$:()=>$,pi:()=>F,wo:()=>U});
const $=U("");function U(P){const N=new Set,[R,B]=[new Map,new Map];for(const[M,y]of P.split(/\r\n|\r|\n/).entries()){const r=y.trim();if(r===""||r.startsWith("#"))continue;const[d,u]=r.endsWith("[]")?
[r.slice(0,-2),B]:[r,R],f=d.split(".").reverse(),v=H(d);if(f.includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(f.every(w=>w==="*"))throw new Error(`has only\
 * in line ${M+1}, which would ignore everything (name a key)`);N.add(r),u.set(v,[...u.get(v)??[],{line:r,keys:f}])}return{lines:[...N],fields:R,orders:B}}function F(P,N,R){if(P.size===0||N===void 0)return!1;
const B=["*",H(N.key)].flatMap(M=>P.get(M)??[]).filter(({keys:M})=>W(N,M));for(const{line:M}of B)R(M);return B.length>0}function H(P){return P.slice(P.lastIndexOf(".")+1)}function W(P,N){if(P===void 0||
N.length===0)return N.length===0;const R=N[0]==="*"?["*"]:P.key.split(".").reverse();return R.every((B,M)=>B===N[M])&&W(P.outer,N.slice(R.length))}}),2742:((Y,se,e)=>{e.d(se,{OD:()=>S,qy:()=>G,Z:()=>j,
yR:()=>c});var $=e(3436),U=e(2899),F=e(1345);function H(m,k){const z=k.size===0?void 0:k.get(JSON.stringify(m));return z===void 0?m:(0,$.e1)(z)}function W({base:m,head:k}){return m===k?[]:$.Rk.flatMap(
z=>{const[te,J]=[(0,$.TN)(m,z),(0,$.TN)(k,z)];return te!==J&&te?.startsWith('"')&&J?.startsWith('"')?[[te,J]]:[]})}function P(m,k){const z=new Map;for(const[J,Q]of m)z.set(J,(z.get(J)??new Set).add(Q));
const te=([J,Q])=>z.get(J)?.size===1&&k.base.get(J)===1&&k.head.get(Q)===1;return new Map(m.filter(te))}function N(m){const k=z=>{const te=new Map,J=(Q,re)=>{if(Q.type==="array")for(const fe of Q.items)
J(fe,!0);if(Q.type!=="object")return;const ae=re?[Q.id,...$.Rk.flatMap(fe=>(0,$.TN)(Q,fe)??[])]:[];for(const fe of new Set(ae))te.set(fe,(te.get(fe)??0)+1);for(const fe of Q.members.values())J(fe,!1)};
for(const Q of m)J(Q[z],!1);return te};return{base:k("base"),head:k("head")}}function R(m,k,z){const te={element:new Map,member:new Map};function J(re,ae){if(k.size===0&&!z)return re;if((0,$.jn)(re))return m.
scalar(k.get(re.text)??re.text);const fe=te[ae?"element":"member"],me=fe.get(re.id)??Q(re,ae);return fe.set(re.id,me),me}function Q(re,ae){if(re.type==="array"){const me=re.items.map(xe=>J(xe,!0));return m.
array(me,re.unordered)}const fe=new Map;for(const[me,xe]of re.members)(0,$.Op)(me,xe,ae)?z||fe.set(me,xe):fe.set(H(me,k),J(xe,!1));return m.object(fe)}return(re,ae=!1)=>J(re,ae).id}function B(m,k){const z={
base:R(m,k,!0),head:R(m,new Map,!0)};return{interner:m,renames:k,follow:R(m,k,!1),bare:z}}var M=e(5408);const y=.4,r=.9,d=4e4,u=4,f=/^(""|0|true|false|null)$/,v=.25,w=-1,_=new Set([...$.eX,"type"]);function n(m,k,z){
const{compare:te,shareRare:J}=b(m,z),Q=i(m,k),re=x(m);return ae=>(fe,me)=>{const xe=(0,M.qc)(fe,me),Ie=xe.reduce((Ee,{base:ge,head:De})=>Ee+ge.length*De.length,0),ye=Ee=>Ie>d?[...J(Ee),...(0,M.O6)(k,Ee).
flatMap(M.yU)]:Ee.base.flatMap(ge=>Ee.head.map(De=>({base:ge,head:De}))),he=xe.flatMap(ye).flatMap(Ee=>{const ge=te(Ee);return(ae>0&&re(Ee)?te(Ee,()=>1)>=r:ge>=ae)?[{pair:Ee,alike:ge,distance:Q(Ee)}]:
[]});he.sort((Ee,ge)=>ge.alike-Ee.alike||Ee.distance-ge.distance);const Te=new Set;return he.flatMap(({pair:Ee})=>Te.has(Ee.base)||Te.has(Ee.head)?[]:(Te.add(Ee.base).add(Ee.head),[Ee]))}}function i({
base:m},k){const z=new Map((0,M.Ms)(k).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let te=0;const J=m.map(({index:Q})=>(te=z.get(Q)??te,Q+te));return Q=>Math.abs((J[Q.base.index]??0)-Q.head.index)}
function x({base:m,head:k}){const z=({item:re})=>[(0,$.TH)(re),(0,$.Gg)(re)],[te,J]=[new Set(m.flatMap(z)),new Set(k.flatMap(z))],Q=(re,ae)=>z(re).every(fe=>fe!==void 0&&!ae.has(fe));return re=>Q(re.base,
J)&&Q(re.head,te)}function b(m,{renames:k,follow:z}){const te=new Map,J=new Set;function Q(ye){const he=te.get(ye)??te.size;return he===te.size&&te.set(ye,he),he}function re(ye,he){const Te=new Set,Ee=(ge,De,Ke)=>{
if((0,$.jn)(ge)||(ge.type==="array"?ge.items.length:ge.members.size)===0){const We=Q(`${De}=${he==="base"?z(ge):ge.id}`);Te.add(We),(!(0,$.jn)(ge)||f.test(ge.text))&&J.add(We)}else if(ge.type==="array")
for(const We of ge.items)Ee(We,Q(`${De}[]`),!0);else for(const[We,ze]of ge.members)De===w&&(0,$.jn)(ze)&&_.has(We)||(0,$.Op)(We,ze,Ke)||Ee(ze,Q(`${De}.${he==="base"?H(We,k):We}`),!1)};return Ee(ye,w,!0),
Te}const ae=new Map,fe=new Map,me=ye=>ae.get(ye)??new Set;for(const ye of["base","head"]){for(const he of m[ye])ae.set(he,re(he.item,ye));for(const[he,Te]of(0,F.Vn)(m[ye].flatMap(Ee=>[...me(Ee)]))){const Ee=(J.
has(he)?v:1)/Te;fe.set(he,Math.min(fe.get(he)??1,Ee))}}const xe=ye=>fe.get(ye)??0,Ie=ye=>[...me(ye)].filter(he=>xe(he)>=1/u);return{compare({base:ye,head:he},Te=xe){const Ee=We=>{let ze=0;for(const Ye of We)
ze+=Te(Ye);return ze},[ge,De]=[me(ye),me(he)],Ke=[...ge].filter(We=>De.has(We));return 2*Ee(Ke)/(Ee(ge)+Ee(De))||0},shareRare(ye){const he=new Map;for(const Te of ye.head)for(const Ee of Ie(Te))he.set(
Ee,[...he.get(Ee)??[],Te]);return ye.base.flatMap(Te=>{const Ee=new Set(Ie(Te).flatMap(ge=>he.get(ge)??[]));return Array.from(Ee,ge=>({base:Te,head:ge}))})}}}function g(m,k,z){const te={base:(0,M.S3)(
[m]),head:(0,M.S3)([k])};return Math.max(...(0,M.yU)(te).map(J=>b(te,z).compare(J)))}function D(m,k,z){let te=[],J=m;const Q=()=>J.base.length===0||J.head.length===0,re=(he,Te)=>{const Ee=Q()?[]:he(J,
Te);Ee.length!==0&&(te=te.concat(Ee),J=(0,M.FF)(J,Ee))},ae=he=>(Te,Ee)=>(0,M.O6)(te,Te).flatMap(ge=>he(ge,Ee)),fe=z||[...m.base,...m.head].some(({item:he})=>he.type==="object"),me=$.Rk.filter(he=>!(s(
m.base,he)&&s(m.head,he)));for(const he of l(me,m,k))re(M.kk,a(he));const xe=({item:he})=>he.id,Ie=({item:he},Te)=>Te==="base"?k.follow(he,!0):he.id;for(const he of k.renames.size>0?[Ie,xe]:[xe])re(ae(
M.eV),he),fe&&re(M.kh,he);if(fe&&!Q()){const[he]=l(A(m),m,k);he!==void 0&&re(M.kk,a(he));const Te=ge=>({item:De},Ke)=>h(De,k.bare[Ke],ge);re(ae(M.eV),Te(1)),re(M.kh,Te(3));const Ee=n(m,te,k);for(const ge of[
...$.eX,"key"])re(Ee(0),a(ge));re(Ee(y),({item:ge})=>ge.type==="object"?(0,$.TN)(ge,"type")??"":void 0)}const ye=he=>(0,$.Gg)(he)??(me.length<$.Rk.length?me.find(Te=>(0,$.TN)(he,Te)):(0,$.TH)(he));return re(
ae(M.kh),({item:he})=>ye(he)===void 0?"":void 0),te}function a(m){return({item:k})=>(0,$.TN)(k,m)}function h(m,k,z){return m.type!=="object"||[...m.members].filter(([J,Q])=>!(0,$.Op)(J,Q,!0)).length<z?
void 0:k(m,!0)}function s(m,k){const z=te=>m.every(({item:J,index:Q})=>(0,$.TN)(J,k)?.replaceAll('"',"")===`${te+Q}`);return m.length>1&&(z(0)||z(1))}function l(m,k,z){const te=m.map(Q=>({key:Q,pairs:(0,M.
kk)(k,a(Q))})),J=(Q,re)=>Q.every(({base:fe,head:me},xe)=>fe===re[xe]?.base&&me===re[xe]?.head)?0:E(re,z)-E(Q,z);return te.sort(({pairs:Q},{pairs:re})=>re.length-Q.length||J(Q,re)),te.map(({key:Q})=>Q)}
function E(m,{interner:k,renames:z,bare:te}){const J=m.map(({base:re,head:ae})=>({base:re.item,head:ae.item})),Q=R(k,new Map([...z,...J.flatMap(W)]),!0);return J.filter(({base:re,head:ae})=>[Q,te.head].
some(fe=>fe(re,!0)===te.head(ae,!0))).length}function A({base:m,head:k}){const z=(0,F.Vn)(k.flatMap(({item:Q})=>(0,$.YD)(Q))),te=Q=>2*(z.get(Q)??0)>k.length&&!$.Rk.includes(Q)&&Q!=="type",J=[...z.keys()].
filter(Q=>te(Q)&&L(m,Q)&&L(k,Q)).sort();return[...J.filter(Q=>$.ZM.test(Q)),...J]}function L(m,k){const z=m.flatMap(({item:J})=>(0,$.TN)(J,k)??[]).filter(J=>J.startsWith('"'));if(z.length<2||2*z.length<=
m.length||new Set(z).size<z.length)return!1;const te=new Set(m.flatMap(({item:J})=>$.Rk.map(Q=>(0,$.TN)(J,Q))));return 2*z.filter(J=>te.has(J)).length<z.length}const V=8,oe=.5;function ie(m,k,z,te){const J=ye=>m[ye].
flatMap(Te=>[Te,...le(Te,te)]).filter(({path:Te,value:Ee})=>Te.at(-1)?.type==="item"&&z[ye].get(Ee.id)===1),Q={bases:new Set,heads:new Map};let re={base:J("base"),head:J("head")};const ae=(ye,he)=>{const Te=(0,M.
kk)(re,ye).filter(({base:Ee,head:ge})=>Ee.arrays!==ge.arrays&&he(Ee.value,ge.value));for(const{base:Ee,head:ge}of Te)Q.bases.add(Ee.value),Q.heads.set(ge.value,Ee);re=(0,M.FF)(re,Te)},fe=(ye,he)=>(0,$.
TN)(ye,"type")===(0,$.TN)(he,"type"),me=(ye,he)=>fe(ye,he)&&g(ye,he,k)>=oe,xe=(ye,he)=>(z[he].get(ye??"")??0)<2,Ie=(ye,he)=>xe(ye,he)?ye:void 0;return ae(({value:ye},he)=>Ie((0,$.TH)(ye),he),(ye,he)=>((0,$.
TH)(ye)?.length??0)>=V||me(ye,he)),ae(({value:ye},he)=>Ie((0,$.Gg)(ye),he),me),ae(({value:ye},he)=>xe((0,$.TH)(ye),he)?h(ye,k.bare[he],3):void 0,fe),Q}function le({value:m,path:k},z){return(0,F.Vg)(m,
z).flatMap(te=>{if((0,$.jn)(te.value))return[];const J={value:te.value,path:[...k,te.step]};return[J,...le(J,z)]})}function be(m,k,z,te){const J=[],Q=[],re=[],ae=[],fe={base:[],head:[]};function me({base:Ee,
head:ge},De,Ke){Ke==="element"&&ae.push(...W({base:Ee,head:ge})),(Ke==="element"||Ke==="member"&&Ee.type==="object"&&ge.type==="object")&&re.push({base:Ee,head:ge,path:De}),Ee.id!==ge.id&&(Ee.type==="\
array"&&ge.type==="array"?Te(Ee,ge,De):Ee.type==="object"&&ge.type==="object"?he({base:Ee,head:ge},De,Ke):Ke!=="own"&&(0,$.jn)(Ee)&&(0,$.jn)(ge)&&k.renames.get(Ee.text)===ge.text?Q.push({path:De,from:(0,$.
e1)(Ee.text),to:(0,$.e1)(ge.text)}):J.push({kind:"modified",path:De,from:Ee,to:ge}))}function xe({base:Ee,head:ge},De,Ke,We){Ee!==void 0&&ge!==void 0?me({base:Ee,head:ge},De,Ke):ge!==void 0&&!Ie(ge,De)?
(J.push({kind:"added",path:De,value:ge}),fe.head.push({value:ge,path:De,arrays:We}),z.heads.size>0&&ye(ge,De)):Ee!==void 0&&!z.bases.has(Ee)&&(J.push({kind:"removed",path:De,value:Ee}),fe.base.push({value:Ee,
path:De,arrays:We}))}function Ie(Ee,ge){const De=z.heads.get(Ee);return De===void 0?!1:(J.push({kind:"moved",path:ge,from:De.path}),me({base:De.value,head:Ee},ge,"element"),!0)}function ye(Ee,ge){for(const{
step:De,value:Ke}of(0,F.Vg)(Ee,te)){const We=[...ge,De];Ie(Ke,We)||ye(Ke,We)}}function he(Ee,ge,De){for(const{key:Ke,from:We,...ze}of ue(Ee,k)){const Ye=[...ge,{type:"member",key:Ke}];We!==Ke&&Q.push(
{path:Ye,from:We,to:Ke});const qe=ze.base!==void 0&&(0,$.Op)(Ke,ze.base,De==="element");xe(ze,Ye,qe?"own":"member")}}function Te(Ee,ge,De){const Ke={base:(0,M.S3)(Ee.items),head:(0,M.S3)(ge.items)},We=D(
Ke,k,Ee.unordered&&ge.unordered).filter(Ge=>!z.bases.has(Ge.base.item)&&!z.heads.has(Ge.head.item)),ze=(0,F.Oe)(Ke,We,te),Ye=new Set((0,M.Ms)(We).map(Ge=>Ge.head.index)),qe=ze.filter(Ge=>Ge.base&&Ge.head&&
!Ye.has(Ge.index));qe.length>0&&!ge.unordered&&J.push({kind:"reordered",path:De,moved:qe.map(({step:Ge})=>Ge)});for(const{step:Ge,...de}of ze)xe(de,[...De,Ge],"element",Ke)}return me(m,[],"root"),{changes:J,
references:Q,matches:re,renames:ae,unmatched:fe}}function ue({base:m,head:k},{renames:z,follow:te}){const J=new Map(m.members),Q=new Map,re=(fe,me)=>fe.id===me.id||te(fe)===me.id;for(const fe of[re,()=>!0])
for(const me of[xe=>xe,xe=>H(xe,z)])for(const[xe,Ie]of J){const ye=me(xe),he=k.members.get(ye);he===void 0||Q.has(ye)||!fe(Ie,he)||(J.delete(xe),Q.set(ye,{key:ye,from:xe,base:Ie,head:he}))}for(const[fe,
me]of k.members)Q.has(fe)||Q.set(fe,{key:fe,from:fe,head:me});const ae=Array.from(J,([fe,me])=>({key:fe,from:fe,base:me}));return[...Q.values(),...ae].sort((fe,me)=>fe.key<me.key?-1:1)}const O={bases:new Set,
heads:new Map},I=5;function G(m,k){const z=new $.Ms(U.K$),[te,J]=[m,k].map(Q=>c(Q,z));return te&&J&&S([{base:te,head:J}],z)[0]}function c(m,k=new $.Ms(U.K$)){return/^\s*[[{]/.test(m)?k.read(m):void 0}
function S(m,k){const z=j(()=>N(m)),te=j(()=>(0,F.j9)([...m.map(({head:ae})=>ae),...m.map(({base:ae})=>ae)])),J=(ae,fe)=>te().componentOf(ae,fe);function Q(ae){const fe=B(k,ae);return m.map(me=>{const xe=be(
me,fe,O,J),{base:Ie,head:ye}=xe.unmatched;if(Ie.length===0||ye.length===0)return xe;const he=ie(xe.unmatched,fe,z(),J);if(he.heads.size===0)return xe;const Te=be(me,fe,he,J);return Te.changes.filter(({
kind:Ee})=>Ee==="moved").length===he.heads.size?Te:xe})}let re=new Map;for(let ae=0;ae<I;ae++){const fe=Q(re),me=fe.flatMap(Ie=>Ie.renames),xe=me.length===0?new Map:P(me,z());if(re.size===xe.size&&[...re].
every(([Ie,ye])=>xe.get(Ie)===ye)){if(fe.some(({changes:Ie})=>Ie.length>0))return fe;break}re=xe}return Q(new Map)}function j(m){let k;return()=>(k??={value:m()},k.value)}}),3499:((Y,se,e)=>{e.d(se,{Ab:()=>r,
a2:()=>w,gN:()=>u,lY:()=>_,pi:()=>d,rL:()=>f});var $=e(3436),U=e(2742);const F=r(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),H=["x","y"],W=r("w h width he\
ight left top zoom"),P=[["x"],["position"],["left","top"]],N=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,R=r("_?id uuid guid identifie\
r instanceIdentifier instanceId groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=r("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),y=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
N],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[M,/^\d{1,15}$/],[M,B]];function r(b){return new RegExp(`^(${b.replaceAll(" ","|")})$`,"i")}function d({base:b,head:g}){const D={base:(0,U.
Z)(()=>new Set((0,$.PX)(b))),head:(0,U.Z)(()=>new Set((0,$.PX)(g)))};return a=>{const{kind:h,path:s}=a;if(h==="reordered"||h==="moved")return!1;const[l,E=l]=h==="modified"?[a.from,a.to]:[a.value];if(v(
s)&&x(l)&&x(E))return!0;if(h!=="modified"||l.type!==E.type||!("text"in l)||!("text"in E))return!1;const[A,L,V]=[i(s.at(-1)),(0,$.e1)(l.text),(0,$.e1)(E.text)],oe=le=>le.test(L)&&le.test(V);return y.some(
([le,be])=>le.test(A)&&oe(be))?!0:s.at(-2)?.type!=="member"&&R.test(A)&&oe(B)&&!D.head().has(L)&&!D.base().has(V)}}function u(b){return B.test(b)||N.test(b)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(b)}function f(b,g){
return R.test(b)&&(0,$.jn)(g)||(F.test(b)||H.includes(b))&&x(g)}function v(b){if(b.slice(w(b)).some(h=>F.test(i(h))))return!0;const[g,D]=[b.at(-2),i(b.at(-1))],a=g?.type==="item"&&g.item.type==="objec\
t"?g.item.members:void 0;return H.includes(D)||W.test(D)&&P.some(h=>h.every(s=>a?.has(s)))}function w(b){return b.findLastIndex(({type:g})=>g==="item")+1}function _(b,{matches:g}){const D=new Map(g.map(
h=>[h.path.at(-1),h])),a=new Map;for(const h of b){const s=w(h.path),[l,E]=[h.path[s-1],h.path[s]],A=H.includes(i(E)),L=A?H:F.test(i(E))?[i(E)]:[],[V,oe]=[n(D.get(l)?.base,L),n(D.get(l)?.head,L)],ie=[
...h.path.slice(0,s),{type:"member",key:L.join(", ")}];V&&oe?a.set(A?l:E,{kind:"modified",path:ie,from:V,to:oe}):a.set(h,h)}return[...a.values()]}function n(b,g){const D=b?.type==="object"?g.flatMap(a=>b.
members.get(a)??[]):[];if(!(D.length<g.length))return D.length>1?{type:"array",id:0,items:D,unordered:!1}:D[0]}function i(b){return b?.type==="member"?b.key:""}function x(b){if(b.type==="literal")return/\d/.
test(b.text);const g=b.type==="array"?b.items:b.type==="object"?[...b.members.values()]:[];return g.length>0&&g.every(x)}}),1345:((Y,se,e)=>{e.d(se,{Oe:()=>r,Vg:()=>d,Vn:()=>w,j9:()=>P,qU:()=>N});var $=e(
3436),U=e(5408);const F=/group|parent|folder|owner/i,H=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function P(n){const i=n.map(y),x=a=>i.find(h=>h.get(a))?.get(a);function b(a,h){for(const s of(0,$.YD)(a).sort()){
if(F.test(s))continue;const l=`${(0,$.TN)(a,s)}`,E=s==="type"?`"${l.split(":")[1]}`:l,A=x(E);if(A===void 0||N(A.item)===void 0)continue;const L=i.some(V=>{const oe=V.get(E);return oe&&(oe.array===h||M(
h,oe.item))});if(s==="type"||!L)return A.item}}function g(a,h){const s=(0,$.Gg)(a);return N(a)??N(b(a,h))??(s&&(0,$.e1)(s))}function D(a){const h=/\d/.test(a)?x(a):void 0;return h&&g(h.item,h.array)}return{
componentOf:b,nameOf:g,labelOf:D}}function N(n){const i=n&&((0,$.TN)(n,"name")??R(n));return i&&(0,$.e1)(i)}function R(n){const[i,x]=[B(n,"localeData"),B(n,"data")];return[...(i?["en",...(0,$.YD)(i)]:
[]).map(a=>B(i,a)),x,B(x,"node")].map(a=>a&&((0,$.Gg)(a)??(0,$.TN)(a,"display_name"))).find(a=>a!==void 0)}function B(n,i){return n?.type==="object"?n.members.get(i):void 0}function M(n,i){return(0,$.
YD)(i).map(b=>B(i,b)).some(b=>b?.type==="array"&&b.items===n)}function y(n){const i=new Map,x=b=>{if(b.type==="object")for(const g of b.members.values())x(g);if(b.type==="array")for(const g of b.items){
const D=(0,$.YD)(g).filter(h=>$.ZM.test(h)),a=new Set(D.flatMap(h=>(0,$.TN)(g,h)??[]));for(const h of a)i.set(h,i.has(h)?void 0:{item:g,array:b.items});x(g)}};return x(n),i}function r(n,i,x){const b=(0,U.
FF)(n,i),g=[...b.base.map(a=>({...a,base:a.item})),...i.map(({base:a,head:h})=>({...h,base:a.item,head:h.item})),...b.head.map(a=>({...a,head:a.item}))],D=v(g,x);return g.map(a=>({...a,step:u(a,D.get(
a))})).sort(f)}function d(n,i){return n.type==="object"?Array.from(n.members,([b,g])=>({step:{type:"member",key:b},value:g})):(n.type==="array"?r({base:[],head:(0,U.S3)(n.items)},[],i):[]).map(({step:b,
item:g})=>({step:b,value:g}))}function u({item:n,index:i},x){if(x===void 0)return{type:"element",index:i,item:n};const b=_(n),g=b!==void 0&&b.length<=W&&!x.startsWith(b);return{type:"item",label:x,...g&&
{hint:b},item:n}}function f({step:n},{step:i}){return n.type==="item"&&i.type==="item"?n.label<i.label?-1:1:n.type==="element"&&i.type==="element"?n.index-i.index:n.type==="item"?-1:1}function v(n,i){
const x=new Map,b=new Set;let g=n.filter(({item:E})=>(N(E)??(0,$.Gg)(E)??(0,$.TH)(E))!==void 0);const D=E=>{const A=g.map(E),L=w(A);g=g.filter((V,oe)=>{const ie=A[oe];return ie===void 0||L.get(ie)!==1||
b.has(ie)?!0:(b.add(ie),x.set(V,ie),!1)})};D(({item:E})=>N(E));const a=new Map(g.map(E=>[E,N(E.item)??N(i(E.item,E.array))])),h=w([...a.values()]),s=E=>{const[A,L]=[a.get(E),(0,$.Gg)(E.item)];return N(
E.item)??(h.get(A)===1?A:void 0)??(L&&(0,$.e1)(L))},l=(E,A="")=>{const[L,V]=[(0,$.TH)(E.item),s(E)??_(E.item)],oe=L&&(0,$.e1)(L).replace(A,"");return V&&oe?`${V} (${oe})`:V??oe};return D(E=>s(E)??l(E,
H)),D(E=>l(E,H)),D(E=>l(E)),D(E=>`${l(E)} [${E.index}${E.head?"":", before"}]`),x}function w(n){const i=new Map;for(const x of n)i.set(x,(i.get(x)??0)+1);return i}function _(n){const i=(0,$.TN)(n,"typ\
e");return i?.startsWith('"')?(0,$.e1)(i):void 0}}),7856:((Y,se,e)=>{e.d(se,{$C:()=>n,Wr:()=>g,_p:()=>i,lb:()=>u});var $=e(706),U=e(3436),F=e(2742);const H=8,W="authorization|password|passwd|passphras\
e|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",P=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),N=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(
`^x?(?:${W})$`),B=/name|key|header|field/i,M=["value","values","default","defaultvalue"],y=/\{\{|\$\{|<%/,r="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",d=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(D=>new RegExp(D,"giu"));function u({workflows:D}){const a=new $.pO;for(const{secrets:s,files:l}of D){const E=l.flatMap(({base:A,head:L})=>[A,L].flatMap(g));for(const A of[...s,...E].flatMap(f))a.add(
A,v)}const h=new Map;return s=>{const l=h.get(s);if(l)return l;const E=[],A=oe=>(E.push(oe),$.v5),V={shown:d.reduce((oe,ie)=>oe.replace(ie,A),a.hide(s,A)),hidden:JSON.stringify(E)};return h.set(s,V),V}}
function f(D){return[D,D.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,F.yR)(D))]}function v(D){return D.length>=H&&!new RegExp("^\\p{L}+$","u").test(D)}function w(D){const a=_(D);return P.test(
a)&&!N.test(a)}function _(D){return D.toLowerCase().replace(/[^a-z]/g,"")}function n(D,a,h){if(x(a))return!1;if(w(D))return b(a)||R.test(_(D));const s=l=>B.test(l)&&w(String(h&&(0,U.TN)(h,l)));return M.
includes(_(D))&&h!==void 0&&(0,U.YD)(h).some(s)}function i(D,...a){return a.every(x)?!1:D.some((h,s)=>{const l=D[s-1],E=l&&"item"in l?l.item:void 0,A=D.slice(s+1).every(({type:V})=>V==="element"),L=V=>h.
type==="member"&&n(h.key,A?V:void 0,E);return a.some(L)})}function x(D){return D?.type==="literal"&&!/\d/.test(D.text)}function b(D){return D?.type==="array"?D.items.every(b):D!==void 0&&(0,U.jn)(D)}function g(D){
const a=[],h=s=>{if(s!==void 0)if((0,U.jn)(s))h((0,F.yR)((0,U.e1)(s.text)));else if(s.type==="array")for(const l of s.items)h(l);else for(const[l,E]of s.members)n(l,E,s)&&a.push(...(0,U.PX)(E)),h(E)};
return h(D),a.filter(s=>!y.test(s))}}),5408:((Y,se,e)=>{e.d(se,{$z:()=>R,FF:()=>y,Ms:()=>M,O6:()=>r,S3:()=>F,eV:()=>H,kh:()=>W,kk:()=>P,qc:()=>N,yU:()=>B});var $=e(8965);const U=500;function F(d){return d.
map((u,f)=>({item:u,index:f,array:d}))}function H(d,u){const f=i=>d[i].map(x=>u(x,i)),v=(i,x)=>i!==void 0&&i===x,w=(0,$.E)(f("base"),f("head"),{maxEditLength:U,comparator:v});if(w===void 0)return M(W(
d,u));let[_,n]=[0,0];return w.flatMap(({added:i,removed:x,count:b})=>{const[g,D]=[d.base.slice(_,_+b),d.head.slice(n,n+b)];return i||(_+=b),x||(n+=b),i||x?[]:B({base:g,head:D})})}function W(d,u){return N(
d,u).flatMap(B)}function P(d,u){return N(d,u).flatMap(f=>f.base.length===1&&f.head.length===1?B(f):[])}function N(d,u){const f=R(d.head,v=>u(v,"head"));return f.delete(void 0),[...R(d.base,v=>u(v,"bas\
e"))].flatMap(([v,w])=>{const _=f.get(v);return _?[{base:w,head:_}]:[]})}function R(d,u){const f=new Map;for(const v of d){const w=u(v),_=f.get(w);_?_.push(v):f.set(w,[v])}return f}function B({base:d,
head:u}){return d.flatMap((f,v)=>{const w=u[v];return w===void 0?[]:[{base:f,head:w}]})}function M(d){const u=[];for(const v of d.toSorted((w,_)=>w.base.index-_.base.index)){let[w,_]=[0,u.length];for(;w<
_;){const n=w+_>>1;(u[n]?.last.head.index??0)<v.head.index?w=n+1:_=n}u[w]={last:v,before:u[w-1]}}const f=[];for(let v=u.at(-1);v;v=v.before)f.push(v.last);return f.reverse()}function y({base:d,head:u},f){
const v=new Set(f.flatMap(w=>[w.base,w.head]));return{base:d.filter(w=>!v.has(w)),head:u.filter(w=>!v.has(w))}}function r(d,u){const f=M(d),v={base:0,head:0};return N(u,({index:w},_)=>{for(;(f[v[_]]?.[_].
index??1/0)<w;)v[_]++;return v[_]})}}),9462:((Y,se,e)=>{e.d(se,{N:()=>F,R:()=>H});var $=e(7279),U=e(706);async function F(W,{ms:P,error:N},R){const B=new AbortController,M=setTimeout(()=>B.abort(N),P),
y=Math.min(W.endsAt,performance.now()+P);try{return await R({...W,signal:AbortSignal.any([W.signal,B.signal]),endsAt:y})}finally{clearTimeout(M)}}function H(W,P){const N=`${P} within ${(0,U.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new $.HR({what:N,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Y,se,e)=>{e.d(se,{CQ:()=>B,Rs:()=>y,TF:()=>r,Uc:()=>M,lo:()=>f});var $=e(
7598),U=e(1455),F=e(6760),H=e(7975),W=e(7279),P=e(706);const N={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(v){return/^E[A-Z0-9]+$/.test(Object(v).code)}function B(v){if(!R(v))return(0,W.gJ)(v);const{code:w="",errno:_=0}=v;
return N[w]??(0,H.getSystemErrorMap)().get(_)?.[1]??w}function M(v){const{path:w,dest:_=w}=Object(v);return R(v)&&_?`${B(v)} (${(0,P.MW)(_)})`:B(v)}function y(v,w,_="Set another directory, or free som\
e space."){const n=Object(v).code==="ENAMETOOLONG",i={what:`Can't write ${w}`,why:B(v)};return new W.HR({...i,advice:n?"Set a shorter name.":_},{cause:v})}async function r(v){await(0,U.rm)(v,{recursive:!0,
force:!0,maxRetries:10})}const d=/^\.workflow-export-[0-9a-f]{12}$/;async function u(v,w,_=(0,F.dirname)(v)){const n=(0,F.join)(_,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(n,w,{flag:"wx"}),await(0,U.rename)(n,v)}catch(i){throw await r(n).catch(()=>{}),i}}async function f(v,w){await u(v,w).catch(_=>{throw y(_,v)})}}),7279:((Y,se,e)=>{e.d(se,{$N:()=>F,HR:()=>U,
gJ:()=>N,h_:()=>P,iT:()=>W});const $=null;class U extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,M={}){super(H(B),{cause:M.cause}),
this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=M.status,this.maybeProcessed=M.maybeProcessed??!1,this.affectsAll=M.affectsAll??!1,this.busy=M.busy??!1,this.
retryable=M.retryable??!1,this.retryAfterMs=M.retryAfterMs??0,this.maxRetries=M.maxRetries}with(B){const M={...this,cause:this,...B};return new U(M,M)}}function F({what:R,why:B=""}){return B===""?R:`${R}\
: ${B}`}function H(R){const B=F(R);return`${B}${/[.!?…]$/.test(B)?"":"."} ${R.advice??""}`.trim()}function W(R){return R instanceof Error?R:new Error(String(R))}function P(R){return R instanceof U?R:
new U({what:N(R)},{cause:R})}function N(R){return W(R).message}}),6191:((Y,se,e)=>{e.d(se,{B6:()=>r,R9:()=>_,mz:()=>n,wn:()=>w});var $=e(1455),U=e(6760),F=e(6671),H=e(2145),W=e(9462),P=e(532),N=e(7279),
R=e(2975),B=e(706),M=e(8725),y=e(7487);class r extends N.HR{}const d=10*6e4,u=3;async function f(){const{DefaultArtifactClient:L}=await e.e(348).then(e.bind(e,9348));return new L}async function v({signal:L,
log:V},oe){const ie=await f(),le=(0,M.QJ)(V,()=>oe(ie));return await(0,R.Mu)(L,le)}async function w(L){return await v(L,async V=>(await V.listArtifacts()).artifacts)}async function _(L,V){const oe=await(0,y.
Pd)("workflow-artifact-");try{await v(L,le=>le.downloadArtifact(V,{path:oe,skipDecompress:!0}));const[ie=""]=await(0,$.readdir)(oe);return await(0,$.readFile)((0,U.join)(oe,ie))}finally{await(0,P.TF)(
oe).catch(()=>{})}}async function n(L,{path:V,digest:oe},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const le=(0,U.basename)(V),be={client:await f(),options:ie,name:le,path:V,digest:oe,mayHaveCreated:!1,
taken:0},ue={ms:d,error:new Error(`it didn't finish within ${d/6e4} minutes`)},O=await(0,W.N)(L,ue,j=>(0,R.L5)(j,()=>(0,R.Mu)(j.signal,i(be,j.log)))).catch(j=>{throw L.signal.throwIfAborted(),s(j,le)}),
{GITHUB_SERVER_URL:I,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:c}=process.env,S=`${I}/${G}/actions/runs/${c}/artifacts/${O}`;return{id:O,name:le,url:S,digest:oe}}async function i(L,V){const{client:oe,name:ie,
path:le,digest:be}=L,{overwrite:ue,retentionDays:O}=L.options,I=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(L.mayHaveCreated=!0),V.debug(G)};try{return await(0,M.QJ)({...V,debug:I},
async()=>{ue&&await oe.deleteArtifact(ie).catch(x);const G={skipArchive:!0,...O!==void 0&&{retentionDays:O}},c=await oe.uploadArtifact(ie,[le],(0,U.dirname)(le),G);if(c.id!==void 0&&c.digest===be)return c.
id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,M.QJ)(V,()=>b(L,G))}}function x(L){if(!(L instanceof Error&&L.name==="ArtifactNotFoundError"))throw L}async function b(L,V){
const oe=(0,N.gJ)(V),{client:ie,name:le,digest:be,options:ue}=L,[O,I]=[a.test(oe),D.test(oe)];L.mayHaveCreated||=O;const c=I||L.mayHaveCreated?await ie.getArtifact(le).catch(()=>{}):void 0;if(L.mayHaveCreated&&
c?.artifact.digest===`sha256:${be}`)return c.artifact.id;if(O)throw E("the connection to the artifact service failed",V);if(!I)throw V;L.taken++;const S=L.mayHaveCreated&&!c;if(S&&L.taken===u&&await A(
le),L.taken<=(S?u:Number(ue.overwrite)))throw E("the name is still taken",V);const m=c?`this run already has an artifact named ${le}`:`an upload that isn't finished holds the name ${le}, for example a\
nother job's`,k=c?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new r({what:"Artifact",why:m,advice:k,topic:"the-artifact"},{cause:V})}const g="Set upload-a\
rtifact: false.",D=/already exists/,a=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,h=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",g],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",g],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",g],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function s(L,V){if(L instanceof N.HR)return L;const oe=(0,N.gJ)(L),[,ie="",le=""]=h.find(([ue])=>ue.test(oe))??[],be=(0,B.OX)(oe,200).replace(/\.$/,"");return l(
/%/.test(ie)?`${ie.replace("%",()=>V)} (${be})`:ie,le,{cause:L})}function l(L,V,oe){return new N.HR({what:"Artifact",why:L,advice:V,topic:"the-artifact"},oe)}function E(L,V){return l(L,"Re-run the job\
 later.",{retryable:!0,cause:V})}async function A(L){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:oe}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[
,le,be]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:ue}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",oe);await new F.Qq("export-workflow-action",[new H.
tZ(V)],{socketTimeout:3e4}).postJson(ue,{workflow_run_backend_id:le,workflow_job_run_backend_id:be,name:L})}}),8725:((Y,se,e)=>{e.d(se,{lm:()=>U.lm,t1:()=>F,QJ:()=>B});const $=Ne(import.meta.url)("nod\
e:async_hooks");var U=e(819);function F(y=""){return{info:r=>W(y+r),warning:r=>U.$e(y+r),debug:r=>U.Yz(y+r),mask:U.Pq}}function H(y){const r=[];return{...F(`[${y}] `),info:d=>r.push(d),end(d){core.startGroup(
P(d));for(const u of r)W(u);core.endGroup()}}}function W(y){U.pq(P(y))}function P(y){return y.replaceAll("##[","## [")}const N=new $.AsyncLocalStorage;let R=!1;function B(y,r){return R||M(),R=!0,N.run(
y,r)}function M(){const y=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...d)=>{const u=N.getStore(),f=String(r);return u===void 0||/^::(add-mask|debug)::/.test(f)?y(r,...d):(N.exit(
()=>u.debug(f.trimEnd())),!0)})}}),7487:((Y,se,e)=>{e.d(se,{GQ:()=>u,Pd:()=>d,Tm:()=>f,VY:()=>y,eF:()=>M,n0:()=>r});var $=e(3024),U=e(1455),F=e(8161),H=e(6760),W=e(819),P=e(532),N=e(7279),R=e(706);const B=6e4;
async function M(v){const w=new AbortController;for(const _ of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${_})`,topic:"the-job-on-the-platform"};process.on(_,()=>w.abort(new N.HR(n)))}
try{await v(w.signal)}catch(_){for(let i=_;i instanceof Error;i=i.cause)W.Yz(i.stack??i.message);const n=y(_);W.C1(`${(0,R.OX)((0,N.gJ)(_),B)}${n===void 0?"":` See ${n}`}`)}process.stdout.write("",()=>process.
exit())}function y(v){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:_,GITHUB_ACTION_REF:n}=process.env;if(!(!(v instanceof N.HR)||v.topic===void 0||!w||!_||!n))return encodeURI(`${w}/${_}/blob/${n}\
/docs/troubleshooting.md#${v.topic}`)}function r(v){for(const[w,_]of Object.entries(v))_!==void 0&&W.uH(w,_)}async function d(v){const w=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,U.mkdtemp)(
(0,H.join)(w,v)).catch(_=>{throw(0,P.Rs)(_,w,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function f(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Y,se,e)=>{e.d(se,{Sy:()=>u,cj:()=>B,il:()=>M,tp:()=>N});var $=e(819),U=e(7279),F=e(8132),H=e(706);const W=1024*
1024-1e4,P=2e5;function N(f,v){const w=v.map(b=>b.map(r)),_=f.map((b,g)=>w.some(D=>D[g]!=="")),n=(b,g)=>`<tr>${b.flatMap((D,a)=>_[a]?`<${g}>${D}</${g}>`:[]).join("")}</tr>`,i=w.map(b=>n(b,"td")),x=b=>`\
<tr><td colspan="${f.length}">\u2026 and ${(0,H.hS)(b,"more row")}</td></tr>`;return`<table>${n(f.map(F.FO),"th")}${d(i,x).join("")}</table>`}function R(f){return`<table>${f.map(([w,_])=>_===void 0?"":
`<tr><th align="left">${escapeAll(w)}</th><td>${r(_)}</td></tr>`).join("")}</table>`}function B(f){const v=f.map(({names:w,message:_,help:n})=>{const i=w.map(b=>`**${(0,F.wh)(b)}**`);return`- ${d(i,b=>`\
and ${b} more`,P/2).join(", ")}: ${M(_,n)}`});return d(v,w=>`- \u2026 and ${(0,H.hS)(w,"more cause")}`).join(`
`)}function M(f,v){return v===void 0?(0,F.wh)(f):`${(0,F.wh)(f)} <a href="${(0,F.FO)(v)}">Troubleshooting</a>`}function y(f,v){return`<details><summary>${escapeAll(f)}</summary>

${v}

</details>`}function r(f){return typeof f=="string"?f===""?"":`<code>${(0,F.FO)((0,F.RK)(f))}</code>`:"words"in f?(0,F.wh)(f.words):`<a href="${(0,F.FO)(f.href)}">${(0,F.wh)(f.text)}</a>${(0,F.FO)(f.after??
"")}`}function d(f,v,w=P){let _=w;const n=f.filter(i=>{const x=Buffer.byteLength(i),b=x<=_;return b&&(_-=x),b});return n.length===f.length?n:[...n,v(f.length-n.length)]}async function u(f,...v){const w=n=>`${(0,H.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,_=[`### ${(0,F.wh)(f)}`,...d(v,w,W)];try{await $.z.addRaw(_.join(`

`),!0).write()}catch(n){$.$e(`Can't write the job summary: ${(0,U.gJ)(n)}`)}}}),8132:((Y,se,e)=>{e.d(se,{EU:()=>N,FO:()=>M,Jj:()=>W,RK:()=>F,SS:()=>P,wh:()=>B});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(d){return/^[ -[\]-~]*$/.test(d)&&!d.includes("##[")?d:d.replace(U,(u,f)=>f===void 0?u:H(f))}function H(d){return`\\u\
{${d.codePointAt(0)?.toString(16)}}`}function W(d,u){if(d.length<=u)return d;const f=Array.from(d.slice(0,2*u+2));return f.length>u?`${f.slice(0,u).join("")}\u2026`:d}function P(d,u=100){const f=F(W(d,
u)).replaceAll("	",H)||'""',v="`".repeat(r(f)+1);return/^`|`$/.test(f)||/^ .*[^ ].* $/.test(f)?`${v} ${f} ${v}`:v+f+v}function N(d,u,f){const w=d.map(n=>f+F(n).replace(/(?<=^\s*):(?=:)/,H)).join(`
`),_="`".repeat(Math.max(3,r(w)+1));return`${f}${_}${u}
${w}
${f}${_}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(d){return M(F(d).replaceAll("	"," ")).replace(R,"$&<wbr>")}function M(d){return d.replace(y,u=>`&#${u.codePointAt(0)}\
;`)}const y=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(d){return(d.match(/`+/g)??[]).reduce((u,f)=>Math.max(u,f.length),0)}}),8920:((Y,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>y,mu:()=>P});var $=e(1455),U=e(532),F=e(7279),H=e(9870);const W=1024*1024;function P({files:r},d){const[u,f]=[N(H.uq,r),N(H.n7,r)];if(u&&f)return{app:u,flow:f,env:d??N(H.Km,r)};const v=[H.uq,H.
n7].filter(w=>!r.has(w));throw new Error(`lacks ${v.join(" and ")}, at its root and in its only subfolder`)}function N(r,d){const u=d.get(r);try{return u&&B({name:r,bytes:u})}catch(f){throw new Error(
`has a file that ${(0,F.gJ)(f)}: ${r}`)}}async function R(r,d){const u=await(0,$.readFile)(r,{signal:d}).catch(f=>{throw d.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(f)}`)});return B({name:H.
Km,bytes:u})}function B(r){const{name:d,bytes:u}=r;if(d===H.Km&&u.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{M(u)}catch{throw new Error("is not JSON")}return r}
function M(r){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}function y({files:r}){for(const d of[H.uq,H.n7])try{const{name:u,version:f}=Object(M(r.get(d)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof f)?String(f):void 0}}catch{}}}),8142:((Y,se,e)=>{e.d(se,{q:()=>H});const $=500,U=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function H(R,B,M){let y=R.startsWith("\uFEFF")?1:0,r=0;function d(){for(;;){const w=R.charAt(y);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;y++}}function u(){const w=y;if(F.lastIndex=w,!F.test(R))throw new SyntaxError;return y=F.lastIndex,R.slice(w,y)}function f(w,_){const n=d();if(n==="["){const x=[],b=M.enter(
w);return v("]",_,()=>x.push(f(b,_+1))),M.array(x,w)}if(n==="{"){const x=new Map;return v("}",_,()=>{if(d()!=='"')throw new SyntaxError;const b=u(),g=b.includes("\\")?JSON.parse(b):b.slice(1,-1);if(x.
has(g)||d()!==":")throw new SyntaxError;y++,x.set(g,f(M.enter(w,g),_+1))}),M.object(x,w)}const i=u();return M.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function v(w,_,n){if(_===$)throw new RangeError;
y++;let i=d()===w?w:",";for(;i===",";){if(++r>U)throw new RangeError;n(),i=d(),i===","&&y++}if(i!==w)throw new SyntaxError;y++}try{const w=f(B,0);if(d()==="")return w}catch{}}function W(R){const B=H(R,
`
`,P);return B===void 0?void 0:`${B}
`}const P={enter:R=>`${R}  `,scalar:R=>R,array:(R,B)=>N("[",R,"]",B),object(R,B){const M=[...R.keys()].sort().map(y=>`${JSON.stringify(y)}: ${R.get(y)}`);return N("{",M,"}",B)}};function N(R,B,M,y){if(B.
length===0)return R+M;const r=`,${y}  `,u=B.some(({length:f})=>f>4096)?B.reduce((f,v)=>f+r+v):B.join(r);return`${R}${y}  ${u}${y}${M}`}}),5806:((Y,se,e)=>{e.d(se,{Oj:()=>r,Sr:()=>y,dU:()=>M,fw:()=>W,gv:()=>$,
jq:()=>R,x5:()=>N});const $=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],P=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',U],["changes how git or GitHub treats the repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",H]];function N(u,f=P){
const v=d(u);return f.find(([,w])=>w.test(u)||w.test(v))?.[0]}function R(u){return[H,U,F].some(f=>f.test(d(u)))}function B(u){return U.test(d(u))?"is in a .git folder":u.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function M(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(y(d(u)))}function y(u){return u.normalize("NFC").toUpperCase().toLowerCase()}
function r(u){const f=new Map;for(const v of u){const w=y(v.replace(/\/$/,"")),_=f.get(w);if(_!==void 0)return[_,v];f.set(w,v)}for(const[v,w]of f)for(const{index:_}of v.matchAll(/\//g)){const n=f.get(
v.slice(0,_));if(n?.endsWith("/")===!1)return[n,w]}}function d(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Y,se,e)=>{e.d(se,{BE:()=>P,KC:()=>B,Km:()=>H,LX:()=>W,jz:()=>R,n7:()=>U,uq:()=>F,
wg:()=>y,zx:()=>N});var $=e(5806);const[U,F,H]=["flow_definition.json","app_definition.json","env_variables.json"],W=[U,F,H],P=1e4,N=256*1024*1024;function R(d,u){const f=[...u].filter(([v])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(v));return{kind:d,files:new Map(f.sort(([v],[w])=>v<w?-1:1))}}function B({kind:d,files:u}){return{kind:d,files:new Map([...u].filter(([f])=>!(0,$.dU)(f)))}}const M=/^\.|^__MACOSX$/;function y(d){
const u=new Set(d),f=n=>W.some(i=>u.has(n+i));if(f(""))return"";const v=new Set(d.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[w,..._]=[...v].filter(n=>!M.test(n));return _.length===
0&&f(`${w}/`)?`${w}/`:""}function r(d){const u=y(d);return d.includes(u+F)||d.includes(u+U)}}),1519:((Y,se,e)=>{e.d(se,{DF:()=>W,aC:()=>R,x3:()=>N});var $=e(4573),U=e(8142),F=e(5806);const H={enter:()=>{},
scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:M})=>M)}]`,items:B}),object(B){return{json:`{${Array.from(B,([y,{json:r}])=>`${JSON.stringify(y)}:${r}`).sort()}}`,members:B}}};function W(B){const M=(0,$.
isUtf8)(B)?(0,U.q)(B.toString(),void 0,H):void 0,y=M?.members??M?.items?.map(d=>[P(d),d]);if(y===void 0)return;const r=new Map;for(const[d,{members:u,json:f}]of y){if(d===void 0||r.has(d))return;r.set(
d,{name:d,keys:[...u?.keys()??[]],content:f})}return{container:Array.isArray(y)?"array":"object",variables:[...r.values()]}}function P({members:B}){if(!B?.has("value"))return;const M=[B.get("name"),B.
get("key")].find(y=>y?.json[0]==='"');return M&&JSON.parse(M.json)}function N({files:B}){const M=[...B].filter(([y])=>(0,F.dU)(y)).map(([,y])=>R(y));return[...new Set(M.flat())]}function R(B){const M=new TextDecoder().
decode(B);try{JSON.parse(M)}catch{return[]}const y=W(B),r=new Set(y?.container==="array"?y.variables.map(({name:f})=>f):void 0),u=Array.from(M.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([f,v,w])=>v===void 0?[f,String(Number(f))]:w===void 0?[JSON.parse(v)]:[]);return[...new Set(u)].filter(f=>!r.has(f))}}),3657:((Y,se,e)=>{e.d(se,{u:()=>M,z:()=>s});var $=e(4573),U=e(8522),F=e(663),H=e(
7279),W=e(706),P=e(5806),N=e(9870);const R=2048,B=new Set([0,10]);async function M(E,A){A?.throwIfAborted();const{zip:L,source:V,entries:oe}=await y(E).catch(n("The package")),ie=(0,N.wg)([...oe.keys()]),
le=[];for(const[be,ue]of oe){A?.throwIfAborted();const O=await v(L,V,ue).catch(n(`${(0,W.TL)(be)} in the package`));be.startsWith(ie)&&!w(be)&&le.push([be.slice(ie.length),O])}return(0,N.jz)("zip",le)}
async function y(E){const A=r(E),L=await(0,F.SY)(A,{decodeStrings:!1});return{zip:L,source:A,entries:await d(L)}}function r(E){for(let A=E.length-21;A>0;){A=E.lastIndexOf("PK",A-1,"latin1");const L=A+
22+(A<0?1/0:E.readUInt16LE(A+20));if(L<=E.length)return E.subarray(0,L)}throw E.toString("latin1",0,2)==="PK"?new Error("its end is missing"):x(E)}async function d(E){if(E.entryCount>N.BE)throw _(`The\
 package has ${E.entryCount} entries. The limit is 10,000`);const A=new Map;let L=0;for await(const ie of E.eachEntry()){const le=u(ie);if(A.has(le))throw _(`The package has ${(0,W.TL)(le)} twice`,"Ex\
port it again.");const be=f(le,ie);if(be!==void 0)throw _(`${(0,W.TL)(le)} in the package ${be}`);if(L+=ie.uncompressedSize,L>N.zx)throw _("The package takes more than 256 MiB unpacked, the limit");A.
set(le,ie)}const V=[...A.keys()];if(V.every(w))throw _("The package has no files in it","Export it again.");const oe=(0,P.Oj)(V);if(oe===void 0)return A;throw _(`${oe.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:E,fileNameRaw:A,extraFields:L,versionMadeBy:V}){const oe=(0,$.isUtf8)(A)?R:E,ie=B.has(V>>>8);return(0,F.ax)(oe,A,
L,!ie).replace(/^(\.\/+)+/,"")}function f(E,A){const L=A.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":w(E)&&A.uncompressedSize>
0?"is a folder with a content of its own":A.canDecodeFileData()?(0,P.dU)(A.fileNameRaw.toString())&&!(0,P.dU)(E)?"is also named env_variables.json":(0,P.x5)(E,P.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function v(E,A,L){const{compressedSize:V,compressionMethod:oe,uncompressedSize:ie}=L,{fileDataStart:le}=await E.readLocalFileHeaderPromise(L),be=A.subarray(le,le+V),ue={
maxOutputLength:ie||1,chunkSize:ie+64},O=oe===0?be:(0,U.inflateRawSync)(be,ue);if(O.length!==ie)throw new Error(`it unpacks to ${O.length} bytes, not the ${ie} listed`);if((0,U.crc32)(O)!==L.crc32)throw new Error(
"its CRC-32 isn't the one listed");return O}function w(E){return E===""||E.endsWith("/")}function _(E,A=""){return new H.HR({what:E,advice:A,topic:"the-package"})}function n(E){return A=>{if(A instanceof
H.HR)throw A;const L={what:`${E} is cut off or damaged`,why:(0,W.TL)(A.message).slice(1,-1)};throw new H.HR({...L,advice:"Export it again.",topic:"the-package"},{cause:A})}}const i=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function x(E){const A=E.toString("utf8",0,512),[L]=i.find(([,oe])=>oe.test(A))??["text"],V=`${L===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${L}, not a zip`,V)}const b=33,g=20,D=3,a=8,h=33188;function s({files:E}){const A=[],L=[];
let V=0;for(const[le,be]of E){const[ue,O]=[Buffer.from(le),(0,U.deflateRawSync)(be)],I=[l(2,g,R,a,0,b),l(4,(0,U.crc32)(be),O.length,be.length),l(2,ue.length,0)],G=[l(2,0,0,0),l(4,h*65536,V)];A.push(Buffer.
from("PK"),...I,ue,O),L.push(Buffer.from("PK"),Buffer.of(g,D),...I,...G,ue),V+=30+ue.length+O.length}const oe=Buffer.concat(L),ie=[l(2,0,0,E.size,E.size),l(4,oe.length,V),l(2,0)];return Buffer.concat(
[...A,oe,Buffer.from("PK"),...ie])}function l(E,...A){const L=Buffer.alloc(E*A.length);for(const[V,oe]of A.entries())L.writeUIntLE(oe,V*E,E);return L}}),2227:((Y,se,e)=>{e.d(se,{HB:()=>x,xR:()=>i,px:()=>b,
Ng:()=>w});var $=e(7279),U=e(2975),F=e(706),H=e(1858),W=e(5805),P=e(2053),N=e(6294),R=e(7596);const B=6,M=32,y=2e3,r=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,d=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class u extends F.pO{#n=new Set;#e=new Set;allow(...s){for(const l of s)this.#n.add(l)}maskFields(s,l,E){const A=v(s).slice(0,y);for(const[L,V]of A)/id$/i.test(L)&&(0,R.eQ)(V)&&this.allow(V);for(const[
L,V]of A)/url$/i.test(L)?this.maskUrl(V,l,E):this.#t(f(V),E)}maskUrl(s,l,E){const A=URL.canParse(s,l.href)?new URL(s,l.href):void 0;if(A&&l.href.startsWith(A.href))return;const L=[s,A?A.pathname+A.search:
s].filter(V=>/[?:]|^\/\//.test(V));this.#t(L,E),A&&this.#t([A.href,A.password,(0,R.D4)(A.password),...f(A.search)],E)}#t(s,l){const E=V=>Array.from(this.#n).some(oe=>oe.includes(V)),A=s.filter(V=>!E(V)&&
!E((0,R.D4)(V))),L=V=>encodeURIComponent(Buffer.from(V).toString());for(const V of A.flatMap(oe=>[oe,L(oe)]))V.length<B||this.#e.has(V)||(this.#e.add(V),this.add(V),l.mask(V))}}function f(h){return Array.
from(h.matchAll(r)).flatMap(([,s,l])=>{const E=String(l).replace(/[.,:!?)\]}]+$/,"");return d.test(String(s))||(0,R.D4)(E).length>=M?[E,(0,R.D4)(E)]:[]})}function v(h){const s=Object.entries(h);for(const[
,l]of s)if(typeof l=="object")for(const E of Object.entries(l??{}))s.push(E);return s.filter(l=>typeof l[1]=="string")}function w(h,s,l={}){const E=new u([s,...l.secrets??[]]);return E.allow(h.href,...l.
known??[]),{url:h,apiKey:s,secrets:E,connections:(0,W.Y7)(),rateLimit:new P.q,collections:new Map}}const _=1024*1024,n=12e4,i=12e4,x="The job may have started, so the request was not retried. Check th\
e workflow in AI for Process before you re-run the job.";async function b(h,s){const{label:l,method:E,path:A,isTransient:L}=s,{secrets:V,rateLimit:oe}=h.platform;V.allow(...A.split(/[/?&=]/));const ie=E===
"GET"?A:void 0,le=()=>oe.run(l,ie,h,()=>g(h,s));return await(0,U.L5)(h,le,{atLeastMs:L?i:0})}async function g(h,s){const{platform:l,signal:E,log:A}=h,{label:L,method:V,path:oe,body:ie,idempotent:le=!0,
isTransient:be}=s,ue=new URL(`api/public/${oe}`,l.url),O={accept:"application/json","content-type":"application/json","x-api-key":l.apiKey},I={maxBytes:_,...!le&&{idleMs:n}};try{const G=await(0,W.tN)(
l.connections,{label:L,method:V,url:ue,headers:O,body:ie,...I},E);return A.debug(`${V} ${l.secrets.redact(ue.pathname)}: ${G.status}`),D(h,s,ue,G)}catch(G){const c=G instanceof $.HR?G:void 0;if(!le&&(E.
aborted||c?.maybeProcessed)){const S=(0,$.h_)(G),j=`${S.retryable?"":S.advice} ${x}`.trim();throw S.with({advice:j,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw c&&be?.(c)?c.
with({retryable:!0}):G}}function D({platform:h,log:s},l,E,A){const{label:L,isCreation:V=!1}=l,{status:oe,headers:ie,bytes:le}=A,{secrets:be}=h,ue=(z,te,J)=>(0,H.ue)(L,z,te,J),O=(0,W.ET)(A,E,L);if(O){be.
maskUrl(O.href,h.url,s);const z=`the platform redirects to ${(0,F.OX)(O.origin,100)}, and the key follows no redirect`;throw ue(z,"If that is your environment, set host to it.",{status:oe,maybeProcessed:oe!==
307&&oe!==308})}const I=new TextDecoder().decode(le),G=a(I);be.maskFields(G??{},h.url,s);const c=(0,N.wv)(G??{},L,be.redact),{message:S}=c,j=/^\s*</.test(I)||ie["content-type"]?.includes("html")===!0;
if(oe<200||oe>299){const z=h.collections.has(L),te=(0,N.ik)(l,oe,{message:S,isPage:j,hasWorked:z});throw ue(`the platform answered ${oe}${(0,N.Te)(S)}`,te,{...(0,H.xS)(oe,ie),affectsAll:(oe===401||oe===
403)&&!z,busy:oe===423||oe===409&&!V})}if(G!==void 0)return c;throw ue(`the platform answered ${I===""?"nothing":j?"with a web page":"with something other than a JSON object"} (${oe})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0})}function a(h){try{const s=JSON.parse(h);return(0,N.Gv)(s)?s:void 0}catch{return}}}),5645:((Y,se,e)=>{e.d(se,{I:()=>v,R:()=>d});var $=e(7598),U=e(
7279),F=e(2975),H=e(706),W=e(1858),P=e(7596),N=e(5805);const R=256*1024**2,B=5,M=new Set([400,401,403,404,410]),y="Download",r="Re-run the job.";async function d(w,{url:_,freshUrl:n,read:i}){let x=_;return await(0,F.
L5)(w,async()=>{x??=await n();const b=await f(w,x).catch(s=>{throw s instanceof U.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:g,headers:D,bytes:a}=b;if(M.has(g))throw x=void 0,u(`the URL was \
refused (${g})`,r,{retryable:!0});if(g!==200)throw u(`the server answered ${g}`,r,{retryable:g===206});if(D["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the pa\
ckage","Check host, then re-run the job.",{retryable:!0});const h=await i(a).catch(s=>{const l=!D["content-length"]&&!D["transfer-encoding"];throw s instanceof U.HR&&l?s.with({retryable:!0}):s});return{
bytes:a,sha256:(0,$.createHash)("sha256").update(a).digest("hex"),content:h}})}function u(w,_,n={}){return new U.HR({what:y,why:w,advice:_,topic:"the-package"},n)}async function f(w,_){const{platform:n,
log:i,signal:x}=w;let b=_;for(let g=0;;g++){const D=g===0&&b.origin===n.url.origin,a={accept:"*/*",...D&&{"x-api-key":n.apiKey}},h={label:y,method:"GET",url:b,headers:a,maxBytes:R};n.connections.proven.
add(b.origin);const s=async()=>{const A=await(0,N.tN)(n.connections,h,x),{status:L,headers:V}=A;i.debug(`GET a package from ${(0,H.OX)(h.url.origin)}: ${L}`);const oe=`the server answered ${L}`;if((0,W.
dg)(L))throw(0,W.ue)(y,oe,W.$_,(0,W.xS)(L,V));return A},l=await(D?n.rateLimit.run(y,void 0,w,s):s()),E=(0,N.ET)(l,b,y);if(E===void 0)return l;if(g===B)throw u("the URL redirects in a circle",r);E.origin===
b.origin&&E.username+E.password===""&&Object.assign(E,{username:b.username,password:b.password}),b=v(E.href,w)}}function v(w,{platform:_,log:n}){const i=_.url;if(_.secrets.maskUrl(w,i,n),!URL.canParse(
w,i.href))throw u("the platform's download URL can't be read",r);const x=new URL(w,i.href);x.protocol==="http:"&&i.protocol==="https:"&&x.hostname===i.hostname&&(x.protocol="https:",x.port===""&&(x.port=
i.port),_.secrets.maskUrl(x.href,i,n));const b=x.protocol==="http:"&&i.protocol==="http:"&&(0,P.U9)(x.hostname);if(x.protocol!=="https:"&&!b)throw u("the platform's download URL isn't https","Check ho\
st.");return x}}),1858:((Y,se,e)=>{e.d(se,{$_:()=>N,Dx:()=>W,Ur:()=>d,dg:()=>w,ue:()=>H,xS:()=>_});var $=e(7279),U=e(2975),F=e(706);function H(n,i,x,b={}){return new $.HR({what:n,why:i,advice:x,topic:"\
the-platforms-response"},b)}function W(n,i,x,b){return new $.HR({what:n,why:i,advice:x,topic:"the-connection"},b)}const P={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cu\
t",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},
N="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
M=/EPROTO|ERR_SSL_/,y=/Z_|ERR__ERROR_/,r=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function d(n,i,x,b){if(!(n instanceof Error&&"code"in n))return n;const g=String(n.code);
if(B.test(g)){const A=`the TLS connection can't be trusted (${g})`;return W(i,A,`Check host. ${R}`,{affectsAll:!0,cause:n})}const[,D]=r.exec(n.message)??[];if(D!==void 0)return u(i,D,n);const a=!x&&M.
test(g),h=a?"the TLS connection failed":"the connection failed",s=P[g]??`${y.test(g)?"the response can't be decoded":h} (${g})`,l={retryable:!0,maybeProcessed:x,affectsAll:!x,cause:n};if(b||!(a||g==="\
ENOTFOUND"))return W(i,s,N,l);const E=a?`Check host and its port. ${R}`:"Check host.";return W(i,s,E,{...l,maxRetries:2})}function u(n,i,x){const b=(a,h,s=!1)=>W(n,a,h,{affectsAll:!0,cause:x,retryable:s});
if(i==="407")return b("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(i);if(g<500&&!w(g))return b(`the proxy refuses the connection (${i})`,"Allow the \
host there, or add it to NO_PROXY.");const D=`the proxy made no connection (${(0,F.OX)(i,100)})`;return b(D,"Check HTTPS_PROXY, or re-run the job later.",!0)}const f=new Set([408,421,425,429]),v=new Set(
[501,505,506,508,510,511]);function w(n){return f.has(n)||n>=500&&!v.has(n)}function _(n,i){return{status:n,retryable:w(n),retryAfterMs:(0,U.Vs)(i["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((Y,se,e)=>{
e.d(se,{d4:()=>y,D4:()=>B,eQ:()=>N,U9:()=>P,hk:()=>M,o6:()=>W,wh:()=>R});const $=Ne(import.meta.url)("node:net");var U=e(9783),F=e(1858);const H=200;function W(r){const d=/^[a-z0-9+.-]+:\/\//i.test(r)?
r:`https://${r}`;if(/[\s\p{C}\\]/u.test(d)||!URL.canParse(d))throw new Error("is not an address such as https://ai-for-process.example.ai");const u=new URL(d);if(u.protocol!=="https:"&&u.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(d))throw new Error("must not contain a user name or password");if(u.protocol==="http:"&&!P(u.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+="/"),u}function P(r){return r==="localhost"||r==="[::1]"||(0,$.isIPv4)(r)&&r.startsWith("127\
.")}function N(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function R(...r){return r.find(d=>typeof d=="string"&&d.length<=H&&N(d))}function B(r){try{return decodeURIComponent(r)}catch{return r}}function M(){
for(const r of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const d=process.env[r]?.trim();d!==void 0&&(process.env[r]=d===""||d.includes("://")?d:`http://${d}`)}for(const r of["no_proxy","\
NO_PROXY"]){const d=process.env[r];d!==void 0&&(process.env[r]=d.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function y(r,d){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,U.H)(r)||
/^https?:/i.test(u)&&(0,U.s)(r))return;throw(0,F.Dx)(d,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Y,se,e)=>{e.d(se,{ET:()=>x,J9:()=>u,Y7:()=>d,tN:()=>f});var $=e(7067),U=e(4708),F=e(8522),H=e(6671),W=e(2975),P=e(706),N=e(1858),R=e(7596);const B=3e4,M=65536,y=new Set([301,
302,303,307,308]),r="export-workflow-action";function d(){(0,R.hk)();const b=()=>new H.Qq(r,[],{keepAlive:!0});return{kept:{http:b(),https:b()},proven:new Set}}function u(b){return{type:"application/j\
son",bytes:Buffer.from(JSON.stringify(b))}}async function f({kept:b,proven:g},D,a){const{label:h,method:s,url:l,headers:E,body:A,maxBytes:L,idleMs:V=B}=D;(0,R.d4)(l,h);const oe=l.protocol==="https:"?"\
https":"http",ie=A?new H.Qq(r):b[oe],le=new AbortController,be=AbortSignal.any([a,le.signal]);let[ue,O]=[!1,"no response"];const I=setTimeout(()=>{const c={retryable:!0,maybeProcessed:ue};le.abort((0,N.
Dx)(h,`${O} within ${V/1e3} s`,N.$_,c))},V);let G;try{G={http:$,https:U}[oe].request({method:s,host:l.hostname.replace(/^\[|\]$/g,""),port:l.port,path:l.pathname+l.search,headers:{...E,...A&&{"content\
-type":A.type,"content-length":A.bytes.length},"accept-encoding":"identity","user-agent":r},...l.username+l.password!==""&&{auth:`${(0,R.D4)(l.username)}:${(0,R.D4)(l.password)}`},agent:ie.getAgent(l.
href),signal:be});const c=v(G,h,()=>{ue=!0});w(G,A?.bytes??Buffer.alloc(0),()=>I.refresh());const S=await(0,W.Mu)(be,c);g.add(l.origin),O="no data";const j=[];let m=L;for await(const z of S){if(I.refresh(),
m-=z.length,m<0)throw i(h,L);j.push(z)}const k=n(Buffer.concat(j),S.headers["content-encoding"],h,L);return{status:S.statusCode??0,headers:S.headers,bytes:k}}catch(c){throw G?.destroy(),be.throwIfAborted(),
(0,N.Ur)(c,h,ue,g.has(l.origin))}finally{clearTimeout(I),A&&G?.destroy()}}function v(b,g,D){return new Promise((a,h)=>{b.once("socket",l=>{b.reusedSocket?D():l.once(b.protocol==="https:"?"secureConnec\
t":"connect",D)});const s=l=>{l.socket.destroy();const E={retryable:!0,maybeProcessed:!0};h((0,N.Dx)(g,"the server switched protocols (101)",N.$_,E))};b.once("upgrade",s),b.once("response",l=>l.statusCode===
101?s(l):a(l)),b.on("error",h)})}function w(b,g,D){g.length===0?b.end():b.write(g.subarray(0,M),a=>{D(),a||w(b,g.subarray(M),D)})}const _=new Set(["gzip","x-gzip","deflate"]);function n(b,g="",D,a){const h=g.
toLowerCase().split(/[\s,]+/);try{return h.reduceRight((s,l)=>{const E=l==="br"?F.brotliDecompressSync:_.has(l)?F.unzipSync:void 0;return E&&s.length>0?E(s,{maxOutputLength:a}):s},b)}catch(s){throw s.
code==="ERR_BUFFER_TOO_LARGE"?i(D,a):s}}function i(b,g){const D=`the response is larger than ${(0,P.Xe)(g)}, the limit`;return(0,N.ue)(b,D,"Check host.",{maybeProcessed:!0})}function x({status:b,headers:g},D,a){
if(!y.has(b)||g.location===void 0)return;const h=g.location.replace(/[\x80-\xff]/g,s=>`%${s.charCodeAt(0).toString(16)}`);if(URL.canParse(h,D.href))return new URL(h,D.href);throw(0,N.ue)(a,`the platfo\
rm redirects (${b}) to an address that can't be read`,"Check host.")}}),6006:((Y,se,e)=>{e.d(se,{SO:()=>r,cd:()=>M,qt:()=>n});var $=e(7279),U=e(2975),F=e(706),H=e(2227),W=e(7596),P=e(2053),N=e(6294);const R=[
["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function B(g){return R.find(([,D])=>D.test(g))?.[0]??"unknown"}function M({fields:g,message:D,redact:a}){const h=(0,N.Gv)(g.response)?g.response:{},s=[h.downloadUrl,h.downloadURL,g.downloadUrl,g.downloadURL];
return{dockStatusId:(0,W.wh)(g["dock-statusId"],g.dockStatusId,g._id),workflowId:(0,W.wh)(g.workflowId,g.toolId),exportJobId:(0,W.wh)(g.exportJobId),status:y(g.status,a),downloadUrl:s.map(l=>typeof l==
"string"?l.trim():"").find(l=>l!==""),refused:g.success===!1,message:D}}function y(g,D){const a=typeof g=="string"||typeof g=="number"?String(g).trim():"",h=a.toUpperCase().replace(/[\s-]+/g,"_");return B(
h)==="unknown"?D(a,40).toUpperCase():h}async function r(g,D,a=()=>!0){const h=`dock-status/${D}`;return M(await(0,H.px)(g,{label:"Dock status",method:"GET",path:h,isTransient:a}))}const d="the-job-on-\
the-platform",u=50,f=294,v=6.12,w=2e3;function _(g,D){const a=Math.max(f,g/v);return g<P.k?a:Math.max(w,Math.min(D,a))}async function n(g,D,a){const{log:h,signal:s}=g,l=performance.now(),E=i(g,l);let A=D,
L;for(let V=0;;V++){a.onStatus(A),E(A);const oe=B(A.status);if(oe==="failed"||oe==="succeeded"&&A.refused){const le=`The job ${A.status==="FAILED"?"failed":`ended as ${A.status}`} on the platform`,be=`${A.
message??"it gave no reason"} (dock status ${D.dockStatusId})`;throw new $.HR({what:le,why:be,advice:a.advice,topic:d})}if(oe==="succeeded")return A.status!=="SUCCESS"&&h.warning(`The platform reports\
 ${A.status}, which is treated as SUCCESS.`),A;const ie=performance.now();L=oe==="unknown"&&A.refused?L??ie:void 0;try{if(L!==void 0&&ie-L>=H.xR){const be=`The platform refused to report the job's sta\
tus for ${(0,F.zK)(H.xR)}`;throw new $.HR({what:be,topic:d})}await(0,U.yy)(V===0?u:_(ie-l,a.longestWaitMs),s);const le=({status:be=404})=>V>0||be===404;A=await r(g,D.dockStatusId,le)}catch(le){throw b(
le,D,A)}}}function i({log:g},D){let a,h=D;return s=>{const l=performance.now(),E=(0,F.zK)(l-D),A=s.status!==a,L=l-h>=P.k;(A||L)&&(h=l),A&&a!==void 0?g.info(`${s.status||"No status"} after ${E}`):L&&g.
info(`Still ${s.status||"without a status"} after ${E}`),A&&B(s.status)==="unknown"&&g.warning(`The platform reports an unknown status (${x(s)}). The action keeps waiting.`),a=s.status}}function x({status:g,
message:D}){return`${g||"none"}${D===void 0?"":`, "${D}"`}`}function b(g,{dockStatusId:D},a){const h=B(a.status)==="unknown"||a.message!==void 0?`, last status ${x(a)}`:"",s=`The job may still be runn\
ing on the platform: dock status ${D}${h}.`,l=(0,$.h_)(g);return l.with({advice:`${l.advice} ${s}`.trim(),cause:g})}}),2053:((Y,se,e)=>{e.d(se,{k:()=>W,q:()=>M});var $=e(7279),U=e(2975),F=e(1858);const H=30,
W=6e4,P=500,N=16e3,R=.95,B=20;class M{#n=new Map;#e=0;#t=0;#o=0;async run(r,d,u,f){const v=await this.#r(r,d,u),w=()=>v>this.#o;try{const _=await f();return w()&&(this.#t=this.#t<B?0:this.#t*R),_}catch(_){
if(!(_ instanceof $.HR&&_.status===U.kU))throw _;const n=performance.now();throw w()&&(this.#t=Math.min(N,Math.max(P,this.#t*2)),this.#o=n),this.#e=Math.max(this.#e,n+(_.retryAfterMs||2*this.#t)),_.with(
{retryAfterMs:this.#e-n})}}async#r(r,d,{signal:u,endsAt:f}){const v=d!==void 0&&this.#n.get(d)||[];for(d!==void 0&&this.#n.set(d,v);;){if(u.throwIfAborted(),this.#e>=f)throw(0,F.ue)(r,"the platform as\
ked for a pause that exceeds the timeout",F.$_);const w=performance.now(),_=v.at(-H)??Number.NEGATIVE_INFINITY,n=Math.max(this.#e,_+W);if(n<=w)return this.#e=w+this.#t,v.push(w),w;await(0,U.yy)(n-w,u)}}}}),
6294:((Y,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>F,Te:()=>H,ik:()=>M,wv:()=>U});var $=e(1858);function U(y,r,d){const u=R(y,0);return{fields:y,label:r,redact:d,message:u&&d(u)||void 0}}function F({label:y,message:r},d,u){
return(0,$.ue)(y,`the platform answered without a ${d}${H(r)}`,u)}function H(y){return y===void 0?"":` (${y})`}function W(y){return typeof y=="object"&&y!==null&&!Array.isArray(y)}const P=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],N=4;function R(y,r){if(typeof y=="string")return y.trim()||void 0;if(!(r>N)){
if(Array.isArray(y))return R(y[0],r+1);if(W(y))for(const d of P){const u=R(y[d],r+1);if(u!==void 0){const{code:f}=y;return typeof f=="number"||typeof f=="string"?`${u}, code ${f}`:u}}}}const B="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function M(y,r,{message:d,isPage:u,hasWorked:f}){if((0,$.dg)(r))return $.$_;if(r===404)return"Check host, the IDs, and that the key's account can see th\
e workflow.";if(r===409&&y.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(r===409||r===423)return"Another job may be changing the workflow. Check it in AI f\
or Process, then re-run the job.";if(r<400||r===405||r>=500)return"Check host.";if(r!==401&&r!==403)return y.isTransient?$.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the plat\
form may have refused it. Check host, and that the runner may reach it.";if(f)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const v=y.scope===void 0?
"another scope":`the scope "${y.scope}"`;if(r===403)return`The key needs ${v}. Add it under ${B}.`;const w=/scope/i.test(String(d))?` The key also needs ${v}.`:"";return`The platform does not know the\
 key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${B}.${w}`}}),3349:((Y,se,e)=>{e.d(se,{EH:()=>y,Nq:()=>M,kZ:()=>d,s8:()=>r});var $=e(
7279),U=e(2975),F=e(2227),H=e(5645),W=e(5805),P=e(6006),N=e(6294);const R=["workflows","workflow","tools"];async function B(u,f){const{collections:v}=u.platform;let w;for(const _ of new Set([...v.values(),
...R])){const n=f(_),{label:i,idempotent:x=!0}=n,b=v.get(i);if(!(b&&b!==_))try{const g=await(0,F.px)(u,n);v.set(i,_);const D=(0,P.cd)(g),{dockStatusId:a}=D;if(a!==void 0)return{...D,dockStatusId:a};throw(0,N.
LO)(g,"dock status ID",x?"Check host and the IDs.":F.HB)}catch(g){if(g instanceof $.HR&&g.busy&&v.set(i,_),!(g instanceof $.HR&&g.status===404))throw g;w??=g}}throw w}async function M(u,{workflowId:f,
flowId:v}){return await B(u,w=>({label:"Export",method:"POST",path:`${w}/${f}/export?flowId=${v}`,scope:"Export workflow"}))}async function y(u,f,v){const w=v.downloadUrl??f.downloadUrl??(await(0,P.SO)(
u,f.dockStatusId)).downloadUrl;if(w!==void 0)return(0,H.I)(w,u);const _=`the platform reports ${v.status} but names no download URL`;throw new $.HR({what:"Export",why:_,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function r(u,f,{app:v,flow:w,env:_}){const n="workflowName"in f,i=x=>x==="tools"?"tool":"workflow";return await B(u,x=>({label:"Import",method:"POST",path:n?`${x}/impo\
rt`:`${x}/${f.workflowId}/import`,body:(0,W.J9)({[`${i(x)}DataFileId`]:v,flowDataFileId:w,envVariablesFileId:_,...n&&{[`${i(x)}Name`]:f.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflo\
w"}))}async function d(u,f){const v=w=>({label:"Deploy",method:"POST",path:`${w}/${f}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(u,()=>B(u,v),{untilFree:!0})}}),
2597:((Y,se,e)=>{e.d(se,{g:()=>O,L:()=>be});var $=e(6760),U=e(3e3),F=e(9462),H=e(3349),W=e(706),P=e(2227),N=e(7596),R=e(5805),B=e(6294);const M=25e6,y=1e7,r="bulkImport",d="Re-run the job.";async function u(c,{
name:S,bytes:j}){const m=`Upload of ${S}`,k=(J,Q)=>(0,P.px)(c,{label:m,method:"POST",path:J,body:Q,scope:"Import workflow"});let z;if(j.length<M)z=await k("files",await f("fileContext",r,{name:S,bytes:j}));else{
const J=Math.ceil(j.length/y),Q={totalChunks:J,fileExtension:"json",fileName:S,fileSize:j.length},re=await k("files/session/start",(0,R.J9)({fileContext:r,...Q})),ae=(0,N.wh)(re.fields.sessionId);if(ae===
void 0)throw(0,B.LO)(re,"session ID",d);for(let fe=0;fe<J;fe++){const me=j.subarray(fe*y,(fe+1)*y);await k(`files/session/${ae}`,await f("chunkNumber",String(fe),{name:S,bytes:me}))}z=await k(`files/s\
ession/${ae}/complete`)}const{fileId:te}=z.fields;if(typeof te!="string"||te==="")throw(0,B.LO)(z,"file ID",d);return c.log.info(`Uploaded ${S}: ${(0,W.Xe)(j.length)}`),te}async function f(c,S,{name:j,
bytes:m}){const k=new FormData;k.set(c,S),k.set("file",new Blob([m],{type:"application/json"}),j);const z=new Response(k);return{type:z.headers.get("content-type")??"",bytes:Buffer.from(await z.arrayBuffer())}}
var v=e(2975),w=e(6779);const _="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function i(c,S,{source:j,target:m,definitions:{app:k,flow:z,env:te},whenBusy:J="retry",timeoutMs:Q,longestWaitMs:re}){const ae="workflowI\
d"in m?m.workflowId:void 0,fe="workflowId"in m?`workflow ${m.workflowId}`:`a new workflow, ${m.workflowName}`;return c.log.info(`Importing ${(0,W.OX)(j)} into ${fe}, at ${S.url.href}`),await(0,F.N)({...c,
platform:S},(0,F.R)(Q,"No import"),async me=>{const xe={app:await u(me,k),flow:await u(me,z),env:te&&await u(me,te)},Ie=J==="retry",ye=await(0,v.L5)(me,()=>(0,H.s8)(me,m,xe),{untilFree:Ie}),{outputs:he}=await(0,w.
Bv)(me,ye,{title:"Import job",longestWaitMs:re,advice:_,idsIn:({workflowId:Te=ae})=>({...Te!==void 0&&{"workflow-id":ae??Te}})});return he})}async function x(c,S,{workflowId:j,timeoutMs:m,longestWaitMs:k}){
return c.log.info(`Deploying workflow ${j}, at ${S.url.href}`),await(0,F.N)({...c,platform:S},(0,F.R)(m,"No deployment"),async z=>{const{outputs:te}=await(0,w.Bv)(z,await(0,H.kZ)(z,j),{title:"Deploy j\
ob",longestWaitMs:k,advice:n,idsIn:()=>({"workflow-id":j})});return te})}var b=e(2697),g=e(9630),D=e(532),a=e(7279),h=e(6191),s=e(7487),l=e(8920),E=e(9870),A=e(3657),L=e(4264),V=e(6224),oe=e(7833);const ie="\
import-deploy-and-promote",le="Make and approve a new plan.";async function be(c,S,j){const{approved:m,upload:k,deploy:z,ignore:te}=c.inputs,J=j.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":
"import"),{differences:Q,actions:re}=m?(0,L.Gy)(m,j):{differences:[],actions:J};if(Q.length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";throw new a.HR({what:ae,
why:Q.join("; "),advice:le,topic:ie})}try{const fe=(0,s.Tm)()>1&&k!==void 0&&re.includes("finish")?await(0,h.wn)(c):[];for(const[me,xe]of S.entries()){if(xe.action=re[me],xe.action!=="finish")continue;
const Ie=ye=>!m||(0,L.cM)(m,me,(0,g.ol)(ye,te));xe.backup=await ue(c,fe,xe.candidate.name,Ie),(!z||!(m||xe.backup))&&(xe.action="leave")}}catch(ae){c.signal.throwIfAborted();const fe="Can't look for t\
he backups of the earlier attempts, so this attempt changed nothing",Ie=` What an earlier attempt imported can also be deployed with the deploy action: ${S.filter((he,Te)=>re[Te]==="finish").map(({candidate:he,
plan:Te})=>`${he.name} (${Te.target})`).join(", ")}.`,ye=`Use "Re-run failed jobs".${z?Ie:""}`;throw new a.HR({what:fe,why:(0,a.gJ)(ae),advice:ye,topic:ie},{cause:ae})}}async function ue(c,S,j,m){const k=`${j}\
-before-`,z=J=>Number(/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),te=S.filter(({name:J})=>J.startsWith(k)&&z(J.slice(k.length))<(0,s.Tm)());for(const{id:J,name:Q}of te.sort((re,ae)=>ae.id-re.id)){const re=(0,l.
mu)(await(0,A.u)(await(0,h.R9)(c,J),c.signal));if(m((0,V.YR)(re)))return{id:J,name:Q,holdsVariables:re.env!==void 0}}}async function O(c,S){const{platform:j,inputs:m}=c,{path:k,target:z,definitions:te,
name:J}=S.candidate;if(S.action==="leave"){c.log.info("Neither imported nor deployed"),S.begun="nothing";return}let Q=m.candidates.length>1?void 0:S.plan;S.begun="import";try{const re=async()=>{const fe=Q??
await(0,V.Cs)(c,S.candidate);if(Q=void 0,!(0,V.cS)(S.plan,fe)){const xe=`The target of ${J} has changed since this step compared it, so it was left as it is`;throw new a.HR({what:xe,advice:le,topic:ie})}
if(S.action==="finish")return;fe.state&&(S.backup=await I(c,S,fe.state));const me={...m,source:k,target:z,definitions:te,whenBusy:"throw"};S.job=await i(c,j,me),S.imported=!0};if(await(0,v.L5)({...c,endsAt:performance.
now()+m.timeoutMs},re,{untilFree:!0}),!m.deploy)return;S.begun="deploy";const ae=(0,oe.wZ)(S);if(ae===void 0){const fe="Look for it in AI for Process, and deploy it there.";throw new a.HR({what:"the p\
latform didn't name the new workflow's ID",advice:fe})}S.job=await x(c,j,{...m,workflowId:ae}),S.deployed=!0}catch(re){const ae=(0,a.iT)(re);S.job={...S.job,...(0,w.Zw)(ae)},S.error=G(ae,S,(0,b.Sm)(m.
host))}}async function I(c,{candidate:S,plan:j},m){const{upload:k,artifactEnvVariables:z,host:te}=c.inputs,J=`${S.name}-before-${(0,s.Tm)()}`,Q=m.package.files.has(E.Km),re=`Backup of workflow ${j.target}\
 at ${(0,b.Sm)(te)}`,ae=await(0,s.Pd)("workflow-backup-");for(let fe=1;;fe++){const me=(0,$.join)(ae,`${J}${fe===1?"":`-${fe}`}.zip`);if(await(0,D.lo)(me,m.bytes),!k)return c.log.info(`${re}: ${me}, o\
n this runner only`),{name:me,holdsVariables:Q};try{const xe=await(0,U.mJ)(c,{...m,path:me},{upload:k,artifactEnvVariables:z});return c.log.info(`${re}: ${xe.name}, ${xe.url}`),{name:xe.name,id:xe.id,
holdsVariables:Q&&z}}catch(xe){if(!(xe instanceof h.B6))throw xe}}}function G(c,S,j){const{candidate:m,begun:k,imported:z,backup:te}=S,J=(0,a.h_)(c),Q=(0,oe.wZ)(S),[re,ae]=["workflowName"in m.target,k===
"deploy"],fe=`deploy workflow ${Q} with the deploy action`,me=re?ae?fe:"start a new run":'use "Re-run failed jobs"',xe=`${m.name} ${z?"was imported":"was already imported"}${Q?` into workflow ${Q}`:""}\
 but not deployed: `,Ie=[J.advice.replace(/(r)e-run the job/gi,(ye,he)=>he==="r"?me:me[0]?.toUpperCase()+me.slice(1)),ae&&!re?`Or ${fe}.`:"",re&&Q?`The new workflow's ID is ${Q}.`:"",te?`The package t\
hat ${j} had before is ${te.name}${te.id?` (artifact ${te.id})`:""}.`:""];return J.with({what:(ae?xe:"")+J.what,advice:Ie.filter(Boolean).join(" ")})}}),161:((Y,se,e)=>{e.d(se,{K:()=>be});var $=e(3024),
U=e(6760),F=e(3e3),H=e(819),W=e(7279),P=e(6584);class N{#n=[];#e;constructor(){const S=H.V4("api-key");S!==""&&H.Pq(S)}text(S){return H.V4(S)}lines(S){return H.V4(S,{trimWhitespace:!1})}optional(S,j){
const m=this.text(S);return m===""?void 0:this.parse(S,m,j)}parse(S,j,m){try{return m(j)}catch(k){this.refuse(S,(0,W.gJ)(k),(0,W.h_)(k).topic);return}}required(S,j,m="is required"){return this.text(S)===
""&&this.refuse(S,m),this.optional(S,j)}notEmpty(S,j,m){if(process.env[`INPUT_${S.toUpperCase()}`]?.trim()===""){const k=`Where an event has no inputs, write \`\${{ inputs.${S} || ${m} }}\``;this.refuse(
S,`is empty. Is the name in the expression right?${m===void 0?"":` ${k}`}`)}return this.optional(S,j)}boolean(S,j){return this.notEmpty(S,P.yG,j?void 0:"false")??j}refuse(S,j,m="before-anything-is-sen\
t"){this.#e??=m,this.#n.push(`${S} ${j.replace(/(?<=[a-z])\.$/,"")}`)}check(S){if(S!==void 0&&this.#n.length===0)return S;throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(c){
const S=c.required("host",P.or),m=c.required("api-key",P.Do,"is required. The secret isn't set, or this job can't read it"),k=(c.optional("timeout-minutes",(0,P.$J)(1440))??30)*6e4,z=(c.optional("poll\
-interval-seconds",(0,P.$J)(3600))??10)*1e3,te=c.boolean("summary",!0);return S&&m?{host:S,apiKey:m,timeoutMs:k,longestWaitMs:z,summary:te}:void 0}var B=e(8920),M=e(7598),y=e(1455),r=e(532),d=e(706),u=e(
5806),f=e(9870);function v(c,S){return new W.HR({what:c,advice:S,topic:"unpacking"})}function w(c,S){for(const{index:j}of`${S}/`.matchAll(/\//g)){const m=S.slice(0,j),k=(0,$.lstatSync)((0,U.join)(c,m),
{throwIfNoEntry:!1});if(k?.isSymbolicLink())throw v(`${(0,d.TL)(m)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(m===S&&k?.isFile())return k;if(!k?.isDirectory())break}}async function _(c){
return(await(0,y.readdir)(c,{withFileTypes:!0})).map(j=>j.name+(j.isDirectory()?"/":""))}async function n(c,S){const j=[],m=[""];for(const k of m){S.throwIfAborted();for(const z of await _((0,U.join)(
c,k))){if((0,u.jq)(z.replace("/","")))continue;if((z.endsWith("/")?m:j).push(k+z),j.length+m.length>f.BE)throw new Error("more than 10,000 files are in it")}}return j}async function i(c){if(!w(c,u.gv))
return;const S=await(0,y.readFile)((0,U.join)(c,u.gv),"utf8");try{const{unpackedFiles:j}=JSON.parse(S),m=j.every(k=>(0,u.x5)(k)===void 0);return{text:S,paths:m?new Set(j):void 0}}catch{return{text:S,paths:void 0}}}
async function x(c,S){const j=new Set(S.map(caseFold));return(await _(c).catch(()=>[])).filter(z=>z.endsWith("/")).map(z=>z.slice(0,-1)).filter(z=>!j.has(caseFold(z))).filter(z=>existsSync(join(c,z,RECORD))).
sort()}function b(c){return`${JSON.stringify({unpackedFiles:[...new Set(c)].sort()},null,2)}
`}var g=e(3657);async function D(c,S){try{const j=await(0,y.stat)(c);if(j.isDirectory())return await E(c,S);if(j.size>f.zx)throw new Error("it is larger than 256 MiB, the limit");const m=await(0,y.readFile)(
c);return{...await(0,g.u)(m,S),sha256:(0,M.createHash)("sha256").update(m).digest("hex")}}catch(j){throw l(j,c,S)}}async function a(c,S){const j=()=>D(c,S);try{const m=statSync(c,{throwIfNoEntry:!1});
if(m===void 0)return{kind:"missing"};const k=m.isDirectory()?await h(c,S):new Map,[z,...te]=[...k.values()].flat();return z===void 0?{kind:"single",read:j}:{kind:"several",names:[...k.keys()],async read(J){
const[Q,re]=k.get(J)??[];if(Q&&re)throw new Error(`is there twice, as ${quoted(Q.name)} and as ${quoted(re.name)}. Remove one of them`);if(Q?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await D(join(c,Q?.name??J),S)},...te.length===0&&z.isDirectory()&&{readSingle:j}}}catch(m){throw l(m,c,S)}}async function h(c,S){const j=new Map,m=await readdir(c,{withFileTypes:!0});
if(isWorkflow(m.map(({name:k})=>k)))return j;for(const k of m){if(S.throwIfAborted(),k.name.startsWith(".")||!await s(join(c,k.name),S))continue;const z=k.isDirectory()?k.name:k.name.replace(/\.zip$/i,
"");j.set(z,[...j.get(z)??[],k])}return j}async function s(c,S){const j=await stat(c).catch(()=>{});if(j?.isDirectory())return isWorkflow(await A(c));if(!j?.isFile()||!/\.zip$/i.test(c))return!1;try{return isWorkflow(
[...(await D(c,S)).files.keys()])}catch{return S.throwIfAborted(),!0}}function l(c,S,j){if(j.aborted)return j.reason;const m=/The package (is .*, not a zip)/.exec((0,W.gJ)(c))?.[1],k=(0,$.existsSync)(
S)?`can't be read: ${(0,r.Uc)(c)}`:`doesn't exist: ${(0,d.MW)(S)}`;return new Error(m?`${m}. Set a package (.zip), or the folder with its unpacked files`:k,{cause:c})}async function E(c,S){const j=(0,U.
join)(c,(0,f.wg)(await A(c))),m=await i(j);if(m&&!m.paths)throw new Error(`${u.gv} isn't as this action writes it`);const k=m?.paths?new Set([...f.LX,...m.paths]):await n(j,S),z=new Map;let te=f.zx;for(const J of k){
S.throwIfAborted();const Q=w(j,J);if(Q!==void 0){if(te-=Q.size,te<0)throw new Error("its files take more than 256 MiB, the limit");z.set(J,await(0,y.readFile)((0,U.join)(j,J)))}}if(z.size===0)throw new Error(
"no files are in it");return(0,f.jz)("folder",z)}async function A(c){const S=await _(c),m=S.filter(k=>k.endsWith("/")).map(async k=>(await _((0,U.join)(c,k))).map(z=>k+z));return[...S,...(await Promise.
all(m)).flat()]}async function L(c,{path:S,variables:j,sha256:m,needsVariables:k,of:z=""},te){const J=(me,xe)=>c.refuse(me+z,xe,"import-deploy-and-promote"),Q=me=>xe=>{te.throwIfAborted(),J(me,(0,W.gJ)(
xe))},re=j?await(0,B.Ch)(j,te).catch(Q("env-variables")):void 0,fe=await(async()=>{const{sha256:me,...xe}=await D(S,te),Ie=(0,B.mu)(xe,re),ye=j&&(0,U.basename)(j);return{path:S,package:xe,sha256:me,definitions:Ie,
variablesFile:ye}})().catch(Q("package"));if(fe&&m!==void 0&&fe.sha256!==m){const me=`is not the digest of the package, which is ${fe.sha256}`;J("package-sha256",fe.sha256?me:"is only for a package th\
at is a .zip")}return fe&&k&&j===void 0&&!fe.definitions.env&&J("env-variables","is required for an existing workflow, because the package has no env_variables.json"),fe}var V=e(682),oe=e(2899),ie=e(7487),
le=e(4264);async function be(c){const S=new N,j=S.boolean("plan",!1),m=j?void 0:ue(S),k=O(S,j),z=await I(S,k,c),te=R(S),J=(0,F.WZ)(S,!1),Q=S.boolean("deploy",!0),re=S.optional("ignore",oe.wo)??oe.K$,{
fromList:ae}=k;return{...S.check(te),...J,candidates:z,fromList:ae,isPlan:j,approved:m,deploy:Q,ignore:re}}function ue(c){const S=c.text("approved-plan");return S===""&&c.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
S==="none"?void 0:c.optional("approved-plan",le.ud)}function O(c,S){if(c.text("workflow-name")===""){const{targets:k,fromList:z}=(0,V.R)(c,"workflow-"),te=k.map(({workflowId:re})=>re),J=te.find((re,ae)=>te.
indexOf(re)<ae),Q=c.text("workflows")===""?"workflows-file":"workflows";return J!==void 0&&c.refuse(Q,`has workflow-id ${J} twice`),{targets:k.map(({name:re,...ae})=>({name:re,target:ae})),fromList:z}}
for(const k of["workflow-id","flow-id","workflows","workflows-file"])c.text(k)!==""&&c.refuse(k,"can't be combined with workflow-name");if(!S&&(0,ie.Tm)()>1){const k=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;c.refuse("workflow-name",k,"import-deploy-and-promote")}const j=c.optional(
"workflow-name",P.sU),m=c.optional("name",P.$q)??j;return m===void 0||j===void 0?{targets:[],fromList:!1}:{targets:[{name:m,target:{workflowName:j}}],fromList:!1}}async function I(c,{targets:S,fromList:j},m){
const k=c.required("package",P.EO),z=c.notEmpty("package-sha256",P.tz,"'any'");j&&z!==void 0&&c.refuse("package-sha256","is only for a single package");const te=re=>re==="package"?re:(0,P.EO)(re),J=c.
notEmpty("env-variables",te,"'package'");if(k===void 0)return[];const Q=[];for(const{name:re,target:ae}of S){const fe=j?` of ${re}`:"",me=j?c.parse(`package${fe}`,re,Ee=>G(k,Ee)):k,xe=J&&j?(0,U.join)(
J,`${re}.json`):J,Ie=J==="package"?void 0:xe,ye="workflowId"in ae&&J==="package",Te=me&&await L(c,{path:me,...{variables:Ie,sha256:j?void 0:z,needsVariables:ye,of:fe}},m);Te&&Q.push({name:re,target:ae,
...Te})}return Q}function G(c,S){const j=(0,U.join)(c,`${S}.zip`),[m=j,k]=[(0,U.join)(c,S),j].filter(z=>(0,$.existsSync)(z));if(k){const z=`as ${(0,P.bY)(`${S}.zip`)} and as ${(0,P.bY)(`${S}/`)}`;throw new Error(
`is there twice, ${z}. Remove one of them`)}if((0,$.existsSync)(m)&&(0,$.lstatSync)(m).isSymbolicLink())throw new Error("is a link, which isn't followed");return m}}),6325:((Y,se,e)=>{e.a(Y,async($,U)=>{
try{let i=function({rows:x}){for(const{candidate:b}of(0,w.p1)(x)){const{name:g,target:D}=b,a="workflowId"in D?`workflow-id ${D.workflowId}, flow-id ${D.flowId}`:"";(0,R.t1)().warning(`Nothing differs \
in ${g}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${a}).`)}};var F=e(3e3),H=e(6779),W=e(3018),P=e(682),N=e(
7279),R=e(8725),B=e(7487),M=e(1519),y=e(2227),r=e(2597),d=e(161),u=e(1415),f=e(4264),v=e(6224),w=e(7833);const _=4;await(0,B.eF)(async x=>{(0,B.n0)({promotions:[]});const b=await(0,d.K)(x),g=await n(b,
x);await(0,w.A2)(g,b);const D=(0,w.jb)(g.rows),a=await(0,W.S3)(D);b.summary&&await(0,u.c)(g,b,a),(0,W.$0)(D),(0,B.Tm)()>1&&b.deploy&&i(g);const h=(0,w.c2)(g,b);if(h)throw h;b.isPlan&&(0,R.lm)((0,u.o)(
g.rows,b))});async function n(x,b){const{candidates:g,fromList:D,approved:a,host:h,ignore:s,deploy:l,upload:E,artifactEnvVariables:A}=x,L=g.flatMap(({definitions:{env:m}})=>m?(0,M.aC)(m.bytes):[]),V=(0,y.
Ng)(h,x.apiKey,{secrets:L,known:g.map(({name:m})=>m)}),oe=(0,R.t1)(),le={log:oe,publish:m=>(0,B.n0)((0,w.WZ)(m)),signal:b,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:x},be=({name:m})=>D?{...le,log:(0,R.
t1)(`[${m}] `),publish:()=>{}}:le;let ue;const O=await(0,P.H)(g,_,async m=>{try{if(ue)throw new N.HR({what:"Not tried: another target failed for a cause that is the same for all"});const k=await(0,v.Cs)(
be(m),m);return{candidate:m,plan:k,job:k.state?.job??{}}}catch(k){const z=(0,N.iT)(k);return z instanceof N.HR&&z.affectsAll&&(ue??=z),{candidate:m,error:z,job:(0,H.Zw)(z)}}}),I=(0,w.sb)(O);if(I.length<
O.length)return{rows:O};const c={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:l,"upload-artifact":E!==void 0,"artifact-env-variables":A},workflows:I.map(({plan:m})=>m)},S=(0,f.Rd)(c,a?.salt);if(x.isPlan)return{rows:O,digest:S};const j=await(0,r.L)(le,I,c).then(()=>{},
N.iT);if(j)return{rows:O,digest:S,refusal:j};a||oe.info("Applied without an approved plan"),I.some(({plan:m,action:k})=>m.state&&k==="import")&&(0,F.j)(x,oe);for(const m of I)if(await(0,r.g)(be(m.candidate),
m),m.error)break;return{rows:O,digest:S}}U()}catch(_){U(_)}},1)}),1415:((Y,se,e)=>{e.d(se,{c:()=>v,o:()=>f});var $=e(6760),U=e(2697),F=e(3018),H=e(1124),W=e(2614),P=e(7487),N=e(4057),R=e(8132),B=e(8920),
M=e(706),y=e(7833);const r=a=>{const{name:h,version:s}=(0,B.Rc)(a)??{};return[h,s].filter(Boolean).join(" ")},d=a=>a.map(h=>(0,R.SS)(h)).join(", "),u=(...a)=>a.filter(Boolean).join(" ");function f(a,{
host:h}){return`Plan: ${(0,y.sb)(a).length-(0,y.p1)(a).length} of ${(0,M.hS)(a.length,"workflow")} will change at ${(0,U.Sm)(h)}`}async function v(a,h,s){const{rows:l,refusal:E,digest:A}=a,L=l.some(({
begun:le})=>le),V=h.isPlan&&A!==void 0,oe=A&&(0,R.SS)(A.slice(0,12)),ie=[L?b(l):_(l,h),(0,N.cj)((0,U.cZ)((0,y.dJ)(l))),E&&(0,N.il)((0,U.UX)(E),(0,P.VY)(E)),V&&i(l,h),(V||L)&&x((0,y.p1)(l)),...L?D(l,h):
[],V&&`Plan ${oe}.`,h.approved&&oe&&`${L?"Applied":"Approved"} plan ${oe}.`,L&&!h.approved&&"Applied without an approved plan."].flatMap(le=>le||[]);(0,H.Hq)((0,y.jb)(l))&&ie.push((0,F.uu)(s,h.fromList,
ie,L?"What differed":"What changes")),await(0,N.Sy)(w(a,h,L),...ie)}function w({rows:a,refusal:h},s,l){const E=(0,U.Sm)(s.host),A=(0,y.dJ)(a).length,L=a.filter(({begun:ie,error:le})=>ie&&ie!=="nothing"&&
!le).length,V=`${L} of ${(0,M.hS)(a.length,"workflow")} promoted`;return[l&&A>0&&`Promotion to ${E} failed: ${V}`,l&&L===0&&`Nothing differs at ${E}: nothing was done`,l&&`${V} to ${E}`,A===0&&!h&&f(a,
s),s.isPlan&&`Plan for ${E} failed: ${A} of ${(0,M.hS)(a.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${E} failed: nothing was changed`}function _(a,{isPlan:h}){const s=a.map(
({candidate:l,plan:E})=>{const{name:A,target:L,path:V,sha256:oe}=l,ie=oe??E?.shown,le=ie&&`${oe?"sha256":"content"} ${ie.slice(0,12)}\u2026`,be=E?.state&&r(E.state.package),ue="workflowName"in L?"a ne\
w workflow":L.workflowId;return[{words:A},{words:[r(l.package),(0,$.basename)(V),le].filter(Boolean).join(", ")},{words:be?`${be} (${ue})`:ue},{words:E?n(E.changes):"\u274C Failed"}]});return(0,N.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function n({status:a,counts:h,files:s}){if(a==="unchanged")return"nothing: it stays";if(a==="changed")return(0,H.cq)(h);const E=s.
flatMap(A=>A.kind==="json"?(0,W.I)(A)?.size??[]:[]).find(({nodes:A})=>A>0);return E?`${(0,M.hS)(E.nodes,"node")}, ${(0,M.hS)(E.connections,"connection")}`:"everything: it is new"}function i(a,{deploy:h,
upload:s,artifactEnvVariables:l}){return(0,y.sb)(a).flatMap(({candidate:A,plan:L})=>{const{state:V,outcome:oe,variables:ie}=L,[le,be,ue]=[L.added,L.kept,L.ignored].map(d),O=(0,R.SS)(A.name),I=(0,R.SS)(
`${A.name}-before-<run attempt>.zip`),G=V?`The in-development version of ${O} is replaced${h?", then deployed":""}.`:`${O} is created${h?" and deployed":""}: there is nothing to back up.`,S=s?`A backu\
p is kept first, as ${I}${l?"":", without environment variables"}.`:"No backup is kept.",j=A.variablesFile&&`variables of ${(0,R.SS)(A.variablesFile)}`,m=u(G,V&&S,ie.length>0&&`The import sends the ${j??
"package's own variables"}.`,le&&`Added: ${le}.`,be&&`The target keeps its own value of ${be}.`,ue&&`Ignored fields that differ, and that the import brings too: ${ue}.`);return oe==="changed"?`- ${m}`:
[]}).join(`
`)}function x(a){const h=A=>a.filter(({plan:V})=>V[A].length>0).map(({candidate:V,plan:oe})=>`${(0,R.SS)(V.name)} (${d(oe[A])})`).join(", "),s=d(a.map(({candidate:A})=>A.name)),[l,E]=[h("kept"),h("ign\
ored")];return u(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",l&&`Variables that differ, and that an i\
mport would keep: ${l}.`,E&&`Ignored fields that differ: ${E}.`)}function b(a){const h=a.map(s=>[{words:s.candidate.name},(0,y.wZ)(s)??{words:"a new workflow"},{words:g(s)},{words:s.imported&&s.plan?n(
s.plan.changes):""},s.backup?.name??""]);return(0,N.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function g({begun:a,imported:h,deployed:s,backup:l,error:E}){return a?a==="nothing"?l?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":E?a==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function D(a,{host:h}){const s=a.flatMap(L=>{const{backup:V}=L;if(!V)return[];const oe=V.id===void 0?"on this runner only":`artifact ${V.id}`,ie=V.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(V.name)} (${oe}) to workflow ${(0,R.SS)((0,y.wZ)(L)??"")}${ie}`]}),l=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,E="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",A=a.flatMap(L=>"workflowName"in L.candidate.target?(0,y.wZ)(L)??[]:[]);return[
s.length>0?`To roll back at ${(0,R.wh)((0,U.Sm)(h))}, ${l} ${E}`:"",...A.map(L=>`Workflow ${(0,R.SS)(L)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Y,se,e)=>{e.d(se,{Gy:()=>M,Rd:()=>R,
cM:()=>y,ud:()=>B});var $=e(7598),U=e(7487),F=e(706);const H="v1",[W,P]=[["name","target","package","variables"],["outcome","targetVariables","content"]],N=[...W,...P];function R(n,i=(0,$.randomBytes)(
12).toString("base64url")){const x=f(n,i),b=[H,i,w(n,i,x),...x.map(g=>g.join("~"))].join(".");return`${b}.${_([b],6)}`}function B(n){const[i="",x="",b="",...g]=n.split(".");if(/^v\d/.test(i)&&i!==H)throw new Error(
`is of another version of this action (format ${i.slice(1)}). Make and approve a new plan`);if(g.pop()!==_([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:x,seal:b,rows:g.map(D=>D.split("~"))}}function M({salt:n,seal:i,rows:x},b){const g=f(b,n),D=(l,E)=>l.filter((A,L)=>x[E]?.[L]!==g[E]?.[L]),a=D(Object.keys(
b.options),0),h=a.map(l=>r(l,b.options[l]));if(x.length!==g.length){const l=(0,F.hS)(x.length-1,"workflow");return{differences:[...h,`the plan is for ${l}, this step for ${g.length-1}`],actions:[]}}const s=b.
workflows.map((l,E)=>{const A=D(N,E+1),L=v(x[E+1]?.at(-1)??"",n,E);h.push(...d(l,A,L).map(le=>`${l.name}: ${le}`));const V=l.outcome==="changed",oe=V!==A.includes("outcome");if(!A.includes("targetVari\
ables")&&!A.includes("content"))return oe?"import":"leave";const ie=[...a,...A].some(le=>["host","ignore","name","target"].includes(le));return V&&!ie&&h.push(u(l,A.includes("content"))),oe?"finish":"\
leave"});return h.length===0&&i!==w(b,n,x)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function y({salt:n,rows:i},x,b){return i[x+1]?.includes(_([n,x,"content",b],
22))===!0}function r(n,i){return n==="host"?`the host isn't the approved one (now ${i})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!i}, is ${i})`}function d({target:n,shown:i,
variables:x},b,g){if(b.includes("name"))return["the plan has another workflow in its place"];const D={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${g}\u2026, is ${i.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${x.join(", ")||"none"})`};return b.flatMap(a=>D[a]??[])}function u({name:n,target:i,fields:x,
targetVariables:b},g){const a=`differs from the package in ${x.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${b.length>0?` (now ${b.join(
", ")})`:""}`,s=g&&x.length>0?a:h,l=`: look at the workflow, and if it is right, deploy it with the deploy action (${i})`,E=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,U.Tm)()>1?l:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${E}`}function f({options:n,workflows:i},x){const b=i.map(
(g,D)=>[...N.map(a=>_([x,D,a,g[a]],a==="content"?22:4)),v(g.shown,x,D)]);return[Object.entries(n).map(g=>_([x,...g],4)),...b]}function v(n,i,x){const b=(0,$.createHash)("sha256").update(`${i} ${x}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^b).toString(16).padStart(6,"0")}function w({options:n,workflows:i},x,b){const g=i.map(D=>W.map(a=>D[a]));return _([x,"seal",n,g,b],43)}function _(n,i){
return(0,$.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,i)}}),6224:((Y,se,e)=>{e.d(se,{Cs:()=>g,cS:()=>h,YR:()=>L});var $=e(7975),U=e(6779),F=e(9630),H=e(2899),W=e(5806),
P=e(1519),N=e(1124),R=e(3436),B=e(2742),M=e(7856);const y=1024*1024;function r(ue,O,{name:I,ignore:G}){const c=[ue,O].filter(ae=>ae!==void 0),S=c.length===2&&c.some(u),j=[...new Set(c.flatMap(({files:ae})=>[
...ae.keys()]))].sort(),m=new Set(G.lines),k=new R.Ms(G,ae=>m.delete(ae)),z=j.flatMap(ae=>{const[fe,me]=[ue?.files.get(ae),O?.files.get(ae)],xe=fe!==void 0&&me!==void 0&&fe.equals(me);if(S&&(0,W.dU)(ae)||
xe&&m.size===0)return[];const Ie=fe&&(0,F.TA)(ae,fe,k),ye=xe?Ie:me&&(0,F.TA)(ae,me,k);return xe||Ie!==void 0&&Ie.id===ye?.id?[]:[{name:ae,from:fe,to:me,base:Ie,head:ye}]}),te=v(z,k),J=ae=>G.lines.length===
0&&te.some(fe=>fe.name===ae),Q=te.length===0?[]:j.filter(ae=>!J(ae)&&!(0,W.dU)(ae)),re=ue===void 0?"added":O===void 0?"removed":void 0;return{name:I,status:re??(te.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,N.cz)(te.map(N.xS)),files:te,variablesCompared:!(S&&c.some(f)),secrets:[...new Set(c.flatMap(ae=>[...(0,P.x3)(ae),...d(ae,Q)]))],unusedIgnores:[...m]}}function d({
files:ue},O){return O.flatMap(I=>(0,M.Wr)((0,F.TA)(I,ue.get(I)??Buffer.of(),new R.Ms(H.K$))))}function u({kind:ue,files:O}){return ue==="folder"&&![...O.keys()].some(W.dU)}function f({files:ue}){return[
...ue].some(([O,I])=>(0,W.dU)(O)&&(0,P.DF)(I)?.variables.length!==0)}function v(ue,O){const I=ue.flatMap(({name:c,base:S,head:j})=>S&&j&&!(0,W.dU)(c)?[{name:c,base:S,head:j}]:[]),G=new Map((0,B.OD)(I,
O).map((c,S)=>[I[S]?.name,c]));return ue.map(c=>w(c,G.get(c.name)))}function w({name:ue,from:O,to:I,base:G,head:c},S){const j=O===void 0?"added":I===void 0?"removed":"modified",m={name:ue,status:j,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(ue))return{...m,kind:"variables",changes:n(G,c,j)};if(S||j!=="modified"&&(G??c))return{...m,kind:"json",base:G,head:c,...S};const[k,z]=[O&&
_(O),I&&_(I)];return O&&k===void 0||I&&z===void 0?{...m,kind:"binary"}:{...m,kind:"text",text:{base:k,head:z}}}function _(ue){return ue.length<=y&&!ue.includes(0)?(0,F.b6)(ue):void 0}function n(ue,O,I){
const[G,c]=[ue,O].map(J=>J&&(0,P.DF)(Buffer.from((0,R.dj)(J))));if(I==="modified"&&(G===void 0||G.container!==c?.container))return[{kind:"modified",path:[],from:N.RG,to:N.RG}];const S=J=>new Map(J?.variables.
map(({name:Q,content:re})=>[Q,re])),[j,m]=[S(G),S(c)],k=[],z=[...j.keys()].filter(J=>m.has(J)),te=[...m.keys()].filter(J=>j.has(J));z.some((J,Q)=>J!==te[Q])&&k.push({kind:"reordered",path:[],moved:[]});
for(const J of[...new Set([...j.keys(),...m.keys()])].sort()){const Q=[{type:"member",key:J}];j.has(J)?m.has(J)?j.get(J)!==m.get(J)&&k.push({kind:"modified",path:Q,from:N.RG,to:N.RG}):k.push({kind:"re\
moved",path:Q,value:N.RG}):k.push({kind:"added",path:Q,value:N.RG})}return k}var i=e(7279),x=e(8920),b=e(9870);async function g(ue,O){const{platform:I,inputs:G}=ue,{target:c}=O;if("workflowName"in c)return D(
O,void 0,G.ignore);const S=await(0,U.X7)(ue,I,{...G,...c});for(const j of(0,P.x3)(S.package))I.secrets.add(j);return D(O,S,G.ignore)}function D(ue,O,I){const{name:G,target:c,package:S,definitions:j,variablesFile:m}=ue,
k=O&&a(O.package),z=[k?.env?.bytes,S.files.get(b.Km)];m&&j.env&&V(G,j.env.bytes,z);const[te,J]=[E(k?.env),E(j.env)],Q=te&&J&&new Map([...J,...te]),re=k&&L(k,te,k.env),ae=L(j,j.env&&Q,j.env),fe=r(re,ae,
{name:G,ignore:I}),me=s(fe),xe=s(r(re,ae,{name:G,ignore:H.K$})),Ie=[...z,j.env?.bytes].flatMap(he=>he?(0,P.aC)(he):[]),ye=(0,F.ol)(L(j),H.K$);return{state:O,changes:{...fe,secrets:[...fe.secrets,...Ie]},
ignored:xe.filter(he=>!me.includes(he)),added:A(Q).filter(he=>!te?.has(he)),kept:A(J).filter(he=>te?.has(he)&&te.get(he)!==J?.get(he)),name:G,target:"workflowId"in c?`${c.workflowId} ${c.flowId}`:`new\
 workflow ${c.workflowName}`,package:ye,variables:A(J),shown:ue.sha256??ye,outcome:fe.status==="unchanged"?fe.status:"changed",targetVariables:A(te),content:k?(0,F.ol)(L(k),I):"",fields:me}}function a(ue){
try{return(0,x.mu)(ue)}catch(O){const I=`The target's package ${(0,i.gJ)(O)}`;throw new i.HR({what:I,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:O})}}function h(ue,O){return ue.
content===O.content&&(0,$.isDeepStrictEqual)(ue.targetVariables,O.targetVariables)}function s({files:ue}){const O=ue.flatMap(({kind:I,name:G,changes:c})=>I==="variables"?[]:c.length===0?[G]:c.map(S=>l(
S)||G));return[...new Set(O)]}function l({kind:ue,path:O}){return O.map(G=>G.type==="member"?G.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ue==="reordered"?"[]":"")}function E(ue){return ue===void 0?
new Map:(0,P.DF)(ue.bytes)?.variables.reduce((O,{name:I,content:G})=>O.set(I,G),new Map)}function A(ue){return[...ue?.keys()??[]].sort()}function L({app:ue,flow:O},I,G){const c=A(I).map(j=>[j,""]),S=I?
Buffer.from(JSON.stringify(Object.fromEntries(c))):G?.bytes;return(0,b.jz)("zip",[[b.uq,ue.bytes],[b.n7,O.bytes],...S?[[b.Km,S]]:[]])}function V(ue,O,I){const G=I.map(z=>z&&(0,P.DF)(z)),c=G.find(z=>z?.
variables.length)??G.find(Boolean),S=oe((0,P.DF)(O),c);if(S===void 0)return;const j=G.indexOf(c)===1?"package":"target",m=`env-variables of ${ue} doesn't have the shape of the ${j}'s variables`,k=`Wri\
te it like this, with your names and values: ${be(c)}`;throw new i.HR({what:m,why:S,advice:k,topic:"import-deploy-and-promote"})}function oe(ue,O){if(ue===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(O===void 0)return;if(ue.container!==O.container)return ue.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(O.variables.length===0)return;const I=new Set(O.variables.flatMap(({keys:c})=>c)),G=O.variables.every(({keys:c})=>c.includes("value"));for(const{name:c,keys:S}of ue.variables){const j=S.find(
m=>!I.has(m));if(j!==void 0)return`${c} has "${j}", which no variable there has`;if(G&&!S.includes("value"))return`${c} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},le={string:"",number:0,boolean:!1};function be({container:ue,variables:[O]}={container:"array",variables:[]}){const I=ue==="array",{keys:G,content:c}=O??{keys:I?["name","value"]:[],content:"{\
}"},S=JSON.parse(c),j=G.map(k=>[k,ie[k]??le[typeof S[k]]??null]),m=G.length===0?ie.value:Object.fromEntries(j);return JSON.stringify(I?[m]:{API_URL:m})}}),7833:((Y,se,e)=>{e.d(se,{A2:()=>M,WZ:()=>r,c2:()=>d,
dJ:()=>N,jb:()=>B,p1:()=>P,sb:()=>W,wZ:()=>R});var $=e(2697),U=e(1124),F=e(7279),H=e(7487);function W(u){return u.filter(f=>f.plan!==void 0)}function P(u){return W(u).filter(({plan:f,action:v,backup:w})=>f.
outcome==="unchanged"&&v!=="finish"&&!w)}function N(u){return u.flatMap(({candidate:{name:f},error:v})=>v?[{name:f,error:v}]:[])}function R({candidate:{target:u},job:f}){return"workflowId"in u?u.workflowId:
f["workflow-id"]}function B(u){const f=u.filter(({plan:v})=>!v).map(({candidate:v})=>v.name);return{workflows:W(u).map(({plan:v})=>v.changes),notCompared:f}}async function M({rows:u,digest:f},{fromList:v}){
const[w]=u,_=B(u);(0,H.n0)({...f&&{changed:(0,U.Hq)(_),...(0,U.xW)(_),"plan-digest":f},...!v&&w&&{...r(w.job),"workflow-id":R(w)},...await(0,$.dF)("promotions",u.map(y))})}function y(u){const{candidate:f,
plan:v,imported:w=!1,deployed:_=!1,backup:n,job:i,error:x}=u;return{name:f.name,"workflow-id":R(u),...v&&{changed:v.outcome==="changed",...v.changes.counts},"package-sha256":f.sha256,imported:w,deployed:_,
"dock-status-id":i["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:x&&(0,$.UX)(x)}}function r({"workflow-id":u,"dock-status-id":f,status:v}){return{"workflo\
w-id":u,"dock-status-id":f,status:v}}function d({rows:u,refusal:f,digest:v},{fromList:w,isPlan:_}){const n=N(u),[i]=n;if(i===void 0||!w)return i?.error??f;const x=u.filter(({begun:g})=>!g).map(({candidate:g})=>g.
name),b=[!v&&`${n.length} of ${u.length} targets could not be compared.`,(0,$.As)(n),!v&&!_&&"Nothing was changed.",v&&x.length>0&&`Not started: ${x.join(", ")}.`];return(0,F.h_)(i.error).with({what:b.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((Y,se,e)=>{e.d(se,{L5:()=>P,Mu:()=>M,Vs:()=>R,kU:()=>W,yy:()=>B});var $=e(7279),U=e(706);const F=7,H=3e4,W=429;async function P({log:y,signal:r,endsAt:d},u,{
atLeastMs:f=0,untilFree:v=!1}={}){let w=0,_=0,n;for(;;)try{return await u()}catch(i){if(!(i instanceof $.HR&&(i.retryable||v&&i.busy)))throw i;r.throwIfAborted(),n??=performance.now();const x=i.status===
W,b=i.busy||x;_=b?_+1:0,b||w++;const g=w>(i.maxRetries??F)&&performance.now()-n>=f;if(!b&&g)throw N(i,`${w} times in a row`);const D=Math.min(H,1e3*2**((_||w)-1))*(.5+Math.random()/2),a=x&&i.retryAfterMs>
0?i.retryAfterMs:Math.max(i.retryAfterMs,D),h=(0,U.zK)(a);if(performance.now()+a>=d)throw N(i,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");y.info(`${(0,U.OX)((0,$.$N)(i),1e3)}; retrying in ${h}`),await B(a,r)}}function N(y,r,d=y.advice){return y.with({why:`${y.why}, ${r}`,advice:d,retryable:!1})}function R(y){const r=String(
y),d=/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-Date.now();return Math.min(Math.max(d||0,0),2**31-1)}async function B(y,r){let d;const u=new Promise(f=>{d=setTimeout(f,y)});await M(r,u).finally(()=>clearTimeout(
d))}function M(y,r){return new Promise((d,u)=>{const f=()=>u(y.reason);r.then(d,u).finally(()=>y.removeEventListener("abort",f)),y.aborted?f():y.addEventListener("abort",f)})}}),706:((Y,se,e)=>{e.d(se,
{MW:()=>H,OX:()=>U,TL:()=>F,Xe:()=>W,hS:()=>N,pO:()=>r,v5:()=>B,zD:()=>P,zK:()=>R});var $=e(8132);function U(f,v=300){const w=f.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.
Jj)(w,v)}function F(f,v=100){return(0,$.RK)(JSON.stringify((0,$.Jj)(f,v)))}function H(f){return F(f,1e3).replaceAll("\\\\","\\")}function W(f){if(f<1024)return`${f} B`;const v=["KiB","MiB","GiB"];let w=f/
1024;for(;Number(w.toFixed(1))>=1024&&v.length>1;)w/=1024,v.shift();return`${w.toFixed(1)} ${v[0]}`}function P(f){return String(f).replace(/\B(?=(\d{3})+$)/g,",")}function N(f,v){return`${P(f)} ${v}${f===
1?"":"s"}`}function R(f){if(f<9950)return`${(f/1e3).toFixed(1)} s`;const v=Math.round(f/1e3);if(v<60)return`${v} s`;const[w,_]=[Math.floor(v/60),Math.floor(v/3600)];return _>0?`${_} h ${w%60} min`:`${w}\
 min ${v%60} s`}const B="***",M=4,y=8;class r{#n=new Map;#e=new Set;constructor(v=[]){for(const w of v)this.add(w)}add(v,w=_=>!0){const _=new Set([v,...v.split(/[\r\n]/)].map(n=>n.trim()));for(const n of[
..._].filter(w).flatMap(d)){const i=n.slice(0,y);this.#n.set(i,(this.#n.get(i)??new Set).add(n)),this.#e.add(i.length)}}redact=(v,w=300)=>{const _=v.trimStart(),n=Math.min(_.length,w*4);return U(this.
hide(_,()=>{},n)+(n<_.length?"\u2026":""),w)};hide(v,w=n=>{},_=v.length){let[n,i]=["",0];for(let x=0;x<_;x++){const b=this.#t(v,x);b!==""&&(w(b),x>=i&&(n+=v.slice(i,x)+B),i=Math.max(i,x+b.length))}return n+
v.slice(i,_)}#t(v,w){let _="";for(const n of this.#e)for(const i of this.#n.get(v.slice(w,w+n))??[])i.length<=_.length||!v.startsWith(i,w)||(i.length>=M||u(v,w,w+i.length))&&(_=i);return _}}function d(f){
const v=x=>JSON.stringify(x).slice(1,-1),w=Buffer.from(f).toString(),_=encodeURIComponent(w),n=[_,_.replaceAll("%20","+"),_.replace(/%../g,x=>x.toLowerCase())];return[...[f,w].flatMap(x=>[x,v(x),v(v(x))]),
...n,encodeURI(w)]}function u(f,v,w){const _=f.slice(Math.max(0,v-2),v);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(f.slice(w,w+2))}}),819:((Y,se,e)=>{e.d(se,{Yz:()=>pt,z3:()=>ct,V4:()=>it,
pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>l,$e:()=>mt});var $=e(857);function U(X){return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function F(X){return Object.
keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function H(X,C,t){const o=new N(X,C,t);process.stdout.write(o.toString()+$.EOL)}
function W(X,C=""){H(X,{},C)}const P="::";class N{constructor(C,t,o){C||(C="missing.command"),this.command=C,this.properties=t,this.message=o}toString(){let C=P+this.command;if(this.properties&&Object.
keys(this.properties).length>0){C+=" ";let t=!0;for(const o in this.properties)if(this.properties.hasOwnProperty(o)){const p=this.properties[o];p&&(t?t=!1:C+=",",C+=`${o}=${B(p)}`)}}return C+=`${P}${R(
this.message)}`,C}}function R(X){return U(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(X){return U(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var M=e(6982),y=e(9896);function r(X,C){const t=process.env[`GITHUB_${X}`];if(!t)throw new Error(`Unable to find environment variable for file command ${X}`);if(!y.existsSync(
t))throw new Error(`Missing file at path: ${t}`);y.appendFileSync(t,`${U(C)}${$.EOL}`,{encoding:"utf8"})}function d(X,C){const t=`ghadelimiter_${M.randomUUID()}`,o=U(C);if(X.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(o.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);return`${X}<<${t}${$.EOL}${o}${$.EOL}${t}`}
var u=e(6928),f=e(6671),v=e(2145),w=function(X,C,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{ne(o.next(ee))}catch(ce){
K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};class _{static createHttpClient(C=!0,t=10){const o={
allowRetries:C,maxRetries:t};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],o)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return w(this,void 0,void 0,function*(){var t;const T=(t=(yield _.createHttpClient().getJson(C).catch(K=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${K.statusCode}
 
        Error Message: ${K.message}`)})).result)===null||t===void 0?void 0:t.value;if(!T)throw new Error("Response json body do not have ID Token field");return T})}static getIDToken(C){return w(this,
void 0,void 0,function*(){try{let t=_.getIDTokenUrl();if(C){const p=encodeURIComponent(C);t=`${t}&audience=${p}`}debug(`ID token url is ${t}`);const o=yield _.getCall(t);return setSecret(o),o}catch(t){
throw new Error(`Error message: ${t.message}`)}})}}var n=function(X,C,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{ne(
o.next(ee))}catch(ce){K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};const{access:i,appendFile:x,
writeFile:b}=y.promises,g="GITHUB_STEP_SUMMARY",D="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class a{constructor(){this._buffer=""}filePath(){
return n(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[g];if(!C)throw new Error(`Unable to find environment variable for $${g}. Check if your runtime envir\
onment supports job summaries.`);try{yield i(C,y.constants.R_OK|y.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}
return this._filePath=C,this._filePath})}wrap(C,t,o={}){const p=Object.entries(o).map(([T,K])=>` ${T}="${K}"`).join("");return t?`<${C}${p}>${t}</${C}>`:`<${C}${p}>`}write(C){return n(this,void 0,void 0,
function*(){const t=!!C?.overwrite,o=yield this.filePath();return yield(t?b:x)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,t=!1){return this._buffer+=C,t?this.addEOL():this}addEOL(){
return this.addRaw($.EOL)}addCodeBlock(C,t){const o=Object.assign({},t&&{lang:t}),p=this.wrap("pre",this.wrap("code",C),o);return this.addRaw(p).addEOL()}addList(C,t=!1){const o=t?"ol":"ul",p=C.map(K=>this.
wrap("li",K)).join(""),T=this.wrap(o,p);return this.addRaw(T).addEOL()}addTable(C){const t=C.map(p=>{const T=p.map(K=>{if(typeof K=="string")return this.wrap("td",K);const{header:q,data:Z,colspan:ne,rowspan:ee}=K,
ce=q?"th":"td",Ae=Object.assign(Object.assign({},ne&&{colspan:ne}),ee&&{rowspan:ee});return this.wrap(ce,Z,Ae)}).join("");return this.wrap("tr",T)}).join(""),o=this.wrap("table",t);return this.addRaw(
o).addEOL()}addDetails(C,t){const o=this.wrap("details",this.wrap("summary",C)+t);return this.addRaw(o).addEOL()}addImage(C,t,o){const{width:p,height:T}=o||{},K=Object.assign(Object.assign({},p&&{width:p}),
T&&{height:T}),q=this.wrap("img",null,Object.assign({src:C,alt:t},K));return this.addRaw(q).addEOL()}addHeading(C,t){const o=`h${t}`,p=["h1","h2","h3","h4","h5","h6"].includes(o)?o:"h1",T=this.wrap(p,
C);return this.addRaw(T).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap("br",null);return this.addRaw(C).addEOL()}addQuote(C,t){const o=Object.
assign({},t&&{cite:t}),p=this.wrap("blockquote",C,o);return this.addRaw(p).addEOL()}addLink(C,t){const o=this.wrap("a",C,{href:t});return this.addRaw(o).addEOL()}}const h=new a,s=null,l=h;function E(X){
return X.replace(/[\\]/g,"/")}function A(X){return X.replace(/[/]/g,"\\")}function L(X){return X.replace(/[/\\]/g,path.sep)}const V=Ne(import.meta.url)("string_decoder");var oe=e(4434);const ie=Ne(import.meta.
url)("child_process");var le=e(2613),be=function(X,C,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{ne(o.next(ee))}catch(ce){
K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};const{chmod:ue,copyFile:O,lstat:I,mkdir:G,open:c,
readdir:S,rename:j,rm:m,rmdir:k,stat:z,symlink:te,unlink:J}=y.promises,Q=process.platform==="win32";function re(X){return be(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(X);return Q&&
!C.endsWith("\\")?`${C}\\`:C})}const ae=268435456,fe=y.constants.O_RDONLY;function me(X){return be(this,void 0,void 0,function*(){try{yield z(X)}catch(C){if(C.code==="ENOENT")return!1;throw C}return!0})}
function xe(X){return be(this,arguments,void 0,function*(C,t=!1){return(t?yield z(C):yield I(C)).isDirectory()})}function Ie(X){if(X=he(X),!X)throw new Error('isRooted() parameter "p" cannot be empty');
return Q?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function ye(X,C){return be(this,void 0,void 0,function*(){let t;try{t=yield z(X)}catch(p){p.code!=="ENOENT"&&console.log(`Unexpected e\
rror attempting to determine if executable file exists '${X}': ${p}`)}if(t&&t.isFile()){if(Q){const p=u.extname(X).toUpperCase();if(C.some(T=>T.toUpperCase()===p))return X}else if(Te(t))return X}const o=X;
for(const p of C){X=o+p,t=void 0;try{t=yield z(X)}catch(T){T.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${T}`)}if(t&&t.isFile()){if(Q){try{
const T=u.dirname(X),K=u.basename(X).toUpperCase();for(const q of yield S(T))if(K===q.toUpperCase()){X=u.join(T,q);break}}catch(T){console.log(`Unexpected error attempting to determine the actual case\
 of the file '${X}': ${T}`)}return X}else if(Te(t))return X}}return""})}function he(X){return X=X||"",Q?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}function Te(X){return(X.
mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function Ee(){var X;return(X=process.env.COMSPEC)!==null&&X!==
void 0?X:"cmd.exe"}var ge=function(X,C,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{ne(o.next(ee))}catch(ce){K(ce)}}function Z(ee){
try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};function De(X,C){return ge(this,arguments,void 0,function*(t,o,p={}){const{
force:T,recursive:K,copySourceDirectory:q}=Ge(p),Z=(yield ioUtil.exists(o))?yield ioUtil.stat(o):null;if(Z&&Z.isFile()&&!T)return;const ne=Z&&Z.isDirectory()&&q?path.join(o,path.basename(t)):o;if(!(yield ioUtil.
exists(t)))throw new Error(`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(K)yield de(t,ne,0,T);else throw new Error(`Failed to copy. ${t} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(t,ne)==="")throw new Error(`'${ne}' and '${t}' are the same file`);yield ve(t,ne,T)}})}function Ke(X,C){return ge(this,arguments,void 0,function*(t,o,p={}){
if(yield ioUtil.exists(o)){let T=!0;if((yield ioUtil.isDirectory(o))&&(o=path.join(o,path.basename(t)),T=yield ioUtil.exists(o)),T)if(p.force==null||p.force)yield We(o);else throw new Error("Destinati\
on already exists")}yield ze(path.dirname(o)),yield ioUtil.rename(t,o)})}function We(X){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(X))throw new Error('File path must\
 not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(`File was unable to be removed ${C}`)}})}function ze(X){
return ge(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ye(X,C){return ge(this,void 0,void 0,function*(){if(!X)throw new Error(
"parameter 'tool' is required");if(C){const o=yield Ye(X,!1);if(!o)throw Q?new Error(`Unable to locate executable file: ${X}. Please verify either the file path exists or the file can be found within \
a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${X}. Please verify either the\
 file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return o}const t=yield qe(X);return t&&
t.length>0?t[0]:""})}function qe(X){return ge(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const C=[];if(Q&&process.env.PATHEXT)for(const p of process.env.PATHEXT.
split(u.delimiter))p&&C.push(p);if(Ie(X)){const p=yield ye(X,C);return p?[p]:[]}if(X.includes(u.sep))return[];const t=[];if(process.env.PATH)for(const p of process.env.PATH.split(u.delimiter))p&&t.push(
p);const o=[];for(const p of t){const T=yield ye(u.join(p,X),C);T&&o.push(T)}return o})}function Ge(X){const C=X.force==null?!0:X.force,t=!!X.recursive,o=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;
return{force:C,recursive:t,copySourceDirectory:o}}function de(X,C,t,o){return ge(this,void 0,void 0,function*(){if(t>=255)return;t++,yield ze(C);const p=yield ioUtil.readdir(X);for(const T of p){const K=`${X}\
/${T}`,q=`${C}/${T}`;(yield ioUtil.lstat(K)).isDirectory()?yield de(K,q,t,o):yield ve(K,q,o)}yield ioUtil.chmod(C,(yield ioUtil.stat(X)).mode)})}function ve(X,C,t){return ge(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(p){p.code==="EPERM"&&(yield ioUtil.chmod(C,"0666"),yield ioUtil.unlink(C))}const o=yield ioUtil.readlink(
X);yield ioUtil.symlink(o,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||t)&&(yield ioUtil.copyFile(X,C))})}const we=Ne(import.meta.url)("timers");var Oe=function(X,C,t,o){function p(T){
return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{ne(o.next(ee))}catch(ce){K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){
ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};const _e=process.platform==="win32";class Se extends oe.EventEmitter{constructor(C,t,o){if(super(),!C)throw new Error("Para\
meter 'toolPath' cannot be null or empty.");this.toolPath=C,this.args=t||[],this.options=o||{}}_debug(C){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,t){
const o=this._getSpawnFileName(),p=this._getSpawnArgs(C);let T=t?"":"[command]";if(_e)if(this._isCmdFile()){T+=o;for(const K of p)T+=` ${K}`}else if(C.windowsVerbatimArguments){T+=`"${o}"`;for(const K of p)
T+=` ${K}`}else{T+=this._windowsQuoteCmdArg(o);for(const K of p)T+=` ${this._windowsQuoteCmdArg(K)}`}else{T+=o;for(const K of p)T+=` ${K}`}return T}_processLineBuffer(C,t,o){try{let p=t+C.toString(),T=p.
indexOf($.EOL);for(;T>-1;){const K=p.substring(0,T);o(K),p=p.substring(T+$.EOL.length),T=p.indexOf($.EOL)}return p}catch(p){return this._debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){
return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(_e&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const o of this.args)
t+=" ",t+=C.windowsVerbatimArguments?o:this._windowsQuoteCmdArg(o);return t+='"',[t]}return this.args}_endsWith(C,t){return C.endsWith(t)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(
C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let o=!1;for(const K of C)if(t.some(q=>q===K)){o=!0;break}if(!o)return C;let p='"',T=!0;for(let K=C.length;K>0;K--)p+=C[K-1],T&&C[K-1]==="\\"?p+="\\":C[K-1]==='"'?(T=!0,p+='"'):
T=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes("	")&&!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}\
"`;let t='"',o=!0;for(let p=C.length;p>0;p--)t+=C[p-1],o&&C[p-1]==="\\"?t+="\\":C[p-1]==='"'?(o=!0,t+="\\"):o=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const t={cwd:C.
cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||!1,failOnStdErr:C.failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||
1e4};return t.outStream=C.outStream||process.stdout,t.errStream=C.errStream||process.stderr,t}_getSpawnOptions(C,t){C=C||{};const o={};return o.cwd=C.cwd,o.env=C.env,o.windowsVerbatimArguments=C.windowsVerbatimArguments||
this._isCmdFile(),C.windowsVerbatimArguments&&(o.argv0=`"${t}"`),o}exec(){return Oe(this,void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||_e&&this.toolPath.includes("\\"))&&
(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ye(this.toolPath,!0),new Promise((C,t)=>Oe(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const o=this._cloneExecOptions(this.options);!o.silent&&o.outStream&&o.outStream.write(this._getCommandString(
o)+$.EOL);const p=new $e(o,this.toolPath);if(p.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield me(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const T=this.
_getSpawnFileName(),K=ie.spawn(T,this._getSpawnArgs(o),this._getSpawnOptions(this.options,T));let q="";K.stdout&&K.stdout.on("data",ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(ne),!o.silent&&o.outStream&&o.outStream.write(ne),q=this._processLineBuffer(ne,q,ee=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ee)})});let Z="";
if(K.stderr&&K.stderr.on("data",ne=>{p.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ne),!o.silent&&o.errStream&&o.outStream&&(o.failOnStdErr?o.
errStream:o.outStream).write(ne),Z=this._processLineBuffer(ne,Z,ee=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ee)})}),K.on("error",ne=>{p.processError=ne.
message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),K.on("exit",ne=>{p.processExitCode=ne,p.processExited=!0,this._debug(`Exit code ${ne} received from tool '${this.toolPath}'`),p.CheckComplete()}),
K.on("close",ne=>{p.processExitCode=ne,p.processExited=!0,p.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(ne,ee)=>{q.length>0&&
this.emit("stdline",q),Z.length>0&&this.emit("errline",Z),K.removeAllListeners(),ne?t(ne):C(ee)}),this.options.input){if(!K.stdin)throw new Error("child process missing stdin");K.stdin.end(this.options.
input)}}))})}}function Pe(X){const C=[];let t=!1,o=!1,p="";function T(K){o&&K!=='"'&&(p+="\\"),p+=K,o=!1}for(let K=0;K<X.length;K++){const q=X.charAt(K);if(q==='"'){o?T(q):t=!t;continue}if(q==="\\"&&o){
T(q);continue}if(q==="\\"&&t){o=!0;continue}if(q===" "&&!t){p.length>0&&(C.push(p),p="");continue}T(q)}return p.length>0&&C.push(p.trim()),C}class $e extends oe.EventEmitter{constructor(C,t){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=C,this.toolPath=t,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)($e.HandleTimeout,
this.delay,this)))}_debug(C){this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. T\
his may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.
processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){if(!C.done){if(!C.processClosed&&C.processExited){const t=`The STDIO streams did not clos\
e within ${C.delay/1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;C._debug(t)}C._setResult()}}}var pe=function(X,C,t,o){
function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){try{ne(o.next(ee))}catch(ce){K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){
K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};function Me(X,C,t){return pe(this,void 0,void 0,function*(){const o=tr.argStringToArray(X);if(o.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=o[0];return C=o.slice(1).concat(C||[]),new tr.ToolRunner(p,C,t).exec()})}function Re(X,C,t){return pe(this,void 0,void 0,function*(){
var o,p;let T="",K="";const q=new StringDecoder("utf8"),Z=new StringDecoder("utf8"),ne=(o=t?.listeners)===null||o===void 0?void 0:o.stdout,ee=(p=t?.listeners)===null||p===void 0?void 0:p.stderr,ce=Be=>{
K+=Z.write(Be),ee&&ee(Be)},Ae=Be=>{T+=q.write(Be),ne&&ne(Be)},Ue=Object.assign(Object.assign({},t?.listeners),{stdout:Ae,stderr:ce}),Ce=yield Me(X,C,Object.assign(Object.assign({},t),{listeners:Ue}));
return T+=q.end(),K+=Z.end(),{exitCode:Ce,stdout:T,stderr:K}})}var ke=function(X,C,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(function(T,K){function q(ee){
try{ne(o.next(ee))}catch(ce){K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})};const Le=()=>ke(void 0,
void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:C}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:C.trim(),version:X.trim()}}),je=()=>ke(void 0,void 0,void 0,function*(){var X,C,t,o;const{
stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),T=(C=(X=p.match(/ProductVersion:\s*(.+)/))===null||X===void 0?void 0:X[1])!==null&&C!==void 0?C:"";return{name:(o=(t=p.match(/ProductName:\s*(.+)/))===
null||t===void 0?void 0:t[1])!==null&&o!==void 0?o:"",version:T}}),Fe=()=>ke(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,t]=X.
trim().split(`
`);return{name:C,version:t}}),Je=$.platform(),Ve=$.arch(),et=Je==="win32",Ze=Je==="darwin",tt=Je==="linux";function rt(){return ke(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Le():Ze?je():Fe()),{platform:Je,arch:Ve,isWindows:et,isMacOS:Ze,isLinux:tt})})}var ot=function(X,C,t,o){function p(T){return T instanceof t?T:new t(function(K){K(T)})}return new(t||(t=Promise))(
function(T,K){function q(ee){try{ne(o.next(ee))}catch(ce){K(ce)}}function Z(ee){try{ne(o.throw(ee))}catch(ce){K(ce)}}function ne(ee){ee.done?T(ee.value):p(ee.value).then(q,Z)}ne((o=o.apply(X,C||[])).next())})},
st;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(st||(st={}));function vt(X,C){const t=toCommandValue(C);if(process.env[X]=t,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,C));issueCommand("set-env",{name:X},t)}function ut(X){H("add-mask",{},X)}function at(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function it(X,C){const t=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!t)throw new Error(`Input required and not \
supplied: ${X}`);return C&&C.trimWhitespace===!1?t:t.trim()}function _t(X,C){const t=it(X,C).split(`
`).filter(o=>o!=="");return C&&C.trimWhitespace===!1?t:t.map(o=>o.trim())}function xt(X,C){const t=["true","True","TRUE"],o=["false","False","FALSE"],p=it(X,C);if(t.includes(p))return!0;if(o.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(X,C){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",d(X,C));process.stdout.write($.EOL),H("set-output",{name:X},
U(C))}function Ot(X){issue("echo",X?"on":"off")}function ht(X){process.exitCode=st.Failure,ct(X)}function St(){return process.env.RUNNER_DEBUG==="1"}function pt(X){H("debug",{},X)}function ct(X,C={}){
H("error",F(C),X instanceof Error?X.toString():X)}function mt(X,C={}){H("warning",F(C),X instanceof Error?X.toString():X)}function wt(X,C={}){H("notice",F(C),X instanceof Error?X.toString():X)}function gt(X){
process.stdout.write(X+$.EOL)}function yt(X){issue("group",X)}function Et(){issue("endgroup")}function $t(X,C){return ot(this,void 0,void 0,function*(){yt(X);let t;try{t=yield C()}finally{Et()}return t})}
function Mt(X,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,C));issueCommand("save-state",{name:X},toCommandValue(C))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return ot(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((Y,se,e)=>{e.d(se,{tZ:()=>F});var $=function(W,P,N,R){function B(M){return M instanceof
N?M:new N(function(y){y(M)})}return new(N||(N=Promise))(function(M,y){function r(f){try{u(R.next(f))}catch(v){y(v)}}function d(f){try{u(R.throw(f))}catch(v){y(v)}}function u(f){f.done?M(f.value):B(f.value).
then(r,d)}u((R=R.apply(W,P||[])).next())})};class U{constructor(P,N){this.username=P,this.password=N}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class H{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Y,se,e)=>{e.d(se,{Qq:()=>g,Hv:()=>y});var $=e(8611),U=e.t($,2),F=e(5692),H=e.t(F,2),W=e(9783),P=e(770),N=a=>{var h={};return e.d(h,a),h},R=a=>(()=>a);const B=N({ProxyAgent:()=>Nt.ProxyAgent});var M=function(a,h,s,l){
function E(A){return A instanceof s?A:new s(function(L){L(A)})}return new(s||(s=Promise))(function(A,L){function V(le){try{ie(l.next(le))}catch(be){L(be)}}function oe(le){try{ie(l.throw(le))}catch(be){
L(be)}}function ie(le){le.done?A(le.value):E(le.value).then(V,oe)}ie((l=l.apply(a,h||[])).next())})},y;(function(a){a[a.OK=200]="OK",a[a.MultipleChoices=300]="MultipleChoices",a[a.MovedPermanently=301]=
"MovedPermanently",a[a.ResourceMoved=302]="ResourceMoved",a[a.SeeOther=303]="SeeOther",a[a.NotModified=304]="NotModified",a[a.UseProxy=305]="UseProxy",a[a.SwitchProxy=306]="SwitchProxy",a[a.TemporaryRedirect=
307]="TemporaryRedirect",a[a.PermanentRedirect=308]="PermanentRedirect",a[a.BadRequest=400]="BadRequest",a[a.Unauthorized=401]="Unauthorized",a[a.PaymentRequired=402]="PaymentRequired",a[a.Forbidden=403]=
"Forbidden",a[a.NotFound=404]="NotFound",a[a.MethodNotAllowed=405]="MethodNotAllowed",a[a.NotAcceptable=406]="NotAcceptable",a[a.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",a[a.RequestTimeout=
408]="RequestTimeout",a[a.Conflict=409]="Conflict",a[a.Gone=410]="Gone",a[a.TooManyRequests=429]="TooManyRequests",a[a.InternalServerError=500]="InternalServerError",a[a.NotImplemented=501]="NotImplem\
ented",a[a.BadGateway=502]="BadGateway",a[a.ServiceUnavailable=503]="ServiceUnavailable",a[a.GatewayTimeout=504]="GatewayTimeout"})(y||(y={}));var r;(function(a){a.Accept="accept",a.ContentType="conte\
nt-type"})(r||(r={}));var d;(function(a){a.ApplicationJson="application/json"})(d||(d={}));function u(a){const h=pm.getProxyUrl(new URL(a));return h?h.href:""}const f=[y.MovedPermanently,y.ResourceMoved,
y.SeeOther,y.TemporaryRedirect,y.PermanentRedirect],v=[y.BadGateway,y.ServiceUnavailable,y.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"],_=10,n=5;class i extends Error{constructor(h,s){super(h),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,i.prototype)}}class x{constructor(h){this.message=h}readBody(){return M(this,void 0,void 0,function*(){return new Promise(h=>M(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",l=>{s=Buffer.concat([s,l])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,
function*(){return new Promise(h=>M(this,void 0,void 0,function*(){const s=[];this.message.on("data",l=>{s.push(l)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function b(a){return new URL(
a).protocol==="https:"}class g{constructor(h,s,l){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=l,l&&(l.ignoreSslError!=null&&(this._ignoreSslError=l.ignoreSslError),this._socketTimeout=
l.socketTimeout,l.allowRedirects!=null&&(this._allowRedirects=l.allowRedirects),l.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=l.allowRedirectDowngrade),l.maxRedirects!=null&&(this._maxRedirects=
Math.max(l.maxRedirects,0)),l.keepAlive!=null&&(this._keepAlive=l.keepAlive),l.allowRetries!=null&&(this._allowRetries=l.allowRetries),l.maxRetries!=null&&(this._maxRetries=l.maxRetries))}options(h,s){
return M(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return M(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return M(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,l){return M(this,void 0,void 0,function*(){return this.request("POST",h,s,l||{})})}patch(h,s,l){return M(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,l||{})})}put(h,s,l){return M(this,void 0,void 0,function*(){return this.request("PUT",h,s,l||{})})}head(h,s){return M(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,l,E){return M(this,void 0,void 0,function*(){return this.request(h,s,l,E)})}getJson(h){return M(this,arguments,void 0,function*(s,l={}){l[r.Accept]=this._getExistingOrDefaultHeader(
l,r.Accept,d.ApplicationJson);const E=yield this.get(s,l);return this._processResponse(E,this.requestOptions)})}postJson(h,s){return M(this,arguments,void 0,function*(l,E,A={}){const L=JSON.stringify(
E,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,d.ApplicationJson),A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,d.ApplicationJson);const V=yield this.post(l,L,A);return this.
_processResponse(V,this.requestOptions)})}putJson(h,s){return M(this,arguments,void 0,function*(l,E,A={}){const L=JSON.stringify(E,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,d.ApplicationJson),
A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,d.ApplicationJson);const V=yield this.put(l,L,A);return this._processResponse(V,this.requestOptions)})}patchJson(h,s){return M(this,arguments,
void 0,function*(l,E,A={}){const L=JSON.stringify(E,null,2);A[r.Accept]=this._getExistingOrDefaultHeader(A,r.Accept,d.ApplicationJson),A[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(A,d.
ApplicationJson);const V=yield this.patch(l,L,A);return this._processResponse(V,this.requestOptions)})}request(h,s,l,E){return M(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const A=new URL(s);let L=this._prepareRequest(h,A,E);const V=this._allowRetries&&w.includes(h)?this._maxRetries+1:1;let oe=0,ie;do{if(ie=yield this.requestRaw(L,l),ie&&ie.
message&&ie.message.statusCode===y.Unauthorized){let be;for(const ue of this.handlers)if(ue.canHandleAuthentication(ie)){be=ue;break}return be?be.handleAuthentication(this,L,l):ie}let le=this._maxRedirects;
for(;ie.message.statusCode&&f.includes(ie.message.statusCode)&&this._allowRedirects&&le>0;){const be=ie.message.headers.location;if(!be)break;const ue=new URL(be);if(A.protocol==="https:"&&A.protocol!==
ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),ue.hostname!==A.hostname)for(const O in E)O.toLowerCase()==="authorization"&&delete E[O];L=this._prepareRequest(h,ue,E),ie=yield this.requestRaw(
L,l),le--}if(!ie.message.statusCode||!v.includes(ie.message.statusCode))return ie;oe+=1,oe<V&&(yield ie.readBody(),yield this._performExponentialBackoff(oe))}while(oe<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return M(this,void 0,void 0,function*(){return new Promise((l,E)=>{function A(L,V){L?E(L):V?l(V):E(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,A)})})}requestRawWithCallback(h,s,l){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let E=!1;function A(oe,ie){E||(E=
!0,l(oe,ie))}const L=h.httpModule.request(h.options,oe=>{const ie=new x(oe);A(void 0,ie)});let V;L.on("socket",oe=>{V=oe}),L.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),A(new Error(`Request \
timeout: ${h.options.path}`))}),L.on("error",function(oe){A(oe)}),s&&typeof s=="string"&&L.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){L.end()}),s.pipe(L)):L.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),l=W.s(s);if(l&&l.hostname)return this._getProxyAgentDispatcher(s,l)}_prepareRequest(h,s,l){const E={};E.parsedUrl=s;const A=E.parsedUrl.
protocol==="https:";E.httpModule=A?H:U;const L=A?443:80;if(E.options={},E.options.host=E.parsedUrl.hostname,E.options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):L,E.options.path=(E.parsedUrl.pathname||
"")+(E.parsedUrl.search||""),E.options.method=h,E.options.headers=this._mergeHeaders(l),this.userAgent!=null&&(E.options.headers["user-agent"]=this.userAgent),E.options.agent=this._getAgent(E.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(E.options);return E}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},D(this.requestOptions.headers),
D(h||{})):D(h||{})}_getExistingOrDefaultHeader(h,s,l){let E;if(this.requestOptions&&this.requestOptions.headers){const L=D(this.requestOptions.headers)[s];L&&(E=typeof L=="number"?L.toString():L)}const A=h[s];
return A!==void 0?typeof A=="number"?A.toString():A:E!==void 0?E:l}_getExistingOrDefaultContentTypeHeader(h,s){let l;if(this.requestOptions&&this.requestOptions.headers){const A=D(this.requestOptions.
headers)[r.ContentType];A&&(typeof A=="number"?l=String(A):Array.isArray(A)?l=A.join(", "):l=A)}const E=h[r.ContentType];return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:
l!==void 0?l:s}_getAgent(h){let s;const l=W.s(h),E=l&&l.hostname;if(this._keepAlive&&E&&(s=this._proxyAgent),E||(s=this._agent),s)return s;const A=h.protocol==="https:";let L=100;if(this.requestOptions&&
(L=this.requestOptions.maxSockets||$.globalAgent.maxSockets),l&&l.hostname){const V={maxSockets:L,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(l.username||l.password)&&{proxyAuth:`${l.
username}:${l.password}`}),{host:l.hostname,port:l.port})};let oe;const ie=l.protocol==="https:";A?oe=ie?P.httpsOverHttps:P.httpsOverHttp:oe=ie?P.httpOverHttps:P.httpOverHttp,s=oe(V),this._proxyAgent=
s}if(!s){const V={keepAlive:this._keepAlive,maxSockets:L};s=A?new F.Agent(V):new $.Agent(V),this._agent=s}return A&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let l;if(this._keepAlive&&(l=this._proxyAgentDispatcher),l)return l;const E=h.protocol==="https:";return l=new B.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=l,E&&this._ignoreSslError&&(l.options=Object.assign(l.options.
requestTls||{},{rejectUnauthorized:!1})),l}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",l=process.env.ACTIONS_ORCHESTRATION_ID;if(l){const E=l.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${E}`}return s}_performExponentialBackoff(h){return M(this,void 0,void 0,function*(){h=Math.min(_,h);const s=n*Math.pow(2,h);return new Promise(l=>setTimeout(()=>l(),s))})}_processResponse(h,s){
return M(this,void 0,void 0,function*(){return new Promise((l,E)=>M(this,void 0,void 0,function*(){const A=h.message.statusCode||0,L={statusCode:A,result:null,headers:{}};A===y.NotFound&&l(L);function V(le,be){
if(typeof be=="string"){const ue=new Date(be);if(!isNaN(ue.valueOf()))return ue}return be}let oe,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?oe=JSON.parse(ie,V):oe=JSON.parse(
ie),L.result=oe),L.headers=h.message.headers}catch{}if(A>299){let le;oe&&oe.message?le=oe.message:ie&&ie.length>0?le=ie:le=`Failed request: (${A})`;const be=new i(le,A);be.result=L.result,E(be)}else l(
L)}))})}}const D=a=>Object.keys(a).reduce((h,s)=>(h[s.toLowerCase()]=a[s],h),{})}),9783:((Y,se,e)=>{e.d(se,{H:()=>U,s:()=>$});function $(W){const P=W.protocol==="https:";if(U(W))return;const N=P?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(N)try{return new H(N)}catch{if(!N.startsWith("http://")&&!N.startsWith("https://"))return new H(`http://${N}`)}else
return}function U(W){if(!W.hostname)return!1;const P=W.hostname;if(F(P))return!0;const N=process.env.no_proxy||process.env.NO_PROXY||"";if(!N)return!1;let R;W.port?R=Number(W.port):W.protocol==="http:"?
R=80:W.protocol==="https:"&&(R=443);const B=[W.hostname.toUpperCase()];typeof R=="number"&&B.push(`${B[0]}:${R}`);for(const M of N.split(",").map(y=>y.trim().toUpperCase()).filter(y=>y))if(M==="*"||B.
some(y=>y===M||y.endsWith(`.${M}`)||M.startsWith(".")&&y.endsWith(`${M}`)))return!0;return!1}function F(W){const P=W.toLowerCase();return P==="localhost"||P.startsWith("127.")||P.startsWith("[::1]")||
P.startsWith("[0:0:0:0:0:0:0:1]")}class H extends URL{constructor(P,N){super(P,N),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Y,se,e)=>{e.d(se,{E:()=>H});class ${diff(P,N,R={}){let B;typeof R=="function"?(B=R,R={}):"callback"in R&&(B=R.callback);
const M=this.castInput(P,R),y=this.castInput(N,R),r=this.removeEmpty(this.tokenize(M,R)),d=this.removeEmpty(this.tokenize(y,R));return this.diffWithOptionsObj(r,d,R,B)}diffWithOptionsObj(P,N,R,B){var M;
const y=g=>{if(g=this.postProcess(g,R),B){setTimeout(function(){B(g)},0);return}else return g},r=N.length,d=P.length;let u=1,f=r+d;R.maxEditLength!=null&&(f=Math.min(f,R.maxEditLength));const v=(M=R.timeout)!==
null&&M!==void 0?M:1/0,w=Date.now()+v,_=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon(_[0],N,P,0,R);if(_[0].oldPos+1>=d&&n+1>=r)return y(this.buildValues(_[0].lastComponent,N,P));let i=-1/0,
x=1/0;const b=()=>{for(let g=Math.max(i,-u);g<=Math.min(x,u);g+=2){let D;const a=_[g-1],h=_[g+1];a&&(_[g-1]=void 0);let s=!1;if(h){const E=h.oldPos-g;s=h&&0<=E&&E<r}const l=a&&a.oldPos+1<d;if(!s&&!l){
_[g]=void 0;continue}if(!l||s&&a.oldPos<h.oldPos?D=this.addToPath(h,!0,!1,0,R):D=this.addToPath(a,!1,!0,1,R),n=this.extractCommon(D,N,P,g,R),D.oldPos+1>=d&&n+1>=r)return y(this.buildValues(D.lastComponent,
N,P))||!0;_[g]=D,D.oldPos+1>=d&&(x=Math.min(x,g-1)),n+1>=r&&(i=Math.max(i,g+1))}u++};if(B)(function g(){setTimeout(function(){if(u>f||Date.now()>w)return B(void 0);b()||g()},0)})();else for(;u<=f&&Date.
now()<=w;){const g=b();if(g)return g}}addToPath(P,N,R,B,M){const y=P.lastComponent;return y&&!M.oneChangePerToken&&y.added===N&&y.removed===R?{oldPos:P.oldPos+B,lastComponent:{count:y.count+1,added:N,
removed:R,previousComponent:y.previousComponent}}:{oldPos:P.oldPos+B,lastComponent:{count:1,added:N,removed:R,previousComponent:y}}}extractCommon(P,N,R,B,M){const y=N.length,r=R.length;let d=P.oldPos,
u=d-B,f=0;for(;u+1<y&&d+1<r&&this.equals(R[d+1],N[u+1],M);)u++,d++,f++,M.oneChangePerToken&&(P.lastComponent={count:1,previousComponent:P.lastComponent,added:!1,removed:!1});return f&&!M.oneChangePerToken&&
(P.lastComponent={count:f,previousComponent:P.lastComponent,added:!1,removed:!1}),P.oldPos=d,u}equals(P,N,R){return R.comparator?R.comparator(P,N):P===N||!!R.ignoreCase&&P.toLowerCase()===N.toLowerCase()}removeEmpty(P){
const N=[];for(let R=0;R<P.length;R++)P[R]&&N.push(P[R]);return N}castInput(P,N){return P}tokenize(P,N){return Array.from(P)}join(P){return P.join("")}postProcess(P,N){return P}get useLongestToken(){return!1}buildValues(P,N,R){
const B=[];let M;for(;P;)B.push(P),M=P.previousComponent,delete P.previousComponent,P=M;B.reverse();const y=B.length;let r=0,d=0,u=0;for(;r<y;r++){const f=B[r];if(f.removed)f.value=this.join(R.slice(u,
u+f.count)),u+=f.count;else{if(!f.added&&this.useLongestToken){let v=N.slice(d,d+f.count);v=v.map(function(w,_){const n=R[u+_];return n.length>w.length?n:w}),f.value=this.join(v)}else f.value=this.join(
N.slice(d,d+f.count));d+=f.count,f.added||(u+=f.count)}}return B}}class U extends ${tokenize(P){return P.slice()}join(P){return P}removeEmpty(P){return P}}const F=new U;function H(W,P,N){return F.diff(
W,P,N)}})},bt={};function He(Y){var se=bt[Y];if(se!==void 0)return se.exports;var e=bt[Y]={exports:{}},$=!0;try{It[Y].call(e.exports,e,e.exports,He),$=!1}finally{$&&delete bt[Y]}return e.exports}He.m=
It,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Y=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=F=>{F&&F.d<1&&(F.d=1,F.
forEach(H=>H.r--),F.forEach(H=>H.r--?H.r++:H()))},U=F=>F.map(H=>{if(H!==null&&typeof H=="object"){if(H[Y])return H;if(H.then){var W=[];W.d=0,H.then(R=>{P[se]=R,$(W)},R=>{P[e]=R,$(W)});var P={};return P[Y]=
R=>R(W),P}}var N={};return N[Y]=R=>{},N[se]=H,N});He.a=(F,H,W)=>{var P;W&&((P=[]).d=-1);var N=new Set,R=F.exports,B,M,y,r=new Promise((d,u)=>{y=u,M=d});r[se]=R,r[Y]=d=>(P&&d(P),N.forEach(d),r.catch(u=>{})),
F.exports=r,H(d=>{B=U(d);var u,f=()=>B.map(w=>{if(w[e])throw w[e];return w[se]}),v=new Promise(w=>{u=()=>w(f),u.r=0;var _=n=>n!==P&&!N.has(n)&&(N.add(n),n&&!n.d&&(u.r++,n.push(u)));B.map(n=>n[Y](_))});
return u.r?v:f()},d=>(d?y(r[e]=d):M(R),$(P))),P&&P.d<0&&(P.d=0)}})(),(()=>{var Y=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;He.t=function(e,$){if($&1&&(e=this(e)),$&8||typeof e==
"object"&&e&&($&4&&e.__esModule||$&16&&typeof e.then=="function"))return e;var U=Object.create(null);He.r(U);var F={};se=se||[null,Y({}),Y([]),Y(Y)];for(var H=$&2&&e;typeof H=="object"&&!~se.indexOf(H);H=
Y(H))Object.getOwnPropertyNames(H).forEach(W=>F[W]=()=>e[W]);return F.default=()=>e,He.d(U,F),U}})(),He.d=(Y,se)=>{for(var e in se)He.o(se,e)&&!He.o(Y,e)&&Object.defineProperty(Y,e,{enumerable:!0,get:se[e]})},
He.f={},He.e=Y=>Promise.all(Object.keys(He.f).reduce((se,e)=>(He.f[e](Y,se),se),[])),He.u=Y=>""+Y+".index.js",He.o=(Y,se)=>Object.prototype.hasOwnProperty.call(Y,se),He.r=Y=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(Y,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(Y,"__esModule",{value:!0})},(()=>{var Y={792:0},se=e=>{var{ids:$,modules:U,runtime:F}=e,H,W,P=0;for(H in U)
He.o(U,H)&&(He.m[H]=U[H]);for(F&&F(He);P<$.length;P++)W=$[P],He.o(Y,W)&&Y[W]&&Y[W][0](),Y[$[P]]=0};He.f.j=(e,$)=>{var U=He.o(Y,e)?Y[e]:void 0;if(U!==0)if(U)$.push(U[1]);else{var F=import("./"+He.u(e)).
then(se,H=>{throw Y[e]!==0&&(Y[e]=void 0),H}),F=Promise.race([F,new Promise(H=>U=Y[e]=[H])]);$.push(U[1]=F)}}})();var Rt=He(6325);Rt=await Rt;
