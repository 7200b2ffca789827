import{createRequire as Ge}from"module";const dr={};var cr={3313:(Ee=>{Ee.exports=xe;function xe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}xe.prototype.go=function(q){
this.pending<this.max?L(this,q):this.waiting.push(q)},xe.prototype.wait=function(q){this.pending===0?q(this.error):this.listeners.push(q)},xe.prototype.hold=function(){return p(this)};function p(q){q.
pending+=1;var ie=!1;return he;function he(W){if(ie)throw new Error("callback called twice");if(ie=!0,q.error=q.error||W,q.pending-=1,q.waiting.length>0&&q.pending<q.max)L(q,q.waiting.shift());else if(q.
pending===0){var D=q.listeners;q.listeners=[],D.forEach(ue)}}function ue(W){W(q.error)}}function L(q,ie){ie(p(q))}}),770:((Ee,xe,p)=>{p(218)}),218:((Ee,xe,p)=>{var L,q=p(9278),ie=p(4756),he=p(8611),ue=p(
5692),W=p(4434),D=p(2613),b=p(9023);L=H,L=F,L=C,L=M;function H(R){var s=new l(R);return s.request=he.request,s}function F(R){var s=new l(R);return s.request=he.request,s.createSocket=P,s.defaultPort=443,
s}function C(R){var s=new l(R);return s.request=ue.request,s}function M(R){var s=new l(R);return s.request=ue.request,s.createSocket=P,s.defaultPort=443,s}function l(R){var s=this;s.options=R||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||he.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(j,X,y,S){for(var h=x(X,y,S),I=0,A=s.requests.length;I<A;++I){var Y=s.requests[I];
if(Y.host===h.host&&Y.port===h.port){s.requests.splice(I,1),Y.request.onSocket(j);return}}j.destroy(),s.removeSocket(j)})}b.inherits(l,W.EventEmitter),l.prototype.addRequest=function(s,u,j,X){var y=this,
S=k({request:s},y.options,x(u,j,X));if(y.sockets.length>=this.maxSockets){y.requests.push(S);return}y.createSocket(S,function(h){h.on("free",I),h.on("close",A),h.on("agentRemove",A),s.onSocket(h);function I(){
y.emit("free",h,S)}function A(Y){y.removeSocket(h),h.removeListener("free",I),h.removeListener("close",A),h.removeListener("agentRemove",A)}})},l.prototype.createSocket=function(s,u){var j=this,X={};j.
sockets.push(X);var y=k({},j.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(y.localAddress=s.localAddress),y.proxyAuth&&(y.headers=y.
headers||{},y.headers["Proxy-Authorization"]="Basic "+new Buffer(y.proxyAuth).toString("base64")),w("making CONNECT request");var S=j.request(y);S.useChunkedEncodingByDefault=!1,S.once("response",h),S.
once("upgrade",I),S.once("connect",A),S.once("error",Y),S.end();function h(U){U.upgrade=!0}function I(U,ee,se){process.nextTick(function(){A(U,ee,se)})}function A(U,ee,se){if(S.removeAllListeners(),ee.
removeAllListeners(),U.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",U.statusCode),ee.destroy();var ge=new Error("tunneling socket could not be established, statusCode\
="+U.statusCode);ge.code="ECONNRESET",s.request.emit("error",ge),j.removeSocket(X);return}if(se.length>0){w("got illegal response body from proxy"),ee.destroy();var ge=new Error("got illegal response \
body from proxy");ge.code="ECONNRESET",s.request.emit("error",ge),j.removeSocket(X);return}return w("tunneling connection has established"),j.sockets[j.sockets.indexOf(X)]=ee,u(ee)}function Y(U){S.removeAllListeners(),
w(`tunneling socket could not be established, cause=%s
`,U.message,U.stack);var ee=new Error("tunneling socket could not be established, cause="+U.message);ee.code="ECONNRESET",s.request.emit("error",ee),j.removeSocket(X)}},l.prototype.removeSocket=function(s){
var u=this.sockets.indexOf(s);if(u!==-1){this.sockets.splice(u,1);var j=this.requests.shift();j&&this.createSocket(j,function(X){j.request.onSocket(X)})}};function P(R,s){var u=this;l.prototype.createSocket.
call(u,R,function(j){var X=R.request.getHeader("host"),y=k({},u.options,{socket:j,servername:X?X.replace(/:.*$/,""):R.host}),S=ie.connect(0,y);u.sockets[u.sockets.indexOf(j)]=S,s(S)})}function x(R,s,u){
return typeof R=="string"?{host:R,port:s,localAddress:u}:R}function k(R){for(var s=1,u=arguments.length;s<u;++s){var j=arguments[s];if(typeof j=="object")for(var X=Object.keys(j),y=0,S=X.length;y<S;++y){
var h=X[y];j[h]!==void 0&&(R[h]=j[h])}}return R}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var R=Array.prototype.slice.call(arguments);typeof R[0]=="string"?R[0]=
"TUNNEL: "+R[0]:R.unshift("TUNNEL:"),console.error.apply(console,R)}:w=function(){},L=w}),4248:(Ee=>{const xe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function p(L){let q=-1;for(let ie of L)q=xe[(q^ie)&255]^q>>>8;return(q^-1)>>>0}Ee.exports=p}),3502:((Ee,xe,p)=>{var L=p(9896),q=p(9023),ie=p(2203),he=ie.Readable,ue=ie.PassThrough,W=p(3313),
D=p(4434).EventEmitter;xe.BufferSlicer=F,xe.FdSlicer=b,q.inherits(b,D);function b(C){D.call(this),this.fd=C,this.pend=new W,this.pend.max=1,this.refCount=0}b.prototype.read=function(C,M,l,P,x){var k=this;
k.pend.go(function(w){L.read(k.fd,C,M,l,P,function(R,s,u){w(),x(R,s,u)})})},b.prototype.createReadStream=function(C){return new H(this,C)},b.prototype.ref=function(){this.refCount+=1},b.prototype.unref=
function(){var C=this;if(C.refCount-=1,C.refCount<0)throw new Error("invalid unref");if(C.refCount>0)return;L.close(C.fd,M);function M(l){l?C.emit("error",l):C.emit("close")}},q.inherits(H,he);function H(C,M){
M=M||{},he.call(this,M),this.context=C,this.context.ref(),this.start=M.start||0,this.endOffset=M.end,this.pos=this.start}H.prototype._read=function(C){var M=this,l=Math.min(M._readableState.highWaterMark,
C);if(M.endOffset!=null&&(l=Math.min(l,M.endOffset-M.pos)),l<=0){M.push(null),this._cleanup();return}M.context.pend.go(function(P){var x=Buffer.allocUnsafe(l);L.read(M.context.fd,x,0,l,M.pos,function(k,w){
k?M.destroy(k):w===0?(M.push(null),M._cleanup()):(M.pos+=w,M.push(x.slice(0,w))),P()})})},H.prototype._destroy=function(C,M){this._cleanup(),M(C)},H.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},q.inherits(F,D);function F(C){D.call(this),this.refCount=0,this.buffer=C}F.prototype.read=function(C,M,l,P,x){if(!(0<=M&&M<=C.length))throw new RangeError("offset o\
utside buffer: 0 <= "+M+" <= "+C.length);if(P<0)throw new RangeError("position is negative: "+P);if(M+l>C.length&&(l=C.length-M),P+l>this.buffer.length&&(l=this.buffer.length-P),l<=0){setImmediate(function(){
x(null,0)});return}this.buffer.copy(C,M,P,P+l),setImmediate(function(){x(null,l)})},F.prototype.createReadStream=function(C){C=C||{};var M=new ue(C);M.start=C.start||0,M.endOffset=C.end,M.pos=M.endOffset||
this.buffer.length;for(var l=this.buffer.slice(M.start,M.pos),P=65536,x=0;;){var k=x+P;if(k>=l.length){x<l.length&&M.write(l.slice(x,l.length));break}M.write(l.slice(x,k)),x=k}return M.end(),M},F.prototype.
ref=function(){this.refCount+=1},F.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ee,xe,p)=>{var L,q=p(9896),ie=p(3106),he=p(3502),ue=p(9023),
W=p(4434).EventEmitter,D=p(2203).Transform,b=p(2203).PassThrough,H=p(2203).Writable;const F=typeof ie.crc32=="function"?ie.crc32:p(4248);L=x,L=k,L=w,L=R,L=C,L=M,xe.SY=l,L=P,L=S,xe.ax=h,L=I,L=A,L=s,L=X,
L=y,L=ee;function C($,E){return new Promise((ne,J)=>{x($,{...E,lazyEntries:!0},function(ye,$e){if(ye)return J(ye);ne($e)})})}function M($,E){return new Promise((ne,J)=>{k($,{...E,lazyEntries:!0},function(ye,$e){
if(ye)return J(ye);ne($e)})})}function l($,E){return new Promise((ne,J)=>{w($,{...E,lazyEntries:!0},function(ye,$e){if(ye)return J(ye);ne($e)})})}function P($,E,ne){return new Promise((J,ye)=>{R($,E,{
...ne,lazyEntries:!0},function($e,G){if($e)return ye($e);J(G)})})}function x($,E,ne){typeof E=="function"&&(ne=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=
!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),ne==null&&(ne=Ke),q.open($,"r",function(J,ye){if(J)
return ne(J);k(ye,E,function($e,G){$e&&q.close(ye,Ke),ne($e,G)})})}function k($,E,ne){typeof E=="function"&&(ne=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=
!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),ne==null&&(ne=Ke),q.fstat($,function(J,ye){if(J)return ne(
J);var $e=new he.FdSlicer($);R($e,ye.size,E,ne)})}function w($,E,ne){typeof E=="function"&&(ne=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.
decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1);var J=new he.BufferSlicer($);R(J,$.length,E,ne)}function R($,E,ne,J){typeof ne==
"function"&&(J=ne,ne=null),ne==null&&(ne={}),ne.autoClose==null&&(ne.autoClose=!0),ne.lazyEntries==null&&(ne.lazyEntries=!1),ne.decodeStrings==null&&(ne.decodeStrings=!0);var ye=!!ne.decodeStrings;if(ne.
validateEntrySizes==null&&(ne.validateEntrySizes=!0),ne.strictFileNames==null&&(ne.strictFileNames=!1),J==null&&(J=Ke),typeof E!="number")throw new Error("expected totalSize parameter to be a number");
if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");$.ref();var $e=22,G=20,re=65535,ce=Math.
min(G+$e+re,E),pe=Fe(ce),te=E-pe.length;Y($,pe,0,ce,te,function(de){if(de)return J(de);for(var we=ce-$e;we>=0;we-=1)if(pe.readUInt32LE(we)===101010256){var Me=pe.subarray(we),ve=Me.readUInt16LE(4),Le=Me.
readUInt16LE(10),Ne=Me.readUInt32LE(16),Be=Me.readUInt16LE(20),_=Me.length-$e;if(Be!==_)return J(new Error("Invalid comment length. Expected: "+_+". Found: "+Be+". Are there extra bytes at the end of \
the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Q=ye?Ie(Me.subarray(22),!1):Me.subarray(22);if(we-G>=0&&pe.readUInt32LE(we-G)===117853008){var oe=pe.subarray(we-
G,we-G+G),T=_e(oe,8),z=Fe(56);return Y($,z,0,z.length,T,function(fe){return fe?J(fe):z.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of central directory record signature")):(ve=z.readUInt32LE(
16),ve!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Le=_e(z,32),Ne=_e(z,48),J(null,new s($,Ne,E,Le,Q,ne.autoClose,ne.lazyEntries,ye,ne.validateEntrySizes,ne.strictFileNames))))})}
return ve!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+ve)):J(null,new s($,Ne,E,Le,Q,ne.autoClose,ne.lazyEntries,ye,ne.validateEntrySizes,ne.strictFileNames))}J(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ue.inherits(s,W);function s($,E,ne,J,ye,$e,G,re,ce,pe){var te=this;W.call(te),te.reader=$,te.reader.
on("error",function(de){j(te,de)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=E,te.fileSize=ne,te.entryCount=J,te.comment=ye,te.entriesRead=0,te.autoClose=!!$e,te.lazyEntries=
!!G,te.decodeStrings=!!re,te.validateEntrySizes=!!ce,te.strictFileNames=!!pe,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||te._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function u($,E){$.autoClose&&$.close(),j($,E)}function j($,E){$.emittedError||($.emittedError=!0,$.emit("error",E))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var $=this;if($.entryCount===$.entriesRead){setImmediate(function(){$.autoClose&&
$.close(),!$.emittedError&&$.emit("end")});return}if(!$.emittedError){var E=Fe(46);Y($.reader,E,0,E.length,$.readEntryCursor,function(ne){if(ne)return u($,ne);if(!$.emittedError){var J=new X,ye=E.readUInt32LE(
0);if(ye!==33639248)return u($,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(J.versionMadeBy=E.readUInt16LE(4),J.versionNeededToExtract=E.readUInt16LE(6),J.generalPurposeBitFlag=
E.readUInt16LE(8),J.compressionMethod=E.readUInt16LE(10),J.lastModFileTime=E.readUInt16LE(12),J.lastModFileDate=E.readUInt16LE(14),J.crc32=E.readUInt32LE(16),J.compressedSize=E.readUInt32LE(20),J.uncompressedSize=
E.readUInt32LE(24),J.fileNameLength=E.readUInt16LE(28),J.extraFieldLength=E.readUInt16LE(30),J.fileCommentLength=E.readUInt16LE(32),J.internalFileAttributes=E.readUInt16LE(36),J.externalFileAttributes=
E.readUInt32LE(38),J.relativeOffsetOfLocalHeader=E.readUInt32LE(42),J.generalPurposeBitFlag&64)return u($,new Error("strong encryption is not supported"));$.readEntryCursor+=46,E=Fe(J.fileNameLength+J.
extraFieldLength+J.fileCommentLength),Y($.reader,E,0,E.length,$.readEntryCursor,function($e){if($e)return u($,$e);if(!$.emittedError){J.fileNameRaw=E.subarray(0,J.fileNameLength);var G=J.fileNameLength+
J.extraFieldLength;J.extraFieldRaw=E.subarray(J.fileNameLength,G),J.fileCommentRaw=E.subarray(G,G+J.fileCommentLength);try{J.extraFields=A(J.extraFieldRaw)}catch(Le){return u($,Le)}if($.decodeStrings){
var re=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Ie(J.fileCommentRaw,re),J.fileName=h(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,$.strictFileNames);var ce=I(J.fileName);if(ce!=null)return u(
$,new Error(ce))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,$.readEntryCursor+=E.length,$.entriesRead+=1;for(var pe=0;pe<J.extraFields.length;pe++){var te=J.extraFields[pe];
if(te.id===1){var de=te.data,we=0;if(J.uncompressedSize===4294967295){if(we+8>de.length)return u($,new Error("zip64 extended information extra field does not include uncompressed size"));J.uncompressedSize=
_e(de,we),we+=8}if(J.compressedSize===4294967295){if(we+8>de.length)return u($,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=_e(de,we),we+=8}if(J.
relativeOffsetOfLocalHeader===4294967295){if(we+8>de.length)return u($,new Error("zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=_e(de,
we),we+=8}break}}if($.validateEntrySizes&&J.compressionMethod===0){var Me=J.uncompressedSize;if(J.isEncrypted()&&(Me+=12),J.compressedSize!==Me){var ve="compressed/uncompressed size mismatch for store\
d file: "+J.compressedSize+" != "+J.uncompressedSize;return u($,new Error(ve))}}$.emit("entry",J),$.lazyEntries||$._readEntry()}})}})}},s.prototype.eachEntry=function(){const $=this;if(!$.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if($.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");$.hasEachEntryBeenCalled=!0;let E=null;$.on("e\
ntry",J),$.on("end",ye),$.on("error",$e);function ne(){$.removeListener("entry",J),$.removeListener("end",ye),$.removeListener("error",$e),$.autoClose&&$.close()}function J(G){let{resolve:re}=E;E=null,
re({value:G})}function ye(){let{resolve:G}=E;E=null,ne(),G({done:!0})}function $e(G){let{reject:re}=E;E=null,ne(),re(G)}return{[Symbol.asyncIterator](){return this},next(){const G=new Promise((re,ce)=>{
if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:re,reject:ce}});return $.readEntry(),G},return(G){return ne(),Promise.resolve({done:!0,value:G})},throw(G){
return ne(),Promise.reject(G)}}},s.prototype.openReadStream=function($,E,ne){var J=this,ye=0,$e=$.compressedSize;if(ne==null&&(ne=E,E=null),E==null)E={};else{if(E.decodeFileData===!1){if(E.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(E.
decrypt!=null){if(!$.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+E.decrypt);if($.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(E.decompress!=
null){if(!$.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===!1||E.decompress===!0))throw new Error(
"invalid options.decompress value: "+E.decompress);re=E.decompress}}if(E.start!=null){if(ye=E.start,ye<0)throw new Error("options.start < 0");if(ye>$.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(E.end!=null){if($e=E.end,$e<0)throw new Error("options.end < 0");if($e>$.compressedSize)throw new Error("options.end > entry.compressedSize");if($e<ye)throw new Error("options.\
end < options.start")}}var G=E.decodeFileData===!1||($.compressionMethod===0||$.compressionMethod===8&&E.decompress===!1)&&(!$.isEncrypted()||E.decrypt===!1);if((E.start!=null||E.end!=null)&&!G)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!J.isOpen)return ne(new Error("closed"));if($.isEncrypted()&&!G&&E.decrypt!==!1)return ne(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var re;if(G)re=!1;else if($.compressionMethod===8)re=E.decodeFileData!==!0;else return ne(new Error("unsupported compression method: "+$.compressionMethod));
J.readLocalFileHeader($,{minimal:!0},function(ce,pe){if(ce)return ne(ce);J.openReadStreamLowLevel(pe.fileDataStart,$.compressedSize,ye,$e,re,$.uncompressedSize,ne)})},s.prototype.openReadStreamLowLevel=
function($,E,ne,J,ye,$e,G){var re=this,ce=$+E,pe=re.reader.createReadStream({start:$+ne,end:$+J}),te=pe;if(ye){var de=!1,we=ie.createInflateRaw();pe.on("error",function(Me){setImmediate(function(){de||
we.emit("error",Me)})}),pe.pipe(we),re.validateEntrySizes?(te=new U($e),we.on("error",function(Me){setImmediate(function(){de||te.emit("error",Me)})}),we.pipe(te)):te=we,De(te,function(){de=!0,we!==te&&
we.unpipe(te),pe.unpipe(we),pe.destroy()})}G(null,te)},s.prototype.readLocalFileHeader=function($,E,ne){var J=this;ne==null&&(ne=E,E=null),E==null&&(E={}),J.reader.ref();var ye=Fe(30);Y(J.reader,ye,0,
ye.length,$.relativeOffsetOfLocalHeader,function($e){try{if($e)return ne($e);var G=ye.readUInt32LE(0);if(G!==67324752)return ne(new Error("invalid local file header signature: 0x"+G.toString(16)));var re=ye.
readUInt16LE(26),ce=ye.readUInt16LE(28),pe=$.relativeOffsetOfLocalHeader+30+re+ce;if(pe+$.compressedSize>J.fileSize)return ne(new Error("file data overflows file bounds: "+pe+" + "+$.compressedSize+" \
> "+J.fileSize));if(E.minimal)return ne(null,{fileDataStart:pe});var te=new y;te.fileDataStart=pe,te.versionNeededToExtract=ye.readUInt16LE(4),te.generalPurposeBitFlag=ye.readUInt16LE(6),te.compressionMethod=
ye.readUInt16LE(8),te.lastModFileTime=ye.readUInt16LE(10),te.lastModFileDate=ye.readUInt16LE(12),te.crc32=ye.readUInt32LE(14),te.compressedSize=ye.readUInt32LE(18),te.uncompressedSize=ye.readUInt32LE(
22),te.fileNameLength=re,te.extraFieldLength=ce,ye=Fe(re+ce),J.reader.ref(),Y(J.reader,ye,0,ye.length,$.relativeOffsetOfLocalHeader+30,function(de){try{return de?ne(de):(te.fileName=ye.subarray(0,re),
te.extraField=ye.subarray(re),ne(null,te))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},s.prototype.openReadStreamPromise=function($,E){return new Promise((ne,J)=>{this.openReadStream($,E,
function(ye,$e){if(ye)return J(ye);ne($e)})})},s.prototype.openReadStreamLowLevelPromise=function($,E,ne,J,ye,$e){return new Promise((G,re)=>{this.openReadStream($,E,ne,J,ye,$e,function(ce,pe){if(ce)return re(
ce);G(pe)})})},s.prototype.readLocalFileHeaderPromise=function($,E){return new Promise((ne,J)=>{this.readLocalFileHeader($,E,function(ye,$e){if(ye)return J(ye);ne($e)})})};function X(){}X.prototype.getLastModDate=
function($){if($==null&&($={}),!$.forceDosFormat)for(var E=0;E<this.extraFields.length;E++){var ne=this.extraFields[E];if(ne.id===21589){var J=ne.data;if(J.length<5)continue;var ye=J[0],$e=1;if(!(ye&$e))
continue;var G=J.readInt32LE(1);return new Date(G*1e3)}else if(ne.id===10){var J=ne.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(6)!==24)continue;var re=J.readUInt32LE(8)+4294967296*J.
readInt32LE(12),ce=re/1e4-116444736e5;return new Date(ce)}}return S(this.lastModFileDate,this.lastModFileTime,$.timezone)},X.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},X.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},X.prototype.isCompressed=function(){return this.compressionMethod===8};function y(){}function S($,E,ne){
var J=$&31,ye=($>>5&15)-1,$e=($>>9&127)+1980,G=0,re=(E&31)*2,ce=E>>5&63,pe=E>>11&31;if(ne==null||ne==="local")return new Date($e,ye,J,pe,ce,re,G);if(ne==="UTC")return new Date(Date.UTC($e,ye,J,pe,ce,re,
G));throw new Error("unrecognized options.timezone: "+options.timezone)}function h($,E,ne,J){for(var ye=null,$e=0;$e<ne.length;$e++){var G=ne[$e];if(G.id===28789){if(G.data.length<6||G.data.readUInt8(
0)!==1)continue;var re=G.data.readUInt32LE(1);if(F(E)!==re)continue;ye=Ie(G.data.subarray(5),!0);break}}if(ye==null){var ce=($&2048)!==0;ye=Ie(E,ce)}return J||(ye=ye.replace(/\\/g,"/")),ye}function I($){
return $.indexOf("\\")!==-1?"invalid characters in fileName: "+$:/^[a-zA-Z]:/.test($)||/^\//.test($)?"absolute path: "+$:$.split("/").indexOf("..")!==-1?"invalid relative path: "+$:null}function A($){
for(var E=[],ne=0;ne<$.length-3;){var J=$.readUInt16LE(ne+0),ye=$.readUInt16LE(ne+2),$e=ne+4,G=$e+ye;if(G>$.length)throw new Error("extra field length exceeds extra field buffer size");var re=$.subarray(
$e,G);E.push({id:J,data:re}),ne=G}return E}function Y($,E,ne,J,ye,$e){if(J===0)return setImmediate(function(){$e(null,Fe(0))});$.read(E,ne,J,ye,function(G,re){if(G)return $e(G);if(re<J)return $e(new Error(
"unexpected EOF"));$e()})}ue.inherits(U,D);function U($){D.call(this),this.actualByteCount=0,this.expectedByteCount=$}U.prototype._transform=function($,E,ne){if(this.actualByteCount+=$.length,this.actualByteCount>
this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return ne(new Error(J))}ne(null,$)},U.prototype._flush=function($){
if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return $(new Error(E))}$()},ue.inherits(ee,W);
function ee(){W.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.unref=function(){var $=this;if($.refCount-=1,$.refCount>0)return;if($.refCount<0)throw new Error("\
invalid unref");$.close(E);function E(ne){if(ne)return $.emit("error",ne);$.emit("close")}},ee.prototype.createReadStream=function($){$==null&&($={});var E=$.start,ne=$.end;if(E===ne){var J=new b;return setImmediate(
function(){J.end()}),J}var ye=this._readStreamForRange(E,ne),$e=!1,G=new se(this);ye.on("error",function(ce){setImmediate(function(){$e||G.emit("error",ce)})}),De(G,function(){ye.unpipe(G),G.unref(),ye.
destroy()});var re=new U(ne-E);return G.on("error",function(ce){setImmediate(function(){$e||re.emit("error",ce)})}),De(re,function(){$e=!0,G.unpipe(re),G.destroy()}),ye.pipe(G).pipe(re)},ee.prototype.
_readStreamForRange=function($,E){throw new Error("not implemented")},ee.prototype.read=function($,E,ne,J,ye){var $e=this.createReadStream({start:J,end:J+ne}),G=new H,re=0;G._write=function(ce,pe,te){
ce.copy($,E+re,0,ce.length),re+=ce.length,te()},G.on("finish",ye),$e.on("error",function(ce){ye(ce)}),$e.pipe(G)},ee.prototype.close=function($){setImmediate($)},ue.inherits(se,b);function se($){b.call(
this),this.context=$,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function($){this.unref(),$()},se.prototype.unref=function($){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var ge="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ie($,E){if(E)return $.toString("utf8");for(var ne="",J=0;J<$.length;J++)ne+=ge[$[J]];return ne}function _e($,E){var ne=$.readUInt32LE(E),J=$.readUInt32LE(E+4);return J*4294967296+ne}var Fe;typeof Buffer.
allocUnsafe=="function"?Fe=function($){return Buffer.allocUnsafe($)}:Fe=function($){return new Buffer($)};function De($,E){typeof $.destroy=="function"?$._destroy=function(ne,J){E(),J?.(ne)}:$.destroy=
E}function Ke($){if($)throw $}}),2613:(Ee=>{Ee.exports=Ge(import.meta.url)("assert")}),4434:(Ee=>{Ee.exports=Ge(import.meta.url)("events")}),9896:(Ee=>{Ee.exports=Ge(import.meta.url)("fs")}),8611:(Ee=>{
Ee.exports=Ge(import.meta.url)("http")}),5692:(Ee=>{Ee.exports=Ge(import.meta.url)("https")}),9278:(Ee=>{Ee.exports=Ge(import.meta.url)("net")}),4573:(Ee=>{Ee.exports=Ge(import.meta.url)("node:buffer")}),
7598:(Ee=>{Ee.exports=Ge(import.meta.url)("node:crypto")}),3024:(Ee=>{Ee.exports=Ge(import.meta.url)("node:fs")}),1455:(Ee=>{Ee.exports=Ge(import.meta.url)("node:fs/promises")}),6760:(Ee=>{Ee.exports=
Ge(import.meta.url)("node:path")}),8522:(Ee=>{Ee.exports=Ge(import.meta.url)("node:zlib")}),2203:(Ee=>{Ee.exports=Ge(import.meta.url)("stream")}),4756:(Ee=>{Ee.exports=Ge(import.meta.url)("tls")}),9023:(Ee=>{
Ee.exports=Ge(import.meta.url)("util")}),3106:(Ee=>{Ee.exports=Ge(import.meta.url)("zlib")}),3991:((Ee,xe,p)=>{p.d(xe,{i:()=>he});var L=p(5358),q=p(7279),ie=p(6584);class he{#n=[];#e;constructor(){const D=L.
V4("api-key");D!==""&&L.Pq(D)}text(D){return L.V4(D)}lines(D){return L.V4(D,{trimWhitespace:!1})}optional(D,b){const H=this.text(D);return H===""?void 0:this.parse(D,H,b)}parse(D,b,H){try{return H(b)}catch(F){
this.refuse(D,(0,q.gJ)(F),(0,q.h_)(F).topic);return}}required(D,b,H="is required"){return this.text(D)===""&&this.refuse(D,H),this.optional(D,b)}notEmpty(D,b,H){if(process.env[`INPUT_${D.toUpperCase()}`]?.
trim()===""){const F=`Where an event has no inputs, write \`\${{ inputs.${D} || ${H} }}\``;this.refuse(D,`is empty. Is the name in the expression right?${H===void 0?"":` ${F}`}`)}return this.optional(
D,b)}boolean(D,b){return this.notEmpty(D,ie.yG,b?void 0:"false")??b}refuse(D,b,H="before-anything-is-sent"){this.#e??=H,this.#n.push(`${D} ${b.replace(/(?<=[a-z])\.$/,"")}`)}check(D){if(D!==void 0&&this.#n.
length===0)return D;throw new q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ue(W){const D=W.required("host",parseAddress),H=W.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),F=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,C=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,M=W.boolean("summary",!0);return D&&
H?{host:D,apiKey:H,timeoutMs:F,longestWaitMs:C,summary:M}:void 0}}),4022:((Ee,xe,p)=>{p.d(xe,{UX:()=>Wt,N9:()=>Gt});var L=p(1455),q=p(6760),ie=p(7279),he=p(8725),ue=p(276),W=p(4057),D=p(706);async function b(N,{
ms:K,error:n},t){const r=new AbortController,a=setTimeout(()=>r.abort(n),K),d=Math.min(N.endsAt,performance.now()+K);try{return await t({...N,signal:AbortSignal.any([N.signal,r.signal]),endsAt:d})}finally{
clearTimeout(a)}}function H(N,K){const n=`${K} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:n,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var F=p(
3657),C=p(7598),M=p(2975),l=p(1858),P=p(7596);const x=Ge(import.meta.url)("node:http"),k=Ge(import.meta.url)("node:https");var w=p(8522),R=p(6671);const s=3e4,u=65536,j=new Set([301,302,303,307,308]),
X="export-workflow-action";function y(){normalizeProxySettings();const N=()=>new HttpClient(X,[],{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function S(N){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(N))}}async function h({kept:N,proven:K},n,t){const{label:r,method:a,url:d,headers:g,body:Z,maxBytes:be,idleMs:Ae=s}=n;checkProxy(d,r);const me=d.protocol==="htt\
ps:"?"https":"http",ae=Z?new HttpClient(X):N[me],Ce=new AbortController,We=AbortSignal.any([t,Ce.signal]);let[Ye,Qe]=[!1,"no response"];const qe=setTimeout(()=>{const tt={retryable:!0,maybeProcessed:Ye};
Ce.abort(connectionFailure(r,`${Qe} within ${Ae/1e3} s`,RUN_LATER,tt))},Ae);let ft;try{ft={http,https}[me].request({method:a,host:d.hostname.replace(/^\[|\]$/g,""),port:d.port,path:d.pathname+d.search,
headers:{...g,...Z&&{"content-type":Z.type,"content-length":Z.bytes.length},"accept-encoding":"identity","user-agent":X},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},
agent:ae.getAgent(d.href),signal:We});const tt=I(ft,r,()=>{Ye=!0});A(ft,Z?.bytes??Buffer.alloc(0),()=>qe.refresh());const gt=await raceAbort(We,tt);K.add(d.origin),Qe="no data";const lt=[];let Ve=be;for await(const bt of gt){
if(qe.refresh(),Ve-=bt.length,Ve<0)throw ee(r,be);lt.push(bt)}const it=U(Buffer.concat(lt),gt.headers["content-encoding"],r,be);return{status:gt.statusCode??0,headers:gt.headers,bytes:it}}catch(tt){throw ft?.
destroy(),We.throwIfAborted(),toNetworkError(tt,r,Ye,K.has(d.origin))}finally{clearTimeout(qe),Z&&ft?.destroy()}}function I(N,K,n){return new Promise((t,r)=>{N.once("socket",d=>{N.reusedSocket?n():d.once(
N.protocol==="https:"?"secureConnect":"connect",n)});const a=d=>{d.socket.destroy();const g={retryable:!0,maybeProcessed:!0};r(connectionFailure(K,"the server switched protocols (101)",RUN_LATER,g))};
N.once("upgrade",a),N.once("response",d=>d.statusCode===101?a(d):t(d)),N.on("error",r)})}function A(N,K,n){K.length===0?N.end():N.write(K.subarray(0,u),t=>{n(),t||A(N,K.subarray(u),n)})}const Y=new Set(
["gzip","x-gzip","deflate"]);function U(N,K="",n,t){const r=K.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((a,d)=>{const g=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return g&&a.
length>0?g(a,{maxOutputLength:t}):a},N)}catch(a){throw a.code==="ERR_BUFFER_TOO_LARGE"?ee(n,t):a}}function ee(N,K){const n=`the response is larger than ${humanSize(K)}, the limit`;return responseFailure(
N,n,"Check host.",{maybeProcessed:!0})}function se({status:N,headers:K},n,t){if(!j.has(N)||K.location===void 0)return;const r=K.location.replace(/[\x80-\xff]/g,a=>`%${a.charCodeAt(0).toString(16)}`);if(URL.
canParse(r,n.href))return new URL(r,n.href);throw responseFailure(t,`the platform redirects (${N}) to an address that can't be read`,"Check host.")}function ge({headers:N}){return!N["content-length"]&&
!N["transfer-encoding"]}const Ie=null,_e=5,Fe=new Set([400,401,403,404,410]),De="Download",Ke="Re-run the job.";async function $(N,{url:K,freshUrl:n,read:t}){let r=K;return await retry(N,async()=>{r??=
await n();const a=await ne(N,r).catch(Ae=>{throw Ae instanceof Failure&&Ae.affectsAll?Ae.with({affectsAll:!1}):Ae}),{status:d,headers:g,bytes:Z}=a;if(Fe.has(d))throw r=void 0,E(`the URL was refused (${d}\
)`,Ke,{retryable:!0});if(d!==200)throw E(`the server answered ${d}`,Ke,{retryable:d===206});if(g["content-type"]?.includes("text/html"))throw E("the server sent a web page instead of the package","Che\
ck host, then re-run the job.",{retryable:!0});const be=await t(Z).catch(Ae=>{throw Ae instanceof Failure&&isOpenEnded(a)?Ae.with({retryable:!0}):Ae});return{bytes:Z,sha256:createHash("sha256").update(
Z).digest("hex"),content:be}})}function E(N,K,n={}){return new Failure({what:De,why:N,advice:K,topic:"the-package",...n})}async function ne(N,K){const{platform:n,log:t,signal:r}=N;let a=K;for(let d=0;;d++){
const g=d===0&&a.origin===n.url.origin,Z={accept:"*/*",...g&&{"x-api-key":n.apiKey}},be={label:De,method:"GET",url:a,headers:Z,maxBytes:Ie};n.connections.proven.add(a.origin);const Ae=async()=>{const Ce=await send(
n.connections,be,r),{status:We,headers:Ye}=Ce;t.debug(`GET a package from ${toSingleLine(be.url.origin)}: ${We}`);const Qe=`the server answered ${We}`;if(isTransient(We))throw responseFailure(De,Qe,RUN_LATER,
factsOf(We,Ye));return Ce},me=await(g?n.rateLimit.run(De,void 0,N,Ae):Ae()),ae=redirectTarget(me,a,De);if(ae===void 0)return me;if(d===_e)throw E("the URL redirects in a circle",Ke);ae.origin===a.origin&&
ae.username+ae.password===""&&Object.assign(ae,{username:a.username,password:a.password}),a=J(ae.href,N)}}function J(N,{platform:K,log:n}){const t=K.url;if(K.secrets.maskUrl(N,t,n),!URL.canParse(N,t.href))
throw E("the platform's download URL can't be read",Ke);const r=new URL(N,t.href);r.protocol==="http:"&&t.protocol==="https:"&&r.hostname===t.hostname&&(r.protocol="https:",r.port===""&&(r.port=t.port),
K.secrets.maskUrl(r.href,t,n));const a=r.protocol==="http:"&&t.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!a)throw E("the platform's download URL isn't https","Check host.");
return r}const ye=30,$e=6e4,G=500,re=16e3,ce=.95,pe=20;class te{#n=new Map;#e=0;#t=0;#r=0;async run(K,n,t,r){const a=await this.#o(K,n,t),d=()=>a>this.#r;try{const g=await r();return d()&&(this.#t=this.#t<
pe?0:this.#t*ce),g}catch(g){if(!(g instanceof Failure&&g.status===RATE_LIMITED))throw g;const Z=performance.now();throw d()&&(this.#t=Math.min(re,Math.max(G,this.#t*2)),this.#r=Z),this.#e=Math.max(this.#e,
Z+(g.retryAfterMs||2*this.#t)),g.with({retryAfterMs:this.#e-Z})}}async#o(K,n,{signal:t,endsAt:r}){const a=n!==void 0&&this.#n.get(n)||[];for(n!==void 0&&this.#n.set(n,a);;){if(t.throwIfAborted(),this.#e>=
r)throw responseFailure(K,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.now(),g=a.at(-ye)??Number.NEGATIVE_INFINITY,Z=Math.max(this.#e,g+$e);if(Z<=d)return this.#e=
d+this.#t,a.push(d),d;await sleep(Z-d,t)}}}function de(N,K,n){const t=Be(N,0);return{fields:N,label:K,redact:n,message:t&&n(t)||void 0}}function we({label:N,message:K},n,t){return responseFailure(N,`t\
he platform answered without a ${n}${Me(K)}`,t)}function Me(N){return N===void 0?"":` (${N})`}function ve(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}const Le=["errors","error","message",
"msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ne=4;function Be(N,K){if(typeof N=="string")return N.trim()||void 0;if(!(K>Ne)){if(Array.isArray(
N))return Be(N[0],K+1);if(ve(N))for(const n of Le){const t=Be(N[n],K+1);if(t!==void 0){const{code:r}=N;return typeof r=="number"||typeof r=="string"?`${t}, code ${r}`:t}}}}const _="Settings \u2192 Security\
 & Control \u2192 API Scopes";function Q(N,K,{message:n,isPage:t,hasWorked:r}){if(isTransient(K))return RUN_LATER;if(K===404)return"Check host, the IDs, and that the key's account can see the workflow\
.";if(K===409&&N.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(K===409||K===423)return"Another job may be changing the workflow. Check it in AI for Process\
, then re-run the job.";if(K<400||K===405||K>=500)return"Check host.";if(K!==401&&K!==403)return N.isTransient?RUN_LATER:"Check the inputs.";if(t)return"A gateway or firewall in front of the platform \
may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const a=N.scope===void 0?
"another scope":`the scope "${N.scope}"`;if(K===403)return`The key needs ${a}. Add it under ${_}.`;const d=/scope/i.test(String(n))?` The key also needs ${a}.`:"";return`The platform does not know the\
 key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${_}.${d}`}const oe=6,T=32,z=2e3,fe=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Te=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Oe extends null{#n=new Set;#e=new Set;allow(...K){for(const n of K)this.#n.add(n)}maskFields(K,n,t){const r=Xe(K).slice(0,z);for(const[a,d]of r)/id$/i.test(a)&&isId(d)&&this.allow(d);for(const[a,
d]of r)/url$/i.test(a)?this.maskUrl(d.trim(),n,t):this.#t(Ue(d),t)}maskUrl(K,n,t){const r=URL.canParse(K,n.href)?new URL(K,n.href):void 0;if(r&&n.href.startsWith(r.href))return;const a=[K,r?r.pathname+
r.search:K].filter(d=>/[?:]|^\/\//.test(d));this.#t(a,t),r&&this.#t([r.href,r.password,decode(r.password),...Ue(r.search)],t)}#t(K,n){const t=d=>Array.from(this.#n).some(g=>g.includes(d)),r=K.filter(d=>!t(
d)&&!t(decode(d))),a=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of r.flatMap(g=>[g,a(g)]))d.length<oe||this.#e.has(d)||(this.#e.add(d),this.add(d),n.mask(d))}}function Ue(N){return Array.
from(N.matchAll(fe)).flatMap(([,K,n])=>{const t=String(n).replace(/[.,:!?)\]}]+$/,"");return Te.test(String(K))||decode(t).length>=T?[t,decode(t)]:[]})}function Xe(N){const K=Object.entries(N);for(const[
,n]of K)if(typeof n=="object")for(const t of Object.entries(n??{}))K.push(t);return K.filter(n=>typeof n[1]=="string")}function Ze(N,K,n={}){const t=new Secrets([K,...n.secrets??[]]);return t.allow(N.
href,...n.known??[]),{url:N,apiKey:K,secrets:t,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const ze=null,et=12e4,ct=12e4,He="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function nt(N,K){const{label:n,method:t,path:r,isTransient:a}=K,{secrets:d,rateLimit:g}=N.platform;d.allow(...r.split(
/[/?&=]/));const Z=t==="GET"?r:void 0,be=()=>g.run(n,Z,N,()=>rt(N,K));return await retry(N,be,{atLeastMs:a?ct:0})}async function rt(N,K){const{platform:n,signal:t,log:r}=N,{label:a,method:d,path:g,body:Z,
idempotent:be=!0,isTransient:Ae}=K,me=new URL(`api/public/${g}`,n.url),ae={accept:"application/json","content-type":"application/json","x-api-key":n.apiKey},Ce={maxBytes:ze,...!be&&{idleMs:et}};try{const We=await send(
n.connections,{label:a,method:d,url:me,headers:ae,body:Z,...Ce},t);return r.debug(`${d} ${n.secrets.redact(me.pathname)}: ${We.status}`),pt(N,K,me,We)}catch(We){const Ye=We instanceof Failure?We:void 0;
if(!be&&(t.aborted||Ye?.maybeProcessed)){const Qe=asFailure(We),qe=`${Qe.retryable?"":Qe.advice} ${He}`.trim();throw Qe.with({advice:qe,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ye&&Ae?.(Ye)?Ye.with({retryable:!0}):We}}function pt({platform:N,log:K},n,t,r){const{label:a,isCreation:d=!1}=n,{status:g,headers:Z,bytes:be}=r,{secrets:Ae}=N,me=(Ve,it,bt)=>responseFailure(a,Ve,
it,bt),ae=redirectTarget(r,t,a);if(ae){Ae.maskUrl(ae.href,N.url,K);const Ve=`the platform redirects to ${toSingleLine(ae.origin,100)}, and the key follows no redirect`;throw me(Ve,"If that is your env\
ironment, set host to it.",{status:g,maybeProcessed:g!==307&&g!==308})}const Ce=new TextDecoder().decode(be),We=ut(Ce);Ae.maskFields(We??{},N.url,K);const Ye=makeResponse(We??{},a,Ae.redact),{message:Qe}=Ye,
qe=/^\s*</.test(Ce)||Z["content-type"]?.includes("html")===!0;if(g<200||g>299){const Ve=N.collections.has(a),it=adviceOn(n,g,{message:Qe,isPage:qe,hasWorked:Ve});throw me(`the platform answered ${g}${inBrackets(
Qe)}`,it,{...factsOf(g,Z),affectsAll:(g===401||g===403)&&!Ve,busy:g===423||g===409&&!d})}if(We!==void 0)return Ye;const ft=isOpenEnded(r)&&/^\s*\{/.test(Ce);throw me(`the platform answered ${Ce===""?"\
nothing":qe?"with a web page":ft?"with half an object":"with something other than a JSON object"} (${g})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:ft})}function ut(N){
try{const K=JSON.parse(N);return isObject(K)?K:void 0}catch{return}}const st=null;function mt(N){return st.find(([,K])=>K.split(" ").includes(N))?.[0]??"unknown"}function Ct({fields:N,message:K,redact:n}){
const t=isObject(N.response)?N.response:{},r=[t.downloadUrl,t.downloadURL,N.downloadUrl,N.downloadURL];return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(N.workflowId,
N.toolId),exportJobId:readId(N.exportJobId),status:Et(N.status,n),downloadUrl:r.map(a=>typeof a=="string"?a.trim():"").find(a=>a!==""),refused:N.success===!1,message:K}}function Et(N,K){const n=typeof N==
"string"||typeof N=="number"?String(N).trim():"",t=n.toUpperCase().replace(/[\s-]+/g,"_");return mt(t)==="unknown"?K(n,40).toUpperCase():t}async function _t(N,K,n=()=>!0){const t=`dock-status/${K}`;return Ct(
await callApi(N,{label:"Dock status",method:"GET",path:t,isTransient:n}))}const vt="the-job-on-the-platform",Xt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(N,K){const n=Math.max(yt,N/Lt);return N<MINUTE_MS?n:
Math.max(Nt,Math.min(K,n))}async function dt(N,K,n){const{log:t,signal:r}=N,a=performance.now(),d=Pt(N,a);let g=K,Z=a,be;for(let Ae=0;;Ae++){n.onStatus(g),d(g);const me=mt(g.status);if(me==="failed"||
me==="succeeded"&&g.refused){const ae=`The job ${g.status==="FAILED"?"failed":`ended as ${g.status}`} on the platform`,Ce=`${g.message??"it gave no reason"} (dock status ${K.dockStatusId})`;throw new Failure(
{what:ae,why:Ce,advice:n.advice,topic:vt})}if(me==="succeeded")return g.status!=="SUCCESS"&&t.warning(`The platform reports ${g.status}, which is treated as SUCCESS.`),g;be=me==="unknown"&&g.refused?be??
Z:void 0;try{if(be!==void 0&&Z-be>=PATIENCE_MS){const We=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:We,topic:vt})}const ae=Ae===0?Xt:Ut(Z-a,
n.longestWaitMs);await sleep(Math.max(0,Z+ae-performance.now()),r),Z=performance.now();const Ce=({status:We=404})=>Ae>0||We===404;g=await _t(N,K.dockStatusId,Ce)}catch(ae){throw St(ae,K,g)}}}function Pt({
log:N},K){let n,t=K;return r=>{const a=performance.now(),d=humanTime(a-K),g=r.status!==n,Z=a-t>=MINUTE_MS;(g||Z)&&(t=a),g&&n!==void 0?N.info(`${r.status||"No status"} after ${d}`):Z&&N.info(`Still ${r.
status||"without a status"} after ${d}`),g&&mt(r.status)==="unknown"&&N.warning(`The platform reports an unknown status (${xt(r)}). The action keeps waiting.`),n=r.status}}function xt({status:N,message:K}){
return`${N||"none"}${K===void 0?"":`, "${K}"`}`}function St(N,{dockStatusId:K},n){const t=mt(n.status)==="unknown"||n.message!==void 0?`, last status ${xt(n)}`:"",r=`The job may still be running on th\
e platform: dock status ${K}${t}.`,a=asFailure(N);return a.with({advice:`${a.advice} ${r}`.trim(),cause:N})}const Dt=null;async function $t(N,K){const{collections:n}=N.platform;let t;for(const r of new Set(
[...n.values(),...Dt])){const a=K(r),{label:d,idempotent:g=!0}=a,Z=n.get(d);if(!(Z&&Z!==r))try{const be=await callApi(N,a);n.set(d,r);const Ae=readJob(be),{dockStatusId:me}=Ae;if(me!==void 0)return{...Ae,
dockStatusId:me};throw missing(be,"dock status ID",g?"Check host and the IDs.":MAYBE_STARTED)}catch(be){if(be instanceof Failure&&be.busy&&n.set(d,r),!(be instanceof Failure&&be.status===404))throw be;
t??=be}}throw t}async function jt(N,{workflowId:K,flowId:n}){return await $t(N,t=>({label:"Export",method:"POST",path:`${t}/${K}/export?flowId=${n}`,scope:"Export workflow"}))}async function Tt(N,K,n){
const t=n.downloadUrl??K.downloadUrl??(await readDockStatus(N,K.dockStatusId)).downloadUrl;if(t!==void 0)return downloadUrl(t,N);const r=`the platform reports ${n.status} but names no download URL`;throw new Failure(
{what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Ft(N,K,{app:n,flow:t,env:r}){const a="workflowName"in K,d=g=>g==="tools"?"tool":"workflow";return await $t(
N,g=>({label:"Import",method:"POST",path:a?`${g}/import`:`${g}/${K.workflowId}/import`,body:jsonBody({[`${d(g)}DataFileId`]:n,flowDataFileId:t,envVariablesFileId:r,...a&&{[`${d(g)}Name`]:K.workflowName}}),
idempotent:!1,isCreation:a,scope:"Import workflow"}))}async function zt(N,K){const n=t=>({label:"Deploy",method:"POST",path:`${t}/${K}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy w\
orkflow"});return await retry(N,()=>$t(N,n),{untilFree:!0})}class At extends ie.HR{job;constructor(K,n){super({...(0,ie.h_)(n),busy:!1,cause:n}),this.job=K}}function Rt(N){return N instanceof At?N.job:
{}}async function Jt(N,K,{title:n,longestWaitMs:t,advice:r,idsIn:a}){N.log.info(`${n}: ${K.status||"no status"}, dock status ${K.dockStatusId}`);let d={};const g=Z=>{const be={"dock-status-id":K.dockStatusId,
...a(Z)},Ae=Object.keys(be).some(me=>!(me in d));d={...be,...d,...Z.status!==""&&{status:Z.status}},Ae&&N.publish(d)};try{return{last:await waitForJob(N,K,{longestWaitMs:t,advice:r,onStatus:g}),outputs:d}}catch(Z){
throw new At(d,toError(Z))}}const Vt="Check the workflow in AI for Process, then re-run the job.";async function Yt(N,K,{workflowId:n,flowId:t,timeoutMs:r,longestWaitMs:a}){return N.log.info(`Exportin\
g workflow ${n}, flow ${t}, from ${K.url.href}`),await withDeadline({...N,platform:K},userLimit(r,"No package"),async d=>{const g=await startExport(d,{workflowId:n,flowId:t}),{dockStatusId:Z,exportJobId:be}=g,
{last:Ae,outputs:me}=await Jt(d,g,{title:`Export job ${be??"without an ID"}`,longestWaitMs:a,advice:Vt,idsIn:()=>be===void 0?{}:{"export-job-id":be}});try{const ae=await packageUrl(d,g,Ae),Ce=async()=>packageUrl(
d,g,await readDockStatus(d,Z)),We=qe=>readZip(qe,d.signal),{content:Ye,...Qe}=await download(d,{url:ae,freshUrl:Ce,read:We});return{...Qe,package:Ye,job:me}}catch(ae){throw new At(me,toError(ae))}})}function rn({
host:N,pathname:K}){return N+K.replace(/\/$/,"")}const Bt=2e4;function Wt({message:N}){return(0,D.OX)(N,1e3)}const Ot="<dock status ID>";function Ht(N){const K=new Map;for(const{name:t,error:r}of N){const{
"dock-status-id":a}=jobOf(r),d=a===void 0?r.message:r.message.replaceAll(a,Ot),g=K.get(d)??{names:[],ids:[],help:helpFor(r)};K.set(d,g),g.names.push(t),a!==void 0&&g.ids.push(a)}const n=Math.max(100,Math.
min(1e3,Math.floor(Bt/K.size)));return Array.from(K,([t,{names:r,ids:a,help:d}])=>({names:r,message:toSingleLine(t,n).replaceAll(Ot,()=>a.join(", ")),help:d}))}function Zt(N){return Ht(N).map(({names:K,
message:n})=>`${K.join(", ")}: ${n}`).join(" | ")}function Qt(N,K){return!N||!K||N.message===K.message?N??K:It(N,`${N.message} Also: ${K.message}`)}function It(N,K){return new Failure({what:K,topic:asFailure(
N).topic,cause:N})}async function qt(N,K,n){let t;const r=await N.catch(a=>(t=toError(a),{...K,...jobOf(t)}));if(setOutputs(r),n){const{titles:a,facts:d}=n,g=factTable([...d,["Workflow ID",r["workflow\
-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);t?await writeSummary(a.failed,withHelp(Wt(t),helpFor(t)),g):await writeSummary(
a.done,g)}if(t)throw t}const Mt=1e6;async function en(N,K){const n=JSON.stringify(K),t=await Gt(`the output ${N}`,{[`${N}.json`]:n}),r=Buffer.byteLength(n)>Mt;return r&&notice(`The output ${N} would b\
e longer than GitHub's limit of 1 MB. Read the file in ${N}-path.`),{[N]:r?[]:K,...t}}async function Gt(N,K){try{const n=await(0,ue.Pd)("workflow-results-"),t={};for(const[r,a]of Object.entries(K)){const d=(0,q.
join)(n,r);await(0,L.writeFile)(d,a),t[`${(0,q.parse)(r).name}-path`]=d}return t}catch(n){return(0,he.t1)().warning(`Can't keep ${N} as a file. ${(0,ie.gJ)(n)}`),{}}}}),2345:((Ee,xe,p)=>{p.d(xe,{uu:()=>sr,
S3:()=>rr,$0:()=>ir});var L=p(1124),q=p(706),ie=p(1345);const he=Number.MAX_SAFE_INTEGER,ue=2,W=60,D="</details>",b=41,H=100;function F(e,o={}){const{under:i=()=>"",parts:c=[],noun:f="change",folded:m=!1}=o,
{length:O}=i(he),{least:B=O===0?e:`${e} \u2026`,changes:v=w(c)}=o;return{line:e,under:i,size:e.length+O,least:B,parts:c,changes:v,noun:f,folded:m}}function C(e,o,i={}){return o.length===0?[]:[F(e,{...i,
parts:o})]}function M(e,o){const i=l(e,[]),c=({leaf:v,outer:V})=>V.length===1?0:v.size,f=(0,ie.Vn)(i.flatMap(({outer:v})=>v)),m=new Map;let O=o;const B=i.sort((v,V)=>c(v)-c(V)).filter(({leaf:v,outer:V})=>{
const le=V.filter(Pe=>!m.has(Pe)),Se=V.filter(Pe=>f.get(Pe)===1),Re=le.map(({line:Pe,folded:je})=>Pe.length+ue+W+(je?b:0)).reduce((Pe,je)=>Pe+je,v.least.length+ue-W*Se.length);if(Re>O)return!1;O-=Re;for(const Pe of V)
m.set(Pe,[]),f.set(Pe,(f.get(Pe)??0)-1);return!0});for(const[v,{leaf:V}]of B.entries()){const le=P(V,V.least.length+Math.floor(O/(B.length-v)));O-=le.reduce((Se,{length:ke})=>Se+ke,-V.least.length),m.
set(V,le)}return R(x(e,m).filter(([v])=>v!==""))}function l(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>l(i,[...o,e]))}function P({line:e,under:o,size:i,least:c},f){if(i<=f)return[
e,o(Math.max(f,he))];for(let m=f-e.length-W;m>H;m=Math.floor(m*.7)){const O=o(m);if(O!==""&&e.length+O.length<=f)return[e,O]}return[c]}function x(e,o){const{line:i,parts:c,folded:f}=e;if(c.length===0)
return[o.get(e)??[]];const O=[...c.filter(B=>o.has(B)).flatMap(B=>x(B,o)),[k(e,c.filter(B=>!o.has(B)))]];return f?[[`<details><summary>${i}</summary>`],...O,[D]]:[[i],...O]}function k({noun:e},o){if(e===
"connection"&&o.length>0)return`\u2026 and ${(0,q.hS)(o.length,"more connection")}`;if(w(o)===0)return"";const i=e==="workflow"?` in ${(0,q.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,q.
hS)(w(o),"more change")}${i}`}function w(e){return e.reduce((o,{changes:i})=>o+i,0)}function R(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,c)=>{const f=i[0]===D||o(i)&&o(e[c-1]);return[
c===0?"":f?`
`:`

`,...i]})}var s=p(8132),u=p(3436),j=p(2742);const X=se(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),y=["x","y"],S=se("w h width height left top zoom"),h=[[
"x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,A=se("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),Y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,U=se("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),ee=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
I],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[U,/^\d{1,15}$/],[U,Y]];function se(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function ge({base:e,head:o}){const i={
base:(0,j.Z)(()=>new Set((0,u.PX)(e))),head:(0,j.Z)(()=>new Set((0,u.PX)(o)))};return c=>{const{kind:f,path:m}=c;if(f==="reordered"||f==="moved")return!1;const[O,B=O]=f==="modified"?[c.from,c.to]:[c.value];
if(Fe(m)&&ne(O)&&ne(B))return!0;if(f!=="modified"||O.type!==B.type||!("text"in O)||!("text"in B))return!1;const[v,V,le]=[E(m.at(-1)),(0,u.e1)(O.text),(0,u.e1)(B.text)],Se=Re=>Re.test(V)&&Re.test(le);return ee.
some(([Re,Pe])=>Re.test(v)&&Se(Pe))?!0:m.at(-2)?.type!=="member"&&A.test(v)&&Se(Y)&&!i.head().has(V)&&!i.base().has(le)}}function Ie(e){return Y.test(e)||I.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function _e(e,o){return A.test(e)&&(0,u.jn)(o)||(X.test(e)||y.includes(e))&&ne(o)}function Fe(e){if(e.slice(De(e)).some(f=>X.test(E(f))))return!0;const[o,i]=[e.at(-2),E(e.at(-1))],c=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return y.includes(i)||S.test(i)&&h.some(f=>f.every(m=>c?.has(m)))}function De(e){return e.findLastIndex(({type:o})=>o==="item")+1}function Ke(e,{matches:o}){
const i=new Map(o.map(f=>[f.path.at(-1),f])),c=new Map;for(const f of e){const m=De(f.path),[O,B]=[f.path[m-1],f.path[m]],v=y.includes(E(B)),V=v?y:X.test(E(B))?[E(B)]:[],[le,Se]=[$(i.get(O)?.base,V),$(
i.get(O)?.head,V)],ke=[...f.path.slice(0,m),{type:"member",key:V.join(", ")}];le&&Se?c.set(v?O:B,{kind:"modified",path:ke,from:le,to:Se}):c.set(f,f)}return[...c.values()]}function $(e,o){const i=e?.type===
"object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function E(e){return e?.type==="member"?e.key:""}function ne(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(ne)}const J=[se("_?id key uuid guid identifier"),se("(\
node|step|state)_?id"),se("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,se("\\*")],ye=se("(source|from|target|to|next|then|else|goto|default)(_?id)?"),$e="*",G=64;function re(e,o){
const i=ce([]),c=[],f=new Set([e,o].flatMap(B=>[...(0,u.PX)(B),...we(B)]));function m(B,v,V){if((0,u.jn)(B))de(B.text,v,V);else if(B.type==="object")O(B,v,V);else{const le=B.items.length>1&&B.items.some(
({type:Se})=>Se==="array");for(const[Se,ke]of B.items.entries())m(ke,pe(v,"[]"),{...V,array:B.items,...le&&{slot:Se}})}}function O(B,v,{key:V,array:le,map:Se,...ke}){let Re=ke;if(le!==void 0||V!==void 0){
const Je={side:ke.side,value:B,field:v,outer:ke.place,key:V,array:le??[]};Re={...ke,place:Je,map:Se},c.push(Je)}const Pe=ve(B,f),je=Re===ke&&(0,u.YD)(B).some(Je=>Se?.members.has(Je));for(const[Je,at]of B.
members){const ot=pe(v,Pe||je?$e:Je);je&&de(JSON.stringify(Je),ot,Re,at),(!je||at.type==="array")&&m(at,ot,Pe?{...Re,key:Je,map:B}:Re)}}return m(e,i,{side:"base"}),m(o,i,{side:"head"}),{root:i,places:c,
find:Le(c)}}function ce(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function pe(e,o){const i=e.inner.get(o)??ce([...e.keys,o]);return e.inner.set(o,i),i}function te(e,o){return e?.inner.
get(o)??e?.inner.get($e)}function de(e,{keys:o,texts:i,references:c},{place:f,slot:m},O){i.set(e,(i.get(e)??0)+1);const B=e.startsWith('"')?e.length>2:ye.test(o.findLast(v=>v!=="[]")??"")&&Number.isInteger(
Number(e));f&&B&&c.push({text:e,place:f,slot:m,value:O})}function we(e){if((0,u.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(we),...o.some(Me)?[]:(0,u.YD)(
e)]}function Me(e){return e.type==="object"}function ve({members:e},o){return 2*[...e.keys()].filter(c=>!ye.test(c)&&o.has(c)).length>=e.size&&[...e.values()].every(Me)}function Le(e){const o=new Map;
for(const i of e){const c=(f,m)=>{const O=J.findIndex(V=>V.test(f));if(O<0)return;const B=`${i.side} ${m}`,v=o.get(B)??[];v[O]=(v[O]??new Set).add(i),o.set(B,v)};i.key!==void 0&&c($e,JSON.stringify(i.
key));for(const[f,m]of i.value.members)(0,u.jn)(m)&&c(f,m.text)}return(i,c)=>{const f=o.get(`${c.side} ${i}`)?.find(m=>m);return f&&f.size<=G?Ne([...f],c):void 0}}function Ne(e,o){const i=o?e.filter(f=>Be(
f,o)):e;if(i.length===0&&o)return Ne(e,o.outer);const c=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return c.length===1?c[0]:void 0}function Be(e,o){return e!==void 0&&(e===o||Be(e.outer,o))}
var _=p(5408);const Q="source from origin src tail out".split(" "),oe="target to dest destination head in".split(" "),T="next to goto target targets wire wires link links edge edges transition transit\
ions connection connections",fe=`${T} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),Te="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Oe=`${T} runafter run_after dependson depends_on needs requires previous outgoing [] * id node mai\
n`.split(" "),Ue="label title name condition if when event type relationship selectedRelationships".split(" "),Xe=60;function Ze(e,o){const i=re(e,o),c=et(i.root).flatMap(B=>ct(B,i)),f=nt(c),m=f.length>
0?f:pt(c,i),O=new Set(m.flatMap(({source:B,target:v})=>[B.field,v.field]));return{root:i.root,nodes:i.places.filter(({field:B})=>O.has(B)),edges:m}}function ze(e,o){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(c=>o.includes(c.toLowerCase()))}function et(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function ct(e,{find:o}){const i=e.references.flatMap(B=>{const v=o(B.text,B.place);
return v?[{...B,field:e,target:v}]:[]}),c=i.filter(({place:B,target:v})=>!Be(B,v)),f=i.length/e.references.length,m=f>=.5&&He(e.references)-He(i)<=2;return(f>=.9||m&&ze(e.keys.slice(-2),fe))&&2*c.length>=
i.length?[i]:[]}function He(e){return new Set(e.map(({text:o})=>o)).size}function nt(e){const o=e.filter(i=>!i.some(({place:c,target:f})=>f.field===c.field));return[...(0,_.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const c=new Map(rt(i,Q).map(f=>[f.place,f]));return rt(i,oe).flatMap(f=>{const m=c.get(f.place),O=m&&{source:m.target,target:f.target,links:[m,f]};return O?[{...O,label:st(f,f.place,
[]),item:f.place.value}]:[]})})}function rt(e,o){return e.filter(([c])=>c&&ze(c.field.keys.slice(-2),o)).sort((c,f)=>He(f)-He(c))[0]??[]}function pt(e,o){const[i,c]=[[],[]],f=new Set;for(const O of e){
const B=O.flatMap(ke=>ut(ke,o)),[v]=B;if(v===void 0||10*B.length<9*O.length)continue;const V=v.link.field.keys.slice(v.inside.field.keys.length),le=B.filter(({source:ke,inside:Re})=>ke!==Re);for(const{
inside:ke}of le)f.add(ke.key);const Se=ze(V,Te);if(!(!Se&&le.length===0&&!ze(V,fe)))for(const{link:ke,source:Re}of B){const Pe=ke.place===Re?void 0:ke.place,je={label:st(ke,Pe,V),links:[ke],item:Pe?.value};
Se?c.push({source:ke.target,target:Re,...je}):i.push({source:Re,target:ke.target,...je})}}const m=i.length<c.length?c:i;return f.size>1||He(m.flatMap(({links:O})=>O))>1?m:[]}function ut(e,{find:o}){for(let i=e.
place;i;i=i.outer){const c=o(JSON.stringify(i.key),i),f=[i,c].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function st({slot:e,value:o},i,c){const f=Ue.map(B=>{const[
v,V]=[i?.field.inner.get(B),mt(i?.value.members.get(B))];return v&&v.texts.size+(v.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),m=c.filter(B=>!Oe.includes(B.toLowerCase())),O=e===void 0?[]:
[`output ${e+1}`];return[mt(o),...f].find(B=>B!=="")??[...m,...O].join(", ")}function mt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,u.e1)(c.text).trim()||[]).join(", ");
return i.length>Xe?"":i}const Ct={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},_t={same:"-->",added:"==>",removed:"-.->"},vt=40,Xt=500,yt=5e4,Lt=40,Nt=6;function Ut(e,o,{isWhole:i,hide:c}){const f=({
status:v})=>i||v!=="same",m=new Set([...e.filter(f),...o.filter(f).flatMap(dt)]),O=o.filter(v=>dt(v).some(f)).flatMap(dt);if(m.size===0)return{};for(const v of[new Set([...m,...O]),m]){const V=o.filter(
Se=>dt(Se).every(ke=>v.has(ke)));if(v.size>vt||V.length>Xt)continue;const le=Pt(e.filter(Se=>v.has(Se)),V,c);if(le.length<=yt)return{picture:le}}return{note:`The picture is left out: it would have ${m.
size>vt?(0,q.hS)(m.size,"node"):"too many connections"}.`}}function dt({source:e,target:o}){return[e,o]}function Pt(e,o,i){const c=new Map(e.map((m,O)=>[m,`n${O+1}`])),f=e.map(m=>`  ${c.get(m)}["${Ct[m.
status]}${St(i(m.label))||"?"}"]`);for(const{source:m,target:O,label:B,status:v}of o){const V=`${Ct[v]}${St(i(B))}`.trim();f.push(`  ${c.get(m)} ${_t[v]}${V===""?"":`|"${V}"|`} ${c.get(O)}`)}for(const[
m,O]of Object.entries(Et)){const B=e.filter(v=>v.status===m).map(v=>c.get(v));B.length>0&&f.push(`  classDef ${m} ${O}`,`  class ${B.join()} ${m}`)}return[`flowchart ${xt(e,o)>Nt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:m})=>m)),c=e.filter(m=>!i.has(m)),f=new Map((c.length>0?c:e.slice(0,1)).map(m=>[m,1]));for(const[m,O]of f)for(const{source:B,target:v}of o)B===m&&!f.
has(v)&&f.set(v,O+1);return Math.max(...f.values())}function St(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
$t="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function Tt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[c,f]=[e.base??i,e.head??i],m=(0,ie.j9)([f,c]),O=Ze(c,f),B=At(e,O,m),v=[...new Set(B.values())].sort((je,Je)=>je.rank-Je.rank),V=Jt(O,B),le=V.filter(je=>je.status!==
"same"),Se=Yt(O,le);Bt(e,v,m,Se);const ke=new Map(V.map(({item:je,source:Je,target:at})=>[je,`${Je.label} \u2192 ${at.label}`])),Re=new Set(v.map(({place:je})=>je.key)),Pe=je=>je.filter(({status:Je})=>Je!==
"removed").length;return{...Ut(v,V,{isWhole:e.status!=="modified",hide:o}),connections:Vt(le),size:{nodes:Pe(v),connections:Pe(V)},tells:Se,isItemKey:je=>Re.has(je)||m.labelOf(JSON.stringify(je))!==void 0,
labelOf:m.labelOf,endsOf:je=>ke.get(je)}}function Ft({side:e}){return e==="head"}function zt(e){return e&&[e.key,zt(e.outer)]}function At({matches:e},{nodes:o},i){const c=le=>le.key===void 0?`${le.value.
id}`:JSON.stringify(zt(le)),f=new Map(o.map((le,Se)=>[le,Se])),m=(0,_.$z)(o.filter(Ft),c),O=(0,_.$z)(e,({base:le})=>le.id),B=le=>{const Se=O.get(le.value.id)?.shift();return(Se&&m.get(`${Se.head.id}`)?.
shift())??m.get(c(le))?.shift()},v=new Map;let V=0;for(const le of o){if(v.has(le))continue;const Se=Ft(le)?le:B(le);V=(Se&&f.get(Se))??V+1e-6;const ke=Se===void 0?"removed":Se===le?"added":"same",Re=Se??
le,Pe={label:Rt(Re,i),status:ke,rank:V,place:Re,old:ke==="same"?le:void 0};v.set(le,Pe).set(Re,Pe)}return v}function Rt({key:e,value:o,array:i},c){const[f,m,...O]=["type","componentType",...o.members.
keys()].map(v=>(0,u.TN)(o,v)),[B="?"]=[f,m,(0,u.TH)(o),...O].filter(v=>v!==void 0);return e??c.nameOf(o,i)??(0,u.e1)(B)}function Jt({edges:e},o){const i=e.flatMap(v=>{const[V,le]=[o.get(v.source),o.get(
v.target)];return V&&le?[{...v,source:V,target:le,status:Ft(v.source)?"added":"removed"}]:[]}),c=({source:v,target:V,label:le})=>`${v.rank} ${V.rank} ${le}`,f=(0,_.$z)(i,({status:v})=>v),m=(0,_.$z)(f.
get("removed")??[],c);return[...(f.get("added")??[]).map(v=>m.get(c(v))?.pop()?{...v,status:"same"}:v),...[...m.values()].flat()].sort((v,V)=>v.source.rank-V.source.rank||v.target.rank-V.target.rank)}
function Vt(e){const o=new Map;for(const i of["target","label"]){const c=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,m,...O]of(0,_.$z)(e,c).values()){if(!f||!m||O.length>0||
f.status===m.status)continue;[f.source,f.target,m.target].every(({old:v})=>v)&&!o.has(f)&&!o.has(m)&&o.set(f,m).set(m,f)}}return e.flatMap(i=>{const c=o.get(i);return c&&i.status==="removed"?[]:[{...i,
kind:c?"rewired":i.status,was:c}]})}function Yt({root:e,nodes:o},i){const c=new Set(i.flatMap(v=>v.links.map(({field:V})=>V))),f=new Set(i.map(({item:v})=>v)),m=new Set([e,...o.map(({field:v})=>v)]),O={
added:new Set,removed:new Set};for(const v of i){const V=[v.source.label,v.target.label,...v.label.split(", ")].map(le=>JSON.stringify(le));for(const le of[...V,...v.links.map(Se=>Se.text)])O[v.status].
add(le)}function B(v,V,le){if(V===void 0||m.has(V))return[{text:le,field:e}];const Se=V.keys.at(-1)===$e?[{text:JSON.stringify(le),field:V}]:[];if("text"in v)return[...Se,{text:v.text,field:V}];const ke="\
members"in v?[...v.members]:[],Re="items"in v?v.items.map(Pe=>["[]",Pe]):ke;return[...Se,...Re.flatMap(([Pe,je])=>B(je,te(V,Pe),Pe))]}return({path:v,...V})=>{const le=v.map(Re=>Re.type==="member"?Re.key:
"[]"),Se=v.some(Re=>Re.type==="item"&&f.has(Re.item)),ke=(Re,Pe)=>{const je=B(Re,le.reduce(te,e),`${le.at(-1)}`),Je=je.some(({field:ot})=>c.has(ot)),at=({text:ot,field:un})=>{if(c.has(un))return Pe.has(
ot);const En=`${un.keys.findLast(ar=>ar!=="[]")}`;return $t.includes(En)||Pe.has(ot)&&ze([En],jt)||Je&&rn(ot,un)};return(Je||Se)&&je.every(at)};return V.kind==="modified"?ke(V.from,O.removed)&&ke(V.to,
O.added):"value"in V&&ke(V.value,O[V.kind])}}function rn(e,{texts:o}){const i=o.get(e)??0,c=[...o.values()].reduce((f,m)=>f+m,0);return i>2&&2*i>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function Bt(e,o,{componentOf:i},c){
const f=ge(e),m=o.flatMap(v=>{const{value:V,array:le}=v.place,Se=(0,ie.qU)(V)===void 0?i(V,le):void 0;return[V.id===v.old?.value.id?void 0:V,Se].map(ke=>({owner:ke,node:v}))}),O=(0,_.$z)(m,({owner:v})=>v);
O.delete(void 0);const B=new Map(e.matches.map(({path:v,head:V})=>[v.at(-1),V]));for(const v of e.changes){if(c(v)||f(v))continue;const V=v.path.map(Se=>B.get(Se)).reverse(),le=["value"in v&&v.value,...V].
find(Se=>O.has(Se));for(const{node:Se}of O.get(le)??[])Se.status==="same"&&(Se.status="modified")}}var Wt=p(8965);const Ot=2,Ht=1e3,Zt=240,Qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],It="...";function qt(e,o){const i=[Mt(e??o),Mt(o??e)],[c,f]=[en(e,i[0]),en(o,i[1])],m=N(c,f);return i[0]===i[1]?m:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...m]}function Mt(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function en(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>Qt.reduce(Gt,[c]).map((f,m)=>m===0?f:It+f))}function Gt(e,o){return e.flatMap(i=>i.length>Zt?Array.from(i.matchAll(o),([c])=>c):i)}function N(e,o){const i=new Set(e),f=o.some(O=>i.has(
O))?(0,Wt.E)([...e],[...o],{maxEditLength:Ht}):void 0;if(f===void 0)return[...t(e,o),...K("+",o)];let m=0;return f.flatMap(({added:O,removed:B,value:v},V)=>{const le=f[V+1];if(B)return t(v,le?.added?le.
value:[]);const[Se,ke]=[V===0?0:Ot,v.length-Ot],Re=m+n(v.slice(0,ke+1));return m+=n(v),O?K("+",v):le===void 0?K(" ",v.slice(0,Se)):ke-Se<2?K(" ",v):[...K(" ",v.slice(0,Se)),`@@ line ${Re} @@`,...K(" ",
v.slice(ke))]})}function K(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(It)).length}function t(e,o){const i=new Map(e.map(m=>[a(m),m])),c=o.flatMap(m=>r(i.get(a(m))??
m,m));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...K("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,c]=[e.normalize(),o.normalize()],f=d(e)===d(o)?[]:["Un\
icode forms"];return i===c?f:[...f,i.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function a(e){return d(e.normalize())}function d(e){return e.replace(/\s/g,"")}function g(e,o){let[i,c]=[
0,o];const m=[...(0,_.$z)(e,B=>B.startsWith("@@ line ")?++i:i).values()].flatMap(B=>{const v=Z(B,c);return c-=Ae(B),v}),O=e.filter(be).length-m.filter(be).length;return O===0?m:[...m,`@@ ${(0,q.hS)(O,
"more changed line")} @@`]}function Z(e,o){const i=O=>O.startsWith("-"),c=Ae(e.filter(i)),f=Ae(e)-c,m={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-c)};return e.filter(O=>{const B=i(O)?"removed":"o\
thers";return m[B]-=O.length+1,m[B]>=0})}function be(e){return e.startsWith("-")||e.startsWith("+")}function Ae(e){return e.reduce((o,i)=>o+i.length+1,0)}var me=p(7856);const ae={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ce=80,We=8;function Ye(e,o,i){if(e.type==="string")return Qe(lt((0,u.e1)(e.text)),o,i);const[c="",
...f]=tt(e,o);return f.length>0||c.length>Ce?void 0:(0,s.SS)(c,1/0)}function Qe(e,o,i){const c=o.mask(e).shown;if(c.length>Ce||c.includes(`
`))return;const f=qe(e,o,i);return(0,s.SS)(JSON.stringify(c),1/0)+(f===void 0?"":` (${Ve(f,o)})`)}function qe(e,{labelOf:o},i){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(m=>(0,u.jn)(m)&&(0,u.e1)(m.text)===c)?void 0:c}function ft(e,o,{labelOf:i}){const[c,f]=e.slice(-2);return c?.type!=="item"||f?.type!=="member"||!u.ZM.test(f.key)?!1:(0,u.TH)(
c.item)===o||i((0,u.e1)(o))===c.label}function tt(e,o,i){const{mask:c}=o;if((0,u.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const V=lt((0,u.e1)(e.text)),{shown:le}=c(V);if(le.includes(`
`))return["|",...gt(le.split(`
`))];const Se=qe(V,o,i);return[JSON.stringify(le)+(Se===void 0?"":` (${c(Se).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",O=e.type==="array"?e.items.map(V=>tt(V,o)):Array.from(e.members,([V,
le])=>{const[Se,...ke]=(0,me.$C)(V,le,e)?[q.v5]:tt(le,o,e);return[`${JSON.stringify(c(V).shown)}: ${Se}`,...ke]}),B=f+O.join(", ")+m;return B.length<=Ce&&O.every(V=>V.length===1)?[B]:[f,...gt(O.flat()),
m]}function gt(e){return e.map(o=>`  ${o}`)}function lt(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Ve(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function it(e,o,i=!1){const c=De(e),f=i?1/0:100,m=e.flatMap((O,B)=>{if(O.type==="element")return[(0,s.SS)(`[${O.index}]`)];if(O.type==="item"){const V=o.endsOf(
O.item),le=V===void 0?O.label:i?`${V} (${O.label})`:V,Se=B===c-1&&O.hint!==void 0?` (${Ve(O.hint,o)})`:"";return[`**${Ve(le,o,f)}**${Se}`]}return!i&&e.slice(B+1).find(({type:V})=>V!=="member")?.type===
"item"?[]:[Ve(O.key,o,f)]});return m.length>We&&!i&&m.splice(2,m.length-We+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bt(e,o){const i=O=>e.map(({path:B,kind:v})=>(v?`${ae[v]} `:"")+it(B,
o,O)),[c,f]=[i(!1),i(!0)],m=(0,ie.Vn)(c);return fn(c.map((O,B)=>m.get(O)===1?O:f[B]??O))}function fn(e){const[o,i]=[(0,ie.Vn)(e),new Map];return e.map(c=>{const[f=1,m]=[o.get(c),(i.get(c)??0)+1];return i.
set(c,m),f===1?c:`${c} (${m} of ${f})`})}const kt="  ",ln=3,xn=5,Sn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},on={line:": changed, hidden"};function Kt(e,o){const i=[...(0,_.$z)(e,$n).values()],
c=i.filter(O=>O.length<ln).flat(),f=bt(c,o),m=new Map(c.map((O,B)=>{const{line:v,...V}=tn(O,o);return[O,F(`- ${f[B]}${v}`,{changes:1,...V})]}));return i.flatMap(O=>{const B=O.flatMap(v=>m.get(v)??[]);
return B.length===0?On(O,o):B})}function $n(e){const o=De(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===0||o===e.path.length||c.length===
0)return e;const f=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,c,f])}function On(e,o){const[i]=e,{line:c,under:f=()=>""}=tn(i,o),m=pn(hn(e,o)),O=i.
kind==="modified"?"":` ${i.kind}`,B=`- ${ae[i.kind]} ${sn(i,o)}${c}${O} in ${m.line}`;return F(B,{changes:e.length,under:v=>f(v)+(m.under?.(v)??"")})}function hn(e,o){const i=e.map(({path:c})=>({path:c.
slice(0,De(c))}));return bt(i,o)}function sn({path:e},o){return it(e.slice(De(e)),o)}function tn(e,o){if(e.kind==="modified")return mn(e,o);if("value"in e)return _n(e,o);if(e.kind==="moved"){const[m,O]=[
e.from,e.path].map(B=>it(B.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${O}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(m=>({path:[m]})),c=pn(bt(i,o)),f=c.under?
`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${f})`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const o=(0,q.hS)(e.length,"item"),i=wn(o,kt+e.join(", "));return{
line:o,under:c=>i.length<=c?i:""}}function mn({path:e,from:o,to:i},c){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,me._p)(e,o,i))return on;if(o.type==="string"&&i.type==="string"){const v=ft(
e,i.text,c)?{...c,labelOf:()=>{}}:c;return kn((0,u.e1)(o.text),(0,u.e1)(i.text),v)}const[f,m]=[tt(o,c).join(`
`),tt(i,c).join(`
`)];if(f===m)return on;const[O,B]=[Ye(o,c),Ye(i,c)];return O&&B?{line:`: ${O} \u2192 ${B}`}:{line:"",under:nn(f,m)}}function kn(e,o,i){const c=[lt(e),lt(o)],f=c[0]!==c[1]&&(c[0]!==e||c[1]!==o),[m,O]=f?
c:[e,o],B=f?" (percent-encoded)":"",[v,...V]=(0,j.qy)(m,O)?.changes??[];if(v!==void 0){const Je=`${B} (JSON in a text)`;if(V.length===0&&v.kind==="modified"){const ot=mn(v,i);return{...ot,line:`${Je} \
\u203A ${it(v.path,i)}${ot.line}`}}const at=F("",{parts:Kt([v,...V],i)});return{line:Je,under:ot=>`
${yn(M(at,ot).join(""))}`}}const[le,Se]=[i.mask(m),i.mask(O)];if(le.shown===Se.shown)return{line:B+on.line};const ke=le.hidden===Se.hidden?"":" (hidden values differ, too)",[Re,Pe]=[Qe(m,i),Qe(O,i)];if(!Re||
!Pe)return{line:B+ke,under:nn(le.shown,Se.shown)};const je=r(le.shown,Se.shown).join(", ");return{line:`${B}: ${Re} \u2192 ${Pe}${je&&` (${je})`}${ke}`}}function _n(e,o){const{path:i,value:c}=e;if(c.type===
"hidden")return{line:""};if((0,me._p)(i,c))return{line:": hidden"};if(c.type==="object")return Tn(e,c,o);const f=Ye(c,o);return f!==void 0?{line:`: ${f}`}:c.type==="array"?{line:"",under:an(e,tt(c,o),
(0,q.hS)(c.items.length,"element"))}:{line:"",under:an(e,[o.mask(lt((0,u.e1)(c.text))).shown])}}function Tn(e,o,i){const c=e.path.at(-1),f=c?.type==="item"?c:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const m=Re=>(0,u.jn)(Re)&&[f?.label,f?.hint].includes((0,u.e1)(Re.text)),O=[...o.members].filter(([,Re])=>!f||!m(Re)),B=O.filter(([Re,Pe])=>!f||!_e(Re,Pe)),v=B.map(([Re,Pe])=>{const je=(0,me.
$C)(Re,Pe,o)?(0,s.SS)(q.v5):Ye(Pe,i,o);return je&&`${Ve(Re,i)}: ${je}`}),V=!v.includes(void 0)&&v.join(", ").length<=Sn,le=V?v.join(", "):An(o,m,i),Se=le&&`: ${le}`;if(V&&B.length===O.length)return{line:Se};
const ke=an(e,tt(o,i),(0,q.hS)(o.members.size,"field"));return{line:Se,under:V?Re=>Re===1/0?ke(Re):"":ke}}function an({kind:e},o,i){const c=o.join(`
`);return e==="added"?nn(void 0,c,i):nn(c,void 0,i)}function An(e,o,i){const c=new Map,f=(O,B,v)=>{v>(c.get(O)?.weight??0)&&c.set(O,{text:B,weight:v})},m=(O,B,v)=>{if(O.type==="array")for(const Pe of O.
items)m(Pe,B,v+1);if(O.type==="object")for(const[Pe,je]of O.members)(0,me.$C)(Pe,je,O)?f(Pe,q.v5,ht.max):m(je,Pe,v+1);if(O.type!=="string")return;const V=(0,u.e1)(O.text),Se=/^type$/i.test(B)||_e(B,O)||
Ie(V)||o(O)||i.labelOf(V)!==void 0;if(V.length<ht.min||Se)return;const ke=V.includes("://")?2*ht.max:Math.min(V.length,ht.max),Re=i.countOf(V)>ht.usual?ht.usualWeight:1;f(B,i.mask(lt(V)).shown,Re*ke/(v+
1))};return m(e,"",0),[...c].sort(([,O],[,B])=>B.weight-O.weight).filter(([,{weight:O}],B)=>B===0||B<ht.texts&&O>ht.usualWeight*2*ht.max).map(([O,{text:B}])=>`${Ve(O,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(B,ht.max)),1/0)}`).join(", ")}function nn(e,o,i){const c=(0,s.EU)(qt(e,o),"diff",kt);return f=>{const m=c.length<=f?c:Rn(c,f);return i===void 0?`
${m}`:wn(i,m)}}function Rn(e,o){const i=e.split(`
`),c=i.slice(1,-1).map(f=>f.slice(kt.length));return[...i.slice(0,1),...g(c,o).map(f=>kt+f),...i.slice(-1)].join(`
`)}function wn(e,o){return`
${kt}<details><summary>${e}</summary>

${o}
${kt}</details>`}function yn(e){return e.replace(/^(?=.)/gm,kt)}const In=100,gn=5;function Mn(e,o){const i=e.kind==="json"?Tt(e,ke=>o(ke).shown):void 0,c=(0,j.Z)(()=>(0,ie.Vn)((0,u.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>In?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>c().get(ke)??0},m=bn((0,L.xS)(e)),O=e.status==="modified",B=O?Un(e,f,i):Kt(Fn(e),f),{nodes:v=0,
connections:V=0}=i?.size??{},le=v===0?"What is in it":`${(0,q.hS)(v,"node")}, ${(0,q.hS)(V,"connection")}`,Se=O?B:C(le,B,{changes:m,folded:!0});return[...Cn(i),F(Ln(e,o),{parts:[...Se,...Nn(e,f)],changes:m})]}
function bn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[F(e.note)]:e?.picture?[F((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:c},f){const m=`**${Ve(e,{mask:f})}**`;return i!=="modified"?`${ae[i]} ${m}: file ${i}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${ae.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
gn).map(({path:O,from:B,to:v})=>`${it(O,o)} (${Ve(B,o)} \u2192 ${Ve(v,o)})`),c=e.length>gn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[F(`${m}: ${i.join(", ")}${c}`)]}function Un(e,o,i){const c=ge(e),f=i?.connections??[],m=new Set(f.map(({item:Re})=>Re)),O=(0,_.$z)(e.text?[jn(e.text)]:e.changes,
Re=>i?.tells(Re)?Pn(Re)?"layout":"told":"value"in Re&&m.has(Re.value)?"connection":c(Re)?"layout":Dn(Re.path,i)?"item":"rest"),[B,v]=[O.get("layout")??[],O.get("connection")??[]],V=Kt(O.get("rest")??[],
o),le=zn(f,v,o),Se=(O.get("told")?.length??0)+v.length,ke=`Layout and bookkeeping: ${(0,q.hS)(B.length,"change")}`;return[...Kt(O.get("item")??[],o),...C("Connections",le,{noun:"connection",changes:Se}),
...le.length===0?V:C("Elsewhere in the file",V),...C(ke,Hn(B,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,c]=o.slice(-2);return e==="modified"&&i?.type==="item"&&c?.type==="member"&&$t.includes(
c.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:cn(e),to:cn(o)}}function cn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:c,changes:f}){const m=c==="removed"?"removed":"added",O=(v,V)=>{const le=(0,ie.Vg)(v,()=>{});return!(V.length<3&&le.
length>0&&le.every(ke=>ke.value.type==="object"))&&(V.length>0||v.type!=="object")?[{kind:m,path:V,value:v}]:le.flatMap(({step:ke,value:Re})=>ke.type==="member"?O(Re,[...V,ke]):[{kind:m,path:[...V,ke],
value:Re}])},B=e??o??(i&&cn(i.base??i.head));return B?O(B,[]):f}function zn(e,o,i){const c=new Map(o.map(O=>["value"in O&&O.value,O])),f=Bn(e,c),m=fn(f.map(O=>Wn(O,i)));return f.map(([{item:O}],B)=>{const v=c.
get(O),{line:V,under:le=()=>""}=v?tn(v,i):{line:""};return F(`${m[B]}${le(0)===""?V:""}`,{under:le})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:f,source:m,
target:O,item:B}=c;if(f==="rewired"||o.has(B))return[[c]];const v=i[f].get(m),V=v??[c];return v&&v.push(c),i[f].delete(m),i[f].set(O,V),v?[]:[V]})}function Wn(e,o){const[{kind:i,source:c,target:f,was:m}]=e,
O=le=>`**${Ve(le.label,o)}**`,B=le=>le===""?"":` (${Ve(le,o)})`,v=e.map(le=>` \u2192 ${O(le.target)}${B(le.label)}`),V=m?.target===f?B(m.label)||" without a label":m&&` ${O(m.target)}`;return`- ${ae[i]}\
 ${O(c)}${v.join("")}${V===void 0?"":`, was${V}`}`}function Hn(e,o,i){return[...(0,_.$z)(Ke(e,o),f=>f.kind+sn(f,i)).values()].flatMap(f=>{const m=f.map(V=>tn(V,i));if(f.length<ln||De(f[0].path)===0||m.
some(({under:V})=>V))return Kt(f,i);const O=hn(f,i),B=yn(m.map(({line:V},le)=>`- ${O[le]}${V}`).join(`
`)),v=`- ${ae[f[0].kind]} ${sn(f[0],i)} of ${(0,q.hS)(f.length,"item")}`;return F(v,{changes:f.length,under:()=>`
${B}`})})}const Gn="<!-- workflow-report -->",Kn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,c=(0,me.lb)(e),m=["changed","added","removed"].flatMap(v=>o.filter(V=>V.status===v)).map(v=>{const V=bn(
v.counts);return{workflow:v,changes:V,parts:v.files.flatMap(le=>Mn(le,c))}}),O=Zn(e,c),B=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:v=Kn,maxBytes:V=1/0,headings:le=!0,
mark:Se=!0}={})=>{const ke=m.map(({workflow:je,...Je})=>F(Yn(je,c,le),Je)),Re=F(B,{parts:[...C("",ke,{noun:"workflow"}),...O]}),Pe=Se?`${Gn}
`:"";for(let je=Math.min(v,V);;){const Je=[Pe,...M(Re,je-Pe.length-1),`
`],at=V===1/0?0:Buffer.byteLength(Je.join(""));if(at<=V||je<Xn)return Je;je=Math.floor(je*V*.99/at)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},c,f){const m=f?"### ":"",O=e===void 0?void 0:Ve(e,{mask:c});return o==="added"||o==="removed"?`${m}${ae[o]} ${O===void 0?"Workflow":`${O}: workflow`} ${o}`:f?`${m}${O===
void 0?"":`${O}: `}${(0,L.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const c=(O,B)=>{const v=O.flatMap(V=>V===void 0?[]:[Ve(V,{mask:i})]).join(", ");return O.length===0?[]:[F(B(v),{least:B(
(0,q.hS)(O.length,"workflow"))})]},f=e.flatMap(({name:O,status:B})=>B==="unchanged"?[O]:[]),m=e.flatMap(({name:O,variablesCompared:B})=>B?[]:[O]);return[...e.length===0?[F("No workflow was compared")]:
[],...c(f,O=>O===""?"No changes":`${O}: no changes`),...c(m,O=>`The environment variables${m.length===e.length?"":` of ${O}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,O=>`${O}: not compared, because the step failed`)]}var Qn=p(8725),qn=p(276),er=p(4022),nr=p(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,c){const f=or-Buffer.byteLength(i.join()),m=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return c===void 0?
m:Vn(m,c)}function ir(e){const o=(0,L.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),c=o.length>20?` and ${(0,q.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join("\
, ")}${c} in ignore. Check the spelling.`)}}),6584:((Ee,xe,p)=>{p.d(xe,{LO:()=>S,Rr:()=>X,bY:()=>h,yG:()=>H});var L=p(3024),q=p(6760),ie=p(5806),he=p(7596),ue=p(706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function D(A,Y=W){return[Y,({input:U})=>`contains ${I(U)}. ${A}`]}function b(...A){return Y=>{for(const[U,ee]of A){const se=U.exec(Y);if(se)throw new Error(typeof ee=="string"?ee:ee(se))}return Y}}function H(A){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(A))return A.toLowerCase()==="true";throw new Error(`must be true or false, not ${h(A)}`)}function F(A,Y=!1){return U=>{const ee=Number(U);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(U)&&ee>0&&ee<=A)return ee;const se=A===1/0?"":` and at most ${A}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${se}, not ${h(U)}`)}}const C=b(D("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,A])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${A}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function M(A){return parseHost(C(A))}function l(A){if(isId(A))return A;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${h(A)}`)}const P=b(D("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,A])=>`begins with "${A}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),x="is too long: at most 200 characters",k=b([new RegExp("\\\
p{C}","u"),({input:A})=>`must not contain control characters: ${h(A)}`],[/.{201}/u,x]),w=b([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:A})=>`can't be a name: ${h(A)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:A})=>`must not end in .zip, which the action adds: ${h(A)}`],[/.{201}/u,x]);function R(A){const Y=refusal(w(A));if(Y!==void 0)throw new Error(`can't be a name: ${h(A)} ${Y}`);
if(Buffer.byteLength(A)>240)throw new Error(x);return A}function s(A){if(A!=="any"){if(/^[0-9a-f]{64}$/i.test(A))return A.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function u(){return(0,q.resolve)(process.env.GITHUB_WORKSPACE??"")}const j=b([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
A])=>`begins with ${A}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function X(A){return(0,q.resolve)(u(),j(A))}function y(A){const Y=X(
A);if(existsSync(Y))return Y;throw new Error(S(A))}function S(A){const Y=!(0,L.existsSync)(u())||(0,L.readdirSync)(u()).length===0;return`doesn't exist: ${h(A)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function h(A){const Y=I(A);return`"${(0,ue.OX)(A,60)}"${Y===""?"":` with ${Y}`}`}function I(A){const Y=(A.match(new RegExp(W,"gu"))??[]).map(se=>se.codePointAt(0)??0),
U=[...new Set(Y)].map(se=>`U+${se.toString(16).toUpperCase().padStart(4,"0")}`),ee=U.length===1?"an invisible character":"invisible characters";return U.length===0?"":`${ee} (${U.slice(0,5).join(", ")}\
)`}}),1124:((Ee,xe,p)=>{p.d(xe,{AS:()=>D,Hq:()=>ue,RG:()=>q,cq:()=>b,cz:()=>ie,xS:()=>he,xW:()=>W});var L=p(706);const q={type:"hidden"};function ie(H){const F=C=>H.reduce((M,l)=>M+l[C],0);return{added:F(
"added"),modified:F("modified"),removed:F("removed")}}function he({status:H,changes:F,references:C}){const M={added:0,modified:0,removed:0};if(H!=="modified")return{...M,[H]:1};if(F.length===0&&C.length===
0)return{...M,modified:1};for(const{kind:l}of F)M[l==="added"||l==="removed"?l:"modified"]++;return M}function ue({workflows:H}){return H.some(({status:F})=>F!=="unchanged")}function W({workflows:H}){
return ie(H.map(({counts:F})=>F))}function D({workflows:[H,...F]}){return H?.unusedIgnores.filter(C=>F.every(({unusedIgnores:M})=>M.includes(C)))??[]}function b({modified:H,added:F,removed:C}){return Object.
entries({modified:H,added:F,removed:C}).flatMap(([l,P])=>P===0?[]:[`${(0,L.zD)(P)} ${l}`]).join(", ")||"no changes"}}),3436:((Ee,xe,p)=>{p.d(xe,{Gg:()=>H,Ms:()=>x,Op:()=>l,PX:()=>M,Rk:()=>ie,TH:()=>b,
TN:()=>W,YD:()=>D,ZM:()=>ue,dj:()=>R,e1:()=>P,eX:()=>he,jn:()=>C});var L=p(8142),q=p(2899);const ie=["id","_id","key","name"],he=["name","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function W(s,u){if(s.type!=="object")return;const j=s.members.get(u)??s.matchOnly?.get(u);if(!(j===void 0||!C(j)))return(j.type==="string"?j.text.length>2:/\d/.test(j.text))?j.text:void 0}function D(s){
return s.type==="object"?[...s.members.keys()]:[]}function b(s){const u=()=>D(s).filter(j=>ue.test(j));return F(s,["id","_id","key"])??F(s,u().sort())}function H(s){return F(s,he)}function F(s,u){const j=u.
find(X=>W(s,X)!==void 0);return j&&W(s,j)}function C(s){return s.type==="string"||s.type==="literal"}function M(s){return s===void 0?[]:C(s)?[P(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(M)}function l(s,u,j){return j&&ie.includes(s)&&C(u)}function P(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class x{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(u,j=X=>{}){
this.#n=u,this.#e=u.lines.length===0,this.#t=j}read(u){const{fields:j,orders:X}=this.#n,y=S=>(0,q.pi)(j,S,this.#t);return(0,L.q)(u,void 0,{enter:(S,h="")=>this.#e?void 0:{key:h,outer:S},scalar:S=>this.
scalar(S),array:(S,h)=>{const I=S.length>0&&y({key:"",outer:h});return this.array(I?[]:S,(0,q.pi)(X,h,this.#t))},object:(S,h)=>{let I;for(const[A,Y]of j.size===0?[]:S)y({key:A,outer:h})&&(S.delete(A),
ie.includes(A)&&(I=(I??new Map).set(A,Y)));return this.object(S,I)}})}scalar(u){let j=this.#r.get(u);return j===void 0&&(j={type:u.startsWith('"')?"string":"literal",id:++this.#s,text:u},this.#r.set(u,
j)),j}array(u,j){const X=j?u.toSorted((h,I)=>h.id-I.id):u;let y=X.length;for(const{id:h}of X)y=w(y,h);const S=this.#i(y,{type:"array",id:this.#s+1,items:X,unordered:j});return this.#e?S:{type:"array",
id:S.id,items:u,unordered:j}}object(u,j){let X=~u.size;for(const[S,{id:h}]of u)X=X+w(this.scalar(S).id,h)|0;const y=this.#i(X,{type:"object",id:this.#s+1,members:u,matchOnly:j});return this.#e?y:{type:"\
object",id:y.id,members:u,matchOnly:j}}#i(u,j){for(let X=u;;X=X+1|0){const y=this.#o.get(X);if(y&&k(y,j))return y;if(!y)return this.#o.set(X,j),this.#s++,j}}}function k(s,u){if(s.type==="array")return u.
type==="object"||s.items.length!==u.items.length?!1:s.items.every(({id:j},X)=>j===u.items[X]?.id);if(u.type==="array"||s.members.size!==u.members.size)return!1;for(const[j,{id:X}]of u.members)if(s.members.
get(j)?.id!==X)return!1;return!0}function w(s,u){const j=Math.imul(s^s>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(j^j>>>13,695872825)}function R(s){if(C(s))return s.text;if(s.type===
"array"){const j=s.items.map(R);return`[${(s.unordered?j.sort():j).join()}]`}return`{${Array.from(s.members,([j,X])=>`${JSON.stringify(j)}:${R(X)}`).sort().join()}}`}}),2899:((Ee,xe,p)=>{p.d(xe,{K$:()=>L,
pi:()=>ie,wo:()=>q});const L=q("");function q(W){const D=new Set,[b,H]=[new Map,new Map];for(const[F,C]of W.split(/\r\n|\r|\n/).entries()){const M=C.trim();if(M===""||M.startsWith("#"))continue;const[
l,P]=M.endsWith("[]")?[M.slice(0,-2),H]:[M,b],x=l.split(".").reverse(),k=he(l);if(x.includes(""))throw new Error(`has an empty key in line ${F+1} (join keys by single dots)`);if(x.every(w=>w==="*"))throw new Error(
`has only * in line ${F+1}, which would ignore everything (name a key)`);D.add(M),P.set(k,[...P.get(k)??[],{line:M,keys:x}])}return{lines:[...D],fields:b,orders:H}}function ie(W,D,b){if(W.size===0||D===
void 0)return!1;const H=["*",he(D.key)].flatMap(F=>W.get(F)??[]).filter(({keys:F})=>ue(D,F));for(const{line:F}of H)b(F);return H.length>0}function he(W){return W.slice(W.lastIndexOf(".")+1)}function ue(W,D){
if(W===void 0||D.length===0)return D.length===0;const b=D[0]==="*"?["*"]:W.key.split(".").reverse();return b.every((H,F)=>H===D[F])&&ue(W.outer,D.slice(b.length))}}),2742:((Ee,xe,p)=>{p.d(xe,{OD:()=>ye,
qy:()=>ne,Z:()=>$e,yR:()=>J});var L=p(3436),q=p(2899),ie=p(1345);function he(G,re){const ce=re.size===0?void 0:re.get(JSON.stringify(G));return ce===void 0?G:(0,L.e1)(ce)}function ue({base:G,head:re}){
return G===re?[]:L.Rk.flatMap(ce=>{const[pe,te]=[(0,L.TN)(G,ce),(0,L.TN)(re,ce)];return pe!==te&&pe?.startsWith('"')&&te?.startsWith('"')?[[pe,te]]:[]})}function W(G,re){const ce=new Map;for(const[te,
de]of G)ce.set(te,(ce.get(te)??new Set).add(de));const pe=([te,de])=>ce.get(te)?.size===1&&re.base.get(te)===1&&re.head.get(de)===1;return new Map(G.filter(pe))}function D(G){const re=ce=>{const pe=new Map,
te=(de,we)=>{if(de.type==="array")for(const ve of de.items)te(ve,!0);if(de.type!=="object")return;const Me=we?[de.id,...L.Rk.flatMap(ve=>(0,L.TN)(de,ve)??[])]:[];for(const ve of new Set(Me))pe.set(ve,
(pe.get(ve)??0)+1);for(const ve of de.members.values())te(ve,!1)};for(const de of G)te(de[ce],!1);return pe};return{base:re("base"),head:re("head")}}function b(G,re,ce){const pe={element:new Map,member:new Map};
function te(we,Me){if(re.size===0&&!ce)return we;if((0,L.jn)(we))return G.scalar(re.get(we.text)??we.text);const ve=pe[Me?"element":"member"],Le=ve.get(we.id)??de(we,Me);return ve.set(we.id,Le),Le}function de(we,Me){
if(we.type==="array"){const Le=we.items.map(Ne=>te(Ne,!0));return G.array(Le,we.unordered)}const ve=new Map;for(const[Le,Ne]of we.members)(0,L.Op)(Le,Ne,Me)?ce||ve.set(Le,Ne):ve.set(he(Le,re),te(Ne,!1));
return G.object(ve)}return(we,Me=!1)=>te(we,Me).id}function H(G,re){const ce={base:b(G,re,!0),head:b(G,new Map,!0)};return{interner:G,renames:re,follow:b(G,re,!1),bare:ce}}var F=p(5408);const C=.4,M=.9,
l=4e4,P=4,x=/^(""|0|true|false|null)$/,k=.25,w=new Set([...L.eX,"type"]);function R(G,re,ce){const{compare:pe,shareRare:te}=j(G,ce),de=s(G,re),we=u(G);return Me=>(ve,Le)=>{const Ne=(0,F.qc)(ve,Le),Be=Ne.
reduce((T,{base:z,head:fe})=>T+z.length*fe.length,0),_=T=>Be>l?[...te(T),...(0,F.O6)(re,T).flatMap(F.yU)]:T.base.flatMap(z=>T.head.map(fe=>({base:z,head:fe}))),Q=Ne.flatMap(_).flatMap(T=>{const z=pe(T);
return(Me>0&&we(T)?pe(T,()=>1)>=M:z>=Me)?[{pair:T,alike:z,distance:de(T)}]:[]});Q.sort((T,z)=>z.alike-T.alike||T.distance-z.distance);const oe=new Set;return Q.flatMap(({pair:T})=>oe.has(T.base)||oe.has(
T.head)?[]:(oe.add(T.base).add(T.head),[T]))}}function s({base:G},re){const ce=new Map((0,F.Ms)(re).map(de=>[de.base.index,de.head.index-de.base.index]));let pe=0;const te=G.map(({index:de})=>(pe=ce.get(
de)??pe,de+pe));return de=>Math.abs((te[de.base.index]??0)-de.head.index)}function u({base:G,head:re}){const ce=({item:we})=>[(0,L.TH)(we),(0,L.Gg)(we)],[pe,te]=[new Set(G.flatMap(ce)),new Set(re.flatMap(
ce))],de=(we,Me)=>ce(we).every(ve=>ve!==void 0&&!Me.has(ve));return we=>de(we.base,te)&&de(we.head,pe)}function j(G,{renames:re,follow:ce}){const pe=new Map([["",0]]),te=new Set;function de(_){const Q=pe.
get(_)??pe.size;return Q===pe.size&&pe.set(_,Q),Q}function we(_,Q){const oe=new Set,T=(z,fe,Te)=>{if((0,L.jn)(z)||(z.type==="array"?z.items.length:z.members.size)===0){const Oe=de(`${fe}=${Q==="base"?
ce(z):z.id}`);oe.add(Oe),(!(0,L.jn)(z)||x.test(z.text))&&te.add(Oe)}else if(z.type==="array")for(const Oe of z.items)T(Oe,de(`${fe}[]`),!0);else for(const[Oe,Ue]of z.members)fe===0&&(0,L.jn)(Ue)&&w.has(
Oe)||(0,L.Op)(Oe,Ue,Te)||T(Ue,de(`${fe}.${Q==="base"?he(Oe,re):Oe}`),!1)};return T(_,0,!0),oe}const Me=new Map,ve=new Map,Le=_=>Me.get(_)??new Set;for(const _ of["base","head"]){for(const Q of G[_])Me.
set(Q,we(Q.item,_));for(const[Q,oe]of(0,ie.Vn)(G[_].flatMap(T=>[...Le(T)]))){const T=(te.has(Q)?k:1)/oe;ve.set(Q,Math.min(ve.get(Q)??1,T))}}const Ne=_=>ve.get(_)??0,Be=_=>[...Le(_)].filter(Q=>Ne(Q)>=1/
P);return{compare({base:_,head:Q},oe=Ne){const T=Oe=>{let Ue=0;for(const Xe of Oe)Ue+=oe(Xe);return Ue},[z,fe]=[Le(_),Le(Q)],Te=[...z].filter(Oe=>fe.has(Oe));return 2*T(Te)/(T(z)+T(fe))||0},shareRare(_){
const Q=new Map;for(const oe of _.head)for(const T of Be(oe))Q.set(T,[...Q.get(T)??[],oe]);return _.base.flatMap(oe=>{const T=new Set(Be(oe).flatMap(z=>Q.get(z)??[]));return Array.from(T,z=>({base:oe,
head:z}))})}}}function X(G,re,ce){const pe={base:{item:G,index:0,array:[G]},head:{item:re,index:0,array:[re]}};return j({base:[pe.base],head:[pe.head]},ce).compare(pe)}function y(G,re,ce){let pe=[],te=G;
const de=()=>te.base.length===0||te.head.length===0,we=(T,z)=>{const fe=de()?[]:T(te,z);fe.length!==0&&(pe=pe.concat(fe),te=(0,F.FF)(te,fe))},Me=T=>(z,fe)=>(0,F.O6)(pe,z).flatMap(Te=>T(Te,fe)),ve=ce||
[...G.base,...G.head].some(({item:T})=>T.type==="object"),Le=L.Rk.filter(T=>!(A(G.base,T)&&A(G.head,T)));for(const T of Y(Le,G,re))we(F.kk,h(T));const Ne=({item:T})=>T.id,Be=({item:T},z)=>z==="base"?re.
follow(T,!0):T.id;for(const T of re.renames.size>0?[Be,Ne]:[Ne])we(Me(F.eV),T),ve&&we(F.kh,T);if(ve&&!de()){for(const fe of Y(ee(G),G,re).slice(0,1))we(F.kk,h(fe));const T=fe=>({item:Te},Oe)=>I(Te,re.
bare[Oe],fe);we(Me(F.eV),T(1)),we(F.kh,T(3));const z=R(G,pe,re);for(const fe of[...L.eX,"key"])we(z(0),h(fe));we(z(C),({item:fe})=>fe.type==="object"?(0,L.TN)(fe,"type")??"":void 0)}const _=Le.length<
L.Rk.length,Q=T=>(0,L.Gg)(T)??(_?Le.find(z=>(0,L.TN)(T,z)):(0,L.TH)(T));return we(Me((T,z)=>_&&S(T.base)===S(T.head)?(0,F.yU)(T):(0,F.kh)(T,z)),({item:T})=>Q(T)===void 0?"":void 0),pe}function S(G){return G.
map(({index:re})=>re).join()}function h(G){return({item:re})=>(0,L.TN)(re,G)}function I(G,re,ce){return G.type!=="object"||[...G.members].filter(([te,de])=>!(0,L.Op)(te,de,!0)).length<ce?void 0:re(G,!0)}
function A(G,re){const ce=pe=>G.every(({item:te,index:de})=>(0,L.TN)(te,re)?.replaceAll('"',"")===`${pe+de}`);return G.length>1&&(ce(0)||ce(1))}function Y(G,re,ce){const pe=G.map(de=>({key:de,pairs:(0,F.
kk)(re,h(de))})),te=(de,we)=>de.every(({base:ve,head:Le},Ne)=>ve===we[Ne]?.base&&Le===we[Ne]?.head)?0:U(we,ce)-U(de,ce);return pe.sort(({pairs:de},{pairs:we})=>we.length-de.length||te(de,we)),pe.map(({
key:de})=>de)}function U(G,{interner:re,renames:ce,bare:pe}){const te=G.map(({base:we,head:Me})=>({base:we.item,head:Me.item})),de=b(re,new Map([...ce,...te.flatMap(ue)]),!0);return te.filter(({base:we,
head:Me})=>[de,pe.head].some(ve=>ve(we,!0)===pe.head(Me,!0))).length}function ee({base:G,head:re}){const ce=(0,ie.Vn)(re.flatMap(({item:de})=>(0,L.YD)(de))),pe=de=>2*(ce.get(de)??0)>re.length&&de!=="t\
ype",te=[...ce.keys()].filter(de=>pe(de)&&se(G,de)&&se(re,de)).sort();return[...te.filter(de=>L.ZM.test(de)),...te]}function se(G,re){const ce=G.flatMap(({item:te})=>(0,L.TN)(te,re)??[]).filter(te=>te.
startsWith('"'));if(ce.length<2||2*ce.length<=G.length||new Set(ce).size<ce.length)return!1;const pe=new Set(G.flatMap(({item:te})=>L.Rk.map(de=>(0,L.TN)(te,de))));return 2*ce.filter(te=>pe.has(te)).length<
ce.length}const ge=8,Ie=.5;function _e(G,re,ce,pe){const te=_=>G[_].flatMap(oe=>[oe,...Fe(oe,pe)]).filter(({path:oe,value:T})=>oe.at(-1)?.type==="item"&&ce[_].get(T.id)===1),de={bases:new Set,heads:new Map};
let we={base:te("base"),head:te("head")};const Me=(_,Q)=>{const oe=(0,F.kk)(we,_).filter(({base:T,head:z})=>T.arrays!==z.arrays&&Q(T.value,z.value));for(const{base:T,head:z}of oe)de.bases.add(T.value),
de.heads.set(z.value,T);we=(0,F.FF)(we,oe)},ve=(_,Q)=>(0,L.TN)(_,"type")===(0,L.TN)(Q,"type"),Le=(_,Q)=>ve(_,Q)&&X(_,Q,re)>=Ie,Ne=(_,Q)=>(ce[Q].get(_??"")??0)<2,Be=(_,Q)=>Ne(_,Q)?_:void 0;return Me(({
value:_},Q)=>Be((0,L.TH)(_),Q),(_,Q)=>((0,L.TH)(_)?.length??0)>=ge||Le(_,Q)),Me(({value:_},Q)=>Be((0,L.Gg)(_),Q),Le),Me(({value:_},Q)=>Ne((0,L.TH)(_),Q)?I(_,re.bare[Q],3):void 0,ve),de}function Fe({value:G,
path:re},ce){return(0,ie.Vg)(G,ce).flatMap(pe=>{if((0,L.jn)(pe.value))return[];const te={value:pe.value,path:[...re,pe.step]};return[te,...Fe(te,ce)]})}function De(G,re,ce,pe){const te=[],de=[],we=[],
Me=[],ve={base:[],head:[]};function Le({base:T,head:z},fe,Te){Te==="element"&&Me.push(...ue({base:T,head:z})),(Te==="element"||Te==="member"&&T.type==="object"&&z.type==="object")&&we.push({base:T,head:z,
path:fe}),T.id!==z.id&&(T.type==="array"&&z.type==="array"?oe(T,z,fe):T.type==="object"&&z.type==="object"?Q({base:T,head:z},fe,Te):Te!=="own"&&(0,L.jn)(T)&&(0,L.jn)(z)&&re.renames.get(T.text)===z.text?
de.push({path:fe,from:(0,L.e1)(T.text),to:(0,L.e1)(z.text)}):te.push({kind:"modified",path:fe,from:T,to:z}))}function Ne({base:T,head:z},fe,Te,Oe){T!==void 0&&z!==void 0?Le({base:T,head:z},fe,Te):z!==
void 0&&!Be(z,fe)?(te.push({kind:"added",path:fe,value:z}),ve.head.push({value:z,path:fe,arrays:Oe}),ce.heads.size>0&&_(z,fe)):T!==void 0&&!ce.bases.has(T)&&(te.push({kind:"removed",path:fe,value:T}),
ve.base.push({value:T,path:fe,arrays:Oe}))}function Be(T,z){const fe=ce.heads.get(T);return fe===void 0?!1:(te.push({kind:"moved",path:z,from:fe.path}),Le({base:fe.value,head:T},z,"element"),!0)}function _(T,z){
for(const{step:fe,value:Te}of(0,ie.Vg)(T,pe)){const Oe=[...z,fe];Be(Te,Oe)||_(Te,Oe)}}function Q(T,z,fe){for(const{key:Te,from:Oe,...Ue}of Ke(T,re)){const Xe=[...z,{type:"member",key:Te}];Oe!==Te&&de.
push({path:Xe,from:Oe,to:Te});const Ze=Ue.base!==void 0&&(0,L.Op)(Te,Ue.base,fe==="element");Ne(Ue,Xe,Ze?"own":"member")}}function oe(T,z,fe){const Te={base:(0,F.S3)(T.items),head:(0,F.S3)(z.items)},Oe=y(
Te,re,T.unordered&&z.unordered).filter(ze=>!ce.bases.has(ze.base.item)&&!ce.heads.has(ze.head.item)),Ue=(0,ie.Oe)(Te,Oe,pe),Xe=new Set((0,F.Ms)(Oe).map(ze=>ze.head.index)),Ze=Ue.filter(ze=>ze.base&&ze.
head&&!Xe.has(ze.index));Ze.length>0&&!z.unordered&&te.push({kind:"reordered",path:fe,moved:Ze.map(({step:ze})=>ze)});for(const{step:ze,...et}of Ue)Ne(et,[...fe,ze],"element",Te)}return Le(G,[],"root"),
{changes:te,references:de,matches:we,renames:Me,unmatched:ve}}function Ke({base:G,head:re},{renames:ce,follow:pe}){const te=new Map(G.members),de=new Map,we=(ve,Le)=>ve.id===Le.id||pe(ve)===Le.id;for(const ve of[
we,()=>!0])for(const Le of[Ne=>Ne,Ne=>he(Ne,ce)])for(const[Ne,Be]of te){const _=Le(Ne),Q=re.members.get(_);Q===void 0||de.has(_)||!ve(Be,Q)||(te.delete(Ne),de.set(_,{key:_,from:Ne,base:Be,head:Q}))}for(const[
ve,Le]of re.members)de.has(ve)||de.set(ve,{key:ve,from:ve,head:Le});const Me=Array.from(te,([ve,Le])=>({key:ve,from:ve,base:Le}));return[...de.values(),...Me].sort((ve,Le)=>ve.key<Le.key?-1:1)}const $={
bases:new Set,heads:new Map},E=5;function ne(G,re){const ce=new L.Ms(q.K$),[pe,te]=[G,re].map(de=>J(de,ce));return pe&&te&&ye([{base:pe,head:te}],ce)[0]}function J(G,re=new L.Ms(q.K$)){return/^\s*[[{]/.
test(G)?re.read(G):void 0}function ye(G,re){const ce=$e(()=>D(G)),pe=$e(()=>(0,ie.j9)([...G.map(({head:Me})=>Me),...G.map(({base:Me})=>Me)])),te=(Me,ve)=>pe().componentOf(Me,ve);function de(Me){const ve=H(
re,Me);return G.map(Le=>{const Ne=De(Le,ve,$,te),{base:Be,head:_}=Ne.unmatched;if(Be.length===0||_.length===0)return Ne;const Q=_e(Ne.unmatched,ve,ce(),te);if(Q.heads.size===0)return Ne;const oe=De(Le,
ve,Q,te);return oe.changes.filter(({kind:T})=>T==="moved").length===Q.heads.size?oe:Ne})}let we=new Map;for(let Me=0;Me<E;Me++){const ve=de(we),Le=ve.flatMap(Be=>Be.renames),Ne=Le.length===0?new Map:W(
Le,ce());if(we.size===Ne.size&&[...we].every(([Be,_])=>Ne.get(Be)===_)){if(ve.some(({changes:Be})=>Be.length>0))return ve;break}we=Ne}return de(new Map)}function $e(G){let re;return()=>(re??={value:G()},
re.value)}}),1345:((Ee,xe,p)=>{p.d(xe,{Oe:()=>M,Vg:()=>l,Vn:()=>w,j9:()=>W,qU:()=>D});var L=p(3436),q=p(5408);const ie=/group|parent|folder|owner/i,he=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ue=40;function W(s){
const u=s.map(C),j=h=>u.find(I=>I.get(h))?.get(h);function X(h,I){for(const A of(0,L.YD)(h).sort()){if(ie.test(A))continue;const Y=`${(0,L.TN)(h,A)}`,U=A==="type"?`"${Y.split(":")[1]}`:Y,ee=j(U);if(ee===
void 0||D(ee.item)===void 0)continue;const se=u.some(ge=>{const Ie=ge.get(U);return Ie&&(Ie.array===I||F(I,Ie.item))});if(A==="type"||!se)return ee.item}}function y(h,I){const A=(0,L.Gg)(h);return D(h)??
D(X(h,I))??(A&&(0,L.e1)(A))}function S(h){const I=/\d/.test(h)?j(h):void 0;return I&&y(I.item,I.array)}return{componentOf:X,nameOf:y,labelOf:S}}function D(s){const u=s&&((0,L.TN)(s,"name")??b(s));return u&&
(0,L.e1)(u)}function b(s){const[u,j]=[H(s,"localeData"),H(s,"data")];return[...(u?["en",...(0,L.YD)(u)]:[]).map(h=>H(u,h)),j,H(j,"node")].map(h=>h&&((0,L.Gg)(h)??(0,L.TN)(h,"display_name"))).find(h=>h!==
void 0)}function H(s,u){return s?.type==="object"?s.members.get(u):void 0}function F(s,u){return(0,L.YD)(u).map(X=>H(u,X)).some(X=>X?.type==="array"&&X.items===s)}function C(s){const u=new Map,j=X=>{if(X.
type==="object")for(const y of X.members.values())j(y);if(X.type==="array")for(const y of X.items){const S=(0,L.YD)(y).filter(I=>L.ZM.test(I)),h=new Set(S.flatMap(I=>(0,L.TN)(y,I)??[]));for(const I of h)
u.set(I,u.has(I)?void 0:{item:y,array:X.items});j(y)}};return j(s),u}function M(s,u,j){const X=(0,q.FF)(s,u),y=[...X.base.map(h=>({...h,base:h.item})),...u.map(({base:h,head:I})=>({...I,base:h.item,head:I.
item})),...X.head.map(h=>({...h,head:h.item}))],S=k(y,j);return y.map(h=>({...h,step:P(h,S.get(h))})).sort(x)}function l(s,u){return s.type==="object"?Array.from(s.members,([X,y])=>({step:{type:"membe\
r",key:X},value:y})):(s.type==="array"?M({base:[],head:(0,q.S3)(s.items)},[],u):[]).map(({step:X,item:y})=>({step:X,value:y}))}function P({item:s,index:u},j){if(j===void 0)return{type:"element",index:u,
item:s};const X=R(s),y=X!==void 0&&X.length<=ue&&!j.startsWith(X);return{type:"item",label:j,...y&&{hint:X},item:s}}function x({step:s},{step:u}){return s.type==="item"&&u.type==="item"?s.label<u.label?
-1:1:s.type==="element"&&u.type==="element"?s.index-u.index:s.type==="item"?-1:1}function k(s,u){const j=new Map,X=new Set;let y=s.filter(({item:U})=>(D(U)??(0,L.Gg)(U)??(0,L.TH)(U))!==void 0);const S=U=>{
const ee=y.map(U),se=w(ee);y=y.filter((ge,Ie)=>{const _e=ee[Ie];return _e===void 0||se.get(_e)!==1||X.has(_e)?!0:(X.add(_e),j.set(ge,_e),!1)})};S(({item:U})=>D(U));const h=new Map(y.map(U=>[U,D(U.item)??
D(u(U.item,U.array))])),I=w([...h.values()]),A=U=>{const[ee,se]=[h.get(U),(0,L.Gg)(U.item)];return D(U.item)??(I.get(ee)===1?ee:void 0)??(se&&(0,L.e1)(se))},Y=(U,ee="")=>{const[se,ge]=[(0,L.TH)(U.item),
A(U)??R(U.item)],Ie=se&&(0,L.e1)(se).replace(ee,"");return ge&&Ie?`${ge} (${Ie})`:ge??Ie};return S(U=>A(U)??Y(U,he)),S(U=>Y(U,he)),S(U=>Y(U)),S(U=>`${A(U)??R(U.item)??Y(U)} [${U.index}${U.head?"":", b\
efore"}]`),j}function w(s){const u=new Map;for(const j of s)u.set(j,(u.get(j)??0)+1);return u}function R(s){const u=(0,L.TN)(s,"type");return u?.startsWith('"')?(0,L.e1)(u):void 0}}),7856:((Ee,xe,p)=>{
p.d(xe,{$C:()=>s,Wr:()=>y,_p:()=>u,lb:()=>P});var L=p(706),q=p(3436),ie=p(2742);const he=8,ue="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscrip\
tion|account)[-_. ]?key|cookie",W=new RegExp(`(?:${ue}|(?:password|secret|apikey)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,b=new RegExp(`^x?(?:${ue})$`),H=/name|key|header|field/i,F=["va\
lue","values","default","defaultvalue","headervalue"],C=/\{\{|\$\{|<%/,M="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ue})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]\
)).{1,4000}?(?=\\1)`,`(?<=(?:${ue})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${M}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${M}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(S=>new RegExp(S,"giu"));function P({workflows:S}){const h=new L.pO;for(const{secrets:A,files:Y}of S){const U=Y.flatMap(({base:ee,head:se})=>[ee,se].flatMap(y));for(const ee of[...A,...U].flatMap(x))
h.add(ee,k)}const I=new Map;return A=>{const Y=I.get(A);if(Y)return Y;const U=[],ee=Ie=>(U.push(Ie),L.v5),ge={shown:l.reduce((Ie,_e)=>Ie.replace(_e,ee),h.hide(A,ee)),hidden:JSON.stringify(U)};return I.
set(A,ge),ge}}function x(S){return[S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,q.PX)((0,ie.yR)(S))]}function k(S){return S.length>=he&&!new RegExp("^\\p{L}+$","u").test(S)}function w(S){const h=R(
S);return W.test(h)&&!D.test(h)}function R(S){return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,h,I){if(j(h))return!1;if(w(S))return X(h)||b.test(R(S));const A=Y=>H.test(Y)&&w(String(I&&(0,q.TN)(
I,Y)));return F.includes(R(S))&&I!==void 0&&(0,q.YD)(I).some(A)}function u(S,...h){return h.every(j)?!1:S.some((I,A)=>{const Y=S[A-1],U=Y&&"item"in Y?Y.item:void 0,ee=S.slice(A+1).every(({type:ge})=>ge===
"element"),se=ge=>I.type==="member"&&s(I.key,ee?ge:void 0,U);return h.some(se)})}function j(S){return S?.type==="literal"&&!/\d/.test(S.text)}function X(S){return S?.type==="array"?S.items.every(X):S!==
void 0&&(0,q.jn)(S)}function y(S){const h=[],I=A=>{if(A!==void 0)if((0,q.jn)(A))I((0,ie.yR)((0,q.e1)(A.text)));else if(A.type==="array")for(const Y of A.items)I(Y);else for(const[Y,U]of A.members)s(Y,
U,A)&&h.push(...(0,q.PX)(U)),I(U)};return I(S),h.filter(A=>!C.test(A))}}),5408:((Ee,xe,p)=>{p.d(xe,{$z:()=>b,FF:()=>C,Ms:()=>F,O6:()=>M,S3:()=>ie,eV:()=>he,kh:()=>ue,kk:()=>W,qc:()=>D,yU:()=>H});var L=p(
8965);const q=500;function ie(l){return l.map((P,x)=>({item:P,index:x,array:l}))}function he(l,P){const x=u=>l[u].map(j=>P(j,u)),k=(u,j)=>u!==void 0&&u===j,w=(0,L.E)(x("base"),x("head"),{maxEditLength:q,
comparator:k});if(w===void 0)return F(ue(l,P));let[R,s]=[0,0];return w.flatMap(({added:u,removed:j,count:X})=>{const[y,S]=[l.base.slice(R,R+X),l.head.slice(s,s+X)];return u||(R+=X),j||(s+=X),u||j?[]:H(
{base:y,head:S})})}function ue(l,P){return D(l,P).flatMap(H)}function W(l,P){return D(l,P).flatMap(x=>x.base.length===1&&x.head.length===1?H(x):[])}function D(l,P){const x=b(l.head,k=>P(k,"head"));return x.
delete(void 0),[...b(l.base,k=>P(k,"base"))].flatMap(([k,w])=>{const R=x.get(k);return R?[{base:w,head:R}]:[]})}function b(l,P){const x=new Map;for(const k of l){const w=P(k),R=x.get(w);R?R.push(k):x.
set(w,[k])}return x}function H({base:l,head:P}){return l.flatMap((x,k)=>{const w=P[k];return w===void 0?[]:[{base:x,head:w}]})}function F(l){const P=[];for(const k of l.toSorted((w,R)=>w.base.index-R.
base.index)){let[w,R]=[0,P.length];for(;w<R;){const s=w+R>>1;(P[s]?.last.head.index??0)<k.head.index?w=s+1:R=s}P[w]={last:k,before:P[w-1]}}const x=[];for(let k=P.at(-1);k;k=k.before)x.push(k.last);return x.
reverse()}function C({base:l,head:P},x){const k=new Set(x.flatMap(w=>[w.base,w.head]));return{base:l.filter(w=>!k.has(w)),head:P.filter(w=>!k.has(w))}}function M(l,P){const x=F(l),k={base:0,head:0};return D(
P,({index:w},R)=>{for(;(x[k[R]]?.[R].index??1/0)<w;)k[R]++;return k[R]})}}),6384:((Ee,xe,p)=>{p.a(Ee,async(L,q)=>{try{let k=function(){const w=new he.i,R=w.required("base",D.Rr),s=w.required("head",D.
Rr);[R,s].some(y=>y!==void 0&&(0,ie.existsSync)(y))||(R!==void 0&&w.refuse("base",(0,D.LO)(w.text("base"))),s!==void 0&&w.refuse("head",(0,D.LO)(w.text("head"))));const u=w.optional("ignore",()=>(0,H.
wo)(w.lines("ignore")))??H.K$,j=w.boolean("fail-on-change",!1),X=w.boolean("summary",!0);return{base:w.check(R),head:w.check(s),ignore:u,failOnChange:j,summary:X}};var ie=p(3024),he=p(3991),ue=p(4022),
W=p(2345),D=p(6584),b=p(1124),H=p(2899),F=p(7279),C=p(8725),M=p(276),l=p(4057),P=p(706),x=p(1532);await(0,M.eF)(async w=>{const{base:R,head:s,ignore:u,failOnChange:j,summary:X}=k(),y=(0,C.t1)(),[S,h]=[
(0,P.OX)(R),(0,P.OX)(s)],I=(0,l.Bu)(Object.entries({Base:S,Head:h}));y.info(`Comparing ${S} with ${h}`);const A=await(0,x.Z)(R,s,{ignore:u,signal:w}).catch(async se=>{const ge=(0,F.iT)(se);throw X&&await(0,l.
Sy)("Workflow comparison failed",(0,l.il)((0,ue.UX)(ge),(0,M.VY)(ge)),I),ge});for(const{name:se,status:ge,counts:Ie,variablesCompared:_e}of A.workflows){const Fe=ge==="changed"||ge==="unchanged"?(0,b.
cq)(Ie):ge,De=_e?"":" (environment variables are not compared)";y.info(`${se===void 0?"":`${(0,P.OX)(se)}: `}${Fe}${De}`)}(0,W.$0)(A);const[Y,U]=[(0,b.Hq)(A),(0,b.xW)(A)];(0,M.n0)({changed:Y,...U});const ee=await(0,W.
S3)(A);if(X){const se=(0,W.uu)(ee,A.workflows.length>1,[I]);await(0,l.Sy)(`Workflow comparison: ${(0,b.cq)(U)}`,se,I)}if(Y&&j){const se=`The versions differ (${(0,b.cq)(U)}), and fail-on-change is tru\
e`;throw new F.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),q()}catch(k){q(k)}},1)}),1532:((Ee,xe,p)=>{p.d(xe,{Z:()=>Me});var L=p(5806),q=p(4573),ie=p(8142);
const he={enter:()=>{},scalar:_=>({json:_}),array:_=>({json:`[${_.map(({json:Q})=>Q)}]`,items:_}),object(_){return{json:`{${Array.from(_,([oe,{json:T}])=>`${JSON.stringify(oe)}:${T}`).sort()}}`,members:_}}};
function ue(_){const Q=(0,q.isUtf8)(_)?(0,ie.q)(_.toString(),void 0,he):void 0,oe=Q?.members??Q?.items?.map(z=>[W(z),z]);if(oe===void 0)return;const T=new Map;for(const[z,{members:fe,json:Te}]of oe){if(z===
void 0||T.has(z))return;T.set(z,{name:z,keys:[...fe?.keys()??[]],content:Te})}return{container:Array.isArray(oe)?"array":"object",variables:[...T.values()]}}function W({members:_}){if(!_?.has("value"))
return;const Q=[_.get("name"),_.get("key")].find(oe=>oe?.json[0]==='"');return Q&&JSON.parse(Q.json)}function D({files:_}){const Q=[..._].filter(([oe])=>(0,L.dU)(oe)).map(([,oe])=>b(oe));return[...new Set(
Q.flat())]}function b(_){const Q=new TextDecoder().decode(_);try{JSON.parse(Q)}catch{return[]}const oe=ue(_),T=new Set(oe?.container==="array"?oe.variables.map(({name:Te})=>Te):void 0),fe=Array.from(Q.
matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Te,Oe,Ue])=>Oe===void 0?[Te,String(Number(Te))]:Ue===void 0?[JSON.parse(Oe)]:[]);return[...new Set(fe)].filter(Te=>!T.has(Te))}var H=p(1124),
F=p(3436),C=p(7598);function M(_){return(0,q.isUtf8)(_)?_.toString():void 0}function l(_,Q,oe){const T=/\.json$/i.test(_)?M(Q):void 0;return T===void 0?void 0:oe.read(T)}function P(_,Q,oe,T){if(Q.equals(
oe))return!0;const z=new Interner(T),fe=l(_,Q,z);return fe!==void 0&&fe.id===l(_,oe,z)?.id}function x({files:_},Q){const oe=z=>createHash("sha256").update(z).digest("hex"),T=Array.from(_,([z,fe])=>{const Te=l(
z,fe,new Interner(Q));return[z,oe(Te?canonicalJson(Te):fe)]});return oe(JSON.stringify(T.sort(([z],[fe])=>z<fe?-1:1)))}var k=p(2899),w=p(2742),R=p(7856);const s=1024*1024;function u(_,Q,{name:oe,ignore:T}){
const z=[_,Q].filter(He=>He!==void 0),fe=z.length===2&&z.some(X),Te=[...new Set(z.flatMap(({files:He})=>[...He.keys()]))].sort(),Oe=new Set(T.lines),Ue=new F.Ms(T,He=>Oe.delete(He)),Xe=Te.flatMap(He=>{
const[nt,rt]=[_?.files.get(He),Q?.files.get(He)],pt=nt!==void 0&&rt!==void 0&&nt.equals(rt);if(fe&&(0,L.dU)(He)||pt&&Oe.size===0)return[];const ut=nt&&l(He,nt,Ue),st=pt?ut:rt&&l(He,rt,Ue);return pt||ut!==
void 0&&ut.id===st?.id?[]:[{name:He,from:nt,to:rt,base:ut,head:st}]}),Ze=S(Xe,Ue),ze=He=>T.lines.length===0&&Ze.some(nt=>nt.name===He),et=Ze.length===0?[]:Te.filter(He=>!ze(He)&&!(0,L.dU)(He)),ct=_===
void 0?"added":Q===void 0?"removed":void 0;return{name:oe,status:ct??(Ze.length>0?"changed":"unchanged"),counts:ct?{added:0,modified:0,removed:0,[ct]:1}:(0,H.cz)(Ze.map(H.xS)),files:Ze,variablesCompared:!(fe&&
z.some(y)),secrets:[...new Set(z.flatMap(He=>[...D(He),...j(He,et)]))],unusedIgnores:[...Oe]}}function j({files:_},Q){return Q.flatMap(oe=>(0,R.Wr)(l(oe,_.get(oe)??Buffer.of(),new F.Ms(k.K$))))}function X({
kind:_,files:Q}){return _==="folder"&&![...Q.keys()].some(L.dU)}function y({files:_}){return[..._].some(([Q,oe])=>(0,L.dU)(Q)&&ue(oe)?.variables.length!==0)}function S(_,Q){const oe=_.flatMap(({name:z,
base:fe,head:Te})=>fe&&Te&&!(0,L.dU)(z)?[{name:z,base:fe,head:Te}]:[]),T=new Map((0,w.OD)(oe,Q).map((z,fe)=>[oe[fe]?.name,z]));return _.map(z=>h(z,T.get(z.name)))}function h({name:_,from:Q,to:oe,base:T,
head:z},fe){const Te=Q===void 0?"added":oe===void 0?"removed":"modified",Oe={name:_,status:Te,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,L.dU)(_))return{...Oe,kind:"variables",
changes:A(T,z,Te)};if(fe||Te!=="modified"&&(T??z))return{...Oe,kind:"json",base:T,head:z,...fe};const[Ue,Xe]=[Q&&I(Q),oe&&I(oe)];return Q&&Ue===void 0||oe&&Xe===void 0?{...Oe,kind:"binary"}:{...Oe,kind:"\
text",text:{base:Ue,head:Xe}}}function I(_){return _.length<=s&&!_.includes(0)?M(_):void 0}function A(_,Q,oe){const[T,z]=[_,Q].map(ze=>ze&&ue(Buffer.from((0,F.dj)(ze))));if(oe==="modified"&&(T===void 0||
T.container!==z?.container))return[{kind:"modified",path:[],from:H.RG,to:H.RG}];const fe=ze=>new Map(ze?.variables.map(({name:et,content:ct})=>[et,ct])),[Te,Oe]=[fe(T),fe(z)],Ue=[],Xe=[...Te.keys()].filter(
ze=>Oe.has(ze)),Ze=[...Oe.keys()].filter(ze=>Te.has(ze));Xe.some((ze,et)=>ze!==Ze[et])&&Ue.push({kind:"reordered",path:[],moved:[]});for(const ze of[...new Set([...Te.keys(),...Oe.keys()])].sort()){const et=[
{type:"member",key:ze}];Te.has(ze)?Oe.has(ze)?Te.get(ze)!==Oe.get(ze)&&Ue.push({kind:"modified",path:et,from:H.RG,to:H.RG}):Ue.push({kind:"removed",path:et,value:H.RG}):Ue.push({kind:"added",path:et,value:H.
RG})}return Ue}var Y=p(7279),U=p(3024),ee=p(1455),se=p(6760),ge=p(1142),Ie=p(706),_e=p(9870);function Fe(_,Q){return new Y.HR({what:_,advice:Q,topic:"unpacking"})}function De(_,Q){for(const{index:oe}of`${Q}\
/`.matchAll(/\//g)){const T=Q.slice(0,oe),z=(0,U.lstatSync)((0,se.join)(_,T),{throwIfNoEntry:!1});if(z?.isSymbolicLink())throw Fe(`${(0,Ie.TL)(T)} in the folder is a symbolic link, which isn't followe\
d`,"Delete it.");if(T===Q&&z?.isFile())return z;if(!z?.isDirectory())break}}async function Ke(_,Q,oe,T=1/0){const z=new Map,fe=new Map;let Te=T;for(const Oe of Q){oe.throwIfAborted();const Ue=De(_,Oe);
if(!(Ue===void 0||fe.get((0,L.Sr)(Oe))===Ue.ino)){if(fe.set((0,L.Sr)(Oe),Ue.ino),Te-=Ue.size,Te<0)throw new Error("its files take more than 256 MiB, the limit");z.set(Oe,await(0,ee.readFile)((0,se.join)(
_,Oe)))}}return z}async function $(_){return(await(0,ee.readdir)(_,{withFileTypes:!0})).map(oe=>oe.name+(oe.isDirectory()?"/":""))}async function E(_,Q){const oe=[],T=[""];for(const z of T){Q.throwIfAborted();
for(const fe of await $((0,se.join)(_,z))){if((0,L.jq)(fe))continue;if((fe.endsWith("/")?T:oe).push(z+fe),oe.length+T.length>_e.BE)throw new Error("more than 10,000 files are in it")}}return oe}async function ne(_){
if(!De(_,L.gv))return;const Q=await(0,ee.readFile)((0,se.join)(_,L.gv),"utf8");let oe;try{const{unpackedFiles:T}=JSON.parse(Q);T.every(z=>(0,L.x5)(z)===void 0)&&(oe=new Set(T))}catch{}return{text:Q,paths:oe}}
async function J(_,Q){const oe=new Set(Q.map(caseFold));return(await readdir(_).catch(()=>[])).filter(z=>!oe.has(caseFold(z))&&existsSync(join(_,z,RECORD)))}function ye(_){return`${JSON.stringify({unpackedFiles:[
..._]},null,2)}
`}var $e=p(3657);async function G(_,Q){try{const oe=await(0,ee.stat)(_);if(oe.isDirectory())return await de(_,Q);if(oe.size>_e.zx)throw new Error("it is larger than 256 MiB, the limit");const T=await(0,ee.
readFile)(_);return{...await(0,$e.u)(T,Q),sha256:(0,C.createHash)("sha256").update(T).digest("hex")}}catch(oe){throw te(oe,_,Q)}}async function re(_,Q){const oe=()=>G(_,Q);try{const T=(0,U.statSync)(_,
{throwIfNoEntry:!1});if(T===void 0)return{kind:"missing"};const z=T.isDirectory()?await ce(_,Q):new Map,[fe,...Te]=[...z.values()].flat();return fe===void 0?{kind:"single",read:oe}:{kind:"several",names:[
...z.keys()],async read(Oe){const[Ue,Xe]=z.get(Oe)??[];if(Ue&&Xe)throw new Error(`is there twice, as ${(0,Ie.TL)(Ue.name)} and as ${(0,Ie.TL)(Xe.name)}. Remove one of them`);if(Ue?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await G((0,se.join)(_,Ue?.name??Oe),Q)},...Te.length===0&&fe.isDirectory()&&{readSingle:oe}}}catch(T){throw te(T,_,Q)}}async function ce(_,Q){const oe=new Map,
T=await(0,ee.readdir)(_,{withFileTypes:!0});if((0,_e._2)(T.map(({name:z})=>z)))return oe;for(const z of T){if(Q.throwIfAborted(),z.name.startsWith(".")||!await pe((0,se.join)(_,z.name),Q))continue;const fe=z.
isDirectory()?z.name:z.name.replace(/\.zip$/i,"");oe.set(fe,[...oe.get(fe)??[],z])}return oe}async function pe(_,Q){const oe=await(0,ee.stat)(_).catch(()=>{});if(oe?.isDirectory())return(0,_e._2)(await we(
_));if(!oe?.isFile()||!/\.zip$/i.test(_))return!1;try{return(0,_e._2)([...(await G(_,Q)).files.keys()])}catch{return Q.throwIfAborted(),!0}}function te(_,Q,oe){if(oe.aborted)return oe.reason;const T=/The package (is .*, not a zip)/.
exec((0,Y.gJ)(_))?.[1],z=(0,U.existsSync)(Q)?`can't be read: ${(0,ge.Uc)(_)}`:`doesn't exist: ${(0,Ie.MW)(Q)}`;return new Error(T?`${T}. Set a package (.zip), or the folder with its unpacked files`:z,
{cause:_})}async function de(_,Q){const oe=(0,se.join)(_,(0,_e.wg)(await we(_))),T=await ne(oe);if(T&&!T.paths)throw new Error(`${L.gv} isn't as this action writes it`);const z=T?.paths?new Set([..._e.
LX,...T.paths]):await E(oe,Q),fe=await Ke(oe,z,Q,_e.zx);if(fe.size===0)throw new Error("no files are in it");return(0,_e.jz)("folder",fe)}async function we(_){const Q=await $(_),T=Q.filter(z=>z.endsWith(
"/")).map(async z=>(await $((0,se.join)(_,z))).map(fe=>z+fe));return[...Q,...(await Promise.all(T)).flat()]}async function Me(_,Q,{ignore:oe,signal:T}){const z=await Be("base",T,()=>re(_,T)),fe=await Be(
"head",T,()=>re(Q,T)),Te=ve(z,fe)?[void 0]:[...new Set([...Le(z),...Le(fe)])].sort(),Oe=[];for(const Ue of Te){const Xe=Ue===void 0?"":` ${(0,Ie.TL)(Ue)}`,Ze=await Be(`base${Xe}`,T,()=>Ne(z,Ue)),ze=await Be(
`head${Xe}`,T,()=>Ne(fe,Ue));Oe.push(u(Ze,ze,{name:Ue,ignore:oe}))}return z.kind!=="missing"&&fe.kind!=="missing"?{workflows:Oe}:{workflows:Oe,missing:z.kind==="missing"?"base":"head"}}function ve(_,Q){
const oe=[_,Q];if(!(oe.every(Oe=>Oe.kind==="several"&&Oe.readSingle)&&Le(_).join()!==Le(Q).join())&&oe.every(({kind:Oe})=>Oe!=="single"))return!1;if(oe.every(Oe=>Oe.kind!=="several"||Oe.readSingle))return!0;
const[fe,Te]=_.kind==="single"?["base","head"]:["head","base"];throw new Y.HR({what:`${fe} is a single workflow, but ${Te} is a folder of several`,advice:"Set both to the same kind.",topic:"import-dep\
loy-and-promote"})}function Le(_){return _.kind==="several"?_.names:[]}async function Ne(_,Q){if(_.kind!=="missing")return _.kind==="single"?await _.read():Q===void 0?await _.readSingle?.():_.names.includes(
Q)?await _.read(Q):void 0}async function Be(_,Q,oe){try{return await oe()}catch(T){Q.throwIfAborted();const z=T instanceof Y.HR?T.topic:"import-deploy-and-promote";throw new Y.HR({what:`${_} ${(0,Y.gJ)(
T)}`,topic:z,cause:T})}}}),1142:((Ee,xe,p)=>{p.d(xe,{Uc:()=>F,Rs:()=>C});var L=p(7598),q=p(1455),ie=p(6760);const he=Ge(import.meta.url)("node:util");var ue=p(7279),W=p(706);const D={ENOSPC:"the disk \
is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",
EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too lon\
g"};function b(k){return/^E[A-Z0-9]+$/.test(Object(k).code)}function H(k){if(!b(k))return(0,ue.gJ)(k);const{code:w="",errno:R=0}=k;return D[w]??(0,he.getSystemErrorMap)().get(R)?.[1]??w}function F(k){
const{path:w,dest:R=w}=Object(k);return b(k)&&R?`${H(k)} (${(0,W.MW)(R)})`:H(k)}function C(k,w,R="Set another directory, or free some space."){const s=Object(k).code==="ENAMETOOLONG",u={what:`Can't wr\
ite ${w}`,why:H(k),cause:k};return new ue.HR({...u,advice:s?"Set a shorter name.":R})}async function M(k){await rm(k,{recursive:!0,force:!0,maxRetries:10})}const l=/^\.workflow-export-[0-9a-f]{12}$/;async function P(k,w,R=dirname(
k)){const s=join(R,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,w,{flag:"wx"}),await rename(s,k)}catch(u){throw await M(s).catch(()=>{}),u}}async function x(k,w){await P(
k,w).catch(R=>{throw C(R,k)})}}),7279:((Ee,xe,p)=>{p.d(xe,{HR:()=>q,gJ:()=>D,h_:()=>W,iT:()=>ue});const L=null;class q extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(H){
super(he(H),{cause:H.cause}),this.what=H.what,Object.assign(this,H)}with(H){return new q({...this,cause:this,...H})}}function ie({what:b,why:H=""}){return H===""?b:`${b}: ${H}`}function he(b){const H=ie(
b);return`${H}${/[.!?…]$/.test(H)?"":"."} ${b.advice??""}`.trim()}function ue(b){return b instanceof Error?b:new Error(String(b))}function W(b){return b instanceof q?b:new q({what:D(b),cause:b})}function D(b){
return ue(b).message}}),8725:((Ee,xe,p)=>{p.d(xe,{lm:()=>q.lm,t1:()=>ie});const L=Ge(import.meta.url)("node:async_hooks");var q=p(5358);function ie(C=""){return{info:M=>ue(C+M),warning:M=>q.$e(C+M),debug:M=>q.
Yz(C+M),mask:q.Pq}}function he(C){const M=[];return{...ie(`[${C}] `),info:l=>M.push(l),end(l){core.startGroup(W(l));for(const P of M)ue(P);core.endGroup()}}}function ue(C){q.pq(W(C))}function W(C){return C.
replaceAll("##[","## [")}const D=new L.AsyncLocalStorage;let b=!1;function H(C,M){return b||F(),b=!0,D.run(C,M)}function F(){const C=process.stdout.write.bind(process.stdout);process.stdout.write=((M,...l)=>{
const P=D.getStore(),x=String(M);return P===void 0||/^::(add-mask|debug)::/.test(x)?C(M,...l):(D.exit(()=>P.debug(x.trimEnd())),!0)})}}),276:((Ee,xe,p)=>{p.d(xe,{VY:()=>C,Pd:()=>l,eF:()=>F,n0:()=>M});
var L=p(3024),q=p(1455);const ie=Ge(import.meta.url)("node:os");var he=p(6760),ue=p(5358),W=p(1142),D=p(7279),b=p(706);const H=6e4;async function F(k){const w=new AbortController;for(const R of["SIGIN\
T","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${R})`,topic:"the-job-on-the-platform"};process.on(R,()=>w.abort(new D.HR(s)))}try{await k(w.signal)}catch(R){for(let u=R;u instanceof Error;u=u.cause)
ue.Yz(u.stack??u.message);const s=C(R);ue.C1(`${(0,b.OX)((0,D.gJ)(R),H)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function C(k){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:R,
GITHUB_ACTION_REF:s}=process.env;if(!(!(k instanceof D.HR)||k.topic===void 0||!w||!R||!s))return encodeURI(`${w}/${R}/blob/${s}/docs/troubleshooting.md#${k.topic}`)}function M(k){for(const[w,R]of Object.
entries(k))R!==void 0&&ue.uH(w,R)}async function l(k){const w=process.env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,q.mkdtemp)((0,he.join)(w,k)).catch(R=>{throw(0,W.Rs)(R,w,"Check the runner's tempo\
rary folder.")})}function P(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function x(){return Number(process.env.GITHUB_RUN_ATTEMPT)||
1}}),4057:((Ee,xe,p)=>{p.d(xe,{Bu:()=>b,Sy:()=>P,il:()=>F});var L=p(5358),q=p(7279),ie=p(8132),he=p(706);const ue=1024*1024-1e4,W=2e5;function D(x,k){const w=k.map(X=>X.map(M)),R=x.map((X,y)=>w.some(S=>S[y]!==
"")),s=(X,y)=>`<tr>${X.flatMap((S,h)=>R[h]?`<${y}>${S}</${y}>`:[]).join("")}</tr>`,u=w.map(X=>s(X,"td")),j=X=>`<tr><td colspan="${x.length}">\u2026 and ${counted(X,"more row")}</td></tr>`;return`<tabl\
e>${s(x.map(escapeAll),"th")}${l(u,j).join("")}</table>`}function b(x){return`<table>${x.map(([w,R])=>R===void 0?"":`<tr><th align="left">${(0,ie.FO)(w)}</th><td>${M(R)}</td></tr>`).join("")}</table>`}
function H(x){const k=x.map(({names:w,message:R,help:s})=>{const u=w.map(X=>`**${plainText(X)}**`);return`- ${l(u,X=>`and ${X} more`,W/2).join(", ")}: ${F(R,s)}`});return l(k,w=>`- \u2026 and ${counted(
w,"more cause")}`).join(`
`)}function F(x,k){return k===void 0?(0,ie.wh)(x):`${(0,ie.wh)(x)} <a href="${(0,ie.FO)(k)}">Troubleshooting</a>`}function C(x,k){return`<details><summary>${escapeAll(x)}</summary>

${k}

</details>`}function M(x){return typeof x=="string"?x===""?"":`<code>${(0,ie.FO)((0,ie.RK)(x))}</code>`:"words"in x?(0,ie.wh)(x.words):`<a href="${(0,ie.FO)(x.href)}">${(0,ie.wh)(x.text)}</a>${(0,ie.FO)(
x.after??"")}`}function l(x,k,w=W){let R=w;const s=x.filter(u=>{const j=Buffer.byteLength(u),X=j<=R;return X&&(R-=j),X});return s.length===x.length?s:[...s,k(x.length-s.length)]}async function P(x,...k){
const w=s=>`${(0,he.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,R=[`### ${(0,ie.wh)(x)}`,...l(k,w,ue)];try{await L.z.addRaw(R.join(`

`),!0).write()}catch(s){L.$e(`Can't write the job summary: ${(0,q.gJ)(s)}`)}}}),8132:((Ee,xe,p)=>{p.d(xe,{EU:()=>D,FO:()=>F,Jj:()=>ue,RK:()=>ie,SS:()=>W,wh:()=>H});const L="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${L})[\\u200C\\u200D](?=${L})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(l){return/^[ -[\]-~]*$/.test(l)&&!l.includes("##[")?l:l.replace(q,(P,x)=>x===void 0?P:he(x))}function he(l){return`\
\\u{${l.codePointAt(0)?.toString(16)}}`}function ue(l,P){if(l.length<=P)return l;const x=Array.from(l.slice(0,2*P+2));return x.length>P?`${x.slice(0,P).join("")}\u2026`:l}function W(l,P=100){const x=ie(
ue(l,P)).replaceAll("	",he)||'""',k="`".repeat(M(x)+1);return/^`|`$/.test(x)||/^ .*[^ ].* $/.test(x)?`${k} ${x} ${k}`:k+x+k}function D(l,P,x){const w=l.map(s=>x+ie(s).replace(/(?<=^\s*):(?=:)/,he)).join(
`
`),R="`".repeat(Math.max(3,M(w)+1));return`${x}${R}${P}
${w}
${x}${R}`}const b=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function H(l){return F(ie(l).replaceAll("	"," ")).replace(b,"$&<wbr>")}function F(l){return l.replace(C,P=>`&#${P.codePointAt(0)}\
;`)}const C=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function M(l){return(l.match(/`+/g)??[]).reduce((P,x)=>Math.max(P,x.length),0)}}),8142:((Ee,xe,p)=>{p.d(xe,{q:()=>he});
const L=500,q=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function he(b,H,F){let C=b.startsWith("\uFEFF")?1:0,M=0;function l(){for(;;){
const w=b.charAt(C);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;C++}}function P(){const w=C;if(ie.lastIndex=w,!ie.test(b))throw new SyntaxError;return C=ie.lastIndex,b.slice(w,C)}function x(w,R){const s=l();if(s==="["){const j=[],X=F.
enter(w);return k("]",R,()=>j.push(x(X,R+1))),F.array(j,w)}if(s==="{"){const j=new Map;return k("}",R,()=>{if(l()!=='"')throw new SyntaxError;const X=P(),y=X.includes("\\")?JSON.parse(X):X.slice(1,-1);
if(j.has(y)||l()!==":")throw new SyntaxError;C++,j.set(y,x(F.enter(w,y),R+1))}),F.object(j,w)}const u=P();return F.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function k(w,R,s){if(R===L)throw new RangeError;
C++;let u=l()===w?w:",";for(;u===",";){if(++M>q)throw new RangeError;s(),u=l(),u===","&&C++}if(u!==w)throw new SyntaxError;C++}try{const w=x(H,0);if(l()==="")return w}catch{}}function ue(b){const H=he(
b,`
`,W);return H===void 0?void 0:`${H}
`}const W={enter:b=>`${b}  `,scalar:b=>b,array:(b,H)=>D("[",b,"]",H),object(b,H){const F=[...b.keys()].sort().map(C=>`${JSON.stringify(C)}: ${b.get(C)}`);return D("{",F,"}",H)}};function D(b,H,F,C){return H.
length===0?b+F:`${b}${C}  ${H.join(`,${C}  `)}${C}${F}`}}),5806:((Ee,xe,p)=>{p.d(xe,{Oj:()=>M,Sr:()=>C,dU:()=>F,fw:()=>ue,gv:()=>L,jq:()=>b,x5:()=>D});const L=".workflow-export.json",q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,he=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],W=[...ue,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',q],["changes how git or GitHub treats t\
he repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",he]];function D(P,x=W){const k=l(P);return x.find(([,w])=>w.test(P)||w.test(k))?.[0]}function b(P){return[he,q,ie].some(x=>x.test(l(P)))}function H(P){return q.
test(l(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function F(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(C(l(P)))}
function C(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function M(P){const x=new Map;for(const k of P){const w=C(k.replace(/\/$/,"")),R=x.get(w);if(R!==void 0)return[R,k];x.set(w,k)}for(const[
k,w]of x)for(const{index:R}of k.matchAll(/\//g)){const s=x.get(k.slice(0,R));if(s?.endsWith("/")===!1)return[s,w]}}function l(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Ee,xe,p)=>{p.
d(xe,{BE:()=>W,LX:()=>ue,_2:()=>M,jz:()=>b,wg:()=>C,zx:()=>D});var L=p(5806);const[q,ie,he]=["flow_definition.json","app_definition.json","env_variables.json"],ue=[q,ie,he],W=1e4,D=256*1024*1024;function b(l,P){
const x=[...P].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(k));return{kind:l,files:new Map(x.sort(([k],[w])=>k<w?-1:1))}}function H({kind:l,files:P}){return{kind:l,files:new Map([...P].filter(
([x])=>!isEnvVariables(x)))}}const F=/^\.|^__MACOSX$/;function C(l){const P=new Set(l),x=s=>ue.some(u=>P.has(s+u));if(x(""))return"";const k=new Set(l.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[w,...R]=[...k].filter(s=>!F.test(s));return R.length===0&&x(`${w}/`)?`${w}/`:""}function M(l){const P=C(l);return l.includes(P+ie)||l.includes(P+q)}}),3657:((Ee,xe,p)=>{p.d(xe,{u:()=>F});var L=p(
4573),q=p(8522),ie=p(663),he=p(7279),ue=p(706),W=p(5806),D=p(9870);const b=2048,H=new Set([0,10]);async function F(U,ee){ee?.throwIfAborted();const{zip:se,source:ge,entries:Ie}=await C(U).catch(s("The\
 package")),_e=(0,D.wg)([...Ie.keys()]),Fe=[];for(const[De,Ke]of Ie){ee?.throwIfAborted();const $=await k(se,ge,Ke).catch(s(`${(0,ue.TL)(De)} in the package`));De.startsWith(_e)&&!w(De)&&Fe.push([De.slice(
_e.length),$])}return(0,D.jz)("zip",Fe)}async function C(U){const ee=M(U),se=await(0,ie.SY)(ee,{decodeStrings:!1});return{zip:se,source:ee,entries:await l(se)}}function M(U){for(let ee=U.length-21;ee>
0;){ee=U.lastIndexOf("PK",ee-1,"latin1");const se=ee+22+(ee<0?1/0:U.readUInt16LE(ee+20));if(se<=U.length)return U.subarray(0,se)}throw U.toString("latin1",0,2)==="PK"?new Error("its end is missing"):
j(U)}async function l(U){if(U.entryCount>D.BE)throw R(`The package has ${U.entryCount} entries. The limit is 10,000`);const ee=new Map;let se=0;for await(const _e of U.eachEntry()){const Fe=P(_e);if(ee.
has(Fe))throw R(`The package has ${(0,ue.TL)(Fe)} twice`,"Export it again.");const De=x(Fe,_e);if(De!==void 0)throw R(`${(0,ue.TL)(Fe)} in the package ${De}`);if(se+=_e.uncompressedSize,se>D.zx)throw R(
"The package takes more than 256 MiB unpacked, the limit");ee.set(Fe,_e)}const ge=[...ee.keys()];if(ge.every(w))throw R("The package has no files in it","Export it again.");const Ie=(0,W.Oj)(ge);if(Ie===
void 0)return ee;throw R(`${Ie.map(_e=>(0,ue.TL)(_e)).join(" and ")} in the package collide on a disk that ignores case`)}function P({generalPurposeBitFlag:U,fileNameRaw:ee,extraFields:se,versionMadeBy:ge}){
const Ie=(0,L.isUtf8)(ee)?b:U,_e=H.has(ge>>>8);return(0,ie.ax)(Ie,ee,se,!_e).replace(/^(\.\/+)+/,"")}function x(U,ee){const se=ee.externalFileAttributes>>>16&61440;return se===40960?"is a symbolic lin\
k":se!==0&&se!==32768&&se!==16384?"is neither a file nor a folder":w(U)&&ee.uncompressedSize>0?"is a folder with a content of its own":ee.canDecodeFileData()?(0,W.dU)(ee.fileNameRaw.toString())&&!(0,W.
dU)(U)?"is also named env_variables.json":(0,W.x5)(U,W.fw):"is encrypted, or compressed by another method than deflate"}async function k(U,ee,se){const{compressedSize:ge,compressionMethod:Ie,uncompressedSize:_e}=se,
{fileDataStart:Fe}=await U.readLocalFileHeaderPromise(se),De=ee.subarray(Fe,Fe+ge),Ke={maxOutputLength:_e||1,chunkSize:_e+64},$=Ie===0?De:(0,q.inflateRawSync)(De,Ke);if($.length!==_e)throw new Error(`\
it unpacks to ${$.length} bytes, not the ${_e} listed`);if((0,q.crc32)($)!==se.crc32)throw new Error("its CRC-32 isn't the one listed");return $}function w(U){return U===""||U.endsWith("/")}function R(U,ee=""){
return new he.HR({what:U,advice:ee,topic:"the-package"})}function s(U){return ee=>{if(ee instanceof he.HR)throw ee;const se={what:`${U} is cut off or damaged`,why:(0,ue.TL)(ee.message).slice(1,-1)};throw new he.
HR({...se,advice:"Export it again.",topic:"the-package",cause:ee})}}const u=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function j(U){
const ee=U.toString("utf8",0,512),[se]=u.find(([,Ie])=>Ie.test(ee))??["text"],ge=`${se==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return R(`The package \
is ${se}, not a zip`,ge)}const X=33,y=20,S=3,h=8,I=33188;function A({files:U}){const ee=[],se=[];let ge=0;for(const[Fe,De]of U){const[Ke,$]=[Buffer.from(Fe),deflateRawSync(De)],E=[Y(2,y,b,h,0,X),Y(4,crc32(
De),$.length,De.length),Y(2,Ke.length,0)],ne=[Y(2,0,0,0),Y(4,I*65536,ge)];ee.push(Buffer.from("PK"),...E,Ke,$),se.push(Buffer.from("PK"),Buffer.of(y,S),...E,...ne,Ke),ge+=30+Ke.length+$.length}const Ie=Buffer.
concat(se),_e=[Y(2,0,0,U.size,U.size),Y(4,Ie.length,ge),Y(2,0)];return Buffer.concat([...ee,Ie,Buffer.from("PK"),..._e])}function Y(U,...ee){const se=Buffer.alloc(U*ee.length);for(const[ge,Ie]of ee.
entries())se.writeUIntLE(Ie,ge*U,U);return se}}),1858:((Ee,xe,p)=>{var L=p(7279),q=p(2975),ie=p(706);function he(s,u,j,X={}){return new Failure({what:s,why:u,advice:j,topic:"the-platforms-response",...X})}
function ue(s,u,j,X){return new Failure({what:s,why:u,advice:j,topic:"the-connection",...X})}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the co\
nnection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},D="Re-run the job lat\
er.",b="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",H=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,F=/EPROTO|ERR_SSL_/,
C=/Z_|ERR__ERROR_/,M=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function l(s,u,j,X){if(!(s instanceof Error&&"code"in s))return s;const y=String(s.code);if(H.test(y)){const ee=`\
the TLS connection can't be trusted (${y})`;return ue(u,ee,`Check host. ${b}`,{affectsAll:!0,cause:s})}const[,S]=M.exec(s.message)??[];if(S!==void 0)return P(u,S,s);const h=!j&&F.test(y),I=h?"the TLS \
connection failed":"the connection failed",A=W[y]??`${C.test(y)?"the response can't be decoded":I} (${y})`,Y={retryable:!0,maybeProcessed:j,affectsAll:!j,cause:s};if(X||!(h||y==="ENOTFOUND"))return ue(
u,A,D,Y);const U=h?`Check host and its port. ${b}`:"Check host.";return ue(u,A,U,{...Y,maxRetries:2})}function P(s,u,j){const X=(h,I,A=!1)=>ue(s,h,I,{affectsAll:!0,cause:j,retryable:A});if(u==="407")return X(
"the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const y=Number(u);if(y<500&&!w(y))return X(`the proxy refuses the connection (${u})`,"Allow the host there, or add it \
to NO_PROXY.");const S=`the proxy made no connection (${toSingleLine(u,100)})`;return X(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const x=new Set([408,421,425,429]),k=new Set([501,505,506,508,
510,511]);function w(s){return x.has(s)||s>=500&&!k.has(s)}function R(s,u){return{status:s,retryable:w(s),retryAfterMs:retryAfterMs(u["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((Ee,xe,p)=>{
const L=Ge(import.meta.url)("node:net");var q=p(9783),ie=p(1858);const he=200;function ue(M){const l=/^[a-z0-9+.-]+:\/\//i.test(M)?M:`https://${M}`;if(/[\s\p{C}\\]/u.test(l)||!URL.canParse(l))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const P=new URL(l);if(P.protocol!=="https:"&&P.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(l))throw new Error("must not contain a user name or password");if(P.protocol==="http:"&&!W(P.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return P.pathname.
endsWith("/")||(P.pathname+="/"),P}function W(M){return M==="localhost"||M==="[::1]"||isIPv4(M)&&M.startsWith("127.")}function D(M){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(M)}function b(...M){return M.
find(l=>typeof l=="string"&&l.length<=he&&D(l))}function H(M){try{return decodeURIComponent(M)}catch{return M}}function F(){for(const M of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const l=process.
env[M]?.trim();l!==void 0&&(process.env[M]=l===""||l.includes("://")?l:`http://${l}`)}for(const M of["no_proxy","NO_PROXY"]){const l=process.env[M];l!==void 0&&(process.env[M]=l.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function C(M,l){const P=process.env.https_proxy||process.env.HTTPS_PROXY;if(!P||checkBypass(M)||/^https?:/i.test(P)&&getProxyUrl(M))return;throw connectionFailure(l,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((Ee,xe,p)=>{var L=p(7279),q=p(706);const ie=7,
he=3e4,ue=429;async function W({log:C,signal:M,endsAt:l},P,{atLeastMs:x=0,untilFree:k=!1}={}){let w=0,R=0,s;for(;;)try{return await P()}catch(u){if(!(u instanceof Failure&&(u.retryable||k&&u.busy)))throw u;
M.throwIfAborted(),s??=performance.now();const j=u.status===ue,X=u.busy||j;R=X?R+1:0,X||w++;const y=w>(u.maxRetries??ie)&&performance.now()-s>=x;if(!X&&y)throw D(u,`${w} times in a row`);const S=Math.
min(he,1e3*2**((R||w)-1))*(.5+Math.random()/2),h=j&&u.retryAfterMs>0?u.retryAfterMs:Math.max(u.retryAfterMs,S),I=humanTime(h);if(performance.now()+h>=l)throw D(u,`and waiting ${I} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");C.info(`${toSingleLine(sentenceOf(u),1e3)}; retrying in ${I}`),await H(h,M)}}function D(C,M,l=C.advice){const{what:P,why:x}=C,
k=x?{why:`${x}, ${M}`}:{what:`${P}, ${M}`};return C.with({...k,advice:l,retryable:!1})}function b(C){const M=String(C),l=/^\d+$/.test(M)?Number(M)*1e3:Date.parse(M)-Date.now();return Math.min(Math.max(
l||0,0),2**31-1)}async function H(C,M){let l;const P=new Promise(x=>{l=setTimeout(x,C)});await F(M,P).finally(()=>clearTimeout(l))}function F(C,M){return new Promise((l,P)=>{const x=()=>P(C.reason);M.
then(l,P).finally(()=>C.removeEventListener("abort",x)),C.aborted?x():C.addEventListener("abort",x)})}}),706:((Ee,xe,p)=>{p.d(xe,{MW:()=>he,OX:()=>q,TL:()=>ie,hS:()=>D,pO:()=>M,v5:()=>H,zD:()=>W});var L=p(
8132);function q(x,k=300){const w=x.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,L.Jj)(w,k)}function ie(x,k=100){return(0,L.RK)(JSON.stringify((0,L.Jj)(x,k)))}function he(x){
return ie(x,1e3).replaceAll("\\\\","\\")}function ue(x){if(x<1024)return`${x} B`;const k=["KiB","MiB","GiB"];let w=x/1024;for(;Number(w.toFixed(1))>=1024&&k.length>1;)w/=1024,k.shift();return`${w.toFixed(
1)} ${k[0]}`}function W(x){return String(x).replace(/\B(?=(\d{3})+$)/g,",")}function D(x,k){return`${W(x)} ${k}${x===1?"":"s"}`}function b(x){if(x<9950)return`${(x/1e3).toFixed(1)} s`;const k=Math.round(
x/1e3);if(k<60)return`${k} s`;const[w,R]=[Math.floor(k/60),Math.floor(k/3600)];return R>0?`${R} h ${w%60} min`:`${w} min ${k%60} s`}const H="***",F=4,C=8;class M{#n=new Map;#e=new Set;constructor(k=[]){
for(const w of k)this.add(w)}add(k,w=R=>!0){const R=new Set([k,...k.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...R].filter(w).flatMap(l)){const u=s.slice(0,C);this.#n.set(u,(this.#n.get(u)??new Set).
add(s)),this.#e.add(u.length)}}redact=(k,w=300)=>{const R=k.trimStart(),s=Math.min(R.length,w*4);return q(this.hide(R,()=>{},s)+(s<R.length?"\u2026":""),w)};hide(k,w=s=>{},R=k.length){let[s,u]=["",0];
for(let j=0;j<R;j++){const X=this.#t(k,j);X!==""&&(w(X),j>=u&&(s+=k.slice(u,j)+H),u=Math.max(u,j+X.length))}return s+k.slice(u,R)}#t(k,w){let R="";for(const s of this.#e)for(const u of this.#n.get(k.slice(
w,w+s))??[])u.length<=R.length||!k.startsWith(u,w)||(u.length>=F||P(k,w,w+u.length))&&(R=u);return R}}function l(x){const k=j=>JSON.stringify(j).slice(1,-1),w=Buffer.from(x).toString(),R=encodeURIComponent(
w),s=[R,R.replaceAll("%20","+"),R.replace(/%../g,j=>j.toLowerCase())];return[...[x,w].flatMap(j=>[j,k(j),k(k(j))]),...s,encodeURI(w)]}function P(x,k,w){const R=x.slice(Math.max(0,k-2),k);return!/[\p{L}\p{N}]$/u.
test(R)&&!/^[\p{L}\p{N}]/u.test(x.slice(w,w+2))}}),5358:((Ee,xe,p)=>{p.d(xe,{Yz:()=>Ot,V4:()=>Rt,pq:()=>It,lm:()=>Qt,C1:()=>Bt,uH:()=>Yt,Pq:()=>zt,z:()=>se,$e:()=>Zt});const L=Ge(import.meta.url)("os");
function q(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ie(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.
startColumn,endColumn:n.endColumn}:{}}function he(n,t,r){const a=new D(n,t,r);process.stdout.write(a.toString()+L.EOL)}function ue(n,t=""){he(n,{},t)}const W="::";class D{constructor(t,r,a){t||(t="mis\
sing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)
if(this.properties.hasOwnProperty(a)){const d=this.properties[a];d&&(r?r=!1:t+=",",t+=`${a}=${H(d)}`)}}return t+=`${W}${b(this.message)}`,t}}function b(n){return q(n).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function H(n){return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const F=Ge(import.meta.url)("crypto");var C=p(
9896);function M(n,t){const r=process.env[`GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!C.existsSync(r))throw new Error(`Missing file at path: ${r}`);
C.appendFileSync(r,`${q(t)}${L.EOL}`,{encoding:"utf8"})}function l(n,t){const r=`ghadelimiter_${F.randomUUID()}`,a=q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the \
delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${L.EOL}${a}${L.EOL}${r}`}const P=Ge(import.meta.url)("path");var x=p(
6671),k=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function be(ae){try{me(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{
me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};class w{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class R{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var u=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){
function be(ae){try{me(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};
class j{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(j.getRequestToken())],a)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return u(this,void 0,void 0,function*(){var r;const g=(r=(yield j.createHttpClient().getJson(
t).catch(Z=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Z.statusCode}
 
        Error Message: ${Z.message}`)})).result)===null||r===void 0?void 0:r.value;if(!g)throw new Error("Response json body do not have ID Token field");return g})}static getIDToken(t){return u(this,
void 0,void 0,function*(){try{let r=j.getIDTokenUrl();if(t){const d=encodeURIComponent(t);r=`${r}&audience=${d}`}debug(`ID token url is ${r}`);const a=yield j.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var X=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function be(ae){try{me(
a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};const{access:y,appendFile:S,
writeFile:h}=C.promises,I="GITHUB_STEP_SUMMARY",A="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return X(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[I];if(!t)throw new Error(`Unable to find environment variable for $${I}. Check if your runtime envir\
onment supports job summaries.`);try{yield y(t,C.constants.R_OK|C.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const d=Object.entries(a).map(([g,Z])=>` ${g}="${Z}"`).join("");return r?`<${t}${d}>${r}</${t}>`:`<${t}${d}>`}write(t){return X(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?h:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return X(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(L.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),d=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(d).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",d=t.map(Z=>this.
wrap("li",Z)).join(""),g=this.wrap(a,d);return this.addRaw(g).addEOL()}addTable(t){const r=t.map(d=>{const g=d.map(Z=>{if(typeof Z=="string")return this.wrap("td",Z);const{header:be,data:Ae,colspan:me,
rowspan:ae}=Z,Ce=be?"th":"td",We=Object.assign(Object.assign({},me&&{colspan:me}),ae&&{rowspan:ae});return this.wrap(Ce,Ae,We)}).join("");return this.wrap("tr",g)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:d,height:g}=a||{},Z=Object.assign(Object.assign({},d&&
{width:d}),g&&{height:g}),be=this.wrap("img",null,Object.assign({src:t,alt:r},Z));return this.addRaw(be).addEOL()}addHeading(t,r){const a=`h${r}`,d=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",g=this.
wrap(d,t);return this.addRaw(g).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),d=this.wrap("blockquote",t,a);return this.addRaw(d).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const U=new Y,ee=null,
se=U;function ge(n){return n.replace(/[\\]/g,"/")}function Ie(n){return n.replace(/[/]/g,"\\")}function _e(n){return n.replace(/[/\\]/g,path.sep)}const Fe=Ge(import.meta.url)("string_decoder");var De=p(
4434);const Ke=Ge(import.meta.url)("child_process");var $=p(2613),E=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function be(ae){
try{me(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};const{chmod:ne,copyFile:J,
lstat:ye,mkdir:$e,open:G,readdir:re,rename:ce,rm:pe,rmdir:te,stat:de,symlink:we,unlink:Me}=C.promises,ve=process.platform==="win32";function Le(n){return E(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const Ne=268435456,Be=C.constants.O_RDONLY;function _(n){return E(this,void 0,void 0,function*(){try{yield de(n)}catch(t){if(t.code==="EN\
OENT")return!1;throw t}return!0})}function Q(n){return E(this,arguments,void 0,function*(t,r=!1){return(r?yield de(t):yield ye(t)).isDirectory()})}function oe(n){if(n=z(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return ve?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function T(n,t){return E(this,void 0,void 0,function*(){let r;try{r=yield de(n)}catch(d){d.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&r.isFile()){if(ve){const d=P.extname(n).toUpperCase();if(t.some(g=>g.toUpperCase()===d))return n}else if(fe(
r))return n}const a=n;for(const d of t){n=a+d,r=void 0;try{r=yield de(n)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${g}`)}if(r&&
r.isFile()){if(ve){try{const g=P.dirname(n),Z=P.basename(n).toUpperCase();for(const be of yield re(g))if(Z===be.toUpperCase()){n=P.join(g,be);break}}catch(g){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${g}`)}return n}else if(fe(r))return n}}return""})}function z(n){return n=n||"",ve?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function fe(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Te(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Oe=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function be(ae){try{me(a.next(
ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};function Ue(n,t){return Oe(this,
arguments,void 0,function*(r,a,d={}){const{force:g,recursive:Z,copySourceDirectory:be}=He(d),Ae=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ae&&Ae.isFile()&&!g)return;const me=Ae&&Ae.isDirectory()&&
be?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(Z)yield nt(r,me,0,g);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are the same file`);yield rt(r,me,g)}})}function Xe(n,t){
return Oe(this,arguments,void 0,function*(r,a,d={}){if(yield ioUtil.exists(a)){let g=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),g=yield ioUtil.exists(a)),g)if(d.force==null||
d.force)yield Ze(a);else throw new Error("Destination already exists")}yield ze(path.dirname(a)),yield ioUtil.rename(r,a)})}function Ze(n){return Oe(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function ze(n){return Oe(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function et(n,t){return Oe(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield et(n,!1);if(!a)throw ve?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield ct(n);return r&&r.length>0?r[0]:""})}function ct(n){return Oe(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const d of process.env.PATHEXT.split(P.delimiter))d&&t.push(d);if(oe(n)){const d=yield T(n,t);return d?[d]:[]}if(n.includes(P.sep))return[];const r=[];if(process.env.PATH)
for(const d of process.env.PATH.split(P.delimiter))d&&r.push(d);const a=[];for(const d of r){const g=yield T(P.join(d,n),t);g&&a.push(g)}return a})}function He(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function nt(n,t,r,a){return Oe(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield ze(t);const d=yield ioUtil.readdir(n);for(const g of d){const Z=`${n}/${g}`,be=`${t}/${g}`;(yield ioUtil.lstat(Z)).isDirectory()?yield nt(Z,be,r,a):yield rt(Z,be,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,r){return Oe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(d){d.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const pt=Ge(import.meta.url)("timers");var ut=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function be(ae){try{me(a.next(ae))}catch(Ce){
Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};const st=process.platform==="win32";class mt extends De.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),d=this._getSpawnArgs(t);let g=r?"":"[command]";if(st)if(this._isCmdFile()){g+=a;for(const Z of d)
g+=` ${Z}`}else if(t.windowsVerbatimArguments){g+=`"${a}"`;for(const Z of d)g+=` ${Z}`}else{g+=this._windowsQuoteCmdArg(a);for(const Z of d)g+=` ${this._windowsQuoteCmdArg(Z)}`}else{g+=a;for(const Z of d)
g+=` ${Z}`}return g}_processLineBuffer(t,r,a){try{let d=r+t.toString(),g=d.indexOf(L.EOL);for(;g>-1;){const Z=d.substring(0,g);a(Z),d=d.substring(g+L.EOL.length),g=d.indexOf(L.EOL)}return d}catch(d){return this.
_debug(`error processing line. Failed with error ${d}`),""}}_getSpawnFileName(){return st&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(st&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const Z of t)if(r.some(be=>be===Z)){a=!0;break}if(!a)return t;let d='"',g=!0;for(let Z=t.
length;Z>0;Z--)d+=t[Z-1],g&&t[Z-1]==="\\"?d+="\\":t[Z-1]==='"'?(g=!0,d+='"'):g=!1;return d+='"',d.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let d=t.length;d>0;d--)r+=t[d-1],a&&t[d-1]==="\\"?r+="\\":t[d-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return ut(this,void 0,void 0,function*(){
return!oe(this.toolPath)&&(this.toolPath.includes("/")||st&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield et(
this.toolPath,!0),new Promise((t,r)=>ut(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.args)this._debug(`   ${me}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+L.EOL);const d=new Et(a,this.toolPath);if(d.on("debug",me=>{this._debug(me)}),this.options.cwd&&!(yield _(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const g=this._getSpawnFileName(),Z=Ke.spawn(g,this._getSpawnArgs(a),this._getSpawnOptions(this.options,g));let be="";
Z.stdout&&Z.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!a.silent&&a.outStream&&a.outStream.write(me),be=this._processLineBuffer(me,be,
ae=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ae)})});let Ae="";if(Z.stderr&&Z.stderr.on("data",me=>{d.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(me),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(me),Ae=this._processLineBuffer(me,Ae,ae=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ae)})}),Z.on("error",me=>{d.processError=me.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),Z.on("exit",me=>{d.processExitCode=
me,d.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),d.CheckComplete()}),Z.on("close",me=>{d.processExitCode=me,d.processExited=!0,d.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),d.on("done",(me,ae)=>{be.length>0&&this.emit("stdline",be),Ae.length>0&&this.emit("errline",Ae),Z.removeAllListeners(),me?r(
me):t(ae)}),this.options.input){if(!Z.stdin)throw new Error("child process missing stdin");Z.stdin.end(this.options.input)}}))})}}function Ct(n){const t=[];let r=!1,a=!1,d="";function g(Z){a&&Z!=='"'&&
(d+="\\"),d+=Z,a=!1}for(let Z=0;Z<n.length;Z++){const be=n.charAt(Z);if(be==='"'){a?g(be):r=!r;continue}if(be==="\\"&&a){g(be);continue}if(be==="\\"&&r){a=!0;continue}if(be===" "&&!r){d.length>0&&(t.push(
d),d="");continue}g(be)}return d.length>0&&t.push(d.trim()),t}class Et extends De.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,pt.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var _t=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(
function(g,Z){function be(ae){try{me(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).
next())})};function vt(n,t,r){return _t(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(d,t,r).exec()})}function Xt(n,t,r){return _t(this,void 0,void 0,function*(){var a,d;let g="",Z="";const be=new StringDecoder("utf8"),Ae=new StringDecoder("ut\
f8"),me=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ae=(d=r?.listeners)===null||d===void 0?void 0:d.stderr,Ce=qe=>{Z+=Ae.write(qe),ae&&ae(qe)},We=qe=>{g+=be.write(qe),me&&me(qe)},Ye=Object.assign(
Object.assign({},r?.listeners),{stdout:We,stderr:Ce}),Qe=yield vt(n,t,Object.assign(Object.assign({},r),{listeners:Ye}));return g+=be.end(),Z+=Ae.end(),{exitCode:Qe,stdout:g,stderr:Z}})}var yt=function(n,t,r,a){
function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(function(g,Z){function be(ae){try{me(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){
Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).next())})};const Lt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
g=(t=(n=d.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=d.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:g}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),dt=L.platform(),Pt=L.arch(),xt=dt==="win32",St=dt==="darwin",Dt=dt==="linux";function $t(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield xt?Lt():St?Nt():Ut()),{platform:dt,arch:Pt,isWindows:xt,isMacOS:St,isLinux:Dt})})}var jt=function(n,t,r,a){function d(g){return g instanceof r?g:new r(function(Z){Z(g)})}return new(r||(r=Promise))(
function(g,Z){function be(ae){try{me(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{me(a.throw(ae))}catch(Ce){Z(Ce)}}function me(ae){ae.done?g(ae.value):d(ae.value).then(be,Ae)}me((a=a.apply(n,t||[])).
next())})},Tt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Tt||(Tt={}));function Ft(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function zt(n){he("add-mask",{},n)}function At(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function Rt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Jt(n,t){const r=Rt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Vt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],d=Rt(n,t);if(r.includes(d))return!0;if(a.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Yt(n,t){if(process.env.GITHUB_OUTPUT||"")return M("OUTPUT",l(n,t));process.stdout.write(L.EOL),he("set-output",{name:n},
q(t))}function rn(n){issue("echo",n?"on":"off")}function Bt(n){process.exitCode=Tt.Failure,Ht(n)}function Wt(){return process.env.RUNNER_DEBUG==="1"}function Ot(n){he("debug",{},n)}function Ht(n,t={}){
he("error",ie(t),n instanceof Error?n.toString():n)}function Zt(n,t={}){he("warning",ie(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){he("notice",ie(t),n instanceof Error?n.toString():n)}function It(n){
process.stdout.write(n+L.EOL)}function qt(n){issue("group",n)}function Mt(){issue("endgroup")}function en(n,t){return jt(this,void 0,void 0,function*(){qt(n);let r;try{r=yield t()}finally{Mt()}return r})}
function Gt(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function N(n){return process.env[`ST\
ATE_${n}`]||""}function K(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((Ee,xe,p)=>{var L=p(8611),q=p(5692),ie=p(9783),he=p(770),ue=y=>{var S={};return p.
d(S,y),S},W=y=>(()=>y);const D=ue({});var b=function(y,S,h,I){function A(Y){return Y instanceof h?Y:new h(function(U){U(Y)})}return new(h||(h=Promise))(function(Y,U){function ee(Ie){try{ge(I.next(Ie))}catch(_e){
U(_e)}}function se(Ie){try{ge(I.throw(Ie))}catch(_e){U(_e)}}function ge(Ie){Ie.done?Y(Ie.value):A(Ie.value).then(ee,se)}ge((I=I.apply(y,S||[])).next())})},H;(function(y){y[y.OK=200]="OK",y[y.MultipleChoices=
300]="MultipleChoices",y[y.MovedPermanently=301]="MovedPermanently",y[y.ResourceMoved=302]="ResourceMoved",y[y.SeeOther=303]="SeeOther",y[y.NotModified=304]="NotModified",y[y.UseProxy=305]="UseProxy",
y[y.SwitchProxy=306]="SwitchProxy",y[y.TemporaryRedirect=307]="TemporaryRedirect",y[y.PermanentRedirect=308]="PermanentRedirect",y[y.BadRequest=400]="BadRequest",y[y.Unauthorized=401]="Unauthorized",y[y.
PaymentRequired=402]="PaymentRequired",y[y.Forbidden=403]="Forbidden",y[y.NotFound=404]="NotFound",y[y.MethodNotAllowed=405]="MethodNotAllowed",y[y.NotAcceptable=406]="NotAcceptable",y[y.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",y[y.RequestTimeout=408]="RequestTimeout",y[y.Conflict=409]="Conflict",y[y.Gone=410]="Gone",y[y.TooManyRequests=429]="TooManyRequests",y[y.InternalServerError=500]="I\
nternalServerError",y[y.NotImplemented=501]="NotImplemented",y[y.BadGateway=502]="BadGateway",y[y.ServiceUnavailable=503]="ServiceUnavailable",y[y.GatewayTimeout=504]="GatewayTimeout"})(H||(H={}));var F;
(function(y){y.Accept="accept",y.ContentType="content-type"})(F||(F={}));var C;(function(y){y.ApplicationJson="application/json"})(C||(C={}));function M(y){const S=pm.getProxyUrl(new URL(y));return S?
S.href:""}const l=[H.MovedPermanently,H.ResourceMoved,H.SeeOther,H.TemporaryRedirect,H.PermanentRedirect],P=[H.BadGateway,H.ServiceUnavailable,H.GatewayTimeout],x=null,k=10,w=5;class R extends Error{constructor(S,h){
super(S),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,R.prototype)}}class s{constructor(S){this.message=S}readBody(){return b(this,void 0,void 0,function*(){return new Promise(
S=>b(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",I=>{h=Buffer.concat([h,I])}),this.message.on("end",()=>{S(h.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(S=>b(this,void 0,void 0,function*(){const h=[];this.message.on("data",I=>{h.push(I)}),this.message.on("end",()=>{S(Buffer.concat(h))})}))})}}function u(y){return new URL(
y).protocol==="https:"}class j{constructor(S,h,I){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=h||[],this.requestOptions=I,I&&(I.ignoreSslError!=null&&(this._ignoreSslError=I.ignoreSslError),this._socketTimeout=
I.socketTimeout,I.allowRedirects!=null&&(this._allowRedirects=I.allowRedirects),I.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=I.allowRedirectDowngrade),I.maxRedirects!=null&&(this._maxRedirects=
Math.max(I.maxRedirects,0)),I.keepAlive!=null&&(this._keepAlive=I.keepAlive),I.allowRetries!=null&&(this._allowRetries=I.allowRetries),I.maxRetries!=null&&(this._maxRetries=I.maxRetries))}options(S,h){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,h||{})})}get(S,h){return b(this,void 0,void 0,function*(){return this.request("GET",S,null,h||{})})}del(S,h){return b(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,h||{})})}post(S,h,I){return b(this,void 0,void 0,function*(){return this.request("POST",S,h,I||{})})}patch(S,h,I){return b(this,void 0,void 0,
function*(){return this.request("PATCH",S,h,I||{})})}put(S,h,I){return b(this,void 0,void 0,function*(){return this.request("PUT",S,h,I||{})})}head(S,h){return b(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,h||{})})}sendStream(S,h,I,A){return b(this,void 0,void 0,function*(){return this.request(S,h,I,A)})}getJson(S){return b(this,arguments,void 0,function*(h,I={}){I[F.Accept]=this._getExistingOrDefaultHeader(
I,F.Accept,C.ApplicationJson);const A=yield this.get(h,I);return this._processResponse(A,this.requestOptions)})}postJson(S,h){return b(this,arguments,void 0,function*(I,A,Y={}){const U=JSON.stringify(
A,null,2);Y[F.Accept]=this._getExistingOrDefaultHeader(Y,F.Accept,C.ApplicationJson),Y[F.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,C.ApplicationJson);const ee=yield this.post(I,U,Y);return this.
_processResponse(ee,this.requestOptions)})}putJson(S,h){return b(this,arguments,void 0,function*(I,A,Y={}){const U=JSON.stringify(A,null,2);Y[F.Accept]=this._getExistingOrDefaultHeader(Y,F.Accept,C.ApplicationJson),
Y[F.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,C.ApplicationJson);const ee=yield this.put(I,U,Y);return this._processResponse(ee,this.requestOptions)})}patchJson(S,h){return b(this,arguments,
void 0,function*(I,A,Y={}){const U=JSON.stringify(A,null,2);Y[F.Accept]=this._getExistingOrDefaultHeader(Y,F.Accept,C.ApplicationJson),Y[F.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,C.
ApplicationJson);const ee=yield this.patch(I,U,Y);return this._processResponse(ee,this.requestOptions)})}request(S,h,I,A){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const Y=new URL(h);let U=this._prepareRequest(S,Y,A);const ee=this._allowRetries&&x.includes(S)?this._maxRetries+1:1;let se=0,ge;do{if(ge=yield this.requestRaw(U,I),ge&&
ge.message&&ge.message.statusCode===H.Unauthorized){let _e;for(const Fe of this.handlers)if(Fe.canHandleAuthentication(ge)){_e=Fe;break}return _e?_e.handleAuthentication(this,U,I):ge}let Ie=this._maxRedirects;
for(;ge.message.statusCode&&l.includes(ge.message.statusCode)&&this._allowRedirects&&Ie>0;){const _e=ge.message.headers.location;if(!_e)break;const Fe=new URL(_e);if(Y.protocol==="https:"&&Y.protocol!==
Fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ge.readBody(),Fe.hostname!==Y.hostname)for(const De in A)De.toLowerCase()==="authorization"&&delete A[De];U=this._prepareRequest(S,Fe,A),ge=yield this.requestRaw(
U,I),Ie--}if(!ge.message.statusCode||!P.includes(ge.message.statusCode))return ge;se+=1,se<ee&&(yield ge.readBody(),yield this._performExponentialBackoff(se))}while(se<ee);return ge})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,h){return b(this,void 0,void 0,function*(){return new Promise((I,A)=>{function Y(U,ee){U?A(U):ee?I(ee):A(new Error("Unknown error"))}this.requestRawWithCallback(
S,h,Y)})})}requestRawWithCallback(S,h,I){typeof h=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let A=!1;function Y(se,ge){A||(A=
!0,I(se,ge))}const U=S.httpModule.request(S.options,se=>{const ge=new s(se);Y(void 0,ge)});let ee;U.on("socket",se=>{ee=se}),U.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),Y(new Error(`Requ\
est timeout: ${S.options.path}`))}),U.on("error",function(se){Y(se)}),h&&typeof h=="string"&&U.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){U.end()}),h.pipe(U)):U.end()}getAgent(S){const h=new URL(
S);return this._getAgent(h)}getAgentDispatcher(S){const h=new URL(S),I=pm.getProxyUrl(h);if(I&&I.hostname)return this._getProxyAgentDispatcher(h,I)}_prepareRequest(S,h,I){const A={};A.parsedUrl=h;const Y=A.
parsedUrl.protocol==="https:";A.httpModule=Y?https:http;const U=Y?443:80;if(A.options={},A.options.host=A.parsedUrl.hostname,A.options.port=A.parsedUrl.port?parseInt(A.parsedUrl.port):U,A.options.path=
(A.parsedUrl.pathname||"")+(A.parsedUrl.search||""),A.options.method=S,A.options.headers=this._mergeHeaders(I),this.userAgent!=null&&(A.options.headers["user-agent"]=this.userAgent),A.options.agent=this.
_getAgent(A.parsedUrl),this.handlers)for(const ee of this.handlers)ee.prepareRequest(A.options);return A}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},X(this.
requestOptions.headers),X(S||{})):X(S||{})}_getExistingOrDefaultHeader(S,h,I){let A;if(this.requestOptions&&this.requestOptions.headers){const U=X(this.requestOptions.headers)[h];U&&(A=typeof U=="numb\
er"?U.toString():U)}const Y=S[h];return Y!==void 0?typeof Y=="number"?Y.toString():Y:A!==void 0?A:I}_getExistingOrDefaultContentTypeHeader(S,h){let I;if(this.requestOptions&&this.requestOptions.headers){
const Y=X(this.requestOptions.headers)[F.ContentType];Y&&(typeof Y=="number"?I=String(Y):Array.isArray(Y)?I=Y.join(", "):I=Y)}const A=S[F.ContentType];return A!==void 0?typeof A=="number"?String(A):Array.
isArray(A)?A.join(", "):A:I!==void 0?I:h}_getAgent(S){let h;const I=pm.getProxyUrl(S),A=I&&I.hostname;if(this._keepAlive&&A&&(h=this._proxyAgent),A||(h=this._agent),h)return h;const Y=S.protocol==="ht\
tps:";let U=100;if(this.requestOptions&&(U=this.requestOptions.maxSockets||http.globalAgent.maxSockets),I&&I.hostname){const ee={maxSockets:U,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(I.username||I.password)&&{proxyAuth:`${I.username}:${I.password}`}),{host:I.hostname,port:I.port})};let se;const ge=I.protocol==="https:";Y?se=ge?tunnel.httpsOverHttps:tunnel.httpsOverHttp:se=ge?tunnel.
httpOverHttps:tunnel.httpOverHttp,h=se(ee),this._proxyAgent=h}if(!h){const ee={keepAlive:this._keepAlive,maxSockets:U};h=Y?new https.Agent(ee):new http.Agent(ee),this._agent=h}return Y&&this._ignoreSslError&&
(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(S,h){let I;if(this._keepAlive&&(I=this._proxyAgentDispatcher),I)return I;const A=S.protocol==="https:";return I=
new ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
I,A&&this._ignoreSslError&&(I.options=Object.assign(I.options.requestTls||{},{rejectUnauthorized:!1})),I}_getUserAgentWithOrchestrationId(S){const h=S||"actions/http-client",I=process.env.ACTIONS_ORCHESTRATION_ID;
if(I){const A=I.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${A}`}return h}_performExponentialBackoff(S){return b(this,void 0,void 0,function*(){S=Math.min(k,S);const h=w*Math.pow(
2,S);return new Promise(I=>setTimeout(()=>I(),h))})}_processResponse(S,h){return b(this,void 0,void 0,function*(){return new Promise((I,A)=>b(this,void 0,void 0,function*(){const Y=S.message.statusCode||
0,U={statusCode:Y,result:null,headers:{}};Y===H.NotFound&&I(U);function ee(Ie,_e){if(typeof _e=="string"){const Fe=new Date(_e);if(!isNaN(Fe.valueOf()))return Fe}return _e}let se,ge;try{ge=yield S.readBody(),
ge&&ge.length>0&&(h&&h.deserializeDates?se=JSON.parse(ge,ee):se=JSON.parse(ge),U.result=se),U.headers=S.message.headers}catch{}if(Y>299){let Ie;se&&se.message?Ie=se.message:ge&&ge.length>0?Ie=ge:Ie=`F\
ailed request: (${Y})`;const _e=new R(Ie,Y);_e.result=U.result,A(_e)}else I(U)}))})}}const X=y=>Object.keys(y).reduce((S,h)=>(S[h.toLowerCase()]=y[h],S),{})}),9783:((Ee,xe,p)=>{function L(ue){const W=ue.
protocol==="https:";if(q(ue))return;const D=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(D)try{return new he(D)}catch{if(!D.startsWith("http://")&&
!D.startsWith("https://"))return new he(`http://${D}`)}else return}function q(ue){if(!ue.hostname)return!1;const W=ue.hostname;if(ie(W))return!0;const D=process.env.no_proxy||process.env.NO_PROXY||"";
if(!D)return!1;let b;ue.port?b=Number(ue.port):ue.protocol==="http:"?b=80:ue.protocol==="https:"&&(b=443);const H=[ue.hostname.toUpperCase()];typeof b=="number"&&H.push(`${H[0]}:${b}`);for(const F of D.
split(",").map(C=>C.trim().toUpperCase()).filter(C=>C))if(F==="*"||H.some(C=>C===F||C.endsWith(`.${F}`)||F.startsWith(".")&&C.endsWith(`${F}`)))return!0;return!1}function ie(ue){const W=ue.toLowerCase();
return W==="localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class he extends URL{constructor(W,D){super(W,D),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Ee,xe,p)=>{p.d(xe,{E:()=>he});class L{diff(W,D,b={}){
let H;typeof b=="function"?(H=b,b={}):"callback"in b&&(H=b.callback);const F=this.castInput(W,b),C=this.castInput(D,b),M=this.removeEmpty(this.tokenize(F,b)),l=this.removeEmpty(this.tokenize(C,b));return this.
diffWithOptionsObj(M,l,b,H)}diffWithOptionsObj(W,D,b,H){var F;const C=y=>{if(y=this.postProcess(y,b),H){setTimeout(function(){H(y)},0);return}else return y},M=D.length,l=W.length;let P=1,x=M+l;b.maxEditLength!=
null&&(x=Math.min(x,b.maxEditLength));const k=(F=b.timeout)!==null&&F!==void 0?F:1/0,w=Date.now()+k,R=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(R[0],D,W,0,b);if(R[0].oldPos+1>=l&&s+1>=
M)return C(this.buildValues(R[0].lastComponent,D,W));let u=-1/0,j=1/0;const X=()=>{for(let y=Math.max(u,-P);y<=Math.min(j,P);y+=2){let S;const h=R[y-1],I=R[y+1];h&&(R[y-1]=void 0);let A=!1;if(I){const U=I.
oldPos-y;A=I&&0<=U&&U<M}const Y=h&&h.oldPos+1<l;if(!A&&!Y){R[y]=void 0;continue}if(!Y||A&&h.oldPos<I.oldPos?S=this.addToPath(I,!0,!1,0,b):S=this.addToPath(h,!1,!0,1,b),s=this.extractCommon(S,D,W,y,b),
S.oldPos+1>=l&&s+1>=M)return C(this.buildValues(S.lastComponent,D,W))||!0;R[y]=S,S.oldPos+1>=l&&(j=Math.min(j,y-1)),s+1>=M&&(u=Math.max(u,y+1))}P++};if(H)(function y(){setTimeout(function(){if(P>x||Date.
now()>w)return H(void 0);X()||y()},0)})();else for(;P<=x&&Date.now()<=w;){const y=X();if(y)return y}}addToPath(W,D,b,H,F){const C=W.lastComponent;return C&&!F.oneChangePerToken&&C.added===D&&C.removed===
b?{oldPos:W.oldPos+H,lastComponent:{count:C.count+1,added:D,removed:b,previousComponent:C.previousComponent}}:{oldPos:W.oldPos+H,lastComponent:{count:1,added:D,removed:b,previousComponent:C}}}extractCommon(W,D,b,H,F){
const C=D.length,M=b.length;let l=W.oldPos,P=l-H,x=0;for(;P+1<C&&l+1<M&&this.equals(b[l+1],D[P+1],F);)P++,l++,x++,F.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return x&&!F.oneChangePerToken&&(W.lastComponent={count:x,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=l,P}equals(W,D,b){return b.comparator?b.comparator(W,D):W===D||!!b.
ignoreCase&&W.toLowerCase()===D.toLowerCase()}removeEmpty(W){const D=[];for(let b=0;b<W.length;b++)W[b]&&D.push(W[b]);return D}castInput(W,D){return W}tokenize(W,D){return Array.from(W)}join(W){return W.
join("")}postProcess(W,D){return W}get useLongestToken(){return!1}buildValues(W,D,b){const H=[];let F;for(;W;)H.push(W),F=W.previousComponent,delete W.previousComponent,W=F;H.reverse();const C=H.length;
let M=0,l=0,P=0;for(;M<C;M++){const x=H[M];if(x.removed)x.value=this.join(b.slice(P,P+x.count)),P+=x.count;else{if(!x.added&&this.useLongestToken){let k=D.slice(l,l+x.count);k=k.map(function(w,R){const s=b[P+
R];return s.length>w.length?s:w}),x.value=this.join(k)}else x.value=this.join(D.slice(l,l+x.count));l+=x.count,x.added||(P+=x.count)}}return H}}class q extends L{tokenize(W){return W.slice()}join(W){return W}removeEmpty(W){
return W}}const ie=new q;function he(ue,W,D){return ie.diff(ue,W,D)}})},dn={};function wt(Ee){var xe=dn[Ee];if(xe!==void 0)return xe.exports;var p=dn[Ee]={exports:{}},L=!0;try{cr[Ee](p,p.exports,wt),L=
!1}finally{L&&delete dn[Ee]}return p.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ee=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",xe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",p=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",L=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(he=>he.r--),ie.forEach(he=>he.r--?he.r++:he()))},q=ie=>ie.map(he=>{if(he!==null&&typeof he=="object"){if(he[Ee])return he;if(he.then){var ue=[];ue.d=0,he.then(
b=>{W[xe]=b,L(ue)},b=>{W[p]=b,L(ue)});var W={};return W[Ee]=b=>b(ue),W}}var D={};return D[Ee]=b=>{},D[xe]=he,D});wt.a=(ie,he,ue)=>{var W;ue&&((W=[]).d=-1);var D=new Set,b=ie.exports,H,F,C,M=new Promise(
(l,P)=>{C=P,F=l});M[xe]=b,M[Ee]=l=>(W&&l(W),D.forEach(l),M.catch(P=>{})),ie.exports=M,he(l=>{H=q(l);var P,x=()=>H.map(w=>{if(w[p])throw w[p];return w[xe]}),k=new Promise(w=>{P=()=>w(x),P.r=0;var R=s=>s!==
W&&!D.has(s)&&(D.add(s),s&&!s.d&&(P.r++,s.push(P)));H.map(s=>s[Ee](R))});return P.r?k:x()},l=>(l?C(M[p]=l):F(b),L(W))),W&&W.d<0&&(W.d=0)}})(),wt.d=(Ee,xe)=>{for(var p in xe)wt.o(xe,p)&&!wt.o(Ee,p)&&Object.
defineProperty(Ee,p,{enumerable:!0,get:xe[p]})},wt.o=(Ee,xe)=>Object.prototype.hasOwnProperty.call(Ee,xe);var vn=wt(6384);vn=await vn;
