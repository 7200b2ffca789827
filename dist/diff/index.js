import{createRequire as Ge}from"module";const dr={};var cr={3313:(be=>{be.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(q){
this.pending<this.max?L(this,q):this.waiting.push(q)},Se.prototype.wait=function(q){this.pending===0?q(this.error):this.listeners.push(q)},Se.prototype.hold=function(){return p(this)};function p(q){q.
pending+=1;var ie=!1;return le;function le(B){if(ie)throw new Error("callback called twice");if(ie=!0,q.error=q.error||B,q.pending-=1,q.waiting.length>0&&q.pending<q.max)L(q,q.waiting.shift());else if(q.
pending===0){var D=q.listeners;q.listeners=[],D.forEach(ce)}}function ce(B){B(q.error)}}function L(q,ie){ie(p(q))}}),770:((be,Se,p)=>{p(218)}),218:((be,Se,p)=>{var L,q=p(9278),ie=p(4756),le=p(8611),ce=p(
5692),B=p(4434),D=p(2613),E=p(9023);L=H,L=j,L=M,L=T;function H(R){var s=new l(R);return s.request=le.request,s}function j(R){var s=new l(R);return s.request=le.request,s.createSocket=U,s.defaultPort=443,
s}function M(R){var s=new l(R);return s.request=ce.request,s}function T(R){var s=new l(R);return s.request=ce.request,s.createSocket=U,s.defaultPort=443,s}function l(R){var s=this;s.options=R||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||le.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(I,K,g,S){for(var h=y(K,g,S),A=0,k=s.requests.length;A<k;++A){var Y=s.requests[A];
if(Y.host===h.host&&Y.port===h.port){s.requests.splice(A,1),Y.request.onSocket(I);return}}I.destroy(),s.removeSocket(I)})}E.inherits(l,B.EventEmitter),l.prototype.addRequest=function(s,c,I,K){var g=this,
S=C({request:s},g.options,y(c,I,K));if(g.sockets.length>=this.maxSockets){g.requests.push(S);return}g.createSocket(S,function(h){h.on("free",A),h.on("close",k),h.on("agentRemove",k),s.onSocket(h);function A(){
g.emit("free",h,S)}function k(Y){g.removeSocket(h),h.removeListener("free",A),h.removeListener("close",k),h.removeListener("agentRemove",k)}})},l.prototype.createSocket=function(s,c){var I=this,K={};I.
sockets.push(K);var g=C({},I.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(g.localAddress=s.localAddress),g.proxyAuth&&(g.headers=g.
headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),_("making CONNECT request");var S=I.request(g);S.useChunkedEncodingByDefault=!1,S.once("response",h),S.
once("upgrade",A),S.once("connect",k),S.once("error",Y),S.end();function h(P){P.upgrade=!0}function A(P,ee,se){process.nextTick(function(){k(P,ee,se)})}function k(P,ee,se){if(S.removeAllListeners(),ee.
removeAllListeners(),P.statusCode!==200){_("tunneling socket could not be established, statusCode=%d",P.statusCode),ee.destroy();var ye=new Error("tunneling socket could not be established, statusCode\
="+P.statusCode);ye.code="ECONNRESET",s.request.emit("error",ye),I.removeSocket(K);return}if(se.length>0){_("got illegal response body from proxy"),ee.destroy();var ye=new Error("got illegal response \
body from proxy");ye.code="ECONNRESET",s.request.emit("error",ye),I.removeSocket(K);return}return _("tunneling connection has established"),I.sockets[I.sockets.indexOf(K)]=ee,c(ee)}function Y(P){S.removeAllListeners(),
_(`tunneling socket could not be established, cause=%s
`,P.message,P.stack);var ee=new Error("tunneling socket could not be established, cause="+P.message);ee.code="ECONNRESET",s.request.emit("error",ee),I.removeSocket(K)}},l.prototype.removeSocket=function(s){
var c=this.sockets.indexOf(s);if(c!==-1){this.sockets.splice(c,1);var I=this.requests.shift();I&&this.createSocket(I,function(K){I.request.onSocket(K)})}};function U(R,s){var c=this;l.prototype.createSocket.
call(c,R,function(I){var K=R.request.getHeader("host"),g=C({},c.options,{socket:I,servername:K?K.replace(/:.*$/,""):R.host}),S=ie.connect(0,g);c.sockets[c.sockets.indexOf(I)]=S,s(S)})}function y(R,s,c){
return typeof R=="string"?{host:R,port:s,localAddress:c}:R}function C(R){for(var s=1,c=arguments.length;s<c;++s){var I=arguments[s];if(typeof I=="object")for(var K=Object.keys(I),g=0,S=K.length;g<S;++g){
var h=K[g];I[h]!==void 0&&(R[h]=I[h])}}return R}var _;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?_=function(){var R=Array.prototype.slice.call(arguments);typeof R[0]=="string"?R[0]=
"TUNNEL: "+R[0]:R.unshift("TUNNEL:"),console.error.apply(console,R)}:_=function(){},L=_}),4248:(be=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function p(L){let q=-1;for(let ie of L)q=Se[(q^ie)&255]^q>>>8;return(q^-1)>>>0}be.exports=p}),3502:((be,Se,p)=>{var L=p(9896),q=p(9023),ie=p(2203),le=ie.Readable,ce=ie.PassThrough,B=p(3313),
D=p(4434).EventEmitter;Se.BufferSlicer=j,Se.FdSlicer=E,q.inherits(E,D);function E(M){D.call(this),this.fd=M,this.pend=new B,this.pend.max=1,this.refCount=0}E.prototype.read=function(M,T,l,U,y){var C=this;
C.pend.go(function(_){L.read(C.fd,M,T,l,U,function(R,s,c){_(),y(R,s,c)})})},E.prototype.createReadStream=function(M){return new H(this,M)},E.prototype.ref=function(){this.refCount+=1},E.prototype.unref=
function(){var M=this;if(M.refCount-=1,M.refCount<0)throw new Error("invalid unref");if(M.refCount>0)return;L.close(M.fd,T);function T(l){l?M.emit("error",l):M.emit("close")}},q.inherits(H,le);function H(M,T){
T=T||{},le.call(this,T),this.context=M,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}H.prototype._read=function(M){var T=this,l=Math.min(T._readableState.highWaterMark,
M);if(T.endOffset!=null&&(l=Math.min(l,T.endOffset-T.pos)),l<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(U){var y=Buffer.allocUnsafe(l);L.read(T.context.fd,y,0,l,T.pos,function(C,_){
C?T.destroy(C):_===0?(T.push(null),T._cleanup()):(T.pos+=_,T.push(y.slice(0,_))),U()})})},H.prototype._destroy=function(M,T){this._cleanup(),T(M)},H.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},q.inherits(j,D);function j(M){D.call(this),this.refCount=0,this.buffer=M}j.prototype.read=function(M,T,l,U,y){if(!(0<=T&&T<=M.length))throw new RangeError("offset o\
utside buffer: 0 <= "+T+" <= "+M.length);if(U<0)throw new RangeError("position is negative: "+U);if(T+l>M.length&&(l=M.length-T),U+l>this.buffer.length&&(l=this.buffer.length-U),l<=0){setImmediate(function(){
y(null,0)});return}this.buffer.copy(M,T,U,U+l),setImmediate(function(){y(null,l)})},j.prototype.createReadStream=function(M){M=M||{};var T=new ce(M);T.start=M.start||0,T.endOffset=M.end,T.pos=T.endOffset||
this.buffer.length;for(var l=this.buffer.slice(T.start,T.pos),U=65536,y=0;;){var C=y+U;if(C>=l.length){y<l.length&&T.write(l.slice(y,l.length));break}T.write(l.slice(y,C)),y=C}return T.end(),T},j.prototype.
ref=function(){this.refCount+=1},j.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((be,Se,p)=>{var L,q=p(9896),ie=p(3106),le=p(3502),ce=p(9023),
B=p(4434).EventEmitter,D=p(2203).Transform,E=p(2203).PassThrough,H=p(2203).Writable;const j=typeof ie.crc32=="function"?ie.crc32:p(4248);L=y,L=C,L=_,L=R,L=M,L=T,Se.SY=l,L=U,L=S,Se.ax=h,L=A,L=k,L=s,L=K,
L=g,L=ee;function M($,v){return new Promise((ne,J)=>{y($,{...v,lazyEntries:!0},function(we,Oe){if(we)return J(we);ne(Oe)})})}function T($,v){return new Promise((ne,J)=>{C($,{...v,lazyEntries:!0},function(we,Oe){
if(we)return J(we);ne(Oe)})})}function l($,v){return new Promise((ne,J)=>{_($,{...v,lazyEntries:!0},function(we,Oe){if(we)return J(we);ne(Oe)})})}function U($,v,ne){return new Promise((J,we)=>{R($,v,{
...ne,lazyEntries:!0},function(Oe,G){if(Oe)return we(Oe);J(G)})})}function y($,v,ne){typeof v=="function"&&(ne=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==null&&(v.lazyEntries=
!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),ne==null&&(ne=Xe),q.open($,"r",function(J,we){if(J)
return ne(J);C(we,v,function(Oe,G){Oe&&q.close(we,Xe),ne(Oe,G)})})}function C($,v,ne){typeof v=="function"&&(ne=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.lazyEntries==null&&(v.lazyEntries=
!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),ne==null&&(ne=Xe),q.fstat($,function(J,we){if(J)return ne(
J);var Oe=new le.FdSlicer($);R(Oe,we.size,v,ne)})}function _($,v,ne){typeof v=="function"&&(ne=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.
decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1);var J=new le.BufferSlicer($);R(J,$.length,v,ne)}function R($,v,ne,J){typeof ne==
"function"&&(J=ne,ne=null),ne==null&&(ne={}),ne.autoClose==null&&(ne.autoClose=!0),ne.lazyEntries==null&&(ne.lazyEntries=!1),ne.decodeStrings==null&&(ne.decodeStrings=!0);var we=!!ne.decodeStrings;if(ne.
validateEntrySizes==null&&(ne.validateEntrySizes=!0),ne.strictFileNames==null&&(ne.strictFileNames=!1),J==null&&(J=Xe),typeof v!="number")throw new Error("expected totalSize parameter to be a number");
if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");$.ref();var Oe=22,G=20,re=65535,ue=Math.
min(G+Oe+re,v),he=Fe(ue),te=v-he.length;Y($,he,0,ue,te,function(de){if(de)return J(de);for(var me=ue-Oe;me>=0;me-=1)if(he.readUInt32LE(me)===101010256){var Re=he.subarray(me),ve=Re.readUInt16LE(4),Le=Re.
readUInt16LE(10),Ne=Re.readUInt32LE(16),Be=Re.readUInt16LE(20),Ee=Re.length-Oe;if(Be!==Ee)return J(new Error("Invalid comment length. Expected: "+Ee+". Found: "+Be+". Are there extra bytes at the end \
of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var F=we?Me(Re.subarray(22),!1):Re.subarray(22);if(me-G>=0&&he.readUInt32LE(me-G)===117853008){var oe=he.subarray(
me-G,me-G+G),w=Te(oe,8),W=Fe(56);return Y($,W,0,W.length,w,function(Q){return Q?J(Q):W.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of central directory record signature")):(ve=W.readUInt32LE(
16),ve!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Le=Te(W,32),Ne=Te(W,48),J(null,new s($,Ne,v,Le,F,ne.autoClose,ne.lazyEntries,we,ne.validateEntrySizes,ne.strictFileNames))))})}
return ve!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+ve)):J(null,new s($,Ne,v,Le,F,ne.autoClose,ne.lazyEntries,we,ne.validateEntrySizes,ne.strictFileNames))}J(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ce.inherits(s,B);function s($,v,ne,J,we,Oe,G,re,ue,he){var te=this;B.call(te),te.reader=$,te.reader.
on("error",function(de){I(te,de)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=v,te.fileSize=ne,te.entryCount=J,te.comment=we,te.entriesRead=0,te.autoClose=!!Oe,te.lazyEntries=
!!G,te.decodeStrings=!!re,te.validateEntrySizes=!!ue,te.strictFileNames=!!he,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||te._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function c($,v){$.autoClose&&$.close(),I($,v)}function I($,v){$.emittedError||($.emittedError=!0,$.emit("error",v))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var $=this;if($.entryCount===$.entriesRead){setImmediate(function(){$.autoClose&&
$.close(),!$.emittedError&&$.emit("end")});return}if(!$.emittedError){var v=Fe(46);Y($.reader,v,0,v.length,$.readEntryCursor,function(ne){if(ne)return c($,ne);if(!$.emittedError){var J=new K,we=v.readUInt32LE(
0);if(we!==33639248)return c($,new Error("invalid central directory file header signature: 0x"+we.toString(16)));if(J.versionMadeBy=v.readUInt16LE(4),J.versionNeededToExtract=v.readUInt16LE(6),J.generalPurposeBitFlag=
v.readUInt16LE(8),J.compressionMethod=v.readUInt16LE(10),J.lastModFileTime=v.readUInt16LE(12),J.lastModFileDate=v.readUInt16LE(14),J.crc32=v.readUInt32LE(16),J.compressedSize=v.readUInt32LE(20),J.uncompressedSize=
v.readUInt32LE(24),J.fileNameLength=v.readUInt16LE(28),J.extraFieldLength=v.readUInt16LE(30),J.fileCommentLength=v.readUInt16LE(32),J.internalFileAttributes=v.readUInt16LE(36),J.externalFileAttributes=
v.readUInt32LE(38),J.relativeOffsetOfLocalHeader=v.readUInt32LE(42),J.generalPurposeBitFlag&64)return c($,new Error("strong encryption is not supported"));$.readEntryCursor+=46,v=Fe(J.fileNameLength+J.
extraFieldLength+J.fileCommentLength),Y($.reader,v,0,v.length,$.readEntryCursor,function(Oe){if(Oe)return c($,Oe);if(!$.emittedError){J.fileNameRaw=v.subarray(0,J.fileNameLength);var G=J.fileNameLength+
J.extraFieldLength;J.extraFieldRaw=v.subarray(J.fileNameLength,G),J.fileCommentRaw=v.subarray(G,G+J.fileCommentLength);try{J.extraFields=k(J.extraFieldRaw)}catch(Le){return c($,Le)}if($.decodeStrings){
var re=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Me(J.fileCommentRaw,re),J.fileName=h(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,$.strictFileNames);var ue=A(J.fileName);if(ue!=null)return c(
$,new Error(ue))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,$.readEntryCursor+=v.length,$.entriesRead+=1;for(var he=0;he<J.extraFields.length;he++){var te=J.extraFields[he];
if(te.id===1){var de=te.data,me=0;if(J.uncompressedSize===4294967295){if(me+8>de.length)return c($,new Error("zip64 extended information extra field does not include uncompressed size"));J.uncompressedSize=
Te(de,me),me+=8}if(J.compressedSize===4294967295){if(me+8>de.length)return c($,new Error("zip64 extended information extra field does not include compressed size"));J.compressedSize=Te(de,me),me+=8}if(J.
relativeOffsetOfLocalHeader===4294967295){if(me+8>de.length)return c($,new Error("zip64 extended information extra field does not include relative header offset"));J.relativeOffsetOfLocalHeader=Te(de,
me),me+=8}break}}if($.validateEntrySizes&&J.compressionMethod===0){var Re=J.uncompressedSize;if(J.isEncrypted()&&(Re+=12),J.compressedSize!==Re){var ve="compressed/uncompressed size mismatch for store\
d file: "+J.compressedSize+" != "+J.uncompressedSize;return c($,new Error(ve))}}$.emit("entry",J),$.lazyEntries||$._readEntry()}})}})}},s.prototype.eachEntry=function(){const $=this;if(!$.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if($.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");$.hasEachEntryBeenCalled=!0;let v=null;$.on("e\
ntry",J),$.on("end",we),$.on("error",Oe);function ne(){$.removeListener("entry",J),$.removeListener("end",we),$.removeListener("error",Oe),$.autoClose&&$.close()}function J(G){let{resolve:re}=v;v=null,
re({value:G})}function we(){let{resolve:G}=v;v=null,ne(),G({done:!0})}function Oe(G){let{reject:re}=v;v=null,ne(),re(G)}return{[Symbol.asyncIterator](){return this},next(){const G=new Promise((re,ue)=>{
if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:re,reject:ue}});return $.readEntry(),G},return(G){return ne(),Promise.resolve({done:!0,value:G})},throw(G){
return ne(),Promise.reject(G)}}},s.prototype.openReadStream=function($,v,ne){var J=this,we=0,Oe=$.compressedSize;if(ne==null&&(ne=v,v=null),v==null)v={};else{if(v.decodeFileData===!1){if(v.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(v.
decrypt!=null){if(!$.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(v.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+v.decrypt);if($.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(v.decompress!=
null){if(!$.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.decompress===!1||v.decompress===!0))throw new Error(
"invalid options.decompress value: "+v.decompress);re=v.decompress}}if(v.start!=null){if(we=v.start,we<0)throw new Error("options.start < 0");if(we>$.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(v.end!=null){if(Oe=v.end,Oe<0)throw new Error("options.end < 0");if(Oe>$.compressedSize)throw new Error("options.end > entry.compressedSize");if(Oe<we)throw new Error("options.\
end < options.start")}}var G=v.decodeFileData===!1||($.compressionMethod===0||$.compressionMethod===8&&v.decompress===!1)&&(!$.isEncrypted()||v.decrypt===!1);if((v.start!=null||v.end!=null)&&!G)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!J.isOpen)return ne(new Error("closed"));if($.isEncrypted()&&!G&&v.decrypt!==!1)return ne(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var re;if(G)re=!1;else if($.compressionMethod===8)re=v.decodeFileData!==!0;else return ne(new Error("unsupported compression method: "+$.compressionMethod));
J.readLocalFileHeader($,{minimal:!0},function(ue,he){if(ue)return ne(ue);J.openReadStreamLowLevel(he.fileDataStart,$.compressedSize,we,Oe,re,$.uncompressedSize,ne)})},s.prototype.openReadStreamLowLevel=
function($,v,ne,J,we,Oe,G){var re=this,ue=$+v,he=re.reader.createReadStream({start:$+ne,end:$+J}),te=he;if(we){var de=!1,me=ie.createInflateRaw();he.on("error",function(Re){setImmediate(function(){de||
me.emit("error",Re)})}),he.pipe(me),re.validateEntrySizes?(te=new P(Oe),me.on("error",function(Re){setImmediate(function(){de||te.emit("error",Re)})}),me.pipe(te)):te=me,De(te,function(){de=!0,me!==te&&
me.unpipe(te),he.unpipe(me),he.destroy()})}G(null,te)},s.prototype.readLocalFileHeader=function($,v,ne){var J=this;ne==null&&(ne=v,v=null),v==null&&(v={}),J.reader.ref();var we=Fe(30);Y(J.reader,we,0,
we.length,$.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return ne(Oe);var G=we.readUInt32LE(0);if(G!==67324752)return ne(new Error("invalid local file header signature: 0x"+G.toString(16)));var re=we.
readUInt16LE(26),ue=we.readUInt16LE(28),he=$.relativeOffsetOfLocalHeader+30+re+ue;if(he+$.compressedSize>J.fileSize)return ne(new Error("file data overflows file bounds: "+he+" + "+$.compressedSize+" \
> "+J.fileSize));if(v.minimal)return ne(null,{fileDataStart:he});var te=new g;te.fileDataStart=he,te.versionNeededToExtract=we.readUInt16LE(4),te.generalPurposeBitFlag=we.readUInt16LE(6),te.compressionMethod=
we.readUInt16LE(8),te.lastModFileTime=we.readUInt16LE(10),te.lastModFileDate=we.readUInt16LE(12),te.crc32=we.readUInt32LE(14),te.compressedSize=we.readUInt32LE(18),te.uncompressedSize=we.readUInt32LE(
22),te.fileNameLength=re,te.extraFieldLength=ue,we=Fe(re+ue),J.reader.ref(),Y(J.reader,we,0,we.length,$.relativeOffsetOfLocalHeader+30,function(de){try{return de?ne(de):(te.fileName=we.subarray(0,re),
te.extraField=we.subarray(re),ne(null,te))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},s.prototype.openReadStreamPromise=function($,v){return new Promise((ne,J)=>{this.openReadStream($,v,
function(we,Oe){if(we)return J(we);ne(Oe)})})},s.prototype.openReadStreamLowLevelPromise=function($,v,ne,J,we,Oe){return new Promise((G,re)=>{this.openReadStream($,v,ne,J,we,Oe,function(ue,he){if(ue)return re(
ue);G(he)})})},s.prototype.readLocalFileHeaderPromise=function($,v){return new Promise((ne,J)=>{this.readLocalFileHeader($,v,function(we,Oe){if(we)return J(we);ne(Oe)})})};function K(){}K.prototype.getLastModDate=
function($){if($==null&&($={}),!$.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){var ne=this.extraFields[v];if(ne.id===21589){var J=ne.data;if(J.length<5)continue;var we=J[0],Oe=1;if(!(we&Oe))
continue;var G=J.readInt32LE(1);return new Date(G*1e3)}else if(ne.id===10){var J=ne.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(6)!==24)continue;var re=J.readUInt32LE(8)+4294967296*J.
readInt32LE(12),ue=re/1e4-116444736e5;return new Date(ue)}}return S(this.lastModFileDate,this.lastModFileTime,$.timezone)},K.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},K.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},K.prototype.isCompressed=function(){return this.compressionMethod===8};function g(){}function S($,v,ne){
var J=$&31,we=($>>5&15)-1,Oe=($>>9&127)+1980,G=0,re=(v&31)*2,ue=v>>5&63,he=v>>11&31;if(ne==null||ne==="local")return new Date(Oe,we,J,he,ue,re,G);if(ne==="UTC")return new Date(Date.UTC(Oe,we,J,he,ue,re,
G));throw new Error("unrecognized options.timezone: "+options.timezone)}function h($,v,ne,J){for(var we=null,Oe=0;Oe<ne.length;Oe++){var G=ne[Oe];if(G.id===28789){if(G.data.length<6||G.data.readUInt8(
0)!==1)continue;var re=G.data.readUInt32LE(1);if(j(v)!==re)continue;we=Me(G.data.subarray(5),!0);break}}if(we==null){var ue=($&2048)!==0;we=Me(v,ue)}return J||(we=we.replace(/\\/g,"/")),we}function A($){
return $.indexOf("\\")!==-1?"invalid characters in fileName: "+$:/^[a-zA-Z]:/.test($)||/^\//.test($)?"absolute path: "+$:$.split("/").indexOf("..")!==-1?"invalid relative path: "+$:null}function k($){
for(var v=[],ne=0;ne<$.length-3;){var J=$.readUInt16LE(ne+0),we=$.readUInt16LE(ne+2),Oe=ne+4,G=Oe+we;if(G>$.length)throw new Error("extra field length exceeds extra field buffer size");var re=$.subarray(
Oe,G);v.push({id:J,data:re}),ne=G}return v}function Y($,v,ne,J,we,Oe){if(J===0)return setImmediate(function(){Oe(null,Fe(0))});$.read(v,ne,J,we,function(G,re){if(G)return Oe(G);if(re<J)return Oe(new Error(
"unexpected EOF"));Oe()})}ce.inherits(P,D);function P($){D.call(this),this.actualByteCount=0,this.expectedByteCount=$}P.prototype._transform=function($,v,ne){if(this.actualByteCount+=$.length,this.actualByteCount>
this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return ne(new Error(J))}ne(null,$)},P.prototype._flush=function($){
if(this.actualByteCount<this.expectedByteCount){var v="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return $(new Error(v))}$()},ce.inherits(ee,B);
function ee(){B.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.unref=function(){var $=this;if($.refCount-=1,$.refCount>0)return;if($.refCount<0)throw new Error("\
invalid unref");$.close(v);function v(ne){if(ne)return $.emit("error",ne);$.emit("close")}},ee.prototype.createReadStream=function($){$==null&&($={});var v=$.start,ne=$.end;if(v===ne){var J=new E;return setImmediate(
function(){J.end()}),J}var we=this._readStreamForRange(v,ne),Oe=!1,G=new se(this);we.on("error",function(ue){setImmediate(function(){Oe||G.emit("error",ue)})}),De(G,function(){we.unpipe(G),G.unref(),we.
destroy()});var re=new P(ne-v);return G.on("error",function(ue){setImmediate(function(){Oe||re.emit("error",ue)})}),De(re,function(){Oe=!0,G.unpipe(re),G.destroy()}),we.pipe(G).pipe(re)},ee.prototype.
_readStreamForRange=function($,v){throw new Error("not implemented")},ee.prototype.read=function($,v,ne,J,we){var Oe=this.createReadStream({start:J,end:J+ne}),G=new H,re=0;G._write=function(ue,he,te){
ue.copy($,v+re,0,ue.length),re+=ue.length,te()},G.on("finish",we),Oe.on("error",function(ue){we(ue)}),Oe.pipe(G)},ee.prototype.close=function($){setImmediate($)},ce.inherits(se,E);function se($){E.call(
this),this.context=$,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function($){this.unref(),$()},se.prototype.unref=function($){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var ye="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Me($,v){if(v)return $.toString("utf8");for(var ne="",J=0;J<$.length;J++)ne+=ye[$[J]];return ne}function Te($,v){var ne=$.readUInt32LE(v),J=$.readUInt32LE(v+4);return J*4294967296+ne}var Fe;typeof Buffer.
allocUnsafe=="function"?Fe=function($){return Buffer.allocUnsafe($)}:Fe=function($){return new Buffer($)};function De($,v){typeof $.destroy=="function"?$._destroy=function(ne,J){v(),J?.(ne)}:$.destroy=
v}function Xe($){if($)throw $}}),2613:(be=>{be.exports=Ge(import.meta.url)("assert")}),4434:(be=>{be.exports=Ge(import.meta.url)("events")}),9896:(be=>{be.exports=Ge(import.meta.url)("fs")}),8611:(be=>{
be.exports=Ge(import.meta.url)("http")}),5692:(be=>{be.exports=Ge(import.meta.url)("https")}),9278:(be=>{be.exports=Ge(import.meta.url)("net")}),4573:(be=>{be.exports=Ge(import.meta.url)("node:buffer")}),
7598:(be=>{be.exports=Ge(import.meta.url)("node:crypto")}),3024:(be=>{be.exports=Ge(import.meta.url)("node:fs")}),1455:(be=>{be.exports=Ge(import.meta.url)("node:fs/promises")}),6760:(be=>{be.exports=
Ge(import.meta.url)("node:path")}),8522:(be=>{be.exports=Ge(import.meta.url)("node:zlib")}),2203:(be=>{be.exports=Ge(import.meta.url)("stream")}),4756:(be=>{be.exports=Ge(import.meta.url)("tls")}),9023:(be=>{
be.exports=Ge(import.meta.url)("util")}),3106:(be=>{be.exports=Ge(import.meta.url)("zlib")}),3991:((be,Se,p)=>{p.d(Se,{i:()=>le});var L=p(5358),q=p(7279),ie=p(6584);class le{#n=[];#e;constructor(){const D=L.
V4("api-key");D!==""&&L.Pq(D)}text(D){return L.V4(D)}lines(D){return L.V4(D,{trimWhitespace:!1})}optional(D,E){const H=this.text(D);return H===""?void 0:this.parse(D,H,E)}parse(D,E,H){try{return H(E)}catch(j){
this.refuse(D,(0,q.gJ)(j),(0,q.h_)(j).topic);return}}required(D,E,H="is required"){return this.text(D)===""&&this.refuse(D,H),this.optional(D,E)}notEmpty(D,E,H){if(process.env[`INPUT_${D.toUpperCase()}`]?.
trim()===""){const j=`Where an event has no inputs, write \`\${{ inputs.${D} || ${H} }}\``;this.refuse(D,`is empty. Is the name in the expression right?${H===void 0?"":` ${j}`}`)}return this.optional(
D,E)}boolean(D,E){return this.notEmpty(D,ie.yG,E?void 0:"false")??E}refuse(D,E,H="before-anything-is-sent"){this.#e??=H,this.#n.push(`${D} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(D){if(D!==void 0&&this.#n.
length===0)return D;throw new q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ce(B){const D=B.required("host",parseAddress),H=B.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),j=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,M=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=B.boolean("summary",!0);return D&&
H?{host:D,apiKey:H,timeoutMs:j,longestWaitMs:M,summary:T}:void 0}}),4022:((be,Se,p)=>{p.d(Se,{UX:()=>Wt,N9:()=>Kt});var L=p(1455),q=p(6760),ie=p(7279),le=p(8725),ce=p(276),B=p(4057),D=p(706);async function E(N,{
ms:X,error:n},t){const r=new AbortController,a=setTimeout(()=>r.abort(n),X),d=Math.min(N.endsAt,performance.now()+X);try{return await t({...N,signal:AbortSignal.any([N.signal,r.signal]),endsAt:d})}finally{
clearTimeout(a)}}function H(N,X){const n=`${X} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:n,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var j=p(
3657),M=p(7598),T=p(2975),l=p(1858),U=p(7596);const y=Ge(import.meta.url)("node:http"),C=Ge(import.meta.url)("node:https");var _=p(8522),R=p(6671);const s=3e4,c=65536,I=new Set([301,302,303,307,308]),
K="export-workflow-action";function g(){normalizeProxySettings();const N=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function S(N){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(N))}}async function h({kept:N,proven:X},n,t){const{label:r,method:a,url:d,headers:b,body:Z,maxBytes:ge,idleMs:Ae=s}=n;checkProxy(d,r);const pe=d.protocol===
"https:"?"https":"http",ae=Z?new HttpClient:N[pe],Ce=new AbortController,He=AbortSignal.any([t,Ce.signal]);let[Qe,qe]=[!1,"no response"];const et=setTimeout(()=>{const st={retryable:!0,maybeProcessed:Qe};
Ce.abort(connectionFailure(r,`${qe} within ${Ae/1e3} s`,RUN_LATER,st))},Ae);let mt;try{mt={http,https}[pe].request({method:a,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...b,...Z&&{"content-type":Z.type,"content-length":Z.bytes.length},"accept-encoding":"identity","user-agent":K},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:ae.
getAgent(d.href),signal:He});const st=A(mt,r,()=>{Qe=!0});k(mt,Z?.bytes??Buffer.alloc(0),()=>et.refresh());const gt=await raceAbort(He,st);X.add(d.origin),qe="no data";const ht=[];let Ze=ge;for await(const bt of gt){
if(et.refresh(),Ze-=bt.length,Ze<0)throw ee(r,ge);ht.push(bt)}const at=P(Buffer.concat(ht),gt.headers["content-encoding"],r,ge);return{status:gt.statusCode??0,headers:gt.headers,bytes:at}}catch(st){throw He.
throwIfAborted(),toNetworkError(st,r,Qe,X.has(d.origin))}finally{clearTimeout(et),mt?.destroy()}}function A(N,X,n){return new Promise((t,r)=>{N.once("socket",d=>{N.reusedSocket?n():d.once(N.protocol===
"https:"?"secureConnect":"connect",n)});const a=d=>{d.socket.destroy();const b={retryable:!0,maybeProcessed:!0};r(connectionFailure(X,"the server switched protocols (101)",RUN_LATER,b))};N.once("upgra\
de",a),N.once("response",d=>d.statusCode===101?a(d):t(d)),N.on("error",r)})}function k(N,X,n){X.length===0?N.end():N.write(X.subarray(0,c),t=>{n(),t||k(N,X.subarray(c),n)})}const Y=new Set(["gzip","x-\
gzip","deflate"]);function P(N,X="",n,t){const r=X.toLowerCase().split(/[\s,]/);try{return r.reduceRight((a,d)=>{const b=d==="br"?brotliDecompressSync:Y.has(d)?unzipSync:void 0;return b&&a.length>0?b(
a,{maxOutputLength:t}):a},N)}catch(a){throw a.code==="ERR_BUFFER_TOO_LARGE"?ee(n,t):a}}function ee(N,X){const n=`the response is larger than ${humanSize(X)}, the limit`;return responseFailure(N,n,"Che\
ck host.",{maybeProcessed:!0})}function se({status:N,headers:X},n,t){if(!I.has(N)||X.location===void 0)return;const r=X.location.replace(/[\x80-\xff]/g,a=>`%${a.charCodeAt(0).toString(16)}`);if(URL.canParse(
r,n.href))return new URL(r,n.href);throw responseFailure(t,`the platform redirects (${N}) to an address that can't be read`,"Check host.")}function ye({headers:N}){return!N["content-length"]&&!N["tran\
sfer-encoding"]}const Me=null,Te=5,Fe=new Set([400,401,403,404,410]),De="Download",Xe="Re-run the job.";async function $(N,{url:X,freshUrl:n,read:t}){let r=X;return await retry(N,async()=>{r??=await n();
const a=await ne(N,r).catch(Ae=>{throw Ae instanceof Failure&&Ae.affectsAll?Ae.with({affectsAll:!1}):Ae}),{status:d,headers:b,bytes:Z}=a;if(Fe.has(d))throw r=void 0,v(`the URL was refused (${d})`,Xe,{
retryable:!0});if(d!==200)throw v(`the server answered ${d}`,Xe,{retryable:d===206});if(b["content-type"]?.includes("text/html"))throw v("the server sent a web page instead of the package","Check host\
, then re-run the job.",{retryable:!0});const ge=await t(Z).catch(Ae=>{throw Ae instanceof Failure&&isOpenEnded(a)?Ae.with({retryable:!0}):Ae});return{bytes:Z,sha256:createHash("sha256").update(Z).digest(
"hex"),content:ge}})}function v(N,X,n={}){return new Failure({what:De,why:N,advice:X,topic:"the-package",...n})}async function ne(N,X){const{platform:n,log:t,signal:r}=N;let a=X;for(let d=0;;d++){const b=d===
0&&a.origin===n.url.origin,Z={accept:"*/*",...b&&{"x-api-key":n.apiKey}},ge={label:De,method:"GET",url:a,headers:Z,maxBytes:Me};n.connections.proven.add(a.origin);const Ae=async()=>{const Ce=await send(
n.connections,ge,r),{status:He,headers:Qe}=Ce;t.debug(`GET a package from ${toSingleLine(ge.url.origin)}: ${He}`);const qe=`the server answered ${He}`;if(isTransient(He))throw responseFailure(De,qe,RUN_LATER,
factsOf(He,Qe));return Ce},pe=await(b?n.rateLimit.run(De,void 0,N,Ae):Ae()),ae=redirectTarget(pe,a,De);if(ae===void 0)return pe;if(d===Te)throw v("the URL redirects in a circle",Xe);ae.origin===a.origin&&
ae.username+ae.password===""&&Object.assign(ae,{username:a.username,password:a.password}),a=J(ae.href,N)}}function J(N,{platform:X,log:n}){const t=X.url;if(X.secrets.maskUrl(N,t,n),!URL.canParse(N,t.href))
throw v("the platform's download URL can't be read",Xe);const r=new URL(N,t.href);r.protocol==="http:"&&t.protocol==="https:"&&r.hostname===t.hostname&&(r.protocol="https:",r.port===""&&(r.port=t.port),
X.secrets.maskUrl(r.href,t,n));const a=r.protocol==="http:"&&t.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!a)throw v("the platform's download URL isn't https","Check host.");
return r}const we=30,Oe=6e4,G=500,re=16e3,ue=.95,he=20;class te{#n=new Map;#e=0;#t=0;#r=0;async run(X,n,t,r){const a=await this.#o(X,n,t),d=()=>a>this.#r;try{const b=await r();return d()&&(this.#t=this.#t<
he?0:this.#t*ue),b}catch(b){if(!(b instanceof Failure&&b.status===RATE_LIMITED))throw b;const Z=performance.now();throw d()&&(this.#t=Math.min(re,Math.max(G,this.#t*2)),this.#r=Z),this.#e=Math.max(this.#e,
Z+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-Z})}}async#o(X,n,{signal:t,endsAt:r}){const a=n!==void 0&&this.#n.get(n)||[];for(n!==void 0&&this.#n.set(n,a);;){if(t.throwIfAborted(),this.#e>=
r)throw responseFailure(X,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.now(),b=a.at(-we)??Number.NEGATIVE_INFINITY,Z=Math.max(this.#e,b+Oe);if(Z<=d)return this.#e=
d+this.#t,a.push(d),d;await sleep(Z-d,t)}}}function de(N,X,n){const t=Be(N,0);return{fields:N,label:X,redact:n,message:t&&n(t)||void 0}}function me({label:N,message:X},n,t){return responseFailure(N,`t\
he platform answered without a ${n}${Re(X)}`,t)}function Re(N){return N===void 0?"":` (${N})`}function ve(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}const Le=["errors","error","message",
"msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ne=4;function Be(N,X){if(typeof N=="string")return N.trim()||void 0;if(!(X>Ne)){if(Array.isArray(
N))return Be(N[0],X+1);if(ve(N))for(const n of Le){const t=Be(N[n],X+1);if(t!==void 0){const{code:r}=N;return typeof r=="number"||typeof r=="string"?`${t}, code ${r}`:t}}}}const Ee="Settings \u2192 Securit\
y & Control \u2192 API Scopes";function F(N,X,{message:n,isPage:t,hasWorked:r}){if(isTransient(X))return RUN_LATER;if(X===404)return"Check host, the IDs, and that the key's account can see the workflo\
w.";if(X===409&&N.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(X===409||X===423)return"Another job may be changing the workflow. Check it in AI for Proces\
s, then re-run the job.";if(X<400||X===405||X>=500)return"Check host.";if(X!==401&&X!==403)return N.isTransient?RUN_LATER:"Check the inputs.";if(t)return"A gateway or firewall in front of the platform\
 may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const a=N.scope===void 0?
"another scope":`the scope "${N.scope}"`;if(X===403)return`The key needs ${a}. Add it under ${Ee}.`;const d=/scope/i.test(String(n))?` The key also needs ${a}.`:"";return`The platform does not know th\
e key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Ee}.${d}`}const oe=6,w=32,W=2e3,Q=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
xe=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class _e extends null{#n=new Set;#e=new Set;allow(...X){
for(const n of X)this.#n.add(n)}maskFields(X,n,t){const r=ze(X).slice(0,W);for(const[a,d]of r)/id$/i.test(a)&&isId(d)&&this.allow(d);for(const[a,d]of r)/url$/i.test(a)?this.maskUrl(d.trim(),n,t):this.#t(
Ue(d),t)}maskUrl(X,n,t){const r=URL.canParse(X,n.href)?new URL(X,n.href):void 0;if(r&&n.href.startsWith(r.href))return;const a=[X,r?r.pathname+r.search:X].filter(d=>/[?:]|^\/\//.test(d));this.#t(a,t),
r&&this.#t([r.href,r.password,decode(r.password),...Ue(r.search)],t)}#t(X,n){const t=d=>Array.from(this.#n).some(b=>b.includes(d)),r=X.filter(d=>!t(d)&&!t(decode(d))),a=d=>encodeURIComponent(Buffer.from(
d).toString());for(const d of r.flatMap(b=>[b,a(b)]))d.length<oe||this.#e.has(d)||(this.#e.add(d),this.add(d),n.mask(d))}}function Ue(N){return Array.from(N.matchAll(Q)).flatMap(([,X,n])=>{const t=String(
n).replace(/[.,:!?)\]}]+$/,"");return xe.test(String(X))||decode(t).length>=w?[t,decode(t)]:[]})}function ze(N){const X=Object.entries(N);for(const[,n]of X)if(typeof n=="object")for(const t of Object.
entries(n??{}))X.push(t);return X.filter(n=>typeof n[1]=="string")}function Je(N,X,n={}){const t=new Secrets([X,...n.secrets??[]]);return t.allow(N.href,...n.known??[]),{url:N,apiKey:X,secrets:t,connections:makeConnections(),
rateLimit:new RateLimit,collections:new Map}}const We=null,Ke=12e4,tt=12e4,nt="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";
async function Ve(N,X){const{label:n,method:t,path:r,isTransient:a}=X,{secrets:d,rateLimit:b}=N.platform;d.allow(...r.split(/[/?&=]/));const Z=t==="GET"?r:void 0,ge=()=>b.run(n,Z,N,()=>rt(N,X));return await retry(
N,ge,{atLeastMs:a?tt:0})}async function rt(N,X){const{platform:n,signal:t,log:r}=N,{label:a,method:d,path:b,body:Z,idempotent:ge=!0,isTransient:Ae}=X,pe=new URL(`api/public/${b}`,n.url),ae={accept:"ap\
plication/json","content-type":"application/json","x-api-key":n.apiKey},Ce={maxBytes:We,...!ge&&{idleMs:Ke}};try{const He=await send(n.connections,{label:a,method:d,url:pe,headers:ae,body:Z,...Ce},t);
return r.debug(`${d} ${n.secrets.redact(pe.pathname)}: ${He.status}`),ut(N,X,pe,He)}catch(He){const Qe=He instanceof Failure?He:void 0;if(!ge&&(t.aborted||Qe?.maybeProcessed)){const qe=asFailure(He),et=`${qe.
retryable?"":qe.advice} ${nt}`.trim();throw qe.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Qe&&Ae?.(Qe)?Qe.with({retryable:!0}):He}}function ut({platform:N,
log:X},n,t,r){const{label:a,isCreation:d=!1}=n,{status:b,headers:Z,bytes:ge}=r,{secrets:Ae}=N,pe=(Ze,at,bt)=>responseFailure(a,Ze,at,bt),ae=redirectTarget(r,t,a);if(ae){Ae.maskUrl(ae.href,N.url,X);const Ze=`\
the platform redirects to ${toSingleLine(ae.origin,100)}, and the key follows no redirect`;throw pe(Ze,"If that is your environment, set host to it.",{status:b,maybeProcessed:b!==307&&b!==308})}const Ce=new TextDecoder().
decode(ge),He=ft(Ce);Ae.maskFields(He??{},N.url,X);const Qe=makeResponse(He??{},a,Ae.redact),{message:qe}=Qe,et=/^\s*</.test(Ce)||Z["content-type"]?.includes("html")===!0;if(b<200||b>299){const Ze=N.collections.
has(a),at=adviceOn(n,b,{message:qe,isPage:et,hasWorked:Ze});throw pe(`the platform answered ${b}${inBrackets(qe)}`,at,{...factsOf(b,Z),affectsAll:(b===401||b===403)&&!Ze,busy:b===423||b===409&&!d})}if(He!==
void 0)return Qe;const mt=isOpenEnded(r)&&/^\s*\{/.test(Ce);throw pe(`the platform answered ${Ce===""?"nothing":et?"with a web page":mt?"with half an object":"with something other than a JSON object"}\
 (${b})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:mt})}function ft(N){try{const X=JSON.parse(N);return isObject(X)?X:void 0}catch{return}}const ot=null;function dt(N){
return ot.find(([,X])=>X.split(" ").includes(N))?.[0]??"unknown"}function kt({fields:N,message:X,redact:n}){const t=isObject(N.response)?N.response:{},r=[t.downloadUrl,t.downloadURL,N.downloadUrl,N.downloadURL];
return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(N.workflowId,N.toolId),exportJobId:readId(N.exportJobId),status:Et(N.status,n),downloadUrl:r.map(a=>typeof a=="str\
ing"?a.trim():"").find(a=>a!==""),refused:N.success===!1,message:X}}function Et(N,X){const n=typeof N=="string"||typeof N=="number"?String(N).trim():"",t=n.toUpperCase().replace(/[\s-]+/g,"_");return dt(
t)==="unknown"?X(n,40).toUpperCase():t}async function Tt(N,X,n=()=>!0){const t=`dock-status/${X}`;return kt(await callApi(N,{label:"Dock status",method:"GET",path:t,isTransient:n}))}const vt="the-job-\
on-the-platform",Xt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(N,X){const n=Math.max(yt,N/Lt);return N<MINUTE_MS?n:Math.max(Nt,Math.min(X,n))}async function lt(N,X,n){const{log:t,signal:r}=N,a=performance.now(),
d=Pt(N,a);let b=X,Z=a,ge;for(let Ae=0;;Ae++){n.onStatus(b),d(b);const pe=dt(b.status);if(pe==="failed"||pe==="succeeded"&&b.refused){const ae=`The job ${b.status==="FAILED"?"failed":`ended as ${b.status}`}\
 on the platform`,Ce=`${b.message??"it gave no reason"} (dock status ${X.dockStatusId})`;throw new Failure({what:ae,why:Ce,advice:n.advice,topic:vt})}if(pe==="succeeded")return b.status!=="SUCCESS"&&t.
warning(`The platform reports ${b.status}, which is treated as SUCCESS.`),b;ge=pe==="unknown"&&b.refused?ge??Z:void 0;try{if(ge!==void 0&&Z-ge>=PATIENCE_MS){const He=`The platform refused to report th\
e job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:He,topic:vt})}const ae=Ae===0?Xt:Ut(Z-a,n.longestWaitMs);await sleep(Math.max(0,Z+ae-performance.now()),r),Z=performance.now();const Ce=({
status:He=404})=>Ae>0||He===404;b=await Tt(N,X.dockStatusId,Ce)}catch(ae){throw St(ae,X,b)}}}function Pt({log:N},X){let n,t=X;return r=>{const a=performance.now(),d=humanTime(a-X),b=r.status!==n,Z=a-t>=
MINUTE_MS;(b||Z)&&(t=a),b&&n!==void 0?N.info(`${r.status||"No status"} after ${d}`):Z&&N.info(`Still ${r.status||"without a status"} after ${d}`),b&&dt(r.status)==="unknown"&&N.warning(`The platform r\
eports an unknown status (${xt(r)}). The action keeps waiting.`),n=r.status}}function xt({status:N,message:X}){return`${N||"none"}${X===void 0?"":`, "${X}"`}`}function St(N,{dockStatusId:X},n){const t=dt(
n.status)==="unknown"||n.message!==void 0?`, last status ${xt(n)}`:"",r=`The job may still be running on the platform: dock status ${X}${t}.`,a=asFailure(N);return a.with({advice:`${a.advice} ${r}`.trim(),
cause:N})}const Dt=null;async function $t(N,X){const{collections:n}=N.platform;let t;for(const r of new Set([...n.values(),...Dt])){const a=X(r),{label:d,idempotent:b=!0}=a,Z=n.get(d);if(!(Z&&Z!==r))try{
const ge=await callApi(N,a);n.set(d,r);const Ae=readJob(ge),{dockStatusId:pe}=Ae;if(pe!==void 0)return{...Ae,dockStatusId:pe};throw missing(ge,"dock status ID",b?"Check host and the IDs.":MAYBE_STARTED)}catch(ge){
if(ge instanceof Failure&&ge.busy&&n.set(d,r),!(ge instanceof Failure&&ge.status===404))throw ge;t??=ge}}throw t}async function jt(N,{workflowId:X,flowId:n}){return await $t(N,t=>({label:"Export",method:"\
POST",path:`${t}/${X}/export?flowId=${n}`,scope:"Export workflow"}))}async function At(N,X,n){const t=n.downloadUrl??X.downloadUrl??(await readDockStatus(N,X.dockStatusId)).downloadUrl;if(t!==void 0)return downloadUrl(
t,N);const r=`the platform reports ${n.status} but names no download URL`;throw new Failure({what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Ft(N,X,{app:n,
flow:t,env:r}){const a="workflowName"in X,d=b=>b==="tools"?"tool":"workflow";return await $t(N,b=>({label:"Import",method:"POST",path:a?`${b}/import`:`${b}/${X.workflowId}/import`,body:jsonBody({[`${d(
b)}DataFileId`]:n,flowDataFileId:t,envVariablesFileId:r,...a&&{[`${d(b)}Name`]:X.workflowName}}),idempotent:!1,isCreation:a,scope:"Import workflow"}))}async function zt(N,X){const n=t=>({label:"Deploy",
method:"POST",path:`${t}/${X}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(N,()=>$t(N,n),{untilFree:!0})}class Rt extends ie.HR{job;constructor(X,n){super(
{...(0,ie.h_)(n),busy:!1,cause:n}),this.job=X}}function It(N){return N instanceof Rt?N.job:{}}async function Jt(N,X,{title:n,longestWaitMs:t,advice:r,idsIn:a}){N.log.info(`${n}: ${X.status||"no status"}\
, dock status ${X.dockStatusId}`);let d={};const b=Z=>{const ge={"dock-status-id":X.dockStatusId,...a(Z)},Ae=Object.keys(ge).some(pe=>!(pe in d));d={...ge,...d,...Z.status!==""&&{status:Z.status}},Ae&&
N.publish(d)};try{return{last:await waitForJob(N,X,{longestWaitMs:t,advice:r,onStatus:b}),outputs:d}}catch(Z){throw new Rt(d,toError(Z))}}const Vt="Check the workflow in AI for Process, then re-run th\
e job.";async function Yt(N,X,{workflowId:n,flowId:t,timeoutMs:r,longestWaitMs:a}){return N.log.info(`Exporting workflow ${n}, flow ${t}, from ${X.url.href}`),await withDeadline({...N,platform:X},userLimit(
r,"No package"),async d=>{const b=await startExport(d,{workflowId:n,flowId:t}),{dockStatusId:Z,exportJobId:ge}=b,{last:Ae,outputs:pe}=await Jt(d,b,{title:`Export job ${ge??"without an ID"}`,longestWaitMs:a,
advice:Vt,idsIn:()=>ge===void 0?{}:{"export-job-id":ge}});try{const ae=await packageUrl(d,b,Ae),Ce=async()=>packageUrl(d,b,await readDockStatus(d,Z)),He=et=>readZip(et,d.signal),{content:Qe,...qe}=await download(
d,{url:ae,freshUrl:Ce,read:He});return{...qe,package:Qe,job:pe}}catch(ae){throw new Rt(pe,toError(ae))}})}function rn({host:N,pathname:X}){return N+X.replace(/\/$/,"")}const Bt=2e4;function Wt({message:N}){
return(0,D.OX)(N,1e3)}const Ot="<dock status ID>";function Ht(N){const X=new Map;for(const{name:t,error:r}of N){const{"dock-status-id":a}=jobOf(r),d=a===void 0?r.message:r.message.replaceAll(a,Ot),b=X.
get(d)??{names:[],ids:[],help:helpFor(r)};X.set(d,b),b.names.push(t),a!==void 0&&b.ids.push(a)}const n=Math.max(100,Math.min(1e3,Math.floor(Bt/X.size)));return Array.from(X,([t,{names:r,ids:a,help:d}])=>({
names:r,message:toSingleLine(t,n).replaceAll(Ot,()=>a.join(", ")),help:d}))}function Zt(N){return Ht(N).map(({names:X,message:n})=>`${X.join(", ")}: ${n}`).join(" | ")}function Qt(N,X){return!N||!X||N.
message===X.message?N??X:Mt(N,`${N.message} Also: ${X.message}`)}function Mt(N,X){return new Failure({what:X,topic:asFailure(N).topic,cause:N})}async function qt(N,X,n){let t;const r=await N.catch(a=>(t=
toError(a),{...X,...jobOf(t)}));if(setOutputs(r),n){const{titles:a,facts:d}=n,b=factTable([...d,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],
["Duration",{words:humanTime(performance.now())}]]);t?await writeSummary(a.failed,withHelp(Wt(t),helpFor(t)),b):await writeSummary(a.done,b)}if(t)throw t}const Ct=1e6;async function en(N,X){const n=JSON.
stringify(X),t=await Kt(`the output ${N}`,{[`${N}.json`]:n}),r=Buffer.byteLength(n)>Ct;return r&&notice(`The output ${N} would be longer than GitHub's limit of 1 MB. Read the file in ${N}-path.`),{[N]:r?
[]:X,...t}}async function Kt(N,X){try{const n=await(0,ce.Pd)("workflow-results-"),t={};for(const[r,a]of Object.entries(X)){const d=(0,q.join)(n,r);await(0,L.writeFile)(d,a).catch((0,ce.E_)(d)),t[`${(0,q.
parse)(r).name}-path`]=d}return t}catch(n){return(0,le.t1)().warning(`Can't keep ${N} as a file. ${(0,ie.gJ)(n)}`),{}}}}),2345:((be,Se,p)=>{p.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var L=p(1124),q=p(706),
ie=p(1345);const le=Number.MAX_SAFE_INTEGER,ce=2,B=60,D="</details>",E=41,H=100;function j(e,o={}){const{under:i=()=>"",parts:u=[],noun:f="change",folded:m=!1}=o,{length:O}=i(le),{least:z=O===0?e:`${e}\
 \u2026`,changes:x=_(u)}=o;return{line:e,under:i,size:e.length+O,least:z,parts:u,changes:x,noun:f,folded:m}}function M(e,o,i={}){return o.length===0?[]:[j(e,{...i,parts:o})]}function T(e,o){const i=l(
e,[]),u=({leaf:x,outer:V})=>V.length===1?0:x.size,f=(0,ie.Vn)(i.flatMap(({outer:x})=>x)),m=new Map;let O=o;const z=i.sort((x,V)=>u(x)-u(V)).filter(({leaf:x,outer:V})=>{const fe=V.filter(Pe=>!m.has(Pe)),
$e=V.filter(Pe=>f.get(Pe)===1),Ie=fe.map(({line:Pe,folded:je})=>Pe.length+ce+B+(je?E:0)).reduce((Pe,je)=>Pe+je,x.least.length+ce-B*$e.length);if(Ie>O)return!1;O-=Ie;for(const Pe of V)m.set(Pe,[]),f.set(
Pe,(f.get(Pe)??0)-1);return!0});for(const[x,{leaf:V}]of z.entries()){const fe=U(V,V.least.length+Math.floor(O/(z.length-x)));O-=fe.reduce(($e,{length:ke})=>$e+ke,-V.least.length),m.set(V,fe)}return R(
y(e,m).filter(([x])=>x!==""))}function l(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>l(i,[...o,e]))}function U({line:e,under:o,size:i,least:u},f){if(i<=f)return[e,o(Math.max(f,
le))];for(let m=f-e.length-B;m>H;m=Math.floor(m*.7)){const O=o(m);if(O!==""&&e.length+O.length<=f)return[e,O]}return[u]}function y(e,o){const{line:i,parts:u,folded:f}=e;if(u.length===0)return[o.get(e)??
[]];const O=[...u.filter(z=>o.has(z)).flatMap(z=>y(z,o)),[C(e,u.filter(z=>!o.has(z)))]];return f?[[`<details><summary>${i}</summary>`],...O,[D]]:[[i],...O]}function C({noun:e},o){if(e==="connection"&&
o.length>0)return`\u2026 and ${(0,q.hS)(o.length,"more connection")}`;if(_(o)===0)return"";const i=e==="workflow"?` in ${(0,q.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,q.hS)(_(o),"more\
 change")}${i}`}function _(e){return e.reduce((o,{changes:i})=>o+i,0)}function R(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{const f=i[0]===D||o(i)&&o(e[u-1]);return[u===0?"":f?`
`:`

`,...i]})}var s=p(8132),c=p(3436),I=p(2742);const K=se(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),g=["x","y"],S=se("w h width height left top zoom"),h=[[
"x"],["position"],["left","top"]],A=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,k=se("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),Y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,P=se("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),ee=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
A],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[P,/^\d{1,15}$/],[P,Y]];function se(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function ye({base:e,head:o}){const i={
base:(0,I.Z)(()=>new Set((0,c.PX)(e))),head:(0,I.Z)(()=>new Set((0,c.PX)(o)))};return u=>{const{kind:f,path:m}=u;if(f==="reordered"||f==="moved")return!1;const[O,z=O]=f==="modified"?[u.from,u.to]:[u.value];
if(Fe(m)&&ne(O)&&ne(z))return!0;if(f!=="modified"||O.type!==z.type||!("text"in O)||!("text"in z))return!1;const[x,V,fe]=[v(m.at(-1)),(0,c.e1)(O.text),(0,c.e1)(z.text)],$e=Ie=>Ie.test(V)&&Ie.test(fe);return ee.
some(([Ie,Pe])=>Ie.test(x)&&$e(Pe))?!0:m.at(-2)?.type!=="member"&&k.test(x)&&$e(Y)&&!i.head().has(V)&&!i.base().has(fe)}}function Me(e){return Y.test(e)||A.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Te(e,o){return k.test(e)&&(0,c.jn)(o)||(K.test(e)||g.includes(e))&&ne(o)}function Fe(e){if(e.slice(De(e)).some(f=>K.test(v(f))))return!0;const[o,i]=[e.at(-2),v(e.at(-1))],u=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return g.includes(i)||S.test(i)&&h.some(f=>f.every(m=>u?.has(m)))}function De(e){return e.findLastIndex(({type:o})=>o==="item")+1}function Xe(e,{matches:o}){
const i=new Map(o.map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const m=De(f.path),[O,z]=[f.path[m-1],f.path[m]],x=g.includes(v(z)),V=x?g:K.test(v(z))?[v(z)]:[],[fe,$e]=[$(i.get(O)?.base,V),$(
i.get(O)?.head,V)],ke=[...f.path.slice(0,m),{type:"member",key:V.join(", ")}];fe&&$e?u.set(x?O:z,{kind:"modified",path:ke,from:fe,to:$e}):u.set(f,f)}return[...u.values()]}function $(e,o){const i=e?.type===
"object"?o.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function v(e){return e?.type==="member"?e.key:""}function ne(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(ne)}const J=[se("_?id key uuid guid identifier"),se("(\
node|step|state)_?id"),se("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,se("\\*")],we=se("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Oe="*",G=64;function re(e,o){
const i=ue([]),u=[],f=new Set([e,o].flatMap(z=>[...(0,c.PX)(z),...me(z)]));function m(z,x,V){if((0,c.jn)(z))de(z.text,x,V);else if(z.type==="object")O(z,x,V);else{const fe=z.items.length>1&&z.items.some(
({type:$e})=>$e==="array");for(const[$e,ke]of z.items.entries())m(ke,he(x,"[]"),{...V,array:z.items,...fe&&{slot:$e}})}}function O(z,x,{key:V,array:fe,map:$e,...ke}){let Ie=ke;if(fe!==void 0||V!==void 0){
const Ye={side:ke.side,value:z,field:x,outer:ke.place,key:V,array:fe??[]};Ie={...ke,place:Ye,map:$e},u.push(Ye)}const Pe=ve(z,f),je=Ie===ke&&(0,c.YD)(z).some(Ye=>$e?.members.has(Ye));for(const[Ye,ct]of z.
members){const it=he(x,Pe||je?Oe:Ye);je&&de(JSON.stringify(Ye),it,Ie,ct),(!je||ct.type==="array")&&m(ct,it,Pe?{...Ie,key:Ye,map:z}:Ie)}}return m(e,i,{side:"base"}),m(o,i,{side:"head"}),{root:i,places:u,
find:Le(u)}}function ue(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function he(e,o){const i=e.inner.get(o)??ue([...e.keys,o]);return e.inner.set(o,i),i}function te(e,o){return e?.inner.
get(o)??e?.inner.get(Oe)}function de(e,{keys:o,texts:i,references:u},{place:f,slot:m},O){i.set(e,(i.get(e)??0)+1);const z=e.startsWith('"')?e.length>2:we.test(o.findLast(x=>x!=="[]")??"")&&Number.isInteger(
Number(e));f&&z&&u.push({text:e,place:f,slot:m,value:O})}function me(e){if((0,c.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(me),...o.some(Re)?[]:(0,c.YD)(
e)]}function Re(e){return e.type==="object"}function ve({members:e},o){return 2*[...e.keys()].filter(u=>!we.test(u)&&o.has(u)).length>=e.size&&[...e.values()].every(Re)}function Le(e){const o=new Map;
for(const i of e){const u=(f,m)=>{const O=J.findIndex(V=>V.test(f));if(O<0)return;const z=`${i.side} ${m}`,x=o.get(z)??[];x[O]=(x[O]??new Set).add(i),o.set(z,x)};i.key!==void 0&&u(Oe,JSON.stringify(i.
key));for(const[f,m]of i.value.members)(0,c.jn)(m)&&u(f,m.text)}return(i,u)=>{const f=o.get(`${u.side} ${i}`)?.find(m=>m);return f&&f.size<=G?Ne([...f],u):void 0}}function Ne(e,o){const i=o?e.filter(f=>Be(
f,o)):e;if(i.length===0&&o)return Ne(e,o.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function Be(e,o){return e!==void 0&&(e===o||Be(e.outer,o))}
var Ee=p(5408);const F="source from origin src tail out".split(" "),oe="target to dest destination head in".split(" "),w="next to goto target targets wire wires link links edge edges transition transi\
tions connection connections",Q=`${w} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),xe="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),_e=`${w} runafter run_after dependson depends_on needs requires previous outgoing [] * id node mai\
n`.split(" "),Ue="label title name condition if when event type relationship selectedRelationships".split(" "),ze=60;function Je(e,o){const i=re(e,o),u=Ke(i.root).flatMap(z=>tt(z,i)),f=Ve(u),m=f.length>
0?f:ut(u,i),O=new Set(m.flatMap(({source:z,target:x})=>[z.field,x.field]));return{root:i.root,nodes:i.places.filter(({field:z})=>O.has(z)),edges:m}}function We(e,o){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>o.includes(u.toLowerCase()))}function Ke(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function tt(e,{find:o}){const i=e.references.flatMap(z=>{const x=o(z.text,z.place);
return x?[{...z,field:e,target:x}]:[]}),u=i.filter(({place:z,target:x})=>!Be(z,x)),f=i.length/e.references.length,m=f>=.5&&nt(e.references)-nt(i)<=2;return(f>=.9||m&&We(e.keys.slice(-2),Q))&&2*u.length>=
i.length?[i]:[]}function nt(e){return new Set(e.map(({text:o})=>o)).size}function Ve(e){const o=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,Ee.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(rt(i,F).map(f=>[f.place,f]));return rt(i,oe).flatMap(f=>{const m=u.get(f.place),O=m&&{source:m.target,target:f.target,links:[m,f]};return O?[{...O,label:ot(f,f.place,
[]),item:f.place.value}]:[]})})}function rt(e,o){return e.filter(([u])=>u&&We(u.field.keys.slice(-2),o)).sort((u,f)=>nt(f)-nt(u))[0]??[]}function ut(e,o){const[i,u]=[[],[]],f=new Set;for(const O of e){
const z=O.flatMap(ke=>ft(ke,o)),[x]=z;if(x===void 0||10*z.length<9*O.length)continue;const V=x.link.field.keys.slice(x.inside.field.keys.length),fe=z.filter(({source:ke,inside:Ie})=>ke!==Ie);for(const{
inside:ke}of fe)f.add(ke.key);const $e=We(V,xe);if(!(!$e&&fe.length===0&&!We(V,Q)))for(const{link:ke,source:Ie}of z){const Pe=ke.place===Ie?void 0:ke.place,je={label:ot(ke,Pe,V),links:[ke],item:Pe?.value};
$e?u.push({source:ke.target,target:Ie,...je}):i.push({source:Ie,target:ke.target,...je})}}const m=i.length<u.length?u:i;return f.size>1||nt(m.flatMap(({links:O})=>O))>1?m:[]}function ft(e,{find:o}){for(let i=e.
place;i;i=i.outer){const u=o(JSON.stringify(i.key),i),f=[i,u].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function ot({slot:e,value:o},i,u){const f=Ue.map(z=>{const[
x,V]=[i?.field.inner.get(z),dt(i?.value.members.get(z))];return x&&x.texts.size+(x.inner.get("[]")?.texts.size??0)>1||V.includes(" ")?V:""}),m=u.filter(z=>!_e.includes(z.toLowerCase())),O=e===void 0?[]:
[`output ${e+1}`];return[dt(o),...f].find(z=>z!=="")??[...m,...O].join(", ")}function dt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>ze?"":i}const kt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Tt={same:"-->",added:"==>",removed:"-.->"},vt=40,Xt=500,yt=5e4,Lt=40,Nt=6;function Ut(e,o,{isWhole:i,hide:u}){const f=({
status:x})=>i||x!=="same",m=new Set([...e.filter(f),...o.filter(f).flatMap(lt)]),O=o.filter(x=>lt(x).some(f)).flatMap(lt);if(m.size===0)return{};for(const x of[new Set([...m,...O]),m]){const V=o.filter(
$e=>lt($e).every(ke=>x.has(ke)));if(x.size>vt||V.length>Xt)continue;const fe=Pt(e.filter($e=>x.has($e)),V,u);if(fe.length<=yt)return{picture:fe}}return{note:`The picture is left out: it would have ${m.
size>vt?(0,q.hS)(m.size,"node"):"too many connections"}.`}}function lt({source:e,target:o}){return[e,o]}function Pt(e,o,i){const u=new Map(e.map((m,O)=>[m,`n${O+1}`])),f=e.map(m=>`  ${u.get(m)}["${kt[m.
status]}${St(i(m.label))||"?"}"]`);for(const{source:m,target:O,label:z,status:x}of o){const V=`${kt[x]}${St(i(z))}`.trim();f.push(`  ${u.get(m)} ${Tt[x]}${V===""?"":`|"${V}"|`} ${u.get(O)}`)}for(const[
m,O]of Object.entries(Et)){const z=e.filter(x=>x.status===m).map(x=>u.get(x));z.length>0&&f.push(`  classDef ${m} ${O}`,`  class ${z.join()} ${m}`)}return[`flowchart ${xt(e,o)>Nt?"TD":"LR"}`,...f].join(
`
`)}function xt(e,o){const i=new Set(o.map(({target:m})=>m)),u=e.filter(m=>!i.has(m)),f=new Map((u.length>0?u:e.slice(0,1)).map(m=>[m,1]));for(const[m,O]of f)for(const{source:z,target:x}of o)z===m&&!f.
has(x)&&f.set(x,O+1);return Math.max(...f.values())}function St(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
$t="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function At(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,f]=[e.base??i,e.head??i],m=(0,ie.j9)([f,u]),O=Je(u,f),z=Rt(e,O,m),x=[...new Set(z.values())].sort((je,Ye)=>je.rank-Ye.rank),V=Jt(O,z),fe=V.filter(je=>je.status!==
"same"),$e=Yt(O,fe);Bt(e,x,m,$e);const ke=new Map(V.map(({item:je,source:Ye,target:ct})=>[je,`${Ye.label} \u2192 ${ct.label}`])),Ie=new Set(x.map(({place:je})=>je.key)),Pe=je=>je.filter(({status:Ye})=>Ye!==
"removed").length;return{...Ut(x,V,{isWhole:e.status!=="modified",hide:o}),connections:Vt(fe),size:{nodes:Pe(x),connections:Pe(V)},tells:$e,isItemKey:je=>Ie.has(je)||m.labelOf(JSON.stringify(je))!==void 0,
labelOf:m.labelOf,endsOf:je=>ke.get(je)}}function Ft({side:e}){return e==="head"}function zt(e){return e&&[e.key,zt(e.outer)]}function Rt({matches:e},{nodes:o},i){const u=fe=>fe.key===void 0?`${fe.value.
id}`:JSON.stringify(zt(fe)),f=new Map(o.map((fe,$e)=>[fe,$e])),m=(0,Ee.$z)(o.filter(Ft),u),O=(0,Ee.$z)(e,({base:fe})=>fe.id),z=fe=>{const $e=O.get(fe.value.id)?.shift();return($e&&m.get(`${$e.head.id}`)?.
shift())??m.get(u(fe))?.shift()},x=new Map;let V=0;for(const fe of o){if(x.has(fe))continue;const $e=Ft(fe)?fe:z(fe);V=($e&&f.get($e))??V+1e-6;const ke=$e===void 0?"removed":$e===fe?"added":"same",Ie=$e??
fe,Pe={label:It(Ie,i),status:ke,rank:V,place:Ie,old:ke==="same"?fe:void 0};x.set(fe,Pe).set(Ie,Pe)}return x}function It({key:e,value:o,array:i},u){const[f,m,...O]=["type","componentType",...o.members.
keys()].map(x=>(0,c.TN)(o,x)),[z="?"]=[f,m,(0,c.TH)(o),...O].filter(x=>x!==void 0);return e??u.nameOf(o,i)??(0,c.e1)(z)}function Jt({edges:e},o){const i=e.flatMap(x=>{const[V,fe]=[o.get(x.source),o.get(
x.target)];return V&&fe?[{...x,source:V,target:fe,status:Ft(x.source)?"added":"removed"}]:[]}),u=({source:x,target:V,label:fe})=>`${x.rank} ${V.rank} ${fe}`,f=(0,Ee.$z)(i,({status:x})=>x),m=(0,Ee.$z)(
f.get("removed")??[],u);return[...(f.get("added")??[]).map(x=>m.get(u(x))?.pop()?{...x,status:"same"}:x),...[...m.values()].flat()].sort((x,V)=>x.source.rank-V.source.rank||x.target.rank-V.target.rank)}
function Vt(e){const o=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,m,...O]of(0,Ee.$z)(e,u).values()){if(!f||!m||O.length>0||
f.status===m.status)continue;[f.source,f.target,m.target].every(({old:x})=>x)&&!o.has(f)&&!o.has(m)&&o.set(f,m).set(m,f)}}return e.flatMap(i=>{const u=o.get(i);return u&&i.status==="removed"?[]:[{...i,
kind:u?"rewired":i.status,was:u}]})}function Yt({root:e,nodes:o},i){const u=new Set(i.flatMap(x=>x.links.map(({field:V})=>V))),f=new Set(i.map(({item:x})=>x)),m=new Set([e,...o.map(({field:x})=>x)]),O={
added:new Set,removed:new Set};for(const x of i){const V=[x.source.label,x.target.label,...x.label.split(", ")].map(fe=>JSON.stringify(fe));for(const fe of[...V,...x.links.map($e=>$e.text)])O[x.status].
add(fe)}function z(x,V,fe){if(V===void 0||m.has(V))return[{text:fe,field:e}];const $e=V.keys.at(-1)===Oe?[{text:JSON.stringify(fe),field:V}]:[];if("text"in x)return[...$e,{text:x.text,field:V}];const ke="\
members"in x?[...x.members]:[],Ie="items"in x?x.items.map(Pe=>["[]",Pe]):ke;return[...$e,...Ie.flatMap(([Pe,je])=>z(je,te(V,Pe),Pe))]}return({path:x,...V})=>{const fe=x.map(Ie=>Ie.type==="member"?Ie.key:
"[]"),$e=x.some(Ie=>Ie.type==="item"&&f.has(Ie.item)),ke=(Ie,Pe)=>{const je=z(Ie,fe.reduce(te,e),`${fe.at(-1)}`),Ye=je.some(({field:it})=>u.has(it)),ct=({text:it,field:un})=>{if(u.has(un))return Pe.has(
it);const En=`${un.keys.findLast(ar=>ar!=="[]")}`;return $t.includes(En)||Pe.has(it)&&We([En],jt)||Ye&&rn(it,un)};return(Ye||$e)&&je.every(ct)};return V.kind==="modified"?ke(V.from,O.removed)&&ke(V.to,
O.added):"value"in V&&ke(V.value,O[V.kind])}}function rn(e,{texts:o}){const i=o.get(e)??0,u=[...o.values()].reduce((f,m)=>f+m,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function Bt(e,o,{componentOf:i},u){
const f=ye(e),m=o.flatMap(x=>{const{value:V,array:fe}=x.place,$e=(0,ie.qU)(V)===void 0?i(V,fe):void 0;return[V.id===x.old?.value.id?void 0:V,$e].map(ke=>({owner:ke,node:x}))}),O=(0,Ee.$z)(m,({owner:x})=>x);
O.delete(void 0);const z=new Map(e.matches.map(({path:x,head:V})=>[x.at(-1),V]));for(const x of e.changes){if(u(x)||f(x))continue;const V=x.path.map($e=>z.get($e)).reverse(),fe=["value"in x&&x.value,...V].
find($e=>O.has($e));for(const{node:$e}of O.get(fe)??[])$e.status==="same"&&($e.status="modified")}}var Wt=p(8965);const Ot=2,Ht=1e3,Zt=240,Qt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Mt="...";function qt(e,o){const i=[Ct(e??o),Ct(o??e)],[u,f]=[en(e,i[0]),en(o,i[1])],m=N(u,f);return i[0]===i[1]?m:
[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...m]}function Ct(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function en(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>Qt.reduce(Kt,[u]).map((f,m)=>m===0?f:Mt+f))}function Kt(e,o){return e.flatMap(i=>i.length>Zt?Array.from(i.matchAll(o),([u])=>u):i)}function N(e,o){const i=new Set(e),f=o.some(O=>i.has(
O))?(0,Wt.E)([...e],[...o],{maxEditLength:Ht}):void 0;if(f===void 0)return[...t(e,o),...X("+",o)];let m=0;return f.flatMap(({added:O,removed:z,value:x},V)=>{const fe=f[V+1];if(z)return t(x,fe?.added?fe.
value:[]);const[$e,ke]=[V===0?0:Ot,x.length-Ot],Ie=m+n(x.slice(0,ke+1));return m+=n(x),O?X("+",x):fe===void 0?X(" ",x.slice(0,$e)):ke-$e<2?X(" ",x):[...X(" ",x.slice(0,$e)),`@@ line ${Ie} @@`,...X(" ",
x.slice(ke))]})}function X(e,o){return o.map(i=>`${e} ${i}`)}function n(e){return e.filter(o=>!o.startsWith(Mt)).length}function t(e,o){const i=new Map(e.map(m=>[a(m),m])),u=o.flatMap(m=>r(i.get(a(m))??
m,m));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...X("-",e)]}function r(e,o){if(a(e)!==a(o))return[];const[i,u]=[e.normalize(),o.normalize()],f=d(e)===d(o)?[]:["Un\
icode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return d(e.normalize())}function d(e){return e.replace(/\s/g,"")}function b(e,o){let[i,u]=[
0,o];const m=[...(0,Ee.$z)(e,z=>z.startsWith("@@ line ")?++i:i).values()].flatMap(z=>{const x=Z(z,u);return u-=Ae(z),x}),O=e.filter(ge).length-m.filter(ge).length;return O===0?m:[...m,`@@ ${(0,q.hS)(O,
"more changed line")} @@`]}function Z(e,o){const i=O=>O.startsWith("-"),u=Ae(e.filter(i)),f=Ae(e)-u,m={removed:Math.max(o/2,o-f),others:Math.max(o/2,o-u)};return e.filter(O=>{const z=i(O)?"removed":"o\
thers";return m[z]-=O.length+1,m[z]>=0})}function ge(e){return e.startsWith("-")||e.startsWith("+")}function Ae(e){return e.reduce((o,i)=>o+i.length+1,0)}var pe=p(7856);const ae={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ce=80,He=8;function Qe(e,o,i){if(e.type==="string")return qe(ht((0,c.e1)(e.text)),o,i);const[u="",
...f]=st(e,o);return f.length>0||u.length>Ce?void 0:(0,s.SS)(u,1/0)}function qe(e,o,i){const u=o.mask(e).shown;if(u.length>Ce||u.includes(`
`))return;const f=et(e,o,i);return(0,s.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${Ze(f,o)})`)}function et(e,{labelOf:o},i){const u=o(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===u)?void 0:u}function mt(e,o,{labelOf:i}){const[u,f]=e.slice(-2);return u?.type!=="item"||f?.type!=="member"||!c.ZM.test(f.key)?!1:(0,c.TH)(
u.item)===o||i((0,c.e1)(o))===u.label}function st(e,o,i){const{mask:u}=o;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const V=ht((0,c.e1)(e.text)),{shown:fe}=u(V);if(fe.includes(`
`))return["|",...gt(fe.split(`
`))];const $e=et(V,o,i);return[JSON.stringify(fe)+($e===void 0?"":` (${u($e).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",O=e.type==="array"?e.items.map(V=>st(V,o)):Array.from(e.members,([V,
fe])=>{const[$e,...ke]=(0,pe.$C)(V,fe,e)?[q.v5]:st(fe,o,e);return[`${JSON.stringify(u(V).shown)}: ${$e}`,...ke]}),z=f+O.join(", ")+m;return z.length<=Ce&&O.every(V=>V.length===1)?[z]:[f,...gt(O.flat()),
m]}function gt(e){return e.map(o=>`  ${o}`)}function ht(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Ze(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function at(e,o,i=!1){const u=De(e),f=i?1/0:100,m=e.flatMap((O,z)=>{if(O.type==="element")return[(0,s.SS)(`[${O.index}]`)];if(O.type==="item"){const V=o.endsOf(
O.item),fe=V===void 0?O.label:i?`${V} (${O.label})`:V,$e=z===u-1&&O.hint!==void 0?` (${Ze(O.hint,o)})`:"";return[`**${Ze(fe,o,f)}**${$e}`]}return!i&&e.slice(z+1).find(({type:V})=>V!=="member")?.type===
"item"?[]:[Ze(O.key,o,f)]});return m.length>He&&!i&&m.splice(2,m.length-He+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bt(e,o){const i=O=>e.map(({path:z,kind:x})=>(x?`${ae[x]} `:"")+at(z,
o,O)),[u,f]=[i(!1),i(!0)],m=(0,ie.Vn)(u);return fn(u.map((O,z)=>m.get(O)===1?O:f[z]??O))}function fn(e){const[o,i]=[(0,ie.Vn)(e),new Map];return e.map(u=>{const[f=1,m]=[o.get(u),(i.get(u)??0)+1];return i.
set(u,m),f===1?u:`${u} (${m} of ${f})`})}const _t="  ",ln=3,xn=5,Sn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},on={line:": changed, hidden"};function Gt(e,o){const i=[...(0,Ee.$z)(e,$n).values()],
u=i.filter(O=>O.length<ln).flat(),f=bt(u,o),m=new Map(u.map((O,z)=>{const{line:x,...V}=tn(O,o);return[O,j(`- ${f[z]}${x}`,{changes:1,...V})]}));return i.flatMap(O=>{const z=O.flatMap(x=>m.get(x)??[]);
return z.length===0?On(O,o):z})}function $n(e){const o=De(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===0||o===e.path.length||u.length===
0)return e;const f=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,u,f])}function On(e,o){const[i]=e,{line:u,under:f=()=>""}=tn(i,o),m=pn(hn(e,o)),O=i.
kind==="modified"?"":` ${i.kind}`,z=`- ${ae[i.kind]} ${sn(i,o)}${u}${O} in ${m.line}`;return j(z,{changes:e.length,under:x=>f(x)+(m.under?.(x)??"")})}function hn(e,o){const i=e.map(({path:u})=>({path:u.
slice(0,De(u))}));return bt(i,o)}function sn({path:e},o){return at(e.slice(De(e)),o)}function tn(e,o){if(e.kind==="modified")return mn(e,o);if("value"in e)return kn(e,o);if(e.kind==="moved"){const[m,O]=[
e.from,e.path].map(z=>at(z.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${O}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(m=>({path:[m]})),u=pn(bt(i,o)),f=u.under?
`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const o=(0,q.hS)(e.length,"item"),i=wn(o,_t+e.join(", "));return{
line:o,under:u=>i.length<=u?i:""}}function mn({path:e,from:o,to:i},u){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,pe._p)(e,o,i))return on;if(o.type==="string"&&i.type==="string"){const x=mt(
e,i.text,u)?{...u,labelOf:()=>{}}:u;return _n((0,c.e1)(o.text),(0,c.e1)(i.text),x)}const[f,m]=[st(o,u).join(`
`),st(i,u).join(`
`)];if(f===m)return on;const[O,z]=[Qe(o,u),Qe(i,u)];return O&&z?{line:`: ${O} \u2192 ${z}`}:{line:"",under:nn(f,m)}}function _n(e,o,i){const u=[ht(e),ht(o)],f=u[0]!==u[1]&&(u[0]!==e||u[1]!==o),[m,O]=f?
u:[e,o],z=f?" (percent-encoded)":"",[x,...V]=(0,I.qy)(m,O)?.changes??[];if(x!==void 0){const Ye=`${z} (JSON in a text)`;if(V.length===0&&x.kind==="modified"){const it=mn(x,i);return{...it,line:`${Ye} \
\u203A ${at(x.path,i)}${it.line}`}}const ct=j("",{parts:Gt([x,...V],i)});return{line:Ye,under:it=>`
${yn(T(ct,it).join(""))}`}}const[fe,$e]=[i.mask(m),i.mask(O)];if(fe.shown===$e.shown)return{line:z+on.line};const ke=fe.hidden===$e.hidden?"":" (hidden values differ, too)",[Ie,Pe]=[qe(m,i),qe(O,i)];if(!Ie||
!Pe)return{line:z+ke,under:nn(fe.shown,$e.shown)};const je=r(fe.shown,$e.shown).join(", ");return{line:`${z}: ${Ie} \u2192 ${Pe}${je&&` (${je})`}${ke}`}}function kn(e,o){const{path:i,value:u}=e;if(u.type===
"hidden")return{line:""};if((0,pe._p)(i,u))return{line:": hidden"};if(u.type==="object")return Tn(e,u,o);const f=Qe(u,o);return f!==void 0?{line:`: ${f}`}:u.type==="array"?{line:"",under:an(e,st(u,o),
(0,q.hS)(u.items.length,"element"))}:{line:"",under:an(e,[o.mask(ht((0,c.e1)(u.text))).shown])}}function Tn(e,o,i){const u=e.path.at(-1),f=u?.type==="item"?u:void 0;if(o.members.size===0&&!f)return{line:"\
: `{}`"};const m=Ie=>(0,c.jn)(Ie)&&[f?.label,f?.hint].includes((0,c.e1)(Ie.text)),O=[...o.members].filter(([,Ie])=>!f||!m(Ie)),z=O.filter(([Ie,Pe])=>!f||!Te(Ie,Pe)),x=z.map(([Ie,Pe])=>{const je=(0,pe.
$C)(Ie,Pe,o)?(0,s.SS)(q.v5):Qe(Pe,i,o);return je&&`${Ze(Ie,i)}: ${je}`}),V=!x.includes(void 0)&&x.join(", ").length<=Sn,fe=V?x.join(", "):An(o,m,i),$e=fe&&`: ${fe}`;if(V&&z.length===O.length)return{line:$e};
const ke=an(e,st(o,i),(0,q.hS)(o.members.size,"field"));return{line:$e,under:V?Ie=>Ie===1/0?ke(Ie):"":ke}}function an({kind:e},o,i){const u=o.join(`
`);return e==="added"?nn(void 0,u,i):nn(u,void 0,i)}function An(e,o,i){const u=new Map,f=(O,z,x)=>{x>(u.get(O)?.weight??0)&&u.set(O,{text:z,weight:x})},m=(O,z,x)=>{if(O.type==="array")for(const Pe of O.
items)m(Pe,z,x+1);if(O.type==="object")for(const[Pe,je]of O.members)(0,pe.$C)(Pe,je,O)?f(Pe,q.v5,pt.max):m(je,Pe,x+1);if(O.type!=="string")return;const V=(0,c.e1)(O.text),$e=/^type$/i.test(z)||Te(z,O)||
Me(V)||o(O)||i.labelOf(V)!==void 0;if(V.length<pt.min||$e)return;const ke=V.includes("://")?2*pt.max:Math.min(V.length,pt.max),Ie=i.countOf(V)>pt.usual?pt.usualWeight:1;f(z,i.mask(ht(V)).shown,Ie*ke/(x+
1))};return m(e,"",0),[...u].sort(([,O],[,z])=>z.weight-O.weight).filter(([,{weight:O}],z)=>z===0||z<pt.texts&&O>pt.usualWeight*2*pt.max).map(([O,{text:z}])=>`${Ze(O,i)}: ${(0,s.SS)(JSON.stringify((0,s.
Jj)(z,pt.max)),1/0)}`).join(", ")}function nn(e,o,i){const u=(0,s.EU)(qt(e,o),"diff",_t);return f=>{const m=u.length<=f?u:Rn(u,f);return i===void 0?`
${m}`:wn(i,m)}}function Rn(e,o){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(_t.length));return[...i.slice(0,1),...b(u,o).map(f=>_t+f),...i.slice(-1)].join(`
`)}function wn(e,o){return`
${_t}<details><summary>${e}</summary>

${o}
${_t}</details>`}function yn(e){return e.replace(/^(?=.)/gm,_t)}const In=100,gn=5;function Mn(e,o){const i=e.kind==="json"?At(e,ke=>o(ke).shown):void 0,u=(0,I.Z)(()=>(0,ie.Vn)((0,c.PX)(e.head??e.base))),
f={mask:o,labelOf:ke=>ke.length>In?void 0:i?.labelOf(JSON.stringify(ke)),endsOf:ke=>i?.endsOf(ke),countOf:ke=>u().get(ke)??0},m=bn((0,L.xS)(e)),O=e.status==="modified",z=O?Un(e,f,i):Gt(Fn(e),f),{nodes:x=0,
connections:V=0}=i?.size??{},fe=x===0?"What is in it":`${(0,q.hS)(x,"node")}, ${(0,q.hS)(V,"connection")}`,$e=O?z:M(fe,z,{changes:m,folded:!0});return[...Cn(i),j(Ln(e,o),{parts:[...$e,...Nn(e,f)],changes:m})]}
function bn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[j(e.note)]:e?.picture?[j((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:u},f){const m=`**${Ze(e,{mask:f})}**`;return i!=="modified"?`${ae[i]} ${m}: file ${i}`:o==="bi\
nary"||o==="variables"&&u.length===0?`${ae.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
gn).map(({path:O,from:z,to:x})=>`${at(O,o)} (${Ze(z,o)} \u2192 ${Ze(x,o)})`),u=e.length>gn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[j(`${m}: ${i.join(", ")}${u}`)]}function Un(e,o,i){const u=ye(e),f=i?.connections??[],m=new Set(f.map(({item:Ie})=>Ie)),O=(0,Ee.$z)(e.text?[jn(e.text)]:e.changes,
Ie=>i?.tells(Ie)?Pn(Ie)?"layout":"told":"value"in Ie&&m.has(Ie.value)?"connection":u(Ie)?"layout":Dn(Ie.path,i)?"item":"rest"),[z,x]=[O.get("layout")??[],O.get("connection")??[]],V=Gt(O.get("rest")??[],
o),fe=zn(f,x,o),$e=(O.get("told")?.length??0)+x.length,ke=`Layout and bookkeeping: ${(0,q.hS)(z.length,"change")}`;return[...Gt(O.get("item")??[],o),...M("Connections",fe,{noun:"connection",changes:$e}),
...fe.length===0?V:M("Elsewhere in the file",V),...M(ke,Hn(z,e,o),{folded:!0})]}function Pn({kind:e,path:o}){const[i,u]=o.slice(-2);return e==="modified"&&i?.type==="item"&&u?.type==="member"&&$t.includes(
u.key)}function Dn(e,o){return e.some(i=>i.type==="item"||i.type==="member"&&o?.isItemKey(i.key))}function jn({base:e,head:o}){return{kind:"modified",path:[],from:cn(e),to:cn(o)}}function cn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Fn({base:e,head:o,text:i,status:u,changes:f}){const m=u==="removed"?"removed":"added",O=(x,V)=>{const fe=(0,ie.Vg)(x,()=>{});return!(V.length<3&&fe.
length>0&&fe.every(ke=>ke.value.type==="object"))&&(V.length>0||x.type!=="object")?[{kind:m,path:V,value:x}]:fe.flatMap(({step:ke,value:Ie})=>ke.type==="member"?O(Ie,[...V,ke]):[{kind:m,path:[...V,ke],
value:Ie}])},z=e??o??(i&&cn(i.base??i.head));return z?O(z,[]):f}function zn(e,o,i){const u=new Map(o.map(O=>["value"in O&&O.value,O])),f=Bn(e,u),m=fn(f.map(O=>Wn(O,i)));return f.map(([{item:O}],z)=>{const x=u.
get(O),{line:V,under:fe=()=>""}=x?tn(x,i):{line:""};return j(`${m[z]}${fe(0)===""?V:""}`,{under:fe})})}function Bn(e,o){const i={added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:m,
target:O,item:z}=u;if(f==="rewired"||o.has(z))return[[u]];const x=i[f].get(m),V=x??[u];return x&&x.push(u),i[f].delete(m),i[f].set(O,V),x?[]:[V]})}function Wn(e,o){const[{kind:i,source:u,target:f,was:m}]=e,
O=fe=>`**${Ze(fe.label,o)}**`,z=fe=>fe===""?"":` (${Ze(fe,o)})`,x=e.map(fe=>` \u2192 ${O(fe.target)}${z(fe.label)}`),V=m?.target===f?z(m.label)||" without a label":m&&` ${O(m.target)}`;return`- ${ae[i]}\
 ${O(u)}${x.join("")}${V===void 0?"":`, was${V}`}`}function Hn(e,o,i){return[...(0,Ee.$z)(Xe(e,o),f=>f.kind+sn(f,i)).values()].flatMap(f=>{const m=f.map(V=>tn(V,i));if(f.length<ln||De(f[0].path)===0||
m.some(({under:V})=>V))return Gt(f,i);const O=hn(f,i),z=yn(m.map(({line:V},fe)=>`- ${O[fe]}${V}`).join(`
`)),x=`- ${ae[f[0].kind]} ${sn(f[0],i)} of ${(0,q.hS)(f.length,"item")}`;return j(x,{changes:f.length,under:()=>`
${z}`})})}const Kn="<!-- workflow-report -->",Gn=6e4,Xn=1e3;function Jn(e){const{workflows:o,missing:i}=e,u=(0,pe.lb)(e),m=["changed","added","removed"].flatMap(x=>o.filter(V=>V.status===x)).map(x=>{const V=bn(
x.counts);return{workflow:x,changes:V,parts:x.files.flatMap(fe=>Mn(fe,u))}}),O=Zn(e,u),z=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:x=Gn,maxBytes:V=1/0,headings:fe=!0,
mark:$e=!0}={})=>{const ke=m.map(({workflow:je,...Ye})=>j(Yn(je,u,fe),Ye)),Ie=j(z,{parts:[...M("",ke,{noun:"workflow"}),...O]}),Pe=$e?`${Kn}
`:"";for(let je=Math.min(x,V);;){const Ye=[Pe,...T(Ie,je-Pe.length-1),`
`],ct=V===1/0?0:Buffer.byteLength(Ye.join(""));if(ct<=V||je<Xn)return Ye;je=Math.floor(je*V*.99/ct)}}}function Vn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Yn({name:e,status:o,counts:i},u,f){const m=f?"### ":"",O=e===void 0?void 0:Ze(e,{mask:u});return o==="added"||o==="removed"?`${m}${ae[o]} ${O===void 0?"Workflow":`${O}: workflow`} ${o}`:f?`${m}${O===
void 0?"":`${O}: `}${(0,L.cq)(i)}`:""}function Zn({workflows:e,notCompared:o=[]},i){const u=(O,z)=>{const x=O.flatMap(V=>V===void 0?[]:[Ze(V,{mask:i})]).join(", ");return O.length===0?[]:[j(z(x),{least:z(
(0,q.hS)(O.length,"workflow"))})]},f=e.flatMap(({name:O,status:z})=>z==="unchanged"?[O]:[]),m=e.flatMap(({name:O,variablesCompared:z})=>z?[]:[O]);return[...e.length===0?[j("No workflow was compared")]:
[],...u(f,O=>O===""?"No changes":`${O}: no changes`),...u(m,O=>`The environment variables${m.length===e.length?"":` of ${O}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(o,O=>`${O}: not compared, because the step failed`)]}var Qn=p(8725),qn=p(276),er=p(4022),nr=p(6584);async function rr(e){const o=Jn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,qn.n0)(await(0,er.N9)("the report",i)),o}const or=900*1024;function sr(e,o,i,u){const f=or-Buffer.byteLength(i.join()),m=e({headings:o,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
m:Vn(m,u)}function ir(e){const o=(0,L.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(nr.bY),u=o.length>20?` and ${(0,q.hS)(o.length-20,"more line")}`:"";(0,Qn.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((be,Se,p)=>{p.d(Se,{LO:()=>S,Rr:()=>K,bY:()=>h,yG:()=>H});var L=p(3024),q=p(6760),ie=p(5806),le=p(7596),ce=p(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function D(k,Y=B){return[Y,({input:P})=>`contains ${A(P)}. ${k}`]}function E(...k){return Y=>{for(const[P,ee]of k){const se=P.exec(Y);if(se)throw new Error(typeof ee=="string"?ee:ee(se))}return Y}}function H(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${h(k)}`)}function j(k,Y=!1){return P=>{const ee=Number(P);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(P)&&ee>0&&ee<=k)return ee;const se=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${se}, not ${h(P)}`)}}const M=E(D("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,k])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function T(k){return parseHost(M(k))}function l(k){if(isId(k))return k;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${h(k)}`)}const U=E(D("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins with "${k}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),y="is too long: at most 200 characters",C=E([new RegExp("\\\
p{C}","u"),({input:k})=>`must not contain control characters: ${h(k)}`],[/.{201}/u,y]),_=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${h(k)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${h(k)}`],[/.{201}/u,y]);function R(k){const Y=refusal(_(k));if(Y!==void 0)throw new Error(`can't be a name: ${h(k)} ${Y}`);
if(Buffer.byteLength(k)>240)throw new Error(y);return k}function s(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,q.resolve)(process.env.GITHUB_WORKSPACE??"")}const I=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function K(k){return(0,q.resolve)(c(),I(k))}function g(k){const Y=K(
k);if(existsSync(Y))return Y;throw new Error(S(k))}function S(k){const Y=!(0,L.existsSync)(c())||(0,L.readdirSync)(c()).length===0;return`doesn't exist: ${h(k)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function h(k){const Y=A(k);return`"${(0,ce.OX)(k,60)}"${Y===""?"":` with ${Y}`}`}function A(k){const Y=(k.match(new RegExp(B,"gu"))??[]).map(se=>se.codePointAt(0)??0),
P=[...new Set(Y)].map(se=>`U+${se.toString(16).toUpperCase().padStart(4,"0")}`),ee=P.length===1?"an invisible character":"invisible characters";return P.length===0?"":`${ee} (${P.slice(0,5).join(", ")}\
)`}}),1124:((be,Se,p)=>{p.d(Se,{AS:()=>D,Hq:()=>ce,RG:()=>q,cq:()=>E,cz:()=>ie,xS:()=>le,xW:()=>B});var L=p(706);const q={type:"hidden"};function ie(H){const j=M=>H.reduce((T,l)=>T+l[M],0);return{added:j(
"added"),modified:j("modified"),removed:j("removed")}}function le({status:H,changes:j,references:M}){const T={added:0,modified:0,removed:0};if(H!=="modified")return{...T,[H]:1};if(j.length===0&&M.length===
0)return{...T,modified:1};for(const{kind:l}of j)T[l==="added"||l==="removed"?l:"modified"]++;return T}function ce({workflows:H}){return H.some(({status:j})=>j!=="unchanged")}function B({workflows:H}){
return ie(H.map(({counts:j})=>j))}function D({workflows:[H,...j]}){return H?.unusedIgnores.filter(M=>j.every(({unusedIgnores:T})=>T.includes(M)))??[]}function E({modified:H,added:j,removed:M}){return Object.
entries({modified:H,added:j,removed:M}).flatMap(([l,U])=>U===0?[]:[`${(0,L.zD)(U)} ${l}`]).join(", ")||"no changes"}}),3436:((be,Se,p)=>{p.d(Se,{Gg:()=>H,Ms:()=>y,Op:()=>l,PX:()=>T,Rk:()=>ie,TH:()=>E,
TN:()=>B,YD:()=>D,ZM:()=>ce,dj:()=>R,e1:()=>U,eX:()=>le,jn:()=>M});var L=p(8142),q=p(2899);const ie=["id","_id","key","name"],le=["name","title","label","displayName"],ce=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(s,c){if(s.type!=="object")return;const I=s.members.get(c)??s.matchOnly?.get(c);if(!(I===void 0||!M(I)))return(I.type==="string"?I.text.length>2:/\d/.test(I.text))?I.text:void 0}function D(s){
return s.type==="object"?[...s.members.keys()]:[]}function E(s){const c=()=>D(s).filter(I=>ce.test(I));return j(s,["id","_id","key"])??j(s,c().sort())}function H(s){return j(s,le)}function j(s,c){const I=c.
find(K=>B(s,K)!==void 0);return I&&B(s,I)}function M(s){return s.type==="string"||s.type==="literal"}function T(s){return s===void 0?[]:M(s)?[U(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).
flatMap(T)}function l(s,c,I){return I&&ie.includes(s)&&M(c)}function U(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class y{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,I=K=>{}){
this.#n=c,this.#e=c.lines.length===0,this.#t=I}read(c){const{fields:I,orders:K}=this.#n,g=S=>(0,q.pi)(I,S,this.#t);return(0,L.q)(c,void 0,{enter:(S,h="")=>this.#e?void 0:{key:h,outer:S},scalar:S=>this.
scalar(S),array:(S,h)=>{const A=S.length>0&&g({key:"",outer:h});return this.array(A?[]:S,(0,q.pi)(K,h,this.#t))},object:(S,h)=>{let A;for(const[k,Y]of I.size===0?[]:S)g({key:k,outer:h})&&(S.delete(k),
ie.includes(k)&&(A=(A??new Map).set(k,Y)));return this.object(S,A)}})}scalar(c){let I=this.#r.get(c);return I===void 0&&(I={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,
I)),I}array(c,I){const K=I?c.toSorted((h,A)=>h.id-A.id):c;let g=K.length;for(const{id:h}of K)g=_(g,h);const S=this.#i(g,{type:"array",id:this.#s+1,items:K,unordered:I});return this.#e?S:{type:"array",
id:S.id,items:c,unordered:I}}object(c,I){let K=~c.size;for(const[S,{id:h}]of c)K=K+_(this.scalar(S).id,h)|0;const g=this.#i(K,{type:"object",id:this.#s+1,members:c,matchOnly:I});return this.#e?g:{type:"\
object",id:g.id,members:c,matchOnly:I}}#i(c,I){for(let K=c;;K=K+1|0){const g=this.#o.get(K);if(g&&C(g,I))return g;if(!g)return this.#o.set(K,I),this.#s++,I}}}function C(s,c){if(s.type==="array")return c.
type==="object"||s.items.length!==c.items.length?!1:s.items.every(({id:I},K)=>I===c.items[K]?.id);if(c.type==="array"||s.members.size!==c.members.size)return!1;for(const[I,{id:K}]of c.members)if(s.members.
get(I)?.id!==K)return!1;return!0}function _(s,c){const I=Math.imul(s^s>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(I^I>>>13,695872825)}function R(s){if(M(s))return s.text;if(s.type===
"array"){const I=s.items.map(R);return`[${(s.unordered?I.sort():I).join()}]`}return`{${Array.from(s.members,([I,K])=>`${JSON.stringify(I)}:${R(K)}`).sort().join()}}`}}),2899:((be,Se,p)=>{p.d(Se,{K$:()=>L,
pi:()=>ie,wo:()=>q});const L=q("");function q(B){const D=new Set,[E,H]=[new Map,new Map];for(const[j,M]of B.split(/\r\n|\r|\n/).entries()){const T=M.trim();if(T===""||T.startsWith("#"))continue;const[
l,U]=T.endsWith("[]")?[T.slice(0,-2),H]:[T,E],y=l.split(".").reverse(),C=le(l);if(y.includes(""))throw new Error(`has an empty key in line ${j+1} (join keys by single dots)`);if(y.every(_=>_==="*"))throw new Error(
`has only * in line ${j+1}, which would ignore everything (name a key)`);D.add(T),U.set(C,[...U.get(C)??[],{line:T,keys:y}])}return{lines:[...D],fields:E,orders:H}}function ie(B,D,E){if(B.size===0||D===
void 0)return!1;const H=["*",le(D.key)].flatMap(j=>B.get(j)??[]).filter(({keys:j})=>ce(D,j));for(const{line:j}of H)E(j);return H.length>0}function le(B){return B.slice(B.lastIndexOf(".")+1)}function ce(B,D){
if(B===void 0||D.length===0)return D.length===0;const E=D[0]==="*"?["*"]:B.key.split(".").reverse();return E.every((H,j)=>H===D[j])&&ce(B.outer,D.slice(E.length))}}),2742:((be,Se,p)=>{p.d(Se,{OD:()=>we,
qy:()=>ne,Z:()=>Oe,yR:()=>J});var L=p(3436),q=p(2899),ie=p(1345);function le(G,re){const ue=re.size===0?void 0:re.get(JSON.stringify(G));return ue===void 0?G:(0,L.e1)(ue)}function ce({base:G,head:re}){
return G===re?[]:L.Rk.flatMap(ue=>{const[he,te]=[(0,L.TN)(G,ue),(0,L.TN)(re,ue)];return he!==te&&he?.startsWith('"')&&te?.startsWith('"')?[[he,te]]:[]})}function B(G,re){const ue=new Map;for(const[te,
de]of G)ue.set(te,(ue.get(te)??new Set).add(de));const he=([te,de])=>ue.get(te)?.size===1&&re.base.get(te)===1&&re.head.get(de)===1;return new Map(G.filter(he))}function D(G){const re=ue=>{const he=new Map,
te=(de,me)=>{if(de.type==="array")for(const ve of de.items)te(ve,!0);if(de.type!=="object")return;const Re=me?[de.id,...L.Rk.flatMap(ve=>(0,L.TN)(de,ve)??[])]:[];for(const ve of new Set(Re))he.set(ve,
(he.get(ve)??0)+1);for(const ve of de.members.values())te(ve,!1)};for(const de of G)te(de[ue],!1);return he};return{base:re("base"),head:re("head")}}function E(G,re,ue){const he={element:new Map,member:new Map};
function te(me,Re){if(re.size===0&&!ue)return me;if((0,L.jn)(me))return G.scalar(re.get(me.text)??me.text);const ve=he[Re?"element":"member"],Le=ve.get(me.id)??de(me,Re);return ve.set(me.id,Le),Le}function de(me,Re){
if(me.type==="array"){const Le=me.items.map(Ne=>te(Ne,!0));return G.array(Le,me.unordered)}const ve=new Map;for(const[Le,Ne]of me.members)(0,L.Op)(Le,Ne,Re)?ue||ve.set(Le,Ne):ve.set(le(Le,re),te(Ne,!1));
return G.object(ve)}return(me,Re=!1)=>te(me,Re).id}function H(G,re){const ue={base:E(G,re,!0),head:E(G,new Map,!0)};return{interner:G,renames:re,follow:E(G,re,!1),bare:ue}}var j=p(5408);const M=.4,T=.9,
l=4e4,U=4,y=/^(""|0|true|false|null)$/,C=.25,_=new Set([...L.eX,"type"]);function R(G,re,ue){const{compare:he,shareRare:te}=I(G,ue),de=s(G,re),me=c(G);return Re=>(ve,Le)=>{const Ne=(0,j.qc)(ve,Le),Be=Ne.
reduce((w,{base:W,head:Q})=>w+W.length*Q.length,0),Ee=w=>Be>l?[...te(w),...(0,j.O6)(re,w).flatMap(j.yU)]:w.base.flatMap(W=>w.head.map(Q=>({base:W,head:Q}))),F=Ne.flatMap(Ee).flatMap(w=>{const W=he(w);
return(Re>0&&me(w)?he(w,()=>1)>=T:W>=Re)?[{pair:w,alike:W,distance:de(w)}]:[]});F.sort((w,W)=>W.alike-w.alike||w.distance-W.distance);const oe=new Set;return F.flatMap(({pair:w})=>oe.has(w.base)||oe.has(
w.head)?[]:(oe.add(w.base).add(w.head),[w]))}}function s({base:G},re){const ue=new Map((0,j.Ms)(re).map(de=>[de.base.index,de.head.index-de.base.index]));let he=0;const te=G.map(({index:de})=>(he=ue.get(
de)??he,de+he));return de=>Math.abs((te[de.base.index]??0)-de.head.index)}function c({base:G,head:re}){const ue=({item:me})=>[(0,L.TH)(me),(0,L.Gg)(me)],[he,te]=[new Set(G.flatMap(ue)),new Set(re.flatMap(
ue))],de=(me,Re)=>ue(me).every(ve=>ve!==void 0&&!Re.has(ve));return me=>de(me.base,te)&&de(me.head,he)}function I(G,{renames:re,follow:ue}){const he=new Map([["",0]]),te=new Set;function de(Ee){const F=he.
get(Ee)??he.size;return F===he.size&&he.set(Ee,F),F}function me(Ee,F){const oe=new Set,w=(W,Q,xe)=>{if((0,L.jn)(W)||(W.type==="array"?W.items.length:W.members.size)===0){const _e=de(`${Q}=${F==="base"?
ue(W):W.id}`);oe.add(_e),(!(0,L.jn)(W)||y.test(W.text))&&te.add(_e)}else if(W.type==="array")for(const _e of W.items)w(_e,de(`${Q}[]`),!0);else for(const[_e,Ue]of W.members)Q===0&&(0,L.jn)(Ue)&&_.has(
_e)||(0,L.Op)(_e,Ue,xe)||w(Ue,de(`${Q}.${F==="base"?le(_e,re):_e}`),!1)};return w(Ee,0,!0),oe}const Re=new Map,ve=new Map,Le=Ee=>Re.get(Ee)??new Set;for(const Ee of["base","head"]){for(const F of G[Ee])
Re.set(F,me(F.item,Ee));for(const[F,oe]of(0,ie.Vn)(G[Ee].flatMap(w=>[...Le(w)]))){const w=(te.has(F)?C:1)/oe;ve.set(F,Math.min(ve.get(F)??1,w))}}const Ne=Ee=>ve.get(Ee)??0,Be=Ee=>[...Le(Ee)].filter(F=>Ne(
F)>=1/U);return{compare({base:Ee,head:F},oe=Ne){const w=_e=>{let Ue=0;for(const ze of _e)Ue+=oe(ze);return Ue},[W,Q]=[Le(Ee),Le(F)],xe=[...W].filter(_e=>Q.has(_e));return 2*w(xe)/(w(W)+w(Q))||0},shareRare(Ee){
const F=new Map;for(const oe of Ee.head)for(const w of Be(oe))F.set(w,[...F.get(w)??[],oe]);return Ee.base.flatMap(oe=>{const w=new Set(Be(oe).flatMap(W=>F.get(W)??[]));return Array.from(w,W=>({base:oe,
head:W}))})}}}function K(G,re,ue){const he={base:{item:G,index:0,array:[G]},head:{item:re,index:0,array:[re]}};return I({base:[he.base],head:[he.head]},ue).compare(he)}function g(G,re,ue){let he=[],te=G;
const de=()=>te.base.length===0||te.head.length===0,me=(w,W)=>{const Q=de()?[]:w(te,W);Q.length!==0&&(he=he.concat(Q),te=(0,j.FF)(te,Q))},Re=w=>(W,Q)=>(0,j.O6)(he,W).flatMap(xe=>w(xe,Q)),ve=ue||[...G.
base,...G.head].some(({item:w})=>w.type==="object"),Le=L.Rk.filter(w=>!(k(G.base,w)&&k(G.head,w)));for(const w of Y(Le,G,re))me(j.kk,h(w));const Ne=({item:w})=>w.id,Be=({item:w},W)=>W==="base"?re.follow(
w,!0):w.id;for(const w of re.renames.size>0?[Be,Ne]:[Ne])me(Re(j.eV),w),ve&&me(j.kh,w);if(ve&&!de()){for(const Q of Y(ee(G),G,re).slice(0,1))me(j.kk,h(Q));const w=Q=>({item:xe},_e)=>A(xe,re.bare[_e],Q);
me(Re(j.eV),w(1)),me(j.kh,w(3));const W=R(G,he,re);for(const Q of[...L.eX,"key"])me(W(0),h(Q));me(W(M),({item:Q})=>Q.type==="object"?(0,L.TN)(Q,"type")??"":void 0)}const Ee=Le.length<L.Rk.length,F=w=>(0,L.
Gg)(w)??(Ee?Le.find(W=>(0,L.TN)(w,W)):(0,L.TH)(w));return me(Re((w,W)=>Ee&&S(w.base)===S(w.head)?(0,j.yU)(w):(0,j.kh)(w,W)),({item:w})=>F(w)===void 0?"":void 0),he}function S(G){return G.map(({index:re})=>re).
join()}function h(G){return({item:re})=>(0,L.TN)(re,G)}function A(G,re,ue){return G.type!=="object"||[...G.members].filter(([te,de])=>!(0,L.Op)(te,de,!0)).length<ue?void 0:re(G,!0)}function k(G,re){const ue=he=>G.
every(({item:te,index:de})=>(0,L.TN)(te,re)?.replaceAll('"',"")===`${he+de}`);return G.length>1&&(ue(0)||ue(1))}function Y(G,re,ue){const he=G.map(de=>({key:de,pairs:(0,j.kk)(re,h(de))})),te=(de,me)=>de.
every(({base:ve,head:Le},Ne)=>ve===me[Ne]?.base&&Le===me[Ne]?.head)?0:P(me,ue)-P(de,ue);return he.sort(({pairs:de},{pairs:me})=>me.length-de.length||te(de,me)),he.map(({key:de})=>de)}function P(G,{interner:re,
renames:ue,bare:he}){const te=G.map(({base:me,head:Re})=>({base:me.item,head:Re.item})),de=E(re,new Map([...ue,...te.flatMap(ce)]),!0);return te.filter(({base:me,head:Re})=>[de,he.head].some(ve=>ve(me,
!0)===he.head(Re,!0))).length}function ee({base:G,head:re}){const ue=(0,ie.Vn)(re.flatMap(({item:de})=>(0,L.YD)(de))),he=de=>2*(ue.get(de)??0)>re.length&&de!=="type",te=[...ue.keys()].filter(de=>he(de)&&
se(G,de)&&se(re,de)).sort();return[...te.filter(de=>L.ZM.test(de)),...te]}function se(G,re){const ue=G.flatMap(({item:te})=>(0,L.TN)(te,re)??[]).filter(te=>te.startsWith('"'));if(ue.length<2||2*ue.length<=
G.length||new Set(ue).size<ue.length)return!1;const he=new Set(G.flatMap(({item:te})=>L.Rk.map(de=>(0,L.TN)(te,de))));return 2*ue.filter(te=>he.has(te)).length<ue.length}const ye=8,Me=.5;function Te(G,re,ue,he){
const te=Ee=>G[Ee].flatMap(oe=>[oe,...Fe(oe,he)]).filter(({path:oe,value:w})=>oe.at(-1)?.type==="item"&&ue[Ee].get(w.id)===1),de={bases:new Set,heads:new Map};let me={base:te("base"),head:te("head")};
const Re=(Ee,F)=>{const oe=(0,j.kk)(me,Ee).filter(({base:w,head:W})=>w.arrays!==W.arrays&&F(w.value,W.value));for(const{base:w,head:W}of oe)de.bases.add(w.value),de.heads.set(W.value,w);me=(0,j.FF)(me,
oe)},ve=(Ee,F)=>(0,L.TN)(Ee,"type")===(0,L.TN)(F,"type"),Le=(Ee,F)=>ve(Ee,F)&&K(Ee,F,re)>=Me,Ne=(Ee,F)=>(ue[F].get(Ee??"")??0)<2,Be=(Ee,F)=>Ne(Ee,F)?Ee:void 0;return Re(({value:Ee},F)=>Be((0,L.TH)(Ee),
F),(Ee,F)=>((0,L.TH)(Ee)?.length??0)>=ye||Le(Ee,F)),Re(({value:Ee},F)=>Be((0,L.Gg)(Ee),F),Le),Re(({value:Ee},F)=>Ne((0,L.TH)(Ee),F)?A(Ee,re.bare[F],3):void 0,ve),de}function Fe({value:G,path:re},ue){return(0,ie.
Vg)(G,ue).flatMap(he=>{if((0,L.jn)(he.value))return[];const te={value:he.value,path:[...re,he.step]};return[te,...Fe(te,ue)]})}function De(G,re,ue,he){const te=[],de=[],me=[],Re=[],ve={base:[],head:[]};
function Le({base:w,head:W},Q,xe){xe==="element"&&Re.push(...ce({base:w,head:W})),(xe==="element"||xe==="member"&&w.type==="object"&&W.type==="object")&&me.push({base:w,head:W,path:Q}),w.id!==W.id&&(w.
type==="array"&&W.type==="array"?oe(w,W,Q):w.type==="object"&&W.type==="object"?F({base:w,head:W},Q,xe):xe!=="own"&&(0,L.jn)(w)&&(0,L.jn)(W)&&re.renames.get(w.text)===W.text?de.push({path:Q,from:(0,L.
e1)(w.text),to:(0,L.e1)(W.text)}):te.push({kind:"modified",path:Q,from:w,to:W}))}function Ne({base:w,head:W},Q,xe,_e){w!==void 0&&W!==void 0?Le({base:w,head:W},Q,xe):W!==void 0&&!Be(W,Q)?(te.push({kind:"\
added",path:Q,value:W}),ve.head.push({value:W,path:Q,arrays:_e}),ue.heads.size>0&&Ee(W,Q)):w!==void 0&&!ue.bases.has(w)&&(te.push({kind:"removed",path:Q,value:w}),ve.base.push({value:w,path:Q,arrays:_e}))}
function Be(w,W){const Q=ue.heads.get(w);return Q===void 0?!1:(te.push({kind:"moved",path:W,from:Q.path}),Le({base:Q.value,head:w},W,"element"),!0)}function Ee(w,W){for(const{step:Q,value:xe}of(0,ie.Vg)(
w,he)){const _e=[...W,Q];Be(xe,_e)||Ee(xe,_e)}}function F(w,W,Q){for(const{key:xe,from:_e,...Ue}of Xe(w,re)){const ze=[...W,{type:"member",key:xe}];_e!==xe&&de.push({path:ze,from:_e,to:xe});const Je=Ue.
base!==void 0&&(0,L.Op)(xe,Ue.base,Q==="element");Ne(Ue,ze,Je?"own":"member")}}function oe(w,W,Q){const xe={base:(0,j.S3)(w.items),head:(0,j.S3)(W.items)},_e=g(xe,re,w.unordered&&W.unordered).filter(We=>!ue.
bases.has(We.base.item)&&!ue.heads.has(We.head.item)),Ue=(0,ie.Oe)(xe,_e,he),ze=new Set((0,j.Ms)(_e).map(We=>We.head.index)),Je=Ue.filter(We=>We.base&&We.head&&!ze.has(We.index));Je.length>0&&!W.unordered&&
te.push({kind:"reordered",path:Q,moved:Je.map(({step:We})=>We)});for(const{step:We,...Ke}of Ue)Ne(Ke,[...Q,We],"element",xe)}return Le(G,[],"root"),{changes:te,references:de,matches:me,renames:Re,unmatched:ve}}
function Xe({base:G,head:re},{renames:ue,follow:he}){const te=new Map(G.members),de=new Map,me=(ve,Le)=>ve.id===Le.id||he(ve)===Le.id;for(const ve of[me,()=>!0])for(const Le of[Ne=>Ne,Ne=>le(Ne,ue)])for(const[
Ne,Be]of te){const Ee=Le(Ne),F=re.members.get(Ee);F===void 0||de.has(Ee)||!ve(Be,F)||(te.delete(Ne),de.set(Ee,{key:Ee,from:Ne,base:Be,head:F}))}for(const[ve,Le]of re.members)de.has(ve)||de.set(ve,{key:ve,
from:ve,head:Le});const Re=Array.from(te,([ve,Le])=>({key:ve,from:ve,base:Le}));return[...de.values(),...Re].sort((ve,Le)=>ve.key<Le.key?-1:1)}const $={bases:new Set,heads:new Map},v=5;function ne(G,re){
const ue=new L.Ms(q.K$),[he,te]=[G,re].map(de=>J(de,ue));return he&&te&&we([{base:he,head:te}],ue)[0]}function J(G,re=new L.Ms(q.K$)){return/^\s*[[{]/.test(G)?re.read(G):void 0}function we(G,re){const ue=Oe(
()=>D(G)),he=Oe(()=>(0,ie.j9)([...G.map(({head:Re})=>Re),...G.map(({base:Re})=>Re)])),te=(Re,ve)=>he().componentOf(Re,ve);function de(Re){const ve=H(re,Re);return G.map(Le=>{const Ne=De(Le,ve,$,te),{base:Be,
head:Ee}=Ne.unmatched;if(Be.length===0||Ee.length===0)return Ne;const F=Te(Ne.unmatched,ve,ue(),te);if(F.heads.size===0)return Ne;const oe=De(Le,ve,F,te);return oe.changes.filter(({kind:w})=>w==="move\
d").length===F.heads.size?oe:Ne})}let me=new Map;for(let Re=0;Re<v;Re++){const ve=de(me),Le=ve.flatMap(Be=>Be.renames),Ne=Le.length===0?new Map:B(Le,ue());if(me.size===Ne.size&&[...me].every(([Be,Ee])=>Ne.
get(Be)===Ee)){if(ve.some(({changes:Be})=>Be.length>0))return ve;break}me=Ne}return de(new Map)}function Oe(G){let re;return()=>(re??={value:G()},re.value)}}),1345:((be,Se,p)=>{p.d(Se,{Oe:()=>T,Vg:()=>l,
Vn:()=>_,j9:()=>B,qU:()=>D});var L=p(3436),q=p(5408);const ie=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ce=40;function B(s){const c=s.map(M),I=h=>c.find(A=>A.get(h))?.get(h);function K(h,A){
for(const k of(0,L.YD)(h).sort()){if(ie.test(k))continue;const Y=`${(0,L.TN)(h,k)}`,P=k==="type"?`"${Y.split(":")[1]}`:Y,ee=I(P);if(ee===void 0||D(ee.item)===void 0)continue;const se=c.some(ye=>{const Me=ye.
get(P);return Me&&(Me.array===A||j(A,Me.item))});if(k==="type"||!se)return ee.item}}function g(h,A){const k=(0,L.Gg)(h);return D(h)??D(K(h,A))??(k&&(0,L.e1)(k))}function S(h){const A=/\d/.test(h)?I(h):
void 0;return A&&g(A.item,A.array)}return{componentOf:K,nameOf:g,labelOf:S}}function D(s){const c=s&&((0,L.TN)(s,"name")??E(s));return c&&(0,L.e1)(c)}function E(s){const[c,I]=[H(s,"localeData"),H(s,"d\
ata")];return[...(c?["en",...(0,L.YD)(c)]:[]).map(h=>H(c,h)),I,H(I,"node")].map(h=>h&&((0,L.Gg)(h)??(0,L.TN)(h,"display_name"))).find(h=>h!==void 0)}function H(s,c){return s?.type==="object"?s.members.
get(c):void 0}function j(s,c){return(0,L.YD)(c).map(K=>H(c,K)).some(K=>K?.type==="array"&&K.items===s)}function M(s){const c=new Map,I=K=>{if(K.type==="object")for(const g of K.members.values())I(g);if(K.
type==="array")for(const g of K.items){const S=(0,L.YD)(g).filter(A=>L.ZM.test(A)),h=new Set(S.flatMap(A=>(0,L.TN)(g,A)??[]));for(const A of h)c.set(A,c.has(A)?void 0:{item:g,array:K.items});I(g)}};return I(
s),c}function T(s,c,I){const K=(0,q.FF)(s,c),g=[...K.base.map(h=>({...h,base:h.item})),...c.map(({base:h,head:A})=>({...A,base:h.item,head:A.item})),...K.head.map(h=>({...h,head:h.item}))],S=C(g,I);return g.
map(h=>({...h,step:U(h,S.get(h))})).sort(y)}function l(s,c){return s.type==="object"?Array.from(s.members,([K,g])=>({step:{type:"member",key:K},value:g})):(s.type==="array"?T({base:[],head:(0,q.S3)(s.
items)},[],c):[]).map(({step:K,item:g})=>({step:K,value:g}))}function U({item:s,index:c},I){if(I===void 0)return{type:"element",index:c,item:s};const K=R(s),g=K!==void 0&&K.length<=ce&&!I.startsWith(K);
return{type:"item",label:I,...g&&{hint:K},item:s}}function y({step:s},{step:c}){return s.type==="item"&&c.type==="item"?s.label<c.label?-1:1:s.type==="element"&&c.type==="element"?s.index-c.index:s.type===
"item"?-1:1}function C(s,c){const I=new Map,K=new Set;let g=s.filter(({item:P})=>(D(P)??(0,L.Gg)(P)??(0,L.TH)(P))!==void 0);const S=P=>{const ee=g.map(P),se=_(ee);g=g.filter((ye,Me)=>{const Te=ee[Me];
return Te===void 0||se.get(Te)!==1||K.has(Te)?!0:(K.add(Te),I.set(ye,Te),!1)})};S(({item:P})=>D(P));const h=new Map(g.map(P=>[P,D(P.item)??D(c(P.item,P.array))])),A=_([...h.values()]),k=P=>{const[ee,se]=[
h.get(P),(0,L.Gg)(P.item)];return D(P.item)??(A.get(ee)===1?ee:void 0)??(se&&(0,L.e1)(se))},Y=(P,ee="")=>{const[se,ye]=[(0,L.TH)(P.item),k(P)??R(P.item)],Me=se&&(0,L.e1)(se).replace(ee,"");return ye&&
Me?`${ye} (${Me})`:ye??Me};return S(P=>k(P)??Y(P,le)),S(P=>Y(P,le)),S(P=>Y(P)),S(P=>`${k(P)??R(P.item)??Y(P)} [${P.index}${P.head?"":", before"}]`),I}function _(s){const c=new Map;for(const I of s)c.set(
I,(c.get(I)??0)+1);return c}function R(s){const c=(0,L.TN)(s,"type");return c?.startsWith('"')?(0,L.e1)(c):void 0}}),7856:((be,Se,p)=>{p.d(Se,{$C:()=>s,Wr:()=>g,_p:()=>c,lb:()=>U});var L=p(706),q=p(3436),
ie=p(2742);const le=8,ce="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",B=new RegExp(`(?:${ce}|(?:password|se\
cret|apikey)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^x?(?:${ce})$`),H=/name|key|header|field/i,j=["value","values","default","defaultvalue","headervalue"],M=/\{\{|\$\{|<%/,
T="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]\
{0,40}(?:${ce}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ce})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${ce})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ce})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(S=>new RegExp(
S,"giu"));function U({workflows:S}){const h=new L.pO;for(const{secrets:k,files:Y}of S){const P=Y.flatMap(({base:ee,head:se})=>[ee,se].flatMap(g));for(const ee of[...k,...P].flatMap(y))h.add(ee,C)}const A=new Map;
return k=>{const Y=A.get(k);if(Y)return Y;const P=[],ee=Me=>(P.push(Me),L.v5),ye={shown:l.reduce((Me,Te)=>Me.replace(Te,ee),h.hide(k,ee)),hidden:JSON.stringify(P)};return A.set(k,ye),ye}}function y(S){
return[S,S.replace(/^(?:bearer|basic|token) /i,""),...(0,q.PX)((0,ie.yR)(S))]}function C(S){return S.length>=le&&!new RegExp("^\\p{L}+$","u").test(S)}function _(S){const h=R(S);return B.test(h)&&!D.test(
h)}function R(S){return S.toLowerCase().replace(/[^a-z]/g,"")}function s(S,h,A){if(I(h))return!1;if(_(S))return K(h)||E.test(R(S));const k=Y=>H.test(Y)&&_(String(A&&(0,q.TN)(A,Y)));return j.includes(R(
S))&&A!==void 0&&(0,q.YD)(A).some(k)}function c(S,...h){return h.every(I)?!1:S.some((A,k)=>{const Y=S[k-1],P=Y&&"item"in Y?Y.item:void 0,ee=S.slice(k+1).every(({type:ye})=>ye==="element"),se=ye=>A.type===
"member"&&s(A.key,ee?ye:void 0,P);return h.some(se)})}function I(S){return S?.type==="literal"&&!/\d/.test(S.text)}function K(S){return S?.type==="array"?S.items.every(K):S!==void 0&&(0,q.jn)(S)}function g(S){
const h=[],A=k=>{if(k!==void 0)if((0,q.jn)(k))A((0,ie.yR)((0,q.e1)(k.text)));else if(k.type==="array")for(const Y of k.items)A(Y);else for(const[Y,P]of k.members)s(Y,P,k)&&h.push(...(0,q.PX)(P)),A(P)};
return A(S),h.filter(k=>!M.test(k))}}),5408:((be,Se,p)=>{p.d(Se,{$z:()=>E,FF:()=>M,Ms:()=>j,O6:()=>T,S3:()=>ie,eV:()=>le,kh:()=>ce,kk:()=>B,qc:()=>D,yU:()=>H});var L=p(8965);const q=500;function ie(l){
return l.map((U,y)=>({item:U,index:y,array:l}))}function le(l,U){const y=c=>l[c].map(I=>U(I,c)),C=(c,I)=>c!==void 0&&c===I,_=(0,L.E)(y("base"),y("head"),{maxEditLength:q,comparator:C});if(_===void 0)return j(
ce(l,U));let[R,s]=[0,0];return _.flatMap(({added:c,removed:I,count:K})=>{const[g,S]=[l.base.slice(R,R+K),l.head.slice(s,s+K)];return c||(R+=K),I||(s+=K),c||I?[]:H({base:g,head:S})})}function ce(l,U){return D(
l,U).flatMap(H)}function B(l,U){return D(l,U).flatMap(y=>y.base.length===1&&y.head.length===1?H(y):[])}function D(l,U){const y=E(l.head,C=>U(C,"head"));return y.delete(void 0),[...E(l.base,C=>U(C,"bas\
e"))].flatMap(([C,_])=>{const R=y.get(C);return R?[{base:_,head:R}]:[]})}function E(l,U){const y=new Map;for(const C of l){const _=U(C),R=y.get(_);R?R.push(C):y.set(_,[C])}return y}function H({base:l,
head:U}){return l.flatMap((y,C)=>{const _=U[C];return _===void 0?[]:[{base:y,head:_}]})}function j(l){const U=[];for(const C of l.toSorted((_,R)=>_.base.index-R.base.index)){let[_,R]=[0,U.length];for(;_<
R;){const s=_+R>>1;(U[s]?.last.head.index??0)<C.head.index?_=s+1:R=s}U[_]={last:C,before:U[_-1]}}const y=[];for(let C=U.at(-1);C;C=C.before)y.push(C.last);return y.reverse()}function M({base:l,head:U},y){
const C=new Set(y.flatMap(_=>[_.base,_.head]));return{base:l.filter(_=>!C.has(_)),head:U.filter(_=>!C.has(_))}}function T(l,U){const y=j(l),C={base:0,head:0};return D(U,({index:_},R)=>{for(;(y[C[R]]?.[R].
index??1/0)<_;)C[R]++;return C[R]})}}),6384:((be,Se,p)=>{p.a(be,async(L,q)=>{try{let C=function(){const _=new le.i,R=_.required("base",D.Rr),s=_.required("head",D.Rr);[R,s].some(g=>g!==void 0&&(0,ie.existsSync)(
g))||(R!==void 0&&_.refuse("base",(0,D.LO)(_.text("base"))),s!==void 0&&_.refuse("head",(0,D.LO)(_.text("head"))));const c=_.optional("ignore",()=>(0,H.wo)(_.lines("ignore")))??H.K$,I=_.boolean("fail-\
on-change",!1),K=_.boolean("summary",!0);return{base:_.check(R),head:_.check(s),ignore:c,failOnChange:I,summary:K}};var ie=p(3024),le=p(3991),ce=p(4022),B=p(2345),D=p(6584),E=p(1124),H=p(2899),j=p(7279),
M=p(8725),T=p(276),l=p(4057),U=p(706),y=p(1532);await(0,T.eF)(async _=>{const{base:R,head:s,ignore:c,failOnChange:I,summary:K}=C(),g=(0,M.t1)(),[S,h]=[(0,U.OX)(R),(0,U.OX)(s)],A=(0,l.Bu)(Object.entries(
{Base:S,Head:h}));g.info(`Comparing ${S} with ${h}`);const k=await(0,y.Z)(R,s,{ignore:c,signal:_}).catch(async se=>{const ye=(0,j.iT)(se);throw K&&await(0,l.Sy)("Workflow comparison failed",(0,l.il)((0,ce.
UX)(ye),(0,T.VY)(ye)),A),ye});for(const{name:se,status:ye,counts:Me,variablesCompared:Te}of k.workflows){const Fe=ye==="changed"||ye==="unchanged"?(0,E.cq)(Me):ye,De=Te?"":" (environment variables are\
 not compared)";g.info(`${se===void 0?"":`${(0,U.OX)(se)}: `}${Fe}${De}`)}(0,B.$0)(k);const[Y,P]=[(0,E.Hq)(k),(0,E.xW)(k)];(0,T.n0)({changed:Y,...P});const ee=await(0,B.S3)(k);if(K){const se=(0,B.uu)(
ee,k.workflows.length>1,[A]);await(0,l.Sy)(`Workflow comparison: ${(0,E.cq)(P)}`,se,A)}if(Y&&I){const se=`The versions differ (${(0,E.cq)(P)}), and fail-on-change is true`;throw new j.HR({what:se,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),q()}catch(C){q(C)}},1)}),1532:((be,Se,p)=>{p.d(Se,{Z:()=>ve});var L=p(5806),q=p(4573),ie=p(8142);const le={enter:()=>{},scalar:F=>({
json:F}),array:F=>({json:`[${F.map(({json:oe})=>oe)}]`,items:F}),object(F){return{json:`{${Array.from(F,([w,{json:W}])=>`${JSON.stringify(w)}:${W}`).sort()}}`,members:F}}};function ce(F){const oe=(0,q.
isUtf8)(F)?(0,ie.q)(F.toString(),void 0,le):void 0,w=oe?.members??oe?.items?.map(Q=>[B(Q),Q]);if(w===void 0)return;const W=new Map;for(const[Q,{members:xe,json:_e}]of w){if(Q===void 0||W.has(Q))return;
W.set(Q,{name:Q,keys:[...xe?.keys()??[]],content:_e})}return{container:Array.isArray(w)?"array":"object",variables:[...W.values()]}}function B({members:F}){if(!F?.has("value"))return;const oe=[F.get("\
name"),F.get("key")].find(w=>w?.json[0]==='"');return oe&&JSON.parse(oe.json)}function D({files:F}){const oe=[...F].filter(([w])=>(0,L.dU)(w)).map(([,w])=>E(w));return[...new Set(oe.flat())]}function E(F){
const oe=new TextDecoder().decode(F);try{JSON.parse(oe)}catch{return[]}const w=ce(F),W=new Set(w?.container==="array"?w.variables.map(({name:_e})=>_e):void 0),xe=Array.from(oe.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([_e,Ue,ze])=>Ue===void 0?[_e,String(Number(_e))]:ze===void 0?[JSON.parse(Ue)]:[]);return[...new Set(xe)].filter(_e=>!W.has(_e))}var H=p(1124),j=p(3436),M=p(7598);function T(F){return(0,q.isUtf8)(
F)?F.toString():void 0}function l(F,oe,w){const W=/\.json$/i.test(F)?T(oe):void 0;return W===void 0?void 0:w.read(W)}function U(F,oe,w,W){if(oe.equals(w))return!0;const Q=new Interner(W),xe=l(F,oe,Q);
return xe!==void 0&&xe.id===l(F,w,Q)?.id}function y({files:F},oe){const w=Q=>createHash("sha256").update(Q).digest("hex"),W=Array.from(F,([Q,xe])=>{const _e=l(Q,xe,new Interner(oe));return[Q,w(_e?canonicalJson(
_e):xe)]});return w(JSON.stringify(W.sort(([Q],[xe])=>Q<xe?-1:1)))}var C=p(2899),_=p(2742),R=p(7856);const s=1024*1024;function c(F,oe,{name:w,ignore:W}){const Q=[F,oe].filter(Ve=>Ve!==void 0),xe=Q.length===
2&&Q.some(K),_e=[...new Set(Q.flatMap(({files:Ve})=>[...Ve.keys()]))].sort(),Ue=new Set(W.lines),ze=new j.Ms(W,Ve=>Ue.delete(Ve)),Je=_e.flatMap(Ve=>{const[rt,ut]=[F?.files.get(Ve),oe?.files.get(Ve)],ft=rt!==
void 0&&ut!==void 0&&rt.equals(ut);if(xe&&(0,L.dU)(Ve)||ft&&Ue.size===0)return[];const ot=rt&&l(Ve,rt,ze),dt=ft?ot:ut&&l(Ve,ut,ze);return ft||ot!==void 0&&ot.id===dt?.id?[]:[{name:Ve,from:rt,to:ut,base:ot,
head:dt}]}),We=S(Je,ze),Ke=Ve=>W.lines.length===0&&We.some(rt=>rt.name===Ve),tt=We.length===0?[]:_e.filter(Ve=>!Ke(Ve)&&!(0,L.dU)(Ve)),nt=F===void 0?"added":oe===void 0?"removed":void 0;return{name:w,
status:nt??(We.length>0?"changed":"unchanged"),counts:nt?{added:0,modified:0,removed:0,[nt]:1}:(0,H.cz)(We.map(H.xS)),files:We,variablesCompared:!(xe&&Q.some(g)),secrets:[...new Set(Q.flatMap(Ve=>[...D(
Ve),...I(Ve,tt)]))],unusedIgnores:[...Ue]}}function I({files:F},oe){return oe.flatMap(w=>(0,R.Wr)(l(w,F.get(w)??Buffer.of(),new j.Ms(C.K$))))}function K({kind:F,files:oe}){return F==="folder"&&![...oe.
keys()].some(L.dU)}function g({files:F}){return[...F].some(([oe,w])=>(0,L.dU)(oe)&&ce(w)?.variables.length!==0)}function S(F,oe){const w=F.flatMap(({name:Q,base:xe,head:_e})=>xe&&_e&&!(0,L.dU)(Q)?[{name:Q,
base:xe,head:_e}]:[]),W=new Map((0,_.OD)(w,oe).map((Q,xe)=>[w[xe]?.name,Q]));return F.map(Q=>h(Q,W.get(Q.name)))}function h({name:F,from:oe,to:w,base:W,head:Q},xe){const _e=oe===void 0?"added":w===void 0?
"removed":"modified",Ue={name:F,status:_e,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,L.dU)(F))return{...Ue,kind:"variables",changes:k(W,Q,_e)};if(xe||_e!=="modified"&&(W??Q))return{
...Ue,kind:"json",base:W,head:Q,...xe};const[ze,Je]=[oe&&A(oe),w&&A(w)];return oe&&ze===void 0||w&&Je===void 0?{...Ue,kind:"binary"}:{...Ue,kind:"text",text:{base:ze,head:Je}}}function A(F){return F.length<=
s&&!F.includes(0)?T(F):void 0}function k(F,oe,w){const[W,Q]=[F,oe].map(Ke=>Ke&&ce(Buffer.from((0,j.dj)(Ke))));if(w==="modified"&&(W===void 0||W.container!==Q?.container))return[{kind:"modified",path:[],
from:H.RG,to:H.RG}];const xe=Ke=>new Map(Ke?.variables.map(({name:tt,content:nt})=>[tt,nt])),[_e,Ue]=[xe(W),xe(Q)],ze=[],Je=[..._e.keys()].filter(Ke=>Ue.has(Ke)),We=[...Ue.keys()].filter(Ke=>_e.has(Ke));
Je.some((Ke,tt)=>Ke!==We[tt])&&ze.push({kind:"reordered",path:[],moved:[]});for(const Ke of[...new Set([..._e.keys(),...Ue.keys()])].sort()){const tt=[{type:"member",key:Ke}];_e.has(Ke)?Ue.has(Ke)?_e.
get(Ke)!==Ue.get(Ke)&&ze.push({kind:"modified",path:tt,from:H.RG,to:H.RG}):ze.push({kind:"removed",path:tt,value:H.RG}):ze.push({kind:"added",path:tt,value:H.RG})}return ze}var Y=p(7279),P=p(3024),ee=p(
1455),se=p(6760),ye=p(1142),Me=p(706),Te=p(9870);function Fe(F,oe){return new Y.HR({what:F,advice:oe,topic:"unpacking"})}function De(F,oe){for(const{index:w}of`${oe}/`.matchAll(/\//g)){const W=oe.slice(
0,w),Q=(0,P.lstatSync)((0,se.join)(F,W),{throwIfNoEntry:!1});if(Q?.isSymbolicLink())throw Fe(`${(0,Me.TL)(W)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(W===oe&&Q?.isFile())
return Q;if(!Q?.isDirectory())break}}async function Xe(F,oe,w,W=1/0){const Q=new Map,xe=new Map;let _e=W;for(const Ue of oe){w.throwIfAborted();const ze=De(F,Ue);if(!(ze===void 0||xe.get((0,L.Sr)(Ue))===
ze.ino)){if(xe.set((0,L.Sr)(Ue),ze.ino),_e-=ze.size,_e<0)throw new Error("its files take more than 256 MiB, the limit");Q.set(Ue,await(0,ee.readFile)((0,se.join)(F,Ue)))}}return Q}async function $(F){
return(await(0,ee.readdir)(F,{withFileTypes:!0})).map(w=>w.name+(w.isDirectory()?"/":""))}async function v(F,oe){const w=[],W=[""];for(const Q of W){oe.throwIfAborted();for(const xe of await $((0,se.join)(
F,Q))){if((0,L.jq)(xe))continue;if((xe.endsWith("/")?W:w).push(Q+xe),w.length+W.length>Te.BE)throw new Error("more than 10,000 files are in it")}}return w}async function ne(F){if(!De(F,L.gv))return;const oe=await(0,ee.
readFile)((0,se.join)(F,L.gv),"utf8");let w;try{const{unpackedFiles:W}=JSON.parse(oe);W.every(Q=>(0,L.x5)(Q)===void 0)&&(w=new Set(W))}catch{}return{text:oe,paths:w}}async function J(F,oe){const w=new Set(
oe.map(caseFold));return(await readdir(F).catch(()=>[])).filter(Q=>!w.has(caseFold(Q))&&existsSync(join(F,Q,RECORD)))}function we(F){return`${JSON.stringify({unpackedFiles:[...F]},null,2)}
`}var Oe=p(3657);async function G(F,oe){try{const w=await(0,ee.stat)(F);if(w.isDirectory())return await me(F,oe);if(w.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const W=await(0,ee.
readFile)(F);return{...await(0,Oe.u)(W,oe),sha256:(0,M.createHash)("sha256").update(W).digest("hex")}}catch(w){throw de(w,F,oe)}}async function re(F,oe){const w=()=>G(F,oe);try{const W=(0,P.statSync)(
F,{throwIfNoEntry:!1});if(W===void 0)return{};const Q=W.isDirectory()?await he(F,oe):new Map,[xe,..._e]=[...Q.values()].flat();return xe===void 0?{single:w}:{several:new Map(Array.from(Q,([ze,Je])=>[ze,
()=>ue(F,Je,oe)])),..._e.length===0&&xe.isDirectory()&&{single:w}}}catch(W){throw de(W,F,oe)}}async function ue(F,oe,w){const[W="",Q]=oe.map(xe=>xe.name);if(Q!==void 0)throw new Error(`is there twice,\
 as ${(0,Me.TL)(W)} and as ${(0,Me.TL)(Q)}. Remove one of them`);if(oe[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await G((0,se.join)(F,W),w)}async function he(F,oe){
const w=new Map,W=await(0,ee.readdir)(F,{withFileTypes:!0});if((0,Te._2)(W.map(({name:Q})=>Q)))return w;for(const Q of W){if(oe.throwIfAborted(),Q.name.startsWith(".")||!await te((0,se.join)(F,Q.name),
oe))continue;const xe=Q.isDirectory()?Q.name:Q.name.replace(/\.zip$/i,"");w.set(xe,[...w.get(xe)??[],Q])}return w}async function te(F,oe){const w=await(0,ee.stat)(F).catch(()=>{});if(w?.isDirectory())
return(0,Te._2)(await Re(F));if(!w?.isFile()||!/\.zip$/i.test(F))return!1;try{return(0,Te._2)([...(await G(F,oe)).files.keys()])}catch{return oe.throwIfAborted(),!0}}function de(F,oe,w){if(w.aborted)return w.
reason;const W=/The package (is .*, not a zip)/.exec((0,Y.gJ)(F))?.[1],Q=(0,P.existsSync)(oe)?`can't be read: ${(0,ye.Uc)(F)}`:`doesn't exist: ${(0,Me.MW)(oe)}`;return new Error(W?`${W}. Set a package\
 (.zip), or the folder with its unpacked files`:Q,{cause:F})}async function me(F,oe){const w=(0,se.join)(F,(0,Te.wg)(await Re(F))),W=await ne(w);if(W&&!W.paths)throw new Error(`${L.gv} isn't as this a\
ction writes it`);const Q=W?.paths?new Set([...Te.LX,...W.paths]):await v(w,oe),xe=await Xe(w,Q,oe,Te.zx);if(xe.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",xe)}async function Re(F){
const oe=await $(F),W=oe.filter(Q=>Q.endsWith("/")).map(async Q=>(await $((0,se.join)(F,Q))).map(xe=>Q+xe));return[...oe,...(await Promise.all(W)).flat()]}async function ve(F,oe,{ignore:w,signal:W}){const Q=await Ee(
"base",W,()=>re(F,W)),xe=await Ee("head",W,()=>re(oe,W)),_e=Le(Q,xe)?[void 0]:[...new Set([...Ne(Q),...Ne(xe)])].sort(),Ue=[];for(const Je of _e){const We=Je===void 0?"":` ${(0,Me.TL)(Je)}`,Ke=await Ee(
`base${We}`,W,()=>Be(Q,Je)),tt=await Ee(`head${We}`,W,()=>Be(xe,Je));Ue.push(c(Ke,tt,{name:Je,ignore:w}))}const ze=({single:Je,several:We})=>Je!==void 0||We!==void 0;return ze(Q)&&ze(xe)?{workflows:Ue}:
{workflows:Ue,missing:ze(Q)?"head":"base"}}function Le(F,oe){const w=[F,oe];if(!(w.every(({single:Ue,several:ze})=>Ue&&ze)&&Ne(F).join()!==Ne(oe).join())&&w.every(({single:Ue,several:ze})=>!Ue||ze))return!1;
if(w.every(({single:Ue,several:ze})=>!ze||Ue))return!0;const[xe,_e]=F.several?["head","base"]:["base","head"];throw new Y.HR({what:`${xe} is a single workflow, but ${_e} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ne({several:F}){return[...F?.keys()??[]]}async function Be({single:F,several:oe},w){return await(w===void 0?F:oe?.get(w))?.()}async function Ee(F,oe,w){
try{return await w()}catch(W){oe.throwIfAborted();const Q=W instanceof Y.HR?W.topic:"import-deploy-and-promote";throw new Y.HR({what:`${F} ${(0,Y.gJ)(W)}`,topic:Q,cause:W})}}}),1142:((be,Se,p)=>{p.d(Se,
{Uc:()=>j,Rs:()=>M});var L=p(7598),q=p(1455),ie=p(6760);const le=Ge(import.meta.url)("node:util");var ce=p(7279),B=p(706);const D={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"t\
he disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that n\
ame already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function E(C){return/^E[A-Z0-9]+$/.test(Object(
C).code)}function H(C){if(!E(C))return(0,ce.gJ)(C);const{code:_="",errno:R=0}=C;return D[_]??(0,le.getSystemErrorMap)().get(R)?.[1]??_}function j(C){const{path:_,dest:R=_}=Object(C);return E(C)&&R?`${H(
C)} (${(0,B.MW)(R)})`:H(C)}function M(C,_,R="Set another directory, or free some space."){const s=Object(C).code==="ENAMETOOLONG",c={what:`Can't write ${_}`,why:H(C),cause:C};return new ce.HR({...c,advice:s?
"Set a shorter name.":R})}async function T(C){await rm(C,{recursive:!0,force:!0,maxRetries:10})}const l=/^\.workflow-export-[0-9a-f]{12}$/;async function U(C,_,R=dirname(C)){const s=join(R,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,_,{flag:"wx"}),await rename(s,C)}catch(c){throw await T(s).catch(()=>{}),c}}async function y(C,_){await U(C,_).catch(R=>{throw M(R,C)})}}),
7279:((be,Se,p)=>{p.d(Se,{HR:()=>q,gJ:()=>D,h_:()=>B,iT:()=>ce});const L=null;class q extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(H){
super(le(H),{cause:H.cause}),this.what=H.what,Object.assign(this,H)}with(H){return new q({...this,cause:this,...H})}}function ie({what:E,why:H=""}){return H===""?E:`${E}: ${H}`}function le(E){const H=ie(
E);return`${H}${/[.!?…]$/.test(H)?"":"."} ${E.advice??""}`.trim()}function ce(E){return E instanceof Error?E:new Error(String(E))}function B(E){return E instanceof q?E:new q({what:D(E),cause:E})}function D(E){
return ce(E).message}}),8725:((be,Se,p)=>{p.d(Se,{lm:()=>q.lm,t1:()=>ie});const L=Ge(import.meta.url)("node:async_hooks");var q=p(5358);function ie(M=""){return{info:T=>ce(M+T),warning:T=>q.$e(M+T),debug:T=>q.
Yz(M+T),mask:q.Pq}}function le(M){const T=[];return{...ie(`[${M}] `),info:l=>T.push(l),end(l){core.startGroup(B(l));for(const U of T)ce(U);core.endGroup()}}}function ce(M){q.pq(B(M))}function B(M){return M.
replaceAll("##[","## [")}const D=new L.AsyncLocalStorage;let E=!1;function H(M,T){return E||j(),E=!0,D.run(M,T)}function j(){const M=process.stdout.write.bind(process.stdout);process.stdout.write=((T,...l)=>{
const U=D.getStore(),y=String(T);return U===void 0||/^::(add-mask|debug)::/.test(y)?M(T,...l):(D.exit(()=>U.debug(y.trimEnd())),!0)})}}),276:((be,Se,p)=>{p.d(Se,{VY:()=>M,Pd:()=>U,E_:()=>y,eF:()=>j,n0:()=>l});
var L=p(3024),q=p(1455);const ie=Ge(import.meta.url)("node:os");var le=p(6760),ce=p(5358),B=p(1142),D=p(7279),E=p(706);const H=6e4;async function j(R){const s=new AbortController;for(const c of["SIGIN\
T","SIGTERM","SIGBREAK"]){const I={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>s.abort(new D.HR(I)))}try{if(await R(s.signal),T)throw T}catch(c){for(let K=c;K instanceof Error;K=
K.cause)ce.Yz(K.stack??K.message);const I=M(c);ce.C1(`${(0,E.OX)((0,D.gJ)(c),H)}${I===void 0?"":` See ${I}`}`)}process.stdout.write("",()=>process.exit())}function M(R){const{GITHUB_SERVER_URL:s,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:I}=process.env;if(!(!(R instanceof D.HR)||R.topic===void 0||!s||!c||!I))return encodeURI(`${s}/${c}/blob/${I}/docs/troubleshooting.md#${R.topic}`)}let T;function l(R){try{for(const[s,
c]of Object.entries(R))c!==void 0&&ce.uH(s,c)}catch(s){const c="Check the runner's disk.";T=new D.HR({what:"Can't write the step's outputs",why:(0,B.Uc)(s),advice:c,cause:s})}}async function U(R){const s=process.
env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,q.mkdtemp)((0,le.join)(s,R)).catch(y(s))}function y(R){return s=>{throw(0,B.Rs)(s,R,"Check the runner's temporary folder.")}}function C(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function _(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((be,Se,p)=>{p.d(Se,{Bu:()=>E,
Sy:()=>U,il:()=>j});var L=p(5358),q=p(7279),ie=p(8132),le=p(706);const ce=1024*1024-1e4,B=2e5;function D(y,C){const _=C.map(K=>K.map(T)),R=y.map((K,g)=>_.some(S=>S[g]!=="")),s=(K,g)=>`<tr>${K.flatMap(
(S,h)=>R[h]?`<${g}>${S}</${g}>`:[]).join("")}</tr>`,c=_.map(K=>s(K,"td")),I=K=>`<tr><td colspan="${y.length}">\u2026 and ${counted(K,"more row")}</td></tr>`;return`<table>${s(y.map(escapeAll),"th")}${l(
c,I).join("")}</table>`}function E(y){return`<table>${y.map(([_,R])=>R===void 0?"":`<tr><th align="left">${(0,ie.FO)(_)}</th><td>${T(R)}</td></tr>`).join("")}</table>`}function H(y){const C=y.map(({names:_,
message:R,help:s})=>{const c=_.map(K=>`**${plainText(K)}**`);return`- ${l(c,K=>`and ${K} more`,B/2).join(", ")}: ${j(R,s)}`});return l(C,_=>`- \u2026 and ${counted(_,"more cause")}`).join(`
`)}function j(y,C){return C===void 0?(0,ie.wh)(y):`${(0,ie.wh)(y)} <a href="${(0,ie.FO)(C)}">Troubleshooting</a>`}function M(y,C){return`<details><summary>${escapeAll(y)}</summary>

${C}

</details>`}function T(y){return typeof y=="string"?y===""?"":`<code>${(0,ie.FO)((0,ie.RK)(y))}</code>`:"words"in y?(0,ie.wh)(y.words):`<a href="${(0,ie.FO)(y.href)}">${(0,ie.wh)(y.text)}</a>${(0,ie.FO)(
y.after??"")}`}function l(y,C,_=B){let R=_;const s=y.filter(c=>{const I=Buffer.byteLength(c),K=I<=R;return K&&(R-=I),K});return s.length===y.length?s:[...s,C(y.length-s.length)]}async function U(y,...C){
const _=s=>`${(0,le.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,R=[`### ${(0,ie.wh)(y)}`,...l(C,_,ce)];try{await L.z.addRaw(R.join(`

`),!0).write()}catch(s){L.$e(`Can't write the job summary: ${(0,q.gJ)(s)}`)}}}),8132:((be,Se,p)=>{p.d(Se,{EU:()=>D,FO:()=>j,Jj:()=>ce,RK:()=>ie,SS:()=>B,wh:()=>H});const L="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${L})[\\u200C\\u200D](?=${L})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(l){return/^[ -[\]-~]*$/.test(l)&&!l.includes("##[")?l:l.replace(q,(U,y)=>y===void 0?U:le(y))}function le(l){return`\
\\u{${l.codePointAt(0)?.toString(16)}}`}function ce(l,U){if(l.length<=U)return l;const y=Array.from(l.slice(0,2*U+2));return y.length>U?`${y.slice(0,U).join("")}\u2026`:l}function B(l,U=100){const y=ie(
ce(l,U)).replaceAll("	",le)||'""',C="`".repeat(T(y)+1);return/^`|`$/.test(y)||/^ .*[^ ].* $/.test(y)?`${C} ${y} ${C}`:C+y+C}function D(l,U,y){const _=l.map(s=>y+ie(s).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),R="`".repeat(Math.max(3,T(_)+1));return`${y}${R}${U}
${_}
${y}${R}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function H(l){return j(ie(l).replaceAll("	"," ")).replace(E,"$&<wbr>")}function j(l){return l.replace(M,U=>`&#${U.codePointAt(0)}\
;`)}const M=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(l){return(l.match(/`+/g)??[]).reduce((U,y)=>Math.max(U,y.length),0)}}),8142:((be,Se,p)=>{p.d(Se,{q:()=>le});
const L=500,q=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(E,H,j){let M=E.startsWith("\uFEFF")?1:0,T=0;function l(){for(;;){
const _=E.charAt(M);if(_!==" "&&_!==`
`&&_!=="\r"&&_!=="	")return _;M++}}function U(){const _=M;if(ie.lastIndex=_,!ie.test(E))throw new SyntaxError;return M=ie.lastIndex,E.slice(_,M)}function y(_,R){const s=l();if(s==="["){const I=[],K=j.
enter(_);return C("]",R,()=>I.push(y(K,R+1))),j.array(I,_)}if(s==="{"){const I=new Map;return C("}",R,()=>{if(l()!=='"')throw new SyntaxError;const K=U(),g=K.includes("\\")?JSON.parse(K):K.slice(1,-1);
if(I.has(g)||l()!==":")throw new SyntaxError;M++,I.set(g,y(j.enter(_,g),R+1))}),j.object(I,_)}const c=U();return j.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function C(_,R,s){if(R===L)throw new RangeError;
M++;let c=l()===_?_:",";for(;c===",";){if(++T>q)throw new RangeError;s(),c=l(),c===","&&M++}if(c!==_)throw new SyntaxError;M++}try{const _=y(H,0);if(l()==="")return _}catch{}}function ce(E){const H=le(
E,`
`,B);return H===void 0?void 0:`${H}
`}const B={enter:E=>`${E}  `,scalar:E=>E,array:(E,H)=>D("[",E,"]",H),object(E,H){const j=[...E.keys()].sort().map(M=>`${JSON.stringify(M)}: ${E.get(M)}`);return D("{",j,"}",H)}};function D(E,H,j,M){return H.
length===0?E+j:`${E}${M}  ${H.join(`,${M}  `)}${M}${j}`}}),5806:((be,Se,p)=>{p.d(Se,{Oj:()=>T,Sr:()=>M,dU:()=>j,fw:()=>ce,gv:()=>L,jq:()=>E,x5:()=>D});const L=".workflow-export.json",q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ce=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...ce,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',q],["changes how git or GitHub treats t\
he repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function D(U,y=B){const C=l(U);return y.find(([,_])=>_.test(U)||_.test(C))?.[0]}function E(U){return[le,q,ie].some(y=>y.test(l(U)))}function H(U){return q.
test(l(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function j(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(M(l(U)))}
function M(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function T(U){const y=new Map;for(const C of U){const _=M(C.replace(/\/$/,"")),R=y.get(_);if(R!==void 0)return[R,C];y.set(_,C)}for(const[
C,_]of y)for(const{index:R}of C.matchAll(/\//g)){const s=y.get(C.slice(0,R));if(s?.endsWith("/")===!1)return[s,_]}}function l(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((be,Se,p)=>{p.
d(Se,{BE:()=>B,LX:()=>ce,_2:()=>T,jz:()=>E,wg:()=>M,zx:()=>D});var L=p(5806);const[q,ie,le]=["flow_definition.json","app_definition.json","env_variables.json"],ce=[q,ie,le],B=1e4,D=256*1024*1024;function E(l,U){
const y=[...U].filter(([C])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(C));return{kind:l,files:new Map(y.sort(([C],[_])=>C<_?-1:1))}}function H({kind:l,files:U}){return{kind:l,files:new Map([...U].filter(
([y])=>!isEnvVariables(y)))}}const j=/^\.|^__MACOSX$/;function M(l){const U=new Set(l),y=s=>ce.some(c=>U.has(s+c));if(y(""))return"";const C=new Set(l.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf(
"/")))),[_,...R]=[...C].filter(s=>!j.test(s));return R.length===0&&y(`${_}/`)?`${_}/`:""}function T(l){const U=M(l);return l.includes(U+ie)||l.includes(U+q)}}),3657:((be,Se,p)=>{p.d(Se,{u:()=>j});var L=p(
4573),q=p(8522),ie=p(663),le=p(7279),ce=p(706),B=p(5806),D=p(9870);const E=2048,H=new Set([0,10]);async function j(P,ee){ee?.throwIfAborted();const{zip:se,source:ye,entries:Me}=await M(P).catch(s("The\
 package")),Te=(0,D.wg)([...Me.keys()]),Fe=[];for(const[De,Xe]of Me){ee?.throwIfAborted();const $=await C(se,ye,Xe).catch(s(`${(0,ce.TL)(De)} in the package`));De.startsWith(Te)&&!_(De)&&Fe.push([De.slice(
Te.length),$])}return(0,D.jz)("zip",Fe)}async function M(P){const ee=T(P),se=await(0,ie.SY)(ee,{decodeStrings:!1});return{zip:se,source:ee,entries:await l(se)}}function T(P){for(let ee=P.length-21;ee>
0;){ee=P.lastIndexOf("PK",ee-1,"latin1");const se=ee+22+(ee<0?1/0:P.readUInt16LE(ee+20));if(se<=P.length)return P.subarray(0,se)}throw P.toString("latin1",0,2)==="PK"?new Error("its end is missing"):
I(P)}async function l(P){if(P.entryCount>D.BE)throw R(`The package has ${P.entryCount} entries. The limit is 10,000`);const ee=new Map;let se=0;for await(const Te of P.eachEntry()){const Fe=U(Te);if(ee.
has(Fe))throw R(`The package has ${(0,ce.TL)(Fe)} twice`,"Export it again.");const De=y(Fe,Te);if(De!==void 0)throw R(`${(0,ce.TL)(Fe)} in the package ${De}`);if(se+=Te.uncompressedSize,se>D.zx)throw R(
"The package takes more than 256 MiB unpacked, the limit");ee.set(Fe,Te)}const ye=[...ee.keys()];if(ye.every(_))throw R("The package has no files in it","Export it again.");const Me=(0,B.Oj)(ye);if(Me===
void 0)return ee;throw R(`${Me.map(Te=>(0,ce.TL)(Te)).join(" and ")} in the package collide on a disk that ignores case`)}function U({generalPurposeBitFlag:P,fileNameRaw:ee,extraFields:se,versionMadeBy:ye}){
const Me=(0,L.isUtf8)(ee)?E:P,Te=H.has(ye>>>8);return(0,ie.ax)(Me,ee,se,!Te).replace(/^(\.\/+)+/,"")}function y(P,ee){const se=ee.externalFileAttributes>>>16&61440;return se===40960?"is a symbolic lin\
k":se!==0&&se!==32768&&se!==16384?"is neither a file nor a folder":_(P)&&ee.uncompressedSize>0?"is a folder with a content of its own":ee.canDecodeFileData()?(0,B.dU)(ee.fileNameRaw.toString())&&!(0,B.
dU)(P)?"is also named env_variables.json":(0,B.x5)(P,B.fw):"is encrypted, or compressed by another method than deflate"}async function C(P,ee,se){const{compressedSize:ye,compressionMethod:Me,uncompressedSize:Te}=se,
{fileDataStart:Fe}=await P.readLocalFileHeaderPromise(se),De=ee.subarray(Fe,Fe+ye),Xe={maxOutputLength:Te||1,chunkSize:Te+64},$=Me===0?De:(0,q.inflateRawSync)(De,Xe);if($.length!==Te)throw new Error(`\
it unpacks to ${$.length} bytes, not the ${Te} listed`);if((0,q.crc32)($)!==se.crc32)throw new Error("its CRC-32 isn't the one listed");return $}function _(P){return P===""||P.endsWith("/")}function R(P,ee=""){
return new le.HR({what:P,advice:ee,topic:"the-package"})}function s(P){return ee=>{if(ee instanceof le.HR)throw ee;const se={what:`${P} is cut off or damaged`,why:(0,ce.TL)(ee.message).slice(1,-1)};throw new le.
HR({...se,advice:"Export it again.",topic:"the-package",cause:ee})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function I(P){
const ee=P.toString("utf8",0,512),[se]=c.find(([,Me])=>Me.test(ee))??["text"],ye=`${se==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return R(`The package \
is ${se}, not a zip`,ye)}const K=33,g=20,S=3,h=8,A=33188;function k({files:P}){const ee=[],se=[];let ye=0;for(const[Fe,De]of P){const[Xe,$]=[Buffer.from(Fe),deflateRawSync(De)],v=[Y(2,g,E,h,0,K),Y(4,crc32(
De),$.length,De.length),Y(2,Xe.length,0)],ne=[Y(2,0,0,0),Y(4,A*65536,ye)];ee.push(Buffer.from("PK"),...v,Xe,$),se.push(Buffer.from("PK"),Buffer.of(g,S),...v,...ne,Xe),ye+=30+Xe.length+$.length}const Me=Buffer.
concat(se),Te=[Y(2,0,0,P.size,P.size),Y(4,Me.length,ye),Y(2,0)];return Buffer.concat([...ee,Me,Buffer.from("PK"),...Te])}function Y(P,...ee){const se=Buffer.alloc(P*ee.length);for(const[ye,Me]of ee.
entries())se.writeUIntLE(Me,ye*P,P);return se}}),1858:((be,Se,p)=>{var L=p(7279),q=p(2975),ie=p(706);function le(s,c,I,K={}){return new Failure({what:s,why:c,advice:I,topic:"the-platforms-response",...K})}
function ce(s,c,I,K){return new Failure({what:s,why:c,advice:I,topic:"the-connection",...K})}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the co\
nnection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},D="Re-run the job lat\
er.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",H=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,j=/EPROTO|ERR_SSL_/,
M=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function l(s,c,I,K){if(!(s instanceof Error&&"code"in s))return s;const g=String(s.code);if(H.test(g)){const ee=`\
the TLS connection can't be trusted (${g})`;return ce(c,ee,`Check host. ${E}`,{affectsAll:!0,cause:s})}const[,S]=T.exec(s.message)??[];if(S!==void 0)return U(c,S,s);const h=!I&&j.test(g),A=h?"the TLS \
connection failed":"the connection failed",k=B[g]??`${M.test(g)?"the response can't be decoded":A} (${g})`,Y={retryable:!0,maybeProcessed:I,affectsAll:!I,cause:s};if(K||!(h||g==="ENOTFOUND"))return ce(
c,k,D,Y);const P=h?`Check host and its port. ${E}`:"Check host.";return ce(c,k,P,{...Y,maxRetries:2})}function U(s,c,I){const K=(h,A,k=!1)=>ce(s,h,A,{affectsAll:!0,cause:I,retryable:k});if(c==="407")return K(
"the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(c);if(g<500&&!_(g))return K(`the proxy refuses the connection (${c})`,"Allow the host there, or add it \
to NO_PROXY.");const S=`the proxy made no connection (${toSingleLine(c,100)})`;return K(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const y=new Set([408,421,425,429]),C=new Set([501,505,506,508,
510,511]);function _(s){return y.has(s)||s>=500&&!C.has(s)}function R(s,c){return{status:s,retryable:_(s),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((be,Se,p)=>{
const L=Ge(import.meta.url)("node:net");var q=p(9783),ie=p(1858);const le=200;function ce(T){const l=/^[a-z0-9+.-]+:\/\//i.test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(l)||!URL.canParse(l))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const U=new URL(l);if(U.protocol!=="https:"&&U.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(l))throw new Error("must not contain a user name or password");if(U.protocol==="http:"&&!B(U.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return U.pathname.
endsWith("/")||(U.pathname+="/"),U}function B(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function D(T){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function E(...T){return T.
find(l=>typeof l=="string"&&l.length<=le&&D(l))}function H(T){try{return decodeURIComponent(T)}catch{return T}}function j(){for(const T of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const l=process.
env[T]?.trim();l!==void 0&&(process.env[T]=l===""||l.includes("://")?l:`http://${l}`)}for(const T of["no_proxy","NO_PROXY"]){const l=process.env[T];l!==void 0&&(process.env[T]=l.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function M(T,l){const U=process.env.https_proxy||process.env.HTTPS_PROXY;if(!U||checkBypass(T)||/^https?:/i.test(U)&&getProxyUrl(T))return;throw connectionFailure(l,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((be,Se,p)=>{var L=p(7279),q=p(706);const ie=7,
le=3e4,ce=429;async function B({log:M,signal:T,endsAt:l},U,{atLeastMs:y=0,untilFree:C=!1}={}){let _=0,R=0,s;for(;;)try{return await U()}catch(c){if(!(c instanceof Failure&&(c.retryable||C&&c.busy)))throw c;
T.throwIfAborted(),s??=performance.now();const I=c.status===ce,K=c.busy||I;R=K?R+1:0,K||_++;const g=_>(c.maxRetries??ie)&&performance.now()-s>=y;if(!K&&g)throw D(c,`${_} times in a row`);const S=Math.
min(le,1e3*2**((R||_)-1))*(.5+Math.random()/2),h=I&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,S),A=humanTime(h);if(performance.now()+h>=l)throw D(c,`and waiting ${A} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${A}`),await H(h,T)}}function D(M,T,l=M.advice){const{what:U,why:y}=M,
C=y?{why:`${y}, ${T}`}:{what:`${U}, ${T}`};return M.with({...C,advice:l,retryable:!1})}function E(M){const T=String(M),l=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.now();return Math.min(Math.max(
l||0,0),2**31-1)}async function H(M,T){let l;const U=new Promise(y=>{l=setTimeout(y,M)});await j(T,U).finally(()=>clearTimeout(l))}function j(M,T){return new Promise((l,U)=>{const y=()=>U(M.reason);T.
then(l,U).finally(()=>M.removeEventListener("abort",y)),M.aborted?y():M.addEventListener("abort",y)})}}),706:((be,Se,p)=>{p.d(Se,{MW:()=>le,OX:()=>q,TL:()=>ie,hS:()=>D,pO:()=>T,v5:()=>H,zD:()=>B});var L=p(
8132);function q(y,C=300){const _=y.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,L.Jj)(_,C)}function ie(y,C=100){return(0,L.RK)(JSON.stringify((0,L.Jj)(y,C)))}function le(y){
return ie(y,1e3).replaceAll("\\\\","\\")}function ce(y){if(y<1024)return`${y} B`;const C=(y/1024).toFixed(1);return Number(C)<1024?`${C} KiB`:`${(y/1024**2).toFixed(1)} MiB`}function B(y){return String(
y).replace(/\B(?=(\d{3})+$)/g,",")}function D(y,C){return`${B(y)} ${C}${y===1?"":"s"}`}function E(y){if(y<9950)return`${(y/1e3).toFixed(1)} s`;const C=Math.round(y/1e3);if(C<60)return`${C} s`;const[_,
R]=[Math.floor(C/60),Math.floor(C/3600)];return R>0?`${R} h ${_%60} min`:`${_} min ${C%60} s`}const H="***",j=4,M=8;class T{#n=new Map;#e=new Set;constructor(C=[]){for(const _ of C)this.add(_)}add(C,_=R=>!0){
const R=new Set([C,...C.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[...R].filter(_).flatMap(l)){const c=s.slice(0,M);this.#n.set(c,(this.#n.get(c)??new Set).add(s)),this.#e.add(c.length)}}redact=(C,_=300)=>{
const R=C.trimStart(),s=Math.min(R.length,_*4);return q(this.hide(R,()=>{},s)+(s<R.length?"\u2026":""),_)};hide(C,_=s=>{},R=C.length){let[s,c]=["",0];for(let I=0;I<R;I++){const K=this.#t(C,I);K!==""&&
(_(K),I>=c&&(s+=C.slice(c,I)+H),c=Math.max(c,I+K.length))}return s+C.slice(c,R)}#t(C,_){let R="";for(const s of this.#e)for(const c of this.#n.get(C.slice(_,_+s))??[])c.length<=R.length||!C.startsWith(
c,_)||(c.length>=j||U(C,_,_+c.length))&&(R=c);return R}}function l(y){const C=I=>JSON.stringify(I).slice(1,-1),_=Buffer.from(y).toString(),R=encodeURIComponent(_),s=[R,R.replaceAll("%20","+"),R.replace(
/%../g,I=>I.toLowerCase())];return[...[y,_].flatMap(I=>[I,C(I),C(C(I))]),...s,encodeURI(_)]}function U(y,C,_){const R=y.slice(Math.max(0,C-2),C);return!/[\p{L}\p{N}]$/u.test(R)&&!/^[\p{L}\p{N}]/u.test(
y.slice(_,_+2))}}),5358:((be,Se,p)=>{p.d(Se,{Yz:()=>Ot,V4:()=>It,pq:()=>Mt,lm:()=>Qt,C1:()=>Bt,uH:()=>Yt,Pq:()=>zt,z:()=>se,$e:()=>Zt});const L=Ge(import.meta.url)("os");function q(n){return n==null?"":
typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ie(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:
{}}function le(n,t,r){const a=new D(n,t,r);process.stdout.write(a.toString()+L.EOL)}function ce(n,t=""){le(n,{},t)}const B="::";class D{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.
properties=r,this.message=a}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const d=this.properties[a];d&&(r?r=!1:t+=",",t+=`${a}=${H(d)}`)}}return t+=`${B}${E(this.message)}`,t}}function E(n){return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function H(n){
return q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const j=Ge(import.meta.url)("crypto");var M=p(9896);function T(n,t){const r=process.env[`\
GITHUB_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!M.existsSync(r))throw new Error(`Missing file at path: ${r}`);M.appendFileSync(r,`${q(t)}${L.EOL}`,
{encoding:"utf8"})}function l(n,t){const r=`ghadelimiter_${j.randomUUID()}`,a=q(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${L.EOL}${a}${L.EOL}${r}`}const U=Ge(import.meta.url)("path");var y=p(6671),C=function(n,t,r,a){function d(b){return b instanceof
r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(
ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};class _{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return C(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class R{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return C(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return C(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var c=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){
Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};class I{static createHttpClient(t=!0,r=10){const a={
allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(I.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return c(this,void 0,void 0,function*(){var r;const b=(r=(yield I.createHttpClient().getJson(t).catch(Z=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${Z.statusCode}
 
        Error Message: ${Z.message}`)})).result)===null||r===void 0?void 0:r.value;if(!b)throw new Error("Response json body do not have ID Token field");return b})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let r=I.getIDTokenUrl();if(t){const d=encodeURIComponent(t);r=`${r}&audience=${d}`}debug(`ID token url is ${r}`);const a=yield I.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var K=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){try{pe(
a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const{access:g,appendFile:S,
writeFile:h}=M.promises,A="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return K(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[A];if(!t)throw new Error(`Unable to find environment variable for $${A}. Check if your runtime envir\
onment supports job summaries.`);try{yield g(t,M.constants.R_OK|M.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,a={}){const d=Object.entries(a).map(([b,Z])=>` ${b}="${Z}"`).join("");return r?`<${t}${d}>${r}</${t}>`:`<${t}${d}>`}write(t){return K(this,void 0,void 0,
function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?h:S)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return K(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(L.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),d=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(d).addEOL()}addList(t,r=!1){const a=r?"ol":"ul",d=t.map(Z=>this.
wrap("li",Z)).join(""),b=this.wrap(a,d);return this.addRaw(b).addEOL()}addTable(t){const r=t.map(d=>{const b=d.map(Z=>{if(typeof Z=="string")return this.wrap("td",Z);const{header:ge,data:Ae,colspan:pe,
rowspan:ae}=Z,Ce=ge?"th":"td",He=Object.assign(Object.assign({},pe&&{colspan:pe}),ae&&{rowspan:ae});return this.wrap(Ce,Ae,He)}).join("");return this.wrap("tr",b)}).join(""),a=this.wrap("table",r);return this.
addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:d,height:b}=a||{},Z=Object.assign(Object.assign({},d&&
{width:d}),b&&{height:b}),ge=this.wrap("img",null,Object.assign({src:t,alt:r},Z));return this.addRaw(ge).addEOL()}addHeading(t,r){const a=`h${r}`,d=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",b=this.
wrap(d,t);return this.addRaw(b).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const a=Object.assign({},r&&{cite:r}),d=this.wrap("blockquote",t,a);return this.addRaw(d).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).addEOL()}}const P=new Y,ee=null,
se=P;function ye(n){return n.replace(/[\\]/g,"/")}function Me(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Fe=Ge(import.meta.url)("string_decoder");var De=p(
4434);const Xe=Ge(import.meta.url)("child_process");var $=p(2613),v=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){
try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const{chmod:ne,copyFile:J,
lstat:we,mkdir:Oe,open:G,readdir:re,rename:ue,rm:he,rmdir:te,stat:de,symlink:me,unlink:Re}=M.promises,ve=process.platform==="win32";function Le(n){return v(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const Ne=268435456,Be=M.constants.O_RDONLY;function Ee(n){return v(this,void 0,void 0,function*(){try{yield de(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function F(n){return v(this,arguments,void 0,function*(t,r=!1){return(r?yield de(t):yield we(t)).isDirectory()})}function oe(n){if(n=W(n),!n)throw new Error('isRoote\
d() parameter "p" cannot be empty');return ve?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function w(n,t){return v(this,void 0,void 0,function*(){let r;try{r=yield de(n)}catch(d){d.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(r&&r.isFile()){if(ve){const d=U.extname(n).toUpperCase();if(t.some(b=>b.toUpperCase()===d))return n}else if(Q(
r))return n}const a=n;for(const d of t){n=a+d,r=void 0;try{r=yield de(n)}catch(b){b.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${b}`)}if(r&&
r.isFile()){if(ve){try{const b=U.dirname(n),Z=U.basename(n).toUpperCase();for(const ge of yield re(b))if(Z===ge.toUpperCase()){n=U.join(b,ge);break}}catch(b){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${b}`)}return n}else if(Q(r))return n}}return""})}function W(n){return n=n||"",ve?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function Q(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function xe(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var _e=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){try{pe(a.next(
ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};function Ue(n,t){return _e(this,
arguments,void 0,function*(r,a,d={}){const{force:b,recursive:Z,copySourceDirectory:ge}=nt(d),Ae=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ae&&Ae.isFile()&&!b)return;const pe=Ae&&Ae.isDirectory()&&
ge?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(Z)yield Ve(r,pe,0,b);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are the same file`);yield rt(r,pe,b)}})}function ze(n,t){
return _e(this,arguments,void 0,function*(r,a,d={}){if(yield ioUtil.exists(a)){let b=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),b=yield ioUtil.exists(a)),b)if(d.force==null||
d.force)yield Je(a);else throw new Error("Destination already exists")}yield We(path.dirname(a)),yield ioUtil.rename(r,a)})}function Je(n){return _e(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function We(n){return _e(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Ke(n,t){return _e(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield Ke(n,!1);if(!a)throw ve?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const r=yield tt(n);return r&&r.length>0?r[0]:""})}function tt(n){return _e(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const d of process.env.PATHEXT.split(U.delimiter))d&&t.push(d);if(oe(n)){const d=yield w(n,t);return d?[d]:[]}if(n.includes(U.sep))return[];const r=[];if(process.env.PATH)
for(const d of process.env.PATH.split(U.delimiter))d&&r.push(d);const a=[];for(const d of r){const b=yield w(U.join(d,n),t);b&&a.push(b)}return a})}function nt(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Ve(n,t,r,a){return _e(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield We(t);const d=yield ioUtil.readdir(n);for(const b of d){const Z=`${n}/${b}`,ge=`${t}/${b}`;(yield ioUtil.lstat(Z)).isDirectory()?yield Ve(Z,ge,r,a):yield rt(Z,ge,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,r){return _e(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(d){d.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const ut=Ge(import.meta.url)("timers");var ft=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){
Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const ot=process.platform==="win32";class dt extends De.
EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),d=this._getSpawnArgs(t);let b=r?"":"[command]";if(ot)if(this._isCmdFile()){b+=a;for(const Z of d)
b+=` ${Z}`}else if(t.windowsVerbatimArguments){b+=`"${a}"`;for(const Z of d)b+=` ${Z}`}else{b+=this._windowsQuoteCmdArg(a);for(const Z of d)b+=` ${this._windowsQuoteCmdArg(Z)}`}else{b+=a;for(const Z of d)
b+=` ${Z}`}return b}_processLineBuffer(t,r,a){try{let d=r+t.toString(),b=d.indexOf(L.EOL);for(;b>-1;){const Z=d.substring(0,b);a(Z),d=d.substring(b+L.EOL.length),b=d.indexOf(L.EOL)}return d}catch(d){return this.
_debug(`error processing line. Failed with error ${d}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ot&&this._isCmdFile()){let r=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.
endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const Z of t)if(r.some(ge=>ge===Z)){a=!0;break}if(!a)return t;let d='"',b=!0;for(let Z=t.
length;Z>0;Z--)d+=t[Z-1],b&&t[Z-1]==="\\"?d+="\\":t[Z-1]==='"'?(b=!0,d+='"'):b=!1;return d+='"',d.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let d=t.length;d>0;d--)r+=t[d-1],a&&t[d-1]==="\\"?r+="\\":t[d-1]==='"'?(a=!0,r+="\\"):a=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),a}exec(){return ft(this,void 0,void 0,function*(){
return!oe(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ke(
this.toolPath,!0),new Promise((t,r)=>ft(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.args)this._debug(`   ${pe}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+L.EOL);const d=new Et(a,this.toolPath);if(d.on("debug",pe=>{this._debug(pe)}),this.options.cwd&&!(yield Ee(
this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const b=this._getSpawnFileName(),Z=Xe.spawn(b,this._getSpawnArgs(a),this._getSpawnOptions(this.options,b));let ge="";
Z.stdout&&Z.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.write(pe),ge=this._processLineBuffer(pe,ge,
ae=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ae)})});let Ae="";if(Z.stderr&&Z.stderr.on("data",pe=>{d.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Ae=this._processLineBuffer(pe,Ae,ae=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ae)})}),Z.on("error",pe=>{d.processError=pe.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),Z.on("exit",pe=>{d.processExitCode=
pe,d.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),d.CheckComplete()}),Z.on("close",pe=>{d.processExitCode=pe,d.processExited=!0,d.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),d.on("done",(pe,ae)=>{ge.length>0&&this.emit("stdline",ge),Ae.length>0&&this.emit("errline",Ae),Z.removeAllListeners(),pe?r(
pe):t(ae)}),this.options.input){if(!Z.stdin)throw new Error("child process missing stdin");Z.stdin.end(this.options.input)}}))})}}function kt(n){const t=[];let r=!1,a=!1,d="";function b(Z){a&&Z!=='"'&&
(d+="\\"),d+=Z,a=!1}for(let Z=0;Z<n.length;Z++){const ge=n.charAt(Z);if(ge==='"'){a?b(ge):r=!r;continue}if(ge==="\\"&&a){b(ge);continue}if(ge==="\\"&&r){a=!0;continue}if(ge===" "&&!r){d.length>0&&(t.push(
d),d="");continue}b(ge)}return d.length>0&&t.push(d.trim()),t}class Et extends De.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ut.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Tt=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(
function(b,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).
next())})};function vt(n,t,r){return Tt(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(d,t,r).exec()})}function Xt(n,t,r){return Tt(this,void 0,void 0,function*(){var a,d;let b="",Z="";const ge=new StringDecoder("utf8"),Ae=new StringDecoder("ut\
f8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ae=(d=r?.listeners)===null||d===void 0?void 0:d.stderr,Ce=et=>{Z+=Ae.write(et),ae&&ae(et)},He=et=>{b+=ge.write(et),pe&&pe(et)},Qe=Object.assign(
Object.assign({},r?.listeners),{stdout:He,stderr:Ce}),qe=yield vt(n,t,Object.assign(Object.assign({},r),{listeners:Qe}));return b+=ge.end(),Z+=Ae.end(),{exitCode:qe,stdout:b,stderr:Z}})}var yt=function(n,t,r,a){
function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(function(b,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){
Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).next())})};const Lt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,a;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
b=(t=(n=d.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(r=d.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&a!==void 0?
a:"",version:b}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.trim().split(`
`);return{name:t,version:r}}),lt=L.platform(),Pt=L.arch(),xt=lt==="win32",St=lt==="darwin",Dt=lt==="linux";function $t(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield xt?Lt():St?Nt():Ut()),{platform:lt,arch:Pt,isWindows:xt,isMacOS:St,isLinux:Dt})})}var jt=function(n,t,r,a){function d(b){return b instanceof r?b:new r(function(Z){Z(b)})}return new(r||(r=Promise))(
function(b,Z){function ge(ae){try{pe(a.next(ae))}catch(Ce){Z(Ce)}}function Ae(ae){try{pe(a.throw(ae))}catch(Ce){Z(Ce)}}function pe(ae){ae.done?b(ae.value):d(ae.value).then(ge,Ae)}pe((a=a.apply(n,t||[])).
next())})},At;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(At||(At={}));function Ft(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function zt(n){le("add-mask",{},n)}function Rt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function It(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Jt(n,t){const r=It(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Vt(n,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],d=It(n,t);if(r.includes(d))return!0;if(a.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Yt(n,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",l(n,t));process.stdout.write(L.EOL),le("set-output",{name:n},
q(t))}function rn(n){issue("echo",n?"on":"off")}function Bt(n){process.exitCode=At.Failure,Ht(n)}function Wt(){return process.env.RUNNER_DEBUG==="1"}function Ot(n){le("debug",{},n)}function Ht(n,t={}){
le("error",ie(t),n instanceof Error?n.toString():n)}function Zt(n,t={}){le("warning",ie(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){le("notice",ie(t),n instanceof Error?n.toString():n)}function Mt(n){
process.stdout.write(n+L.EOL)}function qt(n){issue("group",n)}function Ct(){issue("endgroup")}function en(n,t){return jt(this,void 0,void 0,function*(){qt(n);let r;try{r=yield t()}finally{Ct()}return r})}
function Kt(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function N(n){return process.env[`ST\
ATE_${n}`]||""}function X(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((be,Se,p)=>{var L=p(8611),q=p(5692),ie=p(9783),le=p(770),ce=g=>{var S={};return p.
d(S,g),S},B=g=>(()=>g);const D=ce({});var E=function(g,S,h,A){function k(Y){return Y instanceof h?Y:new h(function(P){P(Y)})}return new(h||(h=Promise))(function(Y,P){function ee(Me){try{ye(A.next(Me))}catch(Te){
P(Te)}}function se(Me){try{ye(A.throw(Me))}catch(Te){P(Te)}}function ye(Me){Me.done?Y(Me.value):k(Me.value).then(ee,se)}ye((A=A.apply(g,S||[])).next())})},H;(function(g){g[g.OK=200]="OK",g[g.MultipleChoices=
300]="MultipleChoices",g[g.MovedPermanently=301]="MovedPermanently",g[g.ResourceMoved=302]="ResourceMoved",g[g.SeeOther=303]="SeeOther",g[g.NotModified=304]="NotModified",g[g.UseProxy=305]="UseProxy",
g[g.SwitchProxy=306]="SwitchProxy",g[g.TemporaryRedirect=307]="TemporaryRedirect",g[g.PermanentRedirect=308]="PermanentRedirect",g[g.BadRequest=400]="BadRequest",g[g.Unauthorized=401]="Unauthorized",g[g.
PaymentRequired=402]="PaymentRequired",g[g.Forbidden=403]="Forbidden",g[g.NotFound=404]="NotFound",g[g.MethodNotAllowed=405]="MethodNotAllowed",g[g.NotAcceptable=406]="NotAcceptable",g[g.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",g[g.RequestTimeout=408]="RequestTimeout",g[g.Conflict=409]="Conflict",g[g.Gone=410]="Gone",g[g.TooManyRequests=429]="TooManyRequests",g[g.InternalServerError=500]="I\
nternalServerError",g[g.NotImplemented=501]="NotImplemented",g[g.BadGateway=502]="BadGateway",g[g.ServiceUnavailable=503]="ServiceUnavailable",g[g.GatewayTimeout=504]="GatewayTimeout"})(H||(H={}));var j;
(function(g){g.Accept="accept",g.ContentType="content-type"})(j||(j={}));var M;(function(g){g.ApplicationJson="application/json"})(M||(M={}));function T(g){const S=pm.getProxyUrl(new URL(g));return S?
S.href:""}const l=[H.MovedPermanently,H.ResourceMoved,H.SeeOther,H.TemporaryRedirect,H.PermanentRedirect],U=[H.BadGateway,H.ServiceUnavailable,H.GatewayTimeout],y=null,C=10,_=5;class R extends Error{constructor(S,h){
super(S),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,R.prototype)}}class s{constructor(S){this.message=S}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
S=>E(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",A=>{h=Buffer.concat([h,A])}),this.message.on("end",()=>{S(h.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(S=>E(this,void 0,void 0,function*(){const h=[];this.message.on("data",A=>{h.push(A)}),this.message.on("end",()=>{S(Buffer.concat(h))})}))})}}function c(g){return new URL(
g).protocol==="https:"}class I{constructor(S,h,A){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(S),this.handlers=h||[],this.requestOptions=A,A&&(A.ignoreSslError!=null&&(this._ignoreSslError=A.ignoreSslError),this._socketTimeout=
A.socketTimeout,A.allowRedirects!=null&&(this._allowRedirects=A.allowRedirects),A.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=A.allowRedirectDowngrade),A.maxRedirects!=null&&(this._maxRedirects=
Math.max(A.maxRedirects,0)),A.keepAlive!=null&&(this._keepAlive=A.keepAlive),A.allowRetries!=null&&(this._allowRetries=A.allowRetries),A.maxRetries!=null&&(this._maxRetries=A.maxRetries))}options(S,h){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",S,null,h||{})})}get(S,h){return E(this,void 0,void 0,function*(){return this.request("GET",S,null,h||{})})}del(S,h){return E(this,
void 0,void 0,function*(){return this.request("DELETE",S,null,h||{})})}post(S,h,A){return E(this,void 0,void 0,function*(){return this.request("POST",S,h,A||{})})}patch(S,h,A){return E(this,void 0,void 0,
function*(){return this.request("PATCH",S,h,A||{})})}put(S,h,A){return E(this,void 0,void 0,function*(){return this.request("PUT",S,h,A||{})})}head(S,h){return E(this,void 0,void 0,function*(){return this.
request("HEAD",S,null,h||{})})}sendStream(S,h,A,k){return E(this,void 0,void 0,function*(){return this.request(S,h,A,k)})}getJson(S){return E(this,arguments,void 0,function*(h,A={}){A[j.Accept]=this._getExistingOrDefaultHeader(
A,j.Accept,M.ApplicationJson);const k=yield this.get(h,A);return this._processResponse(k,this.requestOptions)})}postJson(S,h){return E(this,arguments,void 0,function*(A,k,Y={}){const P=JSON.stringify(
k,null,2);Y[j.Accept]=this._getExistingOrDefaultHeader(Y,j.Accept,M.ApplicationJson),Y[j.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,M.ApplicationJson);const ee=yield this.post(A,P,Y);return this.
_processResponse(ee,this.requestOptions)})}putJson(S,h){return E(this,arguments,void 0,function*(A,k,Y={}){const P=JSON.stringify(k,null,2);Y[j.Accept]=this._getExistingOrDefaultHeader(Y,j.Accept,M.ApplicationJson),
Y[j.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,M.ApplicationJson);const ee=yield this.put(A,P,Y);return this._processResponse(ee,this.requestOptions)})}patchJson(S,h){return E(this,arguments,
void 0,function*(A,k,Y={}){const P=JSON.stringify(k,null,2);Y[j.Accept]=this._getExistingOrDefaultHeader(Y,j.Accept,M.ApplicationJson),Y[j.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,M.
ApplicationJson);const ee=yield this.patch(A,P,Y);return this._processResponse(ee,this.requestOptions)})}request(S,h,A,k){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const Y=new URL(h);let P=this._prepareRequest(S,Y,k);const ee=this._allowRetries&&y.includes(S)?this._maxRetries+1:1;let se=0,ye;do{if(ye=yield this.requestRaw(P,A),ye&&
ye.message&&ye.message.statusCode===H.Unauthorized){let Te;for(const Fe of this.handlers)if(Fe.canHandleAuthentication(ye)){Te=Fe;break}return Te?Te.handleAuthentication(this,P,A):ye}let Me=this._maxRedirects;
for(;ye.message.statusCode&&l.includes(ye.message.statusCode)&&this._allowRedirects&&Me>0;){const Te=ye.message.headers.location;if(!Te)break;const Fe=new URL(Te);if(Y.protocol==="https:"&&Y.protocol!==
Fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ye.readBody(),Fe.hostname!==Y.hostname)for(const De in k)De.toLowerCase()==="authorization"&&delete k[De];P=this._prepareRequest(S,Fe,k),ye=yield this.requestRaw(
P,A),Me--}if(!ye.message.statusCode||!U.includes(ye.message.statusCode))return ye;se+=1,se<ee&&(yield ye.readBody(),yield this._performExponentialBackoff(se))}while(se<ee);return ye})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(S,h){return E(this,void 0,void 0,function*(){return new Promise((A,k)=>{function Y(P,ee){P?k(P):ee?A(ee):k(new Error("Unknown error"))}this.requestRawWithCallback(
S,h,Y)})})}requestRawWithCallback(S,h,A){typeof h=="string"&&(S.options.headers||(S.options.headers={}),S.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let k=!1;function Y(se,ye){k||(k=
!0,A(se,ye))}const P=S.httpModule.request(S.options,se=>{const ye=new s(se);Y(void 0,ye)});let ee;P.on("socket",se=>{ee=se}),P.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),Y(new Error(`Requ\
est timeout: ${S.options.path}`))}),P.on("error",function(se){Y(se)}),h&&typeof h=="string"&&P.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){P.end()}),h.pipe(P)):P.end()}getAgent(S){const h=new URL(
S);return this._getAgent(h)}getAgentDispatcher(S){const h=new URL(S),A=pm.getProxyUrl(h);if(A&&A.hostname)return this._getProxyAgentDispatcher(h,A)}_prepareRequest(S,h,A){const k={};k.parsedUrl=h;const Y=k.
parsedUrl.protocol==="https:";k.httpModule=Y?https:http;const P=Y?443:80;if(k.options={},k.options.host=k.parsedUrl.hostname,k.options.port=k.parsedUrl.port?parseInt(k.parsedUrl.port):P,k.options.path=
(k.parsedUrl.pathname||"")+(k.parsedUrl.search||""),k.options.method=S,k.options.headers=this._mergeHeaders(A),this.userAgent!=null&&(k.options.headers["user-agent"]=this.userAgent),k.options.agent=this.
_getAgent(k.parsedUrl),this.handlers)for(const ee of this.handlers)ee.prepareRequest(k.options);return k}_mergeHeaders(S){return this.requestOptions&&this.requestOptions.headers?Object.assign({},K(this.
requestOptions.headers),K(S||{})):K(S||{})}_getExistingOrDefaultHeader(S,h,A){let k;if(this.requestOptions&&this.requestOptions.headers){const P=K(this.requestOptions.headers)[h];P&&(k=typeof P=="numb\
er"?P.toString():P)}const Y=S[h];return Y!==void 0?typeof Y=="number"?Y.toString():Y:k!==void 0?k:A}_getExistingOrDefaultContentTypeHeader(S,h){let A;if(this.requestOptions&&this.requestOptions.headers){
const Y=K(this.requestOptions.headers)[j.ContentType];Y&&(typeof Y=="number"?A=String(Y):Array.isArray(Y)?A=Y.join(", "):A=Y)}const k=S[j.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.
isArray(k)?k.join(", "):k:A!==void 0?A:h}_getAgent(S){let h;const A=pm.getProxyUrl(S),k=A&&A.hostname;if(this._keepAlive&&k&&(h=this._proxyAgent),k||(h=this._agent),h)return h;const Y=S.protocol==="ht\
tps:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.maxSockets),A&&A.hostname){const ee={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(A.username||A.password)&&{proxyAuth:`${A.username}:${A.password}`}),{host:A.hostname,port:A.port})};let se;const ye=A.protocol==="https:";Y?se=ye?tunnel.httpsOverHttps:tunnel.httpsOverHttp:se=ye?tunnel.
httpOverHttps:tunnel.httpOverHttp,h=se(ee),this._proxyAgent=h}if(!h){const ee={keepAlive:this._keepAlive,maxSockets:P};h=Y?new https.Agent(ee):new http.Agent(ee),this._agent=h}return Y&&this._ignoreSslError&&
(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(S,h){let A;if(this._keepAlive&&(A=this._proxyAgentDispatcher),A)return A;const k=S.protocol==="https:";return A=
new ProxyAgent(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
A,k&&this._ignoreSslError&&(A.options=Object.assign(A.options.requestTls||{},{rejectUnauthorized:!1})),A}_getUserAgentWithOrchestrationId(S){const h=S||"actions/http-client",A=process.env.ACTIONS_ORCHESTRATION_ID;
if(A){const k=A.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${k}`}return h}_performExponentialBackoff(S){return E(this,void 0,void 0,function*(){S=Math.min(C,S);const h=_*Math.pow(
2,S);return new Promise(A=>setTimeout(()=>A(),h))})}_processResponse(S,h){return E(this,void 0,void 0,function*(){return new Promise((A,k)=>E(this,void 0,void 0,function*(){const Y=S.message.statusCode||
0,P={statusCode:Y,result:null,headers:{}};Y===H.NotFound&&A(P);function ee(Me,Te){if(typeof Te=="string"){const Fe=new Date(Te);if(!isNaN(Fe.valueOf()))return Fe}return Te}let se,ye;try{ye=yield S.readBody(),
ye&&ye.length>0&&(h&&h.deserializeDates?se=JSON.parse(ye,ee):se=JSON.parse(ye),P.result=se),P.headers=S.message.headers}catch{}if(Y>299){let Me;se&&se.message?Me=se.message:ye&&ye.length>0?Me=ye:Me=`F\
ailed request: (${Y})`;const Te=new R(Me,Y);Te.result=P.result,k(Te)}else A(P)}))})}}const K=g=>Object.keys(g).reduce((S,h)=>(S[h.toLowerCase()]=g[h],S),{})}),9783:((be,Se,p)=>{function L(ce){const B=ce.
protocol==="https:";if(q(ce))return;const D=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(D)try{return new le(D)}catch{if(!D.startsWith("http://")&&
!D.startsWith("https://"))return new le(`http://${D}`)}else return}function q(ce){if(!ce.hostname)return!1;const B=ce.hostname;if(ie(B))return!0;const D=process.env.no_proxy||process.env.NO_PROXY||"";
if(!D)return!1;let E;ce.port?E=Number(ce.port):ce.protocol==="http:"?E=80:ce.protocol==="https:"&&(E=443);const H=[ce.hostname.toUpperCase()];typeof E=="number"&&H.push(`${H[0]}:${E}`);for(const j of D.
split(",").map(M=>M.trim().toUpperCase()).filter(M=>M))if(j==="*"||H.some(M=>M===j||M.endsWith(`.${j}`)||j.startsWith(".")&&M.endsWith(`${j}`)))return!0;return!1}function ie(ce){const B=ce.toLowerCase();
return B==="localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(B,D){super(B,D),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((be,Se,p)=>{p.d(Se,{E:()=>le});class L{diff(B,D,E={}){
let H;typeof E=="function"?(H=E,E={}):"callback"in E&&(H=E.callback);const j=this.castInput(B,E),M=this.castInput(D,E),T=this.removeEmpty(this.tokenize(j,E)),l=this.removeEmpty(this.tokenize(M,E));return this.
diffWithOptionsObj(T,l,E,H)}diffWithOptionsObj(B,D,E,H){var j;const M=g=>{if(g=this.postProcess(g,E),H){setTimeout(function(){H(g)},0);return}else return g},T=D.length,l=B.length;let U=1,y=T+l;E.maxEditLength!=
null&&(y=Math.min(y,E.maxEditLength));const C=(j=E.timeout)!==null&&j!==void 0?j:1/0,_=Date.now()+C,R=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(R[0],D,B,0,E);if(R[0].oldPos+1>=l&&s+1>=
T)return M(this.buildValues(R[0].lastComponent,D,B));let c=-1/0,I=1/0;const K=()=>{for(let g=Math.max(c,-U);g<=Math.min(I,U);g+=2){let S;const h=R[g-1],A=R[g+1];h&&(R[g-1]=void 0);let k=!1;if(A){const P=A.
oldPos-g;k=A&&0<=P&&P<T}const Y=h&&h.oldPos+1<l;if(!k&&!Y){R[g]=void 0;continue}if(!Y||k&&h.oldPos<A.oldPos?S=this.addToPath(A,!0,!1,0,E):S=this.addToPath(h,!1,!0,1,E),s=this.extractCommon(S,D,B,g,E),
S.oldPos+1>=l&&s+1>=T)return M(this.buildValues(S.lastComponent,D,B))||!0;R[g]=S,S.oldPos+1>=l&&(I=Math.min(I,g-1)),s+1>=T&&(c=Math.max(c,g+1))}U++};if(H)(function g(){setTimeout(function(){if(U>y||Date.
now()>_)return H(void 0);K()||g()},0)})();else for(;U<=y&&Date.now()<=_;){const g=K();if(g)return g}}addToPath(B,D,E,H,j){const M=B.lastComponent;return M&&!j.oneChangePerToken&&M.added===D&&M.removed===
E?{oldPos:B.oldPos+H,lastComponent:{count:M.count+1,added:D,removed:E,previousComponent:M.previousComponent}}:{oldPos:B.oldPos+H,lastComponent:{count:1,added:D,removed:E,previousComponent:M}}}extractCommon(B,D,E,H,j){
const M=D.length,T=E.length;let l=B.oldPos,U=l-H,y=0;for(;U+1<M&&l+1<T&&this.equals(E[l+1],D[U+1],j);)U++,l++,y++,j.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return y&&!j.oneChangePerToken&&(B.lastComponent={count:y,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=l,U}equals(B,D,E){return E.comparator?E.comparator(B,D):B===D||!!E.
ignoreCase&&B.toLowerCase()===D.toLowerCase()}removeEmpty(B){const D=[];for(let E=0;E<B.length;E++)B[E]&&D.push(B[E]);return D}castInput(B,D){return B}tokenize(B,D){return Array.from(B)}join(B){return B.
join("")}postProcess(B,D){return B}get useLongestToken(){return!1}buildValues(B,D,E){const H=[];let j;for(;B;)H.push(B),j=B.previousComponent,delete B.previousComponent,B=j;H.reverse();const M=H.length;
let T=0,l=0,U=0;for(;T<M;T++){const y=H[T];if(y.removed)y.value=this.join(E.slice(U,U+y.count)),U+=y.count;else{if(!y.added&&this.useLongestToken){let C=D.slice(l,l+y.count);C=C.map(function(_,R){const s=E[U+
R];return s.length>_.length?s:_}),y.value=this.join(C)}else y.value=this.join(D.slice(l,l+y.count));l+=y.count,y.added||(U+=y.count)}}return H}}class q extends L{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const ie=new q;function le(ce,B,D){return ie.diff(ce,B,D)}})},dn={};function wt(be){var Se=dn[be];if(Se!==void 0)return Se.exports;var p=dn[be]={exports:{}},L=!0;try{cr[be](p,p.exports,wt),L=
!1}finally{L&&delete dn[be]}return p.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var be=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",p=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",L=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(le=>le.r--),ie.forEach(le=>le.r--?le.r++:le()))},q=ie=>ie.map(le=>{if(le!==null&&typeof le=="object"){if(le[be])return le;if(le.then){var ce=[];ce.d=0,le.then(
E=>{B[Se]=E,L(ce)},E=>{B[p]=E,L(ce)});var B={};return B[be]=E=>E(ce),B}}var D={};return D[be]=E=>{},D[Se]=le,D});wt.a=(ie,le,ce)=>{var B;ce&&((B=[]).d=-1);var D=new Set,E=ie.exports,H,j,M,T=new Promise(
(l,U)=>{M=U,j=l});T[Se]=E,T[be]=l=>(B&&l(B),D.forEach(l),T.catch(U=>{})),ie.exports=T,le(l=>{H=q(l);var U,y=()=>H.map(_=>{if(_[p])throw _[p];return _[Se]}),C=new Promise(_=>{U=()=>_(y),U.r=0;var R=s=>s!==
B&&!D.has(s)&&(D.add(s),s&&!s.d&&(U.r++,s.push(U)));H.map(s=>s[be](R))});return U.r?C:y()},l=>(l?M(T[p]=l):j(E),L(B))),B&&B.d<0&&(B.d=0)}})(),wt.d=(be,Se)=>{for(var p in Se)wt.o(Se,p)&&!wt.o(be,p)&&Object.
defineProperty(be,p,{enumerable:!0,get:Se[p]})},wt.o=(be,Se)=>Object.prototype.hasOwnProperty.call(be,Se);var vn=wt(6384);vn=await vn;
