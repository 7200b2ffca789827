import{createRequire as Ge}from"module";const cr={};var ir={3313:(ve=>{ve.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(ee){
this.pending<this.max?M(this,ee):this.waiting.push(ee)},Se.prototype.wait=function(ee){this.pending===0?ee(this.error):this.listeners.push(ee)},Se.prototype.hold=function(){return h(this)};function h(ee){
ee.pending+=1;var ue=!1;return me;function me(W){if(ue)throw new Error("callback called twice");if(ue=!0,ee.error=ee.error||W,ee.pending-=1,ee.waiting.length>0&&ee.pending<ee.max)M(ee,ee.waiting.shift());else if(ee.
pending===0){var U=ee.listeners;ee.listeners=[],U.forEach(fe)}}function fe(W){W(ee.error)}}function M(ee,ue){ue(h(ee))}}),770:((ve,Se,h)=>{h(218)}),218:((ve,Se,h)=>{var M,ee=h(9278),ue=h(4756),me=h(8611),
fe=h(5692),W=h(4434),U=h(2613),b=h(9023);M=B,M=R,M=I,M=k;function B(_){var o=new d(_);return o.request=me.request,o}function R(_){var o=new d(_);return o.request=me.request,o.createSocket=L,o.defaultPort=
443,o}function I(_){var o=new d(_);return o.request=fe.request,o}function k(_){var o=new d(_);return o.request=fe.request,o.createSocket=L,o.defaultPort=443,o}function d(_){var o=this;o.options=_||{},
o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||me.Agent.defaultMaxSockets,o.requests=[],o.sockets=[],o.on("free",function(j,X,w,y){for(var l=E(X,w,y),T=0,O=o.requests.length;T<O;++T){
var Y=o.requests[T];if(Y.host===l.host&&Y.port===l.port){o.requests.splice(T,1),Y.request.onSocket(j);return}}j.destroy(),o.removeSocket(j)})}b.inherits(d,W.EventEmitter),d.prototype.addRequest=function(o,c,j,X){
var w=this,y=$({request:o},w.options,E(c,j,X));if(w.sockets.length>=this.maxSockets){w.requests.push(y);return}w.createSocket(y,function(l){l.on("free",T),l.on("close",O),l.on("agentRemove",O),o.onSocket(
l);function T(){w.emit("free",l,y)}function O(Y){w.removeSocket(l),l.removeListener("free",T),l.removeListener("close",O),l.removeListener("agentRemove",O)}})},d.prototype.createSocket=function(o,c){var j=this,
X={};j.sockets.push(X);var w=$({},j.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{host:o.host+":"+o.port}});o.localAddress&&(w.localAddress=o.localAddress),w.proxyAuth&&(w.headers=
w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),m("making CONNECT request");var y=j.request(w);y.useChunkedEncodingByDefault=!1,y.once("response",l),
y.once("upgrade",T),y.once("connect",O),y.once("error",Y),y.end();function l(P){P.upgrade=!0}function T(P,re,ae){process.nextTick(function(){O(P,re,ae)})}function O(P,re,ae){if(y.removeAllListeners(),
re.removeAllListeners(),P.statusCode!==200){m("tunneling socket could not be established, statusCode=%d",P.statusCode),re.destroy();var ge=new Error("tunneling socket could not be established, statusC\
ode="+P.statusCode);ge.code="ECONNRESET",o.request.emit("error",ge),j.removeSocket(X);return}if(ae.length>0){m("got illegal response body from proxy"),re.destroy();var ge=new Error("got illegal respon\
se body from proxy");ge.code="ECONNRESET",o.request.emit("error",ge),j.removeSocket(X);return}return m("tunneling connection has established"),j.sockets[j.sockets.indexOf(X)]=re,c(re)}function Y(P){y.
removeAllListeners(),m(`tunneling socket could not be established, cause=%s
`,P.message,P.stack);var re=new Error("tunneling socket could not be established, cause="+P.message);re.code="ECONNRESET",o.request.emit("error",re),j.removeSocket(X)}},d.prototype.removeSocket=function(o){
var c=this.sockets.indexOf(o);if(c!==-1){this.sockets.splice(c,1);var j=this.requests.shift();j&&this.createSocket(j,function(X){j.request.onSocket(X)})}};function L(_,o){var c=this;d.prototype.createSocket.
call(c,_,function(j){var X=_.request.getHeader("host"),w=$({},c.options,{socket:j,servername:X?X.replace(/:.*$/,""):_.host}),y=ue.connect(0,w);c.sockets[c.sockets.indexOf(j)]=y,o(y)})}function E(_,o,c){
return typeof _=="string"?{host:_,port:o,localAddress:c}:_}function $(_){for(var o=1,c=arguments.length;o<c;++o){var j=arguments[o];if(typeof j=="object")for(var X=Object.keys(j),w=0,y=X.length;w<y;++w){
var l=X[w];j[l]!==void 0&&(_[l]=j[l])}}return _}var m;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?m=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:m=function(){},M=m}),4248:(ve=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function h(M){let ee=-1;for(let ue of M)ee=Se[(ee^ue)&255]^ee>>>8;return(ee^-1)>>>0}ve.exports=h}),3502:((ve,Se,h)=>{var M=h(9896),ee=h(9023),ue=h(2203),me=ue.Readable,fe=ue.PassThrough,W=h(
3313),U=h(4434).EventEmitter;Se.BufferSlicer=R,Se.FdSlicer=b,ee.inherits(b,U);function b(I){U.call(this),this.fd=I,this.pend=new W,this.pend.max=1,this.refCount=0}b.prototype.read=function(I,k,d,L,E){
var $=this;$.pend.go(function(m){M.read($.fd,I,k,d,L,function(_,o,c){m(),E(_,o,c)})})},b.prototype.createReadStream=function(I){return new B(this,I)},b.prototype.ref=function(){this.refCount+=1},b.prototype.
unref=function(){var I=this;if(I.refCount-=1,I.refCount<0)throw new Error("invalid unref");if(I.refCount>0)return;M.close(I.fd,k);function k(d){d?I.emit("error",d):I.emit("close")}},ee.inherits(B,me);
function B(I,k){k=k||{},me.call(this,k),this.context=I,this.context.ref(),this.start=k.start||0,this.endOffset=k.end,this.pos=this.start}B.prototype._read=function(I){var k=this,d=Math.min(k._readableState.
highWaterMark,I);if(k.endOffset!=null&&(d=Math.min(d,k.endOffset-k.pos)),d<=0){k.push(null),this._cleanup();return}k.context.pend.go(function(L){var E=Buffer.allocUnsafe(d);M.read(k.context.fd,E,0,d,k.
pos,function($,m){$?k.destroy($):m===0?(k.push(null),k._cleanup()):(k.pos+=m,k.push(E.slice(0,m))),L()})})},B.prototype._destroy=function(I,k){this._cleanup(),k(I)},B.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},ee.inherits(R,U);function R(I){U.call(this),this.refCount=0,this.buffer=I}R.prototype.read=function(I,k,d,L,E){if(!(0<=k&&k<=I.length))throw new RangeError(
"offset outside buffer: 0 <= "+k+" <= "+I.length);if(L<0)throw new RangeError("position is negative: "+L);if(k+d>I.length&&(d=I.length-k),L+d>this.buffer.length&&(d=this.buffer.length-L),d<=0){setImmediate(
function(){E(null,0)});return}this.buffer.copy(I,k,L,L+d),setImmediate(function(){E(null,d)})},R.prototype.createReadStream=function(I){I=I||{};var k=new fe(I);k.start=I.start||0,k.endOffset=I.end,k.pos=
k.endOffset||this.buffer.length;for(var d=this.buffer.slice(k.start,k.pos),L=65536,E=0;;){var $=E+L;if($>=d.length){E<d.length&&k.write(d.slice(E,d.length));break}k.write(d.slice(E,$)),E=$}return k.end(),
k},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ve,Se,h)=>{var M,ee=h(9896),ue=h(3106),me=h(3502),
fe=h(9023),W=h(4434).EventEmitter,U=h(2203).Transform,b=h(2203).PassThrough,B=h(2203).Writable;const R=typeof ue.crc32=="function"?ue.crc32:h(4248);M=E,M=$,M=m,M=_,M=I,M=k,Se.SY=d,M=L,M=y,Se.ax=l,M=T,
M=O,M=o,M=X,M=w,M=re;function I(g,x){return new Promise((oe,V)=>{E(g,{...x,lazyEntries:!0},function(ye,J){if(ye)return V(ye);oe(J)})})}function k(g,x){return new Promise((oe,V)=>{$(g,{...x,lazyEntries:!0},
function(ye,J){if(ye)return V(ye);oe(J)})})}function d(g,x){return new Promise((oe,V)=>{m(g,{...x,lazyEntries:!0},function(ye,J){if(ye)return V(ye);oe(J)})})}function L(g,x,oe){return new Promise((V,ye)=>{
_(g,x,{...oe,lazyEntries:!0},function(J,Q){if(J)return ye(J);V(Q)})})}function E(g,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.
lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),oe==null&&(oe=Xe),ee.open(g,"r",function(V,ye){
if(V)return oe(V);$(ye,x,function(J,Q){J&&ee.close(ye,Xe),oe(J,Q)})})}function $(g,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.
lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),oe==null&&(oe=Xe),ee.fstat(g,function(V,ye){
if(V)return oe(V);var J=new me.FdSlicer(g);_(J,ye.size,x,oe)})}function m(g,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==
null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1);var V=new me.BufferSlicer(g);_(V,g.length,x,oe)}function _(g,x,oe,V){typeof oe==
"function"&&(V=oe,oe=null),oe==null&&(oe={}),oe.autoClose==null&&(oe.autoClose=!0),oe.lazyEntries==null&&(oe.lazyEntries=!1),oe.decodeStrings==null&&(oe.decodeStrings=!0);var ye=!!oe.decodeStrings;if(oe.
validateEntrySizes==null&&(oe.validateEntrySizes=!0),oe.strictFileNames==null&&(oe.strictFileNames=!1),V==null&&(V=Xe),typeof x!="number")throw new Error("expected totalSize parameter to be a number");
if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var J=22,Q=20,ie=65535,pe=Math.
min(Q+J+ie,x),le=De(pe),q=x-le.length;Y(g,le,0,pe,q,function(Ee){if(Ee)return V(Ee);for(var Oe=pe-J;Oe>=0;Oe-=1)if(le.readUInt32LE(Oe)===101010256){var xe=le.subarray(Oe),Re=xe.readUInt16LE(4),Pe=xe.readUInt16LE(
10),ze=xe.readUInt32LE(16),C=xe.readUInt16LE(20),A=xe.length-J;if(C!==A)return V(new Error("Invalid comment length. Expected: "+A+". Found: "+C+". Are there extra bytes at the end of the file? Or is t\
he end of central dir signature `PK\u263A\u263B` in the comment?"));var se=ye?Ie(xe.subarray(22),!1):xe.subarray(22);if(Oe-Q>=0&&le.readUInt32LE(Oe-Q)===117853008){var F=le.subarray(Oe-Q,Oe-Q+Q),H=Ae(
F,8),we=De(56);return Y(g,we,0,we.length,H,function(Te){return Te?V(Te):we.readUInt32LE(0)!==101075792?V(new Error("invalid zip64 end of central directory record signature")):(Re=we.readUInt32LE(16),Re!==
0?V(new Error("multi-disk zip files are not supported: found disk number: "+Re)):(Pe=Ae(we,32),ze=Ae(we,48),V(null,new o(g,ze,x,Pe,se,oe.autoClose,oe.lazyEntries,ye,oe.validateEntrySizes,oe.strictFileNames))))})}
return Re!==0?V(new Error("multi-disk zip files are not supported: found disk number: "+Re)):V(null,new o(g,ze,x,Pe,se,oe.autoClose,oe.lazyEntries,ye,oe.validateEntrySizes,oe.strictFileNames))}V(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}fe.inherits(o,W);function o(g,x,oe,V,ye,J,Q,ie,pe,le){var q=this;W.call(q),q.reader=g,q.reader.on(
"error",function(Ee){j(q,Ee)}),q.reader.once("close",function(){q.emit("close")}),q.readEntryCursor=x,q.fileSize=oe,q.entryCount=V,q.comment=ye,q.entriesRead=0,q.autoClose=!!J,q.lazyEntries=!!Q,q.decodeStrings=
!!ie,q.validateEntrySizes=!!pe,q.strictFileNames=!!le,q.isOpen=!0,q.emittedError=!1,q.hasEachEntryBeenCalled=!1,q.lazyEntries||q._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,
this.reader.unref())};function c(g,x){g.autoClose&&g.close(),j(g,x)}function j(g,x){g.emittedError||(g.emittedError=!0,g.emit("error",x))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error(
"readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var g=this;if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&g.close(),!g.emittedError&&
g.emit("end")});return}if(!g.emittedError){var x=De(46);Y(g.reader,x,0,x.length,g.readEntryCursor,function(oe){if(oe)return c(g,oe);if(!g.emittedError){var V=new X,ye=x.readUInt32LE(0);if(ye!==33639248)
return c(g,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(V.versionMadeBy=x.readUInt16LE(4),V.versionNeededToExtract=x.readUInt16LE(6),V.generalPurposeBitFlag=x.readUInt16LE(
8),V.compressionMethod=x.readUInt16LE(10),V.lastModFileTime=x.readUInt16LE(12),V.lastModFileDate=x.readUInt16LE(14),V.crc32=x.readUInt32LE(16),V.compressedSize=x.readUInt32LE(20),V.uncompressedSize=x.
readUInt32LE(24),V.fileNameLength=x.readUInt16LE(28),V.extraFieldLength=x.readUInt16LE(30),V.fileCommentLength=x.readUInt16LE(32),V.internalFileAttributes=x.readUInt16LE(36),V.externalFileAttributes=x.
readUInt32LE(38),V.relativeOffsetOfLocalHeader=x.readUInt32LE(42),V.generalPurposeBitFlag&64)return c(g,new Error("strong encryption is not supported"));g.readEntryCursor+=46,x=De(V.fileNameLength+V.extraFieldLength+
V.fileCommentLength),Y(g.reader,x,0,x.length,g.readEntryCursor,function(J){if(J)return c(g,J);if(!g.emittedError){V.fileNameRaw=x.subarray(0,V.fileNameLength);var Q=V.fileNameLength+V.extraFieldLength;
V.extraFieldRaw=x.subarray(V.fileNameLength,Q),V.fileCommentRaw=x.subarray(Q,Q+V.fileCommentLength);try{V.extraFields=O(V.extraFieldRaw)}catch(Pe){return c(g,Pe)}if(g.decodeStrings){var ie=(V.generalPurposeBitFlag&
2048)!==0;V.fileComment=Ie(V.fileCommentRaw,ie),V.fileName=l(V.generalPurposeBitFlag,V.fileNameRaw,V.extraFields,g.strictFileNames);var pe=T(V.fileName);if(pe!=null)return c(g,new Error(pe))}else V.fileComment=
V.fileCommentRaw,V.fileName=V.fileNameRaw;V.comment=V.fileComment,g.readEntryCursor+=x.length,g.entriesRead+=1;for(var le=0;le<V.extraFields.length;le++){var q=V.extraFields[le];if(q.id===1){var Ee=q.
data,Oe=0;if(V.uncompressedSize===4294967295){if(Oe+8>Ee.length)return c(g,new Error("zip64 extended information extra field does not include uncompressed size"));V.uncompressedSize=Ae(Ee,Oe),Oe+=8}if(V.
compressedSize===4294967295){if(Oe+8>Ee.length)return c(g,new Error("zip64 extended information extra field does not include compressed size"));V.compressedSize=Ae(Ee,Oe),Oe+=8}if(V.relativeOffsetOfLocalHeader===
4294967295){if(Oe+8>Ee.length)return c(g,new Error("zip64 extended information extra field does not include relative header offset"));V.relativeOffsetOfLocalHeader=Ae(Ee,Oe),Oe+=8}break}}if(g.validateEntrySizes&&
V.compressionMethod===0){var xe=V.uncompressedSize;if(V.isEncrypted()&&(xe+=12),V.compressedSize!==xe){var Re="compressed/uncompressed size mismatch for stored file: "+V.compressedSize+" != "+V.uncompressedSize;
return c(g,new Error(Re))}}g.emit("entry",V),g.lazyEntries||g._readEntry()}})}})}},o.prototype.eachEntry=function(){const g=this;if(!g.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(g.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");g.hasEachEntryBeenCalled=!0;let x=null;g.on("entry",V),g.on("end",ye),g.on("error",J);function oe(){
g.removeListener("entry",V),g.removeListener("end",ye),g.removeListener("error",J),g.autoClose&&g.close()}function V(Q){let{resolve:ie}=x;x=null,ie({value:Q})}function ye(){let{resolve:Q}=x;x=null,oe(),
Q({done:!0})}function J(Q){let{reject:ie}=x;x=null,oe(),ie(Q)}return{[Symbol.asyncIterator](){return this},next(){const Q=new Promise((ie,pe)=>{if(x!=null)throw new Error("next() called before previou\
s Promise was resolved.");x={resolve:ie,reject:pe}});return g.readEntry(),Q},return(Q){return oe(),Promise.resolve({done:!0,value:Q})},throw(Q){return oe(),Promise.reject(Q)}}},o.prototype.openReadStream=
function(g,x,oe){var V=this,ye=0,J=g.compressedSize;if(oe==null&&(oe=x,x=null),x==null)x={};else{if(x.decodeFileData===!1){if(x.decrypt!=null)throw new Error("cannot use options.decrypt when options.d\
ecodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(x.decrypt!=null){if(!g.isEncrypted())throw new Error("opt\
ions.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==!1)throw new Error("invalid options.decrypt value: "+x.decrypt);if(g.isCompressed()&&x.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(x.decompress!=null){if(!g.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===!1||x.decompress===!0))throw new Error("invalid options.decompress value: "+x.decompress);ie=x.decompress}}
if(x.start!=null){if(ye=x.start,ye<0)throw new Error("options.start < 0");if(ye>g.compressedSize)throw new Error("options.start > entry.compressedSize")}if(x.end!=null){if(J=x.end,J<0)throw new Error(
"options.end < 0");if(J>g.compressedSize)throw new Error("options.end > entry.compressedSize");if(J<ye)throw new Error("options.end < options.start")}}var Q=x.decodeFileData===!1||(g.compressionMethod===
0||g.compressionMethod===8&&x.decompress===!1)&&(!g.isEncrypted()||x.decrypt===!1);if((x.start!=null||x.end!=null)&&!Q)throw new Error("start/end range require options.decodeFileData === false for non\
-trivial encoded entries.");if(!V.isOpen)return oe(new Error("closed"));if(g.isEncrypted()&&!Q&&x.decrypt!==!1)return oe(new Error("entry is encrypted, and options.decodeFileData !== false"));var ie;if(Q)
ie=!1;else if(g.compressionMethod===8)ie=x.decodeFileData!==!0;else return oe(new Error("unsupported compression method: "+g.compressionMethod));V.readLocalFileHeader(g,{minimal:!0},function(pe,le){if(pe)
return oe(pe);V.openReadStreamLowLevel(le.fileDataStart,g.compressedSize,ye,J,ie,g.uncompressedSize,oe)})},o.prototype.openReadStreamLowLevel=function(g,x,oe,V,ye,J,Q){var ie=this,pe=g+x,le=ie.reader.
createReadStream({start:g+oe,end:g+V}),q=le;if(ye){var Ee=!1,Oe=ue.createInflateRaw();le.on("error",function(xe){setImmediate(function(){Ee||Oe.emit("error",xe)})}),le.pipe(Oe),ie.validateEntrySizes?(q=
new P(J),Oe.on("error",function(xe){setImmediate(function(){Ee||q.emit("error",xe)})}),Oe.pipe(q)):q=Oe,Fe(q,function(){Ee=!0,Oe!==q&&Oe.unpipe(q),le.unpipe(Oe),le.destroy()})}Q(null,q)},o.prototype.readLocalFileHeader=
function(g,x,oe){var V=this;oe==null&&(oe=x,x=null),x==null&&(x={}),V.reader.ref();var ye=De(30);Y(V.reader,ye,0,ye.length,g.relativeOffsetOfLocalHeader,function(J){try{if(J)return oe(J);var Q=ye.readUInt32LE(
0);if(Q!==67324752)return oe(new Error("invalid local file header signature: 0x"+Q.toString(16)));var ie=ye.readUInt16LE(26),pe=ye.readUInt16LE(28),le=g.relativeOffsetOfLocalHeader+30+ie+pe;if(le+g.compressedSize>
V.fileSize)return oe(new Error("file data overflows file bounds: "+le+" + "+g.compressedSize+" > "+V.fileSize));if(x.minimal)return oe(null,{fileDataStart:le});var q=new w;q.fileDataStart=le,q.versionNeededToExtract=
ye.readUInt16LE(4),q.generalPurposeBitFlag=ye.readUInt16LE(6),q.compressionMethod=ye.readUInt16LE(8),q.lastModFileTime=ye.readUInt16LE(10),q.lastModFileDate=ye.readUInt16LE(12),q.crc32=ye.readUInt32LE(
14),q.compressedSize=ye.readUInt32LE(18),q.uncompressedSize=ye.readUInt32LE(22),q.fileNameLength=ie,q.extraFieldLength=pe,ye=De(ie+pe),V.reader.ref(),Y(V.reader,ye,0,ye.length,g.relativeOffsetOfLocalHeader+
30,function(Ee){try{return Ee?oe(Ee):(q.fileName=ye.subarray(0,ie),q.extraField=ye.subarray(ie),oe(null,q))}finally{V.reader.unref()}})}finally{V.reader.unref()}})},o.prototype.openReadStreamPromise=function(g,x){
return new Promise((oe,V)=>{this.openReadStream(g,x,function(ye,J){if(ye)return V(ye);oe(J)})})},o.prototype.openReadStreamLowLevelPromise=function(g,x,oe,V,ye,J){return new Promise((Q,ie)=>{this.openReadStream(
g,x,oe,V,ye,J,function(pe,le){if(pe)return ie(pe);Q(le)})})},o.prototype.readLocalFileHeaderPromise=function(g,x){return new Promise((oe,V)=>{this.readLocalFileHeader(g,x,function(ye,J){if(ye)return V(
ye);oe(J)})})};function X(){}X.prototype.getLastModDate=function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var oe=this.extraFields[x];if(oe.id===21589){var V=oe.
data;if(V.length<5)continue;var ye=V[0],J=1;if(!(ye&J))continue;var Q=V.readInt32LE(1);return new Date(Q*1e3)}else if(oe.id===10){var V=oe.data;if(V.length!==32||V.readUInt16LE(4)!==1||V.readUInt16LE(
6)!==24)continue;var ie=V.readUInt32LE(8)+4294967296*V.readInt32LE(12),pe=ie/1e4-116444736e5;return new Date(pe)}}return y(this.lastModFileDate,this.lastModFileTime,g.timezone)},X.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},X.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},X.prototype.isCompressed=function(){
return this.compressionMethod===8};function w(){}function y(g,x,oe){var V=g&31,ye=(g>>5&15)-1,J=(g>>9&127)+1980,Q=0,ie=(x&31)*2,pe=x>>5&63,le=x>>11&31;if(oe==null||oe==="local")return new Date(J,ye,V,
le,pe,ie,Q);if(oe==="UTC")return new Date(Date.UTC(J,ye,V,le,pe,ie,Q));throw new Error("unrecognized options.timezone: "+options.timezone)}function l(g,x,oe,V){for(var ye=null,J=0;J<oe.length;J++){var Q=oe[J];
if(Q.id===28789){if(Q.data.length<6||Q.data.readUInt8(0)!==1)continue;var ie=Q.data.readUInt32LE(1);if(R(x)!==ie)continue;ye=Ie(Q.data.subarray(5),!0);break}}if(ye==null){var pe=(g&2048)!==0;ye=Ie(x,pe)}
return V||(ye=ye.replace(/\\/g,"/")),ye}function T(g){return g.indexOf("\\")!==-1?"invalid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split("/").indexOf("..")!==
-1?"invalid relative path: "+g:null}function O(g){for(var x=[],oe=0;oe<g.length-3;){var V=g.readUInt16LE(oe+0),ye=g.readUInt16LE(oe+2),J=oe+4,Q=J+ye;if(Q>g.length)throw new Error("extra field length e\
xceeds extra field buffer size");var ie=g.subarray(J,Q);x.push({id:V,data:ie}),oe=Q}return x}function Y(g,x,oe,V,ye,J){if(V===0)return setImmediate(function(){J(null,De(0))});g.read(x,oe,V,ye,function(Q,ie){
if(Q)return J(Q);if(ie<V)return J(new Error("unexpected EOF"));J()})}fe.inherits(P,U);function P(g){U.call(this),this.actualByteCount=0,this.expectedByteCount=g}P.prototype._transform=function(g,x,oe){
if(this.actualByteCount+=g.length,this.actualByteCount>this.expectedByteCount){var V="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return oe(new Error(
V))}oe(null,g)},P.prototype._flush=function(g){if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return g(new Error(x))}g()},fe.inherits(re,W);function re(){W.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>
0)return;if(g.refCount<0)throw new Error("invalid unref");g.close(x);function x(oe){if(oe)return g.emit("error",oe);g.emit("close")}},re.prototype.createReadStream=function(g){g==null&&(g={});var x=g.
start,oe=g.end;if(x===oe){var V=new b;return setImmediate(function(){V.end()}),V}var ye=this._readStreamForRange(x,oe),J=!1,Q=new ae(this);ye.on("error",function(pe){setImmediate(function(){J||Q.emit(
"error",pe)})}),Fe(Q,function(){ye.unpipe(Q),Q.unref(),ye.destroy()});var ie=new P(oe-x);return Q.on("error",function(pe){setImmediate(function(){J||ie.emit("error",pe)})}),Fe(ie,function(){J=!0,Q.unpipe(
ie),Q.destroy()}),ye.pipe(Q).pipe(ie)},re.prototype._readStreamForRange=function(g,x){throw new Error("not implemented")},re.prototype.read=function(g,x,oe,V,ye){var J=this.createReadStream({start:V,end:V+
oe}),Q=new B,ie=0;Q._write=function(pe,le,q){pe.copy(g,x+ie,0,pe.length),ie+=pe.length,q()},Q.on("finish",ye),J.on("error",function(pe){ye(pe)}),J.pipe(Q)},re.prototype.close=function(g){setImmediate(
g)},fe.inherits(ae,b);function ae(g){b.call(this),this.context=g,this.context.ref(),this.unreffedYet=!1}ae.prototype._flush=function(g){this.unref(),g()},ae.prototype.unref=function(g){this.unreffedYet||
(this.unreffedYet=!0,this.context.unref())};var ge="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\
\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ie(g,x){if(x)return g.toString("utf8");for(var oe="",V=0;V<g.length;V++)oe+=ge[g[V]];return oe}function Ae(g,x){var oe=g.readUInt32LE(x),V=g.readUInt32LE(x+4);return V*4294967296+oe}var De;typeof Buffer.
allocUnsafe=="function"?De=function(g){return Buffer.allocUnsafe(g)}:De=function(g){return new Buffer(g)};function Fe(g,x){typeof g.destroy=="function"?g._destroy=function(oe,V){x(),V?.(oe)}:g.destroy=
x}function Xe(g){if(g)throw g}}),2613:(ve=>{ve.exports=Ge(import.meta.url)("assert")}),4434:(ve=>{ve.exports=Ge(import.meta.url)("events")}),9896:(ve=>{ve.exports=Ge(import.meta.url)("fs")}),8611:(ve=>{
ve.exports=Ge(import.meta.url)("http")}),5692:(ve=>{ve.exports=Ge(import.meta.url)("https")}),9278:(ve=>{ve.exports=Ge(import.meta.url)("net")}),4573:(ve=>{ve.exports=Ge(import.meta.url)("node:buffer")}),
7598:(ve=>{ve.exports=Ge(import.meta.url)("node:crypto")}),3024:(ve=>{ve.exports=Ge(import.meta.url)("node:fs")}),1455:(ve=>{ve.exports=Ge(import.meta.url)("node:fs/promises")}),6760:(ve=>{ve.exports=
Ge(import.meta.url)("node:path")}),8522:(ve=>{ve.exports=Ge(import.meta.url)("node:zlib")}),2203:(ve=>{ve.exports=Ge(import.meta.url)("stream")}),4756:(ve=>{ve.exports=Ge(import.meta.url)("tls")}),9023:(ve=>{
ve.exports=Ge(import.meta.url)("util")}),3106:(ve=>{ve.exports=Ge(import.meta.url)("zlib")}),3991:((ve,Se,h)=>{h.d(Se,{i:()=>me});var M=h(5358),ee=h(7279),ue=h(6584);class me{#n=[];#e;constructor(){const U=M.
V4("api-key");U!==""&&M.Pq(U)}text(U){return M.V4(U)}lines(U){return M.V4(U,{trimWhitespace:!1})}optional(U,b){const B=this.text(U);return B===""?void 0:this.parse(U,B,b)}parse(U,b,B){try{return B(b)}catch(R){
this.refuse(U,(0,ee.gJ)(R),(0,ee.h_)(R).topic);return}}required(U,b,B="is required"){return this.text(U)===""&&this.refuse(U,B),this.optional(U,b)}notEmpty(U,b,B){if(process.env[`INPUT_${U.toUpperCase()}`]?.
trim()===""){const R=`Where an event has no inputs, write \`\${{ inputs.${U} || ${B} }}\``;this.refuse(U,`is empty. Is the name in the expression right?${B===void 0?"":` ${R}`}`)}return this.optional(
U,b)}boolean(U,b){return this.notEmpty(U,ue.yG,b?void 0:"false")??b}refuse(U,b,B="before-anything-is-sent"){this.#e??=B,this.#n.push(`${U} ${b.replace(/(?<=[a-z])\.$/,"")}`)}check(U){if(U!==void 0&&this.#n.
length===0)return U;throw new ee.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function fe(W){const U=W.required("host",parseAddress),B=W.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),R=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,I=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,k=W.boolean("summary",!0);return U&&
B?{host:U,apiKey:B,timeoutMs:R,longestWaitMs:I,summary:k}:void 0}}),4022:((ve,Se,h)=>{h.d(Se,{UX:()=>It,N9:()=>Ot});var M=h(1455),ee=h(6760),ue=h(7279),me=h(8725),fe=h(276),W=h(4057),U=h(706);async function b(N,{
ms:Z,error:te},ce){const r=new AbortController,t=setTimeout(()=>r.abort(te),Z),n=Math.min(N.endsAt,performance.now()+Z);try{return await ce({...N,signal:AbortSignal.any([N.signal,r.signal]),endsAt:n})}finally{
clearTimeout(t)}}function B(N,Z){const te=`${Z} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:te,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var R=h(
3657),I=h(7598),k=h(2975),d=h(1858),L=h(7596);const E=Ge(import.meta.url)("node:http"),$=Ge(import.meta.url)("node:https");var m=h(8522),_=h(6671);const o=3e4,c=65536,j=new Set([301,302,303,307,308]),
X="export-workflow-action";function w(){normalizeProxySettings();const N=()=>new HttpClient(X,[],{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function y(N){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(N))}}async function l({kept:N,proven:Z},te,ce){const{label:r,method:t,url:n,headers:a,body:D,maxBytes:K,idleMs:ne=o}=te;checkProxy(n,r);const ke=n.protocol==="h\
ttps:"?"https":"http",Ce=D?new HttpClient(X):N[ke],be=new AbortController,he=AbortSignal.any([ce,be.signal]);let[Ne,Ye]=[!1,"no response"];const qe=setTimeout(()=>{const tt={retryable:!0,maybeProcessed:Ne};
be.abort(connectionFailure(r,`${Ye} within ${ne/1e3} s`,RUN_LATER,tt))},ne);let at;try{at={http,https}[ke].request({method:t,host:n.hostname.replace(/^\[|\]$/g,""),port:n.port,path:n.pathname+n.search,
headers:{...a,...D&&{"content-type":D.type,"content-length":D.bytes.length},"accept-encoding":"identity","user-agent":X},...n.username+n.password!==""&&{auth:`${decode(n.username)}:${decode(n.password)}`},
agent:Ce.getAgent(n.href),signal:he});const tt=T(at,r,()=>{Ne=!0});O(at,D?.bytes??Buffer.alloc(0),()=>qe.refresh());const Qe=await raceAbort(he,tt);Z.add(n.origin),Ye="no data";const lt=[];let dt=K;for await(const bt of Qe){
if(qe.refresh(),dt-=bt.length,dt<0)throw re(r,K);lt.push(bt)}const nt=P(Buffer.concat(lt),Qe.headers["content-encoding"],r,K);return{status:Qe.statusCode??0,headers:Qe.headers,bytes:nt}}catch(tt){throw at?.
destroy(),he.throwIfAborted(),toNetworkError(tt,r,Ne,Z.has(n.origin))}finally{clearTimeout(qe),D&&at?.destroy()}}function T(N,Z,te){return new Promise((ce,r)=>{N.once("socket",n=>{N.reusedSocket?te():
n.once(N.protocol==="https:"?"secureConnect":"connect",te)});const t=n=>{n.socket.destroy();const a={retryable:!0,maybeProcessed:!0};r(connectionFailure(Z,"the server switched protocols (101)",RUN_LATER,
a))};N.once("upgrade",t),N.once("response",n=>n.statusCode===101?t(n):ce(n)),N.on("error",r)})}function O(N,Z,te){Z.length===0?N.end():N.write(Z.subarray(0,c),ce=>{te(),ce||O(N,Z.subarray(c),te)})}const Y=new Set(
["gzip","x-gzip","deflate"]);function P(N,Z="",te,ce){const r=Z.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((t,n)=>{const a=n==="br"?brotliDecompressSync:Y.has(n)?unzipSync:void 0;return a&&
t.length>0?a(t,{maxOutputLength:ce}):t},N)}catch(t){throw t.code==="ERR_BUFFER_TOO_LARGE"?re(te,ce):t}}function re(N,Z){const te=`the response is larger than ${humanSize(Z)}, the limit`;return responseFailure(
N,te,"Check host.",{maybeProcessed:!0})}function ae({status:N,headers:Z},te,ce){if(!j.has(N)||Z.location===void 0)return;const r=Z.location.replace(/[\x80-\xff]/g,t=>`%${t.charCodeAt(0).toString(16)}`);
if(URL.canParse(r,te.href))return new URL(r,te.href);throw responseFailure(ce,`the platform redirects (${N}) to an address that can't be read`,"Check host.")}const ge=null,Ie=5,Ae=new Set([400,401,403,
404,410]),De="Download",Fe="Re-run the job.";async function Xe(N,{url:Z,freshUrl:te,read:ce}){let r=Z;return await retry(N,async()=>{r??=await te();const t=await x(N,r).catch(ne=>{throw ne instanceof Failure&&
ne.affectsAll?ne.with({affectsAll:!1}):ne}),{status:n,headers:a,bytes:D}=t;if(Ae.has(n))throw r=void 0,g(`the URL was refused (${n})`,Fe,{retryable:!0});if(n!==200)throw g(`the server answered ${n}`,Fe,
{retryable:n===206});if(a["content-type"]?.includes("text/html"))throw g("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const K=await ce(D).catch(
ne=>{const ke=!a["content-length"]&&!a["transfer-encoding"];throw ne instanceof Failure&&ke?ne.with({retryable:!0}):ne});return{bytes:D,sha256:createHash("sha256").update(D).digest("hex"),content:K}})}
function g(N,Z,te={}){return new Failure({what:De,why:N,advice:Z,topic:"the-package"},te)}async function x(N,Z){const{platform:te,log:ce,signal:r}=N;let t=Z;for(let n=0;;n++){const a=n===0&&t.origin===
te.url.origin,D={accept:"*/*",...a&&{"x-api-key":te.apiKey}},K={label:De,method:"GET",url:t,headers:D,maxBytes:ge};te.connections.proven.add(t.origin);const ne=async()=>{const be=await send(te.connections,
K,r),{status:he,headers:Ne}=be;ce.debug(`GET a package from ${toSingleLine(K.url.origin)}: ${he}`);const Ye=`the server answered ${he}`;if(isTransient(he))throw responseFailure(De,Ye,RUN_LATER,factsOf(
he,Ne));return be},ke=await(a?te.rateLimit.run(De,void 0,N,ne):ne()),Ce=redirectTarget(ke,t,De);if(Ce===void 0)return ke;if(n===Ie)throw g("the URL redirects in a circle",Fe);Ce.origin===t.origin&&Ce.
username+Ce.password===""&&Object.assign(Ce,{username:t.username,password:t.password}),t=oe(Ce.href,N)}}function oe(N,{platform:Z,log:te}){const ce=Z.url;if(Z.secrets.maskUrl(N,ce,te),!URL.canParse(N,
ce.href))throw g("the platform's download URL can't be read",Fe);const r=new URL(N,ce.href);r.protocol==="http:"&&ce.protocol==="https:"&&r.hostname===ce.hostname&&(r.protocol="https:",r.port===""&&(r.
port=ce.port),Z.secrets.maskUrl(r.href,ce,te));const t=r.protocol==="http:"&&ce.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!t)throw g("the platform's download URL isn't https",
"Check host.");return r}const V=30,ye=6e4,J=500,Q=16e3,ie=.95,pe=20;class le{#n=new Map;#e=0;#t=0;#r=0;async run(Z,te,ce,r){const t=await this.#o(Z,te,ce),n=()=>t>this.#r;try{const a=await r();return n()&&
(this.#t=this.#t<pe?0:this.#t*ie),a}catch(a){if(!(a instanceof Failure&&a.status===RATE_LIMITED))throw a;const D=performance.now();throw n()&&(this.#t=Math.min(Q,Math.max(J,this.#t*2)),this.#r=D),this.#e=
Math.max(this.#e,D+(a.retryAfterMs||2*this.#t)),a.with({retryAfterMs:this.#e-D})}}async#o(Z,te,{signal:ce,endsAt:r}){const t=te!==void 0&&this.#n.get(te)||[];for(te!==void 0&&this.#n.set(te,t);;){if(ce.
throwIfAborted(),this.#e>=r)throw responseFailure(Z,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const n=performance.now(),a=t.at(-V)??Number.NEGATIVE_INFINITY,D=Math.max(this.#e,
a+ye);if(D<=n)return this.#e=n+this.#t,t.push(n),n;await sleep(D-n,ce)}}}function q(N,Z,te){const ce=ze(N,0);return{fields:N,label:Z,redact:te,message:ce&&te(ce)||void 0}}function Ee({label:N,message:Z},te,ce){
return responseFailure(N,`the platform answered without a ${te}${Oe(Z)}`,ce)}function Oe(N){return N===void 0?"":` (${N})`}function xe(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}const Re=[
"errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Pe=4;function ze(N,Z){if(typeof N=="string")return N.trim()||void 0;
if(!(Z>Pe)){if(Array.isArray(N))return ze(N[0],Z+1);if(xe(N))for(const te of Re){const ce=ze(N[te],Z+1);if(ce!==void 0){const{code:r}=N;return typeof r=="number"||typeof r=="string"?`${ce}, code ${r}`:
ce}}}}const C="Settings \u2192 Security & Control \u2192 API Scopes";function A(N,Z,{message:te,isPage:ce,hasWorked:r}){if(isTransient(Z))return RUN_LATER;if(Z===404)return"Check host, the IDs, and th\
at the key's account can see the workflow.";if(Z===409&&N.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(Z===409||Z===423)return"Another job may be changing\
 the workflow. Check it in AI for Process, then re-run the job.";if(Z<400||Z===405||Z>=500)return"Check host.";if(Z!==401&&Z!==403)return N.isTransient?RUN_LATER:"Check the inputs.";if(ce)return"A gat\
eway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account c\
an see this one.";const t=N.scope===void 0?"another scope":`the scope "${N.scope}"`;if(Z===403)return`The key needs ${t}. Add it under ${C}.`;const n=/scope/i.test(String(te))?` The key also needs ${t}\
.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${C}.${n}`}const se=6,F=32,H=2e3,we=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
Te=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class Me extends null{#n=new Set;#e=new Set;allow(...Z){
for(const te of Z)this.#n.add(te)}maskFields(Z,te,ce){const r=Ke(Z).slice(0,H);for(const[t,n]of r)/id$/i.test(t)&&isId(n)&&this.allow(n);for(const[t,n]of r)/url$/i.test(t)?this.maskUrl(n,te,ce):this.#t(
Ue(n),ce)}maskUrl(Z,te,ce){const r=URL.canParse(Z,te.href)?new URL(Z,te.href):void 0;if(r&&te.href.startsWith(r.href))return;const t=[Z,r?r.pathname+r.search:Z].filter(n=>/[?:]|^\/\//.test(n));this.#t(
t,ce),r&&this.#t([r.href,r.password,decode(r.password),...Ue(r.search)],ce)}#t(Z,te){const ce=n=>Array.from(this.#n).some(a=>a.includes(n)),r=Z.filter(n=>!ce(n)&&!ce(decode(n))),t=n=>encodeURIComponent(
Buffer.from(n).toString());for(const n of r.flatMap(a=>[a,t(a)]))n.length<se||this.#e.has(n)||(this.#e.add(n),this.add(n),te.mask(n))}}function Ue(N){return Array.from(N.matchAll(we)).flatMap(([,Z,te])=>{
const ce=String(te).replace(/[.,:!?)\]}]+$/,"");return Te.test(String(Z))||decode(ce).length>=F?[ce,decode(ce)]:[]})}function Ke(N){const Z=Object.entries(N);for(const[,te]of Z)if(typeof te=="object")
for(const ce of Object.entries(te??{}))Z.push(ce);return Z.filter(te=>typeof te[1]=="string")}function Ze(N,Z,te={}){const ce=new Secrets([Z,...te.secrets??[]]);return ce.allow(N.href,...te.known??[]),
{url:N,apiKey:Z,secrets:ce,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Be=null,Je=12e4,st=12e4,He="The job may have started, so the request was not retried. Check \
the workflow in AI for Process before you re-run the job.";async function et(N,Z){const{label:te,method:ce,path:r,isTransient:t}=Z,{secrets:n,rateLimit:a}=N.platform;n.allow(...r.split(/[/?&=]/));const D=ce===
"GET"?r:void 0,K=()=>a.run(te,D,N,()=>it(N,Z));return await retry(N,K,{atLeastMs:t?st:0})}async function it(N,Z){const{platform:te,signal:ce,log:r}=N,{label:t,method:n,path:a,body:D,idempotent:K=!0,isTransient:ne}=Z,
ke=new URL(`api/public/${a}`,te.url),Ce={accept:"application/json","content-type":"application/json","x-api-key":te.apiKey},be={maxBytes:Be,...!K&&{idleMs:Je}};try{const he=await send(te.connections,{
label:t,method:n,url:ke,headers:Ce,body:D,...be},ce);return r.debug(`${n} ${te.secrets.redact(ke.pathname)}: ${he.status}`),ct(N,Z,ke,he)}catch(he){const Ne=he instanceof Failure?he:void 0;if(!K&&(ce.
aborted||Ne?.maybeProcessed)){const Ye=asFailure(he),qe=`${Ye.retryable?"":Ye.advice} ${He}`.trim();throw Ye.with({advice:qe,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Ne&&
ne?.(Ne)?Ne.with({retryable:!0}):he}}function ct({platform:N,log:Z},te,ce,r){const{label:t,isCreation:n=!1}=te,{status:a,headers:D,bytes:K}=r,{secrets:ne}=N,ke=(Qe,lt,dt)=>responseFailure(t,Qe,lt,dt),
Ce=redirectTarget(r,ce,t);if(Ce){ne.maskUrl(Ce.href,N.url,Z);const Qe=`the platform redirects to ${toSingleLine(Ce.origin,100)}, and the key follows no redirect`;throw ke(Qe,"If that is your environme\
nt, set host to it.",{status:a,maybeProcessed:a!==307&&a!==308})}const be=new TextDecoder().decode(K),he=ft(be);ne.maskFields(he??{},N.url,Z);const Ne=makeResponse(he??{},t,ne.redact),{message:Ye}=Ne,
qe=/^\s*</.test(be)||D["content-type"]?.includes("html")===!0;if(a<200||a>299){const Qe=N.collections.has(t),lt=adviceOn(te,a,{message:Ye,isPage:qe,hasWorked:Qe});throw ke(`the platform answered ${a}${inBrackets(
Ye)}`,lt,{...factsOf(a,D),affectsAll:(a===401||a===403)&&!Qe,busy:a===423||a===409&&!n})}if(he!==void 0)return Ne;throw ke(`the platform answered ${be===""?"nothing":qe?"with a web page":"with somethi\
ng other than a JSON object"} (${a})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function ft(N){try{const Z=JSON.parse(N);return isObject(Z)?Z:void 0}catch{return}}const mt=null;
function rt(N){return mt.find(([,Z])=>Z.split(" ").includes(N))?.[0]??"unknown"}function Lt({fields:N,message:Z,redact:te}){const ce=isObject(N.response)?N.response:{},r=[ce.downloadUrl,ce.downloadURL,
N.downloadUrl,N.downloadURL];return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(N.workflowId,N.toolId),exportJobId:readId(N.exportJobId),status:Nt(N.status,te),downloadUrl:r.
map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:N.success===!1,message:Z}}function Nt(N,Z){const te=typeof N=="string"||typeof N=="number"?String(N).trim():"",ce=te.toUpperCase().replace(
/[\s-]+/g,"_");return rt(ce)==="unknown"?Z(te,40).toUpperCase():ce}async function Et(N,Z,te=()=>!0){const ce=`dock-status/${Z}`;return Lt(await callApi(N,{label:"Dock status",method:"GET",path:ce,isTransient:te}))}
const vt="the-job-on-the-platform",_t=50,Bt=294,yt=6.12,Ut=2e3;function Pt(N,Z){const te=Math.max(Bt,N/yt);return N<MINUTE_MS?te:Math.max(Ut,Math.min(Z,te))}async function Wt(N,Z,te){const{log:ce,signal:r}=N,
t=performance.now(),n=ut(N,t);let a=Z,D;for(let K=0;;K++){te.onStatus(a),n(a);const ne=rt(a.status);if(ne==="failed"||ne==="succeeded"&&a.refused){const Ce=`The job ${a.status==="FAILED"?"failed":`end\
ed as ${a.status}`} on the platform`,be=`${a.message??"it gave no reason"} (dock status ${Z.dockStatusId})`;throw new Failure({what:Ce,why:be,advice:te.advice,topic:vt})}if(ne==="succeeded")return a.status!==
"SUCCESS"&&ce.warning(`The platform reports ${a.status}, which is treated as SUCCESS.`),a;const ke=performance.now();D=ne==="unknown"&&a.refused?D??ke:void 0;try{if(D!==void 0&&ke-D>=PATIENCE_MS){const be=`\
The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:be,topic:vt})}await sleep(K===0?_t:Pt(ke-t,te.longestWaitMs),r);const Ce=({status:be=404})=>K>0||
be===404;a=await Et(N,Z.dockStatusId,Ce)}catch(Ce){throw At(Ce,Z,a)}}}function ut({log:N},Z){let te,ce=Z;return r=>{const t=performance.now(),n=humanTime(t-Z),a=r.status!==te,D=t-ce>=MINUTE_MS;(a||D)&&
(ce=t),a&&te!==void 0?N.info(`${r.status||"No status"} after ${n}`):D&&N.info(`Still ${r.status||"without a status"} after ${n}`),a&&rt(r.status)==="unknown"&&N.warning(`The platform reports an unknow\
n status (${Tt(r)}). The action keeps waiting.`),te=r.status}}function Tt({status:N,message:Z}){return`${N||"none"}${Z===void 0?"":`, "${Z}"`}`}function At(N,{dockStatusId:Z},te){const ce=rt(te.status)===
"unknown"||te.message!==void 0?`, last status ${Tt(te)}`:"",r=`The job may still be running on the platform: dock status ${Z}${ce}.`,t=asFailure(N);return t.with({advice:`${t.advice} ${r}`.trim(),cause:N})}
const xt=null;async function St(N,Z){const{collections:te}=N.platform;let ce;for(const r of new Set([...te.values(),...xt])){const t=Z(r),{label:n,idempotent:a=!0}=t,D=te.get(n);if(!(D&&D!==r))try{const K=await callApi(
N,t);te.set(n,r);const ne=readJob(K),{dockStatusId:ke}=ne;if(ke!==void 0)return{...ne,dockStatusId:ke};throw missing(K,"dock status ID",a?"Check host and the IDs.":MAYBE_STARTED)}catch(K){if(K instanceof
Failure&&K.busy&&te.set(n,r),!(K instanceof Failure&&K.status===404))throw K;ce??=K}}throw ce}async function qt(N,{workflowId:Z,flowId:te}){return await St(N,ce=>({label:"Export",method:"POST",path:`${ce}\
/${Z}/export?flowId=${te}`,scope:"Export workflow"}))}async function Dt(N,Z,te){const ce=te.downloadUrl??Z.downloadUrl??(await readDockStatus(N,Z.dockStatusId)).downloadUrl;if(ce!==void 0)return downloadUrl(
ce,N);const r=`the platform reports ${te.status} but names no download URL`;throw new Failure({what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Rt(N,Z,{app:te,
flow:ce,env:r}){const t="workflowName"in Z,n=a=>a==="tools"?"tool":"workflow";return await St(N,a=>({label:"Import",method:"POST",path:t?`${a}/import`:`${a}/${Z.workflowId}/import`,body:jsonBody({[`${n(
a)}DataFileId`]:te,flowDataFileId:ce,envVariablesFileId:r,...t&&{[`${n(a)}Name`]:Z.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function jt(N,Z){const te=ce=>({label:"De\
ploy",method:"POST",path:`${ce}/${Z}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(N,()=>St(N,te),{untilFree:!0})}class gt extends ue.HR{job;constructor(Z,te){
super({what:te.message,...te},{...te,busy:!1,cause:te}),this.job=Z}}function en(N){return N instanceof gt?N.job:{}}async function $t(N,Z,{title:te,longestWaitMs:ce,advice:r,idsIn:t}){N.log.info(`${te}\
: ${Z.status||"no status"}, dock status ${Z.dockStatusId}`);let n={};const a=D=>{const K={"dock-status-id":Z.dockStatusId,...t(D)},ne=Object.keys(K).some(ke=>!(ke in n));n={...K,...n,...D.status!==""&&
{status:D.status}},ne&&N.publish(n)};try{return{last:await waitForJob(N,Z,{longestWaitMs:ce,advice:r,onStatus:a}),outputs:n}}catch(D){throw new gt(n,toError(D))}}const Gt="Check the workflow in AI for\
 Process, then re-run the job.";async function tn(N,Z,{workflowId:te,flowId:ce,timeoutMs:r,longestWaitMs:t}){return N.log.info(`Exporting workflow ${te}, flow ${ce}, from ${Z.url.href}`),await withDeadline(
{...N,platform:Z},userLimit(r,"No package"),async n=>{const a=await startExport(n,{workflowId:te,flowId:ce}),{dockStatusId:D,exportJobId:K}=a,{last:ne,outputs:ke}=await $t(n,a,{title:`Export job ${K??
"without an ID"}`,longestWaitMs:t,advice:Gt,idsIn:()=>K===void 0?{}:{"export-job-id":K}});try{const Ce=await packageUrl(n,a,ne),be=async()=>packageUrl(n,a,await readDockStatus(n,D)),he=qe=>readZip(qe,
n.signal),{content:Ne,...Ye}=await download(n,{url:Ce,freshUrl:be,read:he});return{...Ye,package:Ne,job:ke}}catch(Ce){throw new gt(ke,toError(Ce))}})}function Ht({host:N,pathname:Z}){return N+Z.replace(
/\/$/,"")}const Kt=2e4;function It({message:N}){return(0,U.OX)(N,1e3)}const Ft="<dock status ID>";function Mt(N){const Z=new Map;for(const{name:ce,error:r}of N){const{"dock-status-id":t}=jobOf(r),n=t===
void 0?r.message:r.message.replaceAll(t,Ft),a=Z.get(n)??{names:[],ids:[],help:helpFor(r)};Z.set(n,a),a.names.push(ce),t!==void 0&&a.ids.push(t)}const te=Math.max(100,Math.min(1e3,Math.floor(Kt/Z.size)));
return Array.from(Z,([ce,{names:r,ids:t,help:n}])=>({names:r,message:toSingleLine(ce,te).replaceAll(Ft,()=>t.join(", ")),help:n}))}function Xt(N){return Mt(N).map(({names:Z,message:te})=>`${Z.join(", ")}\
: ${te}`).join(" | ")}function Jt(N,Z){if(!N||!Z||N.message===Z.message)return N??Z;const te=`${N.message} Also: ${Z.message}`;return new Failure({what:te,topic:asFailure(N).topic},{cause:N})}async function Vt(N,Z,te){
let ce;const r=await N.catch(t=>(ce=toError(t),{...Z,...jobOf(ce)}));if(setOutputs(r),te){const{titles:t,facts:n}=te,a=factTable([...n,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status\
-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);ce?await writeSummary(t.failed,withHelp(It(ce),helpFor(ce)),a):await writeSummary(t.done,a)}if(ce)throw ce}
const Ct=1e6;async function Yt(N,Z){const te=JSON.stringify(Z),ce=await Ot(`the output ${N}`,{[`${N}.json`]:te}),r=Buffer.byteLength(te)>Ct;return r&&notice(`The output ${N} would be longer than GitHu\
b's limit of 1 MB. Read the file in ${N}-path.`),{[N]:r?[]:Z,...ce}}async function Ot(N,Z){try{const te=await(0,fe.Pd)("workflow-results-"),ce={};for(const[r,t]of Object.entries(Z)){const n=(0,ee.join)(
te,r);await(0,M.writeFile)(n,t),ce[`${(0,ee.parse)(r).name}-path`]=n}return ce}catch(te){return(0,me.t1)().warning(`Can't keep ${N} as a file. ${(0,ue.gJ)(te)}`),{}}}}),2345:((ve,Se,h)=>{h.d(Se,{uu:()=>rr,
S3:()=>er,$0:()=>or});var M=h(1124),ee=h(706),ue=h(1345);const me=Number.MAX_SAFE_INTEGER,fe=2,W=60,U="</details>",b=41,B=100;function R(e,s={}){const{under:i=()=>"",parts:u=[],noun:f="change",folded:p=!1}=s,
{length:S}=i(me),{least:z=S===0?e:`${e} \u2026`,changes:v=m(u)}=s;return{line:e,under:i,size:e.length+S,least:z,parts:u,changes:v,noun:f,folded:p}}function I(e,s,i={}){return s.length===0?[]:[R(e,{...i,
parts:s})]}function k(e,s){const i=d(e,[]),u=({leaf:v,outer:G})=>G.length===1?0:v.size,f=(0,ue.Vn)(i.flatMap(({outer:v})=>v)),p=new Map;let S=s;const z=i.sort((v,G)=>u(v)-u(G)).filter(({leaf:v,outer:G})=>{
const de=G.filter(je=>!p.has(je)),$e=G.filter(je=>f.get(je)===1),Le=de.map(({line:je,folded:We})=>je.length+fe+W+(We?b:0)).reduce((je,We)=>je+We,v.least.length+fe-W*$e.length);if(Le>S)return!1;S-=Le;for(const je of G)
p.set(je,[]),f.set(je,(f.get(je)??0)-1);return!0});for(const[v,{leaf:G}]of z.entries()){const de=L(G,G.least.length+Math.floor(S/(z.length-v)));S-=de.reduce(($e,{length:_e})=>$e+_e,-G.least.length),p.
set(G,de)}return _(E(e,p).filter(([v])=>v!==""))}function d(e,s){return e.parts.length===0?[{leaf:e,outer:s}]:e.parts.flatMap(i=>d(i,[...s,e]))}function L({line:e,under:s,size:i,least:u},f){if(i<=f)return[
e,s(Math.max(f,me))];for(let p=f-e.length-W;p>B;p=Math.floor(p*.7)){const S=s(p);if(S!==""&&e.length+S.length<=f)return[e,S]}return[u]}function E(e,s){const{line:i,parts:u,folded:f}=e;if(u.length===0)
return[s.get(e)??[]];const S=[...u.filter(z=>s.has(z)).flatMap(z=>E(z,s)),[$(e,u.filter(z=>!s.has(z)))]];return f?[[`<details><summary>${i}</summary>`],...S,[U]]:[[i],...S]}function $({noun:e},s){if(s.
length===0)return"";if(e==="connection")return`\u2026 and ${(0,ee.hS)(s.length,"more connection")}`;const i=e==="workflow"?` in ${(0,ee.hS)(s.length,"more workflow")}`:"";return`\u2026 and ${(0,ee.hS)(
m(s),"more change")}${i}`}function m(e){return e.reduce((s,{changes:i})=>s+i,0)}function _(e){const s=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{const f=i[0]===U||s(i)&&s(e[u-1]);return[u===
0?"":f?`
`:`

`,...i]})}var o=h(8132),c=h(3436),j=h(2742);const X=ae(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),w=["x","y"],y=ae("w h width height left top zoom"),l=[[
"x"],["position"],["left","top"]],T=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,O=ae("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),Y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,P=ae("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),re=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
T],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[P,/^\d{1,15}$/],[P,Y]];function ae(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function ge({base:e,head:s}){const i={
base:(0,j.Z)(()=>new Set((0,c.PX)(e))),head:(0,j.Z)(()=>new Set((0,c.PX)(s)))};return u=>{const{kind:f,path:p}=u;if(f==="reordered"||f==="moved")return!1;const[S,z=S]=f==="modified"?[u.from,u.to]:[u.value];
if(De(p)&&oe(S)&&oe(z))return!0;if(f!=="modified"||S.type!==z.type||!("text"in S)||!("text"in z))return!1;const[v,G,de]=[x(p.at(-1)),(0,c.e1)(S.text),(0,c.e1)(z.text)],$e=Le=>Le.test(G)&&Le.test(de);return re.
some(([Le,je])=>Le.test(v)&&$e(je))?!0:p.at(-2)?.type!=="member"&&O.test(v)&&$e(Y)&&!i.head().has(G)&&!i.base().has(de)}}function Ie(e){return Y.test(e)||T.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Ae(e,s){return O.test(e)&&(0,c.jn)(s)||(X.test(e)||w.includes(e))&&oe(s)}function De(e){if(e.slice(Fe(e)).some(f=>X.test(x(f))))return!0;const[s,i]=[e.at(-2),x(e.at(-1))],u=s?.type==="item"&&
s.item.type==="object"?s.item.members:void 0;return w.includes(i)||y.test(i)&&l.some(f=>f.every(p=>u?.has(p)))}function Fe(e){return e.findLastIndex(({type:s})=>s==="item")+1}function Xe(e,{matches:s}){
const i=new Map(s.map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const p=Fe(f.path),[S,z]=[f.path[p-1],f.path[p]],v=w.includes(x(z)),G=v?w:X.test(x(z))?[x(z)]:[],[de,$e]=[g(i.get(S)?.base,G),g(
i.get(S)?.head,G)],_e=[...f.path.slice(0,p),{type:"member",key:G.join(", ")}];de&&$e?u.set(v?S:z,{kind:"modified",path:_e,from:de,to:$e}):u.set(f,f)}return[...u.values()]}function g(e,s){const i=e?.type===
"object"?s.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<s.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function x(e){return e?.type==="member"?e.key:""}function oe(e){if(e.
type==="literal")return/\d/.test(e.text);const s=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return s.length>0&&s.every(oe)}const V=[ae("_?id key uuid guid identifier"),ae("(\
node|step|state)_?id"),ae("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,ae("\\*")],ye=ae("(source|from|target|to|next|then|else|goto|default)(_?id)?"),J="*",Q=64;function ie(e,s){
const i=pe([]),u=[],f=new Set([e,s].flatMap(z=>[...(0,c.PX)(z),...Oe(z)]));function p(z,v,G){if((0,c.jn)(z))Ee(z.text,v,G);else if(z.type==="object")S(z,v,G);else{const de=z.items.length>1&&z.items.some(
({type:$e})=>$e==="array");for(const[$e,_e]of z.items.entries())p(_e,le(v,"[]"),{...G,array:z.items,...de&&{slot:$e}})}}function S(z,v,{key:G,array:de,map:$e,..._e}){let Le=_e;if(de!==void 0||G!==void 0){
const Ve={side:_e.side,value:z,field:v,outer:_e.place,key:G,array:de??[]};Le={..._e,place:Ve,map:$e},u.push(Ve)}const je=Re(z,f),We=Le===_e&&(0,c.YD)(z).some(Ve=>$e?.members.has(Ve));for(const[Ve,pt]of z.
members){const ot=le(v,je||We?J:Ve);We&&Ee(JSON.stringify(Ve),ot,Le,pt),(!We||pt.type==="array")&&p(pt,ot,je?{...Le,key:Ve,map:z}:Le)}}return p(e,i,{side:"base"}),p(s,i,{side:"head"}),{root:i,places:u,
find:Pe(u)}}function pe(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function le(e,s){const i=e.inner.get(s)??pe([...e.keys,s]);return e.inner.set(s,i),i}function q(e,s){return e?.inner.
get(s)??e?.inner.get(J)}function Ee(e,{keys:s,texts:i,references:u},{place:f,slot:p},S){i.set(e,(i.get(e)??0)+1);const z=e.startsWith('"')?e.length>2:ye.test(s.findLast(v=>v!=="[]")??"")&&Number.isInteger(
Number(e));f&&z&&u.push({text:e,place:f,slot:p,value:S})}function Oe(e){if((0,c.jn)(e))return[];const s=e.type==="array"?e.items:[...e.members.values()];return[...s.flatMap(Oe),...s.some(xe)?[]:(0,c.YD)(
e)]}function xe(e){return e.type==="object"}function Re({members:e},s){return 2*[...e.keys()].filter(u=>!ye.test(u)&&s.has(u)).length>=e.size&&[...e.values()].every(xe)}function Pe(e){const s=new Map;
for(const i of e){const u=(f,p)=>{const S=V.findIndex(G=>G.test(f));if(S<0)return;const z=`${i.side} ${p}`,v=s.get(z)??[];v[S]=(v[S]??new Set).add(i),s.set(z,v)};i.key!==void 0&&u(J,JSON.stringify(i.key));
for(const[f,p]of i.value.members)(0,c.jn)(p)&&u(f,p.text)}return(i,u)=>{const f=s.get(`${u.side} ${i}`)?.find(p=>p);return f&&f.size<=Q?ze([...f],u):void 0}}function ze(e,s){const i=s?e.filter(f=>C(f,
s)):e;if(i.length===0&&s)return ze(e,s.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function C(e,s){return e!==void 0&&(e===s||C(e.outer,s))}var A=h(
5408);const se="source from origin src tail out".split(" "),F="target to dest destination head in".split(" "),H="next to goto target targets wire wires link links edge edges transition transitions con\
nection connections",Te=`${H} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
Me="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Ue=`${H} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),Ke="label title name condition if when event type relationship selectedRelationships".split(" "),Ze=60;function Be(e,s){const i=ie(e,s),u=st(i.root).flatMap(z=>He(z,i)),f=it(u),p=f.length>0?f:ft(
u,i),S=new Set(p.flatMap(({source:z,target:v})=>[z.field,v.field]));return{root:i.root,nodes:i.places.filter(({field:z})=>S.has(z)),edges:p}}function Je(e,s){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>s.includes(u.toLowerCase()))}function st(e){const s=[e];for(const i of s)s.push(...i.inner.values());return s}function He(e,{find:s}){const i=e.references.flatMap(z=>{const v=s(z.text,z.place);
return v?[{...z,field:e,target:v}]:[]}),u=i.filter(({place:z,target:v})=>!C(z,v)),f=i.length/e.references.length,p=f>=.5&&et(e.references)-et(i)<=2;return(f>=.9||p&&Je(e.keys.slice(-2),Te))&&2*u.length>=
i.length?[i]:[]}function et(e){return new Set(e.map(({text:s})=>s)).size}function it(e){const s=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,A.$z)(s,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(ct(i,se).map(f=>[f.place,f]));return ct(i,F).flatMap(f=>{const p=u.get(f.place),S=p&&{source:p.target,target:f.target,links:[p,f]};return S?[{...S,label:rt(f,f.place,
[]),item:f.place.value}]:[]})})}function ct(e,s){return e.filter(([u])=>u&&Je(u.field.keys.slice(-2),s)).sort((u,f)=>et(f)-et(u))[0]??[]}function ft(e,s){const[i,u]=[[],[]],f=new Set;for(const S of e){
const z=S.flatMap(_e=>mt(_e,s)),[v]=z;if(v===void 0||10*z.length<9*S.length)continue;const G=v.link.field.keys.slice(v.inside.field.keys.length),de=z.filter(({source:_e,inside:Le})=>_e!==Le);for(const{
inside:_e}of de)f.add(_e.key);const $e=Je(G,Me);if(!(!$e&&de.length===0&&!Je(G,Te)))for(const{link:_e,source:Le}of z){const je=_e.place===Le?void 0:_e.place,We={label:rt(_e,je,G),links:[_e],item:je?.value};
$e?u.push({source:_e.target,target:Le,...We}):i.push({source:Le,target:_e.target,...We})}}const p=i.length<u.length?u:i;return f.size>1||et(p.flatMap(({links:S})=>S))>1?p:[]}function mt(e,{find:s}){for(let i=e.
place;i;i=i.outer){const u=s(JSON.stringify(i.key),i),f=[i,u].find(p=>p?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function rt({slot:e,value:s},i,u){const f=Ke.map(z=>{const[
v,G]=[i?.field.inner.get(z),Lt(i?.value.members.get(z))];return v&&v.texts.size+(v.inner.get("[]")?.texts.size??0)>1||G.includes(" ")?G:""}),p=u.filter(z=>!Ue.includes(z.toLowerCase())),S=e===void 0?[]:
[`output ${e+1}`];return[Lt(s),...f].find(z=>z!=="")??[...p,...S].join(", ")}function Lt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>Ze?"":i}const Nt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},vt={same:"-->",added:"==>",removed:"-.->"},_t=40,Bt=500,yt=5e4,Ut=40,Pt=6;function Wt(e,s,{isWhole:i,hide:u}){const f=({
status:v})=>i||v!=="same",p=new Set([...e.filter(f),...s.filter(f).flatMap(ut)]),S=s.filter(v=>ut(v).some(f)).flatMap(ut);if(p.size===0)return{};for(const v of[new Set([...p,...S]),p]){const G=s.filter(
$e=>ut($e).every(_e=>v.has(_e)));if(v.size>_t||G.length>Bt)continue;const de=Tt(e.filter($e=>v.has($e)),G,u);if(de.length<=yt)return{picture:de}}return{note:`The picture is left out: it would have ${p.
size>_t?(0,ee.hS)(p.size,"node"):"too many connections"}.`}}function ut({source:e,target:s}){return[e,s]}function Tt(e,s,i){const u=new Map(e.map((p,S)=>[p,`n${S+1}`])),f=e.map(p=>`  ${u.get(p)}["${Nt[p.
status]}${xt(i(p.label))||"?"}"]`);for(const{source:p,target:S,label:z,status:v}of s){const G=`${Nt[v]}${xt(i(z))}`.trim();f.push(`  ${u.get(p)} ${vt[v]}${G===""?"":`|"${G}"|`} ${u.get(S)}`)}for(const[
p,S]of Object.entries(Et)){const z=e.filter(v=>v.status===p).map(v=>u.get(v));z.length>0&&f.push(`  classDef ${p} ${S}`,`  class ${z.join()} ${p}`)}return[`flowchart ${At(e,s)>Pt?"TD":"LR"}`,...f].join(
`
`)}function At(e,s){const i=new Set(s.map(({target:p})=>p)),u=e.filter(p=>!i.has(p)),f=new Map((u.length>0?u:e.slice(0,1)).map(p=>[p,1]));for(const[p,S]of f)for(const{source:z,target:v}of s)z===p&&!f.
has(v)&&f.set(v,S+1);return Math.max(...f.values())}function xt(e){return(0,o.RK)((0,o.Jj)(e.replace(/\s+/g," ").trim(),Ut)).replace(St,s=>s==='"'?"#quot;":`#${s.codePointAt(0)};`)}const St=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
qt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Dt="* if when id name label title type key handle condition event relationships".split(" ");function Rt(e,s=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,f]=[e.base??i,e.head??i],p=(0,ue.j9)([f,u]),S=Be(u,f),z=en(e,S,p),v=[...new Set(z.values())].sort((je,We)=>je.rank-We.rank),G=Gt(S,z),de=G.filter(je=>je.status!==
"same"),$e=Ht(S,de);It(e,v,p,$e);const _e=new Map(G.map(({item:je,source:We,target:Ve})=>[je,`${We.label} \u2192 ${Ve.label}`])),Le=je=>je.filter(({status:We})=>We!=="removed").length;return{...Wt(v,G,
{isWhole:e.status!=="modified",hide:s}),connections:tn(de),size:{nodes:Le(v),connections:Le(G)},tells:$e,labelOf:p.labelOf,endsOf:je=>_e.get(je)}}function jt({side:e}){return e==="head"}function gt(e){
return e&&[e.key,gt(e.outer)]}function en({matches:e},{nodes:s},i){const u=de=>de.key===void 0?`${de.value.id}`:JSON.stringify(gt(de)),f=new Map(s.map((de,$e)=>[de,$e])),p=(0,A.$z)(s.filter(jt),u),S=(0,A.
$z)(e,({base:de})=>de.id),z=de=>{const $e=S.get(de.value.id)?.shift();return($e&&p.get(`${$e.head.id}`)?.shift())??p.get(u(de))?.shift()},v=new Map;let G=0;for(const de of s){if(v.has(de))continue;const $e=jt(
de)?de:z(de);G=($e&&f.get($e))??G+1e-6;const _e=$e===void 0?"removed":$e===de?"added":"same",Le=$e??de,je={label:$t(Le,i),status:_e,rank:G,place:Le,old:_e==="same"?de:void 0};v.set(de,je).set(Le,je)}return v}
function $t({key:e,value:s,array:i},u){const[f,p,...S]=["type","componentType",...s.members.keys()].map(v=>(0,c.TN)(s,v)),[z="?"]=[f,p,(0,c.TH)(s),...S].filter(v=>v!==void 0);return e??u.nameOf(s,i)??
(0,c.e1)(z)}function Gt({edges:e},s){const i=e.flatMap(v=>{const[G,de]=[s.get(v.source),s.get(v.target)];return G&&de?[{...v,source:G,target:de,status:jt(v.source)?"added":"removed"}]:[]}),u=({source:v,
target:G,label:de})=>`${v.rank} ${G.rank} ${de}`,f=(0,A.$z)(i,({status:v})=>v),p=(0,A.$z)(f.get("removed")??[],u);return[...(f.get("added")??[]).map(v=>p.get(u(v))?.pop()?{...v,status:"same"}:v),...[...p.
values()].flat()].sort((v,G)=>v.source.rank-G.source.rank||v.target.rank-G.target.rank)}function tn(e){const s=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:
f.target.rank}`;for(const[f,p,...S]of(0,A.$z)(e,u).values()){if(!f||!p||S.length>0||f.status===p.status)continue;[f.source,f.target,p.target].every(({old:v})=>v)&&!s.has(f)&&!s.has(p)&&s.set(f,p).set(
p,f)}}return e.flatMap(i=>{const u=s.get(i);return u&&i.status==="removed"?[]:[{...i,kind:u?"rewired":i.status,was:u}]})}function Ht({root:e,nodes:s},i){const u=new Set(i.flatMap(v=>v.links.map(({field:G})=>G))),
f=new Set(i.map(({item:v})=>v)),p=new Set([e,...s.map(({field:v})=>v)]),S={added:new Set,removed:new Set};for(const v of i){const G=[v.source.label,v.target.label,...v.label.split(", ")].map(de=>JSON.
stringify(de));for(const de of[...G,...v.links.map($e=>$e.text)])S[v.status].add(de)}function z(v,G,de){if(G===void 0||p.has(G))return[{text:de,field:e}];const $e=G.keys.at(-1)===J?[{text:JSON.stringify(
de),field:G}]:[];if("text"in v)return[...$e,{text:v.text,field:G}];const _e="members"in v?[...v.members]:[],Le="items"in v?v.items.map(je=>["[]",je]):_e;return[...$e,...Le.flatMap(([je,We])=>z(We,q(G,
je),je))]}return({path:v,...G})=>{const de=v.map(Le=>Le.type==="member"?Le.key:"[]"),$e=v.some(Le=>Le.type==="item"&&f.has(Le.item)),_e=(Le,je)=>{const We=z(Le,de.reduce(q,e),`${de.at(-1)}`),Ve=We.some(
({field:ot})=>u.has(ot)),pt=({text:ot,field:an})=>{if(u.has(an))return je.has(ot);const gn=`${an.keys.findLast(sr=>sr!=="[]")}`;return qt.includes(gn)||je.has(ot)&&Je([gn],Dt)||Ve&&Kt(ot,an)};return(Ve||
$e)&&We.every(pt)};return G.kind==="modified"?_e(G.from,S.removed)&&_e(G.to,S.added):"value"in G&&_e(G.value,S[G.kind])}}function Kt(e,{texts:s}){const i=s.get(e)??0,u=[...s.values()].reduce((f,p)=>f+
p,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function It(e,s,{componentOf:i},u){const f=ge(e),p=s.flatMap(v=>{const{value:G,array:de}=v.place,$e=(0,ue.qU)(G)===void 0?i(G,de):void 0;return[G.id===
v.old?.value.id?void 0:G,$e].map(_e=>({owner:_e,node:v}))}),S=(0,A.$z)(p,({owner:v})=>v);S.delete(void 0);const z=new Map(e.matches.map(({path:v,head:G})=>[v.at(-1),G]));for(const v of e.changes){if(u(
v)||f(v))continue;const G=v.path.map($e=>z.get($e)).reverse(),de=["value"in v&&v.value,...G].find($e=>S.has($e));for(const{node:$e}of S.get(de)??[])$e.status==="same"&&($e.status="modified")}}var Ft=h(
8965);const Mt=2,Xt=1e3,Jt=240,Vt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Ct="...";function Yt(e,s){const i=[
Ot(e??s),Ot(s??e)],[u,f]=[N(e,i[0]),N(s,i[1])],p=te(u,f);return i[0]===i[1]?p:[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...p]}function Ot(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function N(e,s){return(e?.split(s==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>Vt.reduce(Z,[u]).map((f,p)=>p===0?f:Ct+f))}function Z(e,s){return e.flatMap(i=>i.length>Jt?Array.from(i.matchAll(s),([u])=>u):i)}function te(e,s){const i=new Set(e),f=s.some(S=>i.has(
S))?(0,Ft.E)([...e],[...s],{maxEditLength:Xt}):void 0;if(f===void 0)return[...t(e,s),...ce("+",s)];let p=0;return f.flatMap(({added:S,removed:z,value:v},G)=>{const de=f[G+1];if(z)return t(v,de?.added?
de.value:[]);const[$e,_e]=[G===0?0:Mt,v.length-Mt],Le=p+r(v.slice(0,_e+1));return p+=r(v),S?ce("+",v):de===void 0?ce(" ",v.slice(0,$e)):_e-$e<2?ce(" ",v):[...ce(" ",v.slice(0,$e)),`@@ line ${Le} @@`,...ce(
" ",v.slice(_e))]})}function ce(e,s){return s.map(i=>`${e} ${i}`)}function r(e){return e.filter(s=>!s.startsWith(Ct)).length}function t(e,s){const i=new Map(e.map(p=>[a(p),p])),u=s.flatMap(p=>n(i.get(
a(p))??p,p));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...ce("-",e)]}function n(e,s){if(a(e)!==a(s))return[];const[i,u]=[e.normalize(),s.normalize()],f=D(e)===D(s)?
[]:["Unicode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return D(e.normalize())}function D(e){return e.replace(/\s/g,"")}function K(e,s){let[
i,u]=[0,s];const p=[...(0,A.$z)(e,z=>z.startsWith("@@ line ")?++i:i).values()].flatMap(z=>{const v=ne(z,u);return u-=Ce(z),v}),S=e.filter(ke).length-p.filter(ke).length;return S===0?p:[...p,`@@ ${(0,ee.
hS)(S,"more changed line")} @@`]}function ne(e,s){const i=S=>S.startsWith("-"),u=Ce(e.filter(i)),f=Ce(e)-u,p={removed:Math.max(s/2,s-f),others:Math.max(s/2,s-u)};return e.filter(S=>{const z=i(S)?"remo\
ved":"others";return p[z]-=S.length+1,p[z]>=0})}function ke(e){return e.startsWith("-")||e.startsWith("+")}function Ce(e){return e.reduce((s,i)=>s+i.length+1,0)}var be=h(7856);const he={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ne=80,Ye=8;function qe(e,s,i){if(e.type==="string")return at(dt((0,c.e1)(e.text)),s,i);const[
u="",...f]=Qe(e,s);return f.length>0||u.length>Ne?void 0:(0,o.SS)(u,1/0)}function at(e,s,i){const u=s.mask(e).shown;if(u.length>Ne||u.includes(`
`))return;const f=tt(e,s,i);return(0,o.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${nt(f,s)})`)}function tt(e,{labelOf:s},i){const u=s(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(p=>(0,c.jn)(p)&&(0,c.e1)(p.text)===u)?void 0:u}function Qe(e,s,i){const{mask:u}=s;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const G=dt((0,c.e1)(e.text)),
{shown:de}=u(G);if(de.includes(`
`))return["|",...lt(de.split(`
`))];const $e=tt(G,s,i);return[JSON.stringify(de)+($e===void 0?"":` (${u($e).shown})`)]}const[f="",p=""]=e.type==="array"?"[]":"{}",S=e.type==="array"?e.items.map(G=>Qe(G,s)):Array.from(e.members,([G,
de])=>{const[$e,..._e]=(0,be.$C)(G,de,e)?[ee.v5]:Qe(de,s,e);return[`${JSON.stringify(u(G).shown)}: ${$e}`,..._e]}),z=f+S.join(", ")+p;return z.length<=Ne&&S.every(G=>G.length===1)?[z]:[f,...lt(S.flat()),
p]}function lt(e){return e.map(s=>`  ${s}`)}function dt(e){if(!e.includes("%"))return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(e)?s:e}catch{return e}}function nt(e,{
mask:s},i=100){return(0,o.SS)(s(e).shown,i)}function bt(e,s,i=!1){const u=Fe(e),f=i?1/0:100,p=e.flatMap((S,z)=>{if(S.type==="element")return[(0,o.SS)(`[${S.index}]`)];if(S.type==="item"){const G=s.endsOf(
S.item),de=G===void 0?S.label:i?`${G} (${S.label})`:G,$e=z===u-1&&S.hint!==void 0?` (${nt(S.hint,s)})`:"";return[`**${nt(de,s,f)}**${$e}`]}return!i&&e.slice(z+1).find(({type:G})=>G!=="member")?.type===
"item"?[]:[nt(S.key,s,f)]});return p.length>Ye&&!i&&p.splice(2,p.length-Ye+1,"\u2026"),p.join(" \u203A ")||"the whole file"}function nn(e,s){const i=S=>e.map(({path:z,kind:v})=>(v?`${he[v]} `:"")+bt(z,
s,S)),[u,f]=[i(!1),i(!0)],p=(0,ue.Vn)(u);return un(u.map((S,z)=>p.get(S)===1?S:f[z]??S))}function un(e){const[s,i]=[(0,ue.Vn)(e),new Map];return e.map(u=>{const[f=1,p]=[s.get(u),(i.get(u)??0)+1];return i.
set(u,p),f===1?u:`${u} (${p} of ${f})`})}const kt="  ",dn=3,En=5,vn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,rn={line:": changed, hidden"};function zt(e,s){
const i=[...(0,A.$z)(e,Sn).values()],u=i.filter(S=>S.length<dn).flat(),f=nn(u,s),p=new Map(u.map((S,z)=>{const{line:v,...G}=Zt(S,s);return[S,R(`- ${f[z]}${v}`,{changes:1,...G})]}));return i.flatMap(S=>{
const z=S.flatMap(v=>p.get(v)??[]);return z.length===0?$n(S,s):z})}function Sn(e){const s=Fe(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(p=>"id"in p?[p.id]:[]);if(s===
0||s===e.path.length||u.length===0)return e;const f=e.path.slice(s).map(p=>p.type==="member"?p.key:"index"in p&&p.index);return JSON.stringify([e.kind,u,f])}function $n(e,s){const[i]=e,{line:u,under:f=()=>""}=Zt(
i,s),p=ln(fn(e,s)),S=i.kind==="modified"?"":` ${i.kind}`,z=`- ${he[i.kind]} ${on(i,s)}${u}${S} in ${p.line}`;return R(z,{changes:e.length,under:v=>f(v)+(p.under?.(v)??"")})}function fn(e,s){const i=e.
map(({path:u})=>({path:u.slice(0,Fe(u))}));return nn(i,s)}function on({path:e},s){return bt(e.slice(Fe(e)),s)}function Zt(e,s){if(e.kind==="modified")return hn(e,s);if("value"in e)return kn(e,s);if(e.
kind==="moved"){const[p,S]=[e.from,e.path].map(z=>bt(z.slice(0,-1),s,!0));return{line:`: moved from ${p} to ${S}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(p=>({path:[
p]})),u=ln(nn(i,s)),f=u.under?`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const s=(0,ee.hS)(e.length,"item"),
i=pn(s,kt+e.join(", "));return{line:s,under:u=>i.length<=u?i:""}}function hn({path:e,from:s,to:i},u){if(s.type==="hidden"||i.type==="hidden")return{line:""};if((0,be._p)(e,s,i))return rn;if(s.type==="\
string"&&i.type==="string")return On((0,c.e1)(s.text),(0,c.e1)(i.text),u);const[f,p]=[Qe(s,u).join(`
`),Qe(i,u).join(`
`)];if(f===p)return rn;const[S,z]=[qe(s,u),qe(i,u)];return S!==void 0&&z!==void 0?{line:`: ${S} \u2192 ${z}`}:{line:"",under:Qt(f,p)}}function On(e,s,i){const u=[dt(e),dt(s)],f=u[0]!==u[1]&&(u[0]!==e||
u[1]!==s),[p,S]=f?u:[e,s],z=f?" (percent-encoded)":"",[v,...G]=(0,j.qy)(p,S)?.changes??[];if(v!==void 0){const Ve=`${z} (JSON in a text)`;if(G.length===0&&v.kind==="modified"){const ot=hn(v,i);return{
...ot,line:`${Ve} \u203A ${bt(v.path,i)}${ot.line}`}}const pt=R("",{parts:zt([v,...G],i)});return{line:Ve,under:ot=>`
${mn(k(pt,ot).join(""))}`}}const[de,$e]=[i.mask(p),i.mask(S)];if(de.shown===$e.shown)return{line:z+rn.line};const _e=de.hidden===$e.hidden?"":" (hidden values differ, too)",[Le,je]=[at(p,i),at(S,i)];if(Le===
void 0||je===void 0)return{line:z+_e,under:Qt(de.shown,$e.shown)};const We=n(de.shown,$e.shown).join(", ");return{line:`${z}: ${Le} \u2192 ${je}${We&&` (${We})`}${_e}`}}function kn({kind:e,path:s,value:i},u){
if(i.type==="hidden")return{line:""};if((0,be._p)(s,i))return{line:": hidden"};const f=i.type==="object"?void 0:qe(i,u);if(f!==void 0)return{line:`: ${f}`};const S=i.type==="string"?u.mask(dt((0,c.e1)(
i.text))).shown:Qe(i,u).join(`
`),z=_e=>e==="added"?Qt(void 0,S,_e):Qt(S,void 0,_e);if(i.type==="array")return{line:"",under:z((0,ee.hS)(i.items.length,"element"))};if(i.type!=="object")return{line:"",under:z()};const v=z((0,ee.hS)(
i.members.size,"field")),{line:G,left:de}=_n(i,s.at(-1),u),$e=G===""?"":`: ${G}`;return de==="nothing"?{line:$e}:{line:$e,under:de==="place"?_e=>_e===1/0?v(_e):"":v}}function _n(e,s,i){const u=s?.type===
"item"?s:void 0;if(e.members.size===0&&!u)return{line:"`{}`",left:"nothing"};const f=G=>(0,c.jn)(G)&&[u?.label,u?.hint].includes((0,c.e1)(G.text)),p=[...e.members].filter(([,G])=>!u||!f(G)),S=p.filter(
([G,de])=>!u||!Ae(G,de)),z=S.map(([G,de])=>{const $e=(0,be.$C)(G,de,e)?(0,o.SS)(ee.v5):qe(de,i,e);return $e&&`${nt(G,i)}: ${$e}`}),v=z.join(", ");return z.includes(void 0)||v.length>vn?{line:Tn(e,f,i),
left:"more"}:{line:v,left:S.length<p.length?"place":"nothing"}}function Tn(e,s,i){const u=new Map,f=(S,z,v)=>{v>(u.get(S)?.weight??0)&&u.set(S,{text:z,weight:v})},p=(S,z,v)=>{if(S.type==="array")for(const Le of S.
items)p(Le,z,v+1);if(S.type==="object")for(const[Le,je]of S.members)(0,be.$C)(Le,je,S)?f(Le,ee.v5,ht.max):p(je,Le,v+1);if(S.type!=="string")return;const G=(0,c.e1)(S.text),de=xn.test(z)||s(S)||Ie(G)||
i.labelOf(G)!==void 0;if(G.length<ht.min||de)return;const $e=G.includes("://")?2*ht.max:Math.min(G.length,ht.max),_e=i.countOf(G)>ht.usual?ht.usualWeight:1;f(z,i.mask(dt(G)).shown,_e*$e/(v+1))};return p(
e,"",0),[...u].sort(([,S],[,z])=>z.weight-S.weight).filter(([,{weight:S}],z)=>z===0||z<ht.texts&&S>ht.usualWeight*2*ht.max).map(([S,{text:z}])=>`${nt(S,i)}: ${(0,o.SS)(JSON.stringify((0,o.Jj)(z,ht.max)),
1/0)}`).join(", ")}function Qt(e,s,i){const u=(0,o.EU)(Yt(e,s),"diff",kt);return f=>{const p=u.length<=f?u:An(u,f);return i===void 0?`
${p}`:pn(i,p)}}function An(e,s){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(kt.length));return[...i.slice(0,1),...K(u,s).map(f=>kt+f),...i.slice(-1)].join(`
`)}function pn(e,s){return`
${kt}<details><summary>${e}</summary>

${s}
${kt}</details>`}function mn(e){return e.replace(/^(?=.)/gm,kt)}const Rn=100,wn=5;function In(e,s){const i=e.kind==="json"?Rt(e,_e=>s(_e).shown):void 0,u=(0,j.Z)(()=>(0,ue.Vn)((0,c.PX)(e.head??e.base))),
f={mask:s,labelOf:_e=>_e.length>Rn?void 0:i?.labelOf(JSON.stringify(_e)),endsOf:_e=>i?.endsOf(_e),countOf:_e=>u().get(_e)??0},p=yn((0,M.xS)(e)),S=e.status==="modified",z=S?Nn(e,f,i):zt(Dn(e),f),{nodes:v=0,
connections:G=0}=i?.size??{},de=v===0?"What is in it":`${(0,ee.hS)(v,"node")}, ${(0,ee.hS)(G,"connection")}`,$e=S?z:I(de,z,{changes:p,folded:!0});return[...Mn(i),R(Cn(e,s),{parts:[...$e,...Ln(e,f)],changes:p})]}
function yn({added:e,modified:s,removed:i}){return e+s+i}function Mn(e){return e?.note!==void 0?[R(e.note)]:e?.picture?[R((0,o.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Cn({name:e,kind:s,status:i,changes:u},f){const p=`**${nt(e,{mask:f})}**`;return i!=="modified"?`${he[i]} ${p}: file ${i}`:s==="bi\
nary"||s==="variables"&&u.length===0?`${he.modified} ${p}: content modified`:s==="variables"?`${p} (values are never shown)`:p}function Ln({references:e},s){if(e.length===0)return[];const i=e.slice(0,
wn).map(({path:S,from:z,to:v})=>`${bt(S,s)} (${nt(z,s)} \u2192 ${nt(v,s)})`),u=e.length>wn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",p=`${(0,ee.hS)(e.length,"reference")} to\
 new IDs and names ${f} counted`;return[R(`${p}: ${i.join(", ")}${u}`)]}function Nn(e,s,i){const u=ge(e),f=i?.connections??[],p=new Set(f.map(({item:Le})=>Le)),S=(0,A.$z)(e.text?[Pn(e.text)]:e.changes,
Le=>i?.tells(Le)?"told":"value"in Le&&p.has(Le.value)?"connection":u(Le)?"layout":Un(Le.path,s)?"item":"rest"),[z,v]=[S.get("layout")??[],S.get("connection")??[]],G=zt(S.get("rest")??[],s),de=jn(f,v,s),
$e=(S.get("told")?.length??0)+v.length,_e=`Layout and bookkeeping: ${(0,ee.hS)(z.length,"change")}`;return[...zt(S.get("item")??[],s),...I("Connections",de,{noun:"connection",changes:$e}),...de.length===
0?G:I("Elsewhere in the file",G),...I(_e,Bn(z,e,s),{folded:!0})]}function Un(e,{labelOf:s}){return e.some(i=>i.type==="item"||i.type==="member"&&s(i.key)!==void 0)}function Pn({base:e,head:s}){return{
kind:"modified",path:[],from:sn(e),to:sn(s)}}function sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Dn({base:e,head:s,text:i,status:u,changes:f}){const p=u==="removed"?"removed":
"added",S=(v,G)=>{const de=(0,ue.Vg)(v,()=>{});return!(G.length<3&&de.length>0&&de.every(_e=>_e.value.type==="object"))&&(G.length>0||v.type!=="object")?[{kind:p,path:G,value:v}]:de.flatMap(({step:_e,
value:Le})=>_e.type==="member"?S(Le,[...G,_e]):[{kind:p,path:[...G,_e],value:Le}])},z=e??s??(i&&sn(i.base??i.head));return z?S(z,[]):f}function jn(e,s,i){const u=new Map(s.map(S=>["value"in S&&S.value,
S])),f=Fn(e,u),p=un(f.map(S=>zn(S,i)));return f.map(([{item:S}],z)=>{const v=u.get(S),{line:G,under:de=()=>""}=v?Zt(v,i):{line:""};return R(`${p[z]}${de(0)===""?G:""}`,{under:de})})}function Fn(e,s){const i={
added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:p,target:S,item:z}=u;if(f==="rewired"||s.has(z))return[[u]];const v=i[f].get(p),G=v??[u];return v&&v.push(u),i[f].delete(p),i[f].
set(S,G),v?[]:[G]})}function zn(e,s){const[{kind:i,source:u,target:f,was:p}]=e,S=de=>`**${nt(de.label,s)}**`,z=de=>de===""?"":` (${nt(de,s)})`,v=e.map(de=>` \u2192 ${S(de.target)}${z(de.label)}`),G=p?.
target===f?z(p.label)||" without a label":p&&` ${S(p.target)}`;return`- ${he[i]} ${S(u)}${v.join("")}${G===void 0?"":`, was${G}`}`}function Bn(e,s,i){return[...(0,A.$z)(Xe(e,s),f=>f.kind+on(f,i)).values()].
flatMap(f=>{const p=f.map(G=>Zt(G,i));if(f.length<dn||Fe(f[0].path)===0||p.some(({under:G})=>G))return zt(f,i);const S=fn(f,i),z=mn(p.map(({line:G},de)=>`- ${S[de]}${G}`).join(`
`)),v=`- ${he[f[0].kind]} ${on(f[0],i)} of ${(0,ee.hS)(f.length,"item")}`;return R(v,{changes:f.length,under:G=>z.length>G?"":`
${z}`})})}const Wn="<!-- workflow-report -->",Gn=6e4,Hn=1e3;function Kn(e){const{workflows:s,missing:i}=e,u=(0,be.lb)(e),p=["changed","added","removed"].flatMap(v=>s.filter(G=>G.status===v)).map(v=>{const G=yn(
v.counts);return{workflow:v,changes:G,parts:v.files.flatMap(de=>In(de,u))}}),S=Vn(e,u),z=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:v=Gn,maxBytes:G=1/0,headings:de=!0,
mark:$e=!0}={})=>{const _e=p.map(({workflow:We,...Ve})=>R(Jn(We,u,de),Ve)),Le=R(z,{parts:[...I("",_e,{noun:"workflow"}),...S]}),je=$e?`${Wn}
`:"";for(let We=Math.min(v,G);;){const Ve=[je,...k(Le,We-je.length-1),`
`],pt=G===1/0?0:Buffer.byteLength(Ve.join(""));if(pt<=G||We<Hn)return Ve;We=Math.floor(We*G*.99/pt)}}}function Xn(e,s){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${s}</summary>

${e}
</details>
`}function Jn({name:e,status:s,counts:i},u,f){const p=f?"### ":"",S=e===void 0?void 0:nt(e,{mask:u});return s==="added"||s==="removed"?`${p}${he[s]} ${S===void 0?"Workflow":`${S}: workflow`} ${s}`:f?`${p}${S===
void 0?"":`${S}: `}${(0,M.cq)(i)}`:""}function Vn({workflows:e,notCompared:s=[]},i){const u=(S,z)=>{const v=S.flatMap(G=>G===void 0?[]:[nt(G,{mask:i})]).join(", ");return S.length===0?[]:[R(z(v),{least:z(
(0,ee.hS)(S.length,"workflow"))})]},f=e.flatMap(({name:S,status:z})=>z==="unchanged"?[S]:[]),p=e.flatMap(({name:S,variablesCompared:z})=>z?[]:[S]);return[...e.length===0?[R("No workflow was compared")]:
[],...u(f,S=>S===""?"No changes":`${S}: no changes`),...u(p,S=>`The environment variables${p.length===e.length?"":` of ${S}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(s,S=>`${S}: not compared, because the step failed`)]}var Yn=h(8725),Zn=h(276),Qn=h(4022),qn=h(6584);async function er(e){const s=Kn(e),i={"report.md":s(),"full-report.md":s({maxLength:1/0})};
return(0,Zn.n0)(await(0,Qn.N9)("the report",i)),s}const nr=900*1024;function rr(e,s,i,u){const f=nr-Buffer.byteLength(i.join()),p=e({headings:s,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
p:Xn(p,u)}function or(e){const s=(0,M.AS)(e);if(s.length===0)return;const i=s.slice(0,20).map(qn.bY),u=s.length>20?` and ${(0,ee.hS)(s.length-20,"more line")}`:"";(0,Yn.lm)(`No field matched ${i.join(
", ")}${u} in ignore. Check the spelling.`)}}),6584:((ve,Se,h)=>{h.d(Se,{LO:()=>y,Rr:()=>X,bY:()=>l,yG:()=>B});var M=h(3024),ee=h(6760),ue=h(5806),me=h(7596),fe=h(706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function U(O,Y=W){return[Y,({input:P})=>`contains ${T(P)}. ${O}`]}function b(...O){return Y=>{for(const[P,re]of O){const ae=P.exec(Y);if(ae)throw new Error(typeof re=="string"?re:re(ae))}return Y}}function B(O){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(O))return O.toLowerCase()==="true";throw new Error(`must be true or false, not ${l(O)}`)}function R(O,Y=!1){return P=>{const re=Number(P);if((Y?/^\d+$/:/^\d+(\.\d+)?$/).
test(P)&&re>0&&re<=O)return re;const ae=O===1/0?"":` and at most ${O}`;throw new Error(`must be a ${Y?"whole ":""}number above 0${ae}, not ${l(P)}`)}}const I=b(U("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,O])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${O}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function k(O){return parseHost(I(O))}function d(O){if(isId(O))return O;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${l(O)}`)}const L=b(U("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,O])=>`begins with "${O}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),E="is too long: at most 200 characters",$=b([new RegExp("\\\
p{C}","u"),({input:O})=>`must not contain control characters: ${l(O)}`],[/.{201}/u,E]),m=b([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:O})=>`can't be a name: ${l(O)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:O})=>`must not end in .zip, which the action adds: ${l(O)}`],[/.{201}/u,E]);function _(O){const Y=refusal(m(O));if(Y!==void 0)throw new Error(`can't be a name: ${l(O)} ${Y}`);
if(Buffer.byteLength(O)>240)throw new Error(E);return O}function o(O){if(O!=="any"){if(/^[0-9a-f]{64}$/i.test(O))return O.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,ee.resolve)(process.env.GITHUB_WORKSPACE??"")}const j=b([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([
,O])=>`begins with ${O}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function X(O){return(0,ee.resolve)(c(),j(O))}function w(O){const Y=X(
O);if(existsSync(Y))return Y;throw new Error(y(O))}function y(O){const Y=!(0,M.existsSync)(c())||(0,M.readdirSync)(c()).length===0;return`doesn't exist: ${l(O)}${Y?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function l(O){const Y=T(O);return`"${(0,fe.OX)(O,60)}"${Y===""?"":` with ${Y}`}`}function T(O){const Y=(O.match(new RegExp(W,"gu"))??[]).map(ae=>ae.codePointAt(0)??0),
P=[...new Set(Y)].map(ae=>`U+${ae.toString(16).toUpperCase().padStart(4,"0")}`),re=P.length===1?"an invisible character":"invisible characters";return P.length===0?"":`${re} (${P.slice(0,5).join(", ")}\
)`}}),1124:((ve,Se,h)=>{h.d(Se,{AS:()=>U,Hq:()=>fe,RG:()=>ee,cq:()=>b,cz:()=>ue,xS:()=>me,xW:()=>W});var M=h(706);const ee={type:"hidden"};function ue(B){const R=I=>B.reduce((k,d)=>k+d[I],0);return{added:R(
"added"),modified:R("modified"),removed:R("removed")}}function me({status:B,changes:R,references:I}){const k={added:0,modified:0,removed:0};if(B!=="modified")return{...k,[B]:1};if(R.length===0&&I.length===
0)return{...k,modified:1};for(const{kind:d}of R)k[d==="added"||d==="removed"?d:"modified"]++;return k}function fe({workflows:B}){return B.some(({status:R})=>R!=="unchanged")}function W({workflows:B}){
return ue(B.map(({counts:R})=>R))}function U({workflows:[B,...R]}){return B?.unusedIgnores.filter(I=>R.every(({unusedIgnores:k})=>k.includes(I)))??[]}function b({modified:B,added:R,removed:I}){return Object.
entries({modified:B,added:R,removed:I}).flatMap(([d,L])=>L===0?[]:[`${(0,M.zD)(L)} ${d}`]).join(", ")||"no changes"}}),3436:((ve,Se,h)=>{h.d(Se,{Gg:()=>B,Ms:()=>E,Op:()=>d,PX:()=>k,Rk:()=>ue,TH:()=>b,
TN:()=>W,YD:()=>U,ZM:()=>fe,dj:()=>_,e1:()=>L,eX:()=>me,jn:()=>I});var M=h(8142),ee=h(2899);const ue=["id","_id","key","name"],me=["name","title","label","displayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function W(o,c){if(o.type!=="object")return;const j=o.members.get(c)??o.matchOnly?.get(c);return j&&I(j)&&/^("[^"]|[-\d])/.test(j.text)?j.text:void 0}function U(o){return o.type==="object"?[...o.members.
keys()]:[]}function b(o){return R(o,["id","_id","key"])??R(o,U(o).sort().filter(c=>fe.test(c)))}function B(o){return R(o,me)}function R(o,c){const j=c.find(X=>W(o,X)!==void 0);return j&&W(o,j)}function I(o){
return o.type==="string"||o.type==="literal"}function k(o){return o===void 0?[]:I(o)?[L(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(k)}function d(o,c,j){return j&&ue.includes(o)&&
I(c)}function L(o){return o.startsWith('"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class E{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,j=X=>{}){this.#n=c,this.#e=c.lines.length===0,this.#t=
j}read(c){const{fields:j,orders:X}=this.#n,w=y=>(0,ee.pi)(j,y,this.#t);return(0,M.q)(c,void 0,{enter:(y,l="")=>this.#e?void 0:{key:l,outer:y},scalar:y=>this.scalar(y),array:(y,l)=>{const T=y.length>0&&
w({key:"",outer:l});return this.array(T?[]:y,(0,ee.pi)(X,l,this.#t))},object:(y,l)=>{let T;for(const[O,Y]of j.size===0?[]:y)w({key:O,outer:l})&&(y.delete(O),ue.includes(O)&&(T=(T??new Map).set(O,Y)));
return this.object(y,T)}})}scalar(c){let j=this.#r.get(c);return j===void 0&&(j={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,j)),j}array(c,j=!1){const X=j?c.toSorted((l,T)=>l.
id-T.id):c;let w=X.length;for(const{id:l}of X)w=m(w,l);const y=this.#i(w,{type:"array",id:this.#s+1,items:X,unordered:j});return this.#e?y:{type:"array",id:y.id,items:c,unordered:j}}object(c,j){let X=~c.
size;for(const[y,{id:l}]of c)X=X+m(this.scalar(y).id,l)|0;const w=this.#i(X,{type:"object",id:this.#s+1,members:c,matchOnly:j});return this.#e?w:{type:"object",id:w.id,members:c,matchOnly:j}}#i(c,j){for(let X=c;;X=
X+1|0){const w=this.#o.get(X);if(w&&$(w,j))return w;if(!w)return this.#o.set(X,j),this.#s++,j}}}function $(o,c){if(o.type==="array")return c.type==="object"||o.items.length!==c.items.length?!1:o.items.
every(({id:j},X)=>j===c.items[X]?.id);if(c.type==="array"||o.members.size!==c.members.size)return!1;for(const[j,{id:X}]of c.members)if(o.members.get(j)?.id!==X)return!1;return!0}function m(o,c){const j=Math.
imul(o^o>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(j^j>>>13,695872825)}function _(o){if(I(o))return o.text;if(o.type==="array"){const j=o.items.map(_);return`[${(o.unordered?j.sort():
j).join()}]`}return`{${Array.from(o.members,([j,X])=>`${JSON.stringify(j)}:${_(X)}`).sort().join()}}`}}),2899:((ve,Se,h)=>{h.d(Se,{K$:()=>M,pi:()=>ue,wo:()=>ee});const M=ee("");function ee(W){const U=new Set,
[b,B]=[new Map,new Map];for(const[R,I]of W.split(/\r\n|\r|\n/).entries()){const k=I.trim();if(k===""||k.startsWith("#"))continue;const[d,L]=k.endsWith("[]")?[k.slice(0,-2),B]:[k,b],E=d.split(".").reverse(),
$=me(d);if(E.includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(E.every(m=>m==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything\
 (name a key)`);U.add(k),L.set($,[...L.get($)??[],{line:k,keys:E}])}return{lines:[...U],fields:b,orders:B}}function ue(W,U,b){if(W.size===0||U===void 0)return!1;const B=["*",me(U.key)].flatMap(R=>W.get(
R)??[]).filter(({keys:R})=>fe(U,R));for(const{line:R}of B)b(R);return B.length>0}function me(W){return W.slice(W.lastIndexOf(".")+1)}function fe(W,U){if(W===void 0||U.length===0)return U.length===0;const b=U[0]===
"*"?["*"]:W.key.split(".").reverse();return b.every((B,R)=>B===U[R])&&fe(W.outer,U.slice(b.length))}}),2742:((ve,Se,h)=>{h.d(Se,{OD:()=>V,qy:()=>x,Z:()=>ye,yR:()=>oe});var M=h(3436),ee=h(2899),ue=h(1345);
function me(J,Q){const ie=Q.size===0?void 0:Q.get(JSON.stringify(J));return ie===void 0?J:(0,M.e1)(ie)}function fe({base:J,head:Q}){return J===Q?[]:M.Rk.flatMap(ie=>{const[pe,le]=[(0,M.TN)(J,ie),(0,M.
TN)(Q,ie)];return pe!==le&&pe?.startsWith('"')&&le?.startsWith('"')?[[pe,le]]:[]})}function W(J,Q){const ie=new Map;for(const[le,q]of J)ie.set(le,(ie.get(le)??new Set).add(q));const pe=([le,q])=>ie.get(
le)?.size===1&&Q.base.get(le)===1&&Q.head.get(q)===1;return new Map(J.filter(pe))}function U(J){const Q=ie=>{const pe=new Map,le=(q,Ee)=>{if(q.type==="array")for(const xe of q.items)le(xe,!0);if(q.type!==
"object")return;const Oe=Ee?[q.id,...M.Rk.flatMap(xe=>(0,M.TN)(q,xe)??[])]:[];for(const xe of new Set(Oe))pe.set(xe,(pe.get(xe)??0)+1);for(const xe of q.members.values())le(xe,!1)};for(const q of J)le(
q[ie],!1);return pe};return{base:Q("base"),head:Q("head")}}function b(J,Q,ie){const pe={element:new Map,member:new Map};function le(Ee,Oe){if(Q.size===0&&!ie)return Ee;if((0,M.jn)(Ee))return J.scalar(
Q.get(Ee.text)??Ee.text);const xe=pe[Oe?"element":"member"],Re=xe.get(Ee.id)??q(Ee,Oe);return xe.set(Ee.id,Re),Re}function q(Ee,Oe){if(Ee.type==="array"){const Re=Ee.items.map(Pe=>le(Pe,!0));return J.
array(Re,Ee.unordered)}const xe=new Map;for(const[Re,Pe]of Ee.members)(0,M.Op)(Re,Pe,Oe)?ie||xe.set(Re,Pe):xe.set(me(Re,Q),le(Pe,!1));return J.object(xe)}return(Ee,Oe=!1)=>le(Ee,Oe).id}function B(J,Q){
const ie={base:b(J,Q,!0),head:b(J,new Map,!0)};return{interner:J,renames:Q,follow:b(J,Q,!1),bare:ie}}var R=h(5408);const I=.4,k=.9,d=4e4,L=4,E=/^(""|0|true|false|null)$/,$=.25,m=new Set([...M.eX,"type"]);
function _(J,Q,ie){const{compare:pe,shareRare:le}=j(J,ie),q=o(J,Q),Ee=c(J);return Oe=>(xe,Re)=>{const Pe=(0,R.qc)(xe,Re),ze=Pe.reduce((F,{base:H,head:we})=>F+H.length*we.length,0),C=F=>ze>d?[...le(F),
...(0,R.O6)(Q,F).flatMap(R.yU)]:F.base.flatMap(H=>F.head.map(we=>({base:H,head:we}))),A=Pe.flatMap(C).flatMap(F=>{const H=pe(F);return(Oe>0&&Ee(F)?pe(F,()=>1)>=k:H>=Oe)?[{pair:F,alike:H,distance:q(F)}]:
[]});A.sort((F,H)=>H.alike-F.alike||F.distance-H.distance);const se=new Set;return A.flatMap(({pair:F})=>se.has(F.base)||se.has(F.head)?[]:(se.add(F.base).add(F.head),[F]))}}function o({base:J},Q){const ie=new Map(
(0,R.Ms)(Q).map(q=>[q.base.index,q.head.index-q.base.index]));let pe=0;const le=J.map(({index:q})=>(pe=ie.get(q)??pe,q+pe));return q=>Math.abs((le[q.base.index]??0)-q.head.index)}function c({base:J,head:Q}){
const ie=({item:Ee})=>[(0,M.TH)(Ee),(0,M.Gg)(Ee)],[pe,le]=[new Set(J.flatMap(ie)),new Set(Q.flatMap(ie))],q=(Ee,Oe)=>ie(Ee).every(xe=>xe!==void 0&&!Oe.has(xe));return Ee=>q(Ee.base,le)&&q(Ee.head,pe)}
function j(J,{renames:Q,follow:ie}){const pe=new Map([["",0]]),le=new Set;function q(C){const A=pe.get(C)??pe.size;return A===pe.size&&pe.set(C,A),A}function Ee(C,A){const se=new Set,F=(H,we,Te)=>{if((0,M.
jn)(H)||(H.type==="array"?H.items.length:H.members.size)===0){const Me=q(`${we}=${A==="base"?ie(H):H.id}`);se.add(Me),(!(0,M.jn)(H)||E.test(H.text))&&le.add(Me)}else if(H.type==="array")for(const Me of H.
items)F(Me,q(`${we}[]`),!0);else for(const[Me,Ue]of H.members)we===0&&(0,M.jn)(Ue)&&m.has(Me)||(0,M.Op)(Me,Ue,Te)||F(Ue,q(`${we}.${A==="base"?me(Me,Q):Me}`),!1)};return F(C,0,!0),se}const Oe=new Map,xe=new Map,
Re=C=>Oe.get(C)??new Set;for(const C of["base","head"]){for(const A of J[C])Oe.set(A,Ee(A.item,C));for(const[A,se]of(0,ue.Vn)(J[C].flatMap(F=>[...Re(F)]))){const F=(le.has(A)?$:1)/se;xe.set(A,Math.min(
xe.get(A)??1,F))}}const Pe=C=>xe.get(C)??0,ze=C=>[...Re(C)].filter(A=>Pe(A)>=1/L);return{compare({base:C,head:A},se=Pe){const F=Me=>{let Ue=0;for(const Ke of Me)Ue+=se(Ke);return Ue},[H,we]=[Re(C),Re(
A)],Te=[...H].filter(Me=>we.has(Me));return 2*F(Te)/(F(H)+F(we))||0},shareRare(C){const A=new Map;for(const se of C.head)for(const F of ze(se))A.set(F,[...A.get(F)??[],se]);return C.base.flatMap(se=>{
const F=new Set(ze(se).flatMap(H=>A.get(H)??[]));return Array.from(F,H=>({base:se,head:H}))})}}}function X(J,Q,ie){const pe={base:{item:J,index:0,array:[J]},head:{item:Q,index:0,array:[Q]}};return j({
base:[pe.base],head:[pe.head]},ie).compare(pe)}function w(J,Q,ie){let pe=[],le=J;const q=()=>le.base.length===0||le.head.length===0,Ee=(A,se)=>{const F=q()?[]:A(le,se);F.length!==0&&(pe=pe.concat(F),le=
(0,R.FF)(le,F))},Oe=A=>(se,F)=>(0,R.O6)(pe,se).flatMap(H=>A(H,F)),xe=ie||[...J.base,...J.head].some(({item:A})=>A.type==="object"),Re=M.Rk.filter(A=>!(T(J.base,A)&&T(J.head,A)));for(const A of O(Re,J,
Q))Ee(R.kk,y(A));const Pe=({item:A})=>A.id,ze=({item:A},se)=>se==="base"?Q.follow(A,!0):A.id;for(const A of Q.renames.size>0?[ze,Pe]:[Pe])Ee(Oe(R.eV),A),xe&&Ee(R.kh,A);if(xe&&!q()){for(const F of O(P(
J),J,Q).slice(0,1))Ee(R.kk,y(F));const A=F=>({item:H},we)=>l(H,Q.bare[we],F);Ee(Oe(R.eV),A(1)),Ee(R.kh,A(3));const se=_(J,pe,Q);for(const F of[...M.eX,"key"])Ee(se(0),y(F));Ee(se(I),({item:F})=>F.type===
"object"?(0,M.TN)(F,"type")??"":void 0)}const C=A=>(0,M.Gg)(A)??(Re.length<M.Rk.length?Re.find(se=>(0,M.TN)(A,se)):(0,M.TH)(A));return Ee(Oe(R.kh),({item:A})=>C(A)===void 0?"":void 0),pe}function y(J){
return({item:Q})=>(0,M.TN)(Q,J)}function l(J,Q,ie){return J.type!=="object"||[...J.members].filter(([le,q])=>!(0,M.Op)(le,q,!0)).length<ie?void 0:Q(J,!0)}function T(J,Q){const ie=pe=>J.every(({item:le,
index:q})=>(0,M.TN)(le,Q)?.replaceAll('"',"")===`${pe+q}`);return J.length>1&&(ie(0)||ie(1))}function O(J,Q,ie){const pe=J.map(q=>({key:q,pairs:(0,R.kk)(Q,y(q))})),le=(q,Ee)=>q.every(({base:xe,head:Re},Pe)=>xe===
Ee[Pe]?.base&&Re===Ee[Pe]?.head)?0:Y(Ee,ie)-Y(q,ie);return pe.sort(({pairs:q},{pairs:Ee})=>Ee.length-q.length||le(q,Ee)),pe.map(({key:q})=>q)}function Y(J,{interner:Q,renames:ie,bare:pe}){const le=J.map(
({base:Ee,head:Oe})=>({base:Ee.item,head:Oe.item})),q=b(Q,new Map([...ie,...le.flatMap(fe)]),!0);return le.filter(({base:Ee,head:Oe})=>[q,pe.head].some(xe=>xe(Ee,!0)===pe.head(Oe,!0))).length}function P({
base:J,head:Q}){const ie=(0,ue.Vn)(Q.flatMap(({item:q})=>(0,M.YD)(q))),pe=q=>2*(ie.get(q)??0)>Q.length&&!M.Rk.includes(q)&&q!=="type",le=[...ie.keys()].filter(q=>pe(q)&&re(J,q)&&re(Q,q)).sort();return[
...le.filter(q=>M.ZM.test(q)),...le]}function re(J,Q){const ie=J.flatMap(({item:le})=>(0,M.TN)(le,Q)??[]).filter(le=>le.startsWith('"'));if(ie.length<2||2*ie.length<=J.length||new Set(ie).size<ie.length)
return!1;const pe=new Set(J.flatMap(({item:le})=>M.Rk.map(q=>(0,M.TN)(le,q))));return 2*ie.filter(le=>pe.has(le)).length<ie.length}const ae=8,ge=.5;function Ie(J,Q,ie,pe){const le=C=>J[C].flatMap(se=>[
se,...Ae(se,pe)]).filter(({path:se,value:F})=>se.at(-1)?.type==="item"&&ie[C].get(F.id)===1),q={bases:new Set,heads:new Map};let Ee={base:le("base"),head:le("head")};const Oe=(C,A)=>{const se=(0,R.kk)(
Ee,C).filter(({base:F,head:H})=>F.arrays!==H.arrays&&A(F.value,H.value));for(const{base:F,head:H}of se)q.bases.add(F.value),q.heads.set(H.value,F);Ee=(0,R.FF)(Ee,se)},xe=(C,A)=>(0,M.TN)(C,"type")===(0,M.
TN)(A,"type"),Re=(C,A)=>xe(C,A)&&X(C,A,Q)>=ge,Pe=(C,A)=>(ie[A].get(C??"")??0)<2,ze=(C,A)=>Pe(C,A)?C:void 0;return Oe(({value:C},A)=>ze((0,M.TH)(C),A),(C,A)=>((0,M.TH)(C)?.length??0)>=ae||Re(C,A)),Oe(({
value:C},A)=>ze((0,M.Gg)(C),A),Re),Oe(({value:C},A)=>Pe((0,M.TH)(C),A)?l(C,Q.bare[A],3):void 0,xe),q}function Ae({value:J,path:Q},ie){return(0,ue.Vg)(J,ie).flatMap(pe=>{if((0,M.jn)(pe.value))return[];
const le={value:pe.value,path:[...Q,pe.step]};return[le,...Ae(le,ie)]})}function De(J,Q,ie,pe){const le=[],q=[],Ee=[],Oe=[],xe={base:[],head:[]};function Re({base:F,head:H},we,Te){Te==="element"&&Oe.push(
...fe({base:F,head:H})),(Te==="element"||Te==="member"&&F.type==="object"&&H.type==="object")&&Ee.push({base:F,head:H,path:we}),F.id!==H.id&&(F.type==="array"&&H.type==="array"?se(F,H,we):F.type==="ob\
ject"&&H.type==="object"?A({base:F,head:H},we,Te):Te!=="own"&&(0,M.jn)(F)&&(0,M.jn)(H)&&Q.renames.get(F.text)===H.text?q.push({path:we,from:(0,M.e1)(F.text),to:(0,M.e1)(H.text)}):le.push({kind:"modifi\
ed",path:we,from:F,to:H}))}function Pe({base:F,head:H},we,Te,Me){F!==void 0&&H!==void 0?Re({base:F,head:H},we,Te):H!==void 0&&!ze(H,we)?(le.push({kind:"added",path:we,value:H}),xe.head.push({value:H,path:we,
arrays:Me}),ie.heads.size>0&&C(H,we)):F!==void 0&&!ie.bases.has(F)&&(le.push({kind:"removed",path:we,value:F}),xe.base.push({value:F,path:we,arrays:Me}))}function ze(F,H){const we=ie.heads.get(F);return we===
void 0?!1:(le.push({kind:"moved",path:H,from:we.path}),Re({base:we.value,head:F},H,"element"),!0)}function C(F,H){for(const{step:we,value:Te}of(0,ue.Vg)(F,pe)){const Me=[...H,we];ze(Te,Me)||C(Te,Me)}}
function A(F,H,we){for(const{key:Te,from:Me,...Ue}of Fe(F,Q)){const Ke=[...H,{type:"member",key:Te}];Me!==Te&&q.push({path:Ke,from:Me,to:Te});const Ze=Ue.base!==void 0&&(0,M.Op)(Te,Ue.base,we==="eleme\
nt");Pe(Ue,Ke,Ze?"own":"member")}}function se(F,H,we){const Te={base:(0,R.S3)(F.items),head:(0,R.S3)(H.items)},Me=w(Te,Q,F.unordered&&H.unordered).filter(Be=>!ie.bases.has(Be.base.item)&&!ie.heads.has(
Be.head.item)),Ue=(0,ue.Oe)(Te,Me,pe),Ke=new Set((0,R.Ms)(Me).map(Be=>Be.head.index)),Ze=Ue.filter(Be=>Be.base&&Be.head&&!Ke.has(Be.index));Ze.length>0&&!H.unordered&&le.push({kind:"reordered",path:we,
moved:Ze.map(({step:Be})=>Be)});for(const{step:Be,...Je}of Ue)Pe(Je,[...we,Be],"element",Te)}return Re(J,[],"root"),{changes:le,references:q,matches:Ee,renames:Oe,unmatched:xe}}function Fe({base:J,head:Q},{
renames:ie,follow:pe}){const le=new Map(J.members),q=new Map,Ee=(xe,Re)=>xe.id===Re.id||pe(xe)===Re.id;for(const xe of[Ee,()=>!0])for(const Re of[Pe=>Pe,Pe=>me(Pe,ie)])for(const[Pe,ze]of le){const C=Re(
Pe),A=Q.members.get(C);A===void 0||q.has(C)||!xe(ze,A)||(le.delete(Pe),q.set(C,{key:C,from:Pe,base:ze,head:A}))}for(const[xe,Re]of Q.members)q.has(xe)||q.set(xe,{key:xe,from:xe,head:Re});const Oe=Array.
from(le,([xe,Re])=>({key:xe,from:xe,base:Re}));return[...q.values(),...Oe].sort((xe,Re)=>xe.key<Re.key?-1:1)}const Xe={bases:new Set,heads:new Map},g=5;function x(J,Q){const ie=new M.Ms(ee.K$),[pe,le]=[
J,Q].map(q=>oe(q,ie));return pe&&le&&V([{base:pe,head:le}],ie)[0]}function oe(J,Q=new M.Ms(ee.K$)){return/^\s*[[{]/.test(J)?Q.read(J):void 0}function V(J,Q){const ie=ye(()=>U(J)),pe=ye(()=>(0,ue.j9)([
...J.map(({head:Oe})=>Oe),...J.map(({base:Oe})=>Oe)])),le=(Oe,xe)=>pe().componentOf(Oe,xe);function q(Oe){const xe=B(Q,Oe);return J.map(Re=>{const Pe=De(Re,xe,Xe,le),{base:ze,head:C}=Pe.unmatched;if(ze.
length===0||C.length===0)return Pe;const A=Ie(Pe.unmatched,xe,ie(),le);if(A.heads.size===0)return Pe;const se=De(Re,xe,A,le);return se.changes.filter(({kind:F})=>F==="moved").length===A.heads.size?se:
Pe})}let Ee=new Map;for(let Oe=0;Oe<g;Oe++){const xe=q(Ee),Re=xe.flatMap(ze=>ze.renames),Pe=Re.length===0?new Map:W(Re,ie());if(Ee.size===Pe.size&&[...Ee].every(([ze,C])=>Pe.get(ze)===C)){if(xe.some(({
changes:ze})=>ze.length>0))return xe;break}Ee=Pe}return q(new Map)}function ye(J){let Q;return()=>(Q??={value:J()},Q.value)}}),1345:((ve,Se,h)=>{h.d(Se,{Oe:()=>k,Vg:()=>d,Vn:()=>m,j9:()=>W,qU:()=>U});
var M=h(3436),ee=h(5408);const ue=/group|parent|folder|owner/i,me=/(-[\da-f]{4}){3}-[\da-f]{12}/i,fe=40;function W(o){const c=o.map(I),j=l=>c.find(T=>T.get(l))?.get(l);function X(l,T){for(const O of(0,M.
YD)(l).sort()){if(ue.test(O))continue;const Y=`${(0,M.TN)(l,O)}`,P=O==="type"?`"${Y.split(":")[1]}`:Y,re=j(P);if(re===void 0||U(re.item)===void 0)continue;const ae=c.some(ge=>{const Ie=ge.get(P);return Ie&&
(Ie.array===T||R(T,Ie.item))});if(O==="type"||!ae)return re.item}}function w(l,T){const O=(0,M.Gg)(l);return U(l)??U(X(l,T))??(O&&(0,M.e1)(O))}function y(l){const T=/\d/.test(l)?j(l):void 0;return T&&
w(T.item,T.array)}return{componentOf:X,nameOf:w,labelOf:y}}function U(o){const c=o&&((0,M.TN)(o,"name")??b(o));return c&&(0,M.e1)(c)}function b(o){const[c,j]=[B(o,"localeData"),B(o,"data")];return[...(c?
["en",...(0,M.YD)(c)]:[]).map(l=>B(c,l)),j,B(j,"node")].map(l=>l&&((0,M.Gg)(l)??(0,M.TN)(l,"display_name"))).find(l=>l!==void 0)}function B(o,c){return o?.type==="object"?o.members.get(c):void 0}function R(o,c){
return(0,M.YD)(c).map(X=>B(c,X)).some(X=>X?.type==="array"&&X.items===o)}function I(o){const c=new Map,j=X=>{if(X.type==="object")for(const w of X.members.values())j(w);if(X.type==="array")for(const w of X.
items){const y=(0,M.YD)(w).filter(T=>M.ZM.test(T)),l=new Set(y.flatMap(T=>(0,M.TN)(w,T)??[]));for(const T of l)c.set(T,c.has(T)?void 0:{item:w,array:X.items});j(w)}};return j(o),c}function k(o,c,j){const X=(0,ee.
FF)(o,c),w=[...X.base.map(l=>({...l,base:l.item})),...c.map(({base:l,head:T})=>({...T,base:l.item,head:T.item})),...X.head.map(l=>({...l,head:l.item}))],y=$(w,j);return w.map(l=>({...l,step:L(l,y.get(
l))})).sort(E)}function d(o,c){return o.type==="object"?Array.from(o.members,([X,w])=>({step:{type:"member",key:X},value:w})):(o.type==="array"?k({base:[],head:(0,ee.S3)(o.items)},[],c):[]).map(({step:X,
item:w})=>({step:X,value:w}))}function L({item:o,index:c},j){if(j===void 0)return{type:"element",index:c,item:o};const X=_(o),w=X!==void 0&&X.length<=fe&&!j.startsWith(X);return{type:"item",label:j,...w&&
{hint:X},item:o}}function E({step:o},{step:c}){return o.type==="item"&&c.type==="item"?o.label<c.label?-1:1:o.type==="element"&&c.type==="element"?o.index-c.index:o.type==="item"?-1:1}function $(o,c){
const j=new Map,X=new Set;let w=o.filter(({item:P})=>(U(P)??(0,M.Gg)(P)??(0,M.TH)(P))!==void 0);const y=P=>{const re=w.map(P),ae=m(re);w=w.filter((ge,Ie)=>{const Ae=re[Ie];return Ae===void 0||ae.get(Ae)!==
1||X.has(Ae)?!0:(X.add(Ae),j.set(ge,Ae),!1)})};y(({item:P})=>U(P));const l=new Map(w.map(P=>[P,U(P.item)??U(c(P.item,P.array))])),T=m([...l.values()]),O=P=>{const[re,ae]=[l.get(P),(0,M.Gg)(P.item)];return U(
P.item)??(T.get(re)===1?re:void 0)??(ae&&(0,M.e1)(ae))},Y=(P,re="")=>{const[ae,ge]=[(0,M.TH)(P.item),O(P)??_(P.item)],Ie=ae&&(0,M.e1)(ae).replace(re,"");return ge&&Ie?`${ge} (${Ie})`:ge??Ie};return y(
P=>O(P)??Y(P,me)),y(P=>Y(P,me)),y(P=>Y(P)),y(P=>`${Y(P)} [${P.index}${P.head?"":", before"}]`),j}function m(o){const c=new Map;for(const j of o)c.set(j,(c.get(j)??0)+1);return c}function _(o){const c=(0,M.
TN)(o,"type");return c?.startsWith('"')?(0,M.e1)(c):void 0}}),7856:((ve,Se,h)=>{h.d(Se,{$C:()=>o,Wr:()=>w,_p:()=>c,lb:()=>L});var M=h(706),ee=h(3436),ue=h(2742);const me=8,fe="authorization|password|p\
asswd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",W=new RegExp(`(?:${fe}|(?:password|secret|apikey)s)$`),U=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
b=new RegExp(`^x?(?:${fe})$`),B=/name|key|header|field/i,R=["value","values","default","defaultvalue"],I=/\{\{|\$\{|<%/,k="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",d=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${fe})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${fe})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${k}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${k}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(y=>new RegExp(y,"giu"));function L({workflows:y}){const l=new M.pO;for(const{secrets:O,files:Y}of y){const P=Y.flatMap(({base:re,head:ae})=>[re,ae].flatMap(w));for(const re of[...O,...P].flatMap(E))
l.add(re,$)}const T=new Map;return O=>{const Y=T.get(O);if(Y)return Y;const P=[],re=Ie=>(P.push(Ie),M.v5),ge={shown:d.reduce((Ie,Ae)=>Ie.replace(Ae,re),l.hide(O,re)),hidden:JSON.stringify(P)};return T.
set(O,ge),ge}}function E(y){return[y,y.replace(/^(?:bearer|basic|token) /i,""),...(0,ee.PX)((0,ue.yR)(y))]}function $(y){return y.length>=me&&!new RegExp("^\\p{L}+$","u").test(y)}function m(y){const l=_(
y);return W.test(l)&&!U.test(l)}function _(y){return y.toLowerCase().replace(/[^a-z]/g,"")}function o(y,l,T){if(j(l))return!1;if(m(y))return X(l)||b.test(_(y));const O=Y=>B.test(Y)&&m(String(T&&(0,ee.
TN)(T,Y)));return R.includes(_(y))&&T!==void 0&&(0,ee.YD)(T).some(O)}function c(y,...l){return l.every(j)?!1:y.some((T,O)=>{const Y=y[O-1],P=Y&&"item"in Y?Y.item:void 0,re=y.slice(O+1).every(({type:ge})=>ge===
"element"),ae=ge=>T.type==="member"&&o(T.key,re?ge:void 0,P);return l.some(ae)})}function j(y){return y?.type==="literal"&&!/\d/.test(y.text)}function X(y){return y?.type==="array"?y.items.every(X):y!==
void 0&&(0,ee.jn)(y)}function w(y){const l=[],T=O=>{if(O!==void 0)if((0,ee.jn)(O))T((0,ue.yR)((0,ee.e1)(O.text)));else if(O.type==="array")for(const Y of O.items)T(Y);else for(const[Y,P]of O.members)o(
Y,P,O)&&l.push(...(0,ee.PX)(P)),T(P)};return T(y),l.filter(O=>!I.test(O))}}),5408:((ve,Se,h)=>{h.d(Se,{$z:()=>b,FF:()=>I,Ms:()=>R,O6:()=>k,S3:()=>ue,eV:()=>me,kh:()=>fe,kk:()=>W,qc:()=>U,yU:()=>B});var M=h(
8965);const ee=500;function ue(d){return d.map((L,E)=>({item:L,index:E,array:d}))}function me(d,L){const E=c=>d[c].map(j=>L(j,c)),$=(c,j)=>c!==void 0&&c===j,m=(0,M.E)(E("base"),E("head"),{maxEditLength:ee,
comparator:$});if(m===void 0)return R(fe(d,L));let[_,o]=[0,0];return m.flatMap(({added:c,removed:j,count:X})=>{const[w,y]=[d.base.slice(_,_+X),d.head.slice(o,o+X)];return c||(_+=X),j||(o+=X),c||j?[]:B(
{base:w,head:y})})}function fe(d,L){return U(d,L).flatMap(B)}function W(d,L){return U(d,L).flatMap(E=>E.base.length===1&&E.head.length===1?B(E):[])}function U(d,L){const E=b(d.head,$=>L($,"head"));return E.
delete(void 0),[...b(d.base,$=>L($,"base"))].flatMap(([$,m])=>{const _=E.get($);return _?[{base:m,head:_}]:[]})}function b(d,L){const E=new Map;for(const $ of d){const m=L($),_=E.get(m);_?_.push($):E.
set(m,[$])}return E}function B({base:d,head:L}){return d.flatMap((E,$)=>{const m=L[$];return m===void 0?[]:[{base:E,head:m}]})}function R(d){const L=[];for(const $ of d.toSorted((m,_)=>m.base.index-_.
base.index)){let[m,_]=[0,L.length];for(;m<_;){const o=m+_>>1;(L[o]?.last.head.index??0)<$.head.index?m=o+1:_=o}L[m]={last:$,before:L[m-1]}}const E=[];for(let $=L.at(-1);$;$=$.before)E.push($.last);return E.
reverse()}function I({base:d,head:L},E){const $=new Set(E.flatMap(m=>[m.base,m.head]));return{base:d.filter(m=>!$.has(m)),head:L.filter(m=>!$.has(m))}}function k(d,L){const E=R(d),$={base:0,head:0};return U(
L,({index:m},_)=>{for(;(E[$[_]]?.[_].index??1/0)<m;)$[_]++;return $[_]})}}),6384:((ve,Se,h)=>{h.a(ve,async(M,ee)=>{try{let $=function(){const m=new me.i,_=m.required("base",U.Rr),o=m.required("head",U.
Rr);[_,o].some(w=>w!==void 0&&(0,ue.existsSync)(w))||(_!==void 0&&m.refuse("base",(0,U.LO)(m.text("base"))),o!==void 0&&m.refuse("head",(0,U.LO)(m.text("head"))));const c=m.optional("ignore",()=>(0,B.
wo)(m.lines("ignore")))??B.K$,j=m.boolean("fail-on-change",!1),X=m.boolean("summary",!0);return{base:m.check(_),head:m.check(o),ignore:c,failOnChange:j,summary:X}};var ue=h(3024),me=h(3991),fe=h(4022),
W=h(2345),U=h(6584),b=h(1124),B=h(2899),R=h(7279),I=h(8725),k=h(276),d=h(4057),L=h(706),E=h(1532);await(0,k.eF)(async m=>{const{base:_,head:o,ignore:c,failOnChange:j,summary:X}=$(),w=(0,I.t1)(),[y,l]=[
(0,L.OX)(_),(0,L.OX)(o)],T=(0,d.Bu)(Object.entries({Base:y,Head:l}));w.info(`Comparing ${y} with ${l}`);const O=await(0,E.Z)(_,o,{ignore:c,signal:m}).catch(async ae=>{const ge=(0,R.iT)(ae);throw X&&await(0,d.
Sy)("Workflow comparison failed",(0,d.il)((0,fe.UX)(ge),(0,k.VY)(ge)),T),ge});for(const{name:ae,status:ge,counts:Ie,variablesCompared:Ae}of O.workflows){const De=ge==="changed"||ge==="unchanged"?(0,b.
cq)(Ie):ge,Fe=Ae?"":" (environment variables are not compared)";w.info(`${ae===void 0?"":`${(0,L.OX)(ae)}: `}${De}${Fe}`)}(0,W.$0)(O);const[Y,P]=[(0,b.Hq)(O),(0,b.xW)(O)];(0,k.n0)({changed:Y,...P});const re=await(0,W.
S3)(O);if(X){const ae=(0,W.uu)(re,O.workflows.length>1,[T]);await(0,d.Sy)(`Workflow comparison: ${(0,b.cq)(P)}`,ae,T)}if(Y&&j){const ae=`The versions differ (${(0,b.cq)(P)}), and fail-on-change is tru\
e`;throw new R.HR({what:ae,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),ee()}catch($){ee($)}},1)}),1532:((ve,Se,h)=>{h.d(Se,{Z:()=>Oe});var M=h(5806),ee=h(4573),ue=h(
8142);const me={enter:()=>{},scalar:C=>({json:C}),array:C=>({json:`[${C.map(({json:A})=>A)}]`,items:C}),object(C){return{json:`{${Array.from(C,([se,{json:F}])=>`${JSON.stringify(se)}:${F}`).sort()}}`,
members:C}}};function fe(C){const A=(0,ee.isUtf8)(C)?(0,ue.q)(C.toString(),void 0,me):void 0,se=A?.members??A?.items?.map(H=>[W(H),H]);if(se===void 0)return;const F=new Map;for(const[H,{members:we,json:Te}]of se){
if(H===void 0||F.has(H))return;F.set(H,{name:H,keys:[...we?.keys()??[]],content:Te})}return{container:Array.isArray(se)?"array":"object",variables:[...F.values()]}}function W({members:C}){if(!C?.has("\
value"))return;const A=[C.get("name"),C.get("key")].find(se=>se?.json[0]==='"');return A&&JSON.parse(A.json)}function U({files:C}){const A=[...C].filter(([se])=>(0,M.dU)(se)).map(([,se])=>b(se));return[
...new Set(A.flat())]}function b(C){const A=new TextDecoder().decode(C);try{JSON.parse(A)}catch{return[]}const se=fe(C),F=new Set(se?.container==="array"?se.variables.map(({name:Te})=>Te):void 0),we=Array.
from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Te,Me,Ue])=>Me===void 0?[Te,String(Number(Te))]:Ue===void 0?[JSON.parse(Me)]:[]);return[...new Set(we)].filter(Te=>!F.has(Te))}var B=h(
1124),R=h(3436),I=h(7598);function k(C){return(0,ee.isUtf8)(C)?C.toString():void 0}function d(C,A,se){const F=/\.json$/i.test(C)?k(A):void 0;return F===void 0?void 0:se.read(F)}function L(C,A,se,F){if(A.
equals(se))return!0;const H=new Interner(F),we=d(C,A,H);return we!==void 0&&we.id===d(C,se,H)?.id}function E({files:C},A){const se=H=>createHash("sha256").update(H).digest("hex"),F=Array.from(C,([H,we])=>{
const Te=d(H,we,new Interner(A));return[H,se(Te?canonicalJson(Te):we)]});return se(JSON.stringify(F.sort(([H],[we])=>H<we?-1:1)))}var $=h(2899),m=h(2742),_=h(7856);const o=1024*1024;function c(C,A,{name:se,
ignore:F}){const H=[C,A].filter(He=>He!==void 0),we=H.length===2&&H.some(X),Te=[...new Set(H.flatMap(({files:He})=>[...He.keys()]))].sort(),Me=new Set(F.lines),Ue=new R.Ms(F,He=>Me.delete(He)),Ke=Te.flatMap(
He=>{const[et,it]=[C?.files.get(He),A?.files.get(He)],ct=et!==void 0&&it!==void 0&&et.equals(it);if(we&&(0,M.dU)(He)||ct&&Me.size===0)return[];const ft=et&&d(He,et,Ue),mt=ct?ft:it&&d(He,it,Ue);return ct||
ft!==void 0&&ft.id===mt?.id?[]:[{name:He,from:et,to:it,base:ft,head:mt}]}),Ze=y(Ke,Ue),Be=He=>F.lines.length===0&&Ze.some(et=>et.name===He),Je=Ze.length===0?[]:Te.filter(He=>!Be(He)&&!(0,M.dU)(He)),st=C===
void 0?"added":A===void 0?"removed":void 0;return{name:se,status:st??(Ze.length>0?"changed":"unchanged"),counts:st?{added:0,modified:0,removed:0,[st]:1}:(0,B.cz)(Ze.map(B.xS)),files:Ze,variablesCompared:!(we&&
H.some(w)),secrets:[...new Set(H.flatMap(He=>[...U(He),...j(He,Je)]))],unusedIgnores:[...Me]}}function j({files:C},A){return A.flatMap(se=>(0,_.Wr)(d(se,C.get(se)??Buffer.of(),new R.Ms($.K$))))}function X({
kind:C,files:A}){return C==="folder"&&![...A.keys()].some(M.dU)}function w({files:C}){return[...C].some(([A,se])=>(0,M.dU)(A)&&fe(se)?.variables.length!==0)}function y(C,A){const se=C.flatMap(({name:H,
base:we,head:Te})=>we&&Te&&!(0,M.dU)(H)?[{name:H,base:we,head:Te}]:[]),F=new Map((0,m.OD)(se,A).map((H,we)=>[se[we]?.name,H]));return C.map(H=>l(H,F.get(H.name)))}function l({name:C,from:A,to:se,base:F,
head:H},we){const Te=A===void 0?"added":se===void 0?"removed":"modified",Me={name:C,status:Te,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,M.dU)(C))return{...Me,kind:"variables",
changes:O(F,H,Te)};if(we||Te!=="modified"&&(F??H))return{...Me,kind:"json",base:F,head:H,...we};const[Ue,Ke]=[A&&T(A),se&&T(se)];return A&&Ue===void 0||se&&Ke===void 0?{...Me,kind:"binary"}:{...Me,kind:"\
text",text:{base:Ue,head:Ke}}}function T(C){return C.length<=o&&!C.includes(0)?k(C):void 0}function O(C,A,se){const[F,H]=[C,A].map(Be=>Be&&fe(Buffer.from((0,R.dj)(Be))));if(se==="modified"&&(F===void 0||
F.container!==H?.container))return[{kind:"modified",path:[],from:B.RG,to:B.RG}];const we=Be=>new Map(Be?.variables.map(({name:Je,content:st})=>[Je,st])),[Te,Me]=[we(F),we(H)],Ue=[],Ke=[...Te.keys()].filter(
Be=>Me.has(Be)),Ze=[...Me.keys()].filter(Be=>Te.has(Be));Ke.some((Be,Je)=>Be!==Ze[Je])&&Ue.push({kind:"reordered",path:[],moved:[]});for(const Be of[...new Set([...Te.keys(),...Me.keys()])].sort()){const Je=[
{type:"member",key:Be}];Te.has(Be)?Me.has(Be)?Te.get(Be)!==Me.get(Be)&&Ue.push({kind:"modified",path:Je,from:B.RG,to:B.RG}):Ue.push({kind:"removed",path:Je,value:B.RG}):Ue.push({kind:"added",path:Je,value:B.
RG})}return Ue}var Y=h(7279),P=h(3024),re=h(1455),ae=h(6760),ge=h(1142),Ie=h(706),Ae=h(9870);function De(C,A){return new Y.HR({what:C,advice:A,topic:"unpacking"})}function Fe(C,A){for(const{index:se}of`${A}\
/`.matchAll(/\//g)){const F=A.slice(0,se),H=(0,P.lstatSync)((0,ae.join)(C,F),{throwIfNoEntry:!1});if(H?.isSymbolicLink())throw De(`${(0,Ie.TL)(F)} in the folder is a symbolic link, which isn't followe\
d`,"Delete it.");if(F===A&&H?.isFile())return H;if(!H?.isDirectory())break}}async function Xe(C){return(await(0,re.readdir)(C,{withFileTypes:!0})).map(se=>se.name+(se.isDirectory()?"/":""))}async function g(C,A){
const se=[],F=[""];for(const H of F){A.throwIfAborted();for(const we of await Xe((0,ae.join)(C,H))){if((0,M.jq)(we))continue;if((we.endsWith("/")?F:se).push(H+we),se.length+F.length>Ae.BE)throw new Error(
"more than 10,000 files are in it")}}return se}async function x(C){if(!Fe(C,M.gv))return;const A=await(0,re.readFile)((0,ae.join)(C,M.gv),"utf8");let se;try{const{unpackedFiles:F}=JSON.parse(A);F.every(
H=>(0,M.x5)(H)===void 0)&&(se=new Set(F))}catch{}return{text:A,paths:se}}async function oe(C,A){const se=new Set(A.map(caseFold));return(await readdir(C).catch(()=>[])).filter(H=>!se.has(caseFold(H))&&
existsSync(join(C,H,RECORD)))}function V(C){return`${JSON.stringify({unpackedFiles:[...C]},null,2)}
`}var ye=h(3657);async function J(C,A){try{const se=await(0,re.stat)(C);if(se.isDirectory())return await q(C,A);if(se.size>Ae.zx)throw new Error("it is larger than 256 MiB, the limit");const F=await(0,re.
readFile)(C);return{...await(0,ye.u)(F,A),sha256:(0,I.createHash)("sha256").update(F).digest("hex")}}catch(se){throw le(se,C,A)}}async function Q(C,A){const se=()=>J(C,A);try{const F=(0,P.statSync)(C,
{throwIfNoEntry:!1});if(F===void 0)return{kind:"missing"};const H=F.isDirectory()?await ie(C,A):new Map,[we,...Te]=[...H.values()].flat();return we===void 0?{kind:"single",read:se}:{kind:"several",names:[
...H.keys()],async read(Me){const[Ue,Ke]=H.get(Me)??[];if(Ue&&Ke)throw new Error(`is there twice, as ${(0,Ie.TL)(Ue.name)} and as ${(0,Ie.TL)(Ke.name)}. Remove one of them`);if(Ue?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await J((0,ae.join)(C,Ue?.name??Me),A)},...Te.length===0&&we.isDirectory()&&{readSingle:se}}}catch(F){throw le(F,C,A)}}async function ie(C,A){const se=new Map,
F=await(0,re.readdir)(C,{withFileTypes:!0});if((0,Ae._2)(F.map(({name:H})=>H)))return se;for(const H of F){if(A.throwIfAborted(),H.name.startsWith(".")||!await pe((0,ae.join)(C,H.name),A))continue;const we=H.
isDirectory()?H.name:H.name.replace(/\.zip$/i,"");se.set(we,[...se.get(we)??[],H])}return se}async function pe(C,A){const se=await(0,re.stat)(C).catch(()=>{});if(se?.isDirectory())return(0,Ae._2)(await Ee(
C));if(!se?.isFile()||!/\.zip$/i.test(C))return!1;try{return(0,Ae._2)([...(await J(C,A)).files.keys()])}catch{return A.throwIfAborted(),!0}}function le(C,A,se){if(se.aborted)return se.reason;const F=/The package (is .*, not a zip)/.
exec((0,Y.gJ)(C))?.[1],H=(0,P.existsSync)(A)?`can't be read: ${(0,ge.Uc)(C)}`:`doesn't exist: ${(0,Ie.MW)(A)}`;return new Error(F?`${F}. Set a package (.zip), or the folder with its unpacked files`:H,
{cause:C})}async function q(C,A){const se=(0,ae.join)(C,(0,Ae.wg)(await Ee(C))),F=await x(se);if(F&&!F.paths)throw new Error(`${M.gv} isn't as this action writes it`);const H=F?.paths?new Set([...Ae.LX,
...F.paths]):await g(se,A),we=new Map;let Te=Ae.zx;for(const Me of H){A.throwIfAborted();const Ue=Fe(se,Me);if(Ue!==void 0){if(Te-=Ue.size,Te<0)throw new Error("its files take more than 256 MiB, the l\
imit");we.set(Me,await(0,re.readFile)((0,ae.join)(se,Me)))}}if(we.size===0)throw new Error("no files are in it");return(0,Ae.jz)("folder",we)}async function Ee(C){const A=await Xe(C),F=A.filter(H=>H.endsWith(
"/")).map(async H=>(await Xe((0,ae.join)(C,H))).map(we=>H+we));return[...A,...(await Promise.all(F)).flat()]}async function Oe(C,A,{ignore:se,signal:F}){const H=await ze("base",F,()=>Q(C,F)),we=await ze(
"head",F,()=>Q(A,F)),Te=xe(H,we)?[void 0]:[...new Set([...Re(H),...Re(we)])].sort(),Me=[];for(const Ue of Te){const Ke=Ue===void 0?"":` ${(0,Ie.TL)(Ue)}`,Ze=await ze(`base${Ke}`,F,()=>Pe(H,Ue)),Be=await ze(
`head${Ke}`,F,()=>Pe(we,Ue));Me.push(c(Ze,Be,{name:Ue,ignore:se}))}return H.kind!=="missing"&&we.kind!=="missing"?{workflows:Me}:{workflows:Me,missing:H.kind==="missing"?"base":"head"}}function xe(C,A){
const se=[C,A];if(!(se.every(Me=>Me.kind==="several"&&Me.readSingle)&&Re(C).join()!==Re(A).join())&&se.every(({kind:Me})=>Me!=="single"))return!1;if(se.every(Me=>Me.kind!=="several"||Me.readSingle))return!0;
const[we,Te]=C.kind==="single"?["base","head"]:["head","base"];throw new Y.HR({what:`${we} is a single workflow, but ${Te} is a folder of several`,advice:"Set both to the same kind.",topic:"import-dep\
loy-and-promote"})}function Re(C){return C.kind==="several"?C.names:[]}async function Pe(C,A){if(C.kind!=="missing")return C.kind==="single"?await C.read():A===void 0?await C.readSingle?.():C.names.includes(
A)?await C.read(A):void 0}async function ze(C,A,se){try{return await se()}catch(F){A.throwIfAborted();const H=F instanceof Y.HR?F.topic:"import-deploy-and-promote";throw new Y.HR({what:`${C} ${(0,Y.gJ)(
F)}`,topic:H},{cause:F})}}}),1142:((ve,Se,h)=>{h.d(Se,{Uc:()=>R,Rs:()=>I});var M=h(7598),ee=h(1455),ue=h(6760);const me=Ge(import.meta.url)("node:util");var fe=h(7279),W=h(706);const U={ENOSPC:"the di\
sk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a fold\
er",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too\
 long"};function b($){return/^E[A-Z0-9]+$/.test(Object($).code)}function B($){if(!b($))return(0,fe.gJ)($);const{code:m="",errno:_=0}=$;return U[m]??(0,me.getSystemErrorMap)().get(_)?.[1]??m}function R($){
const{path:m,dest:_=m}=Object($);return b($)&&_?`${B($)} (${(0,W.MW)(_)})`:B($)}function I($,m,_="Set another directory, or free some space."){const o=Object($).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${m}`,why:B($)};return new fe.HR({...c,advice:o?"Set a shorter name.":_},{cause:$})}async function k($){await rm($,{recursive:!0,force:!0,maxRetries:10})}const d=/^\.workflow-export-[0-9a-f]{12}$/;
async function L($,m,_=dirname($)){const o=join(_,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(o,m,{flag:"wx"}),await rename(o,$)}catch(c){throw await k(o).catch(()=>{}),c}}
async function E($,m){await L($,m).catch(_=>{throw I(_,$)})}}),7279:((ve,Se,h)=>{h.d(Se,{HR:()=>ee,gJ:()=>U,h_:()=>W,iT:()=>fe});const M=null;class ee extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,R={}){
super(me(B),{cause:R.cause}),this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(B){const R={...this,cause:this,...B};return new ee(R,R)}}function ue({what:b,
why:B=""}){return B===""?b:`${b}: ${B}`}function me(b){const B=ue(b);return`${B}${/[.!?…]$/.test(B)?"":"."} ${b.advice??""}`.trim()}function fe(b){return b instanceof Error?b:new Error(String(b))}function W(b){
return b instanceof ee?b:new ee({what:U(b)},{cause:b})}function U(b){return fe(b).message}}),8725:((ve,Se,h)=>{h.d(Se,{lm:()=>ee.lm,t1:()=>ue});const M=Ge(import.meta.url)("node:async_hooks");var ee=h(
5358);function ue(I=""){return{info:k=>fe(I+k),warning:k=>ee.$e(I+k),debug:k=>ee.Yz(I+k),mask:ee.Pq}}function me(I){const k=[];return{...ue(`[${I}] `),info:d=>k.push(d),end(d){core.startGroup(W(d));for(const L of k)
fe(L);core.endGroup()}}}function fe(I){ee.pq(W(I))}function W(I){return I.replaceAll("##[","## [")}const U=new M.AsyncLocalStorage;let b=!1;function B(I,k){return b||R(),b=!0,U.run(I,k)}function R(){const I=process.
stdout.write.bind(process.stdout);process.stdout.write=((k,...d)=>{const L=U.getStore(),E=String(k);return L===void 0||/^::(add-mask|debug)::/.test(E)?I(k,...d):(U.exit(()=>L.debug(E.trimEnd())),!0)})}}),
276:((ve,Se,h)=>{h.d(Se,{VY:()=>I,Pd:()=>d,eF:()=>R,n0:()=>k});var M=h(3024),ee=h(1455);const ue=Ge(import.meta.url)("node:os");var me=h(6760),fe=h(5358),W=h(1142),U=h(7279),b=h(706);const B=6e4;async function R($){
const m=new AbortController;for(const _ of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${_})`,topic:"the-job-on-the-platform"};process.on(_,()=>m.abort(new U.HR(o)))}try{await $(m.signal)}catch(_){
for(let c=_;c instanceof Error;c=c.cause)fe.Yz(c.stack??c.message);const o=I(_);fe.C1(`${(0,b.OX)((0,U.gJ)(_),B)}${o===void 0?"":` See ${o}`}`)}process.stdout.write("",()=>process.exit())}function I($){
const{GITHUB_SERVER_URL:m,GITHUB_ACTION_REPOSITORY:_,GITHUB_ACTION_REF:o}=process.env;if(!(!($ instanceof U.HR)||$.topic===void 0||!m||!_||!o))return encodeURI(`${m}/${_}/blob/${o}/docs/troubleshootin\
g.md#${$.topic}`)}function k($){for(const[m,_]of Object.entries($))_!==void 0&&fe.uH(m,_)}async function d($){const m=process.env.RUNNER_TEMP||(0,ue.tmpdir)();return await(0,ee.mkdtemp)((0,me.join)(m,
$)).catch(_=>{throw(0,W.Rs)(_,m,"Check the runner's temporary folder.")})}function L(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function E(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ve,Se,h)=>{h.d(Se,{Bu:()=>b,Sy:()=>L,il:()=>R});var M=h(5358),ee=h(7279),ue=h(8132),me=h(706);const fe=1024*1024-1e4,W=2e5;function U(E,$){
const m=$.map(X=>X.map(k)),_=E.map((X,w)=>m.some(y=>y[w]!=="")),o=(X,w)=>`<tr>${X.flatMap((y,l)=>_[l]?`<${w}>${y}</${w}>`:[]).join("")}</tr>`,c=m.map(X=>o(X,"td")),j=X=>`<tr><td colspan="${E.length}">\
\u2026 and ${counted(X,"more row")}</td></tr>`;return`<table>${o(E.map(escapeAll),"th")}${d(c,j).join("")}</table>`}function b(E){return`<table>${E.map(([m,_])=>_===void 0?"":`<tr><th align="left">${(0,ue.
FO)(m)}</th><td>${k(_)}</td></tr>`).join("")}</table>`}function B(E){const $=E.map(({names:m,message:_,help:o})=>{const c=m.map(X=>`**${plainText(X)}**`);return`- ${d(c,X=>`and ${X} more`,W/2).join(",\
 ")}: ${R(_,o)}`});return d($,m=>`- \u2026 and ${counted(m,"more cause")}`).join(`
`)}function R(E,$){return $===void 0?(0,ue.wh)(E):`${(0,ue.wh)(E)} <a href="${(0,ue.FO)($)}">Troubleshooting</a>`}function I(E,$){return`<details><summary>${escapeAll(E)}</summary>

${$}

</details>`}function k(E){return typeof E=="string"?E===""?"":`<code>${(0,ue.FO)((0,ue.RK)(E))}</code>`:"words"in E?(0,ue.wh)(E.words):`<a href="${(0,ue.FO)(E.href)}">${(0,ue.wh)(E.text)}</a>${(0,ue.FO)(
E.after??"")}`}function d(E,$,m=W){let _=m;const o=E.filter(c=>{const j=Buffer.byteLength(c),X=j<=_;return X&&(_-=j),X});return o.length===E.length?o:[...o,$(E.length-o.length)]}async function L(E,...$){
const m=o=>`${(0,me.hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,_=[`### ${(0,ue.wh)(E)}`,...d($,m,fe)];try{await M.z.addRaw(_.join(`

`),!0).write()}catch(o){M.$e(`Can't write the job summary: ${(0,ee.gJ)(o)}`)}}}),8132:((ve,Se,h)=>{h.d(Se,{EU:()=>U,FO:()=>R,Jj:()=>fe,RK:()=>ue,SS:()=>W,wh:()=>B});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",ee=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ue(d){return/^[ -[\]-~]*$/.test(d)&&!d.includes("##[")?d:d.replace(ee,(L,E)=>E===void 0?L:me(E))}function me(d){
return`\\u{${d.codePointAt(0)?.toString(16)}}`}function fe(d,L){if(d.length<=L)return d;const E=Array.from(d.slice(0,2*L+2));return E.length>L?`${E.slice(0,L).join("")}\u2026`:d}function W(d,L=100){const E=ue(
fe(d,L)).replaceAll("	",me)||'""',$="`".repeat(k(E)+1);return/^`|`$/.test(E)||/^ .*[^ ].* $/.test(E)?`${$} ${E} ${$}`:$+E+$}function U(d,L,E){const m=d.map(o=>E+ue(o).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),_="`".repeat(Math.max(3,k(m)+1));return`${E}${_}${L}
${m}
${E}${_}`}const b=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(d){return R(ue(d).replaceAll("	"," ")).replace(b,"$&<wbr>")}function R(d){return d.replace(I,L=>`&#${L.codePointAt(0)}\
;`)}const I=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function k(d){return(d.match(/`+/g)??[]).reduce((L,E)=>Math.max(L,E.length),0)}}),8142:((ve,Se,h)=>{h.d(Se,{q:()=>me});
const M=500,ee=1e6,ue=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(b,B,R){let I=b.startsWith("\uFEFF")?1:0,k=0;function d(){for(;;){
const m=b.charAt(I);if(m!==" "&&m!==`
`&&m!=="\r"&&m!=="	")return m;I++}}function L(){const m=I;if(ue.lastIndex=m,!ue.test(b))throw new SyntaxError;return I=ue.lastIndex,b.slice(m,I)}function E(m,_){const o=d();if(o==="["){const j=[],X=R.
enter(m);return $("]",_,()=>j.push(E(X,_+1))),R.array(j,m)}if(o==="{"){const j=new Map;return $("}",_,()=>{if(d()!=='"')throw new SyntaxError;const X=L(),w=X.includes("\\")?JSON.parse(X):X.slice(1,-1);
if(j.has(w)||d()!==":")throw new SyntaxError;I++,j.set(w,E(R.enter(m,w),_+1))}),R.object(j,m)}const c=L();return R.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function $(m,_,o){if(_===M)throw new RangeError;
I++;let c=d()===m?m:",";for(;c===",";){if(++k>ee)throw new RangeError;o(),c=d(),c===","&&I++}if(c!==m)throw new SyntaxError;I++}try{const m=E(B,0);if(d()==="")return m}catch{}}function fe(b){const B=me(
b,`
`,W);return B===void 0?void 0:`${B}
`}const W={enter:b=>`${b}  `,scalar:b=>b,array:(b,B)=>U("[",b,"]",B),object(b,B){const R=[...b.keys()].sort().map(I=>`${JSON.stringify(I)}: ${b.get(I)}`);return U("{",R,"}",B)}};function U(b,B,R,I){if(B.
length===0)return b+R;const k=`,${I}  `,L=B.some(({length:E})=>E>4096)?B.reduce((E,$)=>E+k+$):B.join(k);return`${b}${I}  ${L}${I}${R}`}}),5806:((ve,Se,h)=>{h.d(Se,{Oj:()=>k,dU:()=>R,fw:()=>fe,gv:()=>M,
jq:()=>b,x5:()=>U});const M=".workflow-export.json",ee=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ue=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,fe=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],W=[
...fe,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',ee],["changes how git or GitHub treats the repository",ue],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows dro\
ps",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",me]];function U(L,E=W){
const $=d(L);return E.find(([,m])=>m.test(L)||m.test($))?.[0]}function b(L){return[me,ee,ue].some(E=>E.test(d(L)))}function B(L){return ee.test(d(L))?"is in a .git folder":L.includes(":")?"contains a \
colon, which Windows takes for a drive or a stream":void 0}function R(L){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(I(d(L)))}function I(L){return L.normalize("NFC").toUpperCase().toLowerCase()}
function k(L){const E=new Map;for(const $ of L){const m=I($.replace(/\/$/,"")),_=E.get(m);if(_!==void 0)return[_,$];E.set(m,$)}for(const[$,m]of E)for(const{index:_}of $.matchAll(/\//g)){const o=E.get(
$.slice(0,_));if(o?.endsWith("/")===!1)return[o,m]}}function d(L){return L.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ve,Se,h)=>{h.d(Se,{BE:()=>W,LX:()=>fe,_2:()=>k,jz:()=>b,wg:()=>I,zx:()=>U});
var M=h(5806);const[ee,ue,me]=["flow_definition.json","app_definition.json","env_variables.json"],fe=[ee,ue,me],W=1e4,U=256*1024*1024;function b(d,L){const E=[...L].filter(([$])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test($));return{kind:d,files:new Map(E.sort(([$],[m])=>$<m?-1:1))}}function B({kind:d,files:L}){return{kind:d,files:new Map([...L].filter(([E])=>!isEnvVariables(E)))}}const R=/^\.|^__MACOSX$/;function I(d){
const L=new Set(d),E=o=>fe.some(c=>L.has(o+c));if(E(""))return"";const $=new Set(d.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[m,..._]=[...$].filter(o=>!R.test(o));return _.length===
0&&E(`${m}/`)?`${m}/`:""}function k(d){const L=I(d);return d.includes(L+ue)||d.includes(L+ee)}}),3657:((ve,Se,h)=>{h.d(Se,{u:()=>R});var M=h(4573),ee=h(8522),ue=h(663),me=h(7279),fe=h(706),W=h(5806),U=h(
9870);const b=2048,B=new Set([0,10]);async function R(P,re){re?.throwIfAborted();const{zip:ae,source:ge,entries:Ie}=await I(P).catch(o("The package")),Ae=(0,U.wg)([...Ie.keys()]),De=[];for(const[Fe,Xe]of Ie){
re?.throwIfAborted();const g=await $(ae,ge,Xe).catch(o(`${(0,fe.TL)(Fe)} in the package`));Fe.startsWith(Ae)&&!m(Fe)&&De.push([Fe.slice(Ae.length),g])}return(0,U.jz)("zip",De)}async function I(P){const re=k(
P),ae=await(0,ue.SY)(re,{decodeStrings:!1});return{zip:ae,source:re,entries:await d(ae)}}function k(P){for(let re=P.length-21;re>0;){re=P.lastIndexOf("PK",re-1,"latin1");const ae=re+22+(re<0?1/0:P.readUInt16LE(
re+20));if(ae<=P.length)return P.subarray(0,ae)}throw P.toString("latin1",0,2)==="PK"?new Error("its end is missing"):j(P)}async function d(P){if(P.entryCount>U.BE)throw _(`The package has ${P.entryCount}\
 entries. The limit is 10,000`);const re=new Map;let ae=0;for await(const Ae of P.eachEntry()){const De=L(Ae);if(re.has(De))throw _(`The package has ${(0,fe.TL)(De)} twice`,"Export it again.");const Fe=E(
De,Ae);if(Fe!==void 0)throw _(`${(0,fe.TL)(De)} in the package ${Fe}`);if(ae+=Ae.uncompressedSize,ae>U.zx)throw _("The package takes more than 256 MiB unpacked, the limit");re.set(De,Ae)}const ge=[...re.
keys()];if(ge.every(m))throw _("The package has no files in it","Export it again.");const Ie=(0,W.Oj)(ge);if(Ie===void 0)return re;throw _(`${Ie.map(Ae=>(0,fe.TL)(Ae)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function L({generalPurposeBitFlag:P,fileNameRaw:re,extraFields:ae,versionMadeBy:ge}){const Ie=(0,M.isUtf8)(re)?b:P,Ae=B.has(ge>>>8);return(0,ue.ax)(Ie,re,ae,!Ae).replace(
/^(\.\/+)+/,"")}function E(P,re){const ae=re.externalFileAttributes>>>16&61440;return ae===40960?"is a symbolic link":ae!==0&&ae!==32768&&ae!==16384?"is neither a file nor a folder":m(P)&&re.uncompressedSize>
0?"is a folder with a content of its own":re.canDecodeFileData()?(0,W.dU)(re.fileNameRaw.toString())&&!(0,W.dU)(P)?"is also named env_variables.json":(0,W.x5)(P,W.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function $(P,re,ae){const{compressedSize:ge,compressionMethod:Ie,uncompressedSize:Ae}=ae,{fileDataStart:De}=await P.readLocalFileHeaderPromise(ae),Fe=re.subarray(De,De+
ge),Xe={maxOutputLength:Ae||1,chunkSize:Ae+64},g=Ie===0?Fe:(0,ee.inflateRawSync)(Fe,Xe);if(g.length!==Ae)throw new Error(`it unpacks to ${g.length} bytes, not the ${Ae} listed`);if((0,ee.crc32)(g)!==ae.
crc32)throw new Error("its CRC-32 isn't the one listed");return g}function m(P){return P===""||P.endsWith("/")}function _(P,re=""){return new me.HR({what:P,advice:re,topic:"the-package"})}function o(P){
return re=>{if(re instanceof me.HR)throw re;const ae={what:`${P} is cut off or damaged`,why:(0,fe.TL)(re.message).slice(1,-1)};throw new me.HR({...ae,advice:"Export it again.",topic:"the-package"},{cause:re})}}
const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function j(P){const re=P.toString("utf8",0,512),[ae]=c.find(([,Ie])=>Ie.
test(re))??["text"],ge=`${ae==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${ae}, not a zip`,ge)}const X=33,w=20,y=3,l=8,T=33188;function O({
files:P}){const re=[],ae=[];let ge=0;for(const[De,Fe]of P){const[Xe,g]=[Buffer.from(De),deflateRawSync(Fe)],x=[Y(2,w,b,l,0,X),Y(4,crc32(Fe),g.length,Fe.length),Y(2,Xe.length,0)],oe=[Y(2,0,0,0),Y(4,T*65536,
ge)];re.push(Buffer.from("PK"),...x,Xe,g),ae.push(Buffer.from("PK"),Buffer.of(w,y),...x,...oe,Xe),ge+=30+Xe.length+g.length}const Ie=Buffer.concat(ae),Ae=[Y(2,0,0,P.size,P.size),Y(4,Ie.length,ge),
Y(2,0)];return Buffer.concat([...re,Ie,Buffer.from("PK"),...Ae])}function Y(P,...re){const ae=Buffer.alloc(P*re.length);for(const[ge,Ie]of re.entries())ae.writeUIntLE(Ie,ge*P,P);return ae}}),1858:((ve,Se,h)=>{
var M=h(7279),ee=h(2975),ue=h(706);function me(o,c,j,X={}){return new Failure({what:o,why:c,advice:j,topic:"the-platforms-response"},X)}function fe(o,c,j,X){return new Failure({what:o,why:c,advice:j,topic:"\
the-connection"},X)}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name\
 was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},U="Re-run the job later.",b="For a private certificate authority, set NODE_EXTRA_CA_CERTS on t\
he runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,I=/Z_|ERR__ERROR_/,k=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function d(o,c,j,X){if(!(o instanceof Error&&"code"in o))return o;const w=String(o.code);if(B.test(w)){const re=`the TLS connection can't be trusted (${w})`;return fe(c,re,`Check host. ${b}`,{affectsAll:!0,
cause:o})}const[,y]=k.exec(o.message)??[];if(y!==void 0)return L(c,y,o);const l=!j&&R.test(w),T=l?"the TLS connection failed":"the connection failed",O=W[w]??`${I.test(w)?"the response can't be decode\
d":T} (${w})`,Y={retryable:!0,maybeProcessed:j,affectsAll:!j,cause:o};if(X||!(l||w==="ENOTFOUND"))return fe(c,O,U,Y);const P=l?`Check host and its port. ${b}`:"Check host.";return fe(c,O,P,{...Y,maxRetries:2})}
function L(o,c,j){const X=(l,T,O=!1)=>fe(o,l,T,{affectsAll:!0,cause:j,retryable:O});if(c==="407")return X("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(
c);if(w<500&&!m(w))return X(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY.");const y=`the proxy made no connection (${toSingleLine(c,100)})`;return X(y,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const E=new Set([408,421,425,429]),$=new Set([501,505,506,508,510,511]);function m(o){return E.has(o)||o>=500&&!$.has(o)}function _(o,c){return{status:o,retryable:m(
o),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((ve,Se,h)=>{const M=Ge(import.meta.url)("node:net");var ee=h(9783),ue=h(1858);const me=200;function fe(k){const d=/^[a-z0-9+.-]+:\/\//i.
test(k)?k:`https://${k}`;if(/[\s\p{C}\\]/u.test(d)||!URL.canParse(d))throw new Error("is not an address such as https://ai-for-process.example.ai");const L=new URL(d);if(L.protocol!=="https:"&&L.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(d))throw new Error("must not contain a user name or password");if(L.protocol==="http:"&&!W(L.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return L.pathname.endsWith("/")||(L.pathname+="/"),L}function W(k){return k==="localhost"||k==="[::1]"||isIPv4(k)&&k.startsWith("127.")}function U(k){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(k)}function b(...k){return k.find(d=>typeof d=="string"&&d.length<=me&&U(d))}function B(k){try{return decodeURIComponent(k)}catch{return k}}function R(){for(const k of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const d=process.env[k]?.trim();d!==void 0&&(process.env[k]=d===""||d.includes("://")?d:`http://${d}`)}for(const k of["no_proxy","NO_PROXY"]){const d=process.
env[k];d!==void 0&&(process.env[k]=d.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function I(k,d){const L=process.env.https_proxy||process.env.HTTPS_PROXY;if(!L||checkBypass(k)||/^https?:/i.test(L)&&
getProxyUrl(k))return;throw connectionFailure(d,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((ve,Se,h)=>{var M=h(7279),ee=h(706);const ue=7,me=3e4,fe=429;async function W({log:I,signal:k,endsAt:d},L,{atLeastMs:E=0,untilFree:$=!1}={}){let m=0,_=0,o;for(;;)try{return await L()}catch(c){if(!(c instanceof
Failure&&(c.retryable||$&&c.busy)))throw c;k.throwIfAborted(),o??=performance.now();const j=c.status===fe,X=c.busy||j;_=X?_+1:0,X||m++;const w=m>(c.maxRetries??ue)&&performance.now()-o>=E;if(!X&&w)throw U(
c,`${m} times in a row`);const y=Math.min(me,1e3*2**((_||m)-1))*(.5+Math.random()/2),l=j&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,y),T=humanTime(l);if(performance.now()+l>=d)throw U(c,
`and waiting ${T} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");I.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${T}`),await B(l,k)}}function U(I,k,d=I.
advice){return I.with({why:`${I.why}, ${k}`,advice:d,retryable:!1})}function b(I){const k=String(I),d=/^\d+$/.test(k)?Number(k)*1e3:Date.parse(k)-Date.now();return Math.min(Math.max(d||0,0),2**31-1)}async function B(I,k){
let d;const L=new Promise(E=>{d=setTimeout(E,I)});await R(k,L).finally(()=>clearTimeout(d))}function R(I,k){return new Promise((d,L)=>{const E=()=>L(I.reason);k.then(d,L).finally(()=>I.removeEventListener(
"abort",E)),I.aborted?E():I.addEventListener("abort",E)})}}),706:((ve,Se,h)=>{h.d(Se,{MW:()=>me,OX:()=>ee,TL:()=>ue,hS:()=>U,pO:()=>k,v5:()=>B,zD:()=>W});var M=h(8132);function ee(E,$=300){const m=E.replace(
/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,M.Jj)(m,$)}function ue(E,$=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(E,$)))}function me(E){return ue(E,1e3).replaceAll("\\\\","\\")}function fe(E){
if(E<1024)return`${E} B`;const $=["KiB","MiB","GiB"];let m=E/1024;for(;Number(m.toFixed(1))>=1024&&$.length>1;)m/=1024,$.shift();return`${m.toFixed(1)} ${$[0]}`}function W(E){return String(E).replace(
/\B(?=(\d{3})+$)/g,",")}function U(E,$){return`${W(E)} ${$}${E===1?"":"s"}`}function b(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const $=Math.round(E/1e3);if($<60)return`${$} s`;const[m,_]=[Math.floor(
$/60),Math.floor($/3600)];return _>0?`${_} h ${m%60} min`:`${m} min ${$%60} s`}const B="***",R=4,I=8;class k{#n=new Map;#e=new Set;constructor($=[]){for(const m of $)this.add(m)}add($,m=_=>!0){const _=new Set(
[$,...$.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[..._].filter(m).flatMap(d)){const c=o.slice(0,I);this.#n.set(c,(this.#n.get(c)??new Set).add(o)),this.#e.add(c.length)}}redact=($,m=300)=>{const _=$.
trimStart(),o=Math.min(_.length,m*4);return ee(this.hide(_,()=>{},o)+(o<_.length?"\u2026":""),m)};hide($,m=o=>{},_=$.length){let[o,c]=["",0];for(let j=0;j<_;j++){const X=this.#t($,j);X!==""&&(m(X),j>=
c&&(o+=$.slice(c,j)+B),c=Math.max(c,j+X.length))}return o+$.slice(c,_)}#t($,m){let _="";for(const o of this.#e)for(const c of this.#n.get($.slice(m,m+o))??[])c.length<=_.length||!$.startsWith(c,m)||(c.
length>=R||L($,m,m+c.length))&&(_=c);return _}}function d(E){const $=j=>JSON.stringify(j).slice(1,-1),m=Buffer.from(E).toString(),_=encodeURIComponent(m),o=[_,_.replaceAll("%20","+"),_.replace(/%../g,
j=>j.toLowerCase())];return[...[E,m].flatMap(j=>[j,$(j),$($(j))]),...o,encodeURI(m)]}function L(E,$,m){const _=E.slice(Math.max(0,$-2),$);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(E.slice(
m,m+2))}}),5358:((ve,Se,h)=>{h.d(Se,{Yz:()=>Mt,V4:()=>$t,pq:()=>Ct,lm:()=>Vt,C1:()=>It,uH:()=>Ht,Pq:()=>gt,z:()=>ae,$e:()=>Jt});const M=Ge(import.meta.url)("os");function ee(r){return r==null?"":typeof r==
"string"||r instanceof String?r:JSON.stringify(r)}function ue(r){return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}
function me(r,t,n){const a=new U(r,t,n);process.stdout.write(a.toString()+M.EOL)}function fe(r,t=""){me(r,{},t)}const W="::";class U{constructor(t,n,a){t||(t="missing.command"),this.command=t,this.properties=
n,this.message=a}toString(){let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const D=this.
properties[a];D&&(n?n=!1:t+=",",t+=`${a}=${B(D)}`)}}return t+=`${W}${b(this.message)}`,t}}function b(r){return ee(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(r){return ee(
r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const R=Ge(import.meta.url)("crypto");var I=h(9896);function k(r,t){const n=process.env[`GITHUB\
_${r}`];if(!n)throw new Error(`Unable to find environment variable for file command ${r}`);if(!I.existsSync(n))throw new Error(`Missing file at path: ${n}`);I.appendFileSync(n,`${ee(t)}${M.EOL}`,{encoding:"\
utf8"})}function d(r,t){const n=`ghadelimiter_${R.randomUUID()}`,a=ee(t);if(r.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(a.includes(n))throw new Error(
`Unexpected input: value should not contain the delimiter "${n}"`);return`${r}<<${n}${M.EOL}${a}${M.EOL}${n}`}const L=Ge(import.meta.url)("path");var E=h(6671),$=function(r,t,n,a){function D(K){return K instanceof
n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){try{be(a.next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?
K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};class m{constructor(t,n){this.username=t,this.password=n}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class _{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class o{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var c=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){try{be(a.next(he))}catch(Ne){
ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};class j{static createHttpClient(t=!0,n=10){
const a={allowRetries:t,maxRetries:n};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(j.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return c(this,void 0,void 0,function*(){var n;const K=(n=(yield j.createHttpClient().getJson(t).catch(ne=>{throw new Error(`Fail\
ed to get ID Token. 
 
        Error Code : ${ne.statusCode}
 
        Error Message: ${ne.message}`)})).result)===null||n===void 0?void 0:n.value;if(!K)throw new Error("Response json body do not have ID Token field");return K})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let n=j.getIDTokenUrl();if(t){const D=encodeURIComponent(t);n=`${n}&audience=${D}`}debug(`ID token url is ${n}`);const a=yield j.getCall(n);return setSecret(a),a}catch(n){
throw new Error(`Error message: ${n.message}`)}})}}var X=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){try{
be(a.next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};const{access:w,appendFile:y,
writeFile:l}=I.promises,T="GITHUB_STEP_SUMMARY",O="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Y{constructor(){this._buffer=""}filePath(){
return X(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[T];if(!t)throw new Error(`Unable to find environment variable for $${T}. Check if your runtime envir\
onment supports job summaries.`);try{yield w(t,I.constants.R_OK|I.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,n,a={}){const D=Object.entries(a).map(([K,ne])=>` ${K}="${ne}"`).join("");return n?`<${t}${D}>${n}</${t}>`:`<${t}${D}>`}write(t){return X(this,void 0,void 0,
function*(){const n=!!t?.overwrite,a=yield this.filePath();return yield(n?l:y)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return X(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(t,n){const a=Object.assign({},n&&{lang:n}),D=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(D).addEOL()}addList(t,n=!1){const a=n?"ol":"ul",D=t.map(ne=>this.
wrap("li",ne)).join(""),K=this.wrap(a,D);return this.addRaw(K).addEOL()}addTable(t){const n=t.map(D=>{const K=D.map(ne=>{if(typeof ne=="string")return this.wrap("td",ne);const{header:ke,data:Ce,colspan:be,
rowspan:he}=ne,Ne=ke?"th":"td",Ye=Object.assign(Object.assign({},be&&{colspan:be}),he&&{rowspan:he});return this.wrap(Ne,Ce,Ye)}).join("");return this.wrap("tr",K)}).join(""),a=this.wrap("table",n);return this.
addRaw(a).addEOL()}addDetails(t,n){const a=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(a).addEOL()}addImage(t,n,a){const{width:D,height:K}=a||{},ne=Object.assign(Object.assign({},
D&&{width:D}),K&&{height:K}),ke=this.wrap("img",null,Object.assign({src:t,alt:n},ne));return this.addRaw(ke).addEOL()}addHeading(t,n){const a=`h${n}`,D=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h\
1",K=this.wrap(D,t);return this.addRaw(K).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){
const a=Object.assign({},n&&{cite:n}),D=this.wrap("blockquote",t,a);return this.addRaw(D).addEOL()}addLink(t,n){const a=this.wrap("a",t,{href:n});return this.addRaw(a).addEOL()}}const P=new Y,re=null,
ae=P;function ge(r){return r.replace(/[\\]/g,"/")}function Ie(r){return r.replace(/[/]/g,"\\")}function Ae(r){return r.replace(/[/\\]/g,path.sep)}const De=Ge(import.meta.url)("string_decoder");var Fe=h(
4434);const Xe=Ge(import.meta.url)("child_process");var g=h(2613),x=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){
try{be(a.next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};const{chmod:oe,
copyFile:V,lstat:ye,mkdir:J,open:Q,readdir:ie,rename:pe,rm:le,rmdir:q,stat:Ee,symlink:Oe,unlink:xe}=I.promises,Re=process.platform==="win32";function Pe(r){return x(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(r);return Re&&!t.endsWith("\\")?`${t}\\`:t})}const ze=268435456,C=I.constants.O_RDONLY;function A(r){return x(this,void 0,void 0,function*(){try{yield Ee(r)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function se(r){return x(this,arguments,void 0,function*(t,n=!1){return(n?yield Ee(t):yield ye(t)).isDirectory()})}function F(r){if(r=we(r),!r)throw new Error('isRooted\
() parameter "p" cannot be empty');return Re?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function H(r,t){return x(this,void 0,void 0,function*(){let n;try{n=yield Ee(r)}catch(D){D.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${D}`)}if(n&&n.isFile()){if(Re){const D=L.extname(r).toUpperCase();if(t.some(K=>K.toUpperCase()===D))return r}else if(Te(
n))return r}const a=r;for(const D of t){r=a+D,n=void 0;try{n=yield Ee(r)}catch(K){K.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${K}`)}if(n&&
n.isFile()){if(Re){try{const K=L.dirname(r),ne=L.basename(r).toUpperCase();for(const ke of yield ie(K))if(ne===ke.toUpperCase()){r=L.join(K,ke);break}}catch(K){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${r}': ${K}`)}return r}else if(Te(n))return r}}return""})}function we(r){return r=r||"",Re?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,
"/")}function Te(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}function Me(){var r;return(r=process.
env.COMSPEC)!==null&&r!==void 0?r:"cmd.exe"}var Ue=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){try{be(a.
next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};function Ke(r,t){return Ue(
this,arguments,void 0,function*(n,a,D={}){const{force:K,recursive:ne,copySourceDirectory:ke}=et(D),Ce=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ce&&Ce.isFile()&&!K)return;const be=Ce&&Ce.isDirectory()&&
ke?path.join(a,path.basename(n)):a;if(!(yield ioUtil.exists(n)))throw new Error(`no such file or directory: ${n}`);if((yield ioUtil.stat(n)).isDirectory())if(ne)yield it(n,be,0,K);else throw new Error(
`Failed to copy. ${n} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(n,be)==="")throw new Error(`'${be}' and '${n}' are the same file`);yield ct(n,be,K)}})}function Ze(r,t){
return Ue(this,arguments,void 0,function*(n,a,D={}){if(yield ioUtil.exists(a)){let K=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(n)),K=yield ioUtil.exists(a)),K)if(D.force==null||
D.force)yield Be(a);else throw new Error("Destination already exists")}yield Je(path.dirname(a)),yield ioUtil.rename(n,a)})}function Be(r){return Ue(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(r))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(r,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Je(r){return Ue(this,void 0,void 0,function*(){ok(r,"a path argument must be provided"),yield ioUtil.mkdir(r,{recursive:!0})})}function st(r,t){return Ue(
this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");if(t){const a=yield st(r,!1);if(!a)throw Re?new Error(`Unable to locate executable file: ${r}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const n=yield He(r);return n&&n.length>0?n[0]:""})}function He(r){return Ue(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");const t=[];
if(Re&&process.env.PATHEXT)for(const D of process.env.PATHEXT.split(L.delimiter))D&&t.push(D);if(F(r)){const D=yield H(r,t);return D?[D]:[]}if(r.includes(L.sep))return[];const n=[];if(process.env.PATH)
for(const D of process.env.PATH.split(L.delimiter))D&&n.push(D);const a=[];for(const D of n){const K=yield H(L.join(D,r),t);K&&a.push(K)}return a})}function et(r){const t=r.force==null?!0:r.force,n=!!r.
recursive,a=r.copySourceDirectory==null?!0:!!r.copySourceDirectory;return{force:t,recursive:n,copySourceDirectory:a}}function it(r,t,n,a){return Ue(this,void 0,void 0,function*(){if(n>=255)return;n++,
yield Je(t);const D=yield ioUtil.readdir(r);for(const K of D){const ne=`${r}/${K}`,ke=`${t}/${K}`;(yield ioUtil.lstat(ne)).isDirectory()?yield it(ne,ke,n,a):yield ct(ne,ke,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(r)).mode)})}function ct(r,t,n){return Ue(this,void 0,void 0,function*(){if((yield ioUtil.lstat(r)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(D){D.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(r);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||n)&&(yield ioUtil.copyFile(r,t))})}
const ft=Ge(import.meta.url)("timers");var mt=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){try{be(a.next(
he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};const rt=process.platform===
"win32";class Lt extends Fe.EventEmitter{constructor(t,n,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=a||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,n){const a=this._getSpawnFileName(),D=this._getSpawnArgs(t);let K=n?"":"[command]";if(rt)if(this.
_isCmdFile()){K+=a;for(const ne of D)K+=` ${ne}`}else if(t.windowsVerbatimArguments){K+=`"${a}"`;for(const ne of D)K+=` ${ne}`}else{K+=this._windowsQuoteCmdArg(a);for(const ne of D)K+=` ${this._windowsQuoteCmdArg(
ne)}`}else{K+=a;for(const ne of D)K+=` ${ne}`}return K}_processLineBuffer(t,n,a){try{let D=n+t.toString(),K=D.indexOf(M.EOL);for(;K>-1;){const ne=D.substring(0,K);a(ne),D=D.substring(K+M.EOL.length),K=
D.indexOf(M.EOL)}return D}catch(D){return this._debug(`error processing line. Failed with error ${D}`),""}}_getSpawnFileName(){return rt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(rt&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)n+=" ",n+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return n+='"',[n]}return this.
args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const ne of t)if(n.some(ke=>ke===ne)){a=!0;break}if(!a)
return t;let D='"',K=!0;for(let ne=t.length;ne>0;ne--)D+=t[ne-1],K&&t[ne-1]==="\\"?D+="\\":t[ne-1]==='"'?(K=!0,D+='"'):K=!1;return D+='"',D.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let n='"',a=!0;for(let D=t.length;D>0;D--)n+=t[D-1],a&&t[D-1]==="\\"?n+="\\":
t[D-1]==='"'?(a=!0,n+="\\"):a=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.
stderr,n}_getSpawnOptions(t,n){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${n}"`),
a}exec(){return mt(this,void 0,void 0,function*(){return!F(this.toolPath)&&(this.toolPath.includes("/")||rt&&this.toolPath.includes("\\"))&&(this.toolPath=L.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield st(this.toolPath,!0),new Promise((t,n)=>mt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const be of this.
args)this._debug(`   ${be}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+M.EOL);const D=new Et(a,this.toolPath);if(D.on("debug",be=>{
this._debug(be)}),this.options.cwd&&!(yield A(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));const K=this._getSpawnFileName(),ne=Xe.spawn(K,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,K));let ke="";ne.stdout&&ne.stdout.on("data",be=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(be),!a.silent&&a.outStream&&a.
outStream.write(be),ke=this._processLineBuffer(be,ke,he=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(he)})});let Ce="";if(ne.stderr&&ne.stderr.on("data",be=>{
D.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(be),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(be),Ce=this.
_processLineBuffer(be,Ce,he=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(he)})}),ne.on("error",be=>{D.processError=be.message,D.processExited=!0,D.processClosed=
!0,D.CheckComplete()}),ne.on("exit",be=>{D.processExitCode=be,D.processExited=!0,this._debug(`Exit code ${be} received from tool '${this.toolPath}'`),D.CheckComplete()}),ne.on("close",be=>{D.processExitCode=
be,D.processExited=!0,D.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),D.CheckComplete()}),D.on("done",(be,he)=>{ke.length>0&&this.emit("stdline",ke),Ce.length>0&&
this.emit("errline",Ce),ne.removeAllListeners(),be?n(be):t(he)}),this.options.input){if(!ne.stdin)throw new Error("child process missing stdin");ne.stdin.end(this.options.input)}}))})}}function Nt(r){
const t=[];let n=!1,a=!1,D="";function K(ne){a&&ne!=='"'&&(D+="\\"),D+=ne,a=!1}for(let ne=0;ne<r.length;ne++){const ke=r.charAt(ne);if(ke==='"'){a?K(ke):n=!n;continue}if(ke==="\\"&&a){K(ke);continue}if(ke===
"\\"&&n){a=!0;continue}if(ke===" "&&!n){D.length>0&&(t.push(D),D="");continue}K(ke)}return D.length>0&&t.push(D.trim()),t}class Et extends Fe.EventEmitter{constructor(t,n){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ft.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const n=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}}var vt=function(r,t,n,a){
function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){try{be(a.next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){
ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};function _t(r,t,n){return vt(this,void 0,void 0,function*(){const a=tr.argStringToArray(r);if(a.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const D=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(D,t,n).exec()})}function Bt(r,t,n){return vt(this,void 0,void 0,function*(){
var a,D;let K="",ne="";const ke=new StringDecoder("utf8"),Ce=new StringDecoder("utf8"),be=(a=n?.listeners)===null||a===void 0?void 0:a.stdout,he=(D=n?.listeners)===null||D===void 0?void 0:D.stderr,Ne=tt=>{
ne+=Ce.write(tt),he&&he(tt)},Ye=tt=>{K+=ke.write(tt),be&&be(tt)},qe=Object.assign(Object.assign({},n?.listeners),{stdout:Ye,stderr:Ne}),at=yield _t(r,t,Object.assign(Object.assign({},n),{listeners:qe}));
return K+=ke.end(),ne+=Ce.end(),{exitCode:at,stdout:K,stderr:ne}})}var yt=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(function(K,ne){function ke(he){
try{be(a.next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||[])).next())})};const Ut=()=>yt(
void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:r.trim()}}),Pt=()=>yt(void 0,void 0,void 0,function*(){var r,t,n,a;const{
stdout:D}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),K=(t=(r=D.match(/ProductVersion:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&t!==void 0?t:"";return{name:(a=(n=D.match(/ProductName:\s*(.+)/))===
null||n===void 0?void 0:n[1])!==null&&a!==void 0?a:"",version:K}}),Wt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=r.
trim().split(`
`);return{name:t,version:n}}),ut=M.platform(),Tt=M.arch(),At=ut==="win32",xt=ut==="darwin",St=ut==="linux";function qt(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield At?Ut():xt?Pt():Wt()),{platform:ut,arch:Tt,isWindows:At,isMacOS:xt,isLinux:St})})}var Dt=function(r,t,n,a){function D(K){return K instanceof n?K:new n(function(ne){ne(K)})}return new(n||(n=Promise))(
function(K,ne){function ke(he){try{be(a.next(he))}catch(Ne){ne(Ne)}}function Ce(he){try{be(a.throw(he))}catch(Ne){ne(Ne)}}function be(he){he.done?K(he.value):D(he.value).then(ke,Ce)}be((a=a.apply(r,t||
[])).next())})},Rt;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(Rt||(Rt={}));function jt(r,t){const n=toCommandValue(t);if(process.env[r]=n,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(r,t));issueCommand("set-env",{name:r},n)}function gt(r){me("add-mask",{},r)}function en(r){process.env.GITHUB_PATH||""?issueFileCommand("PATH",r):issueCommand("add-path",{},
r),process.env.PATH=`${r}${path.delimiter}${process.env.PATH}`}function $t(r,t){const n=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input requir\
ed and not supplied: ${r}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Gt(r,t){const n=$t(r,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?n:n.map(a=>a.trim())}function tn(r,t){const n=["true","True","TRUE"],a=["false","False","FALSE"],D=$t(r,t);if(n.includes(D))return!0;if(a.includes(
D))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${r}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ht(r,t){if(process.env.GITHUB_OUTPUT||"")return k("OUTPUT",d(r,t));process.stdout.write(M.EOL),me("set-output",{name:r},
ee(t))}function Kt(r){issue("echo",r?"on":"off")}function It(r){process.exitCode=Rt.Failure,Xt(r)}function Ft(){return process.env.RUNNER_DEBUG==="1"}function Mt(r){me("debug",{},r)}function Xt(r,t={}){
me("error",ue(t),r instanceof Error?r.toString():r)}function Jt(r,t={}){me("warning",ue(t),r instanceof Error?r.toString():r)}function Vt(r,t={}){me("notice",ue(t),r instanceof Error?r.toString():r)}function Ct(r){
process.stdout.write(r+M.EOL)}function Yt(r){issue("group",r)}function Ot(){issue("endgroup")}function N(r,t){return Dt(this,void 0,void 0,function*(){Yt(r);let n;try{n=yield t()}finally{Ot()}return n})}
function Z(r,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(r,t));issueCommand("save-state",{name:r},toCommandValue(t))}function te(r){return process.env[`ST\
ATE_${r}`]||""}function ce(r){return Dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(r)})}}),6671:((ve,Se,h)=>{var M=h(8611),ee=h(5692),ue=h(9783),me=h(770),fe=w=>{var y={};return h.
d(y,w),y},W=w=>(()=>w);const U=fe({});var b=function(w,y,l,T){function O(Y){return Y instanceof l?Y:new l(function(P){P(Y)})}return new(l||(l=Promise))(function(Y,P){function re(Ie){try{ge(T.next(Ie))}catch(Ae){
P(Ae)}}function ae(Ie){try{ge(T.throw(Ie))}catch(Ae){P(Ae)}}function ge(Ie){Ie.done?Y(Ie.value):O(Ie.value).then(re,ae)}ge((T=T.apply(w,y||[])).next())})},B;(function(w){w[w.OK=200]="OK",w[w.MultipleChoices=
300]="MultipleChoices",w[w.MovedPermanently=301]="MovedPermanently",w[w.ResourceMoved=302]="ResourceMoved",w[w.SeeOther=303]="SeeOther",w[w.NotModified=304]="NotModified",w[w.UseProxy=305]="UseProxy",
w[w.SwitchProxy=306]="SwitchProxy",w[w.TemporaryRedirect=307]="TemporaryRedirect",w[w.PermanentRedirect=308]="PermanentRedirect",w[w.BadRequest=400]="BadRequest",w[w.Unauthorized=401]="Unauthorized",w[w.
PaymentRequired=402]="PaymentRequired",w[w.Forbidden=403]="Forbidden",w[w.NotFound=404]="NotFound",w[w.MethodNotAllowed=405]="MethodNotAllowed",w[w.NotAcceptable=406]="NotAcceptable",w[w.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",w[w.RequestTimeout=408]="RequestTimeout",w[w.Conflict=409]="Conflict",w[w.Gone=410]="Gone",w[w.TooManyRequests=429]="TooManyRequests",w[w.InternalServerError=500]="I\
nternalServerError",w[w.NotImplemented=501]="NotImplemented",w[w.BadGateway=502]="BadGateway",w[w.ServiceUnavailable=503]="ServiceUnavailable",w[w.GatewayTimeout=504]="GatewayTimeout"})(B||(B={}));var R;
(function(w){w.Accept="accept",w.ContentType="content-type"})(R||(R={}));var I;(function(w){w.ApplicationJson="application/json"})(I||(I={}));function k(w){const y=pm.getProxyUrl(new URL(w));return y?
y.href:""}const d=[B.MovedPermanently,B.ResourceMoved,B.SeeOther,B.TemporaryRedirect,B.PermanentRedirect],L=[B.BadGateway,B.ServiceUnavailable,B.GatewayTimeout],E=null,$=10,m=5;class _ extends Error{constructor(y,l){
super(y),this.name="HttpClientError",this.statusCode=l,Object.setPrototypeOf(this,_.prototype)}}class o{constructor(y){this.message=y}readBody(){return b(this,void 0,void 0,function*(){return new Promise(
y=>b(this,void 0,void 0,function*(){let l=Buffer.alloc(0);this.message.on("data",T=>{l=Buffer.concat([l,T])}),this.message.on("end",()=>{y(l.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(y=>b(this,void 0,void 0,function*(){const l=[];this.message.on("data",T=>{l.push(T)}),this.message.on("end",()=>{y(Buffer.concat(l))})}))})}}function c(w){return new URL(
w).protocol==="https:"}class j{constructor(y,l,T){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(y),this.handlers=l||[],this.requestOptions=T,T&&(T.ignoreSslError!=null&&(this._ignoreSslError=T.ignoreSslError),this._socketTimeout=
T.socketTimeout,T.allowRedirects!=null&&(this._allowRedirects=T.allowRedirects),T.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=T.allowRedirectDowngrade),T.maxRedirects!=null&&(this._maxRedirects=
Math.max(T.maxRedirects,0)),T.keepAlive!=null&&(this._keepAlive=T.keepAlive),T.allowRetries!=null&&(this._allowRetries=T.allowRetries),T.maxRetries!=null&&(this._maxRetries=T.maxRetries))}options(y,l){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",y,null,l||{})})}get(y,l){return b(this,void 0,void 0,function*(){return this.request("GET",y,null,l||{})})}del(y,l){return b(this,
void 0,void 0,function*(){return this.request("DELETE",y,null,l||{})})}post(y,l,T){return b(this,void 0,void 0,function*(){return this.request("POST",y,l,T||{})})}patch(y,l,T){return b(this,void 0,void 0,
function*(){return this.request("PATCH",y,l,T||{})})}put(y,l,T){return b(this,void 0,void 0,function*(){return this.request("PUT",y,l,T||{})})}head(y,l){return b(this,void 0,void 0,function*(){return this.
request("HEAD",y,null,l||{})})}sendStream(y,l,T,O){return b(this,void 0,void 0,function*(){return this.request(y,l,T,O)})}getJson(y){return b(this,arguments,void 0,function*(l,T={}){T[R.Accept]=this._getExistingOrDefaultHeader(
T,R.Accept,I.ApplicationJson);const O=yield this.get(l,T);return this._processResponse(O,this.requestOptions)})}postJson(y,l){return b(this,arguments,void 0,function*(T,O,Y={}){const P=JSON.stringify(
O,null,2);Y[R.Accept]=this._getExistingOrDefaultHeader(Y,R.Accept,I.ApplicationJson),Y[R.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,I.ApplicationJson);const re=yield this.post(T,P,Y);return this.
_processResponse(re,this.requestOptions)})}putJson(y,l){return b(this,arguments,void 0,function*(T,O,Y={}){const P=JSON.stringify(O,null,2);Y[R.Accept]=this._getExistingOrDefaultHeader(Y,R.Accept,I.ApplicationJson),
Y[R.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,I.ApplicationJson);const re=yield this.put(T,P,Y);return this._processResponse(re,this.requestOptions)})}patchJson(y,l){return b(this,arguments,
void 0,function*(T,O,Y={}){const P=JSON.stringify(O,null,2);Y[R.Accept]=this._getExistingOrDefaultHeader(Y,R.Accept,I.ApplicationJson),Y[R.ContentType]=this._getExistingOrDefaultContentTypeHeader(Y,I.
ApplicationJson);const re=yield this.patch(T,P,Y);return this._processResponse(re,this.requestOptions)})}request(y,l,T,O){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const Y=new URL(l);let P=this._prepareRequest(y,Y,O);const re=this._allowRetries&&E.includes(y)?this._maxRetries+1:1;let ae=0,ge;do{if(ge=yield this.requestRaw(P,T),ge&&
ge.message&&ge.message.statusCode===B.Unauthorized){let Ae;for(const De of this.handlers)if(De.canHandleAuthentication(ge)){Ae=De;break}return Ae?Ae.handleAuthentication(this,P,T):ge}let Ie=this._maxRedirects;
for(;ge.message.statusCode&&d.includes(ge.message.statusCode)&&this._allowRedirects&&Ie>0;){const Ae=ge.message.headers.location;if(!Ae)break;const De=new URL(Ae);if(Y.protocol==="https:"&&Y.protocol!==
De.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ge.readBody(),De.hostname!==Y.hostname)for(const Fe in O)Fe.toLowerCase()==="authorization"&&delete O[Fe];P=this._prepareRequest(y,De,O),ge=yield this.requestRaw(
P,T),Ie--}if(!ge.message.statusCode||!L.includes(ge.message.statusCode))return ge;ae+=1,ae<re&&(yield ge.readBody(),yield this._performExponentialBackoff(ae))}while(ae<re);return ge})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(y,l){return b(this,void 0,void 0,function*(){return new Promise((T,O)=>{function Y(P,re){P?O(P):re?T(re):O(new Error("Unknown error"))}this.requestRawWithCallback(
y,l,Y)})})}requestRawWithCallback(y,l,T){typeof l=="string"&&(y.options.headers||(y.options.headers={}),y.options.headers["Content-Length"]=Buffer.byteLength(l,"utf8"));let O=!1;function Y(ae,ge){O||(O=
!0,T(ae,ge))}const P=y.httpModule.request(y.options,ae=>{const ge=new o(ae);Y(void 0,ge)});let re;P.on("socket",ae=>{re=ae}),P.setTimeout(this._socketTimeout||3*6e4,()=>{re&&re.end(),Y(new Error(`Requ\
est timeout: ${y.options.path}`))}),P.on("error",function(ae){Y(ae)}),l&&typeof l=="string"&&P.write(l,"utf8"),l&&typeof l!="string"?(l.on("close",function(){P.end()}),l.pipe(P)):P.end()}getAgent(y){const l=new URL(
y);return this._getAgent(l)}getAgentDispatcher(y){const l=new URL(y),T=pm.getProxyUrl(l);if(T&&T.hostname)return this._getProxyAgentDispatcher(l,T)}_prepareRequest(y,l,T){const O={};O.parsedUrl=l;const Y=O.
parsedUrl.protocol==="https:";O.httpModule=Y?https:http;const P=Y?443:80;if(O.options={},O.options.host=O.parsedUrl.hostname,O.options.port=O.parsedUrl.port?parseInt(O.parsedUrl.port):P,O.options.path=
(O.parsedUrl.pathname||"")+(O.parsedUrl.search||""),O.options.method=y,O.options.headers=this._mergeHeaders(T),this.userAgent!=null&&(O.options.headers["user-agent"]=this.userAgent),O.options.agent=this.
_getAgent(O.parsedUrl),this.handlers)for(const re of this.handlers)re.prepareRequest(O.options);return O}_mergeHeaders(y){return this.requestOptions&&this.requestOptions.headers?Object.assign({},X(this.
requestOptions.headers),X(y||{})):X(y||{})}_getExistingOrDefaultHeader(y,l,T){let O;if(this.requestOptions&&this.requestOptions.headers){const P=X(this.requestOptions.headers)[l];P&&(O=typeof P=="numb\
er"?P.toString():P)}const Y=y[l];return Y!==void 0?typeof Y=="number"?Y.toString():Y:O!==void 0?O:T}_getExistingOrDefaultContentTypeHeader(y,l){let T;if(this.requestOptions&&this.requestOptions.headers){
const Y=X(this.requestOptions.headers)[R.ContentType];Y&&(typeof Y=="number"?T=String(Y):Array.isArray(Y)?T=Y.join(", "):T=Y)}const O=y[R.ContentType];return O!==void 0?typeof O=="number"?String(O):Array.
isArray(O)?O.join(", "):O:T!==void 0?T:l}_getAgent(y){let l;const T=pm.getProxyUrl(y),O=T&&T.hostname;if(this._keepAlive&&O&&(l=this._proxyAgent),O||(l=this._agent),l)return l;const Y=y.protocol==="ht\
tps:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.maxSockets),T&&T.hostname){const re={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(T.username||T.password)&&{proxyAuth:`${T.username}:${T.password}`}),{host:T.hostname,port:T.port})};let ae;const ge=T.protocol==="https:";Y?ae=ge?tunnel.httpsOverHttps:tunnel.httpsOverHttp:ae=ge?tunnel.
httpOverHttps:tunnel.httpOverHttp,l=ae(re),this._proxyAgent=l}if(!l){const re={keepAlive:this._keepAlive,maxSockets:P};l=Y?new https.Agent(re):new http.Agent(re),this._agent=l}return Y&&this._ignoreSslError&&
(l.options=Object.assign(l.options||{},{rejectUnauthorized:!1})),l}_getProxyAgentDispatcher(y,l){let T;if(this._keepAlive&&(T=this._proxyAgentDispatcher),T)return T;const O=y.protocol==="https:";return T=
new ProxyAgent(Object.assign({uri:l.href,pipelining:this._keepAlive?1:0},(l.username||l.password)&&{token:`Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
T,O&&this._ignoreSslError&&(T.options=Object.assign(T.options.requestTls||{},{rejectUnauthorized:!1})),T}_getUserAgentWithOrchestrationId(y){const l=y||"actions/http-client",T=process.env.ACTIONS_ORCHESTRATION_ID;
if(T){const O=T.replace(/[^a-z0-9_.-]/gi,"_");return`${l} actions_orchestration_id/${O}`}return l}_performExponentialBackoff(y){return b(this,void 0,void 0,function*(){y=Math.min($,y);const l=m*Math.pow(
2,y);return new Promise(T=>setTimeout(()=>T(),l))})}_processResponse(y,l){return b(this,void 0,void 0,function*(){return new Promise((T,O)=>b(this,void 0,void 0,function*(){const Y=y.message.statusCode||
0,P={statusCode:Y,result:null,headers:{}};Y===B.NotFound&&T(P);function re(Ie,Ae){if(typeof Ae=="string"){const De=new Date(Ae);if(!isNaN(De.valueOf()))return De}return Ae}let ae,ge;try{ge=yield y.readBody(),
ge&&ge.length>0&&(l&&l.deserializeDates?ae=JSON.parse(ge,re):ae=JSON.parse(ge),P.result=ae),P.headers=y.message.headers}catch{}if(Y>299){let Ie;ae&&ae.message?Ie=ae.message:ge&&ge.length>0?Ie=ge:Ie=`F\
ailed request: (${Y})`;const Ae=new _(Ie,Y);Ae.result=P.result,O(Ae)}else T(P)}))})}}const X=w=>Object.keys(w).reduce((y,l)=>(y[l.toLowerCase()]=w[l],y),{})}),9783:((ve,Se,h)=>{function M(fe){const W=fe.
protocol==="https:";if(ee(fe))return;const U=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(U)try{return new me(U)}catch{if(!U.startsWith("http://")&&
!U.startsWith("https://"))return new me(`http://${U}`)}else return}function ee(fe){if(!fe.hostname)return!1;const W=fe.hostname;if(ue(W))return!0;const U=process.env.no_proxy||process.env.NO_PROXY||"";
if(!U)return!1;let b;fe.port?b=Number(fe.port):fe.protocol==="http:"?b=80:fe.protocol==="https:"&&(b=443);const B=[fe.hostname.toUpperCase()];typeof b=="number"&&B.push(`${B[0]}:${b}`);for(const R of U.
split(",").map(I=>I.trim().toUpperCase()).filter(I=>I))if(R==="*"||B.some(I=>I===R||I.endsWith(`.${R}`)||R.startsWith(".")&&I.endsWith(`${R}`)))return!0;return!1}function ue(fe){const W=fe.toLowerCase();
return W==="localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(W,U){super(W,U),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ve,Se,h)=>{h.d(Se,{E:()=>me});class M{diff(W,U,b={}){
let B;typeof b=="function"?(B=b,b={}):"callback"in b&&(B=b.callback);const R=this.castInput(W,b),I=this.castInput(U,b),k=this.removeEmpty(this.tokenize(R,b)),d=this.removeEmpty(this.tokenize(I,b));return this.
diffWithOptionsObj(k,d,b,B)}diffWithOptionsObj(W,U,b,B){var R;const I=w=>{if(w=this.postProcess(w,b),B){setTimeout(function(){B(w)},0);return}else return w},k=U.length,d=W.length;let L=1,E=k+d;b.maxEditLength!=
null&&(E=Math.min(E,b.maxEditLength));const $=(R=b.timeout)!==null&&R!==void 0?R:1/0,m=Date.now()+$,_=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(_[0],U,W,0,b);if(_[0].oldPos+1>=d&&o+1>=
k)return I(this.buildValues(_[0].lastComponent,U,W));let c=-1/0,j=1/0;const X=()=>{for(let w=Math.max(c,-L);w<=Math.min(j,L);w+=2){let y;const l=_[w-1],T=_[w+1];l&&(_[w-1]=void 0);let O=!1;if(T){const P=T.
oldPos-w;O=T&&0<=P&&P<k}const Y=l&&l.oldPos+1<d;if(!O&&!Y){_[w]=void 0;continue}if(!Y||O&&l.oldPos<T.oldPos?y=this.addToPath(T,!0,!1,0,b):y=this.addToPath(l,!1,!0,1,b),o=this.extractCommon(y,U,W,w,b),
y.oldPos+1>=d&&o+1>=k)return I(this.buildValues(y.lastComponent,U,W))||!0;_[w]=y,y.oldPos+1>=d&&(j=Math.min(j,w-1)),o+1>=k&&(c=Math.max(c,w+1))}L++};if(B)(function w(){setTimeout(function(){if(L>E||Date.
now()>m)return B(void 0);X()||w()},0)})();else for(;L<=E&&Date.now()<=m;){const w=X();if(w)return w}}addToPath(W,U,b,B,R){const I=W.lastComponent;return I&&!R.oneChangePerToken&&I.added===U&&I.removed===
b?{oldPos:W.oldPos+B,lastComponent:{count:I.count+1,added:U,removed:b,previousComponent:I.previousComponent}}:{oldPos:W.oldPos+B,lastComponent:{count:1,added:U,removed:b,previousComponent:I}}}extractCommon(W,U,b,B,R){
const I=U.length,k=b.length;let d=W.oldPos,L=d-B,E=0;for(;L+1<I&&d+1<k&&this.equals(b[d+1],U[L+1],R);)L++,d++,E++,R.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return E&&!R.oneChangePerToken&&(W.lastComponent={count:E,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=d,L}equals(W,U,b){return b.comparator?b.comparator(W,U):W===U||!!b.
ignoreCase&&W.toLowerCase()===U.toLowerCase()}removeEmpty(W){const U=[];for(let b=0;b<W.length;b++)W[b]&&U.push(W[b]);return U}castInput(W,U){return W}tokenize(W,U){return Array.from(W)}join(W){return W.
join("")}postProcess(W,U){return W}get useLongestToken(){return!1}buildValues(W,U,b){const B=[];let R;for(;W;)B.push(W),R=W.previousComponent,delete W.previousComponent,W=R;B.reverse();const I=B.length;
let k=0,d=0,L=0;for(;k<I;k++){const E=B[k];if(E.removed)E.value=this.join(b.slice(L,L+E.count)),L+=E.count;else{if(!E.added&&this.useLongestToken){let $=U.slice(d,d+E.count);$=$.map(function(m,_){const o=b[L+
_];return o.length>m.length?o:m}),E.value=this.join($)}else E.value=this.join(U.slice(d,d+E.count));d+=E.count,E.added||(L+=E.count)}}return B}}class ee extends M{tokenize(W){return W.slice()}join(W){
return W}removeEmpty(W){return W}}const ue=new ee;function me(fe,W,U){return ue.diff(fe,W,U)}})},cn={};function wt(ve){var Se=cn[ve];if(Se!==void 0)return Se.exports;var h=cn[ve]={exports:{}},M=!0;try{
ir[ve](h,h.exports,wt),M=!1}finally{M&&delete cn[ve]}return h.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var ve=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",M=ue=>{ue&&ue.d<1&&(ue.d=1,ue.forEach(me=>me.r--),ue.forEach(me=>me.r--?me.r++:me()))},ee=ue=>ue.map(me=>{if(me!==null&&typeof me=="object"){if(me[ve])return me;if(me.
then){var fe=[];fe.d=0,me.then(b=>{W[Se]=b,M(fe)},b=>{W[h]=b,M(fe)});var W={};return W[ve]=b=>b(fe),W}}var U={};return U[ve]=b=>{},U[Se]=me,U});wt.a=(ue,me,fe)=>{var W;fe&&((W=[]).d=-1);var U=new Set,
b=ue.exports,B,R,I,k=new Promise((d,L)=>{I=L,R=d});k[Se]=b,k[ve]=d=>(W&&d(W),U.forEach(d),k.catch(L=>{})),ue.exports=k,me(d=>{B=ee(d);var L,E=()=>B.map(m=>{if(m[h])throw m[h];return m[Se]}),$=new Promise(
m=>{L=()=>m(E),L.r=0;var _=o=>o!==W&&!U.has(o)&&(U.add(o),o&&!o.d&&(L.r++,o.push(L)));B.map(o=>o[ve](_))});return L.r?$:E()},d=>(d?I(k[h]=d):R(b),M(W))),W&&W.d<0&&(W.d=0)}})(),wt.d=(ve,Se)=>{for(var h in Se)
wt.o(Se,h)&&!wt.o(ve,h)&&Object.defineProperty(ve,h,{enumerable:!0,get:Se[h]})},wt.o=(ve,Se)=>Object.prototype.hasOwnProperty.call(ve,Se);var bn=wt(6384);bn=await bn;
