import{createRequire as Ke}from"module";const dr={};var cr={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(q){
this.pending<this.max?U(this,q):this.waiting.push(q)},Se.prototype.wait=function(q){this.pending===0?q(this.error):this.listeners.push(q)},Se.prototype.hold=function(){return p(this)};function p(q){q.
pending+=1;var ie=!1;return pe;function pe(B){if(ie)throw new Error("callback called twice");if(ie=!0,q.error=q.error||B,q.pending-=1,q.waiting.length>0&&q.pending<q.max)U(q,q.waiting.shift());else if(q.
pending===0){var D=q.listeners;q.listeners=[],D.forEach(de)}}function de(B){B(q.error)}}function U(q,ie){ie(p(q))}}),770:((xe,Se,p)=>{p(218)}),218:((xe,Se,p)=>{var U,q=p(9278),ie=p(4756),pe=p(8611),de=p(
5692),B=p(4434),D=p(2613),v=p(9023);U=z,U=M,U=C,U=A;function z(R){var s=new l(R);return s.request=pe.request,s}function M(R){var s=new l(R);return s.request=pe.request,s.createSocket=N,s.defaultPort=443,
s}function C(R){var s=new l(R);return s.request=de.request,s}function A(R){var s=new l(R);return s.request=de.request,s.createSocket=N,s.defaultPort=443,s}function l(R){var s=this;s.options=R||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||pe.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(j,X,g,S){for(var h=y(X,g,S),I=0,T=s.requests.length;I<T;++I){var V=s.requests[I];
if(V.host===h.host&&V.port===h.port){s.requests.splice(I,1),V.request.onSocket(j);return}}j.destroy(),s.removeSocket(j)})}v.inherits(l,B.EventEmitter),l.prototype.addRequest=function(s,c,j,X){var g=this,
S=_({request:s},g.options,y(c,j,X));if(g.sockets.length>=this.maxSockets){g.requests.push(S);return}g.createSocket(S,function(h){h.on("free",I),h.on("close",T),h.on("agentRemove",T),s.onSocket(h);function I(){
g.emit("free",h,S)}function T(V){g.removeSocket(h),h.removeListener("free",I),h.removeListener("close",T),h.removeListener("agentRemove",T)}})},l.prototype.createSocket=function(s,c){var j=this,X={};j.
sockets.push(X);var g=_({},j.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(g.localAddress=s.localAddress),g.proxyAuth&&(g.headers=g.
headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),w("making CONNECT request");var S=j.request(g);S.useChunkedEncodingByDefault=!1,S.once("response",h),S.
once("upgrade",I),S.once("connect",T),S.once("error",V),S.end();function h(P){P.upgrade=!0}function I(P,ee,se){process.nextTick(function(){T(P,ee,se)})}function T(P,ee,se){if(S.removeAllListeners(),ee.
removeAllListeners(),P.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",P.statusCode),ee.destroy();var be=new Error("tunneling socket could not be established, statusCode\
="+P.statusCode);be.code="ECONNRESET",s.request.emit("error",be),j.removeSocket(X);return}if(se.length>0){w("got illegal response body from proxy"),ee.destroy();var be=new Error("got illegal response \
body from proxy");be.code="ECONNRESET",s.request.emit("error",be),j.removeSocket(X);return}return w("tunneling connection has established"),j.sockets[j.sockets.indexOf(X)]=ee,c(ee)}function V(P){S.removeAllListeners(),
w(`tunneling socket could not be established, cause=%s
`,P.message,P.stack);var ee=new Error("tunneling socket could not be established, cause="+P.message);ee.code="ECONNRESET",s.request.emit("error",ee),j.removeSocket(X)}},l.prototype.removeSocket=function(s){
var c=this.sockets.indexOf(s);if(c!==-1){this.sockets.splice(c,1);var j=this.requests.shift();j&&this.createSocket(j,function(X){j.request.onSocket(X)})}};function N(R,s){var c=this;l.prototype.createSocket.
call(c,R,function(j){var X=R.request.getHeader("host"),g=_({},c.options,{socket:j,servername:X?X.replace(/:.*$/,""):R.host}),S=ie.connect(0,g);c.sockets[c.sockets.indexOf(j)]=S,s(S)})}function y(R,s,c){
return typeof R=="string"?{host:R,port:s,localAddress:c}:R}function _(R){for(var s=1,c=arguments.length;s<c;++s){var j=arguments[s];if(typeof j=="object")for(var X=Object.keys(j),g=0,S=X.length;g<S;++g){
var h=X[g];j[h]!==void 0&&(R[h]=j[h])}}return R}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var R=Array.prototype.slice.call(arguments);typeof R[0]=="string"?R[0]=
"TUNNEL: "+R[0]:R.unshift("TUNNEL:"),console.error.apply(console,R)}:w=function(){},U=w}),4248:(xe=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function p(U){let q=-1;for(let ie of U)q=Se[(q^ie)&255]^q>>>8;return(q^-1)>>>0}xe.exports=p}),3502:((xe,Se,p)=>{var U=p(9896),q=p(9023),ie=p(2203),pe=ie.Readable,de=ie.PassThrough,B=p(3313),
D=p(4434).EventEmitter;Se.BufferSlicer=M,Se.FdSlicer=v,q.inherits(v,D);function v(C){D.call(this),this.fd=C,this.pend=new B,this.pend.max=1,this.refCount=0}v.prototype.read=function(C,A,l,N,y){var _=this;
_.pend.go(function(w){U.read(_.fd,C,A,l,N,function(R,s,c){w(),y(R,s,c)})})},v.prototype.createReadStream=function(C){return new z(this,C)},v.prototype.ref=function(){this.refCount+=1},v.prototype.unref=
function(){var C=this;if(C.refCount-=1,C.refCount<0)throw new Error("invalid unref");if(C.refCount>0)return;U.close(C.fd,A);function A(l){l?C.emit("error",l):C.emit("close")}},q.inherits(z,pe);function z(C,A){
A=A||{},pe.call(this,A),this.context=C,this.context.ref(),this.start=A.start||0,this.endOffset=A.end,this.pos=this.start}z.prototype._read=function(C){var A=this,l=Math.min(A._readableState.highWaterMark,
C);if(A.endOffset!=null&&(l=Math.min(l,A.endOffset-A.pos)),l<=0){A.push(null),this._cleanup();return}A.context.pend.go(function(N){var y=Buffer.allocUnsafe(l);U.read(A.context.fd,y,0,l,A.pos,function(_,w){
_?A.destroy(_):w===0?(A.push(null),A._cleanup()):(A.pos+=w,A.push(y.slice(0,w))),N()})})},z.prototype._destroy=function(C,A){this._cleanup(),A(C)},z.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},q.inherits(M,D);function M(C){D.call(this),this.refCount=0,this.buffer=C}M.prototype.read=function(C,A,l,N,y){if(!(0<=A&&A<=C.length))throw new RangeError("offset o\
utside buffer: 0 <= "+A+" <= "+C.length);if(N<0)throw new RangeError("position is negative: "+N);if(A+l>C.length&&(l=C.length-A),N+l>this.buffer.length&&(l=this.buffer.length-N),l<=0){setImmediate(function(){
y(null,0)});return}this.buffer.copy(C,A,N,N+l),setImmediate(function(){y(null,l)})},M.prototype.createReadStream=function(C){C=C||{};var A=new de(C);A.start=C.start||0,A.endOffset=C.end,A.pos=A.endOffset||
this.buffer.length;for(var l=this.buffer.slice(A.start,A.pos),N=65536,y=0;;){var _=y+N;if(_>=l.length){y<l.length&&A.write(l.slice(y,l.length));break}A.write(l.slice(y,_)),y=_}return A.end(),A},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,p)=>{var U,q=p(9896),ie=p(3106),pe=p(3502),de=p(9023),
B=p(4434).EventEmitter,D=p(2203).Transform,v=p(2203).PassThrough,z=p(2203).Writable;const M=typeof ie.crc32=="function"?ie.crc32:p(4248);U=y,U=_,U=w,U=R,U=C,U=A,Se.SY=l,U=N,U=S,Se.ax=h,U=I,U=T,U=s,U=X,
U=g,U=ee;function C(O,x){return new Promise((re,J)=>{y(O,{...x,lazyEntries:!0},function(ye,Oe){if(ye)return J(ye);re(Oe)})})}function A(O,x){return new Promise((re,J)=>{_(O,{...x,lazyEntries:!0},function(ye,Oe){
if(ye)return J(ye);re(Oe)})})}function l(O,x){return new Promise((re,J)=>{w(O,{...x,lazyEntries:!0},function(ye,Oe){if(ye)return J(ye);re(Oe)})})}function N(O,x,re){return new Promise((J,ye)=>{R(O,x,{
...re,lazyEntries:!0},function(Oe,K){if(Oe)return ye(Oe);J(K)})})}function y(O,x,re){typeof x=="function"&&(re=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=
!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),re==null&&(re=He),q.open(O,"r",function(J,ye){if(J)
return re(J);_(ye,x,function(Oe,K){Oe&&q.close(ye,He),re(Oe,K)})})}function _(O,x,re){typeof x=="function"&&(re=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=
!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),re==null&&(re=He),q.fstat(O,function(J,ye){if(J)return re(
J);var Oe=new pe.FdSlicer(O);R(Oe,ye.size,x,re)})}function w(O,x,re){typeof x=="function"&&(re=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.
decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1);var J=new pe.BufferSlicer(O);R(J,O.length,x,re)}function R(O,x,re,J){typeof re==
"function"&&(J=re,re=null),re==null&&(re={}),re.autoClose==null&&(re.autoClose=!0),re.lazyEntries==null&&(re.lazyEntries=!1),re.decodeStrings==null&&(re.decodeStrings=!0);var ye=!!re.decodeStrings;if(re.
validateEntrySizes==null&&(re.validateEntrySizes=!0),re.strictFileNames==null&&(re.strictFileNames=!1),J==null&&(J=He),typeof x!="number")throw new Error("expected totalSize parameter to be a number");
if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var Oe=22,K=20,oe=65535,ue=Math.
min(K+Oe+oe,x),he=De(ue),ne=x-he.length;V(O,he,0,ue,ne,function(fe){if(fe)return J(fe);for(var ge=ue-Oe;ge>=0;ge-=1)if(he.readUInt32LE(ge)===101010256){var Ie=he.subarray(ge),Ee=Ie.readUInt16LE(4),Ne=Ie.
readUInt16LE(10),Ue=Ie.readUInt32LE(16),Q=Ie.readUInt16LE(20),W=Ie.length-Oe;if(Q!==W)return J(new Error("Invalid comment length. Expected: "+W+". Found: "+Q+". Are there extra bytes at the end of the\
 file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Z=ye?Re(Ie.subarray(22),!1):Ie.subarray(22);if(ge-K>=0&&he.readUInt32LE(ge-K)===117853008){var le=he.subarray(ge-K,
ge-K+K),$=_e(le,8),te=De(56);return V(O,te,0,te.length,$,function(we){return we?J(we):te.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of central directory record signature")):(Ee=te.readUInt32LE(
16),Ee!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):(Ne=_e(te,32),Ue=_e(te,48),J(null,new s(O,Ue,x,Ne,Z,re.autoClose,re.lazyEntries,ye,re.validateEntrySizes,re.strictFileNames))))})}
return Ee!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):J(null,new s(O,Ue,x,Ne,Z,re.autoClose,re.lazyEntries,ye,re.validateEntrySizes,re.strictFileNames))}J(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}de.inherits(s,B);function s(O,x,re,J,ye,Oe,K,oe,ue,he){var ne=this;B.call(ne),ne.reader=O,ne.reader.
on("error",function(fe){j(ne,fe)}),ne.reader.once("close",function(){ne.emit("close")}),ne.readEntryCursor=x,ne.fileSize=re,ne.entryCount=J,ne.comment=ye,ne.entriesRead=0,ne.autoClose=!!Oe,ne.lazyEntries=
!!K,ne.decodeStrings=!!oe,ne.validateEntrySizes=!!ue,ne.strictFileNames=!!he,ne.isOpen=!0,ne.emittedError=!1,ne.hasEachEntryBeenCalled=!1,ne.lazyEntries||ne._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function c(O,x){O.autoClose&&O.close(),j(O,x)}function j(O,x){O.emittedError||(O.emittedError=!0,O.emit("error",x))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var O=this;if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&
O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var x=De(46);V(O.reader,x,0,x.length,O.readEntryCursor,function(re){if(re)return c(O,re);if(!O.emittedError){var J=new X,ye=x.readUInt32LE(
0);if(ye!==33639248)return c(O,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(J.versionMadeBy=x.readUInt16LE(4),J.versionNeededToExtract=x.readUInt16LE(6),J.generalPurposeBitFlag=
x.readUInt16LE(8),J.compressionMethod=x.readUInt16LE(10),J.lastModFileTime=x.readUInt16LE(12),J.lastModFileDate=x.readUInt16LE(14),J.crc32=x.readUInt32LE(16),J.compressedSize=x.readUInt32LE(20),J.uncompressedSize=
x.readUInt32LE(24),J.fileNameLength=x.readUInt16LE(28),J.extraFieldLength=x.readUInt16LE(30),J.fileCommentLength=x.readUInt16LE(32),J.internalFileAttributes=x.readUInt16LE(36),J.externalFileAttributes=
x.readUInt32LE(38),J.relativeOffsetOfLocalHeader=x.readUInt32LE(42),J.generalPurposeBitFlag&64)return c(O,new Error("strong encryption is not supported"));O.readEntryCursor+=46,x=De(J.fileNameLength+J.
extraFieldLength+J.fileCommentLength),V(O.reader,x,0,x.length,O.readEntryCursor,function(Oe){if(Oe)return c(O,Oe);if(!O.emittedError){J.fileNameRaw=x.subarray(0,J.fileNameLength);var K=J.fileNameLength+
J.extraFieldLength;J.extraFieldRaw=x.subarray(J.fileNameLength,K),J.fileCommentRaw=x.subarray(K,K+J.fileCommentLength);try{J.extraFields=T(J.extraFieldRaw)}catch(Ne){return c(O,Ne)}if(O.decodeStrings){
var oe=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Re(J.fileCommentRaw,oe),J.fileName=h(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,O.strictFileNames);var ue=I(J.fileName);if(ue!=null)return c(
O,new Error(ue))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,O.readEntryCursor+=x.length,O.entriesRead+=1;for(var he=0;he<J.extraFields.length;he++){var ne=J.extraFields[he];
if(ne.id===1){var fe=ne.data,ge=0;if(J.uncompressedSize===4294967295){if(ge+8>fe.length)return c(O,new Error("zip64 extended information extra field does not include uncompressed size"));J.uncompressedSize=
_e(fe,ge),ge+=8}if(J.compressedSize===4294967295){if(ge+8>fe.length)return c(O,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=_e(fe,ge),ge+=8}if(J.
relativeOffsetOfLocalHeader===4294967295){if(ge+8>fe.length)return c(O,new Error("zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=_e(fe,
ge),ge+=8}break}}if(O.validateEntrySizes&&J.compressionMethod===0){var Ie=J.uncompressedSize;if(J.isEncrypted()&&(Ie+=12),J.compressedSize!==Ie){var Ee="compressed/uncompressed size mismatch for store\
d file: "+J.compressedSize+" != "+J.uncompressedSize;return c(O,new Error(Ee))}}O.emit("entry",J),O.lazyEntries||O._readEntry()}})}})}},s.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");O.hasEachEntryBeenCalled=!0;let x=null;O.on("e\
ntry",J),O.on("end",ye),O.on("error",Oe);function re(){O.removeListener("entry",J),O.removeListener("end",ye),O.removeListener("error",Oe),O.autoClose&&O.close()}function J(K){let{resolve:oe}=x;x=null,
oe({value:K})}function ye(){let{resolve:K}=x;x=null,re(),K({done:!0})}function Oe(K){let{reject:oe}=x;x=null,re(),oe(K)}return{[Symbol.asyncIterator](){return this},next(){const K=new Promise((oe,ue)=>{
if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:oe,reject:ue}});return O.readEntry(),K},return(K){return re(),Promise.resolve({done:!0,value:K})},throw(K){
return re(),Promise.reject(K)}}},s.prototype.openReadStream=function(O,x,re){var J=this,ye=0,Oe=O.compressedSize;if(re==null&&(re=x,x=null),x==null)x={};else{if(x.decodeFileData===!1){if(x.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(x.
decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+x.decrypt);if(O.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(x.decompress!=
null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===!1||x.decompress===!0))throw new Error(
"invalid options.decompress value: "+x.decompress);oe=x.decompress}}if(x.start!=null){if(ye=x.start,ye<0)throw new Error("options.start < 0");if(ye>O.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(x.end!=null){if(Oe=x.end,Oe<0)throw new Error("options.end < 0");if(Oe>O.compressedSize)throw new Error("options.end > entry.compressedSize");if(Oe<ye)throw new Error("options.\
end < options.start")}}var K=x.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&x.decompress===!1)&&(!O.isEncrypted()||x.decrypt===!1);if((x.start!=null||x.end!=null)&&!K)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!J.isOpen)return re(new Error("closed"));if(O.isEncrypted()&&!K&&x.decrypt!==!1)return re(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var oe;if(K)oe=!1;else if(O.compressionMethod===8)oe=x.decodeFileData!==!0;else return re(new Error("unsupported compression method: "+O.compressionMethod));
J.readLocalFileHeader(O,{minimal:!0},function(ue,he){if(ue)return re(ue);J.openReadStreamLowLevel(he.fileDataStart,O.compressedSize,ye,Oe,oe,O.uncompressedSize,re)})},s.prototype.openReadStreamLowLevel=
function(O,x,re,J,ye,Oe,K){var oe=this,ue=O+x,he=oe.reader.createReadStream({start:O+re,end:O+J}),ne=he;if(ye){var fe=!1,ge=ie.createInflateRaw();he.on("error",function(Ie){setImmediate(function(){fe||
ge.emit("error",Ie)})}),he.pipe(ge),oe.validateEntrySizes?(ne=new P(Oe),ge.on("error",function(Ie){setImmediate(function(){fe||ne.emit("error",Ie)})}),ge.pipe(ne)):ne=ge,Pe(ne,function(){fe=!0,ge!==ne&&
ge.unpipe(ne),he.unpipe(ge),he.destroy()})}K(null,ne)},s.prototype.readLocalFileHeader=function(O,x,re){var J=this;re==null&&(re=x,x=null),x==null&&(x={}),J.reader.ref();var ye=De(30);V(J.reader,ye,0,
ye.length,O.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return re(Oe);var K=ye.readUInt32LE(0);if(K!==67324752)return re(new Error("invalid local file header signature: 0x"+K.toString(16)));var oe=ye.
readUInt16LE(26),ue=ye.readUInt16LE(28),he=O.relativeOffsetOfLocalHeader+30+oe+ue;if(he+O.compressedSize>J.fileSize)return re(new Error("file data overflows file bounds: "+he+" + "+O.compressedSize+" \
> "+J.fileSize));if(x.minimal)return re(null,{fileDataStart:he});var ne=new g;ne.fileDataStart=he,ne.versionNeededToExtract=ye.readUInt16LE(4),ne.generalPurposeBitFlag=ye.readUInt16LE(6),ne.compressionMethod=
ye.readUInt16LE(8),ne.lastModFileTime=ye.readUInt16LE(10),ne.lastModFileDate=ye.readUInt16LE(12),ne.crc32=ye.readUInt32LE(14),ne.compressedSize=ye.readUInt32LE(18),ne.uncompressedSize=ye.readUInt32LE(
22),ne.fileNameLength=oe,ne.extraFieldLength=ue,ye=De(oe+ue),J.reader.ref(),V(J.reader,ye,0,ye.length,O.relativeOffsetOfLocalHeader+30,function(fe){try{return fe?re(fe):(ne.fileName=ye.subarray(0,oe),
ne.extraField=ye.subarray(oe),re(null,ne))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},s.prototype.openReadStreamPromise=function(O,x){return new Promise((re,J)=>{this.openReadStream(O,x,
function(ye,Oe){if(ye)return J(ye);re(Oe)})})},s.prototype.openReadStreamLowLevelPromise=function(O,x,re,J,ye,Oe){return new Promise((K,oe)=>{this.openReadStream(O,x,re,J,ye,Oe,function(ue,he){if(ue)return oe(
ue);K(he)})})},s.prototype.readLocalFileHeaderPromise=function(O,x){return new Promise((re,J)=>{this.readLocalFileHeader(O,x,function(ye,Oe){if(ye)return J(ye);re(Oe)})})};function X(){}X.prototype.getLastModDate=
function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var re=this.extraFields[x];if(re.id===21589){var J=re.data;if(J.length<5)continue;var ye=J[0],Oe=1;if(!(ye&Oe))
continue;var K=J.readInt32LE(1);return new Date(K*1e3)}else if(re.id===10){var J=re.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(6)!==24)continue;var oe=J.readUInt32LE(8)+4294967296*J.
readInt32LE(12),ue=oe/1e4-116444736e5;return new Date(ue)}}return S(this.lastModFileDate,this.lastModFileTime,O.timezone)},X.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},X.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},X.prototype.isCompressed=function(){return this.compressionMethod===8};function g(){}function S(O,x,re){
var J=O&31,ye=(O>>5&15)-1,Oe=(O>>9&127)+1980,K=0,oe=(x&31)*2,ue=x>>5&63,he=x>>11&31;if(re==null||re==="local")return new Date(Oe,ye,J,he,ue,oe,K);if(re==="UTC")return new Date(Date.UTC(Oe,ye,J,he,ue,oe,
K));throw new Error("unrecognized options.timezone: "+options.timezone)}function h(O,x,re,J){for(var ye=null,Oe=0;Oe<re.length;Oe++){var K=re[Oe];if(K.id===28789){if(K.data.length<6||K.data.readUInt8(
0)!==1)continue;var oe=K.data.readUInt32LE(1);if(M(x)!==oe)continue;ye=Re(K.data.subarray(5),!0);break}}if(ye==null){var ue=(O&2048)!==0;ye=Re(x,ue)}return J||(ye=ye.replace(/\\/g,"/")),ye}function I(O){
return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid relative path: "+O:null}function T(O){
for(var x=[],re=0;re<O.length-3;){var J=O.readUInt16LE(re+0),ye=O.readUInt16LE(re+2),Oe=re+4,K=Oe+ye;if(K>O.length)throw new Error("extra field length exceeds extra field buffer size");var oe=O.subarray(
Oe,K);x.push({id:J,data:oe}),re=K}return x}function V(O,x,re,J,ye,Oe){if(J===0)return setImmediate(function(){Oe(null,De(0))});O.read(x,re,J,ye,function(K,oe){if(K)return Oe(K);if(oe<J)return Oe(new Error(
"unexpected EOF"));Oe()})}de.inherits(P,D);function P(O){D.call(this),this.actualByteCount=0,this.expectedByteCount=O}P.prototype._transform=function(O,x,re){if(this.actualByteCount+=O.length,this.actualByteCount>
this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return re(new Error(J))}re(null,O)},P.prototype._flush=function(O){
if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(x))}O()},de.inherits(ee,B);
function ee(){B.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<0)throw new Error("\
invalid unref");O.close(x);function x(re){if(re)return O.emit("error",re);O.emit("close")}},ee.prototype.createReadStream=function(O){O==null&&(O={});var x=O.start,re=O.end;if(x===re){var J=new v;return setImmediate(
function(){J.end()}),J}var ye=this._readStreamForRange(x,re),Oe=!1,K=new se(this);ye.on("error",function(ue){setImmediate(function(){Oe||K.emit("error",ue)})}),Pe(K,function(){ye.unpipe(K),K.unref(),ye.
destroy()});var oe=new P(re-x);return K.on("error",function(ue){setImmediate(function(){Oe||oe.emit("error",ue)})}),Pe(oe,function(){Oe=!0,K.unpipe(oe),K.destroy()}),ye.pipe(K).pipe(oe)},ee.prototype.
_readStreamForRange=function(O,x){throw new Error("not implemented")},ee.prototype.read=function(O,x,re,J,ye){var Oe=this.createReadStream({start:J,end:J+re}),K=new z,oe=0;K._write=function(ue,he,ne){
ue.copy(O,x+oe,0,ue.length),oe+=ue.length,ne()},K.on("finish",ye),Oe.on("error",function(ue){ye(ue)}),Oe.pipe(K)},ee.prototype.close=function(O){setImmediate(O)},de.inherits(se,v);function se(O){v.call(
this),this.context=O,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function(O){this.unref(),O()},se.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var be="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Re(O,x){if(x)return O.toString("utf8");for(var re="",J=0;J<O.length;J++)re+=be[O[J]];return re}function _e(O,x){var re=O.readUInt32LE(x),J=O.readUInt32LE(x+4);return J*4294967296+re}var De;typeof Buffer.
allocUnsafe=="function"?De=function(O){return Buffer.allocUnsafe(O)}:De=function(O){return new Buffer(O)};function Pe(O,x){typeof O.destroy=="function"?O._destroy=function(re,J){x(),J?.(re)}:O.destroy=
x}function He(O){if(O)throw O}}),2613:(xe=>{xe.exports=Ke(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Ke(import.meta.url)("events")}),9896:(xe=>{xe.exports=Ke(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Ke(import.meta.url)("http")}),5692:(xe=>{xe.exports=Ke(import.meta.url)("https")}),9278:(xe=>{xe.exports=Ke(import.meta.url)("net")}),4573:(xe=>{xe.exports=Ke(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Ke(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Ke(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Ke(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Ke(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Ke(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Ke(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Ke(import.meta.url)("util")}),3106:(xe=>{xe.exports=Ke(import.meta.url)("zlib")}),3991:((xe,Se,p)=>{p.d(Se,{i:()=>pe});var U=p(5358),q=p(7279),ie=p(6584);class pe{#n=[];#e;constructor(){const D=U.
V4("api-key");D!==""&&U.Pq(D)}text(D){return U.V4(D)}lines(D){return U.V4(D,{trimWhitespace:!1})}optional(D,v){const z=this.text(D);return z===""?void 0:this.parse(D,z,v)}parse(D,v,z){try{return z(v)}catch(M){
this.refuse(D,(0,q.gJ)(M),(0,q.h_)(M).topic);return}}required(D,v,z="is required"){return this.text(D)===""&&this.refuse(D,z),this.optional(D,v)}notEmpty(D,v,z){if(process.env[`INPUT_${D.toUpperCase()}`]?.
trim()===""){const M=`Where an event has no inputs, write \`\${{ inputs.${D} || ${z} }}\``;this.refuse(D,`is empty. Is the name in the expression right?${z===void 0?"":` ${M}`}`)}return this.optional(
D,v)}boolean(D,v){return this.notEmpty(D,ie.yG,v?void 0:"false")??v}refuse(D,v,z="before-anything-is-sent"){this.#e??=z,this.#n.push(`${D} ${v.replace(/(?<=[a-z])\.$/,"")}`)}check(D){if(D!==void 0&&this.#n.
length===0)return D;throw new q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function de(B){const D=B.required("host",parseAddress),z=B.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),M=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,C=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,A=B.boolean("summary",!0);return D&&
z?{host:D,apiKey:z,timeoutMs:M,longestWaitMs:C,summary:A}:void 0}}),4022:((xe,Se,p)=>{p.d(Se,{UX:()=>Wt,N9:()=>Ht});var U=p(1455),q=p(6760),ie=p(7279),pe=p(8725),de=p(276),B=p(4057),D=p(706);async function v(L,{
ms:H,error:n},t){const r=new AbortController,a=setTimeout(()=>r.abort(n),H),d=Math.min(L.endsAt,performance.now()+H);try{return await t({...L,signal:AbortSignal.any([L.signal,r.signal]),endsAt:d})}finally{
clearTimeout(a)}}function z(L,H){const n=`${H} within ${humanTime(L)} (timeout-minutes)`;return{ms:L,error:new Failure({what:n,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var M=p(
3657),C=p(7598),A=p(2975),l=p(1858),N=p(7596);const y=Ke(import.meta.url)("node:http"),_=Ke(import.meta.url)("node:https");var w=p(8522),R=p(6671);const s=3e4,c=65536,j=new Set([301,302,303,307,308]),
X="export-workflow-action";function g(){normalizeProxySettings();const L=()=>new HttpClient(X,[],{keepAlive:!0});return{kept:{http:L(),https:L()},proven:new Set}}function S(L){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(L))}}async function h({kept:L,proven:H},n,t){const{label:r,method:a,url:d,headers:b,body:Y,maxBytes:ve,idleMs:Te=s}=n;checkProxy(d,r);const me=d.protocol==="htt\
ps:"?"https":"http",ae=Y?new HttpClient(X):L[me],Ce=new AbortController,Be=AbortSignal.any([t,Ce.signal]);let[Ze,Qe]=[!1,"no response"];const qe=setTimeout(()=>{const nt={retryable:!0,maybeProcessed:Ze};
Ce.abort(connectionFailure(r,`${Qe} within ${Te/1e3} s`,RUN_LATER,nt))},Te);let ft;try{ft={http,https}[me].request({method:a,host:d.hostname.replace(/^\[|\]$/g,""),port:d.port,path:d.pathname+d.search,
headers:{...b,...Y&&{"content-type":Y.type,"content-length":Y.bytes.length},"accept-encoding":"identity","user-agent":X},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},
agent:ae.getAgent(d.href),signal:Be});const nt=I(ft,r,()=>{Ze=!0});T(ft,Y?.bytes??Buffer.alloc(0),()=>qe.refresh());const gt=await raceAbort(Be,nt);H.add(d.origin),Qe="no data";const lt=[];let Ve=ve;for await(const bt of gt){
if(qe.refresh(),Ve-=bt.length,Ve<0)throw ee(r,ve);lt.push(bt)}const ot=P(Buffer.concat(lt),gt.headers["content-encoding"],r,ve);return{status:gt.statusCode??0,headers:gt.headers,bytes:ot}}catch(nt){throw ft?.
destroy(),Be.throwIfAborted(),toNetworkError(nt,r,Ze,H.has(d.origin))}finally{clearTimeout(qe),Y&&ft?.destroy()}}function I(L,H,n){return new Promise((t,r)=>{L.once("socket",d=>{L.reusedSocket?n():d.once(
L.protocol==="https:"?"secureConnect":"connect",n)});const a=d=>{d.socket.destroy();const b={retryable:!0,maybeProcessed:!0};r(connectionFailure(H,"the server switched protocols (101)",RUN_LATER,b))};
L.once("upgrade",a),L.once("response",d=>d.statusCode===101?a(d):t(d)),L.on("error",r)})}function T(L,H,n){H.length===0?L.end():L.write(H.subarray(0,c),t=>{n(),t||T(L,H.subarray(c),n)})}const V=new Set(
["gzip","x-gzip","deflate"]);function P(L,H="",n,t){const r=H.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((a,d)=>{const b=d==="br"?brotliDecompressSync:V.has(d)?unzipSync:void 0;return b&&a.
length>0?b(a,{maxOutputLength:t}):a},L)}catch(a){throw a.code==="ERR_BUFFER_TOO_LARGE"?ee(n,t):a}}function ee(L,H){const n=`the response is larger than ${humanSize(H)}, the limit`;return responseFailure(
L,n,"Check host.",{maybeProcessed:!0})}function se({status:L,headers:H},n,t){if(!j.has(L)||H.location===void 0)return;const r=H.location.replace(/[\x80-\xff]/g,a=>`%${a.charCodeAt(0).toString(16)}`);if(URL.
canParse(r,n.href))return new URL(r,n.href);throw responseFailure(t,`the platform redirects (${L}) to an address that can't be read`,"Check host.")}function be({headers:L}){return!L["content-length"]&&
!L["transfer-encoding"]}const Re=null,_e=5,De=new Set([400,401,403,404,410]),Pe="Download",He="Re-run the job.";async function O(L,{url:H,freshUrl:n,read:t}){let r=H;return await retry(L,async()=>{r??=
await n();const a=await re(L,r).catch(Te=>{throw Te instanceof Failure&&Te.affectsAll?Te.with({affectsAll:!1}):Te}),{status:d,headers:b,bytes:Y}=a;if(De.has(d))throw r=void 0,x(`the URL was refused (${d}\
)`,He,{retryable:!0});if(d!==200)throw x(`the server answered ${d}`,He,{retryable:d===206});if(b["content-type"]?.includes("text/html"))throw x("the server sent a web page instead of the package","Che\
ck host, then re-run the job.",{retryable:!0});const ve=await t(Y).catch(Te=>{throw Te instanceof Failure&&isOpenEnded(a)?Te.with({retryable:!0}):Te});return{bytes:Y,sha256:createHash("sha256").update(
Y).digest("hex"),content:ve}})}function x(L,H,n={}){return new Failure({what:Pe,why:L,advice:H,topic:"the-package"},n)}async function re(L,H){const{platform:n,log:t,signal:r}=L;let a=H;for(let d=0;;d++){
const b=d===0&&a.origin===n.url.origin,Y={accept:"*/*",...b&&{"x-api-key":n.apiKey}},ve={label:Pe,method:"GET",url:a,headers:Y,maxBytes:Re};n.connections.proven.add(a.origin);const Te=async()=>{const Ce=await send(
n.connections,ve,r),{status:Be,headers:Ze}=Ce;t.debug(`GET a package from ${toSingleLine(ve.url.origin)}: ${Be}`);const Qe=`the server answered ${Be}`;if(isTransient(Be))throw responseFailure(Pe,Qe,RUN_LATER,
factsOf(Be,Ze));return Ce},me=await(b?n.rateLimit.run(Pe,void 0,L,Te):Te()),ae=redirectTarget(me,a,Pe);if(ae===void 0)return me;if(d===_e)throw x("the URL redirects in a circle",He);ae.origin===a.origin&&
ae.username+ae.password===""&&Object.assign(ae,{username:a.username,password:a.password}),a=J(ae.href,L)}}function J(L,{platform:H,log:n}){const t=H.url;if(H.secrets.maskUrl(L,t,n),!URL.canParse(L,t.href))
throw x("the platform's download URL can't be read",He);const r=new URL(L,t.href);r.protocol==="http:"&&t.protocol==="https:"&&r.hostname===t.hostname&&(r.protocol="https:",r.port===""&&(r.port=t.port),
H.secrets.maskUrl(r.href,t,n));const a=r.protocol==="http:"&&t.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!a)throw x("the platform's download URL isn't https","Check host.");
return r}const ye=30,Oe=6e4,K=500,oe=16e3,ue=.95,he=20;class ne{#n=new Map;#e=0;#t=0;#r=0;async run(H,n,t,r){const a=await this.#o(H,n,t),d=()=>a>this.#r;try{const b=await r();return d()&&(this.#t=this.#t<
he?0:this.#t*ue),b}catch(b){if(!(b instanceof Failure&&b.status===RATE_LIMITED))throw b;const Y=performance.now();throw d()&&(this.#t=Math.min(oe,Math.max(K,this.#t*2)),this.#r=Y),this.#e=Math.max(this.#e,
Y+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-Y})}}async#o(H,n,{signal:t,endsAt:r}){const a=n!==void 0&&this.#n.get(n)||[];for(n!==void 0&&this.#n.set(n,a);;){if(t.throwIfAborted(),this.#e>=
r)throw responseFailure(H,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.now(),b=a.at(-ye)??Number.NEGATIVE_INFINITY,Y=Math.max(this.#e,b+Oe);if(Y<=d)return this.#e=
d+this.#t,a.push(d),d;await sleep(Y-d,t)}}}function fe(L,H,n){const t=Q(L,0);return{fields:L,label:H,redact:n,message:t&&n(t)||void 0}}function ge({label:L,message:H},n,t){return responseFailure(L,`th\
e platform answered without a ${n}${Ie(H)}`,t)}function Ie(L){return L===void 0?"":` (${L})`}function Ee(L){return typeof L=="object"&&L!==null&&!Array.isArray(L)}const Ne=["errors","error","message",
"msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ue=4;function Q(L,H){if(typeof L=="string")return L.trim()||void 0;if(!(H>Ue)){if(Array.isArray(
L))return Q(L[0],H+1);if(Ee(L))for(const n of Ne){const t=Q(L[n],H+1);if(t!==void 0){const{code:r}=L;return typeof r=="number"||typeof r=="string"?`${t}, code ${r}`:t}}}}const W="Settings \u2192 Security &\
 Control \u2192 API Scopes";function Z(L,H,{message:n,isPage:t,hasWorked:r}){if(isTransient(H))return RUN_LATER;if(H===404)return"Check host, the IDs, and that the key's account can see the workflow.";
if(H===409&&L.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(H===409||H===423)return"Another job may be changing the workflow. Check it in AI for Process, t\
hen re-run the job.";if(H<400||H===405||H>=500)return"Check host.";if(H!==401&&H!==403)return L.isTransient?RUN_LATER:"Check the inputs.";if(t)return"A gateway or firewall in front of the platform may\
 have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const a=L.scope===void 0?"a\
nother scope":`the scope "${L.scope}"`;if(H===403)return`The key needs ${a}. Add it under ${W}.`;const d=/scope/i.test(String(n))?` The key also needs ${a}.`:"";return`The platform does not know the k\
ey: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${W}.${d}`}const le=6,$=32,te=2e3,we=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Ae=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Me extends null{#n=new Set;#e=new Set;allow(...H){for(const n of H)this.#n.add(n)}maskFields(H,n,t){const r=Ye(H).slice(0,te);for(const[a,d]of r)/id$/i.test(a)&&isId(d)&&this.allow(d);for(const[
a,d]of r)/url$/i.test(a)?this.maskUrl(d.trim(),n,t):this.#t(We(d),t)}maskUrl(H,n,t){const r=URL.canParse(H,n.href)?new URL(H,n.href):void 0;if(r&&n.href.startsWith(r.href))return;const a=[H,r?r.pathname+
r.search:H].filter(d=>/[?:]|^\/\//.test(d));this.#t(a,t),r&&this.#t([r.href,r.password,decode(r.password),...We(r.search)],t)}#t(H,n){const t=d=>Array.from(this.#n).some(b=>b.includes(d)),r=H.filter(d=>!t(
d)&&!t(decode(d))),a=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of r.flatMap(b=>[b,a(b)]))d.length<le||this.#e.has(d)||(this.#e.add(d),this.add(d),n.mask(d))}}function We(L){return Array.
from(L.matchAll(we)).flatMap(([,H,n])=>{const t=String(n).replace(/[.,:!?)\]}]+$/,"");return Ae.test(String(H))||decode(t).length>=$?[t,decode(t)]:[]})}function Ye(L){const H=Object.entries(L);for(const[
,n]of H)if(typeof n=="object")for(const t of Object.entries(n??{}))H.push(t);return H.filter(n=>typeof n[1]=="string")}function Ge(L,H,n={}){const t=new Secrets([H,...n.secrets??[]]);return t.allow(L.
href,...n.known??[]),{url:L,apiKey:H,secrets:t,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const ze=null,tt=12e4,Xe=12e4,et="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function it(L,H){const{label:n,method:t,path:r,isTransient:a}=H,{secrets:d,rateLimit:b}=L.platform;d.allow(...r.split(
/[/?&=]/));const Y=t==="GET"?r:void 0,ve=()=>b.run(n,Y,L,()=>at(L,H));return await retry(L,ve,{atLeastMs:a?Xe:0})}async function at(L,H){const{platform:n,signal:t,log:r}=L,{label:a,method:d,path:b,body:Y,
idempotent:ve=!0,isTransient:Te}=H,me=new URL(`api/public/${b}`,n.url),ae={accept:"application/json","content-type":"application/json","x-api-key":n.apiKey},Ce={maxBytes:ze,...!ve&&{idleMs:tt}};try{const Be=await send(
n.connections,{label:a,method:d,url:me,headers:ae,body:Y,...Ce},t);return r.debug(`${d} ${n.secrets.redact(me.pathname)}: ${Be.status}`),ct(L,H,me,Be)}catch(Be){const Ze=Be instanceof Failure?Be:void 0;
if(!ve&&(t.aborted||Ze?.maybeProcessed)){const Qe=asFailure(Be),qe=`${Qe.retryable?"":Qe.advice} ${et}`.trim();throw Qe.with({advice:qe,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ze&&Te?.(Ze)?Ze.with({retryable:!0}):Be}}function ct({platform:L,log:H},n,t,r){const{label:a,isCreation:d=!1}=n,{status:b,headers:Y,bytes:ve}=r,{secrets:Te}=L,me=(Ve,ot,bt)=>responseFailure(a,Ve,
ot,bt),ae=redirectTarget(r,t,a);if(ae){Te.maskUrl(ae.href,L.url,H);const Ve=`the platform redirects to ${toSingleLine(ae.origin,100)}, and the key follows no redirect`;throw me(Ve,"If that is your env\
ironment, set host to it.",{status:b,maybeProcessed:b!==307&&b!==308})}const Ce=new TextDecoder().decode(ve),Be=pt(Ce);Te.maskFields(Be??{},L.url,H);const Ze=makeResponse(Be??{},a,Te.redact),{message:Qe}=Ze,
qe=/^\s*</.test(Ce)||Y["content-type"]?.includes("html")===!0;if(b<200||b>299){const Ve=L.collections.has(a),ot=adviceOn(n,b,{message:Qe,isPage:qe,hasWorked:Ve});throw me(`the platform answered ${b}${inBrackets(
Qe)}`,ot,{...factsOf(b,Y),affectsAll:(b===401||b===403)&&!Ve,busy:b===423||b===409&&!d})}if(Be!==void 0)return Ze;const ft=isOpenEnded(r)&&/^\s*\{/.test(Ce);throw me(`the platform answered ${Ce===""?"\
nothing":qe?"with a web page":ft?"with half an object":"with something other than a JSON object"} (${b})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:ft})}function pt(L){
try{const H=JSON.parse(L);return isObject(H)?H:void 0}catch{return}}const ut=null;function wt(L){return ut.find(([,H])=>H.split(" ").includes(L))?.[0]??"unknown"}function Ct({fields:L,message:H,redact:n}){
const t=isObject(L.response)?L.response:{},r=[t.downloadUrl,t.downloadURL,L.downloadUrl,L.downloadURL];return{dockStatusId:readId(L["dock-statusId"],L.dockStatusId,L._id),workflowId:readId(L.workflowId,
L.toolId),exportJobId:readId(L.exportJobId),status:Et(L.status,n),downloadUrl:r.map(a=>typeof a=="string"?a.trim():"").find(a=>a!==""),refused:L.success===!1,message:H}}function Et(L,H){const n=typeof L==
"string"||typeof L=="number"?String(L).trim():"",t=n.toUpperCase().replace(/[\s-]+/g,"_");return wt(t)==="unknown"?H(n,40).toUpperCase():t}async function _t(L,H,n=()=>!0){const t=`dock-status/${H}`;return Ct(
await callApi(L,{label:"Dock status",method:"GET",path:t,isTransient:n}))}const vt="the-job-on-the-platform",Xt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(L,H){const n=Math.max(yt,L/Lt);return L<MINUTE_MS?n:
Math.max(Nt,Math.min(H,n))}async function dt(L,H,n){const{log:t,signal:r}=L,a=performance.now(),d=Pt(L,a);let b=H,Y=a,ve;for(let Te=0;;Te++){n.onStatus(b),d(b);const me=wt(b.status);if(me==="failed"||
me==="succeeded"&&b.refused){const ae=`The job ${b.status==="FAILED"?"failed":`ended as ${b.status}`} on the platform`,Ce=`${b.message??"it gave no reason"} (dock status ${H.dockStatusId})`;throw new Failure(
{what:ae,why:Ce,advice:n.advice,topic:vt})}if(me==="succeeded")return b.status!=="SUCCESS"&&t.warning(`The platform reports ${b.status}, which is treated as SUCCESS.`),b;ve=me==="unknown"&&b.refused?ve??
Y:void 0;try{if(ve!==void 0&&Y-ve>=PATIENCE_MS){const Be=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Be,topic:vt})}const ae=Te===0?Xt:Ut(Y-a,
n.longestWaitMs);await sleep(Math.max(0,Y+ae-performance.now()),r),Y=performance.now();const Ce=({status:Be=404})=>Te>0||Be===404;b=await _t(L,H.dockStatusId,Ce)}catch(ae){throw St(ae,H,b)}}}function Pt({
log:L},H){let n,t=H;return r=>{const a=performance.now(),d=humanTime(a-H),b=r.status!==n,Y=a-t>=MINUTE_MS;(b||Y)&&(t=a),b&&n!==void 0?L.info(`${r.status||"No status"} after ${d}`):Y&&L.info(`Still ${r.
status||"without a status"} after ${d}`),b&&wt(r.status)==="unknown"&&L.warning(`The platform reports an unknown status (${xt(r)}). The action keeps waiting.`),n=r.status}}function xt({status:L,message:H}){
return`${L||"none"}${H===void 0?"":`, "${H}"`}`}function St(L,{dockStatusId:H},n){const t=wt(n.status)==="unknown"||n.message!==void 0?`, last status ${xt(n)}`:"",r=`The job may still be running on th\
e platform: dock status ${H}${t}.`,a=asFailure(L);return a.with({advice:`${a.advice} ${r}`.trim(),cause:L})}const Dt=null;async function $t(L,H){const{collections:n}=L.platform;let t;for(const r of new Set(
[...n.values(),...Dt])){const a=H(r),{label:d,idempotent:b=!0}=a,Y=n.get(d);if(!(Y&&Y!==r))try{const ve=await callApi(L,a);n.set(d,r);const Te=readJob(ve),{dockStatusId:me}=Te;if(me!==void 0)return{...Te,
dockStatusId:me};throw missing(ve,"dock status ID",b?"Check host and the IDs.":MAYBE_STARTED)}catch(ve){if(ve instanceof Failure&&ve.busy&&n.set(d,r),!(ve instanceof Failure&&ve.status===404))throw ve;
t??=ve}}throw t}async function jt(L,{workflowId:H,flowId:n}){return await $t(L,t=>({label:"Export",method:"POST",path:`${t}/${H}/export?flowId=${n}`,scope:"Export workflow"}))}async function Tt(L,H,n){
const t=n.downloadUrl??H.downloadUrl??(await readDockStatus(L,H.dockStatusId)).downloadUrl;if(t!==void 0)return downloadUrl(t,L);const r=`the platform reports ${n.status} but names no download URL`;throw new Failure(
{what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Ft(L,H,{app:n,flow:t,env:r}){const a="workflowName"in H,d=b=>b==="tools"?"tool":"workflow";return await $t(
L,b=>({label:"Import",method:"POST",path:a?`${b}/import`:`${b}/${H.workflowId}/import`,body:jsonBody({[`${d(b)}DataFileId`]:n,flowDataFileId:t,envVariablesFileId:r,...a&&{[`${d(b)}Name`]:H.workflowName}}),
idempotent:!1,isCreation:a,scope:"Import workflow"}))}async function zt(L,H){const n=t=>({label:"Deploy",method:"POST",path:`${t}/${H}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy w\
orkflow"});return await retry(L,()=>$t(L,n),{untilFree:!0})}class At extends ie.HR{job;constructor(H,n){super({what:n.message,...n},{...n,busy:!1,cause:n}),this.job=H}}function Rt(L){return L instanceof
At?L.job:{}}async function Jt(L,H,{title:n,longestWaitMs:t,advice:r,idsIn:a}){L.log.info(`${n}: ${H.status||"no status"}, dock status ${H.dockStatusId}`);let d={};const b=Y=>{const ve={"dock-status-id":H.
dockStatusId,...a(Y)},Te=Object.keys(ve).some(me=>!(me in d));d={...ve,...d,...Y.status!==""&&{status:Y.status}},Te&&L.publish(d)};try{return{last:await waitForJob(L,H,{longestWaitMs:t,advice:r,onStatus:b}),
outputs:d}}catch(Y){throw new At(d,toError(Y))}}const Vt="Check the workflow in AI for Process, then re-run the job.";async function Yt(L,H,{workflowId:n,flowId:t,timeoutMs:r,longestWaitMs:a}){return L.
log.info(`Exporting workflow ${n}, flow ${t}, from ${H.url.href}`),await withDeadline({...L,platform:H},userLimit(r,"No package"),async d=>{const b=await startExport(d,{workflowId:n,flowId:t}),{dockStatusId:Y,
exportJobId:ve}=b,{last:Te,outputs:me}=await Jt(d,b,{title:`Export job ${ve??"without an ID"}`,longestWaitMs:a,advice:Vt,idsIn:()=>ve===void 0?{}:{"export-job-id":ve}});try{const ae=await packageUrl(d,
b,Te),Ce=async()=>packageUrl(d,b,await readDockStatus(d,Y)),Be=qe=>readZip(qe,d.signal),{content:Ze,...Qe}=await download(d,{url:ae,freshUrl:Ce,read:Be});return{...Qe,package:Ze,job:me}}catch(ae){throw new At(
me,toError(ae))}})}function rn({host:L,pathname:H}){return L+H.replace(/\/$/,"")}const Bt=2e4;function Wt({message:L}){return(0,D.OX)(L,1e3)}const Ot="<dock status ID>";function Gt(L){const H=new Map;
for(const{name:t,error:r}of L){const{"dock-status-id":a}=jobOf(r),d=a===void 0?r.message:r.message.replaceAll(a,Ot),b=H.get(d)??{names:[],ids:[],help:helpFor(r)};H.set(d,b),b.names.push(t),a!==void 0&&
b.ids.push(a)}const n=Math.max(100,Math.min(1e3,Math.floor(Bt/H.size)));return Array.from(H,([t,{names:r,ids:a,help:d}])=>({names:r,message:toSingleLine(t,n).replaceAll(Ot,()=>a.join(", ")),help:d}))}
function Zt(L){return Gt(L).map(({names:H,message:n})=>`${H.join(", ")}: ${n}`).join(" | ")}function Qt(L,H){return!L||!H||L.message===H.message?L??H:It(L,`${L.message} Also: ${H.message}`)}function It(L,H){
return new Failure({what:H,topic:asFailure(L).topic},{cause:L})}async function qt(L,H,n){let t;const r=await L.catch(a=>(t=toError(a),{...H,...jobOf(t)}));if(setOutputs(r),n){const{titles:a,facts:d}=n,
b=factTable([...d,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);t?await writeSummary(
a.failed,withHelp(Wt(t),helpFor(t)),b):await writeSummary(a.done,b)}if(t)throw t}const Mt=1e6;async function en(L,H){const n=JSON.stringify(H),t=await Ht(`the output ${L}`,{[`${L}.json`]:n}),r=Buffer.
byteLength(n)>Mt;return r&&notice(`The output ${L} would be longer than GitHub's limit of 1 MB. Read the file in ${L}-path.`),{[L]:r?[]:H,...t}}async function Ht(L,H){try{const n=await(0,de.Pd)("workf\
low-results-"),t={};for(const[r,a]of Object.entries(H)){const d=(0,q.join)(n,r);await(0,U.writeFile)(d,a),t[`${(0,q.parse)(r).name}-path`]=d}return t}catch(n){return(0,pe.t1)().warning(`Can't keep ${L}\
 as a file. ${(0,ie.gJ)(n)}`),{}}}}),2345:((xe,Se,p)=>{p.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var U=p(1124),q=p(706),ie=p(1345);const pe=Number.MAX_SAFE_INTEGER,de=2,B=60,D="</details>",v=41,z=100;function M(e,o={}){
const{under:i=()=>"",parts:u=[],noun:f="change",folded:m=!1}=o,{length:k}=i(pe),{least:F=k===0?e:`${e} \u2026`,changes:E=w(u)}=o;return{line:e,under:i,size:e.length+k,least:F,parts:u,changes:E,noun:f,
folded:m}}function C(e,o,i={}){return o.length===0?[]:[M(e,{...i,parts:o})]}function A(e,o){const i=l(e,[]),u=({leaf:E,outer:G})=>G.length===1?0:E.size,f=(0,ie.Vn)(i.flatMap(({outer:E})=>E)),m=new Map;
let k=o;const F=i.sort((E,G)=>u(E)-u(G)).filter(({leaf:E,outer:G})=>{const ce=G.filter(je=>!m.has(je)),$e=G.filter(je=>f.get(je)===1),Le=ce.map(({line:je,folded:Fe})=>je.length+de+B+(Fe?v:0)).reduce((je,Fe)=>je+
Fe,E.least.length+de-B*$e.length);if(Le>k)return!1;k-=Le;for(const je of G)m.set(je,[]),f.set(je,(f.get(je)??0)-1);return!0});for(const[E,{leaf:G}]of F.entries()){const ce=N(G,G.least.length+Math.floor(
k/(F.length-E)));k-=ce.reduce(($e,{length:ke})=>$e+ke,-G.least.length),m.set(G,ce)}return R(y(e,m).filter(([E])=>E!==""))}function l(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>l(
i,[...o,e]))}function N({line:e,under:o,size:i,least:u},f){if(i<=f)return[e,o(Math.max(f,pe))];for(let m=f-e.length-B;m>z;m=Math.floor(m*.7)){const k=o(m);if(k!==""&&e.length+k.length<=f)return[e,k]}return[
u]}function y(e,o){const{line:i,parts:u,folded:f}=e;if(u.length===0)return[o.get(e)??[]];const k=[...u.filter(F=>o.has(F)).flatMap(F=>y(F,o)),[_(e,u.filter(F=>!o.has(F)))]];return f?[[`<details><summa\
ry>${i}</summary>`],...k,[D]]:[[i],...k]}function _({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,q.hS)(o.length,"more connection")}`;if(w(o)===0)return"";const i=e==="workflow"?`\
 in ${(0,q.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,q.hS)(w(o),"more change")}${i}`}function w(e){return e.reduce((o,{changes:i})=>o+i,0)}function R(e){const o=i=>i?.[0]?.startsWith("\
- ");return e.flatMap((i,u)=>{const f=i[0]===D||o(i)&&o(e[u-1]);return[u===0?"":f?`
`:`

`,...i]})}var s=p(8132),c=p(3436),j=p(2742);const X=se(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),g=["x","y"],S=se("w h width height left top zoom"),h=[[
"x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,T=se("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),V=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,P=se("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),ee=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
I],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[P,/^\d{1,15}$/],[P,V]];function se(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function be({base:e,head:o}){const i={
base:(0,j.Z)(()=>new Set((0,c.PX)(e))),head:(0,j.Z)(()=>new Set((0,c.PX)(o)))};return u=>{const{kind:f,path:m}=u;if(f==="reordered"||f==="moved")return!1;const[k,F=k]=f==="modified"?[u.from,u.to]:[u.value];
if(De(m)&&re(k)&&re(F))return!0;if(f!=="modified"||k.type!==F.type||!("text"in k)||!("text"in F))return!1;const[E,G,ce]=[x(m.at(-1)),(0,c.e1)(k.text),(0,c.e1)(F.text)],$e=Le=>Le.test(G)&&Le.test(ce);return ee.
some(([Le,je])=>Le.test(E)&&$e(je))?!0:m.at(-2)?.type!=="member"&&T.test(E)&&$e(V)&&!i.head().has(G)&&!i.base().has(ce)}}function Re(e){return V.test(e)||I.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function _e(e,o){return T.test(e)&&(0,c.jn)(o)||(X.test(e)||g.includes(e))&&re(o)}function De(e){if(e.slice(Pe(e)).some(f=>X.test(x(f))))return!0;const[o,i]=[e.at(-2),x(e.at(-1))],u=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return g.includes(i)||S.test(i)&&h.some(f=>f.every(m=>u?.has(m)))}function Pe(e){return e.findLastIndex(({type:o})=>o==="item")+1}function He(e,{matches:o}){
const i=new Map(o.map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const m=Pe(f.path),[k,F]=[f.path[m-1],f.path[m]],E=g.includes(x(F)),G=E?g:X.test(x(F))?[x(F)]:[],[ce,$e]=[O(i.get(k)?.base,G),O(
i.get(k)?.head,G)],ke=[...f.path.slice(0,m),{type:"member",key:G.join(", ")}];ce&&$e?u.set(E?k:F,{kind:"modified",path:ke,from:ce,to:$e}):u.set(f,f)}return[...u.values()]}function O(e,o){const i=e?.type===
"object"?o.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function x(e){return e?.type==="member"?e.key:""}function re(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(re)}const J=[se("_?id key uuid guid identifier"),se("(\
node|step|state)_?id"),se("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,se("\\*")],ye=se("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Oe="*",K=64;function oe(e,o){
const i=ue([]),u=[],f=new Set([e,o].flatMap(F=>[...(0,c.PX)(F),...ge(F)]));function m(F,E,G){if((0,c.jn)(F))fe(F.text,E,G);else if(F.type==="object")k(F,E,G);else{const ce=F.items.length>1&&F.items.some(
({type:$e})=>$e==="array");for(const[$e,ke]of F.items.entries())m(ke,he(E,"[]"),{...G,array:F.items,...ce&&{slot:$e}})}}function k(F,E,{key:G,array:ce,map:$e,...ke}){let Le=ke;if(ce!==void 0||G!==void 0){
const Je={side:ke.side,value:F,field:E,outer:ke.place,key:G,array:ce??[]};Le={...ke,place:Je,map:$e},u.push(Je)}const je=Ee(F,f),Fe=Le===ke&&(0,c.YD)(F).some(Je=>$e?.members.has(Je));for(const[Je,st]of F.
members){const rt=he(E,je||Fe?Oe:Je);Fe&&fe(JSON.stringify(Je),rt,Le,st),(!Fe||st.type==="array")&&m(st,rt,je?{...Le,key:Je,map:F}:Le)}}return m(e,i,{side:"base"}),m(o,i,{side:"head"}),{root:i,places:u,
find:Ne(u)}}function ue(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function he(e,o){const i=e.inner.get(o)??ue([...e.keys,o]);return e.inner.set(o,i),i}function ne(e,o){return e?.inner.
get(o)??e?.inner.get(Oe)}function fe(e,{keys:o,texts:i,references:u},{place:f,slot:m},k){i.set(e,(i.get(e)??0)+1);const F=e.startsWith('"')?e.length>2:ye.test(o.findLast(E=>E!=="[]")??"")&&Number.isInteger(
Number(e));f&&F&&u.push({text:e,place:f,slot:m,value:k})}function ge(e){if((0,c.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(ge),...o.some(Ie)?[]:(0,c.YD)(
e)]}function Ie(e){return e.type==="object"}function Ee({members:e},o){return 2*[...e.keys()].filter(u=>!ye.test(u)&&o.has(u)).length>=e.size&&[...e.values()].every(Ie)}function Ne(e){const o=new Map;
for(const i of e){const u=(f,m)=>{const k=J.findIndex(G=>G.test(f));if(k<0)return;const F=`${i.side} ${m}`,E=o.get(F)??[];E[k]=(E[k]??new Set).add(i),o.set(F,E)};i.key!==void 0&&u(Oe,JSON.stringify(i.
key));for(const[f,m]of i.value.members)(0,c.jn)(m)&&u(f,m.text)}return(i,u)=>{const f=o.get(`${u.side} ${i}`)?.find(m=>m);return f&&f.size<=K?Ue([...f],u):void 0}}function Ue(e,o){const i=o?e.filter(f=>Q(
f,o)):e;if(i.length===0&&o)return Ue(e,o.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function Q(e,o){return e!==void 0&&(e===o||Q(e.outer,o))}var W=p(
5408);const Z="source from origin src tail out".split(" "),le="target to dest destination head in".split(" "),$="next to goto target targets wire wires link links edge edges transition transitions con\
nection connections",we=`${$} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
Ae="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Me=`${$} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),We="label title name condition if when event type relationship selectedRelationships".split(" "),Ye=60;function Ge(e,o){const i=oe(e,o),u=tt(i.root).flatMap(F=>Xe(F,i)),f=it(u),m=f.length>0?f:ct(
u,i),k=new Set(m.flatMap(({source:F,target:E})=>[F.field,E.field]));return{root:i.root,nodes:i.places.filter(({field:F})=>k.has(F)),edges:m}}function ze(e,o){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>o.includes(u.toLowerCase()))}function tt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function Xe(e,{find:o}){const i=e.references.flatMap(F=>{const E=o(F.text,F.place);
return E?[{...F,field:e,target:E}]:[]}),u=i.filter(({place:F,target:E})=>!Q(F,E)),f=i.length/e.references.length,m=f>=.5&&et(e.references)-et(i)<=2;return(f>=.9||m&&ze(e.keys.slice(-2),we))&&2*u.length>=
i.length?[i]:[]}function et(e){return new Set(e.map(({text:o})=>o)).size}function it(e){const o=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,W.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(at(i,Z).map(f=>[f.place,f]));return at(i,le).flatMap(f=>{const m=u.get(f.place),k=m&&{source:m.target,target:f.target,links:[m,f]};return k?[{...k,label:ut(f,f.place,
[]),item:f.place.value}]:[]})})}function at(e,o){return e.filter(([u])=>u&&ze(u.field.keys.slice(-2),o)).sort((u,f)=>et(f)-et(u))[0]??[]}function ct(e,o){const[i,u]=[[],[]],f=new Set;for(const k of e){
const F=k.flatMap(ke=>pt(ke,o)),[E]=F;if(E===void 0||10*F.length<9*k.length)continue;const G=E.link.field.keys.slice(E.inside.field.keys.length),ce=F.filter(({source:ke,inside:Le})=>ke!==Le);for(const{
inside:ke}of ce)f.add(ke.key);const $e=ze(G,Ae);if(!(!$e&&ce.length===0&&!ze(G,we)))for(const{link:ke,source:Le}of F){const je=ke.place===Le?void 0:ke.place,Fe={label:ut(ke,je,G),links:[ke],item:je?.value};
$e?u.push({source:ke.target,target:Le,...Fe}):i.push({source:Le,target:ke.target,...Fe})}}const m=i.length<u.length?u:i;return f.size>1||et(m.flatMap(({links:k})=>k))>1?m:[]}function pt(e,{find:o}){for(let i=e.
place;i;i=i.outer){const u=o(JSON.stringify(i.key),i),f=[i,u].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function ut({slot:e,value:o},i,u){const f=We.map(F=>{const[
E,G]=[i?.field.inner.get(F),wt(i?.value.members.get(F))];return E&&E.texts.size+(E.inner.get("[]")?.texts.size??0)>1||G.includes(" ")?G:""}),m=u.filter(F=>!Me.includes(F.toLowerCase())),k=e===void 0?[]:
[`output ${e+1}`];return[wt(o),...f].find(F=>F!=="")??[...m,...k].join(", ")}function wt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>Ye?"":i}const Ct={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},_t={same:"-->",added:"==>",removed:"-.->"},vt=40,Xt=500,yt=5e4,Lt=40,Nt=6;function Ut(e,o,{isWhole:i,hide:u}){const f=({
status:E})=>i||E!=="same",m=new Set([...e.filter(f),...o.filter(f).flatMap(dt)]),k=o.filter(E=>dt(E).some(f)).flatMap(dt);if(m.size===0)return{};for(const E of[new Set([...m,...k]),m]){const G=o.filter(
$e=>dt($e).every(ke=>E.has(ke)));if(E.size>vt||G.length>Xt)continue;const ce=Pt(e.filter($e=>E.has($e)),G,u);if(ce.length<=yt)return{picture:ce}}return{note:`The picture is left out: it would have ${m.
size>vt?(0,q.hS)(m.size,"node"):"too many connections"}.`}}function dt({source:e,target:o}){return[e,o]}function Pt(e,o,i){const u=new Map(e.map((m,k)=>[m,`n${k+1}`])),f=e.map(m=>`  ${u.get(m)}["${Ct[m.
status]}${St(i(m.label))||"?"}"]`);for(const{source:m,target:k,label:F,status:E}of o){const G=`${Ct[E]}${St(i(F))}`.trim();f.push(`  ${u.get(m)} ${_t[E]}${G===""?"":`|"${G}"|`} ${u.get(k)}`)}for(const[
m,k]of Object.entries(Et)){const F=e.filter(E=>E.status===m).map(E=>u.get(E));F.length>0&&f.push(`  classDef ${m} ${k}`,`  class ${F.join()} ${m}`)}return[`flowchart ${xt(e,o)>Nt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:m})=>m)),u=e.filter(m=>!i.has(m)),f=new Map((u.length>0?u:e.slice(0,1)).map(m=>[m,1]));for(const[m,k]of f)for(const{source:F,target:E}of o)F===m&&!f.
has(E)&&f.set(E,k+1);return Math.max(...f.values())}function St(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
$t="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function Tt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,f]=[e.base??i,e.head??i],m=(0,ie.j9)([f,u]),k=Ge(u,f),F=At(e,k,m),E=[...new Set(F.values())].sort((Fe,Je)=>Fe.rank-Je.rank),G=Jt(k,F),ce=G.filter(Fe=>Fe.status!==
"same"),$e=Yt(k,ce);Bt(e,E,m,$e);const ke=new Map(G.map(({item:Fe,source:Je,target:st})=>[Fe,`${Je.label} \u2192 ${st.label}`])),Le=new Set(E.map(({place:Fe})=>Fe.key)),je=Fe=>Fe.filter(({status:Je})=>Je!==
"removed").length;return{...Ut(E,G,{isWhole:e.status!=="modified",hide:o}),connections:Vt(ce),size:{nodes:je(E),connections:je(G)},tells:$e,isItemKey:Fe=>Le.has(Fe)||m.labelOf(JSON.stringify(Fe))!==void 0,
labelOf:m.labelOf,endsOf:Fe=>ke.get(Fe)}}function Ft({side:e}){return e==="head"}function zt(e){return e&&[e.key,zt(e.outer)]}function At({matches:e},{nodes:o},i){const u=ce=>ce.key===void 0?`${ce.value.
id}`:JSON.stringify(zt(ce)),f=new Map(o.map((ce,$e)=>[ce,$e])),m=(0,W.$z)(o.filter(Ft),u),k=(0,W.$z)(e,({base:ce})=>ce.id),F=ce=>{const $e=k.get(ce.value.id)?.shift();return($e&&m.get(`${$e.head.id}`)?.
shift())??m.get(u(ce))?.shift()},E=new Map;let G=0;for(const ce of o){if(E.has(ce))continue;const $e=Ft(ce)?ce:F(ce);G=($e&&f.get($e))??G+1e-6;const ke=$e===void 0?"removed":$e===ce?"added":"same",Le=$e??
ce,je={label:Rt(Le,i),status:ke,rank:G,place:Le,old:ke==="same"?ce:void 0};E.set(ce,je).set(Le,je)}return E}function Rt({key:e,value:o,array:i},u){const[f,m,...k]=["type","componentType",...o.members.
keys()].map(E=>(0,c.TN)(o,E)),[F="?"]=[f,m,(0,c.TH)(o),...k].filter(E=>E!==void 0);return e??u.nameOf(o,i)??(0,c.e1)(F)}function Jt({edges:e},o){const i=e.flatMap(E=>{const[G,ce]=[o.get(E.source),o.get(
E.target)];return G&&ce?[{...E,source:G,target:ce,status:Ft(E.source)?"added":"removed"}]:[]}),u=({source:E,target:G,label:ce})=>`${E.rank} ${G.rank} ${ce}`,f=(0,W.$z)(i,({status:E})=>E),m=(0,W.$z)(f.
get("removed")??[],u);return[...(f.get("added")??[]).map(E=>m.get(u(E))?.pop()?{...E,status:"same"}:E),...[...m.values()].flat()].sort((E,G)=>E.source.rank-G.source.rank||E.target.rank-G.target.rank)}
function Vt(e){const o=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,m,...k]of(0,W.$z)(e,u).values()){if(!f||!m||k.length>0||
f.status===m.status)continue;[f.source,f.target,m.target].every(({old:E})=>E)&&!o.has(f)&&!o.has(m)&&o.set(f,m).set(m,f)}}return e.flatMap(i=>{const u=o.get(i);return u&&i.status==="removed"?[]:[{...i,
kind:u?"rewired":i.status,was:u}]})}function Yt({root:e,nodes:o},i){const u=new Set(i.flatMap(E=>E.links.map(({field:G})=>G))),f=new Set(i.map(({item:E})=>E)),m=new Set([e,...o.map(({field:E})=>E)]),k={
added:new Set,removed:new Set};for(const E of i){const G=[E.source.label,E.target.label,...E.label.split(", ")].map(ce=>JSON.stringify(ce));for(const ce of[...G,...E.links.map($e=>$e.text)])k[E.status].
add(ce)}function F(E,G,ce){if(G===void 0||m.has(G))return[{text:ce,field:e}];const $e=G.keys.at(-1)===Oe?[{text:JSON.stringify(ce),field:G}]:[];if("text"in E)return[...$e,{text:E.text,field:G}];const ke="\
members"in E?[...E.members]:[],Le="items"in E?E.items.map(je=>["[]",je]):ke;return[...$e,...Le.flatMap(([je,Fe])=>F(Fe,ne(G,je),je))]}return({path:E,...G})=>{const ce=E.map(Le=>Le.type==="member"?Le.key:
"[]"),$e=E.some(Le=>Le.type==="item"&&f.has(Le.item)),ke=(Le,je)=>{const Fe=F(Le,ce.reduce(ne,e),`${ce.at(-1)}`),Je=Fe.some(({field:rt})=>u.has(rt)),st=({text:rt,field:cn})=>{if(u.has(cn))return je.has(
rt);const bn=`${cn.keys.findLast(ar=>ar!=="[]")}`;return $t.includes(bn)||je.has(rt)&&ze([bn],jt)||Je&&rn(rt,cn)};return(Je||$e)&&Fe.every(st)};return G.kind==="modified"?ke(G.from,k.removed)&&ke(G.to,
k.added):"value"in G&&ke(G.value,k[G.kind])}}function rn(e,{texts:o}){const i=o.get(e)??0,u=[...o.values()].reduce((f,m)=>f+m,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function Bt(e,o,{componentOf:i},u){
const f=be(e),m=o.flatMap(E=>{const{value:G,array:ce}=E.place,$e=(0,ie.qU)(G)===void 0?i(G,ce):void 0;return[G.id===E.old?.value.id?void 0:G,$e].map(ke=>({owner:ke,node:E}))}),k=(0,W.$z)(m,({owner:E})=>E);
k.delete(void 0);const F=new Map(e.matches.map(({path:E,head:G})=>[E.at(-1),G]));for(const E of e.changes){if(u(E)||f(E))continue;const G=E.path.map($e=>F.get($e)).reverse(),ce=["value"in E&&E.value,...G].
find($e=>k.has($e));for(const{node:$e}of k.get(ce)??[])$e.status==="same"&&($e.status="modified")}}var Wt=p(8965);const Ot=2,Gt=1e3,Zt=240,Qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],It="...";function qt(e,o){const i=[Mt(e??o),Mt(o??e)],[u,f]=[en(e,i[0]),en(o,i[1])],m=L(u,f);return i[0]===i[1]?m:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...m]}function Mt(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function en(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>Qt.reduce(Ht,[u]).map((f,m)=>m===0?f:It+f))}function Ht(e,o){return e.flatMap(i=>i.length>Zt?Array.from(i.matchAll(o),([u])=>u):i)}function L(e,o){const i=new Set(e),f=o.some(k=>i.has(
k))?(0,Wt.E)([...e],[...o],{maxEditLength:Gt}):void 0;if(f===void 0)return[...t(e,o),...H("+",o)];let m=0;return f.flatMap(({added:k,removed:F,value:E},G)=>{const ce=f[G+1];if(F)return t(E,ce?.added?ce.
value:[]);const[$e,ke]=[G===0?0:Ot,E.length-Ot],Le=m+n(E.slice(0,ke+1));return m+=n(E),k?H("+",E):ce===void 0?H(" ",E.slice(0,$e)):ke-$e<2?H(" ",E):[...H(" ",E.slice(0,$e)),`@@ line ${Le} @@`,...H(" ",
E.slice(ke))]})}function H(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(It)).length}function t(e,o){const i=new Map(e.map(m=>[a(m),m])),u=o.flatMap(m=>r(i.get(a(m))??
m,m));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...H("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,u]=[e.normalize(),o.normalize()],f=d(e)===d(o)?[]:["Un\
icode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return d(e.normalize())}function d(e){return e.replace(/\s/g,"")}function b(e,o){let[i,u]=[
0,o];const m=[...(0,W.$z)(e,F=>F.startsWith("@@ line ")?++i:i).values()].flatMap(F=>{const E=Y(F,u);return u-=Te(F),E}),k=e.filter(ve).length-m.filter(ve).length;return k===0?m:[...m,`@@ ${(0,q.hS)(k,
"more changed line")} @@`]}function Y(e,o){const i=k=>k.startsWith("-"),u=Te(e.filter(i)),f=Te(e)-u,m={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-u)};return e.filter(k=>{const F=i(k)?"removed":"o\
thers";return m[F]-=k.length+1,m[F]>=0})}function ve(e){return e.startsWith("-")||e.startsWith("+")}function Te(e){return e.reduce((o,i)=>o+i.length+1,0)}var me=p(7856);const ae={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ce=80,Be=8;function Ze(e,o,i){if(e.type==="string")return Qe(lt((0,c.e1)(e.text)),o,i);const[u="",
...f]=nt(e,o);return f.length>0||u.length>Ce?void 0:(0,s.SS)(u,1/0)}function Qe(e,o,i){const u=o.mask(e).shown;if(u.length>Ce||u.includes(`
`))return;const f=qe(e,o,i);return(0,s.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${Ve(f,o)})`)}function qe(e,{labelOf:o},i){const u=o(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===u)?void 0:u}function ft(e,o,{labelOf:i}){const[u,f]=e.slice(-2);return u?.type!=="item"||f?.type!=="member"||!c.ZM.test(f.key)?!1:(0,c.TH)(
u.item)===o||i((0,c.e1)(o))===u.label}function nt(e,o,i){const{mask:u}=o;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const G=lt((0,c.e1)(e.text)),{shown:ce}=u(G);if(ce.includes(`
`))return["|",...gt(ce.split(`
`))];const $e=qe(G,o,i);return[JSON.stringify(ce)+($e===void 0?"":` (${u($e).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",k=e.type==="array"?e.items.map(G=>nt(G,o)):Array.from(e.members,([G,
ce])=>{const[$e,...ke]=(0,me.$C)(G,ce,e)?[q.v5]:nt(ce,o,e);return[`${JSON.stringify(u(G).shown)}: ${$e}`,...ke]}),F=f+k.join(", ")+m;return F.length<=Ce&&k.every(G=>G.length===1)?[F]:[f,...gt(k.flat()),
m]}function gt(e){return e.map(o=>`  ${o}`)}function lt(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Ve(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function ot(e,o,i=!1){const u=Pe(e),f=i?1/0:100,m=e.flatMap((k,F)=>{if(k.type==="element")return[(0,s.SS)(`[${k.index}]`)];if(k.type==="item"){const G=o.endsOf(
k.item),ce=G===void 0?k.label:i?`${G} (${k.label})`:G,$e=F===u-1&&k.hint!==void 0?` (${Ve(k.hint,o)})`:"";return[`**${Ve(ce,o,f)}**${$e}`]}return!i&&e.slice(F+1).find(({type:G})=>G!=="member")?.type===
"item"?[]:[Ve(k.key,o,f)]});return m.length>Be&&!i&&m.splice(2,m.length-Be+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bt(e,o){const i=k=>e.map(({path:F,kind:E})=>(E?`${ae[E]} `:"")+ot(F,
o,k)),[u,f]=[i(!1),i(!0)],m=(0,ie.Vn)(u);return dn(u.map((k,F)=>m.get(k)===1?k:f[F]??k))}function dn(e){const[o,i]=[(0,ie.Vn)(e),new Map];return e.map(u=>{const[f=1,m]=[o.get(u),(i.get(u)??0)+1];return i.
set(u,m),f===1?u:`${u} (${m} of ${f})`})}const kt="  ",fn=3,vn=5,xn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},Sn=/^(type|_?id|uuid|identifier)$/i,on={line:": changed, hidden"};function Kt(e,o){
const i=[...(0,W.$z)(e,$n).values()],u=i.filter(k=>k.length<fn).flat(),f=bt(u,o),m=new Map(u.map((k,F)=>{const{line:E,...G}=tn(k,o);return[k,M(`- ${f[F]}${E}`,{changes:1,...G})]}));return i.flatMap(k=>{
const F=k.flatMap(E=>m.get(E)??[]);return F.length===0?On(k,o):F})}function $n(e){const o=Pe(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===
0||o===e.path.length||u.length===0)return e;const f=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,u,f])}function On(e,o){const[i]=e,{line:u,under:f=()=>""}=tn(
i,o),m=hn(ln(e,o)),k=i.kind==="modified"?"":` ${i.kind}`,F=`- ${ae[i.kind]} ${sn(i,o)}${u}${k} in ${m.line}`;return M(F,{changes:e.length,under:E=>f(E)+(m.under?.(E)??"")})}function ln(e,o){const i=e.
map(({path:u})=>({path:u.slice(0,Pe(u))}));return bt(i,o)}function sn({path:e},o){return ot(e.slice(Pe(e)),o)}function tn(e,o){if(e.kind==="modified")return pn(e,o);if("value"in e)return _n(e,o);if(e.
kind==="moved"){const[m,k]=[e.from,e.path].map(F=>ot(F.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${k}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(m=>({path:[
m]})),u=hn(bt(i,o)),f=u.under?`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function hn(e){if(e.length<=vn)return{line:e.join(", ")};const o=(0,q.hS)(e.length,"item"),
i=mn(o,kt+e.join(", "));return{line:o,under:u=>i.length<=u?i:""}}function pn({path:e,from:o,to:i},u){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,me._p)(e,o,i))return on;if(o.type==="\
string"&&i.type==="string"){const E=ft(e,i.text,u)?{...u,labelOf:()=>{}}:u;return kn((0,c.e1)(o.text),(0,c.e1)(i.text),E)}const[f,m]=[nt(o,u).join(`
`),nt(i,u).join(`
`)];if(f===m)return on;const[k,F]=[Ze(o,u),Ze(i,u)];return k&&F?{line:`: ${k} \u2192 ${F}`}:{line:"",under:nn(f,m)}}function kn(e,o,i){const u=[lt(e),lt(o)],f=u[0]!==u[1]&&(u[0]!==e||u[1]!==o),[m,k]=f?
u:[e,o],F=f?" (percent-encoded)":"",[E,...G]=(0,j.qy)(m,k)?.changes??[];if(E!==void 0){const Je=`${F} (JSON in a text)`;if(G.length===0&&E.kind==="modified"){const rt=pn(E,i);return{...rt,line:`${Je} \
\u203A ${ot(E.path,i)}${rt.line}`}}const st=M("",{parts:Kt([E,...G],i)});return{line:Je,under:rt=>`
${wn(A(st,rt).join(""))}`}}const[ce,$e]=[i.mask(m),i.mask(k)];if(ce.shown===$e.shown)return{line:F+on.line};const ke=ce.hidden===$e.hidden?"":" (hidden values differ, too)",[Le,je]=[Qe(m,i),Qe(k,i)];if(!Le||
!je)return{line:F+ke,under:nn(ce.shown,$e.shown)};const Fe=r(ce.shown,$e.shown).join(", ");return{line:`${F}: ${Le} \u2192 ${je}${Fe&&` (${Fe})`}${ke}`}}function _n({kind:e,path:o,value:i},u){if(i.type===
"hidden")return{line:""};if((0,me._p)(o,i))return{line:": hidden"};const f=i.type==="object"?void 0:Ze(i,u);if(f!==void 0)return{line:`: ${f}`};const{line:m,left:k}=i.type==="object"?Tn(i,o.at(-1),u):
{line:"",left:"more"},F=m&&`: ${m}`;if(k==="nothing")return{line:F};const E=i.type==="string"?u.mask(lt((0,c.e1)(i.text))).shown:nt(i,u).join(`
`),G=i.type==="array"?(0,q.hS)(i.items.length,"element"):i.type==="object"?(0,q.hS)(i.members.size,"field"):void 0,ce=e==="added"?nn(void 0,E,G):nn(E,void 0,G);return{line:F,under:k==="place"?$e=>$e===
1/0?ce($e):"":ce}}function Tn(e,o,i){const u=o?.type==="item"?o:void 0;if(e.members.size===0&&!u)return{line:"`{}`",left:"nothing"};const f=G=>(0,c.jn)(G)&&[u?.label,u?.hint].includes((0,c.e1)(G.text)),
m=[...e.members].filter(([,G])=>!u||!f(G)),k=m.filter(([G,ce])=>!u||!_e(G,ce)),F=k.map(([G,ce])=>{const $e=(0,me.$C)(G,ce,e)?(0,s.SS)(q.v5):Ze(ce,i,e);return $e&&`${Ve(G,i)}: ${$e}`}),E=F.join(", ");return F.
includes(void 0)||E.length>xn?{line:An(e,f,i),left:"more"}:{line:E,left:k.length<m.length?"place":"nothing"}}function An(e,o,i){const u=new Map,f=(k,F,E)=>{E>(u.get(k)?.weight??0)&&u.set(k,{text:F,weight:E})},
m=(k,F,E)=>{if(k.type==="array")for(const Le of k.items)m(Le,F,E+1);if(k.type==="object")for(const[Le,je]of k.members)(0,me.$C)(Le,je,k)?f(Le,q.v5,ht.max):m(je,Le,E+1);if(k.type!=="string")return;const G=(0,c.
e1)(k.text),ce=Sn.test(F)||o(k)||Re(G)||i.labelOf(G)!==void 0;if(G.length<ht.min||ce)return;const $e=G.includes("://")?2*ht.max:Math.min(G.length,ht.max),ke=i.countOf(G)>ht.usual?ht.usualWeight:1;f(F,
i.mask(lt(G)).shown,ke*$e/(E+1))};return m(e,"",0),[...u].sort(([,k],[,F])=>F.weight-k.weight).filter(([,{weight:k}],F)=>F===0||F<ht.texts&&k>ht.usualWeight*2*ht.max).map(([k,{text:F}])=>`${Ve(k,i)}: ${(0,s.
SS)(JSON.stringify((0,s.Jj)(F,ht.max)),1/0)}`).join(", ")}function nn(e,o,i){const u=(0,s.EU)(qt(e,o),"diff",kt);return f=>{const m=u.length<=f?u:Rn(u,f);return i===void 0?`
${m}`:mn(i,m)}}function Rn(e,o){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(kt.length));return[...i.slice(0,1),...b(u,o).map(f=>kt+f),...i.slice(-1)].join(`
`)}function mn(e,o){return`
${kt}<details><summary>${e}</summary>

${o}
${kt}</details>`}function wn(e){return e.replace(/^(?=.)/gm,kt)}const In=100,yn=5;function Mn(e,o){const i=e.kind==="json"?Tt(e,ke=>o(ke).shown):void 0,u=(0,j.Z)(()=>(0,ie.Vn)((0,c.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>In?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>u().get(ke)??0},m=gn((0,U.xS)(e)),k=e.status==="modified",F=k?Un(e,f,i):Kt(Fn(e),f),{nodes:E=0,
connections:G=0}=i?.size??{},ce=E===0?"What is in it":`${(0,q.hS)(E,"node")}, ${(0,q.hS)(G,"connection")}`,$e=k?F:C(ce,F,{changes:m,folded:!0});return[...Cn(i),M(Ln(e,o),{parts:[...$e,...Nn(e,f)],changes:m})]}
function gn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[M(e.note)]:e?.picture?[M((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:u},f){const m=`**${Ve(e,{mask:f})}**`;return i!=="modified"?`${ae[i]} ${m}: file ${i}`:o==="bi\
nary"||o==="variables"&&u.length===0?`${ae.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
yn).map(({path:k,from:F,to:E})=>`${ot(k,o)} (${Ve(F,o)} \u2192 ${Ve(E,o)})`),u=e.length>yn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[M(`${m}: ${i.join(", ")}${u}`)]}function Un(e,o,i){const u=be(e),f=i?.connections??[],m=new Set(f.map(({item:Le})=>Le)),k=(0,W.$z)(e.text?[jn(e.text)]:e.changes,
Le=>i?.tells(Le)?Pn(Le)?"layout":"told":"value"in Le&&m.has(Le.value)?"connection":u(Le)?"layout":Dn(Le.path,i)?"item":"rest"),[F,E]=[k.get("layout")??[],k.get("connection")??[]],G=Kt(k.get("rest")??[],
o),ce=zn(f,E,o),$e=(k.get("told")?.length??0)+E.length,ke=`Layout and bookkeeping: ${(0,q.hS)(F.length,"change")}`;return[...Kt(k.get("item")??[],o),...C("Connections",ce,{noun:"connection",changes:$e}),
...ce.length===0?G:C("Elsewhere in the file",G),...C(ke,Gn(F,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,u]=o.slice(-2);return e==="modified"&&i?.type==="item"&&u?.type==="member"&&$t.includes(
u.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:an(e),to:an(o)}}function an(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:u,changes:f}){const m=u==="removed"?"removed":"added",k=(E,G)=>{const ce=(0,ie.Vg)(E,()=>{});return!(G.length<3&&ce.
length>0&&ce.every(ke=>ke.value.type==="object"))&&(G.length>0||E.type!=="object")?[{kind:m,path:G,value:E}]:ce.flatMap(({step:ke,value:Le})=>ke.type==="member"?k(Le,[...G,ke]):[{kind:m,path:[...G,ke],
value:Le}])},F=e??o??(i&&an(i.base??i.head));return F?k(F,[]):f}function zn(e,o,i){const u=new Map(o.map(k=>["value"in k&&k.value,k])),f=Bn(e,u),m=dn(f.map(k=>Wn(k,i)));return f.map(([{item:k}],F)=>{const E=u.
get(k),{line:G,under:ce=()=>""}=E?tn(E,i):{line:""};return M(`${m[F]}${ce(0)===""?G:""}`,{under:ce})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:m,
target:k,item:F}=u;if(f==="rewired"||o.has(F))return[[u]];const E=i[f].get(m),G=E??[u];return E&&E.push(u),i[f].delete(m),i[f].set(k,G),E?[]:[G]})}function Wn(e,o){const[{kind:i,source:u,target:f,was:m}]=e,
k=ce=>`**${Ve(ce.label,o)}**`,F=ce=>ce===""?"":` (${Ve(ce,o)})`,E=e.map(ce=>` \u2192 ${k(ce.target)}${F(ce.label)}`),G=m?.target===f?F(m.label)||" without a label":m&&` ${k(m.target)}`;return`- ${ae[i]}\
 ${k(u)}${E.join("")}${G===void 0?"":`, was${G}`}`}function Gn(e,o,i){return[...(0,W.$z)(He(e,o),f=>f.kind+sn(f,i)).values()].flatMap(f=>{const m=f.map(G=>tn(G,i));if(f.length<fn||Pe(f[0].path)===0||m.
some(({under:G})=>G))return Kt(f,i);const k=ln(f,i),F=wn(m.map(({line:G},ce)=>`- ${k[ce]}${G}`).join(`
`)),E=`- ${ae[f[0].kind]} ${sn(f[0],i)} of ${(0,q.hS)(f.length,"item")}`;return M(E,{changes:f.length,under:()=>`
${F}`})})}const Hn="<!-- workflow-report -->",Kn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,u=(0,me.lb)(e),m=["changed","added","removed"].flatMap(E=>o.filter(G=>G.status===E)).map(E=>{const G=gn(
E.counts);return{workflow:E,changes:G,parts:E.files.flatMap(ce=>Mn(ce,u))}}),k=Zn(e,u),F=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:E=Kn,maxBytes:G=1/0,headings:ce=!0,
mark:$e=!0}={})=>{const ke=m.map(({workflow:Fe,...Je})=>M(Yn(Fe,u,ce),Je)),Le=M(F,{parts:[...C("",ke,{noun:"workflow"}),...k]}),je=$e?`${Hn}
`:"";for(let Fe=Math.min(E,G);;){const Je=[je,...A(Le,Fe-je.length-1),`
`],st=G===1/0?0:Buffer.byteLength(Je.join(""));if(st<=G||Fe<Xn)return Je;Fe=Math.floor(Fe*G*.99/st)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},u,f){const m=f?"### ":"",k=e===void 0?void 0:Ve(e,{mask:u});return o==="added"||o==="removed"?`${m}${ae[o]} ${k===void 0?"Workflow":`${k}: workflow`} ${o}`:f?`${m}${k===
void 0?"":`${k}: `}${(0,U.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const u=(k,F)=>{const E=k.flatMap(G=>G===void 0?[]:[Ve(G,{mask:i})]).join(", ");return k.length===0?[]:[M(F(E),{least:F(
(0,q.hS)(k.length,"workflow"))})]},f=e.flatMap(({name:k,status:F})=>F==="unchanged"?[k]:[]),m=e.flatMap(({name:k,variablesCompared:F})=>F?[]:[k]);return[...e.length===0?[M("No workflow was compared")]:
[],...u(f,k=>k===""?"No changes":`${k}: no changes`),...u(m,k=>`The environment variables${m.length===e.length?"":` of ${k}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(o,k=>`${k}: not compared, because the step failed`)]}var Qn=p(8725),qn=p(276),er=p(4022),nr=p(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,u){const f=or-Buffer.byteLength(i.join()),m=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
m:Vn(m,u)}function ir(e){const o=(0,U.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),u=o.length>20?` and ${(0,q.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((xe,Se,p)=>{p.d(Se,{LO:()=>S,Rr:()=>X,bY:()=>h,yG:()=>z});var U=p(3024),q=p(6760),ie=p(5806),pe=p(7596),de=p(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function D(T,V=B){return[V,({input:P})=>`contains ${I(P)}. ${T}`]}function v(...T){return V=>{for(const[P,ee]of T){const se=P.exec(V);if(se)throw new Error(typeof ee=="string"?ee:ee(se))}return V}}function z(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${h(T)}`)}function M(T,V=!1){return P=>{const ee=Number(P);if((V?/^\d+$/:/^\d+(\.\d+)?$/).
test(P)&&ee>0&&ee<=T)return ee;const se=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${V?"whole ":""}number above 0${se}, not ${h(P)}`)}}const C=v(D("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,T])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function A(T){return parseHost(C(T))}function l(T){if(isId(T))return T;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${h(T)}`)}const N=v(D("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins with "${T}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),y="is too long: at most 200 characters",_=v([new RegExp("\\\
p{C}","u"),({input:T})=>`must not contain control characters: ${h(T)}`],[/.{201}/u,y]),w=v([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${h(T)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${h(T)}`],[/.{201}/u,y]);function R(T){const V=refusal(w(T));if(V!==void 0)throw new Error(`can't be a name: ${h(T)} ${V}`);
if(Buffer.byteLength(T)>240)throw new Error(y);return T}function s(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,q.resolve)(process.env.GITHUB_WORKSPACE??"")}const j=v([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function X(T){return(0,q.resolve)(c(),j(T))}function g(T){const V=X(
T);if(existsSync(V))return V;throw new Error(S(T))}function S(T){const V=!(0,U.existsSync)(c())||(0,U.readdirSync)(c()).length===0;return`doesn't exist: ${h(T)}${V?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function h(T){const V=I(T);return`"${(0,de.OX)(T,60)}"${V===""?"":` with ${V}`}`}function I(T){const V=(T.match(new RegExp(B,"gu"))??[]).map(se=>se.codePointAt(0)??0),
P=[...new Set(V)].map(se=>`U+${se.toString(16).toUpperCase().padStart(4,"0")}`),ee=P.length===1?"an invisible character":"invisible characters";return P.length===0?"":`${ee} (${P.slice(0,5).join(", ")}\
)`}}),1124:((xe,Se,p)=>{p.d(Se,{AS:()=>D,Hq:()=>de,RG:()=>q,cq:()=>v,cz:()=>ie,xS:()=>pe,xW:()=>B});var U=p(706);const q={type:"hidden"};function ie(z){const M=C=>z.reduce((A,l)=>A+l[C],0);return{added:M(
"added"),modified:M("modified"),removed:M("removed")}}function pe({status:z,changes:M,references:C}){const A={added:0,modified:0,removed:0};if(z!=="modified")return{...A,[z]:1};if(M.length===0&&C.length===
0)return{...A,modified:1};for(const{kind:l}of M)A[l==="added"||l==="removed"?l:"modified"]++;return A}function de({workflows:z}){return z.some(({status:M})=>M!=="unchanged")}function B({workflows:z}){
return ie(z.map(({counts:M})=>M))}function D({workflows:[z,...M]}){return z?.unusedIgnores.filter(C=>M.every(({unusedIgnores:A})=>A.includes(C)))??[]}function v({modified:z,added:M,removed:C}){return Object.
entries({modified:z,added:M,removed:C}).flatMap(([l,N])=>N===0?[]:[`${(0,U.zD)(N)} ${l}`]).join(", ")||"no changes"}}),3436:((xe,Se,p)=>{p.d(Se,{Gg:()=>z,Ms:()=>y,Op:()=>l,PX:()=>A,Rk:()=>ie,TH:()=>v,
TN:()=>B,YD:()=>D,ZM:()=>de,dj:()=>R,e1:()=>N,eX:()=>pe,jn:()=>C});var U=p(8142),q=p(2899);const ie=["id","_id","key","name"],pe=["name","title","label","displayName"],de=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(s,c){if(s.type!=="object")return;const j=s.members.get(c)??s.matchOnly?.get(c);return j&&C(j)&&/^("[^"]|[-\d])/.test(j.text)?j.text:void 0}function D(s){return s.type==="object"?[...s.members.
keys()]:[]}function v(s){return M(s,["id","_id","key"])??M(s,D(s).sort().filter(c=>de.test(c)))}function z(s){return M(s,pe)}function M(s,c){const j=c.find(X=>B(s,X)!==void 0);return j&&B(s,j)}function C(s){
return s.type==="string"||s.type==="literal"}function A(s){return s===void 0?[]:C(s)?[N(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).flatMap(A)}function l(s,c,j){return j&&ie.includes(s)&&
C(c)}function N(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class y{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,j=X=>{}){this.#n=c,this.#e=c.lines.length===0,this.#t=
j}read(c){const{fields:j,orders:X}=this.#n,g=S=>(0,q.pi)(j,S,this.#t);return(0,U.q)(c,void 0,{enter:(S,h="")=>this.#e?void 0:{key:h,outer:S},scalar:S=>this.scalar(S),array:(S,h)=>{const I=S.length>0&&
g({key:"",outer:h});return this.array(I?[]:S,(0,q.pi)(X,h,this.#t))},object:(S,h)=>{let I;for(const[T,V]of j.size===0?[]:S)g({key:T,outer:h})&&(S.delete(T),ie.includes(T)&&(I=(I??new Map).set(T,V)));return this.
object(S,I)}})}scalar(c){let j=this.#r.get(c);return j===void 0&&(j={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,j)),j}array(c,j){const X=j?c.toSorted((h,I)=>h.id-I.id):
c;let g=X.length;for(const{id:h}of X)g=w(g,h);const S=this.#i(g,{type:"array",id:this.#s+1,items:X,unordered:j});return this.#e?S:{type:"array",id:S.id,items:c,unordered:j}}object(c,j){let X=~c.size;for(const[
S,{id:h}]of c)X=X+w(this.scalar(S).id,h)|0;const g=this.#i(X,{type:"object",id:this.#s+1,members:c,matchOnly:j});return this.#e?g:{type:"object",id:g.id,members:c,matchOnly:j}}#i(c,j){for(let X=c;;X=X+
1|0){const g=this.#o.get(X);if(g&&_(g,j))return g;if(!g)return this.#o.set(X,j),this.#s++,j}}}function _(s,c){if(s.type==="array")return c.type==="object"||s.items.length!==c.items.length?!1:s.items.every(
({id:j},X)=>j===c.items[X]?.id);if(c.type==="array"||s.members.size!==c.members.size)return!1;for(const[j,{id:X}]of c.members)if(s.members.get(j)?.id!==X)return!1;return!0}function w(s,c){const j=Math.
imul(s^s>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(j^j>>>13,695872825)}function R(s){if(C(s))return s.text;if(s.type==="array"){const j=s.items.map(R);return`[${(s.unordered?j.sort():
j).join()}]`}return`{${Array.from(s.members,([j,X])=>`${JSON.stringify(j)}:${R(X)}`).sort().join()}}`}}),2899:((xe,Se,p)=>{p.d(Se,{K$:()=>U,pi:()=>ie,wo:()=>q});const U=q("");function q(B){const D=new Set,
[v,z]=[new Map,new Map];for(const[M,C]of B.split(/\r\n|\r|\n/).entries()){const A=C.trim();if(A===""||A.startsWith("#"))continue;const[l,N]=A.endsWith("[]")?[A.slice(0,-2),z]:[A,v],y=l.split(".").reverse(),
_=pe(l);if(y.includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(y.every(w=>w==="*"))throw new Error(`has only * in line ${M+1}, which would ignore everything\
 (name a key)`);D.add(A),N.set(_,[...N.get(_)??[],{line:A,keys:y}])}return{lines:[...D],fields:v,orders:z}}function ie(B,D,v){if(B.size===0||D===void 0)return!1;const z=["*",pe(D.key)].flatMap(M=>B.get(
M)??[]).filter(({keys:M})=>de(D,M));for(const{line:M}of z)v(M);return z.length>0}function pe(B){return B.slice(B.lastIndexOf(".")+1)}function de(B,D){if(B===void 0||D.length===0)return D.length===0;const v=D[0]===
"*"?["*"]:B.key.split(".").reverse();return v.every((z,M)=>z===D[M])&&de(B.outer,D.slice(v.length))}}),2742:((xe,Se,p)=>{p.d(Se,{OD:()=>ye,qy:()=>re,Z:()=>Oe,yR:()=>J});var U=p(3436),q=p(2899),ie=p(1345);
function pe(K,oe){const ue=oe.size===0?void 0:oe.get(JSON.stringify(K));return ue===void 0?K:(0,U.e1)(ue)}function de({base:K,head:oe}){return K===oe?[]:U.Rk.flatMap(ue=>{const[he,ne]=[(0,U.TN)(K,ue),
(0,U.TN)(oe,ue)];return he!==ne&&he?.startsWith('"')&&ne?.startsWith('"')?[[he,ne]]:[]})}function B(K,oe){const ue=new Map;for(const[ne,fe]of K)ue.set(ne,(ue.get(ne)??new Set).add(fe));const he=([ne,fe])=>ue.
get(ne)?.size===1&&oe.base.get(ne)===1&&oe.head.get(fe)===1;return new Map(K.filter(he))}function D(K){const oe=ue=>{const he=new Map,ne=(fe,ge)=>{if(fe.type==="array")for(const Ee of fe.items)ne(Ee,!0);
if(fe.type!=="object")return;const Ie=ge?[fe.id,...U.Rk.flatMap(Ee=>(0,U.TN)(fe,Ee)??[])]:[];for(const Ee of new Set(Ie))he.set(Ee,(he.get(Ee)??0)+1);for(const Ee of fe.members.values())ne(Ee,!1)};for(const fe of K)
ne(fe[ue],!1);return he};return{base:oe("base"),head:oe("head")}}function v(K,oe,ue){const he={element:new Map,member:new Map};function ne(ge,Ie){if(oe.size===0&&!ue)return ge;if((0,U.jn)(ge))return K.
scalar(oe.get(ge.text)??ge.text);const Ee=he[Ie?"element":"member"],Ne=Ee.get(ge.id)??fe(ge,Ie);return Ee.set(ge.id,Ne),Ne}function fe(ge,Ie){if(ge.type==="array"){const Ne=ge.items.map(Ue=>ne(Ue,!0));
return K.array(Ne,ge.unordered)}const Ee=new Map;for(const[Ne,Ue]of ge.members)(0,U.Op)(Ne,Ue,Ie)?ue||Ee.set(Ne,Ue):Ee.set(pe(Ne,oe),ne(Ue,!1));return K.object(Ee)}return(ge,Ie=!1)=>ne(ge,Ie).id}function z(K,oe){
const ue={base:v(K,oe,!0),head:v(K,new Map,!0)};return{interner:K,renames:oe,follow:v(K,oe,!1),bare:ue}}var M=p(5408);const C=.4,A=.9,l=4e4,N=4,y=/^(""|0|true|false|null)$/,_=.25,w=new Set([...U.eX,"t\
ype"]);function R(K,oe,ue){const{compare:he,shareRare:ne}=j(K,ue),fe=s(K,oe),ge=c(K);return Ie=>(Ee,Ne)=>{const Ue=(0,M.qc)(Ee,Ne),Q=Ue.reduce(($,{base:te,head:we})=>$+te.length*we.length,0),W=$=>Q>l?
[...ne($),...(0,M.O6)(oe,$).flatMap(M.yU)]:$.base.flatMap(te=>$.head.map(we=>({base:te,head:we}))),Z=Ue.flatMap(W).flatMap($=>{const te=he($);return(Ie>0&&ge($)?he($,()=>1)>=A:te>=Ie)?[{pair:$,alike:te,
distance:fe($)}]:[]});Z.sort(($,te)=>te.alike-$.alike||$.distance-te.distance);const le=new Set;return Z.flatMap(({pair:$})=>le.has($.base)||le.has($.head)?[]:(le.add($.base).add($.head),[$]))}}function s({
base:K},oe){const ue=new Map((0,M.Ms)(oe).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let he=0;const ne=K.map(({index:fe})=>(he=ue.get(fe)??he,fe+he));return fe=>Math.abs((ne[fe.base.index]??
0)-fe.head.index)}function c({base:K,head:oe}){const ue=({item:ge})=>[(0,U.TH)(ge),(0,U.Gg)(ge)],[he,ne]=[new Set(K.flatMap(ue)),new Set(oe.flatMap(ue))],fe=(ge,Ie)=>ue(ge).every(Ee=>Ee!==void 0&&!Ie.
has(Ee));return ge=>fe(ge.base,ne)&&fe(ge.head,he)}function j(K,{renames:oe,follow:ue}){const he=new Map([["",0]]),ne=new Set;function fe(W){const Z=he.get(W)??he.size;return Z===he.size&&he.set(W,Z),
Z}function ge(W,Z){const le=new Set,$=(te,we,Ae)=>{if((0,U.jn)(te)||(te.type==="array"?te.items.length:te.members.size)===0){const Me=fe(`${we}=${Z==="base"?ue(te):te.id}`);le.add(Me),(!(0,U.jn)(te)||
y.test(te.text))&&ne.add(Me)}else if(te.type==="array")for(const Me of te.items)$(Me,fe(`${we}[]`),!0);else for(const[Me,We]of te.members)we===0&&(0,U.jn)(We)&&w.has(Me)||(0,U.Op)(Me,We,Ae)||$(We,fe(`${we}\
.${Z==="base"?pe(Me,oe):Me}`),!1)};return $(W,0,!0),le}const Ie=new Map,Ee=new Map,Ne=W=>Ie.get(W)??new Set;for(const W of["base","head"]){for(const Z of K[W])Ie.set(Z,ge(Z.item,W));for(const[Z,le]of(0,ie.
Vn)(K[W].flatMap($=>[...Ne($)]))){const $=(ne.has(Z)?_:1)/le;Ee.set(Z,Math.min(Ee.get(Z)??1,$))}}const Ue=W=>Ee.get(W)??0,Q=W=>[...Ne(W)].filter(Z=>Ue(Z)>=1/N);return{compare({base:W,head:Z},le=Ue){const $=Me=>{
let We=0;for(const Ye of Me)We+=le(Ye);return We},[te,we]=[Ne(W),Ne(Z)],Ae=[...te].filter(Me=>we.has(Me));return 2*$(Ae)/($(te)+$(we))||0},shareRare(W){const Z=new Map;for(const le of W.head)for(const $ of Q(
le))Z.set($,[...Z.get($)??[],le]);return W.base.flatMap(le=>{const $=new Set(Q(le).flatMap(te=>Z.get(te)??[]));return Array.from($,te=>({base:le,head:te}))})}}}function X(K,oe,ue){const he={base:{item:K,
index:0,array:[K]},head:{item:oe,index:0,array:[oe]}};return j({base:[he.base],head:[he.head]},ue).compare(he)}function g(K,oe,ue){let he=[],ne=K;const fe=()=>ne.base.length===0||ne.head.length===0,ge=($,te)=>{
const we=fe()?[]:$(ne,te);we.length!==0&&(he=he.concat(we),ne=(0,M.FF)(ne,we))},Ie=$=>(te,we)=>(0,M.O6)(he,te).flatMap(Ae=>$(Ae,we)),Ee=ue||[...K.base,...K.head].some(({item:$})=>$.type==="object"),Ne=U.
Rk.filter($=>!(T(K.base,$)&&T(K.head,$)));for(const $ of V(Ne,K,oe))ge(M.kk,h($));const Ue=({item:$})=>$.id,Q=({item:$},te)=>te==="base"?oe.follow($,!0):$.id;for(const $ of oe.renames.size>0?[Q,Ue]:[Ue])
ge(Ie(M.eV),$),Ee&&ge(M.kh,$);if(Ee&&!fe()){for(const we of V(ee(K),K,oe).slice(0,1))ge(M.kk,h(we));const $=we=>({item:Ae},Me)=>I(Ae,oe.bare[Me],we);ge(Ie(M.eV),$(1)),ge(M.kh,$(3));const te=R(K,he,oe);
for(const we of[...U.eX,"key"])ge(te(0),h(we));ge(te(C),({item:we})=>we.type==="object"?(0,U.TN)(we,"type")??"":void 0)}const W=Ne.length<U.Rk.length,Z=$=>(0,U.Gg)($)??(W?Ne.find(te=>(0,U.TN)($,te)):(0,U.
TH)($));return ge(Ie(($,te)=>W&&S($.base)===S($.head)?(0,M.yU)($):(0,M.kh)($,te)),({item:$})=>Z($)===void 0?"":void 0),he}function S(K){return K.map(({index:oe})=>oe).join()}function h(K){return({item:oe})=>(0,U.
TN)(oe,K)}function I(K,oe,ue){return K.type!=="object"||[...K.members].filter(([ne,fe])=>!(0,U.Op)(ne,fe,!0)).length<ue?void 0:oe(K,!0)}function T(K,oe){const ue=he=>K.every(({item:ne,index:fe})=>(0,U.
TN)(ne,oe)?.replaceAll('"',"")===`${he+fe}`);return K.length>1&&(ue(0)||ue(1))}function V(K,oe,ue){const he=K.map(fe=>({key:fe,pairs:(0,M.kk)(oe,h(fe))})),ne=(fe,ge)=>fe.every(({base:Ee,head:Ne},Ue)=>Ee===
ge[Ue]?.base&&Ne===ge[Ue]?.head)?0:P(ge,ue)-P(fe,ue);return he.sort(({pairs:fe},{pairs:ge})=>ge.length-fe.length||ne(fe,ge)),he.map(({key:fe})=>fe)}function P(K,{interner:oe,renames:ue,bare:he}){const ne=K.
map(({base:ge,head:Ie})=>({base:ge.item,head:Ie.item})),fe=v(oe,new Map([...ue,...ne.flatMap(de)]),!0);return ne.filter(({base:ge,head:Ie})=>[fe,he.head].some(Ee=>Ee(ge,!0)===he.head(Ie,!0))).length}function ee({
base:K,head:oe}){const ue=(0,ie.Vn)(oe.flatMap(({item:fe})=>(0,U.YD)(fe))),he=fe=>2*(ue.get(fe)??0)>oe.length&&fe!=="type",ne=[...ue.keys()].filter(fe=>he(fe)&&se(K,fe)&&se(oe,fe)).sort();return[...ne.
filter(fe=>U.ZM.test(fe)),...ne]}function se(K,oe){const ue=K.flatMap(({item:ne})=>(0,U.TN)(ne,oe)??[]).filter(ne=>ne.startsWith('"'));if(ue.length<2||2*ue.length<=K.length||new Set(ue).size<ue.length)
return!1;const he=new Set(K.flatMap(({item:ne})=>U.Rk.map(fe=>(0,U.TN)(ne,fe))));return 2*ue.filter(ne=>he.has(ne)).length<ue.length}const be=8,Re=.5;function _e(K,oe,ue,he){const ne=W=>K[W].flatMap(le=>[
le,...De(le,he)]).filter(({path:le,value:$})=>le.at(-1)?.type==="item"&&ue[W].get($.id)===1),fe={bases:new Set,heads:new Map};let ge={base:ne("base"),head:ne("head")};const Ie=(W,Z)=>{const le=(0,M.kk)(
ge,W).filter(({base:$,head:te})=>$.arrays!==te.arrays&&Z($.value,te.value));for(const{base:$,head:te}of le)fe.bases.add($.value),fe.heads.set(te.value,$);ge=(0,M.FF)(ge,le)},Ee=(W,Z)=>(0,U.TN)(W,"type")===
(0,U.TN)(Z,"type"),Ne=(W,Z)=>Ee(W,Z)&&X(W,Z,oe)>=Re,Ue=(W,Z)=>(ue[Z].get(W??"")??0)<2,Q=(W,Z)=>Ue(W,Z)?W:void 0;return Ie(({value:W},Z)=>Q((0,U.TH)(W),Z),(W,Z)=>((0,U.TH)(W)?.length??0)>=be||Ne(W,Z)),
Ie(({value:W},Z)=>Q((0,U.Gg)(W),Z),Ne),Ie(({value:W},Z)=>Ue((0,U.TH)(W),Z)?I(W,oe.bare[Z],3):void 0,Ee),fe}function De({value:K,path:oe},ue){return(0,ie.Vg)(K,ue).flatMap(he=>{if((0,U.jn)(he.value))return[];
const ne={value:he.value,path:[...oe,he.step]};return[ne,...De(ne,ue)]})}function Pe(K,oe,ue,he){const ne=[],fe=[],ge=[],Ie=[],Ee={base:[],head:[]};function Ne({base:$,head:te},we,Ae){Ae==="element"&&
Ie.push(...de({base:$,head:te})),(Ae==="element"||Ae==="member"&&$.type==="object"&&te.type==="object")&&ge.push({base:$,head:te,path:we}),$.id!==te.id&&($.type==="array"&&te.type==="array"?le($,te,we):
$.type==="object"&&te.type==="object"?Z({base:$,head:te},we,Ae):Ae!=="own"&&(0,U.jn)($)&&(0,U.jn)(te)&&oe.renames.get($.text)===te.text?fe.push({path:we,from:(0,U.e1)($.text),to:(0,U.e1)(te.text)}):ne.
push({kind:"modified",path:we,from:$,to:te}))}function Ue({base:$,head:te},we,Ae,Me){$!==void 0&&te!==void 0?Ne({base:$,head:te},we,Ae):te!==void 0&&!Q(te,we)?(ne.push({kind:"added",path:we,value:te}),
Ee.head.push({value:te,path:we,arrays:Me}),ue.heads.size>0&&W(te,we)):$!==void 0&&!ue.bases.has($)&&(ne.push({kind:"removed",path:we,value:$}),Ee.base.push({value:$,path:we,arrays:Me}))}function Q($,te){
const we=ue.heads.get($);return we===void 0?!1:(ne.push({kind:"moved",path:te,from:we.path}),Ne({base:we.value,head:$},te,"element"),!0)}function W($,te){for(const{step:we,value:Ae}of(0,ie.Vg)($,he)){
const Me=[...te,we];Q(Ae,Me)||W(Ae,Me)}}function Z($,te,we){for(const{key:Ae,from:Me,...We}of He($,oe)){const Ye=[...te,{type:"member",key:Ae}];Me!==Ae&&fe.push({path:Ye,from:Me,to:Ae});const Ge=We.base!==
void 0&&(0,U.Op)(Ae,We.base,we==="element");Ue(We,Ye,Ge?"own":"member")}}function le($,te,we){const Ae={base:(0,M.S3)($.items),head:(0,M.S3)(te.items)},Me=g(Ae,oe,$.unordered&&te.unordered).filter(ze=>!ue.
bases.has(ze.base.item)&&!ue.heads.has(ze.head.item)),We=(0,ie.Oe)(Ae,Me,he),Ye=new Set((0,M.Ms)(Me).map(ze=>ze.head.index)),Ge=We.filter(ze=>ze.base&&ze.head&&!Ye.has(ze.index));Ge.length>0&&!te.unordered&&
ne.push({kind:"reordered",path:we,moved:Ge.map(({step:ze})=>ze)});for(const{step:ze,...tt}of We)Ue(tt,[...we,ze],"element",Ae)}return Ne(K,[],"root"),{changes:ne,references:fe,matches:ge,renames:Ie,unmatched:Ee}}
function He({base:K,head:oe},{renames:ue,follow:he}){const ne=new Map(K.members),fe=new Map,ge=(Ee,Ne)=>Ee.id===Ne.id||he(Ee)===Ne.id;for(const Ee of[ge,()=>!0])for(const Ne of[Ue=>Ue,Ue=>pe(Ue,ue)])for(const[
Ue,Q]of ne){const W=Ne(Ue),Z=oe.members.get(W);Z===void 0||fe.has(W)||!Ee(Q,Z)||(ne.delete(Ue),fe.set(W,{key:W,from:Ue,base:Q,head:Z}))}for(const[Ee,Ne]of oe.members)fe.has(Ee)||fe.set(Ee,{key:Ee,from:Ee,
head:Ne});const Ie=Array.from(ne,([Ee,Ne])=>({key:Ee,from:Ee,base:Ne}));return[...fe.values(),...Ie].sort((Ee,Ne)=>Ee.key<Ne.key?-1:1)}const O={bases:new Set,heads:new Map},x=5;function re(K,oe){const ue=new U.
Ms(q.K$),[he,ne]=[K,oe].map(fe=>J(fe,ue));return he&&ne&&ye([{base:he,head:ne}],ue)[0]}function J(K,oe=new U.Ms(q.K$)){return/^\s*[[{]/.test(K)?oe.read(K):void 0}function ye(K,oe){const ue=Oe(()=>D(K)),
he=Oe(()=>(0,ie.j9)([...K.map(({head:Ie})=>Ie),...K.map(({base:Ie})=>Ie)])),ne=(Ie,Ee)=>he().componentOf(Ie,Ee);function fe(Ie){const Ee=z(oe,Ie);return K.map(Ne=>{const Ue=Pe(Ne,Ee,O,ne),{base:Q,head:W}=Ue.
unmatched;if(Q.length===0||W.length===0)return Ue;const Z=_e(Ue.unmatched,Ee,ue(),ne);if(Z.heads.size===0)return Ue;const le=Pe(Ne,Ee,Z,ne);return le.changes.filter(({kind:$})=>$==="moved").length===Z.
heads.size?le:Ue})}let ge=new Map;for(let Ie=0;Ie<x;Ie++){const Ee=fe(ge),Ne=Ee.flatMap(Q=>Q.renames),Ue=Ne.length===0?new Map:B(Ne,ue());if(ge.size===Ue.size&&[...ge].every(([Q,W])=>Ue.get(Q)===W)){if(Ee.
some(({changes:Q})=>Q.length>0))return Ee;break}ge=Ue}return fe(new Map)}function Oe(K){let oe;return()=>(oe??={value:K()},oe.value)}}),1345:((xe,Se,p)=>{p.d(Se,{Oe:()=>A,Vg:()=>l,Vn:()=>w,j9:()=>B,qU:()=>D});
var U=p(3436),q=p(5408);const ie=/group|parent|folder|owner/i,pe=/(-[\da-f]{4}){3}-[\da-f]{12}/i,de=40;function B(s){const c=s.map(C),j=h=>c.find(I=>I.get(h))?.get(h);function X(h,I){for(const T of(0,U.
YD)(h).sort()){if(ie.test(T))continue;const V=`${(0,U.TN)(h,T)}`,P=T==="type"?`"${V.split(":")[1]}`:V,ee=j(P);if(ee===void 0||D(ee.item)===void 0)continue;const se=c.some(be=>{const Re=be.get(P);return Re&&
(Re.array===I||M(I,Re.item))});if(T==="type"||!se)return ee.item}}function g(h,I){const T=(0,U.Gg)(h);return D(h)??D(X(h,I))??(T&&(0,U.e1)(T))}function S(h){const I=/\d/.test(h)?j(h):void 0;return I&&
g(I.item,I.array)}return{componentOf:X,nameOf:g,labelOf:S}}function D(s){const c=s&&((0,U.TN)(s,"name")??v(s));return c&&(0,U.e1)(c)}function v(s){const[c,j]=[z(s,"localeData"),z(s,"data")];return[...(c?
["en",...(0,U.YD)(c)]:[]).map(h=>z(c,h)),j,z(j,"node")].map(h=>h&&((0,U.Gg)(h)??(0,U.TN)(h,"display_name"))).find(h=>h!==void 0)}function z(s,c){return s?.type==="object"?s.members.get(c):void 0}function M(s,c){
return(0,U.YD)(c).map(X=>z(c,X)).some(X=>X?.type==="array"&&X.items===s)}function C(s){const c=new Map,j=X=>{if(X.type==="object")for(const g of X.members.values())j(g);if(X.type==="array")for(const g of X.
items){const S=(0,U.YD)(g).filter(I=>U.ZM.test(I)),h=new Set(S.flatMap(I=>(0,U.TN)(g,I)??[]));for(const I of h)c.set(I,c.has(I)?void 0:{item:g,array:X.items});j(g)}};return j(s),c}function A(s,c,j){const X=(0,q.
FF)(s,c),g=[...X.base.map(h=>({...h,base:h.item})),...c.map(({base:h,head:I})=>({...I,base:h.item,head:I.item})),...X.head.map(h=>({...h,head:h.item}))],S=_(g,j);return g.map(h=>({...h,step:N(h,S.get(
h))})).sort(y)}function l(s,c){return s.type==="object"?Array.from(s.members,([X,g])=>({step:{type:"member",key:X},value:g})):(s.type==="array"?A({base:[],head:(0,q.S3)(s.items)},[],c):[]).map(({step:X,
item:g})=>({step:X,value:g}))}function N({item:s,index:c},j){if(j===void 0)return{type:"element",index:c,item:s};const X=R(s),g=X!==void 0&&X.length<=de&&!j.startsWith(X);return{type:"item",label:j,...g&&
{hint:X},item:s}}function y({step:s},{step:c}){return s.type==="item"&&c.type==="item"?s.label<c.label?-1:1:s.type==="element"&&c.type==="element"?s.index-c.index:s.type==="item"?-1:1}function _(s,c){
const j=new Map,X=new Set;let g=s.filter(({item:P})=>(D(P)??(0,U.Gg)(P)??(0,U.TH)(P))!==void 0);const S=P=>{const ee=g.map(P),se=w(ee);g=g.filter((be,Re)=>{const _e=ee[Re];return _e===void 0||se.get(_e)!==
1||X.has(_e)?!0:(X.add(_e),j.set(be,_e),!1)})};S(({item:P})=>D(P));const h=new Map(g.map(P=>[P,D(P.item)??D(c(P.item,P.array))])),I=w([...h.values()]),T=P=>{const[ee,se]=[h.get(P),(0,U.Gg)(P.item)];return D(
P.item)??(I.get(ee)===1?ee:void 0)??(se&&(0,U.e1)(se))},V=(P,ee="")=>{const[se,be]=[(0,U.TH)(P.item),T(P)??R(P.item)],Re=se&&(0,U.e1)(se).replace(ee,"");return be&&Re?`${be} (${Re})`:be??Re};return S(
P=>T(P)??V(P,pe)),S(P=>V(P,pe)),S(P=>V(P)),S(P=>`${T(P)??R(P.item)??V(P)} [${P.index}${P.head?"":", before"}]`),j}function w(s){const c=new Map;for(const j of s)c.set(j,(c.get(j)??0)+1);return c}function R(s){
const c=(0,U.TN)(s,"type");return c?.startsWith('"')?(0,U.e1)(c):void 0}}),7856:((xe,Se,p)=>{p.d(Se,{$C:()=>s,Wr:()=>g,_p:()=>c,lb:()=>N});var U=p(706),q=p(3436),ie=p(2742);const pe=8,de="authorizatio\
n|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",B=new RegExp(`(?:${de}|(?:password|secret|apikey)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
v=new RegExp(`^x?(?:${de})$`),z=/name|key|header|field/i,M=["value","values","default","defaultvalue","headervalue"],C=/\{\{|\$\{|<%/,A="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${de}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${de})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${de})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${A}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${A}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${de})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(S=>new RegExp(S,"giu"));function N({workflows:S}){const h=new U.pO;for(const{secrets:T,files:V}of S){const P=V.flatMap(({base:ee,head:se})=>[ee,se].flatMap(g));for(const ee of[...T,...P].flatMap(y))
h.add(ee,_)}const I=new Map;return T=>{const V=I.get(T);if(V)return V;const P=[],ee=Re=>(P.push(Re),U.v5),be={shown:l.reduce((Re,_e)=>Re.replace(_e,ee),h.hide(T,ee)),hidden:JSON.stringify(P)};return I.
set(T,be),be}}function y(S){return[S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,q.PX)((0,ie.yR)(S))]}function _(S){return S.length>=pe&&!new RegExp("^\\p{L}+$","u").test(S)}function w(S){const h=R(
S);return B.test(h)&&!D.test(h)}function R(S){return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,h,I){if(j(h))return!1;if(w(S))return X(h)||v.test(R(S));const T=V=>z.test(V)&&w(String(I&&(0,q.TN)(
I,V)));return M.includes(R(S))&&I!==void 0&&(0,q.YD)(I).some(T)}function c(S,...h){return h.every(j)?!1:S.some((I,T)=>{const V=S[T-1],P=V&&"item"in V?V.item:void 0,ee=S.slice(T+1).every(({type:be})=>be===
"element"),se=be=>I.type==="member"&&s(I.key,ee?be:void 0,P);return h.some(se)})}function j(S){return S?.type==="literal"&&!/\d/.test(S.text)}function X(S){return S?.type==="array"?S.items.every(X):S!==
void 0&&(0,q.jn)(S)}function g(S){const h=[],I=T=>{if(T!==void 0)if((0,q.jn)(T))I((0,ie.yR)((0,q.e1)(T.text)));else if(T.type==="array")for(const V of T.items)I(V);else for(const[V,P]of T.members)s(V,
P,T)&&h.push(...(0,q.PX)(P)),I(P)};return I(S),h.filter(T=>!C.test(T))}}),5408:((xe,Se,p)=>{p.d(Se,{$z:()=>v,FF:()=>C,Ms:()=>M,O6:()=>A,S3:()=>ie,eV:()=>pe,kh:()=>de,kk:()=>B,qc:()=>D,yU:()=>z});var U=p(
8965);const q=500;function ie(l){return l.map((N,y)=>({item:N,index:y,array:l}))}function pe(l,N){const y=c=>l[c].map(j=>N(j,c)),_=(c,j)=>c!==void 0&&c===j,w=(0,U.E)(y("base"),y("head"),{maxEditLength:q,
comparator:_});if(w===void 0)return M(de(l,N));let[R,s]=[0,0];return w.flatMap(({added:c,removed:j,count:X})=>{const[g,S]=[l.base.slice(R,R+X),l.head.slice(s,s+X)];return c||(R+=X),j||(s+=X),c||j?[]:z(
{base:g,head:S})})}function de(l,N){return D(l,N).flatMap(z)}function B(l,N){return D(l,N).flatMap(y=>y.base.length===1&&y.head.length===1?z(y):[])}function D(l,N){const y=v(l.head,_=>N(_,"head"));return y.
delete(void 0),[...v(l.base,_=>N(_,"base"))].flatMap(([_,w])=>{const R=y.get(_);return R?[{base:w,head:R}]:[]})}function v(l,N){const y=new Map;for(const _ of l){const w=N(_),R=y.get(w);R?R.push(_):y.
set(w,[_])}return y}function z({base:l,head:N}){return l.flatMap((y,_)=>{const w=N[_];return w===void 0?[]:[{base:y,head:w}]})}function M(l){const N=[];for(const _ of l.toSorted((w,R)=>w.base.index-R.
base.index)){let[w,R]=[0,N.length];for(;w<R;){const s=w+R>>1;(N[s]?.last.head.index??0)<_.head.index?w=s+1:R=s}N[w]={last:_,before:N[w-1]}}const y=[];for(let _=N.at(-1);_;_=_.before)y.push(_.last);return y.
reverse()}function C({base:l,head:N},y){const _=new Set(y.flatMap(w=>[w.base,w.head]));return{base:l.filter(w=>!_.has(w)),head:N.filter(w=>!_.has(w))}}function A(l,N){const y=M(l),_={base:0,head:0};return D(
N,({index:w},R)=>{for(;(y[_[R]]?.[R].index??1/0)<w;)_[R]++;return _[R]})}}),6384:((xe,Se,p)=>{p.a(xe,async(U,q)=>{try{let _=function(){const w=new pe.i,R=w.required("base",D.Rr),s=w.required("head",D.
Rr);[R,s].some(g=>g!==void 0&&(0,ie.existsSync)(g))||(R!==void 0&&w.refuse("base",(0,D.LO)(w.text("base"))),s!==void 0&&w.refuse("head",(0,D.LO)(w.text("head"))));const c=w.optional("ignore",()=>(0,z.
wo)(w.lines("ignore")))??z.K$,j=w.boolean("fail-on-change",!1),X=w.boolean("summary",!0);return{base:w.check(R),head:w.check(s),ignore:c,failOnChange:j,summary:X}};var ie=p(3024),pe=p(3991),de=p(4022),
B=p(2345),D=p(6584),v=p(1124),z=p(2899),M=p(7279),C=p(8725),A=p(276),l=p(4057),N=p(706),y=p(1532);await(0,A.eF)(async w=>{const{base:R,head:s,ignore:c,failOnChange:j,summary:X}=_(),g=(0,C.t1)(),[S,h]=[
(0,N.OX)(R),(0,N.OX)(s)],I=(0,l.Bu)(Object.entries({Base:S,Head:h}));g.info(`Comparing ${S} with ${h}`);const T=await(0,y.Z)(R,s,{ignore:c,signal:w}).catch(async se=>{const be=(0,M.iT)(se);throw X&&await(0,l.
Sy)("Workflow comparison failed",(0,l.il)((0,de.UX)(be),(0,A.VY)(be)),I),be});for(const{name:se,status:be,counts:Re,variablesCompared:_e}of T.workflows){const De=be==="changed"||be==="unchanged"?(0,v.
cq)(Re):be,Pe=_e?"":" (environment variables are not compared)";g.info(`${se===void 0?"":`${(0,N.OX)(se)}: `}${De}${Pe}`)}(0,B.$0)(T);const[V,P]=[(0,v.Hq)(T),(0,v.xW)(T)];(0,A.n0)({changed:V,...P});const ee=await(0,B.
S3)(T);if(X){const se=(0,B.uu)(ee,T.workflows.length>1,[I]);await(0,l.Sy)(`Workflow comparison: ${(0,v.cq)(P)}`,se,I)}if(V&&j){const se=`The versions differ (${(0,v.cq)(P)}), and fail-on-change is tru\
e`;throw new M.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),q()}catch(_){q(_)}},1)}),1532:((xe,Se,p)=>{p.d(Se,{Z:()=>ge});var U=p(5806),q=p(4573),ie=p(8142);
const pe={enter:()=>{},scalar:Q=>({json:Q}),array:Q=>({json:`[${Q.map(({json:W})=>W)}]`,items:Q}),object(Q){return{json:`{${Array.from(Q,([Z,{json:le}])=>`${JSON.stringify(Z)}:${le}`).sort()}}`,members:Q}}};
function de(Q){const W=(0,q.isUtf8)(Q)?(0,ie.q)(Q.toString(),void 0,pe):void 0,Z=W?.members??W?.items?.map($=>[B($),$]);if(Z===void 0)return;const le=new Map;for(const[$,{members:te,json:we}]of Z){if($===
void 0||le.has($))return;le.set($,{name:$,keys:[...te?.keys()??[]],content:we})}return{container:Array.isArray(Z)?"array":"object",variables:[...le.values()]}}function B({members:Q}){if(!Q?.has("value"))
return;const W=[Q.get("name"),Q.get("key")].find(Z=>Z?.json[0]==='"');return W&&JSON.parse(W.json)}function D({files:Q}){const W=[...Q].filter(([Z])=>(0,U.dU)(Z)).map(([,Z])=>v(Z));return[...new Set(W.
flat())]}function v(Q){const W=new TextDecoder().decode(Q);try{JSON.parse(W)}catch{return[]}const Z=de(Q),le=new Set(Z?.container==="array"?Z.variables.map(({name:we})=>we):void 0),te=Array.from(W.matchAll(
/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([we,Ae,Me])=>Ae===void 0?[we,String(Number(we))]:Me===void 0?[JSON.parse(Ae)]:[]);return[...new Set(te)].filter(we=>!le.has(we))}var z=p(1124),M=p(
3436),C=p(7598);function A(Q){return(0,q.isUtf8)(Q)?Q.toString():void 0}function l(Q,W,Z){const le=/\.json$/i.test(Q)?A(W):void 0;return le===void 0?void 0:Z.read(le)}function N(Q,W,Z,le){if(W.equals(
Z))return!0;const $=new Interner(le),te=l(Q,W,$);return te!==void 0&&te.id===l(Q,Z,$)?.id}function y({files:Q},W){const Z=$=>createHash("sha256").update($).digest("hex"),le=Array.from(Q,([$,te])=>{const we=l(
$,te,new Interner(W));return[$,Z(we?canonicalJson(we):te)]});return Z(JSON.stringify(le.sort(([$],[te])=>$<te?-1:1)))}var _=p(2899),w=p(2742),R=p(7856);const s=1024*1024;function c(Q,W,{name:Z,ignore:le}){
const $=[Q,W].filter(Xe=>Xe!==void 0),te=$.length===2&&$.some(X),we=[...new Set($.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Ae=new Set(le.lines),Me=new M.Ms(le,Xe=>Ae.delete(Xe)),We=we.flatMap(Xe=>{
const[et,it]=[Q?.files.get(Xe),W?.files.get(Xe)],at=et!==void 0&&it!==void 0&&et.equals(it);if(te&&(0,U.dU)(Xe)||at&&Ae.size===0)return[];const ct=et&&l(Xe,et,Me),pt=at?ct:it&&l(Xe,it,Me);return at||ct!==
void 0&&ct.id===pt?.id?[]:[{name:Xe,from:et,to:it,base:ct,head:pt}]}),Ye=S(We,Me),Ge=Xe=>le.lines.length===0&&Ye.some(et=>et.name===Xe),ze=Ye.length===0?[]:we.filter(Xe=>!Ge(Xe)&&!(0,U.dU)(Xe)),tt=Q===
void 0?"added":W===void 0?"removed":void 0;return{name:Z,status:tt??(Ye.length>0?"changed":"unchanged"),counts:tt?{added:0,modified:0,removed:0,[tt]:1}:(0,z.cz)(Ye.map(z.xS)),files:Ye,variablesCompared:!(te&&
$.some(g)),secrets:[...new Set($.flatMap(Xe=>[...D(Xe),...j(Xe,ze)]))],unusedIgnores:[...Ae]}}function j({files:Q},W){return W.flatMap(Z=>(0,R.Wr)(l(Z,Q.get(Z)??Buffer.of(),new M.Ms(_.K$))))}function X({
kind:Q,files:W}){return Q==="folder"&&![...W.keys()].some(U.dU)}function g({files:Q}){return[...Q].some(([W,Z])=>(0,U.dU)(W)&&de(Z)?.variables.length!==0)}function S(Q,W){const Z=Q.flatMap(({name:$,base:te,
head:we})=>te&&we&&!(0,U.dU)($)?[{name:$,base:te,head:we}]:[]),le=new Map((0,w.OD)(Z,W).map(($,te)=>[Z[te]?.name,$]));return Q.map($=>h($,le.get($.name)))}function h({name:Q,from:W,to:Z,base:le,head:$},te){
const we=W===void 0?"added":Z===void 0?"removed":"modified",Ae={name:Q,status:we,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,U.dU)(Q))return{...Ae,kind:"variables",changes:T(le,
$,we)};if(te||we!=="modified"&&(le??$))return{...Ae,kind:"json",base:le,head:$,...te};const[Me,We]=[W&&I(W),Z&&I(Z)];return W&&Me===void 0||Z&&We===void 0?{...Ae,kind:"binary"}:{...Ae,kind:"text",text:{
base:Me,head:We}}}function I(Q){return Q.length<=s&&!Q.includes(0)?A(Q):void 0}function T(Q,W,Z){const[le,$]=[Q,W].map(Ge=>Ge&&de(Buffer.from((0,M.dj)(Ge))));if(Z==="modified"&&(le===void 0||le.container!==
$?.container))return[{kind:"modified",path:[],from:z.RG,to:z.RG}];const te=Ge=>new Map(Ge?.variables.map(({name:ze,content:tt})=>[ze,tt])),[we,Ae]=[te(le),te($)],Me=[],We=[...we.keys()].filter(Ge=>Ae.
has(Ge)),Ye=[...Ae.keys()].filter(Ge=>we.has(Ge));We.some((Ge,ze)=>Ge!==Ye[ze])&&Me.push({kind:"reordered",path:[],moved:[]});for(const Ge of[...new Set([...we.keys(),...Ae.keys()])].sort()){const ze=[
{type:"member",key:Ge}];we.has(Ge)?Ae.has(Ge)?we.get(Ge)!==Ae.get(Ge)&&Me.push({kind:"modified",path:ze,from:z.RG,to:z.RG}):Me.push({kind:"removed",path:ze,value:z.RG}):Me.push({kind:"added",path:ze,value:z.
RG})}return Me}var V=p(7279),P=p(3024),ee=p(1455),se=p(6760),be=p(1142),Re=p(706),_e=p(9870);function De(Q,W){return new V.HR({what:Q,advice:W,topic:"unpacking"})}function Pe(Q,W){for(const{index:Z}of`${W}\
/`.matchAll(/\//g)){const le=W.slice(0,Z),$=(0,P.lstatSync)((0,se.join)(Q,le),{throwIfNoEntry:!1});if($?.isSymbolicLink())throw De(`${(0,Re.TL)(le)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(le===W&&$?.isFile())return $;if(!$?.isDirectory())break}}async function He(Q){return(await(0,ee.readdir)(Q,{withFileTypes:!0})).map(Z=>Z.name+(Z.isDirectory()?"/":""))}async function O(Q,W){
const Z=[],le=[""];for(const $ of le){W.throwIfAborted();for(const te of await He((0,se.join)(Q,$))){if((0,U.jq)(te))continue;if((te.endsWith("/")?le:Z).push($+te),Z.length+le.length>_e.BE)throw new Error(
"more than 10,000 files are in it")}}return Z}async function x(Q){if(!Pe(Q,U.gv))return;const W=await(0,ee.readFile)((0,se.join)(Q,U.gv),"utf8");let Z;try{const{unpackedFiles:le}=JSON.parse(W);le.every(
$=>(0,U.x5)($)===void 0)&&(Z=new Set(le))}catch{}return{text:W,paths:Z}}async function re(Q,W){const Z=new Set(W.map(caseFold));return(await readdir(Q).catch(()=>[])).filter($=>!Z.has(caseFold($))&&existsSync(
join(Q,$,RECORD)))}function J(Q){return`${JSON.stringify({unpackedFiles:[...Q]},null,2)}
`}var ye=p(3657);async function Oe(Q,W){try{const Z=await(0,ee.stat)(Q);if(Z.isDirectory())return await ne(Q,W);if(Z.size>_e.zx)throw new Error("it is larger than 256 MiB, the limit");const le=await(0,ee.
readFile)(Q);return{...await(0,ye.u)(le,W),sha256:(0,C.createHash)("sha256").update(le).digest("hex")}}catch(Z){throw he(Z,Q,W)}}async function K(Q,W){const Z=()=>Oe(Q,W);try{const le=(0,P.statSync)(Q,
{throwIfNoEntry:!1});if(le===void 0)return{kind:"missing"};const $=le.isDirectory()?await oe(Q,W):new Map,[te,...we]=[...$.values()].flat();return te===void 0?{kind:"single",read:Z}:{kind:"several",names:[
...$.keys()],async read(Ae){const[Me,We]=$.get(Ae)??[];if(Me&&We)throw new Error(`is there twice, as ${(0,Re.TL)(Me.name)} and as ${(0,Re.TL)(We.name)}. Remove one of them`);if(Me?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await Oe((0,se.join)(Q,Me?.name??Ae),W)},...we.length===0&&te.isDirectory()&&{readSingle:Z}}}catch(le){throw he(le,Q,W)}}async function oe(Q,W){const Z=new Map,
le=await(0,ee.readdir)(Q,{withFileTypes:!0});if((0,_e._2)(le.map(({name:$})=>$)))return Z;for(const $ of le){if(W.throwIfAborted(),$.name.startsWith(".")||!await ue((0,se.join)(Q,$.name),W))continue;const te=$.
isDirectory()?$.name:$.name.replace(/\.zip$/i,"");Z.set(te,[...Z.get(te)??[],$])}return Z}async function ue(Q,W){const Z=await(0,ee.stat)(Q).catch(()=>{});if(Z?.isDirectory())return(0,_e._2)(await fe(
Q));if(!Z?.isFile()||!/\.zip$/i.test(Q))return!1;try{return(0,_e._2)([...(await Oe(Q,W)).files.keys()])}catch{return W.throwIfAborted(),!0}}function he(Q,W,Z){if(Z.aborted)return Z.reason;const le=/The package (is .*, not a zip)/.
exec((0,V.gJ)(Q))?.[1],$=(0,P.existsSync)(W)?`can't be read: ${(0,be.Uc)(Q)}`:`doesn't exist: ${(0,Re.MW)(W)}`;return new Error(le?`${le}. Set a package (.zip), or the folder with its unpacked files`:
$,{cause:Q})}async function ne(Q,W){const Z=(0,se.join)(Q,(0,_e.wg)(await fe(Q))),le=await x(Z);if(le&&!le.paths)throw new Error(`${U.gv} isn't as this action writes it`);const $=le?.paths?new Set([..._e.
LX,...le.paths]):await O(Z,W),te=new Map;let we=_e.zx;for(const Ae of $){W.throwIfAborted();const Me=Pe(Z,Ae);if(Me!==void 0){if(we-=Me.size,we<0)throw new Error("its files take more than 256 MiB, the\
 limit");te.set(Ae,await(0,ee.readFile)((0,se.join)(Z,Ae)))}}if(te.size===0)throw new Error("no files are in it");return(0,_e.jz)("folder",te)}async function fe(Q){const W=await He(Q),le=W.filter($=>$.
endsWith("/")).map(async $=>(await He((0,se.join)(Q,$))).map(te=>$+te));return[...W,...(await Promise.all(le)).flat()]}async function ge(Q,W,{ignore:Z,signal:le}){const $=await Ue("base",le,()=>K(Q,le)),
te=await Ue("head",le,()=>K(W,le)),we=Ie($,te)?[void 0]:[...new Set([...Ee($),...Ee(te)])].sort(),Ae=[];for(const Me of we){const We=Me===void 0?"":` ${(0,Re.TL)(Me)}`,Ye=await Ue(`base${We}`,le,()=>Ne(
$,Me)),Ge=await Ue(`head${We}`,le,()=>Ne(te,Me));Ae.push(c(Ye,Ge,{name:Me,ignore:Z}))}return $.kind!=="missing"&&te.kind!=="missing"?{workflows:Ae}:{workflows:Ae,missing:$.kind==="missing"?"base":"hea\
d"}}function Ie(Q,W){const Z=[Q,W];if(!(Z.every(Ae=>Ae.kind==="several"&&Ae.readSingle)&&Ee(Q).join()!==Ee(W).join())&&Z.every(({kind:Ae})=>Ae!=="single"))return!1;if(Z.every(Ae=>Ae.kind!=="several"||
Ae.readSingle))return!0;const[te,we]=Q.kind==="single"?["base","head"]:["head","base"];throw new V.HR({what:`${te} is a single workflow, but ${we} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function Ee(Q){return Q.kind==="several"?Q.names:[]}async function Ne(Q,W){if(Q.kind!=="missing")return Q.kind==="single"?await Q.read():W===void 0?await Q.readSingle?.():
Q.names.includes(W)?await Q.read(W):void 0}async function Ue(Q,W,Z){try{return await Z()}catch(le){W.throwIfAborted();const $=le instanceof V.HR?le.topic:"import-deploy-and-promote";throw new V.HR({what:`${Q}\
 ${(0,V.gJ)(le)}`,topic:$},{cause:le})}}}),1142:((xe,Se,p)=>{p.d(Se,{Uc:()=>M,Rs:()=>C});var U=p(7598),q=p(1455),ie=p(6760);const pe=Ke(import.meta.url)("node:util");var de=p(7279),B=p(706);const D={ENOSPC:"\
the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't \
a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path \
is too long"};function v(_){return/^E[A-Z0-9]+$/.test(Object(_).code)}function z(_){if(!v(_))return(0,de.gJ)(_);const{code:w="",errno:R=0}=_;return D[w]??(0,pe.getSystemErrorMap)().get(R)?.[1]??w}function M(_){
const{path:w,dest:R=w}=Object(_);return v(_)&&R?`${z(_)} (${(0,B.MW)(R)})`:z(_)}function C(_,w,R="Set another directory, or free some space."){const s=Object(_).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${w}`,why:z(_)};return new de.HR({...c,advice:s?"Set a shorter name.":R},{cause:_})}async function A(_){await rm(_,{recursive:!0,force:!0,maxRetries:10})}const l=/^\.workflow-export-[0-9a-f]{12}$/;
async function N(_,w,R=dirname(_)){const s=join(R,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,w,{flag:"wx"}),await rename(s,_)}catch(c){throw await A(s).catch(()=>{}),c}}
async function y(_,w){await N(_,w).catch(R=>{throw C(R,_)})}}),7279:((xe,Se,p)=>{p.d(Se,{HR:()=>q,gJ:()=>D,h_:()=>B,iT:()=>de});const U=null;class q extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(z,M={}){
super(pe(z),{cause:M.cause}),this.what=z.what,this.why=z.why??"",this.advice=z.advice??"",this.topic=z.topic,this.status=M.status,this.maybeProcessed=M.maybeProcessed??!1,this.affectsAll=M.affectsAll??
!1,this.busy=M.busy??!1,this.retryable=M.retryable??!1,this.retryAfterMs=M.retryAfterMs??0,this.maxRetries=M.maxRetries}with(z){const M={...this,cause:this,...z};return new q(M,M)}}function ie({what:v,
why:z=""}){return z===""?v:`${v}: ${z}`}function pe(v){const z=ie(v);return`${z}${/[.!?…]$/.test(z)?"":"."} ${v.advice??""}`.trim()}function de(v){return v instanceof Error?v:new Error(String(v))}function B(v){
return v instanceof q?v:new q({what:D(v)},{cause:v})}function D(v){return de(v).message}}),8725:((xe,Se,p)=>{p.d(Se,{lm:()=>q.lm,t1:()=>ie});const U=Ke(import.meta.url)("node:async_hooks");var q=p(5358);
function ie(C=""){return{info:A=>de(C+A),warning:A=>q.$e(C+A),debug:A=>q.Yz(C+A),mask:q.Pq}}function pe(C){const A=[];return{...ie(`[${C}] `),info:l=>A.push(l),end(l){core.startGroup(B(l));for(const N of A)
de(N);core.endGroup()}}}function de(C){q.pq(B(C))}function B(C){return C.replaceAll("##[","## [")}const D=new U.AsyncLocalStorage;let v=!1;function z(C,A){return v||M(),v=!0,D.run(C,A)}function M(){const C=process.
stdout.write.bind(process.stdout);process.stdout.write=((A,...l)=>{const N=D.getStore(),y=String(A);return N===void 0||/^::(add-mask|debug)::/.test(y)?C(A,...l):(D.exit(()=>N.debug(y.trimEnd())),!0)})}}),
276:((xe,Se,p)=>{p.d(Se,{VY:()=>C,Pd:()=>l,eF:()=>M,n0:()=>A});var U=p(3024),q=p(1455);const ie=Ke(import.meta.url)("node:os");var pe=p(6760),de=p(5358),B=p(1142),D=p(7279),v=p(706);const z=6e4;async function M(_){
const w=new AbortController;for(const R of["SIGINT","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${R})`,topic:"the-job-on-the-platform"};process.on(R,()=>w.abort(new D.HR(s)))}try{await _(w.signal)}catch(R){
for(let c=R;c instanceof Error;c=c.cause)de.Yz(c.stack??c.message);const s=C(R);de.C1(`${(0,v.OX)((0,D.gJ)(R),z)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function C(_){
const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:R,GITHUB_ACTION_REF:s}=process.env;if(!(!(_ instanceof D.HR)||_.topic===void 0||!w||!R||!s))return encodeURI(`${w}/${R}/blob/${s}/docs/troubleshootin\
g.md#${_.topic}`)}function A(_){for(const[w,R]of Object.entries(_))R!==void 0&&de.uH(w,R)}async function l(_){const w=process.env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,q.mkdtemp)((0,pe.join)(w,_)).
catch(R=>{throw(0,B.Rs)(R,w,"Check the runner's temporary folder.")})}function N(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function y(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,Se,p)=>{p.d(Se,{Bu:()=>v,Sy:()=>N,il:()=>M});var U=p(5358),q=p(7279),ie=p(8132),pe=p(706);const de=1024*1024-1e4,B=2e5;function D(y,_){
const w=_.map(X=>X.map(A)),R=y.map((X,g)=>w.some(S=>S[g]!=="")),s=(X,g)=>`<tr>${X.flatMap((S,h)=>R[h]?`<${g}>${S}</${g}>`:[]).join("")}</tr>`,c=w.map(X=>s(X,"td")),j=X=>`<tr><td colspan="${y.length}">\
\u2026 and ${counted(X,"more row")}</td></tr>`;return`<table>${s(y.map(escapeAll),"th")}${l(c,j).join("")}</table>`}function v(y){return`<table>${y.map(([w,R])=>R===void 0?"":`<tr><th align="left">${(0,ie.
FO)(w)}</th><td>${A(R)}</td></tr>`).join("")}</table>`}function z(y){const _=y.map(({names:w,message:R,help:s})=>{const c=w.map(X=>`**${plainText(X)}**`);return`- ${l(c,X=>`and ${X} more`,B/2).join(",\
 ")}: ${M(R,s)}`});return l(_,w=>`- \u2026 and ${counted(w,"more cause")}`).join(`
`)}function M(y,_){return _===void 0?(0,ie.wh)(y):`${(0,ie.wh)(y)} <a href="${(0,ie.FO)(_)}">Troubleshooting</a>`}function C(y,_){return`<details><summary>${escapeAll(y)}</summary>

${_}

</details>`}function A(y){return typeof y=="string"?y===""?"":`<code>${(0,ie.FO)((0,ie.RK)(y))}</code>`:"words"in y?(0,ie.wh)(y.words):`<a href="${(0,ie.FO)(y.href)}">${(0,ie.wh)(y.text)}</a>${(0,ie.FO)(
y.after??"")}`}function l(y,_,w=B){let R=w;const s=y.filter(c=>{const j=Buffer.byteLength(c),X=j<=R;return X&&(R-=j),X});return s.length===y.length?s:[...s,_(y.length-s.length)]}async function N(y,..._){
const w=s=>`${(0,pe.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,R=[`### ${(0,ie.wh)(y)}`,...l(_,w,de)];try{await U.z.addRaw(R.join(`

`),!0).write()}catch(s){U.$e(`Can't write the job summary: ${(0,q.gJ)(s)}`)}}}),8132:((xe,Se,p)=>{p.d(Se,{EU:()=>D,FO:()=>M,Jj:()=>de,RK:()=>ie,SS:()=>B,wh:()=>z});const U="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${U})[\\u200C\\u200D](?=${U})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(l){return/^[ -[\]-~]*$/.test(l)&&!l.includes("##[")?l:l.replace(q,(N,y)=>y===void 0?N:pe(y))}function pe(l){return`\
\\u{${l.codePointAt(0)?.toString(16)}}`}function de(l,N){if(l.length<=N)return l;const y=Array.from(l.slice(0,2*N+2));return y.length>N?`${y.slice(0,N).join("")}\u2026`:l}function B(l,N=100){const y=ie(
de(l,N)).replaceAll("	",pe)||'""',_="`".repeat(A(y)+1);return/^`|`$/.test(y)||/^ .*[^ ].* $/.test(y)?`${_} ${y} ${_}`:_+y+_}function D(l,N,y){const w=l.map(s=>y+ie(s).replace(/(?<=^\s*):(?=:)/,pe)).join(
`
`),R="`".repeat(Math.max(3,A(w)+1));return`${y}${R}${N}
${w}
${y}${R}`}const v=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function z(l){return M(ie(l).replaceAll("	"," ")).replace(v,"$&<wbr>")}function M(l){return l.replace(C,N=>`&#${N.codePointAt(0)}\
;`)}const C=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function A(l){return(l.match(/`+/g)??[]).reduce((N,y)=>Math.max(N,y.length),0)}}),8142:((xe,Se,p)=>{p.d(Se,{q:()=>pe});
const U=500,q=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function pe(v,z,M){let C=v.startsWith("\uFEFF")?1:0,A=0;function l(){for(;;){
const w=v.charAt(C);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;C++}}function N(){const w=C;if(ie.lastIndex=w,!ie.test(v))throw new SyntaxError;return C=ie.lastIndex,v.slice(w,C)}function y(w,R){const s=l();if(s==="["){const j=[],X=M.
enter(w);return _("]",R,()=>j.push(y(X,R+1))),M.array(j,w)}if(s==="{"){const j=new Map;return _("}",R,()=>{if(l()!=='"')throw new SyntaxError;const X=N(),g=X.includes("\\")?JSON.parse(X):X.slice(1,-1);
if(j.has(g)||l()!==":")throw new SyntaxError;C++,j.set(g,y(M.enter(w,g),R+1))}),M.object(j,w)}const c=N();return M.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function _(w,R,s){if(R===U)throw new RangeError;
C++;let c=l()===w?w:",";for(;c===",";){if(++A>q)throw new RangeError;s(),c=l(),c===","&&C++}if(c!==w)throw new SyntaxError;C++}try{const w=y(z,0);if(l()==="")return w}catch{}}function de(v){const z=pe(
v,`
`,B);return z===void 0?void 0:`${z}
`}const B={enter:v=>`${v}  `,scalar:v=>v,array:(v,z)=>D("[",v,"]",z),object(v,z){const M=[...v.keys()].sort().map(C=>`${JSON.stringify(C)}: ${v.get(C)}`);return D("{",M,"}",z)}};function D(v,z,M,C){if(z.
length===0)return v+M;const A=`,${C}  `,N=z.some(({length:y})=>y>4096)?z.reduce((y,_)=>y+A+_):z.join(A);return`${v}${C}  ${N}${C}${M}`}}),5806:((xe,Se,p)=>{p.d(Se,{Oj:()=>A,dU:()=>M,fw:()=>de,gv:()=>U,
jq:()=>v,x5:()=>D});const U=".workflow-export.json",q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
pe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,de=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[
...de,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',q],["changes how git or GitHub treats the repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drop\
s",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",pe]];function D(N,y=B){
const _=l(N);return y.find(([,w])=>w.test(N)||w.test(_))?.[0]}function v(N){return[pe,q,ie].some(y=>y.test(l(N)))}function z(N){return q.test(l(N))?"is in a .git folder":N.includes(":")?"contains a co\
lon, which Windows takes for a drive or a stream":void 0}function M(N){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(C(l(N)))}function C(N){return N.normalize("NFC").toUpperCase().toLowerCase()}
function A(N){const y=new Map;for(const _ of N){const w=C(_.replace(/\/$/,"")),R=y.get(w);if(R!==void 0)return[R,_];y.set(w,_)}for(const[_,w]of y)for(const{index:R}of _.matchAll(/\//g)){const s=y.get(
_.slice(0,R));if(s?.endsWith("/")===!1)return[s,w]}}function l(N){return N.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,p)=>{p.d(Se,{BE:()=>B,LX:()=>de,_2:()=>A,jz:()=>v,wg:()=>C,zx:()=>D});
var U=p(5806);const[q,ie,pe]=["flow_definition.json","app_definition.json","env_variables.json"],de=[q,ie,pe],B=1e4,D=256*1024*1024;function v(l,N){const y=[...N].filter(([_])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(_));return{kind:l,files:new Map(y.sort(([_],[w])=>_<w?-1:1))}}function z({kind:l,files:N}){return{kind:l,files:new Map([...N].filter(([y])=>!isEnvVariables(y)))}}const M=/^\.|^__MACOSX$/;function C(l){
const N=new Set(l),y=s=>de.some(c=>N.has(s+c));if(y(""))return"";const _=new Set(l.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf("/")))),[w,...R]=[..._].filter(s=>!M.test(s));return R.length===
0&&y(`${w}/`)?`${w}/`:""}function A(l){const N=C(l);return l.includes(N+ie)||l.includes(N+q)}}),3657:((xe,Se,p)=>{p.d(Se,{u:()=>M});var U=p(4573),q=p(8522),ie=p(663),pe=p(7279),de=p(706),B=p(5806),D=p(
9870);const v=2048,z=new Set([0,10]);async function M(P,ee){ee?.throwIfAborted();const{zip:se,source:be,entries:Re}=await C(P).catch(s("The package")),_e=(0,D.wg)([...Re.keys()]),De=[];for(const[Pe,He]of Re){
ee?.throwIfAborted();const O=await _(se,be,He).catch(s(`${(0,de.TL)(Pe)} in the package`));Pe.startsWith(_e)&&!w(Pe)&&De.push([Pe.slice(_e.length),O])}return(0,D.jz)("zip",De)}async function C(P){const ee=A(
P),se=await(0,ie.SY)(ee,{decodeStrings:!1});return{zip:se,source:ee,entries:await l(se)}}function A(P){for(let ee=P.length-21;ee>0;){ee=P.lastIndexOf("PK",ee-1,"latin1");const se=ee+22+(ee<0?1/0:P.readUInt16LE(
ee+20));if(se<=P.length)return P.subarray(0,se)}throw P.toString("latin1",0,2)==="PK"?new Error("its end is missing"):j(P)}async function l(P){if(P.entryCount>D.BE)throw R(`The package has ${P.entryCount}\
 entries. The limit is 10,000`);const ee=new Map;let se=0;for await(const _e of P.eachEntry()){const De=N(_e);if(ee.has(De))throw R(`The package has ${(0,de.TL)(De)} twice`,"Export it again.");const Pe=y(
De,_e);if(Pe!==void 0)throw R(`${(0,de.TL)(De)} in the package ${Pe}`);if(se+=_e.uncompressedSize,se>D.zx)throw R("The package takes more than 256 MiB unpacked, the limit");ee.set(De,_e)}const be=[...ee.
keys()];if(be.every(w))throw R("The package has no files in it","Export it again.");const Re=(0,B.Oj)(be);if(Re===void 0)return ee;throw R(`${Re.map(_e=>(0,de.TL)(_e)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function N({generalPurposeBitFlag:P,fileNameRaw:ee,extraFields:se,versionMadeBy:be}){const Re=(0,U.isUtf8)(ee)?v:P,_e=z.has(be>>>8);return(0,ie.ax)(Re,ee,se,!_e).replace(
/^(\.\/+)+/,"")}function y(P,ee){const se=ee.externalFileAttributes>>>16&61440;return se===40960?"is a symbolic link":se!==0&&se!==32768&&se!==16384?"is neither a file nor a folder":w(P)&&ee.uncompressedSize>
0?"is a folder with a content of its own":ee.canDecodeFileData()?(0,B.dU)(ee.fileNameRaw.toString())&&!(0,B.dU)(P)?"is also named env_variables.json":(0,B.x5)(P,B.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function _(P,ee,se){const{compressedSize:be,compressionMethod:Re,uncompressedSize:_e}=se,{fileDataStart:De}=await P.readLocalFileHeaderPromise(se),Pe=ee.subarray(De,De+
be),He={maxOutputLength:_e||1,chunkSize:_e+64},O=Re===0?Pe:(0,q.inflateRawSync)(Pe,He);if(O.length!==_e)throw new Error(`it unpacks to ${O.length} bytes, not the ${_e} listed`);if((0,q.crc32)(O)!==se.
crc32)throw new Error("its CRC-32 isn't the one listed");return O}function w(P){return P===""||P.endsWith("/")}function R(P,ee=""){return new pe.HR({what:P,advice:ee,topic:"the-package"})}function s(P){
return ee=>{if(ee instanceof pe.HR)throw ee;const se={what:`${P} is cut off or damaged`,why:(0,de.TL)(ee.message).slice(1,-1)};throw new pe.HR({...se,advice:"Export it again.",topic:"the-package"},{cause:ee})}}
const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function j(P){const ee=P.toString("utf8",0,512),[se]=c.find(([,Re])=>Re.
test(ee))??["text"],be=`${se==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return R(`The package is ${se}, not a zip`,be)}const X=33,g=20,S=3,h=8,I=33188;function T({
files:P}){const ee=[],se=[];let be=0;for(const[De,Pe]of P){const[He,O]=[Buffer.from(De),deflateRawSync(Pe)],x=[V(2,g,v,h,0,X),V(4,crc32(Pe),O.length,Pe.length),V(2,He.length,0)],re=[V(2,0,0,0),V(4,I*65536,
be)];ee.push(Buffer.from("PK"),...x,He,O),se.push(Buffer.from("PK"),Buffer.of(g,S),...x,...re,He),be+=30+He.length+O.length}const Re=Buffer.concat(se),_e=[V(2,0,0,P.size,P.size),V(4,Re.length,be),
V(2,0)];return Buffer.concat([...ee,Re,Buffer.from("PK"),..._e])}function V(P,...ee){const se=Buffer.alloc(P*ee.length);for(const[be,Re]of ee.entries())se.writeUIntLE(Re,be*P,P);return se}}),1858:((xe,Se,p)=>{
var U=p(7279),q=p(2975),ie=p(706);function pe(s,c,j,X={}){return new Failure({what:s,why:c,advice:j,topic:"the-platforms-response"},X)}function de(s,c,j,X){return new Failure({what:s,why:c,advice:j,topic:"\
the-connection"},X)}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name\
 was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},D="Re-run the job later.",v="For a private certificate authority, set NODE_EXTRA_CA_CERTS on t\
he runner.",z=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,M=/EPROTO|ERR_SSL_/,C=/Z_|ERR__ERROR_/,A=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function l(s,c,j,X){if(!(s instanceof Error&&"code"in s))return s;const g=String(s.code);if(z.test(g)){const ee=`the TLS connection can't be trusted (${g})`;return de(c,ee,`Check host. ${v}`,{affectsAll:!0,
cause:s})}const[,S]=A.exec(s.message)??[];if(S!==void 0)return N(c,S,s);const h=!j&&M.test(g),I=h?"the TLS connection failed":"the connection failed",T=B[g]??`${C.test(g)?"the response can't be decode\
d":I} (${g})`,V={retryable:!0,maybeProcessed:j,affectsAll:!j,cause:s};if(X||!(h||g==="ENOTFOUND"))return de(c,T,D,V);const P=h?`Check host and its port. ${v}`:"Check host.";return de(c,T,P,{...V,maxRetries:2})}
function N(s,c,j){const X=(h,I,T=!1)=>de(s,h,I,{affectsAll:!0,cause:j,retryable:T});if(c==="407")return X("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(
c);if(g<500&&!w(g))return X(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY.");const S=`the proxy made no connection (${toSingleLine(c,100)})`;return X(S,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const y=new Set([408,421,425,429]),_=new Set([501,505,506,508,510,511]);function w(s){return y.has(s)||s>=500&&!_.has(s)}function R(s,c){return{status:s,retryable:w(
s),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((xe,Se,p)=>{const U=Ke(import.meta.url)("node:net");var q=p(9783),ie=p(1858);const pe=200;function de(A){const l=/^[a-z0-9+.-]+:\/\//i.
test(A)?A:`https://${A}`;if(/[\s\p{C}\\]/u.test(l)||!URL.canParse(l))throw new Error("is not an address such as https://ai-for-process.example.ai");const N=new URL(l);if(N.protocol!=="https:"&&N.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(l))throw new Error("must not contain a user name or password");if(N.protocol==="http:"&&!B(N.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return N.pathname.endsWith("/")||(N.pathname+="/"),N}function B(A){return A==="localhost"||A==="[::1]"||isIPv4(A)&&A.startsWith("127.")}function D(A){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(A)}function v(...A){return A.find(l=>typeof l=="string"&&l.length<=pe&&D(l))}function z(A){try{return decodeURIComponent(A)}catch{return A}}function M(){for(const A of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const l=process.env[A]?.trim();l!==void 0&&(process.env[A]=l===""||l.includes("://")?l:`http://${l}`)}for(const A of["no_proxy","NO_PROXY"]){const l=process.
env[A];l!==void 0&&(process.env[A]=l.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function C(A,l){const N=process.env.https_proxy||process.env.HTTPS_PROXY;if(!N||checkBypass(A)||/^https?:/i.test(N)&&
getProxyUrl(A))return;throw connectionFailure(l,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((xe,Se,p)=>{var U=p(7279),q=p(706);const ie=7,pe=3e4,de=429;async function B({log:C,signal:A,endsAt:l},N,{atLeastMs:y=0,untilFree:_=!1}={}){let w=0,R=0,s;for(;;)try{return await N()}catch(c){if(!(c instanceof
Failure&&(c.retryable||_&&c.busy)))throw c;A.throwIfAborted(),s??=performance.now();const j=c.status===de,X=c.busy||j;R=X?R+1:0,X||w++;const g=w>(c.maxRetries??ie)&&performance.now()-s>=y;if(!X&&g)throw D(
c,`${w} times in a row`);const S=Math.min(pe,1e3*2**((R||w)-1))*(.5+Math.random()/2),h=j&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,S),I=humanTime(h);if(performance.now()+h>=l)throw D(c,
`and waiting ${I} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");C.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${I}`),await z(h,A)}}function D(C,A,l=C.
advice){const{what:N,why:y}=C,_=y?{why:`${y}, ${A}`}:{what:`${N}, ${A}`};return C.with({..._,advice:l,retryable:!1})}function v(C){const A=String(C),l=/^\d+$/.test(A)?Number(A)*1e3:Date.parse(A)-Date.
now();return Math.min(Math.max(l||0,0),2**31-1)}async function z(C,A){let l;const N=new Promise(y=>{l=setTimeout(y,C)});await M(A,N).finally(()=>clearTimeout(l))}function M(C,A){return new Promise((l,N)=>{
const y=()=>N(C.reason);A.then(l,N).finally(()=>C.removeEventListener("abort",y)),C.aborted?y():C.addEventListener("abort",y)})}}),706:((xe,Se,p)=>{p.d(Se,{MW:()=>pe,OX:()=>q,TL:()=>ie,hS:()=>D,pO:()=>A,
v5:()=>z,zD:()=>B});var U=p(8132);function q(y,_=300){const w=y.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,U.Jj)(w,_)}function ie(y,_=100){return(0,U.RK)(JSON.stringify((0,U.
Jj)(y,_)))}function pe(y){return ie(y,1e3).replaceAll("\\\\","\\")}function de(y){if(y<1024)return`${y} B`;const _=["KiB","MiB","GiB"];let w=y/1024;for(;Number(w.toFixed(1))>=1024&&_.length>1;)w/=1024,
_.shift();return`${w.toFixed(1)} ${_[0]}`}function B(y){return String(y).replace(/\B(?=(\d{3})+$)/g,",")}function D(y,_){return`${B(y)} ${_}${y===1?"":"s"}`}function v(y){if(y<9950)return`${(y/1e3).toFixed(
1)} s`;const _=Math.round(y/1e3);if(_<60)return`${_} s`;const[w,R]=[Math.floor(_/60),Math.floor(_/3600)];return R>0?`${R} h ${w%60} min`:`${w} min ${_%60} s`}const z="***",M=4,C=8;class A{#n=new Map;#e=new Set;constructor(_=[]){
for(const w of _)this.add(w)}add(_,w=R=>!0){const R=new Set([_,..._.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...R].filter(w).flatMap(l)){const c=s.slice(0,C);this.#n.set(c,(this.#n.get(c)??new Set).
add(s)),this.#e.add(c.length)}}redact=(_,w=300)=>{const R=_.trimStart(),s=Math.min(R.length,w*4);return q(this.hide(R,()=>{},s)+(s<R.length?"\u2026":""),w)};hide(_,w=s=>{},R=_.length){let[s,c]=["",0];
for(let j=0;j<R;j++){const X=this.#t(_,j);X!==""&&(w(X),j>=c&&(s+=_.slice(c,j)+z),c=Math.max(c,j+X.length))}return s+_.slice(c,R)}#t(_,w){let R="";for(const s of this.#e)for(const c of this.#n.get(_.slice(
w,w+s))??[])c.length<=R.length||!_.startsWith(c,w)||(c.length>=M||N(_,w,w+c.length))&&(R=c);return R}}function l(y){const _=j=>JSON.stringify(j).slice(1,-1),w=Buffer.from(y).toString(),R=encodeURIComponent(
w),s=[R,R.replaceAll("%20","+"),R.replace(/%../g,j=>j.toLowerCase())];return[...[y,w].flatMap(j=>[j,_(j),_(_(j))]),...s,encodeURI(w)]}function N(y,_,w){const R=y.slice(Math.max(0,_-2),_);return!/[\p{L}\p{N}]$/u.
test(R)&&!/^[\p{L}\p{N}]/u.test(y.slice(w,w+2))}}),5358:((xe,Se,p)=>{p.d(Se,{Yz:()=>Ot,V4:()=>Rt,pq:()=>It,lm:()=>Qt,C1:()=>Bt,uH:()=>Yt,Pq:()=>zt,z:()=>se,$e:()=>Zt});const U=Ke(import.meta.url)("os");
function q(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ie(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.
startColumn,endColumn:n.endColumn}:{}}function pe(n,t,r){const a=new D(n,t,r);process.stdout.write(a.toString()+U.EOL)}function de(n,t=""){pe(n,{},t)}const B="::";class D{constructor(t,r,a){t||(t="mis\
sing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)
if(this.properties.hasOwnProperty(a)){const d=this.properties[a];d&&(r?r=!1:t+=",",t+=`${a}=${z(d)}`)}}return t+=`${B}${v(this.message)}`,t}}function v(n){return q(n).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function z(n){return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const M=Ke(import.meta.url)("crypto");var C=p(
9896);function A(n,t){const r=process.env[`GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!C.existsSync(r))throw new Error(`Missing file at path: ${r}`);
C.appendFileSync(r,`${q(t)}${U.EOL}`,{encoding:"utf8"})}function l(n,t){const r=`ghadelimiter_${M.randomUUID()}`,a=q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the \
delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${U.EOL}${a}${U.EOL}${r}`}const N=Ke(import.meta.url)("path");var y=p(
6671),_=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{
me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};class w{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return _(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return _(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return _(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var c=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){
function ve(ae){try{me(a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};
class j{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(j.getRequestToken())],a)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return c(this,void 0,void 0,function*(){var r;const b=(r=(yield j.createHttpClient().getJson(
t).catch(Y=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Y.statusCode}
 
        Error Message: ${Y.message}`)})).result)===null||r===void 0?void 0:r.value;if(!b)throw new Error("Response json body do not have ID Token field");return b})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let r=j.getIDTokenUrl();if(t){const d=encodeURIComponent(t);r=`${r}&audience=${d}`}debug(`ID token url is ${r}`);const a=yield j.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var X=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(
a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const{access:g,appendFile:S,
writeFile:h}=C.promises,I="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class V{constructor(){this._buffer=""}filePath(){
return X(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[I];if(!t)throw new Error(`Unable to find environment variable for $${I}. Check if your runtime envir\
onment supports job summaries.`);try{yield g(t,C.constants.R_OK|C.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const d=Object.entries(a).map(([b,Y])=>` ${b}="${Y}"`).join("");return r?`<${t}${d}>${r}</${t}>`:`<${t}${d}>`}write(t){return X(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?h:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return X(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(U.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),d=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(d).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",d=t.map(Y=>this.
wrap("li",Y)).join(""),b=this.wrap(a,d);return this.addRaw(b).addEOL()}addTable(t){const r=t.map(d=>{const b=d.map(Y=>{if(typeof Y=="string")return this.wrap("td",Y);const{header:ve,data:Te,colspan:me,
rowspan:ae}=Y,Ce=ve?"th":"td",Be=Object.assign(Object.assign({},me&&{colspan:me}),ae&&{rowspan:ae});return this.wrap(Ce,Te,Be)}).join("");return this.wrap("tr",b)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:d,height:b}=a||{},Y=Object.assign(Object.assign({},d&&
{width:d}),b&&{height:b}),ve=this.wrap("img",null,Object.assign({src:t,alt:r},Y));return this.addRaw(ve).addEOL()}addHeading(t,r){const a=`h${r}`,d=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",b=this.
wrap(d,t);return this.addRaw(b).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),d=this.wrap("blockquote",t,a);return this.addRaw(d).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const P=new V,ee=null,
se=P;function be(n){return n.replace(/[\\]/g,"/")}function Re(n){return n.replace(/[/]/g,"\\")}function _e(n){return n.replace(/[/\\]/g,path.sep)}const De=Ke(import.meta.url)("string_decoder");var Pe=p(
4434);const He=Ke(import.meta.url)("child_process");var O=p(2613),x=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){
try{me(a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const{chmod:re,copyFile:J,
lstat:ye,mkdir:Oe,open:K,readdir:oe,rename:ue,rm:he,rmdir:ne,stat:fe,symlink:ge,unlink:Ie}=C.promises,Ee=process.platform==="win32";function Ne(n){return x(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ee&&!t.endsWith("\\")?`${t}\\`:t})}const Ue=268435456,Q=C.constants.O_RDONLY;function W(n){return x(this,void 0,void 0,function*(){try{yield fe(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function Z(n){return x(this,arguments,void 0,function*(t,r=!1){return(r?yield fe(t):yield ye(t)).isDirectory()})}function le(n){if(n=te(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Ee?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function $(n,t){return x(this,void 0,void 0,function*(){let r;try{r=yield fe(n)}catch(d){d.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&r.isFile()){if(Ee){const d=N.extname(n).toUpperCase();if(t.some(b=>b.toUpperCase()===d))return n}else if(we(
r))return n}const a=n;for(const d of t){n=a+d,r=void 0;try{r=yield fe(n)}catch(b){b.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${b}`)}if(r&&
r.isFile()){if(Ee){try{const b=N.dirname(n),Y=N.basename(n).toUpperCase();for(const ve of yield oe(b))if(Y===ve.toUpperCase()){n=N.join(b,ve);break}}catch(b){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${b}`)}return n}else if(we(r))return n}}return""})}function te(n){return n=n||"",Ee?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function we(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Ae(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Me=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(
ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};function We(n,t){return Me(this,
arguments,void 0,function*(r,a,d={}){const{force:b,recursive:Y,copySourceDirectory:ve}=et(d),Te=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Te&&Te.isFile()&&!b)return;const me=Te&&Te.isDirectory()&&
ve?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(Y)yield it(r,me,0,b);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are the same file`);yield at(r,me,b)}})}function Ye(n,t){
return Me(this,arguments,void 0,function*(r,a,d={}){if(yield ioUtil.exists(a)){let b=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),b=yield ioUtil.exists(a)),b)if(d.force==null||
d.force)yield Ge(a);else throw new Error("Destination already exists")}yield ze(path.dirname(a)),yield ioUtil.rename(r,a)})}function Ge(n){return Me(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function ze(n){return Me(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function tt(n,t){return Me(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield tt(n,!1);if(!a)throw Ee?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield Xe(n);return r&&r.length>0?r[0]:""})}function Xe(n){return Me(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ee&&process.env.PATHEXT)for(const d of process.env.PATHEXT.split(N.delimiter))d&&t.push(d);if(le(n)){const d=yield $(n,t);return d?[d]:[]}if(n.includes(N.sep))return[];const r=[];if(process.env.PATH)
for(const d of process.env.PATH.split(N.delimiter))d&&r.push(d);const a=[];for(const d of r){const b=yield $(N.join(d,n),t);b&&a.push(b)}return a})}function et(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function it(n,t,r,a){return Me(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield ze(t);const d=yield ioUtil.readdir(n);for(const b of d){const Y=`${n}/${b}`,ve=`${t}/${b}`;(yield ioUtil.lstat(Y)).isDirectory()?yield it(Y,ve,r,a):yield at(Y,ve,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function at(n,t,r){return Me(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(d){d.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const ct=Ke(import.meta.url)("timers");var pt=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Ce){
Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const ut=process.platform==="win32";class wt extends Pe.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),d=this._getSpawnArgs(t);let b=r?"":"[command]";if(ut)if(this._isCmdFile()){b+=a;for(const Y of d)
b+=` ${Y}`}else if(t.windowsVerbatimArguments){b+=`"${a}"`;for(const Y of d)b+=` ${Y}`}else{b+=this._windowsQuoteCmdArg(a);for(const Y of d)b+=` ${this._windowsQuoteCmdArg(Y)}`}else{b+=a;for(const Y of d)
b+=` ${Y}`}return b}_processLineBuffer(t,r,a){try{let d=r+t.toString(),b=d.indexOf(U.EOL);for(;b>-1;){const Y=d.substring(0,b);a(Y),d=d.substring(b+U.EOL.length),b=d.indexOf(U.EOL)}return d}catch(d){return this.
_debug(`error processing line. Failed with error ${d}`),""}}_getSpawnFileName(){return ut&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ut&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const Y of t)if(r.some(ve=>ve===Y)){a=!0;break}if(!a)return t;let d='"',b=!0;for(let Y=t.
length;Y>0;Y--)d+=t[Y-1],b&&t[Y-1]==="\\"?d+="\\":t[Y-1]==='"'?(b=!0,d+='"'):b=!1;return d+='"',d.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let d=t.length;d>0;d--)r+=t[d-1],a&&t[d-1]==="\\"?r+="\\":t[d-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return pt(this,void 0,void 0,function*(){
return!le(this.toolPath)&&(this.toolPath.includes("/")||ut&&this.toolPath.includes("\\"))&&(this.toolPath=N.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield tt(
this.toolPath,!0),new Promise((t,r)=>pt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.args)this._debug(`   ${me}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+U.EOL);const d=new Et(a,this.toolPath);if(d.on("debug",me=>{this._debug(me)}),this.options.cwd&&!(yield W(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const b=this._getSpawnFileName(),Y=He.spawn(b,this._getSpawnArgs(a),this._getSpawnOptions(this.options,b));let ve="";
Y.stdout&&Y.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!a.silent&&a.outStream&&a.outStream.write(me),ve=this._processLineBuffer(me,ve,
ae=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ae)})});let Te="";if(Y.stderr&&Y.stderr.on("data",me=>{d.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(me),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(me),Te=this._processLineBuffer(me,Te,ae=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ae)})}),Y.on("error",me=>{d.processError=me.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),Y.on("exit",me=>{d.processExitCode=
me,d.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),d.CheckComplete()}),Y.on("close",me=>{d.processExitCode=me,d.processExited=!0,d.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),d.on("done",(me,ae)=>{ve.length>0&&this.emit("stdline",ve),Te.length>0&&this.emit("errline",Te),Y.removeAllListeners(),me?r(
me):t(ae)}),this.options.input){if(!Y.stdin)throw new Error("child process missing stdin");Y.stdin.end(this.options.input)}}))})}}function Ct(n){const t=[];let r=!1,a=!1,d="";function b(Y){a&&Y!=='"'&&
(d+="\\"),d+=Y,a=!1}for(let Y=0;Y<n.length;Y++){const ve=n.charAt(Y);if(ve==='"'){a?b(ve):r=!r;continue}if(ve==="\\"&&a){b(ve);continue}if(ve==="\\"&&r){a=!0;continue}if(ve===" "&&!r){d.length>0&&(t.push(
d),d="");continue}b(ve)}return d.length>0&&t.push(d.trim()),t}class Et extends Pe.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ct.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var _t=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(
function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).
next())})};function vt(n,t,r){return _t(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(d,t,r).exec()})}function Xt(n,t,r){return _t(this,void 0,void 0,function*(){var a,d;let b="",Y="";const ve=new StringDecoder("utf8"),Te=new StringDecoder("ut\
f8"),me=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ae=(d=r?.listeners)===null||d===void 0?void 0:d.stderr,Ce=qe=>{Y+=Te.write(qe),ae&&ae(qe)},Be=qe=>{b+=ve.write(qe),me&&me(qe)},Ze=Object.assign(
Object.assign({},r?.listeners),{stdout:Be,stderr:Ce}),Qe=yield vt(n,t,Object.assign(Object.assign({},r),{listeners:Ze}));return b+=ve.end(),Y+=Te.end(),{exitCode:Qe,stdout:b,stderr:Y}})}var yt=function(n,t,r,a){
function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){
Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const Lt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
b=(t=(n=d.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=d.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:b}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),dt=U.platform(),Pt=U.arch(),xt=dt==="win32",St=dt==="darwin",Dt=dt==="linux";function $t(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield xt?Lt():St?Nt():Ut()),{platform:dt,arch:Pt,isWindows:xt,isMacOS:St,isLinux:Dt})})}var jt=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(
function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Ce){Y(Ce)}}function Te(ae){try{me(a.throw(ae))}catch(Ce){Y(Ce)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).
next())})},Tt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Tt||(Tt={}));function Ft(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function zt(n){pe("add-mask",{},n)}function At(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function Rt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Jt(n,t){const r=Rt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Vt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],d=Rt(n,t);if(r.includes(d))return!0;if(a.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Yt(n,t){if(process.env.GITHUB_OUTPUT||"")return A("OUTPUT",l(n,t));process.stdout.write(U.EOL),pe("set-output",{name:n},
q(t))}function rn(n){issue("echo",n?"on":"off")}function Bt(n){process.exitCode=Tt.Failure,Gt(n)}function Wt(){return process.env.RUNNER_DEBUG==="1"}function Ot(n){pe("debug",{},n)}function Gt(n,t={}){
pe("error",ie(t),n instanceof Error?n.toString():n)}function Zt(n,t={}){pe("warning",ie(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){pe("notice",ie(t),n instanceof Error?n.toString():n)}function It(n){
process.stdout.write(n+U.EOL)}function qt(n){issue("group",n)}function Mt(){issue("endgroup")}function en(n,t){return jt(this,void 0,void 0,function*(){qt(n);let r;try{r=yield t()}finally{Mt()}return r})}
function Ht(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function L(n){return process.env[`ST\
ATE_${n}`]||""}function H(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((xe,Se,p)=>{var U=p(8611),q=p(5692),ie=p(9783),pe=p(770),de=g=>{var S={};return p.
d(S,g),S},B=g=>(()=>g);const D=de({});var v=function(g,S,h,I){function T(V){return V instanceof h?V:new h(function(P){P(V)})}return new(h||(h=Promise))(function(V,P){function ee(Re){try{be(I.next(Re))}catch(_e){
P(_e)}}function se(Re){try{be(I.throw(Re))}catch(_e){P(_e)}}function be(Re){Re.done?V(Re.value):T(Re.value).then(ee,se)}be((I=I.apply(g,S||[])).next())})},z;(function(g){g[g.OK=200]="OK",g[g.MultipleChoices=
300]="MultipleChoices",g[g.MovedPermanently=301]="MovedPermanently",g[g.ResourceMoved=302]="ResourceMoved",g[g.SeeOther=303]="SeeOther",g[g.NotModified=304]="NotModified",g[g.UseProxy=305]="UseProxy",
g[g.SwitchProxy=306]="SwitchProxy",g[g.TemporaryRedirect=307]="TemporaryRedirect",g[g.PermanentRedirect=308]="PermanentRedirect",g[g.BadRequest=400]="BadRequest",g[g.Unauthorized=401]="Unauthorized",g[g.
PaymentRequired=402]="PaymentRequired",g[g.Forbidden=403]="Forbidden",g[g.NotFound=404]="NotFound",g[g.MethodNotAllowed=405]="MethodNotAllowed",g[g.NotAcceptable=406]="NotAcceptable",g[g.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",g[g.RequestTimeout=408]="RequestTimeout",g[g.Conflict=409]="Conflict",g[g.Gone=410]="Gone",g[g.TooManyRequests=429]="TooManyRequests",g[g.InternalServerError=500]="I\
nternalServerError",g[g.NotImplemented=501]="NotImplemented",g[g.BadGateway=502]="BadGateway",g[g.ServiceUnavailable=503]="ServiceUnavailable",g[g.GatewayTimeout=504]="GatewayTimeout"})(z||(z={}));var M;
(function(g){g.Accept="accept",g.ContentType="content-type"})(M||(M={}));var C;(function(g){g.ApplicationJson="application/json"})(C||(C={}));function A(g){const S=pm.getProxyUrl(new URL(g));return S?
S.href:""}const l=[z.MovedPermanently,z.ResourceMoved,z.SeeOther,z.TemporaryRedirect,z.PermanentRedirect],N=[z.BadGateway,z.ServiceUnavailable,z.GatewayTimeout],y=null,_=10,w=5;class R extends Error{constructor(S,h){
super(S),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,R.prototype)}}class s{constructor(S){this.message=S}readBody(){return v(this,void 0,void 0,function*(){return new Promise(
S=>v(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",I=>{h=Buffer.concat([h,I])}),this.message.on("end",()=>{S(h.toString())})}))})}readBodyBuffer(){return v(this,void 0,void 0,
function*(){return new Promise(S=>v(this,void 0,void 0,function*(){const h=[];this.message.on("data",I=>{h.push(I)}),this.message.on("end",()=>{S(Buffer.concat(h))})}))})}}function c(g){return new URL(
g).protocol==="https:"}class j{constructor(S,h,I){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=h||[],this.requestOptions=I,I&&(I.ignoreSslError!=null&&(this._ignoreSslError=I.ignoreSslError),this._socketTimeout=
I.socketTimeout,I.allowRedirects!=null&&(this._allowRedirects=I.allowRedirects),I.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=I.allowRedirectDowngrade),I.maxRedirects!=null&&(this._maxRedirects=
Math.max(I.maxRedirects,0)),I.keepAlive!=null&&(this._keepAlive=I.keepAlive),I.allowRetries!=null&&(this._allowRetries=I.allowRetries),I.maxRetries!=null&&(this._maxRetries=I.maxRetries))}options(S,h){
return v(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,h||{})})}get(S,h){return v(this,void 0,void 0,function*(){return this.request("GET",S,null,h||{})})}del(S,h){return v(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,h||{})})}post(S,h,I){return v(this,void 0,void 0,function*(){return this.request("POST",S,h,I||{})})}patch(S,h,I){return v(this,void 0,void 0,
function*(){return this.request("PATCH",S,h,I||{})})}put(S,h,I){return v(this,void 0,void 0,function*(){return this.request("PUT",S,h,I||{})})}head(S,h){return v(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,h||{})})}sendStream(S,h,I,T){return v(this,void 0,void 0,function*(){return this.request(S,h,I,T)})}getJson(S){return v(this,arguments,void 0,function*(h,I={}){I[M.Accept]=this._getExistingOrDefaultHeader(
I,M.Accept,C.ApplicationJson);const T=yield this.get(h,I);return this._processResponse(T,this.requestOptions)})}postJson(S,h){return v(this,arguments,void 0,function*(I,T,V={}){const P=JSON.stringify(
T,null,2);V[M.Accept]=this._getExistingOrDefaultHeader(V,M.Accept,C.ApplicationJson),V[M.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,C.ApplicationJson);const ee=yield this.post(I,P,V);return this.
_processResponse(ee,this.requestOptions)})}putJson(S,h){return v(this,arguments,void 0,function*(I,T,V={}){const P=JSON.stringify(T,null,2);V[M.Accept]=this._getExistingOrDefaultHeader(V,M.Accept,C.ApplicationJson),
V[M.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,C.ApplicationJson);const ee=yield this.put(I,P,V);return this._processResponse(ee,this.requestOptions)})}patchJson(S,h){return v(this,arguments,
void 0,function*(I,T,V={}){const P=JSON.stringify(T,null,2);V[M.Accept]=this._getExistingOrDefaultHeader(V,M.Accept,C.ApplicationJson),V[M.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,C.
ApplicationJson);const ee=yield this.patch(I,P,V);return this._processResponse(ee,this.requestOptions)})}request(S,h,I,T){return v(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const V=new URL(h);let P=this._prepareRequest(S,V,T);const ee=this._allowRetries&&y.includes(S)?this._maxRetries+1:1;let se=0,be;do{if(be=yield this.requestRaw(P,I),be&&
be.message&&be.message.statusCode===z.Unauthorized){let _e;for(const De of this.handlers)if(De.canHandleAuthentication(be)){_e=De;break}return _e?_e.handleAuthentication(this,P,I):be}let Re=this._maxRedirects;
for(;be.message.statusCode&&l.includes(be.message.statusCode)&&this._allowRedirects&&Re>0;){const _e=be.message.headers.location;if(!_e)break;const De=new URL(_e);if(V.protocol==="https:"&&V.protocol!==
De.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield be.readBody(),De.hostname!==V.hostname)for(const Pe in T)Pe.toLowerCase()==="authorization"&&delete T[Pe];P=this._prepareRequest(S,De,T),be=yield this.requestRaw(
P,I),Re--}if(!be.message.statusCode||!N.includes(be.message.statusCode))return be;se+=1,se<ee&&(yield be.readBody(),yield this._performExponentialBackoff(se))}while(se<ee);return be})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,h){return v(this,void 0,void 0,function*(){return new Promise((I,T)=>{function V(P,ee){P?T(P):ee?I(ee):T(new Error("Unknown error"))}this.requestRawWithCallback(
S,h,V)})})}requestRawWithCallback(S,h,I){typeof h=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let T=!1;function V(se,be){T||(T=
!0,I(se,be))}const P=S.httpModule.request(S.options,se=>{const be=new s(se);V(void 0,be)});let ee;P.on("socket",se=>{ee=se}),P.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),V(new Error(`Requ\
est timeout: ${S.options.path}`))}),P.on("error",function(se){V(se)}),h&&typeof h=="string"&&P.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){P.end()}),h.pipe(P)):P.end()}getAgent(S){const h=new URL(
S);return this._getAgent(h)}getAgentDispatcher(S){const h=new URL(S),I=pm.getProxyUrl(h);if(I&&I.hostname)return this._getProxyAgentDispatcher(h,I)}_prepareRequest(S,h,I){const T={};T.parsedUrl=h;const V=T.
parsedUrl.protocol==="https:";T.httpModule=V?https:http;const P=V?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):P,T.options.path=
(T.parsedUrl.pathname||"")+(T.parsedUrl.search||""),T.options.method=S,T.options.headers=this._mergeHeaders(I),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this.
_getAgent(T.parsedUrl),this.handlers)for(const ee of this.handlers)ee.prepareRequest(T.options);return T}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},X(this.
requestOptions.headers),X(S||{})):X(S||{})}_getExistingOrDefaultHeader(S,h,I){let T;if(this.requestOptions&&this.requestOptions.headers){const P=X(this.requestOptions.headers)[h];P&&(T=typeof P=="numb\
er"?P.toString():P)}const V=S[h];return V!==void 0?typeof V=="number"?V.toString():V:T!==void 0?T:I}_getExistingOrDefaultContentTypeHeader(S,h){let I;if(this.requestOptions&&this.requestOptions.headers){
const V=X(this.requestOptions.headers)[M.ContentType];V&&(typeof V=="number"?I=String(V):Array.isArray(V)?I=V.join(", "):I=V)}const T=S[M.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.
isArray(T)?T.join(", "):T:I!==void 0?I:h}_getAgent(S){let h;const I=pm.getProxyUrl(S),T=I&&I.hostname;if(this._keepAlive&&T&&(h=this._proxyAgent),T||(h=this._agent),h)return h;const V=S.protocol==="ht\
tps:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.maxSockets),I&&I.hostname){const ee={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(I.username||I.password)&&{proxyAuth:`${I.username}:${I.password}`}),{host:I.hostname,port:I.port})};let se;const be=I.protocol==="https:";V?se=be?tunnel.httpsOverHttps:tunnel.httpsOverHttp:se=be?tunnel.
httpOverHttps:tunnel.httpOverHttp,h=se(ee),this._proxyAgent=h}if(!h){const ee={keepAlive:this._keepAlive,maxSockets:P};h=V?new https.Agent(ee):new http.Agent(ee),this._agent=h}return V&&this._ignoreSslError&&
(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(S,h){let I;if(this._keepAlive&&(I=this._proxyAgentDispatcher),I)return I;const T=S.protocol==="https:";return I=
new ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
I,T&&this._ignoreSslError&&(I.options=Object.assign(I.options.requestTls||{},{rejectUnauthorized:!1})),I}_getUserAgentWithOrchestrationId(S){const h=S||"actions/http-client",I=process.env.ACTIONS_ORCHESTRATION_ID;
if(I){const T=I.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${T}`}return h}_performExponentialBackoff(S){return v(this,void 0,void 0,function*(){S=Math.min(_,S);const h=w*Math.pow(
2,S);return new Promise(I=>setTimeout(()=>I(),h))})}_processResponse(S,h){return v(this,void 0,void 0,function*(){return new Promise((I,T)=>v(this,void 0,void 0,function*(){const V=S.message.statusCode||
0,P={statusCode:V,result:null,headers:{}};V===z.NotFound&&I(P);function ee(Re,_e){if(typeof _e=="string"){const De=new Date(_e);if(!isNaN(De.valueOf()))return De}return _e}let se,be;try{be=yield S.readBody(),
be&&be.length>0&&(h&&h.deserializeDates?se=JSON.parse(be,ee):se=JSON.parse(be),P.result=se),P.headers=S.message.headers}catch{}if(V>299){let Re;se&&se.message?Re=se.message:be&&be.length>0?Re=be:Re=`F\
ailed request: (${V})`;const _e=new R(Re,V);_e.result=P.result,T(_e)}else I(P)}))})}}const X=g=>Object.keys(g).reduce((S,h)=>(S[h.toLowerCase()]=g[h],S),{})}),9783:((xe,Se,p)=>{function U(de){const B=de.
protocol==="https:";if(q(de))return;const D=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(D)try{return new pe(D)}catch{if(!D.startsWith("http://")&&
!D.startsWith("https://"))return new pe(`http://${D}`)}else return}function q(de){if(!de.hostname)return!1;const B=de.hostname;if(ie(B))return!0;const D=process.env.no_proxy||process.env.NO_PROXY||"";
if(!D)return!1;let v;de.port?v=Number(de.port):de.protocol==="http:"?v=80:de.protocol==="https:"&&(v=443);const z=[de.hostname.toUpperCase()];typeof v=="number"&&z.push(`${z[0]}:${v}`);for(const M of D.
split(",").map(C=>C.trim().toUpperCase()).filter(C=>C))if(M==="*"||z.some(C=>C===M||C.endsWith(`.${M}`)||M.startsWith(".")&&C.endsWith(`${M}`)))return!0;return!1}function ie(de){const B=de.toLowerCase();
return B==="localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class pe extends URL{constructor(B,D){super(B,D),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,p)=>{p.d(Se,{E:()=>pe});class U{diff(B,D,v={}){
let z;typeof v=="function"?(z=v,v={}):"callback"in v&&(z=v.callback);const M=this.castInput(B,v),C=this.castInput(D,v),A=this.removeEmpty(this.tokenize(M,v)),l=this.removeEmpty(this.tokenize(C,v));return this.
diffWithOptionsObj(A,l,v,z)}diffWithOptionsObj(B,D,v,z){var M;const C=g=>{if(g=this.postProcess(g,v),z){setTimeout(function(){z(g)},0);return}else return g},A=D.length,l=B.length;let N=1,y=A+l;v.maxEditLength!=
null&&(y=Math.min(y,v.maxEditLength));const _=(M=v.timeout)!==null&&M!==void 0?M:1/0,w=Date.now()+_,R=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(R[0],D,B,0,v);if(R[0].oldPos+1>=l&&s+1>=
A)return C(this.buildValues(R[0].lastComponent,D,B));let c=-1/0,j=1/0;const X=()=>{for(let g=Math.max(c,-N);g<=Math.min(j,N);g+=2){let S;const h=R[g-1],I=R[g+1];h&&(R[g-1]=void 0);let T=!1;if(I){const P=I.
oldPos-g;T=I&&0<=P&&P<A}const V=h&&h.oldPos+1<l;if(!T&&!V){R[g]=void 0;continue}if(!V||T&&h.oldPos<I.oldPos?S=this.addToPath(I,!0,!1,0,v):S=this.addToPath(h,!1,!0,1,v),s=this.extractCommon(S,D,B,g,v),
S.oldPos+1>=l&&s+1>=A)return C(this.buildValues(S.lastComponent,D,B))||!0;R[g]=S,S.oldPos+1>=l&&(j=Math.min(j,g-1)),s+1>=A&&(c=Math.max(c,g+1))}N++};if(z)(function g(){setTimeout(function(){if(N>y||Date.
now()>w)return z(void 0);X()||g()},0)})();else for(;N<=y&&Date.now()<=w;){const g=X();if(g)return g}}addToPath(B,D,v,z,M){const C=B.lastComponent;return C&&!M.oneChangePerToken&&C.added===D&&C.removed===
v?{oldPos:B.oldPos+z,lastComponent:{count:C.count+1,added:D,removed:v,previousComponent:C.previousComponent}}:{oldPos:B.oldPos+z,lastComponent:{count:1,added:D,removed:v,previousComponent:C}}}extractCommon(B,D,v,z,M){
const C=D.length,A=v.length;let l=B.oldPos,N=l-z,y=0;for(;N+1<C&&l+1<A&&this.equals(v[l+1],D[N+1],M);)N++,l++,y++,M.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return y&&!M.oneChangePerToken&&(B.lastComponent={count:y,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=l,N}equals(B,D,v){return v.comparator?v.comparator(B,D):B===D||!!v.
ignoreCase&&B.toLowerCase()===D.toLowerCase()}removeEmpty(B){const D=[];for(let v=0;v<B.length;v++)B[v]&&D.push(B[v]);return D}castInput(B,D){return B}tokenize(B,D){return Array.from(B)}join(B){return B.
join("")}postProcess(B,D){return B}get useLongestToken(){return!1}buildValues(B,D,v){const z=[];let M;for(;B;)z.push(B),M=B.previousComponent,delete B.previousComponent,B=M;z.reverse();const C=z.length;
let A=0,l=0,N=0;for(;A<C;A++){const y=z[A];if(y.removed)y.value=this.join(v.slice(N,N+y.count)),N+=y.count;else{if(!y.added&&this.useLongestToken){let _=D.slice(l,l+y.count);_=_.map(function(w,R){const s=v[N+
R];return s.length>w.length?s:w}),y.value=this.join(_)}else y.value=this.join(D.slice(l,l+y.count));l+=y.count,y.added||(N+=y.count)}}return z}}class q extends U{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const ie=new q;function pe(de,B,D){return ie.diff(de,B,D)}})},un={};function mt(xe){var Se=un[xe];if(Se!==void 0)return Se.exports;var p=un[xe]={exports:{}},U=!0;try{cr[xe](p,p.exports,mt),U=
!1}finally{U&&delete un[xe]}return p.exports}typeof mt<"u"&&(mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var xe=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",p=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",U=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(pe=>pe.r--),ie.forEach(pe=>pe.r--?pe.r++:pe()))},q=ie=>ie.map(pe=>{if(pe!==null&&typeof pe=="object"){if(pe[xe])return pe;if(pe.then){var de=[];de.d=0,pe.then(
v=>{B[Se]=v,U(de)},v=>{B[p]=v,U(de)});var B={};return B[xe]=v=>v(de),B}}var D={};return D[xe]=v=>{},D[Se]=pe,D});mt.a=(ie,pe,de)=>{var B;de&&((B=[]).d=-1);var D=new Set,v=ie.exports,z,M,C,A=new Promise(
(l,N)=>{C=N,M=l});A[Se]=v,A[xe]=l=>(B&&l(B),D.forEach(l),A.catch(N=>{})),ie.exports=A,pe(l=>{z=q(l);var N,y=()=>z.map(w=>{if(w[p])throw w[p];return w[Se]}),_=new Promise(w=>{N=()=>w(y),N.r=0;var R=s=>s!==
B&&!D.has(s)&&(D.add(s),s&&!s.d&&(N.r++,s.push(N)));z.map(s=>s[xe](R))});return N.r?_:y()},l=>(l?C(A[p]=l):M(v),U(B))),B&&B.d<0&&(B.d=0)}})(),mt.d=(xe,Se)=>{for(var p in Se)mt.o(Se,p)&&!mt.o(xe,p)&&Object.
defineProperty(xe,p,{enumerable:!0,get:Se[p]})},mt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var En=mt(6384);En=await En;
