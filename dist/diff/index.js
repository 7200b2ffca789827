import{createRequire as ct}from"module";const Gn={};var Hn={313:(Le=>{Le.exports=Ne;function Ne(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ne.prototype.go=function(X){
this.pending<this.max?u(this,X):this.waiting.push(X)},Ne.prototype.wait=function(X){this.pending===0?X(this.error):this.listeners.push(X)},Ne.prototype.hold=function(){return w(this)};function w(X){X.
pending+=1;var K=!1;return ae;function ae(B){if(K)throw new Error("callback called twice");if(K=!0,X.error=X.error||B,X.pending-=1,X.waiting.length>0&&X.pending<X.max)u(X,X.waiting.shift());else if(X.
pending===0){var Z=X.listeners;X.listeners=[],Z.forEach(ve)}}function ve(B){B(X.error)}}function u(X,K){K(w(X))}}),770:((Le,Ne,w)=>{w(218)}),218:((Le,Ne,w)=>{var u,X=w(278),K=w(756),ae=w(611),ve=w(692),
B=w(434),Z=w(613),k=w(23);u=A,u=P,u=E,u=$;function A(S){var f=new y(S);return f.request=ae.request,f}function P(S){var f=new y(S);return f.request=ae.request,f.createSocket=T,f.defaultPort=443,f}function E(S){
var f=new y(S);return f.request=ve.request,f}function $(S){var f=new y(S);return f.request=ve.request,f.createSocket=T,f.defaultPort=443,f}function y(S){var f=this;f.options=S||{},f.proxyOptions=f.options.
proxy||{},f.maxSockets=f.options.maxSockets||ae.Agent.defaultMaxSockets,f.requests=[],f.sockets=[],f.on("free",function(_,C,L,N){for(var p=O(C,L,N),M=0,re=f.requests.length;M<re;++M){var oe=f.requests[M];
if(oe.host===p.host&&oe.port===p.port){f.requests.splice(M,1),oe.request.onSocket(_);return}}_.destroy(),f.removeSocket(_)})}k.inherits(y,B.EventEmitter),y.prototype.addRequest=function(f,m,_,C){var L=this,
N=j({request:f},L.options,O(m,_,C));if(L.sockets.length>=this.maxSockets){L.requests.push(N);return}L.createSocket(N,function(p){p.on("free",M),p.on("close",re),p.on("agentRemove",re),f.onSocket(p);function M(){
L.emit("free",p,N)}function re(oe){L.removeSocket(p),p.removeListener("free",M),p.removeListener("close",re),p.removeListener("agentRemove",re)}})},y.prototype.createSocket=function(f,m){var _=this,C={};
_.sockets.push(C);var L=j({},_.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{host:f.host+":"+f.port}});f.localAddress&&(L.localAddress=f.localAddress),L.proxyAuth&&(L.headers=
L.headers||{},L.headers["Proxy-Authorization"]="Basic "+new Buffer(L.proxyAuth).toString("base64")),F("making CONNECT request");var N=_.request(L);N.useChunkedEncodingByDefault=!1,N.once("response",p),
N.once("upgrade",M),N.once("connect",re),N.once("error",oe),N.end();function p(ee){ee.upgrade=!0}function M(ee,ie,xe){process.nextTick(function(){re(ee,ie,xe)})}function re(ee,ie,xe){if(N.removeAllListeners(),
ie.removeAllListeners(),ee.statusCode!==200){F("tunneling socket could not be established, statusCode=%d",ee.statusCode),ie.destroy();var ke=new Error("tunneling socket could not be established, statu\
sCode="+ee.statusCode);ke.code="ECONNRESET",f.request.emit("error",ke),_.removeSocket(C);return}if(xe.length>0){F("got illegal response body from proxy"),ie.destroy();var ke=new Error("got illegal res\
ponse body from proxy");ke.code="ECONNRESET",f.request.emit("error",ke),_.removeSocket(C);return}return F("tunneling connection has established"),_.sockets[_.sockets.indexOf(C)]=ie,m(ie)}function oe(ee){
N.removeAllListeners(),F(`tunneling socket could not be established, cause=%s
`,ee.message,ee.stack);var ie=new Error("tunneling socket could not be established, cause="+ee.message);ie.code="ECONNRESET",f.request.emit("error",ie),_.removeSocket(C)}},y.prototype.removeSocket=function(f){
var m=this.sockets.indexOf(f);if(m!==-1){this.sockets.splice(m,1);var _=this.requests.shift();_&&this.createSocket(_,function(C){_.request.onSocket(C)})}};function T(S,f){var m=this;y.prototype.createSocket.
call(m,S,function(_){var C=S.request.getHeader("host"),L=j({},m.options,{socket:_,servername:C?C.replace(/:.*$/,""):S.host}),N=K.connect(0,L);m.sockets[m.sockets.indexOf(_)]=N,f(N)})}function O(S,f,m){
return typeof S=="string"?{host:S,port:f,localAddress:m}:S}function j(S){for(var f=1,m=arguments.length;f<m;++f){var _=arguments[f];if(typeof _=="object")for(var C=Object.keys(_),L=0,N=C.length;L<N;++L){
var p=C[L];_[p]!==void 0&&(S[p]=_[p])}}return S}var F;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?F=function(){var S=Array.prototype.slice.call(arguments);typeof S[0]=="string"?S[0]=
"TUNNEL: "+S[0]:S.unshift("TUNNEL:"),console.error.apply(console,S)}:F=function(){},u=F}),248:(Le=>{const Ne=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function w(u){let X=-1;for(let K of u)X=Ne[(X^K)&255]^X>>>8;return(X^-1)>>>0}Le.exports=w}),502:((Le,Ne,w)=>{var u=w(896),X=w(23),K=w(203),ae=K.Readable,ve=K.PassThrough,B=w(313),Z=w(434).
EventEmitter;Ne.BufferSlicer=P,Ne.FdSlicer=k,X.inherits(k,Z);function k(E){Z.call(this),this.fd=E,this.pend=new B,this.pend.max=1,this.refCount=0}k.prototype.read=function(E,$,y,T,O){var j=this;j.pend.
go(function(F){u.read(j.fd,E,$,y,T,function(S,f,m){F(),O(S,f,m)})})},k.prototype.createReadStream=function(E){return new A(this,E)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;u.close(E.fd,$);function $(y){y?E.emit("error",y):E.emit("close")}},X.inherits(A,ae);function A(E,$){$=
$||{},ae.call(this,$),this.context=E,this.context.ref(),this.start=$.start||0,this.endOffset=$.end,this.pos=this.start}A.prototype._read=function(E){var $=this,y=Math.min($._readableState.highWaterMark,
E);if($.endOffset!=null&&(y=Math.min(y,$.endOffset-$.pos)),y<=0){$.push(null),this._cleanup();return}$.context.pend.go(function(T){var O=Buffer.allocUnsafe(y);u.read($.context.fd,O,0,y,$.pos,function(j,F){
j?$.destroy(j):F===0?($.push(null),$._cleanup()):($.pos+=F,$.push(O.slice(0,F))),T()})})},A.prototype._destroy=function(E,$){this._cleanup(),$(E)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},X.inherits(P,Z);function P(E){Z.call(this),this.refCount=0,this.buffer=E}P.prototype.read=function(E,$,y,T,O){if(!(0<=$&&$<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+$+" <= "+E.length);if(T<0)throw new RangeError("position is negative: "+T);if($+y>E.length&&(y=E.length-$),T+y>this.buffer.length&&(y=this.buffer.length-T),y<=0){setImmediate(function(){
O(null,0)});return}this.buffer.copy(E,$,T,T+y),setImmediate(function(){O(null,y)})},P.prototype.createReadStream=function(E){E=E||{};var $=new ve(E);$.start=E.start||0,$.endOffset=E.end,$.pos=$.endOffset||
this.buffer.length;for(var y=this.buffer.slice($.start,$.pos),T=65536,O=0;;){var j=O+T;if(j>=y.length){O<y.length&&$.write(y.slice(O,y.length));break}$.write(y.slice(O,j)),O=j}return $.end(),$},P.prototype.
ref=function(){this.refCount+=1},P.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Le,Ne,w)=>{var u,X=w(896),K=w(106),ae=w(502),ve=w(23),B=w(434).
EventEmitter,Z=w(203).Transform,k=w(203).PassThrough,A=w(203).Writable;const P=typeof K.crc32=="function"?K.crc32:w(248);u=O,u=j,u=F,u=S,u=E,u=$,Ne.SY=y,u=T,u=N,Ne.ax=p,u=M,u=re,u=f,u=C,u=L,u=ie;function E(d,h){
return new Promise((H,I)=>{O(d,{...h,lazyEntries:!0},function(se,Me){if(se)return I(se);H(Me)})})}function $(d,h){return new Promise((H,I)=>{j(d,{...h,lazyEntries:!0},function(se,Me){if(se)return I(se);
H(Me)})})}function y(d,h){return new Promise((H,I)=>{F(d,{...h,lazyEntries:!0},function(se,Me){if(se)return I(se);H(Me)})})}function T(d,h,H){return new Promise((I,se)=>{S(d,h,{...H,lazyEntries:!0},function(Me,Ae){
if(Me)return se(Me);I(Ae)})})}function O(d,h,H){typeof h=="function"&&(H=h,h=null),h==null&&(h={}),h.autoClose==null&&(h.autoClose=!0),h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&(h.
decodeStrings=!0),h.validateEntrySizes==null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1),H==null&&(H=De),X.open(d,"r",function(I,se){if(I)return H(I);j(se,h,function(Me,Ae){
Me&&X.close(se,De),H(Me,Ae)})})}function j(d,h,H){typeof h=="function"&&(H=h,h=null),h==null&&(h={}),h.autoClose==null&&(h.autoClose=!1),h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&
(h.decodeStrings=!0),h.validateEntrySizes==null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1),H==null&&(H=De),X.fstat(d,function(I,se){if(I)return H(I);var Me=new ae.FdSlicer(
d);S(Me,se.size,h,H)})}function F(d,h,H){typeof h=="function"&&(H=h,h=null),h==null&&(h={}),h.autoClose=!1,h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&(h.decodeStrings=!0),h.validateEntrySizes==
null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1);var I=new ae.BufferSlicer(d);S(I,d.length,h,H)}function S(d,h,H,I){typeof H=="function"&&(I=H,H=null),H==null&&(H={}),H.
autoClose==null&&(H.autoClose=!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var se=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),
H.strictFileNames==null&&(H.strictFileNames=!1),I==null&&(I=De),typeof h!="number")throw new Error("expected totalSize parameter to be a number");if(h>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");d.ref();var Me=22,Ae=20,ze=65535,Ze=Math.min(Ae+Me+ze,h),et=be(Ze),He=h-et.length;oe(d,
et,0,Ze,He,function(te){if(te)return I(te);for(var ne=Ze-Me;ne>=0;ne-=1)if(et.readUInt32LE(ne)===101010256){var de=et.subarray(ne),we=de.readUInt16LE(4),Oe=de.readUInt16LE(10),le=de.readUInt32LE(16),Se=de.
readUInt16LE(20),Je=de.length-Me;if(Se!==Je)return I(new Error("Invalid comment length. Expected: "+Je+". Found: "+Se+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var Be=se?G(de.subarray(22),!1):de.subarray(22);if(ne-Ae>=0&&et.readUInt32LE(ne-Ae)===117853008){var Pe=et.subarray(ne-Ae,ne-Ae+Ae),D=Te(Pe,8),ce=be(56);return oe(
d,ce,0,ce.length,D,function(fe){return fe?I(fe):ce.readUInt32LE(0)!==101075792?I(new Error("invalid zip64 end of central directory record signature")):(we=ce.readUInt32LE(16),we!==0?I(new Error("multi\
-disk zip files are not supported: found disk number: "+we)):(Oe=Te(ce,32),le=Te(ce,48),I(null,new f(d,le,h,Oe,Be,H.autoClose,H.lazyEntries,se,H.validateEntrySizes,H.strictFileNames))))})}return we!==
0?I(new Error("multi-disk zip files are not supported: found disk number: "+we)):I(null,new f(d,le,h,Oe,Be,H.autoClose,H.lazyEntries,se,H.validateEntrySizes,H.strictFileNames))}I(new Error("End of cen\
tral directory record signature not found. Either not a zip file, or file is truncated."))})}ve.inherits(f,B);function f(d,h,H,I,se,Me,Ae,ze,Ze,et){var He=this;B.call(He),He.reader=d,He.reader.on("err\
or",function(te){_(He,te)}),He.reader.once("close",function(){He.emit("close")}),He.readEntryCursor=h,He.fileSize=H,He.entryCount=I,He.comment=se,He.entriesRead=0,He.autoClose=!!Me,He.lazyEntries=!!Ae,
He.decodeStrings=!!ze,He.validateEntrySizes=!!Ze,He.strictFileNames=!!et,He.isOpen=!0,He.emittedError=!1,He.hasEachEntryBeenCalled=!1,He.lazyEntries||He._readEntry()}f.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function m(d,h){d.autoClose&&d.close(),_(d,h)}function _(d,h){d.emittedError||(d.emittedError=!0,d.emit("error",h))}f.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},f.prototype._readEntry=function(){var d=this;if(d.entryCount===d.entriesRead){setImmediate(function(){d.autoClose&&
d.close(),!d.emittedError&&d.emit("end")});return}if(!d.emittedError){var h=be(46);oe(d.reader,h,0,h.length,d.readEntryCursor,function(H){if(H)return m(d,H);if(!d.emittedError){var I=new C,se=h.readUInt32LE(
0);if(se!==33639248)return m(d,new Error("invalid central directory file header signature: 0x"+se.toString(16)));if(I.versionMadeBy=h.readUInt16LE(4),I.versionNeededToExtract=h.readUInt16LE(6),I.generalPurposeBitFlag=
h.readUInt16LE(8),I.compressionMethod=h.readUInt16LE(10),I.lastModFileTime=h.readUInt16LE(12),I.lastModFileDate=h.readUInt16LE(14),I.crc32=h.readUInt32LE(16),I.compressedSize=h.readUInt32LE(20),I.uncompressedSize=
h.readUInt32LE(24),I.fileNameLength=h.readUInt16LE(28),I.extraFieldLength=h.readUInt16LE(30),I.fileCommentLength=h.readUInt16LE(32),I.internalFileAttributes=h.readUInt16LE(36),I.externalFileAttributes=
h.readUInt32LE(38),I.relativeOffsetOfLocalHeader=h.readUInt32LE(42),I.generalPurposeBitFlag&64)return m(d,new Error("strong encryption is not supported"));d.readEntryCursor+=46,h=be(I.fileNameLength+I.
extraFieldLength+I.fileCommentLength),oe(d.reader,h,0,h.length,d.readEntryCursor,function(Me){if(Me)return m(d,Me);if(!d.emittedError){I.fileNameRaw=h.subarray(0,I.fileNameLength);var Ae=I.fileNameLength+
I.extraFieldLength;I.extraFieldRaw=h.subarray(I.fileNameLength,Ae),I.fileCommentRaw=h.subarray(Ae,Ae+I.fileCommentLength);try{I.extraFields=re(I.extraFieldRaw)}catch(Oe){return m(d,Oe)}if(d.decodeStrings){
var ze=(I.generalPurposeBitFlag&2048)!==0;I.fileComment=G(I.fileCommentRaw,ze),I.fileName=p(I.generalPurposeBitFlag,I.fileNameRaw,I.extraFields,d.strictFileNames);var Ze=M(I.fileName);if(Ze!=null)return m(
d,new Error(Ze))}else I.fileComment=I.fileCommentRaw,I.fileName=I.fileNameRaw;I.comment=I.fileComment,d.readEntryCursor+=h.length,d.entriesRead+=1;for(var et=0;et<I.extraFields.length;et++){var He=I.extraFields[et];
if(He.id===1){var te=He.data,ne=0;if(I.uncompressedSize===4294967295){if(ne+8>te.length)return m(d,new Error("zip64 extended information extra field does not include uncompressed size"));I.uncompressedSize=
Te(te,ne),ne+=8}if(I.compressedSize===4294967295){if(ne+8>te.length)return m(d,new Error("zip64 extended information extra field does not include compressed size"));I.compressedSize=Te(te,ne),ne+=8}if(I.
relativeOffsetOfLocalHeader===4294967295){if(ne+8>te.length)return m(d,new Error("zip64 extended information extra field does not include relative header offset"));I.relativeOffsetOfLocalHeader=Te(te,
ne),ne+=8}break}}if(d.validateEntrySizes&&I.compressionMethod===0){var de=I.uncompressedSize;if(I.isEncrypted()&&(de+=12),I.compressedSize!==de){var we="compressed/uncompressed size mismatch for store\
d file: "+I.compressedSize+" != "+I.uncompressedSize;return m(d,new Error(we))}}d.emit("entry",I),d.lazyEntries||d._readEntry()}})}})}},f.prototype.eachEntry=function(){const d=this;if(!d.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(d.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");d.hasEachEntryBeenCalled=!0;let h=null;d.on("e\
ntry",I),d.on("end",se),d.on("error",Me);function H(){d.removeListener("entry",I),d.removeListener("end",se),d.removeListener("error",Me),d.autoClose&&d.close()}function I(Ae){let{resolve:ze}=h;h=null,
ze({value:Ae})}function se(){let{resolve:Ae}=h;h=null,H(),Ae({done:!0})}function Me(Ae){let{reject:ze}=h;h=null,H(),ze(Ae)}return{[Symbol.asyncIterator](){return this},next(){const Ae=new Promise((ze,Ze)=>{
if(h!=null)throw new Error("next() called before previous Promise was resolved.");h={resolve:ze,reject:Ze}});return d.readEntry(),Ae},return(Ae){return H(),Promise.resolve({done:!0,value:Ae})},throw(Ae){
return H(),Promise.reject(Ae)}}},f.prototype.openReadStream=function(d,h,H){var I=this,se=0,Me=d.compressedSize;if(H==null&&(H=h,h=null),h==null)h={};else{if(h.decodeFileData===!1){if(h.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(h.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(h.
decrypt!=null){if(!d.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(h.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+h.decrypt);if(d.isCompressed()&&h.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(h.decompress!=
null){if(!d.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(h.decompress===!1||h.decompress===!0))throw new Error(
"invalid options.decompress value: "+h.decompress);ze=h.decompress}}if(h.start!=null){if(se=h.start,se<0)throw new Error("options.start < 0");if(se>d.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(h.end!=null){if(Me=h.end,Me<0)throw new Error("options.end < 0");if(Me>d.compressedSize)throw new Error("options.end > entry.compressedSize");if(Me<se)throw new Error("options.\
end < options.start")}}var Ae=h.decodeFileData===!1||(d.compressionMethod===0||d.compressionMethod===8&&h.decompress===!1)&&(!d.isEncrypted()||h.decrypt===!1);if((h.start!=null||h.end!=null)&&!Ae)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!I.isOpen)return H(new Error("closed"));if(d.isEncrypted()&&!Ae&&h.decrypt!==!1)return H(new Error("entr\
y is encrypted, and options.decodeFileData !== false"));var ze;if(Ae)ze=!1;else if(d.compressionMethod===8)ze=h.decodeFileData!==!0;else return H(new Error("unsupported compression method: "+d.compressionMethod));
I.readLocalFileHeader(d,{minimal:!0},function(Ze,et){if(Ze)return H(Ze);I.openReadStreamLowLevel(et.fileDataStart,d.compressedSize,se,Me,ze,d.uncompressedSize,H)})},f.prototype.openReadStreamLowLevel=
function(d,h,H,I,se,Me,Ae){var ze=this,Ze=d+h,et=ze.reader.createReadStream({start:d+H,end:d+I}),He=et;if(se){var te=!1,ne=K.createInflateRaw();et.on("error",function(de){setImmediate(function(){te||ne.
emit("error",de)})}),et.pipe(ne),ze.validateEntrySizes?(He=new ee(Me),ne.on("error",function(de){setImmediate(function(){te||He.emit("error",de)})}),ne.pipe(He)):He=ne,je(He,function(){te=!0,ne!==He&&
ne.unpipe(He),et.unpipe(ne),et.destroy()})}Ae(null,He)},f.prototype.readLocalFileHeader=function(d,h,H){var I=this;H==null&&(H=h,h=null),h==null&&(h={}),I.reader.ref();var se=be(30);oe(I.reader,se,0,se.
length,d.relativeOffsetOfLocalHeader,function(Me){try{if(Me)return H(Me);var Ae=se.readUInt32LE(0);if(Ae!==67324752)return H(new Error("invalid local file header signature: 0x"+Ae.toString(16)));var ze=se.
readUInt16LE(26),Ze=se.readUInt16LE(28),et=d.relativeOffsetOfLocalHeader+30+ze+Ze;if(et+d.compressedSize>I.fileSize)return H(new Error("file data overflows file bounds: "+et+" + "+d.compressedSize+" >\
 "+I.fileSize));if(h.minimal)return H(null,{fileDataStart:et});var He=new L;He.fileDataStart=et,He.versionNeededToExtract=se.readUInt16LE(4),He.generalPurposeBitFlag=se.readUInt16LE(6),He.compressionMethod=
se.readUInt16LE(8),He.lastModFileTime=se.readUInt16LE(10),He.lastModFileDate=se.readUInt16LE(12),He.crc32=se.readUInt32LE(14),He.compressedSize=se.readUInt32LE(18),He.uncompressedSize=se.readUInt32LE(
22),He.fileNameLength=ze,He.extraFieldLength=Ze,se=be(ze+Ze),I.reader.ref(),oe(I.reader,se,0,se.length,d.relativeOffsetOfLocalHeader+30,function(te){try{return te?H(te):(He.fileName=se.subarray(0,ze),
He.extraField=se.subarray(ze),H(null,He))}finally{I.reader.unref()}})}finally{I.reader.unref()}})},f.prototype.openReadStreamPromise=function(d,h){return new Promise((H,I)=>{this.openReadStream(d,h,function(se,Me){
if(se)return I(se);H(Me)})})},f.prototype.openReadStreamLowLevelPromise=function(d,h,H,I,se,Me){return new Promise((Ae,ze)=>{this.openReadStream(d,h,H,I,se,Me,function(Ze,et){if(Ze)return ze(Ze);Ae(et)})})},
f.prototype.readLocalFileHeaderPromise=function(d,h){return new Promise((H,I)=>{this.readLocalFileHeader(d,h,function(se,Me){if(se)return I(se);H(Me)})})};function C(){}C.prototype.getLastModDate=function(d){
if(d==null&&(d={}),!d.forceDosFormat)for(var h=0;h<this.extraFields.length;h++){var H=this.extraFields[h];if(H.id===21589){var I=H.data;if(I.length<5)continue;var se=I[0],Me=1;if(!(se&Me))continue;var Ae=I.
readInt32LE(1);return new Date(Ae*1e3)}else if(H.id===10){var I=H.data;if(I.length!==32||I.readUInt16LE(4)!==1||I.readUInt16LE(6)!==24)continue;var ze=I.readUInt32LE(8)+4294967296*I.readInt32LE(12),Ze=ze/
1e4-116444736e5;return new Date(Ze)}}return N(this.lastModFileDate,this.lastModFileTime,d.timezone)},C.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},C.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},C.prototype.isCompressed=function(){return this.compressionMethod===8};function L(){}function N(d,h,H){
var I=d&31,se=(d>>5&15)-1,Me=(d>>9&127)+1980,Ae=0,ze=(h&31)*2,Ze=h>>5&63,et=h>>11&31;if(H==null||H==="local")return new Date(Me,se,I,et,Ze,ze,Ae);if(H==="UTC")return new Date(Date.UTC(Me,se,I,et,Ze,ze,
Ae));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(d,h,H,I){for(var se=null,Me=0;Me<H.length;Me++){var Ae=H[Me];if(Ae.id===28789){if(Ae.data.length<6||Ae.data.readUInt8(
0)!==1)continue;var ze=Ae.data.readUInt32LE(1);if(P(h)!==ze)continue;se=G(Ae.data.subarray(5),!0);break}}if(se==null){var Ze=(d&2048)!==0;se=G(h,Ze)}return I||(se=se.replace(/\\/g,"/")),se}function M(d){
return d.indexOf("\\")!==-1?"invalid characters in fileName: "+d:/^[a-zA-Z]:/.test(d)||/^\//.test(d)?"absolute path: "+d:d.split("/").indexOf("..")!==-1?"invalid relative path: "+d:null}function re(d){
for(var h=[],H=0;H<d.length-3;){var I=d.readUInt16LE(H+0),se=d.readUInt16LE(H+2),Me=H+4,Ae=Me+se;if(Ae>d.length)throw new Error("extra field length exceeds extra field buffer size");var ze=d.subarray(
Me,Ae);h.push({id:I,data:ze}),H=Ae}return h}function oe(d,h,H,I,se,Me){if(I===0)return setImmediate(function(){Me(null,be(0))});d.read(h,H,I,se,function(Ae,ze){if(Ae)return Me(Ae);if(ze<I)return Me(new Error(
"unexpected EOF"));Me()})}ve.inherits(ee,Z);function ee(d){Z.call(this),this.actualByteCount=0,this.expectedByteCount=d}ee.prototype._transform=function(d,h,H){if(this.actualByteCount+=d.length,this.actualByteCount>
this.expectedByteCount){var I="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(I))}H(null,d)},ee.prototype._flush=function(d){
if(this.actualByteCount<this.expectedByteCount){var h="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return d(new Error(h))}d()},ve.inherits(ie,B);
function ie(){B.call(this),this.refCount=0}ie.prototype.ref=function(){this.refCount+=1},ie.prototype.unref=function(){var d=this;if(d.refCount-=1,d.refCount>0)return;if(d.refCount<0)throw new Error("\
invalid unref");d.close(h);function h(H){if(H)return d.emit("error",H);d.emit("close")}},ie.prototype.createReadStream=function(d){d==null&&(d={});var h=d.start,H=d.end;if(h===H){var I=new k;return setImmediate(
function(){I.end()}),I}var se=this._readStreamForRange(h,H),Me=!1,Ae=new xe(this);se.on("error",function(Ze){setImmediate(function(){Me||Ae.emit("error",Ze)})}),je(Ae,function(){se.unpipe(Ae),Ae.unref(),
se.destroy()});var ze=new ee(H-h);return Ae.on("error",function(Ze){setImmediate(function(){Me||ze.emit("error",Ze)})}),je(ze,function(){Me=!0,Ae.unpipe(ze),Ae.destroy()}),se.pipe(Ae).pipe(ze)},ie.prototype.
_readStreamForRange=function(d,h){throw new Error("not implemented")},ie.prototype.read=function(d,h,H,I,se){var Me=this.createReadStream({start:I,end:I+H}),Ae=new A,ze=0;Ae._write=function(Ze,et,He){
Ze.copy(d,h+ze,0,Ze.length),ze+=Ze.length,He()},Ae.on("finish",se),Me.on("error",function(Ze){se(Ze)}),Me.pipe(Ae)},ie.prototype.close=function(d){setImmediate(d)},ve.inherits(xe,k);function xe(d){k.call(
this),this.context=d,this.context.ref(),this.unreffedYet=!1}xe.prototype._flush=function(d){this.unref(),d()},xe.prototype.unref=function(d){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var ke="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function G(d,h){if(h)return d.toString("utf8");for(var H="",I=0;I<d.length;I++)H+=ke[d[I]];return H}function Te(d,h){var H=d.readUInt32LE(h),I=d.readUInt32LE(h+4);return I*4294967296+H}var be;typeof Buffer.
allocUnsafe=="function"?be=function(d){return Buffer.allocUnsafe(d)}:be=function(d){return new Buffer(d)};function je(d,h){typeof d.destroy=="function"?d._destroy=function(H,I){h(),I?.(H)}:d.destroy=h}
function De(d){if(d)throw d}}),613:(Le=>{Le.exports=ct(import.meta.url)("assert")}),434:(Le=>{Le.exports=ct(import.meta.url)("events")}),896:(Le=>{Le.exports=ct(import.meta.url)("fs")}),611:(Le=>{Le.exports=
ct(import.meta.url)("http")}),692:(Le=>{Le.exports=ct(import.meta.url)("https")}),278:(Le=>{Le.exports=ct(import.meta.url)("net")}),598:(Le=>{Le.exports=ct(import.meta.url)("node:crypto")}),24:(Le=>{Le.
exports=ct(import.meta.url)("node:fs")}),455:(Le=>{Le.exports=ct(import.meta.url)("node:fs/promises")}),760:(Le=>{Le.exports=ct(import.meta.url)("node:path")}),203:(Le=>{Le.exports=ct(import.meta.url)(
"stream")}),756:(Le=>{Le.exports=ct(import.meta.url)("tls")}),23:(Le=>{Le.exports=ct(import.meta.url)("util")}),106:(Le=>{Le.exports=ct(import.meta.url)("zlib")}),991:((Le,Ne,w)=>{w.d(Ne,{RT:()=>B,i_:()=>ve});
var u=w(528),X=w(899),K=w(279),ae=w(192);class ve{#e=[];#t;constructor(){const A=u.V4("api-key");A!==""&&u.Pq(A)}text(A){return u.V4(A)}lines(A){return u.V4(A,{trimWhitespace:!1})}optional(A,P){const E=this.
text(A);return E===""?void 0:this.parse(A,E,P)}parse(A,P,E){try{return E(P)}catch($){this.refuse(A,(0,K.gJ)($),(0,K.h_)($).topic);return}}required(A,P,E="is required"){return this.text(A)===""&&this.refuse(
A,E),this.optional(A,P)}notEmpty(A,P,E){if(process.env[`INPUT_${A.toUpperCase()}`]?.trim()===""){const $=`Where an event has no inputs, write \`\${{ inputs.${A} || ${E} }}\``;this.refuse(A,`is empty. \
Is the name in the expression right?${E===void 0?"":` ${$}`}`)}return this.optional(A,P)}boolean(A,P){return this.notEmpty(A,ae.yG,P?void 0:"false")??P}exclude(A,P){for(const E of A)this.text(E)!==""&&
this.refuse(E,`can't be combined with ${P}`)}refuse(A,P,E="before-anything-is-sent"){this.#t??=E,this.#e.push(`${A} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check(A){if(A!==void 0&&this.#e.length===0)return A;
throw new K.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function B(k){return k.parse("ignore",k.lines("ignore"),X.wo)??X.K$}function Z(k){const A=k.required("host",parseAddress),E=k.required(
"api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),$=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,y=(k.optional("poll-interval-seconds",parseNumber(3600))??
10)*1e3,T=k.boolean("summary",!0);return A&&E?{host:A,apiKey:E,timeoutMs:$,longestWaitMs:y,summary:T}:void 0}}),697:((Le,Ne,w)=>{w.d(Ne,{UX:()=>P,bg:()=>f});var u=w(455),X=w(760),K=w(279),ae=w(725),ve=w(
276),B=w(57),Z=w(706);function k({host:m,pathname:_}){return m+_.replace(/\/$/,"")}const A=2e4;function P({message:m}){return(0,Z.OX)(m,1e3)}const E="<dock status ID>";function $(m){const _=new Map;for(const{
name:L,error:N,job:p}of m){if(!N)continue;const{"dock-status-id":M}=p,re=M===void 0?N.message:N.message.replaceAll(M,E),oe=_.get(re)??{names:[],ids:[],help:helpFor(N)};_.set(re,oe),oe.names.push(L),M!==
void 0&&oe.ids.push(M)}const C=Math.max(100,Math.min(1e3,Math.floor(A/_.size)));return Array.from(_,([L,{names:N,ids:p,help:M}])=>({names:N,message:toSingleLine(L,C).replaceAll(E,()=>p.join(", ")),help:M}))}
function y(m){return $(m).map(({names:_,message:C})=>`${_.join(", ")}: ${C}`).join(" | ")}function T(m,_){return!m||!_||m.message===_.message?m??_:O(m,`${m.message} Also: ${_.message}`)}function O(m,_){
return new Failure({what:_,topic:asFailure(m).topic,cause:m})}async function j(m,_,{platform:C,titles:L,facts:N=[],known:p,work:M}){let re=p;const oe=xe=>{re=xe,setOutputs(xe)};oe(p);const ee={inputs:m,
platform:C,log:runnerLog(),signal:_,endsAt:1/0,publish:oe},ie=await M(ee).then(()=>{},toError);if(m.summary){const xe=factTable([["Host",{words:k(m.host)}],...N,["Workflow ID",re["workflow-id"]],["Doc\
k status ID",re["dock-status-id"]],["Status",re.status&&{words:re.status}],["Duration",{words:humanTime(performance.now())}]]);ie?await writeSummary(L.failed,withHelp(P(ie),helpFor(ie)),xe):await writeSummary(
L.done,xe)}if(ie)throw ie}const F=1e6;async function S(m,_){const C=JSON.stringify(_);await f(`the output ${m}`,{[`${m}.json`]:C});const L=Buffer.byteLength(C)>F;L&&notice(`The output ${m} would be lo\
nger than GitHub's limit of 1 MB. Read the file in ${m}-path.`),setOutputs({[m]:L?[]:_})}async function f(m,_){try{const C=await(0,ve.Pd)("workflow-results-");for(const[L,N]of Object.entries(_)){const p=(0,X.
join)(C,L);await(0,u.writeFile)(p,N).catch((0,ve.E_)(p)),(0,ve.n0)({[`${(0,X.parse)(L).name}-path`]:p})}}catch(C){(0,ae.t1)().warning(`Can't keep ${m} as a file. ${(0,K.gJ)(C)}`)}}}),953:((Le,Ne,w)=>{
w.d(Ne,{S:()=>jn});var u=w(124),X=w(706),K=w(436),ae=w(665);const ve=Number.MAX_SAFE_INTEGER,B=2,Z=60,k="</details>",A=41,P=100;function E(e,n={}){const{under:s=()=>"",parts:i=[],noun:l="change",folded:x=!1}=n,
{length:c}=s(ve),{least:R=c===0?e:`${e} \u2026`,changes:b=f(i)}=n;return{line:e,under:s,size:e.length+c,least:R,parts:i,changes:b,noun:l,folded:x}}function $(e,n,s={}){return n.length===0?[]:[E(e,{...s,
parts:n})]}function y(e,n){const s=({leaf:z,outer:q})=>q.length===1?0:z.size,i=(z,q)=>s(z)-s(q),l=new Map,x=()=>m(F(e,l).filter(([z])=>z!=="")),c=[];let R=O(e,[]).sort(i),b=n;for(let z=-1;R.length>0&&
z<c.length;b=n-T(x()))z=c.length,R=R.filter(q=>{const V=q.outer.filter(ye=>!l.has(ye)),Fe=V.map(ye=>ye.line.length+B+Z+(ye.folded?A:0)).reduce((ye,Ye)=>ye+Ye,q.leaf.least.length+B);if(Fe>b)return!0;b-=
Fe;for(const ye of V)l.set(ye,[]);return l.set(q.leaf,[q.leaf.least]),c.push(q),!1});for(const[z,{leaf:q}]of c.sort(i).entries()){const V=j(q,q.least.length+Math.floor(b/(c.length-z)));b-=T(V)-q.least.
length,l.set(q,V)}return x()}function T(e){return e.reduce((n,{length:s})=>n+s,0)}function O(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>O(s,[...n,e]))}function j({line:e,under:n,
size:s,least:i},l){if(s<=l)return[e,n(Math.max(l,ve))];for(let x=l-e.length-Z;x>P;x=Math.floor(x*.7)){const c=n(x);if(c!==""&&e.length+c.length<=l)return[e,c]}return[i]}function F(e,n){const{line:s,parts:i,
folded:l}=e;if(i.length===0)return[n.get(e)??[]];const x=i.filter(b=>n.has(b)).flatMap(b=>F(b,n)),c=i.filter(b=>!n.has(b)),R=[...x,[S(e,c)]];return l?[[`<details><summary>${s}</summary>`],...R,[k]]:[[
s],...R]}function S({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,X.hS)(n.length,"more connection")}`;if(f(n)===0)return"";const s=e==="workflow"?` in ${(0,X.hS)(n.length,"more wo\
rkflow")}`:"";return`\u2026 and ${(0,X.hS)(f(n),"more change")}${s}`}function f(e){return e.reduce((n,{changes:s})=>n+s,0)}function m(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,i)=>{const l=s[0]===
k||n(s)&&n(e[i-1]);return[i===0?"":l?`
`:`

`,...s]})}var _=w(132),C=w(997),L=w(408);const N="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",p="source from origin src\
 tail out".split(" "),M=`${N} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),re="action activity block node state step task widget id".split(" "),
oe="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),ee="handle port pin output socket".split(" "),ie=/^[\p{L} _-]{1,30}$/u,
xe=60;function ke(e,n){return G(e).some(s=>n.includes(s))}function G(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Te({slot:e,value:n},s,i){const l=s?
(0,K.YD)(s.value):[],c=oe.flatMap(q=>l.filter(V=>V.toLowerCase()===q)).map(q=>{const[V,Ie]=[s?.field.inner.get(q),be(s?.value.members.get(q))];return V&&(0,C.t5)(V).some(({texts:ye})=>ye.size>1)||Ie.includes(
" ")?Ie:""}),R=q=>G([q]).every(V=>[...M,...re].includes(V)),b=i.filter(q=>!M.includes(q.toLowerCase())&&!R(q)),z=e===void 0?[]:[`output ${e+1}`];return[be(n),...c].find(q=>q!=="")??[...b,...z].join(",\
 ")}function be(e){const s=(e?.type==="literal"?[]:(0,K.PX)(e).flatMap(i=>i.trim()||[])).join(", ");return s.length>xe||K.kk.test(s)?"":s}function je(e,{find:n}){const s=new Map(e.map(c=>[c,De(c)])),i=(0,ae.
Vn)([...s.values()].map(c=>c?.text)),l=[...i.values()].reduce((c,R)=>Math.max(c,R),0),x=(0,L.$z)(e,({source:c})=>c);return e.map(c=>{const R=s.get(c);if(R===void 0||c.label!=="")return c;const b=n(R.text,
R.place),z=b&&(0,C.FK)(b,c.source)?oe.map(ye=>be(b.value.members.get(ye))):[],q=[...z,(0,K.e1)(R.text)].find(ye=>ye!=="")??"",V=x.get(c.source)?.some(ye=>s.get(ye)?.text!==R.text),Ie=z.length>0||i.get(
R.text)===l;return(V||!Ie)&&(q!==(0,K.e1)(R.text)||ie.test(q))?{...c,label:q,links:[...c.links,{...R,target:c.target}]}:c})}function De({links:[e]}){const n=e&&(0,K.YD)(e.place.value).find(l=>ke([l],p)&&
ke([l],ee)),[s,i]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&i&&s?.type==="string"?{...e,text:s.text,field:i,value:s}:void 0}const d="target to dest destination head in".
split(" "),H=`${N} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),I="after depends dependenc\
ies needs requires prev previous predecessor predecessors".split(" ");function se(e,n){const s=(0,C.BQ)(e,n),i=(0,C.t5)(s.root).flatMap(q=>Ae(q,s)),l=je(Ze(i),s),x=l.length>0?l:de(i,s),c=new Set(x.flatMap(
({source:q,target:V})=>[q.field,V.field])),R=(0,L.$z)(s.places,({field:q})=>q),b=[...c].filter(q=>[...c].some(V=>Me(R.get(q),R.get(V))));for(const q of b)c.delete(q);const z=x.filter(({source:q,target:V})=>c.
has(q.field)&&c.has(V.field));return{root:s.root,nodes:s.places.filter(({field:q})=>c.has(q)),edges:z}}function Me(e=[],n=[]){const s=([l])=>l?.field.keys.length??0;if(s(n)>=s(e))return!1;const i=new Set(
n.map(({value:l})=>(0,K.TH)(l)));return 2*e.filter(({value:l})=>(0,K.TH)(l)!==void 0&&i.has((0,K.TH)(l))).length>e.length}function Ae(e,{find:n}){const s=e.references.flatMap(R=>{const b=n(R.text,R.place,
R.object);return b?[{...R,field:e,target:b}]:[]}),i=s.filter(({place:R,target:b})=>!(0,C.FK)(R,b)),l=s.length/e.references.length,x=l>=.5&&ze(e.references)-ze(s)<=2;return(l>=.9||x&&ke(e.keys.slice(-2),
H))&&2*i.length>=s.length?[s]:[]}function ze(e){return new Set(e.map(({text:n})=>n)).size}function Ze(e){const n=e.filter(s=>!s.some(({place:i,target:l})=>l.field===i.field));return[...(0,L.$z)(n,([s])=>s?.
place.field).values()].flatMap(s=>{const i=(0,L.$z)(s,c=>et(c,p)),l=(0,L.$z)(s,c=>et(c,d));i.delete(void 0);const x=[...i].flatMap(([c,R])=>R.flatMap(b=>(l.get(c)??[]).map(z=>He(b,z))));return x.sort(
(c,R)=>te(R)-te(c)||ne(c)-ne(R)),x[0]??[]})}function et([e],n){const s=G(e?.field.keys.slice(-2)??[]),i=s.filter(l=>!n.includes(l));return i.length<s.length?i.join(" "):void 0}function He(e,n){const s=new Map(
e.map(i=>[i.place,i]));return n.flatMap(i=>{const l=s.get(i.place),x=l&&{source:l.target,target:i.target,links:[l,i]};return x?[{...x,label:Te(i,i.place,[]),item:i.place.value}]:[]})}function te(e){return e.
filter(({source:n,target:s})=>!(0,C.FK)(n,s)&&!(0,C.FK)(s,n)).length}function ne([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function de(e,n){const[s,i]=[[],[]],l=new Set;for(const b of e){
const z=b.flatMap(ye=>Oe(ye,n)),[q]=z;if(q===void 0||10*z.length<9*b.length)continue;const V=q.link.field.keys.slice(q.inside.field.keys.length),Ie=z.filter(({source:ye,inside:Ye})=>ye!==Ye);for(const{
inside:ye}of Ie)l.add(ye.key);const Fe=ke(V,I);if(!(!Fe&&Ie.length===0&&!ke(V,H)))for(const{link:ye,source:Ye}of z){const tt=ye.place===Ye?void 0:ye.place,qe={label:Te(ye,tt,V),links:[ye],item:tt?.value};
Fe?i.push({source:ye.target,target:Ye,...qe}):s.push({source:Ye,target:ye.target,...qe})}}const x=s.length<i.length?i:s,c=x.filter(({links:b})=>b.some(({text:z,target:q})=>q.key??(0,K.TH)(q.value)===z)),
R=we(2*c.length>x.length?c:x);return l.size>1||ze(R.flatMap(({links:b})=>b))>1?R:[]}function we(e){const n=({links:[s]})=>s?.field;return[...(0,L.$z)(e,n)].flatMap(([s,i])=>{const l=[...(0,L.$z)(i,({source:V})=>V)],
x=new Map(l.map(([V,Ie])=>[V,new Map(Ie.map(Fe=>[Fe.target,Fe]))])),c=({source:V,target:Ie})=>x.get(Ie)?.get(V);if(10*i.filter(c).length<9*i.length)return i;const R=e.filter(V=>n(V)!==s),[b,z]=[new Set(
R.map(({source:V})=>V)),new Set(R.map(({target:V})=>V))],q=({source:V,target:Ie})=>z.has(V)&&!b.has(V)&&b.has(Ie)&&!z.has(Ie);return i.flatMap(V=>{const Ie=c(V);return!Ie||q(V)===q(Ie)?V:q(V)?{...V,links:[
...V.links,...Ie.links]}:[]})})}function Oe(e,{find:n}){for(let s=e.place;s;s=s.outer){const i=n(JSON.stringify(s.key),s),l=[s,i].find(x=>x?.field===e.target.field);if(l)return[{link:e,source:l,inside:s}]}
return[]}var le=w(499);const Se={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Je={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#\
1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Be={same:"-->",added:"==>",removed:"-.->"},Pe=40,D=500,ce=5e4,fe=40,Ee=6;function Ce(e,n,{isWhole:s,hide:i}){const l=({
status:b})=>s||b!=="same",x=new Set([...e.filter(l),...n.filter(l).flatMap(Y)]),c=n.filter(b=>Y(b).some(l)).flatMap(Y);if(x.size===0)return{};for(const b of[new Set([...x,...c]),x]){const z=n.filter(Ie=>Y(
Ie).every(Fe=>b.has(Fe)));if(b.size>Pe||z.length>D)continue;const q=e.filter(Ie=>b.has(Ie)),V=$e(q,z,i);if(V.length<=ce)return{picture:V}}return{note:`The picture is left out: it would have ${x.size>Pe?
(0,X.hS)(x.size,"node"):"too many connections"}.`}}function Y({source:e,target:n}){return[e,n]}function $e(e,n,s){const i=new Map(e.map((c,R)=>[c,`n${R+1}`])),l=(0,ae.Vn)(e.map(({name:c})=>c)),x=e.map(
c=>{const R=l.get(c.name)===1?c.name:c.label;return`  ${i.get(c)}["${Se[c.status]}${Re(s(R))||"?"}"]`});for(const{source:c,target:R,label:b,status:z}of n){const q=`${Se[z]}${Re(s(b))}`.trim();x.push(`\
  ${i.get(c)} ${Be[z]}${q===""?"":`|"${q}"|`} ${i.get(R)}`)}for(const[c,R]of Object.entries(Je)){const b=e.filter(z=>z.status===c).map(z=>i.get(z));b.length>0&&x.push(`  classDef ${c} ${R}`,`  class ${b.
join()} ${c}`)}return[`flowchart ${me(e,n)>Ee?"TD":"LR"}`,...new Set(x)].join(`
`)}function me(e,n){const s=new Set(n.map(({target:x})=>x)),i=e.filter(x=>!s.has(x)),l=new Map((i.length>0?i:e.slice(0,1)).map(x=>[x,1]));for(const[x,c]of l)for(const{source:R,target:b}of n)R===x&&!l.
has(b)&&l.set(b,c+1);return Math.max(...l.values())}function Re(e){return(0,_.RK)((0,_.Jj)(e.replace(/\s+/g," ").trim(),fe)).replace(Ge,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
nt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),st="* if when id name label title type key handle condition event relationships".split(" ");function gt(e,n=i=>i,s){const i=e.
head??e.base;if(i===void 0)return;const[l,x]=[e.base??i,e.head??i];if(l.type!==x.type)return;const c=(0,ae.j9)([x,l],s),R=se(l,x),b=Bt(e,R,c),z=[...new Set(b.values())].sort((qe,ht)=>qe.rank-ht.rank);
Qt(z);const q=Ht(R,b),V=q.filter(qe=>qe.status!=="same"),Ie=It(R,V);Kt(e,z,c,Ie);const Fe=new Map(q.map(({item:qe,source:ht,target:Ut})=>[qe,`${ht.label} \u2192 ${Ut.label}`])),ye=new Set(z.map(({place:qe})=>qe.
key)),Ye=new Set(R.nodes.flatMap(({key:qe,field:ht})=>qe===void 0?[]:ht.keys.at(-2)??"")),tt=qe=>qe.filter(({status:ht})=>ht!=="removed").length;return{...Ce(z,q,{isWhole:e.status!=="modified",hide:n}),
connections:Dt(V),size:{nodes:tt(z),connections:tt(q)},tells:Ie,isItemKey:qe=>ye.has(qe)||c.labelOf(JSON.stringify(qe))!==void 0,labelOf:c.labelOf,endsOf:qe=>Fe.get(qe),withItems:qe=>Ye.size===0?qe:it(
qe,Ye,i)}}function it(e,n,s){let i=s;const l=e.path.map((x,c)=>{const R=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?i=e.value:x.type!=="member"?i=x.item:i=i&&"members"in i?i.members.get(x.
key):void 0,x.type!=="member"||R===void 0||i===void 0||!("members"in i))return x;const b=typeof R=="string"?R:R.type==="member"?R.key:void 0;return b!==void 0&&n.has(b)?(0,ae.s3)(i,x.key):x});return{...e,
path:l}}function ut({side:e}){return e==="head"}function kt(e){return e&&[e.key,kt(e.outer)]}function Bt({matches:e},{nodes:n},s){const i=ye=>JSON.stringify(kt(ye)),l=n.filter(({key:ye})=>ye!==void 0),
x=[...(0,L.$z)(l,i).values()].filter(ye=>ye.some(ut)&&!ye.every(ut)),c=new Set(x.flat()),R=ye=>c.has(ye)?i(ye):`${ye.value.id}`,b=new Map(n.map((ye,Ye)=>[ye,Ye])),z=(0,L.$z)(n.filter(ut),R),q=(0,L.$z)(
e,({base:ye})=>ye.id),V=ye=>{const Ye=(c.has(ye)?void 0:q.get(ye.value.id))??[];for(let tt=Ye.shift();tt;tt=Ye.shift()){const qe=z.get(`${tt.head.id}`)?.shift();if(qe)return qe}return z.get(R(ye))?.shift()},
Ie=new Map;let Fe=0;for(const ye of n){if(Ie.has(ye))continue;const Ye=ut(ye)?ye:V(ye);Fe=(Ye&&b.get(Ye))??Fe+1e-6;const tt=Ye===void 0?"removed":Ye===ye?"added":"same",qe=Ye??ye,ht=Wt(qe,s),Ut={name:ht,
label:ht,status:tt,rank:Fe,place:qe,old:tt==="same"?ye:void 0};Ie.set(ye,Ut).set(qe,Ut)}return Ie}function Qt(e){const n=(0,ae.Vn)(e.map(({name:s})=>s));for(const s of e){const i=(0,K.TH)(s.place.value);
i&&(n.get(s.name)??0)>1&&(s.label=(0,ae.oP)(s.name,i))}}function Wt({key:e,value:n,array:s},i){const[l,...x]=["componentType",...n.members.keys()].map(R=>(0,K.TN)(n,R)),[c="?"]=[(0,K.QP)(n),l,(0,K.TH)(
n),...x].filter(R=>R!==void 0);return e??i.nameOf(n,s)??(0,K.e1)(c)}function Ht({edges:e},n){const s=e.flatMap(b=>{const[z,q]=[n.get(b.source),n.get(b.target)];return z&&q?[{...b,source:z,target:q,status:ut(
b.source)?"added":"removed"}]:[]}),i=({source:b,target:z,label:q})=>`${b.rank} ${z.rank} ${q.replace(/(, )?output 1$/,"")}`,l=(0,L.$z)(s,({status:b})=>b),x=(0,L.$z)(l.get("removed")??[],i);return[...(l.
get("added")??[]).map(b=>x.get(i(b))?.pop()?{...b,status:"same"}:b),...[...x.values()].flat()].sort((b,z)=>b.source.rank-z.source.rank||b.target.rank-z.target.rank)}function Dt(e){const n=new Map;for(const s of[
"target","label"]){const i=l=>`${l.source.rank} ${s==="label"?l.label:l.target.rank}`;for(const[l,x,...c]of(0,L.$z)(e,i).values()){if(!l||!x||c.length>0||l.status===x.status)continue;[l.source,l.target,
x.target].every(({old:b})=>b)&&!n.has(l)&&!n.has(x)&&n.set(l,x).set(x,l)}}return e.flatMap(s=>{const i=n.get(s);return i&&s.status==="removed"?[]:[{...s,kind:i?"rewired":s.status,was:i}]})}function It({
root:e,nodes:n},s){const i=({keys:V})=>`${V[0]} ${V.length} ${V.at(-1)}`,l=(0,L.$z)((0,C.t5)(e),i),x=new Set(s.flatMap(V=>V.links.map(({field:Ie})=>Ie))),c=new Set(s.map(({item:V})=>V)),R=new Set([e,...n.
map(({field:V})=>V)]),b={added:new Set,removed:new Set};for(const V of s){const Ie=[V.source.name,V.target.name,...V.label.split(", ")].map(Fe=>JSON.stringify(Fe));for(const Fe of[...Ie,...V.links.map(
ye=>ye.text)])b[V.status].add(Fe)}function z(V,Ie,Fe){if(Ie===void 0||R.has(Ie))return[{text:Fe,field:e}];const ye=Ie.keys.at(-1)===C.NQ?[{text:JSON.stringify(Fe),field:Ie}]:[];if("text"in V)return[...ye,
{text:V.text,field:Ie}];const Ye="members"in V?[...V.members]:[],tt="items"in V?V.items.map(qe=>["[]",qe]):Ye;return[...ye,...tt.flatMap(([qe,ht])=>z(ht,(0,C.Fu)(Ie,qe),qe))]}function q(V,Ie){const Fe=l.
get(i(Ie))??[],ye=Fe.reduce((tt,{texts:qe})=>tt+(qe.get(V)??0),0);if(ye<3||!/^"?[\w.-]{0,30}"?$/.test(V))return!1;const Ye=Fe.flatMap(({texts:tt})=>[...tt.values()]);return 2*ye>Ye.reduce((tt,qe)=>tt+
qe,0)}return({path:V,...Ie})=>{const Fe=V.map(tt=>tt.type==="member"?tt.key:"[]"),ye=V.some(tt=>"item"in tt&&c.has(tt.item)),Ye=(tt,qe)=>{const ht=z(tt,Fe.reduce(C.Fu,e),`${Fe.at(-1)}`),Ut=ht.some(({field:Zt})=>x.
has(Zt)),Bn=({text:Zt,field:wn})=>{if(x.has(wn))return qe.has(Zt);const vn=`${wn.keys.findLast(Wn=>Wn!=="[]")}`;return nt.includes(vn)||qe.has(Zt)&&ke([vn],st)||Ut&&q(Zt,wn)};return(Ut||ye)&&ht.every(
Bn)};return Ie.kind==="modified"?Ye(Ie.from,b.removed)&&Ye(Ie.to,b.added):"value"in Ie&&Ye(Ie.value,b[Ie.kind])}}function Kt(e,n,{componentOf:s},i){const l=(0,le.pi)(e),x=n.flatMap(b=>{const{key:z,value:q,
array:V}=b.place,Ie=(0,ae.qU)(q)===void 0?s(q,V):void 0;return[q.id===b.old?.value.id&&z===b.old.key?void 0:q,Ie].map(ye=>({owner:ye,node:b}))}),c=(0,L.$z)(x,({owner:b})=>b);c.delete(void 0);const R=new Map(
e.matches.map(({path:b,head:z})=>[b.at(-1),z]));for(const b of e.changes){if(i(b)||l(b))continue;const z=b.path.map(V=>R.get(V)).reverse(),q=["value"in b&&b.value,...z].find(V=>c.has(V));for(const{node:V}of c.
get(q)??[])V.status==="same"&&(V.status="modified")}}var jt=w(965);const Mt=2,bt=1e3,_t=240,U=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],J="...";function Q(e,n){const s=[ue(e??n),ue(n??e)],[i,l]=[_e(e),_e(n)],x=Ve(i,l);return s[0]===s[1]?x:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...x]}function ue(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function he(e){return e.split(ue(e)==="CRLF"?`\r
`:`
`)}function _e(e){return(e===void 0?[]:he(e)).flatMap(s=>U.reduce(We,[s]).map((i,l)=>l===0?i:J+i))}function We(e,n){return e.flatMap(s=>s.length>_t?Array.from(s.matchAll(n),([i])=>i):s)}function Ve(e,n){
const s=new Set(e),l=n.some(c=>s.has(c))?(0,jt.E)([...e],[...n],{maxEditLength:bt}):void 0;if(l===void 0)return[...ft(e,n),...Qe("+",n)];let x=0;return l.flatMap(({added:c,removed:R,value:b},z)=>{const q=l[z+
1];if(R)return ft(b,q?.added?q.value:[]);const[V,Ie]=[z===0?0:Mt,b.length-Mt],Fe=x+rt(b.slice(0,Ie+1));return x+=rt(b),c?Qe("+",b):q===void 0?Qe(" ",b.slice(0,V)):Ie-V<2?Qe(" ",b):[...Qe(" ",b.slice(0,
V)),`@@ line ${Fe} @@`,...Qe(" ",b.slice(Ie))]})}function Qe(e,n){return n.map(s=>`${e} ${s}`)}function rt(e){return e.filter(n=>!n.startsWith(J)).length}function ft(e,n){const s=new Map(e.map(z=>[pt(
z),z])),i=z=>pt(z)!=="",l=n.filter(i),c=(e.length-e.filter(i).length!==n.length-l.length?l:n).flatMap(z=>mt(s.get(pt(z))??z,z)),R=c.length>0||n.length===0?c:mt(at(e),at(n));return[...R.length===0?[]:[
`@@ hard to see: ${[...new Set(R)].join(", ")} @@`],...Qe("-",e)]}function at(e){return e.map(n=>n.startsWith(J)?n.slice(J.length):`
${n}`).join("")}function mt(e,n){if(pt(e)!==pt(n))return[];const[s,i]=[e.normalize(),n.normalize()],l=Ot(e)===Ot(n)?[]:["Unicode forms"];return s===i?l:[...l,s.trimEnd()===i.trimEnd()?"spaces at the e\
nd":"white space"]}function pt(e){return Ot(e.normalize())}function Ot(e){return e.replace(/\s/g,"")}function Nt(e,n){const s=b=>/^[-+]/.test(b);let[i,l]=[0,n];const c=[...(0,L.$z)(e,b=>b.startsWith("\
@@ line ")?++i:i).values()].flatMap(b=>{const z=ot(b,l);return l-=dt(b),z}),R=e.filter(s).length-c.filter(s).length;return R===0?c:[...c,`@@ ${(0,X.hS)(R,"more changed line")} @@`]}function ot(e,n){const s=c=>c.
startsWith("-"),i=dt(e.filter(s)),l=dt(e)-i,x={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-i)};return e.filter(c=>{const R=s(c)?"removed":"others";return x[R]-=c.length+1,x[R]>=0})}function dt(e){
return e.reduce((n,s)=>n+s.length+1,0)}var Et=w(742),xt=w(856);const yt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},St=80,
vt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Gt=e=>`  ${e}`;function Ct(e,n,s){if(e.type==="string")return Xt(Lt((0,K.e1)(e.text),n.mask),n,s);const[i="",...l]=$t(e,n);return l.length>0||i.length>
St?void 0:(0,_.SS)(i,1/0)}function Xt(e,n,s){const i=n.mask(e).shown;if(i.length>St||i.includes(`
`))return;const l=qt(e,n,s);return(0,_.SS)(JSON.stringify(i),1/0)+(l===void 0?"":` (${lt(l,n)})`)}function qt(e,{labelOf:n},s){const i=n(e),l=s!==void 0&&(0,K.e1)((0,K.TH)(s)??"")===e;return i===void 0||
l||i.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,K.jn)(c)&&(0,K.e1)(c.text)===i)?void 0:i}function en(e,n,{labelOf:s}){const[i,l]=e.slice(-2);return i?.type!=="item"||l?.type!==
"member"||!K.ZM.test(l.key)?!1:(0,K.TH)(i.item)===n||s((0,K.e1)(n))===i.label}function $t(e,n,s){const{mask:i}=n;if((0,K.jn)(e)){if(e.type==="literal")return[i(e.text).shown];const z=Lt((0,K.e1)(e.text),
i),{shown:q}=i(z);if(q.includes(`
`))return["|",...he(q).map(Gt)];const V=qt(z,n,s);return[JSON.stringify(q)+(V===void 0?"":` (${i(V).shown})`)]}const[l="",x=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(z=>$t(z,n)):Array.
from(e.members,([z,q])=>{const[V,...Ie]=(0,xt.$C)(z,q,e)?[X.v5]:$t(q,n,e);return[`${JSON.stringify(i(z).shown)}: ${V}`,...Ie]}),R=l+c.join(", ")+x;return R.length<=St&&c.every(z=>z.length===1)?[R]:[l,
...c.flat().map(Gt),x]}function Lt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(e)?s:e}catch{
return e}}function sn(e,n,s){const i=[Lt(e,s),Lt(n,s)];return[e,n].some(x=>x.includes("%")&&i.includes(x))||i[0]===i[1]?[e,n]:i}function yn(e,n,s){const i=new Map,l=(c,R,b)=>{b>(i.get(c)?.weight??0)&&
i.set(c,{text:R,weight:b})},x=(c,R,b)=>{if(c.type==="array")for(const ye of c.items)x(ye,R,b+1);if(c.type==="object")for(const[ye,Ye]of c.members)K.eX.some(tt=>tt===ye)&&(0,K.TN)(c,"name")===JSON.stringify(
R)||((0,xt.$C)(ye,Ye,c)?l(ye,X.v5,vt.max):x(Ye,ye,b+1));if(c.type!=="string")return;const z=(0,K.e1)(c.text),V=/^type$/i.test(R)||(0,le.rL)(R,c)||(0,le.gN)(z)||n(c)||s.labelOf(z)!==void 0;if(z.length<
vt.min||V)return;const Ie=z.includes("://")?2*vt.max:Math.min(z.length,vt.max),Fe=s.countOf(z)>vt.usual?vt.usualWeight:1;l(R,s.mask(Lt(z,s.mask)).shown,Fe*Ie/(b+1))};return x(e,"",0),[...i].sort(([,c],[
,R])=>R.weight-c.weight).filter(([,{weight:c}],R)=>R===0||R<vt.texts&&c>vt.usualWeight*2*vt.max).map(([c,{text:R}])=>`${lt(c,s)}: ${(0,_.SS)(JSON.stringify((0,_.Jj)(R,vt.max)),1/0)}`).join(", ")}function lt(e,{
mask:n},s=100){return(0,_.SS)(n(e).shown,s)}function Ft(e,n,s=!1){const i=e.findLastIndex(({type:c})=>c==="item"),l=s?1/0:100;return e.flatMap((c,R)=>{if(c.type==="element"){const V=e[R+1],Ie=V?.type===
"member"&&c.item?(0,K.TN)(c.item,V.key):void 0,Fe=c.text===void 0||R>0&&!V||Ie===JSON.stringify(c.text);return[(0,_.SS)(`[${c.index}]`)+(Fe?"":` (${lt(c.text,n)})`)]}if(c.type==="item"){const V=n.endsOf(
c.item),Ie=V===void 0?c.label:s?`${V} (${c.label})`:V,Fe=R===i&&c.hint!==void 0?` (${lt(c.hint,n)})`:"";return[`**${lt(Ie,n,l)}**${Fe}`]}const b=e.slice(R+1).find(({type:V})=>V!=="member")?.type==="it\
em",z=!s&&b&&/^([A-Za-z]*|[a-z_]+)$/.test(c.key),q=qt(c.key,n);return z?[]:[lt(c.key,n,l)+(q?` (${lt(q,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function tn({path:e},n,s){const l=e.slice(
n(e)).map(x=>x.type==="element"?{...x,text:void 0}:x);return Ft(l,s)}function Jt(e,n){const s=c=>e.map(({path:R,kind:b})=>(b?`${yt[b]} `:"")+Ft(R,n,c)),[i,l]=[s(!1),s(!0)],x=(0,ae.Vn)(i);return on(i.map(
(c,R)=>x.get(c)===1?c:l[R]??c))}function on(e){const[n,s]=[(0,ae.Vn)(e),new Map];return e.map(i=>{const[l=1,x]=[n.get(i),(s.get(i)??0)+1];return s.set(i,x),l===1?i:`${i} (${x} of ${l})`})}const At="  ",
nn=3,an=5,cn=120,Vt={line:": changed, hidden"};function Rt(e,n){const s=new Map;let i=e;for(const x of[le.a2,({length:c})=>c-1]){const c=[...(0,L.$z)(i,R=>un(R,x(R.path))).values()];for(const R of c)R.
length>=nn&&s.set(R[0],fn(R,x,n));i=c.filter(R=>R.length<nn).flat()}const l=Jt(i,n);for(const[x,c]of i.entries()){const{line:R,...b}=Yt(c,n);s.set(c,E(`- ${l[x]}${R}`,{changes:1,...b}))}return e.flatMap(
x=>s.get(x)??[])}function un(e,n){const i=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||i.length===0)return e;const l=c=>c.type==="member"?c.key:
c.type==="item"?[c.label]:c.index,x=e.path.slice(n).map(l);return JSON.stringify([e.kind,i,x])}function fn(e,n,s){const[i]=e,{line:l,under:x=()=>""}=Yt(i,s),c=dn(rn(e,n,s)),R=i.kind==="modified"?"":` ${i.
kind}`,b=`- ${yt[i.kind]} ${tn(i,n,s)}${l}${R} in ${c.line}`;return E(b,{changes:e.length,under:z=>x(z)+(c.under?.(z)??"")})}function rn(e,n,s){const i=e.map(({path:l})=>({path:l.slice(0,n(l))}));return Jt(
i,s)}function Yt(e,n){if(e.kind==="modified")return ln(e,n);if("value"in e)return r(e,n);if(e.kind==="moved"){const[x,c]=[e.from.at(-1),e.path.at(-1)],R=c&&"label"in c?c.label:c&&"key"in c&&c.key;if(x?.
type==="member"&&x.key!==R)return{line:`: renamed from ${lt(x.key,n)}`};const[b,z]=[e.from,e.path].map(q=>Ft(q.slice(0,-1),n));return{line:`: moved from ${b} to ${z}`}}if(e.moved.length===0)return{line:"\
: in a new order"};const s=e.moved.map(x=>({path:[x]})),i=dn(Jt(s,n)),l=i.under?`${i.line} moved`:`moved: ${i.line}`;return{...i,line:`: in a new order (${l})`}}function dn(e){if(e.length<=an)return{line:e.
join(", ")};const n=(0,X.hS)(e.length,"item"),s=Ue(n,At+e.join(", "));return{line:n,under:i=>s.length<=i?s:""}}function ln({path:e,from:n,to:s},i){if(n.type==="hidden"||s.type==="hidden")return{line:""};
if((0,xt._p)(e,n,s))return Vt;if(n.type==="string"&&s.type==="string"){const V=en(e,s.text,i)?{...i,labelOf:()=>{}}:i;return t((0,K.e1)(n.text),(0,K.e1)(s.text),V)}const l=bn(n,s);if(l?.changes.length===
0)return{line:`: the same ${l.words}`};if(l)return{line:` (${l.words})`,under:o(Rt(l.changes,i))};const[x,c]=[$t(n,i).join(`
`),$t(s,i).join(`
`)];if(x===c)return Vt;const[R,b]=[Ct(n,i),Ct(s,i)],z=`: ${R??"\u2026"} \u2192 ${b??"\u2026"}`;return R&&b?{line:z}:[x,c].includes("null")&&![n.type,s.type].includes("string")?{line:z,under:v(x,c,"All\
 of it")}:{line:"",under:v(x,c)}}function bn(e,n){const s=e.type==="string"!=(n.type==="string"),[i,...l]=[e,n].flatMap(V=>V.type==="array"?V.items:[]);if(!s&&(i?.type!=="object"||l.length>0))return;const x=V=>(0,Et.
dj)(!s&&V.type==="array"&&i?i:V),c=V=>V.type==="string"?(0,K.e1)(V.text):x(V),R=(0,Et.qy)(c(e),c(n))?.changes,[b,z,q]=s?["JSON","text","string"]:["object","list","array"];return R&&{changes:R,words:`${b}\
, ${n.type===q?"now":"no longer"} in a ${z}`}}function o(e){const n=E("",{parts:e});return s=>`
${Ke(y(n,s).join(""))}`}function t(e,n,s){const[i,l]=sn(e,n,s.mask),x=i===e&&l===n?"":" (percent-encoded)",[c,...R]=(0,Et.qy)(i,l)?.changes??[];if(c!==void 0){const tt={...s,whole:"the whole text"},qe=`${x}\
 (JSON in a text)`;if(R.length===0&&c.kind==="modified"){const ht=ln(c,tt);return{...ht,line:`${qe} \u203A ${Ft(c.path,tt)}${ht.line}`}}return{line:qe,under:o(Rt([c,...R],tt))}}const[b,z]=[s.mask(i),s.
mask(l)];if(b.shown===z.shown)return{line:x+Vt.line};const q=b.hidden===z.hidden?"":" (hidden values differ, too)",V=[i,l].every(tt=>s.labelOf(tt,!0)!==void 0)||void 0,Ie={...s,labelOf:tt=>s.labelOf(tt,
V)},[Fe,ye]=[Xt(i,Ie),Xt(l,Ie)];if(!Fe||!ye)return{line:x+q,under:v(b.shown,z.shown)};const Ye=mt(b.shown,z.shown).join(", ");return{line:`${x}: ${Fe} \u2192 ${ye}${Ye&&` (${Ye})`}${q}`}}function r(e,n){
const{path:s,value:i}=e;if(i.type==="hidden")return{line:""};if((0,xt._p)(s,i))return{line:": hidden"};if(i.type==="object")return a(e,i,n);const l=Ct(i,n);return l!==void 0?{line:`: ${l}`}:i.type==="\
array"?{line:"",under:g(e,$t(i,n),(0,X.hS)(i.items.length,"element"))}:{line:"",under:g(e,[n.mask(Lt((0,K.e1)(i.text),n.mask)).shown])}}function a(e,n,s){const i=e.path.at(-1),l=i?.type==="item"?i:void 0;
if(n.members.size===0&&!l)return{line:": `{}`"};const x=Fe=>(0,K.jn)(Fe)&&[l?.label,l?.hint].includes((0,K.e1)(Fe.text)),c=[...n.members].filter(([,Fe])=>!l||!x(Fe)),R=c.filter(([Fe,ye])=>!l||!(0,le.rL)(
Fe,ye)),b=R.map(([Fe,ye])=>{const Ye=(0,xt.$C)(Fe,ye,n)?(0,_.SS)(X.v5):Ct(ye,s,n);return Ye&&`${lt(Fe,s)}: ${Ye}`}),z=!b.includes(void 0)&&b.join(", ").length<=cn,q=z?b.join(", "):yn(n,x,s),V=q&&`: ${q}`;
if(z&&R.length===c.length)return{line:V};const Ie=g(e,$t(n,s),(0,X.hS)(n.members.size,"field"));return{line:V,under:z?Fe=>Fe===1/0?Ie(Fe):"":Ie}}function g({kind:e},n,s){const i=n.join(`
`);return e==="added"?v(void 0,i,s):v(i,void 0,s)}function v(e,n,s){const i=(0,_.EU)(Q(e,n),"diff",At);return l=>{const x=i.length<=l?i:W(i,l);return s===void 0?`
${x}`:Ue(s,x)}}function W(e,n){const s=e.split(`
`),i=s.slice(1,-1).map(l=>l.slice(At.length));return[...s.slice(0,1),...Nt(i,n).map(l=>At+l),...s.slice(-1)].join(`
`)}function Ue(e,n){return`
${At}<details><summary>${e}</summary>

${n}
${At}</details>`}function Ke(e){return e.replace(/^(?=.)/gm,At)}const pe=5;function ge(e,n,s){const i=gt(e,ye=>s(ye).shown,n),l=(0,K.qy)(()=>(0,ae.Vn)((0,K.PX)(e.head??e.base))),x={mask:s,labelOf:(ye,Ye)=>i?.
labelOf(JSON.stringify(ye),Ye),endsOf:ye=>i?.endsOf(ye),countOf:ye=>l().get(ye)??0},c=Xe((0,u.xS)(e)),R=e.status==="modified",b=R?Pt(e,x,i):Rt(mn(Sn(e),i),x),{nodes:z=0,connections:q=0}=i?.size??{},V=z===
0?"What is in it":`${(0,X.hS)(z,"node")}, ${(0,X.hS)(q,"connection")}`,Fe=[...R?b:$(V,b,{changes:c,folded:!0}),...hn(e,x)];return[...wt(i),E(zt(e,s),{parts:Fe,changes:c})]}function Xe({added:e,modified:n,
removed:s}){return e+n+s}function wt(e){return e?.note!==void 0?[E(e.note)]:e?.picture?[E((0,_.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function zt({name:e,kind:n,status:s,changes:i},l){const x=`**${lt(e,{mask:l})}**`;return s!=="modified"?`${yt[s]} ${x}: file ${s}`:n==="bi\
nary"||n==="variables"&&i.length===0?`${yt.modified} ${x}: content modified`:n==="variables"?`${x} (values are never shown)`:x}function hn({references:e},n){if(e.length===0)return[];const s=e.slice(0,
pe).map(({path:c,from:R,to:b})=>`${Ft(c,n)} (${lt(R,n)} \u2192 ${lt(b,n)})`),i=e.length>pe?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",x=`${(0,X.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[E(`${x}: ${s.join(", ")}${i}`)]}function Pt(e,n,s){const i=(0,le.pi)(e),l=s?.connections??[],x=new Set(l.map(({item:Ye})=>Ye)),[c,R]=[pn(e.text?.base),pn(e.text?.
head)],b=(0,L.$z)(e.text?[{kind:"modified",path:[],from:c,to:R}]:e.changes,Ye=>{const[tt,qe]=Ye.path.slice(-2),ht=tt?.type==="item"&&qe?.type==="member"&&nt.includes(qe.key);return s?.tells(Ye)?ht?"la\
yout":"told":"value"in Ye&&x.has(Ye.value)?"connection":i(Ye)?"layout":En(Ye.path,s)?Ye.kind==="reordered"?"order":"item":"rest"}),[z,q]=[b.get("layout")??[],b.get("connection")??[]],V=Rt(b.get("rest")??
[],n),Ie=$n(l,q,n),Fe=(b.get("told")?.length??0)+q.length,ye=`Layout and bookkeeping: ${(0,X.hS)(z.length,"change")}`;return[...Rt(mn([...b.get("item")??[],...b.get("order")??[]],s),n),...$("Connectio\
ns",Ie,{noun:"connection",changes:Fe}),...Ie.length===0?V:$("Elsewhere in the file",V),...$(ye,An(mn((0,le.lY)(z,e),s),n),{folded:!0})]}function mn(e,n){return n?e.map(n.withItems):e}function En(e,n){
return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function pn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Sn({base:e,head:n,text:s,status:i,changes:l}){const x=i===
"removed"?"removed":"added",c=(b,z)=>{const q=(0,ae.Vg)(b,()=>{});return!(z.length<3&&q.length>0&&q.every(Ie=>Ie.value.type==="object"))&&(z.length>0||b.type!=="object")?[{kind:x,path:z,value:b}]:q.flatMap(
({step:Ie,value:Fe})=>Ie.type==="member"?c(Fe,[...z,Ie]):[{kind:x,path:[...z,Ie],value:Fe}])},R=e??n??(s&&pn(s.base??s.head));return R?c(R,[]):l}function $n(e,n,s){const i=new Map(n.map(c=>["value"in c&&
c.value,c])),l=On(e,i),x=on(l.map(c=>kn(c,s)));return l.map(([{item:c}],R)=>{const b=i.get(c),{line:z,under:q=()=>""}=b?Yt(b,s):{line:""};return E(`${x[R]}${q(0)===""?z:""}`,{under:q})})}function On(e,n){
const s={added:new Map,removed:new Map};return e.flatMap(i=>{const{kind:l,source:x,target:c,item:R}=i;if(l==="rewired"||n.has(R))return[[i]];const b=s[l].get(x),z=b??[i];return b&&b.push(i),s[l].delete(
x),s[l].set(c,z),b?[]:[z]})}function kn(e,n){const[{kind:s,source:i,target:l,was:x}]=e,c=q=>`**${lt(q.label,n)}**`,R=q=>q===""?"":` (${lt(q,n)})`,b=e.map(({target:q,label:V})=>` \u2192 ${c(q)}${R(V)}`),
z=x?.target===l?R(x.label)||" without a label":x&&` ${c(x.target)}`;return`- ${yt[s]} ${c(i)}${b.join("")}${z===void 0?"":`, was${z}`}`}function An(e,n){const s=l=>`${l.kind} ${(0,le.a2)(l.path)>0} ${tn(
l,le.a2,n)}`;return[...(0,L.$z)(e,s).values()].flatMap(l=>{const x=l.map(z=>Yt(z,n));if(l.length<nn||x.some(({under:z})=>z))return Rt(l,n);const c=rn(l,le.a2,n),R=Ke(x.map(({line:z},q)=>`- ${c[q]}${z}`).
join(`
`)),b=`- ${yt[l[0].kind]} ${tn(l[0],le.a2,n)} of ${(0,X.hS)(l.length,"item")}`;return E(b,{changes:l.length,under:()=>`
${R}`})})}const Tn="<!-- workflow-report -->",Mn=6e4,Rn=1e3;function In(e){const{workflows:n,missing:s}=e,i=(0,xt.lb)(e),x=["changed","added","removed"].flatMap(b=>n.filter(z=>z.status===b)).map(b=>{const z=Xe(
b.counts),q=b.files.flatMap(({base:Fe,head:ye})=>[ye??[],Fe??[]].flat()),V=(0,K.qy)(()=>(0,ae.j9)([...q,...b.unchanged])),Ie=Fe=>ge(Fe,ye=>V().itemOf(ye),i);return{workflow:b,changes:z,parts:b.files.flatMap(
Ie)}}),c=Cn(e,i),R=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:b=Mn,maxBytes:z=1/0,headings:q=!0,mark:V=!0}={})=>{const Ie=x.map(({workflow:Ye,...tt})=>E(Nn(Ye,i,q),tt)),
Fe=E(R,{parts:[...$("",Ie,{noun:"workflow"}),...c]}),ye=V?`${Tn}
`:"";for(let Ye=Math.min(b,z);;){const tt=[ye,...y(Fe,Ye-ye.length-1),`
`],qe=z===1/0?0:Buffer.byteLength(tt.join(""));if(qe<=z||Ye<Rn)return tt;Ye=Math.floor(Ye*z*.99/qe)}}}function _n(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Nn({name:e,status:n,counts:s},i,l){const x=l?"### ":"",c=e===void 0?void 0:lt(e,{mask:i});return n==="added"||n==="removed"?`${x}${yt[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:l?`${x}${c===
void 0?"":`${c}: `}${(0,u.cq)(s)}`:""}function Cn({workflows:e,notCompared:n=[]},s){const i=(c,R)=>{const b=c.flatMap(z=>z===void 0?[]:[lt(z,{mask:s})]).join(", ");return c.length===0?[]:[E(R(b),{least:R(
(0,X.hS)(c.length,"workflow"))})]},l=e.flatMap(({name:c,status:R})=>R==="unchanged"?[c]:[]),x=e.flatMap(({name:c,variablesCompared:R})=>R?[]:[c]);return[...e.length===0?[E("No workflow was compared")]:
[],...i(l,c=>c===""?"No changes":`${c}: no changes`),...i(x,c=>`The environment variables${x.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...i(n,c=>`${c}: not compared, because the step failed`)]}var Ln=w(725),Pn=w(697),Un=w(192);const Dn=900*1024;async function jn(e){zn(e);const n=In(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Pn.bg)("the report",s),Fn(n)}function Fn(e){return(n,s,i)=>{const l=Dn-Buffer.byteLength(s.join()),x=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return i===void 0?x:_n(x,i)}}
function zn(e){const n=(0,u.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(Un.bY),i=n.length>20?` and ${(0,X.hS)(n.length-20,"more line")}`:"";(0,Ln.lm)(`No field matched ${s.join(", ")}${i} \
in ignore. Check the spelling.`)}}),192:((Le,Ne,w)=>{w.d(Ne,{LO:()=>Je,yG:()=>H,Rr:()=>le,bY:()=>Be});var u=w(24),X=w(760),K=w(806);const ae=ct(import.meta.url)("node:net");var ve=w(783),B=w(279),Z=w(
706);const k=7,A=3e4,P=429;async function E({log:D,signal:ce,endsAt:fe},Ee,{atLeastMs:Ce=0,untilFree:Y=!1}={}){let $e=0,me=0,Re;for(;;)try{return await Ee()}catch(Ge){if(!(Ge instanceof Failure&&(Ge.retryable||
Y&&Ge.busy)))throw Ge;ce.throwIfAborted(),Re??=performance.now();const nt=Ge.status===P,st=Ge.busy||nt;me=st?me+1:0,st||$e++;const gt=$e>(Ge.maxRetries??k)&&performance.now()-Re>=Ce;if(!st&&gt)throw $(
Ge,`${$e} times in a row`);const it=Math.min(A,1e3*2**((me||$e)-1))*(.5+Math.random()/2),ut=nt&&Ge.retryAfterMs>0?Ge.retryAfterMs:Math.max(Ge.retryAfterMs,it),kt=humanTime(ut);if(performance.now()+ut>=
fe)throw $(Ge,`and waiting ${kt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");D.info(`${toSingleLine(sentenceOf(Ge),1e3)}; retrying in ${kt}`),await T(
ut,ce)}}function $(D,ce,fe=D.advice){const{what:Ee,why:Ce}=D,Y=Ce?{why:`${Ce}, ${ce}`}:{what:`${Ee}, ${ce}`};return D.with({...Y,advice:fe,retryable:!1})}function y(D){const ce=String(D),fe=/^\d+$/.test(
ce)?Number(ce)*1e3:Date.parse(ce)-Date.now();return Math.min(Math.max(fe||0,0),2**31-1)}async function T(D,ce){let fe;const Ee=new Promise(Ce=>{fe=setTimeout(Ce,D)});await O(ce,Ee).finally(()=>clearTimeout(
fe))}function O(D,ce){return new Promise((fe,Ee)=>{const Ce=()=>Ee(D.reason);ce.then(fe,Ee).finally(()=>D.removeEventListener("abort",Ce)),D.aborted?Ce():D.addEventListener("abort",Ce)})}function j(D,ce,fe,Ee={}){
return new Failure({what:D,why:ce,advice:fe,topic:"the-platforms-response",...Ee})}function F(D,ce,fe,Ee){return new Failure({what:D,why:ce,advice:fe,topic:"the-connection",...Ee})}const S={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},f="Re-run the job later.",m="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",_=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
C=/EPROTO|ERR_SSL_/,L=/Z_|ERR__ERROR_/,N=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function p(D,ce,fe,Ee){if(!(D instanceof Error&&"code"in D))return D;const Ce=String(D.
code);if(_.test(Ce)){const st=`the TLS connection can't be trusted (${Ce})`;return F(ce,st,`Check host. ${m}`,{affectsAll:!0,cause:D})}const[,Y]=N.exec(D.message)??[];if(Y!==void 0)return M(ce,Y,D);const $e=!fe&&
C.test(Ce),me=$e?"the TLS connection failed":"the connection failed",Re=S[Ce]??`${L.test(Ce)?"the response can't be decoded":me} (${Ce})`,Ge={retryable:!0,maybeProcessed:fe,affectsAll:!fe,cause:D};if(Ee||
!($e||Ce==="ENOTFOUND"))return F(ce,Re,f,Ge);const nt=$e?`Check host and its port. ${m}`:"Check host.";return F(ce,Re,nt,{...Ge,maxRetries:2})}function M(D,ce,fe){const Ee=($e,me,Re=!1)=>F(D,$e,me,{affectsAll:!0,
cause:fe,retryable:Re});if(ce==="407")return Ee("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Ce=Number(ce);if(Ce<500&&!ee(Ce))return Ee(`the proxy refuses th\
e connection (${ce})`,"Allow the host there, or add it to NO_PROXY.");const Y=`the proxy made no connection (${toSingleLine(ce,100)})`;return Ee(Y,"Check HTTPS_PROXY, or re-run the job later.",!0)}const re=new Set(
[408,421,425,429]),oe=new Set([501,505,506,508,510,511]);function ee(D){return re.has(D)||D>=500&&!oe.has(D)}function ie(D,ce){return{status:D,retryable:ee(D),retryAfterMs:retryAfterMs(ce["retry-after"]),
maybeProcessed:D<400||D===408||D>=500}}const xe=200;function ke(D){return D==="localhost"||D==="[::1]"||isIPv4(D)&&D.startsWith("127.")}function G(D){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(D)}function Te(...D){
return D.map(fe=>Number.isSafeInteger(fe)?String(fe):fe).find(fe=>typeof fe=="string"&&fe.length<=xe&&G(fe))}function be(){for(const D of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const ce=process.
env[D]?.trim();ce!==void 0&&(process.env[D]=ce===""||ce.includes("://")?ce:`http://${ce}`)}for(const D of["no_proxy","NO_PROXY"]){const ce=process.env[D];ce!==void 0&&(process.env[D]=ce.replace(/[\s,]+/g,
",").replaceAll("*.","."))}}function je(D,ce){const fe=process.env.https_proxy||process.env.HTTPS_PROXY;if(!fe||checkBypass(D)||/^https?:/i.test(fe)&&getProxyUrl(D))return;throw connectionFailure(ce,"\
the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const De=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function d(D,ce=De){return[ce,({input:fe})=>`contains ${Pe(fe)}. ${D}`]}function h(...D){return ce=>{for(const[fe,Ee]of D){const Ce=fe.exec(ce);if(Ce)throw new Error(typeof Ee=="string"?Ee:Ee(Ce))}return ce}}
function H(D){if(/^(true|True|TRUE|false|False|FALSE)$/.test(D))return D.toLowerCase()==="true";throw new Error(`must be true or false, not ${Be(D)}`)}function I(D,ce=!1){return fe=>{const Ee=Number(fe);
if((ce?/^\d+$/:/^\d+(\.\d+)?$/).test(fe)&&Ee>0&&Ee<=D)return Ee;const Ce=D===1/0?"":` and at most ${D}`;throw new Error(`must be a ${ce?"whole ":""}number above 0${Ce}, not ${Be(fe)}`)}}const se="is n\
ot an address such as https://ai-for-process.example.ai",Me=h(d("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,D])=>`must not contain a query or a fragment. Set only the beginning of the address: "${D}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,se]);function Ae(D){const ce=/^[a-z0-9+.-]+:\/\//i.test(Me(D))?D:`https://${D}`;if(!URL.canParse(ce))throw new Error(se);const fe=new URL(ce);if(fe.protocol!=="htt\
ps:"&&fe.protocol!=="http:")throw new Error("must be an https:// address");if(fe.protocol==="http:"&&!isLoopback(fe.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return fe.pathname.endsWith("/")||(fe.pathname+="/"),fe}function ze(D){if(isId(D))return D;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Be(D)}`)}const Ze=h(d("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,D])=>`begins with "${D}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),et="is too long: at most 200 characters",He=h([new RegExp("\\p{C}","u"),({input:D})=>`must not contain control characters: ${Be(D)}`],[/.{201}/u,
et]),te=h([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:D})=>`can't be a name: ${Be(D)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:D})=>`must not end in .zip, which the action add\
s: ${Be(D)}`],[/.{201}/u,et]);function ne(D){const ce=refusal(te(D));if(ce!==void 0)throw new Error(`can't be a name: ${Be(D)} ${ce}`);if(Buffer.byteLength(D)>240)throw new Error(et);return D}function de(D){
if(D!=="any"){if(/^[0-9a-f]{64}$/i.test(D))return D.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function we(){return(0,X.resolve)(process.env.GITHUB_WORKSPACE??"")}
const Oe=h([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,D])=>`begins with ${D}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function le(D){return(0,X.resolve)(we(),Oe(D))}function Se(D){const ce=le(D);if(existsSync(ce))return ce;throw new Error(Je(D))}function Je(D){
const ce=!(0,u.existsSync)(we())||(0,u.readdirSync)(we()).length===0;return`doesn't exist: ${Be(D)}${ce?". The workspace is empty: run actions/checkout before this step":""}`}function Be(D){const ce=Pe(
D);return`"${(0,Z.OX)(D,60)}"${ce===""?"":` with ${ce}`}`}function Pe(D){const ce=(D.match(new RegExp(De,"gu"))??[]).map(Ce=>Ce.codePointAt(0)??0),fe=[...new Set(ce)].map(Ce=>`U+${Ce.toString(16).toUpperCase().
padStart(4,"0")}`),Ee=fe.length===1?"an invisible character":"invisible characters";return fe.length===0?"":`${Ee} (${fe.slice(0,5).join(", ")})`}}),124:((Le,Ne,w)=>{w.d(Ne,{AS:()=>Z,Hq:()=>ve,RG:()=>X,
cq:()=>k,cz:()=>K,xS:()=>ae,xW:()=>B});var u=w(706);const X={type:"hidden"};function K(A){const P=E=>A.reduce(($,y)=>$+y[E],0);return{added:P("added"),modified:P("modified"),removed:P("removed")}}function ae({
status:A,changes:P,references:E}){const $={added:0,modified:0,removed:0};if(A!=="modified")return{...$,[A]:1};if(P.length===0&&E.length===0)return{...$,modified:1};for(const{kind:y}of P)$[y==="added"||
y==="removed"?y:"modified"]++;return $}function ve({workflows:A}){return A.some(({status:P})=>P!=="unchanged")}function B({workflows:A}){return K(A.map(({counts:P})=>P))}function Z({workflows:[A,...P]}){
return A?.unusedIgnores.filter(E=>P.every(({unusedIgnores:$})=>$.includes(E)))??[]}function k({modified:A,added:P,removed:E}){return Object.entries({modified:A,added:P,removed:E}).flatMap(([y,T])=>T===
0?[]:[`${(0,u.zD)(T)} ${y}`]).join(", ")||"no changes"}}),436:((Le,Ne,w)=>{w.d(Ne,{C5:()=>j,Gg:()=>y,Ku:()=>O,MH:()=>ae,Ms:()=>_,Op:()=>f,PX:()=>S,QP:()=>T,Rk:()=>K,TH:()=>$,TN:()=>P,YD:()=>E,ZM:()=>B,
e1:()=>m,eX:()=>ve,jn:()=>F,kk:()=>A,qy:()=>L,yR:()=>C});var u=w(761),X=w(899);const K=["id","_id","key","name"],ae=[...K,"uuid","guid","identifier","instanceIdentifier"],ve=["name","title","label","d\
isplayName","Name","Title","Label","DisplayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,Z=["data","attributes","definition","properties","_source"],k=["tit\
le","label","displayName","display_name","name"],A=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function P(N,p){if(N.type!=="object")return;const M=N.members.get(p)??N.matchOnly?.get(p);if(!(M===void 0||
!F(M)))return(M.type==="string"?M.text.length>2:/\d/.test(M.text))?M.text:void 0}function E(N){return N.type==="object"?[...N.members.keys()]:[]}function $(N){const p=()=>E(N).filter(re=>B.test(re)),M=re=>A.
test(re);return O(N,["id","_id","key"])??O(N,p().sort())??O(N,["name"],M)}function y(N){const p=re=>!A.test(re);let M=O(N,ve,p);for(const re of Z)M??=O(j(N,re),k,p);return M}function T(N){return O(N,[
"type","Type"])}function O(N,p,M=re=>!0){for(const re of p){const oe=N&&P(N,re);if(oe!==void 0&&M(oe))return oe}}function j(N,p){return N?.type==="object"?N.members.get(p):void 0}function F(N){return N.
type==="string"||N.type==="literal"}function S(N,p=[]){if(N===void 0)return p;if(F(N))p.push(m(N.text));else for(const M of N.type==="array"?N.items:N.members.values())S(M,p);return p}function f(N,p,M){
return M&&ae.includes(N)&&F(p)}function m(N){return N.startsWith('"')?N.includes("\\")?JSON.parse(N):N.slice(1,-1):N}class _{#e;#t;#n;#r=new Map;#s=new Map;#o=0;constructor(p,M=re=>{}){this.#e=p,this.#t=
p.lines.length===0,this.#n=M}read(p){const{fields:M,orders:re}=this.#e,oe=ee=>(0,X.pi)(M,ee,this.#n);return(0,u.q)(p,void 0,{enter:(ee,ie="")=>this.#t?void 0:{key:ie,outer:ee},scalar:ee=>this.scalar(ee),
array:(ee,ie)=>{const xe=ee.length>0&&oe({key:"",outer:ie});return this.array(xe?[]:ee,(0,X.pi)(re,ie,this.#n))},object:(ee,ie)=>{let xe;for(const[ke,G]of M.size===0?[]:ee)oe({key:ke,outer:ie})&&(ee.delete(
ke),K.includes(ke)&&(xe=(xe??new Map).set(ke,G)));return this.object(ee,xe)}})}scalar(p){let M=this.#r.get(p);return M===void 0&&(M={type:p.startsWith('"')?"string":"literal",id:++this.#o,text:p},this.#r.
set(p,M)),M}array(p,M){const re=p.map(({id:ee})=>ee),oe=M?re.sort((ee,ie)=>ee-ie):re;return this.#i(`[${oe}`,ee=>({type:"array",id:ee,items:p,unordered:M}))}object(p,M){const re=Array.from(p,([oe,{id:ee}])=>`${this.
scalar(oe).id}:${ee}`).sort();return this.#i(`{${re}`,oe=>({type:"object",id:oe,members:p,matchOnly:M}))}#i(p,M){const re=this.#s.get(p);if(re&&this.#t)return re;const oe=M(re?.id??++this.#o);return re||
this.#s.set(p,oe),oe}}function C(N,p=new _(X.K$)){return/^\s*[[{]/.test(N)?p.read(N):void 0}function L(N){let p;return()=>(p??={value:N()},p.value)}}),899:((Le,Ne,w)=>{w.d(Ne,{K$:()=>u,pi:()=>K,wo:()=>X});
const u=X("");function X(B){const Z=new Set,[k,A]=[new Map,new Map];for(const[P,E]of B.split(/\r\n|\r|\n/).entries()){const $=E.trim();if($===""||$.startsWith("#"))continue;const[y,T]=$.endsWith("[]")?
[$.slice(0,-2),A]:[$,k],O=y.split(".").reverse(),j=ae(y);if(O.includes(""))throw new Error(`has an empty key in line ${P+1} (join keys by single dots)`);if(O.every(F=>F==="*"))throw new Error(`has onl\
y * in line ${P+1}, which would ignore everything (name a key)`);Z.add($),T.set(j,[...T.get(j)??[],{line:$,keys:O}])}return{lines:[...Z],fields:k,orders:A}}function K(B,Z,k){if(B.size===0||Z===void 0)
return!1;const A=["*",ae(Z.key)].flatMap(P=>B.get(P)??[]).filter(({keys:P})=>ve(Z,P));for(const{line:P}of A)k(P);return A.length>0}function ae(B){return B.slice(B.lastIndexOf(".")+1)}function ve(B,Z){
if(B===void 0||Z.length===0)return Z.length===0;const k=Z[0]==="*"?["*"]:B.key.split(".").reverse();return k.every((A,P)=>A===Z[P])&&ve(B.outer,Z.slice(k.length))}}),742:((Le,Ne,w)=>{w.d(Ne,{dj:()=>He,
OD:()=>et,qy:()=>Ze});var u=w(436),X=w(899),K=w(665);function ae(te,ne){const de=ne.size===0?void 0:ne.get(JSON.stringify(te));return de===void 0?te:(0,u.e1)(de)}function ve({base:te,head:ne}){return te===
ne?[]:u.MH.flatMap(de=>{const[we,Oe]=[(0,u.TN)(te,de),(0,u.TN)(ne,de)];return we!==Oe&&we?.startsWith('"')&&Oe?.startsWith('"')?[[we,Oe]]:[]})}function B(te,ne){const de=new Map;for(const[le,Se]of te)
de.set(le,(de.get(le)??new Set).add(Se));const we=(le,Se)=>(le.get(Se)??le.get(`.${Se}`))===1,Oe=([le,Se])=>de.get(le)?.size===1&&we(ne.base,le)&&we(ne.head,Se);return new Map(te.filter(Oe))}function Z(te){
const ne=de=>{const we=new Map,Oe=(le,Se)=>{if(le.type==="array")for(const Pe of le.items)Oe(Pe);if(le.type!=="object")return;const Je=Se!==void 0&&(0,u.QP)(le)!==void 0?[`.${JSON.stringify(Se)}`]:[],
Be=Se===void 0?u.MH.flatMap(Pe=>(0,u.TN)(le,Pe)??[]):Je;for(const Pe of new Set([le.id,...Be]))we.set(Pe,(we.get(Pe)??0)+1);for(const[Pe,D]of le.members)Oe(D,Pe)};for(const le of te)Oe(le[de],"");return we};
return{base:ne("base"),head:ne("head")}}function k(te,ne,de){const we={element:new Map,member:new Map};function Oe(Se,Je){if(ne.size===0&&!de)return Se;if((0,u.jn)(Se))return te.scalar(ne.get(Se.text)??
Se.text);const Be=we[Je?"element":"member"],Pe=Be.get(Se.id)??le(Se,Je);return Be.set(Se.id,Pe),Pe}function le(Se,Je){if(Se.type==="array"){const ce=Se.items.map(fe=>Oe(fe,!0));return te.array(ce,Se.unordered)}
const Be=new Map,Pe=de&&Je?u.Rk.map(ce=>(0,u.TN)(Se,ce)):[],D=ce=>ce.type==="string"&&Pe.includes(ce.text);for(const[ce,fe]of Se.members)!(0,u.Op)(ce,fe,Je)&&!D(fe)?Be.set(ae(ce,ne),Oe(fe,!1)):de||Be.
set(ce,fe);return te.object(Be)}return(Se,Je=!1)=>Oe(Se,Je).id}function A(te,ne,de){const we={base:k(te,ne,!0),head:k(te,new Map,!0)};return{interner:te,renames:ne,holders:de,follow:k(te,ne,!1),bare:we}}
var P=w(408);const E=.4,$=.8,y=.9,T=4e4,O=4,j=/^(""|0|true|false|null)$/,F=.25,S=new Set([...u.eX,"type"]);function f(te,ne,de,we){const{compare:Oe,shareRare:le}=C(te,de),Se=m(te,ne);return Je=>(Be,Pe)=>{
const D=(0,P.qc)(Be,Pe),ce=D.reduce((Y,{base:$e,head:me})=>Y+$e.length*me.length,0),fe=Y=>ce>T?[...le(Y),...(0,P.O6)(ne,Y).flatMap(P.yU)]:Y.base.flatMap($e=>Y.head.map(me=>({base:$e,head:me}))),Ee=D.flatMap(
fe).flatMap(Y=>{const $e=Oe(Y);return(Je>0&&we(Y)?Oe(Y,()=>1)>=y:$e>=Je)?[{pair:Y,alike:$e,distance:Se(Y)}]:[]});Ee.sort((Y,$e)=>$e.alike-Y.alike||Y.distance-$e.distance);const Ce=new Set;return Ee.flatMap(
({pair:Y})=>Ce.has(Y.base)||Ce.has(Y.head)?[]:(Ce.add(Y.base).add(Y.head),[Y]))}}function m({base:te},ne){const de=new Map((0,P.Ms)(ne).map(le=>[le.base.index,le.head.index-le.base.index]));let we=0;const Oe=te.
map(({index:le})=>(we=de.get(le)??we,le+we));return le=>Math.abs((Oe[le.base.index]??0)-le.head.index)}function _({base:te,head:ne}){const de=({item:Se})=>[(0,u.TH)(Se),(0,u.Gg)(Se)],[we,Oe]=[new Set(
te.flatMap(de)),new Set(ne.flatMap(de))],le=(Se,Je)=>de(Se).every(Be=>Be!==void 0&&!Je.has(Be));return Se=>le(Se.base,Oe)&&le(Se.head,we)}function C(te,{renames:ne,follow:de}){const we=new Map([["",0]]),
Oe=new Set;function le(fe){const Ee=we.get(fe)??we.size;return we.set(fe,Ee),Ee}function Se(fe,Ee){const Ce=new Set,Y=($e,me,Re)=>{if((0,u.jn)($e)||($e.type==="array"?$e.items.length:$e.members.size)===
0){const Ge=le(`${me}=${Ee==="base"?de($e):$e.id}`);Ce.add(Ge),(!(0,u.jn)($e)||j.test($e.text))&&Oe.add(Ge)}else if($e.type==="array")for(const Ge of $e.items)Y(Ge,le(`${me}[]`),!0);else for(const[Ge,
nt]of $e.members)me===0&&(0,u.jn)(nt)&&S.has(Ge)||(0,u.Op)(Ge,nt,Re)||Y(nt,le(`${me}.${Ee==="base"?ae(Ge,ne):Ge}`),!1)};return Y(fe,0,!0),Ce}const Je=new Map,Be=new Map,Pe=fe=>Je.get(fe)??new Set;for(const fe of[
"base","head"]){for(const Ee of te[fe])Je.set(Ee,Se(Ee.item,fe));for(const[Ee,Ce]of(0,K.Vn)(te[fe].flatMap(Y=>[...Pe(Y)]))){const Y=(Oe.has(Ee)?F:1)/Ce;Be.set(Ee,Math.min(Be.get(Ee)??1,Y))}}const D=fe=>Be.
get(fe)??0,ce=fe=>[...Pe(fe)].filter(Ee=>D(Ee)>=1/O);return{compare({base:fe,head:Ee},Ce=D){const Y=Ge=>[...Ge].reduce((nt,st)=>nt+Ce(st),0),[$e,me]=[Pe(fe),Pe(Ee)],Re=[...$e].filter(Ge=>me.has(Ge));return 2*
Y(Re)/(Y($e)+Y(me))||0},shareRare(fe){const Ee=new Map;for(const Ce of fe.head)for(const Y of ce(Ce))Ee.set(Y,[...Ee.get(Y)??[],Ce]);return fe.base.flatMap(Ce=>{const Y=new Set(ce(Ce).flatMap($e=>Ee.get(
$e)??[]));return Array.from(Y,$e=>({base:Ce,head:$e}))})}}}function L(te,ne,de){const we={base:(0,P.S3)([te]),head:(0,P.S3)([ne])};return Math.max(...(0,P.yU)(we).map(Oe=>C(we,de).compare(Oe)))}function N(te){
return(0,u.QP)(te)!==void 0}function p(te,ne){const de=we=>te[we].some(({item:Oe})=>N(Oe));return!de("base")||!de("head")?[]:f(te,[],ne,()=>!1)($)(te,({item:we})=>(0,u.QP)(we))}const M=/^"[\w-]{0,20}"$/,
re=({item:te})=>(0,u.Gg)(te),oe=500;function ee(te,ne,de){let we=[],Oe=te;const le=()=>Oe.base.length===0||Oe.head.length===0,Se=(Y,$e)=>{const me=le()?[]:Y(Oe,$e);me.length!==0&&(we=we.concat(me),Oe=
(0,P.FF)(Oe,me))},Je=Y=>($e,me)=>(0,P.O6)(we,$e).flatMap(Re=>Y(Re,me)),Be=de||[...te.base,...te.head].some(({item:Y})=>Y.type==="object"),Pe=u.Rk.filter(Y=>!G(Y,te,ne));for(const Y of be(Pe,te,ne))Se(
P.kk,xe(Y));const D=({item:Y})=>Y.id,ce=({item:Y},$e)=>$e==="base"?ne.follow(Y,!0):Y.id;for(const Y of ne.renames.size>0?[ce,D]:[D])Se(Je(P.eV),Y),Be&&Se(P.kh,Y);if(Be&&!le()){const Y=_(te);for(const Re of be(
De(te),te,ne).slice(0,1)){const Ge=nt=>!u.ZM.test(Re)&&Y(nt)&&M.test((0,u.TN)(nt.head.item,Re)??"");Se((nt,st)=>(0,P.kk)(nt,st).filter(gt=>!Ge(gt)),xe(Re))}const $e=Re=>({item:Ge},nt)=>ke(Ge,ne.bare[nt],
Re);Se(Je(P.eV),$e(1)),Se(P.kh,$e(3));const me=f(te,we,ne,Y);for(const Re of[...u.eX,"key"])Se(me(0),xe(Re));Se(me(0),re),Se(me(E),({item:Re})=>Re.type==="object"?(0,u.QP)(Re)??"":void 0)}const fe=Pe.
length<u.Rk.length,Ee=Y=>(0,u.Gg)(Y)??(fe?Pe.find($e=>(0,u.TN)(Y,$e)):(0,u.TH)(Y));return Se(Je((Y,$e)=>fe&&ie(Y.base)===ie(Y.head)?(0,P.yU)(Y):(0,P.kh)(Y,$e)),({item:Y})=>Ee(Y)===void 0?"":void 0),we}
function ie(te){return te.map(({index:ne})=>ne).join()}function xe(te){return({item:ne})=>(0,u.TN)(ne,te)}function ke(te,ne,de){return te.type!=="object"||[...te.members].filter(([Oe,le])=>!(0,u.Op)(Oe,
le,!0)).length<de?void 0:ne(te,!0)}function G(te,ne,de){const[we,Oe]=[Te(ne.base,te),Te(ne.head,te)];if(we===void 0||we.word!==Oe?.word)return!1;if(we.word===""&&we.first<2&&Oe.first<2)return!0;const le=(0,P.
kk)(ne,xe(te)),Se=le.filter(({base:Be,head:Pe})=>(0,u.Gg)(Be.item)===(0,u.Gg)(Pe.item));return(0,P.kk)(ne,re).length>2*Se.length?!0:we.word===""||ne.base.length===ne.head.length||ne.base.length>oe?!1:
(0,P.eV)(ne,({item:Be},Pe)=>ke(Be,de.bare[Pe],1)).length>je(le,de)||(0,P.eV)(ne,re).length>Se.length}function Te(te,ne){const de=te.map(({item:Se})=>/^"?(.*?)(\d+)"?$/.exec((0,u.TN)(Se,ne)??"")),[we,Oe]=[
de[0]?.[1],Number(de[0]?.[2])],le=Se=>de[Se]?.[1]===we&&Number(de[Se]?.[2])===Oe+Se;return we!==void 0&&de.length>1&&te.every(({index:Se})=>le(Se))?{word:we,first:Oe}:void 0}function be(te,ne,de){const we=te.
map(le=>({key:le,pairs:(0,P.kk)(ne,xe(le))})),Oe=(le,Se)=>le.every(({base:Be,head:Pe},D)=>Be===Se[D]?.base&&Pe===Se[D]?.head)?0:je(Se,de)-je(le,de);return we.sort(({pairs:le},{pairs:Se})=>Se.length-le.
length||Oe(le,Se)),we.map(({key:le})=>le)}function je(te,{interner:ne,renames:de,bare:we}){const Oe=te.map(({base:Se,head:Je})=>({base:Se.item,head:Je.item})),le=k(ne,new Map([...de,...Oe.flatMap(ve)]),
!0);return Oe.filter(({base:Se,head:Je})=>[le,we.head].some(Be=>Be(Se,!0)===we.head(Je,!0))).length}function De({base:te,head:ne}){const de=(0,K.Vn)(ne.flatMap(({item:le})=>(0,u.YD)(le))),we=le=>2*(de.
get(le)??0)>ne.length&&le!=="type",Oe=[...de.keys()].filter(le=>we(le)&&d(te,le)&&d(ne,le)).sort();return[...Oe.filter(le=>u.ZM.test(le)),...Oe]}function d(te,ne){const de=te.flatMap(({item:Oe})=>(0,u.
TN)(Oe,ne)??[]).filter(Oe=>Oe.startsWith('"'));if(de.length<(u.ZM.test(ne)?1:2)||2*de.length<=te.length||new Set(de).size<de.length)return!1;const we=new Set(te.flatMap(({item:Oe})=>u.Rk.map(le=>(0,u.
TN)(Oe,le))));return 2*de.filter(Oe=>we.has(Oe)).length<de.length}const h=8,H=.5;function I(te,ne,de){const we=ne.holders(),Oe=me=>te[me].flatMap(Re=>[Re,...se(Re,de)]),le={base:Oe("base"),head:Oe("he\
ad")},Se=me=>{const Re=Ge=>le[Ge].filter(({path:nt,value:st})=>nt.at(-1)?.type===me&&we[Ge].get(st.id)===1);return{base:Re("base"),head:Re("head")}},Je={bases:new Set,heads:new Map};let Be=Se("item");
const Pe=(me,Re)=>{const Ge=(0,P.kk)(Be,me).filter(({base:nt,head:st})=>nt.owner!==st.owner&&Re(nt.value,st.value));for(const{base:nt,head:st}of Ge)Je.bases.add(nt.value),Je.heads.set(st.value,nt);Be=
(0,P.FF)(Be,Ge)},D=(me,Re)=>(0,u.QP)(me)===(0,u.QP)(Re),ce=(me,Re)=>(0,u.Gg)(me)!==void 0&&(0,u.Gg)(me)===(0,u.Gg)(Re),fe=(me,Re)=>D(me,Re)&&L(me,Re,ne)>=H,Ee=(me,Re)=>(we[Re].get(me??"")??0)<2,Ce=(me,Re)=>Ee(
me,Re)?me:void 0;Pe(({value:me},Re)=>Ce((0,u.TH)(me),Re),(me,Re)=>((0,u.TH)(me)?.length??0)>=h||ce(me,Re)||fe(me,Re)),Pe(({value:me},Re)=>Ce((0,u.Gg)(me)??(0,K.qU)(me),Re),fe);const Y=({value:me},Re)=>ke(
me,ne.bare[Re],3);Pe((me,Re)=>Ee((0,u.TH)(me.value),Re)?Y(me,Re):void 0,D),Be=Se("member");const $e=({path:me})=>me.at(-2)?.type==="member";return Pe(me=>$e(me)&&N(me.value)?JSON.stringify(me.path.slice(
-2)):void 0,fe),Je}function se({value:te,path:ne},de){return(0,K.Vg)(te,de).flatMap(we=>{if((0,u.jn)(we.value))return[];const Oe={value:we.value,path:[...ne,we.step]};return[Oe,...se(Oe,de)]})}function Me(te,ne,de,we){
const Oe=[],le=[],Se=[],Je=[],Be={base:[],head:[]};function Pe({base:Y,head:$e},me,Re){Re==="element"&&Je.push(...ve({base:Y,head:$e})),(Re==="element"||Re==="member"&&Y.type==="object"&&$e.type==="ob\
ject")&&Se.push({base:Y,head:$e,path:me}),Y.id!==$e.id&&(Y.type==="array"&&$e.type==="array"?Ce(Y,$e,me):Y.type==="object"&&$e.type==="object"?Ee({base:Y,head:$e},me,Re):Re!=="own"&&(0,u.jn)(Y)&&(0,u.
jn)($e)&&ne.renames.get(Y.text)===$e.text?le.push({path:me,from:(0,u.e1)(Y.text),to:(0,u.e1)($e.text)}):Oe.push({kind:"modified",path:me,from:Y,to:$e}))}function D({base:Y,head:$e},me,Re,Ge){Y!==void 0&&
$e!==void 0?Pe({base:Y,head:$e},me,Re):$e!==void 0&&!ce($e,me)?(Oe.push({kind:"added",path:me,value:$e}),Be.head.push({value:$e,path:me,owner:Ge}),de.heads.size>0&&fe($e,me)):Y!==void 0&&!de.bases.has(
Y)&&(Oe.push({kind:"removed",path:me,value:Y}),Be.base.push({value:Y,path:me,owner:Ge}))}function ce(Y,$e){const me=de.heads.get(Y);return me===void 0?!1:(Oe.push({kind:"moved",path:$e,from:me.path}),
Pe({base:me.value,head:Y},$e,$e.at(-1)?.type==="member"?"member":"element"),!0)}function fe(Y,$e){for(const{step:me,value:Re}of(0,K.Vg)(Y,we)){const Ge=[...$e,me];ce(Re,Ge)||fe(Re,Ge)}}function Ee(Y,$e,me){
for(const{key:Re,from:Ge,isRenamed:nt,...st}of Ae(Y,ne)){const gt=[...$e,{type:"member",key:Re}];nt?(Oe.push({kind:"moved",path:gt,from:[...$e,{type:"member",key:Ge}]}),Je.push([JSON.stringify(Ge),JSON.
stringify(Re)])):Ge!==Re&&le.push({path:gt,from:Ge,to:Re});const it=st.base!==void 0&&(0,u.Op)(Re,st.base,me==="element");D(st,gt,it?"own":"member",Y)}}function Ce(Y,$e,me){const Re={base:(0,P.S3)(Y.items),
head:(0,P.S3)($e.items)},Ge=ee(Re,ne,$e.unordered).filter(it=>!de.bases.has(it.base.item)&&!de.heads.has(it.head.item)),nt=(0,K.Oe)(Re,Ge,we),st=new Set((0,P.Ms)(Ge).map(it=>it.head.index)),gt=nt.filter(
it=>it.base&&it.head&&!st.has(it.index));gt.length>0&&!$e.unordered&&Oe.push({kind:"reordered",path:me,moved:gt.map(({step:it})=>it)});for(const{step:it,...ut}of nt)D(ut,[...me,it],"element",Re)}return Pe(
te,[],"root"),{changes:Oe,references:le,matches:Se,renames:Je,unmatched:Be}}function Ae({base:te,head:ne},de){const{renames:we,follow:Oe,holders:le}=de,Se=new Map(te.members),Je=new Map,Be=(Ee,Ce)=>Ee.
id===Ce.id||Oe(Ee)===Ce.id;for(const Ee of[Be,()=>!0])for(const Ce of[Y=>Y,Y=>ae(Y,we)])for(const[Y,$e]of Se){const me=Ce(Y),Re=ne.members.get(me);if(Re===void 0||Je.has(me)||!Ee($e,Re))continue;Se.delete(
Y);const Ge=Y!==me&&N($e)&&!le().base.has(JSON.stringify(Y));Je.set(me,{key:me,from:Y,isRenamed:Ge,base:$e,head:Re})}const Pe=new Map([...ne.members].filter(([Ee])=>!Je.has(Ee))),D={base:[...Se.keys()],
head:[...Pe.keys()]},ce=p({base:(0,P.S3)([...Se.values()]),head:(0,P.S3)([...Pe.values()])},de);for(const Ee of ce){const[Ce="",Y=""]=[D.base[Ee.base.index],D.head[Ee.head.index]];Se.delete(Ce),Je.set(
Y,{key:Y,from:Ce,isRenamed:!0,base:Ee.base.item,head:Ee.head.item})}for(const[Ee,Ce]of Pe)Je.has(Ee)||Je.set(Ee,{key:Ee,from:Ee,head:Ce});const fe=Array.from(Se,([Ee,Ce])=>({key:Ee,from:Ee,base:Ce}));
return[...Je.values(),...fe].sort((Ee,Ce)=>Ee.key<Ce.key?-1:1)}const ze=5;function Ze(te,ne){const de=new u.Ms(X.K$),[we,Oe]=[te,ne].map(le=>(0,u.yR)(le,de));return we&&Oe&&et([{base:we,head:Oe}],de)[0]}
function et(te,ne,de=[]){const we=(0,u.qy)(()=>Z(te)),Oe=te.flatMap(({head:Pe,base:D})=>[Pe,D]),le=(0,u.qy)(()=>(0,K.j9)(Oe,(0,K.j9)(de).itemOf)),Se=(Pe,D)=>le().componentOf(Pe,D);function Je(Pe){const D=A(
ne,Pe,we);return te.map(ce=>{const fe=Me(ce,D,{bases:new Set,heads:new Map},Se),{base:Ee,head:Ce}=fe.unmatched;if(Ee.length===0||Ce.length===0)return fe;const Y=I(fe.unmatched,D,Se);if(Y.heads.size===
0)return fe;const $e=Me(ce,D,Y,Se);return $e.matches.filter(({head:me})=>Y.heads.has(me)).length===Y.heads.size?$e:fe})}let Be=new Map;for(let Pe=0;Pe<ze;Pe++){const D=Je(Be),ce=D.flatMap(Ee=>Ee.renames),
fe=ce.length===0?new Map:B(ce,we());if(Be.size===fe.size&&[...Be].every(([Ee,Ce])=>fe.get(Ee)===Ce)){if(D.some(({changes:Ee})=>Ee.length>0))return D;break}Be=fe}return Je(new Map)}function He(te){if((0,u.
jn)(te))return te.text;if(te.type==="array"){const de=te.items.map(He);return`[${(te.unordered?de.sort():de).join()}]`}return`{${Array.from(te.members,([de,we])=>`${JSON.stringify(de)}:${He(we)}`).sort().
join()}}`}}),499:((Le,Ne,w)=>{w.d(Ne,{Ab:()=>m,a2:()=>oe,gN:()=>N,lY:()=>ee,pi:()=>_,rL:()=>p});var u=w(436),X=w(408);const K=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ae=["x","y"],ve=m("viewport canvas"),B=m("w h width height left top zoom"),Z=[["x"],["position"],["left","top"]],k=m("selected dragging"),A=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
P=/^\d{4}-\d\d-\d\d$/,E=m("_?id uuid guid identifier instanceIdentifier"),$=/^\d{1,15}$/,y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,T=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
O=/(id|handle)$/i,j=m("_?rev revision version versionId activeVersionId versionCounter versionNumber"),F=m("meta(data)? .*info revision flow workflow"),S=100,f=[[m(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),A,P],[m(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),A],[m(".*timestamp .*iteration"),A],[m("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),A,P],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function m(G){return new RegExp(`^(${G.
replaceAll(" ","|")})$`,"i")}function _({base:G,head:Te,changes:be,matches:je,references:De}){const d=(0,u.qy)(()=>be.flatMap(se=>L(se)??[]).slice(0,S)),h=(0,u.qy)(()=>new Map(je.map(se=>[se.path.at(-1),
se]))),H=(0,u.qy)(()=>(0,X.$z)(De,({path:se})=>se[oe(se)-1])),I={base:(0,u.qy)(()=>new Set((0,u.PX)(G))),head:(0,u.qy)(()=>new Set((0,u.PX)(Te)))};return se=>{const{kind:Me,path:Ae}=se;if(Me==="reorde\
red"||Me==="moved")return!1;const[ze,Ze=ze]=Me==="modified"?[se.from,se.to]:[se.value];if(ke(ze)&&ke(Ze)&&M(Ae,ze.type==="literal"))return!0;const et=Pe=>"text"in Pe&&/^(true|false)$/.test(Pe.text);if(k.
test(xe(Ae.at(-1)))&&re(Ae[oe(Ae)-1])&&et(ze)&&et(Ze))return!0;if(Me!=="modified"||ze.type!==Ze.type||!("text"in ze)||!("text"in Ze))return!1;const[te,ne,de]=[xe(Ae.at(-1)),(0,u.e1)(ze.text),(0,u.e1)(
Ze.text)],we=(...Pe)=>[ne,de].every(D=>Pe.some(ce=>ce.test(D)));if(f.some(([Pe,...D])=>Pe.test(te)&&we(...D)))return!0;const Oe=xe(Ae.at(-2));if(j.test(te)&&we($,y))return Oe===""||F.test(Oe);const le=O.
test(te)?[...H().get(Ae.at(-2))??[],...d()]:[];if(C(ne,le)===de)return!0;const Se=Pe=>Pe&&(0,u.TH)(Pe.base)===ze.text&&(0,u.TH)(Pe.head)===Ze.text;if(we(y)&&Ae.slice(0,-2).some(Pe=>Se(h().get(Pe))))return!0;
const Je=E.test(te)||te===`${xe(Ae.at(-3)).replace(/s$/,"")}Id`,Be=we(y)||we(T)&&T.exec(ne)?.[1]===T.exec(de)?.[1];return Oe===""&&Je&&Be&&!I.head().has(ne)&&!I.base().has(de)}}function C(G,Te){const be=Te.
filter(({from:De,to:d})=>De!==G&&G.includes(De)&&!G.includes(d)),je=[...new Map(be.map(({from:De,to:d})=>[De,d]))];return je.sort(([De],[d])=>d.length-De.length),je.reduce((De,[d,h])=>De.replaceAll(d,
h),G)}function L(G){const[Te,be]=G.path.slice(-2);if(!(!(G.kind==="modified"&&Te?.type==="item"&&E.test(xe(be)))||G.from.type!=="string"||G.to.type!=="string"))return{from:(0,u.e1)(G.from.text),to:(0,u.
e1)(G.to.text)}}function N(G){return y.test(G)||A.test(G)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(G)}function p(G,Te){const be=(0,u.jn)(Te)&&(E.test(G)||G==="name"&&u.kk.test(Te.text)),je=ae.includes(G)||
K.test(G)&&Te.type!=="literal";return be||je&&ke(Te)}function M(G,Te){const[be,je]=[G.at(-2),xe(G.at(-1))],De=G.slice(oe(G)).find(h=>K.test(xe(h)));return De?De===G.at(-1)?!Te:je===""||ae.includes(je)||
B.test(je):je==="zoom"&&ve.test(xe(be))||ae.includes(je)||B.test(je)&&re(be)}function re(G){const Te=G?.type==="item"&&G.item.type==="object"?G.item.members:void 0;return Z.some(be=>be.every(je=>Te?.has(
je)))}function oe(G){return G.slice(0,-1).findLastIndex(({type:Te})=>Te==="item")+1}function ee(G,{matches:Te}){const be=new Map(Te.map(De=>[De.path.at(-1),De])),je=new Map;for(const De of G){const d=oe(
De.path),[h,H]=[De.path[d-1],De.path[d]],I=ae.includes(xe(H)),se=I?ae:K.test(xe(H))?[xe(H)]:[],[Me,Ae]=[ie(be.get(h)?.base,se),ie(be.get(h)?.head,se)],ze=[...De.path.slice(0,d),{type:"member",key:se.join(
", ")}];Me&&Ae?je.set(I?h:H,{kind:"modified",path:ze,from:Me,to:Ae}):je.set(De,De)}return[...je.values()]}function ie(G,Te){const be=G?.type==="object"?Te.flatMap(je=>G.members.get(je)??[]):[];if(!(be.
length<Te.length))return be.length>1?{type:"array",id:0,items:be,unordered:!1}:be[0]}function xe(G){return G?.type==="member"?G.key:""}function ke(G){if(G.type==="literal")return/\d/.test(G.text);const Te=G.
type==="array"?G.items:G.type==="object"?[...G.members.values()]:[];return Te.length>0&&Te.every(ke)}}),665:((Le,Ne,w)=>{w.d(Ne,{Vn:()=>L,s3:()=>f,Oe:()=>j,Vg:()=>F,j9:()=>E,qU:()=>$,oP:()=>C});var u=w(
436),X=w(408),K=w(499),ae=w(997),ve=w(856);function B(p){const re=p.flatMap(ie=>ie.type==="object"?[...ie.members]:[]).filter(([,{type:ie}])=>ie==="string"),oe=[...(0,X.$z)(re,([ie])=>ie)].flatMap(([ie,
xe])=>{const{size:ke}=new Set(xe.map(([,{id:De}])=>De));if(!(ke>1&&ke===xe.length&&2*ke>p.length)||ie==="type"||ae.Z_.test(ie))return[];const Te=p.flatMap(De=>Z(De,ie)??[]),be=2*Te.length>p.length&&!Te.
some(K.gN),je=xe.reduce((De,[,d])=>De+("text"in d?d.text.length:0),0);return be?[{key:ie,size:ke,length:je}]:[]});oe.sort((ie,xe)=>xe.size-ie.size||ie.length-xe.length||(ie.key<xe.key?-1:1));const[ee]=oe;
return ie=>ee&&Z(ie,ee.key)}function Z(p,M){const re=(0,u.C5)(p,M),oe=re?.type==="string"?(0,u.e1)(re.text):"";return/^[^\n]{1,60}$/.test(oe)&&!(0,ve.$C)(M,re,p)?oe:void 0}const k=/group|parent|folder|owner/i,
A=/(-[\da-f]{4}){3}-[\da-f]{12}/i,P=40;function E(p,M=re=>{}){const re=p.map(O),oe=ke=>re.find(G=>G.get(ke))?.get(ke)??(/[^\d"]/.test(ke)?M(ke):void 0);function ee(ke,G){for(const Te of(0,u.YD)(ke).sort()){
if(k.test(Te))continue;const be=`${(0,u.TN)(ke,Te)}`,je=Te==="type"?`"${be.split(":")[1]}`:be,De=oe(je);if(De===void 0||$(De.item)===void 0)continue;const d=re.some(h=>{const H=h.get(je);return H&&(H.
array===G||T(G,H.item))});if(Te==="type"||!d)return De.item}}function ie(ke,G){const Te=(0,u.Gg)(ke);return $(ke)??$(ee(ke,G))??(Te&&(0,u.e1)(Te))}function xe(ke,G=/\d/.test(ke)){const Te=G?oe(ke):void 0;
return Te&&(ie(Te.item,Te.array)??N(Te.item))}return{itemOf:oe,componentOf:ee,nameOf:ie,labelOf:xe}}function $(p){const M=(0,u.Ku)(p,["name","Name"]);if(M&&!u.kk.test(M))return(0,u.e1)(M);const oe=M===
void 0&&(0,u.Ku)(p,u.eX)!==void 0?void 0:(0,u.Gg)(p)??(p&&y(p));return oe&&(0,u.e1)(oe)}function y(p){const M=(0,u.C5)(p,"localeData");return[...(M?["en",...(0,u.YD)(M)]:[]).map(ie=>(0,u.C5)(M,ie)),(0,u.
C5)((0,u.C5)(p,"data"),"node")].map(ie=>(0,u.Gg)(ie)??(0,u.Ku)(ie,["display_name"])).find(ie=>ie!==void 0)}function T(p,M){return(0,u.YD)(M).map(oe=>(0,u.C5)(M,oe)).some(oe=>oe?.type==="array"&&oe.items===
p)}function O(p){const M=new Map,re=oe=>{if(oe.type==="object")for(const ee of oe.members.values())re(ee);if(oe.type==="array")for(const ee of(0,X.S3)(oe.items)){const ie=(0,u.YD)(ee.item).filter(ke=>u.
ZM.test(ke)),xe=new Set(ie.flatMap(ke=>(0,u.TN)(ee.item,ke)??[]));for(const ke of xe)M.set(ke,M.has(ke)?void 0:ee);re(ee.item)}};return re(p),M}function j(p,M,re){const oe=(0,X.FF)(p,M),ee=[...oe.base.
map(G=>({...G,base:G.item})),...M.map(({base:G,head:Te})=>({...Te,base:G.item,head:Te.item})),...oe.head.map(G=>({...G,head:G.item}))],ie=_(ee,re),xe=B(ee.filter(G=>!ie.has(G)).map(({item:G})=>G)),ke=G=>S(
G,ie.get(G),xe(G.item));return ee.map(G=>({...G,step:ke(G)})).sort(m)}function F(p,M){return p.type==="object"?Array.from(p.members,([oe,ee])=>({step:{type:"member",key:oe},value:ee})):(p.type==="arra\
y"?j({base:[],head:(0,X.S3)(p.items)},[],M):[]).map(({step:oe,item:ee})=>({step:oe,value:ee}))}function S({item:p,index:M},re,oe){return re===void 0?{type:"element",index:M,item:p,text:oe}:f(p,re)}function f(p,M){
const re=N(p),oe=re!==void 0&&re.length<=P&&!M.startsWith(re);return{type:"item",label:M,...oe&&{hint:re},item:p}}function m({step:p},{step:M}){return p.type==="item"&&M.type==="item"?p.label<M.label?
-1:1:p.type==="element"&&M.type==="element"?p.index-M.index:p.type==="item"?-1:1}function _(p,M){const re=new Map,oe=new Set;let ee=p.filter(({item:be})=>($(be)??(0,u.Gg)(be)??(0,u.TH)(be))!==void 0);
const ie=be=>{const je=ee.map(be),De=L(je);ee=ee.filter((d,h)=>{const H=je[h];return H===void 0||De.get(H)!==1||oe.has(H)?!0:(oe.add(H),re.set(d,H),!1)})};ie(({item:be})=>$(be));const xe=new Map(ee.map(
be=>[be,$(be.item)??$(M(be.item,be.array))])),ke=L([...xe.values()]),G=be=>{const[je,De]=[xe.get(be),(0,u.Gg)(be.item)];return $(be.item)??(ke.get(je)===1?je:void 0)??(De&&(0,u.e1)(De))},Te=(be,je)=>{
const[De,d]=[(0,u.TH)(be.item),G(be)??N(be.item)];return De?C(d,De,je):d};return ie(be=>G(be)??Te(be,A)),ie(be=>Te(be,A)),ie(be=>Te(be,/$/)),ie(be=>`${G(be)??N(be.item)??Te(be,/$/)} [${be.index}${be.head?
"":", before"}]`),re}function C(p,M,re=A){const oe=(0,u.e1)(M).replace(re,"");return p?`${p} (${oe})`:oe}function L(p){const M=new Map;for(const re of p)M.set(re,(M.get(re)??0)+1);return M}function N(p){
const M=(0,u.QP)(p);return M?.startsWith('"')?(0,u.e1)(M):void 0}}),997:((Le,Ne,w)=>{w.d(Ne,{BQ:()=>Z,FK:()=>F,Fu:()=>E,NQ:()=>ve,Z_:()=>ae,t5:()=>P});var u=w(436),X=w(499);const K=[(0,X.Ab)("_?id key\
 uuid guid identifier"),(0,X.Ab)("(node|step|state)_?id"),(0,X.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,X.Ab)("\\*")],ae=(0,X.Ab)("(source|from|target|to|next|the\
n|else|goto|default)(_?id)?"),ve="*",B=64;function Z(S,f){const m=k([]),_=[],C=new Set([S,f].flatMap(p=>[...(0,u.PX)(p),...T(p)]));function L(p,M,re){if((0,u.jn)(p))$(p.text,M,re);else if(p.type==="ob\
ject")N(p,M,re);else{const oe=p.items.length>1&&p.items.some(({type:ee})=>ee==="array");for(const[ee,ie]of p.items.entries())L(ie,A(M,"[]"),{...re,array:p.items,object:void 0,...oe&&{slot:ee}})}}function N(p,M,{
key:re,array:oe,map:ee,...ie}){let xe=ie;if(oe!==void 0||re!==void 0){const be={side:ie.side,value:p,field:M,outer:ie.place,key:re,array:oe??[]};xe={...ie,place:be,map:ee},_.push(be)}const G=2*(0,u.YD)(
p).filter(be=>!ae.test(be)&&C.has(be)).length>=p.members.size&&[...p.members.values()].every(y),Te=xe===ie&&(0,u.YD)(p).some(be=>ee?.members.has(be));for(const[be,je]of p.members){const De=A(M,G||Te?ve:
be);Te&&$(JSON.stringify(be),De,xe,je),(!Te||je.type==="array")&&L(je,De,{...xe,object:p,...G&&{key:be,map:p}})}}return L(S,m,{side:"base"}),L(f,m,{side:"head"}),{root:m,places:_,find:O(_)}}function k(S){
return{keys:S,inner:new Map,texts:new Map,references:[]}}function A(S,f){const m=S.inner.get(f)??k([...S.keys,f]);return S.inner.set(f,m),m}function P(S){const f=[S];for(const m of f)for(const _ of m.
inner.values())f.push(_);return f}function E(S,f){return S?.inner.get(f)??S?.inner.get(ve)}function $(S,{keys:f,texts:m,references:_},{place:C,slot:L,object:N},p){m.set(S,(m.get(S)??0)+1);const M=S.startsWith(
'"')?S.length>2:ae.test(f.findLast(re=>re!=="[]")??"")&&Number.isInteger(Number(S));C&&M&&_.push({text:S,place:C,slot:L,value:p,object:N})}const y=({type:S})=>S==="object";function T(S){if((0,u.jn)(S))
return[];const f=S.type==="array"?S.items:[...S.members.values()];return[...f.flatMap(T),...f.some(y)?[]:(0,u.YD)(S)]}function O(S){const f={base:new Map,head:new Map};for(const m of S){const _=(C,L)=>{
const N=K.findIndex(M=>M.test(C));if(N<0)return;const p=f[m.side].get(L)??[];p[N]=(p[N]??new Set).add(m),f[m.side].set(L,p)};m.key!==void 0&&_(ve,JSON.stringify(m.key));for(const[C,L]of m.value.members)
(0,u.jn)(L)&&_(C,L.text)}return(m,_,C)=>{const L=f[_.side].get(m)?.find(M=>M);if(!L||L.size>B)return;const N=L.size>1?[...C?.members.values()??[]].map(({id:M})=>M):[],p=[...L].filter(({outer:M})=>[...M?.
value.members??[]].some(([re,{id:oe}])=>u.ZM.test(re)&&N.includes(oe)));return j(p.length>0?p:[...L],_,_)}}function j(S,f,m){const _=m?S.filter(M=>F(M,m)):S;if(_.length===0&&m)return j(S,f,m.outer);const C=_.
length>1?_.filter(({value:M})=>M.members.size>2):_,L=C.map(({field:{keys:M}})=>{const re=M.findIndex((oe,ee)=>oe!==f.field.keys[ee]);return re<0?0:M.length-re}),[N,...p]=C.filter((M,re)=>L[re]===Math.
min(...L));return p.length===0?N:void 0}function F(S,f){return S!==void 0&&(S===f||F(S.outer,f))}}),856:((Le,Ne,w)=>{w.d(Ne,{$C:()=>N,Wr:()=>oe,_p:()=>p,lb:()=>_});var u=w(706),X=w(436);const K=8,ae="\
authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_\
. ]?key|cookie",ve=new RegExp(`(?:(?:${ae})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),B="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",Z=new RegExp(`^x?(?:${ae}|(?:password|secret\
|apikey|cookie)s)$`),k=/name|key|header|field/i,A=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,P=/^(.*values?|default|contents?|val|v)$/,E=/\{\{|\$\{|<%/,{raw:$}=String,y=$`\\{0,7}`,
T="[\"'`]",O=$`(?<!${B}[-_. ]?)(?:${ae})`,j=$`(?!\p{L}{1,20}(?:[.:!?]?(?:${T}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,F=$`(?:(?:bearer|basic|token)\s{1,4})?`,S=$`\s?${y}${T}\s{0,4}[,+]|${y}${T}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+
$`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${T}${j}(?!\w+:/)(?:(?!${T})\S){6,}${T}))`,f=$`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,m=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,$`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${O}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
$`(?<=${O}(?:${S})\s{0,9}(${y}(?:"""|'''|${T})))${f}(?:\1\s{0,4}\+\s{0,4}${T}${f})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
$`(?<=${O}\s{0,4}=\s{0,4}${F})${j}(?:(?!${T})[^\s,;&)}\]\\]){6,}`,$`(?<=${O}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${T}){0,6}${F}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${j}(?:(?!${T})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
$`(?<=\bbearer\s{1,4})${j}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${j}[\w+/=]{8,}(?![\w-])`,$`(?<=<[\w:.-]{0,40}${O}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,$`(?<=${O}(?:${y}["'],?|\n|\\n)(?:\s|\\n){0,20}${y}["']?\b(?:value|content|default)${y}["']?\s{0,4}[:=]\s{0,4}${y}["']?)${j}(?!\s)[^"'\n\\<>]{1,4000}`,
$`(?<=<[^<>]{0,200}["']${O}${y}["'][^<>]{0,200}\svalue=${y}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,$`(?<=\s(?:--?[\w-]{0,30}${O}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${j}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(ee=>new RegExp(ee,"giu"));function _({workflows:ee}){const ie=new u.pO,xe=G=>G.length>=K&&!new RegExp("^\\p{L}+$","u").test(G);for(const{secrets:G,files:Te}of ee){const be=Te.flatMap(({base:je,head:De})=>[
je,De].flatMap(oe));for(const je of[...G,...be]){const De=[je,je.replace(/^(?:bearer|basic|token) /i,""),...(0,X.PX)((0,X.yR)(je))];for(const d of De)ie.add(d,xe)}}const ke=new Map;return G=>{const Te=ke.
get(G);if(Te)return Te;const be=[],je=h=>(be.push(h),u.v5),d={shown:m.reduce((h,H)=>h.replace(H,je),ie.hide(G,je)),hidden:JSON.stringify(be)};return ke.set(G,d),d}}function C(ee){const ie=L(ee);return ve.
test(ie)&&!ie.match(`^${B}`)}function L(ee){return ee.toLowerCase().replace(/[^a-z]/g,"")}function N(ee,ie,xe){return M(ie)?!1:C(ee)?re(ie)||Z.test(L(ee)):!P.test(L(ee))||xe?.type!=="object"?!1:[...xe.
members].some(([ke,G])=>{const Te=(0,X.jn)(G)&&(G.text==="true"?ke:A.test(ke)&&(0,X.e1)(G.text));return k.test(ke)&&C(`${(0,X.TN)(xe,ke)}`)||Te&&Z.test(L(Te))})}function p(ee,...ie){return ie.every(M)?
!1:ee.some((xe,ke)=>{const G=ee[ke-1],Te=G&&"item"in G?G.item:void 0,be=ee.slice(ke+1).every(({type:De})=>De==="element"),je=De=>xe.type==="member"&&N(xe.key,be?De:void 0,Te);return ie.some(je)})}function M(ee){
return ee?.type==="literal"&&!/\d/.test(ee.text)}function re(ee){return ee?.type==="array"?ee.items.every(re):ee!==void 0&&(0,X.jn)(ee)}function oe(ee){const ie=[],xe=ke=>{if(ke!==void 0)if((0,X.jn)(ke))
xe((0,X.yR)((0,X.e1)(ke.text)));else if(ke.type==="array")for(const G of ke.items)xe(G);else for(const[G,Te]of ke.members)N(G,Te,ke)&&(0,X.PX)(Te,ie),xe(Te)};return xe(ee),ie.filter(ke=>!E.test(ke))}}),
408:((Le,Ne,w)=>{w.d(Ne,{$z:()=>k,FF:()=>E,Ms:()=>P,O6:()=>$,S3:()=>K,eV:()=>ae,kh:()=>ve,kk:()=>B,qc:()=>Z,yU:()=>A});var u=w(965);const X=500;function K(y){return y.map((T,O)=>({item:T,index:O,array:y}))}
function ae(y,T){const O=m=>y[m].map(_=>T(_,m)),j=(m,_)=>m!==void 0&&m===_,F=(0,u.E)(O("base"),O("head"),{maxEditLength:X,comparator:j});if(F===void 0)return P(ve(y,T));let[S,f]=[0,0];return F.flatMap(
({added:m,removed:_,count:C})=>{const[L,N]=[y.base.slice(S,S+C),y.head.slice(f,f+C)];return m||(S+=C),_||(f+=C),m||_?[]:A({base:L,head:N})})}function ve(y,T){return Z(y,T).flatMap(A)}function B(y,T){return Z(
y,T).flatMap(O=>O.base.length===1&&O.head.length===1?A(O):[])}function Z(y,T){const O=k(y.head,j=>T(j,"head"));return O.delete(void 0),[...k(y.base,j=>T(j,"base"))].flatMap(([j,F])=>{const S=O.get(j);
return S?[{base:F,head:S}]:[]})}function k(y,T){const O=new Map;for(const j of y){const F=T(j),S=O.get(F);S?S.push(j):O.set(F,[j])}return O}function A({base:y,head:T}){return y.flatMap((O,j)=>{const F=T[j];
return F===void 0?[]:[{base:O,head:F}]})}function P(y){const T=[];for(const j of y.toSorted((F,S)=>F.base.index-S.base.index)){let[F,S]=[0,T.length];for(;F<S;){const f=F+S>>1;(T[f]?.last.head.index??0)<
j.head.index?F=f+1:S=f}T[F]={last:j,before:T[F-1]}}const O=[];for(let j=T.at(-1);j;j=j.before)O.push(j.last);return O.reverse()}function E({base:y,head:T},O){const j=new Set(O.flatMap(F=>[F.base,F.head]));
return{base:y.filter(F=>!j.has(F)),head:T.filter(F=>!j.has(F))}}function $(y,T){const O=P(y),j={base:0,head:0};return Z(T,({index:F},S)=>{for(;(O[j[S]]?.[S].index??1/0)<F;)j[S]++;return j[S]})}}),384:((Le,Ne,w)=>{
w.a(Le,async(u,X)=>{try{let O=function(){const j=new ae.i_,F=j.required("base",Z.Rr),S=j.required("head",Z.Rr);[F,S].some(C=>C!==void 0&&(0,K.existsSync)(C))||(F!==void 0&&j.refuse("base",(0,Z.LO)(j.text(
"base"))),S!==void 0&&j.refuse("head",(0,Z.LO)(j.text("head"))));const f=(0,ae.RT)(j),m=j.boolean("fail-on-change",!1),_=j.boolean("summary",!0);return{base:j.check(F),head:j.check(S),ignore:f,failOnChange:m,
summary:_}};var K=w(24),ae=w(991),ve=w(697),B=w(953),Z=w(192),k=w(124),A=w(279),P=w(725),E=w(276),$=w(57),y=w(706),T=w(885);await(0,E.eF)(async j=>{const{base:F,head:S,ignore:f,failOnChange:m,summary:_}=O(),
C=(0,P.t1)(),[L,N]=[(0,y.OX)(F),(0,y.OX)(S)],p=(0,$.Bu)(Object.entries({Base:L,Head:N}));C.info(`Comparing ${L} with ${N}`);const M=await(0,T.Z)(F,S,{ignore:f,signal:j}).catch(async ie=>{const xe=(0,A.
iT)(ie);throw _&&await(0,$.Sy)("Workflow comparison failed",(0,$.il)((0,ve.UX)(xe),(0,E.VY)(xe)),p),xe});for(const{name:ie,status:xe,counts:ke,variablesCompared:G}of M.workflows){const Te=xe==="change\
d"||xe==="unchanged"?(0,k.cq)(ke):xe,be=G?"":" (environment variables are not compared)";C.info(`${ie===void 0?"":`${(0,y.OX)(ie)}: `}${Te}${be}`)}const[re,oe]=[(0,k.Hq)(M),(0,k.xW)(M)];(0,E.n0)({changed:re,
...oe});const ee=await(0,B.S)(M);if(_){const ie=ee(M.workflows.length>1,[p]);await(0,$.Sy)(`Workflow comparison: ${(0,k.cq)(oe)}`,ie,p)}if(re&&m){const ie=`The versions differ (${(0,k.cq)(oe)}), and f\
ail-on-change is true`;throw new A.HR({what:ie,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),X()}catch(O){X(O)}},1)}),885:((Le,Ne,w)=>{w.d(Ne,{Z:()=>Kt});var u=w(806);
const X=ct(import.meta.url)("node:buffer");var K=w(761);const ae={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:J})=>J)}]`,items:U}),object(U){return{json:`{${Array.from(U,([Q,{json:ue}])=>`${JSON.
stringify(Q)}:${ue}`).sort()}}`,members:U}}};function ve(U){const J=(0,X.isUtf8)(U)?(0,K.q)(U.toString(),void 0,ae):void 0,Q=J?.members??J?.items?.map(he=>[B(he),he]);if(Q===void 0)return;const ue=new Map;
for(const[he,{members:_e,json:We}]of Q){if(he===void 0||ue.has(he))return;ue.set(he,{name:he,keys:[..._e?.keys()??[]],content:We})}return{container:Array.isArray(Q)?"array":"object",variables:[...ue.values()]}}
function B({members:U}){if(!U?.has("value"))return;const J=[U.get("name"),U.get("key")].find(Q=>Q?.json[0]==='"');return J&&JSON.parse(J.json)}function Z({files:U}){const J=[...U].filter(([Q])=>(0,u.dU)(
Q)).map(([,Q])=>k(Q));return[...new Set(J.flat())]}function k(U){const J=new TextDecoder().decode(U);try{JSON.parse(J)}catch{return[]}const Q=ve(U),ue=new Set(Q?.container==="array"?Q.variables.map(({
name:We})=>We):void 0),_e=Array.from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([We,Ve,Qe])=>Ve===void 0?[We,String(Number(We))]:Qe===void 0?[JSON.parse(Ve)]:[]);return[...new Set(
_e)].filter(We=>!ue.has(We))}var A=w(124),P=w(436),E=w(598),$=w(742);function y(U){return(0,X.isUtf8)(U)?U.toString():void 0}function T(U,J,Q){const ue=/\.json$/i.test(U)?y(J):void 0;return ue===void 0?
void 0:Q.read(ue)}function O(U,J,Q,ue){if(J.equals(Q))return!0;const he=new Interner(ue),_e=T(U,J,he);return _e!==void 0&&_e.id===T(U,Q,he)?.id}function j({files:U},J){const Q=he=>createHash("sha256").
update(he).digest("hex"),ue=Array.from(U,([he,_e])=>{const We=T(he,_e,new Interner(J));return[he,Q(We?canonicalJson(We):_e)]});return Q(JSON.stringify(ue.sort(([he],[_e])=>he<_e?-1:1)))}var F=w(899),S=w(
856);const f=1024*1024;function m(U,J,{name:Q,ignore:ue}){const he=[U,J].filter(ot=>ot!==void 0),_e=he.some(({kind:ot,files:dt})=>ot==="folder"&&![...dt.keys()].some(u.dU)),We=he.flatMap(({files:ot})=>[
...ot].filter(([dt])=>(0,u.dU)(dt))),Ve=[...new Set(he.flatMap(({files:ot})=>[...ot.keys()]))].sort(),Qe=new Set(ue.lines),rt=new P.Ms(ue,ot=>Qe.delete(ot)),ft=Ve.flatMap(ot=>{const[dt,Et]=[U?.files.get(
ot),J?.files.get(ot)],xt=dt!==void 0&&Et!==void 0&&dt.equals(Et);if(_e&&(0,u.dU)(ot)||xt&&Qe.size===0)return[];const yt=dt&&T(ot,dt,rt),St=xt?yt:Et&&T(ot,Et,rt);return xt||yt!==void 0&&yt.id===St?.id?
[]:[{name:ot,from:dt,to:Et,base:yt,head:St}]}),at=ot=>ue.lines.length===0&&ft.some(dt=>dt.name===ot),pt=(ft.length===0?[]:Ve.filter(ot=>!at(ot)&&!(0,u.dU)(ot))).flatMap(ot=>_(ot,J?.files.get(ot),U?.files.
get(ot))),Ot=C(ft,rt,pt),Nt=U===void 0?"added":J===void 0?"removed":void 0;return{name:Q,status:Nt??(Ot.length>0?"changed":"unchanged"),counts:Nt?{added:0,modified:0,removed:0,[Nt]:1}:(0,A.cz)(Ot.map(
A.xS)),files:Ot,unchanged:pt,variablesCompared:!(_e&&We.some(([,ot])=>ve(ot)?.variables.length!==0)),secrets:[...new Set([...he.flatMap(Z),...pt.flatMap(S.Wr)])],unusedIgnores:[...Qe]}}function _(U,J=Buffer.
of(),Q=J){return(J.equals(Q)?[J]:[J,Q]).flatMap(he=>T(U,he,new P.Ms(F.K$))??[])}function C(U,J,Q){const ue=U.flatMap(({name:_e,base:We,head:Ve})=>We&&Ve&&!(0,u.dU)(_e)?[{name:_e,base:We,head:Ve}]:[]),
he=new Map((0,$.OD)(ue,J,Q).map((_e,We)=>[ue[We]?.name,_e]));return U.map(_e=>L(_e,he.get(_e.name)))}function L({name:U,from:J,to:Q,base:ue,head:he},_e){const We=J===void 0?"added":Q===void 0?"removed":
"modified",Ve={name:U,status:We,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,u.dU)(U))return{...Ve,kind:"variables",changes:p(ue,he,We)};if(_e||We!=="modified"&&(ue??he))return{...Ve,
kind:"json",base:ue,head:he,..._e};const[Qe,rt]=[J&&N(J),Q&&N(Q)];return J&&Qe===void 0||Q&&rt===void 0?{...Ve,kind:"binary"}:{...Ve,kind:"text",text:{base:Qe,head:rt}}}function N(U){return U.length<=
f&&!U.includes(0)?y(U):void 0}function p(U,J,Q){const[ue,he]=[U,J].map(at=>at&&ve(Buffer.from((0,$.dj)(at))));if(Q==="modified"&&(ue===void 0||ue.container!==he?.container))return[{kind:"modified",path:[],
from:A.RG,to:A.RG}];const _e=at=>new Map(at?.variables.map(({name:mt,content:pt})=>[mt,pt])),[We,Ve]=[_e(ue),_e(he)],Qe=[],rt=[...We.keys()].filter(at=>Ve.has(at)),ft=[...Ve.keys()].filter(at=>We.has(
at));rt.some((at,mt)=>at!==ft[mt])&&Qe.push({kind:"reordered",path:[],moved:[]});for(const at of[...new Set([...We.keys(),...Ve.keys()])].sort()){const mt=[{type:"member",key:at}];We.has(at)?Ve.has(at)?
We.get(at)!==Ve.get(at)&&Qe.push({kind:"modified",path:mt,from:A.RG,to:A.RG}):Qe.push({kind:"removed",path:mt,value:A.RG}):Qe.push({kind:"added",path:mt,value:A.RG})}return Qe}var M=w(279),re=w(24),oe=w(
455),ee=w(760),ie=w(142),xe=w(706);const[ke,G,Te]=["flow_definition.json","app_definition.json","env_variables.json"],be=[ke,G,Te],je=1e4,De=256*1024*1024;function d(U,J){const Q=[...J].filter(([ue])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(ue));return{kind:U,files:new Map(Q.sort(([ue],[he])=>ue<he?-1:1))}}function h({kind:U,files:J}){return{kind:U,files:new Map([...J].filter(([Q])=>!isEnvVariables(Q)))}}const H=/^\.|^__MACOSX$/;function I(U){
const J=new Set(U),Q=We=>be.some(Ve=>J.has(We+Ve));if(Q(""))return"";const ue=new Set(U.filter(We=>We.includes("/")).map(We=>We.slice(0,We.indexOf("/")))),[he,..._e]=[...ue].filter(We=>!H.test(We));return _e.
length===0&&Q(`${he}/`)?`${he}/`:""}function se(U){const J=I(U);return U.includes(J+G)||U.includes(J+ke)}function Me(U,J){return new M.HR({what:U,advice:J,topic:"unpacking"})}function Ae(U,J){for(const{
index:Q}of`${J}/`.matchAll(/\//g)){const ue=J.slice(0,Q),he=(0,re.lstatSync)((0,ee.join)(U,ue),{throwIfNoEntry:!1});if(he?.isSymbolicLink())throw Me(`${(0,xe.TL)(ue)} in the folder is a symbolic link,\
 which isn't followed`,"Delete it.");if(ue===J&&he?.isFile())return he;if(!he?.isDirectory())break}}async function ze(U,J,Q,ue=1/0){const he=new Map,_e=new Map;let We=ue;for(const Ve of J){Q.throwIfAborted();
const Qe=Ae(U,Ve);if(!(Qe===void 0||_e.get((0,u.Sr)(Ve))===Qe.ino)){if(_e.set((0,u.Sr)(Ve),Qe.ino),We-=Qe.size,We<0)throw new Error("its files take more than 256 MiB, the limit");he.set(Ve,await(0,oe.
readFile)((0,ee.join)(U,Ve)))}}return he}async function Ze(U){return(await(0,oe.readdir)(U,{withFileTypes:!0})).map(Q=>Q.name+(Q.isDirectory()?"/":""))}async function et(U,J){const Q=[],ue=[""];for(const he of ue){
J.throwIfAborted();for(const _e of await Ze((0,ee.join)(U,he))){if((0,u.jq)(_e))continue;if((_e.endsWith("/")?ue:Q).push(he+_e),Q.length+ue.length>je)throw new Error("more than 10,000 files are in it")}}
return Q}async function He(U){if(!Ae(U,u.gv))return;const J=await(0,oe.readFile)((0,ee.join)(U,u.gv),"utf8");let Q;try{const{unpackedFiles:ue}=JSON.parse(J);ue.every(he=>(0,u.x5)(he)===void 0)&&(Q=new Set(
ue))}catch{}return{text:J,paths:Q}}async function te(U,J){const Q=new Set(J.map(caseFold));return(await readdir(U).catch(()=>[])).filter(he=>!Q.has(caseFold(he))&&existsSync(join(U,he,RECORD)))}function ne(U){
return`${JSON.stringify({unpackedFiles:[...U]},null,2)}
`}const de=ct(import.meta.url)("node:zlib");var we=w(663);const Oe=2048,le=new Set([0,10]);async function Se(U,J){J?.throwIfAborted();const Q=Je(U),ue=await(0,we.SY)(Q,{decodeStrings:!1}).catch(Ce("Th\
e package")),he=await Be(ue).catch(Ce("The package")),_e=I([...he.keys()]),We=[];for(const[Ve,Qe]of he){J?.throwIfAborted();const rt=await ce(ue,Q,Qe).catch(Ce(`${(0,xe.TL)(Ve)} in the package`));Ve.startsWith(
_e)&&!fe(Ve)&&We.push([Ve.slice(_e.length),rt])}return d("zip",We)}function Je(U){for(let J=U.length-21;J>0;){J=U.lastIndexOf("PK",J-1,"latin1");const Q=J+22+(J<0?1/0:U.readUInt16LE(J+20));if(Q<=U.length)
return U.subarray(0,Q)}if(U.toString("latin1",0,2)!=="PK")throw $e(U);return Ce("The package")(new Error("its end is missing"))}async function Be(U){if(U.entryCount>je)throw Ee(`The package has ${U.entryCount}\
 entries. The limit is 10,000`);const J=new Map;let Q=0;for await(const _e of U.eachEntry()){const We=Pe(_e);if(J.has(We))throw Ee(`The package has ${(0,xe.TL)(We)} twice`,"Export it again.");const Ve=D(
We,_e);if(Ve!==void 0)throw Ee(`${(0,xe.TL)(We)} in the package ${Ve}`);if(Q+=_e.uncompressedSize,Q>De)throw Ee("The package takes more than 256 MiB unpacked, the limit");J.set(We,_e)}const ue=[...J.keys()];
if(ue.every(fe))throw Ee("The package has no files in it","Export it again.");const he=(0,u.Oj)(ue);if(he===void 0)return J;throw Ee(`${he.map(_e=>(0,xe.TL)(_e)).join(" and ")} in the package collide \
on a disk that ignores case`)}function Pe({generalPurposeBitFlag:U,fileNameRaw:J,extraFields:Q,versionMadeBy:ue}){const he=(0,X.isUtf8)(J)?Oe:U,_e=le.has(ue>>>8);return(0,we.ax)(he,J,Q,!_e).replace(/^(\.\/+)+/,
"")}function D(U,J){const Q=J.externalFileAttributes>>>16&61440;return Q===40960?"is a symbolic link":Q!==0&&Q!==32768&&Q!==16384?"is neither a file nor a folder":fe(U)&&J.uncompressedSize>0?"is a fol\
der with a content of its own":J.canDecodeFileData()?(0,u.dU)(J.fileNameRaw.toString())&&!(0,u.dU)(U)?"is also named env_variables.json":(0,u.x5)(U,u.fw):"is encrypted, or compressed by another method\
 than deflate"}async function ce(U,J,Q){const{compressedSize:ue,compressionMethod:he,uncompressedSize:_e}=Q,{fileDataStart:We}=await U.readLocalFileHeaderPromise(Q),Ve=J.subarray(We,We+ue),Qe={maxOutputLength:_e||
1,chunkSize:_e+64},rt=he===0?Ve:(0,de.inflateRawSync)(Ve,Qe);if(rt.length!==_e)throw new Error(`it unpacks to ${rt.length} bytes, not the ${_e} listed`);if((0,de.crc32)(rt)!==Q.crc32)throw new Error("\
its CRC-32 isn't the one listed");return rt}function fe(U){return U===""||U.endsWith("/")}function Ee(U,J="Check where the package comes from."){return new M.HR({what:U,advice:J,topic:"the-package"})}
function Ce(U){return J=>{if(J instanceof M.HR)throw J;const Q={what:`${U} is cut off or damaged`,why:(0,xe.TL)(J.message).slice(1,-1)};throw new M.HR({...Q,advice:"Export it again.",topic:"the-packag\
e",cause:J})}}const Y=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function $e(U){const J=U.toString("utf8",0,512),[Q]=Y.find(
([,he])=>he.test(J))??["text"],ue=`${Q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Ee(`The package is ${Q}, not a zip`,ue)}const me=33,Re=20,Ge=3,
nt=8,st=33188;function gt({files:U}){const J=[],Q=[];let ue=0;for(const[We,Ve]of U){const[Qe,rt]=[Buffer.from(We),deflateRawSync(Ve)],ft=[it(2,Re,Oe,nt,0,me),it(4,crc32(Ve),rt.length,Ve.length),it(2,Qe.
length,0)],at=[it(2,0,0,0),it(4,st*65536,ue)];J.push(Buffer.from("PK"),...ft,Qe,rt),Q.push(Buffer.from("PK"),Buffer.of(Re,Ge),...ft,...at,Qe),ue+=30+Qe.length+rt.length}const he=Buffer.concat(Q),_e=[
it(2,0,0,U.size,U.size),it(4,he.length,ue),it(2,0)];return Buffer.concat([...J,he,Buffer.from("PK"),..._e])}function it(U,...J){const Q=Buffer.alloc(U*J.length);for(const[ue,he]of J.entries())Q.writeUIntLE(
he,ue*U,U);return Q}async function ut(U,J){try{const Q=await(0,oe.stat)(U);if(Q.isDirectory())return await Dt(U,J);if(Q.size>De)throw new Error("it is larger than 256 MiB, the limit");const ue=await(0,oe.
readFile)(U);return{...await Se(ue,J),sha256:(0,E.createHash)("sha256").update(ue).digest("hex")}}catch(Q){throw Ht(Q,U,J)}}async function kt(U,J){const Q=()=>ut(U,J);try{const ue=(0,re.statSync)(U,{throwIfNoEntry:!1});
if(ue===void 0)return{};const he=ue.isDirectory()?await Qt(U,J):new Map,[_e,...We]=[...he.values()].flat();return _e===void 0?{single:Q}:{several:new Map(Array.from(he,([Qe,rt])=>[Qe,()=>Bt(U,rt,J)])),
...We.length===0&&_e.isDirectory()&&{single:Q}}}catch(ue){throw Ht(ue,U,J)}}async function Bt(U,J,Q){const[ue="",he]=J.map(_e=>_e.name);if(he!==void 0)throw new Error(`is there twice, as ${(0,xe.TL)(ue)}\
 and as ${(0,xe.TL)(he)}. Remove one of them`);if(J[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await ut((0,ee.join)(U,ue),Q)}async function Qt(U,J){const Q=new Map,
ue=await(0,oe.readdir)(U,{withFileTypes:!0});if(se(ue.map(({name:he})=>he)))return Q;for(const he of ue){if(J.throwIfAborted(),he.name.startsWith(".")||!await Wt((0,ee.join)(U,he.name),J))continue;const _e=he.
isDirectory()?he.name:he.name.replace(/\.zip$/i,"");Q.set(_e,[...Q.get(_e)??[],he])}return Q}async function Wt(U,J){const Q=await(0,oe.stat)(U).catch(()=>{});if(Q?.isDirectory())return se(await It(U));
if(!Q?.isFile()||!/\.zip$/i.test(U))return!1;try{return se([...(await ut(U,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function Ht(U,J,Q){if(Q.aborted)return Q.reason;const ue=/The package (is .*, not a zip)/.
exec((0,M.gJ)(U))?.[1],he=(0,re.existsSync)(J)?`can't be read: ${(0,ie.Uc)(U)}`:`doesn't exist: ${(0,xe.MW)(J)}`;return new Error(ue?`${ue}. Set a package (.zip), or the folder with its unpacked files`:
he,{cause:U})}async function Dt(U,J){const Q=(0,ee.join)(U,I(await It(U))),ue=await He(Q);if(ue&&!ue.paths)throw new Error(`${u.gv} isn't as this action writes it`);const he=ue?.paths?new Set([...be,...ue.
paths]):await et(Q,J),_e=await ze(Q,he,J,De);if(_e.size===0)throw new Error("no files are in it");return d("folder",_e)}async function It(U){const J=await Ze(U),ue=J.filter(he=>he.endsWith("/")).map(async he=>(await Ze(
(0,ee.join)(U,he))).map(_e=>he+_e));return[...J,...(await Promise.all(ue)).flat()]}async function Kt(U,J,{ignore:Q,signal:ue}){const he=await _t("base",ue,()=>kt(U,ue)),_e=await _t("head",ue,()=>kt(J,
ue)),We=jt(he,_e)?[void 0]:[...new Set([...Mt(he),...Mt(_e)])].sort(),Ve=[];for(const rt of We){const ft=rt===void 0?"":` ${(0,xe.TL)(rt)}`,at=await _t(`base${ft}`,ue,()=>bt(he,rt)),mt=await _t(`head${ft}`,
ue,()=>bt(_e,rt));Ve.push(m(at,mt,{name:rt,ignore:Q}))}const Qe=({single:rt,several:ft})=>rt!==void 0||ft!==void 0;return Qe(he)&&Qe(_e)?{workflows:Ve}:{workflows:Ve,missing:Qe(he)?"head":"base"}}function jt(U,J){
const Q=[U,J];if(!(Q.every(({single:Ve,several:Qe})=>Ve&&Qe)&&Mt(U).join()!==Mt(J).join())&&Q.every(({single:Ve,several:Qe})=>!Ve||Qe))return!1;if(Q.every(({single:Ve,several:Qe})=>!Qe||Ve))return!0;const[
_e,We]=U.several?["head","base"]:["base","head"];throw new M.HR({what:`${_e} is a single workflow, but ${We} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function Mt({several:U}){return[...U?.keys()??[]]}async function bt({single:U,several:J},Q){return await(Q===void 0?U:J?.get(Q))?.()}async function _t(U,J,Q){try{return await Q()}catch(ue){J.throwIfAborted();
const he=ue instanceof M.HR?ue.topic:"import-deploy-and-promote";throw new M.HR({what:`${U} ${(0,M.gJ)(ue)}`,topic:he,cause:ue})}}}),142:((Le,Ne,w)=>{w.d(Ne,{Uc:()=>P,Rs:()=>E});var u=w(598),X=w(455),
K=w(760);const ae=ct(import.meta.url)("node:util");var ve=w(279),B=w(706);const Z={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function k(j){return/^E[A-Z0-9]+$/.test(Object(j).code)}function A(j){if(!k(j))return(0,ve.gJ)(j);
const{code:F="",errno:S=0}=j;return Z[F]??(0,ae.getSystemErrorMap)().get(S)?.[1]??F}function P(j){const{path:F,dest:S=F}=Object(j);return k(j)&&S?`${A(j)} (${(0,B.MW)(S)})`:A(j)}function E(j,F,S="Set \
another directory, or free some space."){const f=Object(j).code==="ENAMETOOLONG",m={what:`Can't write ${F}`,why:A(j),cause:j};return new ve.HR({...m,advice:f?"Set a shorter name.":S})}async function $(j){
await rm(j,{recursive:!0,force:!0,maxRetries:10})}const y=/^\.workflow-export-[0-9a-f]{12}$/;async function T(j,F,S=dirname(j)){const f=join(S,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(f,F,{flag:"wx"}),await rename(f,j)}catch(m){throw await $(f).catch(()=>{}),m}}async function O(j,F){await T(j,F).catch(S=>{throw E(S,j)})}}),279:((Le,Ne,w)=>{w.d(Ne,{HR:()=>X,gJ:()=>Z,
h_:()=>B,iT:()=>ve});const u=null;class X extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(A){super(ae(A),{cause:A.
cause}),this.what=A.what,Object.assign(this,A)}with(A){return new X({...this,cause:this,...A})}}function K({what:k,why:A=""}){return A===""?k:`${k}: ${A}`}function ae(k){const A=K(k);return`${A}${/[.!?…]$/.
test(A)?"":"."} ${k.advice??""}`.trim()}function ve(k){return k instanceof Error?k:new Error(String(k))}function B(k){return k instanceof X?k:new X({what:Z(k),cause:k})}function Z(k){return ve(k).message}}),
725:((Le,Ne,w)=>{w.d(Ne,{lm:()=>X.lm,t1:()=>K});const u=ct(import.meta.url)("node:async_hooks");var X=w(528);function K(E=""){return{info:$=>ve(E+$),warning:$=>X.$e(E+$),debug:$=>X.Yz(E+$),mask:X.Pq}}
function ae(E){const $=[];return{...K(`[${E}] `),info:y=>$.push(y),end(y){core.startGroup(B(y));for(const T of $)ve(T);core.endGroup()}}}function ve(E){X.pq(B(E))}function B(E){return E.replaceAll("##\
[","## [")}const Z=new u.AsyncLocalStorage;let k=!1;function A(E,$){return k||P(),k=!0,Z.run(E,$)}function P(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=(($,...y)=>{const T=Z.
getStore(),O=String($);return T===void 0||/^::(add-mask|debug)::/.test(O)?E($,...y):(Z.exit(()=>T.debug(O.trimEnd())),!0)})}}),276:((Le,Ne,w)=>{w.d(Ne,{VY:()=>E,Pd:()=>T,E_:()=>O,eF:()=>P,n0:()=>y});var u=w(
24),X=w(455);const K=ct(import.meta.url)("node:os");var ae=w(760),ve=w(528),B=w(142),Z=w(279),k=w(706);const A=6e4;async function P(S){const f=new AbortController;for(const m of["SIGINT","SIGTERM","SI\
GBREAK"]){const _={what:`Cancelled (${m})`,topic:"the-job-on-the-platform"};process.on(m,()=>f.abort(new Z.HR(_)))}try{if(await S(f.signal),$)throw $}catch(m){for(let C=m;C instanceof Error;C=C.cause)
ve.Yz(C.stack??C.message);const _=E(m);ve.C1(`${(0,k.OX)((0,Z.gJ)(m),A)}${_===void 0?"":` See ${_}`}`)}process.stdout.write("",()=>process.exit())}function E(S){const{GITHUB_SERVER_URL:f,GITHUB_ACTION_REPOSITORY:m,
GITHUB_ACTION_REF:_}=process.env;if(!(!(S instanceof Z.HR)||S.topic===void 0||!f||!m||!_))return encodeURI(`${f}/${m}/blob/${_}/docs/troubleshooting.md#${S.topic}`)}let $;function y(S){try{for(const[f,
m]of Object.entries(S))m!==void 0&&ve.uH(f,m)}catch(f){const m="Check the runner's disk.";$=new Z.HR({what:"Can't write the step's outputs",why:(0,B.Uc)(f),advice:m,cause:f})}}async function T(S){const f=process.
env.RUNNER_TEMP||(0,K.tmpdir)();return await(0,X.mkdtemp)((0,ae.join)(f,S)).catch(O(f))}function O(S){return f=>{throw(0,B.Rs)(f,S,"Check the runner's temporary folder.")}}function j(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function F(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Le,Ne,w)=>{w.d(Ne,{Bu:()=>k,
Sy:()=>T,il:()=>P});var u=w(528),X=w(279),K=w(132),ae=w(706);const ve=1024*1024-1e4,B=2e5;function Z(O,j){const F=j.map(C=>C.map($)),S=O.map((C,L)=>F.some(N=>N[L]!=="")),f=(C,L)=>`<tr>${C.flatMap((N,p)=>S[p]?
`<${L}>${N}</${L}>`:[]).join("")}</tr>`,m=F.map(C=>f(C,"td")),_=C=>`<tr><td colspan="${O.length}">\u2026 and ${counted(C,"more row")}</td></tr>`;return`<table>${f(O.map(escapeAll),"th")}${y(m,_).join(
"")}</table>`}function k(O){return`<table>${O.map(([F,S])=>S===void 0?"":`<tr><th align="left">${(0,K.FO)(F)}</th><td>${$(S)}</td></tr>`).join("")}</table>`}function A(O){const j=O.map(({names:F,message:S,
help:f})=>{const m=F.map(C=>`**${plainText(C)}**`);return`- ${y(m,C=>`and ${C} more`,B/2).join(", ")}: ${P(S,f)}`});return y(j,F=>`- \u2026 and ${counted(F,"more cause")}`).join(`
`)}function P(O,j){return j===void 0?(0,K.wh)(O):`${(0,K.wh)(O)} <a href="${(0,K.FO)(j)}">Troubleshooting</a>`}function E(O,j){return`<details><summary>${escapeAll(O)}</summary>

${j}

</details>`}function $(O){return typeof O=="string"?O===""?"":`<code>${(0,K.FO)((0,K.RK)(O))}</code>`:"words"in O?(0,K.wh)(O.words):`<a href="${(0,K.FO)(O.href)}">${(0,K.wh)(O.text)}</a>${(0,K.FO)(O.after??
"")}`}function y(O,j,F=B){let S=F;const f=O.filter(m=>{const _=Buffer.byteLength(m),C=_<=S;return C&&(S-=_),C});return f.length===O.length?f:[...f,j(O.length-f.length)]}async function T(O,...j){const F=f=>`${(0,ae.
hS)(f,"part")} of this page would not fit and ${f===1?"is":"are"} left out.`,S=[`### ${(0,K.wh)(O)}`,...y(j,F,ve)];try{await u.z.addRaw(S.join(`

`),!0).write()}catch(f){u.$e(`Can't write the job summary: ${(0,X.gJ)(f)}`)}}}),132:((Le,Ne,w)=>{w.d(Ne,{EU:()=>Z,FO:()=>P,Jj:()=>ve,RK:()=>K,SS:()=>B,wh:()=>A});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",X=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function K(y){return/^[ -[\]-~]*$/.test(y)&&!y.includes("##[")?y:y.replace(X,(T,O)=>O===void 0?T:ae(O))}function ae(y){return`\
\\u{${y.codePointAt(0)?.toString(16)}}`}function ve(y,T){if(y.length<=T)return y;const O=Array.from(y.slice(0,2*T+2));return O.length>T?`${O.slice(0,T).join("")}\u2026`:y}function B(y,T=100){const O=K(
ve(y,T)).replaceAll("	",ae)||'""',j="`".repeat($(O)+1);return/^`|`$/.test(O)||/^ .*[^ ].* $/.test(O)?`${j} ${O} ${j}`:j+O+j}function Z(y,T,O){const F=y.map(f=>O+K(f).replace(/(?<=^\s*):(?=:)/,ae)).join(
`
`),S="`".repeat(Math.max(3,$(F)+1));return`${O}${S}${T}
${F}
${O}${S}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function A(y){return P(K(y).replaceAll("	"," ")).replace(k,"$&<wbr>")}function P(y){return y.replace(E,T=>`&#${T.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function $(y){return(y.match(/`+/g)??[]).reduce((T,O)=>Math.max(T,O.length),0)}}),761:((Le,Ne,w)=>{w.d(Ne,{q:()=>ae});
const u=500,X=1e6,K=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ae(k,A,P){let E=k.startsWith("\uFEFF")?1:0,$=0;function y(){for(;;){
const F=k.charAt(E);if(F!==" "&&F!==`
`&&F!=="\r"&&F!=="	")return F;E++}}function T(){const F=E;if(K.lastIndex=F,!K.test(k))throw new SyntaxError;return E=K.lastIndex,k.slice(F,E)}function O(F,S){const f=y();if(f==="["){const _=[],C=P.enter(
F);return j("]",S,()=>_.push(O(C,S+1))),P.array(_,F)}if(f==="{"){const _=new Map;return j("}",S,()=>{if(y()!=='"')throw new SyntaxError;const C=T(),L=C.includes("\\")?JSON.parse(C):C.slice(1,-1);if(_.
has(L)||y()!==":")throw new SyntaxError;E++,_.set(L,O(P.enter(F,L),S+1))}),P.object(_,F)}const m=T();return P.scalar(m.includes("\\")?JSON.stringify(JSON.parse(m)):m)}function j(F,S,f){if(S===u)throw new RangeError;
E++;let m=y()===F?F:",";for(;m===",";){if(++$>X)throw new RangeError;f(),m=y(),m===","&&E++}if(m!==F)throw new SyntaxError;E++}try{const F=O(A,0);if(y()==="")return F}catch{}}function ve(k){const A=ae(
k,`
`,B);return A===void 0?void 0:`${A}
`}const B={enter:k=>`${k}  `,scalar:k=>k,array:(k,A)=>Z("[",k,"]",A),object(k,A){const P=[...k.keys()].sort().map(E=>`${JSON.stringify(E)}: ${k.get(E)}`);return Z("{",P,"}",A)}};function Z(k,A,P,E){return A.
length===0?k+P:`${k}${E}  ${A.join(`,${E}  `)}${E}${P}`}}),806:((Le,Ne,w)=>{w.d(Ne,{Oj:()=>$,Sr:()=>E,dU:()=>P,fw:()=>ve,gv:()=>u,jq:()=>k,x5:()=>Z});const u=".workflow-export.json",X=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ae=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ve=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...ve,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',X],["changes how git or GitHub treats t\
he repository",K],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ae]];function Z(T,O=B){const j=y(T);return O.find(([,F])=>F.test(T)||F.test(j))?.[0]}function k(T){return[ae,X,K].some(O=>O.test(y(T)))}function A(T){return X.
test(y(T))?"is in a .git folder":T.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function P(T){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(y(T)))}
function E(T){return T.normalize("NFC").toUpperCase().toLowerCase()}function $(T){const O=new Map;for(const j of T){const F=E(j.replace(/\/$/,"")),S=O.get(F);if(S!==void 0)return[S,j];O.set(F,j)}for(const[
j,F]of O)for(const{index:S}of j.matchAll(/\//g)){const f=O.get(j.slice(0,S));if(f?.endsWith("/")===!1)return[f,F]}}function y(T){return T.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Le,Ne,w)=>{w.d(
Ne,{MW:()=>ae,OX:()=>X,TL:()=>K,hS:()=>Z,pO:()=>$,v5:()=>A,zD:()=>B});var u=w(132);function X(f,m=300){const _=f.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(_,m)}function K(f,m=100){
return(0,u.RK)(JSON.stringify((0,u.Jj)(f,m)))}function ae(f){return K(f,1e3).replaceAll("\\\\","\\")}function ve(f){if(f<1024)return`${f} B`;const m=(f/1024).toFixed(1);return Number(m)<1024?`${m} KiB`:
`${(f/1024**2).toFixed(1)} MiB`}function B(f){return String(f).replace(/\B(?=(\d{3})+$)/g,",")}function Z(f,m){return`${B(f)} ${m}${f===1?"":"s"}`}function k(f){if(f<9950)return`${(f/1e3).toFixed(1)} \
s`;const m=Math.round(f/1e3);if(m<60)return`${m} s`;const[_,C]=[Math.floor(m/60),Math.floor(m/3600)];return C>0?`${C} h ${_%60} min`:`${_} min ${m%60} s`}const A="***",P=4,E=8;class ${#e=new Map;#t=new Set;constructor(m=[]){
for(const _ of m)this.add(_)}add(m,_=C=>!0){const C=new Set([m,...m.split(/[\r\n]/)].map(L=>L.trim()));for(const L of[...C].filter(_).flatMap(y)){const N=L.slice(0,E);this.#e.set(N,(this.#e.get(N)??new Set).
add(L)),this.#t.add(N.length)}}redact=(m,_=300)=>{const C=m.trimStart(),L=Math.min(C.length,_*4);return X(this.hide(C,()=>{},L)+(L<C.length?"\u2026":""),_)};hide(m,_=L=>{},C=m.length){let[L,N]=["",0];
for(let p=0;p<C;p++){const M=this.#n(m,p);M!==""&&(_(M),p>=N&&(L+=m.slice(N,p)+A),N=Math.max(N,p+M.length))}return L+m.slice(N,C)}#n(m,_){let C="";for(const L of this.#t)for(const N of this.#e.get(m.slice(
_,_+L))??[])N.length<=C.length||!m.startsWith(N,_)||(N.length>=P||S(m,_,_+N.length))&&(C=N);return C}}function y(f){const m=G=>JSON.stringify(G).slice(1,-1),_=Buffer.from(f).toString(),C=[f,_,O(f)].flatMap(
G=>[G,m(G),m(m(G))]),L=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(G=>m(_).replace(G,F)),N=[m(_),...L].flatMap(G=>[G,G.replaceAll("/","\\/")]),p=encodeURIComponent(_),M=p.replace(/[!'()*]/g,j),re=M.replaceAll(
"%2A","*").replaceAll("~","%7E"),ee=[p,M,M.replaceAll("%2F","/"),re].flatMap(G=>[G,G.replaceAll("%20","+")]),ie=ee.map(G=>G.replace(/%../g,Te=>Te.toLowerCase())),xe=_.replace(/[&<>"']/g,G=>T[G]??""),ke=f.
length<E?f:Buffer.from(f).toString("base64").replace(/=+$/,"");return[...C,...N,xe,...ee,...ie,encodeURI(_),ke]}const T={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function O(f){try{return decodeURIComponent(
f)}catch{return f}}function j(f){return`%${f.charCodeAt(0).toString(16).toUpperCase()}`}function F(f){return`\\u${f.charCodeAt(0).toString(16).padStart(4,"0")}`}function S(f,m,_){const C=f.slice(Math.
max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(C)&&!/^[\p{L}\p{N}]/u.test(f.slice(_,_+2))}}),528:((Le,Ne,w)=>{w.d(Ne,{Yz:()=>an,V4:()=>lt,pq:()=>un,lm:()=>Rt,C1:()=>At,uH:()=>Jt,Pq:()=>sn,z:()=>we,$e:()=>Vt});
const u=ct(import.meta.url)("os");function X(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function K(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.
startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function ae(o,t,r){const a=new Z(o,t,r);process.stdout.write(a.toString()+u.EOL)}function ve(o,t=""){ae(o,{},t)}const B="::";class Z{constructor(t,r,a){
t||(t="missing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.
properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(r?r=!1:t+=",",t+=`${a}=${A(g)}`)}}return t+=`${B}${k(this.message)}`,t}}function k(o){return X(o).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function A(o){return X(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const P=ct(import.meta.url)("crypto");
var E=w(896);function $(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!E.existsSync(r))throw new Error(`Missing file at \
path: ${r}`);E.appendFileSync(r,`${X(t)}${u.EOL}`,{encoding:"utf8"})}function y(o,t){const r=`ghadelimiter_${P.randomUUID()}`,a=X(t);if(o.includes(r))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${u.EOL}${a}${u.EOL}${r}`}const T=ct(import.meta.url)(
"path");var O=w(611),j=w(692),F=w(783),S=w(770),f=o=>{var t={};return w.d(t,o),t},m=o=>(()=>o);const _=f({});var C=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||
(r=Promise))(function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.
apply(o,t||[])).next())})},L;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]=
"SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedire\
ct",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]=
"MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=
410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=
503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(L||(L={}));var N;(function(o){o.Accept="accept",o.ContentType="content-type"})(N||(N={}));var p;(function(o){o.ApplicationJson="app\
lication/json"})(p||(p={}));function M(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const re=[L.MovedPermanently,L.ResourceMoved,L.SeeOther,L.TemporaryRedirect,L.PermanentRedirect],oe=[L.BadGateway,
L.ServiceUnavailable,L.GatewayTimeout],ee=null,ie=10,xe=5;class ke extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,ke.prototype)}}class G{constructor(t){
this.message=t}readBody(){return C(this,void 0,void 0,function*(){return new Promise(t=>C(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.concat([r,a])}),this.
message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return C(this,void 0,void 0,function*(){return new Promise(t=>C(this,void 0,void 0,function*(){const r=[];this.message.on("data",a=>{r.push(
a)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Te(o){return new URL(o).protocol==="https:"}class be{constructor(t,r,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=a,
a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this.
_allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,r){return C(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return C(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return C(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,a){return C(this,void 0,
void 0,function*(){return this.request("POST",t,r,a||{})})}patch(t,r,a){return C(this,void 0,void 0,function*(){return this.request("PATCH",t,r,a||{})})}put(t,r,a){return C(this,void 0,void 0,function*(){
return this.request("PUT",t,r,a||{})})}head(t,r){return C(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,a,g){return C(this,void 0,void 0,function*(){return this.
request(t,r,a,g)})}getJson(t){return C(this,arguments,void 0,function*(r,a={}){a[N.Accept]=this._getExistingOrDefaultHeader(a,N.Accept,p.ApplicationJson);const g=yield this.get(r,a);return this._processResponse(
g,this.requestOptions)})}postJson(t,r){return C(this,arguments,void 0,function*(a,g,v={}){const W=JSON.stringify(g,null,2);v[N.Accept]=this._getExistingOrDefaultHeader(v,N.Accept,p.ApplicationJson),v[N.
ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.ApplicationJson);const Ue=yield this.post(a,W,v);return this._processResponse(Ue,this.requestOptions)})}putJson(t,r){return C(this,arguments,
void 0,function*(a,g,v={}){const W=JSON.stringify(g,null,2);v[N.Accept]=this._getExistingOrDefaultHeader(v,N.Accept,p.ApplicationJson),v[N.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.
ApplicationJson);const Ue=yield this.put(a,W,v);return this._processResponse(Ue,this.requestOptions)})}patchJson(t,r){return C(this,arguments,void 0,function*(a,g,v={}){const W=JSON.stringify(g,null,2);
v[N.Accept]=this._getExistingOrDefaultHeader(v,N.Accept,p.ApplicationJson),v[N.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.ApplicationJson);const Ue=yield this.patch(a,W,v);return this.
_processResponse(Ue,this.requestOptions)})}request(t,r,a,g){return C(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const v=new URL(r);let W=this.
_prepareRequest(t,v,g);const Ue=this._allowRetries&&ee.includes(t)?this._maxRetries+1:1;let Ke=0,pe;do{if(pe=yield this.requestRaw(W,a),pe&&pe.message&&pe.message.statusCode===L.Unauthorized){let Xe;for(const wt of this.
handlers)if(wt.canHandleAuthentication(pe)){Xe=wt;break}return Xe?Xe.handleAuthentication(this,W,a):pe}let ge=this._maxRedirects;for(;pe.message.statusCode&&re.includes(pe.message.statusCode)&&this._allowRedirects&&
ge>0;){const Xe=pe.message.headers.location;if(!Xe)break;const wt=new URL(Xe);if(v.protocol==="https:"&&v.protocol!==wt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),wt.hostname!==v.hostname)
for(const zt in g)zt.toLowerCase()==="authorization"&&delete g[zt];W=this._prepareRequest(t,wt,g),pe=yield this.requestRaw(W,a),ge--}if(!pe.message.statusCode||!oe.includes(pe.message.statusCode))return pe;
Ke+=1,Ke<Ue&&(yield pe.readBody(),yield this._performExponentialBackoff(Ke))}while(Ke<Ue);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return C(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function v(W,Ue){W?g(W):Ue?a(Ue):g(new Error("Unknown error"))}this.requestRawWithCallback(t,r,v)})})}requestRawWithCallback(t,r,a){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function v(Ke,pe){g||(g=!0,a(Ke,pe))}const W=t.httpModule.request(t.options,Ke=>{const pe=new G(
Ke);v(void 0,pe)});let Ue;W.on("socket",Ke=>{Ue=Ke}),W.setTimeout(this._socketTimeout||3*6e4,()=>{Ue&&Ue.end(),v(new Error(`Request timeout: ${t.options.path}`))}),W.on("error",function(Ke){v(Ke)}),r&&
typeof r=="string"&&W.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){W.end()}),r.pipe(W)):W.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),a=pm.getProxyUrl(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(t,r,a){const g={};g.parsedUrl=r;const v=g.parsedUrl.protocol==="https:";g.httpModule=v?https:http;const W=v?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):W,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Ue of this.handlers)
Ue.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,r,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const W=je(this.requestOptions.headers)[r];W&&(g=typeof W=="number"?W.toString():W)}const v=t[r];return v!==void 0?typeof v=="number"?v.toString():
v:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,r){let a;if(this.requestOptions&&this.requestOptions.headers){const v=je(this.requestOptions.headers)[N.ContentType];v&&(typeof v=="number"?a=
String(v):Array.isArray(v)?a=v.join(", "):a=v)}const g=t[N.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:r}_getAgent(t){let r;const a=pm.getProxyUrl(
t),g=a&&a.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;const v=t.protocol==="https:";let W=100;if(this.requestOptions&&(W=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const Ue={maxSockets:W,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Ke;const pe=a.protocol==="https:";v?Ke=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Ke=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Ke(Ue),this._proxyAgent=r}if(!r){const Ue={keepAlive:this.
_keepAlive,maxSockets:W};r=v?new https.Agent(Ue):new http.Agent(Ue),this._agent=r}return v&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){
return C(this,void 0,void 0,function*(){t=Math.min(ie,t);const r=xe*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(t,r){return C(this,void 0,void 0,function*(){return new Promise(
(a,g)=>C(this,void 0,void 0,function*(){const v=t.message.statusCode||0,W={statusCode:v,result:null,headers:{}};v===L.NotFound&&a(W);function Ue(ge,Xe){if(typeof Xe=="string"){const wt=new Date(Xe);if(!isNaN(
wt.valueOf()))return wt}return Xe}let Ke,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(r&&r.deserializeDates?Ke=JSON.parse(pe,Ue):Ke=JSON.parse(pe),W.result=Ke),W.headers=t.message.headers}catch{}if(v>
299){let ge;Ke&&Ke.message?ge=Ke.message:pe&&pe.length>0?ge=pe:ge=`Failed request: (${v})`;const Xe=new ke(ge,v);Xe.result=W.result,g(Xe)}else a(W)}))})}}const je=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var De=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){
W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).next())})};class d{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class h{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class H{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var I=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||
(r=Promise))(function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.
apply(o,t||[])).next())})};class se{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(se.getRequestToken())],
a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return I(this,void 0,void 0,function*(){var r;const v=(r=(yield se.
createHttpClient().getJson(t).catch(W=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${W.statusCode}
 
        Error Message: ${W.message}`)})).result)===null||r===void 0?void 0:r.value;if(!v)throw new Error("Response json body do not have ID Token field");return v})}static getIDToken(t){return I(this,
void 0,void 0,function*(){try{let r=se.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const a=yield se.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var Me=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(function(v,W){function Ue(ge){try{
pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).next())})};const{access:Ae,appendFile:ze,
writeFile:Ze}=E.promises,et="GITHUB_STEP_SUMMARY",He="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class te{constructor(){this._buffer=""}filePath(){
return Me(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[et];if(!t)throw new Error(`Unable to find environment variable for $${et}. Check if your runtime en\
vironment supports job summaries.`);try{yield Ae(t,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,a={}){const g=Object.entries(a).map(([v,W])=>` ${v}="${W}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return Me(this,void 0,
void 0,function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?Ze:ze)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Me(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,r=!1){const a=r?
"ol":"ul",g=t.map(W=>this.wrap("li",W)).join(""),v=this.wrap(a,g);return this.addRaw(v).addEOL()}addTable(t){const r=t.map(g=>{const v=g.map(W=>{if(typeof W=="string")return this.wrap("td",W);const{header:Ue,
data:Ke,colspan:pe,rowspan:ge}=W,Xe=Ue?"th":"td",wt=Object.assign(Object.assign({},pe&&{colspan:pe}),ge&&{rowspan:ge});return this.wrap(Xe,Ke,wt)}).join("");return this.wrap("tr",v)}).join(""),a=this.
wrap("table",r);return this.addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:g,height:v}=a||{},W=Object.
assign(Object.assign({},g&&{width:g}),v&&{height:v}),Ue=this.wrap("img",null,Object.assign({src:t,alt:r},W));return this.addRaw(Ue).addEOL()}addHeading(t,r){const a=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",v=this.wrap(g,t);return this.addRaw(v).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const a=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).
addEOL()}}const ne=new te,de=null,we=ne;function Oe(o){return o.replace(/[\\]/g,"/")}function le(o){return o.replace(/[/]/g,"\\")}function Se(o){return o.replace(/[/\\]/g,path.sep)}const Je=ct(import.meta.
url)("string_decoder");var Be=w(434);const Pe=ct(import.meta.url)("child_process");var D=w(613),ce=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(
function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).
next())})};const{chmod:fe,copyFile:Ee,lstat:Ce,mkdir:Y,open:$e,readdir:me,rename:Re,rm:Ge,rmdir:nt,stat:st,symlink:gt,unlink:it}=E.promises,ut=process.platform==="win32";function kt(o){return ce(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(o);return ut&&!t.endsWith("\\")?`${t}\\`:t})}const Bt=268435456,Qt=E.constants.O_RDONLY;function Wt(o){return ce(this,void 0,void 0,function*(){
try{yield st(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Ht(o){return ce(this,arguments,void 0,function*(t,r=!1){return(r?yield st(t):yield Ce(t)).isDirectory()})}function Dt(o){
if(o=Kt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return ut?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function It(o,t){return ce(this,void 0,void 0,function*(){let r;
try{r=yield st(o)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(r&&r.isFile()){if(ut){const g=T.extname(o).toUpperCase();
if(t.some(v=>v.toUpperCase()===g))return o}else if(jt(r))return o}const a=o;for(const g of t){o=a+g,r=void 0;try{r=yield st(o)}catch(v){v.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${v}`)}if(r&&r.isFile()){if(ut){try{const v=T.dirname(o),W=T.basename(o).toUpperCase();for(const Ue of yield me(v))if(W===Ue.toUpperCase()){o=T.join(v,Ue);break}}catch(v){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${v}`)}return o}else if(jt(r))return o}}return""})}function Kt(o){return o=o||"",ut?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function jt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function Mt(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var bt=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(
function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).
next())})};function _t(o,t){return bt(this,arguments,void 0,function*(r,a,g={}){const{force:v,recursive:W,copySourceDirectory:Ue}=_e(g),Ke=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ke&&Ke.
isFile()&&!v)return;const pe=Ke&&Ke.isDirectory()&&Ue?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(W)yield We(r,pe,0,v);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are \
the same file`);yield Ve(r,pe,v)}})}function U(o,t){return bt(this,arguments,void 0,function*(r,a,g={}){if(yield ioUtil.exists(a)){let v=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(
r)),v=yield ioUtil.exists(a)),v)if(g.force==null||g.force)yield J(a);else throw new Error("Destination already exists")}yield Q(path.dirname(a)),yield ioUtil.rename(r,a)})}function J(o){return bt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function Q(o){return bt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function ue(o,t){return bt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const a=yield ue(o,!1);if(!a)throw ut?new Error(`Unable to locat\
e executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension fo\
r an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also check the file mode to verify the file is executable.`);return a}const r=yield he(o);return r&&r.length>0?r[0]:""})}function he(o){return bt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(ut&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(T.delimiter))g&&t.push(g);if(Dt(o)){const g=yield It(o,t);return g?[g]:[]}if(o.includes(T.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(T.delimiter))g&&r.push(g);const a=[];for(const g of r){const v=yield It(T.join(g,o),t);v&&a.push(v)}return a})}function _e(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,a=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function We(o,t,r,a){return bt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield Q(t);const g=yield ioUtil.readdir(o);for(const v of g){const W=`${o}/${v}`,Ue=`${t}/${v}`;(yield ioUtil.lstat(W)).isDirectory()?yield We(W,Ue,r,a):yield Ve(W,Ue,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Ve(o,t,r){return bt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(o);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const Qe=ct(import.meta.url)("timers");var rt=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(function(v,W){
function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).next())})};
const ft=process.platform==="win32";class at extends Be.EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let v=r?"":
"[command]";if(ft)if(this._isCmdFile()){v+=a;for(const W of g)v+=` ${W}`}else if(t.windowsVerbatimArguments){v+=`"${a}"`;for(const W of g)v+=` ${W}`}else{v+=this._windowsQuoteCmdArg(a);for(const W of g)
v+=` ${this._windowsQuoteCmdArg(W)}`}else{v+=a;for(const W of g)v+=` ${W}`}return v}_processLineBuffer(t,r,a){try{let g=r+t.toString(),v=g.indexOf(u.EOL);for(;v>-1;){const W=g.substring(0,v);a(W),g=g.
substring(v+u.EOL.length),v=g.indexOf(u.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return ft&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ft&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const W of t)if(r.some(
Ue=>Ue===W)){a=!0;break}if(!a)return t;let g='"',v=!0;for(let W=t.length;W>0;W--)g+=t[W-1],v&&t[W-1]==="\\"?g+="\\":t[W-1]==='"'?(v=!0,g+='"'):v=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let g=t.length;g>0;g--)r+=t[g-1],a&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(a=!0,r+="\\"):a=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),
a}exec(){return rt(this,void 0,void 0,function*(){return!Dt(this.toolPath)&&(this.toolPath.includes("/")||ft&&this.toolPath.includes("\\"))&&(this.toolPath=T.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield ue(this.toolPath,!0),new Promise((t,r)=>rt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+u.EOL);const g=new pt(a,this.toolPath);if(g.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield Wt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const v=this._getSpawnFileName(),W=Pe.spawn(v,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,v));let Ue="";W.stdout&&W.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.
write(pe),Ue=this._processLineBuffer(pe,Ue,ge=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ge)})});let Ke="";if(W.stderr&&W.stderr.on("data",pe=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Ke=this._processLineBuffer(
pe,Ke,ge=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ge)})}),W.on("error",pe=>{g.processError=pe.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
W.on("exit",pe=>{g.processExitCode=pe,g.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),g.CheckComplete()}),W.on("close",pe=>{g.processExitCode=pe,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(pe,ge)=>{Ue.length>0&&this.emit("stdline",Ue),Ke.length>0&&this.emit("errlin\
e",Ke),W.removeAllListeners(),pe?r(pe):t(ge)}),this.options.input){if(!W.stdin)throw new Error("child process missing stdin");W.stdin.end(this.options.input)}}))})}}function mt(o){const t=[];let r=!1,
a=!1,g="";function v(W){a&&W!=='"'&&(g+="\\"),g+=W,a=!1}for(let W=0;W<o.length;W++){const Ue=o.charAt(W);if(Ue==='"'){a?v(Ue):r=!r;continue}if(Ue==="\\"&&a){v(Ue);continue}if(Ue==="\\"&&r){a=!0;continue}
if(Ue===" "&&!r){g.length>0&&(t.push(g),g="");continue}v(Ue)}return g.length>0&&t.push(g.trim()),t}class pt extends Be.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Qe.setTimeout)(pt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ot=function(o,t,r,a){function g(v){return v instanceof
r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(
ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).next())})};function Nt(o,t,r){return Ot(this,void 0,void 0,function*(){const a=tr.argStringToArray(o);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function ot(o,t,r){return Ot(this,void 0,void 0,function*(){var a,g;let v="",
W="";const Ue=new StringDecoder("utf8"),Ke=new StringDecoder("utf8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ge=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Xe=Pt=>{W+=Ke.write(Pt),
ge&&ge(Pt)},wt=Pt=>{v+=Ue.write(Pt),pe&&pe(Pt)},zt=Object.assign(Object.assign({},r?.listeners),{stdout:wt,stderr:Xe}),hn=yield Nt(o,t,Object.assign(Object.assign({},r),{listeners:zt}));return v+=Ue.end(),
W+=Ke.end(),{exitCode:hn,stdout:v,stderr:W}})}var dt=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(function(v,W){function Ue(ge){try{pe(a.
next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).next())})};const Et=()=>dt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),xt=()=>dt(void 0,void 0,void 0,function*(){var o,t,r,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),v=(t=(o=g.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(a=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&a!==void 0?a:"",version:v}}),yt=()=>dt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),St=u.platform(),vt=u.arch(),Gt=St==="win32",Ct=St==="darwin",Xt=St==="linux";function qt(){return dt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Gt?Et():Ct?xt():yt()),{platform:St,arch:vt,isWindows:Gt,isMacOS:Ct,isLinux:Xt})})}var en=function(o,t,r,a){function g(v){return v instanceof r?v:new r(function(W){W(v)})}return new(r||(r=Promise))(
function(v,W){function Ue(ge){try{pe(a.next(ge))}catch(Xe){W(Xe)}}function Ke(ge){try{pe(a.throw(ge))}catch(Xe){W(Xe)}}function pe(ge){ge.done?v(ge.value):g(ge.value).then(Ue,Ke)}pe((a=a.apply(o,t||[])).
next())})},$t;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})($t||($t={}));function Lt(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function sn(o){ae("add-mask",{},o)}function yn(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function lt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Ft(o,t){const r=lt(o,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function tn(o,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],g=lt(o,t);if(r.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Jt(o,t){if(process.env.GITHUB_OUTPUT||"")return $("OUTPUT",y(o,t));process.stdout.write(u.EOL),ae("set-output",{name:o},
X(t))}function on(o){issue("echo",o?"on":"off")}function At(o){process.exitCode=$t.Failure,cn(o)}function nn(){return process.env.RUNNER_DEBUG==="1"}function an(o){ae("debug",{},o)}function cn(o,t={}){
ae("error",K(t),o instanceof Error?o.toString():o)}function Vt(o,t={}){ae("warning",K(t),o instanceof Error?o.toString():o)}function Rt(o,t={}){ae("notice",K(t),o instanceof Error?o.toString():o)}function un(o){
process.stdout.write(o+u.EOL)}function fn(o){issue("group",o)}function rn(){issue("endgroup")}function Yt(o,t){return en(this,void 0,void 0,function*(){fn(o);let r;try{r=yield t()}finally{rn()}return r})}
function dn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function ln(o){return process.env[`S\
TATE_${o}`]||""}function bn(o){return en(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Le,Ne,w)=>{function u(ve){const B=ve.protocol==="https:";if(X(ve))return;const Z=B?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Z)try{return new ae(Z)}catch{if(!Z.startsWith("http://")&&!Z.startsWith("https://"))return new ae(`ht\
tp://${Z}`)}else return}function X(ve){if(!ve.hostname)return!1;const B=ve.hostname;if(K(B))return!0;const Z=process.env.no_proxy||process.env.NO_PROXY||"";if(!Z)return!1;let k;ve.port?k=Number(ve.port):
ve.protocol==="http:"?k=80:ve.protocol==="https:"&&(k=443);const A=[ve.hostname.toUpperCase()];typeof k=="number"&&A.push(`${A[0]}:${k}`);for(const P of Z.split(",").map(E=>E.trim().toUpperCase()).filter(
E=>E))if(P==="*"||A.some(E=>E===P||E.endsWith(`.${P}`)||P.startsWith(".")&&E.endsWith(`${P}`)))return!0;return!1}function K(ve){const B=ve.toLowerCase();return B==="localhost"||B.startsWith("127.")||B.
startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class ae extends URL{constructor(B,Z){super(B,Z),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Le,Ne,w)=>{w.d(Ne,{E:()=>ae});class u{diff(B,Z,k={}){let A;typeof k=="function"?(A=k,k=
{}):"callback"in k&&(A=k.callback);const P=this.castInput(B,k),E=this.castInput(Z,k),$=this.removeEmpty(this.tokenize(P,k)),y=this.removeEmpty(this.tokenize(E,k));return this.diffWithOptionsObj($,y,k,
A)}diffWithOptionsObj(B,Z,k,A){var P;const E=L=>{if(L=this.postProcess(L,k),A){setTimeout(function(){A(L)},0);return}else return L},$=Z.length,y=B.length;let T=1,O=$+y;k.maxEditLength!=null&&(O=Math.min(
O,k.maxEditLength));const j=(P=k.timeout)!==null&&P!==void 0?P:1/0,F=Date.now()+j,S=[{oldPos:-1,lastComponent:void 0}];let f=this.extractCommon(S[0],Z,B,0,k);if(S[0].oldPos+1>=y&&f+1>=$)return E(this.
buildValues(S[0].lastComponent,Z,B));let m=-1/0,_=1/0;const C=()=>{for(let L=Math.max(m,-T);L<=Math.min(_,T);L+=2){let N;const p=S[L-1],M=S[L+1];p&&(S[L-1]=void 0);let re=!1;if(M){const ee=M.oldPos-L;
re=M&&0<=ee&&ee<$}const oe=p&&p.oldPos+1<y;if(!re&&!oe){S[L]=void 0;continue}if(!oe||re&&p.oldPos<M.oldPos?N=this.addToPath(M,!0,!1,0,k):N=this.addToPath(p,!1,!0,1,k),f=this.extractCommon(N,Z,B,L,k),N.
oldPos+1>=y&&f+1>=$)return E(this.buildValues(N.lastComponent,Z,B))||!0;S[L]=N,N.oldPos+1>=y&&(_=Math.min(_,L-1)),f+1>=$&&(m=Math.max(m,L+1))}T++};if(A)(function L(){setTimeout(function(){if(T>O||Date.
now()>F)return A(void 0);C()||L()},0)})();else for(;T<=O&&Date.now()<=F;){const L=C();if(L)return L}}addToPath(B,Z,k,A,P){const E=B.lastComponent;return E&&!P.oneChangePerToken&&E.added===Z&&E.removed===
k?{oldPos:B.oldPos+A,lastComponent:{count:E.count+1,added:Z,removed:k,previousComponent:E.previousComponent}}:{oldPos:B.oldPos+A,lastComponent:{count:1,added:Z,removed:k,previousComponent:E}}}extractCommon(B,Z,k,A,P){
const E=Z.length,$=k.length;let y=B.oldPos,T=y-A,O=0;for(;T+1<E&&y+1<$&&this.equals(k[y+1],Z[T+1],P);)T++,y++,O++,P.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return O&&!P.oneChangePerToken&&(B.lastComponent={count:O,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=y,T}equals(B,Z,k){return k.comparator?k.comparator(B,Z):B===Z||!!k.
ignoreCase&&B.toLowerCase()===Z.toLowerCase()}removeEmpty(B){const Z=[];for(let k=0;k<B.length;k++)B[k]&&Z.push(B[k]);return Z}castInput(B,Z){return B}tokenize(B,Z){return Array.from(B)}join(B){return B.
join("")}postProcess(B,Z){return B}get useLongestToken(){return!1}buildValues(B,Z,k){const A=[];let P;for(;B;)A.push(B),P=B.previousComponent,delete B.previousComponent,B=P;A.reverse();const E=A.length;
let $=0,y=0,T=0;for(;$<E;$++){const O=A[$];if(O.removed)O.value=this.join(k.slice(T,T+O.count)),T+=O.count;else{if(!O.added&&this.useLongestToken){let j=Z.slice(y,y+O.count);j=j.map(function(F,S){const f=k[T+
S];return f.length>F.length?f:F}),O.value=this.join(j)}else O.value=this.join(Z.slice(y,y+O.count));y+=O.count,O.added||(T+=O.count)}}return A}}class X extends u{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const K=new X;function ae(ve,B,Z){return K.diff(ve,B,Z)}})},gn={};function Tt(Le){var Ne=gn[Le];if(Ne!==void 0)return Ne.exports;var w=gn[Le]={exports:{}},u=!0;try{Hn[Le](w,w.exports,Tt),u=!1}finally{
u&&delete gn[Le]}return w.exports}typeof Tt<"u"&&(Tt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Le=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ne=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",u=K=>{K&&K.d<1&&(K.d=1,K.forEach(ae=>ae.r--),K.forEach(ae=>ae.r--?ae.r++:ae()))},X=K=>K.map(ae=>{if(ae!==null&&typeof ae=="object"){if(ae[Le])return ae;if(ae.then){var ve=[];ve.d=0,ae.then(k=>{B[Ne]=
k,u(ve)},k=>{B[w]=k,u(ve)});var B={};return B[Le]=k=>k(ve),B}}var Z={};return Z[Le]=k=>{},Z[Ne]=ae,Z});Tt.a=(K,ae,ve)=>{var B;ve&&((B=[]).d=-1);var Z=new Set,k=K.exports,A,P,E,$=new Promise((y,T)=>{E=
T,P=y});$[Ne]=k,$[Le]=y=>(B&&y(B),Z.forEach(y),$.catch(T=>{})),K.exports=$,ae(y=>{A=X(y);var T,O=()=>A.map(F=>{if(F[w])throw F[w];return F[Ne]}),j=new Promise(F=>{T=()=>F(O),T.r=0;var S=f=>f!==B&&!Z.has(
f)&&(Z.add(f),f&&!f.d&&(T.r++,f.push(T)));A.map(f=>f[Le](S))});return T.r?j:O()},y=>(y?E($[w]=y):P(k),u(B))),B&&B.d<0&&(B.d=0)}})(),Tt.d=(Le,Ne)=>{for(var w in Ne)Tt.o(Ne,w)&&!Tt.o(Le,w)&&Object.defineProperty(
Le,w,{enumerable:!0,get:Ne[w]})},Tt.o=(Le,Ne)=>Object.prototype.hasOwnProperty.call(Le,Ne);var xn=Tt(384);xn=await xn;
