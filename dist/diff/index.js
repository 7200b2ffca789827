import{createRequire as Ke}from"module";const cr={};var ir={3313:(Se=>{Se.exports=$e;function $e(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$e.prototype.go=function(Q){
this.pending<this.max?M(this,Q):this.waiting.push(Q)},$e.prototype.wait=function(Q){this.pending===0?Q(this.error):this.listeners.push(Q)},$e.prototype.hold=function(){return h(this)};function h(Q){Q.
pending+=1;var ue=!1;return me;function me(B){if(ue)throw new Error("callback called twice");if(ue=!0,Q.error=Q.error||B,Q.pending-=1,Q.waiting.length>0&&Q.pending<Q.max)M(Q,Q.waiting.shift());else if(Q.
pending===0){var N=Q.listeners;Q.listeners=[],N.forEach(he)}}function he(B){B(Q.error)}}function M(Q,ue){ue(h(Q))}}),770:((Se,$e,h)=>{h(218)}),218:((Se,$e,h)=>{var M,Q=h(9278),ue=h(4756),me=h(8611),he=h(
5692),B=h(4434),N=h(2613),y=h(9023);M=z,M=k,M=R,M=_;function z(T){var o=new d(T);return o.request=me.request,o}function k(T){var o=new d(T);return o.request=me.request,o.createSocket=I,o.defaultPort=443,
o}function R(T){var o=new d(T);return o.request=he.request,o}function _(T){var o=new d(T);return o.request=he.request,o.createSocket=I,o.defaultPort=443,o}function d(T){var o=this;o.options=T||{},o.proxyOptions=
o.options.proxy||{},o.maxSockets=o.options.maxSockets||me.Agent.defaultMaxSockets,o.requests=[],o.sockets=[],o.on("free",function(j,H,w,v){for(var l=b(H,w,v),A=0,O=o.requests.length;A<O;++A){var V=o.requests[A];
if(V.host===l.host&&V.port===l.port){o.requests.splice(A,1),V.request.onSocket(j);return}}j.destroy(),o.removeSocket(j)})}y.inherits(d,B.EventEmitter),d.prototype.addRequest=function(o,c,j,H){var w=this,
v=$({request:o},w.options,b(c,j,H));if(w.sockets.length>=this.maxSockets){w.requests.push(v);return}w.createSocket(v,function(l){l.on("free",A),l.on("close",O),l.on("agentRemove",O),o.onSocket(l);function A(){
w.emit("free",l,v)}function O(V){w.removeSocket(l),l.removeListener("free",A),l.removeListener("close",O),l.removeListener("agentRemove",O)}})},d.prototype.createSocket=function(o,c){var j=this,H={};j.
sockets.push(H);var w=$({},j.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{host:o.host+":"+o.port}});o.localAddress&&(w.localAddress=o.localAddress),w.proxyAuth&&(w.headers=w.
headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),m("making CONNECT request");var v=j.request(w);v.useChunkedEncodingByDefault=!1,v.once("response",l),v.
once("upgrade",A),v.once("connect",O),v.once("error",V),v.end();function l(C){C.upgrade=!0}function A(C,ne,ie){process.nextTick(function(){O(C,ne,ie)})}function O(C,ne,ie){if(v.removeAllListeners(),ne.
removeAllListeners(),C.statusCode!==200){m("tunneling socket could not be established, statusCode=%d",C.statusCode),ne.destroy();var be=new Error("tunneling socket could not be established, statusCode\
="+C.statusCode);be.code="ECONNRESET",o.request.emit("error",be),j.removeSocket(H);return}if(ie.length>0){m("got illegal response body from proxy"),ne.destroy();var be=new Error("got illegal response \
body from proxy");be.code="ECONNRESET",o.request.emit("error",be),j.removeSocket(H);return}return m("tunneling connection has established"),j.sockets[j.sockets.indexOf(H)]=ne,c(ne)}function V(C){v.removeAllListeners(),
m(`tunneling socket could not be established, cause=%s
`,C.message,C.stack);var ne=new Error("tunneling socket could not be established, cause="+C.message);ne.code="ECONNRESET",o.request.emit("error",ne),j.removeSocket(H)}},d.prototype.removeSocket=function(o){
var c=this.sockets.indexOf(o);if(c!==-1){this.sockets.splice(c,1);var j=this.requests.shift();j&&this.createSocket(j,function(H){j.request.onSocket(H)})}};function I(T,o){var c=this;d.prototype.createSocket.
call(c,T,function(j){var H=T.request.getHeader("host"),w=$({},c.options,{socket:j,servername:H?H.replace(/:.*$/,""):T.host}),v=ue.connect(0,w);c.sockets[c.sockets.indexOf(j)]=v,o(v)})}function b(T,o,c){
return typeof T=="string"?{host:T,port:o,localAddress:c}:T}function $(T){for(var o=1,c=arguments.length;o<c;++o){var j=arguments[o];if(typeof j=="object")for(var H=Object.keys(j),w=0,v=H.length;w<v;++w){
var l=H[w];j[l]!==void 0&&(T[l]=j[l])}}return T}var m;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?m=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="string"?T[0]=
"TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:m=function(){},M=m}),4248:(Se=>{const $e=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function h(M){let Q=-1;for(let ue of M)Q=$e[(Q^ue)&255]^Q>>>8;return(Q^-1)>>>0}Se.exports=h}),3502:((Se,$e,h)=>{var M=h(9896),Q=h(9023),ue=h(2203),me=ue.Readable,he=ue.PassThrough,B=h(3313),
N=h(4434).EventEmitter;$e.BufferSlicer=k,$e.FdSlicer=y,Q.inherits(y,N);function y(R){N.call(this),this.fd=R,this.pend=new B,this.pend.max=1,this.refCount=0}y.prototype.read=function(R,_,d,I,b){var $=this;
$.pend.go(function(m){M.read($.fd,R,_,d,I,function(T,o,c){m(),b(T,o,c)})})},y.prototype.createReadStream=function(R){return new z(this,R)},y.prototype.ref=function(){this.refCount+=1},y.prototype.unref=
function(){var R=this;if(R.refCount-=1,R.refCount<0)throw new Error("invalid unref");if(R.refCount>0)return;M.close(R.fd,_);function _(d){d?R.emit("error",d):R.emit("close")}},Q.inherits(z,me);function z(R,_){
_=_||{},me.call(this,_),this.context=R,this.context.ref(),this.start=_.start||0,this.endOffset=_.end,this.pos=this.start}z.prototype._read=function(R){var _=this,d=Math.min(_._readableState.highWaterMark,
R);if(_.endOffset!=null&&(d=Math.min(d,_.endOffset-_.pos)),d<=0){_.push(null),this._cleanup();return}_.context.pend.go(function(I){var b=Buffer.allocUnsafe(d);M.read(_.context.fd,b,0,d,_.pos,function($,m){
$?_.destroy($):m===0?(_.push(null),_._cleanup()):(_.pos+=m,_.push(b.slice(0,m))),I()})})},z.prototype._destroy=function(R,_){this._cleanup(),_(R)},z.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Q.inherits(k,N);function k(R){N.call(this),this.refCount=0,this.buffer=R}k.prototype.read=function(R,_,d,I,b){if(!(0<=_&&_<=R.length))throw new RangeError("offset o\
utside buffer: 0 <= "+_+" <= "+R.length);if(I<0)throw new RangeError("position is negative: "+I);if(_+d>R.length&&(d=R.length-_),I+d>this.buffer.length&&(d=this.buffer.length-I),d<=0){setImmediate(function(){
b(null,0)});return}this.buffer.copy(R,_,I,I+d),setImmediate(function(){b(null,d)})},k.prototype.createReadStream=function(R){R=R||{};var _=new he(R);_.start=R.start||0,_.endOffset=R.end,_.pos=_.endOffset||
this.buffer.length;for(var d=this.buffer.slice(_.start,_.pos),I=65536,b=0;;){var $=b+I;if($>=d.length){b<d.length&&_.write(d.slice(b,d.length));break}_.write(d.slice(b,$)),b=$}return _.end(),_},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Se,$e,h)=>{var M,Q=h(9896),ue=h(3106),me=h(3502),he=h(9023),
B=h(4434).EventEmitter,N=h(2203).Transform,y=h(2203).PassThrough,z=h(2203).Writable;const k=typeof ue.crc32=="function"?ue.crc32:h(4248);M=b,M=$,M=m,M=T,M=R,M=_,$e.SY=d,M=I,M=v,$e.ax=l,M=A,M=O,M=o,M=H,
M=w,M=ne;function R(g,x){return new Promise((oe,X)=>{b(g,{...x,lazyEntries:!0},function(ye,ke){if(ye)return X(ye);oe(ke)})})}function _(g,x){return new Promise((oe,X)=>{$(g,{...x,lazyEntries:!0},function(ye,ke){
if(ye)return X(ye);oe(ke)})})}function d(g,x){return new Promise((oe,X)=>{m(g,{...x,lazyEntries:!0},function(ye,ke){if(ye)return X(ye);oe(ke)})})}function I(g,x,oe){return new Promise((X,ye)=>{T(g,x,{
...oe,lazyEntries:!0},function(ke,J){if(ke)return ye(ke);X(J)})})}function b(g,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=
!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),oe==null&&(oe=Je),Q.open(g,"r",function(X,ye){if(X)
return oe(X);$(ye,x,function(ke,J){ke&&Q.close(ye,Je),oe(ke,J)})})}function $(g,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=
!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),oe==null&&(oe=Je),Q.fstat(g,function(X,ye){if(X)return oe(
X);var ke=new me.FdSlicer(g);T(ke,ye.size,x,oe)})}function m(g,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.
decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1);var X=new me.BufferSlicer(g);T(X,g.length,x,oe)}function T(g,x,oe,X){typeof oe==
"function"&&(X=oe,oe=null),oe==null&&(oe={}),oe.autoClose==null&&(oe.autoClose=!0),oe.lazyEntries==null&&(oe.lazyEntries=!1),oe.decodeStrings==null&&(oe.decodeStrings=!0);var ye=!!oe.decodeStrings;if(oe.
validateEntrySizes==null&&(oe.validateEntrySizes=!0),oe.strictFileNames==null&&(oe.strictFileNames=!1),X==null&&(X=Je),typeof x!="number")throw new Error("expected totalSize parameter to be a number");
if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var ke=22,J=20,se=65535,fe=Math.
min(J+ke+se,x),we=je(fe),re=x-we.length;V(g,we,0,fe,re,function(le){if(le)return X(le);for(var ge=fe-ke;ge>=0;ge-=1)if(we.readUInt32LE(ge)===101010256){var Me=we.subarray(ge),ve=Me.readUInt16LE(4),Ue=Me.
readUInt16LE(10),De=Me.readUInt32LE(16),Z=Me.readUInt16LE(20),G=Me.length-ke;if(Z!==G)return X(new Error("Invalid comment length. Expected: "+G+". Found: "+Z+". Are there extra bytes at the end of the\
 file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var D=ye?Re(Me.subarray(22),!1):Me.subarray(22);if(ge-J>=0&&we.readUInt32LE(ge-J)===117853008){var ce=we.subarray(ge-J,
ge-J+J),U=Ae(ce,8),q=je(56);return V(g,q,0,q.length,U,function(xe){return xe?X(xe):q.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(ve=q.readUInt32LE(
16),ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Ue=Ae(q,32),De=Ae(q,48),X(null,new o(g,De,x,Ue,D,oe.autoClose,oe.lazyEntries,ye,oe.validateEntrySizes,oe.strictFileNames))))})}
return ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):X(null,new o(g,De,x,Ue,D,oe.autoClose,oe.lazyEntries,ye,oe.validateEntrySizes,oe.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}he.inherits(o,B);function o(g,x,oe,X,ye,ke,J,se,fe,we){var re=this;B.call(re),re.reader=g,re.reader.
on("error",function(le){j(re,le)}),re.reader.once("close",function(){re.emit("close")}),re.readEntryCursor=x,re.fileSize=oe,re.entryCount=X,re.comment=ye,re.entriesRead=0,re.autoClose=!!ke,re.lazyEntries=
!!J,re.decodeStrings=!!se,re.validateEntrySizes=!!fe,re.strictFileNames=!!we,re.isOpen=!0,re.emittedError=!1,re.hasEachEntryBeenCalled=!1,re.lazyEntries||re._readEntry()}o.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function c(g,x){g.autoClose&&g.close(),j(g,x)}function j(g,x){g.emittedError||(g.emittedError=!0,g.emit("error",x))}o.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var g=this;if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&
g.close(),!g.emittedError&&g.emit("end")});return}if(!g.emittedError){var x=je(46);V(g.reader,x,0,x.length,g.readEntryCursor,function(oe){if(oe)return c(g,oe);if(!g.emittedError){var X=new H,ye=x.readUInt32LE(
0);if(ye!==33639248)return c(g,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(X.versionMadeBy=x.readUInt16LE(4),X.versionNeededToExtract=x.readUInt16LE(6),X.generalPurposeBitFlag=
x.readUInt16LE(8),X.compressionMethod=x.readUInt16LE(10),X.lastModFileTime=x.readUInt16LE(12),X.lastModFileDate=x.readUInt16LE(14),X.crc32=x.readUInt32LE(16),X.compressedSize=x.readUInt32LE(20),X.uncompressedSize=
x.readUInt32LE(24),X.fileNameLength=x.readUInt16LE(28),X.extraFieldLength=x.readUInt16LE(30),X.fileCommentLength=x.readUInt16LE(32),X.internalFileAttributes=x.readUInt16LE(36),X.externalFileAttributes=
x.readUInt32LE(38),X.relativeOffsetOfLocalHeader=x.readUInt32LE(42),X.generalPurposeBitFlag&64)return c(g,new Error("strong encryption is not supported"));g.readEntryCursor+=46,x=je(X.fileNameLength+X.
extraFieldLength+X.fileCommentLength),V(g.reader,x,0,x.length,g.readEntryCursor,function(ke){if(ke)return c(g,ke);if(!g.emittedError){X.fileNameRaw=x.subarray(0,X.fileNameLength);var J=X.fileNameLength+
X.extraFieldLength;X.extraFieldRaw=x.subarray(X.fileNameLength,J),X.fileCommentRaw=x.subarray(J,J+X.fileCommentLength);try{X.extraFields=O(X.extraFieldRaw)}catch(Ue){return c(g,Ue)}if(g.decodeStrings){
var se=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Re(X.fileCommentRaw,se),X.fileName=l(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,g.strictFileNames);var fe=A(X.fileName);if(fe!=null)return c(
g,new Error(fe))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,g.readEntryCursor+=x.length,g.entriesRead+=1;for(var we=0;we<X.extraFields.length;we++){var re=X.extraFields[we];
if(re.id===1){var le=re.data,ge=0;if(X.uncompressedSize===4294967295){if(ge+8>le.length)return c(g,new Error("zip64 extended information extra field does not include uncompressed size"));X.uncompressedSize=
Ae(le,ge),ge+=8}if(X.compressedSize===4294967295){if(ge+8>le.length)return c(g,new Error("zip64 extended information extra field does not include compressed size"));X.compressedSize=Ae(le,ge),ge+=8}if(X.
relativeOffsetOfLocalHeader===4294967295){if(ge+8>le.length)return c(g,new Error("zip64 extended information extra field does not include relative header offset"));X.relativeOffsetOfLocalHeader=Ae(le,
ge),ge+=8}break}}if(g.validateEntrySizes&&X.compressionMethod===0){var Me=X.uncompressedSize;if(X.isEncrypted()&&(Me+=12),X.compressedSize!==Me){var ve="compressed/uncompressed size mismatch for store\
d file: "+X.compressedSize+" != "+X.uncompressedSize;return c(g,new Error(ve))}}g.emit("entry",X),g.lazyEntries||g._readEntry()}})}})}},o.prototype.eachEntry=function(){const g=this;if(!g.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(g.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");g.hasEachEntryBeenCalled=!0;let x=null;g.on("e\
ntry",X),g.on("end",ye),g.on("error",ke);function oe(){g.removeListener("entry",X),g.removeListener("end",ye),g.removeListener("error",ke),g.autoClose&&g.close()}function X(J){let{resolve:se}=x;x=null,
se({value:J})}function ye(){let{resolve:J}=x;x=null,oe(),J({done:!0})}function ke(J){let{reject:se}=x;x=null,oe(),se(J)}return{[Symbol.asyncIterator](){return this},next(){const J=new Promise((se,fe)=>{
if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:se,reject:fe}});return g.readEntry(),J},return(J){return oe(),Promise.resolve({done:!0,value:J})},throw(J){
return oe(),Promise.reject(J)}}},o.prototype.openReadStream=function(g,x,oe){var X=this,ye=0,ke=g.compressedSize;if(oe==null&&(oe=x,x=null),x==null)x={};else{if(x.decodeFileData===!1){if(x.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(x.
decrypt!=null){if(!g.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+x.decrypt);if(g.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(x.decompress!=
null){if(!g.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===!1||x.decompress===!0))throw new Error(
"invalid options.decompress value: "+x.decompress);se=x.decompress}}if(x.start!=null){if(ye=x.start,ye<0)throw new Error("options.start < 0");if(ye>g.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(x.end!=null){if(ke=x.end,ke<0)throw new Error("options.end < 0");if(ke>g.compressedSize)throw new Error("options.end > entry.compressedSize");if(ke<ye)throw new Error("options.\
end < options.start")}}var J=x.decodeFileData===!1||(g.compressionMethod===0||g.compressionMethod===8&&x.decompress===!1)&&(!g.isEncrypted()||x.decrypt===!1);if((x.start!=null||x.end!=null)&&!J)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return oe(new Error("closed"));if(g.isEncrypted()&&!J&&x.decrypt!==!1)return oe(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var se;if(J)se=!1;else if(g.compressionMethod===8)se=x.decodeFileData!==!0;else return oe(new Error("unsupported compression method: "+g.compressionMethod));
X.readLocalFileHeader(g,{minimal:!0},function(fe,we){if(fe)return oe(fe);X.openReadStreamLowLevel(we.fileDataStart,g.compressedSize,ye,ke,se,g.uncompressedSize,oe)})},o.prototype.openReadStreamLowLevel=
function(g,x,oe,X,ye,ke,J){var se=this,fe=g+x,we=se.reader.createReadStream({start:g+oe,end:g+X}),re=we;if(ye){var le=!1,ge=ue.createInflateRaw();we.on("error",function(Me){setImmediate(function(){le||
ge.emit("error",Me)})}),we.pipe(ge),se.validateEntrySizes?(re=new C(ke),ge.on("error",function(Me){setImmediate(function(){le||re.emit("error",Me)})}),ge.pipe(re)):re=ge,ze(re,function(){le=!0,ge!==re&&
ge.unpipe(re),we.unpipe(ge),we.destroy()})}J(null,re)},o.prototype.readLocalFileHeader=function(g,x,oe){var X=this;oe==null&&(oe=x,x=null),x==null&&(x={}),X.reader.ref();var ye=je(30);V(X.reader,ye,0,
ye.length,g.relativeOffsetOfLocalHeader,function(ke){try{if(ke)return oe(ke);var J=ye.readUInt32LE(0);if(J!==67324752)return oe(new Error("invalid local file header signature: 0x"+J.toString(16)));var se=ye.
readUInt16LE(26),fe=ye.readUInt16LE(28),we=g.relativeOffsetOfLocalHeader+30+se+fe;if(we+g.compressedSize>X.fileSize)return oe(new Error("file data overflows file bounds: "+we+" + "+g.compressedSize+" \
> "+X.fileSize));if(x.minimal)return oe(null,{fileDataStart:we});var re=new w;re.fileDataStart=we,re.versionNeededToExtract=ye.readUInt16LE(4),re.generalPurposeBitFlag=ye.readUInt16LE(6),re.compressionMethod=
ye.readUInt16LE(8),re.lastModFileTime=ye.readUInt16LE(10),re.lastModFileDate=ye.readUInt16LE(12),re.crc32=ye.readUInt32LE(14),re.compressedSize=ye.readUInt32LE(18),re.uncompressedSize=ye.readUInt32LE(
22),re.fileNameLength=se,re.extraFieldLength=fe,ye=je(se+fe),X.reader.ref(),V(X.reader,ye,0,ye.length,g.relativeOffsetOfLocalHeader+30,function(le){try{return le?oe(le):(re.fileName=ye.subarray(0,se),
re.extraField=ye.subarray(se),oe(null,re))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},o.prototype.openReadStreamPromise=function(g,x){return new Promise((oe,X)=>{this.openReadStream(g,x,
function(ye,ke){if(ye)return X(ye);oe(ke)})})},o.prototype.openReadStreamLowLevelPromise=function(g,x,oe,X,ye,ke){return new Promise((J,se)=>{this.openReadStream(g,x,oe,X,ye,ke,function(fe,we){if(fe)return se(
fe);J(we)})})},o.prototype.readLocalFileHeaderPromise=function(g,x){return new Promise((oe,X)=>{this.readLocalFileHeader(g,x,function(ye,ke){if(ye)return X(ye);oe(ke)})})};function H(){}H.prototype.getLastModDate=
function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var oe=this.extraFields[x];if(oe.id===21589){var X=oe.data;if(X.length<5)continue;var ye=X[0],ke=1;if(!(ye&ke))
continue;var J=X.readInt32LE(1);return new Date(J*1e3)}else if(oe.id===10){var X=oe.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var se=X.readUInt32LE(8)+4294967296*X.
readInt32LE(12),fe=se/1e4-116444736e5;return new Date(fe)}}return v(this.lastModFileDate,this.lastModFileTime,g.timezone)},H.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},H.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},H.prototype.isCompressed=function(){return this.compressionMethod===8};function w(){}function v(g,x,oe){
var X=g&31,ye=(g>>5&15)-1,ke=(g>>9&127)+1980,J=0,se=(x&31)*2,fe=x>>5&63,we=x>>11&31;if(oe==null||oe==="local")return new Date(ke,ye,X,we,fe,se,J);if(oe==="UTC")return new Date(Date.UTC(ke,ye,X,we,fe,se,
J));throw new Error("unrecognized options.timezone: "+options.timezone)}function l(g,x,oe,X){for(var ye=null,ke=0;ke<oe.length;ke++){var J=oe[ke];if(J.id===28789){if(J.data.length<6||J.data.readUInt8(
0)!==1)continue;var se=J.data.readUInt32LE(1);if(k(x)!==se)continue;ye=Re(J.data.subarray(5),!0);break}}if(ye==null){var fe=(g&2048)!==0;ye=Re(x,fe)}return X||(ye=ye.replace(/\\/g,"/")),ye}function A(g){
return g.indexOf("\\")!==-1?"invalid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split("/").indexOf("..")!==-1?"invalid relative path: "+g:null}function O(g){
for(var x=[],oe=0;oe<g.length-3;){var X=g.readUInt16LE(oe+0),ye=g.readUInt16LE(oe+2),ke=oe+4,J=ke+ye;if(J>g.length)throw new Error("extra field length exceeds extra field buffer size");var se=g.subarray(
ke,J);x.push({id:X,data:se}),oe=J}return x}function V(g,x,oe,X,ye,ke){if(X===0)return setImmediate(function(){ke(null,je(0))});g.read(x,oe,X,ye,function(J,se){if(J)return ke(J);if(se<X)return ke(new Error(
"unexpected EOF"));ke()})}he.inherits(C,N);function C(g){N.call(this),this.actualByteCount=0,this.expectedByteCount=g}C.prototype._transform=function(g,x,oe){if(this.actualByteCount+=g.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return oe(new Error(X))}oe(null,g)},C.prototype._flush=function(g){
if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return g(new Error(x))}g()},he.inherits(ne,B);
function ne(){B.call(this),this.refCount=0}ne.prototype.ref=function(){this.refCount+=1},ne.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>0)return;if(g.refCount<0)throw new Error("\
invalid unref");g.close(x);function x(oe){if(oe)return g.emit("error",oe);g.emit("close")}},ne.prototype.createReadStream=function(g){g==null&&(g={});var x=g.start,oe=g.end;if(x===oe){var X=new y;return setImmediate(
function(){X.end()}),X}var ye=this._readStreamForRange(x,oe),ke=!1,J=new ie(this);ye.on("error",function(fe){setImmediate(function(){ke||J.emit("error",fe)})}),ze(J,function(){ye.unpipe(J),J.unref(),ye.
destroy()});var se=new C(oe-x);return J.on("error",function(fe){setImmediate(function(){ke||se.emit("error",fe)})}),ze(se,function(){ke=!0,J.unpipe(se),J.destroy()}),ye.pipe(J).pipe(se)},ne.prototype.
_readStreamForRange=function(g,x){throw new Error("not implemented")},ne.prototype.read=function(g,x,oe,X,ye){var ke=this.createReadStream({start:X,end:X+oe}),J=new z,se=0;J._write=function(fe,we,re){
fe.copy(g,x+se,0,fe.length),se+=fe.length,re()},J.on("finish",ye),ke.on("error",function(fe){ye(fe)}),ke.pipe(J)},ne.prototype.close=function(g){setImmediate(g)},he.inherits(ie,y);function ie(g){y.call(
this),this.context=g,this.context.ref(),this.unreffedYet=!1}ie.prototype._flush=function(g){this.unref(),g()},ie.prototype.unref=function(g){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var be="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Re(g,x){if(x)return g.toString("utf8");for(var oe="",X=0;X<g.length;X++)oe+=be[g[X]];return oe}function Ae(g,x){var oe=g.readUInt32LE(x),X=g.readUInt32LE(x+4);return X*4294967296+oe}var je;typeof Buffer.
allocUnsafe=="function"?je=function(g){return Buffer.allocUnsafe(g)}:je=function(g){return new Buffer(g)};function ze(g,x){typeof g.destroy=="function"?g._destroy=function(oe,X){x(),X?.(oe)}:g.destroy=
x}function Je(g){if(g)throw g}}),2613:(Se=>{Se.exports=Ke(import.meta.url)("assert")}),4434:(Se=>{Se.exports=Ke(import.meta.url)("events")}),9896:(Se=>{Se.exports=Ke(import.meta.url)("fs")}),8611:(Se=>{
Se.exports=Ke(import.meta.url)("http")}),5692:(Se=>{Se.exports=Ke(import.meta.url)("https")}),9278:(Se=>{Se.exports=Ke(import.meta.url)("net")}),4573:(Se=>{Se.exports=Ke(import.meta.url)("node:buffer")}),
7598:(Se=>{Se.exports=Ke(import.meta.url)("node:crypto")}),3024:(Se=>{Se.exports=Ke(import.meta.url)("node:fs")}),1455:(Se=>{Se.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(Se=>{Se.exports=
Ke(import.meta.url)("node:path")}),8522:(Se=>{Se.exports=Ke(import.meta.url)("node:zlib")}),2203:(Se=>{Se.exports=Ke(import.meta.url)("stream")}),4756:(Se=>{Se.exports=Ke(import.meta.url)("tls")}),9023:(Se=>{
Se.exports=Ke(import.meta.url)("util")}),3106:(Se=>{Se.exports=Ke(import.meta.url)("zlib")}),3991:((Se,$e,h)=>{h.d($e,{i:()=>me});var M=h(5358),Q=h(7279),ue=h(6584);class me{#n=[];#e;constructor(){const N=M.
V4("api-key");N!==""&&M.Pq(N)}text(N){return M.V4(N)}lines(N){return M.V4(N,{trimWhitespace:!1})}optional(N,y){const z=this.text(N);return z===""?void 0:this.parse(N,z,y)}parse(N,y,z){try{return z(y)}catch(k){
this.refuse(N,(0,Q.gJ)(k),(0,Q.h_)(k).topic);return}}required(N,y,z="is required"){return this.text(N)===""&&this.refuse(N,z),this.optional(N,y)}notEmpty(N,y,z){if(process.env[`INPUT_${N.toUpperCase()}`]?.
trim()===""){const k=`Where an event has no inputs, write \`\${{ inputs.${N} || ${z} }}\``;this.refuse(N,`is empty. Is the name in the expression right?${z===void 0?"":` ${k}`}`)}return this.optional(
N,y)}boolean(N,y){return this.notEmpty(N,ue.yG,y?void 0:"false")??y}refuse(N,y,z="before-anything-is-sent"){this.#e??=z,this.#n.push(`${N} ${y.replace(/(?<=[a-z])\.$/,"")}`)}check(N){if(N!==void 0&&this.#n.
length===0)return N;throw new Q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function he(B){const N=B.required("host",parseAddress),z=B.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),k=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,R=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,_=B.boolean("summary",!0);return N&&
z?{host:N,apiKey:z,timeoutMs:k,longestWaitMs:R,summary:_}:void 0}}),4022:((Se,$e,h)=>{h.d($e,{UX:()=>Mt,N9:()=>Ot});var M=h(1455),Q=h(6760),ue=h(7279),me=h(8725),he=h(276),B=h(4057),N=h(706);async function y(L,{
ms:Y,error:ee},ae){const r=new AbortController,t=setTimeout(()=>r.abort(ee),Y),n=Math.min(L.endsAt,performance.now()+Y);try{return await ae({...L,signal:AbortSignal.any([L.signal,r.signal]),endsAt:n})}finally{
clearTimeout(t)}}function z(L,Y){const ee=`${Y} within ${humanTime(L)} (timeout-minutes)`;return{ms:L,error:new Failure({what:ee,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var k=h(
3657),R=h(7598),_=h(2975),d=h(1858),I=h(7596);const b=Ke(import.meta.url)("node:http"),$=Ke(import.meta.url)("node:https");var m=h(8522),T=h(6671);const o=3e4,c=65536,j=new Set([301,302,303,307,308]),
H="export-workflow-action";function w(){normalizeProxySettings();const L=()=>new HttpClient(H,[],{keepAlive:!0});return{kept:{http:L(),https:L()},proven:new Set}}function v(L){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(L))}}async function l({kept:L,proven:Y},ee,ae){const{label:r,method:t,url:n,headers:a,body:P,maxBytes:K,idleMs:te=o}=ee;checkProxy(n,r);const _e=n.protocol==="h\
ttps:"?"https":"http",Le=P?new HttpClient(H):L[_e],Ee=new AbortController,pe=AbortSignal.any([ae,Ee.signal]);let[Pe,Ze]=[!1,"no response"];const qe=setTimeout(()=>{const tt={retryable:!0,maybeProcessed:Pe};
Ee.abort(connectionFailure(r,`${Ze} within ${te/1e3} s`,RUN_LATER,tt))},te);let at;try{at={http,https}[_e].request({method:t,host:n.hostname.replace(/^\[|\]$/g,""),port:n.port,path:n.pathname+n.search,
headers:{...a,...P&&{"content-type":P.type,"content-length":P.bytes.length},"accept-encoding":"identity","user-agent":H},...n.username+n.password!==""&&{auth:`${decode(n.username)}:${decode(n.password)}`},
agent:Le.getAgent(n.href),signal:pe});const tt=A(at,r,()=>{Pe=!0});O(at,P?.bytes??Buffer.alloc(0),()=>qe.refresh());const Qe=await raceAbort(pe,tt);Y.add(n.origin),Ze="no data";const lt=[];let dt=K;for await(const bt of Qe){
if(qe.refresh(),dt-=bt.length,dt<0)throw ne(r,K);lt.push(bt)}const nt=C(Buffer.concat(lt),Qe.headers["content-encoding"],r,K);return{status:Qe.statusCode??0,headers:Qe.headers,bytes:nt}}catch(tt){throw at?.
destroy(),pe.throwIfAborted(),toNetworkError(tt,r,Pe,Y.has(n.origin))}finally{clearTimeout(qe),P&&at?.destroy()}}function A(L,Y,ee){return new Promise((ae,r)=>{L.once("socket",n=>{L.reusedSocket?ee():
n.once(L.protocol==="https:"?"secureConnect":"connect",ee)});const t=n=>{n.socket.destroy();const a={retryable:!0,maybeProcessed:!0};r(connectionFailure(Y,"the server switched protocols (101)",RUN_LATER,
a))};L.once("upgrade",t),L.once("response",n=>n.statusCode===101?t(n):ae(n)),L.on("error",r)})}function O(L,Y,ee){Y.length===0?L.end():L.write(Y.subarray(0,c),ae=>{ee(),ae||O(L,Y.subarray(c),ee)})}const V=new Set(
["gzip","x-gzip","deflate"]);function C(L,Y="",ee,ae){const r=Y.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((t,n)=>{const a=n==="br"?brotliDecompressSync:V.has(n)?unzipSync:void 0;return a&&
t.length>0?a(t,{maxOutputLength:ae}):t},L)}catch(t){throw t.code==="ERR_BUFFER_TOO_LARGE"?ne(ee,ae):t}}function ne(L,Y){const ee=`the response is larger than ${humanSize(Y)}, the limit`;return responseFailure(
L,ee,"Check host.",{maybeProcessed:!0})}function ie({status:L,headers:Y},ee,ae){if(!j.has(L)||Y.location===void 0)return;const r=Y.location.replace(/[\x80-\xff]/g,t=>`%${t.charCodeAt(0).toString(16)}`);
if(URL.canParse(r,ee.href))return new URL(r,ee.href);throw responseFailure(ae,`the platform redirects (${L}) to an address that can't be read`,"Check host.")}const be=null,Re=5,Ae=new Set([400,401,403,
404,410]),je="Download",ze="Re-run the job.";async function Je(L,{url:Y,freshUrl:ee,read:ae}){let r=Y;return await retry(L,async()=>{r??=await ee();const t=await x(L,r).catch(te=>{throw te instanceof Failure&&
te.affectsAll?te.with({affectsAll:!1}):te}),{status:n,headers:a,bytes:P}=t;if(Ae.has(n))throw r=void 0,g(`the URL was refused (${n})`,ze,{retryable:!0});if(n!==200)throw g(`the server answered ${n}`,ze,
{retryable:n===206});if(a["content-type"]?.includes("text/html"))throw g("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const K=await ae(P).catch(
te=>{const _e=!a["content-length"]&&!a["transfer-encoding"];throw te instanceof Failure&&_e?te.with({retryable:!0}):te});return{bytes:P,sha256:createHash("sha256").update(P).digest("hex"),content:K}})}
function g(L,Y,ee={}){return new Failure({what:je,why:L,advice:Y,topic:"the-package"},ee)}async function x(L,Y){const{platform:ee,log:ae,signal:r}=L;let t=Y;for(let n=0;;n++){const a=n===0&&t.origin===
ee.url.origin,P={accept:"*/*",...a&&{"x-api-key":ee.apiKey}},K={label:je,method:"GET",url:t,headers:P,maxBytes:be};ee.connections.proven.add(t.origin);const te=async()=>{const Ee=await send(ee.connections,
K,r),{status:pe,headers:Pe}=Ee;ae.debug(`GET a package from ${toSingleLine(K.url.origin)}: ${pe}`);const Ze=`the server answered ${pe}`;if(isTransient(pe))throw responseFailure(je,Ze,RUN_LATER,factsOf(
pe,Pe));return Ee},_e=await(a?ee.rateLimit.run(je,void 0,L,te):te()),Le=redirectTarget(_e,t,je);if(Le===void 0)return _e;if(n===Re)throw g("the URL redirects in a circle",ze);Le.origin===t.origin&&Le.
username+Le.password===""&&Object.assign(Le,{username:t.username,password:t.password}),t=oe(Le.href,L)}}function oe(L,{platform:Y,log:ee}){const ae=Y.url;if(Y.secrets.maskUrl(L,ae,ee),!URL.canParse(L,
ae.href))throw g("the platform's download URL can't be read",ze);const r=new URL(L,ae.href);r.protocol==="http:"&&ae.protocol==="https:"&&r.hostname===ae.hostname&&(r.protocol="https:",r.port===""&&(r.
port=ae.port),Y.secrets.maskUrl(r.href,ae,ee));const t=r.protocol==="http:"&&ae.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!t)throw g("the platform's download URL isn't https",
"Check host.");return r}const X=30,ye=6e4,ke=500,J=16e3,se=.95,fe=20;class we{#n=new Map;#e=0;#t=0;#r=0;async run(Y,ee,ae,r){const t=await this.#o(Y,ee,ae),n=()=>t>this.#r;try{const a=await r();return n()&&
(this.#t=this.#t<fe?0:this.#t*se),a}catch(a){if(!(a instanceof Failure&&a.status===RATE_LIMITED))throw a;const P=performance.now();throw n()&&(this.#t=Math.min(J,Math.max(ke,this.#t*2)),this.#r=P),this.#e=
Math.max(this.#e,P+(a.retryAfterMs||2*this.#t)),a.with({retryAfterMs:this.#e-P})}}async#o(Y,ee,{signal:ae,endsAt:r}){const t=ee!==void 0&&this.#n.get(ee)||[];for(ee!==void 0&&this.#n.set(ee,t);;){if(ae.
throwIfAborted(),this.#e>=r)throw responseFailure(Y,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const n=performance.now(),a=t.at(-X)??Number.NEGATIVE_INFINITY,P=Math.max(this.#e,
a+ye);if(P<=n)return this.#e=n+this.#t,t.push(n),n;await sleep(P-n,ae)}}}function re(L,Y,ee){const ae=De(L,0);return{fields:L,label:Y,redact:ee,message:ae&&ee(ae)||void 0}}function le({label:L,message:Y},ee,ae){
return responseFailure(L,`the platform answered without a ${ee}${ge(Y)}`,ae)}function ge(L){return L===void 0?"":` (${L})`}function Me(L){return typeof L=="object"&&L!==null&&!Array.isArray(L)}const ve=[
"errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ue=4;function De(L,Y){if(typeof L=="string")return L.trim()||void 0;
if(!(Y>Ue)){if(Array.isArray(L))return De(L[0],Y+1);if(Me(L))for(const ee of ve){const ae=De(L[ee],Y+1);if(ae!==void 0){const{code:r}=L;return typeof r=="number"||typeof r=="string"?`${ae}, code ${r}`:
ae}}}}const Z="Settings \u2192 Security & Control \u2192 API Scopes";function G(L,Y,{message:ee,isPage:ae,hasWorked:r}){if(isTransient(Y))return RUN_LATER;if(Y===404)return"Check host, the IDs, and th\
at the key's account can see the workflow.";if(Y===409&&L.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(Y===409||Y===423)return"Another job may be changing\
 the workflow. Check it in AI for Process, then re-run the job.";if(Y<400||Y===405||Y>=500)return"Check host.";if(Y!==401&&Y!==403)return L.isTransient?RUN_LATER:"Check the inputs.";if(ae)return"A gat\
eway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account c\
an see this one.";const t=L.scope===void 0?"another scope":`the scope "${L.scope}"`;if(Y===403)return`The key needs ${t}. Add it under ${Z}.`;const n=/scope/i.test(String(ee))?` The key also needs ${t}\
.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Z}.${n}`}const D=6,ce=32,U=2e3,q=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
xe=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class Ce extends null{#n=new Set;#e=new Set;allow(...Y){
for(const ee of Y)this.#n.add(ee)}maskFields(Y,ee,ae){const r=We(Y).slice(0,U);for(const[t,n]of r)/id$/i.test(t)&&isId(n)&&this.allow(n);for(const[t,n]of r)/url$/i.test(t)?this.maskUrl(n,ee,ae):this.#t(
Ie(n),ae)}maskUrl(Y,ee,ae){const r=URL.canParse(Y,ee.href)?new URL(Y,ee.href):void 0;if(r&&ee.href.startsWith(r.href))return;const t=[Y,r?r.pathname+r.search:Y].filter(n=>/[?:]|^\/\//.test(n));this.#t(
t,ae),r&&this.#t([r.href,r.password,decode(r.password),...Ie(r.search)],ae)}#t(Y,ee){const ae=n=>Array.from(this.#n).some(a=>a.includes(n)),r=Y.filter(n=>!ae(n)&&!ae(decode(n))),t=n=>encodeURIComponent(
Buffer.from(n).toString());for(const n of r.flatMap(a=>[a,t(a)]))n.length<D||this.#e.has(n)||(this.#e.add(n),this.add(n),ee.mask(n))}}function Ie(L){return Array.from(L.matchAll(q)).flatMap(([,Y,ee])=>{
const ae=String(ee).replace(/[.,:!?)\]}]+$/,"");return xe.test(String(Y))||decode(ae).length>=ce?[ae,decode(ae)]:[]})}function We(L){const Y=Object.entries(L);for(const[,ee]of Y)if(typeof ee=="object")
for(const ae of Object.entries(ee??{}))Y.push(ae);return Y.filter(ee=>typeof ee[1]=="string")}function Ve(L,Y,ee={}){const ae=new Secrets([Y,...ee.secrets??[]]);return ae.allow(L.href,...ee.known??[]),
{url:L,apiKey:Y,secrets:ae,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Ge=null,Be=12e4,rt=12e4,Xe="The job may have started, so the request was not retried. Check \
the workflow in AI for Process before you re-run the job.";async function et(L,Y){const{label:ee,method:ae,path:r,isTransient:t}=Y,{secrets:n,rateLimit:a}=L.platform;n.allow(...r.split(/[/?&=]/));const P=ae===
"GET"?r:void 0,K=()=>a.run(ee,P,L,()=>it(L,Y));return await retry(L,K,{atLeastMs:t?rt:0})}async function it(L,Y){const{platform:ee,signal:ae,log:r}=L,{label:t,method:n,path:a,body:P,idempotent:K=!0,isTransient:te}=Y,
_e=new URL(`api/public/${a}`,ee.url),Le={accept:"application/json","content-type":"application/json","x-api-key":ee.apiKey},Ee={maxBytes:Ge,...!K&&{idleMs:Be}};try{const pe=await send(ee.connections,{
label:t,method:n,url:_e,headers:Le,body:P,...Ee},ae);return r.debug(`${n} ${ee.secrets.redact(_e.pathname)}: ${pe.status}`),ct(L,Y,_e,pe)}catch(pe){const Pe=pe instanceof Failure?pe:void 0;if(!K&&(ae.
aborted||Pe?.maybeProcessed)){const Ze=asFailure(pe),qe=`${Ze.retryable?"":Ze.advice} ${Xe}`.trim();throw Ze.with({advice:qe,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Pe&&
te?.(Pe)?Pe.with({retryable:!0}):pe}}function ct({platform:L,log:Y},ee,ae,r){const{label:t,isCreation:n=!1}=ee,{status:a,headers:P,bytes:K}=r,{secrets:te}=L,_e=(Qe,lt,dt)=>responseFailure(t,Qe,lt,dt),
Le=redirectTarget(r,ae,t);if(Le){te.maskUrl(Le.href,L.url,Y);const Qe=`the platform redirects to ${toSingleLine(Le.origin,100)}, and the key follows no redirect`;throw _e(Qe,"If that is your environme\
nt, set host to it.",{status:a,maybeProcessed:a!==307&&a!==308})}const Ee=new TextDecoder().decode(K),pe=ft(Ee);te.maskFields(pe??{},L.url,Y);const Pe=makeResponse(pe??{},t,te.redact),{message:Ze}=Pe,
qe=/^\s*</.test(Ee)||P["content-type"]?.includes("html")===!0;if(a<200||a>299){const Qe=L.collections.has(t),lt=adviceOn(ee,a,{message:Ze,isPage:qe,hasWorked:Qe});throw _e(`the platform answered ${a}${inBrackets(
Ze)}`,lt,{...factsOf(a,P),affectsAll:(a===401||a===403)&&!Qe,busy:a===423||a===409&&!n})}if(pe!==void 0)return Pe;throw _e(`the platform answered ${Ee===""?"nothing":qe?"with a web page":"with somethi\
ng other than a JSON object"} (${a})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function ft(L){try{const Y=JSON.parse(L);return isObject(Y)?Y:void 0}catch{return}}const mt=null;
function ot(L){return mt.find(([,Y])=>Y.test(L))?.[0]??"unknown"}function Lt({fields:L,message:Y,redact:ee}){const ae=isObject(L.response)?L.response:{},r=[ae.downloadUrl,ae.downloadURL,L.downloadUrl,
L.downloadURL];return{dockStatusId:readId(L["dock-statusId"],L.dockStatusId,L._id),workflowId:readId(L.workflowId,L.toolId),exportJobId:readId(L.exportJobId),status:Nt(L.status,ee),downloadUrl:r.map(t=>typeof t==
"string"?t.trim():"").find(t=>t!==""),refused:L.success===!1,message:Y}}function Nt(L,Y){const ee=typeof L=="string"||typeof L=="number"?String(L).trim():"",ae=ee.toUpperCase().replace(/[\s-]+/g,"_");
return ot(ae)==="unknown"?Y(ee,40).toUpperCase():ae}async function Et(L,Y,ee=()=>!0){const ae=`dock-status/${Y}`;return Lt(await callApi(L,{label:"Dock status",method:"GET",path:ae,isTransient:ee}))}const vt="\
the-job-on-the-platform",_t=50,Bt=294,gt=6.12,Ut=2e3;function Pt(L,Y){const ee=Math.max(Bt,L/gt);return L<MINUTE_MS?ee:Math.max(Ut,Math.min(Y,ee))}async function Wt(L,Y,ee){const{log:ae,signal:r}=L,t=performance.
now(),n=ut(L,t);let a=Y,P;for(let K=0;;K++){ee.onStatus(a),n(a);const te=ot(a.status);if(te==="failed"||te==="succeeded"&&a.refused){const Le=`The job ${a.status==="FAILED"?"failed":`ended as ${a.status}`}\
 on the platform`,Ee=`${a.message??"it gave no reason"} (dock status ${Y.dockStatusId})`;throw new Failure({what:Le,why:Ee,advice:ee.advice,topic:vt})}if(te==="succeeded")return a.status!=="SUCCESS"&&
ae.warning(`The platform reports ${a.status}, which is treated as SUCCESS.`),a;const _e=performance.now();P=te==="unknown"&&a.refused?P??_e:void 0;try{if(P!==void 0&&_e-P>=PATIENCE_MS){const Ee=`The p\
latform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Ee,topic:vt})}await sleep(K===0?_t:Pt(_e-t,ee.longestWaitMs),r);const Le=({status:Ee=404})=>K>0||Ee===
404;a=await Et(L,Y.dockStatusId,Le)}catch(Le){throw At(Le,Y,a)}}}function ut({log:L},Y){let ee,ae=Y;return r=>{const t=performance.now(),n=humanTime(t-Y),a=r.status!==ee,P=t-ae>=MINUTE_MS;(a||P)&&(ae=
t),a&&ee!==void 0?L.info(`${r.status||"No status"} after ${n}`):P&&L.info(`Still ${r.status||"without a status"} after ${n}`),a&&ot(r.status)==="unknown"&&L.warning(`The platform reports an unknown st\
atus (${Tt(r)}). The action keeps waiting.`),ee=r.status}}function Tt({status:L,message:Y}){return`${L||"none"}${Y===void 0?"":`, "${Y}"`}`}function At(L,{dockStatusId:Y},ee){const ae=ot(ee.status)===
"unknown"||ee.message!==void 0?`, last status ${Tt(ee)}`:"",r=`The job may still be running on the platform: dock status ${Y}${ae}.`,t=asFailure(L);return t.with({advice:`${t.advice} ${r}`.trim(),cause:L})}
const xt=null;async function St(L,Y){const{collections:ee}=L.platform;let ae;for(const r of new Set([...ee.values(),...xt])){const t=Y(r),{label:n,idempotent:a=!0}=t,P=ee.get(n);if(!(P&&P!==r))try{const K=await callApi(
L,t);ee.set(n,r);const te=readJob(K),{dockStatusId:_e}=te;if(_e!==void 0)return{...te,dockStatusId:_e};throw missing(K,"dock status ID",a?"Check host and the IDs.":MAYBE_STARTED)}catch(K){if(K instanceof
Failure&&K.busy&&ee.set(n,r),!(K instanceof Failure&&K.status===404))throw K;ae??=K}}throw ae}async function qt(L,{workflowId:Y,flowId:ee}){return await St(L,ae=>({label:"Export",method:"POST",path:`${ae}\
/${Y}/export?flowId=${ee}`,scope:"Export workflow"}))}async function Dt(L,Y,ee){const ae=ee.downloadUrl??Y.downloadUrl??(await readDockStatus(L,Y.dockStatusId)).downloadUrl;if(ae!==void 0)return downloadUrl(
ae,L);const r=`the platform reports ${ee.status} but names no download URL`;throw new Failure({what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Rt(L,Y,{app:ee,
flow:ae,env:r}){const t="workflowName"in Y,n=a=>a==="tools"?"tool":"workflow";return await St(L,a=>({label:"Import",method:"POST",path:t?`${a}/import`:`${a}/${Y.workflowId}/import`,body:jsonBody({[`${n(
a)}DataFileId`]:ee,flowDataFileId:ae,envVariablesFileId:r,...t&&{[`${n(a)}Name`]:Y.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function jt(L,Y){const ee=ae=>({label:"De\
ploy",method:"POST",path:`${ae}/${Y}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(L,()=>St(L,ee),{untilFree:!0})}class yt extends ue.HR{job;constructor(Y,ee){
super({what:ee.message,...ee},{...ee,busy:!1,cause:ee}),this.job=Y}}function en(L){return L instanceof yt?L.job:{}}async function $t(L,Y,{title:ee,longestWaitMs:ae,advice:r,idsIn:t}){L.log.info(`${ee}\
: ${Y.status||"no status"}, dock status ${Y.dockStatusId}`);let n={};const a=P=>{const K={"dock-status-id":Y.dockStatusId,...t(P)},te=Object.keys(K).some(_e=>!(_e in n));n={...K,...n,...P.status!==""&&
{status:P.status}},te&&L.publish(n)};try{return{last:await waitForJob(L,Y,{longestWaitMs:ae,advice:r,onStatus:a}),outputs:n}}catch(P){throw new yt(n,toError(P))}}const Gt="Check the workflow in AI for\
 Process, then re-run the job.";async function tn(L,Y,{workflowId:ee,flowId:ae,timeoutMs:r,longestWaitMs:t}){return L.log.info(`Exporting workflow ${ee}, flow ${ae}, from ${Y.url.href}`),await withDeadline(
{...L,platform:Y},userLimit(r,"No package"),async n=>{const a=await startExport(n,{workflowId:ee,flowId:ae}),{dockStatusId:P,exportJobId:K}=a,{last:te,outputs:_e}=await $t(n,a,{title:`Export job ${K??
"without an ID"}`,longestWaitMs:t,advice:Gt,idsIn:()=>K===void 0?{}:{"export-job-id":K}});try{const Le=await packageUrl(n,a,te),Ee=async()=>packageUrl(n,a,await readDockStatus(n,P)),pe=qe=>readZip(qe,
n.signal),{content:Pe,...Ze}=await download(n,{url:Le,freshUrl:Ee,read:pe});return{...Ze,package:Pe,job:_e}}catch(Le){throw new yt(_e,toError(Le))}})}function Ht({host:L,pathname:Y}){return L+Y.replace(
/\/$/,"")}const Kt=2e4;function Mt({message:L}){return(0,N.OX)(L,1e3)}const Ft="<dock status ID>";function It(L){const Y=new Map;for(const{name:ae,error:r}of L){const{"dock-status-id":t}=jobOf(r),n=t===
void 0?r.message:r.message.replaceAll(t,Ft),a=Y.get(n)??{names:[],ids:[],help:helpFor(r)};Y.set(n,a),a.names.push(ae),t!==void 0&&a.ids.push(t)}const ee=Math.max(100,Math.min(1e3,Math.floor(Kt/Y.size)));
return Array.from(Y,([ae,{names:r,ids:t,help:n}])=>({names:r,message:toSingleLine(ae,ee).replaceAll(Ft,()=>t.join(", ")),help:n}))}function Xt(L){return It(L).map(({names:Y,message:ee})=>`${Y.join(", ")}\
: ${ee}`).join(" | ")}function Jt(L,Y){if(!L||!Y||L.message===Y.message)return L??Y;const ee=`${L.message} Also: ${Y.message}`;return new Failure({what:ee,topic:asFailure(L).topic},{cause:L})}async function Vt(L,Y,ee){
let ae;const r=await L.catch(t=>(ae=toError(t),{...Y,...jobOf(ae)}));if(setOutputs(r),ee){const{titles:t,facts:n}=ee,a=factTable([...n,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status\
-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);ae?await writeSummary(t.failed,withHelp(Mt(ae),helpFor(ae)),a):await writeSummary(t.done,a)}if(ae)throw ae}
const Ct=1e6;async function Yt(L,Y){const ee=JSON.stringify(Y),ae=await Ot(`the output ${L}`,{[`${L}.json`]:ee}),r=Buffer.byteLength(ee)>Ct;return r&&notice(`The output ${L} would be longer than GitHu\
b's limit of 1 MB. Read the file in ${L}-path.`),{[L]:r?[]:Y,...ae}}async function Ot(L,Y){try{const ee=await(0,he.Pd)("workflow-results-"),ae={};for(const[r,t]of Object.entries(Y)){const n=(0,Q.join)(
ee,r);await(0,M.writeFile)(n,t),ae[`${(0,Q.parse)(r).name}-path`]=n}return ae}catch(ee){return(0,me.t1)().warning(`Can't keep ${L} as a file. ${(0,ue.gJ)(ee)}`),{}}}}),2345:((Se,$e,h)=>{h.d($e,{uu:()=>rr,
S3:()=>er,$0:()=>or});var M=h(1124),Q=h(706),ue=h(1345);const me=Number.MAX_SAFE_INTEGER,he=2,B=60,N="</details>",y=41,z=100;function k(e,s={}){const{under:i=()=>"",parts:u=[],noun:f="change",folded:p=!1}=s,
{length:S}=i(me),{least:F=S===0?e:`${e} \u2026`,changes:E=m(u)}=s;return{line:e,under:i,size:e.length+S,least:F,parts:u,changes:E,noun:f,folded:p}}function R(e,s,i={}){return s.length===0?[]:[k(e,{...i,
parts:s})]}function _(e,s){const i=d(e,[]),u=({leaf:E,outer:W})=>W.length===1?0:E.size,f=(0,ue.Vn)(i.flatMap(({outer:E})=>E)),p=new Map;let S=s;const F=i.sort((E,W)=>u(E)-u(W)).filter(({leaf:E,outer:W})=>{
const de=W.filter(Fe=>!p.has(Fe)),Oe=W.filter(Fe=>f.get(Fe)===1),Ne=de.map(({line:Fe,folded:He})=>Fe.length+he+B+(He?y:0)).reduce((Fe,He)=>Fe+He,E.least.length+he-B*Oe.length);if(Ne>S)return!1;S-=Ne;for(const Fe of W)
p.set(Fe,[]),f.set(Fe,(f.get(Fe)??0)-1);return!0});for(const[E,{leaf:W}]of F.entries()){const de=I(W,W.least.length+Math.floor(S/(F.length-E)));S-=de.reduce((Oe,{length:Te})=>Oe+Te,-W.least.length),p.
set(W,de)}return T(b(e,p).filter(([E])=>E!==""))}function d(e,s){return e.parts.length===0?[{leaf:e,outer:s}]:e.parts.flatMap(i=>d(i,[...s,e]))}function I({line:e,under:s,size:i,least:u},f){if(i<=f)return[
e,s(Math.max(f,me))];for(let p=f-e.length-B;p>z;p=Math.floor(p*.7)){const S=s(p);if(S!==""&&e.length+S.length<=f)return[e,S]}return[u]}function b(e,s){const{line:i,parts:u,folded:f}=e;if(u.length===0)
return[s.get(e)??[]];const S=[...u.filter(F=>s.has(F)).flatMap(F=>b(F,s)),[$(e,u.filter(F=>!s.has(F)))]];return f?[[`<details><summary>${i}</summary>`],...S,[N]]:[[i],...S]}function $({noun:e},s){if(s.
length===0)return"";if(e==="connection")return`\u2026 and ${(0,Q.hS)(s.length,"more connection")}`;const i=e==="workflow"?` in ${(0,Q.hS)(s.length,"more workflow")}`:"";return`\u2026 and ${(0,Q.hS)(m(
s),"more change")}${i}`}function m(e){return e.reduce((s,{changes:i})=>s+i,0)}function T(e){const s=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{const f=i[0]===N||s(i)&&s(e[u-1]);return[u===0?
"":f?`
`:`

`,...i]})}var o=h(8132),c=h(3436),j=h(2742);const H=ie(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),w=["x","y"],v=ie("w h width height left top zoom"),l=[[
"x"],["position"],["left","top"]],A=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,O=ie("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),V=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,C=ie("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),ne=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
A],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[C,/^\d{1,15}$/],[C,V]];function ie(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function be({base:e,head:s}){const i={
base:(0,j.Z)(()=>new Set((0,c.PX)(e))),head:(0,j.Z)(()=>new Set((0,c.PX)(s)))};return u=>{const{kind:f,path:p}=u;if(f==="reordered"||f==="moved")return!1;const[S,F=S]=f==="modified"?[u.from,u.to]:[u.value];
if(je(p)&&oe(S)&&oe(F))return!0;if(f!=="modified"||S.type!==F.type||!("text"in S)||!("text"in F))return!1;const[E,W,de]=[x(p.at(-1)),(0,c.e1)(S.text),(0,c.e1)(F.text)],Oe=Ne=>Ne.test(W)&&Ne.test(de);return ne.
some(([Ne,Fe])=>Ne.test(E)&&Oe(Fe))?!0:p.at(-2)?.type!=="member"&&O.test(E)&&Oe(V)&&!i.head().has(W)&&!i.base().has(de)}}function Re(e){return V.test(e)||A.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Ae(e,s){return O.test(e)&&(0,c.jn)(s)||(H.test(e)||w.includes(e))&&oe(s)}function je(e){if(e.slice(ze(e)).some(f=>H.test(x(f))))return!0;const[s,i]=[e.at(-2),x(e.at(-1))],u=s?.type==="item"&&
s.item.type==="object"?s.item.members:void 0;return w.includes(i)||v.test(i)&&l.some(f=>f.every(p=>u?.has(p)))}function ze(e){return e.findLastIndex(({type:s})=>s==="item")+1}function Je(e,{matches:s}){
const i=new Map(s.map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const p=ze(f.path),[S,F]=[f.path[p-1],f.path[p]],E=w.includes(x(F)),W=E?w:H.test(x(F))?[x(F)]:[],[de,Oe]=[g(i.get(S)?.base,W),g(
i.get(S)?.head,W)],Te=[...f.path.slice(0,p),{type:"member",key:W.join(", ")}];de&&Oe?u.set(E?S:F,{kind:"modified",path:Te,from:de,to:Oe}):u.set(f,f)}return[...u.values()]}function g(e,s){const i=e?.type===
"object"?s.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<s.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function x(e){return e?.type==="member"?e.key:""}function oe(e){if(e.
type==="literal")return/\d/.test(e.text);const s=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return s.length>0&&s.every(oe)}const X=[ie("_?id key uuid guid identifier"),ie("(\
node|step|state)_?id"),ie("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,ie("\\*")],ye=ie("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ke="*",J=64;function se(e,s){
const i=fe([]),u=[],f=new Set([e,s].flatMap(F=>[...(0,c.PX)(F),...ge(F)]));function p(F,E,W){if((0,c.jn)(F))le(F.text,E,W);else if(F.type==="object")S(F,E,W);else{const de=F.items.length>1&&F.items.some(
({type:Oe})=>Oe==="array");for(const[Oe,Te]of F.items.entries())p(Te,we(E,"[]"),{...W,array:F.items,...de&&{slot:Oe}})}}function S(F,E,{key:W,array:de,map:Oe,...Te}){let Ne=Te;if(de!==void 0||W!==void 0){
const Ye={side:Te.side,value:F,field:E,outer:Te.place,key:W,array:de??[]};Ne={...Te,place:Ye,map:Oe},u.push(Ye)}const Fe=ve(F,f),He=Ne===Te&&(0,c.YD)(F).some(Ye=>Oe?.members.has(Ye));for(const[Ye,pt]of F.
members){const st=we(E,Fe||He?ke:Ye);He&&le(JSON.stringify(Ye),st,Ne,pt),(!He||pt.type==="array")&&p(pt,st,Fe?{...Ne,key:Ye,map:F}:Ne)}}return p(e,i,{side:"base"}),p(s,i,{side:"head"}),{root:i,places:u,
find:Ue(u)}}function fe(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function we(e,s){const i=e.inner.get(s)??fe([...e.keys,s]);return e.inner.set(s,i),i}function re(e,s){return e?.inner.
get(s)??e?.inner.get(ke)}function le(e,{keys:s,texts:i,references:u},{place:f,slot:p},S){i.set(e,(i.get(e)??0)+1);const F=e.startsWith('"')?e.length>2:ye.test(s.findLast(E=>E!=="[]")??"")&&Number.isInteger(
Number(e));f&&F&&u.push({text:e,place:f,slot:p,value:S})}function ge(e){if((0,c.jn)(e))return[];const s=e.type==="array"?e.items:[...e.members.values()];return[...s.flatMap(ge),...s.some(Me)?[]:(0,c.YD)(
e)]}function Me(e){return e.type==="object"}function ve({members:e},s){return 2*[...e.keys()].filter(u=>!ye.test(u)&&s.has(u)).length>=e.size&&[...e.values()].every(Me)}function Ue(e){const s=new Map;
for(const i of e){const u=(f,p)=>{const S=X.findIndex(W=>W.test(f));if(S<0)return;const F=`${i.side} ${p}`,E=s.get(F)??[];E[S]=(E[S]??new Set).add(i),s.set(F,E)};i.key!==void 0&&u(ke,JSON.stringify(i.
key));for(const[f,p]of i.value.members)(0,c.jn)(p)&&u(f,p.text)}return(i,u)=>{const f=s.get(`${u.side} ${i}`)?.find(p=>p);return f&&f.size<=J?De([...f],u):void 0}}function De(e,s){const i=s?e.filter(f=>Z(
f,s)):e;if(i.length===0&&s)return De(e,s.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function Z(e,s){return e!==void 0&&(e===s||Z(e.outer,s))}var G=h(
5408);const D="source from origin src tail out".split(" "),ce="target to dest destination head in".split(" "),U="next to goto target targets wire wires link links edge edges transition transitions con\
nection connections",xe=`${U} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
Ce="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Ie=`${U} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),We="label title name condition if when event type relationship selectedRelationships".split(" "),Ve=60;function Ge(e,s){const i=se(e,s),u=rt(i.root).flatMap(F=>Xe(F,i)),f=it(u),p=f.length>0?f:ft(
u,i),S=new Set(p.flatMap(({source:F,target:E})=>[F.field,E.field]));return{root:i.root,nodes:i.places.filter(({field:F})=>S.has(F)),edges:p}}function Be(e,s){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>s.includes(u.toLowerCase()))}function rt(e){const s=[e];for(const i of s)s.push(...i.inner.values());return s}function Xe(e,{find:s}){const i=e.references.flatMap(F=>{const E=s(F.text,F.place);
return E?[{...F,field:e,target:E}]:[]}),u=i.filter(({place:F,target:E})=>!Z(F,E)),f=i.length/e.references.length,p=f>=.5&&et(e.references)-et(i)<=2;return(f>=.9||p&&Be(e.keys.slice(-2),xe))&&2*u.length>=
i.length?[i]:[]}function et(e){return new Set(e.map(({text:s})=>s)).size}function it(e){const s=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,G.$z)(s,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(ct(i,D).map(f=>[f.place,f]));return ct(i,ce).flatMap(f=>{const p=u.get(f.place),S=p&&{source:p.target,target:f.target,links:[p,f]};return S?[{...S,label:ot(f,f.place,
[]),item:f.place.value}]:[]})})}function ct(e,s){return e.filter(([u])=>u&&Be(u.field.keys.slice(-2),s)).sort((u,f)=>et(f)-et(u))[0]??[]}function ft(e,s){const[i,u]=[[],[]],f=new Set;for(const S of e){
const F=S.flatMap(Te=>mt(Te,s)),[E]=F;if(E===void 0||10*F.length<9*S.length)continue;const W=E.link.field.keys.slice(E.inside.field.keys.length),de=F.filter(({source:Te,inside:Ne})=>Te!==Ne);for(const{
inside:Te}of de)f.add(Te.key);const Oe=Be(W,Ce);if(!(!Oe&&de.length===0&&!Be(W,xe)))for(const{link:Te,source:Ne}of F){const Fe=Te.place===Ne?void 0:Te.place,He={label:ot(Te,Fe,W),links:[Te],item:Fe?.value};
Oe?u.push({source:Te.target,target:Ne,...He}):i.push({source:Ne,target:Te.target,...He})}}const p=i.length<u.length?u:i;return f.size>1||et(p.flatMap(({links:S})=>S))>1?p:[]}function mt(e,{find:s}){for(let i=e.
place;i;i=i.outer){const u=s(JSON.stringify(i.key),i),f=[i,u].find(p=>p?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function ot({slot:e,value:s},i,u){const f=We.map(F=>{const[
E,W]=[i?.field.inner.get(F),Lt(i?.value.members.get(F))];return E&&E.texts.size+(E.inner.get("[]")?.texts.size??0)>1||W.includes(" ")?W:""}),p=u.filter(F=>!Ie.includes(F.toLowerCase())),S=e===void 0?[]:
[`output ${e+1}`];return[Lt(s),...f].find(F=>F!=="")??[...p,...S].join(", ")}function Lt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>Ve?"":i}const Nt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},vt={same:"-->",added:"==>",removed:"-.->"},_t=40,Bt=500,gt=5e4,Ut=40,Pt=6;function Wt(e,s,{isWhole:i,hide:u}){const f=({
status:E})=>i||E!=="same",p=new Set([...e.filter(f),...s.filter(f).flatMap(ut)]),S=s.filter(E=>ut(E).some(f)).flatMap(ut);if(p.size===0)return{};for(const E of[new Set([...p,...S]),p]){const W=s.filter(
Oe=>ut(Oe).every(Te=>E.has(Te)));if(E.size>_t||W.length>Bt)continue;const de=Tt(e.filter(Oe=>E.has(Oe)),W,u);if(de.length<=gt)return{picture:de}}return{note:`The picture is left out: it would have ${p.
size>_t?(0,Q.hS)(p.size,"node"):"too many connections"}.`}}function ut({source:e,target:s}){return[e,s]}function Tt(e,s,i){const u=new Map(e.map((p,S)=>[p,`n${S+1}`])),f=e.map(p=>`  ${u.get(p)}["${Nt[p.
status]}${xt(i(p.label))||"?"}"]`);for(const{source:p,target:S,label:F,status:E}of s){const W=`${Nt[E]}${xt(i(F))}`.trim();f.push(`  ${u.get(p)} ${vt[E]}${W===""?"":`|"${W}"|`} ${u.get(S)}`)}for(const[
p,S]of Object.entries(Et)){const F=e.filter(E=>E.status===p).map(E=>u.get(E));F.length>0&&f.push(`  classDef ${p} ${S}`,`  class ${F.join()} ${p}`)}return[`flowchart ${At(e,s)>Pt?"TD":"LR"}`,...f].join(
`
`)}function At(e,s){const i=new Set(s.map(({target:p})=>p)),u=e.filter(p=>!i.has(p)),f=new Map((u.length>0?u:e.slice(0,1)).map(p=>[p,1]));for(const[p,S]of f)for(const{source:F,target:E}of s)F===p&&!f.
has(E)&&f.set(E,S+1);return Math.max(...f.values())}function xt(e){return(0,o.RK)((0,o.Jj)(e.replace(/\s+/g," ").trim(),Ut)).replace(St,s=>s==='"'?"#quot;":`#${s.codePointAt(0)};`)}const St=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
qt="id _id identifier uuid".split(" "),Dt="* if when id name label title type key handle condition event relationships".split(" ");function Rt(e,s=i=>i){const i=e.head??e.base;if(i===void 0)return;const[
u,f]=[e.base??i,e.head??i],p=(0,ue.j9)([f,u]),S=Ge(u,f),F=en(e,S,p),E=[...new Set(F.values())].sort((Fe,He)=>Fe.rank-He.rank),W=Gt(S,F),de=W.filter(Fe=>Fe.status!=="same"),Oe=Ht(S,de);Mt(e,E,p,Oe);const Te=new Map(
W.map(({item:Fe,source:He,target:Ye})=>[Fe,`${He.label} \u2192 ${Ye.label}`])),Ne=Fe=>Fe.filter(({status:He})=>He!=="removed").length;return{...Wt(E,W,{isWhole:e.status!=="modified",hide:s}),connections:tn(
de),size:{nodes:Ne(E),connections:Ne(W)},tells:Oe,labelOf:p.labelOf,endsOf:Fe=>Te.get(Fe)}}function jt({side:e}){return e==="head"}function yt(e){return e&&[e.key,yt(e.outer)]}function en({matches:e},{
nodes:s},i){const u=de=>de.key===void 0?`${de.value.id}`:JSON.stringify(yt(de)),f=new Map(s.map((de,Oe)=>[de,Oe])),p=(0,G.$z)(s.filter(jt),u),S=(0,G.$z)(e,({base:de})=>de.id),F=de=>{const Oe=S.get(de.
value.id)?.shift();return(Oe&&p.get(`${Oe.head.id}`)?.shift())??p.get(u(de))?.shift()},E=new Map;let W=0;for(const de of s){if(E.has(de))continue;const Oe=jt(de)?de:F(de);W=(Oe&&f.get(Oe))??W+1e-6;const Te=Oe===
void 0?"removed":Oe===de?"added":"same",Ne=Oe??de,Fe={label:$t(Ne,i),status:Te,rank:W,place:Ne,old:Te==="same"?de:void 0};E.set(de,Fe).set(Ne,Fe)}return E}function $t({key:e,value:s,array:i},u){const[
f,p,...S]=["type","componentType",...s.members.keys()].map(E=>(0,c.TN)(s,E)),[F="?"]=[f,p,(0,c.TH)(s),...S].filter(E=>E!==void 0);return e??u.nameOf(s,i)??(0,c.e1)(F)}function Gt({edges:e},s){const i=e.
flatMap(E=>{const[W,de]=[s.get(E.source),s.get(E.target)];return W&&de?[{...E,source:W,target:de,status:jt(E.source)?"added":"removed"}]:[]}),u=({source:E,target:W,label:de})=>`${E.rank} ${W.rank} ${de}`,
f=(0,G.$z)(i,({status:E})=>E),p=(0,G.$z)(f.get("removed")??[],u);return[...(f.get("added")??[]).map(E=>p.get(u(E))?.pop()?{...E,status:"same"}:E),...[...p.values()].flat()].sort((E,W)=>E.source.rank-W.
source.rank||E.target.rank-W.target.rank)}function tn(e){const s=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,p,...S]of(0,G.
$z)(e,u).values()){if(!f||!p||S.length>0||f.status===p.status)continue;[f.source,f.target,p.target].every(({old:E})=>E)&&!s.has(f)&&!s.has(p)&&s.set(f,p).set(p,f)}}return e.flatMap(i=>{const u=s.get(i);
return u&&i.status==="removed"?[]:[{...i,kind:u?"rewired":i.status,was:u}]})}function Ht({root:e,nodes:s},i){const u=new Set(i.flatMap(E=>E.links.map(({field:W})=>W))),f=new Set(i.map(({item:E})=>E)),
p=new Set([e,...s.map(({field:E})=>E)]),S={added:new Set,removed:new Set};for(const E of i){const W=[E.source.label,E.target.label,...E.label.split(", ")].map(de=>JSON.stringify(de));for(const de of[...W,
...E.links.map(Oe=>Oe.text)])S[E.status].add(de)}function F(E,W,de){if(W===void 0||p.has(W))return[{text:de,field:e}];const Oe=W.keys.at(-1)===ke?[{text:JSON.stringify(de),field:W}]:[];if("text"in E)return[
...Oe,{text:E.text,field:W}];const Te="members"in E?[...E.members]:[],Ne="items"in E?E.items.map(Fe=>["[]",Fe]):Te;return[...Oe,...Ne.flatMap(([Fe,He])=>F(He,re(W,Fe),Fe))]}return({path:E,...W})=>{const de=E.
map(Ne=>Ne.type==="member"?Ne.key:"[]"),Oe=E.some(Ne=>Ne.type==="item"&&f.has(Ne.item)),Te=(Ne,Fe)=>{const He=F(Ne,de.reduce(re,e),`${de.at(-1)}`),Ye=He.some(({field:st})=>u.has(st)),pt=({text:st,field:an})=>{
if(u.has(an))return Fe.has(st);const yn=`${an.keys.findLast(sr=>sr!=="[]")}`;return qt.includes(yn)||Fe.has(st)&&Be([yn],Dt)||Ye&&Kt(st,an)};return(Ye||Oe)&&He.every(pt)};return W.kind==="modified"?Te(
W.from,S.removed)&&Te(W.to,S.added):"value"in W&&Te(W.value,S[W.kind])}}function Kt(e,{texts:s}){const i=s.get(e)??0,u=[...s.values()].reduce((f,p)=>f+p,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(
e)}function Mt(e,s,{componentOf:i},u){const f=be(e),p=s.flatMap(E=>{const{value:W,array:de}=E.place,Oe=(0,ue.qU)(W)===void 0?i(W,de):void 0;return[W.id===E.old?.value.id?void 0:W,Oe].map(Te=>({owner:Te,
node:E}))}),S=(0,G.$z)(p,({owner:E})=>E);S.delete(void 0);const F=new Map(e.matches.map(({path:E,head:W})=>[E.at(-1),W]));for(const E of e.changes){if(u(E)||f(E))continue;const W=E.path.map(Oe=>F.get(
Oe)).reverse(),de=["value"in E&&E.value,...W].find(Oe=>S.has(Oe));for(const{node:Oe}of S.get(de)??[])Oe.status==="same"&&(Oe.status="modified")}}var Ft=h(8965);const It=2,Xt=1e3,Jt=240,Vt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Ct="...";function Yt(e,s){const i=[Ot(e??s),Ot(s??e)],[u,f]=[L(e,i[0]),L(s,i[1])],p=ee(u,f);return i[0]===i[1]?p:[`@@ line ends\
: ${i[0]} \u2192 ${i[1]} @@`,...p]}function Ot(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function L(e,s){return(e?.split(s==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>Vt.reduce(Y,[u]).map((f,p)=>p===0?f:Ct+f))}function Y(e,s){return e.flatMap(i=>i.length>Jt?Array.from(i.matchAll(s),([u])=>u):i)}function ee(e,s){const i=new Set(e),f=s.some(S=>i.has(
S))?(0,Ft.E)([...e],[...s],{maxEditLength:Xt}):void 0;if(f===void 0)return[...t(e,s),...ae("+",s)];let p=0;return f.flatMap(({added:S,removed:F,value:E},W)=>{const de=f[W+1];if(F)return t(E,de?.added?
de.value:[]);const[Oe,Te]=[W===0?0:It,E.length-It],Ne=p+r(E.slice(0,Te+1));return p+=r(E),S?ae("+",E):de===void 0?ae(" ",E.slice(0,Oe)):Te-Oe<2?ae(" ",E):[...ae(" ",E.slice(0,Oe)),`@@ line ${Ne} @@`,...ae(
" ",E.slice(Te))]})}function ae(e,s){return s.map(i=>`${e} ${i}`)}function r(e){return e.filter(s=>!s.startsWith(Ct)).length}function t(e,s){const i=new Map(e.map(p=>[a(p),p])),u=s.flatMap(p=>n(i.get(
a(p))??p,p));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...ae("-",e)]}function n(e,s){if(a(e)!==a(s))return[];const[i,u]=[e.normalize(),s.normalize()],f=P(e)===P(s)?
[]:["Unicode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return P(e.normalize())}function P(e){return e.replace(/\s/g,"")}function K(e,s){let[
i,u]=[0,s];const p=[...(0,G.$z)(e,F=>F.startsWith("@@ line ")?++i:i).values()].flatMap(F=>{const E=te(F,u);return u-=Le(F),E}),S=e.filter(_e).length-p.filter(_e).length;return S===0?p:[...p,`@@ ${(0,Q.
hS)(S,"more changed line")} @@`]}function te(e,s){const i=S=>S.startsWith("-"),u=Le(e.filter(i)),f=Le(e)-u,p={removed:Math.max(s/2,s-f),others:Math.max(s/2,s-u)};return e.filter(S=>{const F=i(S)?"remo\
ved":"others";return p[F]-=S.length+1,p[F]>=0})}function _e(e){return e.startsWith("-")||e.startsWith("+")}function Le(e){return e.reduce((s,i)=>s+i.length+1,0)}var Ee=h(7856);const pe={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Pe=80,Ze=8;function qe(e,s,i){if(e.type==="string")return at(dt((0,c.e1)(e.text)),s,i);const[
u="",...f]=Qe(e,s);return f.length>0||u.length>Pe?void 0:(0,o.SS)(u,1/0)}function at(e,s,i){const u=s.mask(e).shown;if(u.length>Pe||u.includes(`
`))return;const f=tt(e,s,i);return(0,o.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${nt(f,s)})`)}function tt(e,{labelOf:s},i){const u=s(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(p=>(0,c.jn)(p)&&(0,c.e1)(p.text)===u)?void 0:u}function Qe(e,s,i){const{mask:u}=s;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const W=dt((0,c.e1)(e.text)),
{shown:de}=u(W);if(de.includes(`
`))return["|",...lt(de.split(`
`))];const Oe=tt(W,s,i);return[JSON.stringify(de)+(Oe===void 0?"":` (${u(Oe).shown})`)]}const[f="",p=""]=e.type==="array"?"[]":"{}",S=e.type==="array"?e.items.map(W=>Qe(W,s)):Array.from(e.members,([W,
de])=>{const[Oe,...Te]=(0,Ee.$C)(W,de,e)?[Q.v5]:Qe(de,s,e);return[`${JSON.stringify(u(W).shown)}: ${Oe}`,...Te]}),F=f+S.join(", ")+p;return F.length<=Pe&&S.every(W=>W.length===1)?[F]:[f,...lt(S.flat()),
p]}function lt(e){return e.map(s=>`  ${s}`)}function dt(e){if(!e.includes("%"))return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(e)?s:e}catch{return e}}function nt(e,{
mask:s},i=100){return(0,o.SS)(s(e).shown,i)}function bt(e,s,i=!1){const u=ze(e),f=i?1/0:100,p=e.flatMap((S,F)=>{if(S.type==="element")return[(0,o.SS)(`[${S.index}]`)];if(S.type==="item"){const W=s.endsOf(
S.item),de=W===void 0?S.label:i?`${W} (${S.label})`:W,Oe=F===u-1&&S.hint!==void 0?` (${nt(S.hint,s)})`:"";return[`**${nt(de,s,f)}**${Oe}`]}return!i&&e.slice(F+1).find(({type:W})=>W!=="member")?.type===
"item"?[]:[nt(S.key,s,f)]});return p.length>Ze&&!i&&p.splice(2,p.length-Ze+1,"\u2026"),p.join(" \u203A ")||"the whole file"}function nn(e,s){const i=S=>e.map(({path:F,kind:E})=>(E?`${pe[E]} `:"")+bt(F,
s,S)),[u,f]=[i(!1),i(!0)],p=(0,ue.Vn)(u);return un(u.map((S,F)=>p.get(S)===1?S:f[F]??S))}function un(e){const[s,i]=[(0,ue.Vn)(e),new Map];return e.map(u=>{const[f=1,p]=[s.get(u),(i.get(u)??0)+1];return i.
set(u,p),f===1?u:`${u} (${p} of ${f})`})}const kt="  ",dn=3,En=5,vn=120,ht={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,rn={line:": changed, hidden"};function zt(e,s){
const i=[...(0,G.$z)(e,Sn).values()],u=i.filter(S=>S.length<dn).flat(),f=nn(u,s),p=new Map(u.map((S,F)=>{const{line:E,...W}=Zt(S,s);return[S,k(`- ${f[F]}${E}`,{changes:1,...W})]}));return i.flatMap(S=>{
const F=S.flatMap(E=>p.get(E)??[]);return F.length===0?$n(S,s):F})}function Sn(e){const s=ze(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(p=>"id"in p?[p.id]:[]);if(s===
0||s===e.path.length||u.length===0)return e;const f=e.path.slice(s).map(p=>p.type==="member"?p.key:"index"in p&&p.index);return JSON.stringify([e.kind,u,f])}function $n(e,s){const[i]=e,{line:u,under:f=()=>""}=Zt(
i,s),p=ln(fn(e,s)),S=i.kind==="modified"?"":` ${i.kind}`,F=`- ${pe[i.kind]} ${on(i,s)}${u}${S} in ${p.line}`;return k(F,{changes:e.length,under:E=>f(E)+(p.under?.(E)??"")})}function fn(e,s){const i=e.
map(({path:u})=>({path:u.slice(0,ze(u))}));return nn(i,s)}function on({path:e},s){return bt(e.slice(ze(e)),s)}function Zt(e,s){if(e.kind==="modified")return hn(e,s);if("value"in e)return kn(e,s);if(e.
kind==="moved"){const[p,S]=[e.from,e.path].map(F=>bt(F.slice(0,-1),s,!0));return{line:`: moved from ${p} to ${S}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(p=>({path:[
p]})),u=ln(nn(i,s)),f=u.under?`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const s=(0,Q.hS)(e.length,"item"),
i=pn(s,kt+e.join(", "));return{line:s,under:u=>i.length<=u?i:""}}function hn({path:e,from:s,to:i},u){if(s.type==="hidden"||i.type==="hidden")return{line:""};if((0,Ee._p)(e,s,i))return rn;if(s.type==="\
string"&&i.type==="string")return On((0,c.e1)(s.text),(0,c.e1)(i.text),u);const[f,p]=[Qe(s,u).join(`
`),Qe(i,u).join(`
`)];if(f===p)return rn;const[S,F]=[qe(s,u),qe(i,u)];return S!==void 0&&F!==void 0?{line:`: ${S} \u2192 ${F}`}:{line:"",under:Qt(f,p)}}function On(e,s,i){const u=[dt(e),dt(s)],f=u[0]!==u[1]&&(u[0]!==e||
u[1]!==s),[p,S]=f?u:[e,s],F=f?" (percent-encoded)":"",[E,...W]=(0,j.qy)(p,S)?.changes??[];if(E!==void 0){const Ye=`${F} (JSON in a text)`;if(W.length===0&&E.kind==="modified"){const st=hn(E,i);return{
...st,line:`${Ye} \u203A ${bt(E.path,i)}${st.line}`}}const pt=k("",{parts:zt([E,...W],i)});return{line:Ye,under:st=>`
${mn(_(pt,st).join(""))}`}}const[de,Oe]=[i.mask(p),i.mask(S)];if(de.shown===Oe.shown)return{line:F+rn.line};const Te=de.hidden===Oe.hidden?"":" (hidden values differ, too)",[Ne,Fe]=[at(p,i),at(S,i)];if(Ne===
void 0||Fe===void 0)return{line:F+Te,under:Qt(de.shown,Oe.shown)};const He=n(de.shown,Oe.shown).join(", ");return{line:`${F}: ${Ne} \u2192 ${Fe}${He&&` (${He})`}${Te}`}}function kn({kind:e,path:s,value:i},u){
if(i.type==="hidden")return{line:""};if((0,Ee._p)(s,i))return{line:": hidden"};const f=i.type==="object"?void 0:qe(i,u);if(f!==void 0)return{line:`: ${f}`};const S=i.type==="string"?u.mask(dt((0,c.e1)(
i.text))).shown:Qe(i,u).join(`
`),F=Te=>e==="added"?Qt(void 0,S,Te):Qt(S,void 0,Te);if(i.type==="array")return{line:"",under:F((0,Q.hS)(i.items.length,"element"))};if(i.type!=="object")return{line:"",under:F()};const E=F((0,Q.hS)(i.
members.size,"field")),{line:W,left:de}=_n(i,s.at(-1),u),Oe=W===""?"":`: ${W}`;return de==="nothing"?{line:Oe}:{line:Oe,under:de==="place"?Te=>Te===1/0?E(Te):"":E}}function _n(e,s,i){const u=s?.type===
"item"?s:void 0;if(e.members.size===0&&!u)return{line:"`{}`",left:"nothing"};const f=W=>(0,c.jn)(W)&&[u?.label,u?.hint].includes((0,c.e1)(W.text)),p=[...e.members].filter(([,W])=>!u||!f(W)),S=p.filter(
([W,de])=>!u||!Ae(W,de)),F=S.map(([W,de])=>{const Oe=(0,Ee.$C)(W,de,e)?(0,o.SS)(Q.v5):qe(de,i,e);return Oe&&`${nt(W,i)}: ${Oe}`}),E=F.join(", ");return F.includes(void 0)||E.length>vn?{line:Tn(e,f,i),
left:"more"}:{line:E,left:S.length<p.length?"place":"nothing"}}function Tn(e,s,i){const u=new Map,f=(S,F,E)=>{E>(u.get(S)?.weight??0)&&u.set(S,{text:F,weight:E})},p=(S,F,E)=>{if(S.type==="array")for(const Ne of S.
items)p(Ne,F,E+1);if(S.type==="object")for(const[Ne,Fe]of S.members)(0,Ee.$C)(Ne,Fe,S)?f(Ne,Q.v5,ht.max):p(Fe,Ne,E+1);if(S.type!=="string")return;const W=(0,c.e1)(S.text),de=xn.test(F)||s(S)||Re(W)||i.
labelOf(W)!==void 0;if(W.length<ht.min||de)return;const Oe=W.includes("://")?2*ht.max:Math.min(W.length,ht.max),Te=i.countOf(W)>ht.usual?ht.usualWeight:1;f(F,i.mask(dt(W)).shown,Te*Oe/(E+1))};return p(
e,"",0),[...u].sort(([,S],[,F])=>F.weight-S.weight).filter(([,{weight:S}],F)=>F===0||F<ht.texts&&S>ht.usualWeight*2*ht.max).map(([S,{text:F}])=>`${nt(S,i)}: ${(0,o.SS)(JSON.stringify((0,o.Jj)(F,ht.max)),
1/0)}`).join(", ")}function Qt(e,s,i){const u=(0,o.EU)(Yt(e,s),"diff",kt);return f=>{const p=u.length<=f?u:An(u,f);return i===void 0?`
${p}`:pn(i,p)}}function An(e,s){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(kt.length));return[...i.slice(0,1),...K(u,s).map(f=>kt+f),...i.slice(-1)].join(`
`)}function pn(e,s){return`
${kt}<details><summary>${e}</summary>

${s}
${kt}</details>`}function mn(e){return e.replace(/^(?=.)/gm,kt)}const Rn=100,wn=5;function Mn(e,s){const i=e.kind==="json"?Rt(e,Te=>s(Te).shown):void 0,u=(0,j.Z)(()=>(0,ue.Vn)((0,c.PX)(e.head??e.base))),
f={mask:s,labelOf:Te=>Te.length>Rn?void 0:i?.labelOf(JSON.stringify(Te)),endsOf:Te=>i?.endsOf(Te),countOf:Te=>u().get(Te)??0},p=gn((0,M.xS)(e)),S=e.status==="modified",F=S?Nn(e,f,i):zt(Dn(e),f),{nodes:E=0,
connections:W=0}=i?.size??{},de=E===0?"What is in it":`${(0,Q.hS)(E,"node")}, ${(0,Q.hS)(W,"connection")}`,Oe=S?F:R(de,F,{changes:p,folded:!0});return[...In(i),k(Cn(e,s),{parts:[...Oe,...Ln(e,f)],changes:p})]}
function gn({added:e,modified:s,removed:i}){return e+s+i}function In(e){return e?.note!==void 0?[k(e.note)]:e?.picture?[k((0,o.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Cn({name:e,kind:s,status:i,changes:u},f){const p=`**${nt(e,{mask:f})}**`;return i!=="modified"?`${pe[i]} ${p}: file ${i}`:s==="bi\
nary"||s==="variables"&&u.length===0?`${pe.modified} ${p}: content modified`:s==="variables"?`${p} (values are never shown)`:p}function Ln({references:e},s){if(e.length===0)return[];const i=e.slice(0,
wn).map(({path:S,from:F,to:E})=>`${bt(S,s)} (${nt(F,s)} \u2192 ${nt(E,s)})`),u=e.length>wn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",p=`${(0,Q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[k(`${p}: ${i.join(", ")}${u}`)]}function Nn(e,s,i){const u=be(e),f=i?.connections??[],p=new Set(f.map(({item:Ne})=>Ne)),S=(0,G.$z)(e.text?[Pn(e.text)]:e.changes,
Ne=>i?.tells(Ne)?"told":"value"in Ne&&p.has(Ne.value)?"connection":u(Ne)?"layout":Un(Ne.path,s)?"item":"rest"),[F,E]=[S.get("layout")??[],S.get("connection")??[]],W=zt(S.get("rest")??[],s),de=jn(f,E,s),
Oe=(S.get("told")?.length??0)+E.length,Te=`Layout and bookkeeping: ${(0,Q.hS)(F.length,"change")}`;return[...zt(S.get("item")??[],s),...R("Connections",de,{noun:"connection",changes:Oe}),...de.length===
0?W:R("Elsewhere in the file",W),...R(Te,Bn(F,e,s),{folded:!0})]}function Un(e,{labelOf:s}){return e.some(i=>i.type==="item"||i.type==="member"&&s(i.key)!==void 0)}function Pn({base:e,head:s}){return{
kind:"modified",path:[],from:sn(e),to:sn(s)}}function sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Dn({base:e,head:s,text:i,status:u,changes:f}){const p=u==="removed"?"removed":
"added",S=(E,W)=>{const de=(0,ue.Vg)(E,()=>{});return!(W.length<3&&de.length>0&&de.every(Te=>Te.value.type==="object"))&&(W.length>0||E.type!=="object")?[{kind:p,path:W,value:E}]:de.flatMap(({step:Te,
value:Ne})=>Te.type==="member"?S(Ne,[...W,Te]):[{kind:p,path:[...W,Te],value:Ne}])},F=e??s??(i&&sn(i.base??i.head));return F?S(F,[]):f}function jn(e,s,i){const u=new Map(s.map(S=>["value"in S&&S.value,
S])),f=Fn(e,u),p=un(f.map(S=>zn(S,i)));return f.map(([{item:S}],F)=>{const E=u.get(S),{line:W,under:de=()=>""}=E?Zt(E,i):{line:""};return k(`${p[F]}${de(0)===""?W:""}`,{under:de})})}function Fn(e,s){const i={
added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:p,target:S,item:F}=u;if(f==="rewired"||s.has(F))return[[u]];const E=i[f].get(p),W=E??[u];return E&&E.push(u),i[f].delete(p),i[f].
set(S,W),E?[]:[W]})}function zn(e,s){const[{kind:i,source:u,target:f,was:p}]=e,S=de=>`**${nt(de.label,s)}**`,F=de=>de===""?"":` (${nt(de,s)})`,E=e.map(de=>` \u2192 ${S(de.target)}${F(de.label)}`),W=p?.
target===f?F(p.label)||" without a label":p&&` ${S(p.target)}`;return`- ${pe[i]} ${S(u)}${E.join("")}${W===void 0?"":`, was${W}`}`}function Bn(e,s,i){return[...(0,G.$z)(Je(e,s),f=>f.kind+on(f,i)).values()].
flatMap(f=>{const p=f.map(W=>Zt(W,i));if(f.length<dn||ze(f[0].path)===0||p.some(({under:W})=>W))return zt(f,i);const S=fn(f,i),F=mn(p.map(({line:W},de)=>`- ${S[de]}${W}`).join(`
`)),E=`- ${pe[f[0].kind]} ${on(f[0],i)} of ${(0,Q.hS)(f.length,"item")}`;return k(E,{changes:f.length,under:W=>F.length>W?"":`
${F}`})})}const Wn="<!-- workflow-report -->",Gn=6e4,Hn=1e3;function Kn(e){const{workflows:s,missing:i}=e,u=(0,Ee.lb)(e),p=["changed","added","removed"].flatMap(E=>s.filter(W=>W.status===E)).map(E=>{const W=gn(
E.counts);return{workflow:E,changes:W,parts:E.files.flatMap(de=>Mn(de,u))}}),S=Vn(e,u),F=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:E=Gn,maxBytes:W=1/0,headings:de=!0,
mark:Oe=!0}={})=>{const Te=p.map(({workflow:He,...Ye})=>k(Jn(He,u,de),Ye)),Ne=k(F,{parts:[...R("",Te,{noun:"workflow"}),...S]}),Fe=Oe?`${Wn}
`:"";for(let He=Math.min(E,W);;){const Ye=[Fe,..._(Ne,He-Fe.length-1),`
`],pt=W===1/0?0:Buffer.byteLength(Ye.join(""));if(pt<=W||He<Hn)return Ye;He=Math.floor(He*W*.99/pt)}}}function Xn(e,s){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${s}</summary>

${e}
</details>
`}function Jn({name:e,status:s,counts:i},u,f){const p=f?"### ":"",S=e===void 0?void 0:nt(e,{mask:u});return s==="added"||s==="removed"?`${p}${pe[s]} ${S===void 0?"Workflow":`${S}: workflow`} ${s}`:f?`${p}${S===
void 0?"":`${S}: `}${(0,M.cq)(i)}`:""}function Vn({workflows:e,notCompared:s=[]},i){const u=(S,F)=>{const E=S.flatMap(W=>W===void 0?[]:[nt(W,{mask:i})]).join(", ");return S.length===0?[]:[k(F(E),{least:F(
(0,Q.hS)(S.length,"workflow"))})]},f=e.flatMap(({name:S,status:F})=>F==="unchanged"?[S]:[]),p=e.flatMap(({name:S,variablesCompared:F})=>F?[]:[S]);return[...e.length===0?[k("No workflow was compared")]:
[],...u(f,S=>S===""?"No changes":`${S}: no changes`),...u(p,S=>`The environment variables${p.length===e.length?"":` of ${S}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(s,S=>`${S}: not compared, because the step failed`)]}var Yn=h(8725),Zn=h(276),Qn=h(4022),qn=h(6584);async function er(e){const s=Kn(e),i={"report.md":s(),"full-report.md":s({maxLength:1/0})};
return(0,Zn.n0)(await(0,Qn.N9)("the report",i)),s}const nr=900*1024;function rr(e,s,i,u){const f=nr-Buffer.byteLength(i.join()),p=e({headings:s,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
p:Xn(p,u)}function or(e){const s=(0,M.AS)(e);if(s.length===0)return;const i=s.slice(0,20).map(qn.bY),u=s.length>20?` and ${(0,Q.hS)(s.length-20,"more line")}`:"";(0,Yn.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((Se,$e,h)=>{h.d($e,{LO:()=>v,Rr:()=>H,bY:()=>l,yG:()=>z});var M=h(3024),Q=h(6760),ue=h(5806),me=h(7596),he=h(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function N(O,V=B){return[V,({input:C})=>`contains ${A(C)}. ${O}`]}function y(...O){return V=>{for(const[C,ne]of O){const ie=C.exec(V);if(ie)throw new Error(typeof ne=="string"?ne:ne(ie))}return V}}function z(O){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(O))return O.toLowerCase()==="true";throw new Error(`must be true or false, not ${l(O)}`)}function k(O,V=!1){return C=>{const ne=Number(C);if((V?/^\d+$/:/^\d+(\.\d+)?$/).
test(C)&&ne>0&&ne<=O)return ne;const ie=O===1/0?"":` and at most ${O}`;throw new Error(`must be a ${V?"whole ":""}number above 0${ie}, not ${l(C)}`)}}const R=y(N("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,O])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${O}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function _(O){return parseHost(R(O))}function d(O){if(isId(O))return O;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${l(O)}`)}const I=y(N("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,O])=>`begins with "${O}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),b="is too long: at most 200 characters",$=y([new RegExp("\\\
p{C}","u"),({input:O})=>`must not contain control characters: ${l(O)}`],[/.{201}/u,b]),m=y([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:O})=>`can't be a name: ${l(O)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:O})=>`must not end in .zip, which the action adds: ${l(O)}`],[/.{201}/u,b]);function T(O){const V=refusal(m(O));if(V!==void 0)throw new Error(`can't be a name: ${l(O)} ${V}`);
if(Buffer.byteLength(O)>240)throw new Error(b);return O}function o(O){if(O!=="any"){if(/^[0-9a-f]{64}$/i.test(O))return O.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,Q.resolve)(process.env.GITHUB_WORKSPACE??"")}const j=y([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
O])=>`begins with ${O}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function H(O){return(0,Q.resolve)(c(),j(O))}function w(O){const V=H(
O);if(existsSync(V))return V;throw new Error(v(O))}function v(O){const V=!(0,M.existsSync)(c())||(0,M.readdirSync)(c()).length===0;return`doesn't exist: ${l(O)}${V?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function l(O){const V=A(O);return`"${(0,he.OX)(O,60)}"${V===""?"":` with ${V}`}`}function A(O){const V=(O.match(new RegExp(B,"gu"))??[]).map(ie=>ie.codePointAt(0)??0),
C=[...new Set(V)].map(ie=>`U+${ie.toString(16).toUpperCase().padStart(4,"0")}`),ne=C.length===1?"an invisible character":"invisible characters";return C.length===0?"":`${ne} (${C.slice(0,5).join(", ")}\
)`}}),1124:((Se,$e,h)=>{h.d($e,{AS:()=>N,Hq:()=>he,RG:()=>Q,cq:()=>y,cz:()=>ue,xS:()=>me,xW:()=>B});var M=h(706);const Q={type:"hidden"};function ue(z){const k=R=>z.reduce((_,d)=>_+d[R],0);return{added:k(
"added"),modified:k("modified"),removed:k("removed")}}function me({status:z,changes:k,references:R}){const _={added:0,modified:0,removed:0};if(z!=="modified")return{..._,[z]:1};if(k.length===0&&R.length===
0)return{..._,modified:1};for(const{kind:d}of k)_[d==="added"||d==="removed"?d:"modified"]++;return _}function he({workflows:z}){return z.some(({status:k})=>k!=="unchanged")}function B({workflows:z}){
return ue(z.map(({counts:k})=>k))}function N({workflows:[z,...k]}){return z?.unusedIgnores.filter(R=>k.every(({unusedIgnores:_})=>_.includes(R)))??[]}function y({modified:z,added:k,removed:R}){return Object.
entries({modified:z,added:k,removed:R}).flatMap(([d,I])=>I===0?[]:[`${(0,M.zD)(I)} ${d}`]).join(", ")||"no changes"}}),3436:((Se,$e,h)=>{h.d($e,{Gg:()=>z,Ms:()=>b,Op:()=>d,PX:()=>_,Rk:()=>ue,TH:()=>y,
TN:()=>B,YD:()=>N,ZM:()=>he,dj:()=>T,e1:()=>I,eX:()=>me,jn:()=>R});var M=h(8142),Q=h(2899);const ue=["id","_id","key","name"],me=["name","title","label","displayName"],he=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(o,c){if(o.type!=="object")return;const j=o.members.get(c)??o.matchOnly?.get(c);return j&&R(j)&&/^("[^"]|[-\d])/.test(j.text)?j.text:void 0}function N(o){return o.type==="object"?[...o.members.
keys()]:[]}function y(o){return k(o,["id","_id","key"])??k(o,N(o).sort().filter(c=>he.test(c)))}function z(o){return k(o,me)}function k(o,c){const j=c.find(H=>B(o,H)!==void 0);return j&&B(o,j)}function R(o){
return o.type==="string"||o.type==="literal"}function _(o){return o===void 0?[]:R(o)?[I(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(_)}function d(o,c,j){return j&&ue.includes(o)&&
R(c)}function I(o){return o.startsWith('"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class b{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,j=H=>{}){this.#n=c,this.#e=c.lines.length===0,this.#t=
j}read(c){const{fields:j,orders:H}=this.#n,w=v=>(0,Q.pi)(j,v,this.#t);return(0,M.q)(c,void 0,{enter:(v,l="")=>this.#e?void 0:{key:l,outer:v},scalar:v=>this.scalar(v),array:(v,l)=>{const A=v.length>0&&
w({key:"",outer:l});return this.array(A?[]:v,(0,Q.pi)(H,l,this.#t))},object:(v,l)=>{let A;for(const[O,V]of j.size===0?[]:v)w({key:O,outer:l})&&(v.delete(O),ue.includes(O)&&(A=(A??new Map).set(O,V)));return this.
object(v,A)}})}scalar(c){let j=this.#r.get(c);return j===void 0&&(j={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,j)),j}array(c,j=!1){const H=j?c.toSorted((l,A)=>l.id-A.
id):c;let w=H.length;for(const{id:l}of H)w=m(w,l);const v=this.#i(w,{type:"array",id:this.#s+1,items:H,unordered:j});return this.#e?v:{type:"array",id:v.id,items:c,unordered:j}}object(c,j){let H=~c.size;
for(const[v,{id:l}]of c)H=H+m(this.scalar(v).id,l)|0;const w=this.#i(H,{type:"object",id:this.#s+1,members:c,matchOnly:j});return this.#e?w:{type:"object",id:w.id,members:c,matchOnly:j}}#i(c,j){for(let H=c;;H=
H+1|0){const w=this.#o.get(H);if(w&&$(w,j))return w;if(!w)return this.#o.set(H,j),this.#s++,j}}}function $(o,c){if(o.type==="array")return c.type==="object"||o.items.length!==c.items.length?!1:o.items.
every(({id:j},H)=>j===c.items[H]?.id);if(c.type==="array"||o.members.size!==c.members.size)return!1;for(const[j,{id:H}]of c.members)if(o.members.get(j)?.id!==H)return!1;return!0}function m(o,c){const j=Math.
imul(o^o>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(j^j>>>13,695872825)}function T(o){if(R(o))return o.text;if(o.type==="array"){const j=o.items.map(T);return`[${(o.unordered?j.sort():
j).join()}]`}return`{${Array.from(o.members,([j,H])=>`${JSON.stringify(j)}:${T(H)}`).sort().join()}}`}}),2899:((Se,$e,h)=>{h.d($e,{K$:()=>M,pi:()=>ue,wo:()=>Q});const M=Q("");function Q(B){const N=new Set,
[y,z]=[new Map,new Map];for(const[k,R]of B.split(/\r\n|\r|\n/).entries()){const _=R.trim();if(_===""||_.startsWith("#"))continue;const[d,I]=_.endsWith("[]")?[_.slice(0,-2),z]:[_,y],b=d.split(".").reverse(),
$=me(d);if(b.includes(""))throw new Error(`has an empty key in line ${k+1} (join keys by single dots)`);if(b.every(m=>m==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything\
 (name a key)`);N.add(_),I.set($,[...I.get($)??[],{line:_,keys:b}])}return{lines:[...N],fields:y,orders:z}}function ue(B,N,y){if(B.size===0||N===void 0)return!1;const z=["*",me(N.key)].flatMap(k=>B.get(
k)??[]).filter(({keys:k})=>he(N,k));for(const{line:k}of z)y(k);return z.length>0}function me(B){return B.slice(B.lastIndexOf(".")+1)}function he(B,N){if(B===void 0||N.length===0)return N.length===0;const y=N[0]===
"*"?["*"]:B.key.split(".").reverse();return y.every((z,k)=>z===N[k])&&he(B.outer,N.slice(y.length))}}),2742:((Se,$e,h)=>{h.d($e,{OD:()=>ye,qy:()=>oe,Z:()=>ke,yR:()=>X});var M=h(3436),Q=h(2899),ue=h(1345);
function me(J,se){const fe=se.size===0?void 0:se.get(JSON.stringify(J));return fe===void 0?J:(0,M.e1)(fe)}function he({base:J,head:se}){return J===se?[]:M.Rk.flatMap(fe=>{const[we,re]=[(0,M.TN)(J,fe),
(0,M.TN)(se,fe)];return we!==re&&we?.startsWith('"')&&re?.startsWith('"')?[[we,re]]:[]})}function B(J,se){const fe=new Map;for(const[re,le]of J)fe.set(re,(fe.get(re)??new Set).add(le));const we=([re,le])=>fe.
get(re)?.size===1&&se.base.get(re)===1&&se.head.get(le)===1;return new Map(J.filter(we))}function N(J){const se=fe=>{const we=new Map,re=(le,ge)=>{if(le.type==="array")for(const ve of le.items)re(ve,!0);
if(le.type!=="object")return;const Me=ge?[le.id,...M.Rk.flatMap(ve=>(0,M.TN)(le,ve)??[])]:[];for(const ve of new Set(Me))we.set(ve,(we.get(ve)??0)+1);for(const ve of le.members.values())re(ve,!1)};for(const le of J)
re(le[fe],!1);return we};return{base:se("base"),head:se("head")}}function y(J,se,fe){const we={element:new Map,member:new Map};function re(ge,Me){if(se.size===0&&!fe)return ge;if((0,M.jn)(ge))return J.
scalar(se.get(ge.text)??ge.text);const ve=we[Me?"element":"member"],Ue=ve.get(ge.id)??le(ge,Me);return ve.set(ge.id,Ue),Ue}function le(ge,Me){if(ge.type==="array"){const Ue=ge.items.map(De=>re(De,!0));
return J.array(Ue,ge.unordered)}const ve=new Map;for(const[Ue,De]of ge.members)(0,M.Op)(Ue,De,Me)?fe||ve.set(Ue,De):ve.set(me(Ue,se),re(De,!1));return J.object(ve)}return(ge,Me=!1)=>re(ge,Me).id}function z(J,se){
const fe={base:y(J,se,!0),head:y(J,new Map,!0)};return{interner:J,renames:se,follow:y(J,se,!1),bare:fe}}var k=h(5408);const R=.4,_=.9,d=4e4,I=4,b=/^(""|0|true|false|null)$/,$=.25,m=-1,T=new Set([...M.
eX,"type"]);function o(J,se,fe){const{compare:we,shareRare:re}=H(J,fe),le=c(J,se),ge=j(J);return Me=>(ve,Ue)=>{const De=(0,k.qc)(ve,Ue),Z=De.reduce((U,{base:q,head:xe})=>U+q.length*xe.length,0),G=U=>Z>
d?[...re(U),...(0,k.O6)(se,U).flatMap(k.yU)]:U.base.flatMap(q=>U.head.map(xe=>({base:q,head:xe}))),D=De.flatMap(G).flatMap(U=>{const q=we(U);return(Me>0&&ge(U)?we(U,()=>1)>=_:q>=Me)?[{pair:U,alike:q,distance:le(
U)}]:[]});D.sort((U,q)=>q.alike-U.alike||U.distance-q.distance);const ce=new Set;return D.flatMap(({pair:U})=>ce.has(U.base)||ce.has(U.head)?[]:(ce.add(U.base).add(U.head),[U]))}}function c({base:J},se){
const fe=new Map((0,k.Ms)(se).map(le=>[le.base.index,le.head.index-le.base.index]));let we=0;const re=J.map(({index:le})=>(we=fe.get(le)??we,le+we));return le=>Math.abs((re[le.base.index]??0)-le.head.
index)}function j({base:J,head:se}){const fe=({item:ge})=>[(0,M.TH)(ge),(0,M.Gg)(ge)],[we,re]=[new Set(J.flatMap(fe)),new Set(se.flatMap(fe))],le=(ge,Me)=>fe(ge).every(ve=>ve!==void 0&&!Me.has(ve));return ge=>le(
ge.base,re)&&le(ge.head,we)}function H(J,{renames:se,follow:fe}){const we=new Map,re=new Set;function le(G){const D=we.get(G)??we.size;return D===we.size&&we.set(G,D),D}function ge(G,D){const ce=new Set,
U=(q,xe,Ce)=>{if((0,M.jn)(q)||(q.type==="array"?q.items.length:q.members.size)===0){const Ie=le(`${xe}=${D==="base"?fe(q):q.id}`);ce.add(Ie),(!(0,M.jn)(q)||b.test(q.text))&&re.add(Ie)}else if(q.type===
"array")for(const Ie of q.items)U(Ie,le(`${xe}[]`),!0);else for(const[Ie,We]of q.members)xe===m&&(0,M.jn)(We)&&T.has(Ie)||(0,M.Op)(Ie,We,Ce)||U(We,le(`${xe}.${D==="base"?me(Ie,se):Ie}`),!1)};return U(
G,m,!0),ce}const Me=new Map,ve=new Map,Ue=G=>Me.get(G)??new Set;for(const G of["base","head"]){for(const D of J[G])Me.set(D,ge(D.item,G));for(const[D,ce]of(0,ue.Vn)(J[G].flatMap(U=>[...Ue(U)]))){const U=(re.
has(D)?$:1)/ce;ve.set(D,Math.min(ve.get(D)??1,U))}}const De=G=>ve.get(G)??0,Z=G=>[...Ue(G)].filter(D=>De(D)>=1/I);return{compare({base:G,head:D},ce=De){const U=Ie=>{let We=0;for(const Ve of Ie)We+=ce(
Ve);return We},[q,xe]=[Ue(G),Ue(D)],Ce=[...q].filter(Ie=>xe.has(Ie));return 2*U(Ce)/(U(q)+U(xe))||0},shareRare(G){const D=new Map;for(const ce of G.head)for(const U of Z(ce))D.set(U,[...D.get(U)??[],ce]);
return G.base.flatMap(ce=>{const U=new Set(Z(ce).flatMap(q=>D.get(q)??[]));return Array.from(U,q=>({base:ce,head:q}))})}}}function w(J,se,fe){const we={base:(0,k.S3)([J]),head:(0,k.S3)([se])};return Math.
max(...(0,k.yU)(we).map(re=>H(we,fe).compare(re)))}function v(J,se,fe){let we=[],re=J;const le=()=>re.base.length===0||re.head.length===0,ge=(D,ce)=>{const U=le()?[]:D(re,ce);U.length!==0&&(we=we.concat(
U),re=(0,k.FF)(re,U))},Me=D=>(ce,U)=>(0,k.O6)(we,ce).flatMap(q=>D(q,U)),ve=fe||[...J.base,...J.head].some(({item:D})=>D.type==="object"),Ue=M.Rk.filter(D=>!(O(J.base,D)&&O(J.head,D)));for(const D of V(
Ue,J,se))ge(k.kk,l(D));const De=({item:D})=>D.id,Z=({item:D},ce)=>ce==="base"?se.follow(D,!0):D.id;for(const D of se.renames.size>0?[Z,De]:[De])ge(Me(k.eV),D),ve&&ge(k.kh,D);if(ve&&!le()){const[D]=V(ne(
J),J,se);D!==void 0&&ge(k.kk,l(D));const ce=q=>({item:xe},Ce)=>A(xe,se.bare[Ce],q);ge(Me(k.eV),ce(1)),ge(k.kh,ce(3));const U=o(J,we,se);for(const q of[...M.eX,"key"])ge(U(0),l(q));ge(U(R),({item:q})=>q.
type==="object"?(0,M.TN)(q,"type")??"":void 0)}const G=D=>(0,M.Gg)(D)??(Ue.length<M.Rk.length?Ue.find(ce=>(0,M.TN)(D,ce)):(0,M.TH)(D));return ge(Me(k.kh),({item:D})=>G(D)===void 0?"":void 0),we}function l(J){
return({item:se})=>(0,M.TN)(se,J)}function A(J,se,fe){return J.type!=="object"||[...J.members].filter(([re,le])=>!(0,M.Op)(re,le,!0)).length<fe?void 0:se(J,!0)}function O(J,se){const fe=we=>J.every(({
item:re,index:le})=>(0,M.TN)(re,se)?.replaceAll('"',"")===`${we+le}`);return J.length>1&&(fe(0)||fe(1))}function V(J,se,fe){const we=J.map(le=>({key:le,pairs:(0,k.kk)(se,l(le))})),re=(le,ge)=>le.every(
({base:ve,head:Ue},De)=>ve===ge[De]?.base&&Ue===ge[De]?.head)?0:C(ge,fe)-C(le,fe);return we.sort(({pairs:le},{pairs:ge})=>ge.length-le.length||re(le,ge)),we.map(({key:le})=>le)}function C(J,{interner:se,
renames:fe,bare:we}){const re=J.map(({base:ge,head:Me})=>({base:ge.item,head:Me.item})),le=y(se,new Map([...fe,...re.flatMap(he)]),!0);return re.filter(({base:ge,head:Me})=>[le,we.head].some(ve=>ve(ge,
!0)===we.head(Me,!0))).length}function ne({base:J,head:se}){const fe=(0,ue.Vn)(se.flatMap(({item:le})=>(0,M.YD)(le))),we=le=>2*(fe.get(le)??0)>se.length&&!M.Rk.includes(le)&&le!=="type",re=[...fe.keys()].
filter(le=>we(le)&&ie(J,le)&&ie(se,le)).sort();return[...re.filter(le=>M.ZM.test(le)),...re]}function ie(J,se){const fe=J.flatMap(({item:re})=>(0,M.TN)(re,se)??[]).filter(re=>re.startsWith('"'));if(fe.
length<2||2*fe.length<=J.length||new Set(fe).size<fe.length)return!1;const we=new Set(J.flatMap(({item:re})=>M.Rk.map(le=>(0,M.TN)(re,le))));return 2*fe.filter(re=>we.has(re)).length<fe.length}const be=8,
Re=.5;function Ae(J,se,fe,we){const re=G=>J[G].flatMap(ce=>[ce,...je(ce,we)]).filter(({path:ce,value:U})=>ce.at(-1)?.type==="item"&&fe[G].get(U.id)===1),le={bases:new Set,heads:new Map};let ge={base:re(
"base"),head:re("head")};const Me=(G,D)=>{const ce=(0,k.kk)(ge,G).filter(({base:U,head:q})=>U.arrays!==q.arrays&&D(U.value,q.value));for(const{base:U,head:q}of ce)le.bases.add(U.value),le.heads.set(q.
value,U);ge=(0,k.FF)(ge,ce)},ve=(G,D)=>(0,M.TN)(G,"type")===(0,M.TN)(D,"type"),Ue=(G,D)=>ve(G,D)&&w(G,D,se)>=Re,De=(G,D)=>(fe[D].get(G??"")??0)<2,Z=(G,D)=>De(G,D)?G:void 0;return Me(({value:G},D)=>Z((0,M.
TH)(G),D),(G,D)=>((0,M.TH)(G)?.length??0)>=be||Ue(G,D)),Me(({value:G},D)=>Z((0,M.Gg)(G),D),Ue),Me(({value:G},D)=>De((0,M.TH)(G),D)?A(G,se.bare[D],3):void 0,ve),le}function je({value:J,path:se},fe){return(0,ue.
Vg)(J,fe).flatMap(we=>{if((0,M.jn)(we.value))return[];const re={value:we.value,path:[...se,we.step]};return[re,...je(re,fe)]})}function ze(J,se,fe,we){const re=[],le=[],ge=[],Me=[],ve={base:[],head:[]};
function Ue({base:U,head:q},xe,Ce){Ce==="element"&&Me.push(...he({base:U,head:q})),(Ce==="element"||Ce==="member"&&U.type==="object"&&q.type==="object")&&ge.push({base:U,head:q,path:xe}),U.id!==q.id&&
(U.type==="array"&&q.type==="array"?ce(U,q,xe):U.type==="object"&&q.type==="object"?D({base:U,head:q},xe,Ce):Ce!=="own"&&(0,M.jn)(U)&&(0,M.jn)(q)&&se.renames.get(U.text)===q.text?le.push({path:xe,from:(0,M.
e1)(U.text),to:(0,M.e1)(q.text)}):re.push({kind:"modified",path:xe,from:U,to:q}))}function De({base:U,head:q},xe,Ce,Ie){U!==void 0&&q!==void 0?Ue({base:U,head:q},xe,Ce):q!==void 0&&!Z(q,xe)?(re.push({
kind:"added",path:xe,value:q}),ve.head.push({value:q,path:xe,arrays:Ie}),fe.heads.size>0&&G(q,xe)):U!==void 0&&!fe.bases.has(U)&&(re.push({kind:"removed",path:xe,value:U}),ve.base.push({value:U,path:xe,
arrays:Ie}))}function Z(U,q){const xe=fe.heads.get(U);return xe===void 0?!1:(re.push({kind:"moved",path:q,from:xe.path}),Ue({base:xe.value,head:U},q,"element"),!0)}function G(U,q){for(const{step:xe,value:Ce}of(0,ue.
Vg)(U,we)){const Ie=[...q,xe];Z(Ce,Ie)||G(Ce,Ie)}}function D(U,q,xe){for(const{key:Ce,from:Ie,...We}of Je(U,se)){const Ve=[...q,{type:"member",key:Ce}];Ie!==Ce&&le.push({path:Ve,from:Ie,to:Ce});const Ge=We.
base!==void 0&&(0,M.Op)(Ce,We.base,xe==="element");De(We,Ve,Ge?"own":"member")}}function ce(U,q,xe){const Ce={base:(0,k.S3)(U.items),head:(0,k.S3)(q.items)},Ie=v(Ce,se,U.unordered&&q.unordered).filter(
Be=>!fe.bases.has(Be.base.item)&&!fe.heads.has(Be.head.item)),We=(0,ue.Oe)(Ce,Ie,we),Ve=new Set((0,k.Ms)(Ie).map(Be=>Be.head.index)),Ge=We.filter(Be=>Be.base&&Be.head&&!Ve.has(Be.index));Ge.length>0&&
!q.unordered&&re.push({kind:"reordered",path:xe,moved:Ge.map(({step:Be})=>Be)});for(const{step:Be,...rt}of We)De(rt,[...xe,Be],"element",Ce)}return Ue(J,[],"root"),{changes:re,references:le,matches:ge,
renames:Me,unmatched:ve}}function Je({base:J,head:se},{renames:fe,follow:we}){const re=new Map(J.members),le=new Map,ge=(ve,Ue)=>ve.id===Ue.id||we(ve)===Ue.id;for(const ve of[ge,()=>!0])for(const Ue of[
De=>De,De=>me(De,fe)])for(const[De,Z]of re){const G=Ue(De),D=se.members.get(G);D===void 0||le.has(G)||!ve(Z,D)||(re.delete(De),le.set(G,{key:G,from:De,base:Z,head:D}))}for(const[ve,Ue]of se.members)le.
has(ve)||le.set(ve,{key:ve,from:ve,head:Ue});const Me=Array.from(re,([ve,Ue])=>({key:ve,from:ve,base:Ue}));return[...le.values(),...Me].sort((ve,Ue)=>ve.key<Ue.key?-1:1)}const g={bases:new Set,heads:new Map},
x=5;function oe(J,se){const fe=new M.Ms(Q.K$),[we,re]=[J,se].map(le=>X(le,fe));return we&&re&&ye([{base:we,head:re}],fe)[0]}function X(J,se=new M.Ms(Q.K$)){return/^\s*[[{]/.test(J)?se.read(J):void 0}function ye(J,se){
const fe=ke(()=>N(J)),we=ke(()=>(0,ue.j9)([...J.map(({head:Me})=>Me),...J.map(({base:Me})=>Me)])),re=(Me,ve)=>we().componentOf(Me,ve);function le(Me){const ve=z(se,Me);return J.map(Ue=>{const De=ze(Ue,
ve,g,re),{base:Z,head:G}=De.unmatched;if(Z.length===0||G.length===0)return De;const D=Ae(De.unmatched,ve,fe(),re);if(D.heads.size===0)return De;const ce=ze(Ue,ve,D,re);return ce.changes.filter(({kind:U})=>U===
"moved").length===D.heads.size?ce:De})}let ge=new Map;for(let Me=0;Me<x;Me++){const ve=le(ge),Ue=ve.flatMap(Z=>Z.renames),De=Ue.length===0?new Map:B(Ue,fe());if(ge.size===De.size&&[...ge].every(([Z,G])=>De.
get(Z)===G)){if(ve.some(({changes:Z})=>Z.length>0))return ve;break}ge=De}return le(new Map)}function ke(J){let se;return()=>(se??={value:J()},se.value)}}),1345:((Se,$e,h)=>{h.d($e,{Oe:()=>_,Vg:()=>d,Vn:()=>m,
j9:()=>B,qU:()=>N});var M=h(3436),Q=h(5408);const ue=/group|parent|folder|owner/i,me=/(-[\da-f]{4}){3}-[\da-f]{12}/i,he=40;function B(o){const c=o.map(R),j=l=>c.find(A=>A.get(l))?.get(l);function H(l,A){
for(const O of(0,M.YD)(l).sort()){if(ue.test(O))continue;const V=`${(0,M.TN)(l,O)}`,C=O==="type"?`"${V.split(":")[1]}`:V,ne=j(C);if(ne===void 0||N(ne.item)===void 0)continue;const ie=c.some(be=>{const Re=be.
get(C);return Re&&(Re.array===A||k(A,Re.item))});if(O==="type"||!ie)return ne.item}}function w(l,A){const O=(0,M.Gg)(l);return N(l)??N(H(l,A))??(O&&(0,M.e1)(O))}function v(l){const A=/\d/.test(l)?j(l):
void 0;return A&&w(A.item,A.array)}return{componentOf:H,nameOf:w,labelOf:v}}function N(o){const c=o&&((0,M.TN)(o,"name")??y(o));return c&&(0,M.e1)(c)}function y(o){const[c,j]=[z(o,"localeData"),z(o,"d\
ata")];return[...(c?["en",...(0,M.YD)(c)]:[]).map(l=>z(c,l)),j,z(j,"node")].map(l=>l&&((0,M.Gg)(l)??(0,M.TN)(l,"display_name"))).find(l=>l!==void 0)}function z(o,c){return o?.type==="object"?o.members.
get(c):void 0}function k(o,c){return(0,M.YD)(c).map(H=>z(c,H)).some(H=>H?.type==="array"&&H.items===o)}function R(o){const c=new Map,j=H=>{if(H.type==="object")for(const w of H.members.values())j(w);if(H.
type==="array")for(const w of H.items){const v=(0,M.YD)(w).filter(A=>M.ZM.test(A)),l=new Set(v.flatMap(A=>(0,M.TN)(w,A)??[]));for(const A of l)c.set(A,c.has(A)?void 0:{item:w,array:H.items});j(w)}};return j(
o),c}function _(o,c,j){const H=(0,Q.FF)(o,c),w=[...H.base.map(l=>({...l,base:l.item})),...c.map(({base:l,head:A})=>({...A,base:l.item,head:A.item})),...H.head.map(l=>({...l,head:l.item}))],v=$(w,j);return w.
map(l=>({...l,step:I(l,v.get(l))})).sort(b)}function d(o,c){return o.type==="object"?Array.from(o.members,([H,w])=>({step:{type:"member",key:H},value:w})):(o.type==="array"?_({base:[],head:(0,Q.S3)(o.
items)},[],c):[]).map(({step:H,item:w})=>({step:H,value:w}))}function I({item:o,index:c},j){if(j===void 0)return{type:"element",index:c,item:o};const H=T(o),w=H!==void 0&&H.length<=he&&!j.startsWith(H);
return{type:"item",label:j,...w&&{hint:H},item:o}}function b({step:o},{step:c}){return o.type==="item"&&c.type==="item"?o.label<c.label?-1:1:o.type==="element"&&c.type==="element"?o.index-c.index:o.type===
"item"?-1:1}function $(o,c){const j=new Map,H=new Set;let w=o.filter(({item:C})=>(N(C)??(0,M.Gg)(C)??(0,M.TH)(C))!==void 0);const v=C=>{const ne=w.map(C),ie=m(ne);w=w.filter((be,Re)=>{const Ae=ne[Re];
return Ae===void 0||ie.get(Ae)!==1||H.has(Ae)?!0:(H.add(Ae),j.set(be,Ae),!1)})};v(({item:C})=>N(C));const l=new Map(w.map(C=>[C,N(C.item)??N(c(C.item,C.array))])),A=m([...l.values()]),O=C=>{const[ne,ie]=[
l.get(C),(0,M.Gg)(C.item)];return N(C.item)??(A.get(ne)===1?ne:void 0)??(ie&&(0,M.e1)(ie))},V=(C,ne="")=>{const[ie,be]=[(0,M.TH)(C.item),O(C)??T(C.item)],Re=ie&&(0,M.e1)(ie).replace(ne,"");return be&&
Re?`${be} (${Re})`:be??Re};return v(C=>O(C)??V(C,me)),v(C=>V(C,me)),v(C=>V(C)),v(C=>`${V(C)} [${C.index}${C.head?"":", before"}]`),j}function m(o){const c=new Map;for(const j of o)c.set(j,(c.get(j)??0)+
1);return c}function T(o){const c=(0,M.TN)(o,"type");return c?.startsWith('"')?(0,M.e1)(c):void 0}}),7856:((Se,$e,h)=>{h.d($e,{$C:()=>o,Wr:()=>w,_p:()=>c,lb:()=>I});var M=h(706),Q=h(3436),ue=h(2742);const me=8,
he="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",B=new RegExp(`(?:${he}|(?:password|secret|apikey)s)$`),N=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
y=new RegExp(`^x?(?:${he})$`),z=/name|key|header|field/i,k=["value","values","default","defaultvalue"],R=/\{\{|\$\{|<%/,_="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",d=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${he}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${he})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${he})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${_}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${_}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${he})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(v=>new RegExp(v,"giu"));function I({workflows:v}){const l=new M.pO;for(const{secrets:O,files:V}of v){const C=V.flatMap(({base:ne,head:ie})=>[ne,ie].flatMap(w));for(const ne of[...O,...C].flatMap(b))
l.add(ne,$)}const A=new Map;return O=>{const V=A.get(O);if(V)return V;const C=[],ne=Re=>(C.push(Re),M.v5),be={shown:d.reduce((Re,Ae)=>Re.replace(Ae,ne),l.hide(O,ne)),hidden:JSON.stringify(C)};return A.
set(O,be),be}}function b(v){return[v,v.replace(/^(?:bearer|basic|token) /i,""),...(0,Q.PX)((0,ue.yR)(v))]}function $(v){return v.length>=me&&!new RegExp("^\\p{L}+$","u").test(v)}function m(v){const l=T(
v);return B.test(l)&&!N.test(l)}function T(v){return v.toLowerCase().replace(/[^a-z]/g,"")}function o(v,l,A){if(j(l))return!1;if(m(v))return H(l)||y.test(T(v));const O=V=>z.test(V)&&m(String(A&&(0,Q.TN)(
A,V)));return k.includes(T(v))&&A!==void 0&&(0,Q.YD)(A).some(O)}function c(v,...l){return l.every(j)?!1:v.some((A,O)=>{const V=v[O-1],C=V&&"item"in V?V.item:void 0,ne=v.slice(O+1).every(({type:be})=>be===
"element"),ie=be=>A.type==="member"&&o(A.key,ne?be:void 0,C);return l.some(ie)})}function j(v){return v?.type==="literal"&&!/\d/.test(v.text)}function H(v){return v?.type==="array"?v.items.every(H):v!==
void 0&&(0,Q.jn)(v)}function w(v){const l=[],A=O=>{if(O!==void 0)if((0,Q.jn)(O))A((0,ue.yR)((0,Q.e1)(O.text)));else if(O.type==="array")for(const V of O.items)A(V);else for(const[V,C]of O.members)o(V,
C,O)&&l.push(...(0,Q.PX)(C)),A(C)};return A(v),l.filter(O=>!R.test(O))}}),5408:((Se,$e,h)=>{h.d($e,{$z:()=>y,FF:()=>R,Ms:()=>k,O6:()=>_,S3:()=>ue,eV:()=>me,kh:()=>he,kk:()=>B,qc:()=>N,yU:()=>z});var M=h(
8965);const Q=500;function ue(d){return d.map((I,b)=>({item:I,index:b,array:d}))}function me(d,I){const b=c=>d[c].map(j=>I(j,c)),$=(c,j)=>c!==void 0&&c===j,m=(0,M.E)(b("base"),b("head"),{maxEditLength:Q,
comparator:$});if(m===void 0)return k(he(d,I));let[T,o]=[0,0];return m.flatMap(({added:c,removed:j,count:H})=>{const[w,v]=[d.base.slice(T,T+H),d.head.slice(o,o+H)];return c||(T+=H),j||(o+=H),c||j?[]:z(
{base:w,head:v})})}function he(d,I){return N(d,I).flatMap(z)}function B(d,I){return N(d,I).flatMap(b=>b.base.length===1&&b.head.length===1?z(b):[])}function N(d,I){const b=y(d.head,$=>I($,"head"));return b.
delete(void 0),[...y(d.base,$=>I($,"base"))].flatMap(([$,m])=>{const T=b.get($);return T?[{base:m,head:T}]:[]})}function y(d,I){const b=new Map;for(const $ of d){const m=I($),T=b.get(m);T?T.push($):b.
set(m,[$])}return b}function z({base:d,head:I}){return d.flatMap((b,$)=>{const m=I[$];return m===void 0?[]:[{base:b,head:m}]})}function k(d){const I=[];for(const $ of d.toSorted((m,T)=>m.base.index-T.
base.index)){let[m,T]=[0,I.length];for(;m<T;){const o=m+T>>1;(I[o]?.last.head.index??0)<$.head.index?m=o+1:T=o}I[m]={last:$,before:I[m-1]}}const b=[];for(let $=I.at(-1);$;$=$.before)b.push($.last);return b.
reverse()}function R({base:d,head:I},b){const $=new Set(b.flatMap(m=>[m.base,m.head]));return{base:d.filter(m=>!$.has(m)),head:I.filter(m=>!$.has(m))}}function _(d,I){const b=k(d),$={base:0,head:0};return N(
I,({index:m},T)=>{for(;(b[$[T]]?.[T].index??1/0)<m;)$[T]++;return $[T]})}}),6384:((Se,$e,h)=>{h.a(Se,async(M,Q)=>{try{let $=function(){const m=new me.i,T=m.required("base",N.Rr),o=m.required("head",N.
Rr);[T,o].some(w=>w!==void 0&&(0,ue.existsSync)(w))||(T!==void 0&&m.refuse("base",(0,N.LO)(m.text("base"))),o!==void 0&&m.refuse("head",(0,N.LO)(m.text("head"))));const c=m.optional("ignore",()=>(0,z.
wo)(m.lines("ignore")))??z.K$,j=m.boolean("fail-on-change",!1),H=m.boolean("summary",!0);return{base:m.check(T),head:m.check(o),ignore:c,failOnChange:j,summary:H}};var ue=h(3024),me=h(3991),he=h(4022),
B=h(2345),N=h(6584),y=h(1124),z=h(2899),k=h(7279),R=h(8725),_=h(276),d=h(4057),I=h(706),b=h(1532);await(0,_.eF)(async m=>{const{base:T,head:o,ignore:c,failOnChange:j,summary:H}=$(),w=(0,R.t1)(),[v,l]=[
(0,I.OX)(T),(0,I.OX)(o)],A=(0,d.Bu)(Object.entries({Base:v,Head:l}));w.info(`Comparing ${v} with ${l}`);const O=await(0,b.Z)(T,o,{ignore:c,signal:m}).catch(async ie=>{const be=(0,k.iT)(ie);throw H&&await(0,d.
Sy)("Workflow comparison failed",(0,d.il)((0,he.UX)(be),(0,_.VY)(be)),A),be});for(const{name:ie,status:be,counts:Re,variablesCompared:Ae}of O.workflows){const je=be==="changed"||be==="unchanged"?(0,y.
cq)(Re):be,ze=Ae?"":" (environment variables are not compared)";w.info(`${ie===void 0?"":`${(0,I.OX)(ie)}: `}${je}${ze}`)}(0,B.$0)(O);const[V,C]=[(0,y.Hq)(O),(0,y.xW)(O)];(0,_.n0)({changed:V,...C});const ne=await(0,B.
S3)(O);if(H){const ie=(0,B.uu)(ne,O.workflows.length>1,[A]);await(0,d.Sy)(`Workflow comparison: ${(0,y.cq)(C)}`,ie,A)}if(V&&j){const ie=`The versions differ (${(0,y.cq)(C)}), and fail-on-change is tru\
e`;throw new k.HR({what:ie,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),Q()}catch($){Q($)}},1)}),1532:((Se,$e,h)=>{h.d($e,{Z:()=>ge});var M=h(5806),Q=h(4573),ue=h(8142);
const me={enter:()=>{},scalar:Z=>({json:Z}),array:Z=>({json:`[${Z.map(({json:G})=>G)}]`,items:Z}),object(Z){return{json:`{${Array.from(Z,([D,{json:ce}])=>`${JSON.stringify(D)}:${ce}`).sort()}}`,members:Z}}};
function he(Z){const G=(0,Q.isUtf8)(Z)?(0,ue.q)(Z.toString(),void 0,me):void 0,D=G?.members??G?.items?.map(U=>[B(U),U]);if(D===void 0)return;const ce=new Map;for(const[U,{members:q,json:xe}]of D){if(U===
void 0||ce.has(U))return;ce.set(U,{name:U,keys:[...q?.keys()??[]],content:xe})}return{container:Array.isArray(D)?"array":"object",variables:[...ce.values()]}}function B({members:Z}){if(!Z?.has("value"))
return;const G=[Z.get("name"),Z.get("key")].find(D=>D?.json[0]==='"');return G&&JSON.parse(G.json)}function N({files:Z}){const G=[...Z].filter(([D])=>(0,M.dU)(D)).map(([,D])=>y(D));return[...new Set(G.
flat())]}function y(Z){const G=new TextDecoder().decode(Z);try{JSON.parse(G)}catch{return[]}const D=he(Z),ce=new Set(D?.container==="array"?D.variables.map(({name:xe})=>xe):void 0),q=Array.from(G.matchAll(
/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([xe,Ce,Ie])=>Ce===void 0?[xe,String(Number(xe))]:Ie===void 0?[JSON.parse(Ce)]:[]);return[...new Set(q)].filter(xe=>!ce.has(xe))}var z=h(1124),k=h(
3436),R=h(7598);function _(Z){return(0,Q.isUtf8)(Z)?Z.toString():void 0}function d(Z,G,D){const ce=/\.json$/i.test(Z)?_(G):void 0;return ce===void 0?void 0:D.read(ce)}function I(Z,G,D,ce){if(G.equals(
D))return!0;const U=new Interner(ce),q=d(Z,G,U);return q!==void 0&&q.id===d(Z,D,U)?.id}function b({files:Z},G){const D=U=>createHash("sha256").update(U).digest("hex"),ce=Array.from(Z,([U,q])=>{const xe=d(
U,q,new Interner(G));return[U,D(xe?canonicalJson(xe):q)]});return D(JSON.stringify(ce.sort(([U],[q])=>U<q?-1:1)))}var $=h(2899),m=h(2742),T=h(7856);const o=1024*1024;function c(Z,G,{name:D,ignore:ce}){
const U=[Z,G].filter(Xe=>Xe!==void 0),q=U.length===2&&U.some(H),xe=[...new Set(U.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Ce=new Set(ce.lines),Ie=new k.Ms(ce,Xe=>Ce.delete(Xe)),We=xe.flatMap(Xe=>{
const[et,it]=[Z?.files.get(Xe),G?.files.get(Xe)],ct=et!==void 0&&it!==void 0&&et.equals(it);if(q&&(0,M.dU)(Xe)||ct&&Ce.size===0)return[];const ft=et&&d(Xe,et,Ie),mt=ct?ft:it&&d(Xe,it,Ie);return ct||ft!==
void 0&&ft.id===mt?.id?[]:[{name:Xe,from:et,to:it,base:ft,head:mt}]}),Ve=v(We,Ie),Ge=Xe=>ce.lines.length===0&&Ve.some(et=>et.name===Xe),Be=Ve.length===0?[]:xe.filter(Xe=>!Ge(Xe)&&!(0,M.dU)(Xe)),rt=Z===
void 0?"added":G===void 0?"removed":void 0;return{name:D,status:rt??(Ve.length>0?"changed":"unchanged"),counts:rt?{added:0,modified:0,removed:0,[rt]:1}:(0,z.cz)(Ve.map(z.xS)),files:Ve,variablesCompared:!(q&&
U.some(w)),secrets:[...new Set(U.flatMap(Xe=>[...N(Xe),...j(Xe,Be)]))],unusedIgnores:[...Ce]}}function j({files:Z},G){return G.flatMap(D=>(0,T.Wr)(d(D,Z.get(D)??Buffer.of(),new k.Ms($.K$))))}function H({
kind:Z,files:G}){return Z==="folder"&&![...G.keys()].some(M.dU)}function w({files:Z}){return[...Z].some(([G,D])=>(0,M.dU)(G)&&he(D)?.variables.length!==0)}function v(Z,G){const D=Z.flatMap(({name:U,base:q,
head:xe})=>q&&xe&&!(0,M.dU)(U)?[{name:U,base:q,head:xe}]:[]),ce=new Map((0,m.OD)(D,G).map((U,q)=>[D[q]?.name,U]));return Z.map(U=>l(U,ce.get(U.name)))}function l({name:Z,from:G,to:D,base:ce,head:U},q){
const xe=G===void 0?"added":D===void 0?"removed":"modified",Ce={name:Z,status:xe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,M.dU)(Z))return{...Ce,kind:"variables",changes:O(ce,
U,xe)};if(q||xe!=="modified"&&(ce??U))return{...Ce,kind:"json",base:ce,head:U,...q};const[Ie,We]=[G&&A(G),D&&A(D)];return G&&Ie===void 0||D&&We===void 0?{...Ce,kind:"binary"}:{...Ce,kind:"text",text:{
base:Ie,head:We}}}function A(Z){return Z.length<=o&&!Z.includes(0)?_(Z):void 0}function O(Z,G,D){const[ce,U]=[Z,G].map(Ge=>Ge&&he(Buffer.from((0,k.dj)(Ge))));if(D==="modified"&&(ce===void 0||ce.container!==
U?.container))return[{kind:"modified",path:[],from:z.RG,to:z.RG}];const q=Ge=>new Map(Ge?.variables.map(({name:Be,content:rt})=>[Be,rt])),[xe,Ce]=[q(ce),q(U)],Ie=[],We=[...xe.keys()].filter(Ge=>Ce.has(
Ge)),Ve=[...Ce.keys()].filter(Ge=>xe.has(Ge));We.some((Ge,Be)=>Ge!==Ve[Be])&&Ie.push({kind:"reordered",path:[],moved:[]});for(const Ge of[...new Set([...xe.keys(),...Ce.keys()])].sort()){const Be=[{type:"\
member",key:Ge}];xe.has(Ge)?Ce.has(Ge)?xe.get(Ge)!==Ce.get(Ge)&&Ie.push({kind:"modified",path:Be,from:z.RG,to:z.RG}):Ie.push({kind:"removed",path:Be,value:z.RG}):Ie.push({kind:"added",path:Be,value:z.
RG})}return Ie}var V=h(7279),C=h(3024),ne=h(1455),ie=h(6760),be=h(1142),Re=h(706),Ae=h(9870);function je(Z,G){return new V.HR({what:Z,advice:G,topic:"unpacking"})}function ze(Z,G){for(const{index:D}of`${G}\
/`.matchAll(/\//g)){const ce=G.slice(0,D),U=(0,C.lstatSync)((0,ie.join)(Z,ce),{throwIfNoEntry:!1});if(U?.isSymbolicLink())throw je(`${(0,Re.TL)(ce)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(ce===G&&U?.isFile())return U;if(!U?.isDirectory())break}}async function Je(Z){return(await(0,ne.readdir)(Z,{withFileTypes:!0})).map(D=>D.name+(D.isDirectory()?"/":""))}async function g(Z,G){
const D=[],ce=[""];for(const U of ce){G.throwIfAborted();for(const q of await Je((0,ie.join)(Z,U))){if((0,M.jq)(q.replace("/","")))continue;if((q.endsWith("/")?ce:D).push(U+q),D.length+ce.length>Ae.BE)
throw new Error("more than 10,000 files are in it")}}return D}async function x(Z){if(!ze(Z,M.gv))return;const G=await(0,ne.readFile)((0,ie.join)(Z,M.gv),"utf8");try{const{unpackedFiles:D}=JSON.parse(G),
ce=D.every(U=>(0,M.x5)(U)===void 0);return{text:G,paths:ce?new Set(D):void 0}}catch{return{text:G,paths:void 0}}}async function oe(Z,G){const D=new Set(G.map(caseFold));return(await Je(Z).catch(()=>[])).
filter(q=>q.endsWith("/")).map(q=>q.slice(0,-1)).filter(q=>!D.has(caseFold(q))).filter(q=>existsSync(join(Z,q,RECORD))).sort()}function X(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},
null,2)}
`}var ye=h(3657);async function ke(Z,G){try{const D=await(0,ne.stat)(Z);if(D.isDirectory())return await re(Z,G);if(D.size>Ae.zx)throw new Error("it is larger than 256 MiB, the limit");const ce=await(0,ne.
readFile)(Z);return{...await(0,ye.u)(ce,G),sha256:(0,R.createHash)("sha256").update(ce).digest("hex")}}catch(D){throw we(D,Z,G)}}async function J(Z,G){const D=()=>ke(Z,G);try{const ce=(0,C.statSync)(Z,
{throwIfNoEntry:!1});if(ce===void 0)return{kind:"missing"};const U=ce.isDirectory()?await se(Z,G):new Map,[q,...xe]=[...U.values()].flat();return q===void 0?{kind:"single",read:D}:{kind:"several",names:[
...U.keys()],async read(Ce){const[Ie,We]=U.get(Ce)??[];if(Ie&&We)throw new Error(`is there twice, as ${(0,Re.TL)(Ie.name)} and as ${(0,Re.TL)(We.name)}. Remove one of them`);if(Ie?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await ke((0,ie.join)(Z,Ie?.name??Ce),G)},...xe.length===0&&q.isDirectory()&&{readSingle:D}}}catch(ce){throw we(ce,Z,G)}}async function se(Z,G){const D=new Map,
ce=await(0,ne.readdir)(Z,{withFileTypes:!0});if((0,Ae._2)(ce.map(({name:U})=>U)))return D;for(const U of ce){if(G.throwIfAborted(),U.name.startsWith(".")||!await fe((0,ie.join)(Z,U.name),G))continue;const q=U.
isDirectory()?U.name:U.name.replace(/\.zip$/i,"");D.set(q,[...D.get(q)??[],U])}return D}async function fe(Z,G){const D=await(0,ne.stat)(Z).catch(()=>{});if(D?.isDirectory())return(0,Ae._2)(await le(Z));
if(!D?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Ae._2)([...(await ke(Z,G)).files.keys()])}catch{return G.throwIfAborted(),!0}}function we(Z,G,D){if(D.aborted)return D.reason;const ce=/The package (is .*, not a zip)/.
exec((0,V.gJ)(Z))?.[1],U=(0,C.existsSync)(G)?`can't be read: ${(0,be.Uc)(Z)}`:`doesn't exist: ${(0,Re.MW)(G)}`;return new Error(ce?`${ce}. Set a package (.zip), or the folder with its unpacked files`:
U,{cause:Z})}async function re(Z,G){const D=(0,ie.join)(Z,(0,Ae.wg)(await le(Z))),ce=await x(D);if(ce&&!ce.paths)throw new Error(`${M.gv} isn't as this action writes it`);const U=ce?.paths?new Set([...Ae.
LX,...ce.paths]):await g(D,G),q=new Map;let xe=Ae.zx;for(const Ce of U){G.throwIfAborted();const Ie=ze(D,Ce);if(Ie!==void 0){if(xe-=Ie.size,xe<0)throw new Error("its files take more than 256 MiB, the \
limit");q.set(Ce,await(0,ne.readFile)((0,ie.join)(D,Ce)))}}if(q.size===0)throw new Error("no files are in it");return(0,Ae.jz)("folder",q)}async function le(Z){const G=await Je(Z),ce=G.filter(U=>U.endsWith(
"/")).map(async U=>(await Je((0,ie.join)(Z,U))).map(q=>U+q));return[...G,...(await Promise.all(ce)).flat()]}async function ge(Z,G,{ignore:D,signal:ce}){const U=await De("base",ce,()=>J(Z,ce)),q=await De(
"head",ce,()=>J(G,ce)),xe=Me(U,q)?[void 0]:[...new Set([...ve(U),...ve(q)])].sort(),Ce=[];for(const Ie of xe){const We=Ie===void 0?"":` ${(0,Re.TL)(Ie)}`,Ve=await De(`base${We}`,ce,()=>Ue(U,Ie)),Ge=await De(
`head${We}`,ce,()=>Ue(q,Ie));Ce.push(c(Ve,Ge,{name:Ie,ignore:D}))}return U.kind!=="missing"&&q.kind!=="missing"?{workflows:Ce}:{workflows:Ce,missing:U.kind==="missing"?"base":"head"}}function Me(Z,G){
const D=[Z,G];if(!(D.every(Ce=>Ce.kind==="several"&&Ce.readSingle)&&ve(Z).join()!==ve(G).join())&&D.every(({kind:Ce})=>Ce!=="single"))return!1;if(D.every(Ce=>Ce.kind!=="several"||Ce.readSingle))return!0;
const[q,xe]=Z.kind==="single"?["base","head"]:["head","base"];throw new V.HR({what:`${q} is a single workflow, but ${xe} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deplo\
y-and-promote"})}function ve(Z){return Z.kind==="several"?Z.names:[]}async function Ue(Z,G){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():G===void 0?await Z.readSingle?.():Z.names.includes(
G)?await Z.read(G):void 0}async function De(Z,G,D){try{return await D()}catch(ce){G.throwIfAborted();const U=ce instanceof V.HR?ce.topic:"import-deploy-and-promote";throw new V.HR({what:`${Z} ${(0,V.gJ)(
ce)}`,topic:U},{cause:ce})}}}),1142:((Se,$e,h)=>{h.d($e,{Uc:()=>k,Rs:()=>R});var M=h(7598),Q=h(1455),ue=h(6760);const me=Ke(import.meta.url)("node:util");var he=h(7279),B=h(706);const N={ENOSPC:"the d\
isk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a fol\
der",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is to\
o long"};function y($){return/^E[A-Z0-9]+$/.test(Object($).code)}function z($){if(!y($))return(0,he.gJ)($);const{code:m="",errno:T=0}=$;return N[m]??(0,me.getSystemErrorMap)().get(T)?.[1]??m}function k($){
const{path:m,dest:T=m}=Object($);return y($)&&T?`${z($)} (${(0,B.MW)(T)})`:z($)}function R($,m,T="Set another directory, or free some space."){const o=Object($).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${m}`,why:z($)};return new he.HR({...c,advice:o?"Set a shorter name.":T},{cause:$})}async function _($){await rm($,{recursive:!0,force:!0,maxRetries:10})}const d=/^\.workflow-export-[0-9a-f]{12}$/;
async function I($,m,T=dirname($)){const o=join(T,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(o,m,{flag:"wx"}),await rename(o,$)}catch(c){throw await _(o).catch(()=>{}),c}}
async function b($,m){await I($,m).catch(T=>{throw R(T,$)})}}),7279:((Se,$e,h)=>{h.d($e,{HR:()=>Q,gJ:()=>N,h_:()=>B,iT:()=>he});const M=null;class Q extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(z,k={}){
super(me(z),{cause:k.cause}),this.what=z.what,this.why=z.why??"",this.advice=z.advice??"",this.topic=z.topic,this.status=k.status,this.maybeProcessed=k.maybeProcessed??!1,this.affectsAll=k.affectsAll??
!1,this.busy=k.busy??!1,this.retryable=k.retryable??!1,this.retryAfterMs=k.retryAfterMs??0,this.maxRetries=k.maxRetries}with(z){const k={...this,cause:this,...z};return new Q(k,k)}}function ue({what:y,
why:z=""}){return z===""?y:`${y}: ${z}`}function me(y){const z=ue(y);return`${z}${/[.!?…]$/.test(z)?"":"."} ${y.advice??""}`.trim()}function he(y){return y instanceof Error?y:new Error(String(y))}function B(y){
return y instanceof Q?y:new Q({what:N(y)},{cause:y})}function N(y){return he(y).message}}),8725:((Se,$e,h)=>{h.d($e,{lm:()=>Q.lm,t1:()=>ue});const M=Ke(import.meta.url)("node:async_hooks");var Q=h(5358);
function ue(R=""){return{info:_=>he(R+_),warning:_=>Q.$e(R+_),debug:_=>Q.Yz(R+_),mask:Q.Pq}}function me(R){const _=[];return{...ue(`[${R}] `),info:d=>_.push(d),end(d){core.startGroup(B(d));for(const I of _)
he(I);core.endGroup()}}}function he(R){Q.pq(B(R))}function B(R){return R.replaceAll("##[","## [")}const N=new M.AsyncLocalStorage;let y=!1;function z(R,_){return y||k(),y=!0,N.run(R,_)}function k(){const R=process.
stdout.write.bind(process.stdout);process.stdout.write=((_,...d)=>{const I=N.getStore(),b=String(_);return I===void 0||/^::(add-mask|debug)::/.test(b)?R(_,...d):(N.exit(()=>I.debug(b.trimEnd())),!0)})}}),
276:((Se,$e,h)=>{h.d($e,{VY:()=>R,Pd:()=>d,eF:()=>k,n0:()=>_});var M=h(3024),Q=h(1455);const ue=Ke(import.meta.url)("node:os");var me=h(6760),he=h(5358),B=h(1142),N=h(7279),y=h(706);const z=6e4;async function k($){
const m=new AbortController;for(const T of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${T})`,topic:"the-job-on-the-platform"};process.on(T,()=>m.abort(new N.HR(o)))}try{await $(m.signal)}catch(T){
for(let c=T;c instanceof Error;c=c.cause)he.Yz(c.stack??c.message);const o=R(T);he.C1(`${(0,y.OX)((0,N.gJ)(T),z)}${o===void 0?"":` See ${o}`}`)}process.stdout.write("",()=>process.exit())}function R($){
const{GITHUB_SERVER_URL:m,GITHUB_ACTION_REPOSITORY:T,GITHUB_ACTION_REF:o}=process.env;if(!(!($ instanceof N.HR)||$.topic===void 0||!m||!T||!o))return encodeURI(`${m}/${T}/blob/${o}/docs/troubleshootin\
g.md#${$.topic}`)}function _($){for(const[m,T]of Object.entries($))T!==void 0&&he.uH(m,T)}async function d($){const m=process.env.RUNNER_TEMP||(0,ue.tmpdir)();return await(0,Q.mkdtemp)((0,me.join)(m,$)).
catch(T=>{throw(0,B.Rs)(T,m,"Check the runner's temporary folder.")})}function I(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function b(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Se,$e,h)=>{h.d($e,{Bu:()=>y,Sy:()=>I,il:()=>k});var M=h(5358),Q=h(7279),ue=h(8132),me=h(706);const he=1024*1024-1e4,B=2e5;function N(b,$){
const m=$.map(H=>H.map(_)),T=b.map((H,w)=>m.some(v=>v[w]!=="")),o=(H,w)=>`<tr>${H.flatMap((v,l)=>T[l]?`<${w}>${v}</${w}>`:[]).join("")}</tr>`,c=m.map(H=>o(H,"td")),j=H=>`<tr><td colspan="${b.length}">\
\u2026 and ${counted(H,"more row")}</td></tr>`;return`<table>${o(b.map(escapeAll),"th")}${d(c,j).join("")}</table>`}function y(b){return`<table>${b.map(([m,T])=>T===void 0?"":`<tr><th align="left">${(0,ue.
FO)(m)}</th><td>${_(T)}</td></tr>`).join("")}</table>`}function z(b){const $=b.map(({names:m,message:T,help:o})=>{const c=m.map(H=>`**${plainText(H)}**`);return`- ${d(c,H=>`and ${H} more`,B/2).join(",\
 ")}: ${k(T,o)}`});return d($,m=>`- \u2026 and ${counted(m,"more cause")}`).join(`
`)}function k(b,$){return $===void 0?(0,ue.wh)(b):`${(0,ue.wh)(b)} <a href="${(0,ue.FO)($)}">Troubleshooting</a>`}function R(b,$){return`<details><summary>${escapeAll(b)}</summary>

${$}

</details>`}function _(b){return typeof b=="string"?b===""?"":`<code>${(0,ue.FO)((0,ue.RK)(b))}</code>`:"words"in b?(0,ue.wh)(b.words):`<a href="${(0,ue.FO)(b.href)}">${(0,ue.wh)(b.text)}</a>${(0,ue.FO)(
b.after??"")}`}function d(b,$,m=B){let T=m;const o=b.filter(c=>{const j=Buffer.byteLength(c),H=j<=T;return H&&(T-=j),H});return o.length===b.length?o:[...o,$(b.length-o.length)]}async function I(b,...$){
const m=o=>`${(0,me.hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,T=[`### ${(0,ue.wh)(b)}`,...d($,m,he)];try{await M.z.addRaw(T.join(`

`),!0).write()}catch(o){M.$e(`Can't write the job summary: ${(0,Q.gJ)(o)}`)}}}),8132:((Se,$e,h)=>{h.d($e,{EU:()=>N,FO:()=>k,Jj:()=>he,RK:()=>ue,SS:()=>B,wh:()=>z});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ue(d){return/^[ -[\]-~]*$/.test(d)&&!d.includes("##[")?d:d.replace(Q,(I,b)=>b===void 0?I:me(b))}function me(d){return`\
\\u{${d.codePointAt(0)?.toString(16)}}`}function he(d,I){if(d.length<=I)return d;const b=Array.from(d.slice(0,2*I+2));return b.length>I?`${b.slice(0,I).join("")}\u2026`:d}function B(d,I=100){const b=ue(
he(d,I)).replaceAll("	",me)||'""',$="`".repeat(_(b)+1);return/^`|`$/.test(b)||/^ .*[^ ].* $/.test(b)?`${$} ${b} ${$}`:$+b+$}function N(d,I,b){const m=d.map(o=>b+ue(o).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),T="`".repeat(Math.max(3,_(m)+1));return`${b}${T}${I}
${m}
${b}${T}`}const y=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function z(d){return k(ue(d).replaceAll("	"," ")).replace(y,"$&<wbr>")}function k(d){return d.replace(R,I=>`&#${I.codePointAt(0)}\
;`)}const R=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function _(d){return(d.match(/`+/g)??[]).reduce((I,b)=>Math.max(I,b.length),0)}}),8142:((Se,$e,h)=>{h.d($e,{q:()=>me});
const M=500,Q=1e6,ue=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(y,z,k){let R=y.startsWith("\uFEFF")?1:0,_=0;function d(){for(;;){
const m=y.charAt(R);if(m!==" "&&m!==`
`&&m!=="\r"&&m!=="	")return m;R++}}function I(){const m=R;if(ue.lastIndex=m,!ue.test(y))throw new SyntaxError;return R=ue.lastIndex,y.slice(m,R)}function b(m,T){const o=d();if(o==="["){const j=[],H=k.
enter(m);return $("]",T,()=>j.push(b(H,T+1))),k.array(j,m)}if(o==="{"){const j=new Map;return $("}",T,()=>{if(d()!=='"')throw new SyntaxError;const H=I(),w=H.includes("\\")?JSON.parse(H):H.slice(1,-1);
if(j.has(w)||d()!==":")throw new SyntaxError;R++,j.set(w,b(k.enter(m,w),T+1))}),k.object(j,m)}const c=I();return k.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function $(m,T,o){if(T===M)throw new RangeError;
R++;let c=d()===m?m:",";for(;c===",";){if(++_>Q)throw new RangeError;o(),c=d(),c===","&&R++}if(c!==m)throw new SyntaxError;R++}try{const m=b(z,0);if(d()==="")return m}catch{}}function he(y){const z=me(
y,`
`,B);return z===void 0?void 0:`${z}
`}const B={enter:y=>`${y}  `,scalar:y=>y,array:(y,z)=>N("[",y,"]",z),object(y,z){const k=[...y.keys()].sort().map(R=>`${JSON.stringify(R)}: ${y.get(R)}`);return N("{",k,"}",z)}};function N(y,z,k,R){if(z.
length===0)return y+k;const _=`,${R}  `,I=z.some(({length:b})=>b>4096)?z.reduce((b,$)=>b+_+$):z.join(_);return`${y}${R}  ${I}${R}${k}`}}),5806:((Se,$e,h)=>{h.d($e,{Oj:()=>_,dU:()=>k,fw:()=>he,gv:()=>M,
jq:()=>y,x5:()=>N});const M=".workflow-export.json",Q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ue=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,he=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[
...he,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',Q],["changes how git or GitHub treats the repository",ue],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drop\
s",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",me]];function N(I,b=B){
const $=d(I);return b.find(([,m])=>m.test(I)||m.test($))?.[0]}function y(I){return[me,Q,ue].some(b=>b.test(d(I)))}function z(I){return Q.test(d(I))?"is in a .git folder":I.includes(":")?"contains a co\
lon, which Windows takes for a drive or a stream":void 0}function k(I){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(R(d(I)))}function R(I){return I.normalize("NFC").toUpperCase().toLowerCase()}
function _(I){const b=new Map;for(const $ of I){const m=R($.replace(/\/$/,"")),T=b.get(m);if(T!==void 0)return[T,$];b.set(m,$)}for(const[$,m]of b)for(const{index:T}of $.matchAll(/\//g)){const o=b.get(
$.slice(0,T));if(o?.endsWith("/")===!1)return[o,m]}}function d(I){return I.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Se,$e,h)=>{h.d($e,{BE:()=>B,LX:()=>he,_2:()=>_,jz:()=>y,wg:()=>R,zx:()=>N});
var M=h(5806);const[Q,ue,me]=["flow_definition.json","app_definition.json","env_variables.json"],he=[Q,ue,me],B=1e4,N=256*1024*1024;function y(d,I){const b=[...I].filter(([$])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test($));return{kind:d,files:new Map(b.sort(([$],[m])=>$<m?-1:1))}}function z({kind:d,files:I}){return{kind:d,files:new Map([...I].filter(([b])=>!isEnvVariables(b)))}}const k=/^\.|^__MACOSX$/;function R(d){
const I=new Set(d),b=o=>he.some(c=>I.has(o+c));if(b(""))return"";const $=new Set(d.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[m,...T]=[...$].filter(o=>!k.test(o));return T.length===
0&&b(`${m}/`)?`${m}/`:""}function _(d){const I=R(d);return d.includes(I+ue)||d.includes(I+Q)}}),3657:((Se,$e,h)=>{h.d($e,{u:()=>k});var M=h(4573),Q=h(8522),ue=h(663),me=h(7279),he=h(706),B=h(5806),N=h(
9870);const y=2048,z=new Set([0,10]);async function k(C,ne){ne?.throwIfAborted();const{zip:ie,source:be,entries:Re}=await R(C).catch(o("The package")),Ae=(0,N.wg)([...Re.keys()]),je=[];for(const[ze,Je]of Re){
ne?.throwIfAborted();const g=await $(ie,be,Je).catch(o(`${(0,he.TL)(ze)} in the package`));ze.startsWith(Ae)&&!m(ze)&&je.push([ze.slice(Ae.length),g])}return(0,N.jz)("zip",je)}async function R(C){const ne=_(
C),ie=await(0,ue.SY)(ne,{decodeStrings:!1});return{zip:ie,source:ne,entries:await d(ie)}}function _(C){for(let ne=C.length-21;ne>0;){ne=C.lastIndexOf("PK",ne-1,"latin1");const ie=ne+22+(ne<0?1/0:C.readUInt16LE(
ne+20));if(ie<=C.length)return C.subarray(0,ie)}throw C.toString("latin1",0,2)==="PK"?new Error("its end is missing"):j(C)}async function d(C){if(C.entryCount>N.BE)throw T(`The package has ${C.entryCount}\
 entries. The limit is 10,000`);const ne=new Map;let ie=0;for await(const Ae of C.eachEntry()){const je=I(Ae);if(ne.has(je))throw T(`The package has ${(0,he.TL)(je)} twice`,"Export it again.");const ze=b(
je,Ae);if(ze!==void 0)throw T(`${(0,he.TL)(je)} in the package ${ze}`);if(ie+=Ae.uncompressedSize,ie>N.zx)throw T("The package takes more than 256 MiB unpacked, the limit");ne.set(je,Ae)}const be=[...ne.
keys()];if(be.every(m))throw T("The package has no files in it","Export it again.");const Re=(0,B.Oj)(be);if(Re===void 0)return ne;throw T(`${Re.map(Ae=>(0,he.TL)(Ae)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function I({generalPurposeBitFlag:C,fileNameRaw:ne,extraFields:ie,versionMadeBy:be}){const Re=(0,M.isUtf8)(ne)?y:C,Ae=z.has(be>>>8);return(0,ue.ax)(Re,ne,ie,!Ae).replace(
/^(\.\/+)+/,"")}function b(C,ne){const ie=ne.externalFileAttributes>>>16&61440;return ie===40960?"is a symbolic link":ie!==0&&ie!==32768&&ie!==16384?"is neither a file nor a folder":m(C)&&ne.uncompressedSize>
0?"is a folder with a content of its own":ne.canDecodeFileData()?(0,B.dU)(ne.fileNameRaw.toString())&&!(0,B.dU)(C)?"is also named env_variables.json":(0,B.x5)(C,B.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function $(C,ne,ie){const{compressedSize:be,compressionMethod:Re,uncompressedSize:Ae}=ie,{fileDataStart:je}=await C.readLocalFileHeaderPromise(ie),ze=ne.subarray(je,je+
be),Je={maxOutputLength:Ae||1,chunkSize:Ae+64},g=Re===0?ze:(0,Q.inflateRawSync)(ze,Je);if(g.length!==Ae)throw new Error(`it unpacks to ${g.length} bytes, not the ${Ae} listed`);if((0,Q.crc32)(g)!==ie.
crc32)throw new Error("its CRC-32 isn't the one listed");return g}function m(C){return C===""||C.endsWith("/")}function T(C,ne=""){return new me.HR({what:C,advice:ne,topic:"the-package"})}function o(C){
return ne=>{if(ne instanceof me.HR)throw ne;const ie={what:`${C} is cut off or damaged`,why:(0,he.TL)(ne.message).slice(1,-1)};throw new me.HR({...ie,advice:"Export it again.",topic:"the-package"},{cause:ne})}}
const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function j(C){const ne=C.toString("utf8",0,512),[ie]=c.find(([,Re])=>Re.
test(ne))??["text"],be=`${ie==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return T(`The package is ${ie}, not a zip`,be)}const H=33,w=20,v=3,l=8,A=33188;function O({
files:C}){const ne=[],ie=[];let be=0;for(const[je,ze]of C){const[Je,g]=[Buffer.from(je),deflateRawSync(ze)],x=[V(2,w,y,l,0,H),V(4,crc32(ze),g.length,ze.length),V(2,Je.length,0)],oe=[V(2,0,0,0),V(4,A*65536,
be)];ne.push(Buffer.from("PK"),...x,Je,g),ie.push(Buffer.from("PK"),Buffer.of(w,v),...x,...oe,Je),be+=30+Je.length+g.length}const Re=Buffer.concat(ie),Ae=[V(2,0,0,C.size,C.size),V(4,Re.length,be),
V(2,0)];return Buffer.concat([...ne,Re,Buffer.from("PK"),...Ae])}function V(C,...ne){const ie=Buffer.alloc(C*ne.length);for(const[be,Re]of ne.entries())ie.writeUIntLE(Re,be*C,C);return ie}}),1858:((Se,$e,h)=>{
var M=h(7279),Q=h(2975),ue=h(706);function me(o,c,j,H={}){return new Failure({what:o,why:c,advice:j,topic:"the-platforms-response"},H)}function he(o,c,j,H){return new Failure({what:o,why:c,advice:j,topic:"\
the-connection"},H)}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name\
 was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},N="Re-run the job later.",y="For a private certificate authority, set NODE_EXTRA_CA_CERTS on t\
he runner.",z=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,k=/EPROTO|ERR_SSL_/,R=/Z_|ERR__ERROR_/,_=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function d(o,c,j,H){if(!(o instanceof Error&&"code"in o))return o;const w=String(o.code);if(z.test(w)){const ne=`the TLS connection can't be trusted (${w})`;return he(c,ne,`Check host. ${y}`,{affectsAll:!0,
cause:o})}const[,v]=_.exec(o.message)??[];if(v!==void 0)return I(c,v,o);const l=!j&&k.test(w),A=l?"the TLS connection failed":"the connection failed",O=B[w]??`${R.test(w)?"the response can't be decode\
d":A} (${w})`,V={retryable:!0,maybeProcessed:j,affectsAll:!j,cause:o};if(H||!(l||w==="ENOTFOUND"))return he(c,O,N,V);const C=l?`Check host and its port. ${y}`:"Check host.";return he(c,O,C,{...V,maxRetries:2})}
function I(o,c,j){const H=(l,A,O=!1)=>he(o,l,A,{affectsAll:!0,cause:j,retryable:O});if(c==="407")return H("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(
c);if(w<500&&!m(w))return H(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY.");const v=`the proxy made no connection (${toSingleLine(c,100)})`;return H(v,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const b=new Set([408,421,425,429]),$=new Set([501,505,506,508,510,511]);function m(o){return b.has(o)||o>=500&&!$.has(o)}function T(o,c){return{status:o,retryable:m(
o),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((Se,$e,h)=>{const M=Ke(import.meta.url)("node:net");var Q=h(9783),ue=h(1858);const me=200;function he(_){const d=/^[a-z0-9+.-]+:\/\//i.
test(_)?_:`https://${_}`;if(/[\s\p{C}\\]/u.test(d)||!URL.canParse(d))throw new Error("is not an address such as https://ai-for-process.example.ai");const I=new URL(d);if(I.protocol!=="https:"&&I.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(d))throw new Error("must not contain a user name or password");if(I.protocol==="http:"&&!B(I.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return I.pathname.endsWith("/")||(I.pathname+="/"),I}function B(_){return _==="localhost"||_==="[::1]"||isIPv4(_)&&_.startsWith("127.")}function N(_){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(_)}function y(..._){return _.find(d=>typeof d=="string"&&d.length<=me&&N(d))}function z(_){try{return decodeURIComponent(_)}catch{return _}}function k(){for(const _ of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const d=process.env[_]?.trim();d!==void 0&&(process.env[_]=d===""||d.includes("://")?d:`http://${d}`)}for(const _ of["no_proxy","NO_PROXY"]){const d=process.
env[_];d!==void 0&&(process.env[_]=d.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function R(_,d){const I=process.env.https_proxy||process.env.HTTPS_PROXY;if(!I||checkBypass(_)||/^https?:/i.test(I)&&
getProxyUrl(_))return;throw connectionFailure(d,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((Se,$e,h)=>{var M=h(7279),Q=h(706);const ue=7,me=3e4,he=429;async function B({log:R,signal:_,endsAt:d},I,{atLeastMs:b=0,untilFree:$=!1}={}){let m=0,T=0,o;for(;;)try{return await I()}catch(c){if(!(c instanceof
Failure&&(c.retryable||$&&c.busy)))throw c;_.throwIfAborted(),o??=performance.now();const j=c.status===he,H=c.busy||j;T=H?T+1:0,H||m++;const w=m>(c.maxRetries??ue)&&performance.now()-o>=b;if(!H&&w)throw N(
c,`${m} times in a row`);const v=Math.min(me,1e3*2**((T||m)-1))*(.5+Math.random()/2),l=j&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,v),A=humanTime(l);if(performance.now()+l>=d)throw N(c,
`and waiting ${A} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");R.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${A}`),await z(l,_)}}function N(R,_,d=R.
advice){return R.with({why:`${R.why}, ${_}`,advice:d,retryable:!1})}function y(R){const _=String(R),d=/^\d+$/.test(_)?Number(_)*1e3:Date.parse(_)-Date.now();return Math.min(Math.max(d||0,0),2**31-1)}async function z(R,_){
let d;const I=new Promise(b=>{d=setTimeout(b,R)});await k(_,I).finally(()=>clearTimeout(d))}function k(R,_){return new Promise((d,I)=>{const b=()=>I(R.reason);_.then(d,I).finally(()=>R.removeEventListener(
"abort",b)),R.aborted?b():R.addEventListener("abort",b)})}}),706:((Se,$e,h)=>{h.d($e,{MW:()=>me,OX:()=>Q,TL:()=>ue,hS:()=>N,pO:()=>_,v5:()=>z,zD:()=>B});var M=h(8132);function Q(b,$=300){const m=b.replace(
/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,M.Jj)(m,$)}function ue(b,$=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(b,$)))}function me(b){return ue(b,1e3).replaceAll("\\\\","\\")}function he(b){
if(b<1024)return`${b} B`;const $=["KiB","MiB","GiB"];let m=b/1024;for(;Number(m.toFixed(1))>=1024&&$.length>1;)m/=1024,$.shift();return`${m.toFixed(1)} ${$[0]}`}function B(b){return String(b).replace(
/\B(?=(\d{3})+$)/g,",")}function N(b,$){return`${B(b)} ${$}${b===1?"":"s"}`}function y(b){if(b<9950)return`${(b/1e3).toFixed(1)} s`;const $=Math.round(b/1e3);if($<60)return`${$} s`;const[m,T]=[Math.floor(
$/60),Math.floor($/3600)];return T>0?`${T} h ${m%60} min`:`${m} min ${$%60} s`}const z="***",k=4,R=8;class _{#n=new Map;#e=new Set;constructor($=[]){for(const m of $)this.add(m)}add($,m=T=>!0){const T=new Set(
[$,...$.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[...T].filter(m).flatMap(d)){const c=o.slice(0,R);this.#n.set(c,(this.#n.get(c)??new Set).add(o)),this.#e.add(c.length)}}redact=($,m=300)=>{const T=$.
trimStart(),o=Math.min(T.length,m*4);return Q(this.hide(T,()=>{},o)+(o<T.length?"\u2026":""),m)};hide($,m=o=>{},T=$.length){let[o,c]=["",0];for(let j=0;j<T;j++){const H=this.#t($,j);H!==""&&(m(H),j>=c&&
(o+=$.slice(c,j)+z),c=Math.max(c,j+H.length))}return o+$.slice(c,T)}#t($,m){let T="";for(const o of this.#e)for(const c of this.#n.get($.slice(m,m+o))??[])c.length<=T.length||!$.startsWith(c,m)||(c.length>=
k||I($,m,m+c.length))&&(T=c);return T}}function d(b){const $=j=>JSON.stringify(j).slice(1,-1),m=Buffer.from(b).toString(),T=encodeURIComponent(m),o=[T,T.replaceAll("%20","+"),T.replace(/%../g,j=>j.toLowerCase())];
return[...[b,m].flatMap(j=>[j,$(j),$($(j))]),...o,encodeURI(m)]}function I(b,$,m){const T=b.slice(Math.max(0,$-2),$);return!/[\p{L}\p{N}]$/u.test(T)&&!/^[\p{L}\p{N}]/u.test(b.slice(m,m+2))}}),5358:((Se,$e,h)=>{
h.d($e,{Yz:()=>It,V4:()=>$t,pq:()=>Ct,lm:()=>Vt,C1:()=>Mt,uH:()=>Ht,Pq:()=>yt,z:()=>ie,$e:()=>Jt});const M=Ke(import.meta.url)("os");function Q(r){return r==null?"":typeof r=="string"||r instanceof String?
r:JSON.stringify(r)}function ue(r){return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}function me(r,t,n){const a=new N(
r,t,n);process.stdout.write(a.toString()+M.EOL)}function he(r,t=""){me(r,{},t)}const B="::";class N{constructor(t,n,a){t||(t="missing.command"),this.command=t,this.properties=n,this.message=a}toString(){
let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const P=this.properties[a];P&&(n?n=
!1:t+=",",t+=`${a}=${z(P)}`)}}return t+=`${B}${y(this.message)}`,t}}function y(r){return Q(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function z(r){return Q(r).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const k=Ke(import.meta.url)("crypto");var R=h(9896);function _(r,t){const n=process.env[`GITHUB_${r}`];if(!n)throw new Error(
`Unable to find environment variable for file command ${r}`);if(!R.existsSync(n))throw new Error(`Missing file at path: ${n}`);R.appendFileSync(n,`${Q(t)}${M.EOL}`,{encoding:"utf8"})}function d(r,t){const n=`\
ghadelimiter_${k.randomUUID()}`,a=Q(t);if(r.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(a.includes(n))throw new Error(`Unexpected input: value shou\
ld not contain the delimiter "${n}"`);return`${r}<<${n}${M.EOL}${a}${M.EOL}${n}`}const I=Ke(import.meta.url)("path");var b=h(6671),$=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){
te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){try{Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).
then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};class m{constructor(t,n){this.username=t,this.password=n}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not im\
plemented")})}}class T{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class o{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var c=function(r,t,n,a){
function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){try{Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){
te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};class j{static createHttpClient(t=!0,n=10){const a={allowRetries:t,maxRetries:n};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(j.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_\
TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){
return c(this,void 0,void 0,function*(){var n;const K=(n=(yield j.createHttpClient().getJson(t).catch(te=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${te.statusCode}
 
        Error Message: ${te.message}`)})).result)===null||n===void 0?void 0:n.value;if(!K)throw new Error("Response json body do not have ID Token field");return K})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let n=j.getIDTokenUrl();if(t){const P=encodeURIComponent(t);n=`${n}&audience=${P}`}debug(`ID token url is ${n}`);const a=yield j.getCall(n);return setSecret(a),a}catch(n){
throw new Error(`Error message: ${n.message}`)}})}}var H=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){try{
Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const{access:w,appendFile:v,
writeFile:l}=R.promises,A="GITHUB_STEP_SUMMARY",O="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class V{constructor(){this._buffer=""}filePath(){
return H(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[A];if(!t)throw new Error(`Unable to find environment variable for $${A}. Check if your runtime envir\
onment supports job summaries.`);try{yield w(t,R.constants.R_OK|R.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,n,a={}){const P=Object.entries(a).map(([K,te])=>` ${K}="${te}"`).join("");return n?`<${t}${P}>${n}</${t}>`:`<${t}${P}>`}write(t){return H(this,void 0,void 0,
function*(){const n=!!t?.overwrite,a=yield this.filePath();return yield(n?l:v)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return H(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(t,n){const a=Object.assign({},n&&{lang:n}),P=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(P).addEOL()}addList(t,n=!1){const a=n?"ol":"ul",P=t.map(te=>this.
wrap("li",te)).join(""),K=this.wrap(a,P);return this.addRaw(K).addEOL()}addTable(t){const n=t.map(P=>{const K=P.map(te=>{if(typeof te=="string")return this.wrap("td",te);const{header:_e,data:Le,colspan:Ee,
rowspan:pe}=te,Pe=_e?"th":"td",Ze=Object.assign(Object.assign({},Ee&&{colspan:Ee}),pe&&{rowspan:pe});return this.wrap(Pe,Le,Ze)}).join("");return this.wrap("tr",K)}).join(""),a=this.wrap("table",n);return this.
addRaw(a).addEOL()}addDetails(t,n){const a=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(a).addEOL()}addImage(t,n,a){const{width:P,height:K}=a||{},te=Object.assign(Object.assign({},
P&&{width:P}),K&&{height:K}),_e=this.wrap("img",null,Object.assign({src:t,alt:n},te));return this.addRaw(_e).addEOL()}addHeading(t,n){const a=`h${n}`,P=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h\
1",K=this.wrap(P,t);return this.addRaw(K).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){
const a=Object.assign({},n&&{cite:n}),P=this.wrap("blockquote",t,a);return this.addRaw(P).addEOL()}addLink(t,n){const a=this.wrap("a",t,{href:n});return this.addRaw(a).addEOL()}}const C=new V,ne=null,
ie=C;function be(r){return r.replace(/[\\]/g,"/")}function Re(r){return r.replace(/[/]/g,"\\")}function Ae(r){return r.replace(/[/\\]/g,path.sep)}const je=Ke(import.meta.url)("string_decoder");var ze=h(
4434);const Je=Ke(import.meta.url)("child_process");var g=h(2613),x=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){
try{Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const{chmod:oe,
copyFile:X,lstat:ye,mkdir:ke,open:J,readdir:se,rename:fe,rm:we,rmdir:re,stat:le,symlink:ge,unlink:Me}=R.promises,ve=process.platform==="win32";function Ue(r){return x(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(r);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const De=268435456,Z=R.constants.O_RDONLY;function G(r){return x(this,void 0,void 0,function*(){try{yield le(r)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function D(r){return x(this,arguments,void 0,function*(t,n=!1){return(n?yield le(t):yield ye(t)).isDirectory()})}function ce(r){if(r=q(r),!r)throw new Error('isRooted(\
) parameter "p" cannot be empty');return ve?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function U(r,t){return x(this,void 0,void 0,function*(){let n;try{n=yield le(r)}catch(P){P.code!=="\
ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${P}`)}if(n&&n.isFile()){if(ve){const P=I.extname(r).toUpperCase();if(t.some(K=>K.toUpperCase()===P))return r}else if(xe(
n))return r}const a=r;for(const P of t){r=a+P,n=void 0;try{n=yield le(r)}catch(K){K.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${K}`)}if(n&&
n.isFile()){if(ve){try{const K=I.dirname(r),te=I.basename(r).toUpperCase();for(const _e of yield se(K))if(te===_e.toUpperCase()){r=I.join(K,_e);break}}catch(K){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${r}': ${K}`)}return r}else if(xe(n))return r}}return""})}function q(r){return r=r||"",ve?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,
"/")}function xe(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}function Ce(){var r;return(r=process.
env.COMSPEC)!==null&&r!==void 0?r:"cmd.exe"}var Ie=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){try{Ee(a.
next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};function We(r,t){return Ie(
this,arguments,void 0,function*(n,a,P={}){const{force:K,recursive:te,copySourceDirectory:_e}=et(P),Le=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Le&&Le.isFile()&&!K)return;const Ee=Le&&Le.isDirectory()&&
_e?path.join(a,path.basename(n)):a;if(!(yield ioUtil.exists(n)))throw new Error(`no such file or directory: ${n}`);if((yield ioUtil.stat(n)).isDirectory())if(te)yield it(n,Ee,0,K);else throw new Error(
`Failed to copy. ${n} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(n,Ee)==="")throw new Error(`'${Ee}' and '${n}' are the same file`);yield ct(n,Ee,K)}})}function Ve(r,t){
return Ie(this,arguments,void 0,function*(n,a,P={}){if(yield ioUtil.exists(a)){let K=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(n)),K=yield ioUtil.exists(a)),K)if(P.force==null||
P.force)yield Ge(a);else throw new Error("Destination already exists")}yield Be(path.dirname(a)),yield ioUtil.rename(n,a)})}function Ge(r){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(r))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(r,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(r){return Ie(this,void 0,void 0,function*(){ok(r,"a path argument must be provided"),yield ioUtil.mkdir(r,{recursive:!0})})}function rt(r,t){return Ie(
this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");if(t){const a=yield rt(r,!1);if(!a)throw ve?new Error(`Unable to locate executable file: ${r}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const n=yield Xe(r);return n&&n.length>0?n[0]:""})}function Xe(r){return Ie(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const P of process.env.PATHEXT.split(I.delimiter))P&&t.push(P);if(ce(r)){const P=yield U(r,t);return P?[P]:[]}if(r.includes(I.sep))return[];const n=[];if(process.env.PATH)
for(const P of process.env.PATH.split(I.delimiter))P&&n.push(P);const a=[];for(const P of n){const K=yield U(I.join(P,r),t);K&&a.push(K)}return a})}function et(r){const t=r.force==null?!0:r.force,n=!!r.
recursive,a=r.copySourceDirectory==null?!0:!!r.copySourceDirectory;return{force:t,recursive:n,copySourceDirectory:a}}function it(r,t,n,a){return Ie(this,void 0,void 0,function*(){if(n>=255)return;n++,
yield Be(t);const P=yield ioUtil.readdir(r);for(const K of P){const te=`${r}/${K}`,_e=`${t}/${K}`;(yield ioUtil.lstat(te)).isDirectory()?yield it(te,_e,n,a):yield ct(te,_e,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(r)).mode)})}function ct(r,t,n){return Ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(r)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(P){P.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(r);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||n)&&(yield ioUtil.copyFile(r,t))})}
const ft=Ke(import.meta.url)("timers");var mt=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){try{Ee(a.next(
pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const ot=process.platform===
"win32";class Lt extends ze.EventEmitter{constructor(t,n,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=a||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,n){const a=this._getSpawnFileName(),P=this._getSpawnArgs(t);let K=n?"":"[command]";if(ot)if(this.
_isCmdFile()){K+=a;for(const te of P)K+=` ${te}`}else if(t.windowsVerbatimArguments){K+=`"${a}"`;for(const te of P)K+=` ${te}`}else{K+=this._windowsQuoteCmdArg(a);for(const te of P)K+=` ${this._windowsQuoteCmdArg(
te)}`}else{K+=a;for(const te of P)K+=` ${te}`}return K}_processLineBuffer(t,n,a){try{let P=n+t.toString(),K=P.indexOf(M.EOL);for(;K>-1;){const te=P.substring(0,K);a(te),P=P.substring(K+M.EOL.length),K=
P.indexOf(M.EOL)}return P}catch(P){return this._debug(`error processing line. Failed with error ${P}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(ot&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)n+=" ",n+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return n+='"',[n]}return this.
args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const te of t)if(n.some(_e=>_e===te)){a=!0;break}if(!a)
return t;let P='"',K=!0;for(let te=t.length;te>0;te--)P+=t[te-1],K&&t[te-1]==="\\"?P+="\\":t[te-1]==='"'?(K=!0,P+='"'):K=!1;return P+='"',P.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let n='"',a=!0;for(let P=t.length;P>0;P--)n+=t[P-1],a&&t[P-1]==="\\"?n+="\\":
t[P-1]==='"'?(a=!0,n+="\\"):a=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.
stderr,n}_getSpawnOptions(t,n){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${n}"`),
a}exec(){return mt(this,void 0,void 0,function*(){return!ce(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=I.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield rt(this.toolPath,!0),new Promise((t,n)=>mt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Ee of this.
args)this._debug(`   ${Ee}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+M.EOL);const P=new Et(a,this.toolPath);if(P.on("debug",Ee=>{
this._debug(Ee)}),this.options.cwd&&!(yield G(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));const K=this._getSpawnFileName(),te=Je.spawn(K,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,K));let _e="";te.stdout&&te.stdout.on("data",Ee=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Ee),!a.silent&&a.outStream&&a.
outStream.write(Ee),_e=this._processLineBuffer(Ee,_e,pe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(pe)})});let Le="";if(te.stderr&&te.stderr.on("data",Ee=>{
P.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ee),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(Ee),Le=this.
_processLineBuffer(Ee,Le,pe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(pe)})}),te.on("error",Ee=>{P.processError=Ee.message,P.processExited=!0,P.processClosed=
!0,P.CheckComplete()}),te.on("exit",Ee=>{P.processExitCode=Ee,P.processExited=!0,this._debug(`Exit code ${Ee} received from tool '${this.toolPath}'`),P.CheckComplete()}),te.on("close",Ee=>{P.processExitCode=
Ee,P.processExited=!0,P.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),P.CheckComplete()}),P.on("done",(Ee,pe)=>{_e.length>0&&this.emit("stdline",_e),Le.length>0&&
this.emit("errline",Le),te.removeAllListeners(),Ee?n(Ee):t(pe)}),this.options.input){if(!te.stdin)throw new Error("child process missing stdin");te.stdin.end(this.options.input)}}))})}}function Nt(r){
const t=[];let n=!1,a=!1,P="";function K(te){a&&te!=='"'&&(P+="\\"),P+=te,a=!1}for(let te=0;te<r.length;te++){const _e=r.charAt(te);if(_e==='"'){a?K(_e):n=!n;continue}if(_e==="\\"&&a){K(_e);continue}if(_e===
"\\"&&n){a=!0;continue}if(_e===" "&&!n){P.length>0&&(t.push(P),P="");continue}K(_e)}return P.length>0&&t.push(P.trim()),t}class Et extends ze.EventEmitter{constructor(t,n){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ft.setTimeout)(Et.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const n=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}}var vt=function(r,t,n,a){
function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){try{Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){
te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};function _t(r,t,n){return vt(this,void 0,void 0,function*(){const a=tr.argStringToArray(r);if(a.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const P=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(P,t,n).exec()})}function Bt(r,t,n){return vt(this,void 0,void 0,function*(){
var a,P;let K="",te="";const _e=new StringDecoder("utf8"),Le=new StringDecoder("utf8"),Ee=(a=n?.listeners)===null||a===void 0?void 0:a.stdout,pe=(P=n?.listeners)===null||P===void 0?void 0:P.stderr,Pe=tt=>{
te+=Le.write(tt),pe&&pe(tt)},Ze=tt=>{K+=_e.write(tt),Ee&&Ee(tt)},qe=Object.assign(Object.assign({},n?.listeners),{stdout:Ze,stderr:Pe}),at=yield _t(r,t,Object.assign(Object.assign({},n),{listeners:qe}));
return K+=_e.end(),te+=Le.end(),{exitCode:at,stdout:K,stderr:te}})}var gt=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(function(K,te){function _e(pe){
try{Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||[])).next())})};const Ut=()=>gt(
void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:r.trim()}}),Pt=()=>gt(void 0,void 0,void 0,function*(){var r,t,n,a;const{
stdout:P}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),K=(t=(r=P.match(/ProductVersion:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&t!==void 0?t:"";return{name:(a=(n=P.match(/ProductName:\s*(.+)/))===
null||n===void 0?void 0:n[1])!==null&&a!==void 0?a:"",version:K}}),Wt=()=>gt(void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=r.
trim().split(`
`);return{name:t,version:n}}),ut=M.platform(),Tt=M.arch(),At=ut==="win32",xt=ut==="darwin",St=ut==="linux";function qt(){return gt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield At?Ut():xt?Pt():Wt()),{platform:ut,arch:Tt,isWindows:At,isMacOS:xt,isLinux:St})})}var Dt=function(r,t,n,a){function P(K){return K instanceof n?K:new n(function(te){te(K)})}return new(n||(n=Promise))(
function(K,te){function _e(pe){try{Ee(a.next(pe))}catch(Pe){te(Pe)}}function Le(pe){try{Ee(a.throw(pe))}catch(Pe){te(Pe)}}function Ee(pe){pe.done?K(pe.value):P(pe.value).then(_e,Le)}Ee((a=a.apply(r,t||
[])).next())})},Rt;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(Rt||(Rt={}));function jt(r,t){const n=toCommandValue(t);if(process.env[r]=n,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(r,t));issueCommand("set-env",{name:r},n)}function yt(r){me("add-mask",{},r)}function en(r){process.env.GITHUB_PATH||""?issueFileCommand("PATH",r):issueCommand("add-path",{},
r),process.env.PATH=`${r}${path.delimiter}${process.env.PATH}`}function $t(r,t){const n=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input requir\
ed and not supplied: ${r}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Gt(r,t){const n=$t(r,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?n:n.map(a=>a.trim())}function tn(r,t){const n=["true","True","TRUE"],a=["false","False","FALSE"],P=$t(r,t);if(n.includes(P))return!0;if(a.includes(
P))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${r}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ht(r,t){if(process.env.GITHUB_OUTPUT||"")return _("OUTPUT",d(r,t));process.stdout.write(M.EOL),me("set-output",{name:r},
Q(t))}function Kt(r){issue("echo",r?"on":"off")}function Mt(r){process.exitCode=Rt.Failure,Xt(r)}function Ft(){return process.env.RUNNER_DEBUG==="1"}function It(r){me("debug",{},r)}function Xt(r,t={}){
me("error",ue(t),r instanceof Error?r.toString():r)}function Jt(r,t={}){me("warning",ue(t),r instanceof Error?r.toString():r)}function Vt(r,t={}){me("notice",ue(t),r instanceof Error?r.toString():r)}function Ct(r){
process.stdout.write(r+M.EOL)}function Yt(r){issue("group",r)}function Ot(){issue("endgroup")}function L(r,t){return Dt(this,void 0,void 0,function*(){Yt(r);let n;try{n=yield t()}finally{Ot()}return n})}
function Y(r,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(r,t));issueCommand("save-state",{name:r},toCommandValue(t))}function ee(r){return process.env[`ST\
ATE_${r}`]||""}function ae(r){return Dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(r)})}}),6671:((Se,$e,h)=>{var M=h(8611),Q=h(5692),ue=h(9783),me=h(770),he=w=>{var v={};return h.
d(v,w),v},B=w=>(()=>w);const N=he({});var y=function(w,v,l,A){function O(V){return V instanceof l?V:new l(function(C){C(V)})}return new(l||(l=Promise))(function(V,C){function ne(Re){try{be(A.next(Re))}catch(Ae){
C(Ae)}}function ie(Re){try{be(A.throw(Re))}catch(Ae){C(Ae)}}function be(Re){Re.done?V(Re.value):O(Re.value).then(ne,ie)}be((A=A.apply(w,v||[])).next())})},z;(function(w){w[w.OK=200]="OK",w[w.MultipleChoices=
300]="MultipleChoices",w[w.MovedPermanently=301]="MovedPermanently",w[w.ResourceMoved=302]="ResourceMoved",w[w.SeeOther=303]="SeeOther",w[w.NotModified=304]="NotModified",w[w.UseProxy=305]="UseProxy",
w[w.SwitchProxy=306]="SwitchProxy",w[w.TemporaryRedirect=307]="TemporaryRedirect",w[w.PermanentRedirect=308]="PermanentRedirect",w[w.BadRequest=400]="BadRequest",w[w.Unauthorized=401]="Unauthorized",w[w.
PaymentRequired=402]="PaymentRequired",w[w.Forbidden=403]="Forbidden",w[w.NotFound=404]="NotFound",w[w.MethodNotAllowed=405]="MethodNotAllowed",w[w.NotAcceptable=406]="NotAcceptable",w[w.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",w[w.RequestTimeout=408]="RequestTimeout",w[w.Conflict=409]="Conflict",w[w.Gone=410]="Gone",w[w.TooManyRequests=429]="TooManyRequests",w[w.InternalServerError=500]="I\
nternalServerError",w[w.NotImplemented=501]="NotImplemented",w[w.BadGateway=502]="BadGateway",w[w.ServiceUnavailable=503]="ServiceUnavailable",w[w.GatewayTimeout=504]="GatewayTimeout"})(z||(z={}));var k;
(function(w){w.Accept="accept",w.ContentType="content-type"})(k||(k={}));var R;(function(w){w.ApplicationJson="application/json"})(R||(R={}));function _(w){const v=pm.getProxyUrl(new URL(w));return v?
v.href:""}const d=[z.MovedPermanently,z.ResourceMoved,z.SeeOther,z.TemporaryRedirect,z.PermanentRedirect],I=[z.BadGateway,z.ServiceUnavailable,z.GatewayTimeout],b=null,$=10,m=5;class T extends Error{constructor(v,l){
super(v),this.name="HttpClientError",this.statusCode=l,Object.setPrototypeOf(this,T.prototype)}}class o{constructor(v){this.message=v}readBody(){return y(this,void 0,void 0,function*(){return new Promise(
v=>y(this,void 0,void 0,function*(){let l=Buffer.alloc(0);this.message.on("data",A=>{l=Buffer.concat([l,A])}),this.message.on("end",()=>{v(l.toString())})}))})}readBodyBuffer(){return y(this,void 0,void 0,
function*(){return new Promise(v=>y(this,void 0,void 0,function*(){const l=[];this.message.on("data",A=>{l.push(A)}),this.message.on("end",()=>{v(Buffer.concat(l))})}))})}}function c(w){return new URL(
w).protocol==="https:"}class j{constructor(v,l,A){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(v),this.handlers=l||[],this.requestOptions=A,A&&(A.ignoreSslError!=null&&(this._ignoreSslError=A.ignoreSslError),this._socketTimeout=
A.socketTimeout,A.allowRedirects!=null&&(this._allowRedirects=A.allowRedirects),A.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=A.allowRedirectDowngrade),A.maxRedirects!=null&&(this._maxRedirects=
Math.max(A.maxRedirects,0)),A.keepAlive!=null&&(this._keepAlive=A.keepAlive),A.allowRetries!=null&&(this._allowRetries=A.allowRetries),A.maxRetries!=null&&(this._maxRetries=A.maxRetries))}options(v,l){
return y(this,void 0,void 0,function*(){return this.request("OPTIONS",v,null,l||{})})}get(v,l){return y(this,void 0,void 0,function*(){return this.request("GET",v,null,l||{})})}del(v,l){return y(this,
void 0,void 0,function*(){return this.request("DELETE",v,null,l||{})})}post(v,l,A){return y(this,void 0,void 0,function*(){return this.request("POST",v,l,A||{})})}patch(v,l,A){return y(this,void 0,void 0,
function*(){return this.request("PATCH",v,l,A||{})})}put(v,l,A){return y(this,void 0,void 0,function*(){return this.request("PUT",v,l,A||{})})}head(v,l){return y(this,void 0,void 0,function*(){return this.
request("HEAD",v,null,l||{})})}sendStream(v,l,A,O){return y(this,void 0,void 0,function*(){return this.request(v,l,A,O)})}getJson(v){return y(this,arguments,void 0,function*(l,A={}){A[k.Accept]=this._getExistingOrDefaultHeader(
A,k.Accept,R.ApplicationJson);const O=yield this.get(l,A);return this._processResponse(O,this.requestOptions)})}postJson(v,l){return y(this,arguments,void 0,function*(A,O,V={}){const C=JSON.stringify(
O,null,2);V[k.Accept]=this._getExistingOrDefaultHeader(V,k.Accept,R.ApplicationJson),V[k.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,R.ApplicationJson);const ne=yield this.post(A,C,V);return this.
_processResponse(ne,this.requestOptions)})}putJson(v,l){return y(this,arguments,void 0,function*(A,O,V={}){const C=JSON.stringify(O,null,2);V[k.Accept]=this._getExistingOrDefaultHeader(V,k.Accept,R.ApplicationJson),
V[k.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,R.ApplicationJson);const ne=yield this.put(A,C,V);return this._processResponse(ne,this.requestOptions)})}patchJson(v,l){return y(this,arguments,
void 0,function*(A,O,V={}){const C=JSON.stringify(O,null,2);V[k.Accept]=this._getExistingOrDefaultHeader(V,k.Accept,R.ApplicationJson),V[k.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,R.
ApplicationJson);const ne=yield this.patch(A,C,V);return this._processResponse(ne,this.requestOptions)})}request(v,l,A,O){return y(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const V=new URL(l);let C=this._prepareRequest(v,V,O);const ne=this._allowRetries&&b.includes(v)?this._maxRetries+1:1;let ie=0,be;do{if(be=yield this.requestRaw(C,A),be&&
be.message&&be.message.statusCode===z.Unauthorized){let Ae;for(const je of this.handlers)if(je.canHandleAuthentication(be)){Ae=je;break}return Ae?Ae.handleAuthentication(this,C,A):be}let Re=this._maxRedirects;
for(;be.message.statusCode&&d.includes(be.message.statusCode)&&this._allowRedirects&&Re>0;){const Ae=be.message.headers.location;if(!Ae)break;const je=new URL(Ae);if(V.protocol==="https:"&&V.protocol!==
je.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield be.readBody(),je.hostname!==V.hostname)for(const ze in O)ze.toLowerCase()==="authorization"&&delete O[ze];C=this._prepareRequest(v,je,O),be=yield this.requestRaw(
C,A),Re--}if(!be.message.statusCode||!I.includes(be.message.statusCode))return be;ie+=1,ie<ne&&(yield be.readBody(),yield this._performExponentialBackoff(ie))}while(ie<ne);return be})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(v,l){return y(this,void 0,void 0,function*(){return new Promise((A,O)=>{function V(C,ne){C?O(C):ne?A(ne):O(new Error("Unknown error"))}this.requestRawWithCallback(
v,l,V)})})}requestRawWithCallback(v,l,A){typeof l=="string"&&(v.options.headers||(v.options.headers={}),v.options.headers["Content-Length"]=Buffer.byteLength(l,"utf8"));let O=!1;function V(ie,be){O||(O=
!0,A(ie,be))}const C=v.httpModule.request(v.options,ie=>{const be=new o(ie);V(void 0,be)});let ne;C.on("socket",ie=>{ne=ie}),C.setTimeout(this._socketTimeout||3*6e4,()=>{ne&&ne.end(),V(new Error(`Requ\
est timeout: ${v.options.path}`))}),C.on("error",function(ie){V(ie)}),l&&typeof l=="string"&&C.write(l,"utf8"),l&&typeof l!="string"?(l.on("close",function(){C.end()}),l.pipe(C)):C.end()}getAgent(v){const l=new URL(
v);return this._getAgent(l)}getAgentDispatcher(v){const l=new URL(v),A=pm.getProxyUrl(l);if(A&&A.hostname)return this._getProxyAgentDispatcher(l,A)}_prepareRequest(v,l,A){const O={};O.parsedUrl=l;const V=O.
parsedUrl.protocol==="https:";O.httpModule=V?https:http;const C=V?443:80;if(O.options={},O.options.host=O.parsedUrl.hostname,O.options.port=O.parsedUrl.port?parseInt(O.parsedUrl.port):C,O.options.path=
(O.parsedUrl.pathname||"")+(O.parsedUrl.search||""),O.options.method=v,O.options.headers=this._mergeHeaders(A),this.userAgent!=null&&(O.options.headers["user-agent"]=this.userAgent),O.options.agent=this.
_getAgent(O.parsedUrl),this.handlers)for(const ne of this.handlers)ne.prepareRequest(O.options);return O}_mergeHeaders(v){return this.requestOptions&&this.requestOptions.headers?Object.assign({},H(this.
requestOptions.headers),H(v||{})):H(v||{})}_getExistingOrDefaultHeader(v,l,A){let O;if(this.requestOptions&&this.requestOptions.headers){const C=H(this.requestOptions.headers)[l];C&&(O=typeof C=="numb\
er"?C.toString():C)}const V=v[l];return V!==void 0?typeof V=="number"?V.toString():V:O!==void 0?O:A}_getExistingOrDefaultContentTypeHeader(v,l){let A;if(this.requestOptions&&this.requestOptions.headers){
const V=H(this.requestOptions.headers)[k.ContentType];V&&(typeof V=="number"?A=String(V):Array.isArray(V)?A=V.join(", "):A=V)}const O=v[k.ContentType];return O!==void 0?typeof O=="number"?String(O):Array.
isArray(O)?O.join(", "):O:A!==void 0?A:l}_getAgent(v){let l;const A=pm.getProxyUrl(v),O=A&&A.hostname;if(this._keepAlive&&O&&(l=this._proxyAgent),O||(l=this._agent),l)return l;const V=v.protocol==="ht\
tps:";let C=100;if(this.requestOptions&&(C=this.requestOptions.maxSockets||http.globalAgent.maxSockets),A&&A.hostname){const ne={maxSockets:C,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(A.username||A.password)&&{proxyAuth:`${A.username}:${A.password}`}),{host:A.hostname,port:A.port})};let ie;const be=A.protocol==="https:";V?ie=be?tunnel.httpsOverHttps:tunnel.httpsOverHttp:ie=be?tunnel.
httpOverHttps:tunnel.httpOverHttp,l=ie(ne),this._proxyAgent=l}if(!l){const ne={keepAlive:this._keepAlive,maxSockets:C};l=V?new https.Agent(ne):new http.Agent(ne),this._agent=l}return V&&this._ignoreSslError&&
(l.options=Object.assign(l.options||{},{rejectUnauthorized:!1})),l}_getProxyAgentDispatcher(v,l){let A;if(this._keepAlive&&(A=this._proxyAgentDispatcher),A)return A;const O=v.protocol==="https:";return A=
new ProxyAgent(Object.assign({uri:l.href,pipelining:this._keepAlive?1:0},(l.username||l.password)&&{token:`Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
A,O&&this._ignoreSslError&&(A.options=Object.assign(A.options.requestTls||{},{rejectUnauthorized:!1})),A}_getUserAgentWithOrchestrationId(v){const l=v||"actions/http-client",A=process.env.ACTIONS_ORCHESTRATION_ID;
if(A){const O=A.replace(/[^a-z0-9_.-]/gi,"_");return`${l} actions_orchestration_id/${O}`}return l}_performExponentialBackoff(v){return y(this,void 0,void 0,function*(){v=Math.min($,v);const l=m*Math.pow(
2,v);return new Promise(A=>setTimeout(()=>A(),l))})}_processResponse(v,l){return y(this,void 0,void 0,function*(){return new Promise((A,O)=>y(this,void 0,void 0,function*(){const V=v.message.statusCode||
0,C={statusCode:V,result:null,headers:{}};V===z.NotFound&&A(C);function ne(Re,Ae){if(typeof Ae=="string"){const je=new Date(Ae);if(!isNaN(je.valueOf()))return je}return Ae}let ie,be;try{be=yield v.readBody(),
be&&be.length>0&&(l&&l.deserializeDates?ie=JSON.parse(be,ne):ie=JSON.parse(be),C.result=ie),C.headers=v.message.headers}catch{}if(V>299){let Re;ie&&ie.message?Re=ie.message:be&&be.length>0?Re=be:Re=`F\
ailed request: (${V})`;const Ae=new T(Re,V);Ae.result=C.result,O(Ae)}else A(C)}))})}}const H=w=>Object.keys(w).reduce((v,l)=>(v[l.toLowerCase()]=w[l],v),{})}),9783:((Se,$e,h)=>{function M(he){const B=he.
protocol==="https:";if(Q(he))return;const N=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(N)try{return new me(N)}catch{if(!N.startsWith("http://")&&
!N.startsWith("https://"))return new me(`http://${N}`)}else return}function Q(he){if(!he.hostname)return!1;const B=he.hostname;if(ue(B))return!0;const N=process.env.no_proxy||process.env.NO_PROXY||"";
if(!N)return!1;let y;he.port?y=Number(he.port):he.protocol==="http:"?y=80:he.protocol==="https:"&&(y=443);const z=[he.hostname.toUpperCase()];typeof y=="number"&&z.push(`${z[0]}:${y}`);for(const k of N.
split(",").map(R=>R.trim().toUpperCase()).filter(R=>R))if(k==="*"||z.some(R=>R===k||R.endsWith(`.${k}`)||k.startsWith(".")&&R.endsWith(`${k}`)))return!0;return!1}function ue(he){const B=he.toLowerCase();
return B==="localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(B,N){super(B,N),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Se,$e,h)=>{h.d($e,{E:()=>me});class M{diff(B,N,y={}){
let z;typeof y=="function"?(z=y,y={}):"callback"in y&&(z=y.callback);const k=this.castInput(B,y),R=this.castInput(N,y),_=this.removeEmpty(this.tokenize(k,y)),d=this.removeEmpty(this.tokenize(R,y));return this.
diffWithOptionsObj(_,d,y,z)}diffWithOptionsObj(B,N,y,z){var k;const R=w=>{if(w=this.postProcess(w,y),z){setTimeout(function(){z(w)},0);return}else return w},_=N.length,d=B.length;let I=1,b=_+d;y.maxEditLength!=
null&&(b=Math.min(b,y.maxEditLength));const $=(k=y.timeout)!==null&&k!==void 0?k:1/0,m=Date.now()+$,T=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(T[0],N,B,0,y);if(T[0].oldPos+1>=d&&o+1>=
_)return R(this.buildValues(T[0].lastComponent,N,B));let c=-1/0,j=1/0;const H=()=>{for(let w=Math.max(c,-I);w<=Math.min(j,I);w+=2){let v;const l=T[w-1],A=T[w+1];l&&(T[w-1]=void 0);let O=!1;if(A){const C=A.
oldPos-w;O=A&&0<=C&&C<_}const V=l&&l.oldPos+1<d;if(!O&&!V){T[w]=void 0;continue}if(!V||O&&l.oldPos<A.oldPos?v=this.addToPath(A,!0,!1,0,y):v=this.addToPath(l,!1,!0,1,y),o=this.extractCommon(v,N,B,w,y),
v.oldPos+1>=d&&o+1>=_)return R(this.buildValues(v.lastComponent,N,B))||!0;T[w]=v,v.oldPos+1>=d&&(j=Math.min(j,w-1)),o+1>=_&&(c=Math.max(c,w+1))}I++};if(z)(function w(){setTimeout(function(){if(I>b||Date.
now()>m)return z(void 0);H()||w()},0)})();else for(;I<=b&&Date.now()<=m;){const w=H();if(w)return w}}addToPath(B,N,y,z,k){const R=B.lastComponent;return R&&!k.oneChangePerToken&&R.added===N&&R.removed===
y?{oldPos:B.oldPos+z,lastComponent:{count:R.count+1,added:N,removed:y,previousComponent:R.previousComponent}}:{oldPos:B.oldPos+z,lastComponent:{count:1,added:N,removed:y,previousComponent:R}}}extractCommon(B,N,y,z,k){
const R=N.length,_=y.length;let d=B.oldPos,I=d-z,b=0;for(;I+1<R&&d+1<_&&this.equals(y[d+1],N[I+1],k);)I++,d++,b++,k.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return b&&!k.oneChangePerToken&&(B.lastComponent={count:b,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=d,I}equals(B,N,y){return y.comparator?y.comparator(B,N):B===N||!!y.
ignoreCase&&B.toLowerCase()===N.toLowerCase()}removeEmpty(B){const N=[];for(let y=0;y<B.length;y++)B[y]&&N.push(B[y]);return N}castInput(B,N){return B}tokenize(B,N){return Array.from(B)}join(B){return B.
join("")}postProcess(B,N){return B}get useLongestToken(){return!1}buildValues(B,N,y){const z=[];let k;for(;B;)z.push(B),k=B.previousComponent,delete B.previousComponent,B=k;z.reverse();const R=z.length;
let _=0,d=0,I=0;for(;_<R;_++){const b=z[_];if(b.removed)b.value=this.join(y.slice(I,I+b.count)),I+=b.count;else{if(!b.added&&this.useLongestToken){let $=N.slice(d,d+b.count);$=$.map(function(m,T){const o=y[I+
T];return o.length>m.length?o:m}),b.value=this.join($)}else b.value=this.join(N.slice(d,d+b.count));d+=b.count,b.added||(I+=b.count)}}return z}}class Q extends M{tokenize(B){return B.slice()}join(B){return B}removeEmpty(B){
return B}}const ue=new Q;function me(he,B,N){return ue.diff(he,B,N)}})},cn={};function wt(Se){var $e=cn[Se];if($e!==void 0)return $e.exports;var h=cn[Se]={exports:{}},M=!0;try{ir[Se](h,h.exports,wt),M=
!1}finally{M&&delete cn[Se]}return h.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Se=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",$e=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",M=ue=>{ue&&ue.d<1&&(ue.d=1,ue.forEach(me=>me.r--),ue.forEach(me=>me.r--?me.r++:me()))},Q=ue=>ue.map(me=>{if(me!==null&&typeof me=="object"){if(me[Se])return me;if(me.then){var he=[];he.d=0,me.then(
y=>{B[$e]=y,M(he)},y=>{B[h]=y,M(he)});var B={};return B[Se]=y=>y(he),B}}var N={};return N[Se]=y=>{},N[$e]=me,N});wt.a=(ue,me,he)=>{var B;he&&((B=[]).d=-1);var N=new Set,y=ue.exports,z,k,R,_=new Promise(
(d,I)=>{R=I,k=d});_[$e]=y,_[Se]=d=>(B&&d(B),N.forEach(d),_.catch(I=>{})),ue.exports=_,me(d=>{z=Q(d);var I,b=()=>z.map(m=>{if(m[h])throw m[h];return m[$e]}),$=new Promise(m=>{I=()=>m(b),I.r=0;var T=o=>o!==
B&&!N.has(o)&&(N.add(o),o&&!o.d&&(I.r++,o.push(I)));z.map(o=>o[Se](T))});return I.r?$:b()},d=>(d?R(_[h]=d):k(y),M(B))),B&&B.d<0&&(B.d=0)}})(),wt.d=(Se,$e)=>{for(var h in $e)wt.o($e,h)&&!wt.o(Se,h)&&Object.
defineProperty(Se,h,{enumerable:!0,get:$e[h]})},wt.o=(Se,$e)=>Object.prototype.hasOwnProperty.call(Se,$e);var bn=wt(6384);bn=await bn;
