import{createRequire as Ve}from"module";const dr={};var cr={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(oe){
this.pending<this.max?N(this,oe):this.waiting.push(oe)},Se.prototype.wait=function(oe){this.pending===0?oe(this.error):this.listeners.push(oe)},Se.prototype.hold=function(){return l(this)};function l(oe){
oe.pending+=1;var se=!1;return ue;function ue(K){if(se)throw new Error("callback called twice");if(se=!0,oe.error=oe.error||K,oe.pending-=1,oe.waiting.length>0&&oe.pending<oe.max)N(oe,oe.waiting.shift());else if(oe.
pending===0){var z=oe.listeners;oe.listeners=[],z.forEach(he)}}function he(K){K(oe.error)}}function N(oe,se){se(l(oe))}}),770:((xe,Se,l)=>{l(218)}),218:((xe,Se,l)=>{var N,oe=l(9278),se=l(4756),ue=l(8611),
he=l(5692),K=l(4434),z=l(2613),b=l(9023);N=W,N=P,N=G,N=M;function W(T){var m=new k(T);return m.request=ue.request,m}function P(T){var m=new k(T);return m.request=ue.request,m.createSocket=F,m.defaultPort=
443,m}function G(T){var m=new k(T);return m.request=he.request,m}function M(T){var m=new k(T);return m.request=he.request,m.createSocket=F,m.defaultPort=443,m}function k(T){var m=this;m.options=T||{},
m.proxyOptions=m.options.proxy||{},m.maxSockets=m.options.maxSockets||ue.Agent.defaultMaxSockets,m.requests=[],m.sockets=[],m.on("free",function(_,I,d,c){for(var w=g(I,d,c),C=0,h=m.requests.length;C<h;++C){
var B=m.requests[C];if(B.host===w.host&&B.port===w.port){m.requests.splice(C,1),B.request.onSocket(_);return}}_.destroy(),m.removeSocket(_)})}b.inherits(k,K.EventEmitter),k.prototype.addRequest=function(m,E,_,I){
var d=this,c=y({request:m},d.options,g(E,_,I));if(d.sockets.length>=this.maxSockets){d.requests.push(c);return}d.createSocket(c,function(w){w.on("free",C),w.on("close",h),w.on("agentRemove",h),m.onSocket(
w);function C(){d.emit("free",w,c)}function h(B){d.removeSocket(w),w.removeListener("free",C),w.removeListener("close",h),w.removeListener("agentRemove",h)}})},k.prototype.createSocket=function(m,E){var _=this,
I={};_.sockets.push(I);var d=y({},_.proxyOptions,{method:"CONNECT",path:m.host+":"+m.port,agent:!1,headers:{host:m.host+":"+m.port}});m.localAddress&&(d.localAddress=m.localAddress),d.proxyAuth&&(d.headers=
d.headers||{},d.headers["Proxy-Authorization"]="Basic "+new Buffer(d.proxyAuth).toString("base64")),O("making CONNECT request");var c=_.request(d);c.useChunkedEncodingByDefault=!1,c.once("response",w),
c.once("upgrade",C),c.once("connect",h),c.once("error",B),c.end();function w(ie){ie.upgrade=!0}function C(ie,re,q){process.nextTick(function(){h(ie,re,q)})}function h(ie,re,q){if(c.removeAllListeners(),
re.removeAllListeners(),ie.statusCode!==200){O("tunneling socket could not be established, statusCode=%d",ie.statusCode),re.destroy();var de=new Error("tunneling socket could not be established, statu\
sCode="+ie.statusCode);de.code="ECONNRESET",m.request.emit("error",de),_.removeSocket(I);return}if(q.length>0){O("got illegal response body from proxy"),re.destroy();var de=new Error("got illegal resp\
onse body from proxy");de.code="ECONNRESET",m.request.emit("error",de),_.removeSocket(I);return}return O("tunneling connection has established"),_.sockets[_.sockets.indexOf(I)]=re,E(re)}function B(ie){
c.removeAllListeners(),O(`tunneling socket could not be established, cause=%s
`,ie.message,ie.stack);var re=new Error("tunneling socket could not be established, cause="+ie.message);re.code="ECONNRESET",m.request.emit("error",re),_.removeSocket(I)}},k.prototype.removeSocket=function(m){
var E=this.sockets.indexOf(m);if(E!==-1){this.sockets.splice(E,1);var _=this.requests.shift();_&&this.createSocket(_,function(I){_.request.onSocket(I)})}};function F(T,m){var E=this;k.prototype.createSocket.
call(E,T,function(_){var I=T.request.getHeader("host"),d=y({},E.options,{socket:_,servername:I?I.replace(/:.*$/,""):T.host}),c=se.connect(0,d);E.sockets[E.sockets.indexOf(_)]=c,m(c)})}function g(T,m,E){
return typeof T=="string"?{host:T,port:m,localAddress:E}:T}function y(T){for(var m=1,E=arguments.length;m<E;++m){var _=arguments[m];if(typeof _=="object")for(var I=Object.keys(_),d=0,c=I.length;d<c;++d){
var w=I[d];_[w]!==void 0&&(T[w]=_[w])}}return T}var O;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?O=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="string"?T[0]=
"TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:O=function(){},N=O}),4248:(xe=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function l(N){let oe=-1;for(let se of N)oe=Se[(oe^se)&255]^oe>>>8;return(oe^-1)>>>0}xe.exports=l}),3502:((xe,Se,l)=>{var N=l(9896),oe=l(9023),se=l(2203),ue=se.Readable,he=se.PassThrough,K=l(
3313),z=l(4434).EventEmitter;Se.BufferSlicer=P,Se.FdSlicer=b,oe.inherits(b,z);function b(G){z.call(this),this.fd=G,this.pend=new K,this.pend.max=1,this.refCount=0}b.prototype.read=function(G,M,k,F,g){
var y=this;y.pend.go(function(O){N.read(y.fd,G,M,k,F,function(T,m,E){O(),g(T,m,E)})})},b.prototype.createReadStream=function(G){return new W(this,G)},b.prototype.ref=function(){this.refCount+=1},b.prototype.
unref=function(){var G=this;if(G.refCount-=1,G.refCount<0)throw new Error("invalid unref");if(G.refCount>0)return;N.close(G.fd,M);function M(k){k?G.emit("error",k):G.emit("close")}},oe.inherits(W,ue);
function W(G,M){M=M||{},ue.call(this,M),this.context=G,this.context.ref(),this.start=M.start||0,this.endOffset=M.end,this.pos=this.start}W.prototype._read=function(G){var M=this,k=Math.min(M._readableState.
highWaterMark,G);if(M.endOffset!=null&&(k=Math.min(k,M.endOffset-M.pos)),k<=0){M.push(null),this._cleanup();return}M.context.pend.go(function(F){var g=Buffer.allocUnsafe(k);N.read(M.context.fd,g,0,k,M.
pos,function(y,O){y?M.destroy(y):O===0?(M.push(null),M._cleanup()):(M.pos+=O,M.push(g.slice(0,O))),F()})})},W.prototype._destroy=function(G,M){this._cleanup(),M(G)},W.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},oe.inherits(P,z);function P(G){z.call(this),this.refCount=0,this.buffer=G}P.prototype.read=function(G,M,k,F,g){if(!(0<=M&&M<=G.length))throw new RangeError(
"offset outside buffer: 0 <= "+M+" <= "+G.length);if(F<0)throw new RangeError("position is negative: "+F);if(M+k>G.length&&(k=G.length-M),F+k>this.buffer.length&&(k=this.buffer.length-F),k<=0){setImmediate(
function(){g(null,0)});return}this.buffer.copy(G,M,F,F+k),setImmediate(function(){g(null,k)})},P.prototype.createReadStream=function(G){G=G||{};var M=new he(G);M.start=G.start||0,M.endOffset=G.end,M.pos=
M.endOffset||this.buffer.length;for(var k=this.buffer.slice(M.start,M.pos),F=65536,g=0;;){var y=g+F;if(y>=k.length){g<k.length&&M.write(k.slice(g,k.length));break}M.write(k.slice(g,y)),g=y}return M.end(),
M},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,l)=>{var N,oe=l(9896),se=l(3106),ue=l(3502),
he=l(9023),K=l(4434).EventEmitter,z=l(2203).Transform,b=l(2203).PassThrough,W=l(2203).Writable;const P=typeof se.crc32=="function"?se.crc32:l(4248);N=g,N=y,N=O,N=T,N=G,N=M,Se.SY=k,N=F,N=c,Se.ax=w,N=C,
N=h,N=m,N=I,N=d,N=re;function G(R,v){return new Promise((ae,J)=>{g(R,{...v,lazyEntries:!0},function(Ee,$e){if(Ee)return J(Ee);ae($e)})})}function M(R,v){return new Promise((ae,J)=>{y(R,{...v,lazyEntries:!0},
function(Ee,$e){if(Ee)return J(Ee);ae($e)})})}function k(R,v){return new Promise((ae,J)=>{O(R,{...v,lazyEntries:!0},function(Ee,$e){if(Ee)return J(Ee);ae($e)})})}function F(R,v,ae){return new Promise(
(J,Ee)=>{T(R,v,{...ae,lazyEntries:!0},function($e,X){if($e)return Ee($e);J(X)})})}function g(R,v,ae){typeof v=="function"&&(ae=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==
null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),ae==null&&(ae=Be),oe.open(R,"\
r",function(J,Ee){if(J)return ae(J);y(Ee,v,function($e,X){$e&&oe.close(Ee,Be),ae($e,X)})})}function y(R,v,ae){typeof v=="function"&&(ae=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.
lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),ae==null&&(ae=Be),
oe.fstat(R,function(J,Ee){if(J)return ae(J);var $e=new ue.FdSlicer(R);T($e,Ee.size,v,ae)})}function O(R,v,ae){typeof v=="function"&&(ae=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.
lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1);var J=new ue.BufferSlicer(R);T(J,R.length,
v,ae)}function T(R,v,ae,J){typeof ae=="function"&&(J=ae,ae=null),ae==null&&(ae={}),ae.autoClose==null&&(ae.autoClose=!0),ae.lazyEntries==null&&(ae.lazyEntries=!1),ae.decodeStrings==null&&(ae.decodeStrings=
!0);var Ee=!!ae.decodeStrings;if(ae.validateEntrySizes==null&&(ae.validateEntrySizes=!0),ae.strictFileNames==null&&(ae.strictFileNames=!1),J==null&&(J=Be),typeof v!="number")throw new Error("expected \
totalSize parameter to be a number");if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");R.ref();var $e=22,X=20,ce=65535,pe=Math.min(X+$e+ce,v),be=Ne(pe),ee=v-be.length;B(R,be,0,pe,ee,function(we){if(we)return J(we);for(var ve=pe-$e;ve>=0;ve-=1)if(be.readUInt32LE(ve)===101010256){var Ie=be.
subarray(ve),Te=Ie.readUInt16LE(4),ke=Ie.readUInt16LE(10),Le=Ie.readUInt32LE(16),Z=Ie.readUInt16LE(20),te=Ie.length-$e;if(Z!==te)return J(new Error("Invalid comment length. Expected: "+te+". Found: "+
Z+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var V=Ee?Re(Ie.subarray(22),!1):Ie.subarray(22);if(ve-X>=0&&be.readUInt32LE(
ve-X)===117853008){var ne=be.subarray(ve-X,ve-X+X),Q=Me(ne,8),fe=Ne(56);return B(R,fe,0,fe.length,Q,function(ye){return ye?J(ye):fe.readUInt32LE(0)!==101075792?J(new Error("invalid zip64 end of centra\
l directory record signature")):(Te=fe.readUInt32LE(16),Te!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+Te)):(ke=Me(fe,32),Le=Me(fe,48),J(null,new m(R,Le,v,ke,V,ae.autoClose,
ae.lazyEntries,Ee,ae.validateEntrySizes,ae.strictFileNames))))})}return Te!==0?J(new Error("multi-disk zip files are not supported: found disk number: "+Te)):J(null,new m(R,Le,v,ke,V,ae.autoClose,ae.lazyEntries,
Ee,ae.validateEntrySizes,ae.strictFileNames))}J(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}he.inherits(m,K);function m(R,v,ae,J,Ee,$e,X,ce,pe,be){
var ee=this;K.call(ee),ee.reader=R,ee.reader.on("error",function(we){_(ee,we)}),ee.reader.once("close",function(){ee.emit("close")}),ee.readEntryCursor=v,ee.fileSize=ae,ee.entryCount=J,ee.comment=Ee,ee.
entriesRead=0,ee.autoClose=!!$e,ee.lazyEntries=!!X,ee.decodeStrings=!!ce,ee.validateEntrySizes=!!pe,ee.strictFileNames=!!be,ee.isOpen=!0,ee.emittedError=!1,ee.hasEachEntryBeenCalled=!1,ee.lazyEntries||
ee._readEntry()}m.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function E(R,v){R.autoClose&&R.close(),_(R,v)}function _(R,v){R.emittedError||(R.emittedError=!0,R.emit(
"error",v))}m.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},m.prototype._readEntry=function(){var R=this;if(R.entryCount===
R.entriesRead){setImmediate(function(){R.autoClose&&R.close(),!R.emittedError&&R.emit("end")});return}if(!R.emittedError){var v=Ne(46);B(R.reader,v,0,v.length,R.readEntryCursor,function(ae){if(ae)return E(
R,ae);if(!R.emittedError){var J=new I,Ee=v.readUInt32LE(0);if(Ee!==33639248)return E(R,new Error("invalid central directory file header signature: 0x"+Ee.toString(16)));if(J.versionMadeBy=v.readUInt16LE(
4),J.versionNeededToExtract=v.readUInt16LE(6),J.generalPurposeBitFlag=v.readUInt16LE(8),J.compressionMethod=v.readUInt16LE(10),J.lastModFileTime=v.readUInt16LE(12),J.lastModFileDate=v.readUInt16LE(14),
J.crc32=v.readUInt32LE(16),J.compressedSize=v.readUInt32LE(20),J.uncompressedSize=v.readUInt32LE(24),J.fileNameLength=v.readUInt16LE(28),J.extraFieldLength=v.readUInt16LE(30),J.fileCommentLength=v.readUInt16LE(
32),J.internalFileAttributes=v.readUInt16LE(36),J.externalFileAttributes=v.readUInt32LE(38),J.relativeOffsetOfLocalHeader=v.readUInt32LE(42),J.generalPurposeBitFlag&64)return E(R,new Error("strong enc\
ryption is not supported"));R.readEntryCursor+=46,v=Ne(J.fileNameLength+J.extraFieldLength+J.fileCommentLength),B(R.reader,v,0,v.length,R.readEntryCursor,function($e){if($e)return E(R,$e);if(!R.emittedError){
J.fileNameRaw=v.subarray(0,J.fileNameLength);var X=J.fileNameLength+J.extraFieldLength;J.extraFieldRaw=v.subarray(J.fileNameLength,X),J.fileCommentRaw=v.subarray(X,X+J.fileCommentLength);try{J.extraFields=
h(J.extraFieldRaw)}catch(ke){return E(R,ke)}if(R.decodeStrings){var ce=(J.generalPurposeBitFlag&2048)!==0;J.fileComment=Re(J.fileCommentRaw,ce),J.fileName=w(J.generalPurposeBitFlag,J.fileNameRaw,J.extraFields,
R.strictFileNames);var pe=C(J.fileName);if(pe!=null)return E(R,new Error(pe))}else J.fileComment=J.fileCommentRaw,J.fileName=J.fileNameRaw;J.comment=J.fileComment,R.readEntryCursor+=v.length,R.entriesRead+=
1;for(var be=0;be<J.extraFields.length;be++){var ee=J.extraFields[be];if(ee.id===1){var we=ee.data,ve=0;if(J.uncompressedSize===4294967295){if(ve+8>we.length)return E(R,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));J.uncompressedSize=Me(we,ve),ve+=8}if(J.compressedSize===4294967295){if(ve+8>we.length)return E(R,new Error("zip64 extended information extra f\
ield does not include compressed size"));J.compressedSize=Me(we,ve),ve+=8}if(J.relativeOffsetOfLocalHeader===4294967295){if(ve+8>we.length)return E(R,new Error("zip64 extended information extra field \
does not include relative header offset"));J.relativeOffsetOfLocalHeader=Me(we,ve),ve+=8}break}}if(R.validateEntrySizes&&J.compressionMethod===0){var Ie=J.uncompressedSize;if(J.isEncrypted()&&(Ie+=12),
J.compressedSize!==Ie){var Te="compressed/uncompressed size mismatch for stored file: "+J.compressedSize+" != "+J.uncompressedSize;return E(R,new Error(Te))}}R.emit("entry",J),R.lazyEntries||R._readEntry()}})}})}},
m.prototype.eachEntry=function(){const R=this;if(!R.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(R.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");R.hasEachEntryBeenCalled=!0;let v=null;R.on("entry",J),R.on("end",Ee),R.on("error",$e);function ae(){R.removeListener("entry",J),R.removeListener("end",Ee),R.removeListener("error",$e),
R.autoClose&&R.close()}function J(X){let{resolve:ce}=v;v=null,ce({value:X})}function Ee(){let{resolve:X}=v;v=null,ae(),X({done:!0})}function $e(X){let{reject:ce}=v;v=null,ae(),ce(X)}return{[Symbol.asyncIterator](){
return this},next(){const X=new Promise((ce,pe)=>{if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:ce,reject:pe}});return R.readEntry(),X},return(X){return ae(),
Promise.resolve({done:!0,value:X})},throw(X){return ae(),Promise.reject(X)}}},m.prototype.openReadStream=function(R,v,ae){var J=this,Ee=0,$e=R.compressedSize;if(ae==null&&(ae=v,v=null),v==null)v={};else{
if(v.decodeFileData===!1){if(v.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(v.decrypt!=null){if(!R.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(v.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+v.decrypt);if(R.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(v.decompress!=null){if(!R.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.
decompress===!1||v.decompress===!0))throw new Error("invalid options.decompress value: "+v.decompress);ce=v.decompress}}if(v.start!=null){if(Ee=v.start,Ee<0)throw new Error("options.start < 0");if(Ee>
R.compressedSize)throw new Error("options.start > entry.compressedSize")}if(v.end!=null){if($e=v.end,$e<0)throw new Error("options.end < 0");if($e>R.compressedSize)throw new Error("options.end > entry\
.compressedSize");if($e<Ee)throw new Error("options.end < options.start")}}var X=v.decodeFileData===!1||(R.compressionMethod===0||R.compressionMethod===8&&v.decompress===!1)&&(!R.isEncrypted()||v.decrypt===
!1);if((v.start!=null||v.end!=null)&&!X)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!J.isOpen)return ae(new Error("closed"));if(R.isEncrypted()&&
!X&&v.decrypt!==!1)return ae(new Error("entry is encrypted, and options.decodeFileData !== false"));var ce;if(X)ce=!1;else if(R.compressionMethod===8)ce=v.decodeFileData!==!0;else return ae(new Error(
"unsupported compression method: "+R.compressionMethod));J.readLocalFileHeader(R,{minimal:!0},function(pe,be){if(pe)return ae(pe);J.openReadStreamLowLevel(be.fileDataStart,R.compressedSize,Ee,$e,ce,R.
uncompressedSize,ae)})},m.prototype.openReadStreamLowLevel=function(R,v,ae,J,Ee,$e,X){var ce=this,pe=R+v,be=ce.reader.createReadStream({start:R+ae,end:R+J}),ee=be;if(Ee){var we=!1,ve=se.createInflateRaw();
be.on("error",function(Ie){setImmediate(function(){we||ve.emit("error",Ie)})}),be.pipe(ve),ce.validateEntrySizes?(ee=new ie($e),ve.on("error",function(Ie){setImmediate(function(){we||ee.emit("error",Ie)})}),
ve.pipe(ee)):ee=ve,Pe(ee,function(){we=!0,ve!==ee&&ve.unpipe(ee),be.unpipe(ve),be.destroy()})}X(null,ee)},m.prototype.readLocalFileHeader=function(R,v,ae){var J=this;ae==null&&(ae=v,v=null),v==null&&(v=
{}),J.reader.ref();var Ee=Ne(30);B(J.reader,Ee,0,Ee.length,R.relativeOffsetOfLocalHeader,function($e){try{if($e)return ae($e);var X=Ee.readUInt32LE(0);if(X!==67324752)return ae(new Error("invalid loca\
l file header signature: 0x"+X.toString(16)));var ce=Ee.readUInt16LE(26),pe=Ee.readUInt16LE(28),be=R.relativeOffsetOfLocalHeader+30+ce+pe;if(be+R.compressedSize>J.fileSize)return ae(new Error("file da\
ta overflows file bounds: "+be+" + "+R.compressedSize+" > "+J.fileSize));if(v.minimal)return ae(null,{fileDataStart:be});var ee=new d;ee.fileDataStart=be,ee.versionNeededToExtract=Ee.readUInt16LE(4),ee.
generalPurposeBitFlag=Ee.readUInt16LE(6),ee.compressionMethod=Ee.readUInt16LE(8),ee.lastModFileTime=Ee.readUInt16LE(10),ee.lastModFileDate=Ee.readUInt16LE(12),ee.crc32=Ee.readUInt32LE(14),ee.compressedSize=
Ee.readUInt32LE(18),ee.uncompressedSize=Ee.readUInt32LE(22),ee.fileNameLength=ce,ee.extraFieldLength=pe,Ee=Ne(ce+pe),J.reader.ref(),B(J.reader,Ee,0,Ee.length,R.relativeOffsetOfLocalHeader+30,function(we){
try{return we?ae(we):(ee.fileName=Ee.subarray(0,ce),ee.extraField=Ee.subarray(ce),ae(null,ee))}finally{J.reader.unref()}})}finally{J.reader.unref()}})},m.prototype.openReadStreamPromise=function(R,v){
return new Promise((ae,J)=>{this.openReadStream(R,v,function(Ee,$e){if(Ee)return J(Ee);ae($e)})})},m.prototype.openReadStreamLowLevelPromise=function(R,v,ae,J,Ee,$e){return new Promise((X,ce)=>{this.openReadStream(
R,v,ae,J,Ee,$e,function(pe,be){if(pe)return ce(pe);X(be)})})},m.prototype.readLocalFileHeaderPromise=function(R,v){return new Promise((ae,J)=>{this.readLocalFileHeader(R,v,function(Ee,$e){if(Ee)return J(
Ee);ae($e)})})};function I(){}I.prototype.getLastModDate=function(R){if(R==null&&(R={}),!R.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){var ae=this.extraFields[v];if(ae.id===21589){var J=ae.
data;if(J.length<5)continue;var Ee=J[0],$e=1;if(!(Ee&$e))continue;var X=J.readInt32LE(1);return new Date(X*1e3)}else if(ae.id===10){var J=ae.data;if(J.length!==32||J.readUInt16LE(4)!==1||J.readUInt16LE(
6)!==24)continue;var ce=J.readUInt32LE(8)+4294967296*J.readInt32LE(12),pe=ce/1e4-116444736e5;return new Date(pe)}}return c(this.lastModFileDate,this.lastModFileTime,R.timezone)},I.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},I.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},I.prototype.isCompressed=function(){
return this.compressionMethod===8};function d(){}function c(R,v,ae){var J=R&31,Ee=(R>>5&15)-1,$e=(R>>9&127)+1980,X=0,ce=(v&31)*2,pe=v>>5&63,be=v>>11&31;if(ae==null||ae==="local")return new Date($e,Ee,
J,be,pe,ce,X);if(ae==="UTC")return new Date(Date.UTC($e,Ee,J,be,pe,ce,X));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(R,v,ae,J){for(var Ee=null,$e=0;$e<ae.length;$e++){
var X=ae[$e];if(X.id===28789){if(X.data.length<6||X.data.readUInt8(0)!==1)continue;var ce=X.data.readUInt32LE(1);if(P(v)!==ce)continue;Ee=Re(X.data.subarray(5),!0);break}}if(Ee==null){var pe=(R&2048)!==
0;Ee=Re(v,pe)}return J||(Ee=Ee.replace(/\\/g,"/")),Ee}function C(R){return R.indexOf("\\")!==-1?"invalid characters in fileName: "+R:/^[a-zA-Z]:/.test(R)||/^\//.test(R)?"absolute path: "+R:R.split("/").
indexOf("..")!==-1?"invalid relative path: "+R:null}function h(R){for(var v=[],ae=0;ae<R.length-3;){var J=R.readUInt16LE(ae+0),Ee=R.readUInt16LE(ae+2),$e=ae+4,X=$e+Ee;if(X>R.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var ce=R.subarray($e,X);v.push({id:J,data:ce}),ae=X}return v}function B(R,v,ae,J,Ee,$e){if(J===0)return setImmediate(function(){$e(null,Ne(0))});R.read(
v,ae,J,Ee,function(X,ce){if(X)return $e(X);if(ce<J)return $e(new Error("unexpected EOF"));$e()})}he.inherits(ie,z);function ie(R){z.call(this),this.actualByteCount=0,this.expectedByteCount=R}ie.prototype.
_transform=function(R,v,ae){if(this.actualByteCount+=R.length,this.actualByteCount>this.expectedByteCount){var J="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return ae(new Error(J))}ae(null,R)},ie.prototype._flush=function(R){if(this.actualByteCount<this.expectedByteCount){var v="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return R(new Error(v))}R()},he.inherits(re,K);function re(){K.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.unref=function(){
var R=this;if(R.refCount-=1,R.refCount>0)return;if(R.refCount<0)throw new Error("invalid unref");R.close(v);function v(ae){if(ae)return R.emit("error",ae);R.emit("close")}},re.prototype.createReadStream=
function(R){R==null&&(R={});var v=R.start,ae=R.end;if(v===ae){var J=new b;return setImmediate(function(){J.end()}),J}var Ee=this._readStreamForRange(v,ae),$e=!1,X=new q(this);Ee.on("error",function(pe){
setImmediate(function(){$e||X.emit("error",pe)})}),Pe(X,function(){Ee.unpipe(X),X.unref(),Ee.destroy()});var ce=new ie(ae-v);return X.on("error",function(pe){setImmediate(function(){$e||ce.emit("error",
pe)})}),Pe(ce,function(){$e=!0,X.unpipe(ce),X.destroy()}),Ee.pipe(X).pipe(ce)},re.prototype._readStreamForRange=function(R,v){throw new Error("not implemented")},re.prototype.read=function(R,v,ae,J,Ee){
var $e=this.createReadStream({start:J,end:J+ae}),X=new W,ce=0;X._write=function(pe,be,ee){pe.copy(R,v+ce,0,pe.length),ce+=pe.length,ee()},X.on("finish",Ee),$e.on("error",function(pe){Ee(pe)}),$e.pipe(
X)},re.prototype.close=function(R){setImmediate(R)},he.inherits(q,b);function q(R){b.call(this),this.context=R,this.context.ref(),this.unreffedYet=!1}q.prototype._flush=function(R){this.unref(),R()},q.
prototype.unref=function(R){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var de="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcde\
fghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Re(R,v){if(v)return R.toString("utf8");for(var ae="",J=0;J<R.length;J++)ae+=de[R[J]];return ae}function Me(R,v){var ae=R.readUInt32LE(v),J=R.readUInt32LE(v+4);return J*4294967296+ae}var Ne;typeof Buffer.
allocUnsafe=="function"?Ne=function(R){return Buffer.allocUnsafe(R)}:Ne=function(R){return new Buffer(R)};function Pe(R,v){typeof R.destroy=="function"?R._destroy=function(ae,J){v(),J?.(ae)}:R.destroy=
v}function Be(R){if(R)throw R}}),2613:(xe=>{xe.exports=Ve(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Ve(import.meta.url)("events")}),9896:(xe=>{xe.exports=Ve(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Ve(import.meta.url)("http")}),5692:(xe=>{xe.exports=Ve(import.meta.url)("https")}),9278:(xe=>{xe.exports=Ve(import.meta.url)("net")}),4573:(xe=>{xe.exports=Ve(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Ve(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Ve(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Ve(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Ve(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Ve(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Ve(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Ve(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Ve(import.meta.url)("util")}),3106:(xe=>{xe.exports=Ve(import.meta.url)("zlib")}),3991:((xe,Se,l)=>{l.d(Se,{i:()=>ue});var N=l(5358),oe=l(7279),se=l(6584);class ue{#t=[];#e;constructor(){const z=N.
V4("api-key");z!==""&&N.Pq(z)}text(z){return N.V4(z)}lines(z){return N.V4(z,{trimWhitespace:!1})}optional(z,b){const W=this.text(z);return W===""?void 0:this.parse(z,W,b)}parse(z,b,W){try{return W(b)}catch(P){
this.refuse(z,(0,oe.gJ)(P),(0,oe.h_)(P).topic);return}}required(z,b,W="is required"){return this.text(z)===""&&this.refuse(z,W),this.optional(z,b)}notEmpty(z,b,W){if(process.env[`INPUT_${z.toUpperCase()}`]?.
trim()===""){const P=`Where an event has no inputs, write \`\${{ inputs.${z} || ${W} }}\``;this.refuse(z,`is empty. Is the name in the expression right?${W===void 0?"":` ${P}`}`)}return this.optional(
z,b)}boolean(z,b){return this.notEmpty(z,se.yG,b?void 0:"false")??b}refuse(z,b,W="before-anything-is-sent"){this.#e??=W,this.#t.push(`${z} ${b.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#t.
length===0)return z;throw new oe.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function he(K){const z=K.required("host",parseAddress),W=K.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),P=(K.optional("timeout-minutes",parseNumber(1440))??30)*6e4,G=(K.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,M=K.boolean("summary",!0);return z&&
W?{host:z,apiKey:W,timeoutMs:P,longestWaitMs:G,summary:M}:void 0}}),4022:((xe,Se,l)=>{l.d(Se,{UX:()=>St,N9:()=>D});var N=l(1455),oe=l(6760),se=l(7279),ue=l(8725),he=l(276),K=l(4057),z=l(706);async function b(t,{
ms:o,error:i},H){const Y=new AbortController,j=setTimeout(()=>Y.abort(i),o),$=Math.min(t.endsAt,performance.now()+o);try{return await H({...t,signal:AbortSignal.any([t.signal,Y.signal]),endsAt:$})}finally{
clearTimeout(j)}}function W(t,o){const i=`${o} within ${humanTime(t)} (timeout-minutes)`;return{ms:t,error:new Failure({what:i,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var P=l(
3657),G=l(7598),M=l(2975),k=l(1858),F=l(7596);const g=Ve(import.meta.url)("node:http"),y=Ve(import.meta.url)("node:https");var O=l(8522),T=l(6671);const m=3e4,E=65536,_=new Set([301,302,303,307,308]),
I="export-workflow-action";function d(){normalizeProxySettings();const t=()=>new HttpClient(I,[],{keepAlive:!0});return{kept:{"http:":t(),"https:":t()},proven:new Set}}function c(t){return{type:"appli\
cation/json",bytes:Buffer.from(JSON.stringify(t))}}async function w({kept:t,proven:o},i,H){const{label:Y,method:j,url:$,headers:le,body:Ce,maxBytes:We,idleMs:je=m}=i;checkProxy($,Y);const Ke=!Ce&&t[$.
protocol]||new HttpClient(I),qe=new AbortController,rt=AbortSignal.any([H,qe.signal]);let[Xe,tt]=[!1,"no response"];const nt=setTimeout(()=>{const wt={retryable:!0,maybeProcessed:Xe};qe.abort(connectionFailure(
Y,`${tt} within ${je/1e3} s`,RUN_LATER,wt))},je);let st;try{st=($.protocol==="https:"?https:http).request({method:j,host:$.hostname.replace(/^\[|\]$/g,""),port:$.port,path:$.pathname+$.search,headers:{
...le,...Ce&&{"content-type":Ce.type,"content-length":Ce.bytes.length},"accept-encoding":"identity","user-agent":I},...$.username+$.password!==""&&{auth:`${decode($.username)}:${decode($.password)}`},
agent:Ke.getAgent($.href),signal:rt});const wt=C(st,Y,()=>{Xe=!0});h(st,Ce?.bytes??Buffer.alloc(0),()=>nt.refresh());const Tt=await raceAbort(rt,wt);o.add($.origin),tt="no data";const ct=[];let ut=We;
for await(const on of Tt){if(nt.refresh(),ut-=on.length,ut<0)throw re(Y,We);ct.push(on)}const Yt=ie(Buffer.concat(ct),Tt.headers["content-encoding"],Y,We);return{status:Tt.statusCode??0,headers:Tt.headers,
bytes:Yt}}catch(wt){throw st?.destroy(),rt.throwIfAborted(),toNetworkError(wt,Y,Xe,o.has($.origin))}finally{clearTimeout(nt),Ce&&st?.destroy()}}function C(t,o,i){return new Promise((H,Y)=>{t.once("soc\
ket",$=>{t.reusedSocket?i():$.once(t.protocol==="https:"?"secureConnect":"connect",i)});const j=$=>{$.socket.destroy();const le={retryable:!0,maybeProcessed:!0};Y(connectionFailure(o,"the server switc\
hed protocols (101)",RUN_LATER,le))};t.once("upgrade",j),t.once("response",$=>$.statusCode===101?j($):H($)),t.on("error",Y)})}function h(t,o,i){o.length===0?t.end():t.write(o.subarray(0,E),H=>{i(),H||
h(t,o.subarray(E),i)})}const B=new Map([["gzip",O.unzipSync],["x-gzip",O.unzipSync],["deflate",O.unzipSync],["br",O.brotliDecompressSync]]);function ie(t,o="",i,H){const j=o.toLowerCase().split(/[\s,]+/).
flatMap($=>B.get($)??[]).reverse();try{return j.reduce(($,le)=>$.length===0?$:le($,{maxOutputLength:H}),t)}catch($){throw $.code==="ERR_BUFFER_TOO_LARGE"?re(i,H):$}}function re(t,o){const i=`the respo\
nse is larger than ${humanSize(o)}, the limit`;return responseFailure(t,i,"Check host.",{maybeProcessed:!0})}function q({status:t,headers:o},i,H){if(!_.has(t)||o.location===void 0)return;const Y=o.location.
replace(/[\x80-\xff]/g,j=>`%${j.charCodeAt(0).toString(16)}`);if(URL.canParse(Y,i.href))return new URL(Y,i.href);throw responseFailure(H,`the platform redirects (${t}) to an address that can't be read`,
"Check host.")}function de({headers:t}){return t["content-length"]===void 0&&t["transfer-encoding"]===void 0}const Re=null,Me=5,Ne=new Set([400,401,403,404,410]),Pe="Download",Be="Re-run the job.";async function R(t,{
url:o,freshUrl:i,read:H}){let Y=o;return await retry(t,async()=>{Y??=await i();const j=await ae(t,Y).catch(je=>{throw je instanceof Failure&&je.affectsAll?je.with({affectsAll:!1}):je}),{status:$,headers:le,
bytes:Ce}=j;if(Ne.has($))throw Y=void 0,v(`the URL was refused (${$})`,Be,{retryable:!0});if($!==200)throw v(`the server answered ${$}`,Be,{retryable:$===206});if(le["content-type"]?.includes("text/ht\
ml"))throw v("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const We=await H(Ce).catch(je=>{throw je instanceof Failure&&isOpenEnded(j)?je.with(
{retryable:!0}):je});return{bytes:Ce,sha256:createHash("sha256").update(Ce).digest("hex"),content:We}})}function v(t,o,i={}){return new Failure({what:Pe,why:t,advice:o,topic:"the-package"},i)}async function ae(t,o){
const{platform:i,log:H,signal:Y}=t;let j=o;for(let $=0;;$++){const le=$===0&&j.origin===i.url.origin,Ce={accept:"*/*",...le&&{"x-api-key":i.apiKey}},We={label:Pe,method:"GET",url:j,headers:Ce,maxBytes:Re};
i.connections.proven.add(j.origin);const je=async()=>{const rt=await send(i.connections,We,Y),{status:Xe,headers:tt}=rt;H.debug(`GET a package from ${toSingleLine(We.url.origin)}: ${Xe}`);const nt=`th\
e server answered ${Xe}`;if(isTransient(Xe))throw responseFailure(Pe,nt,RUN_LATER,factsOf(Xe,tt));return rt},Ke=await(le?i.rateLimit.run(Pe,void 0,t,je):je()),qe=redirectTarget(Ke,j,Pe);if(qe===void 0)
return Ke;if($===Me)throw v("the URL redirects in a circle",Be);qe.origin===j.origin&&qe.username+qe.password===""&&Object.assign(qe,{username:j.username,password:j.password}),j=J(qe.href,t)}}function J(t,{
platform:o,log:i}){const H=o.url;if(o.secrets.maskUrl(t,H,i),!URL.canParse(t,H.href))throw v("the platform's download URL can't be read",Be);const Y=new URL(t,H.href);Y.protocol==="http:"&&H.protocol===
"https:"&&Y.hostname===H.hostname&&(Y.protocol="https:",Y.port===""&&(Y.port=H.port),o.secrets.maskUrl(Y.href,H,i));const j=Y.protocol==="http:"&&H.protocol==="http:"&&isLoopback(Y.hostname);if(Y.protocol!==
"https:"&&!j)throw v("the platform's download URL isn't https","Check host.");return Y}const Ee=30,$e=6e4,X=429,ce=500,pe=16e3,be=.95,ee=20;class we{#t=new Map;#e=0;#n=0;#o=0;async run(o,i,H,Y){const j=await this.#r(
o,i,H),$=()=>j>this.#o;try{const le=await Y();return $()&&(this.#n=this.#n<ee?0:this.#n*be),le}catch(le){if(!(le instanceof Failure&&le.status===X))throw le;const Ce=performance.now();throw $()&&(this.#n=
Math.min(pe,Math.max(ce,this.#n*2)),this.#o=Ce),this.#e=Math.max(this.#e,Ce+(le.retryAfterMs||2*this.#n)),le.with({retryAfterMs:this.#e-Ce})}}async#r(o,i,{signal:H,endsAt:Y}){const j=i!==void 0&&this.#t.
get(i)||[];for(i!==void 0&&this.#t.set(i,j);;){if(H.throwIfAborted(),this.#e>=Y)throw responseFailure(o,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const $=performance.now(),le=j.
length<Ee?Number.NEGATIVE_INFINITY:j[0]??$,Ce=Math.max(this.#e,le+$e);if(Ce<=$)return this.#e=$+this.#n,j.push($),j.length>Ee&&j.shift(),$;await sleep(Ce-$,H)}}}function ve(t,o,i){const H=te(t,0);return{
fields:t,label:o,redact:i,message:H&&i(H)||void 0}}function Ie({label:t,message:o},i,H){return responseFailure(t,`the platform answered without a ${i}${Te(o)}`,H)}function Te(t){return t===void 0?"":`\
 (${t})`}function ke(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}const Le=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail",
"details","response"],Z=4;function te(t,o){if(typeof t=="string")return t.trim()||void 0;if(!(o>Z)){if(Array.isArray(t))return te(t[0],o+1);if(ke(t))for(const i of Le){const H=te(t[i],o+1);if(H!==void 0){
const{code:Y}=t;return typeof Y=="number"||typeof Y=="string"?`${H}, code ${Y}`:H}}}}const V="Settings \u2192 Security & Control \u2192 API Scopes";function ne(t,o,{message:i="",isPage:H,hasWorked:Y}){
if(isTransient(o))return RUN_LATER;if(o===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(o===409&&t.isCreation)return"The name may be taken. Set another name, or \
the ID of that workflow.";if(o===409||o===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(o<400||o===405||o>=500)return"Check host.";if(o!==401&&
o!==403)return t.isTransient?RUN_LATER:"Check the inputs.";if(H)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(Y)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const j=t.scope===void 0?"another scope":`the scope "${t.scope}"`;if(o===403)return`The key needs ${j}. Ad\
d it under ${V}.`;const $=/scope/i.test(i)?` The key also needs ${j}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set\
 api-key to an account key from ${V}.${$}`}const Q=6,fe=32,ye=6,ge=2e3,Ae=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Ge=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class He extends z.pO{#t=new Set;#e=new Set;constructor(o,i=[]){super(o),this.allow(...i)}allow(...o){for(const i of o)i.length>=Q&&this.#t.add(i)}maskFields(o,i,H){const Y=Ye("",o,0).slice(0,ge);for(const[
j,$]of Y)/id$/i.test(j)&&(0,F.eQ)($)&&this.allow($);for(const[j,$]of Y)/url$/i.test(j)?this.maskUrl($.trim(),i,H):this.#n(De($),H)}maskUrl(o,i,H){const Y=URL.canParse(o,i.href)?new URL(o,i.href):void 0;
if(Y&&i.href.startsWith(Y.href))return;const j=/[?:]|^\/\//.test(o)?[o]:[];Y&&(j.push(Y.href,Y.password,(0,F.D4)(Y.password),...De(Y.search)),Y.search!==""&&j.push(Y.pathname+Y.search)),this.#n(j,H)}#n(o,i){
const H=j=>Array.from(this.#t).some($=>$.includes(j)),Y=o.filter(j=>!H(j)&&!H((0,F.D4)(j)));for(const j of Y.flatMap($=>[$,encodeURIComponent($)]))j.length<Q||this.#e.has(j)||(this.#e.add(j),this.add(
j),i.mask(j))}}function De(t){return Array.from(t.matchAll(Ae)).flatMap(([,o="",i=""])=>{const H=i.replace(/[.,:!?)\]}]+$/,"");return Ge.test(o)||(0,F.D4)(H).length>=fe?[H,(0,F.D4)(H)]:[]})}function Ye(t,o,i){
return typeof o=="string"?[[t,o]]:i>ye?[]:Array.isArray(o)?o.flatMap(H=>Ye(t,H,i+1)):ke(o)?Object.entries(o).flatMap(([H,Y])=>Ye(H,Y,i+1)):[]}function Ze(t,o,i={}){return{url:t,apiKey:o,secrets:new Secrets(
[o,...i.secrets??[]],[t.href,...i.known??[]]),connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Qe=null,it=12e4,at=12e4,ft="The job may have started, so the request was \
not retried. Check the workflow in AI for Process before you re-run the job.";async function lt(t,o){const{label:i,method:H,path:Y,isTransient:j}=o,{secrets:$,rateLimit:le}=t.platform;$.allow(...Y.split(
/[/?&=]/));const Ce=H==="GET"?Y:void 0,We=()=>le.run(i,Ce,t,()=>Rt(t,o));return await retry(t,We,{atLeastMs:j?at:0})}async function Rt(t,o){const{platform:i,signal:H,log:Y}=t,{label:j,method:$,path:le,
body:Ce,idempotent:We=!0,isTransient:je}=o,Ke=new URL(`api/public/${le}`,i.url),qe={accept:"application/json","content-type":"application/json","x-api-key":i.apiKey},rt={maxBytes:Qe,...!We&&{idleMs:it}};
try{const Xe=await send(i.connections,{label:j,method:$,url:Ke,headers:qe,body:Ce,...rt},H);return Y.debug(`${$} ${i.secrets.redact(Ke.pathname)}: ${Xe.status}`),Dt(Xe,Ke,t,j),Qt(t,o,Xe)}catch(Xe){const tt=Xe instanceof
Failure?Xe:void 0;throw!We&&(H.aborted||tt?.maybeProcessed)?gt(Xe):tt&&je?.(tt)?tt.with({retryable:!0}):Xe}}function gt(t){const o=asFailure(t),i=`${o.retryable?"":o.advice} ${ft}`.trim();return o.with(
{advice:i,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function Dt(t,o,{platform:i,log:H},Y){const j=redirectTarget(t,o,Y);if(j===void 0)return;i.secrets.maskUrl(j.href,i.url,H);
const{status:$}=t,le=`the platform redirects to ${toSingleLine(j.origin,100)}, and the key follows no redirect`,Ce={status:$,maybeProcessed:$!==307&&$!==308};throw responseFailure(Y,le,"If that is you\
r environment, set host to it.",Ce)}function Qt({platform:t,log:o},i,H){const{label:Y,isCreation:j=!1}=i,{status:$,headers:le,bytes:Ce}=H,We=new TextDecoder().decode(Ce),je=$t(We);t.secrets.maskFields(
je??{},t.url,o);const Ke=makeResponse(je??{},Y,t.secrets.redact),{message:qe}=Ke,rt=/^\s*</.test(We)||le["content-type"]?.includes("html")===!0;if($<200||$>299){const nt=t.collections.has(Y),st=adviceOn(
i,$,{message:qe,isPage:rt,hasWorked:nt});throw responseFailure(Y,`the platform answered ${$}${inBrackets(qe)}`,st,{...factsOf($,le),affectsAll:($===401||$===403)&&!nt,busy:$===423||$===409&&!j})}if(je!==
void 0)return Ke;if(We.trimStart().startsWith("{")&&isOpenEnded(H))throw responseFailure(Y,"the response was cut off",RUN_LATER,{retryable:!0,maybeProcessed:!0});const Xe=We===""?"nothing":rt?"with a \
web page":"with something other than a JSON object";throw responseFailure(Y,`the platform answered ${Xe} (${$})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function $t(t){
try{const o=JSON.parse(t);return isObject(o)?o:void 0}catch{return}}const Mt=null;function bt(t){return Mt.find(([,o])=>o.test(t))?.[0]??"unknown"}function Et({fields:t,message:o,redact:i}){const H=isObject(
t.response)?t.response:{},Y=[H.downloadUrl,H.downloadURL,t.downloadUrl,t.downloadURL];return{dockStatusId:readId(t["dock-statusId"],t.dockStatusId,t._id),workflowId:readId(t.workflowId,t.toolId),exportJobId:readId(
t.exportJobId),status:ht(t.status,i),downloadUrl:Y.map(j=>typeof j=="string"?j.trim():"").find(j=>j!==""),refused:t.success===!1,message:o}}function ht(t,o){const i=typeof t=="string"||typeof t=="numb\
er"?String(t).trim():"",H=i.toUpperCase().replace(/[\s-]+/g,"_");return bt(H)==="unknown"?o(i,40).toUpperCase():H}function qt(t,o){const i=Et(t),{dockStatusId:H}=i;if(H===void 0)throw missing(t,"dock \
status ID",o);return{...i,dockStatusId:H}}async function jt(t,o,i=()=>!0){const H=`dock-status/${o}`;return Et(await callApi(t,{label:"Dock status",method:"GET",path:H,isTransient:i}))}const Ft=null,pt=12e4,
zt=50,It=294,Ct=6.12,Bt=2e3;function Wt(t,o){const i=Math.max(It,t/Ct);return t<MINUTE_MS?i:Math.max(Bt,Math.min(o,i))}async function Ht(t,o,i){const{log:H,signal:Y}=t,j=performance.now(),$=Ot(t,j);let le=o,
Ce=j,We;for(let je=0;;je++){i.onStatus(le),$(le);const Ke=bt(le.status);if(Ke==="failed"||Ke==="succeeded"&&le.refused)throw Lt(o,le,i.advice);if(Ke==="succeeded")return le.status!=="SUCCESS"&&H.warning(
`The platform reports ${le.status}, which is treated as SUCCESS.`),le;We=Ke==="unknown"&&le.refused?We??Ce:void 0;try{if(We!==void 0&&Ce-We>=pt){const Xe=`The platform refused to report the job's stat\
us for ${humanTime(pt)}`;throw new Failure({what:Xe,topic:"the-job-on-the-platform"})}const qe=je===0?zt:Wt(Ce-j,i.longestWaitMs);await sleep(Math.max(0,Ce+qe-performance.now()),Y),Ce=performance.now();
const rt=({status:Xe=404})=>je>0||Xe===404;le=await jt(t,o.dockStatusId,rt)}catch(qe){throw en(qe,o,le)}}}function Ot({log:t},o){let i,H=o;return Y=>{const j=performance.now(),$=humanTime(j-o),le=Y.status!==
i,Ce=j-H>=Ft;(le||Ce)&&(H=j),le&&i!==void 0?t.info(`${Y.status||"No status"} after ${$}`):Ce&&t.info(`Still ${Y.status||"without a status"} after ${$}`),le&&bt(Y.status)==="unknown"&&t.warning(`The pl\
atform reports an unknown status (${Kt(Y)}). The action keeps waiting.`),i=Y.status}}function Kt({status:t,message:o}){return`${t||"none"}${o===void 0?"":`, "${o}"`}`}function Lt({dockStatusId:t},{status:o,
message:i},H){const Y=o==="FAILED"?"failed":`ended as ${o}`,j=`${i??"it gave no reason"} (dock status ${t})`;return new Failure({what:`The job ${Y} on the platform`,why:j,advice:H,topic:"the-job-on-th\
e-platform"})}function en(t,{dockStatusId:o},i){const H=bt(i.status)==="unknown"||i.message!==void 0?`, last status ${Kt(i)}`:"",Y=`The job may still be running on the platform: dock status ${o}${H}.`,
j=asFailure(t);return j.with({advice:`${j.advice} ${Y}`.trim(),cause:t})}const vt=null;async function kt(t,o){const{collections:i}=t.platform;let H;for(const Y of new Set([...i.values(),...vt])){const j=o(
Y),$=i.get(j.label);if(!($&&$!==Y))try{const le=await callApi(t,j);return i.set(j.label,Y),le}catch(le){if(le instanceof Failure&&le.busy&&i.set(j.label,Y),!(le instanceof Failure&&le.status===404))throw le;
H??=le}}throw H}async function un(t,{workflowId:o,flowId:i}){const H=await kt(t,Y=>({label:"Export",method:"POST",path:`${Y}/${o}/export?flowId=${i}`,scope:"Export workflow"}));return readStarted(H,"C\
heck host and the IDs.")}async function tn(t,o,i){const H=i.downloadUrl??o.downloadUrl??(await readDockStatus(t,o.dockStatusId)).downloadUrl;if(H!==void 0)return downloadUrl(H,t);const Y=`the platform\
 reports ${i.status} but names no download URL`;throw new Failure({what:"Export",why:Y,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function mt(t,o,{app:i,flow:H,env:Y}){const j="w\
orkflowName"in o,$=Ce=>Ce==="tools"?"tool":"workflow",le=await kt(t,Ce=>({label:"Import",method:"POST",path:j?`${Ce}/import`:`${Ce}/${o.workflowId}/import`,body:jsonBody({[`${$(Ce)}DataFileId`]:i,flowDataFileId:H,
...Y!==void 0&&{envVariablesFileId:Y},...j&&{[`${$(Ce)}Name`]:o.workflowName}}),idempotent:!1,isCreation:j,scope:"Import workflow"}));return readStarted(le,MAYBE_STARTED)}async function Gt(t,o){const i=H=>({
label:"Deploy",method:"POST",path:`${H}/${o}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return readStarted(await retry(t,()=>kt(t,i),{untilFree:!0}),MAYBE_STARTED)}class _t extends se.
HR{job;constructor(o,i){super({what:i.message,...i},{...i,busy:!1,cause:i}),this.job=o}}function Xt(t){return t instanceof _t?t.job:{}}async function xt(t,o,{title:i,longestWaitMs:H,advice:Y,idsIn:j}){
t.log.info(`${i}: ${o.status||"no status"}, dock status ${o.dockStatusId}`);let $={};const le=Ce=>{const We={"dock-status-id":o.dockStatusId,...j(Ce)},je=Object.keys(We).some(Ke=>!(Ke in $));$={...We,
...$,...Ce.status!==""&&{status:Ce.status}},je&&t.publish($)};try{return{last:await waitForJob(t,o,{longestWaitMs:H,advice:Y,onStatus:le}),outputs:$}}catch(Ce){throw new _t($,toError(Ce))}}const At="C\
heck the workflow in AI for Process, then re-run the job.";async function nn(t,o,{workflowId:i,flowId:H,timeoutMs:Y,longestWaitMs:j}){return t.log.info(`Exporting workflow ${i}, flow ${H}, from ${o.url.
href}`),await withDeadline({...t,platform:o},userLimit(Y,"No package"),async $=>{const le=await startExport($,{workflowId:i,flowId:H}),{dockStatusId:Ce,exportJobId:We}=le,{last:je,outputs:Ke}=await xt(
$,le,{title:`Export job ${We??"without an ID"}`,longestWaitMs:j,advice:At,idsIn:()=>We===void 0?{}:{"export-job-id":We}});try{const qe=await packageUrl($,le,je),rt=async()=>packageUrl($,le,await readDockStatus(
$,Ce)),Xe=st=>readZip(st,$.signal),{content:tt,...nt}=await download($,{url:qe,freshUrl:rt,read:Xe});return{...nt,package:tt,job:Ke}}catch(qe){throw new _t(Ke,toError(qe))}})}function rn({host:t,pathname:o}){
return t+o.replace(/\/$/,"")}const Nt=2e4;function St({message:t}){return(0,z.OX)(t,1e3)}const Ut="<dock status ID>";function Jt(t){const o=new Map;for(const{name:H,error:Y}of t){const{"dock-status-id":j}=jobOf(
Y),$=j===void 0?Y.message:Y.message.replaceAll(j,Ut),le=o.get($)??{names:[],ids:[],help:helpFor(Y)};o.set($,le),le.names.push(H),j!==void 0&&le.ids.push(j)}const i=Math.max(100,Math.min(1e3,Math.floor(
Nt/o.size)));return Array.from(o,([H,{names:Y,ids:j,help:$}])=>({names:Y,message:toSingleLine(H,i).replaceAll(Ut,()=>j.join(", ")),help:$}))}function Vt(t){return Jt(t).map(({names:o,message:i})=>`${o.
join(", ")}: ${i}`).join(" | ")}function dn(t,o){if(!t||!o||t.message===o.message)return t??o;const i=`${t.message} Also: ${o.message}`;return new Failure({what:i,topic:asFailure(t).topic},{cause:t})}
async function x(t,o,i){let H;const Y=await t.catch(j=>(H=toError(j),{...o,...jobOf(H)}));if(setOutputs(Y),i){const{titles:j,facts:$}=i,le=factTable([...$,["Workflow ID",Y["workflow-id"]],["Dock statu\
s ID",Y["dock-status-id"]],["Status",Y.status&&{words:Y.status}],["Duration",{words:humanTime(performance.now())}]]);H?await writeSummary(j.failed,withHelp(St(H),helpFor(H)),le):await writeSummary(j.done,
le)}if(H)throw H}const s=1e6;async function f(t,o){const i=JSON.stringify(o),H=await D(`the output ${t}`,{[`${t}.json`]:i}),Y=Buffer.byteLength(i)>s;return Y&&notice(`The output ${t} would be longer t\
han GitHub's limit of 1 MB. Read the file in ${t}-path.`),{[t]:Y?[]:o,...H}}async function D(t,o){try{const i=await(0,he.Pd)("workflow-results-"),H={};for(const[Y,j]of Object.entries(o)){const $=(0,oe.
join)(i,Y);await(0,N.writeFile)($,j),H[`${(0,oe.parse)(Y).name}-path`]=$}return H}catch(i){return(0,ue.t1)().warning(`Can't keep ${t} as a file. ${(0,se.gJ)(i)}`),{}}}}),2345:((xe,Se,l)=>{l.d(Se,{uu:()=>sr,
S3:()=>rr,$0:()=>ir});var N=l(1124),oe=l(8132),se=l(706),ue=l(3436);const he=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],K=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,z="*",b=64;function W(e,n){const r=P([]),a=[],u=new Set([e,n].flatMap(A=>[...(0,ue.PX)(A),...F(A)]));function p(A,S,U){if((0,ue.
jn)(A))k(A.text,S,U);else if(A.type==="object")L(A,S,U);else{const me=A.items.length>1&&A.items.some(({type:Oe})=>Oe==="array");for(const[Oe,_e]of A.items.entries())p(_e,G(S,"[]"),{...U,array:A.items,
...me&&{slot:Oe}})}}function L(A,S,{key:U,array:me,map:Oe,..._e}){let Ue=_e;if(me!==void 0||U!==void 0){const et={side:_e.side,value:A,field:S,outer:_e.place,key:U,array:me??[]};Ue={..._e,place:et,map:U===
void 0?void 0:Oe},a.push(et)}const Fe=y(A,u),ze=Ue===_e&&(0,ue.YD)(A).some(et=>Oe?.members.has(et));for(const[et,Je]of A.members){const ot=G(S,Fe||ze?z:et);ze&&k(JSON.stringify(et),ot,Ue,Je),(!ze||Je.
type==="array")&&p(Je,ot,Fe?{...Ue,key:et,map:A}:Ue)}}return p(e,r,{side:"base"}),p(n,r,{side:"head"}),{root:r,places:a,find:O(a)}}function P(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}
function G(e,n){const r=e.inner.get(n)??P([...e.keys,n]);return e.inner.set(n,r),r}function M(e,n){return e?.inner.get(n)??e?.inner.get(z)}function k(e,{keys:n,texts:r,references:a},{place:u,slot:p},L){
r.set(e,(r.get(e)??0)+1);const A=e.startsWith('"')?e.length>2:K.test(n.findLast(S=>S!=="[]")??"")&&/^\d+$/.test(e);u&&A&&a.push({text:e,place:u,slot:p,value:L})}function F(e){if((0,ue.jn)(e))return[];
const n=e.type==="array"?e.items:[...e.members.values()];return[...n.flatMap(F),...n.some(g)?[]:(0,ue.YD)(e)]}function g(e){return e.type==="object"}function y({members:e},n){const r=[...e.keys()].filter(
a=>!K.test(a)&&n.has(a));return r.length>0&&2*r.length>=e.size&&[...e.values()].every(g)}function O(e){const n=new Map;for(const r of e){const a=(u,p)=>{const L=he.findIndex(U=>U.test(u));if(L<0)return;
const A=`${r.side} ${p}`,S=n.get(A)??[];S[L]=(S[L]??new Set).add(r),n.set(A,S)};r.key!==void 0&&a(z,JSON.stringify(r.key));for(const[u,p]of r.value.members)(0,ue.jn)(p)&&a(u,p.text)}return(r,a)=>{const u=n.
get(`${a.side} ${r}`)?.find(p=>p);return u&&u.size<=b?T([...u],a):void 0}}function T(e,n){const r=n?e.filter(u=>m(u,n)):e;if(r.length===0&&n)return T(e,n.outer);const a=r.length>1?r.filter(({value:u})=>u.
members.size>2):r;return a.length===1?a[0]:void 0}function m(e,n){return e!==void 0&&(e===n||m(e.outer,n))}var E=l(5408);const _=de("source from origin src tail out"),I=de("target to dest destination \
head in"),d="next to goto target targets wire wires link links edge edges transition transitions outgoing",w=de(`${d} then else default on success failure fail error timeout case cases choice choices \
branch branches connection connections output outputs dest destination successor successors`),C=de("after depends dependencies needs requires prev previous predecessor predecessors"),B=de(`${d} runaft\
er run_after dependson depends_on needs requires previous connection connections [] * id node main`),ie=de("label title name condition if when event type relationship selectedRelationships"),re=60;function q(e,n){
const r=W(e,n),a=Me(r.root).flatMap(A=>Ne(A,r)),u=Be(a),p=u.length>0?u:v(a,r),L=new Set(p.flatMap(({source:A,target:S})=>[A.field,S.field]));return{root:r.root,nodes:r.places.filter(({field:A})=>L.has(
A)),edges:p}}function de(e){return new Set(e.split(" "))}function Re(e,n){return e.flatMap(a=>a.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(a=>n.has(a.toLowerCase()))}function Me(e){const n=[e];for(const r of n)
n.push(...r.inner.values());return n}function Ne(e,{find:n}){const r=e.references.flatMap(A=>{const S=n(A.text,A.place);return S?[{...A,field:e,target:S}]:[]}),a=r.filter(({place:A,target:S})=>!m(A,S)),
u=r.length/e.references.length,p=u>=.5&&Pe(e.references)-Pe(r)<=2;return(u>=.9||p&&Re(e.keys.slice(-2),w))&&2*a.length>=r.length?[r]:[]}function Pe(e){return new Set(e.map(({text:n})=>n)).size}function Be(e){
const n=e.filter(r=>!r.some(({place:a,target:u})=>u.field===a.field));return[...(0,E.$z)(n,([r])=>r?.place.field).values()].flatMap(r=>{const a=new Map(R(r,_).map(u=>[u.place,u]));return R(r,I).flatMap(
u=>{const[p,{place:L,target:A}]=[a.get(u.place),u];return p===void 0?[]:[{source:p.target,target:A,label:J(u,L,[]),links:[p,u],item:L.value}]})})}function R(e,n){return e.filter(([a])=>a&&Re(a.field.keys.
slice(-2),n)).sort((a,u)=>Pe(u)-Pe(a))[0]??[]}function v(e,n){const[r,a]=[[],[]],u=new Set;for(const L of e){const A=L.flatMap(_e=>ae(_e,n)),[S]=A;if(S===void 0||10*A.length<9*L.length)continue;const U=S.
link.field.keys.slice(S.inside.field.keys.length),me=A.map(({link:_e,source:Ue})=>{const Fe=_e.place===Ue?void 0:_e.place;return{source:Ue,target:_e.target,label:J(_e,Fe,U),links:[_e],item:Fe?.value}}),
Oe=A.filter(({source:_e,inside:Ue})=>_e!==Ue);for(const{inside:_e}of Oe)u.add(_e.key);Re(U,C)?a.push(...me.map(_e=>({..._e,source:_e.target,target:_e.source}))):(Oe.length>0||Re(U,w))&&r.push(...me)}const p=r.
length<a.length?a:r;return u.size>1||Pe(p.flatMap(({links:L})=>L))>1?p:[]}function ae(e,{find:n}){for(let r=e.place;r;r=r.outer){const a=n(JSON.stringify(r.key),r),u=[r,a].find(p=>p?.field===e.target.
field);if(u)return[{link:e,source:u,inside:r}]}return[]}function J({slot:e,value:n},r,a){const u=[...ie].map(A=>{const[S,U]=[r?.field.inner.get(A),Ee(r?.value.members.get(A))];return S&&S.texts.size+(S.
inner.get("[]")?.texts.size??0)>1||U.includes(" ")?U:""}),p=a.filter(A=>!B.has(A.toLowerCase())),L=e===void 0?[]:[`output ${e+1}`];return[Ee(n),...u].find(A=>A!=="")??[...p,...L].join(", ")}function Ee(e){
const r=(e?.type==="array"?e.items:[e]).flatMap(a=>a?.type==="string"&&(0,ue.e1)(a.text).trim()||[]).join(", ");return r.length>re?"":r}var $e=l(2742);const X=ke(".*position .*coordinates? positions p\
ositionAbsolute pos gridPos bends viewport canvas"),ce=["x","y"],pe=ke("w h width height left top zoom"),be=[["x"],["position"],["left","top"]],ee=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
we=ke("_?id uuid guid identifier instanceIdentifier instanceId groupId"),ve=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ie=ke("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),Te=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,ee],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Ie,/^\d{1,15}$/],
[Ie,ve]];function ke(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Le({base:e,head:n}){const r={base:(0,$e.Z)(()=>new Set((0,ue.PX)(e))),head:(0,$e.Z)(()=>new Set((0,ue.PX)(n)))};return a=>{
const{kind:u,path:p}=a;if(u==="reordered"||u==="moved")return!1;const[L,A=L]=u==="modified"?[a.from,a.to]:[a.value];if(V(p)&&ge(L)&&ge(A))return!0;if(u!=="modified"||L.type!==A.type||!("text"in L)||!("\
text"in A))return!1;const[S,U,me]=[ye(p.at(-1)),(0,ue.e1)(L.text),(0,ue.e1)(A.text)],Oe=Ue=>Ue.test(U)&&Ue.test(me);return Te.some(([Ue,Fe])=>Ue.test(S)&&Oe(Fe))?!0:p.at(-2)?.type!=="member"&&we.test(
S)&&Oe(ve)&&!r.head().has(U)&&!r.base().has(me)}}function Z(e){return ve.test(e)||ee.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function te(e,n){return we.test(e)&&(0,ue.jn)(n)||(X.test(e)||ce.includes(
e))&&ge(n)}function V(e){if(e.slice(ne(e)).some(u=>X.test(ye(u))))return!0;const[n,r]=[e.at(-2),ye(e.at(-1))],a=n?.type==="item"&&n.item.type==="object"?n.item.members:void 0;return ce.includes(r)||pe.
test(r)&&be.some(u=>u.every(p=>a?.has(p)))}function ne(e){return e.findLastIndex(({type:n})=>n==="item")+1}function Q(e,{matches:n}){const r=new Map(n.map(u=>[u.path.at(-1),u])),a=new Map;for(const u of e){
const p=ne(u.path),[L,A]=[u.path[p-1],u.path[p]],S=ce.includes(ye(A)),U=S?ce:X.test(ye(A))?[ye(A)]:[],[me,Oe]=[fe(r.get(L)?.base,U),fe(r.get(L)?.head,U)],_e=[...u.path.slice(0,p),{type:"member",key:U.
join(", ")}];me&&Oe?a.set(S?L:A,{kind:"modified",path:_e,from:me,to:Oe}):a.set(u,u)}return[...a.values()]}function fe(e,n){const r=e?.type==="object"?n.flatMap(a=>e.members.get(a)??[]):[];if(!(r.length<
n.length))return r.length>1?{type:"array",id:0,items:r,unordered:!1}:r[0]}function ye(e){return e?.type==="member"?e.key:""}function ge(e){if(e.type==="literal")return/\d/.test(e.text);const n=e.type===
"array"?e.items:e.type==="object"?[...e.members.values()]:[];return n.length>0&&n.every(ge)}var Ae=l(1345);const Ge={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},He={added:"fill\
:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},De={same:"-->",added:"==>",removed:"\
-.->"},Ye=40,Ze=500,Qe=5e4,it=40,at=6;function ft(e,n,{isWhole:r,hide:a}){const u=({status:S})=>r||S!=="same",p=new Set([...e.filter(u),...n.filter(u).flatMap(lt)]),L=n.filter(S=>lt(S).some(u)).flatMap(
lt);if(p.size===0)return{};for(const S of[new Set([...p,...L]),p]){const U=n.filter(_e=>lt(_e).every(Ue=>S.has(Ue)));if(S.size>Ye||U.length>Ze)continue;const me=e.filter(_e=>S.has(_e)),Oe=Rt(me,U,a);if(Oe.
length<=Qe)return{picture:Oe}}return{note:`The picture is left out: it would have ${p.size>Ye?(0,se.hS)(p.size,"node"):"too many connections"}.`}}function lt({source:e,target:n}){return[e,n]}function Rt(e,n,r){
const a=new Map(e.map((p,L)=>[p,`n${L+1}`])),u=e.map(p=>`  ${a.get(p)}["${Ge[p.status]}${Dt(r(p.label))||"?"}"]`);for(const{source:p,target:L,label:A,status:S}of n){const U=`${Ge[S]}${Dt(r(A))}`.trim();
u.push(`  ${a.get(p)} ${De[S]}${U===""?"":`|"${U}"|`} ${a.get(L)}`)}for(const[p,L]of Object.entries(He)){const A=e.filter(S=>S.status===p).map(S=>a.get(S));A.length>0&&u.push(`  classDef ${p} ${L}`,` \
 class ${A.join()} ${p}`)}return[`flowchart ${gt(e,n)>at?"TD":"LR"}`,...u].join(`
`)}function gt(e,n){const r=new Set(n.map(({target:p})=>p)),a=e.filter(p=>!r.has(p)),u=new Map((a.length>0?a:e.slice(0,1)).map(p=>[p,1]));for(const[p,L]of u)for(const{source:A,target:S}of n)A===p&&!u.
has(S)&&u.set(S,L+1);return Math.max(...u.values())}function Dt(e){return(0,oe.RK)((0,oe.Jj)(e.replace(/\s+/g," ").trim(),it)).replace(Qt,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Qt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
$t=de("id _id identifier uuid"),Mt=de("* if when id name label title type key handle condition event relationships");function bt(e,n=r=>r){const r=e.head??e.base;if(r===void 0)return;const[a,u]=[e.base??
r,e.head??r],p=(0,Ae.j9)([u,a]),L=q(a,u),A=qt(e,L,p),S=[...new Set(A.values())].sort((Fe,ze)=>Fe.rank-ze.rank),U=Ft(L,A),me=U.filter(Fe=>Fe.status!=="same"),Oe=zt(L,me);Ct(e,S,p,Oe);const _e=new Map(U.
map(({item:Fe,source:ze,target:et})=>[Fe,`${ze.label} \u2192 ${et.label}`])),Ue=Fe=>Fe.filter(({status:ze})=>ze!=="removed").length;return{...ft(S,U,{isWhole:e.status!=="modified",hide:n}),connections:pt(
me),size:{nodes:Ue(S),connections:Ue(U)},tells:Oe,labelOf:p.labelOf,endsOf:Fe=>_e.get(Fe)}}function Et({side:e}){return e==="head"}function ht(e){return e&&[e.key,ht(e.outer)]}function qt({matches:e},{
nodes:n},r){const a=(0,E.$z)(e,({base:U})=>U.id),u=U=>U.key!==void 0?JSON.stringify(ht(U)):`${((Et(U)?void 0:a.get(U.value.id)?.shift())?.head??U.value).id}`,p=new Map(n.map((U,me)=>[U,me])),L=(0,E.$z)(
n.filter(Et),u),A=new Map;let S=0;for(const U of n){if(A.has(U))continue;const me=Et(U)?U:L.get(u(U))?.shift();S=(me&&p.get(me))??S+1e-6;const Oe=me===void 0?"removed":me===U?"added":"same",_e=me??U,Ue={
label:jt(_e,r),status:Oe,rank:S,place:_e,old:Oe==="same"?U:void 0};A.set(U,Ue).set(_e,Ue)}return A}function jt({key:e,value:n,array:r},a){const[u,p,...L]=["type","componentType",...n.members.keys()].map(
S=>(0,ue.TN)(n,S)),[A="?"]=[u,p,(0,ue.TH)(n),...L].filter(S=>S!==void 0);return e??a.nameOf(n,r)??(0,ue.e1)(A)}function Ft({edges:e},n){const r=e.flatMap(A=>{const[S,U]=[n.get(A.source),n.get(A.target)];
return S&&U?[{...A,source:S,target:U,status:Et(A.source)?"added":"removed"}]:[]}),a=({source:A,target:S,label:U})=>`${A.rank} ${S.rank} ${U}`,u=(0,E.$z)(r.filter(({status:A})=>A==="removed"),a);return[
...r.filter(({status:A})=>A==="added").map(A=>u.get(a(A))?.pop()?{...A,status:"same"}:A),...[...u.values()].flat()].sort((A,S)=>A.source.rank-S.source.rank||A.target.rank-S.target.rank)}function pt(e){
const n=new Map;for(const r of["target","label"]){const a=u=>`${u.source.rank} ${r==="label"?u.label:u.target.rank}`;for(const[u,p,...L]of(0,E.$z)(e,a).values()){if(!u||!p||L.length>0||u.status===p.status)
continue;[u.source,u.target,p.target].every(({old:S})=>S)&&!n.has(u)&&!n.has(p)&&n.set(u,p).set(p,u)}}return e.flatMap(r=>{const a=n.get(r);return a&&r.status==="removed"?[]:[{...r,kind:a?"rewired":r.
status,was:a}]})}function zt({root:e,nodes:n},r){const a=new Set(r.flatMap(S=>S.links.map(({field:U})=>U))),u=new Set(r.map(({item:S})=>S)),p=new Set([e,...n.map(({field:S})=>S)]),L={added:new Set,removed:new Set};
for(const S of r){const U=[S.source.label,S.target.label,...S.label.split(", ")].map(me=>JSON.stringify(me));for(const me of[...U,...S.links.map(Oe=>Oe.text)])L[S.status].add(me)}function A(S,U,me){if(U===
void 0||p.has(U))return[{text:me,field:e}];const Oe=U.keys.at(-1)===z?[{text:JSON.stringify(me),field:U}]:[];if("text"in S)return[...Oe,{text:S.text,field:U}];const _e="items"in S?S.items.map(Fe=>["[]",
Fe]):[],Ue="members"in S?[...S.members]:[];return[...Oe,...[..._e,...Ue].flatMap(([Fe,ze])=>A(ze,M(U,Fe),Fe))]}return({path:S,...U})=>{const me=S.map(Ue=>Ue.type==="member"?Ue.key:"[]"),Oe=S.some(Ue=>Ue.
type==="item"&&u.has(Ue.item)),_e=(Ue,Fe)=>{const ze=A(Ue,me.reduce(M,e),`${me.at(-1)}`),et=ze.some(({field:ot})=>a.has(ot)),Je=(ot,Zt)=>{if(a.has(Zt))return Fe.has(ot);const vn=`${Zt.keys.findLast(ar=>ar!==
"[]")}`;return $t.has(vn)||Fe.has(ot)&&Re([vn],Mt)||et&&It(ot,Zt)};return(et||Oe)&&ze.every(({text:ot,field:Zt})=>Je(ot,Zt))};return U.kind==="modified"?_e(U.from,L.removed)&&_e(U.to,L.added):"value"in
U&&_e(U.value,L[U.kind])}}function It(e,{texts:n}){const r=n.get(e)??0,a=[...n.values()].reduce((u,p)=>u+p,0);return r>2&&2*r>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function Ct(e,n,{componentOf:r},a){const u=Le(
e),p=n.flatMap(S=>{const{value:U,array:me}=S.place,Oe=(0,Ae.qU)(U)===void 0?r(U,me):void 0;return[U.id===S.old?.value.id?void 0:U,Oe].map(_e=>({owner:_e,node:S}))}),L=(0,E.$z)(p,({owner:S})=>S);L.delete(
void 0);const A=new Map(e.matches.map(({path:S,head:U})=>[S.at(-1),U]));for(const S of e.changes){if(a(S)||u(S))continue;const U=S.path.map(Oe=>A.get(Oe)).reverse(),me=["value"in S&&S.value,...U].find(
Oe=>L.has(Oe));for(const{node:Oe}of L.get(me)??[])Oe.status==="same"&&(Oe.status="modified")}}var Bt=l(8965);const Wt=2,Ht=1e3,Ot=240,Kt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],Lt="...";function en(e,n){const r=[vt(e??n),vt(n??e)],[a,u]=[kt(e,r[0]),kt(n,r[1])],p=tn(a,u);return r[0]===r[1]?p:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...p]}function vt(e=""){return e.
includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function kt(e,n){return(e?.split(n==="CRLF"?`\r
`:`
`)??[]).flatMap(a=>Kt.reduce(un,[a]).map((u,p)=>p===0?u:Lt+u))}function un(e,n){return e.flatMap(r=>r.length>Ot?Array.from(r.matchAll(n),([a])=>a):r)}function tn(e,n){const r=new Set(e),u=n.some(L=>r.
has(L))?(0,Bt.E)([...e],[...n],{maxEditLength:Ht}):void 0;if(u===void 0)return[..._t(e,n),...mt("+",n)];let p=0;return u.flatMap(({added:L,removed:A,value:S},U)=>{const me=u[U+1];if(A)return _t(S,me?.
added?me.value:[]);const[Oe,_e]=[U===0?0:Wt,S.length-Wt],Ue=p+Gt(S.slice(0,_e+1));return p+=Gt(S),L?mt("+",S):me===void 0?mt(" ",S.slice(0,Oe)):_e-Oe<2?mt(" ",S):[...mt(" ",S.slice(0,Oe)),`@@ line ${Ue}\
 @@`,...mt(" ",S.slice(_e))]})}function mt(e,n){return n.map(r=>`${e} ${r}`)}function Gt(e){return e.filter(n=>!n.startsWith(Lt)).length}function _t(e,n){const r=new Map(e.map(p=>[xt(p),p])),a=n.flatMap(
p=>Xt(r.get(xt(p))??p,p));return[...a.length===0?[]:[`@@ hard to see: ${[...new Set(a)].join(", ")} @@`],...mt("-",e)]}function Xt(e,n){if(xt(e)!==xt(n))return[];const[r,a]=[e.normalize(),n.normalize()],
u=At(e)===At(n)?[]:["Unicode forms"];return r===a?u:[...u,r.trimEnd()===a.trimEnd()?"spaces at the end":"white space"]}function xt(e){return At(e.normalize())}function At(e){return e.replace(/\s/g,"")}
function nn(e,n){let[r,a]=[0,n];const p=[...(0,E.$z)(e,A=>A.startsWith("@@ line ")?++r:r).values()].flatMap(A=>{const S=rn(A,a);return a-=St(A),S}),L=e.filter(Nt).length-p.filter(Nt).length;return L===
0?p:[...p,`@@ ${(0,se.hS)(L,"more changed line")} @@`]}function rn(e,n){const r=L=>L.startsWith("-"),a=St(e.filter(r)),u=St(e)-a,p={removed:Math.max(n/2,n-u),others:Math.max(n/2,n-a)};return e.filter(
L=>{const A=r(L)?"removed":"others";return p[A]-=L.length+1,p[A]>=0})}function Nt(e){return e.startsWith("-")||e.startsWith("+")}function St(e){return e.reduce((n,r)=>n+r.length+1,0)}const Ut=2,Jt=60,
Vt="</details>",dn=`<details><summary></summary>


${Vt}`.length,x=100;function s(e,n={}){const r=n.under?.(1/0)??"";return{line:e,rest:"",least:r===""?e:`${e} \u2026`,changes:0,...n,under:r,cut:n.under}}function f(e,n){const{placed:r,left:a}=D(e,n),u=new Map;
let p=a;for(const[L,{entry:A,sections:S}]of r.entries()){const U=o(A,A.least.length+Math.floor(p/(r.length-L)));p-=i(U)-A.least.length,u.set(A,U);for(const me of S)u.set(me,[])}return $(H(e,u).filter(
([L])=>L!==""))}function D(e,n){const r=t(e,[]),a=new Map;for(const{sections:U}of r)for(const me of U)a.set(me,(a.get(me)??0)+1);const u=new Set,p=[];let[L,A]=[n,0];const S=({entry:U,sections:me})=>me.
length===1?0:U.line.length+U.under.length;for(const U of r.sort((me,Oe)=>S(me)-S(Oe))){const{entry:me,sections:Oe}=U,_e=Oe.filter(Je=>!u.has(Je)),Ue=Oe.filter(Je=>a.get(Je)===1),ze=_e.map(({heading:Je,
folded:ot})=>Je.length+Ut+(ot?dn:0)).reduce((Je,ot)=>Je+ot,me.least.length+Ut),et=A+Jt*(_e.length-Ue.length);if(!(ze+et>L)){L-=ze,A=et,p.push(U);for(const Je of _e)u.add(Je);for(const Je of Oe)a.set(Je,
(a.get(Je)??0)-1)}}return{placed:p,left:L-A}}function t(e,n){const r=[...n,e];return e.parts.flatMap(a=>"parts"in a?t(a,r):[{entry:a,sections:r}])}function o({line:e,under:n,rest:r,least:a,cut:u},p){if(p===
1/0)return[e,n,r];if(e.length+n.length<=p)return[e,n];for(let L=p-e.length-Jt;u&&L>x;L=Math.floor(L*.7)){const A=u(L);if(A!==""&&e.length+A.length<=p)return[e,A]}return[a]}function i(e){return e.reduce(
(n,r)=>n+r.length,0)}function H(e,n){const{heading:r,parts:a,folded:u}=e,L=a.filter(U=>n.has(U)).flatMap(U=>"parts"in U?H(U,n):[n.get(U)??[]]),A=a.filter(U=>!n.has(U)),S=[...L,[Y(e,A)]];return u?[[`<d\
etails><summary>${r}</summary>`],...S,[Vt]]:[[r],...S]}function Y({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,se.hS)(n.length,"more connection")}`;const r=e==="work\
flow"?` in ${(0,se.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,se.hS)(j(n),"more change")}${r}`}function j(e){return e.reduce((n,r)=>n+(r.changes??("parts"in r?j(r.parts):0)),0)}function $(e){
const n=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,a)=>{const u=r[0]===Vt||n(r)&&n(e[a-1]);return[a===0?"":u?`
`:`

`,...r]})}var le=l(7856);const Ce=80,We=8;function je(e,n,r){if(e.type==="string")return Ke(tt((0,ue.e1)(e.text)),n,r);const[a="",...u]=rt(e,n);return u.length>0||a.length>Ce?void 0:(0,oe.SS)(a,1/0)}function Ke(e,n,r){
const a=n.mask(e).shown;if(a.length>Ce||a.includes(`
`))return;const u=qe(e,n,r);return(0,oe.SS)(JSON.stringify(a),1/0)+(u===void 0?"":` (${nt(u,n)})`)}function qe(e,{labelOf:n},r){const a=n(e);return a===void 0||a.toLowerCase()===e.toLowerCase()||[...r?.
members.values()??[]].some(p=>(0,ue.jn)(p)&&(0,ue.e1)(p.text)===a)?void 0:a}function rt(e,n,r){const{mask:a}=n;if((0,ue.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const U=tt((0,ue.e1)(e.text)),
me=a(U).shown.split(`
`);if(me.length>1)return["|",...Xe(me)];const Oe=qe(U,n,r);return[JSON.stringify(me[0])+(Oe===void 0?"":` (${a(Oe).shown})`)]}const[u,p]=e.type==="array"?"[]":"{}",L=e.type==="array"?e.items.map(U=>rt(
U,n)):Array.from(e.members,([U,me])=>{const[Oe,..._e]=(0,le.$C)(U,me,e)?[se.v5]:rt(me,n,e);return[`${JSON.stringify(a(U).shown)}: ${Oe}`,..._e]}),A=L.every(([U="",...me])=>me.length===0&&U.length<=Ce),
S=A?`${u}${L.slice(0,Ce).join(", ")}${p}`:"";return A&&S.length<=Ce?[S]:[`${u}`,...Xe(L.flat()),`${p}`]}function Xe(e){return e.map(n=>`  ${n}`)}function tt(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))
return e;try{const n=decodeURIComponent(e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function nt(e,{mask:n},r=100){return(0,oe.SS)(n(e).shown,r)}function st(e,n,r=!1){const a=ne(
e),u=r?1/0:100,p=e.flatMap((L,A)=>{if(L.type==="element")return[(0,oe.SS)(`[${L.index}]`)];if(L.type==="item"){const U=n.endsOf(L.item),me=U===void 0?L.label:r?`${U} (${L.label})`:U,Oe=A===a-1&&L.hint!==
void 0?` (${nt(L.hint,n)})`:"";return[`**${nt(me,n,u)}**${Oe}`]}return!r&&e.slice(A+1).find(({type:U})=>U!=="member")?.type==="item"?[]:[nt(L.key,n,u)]});return p.length>We&&!r&&p.splice(2,p.length-We+
1,"\u2026"),p.join(" \u203A ")||"the whole file"}function wt(e,n){const r=e.map(({path:u})=>st(u,n)),a=(0,Ae.Vn)(r);return Tt(r.map((u,p)=>a.get(u)===1?u:st(e[p]?.path??[],n,!0)))}function Tt(e){const[
n,r]=[(0,Ae.Vn)(e),new Map];return e.map(a=>{const[u=1,p]=[n.get(a),(r.get(a)??0)+1];return r.set(a,p),u===1?a:`${a} (${p} of ${u})`})}const ct={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ut="  ",Yt=3,on=5,Sn=120,dt={texts:3,min:4,max:60,usual:2,usualWeight:.001},$n=/^(type|_?id|uuid|identifier)$/i,sn={line:": change\
d, hidden"};function Pt(e,n){const r=[...(0,E.$z)(e,On).values()],a=r.filter(p=>p.length<Yt).flat(),u=new Map;for(const p of(0,E.$z)(a,({kind:L})=>ct[L]).values())for(const[L,A]of wt(p,n).entries())p[L]&&
u.set(p[L],A);return r.flatMap(p=>p.length>=Yt?[kn(p,n)]:p.map(L=>{const{line:A,...S}=an(L,n);return s(`- ${ct[L.kind]} ${u.get(L)}${A}`,{changes:1,...S})}))}function On(e){const n=ne(e.path),a=(e.kind===
"modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(p=>"id"in p?[p.id]:[]);if(n===0||n===e.path.length||a.length===0)return e;const u=e.path.slice(n).map(p=>p.type==="member"?p.key:"index"in p&&
p.index);return JSON.stringify([e.kind,a,u])}function kn(e,n){const[r]=e,{line:a,under:u=()=>""}=an(r,n),p=mn(pn(e,n)),L=r.kind==="modified"?"":` ${r.kind}`,A=`- ${ct[r.kind]} ${fn(r,n)}${a}${L} in ${p.
line}`;return s(A,{changes:e.length,under:S=>u(S)+(p.under?.(S)??"")})}function pn(e,n){const r=e.map(({path:a})=>({path:a.slice(0,ne(a))}));return wt(r,n)}function fn({path:e},n){return st(e.slice(ne(
e)),n)}function an(e,n){if(e.kind==="modified")return wn(e,n);if("value"in e)return An(e,n);if(e.kind==="moved"){const[p,L]=[e.from,e.path].map(A=>st(A.slice(0,-1),n,!0));return{line:`: moved from ${p}\
 to ${L}`}}if(e.moved.length===0)return{line:": in a new order"};const r=e.moved.map(p=>({path:[p]})),a=mn(wt(r,n)),u=a.under?`${a.line} moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${u}\
)`}}function mn(e){if(e.length<=on)return{line:e.join(", ")};const n=(0,se.hS)(e.length,"item"),r=yn(n,ut+e.join(", "));return{line:n,under:a=>r.length<=a?r:""}}function wn({path:e,from:n,to:r},a){if(n.
type==="hidden"||r.type==="hidden")return{line:""};if((0,le._p)(e,n,r))return sn;if(n.type==="string"&&r.type==="string")return _n((0,ue.e1)(n.text),(0,ue.e1)(r.text),a);const[u,p]=[je(n,a),je(r,a)];if(u!==
void 0&&p!==void 0)return u===p?sn:{line:`: ${u} \u2192 ${p}`};const[L,A]=[rt(n,a).join(`
`),rt(r,a).join(`
`)];return L===A?sn:{line:"",under:cn(L,A)}}function _n(e,n,r){const a=tt(e)!==tt(n)&&(tt(e)!==e||tt(n)!==n),[u,p,L]=a?[tt(e),tt(n)," (percent-encoded)"]:[e,n,""],[A,...S]=(0,$e.qy)(u,p)?.changes??[];
if(A!==void 0){const ze=`${L} (JSON in a text)`;if(S.length===0&&A.kind==="modified"){const Je=wn(A,r);return{...Je,line:`${ze} \u203A ${st(A.path,r)}${Je.line}`}}const et={heading:"",parts:Pt([A,...S],
r)};return{line:ze,under:Je=>`
${gn(f(et,Je).join(""))}`}}const[U,me]=[r.mask(u),r.mask(p)];if(U.shown===me.shown)return{line:L+sn.line};const Oe=U.hidden===me.hidden?"":" (hidden values differ, too)",[_e,Ue]=[Ke(u,r),Ke(p,r)];if(_e===
void 0||Ue===void 0)return{line:L+Oe,under:cn(U.shown,me.shown)};const Fe=Xt(U.shown,me.shown).join(", ");return{line:`${L}: ${_e} \u2192 ${Ue}${Fe&&` (${Fe})`}${Oe}`}}function An({kind:e,path:n,value:r},a){
if(r.type==="hidden")return{line:""};if((0,le._p)(n,r))return{line:": hidden"};const u=r.type==="object"?void 0:je(r,a);if(u!==void 0)return{line:`: ${u}`};const L=r.type==="string"?a.mask(tt((0,ue.e1)(
r.text))).shown:rt(r,a).join(`
`),[A,S]=e==="added"?[void 0,L]:[L,void 0];if(r.type!=="object"){const Ue=r.type==="array"?(0,se.hS)(r.items.length,"element"):void 0;return{line:"",under:cn(A,S,Ue)}}const{line:U,isWhole:me}=Tn(r,n.at(
-1),a),Oe=cn(A,S,(0,se.hS)(r.members.size,"field")),_e=U===""?"":`: ${U}`;return me===!1?{line:_e,under:Oe}:me?{line:_e}:{line:_e,rest:Oe(1/0)}}function Tn(e,n,r){const a=n?.type==="item"?n:void 0;if(e.
members.size===0&&!a)return{line:"`{}`",isWhole:!0};const u=U=>(0,ue.jn)(U)&&[a?.label,a?.hint].includes((0,ue.e1)(U.text)),p=[...e.members].filter(([,U])=>!a||!u(U)),L=p.filter(([U,me])=>!a||!te(U,me)),
A=L.map(([U,me])=>{const Oe=(0,le.$C)(U,me,e)?(0,oe.SS)(se.v5):je(me,r,e);return Oe&&`${nt(U,r)}: ${Oe}`}),S=A.join(", ");return A.includes(void 0)||S.length>Sn?{line:Rn(e,u,r),isWhole:!1}:L.length<p.
length?{line:S}:{line:S,isWhole:!0}}function Rn(e,n,r){const a=new Map,u=(L,A,S)=>{S>(a.get(L)?.weight??0)&&a.set(L,{text:A,weight:S})},p=(L,A,S)=>{if(L.type==="array")for(const Ue of L.items)p(Ue,A,S+
1);if(L.type==="object")for(const[Ue,Fe]of L.members)(0,le.$C)(Ue,Fe,L)?u(Ue,se.v5,dt.max):p(Fe,Ue,S+1);if(L.type!=="string")return;const U=(0,ue.e1)(L.text),me=$n.test(A)||n(L)||Z(U)||r.labelOf(U)!==
void 0;if(U.length<dt.min||me)return;const Oe=U.includes("://")?2*dt.max:Math.min(U.length,dt.max),_e=r.countOf(U)>dt.usual?dt.usualWeight:1;u(A,r.mask(tt(U)).shown,_e*Oe/(S+1))};return p(e,"",0),[...a].
sort(([,L],[,A])=>A.weight-L.weight).filter(([,{weight:L}],A)=>A===0||A<dt.texts&&L>dt.usualWeight*2*dt.max).map(([L,{text:A}])=>`${nt(L,r)}: ${(0,oe.SS)(JSON.stringify((0,oe.Jj)(A,dt.max)),1/0)}`).join(
", ")}function cn(e,n,r){const a=(0,oe.EU)(en(e,n),"diff",ut);return u=>{const[p="",...L]=u===1/0?[]:a.split(`
`),A=L.pop()??"",S=nn(L.map(me=>me.slice(ut.length)),u).map(me=>ut+me),U=u===1/0?a:[p,...S,A].join(`
`);return r===void 0?`
${U}`:yn(r,U)}}function yn(e,n){return`
${ut}<details><summary>${e}</summary>

${n}
${ut}</details>`}function gn(e){return e.replace(/^(?=.)/gm,ut)}function Mn(e,n,r){if(e.kind==="text")return Pt([Cn(e)],n);if(e.status!=="modified")return Pt(e.kind==="json"?Ln(e):e.changes,n);const a=Le(
e),u=r?.connections??[],p=new Set(u.map(({item:ze})=>ze)),L=ze=>r?.tells(ze)?"told":"value"in ze&&p.has(ze.value)?"connection":a(ze)?"layout":In(ze.path,n)?"item":"rest",A=new Map(e.changes.map(ze=>[ze,
L(ze)])),S=ze=>e.changes.filter(et=>A.get(et)===ze),[U,me,Oe]=[Pt(S("rest"),n),S("layout"),S("connection")],_e=Nn(u,Oe,n),Ue=S("told").length+Oe.length,Fe=`Layout and bookkeeping: ${(0,se.hS)(me.length,
"change")}`;return[...Pt(S("item"),n),..._e.length===0?[]:[{heading:"Connections",parts:_e,noun:"connection",changes:Ue}],..._e.length===0||U.length===0?U:[{heading:"Elsewhere in the file",parts:U}],...me.
length===0?[]:[{heading:Fe,parts:Dn(me,e,n),folded:!0}]]}function In(e,{labelOf:n}){return e.some(r=>r.type==="item"||r.type==="member"&&n(r.key)!==void 0)}function Cn({status:e,text:n={}}){const r=(a="")=>({
type:"string",id:0,text:JSON.stringify(a)});return e!=="modified"?{kind:e,path:[],value:r(n.base??n.head)}:{kind:e,path:[],from:r(n.base),to:r(n.head)}}function Ln({base:e,head:n,status:r}){const a=r===
"removed"?"removed":"added",u=(L,A)=>{const S=(0,Ae.Vg)(L,()=>{});return!(A.length<3&&S.length>0&&S.every(me=>me.value.type==="object"))&&(A.length>0||L.type!=="object")?[{kind:a,path:A,value:L}]:S.flatMap(
({step:me,value:Oe})=>me.type==="member"?u(Oe,[...A,me]):[{kind:a,path:[...A,me],value:Oe}])},p=e??n;return p?u(p,[]):[]}function Nn(e,n,r){const a=new Map(n.map(L=>["value"in L?L.value:void 0,L])),u=Un(
e,L=>a.has(L)),p=Tt(u.map(L=>Pn(L,r)));return u.map(([{item:L}],A)=>{const S=L&&a.get(L);return s(p[A]??"",{under:S&&an(S,r).under})})}function Un(e,n){const r={added:new Map,removed:new Map};return e.
flatMap(a=>{const{kind:u,source:p,target:L,item:A}=a;if(u==="rewired"||A&&n(A))return[[a]];const S=r[u].get(p),U=S??[a];return S&&S.push(a),r[u].delete(p),r[u].set(L,U),S?[]:[U]})}function Pn(e,n){const[
{kind:r,source:a,target:u,was:p}]=e,L=me=>`**${nt(me.label,n)}**`,A=me=>me===""?"":` (${nt(me,n)})`,S=e.map(me=>` \u2192 ${L(me.target)}${A(me.label)}`),U=p?.target===u?A(p.label)||" without a label":
p&&` ${L(p.target)}`;return`- ${ct[r]} ${L(a)}${S.join("")}${U===void 0?"":`, was${U}`}`}function Dn(e,n,r){return[...(0,E.$z)(Q(e,n),u=>u.kind+fn(u,r)).values()].flatMap(u=>{const p=u.map(U=>an(U,r));
if(u.length<Yt||ne(u[0].path)===0||p.some(({under:U})=>U))return Pt(u,r);const L=pn(u,r),A=p.map(({line:U},me)=>`- ${L[me]}${U}`).join(`
`),S=`- ${ct[u[0].kind]} ${fn(u[0],r)} of ${(0,se.hS)(u.length,"item")}`;return[s(S,{changes:u.length,under:U=>A.length>U?"":`
${gn(A)}`})]})}const jn="<!-- workflow-report -->",Fn=6e4,zn=1e3,Bn=100,bn=5;function Wn(e){const{workflows:n,missing:r}=e,a=(0,le.lb)(e),p=["changed","added","removed"].flatMap(A=>n.filter(S=>S.status===
A)).map(A=>({workflow:A,parts:A.files.flatMap(S=>Gn(S,a)),changes:En(A.counts)})),L=Yn(e,a);return({maxLength:A=Fn,maxBytes:S=1/0,headings:U=!0,mark:me=!0}={})=>{const Oe=p.map(({workflow:Je,...ot})=>ln(
Kn(Je,a,U),ot)),_e=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`,Ue=Oe.length===0?[]:[{heading:"",parts:Oe,noun:"workflow"}],Fe={heading:_e,parts:[...Ue,...L]},ze=me?`${jn}
`:"";let et=Math.min(A,S);for(;;){const Je=[ze,...f(Fe,et-ze.length-1),`
`],ot=S===1/0?0:Buffer.byteLength(Je.join(""));if(ot<=S||et<zn)return Je;et=Math.floor(et*S*.99/ot)}}}function Hn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Kn({name:e,status:n,counts:r},a,u){const p=n==="added"||n==="removed";if(!p&&!u)return"";const L=p?`workflow ${n}`:(0,N.cq)(r),A=e===void 0?Zn(L):`${nt(e,{mask:a})}: ${L}`;return`${u?"### ":
""}${p?`${ct[n]} `:""}${A}`}function Gn(e,n){const r=e.kind==="json"?bt(e,_e=>n(_e).shown):void 0,a=(0,$e.Z)(()=>(0,Ae.Vn)((0,ue.PX)(e.head??e.base))),u={mask:n,labelOf:_e=>_e.length>Bn?void 0:r?.labelOf(
JSON.stringify(_e)),endsOf:_e=>r?.endsOf(_e),countOf:_e=>a().get(_e)??0},p=En((0,N.xS)(e)),L=Mn(e,u,r),{nodes:A=0,connections:S=0}=r?.size??{},U=A===0?"What is in it":`${(0,se.hS)(A,"node")}, ${(0,se.
hS)(S,"connection")}`,Oe=e.status!=="modified"&&L.length>0?[ln(U,{parts:L,changes:p,folded:!0})]:L;return[...Xn(r),ln(Jn(e,n),{parts:[...Oe,...Vn(e,u)],changes:p})]}function Xn(e){if(e?.note!==void 0)
return[s(e.note)];if(!e?.picture)return[];const n=(0,oe.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[s(n,{least:"The picture doesn't fit here."})]}function ln(e,n){return n.parts.length===0?s(e,{changes:n.changes}):{heading:e,...n}}function Jn({name:e,kind:n,status:r,changes:a},u){
const p=`**${nt(e,{mask:u})}**`;return r!=="modified"?`${ct[r]} ${p}: file ${r}`:n==="binary"||n==="variables"&&a.length===0?`${ct.modified} ${p}: content modified`:n==="variables"?`${p} (values are n\
ever shown)`:p}function Vn({references:e},n){if(e.length===0)return[];const r=e.length===1,a=e.slice(0,bn).map(({path:L,from:A,to:S})=>{const[U,me]=[A,S].map(Oe=>nt(Oe,n));return`${st(L,n)} (${U} \u2192 ${me}\
)`}),u=e.length>bn?", \u2026":"",p=`${(0,se.hS)(e.length,"reference")} to new IDs and names ${r?"follows and isn't":"follow and aren't"} counted`;return[s(`${p}: ${a.join(", ")}${u}`)]}function Yn({workflows:e,
notCompared:n=[]},r){const a=S=>S.flatMap(({name:U})=>U===void 0?[]:[nt(U,{mask:r})]).join(", "),u=(S,U)=>S.length===0?[]:[s(U(a(S)),{least:U((0,se.hS)(S.length,"workflow"))})],p=e.filter(({status:S})=>S===
"unchanged"),L=e.filter(({variablesCompared:S})=>!S);return[...p.every(({name:S})=>S===void 0)&&p.length===e.length?[s("No changes")]:u(p,S=>`${S}: no changes`),...u(L,S=>`The environment variables${L.
length===e.length?"":` of ${S}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...u(n.map(S=>({name:S})),S=>`${S}: not compared, because the step failed`)]}function En({
added:e,modified:n,removed:r}){return e+n+r}function Zn(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Qn=l(8725),qn=l(276),er=l(4022),nr=l(6584);async function rr(e){const n=Wn(e),r={"report.md":n(),
"full-report.md":n({maxLength:1/0})};return(0,qn.n0)(await(0,er.N9)("the report",r)),n}const or=900*1024;function sr(e,n,r,a){const u=or-Buffer.byteLength(r.join()),p=e({headings:n,maxLength:1/0,maxBytes:u,
mark:!1}).join("");return a===void 0?p:Hn(p,a)}function ir(e){const n=(0,N.AS)(e);if(n.length===0)return;const r=n.slice(0,20).map(nr.bY),a=n.length>20?` and ${(0,se.hS)(n.length-20,"more line")}`:"";
(0,Qn.lm)(`No field matched ${r.join(", ")}${a} in ignore. Check the spelling.`)}}),6584:((xe,Se,l)=>{l.d(Se,{LO:()=>c,Rr:()=>I,bY:()=>w,yG:()=>W});var N=l(3024),oe=l(6760),se=l(5806),ue=l(7596),he=l(
706);const K=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function z(h,B=K){return[B,({input:ie})=>`contains ${C(ie)}. ${h}`]}function b(...h){return B=>{for(const[ie,re]of h){const q=ie.
exec(B);if(q)throw new Error(typeof re=="string"?re:re(q))}return B}}function W(h){if(/^(true|True|TRUE|false|False|FALSE)$/.test(h))return/^t/i.test(h);throw new Error(`must be true or false, not ${w(
h)}`)}function P(h,B=!1){return ie=>{const re=Number(ie);if((B?/^\d+$/:/^\d+(\.\d+)?$/).test(ie)&&re>0&&re<=h)return re;const q=h===1/0?"":` and at most ${h}`;throw new Error(`must be a ${B?"whole ":""}\
number above 0${q}, not ${w(ie)}`)}}const G=b(z("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,h])=>`must not contain a query or a fragment. Set only the beginning of the address: "${h}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function M(h){return parseHost(
G(h))}function k(h){if(isId(h))return h;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${w(h)}`)}const F=b(z("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,
([,h])=>`begins with "${h}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),g="\
is too long: at most 200 characters",y=b([new RegExp("\\p{C}","u"),({input:h})=>`must not contain control characters: ${w(h)}`],[/^.{201}/u,g]),O=b([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:h})=>`can't be a\
 name: ${w(h)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:h})=>`must not end in .zip, which the action adds: ${w(h)}`],[/^.{201}/u,g]);function T(h){const B=refusal(O(h));
if(B!==void 0)throw new Error(`can't be a name: ${w(h)} ${B}`);if(Buffer.byteLength(h)>240)throw new Error(g);return h}function m(h){if(h!=="any"){if(/^[0-9a-f]{64}$/i.test(h))return h.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function E(){return(0,oe.resolve)(process.env.GITHUB_WORKSPACE??"")}const _=b([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,h])=>`begins with ${h}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function I(h){return(0,oe.
resolve)(E(),_(h))}function d(h){const B=I(h);if(existsSync(B))return B;throw new Error(c(h))}function c(h){const B=!(0,N.existsSync)(E())||(0,N.readdirSync)(E()).length===0;return`doesn't exist: ${w(
h)}${B?". The workspace is empty: run actions/checkout before this step":""}`}function w(h){const B=C(h);return`"${(0,he.OX)(h,60)}"${B===""?"":` with ${B}`}`}function C(h){const B=(h.match(new RegExp(
K,"gu"))??[]).map(q=>q.codePointAt(0)??0),ie=[...new Set(B)].map(q=>`U+${q.toString(16).toUpperCase().padStart(4,"0")}`),re=ie.length===1?"an invisible character":"invisible characters";return ie.length===
0?"":`${re} (${ie.slice(0,5).join(", ")})`}}),1124:((xe,Se,l)=>{l.d(Se,{AS:()=>z,Hq:()=>he,RG:()=>oe,cq:()=>b,cz:()=>se,xS:()=>ue,xW:()=>K});var N=l(706);const oe={type:"hidden"};function se(W){const P=G=>W.
reduce((M,k)=>M+k[G],0);return{added:P("added"),modified:P("modified"),removed:P("removed")}}function ue({status:W,changes:P,references:G}){const M={added:0,modified:0,removed:0};if(W!=="modified")return{
...M,[W]:1};if(P.length===0&&G.length===0)return{...M,modified:1};for(const{kind:k}of P)M[k==="added"||k==="removed"?k:"modified"]++;return M}function he({workflows:W}){return W.some(({status:P})=>P!==
"unchanged")}function K({workflows:W}){return se(W.map(({counts:P})=>P))}function z({workflows:[W,...P]}){return W?.unusedIgnores.filter(G=>P.every(({unusedIgnores:M})=>M.includes(G)))??[]}function b({
modified:W,added:P,removed:G}){return Object.entries({modified:W,added:P,removed:G}).flatMap(([k,F])=>F===0?[]:[`${(0,N.zD)(F)} ${k}`]).join(", ")||"no changes"}}),3436:((xe,Se,l)=>{l.d(Se,{Gg:()=>W,Ms:()=>y,
Op:()=>F,PX:()=>k,Rk:()=>se,TH:()=>b,TN:()=>K,YD:()=>z,ZM:()=>he,dj:()=>m,e1:()=>g,eX:()=>ue,jn:()=>M,m0:()=>G});var N=l(8142),oe=l(2899);const se=["id","_id","key","name"],ue=["name","title","label",
"displayName"],he=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function K(E,_){if(E.type!=="object")return;const I=E.members.get(_)??E.matchOnly?.get(_);return I?.type===
"string"?I.text==='""'?void 0:I.text:I?.type==="literal"&&/\d/.test(I.text)?I.text:void 0}function z(E){return E.type==="object"?[...E.members.keys()]:[]}function b(E){return P(E,["id","_id","key"])??
P(E,z(E).sort().filter(_=>he.test(_)))}function W(E){return P(E,ue)}function P(E,_){for(const I of _){const d=K(E,I);if(d!==void 0)return d}}function G(E){return se.includes(E)}function M(E){return E.
type==="string"||E.type==="literal"}function k(E){return E===void 0?[]:M(E)?[g(E.text)]:(E.type==="array"?E.items:[...E.members.values()]).flatMap(k)}function F(E,_,I){return I&&G(E)&&M(_)}function g(E){
return E.startsWith('"')?E.includes("\\")?JSON.parse(E):E.slice(1,-1):E}class y{#t;#e;#n;#o=new Map;#r=new Map;#i=new Map;#s=0;constructor(_,I=d=>{}){this.#t=_,this.#e=_.lines.length===0,this.#n=I}read(_){
const{fields:I,orders:d}=this.#t,c=w=>(0,oe.pi)(I,w,this.#n);return(0,N.q)(_,void 0,{enter:(w,C="")=>this.#e?void 0:{key:C,outer:w},scalar:w=>this.scalar(w),array:(w,C)=>{const h=w.length>0&&c({key:"",
outer:C});return this.array(h?[]:w,(0,oe.pi)(d,C,this.#n))},object:(w,C)=>{let h;for(const[B,ie]of I.size===0?[]:w)c({key:B,outer:C})&&(w.delete(B),G(B)&&(h=(h??new Map).set(B,ie)));return this.object(
w,h)}})}scalar(_){let I=this.#o.get(_);return I===void 0&&(I={type:_.startsWith('"')?"string":"literal",id:++this.#s,text:_},this.#o.set(_,I)),I}array(_,I=!1){const d=I?_.toSorted((C,h)=>C.id-h.id):_;
let c=d.length;for(const{id:C}of d)c=T(c,C);const w=this.#a(c,{type:"array",id:this.#s+1,items:d,unordered:I});return this.#e?w:{type:"array",id:w.id,items:_,unordered:I}}object(_,I){let d=~_.size;for(const[
w,{id:C}]of _){const h=this.#r.get(w)??this.#r.size;h===this.#r.size&&this.#r.set(w,h),d=d+T(h,C)|0}const c=this.#a(d,{type:"object",id:this.#s+1,members:_,matchOnly:I});return this.#e?c:{type:"object",
id:c.id,members:_,matchOnly:I}}#a(_,I){for(let d=_;;d=d+1|0){const c=this.#i.get(d);if(c&&O(c,I))return c;if(!c)return this.#i.set(d,I),this.#s++,I}}}function O(E,_){if(E.type==="array")return _.type===
"object"||E.items.length!==_.items.length?!1:E.items.every(({id:I},d)=>I===_.items[d]?.id);if(_.type==="array"||E.members.size!==_.members.size)return!1;for(const[I,{id:d}]of _.members)if(E.members.get(
I)?.id!==d)return!1;return!0}function T(E,_){const I=Math.imul(E^E>>>15,739982445)^Math.imul(_^_>>>16,73244475);return Math.imul(I^I>>>13,695872825)}function m(E){if(M(E))return E.text;if(E.type==="ar\
ray"){const I=E.items.map(m);return`[${(E.unordered?I.sort():I).join()}]`}return`{${Array.from(E.members,([I,d])=>`${JSON.stringify(I)}:${m(d)}`).sort().join()}}`}}),2899:((xe,Se,l)=>{l.d(Se,{K$:()=>N,
pi:()=>se,wo:()=>oe});const N=oe("");function oe(K){const z=new Set,[b,W]=[new Map,new Map];for(const[P,G]of K.split(/\r\n|\r|\n/).entries()){const M=G.trim();if(M===""||M.startsWith("#"))continue;const[
k,F]=M.endsWith("[]")?[M.slice(0,-2),W]:[M,b],g=k.split(".").reverse(),y=ue(k);if(g.includes(""))throw new Error(`has an empty key in line ${P+1} (join keys by single dots)`);if(g.every(O=>O==="*"))throw new Error(
`has only * in line ${P+1}, which would ignore everything (name a key)`);z.add(M),F.set(y,[...F.get(y)??[],{line:M,keys:g}])}return{lines:[...z],fields:b,orders:W}}function se(K,z,b){if(K.size===0||z===
void 0)return!1;const W=["*",ue(z.key)].flatMap(P=>K.get(P)??[]).filter(({keys:P})=>he(z,P));for(const{line:P}of W)b(P);return W.length>0}function ue(K){return K.slice(K.lastIndexOf(".")+1)}function he(K,z){
if(K===void 0||z.length===0)return z.length===0;const b=z[0]==="*"?["*"]:K.key.split(".").reverse();return b.every((W,P)=>W===z[P])&&he(K.outer,z.slice(b.length))}}),2742:((xe,Se,l)=>{l.d(Se,{OD:()=>Ee,
qy:()=>ae,Z:()=>$e,yR:()=>J});var N=l(3436),oe=l(2899),se=l(1345);function ue(X,ce){const pe=ce.size===0?void 0:ce.get(JSON.stringify(X));return pe===void 0?X:(0,N.e1)(pe)}function he({base:X,head:ce}){
return X===ce?[]:N.Rk.flatMap(pe=>{const[be,ee]=[(0,N.TN)(X,pe),(0,N.TN)(ce,pe)];return be!==ee&&be?.startsWith('"')&&ee?.startsWith('"')?[[be,ee]]:[]})}function K(X,ce){const pe=new Map;for(const[ee,
we]of X)pe.set(ee,(pe.get(ee)??new Set).add(we));const be=([ee,we])=>pe.get(ee)?.size===1&&ce.base.get(ee)===1&&ce.head.get(we)===1;return new Map(X.filter(be))}function z(X){const ce=pe=>{const be=new Map,
ee=(we,ve)=>{if(we.type==="array")for(const Te of we.items)ee(Te,!0);if(we.type!=="object")return;const Ie=ve?[we.id,...N.Rk.flatMap(Te=>(0,N.TN)(we,Te)??[])]:[];for(const Te of new Set(Ie))be.set(Te,
(be.get(Te)??0)+1);for(const Te of we.members.values())ee(Te,!1)};for(const we of X)ee(we[pe],!1);return be};return{base:ce("base"),head:ce("head")}}function b(X,ce,pe){const be={element:new Map,member:new Map};
function ee(ve,Ie){if(ce.size===0&&!pe)return ve;if((0,N.jn)(ve))return X.scalar(ce.get(ve.text)??ve.text);const Te=be[Ie?"element":"member"],ke=Te.get(ve.id)??we(ve,Ie);return Te.set(ve.id,ke),ke}function we(ve,Ie){
if(ve.type==="array"){const ke=ve.items.map(Le=>ee(Le,!0));return X.array(ke,ve.unordered)}const Te=new Map;for(const[ke,Le]of ve.members)(0,N.Op)(ke,Le,Ie)?pe||Te.set(ke,Le):Te.set(ue(ke,ce),ee(Le,!1));
return X.object(Te)}return(ve,Ie=!1)=>ee(ve,Ie).id}function W(X,ce){const pe={base:b(X,ce,!0),head:b(X,new Map,!0)};return{interner:X,renames:ce,follow:b(X,ce,!1),bare:pe}}var P=l(5408);const G=.4,M=.9,
k=4e4,F=4,g=/^(""|0|true|false|null)$/,y=.25,O=-1,T=new Set([...N.eX,"type"]);function m(X,ce,pe){const{compare:be,shareRare:ee}=I(X,pe),we=E(X,ce),ve=_(X);return Ie=>(Te,ke)=>{const Le=(0,P.qc)(Te,ke),
Z=Le.reduce((Q,{base:fe,head:ye})=>Q+fe.length*ye.length,0),te=Q=>Z>k?[...ee(Q),...(0,P.O6)(ce,Q).flatMap(P.yU)]:Q.base.flatMap(fe=>Q.head.map(ye=>({base:fe,head:ye}))),V=Le.flatMap(te).flatMap(Q=>{const{
weighted:fe,plain:ye}=be(Q);return Ie===0||(ve(Q)?ye>=M:fe>=Ie)?[{pair:Q,weighted:fe,distance:we(Q)}]:[]});V.sort((Q,fe)=>fe.weighted-Q.weighted||Q.distance-fe.distance);const ne=new Set;return V.flatMap(
({pair:Q})=>ne.has(Q.base)||ne.has(Q.head)?[]:(ne.add(Q.base).add(Q.head),[Q]))}}function E({base:X},ce){const pe=new Map((0,P.Ms)(ce).map(we=>[we.base.index,we.head.index-we.base.index]));let be=0;const ee=X.
map(({index:we})=>(be=pe.get(we)??be,we+be));return we=>Math.abs((ee[we.base.index]??0)-we.head.index)}function _({base:X,head:ce}){const pe=({item:ve})=>[(0,N.TH)(ve),(0,N.Gg)(ve)],[be,ee]=[new Set(X.
flatMap(pe)),new Set(ce.flatMap(pe))],we=(ve,Ie)=>pe(ve).every(Te=>Te!==void 0&&!Ie.has(Te));return ve=>we(ve.base,ee)&&we(ve.head,be)}function I(X,{renames:ce,follow:pe}){const be=new Map,ee=new Set;
function we(ne){const Q=be.get(ne)??be.size;return Q===be.size&&be.set(ne,Q),Q}function ve(ne,Q){const fe=new Set,ye=(ge,Ae,Ge)=>{if((0,N.jn)(ge)||(ge.type==="array"?ge.items.length:ge.members.size)===
0){const He=we(`${Ae}=${Q==="base"?pe(ge):ge.id}`);fe.add(He),(!(0,N.jn)(ge)||g.test(ge.text))&&ee.add(He)}else if(ge.type==="array")for(const He of ge.items)ye(He,we(`${Ae}[]`),!0);else for(const[He,
De]of ge.members)Ae===O&&(0,N.jn)(De)&&T.has(He)||(0,N.Op)(He,De,Ge)||ye(De,we(`${Ae}.${Q==="base"?ue(He,ce):He}`),!1)};return ye(ne,O,!0),fe}const Ie=new Map,Te=new Map,ke=ne=>Ie.get(ne)??new Set;for(const ne of[
"base","head"]){for(const Q of X[ne])Ie.set(Q,ve(Q.item,ne));for(const[Q,fe]of(0,se.Vn)(X[ne].flatMap(ye=>[...ke(ye)]))){const ye=(ee.has(Q)?y:1)/fe;Te.set(Q,Math.min(Te.get(Q)??1,ye))}}const Le=ne=>Te.
get(ne)??0,Z=ne=>[...ke(ne)].filter(Q=>Le(Q)>=1/F),te=ne=>{let Q=0;for(const fe of ne)Q+=Le(fe);return Q},V=(ne,Q)=>2*ne/Q||0;return{compare({base:ne,head:Q}){const[fe,ye]=[ke(ne),ke(Q)],ge=[...fe].filter(
Ae=>ye.has(Ae));return{weighted:V(te(ge),te(fe)+te(ye)),plain:V(ge.length,fe.size+ye.size)}},shareRare(ne){const Q=new Map;for(const fe of ne.head)for(const ye of Z(fe))Q.set(ye,[...Q.get(ye)??[],fe]);
return ne.base.flatMap(fe=>{const ye=new Set(Z(fe).flatMap(ge=>Q.get(ge)??[]));return Array.from(ye,ge=>({base:fe,head:ge}))})}}}function d(X,ce,pe){const be={base:(0,P.S3)([X]),head:(0,P.S3)([ce])};return Math.
max(...(0,P.yU)(be).map(ee=>I(be,pe).compare(ee).weighted))}function c(X,ce,pe){let be=[],ee=X;const we=()=>ee.base.length===0||ee.head.length===0,ve=(V,ne)=>{const Q=we()?[]:V(ee,ne);Q.length!==0&&(be=
[...be,...Q].sort(P.FM),ee=(0,P.FF)(ee,Q))},Ie=V=>(ne,Q)=>(0,P.O6)(be,ne).flatMap(fe=>V(fe,Q)),Te=pe||[...X.base,...X.head].some(({item:V})=>V.type==="object"),ke=N.Rk.filter(V=>!(h(X.base,V)&&h(X.head,
V)));if(Te)for(const V of B(ke,X,ce))ve(P.kk,w(V));const Le=({item:V})=>V.id,Z=({item:V},ne)=>ne==="base"?ce.follow(V,!0):V.id;for(const V of ce.renames.size>0?[Z,Le]:[Le])ve(Ie(P.eV),V),Te&&ve(P.kh,V);
if(Te&&!we()){const[V]=B(re(X),X,ce);V!==void 0&&ve(P.kk,w(V));const ne=fe=>({item:ye},ge)=>C(ye,ce.bare[ge],fe);ve(Ie(P.eV),ne(1)),ve(P.kh,ne(3));const Q=m(X,be,ce);for(const fe of[...N.eX,"key"])ve(
Q(0),w(fe));ve(Q(G),({item:fe})=>fe.type==="object"?(0,N.TN)(fe,"type")??"":void 0)}const te=V=>(0,N.Gg)(V)??(ke.length<N.Rk.length?ke.find(ne=>(0,N.TN)(V,ne)):(0,N.TH)(V));return ve(Ie(P.kh),({item:V})=>te(
V)===void 0?"":void 0),be}function w(X){return({item:ce})=>(0,N.TN)(ce,X)}function C(X,ce,pe){if(X.type!=="object")return;const be=N.Rk.filter(ee=>{const we=X.members.get(ee);return we&&(0,N.jn)(we)});
return X.members.size-be.length<pe?void 0:ce(X,!0)}function h(X,ce){const pe=be=>X.every(({item:ee,index:we})=>(0,N.TN)(ee,ce)?.replaceAll('"',"")===`${be+we}`);return X.length>1&&(pe(0)||pe(1))}function B(X,ce,pe){
const be=X.map(we=>({key:we,pairs:(0,P.kk)(ce,w(we))})),ee=(we,ve)=>we.every(({base:Te,head:ke},Le)=>Te===ve[Le]?.base&&ke===ve[Le]?.head)?0:ie(ve,pe)-ie(we,pe);return be.sort(({pairs:we},{pairs:ve})=>ve.
length-we.length||ee(we,ve)),be.map(({key:we})=>we)}function ie(X,{interner:ce,renames:pe,bare:be}){const ee=X.map(({base:ve,head:Ie})=>({base:ve.item,head:Ie.item})),we=b(ce,new Map([...pe,...ee.flatMap(
he)]),!0);return ee.filter(({base:ve,head:Ie})=>[we,be.head].some(Te=>Te(ve,!0)===be.head(Ie,!0))).length}function re({base:X,head:ce}){return[...(0,se.Vn)(ce.flatMap(({item:ee})=>(0,N.YD)(ee)))].flatMap(
([ee,we])=>2*we>ce.length?[ee]:[]).sort().filter(ee=>!(0,N.m0)(ee)&&ee!=="type"&&q(X,ee)&&q(ce,ee))}function q(X,ce){const pe=X.flatMap(({item:ee})=>(0,N.TN)(ee,ce)??[]).filter(ee=>ee.startsWith('"'));
if(pe.length<2||2*pe.length<=X.length||new Set(pe).size<pe.length)return!1;const be=new Set(X.flatMap(({item:ee})=>N.Rk.map(we=>(0,N.TN)(ee,we))));return 2*pe.filter(ee=>be.has(ee)).length<pe.length}const de=8,
Re=.5;function Me(X,ce,pe,be){const ee=te=>X[te].flatMap(ne=>[ne,...Ne(ne,be)]).filter(({path:ne,value:Q})=>ne.at(-1)?.type==="item"&&pe[te].get(Q.id)===1),we={bases:new Set,heads:new Map};let ve={base:ee(
"base"),head:ee("head")};const Ie=(te,V)=>{const ne=(0,P.kk)(ve,te).filter(({base:Q,head:fe})=>Q.arrays!==fe.arrays&&V(Q.value,fe.value));for(const{base:Q,head:fe}of ne)we.bases.add(Q.value),we.heads.
set(fe.value,Q);ve=(0,P.FF)(ve,ne)},Te=(te,V)=>(0,N.TN)(te,"type")===(0,N.TN)(V,"type"),ke=(te,V)=>Te(te,V)&&d(te,V,ce)>=Re,Le=(te,V)=>(pe[V].get(te??"")??0)<2,Z=(te,V)=>Le(te,V)?te:void 0;return Ie(({
value:te},V)=>Z((0,N.TH)(te),V),(te,V)=>((0,N.TH)(te)?.length??0)>=de||ke(te,V)),Ie(({value:te},V)=>Z((0,N.Gg)(te),V),ke),Ie(({value:te},V)=>Le((0,N.TH)(te),V)?C(te,ce.bare[V],3):void 0,Te),we}function Ne({
value:X,path:ce},pe){return(0,se.Vg)(X,pe).flatMap(be=>{if((0,N.jn)(be.value))return[];const ee={value:be.value,path:[...ce,be.step]};return[ee,...Ne(ee,pe)]})}function Pe(X,ce,pe,be){const ee=[],we=[],
ve=[],Ie=[],Te={base:[],head:[]},ke=[];function Le(ye,ge,Ae){ye.id!==ge.id&&(ye.type==="array"&&ge.type==="array"?fe(ye,ge):ye.type==="object"&&ge.type==="object"?Q(ye,ge,Ae):Ae!=="own"&&(0,N.jn)(ye)&&
(0,N.jn)(ge)&&ce.renames.get(ye.text)===ge.text?we.push({path:[...ke],from:(0,N.e1)(ye.text),to:(0,N.e1)(ge.text)}):ee.push({kind:"modified",path:[...ke],from:ye,to:ge}))}function Z(ye,ge,Ae){Ae==="el\
ement"&&Ie.push(...he({base:ye,head:ge})),(Ae==="element"||ye.type==="object"&&ge.type==="object")&&ve.push({base:ye,head:ge,path:[...ke]}),Le(ye,ge,Ae)}function te({step:ye,base:ge,head:Ae},Ge,He){ke.
push(ye),ge!==void 0&&Ae!==void 0?Z(ge,Ae,Ge):Ae!==void 0&&!V(Ae)?(ee.push({kind:"added",path:[...ke],value:Ae}),Te.head.push({value:Ae,path:[...ke],arrays:He}),ne(Ae)):ge!==void 0&&!pe.bases.has(ge)&&
(ee.push({kind:"removed",path:[...ke],value:ge}),Te.base.push({value:ge,path:[...ke],arrays:He})),ke.pop()}function V(ye){const ge=pe.heads.get(ye);return ge===void 0?!1:(ee.push({kind:"moved",path:[...ke],
from:ge.path}),Z(ge.value,ye,"element"),!0)}function ne(ye){if(pe.heads.size!==0)for(const{step:ge,value:Ae}of(0,se.Vg)(ye,be))ke.push(ge),V(Ae)||ne(Ae),ke.pop()}function Q(ye,ge,Ae){for(const{key:Ge,
from:He,...De}of Be(ye,ge,ce)){const Ye={type:"member",key:Ge};He!==void 0&&we.push({path:[...ke,Ye],from:He,to:Ge});const Ze=De.base!==void 0&&(0,N.Op)(Ge,De.base,Ae==="element");te({step:Ye,...De},Ze?
"own":"member")}}function fe(ye,ge){const Ae={base:(0,P.S3)(ye.items),head:(0,P.S3)(ge.items)},Ge=c(Ae,ce,ye.unordered&&ge.unordered).filter(Ze=>!pe.bases.has(Ze.base.item)&&!pe.heads.has(Ze.head.item)),
He=(0,se.Oe)(Ae,Ge,be),De=new Set((0,P.Ms)(Ge).map(Ze=>Ze.head.index)),Ye=He.filter(Ze=>Ze.base&&Ze.head&&!De.has(Ze.index));Ye.length>0&&!ge.unordered&&ee.push({kind:"reordered",path:[...ke],moved:Ye.
map(({step:Ze})=>Ze)});for(const Ze of He)te(Ze,"element",Ae)}return Le(X.base,X.head,"member"),{changes:ee,references:we,matches:ve,renames:Ie,unmatched:Te}}function Be(X,ce,{renames:pe,follow:be}){const ee=new Set,
we=new Map,ve=(ke,Le)=>ke.id===Le.id||be(ke)===Le.id;for(const ke of[ve,()=>!0])for(const Le of[Z=>Z,Z=>ue(Z,pe)])for(const[Z,te]of X.members){const V=Le(Z),ne=ce.members.get(V);ne===void 0||ee.has(Z)||
we.has(V)||!ke(te,ne)||(ee.add(Z),we.set(V,{key:V,base:te,head:ne,...V!==Z&&{from:Z}}))}const Ie=[...X.members].filter(([ke])=>!ee.has(ke)),Te=[...ce.members].filter(([ke])=>!we.has(ke));return[...we.
values(),...Ie.map(([ke,Le])=>({key:ke,base:Le,head:void 0})),...Te.map(([ke,Le])=>({key:ke,base:void 0,head:Le}))].sort((ke,Le)=>ke.key<Le.key?-1:1)}const R={bases:new Set,heads:new Map},v=5;function ae(X,ce){
const pe=new N.Ms(oe.K$),[be,ee]=[X,ce].map(we=>J(we,pe));return be&&ee&&Ee([{base:be,head:ee}],pe)[0]}function J(X,ce=new N.Ms(oe.K$)){return/^\s*[[{]/.test(X)?ce.read(X):void 0}function Ee(X,ce){const pe=$e(
()=>z(X)),be=$e(()=>(0,se.j9)([...X.map(({head:Ie})=>Ie),...X.map(({base:Ie})=>Ie)])),ee=(Ie,Te)=>be().componentOf(Ie,Te);function we(Ie){const Te=W(ce,Ie);return X.map(ke=>{const Le=Pe(ke,Te,R,ee),{base:Z,
head:te}=Le.unmatched;if(Z.length===0||te.length===0)return Le;const V=Me(Le.unmatched,Te,pe(),ee);if(V.heads.size===0)return Le;const ne=Pe(ke,Te,V,ee);return ne.changes.filter(({kind:Q})=>Q==="moved").
length===V.heads.size?ne:Le})}let ve=new Map;for(let Ie=0;Ie<v;Ie++){const Te=we(ve),ke=Te.flatMap(Z=>Z.renames),Le=ke.length===0?new Map:K(ke,pe());if(ve.size===Le.size&&[...ve].every(([Z,te])=>Le.get(
Z)===te)){if(Te.some(({changes:Z})=>Z.length>0))return Te;break}ve=Le}return we(new Map)}function $e(X){let ce;return()=>(ce??={value:X()},ce.value)}}),1345:((xe,Se,l)=>{l.d(Se,{Oe:()=>F,Vg:()=>g,Vn:()=>m,
j9:()=>b,qU:()=>W});var N=l(3436),oe=l(5408);const se=/group|parent|folder|owner/i,ue=/^(locale|locales|localeData|i18n|translations)$/,he=/^(data|node)$/,K=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
z=40;function b(_){const I=_.map(k),d=h=>I.find(B=>B.get(h))?.get(h);function c(h,B){for(const ie of(0,N.YD)(h).sort()){if(se.test(ie))continue;const re=(0,N.TN)(h,ie),q=ie!=="type"?re:re&&/^"\w+:/.test(
re)?re.replace(/\w+:/,""):void 0,de=q===void 0?void 0:d(q);if(de===void 0||de.item===h||W(de.item)===void 0)continue;const Re=I.some(Me=>{const Ne=Me.get(q??"");return Ne&&(Ne.array===B||M(B,Ne.item))});
if(ie==="type"||!Re)return de.item}}function w(h,B){const ie=(0,N.Gg)(h);return W(h)??W(c(h,B))??(ie&&(0,N.e1)(ie))}function C(h){const B=/\d/.test(h)?d(h):void 0,ie=B&&w(B.item,B.array);return ie!==void 0&&
JSON.stringify(ie)!==h?ie:void 0}return{componentOf:c,nameOf:w,labelOf:C}}function W(_){const I=_&&((0,N.TN)(_,"name")??P(_));return I&&(0,N.e1)(I)}function P(_){for(const[I,d]of _.type==="object"?_.members:
[]){const w=(ue.test(I)&&d.type==="object"?["en",...[...d.members.keys()].sort()]:[]).map(B=>(0,N.TN)(G(d,B)??d,"name")),C=he.test(I)?[...N.eX.map(B=>(0,N.TN)(d,B)),(0,N.TN)(d,"display_name"),P(d)]:[],
h=[...w,...C].find(B=>B!==void 0);if(h!==void 0)return h}}function G(_,I){return _.type==="object"?_.members.get(I):void 0}function M(_,I){return(I.type==="object"?[...I.members.values()]:[]).some(c=>c.
type==="array"&&c.items===_)}function k(_){const I=new Map,d=c=>{if(c.type==="object")for(const w of c.members.values())d(w);if(c.type==="array")for(const w of c.items){const C=(0,N.YD)(w).filter(B=>N.
ZM.test(B)),h=new Set(C.flatMap(B=>(0,N.TN)(w,B)??[]));for(const B of h)I.set(B,I.has(B)?void 0:{item:w,array:c.items});d(w)}};return d(_),I}function F(_,I,d){const c=(0,oe.FF)(_,I),w=[...c.base.map(h=>({
...h,base:h.item,head:void 0})),...I.map(({base:h,head:B})=>({...B,base:h.item,head:B.item})),...c.head.map(h=>({...h,base:void 0,head:h.item}))],C=T(w,d);return w.map(h=>({...h,step:y(h,C.get(h))})).
sort(O)}function g(_,I){return _.type==="object"?Array.from(_.members,([c,w])=>({step:{type:"member",key:c},value:w})):(_.type==="array"?F({base:[],head:(0,oe.S3)(_.items)},[],I):[]).flatMap(({step:c,
head:w})=>w?[{step:c,value:w}]:[])}function y({item:_,index:I},d){if(d===void 0)return{type:"element",index:I,item:_};const c=E(_),w=c!==void 0&&c.length<=z&&!d.startsWith(c);return{type:"item",label:d,
...w&&{hint:c},item:_}}function O({step:_},{step:I}){return _.type==="item"&&I.type==="item"?_.label<I.label?-1:1:_.type==="element"&&I.type==="element"?_.index-I.index:_.type==="item"?-1:1}function T(_,I){
const d=new Map,c=new Set;let w=_.filter(({item:q})=>(W(q)??(0,N.Gg)(q)??(0,N.TH)(q))!==void 0);const C=q=>{const de=w.map(q),Re=m(de);w=w.filter((Me,Ne)=>{const Pe=de[Ne];return Pe===void 0||Re.get(Pe)!==
1||c.has(Pe)?!0:(c.add(Pe),d.set(Me,Pe),!1)})};C(({item:q})=>W(q));const h=new Map(w.map(q=>[q,W(q.item)??W(I(q.item,q.array))])),B=m([...h.values()]),ie=q=>{const[de,Re]=[h.get(q),(0,N.Gg)(q.item)];return W(
q.item)??(B.get(de)===1?de:void 0)??(Re&&(0,N.e1)(Re))},re=(q,de="")=>{const[Re,Me]=[(0,N.TH)(q.item),ie(q)??E(q.item)],Ne=Re&&(0,N.e1)(Re).replace(de,"");return Me&&Ne?`${Me} (${Ne})`:Me??Ne};return C(
q=>ie(q)??re(q,K)),C(q=>re(q,K)),C(q=>re(q)),C(q=>`${ie(q)??E(q.item)??re(q)} [${q.index}${q.head?"":", before"}]`),d}function m(_){const I=new Map;for(const d of _)I.set(d,(I.get(d)??0)+1);return I}function E(_){
const I=(0,N.TN)(_,"type");return I?.startsWith('"')?(0,N.e1)(I):void 0}}),7856:((xe,Se,l)=>{l.d(Se,{$C:()=>m,Wr:()=>d,_p:()=>E,lb:()=>F});var N=l(706),oe=l(3436),se=l(2742);const ue=8,he="authorizati\
on|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",K=new RegExp(`(?:${he}|(?:password|secret|apikey)s)$`),z=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
b=new RegExp(`^x?(?:${he})$`),W=/name|key|header|field/i,P=["value","values","default","defaultvalue"],G=/\{\{|\$\{|<%/,M="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",k=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${he}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${he})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${he})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${M}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${M}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${he})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(c=>new RegExp(c,"giu"));function F({workflows:c}){const w=new N.pO;for(const{secrets:h,files:B}of c){const ie=B.flatMap(({base:re,head:q})=>[re,q].flatMap(d));for(const re of[...h,...ie].flatMap(g))
w.add(re,y)}const C=new Map;return h=>{const B=C.get(h);if(B)return B;const ie=[],re=Re=>(ie.push(Re),N.v5),de={shown:k.reduce((Re,Me)=>Re.replace(Me,re),w.hide(h,re)),hidden:JSON.stringify(ie)};return C.
set(h,de),de}}function g(c){return[c,c.replace(/^(?:bearer|basic|token) /i,""),...(0,oe.PX)((0,se.yR)(c))]}function y(c){return c.length>=ue&&!new RegExp("^\\p{L}+$","u").test(c)}function O(c){const w=T(
c);return K.test(w)&&!z.test(w)}function T(c){return c.toLowerCase().replace(/[^a-z]/g,"")}function m(c,w,C){if(_(w))return!1;if(O(c))return I(w)||b.test(T(c));const h=B=>W.test(B)&&O(String(C&&(0,oe.
TN)(C,B)));return P.includes(T(c))&&C!==void 0&&(0,oe.YD)(C).some(h)}function E(c,...w){return w.every(_)?!1:c.some((C,h)=>{const B=c[h-1],ie=B&&"item"in B?B.item:void 0,re=c.slice(h+1).every(({type:de})=>de===
"element"),q=de=>C.type==="member"&&m(C.key,re?de:void 0,ie);return w.some(q)})}function _(c){return c?.type==="literal"&&!/\d/.test(c.text)}function I(c){return c?.type==="array"?c.items.every(I):c!==
void 0&&(0,oe.jn)(c)}function d(c){const w=[],C=h=>{if(h!==void 0)if((0,oe.jn)(h))C((0,se.yR)((0,oe.e1)(h.text)));else if(h.type==="array")for(const B of h.items)C(B);else for(const[B,ie]of h.members)
m(B,ie,h)&&w.push(...(0,oe.PX)(ie)),C(ie)};return C(c),w.filter(h=>!G.test(h))}}),5408:((xe,Se,l)=>{l.d(Se,{$z:()=>b,FF:()=>M,FM:()=>P,Ms:()=>G,O6:()=>k,S3:()=>se,eV:()=>ue,kh:()=>he,kk:()=>K,qc:()=>z,
yU:()=>W});var N=l(8965);const oe=500;function se(F){return F.map((g,y)=>({item:g,index:y,array:F}))}function ue(F,g){const y=_=>F[_].map(I=>g(I,_)),O=(_,I)=>_!==void 0&&_===I,T=(0,N.E)(y("base"),y("h\
ead"),{maxEditLength:oe,comparator:O});if(T===void 0)return G(he(F,g).sort(P));let[m,E]=[0,0];return T.flatMap(({added:_,removed:I,count:d})=>{const[c,w]=[F.base.slice(m,m+d),F.head.slice(E,E+d)];return _||
(m+=d),I||(E+=d),_||I?[]:W({base:c,head:w})})}function he(F,g){return z(F,g).flatMap(W)}function K(F,g){return z(F,g).flatMap(y=>y.base.length===1&&y.head.length===1?W(y):[])}function z(F,g){const y=b(
F.head,O=>g(O,"head"));return y.delete(void 0),[...b(F.base,O=>g(O,"base"))].flatMap(([O,T])=>{const m=y.get(O);return m?[{base:T,head:m}]:[]})}function b(F,g){const y=new Map;for(const O of F){const T=g(
O),m=y.get(T);m?m.push(O):y.set(T,[O])}return y}function W({base:F,head:g}){return F.flatMap((y,O)=>{const T=g[O];return T===void 0?[]:[{base:y,head:T}]})}function P(F,g){return F.base.index-g.base.index}
function G(F){const g=[];for(const O of F){let[T,m]=[0,g.length];for(;T<m;){const E=T+m>>1;(g[E]?.last.head.index??0)<O.head.index?T=E+1:m=E}g[T]={last:O,before:g[T-1]}}const y=[];for(let O=g.at(-1);O;O=
O.before)y.push(O.last);return y.reverse()}function M({base:F,head:g},y){const O=new Set(y.flatMap(T=>[T.base,T.head]));return{base:F.filter(T=>!O.has(T)),head:g.filter(T=>!O.has(T))}}function k(F,g){
const y=G(F),O={base:0,head:0};return z(g,({index:T},m)=>{for(;(y[O[m]]?.[m].index??1/0)<T;)O[m]++;return O[m]})}}),6384:((xe,Se,l)=>{l.a(xe,async(N,oe)=>{try{let y=function(){const T=new ue.i,m=T.required(
"base",z.Rr),E=T.required("head",z.Rr);[m,E].some(c=>c!==void 0&&(0,se.existsSync)(c))||(m!==void 0&&T.refuse("base",(0,z.LO)(T.text("base"))),E!==void 0&&T.refuse("head",(0,z.LO)(T.text("head"))));const _=T.
optional("ignore",()=>(0,W.wo)(T.lines("ignore")))??W.K$,I=T.boolean("fail-on-change",!1),d=T.boolean("summary",!0);return{base:T.check(m),head:T.check(E),ignore:_,failOnChange:I,summary:d}},O=function({
workflows:T}){return T.map(({name:m,status:E,counts:_,variablesCompared:I})=>{const d=E==="changed"||E==="unchanged"?(0,b.cq)(_):E,c=I?"":" (environment variables are not compared)";return`${m===void 0?
"":`${(0,F.OX)(m)}: `}${d}${c}`})};var se=l(3024),ue=l(3991),he=l(4022),K=l(2345),z=l(6584),b=l(1124),W=l(2899),P=l(7279),G=l(8725),M=l(276),k=l(4057),F=l(706),g=l(1532);await(0,M.eF)(async T=>{const{
base:m,head:E,ignore:_,failOnChange:I,summary:d}=y(),c=(0,G.t1)(),[w,C]=[(0,F.OX)(m),(0,F.OX)(E)],h=(0,k.Bu)([["Base",w],["Head",C]]);c.info(`Comparing ${w} with ${C}`);const B=await(0,g.Z)(m,E,{ignore:_,
signal:T}).catch(async de=>{const Re=(0,P.iT)(de);throw d&&await(0,k.Sy)("Workflow comparison failed",(0,k.il)((0,he.UX)(Re),(0,M.VY)(Re)),h),Re});for(const de of O(B))c.info(de);(0,K.$0)(B);const[ie,
re]=[(0,b.Hq)(B),(0,b.xW)(B)];(0,M.n0)({changed:ie,...re});const q=await(0,K.S3)(B);if(d){const de=(0,K.uu)(q,B.workflows.length>1,[h]);await(0,k.Sy)(`Workflow comparison: ${(0,b.cq)(re)}`,de,h)}if(ie&&
I){const de=`The versions differ (${(0,b.cq)(re)}), and fail-on-change is true`;throw new P.HR({what:de,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),oe()}catch(y){oe(
y)}},1)}),1532:((xe,Se,l)=>{l.d(Se,{Z:()=>ve});var N=l(5806),oe=l(4573),se=l(8142);const ue={enter:()=>{},scalar:Z=>({json:Z}),array:Z=>({json:`[${Z.map(({json:te})=>te)}]`,items:Z}),object(Z){return{
json:`{${[...Z.keys()].sort().map(V=>`${JSON.stringify(V)}:${Z.get(V)?.json}`)}}`,members:Z}}};function he(Z){const te=(0,oe.isUtf8)(Z)?(0,se.q)(Z.toString(),void 0,ue):void 0,V=te?.members?[...te.members]:
te?.items?.map(Q=>[K(Q),Q]),ne=V?.flatMap(([Q,{members:fe,json:ye}])=>Q===void 0?[]:[{name:Q,keys:[...fe?.keys()??[]],content:ye}]);if(!(ne===void 0||new Set(ne.map(({name:Q})=>Q)).size!==V?.length))return{
container:te?.members?"object":"array",variables:ne}}function K({members:Z}){if(!Z?.has("value"))return;const te=[Z.get("name"),Z.get("key")].find(V=>V?.json.startsWith('"'));return te&&JSON.parse(te.
json)}function z({files:Z}){const te=[...Z].filter(([V])=>(0,N.dU)(V)).map(([,V])=>b(V));return[...new Set(te.flat())]}function b(Z){const te=Z.toString();try{JSON.parse(te.replace(/^\uFEFF/,""))}catch{
return[]}const V=he(Z),ne=new Set(V?.container==="array"?V.variables.map(({name:ye})=>ye):[]),fe=Array.from(te.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([ye,ge,Ae])=>ge===void 0?[
ye,String(Number(ye))]:Ae===void 0?[JSON.parse(ge)]:[]);return[...new Set(fe)].filter(ye=>!ne.has(ye))}var W=l(1124),P=l(3436),G=l(7598);function M(Z){return(0,oe.isUtf8)(Z)?Z.toString():void 0}function k(Z,te,V){
const ne=/\.json$/i.test(Z)?M(te):void 0;return ne===void 0?void 0:V.read(ne)}function F(Z,te,V,ne){if(te.equals(V))return!0;const Q=new Interner(ne),fe=k(Z,te,Q);return fe!==void 0&&fe.id===k(Z,V,Q)?.
id}function g({files:Z},te){const V=Q=>createHash("sha256").update(Q).digest("hex"),ne=Array.from(Z,([Q,fe])=>{const ye=k(Q,fe,new Interner(te));return[Q,V(ye?canonicalJson(ye):fe)]});return V(JSON.stringify(
ne.sort(([Q],[fe])=>Q<fe?-1:1)))}var y=l(2899),O=l(2742),T=l(7856);const m=1024*1024;function E(Z,te,{name:V,ignore:ne}){const Q=[Z,te].filter(Qe=>Qe!==void 0),fe=Q.length===2&&Q.some(I),ye=[...new Set(
Q.flatMap(({files:Qe})=>[...Qe.keys()]))].sort(),ge=new Set(ne.lines),Ae=new P.Ms(ne,Qe=>ge.delete(Qe)),Ge=ye.flatMap(Qe=>{const[it,at]=[Z?.files.get(Qe),te?.files.get(Qe)],ft=it!==void 0&&at!==void 0&&
it.equals(at);if(fe&&(0,N.dU)(Qe)||ft&&ge.size===0)return[];const lt=it&&k(Qe,it,Ae);return ft?[]:[{name:Qe,from:it,to:at,base:lt,head:at&&k(Qe,at,Ae)}]}),He=c(Ge,Ae),De=Qe=>ne.lines.length===0&&He.some(
it=>it.name===Qe),Ye=He.length===0?[]:ye.filter(Qe=>!De(Qe)&&!(0,N.dU)(Qe)),Ze=Z===void 0?"added":te===void 0?"removed":void 0;return{name:V,status:Ze??(He.length>0?"changed":"unchanged"),counts:Ze?{added:0,
modified:0,removed:0,[Ze]:1}:(0,W.cz)(He.map(W.xS)),files:He,variablesCompared:!(fe&&Q.some(d)),secrets:[...new Set(Q.flatMap(Qe=>[...z(Qe),..._(Qe,Ye)]))],unusedIgnores:[...ge]}}function _({files:Z},te){
return te.flatMap(V=>(0,T.Wr)(k(V,Z.get(V)??Buffer.of(),new P.Ms(y.K$))))}function I({kind:Z,files:te}){return Z==="folder"&&![...te.keys()].some(N.dU)}function d({files:Z}){return[...Z].some(([te,V])=>(0,N.
dU)(te)&&he(V)?.variables.length!==0)}function c(Z,te){const V=Z.flatMap(({name:fe,base:ye,head:ge})=>ye&&ge&&!(0,N.dU)(fe)?[{name:fe,base:ye,head:ge}]:[]),ne=(0,O.OD)(V,te),Q=new Map(V.map(({name:fe},ye)=>[
fe,ne[ye]]));return Z.flatMap(fe=>w(fe,Q.get(fe.name))??[])}function w({name:Z,from:te,to:V,base:ne,head:Q},fe){const ye=te===void 0?"added":V===void 0?"removed":"modified",ge={name:Z,status:ye,changes:[],
references:[],matches:[],base:void 0,head:void 0};if(ne&&ne.id===Q?.id)return;if((0,N.dU)(Z))return{...ge,kind:"variables",changes:h(ne,Q,ye)};if(fe||ye!=="modified"&&(ne??Q))return{...ge,kind:"json",
base:ne,head:Q,...fe};const[Ae,Ge]=[te&&C(te),V&&C(V)];return te&&Ae===void 0||V&&Ge===void 0?{...ge,kind:"binary"}:{...ge,kind:"text",text:{base:Ae,head:Ge}}}function C(Z){return Z.length<=m&&!Z.includes(
0)?M(Z):void 0}function h(Z,te,V){const[ne,Q]=[Z,te].map(De=>De&&he(Buffer.from((0,P.dj)(De))));if(V==="modified"&&(ne===void 0||ne.container!==Q?.container))return[{kind:"modified",path:[],from:W.RG,
to:W.RG}];const fe=De=>new Map(De?.variables.map(({name:Ye,content:Ze})=>[Ye,Ze])),[ye,ge]=[fe(ne),fe(Q)],Ae=[],Ge=[...ye.keys()].filter(De=>ge.has(De)),He=[...ge.keys()].filter(De=>ye.has(De));Ge.some(
(De,Ye)=>De!==He[Ye])&&Ae.push({kind:"reordered",path:[],moved:[]});for(const De of[...new Set([...ye.keys(),...ge.keys()])].sort()){const Ye=[{type:"member",key:De}];ye.has(De)?ge.has(De)?ye.get(De)!==
ge.get(De)&&Ae.push({kind:"modified",path:Ye,from:W.RG,to:W.RG}):Ae.push({kind:"removed",path:Ye,value:W.RG}):Ae.push({kind:"added",path:Ye,value:W.RG})}return Ae}var B=l(7279),ie=l(3024),re=l(1455),q=l(
6760),de=l(1142),Re=l(706),Me=l(9870);function Ne(Z,te){return new B.HR({what:Z,advice:te,topic:"unpacking"})}function Pe(Z,te){for(const{index:V}of`${te}/`.matchAll(/\//g)){const ne=te.slice(0,V),Q=(0,ie.
lstatSync)((0,q.join)(Z,ne),{throwIfNoEntry:!1});if(Q?.isSymbolicLink())throw Ne(`${(0,Re.TL)(ne)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(ne===te&&Q?.isFile())return Q;
if(!Q?.isDirectory())break}}async function Be(Z){return(await(0,re.readdir)(Z,{withFileTypes:!0})).map(V=>V.name+(V.isDirectory()?"/":""))}async function R(Z,te){const V=[],ne=[""];for(const Q of ne){
te.throwIfAborted();for(const fe of await Be((0,q.join)(Z,Q))){if((0,N.jq)(fe.replace("/","")))continue;if((fe.endsWith("/")?ne:V).push(Q+fe),V.length+ne.length>Me.BE)throw new Error("more than 10,000\
 files are in it")}}return V}async function v(Z){if(!Pe(Z,N.gv))return;const te=await(0,re.readFile)((0,q.join)(Z,N.gv),"utf8");try{const{unpackedFiles:V}=JSON.parse(te),ne=V.every(Q=>(0,N.x5)(Q)===void 0);
return{text:te,paths:ne?new Set(V):void 0}}catch{return{text:te,paths:void 0}}}async function ae(Z,te){const V=new Set(te.map(caseFold));return(await Be(Z).catch(()=>[])).filter(fe=>fe.endsWith("/")).
map(fe=>fe.slice(0,-1)).filter(fe=>!V.has(caseFold(fe))).filter(fe=>existsSync(join(Z,fe,RECORD))).sort()}function J(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},null,2)}
`}var Ee=l(3657);async function $e(Z,te){try{const V=await(0,re.stat)(Z);if(V.isDirectory())return await ee(Z,te);if(V.size>Me.zx)throw new Error("it is larger than 256 MiB, the limit");const ne=await(0,re.
readFile)(Z);return{...await(0,Ee.ue)(ne,te),sha256:(0,G.createHash)("sha256").update(ne).digest("hex")}}catch(V){throw be(V,Z,te)}}async function X(Z,te){const V=()=>$e(Z,te);try{const ne=(0,ie.statSync)(
Z,{throwIfNoEntry:!1});if(ne===void 0)return{kind:"missing"};const Q=ne.isDirectory()?await ce(Z,te):new Map,[fe,...ye]=[...Q.values()].flat();return fe===void 0?{kind:"single",read:V}:{kind:"several",
names:[...Q.keys()].sort(),async read(ge){const[Ae,Ge]=Q.get(ge)??[];if(Ae&&Ge)throw new Error(`is there twice, as ${(0,Re.TL)(Ae.name)} and as ${(0,Re.TL)(Ge.name)}. Remove one of them`);if(Ae?.isSymbolicLink())
throw new Error("is a link, which isn't followed");return await $e((0,q.join)(Z,Ae?.name??ge),te)},...ye.length===0&&fe.isDirectory()&&{readSingle:V}}}catch(ne){throw be(ne,Z,te)}}async function ce(Z,te){
const V=new Map,ne=await(0,re.readdir)(Z,{withFileTypes:!0});if((0,Me._2)(ne.filter(Q=>!Q.isDirectory()).map(({name:Q})=>Q)))return V;for(const Q of ne){if(te.throwIfAborted(),Q.name.startsWith(".")||
!await pe((0,q.join)(Z,Q.name),te))continue;const fe=Q.isDirectory()?Q.name:Q.name.replace(/\.zip$/i,"");V.set(fe,[...V.get(fe)??[],Q])}return V}async function pe(Z,te){const V=await(0,re.stat)(Z).catch(
()=>{});if(V?.isDirectory())return(0,Me._2)(await we(Z));if(!V?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Me._2)([...(await $e(Z,te)).files.keys()])}catch{return te.throwIfAborted(),!0}}function be(Z,te,V){
if(V.aborted)return V.reason;if(Z instanceof Ee.Ao){const fe=`${Z.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(fe,{cause:Z})}const Q=(0,de.
Mi)(Z)&&Z.code==="ENOENT"&&Z.path===te?`doesn't exist: ${(0,Re.MW)(te)}`:`can't be read: ${(0,de.Uc)(Z)}`;return new Error(Q,{cause:Z})}async function ee(Z,te){const V=(0,q.join)(Z,(0,Me.wg)(await we(
Z))),ne=await v(V);if(ne&&!ne.paths)throw new Error(`${N.gv} isn't as this action writes it`);const Q=ne?.paths?new Set([...Me.LX,...ne.paths]):await R(V,te),fe=new Map;let ye=Me.zx;for(const ge of Q){
te.throwIfAborted();const Ae=Pe(V,ge);if(Ae!==void 0){if(ye-=Ae.size,ye<0)throw new Error("its files take more than 256 MiB, the limit");fe.set(ge,await(0,re.readFile)((0,q.join)(V,ge)))}}if(fe.size===
0)throw new Error("no files are in it");return(0,Me.jz)("folder",fe)}async function we(Z){const te=await Be(Z),ne=te.filter(Q=>Q.endsWith("/")&&!Q.startsWith(".")).map(async Q=>(await Be((0,q.join)(Z,
Q))).map(fe=>Q+fe));return[...te,...(await Promise.all(ne)).flat()]}async function ve(Z,te,{ignore:V,signal:ne}){const Q=await Le("base",ne,()=>X(Z,ne)),fe=await Le("head",ne,()=>X(te,ne)),ye=Ie(Q,fe)?
[void 0]:[...new Set([...Te(Q),...Te(fe)])].sort(),ge=[];for(const Ae of ye){const Ge=Ae===void 0?"":` ${(0,Re.TL)(Ae)}`,He=await Le(`base${Ge}`,ne,()=>ke(Q,Ae)),De=await Le(`head${Ge}`,ne,()=>ke(fe,Ae));
ge.push(E(He,De,{name:Ae,ignore:V}))}return Q.kind!=="missing"&&fe.kind!=="missing"?{workflows:ge}:{workflows:ge,missing:Q.kind==="missing"?"base":"head"}}function Ie(Z,te){const V=[Z,te];if(!(V.every(
ge=>ge.kind==="several"&&ge.readSingle)&&Te(Z).join()!==Te(te).join())&&V.every(({kind:ge})=>ge!=="single"))return!1;if(V.every(ge=>ge.kind!=="several"||ge.readSingle))return!0;const[fe,ye]=Z.kind==="\
single"?["base","head"]:["head","base"];throw new B.HR({what:`${fe} is a single workflow, but ${ye} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Te(Z){
return Z.kind==="several"?Z.names:[]}async function ke(Z,te){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():te===void 0?await Z.readSingle?.():Z.names.includes(te)?await Z.read(te):void 0}
async function Le(Z,te,V){try{return await V()}catch(ne){te.throwIfAborted();const Q=ne instanceof B.HR?ne.topic:"import-deploy-and-promote";throw new B.HR({what:`${Z} ${(0,B.gJ)(ne)}`,topic:Q},{cause:ne})}}}),
1142:((xe,Se,l)=>{l.d(Se,{Uc:()=>P,Mi:()=>b,Rs:()=>G});var N=l(7598),oe=l(1455),se=l(6760);const ue=Ve(import.meta.url)("node:util");var he=l(7279),K=l(706);const z={ENOSPC:"the disk is full",EDQUOT:"\
the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder\
 is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function b(y){
const O=typeof y=="object"&&y!==null&&"code"in y?y.code:void 0;return typeof O=="string"&&/^E[A-Z0-9]+$/.test(O)}function W(y){if(!b(y))return(0,he.gJ)(y);const{code:O="",errno:T=0}=y;return z[O]??(0,ue.
getSystemErrorMap)().get(T)?.[1]??O}function P(y){const O=b(y)&&("dest"in y?y.dest:y.path);return typeof O=="string"?`${W(y)} (${(0,K.MW)(O)})`:W(y)}function G(y,O,T="Set another directory, or free so\
me space."){const m=b(y)&&y.code==="ENAMETOOLONG",E={what:`Can't write ${O}`,why:W(y),advice:m?"Set a shorter name.":T};return new he.HR(E,{cause:y})}async function M(y){await rm(y,{recursive:!0,force:!0,
maxRetries:10})}const k=/^\.workflow-export-[0-9a-f]{12}$/;async function F(y,O,T=dirname(y)){const m=join(T,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(m,O,{flag:"wx"}),
await rename(m,y)}catch(E){throw await M(m).catch(()=>{}),E}}async function g(y,O){await F(y,O).catch(T=>{throw G(T,y)})}}),7279:((xe,Se,l)=>{l.d(Se,{HR:()=>oe,gJ:()=>z,h_:()=>K,iT:()=>he});const N=null;
class oe extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(W,P={}){super(ue(W),{cause:P.cause}),this.what=W.what,this.why=W.why??"",
this.advice=W.advice??"",this.topic=W.topic,this.status=P.status,this.maybeProcessed=P.maybeProcessed??!1,this.affectsAll=P.affectsAll??!1,this.busy=P.busy??!1,this.retryable=P.retryable??!1,this.retryAfterMs=
P.retryAfterMs??0,this.maxRetries=P.maxRetries}with(W){const P={...this,cause:this,...W};return new oe(P,P)}}function se({what:b,why:W=""}){return W===""?b:`${b}: ${W}`}function ue(b){const W=se(b);return`${W}${/[.!?…]$/.
test(W)?"":"."} ${b.advice??""}`.trim()}function he(b){return b instanceof Error?b:new Error(String(b))}function K(b){return b instanceof oe?b:new oe({what:z(b)},{cause:b})}function z(b){return he(b).
message}}),8725:((xe,Se,l)=>{l.d(Se,{lm:()=>oe.lm,t1:()=>se});const N=Ve(import.meta.url)("node:async_hooks");var oe=l(5358);function se(G=""){return{info:M=>he(G+M),warning:M=>oe.$e(G+M),debug:M=>oe.
Yz(G+M),mask:oe.Pq}}function ue(G){const M=[];return{...se(`[${G}] `),info:k=>M.push(k),end(k){core.startGroup(K(k));for(const F of M)he(F);core.endGroup()}}}function he(G){oe.pq(K(G))}function K(G){return G.
replaceAll("##[","## [")}const z=new N.AsyncLocalStorage;let b=!1;function W(G,M){return b||P(),b=!0,z.run(G,M)}function P(){const G=process.stdout.write.bind(process.stdout);process.stdout.write=((M,...k)=>{
const F=z.getStore(),g=String(M);return F===void 0||/^::(add-mask|debug)::/.test(g)?G(M,...k):(z.exit(()=>F.debug(g.trimEnd())),!0)})}}),276:((xe,Se,l)=>{l.d(Se,{VY:()=>G,Pd:()=>k,eF:()=>P,n0:()=>M});
var N=l(3024),oe=l(1455);const se=Ve(import.meta.url)("node:os");var ue=l(6760),he=l(5358),K=l(1142),z=l(7279),b=l(706);const W=6e4;async function P(g){const y=new AbortController;for(const O of["SIGI\
NT","SIGTERM","SIGBREAK"]){const T={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.on(O,()=>y.abort(new z.HR(T)))}try{await g(y.signal)}catch(O){for(let m=O;m instanceof Error;m=m.cause)
he.Yz(m.stack??m.message);const T=G(O);he.C1(`${(0,b.OX)((0,z.gJ)(O),W)}${T===void 0?"":` See ${T}`}`)}process.stdout.write("",()=>process.exit())}function G(g){const{GITHUB_SERVER_URL:y,GITHUB_ACTION_REPOSITORY:O,
GITHUB_ACTION_REF:T}=process.env;if(!(!(g instanceof z.HR)||g.topic===void 0||!y||!O||!T))return encodeURI(`${y}/${O}/blob/${T}/docs/troubleshooting.md#${g.topic}`)}function M(g){for(const[y,O]of Object.
entries(g))O!==void 0&&he.uH(y,O)}async function k(g){const y=process.env.RUNNER_TEMP||(0,se.tmpdir)();return await(0,oe.mkdtemp)((0,ue.join)(y,g)).catch(O=>{throw(0,K.Rs)(O,y,"Check the runner's temp\
orary folder.")})}function F(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),4057:((xe,Se,l)=>{l.d(Se,{Bu:()=>b,Sy:()=>F,il:()=>P});
var N=l(5358),oe=l(7279),se=l(8132),ue=l(706);const he=1024*1024-1e4,K=2e5;function z(g,y){const O=y.map(I=>I.map(M)),T=g.map((I,d)=>O.some(c=>c[d]!=="")),m=(I,d)=>`<tr>${I.flatMap((c,w)=>T[w]?`<${d}>${c}\
</${d}>`:[]).join("")}</tr>`,E=O.map(I=>m(I,"td")),_=I=>`<tr><td colspan="${g.length}">\u2026 and ${counted(I,"more row")}</td></tr>`;return`<table>${m(g.map(escapeAll),"th")}${k(E,_).join("")}</table\
>`}function b(g){return`<table>${g.map(([O,T])=>T===void 0?"":`<tr><th align="left">${(0,se.FO)(O)}</th><td>${M(T)}</td></tr>`).join("")}</table>`}function W(g){const y=g.map(({names:O,message:T,help:m})=>{
const E=O.map(I=>`**${plainText(I)}**`);return`- ${k(E,I=>`and ${I} more`,K/2).join(", ")}: ${P(T,m)}`});return k(y,O=>`- \u2026 and ${counted(O,"more cause")}`).join(`
`)}function P(g,y){return y===void 0?(0,se.wh)(g):`${(0,se.wh)(g)} <a href="${(0,se.FO)(y)}">Troubleshooting</a>`}function G(g,y){return`<details><summary>${escapeAll(g)}</summary>

${y}

</details>`}function M(g){return typeof g=="string"?g===""?"":`<code>${(0,se.FO)((0,se.RK)(g))}</code>`:"words"in g?(0,se.wh)(g.words):`<a href="${(0,se.FO)(g.href)}">${(0,se.wh)(g.text)}</a>${(0,se.FO)(
g.after??"")}`}function k(g,y,O=K){let T=O;const m=g.filter(E=>{const _=Buffer.byteLength(E),I=_<=T;return I&&(T-=_),I});return m.length===g.length?m:[...m,y(g.length-m.length)]}async function F(g,...y){
const O=m=>`${(0,ue.hS)(m,"part")} of this page would not fit and ${m===1?"is":"are"} left out.`,T=[`### ${(0,se.wh)(g)}`,...k(y,O,he)];try{await N.z.addRaw(T.join(`

`),!0).write()}catch(m){N.$e(`Can't write the job summary: ${(0,oe.gJ)(m)}`)}}}),8132:((xe,Se,l)=>{l.d(Se,{EU:()=>z,FO:()=>P,Jj:()=>he,RK:()=>se,SS:()=>K,wh:()=>W});const N="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",oe=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${N})[\\u200C\\u200D](?=${N})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function se(k){return/^[ -[\]-~]*$/.test(k)&&!k.includes("##[")?k:k.replace(oe,(F,g)=>g===void 0?F:ue(g))}function ue(k){
return`\\u{${k.codePointAt(0)?.toString(16)}}`}function he(k,F){if(k.length<=F)return k;const g=Array.from(k.slice(0,2*F+2));return g.length>F?`${g.slice(0,F).join("")}\u2026`:k}function K(k,F=100){const g=se(
he(k,F)).replaceAll("	",ue)||'""',y="`".repeat(M(g)+1);return/^`|`$/.test(g)||/^ .*[^ ].* $/.test(g)?`${y} ${g} ${y}`:y+g+y}function z(k,F,g){const y=k.map(T=>se(T).replace(/^(\s*):(?=:)/,(m,E)=>E+ue(
":"))),O="`".repeat(y.reduce((T,m)=>Math.max(T,M(m)+1),3));return[O+F,...y,O].map(T=>g+T).join(`
`)}const b=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function W(k){const F=se(k).replaceAll("	"," ").split(b),g=se(k).match(b)??[];return F.map((y,O)=>P(y)+(g[O]===void 0?"":`${P(g[O])}<wbr>`)).join("")}
function P(k){return k.replace(G,F=>`&#${F.codePointAt(0)};`)}const G=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function M(k){return(k.match(/`+/g)??[]).reduce((F,g)=>Math.
max(F,g.length),0)}}),8142:((xe,Se,l)=>{l.d(Se,{q:()=>ue});const N=500,oe=1e6,se=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function ue(b,W,P){let G=b.startsWith("\uFEFF")?1:0,M=0;function k(){for(;;){const O=b.charAt(G);if(O!==" "&&O!==`
`&&O!=="\r"&&O!=="	")return O;G++}}function F(){const O=G;if(se.lastIndex=O,!se.test(b))throw new SyntaxError;return G=se.lastIndex,b.slice(O,G)}function g(O,T){const m=k();if(m==="["){const _=[],I=P.
enter(O);return y("]",T,()=>_.push(g(I,T+1))),P.array(_,O)}if(m==="{"){const _=new Map;return y("}",T,()=>{if(k()!=='"')throw new SyntaxError;const I=F(),d=I.includes("\\")?JSON.parse(I):I.slice(1,-1);
if(_.has(d)||k()!==":")throw new SyntaxError;G++,_.set(d,g(P.enter(O,d),T+1))}),P.object(_,O)}const E=F();return P.scalar(E.includes("\\")?JSON.stringify(JSON.parse(E)):E)}function y(O,T,m){if(T===N)throw new RangeError;
G++;let E=k()===O?O:",";for(;E===",";){if(++M>oe)throw new RangeError;m(),E=k(),E===","&&G++}if(E!==O)throw new SyntaxError;G++}try{const O=g(W,0);return k()===""?O:void 0}catch{return}}function he(b){
const W=ue(b,`
`,K);return W===void 0?void 0:`${W}
`}const K={enter:b=>`${b}  `,scalar:b=>b,array:(b,W)=>z("[",b,"]",W),object(b,W){const P=[...b.keys()].sort().map(G=>`${JSON.stringify(G)}: ${b.get(G)}`);return z("{",P,"}",W)}};function z(b,W,P,G){return W.
length===0?b+P:`${b}${G}  ${W.join(`,${G}  `)}${G}${P}`}}),5806:((xe,Se,l)=>{l.d(Se,{Iv:()=>W,Oj:()=>F,dU:()=>M,gv:()=>oe,jq:()=>P,x5:()=>b});var N=l(6760);const oe=".workflow-export.json",se=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ue=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,he=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,K=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],z=[...K,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',se],["changes how git or GitHub treats \
the repository",ue],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",he]];function b(y,O=z){const T=g(y);return O.find(([,m])=>m.test(y)||m.test(T))?.[0]}function W(y){return b(y,K)}function P(y){return[he,se,ue].some(O=>O.
test(g(y)))}function G(y){return se.test(g(y))?"is in a .git folder":y.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function M(y){const[O=""]=N.posix.basename(g(
y).replaceAll("\\","/")).split(":");return k(O.replace(/[. ]+$/,""))==="env_variables.json"}function k(y){return y.normalize("NFC").toUpperCase().toLowerCase()}function F(y){const O=new Map;for(const T of y){
const m=k(T.replace(/\/$/,"")),E=O.get(m);if(E!==void 0)return[E,T];O.set(m,T)}for(const[T,m]of O)for(const{index:E}of T.matchAll(/\//g)){const _=O.get(T.slice(0,E));if(_?.endsWith("/")===!1)return[_,
m]}}function g(y){return y.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,l)=>{l.d(Se,{BE:()=>K,LX:()=>he,_2:()=>M,jz:()=>b,wg:()=>G,zx:()=>z});var N=l(5806);const[oe,se,ue]=["flow_definition.\
json","app_definition.json","env_variables.json"],he=[oe,se,ue],K=1e4,z=256*1024*1024;function b(k,F){const g=[...F].filter(([y])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(y));return{kind:k,files:new Map(
g.sort(([y],[O])=>y<O?-1:1))}}function W({kind:k,files:F}){return{kind:k,files:new Map([...F].filter(([g])=>!isEnvVariables(g)))}}const P=/^(\..*|__MACOSX)$/;function G(k){const F=new Set(k),g=m=>he.some(
E=>F.has(m+E));if(g(""))return"";const y=new Set(k.filter(m=>m.includes("/")).map(m=>m.slice(0,m.indexOf("/")))),[O,...T]=[...y].filter(m=>!P.test(m));return O!==void 0&&T.length===0&&g(`${O}/`)?`${O}\
/`:""}function M(k){const F=G(k);return k.includes(F+se)||k.includes(F+oe)}}),3657:((xe,Se,l)=>{l.d(Se,{Ao:()=>P,ue:()=>G});var N=l(4573),oe=l(8522),se=l(663),ue=l(7279),he=l(706),K=l(5806),z=l(9870);
const b=2048,W=new Set([0,10]);class P extends ue.HR{}async function G(re,q){q?.throwIfAborted();const{zip:de,source:Re,entries:Me}=await M(re).catch(E("The package")),Ne=(0,z.wg)([...Me.keys()]),Pe=[];
for(const[Be,R]of Me){q?.throwIfAborted();const v=await O(de,Re,R).catch(E(`${(0,he.TL)(Be)} in the package`));Be.startsWith(Ne)&&!T(Be)&&Pe.push([Be.slice(Ne.length),v])}return(0,z.jz)("zip",Pe)}async function M(re){
const q=k(re),de=await(0,se.SY)(q,{decodeStrings:!1});return{zip:de,source:q,entries:await F(de)}}function k(re){for(let q=re.length-21;q>0;){q=re.lastIndexOf("PK",q-1,"latin1");const de=q+22+(q<0?1/0:
re.readUInt16LE(q+20));if(de<=re.length)return re.subarray(0,de)}throw re.toString("latin1",0,2)==="PK"?new Error("its end is missing"):I(re)}async function F(re){if(re.entryCount>z.BE)throw m(`The pa\
ckage has ${re.entryCount} entries. The limit is 10,000`);const q=new Map;let de=0;for await(const Ne of re.eachEntry()){const Pe=g(Ne);if(q.has(Pe))throw m(`The package has ${(0,he.TL)(Pe)} twice`,"E\
xport it again.");const Be=y(Pe,Ne);if(Be!==void 0)throw m(`${(0,he.TL)(Pe)} in the package ${Be}`);if(de+=Ne.uncompressedSize,de>z.zx)throw m("The package takes more than 256 MiB unpacked, the limit");
q.set(Pe,Ne)}const Re=[...q.keys()];if(Re.every(T))throw m("The package has no files in it","Export it again.");const Me=(0,K.Oj)(Re);if(Me===void 0)return q;throw m(`${Me.map(Ne=>(0,he.TL)(Ne)).join(
" and ")} in the package collide on a disk that ignores case`)}function g({generalPurposeBitFlag:re,fileNameRaw:q,extraFields:de,versionMadeBy:Re}){const Me=(0,N.isUtf8)(q)?b:re,Ne=W.has(Re>>>8);return(0,se.
ax)(Me,q,de,!Ne).replace(/^(\.\/+)+/,"")}function y(re,q){const de=q.externalFileAttributes>>>16&61440;return de===40960?"is a symbolic link":de!==0&&de!==32768&&de!==16384?"is neither a file nor a fo\
lder":T(re)&&q.uncompressedSize>0?"is a folder with a content of its own":q.canDecodeFileData()?(0,K.dU)(q.fileNameRaw.toString())&&!(0,K.dU)(re)?"is also named env_variables.json":(0,K.Iv)(re):"is en\
crypted, or compressed by another method than deflate"}async function O(re,q,de){const{compressedSize:Re,compressionMethod:Me,uncompressedSize:Ne}=de,{fileDataStart:Pe}=await re.readLocalFileHeaderPromise(
de),Be=q.subarray(Pe,Pe+Re),R={maxOutputLength:Ne||1,chunkSize:Ne+64},v=Me===0?Be:(0,oe.inflateRawSync)(Be,R);if(v.length!==Ne)throw new Error(`it unpacks to ${v.length} bytes, not the ${Ne} listed`);
if((0,oe.crc32)(v)!==de.crc32)throw new Error("its CRC-32 isn't the one listed");return v}function T(re){return re===""||re.endsWith("/")}function m(re,q=""){return new ue.HR({what:re,advice:q,topic:"\
the-package"})}function E(re){return q=>{if(q instanceof ue.HR)throw q;const de={what:`${re} is cut off or damaged`,why:(0,he.TL)(q.message).slice(1,-1)};throw new ue.HR({...de,advice:"Export it again\
.",topic:"the-package"},{cause:q})}}const _=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function I(re){const q=re.toString(
"utf8",0,512),[de]=_.find(([,Me])=>Me.test(q))??["text"],Re=`${de==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new P({what:`The package is ${de}, n\
ot a zip`,advice:Re,topic:"the-package"})}const d=33,c=20,w=3,C=8,h=33188;function B({files:re}){const q=[],de=[];let Re=0;for(const[Pe,Be]of re){const[R,v]=[Buffer.from(Pe),deflateRawSync(Be)],ae=[ie(
2,c,b,C,0,d),ie(4,crc32(Be),v.length,Be.length),ie(2,R.length,0)],J=[ie(2,0,0,0),ie(4,h*65536,Re)];q.push(Buffer.from("PK"),...ae,R,v),de.push(Buffer.from("PK"),Buffer.of(c,w),...ae,...J,R),Re+=30+
R.length+v.length}const Me=Buffer.concat(de),Ne=[ie(2,0,0,re.size,re.size),ie(4,Me.length,Re),ie(2,0)];return Buffer.concat([...q,Me,Buffer.from("PK"),...Ne])}function ie(re,...q){const de=Buffer.alloc(
re*q.length);for(const[Re,Me]of q.entries())de.writeUIntLE(Me,Re*re,re);return de}}),1858:((xe,Se,l)=>{var N=l(7279),oe=l(2975),se=l(706);function ue(E,_,I,d={}){return new Failure({what:E,why:_,advice:I,
topic:"the-platforms-response"},d)}function he(E,_,I,d){return new Failure({what:E,why:_,advice:I,topic:"the-connection"},d)}const K={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connec\
tion was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection t\
imed out"},z="Re-run the job later.",b="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",W=2,P=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
G=/EPROTO|ERR_SSL_/,M=/Z_|ERR__ERROR_/,k=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function F(E,_,I,d){if(!(E instanceof Error&&"code"in E))return E;const c=String(E.code);
if(P.test(c)){const q=`the TLS connection can't be trusted (${c})`;return he(_,q,`Check host. ${b}`,{affectsAll:!0,cause:E})}const[,w]=k.exec(E.message)??[];if(w!==void 0)return g(_,w,E);const C=!I&&G.
test(c),h=C?"the TLS connection failed":"the connection failed",B=K[c]??`${M.test(c)?"the response can't be decoded":h} (${c})`,ie={retryable:!0,maybeProcessed:I,affectsAll:!I,cause:E};if(d||!(C||c===
"ENOTFOUND"))return he(_,B,z,ie);const re=C?`Check host and its port. ${b}`:"Check host.";return he(_,B,re,{...ie,maxRetries:W})}function g(E,_,I){const d=(C,h,B=!1)=>he(E,C,h,{affectsAll:!0,cause:I,retryable:B});
if(_==="407")return d("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const c=Number(_);if(c<500&&!T(c))return d(`the proxy refuses the connection (${_})`,"Allow the \
host there, or add it to NO_PROXY.");const w=`the proxy made no connection (${toSingleLine(_,100)})`;return d(w,"Check HTTPS_PROXY, or re-run the job later.",!0)}const y=new Set([408,421,425,429]),O=new Set(
[501,505,506,508,510,511]);function T(E){return y.has(E)||E>=500&&!O.has(E)}function m(E,_){return{status:E,retryable:T(E),retryAfterMs:retryAfterMs(_["retry-after"]),maybeProcessed:E===408||E>=500}}}),
7596:((xe,Se,l)=>{l.d(Se,{D4:()=>W,eQ:()=>z});const N=Ve(import.meta.url)("node:net");var oe=l(9783),se=l(1858);const ue=200;function he(M){const k=/^[a-z0-9+.-]+:\/\//i.test(M)?M:`https://${M}`;if(/[\s\p{C}\\]/u.
test(k)||!URL.canParse(k))throw new Error("is not an address such as https://ai-for-process.example.ai");const F=new URL(k);if(F.protocol!=="https:"&&F.protocol!=="http:")throw new Error("must be an h\
ttps:// address");if(/^[^/]*\/{2,}[^/]*@/.test(k))throw new Error("must not contain a user name or password");if(F.protocol==="http:"&&!K(F.hostname))throw new Error("must be https:// (only loopback a\
ddresses may use http://)");return F.pathname.endsWith("/")||(F.pathname+="/"),F}function K(M){return M==="localhost"||M==="[::1]"||isIPv4(M)&&M.startsWith("127.")}function z(M){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(M)}function b(...M){return M.find(k=>typeof k=="string"&&k.length<=ue&&z(k))}function W(M){try{return decodeURIComponent(M)}catch{return M}}function P(){for(const M of["https_proxy","HTTPS_PROXY"]){
const k=process.env[M]?.trim();k!==void 0&&(process.env[M]=k===""||k.includes("://")?k:`http://${k}`)}for(const M of["no_proxy","NO_PROXY"]){const k=process.env[M];k!==void 0&&(process.env[M]=k.replace(
/[\s,]+/g,",").replaceAll("*.","."))}}function G(M,k){const F=process.env.https_proxy||process.env.HTTPS_PROXY;if(!F||checkBypass(M)||/^https?:/i.test(F)&&getProxyUrl(M))return;throw connectionFailure(
k,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((xe,Se,l)=>{var N=l(7279),oe=l(
706);const se=7,ue=3e4,he=null,K=429;async function z({log:M,signal:k,endsAt:F},g,{atLeastMs:y=0,untilFree:O=!1}={}){let T=0,m=0,E;for(;;)try{return await g()}catch(_){if(!(_ instanceof Failure&&(_.retryable||
O&&_.busy)))throw _;k.throwIfAborted(),E??=performance.now();const I=_.status===K,d=_.busy||I;m=d?m+1:0,d||T++;const c=T>(_.maxRetries??se)&&performance.now()-E>=y;if(!d&&c)throw b(_,`${T} times in a \
row`);const w=Math.min(ue,1e3*2**((m||T)-1))*(.5+Math.random()/2),C=I&&_.retryAfterMs>0?_.retryAfterMs:Math.max(_.retryAfterMs,w),h=humanTime(C);if(performance.now()+C>=F)throw b(_,`and waiting ${h} b\
efore the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(_),1e3)}; retrying in ${h}`),await P(C,k)}}function b(M,k,F=M.advice){
return M.with({why:`${M.why}, ${k}`,advice:F,retryable:!1})}function W(M=""){const k=/^\d+$/.test(M)?Number(M)*1e3:Date.parse(M)-Date.now();return Math.min(Math.max(k||0,0),he)}async function P(M,k){let F;
const g=new Promise(y=>{F=setTimeout(y,M)});await G(k,g).finally(()=>clearTimeout(F))}function G(M,k){return new Promise((F,g)=>{const y=()=>g(M.reason);k.then(F,g).finally(()=>M.removeEventListener("\
abort",y)),M.aborted?y():M.addEventListener("abort",y,{once:!0})})}}),706:((xe,Se,l)=>{l.d(Se,{MW:()=>ue,OX:()=>oe,TL:()=>se,hS:()=>z,pO:()=>M,v5:()=>W,zD:()=>K});var N=l(8132);function oe(g,y=300){const O=g.
replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,N.Jj)(O,y)}function se(g,y=100){return(0,N.RK)(JSON.stringify((0,N.Jj)(g,y)))}function ue(g){return se(g,1e3).replaceAll("\\\\",
"\\")}function he(g){if(g<1024)return`${g} B`;const y=["KiB","MiB","GiB"];let O=g/1024;for(;Number(O.toFixed(1))>=1024&&y.length>1;)O/=1024,y.shift();return`${O.toFixed(1)} ${y[0]}`}function K(g){return String(
g).replace(/\B(?=(\d{3})+$)/g,",")}function z(g,y){return`${K(g)} ${y}${g===1?"":"s"}`}function b(g){if(g<9950)return`${(g/1e3).toFixed(1)} s`;const y=Math.round(g/1e3);if(y<60)return`${y} s`;const[O,
T]=[Math.floor(y/60),Math.floor(y/3600)];return T>0?`${T} h ${O%60} min`:`${O} min ${y%60} s`}const W="***",P=4,G=8;class M{#t=new Map;#e=new Set;constructor(y=[]){for(const O of y)this.add(O)}add(y,O=T=>!0){
const T=new Set([y,...y.split(/[\r\n]/)].map(m=>m.trim()));for(const m of[...T].filter(O).flatMap(k)){const E=m.slice(0,G);this.#t.set(E,(this.#t.get(E)??new Set).add(m)),this.#e.add(E.length)}}redact=(y,O=300)=>{
const T=y.trimStart(),m=Math.min(T.length,O*4);return oe(this.hide(T,()=>{},m)+(m<T.length?"\u2026":""),O)};hide(y,O=m=>{},T=y.length){let[m,E]=["",0];for(let _=0;_<T;_++){const I=this.#n(y,_);I!==""&&
(O(I),_>=E&&(m+=y.slice(E,_)+W),E=Math.max(E,_+I.length))}return m+y.slice(E,T)}#n(y,O){let T="";for(const m of this.#e)for(const E of this.#t.get(y.slice(O,O+m))??[])E.length<=T.length||!y.startsWith(
E,O)||(E.length>=P||F(y,O,O+E.length))&&(T=E);return T}}function k(g){const y=E=>JSON.stringify(E).slice(1,-1),O=Buffer.from(g).toString(),T=encodeURIComponent(O),m=[T,T.replaceAll("%20","+"),T.replace(
/%../g,E=>E.toLowerCase())];return[g,y(g),y(y(g)),...m,encodeURI(O)]}function F(g,y,O){const T=g.slice(Math.max(0,y-2),y);return!/[\p{L}\p{N}]$/u.test(T)&&!/^[\p{L}\p{N}]/u.test(g.slice(O,O+2))}}),5358:((xe,Se,l)=>{
l.d(Se,{Yz:()=>Xt,V4:()=>vt,pq:()=>rn,lm:()=>nn,C1:()=>Gt,uH:()=>tn,Pq:()=>Lt,z:()=>q,$e:()=>At});const N=Ve(import.meta.url)("os");function oe(x){return x==null?"":typeof x=="string"||x instanceof String?
x:JSON.stringify(x)}function se(x){return Object.keys(x).length?{title:x.title,file:x.file,line:x.startLine,endLine:x.endLine,col:x.startColumn,endColumn:x.endColumn}:{}}function ue(x,s,f){const D=new z(
x,s,f);process.stdout.write(D.toString()+N.EOL)}function he(x,s=""){ue(x,{},s)}const K="::";class z{constructor(s,f,D){s||(s="missing.command"),this.command=s,this.properties=f,this.message=D}toString(){
let s=K+this.command;if(this.properties&&Object.keys(this.properties).length>0){s+=" ";let f=!0;for(const D in this.properties)if(this.properties.hasOwnProperty(D)){const t=this.properties[D];t&&(f?f=
!1:s+=",",s+=`${D}=${W(t)}`)}}return s+=`${K}${b(this.message)}`,s}}function b(x){return oe(x).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function W(x){return oe(x).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const P=Ve(import.meta.url)("crypto");var G=l(9896);function M(x,s){const f=process.env[`GITHUB_${x}`];if(!f)throw new Error(
`Unable to find environment variable for file command ${x}`);if(!G.existsSync(f))throw new Error(`Missing file at path: ${f}`);G.appendFileSync(f,`${oe(s)}${N.EOL}`,{encoding:"utf8"})}function k(x,s){
const f=`ghadelimiter_${P.randomUUID()}`,D=oe(s);if(x.includes(f))throw new Error(`Unexpected input: name should not contain the delimiter "${f}"`);if(D.includes(f))throw new Error(`Unexpected input: \
value should not contain the delimiter "${f}"`);return`${x}<<${f}${N.EOL}${D}${N.EOL}${f}`}const F=Ve(import.meta.url)("path");var g=l(6671),y=function(x,s,f,D){function t(o){return o instanceof f?o:new f(
function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){$.done?o($.value):t($.value).
then(H,Y)}j((D=D.apply(x,s||[])).next())})};class O{constructor(s,f){this.username=s,this.password=f}prepareRequest(s){if(!s.headers)throw Error("The request has no headers");s.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return y(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class T{constructor(s){this.token=s}prepareRequest(s){if(!s.headers)throw Error("The request has no headers");s.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class m{constructor(s){this.token=s}prepareRequest(s){if(!s.headers)throw Error("The request has no headers");s.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var E=function(x,s,f,D){
function t(o){return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}
function j($){$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};class _{static createHttpClient(s=!0,f=10){const D={allowRetries:s,maxRetries:f};return new HttpClient("actions/o\
idc-client",[new BearerCredentialHandler(_.getRequestToken())],D)}static getRequestToken(){const s=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!s)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQU\
EST_TOKEN env variable");return s}static getIDTokenUrl(){const s=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!s)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return s}static getCall(s){
return E(this,void 0,void 0,function*(){var f;const o=(f=(yield _.createHttpClient().getJson(s).catch(i=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${i.statusCode}
 
        Error Message: ${i.message}`)})).result)===null||f===void 0?void 0:f.value;if(!o)throw new Error("Response json body do not have ID Token field");return o})}static getIDToken(s){return E(this,
void 0,void 0,function*(){try{let f=_.getIDTokenUrl();if(s){const t=encodeURIComponent(s);f=`${f}&audience=${t}`}debug(`ID token url is ${f}`);const D=yield _.getCall(f);return setSecret(D),D}catch(f){
throw new Error(`Error message: ${f.message}`)}})}}var I=function(x,s,f,D){function t(o){return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.
next($))}catch(le){i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};const{access:d,appendFile:c,writeFile:w}=G.
promises,C="GITHUB_STEP_SUMMARY",h="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class B{constructor(){this._buffer=""}filePath(){return I(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const s=process.env[C];if(!s)throw new Error(`Unable to find environment variable for $${C}. Check if your runtime environment su\
pports job summaries.`);try{yield d(s,G.constants.R_OK|G.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${s}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=s,this._filePath})}wrap(s,f,D={}){const t=Object.entries(D).map(([o,i])=>` ${o}="${i}"`).join("");return f?`<${s}${t}>${f}</${s}>`:`<${s}${t}>`}write(s){return I(this,void 0,void 0,function*(){
const f=!!s?.overwrite,D=yield this.filePath();return yield(f?w:c)(D,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return I(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(s,f=!1){return this._buffer+=s,f?this.addEOL():this}addEOL(){
return this.addRaw(N.EOL)}addCodeBlock(s,f){const D=Object.assign({},f&&{lang:f}),t=this.wrap("pre",this.wrap("code",s),D);return this.addRaw(t).addEOL()}addList(s,f=!1){const D=f?"ol":"ul",t=s.map(i=>this.
wrap("li",i)).join(""),o=this.wrap(D,t);return this.addRaw(o).addEOL()}addTable(s){const f=s.map(t=>{const o=t.map(i=>{if(typeof i=="string")return this.wrap("td",i);const{header:H,data:Y,colspan:j,rowspan:$}=i,
le=H?"th":"td",Ce=Object.assign(Object.assign({},j&&{colspan:j}),$&&{rowspan:$});return this.wrap(le,Y,Ce)}).join("");return this.wrap("tr",o)}).join(""),D=this.wrap("table",f);return this.addRaw(D).addEOL()}addDetails(s,f){
const D=this.wrap("details",this.wrap("summary",s)+f);return this.addRaw(D).addEOL()}addImage(s,f,D){const{width:t,height:o}=D||{},i=Object.assign(Object.assign({},t&&{width:t}),o&&{height:o}),H=this.
wrap("img",null,Object.assign({src:s,alt:f},i));return this.addRaw(H).addEOL()}addHeading(s,f){const D=`h${f}`,t=["h1","h2","h3","h4","h5","h6"].includes(D)?D:"h1",o=this.wrap(t,s);return this.addRaw(
o).addEOL()}addSeparator(){const s=this.wrap("hr",null);return this.addRaw(s).addEOL()}addBreak(){const s=this.wrap("br",null);return this.addRaw(s).addEOL()}addQuote(s,f){const D=Object.assign({},f&&
{cite:f}),t=this.wrap("blockquote",s,D);return this.addRaw(t).addEOL()}addLink(s,f){const D=this.wrap("a",s,{href:f});return this.addRaw(D).addEOL()}}const ie=new B,re=null,q=ie;function de(x){return x.
replace(/[\\]/g,"/")}function Re(x){return x.replace(/[/]/g,"\\")}function Me(x){return x.replace(/[/\\]/g,path.sep)}const Ne=Ve(import.meta.url)("string_decoder");var Pe=l(4434);const Be=Ve(import.meta.
url)("child_process");var R=l(2613),v=function(x,s,f,D){function t(o){return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){
i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};const{chmod:ae,copyFile:J,lstat:Ee,mkdir:$e,open:X,readdir:ce,
rename:pe,rm:be,rmdir:ee,stat:we,symlink:ve,unlink:Ie}=G.promises,Te=process.platform==="win32";function ke(x){return v(this,void 0,void 0,function*(){const s=yield fs.promises.readlink(x);return Te&&
!s.endsWith("\\")?`${s}\\`:s})}const Le=268435456,Z=G.constants.O_RDONLY;function te(x){return v(this,void 0,void 0,function*(){try{yield we(x)}catch(s){if(s.code==="ENOENT")return!1;throw s}return!0})}
function V(x){return v(this,arguments,void 0,function*(s,f=!1){return(f?yield we(s):yield Ee(s)).isDirectory()})}function ne(x){if(x=fe(x),!x)throw new Error('isRooted() parameter "p" cannot be empty');
return Te?x.startsWith("\\")||/^[A-Z]:/i.test(x):x.startsWith("/")}function Q(x,s){return v(this,void 0,void 0,function*(){let f;try{f=yield we(x)}catch(t){t.code!=="ENOENT"&&console.log(`Unexpected e\
rror attempting to determine if executable file exists '${x}': ${t}`)}if(f&&f.isFile()){if(Te){const t=F.extname(x).toUpperCase();if(s.some(o=>o.toUpperCase()===t))return x}else if(ye(f))return x}const D=x;
for(const t of s){x=D+t,f=void 0;try{f=yield we(x)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${x}': ${o}`)}if(f&&f.isFile()){if(Te){try{
const o=F.dirname(x),i=F.basename(x).toUpperCase();for(const H of yield ce(o))if(i===H.toUpperCase()){x=F.join(o,H);break}}catch(o){console.log(`Unexpected error attempting to determine the actual cas\
e of the file '${x}': ${o}`)}return x}else if(ye(f))return x}}return""})}function fe(x){return x=x||"",Te?(x=x.replace(/\//g,"\\"),x.replace(/\\\\+/g,"\\")):x.replace(/\/\/+/g,"/")}function ye(x){return(x.
mode&1)>0||(x.mode&8)>0&&process.getgid!==void 0&&x.gid===process.getgid()||(x.mode&64)>0&&process.getuid!==void 0&&x.uid===process.getuid()}function ge(){var x;return(x=process.env.COMSPEC)!==null&&x!==
void 0?x:"cmd.exe"}var Ae=function(x,s,f,D){function t(o){return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){i(le)}}function Y($){
try{j(D.throw($))}catch(le){i(le)}}function j($){$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};function Ge(x,s){return Ae(this,arguments,void 0,function*(f,D,t={}){const{force:o,
recursive:i,copySourceDirectory:H}=it(t),Y=(yield ioUtil.exists(D))?yield ioUtil.stat(D):null;if(Y&&Y.isFile()&&!o)return;const j=Y&&Y.isDirectory()&&H?path.join(D,path.basename(f)):D;if(!(yield ioUtil.
exists(f)))throw new Error(`no such file or directory: ${f}`);if((yield ioUtil.stat(f)).isDirectory())if(i)yield at(f,j,0,o);else throw new Error(`Failed to copy. ${f} is a directory, but tried to cop\
y without recursive flag.`);else{if(path.relative(f,j)==="")throw new Error(`'${j}' and '${f}' are the same file`);yield ft(f,j,o)}})}function He(x,s){return Ae(this,arguments,void 0,function*(f,D,t={}){
if(yield ioUtil.exists(D)){let o=!0;if((yield ioUtil.isDirectory(D))&&(D=path.join(D,path.basename(f)),o=yield ioUtil.exists(D)),o)if(t.force==null||t.force)yield De(D);else throw new Error("Destinati\
on already exists")}yield Ye(path.dirname(D)),yield ioUtil.rename(f,D)})}function De(x){return Ae(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(x))throw new Error('File path must\
 not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(x,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(s){throw new Error(`File was unable to be removed ${s}`)}})}function Ye(x){
return Ae(this,void 0,void 0,function*(){ok(x,"a path argument must be provided"),yield ioUtil.mkdir(x,{recursive:!0})})}function Ze(x,s){return Ae(this,void 0,void 0,function*(){if(!x)throw new Error(
"parameter 'tool' is required");if(s){const D=yield Ze(x,!1);if(!D)throw Te?new Error(`Unable to locate executable file: ${x}. Please verify either the file path exists or the file can be found within\
 a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${x}. Please verify either th\
e file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return D}const f=yield Qe(x);return f&&
f.length>0?f[0]:""})}function Qe(x){return Ae(this,void 0,void 0,function*(){if(!x)throw new Error("parameter 'tool' is required");const s=[];if(Te&&process.env.PATHEXT)for(const t of process.env.PATHEXT.
split(F.delimiter))t&&s.push(t);if(ne(x)){const t=yield Q(x,s);return t?[t]:[]}if(x.includes(F.sep))return[];const f=[];if(process.env.PATH)for(const t of process.env.PATH.split(F.delimiter))t&&f.push(
t);const D=[];for(const t of f){const o=yield Q(F.join(t,x),s);o&&D.push(o)}return D})}function it(x){const s=x.force==null?!0:x.force,f=!!x.recursive,D=x.copySourceDirectory==null?!0:!!x.copySourceDirectory;
return{force:s,recursive:f,copySourceDirectory:D}}function at(x,s,f,D){return Ae(this,void 0,void 0,function*(){if(f>=255)return;f++,yield Ye(s);const t=yield ioUtil.readdir(x);for(const o of t){const i=`${x}\
/${o}`,H=`${s}/${o}`;(yield ioUtil.lstat(i)).isDirectory()?yield at(i,H,f,D):yield ft(i,H,D)}yield ioUtil.chmod(s,(yield ioUtil.stat(x)).mode)})}function ft(x,s,f){return Ae(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(x)).isSymbolicLink()){try{yield ioUtil.lstat(s),yield ioUtil.unlink(s)}catch(t){t.code==="EPERM"&&(yield ioUtil.chmod(s,"0666"),yield ioUtil.unlink(s))}const D=yield ioUtil.readlink(
x);yield ioUtil.symlink(D,s,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(s))||f)&&(yield ioUtil.copyFile(x,s))})}const lt=Ve(import.meta.url)("timers");var Rt=function(x,s,f,D){function t(o){
return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){
$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};const gt=process.platform==="win32";class Dt extends Pe.EventEmitter{constructor(s,f,D){if(super(),!s)throw new Error("Paramete\
r 'toolPath' cannot be null or empty.");this.toolPath=s,this.args=f||[],this.options=D||{}}_debug(s){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(s)}_getCommandString(s,f){
const D=this._getSpawnFileName(),t=this._getSpawnArgs(s);let o=f?"":"[command]";if(gt)if(this._isCmdFile()){o+=D;for(const i of t)o+=` ${i}`}else if(s.windowsVerbatimArguments){o+=`"${D}"`;for(const i of t)
o+=` ${i}`}else{o+=this._windowsQuoteCmdArg(D);for(const i of t)o+=` ${this._windowsQuoteCmdArg(i)}`}else{o+=D;for(const i of t)o+=` ${i}`}return o}_processLineBuffer(s,f,D){try{let t=f+s.toString(),o=t.
indexOf(N.EOL);for(;o>-1;){const i=t.substring(0,o);D(i),t=t.substring(o+N.EOL.length),o=t.indexOf(N.EOL)}return t}catch(t){return this._debug(`error processing line. Failed with error ${t}`),""}}_getSpawnFileName(){
return gt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(s){if(gt&&this._isCmdFile()){let f=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const D of this.args)
f+=" ",f+=s.windowsVerbatimArguments?D:this._windowsQuoteCmdArg(D);return f+='"',[f]}return this.args}_endsWith(s,f){return s.endsWith(f)}_isCmdFile(){const s=this.toolPath.toUpperCase();return this._endsWith(
s,".CMD")||this._endsWith(s,".BAT")}_windowsQuoteCmdArg(s){if(!this._isCmdFile())return this._uvQuoteCmdArg(s);if(!s)return'""';const f=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let D=!1;for(const i of s)if(f.some(H=>H===i)){D=!0;break}if(!D)return s;let t='"',o=!0;for(let i=s.length;i>0;i--)t+=s[i-1],o&&s[i-1]==="\\"?t+="\\":s[i-1]==='"'?(o=!0,t+='"'):
o=!1;return t+='"',t.split("").reverse().join("")}_uvQuoteCmdArg(s){if(!s)return'""';if(!s.includes(" ")&&!s.includes("	")&&!s.includes('"'))return s;if(!s.includes('"')&&!s.includes("\\"))return`"${s}\
"`;let f='"',D=!0;for(let t=s.length;t>0;t--)f+=s[t-1],D&&s[t-1]==="\\"?f+="\\":s[t-1]==='"'?(D=!0,f+="\\"):D=!1;return f+='"',f.split("").reverse().join("")}_cloneExecOptions(s){s=s||{};const f={cwd:s.
cwd||process.cwd(),env:s.env||process.env,silent:s.silent||!1,windowsVerbatimArguments:s.windowsVerbatimArguments||!1,failOnStdErr:s.failOnStdErr||!1,ignoreReturnCode:s.ignoreReturnCode||!1,delay:s.delay||
1e4};return f.outStream=s.outStream||process.stdout,f.errStream=s.errStream||process.stderr,f}_getSpawnOptions(s,f){s=s||{};const D={};return D.cwd=s.cwd,D.env=s.env,D.windowsVerbatimArguments=s.windowsVerbatimArguments||
this._isCmdFile(),s.windowsVerbatimArguments&&(D.argv0=`"${f}"`),D}exec(){return Rt(this,void 0,void 0,function*(){return!ne(this.toolPath)&&(this.toolPath.includes("/")||gt&&this.toolPath.includes("\\"))&&
(this.toolPath=F.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ze(this.toolPath,!0),new Promise((s,f)=>Rt(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`),this._debug("arguments:");for(const j of this.args)this._debug(`   ${j}`);const D=this._cloneExecOptions(this.options);!D.silent&&D.outStream&&D.outStream.write(this._getCommandString(
D)+N.EOL);const t=new $t(D,this.toolPath);if(t.on("debug",j=>{this._debug(j)}),this.options.cwd&&!(yield te(this.options.cwd)))return f(new Error(`The cwd: ${this.options.cwd} does not exist!`));const o=this.
_getSpawnFileName(),i=Be.spawn(o,this._getSpawnArgs(D),this._getSpawnOptions(this.options,o));let H="";i.stdout&&i.stdout.on("data",j=>{this.options.listeners&&this.options.listeners.stdout&&this.options.
listeners.stdout(j),!D.silent&&D.outStream&&D.outStream.write(j),H=this._processLineBuffer(j,H,$=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline($)})});let Y="";
if(i.stderr&&i.stderr.on("data",j=>{t.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(j),!D.silent&&D.errStream&&D.outStream&&(D.failOnStdErr?D.errStream:
D.outStream).write(j),Y=this._processLineBuffer(j,Y,$=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline($)})}),i.on("error",j=>{t.processError=j.message,t.processExited=
!0,t.processClosed=!0,t.CheckComplete()}),i.on("exit",j=>{t.processExitCode=j,t.processExited=!0,this._debug(`Exit code ${j} received from tool '${this.toolPath}'`),t.CheckComplete()}),i.on("close",j=>{
t.processExitCode=j,t.processExited=!0,t.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),t.CheckComplete()}),t.on("done",(j,$)=>{H.length>0&&this.emit("stdline",H),
Y.length>0&&this.emit("errline",Y),i.removeAllListeners(),j?f(j):s($)}),this.options.input){if(!i.stdin)throw new Error("child process missing stdin");i.stdin.end(this.options.input)}}))})}}function Qt(x){
const s=[];let f=!1,D=!1,t="";function o(i){D&&i!=='"'&&(t+="\\"),t+=i,D=!1}for(let i=0;i<x.length;i++){const H=x.charAt(i);if(H==='"'){D?o(H):f=!f;continue}if(H==="\\"&&D){o(H);continue}if(H==="\\"&&
f){D=!0;continue}if(H===" "&&!f){t.length>0&&(s.push(t),t="");continue}o(H)}return t.length>0&&s.push(t.trim()),s}class $t extends Pe.EventEmitter{constructor(s,f){if(super(),this.processClosed=!1,this.
processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!f)throw new Error("toolPath must not be empty");this.options=s,this.toolPath=
f,s.delay&&(this.delay=s.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,lt.setTimeout)($t.HandleTimeout,this.delay,this)))}_debug(s){this.
emit("debug",s)}_setResult(){let s;this.processExited&&(this.processError?s=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process faile\
d to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?s=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&
this.options.failOnStdErr&&(s=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",s,this.processExitCode)}static HandleTimeout(s){if(!s.done){if(!s.processClosed&&s.processExited){const f=`The STDIO streams did not close within ${s.delay/1e3} seconds o\
f the exit event from process '${s.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;s._debug(f)}s._setResult()}}}var Mt=function(x,s,f,D){function t(o){
return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){
$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};function bt(x,s,f){return Mt(this,void 0,void 0,function*(){const D=tr.argStringToArray(x);if(D.length===0)throw new Error("Par\
ameter 'commandLine' cannot be null or empty.");const t=D[0];return s=D.slice(1).concat(s||[]),new tr.ToolRunner(t,s,f).exec()})}function Et(x,s,f){return Mt(this,void 0,void 0,function*(){var D,t;let o="",
i="";const H=new StringDecoder("utf8"),Y=new StringDecoder("utf8"),j=(D=f?.listeners)===null||D===void 0?void 0:D.stdout,$=(t=f?.listeners)===null||t===void 0?void 0:t.stderr,le=Ke=>{i+=Y.write(Ke),$&&
$(Ke)},Ce=Ke=>{o+=H.write(Ke),j&&j(Ke)},We=Object.assign(Object.assign({},f?.listeners),{stdout:Ce,stderr:le}),je=yield bt(x,s,Object.assign(Object.assign({},f),{listeners:We}));return o+=H.end(),i+=Y.
end(),{exitCode:je,stdout:o,stderr:i}})}var ht=function(x,s,f,D){function t(o){return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(function(o,i){function H($){try{j(D.next($))}catch(le){
i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})};const qt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:x}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:s}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassNa\
me Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:s.trim(),version:x.trim()}}),jt=()=>ht(void 0,void 0,void 0,function*(){var x,s,f,D;const{stdout:t}=yield exec.getExecOutput("sw_ver\
s",void 0,{silent:!0}),o=(s=(x=t.match(/ProductVersion:\s*(.+)/))===null||x===void 0?void 0:x[1])!==null&&s!==void 0?s:"";return{name:(D=(f=t.match(/ProductName:\s*(.+)/))===null||f===void 0?void 0:f[1])!==
null&&D!==void 0?D:"",version:o}}),Ft=()=>ht(void 0,void 0,void 0,function*(){const{stdout:x}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[s,f]=x.trim().split(`
`);return{name:s,version:f}}),pt=N.platform(),zt=N.arch(),It=pt==="win32",Ct=pt==="darwin",Bt=pt==="linux";function Wt(){return ht(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield It?qt():Ct?jt():Ft()),{platform:pt,arch:zt,isWindows:It,isMacOS:Ct,isLinux:Bt})})}var Ht=function(x,s,f,D){function t(o){return o instanceof f?o:new f(function(i){i(o)})}return new(f||(f=Promise))(
function(o,i){function H($){try{j(D.next($))}catch(le){i(le)}}function Y($){try{j(D.throw($))}catch(le){i(le)}}function j($){$.done?o($.value):t($.value).then(H,Y)}j((D=D.apply(x,s||[])).next())})},Ot;
(function(x){x[x.Success=0]="Success",x[x.Failure=1]="Failure"})(Ot||(Ot={}));function Kt(x,s){const f=toCommandValue(s);if(process.env[x]=f,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(
x,s));issueCommand("set-env",{name:x},f)}function Lt(x){ue("add-mask",{},x)}function en(x){process.env.GITHUB_PATH||""?issueFileCommand("PATH",x):issueCommand("add-path",{},x),process.env.PATH=`${x}${path.
delimiter}${process.env.PATH}`}function vt(x,s){const f=process.env[`INPUT_${x.replace(/ /g,"_").toUpperCase()}`]||"";if(s&&s.required&&!f)throw new Error(`Input required and not supplied: ${x}`);return s&&
s.trimWhitespace===!1?f:f.trim()}function kt(x,s){const f=vt(x,s).split(`
`).filter(D=>D!=="");return s&&s.trimWhitespace===!1?f:f.map(D=>D.trim())}function un(x,s){const f=["true","True","TRUE"],D=["false","False","FALSE"],t=vt(x,s);if(f.includes(t))return!0;if(D.includes(
t))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${x}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function tn(x,s){if(process.env.GITHUB_OUTPUT||"")return M("OUTPUT",k(x,s));process.stdout.write(N.EOL),ue("set-output",{name:x},
oe(s))}function mt(x){issue("echo",x?"on":"off")}function Gt(x){process.exitCode=Ot.Failure,xt(x)}function _t(){return process.env.RUNNER_DEBUG==="1"}function Xt(x){ue("debug",{},x)}function xt(x,s={}){
ue("error",se(s),x instanceof Error?x.toString():x)}function At(x,s={}){ue("warning",se(s),x instanceof Error?x.toString():x)}function nn(x,s={}){ue("notice",se(s),x instanceof Error?x.toString():x)}function rn(x){
process.stdout.write(x+N.EOL)}function Nt(x){issue("group",x)}function St(){issue("endgroup")}function Ut(x,s){return Ht(this,void 0,void 0,function*(){Nt(x);let f;try{f=yield s()}finally{St()}return f})}
function Jt(x,s){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(x,s));issueCommand("save-state",{name:x},toCommandValue(s))}function Vt(x){return process.env[`S\
TATE_${x}`]||""}function dn(x){return Ht(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(x)})}}),6671:((xe,Se,l)=>{var N=l(8611),oe=l(5692),se=l(9783),ue=l(770),he=d=>{var c={};return l.
d(c,d),c},K=d=>(()=>d);const z=he({});var b=function(d,c,w,C){function h(B){return B instanceof w?B:new w(function(ie){ie(B)})}return new(w||(w=Promise))(function(B,ie){function re(Re){try{de(C.next(Re))}catch(Me){
ie(Me)}}function q(Re){try{de(C.throw(Re))}catch(Me){ie(Me)}}function de(Re){Re.done?B(Re.value):h(Re.value).then(re,q)}de((C=C.apply(d,c||[])).next())})},W;(function(d){d[d.OK=200]="OK",d[d.MultipleChoices=
300]="MultipleChoices",d[d.MovedPermanently=301]="MovedPermanently",d[d.ResourceMoved=302]="ResourceMoved",d[d.SeeOther=303]="SeeOther",d[d.NotModified=304]="NotModified",d[d.UseProxy=305]="UseProxy",
d[d.SwitchProxy=306]="SwitchProxy",d[d.TemporaryRedirect=307]="TemporaryRedirect",d[d.PermanentRedirect=308]="PermanentRedirect",d[d.BadRequest=400]="BadRequest",d[d.Unauthorized=401]="Unauthorized",d[d.
PaymentRequired=402]="PaymentRequired",d[d.Forbidden=403]="Forbidden",d[d.NotFound=404]="NotFound",d[d.MethodNotAllowed=405]="MethodNotAllowed",d[d.NotAcceptable=406]="NotAcceptable",d[d.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",d[d.RequestTimeout=408]="RequestTimeout",d[d.Conflict=409]="Conflict",d[d.Gone=410]="Gone",d[d.TooManyRequests=429]="TooManyRequests",d[d.InternalServerError=500]="I\
nternalServerError",d[d.NotImplemented=501]="NotImplemented",d[d.BadGateway=502]="BadGateway",d[d.ServiceUnavailable=503]="ServiceUnavailable",d[d.GatewayTimeout=504]="GatewayTimeout"})(W||(W={}));var P;
(function(d){d.Accept="accept",d.ContentType="content-type"})(P||(P={}));var G;(function(d){d.ApplicationJson="application/json"})(G||(G={}));function M(d){const c=pm.getProxyUrl(new URL(d));return c?
c.href:""}const k=[W.MovedPermanently,W.ResourceMoved,W.SeeOther,W.TemporaryRedirect,W.PermanentRedirect],F=[W.BadGateway,W.ServiceUnavailable,W.GatewayTimeout],g=null,y=10,O=5;class T extends Error{constructor(c,w){
super(c),this.name="HttpClientError",this.statusCode=w,Object.setPrototypeOf(this,T.prototype)}}class m{constructor(c){this.message=c}readBody(){return b(this,void 0,void 0,function*(){return new Promise(
c=>b(this,void 0,void 0,function*(){let w=Buffer.alloc(0);this.message.on("data",C=>{w=Buffer.concat([w,C])}),this.message.on("end",()=>{c(w.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(c=>b(this,void 0,void 0,function*(){const w=[];this.message.on("data",C=>{w.push(C)}),this.message.on("end",()=>{c(Buffer.concat(w))})}))})}}function E(d){return new URL(
d).protocol==="https:"}class _{constructor(c,w,C){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(c),this.handlers=w||[],this.requestOptions=C,C&&(C.ignoreSslError!=null&&(this._ignoreSslError=C.ignoreSslError),this._socketTimeout=
C.socketTimeout,C.allowRedirects!=null&&(this._allowRedirects=C.allowRedirects),C.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=C.allowRedirectDowngrade),C.maxRedirects!=null&&(this._maxRedirects=
Math.max(C.maxRedirects,0)),C.keepAlive!=null&&(this._keepAlive=C.keepAlive),C.allowRetries!=null&&(this._allowRetries=C.allowRetries),C.maxRetries!=null&&(this._maxRetries=C.maxRetries))}options(c,w){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",c,null,w||{})})}get(c,w){return b(this,void 0,void 0,function*(){return this.request("GET",c,null,w||{})})}del(c,w){return b(this,
void 0,void 0,function*(){return this.request("DELETE",c,null,w||{})})}post(c,w,C){return b(this,void 0,void 0,function*(){return this.request("POST",c,w,C||{})})}patch(c,w,C){return b(this,void 0,void 0,
function*(){return this.request("PATCH",c,w,C||{})})}put(c,w,C){return b(this,void 0,void 0,function*(){return this.request("PUT",c,w,C||{})})}head(c,w){return b(this,void 0,void 0,function*(){return this.
request("HEAD",c,null,w||{})})}sendStream(c,w,C,h){return b(this,void 0,void 0,function*(){return this.request(c,w,C,h)})}getJson(c){return b(this,arguments,void 0,function*(w,C={}){C[P.Accept]=this._getExistingOrDefaultHeader(
C,P.Accept,G.ApplicationJson);const h=yield this.get(w,C);return this._processResponse(h,this.requestOptions)})}postJson(c,w){return b(this,arguments,void 0,function*(C,h,B={}){const ie=JSON.stringify(
h,null,2);B[P.Accept]=this._getExistingOrDefaultHeader(B,P.Accept,G.ApplicationJson),B[P.ContentType]=this._getExistingOrDefaultContentTypeHeader(B,G.ApplicationJson);const re=yield this.post(C,ie,B);
return this._processResponse(re,this.requestOptions)})}putJson(c,w){return b(this,arguments,void 0,function*(C,h,B={}){const ie=JSON.stringify(h,null,2);B[P.Accept]=this._getExistingOrDefaultHeader(B,
P.Accept,G.ApplicationJson),B[P.ContentType]=this._getExistingOrDefaultContentTypeHeader(B,G.ApplicationJson);const re=yield this.put(C,ie,B);return this._processResponse(re,this.requestOptions)})}patchJson(c,w){
return b(this,arguments,void 0,function*(C,h,B={}){const ie=JSON.stringify(h,null,2);B[P.Accept]=this._getExistingOrDefaultHeader(B,P.Accept,G.ApplicationJson),B[P.ContentType]=this._getExistingOrDefaultContentTypeHeader(
B,G.ApplicationJson);const re=yield this.patch(C,ie,B);return this._processResponse(re,this.requestOptions)})}request(c,w,C,h){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error(
"Client has already been disposed.");const B=new URL(w);let ie=this._prepareRequest(c,B,h);const re=this._allowRetries&&g.includes(c)?this._maxRetries+1:1;let q=0,de;do{if(de=yield this.requestRaw(ie,
C),de&&de.message&&de.message.statusCode===W.Unauthorized){let Me;for(const Ne of this.handlers)if(Ne.canHandleAuthentication(de)){Me=Ne;break}return Me?Me.handleAuthentication(this,ie,C):de}let Re=this.
_maxRedirects;for(;de.message.statusCode&&k.includes(de.message.statusCode)&&this._allowRedirects&&Re>0;){const Me=de.message.headers.location;if(!Me)break;const Ne=new URL(Me);if(B.protocol==="https:"&&
B.protocol!==Ne.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, s\
et the allowRedirectDowngrade option to true.");if(yield de.readBody(),Ne.hostname!==B.hostname)for(const Pe in h)Pe.toLowerCase()==="authorization"&&delete h[Pe];ie=this._prepareRequest(c,Ne,h),de=yield this.
requestRaw(ie,C),Re--}if(!de.message.statusCode||!F.includes(de.message.statusCode))return de;q+=1,q<re&&(yield de.readBody(),yield this._performExponentialBackoff(q))}while(q<re);return de})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(c,w){return b(this,void 0,void 0,function*(){return new Promise((C,h)=>{function B(ie,re){ie?h(ie):re?C(re):h(new Error("Unknown error"))}
this.requestRawWithCallback(c,w,B)})})}requestRawWithCallback(c,w,C){typeof w=="string"&&(c.options.headers||(c.options.headers={}),c.options.headers["Content-Length"]=Buffer.byteLength(w,"utf8"));let h=!1;
function B(q,de){h||(h=!0,C(q,de))}const ie=c.httpModule.request(c.options,q=>{const de=new m(q);B(void 0,de)});let re;ie.on("socket",q=>{re=q}),ie.setTimeout(this._socketTimeout||3*6e4,()=>{re&&re.end(),
B(new Error(`Request timeout: ${c.options.path}`))}),ie.on("error",function(q){B(q)}),w&&typeof w=="string"&&ie.write(w,"utf8"),w&&typeof w!="string"?(w.on("close",function(){ie.end()}),w.pipe(ie)):ie.
end()}getAgent(c){const w=new URL(c);return this._getAgent(w)}getAgentDispatcher(c){const w=new URL(c),C=pm.getProxyUrl(w);if(C&&C.hostname)return this._getProxyAgentDispatcher(w,C)}_prepareRequest(c,w,C){
const h={};h.parsedUrl=w;const B=h.parsedUrl.protocol==="https:";h.httpModule=B?https:http;const ie=B?443:80;if(h.options={},h.options.host=h.parsedUrl.hostname,h.options.port=h.parsedUrl.port?parseInt(
h.parsedUrl.port):ie,h.options.path=(h.parsedUrl.pathname||"")+(h.parsedUrl.search||""),h.options.method=c,h.options.headers=this._mergeHeaders(C),this.userAgent!=null&&(h.options.headers["user-agent"]=
this.userAgent),h.options.agent=this._getAgent(h.parsedUrl),this.handlers)for(const re of this.handlers)re.prepareRequest(h.options);return h}_mergeHeaders(c){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},I(this.requestOptions.headers),I(c||{})):I(c||{})}_getExistingOrDefaultHeader(c,w,C){let h;if(this.requestOptions&&this.requestOptions.headers){const ie=I(this.requestOptions.
headers)[w];ie&&(h=typeof ie=="number"?ie.toString():ie)}const B=c[w];return B!==void 0?typeof B=="number"?B.toString():B:h!==void 0?h:C}_getExistingOrDefaultContentTypeHeader(c,w){let C;if(this.requestOptions&&
this.requestOptions.headers){const B=I(this.requestOptions.headers)[P.ContentType];B&&(typeof B=="number"?C=String(B):Array.isArray(B)?C=B.join(", "):C=B)}const h=c[P.ContentType];return h!==void 0?typeof h==
"number"?String(h):Array.isArray(h)?h.join(", "):h:C!==void 0?C:w}_getAgent(c){let w;const C=pm.getProxyUrl(c),h=C&&C.hostname;if(this._keepAlive&&h&&(w=this._proxyAgent),h||(w=this._agent),w)return w;
const B=c.protocol==="https:";let ie=100;if(this.requestOptions&&(ie=this.requestOptions.maxSockets||http.globalAgent.maxSockets),C&&C.hostname){const re={maxSockets:ie,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(C.username||C.password)&&{proxyAuth:`${C.username}:${C.password}`}),{host:C.hostname,port:C.port})};let q;const de=C.protocol==="https:";B?q=de?tunnel.httpsOverHttps:tunnel.httpsOverHttp:
q=de?tunnel.httpOverHttps:tunnel.httpOverHttp,w=q(re),this._proxyAgent=w}if(!w){const re={keepAlive:this._keepAlive,maxSockets:ie};w=B?new https.Agent(re):new http.Agent(re),this._agent=w}return B&&this.
_ignoreSslError&&(w.options=Object.assign(w.options||{},{rejectUnauthorized:!1})),w}_getProxyAgentDispatcher(c,w){let C;if(this._keepAlive&&(C=this._proxyAgentDispatcher),C)return C;const h=c.protocol===
"https:";return C=new ProxyAgent(Object.assign({uri:w.href,pipelining:this._keepAlive?1:0},(w.username||w.password)&&{token:`Basic ${Buffer.from(`${w.username}:${w.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=C,h&&this._ignoreSslError&&(C.options=Object.assign(C.options.requestTls||{},{rejectUnauthorized:!1})),C}_getUserAgentWithOrchestrationId(c){const w=c||"actions/http-client",
C=process.env.ACTIONS_ORCHESTRATION_ID;if(C){const h=C.replace(/[^a-z0-9_.-]/gi,"_");return`${w} actions_orchestration_id/${h}`}return w}_performExponentialBackoff(c){return b(this,void 0,void 0,function*(){
c=Math.min(y,c);const w=O*Math.pow(2,c);return new Promise(C=>setTimeout(()=>C(),w))})}_processResponse(c,w){return b(this,void 0,void 0,function*(){return new Promise((C,h)=>b(this,void 0,void 0,function*(){
const B=c.message.statusCode||0,ie={statusCode:B,result:null,headers:{}};B===W.NotFound&&C(ie);function re(Re,Me){if(typeof Me=="string"){const Ne=new Date(Me);if(!isNaN(Ne.valueOf()))return Ne}return Me}
let q,de;try{de=yield c.readBody(),de&&de.length>0&&(w&&w.deserializeDates?q=JSON.parse(de,re):q=JSON.parse(de),ie.result=q),ie.headers=c.message.headers}catch{}if(B>299){let Re;q&&q.message?Re=q.message:
de&&de.length>0?Re=de:Re=`Failed request: (${B})`;const Me=new T(Re,B);Me.result=ie.result,h(Me)}else C(ie)}))})}}const I=d=>Object.keys(d).reduce((c,w)=>(c[w.toLowerCase()]=d[w],c),{})}),9783:((xe,Se,l)=>{
function N(he){const K=he.protocol==="https:";if(oe(he))return;const z=K?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(z)try{return new ue(z)}catch{
if(!z.startsWith("http://")&&!z.startsWith("https://"))return new ue(`http://${z}`)}else return}function oe(he){if(!he.hostname)return!1;const K=he.hostname;if(se(K))return!0;const z=process.env.no_proxy||
process.env.NO_PROXY||"";if(!z)return!1;let b;he.port?b=Number(he.port):he.protocol==="http:"?b=80:he.protocol==="https:"&&(b=443);const W=[he.hostname.toUpperCase()];typeof b=="number"&&W.push(`${W[0]}\
:${b}`);for(const P of z.split(",").map(G=>G.trim().toUpperCase()).filter(G=>G))if(P==="*"||W.some(G=>G===P||G.endsWith(`.${P}`)||P.startsWith(".")&&G.endsWith(`${P}`)))return!0;return!1}function se(he){
const K=he.toLowerCase();return K==="localhost"||K.startsWith("127.")||K.startsWith("[::1]")||K.startsWith("[0:0:0:0:0:0:0:1]")}class ue extends URL{constructor(K,z){super(K,z),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,l)=>{l.d(Se,{E:()=>ue});
class N{diff(K,z,b={}){let W;typeof b=="function"?(W=b,b={}):"callback"in b&&(W=b.callback);const P=this.castInput(K,b),G=this.castInput(z,b),M=this.removeEmpty(this.tokenize(P,b)),k=this.removeEmpty(
this.tokenize(G,b));return this.diffWithOptionsObj(M,k,b,W)}diffWithOptionsObj(K,z,b,W){var P;const G=d=>{if(d=this.postProcess(d,b),W){setTimeout(function(){W(d)},0);return}else return d},M=z.length,
k=K.length;let F=1,g=M+k;b.maxEditLength!=null&&(g=Math.min(g,b.maxEditLength));const y=(P=b.timeout)!==null&&P!==void 0?P:1/0,O=Date.now()+y,T=[{oldPos:-1,lastComponent:void 0}];let m=this.extractCommon(
T[0],z,K,0,b);if(T[0].oldPos+1>=k&&m+1>=M)return G(this.buildValues(T[0].lastComponent,z,K));let E=-1/0,_=1/0;const I=()=>{for(let d=Math.max(E,-F);d<=Math.min(_,F);d+=2){let c;const w=T[d-1],C=T[d+1];
w&&(T[d-1]=void 0);let h=!1;if(C){const ie=C.oldPos-d;h=C&&0<=ie&&ie<M}const B=w&&w.oldPos+1<k;if(!h&&!B){T[d]=void 0;continue}if(!B||h&&w.oldPos<C.oldPos?c=this.addToPath(C,!0,!1,0,b):c=this.addToPath(
w,!1,!0,1,b),m=this.extractCommon(c,z,K,d,b),c.oldPos+1>=k&&m+1>=M)return G(this.buildValues(c.lastComponent,z,K))||!0;T[d]=c,c.oldPos+1>=k&&(_=Math.min(_,d-1)),m+1>=M&&(E=Math.max(E,d+1))}F++};if(W)(function d(){
setTimeout(function(){if(F>g||Date.now()>O)return W(void 0);I()||d()},0)})();else for(;F<=g&&Date.now()<=O;){const d=I();if(d)return d}}addToPath(K,z,b,W,P){const G=K.lastComponent;return G&&!P.oneChangePerToken&&
G.added===z&&G.removed===b?{oldPos:K.oldPos+W,lastComponent:{count:G.count+1,added:z,removed:b,previousComponent:G.previousComponent}}:{oldPos:K.oldPos+W,lastComponent:{count:1,added:z,removed:b,previousComponent:G}}}extractCommon(K,z,b,W,P){
const G=z.length,M=b.length;let k=K.oldPos,F=k-W,g=0;for(;F+1<G&&k+1<M&&this.equals(b[k+1],z[F+1],P);)F++,k++,g++,P.oneChangePerToken&&(K.lastComponent={count:1,previousComponent:K.lastComponent,added:!1,
removed:!1});return g&&!P.oneChangePerToken&&(K.lastComponent={count:g,previousComponent:K.lastComponent,added:!1,removed:!1}),K.oldPos=k,F}equals(K,z,b){return b.comparator?b.comparator(K,z):K===z||!!b.
ignoreCase&&K.toLowerCase()===z.toLowerCase()}removeEmpty(K){const z=[];for(let b=0;b<K.length;b++)K[b]&&z.push(K[b]);return z}castInput(K,z){return K}tokenize(K,z){return Array.from(K)}join(K){return K.
join("")}postProcess(K,z){return K}get useLongestToken(){return!1}buildValues(K,z,b){const W=[];let P;for(;K;)W.push(K),P=K.previousComponent,delete K.previousComponent,K=P;W.reverse();const G=W.length;
let M=0,k=0,F=0;for(;M<G;M++){const g=W[M];if(g.removed)g.value=this.join(b.slice(F,F+g.count)),F+=g.count;else{if(!g.added&&this.useLongestToken){let y=z.slice(k,k+g.count);y=y.map(function(O,T){const m=b[F+
T];return m.length>O.length?m:O}),g.value=this.join(y)}else g.value=this.join(z.slice(k,k+g.count));k+=g.count,g.added||(F+=g.count)}}return W}}class oe extends N{tokenize(K){return K.slice()}join(K){
return K}removeEmpty(K){return K}}const se=new oe;function ue(he,K,z){return se.diff(he,K,z)}})},hn={};function yt(xe){var Se=hn[xe];if(Se!==void 0)return Se.exports;var l=hn[xe]={exports:{}},N=!0;try{
cr[xe](l,l.exports,yt),N=!1}finally{N&&delete hn[xe]}return l.exports}typeof yt<"u"&&(yt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var xe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",N=se=>{se&&se.d<1&&(se.d=1,se.forEach(ue=>ue.r--),se.forEach(ue=>ue.r--?ue.r++:ue()))},oe=se=>se.map(ue=>{if(ue!==null&&typeof ue=="object"){if(ue[xe])return ue;if(ue.
then){var he=[];he.d=0,ue.then(b=>{K[Se]=b,N(he)},b=>{K[l]=b,N(he)});var K={};return K[xe]=b=>b(he),K}}var z={};return z[xe]=b=>{},z[Se]=ue,z});yt.a=(se,ue,he)=>{var K;he&&((K=[]).d=-1);var z=new Set,
b=se.exports,W,P,G,M=new Promise((k,F)=>{G=F,P=k});M[Se]=b,M[xe]=k=>(K&&k(K),z.forEach(k),M.catch(F=>{})),se.exports=M,ue(k=>{W=oe(k);var F,g=()=>W.map(O=>{if(O[l])throw O[l];return O[Se]}),y=new Promise(
O=>{F=()=>O(g),F.r=0;var T=m=>m!==K&&!z.has(m)&&(z.add(m),m&&!m.d&&(F.r++,m.push(F)));W.map(m=>m[xe](T))});return F.r?y:g()},k=>(k?G(M[l]=k):P(b),N(K))),K&&K.d<0&&(K.d=0)}})(),yt.d=(xe,Se)=>{for(var l in Se)
yt.o(Se,l)&&!yt.o(xe,l)&&Object.defineProperty(xe,l,{enumerable:!0,get:Se[l]})},yt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var xn=yt(6384);xn=await xn;
