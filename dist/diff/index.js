import{createRequire as Xe}from"module";const pr={};var lr={3313:(ge=>{ge.exports=xe;function xe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}xe.prototype.go=function(Q){
this.pending<this.max?U(this,Q):this.waiting.push(Q)},xe.prototype.wait=function(Q){this.pending===0?Q(this.error):this.listeners.push(Q)},xe.prototype.hold=function(){return m(this)};function m(Q){Q.
pending+=1;var oe=!1;return le;function le(H){if(oe)throw new Error("callback called twice");if(oe=!0,Q.error=Q.error||H,Q.pending-=1,Q.waiting.length>0&&Q.pending<Q.max)U(Q,Q.waiting.shift());else if(Q.
pending===0){var j=Q.listeners;Q.listeners=[],j.forEach(ie)}}function ie(H){H(Q.error)}}function U(Q,oe){oe(m(Q))}}),770:((ge,xe,m)=>{m(218)}),218:((ge,xe,m)=>{var U,Q=m(9278),oe=m(4756),le=m(8611),ie=m(
5692),H=m(4434),j=m(2613),x=m(9023);U=K,U=B,U=L,U=A;function K(R){var s=new h(R);return s.request=le.request,s}function B(R){var s=new h(R);return s.request=le.request,s.createSocket=P,s.defaultPort=443,
s}function L(R){var s=new h(R);return s.request=ie.request,s}function A(R){var s=new h(R);return s.request=ie.request,s.createSocket=P,s.defaultPort=443,s}function h(R){var s=this;s.options=R||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||le.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(I,X,b,S){for(var p=E(X,b,S),M=0,k=s.requests.length;M<k;++M){var Y=s.requests[M];
if(Y.host===p.host&&Y.port===p.port){s.requests.splice(M,1),Y.request.onSocket(I);return}}I.destroy(),s.removeSocket(I)})}x.inherits(h,H.EventEmitter),h.prototype.addRequest=function(s,u,I,X){var b=this,
S=N({request:s},b.options,E(u,I,X));if(b.sockets.length>=this.maxSockets){b.requests.push(S);return}b.createSocket(S,function(p){p.on("free",M),p.on("close",k),p.on("agentRemove",k),s.onSocket(p);function M(){
b.emit("free",p,S)}function k(Y){b.removeSocket(p),p.removeListener("free",M),p.removeListener("close",k),p.removeListener("agentRemove",k)}})},h.prototype.createSocket=function(s,u){var I=this,X={};I.
sockets.push(X);var b=N({},I.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(b.localAddress=s.localAddress),b.proxyAuth&&(b.headers=b.
headers||{},b.headers["Proxy-Authorization"]="Basic "+new Buffer(b.proxyAuth).toString("base64")),O("making CONNECT request");var S=I.request(b);S.useChunkedEncodingByDefault=!1,S.once("response",p),S.
once("upgrade",M),S.once("connect",k),S.once("error",Y),S.end();function p(D){D.upgrade=!0}function M(D,ee,se){process.nextTick(function(){k(D,ee,se)})}function k(D,ee,se){if(S.removeAllListeners(),ee.
removeAllListeners(),D.statusCode!==200){O("tunneling socket could not be established, statusCode=%d",D.statusCode),ee.destroy();var we=new Error("tunneling socket could not be established, statusCode\
="+D.statusCode);we.code="ECONNRESET",s.request.emit("error",we),I.removeSocket(X);return}if(se.length>0){O("got illegal response body from proxy"),ee.destroy();var we=new Error("got illegal response \
body from proxy");we.code="ECONNRESET",s.request.emit("error",we),I.removeSocket(X);return}return O("tunneling connection has established"),I.sockets[I.sockets.indexOf(X)]=ee,u(ee)}function Y(D){S.removeAllListeners(),
O(`tunneling socket could not be established, cause=%s
`,D.message,D.stack);var ee=new Error("tunneling socket could not be established, cause="+D.message);ee.code="ECONNRESET",s.request.emit("error",ee),I.removeSocket(X)}},h.prototype.removeSocket=function(s){
var u=this.sockets.indexOf(s);if(u!==-1){this.sockets.splice(u,1);var I=this.requests.shift();I&&this.createSocket(I,function(X){I.request.onSocket(X)})}};function P(R,s){var u=this;h.prototype.createSocket.
call(u,R,function(I){var X=R.request.getHeader("host"),b=N({},u.options,{socket:I,servername:X?X.replace(/:.*$/,""):R.host}),S=oe.connect(0,b);u.sockets[u.sockets.indexOf(I)]=S,s(S)})}function E(R,s,u){
return typeof R=="string"?{host:R,port:s,localAddress:u}:R}function N(R){for(var s=1,u=arguments.length;s<u;++s){var I=arguments[s];if(typeof I=="object")for(var X=Object.keys(I),b=0,S=X.length;b<S;++b){
var p=X[b];I[p]!==void 0&&(R[p]=I[p])}}return R}var O;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?O=function(){var R=Array.prototype.slice.call(arguments);typeof R[0]=="string"?R[0]=
"TUNNEL: "+R[0]:R.unshift("TUNNEL:"),console.error.apply(console,R)}:O=function(){},U=O}),4248:(ge=>{const xe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function m(U){let Q=-1;for(let oe of U)Q=xe[(Q^oe)&255]^Q>>>8;return(Q^-1)>>>0}ge.exports=m}),3502:((ge,xe,m)=>{var U=m(9896),Q=m(9023),oe=m(2203),le=oe.Readable,ie=oe.PassThrough,H=m(3313),
j=m(4434).EventEmitter;xe.BufferSlicer=B,xe.FdSlicer=x,Q.inherits(x,j);function x(L){j.call(this),this.fd=L,this.pend=new H,this.pend.max=1,this.refCount=0}x.prototype.read=function(L,A,h,P,E){var N=this;
N.pend.go(function(O){U.read(N.fd,L,A,h,P,function(R,s,u){O(),E(R,s,u)})})},x.prototype.createReadStream=function(L){return new K(this,L)},x.prototype.ref=function(){this.refCount+=1},x.prototype.unref=
function(){var L=this;if(L.refCount-=1,L.refCount<0)throw new Error("invalid unref");if(L.refCount>0)return;U.close(L.fd,A);function A(h){h?L.emit("error",h):L.emit("close")}},Q.inherits(K,le);function K(L,A){
A=A||{},le.call(this,A),this.context=L,this.context.ref(),this.start=A.start||0,this.endOffset=A.end,this.pos=this.start}K.prototype._read=function(L){var A=this,h=Math.min(A._readableState.highWaterMark,
L);if(A.endOffset!=null&&(h=Math.min(h,A.endOffset-A.pos)),h<=0){A.push(null),this._cleanup();return}A.context.pend.go(function(P){var E=Buffer.allocUnsafe(h);U.read(A.context.fd,E,0,h,A.pos,function(N,O){
N?A.destroy(N):O===0?(A.push(null),A._cleanup()):(A.pos+=O,A.push(E.slice(0,O))),P()})})},K.prototype._destroy=function(L,A){this._cleanup(),A(L)},K.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Q.inherits(B,j);function B(L){j.call(this),this.refCount=0,this.buffer=L}B.prototype.read=function(L,A,h,P,E){if(!(0<=A&&A<=L.length))throw new RangeError("offset o\
utside buffer: 0 <= "+A+" <= "+L.length);if(P<0)throw new RangeError("position is negative: "+P);if(A+h>L.length&&(h=L.length-A),P+h>this.buffer.length&&(h=this.buffer.length-P),h<=0){setImmediate(function(){
E(null,0)});return}this.buffer.copy(L,A,P,P+h),setImmediate(function(){E(null,h)})},B.prototype.createReadStream=function(L){L=L||{};var A=new ie(L);A.start=L.start||0,A.endOffset=L.end,A.pos=A.endOffset||
this.buffer.length;for(var h=this.buffer.slice(A.start,A.pos),P=65536,E=0;;){var N=E+P;if(N>=h.length){E<h.length&&A.write(h.slice(E,h.length));break}A.write(h.slice(E,N)),E=N}return A.end(),A},B.prototype.
ref=function(){this.refCount+=1},B.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ge,xe,m)=>{var U,Q=m(9896),oe=m(3106),le=m(3502),ie=m(9023),
H=m(4434).EventEmitter,j=m(2203).Transform,x=m(2203).PassThrough,K=m(2203).Writable;const B=typeof oe.crc32=="function"?oe.crc32:m(4248);U=E,U=N,U=O,U=R,U=L,U=A,xe.SY=h,U=P,U=S,xe.ax=p,U=M,U=k,U=s,U=X,
U=b,U=ee;function L(v,_){return new Promise((q,J)=>{E(v,{..._,lazyEntries:!0},function(pe,Ee){if(pe)return J(pe);q(Ee)})})}function A(v,_){return new Promise((q,J)=>{N(v,{..._,lazyEntries:!0},function(pe,Ee){
if(pe)return J(pe);q(Ee)})})}function h(v,_){return new Promise((q,J)=>{O(v,{..._,lazyEntries:!0},function(pe,Ee){if(pe)return J(pe);q(Ee)})})}function P(v,_,q){return new Promise((J,pe)=>{R(v,_,{...q,
lazyEntries:!0},function(Ee,G){if(Ee)return pe(Ee);J(G)})})}function E(v,_,q){typeof _=="function"&&(q=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=
!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),q==null&&(q=Je),Q.open(v,"r",function(J,pe){if(J)return q(
J);N(pe,_,function(Ee,G){Ee&&Q.close(pe,Je),q(Ee,G)})})}function N(v,_,q){typeof _=="function"&&(q=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),
_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),q==null&&(q=Je),Q.fstat(v,function(J,pe){if(J)return q(
J);var Ee=new le.FdSlicer(v);R(Ee,pe.size,_,q)})}function O(v,_,q){typeof _=="function"&&(q=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1);var J=new le.BufferSlicer(v);R(J,v.length,_,q)}function R(v,_,q,J){typeof q=="function"&&(J=q,
q=null),q==null&&(q={}),q.autoClose==null&&(q.autoClose=!0),q.lazyEntries==null&&(q.lazyEntries=!1),q.decodeStrings==null&&(q.decodeStrings=!0);var pe=!!q.decodeStrings;if(q.validateEntrySizes==null&&
(q.validateEntrySizes=!0),q.strictFileNames==null&&(q.strictFileNames=!1),J==null&&(J=Je),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)
throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var Ee=22,G=20,ne=65535,ae=Math.min(G+Ee+ne,_),fe=Le(ae),
te=_-fe.length;Y(v,fe,0,ae,te,function(ce){if(ce)return J(ce);for(var he=ae-Ee;he>=0;he-=1)if(fe.readUInt32LE(he)===101010256){var Ae=fe.subarray(he),be=Ae.readUInt16LE(4),Ce=Ae.readUInt16LE(10),Ne=Ae.
readUInt32LE(16),ze=Ae.readUInt16LE(20),_e=Ae.length-Ee;if(ze!==_e)return J(new Error("Invalid comment length. Expected: "+_e+". Found: "+ze+". Are there extra bytes at the end of the file? Or is the \
end of central dir signature `PK\u263A\u263B` in the comment?"));var z=pe?Re(Ae.subarray(22),!1):Ae.subarray(22);if(he-G>=0&&fe.readUInt32LE(he-G)===117853008){var re=fe.subarray(he-G,he-G+G),y=Te(re,
8),F=Le(56);return Y(v,F,0,F.length,y,function(Z){return Z?J(Z):F.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of central directory record signature")):(be=F.readUInt32LE(16),be!==0?J(new Error(
"multi-disk zip files are not supported: found disk number: "+be)):(Ce=Te(F,32),Ne=Te(F,48),J(null,new s(v,Ne,_,Ce,z,q.autoClose,q.lazyEntries,pe,q.validateEntrySizes,q.strictFileNames))))})}return be!==
0?J(new Error("multi-disk zip files are not supported: found disk number: "+be)):J(null,new s(v,Ne,_,Ce,z,q.autoClose,q.lazyEntries,pe,q.validateEntrySizes,q.strictFileNames))}J(new Error("End of cent\
ral directory record signature not found. Either not a zip file, or file is truncated."))})}ie.inherits(s,H);function s(v,_,q,J,pe,Ee,G,ne,ae,fe){var te=this;H.call(te),te.reader=v,te.reader.on("error",
function(ce){I(te,ce)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=_,te.fileSize=q,te.entryCount=J,te.comment=pe,te.entriesRead=0,te.autoClose=!!Ee,te.lazyEntries=!!G,te.decodeStrings=
!!ne,te.validateEntrySizes=!!ae,te.strictFileNames=!!fe,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||te._readEntry()}s.prototype.close=function(){this.isOpen&&(this.isOpen=
!1,this.reader.unref())};function u(v,_){v.autoClose&&v.close(),I(v,_)}function I(v,_){v.emittedError||(v.emittedError=!0,v.emit("error",_))}s.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error(
"readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var v=this;if(v.entryCount===v.entriesRead){setImmediate(function(){v.autoClose&&v.close(),!v.emittedError&&
v.emit("end")});return}if(!v.emittedError){var _=Le(46);Y(v.reader,_,0,_.length,v.readEntryCursor,function(q){if(q)return u(v,q);if(!v.emittedError){var J=new X,pe=_.readUInt32LE(0);if(pe!==33639248)return u(
v,new Error("invalid central directory file header signature: 0x"+pe.toString(16)));if(J.versionMadeBy=_.readUInt16LE(4),J.versionNeededToExtract=_.readUInt16LE(6),J.generalPurposeBitFlag=_.readUInt16LE(
8),J.compressionMethod=_.readUInt16LE(10),J.lastModFileTime=_.readUInt16LE(12),J.lastModFileDate=_.readUInt16LE(14),J.crc32=_.readUInt32LE(16),J.compressedSize=_.readUInt32LE(20),J.uncompressedSize=_.
readUInt32LE(24),J.fileNameLength=_.readUInt16LE(28),J.extraFieldLength=_.readUInt16LE(30),J.fileCommentLength=_.readUInt16LE(32),J.internalFileAttributes=_.readUInt16LE(36),J.externalFileAttributes=_.
readUInt32LE(38),J.relativeOffsetOfLocalHeader=_.readUInt32LE(42),J.generalPurposeBitFlag&64)return u(v,new Error("strong encryption is not supported"));v.readEntryCursor+=46,_=Le(J.fileNameLength+J.extraFieldLength+
J.fileCommentLength),Y(v.reader,_,0,_.length,v.readEntryCursor,function(Ee){if(Ee)return u(v,Ee);if(!v.emittedError){J.fileNameRaw=_.subarray(0,J.fileNameLength);var G=J.fileNameLength+J.extraFieldLength;
J.extraFieldRaw=_.subarray(J.fileNameLength,G),J.fileCommentRaw=_.subarray(G,G+J.fileCommentLength);try{J.extraFields=k(J.extraFieldRaw)}catch(Ce){return u(v,Ce)}if(v.decodeStrings){var ne=(J.generalPurposeBitFlag&
2048)!==0;J.fileComment=Re(J.fileCommentRaw,ne),J.fileName=p(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,v.strictFileNames);var ae=M(J.fileName);if(ae!=null)return u(v,new Error(ae))}else J.fileComment=
J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,v.readEntryCursor+=_.length,v.entriesRead+=1;for(var fe=0;fe<J.extraFields.length;fe++){var te=J.extraFields[fe];if(te.id===1){var ce=te.
data,he=0;if(J.uncompressedSize===4294967295){if(he+8>ce.length)return u(v,new Error("zip64 extended information extra field does not include uncompressed size"));J.uncompressedSize=Te(ce,he),he+=8}if(J.
compressedSize===4294967295){if(he+8>ce.length)return u(v,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=Te(ce,he),he+=8}if(J.relativeOffsetOfLocalHeader===
4294967295){if(he+8>ce.length)return u(v,new Error("zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=Te(ce,he),he+=8}break}}if(v.validateEntrySizes&&
J.compressionMethod===0){var Ae=J.uncompressedSize;if(J.isEncrypted()&&(Ae+=12),J.compressedSize!==Ae){var be="compressed/uncompressed size mismatch for stored file: "+J.compressedSize+" != "+J.uncompressedSize;
return u(v,new Error(be))}}v.emit("entry",J),v.lazyEntries||v._readEntry()}})}})}},s.prototype.eachEntry=function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");v.hasEachEntryBeenCalled=!0;let _=null;v.on("entry",J),v.on("end",pe),v.on("error",Ee);function q(){
v.removeListener("entry",J),v.removeListener("end",pe),v.removeListener("error",Ee),v.autoClose&&v.close()}function J(G){let{resolve:ne}=_;_=null,ne({value:G})}function pe(){let{resolve:G}=_;_=null,q(),
G({done:!0})}function Ee(G){let{reject:ne}=_;_=null,q(),ne(G)}return{[Symbol.asyncIterator](){return this},next(){const G=new Promise((ne,ae)=>{if(_!=null)throw new Error("next() called before previou\
s Promise was resolved.");_={resolve:ne,reject:ae}});return v.readEntry(),G},return(G){return q(),Promise.resolve({done:!0,value:G})},throw(G){return q(),Promise.reject(G)}}},s.prototype.openReadStream=
function(v,_,q){var J=this,pe=0,Ee=v.compressedSize;if(q==null&&(q=_,_=null),_==null)_={};else{if(_.decodeFileData===!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.dec\
odeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(_.decrypt!=null){if(!v.isEncrypted())throw new Error("optio\
ns.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==!1)throw new Error("invalid options.decrypt value: "+_.decrypt);if(v.isCompressed()&&_.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(_.decompress!=null){if(!v.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===!1||_.decompress===!0))throw new Error("invalid options.decompress value: "+_.decompress);ne=_.decompress}}
if(_.start!=null){if(pe=_.start,pe<0)throw new Error("options.start < 0");if(pe>v.compressedSize)throw new Error("options.start > entry.compressedSize")}if(_.end!=null){if(Ee=_.end,Ee<0)throw new Error(
"options.end < 0");if(Ee>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(Ee<pe)throw new Error("options.end < options.start")}}var G=_.decodeFileData===!1||(v.compressionMethod===
0||v.compressionMethod===8&&_.decompress===!1)&&(!v.isEncrypted()||_.decrypt===!1);if((_.start!=null||_.end!=null)&&!G)throw new Error("start/end range require options.decodeFileData === false for non\
-trivial encoded entries.");if(!J.isOpen)return q(new Error("closed"));if(v.isEncrypted()&&!G&&_.decrypt!==!1)return q(new Error("entry is encrypted, and options.decodeFileData !== false"));var ne;if(G)
ne=!1;else if(v.compressionMethod===8)ne=_.decodeFileData!==!0;else return q(new Error("unsupported compression method: "+v.compressionMethod));J.readLocalFileHeader(v,{minimal:!0},function(ae,fe){if(ae)
return q(ae);J.openReadStreamLowLevel(fe.fileDataStart,v.compressedSize,pe,Ee,ne,v.uncompressedSize,q)})},s.prototype.openReadStreamLowLevel=function(v,_,q,J,pe,Ee,G){var ne=this,ae=v+_,fe=ne.reader.createReadStream(
{start:v+q,end:v+J}),te=fe;if(pe){var ce=!1,he=oe.createInflateRaw();fe.on("error",function(Ae){setImmediate(function(){ce||he.emit("error",Ae)})}),fe.pipe(he),ne.validateEntrySizes?(te=new D(Ee),he.on(
"error",function(Ae){setImmediate(function(){ce||te.emit("error",Ae)})}),he.pipe(te)):te=he,Fe(te,function(){ce=!0,he!==te&&he.unpipe(te),fe.unpipe(he),fe.destroy()})}G(null,te)},s.prototype.readLocalFileHeader=
function(v,_,q){var J=this;q==null&&(q=_,_=null),_==null&&(_={}),J.reader.ref();var pe=Le(30);Y(J.reader,pe,0,pe.length,v.relativeOffsetOfLocalHeader,function(Ee){try{if(Ee)return q(Ee);var G=pe.readUInt32LE(
0);if(G!==67324752)return q(new Error("invalid local file header signature: 0x"+G.toString(16)));var ne=pe.readUInt16LE(26),ae=pe.readUInt16LE(28),fe=v.relativeOffsetOfLocalHeader+30+ne+ae;if(fe+v.compressedSize>
J.fileSize)return q(new Error("file data overflows file bounds: "+fe+" + "+v.compressedSize+" > "+J.fileSize));if(_.minimal)return q(null,{fileDataStart:fe});var te=new b;te.fileDataStart=fe,te.versionNeededToExtract=
pe.readUInt16LE(4),te.generalPurposeBitFlag=pe.readUInt16LE(6),te.compressionMethod=pe.readUInt16LE(8),te.lastModFileTime=pe.readUInt16LE(10),te.lastModFileDate=pe.readUInt16LE(12),te.crc32=pe.readUInt32LE(
14),te.compressedSize=pe.readUInt32LE(18),te.uncompressedSize=pe.readUInt32LE(22),te.fileNameLength=ne,te.extraFieldLength=ae,pe=Le(ne+ae),J.reader.ref(),Y(J.reader,pe,0,pe.length,v.relativeOffsetOfLocalHeader+
30,function(ce){try{return ce?q(ce):(te.fileName=pe.subarray(0,ne),te.extraField=pe.subarray(ne),q(null,te))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},s.prototype.openReadStreamPromise=
function(v,_){return new Promise((q,J)=>{this.openReadStream(v,_,function(pe,Ee){if(pe)return J(pe);q(Ee)})})},s.prototype.openReadStreamLowLevelPromise=function(v,_,q,J,pe,Ee){return new Promise((G,ne)=>{
this.openReadStream(v,_,q,J,pe,Ee,function(ae,fe){if(ae)return ne(ae);G(fe)})})},s.prototype.readLocalFileHeaderPromise=function(v,_){return new Promise((q,J)=>{this.readLocalFileHeader(v,_,function(pe,Ee){
if(pe)return J(pe);q(Ee)})})};function X(){}X.prototype.getLastModDate=function(v){if(v==null&&(v={}),!v.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var q=this.extraFields[_];if(q.id===21589){
var J=q.data;if(J.length<5)continue;var pe=J[0],Ee=1;if(!(pe&Ee))continue;var G=J.readInt32LE(1);return new Date(G*1e3)}else if(q.id===10){var J=q.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(
6)!==24)continue;var ne=J.readUInt32LE(8)+4294967296*J.readInt32LE(12),ae=ne/1e4-116444736e5;return new Date(ae)}}return S(this.lastModFileDate,this.lastModFileTime,v.timezone)},X.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},X.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},X.prototype.isCompressed=function(){
return this.compressionMethod===8};function b(){}function S(v,_,q){var J=v&31,pe=(v>>5&15)-1,Ee=(v>>9&127)+1980,G=0,ne=(_&31)*2,ae=_>>5&63,fe=_>>11&31;if(q==null||q==="local")return new Date(Ee,pe,J,fe,
ae,ne,G);if(q==="UTC")return new Date(Date.UTC(Ee,pe,J,fe,ae,ne,G));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(v,_,q,J){for(var pe=null,Ee=0;Ee<q.length;Ee++){var G=q[Ee];
if(G.id===28789){if(G.data.length<6||G.data.readUInt8(0)!==1)continue;var ne=G.data.readUInt32LE(1);if(B(_)!==ne)continue;pe=Re(G.data.subarray(5),!0);break}}if(pe==null){var ae=(v&2048)!==0;pe=Re(_,ae)}
return J||(pe=pe.replace(/\\/g,"/")),pe}function M(v){return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==
-1?"invalid relative path: "+v:null}function k(v){for(var _=[],q=0;q<v.length-3;){var J=v.readUInt16LE(q+0),pe=v.readUInt16LE(q+2),Ee=q+4,G=Ee+pe;if(G>v.length)throw new Error("extra field length exce\
eds extra field buffer size");var ne=v.subarray(Ee,G);_.push({id:J,data:ne}),q=G}return _}function Y(v,_,q,J,pe,Ee){if(J===0)return setImmediate(function(){Ee(null,Le(0))});v.read(_,q,J,pe,function(G,ne){
if(G)return Ee(G);if(ne<J)return Ee(new Error("unexpected EOF"));Ee()})}ie.inherits(D,j);function D(v){j.call(this),this.actualByteCount=0,this.expectedByteCount=v}D.prototype._transform=function(v,_,q){
if(this.actualByteCount+=v.length,this.actualByteCount>this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return q(new Error(
J))}q(null,v)},D.prototype._flush=function(v){if(this.actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return v(new Error(_))}v()},ie.inherits(ee,H);function ee(){H.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>
0)return;if(v.refCount<0)throw new Error("invalid unref");v.close(_);function _(q){if(q)return v.emit("error",q);v.emit("close")}},ee.prototype.createReadStream=function(v){v==null&&(v={});var _=v.start,
q=v.end;if(_===q){var J=new x;return setImmediate(function(){J.end()}),J}var pe=this._readStreamForRange(_,q),Ee=!1,G=new se(this);pe.on("error",function(ae){setImmediate(function(){Ee||G.emit("error",
ae)})}),Fe(G,function(){pe.unpipe(G),G.unref(),pe.destroy()});var ne=new D(q-_);return G.on("error",function(ae){setImmediate(function(){Ee||ne.emit("error",ae)})}),Fe(ne,function(){Ee=!0,G.unpipe(ne),
G.destroy()}),pe.pipe(G).pipe(ne)},ee.prototype._readStreamForRange=function(v,_){throw new Error("not implemented")},ee.prototype.read=function(v,_,q,J,pe){var Ee=this.createReadStream({start:J,end:J+
q}),G=new K,ne=0;G._write=function(ae,fe,te){ae.copy(v,_+ne,0,ae.length),ne+=ae.length,te()},G.on("finish",pe),Ee.on("error",function(ae){pe(ae)}),Ee.pipe(G)},ee.prototype.close=function(v){setImmediate(
v)},ie.inherits(se,x);function se(v){x.call(this),this.context=v,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function(v){this.unref(),v()},se.prototype.unref=function(v){this.unreffedYet||
(this.unreffedYet=!0,this.context.unref())};var we="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\
\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Re(v,_){if(_)return v.toString("utf8");for(var q="",J=0;J<v.length;J++)q+=we[v[J]];return q}function Te(v,_){var q=v.readUInt32LE(_),J=v.readUInt32LE(_+4);return J*4294967296+q}var Le;typeof Buffer.
allocUnsafe=="function"?Le=function(v){return Buffer.allocUnsafe(v)}:Le=function(v){return new Buffer(v)};function Fe(v,_){typeof v.destroy=="function"?v._destroy=function(q,J){_(),J?.(q)}:v.destroy=_}
function Je(v){if(v)throw v}}),2613:(ge=>{ge.exports=Xe(import.meta.url)("assert")}),4434:(ge=>{ge.exports=Xe(import.meta.url)("events")}),9896:(ge=>{ge.exports=Xe(import.meta.url)("fs")}),8611:(ge=>{
ge.exports=Xe(import.meta.url)("http")}),5692:(ge=>{ge.exports=Xe(import.meta.url)("https")}),9278:(ge=>{ge.exports=Xe(import.meta.url)("net")}),4573:(ge=>{ge.exports=Xe(import.meta.url)("node:buffer")}),
7598:(ge=>{ge.exports=Xe(import.meta.url)("node:crypto")}),3024:(ge=>{ge.exports=Xe(import.meta.url)("node:fs")}),1455:(ge=>{ge.exports=Xe(import.meta.url)("node:fs/promises")}),6760:(ge=>{ge.exports=
Xe(import.meta.url)("node:path")}),8522:(ge=>{ge.exports=Xe(import.meta.url)("node:zlib")}),2203:(ge=>{ge.exports=Xe(import.meta.url)("stream")}),4756:(ge=>{ge.exports=Xe(import.meta.url)("tls")}),9023:(ge=>{
ge.exports=Xe(import.meta.url)("util")}),3106:(ge=>{ge.exports=Xe(import.meta.url)("zlib")}),3991:((ge,xe,m)=>{m.d(xe,{i:()=>le});var U=m(5358),Q=m(7279),oe=m(6584);class le{#n=[];#e;constructor(){const j=U.
V4("api-key");j!==""&&U.Pq(j)}text(j){return U.V4(j)}lines(j){return U.V4(j,{trimWhitespace:!1})}optional(j,x){const K=this.text(j);return K===""?void 0:this.parse(j,K,x)}parse(j,x,K){try{return K(x)}catch(B){
this.refuse(j,(0,Q.gJ)(B),(0,Q.h_)(B).topic);return}}required(j,x,K="is required"){return this.text(j)===""&&this.refuse(j,K),this.optional(j,x)}notEmpty(j,x,K){if(process.env[`INPUT_${j.toUpperCase()}`]?.
trim()===""){const B=`Where an event has no inputs, write \`\${{ inputs.${j} || ${K} }}\``;this.refuse(j,`is empty. Is the name in the expression right?${K===void 0?"":` ${B}`}`)}return this.optional(
j,x)}boolean(j,x){return this.notEmpty(j,oe.yG,x?void 0:"false")??x}refuse(j,x,K="before-anything-is-sent"){this.#e??=K,this.#n.push(`${j} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(j){if(j!==void 0&&this.#n.
length===0)return j;throw new Q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ie(H){const j=H.required("host",parseAddress),K=H.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),B=(H.optional("timeout-minutes",parseNumber(1440))??30)*6e4,L=(H.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,A=H.boolean("summary",!0);return j&&
K?{host:j,apiKey:K,timeoutMs:B,longestWaitMs:L,summary:A}:void 0}}),4022:((ge,xe,m)=>{m.d(xe,{UX:()=>Ct,N9:()=>Ht});var U=m(1455),Q=m(6760),oe=m(7279),le=m(8725),ie=m(276),H=m(4057),j=m(706);async function x(C,{
ms:n,error:t},r){const a=new AbortController,l=setTimeout(()=>a.abort(t),n),d=Math.min(C.endsAt,performance.now()+n);try{return await r({...C,signal:AbortSignal.any([C.signal,a.signal]),endsAt:d})}finally{
clearTimeout(l)}}function K(C,n){const t=`${n} within ${humanTime(C)} (timeout-minutes)`;return{ms:C,error:new Failure({what:t,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var B=m(
3657),L=m(7598),A=m(2975),h=m(1858),P=m(7596);const E=Xe(import.meta.url)("node:http"),N=Xe(import.meta.url)("node:https");var O=m(8522),R=m(6671);const s=3e4,u=65536,I=new Set([301,302,303,307,308]),
X="export-workflow-action";function b(){normalizeProxySettings();const C=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:C(),https:C()},proven:new Set}}function S(C){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(C))}}async function p({kept:C,proven:n},t,r){const{label:a,method:l,url:d,headers:T,body:me,maxBytes:Se,idleMs:ye=s}=t;checkProxy(d,a);const ue=d.protocol===
"https:"?"https":"http",Ie=me?new HttpClient:C[ue],Ye=new AbortController,Be=AbortSignal.any([r,Ye.signal]);let[Ze,Qe]=[!1,"no response"];const st=setTimeout(()=>{const lt={retryable:!0,maybeProcessed:Ze};
Ye.abort(connectionFailure(a,`${Qe} within ${ye/1e3} s`,RUN_LATER,lt))},ye);let ct;try{ct={http,https}[ue].request({method:l,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...T,...me&&{"content-type":me.type,"content-length":me.bytes.length},"accept-encoding":"identity","user-agent":X},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:Ie.
getAgent(d.href),signal:Be});const lt=M(ct,a,()=>{Ze=!0});k(ct,me?.bytes??Buffer.alloc(0),()=>st.refresh());const St=await raceAbort(Be,lt);n.add(d.origin),Qe="no data";const Kt=[];let et=Se;for await(const ft of St){
if(st.refresh(),et-=ft.length,et<0)throw ee(a,Se);Kt.push(ft)}const mt=D(Buffer.concat(Kt),St.headers["content-encoding"],a,Se);return{status:St.statusCode??0,headers:St.headers,bytes:mt}}catch(lt){throw Be.
throwIfAborted(),toNetworkError(lt,a,Ze,n.has(d.origin))}finally{clearTimeout(st),ct?.destroy()}}function M(C,n,t){return new Promise((r,a)=>{C.once("socket",d=>{C.reusedSocket?t():d.once(C.protocol===
"https:"?"secureConnect":"connect",t)});const l=d=>{d.socket.destroy();const T={retryable:!0,maybeProcessed:!0};a(connectionFailure(n,"the server switched protocols (101)",RUN_LATER,T))};C.once("upgra\
de",l),C.once("response",d=>d.statusCode===101?l(d):r(d)),C.on("error",a)})}function k(C,n,t){n.length===0?C.end():C.write(n.subarray(0,u),r=>{t(),r||k(C,n.subarray(u),t)})}const Y=new Set(["gzip","x-\
gzip","deflate"]);function D(C,n="",t,r){const a=n.toLowerCase().split(/[\s,]/);try{return a.reduceRight((l,d)=>{const T=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return T&&l.length>0?T(
l,{maxOutputLength:r}):l},C)}catch(l){throw l.code==="ERR_BUFFER_TOO_LARGE"?ee(t,r):l}}function ee(C,n){const t=`the response is larger than ${humanSize(n)}, the limit`;return responseFailure(C,t,"Che\
ck host.",{maybeProcessed:!0})}function se({headers:C,bytes:n}){return C["content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function we({status:C,headers:n},t,r){if(!I.has(
C)||n.location===void 0)return;const a=n.location.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(a,t.href))return new URL(a,t.href);const l=`the platform redirects (${C}\
) to an address that can't be read`;throw responseFailure(r,l,"Check host.",{maybeProcessed:!0})}function Re({headers:C}){return!C["content-length"]&&!C["transfer-encoding"]}const Te=null,Le=5,Fe=new Set(
[400,401,403,404,410]),Je="Download",v="Re-run the job.";async function _(C,{url:n,freshUrl:t,read:r}){let a=n;return await retry(C,async()=>{a??=await t();const l=await J(C,a).catch(Se=>{throw Se instanceof
Failure&&Se.affectsAll?Se.with({affectsAll:!1}):Se}),{status:d,bytes:T}=l;if(Fe.has(d))throw a=void 0,q(`the URL was refused (${d})`,v,{retryable:!0});if(d!==200)throw q(`the server answered ${d}`,v,{
retryable:d===206});if(isPage(l))throw q("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const me=await r(T).catch(Se=>{throw Se instanceof Failure&&
isOpenEnded(l)?Se.with({retryable:!0}):Se});return{bytes:T,sha256:createHash("sha256").update(T).digest("hex"),content:me}})}function q(C,n,t={}){return new Failure({what:Je,why:C,advice:n,topic:"the-\
package",...t})}async function J(C,n){const{platform:t,log:r,signal:a}=C;let l=n;for(let d=0;;d++){const T=d===0&&l.origin===t.url.origin,me={accept:"*/*",...T&&{"x-api-key":t.apiKey}},Se={label:Je,method:"\
GET",url:l,headers:me,maxBytes:Te};t.connections.proven.add(l.origin);const ye=async()=>{const Ye=await send(t.connections,Se,a),{status:Be,headers:Ze}=Ye;r.debug(`GET a package from ${toSingleLine(Se.
url.origin)}: ${Be}`);const Qe=`the server answered ${Be}`;if(isTransient(Be))throw responseFailure(Je,Qe,RUN_LATER,factsOf(Be,Ze));return Ye},ue=await(T?t.rateLimit.run(Je,void 0,C,ye):ye()),Ie=redirectTarget(
ue,l,Je);if(Ie===void 0)return ue;if(d===Le)throw q("the URL redirects in a circle",v);Ie.origin===l.origin&&Ie.username+Ie.password===""&&Object.assign(Ie,{username:l.username,password:l.password}),l=
pe(Ie.href,C)}}function pe(C,{platform:n,log:t}){const r=n.url;if(n.secrets.maskUrl(C,r,t),!URL.canParse(C,r.href))throw q("the platform's download URL can't be read",v);const a=new URL(C,r.href);a.protocol===
"http:"&&r.protocol==="https:"&&a.hostname===r.hostname&&(a.protocol="https:",a.port===""&&(a.port=r.port),n.secrets.maskUrl(a.href,r,t));const l=a.protocol==="http:"&&r.protocol==="http:"&&isLoopback(
a.hostname);if(a.protocol!=="https:"&&!l)throw q("the platform's download URL isn't https","Check host.");return a}const Ee=30,G=6e4,ne=500,ae=16e3,fe=.95,te=20;class ce{#n=new Map;#e=0;#t=0;#r=0;async run(n,t,r,a){
const l=await this.#o(n,t,r),d=()=>l>this.#r;try{const T=await a();return d()&&(this.#t=this.#t<te?0:this.#t*fe),T}catch(T){if(!(T instanceof Failure&&T.status===RATE_LIMITED))throw T;const me=performance.
now();throw d()&&(this.#t=Math.min(ae,Math.max(ne,this.#t*2)),this.#r=me),this.#e=Math.max(this.#e,me+(T.retryAfterMs||2*this.#t)),T.with({retryAfterMs:this.#e-me})}}async#o(n,t,{signal:r,endsAt:a}){const l=t!==
void 0&&this.#n.get(t)||[];for(t!==void 0&&this.#n.set(t,l);;){if(r.throwIfAborted(),this.#e>=a)throw responseFailure(n,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.
now(),T=l.at(-Ee)??Number.NEGATIVE_INFINITY,me=Math.max(this.#e,T+G);if(me<=d)return this.#e=d+this.#t,l.push(d),d;await sleep(me-d,r)}}}function he(C,n,t){const r=_e(C,0);return{fields:C,label:n,redact:t,
message:r&&t(r)||void 0}}function Ae({label:C,message:n},t,r){return responseFailure(C,`the platform answered without a ${t}${be(n)}`,r)}function be(C){return C===void 0?"":` (${C})`}function Ce(C){return typeof C==
"object"&&C!==null&&!Array.isArray(C)}const Ne=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],ze=4;function _e(C,n){
if(typeof C=="string")return C.trim()||void 0;if(!(n>ze)){if(Array.isArray(C))return _e(C[0],n+1);if(Ce(C))for(const t of Ne){const r=_e(C[t],n+1);if(r!==void 0){const{code:a}=C;return typeof a=="numb\
er"||typeof a=="string"?`${r}, code ${a}`:r}}}}const z="Settings \u2192 Security & Control \u2192 API Scopes";function re(C,n,{message:t,isPage:r,hasWorked:a}){if(isTransient(n))return RUN_LATER;if(n===
404)return"Check host, the IDs, and that the key's account can see the workflow.";if(n===409&&C.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(n===409||n===
423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(n<400||n===405||n>=500)return"Check host.";if(n!==401&&n!==403)return C.isTransient?RUN_LATER:
"Check the inputs.";if(r)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check \
the IDs, and that the key's account can see this one.";const l=C.scope===void 0?"another scope":`the scope "${C.scope}"`;if(n===403)return`The key needs ${l}. Add it under ${z}.`;const d=/scope/i.test(
String(t))?` The key also needs ${l}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${z}\
.${d}`}const y=6,F=32,Z=2e3,ve=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Oe=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ue extends null{#n=new Set;#e=new Set;allow(...n){for(const t of n)this.#n.add(t)}maskFields(n,t,r){const a=Ve(n).slice(0,Z);for(const[l,d]of a)/id$/i.test(l)&&isId(d)&&this.allow(d);for(const[l,
d]of a)/url$/i.test(l)?this.maskUrl(d.trim(),t,r):this.#t(je(d),r)}maskUrl(n,t,r){const a=URL.canParse(n,t.href)?new URL(n,t.href):void 0;if(a&&t.href.startsWith(a.href))return;const l=[n,a?a.pathname+
a.search:n].filter(d=>/[?:]|^\/\//.test(d));this.#t(l,r),a&&this.#t([a.href,a.password,decode(a.password),...je(a.search)],r)}#t(n,t){const r=d=>Array.from(this.#n).some(T=>T.includes(d)),a=n.filter(d=>!r(
d)&&!r(decode(d))),l=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of a.flatMap(T=>[T,l(T)]))d.length<y||this.#e.has(d)||(this.#e.add(d),this.add(d),t.mask(d))}}function je(C){return Array.
from(C.matchAll(ve)).flatMap(([,n,t])=>{const r=String(t).replace(/[.,:!?)\]}]+$/,"");return Oe.test(String(n))||decode(r).length>=F?[r,decode(r)]:[]})}function Ve(C){const n=Object.entries(C);for(const[
,t]of n)if(typeof t=="object")for(const r of Object.entries(t??{}))n.push(r);return n.filter(t=>typeof t[1]=="string")}function We(C,n,t={}){const r=new Secrets([n,...t.secrets??[]]);return r.allow(C.
href,...t.known??[]),{url:C,apiKey:n,secrets:r,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Ke=null,qe=12e4,ut=12e4,He="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function rt(C,n){const{label:t,method:r,path:a,isTransient:l}=n,{secrets:d,rateLimit:T}=C.platform;d.allow(...a.split(
/[/?&=]/));const me=r==="GET"?a:void 0,Se=()=>T.run(t,me,C,()=>dt(C,n));return await retry(C,Se,{atLeastMs:l?ut:0})}async function dt(C,n){const{platform:t,signal:r,log:a}=C,{label:l,method:d,path:T,body:me,
idempotent:Se=!0,isTransient:ye}=n,ue=new URL(`api/public/${T}`,t.url),Ie={accept:"application/json","content-type":"application/json","x-api-key":t.apiKey},Ye={maxBytes:Ke,...!Se&&{idleMs:qe}};try{const Be=await send(
t.connections,{label:l,method:d,url:ue,headers:Ie,body:me,...Ye},r);return a.debug(`${d} ${t.secrets.redact(ue.pathname)}: ${Be.status}`),tt(C,n,ue,Be)}catch(Be){const Ze=Be instanceof Failure?Be:void 0;
if(!Se&&(r.aborted||Ze?.maybeProcessed)){const Qe=asFailure(Be),st=`${Qe.retryable?"":Qe.advice} ${He}`.trim();throw Qe.with({advice:st,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ze&&ye?.(Ze)?Ze.with({retryable:!0}):Be}}function tt({platform:C,log:n},t,r,a){const{label:l,isCreation:d=!1}=t,{status:T,headers:me,bytes:Se}=a,{secrets:ye}=C,ue=(et,mt,ft)=>responseFailure(l,et,
mt,ft),Ie=redirectTarget(a,r,l);if(Ie){ye.maskUrl(Ie.href,C.url,n);const et=`the platform redirects to ${toSingleLine(Ie.origin,100)}, and the key follows no redirect`;throw ue(et,"If that is your env\
ironment, set host to it.",{status:T,maybeProcessed:T!==307&&T!==308})}const Ye=new TextDecoder().decode(Se),Be=ot(Ye);ye.maskFields(Be??{},C.url,n);const Ze=makeResponse(Be??{},l,ye.redact),{message:Qe}=Ze,
st=isPage(a);if(T<200||T>299){const et=C.collections.has(l),mt=adviceOn(t,T,{message:Qe,isPage:st,hasWorked:et});throw ue(`the platform answered ${T}${inBrackets(Qe)}`,mt,{...factsOf(T,me),affectsAll:(T===
401||T===403)&&!et,busy:T===423||T===409&&!d})}if(Be!==void 0)return Ze;const ct=isOpenEnded(a)&&/^\s*\{/.test(Ye);throw ue(`the platform answered ${Ye===""?"nothing":st?"with a web page":ct?"with hal\
f an object":"with something other than a JSON object"} (${T})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:ct})}function ot(C){try{const n=JSON.parse(C);return isObject(
n)?n:void 0}catch{return}}const yt=null;function gt(C){return yt.find(([,n])=>n.split(" ").includes(C))?.[0]??"unknown"}function $t({fields:C,message:n,redact:t}){const r=isObject(C.response)?C.response:
{},a=[r.downloadUrl,r.downloadURL,C.downloadUrl,C.downloadURL];return{dockStatusId:readId(C["dock-statusId"],C.dockStatusId,C._id),workflowId:readId(C.workflowId,C.toolId),exportJobId:readId(C.exportJobId),
status:Ot(C.status,t),downloadUrl:a.map(l=>typeof l=="string"?l.trim():"").find(l=>l!==""),refused:C.success===!1,message:n}}function Ot(C,n){const t=typeof C=="string"||typeof C=="number"?String(C).trim():
"",r=t.toUpperCase().replace(/[\s-]+/g,"_");return gt(r)==="unknown"?n(t,40).toUpperCase():r}async function At(C,n,t=()=>!0){const r=`dock-status/${n}`;return $t(await callApi(C,{label:"Dock status",method:"\
GET",path:r,isTransient:t}))}const Rt="the-job-on-the-platform",bt=50,Nt=294,It=6.12,Ut=2e3;function Et(C,n){const t=Math.max(Nt,C/It);return C<MINUTE_MS?t:Math.max(Ut,Math.min(n,t))}async function Jt(C,n,t){
const{log:r,signal:a}=C,l=performance.now(),d=Mt(C,l);let T=n,me=l,Se;for(let ye=0;;ye++){t.onStatus(T),d(T);const ue=gt(T.status);if(ue==="failed"||ue==="succeeded"&&T.refused){const Ie=`The job ${T.
status==="FAILED"?"failed":`ended as ${T.status}`} on the platform`,Ye=`${T.message??"it gave no reason"} (dock status ${n.dockStatusId})`;throw new Failure({what:Ie,why:Ye,advice:t.advice,topic:Rt})}
if(ue==="succeeded")return T.status!=="SUCCESS"&&r.warning(`The platform reports ${T.status}, which is treated as SUCCESS.`),T;Se=ue==="unknown"&&T.refused?Se??me:void 0;try{if(Se!==void 0&&me-Se>=PATIENCE_MS){
const Be=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Be,topic:Rt})}const Ie=ye===0?bt:Et(me-l,t.longestWaitMs);await sleep(Math.max(0,me+Ie-
performance.now()),a),me=performance.now();const Ye=({status:Be=404})=>ye>0||Be===404;T=await At(C,n.dockStatusId,Ye)}catch(Ie){throw vt(Ie,n,T)}}}function Mt({log:C},n){let t,r=n;return a=>{const l=performance.
now(),d=humanTime(l-n),T=a.status!==t,me=l-r>=MINUTE_MS;(T||me)&&(r=l),T&&t!==void 0?C.info(`${a.status||"No status"} after ${d}`):me&&C.info(`Still ${a.status||"without a status"} after ${d}`),T&&gt(
a.status)==="unknown"&&C.warning(`The platform reports an unknown status (${_t(a)}). The action keeps waiting.`),t=a.status}}function _t({status:C,message:n}){return`${C||"none"}${n===void 0?"":`, "${n}\
"`}`}function vt(C,{dockStatusId:n},t){const r=gt(t.status)==="unknown"||t.message!==void 0?`, last status ${_t(t)}`:"",a=`The job may still be running on the platform: dock status ${n}${r}.`,l=asFailure(
C);return l.with({advice:`${l.advice} ${a}`.trim(),cause:C})}const Vt=null;async function xt(C,n){const{collections:t}=C.platform;let r;for(const a of new Set([...t.values(),...Vt])){const l=n(a),{label:d,
idempotent:T=!0}=l,me=t.get(d);if(!(me&&me!==a))try{const Se=await callApi(C,l);t.set(d,a);const ye=readJob(Se),{dockStatusId:ue}=ye;if(ue!==void 0)return{...ye,dockStatusId:ue};throw missing(Se,"dock\
 status ID",T?"Check host and the IDs.":MAYBE_STARTED)}catch(Se){if(Se instanceof Failure&&Se.busy&&t.set(d,a),!(Se instanceof Failure&&Se.status===404))throw Se;r??=Se}}throw r}async function kt(C,{workflowId:n,
flowId:t}){return await xt(C,r=>({label:"Export",method:"POST",path:`${r}/${n}/export?flowId=${t}`,scope:"Export workflow"}))}async function on(C,n,t){const r=t.downloadUrl??n.downloadUrl??(await readDockStatus(
C,n.dockStatusId)).downloadUrl;if(r!==void 0)return downloadUrl(r,C);const a=`the platform reports ${t.status} but names no download URL`;throw new Failure({what:"Export",why:a,advice:"Re-run the job.",
topic:"the-job-on-the-platform"})}async function Pt(C,n,{app:t,flow:r,env:a}){const l="workflowName"in n,d=T=>T==="tools"?"tool":"workflow";return await xt(C,T=>({label:"Import",method:"POST",path:l?`${T}\
/import`:`${T}/${n.workflowId}/import`,body:jsonBody({[`${d(T)}DataFileId`]:t,flowDataFileId:r,envVariablesFileId:a,...l&&{[`${d(T)}Name`]:n.workflowName}}),idempotent:!1,isCreation:l,scope:"Import wo\
rkflow"}))}async function sn(C,n){const t=r=>({label:"Deploy",method:"POST",path:`${r}/${n}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(C,()=>xt(C,t),
{untilFree:!0})}class pt extends oe.HR{job;constructor(n,t){super({...(0,oe.h_)(t),busy:!1,cause:t}),this.job=n}}function Dt(C){return C instanceof pt?C.job:{}}async function jt(C,n,{title:t,longestWaitMs:r,
advice:a,idsIn:l}){C.log.info(`${t}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let d={};const T=me=>{const Se={"dock-status-id":n.dockStatusId,...l(me)},ye=Object.keys(Se).some(ue=>!(ue in
d));d={...Se,...d,...me.status!==""&&{status:me.status}},ye&&C.publish(d)};try{return{last:await waitForJob(C,n,{longestWaitMs:r,advice:a,onStatus:T}),outputs:d}}catch(me){throw new pt(d,toError(me))}}
const Ft="Check the workflow in AI for Process, then re-run the job.";async function an(C,n,{workflowId:t,flowId:r,timeoutMs:a,longestWaitMs:l}){return C.log.info(`Exporting workflow ${t}, flow ${r}, \
from ${n.url.href}`),await withDeadline({...C,platform:n},userLimit(a,"No package"),async d=>{const T=await startExport(d,{workflowId:t,flowId:r}),{dockStatusId:me,exportJobId:Se}=T,{last:ye,outputs:ue}=await jt(
d,T,{title:`Export job ${Se??"without an ID"}`,longestWaitMs:l,advice:Ft,idsIn:()=>Se===void 0?{}:{"export-job-id":Se}});try{const Ie=await packageUrl(d,T,ye),Ye=async()=>packageUrl(d,T,await readDockStatus(
d,me)),Be=st=>readZip(st,d.signal),{content:Ze,...Qe}=await download(d,{url:Ie,freshUrl:Ye,read:Be});return{...Qe,package:Ze,job:ue}}catch(Ie){throw new pt(ue,toError(Ie))}})}function Yt({host:C,pathname:n}){
return C+n.replace(/\/$/,"")}const Zt=2e4;function Ct({message:C}){return(0,j.OX)(C,1e3)}const Lt="<dock status ID>";function zt(C){const n=new Map;for(const{name:r,error:a}of C){const{"dock-status-id":l}=jobOf(
a),d=l===void 0?a.message:a.message.replaceAll(l,Lt),T=n.get(d)??{names:[],ids:[],help:helpFor(a)};n.set(d,T),T.names.push(r),l!==void 0&&T.ids.push(l)}const t=Math.max(100,Math.min(1e3,Math.floor(Zt/
n.size)));return Array.from(n,([r,{names:a,ids:l,help:d}])=>({names:a,message:toSingleLine(r,t).replaceAll(Lt,()=>l.join(", ")),help:d}))}function Qt(C){return zt(C).map(({names:n,message:t})=>`${n.join(
", ")}: ${t}`).join(" | ")}function Bt(C,n){return!C||!n||C.message===n.message?C??n:Wt(C,`${C.message} Also: ${n.message}`)}function Wt(C,n){return new Failure({what:n,topic:asFailure(C).topic,cause:C})}
async function qt(C,n,t){let r;const a=await C.catch(l=>(r=toError(l),{...n,...jobOf(r)}));if(setOutputs(a),t){const{titles:l,facts:d}=t,T=factTable([...d,["Workflow ID",a["workflow-id"]],["Dock statu\
s ID",a["dock-status-id"]],["Status",a.status&&{words:a.status}],["Duration",{words:humanTime(performance.now())}]]);r?await writeSummary(l.failed,withHelp(Ct(r),helpFor(r)),T):await writeSummary(l.done,
T)}if(r)throw r}const en=1e6;async function tn(C,n){const t=JSON.stringify(n),r=await Ht(`the output ${C}`,{[`${C}.json`]:t}),a=Buffer.byteLength(t)>en;return a&&notice(`The output ${C} would be longe\
r than GitHub's limit of 1 MB. Read the file in ${C}-path.`),{[C]:a?[]:n,...r}}async function Ht(C,n){try{const t=await(0,ie.Pd)("workflow-results-"),r={};for(const[a,l]of Object.entries(n)){const d=(0,Q.
join)(t,a);await(0,U.writeFile)(d,l).catch((0,ie.E_)(d)),r[`${(0,Q.parse)(a).name}-path`]=d}return r}catch(t){return(0,le.t1)().warning(`Can't keep ${C} as a file. ${(0,oe.gJ)(t)}`),{}}}}),2345:((ge,xe,m)=>{
m.d(xe,{uu:()=>ur,S3:()=>ar,$0:()=>dr});var U=m(1124),Q=m(706),oe=m(1345);const le=Number.MAX_SAFE_INTEGER,ie=2,H=60,j="</details>",x=41,K=100;function B(e,o={}){const{under:i=()=>"",parts:c=[],noun:f="\
change",folded:w=!1}=o,{length:$}=i(le),{least:W=$===0?e:`${e} \u2026`,changes:g=O(c)}=o;return{line:e,under:i,size:e.length+$,least:W,parts:c,changes:g,noun:f,folded:w}}function L(e,o,i={}){return o.
length===0?[]:[B(e,{...i,parts:o})]}function A(e,o){const i=h(e,[]),c=({leaf:g,outer:V})=>V.length===1?0:g.size,f=(0,oe.Vn)(i.flatMap(({outer:g})=>g)),w=new Map;let $=o;const W=i.sort((g,V)=>c(g)-c(V)).
filter(({leaf:g,outer:V})=>{const de=V.filter(De=>!w.has(De)),$e=V.filter(De=>f.get(De)===1),Me=de.map(({line:De,folded:Pe})=>De.length+ie+H+(Pe?x:0)).reduce((De,Pe)=>De+Pe,g.least.length+ie-H*$e.length);
if(Me>$)return!1;$-=Me;for(const De of V)w.set(De,[]),f.set(De,(f.get(De)??0)-1);return!0});for(const[g,{leaf:V}]of W.entries()){const de=P(V,V.least.length+Math.floor($/(W.length-g)));$-=de.reduce(($e,{
length:ke})=>$e+ke,-V.least.length),w.set(V,de)}return R(E(e,w).filter(([g])=>g!==""))}function h(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>h(i,[...o,e]))}function P({line:e,
under:o,size:i,least:c},f){if(i<=f)return[e,o(Math.max(f,le))];for(let w=f-e.length-H;w>K;w=Math.floor(w*.7)){const $=o(w);if($!==""&&e.length+$.length<=f)return[e,$]}return[c]}function E(e,o){const{line:i,
parts:c,folded:f}=e;if(c.length===0)return[o.get(e)??[]];const $=[...c.filter(W=>o.has(W)).flatMap(W=>E(W,o)),[N(e,c.filter(W=>!o.has(W)))]];return f?[[`<details><summary>${i}</summary>`],...$,[j]]:[[
i],...$]}function N({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,Q.hS)(o.length,"more connection")}`;if(O(o)===0)return"";const i=e==="workflow"?` in ${(0,Q.hS)(o.length,"more wo\
rkflow")}`:"";return`\u2026 and ${(0,Q.hS)(O(o),"more change")}${i}`}function O(e){return e.reduce((o,{changes:i})=>o+i,0)}function R(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,c)=>{const f=i[0]===
j||o(i)&&o(e[c-1]);return[c===0?"":f?`
`:`

`,...i]})}var s=m(8132),u=m(3436),I=m(2742);const X=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,b=["x","y"],S=Le("vi\
ewport canvas"),p=Le("w h width height left top zoom"),M=[["x"],["position"],["left","top"]],k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Y=/^\d{4}-\d\d-\d\d$/,D=Le("_?id uuid guid identifier instanceIdentifier"),ee=/^\d{1,15}$/,se=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,we=Le("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),Re=Le("meta(data)? .*info revision flow workflow"),Te=[[Le(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,Y],[Le(
".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),k],[Le("[lc]Mod [mc]time"),k],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function Le(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Fe({base:e,head:o}){const i={base:(0,I.Z)(()=>new Set((0,u.PX)(e))),head:(0,I.Z)(()=>new Set((0,u.PX)(o)))};return c=>{const{
kind:f,path:w}=c;if(f==="reordered"||f==="moved")return!1;const[$,W=$]=f==="modified"?[c.from,c.to]:[c.value];if(G($)&&G(W)&&_(w,$.type==="literal"))return!0;if(f!=="modified"||$.type!==W.type||!("tex\
t"in $)||!("text"in W))return!1;const[g,V,de]=[Ee(w.at(-1)),(0,u.e1)($.text),(0,u.e1)(W.text)],$e=(...Pe)=>[V,de].every(Ge=>Pe.some(nt=>nt.test(Ge)));if(Te.some(([Pe,...Ge])=>Pe.test(g)&&$e(...Ge)))return!0;
const ke=Ee(w.at(-2));if(we.test(g)&&$e(ee,se))return ke===""||Re.test(ke);const Me=D.test(g)||g===`${Ee(w.at(-3)).replace(/s$/,"")}Id`;return ke===""&&Me&&$e(se)&&!i.head().has(V)&&!i.base().has(de)}}
function Je(e){return se.test(e)||k.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function v(e,o){return D.test(e)&&(0,u.jn)(o)||X.test(e)&&o.type!=="literal"&&G(o)||b.includes(e)&&G(o)}function _(e,o){
const[i,c]=[e.at(-2),Ee(e.at(-1))],f=e.slice(q(e)).find(W=>X.test(Ee(W)));if(f)return f===e.at(-1)?!o:c===""||b.includes(c)||p.test(c);const w=i?.type==="item"&&i.item.type==="object"?i.item.members:void 0;
return c==="zoom"&&S.test(Ee(i))||b.includes(c)||p.test(c)&&M.some(W=>W.every(g=>w?.has(g)))}function q(e){return e.findLastIndex(({type:o})=>o==="item")+1}function J(e,{matches:o}){const i=new Map(o.
map(f=>[f.path.at(-1),f])),c=new Map;for(const f of e){const w=q(f.path),[$,W]=[f.path[w-1],f.path[w]],g=b.includes(Ee(W)),V=g?b:X.test(Ee(W))?[Ee(W)]:[],[de,$e]=[pe(i.get($)?.base,V),pe(i.get($)?.head,
V)],ke=[...f.path.slice(0,w),{type:"member",key:V.join(", ")}];de&&$e?c.set(g?$:W,{kind:"modified",path:ke,from:de,to:$e}):c.set(f,f)}return[...c.values()]}function pe(e,o){const i=e?.type==="object"?
o.flatMap(c=>e.members.get(c)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function Ee(e){return e?.type==="member"?e.key:""}function G(e){if(e.type===
"literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(G)}const ne=[Le("_?id key uuid guid identifier"),Le("(node|st\
ep|state)_?id"),Le("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,Le("\\*")],ae=Le("(source|from|target|to|next|then|else|goto|default)(_?id)?"),fe="*",te=64;function ce(e,o){
const i=he([]),c=[],f=new Set([e,o].flatMap(W=>[...(0,u.PX)(W),...Ne(W)]));function w(W,g,V){if((0,u.jn)(W))Ce(W.text,g,V);else if(W.type==="object")$(W,g,V);else{const de=W.items.length>1&&W.items.some(
({type:$e})=>$e==="array");for(const[$e,ke]of W.items.entries())w(ke,Ae(g,"[]"),{...V,array:W.items,...de&&{slot:$e}})}}function $(W,g,{key:V,array:de,map:$e,...ke}){let Me=ke;if(de!==void 0||V!==void 0){
const Ge={side:ke.side,value:W,field:g,outer:ke.place,key:V,array:de??[]};Me={...ke,place:Ge,map:$e},c.push(Ge)}const De=_e(W,f),Pe=Me===ke&&(0,u.YD)(W).some(Ge=>$e?.members.has(Ge));for(const[Ge,nt]of W.
members){const at=Ae(g,De||Pe?fe:Ge);Pe&&Ce(JSON.stringify(Ge),at,Me,nt),(!Pe||nt.type==="array")&&w(nt,at,De?{...Me,key:Ge,map:W}:Me)}}return w(e,i,{side:"base"}),w(o,i,{side:"head"}),{root:i,places:c,
find:z(c)}}function he(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function Ae(e,o){const i=e.inner.get(o)??he([...e.keys,o]);return e.inner.set(o,i),i}function be(e,o){return e?.inner.
get(o)??e?.inner.get(fe)}function Ce(e,{keys:o,texts:i,references:c},{place:f,slot:w},$){i.set(e,(i.get(e)??0)+1);const W=e.startsWith('"')?e.length>2:ae.test(o.findLast(g=>g!=="[]")??"")&&Number.isInteger(
Number(e));f&&W&&c.push({text:e,place:f,slot:w,value:$})}function Ne(e){if((0,u.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(Ne),...o.some(ze)?[]:(0,u.YD)(
e)]}function ze(e){return e.type==="object"}function _e({members:e},o){return 2*[...e.keys()].filter(c=>!ae.test(c)&&o.has(c)).length>=e.size&&[...e.values()].every(ze)}function z(e){const o=new Map;for(const i of e){
const c=(f,w)=>{const $=ne.findIndex(V=>V.test(f));if($<0)return;const W=`${i.side} ${w}`,g=o.get(W)??[];g[$]=(g[$]??new Set).add(i),o.set(W,g)};i.key!==void 0&&c(fe,JSON.stringify(i.key));for(const[f,
w]of i.value.members)(0,u.jn)(w)&&c(f,w.text)}return(i,c)=>{const f=o.get(`${c.side} ${i}`)?.find(w=>w);return f&&f.size<=te?re([...f],c):void 0}}function re(e,o){const i=o?e.filter(f=>y(f,o)):e;if(i.
length===0&&o)return re(e,o.outer);const c=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return c.length===1?c[0]:void 0}function y(e,o){return e!==void 0&&(e===o||y(e.outer,o))}var F=m(5408);const Z="\
source from origin src tail out".split(" "),ve="target to dest destination head in".split(" "),Oe="next to goto target targets wire wires link links edge edges transition transitions connection connec\
tions",je=`${Oe} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),Ve="after d\
epends dependencies needs requires prev previous predecessor predecessors".split(" "),We=`${Oe} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Ke="\
label title name condition if when event type relationship selectedRelationships".split(" "),qe=60;function ut(e,o){const i=ce(e,o),c=rt(i.root).flatMap(W=>dt(W,i)),f=ot(c),w=f.length>0?f:gt(c,i),$=new Set(
w.flatMap(({source:W,target:g})=>[W.field,g.field]));return{root:i.root,nodes:i.places.filter(({field:W})=>$.has(W)),edges:w}}function He(e,o){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(c=>o.includes(c.toLowerCase()))}function rt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function dt(e,{find:o}){const i=e.references.flatMap(W=>{const g=o(W.text,W.place);
return g?[{...W,field:e,target:g}]:[]}),c=i.filter(({place:W,target:g})=>!y(W,g)),f=i.length/e.references.length,w=f>=.5&&tt(e.references)-tt(i)<=2;return(f>=.9||w&&He(e.keys.slice(-2),je))&&2*c.length>=
i.length?[i]:[]}function tt(e){return new Set(e.map(({text:o})=>o)).size}function ot(e){const o=e.filter(i=>!i.some(({place:c,target:f})=>f.field===c.field));return[...(0,F.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const c=new Map(yt(i,Z).map(f=>[f.place,f]));return yt(i,ve).flatMap(f=>{const w=c.get(f.place),$=w&&{source:w.target,target:f.target,links:[w,f]};return $?[{...$,label:Ot(f,f.place,
[]),item:f.place.value}]:[]})})}function yt(e,o){return e.filter(([c])=>c&&He(c.field.keys.slice(-2),o)).sort((c,f)=>tt(f)-tt(c))[0]??[]}function gt(e,o){const[i,c]=[[],[]],f=new Set;for(const $ of e){
const W=$.flatMap(ke=>$t(ke,o)),[g]=W;if(g===void 0||10*W.length<9*$.length)continue;const V=g.link.field.keys.slice(g.inside.field.keys.length),de=W.filter(({source:ke,inside:Me})=>ke!==Me);for(const{
inside:ke}of de)f.add(ke.key);const $e=He(V,Ve);if(!(!$e&&de.length===0&&!He(V,je)))for(const{link:ke,source:Me}of W){const De=ke.place===Me?void 0:ke.place,Pe={label:Ot(ke,De,V),links:[ke],item:De?.value};
$e?c.push({source:ke.target,target:Me,...Pe}):i.push({source:Me,target:ke.target,...Pe})}}const w=i.length<c.length?c:i;return f.size>1||tt(w.flatMap(({links:$})=>$))>1?w:[]}function $t(e,{find:o}){for(let i=e.
place;i;i=i.outer){const c=o(JSON.stringify(i.key),i),f=[i,c].find(w=>w?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function Ot({slot:e,value:o},i,c){const f=Ke.map(W=>{const[
g,V]=[i?.field.inner.get(W),At(i?.value.members.get(W))];return g&&g.texts.size+(g.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),w=c.filter(W=>!We.includes(W.toLowerCase())),$=e===void 0?[]:
[`output ${e+1}`];return[At(o),...f].find(W=>W!=="")??[...w,...$].join(", ")}function At(e){const i=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,u.e1)(c.text).trim()||[]).join(", ");
return i.length>qe?"":i}const Rt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Nt={same:"-->",added:"==>",removed:"-.->"},It=40,Ut=500,Et=5e4,Jt=40,Mt=6;function _t(e,o,{isWhole:i,hide:c}){const f=({
status:g})=>i||g!=="same",w=new Set([...e.filter(f),...o.filter(f).flatMap(vt)]),$=o.filter(g=>vt(g).some(f)).flatMap(vt);if(w.size===0)return{};for(const g of[new Set([...w,...$]),w]){const V=o.filter(
$e=>vt($e).every(ke=>g.has(ke)));if(g.size>It||V.length>Ut)continue;const de=Vt(e.filter($e=>g.has($e)),V,c);if(de.length<=Et)return{picture:de}}return{note:`The picture is left out: it would have ${w.
size>It?(0,Q.hS)(w.size,"node"):"too many connections"}.`}}function vt({source:e,target:o}){return[e,o]}function Vt(e,o,i){const c=new Map(e.map((w,$)=>[w,`n${$+1}`])),f=e.map(w=>`  ${c.get(w)}["${Rt[w.
status]}${kt(i(w.label))||"?"}"]`);for(const{source:w,target:$,label:W,status:g}of o){const V=`${Rt[g]}${kt(i(W))}`.trim();f.push(`  ${c.get(w)} ${Nt[g]}${V===""?"":`|"${V}"|`} ${c.get($)}`)}for(const[
w,$]of Object.entries(bt)){const W=e.filter(g=>g.status===w).map(g=>c.get(g));W.length>0&&f.push(`  classDef ${w} ${$}`,`  class ${W.join()} ${w}`)}return[`flowchart ${xt(e,o)>Mt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:w})=>w)),c=e.filter(w=>!i.has(w)),f=new Map((c.length>0?c:e.slice(0,1)).map(w=>[w,1]));for(const[w,$]of f)for(const{source:W,target:g}of o)W===w&&!f.
has(g)&&f.set(g,$+1);return Math.max(...f.values())}function kt(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Jt)).replace(on,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const on=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Pt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),sn="* if when id name label title type key handle condition event relationships".split(" ");function pt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[c,f]=[e.base??i,e.head??i],w=(0,oe.j9)([f,c]),$=ut(c,f),W=Ft(e,$,w),g=[...new Set(W.values())].sort((Pe,Ge)=>Pe.rank-Ge.rank),V=Yt($,W),de=V.filter(Pe=>Pe.status!==
"same"),$e=Ct($,de);zt(e,g,w,$e);const ke=new Map(V.map(({item:Pe,source:Ge,target:nt})=>[Pe,`${Ge.label} \u2192 ${nt.label}`])),Me=new Set(g.map(({place:Pe})=>Pe.key)),De=Pe=>Pe.filter(({status:Ge})=>Ge!==
"removed").length;return{..._t(g,V,{isWhole:e.status!=="modified",hide:o}),connections:Zt(de),size:{nodes:De(g),connections:De(V)},tells:$e,isItemKey:Pe=>Me.has(Pe)||w.labelOf(JSON.stringify(Pe))!==void 0,
labelOf:w.labelOf,endsOf:Pe=>ke.get(Pe)}}function Dt({side:e}){return e==="head"}function jt(e){return e&&[e.key,jt(e.outer)]}function Ft({matches:e},{nodes:o},i){const c=de=>de.key===void 0?`${de.value.
id}`:JSON.stringify(jt(de)),f=new Map(o.map((de,$e)=>[de,$e])),w=(0,F.$z)(o.filter(Dt),c),$=(0,F.$z)(e,({base:de})=>de.id),W=de=>{const $e=$.get(de.value.id)?.shift();return($e&&w.get(`${$e.head.id}`)?.
shift())??w.get(c(de))?.shift()},g=new Map;let V=0;for(const de of o){if(g.has(de))continue;const $e=Dt(de)?de:W(de);V=($e&&f.get($e))??V+1e-6;const ke=$e===void 0?"removed":$e===de?"added":"same",Me=$e??
de,De={label:an(Me,i),status:ke,rank:V,place:Me,old:ke==="same"?de:void 0};g.set(de,De).set(Me,De)}return g}function an({key:e,value:o,array:i},c){const[f,w,...$]=["type","componentType",...o.members.
keys()].map(g=>(0,u.TN)(o,g)),[W="?"]=[f,w,(0,u.TH)(o),...$].filter(g=>g!==void 0);return e??c.nameOf(o,i)??(0,u.e1)(W)}function Yt({edges:e},o){const i=e.flatMap(g=>{const[V,de]=[o.get(g.source),o.get(
g.target)];return V&&de?[{...g,source:V,target:de,status:Dt(g.source)?"added":"removed"}]:[]}),c=({source:g,target:V,label:de})=>`${g.rank} ${V.rank} ${de}`,f=(0,F.$z)(i,({status:g})=>g),w=(0,F.$z)(f.
get("removed")??[],c);return[...(f.get("added")??[]).map(g=>w.get(c(g))?.pop()?{...g,status:"same"}:g),...[...w.values()].flat()].sort((g,V)=>g.source.rank-V.source.rank||g.target.rank-V.target.rank)}
function Zt(e){const o=new Map;for(const i of["target","label"]){const c=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,w,...$]of(0,F.$z)(e,c).values()){if(!f||!w||$.length>0||
f.status===w.status)continue;[f.source,f.target,w.target].every(({old:g})=>g)&&!o.has(f)&&!o.has(w)&&o.set(f,w).set(w,f)}}return e.flatMap(i=>{const c=o.get(i);return c&&i.status==="removed"?[]:[{...i,
kind:c?"rewired":i.status,was:c}]})}function Ct({root:e,nodes:o},i){const c=new Set(i.flatMap(g=>g.links.map(({field:V})=>V))),f=new Set(i.map(({item:g})=>g)),w=new Set([e,...o.map(({field:g})=>g)]),$={
added:new Set,removed:new Set};for(const g of i){const V=[g.source.label,g.target.label,...g.label.split(", ")].map(de=>JSON.stringify(de));for(const de of[...V,...g.links.map($e=>$e.text)])$[g.status].
add(de)}function W(g,V,de){if(V===void 0||w.has(V))return[{text:de,field:e}];const $e=V.keys.at(-1)===fe?[{text:JSON.stringify(de),field:V}]:[];if("text"in g)return[...$e,{text:g.text,field:V}];const ke="\
members"in g?[...g.members]:[],Me="items"in g?g.items.map(De=>["[]",De]):ke;return[...$e,...Me.flatMap(([De,Pe])=>W(Pe,be(V,De),De))]}return({path:g,...V})=>{const de=g.map(Me=>Me.type==="member"?Me.key:
"[]"),$e=g.some(Me=>Me.type==="item"&&f.has(Me.item)),ke=(Me,De)=>{const Pe=W(Me,de.reduce(be,e),`${de.at(-1)}`),Ge=Pe.some(({field:at})=>c.has(at)),nt=({text:at,field:hn})=>{if(c.has(hn))return De.has(
at);const $n=`${hn.keys.findLast(fr=>fr!=="[]")}`;return Pt.includes($n)||De.has(at)&&He([$n],sn)||Ge&&Lt(at,hn)};return(Ge||$e)&&Pe.every(nt)};return V.kind==="modified"?ke(V.from,$.removed)&&ke(V.to,
$.added):"value"in V&&ke(V.value,$[V.kind])}}function Lt(e,{texts:o}){const i=o.get(e)??0,c=[...o.values()].reduce((f,w)=>f+w,0);return i>2&&2*i>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function zt(e,o,{componentOf:i},c){
const f=Fe(e),w=o.flatMap(g=>{const{value:V,array:de}=g.place,$e=(0,oe.qU)(V)===void 0?i(V,de):void 0;return[V.id===g.old?.value.id?void 0:V,$e].map(ke=>({owner:ke,node:g}))}),$=(0,F.$z)(w,({owner:g})=>g);
$.delete(void 0);const W=new Map(e.matches.map(({path:g,head:V})=>[g.at(-1),V]));for(const g of e.changes){if(c(g)||f(g))continue;const V=g.path.map($e=>W.get($e)).reverse(),de=["value"in g&&g.value,...V].
find($e=>$.has($e));for(const{node:$e}of $.get(de)??[])$e.status==="same"&&($e.status="modified")}}var Qt=m(8965);const Bt=2,Wt=1e3,qt=240,en=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],tn="...";function Ht(e,o){const i=[C(e??o),C(o??e)],[c,f]=[n(e,i[0]),n(o,i[1])],w=r(c,f);return i[0]===i[1]?w:[`@@\
 line ends: ${i[0]} \u2192 ${i[1]} @@`,...w]}function C(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function n(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>en.reduce(t,[c]).map((f,w)=>w===0?f:tn+f))}function t(e,o){return e.flatMap(i=>i.length>qt?Array.from(i.matchAll(o),([c])=>c):i)}function r(e,o){const i=new Set(e),f=o.some($=>i.has(
$))?(0,Qt.E)([...e],[...o],{maxEditLength:Wt}):void 0;if(f===void 0)return[...d(e,o),...a("+",o)];let w=0;return f.flatMap(({added:$,removed:W,value:g},V)=>{const de=f[V+1];if(W)return d(g,de?.added?de.
value:[]);const[$e,ke]=[V===0?0:Bt,g.length-Bt],Me=w+l(g.slice(0,ke+1));return w+=l(g),$?a("+",g):de===void 0?a(" ",g.slice(0,$e)):ke-$e<2?a(" ",g):[...a(" ",g.slice(0,$e)),`@@ line ${Me} @@`,...a(" ",
g.slice(ke))]})}function a(e,o){return o.map(i=>`${e} ${i}`)}function l(e){return e.filter(o=>!o.startsWith(tn)).length}function d(e,o){const i=new Map(e.map(w=>[me(w),w])),c=o.flatMap(w=>T(i.get(me(w))??
w,w));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...a("-",e)]}function T(e,o){if(me(e)!==me(o))return[];const[i,c]=[e.normalize(),o.normalize()],f=Se(e)===Se(o)?[]:
["Unicode forms"];return i===c?f:[...f,i.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function me(e){return Se(e.normalize())}function Se(e){return e.replace(/\s/g,"")}function ye(e,o){let[
i,c]=[0,o];const w=[...(0,F.$z)(e,W=>W.startsWith("@@ line ")?++i:i).values()].flatMap(W=>{const g=ue(W,c);return c-=Ye(W),g}),$=e.filter(Ie).length-w.filter(Ie).length;return $===0?w:[...w,`@@ ${(0,Q.
hS)($,"more changed line")} @@`]}function ue(e,o){const i=$=>$.startsWith("-"),c=Ye(e.filter(i)),f=Ye(e)-c,w={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-c)};return e.filter($=>{const W=i($)?"remo\
ved":"others";return w[W]-=$.length+1,w[W]>=0})}function Ie(e){return e.startsWith("-")||e.startsWith("+")}function Ye(e){return e.reduce((o,i)=>o+i.length+1,0)}var Be=m(7856);const Ze={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Qe=80,st=8;function ct(e,o,i){if(e.type==="string")return lt(ft((0,u.e1)(e.text)),o,i);const[
c="",...f]=et(e,o);return f.length>0||c.length>Qe?void 0:(0,s.SS)(c,1/0)}function lt(e,o,i){const c=o.mask(e).shown;if(c.length>Qe||c.includes(`
`))return;const f=St(e,o,i);return(0,s.SS)(JSON.stringify(c),1/0)+(f===void 0?"":` (${it(f,o)})`)}function St(e,{labelOf:o},i){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(w=>(0,u.jn)(w)&&(0,u.e1)(w.text)===c)?void 0:c}function Kt(e,o,{labelOf:i}){const[c,f]=e.slice(-2);return c?.type!=="item"||f?.type!=="member"||!u.ZM.test(f.key)?!1:(0,u.TH)(
c.item)===o||i((0,u.e1)(o))===c.label}function et(e,o,i){const{mask:c}=o;if((0,u.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const V=ft((0,u.e1)(e.text)),{shown:de}=c(V);if(de.includes(`
`))return["|",...mt(de.split(`
`))];const $e=St(V,o,i);return[JSON.stringify(de)+($e===void 0?"":` (${c($e).shown})`)]}const[f="",w=""]=e.type==="array"?"[]":"{}",$=e.type==="array"?e.items.map(V=>et(V,o)):Array.from(e.members,([V,
de])=>{const[$e,...ke]=(0,Be.$C)(V,de,e)?[Q.v5]:et(de,o,e);return[`${JSON.stringify(c(V).shown)}: ${$e}`,...ke]}),W=f+$.join(", ")+w;return W.length<=Qe&&$.every(V=>V.length===1)?[W]:[f,...mt($.flat()),
w]}function mt(e){return e.map(o=>`  ${o}`)}function ft(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function it(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function Gt(e,o,i=!1){const c=q(e),f=i?1/0:100,w=e.flatMap(($,W)=>{if($.type==="element")return[(0,s.SS)(`[${$.index}]`)];if($.type==="item"){const V=o.endsOf(
$.item),de=V===void 0?$.label:i?`${V} (${$.label})`:V,$e=W===c-1&&$.hint!==void 0?` (${it($.hint,o)})`:"";return[`**${it(de,o,f)}**${$e}`]}return!i&&e.slice(W+1).find(({type:V})=>V!=="member")?.type===
"item"?[]:[it($.key,o,f)]});return w.length>st&&!i&&w.splice(2,w.length-st+1,"\u2026"),w.join(" \u203A ")||"the whole file"}function cn(e,o){const i=$=>e.map(({path:W,kind:g})=>(g?`${Ze[g]} `:"")+Gt(W,
o,$)),[c,f]=[i(!1),i(!0)],w=(0,oe.Vn)(c);return mn(c.map(($,W)=>w.get($)===1?$:f[W]??$))}function mn(e){const[o,i]=[(0,oe.Vn)(e),new Map];return e.map(c=>{const[f=1,w]=[o.get(c),(i.get(c)??0)+1];return i.
set(c,w),f===1?c:`${c} (${w} of ${f})`})}const Tt="  ",wn=3,_n=5,kn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},un={line:": changed, hidden"};function Xt(e,o){const i=[...(0,F.$z)(e,Tn).values()],
c=i.filter($=>$.length<wn).flat(),f=cn(c,o),w=new Map(c.map(($,W)=>{const{line:g,...V}=nn($,o);return[$,B(`- ${f[W]}${g}`,{changes:1,...V})]}));return i.flatMap($=>{const W=$.flatMap(g=>w.get(g)??[]);
return W.length===0?An($,o):W})}function Tn(e){const o=q(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(w=>"id"in w?[w.id]:[]);if(o===0||o===e.path.length||c.length===0)
return e;const f=e.path.slice(o).map(w=>w.type==="member"?w.key:"index"in w&&w.index);return JSON.stringify([e.kind,c,f])}function An(e,o){const[i]=e,{line:c,under:f=()=>""}=nn(i,o),w=gn(yn(e,o)),$=i.
kind==="modified"?"":` ${i.kind}`,W=`- ${Ze[i.kind]} ${dn(i,o)}${c}${$} in ${w.line}`;return B(W,{changes:e.length,under:g=>f(g)+(w.under?.(g)??"")})}function yn(e,o){const i=e.map(({path:c})=>({path:c.
slice(0,q(c))}));return cn(i,o)}function dn({path:e},o){return Gt(e.slice(q(e)),o)}function nn(e,o){if(e.kind==="modified")return bn(e,o);if("value"in e)return In(e,o);if(e.kind==="moved"){const[w,$]=[
e.from,e.path].map(W=>Gt(W.slice(0,-1),o,!0));return{line:`: moved from ${w} to ${$}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(w=>({path:[w]})),c=gn(cn(i,o)),f=c.under?
`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${f})`}}function gn(e){if(e.length<=_n)return{line:e.join(", ")};const o=(0,Q.hS)(e.length,"item"),i=En(o,Tt+e.join(", "));return{
line:o,under:c=>i.length<=c?i:""}}function bn({path:e,from:o,to:i},c){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,Be._p)(e,o,i))return un;if(o.type==="string"&&i.type==="string"){const g=Kt(
e,i.text,c)?{...c,labelOf:()=>{}}:c;return Rn((0,u.e1)(o.text),(0,u.e1)(i.text),g)}const[f,w]=[et(o,c).join(`
`),et(i,c).join(`
`)];if(f===w)return un;const[$,W]=[ct(o,c),ct(i,c)];return $&&W?{line:`: ${$} \u2192 ${W}`}:{line:"",under:rn(f,w)}}function Rn(e,o,i){const c=[ft(e),ft(o)],f=c[0]!==c[1]&&(c[0]!==e||c[1]!==o),[w,$]=f?
c:[e,o],W=f?" (percent-encoded)":"",[g,...V]=(0,I.qy)(w,$)?.changes??[];if(g!==void 0){const Ge=`${W} (JSON in a text)`;if(V.length===0&&g.kind==="modified"){const at=bn(g,i);return{...at,line:`${Ge} \
\u203A ${Gt(g.path,i)}${at.line}`}}const nt=B("",{parts:Xt([g,...V],i)});return{line:Ge,under:at=>`
${vn(A(nt,at).join(""))}`}}const[de,$e]=[i.mask(w),i.mask($)];if(de.shown===$e.shown)return{line:W+un.line};const ke=de.hidden===$e.hidden?"":" (hidden values differ, too)",[Me,De]=[lt(w,i),lt($,i)];if(!Me||
!De)return{line:W+ke,under:rn(de.shown,$e.shown)};const Pe=T(de.shown,$e.shown).join(", ");return{line:`${W}: ${Me} \u2192 ${De}${Pe&&` (${Pe})`}${ke}`}}function In(e,o){const{path:i,value:c}=e;if(c.type===
"hidden")return{line:""};if((0,Be._p)(i,c))return{line:": hidden"};if(c.type==="object")return Mn(e,c,o);const f=ct(c,o);return f!==void 0?{line:`: ${f}`}:c.type==="array"?{line:"",under:fn(e,et(c,o),
(0,Q.hS)(c.items.length,"element"))}:{line:"",under:fn(e,[o.mask(ft((0,u.e1)(c.text))).shown])}}function Mn(e,o,i){const c=e.path.at(-1),f=c?.type==="item"?c:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const w=Me=>(0,u.jn)(Me)&&[f?.label,f?.hint].includes((0,u.e1)(Me.text)),$=[...o.members].filter(([,Me])=>!f||!w(Me)),W=$.filter(([Me,De])=>!f||!v(Me,De)),g=W.map(([Me,De])=>{const Pe=(0,Be.$C)(
Me,De,o)?(0,s.SS)(Q.v5):ct(De,i,o);return Pe&&`${it(Me,i)}: ${Pe}`}),V=!g.includes(void 0)&&g.join(", ").length<=kn,de=V?g.join(", "):Cn(o,w,i),$e=de&&`: ${de}`;if(V&&W.length===$.length)return{line:$e};
const ke=fn(e,et(o,i),(0,Q.hS)(o.members.size,"field"));return{line:$e,under:V?Me=>Me===1/0?ke(Me):"":ke}}function fn({kind:e},o,i){const c=o.join(`
`);return e==="added"?rn(void 0,c,i):rn(c,void 0,i)}function Cn(e,o,i){const c=new Map,f=($,W,g)=>{g>(c.get($)?.weight??0)&&c.set($,{text:W,weight:g})},w=($,W,g)=>{if($.type==="array")for(const De of $.
items)w(De,W,g+1);if($.type==="object")for(const[De,Pe]of $.members)(0,Be.$C)(De,Pe,$)?f(De,Q.v5,ht.max):w(Pe,De,g+1);if($.type!=="string")return;const V=(0,u.e1)($.text),$e=/^type$/i.test(W)||v(W,$)||
Je(V)||o($)||i.labelOf(V)!==void 0;if(V.length<ht.min||$e)return;const ke=V.includes("://")?2*ht.max:Math.min(V.length,ht.max),Me=i.countOf(V)>ht.usual?ht.usualWeight:1;f(W,i.mask(ft(V)).shown,Me*ke/(g+
1))};return w(e,"",0),[...c].sort(([,$],[,W])=>W.weight-$.weight).filter(([,{weight:$}],W)=>W===0||W<ht.texts&&$>ht.usualWeight*2*ht.max).map(([$,{text:W}])=>`${it($,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(W,ht.max)),1/0)}`).join(", ")}function rn(e,o,i){const c=(0,s.EU)(Ht(e,o),"diff",Tt);return f=>{const w=c.length<=f?c:Ln(c,f);return i===void 0?`
${w}`:En(i,w)}}function Ln(e,o){const i=e.split(`
`),c=i.slice(1,-1).map(f=>f.slice(Tt.length));return[...i.slice(0,1),...ye(c,o).map(f=>Tt+f),...i.slice(-1)].join(`
`)}function En(e,o){return`
${Tt}<details><summary>${e}</summary>

${o}
${Tt}</details>`}function vn(e){return e.replace(/^(?=.)/gm,Tt)}const Nn=100,xn=5;function Un(e,o){const i=e.kind==="json"?pt(e,ke=>o(ke).shown):void 0,c=(0,I.Z)(()=>(0,oe.Vn)((0,u.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>Nn?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>c().get(ke)??0},w=Sn((0,U.xS)(e)),$=e.status==="modified",W=$?Fn(e,f,i):Xt(Hn(e),f),{nodes:g=0,
connections:V=0}=i?.size??{},de=g===0?"What is in it":`${(0,Q.hS)(g,"node")}, ${(0,Q.hS)(V,"connection")}`,$e=$?W:L(de,W,{changes:w,folded:!0});return[...Pn(i),B(Dn(e,o),{parts:[...$e,...jn(e,f)],changes:w})]}
function Sn({added:e,modified:o,removed:i}){return e+o+i}function Pn(e){return e?.note!==void 0?[B(e.note)]:e?.picture?[B((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Dn({name:e,kind:o,status:i,changes:c},f){const w=`**${it(e,{mask:f})}**`;return i!=="modified"?`${Ze[i]} ${w}: file ${i}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${Ze.modified} ${w}: content modified`:o==="variables"?`${w} (values are never shown)`:w}function jn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
xn).map(({path:$,from:W,to:g})=>`${Gt($,o)} (${it(W,o)} \u2192 ${it(g,o)})`),c=e.length>xn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",w=`${(0,Q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[B(`${w}: ${i.join(", ")}${c}`)]}function Fn(e,o,i){const c=Fe(e),f=i?.connections??[],w=new Set(f.map(({item:Me})=>Me)),$=(0,F.$z)(e.text?[Wn(e.text)]:e.changes,
Me=>i?.tells(Me)?zn(Me)?"layout":"told":"value"in Me&&w.has(Me.value)?"connection":c(Me)?"layout":Bn(Me.path,i)?"item":"rest"),[W,g]=[$.get("layout")??[],$.get("connection")??[]],V=Xt($.get("rest")??[],
o),de=Kn(f,g,o),$e=($.get("told")?.length??0)+g.length,ke=`Layout and bookkeeping: ${(0,Q.hS)(W.length,"change")}`;return[...Xt($.get("item")??[],o),...L("Connections",de,{noun:"connection",changes:$e}),
...de.length===0?V:L("Elsewhere in the file",V),...L(ke,Jn(W,e,o),{folded:!0})]}function zn({kind:e,path:o}){const[i,c]=o.slice(-2);return e==="modified"&&i?.type==="item"&&c?.type==="member"&&Pt.includes(
c.key)}function Bn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function Wn({base:e,head:o}){return{kind:"modified",path:[],from:ln(e),to:ln(o)}}function ln(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Hn({base:e,head:o,text:i,status:c,changes:f}){const w=c==="removed"?"removed":"added",$=(g,V)=>{const de=(0,oe.Vg)(g,()=>{});return!(V.length<3&&de.
length>0&&de.every(ke=>ke.value.type==="object"))&&(V.length>0||g.type!=="object")?[{kind:w,path:V,value:g}]:de.flatMap(({step:ke,value:Me})=>ke.type==="member"?$(Me,[...V,ke]):[{kind:w,path:[...V,ke],
value:Me}])},W=e??o??(i&&ln(i.base??i.head));return W?$(W,[]):f}function Kn(e,o,i){const c=new Map(o.map($=>["value"in $&&$.value,$])),f=Gn(e,c),w=mn(f.map($=>Xn($,i)));return f.map(([{item:$}],W)=>{const g=c.
get($),{line:V,under:de=()=>""}=g?nn(g,i):{line:""};return B(`${w[W]}${de(0)===""?V:""}`,{under:de})})}function Gn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:f,source:w,
target:$,item:W}=c;if(f==="rewired"||o.has(W))return[[c]];const g=i[f].get(w),V=g??[c];return g&&g.push(c),i[f].delete(w),i[f].set($,V),g?[]:[V]})}function Xn(e,o){const[{kind:i,source:c,target:f,was:w}]=e,
$=de=>`**${it(de.label,o)}**`,W=de=>de===""?"":` (${it(de,o)})`,g=e.map(de=>` \u2192 ${$(de.target)}${W(de.label)}`),V=w?.target===f?W(w.label)||" without a label":w&&` ${$(w.target)}`;return`- ${Ze[i]}\
 ${$(c)}${g.join("")}${V===void 0?"":`, was${V}`}`}function Jn(e,o,i){return[...(0,F.$z)(J(e,o),f=>f.kind+dn(f,i)).values()].flatMap(f=>{const w=f.map(V=>nn(V,i));if(f.length<wn||q(f[0].path)===0||w.some(
({under:V})=>V))return Xt(f,i);const $=yn(f,i),W=vn(w.map(({line:V},de)=>`- ${$[de]}${V}`).join(`
`)),g=`- ${Ze[f[0].kind]} ${dn(f[0],i)} of ${(0,Q.hS)(f.length,"item")}`;return B(g,{changes:f.length,under:()=>`
${W}`})})}const Vn="<!-- workflow-report -->",Yn=6e4,Zn=1e3;function Qn(e){const{workflows:o,missing:i}=e,c=(0,Be.lb)(e),w=["changed","added","removed"].flatMap(g=>o.filter(V=>V.status===g)).map(g=>{const V=Sn(
g.counts);return{workflow:g,changes:V,parts:g.files.flatMap(de=>Un(de,c))}}),$=nr(e,c),W=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:g=Yn,maxBytes:V=1/0,headings:de=!0,
mark:$e=!0}={})=>{const ke=w.map(({workflow:Pe,...Ge})=>B(er(Pe,c,de),Ge)),Me=B(W,{parts:[...L("",ke,{noun:"workflow"}),...$]}),De=$e?`${Vn}
`:"";for(let Pe=Math.min(g,V);;){const Ge=[De,...A(Me,Pe-De.length-1),`
`],nt=V===1/0?0:Buffer.byteLength(Ge.join(""));if(nt<=V||Pe<Zn)return Ge;Pe=Math.floor(Pe*V*.99/nt)}}}function qn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function er({name:e,status:o,counts:i},c,f){const w=f?"### ":"",$=e===void 0?void 0:it(e,{mask:c});return o==="added"||o==="removed"?`${w}${Ze[o]} ${$===void 0?"Workflow":`${$}: workflow`} ${o}`:f?`${w}${$===
void 0?"":`${$}: `}${(0,U.cq)(i)}`:""}function nr({workflows:e,notCompared:o=[]},i){const c=($,W)=>{const g=$.flatMap(V=>V===void 0?[]:[it(V,{mask:i})]).join(", ");return $.length===0?[]:[B(W(g),{least:W(
(0,Q.hS)($.length,"workflow"))})]},f=e.flatMap(({name:$,status:W})=>W==="unchanged"?[$]:[]),w=e.flatMap(({name:$,variablesCompared:W})=>W?[]:[$]);return[...e.length===0?[B("No workflow was compared")]:
[],...c(f,$=>$===""?"No changes":`${$}: no changes`),...c(w,$=>`The environment variables${w.length===e.length?"":` of ${$}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,$=>`${$}: not compared, because the step failed`)]}var rr=m(8725),or=m(276),sr=m(4022),ir=m(6584);async function ar(e){const o=Qn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,or.n0)(await(0,sr.N9)("the report",i)),o}const cr=900*1024;function ur(e,o,i,c){const f=cr-Buffer.byteLength(i.join()),w=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return c===void 0?
w:qn(w,c)}function dr(e){const o=(0,U.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(ir.bY),c=o.length>20?` and ${(0,Q.hS)(o.length-20,"more line")}`:"";(0,rr.lm)(`No field matched ${i.join("\
, ")}${c} in ignore. Check the spelling.`)}}),6584:((ge,xe,m)=>{m.d(xe,{LO:()=>S,Rr:()=>X,bY:()=>p,yG:()=>K});var U=m(3024),Q=m(6760),oe=m(5806),le=m(7596),ie=m(706);const H=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function j(k,Y=H){return[Y,({input:D})=>`contains ${M(D)}. ${k}`]}function x(...k){return Y=>{for(const[D,ee]of k){const se=D.exec(Y);if(se)throw new Error(typeof ee=="string"?ee:ee(se))}return Y}}function K(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${p(k)}`)}function B(k,Y=!1){return D=>{const ee=Number(D);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(D)&&ee>0&&ee<=k)return ee;const se=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${se}, not ${p(D)}`)}}const L=x(j("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,k])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function A(k){return parseHost(L(k))}function h(k){if(isId(k))return k;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${p(k)}`)}const P=x(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins with "${k}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),E="is too long: at most 200 characters",N=x([new RegExp("\\\
p{C}","u"),({input:k})=>`must not contain control characters: ${p(k)}`],[/.{201}/u,E]),O=x([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${p(k)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${p(k)}`],[/.{201}/u,E]);function R(k){const Y=refusal(O(k));if(Y!==void 0)throw new Error(`can't be a name: ${p(k)} ${Y}`);
if(Buffer.byteLength(k)>240)throw new Error(E);return k}function s(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function u(){return(0,Q.resolve)(process.env.GITHUB_WORKSPACE??"")}const I=x([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function X(k){return(0,Q.resolve)(u(),I(k))}function b(k){const Y=X(
k);if(existsSync(Y))return Y;throw new Error(S(k))}function S(k){const Y=!(0,U.existsSync)(u())||(0,U.readdirSync)(u()).length===0;return`doesn't exist: ${p(k)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function p(k){const Y=M(k);return`"${(0,ie.OX)(k,60)}"${Y===""?"":` with ${Y}`}`}function M(k){const Y=(k.match(new RegExp(H,"gu"))??[]).map(se=>se.codePointAt(0)??0),
D=[...new Set(Y)].map(se=>`U+${se.toString(16).toUpperCase().padStart(4,"0")}`),ee=D.length===1?"an invisible character":"invisible characters";return D.length===0?"":`${ee} (${D.slice(0,5).join(", ")}\
)`}}),1124:((ge,xe,m)=>{m.d(xe,{AS:()=>j,Hq:()=>ie,RG:()=>Q,cq:()=>x,cz:()=>oe,xS:()=>le,xW:()=>H});var U=m(706);const Q={type:"hidden"};function oe(K){const B=L=>K.reduce((A,h)=>A+h[L],0);return{added:B(
"added"),modified:B("modified"),removed:B("removed")}}function le({status:K,changes:B,references:L}){const A={added:0,modified:0,removed:0};if(K!=="modified")return{...A,[K]:1};if(B.length===0&&L.length===
0)return{...A,modified:1};for(const{kind:h}of B)A[h==="added"||h==="removed"?h:"modified"]++;return A}function ie({workflows:K}){return K.some(({status:B})=>B!=="unchanged")}function H({workflows:K}){
return oe(K.map(({counts:B})=>B))}function j({workflows:[K,...B]}){return K?.unusedIgnores.filter(L=>B.every(({unusedIgnores:A})=>A.includes(L)))??[]}function x({modified:K,added:B,removed:L}){return Object.
entries({modified:K,added:B,removed:L}).flatMap(([h,P])=>P===0?[]:[`${(0,U.zD)(P)} ${h}`]).join(", ")||"no changes"}}),3436:((ge,xe,m)=>{m.d(xe,{Gg:()=>K,Ms:()=>E,Op:()=>h,PX:()=>A,Rk:()=>oe,TH:()=>x,
TN:()=>H,YD:()=>j,ZM:()=>ie,dj:()=>R,e1:()=>P,eX:()=>le,jn:()=>L});var U=m(8142),Q=m(2899);const oe=["id","_id","key","name"],le=["name","title","label","displayName"],ie=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function H(s,u){if(s.type!=="object")return;const I=s.members.get(u)??s.matchOnly?.get(u);if(!(I===void 0||!L(I)))return(I.type==="string"?I.text.length>2:/\d/.test(I.text))?I.text:void 0}function j(s){
return s.type==="object"?[...s.members.keys()]:[]}function x(s){const u=()=>j(s).filter(I=>ie.test(I));return B(s,["id","_id","key"])??B(s,u().sort())}function K(s){return B(s,le)}function B(s,u){const I=u.
find(X=>H(s,X)!==void 0);return I&&H(s,I)}function L(s){return s.type==="string"||s.type==="literal"}function A(s){return s===void 0?[]:L(s)?[P(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(A)}function h(s,u,I){return I&&oe.includes(s)&&L(u)}function P(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class E{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(u,I=X=>{}){
this.#n=u,this.#e=u.lines.length===0,this.#t=I}read(u){const{fields:I,orders:X}=this.#n,b=S=>(0,Q.pi)(I,S,this.#t);return(0,U.q)(u,void 0,{enter:(S,p="")=>this.#e?void 0:{key:p,outer:S},scalar:S=>this.
scalar(S),array:(S,p)=>{const M=S.length>0&&b({key:"",outer:p});return this.array(M?[]:S,(0,Q.pi)(X,p,this.#t))},object:(S,p)=>{let M;for(const[k,Y]of I.size===0?[]:S)b({key:k,outer:p})&&(S.delete(k),
oe.includes(k)&&(M=(M??new Map).set(k,Y)));return this.object(S,M)}})}scalar(u){let I=this.#r.get(u);return I===void 0&&(I={type:u.startsWith('"')?"string":"literal",id:++this.#s,text:u},this.#r.set(u,
I)),I}array(u,I){const X=I?u.toSorted((p,M)=>p.id-M.id):u;let b=X.length;for(const{id:p}of X)b=O(b,p);const S=this.#i(b,{type:"array",id:this.#s+1,items:X,unordered:I});return this.#e?S:{type:"array",
id:S.id,items:u,unordered:I}}object(u,I){let X=~u.size;for(const[S,{id:p}]of u)X=X+O(this.scalar(S).id,p)|0;const b=this.#i(X,{type:"object",id:this.#s+1,members:u,matchOnly:I});return this.#e?b:{type:"\
object",id:b.id,members:u,matchOnly:I}}#i(u,I){for(let X=u;;X=X+1|0){const b=this.#o.get(X);if(b&&N(b,I))return b;if(!b)return this.#o.set(X,I),this.#s++,I}}}function N(s,u){if(s.type==="array")return u.
type==="object"||s.items.length!==u.items.length?!1:s.items.every(({id:I},X)=>I===u.items[X]?.id);if(u.type==="array"||s.members.size!==u.members.size)return!1;for(const[I,{id:X}]of u.members)if(s.members.
get(I)?.id!==X)return!1;return!0}function O(s,u){const I=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(I^I>>>13,695872825)}function R(s){if(L(s))return s.text;if(s.type===
"array"){const I=s.items.map(R);return`[${(s.unordered?I.sort():I).join()}]`}return`{${Array.from(s.members,([I,X])=>`${JSON.stringify(I)}:${R(X)}`).sort().join()}}`}}),2899:((ge,xe,m)=>{m.d(xe,{K$:()=>U,
pi:()=>oe,wo:()=>Q});const U=Q("");function Q(H){const j=new Set,[x,K]=[new Map,new Map];for(const[B,L]of H.split(/\r\n|\r|\n/).entries()){const A=L.trim();if(A===""||A.startsWith("#"))continue;const[
h,P]=A.endsWith("[]")?[A.slice(0,-2),K]:[A,x],E=h.split(".").reverse(),N=le(h);if(E.includes(""))throw new Error(`has an empty key in line ${B+1} (join keys by single dots)`);if(E.every(O=>O==="*"))throw new Error(
`has only * in line ${B+1}, which would ignore everything (name a key)`);j.add(A),P.set(N,[...P.get(N)??[],{line:A,keys:E}])}return{lines:[...j],fields:x,orders:K}}function oe(H,j,x){if(H.size===0||j===
void 0)return!1;const K=["*",le(j.key)].flatMap(B=>H.get(B)??[]).filter(({keys:B})=>ie(j,B));for(const{line:B}of K)x(B);return K.length>0}function le(H){return H.slice(H.lastIndexOf(".")+1)}function ie(H,j){
if(H===void 0||j.length===0)return j.length===0;const x=j[0]==="*"?["*"]:H.key.split(".").reverse();return x.every((K,B)=>K===j[B])&&ie(H.outer,j.slice(x.length))}}),2742:((ge,xe,m)=>{m.d(xe,{OD:()=>pe,
qy:()=>q,Z:()=>Ee,yR:()=>J});var U=m(3436),Q=m(2899),oe=m(1345);function le(G,ne){const ae=ne.size===0?void 0:ne.get(JSON.stringify(G));return ae===void 0?G:(0,U.e1)(ae)}function ie({base:G,head:ne}){
return G===ne?[]:U.Rk.flatMap(ae=>{const[fe,te]=[(0,U.TN)(G,ae),(0,U.TN)(ne,ae)];return fe!==te&&fe?.startsWith('"')&&te?.startsWith('"')?[[fe,te]]:[]})}function H(G,ne){const ae=new Map;for(const[te,
ce]of G)ae.set(te,(ae.get(te)??new Set).add(ce));const fe=([te,ce])=>ae.get(te)?.size===1&&ne.base.get(te)===1&&ne.head.get(ce)===1;return new Map(G.filter(fe))}function j(G){const ne=ae=>{const fe=new Map,
te=(ce,he)=>{if(ce.type==="array")for(const be of ce.items)te(be,!0);if(ce.type!=="object")return;const Ae=he?[ce.id,...U.Rk.flatMap(be=>(0,U.TN)(ce,be)??[])]:[];for(const be of new Set(Ae))fe.set(be,
(fe.get(be)??0)+1);for(const be of ce.members.values())te(be,!1)};for(const ce of G)te(ce[ae],!1);return fe};return{base:ne("base"),head:ne("head")}}function x(G,ne,ae){const fe={element:new Map,member:new Map};
function te(he,Ae){if(ne.size===0&&!ae)return he;if((0,U.jn)(he))return G.scalar(ne.get(he.text)??he.text);const be=fe[Ae?"element":"member"],Ce=be.get(he.id)??ce(he,Ae);return be.set(he.id,Ce),Ce}function ce(he,Ae){
if(he.type==="array"){const Ce=he.items.map(Ne=>te(Ne,!0));return G.array(Ce,he.unordered)}const be=new Map;for(const[Ce,Ne]of he.members)(0,U.Op)(Ce,Ne,Ae)?ae||be.set(Ce,Ne):be.set(le(Ce,ne),te(Ne,!1));
return G.object(be)}return(he,Ae=!1)=>te(he,Ae).id}function K(G,ne){const ae={base:x(G,ne,!0),head:x(G,new Map,!0)};return{interner:G,renames:ne,follow:x(G,ne,!1),bare:ae}}var B=m(5408);const L=.4,A=.9,
h=4e4,P=4,E=/^(""|0|true|false|null)$/,N=.25,O=new Set([...U.eX,"type"]);function R(G,ne,ae){const{compare:fe,shareRare:te}=I(G,ae),ce=s(G,ne),he=u(G);return Ae=>(be,Ce)=>{const Ne=(0,B.qc)(be,Ce),ze=Ne.
reduce((y,{base:F,head:Z})=>y+F.length*Z.length,0),_e=y=>ze>h?[...te(y),...(0,B.O6)(ne,y).flatMap(B.yU)]:y.base.flatMap(F=>y.head.map(Z=>({base:F,head:Z}))),z=Ne.flatMap(_e).flatMap(y=>{const F=fe(y);
return(Ae>0&&he(y)?fe(y,()=>1)>=A:F>=Ae)?[{pair:y,alike:F,distance:ce(y)}]:[]});z.sort((y,F)=>F.alike-y.alike||y.distance-F.distance);const re=new Set;return z.flatMap(({pair:y})=>re.has(y.base)||re.has(
y.head)?[]:(re.add(y.base).add(y.head),[y]))}}function s({base:G},ne){const ae=new Map((0,B.Ms)(ne).map(ce=>[ce.base.index,ce.head.index-ce.base.index]));let fe=0;const te=G.map(({index:ce})=>(fe=ae.get(
ce)??fe,ce+fe));return ce=>Math.abs((te[ce.base.index]??0)-ce.head.index)}function u({base:G,head:ne}){const ae=({item:he})=>[(0,U.TH)(he),(0,U.Gg)(he)],[fe,te]=[new Set(G.flatMap(ae)),new Set(ne.flatMap(
ae))],ce=(he,Ae)=>ae(he).every(be=>be!==void 0&&!Ae.has(be));return he=>ce(he.base,te)&&ce(he.head,fe)}function I(G,{renames:ne,follow:ae}){const fe=new Map([["",0]]),te=new Set;function ce(_e){const z=fe.
get(_e)??fe.size;return z===fe.size&&fe.set(_e,z),z}function he(_e,z){const re=new Set,y=(F,Z,ve)=>{if((0,U.jn)(F)||(F.type==="array"?F.items.length:F.members.size)===0){const Oe=ce(`${Z}=${z==="base"?
ae(F):F.id}`);re.add(Oe),(!(0,U.jn)(F)||E.test(F.text))&&te.add(Oe)}else if(F.type==="array")for(const Oe of F.items)y(Oe,ce(`${Z}[]`),!0);else for(const[Oe,Ue]of F.members)Z===0&&(0,U.jn)(Ue)&&O.has(
Oe)||(0,U.Op)(Oe,Ue,ve)||y(Ue,ce(`${Z}.${z==="base"?le(Oe,ne):Oe}`),!1)};return y(_e,0,!0),re}const Ae=new Map,be=new Map,Ce=_e=>Ae.get(_e)??new Set;for(const _e of["base","head"]){for(const z of G[_e])
Ae.set(z,he(z.item,_e));for(const[z,re]of(0,oe.Vn)(G[_e].flatMap(y=>[...Ce(y)]))){const y=(te.has(z)?N:1)/re;be.set(z,Math.min(be.get(z)??1,y))}}const Ne=_e=>be.get(_e)??0,ze=_e=>[...Ce(_e)].filter(z=>Ne(
z)>=1/P);return{compare({base:_e,head:z},re=Ne){const y=Oe=>{let Ue=0;for(const je of Oe)Ue+=re(je);return Ue},[F,Z]=[Ce(_e),Ce(z)],ve=[...F].filter(Oe=>Z.has(Oe));return 2*y(ve)/(y(F)+y(Z))||0},shareRare(_e){
const z=new Map;for(const re of _e.head)for(const y of ze(re))z.set(y,[...z.get(y)??[],re]);return _e.base.flatMap(re=>{const y=new Set(ze(re).flatMap(F=>z.get(F)??[]));return Array.from(y,F=>({base:re,
head:F}))})}}}function X(G,ne,ae){const fe={base:{item:G,index:0,array:[G]},head:{item:ne,index:0,array:[ne]}};return I({base:[fe.base],head:[fe.head]},ae).compare(fe)}function b(G,ne,ae){let fe=[],te=G;
const ce=()=>te.base.length===0||te.head.length===0,he=(y,F)=>{const Z=ce()?[]:y(te,F);Z.length!==0&&(fe=fe.concat(Z),te=(0,B.FF)(te,Z))},Ae=y=>(F,Z)=>(0,B.O6)(fe,F).flatMap(ve=>y(ve,Z)),be=ae||[...G.
base,...G.head].some(({item:y})=>y.type==="object"),Ce=U.Rk.filter(y=>!(k(G.base,y)&&k(G.head,y)));for(const y of Y(Ce,G,ne))he(B.kk,p(y));const Ne=({item:y})=>y.id,ze=({item:y},F)=>F==="base"?ne.follow(
y,!0):y.id;for(const y of ne.renames.size>0?[ze,Ne]:[Ne])he(Ae(B.eV),y),be&&he(B.kh,y);if(be&&!ce()){for(const Z of Y(ee(G),G,ne).slice(0,1))he(B.kk,p(Z));const y=Z=>({item:ve},Oe)=>M(ve,ne.bare[Oe],Z);
he(Ae(B.eV),y(1)),he(B.kh,y(3));const F=R(G,fe,ne);for(const Z of[...U.eX,"key"])he(F(0),p(Z));he(F(L),({item:Z})=>Z.type==="object"?(0,U.TN)(Z,"type")??"":void 0)}const _e=Ce.length<U.Rk.length,z=y=>(0,U.
Gg)(y)??(_e?Ce.find(F=>(0,U.TN)(y,F)):(0,U.TH)(y));return he(Ae((y,F)=>_e&&S(y.base)===S(y.head)?(0,B.yU)(y):(0,B.kh)(y,F)),({item:y})=>z(y)===void 0?"":void 0),fe}function S(G){return G.map(({index:ne})=>ne).
join()}function p(G){return({item:ne})=>(0,U.TN)(ne,G)}function M(G,ne,ae){return G.type!=="object"||[...G.members].filter(([te,ce])=>!(0,U.Op)(te,ce,!0)).length<ae?void 0:ne(G,!0)}function k(G,ne){const ae=fe=>G.
every(({item:te,index:ce})=>(0,U.TN)(te,ne)?.replaceAll('"',"")===`${fe+ce}`);return G.length>1&&(ae(0)||ae(1))}function Y(G,ne,ae){const fe=G.map(ce=>({key:ce,pairs:(0,B.kk)(ne,p(ce))})),te=(ce,he)=>ce.
every(({base:be,head:Ce},Ne)=>be===he[Ne]?.base&&Ce===he[Ne]?.head)?0:D(he,ae)-D(ce,ae);return fe.sort(({pairs:ce},{pairs:he})=>he.length-ce.length||te(ce,he)),fe.map(({key:ce})=>ce)}function D(G,{interner:ne,
renames:ae,bare:fe}){const te=G.map(({base:he,head:Ae})=>({base:he.item,head:Ae.item})),ce=x(ne,new Map([...ae,...te.flatMap(ie)]),!0);return te.filter(({base:he,head:Ae})=>[ce,fe.head].some(be=>be(he,
!0)===fe.head(Ae,!0))).length}function ee({base:G,head:ne}){const ae=(0,oe.Vn)(ne.flatMap(({item:ce})=>(0,U.YD)(ce))),fe=ce=>2*(ae.get(ce)??0)>ne.length&&ce!=="type",te=[...ae.keys()].filter(ce=>fe(ce)&&
se(G,ce)&&se(ne,ce)).sort();return[...te.filter(ce=>U.ZM.test(ce)),...te]}function se(G,ne){const ae=G.flatMap(({item:te})=>(0,U.TN)(te,ne)??[]).filter(te=>te.startsWith('"'));if(ae.length<2||2*ae.length<=
G.length||new Set(ae).size<ae.length)return!1;const fe=new Set(G.flatMap(({item:te})=>U.Rk.map(ce=>(0,U.TN)(te,ce))));return 2*ae.filter(te=>fe.has(te)).length<ae.length}const we=8,Re=.5;function Te(G,ne,ae,fe){
const te=_e=>G[_e].flatMap(re=>[re,...Le(re,fe)]).filter(({path:re,value:y})=>re.at(-1)?.type==="item"&&ae[_e].get(y.id)===1),ce={bases:new Set,heads:new Map};let he={base:te("base"),head:te("head")};
const Ae=(_e,z)=>{const re=(0,B.kk)(he,_e).filter(({base:y,head:F})=>y.arrays!==F.arrays&&z(y.value,F.value));for(const{base:y,head:F}of re)ce.bases.add(y.value),ce.heads.set(F.value,y);he=(0,B.FF)(he,
re)},be=(_e,z)=>(0,U.TN)(_e,"type")===(0,U.TN)(z,"type"),Ce=(_e,z)=>be(_e,z)&&X(_e,z,ne)>=Re,Ne=(_e,z)=>(ae[z].get(_e??"")??0)<2,ze=(_e,z)=>Ne(_e,z)?_e:void 0;return Ae(({value:_e},z)=>ze((0,U.TH)(_e),
z),(_e,z)=>((0,U.TH)(_e)?.length??0)>=we||Ce(_e,z)),Ae(({value:_e},z)=>ze((0,U.Gg)(_e),z),Ce),Ae(({value:_e},z)=>Ne((0,U.TH)(_e),z)?M(_e,ne.bare[z],3):void 0,be),ce}function Le({value:G,path:ne},ae){return(0,oe.
Vg)(G,ae).flatMap(fe=>{if((0,U.jn)(fe.value))return[];const te={value:fe.value,path:[...ne,fe.step]};return[te,...Le(te,ae)]})}function Fe(G,ne,ae,fe){const te=[],ce=[],he=[],Ae=[],be={base:[],head:[]};
function Ce({base:y,head:F},Z,ve){ve==="element"&&Ae.push(...ie({base:y,head:F})),(ve==="element"||ve==="member"&&y.type==="object"&&F.type==="object")&&he.push({base:y,head:F,path:Z}),y.id!==F.id&&(y.
type==="array"&&F.type==="array"?re(y,F,Z):y.type==="object"&&F.type==="object"?z({base:y,head:F},Z,ve):ve!=="own"&&(0,U.jn)(y)&&(0,U.jn)(F)&&ne.renames.get(y.text)===F.text?ce.push({path:Z,from:(0,U.
e1)(y.text),to:(0,U.e1)(F.text)}):te.push({kind:"modified",path:Z,from:y,to:F}))}function Ne({base:y,head:F},Z,ve,Oe){y!==void 0&&F!==void 0?Ce({base:y,head:F},Z,ve):F!==void 0&&!ze(F,Z)?(te.push({kind:"\
added",path:Z,value:F}),be.head.push({value:F,path:Z,arrays:Oe}),ae.heads.size>0&&_e(F,Z)):y!==void 0&&!ae.bases.has(y)&&(te.push({kind:"removed",path:Z,value:y}),be.base.push({value:y,path:Z,arrays:Oe}))}
function ze(y,F){const Z=ae.heads.get(y);return Z===void 0?!1:(te.push({kind:"moved",path:F,from:Z.path}),Ce({base:Z.value,head:y},F,"element"),!0)}function _e(y,F){for(const{step:Z,value:ve}of(0,oe.Vg)(
y,fe)){const Oe=[...F,Z];ze(ve,Oe)||_e(ve,Oe)}}function z(y,F,Z){for(const{key:ve,from:Oe,...Ue}of Je(y,ne)){const je=[...F,{type:"member",key:ve}];Oe!==ve&&ce.push({path:je,from:Oe,to:ve});const Ve=Ue.
base!==void 0&&(0,U.Op)(ve,Ue.base,Z==="element");Ne(Ue,je,Ve?"own":"member")}}function re(y,F,Z){const ve={base:(0,B.S3)(y.items),head:(0,B.S3)(F.items)},Oe=b(ve,ne,y.unordered&&F.unordered).filter(We=>!ae.
bases.has(We.base.item)&&!ae.heads.has(We.head.item)),Ue=(0,oe.Oe)(ve,Oe,fe),je=new Set((0,B.Ms)(Oe).map(We=>We.head.index)),Ve=Ue.filter(We=>We.base&&We.head&&!je.has(We.index));Ve.length>0&&!F.unordered&&
te.push({kind:"reordered",path:Z,moved:Ve.map(({step:We})=>We)});for(const{step:We,...Ke}of Ue)Ne(Ke,[...Z,We],"element",ve)}return Ce(G,[],"root"),{changes:te,references:ce,matches:he,renames:Ae,unmatched:be}}
function Je({base:G,head:ne},{renames:ae,follow:fe}){const te=new Map(G.members),ce=new Map,he=(be,Ce)=>be.id===Ce.id||fe(be)===Ce.id;for(const be of[he,()=>!0])for(const Ce of[Ne=>Ne,Ne=>le(Ne,ae)])for(const[
Ne,ze]of te){const _e=Ce(Ne),z=ne.members.get(_e);z===void 0||ce.has(_e)||!be(ze,z)||(te.delete(Ne),ce.set(_e,{key:_e,from:Ne,base:ze,head:z}))}for(const[be,Ce]of ne.members)ce.has(be)||ce.set(be,{key:be,
from:be,head:Ce});const Ae=Array.from(te,([be,Ce])=>({key:be,from:be,base:Ce}));return[...ce.values(),...Ae].sort((be,Ce)=>be.key<Ce.key?-1:1)}const v={bases:new Set,heads:new Map},_=5;function q(G,ne){
const ae=new U.Ms(Q.K$),[fe,te]=[G,ne].map(ce=>J(ce,ae));return fe&&te&&pe([{base:fe,head:te}],ae)[0]}function J(G,ne=new U.Ms(Q.K$)){return/^\s*[[{]/.test(G)?ne.read(G):void 0}function pe(G,ne){const ae=Ee(
()=>j(G)),fe=Ee(()=>(0,oe.j9)([...G.map(({head:Ae})=>Ae),...G.map(({base:Ae})=>Ae)])),te=(Ae,be)=>fe().componentOf(Ae,be);function ce(Ae){const be=K(ne,Ae);return G.map(Ce=>{const Ne=Fe(Ce,be,v,te),{base:ze,
head:_e}=Ne.unmatched;if(ze.length===0||_e.length===0)return Ne;const z=Te(Ne.unmatched,be,ae(),te);if(z.heads.size===0)return Ne;const re=Fe(Ce,be,z,te);return re.changes.filter(({kind:y})=>y==="move\
d").length===z.heads.size?re:Ne})}let he=new Map;for(let Ae=0;Ae<_;Ae++){const be=ce(he),Ce=be.flatMap(ze=>ze.renames),Ne=Ce.length===0?new Map:H(Ce,ae());if(he.size===Ne.size&&[...he].every(([ze,_e])=>Ne.
get(ze)===_e)){if(be.some(({changes:ze})=>ze.length>0))return be;break}he=Ne}return ce(new Map)}function Ee(G){let ne;return()=>(ne??={value:G()},ne.value)}}),1345:((ge,xe,m)=>{m.d(xe,{Oe:()=>A,Vg:()=>h,
Vn:()=>O,j9:()=>H,qU:()=>j});var U=m(3436),Q=m(5408);const oe=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ie=40;function H(s){const u=s.map(L),I=p=>u.find(M=>M.get(p))?.get(p);function X(p,M){
for(const k of(0,U.YD)(p).sort()){if(oe.test(k))continue;const Y=`${(0,U.TN)(p,k)}`,D=k==="type"?`"${Y.split(":")[1]}`:Y,ee=I(D);if(ee===void 0||j(ee.item)===void 0)continue;const se=u.some(we=>{const Re=we.
get(D);return Re&&(Re.array===M||B(M,Re.item))});if(k==="type"||!se)return ee.item}}function b(p,M){const k=(0,U.Gg)(p);return j(p)??j(X(p,M))??(k&&(0,U.e1)(k))}function S(p){const M=/\d/.test(p)?I(p):
void 0;return M&&b(M.item,M.array)}return{componentOf:X,nameOf:b,labelOf:S}}function j(s){const u=s&&((0,U.TN)(s,"name")??x(s));return u&&(0,U.e1)(u)}function x(s){const[u,I]=[K(s,"localeData"),K(s,"d\
ata")];return[...(u?["en",...(0,U.YD)(u)]:[]).map(p=>K(u,p)),I,K(I,"node")].map(p=>p&&((0,U.Gg)(p)??(0,U.TN)(p,"display_name"))).find(p=>p!==void 0)}function K(s,u){return s?.type==="object"?s.members.
get(u):void 0}function B(s,u){return(0,U.YD)(u).map(X=>K(u,X)).some(X=>X?.type==="array"&&X.items===s)}function L(s){const u=new Map,I=X=>{if(X.type==="object")for(const b of X.members.values())I(b);if(X.
type==="array")for(const b of X.items){const S=(0,U.YD)(b).filter(M=>U.ZM.test(M)),p=new Set(S.flatMap(M=>(0,U.TN)(b,M)??[]));for(const M of p)u.set(M,u.has(M)?void 0:{item:b,array:X.items});I(b)}};return I(
s),u}function A(s,u,I){const X=(0,Q.FF)(s,u),b=[...X.base.map(p=>({...p,base:p.item})),...u.map(({base:p,head:M})=>({...M,base:p.item,head:M.item})),...X.head.map(p=>({...p,head:p.item}))],S=N(b,I);return b.
map(p=>({...p,step:P(p,S.get(p))})).sort(E)}function h(s,u){return s.type==="object"?Array.from(s.members,([X,b])=>({step:{type:"member",key:X},value:b})):(s.type==="array"?A({base:[],head:(0,Q.S3)(s.
items)},[],u):[]).map(({step:X,item:b})=>({step:X,value:b}))}function P({item:s,index:u},I){if(I===void 0)return{type:"element",index:u,item:s};const X=R(s),b=X!==void 0&&X.length<=ie&&!I.startsWith(X);
return{type:"item",label:I,...b&&{hint:X},item:s}}function E({step:s},{step:u}){return s.type==="item"&&u.type==="item"?s.label<u.label?-1:1:s.type==="element"&&u.type==="element"?s.index-u.index:s.type===
"item"?-1:1}function N(s,u){const I=new Map,X=new Set;let b=s.filter(({item:D})=>(j(D)??(0,U.Gg)(D)??(0,U.TH)(D))!==void 0);const S=D=>{const ee=b.map(D),se=O(ee);b=b.filter((we,Re)=>{const Te=ee[Re];
return Te===void 0||se.get(Te)!==1||X.has(Te)?!0:(X.add(Te),I.set(we,Te),!1)})};S(({item:D})=>j(D));const p=new Map(b.map(D=>[D,j(D.item)??j(u(D.item,D.array))])),M=O([...p.values()]),k=D=>{const[ee,se]=[
p.get(D),(0,U.Gg)(D.item)];return j(D.item)??(M.get(ee)===1?ee:void 0)??(se&&(0,U.e1)(se))},Y=(D,ee="")=>{const[se,we]=[(0,U.TH)(D.item),k(D)??R(D.item)],Re=se&&(0,U.e1)(se).replace(ee,"");return we&&
Re?`${we} (${Re})`:we??Re};return S(D=>k(D)??Y(D,le)),S(D=>Y(D,le)),S(D=>Y(D)),S(D=>`${k(D)??R(D.item)??Y(D)} [${D.index}${D.head?"":", before"}]`),I}function O(s){const u=new Map;for(const I of s)u.set(
I,(u.get(I)??0)+1);return u}function R(s){const u=(0,U.TN)(s,"type");return u?.startsWith('"')?(0,U.e1)(u):void 0}}),7856:((ge,xe,m)=>{m.d(xe,{$C:()=>s,Wr:()=>b,_p:()=>u,lb:()=>P});var U=m(706),Q=m(3436),
oe=m(2742);const le=8,ie="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",H=new RegExp(`(?:${ie}|(?:password|se\
cret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,x=new RegExp(`^x?(?:${ie})$`),K=/name|key|header|field/i,B=["value","values","default","defaultvalue","headervalue"],L=/\{\{|\$\{|<%/,
A="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",h=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]\
{0,40}(?:${ie}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ie})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${ie})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${A}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${A}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ie})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(S=>new RegExp(
S,"giu"));function P({workflows:S}){const p=new U.pO;for(const{secrets:k,files:Y}of S){const D=Y.flatMap(({base:ee,head:se})=>[ee,se].flatMap(b));for(const ee of[...k,...D].flatMap(E))p.add(ee,N)}const M=new Map;
return k=>{const Y=M.get(k);if(Y)return Y;const D=[],ee=Re=>(D.push(Re),U.v5),we={shown:h.reduce((Re,Te)=>Re.replace(Te,ee),p.hide(k,ee)),hidden:JSON.stringify(D)};return M.set(k,we),we}}function E(S){
return[S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,Q.PX)((0,oe.yR)(S))]}function N(S){return S.length>=le&&!new RegExp("^\\p{L}+$","u").test(S)}function O(S){const p=R(S);return H.test(p)&&!j.test(
p)}function R(S){return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,p,M){if(I(p))return!1;if(O(S))return X(p)||x.test(R(S));const k=Y=>K.test(Y)&&O(String(M&&(0,Q.TN)(M,Y)));return B.includes(R(
S))&&M!==void 0&&(0,Q.YD)(M).some(k)}function u(S,...p){return p.every(I)?!1:S.some((M,k)=>{const Y=S[k-1],D=Y&&"item"in Y?Y.item:void 0,ee=S.slice(k+1).every(({type:we})=>we==="element"),se=we=>M.type===
"member"&&s(M.key,ee?we:void 0,D);return p.some(se)})}function I(S){return S?.type==="literal"&&!/\d/.test(S.text)}function X(S){return S?.type==="array"?S.items.every(X):S!==void 0&&(0,Q.jn)(S)}function b(S){
const p=[],M=k=>{if(k!==void 0)if((0,Q.jn)(k))M((0,oe.yR)((0,Q.e1)(k.text)));else if(k.type==="array")for(const Y of k.items)M(Y);else for(const[Y,D]of k.members)s(Y,D,k)&&p.push(...(0,Q.PX)(D)),M(D)};
return M(S),p.filter(k=>!L.test(k))}}),5408:((ge,xe,m)=>{m.d(xe,{$z:()=>x,FF:()=>L,Ms:()=>B,O6:()=>A,S3:()=>oe,eV:()=>le,kh:()=>ie,kk:()=>H,qc:()=>j,yU:()=>K});var U=m(8965);const Q=500;function oe(h){
return h.map((P,E)=>({item:P,index:E,array:h}))}function le(h,P){const E=u=>h[u].map(I=>P(I,u)),N=(u,I)=>u!==void 0&&u===I,O=(0,U.E)(E("base"),E("head"),{maxEditLength:Q,comparator:N});if(O===void 0)return B(
ie(h,P));let[R,s]=[0,0];return O.flatMap(({added:u,removed:I,count:X})=>{const[b,S]=[h.base.slice(R,R+X),h.head.slice(s,s+X)];return u||(R+=X),I||(s+=X),u||I?[]:K({base:b,head:S})})}function ie(h,P){return j(
h,P).flatMap(K)}function H(h,P){return j(h,P).flatMap(E=>E.base.length===1&&E.head.length===1?K(E):[])}function j(h,P){const E=x(h.head,N=>P(N,"head"));return E.delete(void 0),[...x(h.base,N=>P(N,"bas\
e"))].flatMap(([N,O])=>{const R=E.get(N);return R?[{base:O,head:R}]:[]})}function x(h,P){const E=new Map;for(const N of h){const O=P(N),R=E.get(O);R?R.push(N):E.set(O,[N])}return E}function K({base:h,
head:P}){return h.flatMap((E,N)=>{const O=P[N];return O===void 0?[]:[{base:E,head:O}]})}function B(h){const P=[];for(const N of h.toSorted((O,R)=>O.base.index-R.base.index)){let[O,R]=[0,P.length];for(;O<
R;){const s=O+R>>1;(P[s]?.last.head.index??0)<N.head.index?O=s+1:R=s}P[O]={last:N,before:P[O-1]}}const E=[];for(let N=P.at(-1);N;N=N.before)E.push(N.last);return E.reverse()}function L({base:h,head:P},E){
const N=new Set(E.flatMap(O=>[O.base,O.head]));return{base:h.filter(O=>!N.has(O)),head:P.filter(O=>!N.has(O))}}function A(h,P){const E=B(h),N={base:0,head:0};return j(P,({index:O},R)=>{for(;(E[N[R]]?.[R].
index??1/0)<O;)N[R]++;return N[R]})}}),6384:((ge,xe,m)=>{m.a(ge,async(U,Q)=>{try{let N=function(){const O=new le.i,R=O.required("base",j.Rr),s=O.required("head",j.Rr);[R,s].some(b=>b!==void 0&&(0,oe.existsSync)(
b))||(R!==void 0&&O.refuse("base",(0,j.LO)(O.text("base"))),s!==void 0&&O.refuse("head",(0,j.LO)(O.text("head"))));const u=O.optional("ignore",()=>(0,K.wo)(O.lines("ignore")))??K.K$,I=O.boolean("fail-\
on-change",!1),X=O.boolean("summary",!0);return{base:O.check(R),head:O.check(s),ignore:u,failOnChange:I,summary:X}};var oe=m(3024),le=m(3991),ie=m(4022),H=m(2345),j=m(6584),x=m(1124),K=m(2899),B=m(7279),
L=m(8725),A=m(276),h=m(4057),P=m(706),E=m(1532);await(0,A.eF)(async O=>{const{base:R,head:s,ignore:u,failOnChange:I,summary:X}=N(),b=(0,L.t1)(),[S,p]=[(0,P.OX)(R),(0,P.OX)(s)],M=(0,h.Bu)(Object.entries(
{Base:S,Head:p}));b.info(`Comparing ${S} with ${p}`);const k=await(0,E.Z)(R,s,{ignore:u,signal:O}).catch(async se=>{const we=(0,B.iT)(se);throw X&&await(0,h.Sy)("Workflow comparison failed",(0,h.il)((0,ie.
UX)(we),(0,A.VY)(we)),M),we});for(const{name:se,status:we,counts:Re,variablesCompared:Te}of k.workflows){const Le=we==="changed"||we==="unchanged"?(0,x.cq)(Re):we,Fe=Te?"":" (environment variables are\
 not compared)";b.info(`${se===void 0?"":`${(0,P.OX)(se)}: `}${Le}${Fe}`)}(0,H.$0)(k);const[Y,D]=[(0,x.Hq)(k),(0,x.xW)(k)];(0,A.n0)({changed:Y,...D});const ee=await(0,H.S3)(k);if(X){const se=(0,H.uu)(
ee,k.workflows.length>1,[M]);await(0,h.Sy)(`Workflow comparison: ${(0,x.cq)(D)}`,se,M)}if(Y&&I){const se=`The versions differ (${(0,x.cq)(D)}), and fail-on-change is true`;throw new B.HR({what:se,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),Q()}catch(N){Q(N)}},1)}),1532:((ge,xe,m)=>{m.d(xe,{Z:()=>be});var U=m(5806),Q=m(4573),oe=m(8142);const le={enter:()=>{},scalar:z=>({
json:z}),array:z=>({json:`[${z.map(({json:re})=>re)}]`,items:z}),object(z){return{json:`{${Array.from(z,([y,{json:F}])=>`${JSON.stringify(y)}:${F}`).sort()}}`,members:z}}};function ie(z){const re=(0,Q.
isUtf8)(z)?(0,oe.q)(z.toString(),void 0,le):void 0,y=re?.members??re?.items?.map(Z=>[H(Z),Z]);if(y===void 0)return;const F=new Map;for(const[Z,{members:ve,json:Oe}]of y){if(Z===void 0||F.has(Z))return;
F.set(Z,{name:Z,keys:[...ve?.keys()??[]],content:Oe})}return{container:Array.isArray(y)?"array":"object",variables:[...F.values()]}}function H({members:z}){if(!z?.has("value"))return;const re=[z.get("\
name"),z.get("key")].find(y=>y?.json[0]==='"');return re&&JSON.parse(re.json)}function j({files:z}){const re=[...z].filter(([y])=>(0,U.dU)(y)).map(([,y])=>x(y));return[...new Set(re.flat())]}function x(z){
const re=new TextDecoder().decode(z);try{JSON.parse(re)}catch{return[]}const y=ie(z),F=new Set(y?.container==="array"?y.variables.map(({name:Oe})=>Oe):void 0),ve=Array.from(re.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([Oe,Ue,je])=>Ue===void 0?[Oe,String(Number(Oe))]:je===void 0?[JSON.parse(Ue)]:[]);return[...new Set(ve)].filter(Oe=>!F.has(Oe))}var K=m(1124),B=m(3436),L=m(7598);function A(z){return(0,Q.isUtf8)(
z)?z.toString():void 0}function h(z,re,y){const F=/\.json$/i.test(z)?A(re):void 0;return F===void 0?void 0:y.read(F)}function P(z,re,y,F){if(re.equals(y))return!0;const Z=new Interner(F),ve=h(z,re,Z);
return ve!==void 0&&ve.id===h(z,y,Z)?.id}function E({files:z},re){const y=Z=>createHash("sha256").update(Z).digest("hex"),F=Array.from(z,([Z,ve])=>{const Oe=h(Z,ve,new Interner(re));return[Z,y(Oe?canonicalJson(
Oe):ve)]});return y(JSON.stringify(F.sort(([Z],[ve])=>Z<ve?-1:1)))}var N=m(2899),O=m(2742),R=m(7856);const s=1024*1024;function u(z,re,{name:y,ignore:F}){const Z=[z,re].filter(He=>He!==void 0),ve=Z.length===
2&&Z.some(X),Oe=[...new Set(Z.flatMap(({files:He})=>[...He.keys()]))].sort(),Ue=new Set(F.lines),je=new B.Ms(F,He=>Ue.delete(He)),Ve=Oe.flatMap(He=>{const[rt,dt]=[z?.files.get(He),re?.files.get(He)],tt=rt!==
void 0&&dt!==void 0&&rt.equals(dt);if(ve&&(0,U.dU)(He)||tt&&Ue.size===0)return[];const ot=rt&&h(He,rt,je),yt=tt?ot:dt&&h(He,dt,je);return tt||ot!==void 0&&ot.id===yt?.id?[]:[{name:He,from:rt,to:dt,base:ot,
head:yt}]}),We=S(Ve,je),Ke=He=>F.lines.length===0&&We.some(rt=>rt.name===He),qe=We.length===0?[]:Oe.filter(He=>!Ke(He)&&!(0,U.dU)(He)),ut=z===void 0?"added":re===void 0?"removed":void 0;return{name:y,
status:ut??(We.length>0?"changed":"unchanged"),counts:ut?{added:0,modified:0,removed:0,[ut]:1}:(0,K.cz)(We.map(K.xS)),files:We,variablesCompared:!(ve&&Z.some(b)),secrets:[...new Set(Z.flatMap(He=>[...j(
He),...I(He,qe)]))],unusedIgnores:[...Ue]}}function I({files:z},re){return re.flatMap(y=>(0,R.Wr)(h(y,z.get(y)??Buffer.of(),new B.Ms(N.K$))))}function X({kind:z,files:re}){return z==="folder"&&![...re.
keys()].some(U.dU)}function b({files:z}){return[...z].some(([re,y])=>(0,U.dU)(re)&&ie(y)?.variables.length!==0)}function S(z,re){const y=z.flatMap(({name:Z,base:ve,head:Oe})=>ve&&Oe&&!(0,U.dU)(Z)?[{name:Z,
base:ve,head:Oe}]:[]),F=new Map((0,O.OD)(y,re).map((Z,ve)=>[y[ve]?.name,Z]));return z.map(Z=>p(Z,F.get(Z.name)))}function p({name:z,from:re,to:y,base:F,head:Z},ve){const Oe=re===void 0?"added":y===void 0?
"removed":"modified",Ue={name:z,status:Oe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,U.dU)(z))return{...Ue,kind:"variables",changes:k(F,Z,Oe)};if(ve||Oe!=="modified"&&(F??Z))return{
...Ue,kind:"json",base:F,head:Z,...ve};const[je,Ve]=[re&&M(re),y&&M(y)];return re&&je===void 0||y&&Ve===void 0?{...Ue,kind:"binary"}:{...Ue,kind:"text",text:{base:je,head:Ve}}}function M(z){return z.length<=
s&&!z.includes(0)?A(z):void 0}function k(z,re,y){const[F,Z]=[z,re].map(Ke=>Ke&&ie(Buffer.from((0,B.dj)(Ke))));if(y==="modified"&&(F===void 0||F.container!==Z?.container))return[{kind:"modified",path:[],
from:K.RG,to:K.RG}];const ve=Ke=>new Map(Ke?.variables.map(({name:qe,content:ut})=>[qe,ut])),[Oe,Ue]=[ve(F),ve(Z)],je=[],Ve=[...Oe.keys()].filter(Ke=>Ue.has(Ke)),We=[...Ue.keys()].filter(Ke=>Oe.has(Ke));
Ve.some((Ke,qe)=>Ke!==We[qe])&&je.push({kind:"reordered",path:[],moved:[]});for(const Ke of[...new Set([...Oe.keys(),...Ue.keys()])].sort()){const qe=[{type:"member",key:Ke}];Oe.has(Ke)?Ue.has(Ke)?Oe.
get(Ke)!==Ue.get(Ke)&&je.push({kind:"modified",path:qe,from:K.RG,to:K.RG}):je.push({kind:"removed",path:qe,value:K.RG}):je.push({kind:"added",path:qe,value:K.RG})}return je}var Y=m(7279),D=m(3024),ee=m(
1455),se=m(6760),we=m(1142),Re=m(706),Te=m(9870);function Le(z,re){return new Y.HR({what:z,advice:re,topic:"unpacking"})}function Fe(z,re){for(const{index:y}of`${re}/`.matchAll(/\//g)){const F=re.slice(
0,y),Z=(0,D.lstatSync)((0,se.join)(z,F),{throwIfNoEntry:!1});if(Z?.isSymbolicLink())throw Le(`${(0,Re.TL)(F)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(F===re&&Z?.isFile())
return Z;if(!Z?.isDirectory())break}}async function Je(z,re,y,F=1/0){const Z=new Map,ve=new Map;let Oe=F;for(const Ue of re){y.throwIfAborted();const je=Fe(z,Ue);if(!(je===void 0||ve.get((0,U.Sr)(Ue))===
je.ino)){if(ve.set((0,U.Sr)(Ue),je.ino),Oe-=je.size,Oe<0)throw new Error("its files take more than 256 MiB, the limit");Z.set(Ue,await(0,ee.readFile)((0,se.join)(z,Ue)))}}return Z}async function v(z){
return(await(0,ee.readdir)(z,{withFileTypes:!0})).map(y=>y.name+(y.isDirectory()?"/":""))}async function _(z,re){const y=[],F=[""];for(const Z of F){re.throwIfAborted();for(const ve of await v((0,se.join)(
z,Z))){if((0,U.jq)(ve))continue;if((ve.endsWith("/")?F:y).push(Z+ve),y.length+F.length>Te.BE)throw new Error("more than 10,000 files are in it")}}return y}async function q(z){if(!Fe(z,U.gv))return;const re=await(0,ee.
readFile)((0,se.join)(z,U.gv),"utf8");let y;try{const{unpackedFiles:F}=JSON.parse(re);F.every(Z=>(0,U.x5)(Z)===void 0)&&(y=new Set(F))}catch{}return{text:re,paths:y}}async function J(z,re){const y=new Set(
re.map(caseFold));return(await readdir(z).catch(()=>[])).filter(Z=>!y.has(caseFold(Z))&&existsSync(join(z,Z,RECORD)))}function pe(z){return`${JSON.stringify({unpackedFiles:[...z]},null,2)}
`}var Ee=m(3657);async function G(z,re){try{const y=await(0,ee.stat)(z);if(y.isDirectory())return await he(z,re);if(y.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const F=await(0,ee.
readFile)(z);return{...await(0,Ee.u)(F,re),sha256:(0,L.createHash)("sha256").update(F).digest("hex")}}catch(y){throw ce(y,z,re)}}async function ne(z,re){const y=()=>G(z,re);try{const F=(0,D.statSync)(
z,{throwIfNoEntry:!1});if(F===void 0)return{};const Z=F.isDirectory()?await fe(z,re):new Map,[ve,...Oe]=[...Z.values()].flat();return ve===void 0?{single:y}:{several:new Map(Array.from(Z,([je,Ve])=>[je,
()=>ae(z,Ve,re)])),...Oe.length===0&&ve.isDirectory()&&{single:y}}}catch(F){throw ce(F,z,re)}}async function ae(z,re,y){const[F="",Z]=re.map(ve=>ve.name);if(Z!==void 0)throw new Error(`is there twice,\
 as ${(0,Re.TL)(F)} and as ${(0,Re.TL)(Z)}. Remove one of them`);if(re[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await G((0,se.join)(z,F),y)}async function fe(z,re){
const y=new Map,F=await(0,ee.readdir)(z,{withFileTypes:!0});if((0,Te._2)(F.map(({name:Z})=>Z)))return y;for(const Z of F){if(re.throwIfAborted(),Z.name.startsWith(".")||!await te((0,se.join)(z,Z.name),
re))continue;const ve=Z.isDirectory()?Z.name:Z.name.replace(/\.zip$/i,"");y.set(ve,[...y.get(ve)??[],Z])}return y}async function te(z,re){const y=await(0,ee.stat)(z).catch(()=>{});if(y?.isDirectory())
return(0,Te._2)(await Ae(z));if(!y?.isFile()||!/\.zip$/i.test(z))return!1;try{return(0,Te._2)([...(await G(z,re)).files.keys()])}catch{return re.throwIfAborted(),!0}}function ce(z,re,y){if(y.aborted)return y.
reason;const F=/The package (is .*, not a zip)/.exec((0,Y.gJ)(z))?.[1],Z=(0,D.existsSync)(re)?`can't be read: ${(0,we.Uc)(z)}`:`doesn't exist: ${(0,Re.MW)(re)}`;return new Error(F?`${F}. Set a package\
 (.zip), or the folder with its unpacked files`:Z,{cause:z})}async function he(z,re){const y=(0,se.join)(z,(0,Te.wg)(await Ae(z))),F=await q(y);if(F&&!F.paths)throw new Error(`${U.gv} isn't as this ac\
tion writes it`);const Z=F?.paths?new Set([...Te.LX,...F.paths]):await _(y,re),ve=await Je(y,Z,re,Te.zx);if(ve.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",ve)}async function Ae(z){
const re=await v(z),F=re.filter(Z=>Z.endsWith("/")).map(async Z=>(await v((0,se.join)(z,Z))).map(ve=>Z+ve));return[...re,...(await Promise.all(F)).flat()]}async function be(z,re,{ignore:y,signal:F}){const Z=await _e(
"base",F,()=>ne(z,F)),ve=await _e("head",F,()=>ne(re,F)),Oe=Ce(Z,ve)?[void 0]:[...new Set([...Ne(Z),...Ne(ve)])].sort(),Ue=[];for(const Ve of Oe){const We=Ve===void 0?"":` ${(0,Re.TL)(Ve)}`,Ke=await _e(
`base${We}`,F,()=>ze(Z,Ve)),qe=await _e(`head${We}`,F,()=>ze(ve,Ve));Ue.push(u(Ke,qe,{name:Ve,ignore:y}))}const je=({single:Ve,several:We})=>Ve!==void 0||We!==void 0;return je(Z)&&je(ve)?{workflows:Ue}:
{workflows:Ue,missing:je(Z)?"head":"base"}}function Ce(z,re){const y=[z,re];if(!(y.every(({single:Ue,several:je})=>Ue&&je)&&Ne(z).join()!==Ne(re).join())&&y.every(({single:Ue,several:je})=>!Ue||je))return!1;
if(y.every(({single:Ue,several:je})=>!je||Ue))return!0;const[ve,Oe]=z.several?["head","base"]:["base","head"];throw new Y.HR({what:`${ve} is a single workflow, but ${Oe} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ne({several:z}){return[...z?.keys()??[]]}async function ze({single:z,several:re},y){return await(y===void 0?z:re?.get(y))?.()}async function _e(z,re,y){
try{return await y()}catch(F){re.throwIfAborted();const Z=F instanceof Y.HR?F.topic:"import-deploy-and-promote";throw new Y.HR({what:`${z} ${(0,Y.gJ)(F)}`,topic:Z,cause:F})}}}),1142:((ge,xe,m)=>{m.d(xe,
{Uc:()=>B,Rs:()=>L});var U=m(7598),Q=m(1455),oe=m(6760);const le=Xe(import.meta.url)("node:util");var ie=m(7279),H=m(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"t\
he disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that n\
ame already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function x(N){return/^E[A-Z0-9]+$/.test(Object(
N).code)}function K(N){if(!x(N))return(0,ie.gJ)(N);const{code:O="",errno:R=0}=N;return j[O]??(0,le.getSystemErrorMap)().get(R)?.[1]??O}function B(N){const{path:O,dest:R=O}=Object(N);return x(N)&&R?`${K(
N)} (${(0,H.MW)(R)})`:K(N)}function L(N,O,R="Set another directory, or free some space."){const s=Object(N).code==="ENAMETOOLONG",u={what:`Can't write ${O}`,why:K(N),cause:N};return new ie.HR({...u,advice:s?
"Set a shorter name.":R})}async function A(N){await rm(N,{recursive:!0,force:!0,maxRetries:10})}const h=/^\.workflow-export-[0-9a-f]{12}$/;async function P(N,O,R=dirname(N)){const s=join(R,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,O,{flag:"wx"}),await rename(s,N)}catch(u){throw await A(s).catch(()=>{}),u}}async function E(N,O){await P(N,O).catch(R=>{throw L(R,N)})}}),
7279:((ge,xe,m)=>{m.d(xe,{HR:()=>Q,gJ:()=>j,h_:()=>H,iT:()=>ie});const U=null;class Q extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(K){
super(le(K),{cause:K.cause}),this.what=K.what,Object.assign(this,K)}with(K){return new Q({...this,cause:this,...K})}}function oe({what:x,why:K=""}){return K===""?x:`${x}: ${K}`}function le(x){const K=oe(
x);return`${K}${/[.!?…]$/.test(K)?"":"."} ${x.advice??""}`.trim()}function ie(x){return x instanceof Error?x:new Error(String(x))}function H(x){return x instanceof Q?x:new Q({what:j(x),cause:x})}function j(x){
return ie(x).message}}),8725:((ge,xe,m)=>{m.d(xe,{lm:()=>Q.lm,t1:()=>oe});const U=Xe(import.meta.url)("node:async_hooks");var Q=m(5358);function oe(L=""){return{info:A=>ie(L+A),warning:A=>Q.$e(L+A),debug:A=>Q.
Yz(L+A),mask:Q.Pq}}function le(L){const A=[];return{...oe(`[${L}] `),info:h=>A.push(h),end(h){core.startGroup(H(h));for(const P of A)ie(P);core.endGroup()}}}function ie(L){Q.pq(H(L))}function H(L){return L.
replaceAll("##[","## [")}const j=new U.AsyncLocalStorage;let x=!1;function K(L,A){return x||B(),x=!0,j.run(L,A)}function B(){const L=process.stdout.write.bind(process.stdout);process.stdout.write=((A,...h)=>{
const P=j.getStore(),E=String(A);return P===void 0||/^::(add-mask|debug)::/.test(E)?L(A,...h):(j.exit(()=>P.debug(E.trimEnd())),!0)})}}),276:((ge,xe,m)=>{m.d(xe,{VY:()=>L,Pd:()=>P,E_:()=>E,eF:()=>B,n0:()=>h});
var U=m(3024),Q=m(1455);const oe=Xe(import.meta.url)("node:os");var le=m(6760),ie=m(5358),H=m(1142),j=m(7279),x=m(706);const K=6e4;async function B(R){const s=new AbortController;for(const u of["SIGIN\
T","SIGTERM","SIGBREAK"]){const I={what:`Cancelled (${u})`,topic:"the-job-on-the-platform"};process.on(u,()=>s.abort(new j.HR(I)))}try{if(await R(s.signal),A)throw A}catch(u){for(let X=u;X instanceof Error;X=
X.cause)ie.Yz(X.stack??X.message);const I=L(u);ie.C1(`${(0,x.OX)((0,j.gJ)(u),K)}${I===void 0?"":` See ${I}`}`)}process.stdout.write("",()=>process.exit())}function L(R){const{GITHUB_SERVER_URL:s,GITHUB_ACTION_REPOSITORY:u,
GITHUB_ACTION_REF:I}=process.env;if(!(!(R instanceof j.HR)||R.topic===void 0||!s||!u||!I))return encodeURI(`${s}/${u}/blob/${I}/docs/troubleshooting.md#${R.topic}`)}let A;function h(R){try{for(const[s,
u]of Object.entries(R))u!==void 0&&ie.uH(s,u)}catch(s){const u="Check the runner's disk.";A=new j.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(s),advice:u,cause:s})}}async function P(R){const s=process.
env.RUNNER_TEMP||(0,oe.tmpdir)();return await(0,Q.mkdtemp)((0,le.join)(s,R)).catch(E(s))}function E(R){return s=>{throw(0,H.Rs)(s,R,"Check the runner's temporary folder.")}}function N(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function O(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ge,xe,m)=>{m.d(xe,{Bu:()=>x,
Sy:()=>P,il:()=>B});var U=m(5358),Q=m(7279),oe=m(8132),le=m(706);const ie=1024*1024-1e4,H=2e5;function j(E,N){const O=N.map(X=>X.map(A)),R=E.map((X,b)=>O.some(S=>S[b]!=="")),s=(X,b)=>`<tr>${X.flatMap(
(S,p)=>R[p]?`<${b}>${S}</${b}>`:[]).join("")}</tr>`,u=O.map(X=>s(X,"td")),I=X=>`<tr><td colspan="${E.length}">\u2026 and ${counted(X,"more row")}</td></tr>`;return`<table>${s(E.map(escapeAll),"th")}${h(
u,I).join("")}</table>`}function x(E){return`<table>${E.map(([O,R])=>R===void 0?"":`<tr><th align="left">${(0,oe.FO)(O)}</th><td>${A(R)}</td></tr>`).join("")}</table>`}function K(E){const N=E.map(({names:O,
message:R,help:s})=>{const u=O.map(X=>`**${plainText(X)}**`);return`- ${h(u,X=>`and ${X} more`,H/2).join(", ")}: ${B(R,s)}`});return h(N,O=>`- \u2026 and ${counted(O,"more cause")}`).join(`
`)}function B(E,N){return N===void 0?(0,oe.wh)(E):`${(0,oe.wh)(E)} <a href="${(0,oe.FO)(N)}">Troubleshooting</a>`}function L(E,N){return`<details><summary>${escapeAll(E)}</summary>

${N}

</details>`}function A(E){return typeof E=="string"?E===""?"":`<code>${(0,oe.FO)((0,oe.RK)(E))}</code>`:"words"in E?(0,oe.wh)(E.words):`<a href="${(0,oe.FO)(E.href)}">${(0,oe.wh)(E.text)}</a>${(0,oe.FO)(
E.after??"")}`}function h(E,N,O=H){let R=O;const s=E.filter(u=>{const I=Buffer.byteLength(u),X=I<=R;return X&&(R-=I),X});return s.length===E.length?s:[...s,N(E.length-s.length)]}async function P(E,...N){
const O=s=>`${(0,le.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,R=[`### ${(0,oe.wh)(E)}`,...h(N,O,ie)];try{await U.z.addRaw(R.join(`

`),!0).write()}catch(s){U.$e(`Can't write the job summary: ${(0,Q.gJ)(s)}`)}}}),8132:((ge,xe,m)=>{m.d(xe,{EU:()=>j,FO:()=>B,Jj:()=>ie,RK:()=>oe,SS:()=>H,wh:()=>K});const U="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${U})[\\u200C\\u200D](?=${U})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function oe(h){return/^[ -[\]-~]*$/.test(h)&&!h.includes("##[")?h:h.replace(Q,(P,E)=>E===void 0?P:le(E))}function le(h){return`\
\\u{${h.codePointAt(0)?.toString(16)}}`}function ie(h,P){if(h.length<=P)return h;const E=Array.from(h.slice(0,2*P+2));return E.length>P?`${E.slice(0,P).join("")}\u2026`:h}function H(h,P=100){const E=oe(
ie(h,P)).replaceAll("	",le)||'""',N="`".repeat(A(E)+1);return/^`|`$/.test(E)||/^ .*[^ ].* $/.test(E)?`${N} ${E} ${N}`:N+E+N}function j(h,P,E){const O=h.map(s=>E+oe(s).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),R="`".repeat(Math.max(3,A(O)+1));return`${E}${R}${P}
${O}
${E}${R}`}const x=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function K(h){return B(oe(h).replaceAll("	"," ")).replace(x,"$&<wbr>")}function B(h){return h.replace(L,P=>`&#${P.codePointAt(0)}\
;`)}const L=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function A(h){return(h.match(/`+/g)??[]).reduce((P,E)=>Math.max(P,E.length),0)}}),8142:((ge,xe,m)=>{m.d(xe,{q:()=>le});
const U=500,Q=1e6,oe=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(x,K,B){let L=x.startsWith("\uFEFF")?1:0,A=0;function h(){for(;;){
const O=x.charAt(L);if(O!==" "&&O!==`
`&&O!=="\r"&&O!=="	")return O;L++}}function P(){const O=L;if(oe.lastIndex=O,!oe.test(x))throw new SyntaxError;return L=oe.lastIndex,x.slice(O,L)}function E(O,R){const s=h();if(s==="["){const I=[],X=B.
enter(O);return N("]",R,()=>I.push(E(X,R+1))),B.array(I,O)}if(s==="{"){const I=new Map;return N("}",R,()=>{if(h()!=='"')throw new SyntaxError;const X=P(),b=X.includes("\\")?JSON.parse(X):X.slice(1,-1);
if(I.has(b)||h()!==":")throw new SyntaxError;L++,I.set(b,E(B.enter(O,b),R+1))}),B.object(I,O)}const u=P();return B.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function N(O,R,s){if(R===U)throw new RangeError;
L++;let u=h()===O?O:",";for(;u===",";){if(++A>Q)throw new RangeError;s(),u=h(),u===","&&L++}if(u!==O)throw new SyntaxError;L++}try{const O=E(K,0);if(h()==="")return O}catch{}}function ie(x){const K=le(
x,`
`,H);return K===void 0?void 0:`${K}
`}const H={enter:x=>`${x}  `,scalar:x=>x,array:(x,K)=>j("[",x,"]",K),object(x,K){const B=[...x.keys()].sort().map(L=>`${JSON.stringify(L)}: ${x.get(L)}`);return j("{",B,"}",K)}};function j(x,K,B,L){return K.
length===0?x+B:`${x}${L}  ${K.join(`,${L}  `)}${L}${B}`}}),5806:((ge,xe,m)=>{m.d(xe,{Oj:()=>A,Sr:()=>L,dU:()=>B,fw:()=>ie,gv:()=>U,jq:()=>x,x5:()=>j});const U=".workflow-export.json",Q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
oe=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ie=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...ie,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',Q],["changes how git or GitHub treats t\
he repository",oe],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function j(P,E=H){const N=h(P);return E.find(([,O])=>O.test(P)||O.test(N))?.[0]}function x(P){return[le,Q,oe].some(E=>E.test(h(P)))}function K(P){return Q.
test(h(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function B(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(L(h(P)))}
function L(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function A(P){const E=new Map;for(const N of P){const O=L(N.replace(/\/$/,"")),R=E.get(O);if(R!==void 0)return[R,N];E.set(O,N)}for(const[
N,O]of E)for(const{index:R}of N.matchAll(/\//g)){const s=E.get(N.slice(0,R));if(s?.endsWith("/")===!1)return[s,O]}}function h(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ge,xe,m)=>{m.
d(xe,{BE:()=>H,LX:()=>ie,_2:()=>A,jz:()=>x,wg:()=>L,zx:()=>j});var U=m(5806);const[Q,oe,le]=["flow_definition.json","app_definition.json","env_variables.json"],ie=[Q,oe,le],H=1e4,j=256*1024*1024;function x(h,P){
const E=[...P].filter(([N])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(N));return{kind:h,files:new Map(E.sort(([N],[O])=>N<O?-1:1))}}function K({kind:h,files:P}){return{kind:h,files:new Map([...P].filter(
([E])=>!isEnvVariables(E)))}}const B=/^\.|^__MACOSX$/;function L(h){const P=new Set(h),E=s=>ie.some(u=>P.has(s+u));if(E(""))return"";const N=new Set(h.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[O,...R]=[...N].filter(s=>!B.test(s));return R.length===0&&E(`${O}/`)?`${O}/`:""}function A(h){const P=L(h);return h.includes(P+oe)||h.includes(P+Q)}}),3657:((ge,xe,m)=>{m.d(xe,{u:()=>B});var U=m(
4573),Q=m(8522),oe=m(663),le=m(7279),ie=m(706),H=m(5806),j=m(9870);const x=2048,K=new Set([0,10]);async function B(D,ee){ee?.throwIfAborted();const{zip:se,source:we,entries:Re}=await L(D).catch(s("The\
 package")),Te=(0,j.wg)([...Re.keys()]),Le=[];for(const[Fe,Je]of Re){ee?.throwIfAborted();const v=await N(se,we,Je).catch(s(`${(0,ie.TL)(Fe)} in the package`));Fe.startsWith(Te)&&!O(Fe)&&Le.push([Fe.slice(
Te.length),v])}return(0,j.jz)("zip",Le)}async function L(D){const ee=A(D),se=await(0,oe.SY)(ee,{decodeStrings:!1});return{zip:se,source:ee,entries:await h(se)}}function A(D){for(let ee=D.length-21;ee>
0;){ee=D.lastIndexOf("PK",ee-1,"latin1");const se=ee+22+(ee<0?1/0:D.readUInt16LE(ee+20));if(se<=D.length)return D.subarray(0,se)}throw D.toString("latin1",0,2)==="PK"?new Error("its end is missing"):
I(D)}async function h(D){if(D.entryCount>j.BE)throw R(`The package has ${D.entryCount} entries. The limit is 10,000`);const ee=new Map;let se=0;for await(const Te of D.eachEntry()){const Le=P(Te);if(ee.
has(Le))throw R(`The package has ${(0,ie.TL)(Le)} twice`,"Export it again.");const Fe=E(Le,Te);if(Fe!==void 0)throw R(`${(0,ie.TL)(Le)} in the package ${Fe}`);if(se+=Te.uncompressedSize,se>j.zx)throw R(
"The package takes more than 256 MiB unpacked, the limit");ee.set(Le,Te)}const we=[...ee.keys()];if(we.every(O))throw R("The package has no files in it","Export it again.");const Re=(0,H.Oj)(we);if(Re===
void 0)return ee;throw R(`${Re.map(Te=>(0,ie.TL)(Te)).join(" and ")} in the package collide on a disk that ignores case`)}function P({generalPurposeBitFlag:D,fileNameRaw:ee,extraFields:se,versionMadeBy:we}){
const Re=(0,U.isUtf8)(ee)?x:D,Te=K.has(we>>>8);return(0,oe.ax)(Re,ee,se,!Te).replace(/^(\.\/+)+/,"")}function E(D,ee){const se=ee.externalFileAttributes>>>16&61440;return se===40960?"is a symbolic lin\
k":se!==0&&se!==32768&&se!==16384?"is neither a file nor a folder":O(D)&&ee.uncompressedSize>0?"is a folder with a content of its own":ee.canDecodeFileData()?(0,H.dU)(ee.fileNameRaw.toString())&&!(0,H.
dU)(D)?"is also named env_variables.json":(0,H.x5)(D,H.fw):"is encrypted, or compressed by another method than deflate"}async function N(D,ee,se){const{compressedSize:we,compressionMethod:Re,uncompressedSize:Te}=se,
{fileDataStart:Le}=await D.readLocalFileHeaderPromise(se),Fe=ee.subarray(Le,Le+we),Je={maxOutputLength:Te||1,chunkSize:Te+64},v=Re===0?Fe:(0,Q.inflateRawSync)(Fe,Je);if(v.length!==Te)throw new Error(`\
it unpacks to ${v.length} bytes, not the ${Te} listed`);if((0,Q.crc32)(v)!==se.crc32)throw new Error("its CRC-32 isn't the one listed");return v}function O(D){return D===""||D.endsWith("/")}function R(D,ee=""){
return new le.HR({what:D,advice:ee,topic:"the-package"})}function s(D){return ee=>{if(ee instanceof le.HR)throw ee;const se={what:`${D} is cut off or damaged`,why:(0,ie.TL)(ee.message).slice(1,-1)};throw new le.
HR({...se,advice:"Export it again.",topic:"the-package",cause:ee})}}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function I(D){
const ee=D.toString("utf8",0,512),[se]=u.find(([,Re])=>Re.test(ee))??["text"],we=`${se==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return R(`The package \
is ${se}, not a zip`,we)}const X=33,b=20,S=3,p=8,M=33188;function k({files:D}){const ee=[],se=[];let we=0;for(const[Le,Fe]of D){const[Je,v]=[Buffer.from(Le),deflateRawSync(Fe)],_=[Y(2,b,x,p,0,X),Y(4,crc32(
Fe),v.length,Fe.length),Y(2,Je.length,0)],q=[Y(2,0,0,0),Y(4,M*65536,we)];ee.push(Buffer.from("PK"),..._,Je,v),se.push(Buffer.from("PK"),Buffer.of(b,S),..._,...q,Je),we+=30+Je.length+v.length}const Re=Buffer.
concat(se),Te=[Y(2,0,0,D.size,D.size),Y(4,Re.length,we),Y(2,0)];return Buffer.concat([...ee,Re,Buffer.from("PK"),...Te])}function Y(D,...ee){const se=Buffer.alloc(D*ee.length);for(const[we,Re]of ee.
entries())se.writeUIntLE(Re,we*D,D);return se}}),1858:((ge,xe,m)=>{var U=m(7279),Q=m(2975),oe=m(706);function le(s,u,I,X={}){return new Failure({what:s,why:u,advice:I,topic:"the-platforms-response",...X})}
function ie(s,u,I,X){return new Failure({what:s,why:u,advice:I,topic:"the-connection",...X})}const H={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the co\
nnection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},j="Re-run the job lat\
er.",x="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",K=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,B=/EPROTO|ERR_SSL_/,
L=/Z_|ERR__ERROR_/,A=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function h(s,u,I,X){if(!(s instanceof Error&&"code"in s))return s;const b=String(s.code);if(K.test(b)){const ee=`\
the TLS connection can't be trusted (${b})`;return ie(u,ee,`Check host. ${x}`,{affectsAll:!0,cause:s})}const[,S]=A.exec(s.message)??[];if(S!==void 0)return P(u,S,s);const p=!I&&B.test(b),M=p?"the TLS \
connection failed":"the connection failed",k=H[b]??`${L.test(b)?"the response can't be decoded":M} (${b})`,Y={retryable:!0,maybeProcessed:I,affectsAll:!I,cause:s};if(X||!(p||b==="ENOTFOUND"))return ie(
u,k,j,Y);const D=p?`Check host and its port. ${x}`:"Check host.";return ie(u,k,D,{...Y,maxRetries:2})}function P(s,u,I){const X=(p,M,k=!1)=>ie(s,p,M,{affectsAll:!0,cause:I,retryable:k});if(u==="407")return X(
"the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const b=Number(u);if(b<500&&!O(b))return X(`the proxy refuses the connection (${u})`,"Allow the host there, or add it \
to NO_PROXY.");const S=`the proxy made no connection (${toSingleLine(u,100)})`;return X(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const E=new Set([408,421,425,429]),N=new Set([501,505,506,508,
510,511]);function O(s){return E.has(s)||s>=500&&!N.has(s)}function R(s,u){return{status:s,retryable:O(s),retryAfterMs:retryAfterMs(u["retry-after"]),maybeProcessed:s<400||s===408||s>=500}}}),7596:((ge,xe,m)=>{
const U=Xe(import.meta.url)("node:net");var Q=m(9783),oe=m(1858);const le=200;function ie(A){const h=/^[a-z0-9+.-]+:\/\//i.test(A)?A:`https://${A}`;if(/[\s\p{C}\\]/u.test(h)||!URL.canParse(h))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const P=new URL(h);if(P.protocol!=="https:"&&P.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(h))throw new Error("must not contain a user name or password");if(P.protocol==="http:"&&!H(P.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return P.pathname.
endsWith("/")||(P.pathname+="/"),P}function H(A){return A==="localhost"||A==="[::1]"||isIPv4(A)&&A.startsWith("127.")}function j(A){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(A)}function x(...A){return A.
find(h=>typeof h=="string"&&h.length<=le&&j(h))}function K(A){try{return decodeURIComponent(A)}catch{return A}}function B(){for(const A of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const h=process.
env[A]?.trim();h!==void 0&&(process.env[A]=h===""||h.includes("://")?h:`http://${h}`)}for(const A of["no_proxy","NO_PROXY"]){const h=process.env[A];h!==void 0&&(process.env[A]=h.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function L(A,h){const P=process.env.https_proxy||process.env.HTTPS_PROXY;if(!P||checkBypass(A)||/^https?:/i.test(P)&&getProxyUrl(A))return;throw connectionFailure(h,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((ge,xe,m)=>{var U=m(7279),Q=m(706);const oe=7,
le=3e4,ie=429;async function H({log:L,signal:A,endsAt:h},P,{atLeastMs:E=0,untilFree:N=!1}={}){let O=0,R=0,s;for(;;)try{return await P()}catch(u){if(!(u instanceof Failure&&(u.retryable||N&&u.busy)))throw u;
A.throwIfAborted(),s??=performance.now();const I=u.status===ie,X=u.busy||I;R=X?R+1:0,X||O++;const b=O>(u.maxRetries??oe)&&performance.now()-s>=E;if(!X&&b)throw j(u,`${O} times in a row`);const S=Math.
min(le,1e3*2**((R||O)-1))*(.5+Math.random()/2),p=I&&u.retryAfterMs>0?u.retryAfterMs:Math.max(u.retryAfterMs,S),M=humanTime(p);if(performance.now()+p>=h)throw j(u,`and waiting ${M} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");L.info(`${toSingleLine(sentenceOf(u),1e3)}; retrying in ${M}`),await K(p,A)}}function j(L,A,h=L.advice){const{what:P,why:E}=L,
N=E?{why:`${E}, ${A}`}:{what:`${P}, ${A}`};return L.with({...N,advice:h,retryable:!1})}function x(L){const A=String(L),h=/^\d+$/.test(A)?Number(A)*1e3:Date.parse(A)-Date.now();return Math.min(Math.max(
h||0,0),2**31-1)}async function K(L,A){let h;const P=new Promise(E=>{h=setTimeout(E,L)});await B(A,P).finally(()=>clearTimeout(h))}function B(L,A){return new Promise((h,P)=>{const E=()=>P(L.reason);A.
then(h,P).finally(()=>L.removeEventListener("abort",E)),L.aborted?E():L.addEventListener("abort",E)})}}),706:((ge,xe,m)=>{m.d(xe,{MW:()=>le,OX:()=>Q,TL:()=>oe,hS:()=>j,pO:()=>A,v5:()=>K,zD:()=>H});var U=m(
8132);function Q(E,N=300){const O=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,U.Jj)(O,N)}function oe(E,N=100){return(0,U.RK)(JSON.stringify((0,U.Jj)(E,N)))}function le(E){
return oe(E,1e3).replaceAll("\\\\","\\")}function ie(E){if(E<1024)return`${E} B`;const N=(E/1024).toFixed(1);return Number(N)<1024?`${N} KiB`:`${(E/1024**2).toFixed(1)} MiB`}function H(E){return String(
E).replace(/\B(?=(\d{3})+$)/g,",")}function j(E,N){return`${H(E)} ${N}${E===1?"":"s"}`}function x(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const N=Math.round(E/1e3);if(N<60)return`${N} s`;const[O,
R]=[Math.floor(N/60),Math.floor(N/3600)];return R>0?`${R} h ${O%60} min`:`${O} min ${N%60} s`}const K="***",B=4,L=8;class A{#n=new Map;#e=new Set;constructor(N=[]){for(const O of N)this.add(O)}add(N,O=R=>!0){
const R=new Set([N,...N.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...R].filter(O).flatMap(h)){const u=s.slice(0,L);this.#n.set(u,(this.#n.get(u)??new Set).add(s)),this.#e.add(u.length)}}redact=(N,O=300)=>{
const R=N.trimStart(),s=Math.min(R.length,O*4);return Q(this.hide(R,()=>{},s)+(s<R.length?"\u2026":""),O)};hide(N,O=s=>{},R=N.length){let[s,u]=["",0];for(let I=0;I<R;I++){const X=this.#t(N,I);X!==""&&
(O(X),I>=u&&(s+=N.slice(u,I)+K),u=Math.max(u,I+X.length))}return s+N.slice(u,R)}#t(N,O){let R="";for(const s of this.#e)for(const u of this.#n.get(N.slice(O,O+s))??[])u.length<=R.length||!N.startsWith(
u,O)||(u.length>=B||P(N,O,O+u.length))&&(R=u);return R}}function h(E){const N=I=>JSON.stringify(I).slice(1,-1),O=Buffer.from(E).toString(),R=encodeURIComponent(O),s=[R,R.replaceAll("%20","+"),R.replace(
/%../g,I=>I.toLowerCase())];return[...[E,O].flatMap(I=>[I,N(I),N(N(I))]),...s,encodeURI(O)]}function P(E,N,O){const R=E.slice(Math.max(0,N-2),N);return!/[\p{L}\p{N}]$/u.test(R)&&!/^[\p{L}\p{N}]/u.test(
E.slice(O,O+2))}}),5358:((ge,xe,m)=>{m.d(xe,{Yz:()=>Ct,V4:()=>pt,pq:()=>Bt,lm:()=>Qt,C1:()=>Yt,uH:()=>Ft,Pq:()=>Pt,z:()=>se,$e:()=>zt});const U=Xe(import.meta.url)("os");function Q(n){return n==null?"":
typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function oe(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:
{}}function le(n,t,r){const a=new j(n,t,r);process.stdout.write(a.toString()+U.EOL)}function ie(n,t=""){le(n,{},t)}const H="::";class j{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.
properties=r,this.message=a}toString(){let t=H+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const l=this.properties[a];l&&(r?r=!1:t+=",",t+=`${a}=${K(l)}`)}}return t+=`${H}${x(this.message)}`,t}}function x(n){return Q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function K(n){
return Q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const B=Xe(import.meta.url)("crypto");var L=m(9896);function A(n,t){const r=process.env[`\
GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!L.existsSync(r))throw new Error(`Missing file at path: ${r}`);L.appendFileSync(r,`${Q(t)}${U.EOL}`,
{encoding:"utf8"})}function h(n,t){const r=`ghadelimiter_${B.randomUUID()}`,a=Q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${U.EOL}${a}${U.EOL}${r}`}const P=Xe(import.meta.url)("path");var E=m(6671),N=function(n,t,r,a){function l(d){return d instanceof
r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){try{ye(a.next(ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(
ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};class O{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class R{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return N(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var u=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){try{ye(a.next(ue))}catch(Ie){
T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};class I{static createHttpClient(t=!0,r=10){const a={
allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(I.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return u(this,void 0,void 0,function*(){var r;const d=(r=(yield I.createHttpClient().getJson(t).catch(T=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${T.statusCode}
 
        Error Message: ${T.message}`)})).result)===null||r===void 0?void 0:r.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(t){return u(this,
void 0,void 0,function*(){try{let r=I.getIDTokenUrl();if(t){const l=encodeURIComponent(t);r=`${r}&audience=${l}`}debug(`ID token url is ${r}`);const a=yield I.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var X=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){try{ye(
a.next(ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};const{access:b,appendFile:S,
writeFile:p}=L.promises,M="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return X(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[M];if(!t)throw new Error(`Unable to find environment variable for $${M}. Check if your runtime envir\
onment supports job summaries.`);try{yield b(t,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const l=Object.entries(a).map(([d,T])=>` ${d}="${T}"`).join("");return r?`<${t}${l}>${r}</${t}>`:`<${t}${l}>`}write(t){return X(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?p:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return X(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(U.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),l=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(l).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",l=t.map(T=>this.
wrap("li",T)).join(""),d=this.wrap(a,l);return this.addRaw(d).addEOL()}addTable(t){const r=t.map(l=>{const d=l.map(T=>{if(typeof T=="string")return this.wrap("td",T);const{header:me,data:Se,colspan:ye,
rowspan:ue}=T,Ie=me?"th":"td",Ye=Object.assign(Object.assign({},ye&&{colspan:ye}),ue&&{rowspan:ue});return this.wrap(Ie,Se,Ye)}).join("");return this.wrap("tr",d)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:l,height:d}=a||{},T=Object.assign(Object.assign({},l&&
{width:l}),d&&{height:d}),me=this.wrap("img",null,Object.assign({src:t,alt:r},T));return this.addRaw(me).addEOL()}addHeading(t,r){const a=`h${r}`,l=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",d=this.
wrap(l,t);return this.addRaw(d).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),l=this.wrap("blockquote",t,a);return this.addRaw(l).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const D=new Y,ee=null,
se=D;function we(n){return n.replace(/[\\]/g,"/")}function Re(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Le=Xe(import.meta.url)("string_decoder");var Fe=m(
4434);const Je=Xe(import.meta.url)("child_process");var v=m(2613),_=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){
try{ye(a.next(ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};const{chmod:q,copyFile:J,
lstat:pe,mkdir:Ee,open:G,readdir:ne,rename:ae,rm:fe,rmdir:te,stat:ce,symlink:he,unlink:Ae}=L.promises,be=process.platform==="win32";function Ce(n){return _(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return be&&!t.endsWith("\\")?`${t}\\`:t})}const Ne=268435456,ze=L.constants.O_RDONLY;function _e(n){return _(this,void 0,void 0,function*(){try{yield ce(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function z(n){return _(this,arguments,void 0,function*(t,r=!1){return(r?yield ce(t):yield pe(t)).isDirectory()})}function re(n){if(n=F(n),!n)throw new Error('isRoote\
d() parameter "p" cannot be empty');return be?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function y(n,t){return _(this,void 0,void 0,function*(){let r;try{r=yield ce(n)}catch(l){l.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${l}`)}if(r&&r.isFile()){if(be){const l=P.extname(n).toUpperCase();if(t.some(d=>d.toUpperCase()===l))return n}else if(Z(
r))return n}const a=n;for(const l of t){n=a+l,r=void 0;try{r=yield ce(n)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&
r.isFile()){if(be){try{const d=P.dirname(n),T=P.basename(n).toUpperCase();for(const me of yield ne(d))if(T===me.toUpperCase()){n=P.join(d,me);break}}catch(d){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${d}`)}return n}else if(Z(r))return n}}return""})}function F(n){return n=n||"",be?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function Z(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function ve(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Oe=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){try{ye(a.next(
ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};function Ue(n,t){return Oe(this,
arguments,void 0,function*(r,a,l={}){const{force:d,recursive:T,copySourceDirectory:me}=ut(l),Se=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Se&&Se.isFile()&&!d)return;const ye=Se&&Se.isDirectory()&&
me?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(T)yield He(r,ye,0,d);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,ye)==="")throw new Error(`'${ye}' and '${r}' are the same file`);yield rt(r,ye,d)}})}function je(n,t){
return Oe(this,arguments,void 0,function*(r,a,l={}){if(yield ioUtil.exists(a)){let d=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),d=yield ioUtil.exists(a)),d)if(l.force==null||
l.force)yield Ve(a);else throw new Error("Destination already exists")}yield We(path.dirname(a)),yield ioUtil.rename(r,a)})}function Ve(n){return Oe(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function We(n){return Oe(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Ke(n,t){return Oe(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield Ke(n,!1);if(!a)throw be?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield qe(n);return r&&r.length>0?r[0]:""})}function qe(n){return Oe(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(be&&process.env.PATHEXT)for(const l of process.env.PATHEXT.split(P.delimiter))l&&t.push(l);if(re(n)){const l=yield y(n,t);return l?[l]:[]}if(n.includes(P.sep))return[];const r=[];if(process.env.PATH)
for(const l of process.env.PATH.split(P.delimiter))l&&r.push(l);const a=[];for(const l of r){const d=yield y(P.join(l,n),t);d&&a.push(d)}return a})}function ut(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function He(n,t,r,a){return Oe(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield We(t);const l=yield ioUtil.readdir(n);for(const d of l){const T=`${n}/${d}`,me=`${t}/${d}`;(yield ioUtil.lstat(T)).isDirectory()?yield He(T,me,r,a):yield rt(T,me,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,r){return Oe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(l){l.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const dt=Xe(import.meta.url)("timers");var tt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){try{ye(a.next(ue))}catch(Ie){
T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};const ot=process.platform==="win32";class yt extends Fe.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),l=this._getSpawnArgs(t);let d=r?"":"[command]";if(ot)if(this._isCmdFile()){d+=a;for(const T of l)
d+=` ${T}`}else if(t.windowsVerbatimArguments){d+=`"${a}"`;for(const T of l)d+=` ${T}`}else{d+=this._windowsQuoteCmdArg(a);for(const T of l)d+=` ${this._windowsQuoteCmdArg(T)}`}else{d+=a;for(const T of l)
d+=` ${T}`}return d}_processLineBuffer(t,r,a){try{let l=r+t.toString(),d=l.indexOf(U.EOL);for(;d>-1;){const T=l.substring(0,d);a(T),l=l.substring(d+U.EOL.length),d=l.indexOf(U.EOL)}return l}catch(l){return this.
_debug(`error processing line. Failed with error ${l}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ot&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const T of t)if(r.some(me=>me===T)){a=!0;break}if(!a)return t;let l='"',d=!0;for(let T=t.
length;T>0;T--)l+=t[T-1],d&&t[T-1]==="\\"?l+="\\":t[T-1]==='"'?(d=!0,l+='"'):d=!1;return l+='"',l.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let l=t.length;l>0;l--)r+=t[l-1],a&&t[l-1]==="\\"?r+="\\":t[l-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return tt(this,void 0,void 0,function*(){
return!re(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ke(
this.toolPath,!0),new Promise((t,r)=>tt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ye of this.args)this._debug(`   ${ye}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+U.EOL);const l=new $t(a,this.toolPath);if(l.on("debug",ye=>{this._debug(ye)}),this.options.cwd&&!(yield _e(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),T=Je.spawn(d,this._getSpawnArgs(a),this._getSpawnOptions(this.options,d));let me="";
T.stdout&&T.stdout.on("data",ye=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ye),!a.silent&&a.outStream&&a.outStream.write(ye),me=this._processLineBuffer(ye,me,
ue=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ue)})});let Se="";if(T.stderr&&T.stderr.on("data",ye=>{l.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(ye),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(ye),Se=this._processLineBuffer(ye,Se,ue=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ue)})}),T.on("error",ye=>{l.processError=ye.message,l.processExited=!0,l.processClosed=!0,l.CheckComplete()}),T.on("exit",ye=>{l.processExitCode=
ye,l.processExited=!0,this._debug(`Exit code ${ye} received from tool '${this.toolPath}'`),l.CheckComplete()}),T.on("close",ye=>{l.processExitCode=ye,l.processExited=!0,l.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),l.CheckComplete()}),l.on("done",(ye,ue)=>{me.length>0&&this.emit("stdline",me),Se.length>0&&this.emit("errline",Se),T.removeAllListeners(),ye?r(
ye):t(ue)}),this.options.input){if(!T.stdin)throw new Error("child process missing stdin");T.stdin.end(this.options.input)}}))})}}function gt(n){const t=[];let r=!1,a=!1,l="";function d(T){a&&T!=='"'&&
(l+="\\"),l+=T,a=!1}for(let T=0;T<n.length;T++){const me=n.charAt(T);if(me==='"'){a?d(me):r=!r;continue}if(me==="\\"&&a){d(me);continue}if(me==="\\"&&r){a=!0;continue}if(me===" "&&!r){l.length>0&&(t.push(
l),l="");continue}d(me)}return l.length>0&&t.push(l.trim()),t}class $t extends Fe.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,dt.setTimeout)($t.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ot=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(
function(d,T){function me(ue){try{ye(a.next(ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).
next())})};function At(n,t,r){return Ot(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const l=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(l,t,r).exec()})}function Rt(n,t,r){return Ot(this,void 0,void 0,function*(){var a,l;let d="",T="";const me=new StringDecoder("utf8"),Se=new StringDecoder("ut\
f8"),ye=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ue=(l=r?.listeners)===null||l===void 0?void 0:l.stderr,Ie=Qe=>{T+=Se.write(Qe),ue&&ue(Qe)},Ye=Qe=>{d+=me.write(Qe),ye&&ye(Qe)},Be=Object.assign(
Object.assign({},r?.listeners),{stdout:Ye,stderr:Ie}),Ze=yield At(n,t,Object.assign(Object.assign({},r),{listeners:Be}));return d+=me.end(),T+=Se.end(),{exitCode:Ze,stdout:d,stderr:T}})}var bt=function(n,t,r,a){
function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(function(d,T){function me(ue){try{ye(a.next(ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){
T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).next())})};const Nt=()=>bt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),It=()=>bt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:l}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
d=(t=(n=l.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=l.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:d}}),Ut=()=>bt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),Et=U.platform(),Jt=U.arch(),Mt=Et==="win32",_t=Et==="darwin",vt=Et==="linux";function Vt(){return bt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Mt?Nt():_t?It():Ut()),{platform:Et,arch:Jt,isWindows:Mt,isMacOS:_t,isLinux:vt})})}var xt=function(n,t,r,a){function l(d){return d instanceof r?d:new r(function(T){T(d)})}return new(r||(r=Promise))(
function(d,T){function me(ue){try{ye(a.next(ue))}catch(Ie){T(Ie)}}function Se(ue){try{ye(a.throw(ue))}catch(Ie){T(Ie)}}function ye(ue){ue.done?d(ue.value):l(ue.value).then(me,Se)}ye((a=a.apply(n,t||[])).
next())})},kt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(kt||(kt={}));function on(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Pt(n){le("add-mask",{},n)}function sn(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function pt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Dt(n,t){const r=pt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function jt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],l=pt(n,t);if(r.includes(l))return!0;if(a.includes(
l))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ft(n,t){if(process.env.GITHUB_OUTPUT||"")return A("OUTPUT",h(n,t));process.stdout.write(U.EOL),le("set-output",{name:n},
Q(t))}function an(n){issue("echo",n?"on":"off")}function Yt(n){process.exitCode=kt.Failure,Lt(n)}function Zt(){return process.env.RUNNER_DEBUG==="1"}function Ct(n){le("debug",{},n)}function Lt(n,t={}){
le("error",oe(t),n instanceof Error?n.toString():n)}function zt(n,t={}){le("warning",oe(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){le("notice",oe(t),n instanceof Error?n.toString():n)}function Bt(n){
process.stdout.write(n+U.EOL)}function Wt(n){issue("group",n)}function qt(){issue("endgroup")}function en(n,t){return xt(this,void 0,void 0,function*(){Wt(n);let r;try{r=yield t()}finally{qt()}return r})}
function tn(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function Ht(n){return process.env[`S\
TATE_${n}`]||""}function C(n){return xt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((ge,xe,m)=>{var U=m(8611),Q=m(5692),oe=m(9783),le=m(770),ie=b=>{var S={};return m.
d(S,b),S},H=b=>(()=>b);const j=ie({});var x=function(b,S,p,M){function k(Y){return Y instanceof p?Y:new p(function(D){D(Y)})}return new(p||(p=Promise))(function(Y,D){function ee(Re){try{we(M.next(Re))}catch(Te){
D(Te)}}function se(Re){try{we(M.throw(Re))}catch(Te){D(Te)}}function we(Re){Re.done?Y(Re.value):k(Re.value).then(ee,se)}we((M=M.apply(b,S||[])).next())})},K;(function(b){b[b.OK=200]="OK",b[b.MultipleChoices=
300]="MultipleChoices",b[b.MovedPermanently=301]="MovedPermanently",b[b.ResourceMoved=302]="ResourceMoved",b[b.SeeOther=303]="SeeOther",b[b.NotModified=304]="NotModified",b[b.UseProxy=305]="UseProxy",
b[b.SwitchProxy=306]="SwitchProxy",b[b.TemporaryRedirect=307]="TemporaryRedirect",b[b.PermanentRedirect=308]="PermanentRedirect",b[b.BadRequest=400]="BadRequest",b[b.Unauthorized=401]="Unauthorized",b[b.
PaymentRequired=402]="PaymentRequired",b[b.Forbidden=403]="Forbidden",b[b.NotFound=404]="NotFound",b[b.MethodNotAllowed=405]="MethodNotAllowed",b[b.NotAcceptable=406]="NotAcceptable",b[b.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",b[b.RequestTimeout=408]="RequestTimeout",b[b.Conflict=409]="Conflict",b[b.Gone=410]="Gone",b[b.TooManyRequests=429]="TooManyRequests",b[b.InternalServerError=500]="I\
nternalServerError",b[b.NotImplemented=501]="NotImplemented",b[b.BadGateway=502]="BadGateway",b[b.ServiceUnavailable=503]="ServiceUnavailable",b[b.GatewayTimeout=504]="GatewayTimeout"})(K||(K={}));var B;
(function(b){b.Accept="accept",b.ContentType="content-type"})(B||(B={}));var L;(function(b){b.ApplicationJson="application/json"})(L||(L={}));function A(b){const S=pm.getProxyUrl(new URL(b));return S?
S.href:""}const h=[K.MovedPermanently,K.ResourceMoved,K.SeeOther,K.TemporaryRedirect,K.PermanentRedirect],P=[K.BadGateway,K.ServiceUnavailable,K.GatewayTimeout],E=null,N=10,O=5;class R extends Error{constructor(S,p){
super(S),this.name="HttpClientError",this.statusCode=p,Object.setPrototypeOf(this,R.prototype)}}class s{constructor(S){this.message=S}readBody(){return x(this,void 0,void 0,function*(){return new Promise(
S=>x(this,void 0,void 0,function*(){let p=Buffer.alloc(0);this.message.on("data",M=>{p=Buffer.concat([p,M])}),this.message.on("end",()=>{S(p.toString())})}))})}readBodyBuffer(){return x(this,void 0,void 0,
function*(){return new Promise(S=>x(this,void 0,void 0,function*(){const p=[];this.message.on("data",M=>{p.push(M)}),this.message.on("end",()=>{S(Buffer.concat(p))})}))})}}function u(b){return new URL(
b).protocol==="https:"}class I{constructor(S,p,M){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=p||[],this.requestOptions=M,M&&(M.ignoreSslError!=null&&(this._ignoreSslError=M.ignoreSslError),this._socketTimeout=
M.socketTimeout,M.allowRedirects!=null&&(this._allowRedirects=M.allowRedirects),M.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=M.allowRedirectDowngrade),M.maxRedirects!=null&&(this._maxRedirects=
Math.max(M.maxRedirects,0)),M.keepAlive!=null&&(this._keepAlive=M.keepAlive),M.allowRetries!=null&&(this._allowRetries=M.allowRetries),M.maxRetries!=null&&(this._maxRetries=M.maxRetries))}options(S,p){
return x(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,p||{})})}get(S,p){return x(this,void 0,void 0,function*(){return this.request("GET",S,null,p||{})})}del(S,p){return x(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,p||{})})}post(S,p,M){return x(this,void 0,void 0,function*(){return this.request("POST",S,p,M||{})})}patch(S,p,M){return x(this,void 0,void 0,
function*(){return this.request("PATCH",S,p,M||{})})}put(S,p,M){return x(this,void 0,void 0,function*(){return this.request("PUT",S,p,M||{})})}head(S,p){return x(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,p||{})})}sendStream(S,p,M,k){return x(this,void 0,void 0,function*(){return this.request(S,p,M,k)})}getJson(S){return x(this,arguments,void 0,function*(p,M={}){M[B.Accept]=this._getExistingOrDefaultHeader(
M,B.Accept,L.ApplicationJson);const k=yield this.get(p,M);return this._processResponse(k,this.requestOptions)})}postJson(S,p){return x(this,arguments,void 0,function*(M,k,Y={}){const D=JSON.stringify(
k,null,2);Y[B.Accept]=this._getExistingOrDefaultHeader(Y,B.Accept,L.ApplicationJson),Y[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,L.ApplicationJson);const ee=yield this.post(M,D,Y);return this.
_processResponse(ee,this.requestOptions)})}putJson(S,p){return x(this,arguments,void 0,function*(M,k,Y={}){const D=JSON.stringify(k,null,2);Y[B.Accept]=this._getExistingOrDefaultHeader(Y,B.Accept,L.ApplicationJson),
Y[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,L.ApplicationJson);const ee=yield this.put(M,D,Y);return this._processResponse(ee,this.requestOptions)})}patchJson(S,p){return x(this,arguments,
void 0,function*(M,k,Y={}){const D=JSON.stringify(k,null,2);Y[B.Accept]=this._getExistingOrDefaultHeader(Y,B.Accept,L.ApplicationJson),Y[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,L.
ApplicationJson);const ee=yield this.patch(M,D,Y);return this._processResponse(ee,this.requestOptions)})}request(S,p,M,k){return x(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const Y=new URL(p);let D=this._prepareRequest(S,Y,k);const ee=this._allowRetries&&E.includes(S)?this._maxRetries+1:1;let se=0,we;do{if(we=yield this.requestRaw(D,M),we&&
we.message&&we.message.statusCode===K.Unauthorized){let Te;for(const Le of this.handlers)if(Le.canHandleAuthentication(we)){Te=Le;break}return Te?Te.handleAuthentication(this,D,M):we}let Re=this._maxRedirects;
for(;we.message.statusCode&&h.includes(we.message.statusCode)&&this._allowRedirects&&Re>0;){const Te=we.message.headers.location;if(!Te)break;const Le=new URL(Te);if(Y.protocol==="https:"&&Y.protocol!==
Le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield we.readBody(),Le.hostname!==Y.hostname)for(const Fe in k)Fe.toLowerCase()==="authorization"&&delete k[Fe];D=this._prepareRequest(S,Le,k),we=yield this.requestRaw(
D,M),Re--}if(!we.message.statusCode||!P.includes(we.message.statusCode))return we;se+=1,se<ee&&(yield we.readBody(),yield this._performExponentialBackoff(se))}while(se<ee);return we})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,p){return x(this,void 0,void 0,function*(){return new Promise((M,k)=>{function Y(D,ee){D?k(D):ee?M(ee):k(new Error("Unknown error"))}this.requestRawWithCallback(
S,p,Y)})})}requestRawWithCallback(S,p,M){typeof p=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(p,"utf8"));let k=!1;function Y(se,we){k||(k=
!0,M(se,we))}const D=S.httpModule.request(S.options,se=>{const we=new s(se);Y(void 0,we)});let ee;D.on("socket",se=>{ee=se}),D.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),Y(new Error(`Requ\
est timeout: ${S.options.path}`))}),D.on("error",function(se){Y(se)}),p&&typeof p=="string"&&D.write(p,"utf8"),p&&typeof p!="string"?(p.on("close",function(){D.end()}),p.pipe(D)):D.end()}getAgent(S){const p=new URL(
S);return this._getAgent(p)}getAgentDispatcher(S){const p=new URL(S),M=pm.getProxyUrl(p);if(M&&M.hostname)return this._getProxyAgentDispatcher(p,M)}_prepareRequest(S,p,M){const k={};k.parsedUrl=p;const Y=k.
parsedUrl.protocol==="https:";k.httpModule=Y?https:http;const D=Y?443:80;if(k.options={},k.options.host=k.parsedUrl.hostname,k.options.port=k.parsedUrl.port?parseInt(k.parsedUrl.port):D,k.options.path=
(k.parsedUrl.pathname||"")+(k.parsedUrl.search||""),k.options.method=S,k.options.headers=this._mergeHeaders(M),this.userAgent!=null&&(k.options.headers["user-agent"]=this.userAgent),k.options.agent=this.
_getAgent(k.parsedUrl),this.handlers)for(const ee of this.handlers)ee.prepareRequest(k.options);return k}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},X(this.
requestOptions.headers),X(S||{})):X(S||{})}_getExistingOrDefaultHeader(S,p,M){let k;if(this.requestOptions&&this.requestOptions.headers){const D=X(this.requestOptions.headers)[p];D&&(k=typeof D=="numb\
er"?D.toString():D)}const Y=S[p];return Y!==void 0?typeof Y=="number"?Y.toString():Y:k!==void 0?k:M}_getExistingOrDefaultContentTypeHeader(S,p){let M;if(this.requestOptions&&this.requestOptions.headers){
const Y=X(this.requestOptions.headers)[B.ContentType];Y&&(typeof Y=="number"?M=String(Y):Array.isArray(Y)?M=Y.join(", "):M=Y)}const k=S[B.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.
isArray(k)?k.join(", "):k:M!==void 0?M:p}_getAgent(S){let p;const M=pm.getProxyUrl(S),k=M&&M.hostname;if(this._keepAlive&&k&&(p=this._proxyAgent),k||(p=this._agent),p)return p;const Y=S.protocol==="ht\
tps:";let D=100;if(this.requestOptions&&(D=this.requestOptions.maxSockets||http.globalAgent.maxSockets),M&&M.hostname){const ee={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(M.username||M.password)&&{proxyAuth:`${M.username}:${M.password}`}),{host:M.hostname,port:M.port})};let se;const we=M.protocol==="https:";Y?se=we?tunnel.httpsOverHttps:tunnel.httpsOverHttp:se=we?tunnel.
httpOverHttps:tunnel.httpOverHttp,p=se(ee),this._proxyAgent=p}if(!p){const ee={keepAlive:this._keepAlive,maxSockets:D};p=Y?new https.Agent(ee):new http.Agent(ee),this._agent=p}return Y&&this._ignoreSslError&&
(p.options=Object.assign(p.options||{},{rejectUnauthorized:!1})),p}_getProxyAgentDispatcher(S,p){let M;if(this._keepAlive&&(M=this._proxyAgentDispatcher),M)return M;const k=S.protocol==="https:";return M=
new ProxyAgent(Object.assign({uri:p.href,pipelining:this._keepAlive?1:0},(p.username||p.password)&&{token:`Basic ${Buffer.from(`${p.username}:${p.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
M,k&&this._ignoreSslError&&(M.options=Object.assign(M.options.requestTls||{},{rejectUnauthorized:!1})),M}_getUserAgentWithOrchestrationId(S){const p=S||"actions/http-client",M=process.env.ACTIONS_ORCHESTRATION_ID;
if(M){const k=M.replace(/[^a-z0-9_.-]/gi,"_");return`${p} actions_orchestration_id/${k}`}return p}_performExponentialBackoff(S){return x(this,void 0,void 0,function*(){S=Math.min(N,S);const p=O*Math.pow(
2,S);return new Promise(M=>setTimeout(()=>M(),p))})}_processResponse(S,p){return x(this,void 0,void 0,function*(){return new Promise((M,k)=>x(this,void 0,void 0,function*(){const Y=S.message.statusCode||
0,D={statusCode:Y,result:null,headers:{}};Y===K.NotFound&&M(D);function ee(Re,Te){if(typeof Te=="string"){const Le=new Date(Te);if(!isNaN(Le.valueOf()))return Le}return Te}let se,we;try{we=yield S.readBody(),
we&&we.length>0&&(p&&p.deserializeDates?se=JSON.parse(we,ee):se=JSON.parse(we),D.result=se),D.headers=S.message.headers}catch{}if(Y>299){let Re;se&&se.message?Re=se.message:we&&we.length>0?Re=we:Re=`F\
ailed request: (${Y})`;const Te=new R(Re,Y);Te.result=D.result,k(Te)}else M(D)}))})}}const X=b=>Object.keys(b).reduce((S,p)=>(S[p.toLowerCase()]=b[p],S),{})}),9783:((ge,xe,m)=>{function U(ie){const H=ie.
protocol==="https:";if(Q(ie))return;const j=H?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new le(j)}catch{if(!j.startsWith("http://")&&
!j.startsWith("https://"))return new le(`http://${j}`)}else return}function Q(ie){if(!ie.hostname)return!1;const H=ie.hostname;if(oe(H))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";
if(!j)return!1;let x;ie.port?x=Number(ie.port):ie.protocol==="http:"?x=80:ie.protocol==="https:"&&(x=443);const K=[ie.hostname.toUpperCase()];typeof x=="number"&&K.push(`${K[0]}:${x}`);for(const B of j.
split(",").map(L=>L.trim().toUpperCase()).filter(L=>L))if(B==="*"||K.some(L=>L===B||L.endsWith(`.${B}`)||B.startsWith(".")&&L.endsWith(`${B}`)))return!0;return!1}function oe(ie){const H=ie.toLowerCase();
return H==="localhost"||H.startsWith("127.")||H.startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(H,j){super(H,j),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ge,xe,m)=>{m.d(xe,{E:()=>le});class U{diff(H,j,x={}){
let K;typeof x=="function"?(K=x,x={}):"callback"in x&&(K=x.callback);const B=this.castInput(H,x),L=this.castInput(j,x),A=this.removeEmpty(this.tokenize(B,x)),h=this.removeEmpty(this.tokenize(L,x));return this.
diffWithOptionsObj(A,h,x,K)}diffWithOptionsObj(H,j,x,K){var B;const L=b=>{if(b=this.postProcess(b,x),K){setTimeout(function(){K(b)},0);return}else return b},A=j.length,h=H.length;let P=1,E=A+h;x.maxEditLength!=
null&&(E=Math.min(E,x.maxEditLength));const N=(B=x.timeout)!==null&&B!==void 0?B:1/0,O=Date.now()+N,R=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(R[0],j,H,0,x);if(R[0].oldPos+1>=h&&s+1>=
A)return L(this.buildValues(R[0].lastComponent,j,H));let u=-1/0,I=1/0;const X=()=>{for(let b=Math.max(u,-P);b<=Math.min(I,P);b+=2){let S;const p=R[b-1],M=R[b+1];p&&(R[b-1]=void 0);let k=!1;if(M){const D=M.
oldPos-b;k=M&&0<=D&&D<A}const Y=p&&p.oldPos+1<h;if(!k&&!Y){R[b]=void 0;continue}if(!Y||k&&p.oldPos<M.oldPos?S=this.addToPath(M,!0,!1,0,x):S=this.addToPath(p,!1,!0,1,x),s=this.extractCommon(S,j,H,b,x),
S.oldPos+1>=h&&s+1>=A)return L(this.buildValues(S.lastComponent,j,H))||!0;R[b]=S,S.oldPos+1>=h&&(I=Math.min(I,b-1)),s+1>=A&&(u=Math.max(u,b+1))}P++};if(K)(function b(){setTimeout(function(){if(P>E||Date.
now()>O)return K(void 0);X()||b()},0)})();else for(;P<=E&&Date.now()<=O;){const b=X();if(b)return b}}addToPath(H,j,x,K,B){const L=H.lastComponent;return L&&!B.oneChangePerToken&&L.added===j&&L.removed===
x?{oldPos:H.oldPos+K,lastComponent:{count:L.count+1,added:j,removed:x,previousComponent:L.previousComponent}}:{oldPos:H.oldPos+K,lastComponent:{count:1,added:j,removed:x,previousComponent:L}}}extractCommon(H,j,x,K,B){
const L=j.length,A=x.length;let h=H.oldPos,P=h-K,E=0;for(;P+1<L&&h+1<A&&this.equals(x[h+1],j[P+1],B);)P++,h++,E++,B.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return E&&!B.oneChangePerToken&&(H.lastComponent={count:E,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=h,P}equals(H,j,x){return x.comparator?x.comparator(H,j):H===j||!!x.
ignoreCase&&H.toLowerCase()===j.toLowerCase()}removeEmpty(H){const j=[];for(let x=0;x<H.length;x++)H[x]&&j.push(H[x]);return j}castInput(H,j){return H}tokenize(H,j){return Array.from(H)}join(H){return H.
join("")}postProcess(H,j){return H}get useLongestToken(){return!1}buildValues(H,j,x){const K=[];let B;for(;H;)K.push(H),B=H.previousComponent,delete H.previousComponent,H=B;K.reverse();const L=K.length;
let A=0,h=0,P=0;for(;A<L;A++){const E=K[A];if(E.removed)E.value=this.join(x.slice(P,P+E.count)),P+=E.count;else{if(!E.added&&this.useLongestToken){let N=j.slice(h,h+E.count);N=N.map(function(O,R){const s=x[P+
R];return s.length>O.length?s:O}),E.value=this.join(N)}else E.value=this.join(j.slice(h,h+E.count));h+=E.count,E.added||(P+=E.count)}}return K}}class Q extends U{tokenize(H){return H.slice()}join(H){return H}removeEmpty(H){
return H}}const oe=new Q;function le(ie,H,j){return oe.diff(ie,H,j)}})},pn={};function wt(ge){var xe=pn[ge];if(xe!==void 0)return xe.exports;var m=pn[ge]={exports:{}},U=!0;try{lr[ge](m,m.exports,wt),U=
!1}finally{U&&delete pn[ge]}return m.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ge=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",xe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",m=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",U=oe=>{oe&&oe.d<1&&(oe.d=1,oe.forEach(le=>le.r--),oe.forEach(le=>le.r--?le.r++:le()))},Q=oe=>oe.map(le=>{if(le!==null&&typeof le=="object"){if(le[ge])return le;if(le.then){var ie=[];ie.d=0,le.then(
x=>{H[xe]=x,U(ie)},x=>{H[m]=x,U(ie)});var H={};return H[ge]=x=>x(ie),H}}var j={};return j[ge]=x=>{},j[xe]=le,j});wt.a=(oe,le,ie)=>{var H;ie&&((H=[]).d=-1);var j=new Set,x=oe.exports,K,B,L,A=new Promise(
(h,P)=>{L=P,B=h});A[xe]=x,A[ge]=h=>(H&&h(H),j.forEach(h),A.catch(P=>{})),oe.exports=A,le(h=>{K=Q(h);var P,E=()=>K.map(O=>{if(O[m])throw O[m];return O[xe]}),N=new Promise(O=>{P=()=>O(E),P.r=0;var R=s=>s!==
H&&!j.has(s)&&(j.add(s),s&&!s.d&&(P.r++,s.push(P)));K.map(s=>s[ge](R))});return P.r?N:E()},h=>(h?L(A[m]=h):B(x),U(H))),H&&H.d<0&&(H.d=0)}})(),wt.d=(ge,xe)=>{for(var m in xe)wt.o(xe,m)&&!wt.o(ge,m)&&Object.
defineProperty(ge,m,{enumerable:!0,get:xe[m]})},wt.o=(ge,xe)=>Object.prototype.hasOwnProperty.call(ge,xe);var On=wt(6384);On=await On;
