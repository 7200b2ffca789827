import{createRequire as Xe}from"module";const cr={};var ir={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(re){
this.pending<this.max?M(this,re):this.waiting.push(re)},Se.prototype.wait=function(re){this.pending===0?re(this.error):this.listeners.push(re)},Se.prototype.hold=function(){return l(this)};function l(re){
re.pending+=1;var se=!1;return ae;function ae(W){if(se)throw new Error("callback called twice");if(se=!0,re.error=re.error||W,re.pending-=1,re.waiting.length>0&&re.pending<re.max)M(re,re.waiting.shift());else if(re.
pending===0){var j=re.listeners;re.listeners=[],j.forEach(pe)}}function pe(W){W(re.error)}}function M(re,se){se(l(re))}}),770:((xe,Se,l)=>{l(218)}),218:((xe,Se,l)=>{var M,re=l(9278),se=l(4756),ae=l(8611),
pe=l(5692),W=l(4434),j=l(2613),E=l(9023);M=F,M=L,M=N,M=A;function F(k){var a=new d(k);return a.request=ae.request,a}function L(k){var a=new d(k);return a.request=ae.request,a.createSocket=B,a.defaultPort=
443,a}function N(k){var a=new d(k);return a.request=pe.request,a}function A(k){var a=new d(k);return a.request=pe.request,a.createSocket=B,a.defaultPort=443,a}function d(k){var a=this;a.options=k||{},
a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||ae.Agent.defaultMaxSockets,a.requests=[],a.sockets=[],a.on("free",function(_,H,v,h){for(var b=O(H,v,h),P=0,y=a.requests.length;P<y;++P){
var G=a.requests[P];if(G.host===b.host&&G.port===b.port){a.requests.splice(P,1),G.request.onSocket(_);return}}_.destroy(),a.removeSocket(_)})}E.inherits(d,W.EventEmitter),d.prototype.addRequest=function(a,$,_,H){
var v=this,h=g({request:a},v.options,O($,_,H));if(v.sockets.length>=this.maxSockets){v.requests.push(h);return}v.createSocket(h,function(b){b.on("free",P),b.on("close",y),b.on("agentRemove",y),a.onSocket(
b);function P(){v.emit("free",b,h)}function y(G){v.removeSocket(b),b.removeListener("free",P),b.removeListener("close",y),b.removeListener("agentRemove",y)}})},d.prototype.createSocket=function(a,$){var _=this,
H={};_.sockets.push(H);var v=g({},_.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{host:a.host+":"+a.port}});a.localAddress&&(v.localAddress=a.localAddress),v.proxyAuth&&(v.headers=
v.headers||{},v.headers["Proxy-Authorization"]="Basic "+new Buffer(v.proxyAuth).toString("base64")),w("making CONNECT request");var h=_.request(v);h.useChunkedEncodingByDefault=!1,h.once("response",b),
h.once("upgrade",P),h.once("connect",y),h.once("error",G),h.end();function b(ie){ie.upgrade=!0}function P(ie,ne,V){process.nextTick(function(){y(ie,ne,V)})}function y(ie,ne,V){if(h.removeAllListeners(),
ne.removeAllListeners(),ie.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",ie.statusCode),ne.destroy();var he=new Error("tunneling socket could not be established, statu\
sCode="+ie.statusCode);he.code="ECONNRESET",a.request.emit("error",he),_.removeSocket(H);return}if(V.length>0){w("got illegal response body from proxy"),ne.destroy();var he=new Error("got illegal resp\
onse body from proxy");he.code="ECONNRESET",a.request.emit("error",he),_.removeSocket(H);return}return w("tunneling connection has established"),_.sockets[_.sockets.indexOf(H)]=ne,$(ne)}function G(ie){
h.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,ie.message,ie.stack);var ne=new Error("tunneling socket could not be established, cause="+ie.message);ne.code="ECONNRESET",a.request.emit("error",ne),_.removeSocket(H)}},d.prototype.removeSocket=function(a){
var $=this.sockets.indexOf(a);if($!==-1){this.sockets.splice($,1);var _=this.requests.shift();_&&this.createSocket(_,function(H){_.request.onSocket(H)})}};function B(k,a){var $=this;d.prototype.createSocket.
call($,k,function(_){var H=k.request.getHeader("host"),v=g({},$.options,{socket:_,servername:H?H.replace(/:.*$/,""):k.host}),h=se.connect(0,v);$.sockets[$.sockets.indexOf(_)]=h,a(h)})}function O(k,a,$){
return typeof k=="string"?{host:k,port:a,localAddress:$}:k}function g(k){for(var a=1,$=arguments.length;a<$;++a){var _=arguments[a];if(typeof _=="object")for(var H=Object.keys(_),v=0,h=H.length;v<h;++v){
var b=H[v];_[b]!==void 0&&(k[b]=_[b])}}return k}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var k=Array.prototype.slice.call(arguments);typeof k[0]=="string"?k[0]=
"TUNNEL: "+k[0]:k.unshift("TUNNEL:"),console.error.apply(console,k)}:w=function(){},M=w}),4248:(xe=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function l(M){let re=-1;for(let se of M)re=Se[(re^se)&255]^re>>>8;return(re^-1)>>>0}xe.exports=l}),3502:((xe,Se,l)=>{var M=l(9896),re=l(9023),se=l(2203),ae=se.Readable,pe=se.PassThrough,W=l(
3313),j=l(4434).EventEmitter;Se.BufferSlicer=L,Se.FdSlicer=E,re.inherits(E,j);function E(N){j.call(this),this.fd=N,this.pend=new W,this.pend.max=1,this.refCount=0}E.prototype.read=function(N,A,d,B,O){
var g=this;g.pend.go(function(w){M.read(g.fd,N,A,d,B,function(k,a,$){w(),O(k,a,$)})})},E.prototype.createReadStream=function(N){return new F(this,N)},E.prototype.ref=function(){this.refCount+=1},E.prototype.
unref=function(){var N=this;if(N.refCount-=1,N.refCount<0)throw new Error("invalid unref");if(N.refCount>0)return;M.close(N.fd,A);function A(d){d?N.emit("error",d):N.emit("close")}},re.inherits(F,ae);
function F(N,A){A=A||{},ae.call(this,A),this.context=N,this.context.ref(),this.start=A.start||0,this.endOffset=A.end,this.pos=this.start}F.prototype._read=function(N){var A=this,d=Math.min(A._readableState.
highWaterMark,N);if(A.endOffset!=null&&(d=Math.min(d,A.endOffset-A.pos)),d<=0){A.push(null),this._cleanup();return}A.context.pend.go(function(B){var O=Buffer.allocUnsafe(d);M.read(A.context.fd,O,0,d,A.
pos,function(g,w){g?A.destroy(g):w===0?(A.push(null),A._cleanup()):(A.pos+=w,A.push(O.slice(0,w))),B()})})},F.prototype._destroy=function(N,A){this._cleanup(),A(N)},F.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},re.inherits(L,j);function L(N){j.call(this),this.refCount=0,this.buffer=N}L.prototype.read=function(N,A,d,B,O){if(!(0<=A&&A<=N.length))throw new RangeError(
"offset outside buffer: 0 <= "+A+" <= "+N.length);if(B<0)throw new RangeError("position is negative: "+B);if(A+d>N.length&&(d=N.length-A),B+d>this.buffer.length&&(d=this.buffer.length-B),d<=0){setImmediate(
function(){O(null,0)});return}this.buffer.copy(N,A,B,B+d),setImmediate(function(){O(null,d)})},L.prototype.createReadStream=function(N){N=N||{};var A=new pe(N);A.start=N.start||0,A.endOffset=N.end,A.pos=
A.endOffset||this.buffer.length;for(var d=this.buffer.slice(A.start,A.pos),B=65536,O=0;;){var g=O+B;if(g>=d.length){O<d.length&&A.write(d.slice(O,d.length));break}A.write(d.slice(O,g)),O=g}return A.end(),
A},L.prototype.ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,l)=>{var M,re=l(9896),se=l(3106),ae=l(3502),
pe=l(9023),W=l(4434).EventEmitter,j=l(2203).Transform,E=l(2203).PassThrough,F=l(2203).Writable;const L=typeof se.crc32=="function"?se.crc32:l(4248);M=O,M=g,M=w,M=k,M=N,M=A,Se.SY=d,M=B,M=h,Se.ax=b,M=P,
M=y,M=a,M=H,M=v,M=ne;function N(S,x){return new Promise((oe,X)=>{O(S,{...x,lazyEntries:!0},function(ye,Oe){if(ye)return X(ye);oe(Oe)})})}function A(S,x){return new Promise((oe,X)=>{g(S,{...x,lazyEntries:!0},
function(ye,Oe){if(ye)return X(ye);oe(Oe)})})}function d(S,x){return new Promise((oe,X)=>{w(S,{...x,lazyEntries:!0},function(ye,Oe){if(ye)return X(ye);oe(Oe)})})}function B(S,x,oe){return new Promise(
(X,ye)=>{k(S,x,{...oe,lazyEntries:!0},function(Oe,J){if(Oe)return ye(Oe);X(J)})})}function O(S,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==
null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),oe==null&&(oe=We),re.open(S,"\
r",function(X,ye){if(X)return oe(X);g(ye,x,function(Oe,J){Oe&&re.close(ye,We),oe(Oe,J)})})}function g(S,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.
lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),oe==null&&(oe=We),
re.fstat(S,function(X,ye){if(X)return oe(X);var Oe=new ae.FdSlicer(S);k(Oe,ye.size,x,oe)})}function w(S,x,oe){typeof x=="function"&&(oe=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.
lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1);var X=new ae.BufferSlicer(S);k(X,S.length,
x,oe)}function k(S,x,oe,X){typeof oe=="function"&&(X=oe,oe=null),oe==null&&(oe={}),oe.autoClose==null&&(oe.autoClose=!0),oe.lazyEntries==null&&(oe.lazyEntries=!1),oe.decodeStrings==null&&(oe.decodeStrings=
!0);var ye=!!oe.decodeStrings;if(oe.validateEntrySizes==null&&(oe.validateEntrySizes=!0),oe.strictFileNames==null&&(oe.strictFileNames=!1),X==null&&(X=We),typeof x!="number")throw new Error("expected \
totalSize parameter to be a number");if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");S.ref();var Oe=22,J=20,ce=65535,fe=Math.min(J+Oe+ce,x),we=Le(fe),te=x-we.length;G(S,we,0,fe,te,function(le){if(le)return X(le);for(var be=fe-Oe;be>=0;be-=1)if(we.readUInt32LE(be)===101010256){var Te=we.
subarray(be),ve=Te.readUInt16LE(4),Ue=Te.readUInt16LE(10),Pe=Te.readUInt32LE(16),Z=Te.readUInt16LE(20),K=Te.length-Oe;if(Z!==K)return X(new Error("Invalid comment length. Expected: "+K+". Found: "+Z+"\
. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var D=ye?Re(Te.subarray(22),!1):Te.subarray(22);if(be-J>=0&&we.readUInt32LE(be-
J)===117853008){var ue=we.subarray(be-J,be-J+J),I=_e(ue,8),q=Le(56);return G(S,q,0,q.length,I,function(Ee){return Ee?X(Ee):q.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central direc\
tory record signature")):(ve=q.readUInt32LE(16),ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Ue=_e(q,32),Pe=_e(q,48),X(null,new a(S,Pe,x,Ue,D,oe.autoClose,oe.
lazyEntries,ye,oe.validateEntrySizes,oe.strictFileNames))))})}return ve!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+ve)):X(null,new a(S,Pe,x,Ue,D,oe.autoClose,oe.lazyEntries,
ye,oe.validateEntrySizes,oe.strictFileNames))}X(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}pe.inherits(a,W);function a(S,x,oe,X,ye,Oe,J,ce,fe,we){
var te=this;W.call(te),te.reader=S,te.reader.on("error",function(le){_(te,le)}),te.reader.once("close",function(){te.emit("close")}),te.readEntryCursor=x,te.fileSize=oe,te.entryCount=X,te.comment=ye,te.
entriesRead=0,te.autoClose=!!Oe,te.lazyEntries=!!J,te.decodeStrings=!!ce,te.validateEntrySizes=!!fe,te.strictFileNames=!!we,te.isOpen=!0,te.emittedError=!1,te.hasEachEntryBeenCalled=!1,te.lazyEntries||
te._readEntry()}a.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function $(S,x){S.autoClose&&S.close(),_(S,x)}function _(S,x){S.emittedError||(S.emittedError=!0,S.emit(
"error",x))}a.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var S=this;if(S.entryCount===
S.entriesRead){setImmediate(function(){S.autoClose&&S.close(),!S.emittedError&&S.emit("end")});return}if(!S.emittedError){var x=Le(46);G(S.reader,x,0,x.length,S.readEntryCursor,function(oe){if(oe)return $(
S,oe);if(!S.emittedError){var X=new H,ye=x.readUInt32LE(0);if(ye!==33639248)return $(S,new Error("invalid central directory file header signature: 0x"+ye.toString(16)));if(X.versionMadeBy=x.readUInt16LE(
4),X.versionNeededToExtract=x.readUInt16LE(6),X.generalPurposeBitFlag=x.readUInt16LE(8),X.compressionMethod=x.readUInt16LE(10),X.lastModFileTime=x.readUInt16LE(12),X.lastModFileDate=x.readUInt16LE(14),
X.crc32=x.readUInt32LE(16),X.compressedSize=x.readUInt32LE(20),X.uncompressedSize=x.readUInt32LE(24),X.fileNameLength=x.readUInt16LE(28),X.extraFieldLength=x.readUInt16LE(30),X.fileCommentLength=x.readUInt16LE(
32),X.internalFileAttributes=x.readUInt16LE(36),X.externalFileAttributes=x.readUInt32LE(38),X.relativeOffsetOfLocalHeader=x.readUInt32LE(42),X.generalPurposeBitFlag&64)return $(S,new Error("strong enc\
ryption is not supported"));S.readEntryCursor+=46,x=Le(X.fileNameLength+X.extraFieldLength+X.fileCommentLength),G(S.reader,x,0,x.length,S.readEntryCursor,function(Oe){if(Oe)return $(S,Oe);if(!S.emittedError){
X.fileNameRaw=x.subarray(0,X.fileNameLength);var J=X.fileNameLength+X.extraFieldLength;X.extraFieldRaw=x.subarray(X.fileNameLength,J),X.fileCommentRaw=x.subarray(J,J+X.fileCommentLength);try{X.extraFields=
y(X.extraFieldRaw)}catch(Ue){return $(S,Ue)}if(S.decodeStrings){var ce=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Re(X.fileCommentRaw,ce),X.fileName=b(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,
S.strictFileNames);var fe=P(X.fileName);if(fe!=null)return $(S,new Error(fe))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,S.readEntryCursor+=x.length,S.entriesRead+=
1;for(var we=0;we<X.extraFields.length;we++){var te=X.extraFields[we];if(te.id===1){var le=te.data,be=0;if(X.uncompressedSize===4294967295){if(be+8>le.length)return $(S,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));X.uncompressedSize=_e(le,be),be+=8}if(X.compressedSize===4294967295){if(be+8>le.length)return $(S,new Error("zip64 extended information extra f\
ield does not include compressed size"));X.compressedSize=_e(le,be),be+=8}if(X.relativeOffsetOfLocalHeader===4294967295){if(be+8>le.length)return $(S,new Error("zip64 extended information extra field \
does not include relative header offset"));X.relativeOffsetOfLocalHeader=_e(le,be),be+=8}break}}if(S.validateEntrySizes&&X.compressionMethod===0){var Te=X.uncompressedSize;if(X.isEncrypted()&&(Te+=12),
X.compressedSize!==Te){var ve="compressed/uncompressed size mismatch for stored file: "+X.compressedSize+" != "+X.uncompressedSize;return $(S,new Error(ve))}}S.emit("entry",X),S.lazyEntries||S._readEntry()}})}})}},
a.prototype.eachEntry=function(){const S=this;if(!S.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(S.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");S.hasEachEntryBeenCalled=!0;let x=null;S.on("entry",X),S.on("end",ye),S.on("error",Oe);function oe(){S.removeListener("entry",X),S.removeListener("end",ye),S.removeListener("error",Oe),
S.autoClose&&S.close()}function X(J){let{resolve:ce}=x;x=null,ce({value:J})}function ye(){let{resolve:J}=x;x=null,oe(),J({done:!0})}function Oe(J){let{reject:ce}=x;x=null,oe(),ce(J)}return{[Symbol.asyncIterator](){
return this},next(){const J=new Promise((ce,fe)=>{if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:ce,reject:fe}});return S.readEntry(),J},return(J){return oe(),
Promise.resolve({done:!0,value:J})},throw(J){return oe(),Promise.reject(J)}}},a.prototype.openReadStream=function(S,x,oe){var X=this,ye=0,Oe=S.compressedSize;if(oe==null&&(oe=x,x=null),x==null)x={};else{
if(x.decodeFileData===!1){if(x.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(x.decrypt!=null){if(!S.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+x.decrypt);if(S.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(x.decompress!=null){if(!S.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.
decompress===!1||x.decompress===!0))throw new Error("invalid options.decompress value: "+x.decompress);ce=x.decompress}}if(x.start!=null){if(ye=x.start,ye<0)throw new Error("options.start < 0");if(ye>
S.compressedSize)throw new Error("options.start > entry.compressedSize")}if(x.end!=null){if(Oe=x.end,Oe<0)throw new Error("options.end < 0");if(Oe>S.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(Oe<ye)throw new Error("options.end < options.start")}}var J=x.decodeFileData===!1||(S.compressionMethod===0||S.compressionMethod===8&&x.decompress===!1)&&(!S.isEncrypted()||x.decrypt===
!1);if((x.start!=null||x.end!=null)&&!J)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return oe(new Error("closed"));if(S.isEncrypted()&&
!J&&x.decrypt!==!1)return oe(new Error("entry is encrypted, and options.decodeFileData !== false"));var ce;if(J)ce=!1;else if(S.compressionMethod===8)ce=x.decodeFileData!==!0;else return oe(new Error(
"unsupported compression method: "+S.compressionMethod));X.readLocalFileHeader(S,{minimal:!0},function(fe,we){if(fe)return oe(fe);X.openReadStreamLowLevel(we.fileDataStart,S.compressedSize,ye,Oe,ce,S.
uncompressedSize,oe)})},a.prototype.openReadStreamLowLevel=function(S,x,oe,X,ye,Oe,J){var ce=this,fe=S+x,we=ce.reader.createReadStream({start:S+oe,end:S+X}),te=we;if(ye){var le=!1,be=se.createInflateRaw();
we.on("error",function(Te){setImmediate(function(){le||be.emit("error",Te)})}),we.pipe(be),ce.validateEntrySizes?(te=new ie(Oe),be.on("error",function(Te){setImmediate(function(){le||te.emit("error",Te)})}),
be.pipe(te)):te=be,je(te,function(){le=!0,be!==te&&be.unpipe(te),we.unpipe(be),we.destroy()})}J(null,te)},a.prototype.readLocalFileHeader=function(S,x,oe){var X=this;oe==null&&(oe=x,x=null),x==null&&(x=
{}),X.reader.ref();var ye=Le(30);G(X.reader,ye,0,ye.length,S.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return oe(Oe);var J=ye.readUInt32LE(0);if(J!==67324752)return oe(new Error("invalid loca\
l file header signature: 0x"+J.toString(16)));var ce=ye.readUInt16LE(26),fe=ye.readUInt16LE(28),we=S.relativeOffsetOfLocalHeader+30+ce+fe;if(we+S.compressedSize>X.fileSize)return oe(new Error("file da\
ta overflows file bounds: "+we+" + "+S.compressedSize+" > "+X.fileSize));if(x.minimal)return oe(null,{fileDataStart:we});var te=new v;te.fileDataStart=we,te.versionNeededToExtract=ye.readUInt16LE(4),te.
generalPurposeBitFlag=ye.readUInt16LE(6),te.compressionMethod=ye.readUInt16LE(8),te.lastModFileTime=ye.readUInt16LE(10),te.lastModFileDate=ye.readUInt16LE(12),te.crc32=ye.readUInt32LE(14),te.compressedSize=
ye.readUInt32LE(18),te.uncompressedSize=ye.readUInt32LE(22),te.fileNameLength=ce,te.extraFieldLength=fe,ye=Le(ce+fe),X.reader.ref(),G(X.reader,ye,0,ye.length,S.relativeOffsetOfLocalHeader+30,function(le){
try{return le?oe(le):(te.fileName=ye.subarray(0,ce),te.extraField=ye.subarray(ce),oe(null,te))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},a.prototype.openReadStreamPromise=function(S,x){
return new Promise((oe,X)=>{this.openReadStream(S,x,function(ye,Oe){if(ye)return X(ye);oe(Oe)})})},a.prototype.openReadStreamLowLevelPromise=function(S,x,oe,X,ye,Oe){return new Promise((J,ce)=>{this.openReadStream(
S,x,oe,X,ye,Oe,function(fe,we){if(fe)return ce(fe);J(we)})})},a.prototype.readLocalFileHeaderPromise=function(S,x){return new Promise((oe,X)=>{this.readLocalFileHeader(S,x,function(ye,Oe){if(ye)return X(
ye);oe(Oe)})})};function H(){}H.prototype.getLastModDate=function(S){if(S==null&&(S={}),!S.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var oe=this.extraFields[x];if(oe.id===21589){var X=oe.
data;if(X.length<5)continue;var ye=X[0],Oe=1;if(!(ye&Oe))continue;var J=X.readInt32LE(1);return new Date(J*1e3)}else if(oe.id===10){var X=oe.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(
6)!==24)continue;var ce=X.readUInt32LE(8)+4294967296*X.readInt32LE(12),fe=ce/1e4-116444736e5;return new Date(fe)}}return h(this.lastModFileDate,this.lastModFileTime,S.timezone)},H.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},H.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},H.prototype.isCompressed=function(){
return this.compressionMethod===8};function v(){}function h(S,x,oe){var X=S&31,ye=(S>>5&15)-1,Oe=(S>>9&127)+1980,J=0,ce=(x&31)*2,fe=x>>5&63,we=x>>11&31;if(oe==null||oe==="local")return new Date(Oe,ye,
X,we,fe,ce,J);if(oe==="UTC")return new Date(Date.UTC(Oe,ye,X,we,fe,ce,J));throw new Error("unrecognized options.timezone: "+options.timezone)}function b(S,x,oe,X){for(var ye=null,Oe=0;Oe<oe.length;Oe++){
var J=oe[Oe];if(J.id===28789){if(J.data.length<6||J.data.readUInt8(0)!==1)continue;var ce=J.data.readUInt32LE(1);if(L(x)!==ce)continue;ye=Re(J.data.subarray(5),!0);break}}if(ye==null){var fe=(S&2048)!==
0;ye=Re(x,fe)}return X||(ye=ye.replace(/\\/g,"/")),ye}function P(S){return S.indexOf("\\")!==-1?"invalid characters in fileName: "+S:/^[a-zA-Z]:/.test(S)||/^\//.test(S)?"absolute path: "+S:S.split("/").
indexOf("..")!==-1?"invalid relative path: "+S:null}function y(S){for(var x=[],oe=0;oe<S.length-3;){var X=S.readUInt16LE(oe+0),ye=S.readUInt16LE(oe+2),Oe=oe+4,J=Oe+ye;if(J>S.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var ce=S.subarray(Oe,J);x.push({id:X,data:ce}),oe=J}return x}function G(S,x,oe,X,ye,Oe){if(X===0)return setImmediate(function(){Oe(null,Le(0))});S.read(
x,oe,X,ye,function(J,ce){if(J)return Oe(J);if(ce<X)return Oe(new Error("unexpected EOF"));Oe()})}pe.inherits(ie,j);function ie(S){j.call(this),this.actualByteCount=0,this.expectedByteCount=S}ie.prototype.
_transform=function(S,x,oe){if(this.actualByteCount+=S.length,this.actualByteCount>this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return oe(new Error(X))}oe(null,S)},ie.prototype._flush=function(S){if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return S(new Error(x))}S()},pe.inherits(ne,W);function ne(){W.call(this),this.refCount=0}ne.prototype.ref=function(){this.refCount+=1},ne.prototype.unref=function(){
var S=this;if(S.refCount-=1,S.refCount>0)return;if(S.refCount<0)throw new Error("invalid unref");S.close(x);function x(oe){if(oe)return S.emit("error",oe);S.emit("close")}},ne.prototype.createReadStream=
function(S){S==null&&(S={});var x=S.start,oe=S.end;if(x===oe){var X=new E;return setImmediate(function(){X.end()}),X}var ye=this._readStreamForRange(x,oe),Oe=!1,J=new V(this);ye.on("error",function(fe){
setImmediate(function(){Oe||J.emit("error",fe)})}),je(J,function(){ye.unpipe(J),J.unref(),ye.destroy()});var ce=new ie(oe-x);return J.on("error",function(fe){setImmediate(function(){Oe||ce.emit("error",
fe)})}),je(ce,function(){Oe=!0,J.unpipe(ce),J.destroy()}),ye.pipe(J).pipe(ce)},ne.prototype._readStreamForRange=function(S,x){throw new Error("not implemented")},ne.prototype.read=function(S,x,oe,X,ye){
var Oe=this.createReadStream({start:X,end:X+oe}),J=new F,ce=0;J._write=function(fe,we,te){fe.copy(S,x+ce,0,fe.length),ce+=fe.length,te()},J.on("finish",ye),Oe.on("error",function(fe){ye(fe)}),Oe.pipe(
J)},ne.prototype.close=function(S){setImmediate(S)},pe.inherits(V,E);function V(S){E.call(this),this.context=S,this.context.ref(),this.unreffedYet=!1}V.prototype._flush=function(S){this.unref(),S()},V.
prototype.unref=function(S){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var he="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcde\
fghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Re(S,x){if(x)return S.toString("utf8");for(var oe="",X=0;X<S.length;X++)oe+=he[S[X]];return oe}function _e(S,x){var oe=S.readUInt32LE(x),X=S.readUInt32LE(x+4);return X*4294967296+oe}var Le;typeof Buffer.
allocUnsafe=="function"?Le=function(S){return Buffer.allocUnsafe(S)}:Le=function(S){return new Buffer(S)};function je(S,x){typeof S.destroy=="function"?S._destroy=function(oe,X){x(),X?.(oe)}:S.destroy=
x}function We(S){if(S)throw S}}),2613:(xe=>{xe.exports=Xe(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Xe(import.meta.url)("events")}),9896:(xe=>{xe.exports=Xe(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Xe(import.meta.url)("http")}),5692:(xe=>{xe.exports=Xe(import.meta.url)("https")}),9278:(xe=>{xe.exports=Xe(import.meta.url)("net")}),4573:(xe=>{xe.exports=Xe(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Xe(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Xe(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Xe(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Xe(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Xe(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Xe(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Xe(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Xe(import.meta.url)("util")}),3106:(xe=>{xe.exports=Xe(import.meta.url)("zlib")}),3991:((xe,Se,l)=>{l.d(Se,{i:()=>ae});var M=l(5358),re=l(7279),se=l(6584);class ae{#t=[];#e;constructor(){const j=M.
V4("api-key");j!==""&&M.Pq(j)}text(j){return M.V4(j)}lines(j){return M.V4(j,{trimWhitespace:!1})}optional(j,E){const F=this.text(j);return F===""?void 0:this.parse(j,F,E)}parse(j,E,F){try{return F(E)}catch(L){
this.refuse(j,(0,re.gJ)(L),(0,re.h_)(L).topic);return}}required(j,E,F="is required"){return this.text(j)===""&&this.refuse(j,F),this.optional(j,E)}notEmpty(j,E,F){if(process.env[`INPUT_${j.toUpperCase()}`]?.
trim()===""){const L=`Where an event has no inputs, write \`\${{ inputs.${j} || ${F} }}\``;this.refuse(j,`is empty. Is the name in the expression right?${F===void 0?"":` ${L}`}`)}return this.optional(
j,E)}boolean(j,E){return this.notEmpty(j,se.yG,E?void 0:"false")??E}refuse(j,E,F="before-anything-is-sent"){this.#e??=F,this.#t.push(`${j} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(j){if(j!==void 0&&this.#t.
length===0)return j;throw new re.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function pe(W){const j=W.required("host",parseAddress),F=W.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),L=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,N=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,A=W.boolean("summary",!0);return j&&
F?{host:j,apiKey:F,timeoutMs:L,longestWaitMs:N,summary:A}:void 0}}),4022:((xe,Se,l)=>{l.d(Se,{UX:()=>gt,N9:()=>Tt});var M=l(1455),re=l(6760),se=l(7279),ae=l(8725),pe=l(276),W=l(4057),j=l(706);async function E(U,{
ms:Y,error:Q},n){const t=new AbortController,s=setTimeout(()=>t.abort(Q),Y),i=Math.min(U.endsAt,performance.now()+Y);try{return await n({...U,signal:AbortSignal.any([U.signal,t.signal]),endsAt:i})}finally{
clearTimeout(s)}}function F(U,Y){const Q=`${Y} within ${humanTime(U)} (timeout-minutes)`;return{ms:U,error:new Failure({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var L=l(
3657),N=l(7598),A=l(2975),d=l(1858),B=l(7596);const O=Xe(import.meta.url)("node:http"),g=Xe(import.meta.url)("node:https");var w=l(8522),k=l(6671);const a=3e4,$=65536,_=new Set([301,302,303,307,308]),
H="export-workflow-action";function v(){normalizeProxySettings();const U=()=>new HttpClient(H,[],{keepAlive:!0});return{kept:{http:U(),https:U()},proven:new Set}}function h(U){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(U))}}async function b({kept:U,proven:Y},Q,n){const{label:t,method:s,url:i,headers:p,body:z,maxBytes:ee,idleMs:$e=a}=Q;checkProxy(i,t);const Ne=i.protocol==="htt\
ps:"?"https":"http",ge=z?new HttpClient(H):U[Ne],me=new AbortController,Ce=AbortSignal.any([n,me.signal]);let[Ze,et]=[!1,"no response"];const rt=setTimeout(()=>{const mt={retryable:!0,maybeProcessed:Ze};
me.abort(connectionFailure(t,`${et} within ${$e/1e3} s`,RUN_LATER,mt))},$e);let tt;try{tt={http,https}[Ne].request({method:s,host:i.hostname.replace(/^\[|\]$/g,""),port:i.port,path:i.pathname+i.search,
headers:{...p,...z&&{"content-type":z.type,"content-length":z.bytes.length},"accept-encoding":"identity","user-agent":H},...i.username+i.password!==""&&{auth:`${decode(i.username)}:${decode(i.password)}`},
agent:ge.getAgent(i.href),signal:Ce});const mt=P(tt,t,()=>{Ze=!0});y(tt,z?.bytes??Buffer.alloc(0),()=>rt.refresh());const Qe=await raceAbort(Ce,mt);Y.add(i.origin),et="no data";const qe=[];let at=ee;for await(const Vt of Qe){
if(rt.refresh(),at-=Vt.length,at<0)throw ne(t,ee);qe.push(Vt)}const Jt=ie(Buffer.concat(qe),Qe.headers["content-encoding"],t,ee);return{status:Qe.statusCode??0,headers:Qe.headers,bytes:Jt}}catch(mt){throw tt?.
destroy(),Ce.throwIfAborted(),toNetworkError(mt,t,Ze,Y.has(i.origin))}finally{clearTimeout(rt),z&&tt?.destroy()}}function P(U,Y,Q){return new Promise((n,t)=>{U.once("socket",i=>{U.reusedSocket?Q():i.once(
U.protocol==="https:"?"secureConnect":"connect",Q)});const s=i=>{i.socket.destroy();const p={retryable:!0,maybeProcessed:!0};t(connectionFailure(Y,"the server switched protocols (101)",RUN_LATER,p))};
U.once("upgrade",s),U.once("response",i=>i.statusCode===101?s(i):n(i)),U.on("error",t)})}function y(U,Y,Q){Y.length===0?U.end():U.write(Y.subarray(0,$),n=>{Q(),n||y(U,Y.subarray($),Q)})}const G=new Set(
["gzip","x-gzip","deflate"]);function ie(U,Y="",Q,n){const t=Y.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((s,i)=>{const p=i==="br"?brotliDecompressSync:G.has(i)?unzipSync:void 0;return p&&
s.length>0?p(s,{maxOutputLength:n}):s},U)}catch(s){throw s.code==="ERR_BUFFER_TOO_LARGE"?ne(Q,n):s}}function ne(U,Y){const Q=`the response is larger than ${humanSize(Y)}, the limit`;return responseFailure(
U,Q,"Check host.",{maybeProcessed:!0})}function V({status:U,headers:Y},Q,n){if(!_.has(U)||Y.location===void 0)return;const t=Y.location.replace(/[\x80-\xff]/g,s=>`%${s.charCodeAt(0).toString(16)}`);if(URL.
canParse(t,Q.href))return new URL(t,Q.href);throw responseFailure(n,`the platform redirects (${U}) to an address that can't be read`,"Check host.")}const he=null,Re=5,_e=new Set([400,401,403,404,410]),
Le="Download",je="Re-run the job.";async function We(U,{url:Y,freshUrl:Q,read:n}){let t=Y;return await retry(U,async()=>{t??=await Q();const s=await x(U,t).catch($e=>{throw $e instanceof Failure&&$e.affectsAll?
$e.with({affectsAll:!1}):$e}),{status:i,headers:p,bytes:z}=s;if(_e.has(i))throw t=void 0,S(`the URL was refused (${i})`,je,{retryable:!0});if(i!==200)throw S(`the server answered ${i}`,je,{retryable:i===
206});if(p["content-type"]?.includes("text/html"))throw S("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ee=await n(z).catch($e=>{const Ne=!p["\
content-length"]&&!p["transfer-encoding"];throw $e instanceof Failure&&Ne?$e.with({retryable:!0}):$e});return{bytes:z,sha256:createHash("sha256").update(z).digest("hex"),content:ee}})}function S(U,Y,Q={}){
return new Failure({what:Le,why:U,advice:Y,topic:"the-package"},Q)}async function x(U,Y){const{platform:Q,log:n,signal:t}=U;let s=Y;for(let i=0;;i++){const p=i===0&&s.origin===Q.url.origin,z={accept:"\
*/*",...p&&{"x-api-key":Q.apiKey}},ee={label:Le,method:"GET",url:s,headers:z,maxBytes:he};Q.connections.proven.add(s.origin);const $e=async()=>{const me=await send(Q.connections,ee,t),{status:Ce,headers:Ze}=me;
n.debug(`GET a package from ${toSingleLine(ee.url.origin)}: ${Ce}`);const et=`the server answered ${Ce}`;if(isTransient(Ce))throw responseFailure(Le,et,RUN_LATER,factsOf(Ce,Ze));return me},Ne=await(p?
Q.rateLimit.run(Le,void 0,U,$e):$e()),ge=redirectTarget(Ne,s,Le);if(ge===void 0)return Ne;if(i===Re)throw S("the URL redirects in a circle",je);ge.origin===s.origin&&ge.username+ge.password===""&&Object.
assign(ge,{username:s.username,password:s.password}),s=oe(ge.href,U)}}function oe(U,{platform:Y,log:Q}){const n=Y.url;if(Y.secrets.maskUrl(U,n,Q),!URL.canParse(U,n.href))throw S("the platform's downlo\
ad URL can't be read",je);const t=new URL(U,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=n.port),Y.secrets.maskUrl(t.href,n,Q));
const s=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!s)throw S("the platform's download URL isn't https","Check host.");return t}const X=30,ye=6e4,Oe=500,
J=16e3,ce=.95,fe=20;class we{#t=new Map;#e=0;#n=0;#r=0;async run(Y,Q,n,t){const s=await this.#s(Y,Q,n),i=()=>s>this.#r;try{const p=await t();return i()&&(this.#n=this.#n<fe?0:this.#n*ce),p}catch(p){if(!(p instanceof
Failure&&p.status===RATE_LIMITED))throw p;const z=performance.now();throw i()&&(this.#n=Math.min(J,Math.max(Oe,this.#n*2)),this.#r=z),this.#e=Math.max(this.#e,z+(p.retryAfterMs||2*this.#n)),p.with({retryAfterMs:this.#e-
z})}}async#s(Y,Q,{signal:n,endsAt:t}){const s=Q!==void 0&&this.#t.get(Q)||[];for(Q!==void 0&&this.#t.set(Q,s);;){if(n.throwIfAborted(),this.#e>=t)throw responseFailure(Y,"the platform asked for a paus\
e that exceeds the timeout",RUN_LATER);const i=performance.now(),p=s.at(-X)??Number.NEGATIVE_INFINITY,z=Math.max(this.#e,p+ye);if(z<=i)return this.#e=i+this.#n,s.push(i),i;await sleep(z-i,n)}}}function te(U,Y,Q){
const n=Pe(U,0);return{fields:U,label:Y,redact:Q,message:n&&Q(n)||void 0}}function le({label:U,message:Y},Q,n){return responseFailure(U,`the platform answered without a ${Q}${be(Y)}`,n)}function be(U){
return U===void 0?"":` (${U})`}function Te(U){return typeof U=="object"&&U!==null&&!Array.isArray(U)}const ve=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage",
"description","detail","details","response"],Ue=4;function Pe(U,Y){if(typeof U=="string")return U.trim()||void 0;if(!(Y>Ue)){if(Array.isArray(U))return Pe(U[0],Y+1);if(Te(U))for(const Q of ve){const n=Pe(
U[Q],Y+1);if(n!==void 0){const{code:t}=U;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const Z="Settings \u2192 Security & Control \u2192 API Scopes";function K(U,Y,{message:Q="",
isPage:n,hasWorked:t}){if(isTransient(Y))return RUN_LATER;if(Y===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(Y===409&&U.isCreation)return"The name may be taken\
. Set another name, or the ID of that workflow.";if(Y===409||Y===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(Y<400||Y===405||Y>=500)return"\
Check host.";if(Y!==401&&Y!==403)return U.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may \
reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const s=U.scope===void 0?"another scope":`the scope "${U.scope}"`;if(Y===403)return`\
The key needs ${s}. Add it under ${Z}.`;const i=/scope/i.test(Q)?` The key also needs ${s}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's\
 own endpoint key. Set api-key to an account key from ${Z}.${i}`}const D=6,ue=32,I=6,q=2e3,Ee=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Me=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ie extends null{#t=new Set;#e=new Set;allow(...Y){for(const Q of Y)Q.length>=D&&this.#t.add(Q)}maskFields(Y,Q,n){const t=Ve("",Y,0).slice(0,q);for(const[s,i]of t)/id$/i.test(s)&&isId(i)&&this.allow(
i);for(const[s,i]of t)/url$/i.test(s)?this.maskUrl(i.trim(),Q,n):this.#n(Be(i),n)}maskUrl(Y,Q,n){const t=URL.canParse(Y,Q.href)?new URL(Y,Q.href):void 0;if(t&&Q.href.startsWith(t.href))return;const s=[
Y,t?t.pathname+t.search:""].filter(p=>/[?:]|^\/\//.test(p)),i=t?[t.href,t.password,decode(t.password),...Be(t.search)]:[];this.#n([...s,...i],n)}#n(Y,Q){const n=i=>Array.from(this.#t).some(p=>p.includes(
i)),t=Y.filter(i=>!n(i)&&!n(decode(i))),s=i=>encodeURIComponent(Buffer.from(i).toString());for(const i of t.flatMap(p=>[p,s(p)]))i.length<D||this.#e.has(i)||(this.#e.add(i),this.add(i),Q.mask(i))}}function Be(U){
return Array.from(U.matchAll(Ee)).flatMap(([,Y="",Q=""])=>{const n=Q.replace(/[.,:!?)\]}]+$/,"");return Me.test(Y)||decode(n).length>=ue?[n,decode(n)]:[]})}function Ve(U,Y,Q){return typeof Y=="string"?
[[U,Y]]:Q>I?[]:Array.isArray(Y)?Y.flatMap(n=>Ve(U,n,Q+1)):isObject(Y)?Object.entries(Y).flatMap(([n,t])=>Ve(n,t,Q+1)):[]}function He(U,Y,Q={}){const n=new Secrets([Y,...Q.secrets??[]]);return n.allow(
U.href,...Q.known??[]),{url:U,apiKey:Y,secrets:n,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Ge=null,st=12e4,Je=12e4,it="The job may have started, so the request w\
as not retried. Check the workflow in AI for Process before you re-run the job.";async function ot(U,Y){const{label:Q,method:n,path:t,isTransient:s}=Y,{secrets:i,rateLimit:p}=U.platform;i.allow(...t.split(
/[/?&=]/));const z=n==="GET"?t:void 0,ee=()=>p.run(Q,z,U,()=>ct(U,Y));return await retry(U,ee,{atLeastMs:s?Je:0})}async function ct(U,Y){const{platform:Q,signal:n,log:t}=U,{label:s,method:i,path:p,body:z,
idempotent:ee=!0,isTransient:$e}=Y,Ne=new URL(`api/public/${p}`,Q.url),ge={accept:"application/json","content-type":"application/json","x-api-key":Q.apiKey},me={maxBytes:Ge,...!ee&&{idleMs:st}};try{const Ce=await send(
Q.connections,{label:s,method:i,url:Ne,headers:ge,body:z,...me},n);return t.debug(`${i} ${Q.secrets.redact(Ne.pathname)}: ${Ce.status}`),ut(U,Y,Ne,Ce)}catch(Ce){const Ze=Ce instanceof Failure?Ce:void 0;
if(!ee&&(n.aborted||Ze?.maybeProcessed)){const et=asFailure(Ce),rt=`${et.retryable?"":et.advice} ${it}`.trim();throw et.with({advice:rt,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ze&&$e?.(Ze)?Ze.with({retryable:!0}):Ce}}function ut({platform:U,log:Y},Q,n,t){const{label:s,isCreation:i=!1}=Q,{status:p,headers:z,bytes:ee}=t,{secrets:$e}=U,Ne=(Qe,qe,at)=>responseFailure(s,Qe,
qe,at),ge=redirectTarget(t,n,s);if(ge){$e.maskUrl(ge.href,U.url,Y);const Qe=`the platform redirects to ${toSingleLine(ge.origin,100)}, and the key follows no redirect`;throw Ne(Qe,"If that is your env\
ironment, set host to it.",{status:p,maybeProcessed:p!==307&&p!==308})}const me=new TextDecoder().decode(ee),Ce=dt(me);$e.maskFields(Ce??{},U.url,Y);const Ze=makeResponse(Ce??{},s,$e.redact),{message:et}=Ze,
rt=/^\s*</.test(me)||z["content-type"]?.includes("html")===!0;if(p<200||p>299){const Qe=U.collections.has(s),qe=adviceOn(Q,p,{message:et,isPage:rt,hasWorked:Qe});throw Ne(`the platform answered ${p}${inBrackets(
et)}`,qe,{...factsOf(p,z),affectsAll:(p===401||p===403)&&!Qe,busy:p===423||p===409&&!i})}if(Ce!==void 0)return Ze;throw Ne(`the platform answered ${me===""?"nothing":rt?"with a web page":"with somethi\
ng other than a JSON object"} (${p})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function dt(U){try{const Y=JSON.parse(U);return isObject(Y)?Y:void 0}catch{return}}const ht=null;
function vt(U){return ht.find(([,Y])=>Y.test(U))?.[0]??"unknown"}function Yt({fields:U,message:Y,redact:Q}){const n=isObject(U.response)?U.response:{},t=[n.downloadUrl,n.downloadURL,U.downloadUrl,U.downloadURL];
return{dockStatusId:readId(U["dock-statusId"],U.dockStatusId,U._id),workflowId:readId(U.workflowId,U.toolId),exportJobId:readId(U.exportJobId),status:xt(U.status,Q),downloadUrl:t.map(s=>typeof s=="str\
ing"?s.trim():"").find(s=>s!==""),refused:U.success===!1,message:Y}}function xt(U,Y){const Q=typeof U=="string"||typeof U=="number"?String(U).trim():"",n=Q.toUpperCase().replace(/[\s-]+/g,"_");return vt(
n)==="unknown"?Y(Q,40).toUpperCase():n}async function pt(U,Y,Q=()=>!0){const n=`dock-status/${Y}`;return Yt(await callApi(U,{label:"Dock status",method:"GET",path:n,isTransient:Q}))}const St="the-job-\
on-the-platform",Zt=50,yt=294,Pt=6.12,Dt=2e3;function jt(U,Y){const Q=Math.max(yt,U/Pt);return U<MINUTE_MS?Q:Math.max(Dt,Math.min(Y,Q))}async function $t(U,Y,Q){const{log:n,signal:t}=U,s=performance.now(),
i=Ft(U,s);let p=Y,z;for(let ee=0;;ee++){Q.onStatus(p),i(p);const $e=vt(p.status);if($e==="failed"||$e==="succeeded"&&p.refused){const ge=`The job ${p.status==="FAILED"?"failed":`ended as ${p.status}`}\
 on the platform`,me=`${p.message??"it gave no reason"} (dock status ${Y.dockStatusId})`;throw new Failure({what:ge,why:me,advice:Q.advice,topic:St})}if($e==="succeeded")return p.status!=="SUCCESS"&&n.
warning(`The platform reports ${p.status}, which is treated as SUCCESS.`),p;const Ne=performance.now();z=$e==="unknown"&&p.refused?z??Ne:void 0;try{if(z!==void 0&&Ne-z>=PATIENCE_MS){const me=`The plat\
form refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:me,topic:St})}await sleep(ee===0?Zt:jt(Ne-s,Q.longestWaitMs),t);const ge=({status:me=404})=>ee>0||me===404;
p=await pt(U,Y.dockStatusId,ge)}catch(ge){throw kt(ge,Y,p)}}}function Ft({log:U},Y){let Q,n=Y;return t=>{const s=performance.now(),i=humanTime(s-Y),p=t.status!==Q,z=s-n>=MINUTE_MS;(p||z)&&(n=s),p&&Q!==
void 0?U.info(`${t.status||"No status"} after ${i}`):z&&U.info(`Still ${t.status||"without a status"} after ${i}`),p&&vt(t.status)==="unknown"&&U.warning(`The platform reports an unknown status (${Ot(
t)}). The action keeps waiting.`),Q=t.status}}function Ot({status:U,message:Y}){return`${U||"none"}${Y===void 0?"":`, "${Y}"`}`}function kt(U,{dockStatusId:Y},Q){const n=vt(Q.status)==="unknown"||Q.message!==
void 0?`, last status ${Ot(Q)}`:"",t=`The job may still be running on the platform: dock status ${Y}${n}.`,s=asFailure(U);return s.with({advice:`${s.advice} ${t}`.trim(),cause:U})}const zt=null;async function Mt(U,Y){
const{collections:Q}=U.platform;let n;for(const t of new Set([...Q.values(),...zt])){const s=Y(t),{label:i,idempotent:p=!0}=s,z=Q.get(i);if(!(z&&z!==t))try{const ee=await callApi(U,s);Q.set(i,t);const $e=readJob(
ee),{dockStatusId:Ne}=$e;if(Ne!==void 0)return{...$e,dockStatusId:Ne};throw missing(ee,"dock status ID",p?"Check host and the IDs.":MAYBE_STARTED)}catch(ee){if(ee instanceof Failure&&ee.busy&&Q.set(i,
t),!(ee instanceof Failure&&ee.status===404))throw ee;n??=ee}}throw n}async function Bt(U,{workflowId:Y,flowId:Q}){return await Mt(U,n=>({label:"Export",method:"POST",path:`${n}/${Y}/export?flowId=${Q}`,
scope:"Export workflow"}))}async function _t(U,Y,Q){const n=Q.downloadUrl??Y.downloadUrl??(await readDockStatus(U,Y.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,U);const t=`the platfo\
rm reports ${Q.status} but names no download URL`;throw new Failure({what:"Export",why:t,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function sn(U,Y,{app:Q,flow:n,env:t}){const s="\
workflowName"in Y,i=p=>p==="tools"?"tool":"workflow";return await Mt(U,p=>({label:"Import",method:"POST",path:s?`${p}/import`:`${p}/${Y.workflowId}/import`,body:jsonBody({[`${i(p)}DataFileId`]:Q,flowDataFileId:n,
envVariablesFileId:t,...s&&{[`${i(p)}Name`]:Y.workflowName}}),idempotent:!1,isCreation:s,scope:"Import workflow"}))}async function Wt(U,Y){const Q=n=>({label:"Deploy",method:"POST",path:`${n}/${Y}/dep\
loy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(U,()=>Mt(U,Q),{untilFree:!0})}class At extends se.HR{job;constructor(Y,Q){super({what:Q.message,...Q},{...Q,
busy:!1,cause:Q}),this.job=Y}}function It(U){return U instanceof At?U.job:{}}async function Qt(U,Y,{title:Q,longestWaitMs:n,advice:t,idsIn:s}){U.log.info(`${Q}: ${Y.status||"no status"}, dock status ${Y.
dockStatusId}`);let i={};const p=z=>{const ee={"dock-status-id":Y.dockStatusId,...s(z)},$e=Object.keys(ee).some(Ne=>!(Ne in i));i={...ee,...i,...z.status!==""&&{status:z.status}},$e&&U.publish(i)};try{
return{last:await waitForJob(U,Y,{longestWaitMs:n,advice:t,onStatus:p}),outputs:i}}catch(z){throw new At(i,toError(z))}}const ft="Check the workflow in AI for Process, then re-run the job.";async function Ht(U,Y,{
workflowId:Q,flowId:n,timeoutMs:t,longestWaitMs:s}){return U.log.info(`Exporting workflow ${Q}, flow ${n}, from ${Y.url.href}`),await withDeadline({...U,platform:Y},userLimit(t,"No package"),async i=>{
const p=await startExport(i,{workflowId:Q,flowId:n}),{dockStatusId:z,exportJobId:ee}=p,{last:$e,outputs:Ne}=await Qt(i,p,{title:`Export job ${ee??"without an ID"}`,longestWaitMs:s,advice:ft,idsIn:()=>ee===
void 0?{}:{"export-job-id":ee}});try{const ge=await packageUrl(i,p,$e),me=async()=>packageUrl(i,p,await readDockStatus(i,z)),Ce=rt=>readZip(rt,i.signal),{content:Ze,...et}=await download(i,{url:ge,freshUrl:me,
read:Ce});return{...et,package:Ze,job:Ne}}catch(ge){throw new At(Ne,toError(ge))}})}function qt({host:U,pathname:Y}){return U+Y.replace(/\/$/,"")}const Ct=2e4;function gt({message:U}){return(0,j.OX)(U,
1e3)}const bt="<dock status ID>";function Gt(U){const Y=new Map;for(const{name:n,error:t}of U){const{"dock-status-id":s}=jobOf(t),i=s===void 0?t.message:t.message.replaceAll(s,bt),p=Y.get(i)??{names:[],
ids:[],help:helpFor(t)};Y.set(i,p),p.names.push(n),s!==void 0&&p.ids.push(s)}const Q=Math.max(100,Math.min(1e3,Math.floor(Ct/Y.size)));return Array.from(Y,([n,{names:t,ids:s,help:i}])=>({names:t,message:toSingleLine(
n,Q).replaceAll(bt,()=>s.join(", ")),help:i}))}function en(U){return Gt(U).map(({names:Y,message:Q})=>`${Y.join(", ")}: ${Q}`).join(" | ")}function Kt(U,Y){if(!U||!Y||U.message===Y.message)return U??Y;
const Q=`${U.message} Also: ${Y.message}`;return new Failure({what:Q,topic:asFailure(U).topic},{cause:U})}async function Lt(U,Y,Q){let n;const t=await U.catch(s=>(n=toError(s),{...Y,...jobOf(n)}));if(setOutputs(
t),Q){const{titles:s,facts:i}=Q,p=factTable([...i,["Workflow ID",t["workflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.
now())}]]);n?await writeSummary(s.failed,withHelp(gt(n),helpFor(n)),p):await writeSummary(s.done,p)}if(n)throw n}const Nt=1e6;async function Xt(U,Y){const Q=JSON.stringify(Y),n=await Tt(`the output ${U}`,
{[`${U}.json`]:Q}),t=Buffer.byteLength(Q)>Nt;return t&&notice(`The output ${U} would be longer than GitHub's limit of 1 MB. Read the file in ${U}-path.`),{[U]:t?[]:Y,...n}}async function Tt(U,Y){try{const Q=await(0,pe.
Pd)("workflow-results-"),n={};for(const[t,s]of Object.entries(Y)){const i=(0,re.join)(Q,t);await(0,M.writeFile)(i,s),n[`${(0,re.parse)(t).name}-path`]=i}return n}catch(Q){return(0,ae.t1)().warning(`Ca\
n't keep ${U} as a file. ${(0,se.gJ)(Q)}`),{}}}}),2345:((xe,Se,l)=>{l.d(Se,{uu:()=>rr,S3:()=>er,$0:()=>sr});var M=l(1124),re=l(8132),se=l(706),ae=l(3436);const pe=[/^(_?id|key|uuid|guid|identifier)$/i,
/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,j="*",E=64;function F(e,r){
const o=L([]),c=[],u=new Set([e,r].flatMap(C=>[...(0,ae.PX)(C),...B(C)]));function f(C,m,R){if((0,ae.jn)(C))d(C.text,m,R);else if(C.type==="object")T(C,m,R);else{const de=C.items.length>1&&C.items.some(
({type:ke})=>ke==="array");for(const[ke,Ae]of C.items.entries())f(Ae,N(m,"[]"),{...R,array:C.items,...de&&{slot:ke}})}}function T(C,m,{key:R,array:de,map:ke,...Ae}){let De=Ae;if(de!==void 0||R!==void 0){
const Ye={side:Ae.side,value:C,field:m,outer:Ae.place,key:R,array:de??[]};De={...Ae,place:Ye,map:R===void 0?void 0:ke},c.push(Ye)}const ze=g(C,u),Fe=De===Ae&&(0,ae.YD)(C).some(Ye=>ke?.members.has(Ye));
for(const[Ye,Ke]of C.members){const nt=N(m,ze||Fe?j:Ye);Fe&&d(JSON.stringify(Ye),nt,De,Ke),(!Fe||Ke.type==="array")&&f(Ke,nt,ze?{...De,key:Ye,map:C}:De)}}return f(e,o,{side:"base"}),f(r,o,{side:"head"}),
{root:o,places:c,find:w(c)}}function L(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function N(e,r){const o=e.inner.get(r)??L([...e.keys,r]);return e.inner.set(r,o),o}function A(e,r){return e?.
inner.get(r)??e?.inner.get(j)}function d(e,{keys:r,texts:o,references:c},{place:u,slot:f},T){o.set(e,(o.get(e)??0)+1);const C=e.startsWith('"')?e.length>2:W.test(r.findLast(m=>m!=="[]")??"")&&/^\d+$/.
test(e);u&&C&&c.push({text:e,place:u,slot:f,value:T})}function B(e){if((0,ae.jn)(e))return[];const r=e.type==="array"?e.items:[...e.members.values()];return[...r.flatMap(B),...r.some(O)?[]:(0,ae.YD)(e)]}
function O(e){return e.type==="object"}function g({members:e},r){const o=[...e.keys()].filter(c=>!W.test(c)&&r.has(c));return o.length>0&&2*o.length>=e.size&&[...e.values()].every(O)}function w(e){const r=new Map;
for(const o of e){const c=(u,f)=>{const T=pe.findIndex(R=>R.test(u));if(T<0)return;const C=`${o.side} ${f}`,m=r.get(C)??[];m[T]=(m[T]??new Set).add(o),r.set(C,m)};o.key!==void 0&&c(j,JSON.stringify(o.
key));for(const[u,f]of o.value.members)(0,ae.jn)(f)&&c(u,f.text)}return(o,c)=>{const u=r.get(`${c.side} ${o}`)?.find(f=>f);return u&&u.size<=E?k([...u],c):void 0}}function k(e,r){const o=r?e.filter(u=>a(
u,r)):e;if(o.length===0&&r)return k(e,r.outer);const c=o.length>1?o.filter(({value:u})=>u.members.size>2):o;return c.length===1?c[0]:void 0}function a(e,r){return e!==void 0&&(e===r||a(e.outer,r))}var $=l(
5408);const _="source from origin src tail out".split(" "),H="target to dest destination head in".split(" "),v="next to goto target targets wire wires link links edge edges transition transitions conn\
ection connections",b=`${v} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
P="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),y=`${v} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),G="label title name condition if when event type relationship selectedRelationships".split(" "),ie=60;function ne(e,r){const o=F(e,r),c=he(o.root).flatMap(C=>Re(C,o)),u=Le(c),f=u.length>0?u:We(c,
o),T=new Set(f.flatMap(({source:C,target:m})=>[C.field,m.field]));return{root:o.root,nodes:o.places.filter(({field:C})=>T.has(C)),edges:f}}function V(e,r){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(c=>r.includes(c.toLowerCase()))}function he(e){const r=[e];for(const o of r)r.push(...o.inner.values());return r}function Re(e,{find:r}){const o=e.references.flatMap(C=>{const m=r(C.text,C.place);
return m?[{...C,field:e,target:m}]:[]}),c=o.filter(({place:C,target:m})=>!a(C,m)),u=o.length/e.references.length,f=u>=.5&&_e(e.references)-_e(o)<=2;return(u>=.9||f&&V(e.keys.slice(-2),b))&&2*c.length>=
o.length?[o]:[]}function _e(e){return new Set(e.map(({text:r})=>r)).size}function Le(e){const r=e.filter(o=>!o.some(({place:c,target:u})=>u.field===c.field));return[...(0,$.$z)(r,([o])=>o?.place.field).
values()].flatMap(o=>{const c=new Map(je(o,_).map(u=>[u.place,u]));return je(o,H).flatMap(u=>{const f=c.get(u.place),T=f&&{source:f.target,target:u.target,links:[f,u]};return T?[{...T,label:x(u,u.place,
[]),item:u.place.value}]:[]})})}function je(e,r){return e.filter(([c])=>c&&V(c.field.keys.slice(-2),r)).sort((c,u)=>_e(u)-_e(c))[0]??[]}function We(e,r){const[o,c]=[[],[]],u=new Set;for(const T of e){
const C=T.flatMap(Ae=>S(Ae,r)),[m]=C;if(m===void 0||10*C.length<9*T.length)continue;const R=m.link.field.keys.slice(m.inside.field.keys.length),de=C.filter(({source:Ae,inside:De})=>Ae!==De);for(const{
inside:Ae}of de)u.add(Ae.key);const ke=V(R,P);if(!(!ke&&de.length===0&&!V(R,b)))for(const{link:Ae,source:De}of C){const ze=Ae.place===De?void 0:Ae.place,Fe={label:x(Ae,ze,R),links:[Ae],item:ze?.value};
ke?c.push({source:Ae.target,target:De,...Fe}):o.push({source:De,target:Ae.target,...Fe})}}const f=o.length<c.length?c:o;return u.size>1||_e(f.flatMap(({links:T})=>T))>1?f:[]}function S(e,{find:r}){for(let o=e.
place;o;o=o.outer){const c=r(JSON.stringify(o.key),o),u=[o,c].find(f=>f?.field===e.target.field);if(u)return[{link:e,source:u,inside:o}]}return[]}function x({slot:e,value:r},o,c){const u=G.map(C=>{const[
m,R]=[o?.field.inner.get(C),oe(o?.value.members.get(C))];return m&&m.texts.size+(m.inner.get("[]")?.texts.size??0)>1||R.includes(" ")?R:""}),f=c.filter(C=>!y.includes(C.toLowerCase())),T=e===void 0?[]:
[`output ${e+1}`];return[oe(r),...u].find(C=>C!=="")??[...f,...T].join(", ")}function oe(e){const o=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,ae.e1)(c.text).trim()||[]).join(",\
 ");return o.length>ie?"":o}var X=l(2742);const ye=Te(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),Oe=["x","y"],J=Te("w h width height left top zoom"),ce=[
["x"],["position"],["left","top"]],fe=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,we=Te("_?id uuid guid identifier instanceIdentifier \
instanceId groupId"),te=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,le=Te("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),be=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
fe],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[le,/^\d{1,15}$/],[le,te]];function Te(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function ve({base:e,head:r}){const o={
base:(0,X.Z)(()=>new Set((0,ae.PX)(e))),head:(0,X.Z)(()=>new Set((0,ae.PX)(r)))};return c=>{const{kind:u,path:f}=c;if(u==="reordered"||u==="moved")return!1;const[T,C=T]=u==="modified"?[c.from,c.to]:[c.
value];if(Z(f)&&q(T)&&q(C))return!0;if(u!=="modified"||T.type!==C.type||!("text"in T)||!("text"in C))return!1;const[m,R,de]=[I(f.at(-1)),(0,ae.e1)(T.text),(0,ae.e1)(C.text)],ke=De=>De.test(R)&&De.test(
de);return be.some(([De,ze])=>De.test(m)&&ke(ze))?!0:f.at(-2)?.type!=="member"&&we.test(m)&&ke(te)&&!o.head().has(R)&&!o.base().has(de)}}function Ue(e){return te.test(e)||fe.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.
test(e)}function Pe(e,r){return we.test(e)&&(0,ae.jn)(r)||(ye.test(e)||Oe.includes(e))&&q(r)}function Z(e){if(e.slice(K(e)).some(u=>ye.test(I(u))))return!0;const[r,o]=[e.at(-2),I(e.at(-1))],c=r?.type===
"item"&&r.item.type==="object"?r.item.members:void 0;return Oe.includes(o)||J.test(o)&&ce.some(u=>u.every(f=>c?.has(f)))}function K(e){return e.findLastIndex(({type:r})=>r==="item")+1}function D(e,{matches:r}){
const o=new Map(r.map(u=>[u.path.at(-1),u])),c=new Map;for(const u of e){const f=K(u.path),[T,C]=[u.path[f-1],u.path[f]],m=Oe.includes(I(C)),R=m?Oe:ye.test(I(C))?[I(C)]:[],[de,ke]=[ue(o.get(T)?.base,R),
ue(o.get(T)?.head,R)],Ae=[...u.path.slice(0,f),{type:"member",key:R.join(", ")}];de&&ke?c.set(m?T:C,{kind:"modified",path:Ae,from:de,to:ke}):c.set(u,u)}return[...c.values()]}function ue(e,r){const o=e?.
type==="object"?r.flatMap(c=>e.members.get(c)??[]):[];if(!(o.length<r.length))return o.length>1?{type:"array",id:0,items:o,unordered:!1}:o[0]}function I(e){return e?.type==="member"?e.key:""}function q(e){
if(e.type==="literal")return/\d/.test(e.text);const r=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return r.length>0&&r.every(q)}var Ee=l(1345);const Me={same:"",added:"\u2795 ",
modified:"\u270F\uFE0F ",removed:"\u2796 "},Ie={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f232\
8,stroke-dasharray:5 3"},Be={same:"-->",added:"==>",removed:"-.->"},Ve=40,He=500,Ge=5e4,st=40,Je=6;function it(e,r,{isWhole:o,hide:c}){const u=({status:m})=>o||m!=="same",f=new Set([...e.filter(u),...r.
filter(u).flatMap(ot)]),T=r.filter(m=>ot(m).some(u)).flatMap(ot);if(f.size===0)return{};for(const m of[new Set([...f,...T]),f]){const R=r.filter(ke=>ot(ke).every(Ae=>m.has(Ae)));if(m.size>Ve||R.length>
He)continue;const de=ct(e.filter(ke=>m.has(ke)),R,c);if(de.length<=Ge)return{picture:de}}return{note:`The picture is left out: it would have ${f.size>Ve?(0,se.hS)(f.size,"node"):"too many connections"}\
.`}}function ot({source:e,target:r}){return[e,r]}function ct(e,r,o){const c=new Map(e.map((f,T)=>[f,`n${T+1}`])),u=e.map(f=>`  ${c.get(f)}["${Me[f.status]}${dt(o(f.label))||"?"}"]`);for(const{source:f,
target:T,label:C,status:m}of r){const R=`${Me[m]}${dt(o(C))}`.trim();u.push(`  ${c.get(f)} ${Be[m]}${R===""?"":`|"${R}"|`} ${c.get(T)}`)}for(const[f,T]of Object.entries(Ie)){const C=e.filter(m=>m.status===
f).map(m=>c.get(m));C.length>0&&u.push(`  classDef ${f} ${T}`,`  class ${C.join()} ${f}`)}return[`flowchart ${ut(e,r)>Je?"TD":"LR"}`,...u].join(`
`)}function ut(e,r){const o=new Set(r.map(({target:f})=>f)),c=e.filter(f=>!o.has(f)),u=new Map((c.length>0?c:e.slice(0,1)).map(f=>[f,1]));for(const[f,T]of u)for(const{source:C,target:m}of r)C===f&&!u.
has(m)&&u.set(m,T+1);return Math.max(...u.values())}function dt(e){return(0,re.RK)((0,re.Jj)(e.replace(/\s+/g," ").trim(),st)).replace(ht,r=>r==='"'?"#quot;":`#${r.codePointAt(0)};`)}const ht=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
vt="id _id identifier uuid".split(" "),Yt="* if when id name label title type key handle condition event relationships".split(" ");function xt(e,r=o=>o){const o=e.head??e.base;if(o===void 0)return;const[
c,u]=[e.base??o,e.head??o],f=(0,Ee.j9)([u,c]),T=ne(c,u),C=Zt(e,T,f),m=[...new Set(C.values())].sort((ze,Fe)=>ze.rank-Fe.rank),R=Pt(T,C),de=R.filter(ze=>ze.status!=="same"),ke=jt(T,de);Ft(e,m,f,ke);const Ae=new Map(
R.map(({item:ze,source:Fe,target:Ye})=>[ze,`${Fe.label} \u2192 ${Ye.label}`])),De=ze=>ze.filter(({status:Fe})=>Fe!=="removed").length;return{...it(m,R,{isWhole:e.status!=="modified",hide:r}),connections:Dt(
de),size:{nodes:De(m),connections:De(R)},tells:ke,labelOf:f.labelOf,endsOf:ze=>Ae.get(ze)}}function pt({side:e}){return e==="head"}function St(e){return e&&[e.key,St(e.outer)]}function Zt({matches:e},{
nodes:r},o){const c=(0,$.$z)(e,({base:R})=>R.id),u=R=>R.key!==void 0?JSON.stringify(St(R)):`${((pt(R)?void 0:c.get(R.value.id)?.shift())?.head??R.value).id}`,f=new Map(r.map((R,de)=>[R,de])),T=(0,$.$z)(
r.filter(pt),u),C=new Map;let m=0;for(const R of r){if(C.has(R))continue;const de=pt(R)?R:T.get(u(R))?.shift();m=(de&&f.get(de))??m+1e-6;const ke=de===void 0?"removed":de===R?"added":"same",Ae=de??R,De={
label:yt(Ae,o),status:ke,rank:m,place:Ae,old:ke==="same"?R:void 0};C.set(R,De).set(Ae,De)}return C}function yt({key:e,value:r,array:o},c){const[u,f,...T]=["type","componentType",...r.members.keys()].map(
m=>(0,ae.TN)(r,m)),[C="?"]=[u,f,(0,ae.TH)(r),...T].filter(m=>m!==void 0);return e??c.nameOf(r,o)??(0,ae.e1)(C)}function Pt({edges:e},r){const o=e.flatMap(m=>{const[R,de]=[r.get(m.source),r.get(m.target)];
return R&&de?[{...m,source:R,target:de,status:pt(m.source)?"added":"removed"}]:[]}),c=({source:m,target:R,label:de})=>`${m.rank} ${R.rank} ${de}`,u=(0,$.$z)(o,({status:m})=>m),f=(0,$.$z)(u.get("remove\
d")??[],c);return[...(u.get("added")??[]).map(m=>f.get(c(m))?.pop()?{...m,status:"same"}:m),...[...f.values()].flat()].sort((m,R)=>m.source.rank-R.source.rank||m.target.rank-R.target.rank)}function Dt(e){
const r=new Map;for(const o of["target","label"]){const c=u=>`${u.source.rank} ${o==="label"?u.label:u.target.rank}`;for(const[u,f,...T]of(0,$.$z)(e,c).values()){if(!u||!f||T.length>0||u.status===f.status)
continue;[u.source,u.target,f.target].every(({old:m})=>m)&&!r.has(u)&&!r.has(f)&&r.set(u,f).set(f,u)}}return e.flatMap(o=>{const c=r.get(o);return c&&o.status==="removed"?[]:[{...o,kind:c?"rewired":o.
status,was:c}]})}function jt({root:e,nodes:r},o){const c=new Set(o.flatMap(m=>m.links.map(({field:R})=>R))),u=new Set(o.map(({item:m})=>m)),f=new Set([e,...r.map(({field:m})=>m)]),T={added:new Set,removed:new Set};
for(const m of o){const R=[m.source.label,m.target.label,...m.label.split(", ")].map(de=>JSON.stringify(de));for(const de of[...R,...m.links.map(ke=>ke.text)])T[m.status].add(de)}function C(m,R,de){if(R===
void 0||f.has(R))return[{text:de,field:e}];const ke=R.keys.at(-1)===j?[{text:JSON.stringify(de),field:R}]:[];if("text"in m)return[...ke,{text:m.text,field:R}];const Ae="members"in m?[...m.members]:[],
De="items"in m?m.items.map(ze=>["[]",ze]):Ae;return[...ke,...De.flatMap(([ze,Fe])=>C(Fe,A(R,ze),ze))]}return({path:m,...R})=>{const de=m.map(De=>De.type==="member"?De.key:"[]"),ke=m.some(De=>De.type===
"item"&&u.has(De.item)),Ae=(De,ze)=>{const Fe=C(De,de.reduce(A,e),`${de.at(-1)}`),Ye=Fe.some(({field:nt})=>c.has(nt)),Ke=({text:nt,field:un})=>{if(c.has(un))return ze.has(nt);const gn=`${un.keys.findLast(
or=>or!=="[]")}`;return vt.includes(gn)||ze.has(nt)&&V([gn],Yt)||Ye&&$t(nt,un)};return(Ye||ke)&&Fe.every(Ke)};return R.kind==="modified"?Ae(R.from,T.removed)&&Ae(R.to,T.added):"value"in R&&Ae(R.value,
T[R.kind])}}function $t(e,{texts:r}){const o=r.get(e)??0,c=[...r.values()].reduce((u,f)=>u+f,0);return o>2&&2*o>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function Ft(e,r,{componentOf:o},c){const u=ve(e),f=r.flatMap(
m=>{const{value:R,array:de}=m.place,ke=(0,Ee.qU)(R)===void 0?o(R,de):void 0;return[R.id===m.old?.value.id?void 0:R,ke].map(Ae=>({owner:Ae,node:m}))}),T=(0,$.$z)(f,({owner:m})=>m);T.delete(void 0);const C=new Map(
e.matches.map(({path:m,head:R})=>[m.at(-1),R]));for(const m of e.changes){if(c(m)||u(m))continue;const R=m.path.map(ke=>C.get(ke)).reverse(),de=["value"in m&&m.value,...R].find(ke=>T.has(ke));for(const{
node:ke}of T.get(de)??[])ke.status==="same"&&(ke.status="modified")}}var Ot=l(8965);const kt=2,zt=1e3,Mt=240,Bt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],_t="...";function sn(e,r){const o=[Wt(e??r),Wt(r??e)],[c,u]=[At(e,o[0]),At(r,o[1])],f=Qt(c,u);return o[0]===o[1]?f:[`@@ line ends: ${o[0]} \u2192 ${o[1]} @@`,...f]}function Wt(e=""){return e.
includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function At(e,r){return(e?.split(r==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>Bt.reduce(It,[c]).map((u,f)=>f===0?u:_t+u))}function It(e,r){return e.flatMap(o=>o.length>Mt?Array.from(o.matchAll(r),([c])=>c):o)}function Qt(e,r){const o=new Set(e),u=r.some(T=>o.
has(T))?(0,Ot.E)([...e],[...r],{maxEditLength:zt}):void 0;if(u===void 0)return[...qt(e,r),...ft("+",r)];let f=0;return u.flatMap(({added:T,removed:C,value:m},R)=>{const de=u[R+1];if(C)return qt(m,de?.
added?de.value:[]);const[ke,Ae]=[R===0?0:kt,m.length-kt],De=f+Ht(m.slice(0,Ae+1));return f+=Ht(m),T?ft("+",m):de===void 0?ft(" ",m.slice(0,ke)):Ae-ke<2?ft(" ",m):[...ft(" ",m.slice(0,ke)),`@@ line ${De}\
 @@`,...ft(" ",m.slice(Ae))]})}function ft(e,r){return r.map(o=>`${e} ${o}`)}function Ht(e){return e.filter(r=>!r.startsWith(_t)).length}function qt(e,r){const o=new Map(e.map(f=>[gt(f),f])),c=r.flatMap(
f=>Ct(o.get(gt(f))??f,f));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...ft("-",e)]}function Ct(e,r){if(gt(e)!==gt(r))return[];const[o,c]=[e.normalize(),r.normalize()],
u=bt(e)===bt(r)?[]:["Unicode forms"];return o===c?u:[...u,o.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function gt(e){return bt(e.normalize())}function bt(e){return e.replace(/\s/g,"")}
function Gt(e,r){let[o,c]=[0,r];const f=[...(0,$.$z)(e,C=>C.startsWith("@@ line ")?++o:o).values()].flatMap(C=>{const m=en(C,c);return c-=Lt(C),m}),T=e.filter(Kt).length-f.filter(Kt).length;return T===
0?f:[...f,`@@ ${(0,se.hS)(T,"more changed line")} @@`]}function en(e,r){const o=T=>T.startsWith("-"),c=Lt(e.filter(o)),u=Lt(e)-c,f={removed:Math.max(r/2,r-u),others:Math.max(r/2,r-c)};return e.filter(
T=>{const C=o(T)?"removed":"others";return f[C]-=T.length+1,f[C]>=0})}function Kt(e){return e.startsWith("-")||e.startsWith("+")}function Lt(e){return e.reduce((r,o)=>r+o.length+1,0)}const Nt=2,Xt=60,
Tt="</details>",U=`<details><summary></summary>


${Tt}`.length,Y=100;function Q(e,r={}){const o=r.under?.(1/0)??"";return{line:e,rest:"",least:o===""?e:`${e} \u2026`,changes:0,...r,under:o,cut:r.under}}function n(e,r){const{placed:o,left:c}=t(e,r),u=new Map;
let f=c;for(const[T,{entry:C,sections:m}]of o.entries()){const R=i(C,C.least.length+Math.floor(f/(o.length-T)));f-=p(R)-C.least.length,u.set(C,R);for(const de of m)u.set(de,[])}return Ne(z(e,u).filter(
([T])=>T!==""))}function t(e,r){const o=s(e,[]),c=new Map;for(const{sections:R}of o)for(const de of R)c.set(de,(c.get(de)??0)+1);const u=new Set,f=[];let[T,C]=[r,0];const m=({entry:R,sections:de})=>de.
length===1?0:R.line.length+R.under.length;for(const R of o.sort((de,ke)=>m(de)-m(ke))){const{entry:de,sections:ke}=R,Ae=ke.filter(Ke=>!u.has(Ke)),De=ke.filter(Ke=>c.get(Ke)===1),Fe=Ae.map(({heading:Ke,
folded:nt})=>Ke.length+Nt+(nt?U:0)).reduce((Ke,nt)=>Ke+nt,de.least.length+Nt),Ye=C+Xt*(Ae.length-De.length);if(!(Fe+Ye>T)){T-=Fe,C=Ye,f.push(R);for(const Ke of Ae)u.add(Ke);for(const Ke of ke)c.set(Ke,
(c.get(Ke)??0)-1)}}return{placed:f,left:T-C}}function s(e,r){const o=[...r,e];return e.parts.flatMap(c=>"parts"in c?s(c,o):[{entry:c,sections:o}])}function i({line:e,under:r,rest:o,least:c,cut:u},f){if(f===
1/0)return[e,r,o];if(e.length+r.length<=f)return[e,r];for(let T=f-e.length-Xt;u&&T>Y;T=Math.floor(T*.7)){const C=u(T);if(C!==""&&e.length+C.length<=f)return[e,C]}return[c]}function p(e){return e.reduce(
(r,o)=>r+o.length,0)}function z(e,r){const{heading:o,parts:c,folded:u}=e,T=c.filter(R=>r.has(R)).flatMap(R=>"parts"in R?z(R,r):[r.get(R)??[]]),C=c.filter(R=>!r.has(R)),m=[...T,[ee(e,C)]];return u?[[`<\
details><summary>${o}</summary>`],...m,[Tt]]:[[o],...m]}function ee({noun:e},r){if(r.length===0)return"";if(e==="connection")return`\u2026 and ${(0,se.hS)(r.length,"more connection")}`;const o=e==="wo\
rkflow"?` in ${(0,se.hS)(r.length,"more workflow")}`:"";return`\u2026 and ${(0,se.hS)($e(r),"more change")}${o}`}function $e(e){return e.reduce((r,o)=>r+(o.changes??("parts"in o?$e(o.parts):0)),0)}function Ne(e){
const r=o=>o?.[0]?.startsWith("- ");return e.flatMap((o,c)=>{const u=o[0]===Tt||r(o)&&r(e[c-1]);return[c===0?"":u?`
`:`

`,...o]})}var ge=l(7856);const me=80,Ce=8;function Ze(e,r,o){if(e.type==="string")return et(Qe((0,ae.e1)(e.text)),r,o);const[c="",...u]=tt(e,r);return u.length>0||c.length>me?void 0:(0,re.SS)(c,1/0)}function et(e,r,o){
const c=r.mask(e).shown;if(c.length>me||c.includes(`
`))return;const u=rt(e,r,o);return(0,re.SS)(JSON.stringify(c),1/0)+(u===void 0?"":` (${qe(u,r)})`)}function rt(e,{labelOf:r},o){const c=r(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...o?.
members.values()??[]].some(f=>(0,ae.jn)(f)&&(0,ae.e1)(f.text)===c)?void 0:c}function tt(e,r,o){const{mask:c}=r;if((0,ae.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const R=Qe((0,ae.e1)(e.text)),
de=c(R).shown.split(`
`);if(de.length>1)return["|",...mt(de)];const ke=rt(R,r,o);return[JSON.stringify(de[0])+(ke===void 0?"":` (${c(ke).shown})`)]}const[u,f]=e.type==="array"?"[]":"{}",T=e.type==="array"?e.items.map(R=>tt(
R,r)):Array.from(e.members,([R,de])=>{const[ke,...Ae]=(0,ge.$C)(R,de,e)?[se.v5]:tt(de,r,e);return[`${JSON.stringify(c(R).shown)}: ${ke}`,...Ae]}),C=T.every(([R="",...de])=>de.length===0&&R.length<=me),
m=C?`${u}${T.slice(0,me).join(", ")}${f}`:"";return C&&m.length<=me?[m]:[`${u}`,...mt(T.flat()),`${f}`]}function mt(e){return e.map(r=>`  ${r}`)}function Qe(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))
return e;try{const r=decodeURIComponent(e);return encodeURIComponent(r)===e||encodeURI(r)===e?r:e}catch{return e}}function qe(e,{mask:r},o=100){return(0,re.SS)(r(e).shown,o)}function at(e,r,o=!1){const c=K(
e),u=o?1/0:100,f=e.flatMap((T,C)=>{if(T.type==="element")return[(0,re.SS)(`[${T.index}]`)];if(T.type==="item"){const R=r.endsOf(T.item),de=R===void 0?T.label:o?`${R} (${T.label})`:R,ke=C===c-1&&T.hint!==
void 0?` (${qe(T.hint,r)})`:"";return[`**${qe(de,r,u)}**${ke}`]}return!o&&e.slice(C+1).find(({type:R})=>R!=="member")?.type==="item"?[]:[qe(T.key,r,u)]});return f.length>Ce&&!o&&f.splice(2,f.length-Ce+
1,"\u2026"),f.join(" \u203A ")||"the whole file"}function Jt(e,r){const o=e.map(({path:u})=>at(u,r)),c=(0,Ee.Vn)(o);return Vt(o.map((u,f)=>c.get(u)===1?u:at(e[f]?.path??[],r,!0)))}function Vt(e){const[
r,o]=[(0,Ee.Vn)(e),new Map];return e.map(c=>{const[u=1,f]=[r.get(c),(o.get(c)??0)+1];return o.set(c,f),u===1?c:`${c} (${f} of ${u})`})}const Et={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Rt="  ",on=3,En=5,vn=120,lt={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,tn={line:": change\
d, hidden"};function Ut(e,r){const o=[...(0,$.$z)(e,Sn).values()],c=o.filter(f=>f.length<on).flat(),u=new Map;for(const f of(0,$.$z)(c,({kind:T})=>Et[T]).values())for(const[T,C]of Jt(f,r).entries())f[T]&&
u.set(f[T],C);return o.flatMap(f=>f.length>=on?[$n(f,r)]:f.map(T=>{const{line:C,...m}=nn(T,r);return Q(`- ${Et[T.kind]} ${u.get(T)}${C}`,{changes:1,...m})}))}function Sn(e){const r=K(e.path),c=(e.kind===
"modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(f=>"id"in f?[f.id]:[]);if(r===0||r===e.path.length||c.length===0)return e;const u=e.path.slice(r).map(f=>f.type==="member"?f.key:"index"in f&&
f.index);return JSON.stringify([e.kind,c,u])}function $n(e,r){const[o]=e,{line:c,under:u=()=>""}=nn(o,r),f=ln(fn(e,r)),T=o.kind==="modified"?"":` ${o.kind}`,C=`- ${Et[o.kind]} ${an(o,r)}${c}${T} in ${f.
line}`;return Q(C,{changes:e.length,under:m=>u(m)+(f.under?.(m)??"")})}function fn(e,r){const o=e.map(({path:c})=>({path:c.slice(0,K(c))}));return Jt(o,r)}function an({path:e},r){return at(e.slice(K(e)),
r)}function nn(e,r){if(e.kind==="modified")return hn(e,r);if("value"in e)return kn(e,r);if(e.kind==="moved"){const[f,T]=[e.from,e.path].map(C=>at(C.slice(0,-1),r,!0));return{line:`: moved from ${f} to\
 ${T}`}}if(e.moved.length===0)return{line:": in a new order"};const o=e.moved.map(f=>({path:[f]})),c=ln(Jt(o,r)),u=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${u}\
)`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const r=(0,se.hS)(e.length,"item"),o=pn(r,Rt+e.join(", "));return{line:r,under:c=>o.length<=c?o:""}}function hn({path:e,from:r,to:o},c){if(r.
type==="hidden"||o.type==="hidden")return{line:""};if((0,ge._p)(e,r,o))return tn;if(r.type==="string"&&o.type==="string")return On((0,ae.e1)(r.text),(0,ae.e1)(o.text),c);const[u,f]=[Ze(r,c),Ze(o,c)];if(u!==
void 0&&f!==void 0)return u===f?tn:{line:`: ${u} \u2192 ${f}`};const[T,C]=[tt(r,c).join(`
`),tt(o,c).join(`
`)];return T===C?tn:{line:"",under:rn(T,C)}}function On(e,r,o){const c=Qe(e)!==Qe(r)&&(Qe(e)!==e||Qe(r)!==r),[u,f,T]=c?[Qe(e),Qe(r)," (percent-encoded)"]:[e,r,""],[C,...m]=(0,X.qy)(u,f)?.changes??[];if(C!==
void 0){const Fe=`${T} (JSON in a text)`;if(m.length===0&&C.kind==="modified"){const Ke=hn(C,o);return{...Ke,line:`${Fe} \u203A ${at(C.path,o)}${Ke.line}`}}const Ye={heading:"",parts:Ut([C,...m],o)};return{
line:Fe,under:Ke=>`
${mn(n(Ye,Ke).join(""))}`}}const[R,de]=[o.mask(u),o.mask(f)];if(R.shown===de.shown)return{line:T+tn.line};const ke=R.hidden===de.hidden?"":" (hidden values differ, too)",[Ae,De]=[et(u,o),et(f,o)];if(Ae===
void 0||De===void 0)return{line:T+ke,under:rn(R.shown,de.shown)};const ze=Ct(R.shown,de.shown).join(", ");return{line:`${T}: ${Ae} \u2192 ${De}${ze&&` (${ze})`}${ke}`}}function kn({kind:e,path:r,value:o},c){
if(o.type==="hidden")return{line:""};if((0,ge._p)(r,o))return{line:": hidden"};const u=o.type==="object"?void 0:Ze(o,c);if(u!==void 0)return{line:`: ${u}`};const T=o.type==="string"?c.mask(Qe((0,ae.e1)(
o.text))).shown:tt(o,c).join(`
`),[C,m]=e==="added"?[void 0,T]:[T,void 0];if(o.type!=="object"){const De=o.type==="array"?(0,se.hS)(o.items.length,"element"):void 0;return{line:"",under:rn(C,m,De)}}const{line:R,isWhole:de}=_n(o,r.at(
-1),c),ke=rn(C,m,(0,se.hS)(o.members.size,"field")),Ae=R===""?"":`: ${R}`;return de===!1?{line:Ae,under:ke}:de?{line:Ae}:{line:Ae,rest:ke(1/0)}}function _n(e,r,o){const c=r?.type==="item"?r:void 0;if(e.
members.size===0&&!c)return{line:"`{}`",isWhole:!0};const u=R=>(0,ae.jn)(R)&&[c?.label,c?.hint].includes((0,ae.e1)(R.text)),f=[...e.members].filter(([,R])=>!c||!u(R)),T=f.filter(([R,de])=>!c||!Pe(R,de)),
C=T.map(([R,de])=>{const ke=(0,ge.$C)(R,de,e)?(0,re.SS)(se.v5):Ze(de,o,e);return ke&&`${qe(R,o)}: ${ke}`}),m=C.join(", ");return C.includes(void 0)||m.length>vn?{line:An(e,u,o),isWhole:!1}:T.length<f.
length?{line:m}:{line:m,isWhole:!0}}function An(e,r,o){const c=new Map,u=(T,C,m)=>{m>(c.get(T)?.weight??0)&&c.set(T,{text:C,weight:m})},f=(T,C,m)=>{if(T.type==="array")for(const De of T.items)f(De,C,m+
1);if(T.type==="object")for(const[De,ze]of T.members)(0,ge.$C)(De,ze,T)?u(De,se.v5,lt.max):f(ze,De,m+1);if(T.type!=="string")return;const R=(0,ae.e1)(T.text),de=xn.test(C)||r(T)||Ue(R)||o.labelOf(R)!==
void 0;if(R.length<lt.min||de)return;const ke=R.includes("://")?2*lt.max:Math.min(R.length,lt.max),Ae=o.countOf(R)>lt.usual?lt.usualWeight:1;u(C,o.mask(Qe(R)).shown,Ae*ke/(m+1))};return f(e,"",0),[...c].
sort(([,T],[,C])=>C.weight-T.weight).filter(([,{weight:T}],C)=>C===0||C<lt.texts&&T>lt.usualWeight*2*lt.max).map(([T,{text:C}])=>`${qe(T,o)}: ${(0,re.SS)(JSON.stringify((0,re.Jj)(C,lt.max)),1/0)}`).join(
", ")}function rn(e,r,o){const c=(0,re.EU)(sn(e,r),"diff",Rt);return u=>{const[f="",...T]=u===1/0?[]:c.split(`
`),C=T.pop()??"",m=Gt(T.map(de=>de.slice(Rt.length)),u).map(de=>Rt+de),R=u===1/0?c:[f,...m,C].join(`
`);return o===void 0?`
${R}`:pn(o,R)}}function pn(e,r){return`
${Rt}<details><summary>${e}</summary>

${r}
${Rt}</details>`}function mn(e){return e.replace(/^(?=.)/gm,Rt)}function Tn(e,r,o){if(e.kind==="text")return Ut([Mn(e)],r);if(e.status!=="modified")return Ut(e.kind==="json"?In(e):e.changes,r);const c=ve(
e),u=o?.connections??[],f=new Set(u.map(({item:Fe})=>Fe)),T=Fe=>o?.tells(Fe)?"told":"value"in Fe&&f.has(Fe.value)?"connection":c(Fe)?"layout":Rn(Fe.path,r)?"item":"rest",C=new Map(e.changes.map(Fe=>[Fe,
T(Fe)])),m=Fe=>e.changes.filter(Ye=>C.get(Ye)===Fe),[R,de,ke]=[Ut(m("rest"),r),m("layout"),m("connection")],Ae=Cn(u,ke,r),De=m("told").length+ke.length,ze=`Layout and bookkeeping: ${(0,se.hS)(de.length,
"change")}`;return[...Ut(m("item"),r),...Ae.length===0?[]:[{heading:"Connections",parts:Ae,noun:"connection",changes:De}],...Ae.length===0||R.length===0?R:[{heading:"Elsewhere in the file",parts:R}],...de.
length===0?[]:[{heading:ze,parts:Un(de,e,r),folded:!0}]]}function Rn(e,{labelOf:r}){return e.some(o=>o.type==="item"||o.type==="member"&&r(o.key)!==void 0)}function Mn({status:e,text:r={}}){const o=(c="")=>({
type:"string",id:0,text:JSON.stringify(c)});return e!=="modified"?{kind:e,path:[],value:o(r.base??r.head)}:{kind:e,path:[],from:o(r.base),to:o(r.head)}}function In({base:e,head:r,status:o}){const c=o===
"removed"?"removed":"added",u=(T,C)=>{const m=(0,Ee.Vg)(T,()=>{});return!(C.length<3&&m.length>0&&m.every(de=>de.value.type==="object"))&&(C.length>0||T.type!=="object")?[{kind:c,path:C,value:T}]:m.flatMap(
({step:de,value:ke})=>de.type==="member"?u(ke,[...C,de]):[{kind:c,path:[...C,de],value:ke}])},f=e??r;return f?u(f,[]):[]}function Cn(e,r,o){const c=new Map(r.map(T=>["value"in T?T.value:void 0,T])),u=Ln(
e,T=>c.has(T)),f=Vt(u.map(T=>Nn(T,o)));return u.map(([{item:T}],C)=>{const m=T&&c.get(T);return Q(f[C]??"",{under:m&&nn(m,o).under})})}function Ln(e,r){const o={added:new Map,removed:new Map};return e.
flatMap(c=>{const{kind:u,source:f,target:T,item:C}=c;if(u==="rewired"||C&&r(C))return[[c]];const m=o[u].get(f),R=m??[c];return m&&m.push(c),o[u].delete(f),o[u].set(T,R),m?[]:[R]})}function Nn(e,r){const[
{kind:o,source:c,target:u,was:f}]=e,T=de=>`**${qe(de.label,r)}**`,C=de=>de===""?"":` (${qe(de,r)})`,m=e.map(de=>` \u2192 ${T(de.target)}${C(de.label)}`),R=f?.target===u?C(f.label)||" without a label":
f&&` ${T(f.target)}`;return`- ${Et[o]} ${T(c)}${m.join("")}${R===void 0?"":`, was${R}`}`}function Un(e,r,o){return[...(0,$.$z)(D(e,r),u=>u.kind+an(u,o)).values()].flatMap(u=>{const f=u.map(R=>nn(R,o));
if(u.length<on||K(u[0].path)===0||f.some(({under:R})=>R))return Ut(u,o);const T=fn(u,o),C=f.map(({line:R},de)=>`- ${T[de]}${R}`).join(`
`),m=`- ${Et[u[0].kind]} ${an(u[0],o)} of ${(0,se.hS)(u.length,"item")}`;return[Q(m,{changes:u.length,under:R=>C.length>R?"":`
${mn(C)}`})]})}const Pn="<!-- workflow-report -->",Dn=6e4,jn=1e3,Fn=100,wn=5;function zn(e){const{workflows:r,missing:o}=e,c=(0,ge.lb)(e),f=["changed","added","removed"].flatMap(C=>r.filter(m=>m.status===
C)).map(C=>({workflow:C,parts:C.files.flatMap(m=>Hn(m,c)),changes:yn(C.counts)})),T=Jn(e,c);return({maxLength:C=Dn,maxBytes:m=1/0,headings:R=!0,mark:de=!0}={})=>{const ke=f.map(({workflow:Ke,...nt})=>cn(
Wn(Ke,c,R),nt)),Ae=o===void 0?"":`\`${o}\` doesn't exist: it counts as empty.`,De=ke.length===0?[]:[{heading:"",parts:ke,noun:"workflow"}],ze={heading:Ae,parts:[...De,...T]},Fe=de?`${Pn}
`:"";let Ye=Math.min(C,m);for(;;){const Ke=[Fe,...n(ze,Ye-Fe.length-1),`
`],nt=m===1/0?0:Buffer.byteLength(Ke.join(""));if(nt<=m||Ye<jn)return Ke;Ye=Math.floor(Ye*m*.99/nt)}}}function Bn(e,r){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${r}</summary>

${e}
</details>
`}function Wn({name:e,status:r,counts:o},c,u){const f=r==="added"||r==="removed";if(!f&&!u)return"";const T=f?`workflow ${r}`:(0,M.cq)(o),C=e===void 0?Vn(T):`${qe(e,{mask:c})}: ${T}`;return`${u?"### ":
""}${f?`${Et[r]} `:""}${C}`}function Hn(e,r){const o=e.kind==="json"?xt(e,Ae=>r(Ae).shown):void 0,c=(0,X.Z)(()=>(0,Ee.Vn)((0,ae.PX)(e.head??e.base))),u={mask:r,labelOf:Ae=>Ae.length>Fn?void 0:o?.labelOf(
JSON.stringify(Ae)),endsOf:Ae=>o?.endsOf(Ae),countOf:Ae=>c().get(Ae)??0},f=yn((0,M.xS)(e)),T=Tn(e,u,o),{nodes:C=0,connections:m=0}=o?.size??{},R=C===0?"What is in it":`${(0,se.hS)(C,"node")}, ${(0,se.
hS)(m,"connection")}`,ke=e.status!=="modified"&&T.length>0?[cn(R,{parts:T,changes:f,folded:!0})]:T;return[...Gn(o),cn(Kn(e,r),{parts:[...ke,...Xn(e,u)],changes:f})]}function Gn(e){if(e?.note!==void 0)
return[Q(e.note)];if(!e?.picture)return[];const r=(0,re.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[Q(r,{least:"The picture doesn't fit here."})]}function cn(e,r){return r.parts.length===0?Q(e,{changes:r.changes}):{heading:e,...r}}function Kn({name:e,kind:r,status:o,changes:c},u){
const f=`**${qe(e,{mask:u})}**`;return o!=="modified"?`${Et[o]} ${f}: file ${o}`:r==="binary"||r==="variables"&&c.length===0?`${Et.modified} ${f}: content modified`:r==="variables"?`${f} (values are n\
ever shown)`:f}function Xn({references:e},r){if(e.length===0)return[];const o=e.length===1,c=e.slice(0,wn).map(({path:T,from:C,to:m})=>{const[R,de]=[C,m].map(ke=>qe(ke,r));return`${at(T,r)} (${R} \u2192 ${de}\
)`}),u=e.length>wn?", \u2026":"",f=`${(0,se.hS)(e.length,"reference")} to new IDs and names ${o?"follows and isn't":"follow and aren't"} counted`;return[Q(`${f}: ${c.join(", ")}${u}`)]}function Jn({workflows:e,
notCompared:r=[]},o){const c=m=>m.flatMap(({name:R})=>R===void 0?[]:[qe(R,{mask:o})]).join(", "),u=(m,R)=>m.length===0?[]:[Q(R(c(m)),{least:R((0,se.hS)(m.length,"workflow"))})],f=e.filter(({status:m})=>m===
"unchanged"),T=e.filter(({variablesCompared:m})=>!m);return[...f.every(({name:m})=>m===void 0)&&f.length===e.length?[Q("No changes")]:u(f,m=>`${m}: no changes`),...u(T,m=>`The environment variables${T.
length===e.length?"":` of ${m}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...u(r.map(m=>({name:m})),m=>`${m}: not compared, because the step failed`)]}function yn({
added:e,modified:r,removed:o}){return e+r+o}function Vn(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Yn=l(8725),Zn=l(276),Qn=l(4022),qn=l(6584);async function er(e){const r=zn(e),o={"report.md":r(),
"full-report.md":r({maxLength:1/0})};return(0,Zn.n0)(await(0,Qn.N9)("the report",o)),r}const nr=900*1024;function rr(e,r,o,c){const u=nr-Buffer.byteLength(o.join()),f=e({headings:r,maxLength:1/0,maxBytes:u,
mark:!1}).join("");return c===void 0?f:Bn(f,c)}function sr(e){const r=(0,M.AS)(e);if(r.length===0)return;const o=r.slice(0,20).map(qn.bY),c=r.length>20?` and ${(0,se.hS)(r.length-20,"more line")}`:"";
(0,Yn.lm)(`No field matched ${o.join(", ")}${c} in ignore. Check the spelling.`)}}),6584:((xe,Se,l)=>{l.d(Se,{LO:()=>h,Rr:()=>H,bY:()=>b,yG:()=>F});var M=l(3024),re=l(6760),se=l(5806),ae=l(7596),pe=l(
706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(y,G=W){return[G,({input:ie})=>`contains ${P(ie)}. ${y}`]}function E(...y){return G=>{for(const[ie,ne]of y){const V=ie.
exec(G);if(V)throw new Error(typeof ne=="string"?ne:ne(V))}return G}}function F(y){if(/^(true|True|TRUE|false|False|FALSE)$/.test(y))return y.toLowerCase()==="true";throw new Error(`must be true or fa\
lse, not ${b(y)}`)}function L(y,G=!1){return ie=>{const ne=Number(ie);if((G?/^\d+$/:/^\d+(\.\d+)?$/).test(ie)&&ne>0&&ne<=y)return ne;const V=y===1/0?"":` and at most ${y}`;throw new Error(`must be a ${G?
"whole ":""}number above 0${V}, not ${b(ie)}`)}}const N=E(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[
/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,y])=>`must not contain a query or a fragment. Set only the beginning of the address: "${y}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the\
 action adds"]);function A(y){return parseHost(N(y))}function d(y){if(isId(y))return y;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${b(y)}`)}const B=E(j("Set the secret ag\
ain"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,y])=>`begins with "${y}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be prin\
table ASCII without spaces or line breaks"]),O="is too long: at most 200 characters",g=E([new RegExp("\\p{C}","u"),({input:y})=>`must not contain control characters: ${b(y)}`],[/.{201}/u,O]),w=E([/["<>|*?:\\/\p{C}]|^\.+$/u,
({input:y})=>`can't be a name: ${b(y)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:y})=>`must not end in .zip, which the action adds: ${b(y)}`],[/.{201}/u,O]);function k(y){
const G=refusal(w(y));if(G!==void 0)throw new Error(`can't be a name: ${b(y)} ${G}`);if(Buffer.byteLength(y)>240)throw new Error(O);return y}function a(y){if(y!=="any"){if(/^[0-9a-f]{64}$/i.test(y))return y.
toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function $(){return(0,re.resolve)(process.env.GITHUB_WORKSPACE??"")}const _=E([new RegExp("\\p{Cc}","u"),"must be a p\
ath without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,y])=>`begins with ${y}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.tem\
p }}/packages`]);function H(y){return(0,re.resolve)($(),_(y))}function v(y){const G=H(y);if(existsSync(G))return G;throw new Error(h(y))}function h(y){const G=!(0,M.existsSync)($())||(0,M.readdirSync)(
$()).length===0;return`doesn't exist: ${b(y)}${G?". The workspace is empty: run actions/checkout before this step":""}`}function b(y){const G=P(y);return`"${(0,pe.OX)(y,60)}"${G===""?"":` with ${G}`}`}
function P(y){const G=(y.match(new RegExp(W,"gu"))??[]).map(V=>V.codePointAt(0)??0),ie=[...new Set(G)].map(V=>`U+${V.toString(16).toUpperCase().padStart(4,"0")}`),ne=ie.length===1?"an invisible charac\
ter":"invisible characters";return ie.length===0?"":`${ne} (${ie.slice(0,5).join(", ")})`}}),1124:((xe,Se,l)=>{l.d(Se,{AS:()=>j,Hq:()=>pe,RG:()=>re,cq:()=>E,cz:()=>se,xS:()=>ae,xW:()=>W});var M=l(706);
const re={type:"hidden"};function se(F){const L=N=>F.reduce((A,d)=>A+d[N],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function ae({status:F,changes:L,references:N}){const A={
added:0,modified:0,removed:0};if(F!=="modified")return{...A,[F]:1};if(L.length===0&&N.length===0)return{...A,modified:1};for(const{kind:d}of L)A[d==="added"||d==="removed"?d:"modified"]++;return A}function pe({
workflows:F}){return F.some(({status:L})=>L!=="unchanged")}function W({workflows:F}){return se(F.map(({counts:L})=>L))}function j({workflows:[F,...L]}){return F?.unusedIgnores.filter(N=>L.every(({unusedIgnores:A})=>A.
includes(N)))??[]}function E({modified:F,added:L,removed:N}){return Object.entries({modified:F,added:L,removed:N}).flatMap(([d,B])=>B===0?[]:[`${(0,M.zD)(B)} ${d}`]).join(", ")||"no changes"}}),3436:((xe,Se,l)=>{
l.d(Se,{Gg:()=>F,Ms:()=>O,Op:()=>d,PX:()=>A,Rk:()=>se,TH:()=>E,TN:()=>W,YD:()=>j,ZM:()=>pe,dj:()=>k,e1:()=>B,eX:()=>ae,jn:()=>N});var M=l(8142),re=l(2899);const se=["id","_id","key","name"],ae=["name",
"title","label","displayName"],pe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function W(a,$){if(a.type!=="object")return;const _=a.members.get($)??a.matchOnly?.get(
$);return _&&N(_)&&/^("[^"]|[-\d])/.test(_.text)?_.text:void 0}function j(a){return a.type==="object"?[...a.members.keys()]:[]}function E(a){return L(a,["id","_id","key"])??L(a,j(a).sort().filter($=>pe.
test($)))}function F(a){return L(a,ae)}function L(a,$){const _=$.find(H=>W(a,H)!==void 0);return _&&W(a,_)}function N(a){return a.type==="string"||a.type==="literal"}function A(a){return a===void 0?[]:
N(a)?[B(a.text)]:(a.type==="array"?a.items:[...a.members.values()]).flatMap(A)}function d(a,$,_){return _&&se.includes(a)&&N($)}function B(a){return a.startsWith('"')?a.includes("\\")?JSON.parse(a):a.
slice(1,-1):a}class O{#t;#e;#n;#r=new Map;#s=new Map;#o=0;constructor($,_=H=>{}){this.#t=$,this.#e=$.lines.length===0,this.#n=_}read($){const{fields:_,orders:H}=this.#t,v=h=>(0,re.pi)(_,h,this.#n);return(0,M.
q)($,void 0,{enter:(h,b="")=>this.#e?void 0:{key:b,outer:h},scalar:h=>this.scalar(h),array:(h,b)=>{const P=h.length>0&&v({key:"",outer:b});return this.array(P?[]:h,(0,re.pi)(H,b,this.#n))},object:(h,b)=>{
let P;for(const[y,G]of _.size===0?[]:h)v({key:y,outer:b})&&(h.delete(y),se.includes(y)&&(P=(P??new Map).set(y,G)));return this.object(h,P)}})}scalar($){let _=this.#r.get($);return _===void 0&&(_={type:$.
startsWith('"')?"string":"literal",id:++this.#o,text:$},this.#r.set($,_)),_}array($,_=!1){const H=_?$.toSorted((b,P)=>b.id-P.id):$;let v=H.length;for(const{id:b}of H)v=w(v,b);const h=this.#i(v,{type:"\
array",id:this.#o+1,items:H,unordered:_});return this.#e?h:{type:"array",id:h.id,items:$,unordered:_}}object($,_){let H=~$.size;for(const[h,{id:b}]of $)H=H+w(this.scalar(h).id,b)|0;const v=this.#i(H,{
type:"object",id:this.#o+1,members:$,matchOnly:_});return this.#e?v:{type:"object",id:v.id,members:$,matchOnly:_}}#i($,_){for(let H=$;;H=H+1|0){const v=this.#s.get(H);if(v&&g(v,_))return v;if(!v)return this.#s.
set(H,_),this.#o++,_}}}function g(a,$){if(a.type==="array")return $.type==="object"||a.items.length!==$.items.length?!1:a.items.every(({id:_},H)=>_===$.items[H]?.id);if($.type==="array"||a.members.size!==
$.members.size)return!1;for(const[_,{id:H}]of $.members)if(a.members.get(_)?.id!==H)return!1;return!0}function w(a,$){const _=Math.imul(a^a>>>15,739982445)^Math.imul($^$>>>16,73244475);return Math.imul(
_^_>>>13,695872825)}function k(a){if(N(a))return a.text;if(a.type==="array"){const _=a.items.map(k);return`[${(a.unordered?_.sort():_).join()}]`}return`{${Array.from(a.members,([_,H])=>`${JSON.stringify(
_)}:${k(H)}`).sort().join()}}`}}),2899:((xe,Se,l)=>{l.d(Se,{K$:()=>M,pi:()=>se,wo:()=>re});const M=re("");function re(W){const j=new Set,[E,F]=[new Map,new Map];for(const[L,N]of W.split(/\r\n|\r|\n/).
entries()){const A=N.trim();if(A===""||A.startsWith("#"))continue;const[d,B]=A.endsWith("[]")?[A.slice(0,-2),F]:[A,E],O=d.split(".").reverse(),g=ae(d);if(O.includes(""))throw new Error(`has an empty k\
ey in line ${L+1} (join keys by single dots)`);if(O.every(w=>w==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything (name a key)`);j.add(A),B.set(g,[...B.get(g)??[],{line:A,
keys:O}])}return{lines:[...j],fields:E,orders:F}}function se(W,j,E){if(W.size===0||j===void 0)return!1;const F=["*",ae(j.key)].flatMap(L=>W.get(L)??[]).filter(({keys:L})=>pe(j,L));for(const{line:L}of F)
E(L);return F.length>0}function ae(W){return W.slice(W.lastIndexOf(".")+1)}function pe(W,j){if(W===void 0||j.length===0)return j.length===0;const E=j[0]==="*"?["*"]:W.key.split(".").reverse();return E.
every((F,L)=>F===j[L])&&pe(W.outer,j.slice(E.length))}}),2742:((xe,Se,l)=>{l.d(Se,{OD:()=>ye,qy:()=>oe,Z:()=>Oe,yR:()=>X});var M=l(3436),re=l(2899),se=l(1345);function ae(J,ce){const fe=ce.size===0?void 0:
ce.get(JSON.stringify(J));return fe===void 0?J:(0,M.e1)(fe)}function pe({base:J,head:ce}){return J===ce?[]:M.Rk.flatMap(fe=>{const[we,te]=[(0,M.TN)(J,fe),(0,M.TN)(ce,fe)];return we!==te&&we?.startsWith(
'"')&&te?.startsWith('"')?[[we,te]]:[]})}function W(J,ce){const fe=new Map;for(const[te,le]of J)fe.set(te,(fe.get(te)??new Set).add(le));const we=([te,le])=>fe.get(te)?.size===1&&ce.base.get(te)===1&&
ce.head.get(le)===1;return new Map(J.filter(we))}function j(J){const ce=fe=>{const we=new Map,te=(le,be)=>{if(le.type==="array")for(const ve of le.items)te(ve,!0);if(le.type!=="object")return;const Te=be?
[le.id,...M.Rk.flatMap(ve=>(0,M.TN)(le,ve)??[])]:[];for(const ve of new Set(Te))we.set(ve,(we.get(ve)??0)+1);for(const ve of le.members.values())te(ve,!1)};for(const le of J)te(le[fe],!1);return we};return{
base:ce("base"),head:ce("head")}}function E(J,ce,fe){const we={element:new Map,member:new Map};function te(be,Te){if(ce.size===0&&!fe)return be;if((0,M.jn)(be))return J.scalar(ce.get(be.text)??be.text);
const ve=we[Te?"element":"member"],Ue=ve.get(be.id)??le(be,Te);return ve.set(be.id,Ue),Ue}function le(be,Te){if(be.type==="array"){const Ue=be.items.map(Pe=>te(Pe,!0));return J.array(Ue,be.unordered)}
const ve=new Map;for(const[Ue,Pe]of be.members)(0,M.Op)(Ue,Pe,Te)?fe||ve.set(Ue,Pe):ve.set(ae(Ue,ce),te(Pe,!1));return J.object(ve)}return(be,Te=!1)=>te(be,Te).id}function F(J,ce){const fe={base:E(J,ce,
!0),head:E(J,new Map,!0)};return{interner:J,renames:ce,follow:E(J,ce,!1),bare:fe}}var L=l(5408);const N=.4,A=.9,d=4e4,B=4,O=/^(""|0|true|false|null)$/,g=.25,w=-1,k=new Set([...M.eX,"type"]);function a(J,ce,fe){
const{compare:we,shareRare:te}=H(J,fe),le=$(J,ce),be=_(J);return Te=>(ve,Ue)=>{const Pe=(0,L.qc)(ve,Ue),Z=Pe.reduce((I,{base:q,head:Ee})=>I+q.length*Ee.length,0),K=I=>Z>d?[...te(I),...(0,L.O6)(ce,I).flatMap(
L.yU)]:I.base.flatMap(q=>I.head.map(Ee=>({base:q,head:Ee}))),D=Pe.flatMap(K).flatMap(I=>{const q=we(I);return(Te>0&&be(I)?we(I,()=>1)>=A:q>=Te)?[{pair:I,alike:q,distance:le(I)}]:[]});D.sort((I,q)=>q.alike-
I.alike||I.distance-q.distance);const ue=new Set;return D.flatMap(({pair:I})=>ue.has(I.base)||ue.has(I.head)?[]:(ue.add(I.base).add(I.head),[I]))}}function $({base:J},ce){const fe=new Map((0,L.Ms)(ce).
map(le=>[le.base.index,le.head.index-le.base.index]));let we=0;const te=J.map(({index:le})=>(we=fe.get(le)??we,le+we));return le=>Math.abs((te[le.base.index]??0)-le.head.index)}function _({base:J,head:ce}){
const fe=({item:be})=>[(0,M.TH)(be),(0,M.Gg)(be)],[we,te]=[new Set(J.flatMap(fe)),new Set(ce.flatMap(fe))],le=(be,Te)=>fe(be).every(ve=>ve!==void 0&&!Te.has(ve));return be=>le(be.base,te)&&le(be.head,
we)}function H(J,{renames:ce,follow:fe}){const we=new Map,te=new Set;function le(K){const D=we.get(K)??we.size;return D===we.size&&we.set(K,D),D}function be(K,D){const ue=new Set,I=(q,Ee,Me)=>{if((0,M.
jn)(q)||(q.type==="array"?q.items.length:q.members.size)===0){const Ie=le(`${Ee}=${D==="base"?fe(q):q.id}`);ue.add(Ie),(!(0,M.jn)(q)||O.test(q.text))&&te.add(Ie)}else if(q.type==="array")for(const Ie of q.
items)I(Ie,le(`${Ee}[]`),!0);else for(const[Ie,Be]of q.members)Ee===w&&(0,M.jn)(Be)&&k.has(Ie)||(0,M.Op)(Ie,Be,Me)||I(Be,le(`${Ee}.${D==="base"?ae(Ie,ce):Ie}`),!1)};return I(K,w,!0),ue}const Te=new Map,
ve=new Map,Ue=K=>Te.get(K)??new Set;for(const K of["base","head"]){for(const D of J[K])Te.set(D,be(D.item,K));for(const[D,ue]of(0,se.Vn)(J[K].flatMap(I=>[...Ue(I)]))){const I=(te.has(D)?g:1)/ue;ve.set(
D,Math.min(ve.get(D)??1,I))}}const Pe=K=>ve.get(K)??0,Z=K=>[...Ue(K)].filter(D=>Pe(D)>=1/B);return{compare({base:K,head:D},ue=Pe){const I=Ie=>{let Be=0;for(const Ve of Ie)Be+=ue(Ve);return Be},[q,Ee]=[
Ue(K),Ue(D)],Me=[...q].filter(Ie=>Ee.has(Ie));return 2*I(Me)/(I(q)+I(Ee))||0},shareRare(K){const D=new Map;for(const ue of K.head)for(const I of Z(ue))D.set(I,[...D.get(I)??[],ue]);return K.base.flatMap(
ue=>{const I=new Set(Z(ue).flatMap(q=>D.get(q)??[]));return Array.from(I,q=>({base:ue,head:q}))})}}}function v(J,ce,fe){const we={base:(0,L.S3)([J]),head:(0,L.S3)([ce])};return Math.max(...(0,L.yU)(we).
map(te=>H(we,fe).compare(te)))}function h(J,ce,fe){let we=[],te=J;const le=()=>te.base.length===0||te.head.length===0,be=(D,ue)=>{const I=le()?[]:D(te,ue);I.length!==0&&(we=we.concat(I),te=(0,L.FF)(te,
I))},Te=D=>(ue,I)=>(0,L.O6)(we,ue).flatMap(q=>D(q,I)),ve=fe||[...J.base,...J.head].some(({item:D})=>D.type==="object"),Ue=M.Rk.filter(D=>!(y(J.base,D)&&y(J.head,D)));for(const D of G(Ue,J,ce))be(L.kk,
b(D));const Pe=({item:D})=>D.id,Z=({item:D},ue)=>ue==="base"?ce.follow(D,!0):D.id;for(const D of ce.renames.size>0?[Z,Pe]:[Pe])be(Te(L.eV),D),ve&&be(L.kh,D);if(ve&&!le()){const[D]=G(ne(J),J,ce);D!==void 0&&
be(L.kk,b(D));const ue=q=>({item:Ee},Me)=>P(Ee,ce.bare[Me],q);be(Te(L.eV),ue(1)),be(L.kh,ue(3));const I=a(J,we,ce);for(const q of[...M.eX,"key"])be(I(0),b(q));be(I(N),({item:q})=>q.type==="object"?(0,M.
TN)(q,"type")??"":void 0)}const K=D=>(0,M.Gg)(D)??(Ue.length<M.Rk.length?Ue.find(ue=>(0,M.TN)(D,ue)):(0,M.TH)(D));return be(Te(L.kh),({item:D})=>K(D)===void 0?"":void 0),we}function b(J){return({item:ce})=>(0,M.
TN)(ce,J)}function P(J,ce,fe){return J.type!=="object"||[...J.members].filter(([te,le])=>!(0,M.Op)(te,le,!0)).length<fe?void 0:ce(J,!0)}function y(J,ce){const fe=we=>J.every(({item:te,index:le})=>(0,M.
TN)(te,ce)?.replaceAll('"',"")===`${we+le}`);return J.length>1&&(fe(0)||fe(1))}function G(J,ce,fe){const we=J.map(le=>({key:le,pairs:(0,L.kk)(ce,b(le))})),te=(le,be)=>le.every(({base:ve,head:Ue},Pe)=>ve===
be[Pe]?.base&&Ue===be[Pe]?.head)?0:ie(be,fe)-ie(le,fe);return we.sort(({pairs:le},{pairs:be})=>be.length-le.length||te(le,be)),we.map(({key:le})=>le)}function ie(J,{interner:ce,renames:fe,bare:we}){const te=J.
map(({base:be,head:Te})=>({base:be.item,head:Te.item})),le=E(ce,new Map([...fe,...te.flatMap(pe)]),!0);return te.filter(({base:be,head:Te})=>[le,we.head].some(ve=>ve(be,!0)===we.head(Te,!0))).length}function ne({
base:J,head:ce}){const fe=(0,se.Vn)(ce.flatMap(({item:le})=>(0,M.YD)(le))),we=le=>2*(fe.get(le)??0)>ce.length&&!M.Rk.includes(le)&&le!=="type",te=[...fe.keys()].filter(le=>we(le)&&V(J,le)&&V(ce,le)).sort();
return[...te.filter(le=>M.ZM.test(le)),...te]}function V(J,ce){const fe=J.flatMap(({item:te})=>(0,M.TN)(te,ce)??[]).filter(te=>te.startsWith('"'));if(fe.length<2||2*fe.length<=J.length||new Set(fe).size<
fe.length)return!1;const we=new Set(J.flatMap(({item:te})=>M.Rk.map(le=>(0,M.TN)(te,le))));return 2*fe.filter(te=>we.has(te)).length<fe.length}const he=8,Re=.5;function _e(J,ce,fe,we){const te=K=>J[K].
flatMap(ue=>[ue,...Le(ue,we)]).filter(({path:ue,value:I})=>ue.at(-1)?.type==="item"&&fe[K].get(I.id)===1),le={bases:new Set,heads:new Map};let be={base:te("base"),head:te("head")};const Te=(K,D)=>{const ue=(0,L.
kk)(be,K).filter(({base:I,head:q})=>I.arrays!==q.arrays&&D(I.value,q.value));for(const{base:I,head:q}of ue)le.bases.add(I.value),le.heads.set(q.value,I);be=(0,L.FF)(be,ue)},ve=(K,D)=>(0,M.TN)(K,"type")===
(0,M.TN)(D,"type"),Ue=(K,D)=>ve(K,D)&&v(K,D,ce)>=Re,Pe=(K,D)=>(fe[D].get(K??"")??0)<2,Z=(K,D)=>Pe(K,D)?K:void 0;return Te(({value:K},D)=>Z((0,M.TH)(K),D),(K,D)=>((0,M.TH)(K)?.length??0)>=he||Ue(K,D)),
Te(({value:K},D)=>Z((0,M.Gg)(K),D),Ue),Te(({value:K},D)=>Pe((0,M.TH)(K),D)?P(K,ce.bare[D],3):void 0,ve),le}function Le({value:J,path:ce},fe){return(0,se.Vg)(J,fe).flatMap(we=>{if((0,M.jn)(we.value))return[];
const te={value:we.value,path:[...ce,we.step]};return[te,...Le(te,fe)]})}function je(J,ce,fe,we){const te=[],le=[],be=[],Te=[],ve={base:[],head:[]};function Ue({base:I,head:q},Ee,Me){Me==="element"&&Te.
push(...pe({base:I,head:q})),(Me==="element"||Me==="member"&&I.type==="object"&&q.type==="object")&&be.push({base:I,head:q,path:Ee}),I.id!==q.id&&(I.type==="array"&&q.type==="array"?ue(I,q,Ee):I.type===
"object"&&q.type==="object"?D({base:I,head:q},Ee,Me):Me!=="own"&&(0,M.jn)(I)&&(0,M.jn)(q)&&ce.renames.get(I.text)===q.text?le.push({path:Ee,from:(0,M.e1)(I.text),to:(0,M.e1)(q.text)}):te.push({kind:"m\
odified",path:Ee,from:I,to:q}))}function Pe({base:I,head:q},Ee,Me,Ie){I!==void 0&&q!==void 0?Ue({base:I,head:q},Ee,Me):q!==void 0&&!Z(q,Ee)?(te.push({kind:"added",path:Ee,value:q}),ve.head.push({value:q,
path:Ee,arrays:Ie}),fe.heads.size>0&&K(q,Ee)):I!==void 0&&!fe.bases.has(I)&&(te.push({kind:"removed",path:Ee,value:I}),ve.base.push({value:I,path:Ee,arrays:Ie}))}function Z(I,q){const Ee=fe.heads.get(
I);return Ee===void 0?!1:(te.push({kind:"moved",path:q,from:Ee.path}),Ue({base:Ee.value,head:I},q,"element"),!0)}function K(I,q){for(const{step:Ee,value:Me}of(0,se.Vg)(I,we)){const Ie=[...q,Ee];Z(Me,Ie)||
K(Me,Ie)}}function D(I,q,Ee){for(const{key:Me,from:Ie,...Be}of We(I,ce)){const Ve=[...q,{type:"member",key:Me}];Ie!==Me&&le.push({path:Ve,from:Ie,to:Me});const He=Be.base!==void 0&&(0,M.Op)(Me,Be.base,
Ee==="element");Pe(Be,Ve,He?"own":"member")}}function ue(I,q,Ee){const Me={base:(0,L.S3)(I.items),head:(0,L.S3)(q.items)},Ie=h(Me,ce,I.unordered&&q.unordered).filter(Ge=>!fe.bases.has(Ge.base.item)&&!fe.
heads.has(Ge.head.item)),Be=(0,se.Oe)(Me,Ie,we),Ve=new Set((0,L.Ms)(Ie).map(Ge=>Ge.head.index)),He=Be.filter(Ge=>Ge.base&&Ge.head&&!Ve.has(Ge.index));He.length>0&&!q.unordered&&te.push({kind:"reordere\
d",path:Ee,moved:He.map(({step:Ge})=>Ge)});for(const{step:Ge,...st}of Be)Pe(st,[...Ee,Ge],"element",Me)}return Ue(J,[],"root"),{changes:te,references:le,matches:be,renames:Te,unmatched:ve}}function We({
base:J,head:ce},{renames:fe,follow:we}){const te=new Map(J.members),le=new Map,be=(ve,Ue)=>ve.id===Ue.id||we(ve)===Ue.id;for(const ve of[be,()=>!0])for(const Ue of[Pe=>Pe,Pe=>ae(Pe,fe)])for(const[Pe,Z]of te){
const K=Ue(Pe),D=ce.members.get(K);D===void 0||le.has(K)||!ve(Z,D)||(te.delete(Pe),le.set(K,{key:K,from:Pe,base:Z,head:D}))}for(const[ve,Ue]of ce.members)le.has(ve)||le.set(ve,{key:ve,from:ve,head:Ue});
const Te=Array.from(te,([ve,Ue])=>({key:ve,from:ve,base:Ue}));return[...le.values(),...Te].sort((ve,Ue)=>ve.key<Ue.key?-1:1)}const S={bases:new Set,heads:new Map},x=5;function oe(J,ce){const fe=new M.
Ms(re.K$),[we,te]=[J,ce].map(le=>X(le,fe));return we&&te&&ye([{base:we,head:te}],fe)[0]}function X(J,ce=new M.Ms(re.K$)){return/^\s*[[{]/.test(J)?ce.read(J):void 0}function ye(J,ce){const fe=Oe(()=>j(
J)),we=Oe(()=>(0,se.j9)([...J.map(({head:Te})=>Te),...J.map(({base:Te})=>Te)])),te=(Te,ve)=>we().componentOf(Te,ve);function le(Te){const ve=F(ce,Te);return J.map(Ue=>{const Pe=je(Ue,ve,S,te),{base:Z,
head:K}=Pe.unmatched;if(Z.length===0||K.length===0)return Pe;const D=_e(Pe.unmatched,ve,fe(),te);if(D.heads.size===0)return Pe;const ue=je(Ue,ve,D,te);return ue.changes.filter(({kind:I})=>I==="moved").
length===D.heads.size?ue:Pe})}let be=new Map;for(let Te=0;Te<x;Te++){const ve=le(be),Ue=ve.flatMap(Z=>Z.renames),Pe=Ue.length===0?new Map:W(Ue,fe());if(be.size===Pe.size&&[...be].every(([Z,K])=>Pe.get(
Z)===K)){if(ve.some(({changes:Z})=>Z.length>0))return ve;break}be=Pe}return le(new Map)}function Oe(J){let ce;return()=>(ce??={value:J()},ce.value)}}),1345:((xe,Se,l)=>{l.d(Se,{Oe:()=>B,Vg:()=>O,Vn:()=>a,
j9:()=>E,qU:()=>F});var M=l(3436),re=l(5408);const se=/group|parent|folder|owner/i,ae=/^(locale|locales|localeData|i18n|translations)$/,pe=/^(data|node)$/,W=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
j=40;function E(_){const H=_.map(d),v=y=>H.find(G=>G.get(y))?.get(y);function h(y,G){for(const ie of(0,M.YD)(y).sort()){if(se.test(ie))continue;const ne=(0,M.TN)(y,ie),V=ie!=="type"?ne:ne&&/^"\w+:/.test(
ne)?ne.replace(/\w+:/,""):void 0,he=V===void 0?void 0:v(V);if(he===void 0||he.item===y||F(he.item)===void 0)continue;const Re=H.some(_e=>{const Le=_e.get(V??"");return Le&&(Le.array===G||A(G,Le.item))});
if(ie==="type"||!Re)return he.item}}function b(y,G){const ie=(0,M.Gg)(y);return F(y)??F(h(y,G))??(ie&&(0,M.e1)(ie))}function P(y){const G=/\d/.test(y)?v(y):void 0,ie=G&&b(G.item,G.array);return ie!==void 0&&
JSON.stringify(ie)!==y?ie:void 0}return{componentOf:h,nameOf:b,labelOf:P}}function F(_){const H=_&&((0,M.TN)(_,"name")??L(_));return H&&(0,M.e1)(H)}function L(_){for(const[H,v]of _.type==="object"?_.members:
[]){const b=(ae.test(H)&&v.type==="object"?["en",...[...v.members.keys()].sort()]:[]).map(G=>(0,M.TN)(N(v,G)??v,"name")),P=pe.test(H)?[...M.eX.map(G=>(0,M.TN)(v,G)),(0,M.TN)(v,"display_name"),L(v)]:[],
y=[...b,...P].find(G=>G!==void 0);if(y!==void 0)return y}}function N(_,H){return _.type==="object"?_.members.get(H):void 0}function A(_,H){return(H.type==="object"?[...H.members.values()]:[]).some(h=>h.
type==="array"&&h.items===_)}function d(_){const H=new Map,v=h=>{if(h.type==="object")for(const b of h.members.values())v(b);if(h.type==="array")for(const b of h.items){const P=(0,M.YD)(b).filter(G=>M.
ZM.test(G)),y=new Set(P.flatMap(G=>(0,M.TN)(b,G)??[]));for(const G of y)H.set(G,H.has(G)?void 0:{item:b,array:h.items});v(b)}};return v(_),H}function B(_,H,v){const h=(0,re.FF)(_,H),b=[...h.base.map(y=>({
...y,base:y.item})),...H.map(({base:y,head:G})=>({...G,base:y.item,head:G.item})),...h.head.map(y=>({...y,head:y.item}))],P=k(b,v);return b.map(y=>({...y,step:g(y,P.get(y))})).sort(w)}function O(_,H){
return _.type==="object"?Array.from(_.members,([h,b])=>({step:{type:"member",key:h},value:b})):(_.type==="array"?B({base:[],head:(0,re.S3)(_.items)},[],H):[]).flatMap(({step:h,head:b})=>b?[{step:h,value:b}]:
[])}function g({item:_,index:H},v){if(v===void 0)return{type:"element",index:H,item:_};const h=$(_),b=h!==void 0&&h.length<=j&&!v.startsWith(h);return{type:"item",label:v,...b&&{hint:h},item:_}}function w({
step:_},{step:H}){return _.type==="item"&&H.type==="item"?_.label<H.label?-1:1:_.type==="element"&&H.type==="element"?_.index-H.index:_.type==="item"?-1:1}function k(_,H){const v=new Map,h=new Set;let b=_.
filter(({item:V})=>(F(V)??(0,M.Gg)(V)??(0,M.TH)(V))!==void 0);const P=V=>{const he=b.map(V),Re=a(he);b=b.filter((_e,Le)=>{const je=he[Le];return je===void 0||Re.get(je)!==1||h.has(je)?!0:(h.add(je),v.
set(_e,je),!1)})};P(({item:V})=>F(V));const y=new Map(b.map(V=>[V,F(V.item)??F(H(V.item,V.array))])),G=a([...y.values()]),ie=V=>{const[he,Re]=[y.get(V),(0,M.Gg)(V.item)];return F(V.item)??(G.get(he)===
1?he:void 0)??(Re&&(0,M.e1)(Re))},ne=(V,he="")=>{const[Re,_e]=[(0,M.TH)(V.item),ie(V)??$(V.item)],Le=Re&&(0,M.e1)(Re).replace(he,"");return _e&&Le?`${_e} (${Le})`:_e??Le};return P(V=>ie(V)??ne(V,W)),P(
V=>ne(V,W)),P(V=>ne(V)),P(V=>`${ie(V)??$(V.item)??ne(V)} [${V.index}${V.head?"":", before"}]`),v}function a(_){const H=new Map;for(const v of _)H.set(v,(H.get(v)??0)+1);return H}function $(_){const H=(0,M.
TN)(_,"type");return H?.startsWith('"')?(0,M.e1)(H):void 0}}),7856:((xe,Se,l)=>{l.d(Se,{$C:()=>a,Wr:()=>v,_p:()=>$,lb:()=>B});var M=l(706),re=l(3436),se=l(2742);const ae=8,pe="authorization|password|p\
asswd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",W=new RegExp(`(?:${pe}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
E=new RegExp(`^x?(?:${pe})$`),F=/name|key|header|field/i,L=["value","values","default","defaultvalue"],N=/\{\{|\$\{|<%/,A="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",d=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${pe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${pe})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${pe})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${A}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${A}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${pe})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(h=>new RegExp(h,"giu"));function B({workflows:h}){const b=new M.pO;for(const{secrets:y,files:G}of h){const ie=G.flatMap(({base:ne,head:V})=>[ne,V].flatMap(v));for(const ne of[...y,...ie].flatMap(O))
b.add(ne,g)}const P=new Map;return y=>{const G=P.get(y);if(G)return G;const ie=[],ne=Re=>(ie.push(Re),M.v5),he={shown:d.reduce((Re,_e)=>Re.replace(_e,ne),b.hide(y,ne)),hidden:JSON.stringify(ie)};return P.
set(y,he),he}}function O(h){return[h,h.replace(/^(?:bearer|basic|token) /i,""),...(0,re.PX)((0,se.yR)(h))]}function g(h){return h.length>=ae&&!new RegExp("^\\p{L}+$","u").test(h)}function w(h){const b=k(
h);return W.test(b)&&!j.test(b)}function k(h){return h.toLowerCase().replace(/[^a-z]/g,"")}function a(h,b,P){if(_(b))return!1;if(w(h))return H(b)||E.test(k(h));const y=G=>F.test(G)&&w(String(P&&(0,re.
TN)(P,G)));return L.includes(k(h))&&P!==void 0&&(0,re.YD)(P).some(y)}function $(h,...b){return b.every(_)?!1:h.some((P,y)=>{const G=h[y-1],ie=G&&"item"in G?G.item:void 0,ne=h.slice(y+1).every(({type:he})=>he===
"element"),V=he=>P.type==="member"&&a(P.key,ne?he:void 0,ie);return b.some(V)})}function _(h){return h?.type==="literal"&&!/\d/.test(h.text)}function H(h){return h?.type==="array"?h.items.every(H):h!==
void 0&&(0,re.jn)(h)}function v(h){const b=[],P=y=>{if(y!==void 0)if((0,re.jn)(y))P((0,se.yR)((0,re.e1)(y.text)));else if(y.type==="array")for(const G of y.items)P(G);else for(const[G,ie]of y.members)
a(G,ie,y)&&b.push(...(0,re.PX)(ie)),P(ie)};return P(h),b.filter(y=>!N.test(y))}}),5408:((xe,Se,l)=>{l.d(Se,{$z:()=>E,FF:()=>N,Ms:()=>L,O6:()=>A,S3:()=>se,eV:()=>ae,kh:()=>pe,kk:()=>W,qc:()=>j,yU:()=>F});
var M=l(8965);const re=500;function se(d){return d.map((B,O)=>({item:B,index:O,array:d}))}function ae(d,B){const O=$=>d[$].map(_=>B(_,$)),g=($,_)=>$!==void 0&&$===_,w=(0,M.E)(O("base"),O("head"),{maxEditLength:re,
comparator:g});if(w===void 0)return L(pe(d,B));let[k,a]=[0,0];return w.flatMap(({added:$,removed:_,count:H})=>{const[v,h]=[d.base.slice(k,k+H),d.head.slice(a,a+H)];return $||(k+=H),_||(a+=H),$||_?[]:F(
{base:v,head:h})})}function pe(d,B){return j(d,B).flatMap(F)}function W(d,B){return j(d,B).flatMap(O=>O.base.length===1&&O.head.length===1?F(O):[])}function j(d,B){const O=E(d.head,g=>B(g,"head"));return O.
delete(void 0),[...E(d.base,g=>B(g,"base"))].flatMap(([g,w])=>{const k=O.get(g);return k?[{base:w,head:k}]:[]})}function E(d,B){const O=new Map;for(const g of d){const w=B(g),k=O.get(w);k?k.push(g):O.
set(w,[g])}return O}function F({base:d,head:B}){return d.flatMap((O,g)=>{const w=B[g];return w===void 0?[]:[{base:O,head:w}]})}function L(d){const B=[];for(const g of d.toSorted((w,k)=>w.base.index-k.
base.index)){let[w,k]=[0,B.length];for(;w<k;){const a=w+k>>1;(B[a]?.last.head.index??0)<g.head.index?w=a+1:k=a}B[w]={last:g,before:B[w-1]}}const O=[];for(let g=B.at(-1);g;g=g.before)O.push(g.last);return O.
reverse()}function N({base:d,head:B},O){const g=new Set(O.flatMap(w=>[w.base,w.head]));return{base:d.filter(w=>!g.has(w)),head:B.filter(w=>!g.has(w))}}function A(d,B){const O=L(d),g={base:0,head:0};return j(
B,({index:w},k)=>{for(;(O[g[k]]?.[k].index??1/0)<w;)g[k]++;return g[k]})}}),6384:((xe,Se,l)=>{l.a(xe,async(M,re)=>{try{let g=function(){const w=new ae.i,k=w.required("base",j.Rr),a=w.required("head",j.
Rr);[k,a].some(v=>v!==void 0&&(0,se.existsSync)(v))||(k!==void 0&&w.refuse("base",(0,j.LO)(w.text("base"))),a!==void 0&&w.refuse("head",(0,j.LO)(w.text("head"))));const $=w.optional("ignore",()=>(0,F.
wo)(w.lines("ignore")))??F.K$,_=w.boolean("fail-on-change",!1),H=w.boolean("summary",!0);return{base:w.check(k),head:w.check(a),ignore:$,failOnChange:_,summary:H}};var se=l(3024),ae=l(3991),pe=l(4022),
W=l(2345),j=l(6584),E=l(1124),F=l(2899),L=l(7279),N=l(8725),A=l(276),d=l(4057),B=l(706),O=l(1532);await(0,A.eF)(async w=>{const{base:k,head:a,ignore:$,failOnChange:_,summary:H}=g(),v=(0,N.t1)(),[h,b]=[
(0,B.OX)(k),(0,B.OX)(a)],P=(0,d.Bu)(Object.entries({Base:h,Head:b}));v.info(`Comparing ${h} with ${b}`);const y=await(0,O.Z)(k,a,{ignore:$,signal:w}).catch(async V=>{const he=(0,L.iT)(V);throw H&&await(0,d.
Sy)("Workflow comparison failed",(0,d.il)((0,pe.UX)(he),(0,A.VY)(he)),P),he});for(const{name:V,status:he,counts:Re,variablesCompared:_e}of y.workflows){const Le=he==="changed"||he==="unchanged"?(0,E.cq)(
Re):he,je=_e?"":" (environment variables are not compared)";v.info(`${V===void 0?"":`${(0,B.OX)(V)}: `}${Le}${je}`)}(0,W.$0)(y);const[G,ie]=[(0,E.Hq)(y),(0,E.xW)(y)];(0,A.n0)({changed:G,...ie});const ne=await(0,W.
S3)(y);if(H){const V=(0,W.uu)(ne,y.workflows.length>1,[P]);await(0,d.Sy)(`Workflow comparison: ${(0,E.cq)(ie)}`,V,P)}if(G&&_){const V=`The versions differ (${(0,E.cq)(ie)}), and fail-on-change is true`;
throw new L.HR({what:V,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),re()}catch(g){re(g)}},1)}),1532:((xe,Se,l)=>{l.d(Se,{Z:()=>be});var M=l(5806),re=l(4573),se=l(8142);
const ae={enter:()=>{},scalar:Z=>({json:Z}),array:Z=>({json:`[${Z.map(({json:K})=>K)}]`,items:Z}),object(Z){return{json:`{${[...Z.keys()].sort().map(D=>`${JSON.stringify(D)}:${Z.get(D)?.json}`)}}`,members:Z}}};
function pe(Z){const K=(0,re.isUtf8)(Z)?(0,se.q)(Z.toString(),void 0,ae):void 0,D=K?.members?[...K.members]:K?.items?.map(I=>[W(I),I]),ue=D?.flatMap(([I,{members:q,json:Ee}])=>I===void 0?[]:[{name:I,keys:[
...q?.keys()??[]],content:Ee}]);if(!(ue===void 0||new Set(ue.map(({name:I})=>I)).size!==D?.length))return{container:K?.members?"object":"array",variables:ue}}function W({members:Z}){if(!Z?.has("value"))
return;const K=[Z.get("name"),Z.get("key")].find(D=>D?.json.startsWith('"'));return K&&JSON.parse(K.json)}function j({files:Z}){const K=[...Z].filter(([D])=>(0,M.dU)(D)).map(([,D])=>E(D));return[...new Set(
K.flat())]}function E(Z){const K=Z.toString();try{JSON.parse(K.replace(/^\uFEFF/,""))}catch{return[]}const D=pe(Z),ue=new Set(D?.container==="array"?D.variables.map(({name:Ee})=>Ee):[]),q=Array.from(K.
matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ee,Me,Ie])=>Me===void 0?[Ee,String(Number(Ee))]:Ie===void 0?[JSON.parse(Me)]:[]);return[...new Set(q)].filter(Ee=>!ue.has(Ee))}var F=l(1124),
L=l(3436),N=l(7598);function A(Z){return(0,re.isUtf8)(Z)?Z.toString():void 0}function d(Z,K,D){const ue=/\.json$/i.test(Z)?A(K):void 0;return ue===void 0?void 0:D.read(ue)}function B(Z,K,D,ue){if(K.equals(
D))return!0;const I=new Interner(ue),q=d(Z,K,I);return q!==void 0&&q.id===d(Z,D,I)?.id}function O({files:Z},K){const D=I=>createHash("sha256").update(I).digest("hex"),ue=Array.from(Z,([I,q])=>{const Ee=d(
I,q,new Interner(K));return[I,D(Ee?canonicalJson(Ee):q)]});return D(JSON.stringify(ue.sort(([I],[q])=>I<q?-1:1)))}var g=l(2899),w=l(2742),k=l(7856);const a=1024*1024;function $(Z,K,{name:D,ignore:ue}){
const I=[Z,K].filter(Je=>Je!==void 0),q=I.length===2&&I.some(H),Ee=[...new Set(I.flatMap(({files:Je})=>[...Je.keys()]))].sort(),Me=new Set(ue.lines),Ie=new L.Ms(ue,Je=>Me.delete(Je)),Be=Ee.flatMap(Je=>{
const[it,ot]=[Z?.files.get(Je),K?.files.get(Je)],ct=it!==void 0&&ot!==void 0&&it.equals(ot);if(q&&(0,M.dU)(Je)||ct&&Me.size===0)return[];const ut=it&&d(Je,it,Ie),dt=ct?ut:ot&&d(Je,ot,Ie);return ct||ut!==
void 0&&ut.id===dt?.id?[]:[{name:Je,from:it,to:ot,base:ut,head:dt}]}),Ve=h(Be,Ie),He=Je=>ue.lines.length===0&&Ve.some(it=>it.name===Je),Ge=Ve.length===0?[]:Ee.filter(Je=>!He(Je)&&!(0,M.dU)(Je)),st=Z===
void 0?"added":K===void 0?"removed":void 0;return{name:D,status:st??(Ve.length>0?"changed":"unchanged"),counts:st?{added:0,modified:0,removed:0,[st]:1}:(0,F.cz)(Ve.map(F.xS)),files:Ve,variablesCompared:!(q&&
I.some(v)),secrets:[...new Set(I.flatMap(Je=>[...j(Je),..._(Je,Ge)]))],unusedIgnores:[...Me]}}function _({files:Z},K){return K.flatMap(D=>(0,k.Wr)(d(D,Z.get(D)??Buffer.of(),new L.Ms(g.K$))))}function H({
kind:Z,files:K}){return Z==="folder"&&![...K.keys()].some(M.dU)}function v({files:Z}){return[...Z].some(([K,D])=>(0,M.dU)(K)&&pe(D)?.variables.length!==0)}function h(Z,K){const D=Z.flatMap(({name:I,base:q,
head:Ee})=>q&&Ee&&!(0,M.dU)(I)?[{name:I,base:q,head:Ee}]:[]),ue=new Map((0,w.OD)(D,K).map((I,q)=>[D[q]?.name,I]));return Z.map(I=>b(I,ue.get(I.name)))}function b({name:Z,from:K,to:D,base:ue,head:I},q){
const Ee=K===void 0?"added":D===void 0?"removed":"modified",Me={name:Z,status:Ee,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,M.dU)(Z))return{...Me,kind:"variables",changes:y(ue,
I,Ee)};if(q||Ee!=="modified"&&(ue??I))return{...Me,kind:"json",base:ue,head:I,...q};const[Ie,Be]=[K&&P(K),D&&P(D)];return K&&Ie===void 0||D&&Be===void 0?{...Me,kind:"binary"}:{...Me,kind:"text",text:{
base:Ie,head:Be}}}function P(Z){return Z.length<=a&&!Z.includes(0)?A(Z):void 0}function y(Z,K,D){const[ue,I]=[Z,K].map(He=>He&&pe(Buffer.from((0,L.dj)(He))));if(D==="modified"&&(ue===void 0||ue.container!==
I?.container))return[{kind:"modified",path:[],from:F.RG,to:F.RG}];const q=He=>new Map(He?.variables.map(({name:Ge,content:st})=>[Ge,st])),[Ee,Me]=[q(ue),q(I)],Ie=[],Be=[...Ee.keys()].filter(He=>Me.has(
He)),Ve=[...Me.keys()].filter(He=>Ee.has(He));Be.some((He,Ge)=>He!==Ve[Ge])&&Ie.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([...Ee.keys(),...Me.keys()])].sort()){const Ge=[{type:"\
member",key:He}];Ee.has(He)?Me.has(He)?Ee.get(He)!==Me.get(He)&&Ie.push({kind:"modified",path:Ge,from:F.RG,to:F.RG}):Ie.push({kind:"removed",path:Ge,value:F.RG}):Ie.push({kind:"added",path:Ge,value:F.
RG})}return Ie}var G=l(7279),ie=l(3024),ne=l(1455),V=l(6760),he=l(1142),Re=l(706),_e=l(9870);function Le(Z,K){return new G.HR({what:Z,advice:K,topic:"unpacking"})}function je(Z,K){for(const{index:D}of`${K}\
/`.matchAll(/\//g)){const ue=K.slice(0,D),I=(0,ie.lstatSync)((0,V.join)(Z,ue),{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw Le(`${(0,Re.TL)(ue)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(ue===K&&I?.isFile())return I;if(!I?.isDirectory())break}}async function We(Z){return(await(0,ne.readdir)(Z,{withFileTypes:!0})).map(D=>D.name+(D.isDirectory()?"/":""))}async function S(Z,K){
const D=[],ue=[""];for(const I of ue){K.throwIfAborted();for(const q of await We((0,V.join)(Z,I))){if((0,M.jq)(q.replace("/","")))continue;if((q.endsWith("/")?ue:D).push(I+q),D.length+ue.length>_e.BE)
throw new Error("more than 10,000 files are in it")}}return D}async function x(Z){if(!je(Z,M.gv))return;const K=await(0,ne.readFile)((0,V.join)(Z,M.gv),"utf8");try{const{unpackedFiles:D}=JSON.parse(K),
ue=D.every(I=>(0,M.x5)(I)===void 0);return{text:K,paths:ue?new Set(D):void 0}}catch{return{text:K,paths:void 0}}}async function oe(Z,K){const D=new Set(K.map(caseFold));return(await We(Z).catch(()=>[])).
filter(q=>q.endsWith("/")).map(q=>q.slice(0,-1)).filter(q=>!D.has(caseFold(q))).filter(q=>existsSync(join(Z,q,RECORD))).sort()}function X(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},
null,2)}
`}var ye=l(3657);async function Oe(Z,K){try{const D=await(0,ne.stat)(Z);if(D.isDirectory())return await te(Z,K);if(D.size>_e.zx)throw new Error("it is larger than 256 MiB, the limit");const ue=await(0,ne.
readFile)(Z);return{...await(0,ye.ue)(ue,K),sha256:(0,N.createHash)("sha256").update(ue).digest("hex")}}catch(D){throw we(D,Z,K)}}async function J(Z,K){const D=()=>Oe(Z,K);try{const ue=(0,ie.statSync)(
Z,{throwIfNoEntry:!1});if(ue===void 0)return{kind:"missing"};const I=ue.isDirectory()?await ce(Z,K):new Map,[q,...Ee]=[...I.values()].flat();return q===void 0?{kind:"single",read:D}:{kind:"several",names:[
...I.keys()].sort(),async read(Me){const[Ie,Be]=I.get(Me)??[];if(Ie&&Be)throw new Error(`is there twice, as ${(0,Re.TL)(Ie.name)} and as ${(0,Re.TL)(Be.name)}. Remove one of them`);if(Ie?.isSymbolicLink())
throw new Error("is a link, which isn't followed");return await Oe((0,V.join)(Z,Ie?.name??Me),K)},...Ee.length===0&&q.isDirectory()&&{readSingle:D}}}catch(ue){throw we(ue,Z,K)}}async function ce(Z,K){
const D=new Map,ue=await(0,ne.readdir)(Z,{withFileTypes:!0});if((0,_e._2)(ue.filter(I=>!I.isDirectory()).map(({name:I})=>I)))return D;for(const I of ue){if(K.throwIfAborted(),I.name.startsWith(".")||!await fe(
(0,V.join)(Z,I.name),K))continue;const q=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,"");D.set(q,[...D.get(q)??[],I])}return D}async function fe(Z,K){const D=await(0,ne.stat)(Z).catch(()=>{});if(D?.
isDirectory())return(0,_e._2)(await le(Z));if(!D?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,_e._2)([...(await Oe(Z,K)).files.keys()])}catch{return K.throwIfAborted(),!0}}function we(Z,K,D){if(D.
aborted)return D.reason;if(Z instanceof ye.Ao){const q=`${Z.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(q,{cause:Z})}const I=(0,he.Mi)(
Z)&&Z.code==="ENOENT"&&Z.path===K?`doesn't exist: ${(0,Re.MW)(K)}`:`can't be read: ${(0,he.Uc)(Z)}`;return new Error(I,{cause:Z})}async function te(Z,K){const D=(0,V.join)(Z,(0,_e.wg)(await le(Z))),ue=await x(
D);if(ue&&!ue.paths)throw new Error(`${M.gv} isn't as this action writes it`);const I=ue?.paths?new Set([..._e.LX,...ue.paths]):await S(D,K),q=new Map;let Ee=_e.zx;for(const Me of I){K.throwIfAborted();
const Ie=je(D,Me);if(Ie!==void 0){if(Ee-=Ie.size,Ee<0)throw new Error("its files take more than 256 MiB, the limit");q.set(Me,await(0,ne.readFile)((0,V.join)(D,Me)))}}if(q.size===0)throw new Error("no\
 files are in it");return(0,_e.jz)("folder",q)}async function le(Z){const K=await We(Z),ue=K.filter(I=>I.endsWith("/")&&!I.startsWith(".")).map(async I=>(await We((0,V.join)(Z,I))).map(q=>I+q));return[
...K,...(await Promise.all(ue)).flat()]}async function be(Z,K,{ignore:D,signal:ue}){const I=await Pe("base",ue,()=>J(Z,ue)),q=await Pe("head",ue,()=>J(K,ue)),Ee=Te(I,q)?[void 0]:[...new Set([...ve(I),
...ve(q)])].sort(),Me=[];for(const Ie of Ee){const Be=Ie===void 0?"":` ${(0,Re.TL)(Ie)}`,Ve=await Pe(`base${Be}`,ue,()=>Ue(I,Ie)),He=await Pe(`head${Be}`,ue,()=>Ue(q,Ie));Me.push($(Ve,He,{name:Ie,ignore:D}))}
return I.kind!=="missing"&&q.kind!=="missing"?{workflows:Me}:{workflows:Me,missing:I.kind==="missing"?"base":"head"}}function Te(Z,K){const D=[Z,K];if(!(D.every(Me=>Me.kind==="several"&&Me.readSingle)&&
ve(Z).join()!==ve(K).join())&&D.every(({kind:Me})=>Me!=="single"))return!1;if(D.every(Me=>Me.kind!=="several"||Me.readSingle))return!0;const[q,Ee]=Z.kind==="single"?["base","head"]:["head","base"];throw new G.
HR({what:`${q} is a single workflow, but ${Ee} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function ve(Z){return Z.kind==="several"?Z.names:[]}async function Ue(Z,K){
if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():K===void 0?await Z.readSingle?.():Z.names.includes(K)?await Z.read(K):void 0}async function Pe(Z,K,D){try{return await D()}catch(ue){K.throwIfAborted();
const I=ue instanceof G.HR?ue.topic:"import-deploy-and-promote";throw new G.HR({what:`${Z} ${(0,G.gJ)(ue)}`,topic:I},{cause:ue})}}}),1142:((xe,Se,l)=>{l.d(Se,{Uc:()=>L,Mi:()=>E,Rs:()=>N});var M=l(7598),
re=l(1455),se=l(6760);const ae=Xe(import.meta.url)("node:util");var pe=l(7279),W=l(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"perm\
ission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the\
 folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function E(g){const w=typeof g=="object"&&g!==null&&"code"in g?g.code:void 0;return typeof w==
"string"&&/^E[A-Z0-9]+$/.test(w)}function F(g){if(!E(g))return(0,pe.gJ)(g);const{code:w="",errno:k=0}=g;return j[w]??(0,ae.getSystemErrorMap)().get(k)?.[1]??w}function L(g){const w=E(g)&&("dest"in g?g.
dest:g.path);return typeof w=="string"?`${F(g)} (${(0,W.MW)(w)})`:F(g)}function N(g,w,k="Set another directory, or free some space."){const a=E(g)&&g.code==="ENAMETOOLONG",$={what:`Can't write ${w}`,why:F(
g),advice:a?"Set a shorter name.":k};return new pe.HR($,{cause:g})}async function A(g){await rm(g,{recursive:!0,force:!0,maxRetries:10})}const d=/^\.workflow-export-[0-9a-f]{12}$/;async function B(g,w,k=dirname(
g)){const a=join(k,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(a,w,{flag:"wx"}),await rename(a,g)}catch($){throw await A(a).catch(()=>{}),$}}async function O(g,w){await B(
g,w).catch(k=>{throw N(k,g)})}}),7279:((xe,Se,l)=>{l.d(Se,{HR:()=>re,gJ:()=>j,h_:()=>W,iT:()=>pe});const M=null;class re extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(F,L={}){
super(ae(F),{cause:L.cause}),this.what=F.what,this.why=F.why??"",this.advice=F.advice??"",this.topic=F.topic,this.status=L.status,this.maybeProcessed=L.maybeProcessed??!1,this.affectsAll=L.affectsAll??
!1,this.busy=L.busy??!1,this.retryable=L.retryable??!1,this.retryAfterMs=L.retryAfterMs??0,this.maxRetries=L.maxRetries}with(F){const L={...this,cause:this,...F};return new re(L,L)}}function se({what:E,
why:F=""}){return F===""?E:`${E}: ${F}`}function ae(E){const F=se(E);return`${F}${/[.!?…]$/.test(F)?"":"."} ${E.advice??""}`.trim()}function pe(E){return E instanceof Error?E:new Error(String(E))}function W(E){
return E instanceof re?E:new re({what:j(E)},{cause:E})}function j(E){return pe(E).message}}),8725:((xe,Se,l)=>{l.d(Se,{lm:()=>re.lm,t1:()=>se});const M=Xe(import.meta.url)("node:async_hooks");var re=l(
5358);function se(N=""){return{info:A=>pe(N+A),warning:A=>re.$e(N+A),debug:A=>re.Yz(N+A),mask:re.Pq}}function ae(N){const A=[];return{...se(`[${N}] `),info:d=>A.push(d),end(d){core.startGroup(W(d));for(const B of A)
pe(B);core.endGroup()}}}function pe(N){re.pq(W(N))}function W(N){return N.replaceAll("##[","## [")}const j=new M.AsyncLocalStorage;let E=!1;function F(N,A){return E||L(),E=!0,j.run(N,A)}function L(){const N=process.
stdout.write.bind(process.stdout);process.stdout.write=((A,...d)=>{const B=j.getStore(),O=String(A);return B===void 0||/^::(add-mask|debug)::/.test(O)?N(A,...d):(j.exit(()=>B.debug(O.trimEnd())),!0)})}}),
276:((xe,Se,l)=>{l.d(Se,{VY:()=>N,Pd:()=>d,eF:()=>L,n0:()=>A});var M=l(3024),re=l(1455);const se=Xe(import.meta.url)("node:os");var ae=l(6760),pe=l(5358),W=l(1142),j=l(7279),E=l(706);const F=6e4;async function L(g){
const w=new AbortController;for(const k of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${k})`,topic:"the-job-on-the-platform"};process.on(k,()=>w.abort(new j.HR(a)))}try{await g(w.signal)}catch(k){
for(let $=k;$ instanceof Error;$=$.cause)pe.Yz($.stack??$.message);const a=N(k);pe.C1(`${(0,E.OX)((0,j.gJ)(k),F)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}function N(g){
const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:k,GITHUB_ACTION_REF:a}=process.env;if(!(!(g instanceof j.HR)||g.topic===void 0||!w||!k||!a))return encodeURI(`${w}/${k}/blob/${a}/docs/troubleshootin\
g.md#${g.topic}`)}function A(g){for(const[w,k]of Object.entries(g))k!==void 0&&pe.uH(w,k)}async function d(g){const w=process.env.RUNNER_TEMP||(0,se.tmpdir)();return await(0,re.mkdtemp)((0,ae.join)(w,
g)).catch(k=>{throw(0,W.Rs)(k,w,"Check the runner's temporary folder.")})}function B(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function O(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,Se,l)=>{l.d(Se,{Bu:()=>E,Sy:()=>B,il:()=>L});var M=l(5358),re=l(7279),se=l(8132),ae=l(706);const pe=1024*1024-1e4,W=2e5;function j(O,g){
const w=g.map(H=>H.map(A)),k=O.map((H,v)=>w.some(h=>h[v]!=="")),a=(H,v)=>`<tr>${H.flatMap((h,b)=>k[b]?`<${v}>${h}</${v}>`:[]).join("")}</tr>`,$=w.map(H=>a(H,"td")),_=H=>`<tr><td colspan="${O.length}">\
\u2026 and ${counted(H,"more row")}</td></tr>`;return`<table>${a(O.map(escapeAll),"th")}${d($,_).join("")}</table>`}function E(O){return`<table>${O.map(([w,k])=>k===void 0?"":`<tr><th align="left">${(0,se.
FO)(w)}</th><td>${A(k)}</td></tr>`).join("")}</table>`}function F(O){const g=O.map(({names:w,message:k,help:a})=>{const $=w.map(H=>`**${plainText(H)}**`);return`- ${d($,H=>`and ${H} more`,W/2).join(",\
 ")}: ${L(k,a)}`});return d(g,w=>`- \u2026 and ${counted(w,"more cause")}`).join(`
`)}function L(O,g){return g===void 0?(0,se.wh)(O):`${(0,se.wh)(O)} <a href="${(0,se.FO)(g)}">Troubleshooting</a>`}function N(O,g){return`<details><summary>${escapeAll(O)}</summary>

${g}

</details>`}function A(O){return typeof O=="string"?O===""?"":`<code>${(0,se.FO)((0,se.RK)(O))}</code>`:"words"in O?(0,se.wh)(O.words):`<a href="${(0,se.FO)(O.href)}">${(0,se.wh)(O.text)}</a>${(0,se.FO)(
O.after??"")}`}function d(O,g,w=W){let k=w;const a=O.filter($=>{const _=Buffer.byteLength($),H=_<=k;return H&&(k-=_),H});return a.length===O.length?a:[...a,g(O.length-a.length)]}async function B(O,...g){
const w=a=>`${(0,ae.hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,k=[`### ${(0,se.wh)(O)}`,...d(g,w,pe)];try{await M.z.addRaw(k.join(`

`),!0).write()}catch(a){M.$e(`Can't write the job summary: ${(0,re.gJ)(a)}`)}}}),8132:((xe,Se,l)=>{l.d(Se,{EU:()=>j,FO:()=>L,Jj:()=>pe,RK:()=>se,SS:()=>W,wh:()=>F});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",re=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function se(d){return/^[ -[\]-~]*$/.test(d)&&!d.includes("##[")?d:d.replace(re,(B,O)=>O===void 0?B:ae(O))}function ae(d){
return`\\u{${d.codePointAt(0)?.toString(16)}}`}function pe(d,B){if(d.length<=B)return d;const O=Array.from(d.slice(0,2*B+2));return O.length>B?`${O.slice(0,B).join("")}\u2026`:d}function W(d,B=100){const O=se(
pe(d,B)).replaceAll("	",ae)||'""',g="`".repeat(A(O)+1);return/^`|`$/.test(O)||/^ .*[^ ].* $/.test(O)?`${g} ${O} ${g}`:g+O+g}function j(d,B,O){const g=d.map(k=>se(k).replace(/^(\s*):(?=:)/,(a,$)=>$+ae(
":"))),w="`".repeat(g.reduce((k,a)=>Math.max(k,A(a)+1),3));return[w+B,...g,w].map(k=>O+k).join(`
`)}const E=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function F(d){const B=se(d).replaceAll("	"," ").split(E),O=se(d).match(E)??[];return B.map((g,w)=>L(g)+(O[w]===void 0?"":`${L(O[w])}<wbr>`)).join("")}
function L(d){return d.replace(N,B=>`&#${B.codePointAt(0)};`)}const N=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function A(d){return(d.match(/`+/g)??[]).reduce((B,O)=>Math.
max(B,O.length),0)}}),8142:((xe,Se,l)=>{l.d(Se,{q:()=>ae});const M=500,re=1e6,se=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function ae(E,F,L){let N=E.startsWith("\uFEFF")?1:0,A=0;function d(){for(;;){const w=E.charAt(N);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;N++}}function B(){const w=N;if(se.lastIndex=w,!se.test(E))throw new SyntaxError;return N=se.lastIndex,E.slice(w,N)}function O(w,k){const a=d();if(a==="["){const _=[],H=L.
enter(w);return g("]",k,()=>_.push(O(H,k+1))),L.array(_,w)}if(a==="{"){const _=new Map;return g("}",k,()=>{if(d()!=='"')throw new SyntaxError;const H=B(),v=H.includes("\\")?JSON.parse(H):H.slice(1,-1);
if(_.has(v)||d()!==":")throw new SyntaxError;N++,_.set(v,O(L.enter(w,v),k+1))}),L.object(_,w)}const $=B();return L.scalar($.includes("\\")?JSON.stringify(JSON.parse($)):$)}function g(w,k,a){if(k===M)throw new RangeError;
N++;let $=d()===w?w:",";for(;$===",";){if(++A>re)throw new RangeError;a(),$=d(),$===","&&N++}if($!==w)throw new SyntaxError;N++}try{const w=O(F,0);return d()===""?w:void 0}catch{return}}function pe(E){
const F=ae(E,`
`,W);return F===void 0?void 0:`${F}
`}const W={enter:E=>`${E}  `,scalar:E=>E,array:(E,F)=>j("[",E,"]",F),object(E,F){const L=[...E.keys()].sort().map(N=>`${JSON.stringify(N)}: ${E.get(N)}`);return j("{",L,"}",F)}};function j(E,F,L,N){return F.
length===0?E+L:`${E}${N}  ${F.join(`,${N}  `)}${N}${L}`}}),5806:((xe,Se,l)=>{l.d(Se,{Iv:()=>F,Oj:()=>B,dU:()=>A,gv:()=>re,jq:()=>L,x5:()=>E});var M=l(6760);const re=".workflow-export.json",se=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,pe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],j=[...W,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',se],["changes how git or GitHub treats \
the repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",pe]];function E(g,w=j){const k=O(g);return w.find(([,a])=>a.test(g)||a.test(k))?.[0]}function F(g){return E(g,W)}function L(g){return[pe,se,ae].some(w=>w.
test(O(g)))}function N(g){return se.test(O(g))?"is in a .git folder":g.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function A(g){const[w=""]=M.posix.basename(O(
g).replaceAll("\\","/")).split(":");return d(w.replace(/[. ]+$/,""))==="env_variables.json"}function d(g){return g.normalize("NFC").toUpperCase().toLowerCase()}function B(g){const w=new Map;for(const k of g){
const a=d(k.replace(/\/$/,"")),$=w.get(a);if($!==void 0)return[$,k];w.set(a,k)}for(const[k,a]of w)for(const{index:$}of k.matchAll(/\//g)){const _=w.get(k.slice(0,$));if(_?.endsWith("/")===!1)return[_,
a]}}function O(g){return g.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,l)=>{l.d(Se,{BE:()=>W,LX:()=>pe,_2:()=>A,jz:()=>E,wg:()=>N,zx:()=>j});var M=l(5806);const[re,se,ae]=["flow_definition.\
json","app_definition.json","env_variables.json"],pe=[re,se,ae],W=1e4,j=256*1024*1024;function E(d,B){const O=[...B].filter(([g])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(g));return{kind:d,files:new Map(
O.sort(([g],[w])=>g<w?-1:1))}}function F({kind:d,files:B}){return{kind:d,files:new Map([...B].filter(([O])=>!isEnvVariables(O)))}}const L=/^(\..*|__MACOSX)$/;function N(d){const B=new Set(d),O=a=>pe.some(
$=>B.has(a+$));if(O(""))return"";const g=new Set(d.filter(a=>a.includes("/")).map(a=>a.slice(0,a.indexOf("/")))),[w,...k]=[...g].filter(a=>!L.test(a));return w!==void 0&&k.length===0&&O(`${w}/`)?`${w}\
/`:""}function A(d){const B=N(d);return d.includes(B+se)||d.includes(B+re)}}),3657:((xe,Se,l)=>{l.d(Se,{Ao:()=>L,ue:()=>N});var M=l(4573),re=l(8522),se=l(663),ae=l(7279),pe=l(706),W=l(5806),j=l(9870);
const E=2048,F=new Set([0,10]);class L extends ae.HR{}async function N(ne,V){V?.throwIfAborted();const{zip:he,source:Re,entries:_e}=await A(ne).catch($("The package")),Le=(0,j.wg)([..._e.keys()]),je=[];
for(const[We,S]of _e){V?.throwIfAborted();const x=await w(he,Re,S).catch($(`${(0,pe.TL)(We)} in the package`));We.startsWith(Le)&&!k(We)&&je.push([We.slice(Le.length),x])}return(0,j.jz)("zip",je)}async function A(ne){
const V=d(ne),he=await(0,se.SY)(V,{decodeStrings:!1});return{zip:he,source:V,entries:await B(he)}}function d(ne){for(let V=ne.length-21;V>0;){V=ne.lastIndexOf("PK",V-1,"latin1");const he=V+22+(V<0?1/0:
ne.readUInt16LE(V+20));if(he<=ne.length)return ne.subarray(0,he)}throw ne.toString("latin1",0,2)==="PK"?new Error("its end is missing"):H(ne)}async function B(ne){if(ne.entryCount>j.BE)throw a(`The pa\
ckage has ${ne.entryCount} entries. The limit is 10,000`);const V=new Map;let he=0;for await(const Le of ne.eachEntry()){const je=O(Le);if(V.has(je))throw a(`The package has ${(0,pe.TL)(je)} twice`,"E\
xport it again.");const We=g(je,Le);if(We!==void 0)throw a(`${(0,pe.TL)(je)} in the package ${We}`);if(he+=Le.uncompressedSize,he>j.zx)throw a("The package takes more than 256 MiB unpacked, the limit");
V.set(je,Le)}const Re=[...V.keys()];if(Re.every(k))throw a("The package has no files in it","Export it again.");const _e=(0,W.Oj)(Re);if(_e===void 0)return V;throw a(`${_e.map(Le=>(0,pe.TL)(Le)).join(
" and ")} in the package collide on a disk that ignores case`)}function O({generalPurposeBitFlag:ne,fileNameRaw:V,extraFields:he,versionMadeBy:Re}){const _e=(0,M.isUtf8)(V)?E:ne,Le=F.has(Re>>>8);return(0,se.
ax)(_e,V,he,!Le).replace(/^(\.\/+)+/,"")}function g(ne,V){const he=V.externalFileAttributes>>>16&61440;return he===40960?"is a symbolic link":he!==0&&he!==32768&&he!==16384?"is neither a file nor a fo\
lder":k(ne)&&V.uncompressedSize>0?"is a folder with a content of its own":V.canDecodeFileData()?(0,W.dU)(V.fileNameRaw.toString())&&!(0,W.dU)(ne)?"is also named env_variables.json":(0,W.Iv)(ne):"is en\
crypted, or compressed by another method than deflate"}async function w(ne,V,he){const{compressedSize:Re,compressionMethod:_e,uncompressedSize:Le}=he,{fileDataStart:je}=await ne.readLocalFileHeaderPromise(
he),We=V.subarray(je,je+Re),S={maxOutputLength:Le||1,chunkSize:Le+64},x=_e===0?We:(0,re.inflateRawSync)(We,S);if(x.length!==Le)throw new Error(`it unpacks to ${x.length} bytes, not the ${Le} listed`);
if((0,re.crc32)(x)!==he.crc32)throw new Error("its CRC-32 isn't the one listed");return x}function k(ne){return ne===""||ne.endsWith("/")}function a(ne,V=""){return new ae.HR({what:ne,advice:V,topic:"\
the-package"})}function $(ne){return V=>{if(V instanceof ae.HR)throw V;const he={what:`${ne} is cut off or damaged`,why:(0,pe.TL)(V.message).slice(1,-1)};throw new ae.HR({...he,advice:"Export it again\
.",topic:"the-package"},{cause:V})}}const _=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function H(ne){const V=ne.toString(
"utf8",0,512),[he]=_.find(([,_e])=>_e.test(V))??["text"],Re=`${he==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new L({what:`The package is ${he}, n\
ot a zip`,advice:Re,topic:"the-package"})}const v=33,h=20,b=3,P=8,y=33188;function G({files:ne}){const V=[],he=[];let Re=0;for(const[je,We]of ne){const[S,x]=[Buffer.from(je),deflateRawSync(We)],oe=[ie(
2,h,E,P,0,v),ie(4,crc32(We),x.length,We.length),ie(2,S.length,0)],X=[ie(2,0,0,0),ie(4,y*65536,Re)];V.push(Buffer.from("PK"),...oe,S,x),he.push(Buffer.from("PK"),Buffer.of(h,b),...oe,...X,S),Re+=30+
S.length+x.length}const _e=Buffer.concat(he),Le=[ie(2,0,0,ne.size,ne.size),ie(4,_e.length,Re),ie(2,0)];return Buffer.concat([...V,_e,Buffer.from("PK"),...Le])}function ie(ne,...V){const he=Buffer.alloc(
ne*V.length);for(const[Re,_e]of V.entries())he.writeUIntLE(_e,Re*ne,ne);return he}}),1858:((xe,Se,l)=>{var M=l(7279),re=l(2975),se=l(706);function ae(a,$,_,H={}){return new Failure({what:a,why:$,advice:_,
topic:"the-platforms-response"},H)}function pe(a,$,_,H){return new Failure({what:a,why:$,advice:_,topic:"the-connection"},H)}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connec\
tion was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection t\
imed out"},j="Re-run the job later.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
L=/EPROTO|ERR_SSL_/,N=/Z_|ERR__ERROR_/,A=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function d(a,$,_,H){if(!(a instanceof Error&&"code"in a))return a;const v=String(a.code);
if(F.test(v)){const ne=`the TLS connection can't be trusted (${v})`;return pe($,ne,`Check host. ${E}`,{affectsAll:!0,cause:a})}const[,h]=A.exec(a.message)??[];if(h!==void 0)return B($,h,a);const b=!_&&
L.test(v),P=b?"the TLS connection failed":"the connection failed",y=W[v]??`${N.test(v)?"the response can't be decoded":P} (${v})`,G={retryable:!0,maybeProcessed:_,affectsAll:!_,cause:a};if(H||!(b||v===
"ENOTFOUND"))return pe($,y,j,G);const ie=b?`Check host and its port. ${E}`:"Check host.";return pe($,y,ie,{...G,maxRetries:2})}function B(a,$,_){const H=(b,P,y=!1)=>pe(a,b,P,{affectsAll:!0,cause:_,retryable:y});
if($==="407")return H("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const v=Number($);if(v<500&&!w(v))return H(`the proxy refuses the connection (${$})`,"Allow the \
host there, or add it to NO_PROXY.");const h=`the proxy made no connection (${toSingleLine($,100)})`;return H(h,"Check HTTPS_PROXY, or re-run the job later.",!0)}const O=new Set([408,421,425,429]),g=new Set(
[501,505,506,508,510,511]);function w(a){return O.has(a)||a>=500&&!g.has(a)}function k(a,$){return{status:a,retryable:w(a),retryAfterMs:retryAfterMs($["retry-after"]),maybeProcessed:a===408||a>=500}}}),
7596:((xe,Se,l)=>{const M=Xe(import.meta.url)("node:net");var re=l(9783),se=l(1858);const ae=200;function pe(A){const d=/^[a-z0-9+.-]+:\/\//i.test(A)?A:`https://${A}`;if(/[\s\p{C}\\]/u.test(d)||!URL.canParse(
d))throw new Error("is not an address such as https://ai-for-process.example.ai");const B=new URL(d);if(B.protocol!=="https:"&&B.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(d))throw new Error("must not contain a user name or password");if(B.protocol==="http:"&&!W(B.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return B.pathname.
endsWith("/")||(B.pathname+="/"),B}function W(A){return A==="localhost"||A==="[::1]"||isIPv4(A)&&A.startsWith("127.")}function j(A){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(A)}function E(...A){return A.
find(d=>typeof d=="string"&&d.length<=ae&&j(d))}function F(A){try{return decodeURIComponent(A)}catch{return A}}function L(){for(const A of["https_proxy","HTTPS_PROXY"]){const d=process.env[A]?.trim();
d!==void 0&&(process.env[A]=d===""||d.includes("://")?d:`http://${d}`)}for(const A of["no_proxy","NO_PROXY"]){const d=process.env[A];d!==void 0&&(process.env[A]=d.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function N(A,d){const B=process.env.https_proxy||process.env.HTTPS_PROXY;if(!B||checkBypass(A)||/^https?:/i.test(B)&&getProxyUrl(A))return;throw connectionFailure(d,"the proxy in HTTPS_PROXY ca\
n't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((xe,Se,l)=>{var M=l(7279),re=l(706);const se=7,ae=3e4,pe=429;
async function W({log:N,signal:A,endsAt:d},B,{atLeastMs:O=0,untilFree:g=!1}={}){let w=0,k=0,a;for(;;)try{return await B()}catch($){if(!($ instanceof Failure&&($.retryable||g&&$.busy)))throw $;A.throwIfAborted(),
a??=performance.now();const _=$.status===pe,H=$.busy||_;k=H?k+1:0,H||w++;const v=w>($.maxRetries??se)&&performance.now()-a>=O;if(!H&&v)throw j($,`${w} times in a row`);const h=Math.min(ae,1e3*2**((k||
w)-1))*(.5+Math.random()/2),b=_&&$.retryAfterMs>0?$.retryAfterMs:Math.max($.retryAfterMs,h),P=humanTime(b);if(performance.now()+b>=d)throw j($,`and waiting ${P} before the next attempt would exceed th\
e timeout`,"Re-run the job later, or raise timeout-minutes.");N.info(`${toSingleLine(sentenceOf($),1e3)}; retrying in ${P}`),await F(b,A)}}function j(N,A,d=N.advice){return N.with({why:`${N.why}, ${A}`,
advice:d,retryable:!1})}function E(N){const A=String(N),d=/^\d+$/.test(A)?Number(A)*1e3:Date.parse(A)-Date.now();return Math.min(Math.max(d||0,0),2**31-1)}async function F(N,A){let d;const B=new Promise(
O=>{d=setTimeout(O,N)});await L(A,B).finally(()=>clearTimeout(d))}function L(N,A){return new Promise((d,B)=>{const O=()=>B(N.reason);A.then(d,B).finally(()=>N.removeEventListener("abort",O)),N.aborted?
O():N.addEventListener("abort",O)})}}),706:((xe,Se,l)=>{l.d(Se,{MW:()=>ae,OX:()=>re,TL:()=>se,hS:()=>j,pO:()=>A,v5:()=>F,zD:()=>W});var M=l(8132);function re(O,g=300){const w=O.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return(0,M.Jj)(w,g)}function se(O,g=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(O,g)))}function ae(O){return se(O,1e3).replaceAll("\\\\","\\")}function pe(O){if(O<
1024)return`${O} B`;const g=["KiB","MiB","GiB"];let w=O/1024;for(;Number(w.toFixed(1))>=1024&&g.length>1;)w/=1024,g.shift();return`${w.toFixed(1)} ${g[0]}`}function W(O){return String(O).replace(/\B(?=(\d{3})+$)/g,
",")}function j(O,g){return`${W(O)} ${g}${O===1?"":"s"}`}function E(O){if(O<9950)return`${(O/1e3).toFixed(1)} s`;const g=Math.round(O/1e3);if(g<60)return`${g} s`;const[w,k]=[Math.floor(g/60),Math.floor(
g/3600)];return k>0?`${k} h ${w%60} min`:`${w} min ${g%60} s`}const F="***",L=4,N=8;class A{#t=new Map;#e=new Set;constructor(g=[]){for(const w of g)this.add(w)}add(g,w=k=>!0){const k=new Set([g,...g.
split(/[\r\n]/)].map(a=>a.trim()));for(const a of[...k].filter(w).flatMap(d)){const $=a.slice(0,N);this.#t.set($,(this.#t.get($)??new Set).add(a)),this.#e.add($.length)}}redact=(g,w=300)=>{const k=g.trimStart(),
a=Math.min(k.length,w*4);return re(this.hide(k,()=>{},a)+(a<k.length?"\u2026":""),w)};hide(g,w=a=>{},k=g.length){let[a,$]=["",0];for(let _=0;_<k;_++){const H=this.#n(g,_);H!==""&&(w(H),_>=$&&(a+=g.slice(
$,_)+F),$=Math.max($,_+H.length))}return a+g.slice($,k)}#n(g,w){let k="";for(const a of this.#e)for(const $ of this.#t.get(g.slice(w,w+a))??[])$.length<=k.length||!g.startsWith($,w)||($.length>=L||B(g,
w,w+$.length))&&(k=$);return k}}function d(O){const g=_=>JSON.stringify(_).slice(1,-1),w=Buffer.from(O).toString(),k=encodeURIComponent(w),a=[k,k.replaceAll("%20","+"),k.replace(/%../g,_=>_.toLowerCase())];
return[...[O,w].flatMap(_=>[_,g(_),g(g(_))]),...a,encodeURI(w)]}function B(O,g,w){const k=O.slice(Math.max(0,g-2),g);return!/[\p{L}\p{N}]$/u.test(k)&&!/^[\p{L}\p{N}]/u.test(O.slice(w,w+2))}}),5358:((xe,Se,l)=>{
l.d(Se,{Yz:()=>bt,V4:()=>It,pq:()=>Lt,lm:()=>Kt,C1:()=>Ct,uH:()=>Ht,Pq:()=>Wt,z:()=>V,$e:()=>en});const M=Xe(import.meta.url)("os");function re(n){return n==null?"":typeof n=="string"||n instanceof String?
n:JSON.stringify(n)}function se(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function ae(n,t,s){const i=new j(
n,t,s);process.stdout.write(i.toString()+M.EOL)}function pe(n,t=""){ae(n,{},t)}const W="::";class j{constructor(t,s,i){t||(t="missing.command"),this.command=t,this.properties=s,this.message=i}toString(){
let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let s=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const p=this.properties[i];p&&(s?s=
!1:t+=",",t+=`${i}=${F(p)}`)}}return t+=`${W}${E(this.message)}`,t}}function E(n){return re(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(n){return re(n).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=Xe(import.meta.url)("crypto");var N=l(9896);function A(n,t){const s=process.env[`GITHUB_${n}`];if(!s)throw new Error(
`Unable to find environment variable for file command ${n}`);if(!N.existsSync(s))throw new Error(`Missing file at path: ${s}`);N.appendFileSync(s,`${re(t)}${M.EOL}`,{encoding:"utf8"})}function d(n,t){
const s=`ghadelimiter_${L.randomUUID()}`,i=re(t);if(n.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`);if(i.includes(s))throw new Error(`Unexpected input: \
value should not contain the delimiter "${s}"`);return`${n}<<${s}${M.EOL}${i}${M.EOL}${s}`}const B=Xe(import.meta.url)("path");var O=l(6671),g=function(n,t,s,i){function p(z){return z instanceof s?z:new s(
function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){try{ge(i.next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):
p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};class w{constructor(t,s){this.username=t,this.password=s}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return g(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class k{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return g(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class a{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return g(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var $=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){try{ge(i.next(me))}catch(Ce){
ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};class _{static createHttpClient(t=!0,s=10){
const i={allowRetries:t,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return $(this,void 0,void 0,function*(){var s;const z=(s=(yield _.createHttpClient().getJson(t).catch(ee=>{throw new Error(`Fail\
ed to get ID Token. 
 
        Error Code : ${ee.statusCode}
 
        Error Message: ${ee.message}`)})).result)===null||s===void 0?void 0:s.value;if(!z)throw new Error("Response json body do not have ID Token field");return z})}static getIDToken(t){return $(this,
void 0,void 0,function*(){try{let s=_.getIDTokenUrl();if(t){const p=encodeURIComponent(t);s=`${s}&audience=${p}`}debug(`ID token url is ${s}`);const i=yield _.getCall(s);return setSecret(i),i}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var H=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){try{
ge(i.next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const{access:v,appendFile:h,
writeFile:b}=N.promises,P="GITHUB_STEP_SUMMARY",y="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class G{constructor(){this._buffer=""}filePath(){
return H(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[P];if(!t)throw new Error(`Unable to find environment variable for $${P}. Check if your runtime envir\
onment supports job summaries.`);try{yield v(t,N.constants.R_OK|N.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,s,i={}){const p=Object.entries(i).map(([z,ee])=>` ${z}="${ee}"`).join("");return s?`<${t}${p}>${s}</${t}>`:`<${t}${p}>`}write(t){return H(this,void 0,void 0,
function*(){const s=!!t?.overwrite,i=yield this.filePath();return yield(s?b:h)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return H(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,s=!1){return this._buffer+=t,s?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(t,s){const i=Object.assign({},s&&{lang:s}),p=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(p).addEOL()}addList(t,s=!1){const i=s?"ol":"ul",p=t.map(ee=>this.
wrap("li",ee)).join(""),z=this.wrap(i,p);return this.addRaw(z).addEOL()}addTable(t){const s=t.map(p=>{const z=p.map(ee=>{if(typeof ee=="string")return this.wrap("td",ee);const{header:$e,data:Ne,colspan:ge,
rowspan:me}=ee,Ce=$e?"th":"td",Ze=Object.assign(Object.assign({},ge&&{colspan:ge}),me&&{rowspan:me});return this.wrap(Ce,Ne,Ze)}).join("");return this.wrap("tr",z)}).join(""),i=this.wrap("table",s);return this.
addRaw(i).addEOL()}addDetails(t,s){const i=this.wrap("details",this.wrap("summary",t)+s);return this.addRaw(i).addEOL()}addImage(t,s,i){const{width:p,height:z}=i||{},ee=Object.assign(Object.assign({},
p&&{width:p}),z&&{height:z}),$e=this.wrap("img",null,Object.assign({src:t,alt:s},ee));return this.addRaw($e).addEOL()}addHeading(t,s){const i=`h${s}`,p=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h\
1",z=this.wrap(p,t);return this.addRaw(z).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,s){
const i=Object.assign({},s&&{cite:s}),p=this.wrap("blockquote",t,i);return this.addRaw(p).addEOL()}addLink(t,s){const i=this.wrap("a",t,{href:s});return this.addRaw(i).addEOL()}}const ie=new G,ne=null,
V=ie;function he(n){return n.replace(/[\\]/g,"/")}function Re(n){return n.replace(/[/]/g,"\\")}function _e(n){return n.replace(/[/\\]/g,path.sep)}const Le=Xe(import.meta.url)("string_decoder");var je=l(
4434);const We=Xe(import.meta.url)("child_process");var S=l(2613),x=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){
try{ge(i.next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const{chmod:oe,
copyFile:X,lstat:ye,mkdir:Oe,open:J,readdir:ce,rename:fe,rm:we,rmdir:te,stat:le,symlink:be,unlink:Te}=N.promises,ve=process.platform==="win32";function Ue(n){return x(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const Pe=268435456,Z=N.constants.O_RDONLY;function K(n){return x(this,void 0,void 0,function*(){try{yield le(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function D(n){return x(this,arguments,void 0,function*(t,s=!1){return(s?yield le(t):yield ye(t)).isDirectory()})}function ue(n){if(n=q(n),!n)throw new Error('isRooted(\
) parameter "p" cannot be empty');return ve?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function I(n,t){return x(this,void 0,void 0,function*(){let s;try{s=yield le(n)}catch(p){p.code!=="\
ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${p}`)}if(s&&s.isFile()){if(ve){const p=B.extname(n).toUpperCase();if(t.some(z=>z.toUpperCase()===p))return n}else if(Ee(
s))return n}const i=n;for(const p of t){n=i+p,s=void 0;try{s=yield le(n)}catch(z){z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${z}`)}if(s&&
s.isFile()){if(ve){try{const z=B.dirname(n),ee=B.basename(n).toUpperCase();for(const $e of yield ce(z))if(ee===$e.toUpperCase()){n=B.join(z,$e);break}}catch(z){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${n}': ${z}`)}return n}else if(Ee(s))return n}}return""})}function q(n){return n=n||"",ve?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function Ee(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Me(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Ie=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){try{ge(i.
next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};function Be(n,t){return Ie(
this,arguments,void 0,function*(s,i,p={}){const{force:z,recursive:ee,copySourceDirectory:$e}=it(p),Ne=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Ne&&Ne.isFile()&&!z)return;const ge=Ne&&Ne.isDirectory()&&
$e?path.join(i,path.basename(s)):i;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())if(ee)yield ot(s,ge,0,z);else throw new Error(
`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,ge)==="")throw new Error(`'${ge}' and '${s}' are the same file`);yield ct(s,ge,z)}})}function Ve(n,t){
return Ie(this,arguments,void 0,function*(s,i,p={}){if(yield ioUtil.exists(i)){let z=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(s)),z=yield ioUtil.exists(i)),z)if(p.force==null||
p.force)yield He(i);else throw new Error("Destination already exists")}yield Ge(path.dirname(i)),yield ioUtil.rename(s,i)})}function He(n){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Ge(n){return Ie(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function st(n,t){return Ie(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const i=yield st(n,!1);if(!i)throw ve?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return i}const s=yield Je(n);return s&&s.length>0?s[0]:""})}function Je(n){return Ie(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const p of process.env.PATHEXT.split(B.delimiter))p&&t.push(p);if(ue(n)){const p=yield I(n,t);return p?[p]:[]}if(n.includes(B.sep))return[];const s=[];if(process.env.PATH)
for(const p of process.env.PATH.split(B.delimiter))p&&s.push(p);const i=[];for(const p of s){const z=yield I(B.join(p,n),t);z&&i.push(z)}return i})}function it(n){const t=n.force==null?!0:n.force,s=!!n.
recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:s,copySourceDirectory:i}}function ot(n,t,s,i){return Ie(this,void 0,void 0,function*(){if(s>=255)return;s++,
yield Ge(t);const p=yield ioUtil.readdir(n);for(const z of p){const ee=`${n}/${z}`,$e=`${t}/${z}`;(yield ioUtil.lstat(ee)).isDirectory()?yield ot(ee,$e,s,i):yield ct(ee,$e,i)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function ct(n,t,s){return Ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(p){p.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||s)&&(yield ioUtil.copyFile(n,t))})}
const ut=Xe(import.meta.url)("timers");var dt=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){try{ge(i.next(
me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const ht=process.platform===
"win32";class vt extends je.EventEmitter{constructor(t,s,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=s||[],this.options=i||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,s){const i=this._getSpawnFileName(),p=this._getSpawnArgs(t);let z=s?"":"[command]";if(ht)if(this.
_isCmdFile()){z+=i;for(const ee of p)z+=` ${ee}`}else if(t.windowsVerbatimArguments){z+=`"${i}"`;for(const ee of p)z+=` ${ee}`}else{z+=this._windowsQuoteCmdArg(i);for(const ee of p)z+=` ${this._windowsQuoteCmdArg(
ee)}`}else{z+=i;for(const ee of p)z+=` ${ee}`}return z}_processLineBuffer(t,s,i){try{let p=s+t.toString(),z=p.indexOf(M.EOL);for(;z>-1;){const ee=p.substring(0,z);i(ee),p=p.substring(z+M.EOL.length),z=
p.indexOf(M.EOL)}return p}catch(p){return this._debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){return ht&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(ht&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)s+=" ",s+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return s+='"',[s]}return this.
args}_endsWith(t,s){return t.endsWith(s)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const s=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const ee of t)if(s.some($e=>$e===ee)){i=!0;break}if(!i)
return t;let p='"',z=!0;for(let ee=t.length;ee>0;ee--)p+=t[ee-1],z&&t[ee-1]==="\\"?p+="\\":t[ee-1]==='"'?(z=!0,p+='"'):z=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let s='"',i=!0;for(let p=t.length;p>0;p--)s+=t[p-1],i&&t[p-1]==="\\"?s+="\\":
t[p-1]==='"'?(i=!0,s+="\\"):i=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const s={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return s.outStream=t.outStream||process.stdout,s.errStream=t.errStream||process.
stderr,s}_getSpawnOptions(t,s){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${s}"`),
i}exec(){return dt(this,void 0,void 0,function*(){return!ue(this.toolPath)&&(this.toolPath.includes("/")||ht&&this.toolPath.includes("\\"))&&(this.toolPath=B.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield st(this.toolPath,!0),new Promise((t,s)=>dt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ge of this.
args)this._debug(`   ${ge}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+M.EOL);const p=new xt(i,this.toolPath);if(p.on("debug",ge=>{
this._debug(ge)}),this.options.cwd&&!(yield K(this.options.cwd)))return s(new Error(`The cwd: ${this.options.cwd} does not exist!`));const z=this._getSpawnFileName(),ee=We.spawn(z,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,z));let $e="";ee.stdout&&ee.stdout.on("data",ge=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ge),!i.silent&&i.outStream&&i.
outStream.write(ge),$e=this._processLineBuffer(ge,$e,me=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(me)})});let Ne="";if(ee.stderr&&ee.stderr.on("data",ge=>{
p.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ge),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(ge),Ne=this.
_processLineBuffer(ge,Ne,me=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(me)})}),ee.on("error",ge=>{p.processError=ge.message,p.processExited=!0,p.processClosed=
!0,p.CheckComplete()}),ee.on("exit",ge=>{p.processExitCode=ge,p.processExited=!0,this._debug(`Exit code ${ge} received from tool '${this.toolPath}'`),p.CheckComplete()}),ee.on("close",ge=>{p.processExitCode=
ge,p.processExited=!0,p.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(ge,me)=>{$e.length>0&&this.emit("stdline",$e),Ne.length>0&&
this.emit("errline",Ne),ee.removeAllListeners(),ge?s(ge):t(me)}),this.options.input){if(!ee.stdin)throw new Error("child process missing stdin");ee.stdin.end(this.options.input)}}))})}}function Yt(n){
const t=[];let s=!1,i=!1,p="";function z(ee){i&&ee!=='"'&&(p+="\\"),p+=ee,i=!1}for(let ee=0;ee<n.length;ee++){const $e=n.charAt(ee);if($e==='"'){i?z($e):s=!s;continue}if($e==="\\"&&i){z($e);continue}if($e===
"\\"&&s){i=!0;continue}if($e===" "&&!s){p.length>0&&(t.push(p),p="");continue}z($e)}return p.length>0&&t.push(p.trim()),t}class xt extends je.EventEmitter{constructor(t,s){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=s,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ut.setTimeout)(xt.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const s=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(s)}t._setResult()}}}var pt=function(n,t,s,i){
function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){try{ge(i.next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){
ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};function St(n,t,s){return pt(this,void 0,void 0,function*(){const i=tr.argStringToArray(n);if(i.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(p,t,s).exec()})}function Zt(n,t,s){return pt(this,void 0,void 0,function*(){
var i,p;let z="",ee="";const $e=new StringDecoder("utf8"),Ne=new StringDecoder("utf8"),ge=(i=s?.listeners)===null||i===void 0?void 0:i.stdout,me=(p=s?.listeners)===null||p===void 0?void 0:p.stderr,Ce=tt=>{
ee+=Ne.write(tt),me&&me(tt)},Ze=tt=>{z+=$e.write(tt),ge&&ge(tt)},et=Object.assign(Object.assign({},s?.listeners),{stdout:Ze,stderr:Ce}),rt=yield St(n,t,Object.assign(Object.assign({},s),{listeners:et}));
return z+=$e.end(),ee+=Ne.end(),{exitCode:rt,stdout:z,stderr:ee}})}var yt=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(function(z,ee){function $e(me){
try{ge(i.next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const Pt=()=>yt(
void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Dt=()=>yt(void 0,void 0,void 0,function*(){var n,t,s,i;const{
stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),z=(t=(n=p.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(i=(s=p.match(/ProductName:\s*(.+)/))===
null||s===void 0?void 0:s[1])!==null&&i!==void 0?i:"",version:z}}),jt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,s]=n.
trim().split(`
`);return{name:t,version:s}}),$t=M.platform(),Ft=M.arch(),Ot=$t==="win32",kt=$t==="darwin",zt=$t==="linux";function Mt(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ot?Pt():kt?Dt():jt()),{platform:$t,arch:Ft,isWindows:Ot,isMacOS:kt,isLinux:zt})})}var Bt=function(n,t,s,i){function p(z){return z instanceof s?z:new s(function(ee){ee(z)})}return new(s||(s=Promise))(
function(z,ee){function $e(me){try{ge(i.next(me))}catch(Ce){ee(Ce)}}function Ne(me){try{ge(i.throw(me))}catch(Ce){ee(Ce)}}function ge(me){me.done?z(me.value):p(me.value).then($e,Ne)}ge((i=i.apply(n,t||
[])).next())})},_t;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(_t||(_t={}));function sn(n,t){const s=toCommandValue(t);if(process.env[n]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},s)}function Wt(n){ae("add-mask",{},n)}function At(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function It(n,t){const s=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?s:s.trim()}function Qt(n,t){const s=It(n,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?s:s.map(i=>i.trim())}function ft(n,t){const s=["true","True","TRUE"],i=["false","False","FALSE"],p=It(n,t);if(s.includes(p))return!0;if(i.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ht(n,t){if(process.env.GITHUB_OUTPUT||"")return A("OUTPUT",d(n,t));process.stdout.write(M.EOL),ae("set-output",{name:n},
re(t))}function qt(n){issue("echo",n?"on":"off")}function Ct(n){process.exitCode=_t.Failure,Gt(n)}function gt(){return process.env.RUNNER_DEBUG==="1"}function bt(n){ae("debug",{},n)}function Gt(n,t={}){
ae("error",se(t),n instanceof Error?n.toString():n)}function en(n,t={}){ae("warning",se(t),n instanceof Error?n.toString():n)}function Kt(n,t={}){ae("notice",se(t),n instanceof Error?n.toString():n)}function Lt(n){
process.stdout.write(n+M.EOL)}function Nt(n){issue("group",n)}function Xt(){issue("endgroup")}function Tt(n,t){return Bt(this,void 0,void 0,function*(){Nt(n);let s;try{s=yield t()}finally{Xt()}return s})}
function U(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function Y(n){return process.env[`STA\
TE_${n}`]||""}function Q(n){return Bt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((xe,Se,l)=>{var M=l(8611),re=l(5692),se=l(9783),ae=l(770),pe=v=>{var h={};return l.
d(h,v),h},W=v=>(()=>v);const j=pe({});var E=function(v,h,b,P){function y(G){return G instanceof b?G:new b(function(ie){ie(G)})}return new(b||(b=Promise))(function(G,ie){function ne(Re){try{he(P.next(Re))}catch(_e){
ie(_e)}}function V(Re){try{he(P.throw(Re))}catch(_e){ie(_e)}}function he(Re){Re.done?G(Re.value):y(Re.value).then(ne,V)}he((P=P.apply(v,h||[])).next())})},F;(function(v){v[v.OK=200]="OK",v[v.MultipleChoices=
300]="MultipleChoices",v[v.MovedPermanently=301]="MovedPermanently",v[v.ResourceMoved=302]="ResourceMoved",v[v.SeeOther=303]="SeeOther",v[v.NotModified=304]="NotModified",v[v.UseProxy=305]="UseProxy",
v[v.SwitchProxy=306]="SwitchProxy",v[v.TemporaryRedirect=307]="TemporaryRedirect",v[v.PermanentRedirect=308]="PermanentRedirect",v[v.BadRequest=400]="BadRequest",v[v.Unauthorized=401]="Unauthorized",v[v.
PaymentRequired=402]="PaymentRequired",v[v.Forbidden=403]="Forbidden",v[v.NotFound=404]="NotFound",v[v.MethodNotAllowed=405]="MethodNotAllowed",v[v.NotAcceptable=406]="NotAcceptable",v[v.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",v[v.RequestTimeout=408]="RequestTimeout",v[v.Conflict=409]="Conflict",v[v.Gone=410]="Gone",v[v.TooManyRequests=429]="TooManyRequests",v[v.InternalServerError=500]="I\
nternalServerError",v[v.NotImplemented=501]="NotImplemented",v[v.BadGateway=502]="BadGateway",v[v.ServiceUnavailable=503]="ServiceUnavailable",v[v.GatewayTimeout=504]="GatewayTimeout"})(F||(F={}));var L;
(function(v){v.Accept="accept",v.ContentType="content-type"})(L||(L={}));var N;(function(v){v.ApplicationJson="application/json"})(N||(N={}));function A(v){const h=pm.getProxyUrl(new URL(v));return h?
h.href:""}const d=[F.MovedPermanently,F.ResourceMoved,F.SeeOther,F.TemporaryRedirect,F.PermanentRedirect],B=[F.BadGateway,F.ServiceUnavailable,F.GatewayTimeout],O=null,g=10,w=5;class k extends Error{constructor(h,b){
super(h),this.name="HttpClientError",this.statusCode=b,Object.setPrototypeOf(this,k.prototype)}}class a{constructor(h){this.message=h}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
h=>E(this,void 0,void 0,function*(){let b=Buffer.alloc(0);this.message.on("data",P=>{b=Buffer.concat([b,P])}),this.message.on("end",()=>{h(b.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(h=>E(this,void 0,void 0,function*(){const b=[];this.message.on("data",P=>{b.push(P)}),this.message.on("end",()=>{h(Buffer.concat(b))})}))})}}function $(v){return new URL(
v).protocol==="https:"}class _{constructor(h,b,P){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=b||[],this.requestOptions=P,P&&(P.ignoreSslError!=null&&(this._ignoreSslError=P.ignoreSslError),this._socketTimeout=
P.socketTimeout,P.allowRedirects!=null&&(this._allowRedirects=P.allowRedirects),P.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=P.allowRedirectDowngrade),P.maxRedirects!=null&&(this._maxRedirects=
Math.max(P.maxRedirects,0)),P.keepAlive!=null&&(this._keepAlive=P.keepAlive),P.allowRetries!=null&&(this._allowRetries=P.allowRetries),P.maxRetries!=null&&(this._maxRetries=P.maxRetries))}options(h,b){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,b||{})})}get(h,b){return E(this,void 0,void 0,function*(){return this.request("GET",h,null,b||{})})}del(h,b){return E(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,b||{})})}post(h,b,P){return E(this,void 0,void 0,function*(){return this.request("POST",h,b,P||{})})}patch(h,b,P){return E(this,void 0,void 0,
function*(){return this.request("PATCH",h,b,P||{})})}put(h,b,P){return E(this,void 0,void 0,function*(){return this.request("PUT",h,b,P||{})})}head(h,b){return E(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,b||{})})}sendStream(h,b,P,y){return E(this,void 0,void 0,function*(){return this.request(h,b,P,y)})}getJson(h){return E(this,arguments,void 0,function*(b,P={}){P[L.Accept]=this._getExistingOrDefaultHeader(
P,L.Accept,N.ApplicationJson);const y=yield this.get(b,P);return this._processResponse(y,this.requestOptions)})}postJson(h,b){return E(this,arguments,void 0,function*(P,y,G={}){const ie=JSON.stringify(
y,null,2);G[L.Accept]=this._getExistingOrDefaultHeader(G,L.Accept,N.ApplicationJson),G[L.ContentType]=this._getExistingOrDefaultContentTypeHeader(G,N.ApplicationJson);const ne=yield this.post(P,ie,G);
return this._processResponse(ne,this.requestOptions)})}putJson(h,b){return E(this,arguments,void 0,function*(P,y,G={}){const ie=JSON.stringify(y,null,2);G[L.Accept]=this._getExistingOrDefaultHeader(G,
L.Accept,N.ApplicationJson),G[L.ContentType]=this._getExistingOrDefaultContentTypeHeader(G,N.ApplicationJson);const ne=yield this.put(P,ie,G);return this._processResponse(ne,this.requestOptions)})}patchJson(h,b){
return E(this,arguments,void 0,function*(P,y,G={}){const ie=JSON.stringify(y,null,2);G[L.Accept]=this._getExistingOrDefaultHeader(G,L.Accept,N.ApplicationJson),G[L.ContentType]=this._getExistingOrDefaultContentTypeHeader(
G,N.ApplicationJson);const ne=yield this.patch(P,ie,G);return this._processResponse(ne,this.requestOptions)})}request(h,b,P,y){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error(
"Client has already been disposed.");const G=new URL(b);let ie=this._prepareRequest(h,G,y);const ne=this._allowRetries&&O.includes(h)?this._maxRetries+1:1;let V=0,he;do{if(he=yield this.requestRaw(ie,
P),he&&he.message&&he.message.statusCode===F.Unauthorized){let _e;for(const Le of this.handlers)if(Le.canHandleAuthentication(he)){_e=Le;break}return _e?_e.handleAuthentication(this,ie,P):he}let Re=this.
_maxRedirects;for(;he.message.statusCode&&d.includes(he.message.statusCode)&&this._allowRedirects&&Re>0;){const _e=he.message.headers.location;if(!_e)break;const Le=new URL(_e);if(G.protocol==="https:"&&
G.protocol!==Le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, s\
et the allowRedirectDowngrade option to true.");if(yield he.readBody(),Le.hostname!==G.hostname)for(const je in y)je.toLowerCase()==="authorization"&&delete y[je];ie=this._prepareRequest(h,Le,y),he=yield this.
requestRaw(ie,P),Re--}if(!he.message.statusCode||!B.includes(he.message.statusCode))return he;V+=1,V<ne&&(yield he.readBody(),yield this._performExponentialBackoff(V))}while(V<ne);return he})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(h,b){return E(this,void 0,void 0,function*(){return new Promise((P,y)=>{function G(ie,ne){ie?y(ie):ne?P(ne):y(new Error("Unknown error"))}
this.requestRawWithCallback(h,b,G)})})}requestRawWithCallback(h,b,P){typeof b=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(b,"utf8"));let y=!1;
function G(V,he){y||(y=!0,P(V,he))}const ie=h.httpModule.request(h.options,V=>{const he=new a(V);G(void 0,he)});let ne;ie.on("socket",V=>{ne=V}),ie.setTimeout(this._socketTimeout||3*6e4,()=>{ne&&ne.end(),
G(new Error(`Request timeout: ${h.options.path}`))}),ie.on("error",function(V){G(V)}),b&&typeof b=="string"&&ie.write(b,"utf8"),b&&typeof b!="string"?(b.on("close",function(){ie.end()}),b.pipe(ie)):ie.
end()}getAgent(h){const b=new URL(h);return this._getAgent(b)}getAgentDispatcher(h){const b=new URL(h),P=pm.getProxyUrl(b);if(P&&P.hostname)return this._getProxyAgentDispatcher(b,P)}_prepareRequest(h,b,P){
const y={};y.parsedUrl=b;const G=y.parsedUrl.protocol==="https:";y.httpModule=G?https:http;const ie=G?443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(
y.parsedUrl.port):ie,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=h,y.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(y.options.headers["user-agent"]=
this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const ne of this.handlers)ne.prepareRequest(y.options);return y}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},H(this.requestOptions.headers),H(h||{})):H(h||{})}_getExistingOrDefaultHeader(h,b,P){let y;if(this.requestOptions&&this.requestOptions.headers){const ie=H(this.requestOptions.
headers)[b];ie&&(y=typeof ie=="number"?ie.toString():ie)}const G=h[b];return G!==void 0?typeof G=="number"?G.toString():G:y!==void 0?y:P}_getExistingOrDefaultContentTypeHeader(h,b){let P;if(this.requestOptions&&
this.requestOptions.headers){const G=H(this.requestOptions.headers)[L.ContentType];G&&(typeof G=="number"?P=String(G):Array.isArray(G)?P=G.join(", "):P=G)}const y=h[L.ContentType];return y!==void 0?typeof y==
"number"?String(y):Array.isArray(y)?y.join(", "):y:P!==void 0?P:b}_getAgent(h){let b;const P=pm.getProxyUrl(h),y=P&&P.hostname;if(this._keepAlive&&y&&(b=this._proxyAgent),y||(b=this._agent),b)return b;
const G=h.protocol==="https:";let ie=100;if(this.requestOptions&&(ie=this.requestOptions.maxSockets||http.globalAgent.maxSockets),P&&P.hostname){const ne={maxSockets:ie,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(P.username||P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};let V;const he=P.protocol==="https:";G?V=he?tunnel.httpsOverHttps:tunnel.httpsOverHttp:
V=he?tunnel.httpOverHttps:tunnel.httpOverHttp,b=V(ne),this._proxyAgent=b}if(!b){const ne={keepAlive:this._keepAlive,maxSockets:ie};b=G?new https.Agent(ne):new http.Agent(ne),this._agent=b}return G&&this.
_ignoreSslError&&(b.options=Object.assign(b.options||{},{rejectUnauthorized:!1})),b}_getProxyAgentDispatcher(h,b){let P;if(this._keepAlive&&(P=this._proxyAgentDispatcher),P)return P;const y=h.protocol===
"https:";return P=new ProxyAgent(Object.assign({uri:b.href,pipelining:this._keepAlive?1:0},(b.username||b.password)&&{token:`Basic ${Buffer.from(`${b.username}:${b.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=P,y&&this._ignoreSslError&&(P.options=Object.assign(P.options.requestTls||{},{rejectUnauthorized:!1})),P}_getUserAgentWithOrchestrationId(h){const b=h||"actions/http-client",
P=process.env.ACTIONS_ORCHESTRATION_ID;if(P){const y=P.replace(/[^a-z0-9_.-]/gi,"_");return`${b} actions_orchestration_id/${y}`}return b}_performExponentialBackoff(h){return E(this,void 0,void 0,function*(){
h=Math.min(g,h);const b=w*Math.pow(2,h);return new Promise(P=>setTimeout(()=>P(),b))})}_processResponse(h,b){return E(this,void 0,void 0,function*(){return new Promise((P,y)=>E(this,void 0,void 0,function*(){
const G=h.message.statusCode||0,ie={statusCode:G,result:null,headers:{}};G===F.NotFound&&P(ie);function ne(Re,_e){if(typeof _e=="string"){const Le=new Date(_e);if(!isNaN(Le.valueOf()))return Le}return _e}
let V,he;try{he=yield h.readBody(),he&&he.length>0&&(b&&b.deserializeDates?V=JSON.parse(he,ne):V=JSON.parse(he),ie.result=V),ie.headers=h.message.headers}catch{}if(G>299){let Re;V&&V.message?Re=V.message:
he&&he.length>0?Re=he:Re=`Failed request: (${G})`;const _e=new k(Re,G);_e.result=ie.result,y(_e)}else P(ie)}))})}}const H=v=>Object.keys(v).reduce((h,b)=>(h[b.toLowerCase()]=v[b],h),{})}),9783:((xe,Se,l)=>{
function M(pe){const W=pe.protocol==="https:";if(re(pe))return;const j=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new ae(j)}catch{
if(!j.startsWith("http://")&&!j.startsWith("https://"))return new ae(`http://${j}`)}else return}function re(pe){if(!pe.hostname)return!1;const W=pe.hostname;if(se(W))return!0;const j=process.env.no_proxy||
process.env.NO_PROXY||"";if(!j)return!1;let E;pe.port?E=Number(pe.port):pe.protocol==="http:"?E=80:pe.protocol==="https:"&&(E=443);const F=[pe.hostname.toUpperCase()];typeof E=="number"&&F.push(`${F[0]}\
:${E}`);for(const L of j.split(",").map(N=>N.trim().toUpperCase()).filter(N=>N))if(L==="*"||F.some(N=>N===L||N.endsWith(`.${L}`)||L.startsWith(".")&&N.endsWith(`${L}`)))return!0;return!1}function se(pe){
const W=pe.toLowerCase();return W==="localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class ae extends URL{constructor(W,j){super(W,j),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,l)=>{l.d(Se,{E:()=>ae});
class M{diff(W,j,E={}){let F;typeof E=="function"?(F=E,E={}):"callback"in E&&(F=E.callback);const L=this.castInput(W,E),N=this.castInput(j,E),A=this.removeEmpty(this.tokenize(L,E)),d=this.removeEmpty(
this.tokenize(N,E));return this.diffWithOptionsObj(A,d,E,F)}diffWithOptionsObj(W,j,E,F){var L;const N=v=>{if(v=this.postProcess(v,E),F){setTimeout(function(){F(v)},0);return}else return v},A=j.length,
d=W.length;let B=1,O=A+d;E.maxEditLength!=null&&(O=Math.min(O,E.maxEditLength));const g=(L=E.timeout)!==null&&L!==void 0?L:1/0,w=Date.now()+g,k=[{oldPos:-1,lastComponent:void 0}];let a=this.extractCommon(
k[0],j,W,0,E);if(k[0].oldPos+1>=d&&a+1>=A)return N(this.buildValues(k[0].lastComponent,j,W));let $=-1/0,_=1/0;const H=()=>{for(let v=Math.max($,-B);v<=Math.min(_,B);v+=2){let h;const b=k[v-1],P=k[v+1];
b&&(k[v-1]=void 0);let y=!1;if(P){const ie=P.oldPos-v;y=P&&0<=ie&&ie<A}const G=b&&b.oldPos+1<d;if(!y&&!G){k[v]=void 0;continue}if(!G||y&&b.oldPos<P.oldPos?h=this.addToPath(P,!0,!1,0,E):h=this.addToPath(
b,!1,!0,1,E),a=this.extractCommon(h,j,W,v,E),h.oldPos+1>=d&&a+1>=A)return N(this.buildValues(h.lastComponent,j,W))||!0;k[v]=h,h.oldPos+1>=d&&(_=Math.min(_,v-1)),a+1>=A&&($=Math.max($,v+1))}B++};if(F)(function v(){
setTimeout(function(){if(B>O||Date.now()>w)return F(void 0);H()||v()},0)})();else for(;B<=O&&Date.now()<=w;){const v=H();if(v)return v}}addToPath(W,j,E,F,L){const N=W.lastComponent;return N&&!L.oneChangePerToken&&
N.added===j&&N.removed===E?{oldPos:W.oldPos+F,lastComponent:{count:N.count+1,added:j,removed:E,previousComponent:N.previousComponent}}:{oldPos:W.oldPos+F,lastComponent:{count:1,added:j,removed:E,previousComponent:N}}}extractCommon(W,j,E,F,L){
const N=j.length,A=E.length;let d=W.oldPos,B=d-F,O=0;for(;B+1<N&&d+1<A&&this.equals(E[d+1],j[B+1],L);)B++,d++,O++,L.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return O&&!L.oneChangePerToken&&(W.lastComponent={count:O,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=d,B}equals(W,j,E){return E.comparator?E.comparator(W,j):W===j||!!E.
ignoreCase&&W.toLowerCase()===j.toLowerCase()}removeEmpty(W){const j=[];for(let E=0;E<W.length;E++)W[E]&&j.push(W[E]);return j}castInput(W,j){return W}tokenize(W,j){return Array.from(W)}join(W){return W.
join("")}postProcess(W,j){return W}get useLongestToken(){return!1}buildValues(W,j,E){const F=[];let L;for(;W;)F.push(W),L=W.previousComponent,delete W.previousComponent,W=L;F.reverse();const N=F.length;
let A=0,d=0,B=0;for(;A<N;A++){const O=F[A];if(O.removed)O.value=this.join(E.slice(B,B+O.count)),B+=O.count;else{if(!O.added&&this.useLongestToken){let g=j.slice(d,d+O.count);g=g.map(function(w,k){const a=E[B+
k];return a.length>w.length?a:w}),O.value=this.join(g)}else O.value=this.join(j.slice(d,d+O.count));d+=O.count,O.added||(B+=O.count)}}return F}}class re extends M{tokenize(W){return W.slice()}join(W){
return W}removeEmpty(W){return W}}const se=new re;function ae(pe,W,j){return se.diff(pe,W,j)}})},dn={};function wt(xe){var Se=dn[xe];if(Se!==void 0)return Se.exports;var l=dn[xe]={exports:{}},M=!0;try{
ir[xe](l,l.exports,wt),M=!1}finally{M&&delete dn[xe]}return l.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var xe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",M=se=>{se&&se.d<1&&(se.d=1,se.forEach(ae=>ae.r--),se.forEach(ae=>ae.r--?ae.r++:ae()))},re=se=>se.map(ae=>{if(ae!==null&&typeof ae=="object"){if(ae[xe])return ae;if(ae.
then){var pe=[];pe.d=0,ae.then(E=>{W[Se]=E,M(pe)},E=>{W[l]=E,M(pe)});var W={};return W[xe]=E=>E(pe),W}}var j={};return j[xe]=E=>{},j[Se]=ae,j});wt.a=(se,ae,pe)=>{var W;pe&&((W=[]).d=-1);var j=new Set,
E=se.exports,F,L,N,A=new Promise((d,B)=>{N=B,L=d});A[Se]=E,A[xe]=d=>(W&&d(W),j.forEach(d),A.catch(B=>{})),se.exports=A,ae(d=>{F=re(d);var B,O=()=>F.map(w=>{if(w[l])throw w[l];return w[Se]}),g=new Promise(
w=>{B=()=>w(O),B.r=0;var k=a=>a!==W&&!j.has(a)&&(j.add(a),a&&!a.d&&(B.r++,a.push(B)));F.map(a=>a[xe](k))});return B.r?g:O()},d=>(d?N(A[l]=d):L(E),M(W))),W&&W.d<0&&(W.d=0)}})(),wt.d=(xe,Se)=>{for(var l in Se)
wt.o(Se,l)&&!wt.o(xe,l)&&Object.defineProperty(xe,l,{enumerable:!0,get:Se[l]})},wt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var bn=wt(6384);bn=await bn;
