import{createRequire as ut}from"module";const Jn={};var Gn={313:(Ue=>{Ue.exports=Ce;function Ce(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ce.prototype.go=function(K){
this.pending<this.max?u(this,K):this.waiting.push(K)},Ce.prototype.wait=function(K){this.pending===0?K(this.error):this.listeners.push(K)},Ce.prototype.hold=function(){return w(this)};function w(K){K.
pending+=1;var H=!1;return ce;function ce(B){if(H)throw new Error("callback called twice");if(H=!0,K.error=K.error||B,K.pending-=1,K.waiting.length>0&&K.pending<K.max)u(K,K.waiting.shift());else if(K.
pending===0){var ee=K.listeners;K.listeners=[],ee.forEach(ve)}}function ve(B){B(K.error)}}function u(K,H){H(w(K))}}),770:((Ue,Ce,w)=>{w(218)}),218:((Ue,Ce,w)=>{var u,K=w(278),H=w(756),ce=w(611),ve=w(692),
B=w(434),ee=w(613),O=w(23);u=k,u=P,u=x,u=S;function k(b){var d=new y(b);return d.request=ce.request,d}function P(b){var d=new y(b);return d.request=ce.request,d.createSocket=M,d.defaultPort=443,d}function x(b){
var d=new y(b);return d.request=ve.request,d}function S(b){var d=new y(b);return d.request=ve.request,d.createSocket=M,d.defaultPort=443,d}function y(b){var d=this;d.options=b||{},d.proxyOptions=d.options.
proxy||{},d.maxSockets=d.options.maxSockets||ce.Agent.defaultMaxSockets,d.requests=[],d.sockets=[],d.on("free",function(I,_,D,oe){for(var $e=$(_,D,oe),m=0,N=d.requests.length;m<N;++m){var G=d.requests[m];
if(G.host===$e.host&&G.port===$e.port){d.requests.splice(m,1),G.request.onSocket(I);return}}I.destroy(),d.removeSocket(I)})}O.inherits(y,B.EventEmitter),y.prototype.addRequest=function(d,p,I,_){var D=this,
oe=F({request:d},D.options,$(p,I,_));if(D.sockets.length>=this.maxSockets){D.requests.push(oe);return}D.createSocket(oe,function($e){$e.on("free",m),$e.on("close",N),$e.on("agentRemove",N),d.onSocket(
$e);function m(){D.emit("free",$e,oe)}function N(G){D.removeSocket($e),$e.removeListener("free",m),$e.removeListener("close",N),$e.removeListener("agentRemove",N)}})},y.prototype.createSocket=function(d,p){
var I=this,_={};I.sockets.push(_);var D=F({},I.proxyOptions,{method:"CONNECT",path:d.host+":"+d.port,agent:!1,headers:{host:d.host+":"+d.port}});d.localAddress&&(D.localAddress=d.localAddress),D.proxyAuth&&
(D.headers=D.headers||{},D.headers["Proxy-Authorization"]="Basic "+new Buffer(D.proxyAuth).toString("base64")),j("making CONNECT request");var oe=I.request(D);oe.useChunkedEncodingByDefault=!1,oe.once(
"response",$e),oe.once("upgrade",m),oe.once("connect",N),oe.once("error",G),oe.end();function $e(W){W.upgrade=!0}function m(W,ae,Y){process.nextTick(function(){N(W,ae,Y)})}function N(W,ae,Y){if(oe.removeAllListeners(),
ae.removeAllListeners(),W.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",W.statusCode),ae.destroy();var Ae=new Error("tunneling socket could not be established, statusC\
ode="+W.statusCode);Ae.code="ECONNRESET",d.request.emit("error",Ae),I.removeSocket(_);return}if(Y.length>0){j("got illegal response body from proxy"),ae.destroy();var Ae=new Error("got illegal respons\
e body from proxy");Ae.code="ECONNRESET",d.request.emit("error",Ae),I.removeSocket(_);return}return j("tunneling connection has established"),I.sockets[I.sockets.indexOf(_)]=ae,p(ae)}function G(W){oe.
removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,W.message,W.stack);var ae=new Error("tunneling socket could not be established, cause="+W.message);ae.code="ECONNRESET",d.request.emit("error",ae),I.removeSocket(_)}},y.prototype.removeSocket=function(d){
var p=this.sockets.indexOf(d);if(p!==-1){this.sockets.splice(p,1);var I=this.requests.shift();I&&this.createSocket(I,function(_){I.request.onSocket(_)})}};function M(b,d){var p=this;y.prototype.createSocket.
call(p,b,function(I){var _=b.request.getHeader("host"),D=F({},p.options,{socket:I,servername:_?_.replace(/:.*$/,""):b.host}),oe=H.connect(0,D);p.sockets[p.sockets.indexOf(I)]=oe,d(oe)})}function $(b,d,p){
return typeof b=="string"?{host:b,port:d,localAddress:p}:b}function F(b){for(var d=1,p=arguments.length;d<p;++d){var I=arguments[d];if(typeof I=="object")for(var _=Object.keys(I),D=0,oe=_.length;D<oe;++D){
var $e=_[D];I[$e]!==void 0&&(b[$e]=I[$e])}}return b}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="strin\
g"?b[0]="TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:j=function(){},u=j}),248:(Ue=>{const Ce=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
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
1510334235,755167117]);function w(u){let K=-1;for(let H of u)K=Ce[(K^H)&255]^K>>>8;return(K^-1)>>>0}Ue.exports=w}),502:((Ue,Ce,w)=>{var u=w(896),K=w(23),H=w(203),ce=H.Readable,ve=H.PassThrough,B=w(313),
ee=w(434).EventEmitter;Ce.BufferSlicer=P,Ce.FdSlicer=O,K.inherits(O,ee);function O(x){ee.call(this),this.fd=x,this.pend=new B,this.pend.max=1,this.refCount=0}O.prototype.read=function(x,S,y,M,$){var F=this;
F.pend.go(function(j){u.read(F.fd,x,S,y,M,function(b,d,p){j(),$(b,d,p)})})},O.prototype.createReadStream=function(x){return new k(this,x)},O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=
function(){var x=this;if(x.refCount-=1,x.refCount<0)throw new Error("invalid unref");if(x.refCount>0)return;u.close(x.fd,S);function S(y){y?x.emit("error",y):x.emit("close")}},K.inherits(k,ce);function k(x,S){
S=S||{},ce.call(this,S),this.context=x,this.context.ref(),this.start=S.start||0,this.endOffset=S.end,this.pos=this.start}k.prototype._read=function(x){var S=this,y=Math.min(S._readableState.highWaterMark,
x);if(S.endOffset!=null&&(y=Math.min(y,S.endOffset-S.pos)),y<=0){S.push(null),this._cleanup();return}S.context.pend.go(function(M){var $=Buffer.allocUnsafe(y);u.read(S.context.fd,$,0,y,S.pos,function(F,j){
F?S.destroy(F):j===0?(S.push(null),S._cleanup()):(S.pos+=j,S.push($.slice(0,j))),M()})})},k.prototype._destroy=function(x,S){this._cleanup(),S(x)},k.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},K.inherits(P,ee);function P(x){ee.call(this),this.refCount=0,this.buffer=x}P.prototype.read=function(x,S,y,M,$){if(!(0<=S&&S<=x.length))throw new RangeError("offset\
 outside buffer: 0 <= "+S+" <= "+x.length);if(M<0)throw new RangeError("position is negative: "+M);if(S+y>x.length&&(y=x.length-S),M+y>this.buffer.length&&(y=this.buffer.length-M),y<=0){setImmediate(function(){
$(null,0)});return}this.buffer.copy(x,S,M,M+y),setImmediate(function(){$(null,y)})},P.prototype.createReadStream=function(x){x=x||{};var S=new ve(x);S.start=x.start||0,S.endOffset=x.end,S.pos=S.endOffset||
this.buffer.length;for(var y=this.buffer.slice(S.start,S.pos),M=65536,$=0;;){var F=$+M;if(F>=y.length){$<y.length&&S.write(y.slice($,y.length));break}S.write(y.slice($,F)),$=F}return S.end(),S},P.prototype.
ref=function(){this.refCount+=1},P.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ue,Ce,w)=>{var u,K=w(896),H=w(106),ce=w(502),ve=w(23),B=w(434).
EventEmitter,ee=w(203).Transform,O=w(203).PassThrough,k=w(203).Writable;const P=typeof H.crc32=="function"?H.crc32:w(248);u=$,u=F,u=j,u=b,u=x,u=S,Ce.SY=y,u=M,u=oe,Ce.ax=$e,u=m,u=N,u=d,u=_,u=D,u=ae;function x(f,h){
return new Promise((X,T)=>{$(f,{...h,lazyEntries:!0},function(re,Me){if(re)return T(re);X(Me)})})}function S(f,h){return new Promise((X,T)=>{F(f,{...h,lazyEntries:!0},function(re,Me){if(re)return T(re);
X(Me)})})}function y(f,h){return new Promise((X,T)=>{j(f,{...h,lazyEntries:!0},function(re,Me){if(re)return T(re);X(Me)})})}function M(f,h,X){return new Promise((T,re)=>{b(f,h,{...X,lazyEntries:!0},function(Me,ke){
if(Me)return re(Me);T(ke)})})}function $(f,h,X){typeof h=="function"&&(X=h,h=null),h==null&&(h={}),h.autoClose==null&&(h.autoClose=!0),h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&(h.
decodeStrings=!0),h.validateEntrySizes==null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1),X==null&&(X=Oe),K.open(f,"r",function(T,re){if(T)return X(T);F(re,h,function(Me,ke){
Me&&K.close(re,Oe),X(Me,ke)})})}function F(f,h,X){typeof h=="function"&&(X=h,h=null),h==null&&(h={}),h.autoClose==null&&(h.autoClose=!1),h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&
(h.decodeStrings=!0),h.validateEntrySizes==null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1),X==null&&(X=Oe),K.fstat(f,function(T,re){if(T)return X(T);var Me=new ce.FdSlicer(
f);b(Me,re.size,h,X)})}function j(f,h,X){typeof h=="function"&&(X=h,h=null),h==null&&(h={}),h.autoClose=!1,h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&(h.decodeStrings=!0),h.validateEntrySizes==
null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1);var T=new ce.BufferSlicer(f);b(T,f.length,h,X)}function b(f,h,X,T){typeof X=="function"&&(T=X,X=null),X==null&&(X={}),X.
autoClose==null&&(X.autoClose=!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var re=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),
X.strictFileNames==null&&(X.strictFileNames=!1),T==null&&(T=Oe),typeof h!="number")throw new Error("expected totalSize parameter to be a number");if(h>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");f.ref();var Me=22,ke=20,ze=65535,Ze=Math.min(ke+Me+ze,h),qe=_e(Ze),He=h-qe.length;G(f,qe,
0,Ze,He,function(ne){if(ne)return T(ne);for(var se=Ze-Me;se>=0;se-=1)if(qe.readUInt32LE(se)===101010256){var he=qe.subarray(se),be=he.readUInt16LE(4),Te=he.readUInt16LE(10),ie=he.readUInt32LE(16),Se=he.
readUInt16LE(20),Ke=he.length-Me;if(Se!==Ke)return T(new Error("Invalid comment length. Expected: "+Ke+". Found: "+Se+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var We=re?V(he.subarray(22),!1):he.subarray(22);if(se-ke>=0&&qe.readUInt32LE(se-ke)===117853008){var De=qe.subarray(se-ke,se-ke+ke),L=we(De,8),ue=_e(56);return G(
f,ue,0,ue.length,L,function(fe){return fe?T(fe):ue.readUInt32LE(0)!==101075792?T(new Error("invalid zip64 end of central directory record signature")):(be=ue.readUInt32LE(16),be!==0?T(new Error("multi\
-disk zip files are not supported: found disk number: "+be)):(Te=we(ue,32),ie=we(ue,48),T(null,new d(f,ie,h,Te,We,X.autoClose,X.lazyEntries,re,X.validateEntrySizes,X.strictFileNames))))})}return be!==
0?T(new Error("multi-disk zip files are not supported: found disk number: "+be)):T(null,new d(f,ie,h,Te,We,X.autoClose,X.lazyEntries,re,X.validateEntrySizes,X.strictFileNames))}T(new Error("End of cen\
tral directory record signature not found. Either not a zip file, or file is truncated."))})}ve.inherits(d,B);function d(f,h,X,T,re,Me,ke,ze,Ze,qe){var He=this;B.call(He),He.reader=f,He.reader.on("err\
or",function(ne){I(He,ne)}),He.reader.once("close",function(){He.emit("close")}),He.readEntryCursor=h,He.fileSize=X,He.entryCount=T,He.comment=re,He.entriesRead=0,He.autoClose=!!Me,He.lazyEntries=!!ke,
He.decodeStrings=!!ze,He.validateEntrySizes=!!Ze,He.strictFileNames=!!qe,He.isOpen=!0,He.emittedError=!1,He.hasEachEntryBeenCalled=!1,He.lazyEntries||He._readEntry()}d.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function p(f,h){f.autoClose&&f.close(),I(f,h)}function I(f,h){f.emittedError||(f.emittedError=!0,f.emit("error",h))}d.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},d.prototype._readEntry=function(){var f=this;if(f.entryCount===f.entriesRead){setImmediate(function(){f.autoClose&&
f.close(),!f.emittedError&&f.emit("end")});return}if(!f.emittedError){var h=_e(46);G(f.reader,h,0,h.length,f.readEntryCursor,function(X){if(X)return p(f,X);if(!f.emittedError){var T=new _,re=h.readUInt32LE(
0);if(re!==33639248)return p(f,new Error("invalid central directory file header signature: 0x"+re.toString(16)));if(T.versionMadeBy=h.readUInt16LE(4),T.versionNeededToExtract=h.readUInt16LE(6),T.generalPurposeBitFlag=
h.readUInt16LE(8),T.compressionMethod=h.readUInt16LE(10),T.lastModFileTime=h.readUInt16LE(12),T.lastModFileDate=h.readUInt16LE(14),T.crc32=h.readUInt32LE(16),T.compressedSize=h.readUInt32LE(20),T.uncompressedSize=
h.readUInt32LE(24),T.fileNameLength=h.readUInt16LE(28),T.extraFieldLength=h.readUInt16LE(30),T.fileCommentLength=h.readUInt16LE(32),T.internalFileAttributes=h.readUInt16LE(36),T.externalFileAttributes=
h.readUInt32LE(38),T.relativeOffsetOfLocalHeader=h.readUInt32LE(42),T.generalPurposeBitFlag&64)return p(f,new Error("strong encryption is not supported"));f.readEntryCursor+=46,h=_e(T.fileNameLength+T.
extraFieldLength+T.fileCommentLength),G(f.reader,h,0,h.length,f.readEntryCursor,function(Me){if(Me)return p(f,Me);if(!f.emittedError){T.fileNameRaw=h.subarray(0,T.fileNameLength);var ke=T.fileNameLength+
T.extraFieldLength;T.extraFieldRaw=h.subarray(T.fileNameLength,ke),T.fileCommentRaw=h.subarray(ke,ke+T.fileCommentLength);try{T.extraFields=N(T.extraFieldRaw)}catch(Te){return p(f,Te)}if(f.decodeStrings){
var ze=(T.generalPurposeBitFlag&2048)!==0;T.fileComment=V(T.fileCommentRaw,ze),T.fileName=$e(T.generalPurposeBitFlag,T.fileNameRaw,T.extraFields,f.strictFileNames);var Ze=m(T.fileName);if(Ze!=null)return p(
f,new Error(Ze))}else T.fileComment=T.fileCommentRaw,T.fileName=T.fileNameRaw;T.comment=T.fileComment,f.readEntryCursor+=h.length,f.entriesRead+=1;for(var qe=0;qe<T.extraFields.length;qe++){var He=T.extraFields[qe];
if(He.id===1){var ne=He.data,se=0;if(T.uncompressedSize===4294967295){if(se+8>ne.length)return p(f,new Error("zip64 extended information extra field does not include uncompressed size"));T.uncompressedSize=
we(ne,se),se+=8}if(T.compressedSize===4294967295){if(se+8>ne.length)return p(f,new Error("zip64 extended information extra field does not include compressed size"));T.compressedSize=we(ne,se),se+=8}if(T.
relativeOffsetOfLocalHeader===4294967295){if(se+8>ne.length)return p(f,new Error("zip64 extended information extra field does not include relative header offset"));T.relativeOffsetOfLocalHeader=we(ne,
se),se+=8}break}}if(f.validateEntrySizes&&T.compressionMethod===0){var he=T.uncompressedSize;if(T.isEncrypted()&&(he+=12),T.compressedSize!==he){var be="compressed/uncompressed size mismatch for store\
d file: "+T.compressedSize+" != "+T.uncompressedSize;return p(f,new Error(be))}}f.emit("entry",T),f.lazyEntries||f._readEntry()}})}})}},d.prototype.eachEntry=function(){const f=this;if(!f.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(f.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");f.hasEachEntryBeenCalled=!0;let h=null;f.on("e\
ntry",T),f.on("end",re),f.on("error",Me);function X(){f.removeListener("entry",T),f.removeListener("end",re),f.removeListener("error",Me),f.autoClose&&f.close()}function T(ke){let{resolve:ze}=h;h=null,
ze({value:ke})}function re(){let{resolve:ke}=h;h=null,X(),ke({done:!0})}function Me(ke){let{reject:ze}=h;h=null,X(),ze(ke)}return{[Symbol.asyncIterator](){return this},next(){const ke=new Promise((ze,Ze)=>{
if(h!=null)throw new Error("next() called before previous Promise was resolved.");h={resolve:ze,reject:Ze}});return f.readEntry(),ke},return(ke){return X(),Promise.resolve({done:!0,value:ke})},throw(ke){
return X(),Promise.reject(ke)}}},d.prototype.openReadStream=function(f,h,X){var T=this,re=0,Me=f.compressedSize;if(X==null&&(X=h,h=null),h==null)h={};else{if(h.decodeFileData===!1){if(h.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(h.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(h.
decrypt!=null){if(!f.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(h.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+h.decrypt);if(f.isCompressed()&&h.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(h.decompress!=
null){if(!f.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(h.decompress===!1||h.decompress===!0))throw new Error(
"invalid options.decompress value: "+h.decompress);ze=h.decompress}}if(h.start!=null){if(re=h.start,re<0)throw new Error("options.start < 0");if(re>f.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(h.end!=null){if(Me=h.end,Me<0)throw new Error("options.end < 0");if(Me>f.compressedSize)throw new Error("options.end > entry.compressedSize");if(Me<re)throw new Error("options.\
end < options.start")}}var ke=h.decodeFileData===!1||(f.compressionMethod===0||f.compressionMethod===8&&h.decompress===!1)&&(!f.isEncrypted()||h.decrypt===!1);if((h.start!=null||h.end!=null)&&!ke)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!T.isOpen)return X(new Error("closed"));if(f.isEncrypted()&&!ke&&h.decrypt!==!1)return X(new Error("entr\
y is encrypted, and options.decodeFileData !== false"));var ze;if(ke)ze=!1;else if(f.compressionMethod===8)ze=h.decodeFileData!==!0;else return X(new Error("unsupported compression method: "+f.compressionMethod));
T.readLocalFileHeader(f,{minimal:!0},function(Ze,qe){if(Ze)return X(Ze);T.openReadStreamLowLevel(qe.fileDataStart,f.compressedSize,re,Me,ze,f.uncompressedSize,X)})},d.prototype.openReadStreamLowLevel=
function(f,h,X,T,re,Me,ke){var ze=this,Ze=f+h,qe=ze.reader.createReadStream({start:f+X,end:f+T}),He=qe;if(re){var ne=!1,se=H.createInflateRaw();qe.on("error",function(he){setImmediate(function(){ne||se.
emit("error",he)})}),qe.pipe(se),ze.validateEntrySizes?(He=new W(Me),se.on("error",function(he){setImmediate(function(){ne||He.emit("error",he)})}),se.pipe(He)):He=se,je(He,function(){ne=!0,se!==He&&se.
unpipe(He),qe.unpipe(se),qe.destroy()})}ke(null,He)},d.prototype.readLocalFileHeader=function(f,h,X){var T=this;X==null&&(X=h,h=null),h==null&&(h={}),T.reader.ref();var re=_e(30);G(T.reader,re,0,re.length,
f.relativeOffsetOfLocalHeader,function(Me){try{if(Me)return X(Me);var ke=re.readUInt32LE(0);if(ke!==67324752)return X(new Error("invalid local file header signature: 0x"+ke.toString(16)));var ze=re.readUInt16LE(
26),Ze=re.readUInt16LE(28),qe=f.relativeOffsetOfLocalHeader+30+ze+Ze;if(qe+f.compressedSize>T.fileSize)return X(new Error("file data overflows file bounds: "+qe+" + "+f.compressedSize+" > "+T.fileSize));
if(h.minimal)return X(null,{fileDataStart:qe});var He=new D;He.fileDataStart=qe,He.versionNeededToExtract=re.readUInt16LE(4),He.generalPurposeBitFlag=re.readUInt16LE(6),He.compressionMethod=re.readUInt16LE(
8),He.lastModFileTime=re.readUInt16LE(10),He.lastModFileDate=re.readUInt16LE(12),He.crc32=re.readUInt32LE(14),He.compressedSize=re.readUInt32LE(18),He.uncompressedSize=re.readUInt32LE(22),He.fileNameLength=
ze,He.extraFieldLength=Ze,re=_e(ze+Ze),T.reader.ref(),G(T.reader,re,0,re.length,f.relativeOffsetOfLocalHeader+30,function(ne){try{return ne?X(ne):(He.fileName=re.subarray(0,ze),He.extraField=re.subarray(
ze),X(null,He))}finally{T.reader.unref()}})}finally{T.reader.unref()}})},d.prototype.openReadStreamPromise=function(f,h){return new Promise((X,T)=>{this.openReadStream(f,h,function(re,Me){if(re)return T(
re);X(Me)})})},d.prototype.openReadStreamLowLevelPromise=function(f,h,X,T,re,Me){return new Promise((ke,ze)=>{this.openReadStream(f,h,X,T,re,Me,function(Ze,qe){if(Ze)return ze(Ze);ke(qe)})})},d.prototype.
readLocalFileHeaderPromise=function(f,h){return new Promise((X,T)=>{this.readLocalFileHeader(f,h,function(re,Me){if(re)return T(re);X(Me)})})};function _(){}_.prototype.getLastModDate=function(f){if(f==
null&&(f={}),!f.forceDosFormat)for(var h=0;h<this.extraFields.length;h++){var X=this.extraFields[h];if(X.id===21589){var T=X.data;if(T.length<5)continue;var re=T[0],Me=1;if(!(re&Me))continue;var ke=T.
readInt32LE(1);return new Date(ke*1e3)}else if(X.id===10){var T=X.data;if(T.length!==32||T.readUInt16LE(4)!==1||T.readUInt16LE(6)!==24)continue;var ze=T.readUInt32LE(8)+4294967296*T.readInt32LE(12),Ze=ze/
1e4-116444736e5;return new Date(Ze)}}return oe(this.lastModFileDate,this.lastModFileTime,f.timezone)},_.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},_.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},_.prototype.isCompressed=function(){return this.compressionMethod===8};function D(){}function oe(f,h,X){
var T=f&31,re=(f>>5&15)-1,Me=(f>>9&127)+1980,ke=0,ze=(h&31)*2,Ze=h>>5&63,qe=h>>11&31;if(X==null||X==="local")return new Date(Me,re,T,qe,Ze,ze,ke);if(X==="UTC")return new Date(Date.UTC(Me,re,T,qe,Ze,ze,
ke));throw new Error("unrecognized options.timezone: "+options.timezone)}function $e(f,h,X,T){for(var re=null,Me=0;Me<X.length;Me++){var ke=X[Me];if(ke.id===28789){if(ke.data.length<6||ke.data.readUInt8(
0)!==1)continue;var ze=ke.data.readUInt32LE(1);if(P(h)!==ze)continue;re=V(ke.data.subarray(5),!0);break}}if(re==null){var Ze=(f&2048)!==0;re=V(h,Ze)}return T||(re=re.replace(/\\/g,"/")),re}function m(f){
return f.indexOf("\\")!==-1?"invalid characters in fileName: "+f:/^[a-zA-Z]:/.test(f)||/^\//.test(f)?"absolute path: "+f:f.split("/").indexOf("..")!==-1?"invalid relative path: "+f:null}function N(f){
for(var h=[],X=0;X<f.length-3;){var T=f.readUInt16LE(X+0),re=f.readUInt16LE(X+2),Me=X+4,ke=Me+re;if(ke>f.length)throw new Error("extra field length exceeds extra field buffer size");var ze=f.subarray(
Me,ke);h.push({id:T,data:ze}),X=ke}return h}function G(f,h,X,T,re,Me){if(T===0)return setImmediate(function(){Me(null,_e(0))});f.read(h,X,T,re,function(ke,ze){if(ke)return Me(ke);if(ze<T)return Me(new Error(
"unexpected EOF"));Me()})}ve.inherits(W,ee);function W(f){ee.call(this),this.actualByteCount=0,this.expectedByteCount=f}W.prototype._transform=function(f,h,X){if(this.actualByteCount+=f.length,this.actualByteCount>
this.expectedByteCount){var T="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(T))}X(null,f)},W.prototype._flush=function(f){if(this.
actualByteCount<this.expectedByteCount){var h="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return f(new Error(h))}f()},ve.inherits(ae,B);function ae(){
B.call(this),this.refCount=0}ae.prototype.ref=function(){this.refCount+=1},ae.prototype.unref=function(){var f=this;if(f.refCount-=1,f.refCount>0)return;if(f.refCount<0)throw new Error("invalid unref");
f.close(h);function h(X){if(X)return f.emit("error",X);f.emit("close")}},ae.prototype.createReadStream=function(f){f==null&&(f={});var h=f.start,X=f.end;if(h===X){var T=new O;return setImmediate(function(){
T.end()}),T}var re=this._readStreamForRange(h,X),Me=!1,ke=new Y(this);re.on("error",function(Ze){setImmediate(function(){Me||ke.emit("error",Ze)})}),je(ke,function(){re.unpipe(ke),ke.unref(),re.destroy()});
var ze=new W(X-h);return ke.on("error",function(Ze){setImmediate(function(){Me||ze.emit("error",Ze)})}),je(ze,function(){Me=!0,ke.unpipe(ze),ke.destroy()}),re.pipe(ke).pipe(ze)},ae.prototype._readStreamForRange=
function(f,h){throw new Error("not implemented")},ae.prototype.read=function(f,h,X,T,re){var Me=this.createReadStream({start:T,end:T+X}),ke=new k,ze=0;ke._write=function(Ze,qe,He){Ze.copy(f,h+ze,0,Ze.
length),ze+=Ze.length,He()},ke.on("finish",re),Me.on("error",function(Ze){re(Ze)}),Me.pipe(ke)},ae.prototype.close=function(f){setImmediate(f)},ve.inherits(Y,O);function Y(f){O.call(this),this.context=
f,this.context.ref(),this.unreffedYet=!1}Y.prototype._flush=function(f){this.unref(),f()},Y.prototype.unref=function(f){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Ae="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\
\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\
\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function V(f,h){if(h)return f.toString("utf8");for(var X="",T=0;T<f.length;T++)X+=Ae[f[T]];return X}function we(f,h){var X=f.readUInt32LE(h),T=f.readUInt32LE(h+4);return T*4294967296+X}var _e;typeof Buffer.
allocUnsafe=="function"?_e=function(f){return Buffer.allocUnsafe(f)}:_e=function(f){return new Buffer(f)};function je(f,h){typeof f.destroy=="function"?f._destroy=function(X,T){h(),T?.(X)}:f.destroy=h}
function Oe(f){if(f)throw f}}),613:(Ue=>{Ue.exports=ut(import.meta.url)("assert")}),434:(Ue=>{Ue.exports=ut(import.meta.url)("events")}),896:(Ue=>{Ue.exports=ut(import.meta.url)("fs")}),611:(Ue=>{Ue.exports=
ut(import.meta.url)("http")}),692:(Ue=>{Ue.exports=ut(import.meta.url)("https")}),278:(Ue=>{Ue.exports=ut(import.meta.url)("net")}),598:(Ue=>{Ue.exports=ut(import.meta.url)("node:crypto")}),24:(Ue=>{Ue.
exports=ut(import.meta.url)("node:fs")}),455:(Ue=>{Ue.exports=ut(import.meta.url)("node:fs/promises")}),760:(Ue=>{Ue.exports=ut(import.meta.url)("node:path")}),203:(Ue=>{Ue.exports=ut(import.meta.url)(
"stream")}),756:(Ue=>{Ue.exports=ut(import.meta.url)("tls")}),23:(Ue=>{Ue.exports=ut(import.meta.url)("util")}),106:(Ue=>{Ue.exports=ut(import.meta.url)("zlib")}),991:((Ue,Ce,w)=>{w.d(Ce,{RT:()=>B,i_:()=>ve});
var u=w(528),K=w(899),H=w(279),ce=w(192);class ve{#e=[];#t;constructor(){const k=u.V4("api-key");k!==""&&u.Pq(k)}text(k){return u.V4(k)}lines(k){return u.V4(k,{trimWhitespace:!1})}optional(k,P){const x=this.
text(k);return x===""?void 0:this.parse(k,x,P)}parse(k,P,x){try{return x(P)}catch(S){this.refuse(k,(0,H.gJ)(S),(0,H.h_)(S).topic);return}}required(k,P,x="is required"){return this.text(k)===""&&this.refuse(
k,x),this.optional(k,P)}notEmpty(k,P,x){if(process.env[`INPUT_${k.toUpperCase()}`]?.trim()===""){const S=`Where an event has no inputs, write \`\${{ inputs.${k} || ${x} }}\``;this.refuse(k,`is empty. \
Is the name in the expression right?${x===void 0?"":` ${S}`}`)}return this.optional(k,P)}boolean(k,P){return this.notEmpty(k,ce.yG,P?void 0:"false")??P}exclude(k,P){for(const x of k)this.text(x)!==""&&
this.refuse(x,`can't be combined with ${P}`)}refuse(k,P,x="before-anything-is-sent"){this.#t??=x,this.#e.push(`${k} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check(k){if(k!==void 0&&this.#e.length===0)return k;
throw new H.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function B(O){return O.parse("ignore",O.lines("ignore"),K.wo)??K.K$}function ee(O){const k=O.required("host",parseAddress),x=O.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),S=(O.optional("timeout-minutes",parseNumber(1440))??30)*6e4,y=(O.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,M=O.boolean("summary",!0);return k&&x?{host:k,apiKey:x,timeoutMs:S,longestWaitMs:y,summary:M}:void 0}}),697:((Ue,Ce,w)=>{w.d(Ce,{UX:()=>P,bg:()=>d});var u=w(455),K=w(760),H=w(279),ce=w(
725),ve=w(276),B=w(57),ee=w(706);function O({host:p,pathname:I}){return p+I.replace(/\/$/,"")}const k=2e4;function P({message:p}){return(0,ee.OX)(p,1e3)}const x="<dock status ID>";function S(p){const I=new Map;
for(const{name:D,error:oe,job:$e}of p){if(!oe)continue;const{"dock-status-id":m}=$e,N=m===void 0?oe.message:oe.message.replaceAll(m,x),G=I.get(N)??{names:[],ids:[],help:helpFor(oe)};I.set(N,G),G.names.
push(D),m!==void 0&&G.ids.push(m)}const _=Math.max(100,Math.min(1e3,Math.floor(k/I.size)));return Array.from(I,([D,{names:oe,ids:$e,help:m}])=>({names:oe,message:toSingleLine(D,_).replaceAll(x,()=>$e.
join(", ")),help:m}))}function y(p){return S(p).map(({names:I,message:_})=>`${I.join(", ")}: ${_}`).join(" | ")}function M(p,I){return!p||!I||p.message===I.message?p??I:$(p,`${p.message} Also: ${I.message}`)}
function $(p,I){return new Failure({what:I,topic:asFailure(p).topic,cause:p})}async function F(p,I,{platform:_,titles:D,facts:oe=[],known:$e,work:m}){let N=$e;const G=Y=>{N=Y,setOutputs(Y)};G($e);const W={
inputs:p,platform:_,log:runnerLog(),signal:I,endsAt:1/0,publish:G},ae=await m(W).then(()=>{},toError);if(p.summary){const Y=factTable([["Host",{words:O(p.host)}],...oe,["Workflow ID",N["workflow-id"]],
["Dock status ID",N["dock-status-id"]],["Status",N.status&&{words:N.status}],["Duration",{words:humanTime(performance.now())}]]);ae?await writeSummary(D.failed,withHelp(P(ae),helpFor(ae)),Y):await writeSummary(
D.done,Y)}if(ae)throw ae}const j=1e6;async function b(p,I){const _=JSON.stringify(I);await d(`the output ${p}`,{[`${p}.json`]:_});const D=Buffer.byteLength(_)>j;D&&notice(`The output ${p} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${p}-path.`),setOutputs({[p]:D?[]:I})}async function d(p,I){try{const _=await(0,ve.Pd)("workflow-results-");for(const[D,oe]of Object.entries(I)){const $e=(0,K.
join)(_,D);await(0,u.writeFile)($e,oe).catch((0,ve.E_)($e)),(0,ve.n0)({[`${(0,K.parse)(D).name}-path`]:$e})}}catch(_){(0,ce.t1)().warning(`Can't keep ${p} as a file. ${(0,H.gJ)(_)}`)}}}),953:((Ue,Ce,w)=>{
w.d(Ce,{S:()=>zn});var u=w(124),K=w(706),H=w(436),ce=w(665);const ve=Number.MAX_SAFE_INTEGER,B=2,ee=60,O="</details>",k=41,P=100;function x(e,n={}){const{under:s=()=>"",parts:i=[],noun:l="change",folded:v=!1}=n,
{length:c}=s(ve),{least:A=c===0?e:`${e} \u2026`,changes:C=d(i)}=n;return{line:e,under:s,size:e.length+c,least:A,parts:i,changes:C,noun:l,folded:v}}function S(e,n,s={}){return n.length===0?[]:[x(e,{...s,
parts:n})]}function y(e,n){const s=({leaf:R,outer:te})=>te.length===1?0:R.size,i=(R,te)=>s(R)-s(te),l=new Map,v=()=>p(j(e,l).filter(([R])=>R!=="")),c=[];let A=$(e,[]).sort(i),C=n;for(let R=-1;A.length>
0&&R<c.length;C=n-M(v()))R=c.length,A=A.filter(te=>{const J=te.outer.filter(ye=>!l.has(ye)),Fe=J.map(ye=>ye.line.length+B+ee+(ye.folded?k:0)).reduce((ye,Ye)=>ye+Ye,te.leaf.least.length+B);if(Fe>C)return!0;
C-=Fe;for(const ye of J)l.set(ye,[]);return l.set(te.leaf,[te.leaf.least]),c.push(te),!1});for(const[R,{leaf:te}]of c.sort(i).entries()){const J=F(te,te.least.length+Math.floor(C/(c.length-R)));C-=M(J)-
te.least.length,l.set(te,J)}return v()}function M(e){return e.reduce((n,{length:s})=>n+s,0)}function $(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>$(s,[...n,e]))}function F({line:e,
under:n,size:s,least:i},l){if(s<=l)return[e,n(Math.max(l,ve))];for(let v=l-e.length-ee;v>P;v=Math.floor(v*.7)){const c=n(v);if(c!==""&&e.length+c.length<=l)return[e,c]}return[i]}function j(e,n){const{
line:s,parts:i,folded:l}=e;if(i.length===0)return[n.get(e)??[]];const v=i.filter(C=>n.has(C)).flatMap(C=>j(C,n)),c=i.filter(C=>!n.has(C)),A=[...v,[b(e,c)]];return l?[[`<details><summary>${s}</summary>`],
...A,[O]]:[[s],...A]}function b({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,K.hS)(n.length,"more connection")}`;if(d(n)===0)return"";const s=e==="workflow"?` in ${(0,K.hS)(n.length,
"more workflow")}`:"";return`\u2026 and ${(0,K.hS)(d(n),"more change")}${s}`}function d(e){return e.reduce((n,{changes:s})=>n+s,0)}function p(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,i)=>{
const l=s[0]===O||n(s)&&n(e[i-1]);return[i===0?"":l?`
`:`

`,...s]})}var I=w(132),_=w(997),D=w(408);const oe="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",$e="source from origin s\
rc tail out".split(" "),m=`${oe} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),N="action activity block node state step task widget id".split("\
 "),G="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),W="handle port pin output socket".split(" "),ae=/^[\p{L} _-]{1,30}$/u,
Y=60;function Ae(e,n){return V(e).some(s=>n.includes(s))}function V(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function we({slot:e,value:n},s,i){const l=s?
(0,H.YD)(s.value):[],c=G.flatMap(te=>l.filter(J=>J.toLowerCase()===te)).map(te=>{const[J,Ie]=[s?.field.inner.get(te),_e(s?.value.members.get(te))];return J&&(0,_.t5)(J).some(({texts:ye})=>ye.size>1)||
Ie.includes(" ")?Ie:""}),A=te=>V([te]).every(J=>[...m,...N].includes(J)),C=i.filter(te=>!m.includes(te.toLowerCase())&&!A(te)),R=e===void 0?[]:[`output ${e+1}`];return[_e(n),...c].find(te=>te!=="")??[
...C,...R].join(", ")}function _e(e){const s=(e?.type==="literal"?[]:(0,H.PX)(e).flatMap(i=>i.trim()||[])).join(", ");return s.length>Y||H.kk.test(s)?"":s}function je(e,{find:n}){const s=new Map(e.map(
c=>[c,Oe(c)])),i=(0,ce.Vn)([...s.values()].map(c=>c?.text)),l=[...i.values()].reduce((c,A)=>Math.max(c,A),0),v=(0,D.$z)(e,({source:c})=>c);return e.map(c=>{const A=s.get(c);if(A===void 0||c.label!=="")
return c;const C=n(A.text,A.place),R=C&&(0,_.FK)(C,c.source)?G.map(ye=>_e(C.value.members.get(ye))):[],te=[...R,(0,H.e1)(A.text)].find(ye=>ye!=="")??"",J=v.get(c.source)?.some(ye=>s.get(ye)?.text!==A.
text),Ie=R.length>0||i.get(A.text)===l;return(J||!Ie)&&(te!==(0,H.e1)(A.text)||ae.test(te))?{...c,label:te,links:[...c.links,{...A,target:c.target}]}:c})}function Oe({links:[e]}){const n=e&&(0,H.YD)(e.
place.value).find(l=>Ae([l],$e)&&Ae([l],W)),[s,i]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&i&&s?.type==="string"?{...e,text:s.text,field:i,value:s}:void 0}const f="targ\
et to dest destination head in".split(" "),X=`${oe} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(
" "),T="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function re(e,n){const s=(0,_.BQ)(e,n),i=(0,_.t5)(s.root).flatMap(te=>ke(te,s)),l=je(Ze(i),s),v=l.length>
0?l:he(i,s),c=new Set(v.flatMap(({source:te,target:J})=>[te.field,J.field])),A=(0,D.$z)(s.places,({field:te})=>te),C=[...c].filter(te=>[...c].some(J=>Me(A.get(te),A.get(J))));for(const te of C)c.delete(
te);const R=v.filter(({source:te,target:J})=>c.has(te.field)&&c.has(J.field));return{root:s.root,nodes:s.places.filter(({field:te})=>c.has(te)),edges:R}}function Me(e=[],n=[]){const s=([l])=>l?.field.
keys.length??0;if(s(n)>=s(e))return!1;const i=new Set(n.map(({value:l})=>(0,H.TH)(l)));return 2*e.filter(({value:l})=>(0,H.TH)(l)!==void 0&&i.has((0,H.TH)(l))).length>e.length}function ke(e,{find:n}){
const s=e.references.flatMap(A=>{const C=n(A.text,A.place,A.object);return C?[{...A,field:e,target:C}]:[]}),i=s.filter(({place:A,target:C})=>!(0,_.FK)(A,C)),l=s.length/e.references.length,v=l>=.5&&ze(
e.references)-ze(s)<=2;return(l>=.9||v&&Ae(e.keys.slice(-2),X))&&2*i.length>=s.length?[s]:[]}function ze(e){return new Set(e.map(({text:n})=>n)).size}function Ze(e){const n=e.filter(s=>!s.some(({place:i,
target:l})=>l.field===i.field));return[...(0,D.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const i=(0,D.$z)(s,c=>qe(c,$e)),l=(0,D.$z)(s,c=>qe(c,f));i.delete(void 0);const v=[...i].flatMap(([c,A])=>A.
flatMap(C=>(l.get(c)??[]).map(R=>He(C,R))));return v.sort((c,A)=>ne(A)-ne(c)||se(c)-se(A)),v[0]??[]})}function qe([e],n){const s=V(e?.field.keys.slice(-2)??[]),i=s.filter(l=>!n.includes(l));return i.length<
s.length?i.join(" "):void 0}function He(e,n){const s=new Map(e.map(i=>[i.place,i]));return n.flatMap(i=>{const l=s.get(i.place),v=l&&{source:l.target,target:i.target,links:[l,i]};return v?[{...v,label:we(
i,i.place,[]),item:i.place.value}]:[]})}function ne(e){return e.filter(({source:n,target:s})=>!(0,_.FK)(n,s)&&!(0,_.FK)(s,n)).length}function se([e]){return e?e.source.field.keys.length+e.target.field.
keys.length:0}function he(e,n){const[s,i]=[[],[]],l=new Set;for(const C of e){const R=C.flatMap(ye=>Te(ye,n)),[te]=R;if(te===void 0||10*R.length<9*C.length)continue;const J=te.link.field.keys.slice(te.
inside.field.keys.length),Ie=R.filter(({source:ye,inside:Ye})=>ye!==Ye);for(const{inside:ye}of Ie)l.add(ye.key);const Fe=Ae(J,T);if(!(!Fe&&Ie.length===0&&!Ae(J,X)))for(const{link:ye,source:Ye}of R){const et=ye.
place===Ye?void 0:ye.place,Qe={label:we(ye,et,J),links:[ye],item:et?.value};Fe?i.push({source:ye.target,target:Ye,...Qe}):s.push({source:Ye,target:ye.target,...Qe})}}const v=s.length<i.length?i:s,c=v.
filter(({links:C})=>C.some(({text:R,target:te})=>te.key??(0,H.TH)(te.value)===R)),A=be(2*c.length>v.length?c:v);return l.size>1||ze(A.flatMap(({links:C})=>C))>1?A:[]}function be(e){const n=({links:[s]})=>s?.
field;return[...(0,D.$z)(e,n)].flatMap(([s,i])=>{const l=[...(0,D.$z)(i,({source:J})=>J)],v=new Map(l.map(([J,Ie])=>[J,new Map(Ie.map(Fe=>[Fe.target,Fe]))])),c=({source:J,target:Ie})=>v.get(Ie)?.get(J);
if(10*i.filter(c).length<9*i.length)return i;const A=e.filter(J=>n(J)!==s),[C,R]=[new Set(A.map(({source:J})=>J)),new Set(A.map(({target:J})=>J))],te=({source:J,target:Ie})=>R.has(J)&&!C.has(J)&&C.has(
Ie)&&!R.has(Ie);return i.flatMap(J=>{const Ie=c(J);return!Ie||te(J)===te(Ie)?J:te(J)?{...J,links:[...J.links,...Ie.links]}:[]})})}function Te(e,{find:n}){for(let s=e.place;s;s=s.outer){const i=n(JSON.
stringify(s.key),s),l=[s,i].find(v=>v?.field===e.target.field);if(l)return[{link:e,source:l,inside:s}]}return[]}var ie=w(499);const Se={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},
Ke={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},We={same:"-->",added:"\
==>",removed:"-.->"},De=40,L=500,ue=5e4,fe=40,xe=6;function Le(e,n,{isWhole:s,hide:i}){const l=({status:C})=>s||C!=="same",v=new Set([...e.filter(l),...n.filter(l).flatMap(Q)]),c=n.filter(C=>Q(C).some(
l)).flatMap(Q);if(v.size===0)return{};for(const C of[new Set([...v,...c]),v]){const R=n.filter(Ie=>Q(Ie).every(Fe=>C.has(Fe)));if(C.size>De||R.length>L)continue;const te=e.filter(Ie=>C.has(Ie)),J=Ee(te,
R,i);if(J.length<=ue)return{picture:J}}return{note:`The picture is left out: it would have ${v.size>De?(0,K.hS)(v.size,"node"):"too many connections"}.`}}function Q({source:e,target:n}){return[e,n]}function Ee(e,n,s){
const i=new Map(e.map((c,A)=>[c,`n${A+1}`])),l=(0,ce.Vn)(e.map(({name:c})=>c)),v=e.map(c=>{const A=l.get(c.name)===1?c.name:c.label;return`  ${i.get(c)}["${Se[c.status]}${Re(s(A))||"?"}"]`});for(const{
source:c,target:A,label:C,status:R}of n){const te=`${Se[R]}${Re(s(C))}`.trim();v.push(`  ${i.get(c)} ${We[R]}${te===""?"":`|"${te}"|`} ${i.get(A)}`)}for(const[c,A]of Object.entries(Ke)){const C=e.filter(
R=>R.status===c).map(R=>i.get(R));C.length>0&&v.push(`  classDef ${c} ${A}`,`  class ${C.join()} ${c}`)}return[`flowchart ${me(e,n)>xe?"TD":"LR"}`,...new Set(v)].join(`
`)}function me(e,n){const s=new Set(n.map(({target:v})=>v)),i=e.filter(v=>!s.has(v)),l=new Map((i.length>0?i:e.slice(0,1)).map(v=>[v,1]));for(const[v,c]of l)for(const{source:A,target:C}of n)A===v&&!l.
has(C)&&l.set(C,c+1);return Math.max(...l.values())}function Re(e){return(0,I.RK)((0,I.Jj)(e.replace(/\s+/g," ").trim(),fe)).replace(Ge,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
rt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),st="* if when id name label title type key handle condition event relationships".split(" ");function pt(e,n=i=>i,s){const i=e.
head??e.base;if(i===void 0)return;const[l,v]=[e.base??i,e.head??i];if(l.type!==v.type)return;const c=(0,ce.j9)([v,l],s),A=re(l,v),C=Kt(e,A,c),R=[...new Set(C.values())].sort((Qe,dt)=>Qe.rank-dt.rank);
nn(R);const te=Xt(A,C),J=te.filter(Qe=>Qe.status!=="same"),Ie=Ct(A,J);Jt(e,R,c,Ie);const Fe=new Map(te.map(({item:Qe,source:dt,target:Ft})=>[Qe,`${dt.label} \u2192 ${Ft.label}`])),ye=new Set(R.map(({place:Qe})=>Qe.
key)),Ye=new Set(A.nodes.flatMap(({key:Qe,field:dt})=>Qe===void 0?[]:dt.keys.at(-2)??"")),et=Qe=>Qe.filter(({status:dt})=>dt!=="removed").length;return{...Le(R,te,{isWhole:e.status!=="modified",hide:n}),
connections:zt(J),size:{nodes:et(R),connections:et(te)},tells:Ie,isItemKey:Qe=>ye.has(Qe)||c.labelOf(JSON.stringify(Qe))!==void 0,labelOf:c.labelOf,endsOf:Qe=>Fe.get(Qe),withItems:Qe=>Ye.size===0?Qe:it(
Qe,Ye,i)}}function it(e,n,s){let i=s;const l=e.path.map((v,c)=>{const A=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?i=e.value:v.type!=="member"?i=v.item:i=i&&"members"in i?i.members.get(v.
key):void 0,v.type!=="member"||A===void 0||i===void 0||!("members"in i))return v;const C=typeof A=="string"?A:A.type==="member"?A.key:void 0;return C!==void 0&&n.has(C)?(0,ce.s3)(i,v.key):v});return{...e,
path:l}}const ft=({side:e})=>e==="head";function Ot(e){return e&&[e.key,Ot(e.outer)]}function Kt({matches:e},{nodes:n},s){const i=ye=>JSON.stringify(Ot(ye)),l=n.filter(({key:ye})=>ye!==void 0),v=[...(0,D.
$z)(l,i).values()].filter(ye=>ye.some(ft)&&!ye.every(ft)),c=new Set(v.flat()),A=ye=>c.has(ye)?i(ye):`${ye.value.id} ${ye.key??""}`,C=new Map(n.map((ye,Ye)=>[ye,Ye])),R=(0,D.$z)(n.filter(ft),A),te=(0,D.
$z)(e,({base:ye})=>ye.id),J=ye=>{const Ye=(c.has(ye)?void 0:te.get(ye.value.id))??[];for(let et=Ye.shift();et;et=Ye.shift()){const Qe=R.get(`${et.head.id} ${(0,ie.S7)(et.path.at(-1))}`)?.shift();if(Qe)
return Qe}return R.get(A(ye))?.shift()},Ie=new Map;let Fe=0;for(const ye of n){if(Ie.has(ye))continue;const Ye=ft(ye)?ye:J(ye);Fe=(Ye&&C.get(Ye))??Fe+1e-6;const et=Ye===void 0?"removed":Ye===ye?"added":
"same",Qe=Ye??ye,dt=Gt(Qe,s),Ft={name:dt,label:dt,status:et,rank:Fe,place:Qe,old:et==="same"?ye:void 0};Ie.set(ye,Ft).set(Qe,Ft)}return Ie}function nn(e){const n=(0,ce.Vn)(e.map(({name:s})=>s));for(const s of e){
const i=(0,H.TH)(s.place.value);i&&(n.get(s.name)??0)>1&&(s.label=(0,ce.oP)(s.name,i))}}function Gt({key:e,value:n,array:s},i){const[l,...v]=["componentType",...n.members.keys()].map(A=>(0,H.TN)(n,A)),
[c="?"]=[(0,H.QP)(n),l,(0,H.TH)(n),...v].filter(A=>A!==void 0);return e??i.nameOf(n,s)??(0,H.e1)(c)}function Xt({edges:e},n){const s=e.flatMap(R=>{const[te,J]=[n.get(R.source),n.get(R.target)];return te&&
J?[{...R,source:te,target:J,status:ft(R.source)?"added":"removed"}]:[]}),i=({source:R,target:te,label:J})=>`${R.rank} ${te.rank} ${J.replace(/(, )?output 1$/,"")}`,l=(0,D.$z)(s,({status:R})=>R),v=(0,D.
$z)(l.get("removed")??[],i),c=R=>v.get(i(R))?.pop()?"same":"added";return[...(l.get("added")??[]).map(R=>({...R,status:c(R)})),...[...v.values()].flat()].sort((R,te)=>R.source.rank-te.source.rank||R.target.
rank-te.target.rank)}function zt(e){const n=new Map;for(const s of["target","label"]){const i=l=>`${l.source.rank} ${s==="label"?l.label:l.target.rank}`;for(const[l,v,...c]of(0,D.$z)(e,i).values()){if(!l||
!v||c.length>0||l.status===v.status)continue;[l.source,l.target,v.target].every(({old:C})=>C)&&!n.has(l)&&!n.has(v)&&n.set(l,v).set(v,l)}}return e.flatMap(s=>{const i=n.get(s);return i&&s.status==="re\
moved"?[]:[{...s,kind:i?"rewired":s.status,was:i}]})}function Ct({root:e,nodes:n},s){const i=({keys:J})=>`${J[0]} ${J.length} ${J.at(-1)}`,l=(0,D.$z)((0,_.t5)(e),i),v=new Set(s.flatMap(J=>J.links.map(
({field:Ie})=>Ie))),c=new Set(s.map(({item:J})=>J)),A=new Set([e,...n.map(({field:J})=>J)]),C={added:new Set,removed:new Set};for(const J of s){const Ie=[J.source.name,J.target.name,...J.label.split("\
, ")].map(Fe=>JSON.stringify(Fe));for(const Fe of[...Ie,...J.links.map(ye=>ye.text)])C[J.status].add(Fe)}function R(J,Ie,Fe){if(Ie===void 0||A.has(Ie))return[{text:Fe,field:e}];const ye=Ie.keys.at(-1)===
_.NQ?[{text:JSON.stringify(Fe),field:Ie}]:[];if("text"in J)return[...ye,{text:J.text,field:Ie}];const Ye="members"in J?[...J.members]:[],et="items"in J?J.items.map(Qe=>["[]",Qe]):Ye;return[...ye,...et.
flatMap(([Qe,dt])=>R(dt,(0,_.Fu)(Ie,Qe),Qe))]}function te(J,Ie){const Fe=l.get(i(Ie))??[],ye=Fe.reduce((et,{texts:Qe})=>et+(Qe.get(J)??0),0);if(ye<3||!/^"?[\w.-]{0,30}"?$/.test(J))return!1;const Ye=Fe.
flatMap(({texts:et})=>[...et.values()]);return 2*ye>Ye.reduce((et,Qe)=>et+Qe,0)}return({path:J,...Ie})=>{const Fe=J.map(et=>et.type==="member"?et.key:"[]"),ye=J.some(et=>"item"in et&&c.has(et.item)),Ye=(et,Qe)=>{
const dt=R(et,Fe.reduce(_.Fu,e),`${Fe.at(-1)}`),Ft=dt.some(({field:tn})=>v.has(tn)),Hn=({text:tn,field:pn})=>{if(v.has(pn))return Qe.has(tn);const vn=`${pn.keys.findLast(Kn=>Kn!=="[]")}`;return rt.includes(
vn)||Qe.has(tn)&&Ae([vn],st)||Ft&&te(tn,pn)};return(Ft||ye)&&dt.every(Hn)};return Ie.kind==="modified"?Ye(Ie.from,C.removed)&&Ye(Ie.to,C.added):"value"in Ie&&Ye(Ie.value,C[Ie.kind])}}function Jt(e,n,{
componentOf:s},i){const l=(0,ie.pi)(e),v=n.flatMap(C=>{const{key:R,value:te,array:J}=C.place,Ie=(0,ce.qU)(te)===void 0?s(te,J):void 0;return[te.id===C.old?.value.id&&R===C.old.key?void 0:te,Ie].map(ye=>({
owner:ye,node:C}))}),c=(0,D.$z)(v,({owner:C})=>C);c.delete(void 0);const A=new Map(e.matches.map(({path:C,head:R})=>[C.at(-1),R]));for(const C of e.changes){if(i(C)||l(C))continue;const R=C.path.map(J=>A.
get(J)).reverse(),te=["value"in C&&C.value,...R].find(J=>c.has(J));for(const{node:J}of c.get(te)??[])J.status==="same"&&(J.status="modified")}}var Bt=w(965);const It=2,yt=1e3,_t=240,U=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],Z=40,q="...";function de(e,n){const s=[le(e??n),le(n??e)],[
i,l]=[Be(e),Be(n)],v=tt(i,l);return s[0]===s[1]?v:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...v]}function le(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Ne(e){return e.split(le(e)==="CRLF"?`\r
`:`
`)}function Be(e){return(e===void 0?[]:Ne(e)).flatMap(s=>U.reduce(Ve,[s]).map((i,l)=>l===0?i:q+i))}function Ve(e,n){return e.flatMap(s=>s.length>_t?Array.from(s.matchAll(n),([i])=>i):s)}function tt(e,n){
const s=new Set(e),l=n.some(A=>s.has(A))?(0,Bt.E)([...e],[...n],{maxEditLength:yt}):void 0;if(l===void 0)return[...wt(nt(e),nt(n)),...at("+",nt(n))];const v=l.map(A=>({...A,value:nt(A.value)}));let c=0;
return v.flatMap(({added:A,removed:C,value:R},te)=>{const J=v[te+1];if(C)return wt(R,J?.added?J.value:[]);const[Ie,Fe]=[te===0?0:It,R.length-It],ye=c+ct(R.slice(0,Fe+1));return c+=ct(R),A?at("+",R):J===
void 0?at(" ",R.slice(0,Ie)):Fe-Ie<2?at(" ",R):[...at(" ",R.slice(0,Ie)),`@@ line ${ye} @@`,...at(" ",R.slice(Fe))]})}function nt(e){const n=[];for(const s of e){const i=n.at(-1)??"",l=s.startsWith(q)&&
s.length<Z&&i!==""&&i.length<_t/2;l&&n.pop(),n.push(l?i+s.slice(q.length):s)}return n}function at(e,n){return n.map(s=>`${e} ${s}`)}function ct(e){return e.filter(n=>!n.startsWith(q)).length}function wt(e,n){
const s=new Map(e.map(R=>[xt(R),R])),i=R=>xt(R)!=="",l=n.filter(i),c=(e.length-e.filter(i).length!==n.length-l.length?l:n).flatMap(R=>Et(s.get(xt(R))??R,R)),A=c.length>0||n.length===0?c:Et(vt(e),vt(n));
return[...A.length===0?[]:[`@@ hard to see: ${[...new Set(A)].join(", ")} @@`],...at("-",e)]}function vt(e){return e.map(n=>n.startsWith(q)?n.slice(q.length):`
${n}`).join("")}function Et(e,n){if(xt(e)!==xt(n))return[];const[s,i]=[e.normalize(),n.normalize()],l=ot(e)===ot(n)?[]:["Unicode forms"];return s===i?l:[...l,s.trimEnd()===i.trimEnd()?"spaces at the e\
nd":"white space"]}function xt(e){return ot(e.normalize())}function ot(e){return e.replace(/\s/g,"")}function lt(e,n){const s=C=>/^[-+]/.test(C);let[i,l]=[0,n];const c=[...(0,D.$z)(e,C=>C.startsWith("\
@@ line ")?++i:i).values()].flatMap(C=>{const R=kt(C,l);return l-=At(C),R}),A=e.filter(s).length-c.filter(s).length;return A===0?c:[...c,`@@ ${(0,K.hS)(A,"more changed line")} @@`]}function kt(e,n){const s=c=>c.
startsWith("-"),i=At(e.filter(s)),l=At(e)-i,v={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-i)};return e.filter(c=>{const A=s(c)?"removed":"others";return v[A]-=c.length+1,v[A]>=0})}function At(e){
return e.reduce((n,s)=>n+s.length+1,0)}var St=w(742),gt=w(856);const $t={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Wt=80,
bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},rn=e=>`  ${e}`;function Vt(e,n,s){if(e.type==="string")return Ht(Pt((0,H.e1)(e.text),n.mask),n,s);const[i="",...l]=Tt(e,n);return l.length>0||i.length>
Wt?void 0:(0,I.SS)(i,1/0)}function Ht(e,n,s){const i=n.mask(e).shown;if(i.length>Wt||i.includes(`
`))return;const l=Lt(e,n,s);return(0,I.SS)(JSON.stringify(i),1/0)+(l===void 0?"":` (${ht(l,n)})`)}function Lt(e,{labelOf:n},s){const i=n(e),l=s!==void 0&&(0,H.e1)((0,H.TH)(s)??"")===e;return i===void 0||
l||i.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,H.jn)(c)&&(0,H.e1)(c.text)===i)?void 0:i}function gn(e,n,{labelOf:s}){const[i,l]=e.slice(-2);return i?.type!=="item"||l?.type!==
"member"||!H.ZM.test(l.key)?!1:(0,H.TH)(i.item)===n||s((0,H.e1)(n))===i.label}function Tt(e,n,s){const{mask:i}=n;if((0,H.jn)(e)){if(e.type==="literal")return[i(e.text).shown];const R=Pt((0,H.e1)(e.text),
i),{shown:te}=i(R);if(te.includes(`
`))return["|",...Ne(te).map(rn)];const J=Lt(R,n,s);return[JSON.stringify(te)+(J===void 0?"":` (${i(J).shown})`)]}const[l="",v=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(R=>Tt(R,n)):
Array.from(e.members,([R,te])=>{const[J,...Ie]=(0,gt.$C)(R,te,e)?[K.v5]:Tt(te,n,e);return[`${JSON.stringify(i(R).shown)}: ${J}`,...Ie]}),A=l+c.join(", ")+v;return A.length<=Wt&&c.every(R=>R.length===1)?
[A]:[l,...c.flat().map(rn),v]}function Pt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(e)?
s:e}catch{return e}}function Yt(e,n,s){const i=[Pt(e,s),Pt(n,s)];return[e,n].some(v=>v.includes("%")&&i.includes(v))||i[0]===i[1]?[e,n]:i}function yn(e,n,s){const i=new Map,l=(c,A,C)=>{C>(i.get(c)?.weight??
0)&&i.set(c,{text:A,weight:C})},v=(c,A,C)=>{if(c.type==="array")for(const ye of c.items)v(ye,A,C+1);if(c.type==="object")for(const[ye,Ye]of c.members)H.eX.some(et=>et===ye)&&(0,H.TN)(c,"name")===JSON.
stringify(A)||((0,gt.$C)(ye,Ye,c)?l(ye,K.v5,bt.max):v(Ye,ye,C+1));if(c.type!=="string")return;const R=(0,H.e1)(c.text),J=/^type$/i.test(A)||(0,ie.rL)(A,c)||(0,ie.gN)(R)||n(c)||s.labelOf(R)!==void 0;if(R.
length<bt.min||J)return;const Ie=R.includes("://")?2*bt.max:Math.min(R.length,bt.max),Fe=s.countOf(R)>bt.usual?bt.usualWeight:1;l(A,s.mask(Pt(R,s.mask)).shown,Fe*Ie/(C+1))};return v(e,"",0),[...i].sort(
([,c],[,A])=>A.weight-c.weight).filter(([,{weight:c}],A)=>A===0||A<bt.texts&&c>bt.usualWeight*2*bt.max).map(([c,{text:A}])=>`${ht(c,s)}: ${(0,I.SS)(JSON.stringify((0,I.Jj)(A,bt.max)),1/0)}`).join(", ")}
function ht(e,{mask:n},s=100){return(0,I.SS)(n(e).shown,s)}function Ut(e,n,s=!1){const i=e.findLastIndex(({type:c})=>c==="item"),l=s?1/0:100;return e.flatMap((c,A)=>{if(c.type==="element"){const J=e[A+
1],Ie=J?.type==="member"&&c.item?(0,H.TN)(c.item,J.key):void 0,Fe=c.text===void 0||A>0&&!J||Ie===JSON.stringify(c.text);return[(0,I.SS)(`[${c.index}]`)+(Fe?"":` (${ht(c.text,n)})`)]}if(c.type==="item"){
const J=n.endsOf(c.item),Ie=J===void 0?c.label:s?`${J} (${c.label})`:J,Fe=A===i&&c.hint!==void 0?` (${ht(c.hint,n)})`:"";return[`**${ht(Ie,n,l)}**${Fe}`]}const C=e.slice(A+1).find(({type:J})=>J!=="mem\
ber")?.type==="item",R=!s&&C&&/^([A-Za-z]*|[a-z_]+)$/.test(c.key),te=Lt(c.key,n);return R?[]:[ht(c.key,n,l)+(te?` (${ht(te,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function sn({path:e},n,s){
const l=e.slice(n(e)).map(v=>v.type==="element"?{...v,text:void 0}:v);return Ut(l,s)}function Zt(e,n){const s=c=>e.map(({path:A,kind:C})=>(C?`${$t[C]} `:"")+Ut(A,n,c)),[i,l]=[s(!1),s(!0)],v=(0,ce.Vn)(
i);return on(i.map((c,A)=>v.get(c)===1?c:l[A]??c))}function on(e){const[n,s]=[(0,ce.Vn)(e),new Map];return e.map(i=>{const[l=1,v]=[n.get(i),(s.get(i)??0)+1];return s.set(i,v),l===1?i:`${i} (${v} of ${l}\
)`})}const Mt="  ",Qt=3,an=5,cn=120,qt={line:": changed, hidden"};function Nt(e,n){const s=new Map;let i=e;for(const v of[ie.a2,({length:c})=>c-1]){const c=[...(0,D.$z)(i,A=>un(A,v(A.path))).values()];
for(const A of c)A.length>=Qt&&s.set(A[0],bn(A,v,n));i=c.filter(A=>A.length<Qt).flat()}const l=Zt(i,n);for(const[v,c]of i.entries()){const{line:A,...C}=en(c,n);s.set(c,x(`- ${l[v]}${A}`,{changes:1,...C}))}
return e.flatMap(v=>s.get(v)??[])}function un(e,n){const i=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||i.length===0)return e;const l=c=>c.type===
"member"?c.key:c.type==="item"?[c.label]:c.index,v=e.path.slice(n).map(l);return JSON.stringify([e.kind,i,v])}function bn(e,n,s){const[i]=e,{line:l,under:v=()=>""}=en(i,s),c=dn(fn(e,n,s)),A=i.kind==="\
modified"?"":` ${i.kind}`,C=`- ${$t[i.kind]} ${sn(i,n,s)}${l}${A} in ${c.line}`;return x(C,{changes:e.length,under:R=>v(R)+(c.under?.(R)??"")})}function fn(e,n,s){const i=e.map(({path:l})=>({path:l.slice(
0,n(l))}));return Zt(i,s)}function en(e,n){if(e.kind==="modified")return o(e,n);if("value"in e)return g(e,n);if(e.kind==="moved"){const[v,c]=[e.from.at(-1),e.path.at(-1)],A=c&&"label"in c?c.label:c&&"\
key"in c&&c.key;if(v?.type==="member"&&v.key!==A)return{line:`: renamed from ${ht(v.key,n)}`};const[C,R]=[e.from,e.path].map(te=>Ut(te.slice(0,-1),n));return{line:`: moved from ${C} to ${R}`}}if(e.moved.
length===0)return{line:": in a new order"};const s=e.moved.map(v=>({path:[v]})),i=dn(Zt(s,n)),l=i.under?`${i.line} moved`:`moved: ${i.line}`;return{...i,line:`: in a new order (${l})`}}function dn(e){
if(e.length<=an)return{line:e.join(", ")};const n=(0,K.hS)(e.length,"item"),s=pe(n,Mt+e.join(", "));return{line:n,under:i=>s.length<=i?s:""}}function o({path:e,from:n,to:s},i){if(n.type==="hidden"||s.
type==="hidden")return{line:""};if((0,gt._p)(e,n,s))return qt;if(n.type==="string"&&s.type==="string"){const J=gn(e,s.text,i)?{...i,labelOf:()=>{}}:i;return a((0,H.e1)(n.text),(0,H.e1)(s.text),J)}const l=t(
n,s);if(l?.changes.length===0)return{line:`: the same ${l.words}`};if(l)return{line:` (${l.words})`,under:r(Nt(l.changes,i))};const[v,c]=[Tt(n,i).join(`
`),Tt(s,i).join(`
`)];if(v===c)return qt;const[A,C]=[Vt(n,i),Vt(s,i)],R=`: ${A??"\u2026"} \u2192 ${C??"\u2026"}`;return A&&C?{line:R}:[v,c].includes("null")&&![n.type,s.type].includes("string")?{line:R,under:Pe(v,c,"Al\
l of it")}:{line:"",under:Pe(v,c)}}function t(e,n){const s=e.type==="string"!=(n.type==="string"),[i,...l]=[e,n].flatMap(J=>J.type==="array"?J.items:[]);if(!s&&(i?.type!=="object"||l.length>0))return;
const v=J=>(0,St.dj)(!s&&J.type==="array"&&i?i:J),c=J=>J.type==="string"?(0,H.e1)(J.text):v(J),A=(0,St.qy)(c(e),c(n))?.changes,[C,R,te]=s?["JSON","text","string"]:["object","list","array"];return A&&{
changes:A,words:`${C}, ${n.type===te?"now":"no longer"} in a ${R}`}}function r(e){const n=x("",{parts:e});return s=>`
${ge(y(n,s).join(""))}`}function a(e,n,s){const[i,l]=Yt(e,n,s.mask),v=i===e&&l===n?"":" (percent-encoded)",[c,...A]=(0,St.qy)(i,l)?.changes??[];if(c!==void 0){const et={...s,whole:"the whole text"},Qe=`${v}\
 (JSON in a text)`;if(A.length===0&&c.kind==="modified"){const dt=o(c,et);return{...dt,line:`${Qe} \u203A ${Ut(c.path,et)}${dt.line}`}}return{line:Qe,under:r(Nt([c,...A],et))}}const[C,R]=[s.mask(i),s.
mask(l)];if(C.shown===R.shown)return{line:v+qt.line};const te=C.hidden===R.hidden?"":" (hidden values differ, too)",J=[i,l].every(et=>s.labelOf(et,!0)!==void 0)||void 0,Ie={...s,labelOf:et=>s.labelOf(
et,J)},[Fe,ye]=[Ht(i,Ie),Ht(l,Ie)];if(!Fe||!ye)return{line:v+te,under:Pe(C.shown,R.shown)};const Ye=Et(C.shown,R.shown).join(", ");return{line:`${v}: ${Fe} \u2192 ${ye}${Ye&&` (${Ye})`}${te}`}}function g(e,n){
const{path:s,value:i}=e;if(i.type==="hidden")return{line:""};if((0,gt._p)(s,i))return{line:": hidden"};if(i.type==="object")return E(e,i,n);const l=Vt(i,n);return l!==void 0?{line:`: ${l}`}:i.type==="\
array"?{line:"",under:z(e,Tt(i,n),(0,K.hS)(i.items.length,"element"))}:{line:"",under:z(e,[n.mask(Pt((0,H.e1)(i.text),n.mask)).shown])}}function E(e,n,s){const i=e.path.at(-1),l=i?.type==="item"?i:void 0;
if(n.members.size===0&&!l)return{line:": `{}`"};const v=Fe=>(0,H.jn)(Fe)&&[l?.label,l?.hint].includes((0,H.e1)(Fe.text)),c=[...n.members].filter(([,Fe])=>!l||!v(Fe)),A=c.filter(([Fe,ye])=>!l||!(0,ie.rL)(
Fe,ye)),C=A.map(([Fe,ye])=>{const Ye=(0,gt.$C)(Fe,ye,n)?(0,I.SS)(K.v5):Vt(ye,s,n);return Ye&&`${ht(Fe,s)}: ${Ye}`}),R=!C.includes(void 0)&&C.join(", ").length<=cn,te=R?C.join(", "):yn(n,v,s),J=te&&`: ${te}`;
if(R&&A.length===c.length)return{line:J};const Ie=z(e,Tt(n,s),(0,K.hS)(n.members.size,"field"));return{line:J,under:R?Fe=>Fe===1/0?Ie(Fe):"":Ie}}function z({kind:e},n,s){const i=n.join(`
`);return e==="added"?Pe(void 0,i,s):Pe(i,void 0,s)}function Pe(e,n,s){const i=(0,I.EU)(de(e,n),"diff",Mt);return l=>{const v=i.length<=l?i:Xe(i,l);return s===void 0?`
${v}`:pe(s,v)}}function Xe(e,n){const s=e.split(`
`),i=s.slice(1,-1).map(l=>l.slice(Mt.length));return[...s.slice(0,1),...lt(i,n).map(l=>Mt+l),...s.slice(-1)].join(`
`)}function pe(e,n){return`
${Mt}<details><summary>${e}</summary>

${n}
${Mt}</details>`}function ge(e){return e.replace(/^(?=.)/gm,Mt)}const Je=5;function mt(e,n,s){const i=pt(e,ye=>s(ye).shown,n),l=(0,H.qy)(()=>(0,ce.Vn)((0,H.PX)(e.head??e.base))),v={mask:s,labelOf:(ye,Ye)=>i?.
labelOf(JSON.stringify(ye),Ye),endsOf:ye=>i?.endsOf(ye),countOf:ye=>l().get(ye)??0},c=Dt((0,u.xS)(e)),A=e.status==="modified",C=A?Sn(e,v,i):Nt(hn(On(e),i),v),{nodes:R=0,connections:te=0}=i?.size??{},J=R===
0?"What is in it":`${(0,K.hS)(R,"node")}, ${(0,K.hS)(te,"connection")}`,Fe=[...A?C:S(J,C,{changes:c,folded:!0}),...En(e,v)];return[...ln(i),x(jt(e,s),{parts:Fe,changes:c})]}function Dt({added:e,modified:n,
removed:s}){return e+n+s}function ln(e){return e?.note!==void 0?[x(e.note)]:e?.picture?[x((0,I.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function jt({name:e,kind:n,status:s,changes:i},l){const v=`**${ht(e,{mask:l})}**`;return s!=="modified"?`${$t[s]} ${v}: file ${s}`:n==="bi\
nary"||n==="variables"&&i.length===0?`${$t.modified} ${v}: content modified`:n==="variables"?`${v} (values are never shown)`:v}function En({references:e},n){if(e.length===0)return[];const s=e.slice(0,
Je).map(({path:c,from:A,to:C})=>`${Ut(c,n)} (${ht(A,n)} \u2192 ${ht(C,n)})`),i=e.length>Je?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",v=`${(0,K.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[x(`${v}: ${s.join(", ")}${i}`)]}function Sn(e,n,s){const i=(0,ie.pi)(e),l=s?.connections??[],v=new Set(l.map(({item:Ye})=>Ye)),[c,A]=[mn(e.text?.base),mn(e.text?.
head)],C=(0,D.$z)(e.text?[{kind:"modified",path:[],from:c,to:A}]:e.changes,Ye=>{const[et,Qe]=Ye.path.slice(-2),dt=et?.type==="item"&&Qe?.type==="member"&&rt.includes(Qe.key);return s?.tells(Ye)?dt?"la\
yout":"told":"value"in Ye&&v.has(Ye.value)?"connection":i(Ye)?"layout":$n(Ye.path,s)?Ye.kind==="reordered"?"order":"item":"rest"}),[R,te]=[C.get("layout")??[],C.get("connection")??[]],J=Nt(C.get("rest")??
[],n),Ie=kn(l,te,n),Fe=(C.get("told")?.length??0)+te.length,ye=`Layout and bookkeeping: ${(0,K.hS)(R.length,"change")}`;return[...Nt(hn([...C.get("item")??[],...C.get("order")??[]],s),n),...S("Connect\
ions",Ie,{noun:"connection",changes:Fe}),...Ie.length===0?J:S("Elsewhere in the file",J),...S(ye,Mn(hn((0,ie.lY)(R,e),s),n),{folded:!0})]}function hn(e,n){return n?e.map(n.withItems):e}function $n(e,n){
return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function mn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function On({base:e,head:n,text:s,status:i,changes:l}){const v=i===
"removed"?"removed":"added",c=(C,R)=>{const te=(0,ce.Vg)(C,()=>{});return!(R.length<3&&te.length>0&&te.every(Ie=>Ie.value.type==="object"))&&(R.length>0||C.type!=="object")?[{kind:v,path:R,value:C}]:te.
flatMap(({step:Ie,value:Fe})=>Ie.type==="member"?c(Fe,[...R,Ie]):[{kind:v,path:[...R,Ie],value:Fe}])},A=e??n??(s&&mn(s.base??s.head));return A?c(A,[]):l}function kn(e,n,s){const i=new Map(n.map(c=>["v\
alue"in c&&c.value,c])),l=An(e,i),v=on(l.map(c=>Tn(c,s)));return l.map(([{item:c}],A)=>{const C=i.get(c),{line:R,under:te=()=>""}=C?en(C,s):{line:""};return x(`${v[A]}${te(0)===""?R:""}`,{under:te})})}
function An(e,n){const s={added:new Map,removed:new Map};return e.flatMap(i=>{const{kind:l,source:v,target:c,item:A}=i;if(l==="rewired"||n.has(A))return[[i]];const C=s[l].get(v),R=C??[i];return C&&C.push(
i),s[l].delete(v),s[l].set(c,R),C?[]:[R]})}function Tn(e,n){const[{kind:s,source:i,target:l,was:v}]=e,c=te=>`**${ht(te.label,n)}**`,A=te=>te===""?"":` (${ht(te,n)})`,C=e.map(({target:te,label:J})=>` \u2192\
 ${c(te)}${A(J)}`),R=v?.target===l?A(v.label)||" without a label":v&&` ${c(v.target)}`;return`- ${$t[s]} ${c(i)}${C.join("")}${R===void 0?"":`, was${R}`}`}function Mn(e,n){const s=l=>`${l.kind} ${(0,ie.
a2)(l.path)>0} ${sn(l,ie.a2,n)}`;return[...(0,D.$z)(e,s).values()].flatMap(l=>{const v=l.map(R=>en(R,n));if(l.length<Qt||v.some(({under:R})=>R))return Nt(l,n);const c=fn(l,ie.a2,n),A=ge(v.map(({line:R},te)=>`\
- ${c[te]}${R}`).join(`
`)),C=`- ${$t[l[0].kind]} ${sn(l[0],ie.a2,n)} of ${(0,K.hS)(l.length,"item")}`;return x(C,{changes:l.length,under:()=>`
${A}`})})}const Rn="<!-- workflow-report -->",In=6e4,_n=1e3;function Nn(e){const{workflows:n,missing:s}=e,i=(0,gt.lb)(e),v=["changed","added","removed"].flatMap(C=>n.filter(R=>R.status===C)).map(C=>{const R=Dt(
C.counts),te=C.files.flatMap(({base:Fe,head:ye})=>[ye??[],Fe??[]].flat()),J=(0,H.qy)(()=>(0,ce.j9)([...te,...C.unchanged])),Ie=Fe=>mt(Fe,ye=>J().itemOf(ye),i);return{workflow:C,changes:R,parts:C.files.
flatMap(Ie)}}),c=Pn(e,i),A=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:C=In,maxBytes:R=1/0,headings:te=!0,mark:J=!0}={})=>{const Ie=v.map(({workflow:Ye,...et})=>x(Ln(
Ye,i,te),et)),Fe=x(A,{parts:[...S("",Ie,{noun:"workflow"}),...c]}),ye=J?`${Rn}
`:"";for(let Ye=Math.min(C,R);;){const et=[ye,...y(Fe,Ye-ye.length-1),`
`],Qe=R===1/0?0:Buffer.byteLength(et.join(""));if(Qe<=R||Ye<_n)return et;Ye=Math.floor(Ye*R*.99/Qe)}}}function Cn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Ln({name:e,status:n,counts:s},i,l){const v=l?"### ":"",c=e===void 0?void 0:ht(e,{mask:i});return n==="added"||n==="removed"?`${v}${$t[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:l?`${v}${c===
void 0?"":`${c}: `}${(0,u.cq)(s)}`:""}function Pn({workflows:e,notCompared:n=[]},s){const i=(c,A)=>{const C=c.flatMap(R=>R===void 0?[]:[ht(R,{mask:s})]).join(", ");return c.length===0?[]:[x(A(C),{least:A(
(0,K.hS)(c.length,"workflow"))})]},l=e.flatMap(({name:c,status:A})=>A==="unchanged"?[c]:[]),v=e.flatMap(({name:c,variablesCompared:A})=>A?[]:[c]);return[...e.length===0?[x("No workflow was compared")]:
[],...i(l,c=>c===""?"No changes":`${c}: no changes`),...i(v,c=>`The environment variables${v.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...i(n,c=>`${c}: not compared, because the step failed`)]}var Un=w(725),Dn=w(697),jn=w(192);const Fn=900*1024;async function zn(e){Wn(e);const n=Nn(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Dn.bg)("the report",s),Bn(n)}function Bn(e){return(n,s,i)=>{const l=Fn-Buffer.byteLength(s.join()),v=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return i===void 0?v:Cn(v,i)}}
function Wn(e){const n=(0,u.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(jn.bY),i=n.length>20?` and ${(0,K.hS)(n.length-20,"more line")}`:"";(0,Un.lm)(`No field matched ${s.join(", ")}${i} \
in ignore. Check the spelling.`)}}),192:((Ue,Ce,w)=>{w.d(Ce,{LO:()=>Ke,yG:()=>X,Rr:()=>ie,bY:()=>We});var u=w(24),K=w(760),H=w(806);const ce=ut(import.meta.url)("node:net");var ve=w(783),B=w(279),ee=w(
706);const O=7,k=3e4,P=429;async function x({log:L,signal:ue,endsAt:fe},xe,{atLeastMs:Le=0,untilFree:Q=!1}={}){let Ee=0,me=0,Re;for(;;)try{return await xe()}catch(Ge){if(!(Ge instanceof Failure&&(Ge.retryable||
Q&&Ge.busy)))throw Ge;ue.throwIfAborted(),Re??=performance.now();const rt=Ge.status===P,st=Ge.busy||rt;me=st?me+1:0,st||Ee++;const pt=Ee>(Ge.maxRetries??O)&&performance.now()-Re>=Le;if(!st&&pt)throw S(
Ge,`${Ee} times in a row`);const it=Math.min(k,1e3*2**((me||Ee)-1))*(.5+Math.random()/2),ft=rt&&Ge.retryAfterMs>0?Ge.retryAfterMs:Math.max(Ge.retryAfterMs,it),Ot=humanTime(ft);if(performance.now()+ft>=
fe)throw S(Ge,`and waiting ${Ot} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");L.info(`${toSingleLine(sentenceOf(Ge),1e3)}; retrying in ${Ot}`),await M(
ft,ue)}}function S(L,ue,fe=L.advice){const{what:xe,why:Le}=L,Q=Le?{why:`${Le}, ${ue}`}:{what:`${xe}, ${ue}`};return L.with({...Q,advice:fe,retryable:!1})}function y(L){const ue=String(L),fe=/^\d+$/.test(
ue)?Number(ue)*1e3:Date.parse(ue)-Date.now();return Math.min(Math.max(fe||0,0),2**31-1)}async function M(L,ue){let fe;const xe=new Promise(Le=>{fe=setTimeout(Le,L)});await $(ue,xe).finally(()=>clearTimeout(
fe))}function $(L,ue){return new Promise((fe,xe)=>{const Le=()=>xe(L.reason);ue.then(fe,xe).finally(()=>L.removeEventListener("abort",Le)),L.aborted?Le():L.addEventListener("abort",Le)})}function F(L,ue,fe,xe={}){
return new Failure({what:L,why:ue,advice:fe,topic:"the-platforms-response",...xe})}function j(L,ue,fe,xe){return new Failure({what:L,why:ue,advice:fe,topic:"the-connection",...xe})}const b={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",p="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",I=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
_=/EPROTO|ERR_SSL_/,D=/Z_|ERR__ERROR_/,oe=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function $e(L,ue,fe,xe){if(!(L instanceof Error&&"code"in L))return L;const Le=String(
L.code);if(I.test(Le)){const st=`the TLS connection can't be trusted (${Le})`;return j(ue,st,`Check host. ${p}`,{affectsAll:!0,cause:L})}const[,Q]=oe.exec(L.message)??[];if(Q!==void 0)return m(ue,Q,L);
const Ee=!fe&&_.test(Le),me=Ee?"the TLS connection failed":"the connection failed",Re=b[Le]??`${D.test(Le)?"the response can't be decoded":me} (${Le})`,Ge={retryable:!0,maybeProcessed:fe,affectsAll:!fe,
cause:L};if(xe||!(Ee||Le==="ENOTFOUND"))return j(ue,Re,d,Ge);const rt=Ee?`Check host and its port. ${p}`:"Check host.";return j(ue,Re,rt,{...Ge,maxRetries:2})}function m(L,ue,fe){const xe=(Ee,me,Re=!1)=>j(
L,Ee,me,{affectsAll:!0,cause:fe,retryable:Re});if(ue==="407")return xe("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Le=Number(ue);if(Le<500&&!W(Le))return xe(
`the proxy refuses the connection (${ue})`,"Allow the host there, or add it to NO_PROXY.");const Q=`the proxy made no connection (${toSingleLine(ue,100)})`;return xe(Q,"Check HTTPS_PROXY, or re-run th\
e job later.",!0)}const N=new Set([408,421,425,429]),G=new Set([501,505,506,508,510,511]);function W(L){return N.has(L)||L>=500&&!G.has(L)}function ae(L,ue){return{status:L,retryable:W(L),retryAfterMs:retryAfterMs(
ue["retry-after"]),maybeProcessed:L<400||L===408||L>=500}}const Y=200;function Ae(L){return L==="localhost"||L==="[::1]"||isIPv4(L)&&L.startsWith("127.")}function V(L){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(L)}function we(...L){return L.map(fe=>Number.isSafeInteger(fe)?String(fe):fe).find(fe=>typeof fe=="string"&&fe.length<=Y&&V(fe))}function _e(){for(const L of["https_proxy","HTTPS_PROXY","http_pro\
xy","HTTP_PROXY"]){const ue=process.env[L]?.trim();ue!==void 0&&(process.env[L]=ue===""||ue.includes("://")?ue:`http://${ue}`)}for(const L of["no_proxy","NO_PROXY"]){const ue=process.env[L];ue!==void 0&&
(process.env[L]=ue.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function je(L,ue){const fe=process.env.https_proxy||process.env.HTTPS_PROXY;if(!fe||checkBypass(L)||/^https?:/i.test(fe)&&getProxyUrl(L))
return;throw connectionFailure(ue,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const Oe=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function f(L,ue=Oe){return[ue,({input:fe})=>`contains ${De(fe)}. ${L}`]}function h(...L){return ue=>{for(const[fe,xe]of L){const Le=fe.exec(ue);if(Le)throw new Error(typeof xe=="string"?xe:xe(Le))}return ue}}
function X(L){if(/^(true|True|TRUE|false|False|FALSE)$/.test(L))return L.toLowerCase()==="true";throw new Error(`must be true or false, not ${We(L)}`)}function T(L,ue=!1){return fe=>{const xe=Number(fe);
if((ue?/^\d+$/:/^\d+(\.\d+)?$/).test(fe)&&xe>0&&xe<=L)return xe;const Le=L===1/0?"":` and at most ${L}`;throw new Error(`must be a ${ue?"whole ":""}number above 0${Le}, not ${We(fe)}`)}}const re="is n\
ot an address such as https://ai-for-process.example.ai",Me=h(f("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,L])=>`must not contain a query or a fragment. Set only the beginning of the address: "${L}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,re]);function ke(L){const ue=/^[a-z0-9+.-]+:\/\//i.test(Me(L))?L:`https://${L}`;if(!URL.canParse(ue))throw new Error(re);const fe=new URL(ue);if(fe.protocol!=="htt\
ps:"&&fe.protocol!=="http:")throw new Error("must be an https:// address");if(fe.protocol==="http:"&&!isLoopback(fe.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return fe.pathname.endsWith("/")||(fe.pathname+="/"),fe}function ze(L){if(isId(L))return L;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${We(L)}`)}const Ze=h(f("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,L])=>`begins with "${L}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),qe="is too long: at most 200 characters",He=h([new RegExp("\\p{C}","u"),({input:L})=>`must not contain control characters: ${We(L)}`],[/.{201}/u,
qe]),ne=h([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:L})=>`can't be a name: ${We(L)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:L})=>`must not end in .zip, which the action add\
s: ${We(L)}`],[/.{201}/u,qe]);function se(L){const ue=refusal(ne(L));if(ue!==void 0)throw new Error(`can't be a name: ${We(L)} ${ue}`);if(Buffer.byteLength(L)>240)throw new Error(qe);return L}function he(L){
if(L!=="any"){if(/^[0-9a-f]{64}$/i.test(L))return L.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function be(){return(0,K.resolve)(process.env.GITHUB_WORKSPACE??"")}
const Te=h([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,L])=>`begins with ${L}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function ie(L){return(0,K.resolve)(be(),Te(L))}function Se(L){const ue=ie(L);if(existsSync(ue))return ue;throw new Error(Ke(L))}function Ke(L){
const ue=!(0,u.existsSync)(be())||(0,u.readdirSync)(be()).length===0;return`doesn't exist: ${We(L)}${ue?". The workspace is empty: run actions/checkout before this step":""}`}function We(L){const ue=De(
L);return`"${(0,ee.OX)(L,60)}"${ue===""?"":` with ${ue}`}`}function De(L){const ue=(L.match(new RegExp(Oe,"gu"))??[]).map(Le=>Le.codePointAt(0)??0),fe=[...new Set(ue)].map(Le=>`U+${Le.toString(16).toUpperCase().
padStart(4,"0")}`),xe=fe.length===1?"an invisible character":"invisible characters";return fe.length===0?"":`${xe} (${fe.slice(0,5).join(", ")})`}}),124:((Ue,Ce,w)=>{w.d(Ce,{AS:()=>ee,Hq:()=>ve,RG:()=>K,
cq:()=>O,cz:()=>H,xS:()=>ce,xW:()=>B});var u=w(706);const K={type:"hidden"};function H(k){const P=x=>k.reduce((S,y)=>S+y[x],0);return{added:P("added"),modified:P("modified"),removed:P("removed")}}function ce({
status:k,changes:P,references:x}){const S={added:0,modified:0,removed:0};if(k!=="modified")return{...S,[k]:1};if(P.length===0&&x.length===0)return{...S,modified:1};for(const{kind:y}of P)S[y==="added"||
y==="removed"?y:"modified"]++;return S}function ve({workflows:k}){return k.some(({status:P})=>P!=="unchanged")}function B({workflows:k}){return H(k.map(({counts:P})=>P))}function ee({workflows:[k,...P]}){
return k?.unusedIgnores.filter(x=>P.every(({unusedIgnores:S})=>S.includes(x)))??[]}function O({modified:k,added:P,removed:x}){return Object.entries({modified:k,added:P,removed:x}).flatMap(([y,M])=>M===
0?[]:[`${(0,u.zD)(M)} ${y}`]).join(", ")||"no changes"}}),436:((Ue,Ce,w)=>{w.d(Ce,{C5:()=>F,Gg:()=>y,Ku:()=>$,MH:()=>ce,Ms:()=>I,Op:()=>d,PX:()=>b,QP:()=>M,Rk:()=>H,TH:()=>S,TN:()=>P,YD:()=>x,ZM:()=>B,
e1:()=>p,eX:()=>ve,jn:()=>j,kk:()=>k,qy:()=>$e,yR:()=>oe});var u=w(761),K=w(899);const H=["id","_id","key","name"],ce=[...H,"uuid","guid","identifier","instanceIdentifier"],ve=["name","title","label",
"displayName","Name","Title","Label","DisplayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,ee=["data","attributes","definition","properties","_source"],O=["\
title","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function P(m,N){if(m.type!=="object")return;const G=m.members.get(N)??m.matchOnly?.get(N);if(!(G===
void 0||!j(G)))return(G.type==="string"?/[^\s"]/:/\d/).test(G.text)?G.text:void 0}function x(m){return m.type==="object"?[...m.members.keys()]:[]}function S(m){const N=()=>x(m).filter(W=>B.test(W)),G=W=>k.
test(W);return $(m,["id","_id","key"])??$(m,N().sort())??$(m,["name"],G)}function y(m){const N=W=>!k.test(W);let G=$(m,ve,N);for(const W of ee)G??=$(F(m,W),O,N);return G}function M(m){return $(m,["typ\
e","Type"])}function $(m,N,G=W=>!0){for(const W of N){const ae=m&&P(m,W);if(ae!==void 0&&G(ae))return ae}}function F(m,N){return m?.type==="object"?m.members.get(N):void 0}function j(m){return m.type===
"string"||m.type==="literal"}function b(m,N=[]){if(m===void 0)return N;if(j(m))N.push(p(m.text));else for(const G of m.type==="array"?m.items:m.members.values())b(G,N);return N}function d(m,N,G){return G&&
ce.includes(m)&&j(N)}function p(m){return m.startsWith('"')?m.includes("\\")?JSON.parse(m):m.slice(1,-1):m}class I{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(N,G=W=>{}){this.#e=N,this.#t=N.lines.
length===0,this.#n=G}read(N){const{fields:G,orders:W}=this.#e,ae=Y=>(0,K.pi)(G,Y,this.#n);return(0,u.q)(N,void 0,{enter:(Y,Ae="")=>this.#t?void 0:{key:Ae,outer:Y},scalar:Y=>this.scalar(Y),array:(Y,Ae)=>{
const V=Y.length>0&&ae({key:"",outer:Ae});return this.array(V?[]:Y,(0,K.pi)(W,Ae,this.#n))},object:(Y,Ae)=>{let V;for(const[we,_e]of G.size===0?[]:Y)ae({key:we,outer:Ae})&&(Y.delete(we),H.includes(we)&&
(V=(V??new Map).set(we,_e)));return this.object(Y,V)}})}scalar(N){let G=this.#s.get(N);return G===void 0&&(G={type:N.startsWith('"')?"string":"literal",id:++this.#r,text:N},this.#s.set(N,G)),G}array(N,G){
const W=G?N.toSorted((Ae,V)=>Ae.id-V.id):N;let ae=W.length;for(const{id:Ae}of W)ae=D(ae,Ae);const Y=this.#i(ae,{type:"array",id:this.#r+1,items:W,unordered:G});return this.#t?Y:{type:"array",id:Y.id,items:N,
unordered:G}}object(N,G){let W=~N.size;for(const[Y,{id:Ae}]of N)W=W+D(this.scalar(Y).id,Ae)|0;const ae=this.#i(W,{type:"object",id:this.#r+1,members:N,matchOnly:G});return this.#t?ae:{type:"object",id:ae.
id,members:N,matchOnly:G}}#i(N,G){for(let W=N;;W=W+1|0){const ae=this.#o.get(W);if(ae&&_(ae,G))return ae;if(!ae)return this.#o.set(W,G),this.#r++,G}}}function _(m,N){if(m.type==="array")return N.type===
"object"||m.items.length!==N.items.length?!1:m.items.every(({id:G},W)=>G===N.items[W]?.id);if(N.type==="array"||m.members.size!==N.members.size)return!1;for(const[G,{id:W}]of N.members)if(m.members.get(
G)?.id!==W)return!1;return!0}function D(m,N){const G=Math.imul(m^m>>>15,739982445)^Math.imul(N^N>>>16,73244475);return Math.imul(G^G>>>13,695872825)}function oe(m,N=new I(K.K$)){return/^\s*[[{]/.test(
m)?N.read(m):void 0}function $e(m){let N;return()=>(N??={value:m()},N.value)}}),899:((Ue,Ce,w)=>{w.d(Ce,{K$:()=>u,pi:()=>H,wo:()=>K});const u=K("");function K(B){const ee=new Set,[O,k]=[new Map,new Map];
for(const[P,x]of B.split(/\r\n|\r|\n/).entries()){const S=x.trim();if(S===""||S.startsWith("#"))continue;const[y,M]=S.endsWith("[]")?[S.slice(0,-2),k]:[S,O],$=y.split(".").reverse(),F=ce(y);if($.includes(
""))throw new Error(`has an empty key in line ${P+1} (join keys by single dots)`);if($.every(j=>j==="*"))throw new Error(`has only * in line ${P+1}, which would ignore everything (name a key)`);ee.add(
S),M.set(F,[...M.get(F)??[],{line:S,keys:$}])}return{lines:[...ee],fields:O,orders:k}}function H(B,ee,O){if(B.size===0||ee===void 0)return!1;const k=["*",ce(ee.key)].flatMap(P=>B.get(P)??[]).filter(({
keys:P})=>ve(ee,P));for(const{line:P}of k)O(P);return k.length>0}function ce(B){return B.slice(B.lastIndexOf(".")+1)}function ve(B,ee){if(B===void 0||ee.length===0)return ee.length===0;const O=ee[0]===
"*"?["*"]:B.key.split(".").reverse();return O.every((k,P)=>k===ee[P])&&ve(B.outer,ee.slice(O.length))}}),742:((Ue,Ce,w)=>{w.d(Ce,{dj:()=>He,OD:()=>qe,qy:()=>Ze});var u=w(436),K=w(899),H=w(665);function ce(ne,se){
const he=se.size===0?void 0:se.get(JSON.stringify(ne));return he===void 0?ne:(0,u.e1)(he)}function ve({base:ne,head:se}){return ne===se?[]:u.MH.flatMap(he=>{const[be,Te]=[(0,u.TN)(ne,he),(0,u.TN)(se,he)];
return be!==Te&&be?.startsWith('"')&&Te?.startsWith('"')?[[be,Te]]:[]})}function B(ne,se){const he=new Map;for(const[ie,Se]of ne)he.set(ie,(he.get(ie)??new Set).add(Se));const be=(ie,Se)=>(ie.get(Se)??
ie.get(`.${Se}`))===1,Te=([ie,Se])=>he.get(ie)?.size===1&&be(se.base,ie)&&be(se.head,Se);return new Map(ne.filter(Te))}function ee(ne){const se=he=>{const be=new Map,Te=(ie,Se)=>{if(ie.type==="array")
for(const De of ie.items)Te(De);if(ie.type!=="object")return;const Ke=Se!==void 0&&(0,u.QP)(ie)!==void 0?[`.${JSON.stringify(Se)}`]:[],We=Se===void 0?u.MH.flatMap(De=>(0,u.TN)(ie,De)??[]):Ke;for(const De of new Set(
[ie.id,...We]))be.set(De,(be.get(De)??0)+1);for(const[De,L]of ie.members)Te(L,De)};for(const ie of ne)Te(ie[he],"");return be};return{base:se("base"),head:se("head")}}function O(ne,se,he){const be={element:new Map,
member:new Map};function Te(Se,Ke){if(se.size===0&&!he)return Se;if((0,u.jn)(Se))return ne.scalar(se.get(Se.text)??Se.text);const We=be[Ke?"element":"member"],De=We.get(Se.id)??ie(Se,Ke);return We.set(
Se.id,De),De}function ie(Se,Ke){if(Se.type==="array"){const ue=Se.items.map(fe=>Te(fe,!0));return ne.array(ue,Se.unordered)}const We=new Map,De=he&&Ke?u.Rk.map(ue=>(0,u.TN)(Se,ue)):[],L=ue=>ue.type===
"string"&&De.includes(ue.text);for(const[ue,fe]of Se.members)!(0,u.Op)(ue,fe,Ke)&&!L(fe)?We.set(ce(ue,se),Te(fe,!1)):he||We.set(ue,fe);return ne.object(We)}return(Se,Ke=!1)=>Te(Se,Ke).id}function k(ne,se,he){
const be={base:O(ne,se,!0),head:O(ne,new Map,!0)};return{interner:ne,renames:se,holders:he,follow:O(ne,se,!1),bare:be}}var P=w(408);const x=.4,S=.8,y=.9,M=4e4,$=4,F=/^(""|0|true|false|null)$/,j=.25,b=new Set(
[...u.eX,"type"]);function d(ne,se,he,be){const{compare:Te,shareRare:ie}=_(ne,he),Se=p(ne,se);return Ke=>(We,De)=>{const L=(0,P.qc)(We,De),ue=L.reduce((Q,{base:Ee,head:me})=>Q+Ee.length*me.length,0),fe=Q=>ue>
M?[...ie(Q),...(0,P.O6)(se,Q).flatMap(P.yU)]:Q.base.flatMap(Ee=>Q.head.map(me=>({base:Ee,head:me}))),xe=L.flatMap(fe).flatMap(Q=>{const Ee=Te(Q);return(Ke>0&&be(Q)?Te(Q,()=>1)>=y:Ee>=Ke)?[{pair:Q,alike:Ee,
distance:Se(Q)}]:[]});xe.sort((Q,Ee)=>Ee.alike-Q.alike||Q.distance-Ee.distance);const Le=new Set;return xe.flatMap(({pair:Q})=>Le.has(Q.base)||Le.has(Q.head)?[]:(Le.add(Q.base).add(Q.head),[Q]))}}function p({
base:ne},se){const he=new Map((0,P.Ms)(se).map(ie=>[ie.base.index,ie.head.index-ie.base.index]));let be=0;const Te=ne.map(({index:ie})=>(be=he.get(ie)??be,ie+be));return ie=>Math.abs((Te[ie.base.index]??
0)-ie.head.index)}function I({base:ne,head:se}){const he=({item:Se})=>[(0,u.TH)(Se),(0,u.Gg)(Se)],[be,Te]=[new Set(ne.flatMap(he)),new Set(se.flatMap(he))],ie=(Se,Ke)=>he(Se).every(We=>We!==void 0&&!Ke.
has(We));return Se=>ie(Se.base,Te)&&ie(Se.head,be)}function _(ne,{renames:se,follow:he}){const be=new Map([["",0]]),Te=new Set;function ie(fe){const xe=be.get(fe)??be.size;return be.set(fe,xe),xe}function Se(fe,xe){
const Le=new Set,Q=(Ee,me,Re)=>{if((0,u.jn)(Ee)||(Ee.type==="array"?Ee.items.length:Ee.members.size)===0){const Ge=ie(`${me}=${xe==="base"?he(Ee):Ee.id}`);Le.add(Ge),(!(0,u.jn)(Ee)||F.test(Ee.text))&&
Te.add(Ge)}else if(Ee.type==="array")for(const Ge of Ee.items)Q(Ge,ie(`${me}[]`),!0);else for(const[Ge,rt]of Ee.members)me===0&&(0,u.jn)(rt)&&b.has(Ge)||(0,u.Op)(Ge,rt,Re)||Q(rt,ie(`${me}.${xe==="base"?
ce(Ge,se):Ge}`),!1)};return Q(fe,0,!0),Le}const Ke=new Map,We=new Map,De=fe=>Ke.get(fe)??new Set;for(const fe of["base","head"]){for(const xe of ne[fe])Ke.set(xe,Se(xe.item,fe));for(const[xe,Le]of(0,H.
Vn)(ne[fe].flatMap(Q=>[...De(Q)]))){const Q=(Te.has(xe)?j:1)/Le;We.set(xe,Math.min(We.get(xe)??1,Q))}}const L=fe=>We.get(fe)??0,ue=fe=>[...De(fe)].filter(xe=>L(xe)>=1/$);return{compare({base:fe,head:xe},Le=L){
const Q=Ge=>[...Ge].reduce((rt,st)=>rt+Le(st),0),[Ee,me]=[De(fe),De(xe)],Re=[...Ee].filter(Ge=>me.has(Ge));return 2*Q(Re)/(Q(Ee)+Q(me))||0},shareRare(fe){const xe=new Map;for(const Le of fe.head)for(const Q of ue(
Le))xe.set(Q,[...xe.get(Q)??[],Le]);return fe.base.flatMap(Le=>{const Q=new Set(ue(Le).flatMap(Ee=>xe.get(Ee)??[]));return Array.from(Q,Ee=>({base:Le,head:Ee}))})}}}function D(ne,se,he){const be={base:(0,P.
S3)([ne]),head:(0,P.S3)([se])};return Math.max(...(0,P.yU)(be).map(Te=>_(be,he).compare(Te)))}function oe(ne){return(0,u.QP)(ne)!==void 0}function $e(ne,se){const he=be=>ne[be].some(({item:Te})=>oe(Te));
return!he("base")||!he("head")?[]:d(ne,[],se,()=>!1)(S)(ne,({item:be})=>(0,u.QP)(be))}const m=/^"[\w-]{0,20}"$/,N=({item:ne})=>(0,u.Gg)(ne),G=500;function W(ne,se,he){let be=[],Te=ne;const ie=()=>Te.base.
length===0||Te.head.length===0,Se=(Q,Ee)=>{const me=ie()?[]:Q(Te,Ee);me.length!==0&&(be=be.concat(me),Te=(0,P.FF)(Te,me))},Ke=Q=>(Ee,me)=>(0,P.O6)(be,Ee).flatMap(Re=>Q(Re,me)),We=he||[...ne.base,...ne.
head].some(({item:Q})=>Q.type==="object"),De=u.Rk.filter(Q=>!V(Q,ne,se));for(const Q of _e(De,ne,se))Se(P.kk,Y(Q));const L=({item:Q})=>Q.id,ue=({item:Q},Ee)=>Ee==="base"?se.follow(Q,!0):Q.id;for(const Q of se.
renames.size>0?[ue,L]:[L])Se(Ke(P.eV),Q),We&&Se(P.kh,Q);if(We&&!ie()){const Q=I(ne);for(const Re of _e(Oe(ne),ne,se).slice(0,1)){const Ge=rt=>!u.ZM.test(Re)&&Q(rt)&&m.test((0,u.TN)(rt.head.item,Re)??"");
Se((rt,st)=>(0,P.kk)(rt,st).filter(pt=>!Ge(pt)),Y(Re))}const Ee=Re=>({item:Ge},rt)=>Ae(Ge,se.bare[rt],Re);Se(Ke(P.eV),Ee(1)),Se(P.kh,Ee(3));const me=d(ne,be,se,Q);for(const Re of[...u.eX,"key"])Se(me(
0),Y(Re));Se(me(0),N),Se(me(x),({item:Re})=>Re.type==="object"?(0,u.QP)(Re)??"":void 0)}const fe=De.length<u.Rk.length,xe=Q=>(0,u.Gg)(Q)??(fe?De.find(Ee=>(0,u.TN)(Q,Ee)):(0,u.TH)(Q));return Se(Ke((Q,Ee)=>fe&&
ae(Q.base)===ae(Q.head)?(0,P.yU)(Q):(0,P.kh)(Q,Ee)),({item:Q})=>xe(Q)===void 0?"":void 0),be}function ae(ne){return ne.map(({index:se})=>se).join()}function Y(ne){return({item:se})=>(0,u.TN)(se,ne)}function Ae(ne,se,he){
return ne.type!=="object"||[...ne.members].filter(([Te,ie])=>!(0,u.Op)(Te,ie,!0)).length<he?void 0:se(ne,!0)}function V(ne,se,he){const[be,Te]=[we(se.base,ne),we(se.head,ne)];if(be===void 0||be.word!==
Te?.word)return!1;if(be.word===""&&be.first<2&&Te.first<2)return!0;const ie=(0,P.kk)(se,Y(ne)),Se=ie.filter(({base:De,head:L})=>De.item.id===L.item.id),Ke=(0,u.qy)(()=>ie.filter(({base:De,head:L})=>(0,u.
Gg)(De.item)===(0,u.Gg)(L.item)).length);return 2*Se.length<ie.length&&(0,P.kk)(se,N).length>2*Ke()?!0:be.word===""||se.base.length===se.head.length||se.base.length>G?!1:(0,P.eV)(se,({item:De},L)=>Ae(
De,he.bare[L],1)).length>je(ie,he)||(0,P.eV)(se,N).length>Ke()}function we(ne,se){const he=Se=>/^"?(.*?)(\d+)"?$/.exec((Se&&(0,u.TN)(Se.item,se))??"")??[],[,be,Te]=he(ne[0]),ie=Se=>{const[,Ke,We]=he(Se);
return Ke===be&&Number(We)===Number(Te)+Se.index};return be!==void 0&&ne.length>1&&ne.every(ie)?{word:be,first:Number(Te)}:void 0}function _e(ne,se,he){const be=ne.map(ie=>({key:ie,pairs:(0,P.kk)(se,Y(
ie))})),Te=(ie,Se)=>ie.every(({base:We,head:De},L)=>We===Se[L]?.base&&De===Se[L]?.head)?0:je(Se,he)-je(ie,he);return be.sort(({pairs:ie},{pairs:Se})=>Se.length-ie.length||Te(ie,Se)),be.map(({key:ie})=>ie)}
function je(ne,{interner:se,renames:he,bare:be}){const Te=ne.map(({base:Se,head:Ke})=>({base:Se.item,head:Ke.item})),ie=O(se,new Map([...he,...Te.flatMap(ve)]),!0);return Te.filter(({base:Se,head:Ke})=>[
ie,be.head].some(We=>We(Se,!0)===be.head(Ke,!0))).length}function Oe({base:ne,head:se}){const he=(0,H.Vn)(se.flatMap(({item:ie})=>(0,u.YD)(ie))),be=ie=>2*(he.get(ie)??0)>se.length&&ie!=="type",Te=[...he.
keys()].filter(ie=>be(ie)&&f(ne,ie)&&f(se,ie)).sort();return[...Te.filter(ie=>u.ZM.test(ie)),...Te]}function f(ne,se){const he=ne.flatMap(({item:ie})=>(0,u.TN)(ie,se)??[]).filter(ie=>ie.startsWith('"'));
if(he.length<(u.ZM.test(se)?1:2)||2*he.length<=ne.length||new Set(he).size<he.length)return!1;const Te=new Set(ne.flatMap(({item:ie})=>u.Rk.map(Se=>(0,u.TN)(ie,Se))));return 2*he.filter(ie=>Te.has(ie)).
length<he.length}const h=8,X=.5;function T(ne,se,he){const be=se.holders(),Te=me=>ne[me].flatMap(Re=>[Re,...re(Re,he)]),ie={base:Te("base"),head:Te("head")},Se=me=>{const Re=Ge=>ie[Ge].filter(({path:rt,
value:st})=>rt.at(-1)?.type===me&&be[Ge].get(st.id)===1);return{base:Re("base"),head:Re("head")}},Ke={bases:new Set,heads:new Map};let We=Se("item");const De=(me,Re)=>{const Ge=(0,P.kk)(We,me).filter(
({base:rt,head:st})=>rt.owner!==st.owner&&Re(rt.value,st.value));for(const{base:rt,head:st}of Ge)Ke.bases.add(rt.value),Ke.heads.set(st.value,rt);We=(0,P.FF)(We,Ge)},L=(me,Re)=>(0,u.QP)(me)===(0,u.QP)(
Re),ue=(me,Re)=>(0,u.Gg)(me)!==void 0&&(0,u.Gg)(me)===(0,u.Gg)(Re),fe=(me,Re)=>L(me,Re)&&D(me,Re,se)>=X,xe=(me,Re)=>(be[Re].get(me??"")??0)<2,Le=(me,Re)=>xe(me,Re)?me:void 0;De(({value:me},Re)=>Le((0,u.
TH)(me),Re),(me,Re)=>((0,u.TH)(me)?.length??0)>=h||ue(me,Re)||fe(me,Re)),De(({value:me},Re)=>Le((0,u.Gg)(me)??(0,H.qU)(me),Re),fe);const Q=({value:me},Re)=>Ae(me,se.bare[Re],3);De((me,Re)=>xe((0,u.TH)(
me.value),Re)?Q(me,Re):void 0,L),We=Se("member");const Ee=({path:me})=>me.at(-2)?.type==="member";return De(me=>Ee(me)&&oe(me.value)?JSON.stringify(me.path.slice(-2)):void 0,fe),Ke}function re({value:ne,
path:se},he){return(0,H.Vg)(ne,he).flatMap(be=>{if((0,u.jn)(be.value))return[];const Te={value:be.value,path:[...se,be.step]};return[Te,...re(Te,he)]})}function Me(ne,se,he,be){const Te=[],ie=[],Se=[],
Ke=[],We={base:[],head:[]};function De({base:Q,head:Ee},me,Re){Re==="element"&&Ke.push(...ve({base:Q,head:Ee})),(Re==="element"||Re==="member"&&Q.type==="object"&&Ee.type==="object")&&Se.push({base:Q,
head:Ee,path:me}),Q.id!==Ee.id&&(Q.type==="array"&&Ee.type==="array"?Le(Q,Ee,me):Q.type==="object"&&Ee.type==="object"?xe({base:Q,head:Ee},me,Re):Re!=="own"&&(0,u.jn)(Q)&&(0,u.jn)(Ee)&&se.renames.get(
Q.text)===Ee.text?ie.push({path:me,from:(0,u.e1)(Q.text),to:(0,u.e1)(Ee.text)}):Te.push({kind:"modified",path:me,from:Q,to:Ee}))}function L({base:Q,head:Ee},me,Re,Ge){Q!==void 0&&Ee!==void 0?De({base:Q,
head:Ee},me,Re):Ee!==void 0&&!ue(Ee,me)?(Te.push({kind:"added",path:me,value:Ee}),We.head.push({value:Ee,path:me,owner:Ge}),he.heads.size>0&&fe(Ee,me)):Q!==void 0&&!he.bases.has(Q)&&(Te.push({kind:"re\
moved",path:me,value:Q}),We.base.push({value:Q,path:me,owner:Ge}))}function ue(Q,Ee){const me=he.heads.get(Q);return me===void 0?!1:(Te.push({kind:"moved",path:Ee,from:me.path}),De({base:me.value,head:Q},
Ee,Ee.at(-1)?.type==="member"?"member":"element"),!0)}function fe(Q,Ee){for(const{step:me,value:Re}of(0,H.Vg)(Q,be)){const Ge=[...Ee,me];ue(Re,Ge)||fe(Re,Ge)}}function xe(Q,Ee,me){for(const{key:Re,from:Ge,
isRenamed:rt,...st}of ke(Q,se)){const pt=[...Ee,{type:"member",key:Re}];rt?(Te.push({kind:"moved",path:pt,from:[...Ee,{type:"member",key:Ge}]}),Ke.push([JSON.stringify(Ge),JSON.stringify(Re)])):Ge!==Re&&
ie.push({path:pt,from:Ge,to:Re});const it=st.base!==void 0&&(0,u.Op)(Re,st.base,me==="element");L(st,pt,it?"own":"member",Q)}}function Le(Q,Ee,me){const Re={base:(0,P.S3)(Q.items),head:(0,P.S3)(Ee.items)},
Ge=W(Re,se,Ee.unordered).filter(it=>!he.bases.has(it.base.item)&&!he.heads.has(it.head.item)),rt=(0,H.Oe)(Re,Ge,be),st=new Set((0,P.Ms)(Ge).map(it=>it.head.index)),pt=rt.filter(it=>it.base&&it.head&&!st.
has(it.index));pt.length>0&&!Ee.unordered&&Te.push({kind:"reordered",path:me,moved:pt.map(({step:it})=>it)});for(const{step:it,...ft}of rt)L(ft,[...me,it],"element",Re)}return De(ne,[],"root"),{changes:Te,
references:ie,matches:Se,renames:Ke,unmatched:We}}function ke({base:ne,head:se},he){const{renames:be,follow:Te,holders:ie}=he,Se=new Map(ne.members),Ke=new Map,We=(xe,Le)=>xe.id===Le.id||Te(xe)===Le.id;
for(const xe of[We,()=>!0])for(const Le of[Q=>Q,Q=>ce(Q,be)])for(const[Q,Ee]of Se){const me=Le(Q),Re=se.members.get(me);if(Re===void 0||Ke.has(me)||!xe(Ee,Re))continue;Se.delete(Q);const Ge=Q!==me&&oe(
Ee)&&!ie().base.has(JSON.stringify(Q));Ke.set(me,{key:me,from:Q,isRenamed:Ge,base:Ee,head:Re})}const De=new Map([...se.members].filter(([xe])=>!Ke.has(xe))),L={base:[...Se.keys()],head:[...De.keys()]},
ue=$e({base:(0,P.S3)([...Se.values()]),head:(0,P.S3)([...De.values()])},he);for(const xe of ue){const[Le="",Q=""]=[L.base[xe.base.index],L.head[xe.head.index]];Se.delete(Le),Ke.set(Q,{key:Q,from:Le,isRenamed:!0,
base:xe.base.item,head:xe.head.item})}for(const[xe,Le]of De)Ke.has(xe)||Ke.set(xe,{key:xe,from:xe,head:Le});const fe=Array.from(Se,([xe,Le])=>({key:xe,from:xe,base:Le}));return[...Ke.values(),...fe].sort(
(xe,Le)=>xe.key<Le.key?-1:1)}const ze=5;function Ze(ne,se){const he=new u.Ms(K.K$),[be,Te]=[ne,se].map(ie=>(0,u.yR)(ie,he));return be&&Te&&qe([{base:be,head:Te}],he)[0]}function qe(ne,se,he=[]){const be=(0,u.
qy)(()=>ee(ne)),Te=ne.flatMap(({head:De,base:L})=>[De,L]),ie=(0,u.qy)(()=>(0,H.j9)(Te,(0,H.j9)(he).itemOf)),Se=(De,L)=>ie().componentOf(De,L);function Ke(De){const L=k(se,De,be);return ne.map(ue=>{const fe=Me(
ue,L,{bases:new Set,heads:new Map},Se),{base:xe,head:Le}=fe.unmatched;if(xe.length===0||Le.length===0)return fe;const Q=T(fe.unmatched,L,Se);if(Q.heads.size===0)return fe;const Ee=Me(ue,L,Q,Se);return Ee.
matches.filter(({head:me})=>Q.heads.has(me)).length===Q.heads.size?Ee:fe})}let We=new Map;for(let De=0;De<ze;De++){const L=Ke(We),ue=L.flatMap(xe=>xe.renames),fe=ue.length===0?new Map:B(ue,be());if(We.
size===fe.size&&[...We].every(([xe,Le])=>fe.get(xe)===Le)){if(L.some(({changes:xe})=>xe.length>0))return L;break}We=fe}return Ke(new Map)}function He(ne){if((0,u.jn)(ne))return ne.text;if(ne.type==="a\
rray"){const he=ne.items.map(He);return`[${(ne.unordered?he.sort():he).join()}]`}return`{${Array.from(ne.members,([he,be])=>`${JSON.stringify(he)}:${He(be)}`).sort().join()}}`}}),499:((Ue,Ce,w)=>{w.d(
Ce,{Ab:()=>p,S7:()=>Y,a2:()=>G,gN:()=>oe,lY:()=>W,pi:()=>I,rL:()=>$e});var u=w(436),K=w(408);const H=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ce=["x","y"],ve=p("viewport canvas"),B=p("w h width height left top zoom"),ee=[["x"],["position"],["left","top"]],O=p("selected dragging"),k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
P=/^\d{4}-\d\d-\d\d$/,x=p("_?id uuid guid identifier instanceIdentifier"),S=/^\d{1,15}$/,y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
$=/(id|handle)$/i,F=p("_?rev revision version versionId activeVersionId versionCounter versionNumber"),j=p("meta(data)? .*info revision flow workflow"),b=100,d=[[p(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,P],[p(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),k],[p(".*timestamp .*iteration"),k],[p("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),k,P],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function p(V){return new RegExp(`^(${V.
replaceAll(" ","|")})$`,"i")}function I({base:V,head:we,changes:_e,matches:je,references:Oe}){const f=(0,u.qy)(()=>_e.flatMap(re=>D(re)??[]).slice(0,b)),h=(0,u.qy)(()=>new Map(je.map(re=>[re.path.at(-1),
re]))),X=(0,u.qy)(()=>(0,K.$z)(Oe,({path:re})=>re[G(re)-1])),T={base:(0,u.qy)(()=>new Set((0,u.PX)(V))),head:(0,u.qy)(()=>new Set((0,u.PX)(we)))};return re=>{const{kind:Me,path:ke}=re;if(Me==="reorder\
ed"||Me==="moved")return!1;const[ze,Ze=ze]=Me==="modified"?[re.from,re.to]:[re.value];if(Ae(ze)&&Ae(Ze)&&m(ke,ze.type==="literal"))return!0;const qe=De=>"text"in De&&/^(true|false)$/.test(De.text);if(O.
test(Y(ke.at(-1)))&&N(ke[G(ke)-1])&&qe(ze)&&qe(Ze))return!0;if(Me!=="modified"||ze.type!==Ze.type||!("text"in ze)||!("text"in Ze))return!1;const[ne,se,he]=[Y(ke.at(-1)),(0,u.e1)(ze.text),(0,u.e1)(Ze.text)],
be=(...De)=>[se,he].every(L=>De.some(ue=>ue.test(L)));if(d.some(([De,...L])=>De.test(ne)&&be(...L)))return!0;const Te=Y(ke.at(-2));if(F.test(ne)&&be(S,y))return Te===""||j.test(Te);const ie=$.test(ne)?
[...X().get(ke.at(-2))??[],...f()]:[];if(_(se,ie)===he)return!0;const Se=De=>De&&(0,u.TH)(De.base)===ze.text&&(0,u.TH)(De.head)===Ze.text;if(be(y)&&ke.slice(0,-2).some(De=>Se(h().get(De))))return!0;const Ke=x.
test(ne)||ne===`${Y(ke.at(-3)).replace(/s$/,"")}Id`,We=be(y)||be(M)&&M.exec(se)?.[1]===M.exec(he)?.[1];return Te===""&&Ke&&We&&!T.head().has(se)&&!T.base().has(he)}}function _(V,we){const _e=we.filter(
({from:Oe,to:f})=>Oe!==V&&V.includes(Oe)&&!V.includes(f)),je=[...new Map(_e.map(({from:Oe,to:f})=>[Oe,f]))];return je.sort(([Oe],[f])=>f.length-Oe.length),je.reduce((Oe,[f,h])=>Oe.replaceAll(f,h),V)}function D(V){
const[we,_e]=V.path.slice(-2);if(!(!(V.kind==="modified"&&we?.type==="item"&&x.test(Y(_e)))||V.from.type!=="string"||V.to.type!=="string"))return{from:(0,u.e1)(V.from.text),to:(0,u.e1)(V.to.text)}}function oe(V){
return y.test(V)||k.test(V)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(V)}function $e(V,we){const _e=(0,u.jn)(we)&&(x.test(V)||V==="name"&&u.kk.test(we.text)),je=ce.includes(V)||H.test(V)&&we.type!=="literal";
return _e||je&&Ae(we)}function m(V,we){const[_e,je]=[V.at(-2),Y(V.at(-1))],Oe=V.slice(G(V)).find(h=>H.test(Y(h)));return Oe?Oe===V.at(-1)?!we:je===""||ce.includes(je)||B.test(je):je==="zoom"&&ve.test(
Y(_e))||ce.includes(je)||B.test(je)&&N(_e)}function N(V){const we=V?.type==="item"&&V.item.type==="object"?V.item.members:void 0;return ee.some(_e=>_e.every(je=>we?.has(je)))}function G(V){return V.slice(
0,-1).findLastIndex(({type:we})=>we==="item")+1}function W(V,{matches:we}){const _e=new Map(we.map(Oe=>[Oe.path.at(-1),Oe])),je=new Map;for(const Oe of V){const f=G(Oe.path),[h,X]=[Oe.path[f-1],Oe.path[f]],
T=ce.includes(Y(X)),re=T?ce:H.test(Y(X))?[Y(X)]:[],[Me,ke]=[ae(_e.get(h)?.base,re),ae(_e.get(h)?.head,re)],ze=[...Oe.path.slice(0,f),{type:"member",key:re.join(", ")}];Me&&ke?je.set(T?h:X,{kind:"modif\
ied",path:ze,from:Me,to:ke}):je.set(Oe,Oe)}return[...je.values()]}function ae(V,we){const _e=V?.type==="object"?we.flatMap(je=>V.members.get(je)??[]):[];if(!(_e.length<we.length))return _e.length>1?{type:"\
array",id:0,items:_e,unordered:!1}:_e[0]}function Y(V){return V?.type==="member"?V.key:""}function Ae(V){if(V.type==="literal")return/\d/.test(V.text);const we=V.type==="array"?V.items:V.type==="objec\
t"?[...V.members.values()]:[];return we.length>0&&we.every(Ae)}}),665:((Ue,Ce,w)=>{w.d(Ce,{Vn:()=>oe,s3:()=>p,Oe:()=>j,Vg:()=>b,j9:()=>x,qU:()=>S,oP:()=>D});var u=w(436),K=w(408),H=w(499),ce=w(997),ve=w(
856);function B(m){const G=m.flatMap(Y=>Y.type==="object"?[...Y.members]:[]).filter(([,{type:Y}])=>Y==="string"),W=[...(0,K.$z)(G,([Y])=>Y)].flatMap(([Y,Ae])=>{const{size:V}=new Set(Ae.map(([,{id:f}])=>f));
if(!(V>1&&V===Ae.length&&2*V>m.length)||Y==="type"||ce.Z_.test(Y))return[];const _e=m.flatMap(f=>ee(f,Y)??[]),je=2*_e.length>m.length&&!_e.some(H.gN),Oe=Ae.reduce((f,[,h])=>f+("text"in h?h.text.length:
0),0);return je?[{key:Y,size:V,length:Oe}]:[]});W.sort((Y,Ae)=>Ae.size-Y.size||Y.length-Ae.length||(Y.key<Ae.key?-1:1));const[ae]=W;return Y=>ae&&ee(Y,ae.key)}function ee(m,N){const G=(0,u.C5)(m,N),W=G?.
type==="string"?(0,u.e1)(G.text):"";return/^[^\n]{1,60}$/.test(W)&&!(0,ve.$C)(N,G,m)?W:void 0}const O=/group|parent|folder|owner/i,k=/(-[\da-f]{4}){3}-[\da-f]{12}/i,P=40;function x(m,N=G=>{}){const G=m.
map(F),W=V=>G.find(we=>we.get(V))?.get(V)??(/[^\d"]/.test(V)?N(V):void 0);function ae(V,we){for(const _e of(0,u.YD)(V).sort()){if(O.test(_e))continue;const je=`${(0,u.TN)(V,_e)}`,Oe=_e==="type"?`"${je.
split(":")[1]}`:je,f=W(Oe);if(f===void 0||S(f.item)===void 0)continue;const h=G.some(X=>{const T=X.get(Oe);return T&&(T.array===we||M(we,T.item))});if(_e==="type"||!h)return f.item}}function Y(V,we){const _e=(0,u.
Gg)(V);return S(V)??S(ae(V,we))??(_e&&(0,u.e1)(_e))}function Ae(V,we=/\d/.test(V)){const _e=we?W(V):void 0;return _e&&(Y(_e.item,_e.array)??$e(_e.item))}return{itemOf:W,componentOf:ae,nameOf:Y,labelOf:Ae}}
function S(m){const N=(0,u.Ku)(m,["name","Name"]);if(N&&!u.kk.test(N))return(0,u.e1)(N);const W=N===void 0&&(0,u.Ku)(m,u.eX)!==void 0?void 0:(0,u.Gg)(m)??(m&&y(m));return W&&(0,u.e1)(W)}function y(m){
const N=(0,u.C5)(m,"localeData");return[...(N?["en",...(0,u.YD)(N)]:[]).map(Y=>(0,u.C5)(N,Y)),(0,u.C5)((0,u.C5)(m,"data"),"node")].map(Y=>(0,u.Gg)(Y)??(0,u.Ku)(Y,["display_name"])).find(Y=>Y!==void 0)}
function M(m,N){return(0,u.YD)(N).map(W=>(0,u.C5)(N,W)).some(W=>W?.type==="array"&&W.items===m)}const $=new WeakMap;function F(m){const N=$.get(m);if(N)return N;const G=new Map,W=ae=>{if(ae.type==="ob\
ject")for(const Y of ae.members.values())W(Y);if(ae.type==="array")for(const Y of(0,K.S3)(ae.items)){const Ae=(0,u.YD)(Y.item).filter(we=>u.ZM.test(we)),V=new Set(Ae.flatMap(we=>(0,u.TN)(Y.item,we)??[]));
for(const we of V)G.set(we,G.has(we)?void 0:Y);W(Y.item)}};return W(m),$.set(m,G),G}function j(m,N,G){const W=(0,K.FF)(m,N),ae=[...W.base.map(we=>({...we,base:we.item})),...N.map(({base:we,head:_e})=>({
..._e,base:we.item,head:_e.item})),...W.head.map(we=>({...we,head:we.item}))],Y=_(ae,G),Ae=B(ae.filter(we=>!Y.has(we)).map(({item:we})=>we)),V=we=>d(we,Y.get(we),Ae(we.item));return ae.map(we=>({...we,
step:V(we)})).sort(I)}function b(m,N){return m.type==="object"?Array.from(m.members,([W,ae])=>({step:{type:"member",key:W},value:ae})):(m.type==="array"?j({base:[],head:(0,K.S3)(m.items)},[],N):[]).map(
({step:W,item:ae})=>({step:W,value:ae}))}function d({item:m,index:N},G,W){return G===void 0?{type:"element",index:N,item:m,text:W}:p(m,G)}function p(m,N){const G=$e(m),W=G!==void 0&&G.length<=P&&!N.startsWith(
G);return{type:"item",label:N,...W&&{hint:G},item:m}}function I({step:m},{step:N}){return m.type==="item"&&N.type==="item"?m.label<N.label?-1:1:m.type==="element"&&N.type==="element"?m.index-N.index:m.
type==="item"?-1:1}function _(m,N){const G=new Map,W=new Set;let ae=m.filter(({item:Oe})=>(S(Oe)??(0,u.Gg)(Oe)??(0,u.TH)(Oe))!==void 0);const Y=Oe=>{const f=ae.map(Oe),h=oe(f);ae=ae.filter((X,T)=>{const re=f[T];
return re===void 0||h.get(re)!==1||W.has(re)?!0:(W.add(re),G.set(X,re),!1)})};Y(({item:Oe})=>S(Oe));const Ae=new Map(ae.map(Oe=>[Oe,S(Oe.item)??S(N(Oe.item,Oe.array))])),V=oe([...Ae.values()]),we=Oe=>{
const[f,h]=[Ae.get(Oe),(0,u.Gg)(Oe.item)];return S(Oe.item)??(V.get(f)===1?f:void 0)??(h&&(0,u.e1)(h))},_e=(Oe,f)=>{const[h,X]=[(0,u.TH)(Oe.item),we(Oe)??$e(Oe.item)];return h?D(X,h,f):X};Y(Oe=>we(Oe)??
_e(Oe,k)),Y(Oe=>_e(Oe,k)),Y(Oe=>_e(Oe,/$/));const je=({index:Oe,head:f})=>`[${Oe}${f?"":", before"}]`;return Y(Oe=>`${we(Oe)??$e(Oe.item)??_e(Oe,/$/)} ${je(Oe)}`),G}function D(m,N,G=k){const W=(0,u.e1)(
N).replace(G,"");return m?`${m} (${W})`:W}function oe(m){const N=new Map;for(const G of m)N.set(G,(N.get(G)??0)+1);return N}function $e(m){const N=(0,u.QP)(m);return N?.startsWith('"')?(0,u.e1)(N):void 0}}),
997:((Ue,Ce,w)=>{w.d(Ce,{BQ:()=>ee,FK:()=>j,Fu:()=>x,NQ:()=>ve,Z_:()=>ce,t5:()=>P});var u=w(436),K=w(499);const H=[(0,K.Ab)("_?id key uuid guid identifier"),(0,K.Ab)("(node|step|state)_?id"),(0,K.Ab)(
"name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,K.Ab)("\\*")],ce=(0,K.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ve="*",B=64;function ee(b,d){const p=O(
[]),I=[],[_,D]=[new Set,new Set];for(const m of[b,d])M(m,_,D);function oe(m,N,G){if((0,u.jn)(m))S(m.text,N,G);else if(m.type==="object")$e(m,N,G);else{const W=m.items.length>1&&m.items.some(({type:ae})=>ae===
"array");for(const[ae,Y]of m.items.entries())oe(Y,k(N,"[]"),{...G,array:m.items,object:void 0,...W&&{slot:ae}})}}function $e(m,N,{key:G,array:W,map:ae,...Y}){let Ae=Y;if(W!==void 0||G!==void 0){const je={
side:Y.side,value:m,field:N,outer:Y.place,key:G,array:W??[]};Ae={...Y,place:je,map:ae},I.push(je)}const we=2*(0,u.YD)(m).filter(je=>!ce.test(je)&&_.has(je)).length>=m.members.size&&[...m.members.values()].
every(y),_e=Ae===Y&&(0,u.YD)(m).some(je=>ae?.members.has(je));for(const[je,Oe]of m.members){const f=k(N,we||_e?ve:je);_e&&S(JSON.stringify(je),f,Ae,Oe),(!_e||Oe.type==="array")&&oe(Oe,f,{...Ae,object:m,
...we&&{key:je,map:m}})}}return oe(b,p,{side:"base"}),oe(d,p,{side:"head"}),{root:p,places:I,find:$(I)}}function O(b){return{keys:b,inner:new Map,texts:new Map,references:[]}}function k(b,d){const p=b.
inner.get(d)??O([...b.keys,d]);return b.inner.set(d,p),p}function P(b){const d=[b];for(const p of d)for(const I of p.inner.values())d.push(I);return d}function x(b,d){return b?.inner.get(d)??b?.inner.
get(ve)}function S(b,{keys:d,texts:p,references:I},{place:_,slot:D,object:oe},$e){p.set(b,(p.get(b)??0)+1);const m=b.startsWith('"')?b.length>2:ce.test(d.findLast(N=>N!=="[]")??"")&&Number.isInteger(Number(
b));_&&m&&I.push({text:b,place:_,slot:D,value:$e,object:oe})}const y=({type:b})=>b==="object";function M(b,d,p){if(p.has(b.id))return;if(p.add(b.id),(0,u.jn)(b)){d.add((0,u.e1)(b.text));return}const I=b.
type==="array"?b.items:[...b.members.values()];if(!I.some(y))for(const _ of(0,u.YD)(b))d.add(_);for(const _ of I)M(_,d,p)}function $(b){const d={base:new Map,head:new Map};for(const p of b){const I=(_,D)=>{
const oe=H.findIndex(m=>m.test(_));if(oe<0)return;const $e=d[p.side].get(D)??[];$e[oe]=($e[oe]??new Set).add(p),d[p.side].set(D,$e)};p.key!==void 0&&I(ve,JSON.stringify(p.key));for(const[_,D]of p.value.
members)(0,u.jn)(D)&&I(_,D.text)}return(p,I,_)=>{const D=d[I.side].get(p)?.find(m=>m);if(!D||D.size>B)return;const oe=D.size>1?[..._?.members.values()??[]].map(({id:m})=>m):[],$e=[...D].filter(({outer:m})=>[
...m?.value.members??[]].some(([N,{id:G}])=>u.ZM.test(N)&&oe.includes(G)));return F($e.length>0?$e:[...D],I,I)}}function F(b,d,p){const I=p?b.filter(m=>j(m,p)):b;if(I.length===0&&p)return F(b,d,p.outer);
const _=I.length>1?I.filter(({value:m})=>m.members.size>2):I,D=_.map(({field:{keys:m}})=>{const N=m.findIndex((G,W)=>G!==d.field.keys[W]);return N<0?0:m.length-N}),[oe,...$e]=_.filter((m,N)=>D[N]===Math.
min(...D));return $e.length===0?oe:void 0}function j(b,d){return b!==void 0&&(b===d||j(b.outer,d))}}),856:((Ue,Ce,w)=>{w.d(Ce,{$C:()=>oe,Wr:()=>G,_p:()=>$e,lb:()=>I});var u=w(706),K=w(436);const H=8,ce="\
authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_\
. ]?key|cookie",ve=new RegExp(`(?:(?:${ce})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),B="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",ee=new RegExp(`^x?(?:${ce}|(?:password|secre\
t|apikey|cookie)s)$`),O=/name|key|header|field/i,k=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,P=/^(.*values?|default|contents?|val|v)$/,x=/\{\{|\$\{|<%/,{raw:S}=String,y=S`\\{0,7}`,
M="[\"'`]",$=S`(?<!${B}[-_. ]?)(?:${ce})`,F=S`(?!\p{L}{1,20}(?:[.:!?]?(?:${M}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,j=S`(?:(?:bearer|basic|token)\s{1,4})?`,b=S`\s?${y}${M}\s{0,4}[,+]|${y}${M}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+
S`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${M}${F}(?!\w+:/)(?:(?!${M})\S){6,}${M}))`,d=S`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,p=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,S`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${$}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
S`(?<=${$}(?:${b})\s{0,9}(${y}(?:"""|'''|${M})))${d}(?:\1\s{0,4}\+\s{0,4}${M}${d})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
S`(?<=${$}\s{0,4}=\s{0,4}${j})${F}(?:(?!${M})[^\s,;&)}\]\\]){6,}`,S`(?<=${$}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${M}){0,6}${j}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${F}(?:(?!${M})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
S`(?<=\bbearer\s{1,4})${F}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${F}[\w+/=]{8,}(?![\w-])`,S`(?<=<[\w:.-]{0,40}${$}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,S`(?<=${$}(?:${y}["'],?|\n|\\n)(?:\s|\\n){0,20}${y}["']?\b(?:value|content|default)${y}["']?\s{0,4}[:=]\s{0,4}${y}["']?)${F}(?!\s)[^"'\n\\<>]{1,4000}`,
S`(?<=<[^<>]{0,200}["']${$}${y}["'][^<>]{0,200}\svalue=${y}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,S`(?<=\s(?:--?[\w-]{0,30}${$}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${F}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(W=>new RegExp(W,"giu"));function I({workflows:W}){const ae=new u.pO,Y=V=>V.length>=H&&!new RegExp("^\\p{L}+$","u").test(V);for(const{secrets:V,files:we}of W){const _e=we.flatMap(({base:je,head:Oe})=>[
je,Oe].flatMap(G));for(const je of[...V,..._e]){const Oe=[je,je.replace(/^(?:bearer|basic|token) /i,""),...(0,K.PX)((0,K.yR)(je))];for(const f of Oe)ae.add(f,Y)}}const Ae=new Map;return V=>{const we=Ae.
get(V);if(we)return we;const _e=[],je=h=>(_e.push(h),u.v5),f={shown:p.reduce((h,X)=>h.replace(X,je),ae.hide(V,je)),hidden:JSON.stringify(_e)};return Ae.set(V,f),f}}function _(W){const ae=D(W);return ve.
test(ae)&&!ae.match(`^${B}`)}function D(W){return W.toLowerCase().replace(/[^a-z]/g,"")}function oe(W,ae,Y){return m(ae)?!1:_(W)?N(ae)||ee.test(D(W)):!P.test(D(W))||Y?.type!=="object"?!1:[...Y.members].
some(([Ae,V])=>{const we=(0,K.jn)(V)&&(V.text==="true"?Ae:k.test(Ae)&&(0,K.e1)(V.text));return O.test(Ae)&&_(`${(0,K.TN)(Y,Ae)}`)||we&&ee.test(D(we))})}function $e(W,...ae){return ae.every(m)?!1:W.some(
(Y,Ae)=>{const V=W[Ae-1],we=V&&"item"in V?V.item:void 0,_e=W.slice(Ae+1).every(({type:Oe})=>Oe==="element"),je=Oe=>Y.type==="member"&&oe(Y.key,_e?Oe:void 0,we);return ae.some(je)})}function m(W){return W?.
type==="literal"&&!/\d/.test(W.text)}function N(W){return W?.type==="array"?W.items.every(N):W!==void 0&&(0,K.jn)(W)}function G(W){const ae=[],Y=Ae=>{if(Ae!==void 0)if((0,K.jn)(Ae))Y((0,K.yR)((0,K.e1)(
Ae.text)));else if(Ae.type==="array")for(const V of Ae.items)Y(V);else for(const[V,we]of Ae.members)oe(V,we,Ae)&&(0,K.PX)(we,ae),Y(we)};return Y(W),ae.filter(Ae=>!x.test(Ae))}}),408:((Ue,Ce,w)=>{w.d(Ce,
{$z:()=>O,FF:()=>x,Ms:()=>P,O6:()=>S,S3:()=>H,eV:()=>ce,kh:()=>ve,kk:()=>B,qc:()=>ee,yU:()=>k});var u=w(965);const K=500;function H(y){return y.map((M,$)=>({item:M,index:$,array:y}))}function ce(y,M){
const $=p=>y[p].map(I=>M(I,p)),F=(p,I)=>p!==void 0&&p===I,j=(0,u.E)($("base"),$("head"),{maxEditLength:K,comparator:F});if(j===void 0)return P(ve(y,M));let[b,d]=[0,0];return j.flatMap(({added:p,removed:I,
count:_})=>{const[D,oe]=[y.base.slice(b,b+_),y.head.slice(d,d+_)];return p||(b+=_),I||(d+=_),p||I?[]:k({base:D,head:oe})})}function ve(y,M){return ee(y,M).flatMap(k)}function B(y,M){return ee(y,M).flatMap(
$=>$.base.length===1&&$.head.length===1?k($):[])}function ee(y,M){const $=O(y.head,F=>M(F,"head"));return $.delete(void 0),[...O(y.base,F=>M(F,"base"))].flatMap(([F,j])=>{const b=$.get(F);return b?[{base:j,
head:b}]:[]})}function O(y,M){const $=new Map;for(const F of y){const j=M(F),b=$.get(j);b?b.push(F):$.set(j,[F])}return $}function k({base:y,head:M}){return y.flatMap(($,F)=>{const j=M[F];return j===void 0?
[]:[{base:$,head:j}]})}function P(y){const M=[];for(const F of y.toSorted((j,b)=>j.base.index-b.base.index)){let[j,b]=[0,M.length];for(;j<b;){const d=j+b>>1;(M[d]?.last.head.index??0)<F.head.index?j=d+
1:b=d}M[j]={last:F,before:M[j-1]}}const $=[];for(let F=M.at(-1);F;F=F.before)$.push(F.last);return $.reverse()}function x({base:y,head:M},$){const F=new Set($.flatMap(j=>[j.base,j.head]));return{base:y.
filter(j=>!F.has(j)),head:M.filter(j=>!F.has(j))}}function S(y,M){const $=P(y),F={base:0,head:0};return ee(M,({index:j},b)=>{for(;($[F[b]]?.[b].index??1/0)<j;)F[b]++;return F[b]})}}),384:((Ue,Ce,w)=>{
w.a(Ue,async(u,K)=>{try{let $=function(){const F=new ce.i_,j=F.required("base",ee.Rr),b=F.required("head",ee.Rr);[j,b].some(_=>_!==void 0&&(0,H.existsSync)(_))||(j!==void 0&&F.refuse("base",(0,ee.LO)(
F.text("base"))),b!==void 0&&F.refuse("head",(0,ee.LO)(F.text("head"))));const d=(0,ce.RT)(F),p=F.boolean("fail-on-change",!1),I=F.boolean("summary",!0);return{base:F.check(j),head:F.check(b),ignore:d,
failOnChange:p,summary:I}};var H=w(24),ce=w(991),ve=w(697),B=w(953),ee=w(192),O=w(124),k=w(279),P=w(725),x=w(276),S=w(57),y=w(706),M=w(885);await(0,x.eF)(async F=>{const{base:j,head:b,ignore:d,failOnChange:p,
summary:I}=$(),_=(0,P.t1)(),[D,oe]=[(0,y.OX)(j),(0,y.OX)(b)],$e=(0,S.Bu)(Object.entries({Base:D,Head:oe}));_.info(`Comparing ${D} with ${oe}`);const m=await(0,M.Z)(j,b,{ignore:d,signal:F}).catch(async ae=>{
const Y=(0,k.iT)(ae);throw I&&await(0,S.Sy)("Workflow comparison failed",(0,S.il)((0,ve.UX)(Y),(0,x.VY)(Y)),$e),Y});for(const{name:ae,status:Y,counts:Ae,variablesCompared:V}of m.workflows){const we=Y===
"changed"||Y==="unchanged"?(0,O.cq)(Ae):Y,_e=V?"":" (environment variables are not compared)";_.info(`${ae===void 0?"":`${(0,y.OX)(ae)}: `}${we}${_e}`)}const[N,G]=[(0,O.Hq)(m),(0,O.xW)(m)];(0,x.n0)({changed:N,
...G});const W=await(0,B.S)(m);if(I){const ae=W(m.workflows.length>1,[$e]);await(0,S.Sy)(`Workflow comparison: ${(0,O.cq)(G)}`,ae,$e)}if(N&&p){const ae=`The versions differ (${(0,O.cq)(G)}), and fail-\
on-change is true`;throw new k.HR({what:ae,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),K()}catch($){K($)}},1)}),885:((Ue,Ce,w)=>{w.d(Ce,{Z:()=>Jt});var u=w(806);const K=ut(
import.meta.url)("node:buffer");var H=w(761);const ce={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:Z})=>Z)}]`,items:U}),object(U){return{json:`{${Array.from(U,([q,{json:de}])=>`${JSON.
stringify(q)}:${de}`).sort()}}`,members:U}}};function ve(U){const Z=(0,K.isUtf8)(U)?(0,H.q)(U.toString(),void 0,ce):void 0,q=Z?.members??Z?.items?.map(le=>[B(le),le]);if(q===void 0)return;const de=new Map;
for(const[le,{members:Ne,json:Be}]of q){if(le===void 0||de.has(le))return;de.set(le,{name:le,keys:[...Ne?.keys()??[]],content:Be})}return{container:Array.isArray(q)?"array":"object",variables:[...de.values()]}}
function B({members:U}){if(!U?.has("value"))return;const Z=[U.get("name"),U.get("key")].find(q=>q?.json[0]==='"');return Z&&JSON.parse(Z.json)}function ee({files:U}){const Z=[...U].filter(([q])=>(0,u.
dU)(q)).map(([,q])=>O(q));return[...new Set(Z.flat())]}function O(U){const Z=new TextDecoder().decode(U);try{JSON.parse(Z)}catch{return[]}const q=ve(U),de=new Set(q?.container==="array"?q.variables.map(
({name:Be})=>Be):void 0),Ne=Array.from(Z.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Be,Ve,tt])=>Ve===void 0?[Be,String(Number(Be))]:tt===void 0?[JSON.parse(Ve)]:[]);return[...new Set(
Ne)].filter(Be=>!de.has(Be))}var k=w(124),P=w(436),x=w(598),S=w(742);function y(U){return(0,K.isUtf8)(U)?U.toString():void 0}function M(U,Z,q){const de=/\.json$/i.test(U)?y(Z):void 0;return de===void 0?
void 0:q.read(de)}function $(U,Z,q,de){if(Z.equals(q))return!0;const le=new Interner(de),Ne=M(U,Z,le);return Ne!==void 0&&Ne.id===M(U,q,le)?.id}function F({files:U},Z){const q=le=>createHash("sha256").
update(le).digest("hex"),de=Array.from(U,([le,Ne])=>{const Be=M(le,Ne,new Interner(Z));return[le,q(Be?canonicalJson(Be):Ne)]});return q(JSON.stringify(de.sort(([le],[Ne])=>le<Ne?-1:1)))}var j=w(899),b=w(
856);const d=1024*1024;function p(U,Z,{name:q,ignore:de}){const le=[U,Z].filter(ot=>ot!==void 0),Ne=le.some(({kind:ot,files:lt})=>ot==="folder"&&![...lt.keys()].some(u.dU)),Be=le.flatMap(({files:ot})=>[
...ot].filter(([lt])=>(0,u.dU)(lt))),Ve=[...new Set(le.flatMap(({files:ot})=>[...ot.keys()]))].sort(),tt=new Set(de.lines),nt=new P.Ms(de,ot=>tt.delete(ot)),at=Ve.flatMap(ot=>{const[lt,kt]=[U?.files.get(
ot),Z?.files.get(ot)],At=lt!==void 0&&kt!==void 0&&lt.equals(kt);if(Ne&&(0,u.dU)(ot)||At&&tt.size===0)return[];const St=lt&&M(ot,lt,nt),gt=At?St:kt&&M(ot,kt,nt);return At||St!==void 0&&St.id===gt?.id?
[]:[{name:ot,from:lt,to:kt,base:St,head:gt}]}),ct=ot=>de.lines.length===0&&at.some(lt=>lt.name===ot),vt=(at.length===0?[]:Ve.filter(ot=>!ct(ot)&&!(0,u.dU)(ot))).flatMap(ot=>I(ot,Z?.files.get(ot),U?.files.
get(ot))),Et=_(at,nt,vt),xt=U===void 0?"added":Z===void 0?"removed":void 0;return{name:q,status:xt??(Et.length>0?"changed":"unchanged"),counts:xt?{added:0,modified:0,removed:0,[xt]:1}:(0,k.cz)(Et.map(
k.xS)),files:Et,unchanged:vt,variablesCompared:!(Ne&&Be.some(([,ot])=>ve(ot)?.variables.length!==0)),secrets:[...new Set([...le.flatMap(ee),...vt.flatMap(b.Wr)])],unusedIgnores:[...tt]}}function I(U,Z=Buffer.
of(),q=Z){return(Z.equals(q)?[Z]:[Z,q]).flatMap(le=>M(U,le,new P.Ms(j.K$))??[])}function _(U,Z,q){const de=U.flatMap(({name:Ne,base:Be,head:Ve})=>Be&&Ve&&!(0,u.dU)(Ne)?[{name:Ne,base:Be,head:Ve}]:[]),
le=new Map((0,S.OD)(de,Z,q).map((Ne,Be)=>[de[Be]?.name,Ne]));return U.map(Ne=>D(Ne,le.get(Ne.name)))}function D({name:U,from:Z,to:q,base:de,head:le},Ne){const Be=Z===void 0?"added":q===void 0?"removed":
"modified",Ve={name:U,status:Be,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,u.dU)(U))return{...Ve,kind:"variables",changes:$e(de,le,Be)};if(Ne||Be!=="modified"&&(de??le))return{
...Ve,kind:"json",base:de,head:le,...Ne};const[tt,nt]=[Z&&oe(Z),q&&oe(q)];return Z&&tt===void 0||q&&nt===void 0?{...Ve,kind:"binary"}:{...Ve,kind:"text",text:{base:tt,head:nt}}}function oe(U){return U.
length<=d&&!U.includes(0)?y(U):void 0}function $e(U,Z,q){const[de,le]=[U,Z].map(ct=>ct&&ve(Buffer.from((0,S.dj)(ct))));if(q==="modified"&&(de===void 0||de.container!==le?.container))return[{kind:"modi\
fied",path:[],from:k.RG,to:k.RG}];const Ne=ct=>new Map(ct?.variables.map(({name:wt,content:vt})=>[wt,vt])),[Be,Ve]=[Ne(de),Ne(le)],tt=[],nt=[...Be.keys()].filter(ct=>Ve.has(ct)),at=[...Ve.keys()].filter(
ct=>Be.has(ct));nt.some((ct,wt)=>ct!==at[wt])&&tt.push({kind:"reordered",path:[],moved:[]});for(const ct of[...new Set([...Be.keys(),...Ve.keys()])].sort()){const wt=[{type:"member",key:ct}];Be.has(ct)?
Ve.has(ct)?Be.get(ct)!==Ve.get(ct)&&tt.push({kind:"modified",path:wt,from:k.RG,to:k.RG}):tt.push({kind:"removed",path:wt,value:k.RG}):tt.push({kind:"added",path:wt,value:k.RG})}return tt}var m=w(279),
N=w(24),G=w(455),W=w(760),ae=w(142),Y=w(706);const[Ae,V,we]=["flow_definition.json","app_definition.json","env_variables.json"],_e=[Ae,V,we],je=1e4,Oe=256*1024*1024;function f(U,Z){const q=[...Z].filter(
([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:U,files:new Map(q.sort(([de],[le])=>de<le?-1:1))}}function h({kind:U,files:Z}){return{kind:U,files:new Map([...Z].filter(([q])=>!isEnvVariables(
q)))}}const X=/^\.|^__MACOSX$/;function T(U){const Z=new Set(U),q=Be=>_e.some(Ve=>Z.has(Be+Ve));if(q(""))return"";const de=new Set(U.filter(Be=>Be.includes("/")).map(Be=>Be.slice(0,Be.indexOf("/")))),
[le,...Ne]=[...de].filter(Be=>!X.test(Be));return Ne.length===0&&q(`${le}/`)?`${le}/`:""}function re(U){const Z=T(U);return U.includes(Z+V)||U.includes(Z+Ae)}function Me(U,Z){return new m.HR({what:U,advice:Z,
topic:"unpacking"})}function ke(U,Z){for(const{index:q}of`${Z}/`.matchAll(/\//g)){const de=Z.slice(0,q),le=(0,N.lstatSync)((0,W.join)(U,de),{throwIfNoEntry:!1});if(le?.isSymbolicLink())throw Me(`${(0,Y.
TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===Z&&le?.isFile())return le;if(!le?.isDirectory())break}}async function ze(U,Z,q,de=1/0){const le=new Map,Ne=new Map;
let Be=de;for(const Ve of Z){q.throwIfAborted();const tt=ke(U,Ve);if(!(tt===void 0||Ne.get((0,u.Sr)(Ve))===tt.ino)){if(Ne.set((0,u.Sr)(Ve),tt.ino),Be-=tt.size,Be<0)throw new Error("its files take more\
 than 256 MiB, the limit");le.set(Ve,await(0,G.readFile)((0,W.join)(U,Ve)))}}return le}async function Ze(U){return(await(0,G.readdir)(U,{withFileTypes:!0})).map(q=>q.name+(q.isDirectory()?"/":""))}async function qe(U,Z){
const q=[],de=[""];for(const le of de){Z.throwIfAborted();for(const Ne of await Ze((0,W.join)(U,le))){if((0,u.jq)(Ne))continue;if((Ne.endsWith("/")?de:q).push(le+Ne),q.length+de.length>je)throw new Error(
"more than 10,000 files are in it")}}return q}async function He(U){if(!ke(U,u.gv))return;const Z=await(0,G.readFile)((0,W.join)(U,u.gv),"utf8");let q;try{const{unpackedFiles:de}=JSON.parse(Z);de.every(
le=>(0,u.x5)(le)===void 0)&&(q=new Set(de))}catch{}return{text:Z,paths:q}}async function ne(U,Z){const q=new Set(Z.map(caseFold));return(await readdir(U).catch(()=>[])).filter(le=>!q.has(caseFold(le))&&
existsSync(join(U,le,RECORD)))}function se(U){return`${JSON.stringify({unpackedFiles:[...U]},null,2)}
`}const he=ut(import.meta.url)("node:zlib");var be=w(663);const Te=2048,ie=new Set([0,10]);async function Se(U,Z){Z?.throwIfAborted();const q=Ke(U),de=await(0,be.SY)(q,{decodeStrings:!1}).catch(Le("Th\
e package")),le=await We(de).catch(Le("The package")),Ne=T([...le.keys()]),Be=[];for(const[Ve,tt]of le){Z?.throwIfAborted();const nt=await ue(de,q,tt).catch(Le(`${(0,Y.TL)(Ve)} in the package`));Ve.startsWith(
Ne)&&!fe(Ve)&&Be.push([Ve.slice(Ne.length),nt])}return f("zip",Be)}function Ke(U){for(let Z=U.length-21;Z>0;){Z=U.lastIndexOf("PK",Z-1,"latin1");const q=Z+22+(Z<0?1/0:U.readUInt16LE(Z+20));if(q<=U.length)
return U.subarray(0,q)}if(U.toString("latin1",0,2)!=="PK")throw Ee(U);return Le("The package")(new Error("its end is missing"))}async function We(U){if(U.entryCount>je)throw xe(`The package has ${U.entryCount}\
 entries. The limit is 10,000`);const Z=new Map;let q=0;for await(const Ne of U.eachEntry()){const Be=De(Ne);if(Z.has(Be))throw xe(`The package has ${(0,Y.TL)(Be)} twice`,"Export it again.");const Ve=L(
Be,Ne);if(Ve!==void 0)throw xe(`${(0,Y.TL)(Be)} in the package ${Ve}`);if(q+=Ne.uncompressedSize,q>Oe)throw xe("The package takes more than 256 MiB unpacked, the limit");Z.set(Be,Ne)}const de=[...Z.keys()];
if(de.every(fe))throw xe("The package has no files in it","Export it again.");const le=(0,u.Oj)(de);if(le===void 0)return Z;throw xe(`${le.map(Ne=>(0,Y.TL)(Ne)).join(" and ")} in the package collide o\
n a disk that ignores case`)}function De({generalPurposeBitFlag:U,fileNameRaw:Z,extraFields:q,versionMadeBy:de}){const le=(0,K.isUtf8)(Z)?Te:U,Ne=ie.has(de>>>8);return(0,be.ax)(le,Z,q,!Ne).replace(/^(\.\/+)+/,
"")}function L(U,Z){const q=Z.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is neither a file nor a folder":fe(U)&&Z.uncompressedSize>0?"is a fol\
der with a content of its own":Z.canDecodeFileData()?(0,u.dU)(Z.fileNameRaw.toString())&&!(0,u.dU)(U)?"is also named env_variables.json":(0,u.x5)(U,u.fw):"is encrypted, or compressed by another method\
 than deflate"}async function ue(U,Z,q){const{compressedSize:de,compressionMethod:le,uncompressedSize:Ne}=q,{fileDataStart:Be}=await U.readLocalFileHeaderPromise(q),Ve=Z.subarray(Be,Be+de),tt={maxOutputLength:Ne||
1,chunkSize:Ne+64},nt=le===0?Ve:(0,he.inflateRawSync)(Ve,tt);if(nt.length!==Ne)throw new Error(`it unpacks to ${nt.length} bytes, not the ${Ne} listed`);if((0,he.crc32)(nt)!==q.crc32)throw new Error("\
its CRC-32 isn't the one listed");return nt}function fe(U){return U===""||U.endsWith("/")}function xe(U,Z="Check where the package comes from."){return new m.HR({what:U,advice:Z,topic:"the-package"})}
function Le(U){return Z=>{if(Z instanceof m.HR)throw Z;const q={what:`${U} is cut off or damaged`,why:(0,Y.TL)(Z.message).slice(1,-1)};throw new m.HR({...q,advice:"Export it again.",topic:"the-package",
cause:Z})}}const Q=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Ee(U){const Z=U.toString("utf8",0,512),[q]=Q.find(
([,le])=>le.test(Z))??["text"],de=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return xe(`The package is ${q}, not a zip`,de)}const me=33,Re=20,Ge=3,
rt=8,st=33188;function pt({files:U}){const Z=[],q=[];let de=0;for(const[Be,Ve]of U){const[tt,nt]=[Buffer.from(Be),deflateRawSync(Ve)],at=[it(2,Re,Te,rt,0,me),it(4,crc32(Ve),nt.length,Ve.length),it(2,tt.
length,0)],ct=[it(2,0,0,0),it(4,st*65536,de)];Z.push(Buffer.from("PK"),...at,tt,nt),q.push(Buffer.from("PK"),Buffer.of(Re,Ge),...at,...ct,tt),de+=30+tt.length+nt.length}const le=Buffer.concat(q),Ne=[
it(2,0,0,U.size,U.size),it(4,le.length,de),it(2,0)];return Buffer.concat([...Z,le,Buffer.from("PK"),...Ne])}function it(U,...Z){const q=Buffer.alloc(U*Z.length);for(const[de,le]of Z.entries())q.writeUIntLE(
le,de*U,U);return q}async function ft(U,Z){try{const q=await(0,G.stat)(U);if(q.isDirectory())return await zt(U,Z);if(q.size>Oe)throw new Error("it is larger than 256 MiB, the limit");const de=await(0,G.
readFile)(U);return{...await Se(de,Z),sha256:(0,x.createHash)("sha256").update(de).digest("hex")}}catch(q){throw Xt(q,U,Z)}}async function Ot(U,Z){const q=()=>ft(U,Z);try{const de=(0,N.statSync)(U,{throwIfNoEntry:!1});
if(de===void 0)return{};const le=de.isDirectory()?await nn(U,Z):new Map,[Ne,...Be]=[...le.values()].flat();return Ne===void 0?{single:q}:{several:new Map(Array.from(le,([tt,nt])=>[tt,()=>Kt(U,nt,Z)])),
...Be.length===0&&Ne.isDirectory()&&{single:q}}}catch(de){throw Xt(de,U,Z)}}async function Kt(U,Z,q){const[de="",le]=Z.map(Ne=>Ne.name);if(le!==void 0)throw new Error(`is there twice, as ${(0,Y.TL)(de)}\
 and as ${(0,Y.TL)(le)}. Remove one of them`);if(Z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await ft((0,W.join)(U,de),q)}async function nn(U,Z){const q=new Map,de=await(0,G.
readdir)(U,{withFileTypes:!0});if(re(de.map(({name:le})=>le)))return q;for(const le of de){if(Z.throwIfAborted(),le.name.startsWith(".")||!await Gt((0,W.join)(U,le.name),Z))continue;const Ne=le.isDirectory()?
le.name:le.name.replace(/\.zip$/i,"");q.set(Ne,[...q.get(Ne)??[],le])}return q}async function Gt(U,Z){const q=await(0,G.stat)(U).catch(()=>{});if(q?.isDirectory())return re(await Ct(U));if(!q?.isFile()||
!/\.zip$/i.test(U))return!1;try{return re([...(await ft(U,Z)).files.keys()])}catch{return Z.throwIfAborted(),!0}}function Xt(U,Z,q){if(q.aborted)return q.reason;const de=/The package (is .*, not a zip)/.
exec((0,m.gJ)(U))?.[1],le=(0,N.existsSync)(Z)?`can't be read: ${(0,ae.Uc)(U)}`:`doesn't exist: ${(0,Y.MW)(Z)}`;return new Error(de?`${de}. Set a package (.zip), or the folder with its unpacked files`:
le,{cause:U})}async function zt(U,Z){const q=(0,W.join)(U,T(await Ct(U))),de=await He(q);if(de&&!de.paths)throw new Error(`${u.gv} isn't as this action writes it`);const le=de?.paths?new Set([..._e,...de.
paths]):await qe(q,Z),Ne=await ze(q,le,Z,Oe);if(Ne.size===0)throw new Error("no files are in it");return f("folder",Ne)}async function Ct(U){const Z=await Ze(U),de=Z.filter(le=>le.endsWith("/")).map(async le=>(await Ze(
(0,W.join)(U,le))).map(Ne=>le+Ne));return[...Z,...(await Promise.all(de)).flat()]}async function Jt(U,Z,{ignore:q,signal:de}){const le=await _t("base",de,()=>Ot(U,de)),Ne=await _t("head",de,()=>Ot(Z,de)),
Be=Bt(le,Ne)?[void 0]:[...new Set([...It(le),...It(Ne)])].sort(),Ve=[];for(const nt of Be){const at=nt===void 0?"":` ${(0,Y.TL)(nt)}`,ct=await _t(`base${at}`,de,()=>yt(le,nt)),wt=await _t(`head${at}`,
de,()=>yt(Ne,nt));Ve.push(p(ct,wt,{name:nt,ignore:q}))}const tt=({single:nt,several:at})=>nt!==void 0||at!==void 0;return tt(le)&&tt(Ne)?{workflows:Ve}:{workflows:Ve,missing:tt(le)?"head":"base"}}function Bt(U,Z){
const q=[U,Z];if(!(q.every(({single:Ve,several:tt})=>Ve&&tt)&&It(U).join()!==It(Z).join())&&q.every(({single:Ve,several:tt})=>!Ve||tt))return!1;if(q.every(({single:Ve,several:tt})=>!tt||Ve))return!0;const[
Ne,Be]=U.several?["head","base"]:["base","head"];throw new m.HR({what:`${Ne} is a single workflow, but ${Be} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function It({several:U}){return[...U?.keys()??[]]}async function yt({single:U,several:Z},q){return await(q===void 0?U:Z?.get(q))?.()}async function _t(U,Z,q){try{return await q()}catch(de){Z.throwIfAborted();
const le=de instanceof m.HR?de.topic:"import-deploy-and-promote";throw new m.HR({what:`${U} ${(0,m.gJ)(de)}`,topic:le,cause:de})}}}),142:((Ue,Ce,w)=>{w.d(Ce,{Uc:()=>P,Rs:()=>x});var u=w(598),K=w(455),
H=w(760);const ce=ut(import.meta.url)("node:util");var ve=w(279),B=w(706);const ee={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function O(F){return/^E[A-Z0-9]+$/.test(Object(F).code)}function k(F){if(!O(F))return(0,ve.gJ)(F);
const{code:j="",errno:b=0}=F;return ee[j]??(0,ce.getSystemErrorMap)().get(b)?.[1]??j}function P(F){const{path:j,dest:b=j}=Object(F);return O(F)&&b?`${k(F)} (${(0,B.MW)(b)})`:k(F)}function x(F,j,b="Set\
 another directory, or free some space."){const d=Object(F).code==="ENAMETOOLONG",p={what:`Can't write ${j}`,why:k(F),cause:F};return new ve.HR({...p,advice:d?"Set a shorter name.":b})}async function S(F){
await rm(F,{recursive:!0,force:!0,maxRetries:10})}const y=/^\.workflow-export-[0-9a-f]{12}$/;async function M(F,j,b=dirname(F)){const d=join(b,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(d,j,{flag:"wx"}),await rename(d,F)}catch(p){throw await S(d).catch(()=>{}),p}}async function $(F,j){await M(F,j).catch(b=>{throw x(b,F)})}}),279:((Ue,Ce,w)=>{w.d(Ce,{HR:()=>K,gJ:()=>ee,
h_:()=>B,iT:()=>ve});const u=null;class K extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(k){super(ce(k),{cause:k.
cause}),this.what=k.what,Object.assign(this,k)}with(k){return new K({...this,cause:this,...k})}}function H({what:O,why:k=""}){return k===""?O:`${O}: ${k}`}function ce(O){const k=H(O);return`${k}${/[.!?…]$/.
test(k)?"":"."} ${O.advice??""}`.trim()}function ve(O){return O instanceof Error?O:new Error(String(O))}function B(O){return O instanceof K?O:new K({what:ee(O),cause:O})}function ee(O){return ve(O).message}}),
725:((Ue,Ce,w)=>{w.d(Ce,{lm:()=>K.lm,t1:()=>H});const u=ut(import.meta.url)("node:async_hooks");var K=w(528);function H(x=""){return{info:S=>ve(x+S),warning:S=>K.$e(x+S),debug:S=>K.Yz(x+S),mask:K.Pq}}
function ce(x){const S=[];return{...H(`[${x}] `),info:y=>S.push(y),end(y){core.startGroup(B(y));for(const M of S)ve(M);core.endGroup()}}}function ve(x){K.pq(B(x))}function B(x){return x.replaceAll("##\
[","## [")}const ee=new u.AsyncLocalStorage;let O=!1;function k(x,S){return O||P(),O=!0,ee.run(x,S)}function P(){const x=process.stdout.write.bind(process.stdout);process.stdout.write=((S,...y)=>{const M=ee.
getStore(),$=String(S);return M===void 0||/^::(add-mask|debug)::/.test($)?x(S,...y):(ee.exit(()=>M.debug($.trimEnd())),!0)})}}),276:((Ue,Ce,w)=>{w.d(Ce,{VY:()=>x,Pd:()=>M,E_:()=>$,eF:()=>P,n0:()=>y});
var u=w(24),K=w(455);const H=ut(import.meta.url)("node:os");var ce=w(760),ve=w(528),B=w(142),ee=w(279),O=w(706);const k=6e4;async function P(b){const d=new AbortController;for(const p of["SIGINT","SIG\
TERM","SIGBREAK"]){const I={what:`Cancelled (${p})`,topic:"the-job-on-the-platform"};process.on(p,()=>d.abort(new ee.HR(I)))}try{if(await b(d.signal),S)throw S}catch(p){for(let _=p;_ instanceof Error;_=
_.cause)ve.Yz(_.stack??_.message);const I=x(p);ve.C1(`${(0,O.OX)((0,ee.gJ)(p),k)}${I===void 0?"":` See ${I}`}`)}process.stdout.write("",()=>process.exit())}function x(b){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:p,
GITHUB_ACTION_REF:I}=process.env;if(!(!(b instanceof ee.HR)||b.topic===void 0||!d||!p||!I))return encodeURI(`${d}/${p}/blob/${I}/docs/troubleshooting.md#${b.topic}`)}let S;function y(b){try{for(const[
d,p]of Object.entries(b))p!==void 0&&ve.uH(d,p)}catch(d){const p="Check the runner's disk.";S=new ee.HR({what:"Can't write the step's outputs",why:(0,B.Uc)(d),advice:p,cause:d})}}async function M(b){const d=process.
env.RUNNER_TEMP||(0,H.tmpdir)();return await(0,K.mkdtemp)((0,ce.join)(d,b)).catch($(d))}function $(b){return d=>{throw(0,B.Rs)(d,b,"Check the runner's temporary folder.")}}function F(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ue,Ce,w)=>{w.d(Ce,{Bu:()=>O,
Sy:()=>M,il:()=>P});var u=w(528),K=w(279),H=w(132),ce=w(706);const ve=1024*1024-1e4,B=2e5;function ee($,F){const j=F.map(_=>_.map(S)),b=$.map((_,D)=>j.some(oe=>oe[D]!=="")),d=(_,D)=>`<tr>${_.flatMap((oe,$e)=>b[$e]?
`<${D}>${oe}</${D}>`:[]).join("")}</tr>`,p=j.map(_=>d(_,"td")),I=_=>`<tr><td colspan="${$.length}">\u2026 and ${counted(_,"more row")}</td></tr>`;return`<table>${d($.map(escapeAll),"th")}${y(p,I).join(
"")}</table>`}function O($){return`<table>${$.map(([j,b])=>b===void 0?"":`<tr><th align="left">${(0,H.FO)(j)}</th><td>${S(b)}</td></tr>`).join("")}</table>`}function k($){const F=$.map(({names:j,message:b,
help:d})=>{const p=j.map(_=>`**${plainText(_)}**`);return`- ${y(p,_=>`and ${_} more`,B/2).join(", ")}: ${P(b,d)}`});return y(F,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function P($,F){return F===void 0?(0,H.wh)($):`${(0,H.wh)($)} <a href="${(0,H.FO)(F)}">Troubleshooting</a>`}function x($,F){return`<details><summary>${escapeAll($)}</summary>

${F}

</details>`}function S($){return typeof $=="string"?$===""?"":`<code>${(0,H.FO)((0,H.RK)($))}</code>`:"words"in $?(0,H.wh)($.words):`<a href="${(0,H.FO)($.href)}">${(0,H.wh)($.text)}</a>${(0,H.FO)($.after??
"")}`}function y($,F,j=B){let b=j;const d=$.filter(p=>{const I=Buffer.byteLength(p),_=I<=b;return _&&(b-=I),_});return d.length===$.length?d:[...d,F($.length-d.length)]}async function M($,...F){const j=d=>`${(0,ce.
hS)(d,"part")} of this page would not fit and ${d===1?"is":"are"} left out.`,b=[`### ${(0,H.wh)($)}`,...y(F,j,ve)];try{await u.z.addRaw(b.join(`

`),!0).write()}catch(d){u.$e(`Can't write the job summary: ${(0,K.gJ)(d)}`)}}}),132:((Ue,Ce,w)=>{w.d(Ce,{EU:()=>ee,FO:()=>P,Jj:()=>ve,RK:()=>H,SS:()=>B,wh:()=>k});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",K=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function H(y){return/^[ -[\]-~]*$/.test(y)&&!y.includes("##[")?y:y.replace(K,(M,$)=>$===void 0?M:ce($))}function ce(y){return`\
\\u{${y.codePointAt(0)?.toString(16)}}`}function ve(y,M){if(y.length<=M)return y;const $=Array.from(y.slice(0,2*M+2));return $.length>M?`${$.slice(0,M).join("")}\u2026`:y}function B(y,M=100){const $=H(
ve(y,M)).replaceAll("	",ce)||'""',F="`".repeat(S($)+1);return/^`|`$/.test($)||/^ .*[^ ].* $/.test($)?`${F} ${$} ${F}`:F+$+F}function ee(y,M,$){const j=y.map(d=>$+H(d).replace(/(?<=^\s*):(?=:)/,ce)).join(
`
`),b="`".repeat(Math.max(3,S(j)+1));return`${$}${b}${M}
${j}
${$}${b}`}const O=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function k(y){return P(H(y).replaceAll("	"," ")).replace(O,"$&<wbr>")}function P(y){return y.replace(x,M=>`&#${M.codePointAt(0)}\
;`)}const x=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function S(y){return(y.match(/`+/g)??[]).reduce((M,$)=>Math.max(M,$.length),0)}}),761:((Ue,Ce,w)=>{w.d(Ce,{q:()=>ce});
const u=500,K=1e6,H=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ce(O,k,P){let x=O.startsWith("\uFEFF")?1:0,S=0;function y(){for(;;){
const j=O.charAt(x);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;x++}}function M(){const j=x;if(H.lastIndex=j,!H.test(O))throw new SyntaxError;return x=H.lastIndex,O.slice(j,x)}function $(j,b){const d=y();if(d==="["){const I=[],_=P.enter(
j);return F("]",b,()=>I.push($(_,b+1))),P.array(I,j)}if(d==="{"){const I=new Map;return F("}",b,()=>{if(y()!=='"')throw new SyntaxError;const _=M(),D=_.includes("\\")?JSON.parse(_):_.slice(1,-1);if(I.
has(D)||y()!==":")throw new SyntaxError;x++,I.set(D,$(P.enter(j,D),b+1))}),P.object(I,j)}const p=M();return P.scalar(p.includes("\\")?JSON.stringify(JSON.parse(p)):p)}function F(j,b,d){if(b===u)throw new RangeError;
x++;let p=y()===j?j:",";for(;p===",";){if(++S>K)throw new RangeError;d(),p=y(),p===","&&x++}if(p!==j)throw new SyntaxError;x++}try{const j=$(k,0);if(y()==="")return j}catch{}}function ve(O){const k=ce(
O,`
`,B);return k===void 0?void 0:`${k}
`}const B={enter:O=>`${O}  `,scalar:O=>O,array:(O,k)=>ee("[",O,"]",k),object(O,k){const P=[...O.keys()].sort().map(x=>`${JSON.stringify(x)}: ${O.get(x)}`);return ee("{",P,"}",k)}};function ee(O,k,P,x){
return k.length===0?O+P:`${O}${x}  ${k.join(`,${x}  `)}${x}${P}`}}),806:((Ue,Ce,w)=>{w.d(Ce,{Oj:()=>S,Sr:()=>x,dU:()=>P,fw:()=>ve,gv:()=>u,jq:()=>O,x5:()=>ee});const u=".workflow-export.json",K=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ve=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...ve,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',K],["changes how git or GitHub treats t\
he repository",H],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ce]];function ee(M,$=B){const F=y(M);return $.find(([,j])=>j.test(M)||j.test(F))?.[0]}function O(M){return[ce,K,H].some($=>$.test(y(M)))}function k(M){return K.
test(y(M))?"is in a .git folder":M.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function P(M){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(x(y(M)))}
function x(M){return M.normalize("NFC").toUpperCase().toLowerCase()}function S(M){const $=new Map;for(const F of M){const j=x(F.replace(/\/$/,"")),b=$.get(j);if(b!==void 0)return[b,F];$.set(j,F)}for(const[
F,j]of $)for(const{index:b}of F.matchAll(/\//g)){const d=$.get(F.slice(0,b));if(d?.endsWith("/")===!1)return[d,j]}}function y(M){return M.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ue,Ce,w)=>{w.d(
Ce,{MW:()=>ce,OX:()=>K,TL:()=>H,hS:()=>ee,pO:()=>S,v5:()=>k,zD:()=>B});var u=w(132);function K(d,p=300){const I=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(I,p)}function H(d,p=100){
return(0,u.RK)(JSON.stringify((0,u.Jj)(d,p)))}function ce(d){return H(d,1e3).replaceAll("\\\\","\\")}function ve(d){if(d<1024)return`${d} B`;const p=(d/1024).toFixed(1);return Number(p)<1024?`${p} KiB`:
`${(d/1024**2).toFixed(1)} MiB`}function B(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function ee(d,p){return`${B(d)} ${p}${d===1?"":"s"}`}function O(d){if(d<9950)return`${(d/1e3).toFixed(1)}\
 s`;const p=Math.round(d/1e3);if(p<60)return`${p} s`;const[I,_]=[Math.floor(p/60),Math.floor(p/3600)];return _>0?`${_} h ${I%60} min`:`${I} min ${p%60} s`}const k="***",P=4,x=8;class S{#e=new Map;#t=new Set;constructor(p=[]){
for(const I of p)this.add(I)}add(p,I=_=>!0){const _=new Set([p,...p.split(/[\r\n]/)].map(D=>D.trim()));for(const D of[..._].filter(I).flatMap(y)){const oe=D.slice(0,x);this.#e.set(oe,(this.#e.get(oe)??
new Set).add(D)),this.#t.add(oe.length)}}redact=(p,I=300)=>{const _=p.trimStart(),D=Math.min(_.length,I*4);return K(this.hide(_,()=>{},D)+(D<_.length?"\u2026":""),I)};hide(p,I=D=>{},_=p.length){let[D,
oe]=["",0];for(let $e=0;$e<_;$e++){const m=this.#n(p,$e);m!==""&&(I(m),$e>=oe&&(D+=p.slice(oe,$e)+k),oe=Math.max(oe,$e+m.length))}return D+p.slice(oe,_)}#n(p,I){let _="";for(const D of this.#t)for(const oe of this.#e.
get(p.slice(I,I+D))??[])oe.length<=_.length||!p.startsWith(oe,I)||(oe.length>=P||b(p,I,I+oe.length))&&(_=oe);return _}}function y(d){const p=V=>JSON.stringify(V).slice(1,-1),I=Buffer.from(d).toString(),
_=[d,I,$(d)].flatMap(V=>[V,p(V),p(p(V))]),D=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(V=>p(I).replace(V,j)),oe=[p(I),...D].flatMap(V=>[V,V.replaceAll("/","\\/")]),$e=encodeURIComponent(I),m=$e.replace(/[!'()*]/g,
F),N=m.replaceAll("%2A","*").replaceAll("~","%7E"),W=[$e,m,m.replaceAll("%2F","/"),N].flatMap(V=>[V,V.replaceAll("%20","+")]),ae=W.map(V=>V.replace(/%../g,we=>we.toLowerCase())),Y=I.replace(/[&<>"']/g,
V=>M[V]??""),Ae=d.length<x?d:Buffer.from(d).toString("base64").replace(/=+$/,"");return[..._,...oe,Y,...W,...ae,encodeURI(I),Ae]}const M={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function $(d){
try{return decodeURIComponent(d)}catch{return d}}function F(d){return`%${d.charCodeAt(0).toString(16).toUpperCase()}`}function j(d){return`\\u${d.charCodeAt(0).toString(16).padStart(4,"0")}`}function b(d,p,I){
const _=d.slice(Math.max(0,p-2),p);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(d.slice(I,I+2))}}),528:((Ue,Ce,w)=>{w.d(Ce,{Yz:()=>Mt,V4:()=>Yt,pq:()=>qt,lm:()=>cn,C1:()=>Zt,uH:()=>Ut,Pq:()=>Tt,
z:()=>be,$e:()=>an});const u=ut(import.meta.url)("os");function K(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function H(o){return Object.keys(o).length?{title:o.title,
file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function ce(o,t,r){const a=new ee(o,t,r);process.stdout.write(a.toString()+u.EOL)}function ve(o,t=""){ce(o,{},
t)}const B="::";class ee{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>
0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(r?r=!1:t+=",",t+=`${a}=${k(g)}`)}}return t+=`${B}${O(this.message)}`,t}}function O(o){
return K(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function k(o){return K(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
const P=ut(import.meta.url)("crypto");var x=w(896);function S(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!x.existsSync(
r))throw new Error(`Missing file at path: ${r}`);x.appendFileSync(r,`${K(t)}${u.EOL}`,{encoding:"utf8"})}function y(o,t){const r=`ghadelimiter_${P.randomUUID()}`,a=K(t);if(o.includes(r))throw new Error(
`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${u.EOL}${a}${u.EOL}${r}`}
const M=ut(import.meta.url)("path");var $=w(611),F=w(692),j=w(783),b=w(770),d=o=>{var t={};return w.d(t,o),t},p=o=>(()=>o);const I=d({});var _=function(o,t,r,a){function g(E){return E instanceof r?E:new r(
function(z){z(E)})}return new(r||(r=Promise))(function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):
g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})},D;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]=
"ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=
308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.
MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=
409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGate\
way",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(D||(D={}));var oe;(function(o){o.Accept="accept",o.ContentType="content-type"})(oe||(oe={}));var $e;(function(o){
o.ApplicationJson="application/json"})($e||($e={}));function m(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const N=[D.MovedPermanently,D.ResourceMoved,D.SeeOther,D.TemporaryRedirect,D.PermanentRedirect],
G=[D.BadGateway,D.ServiceUnavailable,D.GatewayTimeout],W=null,ae=10,Y=5;class Ae extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,Ae.prototype)}}
class V{constructor(t){this.message=t}readBody(){return _(this,void 0,void 0,function*(){return new Promise(t=>_(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.
concat([r,a])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return _(this,void 0,void 0,function*(){return new Promise(t=>_(this,void 0,void 0,function*(){const r=[];this.message.
on("data",a=>{r.push(a)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function we(o){return new URL(o).protocol==="https:"}class _e{constructor(t,r,a){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=
r||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&
(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,r){return _(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return _(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return _(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,a){return _(this,void 0,
void 0,function*(){return this.request("POST",t,r,a||{})})}patch(t,r,a){return _(this,void 0,void 0,function*(){return this.request("PATCH",t,r,a||{})})}put(t,r,a){return _(this,void 0,void 0,function*(){
return this.request("PUT",t,r,a||{})})}head(t,r){return _(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,a,g){return _(this,void 0,void 0,function*(){return this.
request(t,r,a,g)})}getJson(t){return _(this,arguments,void 0,function*(r,a={}){a[oe.Accept]=this._getExistingOrDefaultHeader(a,oe.Accept,$e.ApplicationJson);const g=yield this.get(r,a);return this._processResponse(
g,this.requestOptions)})}postJson(t,r){return _(this,arguments,void 0,function*(a,g,E={}){const z=JSON.stringify(g,null,2);E[oe.Accept]=this._getExistingOrDefaultHeader(E,oe.Accept,$e.ApplicationJson),
E[oe.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,$e.ApplicationJson);const Pe=yield this.post(a,z,E);return this._processResponse(Pe,this.requestOptions)})}putJson(t,r){return _(this,arguments,
void 0,function*(a,g,E={}){const z=JSON.stringify(g,null,2);E[oe.Accept]=this._getExistingOrDefaultHeader(E,oe.Accept,$e.ApplicationJson),E[oe.ContentType]=this._getExistingOrDefaultContentTypeHeader(
E,$e.ApplicationJson);const Pe=yield this.put(a,z,E);return this._processResponse(Pe,this.requestOptions)})}patchJson(t,r){return _(this,arguments,void 0,function*(a,g,E={}){const z=JSON.stringify(g,null,
2);E[oe.Accept]=this._getExistingOrDefaultHeader(E,oe.Accept,$e.ApplicationJson),E[oe.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,$e.ApplicationJson);const Pe=yield this.patch(a,z,E);return this.
_processResponse(Pe,this.requestOptions)})}request(t,r,a,g){return _(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const E=new URL(r);let z=this.
_prepareRequest(t,E,g);const Pe=this._allowRetries&&W.includes(t)?this._maxRetries+1:1;let Xe=0,pe;do{if(pe=yield this.requestRaw(z,a),pe&&pe.message&&pe.message.statusCode===D.Unauthorized){let Je;for(const mt of this.
handlers)if(mt.canHandleAuthentication(pe)){Je=mt;break}return Je?Je.handleAuthentication(this,z,a):pe}let ge=this._maxRedirects;for(;pe.message.statusCode&&N.includes(pe.message.statusCode)&&this._allowRedirects&&
ge>0;){const Je=pe.message.headers.location;if(!Je)break;const mt=new URL(Je);if(E.protocol==="https:"&&E.protocol!==mt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),mt.hostname!==E.hostname)
for(const Dt in g)Dt.toLowerCase()==="authorization"&&delete g[Dt];z=this._prepareRequest(t,mt,g),pe=yield this.requestRaw(z,a),ge--}if(!pe.message.statusCode||!G.includes(pe.message.statusCode))return pe;
Xe+=1,Xe<Pe&&(yield pe.readBody(),yield this._performExponentialBackoff(Xe))}while(Xe<Pe);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return _(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function E(z,Pe){z?g(z):Pe?a(Pe):g(new Error("Unknown error"))}this.requestRawWithCallback(t,r,E)})})}requestRawWithCallback(t,r,a){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function E(Xe,pe){g||(g=!0,a(Xe,pe))}const z=t.httpModule.request(t.options,Xe=>{const pe=new V(
Xe);E(void 0,pe)});let Pe;z.on("socket",Xe=>{Pe=Xe}),z.setTimeout(this._socketTimeout||3*6e4,()=>{Pe&&Pe.end(),E(new Error(`Request timeout: ${t.options.path}`))}),z.on("error",function(Xe){E(Xe)}),r&&
typeof r=="string"&&z.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){z.end()}),r.pipe(z)):z.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),a=pm.getProxyUrl(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(t,r,a){const g={};g.parsedUrl=r;const E=g.parsedUrl.protocol==="https:";g.httpModule=E?https:http;const z=E?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):z,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Pe of this.handlers)
Pe.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,r,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const z=je(this.requestOptions.headers)[r];z&&(g=typeof z=="number"?z.toString():z)}const E=t[r];return E!==void 0?typeof E=="number"?E.toString():
E:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,r){let a;if(this.requestOptions&&this.requestOptions.headers){const E=je(this.requestOptions.headers)[oe.ContentType];E&&(typeof E=="number"?a=
String(E):Array.isArray(E)?a=E.join(", "):a=E)}const g=t[oe.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:r}_getAgent(t){let r;const a=pm.getProxyUrl(
t),g=a&&a.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;const E=t.protocol==="https:";let z=100;if(this.requestOptions&&(z=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const Pe={maxSockets:z,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Xe;const pe=a.protocol==="https:";E?Xe=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Xe=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Xe(Pe),this._proxyAgent=r}if(!r){const Pe={keepAlive:this.
_keepAlive,maxSockets:z};r=E?new https.Agent(Pe):new http.Agent(Pe),this._agent=r}return E&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){
return _(this,void 0,void 0,function*(){t=Math.min(ae,t);const r=Y*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(t,r){return _(this,void 0,void 0,function*(){return new Promise(
(a,g)=>_(this,void 0,void 0,function*(){const E=t.message.statusCode||0,z={statusCode:E,result:null,headers:{}};E===D.NotFound&&a(z);function Pe(ge,Je){if(typeof Je=="string"){const mt=new Date(Je);if(!isNaN(
mt.valueOf()))return mt}return Je}let Xe,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(r&&r.deserializeDates?Xe=JSON.parse(pe,Pe):Xe=JSON.parse(pe),z.result=Xe),z.headers=t.message.headers}catch{}if(E>
299){let ge;Xe&&Xe.message?ge=Xe.message:pe&&pe.length>0?ge=pe:ge=`Failed request: (${E})`;const Je=new Ae(ge,E);Je.result=z.result,g(Je)}else a(z)}))})}}const je=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var Oe=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){
z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};class f{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Oe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class h{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Oe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class X{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Oe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var T=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||
(r=Promise))(function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.
apply(o,t||[])).next())})};class re{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(re.getRequestToken())],
a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return T(this,void 0,void 0,function*(){var r;const E=(r=(yield re.
createHttpClient().getJson(t).catch(z=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${z.statusCode}
 
        Error Message: ${z.message}`)})).result)===null||r===void 0?void 0:r.value;if(!E)throw new Error("Response json body do not have ID Token field");return E})}static getIDToken(t){return T(this,
void 0,void 0,function*(){try{let r=re.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const a=yield re.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var Me=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(function(E,z){function Pe(ge){try{
pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};const{access:ke,appendFile:ze,
writeFile:Ze}=x.promises,qe="GITHUB_STEP_SUMMARY",He="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class ne{constructor(){this._buffer=""}filePath(){
return Me(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[qe];if(!t)throw new Error(`Unable to find environment variable for $${qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield ke(t,x.constants.R_OK|x.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,a={}){const g=Object.entries(a).map(([E,z])=>` ${E}="${z}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return Me(this,void 0,
void 0,function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?Ze:ze)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Me(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,r=!1){const a=r?
"ol":"ul",g=t.map(z=>this.wrap("li",z)).join(""),E=this.wrap(a,g);return this.addRaw(E).addEOL()}addTable(t){const r=t.map(g=>{const E=g.map(z=>{if(typeof z=="string")return this.wrap("td",z);const{header:Pe,
data:Xe,colspan:pe,rowspan:ge}=z,Je=Pe?"th":"td",mt=Object.assign(Object.assign({},pe&&{colspan:pe}),ge&&{rowspan:ge});return this.wrap(Je,Xe,mt)}).join("");return this.wrap("tr",E)}).join(""),a=this.
wrap("table",r);return this.addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:g,height:E}=a||{},z=Object.
assign(Object.assign({},g&&{width:g}),E&&{height:E}),Pe=this.wrap("img",null,Object.assign({src:t,alt:r},z));return this.addRaw(Pe).addEOL()}addHeading(t,r){const a=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",E=this.wrap(g,t);return this.addRaw(E).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const a=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).
addEOL()}}const se=new ne,he=null,be=se;function Te(o){return o.replace(/[\\]/g,"/")}function ie(o){return o.replace(/[/]/g,"\\")}function Se(o){return o.replace(/[/\\]/g,path.sep)}const Ke=ut(import.meta.
url)("string_decoder");var We=w(434);const De=ut(import.meta.url)("child_process");var L=w(613),ue=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(
function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).
next())})};const{chmod:fe,copyFile:xe,lstat:Le,mkdir:Q,open:Ee,readdir:me,rename:Re,rm:Ge,rmdir:rt,stat:st,symlink:pt,unlink:it}=x.promises,ft=process.platform==="win32";function Ot(o){return ue(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(o);return ft&&!t.endsWith("\\")?`${t}\\`:t})}const Kt=268435456,nn=x.constants.O_RDONLY;function Gt(o){return ue(this,void 0,void 0,function*(){
try{yield st(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Xt(o){return ue(this,arguments,void 0,function*(t,r=!1){return(r?yield st(t):yield Le(t)).isDirectory()})}function zt(o){
if(o=Jt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return ft?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function Ct(o,t){return ue(this,void 0,void 0,function*(){let r;
try{r=yield st(o)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(r&&r.isFile()){if(ft){const g=M.extname(o).toUpperCase();
if(t.some(E=>E.toUpperCase()===g))return o}else if(Bt(r))return o}const a=o;for(const g of t){o=a+g,r=void 0;try{r=yield st(o)}catch(E){E.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${E}`)}if(r&&r.isFile()){if(ft){try{const E=M.dirname(o),z=M.basename(o).toUpperCase();for(const Pe of yield me(E))if(z===Pe.toUpperCase()){o=M.join(E,Pe);break}}catch(E){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${E}`)}return o}else if(Bt(r))return o}}return""})}function Jt(o){return o=o||"",ft?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Bt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function It(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var yt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(
function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).
next())})};function _t(o,t){return yt(this,arguments,void 0,function*(r,a,g={}){const{force:E,recursive:z,copySourceDirectory:Pe}=Ne(g),Xe=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Xe&&Xe.
isFile()&&!E)return;const pe=Xe&&Xe.isDirectory()&&Pe?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(z)yield Be(r,pe,0,E);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are \
the same file`);yield Ve(r,pe,E)}})}function U(o,t){return yt(this,arguments,void 0,function*(r,a,g={}){if(yield ioUtil.exists(a)){let E=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(
r)),E=yield ioUtil.exists(a)),E)if(g.force==null||g.force)yield Z(a);else throw new Error("Destination already exists")}yield q(path.dirname(a)),yield ioUtil.rename(r,a)})}function Z(o){return yt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function q(o){return yt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function de(o,t){return yt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const a=yield de(o,!1);if(!a)throw ft?new Error(`Unable to locat\
e executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension fo\
r an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also check the file mode to verify the file is executable.`);return a}const r=yield le(o);return r&&r.length>0?r[0]:""})}function le(o){return yt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(ft&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(M.delimiter))g&&t.push(g);if(zt(o)){const g=yield Ct(o,t);return g?[g]:[]}if(o.includes(M.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(M.delimiter))g&&r.push(g);const a=[];for(const g of r){const E=yield Ct(M.join(g,o),t);E&&a.push(E)}return a})}function Ne(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,a=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Be(o,t,r,a){return yt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield q(t);const g=yield ioUtil.readdir(o);for(const E of g){const z=`${o}/${E}`,Pe=`${t}/${E}`;(yield ioUtil.lstat(z)).isDirectory()?yield Be(z,Pe,r,a):yield Ve(z,Pe,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Ve(o,t,r){return yt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(o);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const tt=ut(import.meta.url)("timers");var nt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(function(E,z){
function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};
const at=process.platform==="win32";class ct extends We.EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let E=r?"":
"[command]";if(at)if(this._isCmdFile()){E+=a;for(const z of g)E+=` ${z}`}else if(t.windowsVerbatimArguments){E+=`"${a}"`;for(const z of g)E+=` ${z}`}else{E+=this._windowsQuoteCmdArg(a);for(const z of g)
E+=` ${this._windowsQuoteCmdArg(z)}`}else{E+=a;for(const z of g)E+=` ${z}`}return E}_processLineBuffer(t,r,a){try{let g=r+t.toString(),E=g.indexOf(u.EOL);for(;E>-1;){const z=g.substring(0,E);a(z),g=g.
substring(E+u.EOL.length),E=g.indexOf(u.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return at&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(at&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const z of t)if(r.some(
Pe=>Pe===z)){a=!0;break}if(!a)return t;let g='"',E=!0;for(let z=t.length;z>0;z--)g+=t[z-1],E&&t[z-1]==="\\"?g+="\\":t[z-1]==='"'?(E=!0,g+='"'):E=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let g=t.length;g>0;g--)r+=t[g-1],a&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(a=!0,r+="\\"):a=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),
a}exec(){return nt(this,void 0,void 0,function*(){return!zt(this.toolPath)&&(this.toolPath.includes("/")||at&&this.toolPath.includes("\\"))&&(this.toolPath=M.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield de(this.toolPath,!0),new Promise((t,r)=>nt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+u.EOL);const g=new vt(a,this.toolPath);if(g.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield Gt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const E=this._getSpawnFileName(),z=De.spawn(E,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,E));let Pe="";z.stdout&&z.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.
write(pe),Pe=this._processLineBuffer(pe,Pe,ge=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ge)})});let Xe="";if(z.stderr&&z.stderr.on("data",pe=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Xe=this._processLineBuffer(
pe,Xe,ge=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ge)})}),z.on("error",pe=>{g.processError=pe.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
z.on("exit",pe=>{g.processExitCode=pe,g.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),g.CheckComplete()}),z.on("close",pe=>{g.processExitCode=pe,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(pe,ge)=>{Pe.length>0&&this.emit("stdline",Pe),Xe.length>0&&this.emit("errlin\
e",Xe),z.removeAllListeners(),pe?r(pe):t(ge)}),this.options.input){if(!z.stdin)throw new Error("child process missing stdin");z.stdin.end(this.options.input)}}))})}}function wt(o){const t=[];let r=!1,
a=!1,g="";function E(z){a&&z!=='"'&&(g+="\\"),g+=z,a=!1}for(let z=0;z<o.length;z++){const Pe=o.charAt(z);if(Pe==='"'){a?E(Pe):r=!r;continue}if(Pe==="\\"&&a){E(Pe);continue}if(Pe==="\\"&&r){a=!0;continue}
if(Pe===" "&&!r){g.length>0&&(t.push(g),g="");continue}E(Pe)}return g.length>0&&t.push(g.trim()),t}class vt extends We.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,tt.setTimeout)(vt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Et=function(o,t,r,a){function g(E){return E instanceof
r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(
ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};function xt(o,t,r){return Et(this,void 0,void 0,function*(){const a=tr.argStringToArray(o);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function ot(o,t,r){return Et(this,void 0,void 0,function*(){var a,g;let E="",
z="";const Pe=new StringDecoder("utf8"),Xe=new StringDecoder("utf8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ge=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Je=jt=>{z+=Xe.write(jt),
ge&&ge(jt)},mt=jt=>{E+=Pe.write(jt),pe&&pe(jt)},Dt=Object.assign(Object.assign({},r?.listeners),{stdout:mt,stderr:Je}),ln=yield xt(o,t,Object.assign(Object.assign({},r),{listeners:Dt}));return E+=Pe.end(),
z+=Xe.end(),{exitCode:ln,stdout:E,stderr:z}})}var lt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(function(E,z){function Pe(ge){try{pe(a.
next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};const kt=()=>lt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),At=()=>lt(void 0,void 0,void 0,function*(){var o,t,r,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),E=(t=(o=g.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(a=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&a!==void 0?a:"",version:E}}),St=()=>lt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),gt=u.platform(),$t=u.arch(),Wt=gt==="win32",bt=gt==="darwin",rn=gt==="linux";function Vt(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Wt?kt():bt?At():St()),{platform:gt,arch:$t,isWindows:Wt,isMacOS:bt,isLinux:rn})})}var Ht=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(z){z(E)})}return new(r||(r=Promise))(
function(E,z){function Pe(ge){try{pe(a.next(ge))}catch(Je){z(Je)}}function Xe(ge){try{pe(a.throw(ge))}catch(Je){z(Je)}}function pe(ge){ge.done?E(ge.value):g(ge.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).
next())})},Lt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Lt||(Lt={}));function gn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function Tt(o){ce("add-mask",{},o)}function Pt(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Yt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function yn(o,t){const r=Yt(o,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function ht(o,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],g=Yt(o,t);if(r.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ut(o,t){if(process.env.GITHUB_OUTPUT||"")return S("OUTPUT",y(o,t));process.stdout.write(u.EOL),ce("set-output",{name:o},
K(t))}function sn(o){issue("echo",o?"on":"off")}function Zt(o){process.exitCode=Lt.Failure,Qt(o)}function on(){return process.env.RUNNER_DEBUG==="1"}function Mt(o){ce("debug",{},o)}function Qt(o,t={}){
ce("error",H(t),o instanceof Error?o.toString():o)}function an(o,t={}){ce("warning",H(t),o instanceof Error?o.toString():o)}function cn(o,t={}){ce("notice",H(t),o instanceof Error?o.toString():o)}function qt(o){
process.stdout.write(o+u.EOL)}function Nt(o){issue("group",o)}function un(){issue("endgroup")}function bn(o,t){return Ht(this,void 0,void 0,function*(){Nt(o);let r;try{r=yield t()}finally{un()}return r})}
function fn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function en(o){return process.env[`S\
TATE_${o}`]||""}function dn(o){return Ht(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Ue,Ce,w)=>{function u(ve){const B=ve.protocol==="https:";if(K(ve))return;const ee=B?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(ee)try{return new ce(ee)}catch{if(!ee.startsWith("http://")&&!ee.startsWith("https://"))return new ce(
`http://${ee}`)}else return}function K(ve){if(!ve.hostname)return!1;const B=ve.hostname;if(H(B))return!0;const ee=process.env.no_proxy||process.env.NO_PROXY||"";if(!ee)return!1;let O;ve.port?O=Number(
ve.port):ve.protocol==="http:"?O=80:ve.protocol==="https:"&&(O=443);const k=[ve.hostname.toUpperCase()];typeof O=="number"&&k.push(`${k[0]}:${O}`);for(const P of ee.split(",").map(x=>x.trim().toUpperCase()).
filter(x=>x))if(P==="*"||k.some(x=>x===P||x.endsWith(`.${P}`)||P.startsWith(".")&&x.endsWith(`${P}`)))return!0;return!1}function H(ve){const B=ve.toLowerCase();return B==="localhost"||B.startsWith("12\
7.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class ce extends URL{constructor(B,ee){super(B,ee),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ue,Ce,w)=>{w.d(Ce,{E:()=>ce});class u{diff(B,ee,O={}){let k;typeof O=="function"?(k=O,
O={}):"callback"in O&&(k=O.callback);const P=this.castInput(B,O),x=this.castInput(ee,O),S=this.removeEmpty(this.tokenize(P,O)),y=this.removeEmpty(this.tokenize(x,O));return this.diffWithOptionsObj(S,y,
O,k)}diffWithOptionsObj(B,ee,O,k){var P;const x=D=>{if(D=this.postProcess(D,O),k){setTimeout(function(){k(D)},0);return}else return D},S=ee.length,y=B.length;let M=1,$=S+y;O.maxEditLength!=null&&($=Math.
min($,O.maxEditLength));const F=(P=O.timeout)!==null&&P!==void 0?P:1/0,j=Date.now()+F,b=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(b[0],ee,B,0,O);if(b[0].oldPos+1>=y&&d+1>=S)return x(
this.buildValues(b[0].lastComponent,ee,B));let p=-1/0,I=1/0;const _=()=>{for(let D=Math.max(p,-M);D<=Math.min(I,M);D+=2){let oe;const $e=b[D-1],m=b[D+1];$e&&(b[D-1]=void 0);let N=!1;if(m){const W=m.oldPos-
D;N=m&&0<=W&&W<S}const G=$e&&$e.oldPos+1<y;if(!N&&!G){b[D]=void 0;continue}if(!G||N&&$e.oldPos<m.oldPos?oe=this.addToPath(m,!0,!1,0,O):oe=this.addToPath($e,!1,!0,1,O),d=this.extractCommon(oe,ee,B,D,O),
oe.oldPos+1>=y&&d+1>=S)return x(this.buildValues(oe.lastComponent,ee,B))||!0;b[D]=oe,oe.oldPos+1>=y&&(I=Math.min(I,D-1)),d+1>=S&&(p=Math.max(p,D+1))}M++};if(k)(function D(){setTimeout(function(){if(M>
$||Date.now()>j)return k(void 0);_()||D()},0)})();else for(;M<=$&&Date.now()<=j;){const D=_();if(D)return D}}addToPath(B,ee,O,k,P){const x=B.lastComponent;return x&&!P.oneChangePerToken&&x.added===ee&&
x.removed===O?{oldPos:B.oldPos+k,lastComponent:{count:x.count+1,added:ee,removed:O,previousComponent:x.previousComponent}}:{oldPos:B.oldPos+k,lastComponent:{count:1,added:ee,removed:O,previousComponent:x}}}extractCommon(B,ee,O,k,P){
const x=ee.length,S=O.length;let y=B.oldPos,M=y-k,$=0;for(;M+1<x&&y+1<S&&this.equals(O[y+1],ee[M+1],P);)M++,y++,$++,P.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return $&&!P.oneChangePerToken&&(B.lastComponent={count:$,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=y,M}equals(B,ee,O){return O.comparator?O.comparator(B,ee):B===ee||
!!O.ignoreCase&&B.toLowerCase()===ee.toLowerCase()}removeEmpty(B){const ee=[];for(let O=0;O<B.length;O++)B[O]&&ee.push(B[O]);return ee}castInput(B,ee){return B}tokenize(B,ee){return Array.from(B)}join(B){
return B.join("")}postProcess(B,ee){return B}get useLongestToken(){return!1}buildValues(B,ee,O){const k=[];let P;for(;B;)k.push(B),P=B.previousComponent,delete B.previousComponent,B=P;k.reverse();const x=k.
length;let S=0,y=0,M=0;for(;S<x;S++){const $=k[S];if($.removed)$.value=this.join(O.slice(M,M+$.count)),M+=$.count;else{if(!$.added&&this.useLongestToken){let F=ee.slice(y,y+$.count);F=F.map(function(j,b){
const d=O[M+b];return d.length>j.length?d:j}),$.value=this.join(F)}else $.value=this.join(ee.slice(y,y+$.count));y+=$.count,$.added||(M+=$.count)}}return k}}class K extends u{tokenize(B){return B.slice()}join(B){
return B}removeEmpty(B){return B}}const H=new K;function ce(ve,B,ee){return H.diff(ve,B,ee)}})},wn={};function Rt(Ue){var Ce=wn[Ue];if(Ce!==void 0)return Ce.exports;var w=wn[Ue]={exports:{}},u=!0;try{
Gn[Ue](w,w.exports,Rt),u=!1}finally{u&&delete wn[Ue]}return w.exports}typeof Rt<"u"&&(Rt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var Ue=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Ce=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",u=H=>{H&&H.d<1&&(H.d=1,H.forEach(ce=>ce.r--),H.forEach(ce=>ce.r--?ce.r++:ce()))},K=H=>H.map(ce=>{if(ce!==null&&typeof ce=="object"){if(ce[Ue])return ce;if(ce.then){
var ve=[];ve.d=0,ce.then(O=>{B[Ce]=O,u(ve)},O=>{B[w]=O,u(ve)});var B={};return B[Ue]=O=>O(ve),B}}var ee={};return ee[Ue]=O=>{},ee[Ce]=ce,ee});Rt.a=(H,ce,ve)=>{var B;ve&&((B=[]).d=-1);var ee=new Set,O=H.
exports,k,P,x,S=new Promise((y,M)=>{x=M,P=y});S[Ce]=O,S[Ue]=y=>(B&&y(B),ee.forEach(y),S.catch(M=>{})),H.exports=S,ce(y=>{k=K(y);var M,$=()=>k.map(j=>{if(j[w])throw j[w];return j[Ce]}),F=new Promise(j=>{
M=()=>j($),M.r=0;var b=d=>d!==B&&!ee.has(d)&&(ee.add(d),d&&!d.d&&(M.r++,d.push(M)));k.map(d=>d[Ue](b))});return M.r?F:$()},y=>(y?x(S[w]=y):P(O),u(B))),B&&B.d<0&&(B.d=0)}})(),Rt.d=(Ue,Ce)=>{for(var w in Ce)
Rt.o(Ce,w)&&!Rt.o(Ue,w)&&Object.defineProperty(Ue,w,{enumerable:!0,get:Ce[w]})},Rt.o=(Ue,Ce)=>Object.prototype.hasOwnProperty.call(Ue,Ce);var xn=Rt(384);xn=await xn;
