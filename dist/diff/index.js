import{createRequire as Ke}from"module";const dr={};var cr={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(q){
this.pending<this.max?U(this,q):this.waiting.push(q)},Se.prototype.wait=function(q){this.pending===0?q(this.error):this.listeners.push(q)},Se.prototype.hold=function(){return p(this)};function p(q){q.
pending+=1;var ie=!1;return pe;function pe(B){if(ie)throw new Error("callback called twice");if(ie=!0,q.error=q.error||B,q.pending-=1,q.waiting.length>0&&q.pending<q.max)U(q,q.waiting.shift());else if(q.
pending===0){var D=q.listeners;q.listeners=[],D.forEach(ue)}}function ue(B){B(q.error)}}function U(q,ie){ie(p(q))}}),770:((xe,Se,p)=>{p(218)}),218:((xe,Se,p)=>{var U,q=p(9278),ie=p(4756),pe=p(8611),ue=p(
5692),B=p(4434),D=p(2613),E=p(9023);U=z,U=M,U=C,U=A;function z(R){var s=new l(R);return s.request=pe.request,s}function M(R){var s=new l(R);return s.request=pe.request,s.createSocket=N,s.defaultPort=443,
s}function C(R){var s=new l(R);return s.request=ue.request,s}function A(R){var s=new l(R);return s.request=ue.request,s.createSocket=N,s.defaultPort=443,s}function l(R){var s=this;s.options=R||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||pe.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(j,K,g,S){for(var h=y(K,g,S),I=0,T=s.requests.length;I<T;++I){var V=s.requests[I];
if(V.host===h.host&&V.port===h.port){s.requests.splice(I,1),V.request.onSocket(j);return}}j.destroy(),s.removeSocket(j)})}E.inherits(l,B.EventEmitter),l.prototype.addRequest=function(s,u,j,K){var g=this,
S=k({request:s},g.options,y(u,j,K));if(g.sockets.length>=this.maxSockets){g.requests.push(S);return}g.createSocket(S,function(h){h.on("free",I),h.on("close",T),h.on("agentRemove",T),s.onSocket(h);function I(){
g.emit("free",h,S)}function T(V){g.removeSocket(h),h.removeListener("free",I),h.removeListener("close",T),h.removeListener("agentRemove",T)}})},l.prototype.createSocket=function(s,u){var j=this,K={};j.
sockets.push(K);var g=k({},j.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(g.localAddress=s.localAddress),g.proxyAuth&&(g.headers=g.
headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),w("making CONNECT request");var S=j.request(g);S.useChunkedEncodingByDefault=!1,S.once("response",h),S.
once("upgrade",I),S.once("connect",T),S.once("error",V),S.end();function h(P){P.upgrade=!0}function I(P,ee,se){process.nextTick(function(){T(P,ee,se)})}function T(P,ee,se){if(S.removeAllListeners(),ee.
removeAllListeners(),P.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",P.statusCode),ee.destroy();var be=new Error("tunneling socket could not be established, statusCode\
="+P.statusCode);be.code="ECONNRESET",s.request.emit("error",be),j.removeSocket(K);return}if(se.length>0){w("got illegal response body from proxy"),ee.destroy();var be=new Error("got illegal response \
body from proxy");be.code="ECONNRESET",s.request.emit("error",be),j.removeSocket(K);return}return w("tunneling connection has established"),j.sockets[j.sockets.indexOf(K)]=ee,u(ee)}function V(P){S.removeAllListeners(),
w(`tunneling socket could not be established, cause=%s
`,P.message,P.stack);var ee=new Error("tunneling socket could not be established, cause="+P.message);ee.code="ECONNRESET",s.request.emit("error",ee),j.removeSocket(K)}},l.prototype.removeSocket=function(s){
var u=this.sockets.indexOf(s);if(u!==-1){this.sockets.splice(u,1);var j=this.requests.shift();j&&this.createSocket(j,function(K){j.request.onSocket(K)})}};function N(R,s){var u=this;l.prototype.createSocket.
call(u,R,function(j){var K=R.request.getHeader("host"),g=k({},u.options,{socket:j,servername:K?K.replace(/:.*$/,""):R.host}),S=ie.connect(0,g);u.sockets[u.sockets.indexOf(j)]=S,s(S)})}function y(R,s,u){
return typeof R=="string"?{host:R,port:s,localAddress:u}:R}function k(R){for(var s=1,u=arguments.length;s<u;++s){var j=arguments[s];if(typeof j=="object")for(var K=Object.keys(j),g=0,S=K.length;g<S;++g){
var h=K[g];j[h]!==void 0&&(R[h]=j[h])}}return R}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var R=Array.prototype.slice.call(arguments);typeof R[0]=="string"?R[0]=
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
755167117]);function p(U){let q=-1;for(let ie of U)q=Se[(q^ie)&255]^q>>>8;return(q^-1)>>>0}xe.exports=p}),3502:((xe,Se,p)=>{var U=p(9896),q=p(9023),ie=p(2203),pe=ie.Readable,ue=ie.PassThrough,B=p(3313),
D=p(4434).EventEmitter;Se.BufferSlicer=M,Se.FdSlicer=E,q.inherits(E,D);function E(C){D.call(this),this.fd=C,this.pend=new B,this.pend.max=1,this.refCount=0}E.prototype.read=function(C,A,l,N,y){var k=this;
k.pend.go(function(w){U.read(k.fd,C,A,l,N,function(R,s,u){w(),y(R,s,u)})})},E.prototype.createReadStream=function(C){return new z(this,C)},E.prototype.ref=function(){this.refCount+=1},E.prototype.unref=
function(){var C=this;if(C.refCount-=1,C.refCount<0)throw new Error("invalid unref");if(C.refCount>0)return;U.close(C.fd,A);function A(l){l?C.emit("error",l):C.emit("close")}},q.inherits(z,pe);function z(C,A){
A=A||{},pe.call(this,A),this.context=C,this.context.ref(),this.start=A.start||0,this.endOffset=A.end,this.pos=this.start}z.prototype._read=function(C){var A=this,l=Math.min(A._readableState.highWaterMark,
C);if(A.endOffset!=null&&(l=Math.min(l,A.endOffset-A.pos)),l<=0){A.push(null),this._cleanup();return}A.context.pend.go(function(N){var y=Buffer.allocUnsafe(l);U.read(A.context.fd,y,0,l,A.pos,function(k,w){
k?A.destroy(k):w===0?(A.push(null),A._cleanup()):(A.pos+=w,A.push(y.slice(0,w))),N()})})},z.prototype._destroy=function(C,A){this._cleanup(),A(C)},z.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},q.inherits(M,D);function M(C){D.call(this),this.refCount=0,this.buffer=C}M.prototype.read=function(C,A,l,N,y){if(!(0<=A&&A<=C.length))throw new RangeError("offset o\
utside buffer: 0 <= "+A+" <= "+C.length);if(N<0)throw new RangeError("position is negative: "+N);if(A+l>C.length&&(l=C.length-A),N+l>this.buffer.length&&(l=this.buffer.length-N),l<=0){setImmediate(function(){
y(null,0)});return}this.buffer.copy(C,A,N,N+l),setImmediate(function(){y(null,l)})},M.prototype.createReadStream=function(C){C=C||{};var A=new ue(C);A.start=C.start||0,A.endOffset=C.end,A.pos=A.endOffset||
this.buffer.length;for(var l=this.buffer.slice(A.start,A.pos),N=65536,y=0;;){var k=y+N;if(k>=l.length){y<l.length&&A.write(l.slice(y,l.length));break}A.write(l.slice(y,k)),y=k}return A.end(),A},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,p)=>{var U,q=p(9896),ie=p(3106),pe=p(3502),ue=p(9023),
B=p(4434).EventEmitter,D=p(2203).Transform,E=p(2203).PassThrough,z=p(2203).Writable;const M=typeof ie.crc32=="function"?ie.crc32:p(4248);U=y,U=k,U=w,U=R,U=C,U=A,Se.SY=l,U=N,U=S,Se.ax=h,U=I,U=T,U=s,U=K,
U=g,U=ee;function C(O,v){return new Promise((re,X)=>{y(O,{...v,lazyEntries:!0},function(ye,$e){if(ye)return X(ye);re($e)})})}function A(O,v){return new Promise((re,X)=>{k(O,{...v,lazyEntries:!0},function(ye,$e){
if(ye)return X(ye);re($e)})})}function l(O,v){return new Promise((re,X)=>{w(O,{...v,lazyEntries:!0},function(ye,$e){if(ye)return X(ye);re($e)})})}function N(O,v,re){return new Promise((X,ye)=>{R(O,v,{
...re,lazyEntries:!0},function($e,G){if($e)return ye($e);X(G)})})}function y(O,v,re){typeof v=="function"&&(re=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==null&&(v.lazyEntries=
!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),re==null&&(re=Ge),q.open(O,"r",function(X,ye){if(X)
return re(X);k(ye,v,function($e,G){$e&&q.close(ye,Ge),re($e,G)})})}function k(O,v,re){typeof v=="function"&&(re=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.lazyEntries==null&&(v.lazyEntries=
!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),re==null&&(re=Ge),q.fstat(O,function(X,ye){if(X)return re(
X);var $e=new pe.FdSlicer(O);R($e,ye.size,v,re)})}function w(O,v,re){typeof v=="function"&&(re=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.
decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1);var X=new pe.BufferSlicer(O);R(X,O.length,v,re)}function R(O,v,re,X){typeof re==
"function"&&(X=re,re=null),re==null&&(re={}),re.autoClose==null&&(re.autoClose=!0),re.lazyEntries==null&&(re.lazyEntries=!1),re.decodeStrings==null&&(re.decodeStrings=!0);var ye=!!re.decodeStrings;if(re.
validateEntrySizes==null&&(re.validateEntrySizes=!0),re.strictFileNames==null&&(re.strictFileNames=!1),X==null&&(X=Ge),typeof v!="number")throw new Error("expected totalSize parameter to be a number");
if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");O.ref();var $e=22,G=20,oe=65535,ce=Math.
min(G+$e+oe,v),he=Fe(ce),ne=v-he.length;V(O,he,0,ce,ne,function(de){if(de)return X(de);for(var ge=ce-$e;ge>=0;ge-=1)if(he.readUInt32LE(ge)===101010256){var Me=he.subarray(ge),Ee=Me.readUInt16LE(4),Ne=Me.
readUInt16LE(10),Ue=Me.readUInt32LE(16),Q=Me.readUInt16LE(20),W=Me.length-$e;if(Q!==W)return X(new Error("Invalid comment length. Expected: "+W+". Found: "+Q+". Are there extra bytes at the end of the\
 file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Z=ye?Ie(Me.subarray(22),!1):Me.subarray(22);if(ge-G>=0&&he.readUInt32LE(ge-G)===117853008){var fe=he.subarray(ge-G,
ge-G+G),$=_e(fe,8),te=Fe(56);return V(O,te,0,te.length,$,function(we){return we?X(we):te.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(Ee=te.readUInt32LE(
16),Ee!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):(Ne=_e(te,32),Ue=_e(te,48),X(null,new s(O,Ue,v,Ne,Z,re.autoClose,re.lazyEntries,ye,re.validateEntrySizes,re.strictFileNames))))})}
return Ee!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):X(null,new s(O,Ue,v,Ne,Z,re.autoClose,re.lazyEntries,ye,re.validateEntrySizes,re.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ue.inherits(s,B);function s(O,v,re,X,ye,$e,G,oe,ce,he){var ne=this;B.call(ne),ne.reader=O,ne.reader.
on("error",function(de){j(ne,de)}),ne.reader.once("close",function(){ne.emit("close")}),ne.readEntryCursor=v,ne.fileSize=re,ne.entryCount=X,ne.comment=ye,ne.entriesRead=0,ne.autoClose=!!$e,ne.lazyEntries=
!!G,ne.decodeStrings=!!oe,ne.validateEntrySizes=!!ce,ne.strictFileNames=!!he,ne.isOpen=!0,ne.emittedError=!1,ne.hasEachEntryBeenCalled=!1,ne.lazyEntries||ne._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function u(O,v){O.autoClose&&O.close(),j(O,v)}function j(O,v){O.emittedError||(O.emittedError=!0,O.emit("error",v))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var O=this;if(O.entryCount===O.entriesRead){setImmediate(function(){O.autoClose&&
O.close(),!O.emittedError&&O.emit("end")});return}if(!O.emittedError){var v=Fe(46);V(O.reader,v,0,v.length,O.readEntryCursor,function(re){if(re)return u(O,re);if(!O.emittedError){var X=new K,ye=v.readUInt32LE(
0);if(ye!==33639248)return u(O,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(X.versionMadeBy=v.readUInt16LE(4),X.versionNeededToExtract=v.readUInt16LE(6),X.generalPurposeBitFlag=
v.readUInt16LE(8),X.compressionMethod=v.readUInt16LE(10),X.lastModFileTime=v.readUInt16LE(12),X.lastModFileDate=v.readUInt16LE(14),X.crc32=v.readUInt32LE(16),X.compressedSize=v.readUInt32LE(20),X.uncompressedSize=
v.readUInt32LE(24),X.fileNameLength=v.readUInt16LE(28),X.extraFieldLength=v.readUInt16LE(30),X.fileCommentLength=v.readUInt16LE(32),X.internalFileAttributes=v.readUInt16LE(36),X.externalFileAttributes=
v.readUInt32LE(38),X.relativeOffsetOfLocalHeader=v.readUInt32LE(42),X.generalPurposeBitFlag&64)return u(O,new Error("strong encryption is not supported"));O.readEntryCursor+=46,v=Fe(X.fileNameLength+X.
extraFieldLength+X.fileCommentLength),V(O.reader,v,0,v.length,O.readEntryCursor,function($e){if($e)return u(O,$e);if(!O.emittedError){X.fileNameRaw=v.subarray(0,X.fileNameLength);var G=X.fileNameLength+
X.extraFieldLength;X.extraFieldRaw=v.subarray(X.fileNameLength,G),X.fileCommentRaw=v.subarray(G,G+X.fileCommentLength);try{X.extraFields=T(X.extraFieldRaw)}catch(Ne){return u(O,Ne)}if(O.decodeStrings){
var oe=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Ie(X.fileCommentRaw,oe),X.fileName=h(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,O.strictFileNames);var ce=I(X.fileName);if(ce!=null)return u(
O,new Error(ce))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,O.readEntryCursor+=v.length,O.entriesRead+=1;for(var he=0;he<X.extraFields.length;he++){var ne=X.extraFields[he];
if(ne.id===1){var de=ne.data,ge=0;if(X.uncompressedSize===4294967295){if(ge+8>de.length)return u(O,new Error("zip64 extended information extra field does not include uncompressed size"));X.uncompressedSize=
_e(de,ge),ge+=8}if(X.compressedSize===4294967295){if(ge+8>de.length)return u(O,new Error("zip64 extended information extra field does not include compressed size"));X.compressedSize=_e(de,ge),ge+=8}if(X.
relativeOffsetOfLocalHeader===4294967295){if(ge+8>de.length)return u(O,new Error("zip64 extended information extra field does not include relative header offset"));X.relativeOffsetOfLocalHeader=_e(de,
ge),ge+=8}break}}if(O.validateEntrySizes&&X.compressionMethod===0){var Me=X.uncompressedSize;if(X.isEncrypted()&&(Me+=12),X.compressedSize!==Me){var Ee="compressed/uncompressed size mismatch for store\
d file: "+X.compressedSize+" != "+X.uncompressedSize;return u(O,new Error(Ee))}}O.emit("entry",X),O.lazyEntries||O._readEntry()}})}})}},s.prototype.eachEntry=function(){const O=this;if(!O.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(O.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");O.hasEachEntryBeenCalled=!0;let v=null;O.on("e\
ntry",X),O.on("end",ye),O.on("error",$e);function re(){O.removeListener("entry",X),O.removeListener("end",ye),O.removeListener("error",$e),O.autoClose&&O.close()}function X(G){let{resolve:oe}=v;v=null,
oe({value:G})}function ye(){let{resolve:G}=v;v=null,re(),G({done:!0})}function $e(G){let{reject:oe}=v;v=null,re(),oe(G)}return{[Symbol.asyncIterator](){return this},next(){const G=new Promise((oe,ce)=>{
if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:oe,reject:ce}});return O.readEntry(),G},return(G){return re(),Promise.resolve({done:!0,value:G})},throw(G){
return re(),Promise.reject(G)}}},s.prototype.openReadStream=function(O,v,re){var X=this,ye=0,$e=O.compressedSize;if(re==null&&(re=v,v=null),v==null)v={};else{if(v.decodeFileData===!1){if(v.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(v.
decrypt!=null){if(!O.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(v.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+v.decrypt);if(O.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(v.decompress!=
null){if(!O.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.decompress===!1||v.decompress===!0))throw new Error(
"invalid options.decompress value: "+v.decompress);oe=v.decompress}}if(v.start!=null){if(ye=v.start,ye<0)throw new Error("options.start < 0");if(ye>O.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(v.end!=null){if($e=v.end,$e<0)throw new Error("options.end < 0");if($e>O.compressedSize)throw new Error("options.end > entry.compressedSize");if($e<ye)throw new Error("options.\
end < options.start")}}var G=v.decodeFileData===!1||(O.compressionMethod===0||O.compressionMethod===8&&v.decompress===!1)&&(!O.isEncrypted()||v.decrypt===!1);if((v.start!=null||v.end!=null)&&!G)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return re(new Error("closed"));if(O.isEncrypted()&&!G&&v.decrypt!==!1)return re(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var oe;if(G)oe=!1;else if(O.compressionMethod===8)oe=v.decodeFileData!==!0;else return re(new Error("unsupported compression method: "+O.compressionMethod));
X.readLocalFileHeader(O,{minimal:!0},function(ce,he){if(ce)return re(ce);X.openReadStreamLowLevel(he.fileDataStart,O.compressedSize,ye,$e,oe,O.uncompressedSize,re)})},s.prototype.openReadStreamLowLevel=
function(O,v,re,X,ye,$e,G){var oe=this,ce=O+v,he=oe.reader.createReadStream({start:O+re,end:O+X}),ne=he;if(ye){var de=!1,ge=ie.createInflateRaw();he.on("error",function(Me){setImmediate(function(){de||
ge.emit("error",Me)})}),he.pipe(ge),oe.validateEntrySizes?(ne=new P($e),ge.on("error",function(Me){setImmediate(function(){de||ne.emit("error",Me)})}),ge.pipe(ne)):ne=ge,De(ne,function(){de=!0,ge!==ne&&
ge.unpipe(ne),he.unpipe(ge),he.destroy()})}G(null,ne)},s.prototype.readLocalFileHeader=function(O,v,re){var X=this;re==null&&(re=v,v=null),v==null&&(v={}),X.reader.ref();var ye=Fe(30);V(X.reader,ye,0,
ye.length,O.relativeOffsetOfLocalHeader,function($e){try{if($e)return re($e);var G=ye.readUInt32LE(0);if(G!==67324752)return re(new Error("invalid local file header signature: 0x"+G.toString(16)));var oe=ye.
readUInt16LE(26),ce=ye.readUInt16LE(28),he=O.relativeOffsetOfLocalHeader+30+oe+ce;if(he+O.compressedSize>X.fileSize)return re(new Error("file data overflows file bounds: "+he+" + "+O.compressedSize+" \
> "+X.fileSize));if(v.minimal)return re(null,{fileDataStart:he});var ne=new g;ne.fileDataStart=he,ne.versionNeededToExtract=ye.readUInt16LE(4),ne.generalPurposeBitFlag=ye.readUInt16LE(6),ne.compressionMethod=
ye.readUInt16LE(8),ne.lastModFileTime=ye.readUInt16LE(10),ne.lastModFileDate=ye.readUInt16LE(12),ne.crc32=ye.readUInt32LE(14),ne.compressedSize=ye.readUInt32LE(18),ne.uncompressedSize=ye.readUInt32LE(
22),ne.fileNameLength=oe,ne.extraFieldLength=ce,ye=Fe(oe+ce),X.reader.ref(),V(X.reader,ye,0,ye.length,O.relativeOffsetOfLocalHeader+30,function(de){try{return de?re(de):(ne.fileName=ye.subarray(0,oe),
ne.extraField=ye.subarray(oe),re(null,ne))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},s.prototype.openReadStreamPromise=function(O,v){return new Promise((re,X)=>{this.openReadStream(O,v,
function(ye,$e){if(ye)return X(ye);re($e)})})},s.prototype.openReadStreamLowLevelPromise=function(O,v,re,X,ye,$e){return new Promise((G,oe)=>{this.openReadStream(O,v,re,X,ye,$e,function(ce,he){if(ce)return oe(
ce);G(he)})})},s.prototype.readLocalFileHeaderPromise=function(O,v){return new Promise((re,X)=>{this.readLocalFileHeader(O,v,function(ye,$e){if(ye)return X(ye);re($e)})})};function K(){}K.prototype.getLastModDate=
function(O){if(O==null&&(O={}),!O.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){var re=this.extraFields[v];if(re.id===21589){var X=re.data;if(X.length<5)continue;var ye=X[0],$e=1;if(!(ye&$e))
continue;var G=X.readInt32LE(1);return new Date(G*1e3)}else if(re.id===10){var X=re.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var oe=X.readUInt32LE(8)+4294967296*X.
readInt32LE(12),ce=oe/1e4-116444736e5;return new Date(ce)}}return S(this.lastModFileDate,this.lastModFileTime,O.timezone)},K.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},K.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},K.prototype.isCompressed=function(){return this.compressionMethod===8};function g(){}function S(O,v,re){
var X=O&31,ye=(O>>5&15)-1,$e=(O>>9&127)+1980,G=0,oe=(v&31)*2,ce=v>>5&63,he=v>>11&31;if(re==null||re==="local")return new Date($e,ye,X,he,ce,oe,G);if(re==="UTC")return new Date(Date.UTC($e,ye,X,he,ce,oe,
G));throw new Error("unrecognized options.timezone: "+options.timezone)}function h(O,v,re,X){for(var ye=null,$e=0;$e<re.length;$e++){var G=re[$e];if(G.id===28789){if(G.data.length<6||G.data.readUInt8(
0)!==1)continue;var oe=G.data.readUInt32LE(1);if(M(v)!==oe)continue;ye=Ie(G.data.subarray(5),!0);break}}if(ye==null){var ce=(O&2048)!==0;ye=Ie(v,ce)}return X||(ye=ye.replace(/\\/g,"/")),ye}function I(O){
return O.indexOf("\\")!==-1?"invalid characters in fileName: "+O:/^[a-zA-Z]:/.test(O)||/^\//.test(O)?"absolute path: "+O:O.split("/").indexOf("..")!==-1?"invalid relative path: "+O:null}function T(O){
for(var v=[],re=0;re<O.length-3;){var X=O.readUInt16LE(re+0),ye=O.readUInt16LE(re+2),$e=re+4,G=$e+ye;if(G>O.length)throw new Error("extra field length exceeds extra field buffer size");var oe=O.subarray(
$e,G);v.push({id:X,data:oe}),re=G}return v}function V(O,v,re,X,ye,$e){if(X===0)return setImmediate(function(){$e(null,Fe(0))});O.read(v,re,X,ye,function(G,oe){if(G)return $e(G);if(oe<X)return $e(new Error(
"unexpected EOF"));$e()})}ue.inherits(P,D);function P(O){D.call(this),this.actualByteCount=0,this.expectedByteCount=O}P.prototype._transform=function(O,v,re){if(this.actualByteCount+=O.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return re(new Error(X))}re(null,O)},P.prototype._flush=function(O){
if(this.actualByteCount<this.expectedByteCount){var v="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return O(new Error(v))}O()},ue.inherits(ee,B);
function ee(){B.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.unref=function(){var O=this;if(O.refCount-=1,O.refCount>0)return;if(O.refCount<0)throw new Error("\
invalid unref");O.close(v);function v(re){if(re)return O.emit("error",re);O.emit("close")}},ee.prototype.createReadStream=function(O){O==null&&(O={});var v=O.start,re=O.end;if(v===re){var X=new E;return setImmediate(
function(){X.end()}),X}var ye=this._readStreamForRange(v,re),$e=!1,G=new se(this);ye.on("error",function(ce){setImmediate(function(){$e||G.emit("error",ce)})}),De(G,function(){ye.unpipe(G),G.unref(),ye.
destroy()});var oe=new P(re-v);return G.on("error",function(ce){setImmediate(function(){$e||oe.emit("error",ce)})}),De(oe,function(){$e=!0,G.unpipe(oe),G.destroy()}),ye.pipe(G).pipe(oe)},ee.prototype.
_readStreamForRange=function(O,v){throw new Error("not implemented")},ee.prototype.read=function(O,v,re,X,ye){var $e=this.createReadStream({start:X,end:X+re}),G=new z,oe=0;G._write=function(ce,he,ne){
ce.copy(O,v+oe,0,ce.length),oe+=ce.length,ne()},G.on("finish",ye),$e.on("error",function(ce){ye(ce)}),$e.pipe(G)},ee.prototype.close=function(O){setImmediate(O)},ue.inherits(se,E);function se(O){E.call(
this),this.context=O,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function(O){this.unref(),O()},se.prototype.unref=function(O){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var be="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ie(O,v){if(v)return O.toString("utf8");for(var re="",X=0;X<O.length;X++)re+=be[O[X]];return re}function _e(O,v){var re=O.readUInt32LE(v),X=O.readUInt32LE(v+4);return X*4294967296+re}var Fe;typeof Buffer.
allocUnsafe=="function"?Fe=function(O){return Buffer.allocUnsafe(O)}:Fe=function(O){return new Buffer(O)};function De(O,v){typeof O.destroy=="function"?O._destroy=function(re,X){v(),X?.(re)}:O.destroy=
v}function Ge(O){if(O)throw O}}),2613:(xe=>{xe.exports=Ke(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Ke(import.meta.url)("events")}),9896:(xe=>{xe.exports=Ke(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Ke(import.meta.url)("http")}),5692:(xe=>{xe.exports=Ke(import.meta.url)("https")}),9278:(xe=>{xe.exports=Ke(import.meta.url)("net")}),4573:(xe=>{xe.exports=Ke(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Ke(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Ke(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Ke(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Ke(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Ke(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Ke(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Ke(import.meta.url)("util")}),3106:(xe=>{xe.exports=Ke(import.meta.url)("zlib")}),3991:((xe,Se,p)=>{p.d(Se,{i:()=>pe});var U=p(5358),q=p(7279),ie=p(6584);class pe{#n=[];#e;constructor(){const D=U.
V4("api-key");D!==""&&U.Pq(D)}text(D){return U.V4(D)}lines(D){return U.V4(D,{trimWhitespace:!1})}optional(D,E){const z=this.text(D);return z===""?void 0:this.parse(D,z,E)}parse(D,E,z){try{return z(E)}catch(M){
this.refuse(D,(0,q.gJ)(M),(0,q.h_)(M).topic);return}}required(D,E,z="is required"){return this.text(D)===""&&this.refuse(D,z),this.optional(D,E)}notEmpty(D,E,z){if(process.env[`INPUT_${D.toUpperCase()}`]?.
trim()===""){const M=`Where an event has no inputs, write \`\${{ inputs.${D} || ${z} }}\``;this.refuse(D,`is empty. Is the name in the expression right?${z===void 0?"":` ${M}`}`)}return this.optional(
D,E)}boolean(D,E){return this.notEmpty(D,ie.yG,E?void 0:"false")??E}refuse(D,E,z="before-anything-is-sent"){this.#e??=z,this.#n.push(`${D} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(D){if(D!==void 0&&this.#n.
length===0)return D;throw new q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ue(B){const D=B.required("host",parseAddress),z=B.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),M=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,C=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,A=B.boolean("summary",!0);return D&&
z?{host:D,apiKey:z,timeoutMs:M,longestWaitMs:C,summary:A}:void 0}}),4022:((xe,Se,p)=>{p.d(Se,{UX:()=>Wt,N9:()=>Gt});var U=p(1455),q=p(6760),ie=p(7279),pe=p(8725),ue=p(276),B=p(4057),D=p(706);async function E(L,{
ms:H,error:n},t){const r=new AbortController,a=setTimeout(()=>r.abort(n),H),d=Math.min(L.endsAt,performance.now()+H);try{return await t({...L,signal:AbortSignal.any([L.signal,r.signal]),endsAt:d})}finally{
clearTimeout(a)}}function z(L,H){const n=`${H} within ${humanTime(L)} (timeout-minutes)`;return{ms:L,error:new Failure({what:n,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var M=p(
3657),C=p(7598),A=p(2975),l=p(1858),N=p(7596);const y=Ke(import.meta.url)("node:http"),k=Ke(import.meta.url)("node:https");var w=p(8522),R=p(6671);const s=3e4,u=65536,j=new Set([301,302,303,307,308]),
K="export-workflow-action";function g(){normalizeProxySettings();const L=()=>new HttpClient(K,[],{keepAlive:!0});return{kept:{http:L(),https:L()},proven:new Set}}function S(L){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(L))}}async function h({kept:L,proven:H},n,t){const{label:r,method:a,url:d,headers:b,body:Y,maxBytes:ve,idleMs:Te=s}=n;checkProxy(d,r);const me=d.protocol==="htt\
ps:"?"https":"http",ae=Y?new HttpClient(K):L[me],Le=new AbortController,Be=AbortSignal.any([t,Le.signal]);let[Ze,Qe]=[!1,"no response"];const qe=setTimeout(()=>{const nt={retryable:!0,maybeProcessed:Ze};
Le.abort(connectionFailure(r,`${Qe} within ${Te/1e3} s`,RUN_LATER,nt))},Te);let ft;try{ft={http,https}[me].request({method:a,host:d.hostname.replace(/^\[|\]$/g,""),port:d.port,path:d.pathname+d.search,
headers:{...b,...Y&&{"content-type":Y.type,"content-length":Y.bytes.length},"accept-encoding":"identity","user-agent":K},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},
agent:ae.getAgent(d.href),signal:Be});const nt=I(ft,r,()=>{Ze=!0});T(ft,Y?.bytes??Buffer.alloc(0),()=>qe.refresh());const gt=await raceAbort(Be,nt);H.add(d.origin),Qe="no data";const lt=[];let Ve=ve;for await(const bt of gt){
if(qe.refresh(),Ve-=bt.length,Ve<0)throw ee(r,ve);lt.push(bt)}const ot=P(Buffer.concat(lt),gt.headers["content-encoding"],r,ve);return{status:gt.statusCode??0,headers:gt.headers,bytes:ot}}catch(nt){throw ft?.
destroy(),Be.throwIfAborted(),toNetworkError(nt,r,Ze,H.has(d.origin))}finally{clearTimeout(qe),Y&&ft?.destroy()}}function I(L,H,n){return new Promise((t,r)=>{L.once("socket",d=>{L.reusedSocket?n():d.once(
L.protocol==="https:"?"secureConnect":"connect",n)});const a=d=>{d.socket.destroy();const b={retryable:!0,maybeProcessed:!0};r(connectionFailure(H,"the server switched protocols (101)",RUN_LATER,b))};
L.once("upgrade",a),L.once("response",d=>d.statusCode===101?a(d):t(d)),L.on("error",r)})}function T(L,H,n){H.length===0?L.end():L.write(H.subarray(0,u),t=>{n(),t||T(L,H.subarray(u),n)})}const V=new Set(
["gzip","x-gzip","deflate"]);function P(L,H="",n,t){const r=H.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((a,d)=>{const b=d==="br"?brotliDecompressSync:V.has(d)?unzipSync:void 0;return b&&a.
length>0?b(a,{maxOutputLength:t}):a},L)}catch(a){throw a.code==="ERR_BUFFER_TOO_LARGE"?ee(n,t):a}}function ee(L,H){const n=`the response is larger than ${humanSize(H)}, the limit`;return responseFailure(
L,n,"Check host.",{maybeProcessed:!0})}function se({status:L,headers:H},n,t){if(!j.has(L)||H.location===void 0)return;const r=H.location.replace(/[\x80-\xff]/g,a=>`%${a.charCodeAt(0).toString(16)}`);if(URL.
canParse(r,n.href))return new URL(r,n.href);throw responseFailure(t,`the platform redirects (${L}) to an address that can't be read`,"Check host.")}function be({headers:L}){return!L["content-length"]&&
!L["transfer-encoding"]}const Ie=null,_e=5,Fe=new Set([400,401,403,404,410]),De="Download",Ge="Re-run the job.";async function O(L,{url:H,freshUrl:n,read:t}){let r=H;return await retry(L,async()=>{r??=
await n();const a=await re(L,r).catch(Te=>{throw Te instanceof Failure&&Te.affectsAll?Te.with({affectsAll:!1}):Te}),{status:d,headers:b,bytes:Y}=a;if(Fe.has(d))throw r=void 0,v(`the URL was refused (${d}\
)`,Ge,{retryable:!0});if(d!==200)throw v(`the server answered ${d}`,Ge,{retryable:d===206});if(b["content-type"]?.includes("text/html"))throw v("the server sent a web page instead of the package","Che\
ck host, then re-run the job.",{retryable:!0});const ve=await t(Y).catch(Te=>{throw Te instanceof Failure&&isOpenEnded(a)?Te.with({retryable:!0}):Te});return{bytes:Y,sha256:createHash("sha256").update(
Y).digest("hex"),content:ve}})}function v(L,H,n={}){return new Failure({what:De,why:L,advice:H,topic:"the-package"},n)}async function re(L,H){const{platform:n,log:t,signal:r}=L;let a=H;for(let d=0;;d++){
const b=d===0&&a.origin===n.url.origin,Y={accept:"*/*",...b&&{"x-api-key":n.apiKey}},ve={label:De,method:"GET",url:a,headers:Y,maxBytes:Ie};n.connections.proven.add(a.origin);const Te=async()=>{const Le=await send(
n.connections,ve,r),{status:Be,headers:Ze}=Le;t.debug(`GET a package from ${toSingleLine(ve.url.origin)}: ${Be}`);const Qe=`the server answered ${Be}`;if(isTransient(Be))throw responseFailure(De,Qe,RUN_LATER,
factsOf(Be,Ze));return Le},me=await(b?n.rateLimit.run(De,void 0,L,Te):Te()),ae=redirectTarget(me,a,De);if(ae===void 0)return me;if(d===_e)throw v("the URL redirects in a circle",Ge);ae.origin===a.origin&&
ae.username+ae.password===""&&Object.assign(ae,{username:a.username,password:a.password}),a=X(ae.href,L)}}function X(L,{platform:H,log:n}){const t=H.url;if(H.secrets.maskUrl(L,t,n),!URL.canParse(L,t.href))
throw v("the platform's download URL can't be read",Ge);const r=new URL(L,t.href);r.protocol==="http:"&&t.protocol==="https:"&&r.hostname===t.hostname&&(r.protocol="https:",r.port===""&&(r.port=t.port),
H.secrets.maskUrl(r.href,t,n));const a=r.protocol==="http:"&&t.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!a)throw v("the platform's download URL isn't https","Check host.");
return r}const ye=30,$e=6e4,G=500,oe=16e3,ce=.95,he=20;class ne{#n=new Map;#e=0;#t=0;#r=0;async run(H,n,t,r){const a=await this.#o(H,n,t),d=()=>a>this.#r;try{const b=await r();return d()&&(this.#t=this.#t<
he?0:this.#t*ce),b}catch(b){if(!(b instanceof Failure&&b.status===RATE_LIMITED))throw b;const Y=performance.now();throw d()&&(this.#t=Math.min(oe,Math.max(G,this.#t*2)),this.#r=Y),this.#e=Math.max(this.#e,
Y+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-Y})}}async#o(H,n,{signal:t,endsAt:r}){const a=n!==void 0&&this.#n.get(n)||[];for(n!==void 0&&this.#n.set(n,a);;){if(t.throwIfAborted(),this.#e>=
r)throw responseFailure(H,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.now(),b=a.at(-ye)??Number.NEGATIVE_INFINITY,Y=Math.max(this.#e,b+$e);if(Y<=d)return this.#e=
d+this.#t,a.push(d),d;await sleep(Y-d,t)}}}function de(L,H,n){const t=Q(L,0);return{fields:L,label:H,redact:n,message:t&&n(t)||void 0}}function ge({label:L,message:H},n,t){return responseFailure(L,`th\
e platform answered without a ${n}${Me(H)}`,t)}function Me(L){return L===void 0?"":` (${L})`}function Ee(L){return typeof L=="object"&&L!==null&&!Array.isArray(L)}const Ne=["errors","error","message",
"msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ue=4;function Q(L,H){if(typeof L=="string")return L.trim()||void 0;if(!(H>Ue)){if(Array.isArray(
L))return Q(L[0],H+1);if(Ee(L))for(const n of Ne){const t=Q(L[n],H+1);if(t!==void 0){const{code:r}=L;return typeof r=="number"||typeof r=="string"?`${t}, code ${r}`:t}}}}const W="Settings \u2192 Security &\
 Control \u2192 API Scopes";function Z(L,H,{message:n,isPage:t,hasWorked:r}){if(isTransient(H))return RUN_LATER;if(H===404)return"Check host, the IDs, and that the key's account can see the workflow.";
if(H===409&&L.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(H===409||H===423)return"Another job may be changing the workflow. Check it in AI for Process, t\
hen re-run the job.";if(H<400||H===405||H>=500)return"Check host.";if(H!==401&&H!==403)return L.isTransient?RUN_LATER:"Check the inputs.";if(t)return"A gateway or firewall in front of the platform may\
 have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const a=L.scope===void 0?"a\
nother scope":`the scope "${L.scope}"`;if(H===403)return`The key needs ${a}. Add it under ${W}.`;const d=/scope/i.test(String(n))?` The key also needs ${a}.`:"";return`The platform does not know the k\
ey: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${W}.${d}`}const fe=6,$=32,te=2e3,we=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Ae=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ce extends null{#n=new Set;#e=new Set;allow(...H){for(const n of H)this.#n.add(n)}maskFields(H,n,t){const r=Ye(H).slice(0,te);for(const[a,d]of r)/id$/i.test(a)&&isId(d)&&this.allow(d);for(const[
a,d]of r)/url$/i.test(a)?this.maskUrl(d.trim(),n,t):this.#t(We(d),t)}maskUrl(H,n,t){const r=URL.canParse(H,n.href)?new URL(H,n.href):void 0;if(r&&n.href.startsWith(r.href))return;const a=[H,r?r.pathname+
r.search:H].filter(d=>/[?:]|^\/\//.test(d));this.#t(a,t),r&&this.#t([r.href,r.password,decode(r.password),...We(r.search)],t)}#t(H,n){const t=d=>Array.from(this.#n).some(b=>b.includes(d)),r=H.filter(d=>!t(
d)&&!t(decode(d))),a=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of r.flatMap(b=>[b,a(b)]))d.length<fe||this.#e.has(d)||(this.#e.add(d),this.add(d),n.mask(d))}}function We(L){return Array.
from(L.matchAll(we)).flatMap(([,H,n])=>{const t=String(n).replace(/[.,:!?)\]}]+$/,"");return Ae.test(String(H))||decode(t).length>=$?[t,decode(t)]:[]})}function Ye(L){const H=Object.entries(L);for(const[
,n]of H)if(typeof n=="object")for(const t of Object.entries(n??{}))H.push(t);return H.filter(n=>typeof n[1]=="string")}function He(L,H,n={}){const t=new Secrets([H,...n.secrets??[]]);return t.allow(L.
href,...n.known??[]),{url:L,apiKey:H,secrets:t,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const ze=null,tt=12e4,Xe=12e4,et="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function it(L,H){const{label:n,method:t,path:r,isTransient:a}=H,{secrets:d,rateLimit:b}=L.platform;d.allow(...r.split(
/[/?&=]/));const Y=t==="GET"?r:void 0,ve=()=>b.run(n,Y,L,()=>at(L,H));return await retry(L,ve,{atLeastMs:a?Xe:0})}async function at(L,H){const{platform:n,signal:t,log:r}=L,{label:a,method:d,path:b,body:Y,
idempotent:ve=!0,isTransient:Te}=H,me=new URL(`api/public/${b}`,n.url),ae={accept:"application/json","content-type":"application/json","x-api-key":n.apiKey},Le={maxBytes:ze,...!ve&&{idleMs:tt}};try{const Be=await send(
n.connections,{label:a,method:d,url:me,headers:ae,body:Y,...Le},t);return r.debug(`${d} ${n.secrets.redact(me.pathname)}: ${Be.status}`),ct(L,H,me,Be)}catch(Be){const Ze=Be instanceof Failure?Be:void 0;
if(!ve&&(t.aborted||Ze?.maybeProcessed)){const Qe=asFailure(Be),qe=`${Qe.retryable?"":Qe.advice} ${et}`.trim();throw Qe.with({advice:qe,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ze&&Te?.(Ze)?Ze.with({retryable:!0}):Be}}function ct({platform:L,log:H},n,t,r){const{label:a,isCreation:d=!1}=n,{status:b,headers:Y,bytes:ve}=r,{secrets:Te}=L,me=(Ve,ot,bt)=>responseFailure(a,Ve,
ot,bt),ae=redirectTarget(r,t,a);if(ae){Te.maskUrl(ae.href,L.url,H);const Ve=`the platform redirects to ${toSingleLine(ae.origin,100)}, and the key follows no redirect`;throw me(Ve,"If that is your env\
ironment, set host to it.",{status:b,maybeProcessed:b!==307&&b!==308})}const Le=new TextDecoder().decode(ve),Be=pt(Le);Te.maskFields(Be??{},L.url,H);const Ze=makeResponse(Be??{},a,Te.redact),{message:Qe}=Ze,
qe=/^\s*</.test(Le)||Y["content-type"]?.includes("html")===!0;if(b<200||b>299){const Ve=L.collections.has(a),ot=adviceOn(n,b,{message:Qe,isPage:qe,hasWorked:Ve});throw me(`the platform answered ${b}${inBrackets(
Qe)}`,ot,{...factsOf(b,Y),affectsAll:(b===401||b===403)&&!Ve,busy:b===423||b===409&&!d})}if(Be!==void 0)return Ze;const ft=isOpenEnded(r)&&/^\s*\{/.test(Le);throw me(`the platform answered ${Le===""?"\
nothing":qe?"with a web page":ft?"with half an object":"with something other than a JSON object"} (${b})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:ft})}function pt(L){
try{const H=JSON.parse(L);return isObject(H)?H:void 0}catch{return}}const ut=null;function wt(L){return ut.find(([,H])=>H.split(" ").includes(L))?.[0]??"unknown"}function Ct({fields:L,message:H,redact:n}){
const t=isObject(L.response)?L.response:{},r=[t.downloadUrl,t.downloadURL,L.downloadUrl,L.downloadURL];return{dockStatusId:readId(L["dock-statusId"],L.dockStatusId,L._id),workflowId:readId(L.workflowId,
L.toolId),exportJobId:readId(L.exportJobId),status:Et(L.status,n),downloadUrl:r.map(a=>typeof a=="string"?a.trim():"").find(a=>a!==""),refused:L.success===!1,message:H}}function Et(L,H){const n=typeof L==
"string"||typeof L=="number"?String(L).trim():"",t=n.toUpperCase().replace(/[\s-]+/g,"_");return wt(t)==="unknown"?H(n,40).toUpperCase():t}async function _t(L,H,n=()=>!0){const t=`dock-status/${H}`;return Ct(
await callApi(L,{label:"Dock status",method:"GET",path:t,isTransient:n}))}const vt="the-job-on-the-platform",Xt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(L,H){const n=Math.max(yt,L/Lt);return L<MINUTE_MS?n:
Math.max(Nt,Math.min(H,n))}async function dt(L,H,n){const{log:t,signal:r}=L,a=performance.now(),d=Pt(L,a);let b=H,Y=a,ve;for(let Te=0;;Te++){n.onStatus(b),d(b);const me=wt(b.status);if(me==="failed"||
me==="succeeded"&&b.refused){const ae=`The job ${b.status==="FAILED"?"failed":`ended as ${b.status}`} on the platform`,Le=`${b.message??"it gave no reason"} (dock status ${H.dockStatusId})`;throw new Failure(
{what:ae,why:Le,advice:n.advice,topic:vt})}if(me==="succeeded")return b.status!=="SUCCESS"&&t.warning(`The platform reports ${b.status}, which is treated as SUCCESS.`),b;ve=me==="unknown"&&b.refused?ve??
Y:void 0;try{if(ve!==void 0&&Y-ve>=PATIENCE_MS){const Be=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Be,topic:vt})}const ae=Te===0?Xt:Ut(Y-a,
n.longestWaitMs);await sleep(Math.max(0,Y+ae-performance.now()),r),Y=performance.now();const Le=({status:Be=404})=>Te>0||Be===404;b=await _t(L,H.dockStatusId,Le)}catch(ae){throw St(ae,H,b)}}}function Pt({
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
b,Te),Le=async()=>packageUrl(d,b,await readDockStatus(d,Y)),Be=qe=>readZip(qe,d.signal),{content:Ze,...Qe}=await download(d,{url:ae,freshUrl:Le,read:Be});return{...Qe,package:Ze,job:me}}catch(ae){throw new At(
me,toError(ae))}})}function rn({host:L,pathname:H}){return L+H.replace(/\/$/,"")}const Bt=2e4;function Wt({message:L}){return(0,D.OX)(L,1e3)}const Ot="<dock status ID>";function Ht(L){const H=new Map;
for(const{name:t,error:r}of L){const{"dock-status-id":a}=jobOf(r),d=a===void 0?r.message:r.message.replaceAll(a,Ot),b=H.get(d)??{names:[],ids:[],help:helpFor(r)};H.set(d,b),b.names.push(t),a!==void 0&&
b.ids.push(a)}const n=Math.max(100,Math.min(1e3,Math.floor(Bt/H.size)));return Array.from(H,([t,{names:r,ids:a,help:d}])=>({names:r,message:toSingleLine(t,n).replaceAll(Ot,()=>a.join(", ")),help:d}))}
function Zt(L){return Ht(L).map(({names:H,message:n})=>`${H.join(", ")}: ${n}`).join(" | ")}function Qt(L,H){return!L||!H||L.message===H.message?L??H:It(L,`${L.message} Also: ${H.message}`)}function It(L,H){
return new Failure({what:H,topic:asFailure(L).topic},{cause:L})}async function qt(L,H,n){let t;const r=await L.catch(a=>(t=toError(a),{...H,...jobOf(t)}));if(setOutputs(r),n){const{titles:a,facts:d}=n,
b=factTable([...d,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);t?await writeSummary(
a.failed,withHelp(Wt(t),helpFor(t)),b):await writeSummary(a.done,b)}if(t)throw t}const Mt=1e6;async function en(L,H){const n=JSON.stringify(H),t=await Gt(`the output ${L}`,{[`${L}.json`]:n}),r=Buffer.
byteLength(n)>Mt;return r&&notice(`The output ${L} would be longer than GitHub's limit of 1 MB. Read the file in ${L}-path.`),{[L]:r?[]:H,...t}}async function Gt(L,H){try{const n=await(0,ue.Pd)("workf\
low-results-"),t={};for(const[r,a]of Object.entries(H)){const d=(0,q.join)(n,r);await(0,U.writeFile)(d,a),t[`${(0,q.parse)(r).name}-path`]=d}return t}catch(n){return(0,pe.t1)().warning(`Can't keep ${L}\
 as a file. ${(0,ie.gJ)(n)}`),{}}}}),2345:((xe,Se,p)=>{p.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var U=p(1124),q=p(706),ie=p(1345);const pe=Number.MAX_SAFE_INTEGER,ue=2,B=60,D="</details>",E=41,z=100;function M(e,o={}){
const{under:i=()=>"",parts:c=[],noun:f="change",folded:m=!1}=o,{length:_}=i(pe),{least:F=_===0?e:`${e} \u2026`,changes:x=w(c)}=o;return{line:e,under:i,size:e.length+_,least:F,parts:c,changes:x,noun:f,
folded:m}}function C(e,o,i={}){return o.length===0?[]:[M(e,{...i,parts:o})]}function A(e,o){const i=l(e,[]),c=({leaf:x,outer:J})=>J.length===1?0:x.size,f=(0,ie.Vn)(i.flatMap(({outer:x})=>x)),m=new Map;
let _=o;const F=i.sort((x,J)=>c(x)-c(J)).filter(({leaf:x,outer:J})=>{const le=J.filter(Pe=>!m.has(Pe)),Oe=J.filter(Pe=>f.get(Pe)===1),Re=le.map(({line:Pe,folded:je})=>Pe.length+ue+B+(je?E:0)).reduce((Pe,je)=>Pe+
je,x.least.length+ue-B*Oe.length);if(Re>_)return!1;_-=Re;for(const Pe of J)m.set(Pe,[]),f.set(Pe,(f.get(Pe)??0)-1);return!0});for(const[x,{leaf:J}]of F.entries()){const le=N(J,J.least.length+Math.floor(
_/(F.length-x)));_-=le.reduce((Oe,{length:ke})=>Oe+ke,-J.least.length),m.set(J,le)}return R(y(e,m).filter(([x])=>x!==""))}function l(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>l(
i,[...o,e]))}function N({line:e,under:o,size:i,least:c},f){if(i<=f)return[e,o(Math.max(f,pe))];for(let m=f-e.length-B;m>z;m=Math.floor(m*.7)){const _=o(m);if(_!==""&&e.length+_.length<=f)return[e,_]}return[
c]}function y(e,o){const{line:i,parts:c,folded:f}=e;if(c.length===0)return[o.get(e)??[]];const _=[...c.filter(F=>o.has(F)).flatMap(F=>y(F,o)),[k(e,c.filter(F=>!o.has(F)))]];return f?[[`<details><summa\
ry>${i}</summary>`],..._,[D]]:[[i],..._]}function k({noun:e},o){if(e==="connection"&&o.length>0)return`\u2026 and ${(0,q.hS)(o.length,"more connection")}`;if(w(o)===0)return"";const i=e==="workflow"?`\
 in ${(0,q.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,q.hS)(w(o),"more change")}${i}`}function w(e){return e.reduce((o,{changes:i})=>o+i,0)}function R(e){const o=i=>i?.[0]?.startsWith("\
- ");return e.flatMap((i,c)=>{const f=i[0]===D||o(i)&&o(e[c-1]);return[c===0?"":f?`
`:`

`,...i]})}var s=p(8132),u=p(3436),j=p(2742);const K=se(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),g=["x","y"],S=se("w h width height left top zoom"),h=[[
"x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,T=se("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),V=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,P=se("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),ee=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
I],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[P,/^\d{1,15}$/],[P,V]];function se(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function be({base:e,head:o}){const i={
base:(0,j.Z)(()=>new Set((0,u.PX)(e))),head:(0,j.Z)(()=>new Set((0,u.PX)(o)))};return c=>{const{kind:f,path:m}=c;if(f==="reordered"||f==="moved")return!1;const[_,F=_]=f==="modified"?[c.from,c.to]:[c.value];
if(Fe(m)&&re(_)&&re(F))return!0;if(f!=="modified"||_.type!==F.type||!("text"in _)||!("text"in F))return!1;const[x,J,le]=[v(m.at(-1)),(0,u.e1)(_.text),(0,u.e1)(F.text)],Oe=Re=>Re.test(J)&&Re.test(le);return ee.
some(([Re,Pe])=>Re.test(x)&&Oe(Pe))?!0:m.at(-2)?.type!=="member"&&T.test(x)&&Oe(V)&&!i.head().has(J)&&!i.base().has(le)}}function Ie(e){return V.test(e)||I.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function _e(e,o){return T.test(e)&&(0,u.jn)(o)||(K.test(e)||g.includes(e))&&re(o)}function Fe(e){if(e.slice(De(e)).some(f=>K.test(v(f))))return!0;const[o,i]=[e.at(-2),v(e.at(-1))],c=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return g.includes(i)||S.test(i)&&h.some(f=>f.every(m=>c?.has(m)))}function De(e){return e.findLastIndex(({type:o})=>o==="item")+1}function Ge(e,{matches:o}){
const i=new Map(o.map(f=>[f.path.at(-1),f])),c=new Map;for(const f of e){const m=De(f.path),[_,F]=[f.path[m-1],f.path[m]],x=g.includes(v(F)),J=x?g:K.test(v(F))?[v(F)]:[],[le,Oe]=[O(i.get(_)?.base,J),O(
i.get(_)?.head,J)],ke=[...f.path.slice(0,m),{type:"member",key:J.join(", ")}];le&&Oe?c.set(x?_:F,{kind:"modified",path:ke,from:le,to:Oe}):c.set(f,f)}return[...c.values()]}function O(e,o){const i=e?.type===
"object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function v(e){return e?.type==="member"?e.key:""}function re(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(re)}const X=[se("_?id key uuid guid identifier"),se("(\
node|step|state)_?id"),se("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,se("\\*")],ye=se("(source|from|target|to|next|then|else|goto|default)(_?id)?"),$e="*",G=64;function oe(e,o){
const i=ce([]),c=[],f=new Set([e,o].flatMap(F=>[...(0,u.PX)(F),...ge(F)]));function m(F,x,J){if((0,u.jn)(F))de(F.text,x,J);else if(F.type==="object")_(F,x,J);else{const le=F.items.length>1&&F.items.some(
({type:Oe})=>Oe==="array");for(const[Oe,ke]of F.items.entries())m(ke,he(x,"[]"),{...J,array:F.items,...le&&{slot:Oe}})}}function _(F,x,{key:J,array:le,map:Oe,...ke}){let Re=ke;if(le!==void 0||J!==void 0){
const Je={side:ke.side,value:F,field:x,outer:ke.place,key:J,array:le??[]};Re={...ke,place:Je,map:Oe},c.push(Je)}const Pe=Ee(F,f),je=Re===ke&&(0,u.YD)(F).some(Je=>Oe?.members.has(Je));for(const[Je,st]of F.
members){const rt=he(x,Pe||je?$e:Je);je&&de(JSON.stringify(Je),rt,Re,st),(!je||st.type==="array")&&m(st,rt,Pe?{...Re,key:Je,map:F}:Re)}}return m(e,i,{side:"base"}),m(o,i,{side:"head"}),{root:i,places:c,
find:Ne(c)}}function ce(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function he(e,o){const i=e.inner.get(o)??ce([...e.keys,o]);return e.inner.set(o,i),i}function ne(e,o){return e?.inner.
get(o)??e?.inner.get($e)}function de(e,{keys:o,texts:i,references:c},{place:f,slot:m},_){i.set(e,(i.get(e)??0)+1);const F=e.startsWith('"')?e.length>2:ye.test(o.findLast(x=>x!=="[]")??"")&&Number.isInteger(
Number(e));f&&F&&c.push({text:e,place:f,slot:m,value:_})}function ge(e){if((0,u.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(ge),...o.some(Me)?[]:(0,u.YD)(
e)]}function Me(e){return e.type==="object"}function Ee({members:e},o){return 2*[...e.keys()].filter(c=>!ye.test(c)&&o.has(c)).length>=e.size&&[...e.values()].every(Me)}function Ne(e){const o=new Map;
for(const i of e){const c=(f,m)=>{const _=X.findIndex(J=>J.test(f));if(_<0)return;const F=`${i.side} ${m}`,x=o.get(F)??[];x[_]=(x[_]??new Set).add(i),o.set(F,x)};i.key!==void 0&&c($e,JSON.stringify(i.
key));for(const[f,m]of i.value.members)(0,u.jn)(m)&&c(f,m.text)}return(i,c)=>{const f=o.get(`${c.side} ${i}`)?.find(m=>m);return f&&f.size<=G?Ue([...f],c):void 0}}function Ue(e,o){const i=o?e.filter(f=>Q(
f,o)):e;if(i.length===0&&o)return Ue(e,o.outer);const c=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return c.length===1?c[0]:void 0}function Q(e,o){return e!==void 0&&(e===o||Q(e.outer,o))}var W=p(
5408);const Z="source from origin src tail out".split(" "),fe="target to dest destination head in".split(" "),$="next to goto target targets wire wires link links edge edges transition transitions con\
nection connections",we=`${$} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
Ae="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Ce=`${$} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),We="label title name condition if when event type relationship selectedRelationships".split(" "),Ye=60;function He(e,o){const i=oe(e,o),c=tt(i.root).flatMap(F=>Xe(F,i)),f=it(c),m=f.length>0?f:ct(
c,i),_=new Set(m.flatMap(({source:F,target:x})=>[F.field,x.field]));return{root:i.root,nodes:i.places.filter(({field:F})=>_.has(F)),edges:m}}function ze(e,o){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(c=>o.includes(c.toLowerCase()))}function tt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function Xe(e,{find:o}){const i=e.references.flatMap(F=>{const x=o(F.text,F.place);
return x?[{...F,field:e,target:x}]:[]}),c=i.filter(({place:F,target:x})=>!Q(F,x)),f=i.length/e.references.length,m=f>=.5&&et(e.references)-et(i)<=2;return(f>=.9||m&&ze(e.keys.slice(-2),we))&&2*c.length>=
i.length?[i]:[]}function et(e){return new Set(e.map(({text:o})=>o)).size}function it(e){const o=e.filter(i=>!i.some(({place:c,target:f})=>f.field===c.field));return[...(0,W.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const c=new Map(at(i,Z).map(f=>[f.place,f]));return at(i,fe).flatMap(f=>{const m=c.get(f.place),_=m&&{source:m.target,target:f.target,links:[m,f]};return _?[{..._,label:ut(f,f.place,
[]),item:f.place.value}]:[]})})}function at(e,o){return e.filter(([c])=>c&&ze(c.field.keys.slice(-2),o)).sort((c,f)=>et(f)-et(c))[0]??[]}function ct(e,o){const[i,c]=[[],[]],f=new Set;for(const _ of e){
const F=_.flatMap(ke=>pt(ke,o)),[x]=F;if(x===void 0||10*F.length<9*_.length)continue;const J=x.link.field.keys.slice(x.inside.field.keys.length),le=F.filter(({source:ke,inside:Re})=>ke!==Re);for(const{
inside:ke}of le)f.add(ke.key);const Oe=ze(J,Ae);if(!(!Oe&&le.length===0&&!ze(J,we)))for(const{link:ke,source:Re}of F){const Pe=ke.place===Re?void 0:ke.place,je={label:ut(ke,Pe,J),links:[ke],item:Pe?.value};
Oe?c.push({source:ke.target,target:Re,...je}):i.push({source:Re,target:ke.target,...je})}}const m=i.length<c.length?c:i;return f.size>1||et(m.flatMap(({links:_})=>_))>1?m:[]}function pt(e,{find:o}){for(let i=e.
place;i;i=i.outer){const c=o(JSON.stringify(i.key),i),f=[i,c].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function ut({slot:e,value:o},i,c){const f=We.map(F=>{const[
x,J]=[i?.field.inner.get(F),wt(i?.value.members.get(F))];return x&&x.texts.size+(x.inner.get("[]")?.texts.size??0)>1||J.includes(" ")?J:""}),m=c.filter(F=>!Ce.includes(F.toLowerCase())),_=e===void 0?[]:
[`output ${e+1}`];return[wt(o),...f].find(F=>F!=="")??[...m,..._].join(", ")}function wt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,u.e1)(c.text).trim()||[]).join(", ");
return i.length>Ye?"":i}const Ct={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},_t={same:"-->",added:"==>",removed:"-.->"},vt=40,Xt=500,yt=5e4,Lt=40,Nt=6;function Ut(e,o,{isWhole:i,hide:c}){const f=({
status:x})=>i||x!=="same",m=new Set([...e.filter(f),...o.filter(f).flatMap(dt)]),_=o.filter(x=>dt(x).some(f)).flatMap(dt);if(m.size===0)return{};for(const x of[new Set([...m,..._]),m]){const J=o.filter(
Oe=>dt(Oe).every(ke=>x.has(ke)));if(x.size>vt||J.length>Xt)continue;const le=Pt(e.filter(Oe=>x.has(Oe)),J,c);if(le.length<=yt)return{picture:le}}return{note:`The picture is left out: it would have ${m.
size>vt?(0,q.hS)(m.size,"node"):"too many connections"}.`}}function dt({source:e,target:o}){return[e,o]}function Pt(e,o,i){const c=new Map(e.map((m,_)=>[m,`n${_+1}`])),f=e.map(m=>`  ${c.get(m)}["${Ct[m.
status]}${St(i(m.label))||"?"}"]`);for(const{source:m,target:_,label:F,status:x}of o){const J=`${Ct[x]}${St(i(F))}`.trim();f.push(`  ${c.get(m)} ${_t[x]}${J===""?"":`|"${J}"|`} ${c.get(_)}`)}for(const[
m,_]of Object.entries(Et)){const F=e.filter(x=>x.status===m).map(x=>c.get(x));F.length>0&&f.push(`  classDef ${m} ${_}`,`  class ${F.join()} ${m}`)}return[`flowchart ${xt(e,o)>Nt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:m})=>m)),c=e.filter(m=>!i.has(m)),f=new Map((c.length>0?c:e.slice(0,1)).map(m=>[m,1]));for(const[m,_]of f)for(const{source:F,target:x}of o)F===m&&!f.
has(x)&&f.set(x,_+1);return Math.max(...f.values())}function St(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
$t="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function Tt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[c,f]=[e.base??i,e.head??i],m=(0,ie.j9)([f,c]),_=He(c,f),F=At(e,_,m),x=[...new Set(F.values())].sort((je,Je)=>je.rank-Je.rank),J=Jt(_,F),le=J.filter(je=>je.status!==
"same"),Oe=Yt(_,le);Bt(e,x,m,Oe);const ke=new Map(J.map(({item:je,source:Je,target:st})=>[je,`${Je.label} \u2192 ${st.label}`])),Re=new Set(x.map(({place:je})=>je.key)),Pe=je=>je.filter(({status:Je})=>Je!==
"removed").length;return{...Ut(x,J,{isWhole:e.status!=="modified",hide:o}),connections:Vt(le),size:{nodes:Pe(x),connections:Pe(J)},tells:Oe,isItemKey:je=>Re.has(je)||m.labelOf(JSON.stringify(je))!==void 0,
labelOf:m.labelOf,endsOf:je=>ke.get(je)}}function Ft({side:e}){return e==="head"}function zt(e){return e&&[e.key,zt(e.outer)]}function At({matches:e},{nodes:o},i){const c=le=>le.key===void 0?`${le.value.
id}`:JSON.stringify(zt(le)),f=new Map(o.map((le,Oe)=>[le,Oe])),m=(0,W.$z)(o.filter(Ft),c),_=(0,W.$z)(e,({base:le})=>le.id),F=le=>{const Oe=_.get(le.value.id)?.shift();return(Oe&&m.get(`${Oe.head.id}`)?.
shift())??m.get(c(le))?.shift()},x=new Map;let J=0;for(const le of o){if(x.has(le))continue;const Oe=Ft(le)?le:F(le);J=(Oe&&f.get(Oe))??J+1e-6;const ke=Oe===void 0?"removed":Oe===le?"added":"same",Re=Oe??
le,Pe={label:Rt(Re,i),status:ke,rank:J,place:Re,old:ke==="same"?le:void 0};x.set(le,Pe).set(Re,Pe)}return x}function Rt({key:e,value:o,array:i},c){const[f,m,..._]=["type","componentType",...o.members.
keys()].map(x=>(0,u.TN)(o,x)),[F="?"]=[f,m,(0,u.TH)(o),..._].filter(x=>x!==void 0);return e??c.nameOf(o,i)??(0,u.e1)(F)}function Jt({edges:e},o){const i=e.flatMap(x=>{const[J,le]=[o.get(x.source),o.get(
x.target)];return J&&le?[{...x,source:J,target:le,status:Ft(x.source)?"added":"removed"}]:[]}),c=({source:x,target:J,label:le})=>`${x.rank} ${J.rank} ${le}`,f=(0,W.$z)(i,({status:x})=>x),m=(0,W.$z)(f.
get("removed")??[],c);return[...(f.get("added")??[]).map(x=>m.get(c(x))?.pop()?{...x,status:"same"}:x),...[...m.values()].flat()].sort((x,J)=>x.source.rank-J.source.rank||x.target.rank-J.target.rank)}
function Vt(e){const o=new Map;for(const i of["target","label"]){const c=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,m,..._]of(0,W.$z)(e,c).values()){if(!f||!m||_.length>0||
f.status===m.status)continue;[f.source,f.target,m.target].every(({old:x})=>x)&&!o.has(f)&&!o.has(m)&&o.set(f,m).set(m,f)}}return e.flatMap(i=>{const c=o.get(i);return c&&i.status==="removed"?[]:[{...i,
kind:c?"rewired":i.status,was:c}]})}function Yt({root:e,nodes:o},i){const c=new Set(i.flatMap(x=>x.links.map(({field:J})=>J))),f=new Set(i.map(({item:x})=>x)),m=new Set([e,...o.map(({field:x})=>x)]),_={
added:new Set,removed:new Set};for(const x of i){const J=[x.source.label,x.target.label,...x.label.split(", ")].map(le=>JSON.stringify(le));for(const le of[...J,...x.links.map(Oe=>Oe.text)])_[x.status].
add(le)}function F(x,J,le){if(J===void 0||m.has(J))return[{text:le,field:e}];const Oe=J.keys.at(-1)===$e?[{text:JSON.stringify(le),field:J}]:[];if("text"in x)return[...Oe,{text:x.text,field:J}];const ke="\
members"in x?[...x.members]:[],Re="items"in x?x.items.map(Pe=>["[]",Pe]):ke;return[...Oe,...Re.flatMap(([Pe,je])=>F(je,ne(J,Pe),Pe))]}return({path:x,...J})=>{const le=x.map(Re=>Re.type==="member"?Re.key:
"[]"),Oe=x.some(Re=>Re.type==="item"&&f.has(Re.item)),ke=(Re,Pe)=>{const je=F(Re,le.reduce(ne,e),`${le.at(-1)}`),Je=je.some(({field:rt})=>c.has(rt)),st=({text:rt,field:un})=>{if(c.has(un))return Pe.has(
rt);const En=`${un.keys.findLast(ar=>ar!=="[]")}`;return $t.includes(En)||Pe.has(rt)&&ze([En],jt)||Je&&rn(rt,un)};return(Je||Oe)&&je.every(st)};return J.kind==="modified"?ke(J.from,_.removed)&&ke(J.to,
_.added):"value"in J&&ke(J.value,_[J.kind])}}function rn(e,{texts:o}){const i=o.get(e)??0,c=[...o.values()].reduce((f,m)=>f+m,0);return i>2&&2*i>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function Bt(e,o,{componentOf:i},c){
const f=be(e),m=o.flatMap(x=>{const{value:J,array:le}=x.place,Oe=(0,ie.qU)(J)===void 0?i(J,le):void 0;return[J.id===x.old?.value.id?void 0:J,Oe].map(ke=>({owner:ke,node:x}))}),_=(0,W.$z)(m,({owner:x})=>x);
_.delete(void 0);const F=new Map(e.matches.map(({path:x,head:J})=>[x.at(-1),J]));for(const x of e.changes){if(c(x)||f(x))continue;const J=x.path.map(Oe=>F.get(Oe)).reverse(),le=["value"in x&&x.value,...J].
find(Oe=>_.has(Oe));for(const{node:Oe}of _.get(le)??[])Oe.status==="same"&&(Oe.status="modified")}}var Wt=p(8965);const Ot=2,Ht=1e3,Zt=240,Qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],It="...";function qt(e,o){const i=[Mt(e??o),Mt(o??e)],[c,f]=[en(e,i[0]),en(o,i[1])],m=L(c,f);return i[0]===i[1]?m:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...m]}function Mt(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function en(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>Qt.reduce(Gt,[c]).map((f,m)=>m===0?f:It+f))}function Gt(e,o){return e.flatMap(i=>i.length>Zt?Array.from(i.matchAll(o),([c])=>c):i)}function L(e,o){const i=new Set(e),f=o.some(_=>i.has(
_))?(0,Wt.E)([...e],[...o],{maxEditLength:Ht}):void 0;if(f===void 0)return[...t(e,o),...H("+",o)];let m=0;return f.flatMap(({added:_,removed:F,value:x},J)=>{const le=f[J+1];if(F)return t(x,le?.added?le.
value:[]);const[Oe,ke]=[J===0?0:Ot,x.length-Ot],Re=m+n(x.slice(0,ke+1));return m+=n(x),_?H("+",x):le===void 0?H(" ",x.slice(0,Oe)):ke-Oe<2?H(" ",x):[...H(" ",x.slice(0,Oe)),`@@ line ${Re} @@`,...H(" ",
x.slice(ke))]})}function H(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(It)).length}function t(e,o){const i=new Map(e.map(m=>[a(m),m])),c=o.flatMap(m=>r(i.get(a(m))??
m,m));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...H("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,c]=[e.normalize(),o.normalize()],f=d(e)===d(o)?[]:["Un\
icode forms"];return i===c?f:[...f,i.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function a(e){return d(e.normalize())}function d(e){return e.replace(/\s/g,"")}function b(e,o){let[i,c]=[
0,o];const m=[...(0,W.$z)(e,F=>F.startsWith("@@ line ")?++i:i).values()].flatMap(F=>{const x=Y(F,c);return c-=Te(F),x}),_=e.filter(ve).length-m.filter(ve).length;return _===0?m:[...m,`@@ ${(0,q.hS)(_,
"more changed line")} @@`]}function Y(e,o){const i=_=>_.startsWith("-"),c=Te(e.filter(i)),f=Te(e)-c,m={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-c)};return e.filter(_=>{const F=i(_)?"removed":"o\
thers";return m[F]-=_.length+1,m[F]>=0})}function ve(e){return e.startsWith("-")||e.startsWith("+")}function Te(e){return e.reduce((o,i)=>o+i.length+1,0)}var me=p(7856);const ae={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Le=80,Be=8;function Ze(e,o,i){if(e.type==="string")return Qe(lt((0,u.e1)(e.text)),o,i);const[c="",
...f]=nt(e,o);return f.length>0||c.length>Le?void 0:(0,s.SS)(c,1/0)}function Qe(e,o,i){const c=o.mask(e).shown;if(c.length>Le||c.includes(`
`))return;const f=qe(e,o,i);return(0,s.SS)(JSON.stringify(c),1/0)+(f===void 0?"":` (${Ve(f,o)})`)}function qe(e,{labelOf:o},i){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(m=>(0,u.jn)(m)&&(0,u.e1)(m.text)===c)?void 0:c}function ft(e,o,{labelOf:i}){const[c,f]=e.slice(-2);return c?.type!=="item"||f?.type!=="member"||!u.ZM.test(f.key)?!1:(0,u.TH)(
c.item)===o||i((0,u.e1)(o))===c.label}function nt(e,o,i){const{mask:c}=o;if((0,u.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const J=lt((0,u.e1)(e.text)),{shown:le}=c(J);if(le.includes(`
`))return["|",...gt(le.split(`
`))];const Oe=qe(J,o,i);return[JSON.stringify(le)+(Oe===void 0?"":` (${c(Oe).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",_=e.type==="array"?e.items.map(J=>nt(J,o)):Array.from(e.members,([J,
le])=>{const[Oe,...ke]=(0,me.$C)(J,le,e)?[q.v5]:nt(le,o,e);return[`${JSON.stringify(c(J).shown)}: ${Oe}`,...ke]}),F=f+_.join(", ")+m;return F.length<=Le&&_.every(J=>J.length===1)?[F]:[f,...gt(_.flat()),
m]}function gt(e){return e.map(o=>`  ${o}`)}function lt(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Ve(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function ot(e,o,i=!1){const c=De(e),f=i?1/0:100,m=e.flatMap((_,F)=>{if(_.type==="element")return[(0,s.SS)(`[${_.index}]`)];if(_.type==="item"){const J=o.endsOf(
_.item),le=J===void 0?_.label:i?`${J} (${_.label})`:J,Oe=F===c-1&&_.hint!==void 0?` (${Ve(_.hint,o)})`:"";return[`**${Ve(le,o,f)}**${Oe}`]}return!i&&e.slice(F+1).find(({type:J})=>J!=="member")?.type===
"item"?[]:[Ve(_.key,o,f)]});return m.length>Be&&!i&&m.splice(2,m.length-Be+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bt(e,o){const i=_=>e.map(({path:F,kind:x})=>(x?`${ae[x]} `:"")+ot(F,
o,_)),[c,f]=[i(!1),i(!0)],m=(0,ie.Vn)(c);return fn(c.map((_,F)=>m.get(_)===1?_:f[F]??_))}function fn(e){const[o,i]=[(0,ie.Vn)(e),new Map];return e.map(c=>{const[f=1,m]=[o.get(c),(i.get(c)??0)+1];return i.
set(c,m),f===1?c:`${c} (${m} of ${f})`})}const kt="  ",ln=3,xn=5,Sn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},on={line:": changed, hidden"};function Kt(e,o){const i=[...(0,W.$z)(e,$n).values()],
c=i.filter(_=>_.length<ln).flat(),f=bt(c,o),m=new Map(c.map((_,F)=>{const{line:x,...J}=tn(_,o);return[_,M(`- ${f[F]}${x}`,{changes:1,...J})]}));return i.flatMap(_=>{const F=_.flatMap(x=>m.get(x)??[]);
return F.length===0?On(_,o):F})}function $n(e){const o=De(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===0||o===e.path.length||c.length===
0)return e;const f=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,c,f])}function On(e,o){const[i]=e,{line:c,under:f=()=>""}=tn(i,o),m=pn(hn(e,o)),_=i.
kind==="modified"?"":` ${i.kind}`,F=`- ${ae[i.kind]} ${sn(i,o)}${c}${_} in ${m.line}`;return M(F,{changes:e.length,under:x=>f(x)+(m.under?.(x)??"")})}function hn(e,o){const i=e.map(({path:c})=>({path:c.
slice(0,De(c))}));return bt(i,o)}function sn({path:e},o){return ot(e.slice(De(e)),o)}function tn(e,o){if(e.kind==="modified")return mn(e,o);if("value"in e)return _n(e,o);if(e.kind==="moved"){const[m,_]=[
e.from,e.path].map(F=>ot(F.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${_}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(m=>({path:[m]})),c=pn(bt(i,o)),f=c.under?
`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${f})`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const o=(0,q.hS)(e.length,"item"),i=wn(o,kt+e.join(", "));return{
line:o,under:c=>i.length<=c?i:""}}function mn({path:e,from:o,to:i},c){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,me._p)(e,o,i))return on;if(o.type==="string"&&i.type==="string"){const x=ft(
e,i.text,c)?{...c,labelOf:()=>{}}:c;return kn((0,u.e1)(o.text),(0,u.e1)(i.text),x)}const[f,m]=[nt(o,c).join(`
`),nt(i,c).join(`
`)];if(f===m)return on;const[_,F]=[Ze(o,c),Ze(i,c)];return _&&F?{line:`: ${_} \u2192 ${F}`}:{line:"",under:nn(f,m)}}function kn(e,o,i){const c=[lt(e),lt(o)],f=c[0]!==c[1]&&(c[0]!==e||c[1]!==o),[m,_]=f?
c:[e,o],F=f?" (percent-encoded)":"",[x,...J]=(0,j.qy)(m,_)?.changes??[];if(x!==void 0){const Je=`${F} (JSON in a text)`;if(J.length===0&&x.kind==="modified"){const rt=mn(x,i);return{...rt,line:`${Je} \
\u203A ${ot(x.path,i)}${rt.line}`}}const st=M("",{parts:Kt([x,...J],i)});return{line:Je,under:rt=>`
${yn(A(st,rt).join(""))}`}}const[le,Oe]=[i.mask(m),i.mask(_)];if(le.shown===Oe.shown)return{line:F+on.line};const ke=le.hidden===Oe.hidden?"":" (hidden values differ, too)",[Re,Pe]=[Qe(m,i),Qe(_,i)];if(!Re||
!Pe)return{line:F+ke,under:nn(le.shown,Oe.shown)};const je=r(le.shown,Oe.shown).join(", ");return{line:`${F}: ${Re} \u2192 ${Pe}${je&&` (${je})`}${ke}`}}function _n(e,o){const{path:i,value:c}=e;if(c.type===
"hidden")return{line:""};if((0,me._p)(i,c))return{line:": hidden"};if(c.type==="object")return Tn(e,c,o);const f=Ze(c,o);return f!==void 0?{line:`: ${f}`}:c.type==="array"?{line:"",under:an(e,nt(c,o),
(0,q.hS)(c.items.length,"element"))}:{line:"",under:an(e,[o.mask(lt((0,u.e1)(c.text))).shown])}}function Tn(e,o,i){const c=e.path.at(-1),f=c?.type==="item"?c:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const m=Re=>(0,u.jn)(Re)&&[f?.label,f?.hint].includes((0,u.e1)(Re.text)),_=[...o.members].filter(([,Re])=>!f||!m(Re)),F=_.filter(([Re,Pe])=>!f||!_e(Re,Pe)),x=F.map(([Re,Pe])=>{const je=(0,me.
$C)(Re,Pe,o)?(0,s.SS)(q.v5):Ze(Pe,i,o);return je&&`${Ve(Re,i)}: ${je}`}),J=!x.includes(void 0)&&x.join(", ").length<=Sn,le=J?x.join(", "):An(o,m,i),Oe=le&&`: ${le}`;if(J&&F.length===_.length)return{line:Oe};
const ke=an(e,nt(o,i),(0,q.hS)(o.members.size,"field"));return{line:Oe,under:J?Re=>Re===1/0?ke(Re):"":ke}}function an({kind:e},o,i){const c=o.join(`
`);return e==="added"?nn(void 0,c,i):nn(c,void 0,i)}function An(e,o,i){const c=new Map,f=(_,F,x)=>{x>(c.get(_)?.weight??0)&&c.set(_,{text:F,weight:x})},m=(_,F,x)=>{if(_.type==="array")for(const Pe of _.
items)m(Pe,F,x+1);if(_.type==="object")for(const[Pe,je]of _.members)(0,me.$C)(Pe,je,_)?f(Pe,q.v5,ht.max):m(je,Pe,x+1);if(_.type!=="string")return;const J=(0,u.e1)(_.text),Oe=/^type$/i.test(F)||_e(F,_)||
Ie(J)||o(_)||i.labelOf(J)!==void 0;if(J.length<ht.min||Oe)return;const ke=J.includes("://")?2*ht.max:Math.min(J.length,ht.max),Re=i.countOf(J)>ht.usual?ht.usualWeight:1;f(F,i.mask(lt(J)).shown,Re*ke/(x+
1))};return m(e,"",0),[...c].sort(([,_],[,F])=>F.weight-_.weight).filter(([,{weight:_}],F)=>F===0||F<ht.texts&&_>ht.usualWeight*2*ht.max).map(([_,{text:F}])=>`${Ve(_,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(F,ht.max)),1/0)}`).join(", ")}function nn(e,o,i){const c=(0,s.EU)(qt(e,o),"diff",kt);return f=>{const m=c.length<=f?c:Rn(c,f);return i===void 0?`
${m}`:wn(i,m)}}function Rn(e,o){const i=e.split(`
`),c=i.slice(1,-1).map(f=>f.slice(kt.length));return[...i.slice(0,1),...b(c,o).map(f=>kt+f),...i.slice(-1)].join(`
`)}function wn(e,o){return`
${kt}<details><summary>${e}</summary>

${o}
${kt}</details>`}function yn(e){return e.replace(/^(?=.)/gm,kt)}const In=100,gn=5;function Mn(e,o){const i=e.kind==="json"?Tt(e,ke=>o(ke).shown):void 0,c=(0,j.Z)(()=>(0,ie.Vn)((0,u.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>In?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>c().get(ke)??0},m=bn((0,U.xS)(e)),_=e.status==="modified",F=_?Un(e,f,i):Kt(Fn(e),f),{nodes:x=0,
connections:J=0}=i?.size??{},le=x===0?"What is in it":`${(0,q.hS)(x,"node")}, ${(0,q.hS)(J,"connection")}`,Oe=_?F:C(le,F,{changes:m,folded:!0});return[...Cn(i),M(Ln(e,o),{parts:[...Oe,...Nn(e,f)],changes:m})]}
function bn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[M(e.note)]:e?.picture?[M((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:c},f){const m=`**${Ve(e,{mask:f})}**`;return i!=="modified"?`${ae[i]} ${m}: file ${i}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${ae.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
gn).map(({path:_,from:F,to:x})=>`${ot(_,o)} (${Ve(F,o)} \u2192 ${Ve(x,o)})`),c=e.length>gn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[M(`${m}: ${i.join(", ")}${c}`)]}function Un(e,o,i){const c=be(e),f=i?.connections??[],m=new Set(f.map(({item:Re})=>Re)),_=(0,W.$z)(e.text?[jn(e.text)]:e.changes,
Re=>i?.tells(Re)?Pn(Re)?"layout":"told":"value"in Re&&m.has(Re.value)?"connection":c(Re)?"layout":Dn(Re.path,i)?"item":"rest"),[F,x]=[_.get("layout")??[],_.get("connection")??[]],J=Kt(_.get("rest")??[],
o),le=zn(f,x,o),Oe=(_.get("told")?.length??0)+x.length,ke=`Layout and bookkeeping: ${(0,q.hS)(F.length,"change")}`;return[...Kt(_.get("item")??[],o),...C("Connections",le,{noun:"connection",changes:Oe}),
...le.length===0?J:C("Elsewhere in the file",J),...C(ke,Hn(F,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,c]=o.slice(-2);return e==="modified"&&i?.type==="item"&&c?.type==="member"&&$t.includes(
c.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:cn(e),to:cn(o)}}function cn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:c,changes:f}){const m=c==="removed"?"removed":"added",_=(x,J)=>{const le=(0,ie.Vg)(x,()=>{});return!(J.length<3&&le.
length>0&&le.every(ke=>ke.value.type==="object"))&&(J.length>0||x.type!=="object")?[{kind:m,path:J,value:x}]:le.flatMap(({step:ke,value:Re})=>ke.type==="member"?_(Re,[...J,ke]):[{kind:m,path:[...J,ke],
value:Re}])},F=e??o??(i&&cn(i.base??i.head));return F?_(F,[]):f}function zn(e,o,i){const c=new Map(o.map(_=>["value"in _&&_.value,_])),f=Bn(e,c),m=fn(f.map(_=>Wn(_,i)));return f.map(([{item:_}],F)=>{const x=c.
get(_),{line:J,under:le=()=>""}=x?tn(x,i):{line:""};return M(`${m[F]}${le(0)===""?J:""}`,{under:le})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:f,source:m,
target:_,item:F}=c;if(f==="rewired"||o.has(F))return[[c]];const x=i[f].get(m),J=x??[c];return x&&x.push(c),i[f].delete(m),i[f].set(_,J),x?[]:[J]})}function Wn(e,o){const[{kind:i,source:c,target:f,was:m}]=e,
_=le=>`**${Ve(le.label,o)}**`,F=le=>le===""?"":` (${Ve(le,o)})`,x=e.map(le=>` \u2192 ${_(le.target)}${F(le.label)}`),J=m?.target===f?F(m.label)||" without a label":m&&` ${_(m.target)}`;return`- ${ae[i]}\
 ${_(c)}${x.join("")}${J===void 0?"":`, was${J}`}`}function Hn(e,o,i){return[...(0,W.$z)(Ge(e,o),f=>f.kind+sn(f,i)).values()].flatMap(f=>{const m=f.map(J=>tn(J,i));if(f.length<ln||De(f[0].path)===0||m.
some(({under:J})=>J))return Kt(f,i);const _=hn(f,i),F=yn(m.map(({line:J},le)=>`- ${_[le]}${J}`).join(`
`)),x=`- ${ae[f[0].kind]} ${sn(f[0],i)} of ${(0,q.hS)(f.length,"item")}`;return M(x,{changes:f.length,under:()=>`
${F}`})})}const Gn="<!-- workflow-report -->",Kn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,c=(0,me.lb)(e),m=["changed","added","removed"].flatMap(x=>o.filter(J=>J.status===x)).map(x=>{const J=bn(
x.counts);return{workflow:x,changes:J,parts:x.files.flatMap(le=>Mn(le,c))}}),_=Zn(e,c),F=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:x=Kn,maxBytes:J=1/0,headings:le=!0,
mark:Oe=!0}={})=>{const ke=m.map(({workflow:je,...Je})=>M(Yn(je,c,le),Je)),Re=M(F,{parts:[...C("",ke,{noun:"workflow"}),..._]}),Pe=Oe?`${Gn}
`:"";for(let je=Math.min(x,J);;){const Je=[Pe,...A(Re,je-Pe.length-1),`
`],st=J===1/0?0:Buffer.byteLength(Je.join(""));if(st<=J||je<Xn)return Je;je=Math.floor(je*J*.99/st)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},c,f){const m=f?"### ":"",_=e===void 0?void 0:Ve(e,{mask:c});return o==="added"||o==="removed"?`${m}${ae[o]} ${_===void 0?"Workflow":`${_}: workflow`} ${o}`:f?`${m}${_===
void 0?"":`${_}: `}${(0,U.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const c=(_,F)=>{const x=_.flatMap(J=>J===void 0?[]:[Ve(J,{mask:i})]).join(", ");return _.length===0?[]:[M(F(x),{least:F(
(0,q.hS)(_.length,"workflow"))})]},f=e.flatMap(({name:_,status:F})=>F==="unchanged"?[_]:[]),m=e.flatMap(({name:_,variablesCompared:F})=>F?[]:[_]);return[...e.length===0?[M("No workflow was compared")]:
[],...c(f,_=>_===""?"No changes":`${_}: no changes`),...c(m,_=>`The environment variables${m.length===e.length?"":` of ${_}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,_=>`${_}: not compared, because the step failed`)]}var Qn=p(8725),qn=p(276),er=p(4022),nr=p(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,c){const f=or-Buffer.byteLength(i.join()),m=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return c===void 0?
m:Vn(m,c)}function ir(e){const o=(0,U.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),c=o.length>20?` and ${(0,q.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join("\
, ")}${c} in ignore. Check the spelling.`)}}),6584:((xe,Se,p)=>{p.d(Se,{LO:()=>S,Rr:()=>K,bY:()=>h,yG:()=>z});var U=p(3024),q=p(6760),ie=p(5806),pe=p(7596),ue=p(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function D(T,V=B){return[V,({input:P})=>`contains ${I(P)}. ${T}`]}function E(...T){return V=>{for(const[P,ee]of T){const se=P.exec(V);if(se)throw new Error(typeof ee=="string"?ee:ee(se))}return V}}function z(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${h(T)}`)}function M(T,V=!1){return P=>{const ee=Number(P);if((V?/^\d+$/:/^\d+(\.\d+)?$/).
test(P)&&ee>0&&ee<=T)return ee;const se=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${V?"whole ":""}number above 0${se}, not ${h(P)}`)}}const C=E(D("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,T])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function A(T){return parseHost(C(T))}function l(T){if(isId(T))return T;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${h(T)}`)}const N=E(D("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins with "${T}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),y="is too long: at most 200 characters",k=E([new RegExp("\\\
p{C}","u"),({input:T})=>`must not contain control characters: ${h(T)}`],[/.{201}/u,y]),w=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${h(T)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${h(T)}`],[/.{201}/u,y]);function R(T){const V=refusal(w(T));if(V!==void 0)throw new Error(`can't be a name: ${h(T)} ${V}`);
if(Buffer.byteLength(T)>240)throw new Error(y);return T}function s(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function u(){return(0,q.resolve)(process.env.GITHUB_WORKSPACE??"")}const j=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function K(T){return(0,q.resolve)(u(),j(T))}function g(T){const V=K(
T);if(existsSync(V))return V;throw new Error(S(T))}function S(T){const V=!(0,U.existsSync)(u())||(0,U.readdirSync)(u()).length===0;return`doesn't exist: ${h(T)}${V?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function h(T){const V=I(T);return`"${(0,ue.OX)(T,60)}"${V===""?"":` with ${V}`}`}function I(T){const V=(T.match(new RegExp(B,"gu"))??[]).map(se=>se.codePointAt(0)??0),
P=[...new Set(V)].map(se=>`U+${se.toString(16).toUpperCase().padStart(4,"0")}`),ee=P.length===1?"an invisible character":"invisible characters";return P.length===0?"":`${ee} (${P.slice(0,5).join(", ")}\
)`}}),1124:((xe,Se,p)=>{p.d(Se,{AS:()=>D,Hq:()=>ue,RG:()=>q,cq:()=>E,cz:()=>ie,xS:()=>pe,xW:()=>B});var U=p(706);const q={type:"hidden"};function ie(z){const M=C=>z.reduce((A,l)=>A+l[C],0);return{added:M(
"added"),modified:M("modified"),removed:M("removed")}}function pe({status:z,changes:M,references:C}){const A={added:0,modified:0,removed:0};if(z!=="modified")return{...A,[z]:1};if(M.length===0&&C.length===
0)return{...A,modified:1};for(const{kind:l}of M)A[l==="added"||l==="removed"?l:"modified"]++;return A}function ue({workflows:z}){return z.some(({status:M})=>M!=="unchanged")}function B({workflows:z}){
return ie(z.map(({counts:M})=>M))}function D({workflows:[z,...M]}){return z?.unusedIgnores.filter(C=>M.every(({unusedIgnores:A})=>A.includes(C)))??[]}function E({modified:z,added:M,removed:C}){return Object.
entries({modified:z,added:M,removed:C}).flatMap(([l,N])=>N===0?[]:[`${(0,U.zD)(N)} ${l}`]).join(", ")||"no changes"}}),3436:((xe,Se,p)=>{p.d(Se,{Gg:()=>z,Ms:()=>y,Op:()=>l,PX:()=>A,Rk:()=>ie,TH:()=>E,
TN:()=>B,YD:()=>D,ZM:()=>ue,dj:()=>R,e1:()=>N,eX:()=>pe,jn:()=>C});var U=p(8142),q=p(2899);const ie=["id","_id","key","name"],pe=["name","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(s,u){if(s.type!=="object")return;const j=s.members.get(u)??s.matchOnly?.get(u);if(!(j===void 0||!C(j)))return(j.type==="string"?j.text.length>2:/\d/.test(j.text))?j.text:void 0}function D(s){
return s.type==="object"?[...s.members.keys()]:[]}function E(s){const u=()=>D(s).filter(j=>ue.test(j));return M(s,["id","_id","key"])??M(s,u().sort())}function z(s){return M(s,pe)}function M(s,u){const j=u.
find(K=>B(s,K)!==void 0);return j&&B(s,j)}function C(s){return s.type==="string"||s.type==="literal"}function A(s){return s===void 0?[]:C(s)?[N(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(A)}function l(s,u,j){return j&&ie.includes(s)&&C(u)}function N(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class y{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(u,j=K=>{}){
this.#n=u,this.#e=u.lines.length===0,this.#t=j}read(u){const{fields:j,orders:K}=this.#n,g=S=>(0,q.pi)(j,S,this.#t);return(0,U.q)(u,void 0,{enter:(S,h="")=>this.#e?void 0:{key:h,outer:S},scalar:S=>this.
scalar(S),array:(S,h)=>{const I=S.length>0&&g({key:"",outer:h});return this.array(I?[]:S,(0,q.pi)(K,h,this.#t))},object:(S,h)=>{let I;for(const[T,V]of j.size===0?[]:S)g({key:T,outer:h})&&(S.delete(T),
ie.includes(T)&&(I=(I??new Map).set(T,V)));return this.object(S,I)}})}scalar(u){let j=this.#r.get(u);return j===void 0&&(j={type:u.startsWith('"')?"string":"literal",id:++this.#s,text:u},this.#r.set(u,
j)),j}array(u,j){const K=j?u.toSorted((h,I)=>h.id-I.id):u;let g=K.length;for(const{id:h}of K)g=w(g,h);const S=this.#i(g,{type:"array",id:this.#s+1,items:K,unordered:j});return this.#e?S:{type:"array",
id:S.id,items:u,unordered:j}}object(u,j){let K=~u.size;for(const[S,{id:h}]of u)K=K+w(this.scalar(S).id,h)|0;const g=this.#i(K,{type:"object",id:this.#s+1,members:u,matchOnly:j});return this.#e?g:{type:"\
object",id:g.id,members:u,matchOnly:j}}#i(u,j){for(let K=u;;K=K+1|0){const g=this.#o.get(K);if(g&&k(g,j))return g;if(!g)return this.#o.set(K,j),this.#s++,j}}}function k(s,u){if(s.type==="array")return u.
type==="object"||s.items.length!==u.items.length?!1:s.items.every(({id:j},K)=>j===u.items[K]?.id);if(u.type==="array"||s.members.size!==u.members.size)return!1;for(const[j,{id:K}]of u.members)if(s.members.
get(j)?.id!==K)return!1;return!0}function w(s,u){const j=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(j^j>>>13,695872825)}function R(s){if(C(s))return s.text;if(s.type===
"array"){const j=s.items.map(R);return`[${(s.unordered?j.sort():j).join()}]`}return`{${Array.from(s.members,([j,K])=>`${JSON.stringify(j)}:${R(K)}`).sort().join()}}`}}),2899:((xe,Se,p)=>{p.d(Se,{K$:()=>U,
pi:()=>ie,wo:()=>q});const U=q("");function q(B){const D=new Set,[E,z]=[new Map,new Map];for(const[M,C]of B.split(/\r\n|\r|\n/).entries()){const A=C.trim();if(A===""||A.startsWith("#"))continue;const[
l,N]=A.endsWith("[]")?[A.slice(0,-2),z]:[A,E],y=l.split(".").reverse(),k=pe(l);if(y.includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(y.every(w=>w==="*"))throw new Error(
`has only * in line ${M+1}, which would ignore everything (name a key)`);D.add(A),N.set(k,[...N.get(k)??[],{line:A,keys:y}])}return{lines:[...D],fields:E,orders:z}}function ie(B,D,E){if(B.size===0||D===
void 0)return!1;const z=["*",pe(D.key)].flatMap(M=>B.get(M)??[]).filter(({keys:M})=>ue(D,M));for(const{line:M}of z)E(M);return z.length>0}function pe(B){return B.slice(B.lastIndexOf(".")+1)}function ue(B,D){
if(B===void 0||D.length===0)return D.length===0;const E=D[0]==="*"?["*"]:B.key.split(".").reverse();return E.every((z,M)=>z===D[M])&&ue(B.outer,D.slice(E.length))}}),2742:((xe,Se,p)=>{p.d(Se,{OD:()=>ye,
qy:()=>re,Z:()=>$e,yR:()=>X});var U=p(3436),q=p(2899),ie=p(1345);function pe(G,oe){const ce=oe.size===0?void 0:oe.get(JSON.stringify(G));return ce===void 0?G:(0,U.e1)(ce)}function ue({base:G,head:oe}){
return G===oe?[]:U.Rk.flatMap(ce=>{const[he,ne]=[(0,U.TN)(G,ce),(0,U.TN)(oe,ce)];return he!==ne&&he?.startsWith('"')&&ne?.startsWith('"')?[[he,ne]]:[]})}function B(G,oe){const ce=new Map;for(const[ne,
de]of G)ce.set(ne,(ce.get(ne)??new Set).add(de));const he=([ne,de])=>ce.get(ne)?.size===1&&oe.base.get(ne)===1&&oe.head.get(de)===1;return new Map(G.filter(he))}function D(G){const oe=ce=>{const he=new Map,
ne=(de,ge)=>{if(de.type==="array")for(const Ee of de.items)ne(Ee,!0);if(de.type!=="object")return;const Me=ge?[de.id,...U.Rk.flatMap(Ee=>(0,U.TN)(de,Ee)??[])]:[];for(const Ee of new Set(Me))he.set(Ee,
(he.get(Ee)??0)+1);for(const Ee of de.members.values())ne(Ee,!1)};for(const de of G)ne(de[ce],!1);return he};return{base:oe("base"),head:oe("head")}}function E(G,oe,ce){const he={element:new Map,member:new Map};
function ne(ge,Me){if(oe.size===0&&!ce)return ge;if((0,U.jn)(ge))return G.scalar(oe.get(ge.text)??ge.text);const Ee=he[Me?"element":"member"],Ne=Ee.get(ge.id)??de(ge,Me);return Ee.set(ge.id,Ne),Ne}function de(ge,Me){
if(ge.type==="array"){const Ne=ge.items.map(Ue=>ne(Ue,!0));return G.array(Ne,ge.unordered)}const Ee=new Map;for(const[Ne,Ue]of ge.members)(0,U.Op)(Ne,Ue,Me)?ce||Ee.set(Ne,Ue):Ee.set(pe(Ne,oe),ne(Ue,!1));
return G.object(Ee)}return(ge,Me=!1)=>ne(ge,Me).id}function z(G,oe){const ce={base:E(G,oe,!0),head:E(G,new Map,!0)};return{interner:G,renames:oe,follow:E(G,oe,!1),bare:ce}}var M=p(5408);const C=.4,A=.9,
l=4e4,N=4,y=/^(""|0|true|false|null)$/,k=.25,w=new Set([...U.eX,"type"]);function R(G,oe,ce){const{compare:he,shareRare:ne}=j(G,ce),de=s(G,oe),ge=u(G);return Me=>(Ee,Ne)=>{const Ue=(0,M.qc)(Ee,Ne),Q=Ue.
reduce(($,{base:te,head:we})=>$+te.length*we.length,0),W=$=>Q>l?[...ne($),...(0,M.O6)(oe,$).flatMap(M.yU)]:$.base.flatMap(te=>$.head.map(we=>({base:te,head:we}))),Z=Ue.flatMap(W).flatMap($=>{const te=he(
$);return(Me>0&&ge($)?he($,()=>1)>=A:te>=Me)?[{pair:$,alike:te,distance:de($)}]:[]});Z.sort(($,te)=>te.alike-$.alike||$.distance-te.distance);const fe=new Set;return Z.flatMap(({pair:$})=>fe.has($.base)||
fe.has($.head)?[]:(fe.add($.base).add($.head),[$]))}}function s({base:G},oe){const ce=new Map((0,M.Ms)(oe).map(de=>[de.base.index,de.head.index-de.base.index]));let he=0;const ne=G.map(({index:de})=>(he=
ce.get(de)??he,de+he));return de=>Math.abs((ne[de.base.index]??0)-de.head.index)}function u({base:G,head:oe}){const ce=({item:ge})=>[(0,U.TH)(ge),(0,U.Gg)(ge)],[he,ne]=[new Set(G.flatMap(ce)),new Set(
oe.flatMap(ce))],de=(ge,Me)=>ce(ge).every(Ee=>Ee!==void 0&&!Me.has(Ee));return ge=>de(ge.base,ne)&&de(ge.head,he)}function j(G,{renames:oe,follow:ce}){const he=new Map([["",0]]),ne=new Set;function de(W){
const Z=he.get(W)??he.size;return Z===he.size&&he.set(W,Z),Z}function ge(W,Z){const fe=new Set,$=(te,we,Ae)=>{if((0,U.jn)(te)||(te.type==="array"?te.items.length:te.members.size)===0){const Ce=de(`${we}\
=${Z==="base"?ce(te):te.id}`);fe.add(Ce),(!(0,U.jn)(te)||y.test(te.text))&&ne.add(Ce)}else if(te.type==="array")for(const Ce of te.items)$(Ce,de(`${we}[]`),!0);else for(const[Ce,We]of te.members)we===
0&&(0,U.jn)(We)&&w.has(Ce)||(0,U.Op)(Ce,We,Ae)||$(We,de(`${we}.${Z==="base"?pe(Ce,oe):Ce}`),!1)};return $(W,0,!0),fe}const Me=new Map,Ee=new Map,Ne=W=>Me.get(W)??new Set;for(const W of["base","head"]){
for(const Z of G[W])Me.set(Z,ge(Z.item,W));for(const[Z,fe]of(0,ie.Vn)(G[W].flatMap($=>[...Ne($)]))){const $=(ne.has(Z)?k:1)/fe;Ee.set(Z,Math.min(Ee.get(Z)??1,$))}}const Ue=W=>Ee.get(W)??0,Q=W=>[...Ne(
W)].filter(Z=>Ue(Z)>=1/N);return{compare({base:W,head:Z},fe=Ue){const $=Ce=>{let We=0;for(const Ye of Ce)We+=fe(Ye);return We},[te,we]=[Ne(W),Ne(Z)],Ae=[...te].filter(Ce=>we.has(Ce));return 2*$(Ae)/($(
te)+$(we))||0},shareRare(W){const Z=new Map;for(const fe of W.head)for(const $ of Q(fe))Z.set($,[...Z.get($)??[],fe]);return W.base.flatMap(fe=>{const $=new Set(Q(fe).flatMap(te=>Z.get(te)??[]));return Array.
from($,te=>({base:fe,head:te}))})}}}function K(G,oe,ce){const he={base:{item:G,index:0,array:[G]},head:{item:oe,index:0,array:[oe]}};return j({base:[he.base],head:[he.head]},ce).compare(he)}function g(G,oe,ce){
let he=[],ne=G;const de=()=>ne.base.length===0||ne.head.length===0,ge=($,te)=>{const we=de()?[]:$(ne,te);we.length!==0&&(he=he.concat(we),ne=(0,M.FF)(ne,we))},Me=$=>(te,we)=>(0,M.O6)(he,te).flatMap(Ae=>$(
Ae,we)),Ee=ce||[...G.base,...G.head].some(({item:$})=>$.type==="object"),Ne=U.Rk.filter($=>!(T(G.base,$)&&T(G.head,$)));for(const $ of V(Ne,G,oe))ge(M.kk,h($));const Ue=({item:$})=>$.id,Q=({item:$},te)=>te===
"base"?oe.follow($,!0):$.id;for(const $ of oe.renames.size>0?[Q,Ue]:[Ue])ge(Me(M.eV),$),Ee&&ge(M.kh,$);if(Ee&&!de()){for(const we of V(ee(G),G,oe).slice(0,1))ge(M.kk,h(we));const $=we=>({item:Ae},Ce)=>I(
Ae,oe.bare[Ce],we);ge(Me(M.eV),$(1)),ge(M.kh,$(3));const te=R(G,he,oe);for(const we of[...U.eX,"key"])ge(te(0),h(we));ge(te(C),({item:we})=>we.type==="object"?(0,U.TN)(we,"type")??"":void 0)}const W=Ne.
length<U.Rk.length,Z=$=>(0,U.Gg)($)??(W?Ne.find(te=>(0,U.TN)($,te)):(0,U.TH)($));return ge(Me(($,te)=>W&&S($.base)===S($.head)?(0,M.yU)($):(0,M.kh)($,te)),({item:$})=>Z($)===void 0?"":void 0),he}function S(G){
return G.map(({index:oe})=>oe).join()}function h(G){return({item:oe})=>(0,U.TN)(oe,G)}function I(G,oe,ce){return G.type!=="object"||[...G.members].filter(([ne,de])=>!(0,U.Op)(ne,de,!0)).length<ce?void 0:
oe(G,!0)}function T(G,oe){const ce=he=>G.every(({item:ne,index:de})=>(0,U.TN)(ne,oe)?.replaceAll('"',"")===`${he+de}`);return G.length>1&&(ce(0)||ce(1))}function V(G,oe,ce){const he=G.map(de=>({key:de,
pairs:(0,M.kk)(oe,h(de))})),ne=(de,ge)=>de.every(({base:Ee,head:Ne},Ue)=>Ee===ge[Ue]?.base&&Ne===ge[Ue]?.head)?0:P(ge,ce)-P(de,ce);return he.sort(({pairs:de},{pairs:ge})=>ge.length-de.length||ne(de,ge)),
he.map(({key:de})=>de)}function P(G,{interner:oe,renames:ce,bare:he}){const ne=G.map(({base:ge,head:Me})=>({base:ge.item,head:Me.item})),de=E(oe,new Map([...ce,...ne.flatMap(ue)]),!0);return ne.filter(
({base:ge,head:Me})=>[de,he.head].some(Ee=>Ee(ge,!0)===he.head(Me,!0))).length}function ee({base:G,head:oe}){const ce=(0,ie.Vn)(oe.flatMap(({item:de})=>(0,U.YD)(de))),he=de=>2*(ce.get(de)??0)>oe.length&&
de!=="type",ne=[...ce.keys()].filter(de=>he(de)&&se(G,de)&&se(oe,de)).sort();return[...ne.filter(de=>U.ZM.test(de)),...ne]}function se(G,oe){const ce=G.flatMap(({item:ne})=>(0,U.TN)(ne,oe)??[]).filter(
ne=>ne.startsWith('"'));if(ce.length<2||2*ce.length<=G.length||new Set(ce).size<ce.length)return!1;const he=new Set(G.flatMap(({item:ne})=>U.Rk.map(de=>(0,U.TN)(ne,de))));return 2*ce.filter(ne=>he.has(
ne)).length<ce.length}const be=8,Ie=.5;function _e(G,oe,ce,he){const ne=W=>G[W].flatMap(fe=>[fe,...Fe(fe,he)]).filter(({path:fe,value:$})=>fe.at(-1)?.type==="item"&&ce[W].get($.id)===1),de={bases:new Set,
heads:new Map};let ge={base:ne("base"),head:ne("head")};const Me=(W,Z)=>{const fe=(0,M.kk)(ge,W).filter(({base:$,head:te})=>$.arrays!==te.arrays&&Z($.value,te.value));for(const{base:$,head:te}of fe)de.
bases.add($.value),de.heads.set(te.value,$);ge=(0,M.FF)(ge,fe)},Ee=(W,Z)=>(0,U.TN)(W,"type")===(0,U.TN)(Z,"type"),Ne=(W,Z)=>Ee(W,Z)&&K(W,Z,oe)>=Ie,Ue=(W,Z)=>(ce[Z].get(W??"")??0)<2,Q=(W,Z)=>Ue(W,Z)?W:
void 0;return Me(({value:W},Z)=>Q((0,U.TH)(W),Z),(W,Z)=>((0,U.TH)(W)?.length??0)>=be||Ne(W,Z)),Me(({value:W},Z)=>Q((0,U.Gg)(W),Z),Ne),Me(({value:W},Z)=>Ue((0,U.TH)(W),Z)?I(W,oe.bare[Z],3):void 0,Ee),de}
function Fe({value:G,path:oe},ce){return(0,ie.Vg)(G,ce).flatMap(he=>{if((0,U.jn)(he.value))return[];const ne={value:he.value,path:[...oe,he.step]};return[ne,...Fe(ne,ce)]})}function De(G,oe,ce,he){const ne=[],
de=[],ge=[],Me=[],Ee={base:[],head:[]};function Ne({base:$,head:te},we,Ae){Ae==="element"&&Me.push(...ue({base:$,head:te})),(Ae==="element"||Ae==="member"&&$.type==="object"&&te.type==="object")&&ge.push(
{base:$,head:te,path:we}),$.id!==te.id&&($.type==="array"&&te.type==="array"?fe($,te,we):$.type==="object"&&te.type==="object"?Z({base:$,head:te},we,Ae):Ae!=="own"&&(0,U.jn)($)&&(0,U.jn)(te)&&oe.renames.
get($.text)===te.text?de.push({path:we,from:(0,U.e1)($.text),to:(0,U.e1)(te.text)}):ne.push({kind:"modified",path:we,from:$,to:te}))}function Ue({base:$,head:te},we,Ae,Ce){$!==void 0&&te!==void 0?Ne({
base:$,head:te},we,Ae):te!==void 0&&!Q(te,we)?(ne.push({kind:"added",path:we,value:te}),Ee.head.push({value:te,path:we,arrays:Ce}),ce.heads.size>0&&W(te,we)):$!==void 0&&!ce.bases.has($)&&(ne.push({kind:"\
removed",path:we,value:$}),Ee.base.push({value:$,path:we,arrays:Ce}))}function Q($,te){const we=ce.heads.get($);return we===void 0?!1:(ne.push({kind:"moved",path:te,from:we.path}),Ne({base:we.value,head:$},
te,"element"),!0)}function W($,te){for(const{step:we,value:Ae}of(0,ie.Vg)($,he)){const Ce=[...te,we];Q(Ae,Ce)||W(Ae,Ce)}}function Z($,te,we){for(const{key:Ae,from:Ce,...We}of Ge($,oe)){const Ye=[...te,
{type:"member",key:Ae}];Ce!==Ae&&de.push({path:Ye,from:Ce,to:Ae});const He=We.base!==void 0&&(0,U.Op)(Ae,We.base,we==="element");Ue(We,Ye,He?"own":"member")}}function fe($,te,we){const Ae={base:(0,M.S3)(
$.items),head:(0,M.S3)(te.items)},Ce=g(Ae,oe,$.unordered&&te.unordered).filter(ze=>!ce.bases.has(ze.base.item)&&!ce.heads.has(ze.head.item)),We=(0,ie.Oe)(Ae,Ce,he),Ye=new Set((0,M.Ms)(Ce).map(ze=>ze.head.
index)),He=We.filter(ze=>ze.base&&ze.head&&!Ye.has(ze.index));He.length>0&&!te.unordered&&ne.push({kind:"reordered",path:we,moved:He.map(({step:ze})=>ze)});for(const{step:ze,...tt}of We)Ue(tt,[...we,ze],
"element",Ae)}return Ne(G,[],"root"),{changes:ne,references:de,matches:ge,renames:Me,unmatched:Ee}}function Ge({base:G,head:oe},{renames:ce,follow:he}){const ne=new Map(G.members),de=new Map,ge=(Ee,Ne)=>Ee.
id===Ne.id||he(Ee)===Ne.id;for(const Ee of[ge,()=>!0])for(const Ne of[Ue=>Ue,Ue=>pe(Ue,ce)])for(const[Ue,Q]of ne){const W=Ne(Ue),Z=oe.members.get(W);Z===void 0||de.has(W)||!Ee(Q,Z)||(ne.delete(Ue),de.
set(W,{key:W,from:Ue,base:Q,head:Z}))}for(const[Ee,Ne]of oe.members)de.has(Ee)||de.set(Ee,{key:Ee,from:Ee,head:Ne});const Me=Array.from(ne,([Ee,Ne])=>({key:Ee,from:Ee,base:Ne}));return[...de.values(),
...Me].sort((Ee,Ne)=>Ee.key<Ne.key?-1:1)}const O={bases:new Set,heads:new Map},v=5;function re(G,oe){const ce=new U.Ms(q.K$),[he,ne]=[G,oe].map(de=>X(de,ce));return he&&ne&&ye([{base:he,head:ne}],ce)[0]}
function X(G,oe=new U.Ms(q.K$)){return/^\s*[[{]/.test(G)?oe.read(G):void 0}function ye(G,oe){const ce=$e(()=>D(G)),he=$e(()=>(0,ie.j9)([...G.map(({head:Me})=>Me),...G.map(({base:Me})=>Me)])),ne=(Me,Ee)=>he().
componentOf(Me,Ee);function de(Me){const Ee=z(oe,Me);return G.map(Ne=>{const Ue=De(Ne,Ee,O,ne),{base:Q,head:W}=Ue.unmatched;if(Q.length===0||W.length===0)return Ue;const Z=_e(Ue.unmatched,Ee,ce(),ne);
if(Z.heads.size===0)return Ue;const fe=De(Ne,Ee,Z,ne);return fe.changes.filter(({kind:$})=>$==="moved").length===Z.heads.size?fe:Ue})}let ge=new Map;for(let Me=0;Me<v;Me++){const Ee=de(ge),Ne=Ee.flatMap(
Q=>Q.renames),Ue=Ne.length===0?new Map:B(Ne,ce());if(ge.size===Ue.size&&[...ge].every(([Q,W])=>Ue.get(Q)===W)){if(Ee.some(({changes:Q})=>Q.length>0))return Ee;break}ge=Ue}return de(new Map)}function $e(G){
let oe;return()=>(oe??={value:G()},oe.value)}}),1345:((xe,Se,p)=>{p.d(Se,{Oe:()=>A,Vg:()=>l,Vn:()=>w,j9:()=>B,qU:()=>D});var U=p(3436),q=p(5408);const ie=/group|parent|folder|owner/i,pe=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
ue=40;function B(s){const u=s.map(C),j=h=>u.find(I=>I.get(h))?.get(h);function K(h,I){for(const T of(0,U.YD)(h).sort()){if(ie.test(T))continue;const V=`${(0,U.TN)(h,T)}`,P=T==="type"?`"${V.split(":")[1]}`:
V,ee=j(P);if(ee===void 0||D(ee.item)===void 0)continue;const se=u.some(be=>{const Ie=be.get(P);return Ie&&(Ie.array===I||M(I,Ie.item))});if(T==="type"||!se)return ee.item}}function g(h,I){const T=(0,U.
Gg)(h);return D(h)??D(K(h,I))??(T&&(0,U.e1)(T))}function S(h){const I=/\d/.test(h)?j(h):void 0;return I&&g(I.item,I.array)}return{componentOf:K,nameOf:g,labelOf:S}}function D(s){const u=s&&((0,U.TN)(s,
"name")??E(s));return u&&(0,U.e1)(u)}function E(s){const[u,j]=[z(s,"localeData"),z(s,"data")];return[...(u?["en",...(0,U.YD)(u)]:[]).map(h=>z(u,h)),j,z(j,"node")].map(h=>h&&((0,U.Gg)(h)??(0,U.TN)(h,"d\
isplay_name"))).find(h=>h!==void 0)}function z(s,u){return s?.type==="object"?s.members.get(u):void 0}function M(s,u){return(0,U.YD)(u).map(K=>z(u,K)).some(K=>K?.type==="array"&&K.items===s)}function C(s){
const u=new Map,j=K=>{if(K.type==="object")for(const g of K.members.values())j(g);if(K.type==="array")for(const g of K.items){const S=(0,U.YD)(g).filter(I=>U.ZM.test(I)),h=new Set(S.flatMap(I=>(0,U.TN)(
g,I)??[]));for(const I of h)u.set(I,u.has(I)?void 0:{item:g,array:K.items});j(g)}};return j(s),u}function A(s,u,j){const K=(0,q.FF)(s,u),g=[...K.base.map(h=>({...h,base:h.item})),...u.map(({base:h,head:I})=>({
...I,base:h.item,head:I.item})),...K.head.map(h=>({...h,head:h.item}))],S=k(g,j);return g.map(h=>({...h,step:N(h,S.get(h))})).sort(y)}function l(s,u){return s.type==="object"?Array.from(s.members,([K,
g])=>({step:{type:"member",key:K},value:g})):(s.type==="array"?A({base:[],head:(0,q.S3)(s.items)},[],u):[]).map(({step:K,item:g})=>({step:K,value:g}))}function N({item:s,index:u},j){if(j===void 0)return{
type:"element",index:u,item:s};const K=R(s),g=K!==void 0&&K.length<=ue&&!j.startsWith(K);return{type:"item",label:j,...g&&{hint:K},item:s}}function y({step:s},{step:u}){return s.type==="item"&&u.type===
"item"?s.label<u.label?-1:1:s.type==="element"&&u.type==="element"?s.index-u.index:s.type==="item"?-1:1}function k(s,u){const j=new Map,K=new Set;let g=s.filter(({item:P})=>(D(P)??(0,U.Gg)(P)??(0,U.TH)(
P))!==void 0);const S=P=>{const ee=g.map(P),se=w(ee);g=g.filter((be,Ie)=>{const _e=ee[Ie];return _e===void 0||se.get(_e)!==1||K.has(_e)?!0:(K.add(_e),j.set(be,_e),!1)})};S(({item:P})=>D(P));const h=new Map(
g.map(P=>[P,D(P.item)??D(u(P.item,P.array))])),I=w([...h.values()]),T=P=>{const[ee,se]=[h.get(P),(0,U.Gg)(P.item)];return D(P.item)??(I.get(ee)===1?ee:void 0)??(se&&(0,U.e1)(se))},V=(P,ee="")=>{const[
se,be]=[(0,U.TH)(P.item),T(P)??R(P.item)],Ie=se&&(0,U.e1)(se).replace(ee,"");return be&&Ie?`${be} (${Ie})`:be??Ie};return S(P=>T(P)??V(P,pe)),S(P=>V(P,pe)),S(P=>V(P)),S(P=>`${T(P)??R(P.item)??V(P)} [${P.
index}${P.head?"":", before"}]`),j}function w(s){const u=new Map;for(const j of s)u.set(j,(u.get(j)??0)+1);return u}function R(s){const u=(0,U.TN)(s,"type");return u?.startsWith('"')?(0,U.e1)(u):void 0}}),
7856:((xe,Se,p)=>{p.d(Se,{$C:()=>s,Wr:()=>g,_p:()=>u,lb:()=>N});var U=p(706),q=p(3436),ie=p(2742);const pe=8,ue="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secre\
t|private|subscription|account)[-_. ]?key|cookie",B=new RegExp(`(?:${ue}|(?:password|secret|apikey)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^x?(?:${ue})$`),z=/name|key|header|field/i,
M=["value","values","default","defaultvalue","headervalue"],C=/\{\{|\$\{|<%/,A="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ue})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]\
)).{1,4000}?(?=\\1)`,`(?<=(?:${ue})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${A}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${A}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(S=>new RegExp(S,"giu"));function N({workflows:S}){const h=new U.pO;for(const{secrets:T,files:V}of S){const P=V.flatMap(({base:ee,head:se})=>[ee,se].flatMap(g));for(const ee of[...T,...P].flatMap(y))
h.add(ee,k)}const I=new Map;return T=>{const V=I.get(T);if(V)return V;const P=[],ee=Ie=>(P.push(Ie),U.v5),be={shown:l.reduce((Ie,_e)=>Ie.replace(_e,ee),h.hide(T,ee)),hidden:JSON.stringify(P)};return I.
set(T,be),be}}function y(S){return[S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,q.PX)((0,ie.yR)(S))]}function k(S){return S.length>=pe&&!new RegExp("^\\p{L}+$","u").test(S)}function w(S){const h=R(
S);return B.test(h)&&!D.test(h)}function R(S){return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,h,I){if(j(h))return!1;if(w(S))return K(h)||E.test(R(S));const T=V=>z.test(V)&&w(String(I&&(0,q.TN)(
I,V)));return M.includes(R(S))&&I!==void 0&&(0,q.YD)(I).some(T)}function u(S,...h){return h.every(j)?!1:S.some((I,T)=>{const V=S[T-1],P=V&&"item"in V?V.item:void 0,ee=S.slice(T+1).every(({type:be})=>be===
"element"),se=be=>I.type==="member"&&s(I.key,ee?be:void 0,P);return h.some(se)})}function j(S){return S?.type==="literal"&&!/\d/.test(S.text)}function K(S){return S?.type==="array"?S.items.every(K):S!==
void 0&&(0,q.jn)(S)}function g(S){const h=[],I=T=>{if(T!==void 0)if((0,q.jn)(T))I((0,ie.yR)((0,q.e1)(T.text)));else if(T.type==="array")for(const V of T.items)I(V);else for(const[V,P]of T.members)s(V,
P,T)&&h.push(...(0,q.PX)(P)),I(P)};return I(S),h.filter(T=>!C.test(T))}}),5408:((xe,Se,p)=>{p.d(Se,{$z:()=>E,FF:()=>C,Ms:()=>M,O6:()=>A,S3:()=>ie,eV:()=>pe,kh:()=>ue,kk:()=>B,qc:()=>D,yU:()=>z});var U=p(
8965);const q=500;function ie(l){return l.map((N,y)=>({item:N,index:y,array:l}))}function pe(l,N){const y=u=>l[u].map(j=>N(j,u)),k=(u,j)=>u!==void 0&&u===j,w=(0,U.E)(y("base"),y("head"),{maxEditLength:q,
comparator:k});if(w===void 0)return M(ue(l,N));let[R,s]=[0,0];return w.flatMap(({added:u,removed:j,count:K})=>{const[g,S]=[l.base.slice(R,R+K),l.head.slice(s,s+K)];return u||(R+=K),j||(s+=K),u||j?[]:z(
{base:g,head:S})})}function ue(l,N){return D(l,N).flatMap(z)}function B(l,N){return D(l,N).flatMap(y=>y.base.length===1&&y.head.length===1?z(y):[])}function D(l,N){const y=E(l.head,k=>N(k,"head"));return y.
delete(void 0),[...E(l.base,k=>N(k,"base"))].flatMap(([k,w])=>{const R=y.get(k);return R?[{base:w,head:R}]:[]})}function E(l,N){const y=new Map;for(const k of l){const w=N(k),R=y.get(w);R?R.push(k):y.
set(w,[k])}return y}function z({base:l,head:N}){return l.flatMap((y,k)=>{const w=N[k];return w===void 0?[]:[{base:y,head:w}]})}function M(l){const N=[];for(const k of l.toSorted((w,R)=>w.base.index-R.
base.index)){let[w,R]=[0,N.length];for(;w<R;){const s=w+R>>1;(N[s]?.last.head.index??0)<k.head.index?w=s+1:R=s}N[w]={last:k,before:N[w-1]}}const y=[];for(let k=N.at(-1);k;k=k.before)y.push(k.last);return y.
reverse()}function C({base:l,head:N},y){const k=new Set(y.flatMap(w=>[w.base,w.head]));return{base:l.filter(w=>!k.has(w)),head:N.filter(w=>!k.has(w))}}function A(l,N){const y=M(l),k={base:0,head:0};return D(
N,({index:w},R)=>{for(;(y[k[R]]?.[R].index??1/0)<w;)k[R]++;return k[R]})}}),6384:((xe,Se,p)=>{p.a(xe,async(U,q)=>{try{let k=function(){const w=new pe.i,R=w.required("base",D.Rr),s=w.required("head",D.
Rr);[R,s].some(g=>g!==void 0&&(0,ie.existsSync)(g))||(R!==void 0&&w.refuse("base",(0,D.LO)(w.text("base"))),s!==void 0&&w.refuse("head",(0,D.LO)(w.text("head"))));const u=w.optional("ignore",()=>(0,z.
wo)(w.lines("ignore")))??z.K$,j=w.boolean("fail-on-change",!1),K=w.boolean("summary",!0);return{base:w.check(R),head:w.check(s),ignore:u,failOnChange:j,summary:K}};var ie=p(3024),pe=p(3991),ue=p(4022),
B=p(2345),D=p(6584),E=p(1124),z=p(2899),M=p(7279),C=p(8725),A=p(276),l=p(4057),N=p(706),y=p(1532);await(0,A.eF)(async w=>{const{base:R,head:s,ignore:u,failOnChange:j,summary:K}=k(),g=(0,C.t1)(),[S,h]=[
(0,N.OX)(R),(0,N.OX)(s)],I=(0,l.Bu)(Object.entries({Base:S,Head:h}));g.info(`Comparing ${S} with ${h}`);const T=await(0,y.Z)(R,s,{ignore:u,signal:w}).catch(async se=>{const be=(0,M.iT)(se);throw K&&await(0,l.
Sy)("Workflow comparison failed",(0,l.il)((0,ue.UX)(be),(0,A.VY)(be)),I),be});for(const{name:se,status:be,counts:Ie,variablesCompared:_e}of T.workflows){const Fe=be==="changed"||be==="unchanged"?(0,E.
cq)(Ie):be,De=_e?"":" (environment variables are not compared)";g.info(`${se===void 0?"":`${(0,N.OX)(se)}: `}${Fe}${De}`)}(0,B.$0)(T);const[V,P]=[(0,E.Hq)(T),(0,E.xW)(T)];(0,A.n0)({changed:V,...P});const ee=await(0,B.
S3)(T);if(K){const se=(0,B.uu)(ee,T.workflows.length>1,[I]);await(0,l.Sy)(`Workflow comparison: ${(0,E.cq)(P)}`,se,I)}if(V&&j){const se=`The versions differ (${(0,E.cq)(P)}), and fail-on-change is tru\
e`;throw new M.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),q()}catch(k){q(k)}},1)}),1532:((xe,Se,p)=>{p.d(Se,{Z:()=>ge});var U=p(5806),q=p(4573),ie=p(8142);
const pe={enter:()=>{},scalar:Q=>({json:Q}),array:Q=>({json:`[${Q.map(({json:W})=>W)}]`,items:Q}),object(Q){return{json:`{${Array.from(Q,([Z,{json:fe}])=>`${JSON.stringify(Z)}:${fe}`).sort()}}`,members:Q}}};
function ue(Q){const W=(0,q.isUtf8)(Q)?(0,ie.q)(Q.toString(),void 0,pe):void 0,Z=W?.members??W?.items?.map($=>[B($),$]);if(Z===void 0)return;const fe=new Map;for(const[$,{members:te,json:we}]of Z){if($===
void 0||fe.has($))return;fe.set($,{name:$,keys:[...te?.keys()??[]],content:we})}return{container:Array.isArray(Z)?"array":"object",variables:[...fe.values()]}}function B({members:Q}){if(!Q?.has("value"))
return;const W=[Q.get("name"),Q.get("key")].find(Z=>Z?.json[0]==='"');return W&&JSON.parse(W.json)}function D({files:Q}){const W=[...Q].filter(([Z])=>(0,U.dU)(Z)).map(([,Z])=>E(Z));return[...new Set(W.
flat())]}function E(Q){const W=new TextDecoder().decode(Q);try{JSON.parse(W)}catch{return[]}const Z=ue(Q),fe=new Set(Z?.container==="array"?Z.variables.map(({name:we})=>we):void 0),te=Array.from(W.matchAll(
/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([we,Ae,Ce])=>Ae===void 0?[we,String(Number(we))]:Ce===void 0?[JSON.parse(Ae)]:[]);return[...new Set(te)].filter(we=>!fe.has(we))}var z=p(1124),M=p(
3436),C=p(7598);function A(Q){return(0,q.isUtf8)(Q)?Q.toString():void 0}function l(Q,W,Z){const fe=/\.json$/i.test(Q)?A(W):void 0;return fe===void 0?void 0:Z.read(fe)}function N(Q,W,Z,fe){if(W.equals(
Z))return!0;const $=new Interner(fe),te=l(Q,W,$);return te!==void 0&&te.id===l(Q,Z,$)?.id}function y({files:Q},W){const Z=$=>createHash("sha256").update($).digest("hex"),fe=Array.from(Q,([$,te])=>{const we=l(
$,te,new Interner(W));return[$,Z(we?canonicalJson(we):te)]});return Z(JSON.stringify(fe.sort(([$],[te])=>$<te?-1:1)))}var k=p(2899),w=p(2742),R=p(7856);const s=1024*1024;function u(Q,W,{name:Z,ignore:fe}){
const $=[Q,W].filter(Xe=>Xe!==void 0),te=$.length===2&&$.some(K),we=[...new Set($.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Ae=new Set(fe.lines),Ce=new M.Ms(fe,Xe=>Ae.delete(Xe)),We=we.flatMap(Xe=>{
const[et,it]=[Q?.files.get(Xe),W?.files.get(Xe)],at=et!==void 0&&it!==void 0&&et.equals(it);if(te&&(0,U.dU)(Xe)||at&&Ae.size===0)return[];const ct=et&&l(Xe,et,Ce),pt=at?ct:it&&l(Xe,it,Ce);return at||ct!==
void 0&&ct.id===pt?.id?[]:[{name:Xe,from:et,to:it,base:ct,head:pt}]}),Ye=S(We,Ce),He=Xe=>fe.lines.length===0&&Ye.some(et=>et.name===Xe),ze=Ye.length===0?[]:we.filter(Xe=>!He(Xe)&&!(0,U.dU)(Xe)),tt=Q===
void 0?"added":W===void 0?"removed":void 0;return{name:Z,status:tt??(Ye.length>0?"changed":"unchanged"),counts:tt?{added:0,modified:0,removed:0,[tt]:1}:(0,z.cz)(Ye.map(z.xS)),files:Ye,variablesCompared:!(te&&
$.some(g)),secrets:[...new Set($.flatMap(Xe=>[...D(Xe),...j(Xe,ze)]))],unusedIgnores:[...Ae]}}function j({files:Q},W){return W.flatMap(Z=>(0,R.Wr)(l(Z,Q.get(Z)??Buffer.of(),new M.Ms(k.K$))))}function K({
kind:Q,files:W}){return Q==="folder"&&![...W.keys()].some(U.dU)}function g({files:Q}){return[...Q].some(([W,Z])=>(0,U.dU)(W)&&ue(Z)?.variables.length!==0)}function S(Q,W){const Z=Q.flatMap(({name:$,base:te,
head:we})=>te&&we&&!(0,U.dU)($)?[{name:$,base:te,head:we}]:[]),fe=new Map((0,w.OD)(Z,W).map(($,te)=>[Z[te]?.name,$]));return Q.map($=>h($,fe.get($.name)))}function h({name:Q,from:W,to:Z,base:fe,head:$},te){
const we=W===void 0?"added":Z===void 0?"removed":"modified",Ae={name:Q,status:we,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,U.dU)(Q))return{...Ae,kind:"variables",changes:T(fe,
$,we)};if(te||we!=="modified"&&(fe??$))return{...Ae,kind:"json",base:fe,head:$,...te};const[Ce,We]=[W&&I(W),Z&&I(Z)];return W&&Ce===void 0||Z&&We===void 0?{...Ae,kind:"binary"}:{...Ae,kind:"text",text:{
base:Ce,head:We}}}function I(Q){return Q.length<=s&&!Q.includes(0)?A(Q):void 0}function T(Q,W,Z){const[fe,$]=[Q,W].map(He=>He&&ue(Buffer.from((0,M.dj)(He))));if(Z==="modified"&&(fe===void 0||fe.container!==
$?.container))return[{kind:"modified",path:[],from:z.RG,to:z.RG}];const te=He=>new Map(He?.variables.map(({name:ze,content:tt})=>[ze,tt])),[we,Ae]=[te(fe),te($)],Ce=[],We=[...we.keys()].filter(He=>Ae.
has(He)),Ye=[...Ae.keys()].filter(He=>we.has(He));We.some((He,ze)=>He!==Ye[ze])&&Ce.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([...we.keys(),...Ae.keys()])].sort()){const ze=[
{type:"member",key:He}];we.has(He)?Ae.has(He)?we.get(He)!==Ae.get(He)&&Ce.push({kind:"modified",path:ze,from:z.RG,to:z.RG}):Ce.push({kind:"removed",path:ze,value:z.RG}):Ce.push({kind:"added",path:ze,value:z.
RG})}return Ce}var V=p(7279),P=p(3024),ee=p(1455),se=p(6760),be=p(1142),Ie=p(706),_e=p(9870);function Fe(Q,W){return new V.HR({what:Q,advice:W,topic:"unpacking"})}function De(Q,W){for(const{index:Z}of`${W}\
/`.matchAll(/\//g)){const fe=W.slice(0,Z),$=(0,P.lstatSync)((0,se.join)(Q,fe),{throwIfNoEntry:!1});if($?.isSymbolicLink())throw Fe(`${(0,Ie.TL)(fe)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(fe===W&&$?.isFile())return $;if(!$?.isDirectory())break}}async function Ge(Q){return(await(0,ee.readdir)(Q,{withFileTypes:!0})).map(Z=>Z.name+(Z.isDirectory()?"/":""))}async function O(Q,W){
const Z=[],fe=[""];for(const $ of fe){W.throwIfAborted();for(const te of await Ge((0,se.join)(Q,$))){if((0,U.jq)(te))continue;if((te.endsWith("/")?fe:Z).push($+te),Z.length+fe.length>_e.BE)throw new Error(
"more than 10,000 files are in it")}}return Z}async function v(Q){if(!De(Q,U.gv))return;const W=await(0,ee.readFile)((0,se.join)(Q,U.gv),"utf8");let Z;try{const{unpackedFiles:fe}=JSON.parse(W);fe.every(
$=>(0,U.x5)($)===void 0)&&(Z=new Set(fe))}catch{}return{text:W,paths:Z}}async function re(Q,W){const Z=new Set(W.map(caseFold));return(await readdir(Q).catch(()=>[])).filter($=>!Z.has(caseFold($))&&existsSync(
join(Q,$,RECORD)))}function X(Q){return`${JSON.stringify({unpackedFiles:[...Q]},null,2)}
`}var ye=p(3657);async function $e(Q,W){try{const Z=await(0,ee.stat)(Q);if(Z.isDirectory())return await ne(Q,W);if(Z.size>_e.zx)throw new Error("it is larger than 256 MiB, the limit");const fe=await(0,ee.
readFile)(Q);return{...await(0,ye.u)(fe,W),sha256:(0,C.createHash)("sha256").update(fe).digest("hex")}}catch(Z){throw he(Z,Q,W)}}async function G(Q,W){const Z=()=>$e(Q,W);try{const fe=(0,P.statSync)(Q,
{throwIfNoEntry:!1});if(fe===void 0)return{kind:"missing"};const $=fe.isDirectory()?await oe(Q,W):new Map,[te,...we]=[...$.values()].flat();return te===void 0?{kind:"single",read:Z}:{kind:"several",names:[
...$.keys()],async read(Ae){const[Ce,We]=$.get(Ae)??[];if(Ce&&We)throw new Error(`is there twice, as ${(0,Ie.TL)(Ce.name)} and as ${(0,Ie.TL)(We.name)}. Remove one of them`);if(Ce?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await $e((0,se.join)(Q,Ce?.name??Ae),W)},...we.length===0&&te.isDirectory()&&{readSingle:Z}}}catch(fe){throw he(fe,Q,W)}}async function oe(Q,W){const Z=new Map,
fe=await(0,ee.readdir)(Q,{withFileTypes:!0});if((0,_e._2)(fe.map(({name:$})=>$)))return Z;for(const $ of fe){if(W.throwIfAborted(),$.name.startsWith(".")||!await ce((0,se.join)(Q,$.name),W))continue;const te=$.
isDirectory()?$.name:$.name.replace(/\.zip$/i,"");Z.set(te,[...Z.get(te)??[],$])}return Z}async function ce(Q,W){const Z=await(0,ee.stat)(Q).catch(()=>{});if(Z?.isDirectory())return(0,_e._2)(await de(
Q));if(!Z?.isFile()||!/\.zip$/i.test(Q))return!1;try{return(0,_e._2)([...(await $e(Q,W)).files.keys()])}catch{return W.throwIfAborted(),!0}}function he(Q,W,Z){if(Z.aborted)return Z.reason;const fe=/The package (is .*, not a zip)/.
exec((0,V.gJ)(Q))?.[1],$=(0,P.existsSync)(W)?`can't be read: ${(0,be.Uc)(Q)}`:`doesn't exist: ${(0,Ie.MW)(W)}`;return new Error(fe?`${fe}. Set a package (.zip), or the folder with its unpacked files`:
$,{cause:Q})}async function ne(Q,W){const Z=(0,se.join)(Q,(0,_e.wg)(await de(Q))),fe=await v(Z);if(fe&&!fe.paths)throw new Error(`${U.gv} isn't as this action writes it`);const $=fe?.paths?new Set([..._e.
LX,...fe.paths]):await O(Z,W),te=new Map;let we=_e.zx;for(const Ae of $){W.throwIfAborted();const Ce=De(Z,Ae);if(Ce!==void 0){if(we-=Ce.size,we<0)throw new Error("its files take more than 256 MiB, the\
 limit");te.set(Ae,await(0,ee.readFile)((0,se.join)(Z,Ae)))}}if(te.size===0)throw new Error("no files are in it");return(0,_e.jz)("folder",te)}async function de(Q){const W=await Ge(Q),fe=W.filter($=>$.
endsWith("/")).map(async $=>(await Ge((0,se.join)(Q,$))).map(te=>$+te));return[...W,...(await Promise.all(fe)).flat()]}async function ge(Q,W,{ignore:Z,signal:fe}){const $=await Ue("base",fe,()=>G(Q,fe)),
te=await Ue("head",fe,()=>G(W,fe)),we=Me($,te)?[void 0]:[...new Set([...Ee($),...Ee(te)])].sort(),Ae=[];for(const Ce of we){const We=Ce===void 0?"":` ${(0,Ie.TL)(Ce)}`,Ye=await Ue(`base${We}`,fe,()=>Ne(
$,Ce)),He=await Ue(`head${We}`,fe,()=>Ne(te,Ce));Ae.push(u(Ye,He,{name:Ce,ignore:Z}))}return $.kind!=="missing"&&te.kind!=="missing"?{workflows:Ae}:{workflows:Ae,missing:$.kind==="missing"?"base":"hea\
d"}}function Me(Q,W){const Z=[Q,W];if(!(Z.every(Ae=>Ae.kind==="several"&&Ae.readSingle)&&Ee(Q).join()!==Ee(W).join())&&Z.every(({kind:Ae})=>Ae!=="single"))return!1;if(Z.every(Ae=>Ae.kind!=="several"||
Ae.readSingle))return!0;const[te,we]=Q.kind==="single"?["base","head"]:["head","base"];throw new V.HR({what:`${te} is a single workflow, but ${we} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function Ee(Q){return Q.kind==="several"?Q.names:[]}async function Ne(Q,W){if(Q.kind!=="missing")return Q.kind==="single"?await Q.read():W===void 0?await Q.readSingle?.():
Q.names.includes(W)?await Q.read(W):void 0}async function Ue(Q,W,Z){try{return await Z()}catch(fe){W.throwIfAborted();const $=fe instanceof V.HR?fe.topic:"import-deploy-and-promote";throw new V.HR({what:`${Q}\
 ${(0,V.gJ)(fe)}`,topic:$},{cause:fe})}}}),1142:((xe,Se,p)=>{p.d(Se,{Uc:()=>M,Rs:()=>C});var U=p(7598),q=p(1455),ie=p(6760);const pe=Ke(import.meta.url)("node:util");var ue=p(7279),B=p(706);const D={ENOSPC:"\
the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't \
a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path \
is too long"};function E(k){return/^E[A-Z0-9]+$/.test(Object(k).code)}function z(k){if(!E(k))return(0,ue.gJ)(k);const{code:w="",errno:R=0}=k;return D[w]??(0,pe.getSystemErrorMap)().get(R)?.[1]??w}function M(k){
const{path:w,dest:R=w}=Object(k);return E(k)&&R?`${z(k)} (${(0,B.MW)(R)})`:z(k)}function C(k,w,R="Set another directory, or free some space."){const s=Object(k).code==="ENAMETOOLONG",u={what:`Can't wr\
ite ${w}`,why:z(k)};return new ue.HR({...u,advice:s?"Set a shorter name.":R},{cause:k})}async function A(k){await rm(k,{recursive:!0,force:!0,maxRetries:10})}const l=/^\.workflow-export-[0-9a-f]{12}$/;
async function N(k,w,R=dirname(k)){const s=join(R,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,w,{flag:"wx"}),await rename(s,k)}catch(u){throw await A(s).catch(()=>{}),u}}
async function y(k,w){await N(k,w).catch(R=>{throw C(R,k)})}}),7279:((xe,Se,p)=>{p.d(Se,{HR:()=>q,gJ:()=>D,h_:()=>B,iT:()=>ue});const U=null;class q extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(z,M={}){
super(pe(z),{cause:M.cause}),this.what=z.what,this.why=z.why??"",this.advice=z.advice??"",this.topic=z.topic,this.status=M.status,this.maybeProcessed=M.maybeProcessed??!1,this.affectsAll=M.affectsAll??
!1,this.busy=M.busy??!1,this.retryable=M.retryable??!1,this.retryAfterMs=M.retryAfterMs??0,this.maxRetries=M.maxRetries}with(z){const M={...this,cause:this,...z};return new q(M,M)}}function ie({what:E,
why:z=""}){return z===""?E:`${E}: ${z}`}function pe(E){const z=ie(E);return`${z}${/[.!?…]$/.test(z)?"":"."} ${E.advice??""}`.trim()}function ue(E){return E instanceof Error?E:new Error(String(E))}function B(E){
return E instanceof q?E:new q({what:D(E)},{cause:E})}function D(E){return ue(E).message}}),8725:((xe,Se,p)=>{p.d(Se,{lm:()=>q.lm,t1:()=>ie});const U=Ke(import.meta.url)("node:async_hooks");var q=p(5358);
function ie(C=""){return{info:A=>ue(C+A),warning:A=>q.$e(C+A),debug:A=>q.Yz(C+A),mask:q.Pq}}function pe(C){const A=[];return{...ie(`[${C}] `),info:l=>A.push(l),end(l){core.startGroup(B(l));for(const N of A)
ue(N);core.endGroup()}}}function ue(C){q.pq(B(C))}function B(C){return C.replaceAll("##[","## [")}const D=new U.AsyncLocalStorage;let E=!1;function z(C,A){return E||M(),E=!0,D.run(C,A)}function M(){const C=process.
stdout.write.bind(process.stdout);process.stdout.write=((A,...l)=>{const N=D.getStore(),y=String(A);return N===void 0||/^::(add-mask|debug)::/.test(y)?C(A,...l):(D.exit(()=>N.debug(y.trimEnd())),!0)})}}),
276:((xe,Se,p)=>{p.d(Se,{VY:()=>C,Pd:()=>l,eF:()=>M,n0:()=>A});var U=p(3024),q=p(1455);const ie=Ke(import.meta.url)("node:os");var pe=p(6760),ue=p(5358),B=p(1142),D=p(7279),E=p(706);const z=6e4;async function M(k){
const w=new AbortController;for(const R of["SIGINT","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${R})`,topic:"the-job-on-the-platform"};process.on(R,()=>w.abort(new D.HR(s)))}try{await k(w.signal)}catch(R){
for(let u=R;u instanceof Error;u=u.cause)ue.Yz(u.stack??u.message);const s=C(R);ue.C1(`${(0,E.OX)((0,D.gJ)(R),z)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function C(k){
const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:R,GITHUB_ACTION_REF:s}=process.env;if(!(!(k instanceof D.HR)||k.topic===void 0||!w||!R||!s))return encodeURI(`${w}/${R}/blob/${s}/docs/troubleshootin\
g.md#${k.topic}`)}function A(k){for(const[w,R]of Object.entries(k))R!==void 0&&ue.uH(w,R)}async function l(k){const w=process.env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,q.mkdtemp)((0,pe.join)(w,k)).
catch(R=>{throw(0,B.Rs)(R,w,"Check the runner's temporary folder.")})}function N(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function y(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,Se,p)=>{p.d(Se,{Bu:()=>E,Sy:()=>N,il:()=>M});var U=p(5358),q=p(7279),ie=p(8132),pe=p(706);const ue=1024*1024-1e4,B=2e5;function D(y,k){
const w=k.map(K=>K.map(A)),R=y.map((K,g)=>w.some(S=>S[g]!=="")),s=(K,g)=>`<tr>${K.flatMap((S,h)=>R[h]?`<${g}>${S}</${g}>`:[]).join("")}</tr>`,u=w.map(K=>s(K,"td")),j=K=>`<tr><td colspan="${y.length}">\
\u2026 and ${counted(K,"more row")}</td></tr>`;return`<table>${s(y.map(escapeAll),"th")}${l(u,j).join("")}</table>`}function E(y){return`<table>${y.map(([w,R])=>R===void 0?"":`<tr><th align="left">${(0,ie.
FO)(w)}</th><td>${A(R)}</td></tr>`).join("")}</table>`}function z(y){const k=y.map(({names:w,message:R,help:s})=>{const u=w.map(K=>`**${plainText(K)}**`);return`- ${l(u,K=>`and ${K} more`,B/2).join(",\
 ")}: ${M(R,s)}`});return l(k,w=>`- \u2026 and ${counted(w,"more cause")}`).join(`
`)}function M(y,k){return k===void 0?(0,ie.wh)(y):`${(0,ie.wh)(y)} <a href="${(0,ie.FO)(k)}">Troubleshooting</a>`}function C(y,k){return`<details><summary>${escapeAll(y)}</summary>

${k}

</details>`}function A(y){return typeof y=="string"?y===""?"":`<code>${(0,ie.FO)((0,ie.RK)(y))}</code>`:"words"in y?(0,ie.wh)(y.words):`<a href="${(0,ie.FO)(y.href)}">${(0,ie.wh)(y.text)}</a>${(0,ie.FO)(
y.after??"")}`}function l(y,k,w=B){let R=w;const s=y.filter(u=>{const j=Buffer.byteLength(u),K=j<=R;return K&&(R-=j),K});return s.length===y.length?s:[...s,k(y.length-s.length)]}async function N(y,...k){
const w=s=>`${(0,pe.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,R=[`### ${(0,ie.wh)(y)}`,...l(k,w,ue)];try{await U.z.addRaw(R.join(`

`),!0).write()}catch(s){U.$e(`Can't write the job summary: ${(0,q.gJ)(s)}`)}}}),8132:((xe,Se,p)=>{p.d(Se,{EU:()=>D,FO:()=>M,Jj:()=>ue,RK:()=>ie,SS:()=>B,wh:()=>z});const U="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${U})[\\u200C\\u200D](?=${U})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(l){return/^[ -[\]-~]*$/.test(l)&&!l.includes("##[")?l:l.replace(q,(N,y)=>y===void 0?N:pe(y))}function pe(l){return`\
\\u{${l.codePointAt(0)?.toString(16)}}`}function ue(l,N){if(l.length<=N)return l;const y=Array.from(l.slice(0,2*N+2));return y.length>N?`${y.slice(0,N).join("")}\u2026`:l}function B(l,N=100){const y=ie(
ue(l,N)).replaceAll("	",pe)||'""',k="`".repeat(A(y)+1);return/^`|`$/.test(y)||/^ .*[^ ].* $/.test(y)?`${k} ${y} ${k}`:k+y+k}function D(l,N,y){const w=l.map(s=>y+ie(s).replace(/(?<=^\s*):(?=:)/,pe)).join(
`
`),R="`".repeat(Math.max(3,A(w)+1));return`${y}${R}${N}
${w}
${y}${R}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function z(l){return M(ie(l).replaceAll("	"," ")).replace(E,"$&<wbr>")}function M(l){return l.replace(C,N=>`&#${N.codePointAt(0)}\
;`)}const C=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function A(l){return(l.match(/`+/g)??[]).reduce((N,y)=>Math.max(N,y.length),0)}}),8142:((xe,Se,p)=>{p.d(Se,{q:()=>pe});
const U=500,q=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function pe(E,z,M){let C=E.startsWith("\uFEFF")?1:0,A=0;function l(){for(;;){
const w=E.charAt(C);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;C++}}function N(){const w=C;if(ie.lastIndex=w,!ie.test(E))throw new SyntaxError;return C=ie.lastIndex,E.slice(w,C)}function y(w,R){const s=l();if(s==="["){const j=[],K=M.
enter(w);return k("]",R,()=>j.push(y(K,R+1))),M.array(j,w)}if(s==="{"){const j=new Map;return k("}",R,()=>{if(l()!=='"')throw new SyntaxError;const K=N(),g=K.includes("\\")?JSON.parse(K):K.slice(1,-1);
if(j.has(g)||l()!==":")throw new SyntaxError;C++,j.set(g,y(M.enter(w,g),R+1))}),M.object(j,w)}const u=N();return M.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function k(w,R,s){if(R===U)throw new RangeError;
C++;let u=l()===w?w:",";for(;u===",";){if(++A>q)throw new RangeError;s(),u=l(),u===","&&C++}if(u!==w)throw new SyntaxError;C++}try{const w=y(z,0);if(l()==="")return w}catch{}}function ue(E){const z=pe(
E,`
`,B);return z===void 0?void 0:`${z}
`}const B={enter:E=>`${E}  `,scalar:E=>E,array:(E,z)=>D("[",E,"]",z),object(E,z){const M=[...E.keys()].sort().map(C=>`${JSON.stringify(C)}: ${E.get(C)}`);return D("{",M,"}",z)}};function D(E,z,M,C){if(z.
length===0)return E+M;const A=`,${C}  `,N=z.some(({length:y})=>y>4096)?z.reduce((y,k)=>y+A+k):z.join(A);return`${E}${C}  ${N}${C}${M}`}}),5806:((xe,Se,p)=>{p.d(Se,{Oj:()=>A,dU:()=>M,fw:()=>ue,gv:()=>U,
jq:()=>E,x5:()=>D});const U=".workflow-export.json",q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
pe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[
...ue,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',q],["changes how git or GitHub treats the repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drop\
s",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",pe]];function D(N,y=B){
const k=l(N);return y.find(([,w])=>w.test(N)||w.test(k))?.[0]}function E(N){return[pe,q,ie].some(y=>y.test(l(N)))}function z(N){return q.test(l(N))?"is in a .git folder":N.includes(":")?"contains a co\
lon, which Windows takes for a drive or a stream":void 0}function M(N){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(C(l(N)))}function C(N){return N.normalize("NFC").toUpperCase().toLowerCase()}
function A(N){const y=new Map;for(const k of N){const w=C(k.replace(/\/$/,"")),R=y.get(w);if(R!==void 0)return[R,k];y.set(w,k)}for(const[k,w]of y)for(const{index:R}of k.matchAll(/\//g)){const s=y.get(
k.slice(0,R));if(s?.endsWith("/")===!1)return[s,w]}}function l(N){return N.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,p)=>{p.d(Se,{BE:()=>B,LX:()=>ue,_2:()=>A,jz:()=>E,wg:()=>C,zx:()=>D});
var U=p(5806);const[q,ie,pe]=["flow_definition.json","app_definition.json","env_variables.json"],ue=[q,ie,pe],B=1e4,D=256*1024*1024;function E(l,N){const y=[...N].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(k));return{kind:l,files:new Map(y.sort(([k],[w])=>k<w?-1:1))}}function z({kind:l,files:N}){return{kind:l,files:new Map([...N].filter(([y])=>!isEnvVariables(y)))}}const M=/^\.|^__MACOSX$/;function C(l){
const N=new Set(l),y=s=>ue.some(u=>N.has(s+u));if(y(""))return"";const k=new Set(l.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf("/")))),[w,...R]=[...k].filter(s=>!M.test(s));return R.length===
0&&y(`${w}/`)?`${w}/`:""}function A(l){const N=C(l);return l.includes(N+ie)||l.includes(N+q)}}),3657:((xe,Se,p)=>{p.d(Se,{u:()=>M});var U=p(4573),q=p(8522),ie=p(663),pe=p(7279),ue=p(706),B=p(5806),D=p(
9870);const E=2048,z=new Set([0,10]);async function M(P,ee){ee?.throwIfAborted();const{zip:se,source:be,entries:Ie}=await C(P).catch(s("The package")),_e=(0,D.wg)([...Ie.keys()]),Fe=[];for(const[De,Ge]of Ie){
ee?.throwIfAborted();const O=await k(se,be,Ge).catch(s(`${(0,ue.TL)(De)} in the package`));De.startsWith(_e)&&!w(De)&&Fe.push([De.slice(_e.length),O])}return(0,D.jz)("zip",Fe)}async function C(P){const ee=A(
P),se=await(0,ie.SY)(ee,{decodeStrings:!1});return{zip:se,source:ee,entries:await l(se)}}function A(P){for(let ee=P.length-21;ee>0;){ee=P.lastIndexOf("PK",ee-1,"latin1");const se=ee+22+(ee<0?1/0:P.readUInt16LE(
ee+20));if(se<=P.length)return P.subarray(0,se)}throw P.toString("latin1",0,2)==="PK"?new Error("its end is missing"):j(P)}async function l(P){if(P.entryCount>D.BE)throw R(`The package has ${P.entryCount}\
 entries. The limit is 10,000`);const ee=new Map;let se=0;for await(const _e of P.eachEntry()){const Fe=N(_e);if(ee.has(Fe))throw R(`The package has ${(0,ue.TL)(Fe)} twice`,"Export it again.");const De=y(
Fe,_e);if(De!==void 0)throw R(`${(0,ue.TL)(Fe)} in the package ${De}`);if(se+=_e.uncompressedSize,se>D.zx)throw R("The package takes more than 256 MiB unpacked, the limit");ee.set(Fe,_e)}const be=[...ee.
keys()];if(be.every(w))throw R("The package has no files in it","Export it again.");const Ie=(0,B.Oj)(be);if(Ie===void 0)return ee;throw R(`${Ie.map(_e=>(0,ue.TL)(_e)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function N({generalPurposeBitFlag:P,fileNameRaw:ee,extraFields:se,versionMadeBy:be}){const Ie=(0,U.isUtf8)(ee)?E:P,_e=z.has(be>>>8);return(0,ie.ax)(Ie,ee,se,!_e).replace(
/^(\.\/+)+/,"")}function y(P,ee){const se=ee.externalFileAttributes>>>16&61440;return se===40960?"is a symbolic link":se!==0&&se!==32768&&se!==16384?"is neither a file nor a folder":w(P)&&ee.uncompressedSize>
0?"is a folder with a content of its own":ee.canDecodeFileData()?(0,B.dU)(ee.fileNameRaw.toString())&&!(0,B.dU)(P)?"is also named env_variables.json":(0,B.x5)(P,B.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function k(P,ee,se){const{compressedSize:be,compressionMethod:Ie,uncompressedSize:_e}=se,{fileDataStart:Fe}=await P.readLocalFileHeaderPromise(se),De=ee.subarray(Fe,Fe+
be),Ge={maxOutputLength:_e||1,chunkSize:_e+64},O=Ie===0?De:(0,q.inflateRawSync)(De,Ge);if(O.length!==_e)throw new Error(`it unpacks to ${O.length} bytes, not the ${_e} listed`);if((0,q.crc32)(O)!==se.
crc32)throw new Error("its CRC-32 isn't the one listed");return O}function w(P){return P===""||P.endsWith("/")}function R(P,ee=""){return new pe.HR({what:P,advice:ee,topic:"the-package"})}function s(P){
return ee=>{if(ee instanceof pe.HR)throw ee;const se={what:`${P} is cut off or damaged`,why:(0,ue.TL)(ee.message).slice(1,-1)};throw new pe.HR({...se,advice:"Export it again.",topic:"the-package"},{cause:ee})}}
const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function j(P){const ee=P.toString("utf8",0,512),[se]=u.find(([,Ie])=>Ie.
test(ee))??["text"],be=`${se==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return R(`The package is ${se}, not a zip`,be)}const K=33,g=20,S=3,h=8,I=33188;function T({
files:P}){const ee=[],se=[];let be=0;for(const[Fe,De]of P){const[Ge,O]=[Buffer.from(Fe),deflateRawSync(De)],v=[V(2,g,E,h,0,K),V(4,crc32(De),O.length,De.length),V(2,Ge.length,0)],re=[V(2,0,0,0),V(4,I*65536,
be)];ee.push(Buffer.from("PK"),...v,Ge,O),se.push(Buffer.from("PK"),Buffer.of(g,S),...v,...re,Ge),be+=30+Ge.length+O.length}const Ie=Buffer.concat(se),_e=[V(2,0,0,P.size,P.size),V(4,Ie.length,be),
V(2,0)];return Buffer.concat([...ee,Ie,Buffer.from("PK"),..._e])}function V(P,...ee){const se=Buffer.alloc(P*ee.length);for(const[be,Ie]of ee.entries())se.writeUIntLE(Ie,be*P,P);return se}}),1858:((xe,Se,p)=>{
var U=p(7279),q=p(2975),ie=p(706);function pe(s,u,j,K={}){return new Failure({what:s,why:u,advice:j,topic:"the-platforms-response"},K)}function ue(s,u,j,K){return new Failure({what:s,why:u,advice:j,topic:"\
the-connection"},K)}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name\
 was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},D="Re-run the job later.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on t\
he runner.",z=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,M=/EPROTO|ERR_SSL_/,C=/Z_|ERR__ERROR_/,A=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function l(s,u,j,K){if(!(s instanceof Error&&"code"in s))return s;const g=String(s.code);if(z.test(g)){const ee=`the TLS connection can't be trusted (${g})`;return ue(u,ee,`Check host. ${E}`,{affectsAll:!0,
cause:s})}const[,S]=A.exec(s.message)??[];if(S!==void 0)return N(u,S,s);const h=!j&&M.test(g),I=h?"the TLS connection failed":"the connection failed",T=B[g]??`${C.test(g)?"the response can't be decode\
d":I} (${g})`,V={retryable:!0,maybeProcessed:j,affectsAll:!j,cause:s};if(K||!(h||g==="ENOTFOUND"))return ue(u,T,D,V);const P=h?`Check host and its port. ${E}`:"Check host.";return ue(u,T,P,{...V,maxRetries:2})}
function N(s,u,j){const K=(h,I,T=!1)=>ue(s,h,I,{affectsAll:!0,cause:j,retryable:T});if(u==="407")return K("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(
u);if(g<500&&!w(g))return K(`the proxy refuses the connection (${u})`,"Allow the host there, or add it to NO_PROXY.");const S=`the proxy made no connection (${toSingleLine(u,100)})`;return K(S,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const y=new Set([408,421,425,429]),k=new Set([501,505,506,508,510,511]);function w(s){return y.has(s)||s>=500&&!k.has(s)}function R(s,u){return{status:s,retryable:w(
s),retryAfterMs:retryAfterMs(u["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((xe,Se,p)=>{const U=Ke(import.meta.url)("node:net");var q=p(9783),ie=p(1858);const pe=200;function ue(A){const l=/^[a-z0-9+.-]+:\/\//i.
test(A)?A:`https://${A}`;if(/[\s\p{C}\\]/u.test(l)||!URL.canParse(l))throw new Error("is not an address such as https://ai-for-process.example.ai");const N=new URL(l);if(N.protocol!=="https:"&&N.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(l))throw new Error("must not contain a user name or password");if(N.protocol==="http:"&&!B(N.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return N.pathname.endsWith("/")||(N.pathname+="/"),N}function B(A){return A==="localhost"||A==="[::1]"||isIPv4(A)&&A.startsWith("127.")}function D(A){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(A)}function E(...A){return A.find(l=>typeof l=="string"&&l.length<=pe&&D(l))}function z(A){try{return decodeURIComponent(A)}catch{return A}}function M(){for(const A of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const l=process.env[A]?.trim();l!==void 0&&(process.env[A]=l===""||l.includes("://")?l:`http://${l}`)}for(const A of["no_proxy","NO_PROXY"]){const l=process.
env[A];l!==void 0&&(process.env[A]=l.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function C(A,l){const N=process.env.https_proxy||process.env.HTTPS_PROXY;if(!N||checkBypass(A)||/^https?:/i.test(N)&&
getProxyUrl(A))return;throw connectionFailure(l,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((xe,Se,p)=>{var U=p(7279),q=p(706);const ie=7,pe=3e4,ue=429;async function B({log:C,signal:A,endsAt:l},N,{atLeastMs:y=0,untilFree:k=!1}={}){let w=0,R=0,s;for(;;)try{return await N()}catch(u){if(!(u instanceof
Failure&&(u.retryable||k&&u.busy)))throw u;A.throwIfAborted(),s??=performance.now();const j=u.status===ue,K=u.busy||j;R=K?R+1:0,K||w++;const g=w>(u.maxRetries??ie)&&performance.now()-s>=y;if(!K&&g)throw D(
u,`${w} times in a row`);const S=Math.min(pe,1e3*2**((R||w)-1))*(.5+Math.random()/2),h=j&&u.retryAfterMs>0?u.retryAfterMs:Math.max(u.retryAfterMs,S),I=humanTime(h);if(performance.now()+h>=l)throw D(u,
`and waiting ${I} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");C.info(`${toSingleLine(sentenceOf(u),1e3)}; retrying in ${I}`),await z(h,A)}}function D(C,A,l=C.
advice){const{what:N,why:y}=C,k=y?{why:`${y}, ${A}`}:{what:`${N}, ${A}`};return C.with({...k,advice:l,retryable:!1})}function E(C){const A=String(C),l=/^\d+$/.test(A)?Number(A)*1e3:Date.parse(A)-Date.
now();return Math.min(Math.max(l||0,0),2**31-1)}async function z(C,A){let l;const N=new Promise(y=>{l=setTimeout(y,C)});await M(A,N).finally(()=>clearTimeout(l))}function M(C,A){return new Promise((l,N)=>{
const y=()=>N(C.reason);A.then(l,N).finally(()=>C.removeEventListener("abort",y)),C.aborted?y():C.addEventListener("abort",y)})}}),706:((xe,Se,p)=>{p.d(Se,{MW:()=>pe,OX:()=>q,TL:()=>ie,hS:()=>D,pO:()=>A,
v5:()=>z,zD:()=>B});var U=p(8132);function q(y,k=300){const w=y.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,U.Jj)(w,k)}function ie(y,k=100){return(0,U.RK)(JSON.stringify((0,U.
Jj)(y,k)))}function pe(y){return ie(y,1e3).replaceAll("\\\\","\\")}function ue(y){if(y<1024)return`${y} B`;const k=["KiB","MiB","GiB"];let w=y/1024;for(;Number(w.toFixed(1))>=1024&&k.length>1;)w/=1024,
k.shift();return`${w.toFixed(1)} ${k[0]}`}function B(y){return String(y).replace(/\B(?=(\d{3})+$)/g,",")}function D(y,k){return`${B(y)} ${k}${y===1?"":"s"}`}function E(y){if(y<9950)return`${(y/1e3).toFixed(
1)} s`;const k=Math.round(y/1e3);if(k<60)return`${k} s`;const[w,R]=[Math.floor(k/60),Math.floor(k/3600)];return R>0?`${R} h ${w%60} min`:`${w} min ${k%60} s`}const z="***",M=4,C=8;class A{#n=new Map;#e=new Set;constructor(k=[]){
for(const w of k)this.add(w)}add(k,w=R=>!0){const R=new Set([k,...k.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...R].filter(w).flatMap(l)){const u=s.slice(0,C);this.#n.set(u,(this.#n.get(u)??new Set).
add(s)),this.#e.add(u.length)}}redact=(k,w=300)=>{const R=k.trimStart(),s=Math.min(R.length,w*4);return q(this.hide(R,()=>{},s)+(s<R.length?"\u2026":""),w)};hide(k,w=s=>{},R=k.length){let[s,u]=["",0];
for(let j=0;j<R;j++){const K=this.#t(k,j);K!==""&&(w(K),j>=u&&(s+=k.slice(u,j)+z),u=Math.max(u,j+K.length))}return s+k.slice(u,R)}#t(k,w){let R="";for(const s of this.#e)for(const u of this.#n.get(k.slice(
w,w+s))??[])u.length<=R.length||!k.startsWith(u,w)||(u.length>=M||N(k,w,w+u.length))&&(R=u);return R}}function l(y){const k=j=>JSON.stringify(j).slice(1,-1),w=Buffer.from(y).toString(),R=encodeURIComponent(
w),s=[R,R.replaceAll("%20","+"),R.replace(/%../g,j=>j.toLowerCase())];return[...[y,w].flatMap(j=>[j,k(j),k(k(j))]),...s,encodeURI(w)]}function N(y,k,w){const R=y.slice(Math.max(0,k-2),k);return!/[\p{L}\p{N}]$/u.
test(R)&&!/^[\p{L}\p{N}]/u.test(y.slice(w,w+2))}}),5358:((xe,Se,p)=>{p.d(Se,{Yz:()=>Ot,V4:()=>Rt,pq:()=>It,lm:()=>Qt,C1:()=>Bt,uH:()=>Yt,Pq:()=>zt,z:()=>se,$e:()=>Zt});const U=Ke(import.meta.url)("os");
function q(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ie(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.
startColumn,endColumn:n.endColumn}:{}}function pe(n,t,r){const a=new D(n,t,r);process.stdout.write(a.toString()+U.EOL)}function ue(n,t=""){pe(n,{},t)}const B="::";class D{constructor(t,r,a){t||(t="mis\
sing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)
if(this.properties.hasOwnProperty(a)){const d=this.properties[a];d&&(r?r=!1:t+=",",t+=`${a}=${z(d)}`)}}return t+=`${B}${E(this.message)}`,t}}function E(n){return q(n).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function z(n){return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const M=Ke(import.meta.url)("crypto");var C=p(
9896);function A(n,t){const r=process.env[`GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!C.existsSync(r))throw new Error(`Missing file at path: ${r}`);
C.appendFileSync(r,`${q(t)}${U.EOL}`,{encoding:"utf8"})}function l(n,t){const r=`ghadelimiter_${M.randomUUID()}`,a=q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the \
delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${U.EOL}${a}${U.EOL}${r}`}const N=Ke(import.meta.url)("path");var y=p(
6671),k=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{
me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};class w{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var u=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){
function ve(ae){try{me(a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};
class j{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(j.getRequestToken())],a)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return u(this,void 0,void 0,function*(){var r;const b=(r=(yield j.createHttpClient().getJson(
t).catch(Y=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Y.statusCode}
 
        Error Message: ${Y.message}`)})).result)===null||r===void 0?void 0:r.value;if(!b)throw new Error("Response json body do not have ID Token field");return b})}static getIDToken(t){return u(this,
void 0,void 0,function*(){try{let r=j.getIDTokenUrl();if(t){const d=encodeURIComponent(t);r=`${r}&audience=${d}`}debug(`ID token url is ${r}`);const a=yield j.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var K=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(
a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const{access:g,appendFile:S,
writeFile:h}=C.promises,I="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class V{constructor(){this._buffer=""}filePath(){
return K(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[I];if(!t)throw new Error(`Unable to find environment variable for $${I}. Check if your runtime envir\
onment supports job summaries.`);try{yield g(t,C.constants.R_OK|C.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const d=Object.entries(a).map(([b,Y])=>` ${b}="${Y}"`).join("");return r?`<${t}${d}>${r}</${t}>`:`<${t}${d}>`}write(t){return K(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?h:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return K(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(U.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),d=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(d).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",d=t.map(Y=>this.
wrap("li",Y)).join(""),b=this.wrap(a,d);return this.addRaw(b).addEOL()}addTable(t){const r=t.map(d=>{const b=d.map(Y=>{if(typeof Y=="string")return this.wrap("td",Y);const{header:ve,data:Te,colspan:me,
rowspan:ae}=Y,Le=ve?"th":"td",Be=Object.assign(Object.assign({},me&&{colspan:me}),ae&&{rowspan:ae});return this.wrap(Le,Te,Be)}).join("");return this.wrap("tr",b)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:d,height:b}=a||{},Y=Object.assign(Object.assign({},d&&
{width:d}),b&&{height:b}),ve=this.wrap("img",null,Object.assign({src:t,alt:r},Y));return this.addRaw(ve).addEOL()}addHeading(t,r){const a=`h${r}`,d=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",b=this.
wrap(d,t);return this.addRaw(b).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),d=this.wrap("blockquote",t,a);return this.addRaw(d).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const P=new V,ee=null,
se=P;function be(n){return n.replace(/[\\]/g,"/")}function Ie(n){return n.replace(/[/]/g,"\\")}function _e(n){return n.replace(/[/\\]/g,path.sep)}const Fe=Ke(import.meta.url)("string_decoder");var De=p(
4434);const Ge=Ke(import.meta.url)("child_process");var O=p(2613),v=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){
try{me(a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const{chmod:re,copyFile:X,
lstat:ye,mkdir:$e,open:G,readdir:oe,rename:ce,rm:he,rmdir:ne,stat:de,symlink:ge,unlink:Me}=C.promises,Ee=process.platform==="win32";function Ne(n){return v(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ee&&!t.endsWith("\\")?`${t}\\`:t})}const Ue=268435456,Q=C.constants.O_RDONLY;function W(n){return v(this,void 0,void 0,function*(){try{yield de(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function Z(n){return v(this,arguments,void 0,function*(t,r=!1){return(r?yield de(t):yield ye(t)).isDirectory()})}function fe(n){if(n=te(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Ee?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function $(n,t){return v(this,void 0,void 0,function*(){let r;try{r=yield de(n)}catch(d){d.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&r.isFile()){if(Ee){const d=N.extname(n).toUpperCase();if(t.some(b=>b.toUpperCase()===d))return n}else if(we(
r))return n}const a=n;for(const d of t){n=a+d,r=void 0;try{r=yield de(n)}catch(b){b.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${b}`)}if(r&&
r.isFile()){if(Ee){try{const b=N.dirname(n),Y=N.basename(n).toUpperCase();for(const ve of yield oe(b))if(Y===ve.toUpperCase()){n=N.join(b,ve);break}}catch(b){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${b}`)}return n}else if(we(r))return n}}return""})}function te(n){return n=n||"",Ee?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function we(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Ae(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Ce=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(
ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};function We(n,t){return Ce(this,
arguments,void 0,function*(r,a,d={}){const{force:b,recursive:Y,copySourceDirectory:ve}=et(d),Te=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Te&&Te.isFile()&&!b)return;const me=Te&&Te.isDirectory()&&
ve?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(Y)yield it(r,me,0,b);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are the same file`);yield at(r,me,b)}})}function Ye(n,t){
return Ce(this,arguments,void 0,function*(r,a,d={}){if(yield ioUtil.exists(a)){let b=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),b=yield ioUtil.exists(a)),b)if(d.force==null||
d.force)yield He(a);else throw new Error("Destination already exists")}yield ze(path.dirname(a)),yield ioUtil.rename(r,a)})}function He(n){return Ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function ze(n){return Ce(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function tt(n,t){return Ce(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield tt(n,!1);if(!a)throw Ee?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield Xe(n);return r&&r.length>0?r[0]:""})}function Xe(n){return Ce(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ee&&process.env.PATHEXT)for(const d of process.env.PATHEXT.split(N.delimiter))d&&t.push(d);if(fe(n)){const d=yield $(n,t);return d?[d]:[]}if(n.includes(N.sep))return[];const r=[];if(process.env.PATH)
for(const d of process.env.PATH.split(N.delimiter))d&&r.push(d);const a=[];for(const d of r){const b=yield $(N.join(d,n),t);b&&a.push(b)}return a})}function et(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function it(n,t,r,a){return Ce(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield ze(t);const d=yield ioUtil.readdir(n);for(const b of d){const Y=`${n}/${b}`,ve=`${t}/${b}`;(yield ioUtil.lstat(Y)).isDirectory()?yield it(Y,ve,r,a):yield at(Y,ve,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function at(n,t,r){return Ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(d){d.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const ct=Ke(import.meta.url)("timers");var pt=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Le){
Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const ut=process.platform==="win32";class wt extends De.
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
return!fe(this.toolPath)&&(this.toolPath.includes("/")||ut&&this.toolPath.includes("\\"))&&(this.toolPath=N.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield tt(
this.toolPath,!0),new Promise((t,r)=>pt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.args)this._debug(`   ${me}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+U.EOL);const d=new Et(a,this.toolPath);if(d.on("debug",me=>{this._debug(me)}),this.options.cwd&&!(yield W(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const b=this._getSpawnFileName(),Y=Ge.spawn(b,this._getSpawnArgs(a),this._getSpawnOptions(this.options,b));let ve="";
Y.stdout&&Y.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!a.silent&&a.outStream&&a.outStream.write(me),ve=this._processLineBuffer(me,ve,
ae=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ae)})});let Te="";if(Y.stderr&&Y.stderr.on("data",me=>{d.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(me),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(me),Te=this._processLineBuffer(me,Te,ae=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ae)})}),Y.on("error",me=>{d.processError=me.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),Y.on("exit",me=>{d.processExitCode=
me,d.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),d.CheckComplete()}),Y.on("close",me=>{d.processExitCode=me,d.processExited=!0,d.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),d.on("done",(me,ae)=>{ve.length>0&&this.emit("stdline",ve),Te.length>0&&this.emit("errline",Te),Y.removeAllListeners(),me?r(
me):t(ae)}),this.options.input){if(!Y.stdin)throw new Error("child process missing stdin");Y.stdin.end(this.options.input)}}))})}}function Ct(n){const t=[];let r=!1,a=!1,d="";function b(Y){a&&Y!=='"'&&
(d+="\\"),d+=Y,a=!1}for(let Y=0;Y<n.length;Y++){const ve=n.charAt(Y);if(ve==='"'){a?b(ve):r=!r;continue}if(ve==="\\"&&a){b(ve);continue}if(ve==="\\"&&r){a=!0;continue}if(ve===" "&&!r){d.length>0&&(t.push(
d),d="");continue}b(ve)}return d.length>0&&t.push(d.trim()),t}class Et extends De.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ct.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var _t=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(
function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).
next())})};function vt(n,t,r){return _t(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(d,t,r).exec()})}function Xt(n,t,r){return _t(this,void 0,void 0,function*(){var a,d;let b="",Y="";const ve=new StringDecoder("utf8"),Te=new StringDecoder("ut\
f8"),me=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ae=(d=r?.listeners)===null||d===void 0?void 0:d.stderr,Le=qe=>{Y+=Te.write(qe),ae&&ae(qe)},Be=qe=>{b+=ve.write(qe),me&&me(qe)},Ze=Object.assign(
Object.assign({},r?.listeners),{stdout:Be,stderr:Le}),Qe=yield vt(n,t,Object.assign(Object.assign({},r),{listeners:Ze}));return b+=ve.end(),Y+=Te.end(),{exitCode:Qe,stdout:b,stderr:Y}})}var yt=function(n,t,r,a){
function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){
Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).next())})};const Lt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
b=(t=(n=d.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=d.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:b}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),dt=U.platform(),Pt=U.arch(),xt=dt==="win32",St=dt==="darwin",Dt=dt==="linux";function $t(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield xt?Lt():St?Nt():Ut()),{platform:dt,arch:Pt,isWindows:xt,isMacOS:St,isLinux:Dt})})}var jt=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Y){Y(b)})}return new(r||(r=Promise))(
function(b,Y){function ve(ae){try{me(a.next(ae))}catch(Le){Y(Le)}}function Te(ae){try{me(a.throw(ae))}catch(Le){Y(Le)}}function me(ae){ae.done?b(ae.value):d(ae.value).then(ve,Te)}me((a=a.apply(n,t||[])).
next())})},Tt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Tt||(Tt={}));function Ft(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function zt(n){pe("add-mask",{},n)}function At(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function Rt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Jt(n,t){const r=Rt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Vt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],d=Rt(n,t);if(r.includes(d))return!0;if(a.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Yt(n,t){if(process.env.GITHUB_OUTPUT||"")return A("OUTPUT",l(n,t));process.stdout.write(U.EOL),pe("set-output",{name:n},
q(t))}function rn(n){issue("echo",n?"on":"off")}function Bt(n){process.exitCode=Tt.Failure,Ht(n)}function Wt(){return process.env.RUNNER_DEBUG==="1"}function Ot(n){pe("debug",{},n)}function Ht(n,t={}){
pe("error",ie(t),n instanceof Error?n.toString():n)}function Zt(n,t={}){pe("warning",ie(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){pe("notice",ie(t),n instanceof Error?n.toString():n)}function It(n){
process.stdout.write(n+U.EOL)}function qt(n){issue("group",n)}function Mt(){issue("endgroup")}function en(n,t){return jt(this,void 0,void 0,function*(){qt(n);let r;try{r=yield t()}finally{Mt()}return r})}
function Gt(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function L(n){return process.env[`ST\
ATE_${n}`]||""}function H(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((xe,Se,p)=>{var U=p(8611),q=p(5692),ie=p(9783),pe=p(770),ue=g=>{var S={};return p.
d(S,g),S},B=g=>(()=>g);const D=ue({});var E=function(g,S,h,I){function T(V){return V instanceof h?V:new h(function(P){P(V)})}return new(h||(h=Promise))(function(V,P){function ee(Ie){try{be(I.next(Ie))}catch(_e){
P(_e)}}function se(Ie){try{be(I.throw(Ie))}catch(_e){P(_e)}}function be(Ie){Ie.done?V(Ie.value):T(Ie.value).then(ee,se)}be((I=I.apply(g,S||[])).next())})},z;(function(g){g[g.OK=200]="OK",g[g.MultipleChoices=
300]="MultipleChoices",g[g.MovedPermanently=301]="MovedPermanently",g[g.ResourceMoved=302]="ResourceMoved",g[g.SeeOther=303]="SeeOther",g[g.NotModified=304]="NotModified",g[g.UseProxy=305]="UseProxy",
g[g.SwitchProxy=306]="SwitchProxy",g[g.TemporaryRedirect=307]="TemporaryRedirect",g[g.PermanentRedirect=308]="PermanentRedirect",g[g.BadRequest=400]="BadRequest",g[g.Unauthorized=401]="Unauthorized",g[g.
PaymentRequired=402]="PaymentRequired",g[g.Forbidden=403]="Forbidden",g[g.NotFound=404]="NotFound",g[g.MethodNotAllowed=405]="MethodNotAllowed",g[g.NotAcceptable=406]="NotAcceptable",g[g.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",g[g.RequestTimeout=408]="RequestTimeout",g[g.Conflict=409]="Conflict",g[g.Gone=410]="Gone",g[g.TooManyRequests=429]="TooManyRequests",g[g.InternalServerError=500]="I\
nternalServerError",g[g.NotImplemented=501]="NotImplemented",g[g.BadGateway=502]="BadGateway",g[g.ServiceUnavailable=503]="ServiceUnavailable",g[g.GatewayTimeout=504]="GatewayTimeout"})(z||(z={}));var M;
(function(g){g.Accept="accept",g.ContentType="content-type"})(M||(M={}));var C;(function(g){g.ApplicationJson="application/json"})(C||(C={}));function A(g){const S=pm.getProxyUrl(new URL(g));return S?
S.href:""}const l=[z.MovedPermanently,z.ResourceMoved,z.SeeOther,z.TemporaryRedirect,z.PermanentRedirect],N=[z.BadGateway,z.ServiceUnavailable,z.GatewayTimeout],y=null,k=10,w=5;class R extends Error{constructor(S,h){
super(S),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,R.prototype)}}class s{constructor(S){this.message=S}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
S=>E(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",I=>{h=Buffer.concat([h,I])}),this.message.on("end",()=>{S(h.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(S=>E(this,void 0,void 0,function*(){const h=[];this.message.on("data",I=>{h.push(I)}),this.message.on("end",()=>{S(Buffer.concat(h))})}))})}}function u(g){return new URL(
g).protocol==="https:"}class j{constructor(S,h,I){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=h||[],this.requestOptions=I,I&&(I.ignoreSslError!=null&&(this._ignoreSslError=I.ignoreSslError),this._socketTimeout=
I.socketTimeout,I.allowRedirects!=null&&(this._allowRedirects=I.allowRedirects),I.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=I.allowRedirectDowngrade),I.maxRedirects!=null&&(this._maxRedirects=
Math.max(I.maxRedirects,0)),I.keepAlive!=null&&(this._keepAlive=I.keepAlive),I.allowRetries!=null&&(this._allowRetries=I.allowRetries),I.maxRetries!=null&&(this._maxRetries=I.maxRetries))}options(S,h){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,h||{})})}get(S,h){return E(this,void 0,void 0,function*(){return this.request("GET",S,null,h||{})})}del(S,h){return E(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,h||{})})}post(S,h,I){return E(this,void 0,void 0,function*(){return this.request("POST",S,h,I||{})})}patch(S,h,I){return E(this,void 0,void 0,
function*(){return this.request("PATCH",S,h,I||{})})}put(S,h,I){return E(this,void 0,void 0,function*(){return this.request("PUT",S,h,I||{})})}head(S,h){return E(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,h||{})})}sendStream(S,h,I,T){return E(this,void 0,void 0,function*(){return this.request(S,h,I,T)})}getJson(S){return E(this,arguments,void 0,function*(h,I={}){I[M.Accept]=this._getExistingOrDefaultHeader(
I,M.Accept,C.ApplicationJson);const T=yield this.get(h,I);return this._processResponse(T,this.requestOptions)})}postJson(S,h){return E(this,arguments,void 0,function*(I,T,V={}){const P=JSON.stringify(
T,null,2);V[M.Accept]=this._getExistingOrDefaultHeader(V,M.Accept,C.ApplicationJson),V[M.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,C.ApplicationJson);const ee=yield this.post(I,P,V);return this.
_processResponse(ee,this.requestOptions)})}putJson(S,h){return E(this,arguments,void 0,function*(I,T,V={}){const P=JSON.stringify(T,null,2);V[M.Accept]=this._getExistingOrDefaultHeader(V,M.Accept,C.ApplicationJson),
V[M.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,C.ApplicationJson);const ee=yield this.put(I,P,V);return this._processResponse(ee,this.requestOptions)})}patchJson(S,h){return E(this,arguments,
void 0,function*(I,T,V={}){const P=JSON.stringify(T,null,2);V[M.Accept]=this._getExistingOrDefaultHeader(V,M.Accept,C.ApplicationJson),V[M.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,C.
ApplicationJson);const ee=yield this.patch(I,P,V);return this._processResponse(ee,this.requestOptions)})}request(S,h,I,T){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const V=new URL(h);let P=this._prepareRequest(S,V,T);const ee=this._allowRetries&&y.includes(S)?this._maxRetries+1:1;let se=0,be;do{if(be=yield this.requestRaw(P,I),be&&
be.message&&be.message.statusCode===z.Unauthorized){let _e;for(const Fe of this.handlers)if(Fe.canHandleAuthentication(be)){_e=Fe;break}return _e?_e.handleAuthentication(this,P,I):be}let Ie=this._maxRedirects;
for(;be.message.statusCode&&l.includes(be.message.statusCode)&&this._allowRedirects&&Ie>0;){const _e=be.message.headers.location;if(!_e)break;const Fe=new URL(_e);if(V.protocol==="https:"&&V.protocol!==
Fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield be.readBody(),Fe.hostname!==V.hostname)for(const De in T)De.toLowerCase()==="authorization"&&delete T[De];P=this._prepareRequest(S,Fe,T),be=yield this.requestRaw(
P,I),Ie--}if(!be.message.statusCode||!N.includes(be.message.statusCode))return be;se+=1,se<ee&&(yield be.readBody(),yield this._performExponentialBackoff(se))}while(se<ee);return be})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,h){return E(this,void 0,void 0,function*(){return new Promise((I,T)=>{function V(P,ee){P?T(P):ee?I(ee):T(new Error("Unknown error"))}this.requestRawWithCallback(
S,h,V)})})}requestRawWithCallback(S,h,I){typeof h=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let T=!1;function V(se,be){T||(T=
!0,I(se,be))}const P=S.httpModule.request(S.options,se=>{const be=new s(se);V(void 0,be)});let ee;P.on("socket",se=>{ee=se}),P.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),V(new Error(`Requ\
est timeout: ${S.options.path}`))}),P.on("error",function(se){V(se)}),h&&typeof h=="string"&&P.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){P.end()}),h.pipe(P)):P.end()}getAgent(S){const h=new URL(
S);return this._getAgent(h)}getAgentDispatcher(S){const h=new URL(S),I=pm.getProxyUrl(h);if(I&&I.hostname)return this._getProxyAgentDispatcher(h,I)}_prepareRequest(S,h,I){const T={};T.parsedUrl=h;const V=T.
parsedUrl.protocol==="https:";T.httpModule=V?https:http;const P=V?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):P,T.options.path=
(T.parsedUrl.pathname||"")+(T.parsedUrl.search||""),T.options.method=S,T.options.headers=this._mergeHeaders(I),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this.
_getAgent(T.parsedUrl),this.handlers)for(const ee of this.handlers)ee.prepareRequest(T.options);return T}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},K(this.
requestOptions.headers),K(S||{})):K(S||{})}_getExistingOrDefaultHeader(S,h,I){let T;if(this.requestOptions&&this.requestOptions.headers){const P=K(this.requestOptions.headers)[h];P&&(T=typeof P=="numb\
er"?P.toString():P)}const V=S[h];return V!==void 0?typeof V=="number"?V.toString():V:T!==void 0?T:I}_getExistingOrDefaultContentTypeHeader(S,h){let I;if(this.requestOptions&&this.requestOptions.headers){
const V=K(this.requestOptions.headers)[M.ContentType];V&&(typeof V=="number"?I=String(V):Array.isArray(V)?I=V.join(", "):I=V)}const T=S[M.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.
isArray(T)?T.join(", "):T:I!==void 0?I:h}_getAgent(S){let h;const I=pm.getProxyUrl(S),T=I&&I.hostname;if(this._keepAlive&&T&&(h=this._proxyAgent),T||(h=this._agent),h)return h;const V=S.protocol==="ht\
tps:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.maxSockets),I&&I.hostname){const ee={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(I.username||I.password)&&{proxyAuth:`${I.username}:${I.password}`}),{host:I.hostname,port:I.port})};let se;const be=I.protocol==="https:";V?se=be?tunnel.httpsOverHttps:tunnel.httpsOverHttp:se=be?tunnel.
httpOverHttps:tunnel.httpOverHttp,h=se(ee),this._proxyAgent=h}if(!h){const ee={keepAlive:this._keepAlive,maxSockets:P};h=V?new https.Agent(ee):new http.Agent(ee),this._agent=h}return V&&this._ignoreSslError&&
(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(S,h){let I;if(this._keepAlive&&(I=this._proxyAgentDispatcher),I)return I;const T=S.protocol==="https:";return I=
new ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
I,T&&this._ignoreSslError&&(I.options=Object.assign(I.options.requestTls||{},{rejectUnauthorized:!1})),I}_getUserAgentWithOrchestrationId(S){const h=S||"actions/http-client",I=process.env.ACTIONS_ORCHESTRATION_ID;
if(I){const T=I.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${T}`}return h}_performExponentialBackoff(S){return E(this,void 0,void 0,function*(){S=Math.min(k,S);const h=w*Math.pow(
2,S);return new Promise(I=>setTimeout(()=>I(),h))})}_processResponse(S,h){return E(this,void 0,void 0,function*(){return new Promise((I,T)=>E(this,void 0,void 0,function*(){const V=S.message.statusCode||
0,P={statusCode:V,result:null,headers:{}};V===z.NotFound&&I(P);function ee(Ie,_e){if(typeof _e=="string"){const Fe=new Date(_e);if(!isNaN(Fe.valueOf()))return Fe}return _e}let se,be;try{be=yield S.readBody(),
be&&be.length>0&&(h&&h.deserializeDates?se=JSON.parse(be,ee):se=JSON.parse(be),P.result=se),P.headers=S.message.headers}catch{}if(V>299){let Ie;se&&se.message?Ie=se.message:be&&be.length>0?Ie=be:Ie=`F\
ailed request: (${V})`;const _e=new R(Ie,V);_e.result=P.result,T(_e)}else I(P)}))})}}const K=g=>Object.keys(g).reduce((S,h)=>(S[h.toLowerCase()]=g[h],S),{})}),9783:((xe,Se,p)=>{function U(ue){const B=ue.
protocol==="https:";if(q(ue))return;const D=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(D)try{return new pe(D)}catch{if(!D.startsWith("http://")&&
!D.startsWith("https://"))return new pe(`http://${D}`)}else return}function q(ue){if(!ue.hostname)return!1;const B=ue.hostname;if(ie(B))return!0;const D=process.env.no_proxy||process.env.NO_PROXY||"";
if(!D)return!1;let E;ue.port?E=Number(ue.port):ue.protocol==="http:"?E=80:ue.protocol==="https:"&&(E=443);const z=[ue.hostname.toUpperCase()];typeof E=="number"&&z.push(`${z[0]}:${E}`);for(const M of D.
split(",").map(C=>C.trim().toUpperCase()).filter(C=>C))if(M==="*"||z.some(C=>C===M||C.endsWith(`.${M}`)||M.startsWith(".")&&C.endsWith(`${M}`)))return!0;return!1}function ie(ue){const B=ue.toLowerCase();
return B==="localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class pe extends URL{constructor(B,D){super(B,D),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,p)=>{p.d(Se,{E:()=>pe});class U{diff(B,D,E={}){
let z;typeof E=="function"?(z=E,E={}):"callback"in E&&(z=E.callback);const M=this.castInput(B,E),C=this.castInput(D,E),A=this.removeEmpty(this.tokenize(M,E)),l=this.removeEmpty(this.tokenize(C,E));return this.
diffWithOptionsObj(A,l,E,z)}diffWithOptionsObj(B,D,E,z){var M;const C=g=>{if(g=this.postProcess(g,E),z){setTimeout(function(){z(g)},0);return}else return g},A=D.length,l=B.length;let N=1,y=A+l;E.maxEditLength!=
null&&(y=Math.min(y,E.maxEditLength));const k=(M=E.timeout)!==null&&M!==void 0?M:1/0,w=Date.now()+k,R=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(R[0],D,B,0,E);if(R[0].oldPos+1>=l&&s+1>=
A)return C(this.buildValues(R[0].lastComponent,D,B));let u=-1/0,j=1/0;const K=()=>{for(let g=Math.max(u,-N);g<=Math.min(j,N);g+=2){let S;const h=R[g-1],I=R[g+1];h&&(R[g-1]=void 0);let T=!1;if(I){const P=I.
oldPos-g;T=I&&0<=P&&P<A}const V=h&&h.oldPos+1<l;if(!T&&!V){R[g]=void 0;continue}if(!V||T&&h.oldPos<I.oldPos?S=this.addToPath(I,!0,!1,0,E):S=this.addToPath(h,!1,!0,1,E),s=this.extractCommon(S,D,B,g,E),
S.oldPos+1>=l&&s+1>=A)return C(this.buildValues(S.lastComponent,D,B))||!0;R[g]=S,S.oldPos+1>=l&&(j=Math.min(j,g-1)),s+1>=A&&(u=Math.max(u,g+1))}N++};if(z)(function g(){setTimeout(function(){if(N>y||Date.
now()>w)return z(void 0);K()||g()},0)})();else for(;N<=y&&Date.now()<=w;){const g=K();if(g)return g}}addToPath(B,D,E,z,M){const C=B.lastComponent;return C&&!M.oneChangePerToken&&C.added===D&&C.removed===
E?{oldPos:B.oldPos+z,lastComponent:{count:C.count+1,added:D,removed:E,previousComponent:C.previousComponent}}:{oldPos:B.oldPos+z,lastComponent:{count:1,added:D,removed:E,previousComponent:C}}}extractCommon(B,D,E,z,M){
const C=D.length,A=E.length;let l=B.oldPos,N=l-z,y=0;for(;N+1<C&&l+1<A&&this.equals(E[l+1],D[N+1],M);)N++,l++,y++,M.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return y&&!M.oneChangePerToken&&(B.lastComponent={count:y,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=l,N}equals(B,D,E){return E.comparator?E.comparator(B,D):B===D||!!E.
ignoreCase&&B.toLowerCase()===D.toLowerCase()}removeEmpty(B){const D=[];for(let E=0;E<B.length;E++)B[E]&&D.push(B[E]);return D}castInput(B,D){return B}tokenize(B,D){return Array.from(B)}join(B){return B.
join("")}postProcess(B,D){return B}get useLongestToken(){return!1}buildValues(B,D,E){const z=[];let M;for(;B;)z.push(B),M=B.previousComponent,delete B.previousComponent,B=M;z.reverse();const C=z.length;
let A=0,l=0,N=0;for(;A<C;A++){const y=z[A];if(y.removed)y.value=this.join(E.slice(N,N+y.count)),N+=y.count;else{if(!y.added&&this.useLongestToken){let k=D.slice(l,l+y.count);k=k.map(function(w,R){const s=E[N+
R];return s.length>w.length?s:w}),y.value=this.join(k)}else y.value=this.join(D.slice(l,l+y.count));l+=y.count,y.added||(N+=y.count)}}return z}}class q extends U{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const ie=new q;function pe(ue,B,D){return ie.diff(ue,B,D)}})},dn={};function mt(xe){var Se=dn[xe];if(Se!==void 0)return Se.exports;var p=dn[xe]={exports:{}},U=!0;try{cr[xe](p,p.exports,mt),U=
!1}finally{U&&delete dn[xe]}return p.exports}typeof mt<"u"&&(mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var xe=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",p=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",U=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(pe=>pe.r--),ie.forEach(pe=>pe.r--?pe.r++:pe()))},q=ie=>ie.map(pe=>{if(pe!==null&&typeof pe=="object"){if(pe[xe])return pe;if(pe.then){var ue=[];ue.d=0,pe.then(
E=>{B[Se]=E,U(ue)},E=>{B[p]=E,U(ue)});var B={};return B[xe]=E=>E(ue),B}}var D={};return D[xe]=E=>{},D[Se]=pe,D});mt.a=(ie,pe,ue)=>{var B;ue&&((B=[]).d=-1);var D=new Set,E=ie.exports,z,M,C,A=new Promise(
(l,N)=>{C=N,M=l});A[Se]=E,A[xe]=l=>(B&&l(B),D.forEach(l),A.catch(N=>{})),ie.exports=A,pe(l=>{z=q(l);var N,y=()=>z.map(w=>{if(w[p])throw w[p];return w[Se]}),k=new Promise(w=>{N=()=>w(y),N.r=0;var R=s=>s!==
B&&!D.has(s)&&(D.add(s),s&&!s.d&&(N.r++,s.push(N)));z.map(s=>s[xe](R))});return N.r?k:y()},l=>(l?C(A[p]=l):M(E),U(B))),B&&B.d<0&&(B.d=0)}})(),mt.d=(xe,Se)=>{for(var p in Se)mt.o(Se,p)&&!mt.o(xe,p)&&Object.
defineProperty(xe,p,{enumerable:!0,get:Se[p]})},mt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var vn=mt(6384);vn=await vn;
