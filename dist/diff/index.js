import{createRequire as nt}from"module";const Mr={};var Rr={313:($e=>{$e.exports=Oe;function Oe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Oe.prototype.go=function(V){
this.pending<this.max?v(this,V):this.waiting.push(V)},Oe.prototype.wait=function(V){this.pending===0?V(this.error):this.listeners.push(V)},Oe.prototype.hold=function(){return b(this)};function b(V){V.
pending+=1;var ie=!1;return le;function le(F){if(ie)throw new Error("callback called twice");if(ie=!0,V.error=V.error||F,V.pending-=1,V.waiting.length>0&&V.pending<V.max)v(V,V.waiting.shift());else if(V.
pending===0){var X=V.listeners;V.listeners=[],X.forEach(ue)}}function ue(F){F(V.error)}}function v(V,ie){ie(b(V))}}),770:(($e,Oe,b)=>{b(218)}),218:(($e,Oe,b)=>{var v,V=b(278),ie=b(756),le=b(611),ue=b(
692),F=b(434),X=b(613),k=b(23);v=$,v=L,v=R,v=P;function $(T){var u=new S(T);return u.request=le.request,u}function L(T){var u=new S(T);return u.request=le.request,u.createSocket=D,u.defaultPort=443,u}
function R(T){var u=new S(T);return u.request=ue.request,u}function P(T){var u=new S(T);return u.request=ue.request,u.createSocket=D,u.defaultPort=443,u}function S(T){var u=this;u.options=T||{},u.proxyOptions=
u.options.proxy||{},u.maxSockets=u.options.maxSockets||le.Agent.defaultMaxSockets,u.requests=[],u.sockets=[],u.on("free",function(h,A,_,Y){for(var ce=I(A,_,Y),Z=0,pe=u.requests.length;Z<pe;++Z){var ve=u.
requests[Z];if(ve.host===ce.host&&ve.port===ce.port){u.requests.splice(Z,1),ve.request.onSocket(h);return}}h.destroy(),u.removeSocket(h)})}k.inherits(S,F.EventEmitter),S.prototype.addRequest=function(u,c,h,A){
var _=this,Y=W({request:u},_.options,I(c,h,A));if(_.sockets.length>=this.maxSockets){_.requests.push(Y);return}_.createSocket(Y,function(ce){ce.on("free",Z),ce.on("close",pe),ce.on("agentRemove",pe),u.
onSocket(ce);function Z(){_.emit("free",ce,Y)}function pe(ve){_.removeSocket(ce),ce.removeListener("free",Z),ce.removeListener("close",pe),ce.removeListener("agentRemove",pe)}})},S.prototype.createSocket=
function(u,c){var h=this,A={};h.sockets.push(A);var _=W({},h.proxyOptions,{method:"CONNECT",path:u.host+":"+u.port,agent:!1,headers:{host:u.host+":"+u.port}});u.localAddress&&(_.localAddress=u.localAddress),
_.proxyAuth&&(_.headers=_.headers||{},_.headers["Proxy-Authorization"]="Basic "+new Buffer(_.proxyAuth).toString("base64")),j("making CONNECT request");var Y=h.request(_);Y.useChunkedEncodingByDefault=
!1,Y.once("response",ce),Y.once("upgrade",Z),Y.once("connect",pe),Y.once("error",ve),Y.end();function ce(Re){Re.upgrade=!0}function Z(Re,se,we){process.nextTick(function(){pe(Re,se,we)})}function pe(Re,se,we){
if(Y.removeAllListeners(),se.removeAllListeners(),Re.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",Re.statusCode),se.destroy();var ze=new Error("tunneling socket could\
 not be established, statusCode="+Re.statusCode);ze.code="ECONNRESET",u.request.emit("error",ze),h.removeSocket(A);return}if(we.length>0){j("got illegal response body from proxy"),se.destroy();var ze=new Error(
"got illegal response body from proxy");ze.code="ECONNRESET",u.request.emit("error",ze),h.removeSocket(A);return}return j("tunneling connection has established"),h.sockets[h.sockets.indexOf(A)]=se,c(se)}
function ve(Re){Y.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,Re.message,Re.stack);var se=new Error("tunneling socket could not be established, cause="+Re.message);se.code="ECONNRESET",u.request.emit("error",se),h.removeSocket(A)}},S.prototype.removeSocket=function(u){
var c=this.sockets.indexOf(u);if(c!==-1){this.sockets.splice(c,1);var h=this.requests.shift();h&&this.createSocket(h,function(A){h.request.onSocket(A)})}};function D(T,u){var c=this;S.prototype.createSocket.
call(c,T,function(h){var A=T.request.getHeader("host"),_=W({},c.options,{socket:h,servername:A?A.replace(/:.*$/,""):T.host}),Y=ie.connect(0,_);c.sockets[c.sockets.indexOf(h)]=Y,u(Y)})}function I(T,u,c){
return typeof T=="string"?{host:T,port:u,localAddress:c}:T}function W(T){for(var u=1,c=arguments.length;u<c;++u){var h=arguments[u];if(typeof h=="object")for(var A=Object.keys(h),_=0,Y=A.length;_<Y;++_){
var ce=A[_];h[ce]!==void 0&&(T[ce]=h[ce])}}return T}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="strin\
g"?T[0]="TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:j=function(){},v=j}),248:($e=>{const Oe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,
4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,
1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,
1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,
4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,
2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,
702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,
3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,
1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,
628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,
3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,
2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,
936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,
1510334235,755167117]);function b(v){let V=-1;for(let ie of v)V=Oe[(V^ie)&255]^V>>>8;return(V^-1)>>>0}$e.exports=b}),502:(($e,Oe,b)=>{var v=b(896),V=b(23),ie=b(203),le=ie.Readable,ue=ie.PassThrough,F=b(
313),X=b(434).EventEmitter;Oe.BufferSlicer=L,Oe.FdSlicer=k,V.inherits(k,X);function k(R){X.call(this),this.fd=R,this.pend=new F,this.pend.max=1,this.refCount=0}k.prototype.read=function(R,P,S,D,I){var W=this;
W.pend.go(function(j){v.read(W.fd,R,P,S,D,function(T,u,c){j(),I(T,u,c)})})},k.prototype.createReadStream=function(R){return new $(this,R)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var R=this;if(R.refCount-=1,R.refCount<0)throw new Error("invalid unref");if(R.refCount>0)return;v.close(R.fd,P);function P(S){S?R.emit("error",S):R.emit("close")}},V.inherits($,le);function $(R,P){
P=P||{},le.call(this,P),this.context=R,this.context.ref(),this.start=P.start||0,this.endOffset=P.end,this.pos=this.start}$.prototype._read=function(R){var P=this,S=Math.min(P._readableState.highWaterMark,
R);if(P.endOffset!=null&&(S=Math.min(S,P.endOffset-P.pos)),S<=0){P.push(null),this._cleanup();return}P.context.pend.go(function(D){var I=Buffer.allocUnsafe(S);v.read(P.context.fd,I,0,S,P.pos,function(W,j){
W?P.destroy(W):j===0?(P.push(null),P._cleanup()):(P.pos+=j,P.push(I.slice(0,j))),D()})})},$.prototype._destroy=function(R,P){this._cleanup(),P(R)},$.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},V.inherits(L,X);function L(R){X.call(this),this.refCount=0,this.buffer=R}L.prototype.read=function(R,P,S,D,I){if(!(0<=P&&P<=R.length))throw new RangeError("offset o\
utside buffer: 0 <= "+P+" <= "+R.length);if(D<0)throw new RangeError("position is negative: "+D);if(P+S>R.length&&(S=R.length-P),D+S>this.buffer.length&&(S=this.buffer.length-D),S<=0){setImmediate(function(){
I(null,0)});return}this.buffer.copy(R,P,D,D+S),setImmediate(function(){I(null,S)})},L.prototype.createReadStream=function(R){R=R||{};var P=new ue(R);P.start=R.start||0,P.endOffset=R.end,P.pos=P.endOffset||
this.buffer.length;for(var S=this.buffer.slice(P.start,P.pos),D=65536,I=0;;){var W=I+D;if(W>=S.length){I<S.length&&P.write(S.slice(I,S.length));break}P.write(S.slice(I,W)),I=W}return P.end(),P},L.prototype.
ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:(($e,Oe,b)=>{var v,V=b(896),ie=b(106),le=b(502),ue=b(23),F=b(434).
EventEmitter,X=b(203).Transform,k=b(203).PassThrough,$=b(203).Writable;const L=typeof ie.crc32=="function"?ie.crc32:b(248);v=I,v=W,v=j,v=T,v=R,v=P,Oe.SY=S,v=D,v=Y,Oe.ax=ce,v=Z,v=pe,v=u,v=A,v=_,v=se;function R(w,g){
return new Promise((J,C)=>{I(w,{...g,lazyEntries:!0},function(fe,ye){if(fe)return C(fe);J(ye)})})}function P(w,g){return new Promise((J,C)=>{W(w,{...g,lazyEntries:!0},function(fe,ye){if(fe)return C(fe);
J(ye)})})}function S(w,g){return new Promise((J,C)=>{j(w,{...g,lazyEntries:!0},function(fe,ye){if(fe)return C(fe);J(ye)})})}function D(w,g,J){return new Promise((C,fe)=>{T(w,g,{...J,lazyEntries:!0},function(ye,me){
if(ye)return fe(ye);C(me)})})}function I(w,g,J){typeof g=="function"&&(J=g,g=null),g==null&&(g={}),g.autoClose==null&&(g.autoClose=!0),g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&(g.
decodeStrings=!0),g.validateEntrySizes==null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1),J==null&&(J=Ze),V.open(w,"r",function(C,fe){if(C)return J(C);W(fe,g,function(ye,me){
ye&&V.close(fe,Ze),J(ye,me)})})}function W(w,g,J){typeof g=="function"&&(J=g,g=null),g==null&&(g={}),g.autoClose==null&&(g.autoClose=!1),g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&
(g.decodeStrings=!0),g.validateEntrySizes==null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1),J==null&&(J=Ze),V.fstat(w,function(C,fe){if(C)return J(C);var ye=new le.FdSlicer(
w);T(ye,fe.size,g,J)})}function j(w,g,J){typeof g=="function"&&(J=g,g=null),g==null&&(g={}),g.autoClose=!1,g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&(g.decodeStrings=!0),g.validateEntrySizes==
null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1);var C=new le.BufferSlicer(w);T(C,w.length,g,J)}function T(w,g,J,C){typeof J=="function"&&(C=J,J=null),J==null&&(J={}),J.
autoClose==null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var fe=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),
J.strictFileNames==null&&(J.strictFileNames=!1),C==null&&(C=Ze),typeof g!="number")throw new Error("expected totalSize parameter to be a number");if(g>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var ye=22,me=20,B=65535,q=Math.min(me+ye+B,g),ne=Ye(q),K=g-ne.length;ve(w,ne,0,
q,K,function(ae){if(ae)return C(ae);for(var Q=q-ye;Q>=0;Q-=1)if(ne.readUInt32LE(Q)===101010256){var ge=ne.subarray(Q),Le=ge.readUInt16LE(4),be=ge.readUInt16LE(10),Ue=ge.readUInt32LE(16),De=ge.readUInt16LE(
20),Ge=ge.length-ye;if(De!==Ge)return C(new Error("Invalid comment length. Expected: "+Ge+". Found: "+De+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Te=fe?Ke(ge.subarray(22),!1):ge.subarray(22);if(Q-me>=0&&ne.readUInt32LE(Q-me)===117853008){var Ae=ne.subarray(Q-me,Q-me+me),We=Je(Ae,8),f=Ye(56);return ve(w,f,0,f.length,We,function(N){
return N?C(N):f.readUInt32LE(0)!==101075792?C(new Error("invalid zip64 end of central directory record signature")):(Le=f.readUInt32LE(16),Le!==0?C(new Error("multi-disk zip files are not supported: f\
ound disk number: "+Le)):(be=Je(f,32),Ue=Je(f,48),C(null,new u(w,Ue,g,be,Te,J.autoClose,J.lazyEntries,fe,J.validateEntrySizes,J.strictFileNames))))})}return Le!==0?C(new Error("multi-disk zip files ar\
e not supported: found disk number: "+Le)):C(null,new u(w,Ue,g,be,Te,J.autoClose,J.lazyEntries,fe,J.validateEntrySizes,J.strictFileNames))}C(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}ue.inherits(u,F);function u(w,g,J,C,fe,ye,me,B,q,ne){var K=this;F.call(K),K.reader=w,K.reader.on("error",function(ae){h(K,ae)}),K.reader.once("cl\
ose",function(){K.emit("close")}),K.readEntryCursor=g,K.fileSize=J,K.entryCount=C,K.comment=fe,K.entriesRead=0,K.autoClose=!!ye,K.lazyEntries=!!me,K.decodeStrings=!!B,K.validateEntrySizes=!!q,K.strictFileNames=
!!ne,K.isOpen=!0,K.emittedError=!1,K.hasEachEntryBeenCalled=!1,K.lazyEntries||K._readEntry()}u.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(w,g){w.autoClose&&
w.close(),h(w,g)}function h(w,g){w.emittedError||(w.emittedError=!0,w.emit("error",g))}u.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},u.prototype._readEntry=function(){var w=this;if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){
var g=Ye(46);ve(w.reader,g,0,g.length,w.readEntryCursor,function(J){if(J)return c(w,J);if(!w.emittedError){var C=new A,fe=g.readUInt32LE(0);if(fe!==33639248)return c(w,new Error("invalid central direc\
tory file header signature: 0x"+fe.toString(16)));if(C.versionMadeBy=g.readUInt16LE(4),C.versionNeededToExtract=g.readUInt16LE(6),C.generalPurposeBitFlag=g.readUInt16LE(8),C.compressionMethod=g.readUInt16LE(
10),C.lastModFileTime=g.readUInt16LE(12),C.lastModFileDate=g.readUInt16LE(14),C.crc32=g.readUInt32LE(16),C.compressedSize=g.readUInt32LE(20),C.uncompressedSize=g.readUInt32LE(24),C.fileNameLength=g.readUInt16LE(
28),C.extraFieldLength=g.readUInt16LE(30),C.fileCommentLength=g.readUInt16LE(32),C.internalFileAttributes=g.readUInt16LE(36),C.externalFileAttributes=g.readUInt32LE(38),C.relativeOffsetOfLocalHeader=g.
readUInt32LE(42),C.generalPurposeBitFlag&64)return c(w,new Error("strong encryption is not supported"));w.readEntryCursor+=46,g=Ye(C.fileNameLength+C.extraFieldLength+C.fileCommentLength),ve(w.reader,
g,0,g.length,w.readEntryCursor,function(ye){if(ye)return c(w,ye);if(!w.emittedError){C.fileNameRaw=g.subarray(0,C.fileNameLength);var me=C.fileNameLength+C.extraFieldLength;C.extraFieldRaw=g.subarray(
C.fileNameLength,me),C.fileCommentRaw=g.subarray(me,me+C.fileCommentLength);try{C.extraFields=pe(C.extraFieldRaw)}catch(be){return c(w,be)}if(w.decodeStrings){var B=(C.generalPurposeBitFlag&2048)!==0;
C.fileComment=Ke(C.fileCommentRaw,B),C.fileName=ce(C.generalPurposeBitFlag,C.fileNameRaw,C.extraFields,w.strictFileNames);var q=Z(C.fileName);if(q!=null)return c(w,new Error(q))}else C.fileComment=C.fileCommentRaw,
C.fileName=C.fileNameRaw;C.comment=C.fileComment,w.readEntryCursor+=g.length,w.entriesRead+=1;for(var ne=0;ne<C.extraFields.length;ne++){var K=C.extraFields[ne];if(K.id===1){var ae=K.data,Q=0;if(C.uncompressedSize===
4294967295){if(Q+8>ae.length)return c(w,new Error("zip64 extended information extra field does not include uncompressed size"));C.uncompressedSize=Je(ae,Q),Q+=8}if(C.compressedSize===4294967295){if(Q+
8>ae.length)return c(w,new Error("zip64 extended information extra field does not include compressed size"));C.compressedSize=Je(ae,Q),Q+=8}if(C.relativeOffsetOfLocalHeader===4294967295){if(Q+8>ae.length)
return c(w,new Error("zip64 extended information extra field does not include relative header offset"));C.relativeOffsetOfLocalHeader=Je(ae,Q),Q+=8}break}}if(w.validateEntrySizes&&C.compressionMethod===
0){var ge=C.uncompressedSize;if(C.isEncrypted()&&(ge+=12),C.compressedSize!==ge){var Le="compressed/uncompressed size mismatch for stored file: "+C.compressedSize+" != "+C.uncompressedSize;return c(w,
new Error(Le))}}w.emit("entry",C),w.lazyEntries||w._readEntry()}})}})}},u.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");w.hasEachEntryBeenCalled=!0;let g=null;w.on("entry",C),w.on("end",fe),w.on("error",ye);function J(){w.removeListener("entry",C),w.removeListener(
"end",fe),w.removeListener("error",ye),w.autoClose&&w.close()}function C(me){let{resolve:B}=g;g=null,B({value:me})}function fe(){let{resolve:me}=g;g=null,J(),me({done:!0})}function ye(me){let{reject:B}=g;
g=null,J(),B(me)}return{[Symbol.asyncIterator](){return this},next(){const me=new Promise((B,q)=>{if(g!=null)throw new Error("next() called before previous Promise was resolved.");g={resolve:B,reject:q}});
return w.readEntry(),me},return(me){return J(),Promise.resolve({done:!0,value:me})},throw(me){return J(),Promise.reject(me)}}},u.prototype.openReadStream=function(w,g,J){var C=this,fe=0,ye=w.compressedSize;
if(J==null&&(J=g,g=null),g==null)g={};else{if(g.decodeFileData===!1){if(g.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(g.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(g.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(g.decrypt!==!1)throw new Error("invalid options.decrypt value: "+g.decrypt);if(w.isCompressed()&&g.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(g.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(g.decompress===!1||g.decompress===!0))throw new Error("invalid options.decompress value: "+g.decompress);B=g.decompress}}if(g.start!=null){if(fe=g.start,fe<0)throw new Error(
"options.start < 0");if(fe>w.compressedSize)throw new Error("options.start > entry.compressedSize")}if(g.end!=null){if(ye=g.end,ye<0)throw new Error("options.end < 0");if(ye>w.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(ye<fe)throw new Error("options.end < options.start")}}var me=g.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&g.decompress===!1)&&(!w.
isEncrypted()||g.decrypt===!1);if((g.start!=null||g.end!=null)&&!me)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!C.isOpen)return J(new Error(
"closed"));if(w.isEncrypted()&&!me&&g.decrypt!==!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var B;if(me)B=!1;else if(w.compressionMethod===8)B=g.decodeFileData!==
!0;else return J(new Error("unsupported compression method: "+w.compressionMethod));C.readLocalFileHeader(w,{minimal:!0},function(q,ne){if(q)return J(q);C.openReadStreamLowLevel(ne.fileDataStart,w.compressedSize,
fe,ye,B,w.uncompressedSize,J)})},u.prototype.openReadStreamLowLevel=function(w,g,J,C,fe,ye,me){var B=this,q=w+g,ne=B.reader.createReadStream({start:w+J,end:w+C}),K=ne;if(fe){var ae=!1,Q=ie.createInflateRaw();
ne.on("error",function(ge){setImmediate(function(){ae||Q.emit("error",ge)})}),ne.pipe(Q),B.validateEntrySizes?(K=new Re(ye),Q.on("error",function(ge){setImmediate(function(){ae||K.emit("error",ge)})}),
Q.pipe(K)):K=Q,it(K,function(){ae=!0,Q!==K&&Q.unpipe(K),ne.unpipe(Q),ne.destroy()})}me(null,K)},u.prototype.readLocalFileHeader=function(w,g,J){var C=this;J==null&&(J=g,g=null),g==null&&(g={}),C.reader.
ref();var fe=Ye(30);ve(C.reader,fe,0,fe.length,w.relativeOffsetOfLocalHeader,function(ye){try{if(ye)return J(ye);var me=fe.readUInt32LE(0);if(me!==67324752)return J(new Error("invalid local file heade\
r signature: 0x"+me.toString(16)));var B=fe.readUInt16LE(26),q=fe.readUInt16LE(28),ne=w.relativeOffsetOfLocalHeader+30+B+q;if(ne+w.compressedSize>C.fileSize)return J(new Error("file data overflows fil\
e bounds: "+ne+" + "+w.compressedSize+" > "+C.fileSize));if(g.minimal)return J(null,{fileDataStart:ne});var K=new _;K.fileDataStart=ne,K.versionNeededToExtract=fe.readUInt16LE(4),K.generalPurposeBitFlag=
fe.readUInt16LE(6),K.compressionMethod=fe.readUInt16LE(8),K.lastModFileTime=fe.readUInt16LE(10),K.lastModFileDate=fe.readUInt16LE(12),K.crc32=fe.readUInt32LE(14),K.compressedSize=fe.readUInt32LE(18),K.
uncompressedSize=fe.readUInt32LE(22),K.fileNameLength=B,K.extraFieldLength=q,fe=Ye(B+q),C.reader.ref(),ve(C.reader,fe,0,fe.length,w.relativeOffsetOfLocalHeader+30,function(ae){try{return ae?J(ae):(K.fileName=
fe.subarray(0,B),K.extraField=fe.subarray(B),J(null,K))}finally{C.reader.unref()}})}finally{C.reader.unref()}})},u.prototype.openReadStreamPromise=function(w,g){return new Promise((J,C)=>{this.openReadStream(
w,g,function(fe,ye){if(fe)return C(fe);J(ye)})})},u.prototype.openReadStreamLowLevelPromise=function(w,g,J,C,fe,ye){return new Promise((me,B)=>{this.openReadStream(w,g,J,C,fe,ye,function(q,ne){if(q)return B(
q);me(ne)})})},u.prototype.readLocalFileHeaderPromise=function(w,g){return new Promise((J,C)=>{this.readLocalFileHeader(w,g,function(fe,ye){if(fe)return C(fe);J(ye)})})};function A(){}A.prototype.getLastModDate=
function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var g=0;g<this.extraFields.length;g++){var J=this.extraFields[g];if(J.id===21589){var C=J.data;if(C.length<5)continue;var fe=C[0],ye=1;if(!(fe&ye))
continue;var me=C.readInt32LE(1);return new Date(me*1e3)}else if(J.id===10){var C=J.data;if(C.length!==32||C.readUInt16LE(4)!==1||C.readUInt16LE(6)!==24)continue;var B=C.readUInt32LE(8)+4294967296*C.readInt32LE(
12),q=B/1e4-116444736e5;return new Date(q)}}return Y(this.lastModFileDate,this.lastModFileTime,w.timezone)},A.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},A.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},A.prototype.isCompressed=function(){return this.compressionMethod===8};function _(){}function Y(w,g,J){
var C=w&31,fe=(w>>5&15)-1,ye=(w>>9&127)+1980,me=0,B=(g&31)*2,q=g>>5&63,ne=g>>11&31;if(J==null||J==="local")return new Date(ye,fe,C,ne,q,B,me);if(J==="UTC")return new Date(Date.UTC(ye,fe,C,ne,q,B,me));
throw new Error("unrecognized options.timezone: "+options.timezone)}function ce(w,g,J,C){for(var fe=null,ye=0;ye<J.length;ye++){var me=J[ye];if(me.id===28789){if(me.data.length<6||me.data.readUInt8(0)!==
1)continue;var B=me.data.readUInt32LE(1);if(L(g)!==B)continue;fe=Ke(me.data.subarray(5),!0);break}}if(fe==null){var q=(w&2048)!==0;fe=Ke(g,q)}return C||(fe=fe.replace(/\\/g,"/")),fe}function Z(w){return w.
indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf("..")!==-1?"invalid relative path: "+w:null}function pe(w){for(var g=[],
J=0;J<w.length-3;){var C=w.readUInt16LE(J+0),fe=w.readUInt16LE(J+2),ye=J+4,me=ye+fe;if(me>w.length)throw new Error("extra field length exceeds extra field buffer size");var B=w.subarray(ye,me);g.push(
{id:C,data:B}),J=me}return g}function ve(w,g,J,C,fe,ye){if(C===0)return setImmediate(function(){ye(null,Ye(0))});w.read(g,J,C,fe,function(me,B){if(me)return ye(me);if(B<C)return ye(new Error("unexpect\
ed EOF"));ye()})}ue.inherits(Re,X);function Re(w){X.call(this),this.actualByteCount=0,this.expectedByteCount=w}Re.prototype._transform=function(w,g,J){if(this.actualByteCount+=w.length,this.actualByteCount>
this.expectedByteCount){var C="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(C))}J(null,w)},Re.prototype._flush=function(w){
if(this.actualByteCount<this.expectedByteCount){var g="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return w(new Error(g))}w()},ue.inherits(se,F);
function se(){F.call(this),this.refCount=0}se.prototype.ref=function(){this.refCount+=1},se.prototype.unref=function(){var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error("\
invalid unref");w.close(g);function g(J){if(J)return w.emit("error",J);w.emit("close")}},se.prototype.createReadStream=function(w){w==null&&(w={});var g=w.start,J=w.end;if(g===J){var C=new k;return setImmediate(
function(){C.end()}),C}var fe=this._readStreamForRange(g,J),ye=!1,me=new we(this);fe.on("error",function(q){setImmediate(function(){ye||me.emit("error",q)})}),it(me,function(){fe.unpipe(me),me.unref(),
fe.destroy()});var B=new Re(J-g);return me.on("error",function(q){setImmediate(function(){ye||B.emit("error",q)})}),it(B,function(){ye=!0,me.unpipe(B),me.destroy()}),fe.pipe(me).pipe(B)},se.prototype.
_readStreamForRange=function(w,g){throw new Error("not implemented")},se.prototype.read=function(w,g,J,C,fe){var ye=this.createReadStream({start:C,end:C+J}),me=new $,B=0;me._write=function(q,ne,K){q.copy(
w,g+B,0,q.length),B+=q.length,K()},me.on("finish",fe),ye.on("error",function(q){fe(q)}),ye.pipe(me)},se.prototype.close=function(w){setImmediate(w)},ue.inherits(we,k);function we(w){k.call(this),this.
context=w,this.context.ref(),this.unreffedYet=!1}we.prototype._flush=function(w){this.unref(),w()},we.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ze="\
\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\
\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ke(w,g){if(g)return w.toString("utf8");for(var J="",C=0;C<w.length;C++)J+=ze[w[C]];return J}function Je(w,g){var J=w.readUInt32LE(g),C=w.readUInt32LE(g+4);return C*4294967296+J}var Ye;typeof Buffer.
allocUnsafe=="function"?Ye=function(w){return Buffer.allocUnsafe(w)}:Ye=function(w){return new Buffer(w)};function it(w,g){typeof w.destroy=="function"?w._destroy=function(J,C){g(),C?.(J)}:w.destroy=g}
function Ze(w){if(w)throw w}}),613:($e=>{$e.exports=nt(import.meta.url)("assert")}),434:($e=>{$e.exports=nt(import.meta.url)("events")}),896:($e=>{$e.exports=nt(import.meta.url)("fs")}),611:($e=>{$e.exports=
nt(import.meta.url)("http")}),692:($e=>{$e.exports=nt(import.meta.url)("https")}),278:($e=>{$e.exports=nt(import.meta.url)("net")}),598:($e=>{$e.exports=nt(import.meta.url)("node:crypto")}),24:($e=>{$e.
exports=nt(import.meta.url)("node:fs")}),455:($e=>{$e.exports=nt(import.meta.url)("node:fs/promises")}),760:($e=>{$e.exports=nt(import.meta.url)("node:path")}),203:($e=>{$e.exports=nt(import.meta.url)(
"stream")}),756:($e=>{$e.exports=nt(import.meta.url)("tls")}),23:($e=>{$e.exports=nt(import.meta.url)("util")}),106:($e=>{$e.exports=nt(import.meta.url)("zlib")}),991:(($e,Oe,b)=>{b.d(Oe,{RT:()=>F,i_:()=>ue});
var v=b(528),V=b(899),ie=b(279),le=b(192);class ue{#e=[];#t;constructor(){const $=v.V4("api-key");$!==""&&v.Pq($)}text($){return v.V4($)}lines($){return v.V4($,{trimWhitespace:!1})}optional($,L){const R=this.
text($);return R===""?void 0:this.parse($,R,L)}parse($,L,R){try{return R(L)}catch(P){this.refuse($,(0,ie.gJ)(P),(0,ie.h_)(P).topic);return}}required($,L,R="is required"){return this.text($)===""&&this.
refuse($,R),this.optional($,L)}notEmpty($,L,R){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const P=`Where an event has no inputs, write \`\${{ inputs.${$} || ${R} }}\``;this.refuse($,`is \
empty. Is the name in the expression right?${R===void 0?"":` ${P}`}`)}return this.optional($,L)}boolean($,L){return this.notEmpty($,le.yG,L?void 0:"false")??L}exclude($,L){for(const R of $)this.text(R)!==
""&&this.refuse(R,`can't be combined with ${L}`)}refuse($,L,R="before-anything-is-sent"){this.#t??=R,this.#e.push(`${$} ${L.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#e.length===0)return $;
throw new ie.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function F(k){return k.parse("ignore",k.lines("ignore"),V.wo)??V.K$}function X(k){const $=k.required("host",parseAddress),R=k.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),P=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,S=(k.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,D=k.boolean("summary",!0);return $&&R?{host:$,apiKey:R,timeoutMs:P,longestWaitMs:S,summary:D}:void 0}}),697:(($e,Oe,b)=>{b.d(Oe,{UX:()=>L,bg:()=>u});var v=b(455),V=b(760),ie=b(279),le=b(
725),ue=b(276),F=b(57),X=b(706);function k({host:c,pathname:h}){return c+h.replace(/\/$/,"")}const $=2e4;function L({message:c}){return(0,X.OX)(c,1e3)}const R="<dock status ID>";function P(c){const h=new Map;
for(const{name:_,error:Y,job:ce}of c){if(!Y)continue;const{"dock-status-id":Z}=ce,pe=Z===void 0?Y.message:Y.message.replaceAll(Z,R),ve=h.get(pe)??{names:[],ids:[],help:helpFor(Y)};h.set(pe,ve),ve.names.
push(_),Z!==void 0&&ve.ids.push(Z)}const A=Math.max(100,Math.min(1e3,Math.floor($/h.size)));return Array.from(h,([_,{names:Y,ids:ce,help:Z}])=>({names:Y,message:toSingleLine(_,A).replaceAll(R,()=>ce.join(
", ")),help:Z}))}function S(c){return P(c).map(({names:h,message:A})=>`${h.join(", ")}: ${A}`).join(" | ")}function D(c,h){return!c||!h||c.message===h.message?c??h:I(c,`${c.message} Also: ${h.message}`)}
function I(c,h){return new Failure({what:h,topic:asFailure(c).topic,cause:c})}async function W(c,h,{platform:A,titles:_,facts:Y=[],known:ce,work:Z}){let pe=ce;const ve=we=>{pe=we,setOutputs(we)};ve(ce);
const Re={inputs:c,platform:A,log:runnerLog(),signal:h,endsAt:1/0,publish:ve},se=await Z(Re).then(()=>{},toError);if(c.summary){const we=factTable([["Host",{words:k(c.host)}],...Y,["Workflow ID",pe["w\
orkflow-id"]],["Dock status ID",pe["dock-status-id"]],["Status",pe.status&&{words:pe.status}],["Duration",{words:humanTime(performance.now())}]]);se?await writeSummary(_.failed,withHelp(L(se),helpFor(
se)),we):await writeSummary(_.done,we)}if(se)throw se}const j=1e6;async function T(c,h){const A=JSON.stringify(h);await u(`the output ${c}`,{[`${c}.json`]:A});const _=Buffer.byteLength(A)>j;_&&notice(
`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:_?[]:h})}async function u(c,h){try{const A=await(0,ue.Pd)("workflow-results-");for(const[_,Y]of Object.
entries(h)){const ce=(0,V.join)(A,_);await(0,v.writeFile)(ce,Y).catch((0,ue.E_)(ce)),(0,ue.n0)({[`${(0,V.parse)(_).name}-path`]:ce})}}catch(A){(0,le.t1)().warning(`Can't keep ${c} as a file. ${(0,ie.gJ)(
A)}`)}}}),345:(($e,Oe,b)=>{b.d(Oe,{S:()=>$r});var v=b(124),V=b(706);const ie=Number.MAX_SAFE_INTEGER,le=2,ue=60,F="</details>",X=41,k=100;function $(e,t={}){const{under:r=()=>"",parts:i=[],noun:d="cha\
nge",folded:p=!1}=t,{length:l}=r(ie),{least:E=l===0?e:`${e} \u2026`,changes:m=j(i)}=t;return{line:e,under:r,size:e.length+l,least:E,parts:i,changes:m,noun:d,folded:p}}function L(e,t,r={}){return t.length===
0?[]:[$(e,{...r,parts:t})]}function R(e,t){const r=({leaf:O,outer:H})=>H.length===1?0:O.size,i=(O,H)=>r(O)-r(H),d=new Map,p=()=>T(I(e,d).filter(([O])=>O!=="")),l=[];let E=S(e,[]).sort(i),m=t;for(let O=-1;E.
length>0&&O<l.length;m=t-P(p()))O=l.length,E=E.filter(H=>{const he=H.outer.filter(je=>!d.has(je)),Me=he.map(je=>je.line.length+le+ue+(je.folded?X:0)).reduce((je,Fe)=>je+Fe,H.leaf.least.length+le);if(Me>
m)return!0;m-=Me;for(const je of he)d.set(je,[]);return d.set(H.leaf,[H.leaf.least]),l.push(H),!1});for(const[O,{leaf:H}]of l.sort(i).entries()){const he=D(H,H.least.length+Math.floor(m/(l.length-O)));
m-=P(he)-H.least.length,d.set(H,he)}return p()}function P(e){return e.reduce((t,{length:r})=>t+r,0)}function S(e,t){return e.parts.length===0?[{leaf:e,outer:t}]:e.parts.flatMap(r=>S(r,[...t,e]))}function D({
line:e,under:t,size:r,least:i},d){if(r<=d)return[e,t(Math.max(d,ie))];for(let p=d-e.length-ue;p>k;p=Math.floor(p*.7)){const l=t(p);if(l!==""&&e.length+l.length<=d)return[e,l]}return[i]}function I(e,t){
const{line:r,parts:i,folded:d}=e;if(i.length===0)return[t.get(e)??[]];const l=[...i.filter(E=>t.has(E)).flatMap(E=>I(E,t)),[W(e,i.filter(E=>!t.has(E)))]];return d?[[`<details><summary>${r}</summary>`],
...l,[F]]:[[r],...l]}function W({noun:e},t){if(e==="connection"&&t.length>0)return`\u2026 and ${(0,V.hS)(t.length,"more connection")}`;if(j(t)===0)return"";const r=e==="workflow"?` in ${(0,V.hS)(t.length,
"more workflow")}`:"";return`\u2026 and ${(0,V.hS)(j(t),"more change")}${r}`}function j(e){return e.reduce((t,{changes:r})=>t+r,0)}function T(e){const t=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,i)=>{
const d=r[0]===F||t(r)&&t(e[i-1]);return[i===0?"":d?`
`:`

`,...r]})}var u=b(132),c=b(436),h=b(742);const A=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,_=["x","y"],Y=Ze(
"viewport canvas"),ce=Ze("w h width height left top zoom"),Z=[["x"],["position"],["left","top"]],pe=Ze("selected dragging"),ve=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Re=/^\d{4}-\d\d-\d\d$/,se=Ze("_?id uuid guid identifier instanceIdentifier"),we=/^\d{1,15}$/,ze=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ke=Ze("_?rev revision version versionId activeVe\
rsionId versionCounter versionNumber"),Je=Ze("meta(data)? .*info revision flow workflow"),Ye=100,it=[[Ze(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),
ve,Re],[Ze(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),ve],[Ze("[lc]Mod [mc]time"),ve],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function Ze(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function w({base:e,head:t,changes:r}){const i=(0,h.Z)(()=>r.flatMap(p=>g(p)??[]).slice(0,Ye)),d={base:(0,h.Z)(()=>new Set((0,c.PX)(
e))),head:(0,h.Z)(()=>new Set((0,c.PX)(t)))};return p=>{const{kind:l,path:E}=p;if(l==="reordered"||l==="moved")return!1;const[m,O=m]=l==="modified"?[p.from,p.to]:[p.value];if(Q(m)&&Q(O)&&fe(E,m.type===
"literal")||ye(E)&&ae(m)&&ae(O))return!0;if(l!=="modified"||m.type!==O.type||!("text"in m)||!("text"in O))return!1;const[H,he,xe]=[K(E.at(-1)),(0,c.e1)(m.text),(0,c.e1)(O.text)],Me=(...ct)=>[he,xe].every(
jt=>ct.some(cn=>cn.test(jt)));if(it.some(([ct,...jt])=>ct.test(H)&&Me(...jt)))return!0;const je=K(E.at(-2));if(Ke.test(H)&&Me(we,ze))return je===""||Je.test(je);if((g(p)?i().filter(ct=>ct.old!==he&&he.
includes(ct.old)):[]).some(ct=>he.replaceAll(ct.old,ct.recent)===xe))return!0;const et=se.test(H)||H===`${K(E.at(-3)).replace(/s$/,"")}Id`;return je===""&&et&&Me(ze)&&!d.head().has(he)&&!d.base().has(
xe)}}function g(e){const[t,r]=e.path.slice(-2);if(!(!(e.kind==="modified"&&t?.type==="item"&&se.test(K(r)))||e.from.type!=="string"||e.to.type!=="string"))return{old:(0,c.e1)(e.from.text),recent:(0,c.
e1)(e.to.text)}}function J(e){return ze.test(e)||ve.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function C(e,t){return se.test(e)&&(0,c.jn)(t)||A.test(e)&&t.type!=="literal"&&Q(t)||_.includes(e)&&Q(
t)}function fe(e,t){const[r,i]=[e.at(-2),K(e.at(-1))],d=e.slice(B(e)).find(l=>A.test(K(l)));return d?d===e.at(-1)?!t:i===""||_.includes(i)||ce.test(i):i==="zoom"&&Y.test(K(r))||_.includes(i)||ce.test(
i)&&me(r)}function ye(e){return pe.test(K(e.at(-1)))&&me(e[B(e)-1])}function me(e){const t=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return Z.some(r=>r.every(i=>t?.has(i)))}function B(e){
return e.findLastIndex(({type:t})=>t==="item")+1}function q(e,{matches:t}){const r=new Map(t.map(d=>[d.path.at(-1),d])),i=new Map;for(const d of e){const p=B(d.path),[l,E]=[d.path[p-1],d.path[p]],m=_.
includes(K(E)),O=m?_:A.test(K(E))?[K(E)]:[],[H,he]=[ne(r.get(l)?.base,O),ne(r.get(l)?.head,O)],xe=[...d.path.slice(0,p),{type:"member",key:O.join(", ")}];H&&he?i.set(m?l:E,{kind:"modified",path:xe,from:H,
to:he}):i.set(d,d)}return[...i.values()]}function ne(e,t){const r=e?.type==="object"?t.flatMap(i=>e.members.get(i)??[]):[];if(!(r.length<t.length))return r.length>1?{type:"array",id:0,items:r,unordered:!1}:
r[0]}function K(e){return e?.type==="member"?e.key:""}function ae(e){return e.type==="literal"&&/^(true|false)$/.test(e.text)}function Q(e){if(e.type==="literal")return/\d/.test(e.text);const t=e.type===
"array"?e.items:e.type==="object"?[...e.members.values()]:[];return t.length>0&&t.every(Q)}const ge=[Ze("_?id key uuid guid identifier"),Ze("(node|step|state)_?id"),Ze("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
Ze("\\*")],Le=Ze("(source|from|target|to|next|then|else|goto|default)(_?id)?"),be="*",Ue=64;function De(e,t){const r=Ge([]),i=[],d=new Set([e,t].flatMap(E=>[...(0,c.PX)(E),...f(E)]));function p(E,m,O){
if((0,c.jn)(E))We(E.text,m,O);else if(E.type==="object")l(E,m,O);else{const H=E.items.length>1&&E.items.some(({type:he})=>he==="array");for(const[he,xe]of E.items.entries())p(xe,Te(m,"[]"),{...O,array:E.
items,...H&&{slot:he}})}}function l(E,m,{key:O,array:H,map:he,...xe}){let Me=xe;if(H!==void 0||O!==void 0){const et={side:xe.side,value:E,field:m,outer:xe.place,key:O,array:H??[]};Me={...xe,place:et,map:he},
i.push(et)}const je=de(E,d),Fe=Me===xe&&(0,c.YD)(E).some(et=>he?.members.has(et));for(const[et,gt]of E.members){const ct=Te(m,je||Fe?be:et);Fe&&We(JSON.stringify(et),ct,Me,gt),(!Fe||gt.type==="array")&&
p(gt,ct,je?{...Me,key:et,map:E}:Me)}}return p(e,r,{side:"base"}),p(t,r,{side:"head"}),{root:r,places:i,find:ke(i)}}function Ge(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function Te(e,t){
const r=e.inner.get(t)??Ge([...e.keys,t]);return e.inner.set(t,r),r}function Ae(e,t){return e?.inner.get(t)??e?.inner.get(be)}function We(e,{keys:t,texts:r,references:i},{place:d,slot:p},l){r.set(e,(r.
get(e)??0)+1);const E=e.startsWith('"')?e.length>2:Le.test(t.findLast(m=>m!=="[]")??"")&&Number.isInteger(Number(e));d&&E&&i.push({text:e,place:d,slot:p,value:l})}function f(e){if((0,c.jn)(e))return[];
const t=e.type==="array"?e.items:[...e.members.values()];return[...t.flatMap(f),...t.some(N)?[]:(0,c.YD)(e)]}function N(e){return e.type==="object"}function de({members:e},t){return 2*[...e.keys()].filter(
i=>!Le.test(i)&&t.has(i)).length>=e.size&&[...e.values()].every(N)}function ke(e){const t=new Map;for(const r of e){const i=(d,p)=>{const l=ge.findIndex(O=>O.test(d));if(l<0)return;const E=`${r.side} ${p}`,
m=t.get(E)??[];m[l]=(m[l]??new Set).add(r),t.set(E,m)};r.key!==void 0&&i(be,JSON.stringify(r.key));for(const[d,p]of r.value.members)(0,c.jn)(p)&&i(d,p.text)}return(r,i)=>{const d=t.get(`${i.side} ${r}`)?.
find(p=>p);return d&&d.size<=Ue?_e([...d],i,i):void 0}}function _e(e,t,r){const i=r?e.filter(m=>Ve(m,r)):e;if(i.length===0&&r)return _e(e,t,r.outer);const d=i.length>1?i.filter(({value:m})=>m.members.
size>2):i,p=d.map(({field:m})=>He(t.field,m)),[l,...E]=d.filter((m,O)=>p[O]===Math.min(...p));return E.length===0?l:void 0}function He(e,{keys:t}){const r=t.findIndex((i,d)=>i!==e.keys[d]);return r<0?
0:t.length-r}function Ve(e,t){return e!==void 0&&(e===t||Ve(e.outer,t))}var Xe=b(408);const rt="source from origin src tail out".split(" "),st="target to dest destination head in".split(" "),ut="next \
to goto target targets wire wires link links edge edges transition transitions connection connections",Rt=`${ut} then else default on success failure fail error timeout case cases choice choices branc\
h branches outgoing output outputs dest destination successor successors`.split(" "),lt="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),kt=`${ut} runafter\
 run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),dt="label title name condition if when event type relationship selectedRelationships".split(" "),Mt=60;function Ft(e,t){
const r=De(e,t),i=zt(r.root).flatMap(H=>Bt(H,r)),d=mt(i),p=d.length>0?d:M(i,r),l=new Set(p.flatMap(({source:H,target:he})=>[H.field,he.field])),E=(0,Xe.$z)(r.places,({field:H})=>H),m=[...l].filter(H=>[
...l].some(he=>qt(E.get(H),E.get(he))));for(const H of m)l.delete(H);const O=p.filter(({source:H,target:he})=>l.has(H.field)&&l.has(he.field));return{root:r.root,nodes:r.places.filter(({field:H})=>l.has(
H)),edges:O}}function qt(e=[],t=[]){const r=([d])=>d?.field.keys.length??0;if(r(t)>=r(e))return!1;const i=new Set(t.map(({value:d})=>(0,c.TH)(d)));return 2*e.filter(({value:d})=>(0,c.TH)(d)!==void 0&&
i.has((0,c.TH)(d))).length>e.length}function xt(e,t){return _t(e).some(r=>t.includes(r))}function _t(e){return e.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function zt(e){
const t=[e];for(const r of t)t.push(...r.inner.values());return t}function Bt(e,{find:t}){const r=e.references.flatMap(E=>{const m=t(E.text,E.place);return m?[{...E,field:e,target:m}]:[]}),i=r.filter(
({place:E,target:m})=>!Ve(E,m)),d=r.length/e.references.length,p=d>=.5&&It(e.references)-It(r)<=2;return(d>=.9||p&&xt(e.keys.slice(-2),Rt))&&2*i.length>=r.length?[r]:[]}function It(e){return new Set(e.
map(({text:t})=>t)).size}function mt(e){const t=e.filter(r=>!r.some(({place:i,target:d})=>d.field===i.field));return[...(0,Xe.$z)(t,([r])=>r?.place.field).values()].flatMap(r=>{const i=(0,Xe.$z)(r,l=>Kt(
l,rt)),d=(0,Xe.$z)(r,l=>Kt(l,st));i.delete(void 0);const p=[...i].flatMap(([l,E])=>E.flatMap(m=>(d.get(l)??[]).map(O=>Ct(m,O))));return p.sort((l,E)=>Lt(E)-Lt(l)||yt(l)-yt(E)),p[0]??[]})}function Kt([
e],t){const r=_t(e?.field.keys.slice(-2)??[]),i=r.filter(d=>!t.includes(d));return i.length<r.length?i.join(" "):void 0}function Ct(e,t){const r=new Map(e.map(i=>[i.place,i]));return t.flatMap(i=>{const d=r.
get(i.place),p=d&&{source:d.target,target:i.target,links:[d,i]};return p?[{...p,label:G(i,i.place,[]),item:i.place.value}]:[]})}function Lt(e){return e.filter(({source:t,target:r})=>!Ve(t,r)&&!Ve(r,t)).
length}function yt([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function M(e,t){const[r,i]=[[],[]],d=new Set;for(const l of e){const E=l.flatMap(xe=>z(xe,t)),[m]=E;if(m===void 0||
10*E.length<9*l.length)continue;const O=m.link.field.keys.slice(m.inside.field.keys.length),H=E.filter(({source:xe,inside:Me})=>xe!==Me);for(const{inside:xe}of H)d.add(xe.key);const he=xt(O,lt);if(!(!he&&
H.length===0&&!xt(O,Rt)))for(const{link:xe,source:Me}of E){const je=xe.place===Me?void 0:xe.place,Fe={label:G(xe,je,O),links:[xe],item:je?.value};he?i.push({source:xe.target,target:Me,...Fe}):r.push({
source:Me,target:xe.target,...Fe})}}const p=r.length<i.length?i:r;return d.size>1||It(p.flatMap(({links:l})=>l))>1?p:[]}function z(e,{find:t}){for(let r=e.place;r;r=r.outer){const i=t(JSON.stringify(r.
key),r),d=[r,i].find(p=>p?.field===e.target.field);if(d)return[{link:e,source:d,inside:r}]}return[]}function G({slot:e,value:t},r,i){const d=dt.map(E=>{const[m,O]=[r?.field.inner.get(E),re(r?.value.members.
get(E))];return m&&m.texts.size+(m.inner.get("[]")?.texts.size??0)>1||O.includes(" ")?O:""}),p=i.filter(E=>!kt.includes(E.toLowerCase())),l=e===void 0?[]:[`output ${e+1}`];return[re(t),...d].find(E=>E!==
"")??[...p,...l].join(", ")}function re(e){const r=(e?.type==="array"?e.items:[e]).flatMap(i=>i?.type==="string"&&(0,c.e1)(i.text).trim()||[]).join(", ");return r.length>Mt?"":r}var ee=b(726);const Ee={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ce={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,str\
oke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Pe={same:"-->",added:"==>",removed:"-.->"},Be=40,Qe=500,ot=5e4,tt=40,ft=6;function $t(e,t,{isWhole:r,hide:i}){const d=({status:m})=>r||m!=="same",p=new Set(
[...e.filter(d),...t.filter(d).flatMap(qe)]),l=t.filter(m=>qe(m).some(d)).flatMap(qe);if(p.size===0)return{};for(const m of[new Set([...p,...l]),p]){const O=t.filter(he=>qe(he).every(xe=>m.has(xe)));if(m.
size>Be||O.length>Qe)continue;const H=pt(e.filter(he=>m.has(he)),O,i);if(H.length<=ot)return{picture:H}}return{note:`The picture is left out: it would have ${p.size>Be?(0,V.hS)(p.size,"node"):"too man\
y connections"}.`}}function qe({source:e,target:t}){return[e,t]}function pt(e,t,r){const i=new Map(e.map((l,E)=>[l,`n${E+1}`])),d=(0,ee.Vn)(e.map(({name:l})=>l)),p=e.map(l=>{const E=d.get(l.name)===1?
l.name:l.label;return`  ${i.get(l)}["${Ee[l.status]}${Ot(r(E))||"?"}"]`});for(const{source:l,target:E,label:m,status:O}of t){const H=`${Ee[O]}${Ot(r(m))}`.trim();p.push(`  ${i.get(l)} ${Pe[O]}${H===""?
"":`|"${H}"|`} ${i.get(E)}`)}for(const[l,E]of Object.entries(Ce)){const m=e.filter(O=>O.status===l).map(O=>i.get(O));m.length>0&&p.push(`  classDef ${l} ${E}`,`  class ${m.join()} ${l}`)}return[`flowc\
hart ${Et(e,t)>ft?"TD":"LR"}`,...p].join(`
`)}function Et(e,t){const r=new Set(t.map(({target:p})=>p)),i=e.filter(p=>!r.has(p)),d=new Map((i.length>0?i:e.slice(0,1)).map(p=>[p,1]));for(const[p,l]of d)for(const{source:E,target:m}of t)E===p&&!d.
has(m)&&d.set(m,l+1);return Math.max(...d.values())}function Ot(e){return(0,u.RK)((0,u.Jj)(e.replace(/\s+/g," ").trim(),tt)).replace(wt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const wt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Nt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Gt="* if when id name label title type key handle condition event relationships".split(" ");function en(e,t=r=>r){const r=e.
head??e.base;if(r===void 0)return;const[i,d]=[e.base??r,e.head??r],p=(0,ee.j9)([d,i]),l=Ft(i,d),E=tn(e,l,p),m=[...new Set(E.values())].sort((Fe,et)=>Fe.rank-et.rank);Vt(m);const O=fn(l,E),H=O.filter(Fe=>Fe.
status!=="same"),he=Jt(l,H);Rn(e,m,p,he);const xe=new Map(O.map(({item:Fe,source:et,target:gt})=>[Fe,`${et.label} \u2192 ${gt.label}`])),Me=new Set(m.map(({place:Fe})=>Fe.key)),je=Fe=>Fe.filter(({status:et})=>et!==
"removed").length;return{...$t(m,O,{isWhole:e.status!=="modified",hide:t}),connections:An(H),size:{nodes:je(m),connections:je(O)},tells:he,isItemKey:Fe=>Me.has(Fe)||p.labelOf(JSON.stringify(Fe))!==void 0,
labelOf:p.labelOf,endsOf:Fe=>xe.get(Fe)}}function Xt({side:e}){return e==="head"}function un(e){return e&&[e.key,un(e.outer)]}function tn({matches:e},{nodes:t},r){const i=H=>H.key===void 0?`${H.value.
id}`:JSON.stringify(un(H)),d=new Map(t.map((H,he)=>[H,he])),p=(0,Xe.$z)(t.filter(Xt),i),l=(0,Xe.$z)(e,({base:H})=>H.id),E=H=>{const he=l.get(H.value.id)??[];for(let xe=he.shift();xe;xe=he.shift()){const Me=p.
get(`${xe.head.id}`)?.shift();if(Me)return Me}return p.get(i(H))?.shift()},m=new Map;let O=0;for(const H of t){if(m.has(H))continue;const he=Xt(H)?H:E(H);O=(he&&d.get(he))??O+1e-6;const xe=he===void 0?
"removed":he===H?"added":"same",Me=he??H,je=On(Me,r),Fe={name:je,label:je,status:xe,rank:O,place:Me,old:xe==="same"?H:void 0};m.set(H,Fe).set(Me,Fe)}return m}function Vt(e){const t=(0,ee.Vn)(e.map(({name:r})=>r));
for(const r of e){const i=(0,c.TH)(r.place.value);i&&(t.get(r.name)??0)>1&&(r.label=(0,ee.oP)(r.name,i))}}function On({key:e,value:t,array:r},i){const[d,p,...l]=["type","componentType",...t.members.keys()].
map(m=>(0,c.TN)(t,m)),[E="?"]=[d,p,(0,c.TH)(t),...l].filter(m=>m!==void 0);return e??i.nameOf(t,r)??(0,c.e1)(E)}function fn({edges:e},t){const r=e.flatMap(m=>{const[O,H]=[t.get(m.source),t.get(m.target)];
return O&&H?[{...m,source:O,target:H,status:Xt(m.source)?"added":"removed"}]:[]}),i=({source:m,target:O,label:H})=>`${m.rank} ${O.rank} ${H}`,d=(0,Xe.$z)(r,({status:m})=>m),p=(0,Xe.$z)(d.get("removed")??
[],i);return[...(d.get("added")??[]).map(m=>p.get(i(m))?.pop()?{...m,status:"same"}:m),...[...p.values()].flat()].sort((m,O)=>m.source.rank-O.source.rank||m.target.rank-O.target.rank)}function An(e){const t=new Map;
for(const r of["target","label"]){const i=d=>`${d.source.rank} ${r==="label"?d.label:d.target.rank}`;for(const[d,p,...l]of(0,Xe.$z)(e,i).values()){if(!d||!p||l.length>0||d.status===p.status)continue;[
d.source,d.target,p.target].every(({old:m})=>m)&&!t.has(d)&&!t.has(p)&&t.set(d,p).set(p,d)}}return e.flatMap(r=>{const i=t.get(r);return i&&r.status==="removed"?[]:[{...r,kind:i?"rewired":r.status,was:i}]})}
function Jt({root:e,nodes:t},r){const i=new Set(r.flatMap(m=>m.links.map(({field:O})=>O))),d=new Set(r.map(({item:m})=>m)),p=new Set([e,...t.map(({field:m})=>m)]),l={added:new Set,removed:new Set};for(const m of r){
const O=[m.source.name,m.target.name,...m.label.split(", ")].map(H=>JSON.stringify(H));for(const H of[...O,...m.links.map(he=>he.text)])l[m.status].add(H)}function E(m,O,H){if(O===void 0||p.has(O))return[
{text:H,field:e}];const he=O.keys.at(-1)===be?[{text:JSON.stringify(H),field:O}]:[];if("text"in m)return[...he,{text:m.text,field:O}];const xe="members"in m?[...m.members]:[],Me="items"in m?m.items.map(
je=>["[]",je]):xe;return[...he,...Me.flatMap(([je,Fe])=>E(Fe,Ae(O,je),je))]}return({path:m,...O})=>{const H=m.map(Me=>Me.type==="member"?Me.key:"[]"),he=m.some(Me=>"item"in Me&&d.has(Me.item)),xe=(Me,je)=>{
const Fe=E(Me,H.reduce(Ae,e),`${H.at(-1)}`),et=Fe.some(({field:ct})=>i.has(ct)),gt=({text:ct,field:jt})=>{if(i.has(jt))return je.has(ct);const cn=`${jt.keys.findLast(Tr=>Tr!=="[]")}`;return Nt.includes(
cn)||je.has(ct)&&xt([cn],Gt)||et&&Tn(ct,jt)};return(et||he)&&Fe.every(gt)};return O.kind==="modified"?xe(O.from,l.removed)&&xe(O.to,l.added):"value"in O&&xe(O.value,l[O.kind])}}function Tn(e,{texts:t}){
const r=t.get(e)??0,i=[...t.values()].reduce((d,p)=>d+p,0);return r>2&&2*r>i&&/^"?[\w.-]{0,30}"?$/.test(e)}function Rn(e,t,{componentOf:r},i){const d=w(e),p=t.flatMap(m=>{const{value:O,array:H}=m.place,
he=(0,ee.qU)(O)===void 0?r(O,H):void 0;return[O.id===m.old?.value.id?void 0:O,he].map(xe=>({owner:xe,node:m}))}),l=(0,Xe.$z)(p,({owner:m})=>m);l.delete(void 0);const E=new Map(e.matches.map(({path:m,head:O})=>[
m.at(-1),O]));for(const m of e.changes){if(i(m)||d(m))continue;const O=m.path.map(he=>E.get(he)).reverse(),H=["value"in m&&m.value,...O].find(he=>l.has(he));for(const{node:he}of l.get(H)??[])he.status===
"same"&&(he.status="modified")}}var dn=b(965);const ln=2,hn=1e3,kn=240,mn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Wt="...";function pn(e,t){const r=[Yt(e??t),Yt(t??e)],[i,d]=[rn(e),rn(t)],p=Mn(i,d);return r[0]===r[1]?p:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...p]}function Yt(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function nn(e){return e.split(Yt(e)==="CRLF"?`\r
`:`
`)}function rn(e){return(e===void 0?[]:nn(e)).flatMap(r=>mn.reduce(wn,[r]).map((i,d)=>d===0?i:Wt+i))}function wn(e,t){return e.flatMap(r=>r.length>kn?Array.from(r.matchAll(t),([i])=>i):r)}function Mn(e,t){
const r=new Set(e),d=t.some(l=>r.has(l))?(0,dn.E)([...e],[...t],{maxEditLength:hn}):void 0;if(d===void 0)return[...yn(e,t),...At("+",t)];let p=0;return d.flatMap(({added:l,removed:E,value:m},O)=>{const H=d[O+
1];if(E)return yn(m,H?.added?H.value:[]);const[he,xe]=[O===0?0:ln,m.length-ln],Me=p+gn(m.slice(0,xe+1));return p+=gn(m),l?At("+",m):H===void 0?At(" ",m.slice(0,he)):xe-he<2?At(" ",m):[...At(" ",m.slice(
0,he)),`@@ line ${Me} @@`,...At(" ",m.slice(xe))]})}function At(e,t){return t.map(r=>`${e} ${r}`)}function gn(e){return e.filter(t=>!t.startsWith(Wt)).length}function yn(e,t){const r=new Map(e.map(O=>[
s(O),O])),i=O=>s(O)!=="",d=t.filter(i),l=(e.length-e.filter(i).length!==t.length-d.length?d:t).flatMap(O=>n(r.get(s(O))??O,O)),E=l.length>0||t.length===0?l:n(o(e),o(t));return[...E.length===0?[]:[`@@ \
hard to see: ${[...new Set(E)].join(", ")} @@`],...At("-",e)]}function o(e){return e.map(t=>t.startsWith(Wt)?t.slice(Wt.length):`
${t}`).join("")}function n(e,t){if(s(e)!==s(t))return[];const[r,i]=[e.normalize(),t.normalize()],d=a(e)===a(t)?[]:["Unicode forms"];return r===i?d:[...d,r.trimEnd()===i.trimEnd()?"spaces at the end":"\
white space"]}function s(e){return a(e.normalize())}function a(e){return e.replace(/\s/g,"")}function y(e,t){let[r,i]=[0,t];const p=[...(0,Xe.$z)(e,E=>E.startsWith("@@ line ")?++r:r).values()].flatMap(
E=>{const m=x(E,i);return i-=Se(E),m}),l=e.filter(U).length-p.filter(U).length;return l===0?p:[...p,`@@ ${(0,V.hS)(l,"more changed line")} @@`]}function x(e,t){const r=l=>l.startsWith("-"),i=Se(e.filter(
r)),d=Se(e)-i,p={removed:Math.max(t/2,t-d),others:Math.max(t/2,t-i)};return e.filter(l=>{const E=r(l)?"removed":"others";return p[E]-=l.length+1,p[E]>=0})}function U(e){return e.startsWith("-")||e.startsWith(
"+")}function Se(e){return e.reduce((t,r)=>t+r.length+1,0)}var Ie=b(856);const te={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},
oe=80,Ne=8;function at(e,t,r){if(e.type==="string")return Tt(Ht((0,c.e1)(e.text),t.mask),t,r);const[i="",...d]=Ut(e,t);return d.length>0||i.length>oe?void 0:(0,u.SS)(i,1/0)}function Tt(e,t,r){const i=t.
mask(e).shown;if(i.length>oe||i.includes(`
`))return;const d=sn(e,t,r);return(0,u.SS)(JSON.stringify(i),1/0)+(d===void 0?"":` (${ht(d,t)})`)}function sn(e,{labelOf:t},r){const i=t(e);return i===void 0||i.toLowerCase()===e.toLowerCase()||[...r?.
members.values()??[]].some(p=>(0,c.jn)(p)&&(0,c.e1)(p.text)===i)?void 0:i}function Pt(e,t,{labelOf:r}){const[i,d]=e.slice(-2);return i?.type!=="item"||d?.type!=="member"||!c.ZM.test(d.key)?!1:(0,c.TH)(
i.item)===t||r((0,c.e1)(t))===i.label}function Ut(e,t,r){const{mask:i}=t;if((0,c.jn)(e)){if(e.type==="literal")return[i(e.text).shown];const O=Ht((0,c.e1)(e.text),i),{shown:H}=i(O);if(H.includes(`
`))return["|",..._n(nn(H))];const he=sn(O,t,r);return[JSON.stringify(H)+(he===void 0?"":` (${i(he).shown})`)]}const[d="",p=""]=e.type==="array"?"[]":"{}",l=e.type==="array"?e.items.map(O=>Ut(O,t)):Array.
from(e.members,([O,H])=>{const[he,...xe]=(0,Ie.$C)(O,H,e)?[V.v5]:Ut(H,t,e);return[`${JSON.stringify(i(O).shown)}: ${he}`,...xe]}),E=d+l.join(", ")+p;return E.length<=oe&&l.every(O=>O.length===1)?[E]:[
d,..._n(l.flat()),p]}function _n(e){return e.map(t=>`  ${t}`)}function Ht(e,t){if(!e.includes("%")||e.includes("://")&&t(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(
r),encodeURI(r)].includes(e)?r:e}catch{return e}}function Bn(e,t,r){const i=[Ht(e,r),Ht(t,r)];return[e,t].some(p=>p.includes("%")&&i.includes(p))||i[0]===i[1]?[e,t]:i}function ht(e,{mask:t},r=100){return(0,u.
SS)(t(e).shown,r)}function Zt(e,t,r=!1){const i=B(e),d=r?1/0:100,p=e.flatMap((l,E)=>{if(l.type==="element")return[(0,u.SS)(`[${l.index}]`)];if(l.type==="item"){const O=t.endsOf(l.item),H=O===void 0?l.
label:r?`${O} (${l.label})`:O,he=E===i-1&&l.hint!==void 0?` (${ht(l.hint,t)})`:"";return[`**${ht(H,t,d)}**${he}`]}return!r&&e.slice(E+1).find(({type:O})=>O!=="member")?.type==="item"?[]:[ht(l.key,t,d)]});
return p.length>Ne&&!r&&p.splice(2,p.length-Ne+1,"\u2026"),p.join(" \u203A ")||"the whole file"}function bn(e,t){const r=l=>e.map(({path:E,kind:m})=>(m?`${te[m]} `:"")+Zt(E,t,l)),[i,d]=[r(!1),r(!0)],p=(0,ee.
Vn)(i);return In(i.map((l,E)=>p.get(l)===1?l:d[E]??l))}function In(e){const[t,r]=[(0,ee.Vn)(e),new Map];return e.map(i=>{const[d=1,p]=[t.get(i),(r.get(i)??0)+1];return r.set(i,p),d===1?i:`${i} (${p} o\
f ${d})`})}const Dt="  ",Cn=3,Wn=5,Hn=120,bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},vn={line:": changed, hidden"};function Qt(e,t){const r=[...(0,Xe.$z)(e,Kn).values()],i=r.filter(l=>l.length<
Cn).flat(),d=bn(i,t),p=new Map(i.map((l,E)=>{const{line:m,...O}=on(l,t);return[l,$(`- ${d[E]}${m}`,{changes:1,...O})]}));return r.flatMap(l=>{const E=l.flatMap(m=>p.get(m)??[]);return E.length===0?Gn(
l,t):E})}function Kn(e){const t=B(e.path),i=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(p=>"id"in p?[p.id]:[]);if(t===0||t===e.path.length||i.length===0)return e;const d=e.path.
slice(t).map(p=>p.type==="member"?p.key:"index"in p&&p.index);return JSON.stringify([e.kind,i,d])}function Gn(e,t){const[r]=e,{line:i,under:d=()=>""}=on(r,t),p=Nn(Ln(e,t)),l=r.kind==="modified"?"":` ${r.
kind}`,E=`- ${te[r.kind]} ${xn(r,t)}${i}${l} in ${p.line}`;return $(E,{changes:e.length,under:m=>d(m)+(p.under?.(m)??"")})}function Ln(e,t){const r=e.map(({path:i})=>({path:i.slice(0,B(i))}));return bn(
r,t)}function xn({path:e},t){return Zt(e.slice(B(e)),t)}function on(e,t){if(e.kind==="modified")return Pn(e,t);if("value"in e)return Vn(e,t);if(e.kind==="moved"){const[p,l]=[e.from,e.path].map(E=>Zt(E.
slice(0,-1),t,!0));return{line:`: moved from ${p} to ${l}`}}if(e.moved.length===0)return{line:": in a new order"};const r=e.moved.map(p=>({path:[p]})),i=Nn(bn(r,t)),d=i.under?`${i.line} moved`:`moved:\
 ${i.line}`;return{...i,line:`: in a new order (${d})`}}function Nn(e){if(e.length<=Wn)return{line:e.join(", ")};const t=(0,V.hS)(e.length,"item"),r=Un(t,Dt+e.join(", "));return{line:t,under:i=>r.length<=
i?r:""}}function Pn({path:e,from:t,to:r},i){if(t.type==="hidden"||r.type==="hidden")return{line:""};if((0,Ie._p)(e,t,r))return vn;if(t.type==="string"&&r.type==="string"){const m=Pt(e,r.text,i)?{...i,
labelOf:()=>{}}:i;return Xn((0,c.e1)(t.text),(0,c.e1)(r.text),m)}const[d,p]=[Ut(t,i).join(`
`),Ut(r,i).join(`
`)];if(d===p)return vn;const[l,E]=[at(t,i),at(r,i)];return l&&E?{line:`: ${l} \u2192 ${E}`}:{line:"",under:an(d,p)}}function Xn(e,t,r){const[i,d]=Bn(e,t,r.mask),p=i===e&&d===t?"":" (percent-encoded)",
[l,...E]=(0,h.qy)(i,d)?.changes??[];if(l!==void 0){const je=`${p} (JSON in a text)`;if(E.length===0&&l.kind==="modified"){const et=Pn(l,r);return{...et,line:`${je} \u203A ${Zt(l.path,r)}${et.line}`}}const Fe=$(
"",{parts:Qt([l,...E],r)});return{line:je,under:et=>`
${Dn(R(Fe,et).join(""))}`}}const[m,O]=[r.mask(i),r.mask(d)];if(m.shown===O.shown)return{line:p+vn.line};const H=m.hidden===O.hidden?"":" (hidden values differ, too)",[he,xe]=[Tt(i,r),Tt(d,r)];if(!he||
!xe)return{line:p+H,under:an(m.shown,O.shown)};const Me=n(m.shown,O.shown).join(", ");return{line:`${p}: ${he} \u2192 ${xe}${Me&&` (${Me})`}${H}`}}function Vn(e,t){const{path:r,value:i}=e;if(i.type===
"hidden")return{line:""};if((0,Ie._p)(r,i))return{line:": hidden"};if(i.type==="object")return Jn(e,i,t);const d=at(i,t);return d!==void 0?{line:`: ${d}`}:i.type==="array"?{line:"",under:En(e,Ut(i,t),
(0,V.hS)(i.items.length,"element"))}:{line:"",under:En(e,[t.mask(Ht((0,c.e1)(i.text),t.mask)).shown])}}function Jn(e,t,r){const i=e.path.at(-1),d=i?.type==="item"?i:void 0;if(t.members.size===0&&!d)return{
line:": `{}`"};const p=Me=>(0,c.jn)(Me)&&[d?.label,d?.hint].includes((0,c.e1)(Me.text)),l=[...t.members].filter(([,Me])=>!d||!p(Me)),E=l.filter(([Me,je])=>!d||!C(Me,je)),m=E.map(([Me,je])=>{const Fe=(0,Ie.
$C)(Me,je,t)?(0,u.SS)(V.v5):at(je,r,t);return Fe&&`${ht(Me,r)}: ${Fe}`}),O=!m.includes(void 0)&&m.join(", ").length<=Hn,H=O?m.join(", "):Yn(t,p,r),he=H&&`: ${H}`;if(O&&E.length===l.length)return{line:he};
const xe=En(e,Ut(t,r),(0,V.hS)(t.members.size,"field"));return{line:he,under:O?Me=>Me===1/0?xe(Me):"":xe}}function En({kind:e},t,r){const i=t.join(`
`);return e==="added"?an(void 0,i,r):an(i,void 0,r)}function Yn(e,t,r){const i=new Map,d=(l,E,m)=>{m>(i.get(l)?.weight??0)&&i.set(l,{text:E,weight:m})},p=(l,E,m)=>{if(l.type==="array")for(const je of l.
items)p(je,E,m+1);if(l.type==="object")for(const[je,Fe]of l.members)(0,Ie.$C)(je,Fe,l)?d(je,V.v5,bt.max):p(Fe,je,m+1);if(l.type!=="string")return;const O=(0,c.e1)(l.text),he=/^type$/i.test(E)||C(E,l)||
J(O)||t(l)||r.labelOf(O)!==void 0;if(O.length<bt.min||he)return;const xe=O.includes("://")?2*bt.max:Math.min(O.length,bt.max),Me=r.countOf(O)>bt.usual?bt.usualWeight:1;d(E,r.mask(Ht(O,r.mask)).shown,Me*
xe/(m+1))};return p(e,"",0),[...i].sort(([,l],[,E])=>E.weight-l.weight).filter(([,{weight:l}],E)=>E===0||E<bt.texts&&l>bt.usualWeight*2*bt.max).map(([l,{text:E}])=>`${ht(l,r)}: ${(0,u.SS)(JSON.stringify(
(0,u.Jj)(E,bt.max)),1/0)}`).join(", ")}function an(e,t,r){const i=(0,u.EU)(pn(e,t),"diff",Dt);return d=>{const p=i.length<=d?i:Zn(i,d);return r===void 0?`
${p}`:Un(r,p)}}function Zn(e,t){const r=e.split(`
`),i=r.slice(1,-1).map(d=>d.slice(Dt.length));return[...r.slice(0,1),...y(i,t).map(d=>Dt+d),...r.slice(-1)].join(`
`)}function Un(e,t){return`
${Dt}<details><summary>${e}</summary>

${t}
${Dt}</details>`}function Dn(e){return e.replace(/^(?=.)/gm,Dt)}const Qn=100,jn=5;function qn(e,t){const r=e.kind==="json"?en(e,xe=>t(xe).shown):void 0,i=(0,h.Z)(()=>(0,ee.Vn)((0,c.PX)(e.head??e.base))),
d={mask:t,labelOf:xe=>xe.length>Qn?void 0:r?.labelOf(JSON.stringify(xe)),endsOf:xe=>r?.endsOf(xe),countOf:xe=>i().get(xe)??0},p=Fn((0,v.xS)(e)),l=e.status==="modified",E=l?sr(e,d,r):Qt(cr(e),d),{nodes:m=0,
connections:O=0}=r?.size??{},H=m===0?"What is in it":`${(0,V.hS)(m,"node")}, ${(0,V.hS)(O,"connection")}`,he=l?E:L(H,E,{changes:p,folded:!0});return[...er(r),$(nr(e,t),{parts:[...he,...rr(e,d)],changes:p})]}
function Fn({added:e,modified:t,removed:r}){return e+t+r}function er(e){return e?.note!==void 0?[$(e.note)]:e?.picture?[$((0,u.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function nr({name:e,kind:t,status:r,changes:i},d){const p=`**${ht(e,{mask:d})}**`;return r!=="modified"?`${te[r]} ${p}: file ${r}`:t==="bi\
nary"||t==="variables"&&i.length===0?`${te.modified} ${p}: content modified`:t==="variables"?`${p} (values are never shown)`:p}function rr({references:e},t){if(e.length===0)return[];const r=e.slice(0,
jn).map(({path:l,from:E,to:m})=>`${Zt(l,t)} (${ht(E,t)} \u2192 ${ht(m,t)})`),i=e.length>jn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",p=`${(0,V.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[$(`${p}: ${r.join(", ")}${i}`)]}function sr(e,t,r){const i=w(e),d=r?.connections??[],p=new Set(d.map(({item:Me})=>Me)),l=(0,Xe.$z)(e.text?[ar(e.text)]:e.changes,
Me=>r?.tells(Me)?or(Me)?"layout":"told":"value"in Me&&p.has(Me.value)?"connection":i(Me)?"layout":ir(Me.path,r)?"item":"rest"),[E,m]=[l.get("layout")??[],l.get("connection")??[]],O=Qt(l.get("rest")??[],
t),H=ur(d,m,t),he=(l.get("told")?.length??0)+m.length,xe=`Layout and bookkeeping: ${(0,V.hS)(E.length,"change")}`;return[...Qt(l.get("item")??[],t),...L("Connections",H,{noun:"connection",changes:he}),
...H.length===0?O:L("Elsewhere in the file",O),...L(xe,lr(E,e,t),{folded:!0})]}function or({kind:e,path:t}){const[r,i]=t.slice(-2);return e==="modified"&&r?.type==="item"&&i?.type==="member"&&Nt.includes(
i.key)}function ir(e,t){return e.some(r=>r.type==="item"||r.type==="member"&&t?.isItemKey(r.key))}function ar({base:e,head:t}){return{kind:"modified",path:[],from:Sn(e),to:Sn(t)}}function Sn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function cr({base:e,head:t,text:r,status:i,changes:d}){const p=i==="removed"?"removed":"added",l=(m,O)=>{const H=(0,ee.Vg)(m,()=>{});return!(O.length<3&&H.length>
0&&H.every(xe=>xe.value.type==="object"))&&(O.length>0||m.type!=="object")?[{kind:p,path:O,value:m}]:H.flatMap(({step:xe,value:Me})=>xe.type==="member"?l(Me,[...O,xe]):[{kind:p,path:[...O,xe],value:Me}])},
E=e??t??(r&&Sn(r.base??r.head));return E?l(E,[]):d}function ur(e,t,r){const i=new Map(t.map(l=>["value"in l&&l.value,l])),d=fr(e,i),p=In(d.map(l=>dr(l,r)));return d.map(([{item:l}],E)=>{const m=i.get(
l),{line:O,under:H=()=>""}=m?on(m,r):{line:""};return $(`${p[E]}${H(0)===""?O:""}`,{under:H})})}function fr(e,t){const r={added:new Map,removed:new Map};return e.flatMap(i=>{const{kind:d,source:p,target:l,
item:E}=i;if(d==="rewired"||t.has(E))return[[i]];const m=r[d].get(p),O=m??[i];return m&&m.push(i),r[d].delete(p),r[d].set(l,O),m?[]:[O]})}function dr(e,t){const[{kind:r,source:i,target:d,was:p}]=e,l=H=>`\
**${ht(H.label,t)}**`,E=H=>H===""?"":` (${ht(H,t)})`,m=e.map(H=>` \u2192 ${l(H.target)}${E(H.label)}`),O=p?.target===d?E(p.label)||" without a label":p&&` ${l(p.target)}`;return`- ${te[r]} ${l(i)}${m.
join("")}${O===void 0?"":`, was${O}`}`}function lr(e,t,r){return[...(0,Xe.$z)(q(e,t),d=>d.kind+xn(d,r)).values()].flatMap(d=>{const p=d.map(O=>on(O,r));if(d.length<Cn||B(d[0].path)===0||p.some(({under:O})=>O))
return Qt(d,r);const l=Ln(d,r),E=Dn(p.map(({line:O},H)=>`- ${l[H]}${O}`).join(`
`)),m=`- ${te[d[0].kind]} ${xn(d[0],r)} of ${(0,V.hS)(d.length,"item")}`;return $(m,{changes:d.length,under:()=>`
${E}`})})}const hr="<!-- workflow-report -->",mr=6e4,pr=1e3;function wr(e){const{workflows:t,missing:r}=e,i=(0,Ie.lb)(e),p=["changed","added","removed"].flatMap(m=>t.filter(O=>O.status===m)).map(m=>{const O=Fn(
m.counts);return{workflow:m,changes:O,parts:m.files.flatMap(H=>qn(H,i))}}),l=br(e,i),E=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:m=mr,maxBytes:O=1/0,headings:H=!0,mark:he=!0}={})=>{
const xe=p.map(({workflow:Fe,...et})=>$(yr(Fe,i,H),et)),Me=$(E,{parts:[...L("",xe,{noun:"workflow"}),...l]}),je=he?`${hr}
`:"";for(let Fe=Math.min(m,O);;){const et=[je,...R(Me,Fe-je.length-1),`
`],gt=O===1/0?0:Buffer.byteLength(et.join(""));if(gt<=O||Fe<pr)return et;Fe=Math.floor(Fe*O*.99/gt)}}}function gr(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function yr({name:e,status:t,counts:r},i,d){const p=d?"### ":"",l=e===void 0?void 0:ht(e,{mask:i});return t==="added"||t==="removed"?`${p}${te[t]} ${l===void 0?"Workflow":`${l}: workflow`} ${t}`:d?`${p}${l===
void 0?"":`${l}: `}${(0,v.cq)(r)}`:""}function br({workflows:e,notCompared:t=[]},r){const i=(l,E)=>{const m=l.flatMap(O=>O===void 0?[]:[ht(O,{mask:r})]).join(", ");return l.length===0?[]:[$(E(m),{least:E(
(0,V.hS)(l.length,"workflow"))})]},d=e.flatMap(({name:l,status:E})=>E==="unchanged"?[l]:[]),p=e.flatMap(({name:l,variablesCompared:E})=>E?[]:[l]);return[...e.length===0?[$("No workflow was compared")]:
[],...i(d,l=>l===""?"No changes":`${l}: no changes`),...i(p,l=>`The environment variables${p.length===e.length?"":` of ${l}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...i(t,l=>`${l}: not compared, because the step failed`)]}var vr=b(725),xr=b(697),Er=b(192);const Sr=900*1024;async function $r(e){Ar(e);const t=wr(e),r={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,xr.bg)("the report",r),Or(t)}function Or(e){return(t,r,i)=>{const d=Sr-Buffer.byteLength(r.join()),p=e({headings:t,maxLength:1/0,maxBytes:d,mark:!1}).join("");return i===void 0?p:gr(p,i)}}
function Ar(e){const t=(0,v.AS)(e);if(t.length===0)return;const r=t.slice(0,20).map(Er.bY),i=t.length>20?` and ${(0,V.hS)(t.length-20,"more line")}`:"";(0,vr.lm)(`No field matched ${r.join(", ")}${i} \
in ignore. Check the spelling.`)}}),192:(($e,Oe,b)=>{b.d(Oe,{LO:()=>Te,yG:()=>C,Rr:()=>De,bY:()=>Ae});var v=b(24),V=b(760),ie=b(806);const le=nt(import.meta.url)("node:net");var ue=b(783),F=b(279),X=b(
706);const k=7,$=3e4,L=429;async function R({log:f,signal:N,endsAt:de},ke,{atLeastMs:_e=0,untilFree:He=!1}={}){let Ve=0,Xe=0,rt;for(;;)try{return await ke()}catch(st){if(!(st instanceof Failure&&(st.retryable||
He&&st.busy)))throw st;N.throwIfAborted(),rt??=performance.now();const ut=st.status===L,vt=st.busy||ut;Xe=vt?Xe+1:0,vt||Ve++;const Rt=Ve>(st.maxRetries??k)&&performance.now()-rt>=_e;if(!vt&&Rt)throw P(
st,`${Ve} times in a row`);const lt=Math.min($,1e3*2**((Xe||Ve)-1))*(.5+Math.random()/2),kt=ut&&st.retryAfterMs>0?st.retryAfterMs:Math.max(st.retryAfterMs,lt),dt=humanTime(kt);if(performance.now()+kt>=
de)throw P(st,`and waiting ${dt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${toSingleLine(sentenceOf(st),1e3)}; retrying in ${dt}`),await D(
kt,N)}}function P(f,N,de=f.advice){const{what:ke,why:_e}=f,He=_e?{why:`${_e}, ${N}`}:{what:`${ke}, ${N}`};return f.with({...He,advice:de,retryable:!1})}function S(f){const N=String(f),de=/^\d+$/.test(
N)?Number(N)*1e3:Date.parse(N)-Date.now();return Math.min(Math.max(de||0,0),2**31-1)}async function D(f,N){let de;const ke=new Promise(_e=>{de=setTimeout(_e,f)});await I(N,ke).finally(()=>clearTimeout(
de))}function I(f,N){return new Promise((de,ke)=>{const _e=()=>ke(f.reason);N.then(de,ke).finally(()=>f.removeEventListener("abort",_e)),f.aborted?_e():f.addEventListener("abort",_e)})}function W(f,N,de,ke={}){
return new Failure({what:f,why:N,advice:de,topic:"the-platforms-response",...ke})}function j(f,N,de,ke){return new Failure({what:f,why:N,advice:de,topic:"the-connection",...ke})}const T={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},u="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",h=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,_=/Z_|ERR__ERROR_/,Y=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function ce(f,N,de,ke){if(!(f instanceof Error&&"code"in f))return f;const _e=String(f.
code);if(h.test(_e)){const vt=`the TLS connection can't be trusted (${_e})`;return j(N,vt,`Check host. ${c}`,{affectsAll:!0,cause:f})}const[,He]=Y.exec(f.message)??[];if(He!==void 0)return Z(N,He,f);const Ve=!de&&
A.test(_e),Xe=Ve?"the TLS connection failed":"the connection failed",rt=T[_e]??`${_.test(_e)?"the response can't be decoded":Xe} (${_e})`,st={retryable:!0,maybeProcessed:de,affectsAll:!de,cause:f};if(ke||
!(Ve||_e==="ENOTFOUND"))return j(N,rt,u,st);const ut=Ve?`Check host and its port. ${c}`:"Check host.";return j(N,rt,ut,{...st,maxRetries:2})}function Z(f,N,de){const ke=(Ve,Xe,rt=!1)=>j(f,Ve,Xe,{affectsAll:!0,
cause:de,retryable:rt});if(N==="407")return ke("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const _e=Number(N);if(_e<500&&!Re(_e))return ke(`the proxy refuses the \
connection (${N})`,"Allow the host there, or add it to NO_PROXY.");const He=`the proxy made no connection (${toSingleLine(N,100)})`;return ke(He,"Check HTTPS_PROXY, or re-run the job later.",!0)}const pe=new Set(
[408,421,425,429]),ve=new Set([501,505,506,508,510,511]);function Re(f){return pe.has(f)||f>=500&&!ve.has(f)}function se(f,N){return{status:f,retryable:Re(f),retryAfterMs:retryAfterMs(N["retry-after"]),
maybeProcessed:f<400||f===408||f>=500}}const we=200;function ze(f){return f==="localhost"||f==="[::1]"||isIPv4(f)&&f.startsWith("127.")}function Ke(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function Je(...f){
return f.find(N=>typeof N=="string"&&N.length<=we&&Ke(N))}function Ye(f){try{return decodeURIComponent(f)}catch{return f}}function it(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PR\
OXY"]){const N=process.env[f]?.trim();N!==void 0&&(process.env[f]=N===""||N.includes("://")?N:`http://${N}`)}for(const f of["no_proxy","NO_PROXY"]){const N=process.env[f];N!==void 0&&(process.env[f]=N.
replace(/[\s,]+/g,",").replaceAll("*.","."))}}function Ze(f,N){const de=process.env.https_proxy||process.env.HTTPS_PROXY;if(!de||checkBypass(f)||/^https?:/i.test(de)&&getProxyUrl(f))return;throw connectionFailure(
N,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const w=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function g(f,N=w){return[N,({input:de})=>`contains ${We(de)}. ${f}`]}function J(...f){return N=>{for(const[de,ke]of f){const _e=de.exec(N);if(_e)throw new Error(typeof ke=="string"?ke:ke(_e))}return N}}
function C(f){if(/^(true|True|TRUE|false|False|FALSE)$/.test(f))return f.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ae(f)}`)}function fe(f,N=!1){return de=>{const ke=Number(de);
if((N?/^\d+$/:/^\d+(\.\d+)?$/).test(de)&&ke>0&&ke<=f)return ke;const _e=f===1/0?"":` and at most ${f}`;throw new Error(`must be a ${N?"whole ":""}number above 0${_e}, not ${Ae(de)}`)}}const ye="is not\
 an address such as https://ai-for-process.example.ai",me=J(g("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],
[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,f])=>`must not contain a query or a fragment. Set only the beginning of the address: "${f}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which th\
e action adds"],[/[\s\p{C}\\]/u,ye]);function B(f){const N=/^[a-z0-9+.-]+:\/\//i.test(me(f))?f:`https://${f}`;if(!URL.canParse(N))throw new Error(ye);const de=new URL(N);if(de.protocol!=="https:"&&de.
protocol!=="http:")throw new Error("must be an https:// address");if(de.protocol==="http:"&&!isLoopback(de.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return de.
pathname.endsWith("/")||(de.pathname+="/"),de}function q(f){if(isId(f))return f;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ae(f)}`)}const ne=J(g("Set the secret again"),
[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,f])=>`begins with "${f}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable \
ASCII without spaces or line breaks"]),K="is too long: at most 200 characters",ae=J([new RegExp("\\p{C}","u"),({input:f})=>`must not contain control characters: ${Ae(f)}`],[/.{201}/u,K]),Q=J([/["<>|*?:\\/\p{C}]|^\.+$/u,
({input:f})=>`can't be a name: ${Ae(f)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:f})=>`must not end in .zip, which the action adds: ${Ae(f)}`],[/.{201}/u,K]);function ge(f){
const N=refusal(Q(f));if(N!==void 0)throw new Error(`can't be a name: ${Ae(f)} ${N}`);if(Buffer.byteLength(f)>240)throw new Error(K);return f}function Le(f){if(f!=="any"){if(/^[0-9a-f]{64}$/i.test(f))
return f.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function be(){return(0,V.resolve)(process.env.GITHUB_WORKSPACE??"")}const Ue=J([new RegExp("\\p{Cc}","u"),"m\
ust be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,f])=>`begins with ${f}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ \
runner.temp }}/packages`]);function De(f){return(0,V.resolve)(be(),Ue(f))}function Ge(f){const N=De(f);if(existsSync(N))return N;throw new Error(Te(f))}function Te(f){const N=!(0,v.existsSync)(be())||
(0,v.readdirSync)(be()).length===0;return`doesn't exist: ${Ae(f)}${N?". The workspace is empty: run actions/checkout before this step":""}`}function Ae(f){const N=We(f);return`"${(0,X.OX)(f,60)}"${N===
""?"":` with ${N}`}`}function We(f){const N=(f.match(new RegExp(w,"gu"))??[]).map(_e=>_e.codePointAt(0)??0),de=[...new Set(N)].map(_e=>`U+${_e.toString(16).toUpperCase().padStart(4,"0")}`),ke=de.length===
1?"an invisible character":"invisible characters";return de.length===0?"":`${ke} (${de.slice(0,5).join(", ")})`}}),124:(($e,Oe,b)=>{b.d(Oe,{AS:()=>X,Hq:()=>ue,RG:()=>V,cq:()=>k,cz:()=>ie,xS:()=>le,xW:()=>F});
var v=b(706);const V={type:"hidden"};function ie($){const L=R=>$.reduce((P,S)=>P+S[R],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function le({status:$,changes:L,references:R}){
const P={added:0,modified:0,removed:0};if($!=="modified")return{...P,[$]:1};if(L.length===0&&R.length===0)return{...P,modified:1};for(const{kind:S}of L)P[S==="added"||S==="removed"?S:"modified"]++;return P}
function ue({workflows:$}){return $.some(({status:L})=>L!=="unchanged")}function F({workflows:$}){return ie($.map(({counts:L})=>L))}function X({workflows:[$,...L]}){return $?.unusedIgnores.filter(R=>L.
every(({unusedIgnores:P})=>P.includes(R)))??[]}function k({modified:$,added:L,removed:R}){return Object.entries({modified:$,added:L,removed:R}).flatMap(([S,D])=>D===0?[]:[`${(0,v.zD)(D)} ${S}`]).join(
", ")||"no changes"}}),436:(($e,Oe,b)=>{b.d(Oe,{Gg:()=>$,Ku:()=>L,Ms:()=>I,Op:()=>S,PX:()=>P,Rk:()=>ie,TH:()=>k,TN:()=>F,YD:()=>X,ZM:()=>ue,dj:()=>T,e1:()=>D,eX:()=>le,jn:()=>R});var v=b(761),V=b(899);
const ie=["id","_id","key","name"],le=["name","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function F(u,c){if(u.type!=="object")return;
const h=u.members.get(c)??u.matchOnly?.get(c);if(!(h===void 0||!R(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function X(u){return u.type==="object"?[...u.members.keys()]:
[]}function k(u){const c=()=>X(u).filter(h=>ue.test(h));return L(u,["id","_id","key"])??L(u,c().sort())}function $(u){return L(u,le)}function L(u,c){const h=u&&c.find(A=>F(u,A)!==void 0);return h&&F(u,
h)}function R(u){return u.type==="string"||u.type==="literal"}function P(u){return u===void 0?[]:R(u)?[D(u.text)]:(u.type==="array"?u.items:[...u.members.values()]).flatMap(P)}function S(u,c,h){return h&&
ie.includes(u)&&R(c)}function D(u){return u.startsWith('"')?u.includes("\\")?JSON.parse(u):u.slice(1,-1):u}class I{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(c,h=A=>{}){this.#e=c,this.#t=c.lines.
length===0,this.#n=h}read(c){const{fields:h,orders:A}=this.#e,_=Y=>(0,V.pi)(h,Y,this.#n);return(0,v.q)(c,void 0,{enter:(Y,ce="")=>this.#t?void 0:{key:ce,outer:Y},scalar:Y=>this.scalar(Y),array:(Y,ce)=>{
const Z=Y.length>0&&_({key:"",outer:ce});return this.array(Z?[]:Y,(0,V.pi)(A,ce,this.#n))},object:(Y,ce)=>{let Z;for(const[pe,ve]of h.size===0?[]:Y)_({key:pe,outer:ce})&&(Y.delete(pe),ie.includes(pe)&&
(Z=(Z??new Map).set(pe,ve)));return this.object(Y,Z)}})}scalar(c){let h=this.#s.get(c);return h===void 0&&(h={type:c.startsWith('"')?"string":"literal",id:++this.#r,text:c},this.#s.set(c,h)),h}array(c,h){
const A=h?c.toSorted((ce,Z)=>ce.id-Z.id):c;let _=A.length;for(const{id:ce}of A)_=j(_,ce);const Y=this.#i(_,{type:"array",id:this.#r+1,items:A,unordered:h});return this.#t?Y:{type:"array",id:Y.id,items:c,
unordered:h}}object(c,h){let A=~c.size;for(const[Y,{id:ce}]of c)A=A+j(this.scalar(Y).id,ce)|0;const _=this.#i(A,{type:"object",id:this.#r+1,members:c,matchOnly:h});return this.#t?_:{type:"object",id:_.
id,members:c,matchOnly:h}}#i(c,h){for(let A=c;;A=A+1|0){const _=this.#o.get(A);if(_&&W(_,h))return _;if(!_)return this.#o.set(A,h),this.#r++,h}}}function W(u,c){if(u.type==="array")return c.type==="ob\
ject"||u.items.length!==c.items.length?!1:u.items.every(({id:h},A)=>h===c.items[A]?.id);if(c.type==="array"||u.members.size!==c.members.size)return!1;for(const[h,{id:A}]of c.members)if(u.members.get(h)?.
id!==A)return!1;return!0}function j(u,c){const h=Math.imul(u^u>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function T(u){if(R(u))return u.text;if(u.type==="array"){
const h=u.items.map(T);return`[${(u.unordered?h.sort():h).join()}]`}return`{${Array.from(u.members,([h,A])=>`${JSON.stringify(h)}:${T(A)}`).sort().join()}}`}}),899:(($e,Oe,b)=>{b.d(Oe,{K$:()=>v,pi:()=>ie,
wo:()=>V});const v=V("");function V(F){const X=new Set,[k,$]=[new Map,new Map];for(const[L,R]of F.split(/\r\n|\r|\n/).entries()){const P=R.trim();if(P===""||P.startsWith("#"))continue;const[S,D]=P.endsWith(
"[]")?[P.slice(0,-2),$]:[P,k],I=S.split(".").reverse(),W=le(S);if(I.includes(""))throw new Error(`has an empty key in line ${L+1} (join keys by single dots)`);if(I.every(j=>j==="*"))throw new Error(`h\
as only * in line ${L+1}, which would ignore everything (name a key)`);X.add(P),D.set(W,[...D.get(W)??[],{line:P,keys:I}])}return{lines:[...X],fields:k,orders:$}}function ie(F,X,k){if(F.size===0||X===
void 0)return!1;const $=["*",le(X.key)].flatMap(L=>F.get(L)??[]).filter(({keys:L})=>ue(X,L));for(const{line:L}of $)k(L);return $.length>0}function le(F){return F.slice(F.lastIndexOf(".")+1)}function ue(F,X){
if(F===void 0||X.length===0)return X.length===0;const k=X[0]==="*"?["*"]:F.key.split(".").reverse();return k.every(($,L)=>$===X[L])&&ue(F.outer,X.slice(k.length))}}),742:(($e,Oe,b)=>{b.d(Oe,{OD:()=>ye,
qy:()=>C,Z:()=>me,yR:()=>fe});var v=b(436),V=b(899),ie=b(726);function le(B,q){const ne=q.size===0?void 0:q.get(JSON.stringify(B));return ne===void 0?B:(0,v.e1)(ne)}function ue({base:B,head:q}){return B===
q?[]:v.Rk.flatMap(ne=>{const[K,ae]=[(0,v.TN)(B,ne),(0,v.TN)(q,ne)];return K!==ae&&K?.startsWith('"')&&ae?.startsWith('"')?[[K,ae]]:[]})}function F(B,q){const ne=new Map;for(const[ae,Q]of B)ne.set(ae,(ne.
get(ae)??new Set).add(Q));const K=([ae,Q])=>ne.get(ae)?.size===1&&q.base.get(ae)===1&&q.head.get(Q)===1;return new Map(B.filter(K))}function X(B){const q=ne=>{const K=new Map,ae=(Q,ge)=>{if(Q.type==="\
array")for(const be of Q.items)ae(be,!0);if(Q.type!=="object")return;const Le=ge?[Q.id,...v.Rk.flatMap(be=>(0,v.TN)(Q,be)??[])]:[];for(const be of new Set(Le))K.set(be,(K.get(be)??0)+1);for(const be of Q.
members.values())ae(be,!1)};for(const Q of B)ae(Q[ne],!1);return K};return{base:q("base"),head:q("head")}}function k(B,q,ne){const K={element:new Map,member:new Map};function ae(ge,Le){if(q.size===0&&
!ne)return ge;if((0,v.jn)(ge))return B.scalar(q.get(ge.text)??ge.text);const be=K[Le?"element":"member"],Ue=be.get(ge.id)??Q(ge,Le);return be.set(ge.id,Ue),Ue}function Q(ge,Le){if(ge.type==="array"){const Ue=ge.
items.map(De=>ae(De,!0));return B.array(Ue,ge.unordered)}const be=new Map;for(const[Ue,De]of ge.members)(0,v.Op)(Ue,De,Le)?ne||be.set(Ue,De):be.set(le(Ue,q),ae(De,!1));return B.object(be)}return(ge,Le=!1)=>ae(
ge,Le).id}function $(B,q){const ne={base:k(B,q,!0),head:k(B,new Map,!0)};return{interner:B,renames:q,follow:k(B,q,!1),bare:ne}}var L=b(408);const R=.4,P=.9,S=4e4,D=4,I=/^(""|0|true|false|null)$/,W=.25,
j=new Set([...v.eX,"type"]);function T(B,q,ne){const{compare:K,shareRare:ae}=h(B,ne),Q=u(B,q),ge=c(B);return Le=>(be,Ue)=>{const De=(0,L.qc)(be,Ue),Ge=De.reduce((f,{base:N,head:de})=>f+N.length*de.length,
0),Te=f=>Ge>S?[...ae(f),...(0,L.O6)(q,f).flatMap(L.yU)]:f.base.flatMap(N=>f.head.map(de=>({base:N,head:de}))),Ae=De.flatMap(Te).flatMap(f=>{const N=K(f);return(Le>0&&ge(f)?K(f,()=>1)>=P:N>=Le)?[{pair:f,
alike:N,distance:Q(f)}]:[]});Ae.sort((f,N)=>N.alike-f.alike||f.distance-N.distance);const We=new Set;return Ae.flatMap(({pair:f})=>We.has(f.base)||We.has(f.head)?[]:(We.add(f.base).add(f.head),[f]))}}
function u({base:B},q){const ne=new Map((0,L.Ms)(q).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let K=0;const ae=B.map(({index:Q})=>(K=ne.get(Q)??K,Q+K));return Q=>Math.abs((ae[Q.base.index]??0)-
Q.head.index)}function c({base:B,head:q}){const ne=({item:ge})=>[(0,v.TH)(ge),(0,v.Gg)(ge)],[K,ae]=[new Set(B.flatMap(ne)),new Set(q.flatMap(ne))],Q=(ge,Le)=>ne(ge).every(be=>be!==void 0&&!Le.has(be));
return ge=>Q(ge.base,ae)&&Q(ge.head,K)}function h(B,{renames:q,follow:ne}){const K=new Map([["",0]]),ae=new Set;function Q(Te){const Ae=K.get(Te)??K.size;return Ae===K.size&&K.set(Te,Ae),Ae}function ge(Te,Ae){
const We=new Set,f=(N,de,ke)=>{if((0,v.jn)(N)||(N.type==="array"?N.items.length:N.members.size)===0){const _e=Q(`${de}=${Ae==="base"?ne(N):N.id}`);We.add(_e),(!(0,v.jn)(N)||I.test(N.text))&&ae.add(_e)}else if(N.
type==="array")for(const _e of N.items)f(_e,Q(`${de}[]`),!0);else for(const[_e,He]of N.members)de===0&&(0,v.jn)(He)&&j.has(_e)||(0,v.Op)(_e,He,ke)||f(He,Q(`${de}.${Ae==="base"?le(_e,q):_e}`),!1)};return f(
Te,0,!0),We}const Le=new Map,be=new Map,Ue=Te=>Le.get(Te)??new Set;for(const Te of["base","head"]){for(const Ae of B[Te])Le.set(Ae,ge(Ae.item,Te));for(const[Ae,We]of(0,ie.Vn)(B[Te].flatMap(f=>[...Ue(f)]))){
const f=(ae.has(Ae)?W:1)/We;be.set(Ae,Math.min(be.get(Ae)??1,f))}}const De=Te=>be.get(Te)??0,Ge=Te=>[...Ue(Te)].filter(Ae=>De(Ae)>=1/D);return{compare({base:Te,head:Ae},We=De){const f=_e=>{let He=0;for(const Ve of _e)
He+=We(Ve);return He},[N,de]=[Ue(Te),Ue(Ae)],ke=[...N].filter(_e=>de.has(_e));return 2*f(ke)/(f(N)+f(de))||0},shareRare(Te){const Ae=new Map;for(const We of Te.head)for(const f of Ge(We))Ae.set(f,[...Ae.
get(f)??[],We]);return Te.base.flatMap(We=>{const f=new Set(Ge(We).flatMap(N=>Ae.get(N)??[]));return Array.from(f,N=>({base:We,head:N}))})}}}function A(B,q,ne){const K={base:{item:B,index:0,array:[B]},
head:{item:q,index:0,array:[q]}};return h({base:[K.base],head:[K.head]},ne).compare(K)}const _=/^"[\w-]{0,20}"$/;function Y(B,q,ne){let K=[],ae=B;const Q=()=>ae.base.length===0||ae.head.length===0,ge=(f,N)=>{
const de=Q()?[]:f(ae,N);de.length!==0&&(K=K.concat(de),ae=(0,L.FF)(ae,de))},Le=f=>(N,de)=>(0,L.O6)(K,N).flatMap(ke=>f(ke,de)),be=ne||[...B.base,...B.head].some(({item:f})=>f.type==="object"),Ue=v.Rk.filter(
f=>!(ve(B.base,f)&&ve(B.head,f)));for(const f of Re(Ue,B,q))ge(L.kk,Z(f));const De=({item:f})=>f.id,Ge=({item:f},N)=>N==="base"?q.follow(f,!0):f.id;for(const f of q.renames.size>0?[Ge,De]:[De])ge(Le(L.
eV),f),be&&ge(L.kh,f);if(be&&!Q()){const f=c(B);for(const ke of Re(we(B),B,q).slice(0,1)){const _e=He=>!v.ZM.test(ke)&&f(He)&&_.test((0,v.TN)(He.head.item,ke)??"");ge((He,Ve)=>(0,L.kk)(He,Ve).filter(Xe=>!_e(
Xe)),Z(ke))}const N=ke=>({item:_e},He)=>pe(_e,q.bare[He],ke);ge(Le(L.eV),N(1)),ge(L.kh,N(3));const de=T(B,K,q);for(const ke of[...v.eX,"key"])ge(de(0),Z(ke));ge(de(R),({item:ke})=>ke.type==="object"?(0,v.
TN)(ke,"type")??"":void 0)}const Te=Ue.length<v.Rk.length,Ae=f=>(0,v.Gg)(f)??(Te?Ue.find(N=>(0,v.TN)(f,N)):(0,v.TH)(f));return ge(Le((f,N)=>Te&&ce(f.base)===ce(f.head)?(0,L.yU)(f):(0,L.kh)(f,N)),({item:f})=>Ae(
f)===void 0?"":void 0),K}function ce(B){return B.map(({index:q})=>q).join()}function Z(B){return({item:q})=>(0,v.TN)(q,B)}function pe(B,q,ne){return B.type!=="object"||[...B.members].filter(([ae,Q])=>!(0,v.
Op)(ae,Q,!0)).length<ne?void 0:q(B,!0)}function ve(B,q){const ne=K=>B.every(({item:ae,index:Q})=>(0,v.TN)(ae,q)?.replaceAll('"',"")===`${K+Q}`);return B.length>1&&(ne(0)||ne(1))}function Re(B,q,ne){const K=B.
map(Q=>({key:Q,pairs:(0,L.kk)(q,Z(Q))})),ae=(Q,ge)=>Q.every(({base:be,head:Ue},De)=>be===ge[De]?.base&&Ue===ge[De]?.head)?0:se(ge,ne)-se(Q,ne);return K.sort(({pairs:Q},{pairs:ge})=>ge.length-Q.length||
ae(Q,ge)),K.map(({key:Q})=>Q)}function se(B,{interner:q,renames:ne,bare:K}){const ae=B.map(({base:ge,head:Le})=>({base:ge.item,head:Le.item})),Q=k(q,new Map([...ne,...ae.flatMap(ue)]),!0);return ae.filter(
({base:ge,head:Le})=>[Q,K.head].some(be=>be(ge,!0)===K.head(Le,!0))).length}function we({base:B,head:q}){const ne=(0,ie.Vn)(q.flatMap(({item:Q})=>(0,v.YD)(Q))),K=Q=>2*(ne.get(Q)??0)>q.length&&Q!=="typ\
e",ae=[...ne.keys()].filter(Q=>K(Q)&&ze(B,Q)&&ze(q,Q)).sort();return[...ae.filter(Q=>v.ZM.test(Q)),...ae]}function ze(B,q){const ne=B.flatMap(({item:ae})=>(0,v.TN)(ae,q)??[]).filter(ae=>ae.startsWith(
'"'));if(ne.length<2||2*ne.length<=B.length||new Set(ne).size<ne.length)return!1;const K=new Set(B.flatMap(({item:ae})=>v.Rk.map(Q=>(0,v.TN)(ae,Q))));return 2*ne.filter(ae=>K.has(ae)).length<ne.length}
const Ke=8,Je=.5;function Ye(B,q,ne,K){const ae=Te=>B[Te].flatMap(We=>[We,...it(We,K)]).filter(({path:We,value:f})=>We.at(-1)?.type==="item"&&ne[Te].get(f.id)===1),Q={bases:new Set,heads:new Map};let ge={
base:ae("base"),head:ae("head")};const Le=(Te,Ae)=>{const We=(0,L.kk)(ge,Te).filter(({base:f,head:N})=>f.arrays!==N.arrays&&Ae(f.value,N.value));for(const{base:f,head:N}of We)Q.bases.add(f.value),Q.heads.
set(N.value,f);ge=(0,L.FF)(ge,We)},be=(Te,Ae)=>(0,v.TN)(Te,"type")===(0,v.TN)(Ae,"type"),Ue=(Te,Ae)=>be(Te,Ae)&&A(Te,Ae,q)>=Je,De=(Te,Ae)=>(ne[Ae].get(Te??"")??0)<2,Ge=(Te,Ae)=>De(Te,Ae)?Te:void 0;return Le(
({value:Te},Ae)=>Ge((0,v.TH)(Te),Ae),(Te,Ae)=>((0,v.TH)(Te)?.length??0)>=Ke||Ue(Te,Ae)),Le(({value:Te},Ae)=>Ge((0,v.Gg)(Te),Ae),Ue),Le(({value:Te},Ae)=>De((0,v.TH)(Te),Ae)?pe(Te,q.bare[Ae],3):void 0,be),
Q}function it({value:B,path:q},ne){return(0,ie.Vg)(B,ne).flatMap(K=>{if((0,v.jn)(K.value))return[];const ae={value:K.value,path:[...q,K.step]};return[ae,...it(ae,ne)]})}function Ze(B,q,ne,K){const ae=[],
Q=[],ge=[],Le=[],be={base:[],head:[]};function Ue({base:f,head:N},de,ke){ke==="element"&&Le.push(...ue({base:f,head:N})),(ke==="element"||ke==="member"&&f.type==="object"&&N.type==="object")&&ge.push(
{base:f,head:N,path:de}),f.id!==N.id&&(f.type==="array"&&N.type==="array"?We(f,N,de):f.type==="object"&&N.type==="object"?Ae({base:f,head:N},de,ke):ke!=="own"&&(0,v.jn)(f)&&(0,v.jn)(N)&&q.renames.get(
f.text)===N.text?Q.push({path:de,from:(0,v.e1)(f.text),to:(0,v.e1)(N.text)}):ae.push({kind:"modified",path:de,from:f,to:N}))}function De({base:f,head:N},de,ke,_e){f!==void 0&&N!==void 0?Ue({base:f,head:N},
de,ke):N!==void 0&&!Ge(N,de)?(ae.push({kind:"added",path:de,value:N}),be.head.push({value:N,path:de,arrays:_e}),ne.heads.size>0&&Te(N,de)):f!==void 0&&!ne.bases.has(f)&&(ae.push({kind:"removed",path:de,
value:f}),be.base.push({value:f,path:de,arrays:_e}))}function Ge(f,N){const de=ne.heads.get(f);return de===void 0?!1:(ae.push({kind:"moved",path:N,from:de.path}),Ue({base:de.value,head:f},N,"element"),
!0)}function Te(f,N){for(const{step:de,value:ke}of(0,ie.Vg)(f,K)){const _e=[...N,de];Ge(ke,_e)||Te(ke,_e)}}function Ae(f,N,de){for(const{key:ke,from:_e,...He}of w(f,q)){const Ve=[...N,{type:"member",key:ke}];
_e!==ke&&Q.push({path:Ve,from:_e,to:ke});const Xe=He.base!==void 0&&(0,v.Op)(ke,He.base,de==="element");De(He,Ve,Xe?"own":"member")}}function We(f,N,de){const ke={base:(0,L.S3)(f.items),head:(0,L.S3)(
N.items)},_e=Y(ke,q,f.unordered&&N.unordered).filter(rt=>!ne.bases.has(rt.base.item)&&!ne.heads.has(rt.head.item)),He=(0,ie.Oe)(ke,_e,K),Ve=new Set((0,L.Ms)(_e).map(rt=>rt.head.index)),Xe=He.filter(rt=>rt.
base&&rt.head&&!Ve.has(rt.index));Xe.length>0&&!N.unordered&&ae.push({kind:"reordered",path:de,moved:Xe.map(({step:rt})=>rt)});for(const{step:rt,...st}of He)De(st,[...de,rt],"element",ke)}return Ue(B,
[],"root"),{changes:ae,references:Q,matches:ge,renames:Le,unmatched:be}}function w({base:B,head:q},{renames:ne,follow:K}){const ae=new Map(B.members),Q=new Map,ge=(be,Ue)=>be.id===Ue.id||K(be)===Ue.id;
for(const be of[ge,()=>!0])for(const Ue of[De=>De,De=>le(De,ne)])for(const[De,Ge]of ae){const Te=Ue(De),Ae=q.members.get(Te);Ae===void 0||Q.has(Te)||!be(Ge,Ae)||(ae.delete(De),Q.set(Te,{key:Te,from:De,
base:Ge,head:Ae}))}for(const[be,Ue]of q.members)Q.has(be)||Q.set(be,{key:be,from:be,head:Ue});const Le=Array.from(ae,([be,Ue])=>({key:be,from:be,base:Ue}));return[...Q.values(),...Le].sort((be,Ue)=>be.
key<Ue.key?-1:1)}const g={bases:new Set,heads:new Map},J=5;function C(B,q){const ne=new v.Ms(V.K$),[K,ae]=[B,q].map(Q=>fe(Q,ne));return K&&ae&&ye([{base:K,head:ae}],ne)[0]}function fe(B,q=new v.Ms(V.K$)){
return/^\s*[[{]/.test(B)?q.read(B):void 0}function ye(B,q){const ne=me(()=>X(B)),K=me(()=>(0,ie.j9)([...B.map(({head:Le})=>Le),...B.map(({base:Le})=>Le)])),ae=(Le,be)=>K().componentOf(Le,be);function Q(Le){
const be=$(q,Le);return B.map(Ue=>{const De=Ze(Ue,be,g,ae),{base:Ge,head:Te}=De.unmatched;if(Ge.length===0||Te.length===0)return De;const Ae=Ye(De.unmatched,be,ne(),ae);if(Ae.heads.size===0)return De;
const We=Ze(Ue,be,Ae,ae);return We.changes.filter(({kind:f})=>f==="moved").length===Ae.heads.size?We:De})}let ge=new Map;for(let Le=0;Le<J;Le++){const be=Q(ge),Ue=be.flatMap(Ge=>Ge.renames),De=Ue.length===
0?new Map:F(Ue,ne());if(ge.size===De.size&&[...ge].every(([Ge,Te])=>De.get(Ge)===Te)){if(be.some(({changes:Ge})=>Ge.length>0))return be;break}ge=De}return Q(new Map)}function me(B){let q;return()=>(q??=
{value:B()},q.value)}}),726:(($e,Oe,b)=>{b.d(Oe,{Oe:()=>P,Vg:()=>S,Vn:()=>T,j9:()=>F,oP:()=>j,qU:()=>X});var v=b(436),V=b(408);const ie=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
ue=40;function F(c){const h=c.map(R),A=Z=>h.find(pe=>pe.get(Z))?.get(Z);function _(Z,pe){for(const ve of(0,v.YD)(Z).sort()){if(ie.test(ve))continue;const Re=`${(0,v.TN)(Z,ve)}`,se=ve==="type"?`"${Re.split(
":")[1]}`:Re,we=A(se);if(we===void 0||X(we.item)===void 0)continue;const ze=h.some(Ke=>{const Je=Ke.get(se);return Je&&(Je.array===pe||L(pe,Je.item))});if(ve==="type"||!ze)return we.item}}function Y(Z,pe){
const ve=(0,v.Gg)(Z);return X(Z)??X(_(Z,pe))??(ve&&(0,v.e1)(ve))}function ce(Z){const pe=/\d/.test(Z)?A(Z):void 0;return pe&&(Y(pe.item,pe.array)??u(pe.item))}return{componentOf:_,nameOf:Y,labelOf:ce}}
function X(c){const h=c&&((0,v.TN)(c,"name")??k(c));return h&&(0,v.e1)(h)}function k(c){const[h,A]=[$(c,"localeData"),$(c,"data")],Y=(h?["en",...(0,v.YD)(h)]:[]).map(Z=>(0,v.Gg)($(h,Z))),ce=[A,$(A,"no\
de")].map(Z=>(0,v.Ku)(Z,["label",...v.eX,"display_name"]));return[...Y,...ce].find(Z=>Z!==void 0)}function $(c,h){return c?.type==="object"?c.members.get(h):void 0}function L(c,h){return(0,v.YD)(h).map(
_=>$(h,_)).some(_=>_?.type==="array"&&_.items===c)}function R(c){const h=new Map,A=_=>{if(_.type==="object")for(const Y of _.members.values())A(Y);if(_.type==="array")for(const Y of _.items){const ce=(0,v.
YD)(Y).filter(pe=>v.ZM.test(pe)),Z=new Set(ce.flatMap(pe=>(0,v.TN)(Y,pe)??[]));for(const pe of Z)h.set(pe,h.has(pe)?void 0:{item:Y,array:_.items});A(Y)}};return A(c),h}function P(c,h,A){const _=(0,V.FF)(
c,h),Y=[..._.base.map(Z=>({...Z,base:Z.item})),...h.map(({base:Z,head:pe})=>({...pe,base:Z.item,head:pe.item})),..._.head.map(Z=>({...Z,head:Z.item}))],ce=W(Y,A);return Y.map(Z=>({...Z,step:D(Z,ce.get(
Z))})).sort(I)}function S(c,h){return c.type==="object"?Array.from(c.members,([_,Y])=>({step:{type:"member",key:_},value:Y})):(c.type==="array"?P({base:[],head:(0,V.S3)(c.items)},[],h):[]).map(({step:_,
item:Y})=>({step:_,value:Y}))}function D({item:c,index:h},A){if(A===void 0)return{type:"element",index:h,item:c};const _=u(c),Y=_!==void 0&&_.length<=ue&&!A.startsWith(_);return{type:"item",label:A,...Y&&
{hint:_},item:c}}function I({step:c},{step:h}){return c.type==="item"&&h.type==="item"?c.label<h.label?-1:1:c.type==="element"&&h.type==="element"?c.index-h.index:c.type==="item"?-1:1}function W(c,h){
const A=new Map,_=new Set;let Y=c.filter(({item:se})=>(X(se)??(0,v.Gg)(se)??(0,v.TH)(se))!==void 0);const ce=se=>{const we=Y.map(se),ze=T(we);Y=Y.filter((Ke,Je)=>{const Ye=we[Je];return Ye===void 0||ze.
get(Ye)!==1||_.has(Ye)?!0:(_.add(Ye),A.set(Ke,Ye),!1)})};ce(({item:se})=>X(se));const Z=new Map(Y.map(se=>[se,X(se.item)??X(h(se.item,se.array))])),pe=T([...Z.values()]),ve=se=>{const[we,ze]=[Z.get(se),
(0,v.Gg)(se.item)];return X(se.item)??(pe.get(we)===1?we:void 0)??(ze&&(0,v.e1)(ze))},Re=(se,we)=>{const[ze,Ke]=[(0,v.TH)(se.item),ve(se)??u(se.item)];return ze?j(Ke,ze,we):Ke};return ce(se=>ve(se)??Re(
se,le)),ce(se=>Re(se,le)),ce(se=>Re(se,/$/)),ce(se=>`${ve(se)??u(se.item)??Re(se,/$/)} [${se.index}${se.head?"":", before"}]`),A}function j(c,h,A=le){const _=(0,v.e1)(h).replace(A,"");return c?`${c} (${_}\
)`:_}function T(c){const h=new Map;for(const A of c)h.set(A,(h.get(A)??0)+1);return h}function u(c){const h=(0,v.TN)(c,"type");return h?.startsWith('"')?(0,v.e1)(h):void 0}}),856:(($e,Oe,b)=>{b.d(Oe,{
$C:()=>h,Wr:()=>ce,_p:()=>A,lb:()=>W});var v=b(706),V=b(436),ie=b(742);const le=8,ue="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|acco\
unt|functions|master|signing|shared)[-_. ]?key|cookie",F=new RegExp(`(?:(?:${ue})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),X=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,k=new RegExp(`\
^x?(?:${ue}|(?:password|secret|apikey)s)$`),$=/name|key|header|field/i,L=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,R=["value","values","default","defaultvalue","headervalue"],P=/\{\{|\$\{|<%/,
S="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",D="(?:(?:bearer|basic|token)\\s{1,4})?",I=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${ue})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}\
(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${ue})\\s{0,4}=\\s{0,4}${D})${S}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${ue})\\s{0,4}:\\s{0,4}${D}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${S}(?:[^\\s"'\`,)}\\]\\\
\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${S}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(Z=>new RegExp(Z,"giu"));function W({workflows:Z}){
const pe=new v.pO;for(const{secrets:Re,files:se}of Z){const we=se.flatMap(({base:ze,head:Ke})=>[ze,Ke].flatMap(ce));for(const ze of[...Re,...we].flatMap(j))pe.add(ze,T)}const ve=new Map;return Re=>{const se=ve.
get(Re);if(se)return se;const we=[],ze=Ye=>(we.push(Ye),v.v5),Je={shown:I.reduce((Ye,it)=>Ye.replace(it,ze),pe.hide(Re,ze)),hidden:JSON.stringify(we)};return ve.set(Re,Je),Je}}function j(Z){return[Z,Z.
replace(/^(?:bearer|basic|token) /i,""),...(0,V.PX)((0,ie.yR)(Z))]}function T(Z){return Z.length>=le&&!new RegExp("^\\p{L}+$","u").test(Z)}function u(Z){const pe=c(Z);return F.test(pe)&&!X.test(pe)}function c(Z){
return Z.toLowerCase().replace(/[^a-z]/g,"")}function h(Z,pe,ve){return _(pe)?!1:u(Z)?Y(pe)||k.test(c(Z)):!R.includes(c(Z))||ve?.type!=="object"?!1:[...ve.members].some(([Re,se])=>{const we=(0,V.jn)(se)&&
(se.text==="true"?Re:L.test(Re)&&(0,V.e1)(se.text));return $.test(Re)&&u(`${(0,V.TN)(ve,Re)}`)||we&&k.test(c(we))})}function A(Z,...pe){return pe.every(_)?!1:Z.some((ve,Re)=>{const se=Z[Re-1],we=se&&"\
item"in se?se.item:void 0,ze=Z.slice(Re+1).every(({type:Je})=>Je==="element"),Ke=Je=>ve.type==="member"&&h(ve.key,ze?Je:void 0,we);return pe.some(Ke)})}function _(Z){return Z?.type==="literal"&&!/\d/.
test(Z.text)}function Y(Z){return Z?.type==="array"?Z.items.every(Y):Z!==void 0&&(0,V.jn)(Z)}function ce(Z){const pe=[],ve=Re=>{if(Re!==void 0)if((0,V.jn)(Re))ve((0,ie.yR)((0,V.e1)(Re.text)));else if(Re.
type==="array")for(const se of Re.items)ve(se);else for(const[se,we]of Re.members)h(se,we,Re)&&pe.push(...(0,V.PX)(we)),ve(we)};return ve(Z),pe.filter(Re=>!P.test(Re))}}),408:(($e,Oe,b)=>{b.d(Oe,{$z:()=>k,
FF:()=>R,Ms:()=>L,O6:()=>P,S3:()=>ie,eV:()=>le,kh:()=>ue,kk:()=>F,qc:()=>X,yU:()=>$});var v=b(965);const V=500;function ie(S){return S.map((D,I)=>({item:D,index:I,array:S}))}function le(S,D){const I=c=>S[c].
map(h=>D(h,c)),W=(c,h)=>c!==void 0&&c===h,j=(0,v.E)(I("base"),I("head"),{maxEditLength:V,comparator:W});if(j===void 0)return L(ue(S,D));let[T,u]=[0,0];return j.flatMap(({added:c,removed:h,count:A})=>{
const[_,Y]=[S.base.slice(T,T+A),S.head.slice(u,u+A)];return c||(T+=A),h||(u+=A),c||h?[]:$({base:_,head:Y})})}function ue(S,D){return X(S,D).flatMap($)}function F(S,D){return X(S,D).flatMap(I=>I.base.length===
1&&I.head.length===1?$(I):[])}function X(S,D){const I=k(S.head,W=>D(W,"head"));return I.delete(void 0),[...k(S.base,W=>D(W,"base"))].flatMap(([W,j])=>{const T=I.get(W);return T?[{base:j,head:T}]:[]})}
function k(S,D){const I=new Map;for(const W of S){const j=D(W),T=I.get(j);T?T.push(W):I.set(j,[W])}return I}function $({base:S,head:D}){return S.flatMap((I,W)=>{const j=D[W];return j===void 0?[]:[{base:I,
head:j}]})}function L(S){const D=[];for(const W of S.toSorted((j,T)=>j.base.index-T.base.index)){let[j,T]=[0,D.length];for(;j<T;){const u=j+T>>1;(D[u]?.last.head.index??0)<W.head.index?j=u+1:T=u}D[j]=
{last:W,before:D[j-1]}}const I=[];for(let W=D.at(-1);W;W=W.before)I.push(W.last);return I.reverse()}function R({base:S,head:D},I){const W=new Set(I.flatMap(j=>[j.base,j.head]));return{base:S.filter(j=>!W.
has(j)),head:D.filter(j=>!W.has(j))}}function P(S,D){const I=L(S),W={base:0,head:0};return X(D,({index:j},T)=>{for(;(I[W[T]]?.[T].index??1/0)<j;)W[T]++;return W[T]})}}),384:(($e,Oe,b)=>{b.a($e,async(v,V)=>{
try{let I=function(){const W=new le.i_,j=W.required("base",X.Rr),T=W.required("head",X.Rr);[j,T].some(A=>A!==void 0&&(0,ie.existsSync)(A))||(j!==void 0&&W.refuse("base",(0,X.LO)(W.text("base"))),T!==void 0&&
W.refuse("head",(0,X.LO)(W.text("head"))));const u=(0,le.RT)(W),c=W.boolean("fail-on-change",!1),h=W.boolean("summary",!0);return{base:W.check(j),head:W.check(T),ignore:u,failOnChange:c,summary:h}};var ie=b(
24),le=b(991),ue=b(697),F=b(345),X=b(192),k=b(124),$=b(279),L=b(725),R=b(276),P=b(57),S=b(706),D=b(885);await(0,R.eF)(async W=>{const{base:j,head:T,ignore:u,failOnChange:c,summary:h}=I(),A=(0,L.t1)(),
[_,Y]=[(0,S.OX)(j),(0,S.OX)(T)],ce=(0,P.Bu)(Object.entries({Base:_,Head:Y}));A.info(`Comparing ${_} with ${Y}`);const Z=await(0,D.Z)(j,T,{ignore:u,signal:W}).catch(async se=>{const we=(0,$.iT)(se);throw h&&
await(0,P.Sy)("Workflow comparison failed",(0,P.il)((0,ue.UX)(we),(0,R.VY)(we)),ce),we});for(const{name:se,status:we,counts:ze,variablesCompared:Ke}of Z.workflows){const Je=we==="changed"||we==="uncha\
nged"?(0,k.cq)(ze):we,Ye=Ke?"":" (environment variables are not compared)";A.info(`${se===void 0?"":`${(0,S.OX)(se)}: `}${Je}${Ye}`)}const[pe,ve]=[(0,k.Hq)(Z),(0,k.xW)(Z)];(0,R.n0)({changed:pe,...ve});
const Re=await(0,F.S)(Z);if(h){const se=Re(Z.workflows.length>1,[ce]);await(0,P.Sy)(`Workflow comparison: ${(0,k.cq)(ve)}`,se,ce)}if(pe&&c){const se=`The versions differ (${(0,k.cq)(ve)}), and fail-on\
-change is true`;throw new $.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),V()}catch(I){V(I)}},1)}),885:(($e,Oe,b)=>{b.d(Oe,{Z:()=>mt});var v=b(806);const V=nt(
import.meta.url)("node:buffer");var ie=b(761);const le={enter:()=>{},scalar:M=>({json:M}),array:M=>({json:`[${M.map(({json:z})=>z)}]`,items:M}),object(M){return{json:`{${Array.from(M,([G,{json:re}])=>`${JSON.
stringify(G)}:${re}`).sort()}}`,members:M}}};function ue(M){const z=(0,V.isUtf8)(M)?(0,ie.q)(M.toString(),void 0,le):void 0,G=z?.members??z?.items?.map(ee=>[F(ee),ee]);if(G===void 0)return;const re=new Map;
for(const[ee,{members:Ee,json:Ce}]of G){if(ee===void 0||re.has(ee))return;re.set(ee,{name:ee,keys:[...Ee?.keys()??[]],content:Ce})}return{container:Array.isArray(G)?"array":"object",variables:[...re.values()]}}
function F({members:M}){if(!M?.has("value"))return;const z=[M.get("name"),M.get("key")].find(G=>G?.json[0]==='"');return z&&JSON.parse(z.json)}function X({files:M}){const z=[...M].filter(([G])=>(0,v.dU)(
G)).map(([,G])=>k(G));return[...new Set(z.flat())]}function k(M){const z=new TextDecoder().decode(M);try{JSON.parse(z)}catch{return[]}const G=ue(M),re=new Set(G?.container==="array"?G.variables.map(({
name:Ce})=>Ce):void 0),Ee=Array.from(z.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ce,Pe,Be])=>Pe===void 0?[Ce,String(Number(Ce))]:Be===void 0?[JSON.parse(Pe)]:[]);return[...new Set(
Ee)].filter(Ce=>!re.has(Ce))}var $=b(124),L=b(436),R=b(598);function P(M){return(0,V.isUtf8)(M)?M.toString():void 0}function S(M,z,G){const re=/\.json$/i.test(M)?P(z):void 0;return re===void 0?void 0:
G.read(re)}function D(M,z,G,re){if(z.equals(G))return!0;const ee=new Interner(re),Ee=S(M,z,ee);return Ee!==void 0&&Ee.id===S(M,G,ee)?.id}function I({files:M},z){const G=ee=>createHash("sha256").update(
ee).digest("hex"),re=Array.from(M,([ee,Ee])=>{const Ce=S(ee,Ee,new Interner(z));return[ee,G(Ce?canonicalJson(Ce):Ee)]});return G(JSON.stringify(re.sort(([ee],[Ee])=>ee<Ee?-1:1)))}var W=b(899),j=b(742),
T=b(856);const u=1024*1024;function c(M,z,{name:G,ignore:re}){const ee=[M,z].filter(qe=>qe!==void 0),Ee=ee.length===2&&ee.some(A),Ce=[...new Set(ee.flatMap(({files:qe})=>[...qe.keys()]))].sort(),Pe=new Set(
re.lines),Be=new L.Ms(re,qe=>Pe.delete(qe)),Qe=Ce.flatMap(qe=>{const[pt,Et]=[M?.files.get(qe),z?.files.get(qe)],Ot=pt!==void 0&&Et!==void 0&&pt.equals(Et);if(Ee&&(0,v.dU)(qe)||Ot&&Pe.size===0)return[];
const wt=pt&&S(qe,pt,Be),Nt=Ot?wt:Et&&S(qe,Et,Be);return Ot||wt!==void 0&&wt.id===Nt?.id?[]:[{name:qe,from:pt,to:Et,base:wt,head:Nt}]}),ot=Y(Qe,Be),tt=qe=>re.lines.length===0&&ot.some(pt=>pt.name===qe),
ft=ot.length===0?[]:Ce.filter(qe=>!tt(qe)&&!(0,v.dU)(qe)),$t=M===void 0?"added":z===void 0?"removed":void 0;return{name:G,status:$t??(ot.length>0?"changed":"unchanged"),counts:$t?{added:0,modified:0,removed:0,
[$t]:1}:(0,$.cz)(ot.map($.xS)),files:ot,variablesCompared:!(Ee&&ee.some(_)),secrets:[...new Set(ee.flatMap(qe=>[...X(qe),...h(qe,ft)]))],unusedIgnores:[...Pe]}}function h({files:M},z){return z.flatMap(
G=>(0,T.Wr)(S(G,M.get(G)??Buffer.of(),new L.Ms(W.K$))))}function A({kind:M,files:z}){return M==="folder"&&![...z.keys()].some(v.dU)}function _({files:M}){return[...M].some(([z,G])=>(0,v.dU)(z)&&ue(G)?.
variables.length!==0)}function Y(M,z){const G=M.flatMap(({name:ee,base:Ee,head:Ce})=>Ee&&Ce&&!(0,v.dU)(ee)?[{name:ee,base:Ee,head:Ce}]:[]),re=new Map((0,j.OD)(G,z).map((ee,Ee)=>[G[Ee]?.name,ee]));return M.
map(ee=>ce(ee,re.get(ee.name)))}function ce({name:M,from:z,to:G,base:re,head:ee},Ee){const Ce=z===void 0?"added":G===void 0?"removed":"modified",Pe={name:M,status:Ce,changes:[],references:[],matches:[],
base:void 0,head:void 0};if((0,v.dU)(M))return{...Pe,kind:"variables",changes:pe(re,ee,Ce)};if(Ee||Ce!=="modified"&&(re??ee))return{...Pe,kind:"json",base:re,head:ee,...Ee};const[Be,Qe]=[z&&Z(z),G&&Z(
G)];return z&&Be===void 0||G&&Qe===void 0?{...Pe,kind:"binary"}:{...Pe,kind:"text",text:{base:Be,head:Qe}}}function Z(M){return M.length<=u&&!M.includes(0)?P(M):void 0}function pe(M,z,G){const[re,ee]=[
M,z].map(tt=>tt&&ue(Buffer.from((0,L.dj)(tt))));if(G==="modified"&&(re===void 0||re.container!==ee?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const Ee=tt=>new Map(tt?.variables.map(
({name:ft,content:$t})=>[ft,$t])),[Ce,Pe]=[Ee(re),Ee(ee)],Be=[],Qe=[...Ce.keys()].filter(tt=>Pe.has(tt)),ot=[...Pe.keys()].filter(tt=>Ce.has(tt));Qe.some((tt,ft)=>tt!==ot[ft])&&Be.push({kind:"reordere\
d",path:[],moved:[]});for(const tt of[...new Set([...Ce.keys(),...Pe.keys()])].sort()){const ft=[{type:"member",key:tt}];Ce.has(tt)?Pe.has(tt)?Ce.get(tt)!==Pe.get(tt)&&Be.push({kind:"modified",path:ft,
from:$.RG,to:$.RG}):Be.push({kind:"removed",path:ft,value:$.RG}):Be.push({kind:"added",path:ft,value:$.RG})}return Be}var ve=b(279),Re=b(24),se=b(455),we=b(760),ze=b(142),Ke=b(706);const[Je,Ye,it]=["f\
low_definition.json","app_definition.json","env_variables.json"],Ze=[Je,Ye,it],w=1e4,g=256*1024*1024;function J(M,z){const G=[...z].filter(([re])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(re));return{kind:M,
files:new Map(G.sort(([re],[ee])=>re<ee?-1:1))}}function C({kind:M,files:z}){return{kind:M,files:new Map([...z].filter(([G])=>!isEnvVariables(G)))}}const fe=/^\.|^__MACOSX$/;function ye(M){const z=new Set(
M),G=Ce=>Ze.some(Pe=>z.has(Ce+Pe));if(G(""))return"";const re=new Set(M.filter(Ce=>Ce.includes("/")).map(Ce=>Ce.slice(0,Ce.indexOf("/")))),[ee,...Ee]=[...re].filter(Ce=>!fe.test(Ce));return Ee.length===
0&&G(`${ee}/`)?`${ee}/`:""}function me(M){const z=ye(M);return M.includes(z+Ye)||M.includes(z+Je)}function B(M,z){return new ve.HR({what:M,advice:z,topic:"unpacking"})}function q(M,z){for(const{index:G}of`${z}\
/`.matchAll(/\//g)){const re=z.slice(0,G),ee=(0,Re.lstatSync)((0,we.join)(M,re),{throwIfNoEntry:!1});if(ee?.isSymbolicLink())throw B(`${(0,Ke.TL)(re)} in the folder is a symbolic link, which isn't fol\
lowed`,"Delete it.");if(re===z&&ee?.isFile())return ee;if(!ee?.isDirectory())break}}async function ne(M,z,G,re=1/0){const ee=new Map,Ee=new Map;let Ce=re;for(const Pe of z){G.throwIfAborted();const Be=q(
M,Pe);if(!(Be===void 0||Ee.get((0,v.Sr)(Pe))===Be.ino)){if(Ee.set((0,v.Sr)(Pe),Be.ino),Ce-=Be.size,Ce<0)throw new Error("its files take more than 256 MiB, the limit");ee.set(Pe,await(0,se.readFile)((0,we.
join)(M,Pe)))}}return ee}async function K(M){return(await(0,se.readdir)(M,{withFileTypes:!0})).map(G=>G.name+(G.isDirectory()?"/":""))}async function ae(M,z){const G=[],re=[""];for(const ee of re){z.throwIfAborted();
for(const Ee of await K((0,we.join)(M,ee))){if((0,v.jq)(Ee))continue;if((Ee.endsWith("/")?re:G).push(ee+Ee),G.length+re.length>w)throw new Error("more than 10,000 files are in it")}}return G}async function Q(M){
if(!q(M,v.gv))return;const z=await(0,se.readFile)((0,we.join)(M,v.gv),"utf8");let G;try{const{unpackedFiles:re}=JSON.parse(z);re.every(ee=>(0,v.x5)(ee)===void 0)&&(G=new Set(re))}catch{}return{text:z,
paths:G}}async function ge(M,z){const G=new Set(z.map(caseFold));return(await readdir(M).catch(()=>[])).filter(ee=>!G.has(caseFold(ee))&&existsSync(join(M,ee,RECORD)))}function Le(M){return`${JSON.stringify(
{unpackedFiles:[...M]},null,2)}
`}const be=nt(import.meta.url)("node:zlib");var Ue=b(663);const De=2048,Ge=new Set([0,10]);async function Te(M,z){z?.throwIfAborted();const{zip:G,source:re,entries:ee}=await Ae(M).catch(Ve("The packag\
e")),Ee=ye([...ee.keys()]),Ce=[];for(const[Pe,Be]of ee){z?.throwIfAborted();const Qe=await ke(G,re,Be).catch(Ve(`${(0,Ke.TL)(Pe)} in the package`));Pe.startsWith(Ee)&&!_e(Pe)&&Ce.push([Pe.slice(Ee.length),
Qe])}return J("zip",Ce)}async function Ae(M){const z=We(M),G=await(0,Ue.SY)(z,{decodeStrings:!1});return{zip:G,source:z,entries:await f(G)}}function We(M){for(let z=M.length-21;z>0;){z=M.lastIndexOf("\
PK",z-1,"latin1");const G=z+22+(z<0?1/0:M.readUInt16LE(z+20));if(G<=M.length)return M.subarray(0,G)}throw M.toString("latin1",0,2)==="PK"?new Error("its end is missing"):rt(M)}async function f(M){if(M.
entryCount>w)throw He(`The package has ${M.entryCount} entries. The limit is 10,000`);const z=new Map;let G=0;for await(const Ee of M.eachEntry()){const Ce=N(Ee);if(z.has(Ce))throw He(`The package has\
 ${(0,Ke.TL)(Ce)} twice`,"Export it again.");const Pe=de(Ce,Ee);if(Pe!==void 0)throw He(`${(0,Ke.TL)(Ce)} in the package ${Pe}`);if(G+=Ee.uncompressedSize,G>g)throw He("The package takes more than 256\
 MiB unpacked, the limit");z.set(Ce,Ee)}const re=[...z.keys()];if(re.every(_e))throw He("The package has no files in it","Export it again.");const ee=(0,v.Oj)(re);if(ee===void 0)return z;throw He(`${ee.
map(Ee=>(0,Ke.TL)(Ee)).join(" and ")} in the package collide on a disk that ignores case`)}function N({generalPurposeBitFlag:M,fileNameRaw:z,extraFields:G,versionMadeBy:re}){const ee=(0,V.isUtf8)(z)?De:
M,Ee=Ge.has(re>>>8);return(0,Ue.ax)(ee,z,G,!Ee).replace(/^(\.\/+)+/,"")}function de(M,z){const G=z.externalFileAttributes>>>16&61440;return G===40960?"is a symbolic link":G!==0&&G!==32768&&G!==16384?"\
is neither a file nor a folder":_e(M)&&z.uncompressedSize>0?"is a folder with a content of its own":z.canDecodeFileData()?(0,v.dU)(z.fileNameRaw.toString())&&!(0,v.dU)(M)?"is also named env_variables.\
json":(0,v.x5)(M,v.fw):"is encrypted, or compressed by another method than deflate"}async function ke(M,z,G){const{compressedSize:re,compressionMethod:ee,uncompressedSize:Ee}=G,{fileDataStart:Ce}=await M.
readLocalFileHeaderPromise(G),Pe=z.subarray(Ce,Ce+re),Be={maxOutputLength:Ee||1,chunkSize:Ee+64},Qe=ee===0?Pe:(0,be.inflateRawSync)(Pe,Be);if(Qe.length!==Ee)throw new Error(`it unpacks to ${Qe.length}\
 bytes, not the ${Ee} listed`);if((0,be.crc32)(Qe)!==G.crc32)throw new Error("its CRC-32 isn't the one listed");return Qe}function _e(M){return M===""||M.endsWith("/")}function He(M,z=""){return new ve.
HR({what:M,advice:z,topic:"the-package"})}function Ve(M){return z=>{if(z instanceof ve.HR)throw z;const G={what:`${M} is cut off or damaged`,why:(0,Ke.TL)(z.message).slice(1,-1)};throw new ve.HR({...G,
advice:"Export it again.",topic:"the-package",cause:z})}}const Xe=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function rt(M){
const z=M.toString("utf8",0,512),[G]=Xe.find(([,ee])=>ee.test(z))??["text"],re=`${G==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return He(`The package is\
 ${G}, not a zip`,re)}const st=33,ut=20,vt=3,Rt=8,lt=33188;function kt({files:M}){const z=[],G=[];let re=0;for(const[Ce,Pe]of M){const[Be,Qe]=[Buffer.from(Ce),deflateRawSync(Pe)],ot=[dt(2,ut,De,Rt,0,st),
dt(4,crc32(Pe),Qe.length,Pe.length),dt(2,Be.length,0)],tt=[dt(2,0,0,0),dt(4,lt*65536,re)];z.push(Buffer.from("PK"),...ot,Be,Qe),G.push(Buffer.from("PK"),Buffer.of(ut,vt),...ot,...tt,Be),re+=30+Be.
length+Qe.length}const ee=Buffer.concat(G),Ee=[dt(2,0,0,M.size,M.size),dt(4,ee.length,re),dt(2,0)];return Buffer.concat([...z,ee,Buffer.from("PK"),...Ee])}function dt(M,...z){const G=Buffer.alloc(M*
z.length);for(const[re,ee]of z.entries())G.writeUIntLE(ee,re*M,M);return G}async function Mt(M,z){try{const G=await(0,se.stat)(M);if(G.isDirectory())return await Bt(M,z);if(G.size>g)throw new Error("i\
t is larger than 256 MiB, the limit");const re=await(0,se.readFile)(M);return{...await Te(re,z),sha256:(0,R.createHash)("sha256").update(re).digest("hex")}}catch(G){throw zt(G,M,z)}}async function Ft(M,z){
const G=()=>Mt(M,z);try{const re=(0,Re.statSync)(M,{throwIfNoEntry:!1});if(re===void 0)return{};const ee=re.isDirectory()?await xt(M,z):new Map,[Ee,...Ce]=[...ee.values()].flat();return Ee===void 0?{single:G}:
{several:new Map(Array.from(ee,([Be,Qe])=>[Be,()=>qt(M,Qe,z)])),...Ce.length===0&&Ee.isDirectory()&&{single:G}}}catch(re){throw zt(re,M,z)}}async function qt(M,z,G){const[re="",ee]=z.map(Ee=>Ee.name);
if(ee!==void 0)throw new Error(`is there twice, as ${(0,Ke.TL)(re)} and as ${(0,Ke.TL)(ee)}. Remove one of them`);if(z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Mt(
(0,we.join)(M,re),G)}async function xt(M,z){const G=new Map,re=await(0,se.readdir)(M,{withFileTypes:!0});if(me(re.map(({name:ee})=>ee)))return G;for(const ee of re){if(z.throwIfAborted(),ee.name.startsWith(
".")||!await _t((0,we.join)(M,ee.name),z))continue;const Ee=ee.isDirectory()?ee.name:ee.name.replace(/\.zip$/i,"");G.set(Ee,[...G.get(Ee)??[],ee])}return G}async function _t(M,z){const G=await(0,se.stat)(
M).catch(()=>{});if(G?.isDirectory())return me(await It(M));if(!G?.isFile()||!/\.zip$/i.test(M))return!1;try{return me([...(await Mt(M,z)).files.keys()])}catch{return z.throwIfAborted(),!0}}function zt(M,z,G){
if(G.aborted)return G.reason;const re=/The package (is .*, not a zip)/.exec((0,ve.gJ)(M))?.[1],ee=(0,Re.existsSync)(z)?`can't be read: ${(0,ze.Uc)(M)}`:`doesn't exist: ${(0,Ke.MW)(z)}`;return new Error(
re?`${re}. Set a package (.zip), or the folder with its unpacked files`:ee,{cause:M})}async function Bt(M,z){const G=(0,we.join)(M,ye(await It(M))),re=await Q(G);if(re&&!re.paths)throw new Error(`${v.
gv} isn't as this action writes it`);const ee=re?.paths?new Set([...Ze,...re.paths]):await ae(G,z),Ee=await ne(G,ee,z,g);if(Ee.size===0)throw new Error("no files are in it");return J("folder",Ee)}async function It(M){
const z=await K(M),re=z.filter(ee=>ee.endsWith("/")).map(async ee=>(await K((0,we.join)(M,ee))).map(Ee=>ee+Ee));return[...z,...(await Promise.all(re)).flat()]}async function mt(M,z,{ignore:G,signal:re}){
const ee=await yt("base",re,()=>Ft(M,re)),Ee=await yt("head",re,()=>Ft(z,re)),Ce=Kt(ee,Ee)?[void 0]:[...new Set([...Ct(ee),...Ct(Ee)])].sort(),Pe=[];for(const Qe of Ce){const ot=Qe===void 0?"":` ${(0,Ke.
TL)(Qe)}`,tt=await yt(`base${ot}`,re,()=>Lt(ee,Qe)),ft=await yt(`head${ot}`,re,()=>Lt(Ee,Qe));Pe.push(c(tt,ft,{name:Qe,ignore:G}))}const Be=({single:Qe,several:ot})=>Qe!==void 0||ot!==void 0;return Be(
ee)&&Be(Ee)?{workflows:Pe}:{workflows:Pe,missing:Be(ee)?"head":"base"}}function Kt(M,z){const G=[M,z];if(!(G.every(({single:Pe,several:Be})=>Pe&&Be)&&Ct(M).join()!==Ct(z).join())&&G.every(({single:Pe,
several:Be})=>!Pe||Be))return!1;if(G.every(({single:Pe,several:Be})=>!Be||Pe))return!0;const[Ee,Ce]=M.several?["head","base"]:["base","head"];throw new ve.HR({what:`${Ee} is a single workflow, but ${Ce}\
 is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ct({several:M}){return[...M?.keys()??[]]}async function Lt({single:M,several:z},G){return await(G===
void 0?M:z?.get(G))?.()}async function yt(M,z,G){try{return await G()}catch(re){z.throwIfAborted();const ee=re instanceof ve.HR?re.topic:"import-deploy-and-promote";throw new ve.HR({what:`${M} ${(0,ve.
gJ)(re)}`,topic:ee,cause:re})}}}),142:(($e,Oe,b)=>{b.d(Oe,{Uc:()=>L,Rs:()=>R});var v=b(598),V=b(455),ie=b(760);const le=nt(import.meta.url)("node:util");var ue=b(279),F=b(706);const X={ENOSPC:"the dis\
k is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folde\
r",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too \
long"};function k(W){return/^E[A-Z0-9]+$/.test(Object(W).code)}function $(W){if(!k(W))return(0,ue.gJ)(W);const{code:j="",errno:T=0}=W;return X[j]??(0,le.getSystemErrorMap)().get(T)?.[1]??j}function L(W){
const{path:j,dest:T=j}=Object(W);return k(W)&&T?`${$(W)} (${(0,F.MW)(T)})`:$(W)}function R(W,j,T="Set another directory, or free some space."){const u=Object(W).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${j}`,why:$(W),cause:W};return new ue.HR({...c,advice:u?"Set a shorter name.":T})}async function P(W){await rm(W,{recursive:!0,force:!0,maxRetries:10})}const S=/^\.workflow-export-[0-9a-f]{12}$/;async function D(W,j,T=dirname(
W)){const u=join(T,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(u,j,{flag:"wx"}),await rename(u,W)}catch(c){throw await P(u).catch(()=>{}),c}}async function I(W,j){await D(
W,j).catch(T=>{throw R(T,W)})}}),279:(($e,Oe,b)=>{b.d(Oe,{HR:()=>V,gJ:()=>X,h_:()=>F,iT:()=>ue});const v=null;class V extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor($){
super(le($),{cause:$.cause}),this.what=$.what,Object.assign(this,$)}with($){return new V({...this,cause:this,...$})}}function ie({what:k,why:$=""}){return $===""?k:`${k}: ${$}`}function le(k){const $=ie(
k);return`${$}${/[.!?…]$/.test($)?"":"."} ${k.advice??""}`.trim()}function ue(k){return k instanceof Error?k:new Error(String(k))}function F(k){return k instanceof V?k:new V({what:X(k),cause:k})}function X(k){
return ue(k).message}}),725:(($e,Oe,b)=>{b.d(Oe,{lm:()=>V.lm,t1:()=>ie});const v=nt(import.meta.url)("node:async_hooks");var V=b(528);function ie(R=""){return{info:P=>ue(R+P),warning:P=>V.$e(R+P),debug:P=>V.
Yz(R+P),mask:V.Pq}}function le(R){const P=[];return{...ie(`[${R}] `),info:S=>P.push(S),end(S){core.startGroup(F(S));for(const D of P)ue(D);core.endGroup()}}}function ue(R){V.pq(F(R))}function F(R){return R.
replaceAll("##[","## [")}const X=new v.AsyncLocalStorage;let k=!1;function $(R,P){return k||L(),k=!0,X.run(R,P)}function L(){const R=process.stdout.write.bind(process.stdout);process.stdout.write=((P,...S)=>{
const D=X.getStore(),I=String(P);return D===void 0||/^::(add-mask|debug)::/.test(I)?R(P,...S):(X.exit(()=>D.debug(I.trimEnd())),!0)})}}),276:(($e,Oe,b)=>{b.d(Oe,{VY:()=>R,Pd:()=>D,E_:()=>I,eF:()=>L,n0:()=>S});
var v=b(24),V=b(455);const ie=nt(import.meta.url)("node:os");var le=b(760),ue=b(528),F=b(142),X=b(279),k=b(706);const $=6e4;async function L(T){const u=new AbortController;for(const c of["SIGINT","SIG\
TERM","SIGBREAK"]){const h={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>u.abort(new X.HR(h)))}try{if(await T(u.signal),P)throw P}catch(c){for(let A=c;A instanceof Error;A=
A.cause)ue.Yz(A.stack??A.message);const h=R(c);ue.C1(`${(0,k.OX)((0,X.gJ)(c),$)}${h===void 0?"":` See ${h}`}`)}process.stdout.write("",()=>process.exit())}function R(T){const{GITHUB_SERVER_URL:u,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:h}=process.env;if(!(!(T instanceof X.HR)||T.topic===void 0||!u||!c||!h))return encodeURI(`${u}/${c}/blob/${h}/docs/troubleshooting.md#${T.topic}`)}let P;function S(T){try{for(const[u,
c]of Object.entries(T))c!==void 0&&ue.uH(u,c)}catch(u){const c="Check the runner's disk.";P=new X.HR({what:"Can't write the step's outputs",why:(0,F.Uc)(u),advice:c,cause:u})}}async function D(T){const u=process.
env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,V.mkdtemp)((0,le.join)(u,T)).catch(I(u))}function I(T){return u=>{throw(0,F.Rs)(u,T,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:(($e,Oe,b)=>{b.d(Oe,{Bu:()=>k,
Sy:()=>D,il:()=>L});var v=b(528),V=b(279),ie=b(132),le=b(706);const ue=1024*1024-1e4,F=2e5;function X(I,W){const j=W.map(A=>A.map(P)),T=I.map((A,_)=>j.some(Y=>Y[_]!=="")),u=(A,_)=>`<tr>${A.flatMap((Y,ce)=>T[ce]?
`<${_}>${Y}</${_}>`:[]).join("")}</tr>`,c=j.map(A=>u(A,"td")),h=A=>`<tr><td colspan="${I.length}">\u2026 and ${counted(A,"more row")}</td></tr>`;return`<table>${u(I.map(escapeAll),"th")}${S(c,h).join(
"")}</table>`}function k(I){return`<table>${I.map(([j,T])=>T===void 0?"":`<tr><th align="left">${(0,ie.FO)(j)}</th><td>${P(T)}</td></tr>`).join("")}</table>`}function $(I){const W=I.map(({names:j,message:T,
help:u})=>{const c=j.map(A=>`**${plainText(A)}**`);return`- ${S(c,A=>`and ${A} more`,F/2).join(", ")}: ${L(T,u)}`});return S(W,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function L(I,W){return W===void 0?(0,ie.wh)(I):`${(0,ie.wh)(I)} <a href="${(0,ie.FO)(W)}">Troubleshooting</a>`}function R(I,W){return`<details><summary>${escapeAll(I)}</summary>

${W}

</details>`}function P(I){return typeof I=="string"?I===""?"":`<code>${(0,ie.FO)((0,ie.RK)(I))}</code>`:"words"in I?(0,ie.wh)(I.words):`<a href="${(0,ie.FO)(I.href)}">${(0,ie.wh)(I.text)}</a>${(0,ie.FO)(
I.after??"")}`}function S(I,W,j=F){let T=j;const u=I.filter(c=>{const h=Buffer.byteLength(c),A=h<=T;return A&&(T-=h),A});return u.length===I.length?u:[...u,W(I.length-u.length)]}async function D(I,...W){
const j=u=>`${(0,le.hS)(u,"part")} of this page would not fit and ${u===1?"is":"are"} left out.`,T=[`### ${(0,ie.wh)(I)}`,...S(W,j,ue)];try{await v.z.addRaw(T.join(`

`),!0).write()}catch(u){v.$e(`Can't write the job summary: ${(0,V.gJ)(u)}`)}}}),132:(($e,Oe,b)=>{b.d(Oe,{EU:()=>X,FO:()=>L,Jj:()=>ue,RK:()=>ie,SS:()=>F,wh:()=>$});const v="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",V=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${v})[\\u200C\\u200D](?=${v})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(S){return/^[ -[\]-~]*$/.test(S)&&!S.includes("##[")?S:S.replace(V,(D,I)=>I===void 0?D:le(I))}function le(S){return`\
\\u{${S.codePointAt(0)?.toString(16)}}`}function ue(S,D){if(S.length<=D)return S;const I=Array.from(S.slice(0,2*D+2));return I.length>D?`${I.slice(0,D).join("")}\u2026`:S}function F(S,D=100){const I=ie(
ue(S,D)).replaceAll("	",le)||'""',W="`".repeat(P(I)+1);return/^`|`$/.test(I)||/^ .*[^ ].* $/.test(I)?`${W} ${I} ${W}`:W+I+W}function X(S,D,I){const j=S.map(u=>I+ie(u).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),T="`".repeat(Math.max(3,P(j)+1));return`${I}${T}${D}
${j}
${I}${T}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function $(S){return L(ie(S).replaceAll("	"," ")).replace(k,"$&<wbr>")}function L(S){return S.replace(R,D=>`&#${D.codePointAt(0)}\
;`)}const R=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function P(S){return(S.match(/`+/g)??[]).reduce((D,I)=>Math.max(D,I.length),0)}}),761:(($e,Oe,b)=>{b.d(Oe,{q:()=>le});
const v=500,V=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(k,$,L){let R=k.startsWith("\uFEFF")?1:0,P=0;function S(){for(;;){
const j=k.charAt(R);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;R++}}function D(){const j=R;if(ie.lastIndex=j,!ie.test(k))throw new SyntaxError;return R=ie.lastIndex,k.slice(j,R)}function I(j,T){const u=S();if(u==="["){const h=[],A=L.
enter(j);return W("]",T,()=>h.push(I(A,T+1))),L.array(h,j)}if(u==="{"){const h=new Map;return W("}",T,()=>{if(S()!=='"')throw new SyntaxError;const A=D(),_=A.includes("\\")?JSON.parse(A):A.slice(1,-1);
if(h.has(_)||S()!==":")throw new SyntaxError;R++,h.set(_,I(L.enter(j,_),T+1))}),L.object(h,j)}const c=D();return L.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function W(j,T,u){if(T===v)throw new RangeError;
R++;let c=S()===j?j:",";for(;c===",";){if(++P>V)throw new RangeError;u(),c=S(),c===","&&R++}if(c!==j)throw new SyntaxError;R++}try{const j=I($,0);if(S()==="")return j}catch{}}function ue(k){const $=le(
k,`
`,F);return $===void 0?void 0:`${$}
`}const F={enter:k=>`${k}  `,scalar:k=>k,array:(k,$)=>X("[",k,"]",$),object(k,$){const L=[...k.keys()].sort().map(R=>`${JSON.stringify(R)}: ${k.get(R)}`);return X("{",L,"}",$)}};function X(k,$,L,R){return $.
length===0?k+L:`${k}${R}  ${$.join(`,${R}  `)}${R}${L}`}}),806:(($e,Oe,b)=>{b.d(Oe,{Oj:()=>P,Sr:()=>R,dU:()=>L,fw:()=>ue,gv:()=>v,jq:()=>k,x5:()=>X});const v=".workflow-export.json",V=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],F=[...ue,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',V],["changes how git or GitHub treats t\
he repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function X(D,I=F){const W=S(D);return I.find(([,j])=>j.test(D)||j.test(W))?.[0]}function k(D){return[le,V,ie].some(I=>I.test(S(D)))}function $(D){return V.
test(S(D))?"is in a .git folder":D.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function L(D){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(R(S(D)))}
function R(D){return D.normalize("NFC").toUpperCase().toLowerCase()}function P(D){const I=new Map;for(const W of D){const j=R(W.replace(/\/$/,"")),T=I.get(j);if(T!==void 0)return[T,W];I.set(j,W)}for(const[
W,j]of I)for(const{index:T}of W.matchAll(/\//g)){const u=I.get(W.slice(0,T));if(u?.endsWith("/")===!1)return[u,j]}}function S(D){return D.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:(($e,Oe,b)=>{b.d(
Oe,{MW:()=>le,OX:()=>V,TL:()=>ie,hS:()=>X,pO:()=>P,v5:()=>$,zD:()=>F});var v=b(132);function V(T,u=300){const c=T.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,v.Jj)(c,u)}function ie(T,u=100){
return(0,v.RK)(JSON.stringify((0,v.Jj)(T,u)))}function le(T){return ie(T,1e3).replaceAll("\\\\","\\")}function ue(T){if(T<1024)return`${T} B`;const u=(T/1024).toFixed(1);return Number(u)<1024?`${u} Ki\
B`:`${(T/1024**2).toFixed(1)} MiB`}function F(T){return String(T).replace(/\B(?=(\d{3})+$)/g,",")}function X(T,u){return`${F(T)} ${u}${T===1?"":"s"}`}function k(T){if(T<9950)return`${(T/1e3).toFixed(1)}\
 s`;const u=Math.round(T/1e3);if(u<60)return`${u} s`;const[c,h]=[Math.floor(u/60),Math.floor(u/3600)];return h>0?`${h} h ${c%60} min`:`${c} min ${u%60} s`}const $="***",L=4,R=8;class P{#e=new Map;#t=new Set;constructor(u=[]){
for(const c of u)this.add(c)}add(u,c=h=>!0){const h=new Set([u,...u.split(/[\r\n]/)].map(A=>A.trim()));for(const A of[...h].filter(c).flatMap(S)){const _=A.slice(0,R);this.#e.set(_,(this.#e.get(_)??new Set).
add(A)),this.#t.add(_.length)}}redact=(u,c=300)=>{const h=u.trimStart(),A=Math.min(h.length,c*4);return V(this.hide(h,()=>{},A)+(A<h.length?"\u2026":""),c)};hide(u,c=A=>{},h=u.length){let[A,_]=["",0];
for(let Y=0;Y<h;Y++){const ce=this.#n(u,Y);ce!==""&&(c(ce),Y>=_&&(A+=u.slice(_,Y)+$),_=Math.max(_,Y+ce.length))}return A+u.slice(_,h)}#n(u,c){let h="";for(const A of this.#t)for(const _ of this.#e.get(
u.slice(c,c+A))??[])_.length<=h.length||!u.startsWith(_,c)||(_.length>=L||j(u,c,c+_.length))&&(h=_);return h}}function S(T){const u=we=>JSON.stringify(we).slice(1,-1),c=Buffer.from(T).toString(),h=[T,
c].flatMap(we=>[we,u(we),u(u(we))]),A=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(we=>u(c).replace(we,W)),_=[u(c),...A].flatMap(we=>[we,we.replaceAll("/","\\/")]),Y=encodeURIComponent(c),ce=Y.replace(/[!'()*]/g,
I),Z=ce.replaceAll("%2A","*").replaceAll("~","%7E"),ve=[Y,ce,ce.replaceAll("%2F","/"),Z].flatMap(we=>[we,we.replaceAll("%20","+")]),Re=ve.map(we=>we.replace(/%../g,ze=>ze.toLowerCase())),se=c.replace(
/[&<>"']/g,we=>D[we]??"");return[...h,u(c).replaceAll("/","\\/"),..._,se,...ve,...Re,encodeURI(c)]}const D={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function I(T){return`%${T.charCodeAt(
0).toString(16).toUpperCase()}`}function W(T){return`\\u${T.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(T,u,c){const h=T.slice(Math.max(0,u-2),u);return!/[\p{L}\p{N}]$/u.test(h)&&!/^[\p{L}\p{N}]/u.
test(T.slice(c,c+2))}}),528:(($e,Oe,b)=>{b.d(Oe,{Yz:()=>mn,V4:()=>Jt,pq:()=>nn,lm:()=>Yt,C1:()=>hn,uH:()=>dn,Pq:()=>fn,z:()=>Le,$e:()=>pn});const v=nt(import.meta.url)("os");function V(o){return o==null?
"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function ie(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:
{}}function le(o,n,s){const a=new X(o,n,s);process.stdout.write(a.toString()+v.EOL)}function ue(o,n=""){le(o,{},n)}const F="::";class X{constructor(n,s,a){n||(n="missing.command"),this.command=n,this.
properties=s,this.message=a}toString(){let n=F+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let s=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const y=this.properties[a];y&&(s?s=!1:n+=",",n+=`${a}=${$(y)}`)}}return n+=`${F}${k(this.message)}`,n}}function k(o){return V(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function $(o){
return V(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=nt(import.meta.url)("crypto");var R=b(896);function P(o,n){const s=process.env[`\
GITHUB_${o}`];if(!s)throw new Error(`Unable to find environment variable for file command ${o}`);if(!R.existsSync(s))throw new Error(`Missing file at path: ${s}`);R.appendFileSync(s,`${V(n)}${v.EOL}`,
{encoding:"utf8"})}function S(o,n){const s=`ghadelimiter_${L.randomUUID()}`,a=V(n);if(o.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`);if(a.includes(s))throw new Error(
`Unexpected input: value should not contain the delimiter "${s}"`);return`${o}<<${s}${v.EOL}${a}${v.EOL}${s}`}const D=nt(import.meta.url)("path");var I=b(611),W=b(692),j=b(783),T=b(770),u=o=>{var n={};
return b.d(n,o),n},c=o=>(()=>o);const h=u({});var A=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(oe){try{te(a.next(
oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})},_;(function(o){o[o.OK=200]="OK",
o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=
305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]=
"Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",
o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",
o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="G\
atewayTimeout"})(_||(_={}));var Y;(function(o){o.Accept="accept",o.ContentType="content-type"})(Y||(Y={}));var ce;(function(o){o.ApplicationJson="application/json"})(ce||(ce={}));function Z(o){const n=pm.
getProxyUrl(new URL(o));return n?n.href:""}const pe=[_.MovedPermanently,_.ResourceMoved,_.SeeOther,_.TemporaryRedirect,_.PermanentRedirect],ve=[_.BadGateway,_.ServiceUnavailable,_.GatewayTimeout],Re=null,
se=10,we=5;class ze extends Error{constructor(n,s){super(n),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,ze.prototype)}}class Ke{constructor(n){this.message=n}readBody(){return A(
this,void 0,void 0,function*(){return new Promise(n=>A(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",a=>{s=Buffer.concat([s,a])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){
return A(this,void 0,void 0,function*(){return new Promise(n=>A(this,void 0,void 0,function*(){const s=[];this.message.on("data",a=>{s.push(a)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}
function Je(o){return new URL(o).protocol==="https:"}class Ye{constructor(n,s,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=s||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=
a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),
a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this.
_maxRetries=a.maxRetries))}options(n,s){return A(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return A(this,void 0,void 0,function*(){return this.request("GET",
n,null,s||{})})}del(n,s){return A(this,void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,a){return A(this,void 0,void 0,function*(){return this.request("POST",n,s,a||{})})}patch(n,s,a){
return A(this,void 0,void 0,function*(){return this.request("PATCH",n,s,a||{})})}put(n,s,a){return A(this,void 0,void 0,function*(){return this.request("PUT",n,s,a||{})})}head(n,s){return A(this,void 0,
void 0,function*(){return this.request("HEAD",n,null,s||{})})}sendStream(n,s,a,y){return A(this,void 0,void 0,function*(){return this.request(n,s,a,y)})}getJson(n){return A(this,arguments,void 0,function*(s,a={}){
a[Y.Accept]=this._getExistingOrDefaultHeader(a,Y.Accept,ce.ApplicationJson);const y=yield this.get(s,a);return this._processResponse(y,this.requestOptions)})}postJson(n,s){return A(this,arguments,void 0,
function*(a,y,x={}){const U=JSON.stringify(y,null,2);x[Y.Accept]=this._getExistingOrDefaultHeader(x,Y.Accept,ce.ApplicationJson),x[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);
const Se=yield this.post(a,U,x);return this._processResponse(Se,this.requestOptions)})}putJson(n,s){return A(this,arguments,void 0,function*(a,y,x={}){const U=JSON.stringify(y,null,2);x[Y.Accept]=this.
_getExistingOrDefaultHeader(x,Y.Accept,ce.ApplicationJson),x[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);const Se=yield this.put(a,U,x);return this._processResponse(
Se,this.requestOptions)})}patchJson(n,s){return A(this,arguments,void 0,function*(a,y,x={}){const U=JSON.stringify(y,null,2);x[Y.Accept]=this._getExistingOrDefaultHeader(x,Y.Accept,ce.ApplicationJson),
x[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);const Se=yield this.patch(a,U,x);return this._processResponse(Se,this.requestOptions)})}request(n,s,a,y){return A(this,
void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(s);let U=this._prepareRequest(n,x,y);const Se=this._allowRetries&&Re.includes(n)?this._maxRetries+
1:1;let Ie=0,te;do{if(te=yield this.requestRaw(U,a),te&&te.message&&te.message.statusCode===_.Unauthorized){let Ne;for(const at of this.handlers)if(at.canHandleAuthentication(te)){Ne=at;break}return Ne?
Ne.handleAuthentication(this,U,a):te}let oe=this._maxRedirects;for(;te.message.statusCode&&pe.includes(te.message.statusCode)&&this._allowRedirects&&oe>0;){const Ne=te.message.headers.location;if(!Ne)
break;const at=new URL(Ne);if(x.protocol==="https:"&&x.protocol!==at.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for se\
curity reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield te.readBody(),at.hostname!==x.hostname)for(const Tt in y)Tt.toLowerCase()==="authorization"&&
delete y[Tt];U=this._prepareRequest(n,at,y),te=yield this.requestRaw(U,a),oe--}if(!te.message.statusCode||!ve.includes(te.message.statusCode))return te;Ie+=1,Ie<Se&&(yield te.readBody(),yield this._performExponentialBackoff(
Ie))}while(Ie<Se);return te})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,s){return A(this,void 0,void 0,function*(){return new Promise((a,y)=>{function x(U,Se){U?y(U):
Se?a(Se):y(new Error("Unknown error"))}this.requestRawWithCallback(n,s,x)})})}requestRawWithCallback(n,s,a){typeof s=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Le\
ngth"]=Buffer.byteLength(s,"utf8"));let y=!1;function x(Ie,te){y||(y=!0,a(Ie,te))}const U=n.httpModule.request(n.options,Ie=>{const te=new Ke(Ie);x(void 0,te)});let Se;U.on("socket",Ie=>{Se=Ie}),U.setTimeout(
this._socketTimeout||3*6e4,()=>{Se&&Se.end(),x(new Error(`Request timeout: ${n.options.path}`))}),U.on("error",function(Ie){x(Ie)}),s&&typeof s=="string"&&U.write(s,"utf8"),s&&typeof s!="string"?(s.on(
"close",function(){U.end()}),s.pipe(U)):U.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){const s=new URL(n),a=pm.getProxyUrl(s);if(a&&a.hostname)return this._getProxyAgentDispatcher(
s,a)}_prepareRequest(n,s,a){const y={};y.parsedUrl=s;const x=y.parsedUrl.protocol==="https:";y.httpModule=x?https:http;const U=x?443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=
y.parsedUrl.port?parseInt(y.parsedUrl.port):U,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=n,y.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(y.options.
headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const Se of this.handlers)Se.prepareRequest(y.options);return y}_mergeHeaders(n){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},it(this.requestOptions.headers),it(n||{})):it(n||{})}_getExistingOrDefaultHeader(n,s,a){let y;if(this.requestOptions&&this.requestOptions.headers){const U=it(
this.requestOptions.headers)[s];U&&(y=typeof U=="number"?U.toString():U)}const x=n[s];return x!==void 0?typeof x=="number"?x.toString():x:y!==void 0?y:a}_getExistingOrDefaultContentTypeHeader(n,s){let a;
if(this.requestOptions&&this.requestOptions.headers){const x=it(this.requestOptions.headers)[Y.ContentType];x&&(typeof x=="number"?a=String(x):Array.isArray(x)?a=x.join(", "):a=x)}const y=n[Y.ContentType];
return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:a!==void 0?a:s}_getAgent(n){let s;const a=pm.getProxyUrl(n),y=a&&a.hostname;if(this._keepAlive&&y&&(s=this._proxyAgent),y||
(s=this._agent),s)return s;const x=n.protocol==="https:";let U=100;if(this.requestOptions&&(U=this.requestOptions.maxSockets||http.globalAgent.maxSockets),a&&a.hostname){const Se={maxSockets:U,keepAlive:this.
_keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.port})};let Ie;const te=a.protocol==="https:";x?Ie=te?tunnel.
httpsOverHttps:tunnel.httpsOverHttp:Ie=te?tunnel.httpOverHttps:tunnel.httpOverHttp,s=Ie(Se),this._proxyAgent=s}if(!s){const Se={keepAlive:this._keepAlive,maxSockets:U};s=x?new https.Agent(Se):new http.
Agent(Se),this._agent=s}return x&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),
a)return a;const y=n.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).
toString("base64")}`})),this._proxyAgentDispatcher=a,y&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(n){const s=n||
"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const y=a.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${y}`}return s}_performExponentialBackoff(n){return A(this,
void 0,void 0,function*(){n=Math.min(se,n);const s=we*Math.pow(2,n);return new Promise(a=>setTimeout(()=>a(),s))})}_processResponse(n,s){return A(this,void 0,void 0,function*(){return new Promise((a,y)=>A(
this,void 0,void 0,function*(){const x=n.message.statusCode||0,U={statusCode:x,result:null,headers:{}};x===_.NotFound&&a(U);function Se(oe,Ne){if(typeof Ne=="string"){const at=new Date(Ne);if(!isNaN(at.
valueOf()))return at}return Ne}let Ie,te;try{te=yield n.readBody(),te&&te.length>0&&(s&&s.deserializeDates?Ie=JSON.parse(te,Se):Ie=JSON.parse(te),U.result=Ie),U.headers=n.message.headers}catch{}if(x>299){
let oe;Ie&&Ie.message?oe=Ie.message:te&&te.length>0?oe=te:oe=`Failed request: (${x})`;const Ne=new ze(oe,x);Ne.result=U.result,y(Ne)}else a(U)}))})}}const it=o=>Object.keys(o).reduce((n,s)=>(n[s.toLowerCase()]=
o[s],n),{});var Ze=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){
try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})};class w{constructor(n,s){this.username=n,this.password=s}prepareRequest(n){
if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class g{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class J{constructor(n){this.token=n}prepareRequest(n){
if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var C=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){
function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})};
class fe{static createHttpClient(n=!0,s=10){const a={allowRetries:n,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(fe.getRequestToken())],a)}static getRequestToken(){
const n=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return n}static getIDTokenUrl(){const n=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return n}static getCall(n){return C(this,void 0,void 0,function*(){var s;const x=(s=(yield fe.createHttpClient().getJson(
n).catch(U=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${U.statusCode}
 
        Error Message: ${U.message}`)})).result)===null||s===void 0?void 0:s.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(n){return C(this,
void 0,void 0,function*(){try{let s=fe.getIDTokenUrl();if(n){const y=encodeURIComponent(n);s=`${s}&audience=${y}`}debug(`ID token url is ${s}`);const a=yield fe.getCall(s);return setSecret(a),a}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var ye=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(oe){try{
te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})};const{access:me,appendFile:B,
writeFile:q}=R.promises,ne="GITHUB_STEP_SUMMARY",K="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class ae{constructor(){this._buffer=""}filePath(){
return ye(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const n=process.env[ne];if(!n)throw new Error(`Unable to find environment variable for $${ne}. Check if your runtime en\
vironment supports job summaries.`);try{yield me(n,R.constants.R_OK|R.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=n,this._filePath})}wrap(n,s,a={}){const y=Object.entries(a).map(([x,U])=>` ${x}="${U}"`).join("");return s?`<${n}${y}>${s}</${n}>`:`<${n}${y}>`}write(n){return ye(this,void 0,
void 0,function*(){const s=!!n?.overwrite,a=yield this.filePath();return yield(s?q:B)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ye(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,s=!1){return this._buffer+=n,s?this.
addEOL():this}addEOL(){return this.addRaw(v.EOL)}addCodeBlock(n,s){const a=Object.assign({},s&&{lang:s}),y=this.wrap("pre",this.wrap("code",n),a);return this.addRaw(y).addEOL()}addList(n,s=!1){const a=s?
"ol":"ul",y=n.map(U=>this.wrap("li",U)).join(""),x=this.wrap(a,y);return this.addRaw(x).addEOL()}addTable(n){const s=n.map(y=>{const x=y.map(U=>{if(typeof U=="string")return this.wrap("td",U);const{header:Se,
data:Ie,colspan:te,rowspan:oe}=U,Ne=Se?"th":"td",at=Object.assign(Object.assign({},te&&{colspan:te}),oe&&{rowspan:oe});return this.wrap(Ne,Ie,at)}).join("");return this.wrap("tr",x)}).join(""),a=this.
wrap("table",s);return this.addRaw(a).addEOL()}addDetails(n,s){const a=this.wrap("details",this.wrap("summary",n)+s);return this.addRaw(a).addEOL()}addImage(n,s,a){const{width:y,height:x}=a||{},U=Object.
assign(Object.assign({},y&&{width:y}),x&&{height:x}),Se=this.wrap("img",null,Object.assign({src:n,alt:s},U));return this.addRaw(Se).addEOL()}addHeading(n,s){const a=`h${s}`,y=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",x=this.wrap(y,n);return this.addRaw(x).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.addRaw(n).addEOL()}addBreak(){const n=this.wrap("br",null);return this.
addRaw(n).addEOL()}addQuote(n,s){const a=Object.assign({},s&&{cite:s}),y=this.wrap("blockquote",n,a);return this.addRaw(y).addEOL()}addLink(n,s){const a=this.wrap("a",n,{href:s});return this.addRaw(a).
addEOL()}}const Q=new ae,ge=null,Le=Q;function be(o){return o.replace(/[\\]/g,"/")}function Ue(o){return o.replace(/[/]/g,"\\")}function De(o){return o.replace(/[/\\]/g,path.sep)}const Ge=nt(import.meta.
url)("string_decoder");var Te=b(434);const Ae=nt(import.meta.url)("child_process");var We=b(613),f=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(
function(x,U){function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).
next())})};const{chmod:N,copyFile:de,lstat:ke,mkdir:_e,open:He,readdir:Ve,rename:Xe,rm:rt,rmdir:st,stat:ut,symlink:vt,unlink:Rt}=R.promises,lt=process.platform==="win32";function kt(o){return f(this,void 0,
void 0,function*(){const n=yield fs.promises.readlink(o);return lt&&!n.endsWith("\\")?`${n}\\`:n})}const dt=268435456,Mt=R.constants.O_RDONLY;function Ft(o){return f(this,void 0,void 0,function*(){try{
yield ut(o)}catch(n){if(n.code==="ENOENT")return!1;throw n}return!0})}function qt(o){return f(this,arguments,void 0,function*(n,s=!1){return(s?yield ut(n):yield ke(n)).isDirectory()})}function xt(o){if(o=
zt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return lt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function _t(o,n){return f(this,void 0,void 0,function*(){let s;try{
s=yield ut(o)}catch(y){y.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${y}`)}if(s&&s.isFile()){if(lt){const y=D.extname(o).toUpperCase();if(n.
some(x=>x.toUpperCase()===y))return o}else if(Bt(s))return o}const a=o;for(const y of n){o=a+y,s=void 0;try{s=yield ut(o)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to determ\
ine if executable file exists '${o}': ${x}`)}if(s&&s.isFile()){if(lt){try{const x=D.dirname(o),U=D.basename(o).toUpperCase();for(const Se of yield Ve(x))if(U===Se.toUpperCase()){o=D.join(x,Se);break}}catch(x){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${x}`)}return o}else if(Bt(s))return o}}return""})}function zt(o){return o=o||"",lt?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Bt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function It(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var mt=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(
function(x,U){function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).
next())})};function Kt(o,n){return mt(this,arguments,void 0,function*(s,a,y={}){const{force:x,recursive:U,copySourceDirectory:Se}=G(y),Ie=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ie&&Ie.isFile()&&
!x)return;const te=Ie&&Ie.isDirectory()&&Se?path.join(a,path.basename(s)):a;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())if(U)
yield re(s,te,0,x);else throw new Error(`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,te)==="")throw new Error(`'${te}' and '${s}' are the s\
ame file`);yield ee(s,te,x)}})}function Ct(o,n){return mt(this,arguments,void 0,function*(s,a,y={}){if(yield ioUtil.exists(a)){let x=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(s)),
x=yield ioUtil.exists(a)),x)if(y.force==null||y.force)yield Lt(a);else throw new Error("Destination already exists")}yield yt(path.dirname(a)),yield ioUtil.rename(s,a)})}function Lt(o){return mt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(n){throw new Error(`File was unable to be removed ${n}`)}})}function yt(o){return mt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function M(o,n){return mt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(n){const a=yield M(o,!1);if(!a)throw lt?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return a}const s=yield z(o);return s&&s.length>0?s[0]:""})}function z(o){return mt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const n=[];if(lt&&process.env.PATHEXT)for(const y of process.env.PATHEXT.split(D.delimiter))y&&n.push(y);if(xt(o)){const y=yield _t(o,n);return y?[y]:[]}if(o.includes(D.
sep))return[];const s=[];if(process.env.PATH)for(const y of process.env.PATH.split(D.delimiter))y&&s.push(y);const a=[];for(const y of s){const x=yield _t(D.join(y,o),n);x&&a.push(x)}return a})}function G(o){
const n=o.force==null?!0:o.force,s=!!o.recursive,a=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:n,recursive:s,copySourceDirectory:a}}function re(o,n,s,a){return mt(this,void 0,void 0,
function*(){if(s>=255)return;s++,yield yt(n);const y=yield ioUtil.readdir(o);for(const x of y){const U=`${o}/${x}`,Se=`${n}/${x}`;(yield ioUtil.lstat(U)).isDirectory()?yield re(U,Se,s,a):yield ee(U,Se,
a)}yield ioUtil.chmod(n,(yield ioUtil.stat(o)).mode)})}function ee(o,n,s){return mt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(n),yield ioUtil.unlink(
n)}catch(y){y.code==="EPERM"&&(yield ioUtil.chmod(n,"0666"),yield ioUtil.unlink(n))}const a=yield ioUtil.readlink(o);yield ioUtil.symlink(a,n,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
n))||s)&&(yield ioUtil.copyFile(o,n))})}const Ee=nt(import.meta.url)("timers");var Ce=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){
function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})};
const Pe=process.platform==="win32";class Be extends Te.EventEmitter{constructor(n,s,a){if(super(),!n)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=n,this.args=s||[],this.
options=a||{}}_debug(n){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(n)}_getCommandString(n,s){const a=this._getSpawnFileName(),y=this._getSpawnArgs(n);let x=s?"":
"[command]";if(Pe)if(this._isCmdFile()){x+=a;for(const U of y)x+=` ${U}`}else if(n.windowsVerbatimArguments){x+=`"${a}"`;for(const U of y)x+=` ${U}`}else{x+=this._windowsQuoteCmdArg(a);for(const U of y)
x+=` ${this._windowsQuoteCmdArg(U)}`}else{x+=a;for(const U of y)x+=` ${U}`}return x}_processLineBuffer(n,s,a){try{let y=s+n.toString(),x=y.indexOf(v.EOL);for(;x>-1;){const U=y.substring(0,x);a(U),y=y.
substring(x+v.EOL.length),x=y.indexOf(v.EOL)}return y}catch(y){return this._debug(`error processing line. Failed with error ${y}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(n){if(Pe&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)s+=" ",s+=n.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return s+='"',[s]}return this.args}_endsWith(n,s){return n.endsWith(s)}_isCmdFile(){const n=this.toolPath.toUpperCase();return this._endsWith(n,".CMD")||this._endsWith(n,".BAT")}_windowsQuoteCmdArg(n){
if(!this._isCmdFile())return this._uvQuoteCmdArg(n);if(!n)return'""';const s=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const U of n)if(s.some(
Se=>Se===U)){a=!0;break}if(!a)return n;let y='"',x=!0;for(let U=n.length;U>0;U--)y+=n[U-1],x&&n[U-1]==="\\"?y+="\\":n[U-1]==='"'?(x=!0,y+='"'):x=!1;return y+='"',y.split("").reverse().join("")}_uvQuoteCmdArg(n){
if(!n)return'""';if(!n.includes(" ")&&!n.includes("	")&&!n.includes('"'))return n;if(!n.includes('"')&&!n.includes("\\"))return`"${n}"`;let s='"',a=!0;for(let y=n.length;y>0;y--)s+=n[y-1],a&&n[y-1]===
"\\"?s+="\\":n[y-1]==='"'?(a=!0,s+="\\"):a=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(n){n=n||{};const s={cwd:n.cwd||process.cwd(),env:n.env||process.env,silent:n.silent||!1,windowsVerbatimArguments:n.
windowsVerbatimArguments||!1,failOnStdErr:n.failOnStdErr||!1,ignoreReturnCode:n.ignoreReturnCode||!1,delay:n.delay||1e4};return s.outStream=n.outStream||process.stdout,s.errStream=n.errStream||process.
stderr,s}_getSpawnOptions(n,s){n=n||{};const a={};return a.cwd=n.cwd,a.env=n.env,a.windowsVerbatimArguments=n.windowsVerbatimArguments||this._isCmdFile(),n.windowsVerbatimArguments&&(a.argv0=`"${s}"`),
a}exec(){return Ce(this,void 0,void 0,function*(){return!xt(this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=D.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield M(this.toolPath,!0),new Promise((n,s)=>Ce(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const te of this.
args)this._debug(`   ${te}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+v.EOL);const y=new ot(a,this.toolPath);if(y.on("debug",te=>{
this._debug(te)}),this.options.cwd&&!(yield Ft(this.options.cwd)))return s(new Error(`The cwd: ${this.options.cwd} does not exist!`));const x=this._getSpawnFileName(),U=Ae.spawn(x,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,x));let Se="";U.stdout&&U.stdout.on("data",te=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(te),!a.silent&&a.outStream&&a.outStream.
write(te),Se=this._processLineBuffer(te,Se,oe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(oe)})});let Ie="";if(U.stderr&&U.stderr.on("data",te=>{y.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(te),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(te),Ie=this._processLineBuffer(
te,Ie,oe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(oe)})}),U.on("error",te=>{y.processError=te.message,y.processExited=!0,y.processClosed=!0,y.CheckComplete()}),
U.on("exit",te=>{y.processExitCode=te,y.processExited=!0,this._debug(`Exit code ${te} received from tool '${this.toolPath}'`),y.CheckComplete()}),U.on("close",te=>{y.processExitCode=te,y.processExited=
!0,y.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),y.CheckComplete()}),y.on("done",(te,oe)=>{Se.length>0&&this.emit("stdline",Se),Ie.length>0&&this.emit("errlin\
e",Ie),U.removeAllListeners(),te?s(te):n(oe)}),this.options.input){if(!U.stdin)throw new Error("child process missing stdin");U.stdin.end(this.options.input)}}))})}}function Qe(o){const n=[];let s=!1,
a=!1,y="";function x(U){a&&U!=='"'&&(y+="\\"),y+=U,a=!1}for(let U=0;U<o.length;U++){const Se=o.charAt(U);if(Se==='"'){a?x(Se):s=!s;continue}if(Se==="\\"&&a){x(Se);continue}if(Se==="\\"&&s){a=!0;continue}
if(Se===" "&&!s){y.length>0&&(n.push(y),y="");continue}x(Se)}return y.length>0&&n.push(y.trim()),n}class ot extends Te.EventEmitter{constructor(n,s){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=n,this.toolPath=s,n.delay&&
(this.delay=n.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ee.setTimeout)(ot.HandleTimeout,this.delay,this)))}_debug(n){this.emit("debug",
n)}_setResult(){let n;this.processExited&&(this.processError?n=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?n=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(n=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",n,this.processExitCode)}static HandleTimeout(n){if(!n.done){if(!n.processClosed&&n.processExited){const s=`The STDIO streams did not close within ${n.delay/1e3} seconds of the\
 exit event from process '${n.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;n._debug(s)}n._setResult()}}}var tt=function(o,n,s,a){function y(x){return x instanceof
s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(
oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})};function ft(o,n,s){return tt(this,void 0,void 0,function*(){const a=tr.argStringToArray(o);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const y=a[0];return n=a.slice(1).concat(n||[]),new tr.ToolRunner(y,n,s).exec()})}function $t(o,n,s){return tt(this,void 0,void 0,function*(){var a,y;let x="",
U="";const Se=new StringDecoder("utf8"),Ie=new StringDecoder("utf8"),te=(a=s?.listeners)===null||a===void 0?void 0:a.stdout,oe=(y=s?.listeners)===null||y===void 0?void 0:y.stderr,Ne=Pt=>{U+=Ie.write(Pt),
oe&&oe(Pt)},at=Pt=>{x+=Se.write(Pt),te&&te(Pt)},Tt=Object.assign(Object.assign({},s?.listeners),{stdout:at,stderr:Ne}),sn=yield ft(o,n,Object.assign(Object.assign({},s),{listeners:Tt}));return x+=Se.end(),
U+=Ie.end(),{exitCode:sn,stdout:x,stderr:U}})}var qe=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(oe){try{te(a.
next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).next())})};const pt=()=>qe(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:n}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:n.trim(),version:o.trim()}}),Et=()=>qe(void 0,void 0,void 0,function*(){var o,n,s,a;const{
stdout:y}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(n=(o=y.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&n!==void 0?n:"";return{name:(a=(s=y.match(/ProductName:\s*(.+)/))===
null||s===void 0?void 0:s[1])!==null&&a!==void 0?a:"",version:x}}),Ot=()=>qe(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[n,s]=o.
trim().split(`
`);return{name:n,version:s}}),wt=v.platform(),Nt=v.arch(),Gt=wt==="win32",en=wt==="darwin",Xt=wt==="linux";function un(){return qe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Gt?pt():en?Et():Ot()),{platform:wt,arch:Nt,isWindows:Gt,isMacOS:en,isLinux:Xt})})}var tn=function(o,n,s,a){function y(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(
function(x,U){function Se(oe){try{te(a.next(oe))}catch(Ne){U(Ne)}}function Ie(oe){try{te(a.throw(oe))}catch(Ne){U(Ne)}}function te(oe){oe.done?x(oe.value):y(oe.value).then(Se,Ie)}te((a=a.apply(o,n||[])).
next())})},Vt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Vt||(Vt={}));function On(o,n){const s=toCommandValue(n);if(process.env[o]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,n));issueCommand("set-env",{name:o},s)}function fn(o){le("add-mask",{},o)}function An(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Jt(o,n){const s=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(n&&n.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${o}`);return n&&n.trimWhitespace===!1?s:s.trim()}function Tn(o,n){const s=Jt(o,n).split(`
`).filter(a=>a!=="");return n&&n.trimWhitespace===!1?s:s.map(a=>a.trim())}function Rn(o,n){const s=["true","True","TRUE"],a=["false","False","FALSE"],y=Jt(o,n);if(s.includes(y))return!0;if(a.includes(
y))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function dn(o,n){if(process.env.GITHUB_OUTPUT||"")return P("OUTPUT",S(o,n));process.stdout.write(v.EOL),le("set-output",{name:o},
V(n))}function ln(o){issue("echo",o?"on":"off")}function hn(o){process.exitCode=Vt.Failure,Wt(o)}function kn(){return process.env.RUNNER_DEBUG==="1"}function mn(o){le("debug",{},o)}function Wt(o,n={}){
le("error",ie(n),o instanceof Error?o.toString():o)}function pn(o,n={}){le("warning",ie(n),o instanceof Error?o.toString():o)}function Yt(o,n={}){le("notice",ie(n),o instanceof Error?o.toString():o)}function nn(o){
process.stdout.write(o+v.EOL)}function rn(o){issue("group",o)}function wn(){issue("endgroup")}function Mn(o,n){return tn(this,void 0,void 0,function*(){rn(o);let s;try{s=yield n()}finally{wn()}return s})}
function At(o,n){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,n));issueCommand("save-state",{name:o},toCommandValue(n))}function gn(o){return process.env[`S\
TATE_${o}`]||""}function yn(o){return tn(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:(($e,Oe,b)=>{function v(ue){const F=ue.protocol==="https:";if(V(ue))return;const X=F?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(X)try{return new le(X)}catch{if(!X.startsWith("http://")&&!X.startsWith("https://"))return new le(`ht\
tp://${X}`)}else return}function V(ue){if(!ue.hostname)return!1;const F=ue.hostname;if(ie(F))return!0;const X=process.env.no_proxy||process.env.NO_PROXY||"";if(!X)return!1;let k;ue.port?k=Number(ue.port):
ue.protocol==="http:"?k=80:ue.protocol==="https:"&&(k=443);const $=[ue.hostname.toUpperCase()];typeof k=="number"&&$.push(`${$[0]}:${k}`);for(const L of X.split(",").map(R=>R.trim().toUpperCase()).filter(
R=>R))if(L==="*"||$.some(R=>R===L||R.endsWith(`.${L}`)||L.startsWith(".")&&R.endsWith(`${L}`)))return!0;return!1}function ie(ue){const F=ue.toLowerCase();return F==="localhost"||F.startsWith("127.")||
F.startsWith("[::1]")||F.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(F,X){super(F,X),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:(($e,Oe,b)=>{b.d(Oe,{E:()=>le});class v{diff(F,X,k={}){let $;typeof k=="function"?($=k,k=
{}):"callback"in k&&($=k.callback);const L=this.castInput(F,k),R=this.castInput(X,k),P=this.removeEmpty(this.tokenize(L,k)),S=this.removeEmpty(this.tokenize(R,k));return this.diffWithOptionsObj(P,S,k,
$)}diffWithOptionsObj(F,X,k,$){var L;const R=_=>{if(_=this.postProcess(_,k),$){setTimeout(function(){$(_)},0);return}else return _},P=X.length,S=F.length;let D=1,I=P+S;k.maxEditLength!=null&&(I=Math.min(
I,k.maxEditLength));const W=(L=k.timeout)!==null&&L!==void 0?L:1/0,j=Date.now()+W,T=[{oldPos:-1,lastComponent:void 0}];let u=this.extractCommon(T[0],X,F,0,k);if(T[0].oldPos+1>=S&&u+1>=P)return R(this.
buildValues(T[0].lastComponent,X,F));let c=-1/0,h=1/0;const A=()=>{for(let _=Math.max(c,-D);_<=Math.min(h,D);_+=2){let Y;const ce=T[_-1],Z=T[_+1];ce&&(T[_-1]=void 0);let pe=!1;if(Z){const Re=Z.oldPos-
_;pe=Z&&0<=Re&&Re<P}const ve=ce&&ce.oldPos+1<S;if(!pe&&!ve){T[_]=void 0;continue}if(!ve||pe&&ce.oldPos<Z.oldPos?Y=this.addToPath(Z,!0,!1,0,k):Y=this.addToPath(ce,!1,!0,1,k),u=this.extractCommon(Y,X,F,
_,k),Y.oldPos+1>=S&&u+1>=P)return R(this.buildValues(Y.lastComponent,X,F))||!0;T[_]=Y,Y.oldPos+1>=S&&(h=Math.min(h,_-1)),u+1>=P&&(c=Math.max(c,_+1))}D++};if($)(function _(){setTimeout(function(){if(D>
I||Date.now()>j)return $(void 0);A()||_()},0)})();else for(;D<=I&&Date.now()<=j;){const _=A();if(_)return _}}addToPath(F,X,k,$,L){const R=F.lastComponent;return R&&!L.oneChangePerToken&&R.added===X&&R.
removed===k?{oldPos:F.oldPos+$,lastComponent:{count:R.count+1,added:X,removed:k,previousComponent:R.previousComponent}}:{oldPos:F.oldPos+$,lastComponent:{count:1,added:X,removed:k,previousComponent:R}}}extractCommon(F,X,k,$,L){
const R=X.length,P=k.length;let S=F.oldPos,D=S-$,I=0;for(;D+1<R&&S+1<P&&this.equals(k[S+1],X[D+1],L);)D++,S++,I++,L.oneChangePerToken&&(F.lastComponent={count:1,previousComponent:F.lastComponent,added:!1,
removed:!1});return I&&!L.oneChangePerToken&&(F.lastComponent={count:I,previousComponent:F.lastComponent,added:!1,removed:!1}),F.oldPos=S,D}equals(F,X,k){return k.comparator?k.comparator(F,X):F===X||!!k.
ignoreCase&&F.toLowerCase()===X.toLowerCase()}removeEmpty(F){const X=[];for(let k=0;k<F.length;k++)F[k]&&X.push(F[k]);return X}castInput(F,X){return F}tokenize(F,X){return Array.from(F)}join(F){return F.
join("")}postProcess(F,X){return F}get useLongestToken(){return!1}buildValues(F,X,k){const $=[];let L;for(;F;)$.push(F),L=F.previousComponent,delete F.previousComponent,F=L;$.reverse();const R=$.length;
let P=0,S=0,D=0;for(;P<R;P++){const I=$[P];if(I.removed)I.value=this.join(k.slice(D,D+I.count)),D+=I.count;else{if(!I.added&&this.useLongestToken){let W=X.slice(S,S+I.count);W=W.map(function(j,T){const u=k[D+
T];return u.length>j.length?u:j}),I.value=this.join(W)}else I.value=this.join(X.slice(S,S+I.count));S+=I.count,I.added||(D+=I.count)}}return $}}class V extends v{tokenize(F){return F.slice()}join(F){return F}removeEmpty(F){
return F}}const ie=new V;function le(ue,F,X){return ie.diff(ue,F,X)}})},$n={};function St($e){var Oe=$n[$e];if(Oe!==void 0)return Oe.exports;var b=$n[$e]={exports:{}},v=!0;try{Rr[$e](b,b.exports,St),v=
!1}finally{v&&delete $n[$e]}return b.exports}typeof St<"u"&&(St.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var $e=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Oe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",b=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",v=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(le=>le.r--),ie.forEach(le=>le.r--?le.r++:le()))},V=ie=>ie.map(le=>{if(le!==null&&typeof le=="object"){if(le[$e])return le;if(le.then){var ue=[];ue.d=0,le.then(
k=>{F[Oe]=k,v(ue)},k=>{F[b]=k,v(ue)});var F={};return F[$e]=k=>k(ue),F}}var X={};return X[$e]=k=>{},X[Oe]=le,X});St.a=(ie,le,ue)=>{var F;ue&&((F=[]).d=-1);var X=new Set,k=ie.exports,$,L,R,P=new Promise(
(S,D)=>{R=D,L=S});P[Oe]=k,P[$e]=S=>(F&&S(F),X.forEach(S),P.catch(D=>{})),ie.exports=P,le(S=>{$=V(S);var D,I=()=>$.map(j=>{if(j[b])throw j[b];return j[Oe]}),W=new Promise(j=>{D=()=>j(I),D.r=0;var T=u=>u!==
F&&!X.has(u)&&(X.add(u),u&&!u.d&&(D.r++,u.push(D)));$.map(u=>u[$e](T))});return D.r?W:I()},S=>(S?R(P[b]=S):L(k),v(F))),F&&F.d<0&&(F.d=0)}})(),St.d=($e,Oe)=>{for(var b in Oe)St.o(Oe,b)&&!St.o($e,b)&&Object.
defineProperty($e,b,{enumerable:!0,get:Oe[b]})},St.o=($e,Oe)=>Object.prototype.hasOwnProperty.call($e,Oe);var zn=St(384);zn=await zn;
