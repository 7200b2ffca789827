import{createRequire as Ke}from"module";const cr={};var ir={3313:(xe=>{xe.exports=$e;function $e(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$e.prototype.go=function(q){
this.pending<this.max?M(this,q):this.waiting.push(q)},$e.prototype.wait=function(q){this.pending===0?q(this.error):this.listeners.push(q)},$e.prototype.hold=function(){return l(this)};function l(q){q.
pending+=1;var ue=!1;return we;function we(B){if(ue)throw new Error("callback called twice");if(ue=!0,q.error=q.error||B,q.pending-=1,q.waiting.length>0&&q.pending<q.max)M(q,q.waiting.shift());else if(q.
pending===0){var z=q.listeners;q.listeners=[],z.forEach(fe)}}function fe(B){B(q.error)}}function M(q,ue){ue(l(q))}}),770:((xe,$e,l)=>{l(218)}),218:((xe,$e,l)=>{var M,q=l(9278),ue=l(4756),we=l(8611),fe=l(
5692),B=l(4434),z=l(2613),b=l(9023);M=j,M=k,M=R,M=_;function j(T){var i=new u(T);return i.request=we.request,i}function k(T){var i=new u(T);return i.request=we.request,i.createSocket=I,i.defaultPort=443,
i}function R(T){var i=new u(T);return i.request=fe.request,i}function _(T){var i=new u(T);return i.request=fe.request,i.createSocket=I,i.defaultPort=443,i}function u(T){var i=this;i.options=T||{},i.proxyOptions=
i.options.proxy||{},i.maxSockets=i.options.maxSockets||we.Agent.defaultMaxSockets,i.requests=[],i.sockets=[],i.on("free",function(A,W,p,f){for(var w=E(W,p,f),L=0,h=i.requests.length;L<h;++L){var F=i.requests[L];
if(F.host===w.host&&F.port===w.port){i.requests.splice(L,1),F.request.onSocket(A);return}}A.destroy(),i.removeSocket(A)})}b.inherits(u,B.EventEmitter),u.prototype.addRequest=function(i,y,A,W){var p=this,
f=O({request:i},p.options,E(y,A,W));if(p.sockets.length>=this.maxSockets){p.requests.push(f);return}p.createSocket(f,function(w){w.on("free",L),w.on("close",h),w.on("agentRemove",h),i.onSocket(w);function L(){
p.emit("free",w,f)}function h(F){p.removeSocket(w),w.removeListener("free",L),w.removeListener("close",h),w.removeListener("agentRemove",h)}})},u.prototype.createSocket=function(i,y){var A=this,W={};A.
sockets.push(W);var p=O({},A.proxyOptions,{method:"CONNECT",path:i.host+":"+i.port,agent:!1,headers:{host:i.host+":"+i.port}});i.localAddress&&(p.localAddress=i.localAddress),p.proxyAuth&&(p.headers=p.
headers||{},p.headers["Proxy-Authorization"]="Basic "+new Buffer(p.proxyAuth).toString("base64")),g("making CONNECT request");var f=A.request(p);f.useChunkedEncodingByDefault=!1,f.once("response",w),f.
once("upgrade",L),f.once("connect",h),f.once("error",F),f.end();function w(G){G.upgrade=!0}function L(G,re,Q){process.nextTick(function(){h(G,re,Q)})}function h(G,re,Q){if(f.removeAllListeners(),re.removeAllListeners(),
G.statusCode!==200){g("tunneling socket could not be established, statusCode=%d",G.statusCode),re.destroy();var ge=new Error("tunneling socket could not be established, statusCode="+G.statusCode);ge.code=
"ECONNRESET",i.request.emit("error",ge),A.removeSocket(W);return}if(Q.length>0){g("got illegal response body from proxy"),re.destroy();var ge=new Error("got illegal response body from proxy");ge.code=
"ECONNRESET",i.request.emit("error",ge),A.removeSocket(W);return}return g("tunneling connection has established"),A.sockets[A.sockets.indexOf(W)]=re,y(re)}function F(G){f.removeAllListeners(),g(`tunne\
ling socket could not be established, cause=%s
`,G.message,G.stack);var re=new Error("tunneling socket could not be established, cause="+G.message);re.code="ECONNRESET",i.request.emit("error",re),A.removeSocket(W)}},u.prototype.removeSocket=function(i){
var y=this.sockets.indexOf(i);if(y!==-1){this.sockets.splice(y,1);var A=this.requests.shift();A&&this.createSocket(A,function(W){A.request.onSocket(W)})}};function I(T,i){var y=this;u.prototype.createSocket.
call(y,T,function(A){var W=T.request.getHeader("host"),p=O({},y.options,{socket:A,servername:W?W.replace(/:.*$/,""):T.host}),f=ue.connect(0,p);y.sockets[y.sockets.indexOf(A)]=f,i(f)})}function E(T,i,y){
return typeof T=="string"?{host:T,port:i,localAddress:y}:T}function O(T){for(var i=1,y=arguments.length;i<y;++i){var A=arguments[i];if(typeof A=="object")for(var W=Object.keys(A),p=0,f=W.length;p<f;++p){
var w=W[p];A[w]!==void 0&&(T[w]=A[w])}}return T}var g;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?g=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="string"?T[0]=
"TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:g=function(){},M=g}),4248:(xe=>{const $e=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function l(M){let q=-1;for(let ue of M)q=$e[(q^ue)&255]^q>>>8;return(q^-1)>>>0}xe.exports=l}),3502:((xe,$e,l)=>{var M=l(9896),q=l(9023),ue=l(2203),we=ue.Readable,fe=ue.PassThrough,B=l(3313),
z=l(4434).EventEmitter;$e.BufferSlicer=k,$e.FdSlicer=b,q.inherits(b,z);function b(R){z.call(this),this.fd=R,this.pend=new B,this.pend.max=1,this.refCount=0}b.prototype.read=function(R,_,u,I,E){var O=this;
O.pend.go(function(g){M.read(O.fd,R,_,u,I,function(T,i,y){g(),E(T,i,y)})})},b.prototype.createReadStream=function(R){return new j(this,R)},b.prototype.ref=function(){this.refCount+=1},b.prototype.unref=
function(){var R=this;if(R.refCount-=1,R.refCount<0)throw new Error("invalid unref");if(R.refCount>0)return;M.close(R.fd,_);function _(u){u?R.emit("error",u):R.emit("close")}},q.inherits(j,we);function j(R,_){
_=_||{},we.call(this,_),this.context=R,this.context.ref(),this.start=_.start||0,this.endOffset=_.end,this.pos=this.start}j.prototype._read=function(R){var _=this,u=Math.min(_._readableState.highWaterMark,
R);if(_.endOffset!=null&&(u=Math.min(u,_.endOffset-_.pos)),u<=0){_.push(null),this._cleanup();return}_.context.pend.go(function(I){var E=Buffer.allocUnsafe(u);M.read(_.context.fd,E,0,u,_.pos,function(O,g){
O?_.destroy(O):g===0?(_.push(null),_._cleanup()):(_.pos+=g,_.push(E.slice(0,g))),I()})})},j.prototype._destroy=function(R,_){this._cleanup(),_(R)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},q.inherits(k,z);function k(R){z.call(this),this.refCount=0,this.buffer=R}k.prototype.read=function(R,_,u,I,E){if(!(0<=_&&_<=R.length))throw new RangeError("offset o\
utside buffer: 0 <= "+_+" <= "+R.length);if(I<0)throw new RangeError("position is negative: "+I);if(_+u>R.length&&(u=R.length-_),I+u>this.buffer.length&&(u=this.buffer.length-I),u<=0){setImmediate(function(){
E(null,0)});return}this.buffer.copy(R,_,I,I+u),setImmediate(function(){E(null,u)})},k.prototype.createReadStream=function(R){R=R||{};var _=new fe(R);_.start=R.start||0,_.endOffset=R.end,_.pos=_.endOffset||
this.buffer.length;for(var u=this.buffer.slice(_.start,_.pos),I=65536,E=0;;){var O=E+I;if(O>=u.length){E<u.length&&_.write(u.slice(E,u.length));break}_.write(u.slice(E,O)),E=O}return _.end(),_},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,$e,l)=>{var M,q=l(9896),ue=l(3106),we=l(3502),fe=l(9023),
B=l(4434).EventEmitter,z=l(2203).Transform,b=l(2203).PassThrough,j=l(2203).Writable;const k=typeof ue.crc32=="function"?ue.crc32:l(4248);M=E,M=O,M=g,M=T,M=R,M=_,$e.SY=u,M=I,M=f,$e.ax=w,M=L,M=h,M=i,M=W,
M=p,M=re;function R(v,$){return new Promise((se,X)=>{E(v,{...$,lazyEntries:!0},function(be,ke){if(be)return X(be);se(ke)})})}function _(v,$){return new Promise((se,X)=>{O(v,{...$,lazyEntries:!0},function(be,ke){
if(be)return X(be);se(ke)})})}function u(v,$){return new Promise((se,X)=>{g(v,{...$,lazyEntries:!0},function(be,ke){if(be)return X(be);se(ke)})})}function I(v,$,se){return new Promise((X,be)=>{T(v,$,{
...se,lazyEntries:!0},function(ke,J){if(ke)return be(ke);X(J)})})}function E(v,$,se){typeof $=="function"&&(se=$,$=null),$==null&&($={}),$.autoClose==null&&($.autoClose=!0),$.lazyEntries==null&&($.lazyEntries=
!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),se==null&&(se=Je),q.open(v,"r",function(X,be){if(X)
return se(X);O(be,$,function(ke,J){ke&&q.close(be,Je),se(ke,J)})})}function O(v,$,se){typeof $=="function"&&(se=$,$=null),$==null&&($={}),$.autoClose==null&&($.autoClose=!1),$.lazyEntries==null&&($.lazyEntries=
!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),se==null&&(se=Je),q.fstat(v,function(X,be){if(X)return se(
X);var ke=new we.FdSlicer(v);T(ke,be.size,$,se)})}function g(v,$,se){typeof $=="function"&&(se=$,$=null),$==null&&($={}),$.autoClose=!1,$.lazyEntries==null&&($.lazyEntries=!1),$.decodeStrings==null&&($.
decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1);var X=new we.BufferSlicer(v);T(X,v.length,$,se)}function T(v,$,se,X){typeof se==
"function"&&(X=se,se=null),se==null&&(se={}),se.autoClose==null&&(se.autoClose=!0),se.lazyEntries==null&&(se.lazyEntries=!1),se.decodeStrings==null&&(se.decodeStrings=!0);var be=!!se.decodeStrings;if(se.
validateEntrySizes==null&&(se.validateEntrySizes=!0),se.strictFileNames==null&&(se.strictFileNames=!1),X==null&&(X=Je),typeof $!="number")throw new Error("expected totalSize parameter to be a number");
if($>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var ke=22,J=20,ie=65535,le=Math.
min(J+ke+ie,$),me=Ne(le),oe=$-me.length;F(v,me,0,le,oe,function(he){if(he)return X(he);for(var ye=le-ke;ye>=0;ye-=1)if(me.readUInt32LE(ye)===101010256){var Ie=me.subarray(ye),ve=Ie.readUInt16LE(4),Pe=Ie.
readUInt16LE(10),je=Ie.readUInt32LE(16),Z=Ie.readUInt16LE(20),V=Ie.length-ke;if(Z!==V)return X(new Error("Invalid comment length. Expected: "+V+". Found: "+Z+". Are there extra bytes at the end of the\
 file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var N=be?Me(Ie.subarray(22),!1):Ie.subarray(22);if(ye-J>=0&&me.readUInt32LE(ye-J)===117853008){var ae=me.subarray(ye-J,
ye-J+J),U=Ae(ae,8),ee=Ne(56);return F(v,ee,0,ee.length,U,function(Se){return Se?X(Se):ee.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(ve=ee.readUInt32LE(
16),ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Pe=Ae(ee,32),je=Ae(ee,48),X(null,new i(v,je,$,Pe,N,se.autoClose,se.lazyEntries,be,se.validateEntrySizes,se.strictFileNames))))})}
return ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):X(null,new i(v,je,$,Pe,N,se.autoClose,se.lazyEntries,be,se.validateEntrySizes,se.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}fe.inherits(i,B);function i(v,$,se,X,be,ke,J,ie,le,me){var oe=this;B.call(oe),oe.reader=v,oe.reader.
on("error",function(he){A(oe,he)}),oe.reader.once("close",function(){oe.emit("close")}),oe.readEntryCursor=$,oe.fileSize=se,oe.entryCount=X,oe.comment=be,oe.entriesRead=0,oe.autoClose=!!ke,oe.lazyEntries=
!!J,oe.decodeStrings=!!ie,oe.validateEntrySizes=!!le,oe.strictFileNames=!!me,oe.isOpen=!0,oe.emittedError=!1,oe.hasEachEntryBeenCalled=!1,oe.lazyEntries||oe._readEntry()}i.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function y(v,$){v.autoClose&&v.close(),A(v,$)}function A(v,$){v.emittedError||(v.emittedError=!0,v.emit("error",$))}i.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},i.prototype._readEntry=function(){var v=this;if(v.entryCount===v.entriesRead){setImmediate(function(){v.autoClose&&
v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var $=Ne(46);F(v.reader,$,0,$.length,v.readEntryCursor,function(se){if(se)return y(v,se);if(!v.emittedError){var X=new W,be=$.readUInt32LE(
0);if(be!==33639248)return y(v,new Error("invalid central directory file header signature: 0x"+be.toString(16)));if(X.versionMadeBy=$.readUInt16LE(4),X.versionNeededToExtract=$.readUInt16LE(6),X.generalPurposeBitFlag=
$.readUInt16LE(8),X.compressionMethod=$.readUInt16LE(10),X.lastModFileTime=$.readUInt16LE(12),X.lastModFileDate=$.readUInt16LE(14),X.crc32=$.readUInt32LE(16),X.compressedSize=$.readUInt32LE(20),X.uncompressedSize=
$.readUInt32LE(24),X.fileNameLength=$.readUInt16LE(28),X.extraFieldLength=$.readUInt16LE(30),X.fileCommentLength=$.readUInt16LE(32),X.internalFileAttributes=$.readUInt16LE(36),X.externalFileAttributes=
$.readUInt32LE(38),X.relativeOffsetOfLocalHeader=$.readUInt32LE(42),X.generalPurposeBitFlag&64)return y(v,new Error("strong encryption is not supported"));v.readEntryCursor+=46,$=Ne(X.fileNameLength+X.
extraFieldLength+X.fileCommentLength),F(v.reader,$,0,$.length,v.readEntryCursor,function(ke){if(ke)return y(v,ke);if(!v.emittedError){X.fileNameRaw=$.subarray(0,X.fileNameLength);var J=X.fileNameLength+
X.extraFieldLength;X.extraFieldRaw=$.subarray(X.fileNameLength,J),X.fileCommentRaw=$.subarray(J,J+X.fileCommentLength);try{X.extraFields=h(X.extraFieldRaw)}catch(Pe){return y(v,Pe)}if(v.decodeStrings){
var ie=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Me(X.fileCommentRaw,ie),X.fileName=w(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,v.strictFileNames);var le=L(X.fileName);if(le!=null)return y(
v,new Error(le))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,v.readEntryCursor+=$.length,v.entriesRead+=1;for(var me=0;me<X.extraFields.length;me++){var oe=X.extraFields[me];
if(oe.id===1){var he=oe.data,ye=0;if(X.uncompressedSize===4294967295){if(ye+8>he.length)return y(v,new Error("zip64 extended information extra field does not include uncompressed size"));X.uncompressedSize=
Ae(he,ye),ye+=8}if(X.compressedSize===4294967295){if(ye+8>he.length)return y(v,new Error("zip64 extended information extra field does not include compressed size"));X.compressedSize=Ae(he,ye),ye+=8}if(X.
relativeOffsetOfLocalHeader===4294967295){if(ye+8>he.length)return y(v,new Error("zip64 extended information extra field does not include relative header offset"));X.relativeOffsetOfLocalHeader=Ae(he,
ye),ye+=8}break}}if(v.validateEntrySizes&&X.compressionMethod===0){var Ie=X.uncompressedSize;if(X.isEncrypted()&&(Ie+=12),X.compressedSize!==Ie){var ve="compressed/uncompressed size mismatch for store\
d file: "+X.compressedSize+" != "+X.uncompressedSize;return y(v,new Error(ve))}}v.emit("entry",X),v.lazyEntries||v._readEntry()}})}})}},i.prototype.eachEntry=function(){const v=this;if(!v.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");v.hasEachEntryBeenCalled=!0;let $=null;v.on("e\
ntry",X),v.on("end",be),v.on("error",ke);function se(){v.removeListener("entry",X),v.removeListener("end",be),v.removeListener("error",ke),v.autoClose&&v.close()}function X(J){let{resolve:ie}=$;$=null,
ie({value:J})}function be(){let{resolve:J}=$;$=null,se(),J({done:!0})}function ke(J){let{reject:ie}=$;$=null,se(),ie(J)}return{[Symbol.asyncIterator](){return this},next(){const J=new Promise((ie,le)=>{
if($!=null)throw new Error("next() called before previous Promise was resolved.");$={resolve:ie,reject:le}});return v.readEntry(),J},return(J){return se(),Promise.resolve({done:!0,value:J})},throw(J){
return se(),Promise.reject(J)}}},i.prototype.openReadStream=function(v,$,se){var X=this,be=0,ke=v.compressedSize;if(se==null&&(se=$,$=null),$==null)$={};else{if($.decodeFileData===!1){if($.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if($.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if($.
decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if($.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+$.decrypt);if(v.isCompressed()&&$.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if($.decompress!=
null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!($.decompress===!1||$.decompress===!0))throw new Error(
"invalid options.decompress value: "+$.decompress);ie=$.decompress}}if($.start!=null){if(be=$.start,be<0)throw new Error("options.start < 0");if(be>v.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if($.end!=null){if(ke=$.end,ke<0)throw new Error("options.end < 0");if(ke>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(ke<be)throw new Error("options.\
end < options.start")}}var J=$.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&$.decompress===!1)&&(!v.isEncrypted()||$.decrypt===!1);if(($.start!=null||$.end!=null)&&!J)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return se(new Error("closed"));if(v.isEncrypted()&&!J&&$.decrypt!==!1)return se(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var ie;if(J)ie=!1;else if(v.compressionMethod===8)ie=$.decodeFileData!==!0;else return se(new Error("unsupported compression method: "+v.compressionMethod));
X.readLocalFileHeader(v,{minimal:!0},function(le,me){if(le)return se(le);X.openReadStreamLowLevel(me.fileDataStart,v.compressedSize,be,ke,ie,v.uncompressedSize,se)})},i.prototype.openReadStreamLowLevel=
function(v,$,se,X,be,ke,J){var ie=this,le=v+$,me=ie.reader.createReadStream({start:v+se,end:v+X}),oe=me;if(be){var he=!1,ye=ue.createInflateRaw();me.on("error",function(Ie){setImmediate(function(){he||
ye.emit("error",Ie)})}),me.pipe(ye),ie.validateEntrySizes?(oe=new G(ke),ye.on("error",function(Ie){setImmediate(function(){he||oe.emit("error",Ie)})}),ye.pipe(oe)):oe=ye,Fe(oe,function(){he=!0,ye!==oe&&
ye.unpipe(oe),me.unpipe(ye),me.destroy()})}J(null,oe)},i.prototype.readLocalFileHeader=function(v,$,se){var X=this;se==null&&(se=$,$=null),$==null&&($={}),X.reader.ref();var be=Ne(30);F(X.reader,be,0,
be.length,v.relativeOffsetOfLocalHeader,function(ke){try{if(ke)return se(ke);var J=be.readUInt32LE(0);if(J!==67324752)return se(new Error("invalid local file header signature: 0x"+J.toString(16)));var ie=be.
readUInt16LE(26),le=be.readUInt16LE(28),me=v.relativeOffsetOfLocalHeader+30+ie+le;if(me+v.compressedSize>X.fileSize)return se(new Error("file data overflows file bounds: "+me+" + "+v.compressedSize+" \
> "+X.fileSize));if($.minimal)return se(null,{fileDataStart:me});var oe=new p;oe.fileDataStart=me,oe.versionNeededToExtract=be.readUInt16LE(4),oe.generalPurposeBitFlag=be.readUInt16LE(6),oe.compressionMethod=
be.readUInt16LE(8),oe.lastModFileTime=be.readUInt16LE(10),oe.lastModFileDate=be.readUInt16LE(12),oe.crc32=be.readUInt32LE(14),oe.compressedSize=be.readUInt32LE(18),oe.uncompressedSize=be.readUInt32LE(
22),oe.fileNameLength=ie,oe.extraFieldLength=le,be=Ne(ie+le),X.reader.ref(),F(X.reader,be,0,be.length,v.relativeOffsetOfLocalHeader+30,function(he){try{return he?se(he):(oe.fileName=be.subarray(0,ie),
oe.extraField=be.subarray(ie),se(null,oe))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},i.prototype.openReadStreamPromise=function(v,$){return new Promise((se,X)=>{this.openReadStream(v,$,
function(be,ke){if(be)return X(be);se(ke)})})},i.prototype.openReadStreamLowLevelPromise=function(v,$,se,X,be,ke){return new Promise((J,ie)=>{this.openReadStream(v,$,se,X,be,ke,function(le,me){if(le)return ie(
le);J(me)})})},i.prototype.readLocalFileHeaderPromise=function(v,$){return new Promise((se,X)=>{this.readLocalFileHeader(v,$,function(be,ke){if(be)return X(be);se(ke)})})};function W(){}W.prototype.getLastModDate=
function(v){if(v==null&&(v={}),!v.forceDosFormat)for(var $=0;$<this.extraFields.length;$++){var se=this.extraFields[$];if(se.id===21589){var X=se.data;if(X.length<5)continue;var be=X[0],ke=1;if(!(be&ke))
continue;var J=X.readInt32LE(1);return new Date(J*1e3)}else if(se.id===10){var X=se.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var ie=X.readUInt32LE(8)+4294967296*X.
readInt32LE(12),le=ie/1e4-116444736e5;return new Date(le)}}return f(this.lastModFileDate,this.lastModFileTime,v.timezone)},W.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},W.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},W.prototype.isCompressed=function(){return this.compressionMethod===8};function p(){}function f(v,$,se){
var X=v&31,be=(v>>5&15)-1,ke=(v>>9&127)+1980,J=0,ie=($&31)*2,le=$>>5&63,me=$>>11&31;if(se==null||se==="local")return new Date(ke,be,X,me,le,ie,J);if(se==="UTC")return new Date(Date.UTC(ke,be,X,me,le,ie,
J));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(v,$,se,X){for(var be=null,ke=0;ke<se.length;ke++){var J=se[ke];if(J.id===28789){if(J.data.length<6||J.data.readUInt8(
0)!==1)continue;var ie=J.data.readUInt32LE(1);if(k($)!==ie)continue;be=Me(J.data.subarray(5),!0);break}}if(be==null){var le=(v&2048)!==0;be=Me($,le)}return X||(be=be.replace(/\\/g,"/")),be}function L(v){
return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid relative path: "+v:null}function h(v){
for(var $=[],se=0;se<v.length-3;){var X=v.readUInt16LE(se+0),be=v.readUInt16LE(se+2),ke=se+4,J=ke+be;if(J>v.length)throw new Error("extra field length exceeds extra field buffer size");var ie=v.subarray(
ke,J);$.push({id:X,data:ie}),se=J}return $}function F(v,$,se,X,be,ke){if(X===0)return setImmediate(function(){ke(null,Ne(0))});v.read($,se,X,be,function(J,ie){if(J)return ke(J);if(ie<X)return ke(new Error(
"unexpected EOF"));ke()})}fe.inherits(G,z);function G(v){z.call(this),this.actualByteCount=0,this.expectedByteCount=v}G.prototype._transform=function(v,$,se){if(this.actualByteCount+=v.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return se(new Error(X))}se(null,v)},G.prototype._flush=function(v){
if(this.actualByteCount<this.expectedByteCount){var $="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error($))}v()},fe.inherits(re,B);
function re(){B.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<0)throw new Error("\
invalid unref");v.close($);function $(se){if(se)return v.emit("error",se);v.emit("close")}},re.prototype.createReadStream=function(v){v==null&&(v={});var $=v.start,se=v.end;if($===se){var X=new b;return setImmediate(
function(){X.end()}),X}var be=this._readStreamForRange($,se),ke=!1,J=new Q(this);be.on("error",function(le){setImmediate(function(){ke||J.emit("error",le)})}),Fe(J,function(){be.unpipe(J),J.unref(),be.
destroy()});var ie=new G(se-$);return J.on("error",function(le){setImmediate(function(){ke||ie.emit("error",le)})}),Fe(ie,function(){ke=!0,J.unpipe(ie),J.destroy()}),be.pipe(J).pipe(ie)},re.prototype.
_readStreamForRange=function(v,$){throw new Error("not implemented")},re.prototype.read=function(v,$,se,X,be){var ke=this.createReadStream({start:X,end:X+se}),J=new j,ie=0;J._write=function(le,me,oe){
le.copy(v,$+ie,0,le.length),ie+=le.length,oe()},J.on("finish",be),ke.on("error",function(le){be(le)}),ke.pipe(J)},re.prototype.close=function(v){setImmediate(v)},fe.inherits(Q,b);function Q(v){b.call(
this),this.context=v,this.context.ref(),this.unreffedYet=!1}Q.prototype._flush=function(v){this.unref(),v()},Q.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var ge="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Me(v,$){if($)return v.toString("utf8");for(var se="",X=0;X<v.length;X++)se+=ge[v[X]];return se}function Ae(v,$){var se=v.readUInt32LE($),X=v.readUInt32LE($+4);return X*4294967296+se}var Ne;typeof Buffer.
allocUnsafe=="function"?Ne=function(v){return Buffer.allocUnsafe(v)}:Ne=function(v){return new Buffer(v)};function Fe(v,$){typeof v.destroy=="function"?v._destroy=function(se,X){$(),X?.(se)}:v.destroy=
$}function Je(v){if(v)throw v}}),2613:(xe=>{xe.exports=Ke(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Ke(import.meta.url)("events")}),9896:(xe=>{xe.exports=Ke(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Ke(import.meta.url)("http")}),5692:(xe=>{xe.exports=Ke(import.meta.url)("https")}),9278:(xe=>{xe.exports=Ke(import.meta.url)("net")}),4573:(xe=>{xe.exports=Ke(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Ke(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Ke(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Ke(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Ke(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Ke(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Ke(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Ke(import.meta.url)("util")}),3106:(xe=>{xe.exports=Ke(import.meta.url)("zlib")}),3991:((xe,$e,l)=>{l.d($e,{i:()=>we});var M=l(5358),q=l(7279),ue=l(6584);class we{#n=[];#e;constructor(){const z=M.
V4("api-key");z!==""&&M.Pq(z)}text(z){return M.V4(z)}lines(z){return M.V4(z,{trimWhitespace:!1})}optional(z,b){const j=this.text(z);return j===""?void 0:this.parse(z,j,b)}parse(z,b,j){try{return j(b)}catch(k){
this.refuse(z,(0,q.gJ)(k),(0,q.h_)(k).topic);return}}required(z,b,j="is required"){return this.text(z)===""&&this.refuse(z,j),this.optional(z,b)}notEmpty(z,b,j){if(process.env[`INPUT_${z.toUpperCase()}`]?.
trim()===""){const k=`Where an event has no inputs, write \`\${{ inputs.${z} || ${j} }}\``;this.refuse(z,`is empty. Is the name in the expression right?${j===void 0?"":` ${k}`}`)}return this.optional(
z,b)}boolean(z,b){return this.notEmpty(z,ue.yG,b?void 0:"false")??b}refuse(z,b,j="before-anything-is-sent"){this.#e??=j,this.#n.push(`${z} ${b.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#n.
length===0)return z;throw new q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function fe(B){const z=B.required("host",parseAddress),j=B.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),k=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,R=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,_=B.boolean("summary",!0);return z&&
j?{host:z,apiKey:j,timeoutMs:k,longestWaitMs:R,summary:_}:void 0}}),4022:((xe,$e,l)=>{l.d($e,{UX:()=>It,N9:()=>kt});var M=l(1455),q=l(6760),ue=l(7279),we=l(8725),fe=l(276),B=l(4057),z=l(706);async function b(C,{
ms:Y,error:te},ce){const r=new AbortController,t=setTimeout(()=>r.abort(te),Y),n=Math.min(C.endsAt,performance.now()+Y);try{return await ce({...C,signal:AbortSignal.any([C.signal,r.signal]),endsAt:n})}finally{
clearTimeout(t)}}function j(C,Y){const te=`${Y} within ${humanTime(C)} (timeout-minutes)`;return{ms:C,error:new Failure({what:te,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var k=l(
3657),R=l(7598),_=l(2975),u=l(1858),I=l(7596);const E=Ke(import.meta.url)("node:http"),O=Ke(import.meta.url)("node:https");var g=l(8522),T=l(6671);const i=3e4,y=65536,A=new Set([301,302,303,307,308]),
W="export-workflow-action";function p(){normalizeProxySettings();const C=()=>new HttpClient(W,[],{keepAlive:!0});return{kept:{http:C(),https:C()},proven:new Set}}function f(C){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(C))}}async function w({kept:C,proven:Y},te,ce){const{label:r,method:t,url:n,headers:a,body:P,maxBytes:K,idleMs:ne=i}=te;checkProxy(n,r);const _e=n.protocol==="h\
ttps:"?"https":"http",Le=P?new HttpClient(W):C[_e],Ee=new AbortController,pe=AbortSignal.any([ce,Ee.signal]);let[De,Ze]=[!1,"no response"];const et=setTimeout(()=>{const rt={retryable:!0,maybeProcessed:De};
Ee.abort(connectionFailure(r,`${Ze} within ${ne/1e3} s`,RUN_LATER,rt))},ne);let ct;try{ct={http,https}[_e].request({method:t,host:n.hostname.replace(/^\[|\]$/g,""),port:n.port,path:n.pathname+n.search,
headers:{...a,...P&&{"content-type":P.type,"content-length":P.bytes.length},"accept-encoding":"identity","user-agent":W},...n.username+n.password!==""&&{auth:`${decode(n.username)}:${decode(n.password)}`},
agent:Le.getAgent(n.href),signal:pe});const rt=L(ct,r,()=>{De=!0});h(ct,P?.bytes??Buffer.alloc(0),()=>et.refresh());const Qe=await raceAbort(pe,rt);Y.add(n.origin),Ze="no data";const ht=[];let dt=K;for await(const bt of Qe){
if(et.refresh(),dt-=bt.length,dt<0)throw re(r,K);ht.push(bt)}const ot=G(Buffer.concat(ht),Qe.headers["content-encoding"],r,K);return{status:Qe.statusCode??0,headers:Qe.headers,bytes:ot}}catch(rt){throw ct?.
destroy(),pe.throwIfAborted(),toNetworkError(rt,r,De,Y.has(n.origin))}finally{clearTimeout(et),P&&ct?.destroy()}}function L(C,Y,te){return new Promise((ce,r)=>{C.once("socket",n=>{C.reusedSocket?te():
n.once(C.protocol==="https:"?"secureConnect":"connect",te)});const t=n=>{n.socket.destroy();const a={retryable:!0,maybeProcessed:!0};r(connectionFailure(Y,"the server switched protocols (101)",RUN_LATER,
a))};C.once("upgrade",t),C.once("response",n=>n.statusCode===101?t(n):ce(n)),C.on("error",r)})}function h(C,Y,te){Y.length===0?C.end():C.write(Y.subarray(0,y),ce=>{te(),ce||h(C,Y.subarray(y),te)})}const F=new Set(
["gzip","x-gzip","deflate"]);function G(C,Y="",te,ce){const r=Y.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((t,n)=>{const a=n==="br"?brotliDecompressSync:F.has(n)?unzipSync:void 0;return a&&
t.length>0?a(t,{maxOutputLength:ce}):t},C)}catch(t){throw t.code==="ERR_BUFFER_TOO_LARGE"?re(te,ce):t}}function re(C,Y){const te=`the response is larger than ${humanSize(Y)}, the limit`;return responseFailure(
C,te,"Check host.",{maybeProcessed:!0})}function Q({status:C,headers:Y},te,ce){if(!A.has(C)||Y.location===void 0)return;const r=Y.location.replace(/[\x80-\xff]/g,t=>`%${t.charCodeAt(0).toString(16)}`);
if(URL.canParse(r,te.href))return new URL(r,te.href);throw responseFailure(ce,`the platform redirects (${C}) to an address that can't be read`,"Check host.")}const ge=null,Me=5,Ae=new Set([400,401,403,
404,410]),Ne="Download",Fe="Re-run the job.";async function Je(C,{url:Y,freshUrl:te,read:ce}){let r=Y;return await retry(C,async()=>{r??=await te();const t=await $(C,r).catch(ne=>{throw ne instanceof Failure&&
ne.affectsAll?ne.with({affectsAll:!1}):ne}),{status:n,headers:a,bytes:P}=t;if(Ae.has(n))throw r=void 0,v(`the URL was refused (${n})`,Fe,{retryable:!0});if(n!==200)throw v(`the server answered ${n}`,Fe,
{retryable:n===206});if(a["content-type"]?.includes("text/html"))throw v("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const K=await ce(P).catch(
ne=>{const _e=!a["content-length"]&&!a["transfer-encoding"];throw ne instanceof Failure&&_e?ne.with({retryable:!0}):ne});return{bytes:P,sha256:createHash("sha256").update(P).digest("hex"),content:K}})}
function v(C,Y,te={}){return new Failure({what:Ne,why:C,advice:Y,topic:"the-package"},te)}async function $(C,Y){const{platform:te,log:ce,signal:r}=C;let t=Y;for(let n=0;;n++){const a=n===0&&t.origin===
te.url.origin,P={accept:"*/*",...a&&{"x-api-key":te.apiKey}},K={label:Ne,method:"GET",url:t,headers:P,maxBytes:ge};te.connections.proven.add(t.origin);const ne=async()=>{const Ee=await send(te.connections,
K,r),{status:pe,headers:De}=Ee;ce.debug(`GET a package from ${toSingleLine(K.url.origin)}: ${pe}`);const Ze=`the server answered ${pe}`;if(isTransient(pe))throw responseFailure(Ne,Ze,RUN_LATER,factsOf(
pe,De));return Ee},_e=await(a?te.rateLimit.run(Ne,void 0,C,ne):ne()),Le=redirectTarget(_e,t,Ne);if(Le===void 0)return _e;if(n===Me)throw v("the URL redirects in a circle",Fe);Le.origin===t.origin&&Le.
username+Le.password===""&&Object.assign(Le,{username:t.username,password:t.password}),t=se(Le.href,C)}}function se(C,{platform:Y,log:te}){const ce=Y.url;if(Y.secrets.maskUrl(C,ce,te),!URL.canParse(C,
ce.href))throw v("the platform's download URL can't be read",Fe);const r=new URL(C,ce.href);r.protocol==="http:"&&ce.protocol==="https:"&&r.hostname===ce.hostname&&(r.protocol="https:",r.port===""&&(r.
port=ce.port),Y.secrets.maskUrl(r.href,ce,te));const t=r.protocol==="http:"&&ce.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!t)throw v("the platform's download URL isn't https",
"Check host.");return r}const X=30,be=6e4,ke=500,J=16e3,ie=.95,le=20;class me{#n=new Map;#e=0;#t=0;#r=0;async run(Y,te,ce,r){const t=await this.#o(Y,te,ce),n=()=>t>this.#r;try{const a=await r();return n()&&
(this.#t=this.#t<le?0:this.#t*ie),a}catch(a){if(!(a instanceof Failure&&a.status===RATE_LIMITED))throw a;const P=performance.now();throw n()&&(this.#t=Math.min(J,Math.max(ke,this.#t*2)),this.#r=P),this.#e=
Math.max(this.#e,P+(a.retryAfterMs||2*this.#t)),a.with({retryAfterMs:this.#e-P})}}async#o(Y,te,{signal:ce,endsAt:r}){const t=te!==void 0&&this.#n.get(te)||[];for(te!==void 0&&this.#n.set(te,t);;){if(ce.
throwIfAborted(),this.#e>=r)throw responseFailure(Y,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const n=performance.now(),a=t.at(-X)??Number.NEGATIVE_INFINITY,P=Math.max(this.#e,
a+be);if(P<=n)return this.#e=n+this.#t,t.push(n),n;await sleep(P-n,ce)}}}function oe(C,Y,te){const ce=je(C,0);return{fields:C,label:Y,redact:te,message:ce&&te(ce)||void 0}}function he({label:C,message:Y},te,ce){
return responseFailure(C,`the platform answered without a ${te}${ye(Y)}`,ce)}function ye(C){return C===void 0?"":` (${C})`}function Ie(C){return typeof C=="object"&&C!==null&&!Array.isArray(C)}const ve=[
"errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Pe=4;function je(C,Y){if(typeof C=="string")return C.trim()||void 0;
if(!(Y>Pe)){if(Array.isArray(C))return je(C[0],Y+1);if(Ie(C))for(const te of ve){const ce=je(C[te],Y+1);if(ce!==void 0){const{code:r}=C;return typeof r=="number"||typeof r=="string"?`${ce}, code ${r}`:
ce}}}}const Z="Settings \u2192 Security & Control \u2192 API Scopes";function V(C,Y,{message:te,isPage:ce,hasWorked:r}){if(isTransient(Y))return RUN_LATER;if(Y===404)return"Check host, the IDs, and th\
at the key's account can see the workflow.";if(Y===409&&C.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(Y===409||Y===423)return"Another job may be changing\
 the workflow. Check it in AI for Process, then re-run the job.";if(Y<400||Y===405||Y>=500)return"Check host.";if(Y!==401&&Y!==403)return C.isTransient?RUN_LATER:"Check the inputs.";if(ce)return"A gat\
eway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account c\
an see this one.";const t=C.scope===void 0?"another scope":`the scope "${C.scope}"`;if(Y===403)return`The key needs ${t}. Add it under ${Z}.`;const n=/scope/i.test(String(te))?` The key also needs ${t}\
.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Z}.${n}`}const N=6,ae=32,U=2e3,ee=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
Se=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class Ce extends null{#n=new Set;#e=new Set;allow(...Y){
for(const te of Y)this.#n.add(te)}maskFields(Y,te,ce){const r=Be(Y).slice(0,U);for(const[t,n]of r)/id$/i.test(t)&&isId(n)&&this.allow(n);for(const[t,n]of r)/url$/i.test(t)?this.maskUrl(n,te,ce):this.#t(
Re(n),ce)}maskUrl(Y,te,ce){const r=URL.canParse(Y,te.href)?new URL(Y,te.href):void 0;if(r&&te.href.startsWith(r.href))return;const t=[Y,r?r.pathname+r.search:Y].filter(n=>/[?:]|^\/\//.test(n));this.#t(
t,ce),r&&this.#t([r.href,r.password,decode(r.password),...Re(r.search)],ce)}#t(Y,te){const ce=n=>Array.from(this.#n).some(a=>a.includes(n)),r=Y.filter(n=>!ce(n)&&!ce(decode(n))),t=n=>encodeURIComponent(
Buffer.from(n).toString());for(const n of r.flatMap(a=>[a,t(a)]))n.length<N||this.#e.has(n)||(this.#e.add(n),this.add(n),te.mask(n))}}function Re(C){return Array.from(C.matchAll(ee)).flatMap(([,Y,te])=>{
const ce=String(te).replace(/[.,:!?)\]}]+$/,"");return Se.test(String(Y))||decode(ce).length>=ae?[ce,decode(ce)]:[]})}function Be(C){const Y=Object.entries(C);for(const[,te]of Y)if(typeof te=="object")
for(const ce of Object.entries(te??{}))Y.push(ce);return Y.filter(te=>typeof te[1]=="string")}function Ve(C,Y,te={}){const ce=new Secrets([Y,...te.secrets??[]]);return ce.allow(C.href,...te.known??[]),
{url:C,apiKey:Y,secrets:ce,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const He=null,We=12e4,nt=12e4,Xe="The job may have started, so the request was not retried. Check \
the workflow in AI for Process before you re-run the job.";async function it(C,Y){const{label:te,method:ce,path:r,isTransient:t}=Y,{secrets:n,rateLimit:a}=C.platform;n.allow(...r.split(/[/?&=]/));const P=ce===
"GET"?r:void 0,K=()=>a.run(te,P,C,()=>at(C,Y));return await retry(C,K,{atLeastMs:t?nt:0})}async function at(C,Y){const{platform:te,signal:ce,log:r}=C,{label:t,method:n,path:a,body:P,idempotent:K=!0,isTransient:ne}=Y,
_e=new URL(`api/public/${a}`,te.url),Le={accept:"application/json","content-type":"application/json","x-api-key":te.apiKey},Ee={maxBytes:He,...!K&&{idleMs:We}};try{const pe=await send(te.connections,{
label:t,method:n,url:_e,headers:Le,body:P,...Ee},ce);return r.debug(`${n} ${te.secrets.redact(_e.pathname)}: ${pe.status}`),tt(C,Y,_e,pe)}catch(pe){const De=pe instanceof Failure?pe:void 0;if(!K&&(ce.
aborted||De?.maybeProcessed)){const Ze=asFailure(pe),et=`${Ze.retryable?"":Ze.advice} ${Xe}`.trim();throw Ze.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw De&&
ne?.(De)?De.with({retryable:!0}):pe}}function tt({platform:C,log:Y},te,ce,r){const{label:t,isCreation:n=!1}=te,{status:a,headers:P,bytes:K}=r,{secrets:ne}=C,_e=(Qe,ht,dt)=>responseFailure(t,Qe,ht,dt),
Le=redirectTarget(r,ce,t);if(Le){ne.maskUrl(Le.href,C.url,Y);const Qe=`the platform redirects to ${toSingleLine(Le.origin,100)}, and the key follows no redirect`;throw _e(Qe,"If that is your environme\
nt, set host to it.",{status:a,maybeProcessed:a!==307&&a!==308})}const Ee=new TextDecoder().decode(K),pe=ft(Ee);ne.maskFields(pe??{},C.url,Y);const De=makeResponse(pe??{},t,ne.redact),{message:Ze}=De,
et=/^\s*</.test(Ee)||P["content-type"]?.includes("html")===!0;if(a<200||a>299){const Qe=C.collections.has(t),ht=adviceOn(te,a,{message:Ze,isPage:et,hasWorked:Qe});throw _e(`the platform answered ${a}${inBrackets(
Ze)}`,ht,{...factsOf(a,P),affectsAll:(a===401||a===403)&&!Qe,busy:a===423||a===409&&!n})}if(pe!==void 0)return De;throw _e(`the platform answered ${Ee===""?"nothing":et?"with a web page":"with somethi\
ng other than a JSON object"} (${a})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function ft(C){try{const Y=JSON.parse(C);return isObject(Y)?Y:void 0}catch{return}}const lt=null;
function qe(C){return lt.find(([,Y])=>Y.test(C))?.[0]??"unknown"}function Et({fields:C,message:Y,redact:te}){const ce=isObject(C.response)?C.response:{},r=[ce.downloadUrl,ce.downloadURL,C.downloadUrl,
C.downloadURL];return{dockStatusId:readId(C["dock-statusId"],C.dockStatusId,C._id),workflowId:readId(C.workflowId,C.toolId),exportJobId:readId(C.exportJobId),status:Nt(C.status,te),downloadUrl:r.map(t=>typeof t==
"string"?t.trim():"").find(t=>t!==""),refused:C.success===!1,message:Y}}function Nt(C,Y){const te=typeof C=="string"||typeof C=="number"?String(C).trim():"",ce=te.toUpperCase().replace(/[\s-]+/g,"_");
return qe(ce)==="unknown"?Y(te,40).toUpperCase():ce}async function vt(C,Y,te=()=>!0){const ce=`dock-status/${Y}`;return Et(await callApi(C,{label:"Dock status",method:"GET",path:ce,isTransient:te}))}const xt="\
the-job-on-the-platform",Tt=50,Bt=294,yt=6.12,Ut=2e3;function Pt(C,Y){const te=Math.max(Bt,C/yt);return C<MINUTE_MS?te:Math.max(Ut,Math.min(Y,te))}async function Wt(C,Y,te){const{log:ce,signal:r}=C,t=performance.
now(),n=ut(C,t);let a=Y,P;for(let K=0;;K++){te.onStatus(a),n(a);const ne=qe(a.status);if(ne==="failed"||ne==="succeeded"&&a.refused){const Le=`The job ${a.status==="FAILED"?"failed":`ended as ${a.status}`}\
 on the platform`,Ee=`${a.message??"it gave no reason"} (dock status ${Y.dockStatusId})`;throw new Failure({what:Le,why:Ee,advice:te.advice,topic:xt})}if(ne==="succeeded")return a.status!=="SUCCESS"&&
ce.warning(`The platform reports ${a.status}, which is treated as SUCCESS.`),a;const _e=performance.now();P=ne==="unknown"&&a.refused?P??_e:void 0;try{if(P!==void 0&&_e-P>=PATIENCE_MS){const Ee=`The p\
latform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Ee,topic:xt})}await sleep(K===0?Tt:Pt(_e-t,te.longestWaitMs),r);const Le=({status:Ee=404})=>K>0||Ee===
404;a=await vt(C,Y.dockStatusId,Le)}catch(Le){throw Rt(Le,Y,a)}}}function ut({log:C},Y){let te,ce=Y;return r=>{const t=performance.now(),n=humanTime(t-Y),a=r.status!==te,P=t-ce>=MINUTE_MS;(a||P)&&(ce=
t),a&&te!==void 0?C.info(`${r.status||"No status"} after ${n}`):P&&C.info(`Still ${r.status||"without a status"} after ${n}`),a&&qe(r.status)==="unknown"&&C.warning(`The platform reports an unknown st\
atus (${At(r)}). The action keeps waiting.`),te=r.status}}function At({status:C,message:Y}){return`${C||"none"}${Y===void 0?"":`, "${Y}"`}`}function Rt(C,{dockStatusId:Y},te){const ce=qe(te.status)===
"unknown"||te.message!==void 0?`, last status ${At(te)}`:"",r=`The job may still be running on the platform: dock status ${Y}${ce}.`,t=asFailure(C);return t.with({advice:`${t.advice} ${r}`.trim(),cause:C})}
const St=null;async function $t(C,Y){const{collections:te}=C.platform;let ce;for(const r of new Set([...te.values(),...St])){const t=Y(r),{label:n,idempotent:a=!0}=t,P=te.get(n);if(!(P&&P!==r))try{const K=await callApi(
C,t);te.set(n,r);const ne=readJob(K),{dockStatusId:_e}=ne;if(_e!==void 0)return{...ne,dockStatusId:_e};throw missing(K,"dock status ID",a?"Check host and the IDs.":MAYBE_STARTED)}catch(K){if(K instanceof
Failure&&K.busy&&te.set(n,r),!(K instanceof Failure&&K.status===404))throw K;ce??=K}}throw ce}async function qt(C,{workflowId:Y,flowId:te}){return await $t(C,ce=>({label:"Export",method:"POST",path:`${ce}\
/${Y}/export?flowId=${te}`,scope:"Export workflow"}))}async function Dt(C,Y,te){const ce=te.downloadUrl??Y.downloadUrl??(await readDockStatus(C,Y.dockStatusId)).downloadUrl;if(ce!==void 0)return downloadUrl(
ce,C);const r=`the platform reports ${te.status} but names no download URL`;throw new Failure({what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Mt(C,Y,{app:te,
flow:ce,env:r}){const t="workflowName"in Y,n=a=>a==="tools"?"tool":"workflow";return await $t(C,a=>({label:"Import",method:"POST",path:t?`${a}/import`:`${a}/${Y.workflowId}/import`,body:jsonBody({[`${n(
a)}DataFileId`]:te,flowDataFileId:ce,envVariablesFileId:r,...t&&{[`${n(a)}Name`]:Y.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function jt(C,Y){const te=ce=>({label:"De\
ploy",method:"POST",path:`${ce}/${Y}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(C,()=>$t(C,te),{untilFree:!0})}class gt extends ue.HR{job;constructor(Y,te){
super({what:te.message,...te},{...te,busy:!1,cause:te}),this.job=Y}}function en(C){return C instanceof gt?C.job:{}}async function Ot(C,Y,{title:te,longestWaitMs:ce,advice:r,idsIn:t}){C.log.info(`${te}\
: ${Y.status||"no status"}, dock status ${Y.dockStatusId}`);let n={};const a=P=>{const K={"dock-status-id":Y.dockStatusId,...t(P)},ne=Object.keys(K).some(_e=>!(_e in n));n={...K,...n,...P.status!==""&&
{status:P.status}},ne&&C.publish(n)};try{return{last:await waitForJob(C,Y,{longestWaitMs:ce,advice:r,onStatus:a}),outputs:n}}catch(P){throw new gt(n,toError(P))}}const Ht="Check the workflow in AI for\
 Process, then re-run the job.";async function tn(C,Y,{workflowId:te,flowId:ce,timeoutMs:r,longestWaitMs:t}){return C.log.info(`Exporting workflow ${te}, flow ${ce}, from ${Y.url.href}`),await withDeadline(
{...C,platform:Y},userLimit(r,"No package"),async n=>{const a=await startExport(n,{workflowId:te,flowId:ce}),{dockStatusId:P,exportJobId:K}=a,{last:ne,outputs:_e}=await Ot(n,a,{title:`Export job ${K??
"without an ID"}`,longestWaitMs:t,advice:Ht,idsIn:()=>K===void 0?{}:{"export-job-id":K}});try{const Le=await packageUrl(n,a,ne),Ee=async()=>packageUrl(n,a,await readDockStatus(n,P)),pe=et=>readZip(et,
n.signal),{content:De,...Ze}=await download(n,{url:Le,freshUrl:Ee,read:pe});return{...Ze,package:De,job:_e}}catch(Le){throw new gt(_e,toError(Le))}})}function Gt({host:C,pathname:Y}){return C+Y.replace(
/\/$/,"")}const Kt=2e4;function It({message:C}){return(0,z.OX)(C,1e3)}const Ft="<dock status ID>";function Ct(C){const Y=new Map;for(const{name:ce,error:r}of C){const{"dock-status-id":t}=jobOf(r),n=t===
void 0?r.message:r.message.replaceAll(t,Ft),a=Y.get(n)??{names:[],ids:[],help:helpFor(r)};Y.set(n,a),a.names.push(ce),t!==void 0&&a.ids.push(t)}const te=Math.max(100,Math.min(1e3,Math.floor(Kt/Y.size)));
return Array.from(Y,([ce,{names:r,ids:t,help:n}])=>({names:r,message:toSingleLine(ce,te).replaceAll(Ft,()=>t.join(", ")),help:n}))}function Xt(C){return Ct(C).map(({names:Y,message:te})=>`${Y.join(", ")}\
: ${te}`).join(" | ")}function Jt(C,Y){if(!C||!Y||C.message===Y.message)return C??Y;const te=`${C.message} Also: ${Y.message}`;return new Failure({what:te,topic:asFailure(C).topic},{cause:C})}async function Vt(C,Y,te){
let ce;const r=await C.catch(t=>(ce=toError(t),{...Y,...jobOf(ce)}));if(setOutputs(r),te){const{titles:t,facts:n}=te,a=factTable([...n,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status\
-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);ce?await writeSummary(t.failed,withHelp(It(ce),helpFor(ce)),a):await writeSummary(t.done,a)}if(ce)throw ce}
const Lt=1e6;async function Yt(C,Y){const te=JSON.stringify(Y),ce=await kt(`the output ${C}`,{[`${C}.json`]:te}),r=Buffer.byteLength(te)>Lt;return r&&notice(`The output ${C} would be longer than GitHu\
b's limit of 1 MB. Read the file in ${C}-path.`),{[C]:r?[]:Y,...ce}}async function kt(C,Y){try{const te=await(0,fe.Pd)("workflow-results-"),ce={};for(const[r,t]of Object.entries(Y)){const n=(0,q.join)(
te,r);await(0,M.writeFile)(n,t),ce[`${(0,q.parse)(r).name}-path`]=n}return ce}catch(te){return(0,we.t1)().warning(`Can't keep ${C} as a file. ${(0,ue.gJ)(te)}`),{}}}}),2345:((xe,$e,l)=>{l.d($e,{uu:()=>rr,
S3:()=>er,$0:()=>or});var M=l(1124),q=l(706),ue=l(1345);const we=Number.MAX_SAFE_INTEGER,fe=2,B=60,z="</details>",b=41,j=100;function k(e,o={}){const{under:s=()=>"",parts:c=[],noun:d="change",folded:m=!1}=o,
{length:S}=s(we),{least:D=S===0?e:`${e} \u2026`,changes:x=g(c)}=o;return{line:e,under:s,size:e.length+S,least:D,parts:c,changes:x,noun:d,folded:m}}function R(e,o,s={}){return o.length===0?[]:[k(e,{...s,
parts:o})]}function _(e,o){const s=u(e,[]),c=({leaf:x,outer:H})=>H.length===1?0:x.size,d=(0,ue.Vn)(s.flatMap(({outer:x})=>x)),m=new Map;let S=o;const D=s.sort((x,H)=>c(x)-c(H)).filter(({leaf:x,outer:H})=>{
const de=H.filter(ze=>!m.has(ze)),Oe=H.filter(ze=>d.get(ze)===1),Ue=de.map(({line:ze,folded:Ge})=>ze.length+fe+B+(Ge?b:0)).reduce((ze,Ge)=>ze+Ge,x.least.length+fe-B*Oe.length);if(Ue>S)return!1;S-=Ue;for(const ze of H)
m.set(ze,[]),d.set(ze,(d.get(ze)??0)-1);return!0});for(const[x,{leaf:H}]of D.entries()){const de=I(H,H.least.length+Math.floor(S/(D.length-x)));S-=de.reduce((Oe,{length:Te})=>Oe+Te,-H.least.length),m.
set(H,de)}return T(E(e,m).filter(([x])=>x!==""))}function u(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(s=>u(s,[...o,e]))}function I({line:e,under:o,size:s,least:c},d){if(s<=d)return[
e,o(Math.max(d,we))];for(let m=d-e.length-B;m>j;m=Math.floor(m*.7)){const S=o(m);if(S!==""&&e.length+S.length<=d)return[e,S]}return[c]}function E(e,o){const{line:s,parts:c,folded:d}=e;if(c.length===0)
return[o.get(e)??[]];const S=[...c.filter(D=>o.has(D)).flatMap(D=>E(D,o)),[O(e,c.filter(D=>!o.has(D)))]];return d?[[`<details><summary>${s}</summary>`],...S,[z]]:[[s],...S]}function O({noun:e},o){if(o.
length===0)return"";if(e==="connection")return`\u2026 and ${(0,q.hS)(o.length,"more connection")}`;const s=e==="workflow"?` in ${(0,q.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,q.hS)(g(
o),"more change")}${s}`}function g(e){return e.reduce((o,{changes:s})=>o+s,0)}function T(e){const o=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,c)=>{const d=s[0]===z||o(s)&&o(e[c-1]);return[c===0?
"":d?`
`:`

`,...s]})}var i=l(8132),y=l(3436);const A=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
p="*",f=64;function w(e,o){const s=L([]),c=[],d=new Set([e,o].flatMap(D=>[...(0,y.PX)(D),...re(D)]));function m(D,x,H){if((0,y.jn)(D))G(D.text,x,H);else if(D.type==="object")S(D,x,H);else{const de=D.items.
length>1&&D.items.some(({type:Oe})=>Oe==="array");for(const[Oe,Te]of D.items.entries())m(Te,h(x,"[]"),{...H,array:D.items,...de&&{slot:Oe}})}}function S(D,x,{key:H,array:de,map:Oe,...Te}){let Ue=Te;if(de!==
void 0||H!==void 0){const Ye={side:Te.side,value:D,field:x,outer:Te.place,key:H,array:de??[]};Ue={...Te,place:Ye,map:H===void 0?void 0:Oe},c.push(Ye)}const ze=ge(D,d),Ge=Ue===Te&&(0,y.YD)(D).some(Ye=>Oe?.
members.has(Ye));for(const[Ye,mt]of D.members){const st=h(x,ze||Ge?p:Ye);Ge&&G(JSON.stringify(Ye),st,Ue,mt),(!Ge||mt.type==="array")&&m(mt,st,ze?{...Ue,key:Ye,map:D}:Ue)}}return m(e,s,{side:"base"}),m(
o,s,{side:"head"}),{root:s,places:c,find:Me(c)}}function L(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function h(e,o){const s=e.inner.get(o)??L([...e.keys,o]);return e.inner.set(o,s),
s}function F(e,o){return e?.inner.get(o)??e?.inner.get(p)}function G(e,{keys:o,texts:s,references:c},{place:d,slot:m},S){s.set(e,(s.get(e)??0)+1);const D=e.startsWith('"')?e.length>2:W.test(o.findLast(
x=>x!=="[]")??"")&&/^\d+$/.test(e);d&&D&&c.push({text:e,place:d,slot:m,value:S})}function re(e){if((0,y.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(re),
...o.some(Q)?[]:(0,y.YD)(e)]}function Q(e){return e.type==="object"}function ge({members:e},o){const s=[...e.keys()].filter(c=>!W.test(c)&&o.has(c));return s.length>0&&2*s.length>=e.size&&[...e.values()].
every(Q)}function Me(e){const o=new Map;for(const s of e){const c=(d,m)=>{const S=A.findIndex(H=>H.test(d));if(S<0)return;const D=`${s.side} ${m}`,x=o.get(D)??[];x[S]=(x[S]??new Set).add(s),o.set(D,x)};
s.key!==void 0&&c(p,JSON.stringify(s.key));for(const[d,m]of s.value.members)(0,y.jn)(m)&&c(d,m.text)}return(s,c)=>{const d=o.get(`${c.side} ${s}`)?.find(m=>m);return d&&d.size<=f?Ae([...d],c):void 0}}
function Ae(e,o){const s=o?e.filter(d=>Ne(d,o)):e;if(s.length===0&&o)return Ae(e,o.outer);const c=s.length>1?s.filter(({value:d})=>d.members.size>2):s;return c.length===1?c[0]:void 0}function Ne(e,o){
return e!==void 0&&(e===o||Ne(e.outer,o))}var Fe=l(5408);const Je="source from origin src tail out".split(" "),v="target to dest destination head in".split(" "),$="next to goto target targets wire wir\
es link links edge edges transition transitions connection connections",X=`${$} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output output\
s dest destination successor successors`.split(" "),be="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),ke=`${$} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),J="label title name condition if when event type relationship selectedRelationships".split(" "),ie=60;function le(e,o){const s=w(e,o),c=oe(
s.root).flatMap(D=>he(D,s)),d=Ie(c),m=d.length>0?d:Pe(c,s),S=new Set(m.flatMap(({source:D,target:x})=>[D.field,x.field]));return{root:s.root,nodes:s.places.filter(({field:D})=>S.has(D)),edges:m}}function me(e,o){
return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(c=>o.includes(c.toLowerCase()))}function oe(e){const o=[e];for(const s of o)o.push(...s.inner.values());return o}function he(e,{find:o}){
const s=e.references.flatMap(D=>{const x=o(D.text,D.place);return x?[{...D,field:e,target:x}]:[]}),c=s.filter(({place:D,target:x})=>!Ne(D,x)),d=s.length/e.references.length,m=d>=.5&&ye(e.references)-ye(
s)<=2;return(d>=.9||m&&me(e.keys.slice(-2),X))&&2*c.length>=s.length?[s]:[]}function ye(e){return new Set(e.map(({text:o})=>o)).size}function Ie(e){const o=e.filter(s=>!s.some(({place:c,target:d})=>d.
field===c.field));return[...(0,Fe.$z)(o,([s])=>s?.place.field).values()].flatMap(s=>{const c=new Map(ve(s,Je).map(d=>[d.place,d]));return ve(s,v).flatMap(d=>{const m=c.get(d.place),S=m&&{source:m.target,
target:d.target,links:[m,d]};return S?[{...S,label:Z(d,d.place,[]),item:d.place.value}]:[]})})}function ve(e,o){return e.filter(([c])=>c&&me(c.field.keys.slice(-2),o)).sort((c,d)=>ye(d)-ye(c))[0]??[]}
function Pe(e,o){const[s,c]=[[],[]],d=new Set;for(const S of e){const D=S.flatMap(Te=>je(Te,o)),[x]=D;if(x===void 0||10*D.length<9*S.length)continue;const H=x.link.field.keys.slice(x.inside.field.keys.
length),de=D.filter(({source:Te,inside:Ue})=>Te!==Ue);for(const{inside:Te}of de)d.add(Te.key);const Oe=me(H,be);if(!(!Oe&&de.length===0&&!me(H,X)))for(const{link:Te,source:Ue}of D){const ze=Te.place===
Ue?void 0:Te.place,Ge={label:Z(Te,ze,H),links:[Te],item:ze?.value};Oe?c.push({source:Te.target,target:Ue,...Ge}):s.push({source:Ue,target:Te.target,...Ge})}}const m=s.length<c.length?c:s;return d.size>
1||ye(m.flatMap(({links:S})=>S))>1?m:[]}function je(e,{find:o}){for(let s=e.place;s;s=s.outer){const c=o(JSON.stringify(s.key),s),d=[s,c].find(m=>m?.field===e.target.field);if(d)return[{link:e,source:d,
inside:s}]}return[]}function Z({slot:e,value:o},s,c){const d=J.map(D=>{const[x,H]=[s?.field.inner.get(D),V(s?.value.members.get(D))];return x&&x.texts.size+(x.inner.get("[]")?.texts.size??0)>1||H.includes(
" ")?H:""}),m=c.filter(D=>!ke.includes(D.toLowerCase())),S=e===void 0?[]:[`output ${e+1}`];return[V(o),...d].find(D=>D!=="")??[...m,...S].join(", ")}function V(e){const s=(e?.type==="array"?e.items:[e]).
flatMap(c=>c?.type==="string"&&(0,y.e1)(c.text).trim()||[]).join(", ");return s.length>ie?"":s}var N=l(2742);const ae=We(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewpor\
t canvas"),U=["x","y"],ee=We("w h width height left top zoom"),Se=[["x"],["position"],["left","top"]],Ce=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Re=We("_?id uuid guid identifier instanceIdentifier instanceId groupId"),Be=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ve=We("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),He=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Ce],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Ve,/^\d{1,15}$/],
[Ve,Be]];function We(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function nt({base:e,head:o}){const s={base:(0,N.Z)(()=>new Set((0,y.PX)(e))),head:(0,N.Z)(()=>new Set((0,y.PX)(o)))};return c=>{
const{kind:d,path:m}=c;if(d==="reordered"||d==="moved")return!1;const[S,D=S]=d==="modified"?[c.from,c.to]:[c.value];if(at(m)&&Et(S)&&Et(D))return!0;if(d!=="modified"||S.type!==D.type||!("text"in S)||!("\
text"in D))return!1;const[x,H,de]=[qe(m.at(-1)),(0,y.e1)(S.text),(0,y.e1)(D.text)],Oe=Ue=>Ue.test(H)&&Ue.test(de);return He.some(([Ue,ze])=>Ue.test(x)&&Oe(ze))?!0:m.at(-2)?.type!=="member"&&Re.test(x)&&
Oe(Be)&&!s.head().has(H)&&!s.base().has(de)}}function Xe(e){return Be.test(e)||Ce.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function it(e,o){return Re.test(e)&&(0,y.jn)(o)||(ae.test(e)||U.includes(
e))&&Et(o)}function at(e){if(e.slice(tt(e)).some(d=>ae.test(qe(d))))return!0;const[o,s]=[e.at(-2),qe(e.at(-1))],c=o?.type==="item"&&o.item.type==="object"?o.item.members:void 0;return U.includes(s)||ee.
test(s)&&Se.some(d=>d.every(m=>c?.has(m)))}function tt(e){return e.findLastIndex(({type:o})=>o==="item")+1}function ft(e,{matches:o}){const s=new Map(o.map(d=>[d.path.at(-1),d])),c=new Map;for(const d of e){
const m=tt(d.path),[S,D]=[d.path[m-1],d.path[m]],x=U.includes(qe(D)),H=x?U:ae.test(qe(D))?[qe(D)]:[],[de,Oe]=[lt(s.get(S)?.base,H),lt(s.get(S)?.head,H)],Te=[...d.path.slice(0,m),{type:"member",key:H.join(
", ")}];de&&Oe?c.set(x?S:D,{kind:"modified",path:Te,from:de,to:Oe}):c.set(d,d)}return[...c.values()]}function lt(e,o){const s=e?.type==="object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<o.length))
return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function qe(e){return e?.type==="member"?e.key:""}function Et(e){if(e.type==="literal")return/\d/.test(e.text);const o=e.type==="array"?
e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(Et)}const Nt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},vt={added:"fill:#dafbe1,stroke:#1a7f37\
,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},xt={same:"-->",added:"==>",removed:"-.->"},Tt=40,Bt=500,yt=5e4,
Ut=40,Pt=6;function Wt(e,o,{isWhole:s,hide:c}){const d=({status:x})=>s||x!=="same",m=new Set([...e.filter(d),...o.filter(d).flatMap(ut)]),S=o.filter(x=>ut(x).some(d)).flatMap(ut);if(m.size===0)return{};
for(const x of[new Set([...m,...S]),m]){const H=o.filter(Oe=>ut(Oe).every(Te=>x.has(Te)));if(x.size>Tt||H.length>Bt)continue;const de=At(e.filter(Oe=>x.has(Oe)),H,c);if(de.length<=yt)return{picture:de}}
return{note:`The picture is left out: it would have ${m.size>Tt?(0,q.hS)(m.size,"node"):"too many connections"}.`}}function ut({source:e,target:o}){return[e,o]}function At(e,o,s){const c=new Map(e.map(
(m,S)=>[m,`n${S+1}`])),d=e.map(m=>`  ${c.get(m)}["${Nt[m.status]}${St(s(m.label))||"?"}"]`);for(const{source:m,target:S,label:D,status:x}of o){const H=`${Nt[x]}${St(s(D))}`.trim();d.push(`  ${c.get(m)}\
 ${xt[x]}${H===""?"":`|"${H}"|`} ${c.get(S)}`)}for(const[m,S]of Object.entries(vt)){const D=e.filter(x=>x.status===m).map(x=>c.get(x));D.length>0&&d.push(`  classDef ${m} ${S}`,`  class ${D.join()} ${m}`)}
return[`flowchart ${Rt(e,o)>Pt?"TD":"LR"}`,...d].join(`
`)}function Rt(e,o){const s=new Set(o.map(({target:m})=>m)),c=e.filter(m=>!s.has(m)),d=new Map((c.length>0?c:e.slice(0,1)).map(m=>[m,1]));for(const[m,S]of d)for(const{source:D,target:x}of o)D===m&&!d.
has(x)&&d.set(x,S+1);return Math.max(...d.values())}function St(e){return(0,i.RK)((0,i.Jj)(e.replace(/\s+/g," ").trim(),Ut)).replace($t,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const $t=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
qt="id _id identifier uuid".split(" "),Dt="* if when id name label title type key handle condition event relationships".split(" ");function Mt(e,o=s=>s){const s=e.head??e.base;if(s===void 0)return;const[
c,d]=[e.base??s,e.head??s],m=(0,ue.j9)([d,c]),S=le(c,d),D=en(e,S,m),x=[...new Set(D.values())].sort((ze,Ge)=>ze.rank-Ge.rank),H=Ht(S,D),de=H.filter(ze=>ze.status!=="same"),Oe=Gt(S,de);It(e,x,m,Oe);const Te=new Map(
H.map(({item:ze,source:Ge,target:Ye})=>[ze,`${Ge.label} \u2192 ${Ye.label}`])),Ue=ze=>ze.filter(({status:Ge})=>Ge!=="removed").length;return{...Wt(x,H,{isWhole:e.status!=="modified",hide:o}),connections:tn(
de),size:{nodes:Ue(x),connections:Ue(H)},tells:Oe,labelOf:m.labelOf,endsOf:ze=>Te.get(ze)}}function jt({side:e}){return e==="head"}function gt(e){return e&&[e.key,gt(e.outer)]}function en({matches:e},{
nodes:o},s){const c=de=>de.key===void 0?`${de.value.id}`:JSON.stringify(gt(de)),d=new Map(o.map((de,Oe)=>[de,Oe])),m=(0,Fe.$z)(o.filter(jt),c),S=(0,Fe.$z)(e,({base:de})=>de.id),D=de=>{const Oe=S.get(de.
value.id)?.shift();return(Oe&&m.get(`${Oe.head.id}`)?.shift())??m.get(c(de))?.shift()},x=new Map;let H=0;for(const de of o){if(x.has(de))continue;const Oe=jt(de)?de:D(de);H=(Oe&&d.get(Oe))??H+1e-6;const Te=Oe===
void 0?"removed":Oe===de?"added":"same",Ue=Oe??de,ze={label:Ot(Ue,s),status:Te,rank:H,place:Ue,old:Te==="same"?de:void 0};x.set(de,ze).set(Ue,ze)}return x}function Ot({key:e,value:o,array:s},c){const[
d,m,...S]=["type","componentType",...o.members.keys()].map(x=>(0,y.TN)(o,x)),[D="?"]=[d,m,(0,y.TH)(o),...S].filter(x=>x!==void 0);return e??c.nameOf(o,s)??(0,y.e1)(D)}function Ht({edges:e},o){const s=e.
flatMap(x=>{const[H,de]=[o.get(x.source),o.get(x.target)];return H&&de?[{...x,source:H,target:de,status:jt(x.source)?"added":"removed"}]:[]}),c=({source:x,target:H,label:de})=>`${x.rank} ${H.rank} ${de}`,
d=(0,Fe.$z)(s,({status:x})=>x),m=(0,Fe.$z)(d.get("removed")??[],c);return[...(d.get("added")??[]).map(x=>m.get(c(x))?.pop()?{...x,status:"same"}:x),...[...m.values()].flat()].sort((x,H)=>x.source.rank-
H.source.rank||x.target.rank-H.target.rank)}function tn(e){const o=new Map;for(const s of["target","label"]){const c=d=>`${d.source.rank} ${s==="label"?d.label:d.target.rank}`;for(const[d,m,...S]of(0,Fe.
$z)(e,c).values()){if(!d||!m||S.length>0||d.status===m.status)continue;[d.source,d.target,m.target].every(({old:x})=>x)&&!o.has(d)&&!o.has(m)&&o.set(d,m).set(m,d)}}return e.flatMap(s=>{const c=o.get(s);
return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.status,was:c}]})}function Gt({root:e,nodes:o},s){const c=new Set(s.flatMap(x=>x.links.map(({field:H})=>H))),d=new Set(s.map(({item:x})=>x)),
m=new Set([e,...o.map(({field:x})=>x)]),S={added:new Set,removed:new Set};for(const x of s){const H=[x.source.label,x.target.label,...x.label.split(", ")].map(de=>JSON.stringify(de));for(const de of[...H,
...x.links.map(Oe=>Oe.text)])S[x.status].add(de)}function D(x,H,de){if(H===void 0||m.has(H))return[{text:de,field:e}];const Oe=H.keys.at(-1)===p?[{text:JSON.stringify(de),field:H}]:[];if("text"in x)return[
...Oe,{text:x.text,field:H}];const Te="members"in x?[...x.members]:[],Ue="items"in x?x.items.map(ze=>["[]",ze]):Te;return[...Oe,...Ue.flatMap(([ze,Ge])=>D(Ge,F(H,ze),ze))]}return({path:x,...H})=>{const de=x.
map(Ue=>Ue.type==="member"?Ue.key:"[]"),Oe=x.some(Ue=>Ue.type==="item"&&d.has(Ue.item)),Te=(Ue,ze)=>{const Ge=D(Ue,de.reduce(F,e),`${de.at(-1)}`),Ye=Ge.some(({field:st})=>c.has(st)),mt=({text:st,field:an})=>{
if(c.has(an))return ze.has(st);const gn=`${an.keys.findLast(sr=>sr!=="[]")}`;return qt.includes(gn)||ze.has(st)&&me([gn],Dt)||Ye&&Kt(st,an)};return(Ye||Oe)&&Ge.every(mt)};return H.kind==="modified"?Te(
H.from,S.removed)&&Te(H.to,S.added):"value"in H&&Te(H.value,S[H.kind])}}function Kt(e,{texts:o}){const s=o.get(e)??0,c=[...o.values()].reduce((d,m)=>d+m,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(
e)}function It(e,o,{componentOf:s},c){const d=nt(e),m=o.flatMap(x=>{const{value:H,array:de}=x.place,Oe=(0,ue.qU)(H)===void 0?s(H,de):void 0;return[H.id===x.old?.value.id?void 0:H,Oe].map(Te=>({owner:Te,
node:x}))}),S=(0,Fe.$z)(m,({owner:x})=>x);S.delete(void 0);const D=new Map(e.matches.map(({path:x,head:H})=>[x.at(-1),H]));for(const x of e.changes){if(c(x)||d(x))continue;const H=x.path.map(Oe=>D.get(
Oe)).reverse(),de=["value"in x&&x.value,...H].find(Oe=>S.has(Oe));for(const{node:Oe}of S.get(de)??[])Oe.status==="same"&&(Oe.status="modified")}}var Ft=l(8965);const Ct=2,Xt=1e3,Jt=240,Vt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Lt="...";function Yt(e,o){const s=[kt(e??o),kt(o??e)],[c,d]=[C(e,s[0]),C(o,s[1])],m=te(c,d);return s[0]===s[1]?m:[`@@ line ends\
: ${s[0]} \u2192 ${s[1]} @@`,...m]}function kt(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function C(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>Vt.reduce(Y,[c]).map((d,m)=>m===0?d:Lt+d))}function Y(e,o){return e.flatMap(s=>s.length>Jt?Array.from(s.matchAll(o),([c])=>c):s)}function te(e,o){const s=new Set(e),d=o.some(S=>s.has(
S))?(0,Ft.E)([...e],[...o],{maxEditLength:Xt}):void 0;if(d===void 0)return[...t(e,o),...ce("+",o)];let m=0;return d.flatMap(({added:S,removed:D,value:x},H)=>{const de=d[H+1];if(D)return t(x,de?.added?
de.value:[]);const[Oe,Te]=[H===0?0:Ct,x.length-Ct],Ue=m+r(x.slice(0,Te+1));return m+=r(x),S?ce("+",x):de===void 0?ce(" ",x.slice(0,Oe)):Te-Oe<2?ce(" ",x):[...ce(" ",x.slice(0,Oe)),`@@ line ${Ue} @@`,...ce(
" ",x.slice(Te))]})}function ce(e,o){return o.map(s=>`${e} ${s}`)}function r(e){return e.filter(o=>!o.startsWith(Lt)).length}function t(e,o){const s=new Map(e.map(m=>[a(m),m])),c=o.flatMap(m=>n(s.get(
a(m))??m,m));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...ce("-",e)]}function n(e,o){if(a(e)!==a(o))return[];const[s,c]=[e.normalize(),o.normalize()],d=P(e)===P(o)?
[]:["Unicode forms"];return s===c?d:[...d,s.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function a(e){return P(e.normalize())}function P(e){return e.replace(/\s/g,"")}function K(e,o){let[
s,c]=[0,o];const m=[...(0,Fe.$z)(e,D=>D.startsWith("@@ line ")?++s:s).values()].flatMap(D=>{const x=ne(D,c);return c-=Le(D),x}),S=e.filter(_e).length-m.filter(_e).length;return S===0?m:[...m,`@@ ${(0,q.
hS)(S,"more changed line")} @@`]}function ne(e,o){const s=S=>S.startsWith("-"),c=Le(e.filter(s)),d=Le(e)-c,m={removed:Math.max(o/2,o-d),others:Math.max(o/2,o-c)};return e.filter(S=>{const D=s(S)?"remo\
ved":"others";return m[D]-=S.length+1,m[D]>=0})}function _e(e){return e.startsWith("-")||e.startsWith("+")}function Le(e){return e.reduce((o,s)=>o+s.length+1,0)}var Ee=l(7856);const pe={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},De=80,Ze=8;function et(e,o,s){if(e.type==="string")return ct(dt((0,y.e1)(e.text)),o,s);const[
c="",...d]=Qe(e,o);return d.length>0||c.length>De?void 0:(0,i.SS)(c,1/0)}function ct(e,o,s){const c=o.mask(e).shown;if(c.length>De||c.includes(`
`))return;const d=rt(e,o,s);return(0,i.SS)(JSON.stringify(c),1/0)+(d===void 0?"":` (${ot(d,o)})`)}function rt(e,{labelOf:o},s){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.
members.values()??[]].some(m=>(0,y.jn)(m)&&(0,y.e1)(m.text)===c)?void 0:c}function Qe(e,o,s){const{mask:c}=o;if((0,y.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const H=dt((0,y.e1)(e.text)),
{shown:de}=c(H);if(de.includes(`
`))return["|",...ht(de.split(`
`))];const Oe=rt(H,o,s);return[JSON.stringify(de)+(Oe===void 0?"":` (${c(Oe).shown})`)]}const[d="",m=""]=e.type==="array"?"[]":"{}",S=e.type==="array"?e.items.map(H=>Qe(H,o)):Array.from(e.members,([H,
de])=>{const[Oe,...Te]=(0,Ee.$C)(H,de,e)?[q.v5]:Qe(de,o,e);return[`${JSON.stringify(c(H).shown)}: ${Oe}`,...Te]}),D=d+S.join(", ")+m;return D.length<=De&&S.every(H=>H.length===1)?[D]:[d,...ht(S.flat()),
m]}function ht(e){return e.map(o=>`  ${o}`)}function dt(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function ot(e,{
mask:o},s=100){return(0,i.SS)(o(e).shown,s)}function bt(e,o,s=!1){const c=tt(e),d=s?1/0:100,m=e.flatMap((S,D)=>{if(S.type==="element")return[(0,i.SS)(`[${S.index}]`)];if(S.type==="item"){const H=o.endsOf(
S.item),de=H===void 0?S.label:s?`${H} (${S.label})`:H,Oe=D===c-1&&S.hint!==void 0?` (${ot(S.hint,o)})`:"";return[`**${ot(de,o,d)}**${Oe}`]}return!s&&e.slice(D+1).find(({type:H})=>H!=="member")?.type===
"item"?[]:[ot(S.key,o,d)]});return m.length>Ze&&!s&&m.splice(2,m.length-Ze+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function nn(e,o){const s=S=>e.map(({path:D,kind:x})=>(x?`${pe[x]} `:"")+bt(D,
o,S)),[c,d]=[s(!1),s(!0)],m=(0,ue.Vn)(c);return un(c.map((S,D)=>m.get(S)===1?S:d[D]??S))}function un(e){const[o,s]=[(0,ue.Vn)(e),new Map];return e.map(c=>{const[d=1,m]=[o.get(c),(s.get(c)??0)+1];return s.
set(c,m),d===1?c:`${c} (${m} of ${d})`})}const _t="  ",dn=3,En=5,vn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,rn={line:": changed, hidden"};function zt(e,o){
const s=[...(0,Fe.$z)(e,Sn).values()],c=s.filter(S=>S.length<dn).flat(),d=nn(c,o),m=new Map(c.map((S,D)=>{const{line:x,...H}=Zt(S,o);return[S,k(`- ${d[D]}${x}`,{changes:1,...H})]}));return s.flatMap(S=>{
const D=S.flatMap(x=>m.get(x)??[]);return D.length===0?$n(S,o):D})}function Sn(e){const o=tt(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(o===
0||o===e.path.length||c.length===0)return e;const d=e.path.slice(o).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,c,d])}function $n(e,o){const[s]=e,{line:c,under:d=()=>""}=Zt(
s,o),m=ln(fn(e,o)),S=s.kind==="modified"?"":` ${s.kind}`,D=`- ${pe[s.kind]} ${on(s,o)}${c}${S} in ${m.line}`;return k(D,{changes:e.length,under:x=>d(x)+(m.under?.(x)??"")})}function fn(e,o){const s=e.
map(({path:c})=>({path:c.slice(0,tt(c))}));return nn(s,o)}function on({path:e},o){return bt(e.slice(tt(e)),o)}function Zt(e,o){if(e.kind==="modified")return hn(e,o);if("value"in e)return kn(e,o);if(e.
kind==="moved"){const[m,S]=[e.from,e.path].map(D=>bt(D.slice(0,-1),o,!0));return{line:`: moved from ${m} to ${S}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(m=>({path:[
m]})),c=ln(nn(s,o)),d=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${d})`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const o=(0,q.hS)(e.length,"item"),
s=pn(o,_t+e.join(", "));return{line:o,under:c=>s.length<=c?s:""}}function hn({path:e,from:o,to:s},c){if(o.type==="hidden"||s.type==="hidden")return{line:""};if((0,Ee._p)(e,o,s))return rn;if(o.type==="\
string"&&s.type==="string")return On((0,y.e1)(o.text),(0,y.e1)(s.text),c);const[d,m]=[Qe(o,c).join(`
`),Qe(s,c).join(`
`)];if(d===m)return rn;const[S,D]=[et(o,c),et(s,c)];return S!==void 0&&D!==void 0?{line:`: ${S} \u2192 ${D}`}:{line:"",under:Qt(d,m)}}function On(e,o,s){const c=[dt(e),dt(o)],d=c[0]!==c[1]&&(c[0]!==e||
c[1]!==o),[m,S]=d?c:[e,o],D=d?" (percent-encoded)":"",[x,...H]=(0,N.qy)(m,S)?.changes??[];if(x!==void 0){const Ye=`${D} (JSON in a text)`;if(H.length===0&&x.kind==="modified"){const st=hn(x,s);return{
...st,line:`${Ye} \u203A ${bt(x.path,s)}${st.line}`}}const mt=k("",{parts:zt([x,...H],s)});return{line:Ye,under:st=>`
${mn(_(mt,st).join(""))}`}}const[de,Oe]=[s.mask(m),s.mask(S)];if(de.shown===Oe.shown)return{line:D+rn.line};const Te=de.hidden===Oe.hidden?"":" (hidden values differ, too)",[Ue,ze]=[ct(m,s),ct(S,s)];if(Ue===
void 0||ze===void 0)return{line:D+Te,under:Qt(de.shown,Oe.shown)};const Ge=n(de.shown,Oe.shown).join(", ");return{line:`${D}: ${Ue} \u2192 ${ze}${Ge&&` (${Ge})`}${Te}`}}function kn({kind:e,path:o,value:s},c){
if(s.type==="hidden")return{line:""};if((0,Ee._p)(o,s))return{line:": hidden"};const d=s.type==="object"?void 0:et(s,c);if(d!==void 0)return{line:`: ${d}`};const S=s.type==="string"?c.mask(dt((0,y.e1)(
s.text))).shown:Qe(s,c).join(`
`),D=Te=>e==="added"?Qt(void 0,S,Te):Qt(S,void 0,Te);if(s.type==="array")return{line:"",under:D((0,q.hS)(s.items.length,"element"))};if(s.type!=="object")return{line:"",under:D()};const x=D((0,q.hS)(s.
members.size,"field")),{line:H,left:de}=_n(s,o.at(-1),c),Oe=H===""?"":`: ${H}`;return de==="nothing"?{line:Oe}:{line:Oe,under:de==="place"?Te=>Te===1/0?x(Te):"":x}}function _n(e,o,s){const c=o?.type===
"item"?o:void 0;if(e.members.size===0&&!c)return{line:"`{}`",left:"nothing"};const d=H=>(0,y.jn)(H)&&[c?.label,c?.hint].includes((0,y.e1)(H.text)),m=[...e.members].filter(([,H])=>!c||!d(H)),S=m.filter(
([H,de])=>!c||!it(H,de)),D=S.map(([H,de])=>{const Oe=(0,Ee.$C)(H,de,e)?(0,i.SS)(q.v5):et(de,s,e);return Oe&&`${ot(H,s)}: ${Oe}`}),x=D.join(", ");return D.includes(void 0)||x.length>vn?{line:Tn(e,d,s),
left:"more"}:{line:x,left:S.length<m.length?"place":"nothing"}}function Tn(e,o,s){const c=new Map,d=(S,D,x)=>{x>(c.get(S)?.weight??0)&&c.set(S,{text:D,weight:x})},m=(S,D,x)=>{if(S.type==="array")for(const Ue of S.
items)m(Ue,D,x+1);if(S.type==="object")for(const[Ue,ze]of S.members)(0,Ee.$C)(Ue,ze,S)?d(Ue,q.v5,pt.max):m(ze,Ue,x+1);if(S.type!=="string")return;const H=(0,y.e1)(S.text),de=xn.test(D)||o(S)||Xe(H)||s.
labelOf(H)!==void 0;if(H.length<pt.min||de)return;const Oe=H.includes("://")?2*pt.max:Math.min(H.length,pt.max),Te=s.countOf(H)>pt.usual?pt.usualWeight:1;d(D,s.mask(dt(H)).shown,Te*Oe/(x+1))};return m(
e,"",0),[...c].sort(([,S],[,D])=>D.weight-S.weight).filter(([,{weight:S}],D)=>D===0||D<pt.texts&&S>pt.usualWeight*2*pt.max).map(([S,{text:D}])=>`${ot(S,s)}: ${(0,i.SS)(JSON.stringify((0,i.Jj)(D,pt.max)),
1/0)}`).join(", ")}function Qt(e,o,s){const c=(0,i.EU)(Yt(e,o),"diff",_t);return d=>{const m=c.length<=d?c:An(c,d);return s===void 0?`
${m}`:pn(s,m)}}function An(e,o){const s=e.split(`
`),c=s.slice(1,-1).map(d=>d.slice(_t.length));return[...s.slice(0,1),...K(c,o).map(d=>_t+d),...s.slice(-1)].join(`
`)}function pn(e,o){return`
${_t}<details><summary>${e}</summary>

${o}
${_t}</details>`}function mn(e){return e.replace(/^(?=.)/gm,_t)}const Rn=100,wn=5;function Mn(e,o){const s=e.kind==="json"?Mt(e,Te=>o(Te).shown):void 0,c=(0,N.Z)(()=>(0,ue.Vn)((0,y.PX)(e.head??e.base))),
d={mask:o,labelOf:Te=>Te.length>Rn?void 0:s?.labelOf(JSON.stringify(Te)),endsOf:Te=>s?.endsOf(Te),countOf:Te=>c().get(Te)??0},m=yn((0,M.xS)(e)),S=e.status==="modified",D=S?Nn(e,d,s):zt(Dn(e),d),{nodes:x=0,
connections:H=0}=s?.size??{},de=x===0?"What is in it":`${(0,q.hS)(x,"node")}, ${(0,q.hS)(H,"connection")}`,Oe=S?D:R(de,D,{changes:m,folded:!0});return[...In(s),k(Cn(e,o),{parts:[...Oe,...Ln(e,d)],changes:m})]}
function yn({added:e,modified:o,removed:s}){return e+o+s}function In(e){return e?.note!==void 0?[k(e.note)]:e?.picture?[k((0,i.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Cn({name:e,kind:o,status:s,changes:c},d){const m=`**${ot(e,{mask:d})}**`;return s!=="modified"?`${pe[s]} ${m}: file ${s}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${pe.modified} ${m}: content modified`:o==="variables"?`${m} (values are never shown)`:m}function Ln({references:e},o){if(e.length===0)return[];const s=e.slice(0,
wn).map(({path:S,from:D,to:x})=>`${bt(S,o)} (${ot(D,o)} \u2192 ${ot(x,o)})`),c=e.length>wn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,q.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[k(`${m}: ${s.join(", ")}${c}`)]}function Nn(e,o,s){const c=nt(e),d=s?.connections??[],m=new Set(d.map(({item:Ue})=>Ue)),S=(0,Fe.$z)(e.text?[Pn(e.text)]:e.changes,
Ue=>s?.tells(Ue)?"told":"value"in Ue&&m.has(Ue.value)?"connection":c(Ue)?"layout":Un(Ue.path,o)?"item":"rest"),[D,x]=[S.get("layout")??[],S.get("connection")??[]],H=zt(S.get("rest")??[],o),de=jn(d,x,o),
Oe=(S.get("told")?.length??0)+x.length,Te=`Layout and bookkeeping: ${(0,q.hS)(D.length,"change")}`;return[...zt(S.get("item")??[],o),...R("Connections",de,{noun:"connection",changes:Oe}),...de.length===
0?H:R("Elsewhere in the file",H),...R(Te,Bn(D,e,o),{folded:!0})]}function Un(e,{labelOf:o}){return e.some(s=>s.type==="item"||s.type==="member"&&o(s.key)!==void 0)}function Pn({base:e,head:o}){return{
kind:"modified",path:[],from:sn(e),to:sn(o)}}function sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Dn({base:e,head:o,text:s,status:c,changes:d}){const m=c==="removed"?"removed":
"added",S=(x,H)=>{const de=(0,ue.Vg)(x,()=>{});return!(H.length<3&&de.length>0&&de.every(Te=>Te.value.type==="object"))&&(H.length>0||x.type!=="object")?[{kind:m,path:H,value:x}]:de.flatMap(({step:Te,
value:Ue})=>Te.type==="member"?S(Ue,[...H,Te]):[{kind:m,path:[...H,Te],value:Ue}])},D=e??o??(s&&sn(s.base??s.head));return D?S(D,[]):d}function jn(e,o,s){const c=new Map(o.map(S=>["value"in S&&S.value,
S])),d=Fn(e,c),m=un(d.map(S=>zn(S,s)));return d.map(([{item:S}],D)=>{const x=c.get(S),{line:H,under:de=()=>""}=x?Zt(x,s):{line:""};return k(`${m[D]}${de(0)===""?H:""}`,{under:de})})}function Fn(e,o){const s={
added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:d,source:m,target:S,item:D}=c;if(d==="rewired"||o.has(D))return[[c]];const x=s[d].get(m),H=x??[c];return x&&x.push(c),s[d].delete(m),s[d].
set(S,H),x?[]:[H]})}function zn(e,o){const[{kind:s,source:c,target:d,was:m}]=e,S=de=>`**${ot(de.label,o)}**`,D=de=>de===""?"":` (${ot(de,o)})`,x=e.map(de=>` \u2192 ${S(de.target)}${D(de.label)}`),H=m?.
target===d?D(m.label)||" without a label":m&&` ${S(m.target)}`;return`- ${pe[s]} ${S(c)}${x.join("")}${H===void 0?"":`, was${H}`}`}function Bn(e,o,s){return[...(0,Fe.$z)(ft(e,o),d=>d.kind+on(d,s)).values()].
flatMap(d=>{const m=d.map(H=>Zt(H,s));if(d.length<dn||tt(d[0].path)===0||m.some(({under:H})=>H))return zt(d,s);const S=fn(d,s),D=mn(m.map(({line:H},de)=>`- ${S[de]}${H}`).join(`
`)),x=`- ${pe[d[0].kind]} ${on(d[0],s)} of ${(0,q.hS)(d.length,"item")}`;return k(x,{changes:d.length,under:H=>D.length>H?"":`
${D}`})})}const Wn="<!-- workflow-report -->",Hn=6e4,Gn=1e3;function Kn(e){const{workflows:o,missing:s}=e,c=(0,Ee.lb)(e),m=["changed","added","removed"].flatMap(x=>o.filter(H=>H.status===x)).map(x=>{const H=yn(
x.counts);return{workflow:x,changes:H,parts:x.files.flatMap(de=>Mn(de,c))}}),S=Vn(e,c),D=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:x=Hn,maxBytes:H=1/0,headings:de=!0,
mark:Oe=!0}={})=>{const Te=m.map(({workflow:Ge,...Ye})=>k(Jn(Ge,c,de),Ye)),Ue=k(D,{parts:[...R("",Te,{noun:"workflow"}),...S]}),ze=Oe?`${Wn}
`:"";for(let Ge=Math.min(x,H);;){const Ye=[ze,..._(Ue,Ge-ze.length-1),`
`],mt=H===1/0?0:Buffer.byteLength(Ye.join(""));if(mt<=H||Ge<Gn)return Ye;Ge=Math.floor(Ge*H*.99/mt)}}}function Xn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Jn({name:e,status:o,counts:s},c,d){const m=d?"### ":"",S=e===void 0?void 0:ot(e,{mask:c});return o==="added"||o==="removed"?`${m}${pe[o]} ${S===void 0?"Workflow":`${S}: workflow`} ${o}`:d?`${m}${S===
void 0?"":`${S}: `}${(0,M.cq)(s)}`:""}function Vn({workflows:e,notCompared:o=[]},s){const c=(S,D)=>{const x=S.flatMap(H=>H===void 0?[]:[ot(H,{mask:s})]).join(", ");return S.length===0?[]:[k(D(x),{least:D(
(0,q.hS)(S.length,"workflow"))})]},d=e.flatMap(({name:S,status:D})=>D==="unchanged"?[S]:[]),m=e.flatMap(({name:S,variablesCompared:D})=>D?[]:[S]);return[...e.length===0?[k("No workflow was compared")]:
[],...c(d,S=>S===""?"No changes":`${S}: no changes`),...c(m,S=>`The environment variables${m.length===e.length?"":` of ${S}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,S=>`${S}: not compared, because the step failed`)]}var Yn=l(8725),Zn=l(276),Qn=l(4022),qn=l(6584);async function er(e){const o=Kn(e),s={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,Zn.n0)(await(0,Qn.N9)("the report",s)),o}const nr=900*1024;function rr(e,o,s,c){const d=nr-Buffer.byteLength(s.join()),m=e({headings:o,maxLength:1/0,maxBytes:d,mark:!1}).join("");return c===void 0?
m:Xn(m,c)}function or(e){const o=(0,M.AS)(e);if(o.length===0)return;const s=o.slice(0,20).map(qn.bY),c=o.length>20?` and ${(0,q.hS)(o.length-20,"more line")}`:"";(0,Yn.lm)(`No field matched ${s.join("\
, ")}${c} in ignore. Check the spelling.`)}}),6584:((xe,$e,l)=>{l.d($e,{LO:()=>f,Rr:()=>W,bY:()=>w,yG:()=>j});var M=l(3024),q=l(6760),ue=l(5806),we=l(7596),fe=l(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function z(h,F=B){return[F,({input:G})=>`contains ${L(G)}. ${h}`]}function b(...h){return F=>{for(const[G,re]of h){const Q=G.exec(F);if(Q)throw new Error(typeof re=="string"?re:re(Q))}return F}}function j(h){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(h))return h.toLowerCase()==="true";throw new Error(`must be true or false, not ${w(h)}`)}function k(h,F=!1){return G=>{const re=Number(G);if((F?/^\d+$/:/^\d+(\.\d+)?$/).
test(G)&&re>0&&re<=h)return re;const Q=h===1/0?"":` and at most ${h}`;throw new Error(`must be a ${F?"whole ":""}number above 0${Q}, not ${w(G)}`)}}const R=b(z("Type the address again"),[/["'`]/,"cont\
ains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,h])=>`must not contain a query or a fragment. Set only the\
 beginning of the address: "${h}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function _(h){return parseHost(R(h))}function u(h){if(isId(h))return h;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${w(h)}`)}const I=b(z("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,h])=>`begins with "${h}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),E="is too long: at most 200 characters",O=b([new RegExp("\\\
p{C}","u"),({input:h})=>`must not contain control characters: ${w(h)}`],[/.{201}/u,E]),g=b([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:h})=>`can't be a name: ${w(h)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:h})=>`must not end in .zip, which the action adds: ${w(h)}`],[/.{201}/u,E]);function T(h){const F=refusal(g(h));if(F!==void 0)throw new Error(`can't be a name: ${w(h)} ${F}`);
if(Buffer.byteLength(h)>240)throw new Error(E);return h}function i(h){if(h!=="any"){if(/^[0-9a-f]{64}$/i.test(h))return h.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function y(){return(0,q.resolve)(process.env.GITHUB_WORKSPACE??"")}const A=b([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
h])=>`begins with ${h}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function W(h){return(0,q.resolve)(y(),A(h))}function p(h){const F=W(
h);if(existsSync(F))return F;throw new Error(f(h))}function f(h){const F=!(0,M.existsSync)(y())||(0,M.readdirSync)(y()).length===0;return`doesn't exist: ${w(h)}${F?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function w(h){const F=L(h);return`"${(0,fe.OX)(h,60)}"${F===""?"":` with ${F}`}`}function L(h){const F=(h.match(new RegExp(B,"gu"))??[]).map(Q=>Q.codePointAt(0)??0),
G=[...new Set(F)].map(Q=>`U+${Q.toString(16).toUpperCase().padStart(4,"0")}`),re=G.length===1?"an invisible character":"invisible characters";return G.length===0?"":`${re} (${G.slice(0,5).join(", ")})`}}),
1124:((xe,$e,l)=>{l.d($e,{AS:()=>z,Hq:()=>fe,RG:()=>q,cq:()=>b,cz:()=>ue,xS:()=>we,xW:()=>B});var M=l(706);const q={type:"hidden"};function ue(j){const k=R=>j.reduce((_,u)=>_+u[R],0);return{added:k("a\
dded"),modified:k("modified"),removed:k("removed")}}function we({status:j,changes:k,references:R}){const _={added:0,modified:0,removed:0};if(j!=="modified")return{..._,[j]:1};if(k.length===0&&R.length===
0)return{..._,modified:1};for(const{kind:u}of k)_[u==="added"||u==="removed"?u:"modified"]++;return _}function fe({workflows:j}){return j.some(({status:k})=>k!=="unchanged")}function B({workflows:j}){
return ue(j.map(({counts:k})=>k))}function z({workflows:[j,...k]}){return j?.unusedIgnores.filter(R=>k.every(({unusedIgnores:_})=>_.includes(R)))??[]}function b({modified:j,added:k,removed:R}){return Object.
entries({modified:j,added:k,removed:R}).flatMap(([u,I])=>I===0?[]:[`${(0,M.zD)(I)} ${u}`]).join(", ")||"no changes"}}),3436:((xe,$e,l)=>{l.d($e,{Gg:()=>j,Ms:()=>E,Op:()=>u,PX:()=>_,Rk:()=>ue,TH:()=>b,
TN:()=>B,YD:()=>z,ZM:()=>fe,dj:()=>T,e1:()=>I,eX:()=>we,jn:()=>R});var M=l(8142),q=l(2899);const ue=["id","_id","key","name"],we=["name","title","label","displayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(i,y){if(i.type!=="object")return;const A=i.members.get(y)??i.matchOnly?.get(y);return A&&R(A)&&/^("[^"]|[-\d])/.test(A.text)?A.text:void 0}function z(i){return i.type==="object"?[...i.members.
keys()]:[]}function b(i){return k(i,["id","_id","key"])??k(i,z(i).sort().filter(y=>fe.test(y)))}function j(i){return k(i,we)}function k(i,y){const A=y.find(W=>B(i,W)!==void 0);return A&&B(i,A)}function R(i){
return i.type==="string"||i.type==="literal"}function _(i){return i===void 0?[]:R(i)?[I(i.text)]:(i.type==="array"?i.items:[...i.members.values()]).flatMap(_)}function u(i,y,A){return A&&ue.includes(i)&&
R(y)}function I(i){return i.startsWith('"')?i.includes("\\")?JSON.parse(i):i.slice(1,-1):i}class E{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(y,A=W=>{}){this.#n=y,this.#e=y.lines.length===0,this.#t=
A}read(y){const{fields:A,orders:W}=this.#n,p=f=>(0,q.pi)(A,f,this.#t);return(0,M.q)(y,void 0,{enter:(f,w="")=>this.#e?void 0:{key:w,outer:f},scalar:f=>this.scalar(f),array:(f,w)=>{const L=f.length>0&&
p({key:"",outer:w});return this.array(L?[]:f,(0,q.pi)(W,w,this.#t))},object:(f,w)=>{let L;for(const[h,F]of A.size===0?[]:f)p({key:h,outer:w})&&(f.delete(h),ue.includes(h)&&(L=(L??new Map).set(h,F)));return this.
object(f,L)}})}scalar(y){let A=this.#r.get(y);return A===void 0&&(A={type:y.startsWith('"')?"string":"literal",id:++this.#s,text:y},this.#r.set(y,A)),A}array(y,A=!1){const W=A?y.toSorted((w,L)=>w.id-L.
id):y;let p=W.length;for(const{id:w}of W)p=g(p,w);const f=this.#i(p,{type:"array",id:this.#s+1,items:W,unordered:A});return this.#e?f:{type:"array",id:f.id,items:y,unordered:A}}object(y,A){let W=~y.size;
for(const[f,{id:w}]of y)W=W+g(this.scalar(f).id,w)|0;const p=this.#i(W,{type:"object",id:this.#s+1,members:y,matchOnly:A});return this.#e?p:{type:"object",id:p.id,members:y,matchOnly:A}}#i(y,A){for(let W=y;;W=
W+1|0){const p=this.#o.get(W);if(p&&O(p,A))return p;if(!p)return this.#o.set(W,A),this.#s++,A}}}function O(i,y){if(i.type==="array")return y.type==="object"||i.items.length!==y.items.length?!1:i.items.
every(({id:A},W)=>A===y.items[W]?.id);if(y.type==="array"||i.members.size!==y.members.size)return!1;for(const[A,{id:W}]of y.members)if(i.members.get(A)?.id!==W)return!1;return!0}function g(i,y){const A=Math.
imul(i^i>>>15,739982445)^Math.imul(y^y>>>16,73244475);return Math.imul(A^A>>>13,695872825)}function T(i){if(R(i))return i.text;if(i.type==="array"){const A=i.items.map(T);return`[${(i.unordered?A.sort():
A).join()}]`}return`{${Array.from(i.members,([A,W])=>`${JSON.stringify(A)}:${T(W)}`).sort().join()}}`}}),2899:((xe,$e,l)=>{l.d($e,{K$:()=>M,pi:()=>ue,wo:()=>q});const M=q("");function q(B){const z=new Set,
[b,j]=[new Map,new Map];for(const[k,R]of B.split(/\r\n|\r|\n/).entries()){const _=R.trim();if(_===""||_.startsWith("#"))continue;const[u,I]=_.endsWith("[]")?[_.slice(0,-2),j]:[_,b],E=u.split(".").reverse(),
O=we(u);if(E.includes(""))throw new Error(`has an empty key in line ${k+1} (join keys by single dots)`);if(E.every(g=>g==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything\
 (name a key)`);z.add(_),I.set(O,[...I.get(O)??[],{line:_,keys:E}])}return{lines:[...z],fields:b,orders:j}}function ue(B,z,b){if(B.size===0||z===void 0)return!1;const j=["*",we(z.key)].flatMap(k=>B.get(
k)??[]).filter(({keys:k})=>fe(z,k));for(const{line:k}of j)b(k);return j.length>0}function we(B){return B.slice(B.lastIndexOf(".")+1)}function fe(B,z){if(B===void 0||z.length===0)return z.length===0;const b=z[0]===
"*"?["*"]:B.key.split(".").reverse();return b.every((j,k)=>j===z[k])&&fe(B.outer,z.slice(b.length))}}),2742:((xe,$e,l)=>{l.d($e,{OD:()=>be,qy:()=>se,Z:()=>ke,yR:()=>X});var M=l(3436),q=l(2899),ue=l(1345);
function we(J,ie){const le=ie.size===0?void 0:ie.get(JSON.stringify(J));return le===void 0?J:(0,M.e1)(le)}function fe({base:J,head:ie}){return J===ie?[]:M.Rk.flatMap(le=>{const[me,oe]=[(0,M.TN)(J,le),
(0,M.TN)(ie,le)];return me!==oe&&me?.startsWith('"')&&oe?.startsWith('"')?[[me,oe]]:[]})}function B(J,ie){const le=new Map;for(const[oe,he]of J)le.set(oe,(le.get(oe)??new Set).add(he));const me=([oe,he])=>le.
get(oe)?.size===1&&ie.base.get(oe)===1&&ie.head.get(he)===1;return new Map(J.filter(me))}function z(J){const ie=le=>{const me=new Map,oe=(he,ye)=>{if(he.type==="array")for(const ve of he.items)oe(ve,!0);
if(he.type!=="object")return;const Ie=ye?[he.id,...M.Rk.flatMap(ve=>(0,M.TN)(he,ve)??[])]:[];for(const ve of new Set(Ie))me.set(ve,(me.get(ve)??0)+1);for(const ve of he.members.values())oe(ve,!1)};for(const he of J)
oe(he[le],!1);return me};return{base:ie("base"),head:ie("head")}}function b(J,ie,le){const me={element:new Map,member:new Map};function oe(ye,Ie){if(ie.size===0&&!le)return ye;if((0,M.jn)(ye))return J.
scalar(ie.get(ye.text)??ye.text);const ve=me[Ie?"element":"member"],Pe=ve.get(ye.id)??he(ye,Ie);return ve.set(ye.id,Pe),Pe}function he(ye,Ie){if(ye.type==="array"){const Pe=ye.items.map(je=>oe(je,!0));
return J.array(Pe,ye.unordered)}const ve=new Map;for(const[Pe,je]of ye.members)(0,M.Op)(Pe,je,Ie)?le||ve.set(Pe,je):ve.set(we(Pe,ie),oe(je,!1));return J.object(ve)}return(ye,Ie=!1)=>oe(ye,Ie).id}function j(J,ie){
const le={base:b(J,ie,!0),head:b(J,new Map,!0)};return{interner:J,renames:ie,follow:b(J,ie,!1),bare:le}}var k=l(5408);const R=.4,_=.9,u=4e4,I=4,E=/^(""|0|true|false|null)$/,O=.25,g=-1,T=new Set([...M.
eX,"type"]);function i(J,ie,le){const{compare:me,shareRare:oe}=W(J,le),he=y(J,ie),ye=A(J);return Ie=>(ve,Pe)=>{const je=(0,k.qc)(ve,Pe),Z=je.reduce((U,{base:ee,head:Se})=>U+ee.length*Se.length,0),V=U=>Z>
u?[...oe(U),...(0,k.O6)(ie,U).flatMap(k.yU)]:U.base.flatMap(ee=>U.head.map(Se=>({base:ee,head:Se}))),N=je.flatMap(V).flatMap(U=>{const ee=me(U);return(Ie>0&&ye(U)?me(U,()=>1)>=_:ee>=Ie)?[{pair:U,alike:ee,
distance:he(U)}]:[]});N.sort((U,ee)=>ee.alike-U.alike||U.distance-ee.distance);const ae=new Set;return N.flatMap(({pair:U})=>ae.has(U.base)||ae.has(U.head)?[]:(ae.add(U.base).add(U.head),[U]))}}function y({
base:J},ie){const le=new Map((0,k.Ms)(ie).map(he=>[he.base.index,he.head.index-he.base.index]));let me=0;const oe=J.map(({index:he})=>(me=le.get(he)??me,he+me));return he=>Math.abs((oe[he.base.index]??
0)-he.head.index)}function A({base:J,head:ie}){const le=({item:ye})=>[(0,M.TH)(ye),(0,M.Gg)(ye)],[me,oe]=[new Set(J.flatMap(le)),new Set(ie.flatMap(le))],he=(ye,Ie)=>le(ye).every(ve=>ve!==void 0&&!Ie.
has(ve));return ye=>he(ye.base,oe)&&he(ye.head,me)}function W(J,{renames:ie,follow:le}){const me=new Map,oe=new Set;function he(V){const N=me.get(V)??me.size;return N===me.size&&me.set(V,N),N}function ye(V,N){
const ae=new Set,U=(ee,Se,Ce)=>{if((0,M.jn)(ee)||(ee.type==="array"?ee.items.length:ee.members.size)===0){const Re=he(`${Se}=${N==="base"?le(ee):ee.id}`);ae.add(Re),(!(0,M.jn)(ee)||E.test(ee.text))&&oe.
add(Re)}else if(ee.type==="array")for(const Re of ee.items)U(Re,he(`${Se}[]`),!0);else for(const[Re,Be]of ee.members)Se===g&&(0,M.jn)(Be)&&T.has(Re)||(0,M.Op)(Re,Be,Ce)||U(Be,he(`${Se}.${N==="base"?we(
Re,ie):Re}`),!1)};return U(V,g,!0),ae}const Ie=new Map,ve=new Map,Pe=V=>Ie.get(V)??new Set;for(const V of["base","head"]){for(const N of J[V])Ie.set(N,ye(N.item,V));for(const[N,ae]of(0,ue.Vn)(J[V].flatMap(
U=>[...Pe(U)]))){const U=(oe.has(N)?O:1)/ae;ve.set(N,Math.min(ve.get(N)??1,U))}}const je=V=>ve.get(V)??0,Z=V=>[...Pe(V)].filter(N=>je(N)>=1/I);return{compare({base:V,head:N},ae=je){const U=Re=>{let Be=0;
for(const Ve of Re)Be+=ae(Ve);return Be},[ee,Se]=[Pe(V),Pe(N)],Ce=[...ee].filter(Re=>Se.has(Re));return 2*U(Ce)/(U(ee)+U(Se))||0},shareRare(V){const N=new Map;for(const ae of V.head)for(const U of Z(ae))
N.set(U,[...N.get(U)??[],ae]);return V.base.flatMap(ae=>{const U=new Set(Z(ae).flatMap(ee=>N.get(ee)??[]));return Array.from(U,ee=>({base:ae,head:ee}))})}}}function p(J,ie,le){const me={base:(0,k.S3)(
[J]),head:(0,k.S3)([ie])};return Math.max(...(0,k.yU)(me).map(oe=>W(me,le).compare(oe)))}function f(J,ie,le){let me=[],oe=J;const he=()=>oe.base.length===0||oe.head.length===0,ye=(N,ae)=>{const U=he()?
[]:N(oe,ae);U.length!==0&&(me=me.concat(U),oe=(0,k.FF)(oe,U))},Ie=N=>(ae,U)=>(0,k.O6)(me,ae).flatMap(ee=>N(ee,U)),ve=le||[...J.base,...J.head].some(({item:N})=>N.type==="object"),Pe=M.Rk.filter(N=>!(h(
J.base,N)&&h(J.head,N)));for(const N of F(Pe,J,ie))ye(k.kk,w(N));const je=({item:N})=>N.id,Z=({item:N},ae)=>ae==="base"?ie.follow(N,!0):N.id;for(const N of ie.renames.size>0?[Z,je]:[je])ye(Ie(k.eV),N),
ve&&ye(k.kh,N);if(ve&&!he()){const[N]=F(re(J),J,ie);N!==void 0&&ye(k.kk,w(N));const ae=ee=>({item:Se},Ce)=>L(Se,ie.bare[Ce],ee);ye(Ie(k.eV),ae(1)),ye(k.kh,ae(3));const U=i(J,me,ie);for(const ee of[...M.
eX,"key"])ye(U(0),w(ee));ye(U(R),({item:ee})=>ee.type==="object"?(0,M.TN)(ee,"type")??"":void 0)}const V=N=>(0,M.Gg)(N)??(Pe.length<M.Rk.length?Pe.find(ae=>(0,M.TN)(N,ae)):(0,M.TH)(N));return ye(Ie(k.
kh),({item:N})=>V(N)===void 0?"":void 0),me}function w(J){return({item:ie})=>(0,M.TN)(ie,J)}function L(J,ie,le){return J.type!=="object"||[...J.members].filter(([oe,he])=>!(0,M.Op)(oe,he,!0)).length<le?
void 0:ie(J,!0)}function h(J,ie){const le=me=>J.every(({item:oe,index:he})=>(0,M.TN)(oe,ie)?.replaceAll('"',"")===`${me+he}`);return J.length>1&&(le(0)||le(1))}function F(J,ie,le){const me=J.map(he=>({
key:he,pairs:(0,k.kk)(ie,w(he))})),oe=(he,ye)=>he.every(({base:ve,head:Pe},je)=>ve===ye[je]?.base&&Pe===ye[je]?.head)?0:G(ye,le)-G(he,le);return me.sort(({pairs:he},{pairs:ye})=>ye.length-he.length||oe(
he,ye)),me.map(({key:he})=>he)}function G(J,{interner:ie,renames:le,bare:me}){const oe=J.map(({base:ye,head:Ie})=>({base:ye.item,head:Ie.item})),he=b(ie,new Map([...le,...oe.flatMap(fe)]),!0);return oe.
filter(({base:ye,head:Ie})=>[he,me.head].some(ve=>ve(ye,!0)===me.head(Ie,!0))).length}function re({base:J,head:ie}){const le=(0,ue.Vn)(ie.flatMap(({item:he})=>(0,M.YD)(he))),me=he=>2*(le.get(he)??0)>ie.
length&&!M.Rk.includes(he)&&he!=="type",oe=[...le.keys()].filter(he=>me(he)&&Q(J,he)&&Q(ie,he)).sort();return[...oe.filter(he=>M.ZM.test(he)),...oe]}function Q(J,ie){const le=J.flatMap(({item:oe})=>(0,M.
TN)(oe,ie)??[]).filter(oe=>oe.startsWith('"'));if(le.length<2||2*le.length<=J.length||new Set(le).size<le.length)return!1;const me=new Set(J.flatMap(({item:oe})=>M.Rk.map(he=>(0,M.TN)(oe,he))));return 2*
le.filter(oe=>me.has(oe)).length<le.length}const ge=8,Me=.5;function Ae(J,ie,le,me){const oe=V=>J[V].flatMap(ae=>[ae,...Ne(ae,me)]).filter(({path:ae,value:U})=>ae.at(-1)?.type==="item"&&le[V].get(U.id)===
1),he={bases:new Set,heads:new Map};let ye={base:oe("base"),head:oe("head")};const Ie=(V,N)=>{const ae=(0,k.kk)(ye,V).filter(({base:U,head:ee})=>U.arrays!==ee.arrays&&N(U.value,ee.value));for(const{base:U,
head:ee}of ae)he.bases.add(U.value),he.heads.set(ee.value,U);ye=(0,k.FF)(ye,ae)},ve=(V,N)=>(0,M.TN)(V,"type")===(0,M.TN)(N,"type"),Pe=(V,N)=>ve(V,N)&&p(V,N,ie)>=Me,je=(V,N)=>(le[N].get(V??"")??0)<2,Z=(V,N)=>je(
V,N)?V:void 0;return Ie(({value:V},N)=>Z((0,M.TH)(V),N),(V,N)=>((0,M.TH)(V)?.length??0)>=ge||Pe(V,N)),Ie(({value:V},N)=>Z((0,M.Gg)(V),N),Pe),Ie(({value:V},N)=>je((0,M.TH)(V),N)?L(V,ie.bare[N],3):void 0,
ve),he}function Ne({value:J,path:ie},le){return(0,ue.Vg)(J,le).flatMap(me=>{if((0,M.jn)(me.value))return[];const oe={value:me.value,path:[...ie,me.step]};return[oe,...Ne(oe,le)]})}function Fe(J,ie,le,me){
const oe=[],he=[],ye=[],Ie=[],ve={base:[],head:[]};function Pe({base:U,head:ee},Se,Ce){Ce==="element"&&Ie.push(...fe({base:U,head:ee})),(Ce==="element"||Ce==="member"&&U.type==="object"&&ee.type==="ob\
ject")&&ye.push({base:U,head:ee,path:Se}),U.id!==ee.id&&(U.type==="array"&&ee.type==="array"?ae(U,ee,Se):U.type==="object"&&ee.type==="object"?N({base:U,head:ee},Se,Ce):Ce!=="own"&&(0,M.jn)(U)&&(0,M.jn)(
ee)&&ie.renames.get(U.text)===ee.text?he.push({path:Se,from:(0,M.e1)(U.text),to:(0,M.e1)(ee.text)}):oe.push({kind:"modified",path:Se,from:U,to:ee}))}function je({base:U,head:ee},Se,Ce,Re){U!==void 0&&
ee!==void 0?Pe({base:U,head:ee},Se,Ce):ee!==void 0&&!Z(ee,Se)?(oe.push({kind:"added",path:Se,value:ee}),ve.head.push({value:ee,path:Se,arrays:Re}),le.heads.size>0&&V(ee,Se)):U!==void 0&&!le.bases.has(
U)&&(oe.push({kind:"removed",path:Se,value:U}),ve.base.push({value:U,path:Se,arrays:Re}))}function Z(U,ee){const Se=le.heads.get(U);return Se===void 0?!1:(oe.push({kind:"moved",path:ee,from:Se.path}),
Pe({base:Se.value,head:U},ee,"element"),!0)}function V(U,ee){for(const{step:Se,value:Ce}of(0,ue.Vg)(U,me)){const Re=[...ee,Se];Z(Ce,Re)||V(Ce,Re)}}function N(U,ee,Se){for(const{key:Ce,from:Re,...Be}of Je(
U,ie)){const Ve=[...ee,{type:"member",key:Ce}];Re!==Ce&&he.push({path:Ve,from:Re,to:Ce});const He=Be.base!==void 0&&(0,M.Op)(Ce,Be.base,Se==="element");je(Be,Ve,He?"own":"member")}}function ae(U,ee,Se){
const Ce={base:(0,k.S3)(U.items),head:(0,k.S3)(ee.items)},Re=f(Ce,ie,U.unordered&&ee.unordered).filter(We=>!le.bases.has(We.base.item)&&!le.heads.has(We.head.item)),Be=(0,ue.Oe)(Ce,Re,me),Ve=new Set((0,k.
Ms)(Re).map(We=>We.head.index)),He=Be.filter(We=>We.base&&We.head&&!Ve.has(We.index));He.length>0&&!ee.unordered&&oe.push({kind:"reordered",path:Se,moved:He.map(({step:We})=>We)});for(const{step:We,...nt}of Be)
je(nt,[...Se,We],"element",Ce)}return Pe(J,[],"root"),{changes:oe,references:he,matches:ye,renames:Ie,unmatched:ve}}function Je({base:J,head:ie},{renames:le,follow:me}){const oe=new Map(J.members),he=new Map,
ye=(ve,Pe)=>ve.id===Pe.id||me(ve)===Pe.id;for(const ve of[ye,()=>!0])for(const Pe of[je=>je,je=>we(je,le)])for(const[je,Z]of oe){const V=Pe(je),N=ie.members.get(V);N===void 0||he.has(V)||!ve(Z,N)||(oe.
delete(je),he.set(V,{key:V,from:je,base:Z,head:N}))}for(const[ve,Pe]of ie.members)he.has(ve)||he.set(ve,{key:ve,from:ve,head:Pe});const Ie=Array.from(oe,([ve,Pe])=>({key:ve,from:ve,base:Pe}));return[...he.
values(),...Ie].sort((ve,Pe)=>ve.key<Pe.key?-1:1)}const v={bases:new Set,heads:new Map},$=5;function se(J,ie){const le=new M.Ms(q.K$),[me,oe]=[J,ie].map(he=>X(he,le));return me&&oe&&be([{base:me,head:oe}],
le)[0]}function X(J,ie=new M.Ms(q.K$)){return/^\s*[[{]/.test(J)?ie.read(J):void 0}function be(J,ie){const le=ke(()=>z(J)),me=ke(()=>(0,ue.j9)([...J.map(({head:Ie})=>Ie),...J.map(({base:Ie})=>Ie)])),oe=(Ie,ve)=>me().
componentOf(Ie,ve);function he(Ie){const ve=j(ie,Ie);return J.map(Pe=>{const je=Fe(Pe,ve,v,oe),{base:Z,head:V}=je.unmatched;if(Z.length===0||V.length===0)return je;const N=Ae(je.unmatched,ve,le(),oe);
if(N.heads.size===0)return je;const ae=Fe(Pe,ve,N,oe);return ae.changes.filter(({kind:U})=>U==="moved").length===N.heads.size?ae:je})}let ye=new Map;for(let Ie=0;Ie<$;Ie++){const ve=he(ye),Pe=ve.flatMap(
Z=>Z.renames),je=Pe.length===0?new Map:B(Pe,le());if(ye.size===je.size&&[...ye].every(([Z,V])=>je.get(Z)===V)){if(ve.some(({changes:Z})=>Z.length>0))return ve;break}ye=je}return he(new Map)}function ke(J){
let ie;return()=>(ie??={value:J()},ie.value)}}),1345:((xe,$e,l)=>{l.d($e,{Oe:()=>I,Vg:()=>E,Vn:()=>i,j9:()=>b,qU:()=>j});var M=l(3436),q=l(5408);const ue=/group|parent|folder|owner/i,we=/^(locale|locales|localeData|i18n|translations)$/,
fe=/^(data|node)$/,B=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,z=40;function b(A){const W=A.map(u),p=h=>W.find(F=>F.get(h))?.get(h);function f(h,F){for(const G of(0,M.YD)(h).sort()){if(ue.
test(G))continue;const re=(0,M.TN)(h,G),Q=G!=="type"?re:re&&/^"\w+:/.test(re)?re.replace(/\w+:/,""):void 0,ge=Q===void 0?void 0:p(Q);if(ge===void 0||ge.item===h||j(ge.item)===void 0)continue;const Me=W.
some(Ae=>{const Ne=Ae.get(Q??"");return Ne&&(Ne.array===F||_(F,Ne.item))});if(G==="type"||!Me)return ge.item}}function w(h,F){const G=(0,M.Gg)(h);return j(h)??j(f(h,F))??(G&&(0,M.e1)(G))}function L(h){
const F=/\d/.test(h)?p(h):void 0,G=F&&w(F.item,F.array);return G!==void 0&&JSON.stringify(G)!==h?G:void 0}return{componentOf:f,nameOf:w,labelOf:L}}function j(A){const W=A&&((0,M.TN)(A,"name")??k(A));return W&&
(0,M.e1)(W)}function k(A){for(const[W,p]of A.type==="object"?A.members:[]){const w=(we.test(W)&&p.type==="object"?["en",...[...p.members.keys()].sort()]:[]).map(F=>(0,M.TN)(R(p,F)??p,"name")),L=fe.test(
W)?[...M.eX.map(F=>(0,M.TN)(p,F)),(0,M.TN)(p,"display_name"),k(p)]:[],h=[...w,...L].find(F=>F!==void 0);if(h!==void 0)return h}}function R(A,W){return A.type==="object"?A.members.get(W):void 0}function _(A,W){
return(W.type==="object"?[...W.members.values()]:[]).some(f=>f.type==="array"&&f.items===A)}function u(A){const W=new Map,p=f=>{if(f.type==="object")for(const w of f.members.values())p(w);if(f.type===
"array")for(const w of f.items){const L=(0,M.YD)(w).filter(F=>M.ZM.test(F)),h=new Set(L.flatMap(F=>(0,M.TN)(w,F)??[]));for(const F of h)W.set(F,W.has(F)?void 0:{item:w,array:f.items});p(w)}};return p(
A),W}function I(A,W,p){const f=(0,q.FF)(A,W),w=[...f.base.map(h=>({...h,base:h.item})),...W.map(({base:h,head:F})=>({...F,base:h.item,head:F.item})),...f.head.map(h=>({...h,head:h.item}))],L=T(w,p);return w.
map(h=>({...h,step:O(h,L.get(h))})).sort(g)}function E(A,W){return A.type==="object"?Array.from(A.members,([f,w])=>({step:{type:"member",key:f},value:w})):(A.type==="array"?I({base:[],head:(0,q.S3)(A.
items)},[],W):[]).flatMap(({step:f,head:w})=>w?[{step:f,value:w}]:[])}function O({item:A,index:W},p){if(p===void 0)return{type:"element",index:W,item:A};const f=y(A),w=f!==void 0&&f.length<=z&&!p.startsWith(
f);return{type:"item",label:p,...w&&{hint:f},item:A}}function g({step:A},{step:W}){return A.type==="item"&&W.type==="item"?A.label<W.label?-1:1:A.type==="element"&&W.type==="element"?A.index-W.index:A.
type==="item"?-1:1}function T(A,W){const p=new Map,f=new Set;let w=A.filter(({item:Q})=>(j(Q)??(0,M.Gg)(Q)??(0,M.TH)(Q))!==void 0);const L=Q=>{const ge=w.map(Q),Me=i(ge);w=w.filter((Ae,Ne)=>{const Fe=ge[Ne];
return Fe===void 0||Me.get(Fe)!==1||f.has(Fe)?!0:(f.add(Fe),p.set(Ae,Fe),!1)})};L(({item:Q})=>j(Q));const h=new Map(w.map(Q=>[Q,j(Q.item)??j(W(Q.item,Q.array))])),F=i([...h.values()]),G=Q=>{const[ge,Me]=[
h.get(Q),(0,M.Gg)(Q.item)];return j(Q.item)??(F.get(ge)===1?ge:void 0)??(Me&&(0,M.e1)(Me))},re=(Q,ge="")=>{const[Me,Ae]=[(0,M.TH)(Q.item),G(Q)??y(Q.item)],Ne=Me&&(0,M.e1)(Me).replace(ge,"");return Ae&&
Ne?`${Ae} (${Ne})`:Ae??Ne};return L(Q=>G(Q)??re(Q,B)),L(Q=>re(Q,B)),L(Q=>re(Q)),L(Q=>`${G(Q)??y(Q.item)??re(Q)} [${Q.index}${Q.head?"":", before"}]`),p}function i(A){const W=new Map;for(const p of A)W.
set(p,(W.get(p)??0)+1);return W}function y(A){const W=(0,M.TN)(A,"type");return W?.startsWith('"')?(0,M.e1)(W):void 0}}),7856:((xe,$e,l)=>{l.d($e,{$C:()=>i,Wr:()=>p,_p:()=>y,lb:()=>I});var M=l(706),q=l(
3436),ue=l(2742);const we=8,fe="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",B=new RegExp(`(?:${fe}|(?:password|secr\
et|apikey)s)$`),z=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,b=new RegExp(`^x?(?:${fe})$`),j=/name|key|header|field/i,k=["value","values","default","defaultvalue"],R=/\{\{|\$\{|<%/,_="(?!\\p{L}{1,\
20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",u=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}\
|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${fe})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${fe}\
)\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${_}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${_}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe})(?:\\s[^<>]{0,200})?>)[^<]{1,\
4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(f=>new RegExp(f,
"giu"));function I({workflows:f}){const w=new M.pO;for(const{secrets:h,files:F}of f){const G=F.flatMap(({base:re,head:Q})=>[re,Q].flatMap(p));for(const re of[...h,...G].flatMap(E))w.add(re,O)}const L=new Map;
return h=>{const F=L.get(h);if(F)return F;const G=[],re=Me=>(G.push(Me),M.v5),ge={shown:u.reduce((Me,Ae)=>Me.replace(Ae,re),w.hide(h,re)),hidden:JSON.stringify(G)};return L.set(h,ge),ge}}function E(f){
return[f,f.replace(/^(?:bearer|basic|token) /i,""),...(0,q.PX)((0,ue.yR)(f))]}function O(f){return f.length>=we&&!new RegExp("^\\p{L}+$","u").test(f)}function g(f){const w=T(f);return B.test(w)&&!z.test(
w)}function T(f){return f.toLowerCase().replace(/[^a-z]/g,"")}function i(f,w,L){if(A(w))return!1;if(g(f))return W(w)||b.test(T(f));const h=F=>j.test(F)&&g(String(L&&(0,q.TN)(L,F)));return k.includes(T(
f))&&L!==void 0&&(0,q.YD)(L).some(h)}function y(f,...w){return w.every(A)?!1:f.some((L,h)=>{const F=f[h-1],G=F&&"item"in F?F.item:void 0,re=f.slice(h+1).every(({type:ge})=>ge==="element"),Q=ge=>L.type===
"member"&&i(L.key,re?ge:void 0,G);return w.some(Q)})}function A(f){return f?.type==="literal"&&!/\d/.test(f.text)}function W(f){return f?.type==="array"?f.items.every(W):f!==void 0&&(0,q.jn)(f)}function p(f){
const w=[],L=h=>{if(h!==void 0)if((0,q.jn)(h))L((0,ue.yR)((0,q.e1)(h.text)));else if(h.type==="array")for(const F of h.items)L(F);else for(const[F,G]of h.members)i(F,G,h)&&w.push(...(0,q.PX)(G)),L(G)};
return L(f),w.filter(h=>!R.test(h))}}),5408:((xe,$e,l)=>{l.d($e,{$z:()=>b,FF:()=>R,Ms:()=>k,O6:()=>_,S3:()=>ue,eV:()=>we,kh:()=>fe,kk:()=>B,qc:()=>z,yU:()=>j});var M=l(8965);const q=500;function ue(u){
return u.map((I,E)=>({item:I,index:E,array:u}))}function we(u,I){const E=y=>u[y].map(A=>I(A,y)),O=(y,A)=>y!==void 0&&y===A,g=(0,M.E)(E("base"),E("head"),{maxEditLength:q,comparator:O});if(g===void 0)return k(
fe(u,I));let[T,i]=[0,0];return g.flatMap(({added:y,removed:A,count:W})=>{const[p,f]=[u.base.slice(T,T+W),u.head.slice(i,i+W)];return y||(T+=W),A||(i+=W),y||A?[]:j({base:p,head:f})})}function fe(u,I){return z(
u,I).flatMap(j)}function B(u,I){return z(u,I).flatMap(E=>E.base.length===1&&E.head.length===1?j(E):[])}function z(u,I){const E=b(u.head,O=>I(O,"head"));return E.delete(void 0),[...b(u.base,O=>I(O,"bas\
e"))].flatMap(([O,g])=>{const T=E.get(O);return T?[{base:g,head:T}]:[]})}function b(u,I){const E=new Map;for(const O of u){const g=I(O),T=E.get(g);T?T.push(O):E.set(g,[O])}return E}function j({base:u,
head:I}){return u.flatMap((E,O)=>{const g=I[O];return g===void 0?[]:[{base:E,head:g}]})}function k(u){const I=[];for(const O of u.toSorted((g,T)=>g.base.index-T.base.index)){let[g,T]=[0,I.length];for(;g<
T;){const i=g+T>>1;(I[i]?.last.head.index??0)<O.head.index?g=i+1:T=i}I[g]={last:O,before:I[g-1]}}const E=[];for(let O=I.at(-1);O;O=O.before)E.push(O.last);return E.reverse()}function R({base:u,head:I},E){
const O=new Set(E.flatMap(g=>[g.base,g.head]));return{base:u.filter(g=>!O.has(g)),head:I.filter(g=>!O.has(g))}}function _(u,I){const E=k(u),O={base:0,head:0};return z(I,({index:g},T)=>{for(;(E[O[T]]?.[T].
index??1/0)<g;)O[T]++;return O[T]})}}),6384:((xe,$e,l)=>{l.a(xe,async(M,q)=>{try{let O=function(){const g=new we.i,T=g.required("base",z.Rr),i=g.required("head",z.Rr);[T,i].some(p=>p!==void 0&&(0,ue.existsSync)(
p))||(T!==void 0&&g.refuse("base",(0,z.LO)(g.text("base"))),i!==void 0&&g.refuse("head",(0,z.LO)(g.text("head"))));const y=g.optional("ignore",()=>(0,j.wo)(g.lines("ignore")))??j.K$,A=g.boolean("fail-\
on-change",!1),W=g.boolean("summary",!0);return{base:g.check(T),head:g.check(i),ignore:y,failOnChange:A,summary:W}};var ue=l(3024),we=l(3991),fe=l(4022),B=l(2345),z=l(6584),b=l(1124),j=l(2899),k=l(7279),
R=l(8725),_=l(276),u=l(4057),I=l(706),E=l(1532);await(0,_.eF)(async g=>{const{base:T,head:i,ignore:y,failOnChange:A,summary:W}=O(),p=(0,R.t1)(),[f,w]=[(0,I.OX)(T),(0,I.OX)(i)],L=(0,u.Bu)(Object.entries(
{Base:f,Head:w}));p.info(`Comparing ${f} with ${w}`);const h=await(0,E.Z)(T,i,{ignore:y,signal:g}).catch(async Q=>{const ge=(0,k.iT)(Q);throw W&&await(0,u.Sy)("Workflow comparison failed",(0,u.il)((0,fe.
UX)(ge),(0,_.VY)(ge)),L),ge});for(const{name:Q,status:ge,counts:Me,variablesCompared:Ae}of h.workflows){const Ne=ge==="changed"||ge==="unchanged"?(0,b.cq)(Me):ge,Fe=Ae?"":" (environment variables are \
not compared)";p.info(`${Q===void 0?"":`${(0,I.OX)(Q)}: `}${Ne}${Fe}`)}(0,B.$0)(h);const[F,G]=[(0,b.Hq)(h),(0,b.xW)(h)];(0,_.n0)({changed:F,...G});const re=await(0,B.S3)(h);if(W){const Q=(0,B.uu)(re,h.
workflows.length>1,[L]);await(0,u.Sy)(`Workflow comparison: ${(0,b.cq)(G)}`,Q,L)}if(F&&A){const Q=`The versions differ (${(0,b.cq)(G)}), and fail-on-change is true`;throw new k.HR({what:Q,advice:"The \
report shows what changed.",topic:"import-deploy-and-promote"})}}),q()}catch(O){q(O)}},1)}),1532:((xe,$e,l)=>{l.d($e,{Z:()=>ye});var M=l(5806),q=l(4573),ue=l(8142);const we={enter:()=>{},scalar:Z=>({json:Z}),
array:Z=>({json:`[${Z.map(({json:V})=>V)}]`,items:Z}),object(Z){return{json:`{${Array.from(Z,([N,{json:ae}])=>`${JSON.stringify(N)}:${ae}`).sort()}}`,members:Z}}};function fe(Z){const V=(0,q.isUtf8)(Z)?
(0,ue.q)(Z.toString(),void 0,we):void 0,N=V?.members??V?.items?.map(U=>[B(U),U]);if(N===void 0)return;const ae=new Map;for(const[U,{members:ee,json:Se}]of N){if(U===void 0||ae.has(U))return;ae.set(U,{
name:U,keys:[...ee?.keys()??[]],content:Se})}return{container:Array.isArray(N)?"array":"object",variables:[...ae.values()]}}function B({members:Z}){if(!Z?.has("value"))return;const V=[Z.get("name"),Z.
get("key")].find(N=>N?.json[0]==='"');return V&&JSON.parse(V.json)}function z({files:Z}){const V=[...Z].filter(([N])=>(0,M.dU)(N)).map(([,N])=>b(N));return[...new Set(V.flat())]}function b(Z){const V=new TextDecoder().
decode(Z);try{JSON.parse(V)}catch{return[]}const N=fe(Z),ae=new Set(N?.container==="array"?N.variables.map(({name:Se})=>Se):void 0),ee=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([Se,Ce,Re])=>Ce===void 0?[Se,String(Number(Se))]:Re===void 0?[JSON.parse(Ce)]:[]);return[...new Set(ee)].filter(Se=>!ae.has(Se))}var j=l(1124),k=l(3436),R=l(7598);function _(Z){return(0,q.isUtf8)(
Z)?Z.toString():void 0}function u(Z,V,N){const ae=/\.json$/i.test(Z)?_(V):void 0;return ae===void 0?void 0:N.read(ae)}function I(Z,V,N,ae){if(V.equals(N))return!0;const U=new Interner(ae),ee=u(Z,V,U);
return ee!==void 0&&ee.id===u(Z,N,U)?.id}function E({files:Z},V){const N=U=>createHash("sha256").update(U).digest("hex"),ae=Array.from(Z,([U,ee])=>{const Se=u(U,ee,new Interner(V));return[U,N(Se?canonicalJson(
Se):ee)]});return N(JSON.stringify(ae.sort(([U],[ee])=>U<ee?-1:1)))}var O=l(2899),g=l(2742),T=l(7856);const i=1024*1024;function y(Z,V,{name:N,ignore:ae}){const U=[Z,V].filter(Xe=>Xe!==void 0),ee=U.length===
2&&U.some(W),Se=[...new Set(U.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Ce=new Set(ae.lines),Re=new k.Ms(ae,Xe=>Ce.delete(Xe)),Be=Se.flatMap(Xe=>{const[it,at]=[Z?.files.get(Xe),V?.files.get(Xe)],
tt=it!==void 0&&at!==void 0&&it.equals(at);if(ee&&(0,M.dU)(Xe)||tt&&Ce.size===0)return[];const ft=it&&u(Xe,it,Re),lt=tt?ft:at&&u(Xe,at,Re);return tt||ft!==void 0&&ft.id===lt?.id?[]:[{name:Xe,from:it,to:at,
base:ft,head:lt}]}),Ve=f(Be,Re),He=Xe=>ae.lines.length===0&&Ve.some(it=>it.name===Xe),We=Ve.length===0?[]:Se.filter(Xe=>!He(Xe)&&!(0,M.dU)(Xe)),nt=Z===void 0?"added":V===void 0?"removed":void 0;return{
name:N,status:nt??(Ve.length>0?"changed":"unchanged"),counts:nt?{added:0,modified:0,removed:0,[nt]:1}:(0,j.cz)(Ve.map(j.xS)),files:Ve,variablesCompared:!(ee&&U.some(p)),secrets:[...new Set(U.flatMap(Xe=>[
...z(Xe),...A(Xe,We)]))],unusedIgnores:[...Ce]}}function A({files:Z},V){return V.flatMap(N=>(0,T.Wr)(u(N,Z.get(N)??Buffer.of(),new k.Ms(O.K$))))}function W({kind:Z,files:V}){return Z==="folder"&&![...V.
keys()].some(M.dU)}function p({files:Z}){return[...Z].some(([V,N])=>(0,M.dU)(V)&&fe(N)?.variables.length!==0)}function f(Z,V){const N=Z.flatMap(({name:U,base:ee,head:Se})=>ee&&Se&&!(0,M.dU)(U)?[{name:U,
base:ee,head:Se}]:[]),ae=new Map((0,g.OD)(N,V).map((U,ee)=>[N[ee]?.name,U]));return Z.map(U=>w(U,ae.get(U.name)))}function w({name:Z,from:V,to:N,base:ae,head:U},ee){const Se=V===void 0?"added":N===void 0?
"removed":"modified",Ce={name:Z,status:Se,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,M.dU)(Z))return{...Ce,kind:"variables",changes:h(ae,U,Se)};if(ee||Se!=="modified"&&(ae??U))
return{...Ce,kind:"json",base:ae,head:U,...ee};const[Re,Be]=[V&&L(V),N&&L(N)];return V&&Re===void 0||N&&Be===void 0?{...Ce,kind:"binary"}:{...Ce,kind:"text",text:{base:Re,head:Be}}}function L(Z){return Z.
length<=i&&!Z.includes(0)?_(Z):void 0}function h(Z,V,N){const[ae,U]=[Z,V].map(He=>He&&fe(Buffer.from((0,k.dj)(He))));if(N==="modified"&&(ae===void 0||ae.container!==U?.container))return[{kind:"modifie\
d",path:[],from:j.RG,to:j.RG}];const ee=He=>new Map(He?.variables.map(({name:We,content:nt})=>[We,nt])),[Se,Ce]=[ee(ae),ee(U)],Re=[],Be=[...Se.keys()].filter(He=>Ce.has(He)),Ve=[...Ce.keys()].filter(He=>Se.
has(He));Be.some((He,We)=>He!==Ve[We])&&Re.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([...Se.keys(),...Ce.keys()])].sort()){const We=[{type:"member",key:He}];Se.has(He)?Ce.has(
He)?Se.get(He)!==Ce.get(He)&&Re.push({kind:"modified",path:We,from:j.RG,to:j.RG}):Re.push({kind:"removed",path:We,value:j.RG}):Re.push({kind:"added",path:We,value:j.RG})}return Re}var F=l(7279),G=l(3024),
re=l(1455),Q=l(6760),ge=l(1142),Me=l(706),Ae=l(9870);function Ne(Z,V){return new F.HR({what:Z,advice:V,topic:"unpacking"})}function Fe(Z,V){for(const{index:N}of`${V}/`.matchAll(/\//g)){const ae=V.slice(
0,N),U=(0,G.lstatSync)((0,Q.join)(Z,ae),{throwIfNoEntry:!1});if(U?.isSymbolicLink())throw Ne(`${(0,Me.TL)(ae)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(ae===V&&U?.isFile())
return U;if(!U?.isDirectory())break}}async function Je(Z){return(await(0,re.readdir)(Z,{withFileTypes:!0})).map(N=>N.name+(N.isDirectory()?"/":""))}async function v(Z,V){const N=[],ae=[""];for(const U of ae){
V.throwIfAborted();for(const ee of await Je((0,Q.join)(Z,U))){if((0,M.jq)(ee.replace("/","")))continue;if((ee.endsWith("/")?ae:N).push(U+ee),N.length+ae.length>Ae.BE)throw new Error("more than 10,000 \
files are in it")}}return N}async function $(Z){if(!Fe(Z,M.gv))return;const V=await(0,re.readFile)((0,Q.join)(Z,M.gv),"utf8");try{const{unpackedFiles:N}=JSON.parse(V),ae=N.every(U=>(0,M.x5)(U)===void 0);
return{text:V,paths:ae?new Set(N):void 0}}catch{return{text:V,paths:void 0}}}async function se(Z,V){const N=new Set(V.map(caseFold));return(await Je(Z).catch(()=>[])).filter(ee=>ee.endsWith("/")).map(
ee=>ee.slice(0,-1)).filter(ee=>!N.has(caseFold(ee))).filter(ee=>existsSync(join(Z,ee,RECORD))).sort()}function X(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},null,2)}
`}var be=l(3657);async function ke(Z,V){try{const N=await(0,re.stat)(Z);if(N.isDirectory())return await oe(Z,V);if(N.size>Ae.zx)throw new Error("it is larger than 256 MiB, the limit");const ae=await(0,re.
readFile)(Z);return{...await(0,be.u)(ae,V),sha256:(0,R.createHash)("sha256").update(ae).digest("hex")}}catch(N){throw me(N,Z,V)}}async function J(Z,V){const N=()=>ke(Z,V);try{const ae=(0,G.statSync)(Z,
{throwIfNoEntry:!1});if(ae===void 0)return{kind:"missing"};const U=ae.isDirectory()?await ie(Z,V):new Map,[ee,...Se]=[...U.values()].flat();return ee===void 0?{kind:"single",read:N}:{kind:"several",names:[
...U.keys()],async read(Ce){const[Re,Be]=U.get(Ce)??[];if(Re&&Be)throw new Error(`is there twice, as ${(0,Me.TL)(Re.name)} and as ${(0,Me.TL)(Be.name)}. Remove one of them`);if(Re?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await ke((0,Q.join)(Z,Re?.name??Ce),V)},...Se.length===0&&ee.isDirectory()&&{readSingle:N}}}catch(ae){throw me(ae,Z,V)}}async function ie(Z,V){const N=new Map,
ae=await(0,re.readdir)(Z,{withFileTypes:!0});if((0,Ae._2)(ae.map(({name:U})=>U)))return N;for(const U of ae){if(V.throwIfAborted(),U.name.startsWith(".")||!await le((0,Q.join)(Z,U.name),V))continue;const ee=U.
isDirectory()?U.name:U.name.replace(/\.zip$/i,"");N.set(ee,[...N.get(ee)??[],U])}return N}async function le(Z,V){const N=await(0,re.stat)(Z).catch(()=>{});if(N?.isDirectory())return(0,Ae._2)(await he(
Z));if(!N?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Ae._2)([...(await ke(Z,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function me(Z,V,N){if(N.aborted)return N.reason;const ae=/The package (is .*, not a zip)/.
exec((0,F.gJ)(Z))?.[1],U=(0,G.existsSync)(V)?`can't be read: ${(0,ge.Uc)(Z)}`:`doesn't exist: ${(0,Me.MW)(V)}`;return new Error(ae?`${ae}. Set a package (.zip), or the folder with its unpacked files`:
U,{cause:Z})}async function oe(Z,V){const N=(0,Q.join)(Z,(0,Ae.wg)(await he(Z))),ae=await $(N);if(ae&&!ae.paths)throw new Error(`${M.gv} isn't as this action writes it`);const U=ae?.paths?new Set([...Ae.
LX,...ae.paths]):await v(N,V),ee=new Map;let Se=Ae.zx;for(const Ce of U){V.throwIfAborted();const Re=Fe(N,Ce);if(Re!==void 0){if(Se-=Re.size,Se<0)throw new Error("its files take more than 256 MiB, the\
 limit");ee.set(Ce,await(0,re.readFile)((0,Q.join)(N,Ce)))}}if(ee.size===0)throw new Error("no files are in it");return(0,Ae.jz)("folder",ee)}async function he(Z){const V=await Je(Z),ae=V.filter(U=>U.
endsWith("/")).map(async U=>(await Je((0,Q.join)(Z,U))).map(ee=>U+ee));return[...V,...(await Promise.all(ae)).flat()]}async function ye(Z,V,{ignore:N,signal:ae}){const U=await je("base",ae,()=>J(Z,ae)),
ee=await je("head",ae,()=>J(V,ae)),Se=Ie(U,ee)?[void 0]:[...new Set([...ve(U),...ve(ee)])].sort(),Ce=[];for(const Re of Se){const Be=Re===void 0?"":` ${(0,Me.TL)(Re)}`,Ve=await je(`base${Be}`,ae,()=>Pe(
U,Re)),He=await je(`head${Be}`,ae,()=>Pe(ee,Re));Ce.push(y(Ve,He,{name:Re,ignore:N}))}return U.kind!=="missing"&&ee.kind!=="missing"?{workflows:Ce}:{workflows:Ce,missing:U.kind==="missing"?"base":"hea\
d"}}function Ie(Z,V){const N=[Z,V];if(!(N.every(Ce=>Ce.kind==="several"&&Ce.readSingle)&&ve(Z).join()!==ve(V).join())&&N.every(({kind:Ce})=>Ce!=="single"))return!1;if(N.every(Ce=>Ce.kind!=="several"||
Ce.readSingle))return!0;const[ee,Se]=Z.kind==="single"?["base","head"]:["head","base"];throw new F.HR({what:`${ee} is a single workflow, but ${Se} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function ve(Z){return Z.kind==="several"?Z.names:[]}async function Pe(Z,V){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():V===void 0?await Z.readSingle?.():
Z.names.includes(V)?await Z.read(V):void 0}async function je(Z,V,N){try{return await N()}catch(ae){V.throwIfAborted();const U=ae instanceof F.HR?ae.topic:"import-deploy-and-promote";throw new F.HR({what:`${Z}\
 ${(0,F.gJ)(ae)}`,topic:U},{cause:ae})}}}),1142:((xe,$e,l)=>{l.d($e,{Uc:()=>k,Rs:()=>R});var M=l(7598),q=l(1455),ue=l(6760);const we=Ke(import.meta.url)("node:util");var fe=l(7279),B=l(706);const z={ENOSPC:"\
the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't \
a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path \
is too long"};function b(O){return/^E[A-Z0-9]+$/.test(Object(O).code)}function j(O){if(!b(O))return(0,fe.gJ)(O);const{code:g="",errno:T=0}=O;return z[g]??(0,we.getSystemErrorMap)().get(T)?.[1]??g}function k(O){
const{path:g,dest:T=g}=Object(O);return b(O)&&T?`${j(O)} (${(0,B.MW)(T)})`:j(O)}function R(O,g,T="Set another directory, or free some space."){const i=Object(O).code==="ENAMETOOLONG",y={what:`Can't wr\
ite ${g}`,why:j(O)};return new fe.HR({...y,advice:i?"Set a shorter name.":T},{cause:O})}async function _(O){await rm(O,{recursive:!0,force:!0,maxRetries:10})}const u=/^\.workflow-export-[0-9a-f]{12}$/;
async function I(O,g,T=dirname(O)){const i=join(T,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(i,g,{flag:"wx"}),await rename(i,O)}catch(y){throw await _(i).catch(()=>{}),y}}
async function E(O,g){await I(O,g).catch(T=>{throw R(T,O)})}}),7279:((xe,$e,l)=>{l.d($e,{HR:()=>q,gJ:()=>z,h_:()=>B,iT:()=>fe});const M=null;class q extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,k={}){
super(we(j),{cause:k.cause}),this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=k.status,this.maybeProcessed=k.maybeProcessed??!1,this.affectsAll=k.affectsAll??
!1,this.busy=k.busy??!1,this.retryable=k.retryable??!1,this.retryAfterMs=k.retryAfterMs??0,this.maxRetries=k.maxRetries}with(j){const k={...this,cause:this,...j};return new q(k,k)}}function ue({what:b,
why:j=""}){return j===""?b:`${b}: ${j}`}function we(b){const j=ue(b);return`${j}${/[.!?…]$/.test(j)?"":"."} ${b.advice??""}`.trim()}function fe(b){return b instanceof Error?b:new Error(String(b))}function B(b){
return b instanceof q?b:new q({what:z(b)},{cause:b})}function z(b){return fe(b).message}}),8725:((xe,$e,l)=>{l.d($e,{lm:()=>q.lm,t1:()=>ue});const M=Ke(import.meta.url)("node:async_hooks");var q=l(5358);
function ue(R=""){return{info:_=>fe(R+_),warning:_=>q.$e(R+_),debug:_=>q.Yz(R+_),mask:q.Pq}}function we(R){const _=[];return{...ue(`[${R}] `),info:u=>_.push(u),end(u){core.startGroup(B(u));for(const I of _)
fe(I);core.endGroup()}}}function fe(R){q.pq(B(R))}function B(R){return R.replaceAll("##[","## [")}const z=new M.AsyncLocalStorage;let b=!1;function j(R,_){return b||k(),b=!0,z.run(R,_)}function k(){const R=process.
stdout.write.bind(process.stdout);process.stdout.write=((_,...u)=>{const I=z.getStore(),E=String(_);return I===void 0||/^::(add-mask|debug)::/.test(E)?R(_,...u):(z.exit(()=>I.debug(E.trimEnd())),!0)})}}),
276:((xe,$e,l)=>{l.d($e,{VY:()=>R,Pd:()=>u,eF:()=>k,n0:()=>_});var M=l(3024),q=l(1455);const ue=Ke(import.meta.url)("node:os");var we=l(6760),fe=l(5358),B=l(1142),z=l(7279),b=l(706);const j=6e4;async function k(O){
const g=new AbortController;for(const T of["SIGINT","SIGTERM","SIGBREAK"]){const i={what:`Cancelled (${T})`,topic:"the-job-on-the-platform"};process.on(T,()=>g.abort(new z.HR(i)))}try{await O(g.signal)}catch(T){
for(let y=T;y instanceof Error;y=y.cause)fe.Yz(y.stack??y.message);const i=R(T);fe.C1(`${(0,b.OX)((0,z.gJ)(T),j)}${i===void 0?"":` See ${i}`}`)}process.stdout.write("",()=>process.exit())}function R(O){
const{GITHUB_SERVER_URL:g,GITHUB_ACTION_REPOSITORY:T,GITHUB_ACTION_REF:i}=process.env;if(!(!(O instanceof z.HR)||O.topic===void 0||!g||!T||!i))return encodeURI(`${g}/${T}/blob/${i}/docs/troubleshootin\
g.md#${O.topic}`)}function _(O){for(const[g,T]of Object.entries(O))T!==void 0&&fe.uH(g,T)}async function u(O){const g=process.env.RUNNER_TEMP||(0,ue.tmpdir)();return await(0,q.mkdtemp)((0,we.join)(g,O)).
catch(T=>{throw(0,B.Rs)(T,g,"Check the runner's temporary folder.")})}function I(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function E(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,$e,l)=>{l.d($e,{Bu:()=>b,Sy:()=>I,il:()=>k});var M=l(5358),q=l(7279),ue=l(8132),we=l(706);const fe=1024*1024-1e4,B=2e5;function z(E,O){
const g=O.map(W=>W.map(_)),T=E.map((W,p)=>g.some(f=>f[p]!=="")),i=(W,p)=>`<tr>${W.flatMap((f,w)=>T[w]?`<${p}>${f}</${p}>`:[]).join("")}</tr>`,y=g.map(W=>i(W,"td")),A=W=>`<tr><td colspan="${E.length}">\
\u2026 and ${counted(W,"more row")}</td></tr>`;return`<table>${i(E.map(escapeAll),"th")}${u(y,A).join("")}</table>`}function b(E){return`<table>${E.map(([g,T])=>T===void 0?"":`<tr><th align="left">${(0,ue.
FO)(g)}</th><td>${_(T)}</td></tr>`).join("")}</table>`}function j(E){const O=E.map(({names:g,message:T,help:i})=>{const y=g.map(W=>`**${plainText(W)}**`);return`- ${u(y,W=>`and ${W} more`,B/2).join(",\
 ")}: ${k(T,i)}`});return u(O,g=>`- \u2026 and ${counted(g,"more cause")}`).join(`
`)}function k(E,O){return O===void 0?(0,ue.wh)(E):`${(0,ue.wh)(E)} <a href="${(0,ue.FO)(O)}">Troubleshooting</a>`}function R(E,O){return`<details><summary>${escapeAll(E)}</summary>

${O}

</details>`}function _(E){return typeof E=="string"?E===""?"":`<code>${(0,ue.FO)((0,ue.RK)(E))}</code>`:"words"in E?(0,ue.wh)(E.words):`<a href="${(0,ue.FO)(E.href)}">${(0,ue.wh)(E.text)}</a>${(0,ue.FO)(
E.after??"")}`}function u(E,O,g=B){let T=g;const i=E.filter(y=>{const A=Buffer.byteLength(y),W=A<=T;return W&&(T-=A),W});return i.length===E.length?i:[...i,O(E.length-i.length)]}async function I(E,...O){
const g=i=>`${(0,we.hS)(i,"part")} of this page would not fit and ${i===1?"is":"are"} left out.`,T=[`### ${(0,ue.wh)(E)}`,...u(O,g,fe)];try{await M.z.addRaw(T.join(`

`),!0).write()}catch(i){M.$e(`Can't write the job summary: ${(0,q.gJ)(i)}`)}}}),8132:((xe,$e,l)=>{l.d($e,{EU:()=>z,FO:()=>k,Jj:()=>fe,RK:()=>ue,SS:()=>B,wh:()=>j});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ue(u){return/^[ -[\]-~]*$/.test(u)&&!u.includes("##[")?u:u.replace(q,(I,E)=>E===void 0?I:we(E))}function we(u){return`\
\\u{${u.codePointAt(0)?.toString(16)}}`}function fe(u,I){if(u.length<=I)return u;const E=Array.from(u.slice(0,2*I+2));return E.length>I?`${E.slice(0,I).join("")}\u2026`:u}function B(u,I=100){const E=ue(
fe(u,I)).replaceAll("	",we)||'""',O="`".repeat(_(E)+1);return/^`|`$/.test(E)||/^ .*[^ ].* $/.test(E)?`${O} ${E} ${O}`:O+E+O}function z(u,I,E){const g=u.map(i=>E+ue(i).replace(/(?<=^\s*):(?=:)/,we)).join(
`
`),T="`".repeat(Math.max(3,_(g)+1));return`${E}${T}${I}
${g}
${E}${T}`}const b=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(u){return k(ue(u).replaceAll("	"," ")).replace(b,"$&<wbr>")}function k(u){return u.replace(R,I=>`&#${I.codePointAt(0)}\
;`)}const R=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function _(u){return(u.match(/`+/g)??[]).reduce((I,E)=>Math.max(I,E.length),0)}}),8142:((xe,$e,l)=>{l.d($e,{q:()=>we});
const M=500,q=1e6,ue=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function we(b,j,k){let R=b.startsWith("\uFEFF")?1:0,_=0;function u(){for(;;){
const g=b.charAt(R);if(g!==" "&&g!==`
`&&g!=="\r"&&g!=="	")return g;R++}}function I(){const g=R;if(ue.lastIndex=g,!ue.test(b))throw new SyntaxError;return R=ue.lastIndex,b.slice(g,R)}function E(g,T){const i=u();if(i==="["){const A=[],W=k.
enter(g);return O("]",T,()=>A.push(E(W,T+1))),k.array(A,g)}if(i==="{"){const A=new Map;return O("}",T,()=>{if(u()!=='"')throw new SyntaxError;const W=I(),p=W.includes("\\")?JSON.parse(W):W.slice(1,-1);
if(A.has(p)||u()!==":")throw new SyntaxError;R++,A.set(p,E(k.enter(g,p),T+1))}),k.object(A,g)}const y=I();return k.scalar(y.includes("\\")?JSON.stringify(JSON.parse(y)):y)}function O(g,T,i){if(T===M)throw new RangeError;
R++;let y=u()===g?g:",";for(;y===",";){if(++_>q)throw new RangeError;i(),y=u(),y===","&&R++}if(y!==g)throw new SyntaxError;R++}try{const g=E(j,0);if(u()==="")return g}catch{}}function fe(b){const j=we(
b,`
`,B);return j===void 0?void 0:`${j}
`}const B={enter:b=>`${b}  `,scalar:b=>b,array:(b,j)=>z("[",b,"]",j),object(b,j){const k=[...b.keys()].sort().map(R=>`${JSON.stringify(R)}: ${b.get(R)}`);return z("{",k,"}",j)}};function z(b,j,k,R){if(j.
length===0)return b+k;const _=`,${R}  `,I=j.some(({length:E})=>E>4096)?j.reduce((E,O)=>E+_+O):j.join(_);return`${b}${R}  ${I}${R}${k}`}}),5806:((xe,$e,l)=>{l.d($e,{Oj:()=>_,dU:()=>k,fw:()=>fe,gv:()=>M,
jq:()=>b,x5:()=>z});const M=".workflow-export.json",q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ue=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
we=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,fe=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[
...fe,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',q],["changes how git or GitHub treats the repository",ue],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drop\
s",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",we]];function z(I,E=B){
const O=u(I);return E.find(([,g])=>g.test(I)||g.test(O))?.[0]}function b(I){return[we,q,ue].some(E=>E.test(u(I)))}function j(I){return q.test(u(I))?"is in a .git folder":I.includes(":")?"contains a co\
lon, which Windows takes for a drive or a stream":void 0}function k(I){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(R(u(I)))}function R(I){return I.normalize("NFC").toUpperCase().toLowerCase()}
function _(I){const E=new Map;for(const O of I){const g=R(O.replace(/\/$/,"")),T=E.get(g);if(T!==void 0)return[T,O];E.set(g,O)}for(const[O,g]of E)for(const{index:T}of O.matchAll(/\//g)){const i=E.get(
O.slice(0,T));if(i?.endsWith("/")===!1)return[i,g]}}function u(I){return I.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,$e,l)=>{l.d($e,{BE:()=>B,LX:()=>fe,_2:()=>_,jz:()=>b,wg:()=>R,zx:()=>z});
var M=l(5806);const[q,ue,we]=["flow_definition.json","app_definition.json","env_variables.json"],fe=[q,ue,we],B=1e4,z=256*1024*1024;function b(u,I){const E=[...I].filter(([O])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(O));return{kind:u,files:new Map(E.sort(([O],[g])=>O<g?-1:1))}}function j({kind:u,files:I}){return{kind:u,files:new Map([...I].filter(([E])=>!isEnvVariables(E)))}}const k=/^\.|^__MACOSX$/;function R(u){
const I=new Set(u),E=i=>fe.some(y=>I.has(i+y));if(E(""))return"";const O=new Set(u.filter(i=>i.includes("/")).map(i=>i.slice(0,i.indexOf("/")))),[g,...T]=[...O].filter(i=>!k.test(i));return T.length===
0&&E(`${g}/`)?`${g}/`:""}function _(u){const I=R(u);return u.includes(I+ue)||u.includes(I+q)}}),3657:((xe,$e,l)=>{l.d($e,{u:()=>k});var M=l(4573),q=l(8522),ue=l(663),we=l(7279),fe=l(706),B=l(5806),z=l(
9870);const b=2048,j=new Set([0,10]);async function k(G,re){re?.throwIfAborted();const{zip:Q,source:ge,entries:Me}=await R(G).catch(i("The package")),Ae=(0,z.wg)([...Me.keys()]),Ne=[];for(const[Fe,Je]of Me){
re?.throwIfAborted();const v=await O(Q,ge,Je).catch(i(`${(0,fe.TL)(Fe)} in the package`));Fe.startsWith(Ae)&&!g(Fe)&&Ne.push([Fe.slice(Ae.length),v])}return(0,z.jz)("zip",Ne)}async function R(G){const re=_(
G),Q=await(0,ue.SY)(re,{decodeStrings:!1});return{zip:Q,source:re,entries:await u(Q)}}function _(G){for(let re=G.length-21;re>0;){re=G.lastIndexOf("PK",re-1,"latin1");const Q=re+22+(re<0?1/0:G.readUInt16LE(
re+20));if(Q<=G.length)return G.subarray(0,Q)}throw G.toString("latin1",0,2)==="PK"?new Error("its end is missing"):A(G)}async function u(G){if(G.entryCount>z.BE)throw T(`The package has ${G.entryCount}\
 entries. The limit is 10,000`);const re=new Map;let Q=0;for await(const Ae of G.eachEntry()){const Ne=I(Ae);if(re.has(Ne))throw T(`The package has ${(0,fe.TL)(Ne)} twice`,"Export it again.");const Fe=E(
Ne,Ae);if(Fe!==void 0)throw T(`${(0,fe.TL)(Ne)} in the package ${Fe}`);if(Q+=Ae.uncompressedSize,Q>z.zx)throw T("The package takes more than 256 MiB unpacked, the limit");re.set(Ne,Ae)}const ge=[...re.
keys()];if(ge.every(g))throw T("The package has no files in it","Export it again.");const Me=(0,B.Oj)(ge);if(Me===void 0)return re;throw T(`${Me.map(Ae=>(0,fe.TL)(Ae)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function I({generalPurposeBitFlag:G,fileNameRaw:re,extraFields:Q,versionMadeBy:ge}){const Me=(0,M.isUtf8)(re)?b:G,Ae=j.has(ge>>>8);return(0,ue.ax)(Me,re,Q,!Ae).replace(
/^(\.\/+)+/,"")}function E(G,re){const Q=re.externalFileAttributes>>>16&61440;return Q===40960?"is a symbolic link":Q!==0&&Q!==32768&&Q!==16384?"is neither a file nor a folder":g(G)&&re.uncompressedSize>
0?"is a folder with a content of its own":re.canDecodeFileData()?(0,B.dU)(re.fileNameRaw.toString())&&!(0,B.dU)(G)?"is also named env_variables.json":(0,B.x5)(G,B.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function O(G,re,Q){const{compressedSize:ge,compressionMethod:Me,uncompressedSize:Ae}=Q,{fileDataStart:Ne}=await G.readLocalFileHeaderPromise(Q),Fe=re.subarray(Ne,Ne+ge),
Je={maxOutputLength:Ae||1,chunkSize:Ae+64},v=Me===0?Fe:(0,q.inflateRawSync)(Fe,Je);if(v.length!==Ae)throw new Error(`it unpacks to ${v.length} bytes, not the ${Ae} listed`);if((0,q.crc32)(v)!==Q.crc32)
throw new Error("its CRC-32 isn't the one listed");return v}function g(G){return G===""||G.endsWith("/")}function T(G,re=""){return new we.HR({what:G,advice:re,topic:"the-package"})}function i(G){return re=>{
if(re instanceof we.HR)throw re;const Q={what:`${G} is cut off or damaged`,why:(0,fe.TL)(re.message).slice(1,-1)};throw new we.HR({...Q,advice:"Export it again.",topic:"the-package"},{cause:re})}}const y=[
["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function A(G){const re=G.toString("utf8",0,512),[Q]=y.find(([,Me])=>Me.test(re))??
["text"],ge=`${Q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return T(`The package is ${Q}, not a zip`,ge)}const W=33,p=20,f=3,w=8,L=33188;function h({files:G}){
const re=[],Q=[];let ge=0;for(const[Ne,Fe]of G){const[Je,v]=[Buffer.from(Ne),deflateRawSync(Fe)],$=[F(2,p,b,w,0,W),F(4,crc32(Fe),v.length,Fe.length),F(2,Je.length,0)],se=[F(2,0,0,0),F(4,L*65536,ge)];re.
push(Buffer.from("PK"),...$,Je,v),Q.push(Buffer.from("PK"),Buffer.of(p,f),...$,...se,Je),ge+=30+Je.length+v.length}const Me=Buffer.concat(Q),Ae=[F(2,0,0,G.size,G.size),F(4,Me.length,ge),F(2,0)];return Buffer.
concat([...re,Me,Buffer.from("PK"),...Ae])}function F(G,...re){const Q=Buffer.alloc(G*re.length);for(const[ge,Me]of re.entries())Q.writeUIntLE(Me,ge*G,G);return Q}}),1858:((xe,$e,l)=>{var M=l(7279),
q=l(2975),ue=l(706);function we(i,y,A,W={}){return new Failure({what:i,why:y,advice:A,topic:"the-platforms-response"},W)}function fe(i,y,A,W){return new Failure({what:i,why:y,advice:A,topic:"the-conne\
ction"},W)}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not \
found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},z="Re-run the job later.",b="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner\
.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,k=/EPROTO|ERR_SSL_/,R=/Z_|ERR__ERROR_/,_=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function u(i,y,A,W){if(!(i instanceof Error&&"code"in i))return i;const p=String(i.code);if(j.test(p)){const re=`the TLS connection can't be trusted (${p})`;return fe(y,re,`Check host. ${b}`,{affectsAll:!0,
cause:i})}const[,f]=_.exec(i.message)??[];if(f!==void 0)return I(y,f,i);const w=!A&&k.test(p),L=w?"the TLS connection failed":"the connection failed",h=B[p]??`${R.test(p)?"the response can't be decode\
d":L} (${p})`,F={retryable:!0,maybeProcessed:A,affectsAll:!A,cause:i};if(W||!(w||p==="ENOTFOUND"))return fe(y,h,z,F);const G=w?`Check host and its port. ${b}`:"Check host.";return fe(y,h,G,{...F,maxRetries:2})}
function I(i,y,A){const W=(w,L,h=!1)=>fe(i,w,L,{affectsAll:!0,cause:A,retryable:h});if(y==="407")return W("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const p=Number(
y);if(p<500&&!g(p))return W(`the proxy refuses the connection (${y})`,"Allow the host there, or add it to NO_PROXY.");const f=`the proxy made no connection (${toSingleLine(y,100)})`;return W(f,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const E=new Set([408,421,425,429]),O=new Set([501,505,506,508,510,511]);function g(i){return E.has(i)||i>=500&&!O.has(i)}function T(i,y){return{status:i,retryable:g(
i),retryAfterMs:retryAfterMs(y["retry-after"]),maybeProcessed:i===408||i>=500}}}),7596:((xe,$e,l)=>{const M=Ke(import.meta.url)("node:net");var q=l(9783),ue=l(1858);const we=200;function fe(_){const u=/^[a-z0-9+.-]+:\/\//i.
test(_)?_:`https://${_}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const I=new URL(u);if(I.protocol!=="https:"&&I.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(I.protocol==="http:"&&!B(I.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return I.pathname.endsWith("/")||(I.pathname+="/"),I}function B(_){return _==="localhost"||_==="[::1]"||isIPv4(_)&&_.startsWith("127.")}function z(_){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(_)}function b(..._){return _.find(u=>typeof u=="string"&&u.length<=we&&z(u))}function j(_){try{return decodeURIComponent(_)}catch{return _}}function k(){for(const _ of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const u=process.env[_]?.trim();u!==void 0&&(process.env[_]=u===""||u.includes("://")?u:`http://${u}`)}for(const _ of["no_proxy","NO_PROXY"]){const u=process.
env[_];u!==void 0&&(process.env[_]=u.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function R(_,u){const I=process.env.https_proxy||process.env.HTTPS_PROXY;if(!I||checkBypass(_)||/^https?:/i.test(I)&&
getProxyUrl(_))return;throw connectionFailure(u,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((xe,$e,l)=>{var M=l(7279),q=l(706);const ue=7,we=3e4,fe=429;async function B({log:R,signal:_,endsAt:u},I,{atLeastMs:E=0,untilFree:O=!1}={}){let g=0,T=0,i;for(;;)try{return await I()}catch(y){if(!(y instanceof
Failure&&(y.retryable||O&&y.busy)))throw y;_.throwIfAborted(),i??=performance.now();const A=y.status===fe,W=y.busy||A;T=W?T+1:0,W||g++;const p=g>(y.maxRetries??ue)&&performance.now()-i>=E;if(!W&&p)throw z(
y,`${g} times in a row`);const f=Math.min(we,1e3*2**((T||g)-1))*(.5+Math.random()/2),w=A&&y.retryAfterMs>0?y.retryAfterMs:Math.max(y.retryAfterMs,f),L=humanTime(w);if(performance.now()+w>=u)throw z(y,
`and waiting ${L} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");R.info(`${toSingleLine(sentenceOf(y),1e3)}; retrying in ${L}`),await j(w,_)}}function z(R,_,u=R.
advice){return R.with({why:`${R.why}, ${_}`,advice:u,retryable:!1})}function b(R){const _=String(R),u=/^\d+$/.test(_)?Number(_)*1e3:Date.parse(_)-Date.now();return Math.min(Math.max(u||0,0),2**31-1)}async function j(R,_){
let u;const I=new Promise(E=>{u=setTimeout(E,R)});await k(_,I).finally(()=>clearTimeout(u))}function k(R,_){return new Promise((u,I)=>{const E=()=>I(R.reason);_.then(u,I).finally(()=>R.removeEventListener(
"abort",E)),R.aborted?E():R.addEventListener("abort",E)})}}),706:((xe,$e,l)=>{l.d($e,{MW:()=>we,OX:()=>q,TL:()=>ue,hS:()=>z,pO:()=>_,v5:()=>j,zD:()=>B});var M=l(8132);function q(E,O=300){const g=E.replace(
/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,M.Jj)(g,O)}function ue(E,O=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(E,O)))}function we(E){return ue(E,1e3).replaceAll("\\\\","\\")}function fe(E){
if(E<1024)return`${E} B`;const O=["KiB","MiB","GiB"];let g=E/1024;for(;Number(g.toFixed(1))>=1024&&O.length>1;)g/=1024,O.shift();return`${g.toFixed(1)} ${O[0]}`}function B(E){return String(E).replace(
/\B(?=(\d{3})+$)/g,",")}function z(E,O){return`${B(E)} ${O}${E===1?"":"s"}`}function b(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const O=Math.round(E/1e3);if(O<60)return`${O} s`;const[g,T]=[Math.floor(
O/60),Math.floor(O/3600)];return T>0?`${T} h ${g%60} min`:`${g} min ${O%60} s`}const j="***",k=4,R=8;class _{#n=new Map;#e=new Set;constructor(O=[]){for(const g of O)this.add(g)}add(O,g=T=>!0){const T=new Set(
[O,...O.split(/[\r\n]/)].map(i=>i.trim()));for(const i of[...T].filter(g).flatMap(u)){const y=i.slice(0,R);this.#n.set(y,(this.#n.get(y)??new Set).add(i)),this.#e.add(y.length)}}redact=(O,g=300)=>{const T=O.
trimStart(),i=Math.min(T.length,g*4);return q(this.hide(T,()=>{},i)+(i<T.length?"\u2026":""),g)};hide(O,g=i=>{},T=O.length){let[i,y]=["",0];for(let A=0;A<T;A++){const W=this.#t(O,A);W!==""&&(g(W),A>=y&&
(i+=O.slice(y,A)+j),y=Math.max(y,A+W.length))}return i+O.slice(y,T)}#t(O,g){let T="";for(const i of this.#e)for(const y of this.#n.get(O.slice(g,g+i))??[])y.length<=T.length||!O.startsWith(y,g)||(y.length>=
k||I(O,g,g+y.length))&&(T=y);return T}}function u(E){const O=A=>JSON.stringify(A).slice(1,-1),g=Buffer.from(E).toString(),T=encodeURIComponent(g),i=[T,T.replaceAll("%20","+"),T.replace(/%../g,A=>A.toLowerCase())];
return[...[E,g].flatMap(A=>[A,O(A),O(O(A))]),...i,encodeURI(g)]}function I(E,O,g){const T=E.slice(Math.max(0,O-2),O);return!/[\p{L}\p{N}]$/u.test(T)&&!/^[\p{L}\p{N}]/u.test(E.slice(g,g+2))}}),5358:((xe,$e,l)=>{
l.d($e,{Yz:()=>Ct,V4:()=>Ot,pq:()=>Lt,lm:()=>Vt,C1:()=>It,uH:()=>Gt,Pq:()=>gt,z:()=>Q,$e:()=>Jt});const M=Ke(import.meta.url)("os");function q(r){return r==null?"":typeof r=="string"||r instanceof String?
r:JSON.stringify(r)}function ue(r){return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}function we(r,t,n){const a=new z(
r,t,n);process.stdout.write(a.toString()+M.EOL)}function fe(r,t=""){we(r,{},t)}const B="::";class z{constructor(t,n,a){t||(t="missing.command"),this.command=t,this.properties=n,this.message=a}toString(){
let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const P=this.properties[a];P&&(n?n=
!1:t+=",",t+=`${a}=${j(P)}`)}}return t+=`${B}${b(this.message)}`,t}}function b(r){return q(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(r){return q(r).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const k=Ke(import.meta.url)("crypto");var R=l(9896);function _(r,t){const n=process.env[`GITHUB_${r}`];if(!n)throw new Error(
`Unable to find environment variable for file command ${r}`);if(!R.existsSync(n))throw new Error(`Missing file at path: ${n}`);R.appendFileSync(n,`${q(t)}${M.EOL}`,{encoding:"utf8"})}function u(r,t){const n=`\
ghadelimiter_${k.randomUUID()}`,a=q(t);if(r.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(a.includes(n))throw new Error(`Unexpected input: value shou\
ld not contain the delimiter "${n}"`);return`${r}<<${n}${M.EOL}${a}${M.EOL}${n}`}const I=Ke(import.meta.url)("path");var E=l(6671),O=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){
ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){try{Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).
then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};class g{constructor(t,n){this.username=t,this.password=n}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not im\
plemented")})}}class T{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class i{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var y=function(r,t,n,a){
function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){try{Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){
ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};class A{static createHttpClient(t=!0,n=10){const a={allowRetries:t,maxRetries:n};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(A.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_\
TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){
return y(this,void 0,void 0,function*(){var n;const K=(n=(yield A.createHttpClient().getJson(t).catch(ne=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ne.statusCode}
 
        Error Message: ${ne.message}`)})).result)===null||n===void 0?void 0:n.value;if(!K)throw new Error("Response json body do not have ID Token field");return K})}static getIDToken(t){return y(this,
void 0,void 0,function*(){try{let n=A.getIDTokenUrl();if(t){const P=encodeURIComponent(t);n=`${n}&audience=${P}`}debug(`ID token url is ${n}`);const a=yield A.getCall(n);return setSecret(a),a}catch(n){
throw new Error(`Error message: ${n.message}`)}})}}var W=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){try{
Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const{access:p,appendFile:f,
writeFile:w}=R.promises,L="GITHUB_STEP_SUMMARY",h="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class F{constructor(){this._buffer=""}filePath(){
return W(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[L];if(!t)throw new Error(`Unable to find environment variable for $${L}. Check if your runtime envir\
onment supports job summaries.`);try{yield p(t,R.constants.R_OK|R.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,n,a={}){const P=Object.entries(a).map(([K,ne])=>` ${K}="${ne}"`).join("");return n?`<${t}${P}>${n}</${t}>`:`<${t}${P}>`}write(t){return W(this,void 0,void 0,
function*(){const n=!!t?.overwrite,a=yield this.filePath();return yield(n?w:f)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return W(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(t,n){const a=Object.assign({},n&&{lang:n}),P=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(P).addEOL()}addList(t,n=!1){const a=n?"ol":"ul",P=t.map(ne=>this.
wrap("li",ne)).join(""),K=this.wrap(a,P);return this.addRaw(K).addEOL()}addTable(t){const n=t.map(P=>{const K=P.map(ne=>{if(typeof ne=="string")return this.wrap("td",ne);const{header:_e,data:Le,colspan:Ee,
rowspan:pe}=ne,De=_e?"th":"td",Ze=Object.assign(Object.assign({},Ee&&{colspan:Ee}),pe&&{rowspan:pe});return this.wrap(De,Le,Ze)}).join("");return this.wrap("tr",K)}).join(""),a=this.wrap("table",n);return this.
addRaw(a).addEOL()}addDetails(t,n){const a=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(a).addEOL()}addImage(t,n,a){const{width:P,height:K}=a||{},ne=Object.assign(Object.assign({},
P&&{width:P}),K&&{height:K}),_e=this.wrap("img",null,Object.assign({src:t,alt:n},ne));return this.addRaw(_e).addEOL()}addHeading(t,n){const a=`h${n}`,P=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h\
1",K=this.wrap(P,t);return this.addRaw(K).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){
const a=Object.assign({},n&&{cite:n}),P=this.wrap("blockquote",t,a);return this.addRaw(P).addEOL()}addLink(t,n){const a=this.wrap("a",t,{href:n});return this.addRaw(a).addEOL()}}const G=new F,re=null,
Q=G;function ge(r){return r.replace(/[\\]/g,"/")}function Me(r){return r.replace(/[/]/g,"\\")}function Ae(r){return r.replace(/[/\\]/g,path.sep)}const Ne=Ke(import.meta.url)("string_decoder");var Fe=l(
4434);const Je=Ke(import.meta.url)("child_process");var v=l(2613),$=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){
try{Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const{chmod:se,
copyFile:X,lstat:be,mkdir:ke,open:J,readdir:ie,rename:le,rm:me,rmdir:oe,stat:he,symlink:ye,unlink:Ie}=R.promises,ve=process.platform==="win32";function Pe(r){return $(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(r);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const je=268435456,Z=R.constants.O_RDONLY;function V(r){return $(this,void 0,void 0,function*(){try{yield he(r)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function N(r){return $(this,arguments,void 0,function*(t,n=!1){return(n?yield he(t):yield be(t)).isDirectory()})}function ae(r){if(r=ee(r),!r)throw new Error('isRooted\
() parameter "p" cannot be empty');return ve?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function U(r,t){return $(this,void 0,void 0,function*(){let n;try{n=yield he(r)}catch(P){P.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${P}`)}if(n&&n.isFile()){if(ve){const P=I.extname(r).toUpperCase();if(t.some(K=>K.toUpperCase()===P))return r}else if(Se(
n))return r}const a=r;for(const P of t){r=a+P,n=void 0;try{n=yield he(r)}catch(K){K.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${K}`)}if(n&&
n.isFile()){if(ve){try{const K=I.dirname(r),ne=I.basename(r).toUpperCase();for(const _e of yield ie(K))if(ne===_e.toUpperCase()){r=I.join(K,_e);break}}catch(K){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${r}': ${K}`)}return r}else if(Se(n))return r}}return""})}function ee(r){return r=r||"",ve?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,
"/")}function Se(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}function Ce(){var r;return(r=process.
env.COMSPEC)!==null&&r!==void 0?r:"cmd.exe"}var Re=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){try{Ee(a.
next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};function Be(r,t){return Re(
this,arguments,void 0,function*(n,a,P={}){const{force:K,recursive:ne,copySourceDirectory:_e}=it(P),Le=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Le&&Le.isFile()&&!K)return;const Ee=Le&&Le.isDirectory()&&
_e?path.join(a,path.basename(n)):a;if(!(yield ioUtil.exists(n)))throw new Error(`no such file or directory: ${n}`);if((yield ioUtil.stat(n)).isDirectory())if(ne)yield at(n,Ee,0,K);else throw new Error(
`Failed to copy. ${n} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(n,Ee)==="")throw new Error(`'${Ee}' and '${n}' are the same file`);yield tt(n,Ee,K)}})}function Ve(r,t){
return Re(this,arguments,void 0,function*(n,a,P={}){if(yield ioUtil.exists(a)){let K=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(n)),K=yield ioUtil.exists(a)),K)if(P.force==null||
P.force)yield He(a);else throw new Error("Destination already exists")}yield We(path.dirname(a)),yield ioUtil.rename(n,a)})}function He(r){return Re(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(r))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(r,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function We(r){return Re(this,void 0,void 0,function*(){ok(r,"a path argument must be provided"),yield ioUtil.mkdir(r,{recursive:!0})})}function nt(r,t){return Re(
this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");if(t){const a=yield nt(r,!1);if(!a)throw ve?new Error(`Unable to locate executable file: ${r}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const n=yield Xe(r);return n&&n.length>0?n[0]:""})}function Xe(r){return Re(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const P of process.env.PATHEXT.split(I.delimiter))P&&t.push(P);if(ae(r)){const P=yield U(r,t);return P?[P]:[]}if(r.includes(I.sep))return[];const n=[];if(process.env.PATH)
for(const P of process.env.PATH.split(I.delimiter))P&&n.push(P);const a=[];for(const P of n){const K=yield U(I.join(P,r),t);K&&a.push(K)}return a})}function it(r){const t=r.force==null?!0:r.force,n=!!r.
recursive,a=r.copySourceDirectory==null?!0:!!r.copySourceDirectory;return{force:t,recursive:n,copySourceDirectory:a}}function at(r,t,n,a){return Re(this,void 0,void 0,function*(){if(n>=255)return;n++,
yield We(t);const P=yield ioUtil.readdir(r);for(const K of P){const ne=`${r}/${K}`,_e=`${t}/${K}`;(yield ioUtil.lstat(ne)).isDirectory()?yield at(ne,_e,n,a):yield tt(ne,_e,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(r)).mode)})}function tt(r,t,n){return Re(this,void 0,void 0,function*(){if((yield ioUtil.lstat(r)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(P){P.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(r);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||n)&&(yield ioUtil.copyFile(r,t))})}
const ft=Ke(import.meta.url)("timers");var lt=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){try{Ee(a.next(
pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const qe=process.platform===
"win32";class Et extends Fe.EventEmitter{constructor(t,n,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=a||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,n){const a=this._getSpawnFileName(),P=this._getSpawnArgs(t);let K=n?"":"[command]";if(qe)if(this.
_isCmdFile()){K+=a;for(const ne of P)K+=` ${ne}`}else if(t.windowsVerbatimArguments){K+=`"${a}"`;for(const ne of P)K+=` ${ne}`}else{K+=this._windowsQuoteCmdArg(a);for(const ne of P)K+=` ${this._windowsQuoteCmdArg(
ne)}`}else{K+=a;for(const ne of P)K+=` ${ne}`}return K}_processLineBuffer(t,n,a){try{let P=n+t.toString(),K=P.indexOf(M.EOL);for(;K>-1;){const ne=P.substring(0,K);a(ne),P=P.substring(K+M.EOL.length),K=
P.indexOf(M.EOL)}return P}catch(P){return this._debug(`error processing line. Failed with error ${P}`),""}}_getSpawnFileName(){return qe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(qe&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)n+=" ",n+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return n+='"',[n]}return this.
args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const ne of t)if(n.some(_e=>_e===ne)){a=!0;break}if(!a)
return t;let P='"',K=!0;for(let ne=t.length;ne>0;ne--)P+=t[ne-1],K&&t[ne-1]==="\\"?P+="\\":t[ne-1]==='"'?(K=!0,P+='"'):K=!1;return P+='"',P.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let n='"',a=!0;for(let P=t.length;P>0;P--)n+=t[P-1],a&&t[P-1]==="\\"?n+="\\":
t[P-1]==='"'?(a=!0,n+="\\"):a=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.
stderr,n}_getSpawnOptions(t,n){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${n}"`),
a}exec(){return lt(this,void 0,void 0,function*(){return!ae(this.toolPath)&&(this.toolPath.includes("/")||qe&&this.toolPath.includes("\\"))&&(this.toolPath=I.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield nt(this.toolPath,!0),new Promise((t,n)=>lt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Ee of this.
args)this._debug(`   ${Ee}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+M.EOL);const P=new vt(a,this.toolPath);if(P.on("debug",Ee=>{
this._debug(Ee)}),this.options.cwd&&!(yield V(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));const K=this._getSpawnFileName(),ne=Je.spawn(K,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,K));let _e="";ne.stdout&&ne.stdout.on("data",Ee=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Ee),!a.silent&&a.outStream&&a.
outStream.write(Ee),_e=this._processLineBuffer(Ee,_e,pe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(pe)})});let Le="";if(ne.stderr&&ne.stderr.on("data",Ee=>{
P.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ee),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(Ee),Le=this.
_processLineBuffer(Ee,Le,pe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(pe)})}),ne.on("error",Ee=>{P.processError=Ee.message,P.processExited=!0,P.processClosed=
!0,P.CheckComplete()}),ne.on("exit",Ee=>{P.processExitCode=Ee,P.processExited=!0,this._debug(`Exit code ${Ee} received from tool '${this.toolPath}'`),P.CheckComplete()}),ne.on("close",Ee=>{P.processExitCode=
Ee,P.processExited=!0,P.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),P.CheckComplete()}),P.on("done",(Ee,pe)=>{_e.length>0&&this.emit("stdline",_e),Le.length>0&&
this.emit("errline",Le),ne.removeAllListeners(),Ee?n(Ee):t(pe)}),this.options.input){if(!ne.stdin)throw new Error("child process missing stdin");ne.stdin.end(this.options.input)}}))})}}function Nt(r){
const t=[];let n=!1,a=!1,P="";function K(ne){a&&ne!=='"'&&(P+="\\"),P+=ne,a=!1}for(let ne=0;ne<r.length;ne++){const _e=r.charAt(ne);if(_e==='"'){a?K(_e):n=!n;continue}if(_e==="\\"&&a){K(_e);continue}if(_e===
"\\"&&n){a=!0;continue}if(_e===" "&&!n){P.length>0&&(t.push(P),P="");continue}K(_e)}return P.length>0&&t.push(P.trim()),t}class vt extends Fe.EventEmitter{constructor(t,n){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ft.setTimeout)(vt.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const n=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}}var xt=function(r,t,n,a){
function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){try{Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){
ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};function Tt(r,t,n){return xt(this,void 0,void 0,function*(){const a=tr.argStringToArray(r);if(a.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const P=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(P,t,n).exec()})}function Bt(r,t,n){return xt(this,void 0,void 0,function*(){
var a,P;let K="",ne="";const _e=new StringDecoder("utf8"),Le=new StringDecoder("utf8"),Ee=(a=n?.listeners)===null||a===void 0?void 0:a.stdout,pe=(P=n?.listeners)===null||P===void 0?void 0:P.stderr,De=rt=>{
ne+=Le.write(rt),pe&&pe(rt)},Ze=rt=>{K+=_e.write(rt),Ee&&Ee(rt)},et=Object.assign(Object.assign({},n?.listeners),{stdout:Ze,stderr:De}),ct=yield Tt(r,t,Object.assign(Object.assign({},n),{listeners:et}));
return K+=_e.end(),ne+=Le.end(),{exitCode:ct,stdout:K,stderr:ne}})}var yt=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function _e(pe){
try{Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const Ut=()=>yt(
void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:r.trim()}}),Pt=()=>yt(void 0,void 0,void 0,function*(){var r,t,n,a;const{
stdout:P}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),K=(t=(r=P.match(/ProductVersion:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&t!==void 0?t:"";return{name:(a=(n=P.match(/ProductName:\s*(.+)/))===
null||n===void 0?void 0:n[1])!==null&&a!==void 0?a:"",version:K}}),Wt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=r.
trim().split(`
`);return{name:t,version:n}}),ut=M.platform(),At=M.arch(),Rt=ut==="win32",St=ut==="darwin",$t=ut==="linux";function qt(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Rt?Ut():St?Pt():Wt()),{platform:ut,arch:At,isWindows:Rt,isMacOS:St,isLinux:$t})})}var Dt=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(
function(K,ne){function _e(pe){try{Ee(a.next(pe))}catch(De){ne(De)}}function Le(pe){try{Ee(a.throw(pe))}catch(De){ne(De)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||
[])).next())})},Mt;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(Mt||(Mt={}));function jt(r,t){const n=toCommandValue(t);if(process.env[r]=n,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(r,t));issueCommand("set-env",{name:r},n)}function gt(r){we("add-mask",{},r)}function en(r){process.env.GITHUB_PATH||""?issueFileCommand("PATH",r):issueCommand("add-path",{},
r),process.env.PATH=`${r}${path.delimiter}${process.env.PATH}`}function Ot(r,t){const n=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input requir\
ed and not supplied: ${r}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Ht(r,t){const n=Ot(r,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?n:n.map(a=>a.trim())}function tn(r,t){const n=["true","True","TRUE"],a=["false","False","FALSE"],P=Ot(r,t);if(n.includes(P))return!0;if(a.includes(
P))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${r}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Gt(r,t){if(process.env.GITHUB_OUTPUT||"")return _("OUTPUT",u(r,t));process.stdout.write(M.EOL),we("set-output",{name:r},
q(t))}function Kt(r){issue("echo",r?"on":"off")}function It(r){process.exitCode=Mt.Failure,Xt(r)}function Ft(){return process.env.RUNNER_DEBUG==="1"}function Ct(r){we("debug",{},r)}function Xt(r,t={}){
we("error",ue(t),r instanceof Error?r.toString():r)}function Jt(r,t={}){we("warning",ue(t),r instanceof Error?r.toString():r)}function Vt(r,t={}){we("notice",ue(t),r instanceof Error?r.toString():r)}function Lt(r){
process.stdout.write(r+M.EOL)}function Yt(r){issue("group",r)}function kt(){issue("endgroup")}function C(r,t){return Dt(this,void 0,void 0,function*(){Yt(r);let n;try{n=yield t()}finally{kt()}return n})}
function Y(r,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(r,t));issueCommand("save-state",{name:r},toCommandValue(t))}function te(r){return process.env[`ST\
ATE_${r}`]||""}function ce(r){return Dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(r)})}}),6671:((xe,$e,l)=>{var M=l(8611),q=l(5692),ue=l(9783),we=l(770),fe=p=>{var f={};return l.
d(f,p),f},B=p=>(()=>p);const z=fe({});var b=function(p,f,w,L){function h(F){return F instanceof w?F:new w(function(G){G(F)})}return new(w||(w=Promise))(function(F,G){function re(Me){try{ge(L.next(Me))}catch(Ae){
G(Ae)}}function Q(Me){try{ge(L.throw(Me))}catch(Ae){G(Ae)}}function ge(Me){Me.done?F(Me.value):h(Me.value).then(re,Q)}ge((L=L.apply(p,f||[])).next())})},j;(function(p){p[p.OK=200]="OK",p[p.MultipleChoices=
300]="MultipleChoices",p[p.MovedPermanently=301]="MovedPermanently",p[p.ResourceMoved=302]="ResourceMoved",p[p.SeeOther=303]="SeeOther",p[p.NotModified=304]="NotModified",p[p.UseProxy=305]="UseProxy",
p[p.SwitchProxy=306]="SwitchProxy",p[p.TemporaryRedirect=307]="TemporaryRedirect",p[p.PermanentRedirect=308]="PermanentRedirect",p[p.BadRequest=400]="BadRequest",p[p.Unauthorized=401]="Unauthorized",p[p.
PaymentRequired=402]="PaymentRequired",p[p.Forbidden=403]="Forbidden",p[p.NotFound=404]="NotFound",p[p.MethodNotAllowed=405]="MethodNotAllowed",p[p.NotAcceptable=406]="NotAcceptable",p[p.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",p[p.RequestTimeout=408]="RequestTimeout",p[p.Conflict=409]="Conflict",p[p.Gone=410]="Gone",p[p.TooManyRequests=429]="TooManyRequests",p[p.InternalServerError=500]="I\
nternalServerError",p[p.NotImplemented=501]="NotImplemented",p[p.BadGateway=502]="BadGateway",p[p.ServiceUnavailable=503]="ServiceUnavailable",p[p.GatewayTimeout=504]="GatewayTimeout"})(j||(j={}));var k;
(function(p){p.Accept="accept",p.ContentType="content-type"})(k||(k={}));var R;(function(p){p.ApplicationJson="application/json"})(R||(R={}));function _(p){const f=pm.getProxyUrl(new URL(p));return f?
f.href:""}const u=[j.MovedPermanently,j.ResourceMoved,j.SeeOther,j.TemporaryRedirect,j.PermanentRedirect],I=[j.BadGateway,j.ServiceUnavailable,j.GatewayTimeout],E=null,O=10,g=5;class T extends Error{constructor(f,w){
super(f),this.name="HttpClientError",this.statusCode=w,Object.setPrototypeOf(this,T.prototype)}}class i{constructor(f){this.message=f}readBody(){return b(this,void 0,void 0,function*(){return new Promise(
f=>b(this,void 0,void 0,function*(){let w=Buffer.alloc(0);this.message.on("data",L=>{w=Buffer.concat([w,L])}),this.message.on("end",()=>{f(w.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(f=>b(this,void 0,void 0,function*(){const w=[];this.message.on("data",L=>{w.push(L)}),this.message.on("end",()=>{f(Buffer.concat(w))})}))})}}function y(p){return new URL(
p).protocol==="https:"}class A{constructor(f,w,L){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(f),this.handlers=w||[],this.requestOptions=L,L&&(L.ignoreSslError!=null&&(this._ignoreSslError=L.ignoreSslError),this._socketTimeout=
L.socketTimeout,L.allowRedirects!=null&&(this._allowRedirects=L.allowRedirects),L.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=L.allowRedirectDowngrade),L.maxRedirects!=null&&(this._maxRedirects=
Math.max(L.maxRedirects,0)),L.keepAlive!=null&&(this._keepAlive=L.keepAlive),L.allowRetries!=null&&(this._allowRetries=L.allowRetries),L.maxRetries!=null&&(this._maxRetries=L.maxRetries))}options(f,w){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",f,null,w||{})})}get(f,w){return b(this,void 0,void 0,function*(){return this.request("GET",f,null,w||{})})}del(f,w){return b(this,
void 0,void 0,function*(){return this.request("DELETE",f,null,w||{})})}post(f,w,L){return b(this,void 0,void 0,function*(){return this.request("POST",f,w,L||{})})}patch(f,w,L){return b(this,void 0,void 0,
function*(){return this.request("PATCH",f,w,L||{})})}put(f,w,L){return b(this,void 0,void 0,function*(){return this.request("PUT",f,w,L||{})})}head(f,w){return b(this,void 0,void 0,function*(){return this.
request("HEAD",f,null,w||{})})}sendStream(f,w,L,h){return b(this,void 0,void 0,function*(){return this.request(f,w,L,h)})}getJson(f){return b(this,arguments,void 0,function*(w,L={}){L[k.Accept]=this._getExistingOrDefaultHeader(
L,k.Accept,R.ApplicationJson);const h=yield this.get(w,L);return this._processResponse(h,this.requestOptions)})}postJson(f,w){return b(this,arguments,void 0,function*(L,h,F={}){const G=JSON.stringify(
h,null,2);F[k.Accept]=this._getExistingOrDefaultHeader(F,k.Accept,R.ApplicationJson),F[k.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,R.ApplicationJson);const re=yield this.post(L,G,F);return this.
_processResponse(re,this.requestOptions)})}putJson(f,w){return b(this,arguments,void 0,function*(L,h,F={}){const G=JSON.stringify(h,null,2);F[k.Accept]=this._getExistingOrDefaultHeader(F,k.Accept,R.ApplicationJson),
F[k.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,R.ApplicationJson);const re=yield this.put(L,G,F);return this._processResponse(re,this.requestOptions)})}patchJson(f,w){return b(this,arguments,
void 0,function*(L,h,F={}){const G=JSON.stringify(h,null,2);F[k.Accept]=this._getExistingOrDefaultHeader(F,k.Accept,R.ApplicationJson),F[k.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,R.
ApplicationJson);const re=yield this.patch(L,G,F);return this._processResponse(re,this.requestOptions)})}request(f,w,L,h){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const F=new URL(w);let G=this._prepareRequest(f,F,h);const re=this._allowRetries&&E.includes(f)?this._maxRetries+1:1;let Q=0,ge;do{if(ge=yield this.requestRaw(G,L),ge&&
ge.message&&ge.message.statusCode===j.Unauthorized){let Ae;for(const Ne of this.handlers)if(Ne.canHandleAuthentication(ge)){Ae=Ne;break}return Ae?Ae.handleAuthentication(this,G,L):ge}let Me=this._maxRedirects;
for(;ge.message.statusCode&&u.includes(ge.message.statusCode)&&this._allowRedirects&&Me>0;){const Ae=ge.message.headers.location;if(!Ae)break;const Ne=new URL(Ae);if(F.protocol==="https:"&&F.protocol!==
Ne.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ge.readBody(),Ne.hostname!==F.hostname)for(const Fe in h)Fe.toLowerCase()==="authorization"&&delete h[Fe];G=this._prepareRequest(f,Ne,h),ge=yield this.requestRaw(
G,L),Me--}if(!ge.message.statusCode||!I.includes(ge.message.statusCode))return ge;Q+=1,Q<re&&(yield ge.readBody(),yield this._performExponentialBackoff(Q))}while(Q<re);return ge})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(f,w){return b(this,void 0,void 0,function*(){return new Promise((L,h)=>{function F(G,re){G?h(G):re?L(re):h(new Error("Unknown error"))}this.requestRawWithCallback(
f,w,F)})})}requestRawWithCallback(f,w,L){typeof w=="string"&&(f.options.headers||(f.options.headers={}),f.options.headers["Content-Length"]=Buffer.byteLength(w,"utf8"));let h=!1;function F(Q,ge){h||(h=
!0,L(Q,ge))}const G=f.httpModule.request(f.options,Q=>{const ge=new i(Q);F(void 0,ge)});let re;G.on("socket",Q=>{re=Q}),G.setTimeout(this._socketTimeout||3*6e4,()=>{re&&re.end(),F(new Error(`Request t\
imeout: ${f.options.path}`))}),G.on("error",function(Q){F(Q)}),w&&typeof w=="string"&&G.write(w,"utf8"),w&&typeof w!="string"?(w.on("close",function(){G.end()}),w.pipe(G)):G.end()}getAgent(f){const w=new URL(
f);return this._getAgent(w)}getAgentDispatcher(f){const w=new URL(f),L=pm.getProxyUrl(w);if(L&&L.hostname)return this._getProxyAgentDispatcher(w,L)}_prepareRequest(f,w,L){const h={};h.parsedUrl=w;const F=h.
parsedUrl.protocol==="https:";h.httpModule=F?https:http;const G=F?443:80;if(h.options={},h.options.host=h.parsedUrl.hostname,h.options.port=h.parsedUrl.port?parseInt(h.parsedUrl.port):G,h.options.path=
(h.parsedUrl.pathname||"")+(h.parsedUrl.search||""),h.options.method=f,h.options.headers=this._mergeHeaders(L),this.userAgent!=null&&(h.options.headers["user-agent"]=this.userAgent),h.options.agent=this.
_getAgent(h.parsedUrl),this.handlers)for(const re of this.handlers)re.prepareRequest(h.options);return h}_mergeHeaders(f){return this.requestOptions&&this.requestOptions.headers?Object.assign({},W(this.
requestOptions.headers),W(f||{})):W(f||{})}_getExistingOrDefaultHeader(f,w,L){let h;if(this.requestOptions&&this.requestOptions.headers){const G=W(this.requestOptions.headers)[w];G&&(h=typeof G=="numb\
er"?G.toString():G)}const F=f[w];return F!==void 0?typeof F=="number"?F.toString():F:h!==void 0?h:L}_getExistingOrDefaultContentTypeHeader(f,w){let L;if(this.requestOptions&&this.requestOptions.headers){
const F=W(this.requestOptions.headers)[k.ContentType];F&&(typeof F=="number"?L=String(F):Array.isArray(F)?L=F.join(", "):L=F)}const h=f[k.ContentType];return h!==void 0?typeof h=="number"?String(h):Array.
isArray(h)?h.join(", "):h:L!==void 0?L:w}_getAgent(f){let w;const L=pm.getProxyUrl(f),h=L&&L.hostname;if(this._keepAlive&&h&&(w=this._proxyAgent),h||(w=this._agent),w)return w;const F=f.protocol==="ht\
tps:";let G=100;if(this.requestOptions&&(G=this.requestOptions.maxSockets||http.globalAgent.maxSockets),L&&L.hostname){const re={maxSockets:G,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(L.username||L.password)&&{proxyAuth:`${L.username}:${L.password}`}),{host:L.hostname,port:L.port})};let Q;const ge=L.protocol==="https:";F?Q=ge?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Q=ge?tunnel.
httpOverHttps:tunnel.httpOverHttp,w=Q(re),this._proxyAgent=w}if(!w){const re={keepAlive:this._keepAlive,maxSockets:G};w=F?new https.Agent(re):new http.Agent(re),this._agent=w}return F&&this._ignoreSslError&&
(w.options=Object.assign(w.options||{},{rejectUnauthorized:!1})),w}_getProxyAgentDispatcher(f,w){let L;if(this._keepAlive&&(L=this._proxyAgentDispatcher),L)return L;const h=f.protocol==="https:";return L=
new ProxyAgent(Object.assign({uri:w.href,pipelining:this._keepAlive?1:0},(w.username||w.password)&&{token:`Basic ${Buffer.from(`${w.username}:${w.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
L,h&&this._ignoreSslError&&(L.options=Object.assign(L.options.requestTls||{},{rejectUnauthorized:!1})),L}_getUserAgentWithOrchestrationId(f){const w=f||"actions/http-client",L=process.env.ACTIONS_ORCHESTRATION_ID;
if(L){const h=L.replace(/[^a-z0-9_.-]/gi,"_");return`${w} actions_orchestration_id/${h}`}return w}_performExponentialBackoff(f){return b(this,void 0,void 0,function*(){f=Math.min(O,f);const w=g*Math.pow(
2,f);return new Promise(L=>setTimeout(()=>L(),w))})}_processResponse(f,w){return b(this,void 0,void 0,function*(){return new Promise((L,h)=>b(this,void 0,void 0,function*(){const F=f.message.statusCode||
0,G={statusCode:F,result:null,headers:{}};F===j.NotFound&&L(G);function re(Me,Ae){if(typeof Ae=="string"){const Ne=new Date(Ae);if(!isNaN(Ne.valueOf()))return Ne}return Ae}let Q,ge;try{ge=yield f.readBody(),
ge&&ge.length>0&&(w&&w.deserializeDates?Q=JSON.parse(ge,re):Q=JSON.parse(ge),G.result=Q),G.headers=f.message.headers}catch{}if(F>299){let Me;Q&&Q.message?Me=Q.message:ge&&ge.length>0?Me=ge:Me=`Failed \
request: (${F})`;const Ae=new T(Me,F);Ae.result=G.result,h(Ae)}else L(G)}))})}}const W=p=>Object.keys(p).reduce((f,w)=>(f[w.toLowerCase()]=p[w],f),{})}),9783:((xe,$e,l)=>{function M(fe){const B=fe.protocol===
"https:";if(q(fe))return;const z=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(z)try{return new we(z)}catch{if(!z.startsWith("http://")&&!z.startsWith(
"https://"))return new we(`http://${z}`)}else return}function q(fe){if(!fe.hostname)return!1;const B=fe.hostname;if(ue(B))return!0;const z=process.env.no_proxy||process.env.NO_PROXY||"";if(!z)return!1;
let b;fe.port?b=Number(fe.port):fe.protocol==="http:"?b=80:fe.protocol==="https:"&&(b=443);const j=[fe.hostname.toUpperCase()];typeof b=="number"&&j.push(`${j[0]}:${b}`);for(const k of z.split(",").map(
R=>R.trim().toUpperCase()).filter(R=>R))if(k==="*"||j.some(R=>R===k||R.endsWith(`.${k}`)||k.startsWith(".")&&R.endsWith(`${k}`)))return!0;return!1}function ue(fe){const B=fe.toLowerCase();return B==="\
localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class we extends URL{constructor(B,z){super(B,z),this._decodedUsername=decodeURIComponent(super.username),this.
_decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,$e,l)=>{l.d($e,{E:()=>we});class M{diff(B,z,b={}){
let j;typeof b=="function"?(j=b,b={}):"callback"in b&&(j=b.callback);const k=this.castInput(B,b),R=this.castInput(z,b),_=this.removeEmpty(this.tokenize(k,b)),u=this.removeEmpty(this.tokenize(R,b));return this.
diffWithOptionsObj(_,u,b,j)}diffWithOptionsObj(B,z,b,j){var k;const R=p=>{if(p=this.postProcess(p,b),j){setTimeout(function(){j(p)},0);return}else return p},_=z.length,u=B.length;let I=1,E=_+u;b.maxEditLength!=
null&&(E=Math.min(E,b.maxEditLength));const O=(k=b.timeout)!==null&&k!==void 0?k:1/0,g=Date.now()+O,T=[{oldPos:-1,lastComponent:void 0}];let i=this.extractCommon(T[0],z,B,0,b);if(T[0].oldPos+1>=u&&i+1>=
_)return R(this.buildValues(T[0].lastComponent,z,B));let y=-1/0,A=1/0;const W=()=>{for(let p=Math.max(y,-I);p<=Math.min(A,I);p+=2){let f;const w=T[p-1],L=T[p+1];w&&(T[p-1]=void 0);let h=!1;if(L){const G=L.
oldPos-p;h=L&&0<=G&&G<_}const F=w&&w.oldPos+1<u;if(!h&&!F){T[p]=void 0;continue}if(!F||h&&w.oldPos<L.oldPos?f=this.addToPath(L,!0,!1,0,b):f=this.addToPath(w,!1,!0,1,b),i=this.extractCommon(f,z,B,p,b),
f.oldPos+1>=u&&i+1>=_)return R(this.buildValues(f.lastComponent,z,B))||!0;T[p]=f,f.oldPos+1>=u&&(A=Math.min(A,p-1)),i+1>=_&&(y=Math.max(y,p+1))}I++};if(j)(function p(){setTimeout(function(){if(I>E||Date.
now()>g)return j(void 0);W()||p()},0)})();else for(;I<=E&&Date.now()<=g;){const p=W();if(p)return p}}addToPath(B,z,b,j,k){const R=B.lastComponent;return R&&!k.oneChangePerToken&&R.added===z&&R.removed===
b?{oldPos:B.oldPos+j,lastComponent:{count:R.count+1,added:z,removed:b,previousComponent:R.previousComponent}}:{oldPos:B.oldPos+j,lastComponent:{count:1,added:z,removed:b,previousComponent:R}}}extractCommon(B,z,b,j,k){
const R=z.length,_=b.length;let u=B.oldPos,I=u-j,E=0;for(;I+1<R&&u+1<_&&this.equals(b[u+1],z[I+1],k);)I++,u++,E++,k.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return E&&!k.oneChangePerToken&&(B.lastComponent={count:E,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=u,I}equals(B,z,b){return b.comparator?b.comparator(B,z):B===z||!!b.
ignoreCase&&B.toLowerCase()===z.toLowerCase()}removeEmpty(B){const z=[];for(let b=0;b<B.length;b++)B[b]&&z.push(B[b]);return z}castInput(B,z){return B}tokenize(B,z){return Array.from(B)}join(B){return B.
join("")}postProcess(B,z){return B}get useLongestToken(){return!1}buildValues(B,z,b){const j=[];let k;for(;B;)j.push(B),k=B.previousComponent,delete B.previousComponent,B=k;j.reverse();const R=j.length;
let _=0,u=0,I=0;for(;_<R;_++){const E=j[_];if(E.removed)E.value=this.join(b.slice(I,I+E.count)),I+=E.count;else{if(!E.added&&this.useLongestToken){let O=z.slice(u,u+E.count);O=O.map(function(g,T){const i=b[I+
T];return i.length>g.length?i:g}),E.value=this.join(O)}else E.value=this.join(z.slice(u,u+E.count));u+=E.count,E.added||(I+=E.count)}}return j}}class q extends M{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const ue=new q;function we(fe,B,z){return ue.diff(fe,B,z)}})},cn={};function wt(xe){var $e=cn[xe];if($e!==void 0)return $e.exports;var l=cn[xe]={exports:{}},M=!0;try{ir[xe](l,l.exports,wt),M=
!1}finally{M&&delete cn[xe]}return l.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var xe=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",$e=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",M=ue=>{ue&&ue.d<1&&(ue.d=1,ue.forEach(we=>we.r--),ue.forEach(we=>we.r--?we.r++:we()))},q=ue=>ue.map(we=>{if(we!==null&&typeof we=="object"){if(we[xe])return we;if(we.then){var fe=[];fe.d=0,we.then(
b=>{B[$e]=b,M(fe)},b=>{B[l]=b,M(fe)});var B={};return B[xe]=b=>b(fe),B}}var z={};return z[xe]=b=>{},z[$e]=we,z});wt.a=(ue,we,fe)=>{var B;fe&&((B=[]).d=-1);var z=new Set,b=ue.exports,j,k,R,_=new Promise(
(u,I)=>{R=I,k=u});_[$e]=b,_[xe]=u=>(B&&u(B),z.forEach(u),_.catch(I=>{})),ue.exports=_,we(u=>{j=q(u);var I,E=()=>j.map(g=>{if(g[l])throw g[l];return g[$e]}),O=new Promise(g=>{I=()=>g(E),I.r=0;var T=i=>i!==
B&&!z.has(i)&&(z.add(i),i&&!i.d&&(I.r++,i.push(I)));j.map(i=>i[xe](T))});return I.r?O:E()},u=>(u?R(_[l]=u):k(b),M(B))),B&&B.d<0&&(B.d=0)}})(),wt.d=(xe,$e)=>{for(var l in $e)wt.o($e,l)&&!wt.o(xe,l)&&Object.
defineProperty(xe,l,{enumerable:!0,get:$e[l]})},wt.o=(xe,$e)=>Object.prototype.hasOwnProperty.call(xe,$e);var bn=wt(6384);bn=await bn;
