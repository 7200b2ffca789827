import{createRequire as Xe}from"module";const dr={};var cr={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(re){
this.pending<this.max?I(this,re):this.waiting.push(re)},Se.prototype.wait=function(re){this.pending===0?re(this.error):this.listeners.push(re)},Se.prototype.hold=function(){return h(this)};function h(re){
re.pending+=1;var oe=!1;return ce;function ce(W){if(oe)throw new Error("callback called twice");if(oe=!0,re.error=re.error||W,re.pending-=1,re.waiting.length>0&&re.pending<re.max)I(re,re.waiting.shift());else if(re.
pending===0){var D=re.listeners;re.listeners=[],D.forEach(fe)}}function fe(W){W(re.error)}}function I(re,oe){oe(h(re))}}),770:((xe,Se,h)=>{h(218)}),218:((xe,Se,h)=>{var I,re=h(9278),oe=h(4756),ce=h(8611),
fe=h(5692),W=h(4434),D=h(2613),g=h(9023);I=j,I=U,I=P,I=R;function j(O){var a=new k(O);return a.request=ce.request,a}function U(O){var a=new k(O);return a.request=ce.request,a.createSocket=z,a.defaultPort=
443,a}function P(O){var a=new k(O);return a.request=fe.request,a}function R(O){var a=new k(O);return a.request=fe.request,a.createSocket=z,a.defaultPort=443,a}function k(O){var a=this;a.options=O||{},
a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||ce.Agent.defaultMaxSockets,a.requests=[],a.sockets=[],a.on("free",function(A,T,d,f){for(var l=S(T,d,f),C=0,p=a.requests.length;C<p;++C){
var F=a.requests[C];if(F.host===l.host&&F.port===l.port){a.requests.splice(C,1),F.request.onSocket(A);return}}A.destroy(),a.removeSocket(A)})}g.inherits(k,W.EventEmitter),k.prototype.addRequest=function(a,y,A,T){
var d=this,f=b({request:a},d.options,S(y,A,T));if(d.sockets.length>=this.maxSockets){d.requests.push(f);return}d.createSocket(f,function(l){l.on("free",C),l.on("close",p),l.on("agentRemove",p),a.onSocket(
l);function C(){d.emit("free",l,f)}function p(F){d.removeSocket(l),l.removeListener("free",C),l.removeListener("close",p),l.removeListener("agentRemove",p)}})},k.prototype.createSocket=function(a,y){var A=this,
T={};A.sockets.push(T);var d=b({},A.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{host:a.host+":"+a.port}});a.localAddress&&(d.localAddress=a.localAddress),d.proxyAuth&&(d.headers=
d.headers||{},d.headers["Proxy-Authorization"]="Basic "+new Buffer(d.proxyAuth).toString("base64")),$("making CONNECT request");var f=A.request(d);f.useChunkedEncodingByDefault=!1,f.once("response",l),
f.once("upgrade",C),f.once("connect",p),f.once("error",F),f.end();function l(ae){ae.upgrade=!0}function C(ae,ne,Y){process.nextTick(function(){p(ae,ne,Y)})}function p(ae,ne,Y){if(f.removeAllListeners(),
ne.removeAllListeners(),ae.statusCode!==200){$("tunneling socket could not be established, statusCode=%d",ae.statusCode),ne.destroy();var ue=new Error("tunneling socket could not be established, statu\
sCode="+ae.statusCode);ue.code="ECONNRESET",a.request.emit("error",ue),A.removeSocket(T);return}if(Y.length>0){$("got illegal response body from proxy"),ne.destroy();var ue=new Error("got illegal resp\
onse body from proxy");ue.code="ECONNRESET",a.request.emit("error",ue),A.removeSocket(T);return}return $("tunneling connection has established"),A.sockets[A.sockets.indexOf(T)]=ne,y(ne)}function F(ae){
f.removeAllListeners(),$(`tunneling socket could not be established, cause=%s
`,ae.message,ae.stack);var ne=new Error("tunneling socket could not be established, cause="+ae.message);ne.code="ECONNRESET",a.request.emit("error",ne),A.removeSocket(T)}},k.prototype.removeSocket=function(a){
var y=this.sockets.indexOf(a);if(y!==-1){this.sockets.splice(y,1);var A=this.requests.shift();A&&this.createSocket(A,function(T){A.request.onSocket(T)})}};function z(O,a){var y=this;k.prototype.createSocket.
call(y,O,function(A){var T=O.request.getHeader("host"),d=b({},y.options,{socket:A,servername:T?T.replace(/:.*$/,""):O.host}),f=oe.connect(0,d);y.sockets[y.sockets.indexOf(A)]=f,a(f)})}function S(O,a,y){
return typeof O=="string"?{host:O,port:a,localAddress:y}:O}function b(O){for(var a=1,y=arguments.length;a<y;++a){var A=arguments[a];if(typeof A=="object")for(var T=Object.keys(A),d=0,f=T.length;d<f;++d){
var l=T[d];A[l]!==void 0&&(O[l]=A[l])}}return O}var $;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?$=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:$=function(){},I=$}),4248:(xe=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function h(I){let re=-1;for(let oe of I)re=Se[(re^oe)&255]^re>>>8;return(re^-1)>>>0}xe.exports=h}),3502:((xe,Se,h)=>{var I=h(9896),re=h(9023),oe=h(2203),ce=oe.Readable,fe=oe.PassThrough,W=h(
3313),D=h(4434).EventEmitter;Se.BufferSlicer=U,Se.FdSlicer=g,re.inherits(g,D);function g(P){D.call(this),this.fd=P,this.pend=new W,this.pend.max=1,this.refCount=0}g.prototype.read=function(P,R,k,z,S){
var b=this;b.pend.go(function($){I.read(b.fd,P,R,k,z,function(O,a,y){$(),S(O,a,y)})})},g.prototype.createReadStream=function(P){return new j(this,P)},g.prototype.ref=function(){this.refCount+=1},g.prototype.
unref=function(){var P=this;if(P.refCount-=1,P.refCount<0)throw new Error("invalid unref");if(P.refCount>0)return;I.close(P.fd,R);function R(k){k?P.emit("error",k):P.emit("close")}},re.inherits(j,ce);
function j(P,R){R=R||{},ce.call(this,R),this.context=P,this.context.ref(),this.start=R.start||0,this.endOffset=R.end,this.pos=this.start}j.prototype._read=function(P){var R=this,k=Math.min(R._readableState.
highWaterMark,P);if(R.endOffset!=null&&(k=Math.min(k,R.endOffset-R.pos)),k<=0){R.push(null),this._cleanup();return}R.context.pend.go(function(z){var S=Buffer.allocUnsafe(k);I.read(R.context.fd,S,0,k,R.
pos,function(b,$){b?R.destroy(b):$===0?(R.push(null),R._cleanup()):(R.pos+=$,R.push(S.slice(0,$))),z()})})},j.prototype._destroy=function(P,R){this._cleanup(),R(P)},j.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},re.inherits(U,D);function U(P){D.call(this),this.refCount=0,this.buffer=P}U.prototype.read=function(P,R,k,z,S){if(!(0<=R&&R<=P.length))throw new RangeError(
"offset outside buffer: 0 <= "+R+" <= "+P.length);if(z<0)throw new RangeError("position is negative: "+z);if(R+k>P.length&&(k=P.length-R),z+k>this.buffer.length&&(k=this.buffer.length-z),k<=0){setImmediate(
function(){S(null,0)});return}this.buffer.copy(P,R,z,z+k),setImmediate(function(){S(null,k)})},U.prototype.createReadStream=function(P){P=P||{};var R=new fe(P);R.start=P.start||0,R.endOffset=P.end,R.pos=
R.endOffset||this.buffer.length;for(var k=this.buffer.slice(R.start,R.pos),z=65536,S=0;;){var b=S+z;if(b>=k.length){S<k.length&&R.write(k.slice(S,k.length));break}R.write(k.slice(S,b)),S=b}return R.end(),
R},U.prototype.ref=function(){this.refCount+=1},U.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,h)=>{var I,re=h(9896),oe=h(3106),ce=h(3502),
fe=h(9023),W=h(4434).EventEmitter,D=h(2203).Transform,g=h(2203).PassThrough,j=h(2203).Writable;const U=typeof oe.crc32=="function"?oe.crc32:h(4248);I=S,I=b,I=$,I=O,I=P,I=R,Se.SY=k,I=z,I=f,Se.ax=l,I=C,
I=p,I=a,I=T,I=d,I=ne;function P(v,x){return new Promise((se,K)=>{S(v,{...x,lazyEntries:!0},function(Ee,Oe){if(Ee)return K(Ee);se(Oe)})})}function R(v,x){return new Promise((se,K)=>{b(v,{...x,lazyEntries:!0},
function(Ee,Oe){if(Ee)return K(Ee);se(Oe)})})}function k(v,x){return new Promise((se,K)=>{$(v,{...x,lazyEntries:!0},function(Ee,Oe){if(Ee)return K(Ee);se(Oe)})})}function z(v,x,se){return new Promise(
(K,Ee)=>{O(v,x,{...se,lazyEntries:!0},function(Oe,H){if(Oe)return Ee(Oe);K(H)})})}function S(v,x,se){typeof x=="function"&&(se=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==
null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),se==null&&(se=He),re.open(v,"\
r",function(K,Ee){if(K)return se(K);b(Ee,x,function(Oe,H){Oe&&re.close(Ee,He),se(Oe,H)})})}function b(v,x,se){typeof x=="function"&&(se=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.
lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),se==null&&(se=He),
re.fstat(v,function(K,Ee){if(K)return se(K);var Oe=new ce.FdSlicer(v);O(Oe,Ee.size,x,se)})}function $(v,x,se){typeof x=="function"&&(se=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.
lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1);var K=new ce.BufferSlicer(v);O(K,v.length,
x,se)}function O(v,x,se,K){typeof se=="function"&&(K=se,se=null),se==null&&(se={}),se.autoClose==null&&(se.autoClose=!0),se.lazyEntries==null&&(se.lazyEntries=!1),se.decodeStrings==null&&(se.decodeStrings=
!0);var Ee=!!se.decodeStrings;if(se.validateEntrySizes==null&&(se.validateEntrySizes=!0),se.strictFileNames==null&&(se.strictFileNames=!1),K==null&&(K=He),typeof x!="number")throw new Error("expected \
totalSize parameter to be a number");if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");v.ref();var Oe=22,H=20,ie=65535,le=Math.min(H+Oe+ie,x),ge=Ue(le),Q=x-ge.length;F(v,ge,0,le,Q,function(pe){if(pe)return K(pe);for(var be=le-Oe;be>=0;be-=1)if(ge.readUInt32LE(be)===101010256){var Le=ge.
subarray(be),Te=Le.readUInt16LE(4),Ae=Le.readUInt16LE(10),Pe=Le.readUInt32LE(16),X=Le.readUInt16LE(20),ee=Le.length-Oe;if(X!==ee)return K(new Error("Invalid comment length. Expected: "+ee+". Found: "+
X+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var G=Ee?Me(Le.subarray(22),!1):Le.subarray(22);if(be-H>=0&&ge.readUInt32LE(
be-H)===117853008){var q=ge.subarray(be-H,be-H+H),V=Ce(q,8),de=Ue(56);return F(v,de,0,de.length,V,function(we){return we?K(we):de.readUInt32LE(0)!==101075792?K(new Error("invalid zip64 end of central \
directory record signature")):(Te=de.readUInt32LE(16),Te!==0?K(new Error("multi-disk zip files are not supported: found disk number: "+Te)):(Ae=Ce(de,32),Pe=Ce(de,48),K(null,new a(v,Pe,x,Ae,G,se.autoClose,
se.lazyEntries,Ee,se.validateEntrySizes,se.strictFileNames))))})}return Te!==0?K(new Error("multi-disk zip files are not supported: found disk number: "+Te)):K(null,new a(v,Pe,x,Ae,G,se.autoClose,se.lazyEntries,
Ee,se.validateEntrySizes,se.strictFileNames))}K(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}fe.inherits(a,W);function a(v,x,se,K,Ee,Oe,H,ie,le,ge){
var Q=this;W.call(Q),Q.reader=v,Q.reader.on("error",function(pe){A(Q,pe)}),Q.reader.once("close",function(){Q.emit("close")}),Q.readEntryCursor=x,Q.fileSize=se,Q.entryCount=K,Q.comment=Ee,Q.entriesRead=
0,Q.autoClose=!!Oe,Q.lazyEntries=!!H,Q.decodeStrings=!!ie,Q.validateEntrySizes=!!le,Q.strictFileNames=!!ge,Q.isOpen=!0,Q.emittedError=!1,Q.hasEachEntryBeenCalled=!1,Q.lazyEntries||Q._readEntry()}a.prototype.
close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function y(v,x){v.autoClose&&v.close(),A(v,x)}function A(v,x){v.emittedError||(v.emittedError=!0,v.emit("error",x))}a.prototype.readEntry=
function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var v=this;if(v.entryCount===v.entriesRead){setImmediate(
function(){v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var x=Ue(46);F(v.reader,x,0,x.length,v.readEntryCursor,function(se){if(se)return y(v,se);if(!v.emittedError){
var K=new T,Ee=x.readUInt32LE(0);if(Ee!==33639248)return y(v,new Error("invalid central directory file header signature: 0x"+Ee.toString(16)));if(K.versionMadeBy=x.readUInt16LE(4),K.versionNeededToExtract=
x.readUInt16LE(6),K.generalPurposeBitFlag=x.readUInt16LE(8),K.compressionMethod=x.readUInt16LE(10),K.lastModFileTime=x.readUInt16LE(12),K.lastModFileDate=x.readUInt16LE(14),K.crc32=x.readUInt32LE(16),
K.compressedSize=x.readUInt32LE(20),K.uncompressedSize=x.readUInt32LE(24),K.fileNameLength=x.readUInt16LE(28),K.extraFieldLength=x.readUInt16LE(30),K.fileCommentLength=x.readUInt16LE(32),K.internalFileAttributes=
x.readUInt16LE(36),K.externalFileAttributes=x.readUInt32LE(38),K.relativeOffsetOfLocalHeader=x.readUInt32LE(42),K.generalPurposeBitFlag&64)return y(v,new Error("strong encryption is not supported"));v.
readEntryCursor+=46,x=Ue(K.fileNameLength+K.extraFieldLength+K.fileCommentLength),F(v.reader,x,0,x.length,v.readEntryCursor,function(Oe){if(Oe)return y(v,Oe);if(!v.emittedError){K.fileNameRaw=x.subarray(
0,K.fileNameLength);var H=K.fileNameLength+K.extraFieldLength;K.extraFieldRaw=x.subarray(K.fileNameLength,H),K.fileCommentRaw=x.subarray(H,H+K.fileCommentLength);try{K.extraFields=p(K.extraFieldRaw)}catch(Ae){
return y(v,Ae)}if(v.decodeStrings){var ie=(K.generalPurposeBitFlag&2048)!==0;K.fileComment=Me(K.fileCommentRaw,ie),K.fileName=l(K.generalPurposeBitFlag,K.fileNameRaw,K.extraFields,v.strictFileNames);var le=C(
K.fileName);if(le!=null)return y(v,new Error(le))}else K.fileComment=K.fileCommentRaw,K.fileName=K.fileNameRaw;K.comment=K.fileComment,v.readEntryCursor+=x.length,v.entriesRead+=1;for(var ge=0;ge<K.extraFields.
length;ge++){var Q=K.extraFields[ge];if(Q.id===1){var pe=Q.data,be=0;if(K.uncompressedSize===4294967295){if(be+8>pe.length)return y(v,new Error("zip64 extended information extra field does not include\
 uncompressed size"));K.uncompressedSize=Ce(pe,be),be+=8}if(K.compressedSize===4294967295){if(be+8>pe.length)return y(v,new Error("zip64 extended information extra field does not include compressed si\
ze"));K.compressedSize=Ce(pe,be),be+=8}if(K.relativeOffsetOfLocalHeader===4294967295){if(be+8>pe.length)return y(v,new Error("zip64 extended information extra field does not include relative header of\
fset"));K.relativeOffsetOfLocalHeader=Ce(pe,be),be+=8}break}}if(v.validateEntrySizes&&K.compressionMethod===0){var Le=K.uncompressedSize;if(K.isEncrypted()&&(Le+=12),K.compressedSize!==Le){var Te="com\
pressed/uncompressed size mismatch for stored file: "+K.compressedSize+" != "+K.uncompressedSize;return y(v,new Error(Te))}}v.emit("entry",K),v.lazyEntries||v._readEntry()}})}})}},a.prototype.eachEntry=
function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");v.hasEachEntryBeenCalled=
!0;let x=null;v.on("entry",K),v.on("end",Ee),v.on("error",Oe);function se(){v.removeListener("entry",K),v.removeListener("end",Ee),v.removeListener("error",Oe),v.autoClose&&v.close()}function K(H){let{
resolve:ie}=x;x=null,ie({value:H})}function Ee(){let{resolve:H}=x;x=null,se(),H({done:!0})}function Oe(H){let{reject:ie}=x;x=null,se(),ie(H)}return{[Symbol.asyncIterator](){return this},next(){const H=new Promise(
(ie,le)=>{if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:ie,reject:le}});return v.readEntry(),H},return(H){return se(),Promise.resolve({done:!0,value:H})},
throw(H){return se(),Promise.reject(H)}}},a.prototype.openReadStream=function(v,x,se){var K=this,Ee=0,Oe=v.compressedSize;if(se==null&&(se=x,x=null),x==null)x={};else{if(x.decodeFileData===!1){if(x.decrypt!=
null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{
if(x.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==!1)throw new Error("invalid optio\
ns.decrypt value: "+x.decrypt);if(v.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(x.decompress!=
null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===!1||x.decompress===!0))throw new Error(
"invalid options.decompress value: "+x.decompress);ie=x.decompress}}if(x.start!=null){if(Ee=x.start,Ee<0)throw new Error("options.start < 0");if(Ee>v.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(x.end!=null){if(Oe=x.end,Oe<0)throw new Error("options.end < 0");if(Oe>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(Oe<Ee)throw new Error("options.\
end < options.start")}}var H=x.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&x.decompress===!1)&&(!v.isEncrypted()||x.decrypt===!1);if((x.start!=null||x.end!=null)&&!H)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!K.isOpen)return se(new Error("closed"));if(v.isEncrypted()&&!H&&x.decrypt!==!1)return se(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var ie;if(H)ie=!1;else if(v.compressionMethod===8)ie=x.decodeFileData!==!0;else return se(new Error("unsupported compression method: "+v.compressionMethod));
K.readLocalFileHeader(v,{minimal:!0},function(le,ge){if(le)return se(le);K.openReadStreamLowLevel(ge.fileDataStart,v.compressedSize,Ee,Oe,ie,v.uncompressedSize,se)})},a.prototype.openReadStreamLowLevel=
function(v,x,se,K,Ee,Oe,H){var ie=this,le=v+x,ge=ie.reader.createReadStream({start:v+se,end:v+K}),Q=ge;if(Ee){var pe=!1,be=oe.createInflateRaw();ge.on("error",function(Le){setImmediate(function(){pe||
be.emit("error",Le)})}),ge.pipe(be),ie.validateEntrySizes?(Q=new ae(Oe),be.on("error",function(Le){setImmediate(function(){pe||Q.emit("error",Le)})}),be.pipe(Q)):Q=be,je(Q,function(){pe=!0,be!==Q&&be.
unpipe(Q),ge.unpipe(be),ge.destroy()})}H(null,Q)},a.prototype.readLocalFileHeader=function(v,x,se){var K=this;se==null&&(se=x,x=null),x==null&&(x={}),K.reader.ref();var Ee=Ue(30);F(K.reader,Ee,0,Ee.length,
v.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return se(Oe);var H=Ee.readUInt32LE(0);if(H!==67324752)return se(new Error("invalid local file header signature: 0x"+H.toString(16)));var ie=Ee.readUInt16LE(
26),le=Ee.readUInt16LE(28),ge=v.relativeOffsetOfLocalHeader+30+ie+le;if(ge+v.compressedSize>K.fileSize)return se(new Error("file data overflows file bounds: "+ge+" + "+v.compressedSize+" > "+K.fileSize));
if(x.minimal)return se(null,{fileDataStart:ge});var Q=new d;Q.fileDataStart=ge,Q.versionNeededToExtract=Ee.readUInt16LE(4),Q.generalPurposeBitFlag=Ee.readUInt16LE(6),Q.compressionMethod=Ee.readUInt16LE(
8),Q.lastModFileTime=Ee.readUInt16LE(10),Q.lastModFileDate=Ee.readUInt16LE(12),Q.crc32=Ee.readUInt32LE(14),Q.compressedSize=Ee.readUInt32LE(18),Q.uncompressedSize=Ee.readUInt32LE(22),Q.fileNameLength=
ie,Q.extraFieldLength=le,Ee=Ue(ie+le),K.reader.ref(),F(K.reader,Ee,0,Ee.length,v.relativeOffsetOfLocalHeader+30,function(pe){try{return pe?se(pe):(Q.fileName=Ee.subarray(0,ie),Q.extraField=Ee.subarray(
ie),se(null,Q))}finally{K.reader.unref()}})}finally{K.reader.unref()}})},a.prototype.openReadStreamPromise=function(v,x){return new Promise((se,K)=>{this.openReadStream(v,x,function(Ee,Oe){if(Ee)return K(
Ee);se(Oe)})})},a.prototype.openReadStreamLowLevelPromise=function(v,x,se,K,Ee,Oe){return new Promise((H,ie)=>{this.openReadStream(v,x,se,K,Ee,Oe,function(le,ge){if(le)return ie(le);H(ge)})})},a.prototype.
readLocalFileHeaderPromise=function(v,x){return new Promise((se,K)=>{this.readLocalFileHeader(v,x,function(Ee,Oe){if(Ee)return K(Ee);se(Oe)})})};function T(){}T.prototype.getLastModDate=function(v){if(v==
null&&(v={}),!v.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var se=this.extraFields[x];if(se.id===21589){var K=se.data;if(K.length<5)continue;var Ee=K[0],Oe=1;if(!(Ee&Oe))continue;var H=K.
readInt32LE(1);return new Date(H*1e3)}else if(se.id===10){var K=se.data;if(K.length!==32||K.readUInt16LE(4)!==1||K.readUInt16LE(6)!==24)continue;var ie=K.readUInt32LE(8)+4294967296*K.readInt32LE(12),le=ie/
1e4-116444736e5;return new Date(le)}}return f(this.lastModFileDate,this.lastModFileTime,v.timezone)},T.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},T.prototype.isCompressed=function(){return this.compressionMethod===8};function d(){}function f(v,x,se){
var K=v&31,Ee=(v>>5&15)-1,Oe=(v>>9&127)+1980,H=0,ie=(x&31)*2,le=x>>5&63,ge=x>>11&31;if(se==null||se==="local")return new Date(Oe,Ee,K,ge,le,ie,H);if(se==="UTC")return new Date(Date.UTC(Oe,Ee,K,ge,le,ie,
H));throw new Error("unrecognized options.timezone: "+options.timezone)}function l(v,x,se,K){for(var Ee=null,Oe=0;Oe<se.length;Oe++){var H=se[Oe];if(H.id===28789){if(H.data.length<6||H.data.readUInt8(
0)!==1)continue;var ie=H.data.readUInt32LE(1);if(U(x)!==ie)continue;Ee=Me(H.data.subarray(5),!0);break}}if(Ee==null){var le=(v&2048)!==0;Ee=Me(x,le)}return K||(Ee=Ee.replace(/\\/g,"/")),Ee}function C(v){
return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid relative path: "+v:null}function p(v){
for(var x=[],se=0;se<v.length-3;){var K=v.readUInt16LE(se+0),Ee=v.readUInt16LE(se+2),Oe=se+4,H=Oe+Ee;if(H>v.length)throw new Error("extra field length exceeds extra field buffer size");var ie=v.subarray(
Oe,H);x.push({id:K,data:ie}),se=H}return x}function F(v,x,se,K,Ee,Oe){if(K===0)return setImmediate(function(){Oe(null,Ue(0))});v.read(x,se,K,Ee,function(H,ie){if(H)return Oe(H);if(ie<K)return Oe(new Error(
"unexpected EOF"));Oe()})}fe.inherits(ae,D);function ae(v){D.call(this),this.actualByteCount=0,this.expectedByteCount=v}ae.prototype._transform=function(v,x,se){if(this.actualByteCount+=v.length,this.
actualByteCount>this.expectedByteCount){var K="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return se(new Error(K))}se(null,v)},ae.prototype._flush=
function(v){if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return v(new Error(x))}v()},fe.inherits(
ne,W);function ne(){W.call(this),this.refCount=0}ne.prototype.ref=function(){this.refCount+=1},ne.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>0)return;if(v.refCount<0)throw new Error(
"invalid unref");v.close(x);function x(se){if(se)return v.emit("error",se);v.emit("close")}},ne.prototype.createReadStream=function(v){v==null&&(v={});var x=v.start,se=v.end;if(x===se){var K=new g;return setImmediate(
function(){K.end()}),K}var Ee=this._readStreamForRange(x,se),Oe=!1,H=new Y(this);Ee.on("error",function(le){setImmediate(function(){Oe||H.emit("error",le)})}),je(H,function(){Ee.unpipe(H),H.unref(),Ee.
destroy()});var ie=new ae(se-x);return H.on("error",function(le){setImmediate(function(){Oe||ie.emit("error",le)})}),je(ie,function(){Oe=!0,H.unpipe(ie),H.destroy()}),Ee.pipe(H).pipe(ie)},ne.prototype.
_readStreamForRange=function(v,x){throw new Error("not implemented")},ne.prototype.read=function(v,x,se,K,Ee){var Oe=this.createReadStream({start:K,end:K+se}),H=new j,ie=0;H._write=function(le,ge,Q){le.
copy(v,x+ie,0,le.length),ie+=le.length,Q()},H.on("finish",Ee),Oe.on("error",function(le){Ee(le)}),Oe.pipe(H)},ne.prototype.close=function(v){setImmediate(v)},fe.inherits(Y,g);function Y(v){g.call(this),
this.context=v,this.context.ref(),this.unreffedYet=!1}Y.prototype._flush=function(v){this.unref(),v()},Y.prototype.unref=function(v){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ue="\
\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\
\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Me(v,x){if(x)return v.toString("utf8");for(var se="",K=0;K<v.length;K++)se+=ue[v[K]];return se}function Ce(v,x){var se=v.readUInt32LE(x),K=v.readUInt32LE(x+4);return K*4294967296+se}var Ue;typeof Buffer.
allocUnsafe=="function"?Ue=function(v){return Buffer.allocUnsafe(v)}:Ue=function(v){return new Buffer(v)};function je(v,x){typeof v.destroy=="function"?v._destroy=function(se,K){x(),K?.(se)}:v.destroy=
x}function He(v){if(v)throw v}}),2613:(xe=>{xe.exports=Xe(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Xe(import.meta.url)("events")}),9896:(xe=>{xe.exports=Xe(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Xe(import.meta.url)("http")}),5692:(xe=>{xe.exports=Xe(import.meta.url)("https")}),9278:(xe=>{xe.exports=Xe(import.meta.url)("net")}),4573:(xe=>{xe.exports=Xe(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Xe(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Xe(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Xe(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Xe(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Xe(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Xe(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Xe(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Xe(import.meta.url)("util")}),3106:(xe=>{xe.exports=Xe(import.meta.url)("zlib")}),3991:((xe,Se,h)=>{h.d(Se,{i:()=>ce});var I=h(5358),re=h(7279),oe=h(6584);class ce{#t=[];#e;constructor(){const D=I.
V4("api-key");D!==""&&I.Pq(D)}text(D){return I.V4(D)}lines(D){return I.V4(D,{trimWhitespace:!1})}optional(D,g){const j=this.text(D);return j===""?void 0:this.parse(D,j,g)}parse(D,g,j){try{return j(g)}catch(U){
this.refuse(D,(0,re.gJ)(U),(0,re.h_)(U).topic);return}}required(D,g,j="is required"){return this.text(D)===""&&this.refuse(D,j),this.optional(D,g)}notEmpty(D,g,j){if(process.env[`INPUT_${D.toUpperCase()}`]?.
trim()===""){const U=`Where an event has no inputs, write \`\${{ inputs.${D} || ${j} }}\``;this.refuse(D,`is empty. Is the name in the expression right?${j===void 0?"":` ${U}`}`)}return this.optional(
D,g)}boolean(D,g){return this.notEmpty(D,oe.yG,g?void 0:"false")??g}refuse(D,g,j="before-anything-is-sent"){this.#e??=j,this.#t.push(`${D} ${g.replace(/(?<=[a-z])\.$/,"")}`)}check(D){if(D!==void 0&&this.#t.
length===0)return D;throw new re.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function fe(W){const D=W.required("host",parseAddress),j=W.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),U=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,P=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,R=W.boolean("summary",!0);return D&&
j?{host:D,apiKey:j,timeoutMs:U,longestWaitMs:P,summary:R}:void 0}}),4022:((xe,Se,h)=>{h.d(Se,{UX:()=>Ut,N9:()=>Ft});var I=h(1455),re=h(6760),oe=h(7279),ce=h(8725),fe=h(276),W=h(4057),D=h(706);async function g(L,{
ms:J,error:te},n){const t=new AbortController,o=setTimeout(()=>t.abort(te),J),i=Math.min(L.endsAt,performance.now()+J);try{return await n({...L,signal:AbortSignal.any([L.signal,t.signal]),endsAt:i})}finally{
clearTimeout(o)}}function j(L,J){const te=`${J} within ${humanTime(L)} (timeout-minutes)`;return{ms:L,error:new Failure({what:te,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var U=h(
3657),P=h(7598),R=h(2975),k=h(1858),z=h(7596);const S=Xe(import.meta.url)("node:http"),b=Xe(import.meta.url)("node:https");var $=h(8522),O=h(6671);const a=3e4,y=65536,A=new Set([301,302,303,307,308]),
T="export-workflow-action";function d(){normalizeProxySettings();const L=()=>new HttpClient(T,[],{keepAlive:!0});return{kept:{http:L(),https:L()},proven:new Set}}function f(L){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(L))}}async function l({kept:L,proven:J},te,n){const{label:t,method:o,url:i,headers:m,body:B,maxBytes:Z,idleMs:$e=a}=te;checkProxy(i,t);const Ne=i.protocol==="ht\
tps:"?"https":"http",ve=B?new HttpClient(T):L[Ne],me=new AbortController,Ie=AbortSignal.any([n,me.signal]);let[Ye,et]=[!1,"no response"];const nt=setTimeout(()=>{const pt={retryable:!0,maybeProcessed:Ye};
me.abort(connectionFailure(t,`${et} within ${$e/1e3} s`,RUN_LATER,pt))},$e);let rt;try{rt={http,https}[Ne].request({method:o,host:i.hostname.replace(/^\[|\]$/g,""),port:i.port,path:i.pathname+i.search,
headers:{...m,...B&&{"content-type":B.type,"content-length":B.bytes.length},"accept-encoding":"identity","user-agent":T},...i.username+i.password!==""&&{auth:`${decode(i.username)}:${decode(i.password)}`},
agent:ve.getAgent(i.href),signal:Ie});const pt=C(rt,t,()=>{Ye=!0});p(rt,B?.bytes??Buffer.alloc(0),()=>nt.refresh());const tt=await raceAbort(Ie,pt);J.add(i.origin),et="no data";const ut=[];let ot=Z;for await(const mt of tt){
if(nt.refresh(),ot-=mt.length,ot<0)throw ne(t,Z);ut.push(mt)}const st=ae(Buffer.concat(ut),tt.headers["content-encoding"],t,Z);return{status:tt.statusCode??0,headers:tt.headers,bytes:st}}catch(pt){throw rt?.
destroy(),Ie.throwIfAborted(),toNetworkError(pt,t,Ye,J.has(i.origin))}finally{clearTimeout(nt),B&&rt?.destroy()}}function C(L,J,te){return new Promise((n,t)=>{L.once("socket",i=>{L.reusedSocket?te():i.
once(L.protocol==="https:"?"secureConnect":"connect",te)});const o=i=>{i.socket.destroy();const m={retryable:!0,maybeProcessed:!0};t(connectionFailure(J,"the server switched protocols (101)",RUN_LATER,
m))};L.once("upgrade",o),L.once("response",i=>i.statusCode===101?o(i):n(i)),L.on("error",t)})}function p(L,J,te){J.length===0?L.end():L.write(J.subarray(0,y),n=>{te(),n||p(L,J.subarray(y),te)})}const F=new Set(
["gzip","x-gzip","deflate"]);function ae(L,J="",te,n){const t=J.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((o,i)=>{const m=i==="br"?brotliDecompressSync:F.has(i)?unzipSync:void 0;return m&&
o.length>0?m(o,{maxOutputLength:n}):o},L)}catch(o){throw o.code==="ERR_BUFFER_TOO_LARGE"?ne(te,n):o}}function ne(L,J){const te=`the response is larger than ${humanSize(J)}, the limit`;return responseFailure(
L,te,"Check host.",{maybeProcessed:!0})}function Y({status:L,headers:J},te,n){if(!A.has(L)||J.location===void 0)return;const t=J.location.replace(/[\x80-\xff]/g,o=>`%${o.charCodeAt(0).toString(16)}`);
if(URL.canParse(t,te.href))return new URL(t,te.href);throw responseFailure(n,`the platform redirects (${L}) to an address that can't be read`,"Check host.")}const ue=null,Me=5,Ce=new Set([400,401,403,
404,410]),Ue="Download",je="Re-run the job.";async function He(L,{url:J,freshUrl:te,read:n}){let t=J;return await retry(L,async()=>{t??=await te();const o=await x(L,t).catch($e=>{throw $e instanceof Failure&&
$e.affectsAll?$e.with({affectsAll:!1}):$e}),{status:i,headers:m,bytes:B}=o;if(Ce.has(i))throw t=void 0,v(`the URL was refused (${i})`,je,{retryable:!0});if(i!==200)throw v(`the server answered ${i}`,je,
{retryable:i===206});if(m["content-type"]?.includes("text/html"))throw v("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const Z=await n(B).catch(
$e=>{const Ne=!m["content-length"]&&!m["transfer-encoding"];throw $e instanceof Failure&&Ne?$e.with({retryable:!0}):$e});return{bytes:B,sha256:createHash("sha256").update(B).digest("hex"),content:Z}})}
function v(L,J,te={}){return new Failure({what:Ue,why:L,advice:J,topic:"the-package"},te)}async function x(L,J){const{platform:te,log:n,signal:t}=L;let o=J;for(let i=0;;i++){const m=i===0&&o.origin===
te.url.origin,B={accept:"*/*",...m&&{"x-api-key":te.apiKey}},Z={label:Ue,method:"GET",url:o,headers:B,maxBytes:ue};te.connections.proven.add(o.origin);const $e=async()=>{const me=await send(te.connections,
Z,t),{status:Ie,headers:Ye}=me;n.debug(`GET a package from ${toSingleLine(Z.url.origin)}: ${Ie}`);const et=`the server answered ${Ie}`;if(isTransient(Ie))throw responseFailure(Ue,et,RUN_LATER,factsOf(
Ie,Ye));return me},Ne=await(m?te.rateLimit.run(Ue,void 0,L,$e):$e()),ve=redirectTarget(Ne,o,Ue);if(ve===void 0)return Ne;if(i===Me)throw v("the URL redirects in a circle",je);ve.origin===o.origin&&ve.
username+ve.password===""&&Object.assign(ve,{username:o.username,password:o.password}),o=se(ve.href,L)}}function se(L,{platform:J,log:te}){const n=J.url;if(J.secrets.maskUrl(L,n,te),!URL.canParse(L,n.
href))throw v("the platform's download URL can't be read",je);const t=new URL(L,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=
n.port),J.secrets.maskUrl(t.href,n,te));const o=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!o)throw v("the platform's download URL isn't https","Check\
 host.");return t}const K=30,Ee=6e4,Oe=500,H=16e3,ie=.95,le=20;class ge{#t=new Map;#e=0;#n=0;#o=0;async run(J,te,n,t){const o=await this.#r(J,te,n),i=()=>o>this.#o;try{const m=await t();return i()&&(this.#n=
this.#n<le?0:this.#n*ie),m}catch(m){if(!(m instanceof Failure&&m.status===RATE_LIMITED))throw m;const B=performance.now();throw i()&&(this.#n=Math.min(H,Math.max(Oe,this.#n*2)),this.#o=B),this.#e=Math.
max(this.#e,B+(m.retryAfterMs||2*this.#n)),m.with({retryAfterMs:this.#e-B})}}async#r(J,te,{signal:n,endsAt:t}){const o=te!==void 0&&this.#t.get(te)||[];for(te!==void 0&&this.#t.set(te,o);;){if(n.throwIfAborted(),
this.#e>=t)throw responseFailure(J,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const i=performance.now(),m=o.at(-K)??Number.NEGATIVE_INFINITY,B=Math.max(this.#e,m+Ee);if(B<=i)
return this.#e=i+this.#n,o.push(i),i;await sleep(B-i,n)}}}function Q(L,J,te){const n=Pe(L,0);return{fields:L,label:J,redact:te,message:n&&te(n)||void 0}}function pe({label:L,message:J},te,n){return responseFailure(
L,`the platform answered without a ${te}${be(J)}`,n)}function be(L){return L===void 0?"":` (${L})`}function Le(L){return typeof L=="object"&&L!==null&&!Array.isArray(L)}const Te=["errors","error","mes\
sage","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ae=4;function Pe(L,J){if(typeof L=="string")return L.trim()||void 0;if(!(J>Ae)){if(Array.
isArray(L))return Pe(L[0],J+1);if(Le(L))for(const te of Te){const n=Pe(L[te],J+1);if(n!==void 0){const{code:t}=L;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const X="Settings \
\u2192 Security & Control \u2192 API Scopes";function ee(L,J,{message:te="",isPage:n,hasWorked:t}){if(isTransient(J))return RUN_LATER;if(J===404)return"Check host, the IDs, and that the key's account \
can see the workflow.";if(J===409&&L.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(J===409||J===423)return"Another job may be changing the workflow. Check \
it in AI for Process, then re-run the job.";if(J<400||J===405||J>=500)return"Check host.";if(J!==401&&J!==403)return L.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in fr\
ont of the platform may have refused it. Check host, and that the runner may reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const o=L.
scope===void 0?"another scope":`the scope "${L.scope}"`;if(J===403)return`The key needs ${o}. Add it under ${X}.`;const i=/scope/i.test(te)?` The key also needs ${o}.`:"";return`The platform does not \
know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${X}.${i}`}const G=6,q=32,V=6,de=2e3,we=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
ye=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class Re extends null{#t=new Set;#e=new Set;allow(...J){
for(const te of J)te.length>=G&&this.#t.add(te)}maskFields(J,te,n){const t=Be("",J,0).slice(0,de);for(const[o,i]of t)/id$/i.test(o)&&isId(i)&&this.allow(i);for(const[o,i]of t)/url$/i.test(o)?this.maskUrl(
i.trim(),te,n):this.#n(Ke(i),n)}maskUrl(J,te,n){const t=URL.canParse(J,te.href)?new URL(J,te.href):void 0;if(t&&te.href.startsWith(t.href))return;const o=[J,t?t.pathname+t.search:""].filter(m=>/[?:]|^\/\//.
test(m)),i=t?[t.href,t.password,decode(t.password),...Ke(t.search)]:[];this.#n([...o,...i],n)}#n(J,te){const n=i=>Array.from(this.#t).some(m=>m.includes(i)),t=J.filter(i=>!n(i)&&!n(decode(i))),o=i=>encodeURIComponent(
Buffer.from(i).toString());for(const i of t.flatMap(m=>[m,o(m)]))i.length<G||this.#e.has(i)||(this.#e.add(i),this.add(i),te.mask(i))}}function Ke(L){return Array.from(L.matchAll(we)).flatMap(([,J="",te=""])=>{
const n=te.replace(/[.,:!?)\]}]+$/,"");return ye.test(J)||decode(n).length>=q?[n,decode(n)]:[]})}function Be(L,J,te){return typeof J=="string"?[[L,J]]:te>V?[]:Array.isArray(J)?J.flatMap(n=>Be(L,n,te+1)):
isObject(J)?Object.entries(J).flatMap(([n,t])=>Be(n,t,te+1)):[]}function We(L,J,te={}){const n=new Secrets([J,...te.secrets??[]]);return n.allow(L.href,...te.known??[]),{url:L,apiKey:J,secrets:n,connections:makeConnections(),
rateLimit:new RateLimit,collections:new Map}}const Qe=null,Je=12e4,Ve=12e4,it="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";
async function at(L,J){const{label:te,method:n,path:t,isTransient:o}=J,{secrets:i,rateLimit:m}=L.platform;i.allow(...t.split(/[/?&=]/));const B=n==="GET"?t:void 0,Z=()=>m.run(te,B,L,()=>ft(L,J));return await retry(
L,Z,{atLeastMs:o?Ve:0})}async function ft(L,J){const{platform:te,signal:n,log:t}=L,{label:o,method:i,path:m,body:B,idempotent:Z=!0,isTransient:$e}=J,Ne=new URL(`api/public/${m}`,te.url),ve={accept:"ap\
plication/json","content-type":"application/json","x-api-key":te.apiKey},me={maxBytes:Qe,...!Z&&{idleMs:Je}};try{const Ie=await send(te.connections,{label:o,method:i,url:Ne,headers:ve,body:B,...me},n);
return t.debug(`${i} ${te.secrets.redact(Ne.pathname)}: ${Ie.status}`),ct(L,J,Ne,Ie)}catch(Ie){const Ye=Ie instanceof Failure?Ie:void 0;if(!Z&&(n.aborted||Ye?.maybeProcessed)){const et=asFailure(Ie),nt=`${et.
retryable?"":et.advice} ${it}`.trim();throw et.with({advice:nt,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Ye&&$e?.(Ye)?Ye.with({retryable:!0}):Ie}}function ct({platform:L,
log:J},te,n,t){const{label:o,isCreation:i=!1}=te,{status:m,headers:B,bytes:Z}=t,{secrets:$e}=L,Ne=(tt,ut,ot)=>responseFailure(o,tt,ut,ot),ve=redirectTarget(t,n,o);if(ve){$e.maskUrl(ve.href,L.url,J);const tt=`\
the platform redirects to ${toSingleLine(ve.origin,100)}, and the key follows no redirect`;throw Ne(tt,"If that is your environment, set host to it.",{status:m,maybeProcessed:m!==307&&m!==308})}const me=new TextDecoder().
decode(Z),Ie=Tt(me);$e.maskFields(Ie??{},L.url,J);const Ye=makeResponse(Ie??{},o,$e.redact),{message:et}=Ye,nt=/^\s*</.test(me)||B["content-type"]?.includes("html")===!0;if(m<200||m>299){const tt=L.collections.
has(o),ut=adviceOn(te,m,{message:et,isPage:nt,hasWorked:tt});throw Ne(`the platform answered ${m}${inBrackets(et)}`,ut,{...factsOf(m,B),affectsAll:(m===401||m===403)&&!tt,busy:m===423||m===409&&!i})}if(Ie!==
void 0)return Ye;throw Ne(`the platform answered ${me===""?"nothing":nt?"with a web page":"with something other than a JSON object"} (${m})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function Tt(L){try{const J=JSON.parse(L);return isObject(J)?J:void 0}catch{return}}const yt=null;function gt(L){return yt.find(([,J])=>J.test(L))?.[0]??"unknown"}function Zt({fields:L,message:J,redact:te}){
const n=isObject(L.response)?L.response:{},t=[n.downloadUrl,n.downloadURL,L.downloadUrl,L.downloadURL];return{dockStatusId:readId(L["dock-statusId"],L.dockStatusId,L._id),workflowId:readId(L.workflowId,
L.toolId),exportJobId:readId(L.exportJobId),status:vt(L.status,te),downloadUrl:t.map(o=>typeof o=="string"?o.trim():"").find(o=>o!==""),refused:L.success===!1,message:J}}function vt(L,J){const te=typeof L==
"string"||typeof L=="number"?String(L).trim():"",n=te.toUpperCase().replace(/[\s-]+/g,"_");return gt(n)==="unknown"?J(te,40).toUpperCase():n}async function Rt(L,J,te=()=>!0){const n=`dock-status/${J}`;
return Zt(await callApi(L,{label:"Dock status",method:"GET",path:n,isTransient:te}))}const Mt="the-job-on-the-platform",xt=50,lt=294,Bt=6.12,Wt=2e3;function Ht(L,J){const te=Math.max(lt,L/Bt);return L<
MINUTE_MS?te:Math.max(Wt,Math.min(J,te))}async function St(L,J,te){const{log:n,signal:t}=L,o=performance.now(),i=Kt(L,o);let m=J,B;for(let Z=0;;Z++){te.onStatus(m),i(m);const $e=gt(m.status);if($e==="\
failed"||$e==="succeeded"&&m.refused){const ve=`The job ${m.status==="FAILED"?"failed":`ended as ${m.status}`} on the platform`,me=`${m.message??"it gave no reason"} (dock status ${J.dockStatusId})`;throw new Failure(
{what:ve,why:me,advice:te.advice,topic:Mt})}if($e==="succeeded")return m.status!=="SUCCESS"&&n.warning(`The platform reports ${m.status}, which is treated as SUCCESS.`),m;const Ne=performance.now();B=
$e==="unknown"&&m.refused?B??Ne:void 0;try{if(B!==void 0&&Ne-B>=PATIENCE_MS){const me=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:me,topic:Mt})}
await sleep(Z===0?xt:Ht(Ne-o,te.longestWaitMs),t);const ve=({status:me=404})=>Z>0||me===404;m=await Rt(L,J.dockStatusId,ve)}catch(ve){throw It(ve,J,m)}}}function Kt({log:L},J){let te,n=J;return t=>{const o=performance.
now(),i=humanTime(o-J),m=t.status!==te,B=o-n>=MINUTE_MS;(m||B)&&(n=o),m&&te!==void 0?L.info(`${t.status||"No status"} after ${i}`):B&&L.info(`Still ${t.status||"without a status"} after ${i}`),m&&gt(t.
status)==="unknown"&&L.warning(`The platform reports an unknown status (${$t(t)}). The action keeps waiting.`),te=t.status}}function $t({status:L,message:J}){return`${L||"none"}${J===void 0?"":`, "${J}\
"`}`}function It(L,{dockStatusId:J},te){const n=gt(te.status)==="unknown"||te.message!==void 0?`, last status ${$t(te)}`:"",t=`The job may still be running on the platform: dock status ${J}${n}.`,o=asFailure(
L);return o.with({advice:`${o.advice} ${t}`.trim(),cause:L})}const Gt=null;async function Ot(L,J){const{collections:te}=L.platform;let n;for(const t of new Set([...te.values(),...Gt])){const o=J(t),{label:i,
idempotent:m=!0}=o,B=te.get(i);if(!(B&&B!==t))try{const Z=await callApi(L,o);te.set(i,t);const $e=readJob(Z),{dockStatusId:Ne}=$e;if(Ne!==void 0)return{...$e,dockStatusId:Ne};throw missing(Z,"dock sta\
tus ID",m?"Check host and the IDs.":MAYBE_STARTED)}catch(Z){if(Z instanceof Failure&&Z.busy&&te.set(i,t),!(Z instanceof Failure&&Z.status===404))throw Z;n??=Z}}throw n}async function Xt(L,{workflowId:J,
flowId:te}){return await Ot(L,n=>({label:"Export",method:"POST",path:`${n}/${J}/export?flowId=${te}`,scope:"Export workflow"}))}async function Ct(L,J,te){const n=te.downloadUrl??J.downloadUrl??(await readDockStatus(
L,J.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,L);const t=`the platform reports ${te.status} but names no download URL`;throw new Failure({what:"Export",why:t,advice:"Re-run the job\
.",topic:"the-job-on-the-platform"})}async function sn(L,J,{app:te,flow:n,env:t}){const o="workflowName"in J,i=m=>m==="tools"?"tool":"workflow";return await Ot(L,m=>({label:"Import",method:"POST",path:o?
`${m}/import`:`${m}/${J.workflowId}/import`,body:jsonBody({[`${i(m)}DataFileId`]:te,flowDataFileId:n,envVariablesFileId:t,...o&&{[`${i(m)}Name`]:J.workflowName}}),idempotent:!1,isCreation:o,scope:"Imp\
ort workflow"}))}async function Jt(L,J){const te=n=>({label:"Deploy",method:"POST",path:`${n}/${J}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(L,()=>Ot(
L,te),{untilFree:!0})}class Lt extends oe.HR{job;constructor(J,te){super({what:te.message,...te},{...te,busy:!1,cause:te}),this.job=J}}function kt(L){return L instanceof Lt?L.job:{}}async function Vt(L,J,{
title:te,longestWaitMs:n,advice:t,idsIn:o}){L.log.info(`${te}: ${J.status||"no status"}, dock status ${J.dockStatusId}`);let i={};const m=B=>{const Z={"dock-status-id":J.dockStatusId,...o(B)},$e=Object.
keys(Z).some(Ne=>!(Ne in i));i={...Z,...i,...B.status!==""&&{status:B.status}},$e&&L.publish(i)};try{return{last:await waitForJob(L,J,{longestWaitMs:n,advice:t,onStatus:m}),outputs:i}}catch(B){throw new Lt(
i,toError(B))}}const Qt="Check the workflow in AI for Process, then re-run the job.";async function qt(L,J,{workflowId:te,flowId:n,timeoutMs:t,longestWaitMs:o}){return L.log.info(`Exporting workflow ${te}\
, flow ${n}, from ${J.url.href}`),await withDeadline({...L,platform:J},userLimit(t,"No package"),async i=>{const m=await startExport(i,{workflowId:te,flowId:n}),{dockStatusId:B,exportJobId:Z}=m,{last:$e,
outputs:Ne}=await Vt(i,m,{title:`Export job ${Z??"without an ID"}`,longestWaitMs:o,advice:Qt,idsIn:()=>Z===void 0?{}:{"export-job-id":Z}});try{const ve=await packageUrl(i,m,$e),me=async()=>packageUrl(
i,m,await readDockStatus(i,B)),Ie=nt=>readZip(nt,i.signal),{content:Ye,...et}=await download(i,{url:ve,freshUrl:me,read:Ie});return{...et,package:Ye,job:Ne}}catch(ve){throw new Lt(Ne,toError(ve))}})}function ht({
host:L,pathname:J}){return L+J.replace(/\/$/,"")}const Nt=2e4;function Ut({message:L}){return(0,D.OX)(L,1e3)}const _t="<dock status ID>";function bt(L){const J=new Map;for(const{name:n,error:t}of L){const{
"dock-status-id":o}=jobOf(t),i=o===void 0?t.message:t.message.replaceAll(o,_t),m=J.get(i)??{names:[],ids:[],help:helpFor(t)};J.set(i,m),m.names.push(n),o!==void 0&&m.ids.push(o)}const te=Math.max(100,
Math.min(1e3,Math.floor(Nt/J.size)));return Array.from(J,([n,{names:t,ids:o,help:i}])=>({names:t,message:toSingleLine(n,te).replaceAll(_t,()=>o.join(", ")),help:i}))}function Pt(L){return bt(L).map(({
names:J,message:te})=>`${J.join(", ")}: ${te}`).join(" | ")}function en(L,J){if(!L||!J||L.message===J.message)return L??J;const te=`${L.message} Also: ${J.message}`;return new Failure({what:te,topic:asFailure(
L).topic},{cause:L})}async function tn(L,J,te){let n;const t=await L.catch(o=>(n=toError(o),{...J,...jobOf(n)}));if(setOutputs(t),te){const{titles:o,facts:i}=te,m=factTable([...i,["Workflow ID",t["wor\
kflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.now())}]]);n?await writeSummary(o.failed,withHelp(Ut(n),helpFor(n)),m):
await writeSummary(o.done,m)}if(n)throw n}const Dt=1e6;async function jt(L,J){const te=JSON.stringify(J),n=await Ft(`the output ${L}`,{[`${L}.json`]:te}),t=Buffer.byteLength(te)>Dt;return t&&notice(`T\
he output ${L} would be longer than GitHub's limit of 1 MB. Read the file in ${L}-path.`),{[L]:t?[]:J,...n}}async function Ft(L,J){try{const te=await(0,fe.Pd)("workflow-results-"),n={};for(const[t,o]of Object.
entries(J)){const i=(0,re.join)(te,t);await(0,I.writeFile)(i,o),n[`${(0,re.parse)(t).name}-path`]=i}return n}catch(te){return(0,ce.t1)().warning(`Can't keep ${L} as a file. ${(0,oe.gJ)(te)}`),{}}}}),2345:((xe,Se,h)=>{
h.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var I=h(1124),re=h(8132),oe=h(706),ce=h(3436);const fe=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,D="*",g=64;function j(e,r){const s=U([]),c=[],u=new Set([e,r].flatMap(_=>[...(0,ce.PX)(_),...z(_)]));function w(_,E,N){if((0,ce.
jn)(_))k(_.text,E,N);else if(_.type==="object")M(_,E,N);else{const he=_.items.length>1&&_.items.some(({type:ke})=>ke==="array");for(const[ke,_e]of _.items.entries())w(_e,P(E,"[]"),{...N,array:_.items,
...he&&{slot:ke}})}}function M(_,E,{key:N,array:he,map:ke,..._e}){let De=_e;if(he!==void 0||N!==void 0){const Ze={side:_e.side,value:_,field:E,outer:_e.place,key:N,array:he??[]};De={..._e,place:Ze,map:N===
void 0?void 0:ke},c.push(Ze)}const Fe=b(_,u),ze=De===_e&&(0,ce.YD)(_).some(Ze=>ke?.members.has(Ze));for(const[Ze,Ge]of _.members){const qe=P(E,Fe||ze?D:Ze);ze&&k(JSON.stringify(Ze),qe,De,Ge),(!ze||Ge.
type==="array")&&w(Ge,qe,Fe?{...De,key:Ze,map:_}:De)}}return w(e,s,{side:"base"}),w(r,s,{side:"head"}),{root:s,places:c,find:$(c)}}function U(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}
function P(e,r){const s=e.inner.get(r)??U([...e.keys,r]);return e.inner.set(r,s),s}function R(e,r){return e?.inner.get(r)??e?.inner.get(D)}function k(e,{keys:r,texts:s,references:c},{place:u,slot:w},M){
s.set(e,(s.get(e)??0)+1);const _=e.startsWith('"')?e.length>2:W.test(r.findLast(E=>E!=="[]")??"")&&/^\d+$/.test(e);u&&_&&c.push({text:e,place:u,slot:w,value:M})}function z(e){if((0,ce.jn)(e))return[];
const r=e.type==="array"?e.items:[...e.members.values()];return[...r.flatMap(z),...r.some(S)?[]:(0,ce.YD)(e)]}function S(e){return e.type==="object"}function b({members:e},r){const s=[...e.keys()].filter(
c=>!W.test(c)&&r.has(c));return s.length>0&&2*s.length>=e.size&&[...e.values()].every(S)}function $(e){const r=new Map;for(const s of e){const c=(u,w)=>{const M=fe.findIndex(N=>N.test(u));if(M<0)return;
const _=`${s.side} ${w}`,E=r.get(_)??[];E[M]=(E[M]??new Set).add(s),r.set(_,E)};s.key!==void 0&&c(D,JSON.stringify(s.key));for(const[u,w]of s.value.members)(0,ce.jn)(w)&&c(u,w.text)}return(s,c)=>{const u=r.
get(`${c.side} ${s}`)?.find(w=>w);return u&&u.size<=g?O([...u],c):void 0}}function O(e,r){const s=r?e.filter(u=>a(u,r)):e;if(s.length===0&&r)return O(e,r.outer);const c=s.length>1?s.filter(({value:u})=>u.
members.size>2):s;return c.length===1?c[0]:void 0}function a(e,r){return e!==void 0&&(e===r||a(e.outer,r))}var y=h(5408);const A=ue("source from origin src tail out"),T=ue("target to dest destination \
head in"),d="next to goto target targets wire wires link links edge edges transition transitions outgoing",l=ue(`${d} then else default on success failure fail error timeout case cases choice choices \
branch branches connection connections output outputs dest destination successor successors`),C=ue("after depends dependencies needs requires prev previous predecessor predecessors"),F=ue(`${d} runaft\
er run_after dependson depends_on needs requires previous connection connections [] * id node main`),ae=ue("label title name condition if when event type relationship selectedRelationships"),ne=60;function Y(e,r){
const s=j(e,r),c=Ce(s.root).flatMap(_=>Ue(_,s)),u=He(c),w=u.length>0?u:x(c,s),M=new Set(w.flatMap(({source:_,target:E})=>[_.field,E.field]));return{root:s.root,nodes:s.places.filter(({field:_})=>M.has(
_)),edges:w}}function ue(e){return new Set(e.split(" "))}function Me(e,r){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(c=>r.has(c.toLowerCase()))}function Ce(e){const r=[e];for(const s of r)
r.push(...s.inner.values());return r}function Ue(e,{find:r}){const s=e.references.flatMap(_=>{const E=r(_.text,_.place);return E?[{..._,field:e,target:E}]:[]}),c=s.filter(({place:_,target:E})=>!a(_,E)),
u=s.length/e.references.length,w=u>=.5&&je(e.references)-je(s)<=2;return(u>=.9||w&&Me(e.keys.slice(-2),l))&&2*c.length>=s.length?[s]:[]}function je(e){return new Set(e.map(({text:r})=>r)).size}function He(e){
const r=e.filter(s=>!s.some(({place:c,target:u})=>u.field===c.field));return[...(0,y.$z)(r,([s])=>s?.place.field).values()].flatMap(s=>{const c=new Map(v(s,A).map(u=>[u.place,u]));return v(s,T).flatMap(
u=>{const[w,{place:M,target:_}]=[c.get(u.place),u];return w===void 0?[]:[{source:w.target,target:_,label:K(u,M,[]),links:[w,u],item:M.value}]})})}function v(e,r){return e.filter(([c])=>c&&Me(c.field.keys.
slice(-2),r)).sort((c,u)=>je(u)-je(c))[0]??[]}function x(e,r){const[s,c]=[[],[]],u=new Set;for(const M of e){const _=M.flatMap(_e=>se(_e,r)),[E]=_;if(E===void 0||10*_.length<9*M.length)continue;const N=E.
link.field.keys.slice(E.inside.field.keys.length),he=_.map(({link:_e,source:De})=>{const Fe=_e.place===De?void 0:_e.place;return{source:De,target:_e.target,label:K(_e,Fe,N),links:[_e],item:Fe?.value}}),
ke=_.filter(({source:_e,inside:De})=>_e!==De);for(const{inside:_e}of ke)u.add(_e.key);Me(N,C)?c.push(...he.map(_e=>({..._e,source:_e.target,target:_e.source}))):(ke.length>0||Me(N,l))&&s.push(...he)}const w=s.
length<c.length?c:s;return u.size>1||je(w.flatMap(({links:M})=>M))>1?w:[]}function se(e,{find:r}){for(let s=e.place;s;s=s.outer){const c=r(JSON.stringify(s.key),s),u=[s,c].find(w=>w?.field===e.target.
field);if(u)return[{link:e,source:u,inside:s}]}return[]}function K({slot:e,value:r},s,c){const u=[...ae].map(_=>{const[E,N]=[s?.field.inner.get(_),Ee(s?.value.members.get(_))];return E&&E.texts.size+(E.
inner.get("[]")?.texts.size??0)>1||N.includes(" ")?N:""}),w=c.filter(_=>!F.has(_.toLowerCase())),M=e===void 0?[]:[`output ${e+1}`];return[Ee(r),...u].find(_=>_!=="")??[...w,...M].join(", ")}function Ee(e){
const s=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,ce.e1)(c.text).trim()||[]).join(", ");return s.length>ne?"":s}var Oe=h(2742);const H=Ae(".*position .*coordinates? positions p\
ositionAbsolute pos gridPos bends viewport canvas"),ie=["x","y"],le=Ae("w h width height left top zoom"),ge=[["x"],["position"],["left","top"]],Q=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
pe=Ae("_?id uuid guid identifier instanceIdentifier instanceId groupId"),be=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Le=Ae("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),Te=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Q],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Le,/^\d{1,15}$/],
[Le,be]];function Ae(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Pe({base:e,head:r}){const s={base:(0,Oe.Z)(()=>new Set((0,ce.PX)(e))),head:(0,Oe.Z)(()=>new Set((0,ce.PX)(r)))};return c=>{
const{kind:u,path:w}=c;if(u==="reordered"||u==="moved")return!1;const[M,_=M]=u==="modified"?[c.from,c.to]:[c.value];if(G(w)&&ye(M)&&ye(_))return!0;if(u!=="modified"||M.type!==_.type||!("text"in M)||!("\
text"in _))return!1;const[E,N,he]=[we(w.at(-1)),(0,ce.e1)(M.text),(0,ce.e1)(_.text)],ke=De=>De.test(N)&&De.test(he);return Te.some(([De,Fe])=>De.test(E)&&ke(Fe))?!0:w.at(-2)?.type!=="member"&&pe.test(
E)&&ke(be)&&!s.head().has(N)&&!s.base().has(he)}}function X(e){return be.test(e)||Q.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function ee(e,r){return pe.test(e)&&(0,ce.jn)(r)||(H.test(e)||ie.includes(
e))&&ye(r)}function G(e){if(e.slice(q(e)).some(u=>H.test(we(u))))return!0;const[r,s]=[e.at(-2),we(e.at(-1))],c=r?.type==="item"&&r.item.type==="object"?r.item.members:void 0;return ie.includes(s)||le.
test(s)&&ge.some(u=>u.every(w=>c?.has(w)))}function q(e){return e.findLastIndex(({type:r})=>r==="item")+1}function V(e,{matches:r}){const s=new Map(r.map(u=>[u.path.at(-1),u])),c=new Map;for(const u of e){
const w=q(u.path),[M,_]=[u.path[w-1],u.path[w]],E=ie.includes(we(_)),N=E?ie:H.test(we(_))?[we(_)]:[],[he,ke]=[de(s.get(M)?.base,N),de(s.get(M)?.head,N)],_e=[...u.path.slice(0,w),{type:"member",key:N.join(
", ")}];he&&ke?c.set(E?M:_,{kind:"modified",path:_e,from:he,to:ke}):c.set(u,u)}return[...c.values()]}function de(e,r){const s=e?.type==="object"?r.flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<r.length))
return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function we(e){return e?.type==="member"?e.key:""}function ye(e){if(e.type==="literal")return/\d/.test(e.text);const r=e.type==="array"?
e.items:e.type==="object"?[...e.members.values()]:[];return r.length>0&&r.every(ye)}var Re=h(1345);const Ke={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Be={added:"fill:#dafbe1\
,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},We={same:"-->",added:"==>",removed:"-.->"},
Qe=40,Je=500,Ve=5e4,it=40,at=6;function ft(e,r,{isWhole:s,hide:c}){const u=({status:E})=>s||E!=="same",w=new Set([...e.filter(u),...r.filter(u).flatMap(ct)]),M=r.filter(E=>ct(E).some(u)).flatMap(ct);if(w.
size===0)return{};for(const E of[new Set([...w,...M]),w]){const N=r.filter(_e=>ct(_e).every(De=>E.has(De)));if(E.size>Qe||N.length>Je)continue;const he=e.filter(_e=>E.has(_e)),ke=Tt(he,N,c);if(ke.length<=
Ve)return{picture:ke}}return{note:`The picture is left out: it would have ${w.size>Qe?(0,oe.hS)(w.size,"node"):"too many connections"}.`}}function ct({source:e,target:r}){return[e,r]}function Tt(e,r,s){
const c=new Map(e.map((w,M)=>[w,`n${M+1}`])),u=e.map(w=>`  ${c.get(w)}["${Ke[w.status]}${gt(s(w.label))||"?"}"]`);for(const{source:w,target:M,label:_,status:E}of r){const N=`${Ke[E]}${gt(s(_))}`.trim();
u.push(`  ${c.get(w)} ${We[E]}${N===""?"":`|"${N}"|`} ${c.get(M)}`)}for(const[w,M]of Object.entries(Be)){const _=e.filter(E=>E.status===w).map(E=>c.get(E));_.length>0&&u.push(`  classDef ${w} ${M}`,` \
 class ${_.join()} ${w}`)}return[`flowchart ${yt(e,r)>at?"TD":"LR"}`,...u].join(`
`)}function yt(e,r){const s=new Set(r.map(({target:w})=>w)),c=e.filter(w=>!s.has(w)),u=new Map((c.length>0?c:e.slice(0,1)).map(w=>[w,1]));for(const[w,M]of u)for(const{source:_,target:E}of r)_===w&&!u.
has(E)&&u.set(E,M+1);return Math.max(...u.values())}function gt(e){return(0,re.RK)((0,re.Jj)(e.replace(/\s+/g," ").trim(),it)).replace(Zt,r=>r==='"'?"#quot;":`#${r.codePointAt(0)};`)}const Zt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
vt=ue("id _id identifier uuid"),Rt=ue("* if when id name label title type key handle condition event relationships");function Mt(e,r=s=>s){const s=e.head??e.base;if(s===void 0)return;const[c,u]=[e.base??
s,e.head??s],w=(0,Re.j9)([u,c]),M=Y(c,u),_=Bt(e,M,w),E=[...new Set(_.values())].sort((Fe,ze)=>Fe.rank-ze.rank),N=Ht(M,_),he=N.filter(Fe=>Fe.status!=="same"),ke=Kt(M,he);It(e,E,w,ke);const _e=new Map(N.
map(({item:Fe,source:ze,target:Ze})=>[Fe,`${ze.label} \u2192 ${Ze.label}`])),De=Fe=>Fe.filter(({status:ze})=>ze!=="removed").length;return{...ft(E,N,{isWhole:e.status!=="modified",hide:r}),connections:St(
he),size:{nodes:De(E),connections:De(N)},tells:ke,labelOf:w.labelOf,endsOf:Fe=>_e.get(Fe)}}function xt({side:e}){return e==="head"}function lt(e){return e&&[e.key,lt(e.outer)]}function Bt({matches:e},{
nodes:r},s){const c=(0,y.$z)(e,({base:N})=>N.id),u=N=>N.key!==void 0?JSON.stringify(lt(N)):`${((xt(N)?void 0:c.get(N.value.id)?.shift())?.head??N.value).id}`,w=new Map(r.map((N,he)=>[N,he])),M=(0,y.$z)(
r.filter(xt),u),_=new Map;let E=0;for(const N of r){if(_.has(N))continue;const he=xt(N)?N:M.get(u(N))?.shift();E=(he&&w.get(he))??E+1e-6;const ke=he===void 0?"removed":he===N?"added":"same",_e=he??N,De={
label:Wt(_e,s),status:ke,rank:E,place:_e,old:ke==="same"?N:void 0};_.set(N,De).set(_e,De)}return _}function Wt({key:e,value:r,array:s},c){const[u,w,...M]=["type","componentType",...r.members.keys()].map(
E=>(0,ce.TN)(r,E)),[_="?"]=[u,w,(0,ce.TH)(r),...M].filter(E=>E!==void 0);return e??c.nameOf(r,s)??(0,ce.e1)(_)}function Ht({edges:e},r){const s=e.flatMap(_=>{const[E,N]=[r.get(_.source),r.get(_.target)];
return E&&N?[{..._,source:E,target:N,status:xt(_.source)?"added":"removed"}]:[]}),c=({source:_,target:E,label:N})=>`${_.rank} ${E.rank} ${N}`,u=(0,y.$z)(s.filter(({status:_})=>_==="removed"),c);return[
...s.filter(({status:_})=>_==="added").map(_=>u.get(c(_))?.pop()?{..._,status:"same"}:_),...[...u.values()].flat()].sort((_,E)=>_.source.rank-E.source.rank||_.target.rank-E.target.rank)}function St(e){
const r=new Map;for(const s of["target","label"]){const c=u=>`${u.source.rank} ${s==="label"?u.label:u.target.rank}`;for(const[u,w,...M]of(0,y.$z)(e,c).values()){if(!u||!w||M.length>0||u.status===w.status)
continue;[u.source,u.target,w.target].every(({old:E})=>E)&&!r.has(u)&&!r.has(w)&&r.set(u,w).set(w,u)}}return e.flatMap(s=>{const c=r.get(s);return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.
status,was:c}]})}function Kt({root:e,nodes:r},s){const c=new Set(s.flatMap(E=>E.links.map(({field:N})=>N))),u=new Set(s.map(({item:E})=>E)),w=new Set([e,...r.map(({field:E})=>E)]),M={added:new Set,removed:new Set};
for(const E of s){const N=[E.source.label,E.target.label,...E.label.split(", ")].map(he=>JSON.stringify(he));for(const he of[...N,...E.links.map(ke=>ke.text)])M[E.status].add(he)}function _(E,N,he){if(N===
void 0||w.has(N))return[{text:he,field:e}];const ke=N.keys.at(-1)===D?[{text:JSON.stringify(he),field:N}]:[];if("text"in E)return[...ke,{text:E.text,field:N}];const _e="items"in E?E.items.map(Fe=>["[]",
Fe]):[],De="members"in E?[...E.members]:[];return[...ke,...[..._e,...De].flatMap(([Fe,ze])=>_(ze,R(N,Fe),Fe))]}return({path:E,...N})=>{const he=E.map(De=>De.type==="member"?De.key:"[]"),ke=E.some(De=>De.
type==="item"&&u.has(De.item)),_e=(De,Fe)=>{const ze=_(De,he.reduce(R,e),`${he.at(-1)}`),Ze=ze.some(({field:qe})=>c.has(qe)),Ge=(qe,Yt)=>{if(c.has(Yt))return Fe.has(qe);const En=`${Yt.keys.findLast(ar=>ar!==
"[]")}`;return vt.has(En)||Fe.has(qe)&&Me([En],Rt)||Ze&&$t(qe,Yt)};return(Ze||ke)&&ze.every(({text:qe,field:Yt})=>Ge(qe,Yt))};return N.kind==="modified"?_e(N.from,M.removed)&&_e(N.to,M.added):"value"in
N&&_e(N.value,M[N.kind])}}function $t(e,{texts:r}){const s=r.get(e)??0,c=[...r.values()].reduce((u,w)=>u+w,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function It(e,r,{componentOf:s},c){const u=Pe(
e),w=r.flatMap(E=>{const{value:N,array:he}=E.place,ke=(0,Re.qU)(N)===void 0?s(N,he):void 0;return[N.id===E.old?.value.id?void 0:N,ke].map(_e=>({owner:_e,node:E}))}),M=(0,y.$z)(w,({owner:E})=>E);M.delete(
void 0);const _=new Map(e.matches.map(({path:E,head:N})=>[E.at(-1),N]));for(const E of e.changes){if(c(E)||u(E))continue;const N=E.path.map(ke=>_.get(ke)).reverse(),he=["value"in E&&E.value,...N].find(
ke=>M.has(ke));for(const{node:ke}of M.get(he)??[])ke.status==="same"&&(ke.status="modified")}}var Gt=h(8965);const Ot=2,Xt=1e3,Ct=240,sn=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],Jt="...";function Lt(e,r){const s=[kt(e??r),kt(r??e)],[c,u]=[Vt(e,s[0]),Vt(r,s[1])],w=qt(c,u);return s[0]===s[1]?w:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...w]}function kt(e=""){return e.
includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Vt(e,r){return(e?.split(r==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>sn.reduce(Qt,[c]).map((u,w)=>w===0?u:Jt+u))}function Qt(e,r){return e.flatMap(s=>s.length>Ct?Array.from(s.matchAll(r),([c])=>c):s)}function qt(e,r){const s=new Set(e),u=r.some(M=>s.
has(M))?(0,Gt.E)([...e],[...r],{maxEditLength:Xt}):void 0;if(u===void 0)return[...Ut(e,r),...ht("+",r)];let w=0;return u.flatMap(({added:M,removed:_,value:E},N)=>{const he=u[N+1];if(_)return Ut(E,he?.
added?he.value:[]);const[ke,_e]=[N===0?0:Ot,E.length-Ot],De=w+Nt(E.slice(0,_e+1));return w+=Nt(E),M?ht("+",E):he===void 0?ht(" ",E.slice(0,ke)):_e-ke<2?ht(" ",E):[...ht(" ",E.slice(0,ke)),`@@ line ${De}\
 @@`,...ht(" ",E.slice(_e))]})}function ht(e,r){return r.map(s=>`${e} ${s}`)}function Nt(e){return e.filter(r=>!r.startsWith(Jt)).length}function Ut(e,r){const s=new Map(e.map(w=>[bt(w),w])),c=r.flatMap(
w=>_t(s.get(bt(w))??w,w));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...ht("-",e)]}function _t(e,r){if(bt(e)!==bt(r))return[];const[s,c]=[e.normalize(),r.normalize()],
u=Pt(e)===Pt(r)?[]:["Unicode forms"];return s===c?u:[...u,s.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function bt(e){return Pt(e.normalize())}function Pt(e){return e.replace(/\s/g,"")}
function en(e,r){let[s,c]=[0,r];const w=[...(0,y.$z)(e,_=>_.startsWith("@@ line ")?++s:s).values()].flatMap(_=>{const E=tn(_,c);return c-=jt(_),E}),M=e.filter(Dt).length-w.filter(Dt).length;return M===
0?w:[...w,`@@ ${(0,oe.hS)(M,"more changed line")} @@`]}function tn(e,r){const s=M=>M.startsWith("-"),c=jt(e.filter(s)),u=jt(e)-c,w={removed:Math.max(r/2,r-u),others:Math.max(r/2,r-c)};return e.filter(
M=>{const _=s(M)?"removed":"others";return w[_]-=M.length+1,w[_]>=0})}function Dt(e){return e.startsWith("-")||e.startsWith("+")}function jt(e){return e.reduce((r,s)=>r+s.length+1,0)}const Ft=2,L=60,J="\
</details>",te=`<details><summary></summary>


${J}`.length,n=100;function t(e,r={}){const s=r.under?.(1/0)??"";return{line:e,rest:"",least:s===""?e:`${e} \u2026`,changes:0,...r,under:s,cut:r.under}}function o(e,r){const{placed:s,left:c}=i(e,r),u=new Map;
let w=c;for(const[M,{entry:_,sections:E}]of s.entries()){const N=B(_,_.least.length+Math.floor(w/(s.length-M)));w-=Z(N)-_.least.length,u.set(_,N);for(const he of E)u.set(he,[])}return me($e(e,u).filter(
([M])=>M!==""))}function i(e,r){const s=m(e,[]),c=new Map;for(const{sections:N}of s)for(const he of N)c.set(he,(c.get(he)??0)+1);const u=new Set,w=[];let[M,_]=[r,0];const E=({entry:N,sections:he})=>he.
length===1?0:N.line.length+N.under.length;for(const N of s.sort((he,ke)=>E(he)-E(ke))){const{entry:he,sections:ke}=N,_e=ke.filter(Ge=>!u.has(Ge)),De=ke.filter(Ge=>c.get(Ge)===1),ze=_e.map(({heading:Ge,
folded:qe})=>Ge.length+Ft+(qe?te:0)).reduce((Ge,qe)=>Ge+qe,he.least.length+Ft),Ze=_+L*(_e.length-De.length);if(!(ze+Ze>M)){M-=ze,_=Ze,w.push(N);for(const Ge of _e)u.add(Ge);for(const Ge of ke)c.set(Ge,
(c.get(Ge)??0)-1)}}return{placed:w,left:M-_}}function m(e,r){const s=[...r,e];return e.parts.flatMap(c=>"parts"in c?m(c,s):[{entry:c,sections:s}])}function B({line:e,under:r,rest:s,least:c,cut:u},w){if(w===
1/0)return[e,r,s];if(e.length+r.length<=w)return[e,r];for(let M=w-e.length-L;u&&M>n;M=Math.floor(M*.7)){const _=u(M);if(_!==""&&e.length+_.length<=w)return[e,_]}return[c]}function Z(e){return e.reduce(
(r,s)=>r+s.length,0)}function $e(e,r){const{heading:s,parts:c,folded:u}=e,M=c.filter(N=>r.has(N)).flatMap(N=>"parts"in N?$e(N,r):[r.get(N)??[]]),_=c.filter(N=>!r.has(N)),E=[...M,[Ne(e,_)]];return u?[[
`<details><summary>${s}</summary>`],...E,[J]]:[[s],...E]}function Ne({noun:e},r){if(r.length===0)return"";if(e==="connection")return`\u2026 and ${(0,oe.hS)(r.length,"more connection")}`;const s=e==="w\
orkflow"?` in ${(0,oe.hS)(r.length,"more workflow")}`:"";return`\u2026 and ${(0,oe.hS)(ve(r),"more change")}${s}`}function ve(e){return e.reduce((r,s)=>r+(s.changes??("parts"in s?ve(s.parts):0)),0)}function me(e){
const r=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,c)=>{const u=s[0]===J||r(s)&&r(e[c-1]);return[c===0?"":u?`
`:`

`,...s]})}var Ie=h(7856);const Ye=80,et=8;function nt(e,r,s){if(e.type==="string")return rt(ot((0,ce.e1)(e.text)),r,s);const[c="",...u]=tt(e,r);return u.length>0||c.length>Ye?void 0:(0,re.SS)(c,1/0)}function rt(e,r,s){
const c=r.mask(e).shown;if(c.length>Ye||c.includes(`
`))return;const u=pt(e,r,s);return(0,re.SS)(JSON.stringify(c),1/0)+(u===void 0?"":` (${st(u,r)})`)}function pt(e,{labelOf:r},s){const c=r(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.
members.values()??[]].some(w=>(0,ce.jn)(w)&&(0,ce.e1)(w.text)===c)?void 0:c}function tt(e,r,s){const{mask:c}=r;if((0,ce.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const N=ot((0,ce.e1)(e.text)),
he=c(N).shown.split(`
`);if(he.length>1)return["|",...ut(he)];const ke=pt(N,r,s);return[JSON.stringify(he[0])+(ke===void 0?"":` (${c(ke).shown})`)]}const[u,w]=e.type==="array"?"[]":"{}",M=e.type==="array"?e.items.map(N=>tt(
N,r)):Array.from(e.members,([N,he])=>{const[ke,..._e]=(0,Ie.$C)(N,he,e)?[oe.v5]:tt(he,r,e);return[`${JSON.stringify(c(N).shown)}: ${ke}`,..._e]}),_=M.every(([N="",...he])=>he.length===0&&N.length<=Ye),
E=_?`${u}${M.slice(0,Ye).join(", ")}${w}`:"";return _&&E.length<=Ye?[E]:[`${u}`,...ut(M.flat()),`${w}`]}function ut(e){return e.map(r=>`  ${r}`)}function ot(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))
return e;try{const r=decodeURIComponent(e);return encodeURIComponent(r)===e||encodeURI(r)===e?r:e}catch{return e}}function st(e,{mask:r},s=100){return(0,re.SS)(r(e).shown,s)}function mt(e,r,s=!1){const c=q(
e),u=s?1/0:100,w=e.flatMap((M,_)=>{if(M.type==="element")return[(0,re.SS)(`[${M.index}]`)];if(M.type==="item"){const N=r.endsOf(M.item),he=N===void 0?M.label:s?`${N} (${M.label})`:N,ke=_===c-1&&M.hint!==
void 0?` (${st(M.hint,r)})`:"";return[`**${st(he,r,u)}**${ke}`]}return!s&&e.slice(_+1).find(({type:N})=>N!=="member")?.type==="item"?[]:[st(M.key,r,u)]});return w.length>et&&!s&&w.splice(2,w.length-et+
1,"\u2026"),w.join(" \u203A ")||"the whole file"}function an(e,r){const s=e.map(({path:u})=>mt(u,r)),c=(0,Re.Vn)(s);return ln(s.map((u,w)=>c.get(u)===1?u:mt(e[w]?.path??[],r,!0)))}function ln(e){const[
r,s]=[(0,Re.Vn)(e),new Map];return e.map(c=>{const[u=1,w]=[r.get(c),(s.get(c)??0)+1];return s.set(c,w),u===1?c:`${c} (${w} of ${u})`})}const Et={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},At="  ",cn=3,xn=5,Sn=120,dt={texts:3,min:4,max:60,usual:2,usualWeight:.001},$n=/^(type|_?id|uuid|identifier)$/i,nn={line:": change\
d, hidden"};function zt(e,r){const s=[...(0,y.$z)(e,On).values()],c=s.filter(w=>w.length<cn).flat(),u=new Map;for(const w of(0,y.$z)(c,({kind:M})=>Et[M]).values())for(const[M,_]of an(w,r).entries())w[M]&&
u.set(w[M],_);return s.flatMap(w=>w.length>=cn?[kn(w,r)]:w.map(M=>{const{line:_,...E}=rn(M,r);return t(`- ${Et[M.kind]} ${u.get(M)}${_}`,{changes:1,...E})}))}function On(e){const r=q(e.path),c=(e.kind===
"modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(w=>"id"in w?[w.id]:[]);if(r===0||r===e.path.length||c.length===0)return e;const u=e.path.slice(r).map(w=>w.type==="member"?w.key:"index"in w&&
w.index);return JSON.stringify([e.kind,c,u])}function kn(e,r){const[s]=e,{line:c,under:u=()=>""}=rn(s,r),w=pn(hn(e,r)),M=s.kind==="modified"?"":` ${s.kind}`,_=`- ${Et[s.kind]} ${un(s,r)}${c}${M} in ${w.
line}`;return t(_,{changes:e.length,under:E=>u(E)+(w.under?.(E)??"")})}function hn(e,r){const s=e.map(({path:c})=>({path:c.slice(0,q(c))}));return an(s,r)}function un({path:e},r){return mt(e.slice(q(e)),
r)}function rn(e,r){if(e.kind==="modified")return mn(e,r);if("value"in e)return An(e,r);if(e.kind==="moved"){const[w,M]=[e.from,e.path].map(_=>mt(_.slice(0,-1),r,!0));return{line:`: moved from ${w} to\
 ${M}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(w=>({path:[w]})),c=pn(an(s,r)),u=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${u}\
)`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const r=(0,oe.hS)(e.length,"item"),s=wn(r,At+e.join(", "));return{line:r,under:c=>s.length<=c?s:""}}function mn({path:e,from:r,to:s},c){if(r.
type==="hidden"||s.type==="hidden")return{line:""};if((0,Ie._p)(e,r,s))return nn;if(r.type==="string"&&s.type==="string")return _n((0,ce.e1)(r.text),(0,ce.e1)(s.text),c);const[u,w]=[nt(r,c),nt(s,c)];if(u!==
void 0&&w!==void 0)return u===w?nn:{line:`: ${u} \u2192 ${w}`};const[M,_]=[tt(r,c).join(`
`),tt(s,c).join(`
`)];return M===_?nn:{line:"",under:on(M,_)}}function _n(e,r,s){const c=ot(e)!==ot(r)&&(ot(e)!==e||ot(r)!==r),[u,w,M]=c?[ot(e),ot(r)," (percent-encoded)"]:[e,r,""],[_,...E]=(0,Oe.qy)(u,w)?.changes??[];
if(_!==void 0){const ze=`${M} (JSON in a text)`;if(E.length===0&&_.kind==="modified"){const Ge=mn(_,s);return{...Ge,line:`${ze} \u203A ${mt(_.path,s)}${Ge.line}`}}const Ze={heading:"",parts:zt([_,...E],
s)};return{line:ze,under:Ge=>`
${yn(o(Ze,Ge).join(""))}`}}const[N,he]=[s.mask(u),s.mask(w)];if(N.shown===he.shown)return{line:M+nn.line};const ke=N.hidden===he.hidden?"":" (hidden values differ, too)",[_e,De]=[rt(u,s),rt(w,s)];if(_e===
void 0||De===void 0)return{line:M+ke,under:on(N.shown,he.shown)};const Fe=_t(N.shown,he.shown).join(", ");return{line:`${M}: ${_e} \u2192 ${De}${Fe&&` (${Fe})`}${ke}`}}function An({kind:e,path:r,value:s},c){
if(s.type==="hidden")return{line:""};if((0,Ie._p)(r,s))return{line:": hidden"};const u=s.type==="object"?void 0:nt(s,c);if(u!==void 0)return{line:`: ${u}`};const M=s.type==="string"?c.mask(ot((0,ce.e1)(
s.text))).shown:tt(s,c).join(`
`),[_,E]=e==="added"?[void 0,M]:[M,void 0];if(s.type!=="object"){const De=s.type==="array"?(0,oe.hS)(s.items.length,"element"):void 0;return{line:"",under:on(_,E,De)}}const{line:N,isWhole:he}=Tn(s,r.at(
-1),c),ke=on(_,E,(0,oe.hS)(s.members.size,"field")),_e=N===""?"":`: ${N}`;return he===!1?{line:_e,under:ke}:he?{line:_e}:{line:_e,rest:ke(1/0)}}function Tn(e,r,s){const c=r?.type==="item"?r:void 0;if(e.
members.size===0&&!c)return{line:"`{}`",isWhole:!0};const u=N=>(0,ce.jn)(N)&&[c?.label,c?.hint].includes((0,ce.e1)(N.text)),w=[...e.members].filter(([,N])=>!c||!u(N)),M=w.filter(([N,he])=>!c||!ee(N,he)),
_=M.map(([N,he])=>{const ke=(0,Ie.$C)(N,he,e)?(0,re.SS)(oe.v5):nt(he,s,e);return ke&&`${st(N,s)}: ${ke}`}),E=_.join(", ");return _.includes(void 0)||E.length>Sn?{line:Rn(e,u,s),isWhole:!1}:M.length<w.
length?{line:E}:{line:E,isWhole:!0}}function Rn(e,r,s){const c=new Map,u=(M,_,E)=>{E>(c.get(M)?.weight??0)&&c.set(M,{text:_,weight:E})},w=(M,_,E)=>{if(M.type==="array")for(const De of M.items)w(De,_,E+
1);if(M.type==="object")for(const[De,Fe]of M.members)(0,Ie.$C)(De,Fe,M)?u(De,oe.v5,dt.max):w(Fe,De,E+1);if(M.type!=="string")return;const N=(0,ce.e1)(M.text),he=$n.test(_)||r(M)||X(N)||s.labelOf(N)!==
void 0;if(N.length<dt.min||he)return;const ke=N.includes("://")?2*dt.max:Math.min(N.length,dt.max),_e=s.countOf(N)>dt.usual?dt.usualWeight:1;u(_,s.mask(ot(N)).shown,_e*ke/(E+1))};return w(e,"",0),[...c].
sort(([,M],[,_])=>_.weight-M.weight).filter(([,{weight:M}],_)=>_===0||_<dt.texts&&M>dt.usualWeight*2*dt.max).map(([M,{text:_}])=>`${st(M,s)}: ${(0,re.SS)(JSON.stringify((0,re.Jj)(_,dt.max)),1/0)}`).join(
", ")}function on(e,r,s){const c=(0,re.EU)(Lt(e,r),"diff",At);return u=>{const[w="",...M]=u===1/0?[]:c.split(`
`),_=M.pop()??"",E=en(M.map(he=>he.slice(At.length)),u).map(he=>At+he),N=u===1/0?c:[w,...E,_].join(`
`);return s===void 0?`
${N}`:wn(s,N)}}function wn(e,r){return`
${At}<details><summary>${e}</summary>

${r}
${At}</details>`}function yn(e){return e.replace(/^(?=.)/gm,At)}function Mn(e,r,s){if(e.kind==="text")return zt([Cn(e)],r);if(e.status!=="modified")return zt(e.kind==="json"?Ln(e):e.changes,r);const c=Pe(
e),u=s?.connections??[],w=new Set(u.map(({item:ze})=>ze)),M=ze=>s?.tells(ze)?"told":"value"in ze&&w.has(ze.value)?"connection":c(ze)?"layout":In(ze.path,r)?"item":"rest",_=new Map(e.changes.map(ze=>[ze,
M(ze)])),E=ze=>e.changes.filter(Ze=>_.get(Ze)===ze),[N,he,ke]=[zt(E("rest"),r),E("layout"),E("connection")],_e=Nn(u,ke,r),De=E("told").length+ke.length,Fe=`Layout and bookkeeping: ${(0,oe.hS)(he.length,
"change")}`;return[...zt(E("item"),r),..._e.length===0?[]:[{heading:"Connections",parts:_e,noun:"connection",changes:De}],..._e.length===0||N.length===0?N:[{heading:"Elsewhere in the file",parts:N}],...he.
length===0?[]:[{heading:Fe,parts:Dn(he,e,r),folded:!0}]]}function In(e,{labelOf:r}){return e.some(s=>s.type==="item"||s.type==="member"&&r(s.key)!==void 0)}function Cn({status:e,text:r={}}){const s=(c="")=>({
type:"string",id:0,text:JSON.stringify(c)});return e!=="modified"?{kind:e,path:[],value:s(r.base??r.head)}:{kind:e,path:[],from:s(r.base),to:s(r.head)}}function Ln({base:e,head:r,status:s}){const c=s===
"removed"?"removed":"added",u=(M,_)=>{const E=(0,Re.Vg)(M,()=>{});return!(_.length<3&&E.length>0&&E.every(he=>he.value.type==="object"))&&(_.length>0||M.type!=="object")?[{kind:c,path:_,value:M}]:E.flatMap(
({step:he,value:ke})=>he.type==="member"?u(ke,[..._,he]):[{kind:c,path:[..._,he],value:ke}])},w=e??r;return w?u(w,[]):[]}function Nn(e,r,s){const c=new Map(r.map(M=>["value"in M?M.value:void 0,M])),u=Un(
e,M=>c.has(M)),w=ln(u.map(M=>Pn(M,s)));return u.map(([{item:M}],_)=>{const E=M&&c.get(M);return t(w[_]??"",{under:E&&rn(E,s).under})})}function Un(e,r){const s={added:new Map,removed:new Map};return e.
flatMap(c=>{const{kind:u,source:w,target:M,item:_}=c;if(u==="rewired"||_&&r(_))return[[c]];const E=s[u].get(w),N=E??[c];return E&&E.push(c),s[u].delete(w),s[u].set(M,N),E?[]:[N]})}function Pn(e,r){const[
{kind:s,source:c,target:u,was:w}]=e,M=he=>`**${st(he.label,r)}**`,_=he=>he===""?"":` (${st(he,r)})`,E=e.map(he=>` \u2192 ${M(he.target)}${_(he.label)}`),N=w?.target===u?_(w.label)||" without a label":
w&&` ${M(w.target)}`;return`- ${Et[s]} ${M(c)}${E.join("")}${N===void 0?"":`, was${N}`}`}function Dn(e,r,s){return[...(0,y.$z)(V(e,r),u=>u.kind+un(u,s)).values()].flatMap(u=>{const w=u.map(N=>rn(N,s));
if(u.length<cn||q(u[0].path)===0||w.some(({under:N})=>N))return zt(u,s);const M=hn(u,s),_=w.map(({line:N},he)=>`- ${M[he]}${N}`).join(`
`),E=`- ${Et[u[0].kind]} ${un(u[0],s)} of ${(0,oe.hS)(u.length,"item")}`;return[t(E,{changes:u.length,under:N=>_.length>N?"":`
${yn(_)}`})]})}const jn="<!-- workflow-report -->",Fn=6e4,zn=1e3,Bn=100,gn=5;function Wn(e){const{workflows:r,missing:s}=e,c=(0,Ie.lb)(e),w=["changed","added","removed"].flatMap(_=>r.filter(E=>E.status===
_)).map(_=>({workflow:_,parts:_.files.flatMap(E=>Gn(E,c)),changes:bn(_.counts)})),M=Yn(e,c);return({maxLength:_=Fn,maxBytes:E=1/0,headings:N=!0,mark:he=!0}={})=>{const ke=w.map(({workflow:Ge,...qe})=>dn(
Kn(Ge,c,N),qe)),_e=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`,De=ke.length===0?[]:[{heading:"",parts:ke,noun:"workflow"}],Fe={heading:_e,parts:[...De,...M]},ze=he?`${jn}
`:"";let Ze=Math.min(_,E);for(;;){const Ge=[ze,...o(Fe,Ze-ze.length-1),`
`],qe=E===1/0?0:Buffer.byteLength(Ge.join(""));if(qe<=E||Ze<zn)return Ge;Ze=Math.floor(Ze*E*.99/qe)}}}function Hn(e,r){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${r}</summary>

${e}
</details>
`}function Kn({name:e,status:r,counts:s},c,u){const w=r==="added"||r==="removed";if(!w&&!u)return"";const M=w?`workflow ${r}`:(0,I.cq)(s),_=e===void 0?Zn(M):`${st(e,{mask:c})}: ${M}`;return`${u?"### ":
""}${w?`${Et[r]} `:""}${_}`}function Gn(e,r){const s=e.kind==="json"?Mt(e,_e=>r(_e).shown):void 0,c=(0,Oe.Z)(()=>(0,Re.Vn)((0,ce.PX)(e.head??e.base))),u={mask:r,labelOf:_e=>_e.length>Bn?void 0:s?.labelOf(
JSON.stringify(_e)),endsOf:_e=>s?.endsOf(_e),countOf:_e=>c().get(_e)??0},w=bn((0,I.xS)(e)),M=Mn(e,u,s),{nodes:_=0,connections:E=0}=s?.size??{},N=_===0?"What is in it":`${(0,oe.hS)(_,"node")}, ${(0,oe.
hS)(E,"connection")}`,ke=e.status!=="modified"&&M.length>0?[dn(N,{parts:M,changes:w,folded:!0})]:M;return[...Xn(s),dn(Jn(e,r),{parts:[...ke,...Vn(e,u)],changes:w})]}function Xn(e){if(e?.note!==void 0)
return[t(e.note)];if(!e?.picture)return[];const r=(0,re.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[t(r,{least:"The picture doesn't fit here."})]}function dn(e,r){return r.parts.length===0?t(e,{changes:r.changes}):{heading:e,...r}}function Jn({name:e,kind:r,status:s,changes:c},u){
const w=`**${st(e,{mask:u})}**`;return s!=="modified"?`${Et[s]} ${w}: file ${s}`:r==="binary"||r==="variables"&&c.length===0?`${Et.modified} ${w}: content modified`:r==="variables"?`${w} (values are n\
ever shown)`:w}function Vn({references:e},r){if(e.length===0)return[];const s=e.length===1,c=e.slice(0,gn).map(({path:M,from:_,to:E})=>{const[N,he]=[_,E].map(ke=>st(ke,r));return`${mt(M,r)} (${N} \u2192 ${he}\
)`}),u=e.length>gn?", \u2026":"",w=`${(0,oe.hS)(e.length,"reference")} to new IDs and names ${s?"follows and isn't":"follow and aren't"} counted`;return[t(`${w}: ${c.join(", ")}${u}`)]}function Yn({workflows:e,
notCompared:r=[]},s){const c=E=>E.flatMap(({name:N})=>N===void 0?[]:[st(N,{mask:s})]).join(", "),u=(E,N)=>E.length===0?[]:[t(N(c(E)),{least:N((0,oe.hS)(E.length,"workflow"))})],w=e.filter(({status:E})=>E===
"unchanged"),M=e.filter(({variablesCompared:E})=>!E);return[...w.every(({name:E})=>E===void 0)&&w.length===e.length?[t("No changes")]:u(w,E=>`${E}: no changes`),...u(M,E=>`The environment variables${M.
length===e.length?"":` of ${E}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...u(r.map(E=>({name:E})),E=>`${E}: not compared, because the step failed`)]}function bn({
added:e,modified:r,removed:s}){return e+r+s}function Zn(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Qn=h(8725),qn=h(276),er=h(4022),nr=h(6584);async function rr(e){const r=Wn(e),s={"report.md":r(),
"full-report.md":r({maxLength:1/0})};return(0,qn.n0)(await(0,er.N9)("the report",s)),r}const or=900*1024;function sr(e,r,s,c){const u=or-Buffer.byteLength(s.join()),w=e({headings:r,maxLength:1/0,maxBytes:u,
mark:!1}).join("");return c===void 0?w:Hn(w,c)}function ir(e){const r=(0,I.AS)(e);if(r.length===0)return;const s=r.slice(0,20).map(nr.bY),c=r.length>20?` and ${(0,oe.hS)(r.length-20,"more line")}`:"";
(0,Qn.lm)(`No field matched ${s.join(", ")}${c} in ignore. Check the spelling.`)}}),6584:((xe,Se,h)=>{h.d(Se,{LO:()=>f,Rr:()=>T,bY:()=>l,yG:()=>j});var I=h(3024),re=h(6760),oe=h(5806),ce=h(7596),fe=h(
706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function D(p,F=W){return[F,({input:ae})=>`contains ${C(ae)}. ${p}`]}function g(...p){return F=>{for(const[ae,ne]of p){const Y=ae.
exec(F);if(Y)throw new Error(typeof ne=="string"?ne:ne(Y))}return F}}function j(p){if(/^(true|True|TRUE|false|False|FALSE)$/.test(p))return p.toLowerCase()==="true";throw new Error(`must be true or fa\
lse, not ${l(p)}`)}function U(p,F=!1){return ae=>{const ne=Number(ae);if((F?/^\d+$/:/^\d+(\.\d+)?$/).test(ae)&&ne>0&&ne<=p)return ne;const Y=p===1/0?"":` and at most ${p}`;throw new Error(`must be a ${F?
"whole ":""}number above 0${Y}, not ${l(ae)}`)}}const P=g(D("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[
/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,p])=>`must not contain a query or a fragment. Set only the beginning of the address: "${p}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the\
 action adds"]);function R(p){return parseHost(P(p))}function k(p){if(isId(p))return p;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${l(p)}`)}const z=g(D("Set the secret ag\
ain"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,p])=>`begins with "${p}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be prin\
table ASCII without spaces or line breaks"]),S="is too long: at most 200 characters",b=g([new RegExp("\\p{C}","u"),({input:p})=>`must not contain control characters: ${l(p)}`],[/.{201}/u,S]),$=g([/["<>|*?:\\/\p{C}]|^\.+$/u,
({input:p})=>`can't be a name: ${l(p)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:p})=>`must not end in .zip, which the action adds: ${l(p)}`],[/.{201}/u,S]);function O(p){
const F=refusal($(p));if(F!==void 0)throw new Error(`can't be a name: ${l(p)} ${F}`);if(Buffer.byteLength(p)>240)throw new Error(S);return p}function a(p){if(p!=="any"){if(/^[0-9a-f]{64}$/i.test(p))return p.
toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,re.resolve)(process.env.GITHUB_WORKSPACE??"")}const A=g([new RegExp("\\p{Cc}","u"),"must be a p\
ath without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,p])=>`begins with ${p}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.tem\
p }}/packages`]);function T(p){return(0,re.resolve)(y(),A(p))}function d(p){const F=T(p);if(existsSync(F))return F;throw new Error(f(p))}function f(p){const F=!(0,I.existsSync)(y())||(0,I.readdirSync)(
y()).length===0;return`doesn't exist: ${l(p)}${F?". The workspace is empty: run actions/checkout before this step":""}`}function l(p){const F=C(p);return`"${(0,fe.OX)(p,60)}"${F===""?"":` with ${F}`}`}
function C(p){const F=(p.match(new RegExp(W,"gu"))??[]).map(Y=>Y.codePointAt(0)??0),ae=[...new Set(F)].map(Y=>`U+${Y.toString(16).toUpperCase().padStart(4,"0")}`),ne=ae.length===1?"an invisible charac\
ter":"invisible characters";return ae.length===0?"":`${ne} (${ae.slice(0,5).join(", ")})`}}),1124:((xe,Se,h)=>{h.d(Se,{AS:()=>D,Hq:()=>fe,RG:()=>re,cq:()=>g,cz:()=>oe,xS:()=>ce,xW:()=>W});var I=h(706);
const re={type:"hidden"};function oe(j){const U=P=>j.reduce((R,k)=>R+k[P],0);return{added:U("added"),modified:U("modified"),removed:U("removed")}}function ce({status:j,changes:U,references:P}){const R={
added:0,modified:0,removed:0};if(j!=="modified")return{...R,[j]:1};if(U.length===0&&P.length===0)return{...R,modified:1};for(const{kind:k}of U)R[k==="added"||k==="removed"?k:"modified"]++;return R}function fe({
workflows:j}){return j.some(({status:U})=>U!=="unchanged")}function W({workflows:j}){return oe(j.map(({counts:U})=>U))}function D({workflows:[j,...U]}){return j?.unusedIgnores.filter(P=>U.every(({unusedIgnores:R})=>R.
includes(P)))??[]}function g({modified:j,added:U,removed:P}){return Object.entries({modified:j,added:U,removed:P}).flatMap(([k,z])=>z===0?[]:[`${(0,I.zD)(z)} ${k}`]).join(", ")||"no changes"}}),3436:((xe,Se,h)=>{
h.d(Se,{Gg:()=>j,Ms:()=>b,Op:()=>z,PX:()=>k,Rk:()=>oe,TH:()=>g,TN:()=>W,YD:()=>D,ZM:()=>fe,dj:()=>a,e1:()=>S,eX:()=>ce,jn:()=>R,m0:()=>P});var I=h(8142),re=h(2899);const oe=["id","_id","key","name"],ce=[
"name","title","label","displayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function W(y,A){if(y.type!=="object")return;const T=y.members.get(A)??y.matchOnly?.
get(A);return T?.type==="string"?T.text==='""'?void 0:T.text:T?.type==="literal"&&/\d/.test(T.text)?T.text:void 0}function D(y){return y.type==="object"?[...y.members.keys()]:[]}function g(y){return U(
y,["id","_id","key"])??U(y,D(y).sort().filter(A=>fe.test(A)))}function j(y){return U(y,ce)}function U(y,A){for(const T of A){const d=W(y,T);if(d!==void 0)return d}}function P(y){return oe.includes(y)}
function R(y){return y.type==="string"||y.type==="literal"}function k(y){return y===void 0?[]:R(y)?[S(y.text)]:(y.type==="array"?y.items:[...y.members.values()]).flatMap(k)}function z(y,A,T){return T&&
P(y)&&R(A)}function S(y){return y.startsWith('"')?y.includes("\\")?JSON.parse(y):y.slice(1,-1):y}class b{#t;#e;#n;#o=new Map;#r=new Map;#i=new Map;#s=0;constructor(A,T=d=>{}){this.#t=A,this.#e=A.lines.
length===0,this.#n=T}read(A){const{fields:T,orders:d}=this.#t,f=l=>(0,re.pi)(T,l,this.#n);return(0,I.q)(A,void 0,{enter:(l,C="")=>this.#e?void 0:{key:C,outer:l},scalar:l=>this.scalar(l),array:(l,C)=>{
const p=l.length>0&&f({key:"",outer:C});return this.array(p?[]:l,(0,re.pi)(d,C,this.#n))},object:(l,C)=>{let p;for(const[F,ae]of T.size===0?[]:l)f({key:F,outer:C})&&(l.delete(F),P(F)&&(p=(p??new Map).
set(F,ae)));return this.object(l,p)}})}scalar(A){let T=this.#o.get(A);return T===void 0&&(T={type:A.startsWith('"')?"string":"literal",id:++this.#s,text:A},this.#o.set(A,T)),T}array(A,T=!1){const d=T?
A.toSorted((C,p)=>C.id-p.id):A;let f=d.length;for(const{id:C}of d)f=O(f,C);const l=this.#a(f,{type:"array",id:this.#s+1,items:d,unordered:T});return this.#e?l:{type:"array",id:l.id,items:A,unordered:T}}object(A,T){
let d=~A.size;for(const[l,{id:C}]of A){const p=this.#r.get(l)??this.#r.size;p===this.#r.size&&this.#r.set(l,p),d=d+O(p,C)|0}const f=this.#a(d,{type:"object",id:this.#s+1,members:A,matchOnly:T});return this.#e?
f:{type:"object",id:f.id,members:A,matchOnly:T}}#a(A,T){for(let d=A;;d=d+1|0){const f=this.#i.get(d);if(f&&$(f,T))return f;if(!f)return this.#i.set(d,T),this.#s++,T}}}function $(y,A){if(y.type==="arra\
y")return A.type==="object"||y.items.length!==A.items.length?!1:y.items.every(({id:T},d)=>T===A.items[d]?.id);if(A.type==="array"||y.members.size!==A.members.size)return!1;for(const[T,{id:d}]of A.members)
if(y.members.get(T)?.id!==d)return!1;return!0}function O(y,A){const T=Math.imul(y^y>>>15,739982445)^Math.imul(A^A>>>16,73244475);return Math.imul(T^T>>>13,695872825)}function a(y){if(R(y))return y.text;
if(y.type==="array"){const T=y.items.map(a);return`[${(y.unordered?T.sort():T).join()}]`}return`{${Array.from(y.members,([T,d])=>`${JSON.stringify(T)}:${a(d)}`).sort().join()}}`}}),2899:((xe,Se,h)=>{h.
d(Se,{K$:()=>I,pi:()=>oe,wo:()=>re});const I=re("");function re(W){const D=new Set,[g,j]=[new Map,new Map];for(const[U,P]of W.split(/\r\n|\r|\n/).entries()){const R=P.trim();if(R===""||R.startsWith("#"))
continue;const[k,z]=R.endsWith("[]")?[R.slice(0,-2),j]:[R,g],S=k.split(".").reverse(),b=ce(k);if(S.includes(""))throw new Error(`has an empty key in line ${U+1} (join keys by single dots)`);if(S.every(
$=>$==="*"))throw new Error(`has only * in line ${U+1}, which would ignore everything (name a key)`);D.add(R),z.set(b,[...z.get(b)??[],{line:R,keys:S}])}return{lines:[...D],fields:g,orders:j}}function oe(W,D,g){
if(W.size===0||D===void 0)return!1;const j=["*",ce(D.key)].flatMap(U=>W.get(U)??[]).filter(({keys:U})=>fe(D,U));for(const{line:U}of j)g(U);return j.length>0}function ce(W){return W.slice(W.lastIndexOf(
".")+1)}function fe(W,D){if(W===void 0||D.length===0)return D.length===0;const g=D[0]==="*"?["*"]:W.key.split(".").reverse();return g.every((j,U)=>j===D[U])&&fe(W.outer,D.slice(g.length))}}),2742:((xe,Se,h)=>{
h.d(Se,{OD:()=>Ee,qy:()=>se,Z:()=>Oe,yR:()=>K});var I=h(3436),re=h(2899),oe=h(1345);function ce(H,ie){const le=ie.size===0?void 0:ie.get(JSON.stringify(H));return le===void 0?H:(0,I.e1)(le)}function fe({
base:H,head:ie}){return H===ie?[]:I.Rk.flatMap(le=>{const[ge,Q]=[(0,I.TN)(H,le),(0,I.TN)(ie,le)];return ge!==Q&&ge?.startsWith('"')&&Q?.startsWith('"')?[[ge,Q]]:[]})}function W(H,ie){const le=new Map;
for(const[Q,pe]of H)le.set(Q,(le.get(Q)??new Set).add(pe));const ge=([Q,pe])=>le.get(Q)?.size===1&&ie.base.get(Q)===1&&ie.head.get(pe)===1;return new Map(H.filter(ge))}function D(H){const ie=le=>{const ge=new Map,
Q=(pe,be)=>{if(pe.type==="array")for(const Te of pe.items)Q(Te,!0);if(pe.type!=="object")return;const Le=be?[pe.id,...I.Rk.flatMap(Te=>(0,I.TN)(pe,Te)??[])]:[];for(const Te of new Set(Le))ge.set(Te,(ge.
get(Te)??0)+1);for(const Te of pe.members.values())Q(Te,!1)};for(const pe of H)Q(pe[le],!1);return ge};return{base:ie("base"),head:ie("head")}}function g(H,ie,le){const ge={element:new Map,member:new Map};
function Q(be,Le){if(ie.size===0&&!le)return be;if((0,I.jn)(be))return H.scalar(ie.get(be.text)??be.text);const Te=ge[Le?"element":"member"],Ae=Te.get(be.id)??pe(be,Le);return Te.set(be.id,Ae),Ae}function pe(be,Le){
if(be.type==="array"){const Ae=be.items.map(Pe=>Q(Pe,!0));return H.array(Ae,be.unordered)}const Te=new Map;for(const[Ae,Pe]of be.members)(0,I.Op)(Ae,Pe,Le)?le||Te.set(Ae,Pe):Te.set(ce(Ae,ie),Q(Pe,!1));
return H.object(Te)}return(be,Le=!1)=>Q(be,Le).id}function j(H,ie){const le={base:g(H,ie,!0),head:g(H,new Map,!0)};return{interner:H,renames:ie,follow:g(H,ie,!1),bare:le}}var U=h(5408);const P=.4,R=.9,
k=4e4,z=4,S=/^(""|0|true|false|null)$/,b=.25,$=-1,O=new Set([...I.eX,"type"]);function a(H,ie,le){const{compare:ge,shareRare:Q}=T(H,le),pe=y(H,ie),be=A(H);return Le=>(Te,Ae)=>{const Pe=(0,U.qc)(Te,Ae),
X=Pe.reduce((V,{base:de,head:we})=>V+de.length*we.length,0),ee=V=>X>k?[...Q(V),...(0,U.O6)(ie,V).flatMap(U.yU)]:V.base.flatMap(de=>V.head.map(we=>({base:de,head:we}))),G=Pe.flatMap(ee).flatMap(V=>{const{
weighted:de,plain:we}=ge(V);return Le===0||(be(V)?we>=R:de>=Le)?[{pair:V,weighted:de,distance:pe(V)}]:[]});G.sort((V,de)=>de.weighted-V.weighted||V.distance-de.distance);const q=new Set;return G.flatMap(
({pair:V})=>q.has(V.base)||q.has(V.head)?[]:(q.add(V.base).add(V.head),[V]))}}function y({base:H},ie){const le=new Map((0,U.Ms)(ie).map(pe=>[pe.base.index,pe.head.index-pe.base.index]));let ge=0;const Q=H.
map(({index:pe})=>(ge=le.get(pe)??ge,pe+ge));return pe=>Math.abs((Q[pe.base.index]??0)-pe.head.index)}function A({base:H,head:ie}){const le=({item:be})=>[(0,I.TH)(be),(0,I.Gg)(be)],[ge,Q]=[new Set(H.flatMap(
le)),new Set(ie.flatMap(le))],pe=(be,Le)=>le(be).every(Te=>Te!==void 0&&!Le.has(Te));return be=>pe(be.base,Q)&&pe(be.head,ge)}function T(H,{renames:ie,follow:le}){const ge=new Map,Q=new Set;function pe(q){
const V=ge.get(q)??ge.size;return V===ge.size&&ge.set(q,V),V}function be(q,V){const de=new Set,we=(ye,Re,Ke)=>{if((0,I.jn)(ye)||(ye.type==="array"?ye.items.length:ye.members.size)===0){const Be=pe(`${Re}\
=${V==="base"?le(ye):ye.id}`);de.add(Be),(!(0,I.jn)(ye)||S.test(ye.text))&&Q.add(Be)}else if(ye.type==="array")for(const Be of ye.items)we(Be,pe(`${Re}[]`),!0);else for(const[Be,We]of ye.members)Re===
$&&(0,I.jn)(We)&&O.has(Be)||(0,I.Op)(Be,We,Ke)||we(We,pe(`${Re}.${V==="base"?ce(Be,ie):Be}`),!1)};return we(q,$,!0),de}const Le=new Map,Te=new Map,Ae=q=>Le.get(q)??new Set;for(const q of["base","head"]){
for(const V of H[q])Le.set(V,be(V.item,q));for(const[V,de]of(0,oe.Vn)(H[q].flatMap(we=>[...Ae(we)]))){const we=(Q.has(V)?b:1)/de;Te.set(V,Math.min(Te.get(V)??1,we))}}const Pe=q=>Te.get(q)??0,X=q=>[...Ae(
q)].filter(V=>Pe(V)>=1/z),ee=q=>{let V=0;for(const de of q)V+=Pe(de);return V},G=(q,V)=>2*q/V||0;return{compare({base:q,head:V}){const[de,we]=[Ae(q),Ae(V)],ye=[...de].filter(Re=>we.has(Re));return{weighted:G(
ee(ye),ee(de)+ee(we)),plain:G(ye.length,de.size+we.size)}},shareRare(q){const V=new Map;for(const de of q.head)for(const we of X(de))V.set(we,[...V.get(we)??[],de]);return q.base.flatMap(de=>{const we=new Set(
X(de).flatMap(ye=>V.get(ye)??[]));return Array.from(we,ye=>({base:de,head:ye}))})}}}function d(H,ie,le){const ge={base:(0,U.S3)([H]),head:(0,U.S3)([ie])};return Math.max(...(0,U.yU)(ge).map(Q=>T(ge,le).
compare(Q).weighted))}function f(H,ie,le){let ge=[],Q=H;const pe=()=>Q.base.length===0||Q.head.length===0,be=(G,q)=>{const V=pe()?[]:G(Q,q);V.length!==0&&(ge=[...ge,...V].sort(U.FM),Q=(0,U.FF)(Q,V))},
Le=G=>(q,V)=>(0,U.O6)(ge,q).flatMap(de=>G(de,V)),Te=le||[...H.base,...H.head].some(({item:G})=>G.type==="object"),Ae=I.Rk.filter(G=>!(p(H.base,G)&&p(H.head,G)));if(Te)for(const G of F(Ae,H,ie))be(U.kk,
l(G));const Pe=({item:G})=>G.id,X=({item:G},q)=>q==="base"?ie.follow(G,!0):G.id;for(const G of ie.renames.size>0?[X,Pe]:[Pe])be(Le(U.eV),G),Te&&be(U.kh,G);if(Te&&!pe()){const[G]=F(ne(H),H,ie);G!==void 0&&
be(U.kk,l(G));const q=de=>({item:we},ye)=>C(we,ie.bare[ye],de);be(Le(U.eV),q(1)),be(U.kh,q(3));const V=a(H,ge,ie);for(const de of[...I.eX,"key"])be(V(0),l(de));be(V(P),({item:de})=>de.type==="object"?
(0,I.TN)(de,"type")??"":void 0)}const ee=G=>(0,I.Gg)(G)??(Ae.length<I.Rk.length?Ae.find(q=>(0,I.TN)(G,q)):(0,I.TH)(G));return be(Le(U.kh),({item:G})=>ee(G)===void 0?"":void 0),ge}function l(H){return({
item:ie})=>(0,I.TN)(ie,H)}function C(H,ie,le){if(H.type!=="object")return;const ge=I.Rk.filter(Q=>{const pe=H.members.get(Q);return pe&&(0,I.jn)(pe)});return H.members.size-ge.length<le?void 0:ie(H,!0)}
function p(H,ie){const le=ge=>H.every(({item:Q,index:pe})=>(0,I.TN)(Q,ie)?.replaceAll('"',"")===`${ge+pe}`);return H.length>1&&(le(0)||le(1))}function F(H,ie,le){const ge=H.map(pe=>({key:pe,pairs:(0,U.
kk)(ie,l(pe))})),Q=(pe,be)=>pe.every(({base:Te,head:Ae},Pe)=>Te===be[Pe]?.base&&Ae===be[Pe]?.head)?0:ae(be,le)-ae(pe,le);return ge.sort(({pairs:pe},{pairs:be})=>be.length-pe.length||Q(pe,be)),ge.map(({
key:pe})=>pe)}function ae(H,{interner:ie,renames:le,bare:ge}){const Q=H.map(({base:be,head:Le})=>({base:be.item,head:Le.item})),pe=g(ie,new Map([...le,...Q.flatMap(fe)]),!0);return Q.filter(({base:be,
head:Le})=>[pe,ge.head].some(Te=>Te(be,!0)===ge.head(Le,!0))).length}function ne({base:H,head:ie}){return[...(0,oe.Vn)(ie.flatMap(({item:Q})=>(0,I.YD)(Q)))].flatMap(([Q,pe])=>2*pe>ie.length?[Q]:[]).sort().
filter(Q=>!(0,I.m0)(Q)&&Q!=="type"&&Y(H,Q)&&Y(ie,Q))}function Y(H,ie){const le=H.flatMap(({item:Q})=>(0,I.TN)(Q,ie)??[]).filter(Q=>Q.startsWith('"'));if(le.length<2||2*le.length<=H.length||new Set(le).
size<le.length)return!1;const ge=new Set(H.flatMap(({item:Q})=>I.Rk.map(pe=>(0,I.TN)(Q,pe))));return 2*le.filter(Q=>ge.has(Q)).length<le.length}const ue=8,Me=.5;function Ce(H,ie,le,ge){const Q=ee=>H[ee].
flatMap(q=>[q,...Ue(q,ge)]).filter(({path:q,value:V})=>q.at(-1)?.type==="item"&&le[ee].get(V.id)===1),pe={bases:new Set,heads:new Map};let be={base:Q("base"),head:Q("head")};const Le=(ee,G)=>{const q=(0,U.
kk)(be,ee).filter(({base:V,head:de})=>V.arrays!==de.arrays&&G(V.value,de.value));for(const{base:V,head:de}of q)pe.bases.add(V.value),pe.heads.set(de.value,V);be=(0,U.FF)(be,q)},Te=(ee,G)=>(0,I.TN)(ee,
"type")===(0,I.TN)(G,"type"),Ae=(ee,G)=>Te(ee,G)&&d(ee,G,ie)>=Me,Pe=(ee,G)=>(le[G].get(ee??"")??0)<2,X=(ee,G)=>Pe(ee,G)?ee:void 0;return Le(({value:ee},G)=>X((0,I.TH)(ee),G),(ee,G)=>((0,I.TH)(ee)?.length??
0)>=ue||Ae(ee,G)),Le(({value:ee},G)=>X((0,I.Gg)(ee),G),Ae),Le(({value:ee},G)=>Pe((0,I.TH)(ee),G)?C(ee,ie.bare[G],3):void 0,Te),pe}function Ue({value:H,path:ie},le){return(0,oe.Vg)(H,le).flatMap(ge=>{if((0,I.
jn)(ge.value))return[];const Q={value:ge.value,path:[...ie,ge.step]};return[Q,...Ue(Q,le)]})}function je(H,ie,le,ge){const Q=[],pe=[],be=[],Le=[],Te={base:[],head:[]},Ae=[];function Pe(we,ye,Re){we.id!==
ye.id&&(we.type==="array"&&ye.type==="array"?de(we,ye):we.type==="object"&&ye.type==="object"?V(we,ye,Re):Re!=="own"&&(0,I.jn)(we)&&(0,I.jn)(ye)&&ie.renames.get(we.text)===ye.text?pe.push({path:[...Ae],
from:(0,I.e1)(we.text),to:(0,I.e1)(ye.text)}):Q.push({kind:"modified",path:[...Ae],from:we,to:ye}))}function X(we,ye,Re){Re==="element"&&Le.push(...fe({base:we,head:ye})),(Re==="element"||we.type==="o\
bject"&&ye.type==="object")&&be.push({base:we,head:ye,path:[...Ae]}),Pe(we,ye,Re)}function ee({step:we,base:ye,head:Re},Ke,Be){Ae.push(we),ye!==void 0&&Re!==void 0?X(ye,Re,Ke):Re!==void 0&&!G(Re)?(Q.push(
{kind:"added",path:[...Ae],value:Re}),Te.head.push({value:Re,path:[...Ae],arrays:Be}),q(Re)):ye!==void 0&&!le.bases.has(ye)&&(Q.push({kind:"removed",path:[...Ae],value:ye}),Te.base.push({value:ye,path:[
...Ae],arrays:Be})),Ae.pop()}function G(we){const ye=le.heads.get(we);return ye===void 0?!1:(Q.push({kind:"moved",path:[...Ae],from:ye.path}),X(ye.value,we,"element"),!0)}function q(we){if(le.heads.size!==
0)for(const{step:ye,value:Re}of(0,oe.Vg)(we,ge))Ae.push(ye),G(Re)||q(Re),Ae.pop()}function V(we,ye,Re){for(const{key:Ke,from:Be,...We}of He(we,ye,ie)){const Qe={type:"member",key:Ke};Be!==void 0&&pe.push(
{path:[...Ae,Qe],from:Be,to:Ke});const Je=We.base!==void 0&&(0,I.Op)(Ke,We.base,Re==="element");ee({step:Qe,...We},Je?"own":"member")}}function de(we,ye){const Re={base:(0,U.S3)(we.items),head:(0,U.S3)(
ye.items)},Ke=f(Re,ie,we.unordered&&ye.unordered).filter(Je=>!le.bases.has(Je.base.item)&&!le.heads.has(Je.head.item)),Be=(0,oe.Oe)(Re,Ke,ge),We=new Set((0,U.Ms)(Ke).map(Je=>Je.head.index)),Qe=Be.filter(
Je=>Je.base&&Je.head&&!We.has(Je.index));Qe.length>0&&!ye.unordered&&Q.push({kind:"reordered",path:[...Ae],moved:Qe.map(({step:Je})=>Je)});for(const Je of Be)ee(Je,"element",Re)}return Pe(H.base,H.head,
"member"),{changes:Q,references:pe,matches:be,renames:Le,unmatched:Te}}function He(H,ie,{renames:le,follow:ge}){const Q=new Set,pe=new Map,be=(Ae,Pe)=>Ae.id===Pe.id||ge(Ae)===Pe.id;for(const Ae of[be,
()=>!0])for(const Pe of[X=>X,X=>ce(X,le)])for(const[X,ee]of H.members){const G=Pe(X),q=ie.members.get(G);q===void 0||Q.has(X)||pe.has(G)||!Ae(ee,q)||(Q.add(X),pe.set(G,{key:G,base:ee,head:q,...G!==X&&
{from:X}}))}const Le=[...H.members].filter(([Ae])=>!Q.has(Ae)),Te=[...ie.members].filter(([Ae])=>!pe.has(Ae));return[...pe.values(),...Le.map(([Ae,Pe])=>({key:Ae,base:Pe,head:void 0})),...Te.map(([Ae,
Pe])=>({key:Ae,base:void 0,head:Pe}))].sort((Ae,Pe)=>Ae.key<Pe.key?-1:1)}const v={bases:new Set,heads:new Map},x=5;function se(H,ie){const le=new I.Ms(re.K$),[ge,Q]=[H,ie].map(pe=>K(pe,le));return ge&&
Q&&Ee([{base:ge,head:Q}],le)[0]}function K(H,ie=new I.Ms(re.K$)){return/^\s*[[{]/.test(H)?ie.read(H):void 0}function Ee(H,ie){const le=Oe(()=>D(H)),ge=Oe(()=>(0,oe.j9)([...H.map(({head:Le})=>Le),...H.
map(({base:Le})=>Le)])),Q=(Le,Te)=>ge().componentOf(Le,Te);function pe(Le){const Te=j(ie,Le);return H.map(Ae=>{const Pe=je(Ae,Te,v,Q),{base:X,head:ee}=Pe.unmatched;if(X.length===0||ee.length===0)return Pe;
const G=Ce(Pe.unmatched,Te,le(),Q);if(G.heads.size===0)return Pe;const q=je(Ae,Te,G,Q);return q.changes.filter(({kind:V})=>V==="moved").length===G.heads.size?q:Pe})}let be=new Map;for(let Le=0;Le<x;Le++){
const Te=pe(be),Ae=Te.flatMap(X=>X.renames),Pe=Ae.length===0?new Map:W(Ae,le());if(be.size===Pe.size&&[...be].every(([X,ee])=>Pe.get(X)===ee)){if(Te.some(({changes:X})=>X.length>0))return Te;break}be=
Pe}return pe(new Map)}function Oe(H){let ie;return()=>(ie??={value:H()},ie.value)}}),1345:((xe,Se,h)=>{h.d(Se,{Oe:()=>z,Vg:()=>S,Vn:()=>a,j9:()=>g,qU:()=>j});var I=h(3436),re=h(5408);const oe=/group|parent|folder|owner/i,
ce=/^(locale|locales|localeData|i18n|translations)$/,fe=/^(data|node)$/,W=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,D=40;function g(A){const T=A.map(k),d=p=>T.find(F=>F.get(p))?.get(p);
function f(p,F){for(const ae of(0,I.YD)(p).sort()){if(oe.test(ae))continue;const ne=(0,I.TN)(p,ae),Y=ae!=="type"?ne:ne&&/^"\w+:/.test(ne)?ne.replace(/\w+:/,""):void 0,ue=Y===void 0?void 0:d(Y);if(ue===
void 0||ue.item===p||j(ue.item)===void 0)continue;const Me=T.some(Ce=>{const Ue=Ce.get(Y??"");return Ue&&(Ue.array===F||R(F,Ue.item))});if(ae==="type"||!Me)return ue.item}}function l(p,F){const ae=(0,I.
Gg)(p);return j(p)??j(f(p,F))??(ae&&(0,I.e1)(ae))}function C(p){const F=/\d/.test(p)?d(p):void 0,ae=F&&l(F.item,F.array);return ae!==void 0&&JSON.stringify(ae)!==p?ae:void 0}return{componentOf:f,nameOf:l,
labelOf:C}}function j(A){const T=A&&((0,I.TN)(A,"name")??U(A));return T&&(0,I.e1)(T)}function U(A){for(const[T,d]of A.type==="object"?A.members:[]){const l=(ce.test(T)&&d.type==="object"?["en",...[...d.
members.keys()].sort()]:[]).map(F=>(0,I.TN)(P(d,F)??d,"name")),C=fe.test(T)?[...I.eX.map(F=>(0,I.TN)(d,F)),(0,I.TN)(d,"display_name"),U(d)]:[],p=[...l,...C].find(F=>F!==void 0);if(p!==void 0)return p}}
function P(A,T){return A.type==="object"?A.members.get(T):void 0}function R(A,T){return(T.type==="object"?[...T.members.values()]:[]).some(f=>f.type==="array"&&f.items===A)}function k(A){const T=new Map,
d=f=>{if(f.type==="object")for(const l of f.members.values())d(l);if(f.type==="array")for(const l of f.items){const C=(0,I.YD)(l).filter(F=>I.ZM.test(F)),p=new Set(C.flatMap(F=>(0,I.TN)(l,F)??[]));for(const F of p)
T.set(F,T.has(F)?void 0:{item:l,array:f.items});d(l)}};return d(A),T}function z(A,T,d){const f=(0,re.FF)(A,T),l=[...f.base.map(p=>({...p,base:p.item,head:void 0})),...T.map(({base:p,head:F})=>({...F,base:p.
item,head:F.item})),...f.head.map(p=>({...p,base:void 0,head:p.item}))],C=O(l,d);return l.map(p=>({...p,step:b(p,C.get(p))})).sort($)}function S(A,T){return A.type==="object"?Array.from(A.members,([f,
l])=>({step:{type:"member",key:f},value:l})):(A.type==="array"?z({base:[],head:(0,re.S3)(A.items)},[],T):[]).flatMap(({step:f,head:l})=>l?[{step:f,value:l}]:[])}function b({item:A,index:T},d){if(d===void 0)
return{type:"element",index:T,item:A};const f=y(A),l=f!==void 0&&f.length<=D&&!d.startsWith(f);return{type:"item",label:d,...l&&{hint:f},item:A}}function $({step:A},{step:T}){return A.type==="item"&&T.
type==="item"?A.label<T.label?-1:1:A.type==="element"&&T.type==="element"?A.index-T.index:A.type==="item"?-1:1}function O(A,T){const d=new Map,f=new Set;let l=A.filter(({item:Y})=>(j(Y)??(0,I.Gg)(Y)??
(0,I.TH)(Y))!==void 0);const C=Y=>{const ue=l.map(Y),Me=a(ue);l=l.filter((Ce,Ue)=>{const je=ue[Ue];return je===void 0||Me.get(je)!==1||f.has(je)?!0:(f.add(je),d.set(Ce,je),!1)})};C(({item:Y})=>j(Y));const p=new Map(
l.map(Y=>[Y,j(Y.item)??j(T(Y.item,Y.array))])),F=a([...p.values()]),ae=Y=>{const[ue,Me]=[p.get(Y),(0,I.Gg)(Y.item)];return j(Y.item)??(F.get(ue)===1?ue:void 0)??(Me&&(0,I.e1)(Me))},ne=(Y,ue="")=>{const[
Me,Ce]=[(0,I.TH)(Y.item),ae(Y)??y(Y.item)],Ue=Me&&(0,I.e1)(Me).replace(ue,"");return Ce&&Ue?`${Ce} (${Ue})`:Ce??Ue};return C(Y=>ae(Y)??ne(Y,W)),C(Y=>ne(Y,W)),C(Y=>ne(Y)),C(Y=>`${ae(Y)??y(Y.item)??ne(Y)}\
 [${Y.index}${Y.head?"":", before"}]`),d}function a(A){const T=new Map;for(const d of A)T.set(d,(T.get(d)??0)+1);return T}function y(A){const T=(0,I.TN)(A,"type");return T?.startsWith('"')?(0,I.e1)(T):
void 0}}),7856:((xe,Se,h)=>{h.d(Se,{$C:()=>a,Wr:()=>d,_p:()=>y,lb:()=>z});var I=h(706),re=h(3436),oe=h(2742);const ce=8,fe="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:a\
ccess|secret|private|subscription)[-_. ]?key|cookie",W=new RegExp(`(?:${fe}|(?:password|secret|apikey)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,g=new RegExp(`^x?(?:${fe})$`),j=/name|key|header|field/i,
U=["value","values","default","defaultvalue"],P=/\{\{|\$\{|<%/,R="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",k=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${fe})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]\
)).{1,4000}?(?=\\1)`,`(?<=(?:${fe})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${R}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${R}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(f=>new RegExp(f,"giu"));function z({workflows:f}){const l=new I.pO;for(const{secrets:p,files:F}of f){const ae=F.flatMap(({base:ne,head:Y})=>[ne,Y].flatMap(d));for(const ne of[...p,...ae].flatMap(S))
l.add(ne,b)}const C=new Map;return p=>{const F=C.get(p);if(F)return F;const ae=[],ne=Me=>(ae.push(Me),I.v5),ue={shown:k.reduce((Me,Ce)=>Me.replace(Ce,ne),l.hide(p,ne)),hidden:JSON.stringify(ae)};return C.
set(p,ue),ue}}function S(f){return[f,f.replace(/^(?:bearer|basic|token) /i,""),...(0,re.PX)((0,oe.yR)(f))]}function b(f){return f.length>=ce&&!new RegExp("^\\p{L}+$","u").test(f)}function $(f){const l=O(
f);return W.test(l)&&!D.test(l)}function O(f){return f.toLowerCase().replace(/[^a-z]/g,"")}function a(f,l,C){if(A(l))return!1;if($(f))return T(l)||g.test(O(f));const p=F=>j.test(F)&&$(String(C&&(0,re.
TN)(C,F)));return U.includes(O(f))&&C!==void 0&&(0,re.YD)(C).some(p)}function y(f,...l){return l.every(A)?!1:f.some((C,p)=>{const F=f[p-1],ae=F&&"item"in F?F.item:void 0,ne=f.slice(p+1).every(({type:ue})=>ue===
"element"),Y=ue=>C.type==="member"&&a(C.key,ne?ue:void 0,ae);return l.some(Y)})}function A(f){return f?.type==="literal"&&!/\d/.test(f.text)}function T(f){return f?.type==="array"?f.items.every(T):f!==
void 0&&(0,re.jn)(f)}function d(f){const l=[],C=p=>{if(p!==void 0)if((0,re.jn)(p))C((0,oe.yR)((0,re.e1)(p.text)));else if(p.type==="array")for(const F of p.items)C(F);else for(const[F,ae]of p.members)
a(F,ae,p)&&l.push(...(0,re.PX)(ae)),C(ae)};return C(f),l.filter(p=>!P.test(p))}}),5408:((xe,Se,h)=>{h.d(Se,{$z:()=>g,FF:()=>R,FM:()=>U,Ms:()=>P,O6:()=>k,S3:()=>oe,eV:()=>ce,kh:()=>fe,kk:()=>W,qc:()=>D,
yU:()=>j});var I=h(8965);const re=500;function oe(z){return z.map((S,b)=>({item:S,index:b,array:z}))}function ce(z,S){const b=A=>z[A].map(T=>S(T,A)),$=(A,T)=>A!==void 0&&A===T,O=(0,I.E)(b("base"),b("h\
ead"),{maxEditLength:re,comparator:$});if(O===void 0)return P(fe(z,S).sort(U));let[a,y]=[0,0];return O.flatMap(({added:A,removed:T,count:d})=>{const[f,l]=[z.base.slice(a,a+d),z.head.slice(y,y+d)];return A||
(a+=d),T||(y+=d),A||T?[]:j({base:f,head:l})})}function fe(z,S){return D(z,S).flatMap(j)}function W(z,S){return D(z,S).flatMap(b=>b.base.length===1&&b.head.length===1?j(b):[])}function D(z,S){const b=g(
z.head,$=>S($,"head"));return b.delete(void 0),[...g(z.base,$=>S($,"base"))].flatMap(([$,O])=>{const a=b.get($);return a?[{base:O,head:a}]:[]})}function g(z,S){const b=new Map;for(const $ of z){const O=S(
$),a=b.get(O);a?a.push($):b.set(O,[$])}return b}function j({base:z,head:S}){return z.flatMap((b,$)=>{const O=S[$];return O===void 0?[]:[{base:b,head:O}]})}function U(z,S){return z.base.index-S.base.index}
function P(z){const S=[];for(const $ of z){let[O,a]=[0,S.length];for(;O<a;){const y=O+a>>1;(S[y]?.last.head.index??0)<$.head.index?O=y+1:a=y}S[O]={last:$,before:S[O-1]}}const b=[];for(let $=S.at(-1);$;$=
$.before)b.push($.last);return b.reverse()}function R({base:z,head:S},b){const $=new Set(b.flatMap(O=>[O.base,O.head]));return{base:z.filter(O=>!$.has(O)),head:S.filter(O=>!$.has(O))}}function k(z,S){
const b=P(z),$={base:0,head:0};return D(S,({index:O},a)=>{for(;(b[$[a]]?.[a].index??1/0)<O;)$[a]++;return $[a]})}}),6384:((xe,Se,h)=>{h.a(xe,async(I,re)=>{try{let b=function(){const O=new ce.i,a=O.required(
"base",D.Rr),y=O.required("head",D.Rr);[a,y].some(f=>f!==void 0&&(0,oe.existsSync)(f))||(a!==void 0&&O.refuse("base",(0,D.LO)(O.text("base"))),y!==void 0&&O.refuse("head",(0,D.LO)(O.text("head"))));const A=O.
optional("ignore",()=>(0,j.wo)(O.lines("ignore")))??j.K$,T=O.boolean("fail-on-change",!1),d=O.boolean("summary",!0);return{base:O.check(a),head:O.check(y),ignore:A,failOnChange:T,summary:d}},$=function({
workflows:O}){return O.map(({name:a,status:y,counts:A,variablesCompared:T})=>{const d=y==="changed"||y==="unchanged"?(0,g.cq)(A):y,f=T?"":" (environment variables are not compared)";return`${a===void 0?
"":`${(0,z.OX)(a)}: `}${d}${f}`})};var oe=h(3024),ce=h(3991),fe=h(4022),W=h(2345),D=h(6584),g=h(1124),j=h(2899),U=h(7279),P=h(8725),R=h(276),k=h(4057),z=h(706),S=h(1532);await(0,R.eF)(async O=>{const{
base:a,head:y,ignore:A,failOnChange:T,summary:d}=b(),f=(0,P.t1)(),[l,C]=[(0,z.OX)(a),(0,z.OX)(y)],p=(0,k.Bu)([["Base",l],["Head",C]]);f.info(`Comparing ${l} with ${C}`);const F=await(0,S.Z)(a,y,{ignore:A,
signal:O}).catch(async ue=>{const Me=(0,U.iT)(ue);throw d&&await(0,k.Sy)("Workflow comparison failed",(0,k.il)((0,fe.UX)(Me),(0,R.VY)(Me)),p),Me});for(const ue of $(F))f.info(ue);(0,W.$0)(F);const[ae,
ne]=[(0,g.Hq)(F),(0,g.xW)(F)];(0,R.n0)({changed:ae,...ne});const Y=await(0,W.S3)(F);if(d){const ue=(0,W.uu)(Y,F.workflows.length>1,[p]);await(0,k.Sy)(`Workflow comparison: ${(0,g.cq)(ne)}`,ue,p)}if(ae&&
T){const ue=`The versions differ (${(0,g.cq)(ne)}), and fail-on-change is true`;throw new U.HR({what:ue,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),re()}catch(b){re(
b)}},1)}),1532:((xe,Se,h)=>{h.d(Se,{Z:()=>be});var I=h(5806),re=h(4573),oe=h(8142);const ce={enter:()=>{},scalar:X=>({json:X}),array:X=>({json:`[${X.map(({json:ee})=>ee)}]`,items:X}),object(X){return{
json:`{${[...X.keys()].sort().map(G=>`${JSON.stringify(G)}:${X.get(G)?.json}`)}}`,members:X}}};function fe(X){const ee=(0,re.isUtf8)(X)?(0,oe.q)(X.toString(),void 0,ce):void 0,G=ee?.members?[...ee.members]:
ee?.items?.map(V=>[W(V),V]),q=G?.flatMap(([V,{members:de,json:we}])=>V===void 0?[]:[{name:V,keys:[...de?.keys()??[]],content:we}]);if(!(q===void 0||new Set(q.map(({name:V})=>V)).size!==G?.length))return{
container:ee?.members?"object":"array",variables:q}}function W({members:X}){if(!X?.has("value"))return;const ee=[X.get("name"),X.get("key")].find(G=>G?.json.startsWith('"'));return ee&&JSON.parse(ee.json)}
function D({files:X}){const ee=[...X].filter(([G])=>(0,I.dU)(G)).map(([,G])=>g(G));return[...new Set(ee.flat())]}function g(X){const ee=X.toString();try{JSON.parse(ee.replace(/^\uFEFF/,""))}catch{return[]}
const G=fe(X),q=new Set(G?.container==="array"?G.variables.map(({name:we})=>we):[]),de=Array.from(ee.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([we,ye,Re])=>ye===void 0?[we,String(
Number(we))]:Re===void 0?[JSON.parse(ye)]:[]);return[...new Set(de)].filter(we=>!q.has(we))}var j=h(1124),U=h(3436),P=h(7598);function R(X){return(0,re.isUtf8)(X)?X.toString():void 0}function k(X,ee,G){
const q=/\.json$/i.test(X)?R(ee):void 0;return q===void 0?void 0:G.read(q)}function z(X,ee,G,q){if(ee.equals(G))return!0;const V=new Interner(q),de=k(X,ee,V);return de!==void 0&&de.id===k(X,G,V)?.id}function S({
files:X},ee){const G=V=>createHash("sha256").update(V).digest("hex"),q=Array.from(X,([V,de])=>{const we=k(V,de,new Interner(ee));return[V,G(we?canonicalJson(we):de)]});return G(JSON.stringify(q.sort(([
V],[de])=>V<de?-1:1)))}var b=h(2899),$=h(2742),O=h(7856);const a=1024*1024;function y(X,ee,{name:G,ignore:q}){const V=[X,ee].filter(Ve=>Ve!==void 0),de=V.length===2&&V.some(T),we=[...new Set(V.flatMap(
({files:Ve})=>[...Ve.keys()]))].sort(),ye=new Set(q.lines),Re=new U.Ms(q,Ve=>ye.delete(Ve)),Ke=we.flatMap(Ve=>{const[it,at]=[X?.files.get(Ve),ee?.files.get(Ve)],ft=it!==void 0&&at!==void 0&&it.equals(
at);if(de&&(0,I.dU)(Ve)||ft&&ye.size===0)return[];const ct=it&&k(Ve,it,Re);return ft?[]:[{name:Ve,from:it,to:at,base:ct,head:at&&k(Ve,at,Re)}]}),Be=f(Ke,Re),We=Ve=>q.lines.length===0&&Be.some(it=>it.name===
Ve),Qe=Be.length===0?[]:we.filter(Ve=>!We(Ve)&&!(0,I.dU)(Ve)),Je=X===void 0?"added":ee===void 0?"removed":void 0;return{name:G,status:Je??(Be.length>0?"changed":"unchanged"),counts:Je?{added:0,modified:0,
removed:0,[Je]:1}:(0,j.cz)(Be.map(j.xS)),files:Be,variablesCompared:!(de&&V.some(d)),secrets:[...new Set(V.flatMap(Ve=>[...D(Ve),...A(Ve,Qe)]))],unusedIgnores:[...ye]}}function A({files:X},ee){return ee.
flatMap(G=>(0,O.Wr)(k(G,X.get(G)??Buffer.of(),new U.Ms(b.K$))))}function T({kind:X,files:ee}){return X==="folder"&&![...ee.keys()].some(I.dU)}function d({files:X}){return[...X].some(([ee,G])=>(0,I.dU)(
ee)&&fe(G)?.variables.length!==0)}function f(X,ee){const G=X.flatMap(({name:de,base:we,head:ye})=>we&&ye&&!(0,I.dU)(de)?[{name:de,base:we,head:ye}]:[]),q=(0,$.OD)(G,ee),V=new Map(G.map(({name:de},we)=>[
de,q[we]]));return X.flatMap(de=>l(de,V.get(de.name))??[])}function l({name:X,from:ee,to:G,base:q,head:V},de){const we=ee===void 0?"added":G===void 0?"removed":"modified",ye={name:X,status:we,changes:[],
references:[],matches:[],base:void 0,head:void 0};if(q&&q.id===V?.id)return;if((0,I.dU)(X))return{...ye,kind:"variables",changes:p(q,V,we)};if(de||we!=="modified"&&(q??V))return{...ye,kind:"json",base:q,
head:V,...de};const[Re,Ke]=[ee&&C(ee),G&&C(G)];return ee&&Re===void 0||G&&Ke===void 0?{...ye,kind:"binary"}:{...ye,kind:"text",text:{base:Re,head:Ke}}}function C(X){return X.length<=a&&!X.includes(0)?
R(X):void 0}function p(X,ee,G){const[q,V]=[X,ee].map(We=>We&&fe(Buffer.from((0,U.dj)(We))));if(G==="modified"&&(q===void 0||q.container!==V?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];
const de=We=>new Map(We?.variables.map(({name:Qe,content:Je})=>[Qe,Je])),[we,ye]=[de(q),de(V)],Re=[],Ke=[...we.keys()].filter(We=>ye.has(We)),Be=[...ye.keys()].filter(We=>we.has(We));Ke.some((We,Qe)=>We!==
Be[Qe])&&Re.push({kind:"reordered",path:[],moved:[]});for(const We of[...new Set([...we.keys(),...ye.keys()])].sort()){const Qe=[{type:"member",key:We}];we.has(We)?ye.has(We)?we.get(We)!==ye.get(We)&&
Re.push({kind:"modified",path:Qe,from:j.RG,to:j.RG}):Re.push({kind:"removed",path:Qe,value:j.RG}):Re.push({kind:"added",path:Qe,value:j.RG})}return Re}var F=h(7279),ae=h(3024),ne=h(1455),Y=h(6760),ue=h(
1142),Me=h(706),Ce=h(9870);function Ue(X,ee){return new F.HR({what:X,advice:ee,topic:"unpacking"})}function je(X,ee){for(const{index:G}of`${ee}/`.matchAll(/\//g)){const q=ee.slice(0,G),V=(0,ae.lstatSync)(
(0,Y.join)(X,q),{throwIfNoEntry:!1});if(V?.isSymbolicLink())throw Ue(`${(0,Me.TL)(q)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(q===ee&&V?.isFile())return V;if(!V?.isDirectory())
break}}async function He(X){return(await(0,ne.readdir)(X,{withFileTypes:!0})).map(G=>G.name+(G.isDirectory()?"/":""))}async function v(X,ee){const G=[],q=[""];for(const V of q){ee.throwIfAborted();for(const de of await He(
(0,Y.join)(X,V))){if((0,I.jq)(de.replace("/","")))continue;if((de.endsWith("/")?q:G).push(V+de),G.length+q.length>Ce.BE)throw new Error("more than 10,000 files are in it")}}return G}async function x(X){
if(!je(X,I.gv))return;const ee=await(0,ne.readFile)((0,Y.join)(X,I.gv),"utf8");try{const{unpackedFiles:G}=JSON.parse(ee),q=G.every(V=>(0,I.x5)(V)===void 0);return{text:ee,paths:q?new Set(G):void 0}}catch{
return{text:ee,paths:void 0}}}async function se(X,ee){const G=new Set(ee.map(caseFold));return(await He(X).catch(()=>[])).filter(de=>de.endsWith("/")).map(de=>de.slice(0,-1)).filter(de=>!G.has(caseFold(
de))).filter(de=>existsSync(join(X,de,RECORD))).sort()}function K(X){return`${JSON.stringify({unpackedFiles:[...new Set(X)].sort()},null,2)}
`}var Ee=h(3657);async function Oe(X,ee){try{const G=await(0,ne.stat)(X);if(G.isDirectory())return await Q(X,ee);if(G.size>Ce.zx)throw new Error("it is larger than 256 MiB, the limit");const q=await(0,ne.
readFile)(X);return{...await(0,Ee.ue)(q,ee),sha256:(0,P.createHash)("sha256").update(q).digest("hex")}}catch(G){throw ge(G,X,ee)}}async function H(X,ee){const G=()=>Oe(X,ee);try{const q=(0,ae.statSync)(
X,{throwIfNoEntry:!1});if(q===void 0)return{kind:"missing"};const V=q.isDirectory()?await ie(X,ee):new Map,[de,...we]=[...V.values()].flat();return de===void 0?{kind:"single",read:G}:{kind:"several",names:[
...V.keys()].sort(),async read(ye){const[Re,Ke]=V.get(ye)??[];if(Re&&Ke)throw new Error(`is there twice, as ${(0,Me.TL)(Re.name)} and as ${(0,Me.TL)(Ke.name)}. Remove one of them`);if(Re?.isSymbolicLink())
throw new Error("is a link, which isn't followed");return await Oe((0,Y.join)(X,Re?.name??ye),ee)},...we.length===0&&de.isDirectory()&&{readSingle:G}}}catch(q){throw ge(q,X,ee)}}async function ie(X,ee){
const G=new Map,q=await(0,ne.readdir)(X,{withFileTypes:!0});if((0,Ce._2)(q.filter(V=>!V.isDirectory()).map(({name:V})=>V)))return G;for(const V of q){if(ee.throwIfAborted(),V.name.startsWith(".")||!await le(
(0,Y.join)(X,V.name),ee))continue;const de=V.isDirectory()?V.name:V.name.replace(/\.zip$/i,"");G.set(de,[...G.get(de)??[],V])}return G}async function le(X,ee){const G=await(0,ne.stat)(X).catch(()=>{});
if(G?.isDirectory())return(0,Ce._2)(await pe(X));if(!G?.isFile()||!/\.zip$/i.test(X))return!1;try{return(0,Ce._2)([...(await Oe(X,ee)).files.keys()])}catch{return ee.throwIfAborted(),!0}}function ge(X,ee,G){
if(G.aborted)return G.reason;if(X instanceof Ee.Ao){const de=`${X.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(de,{cause:X})}const V=(0,ue.
Mi)(X)&&X.code==="ENOENT"&&X.path===ee?`doesn't exist: ${(0,Me.MW)(ee)}`:`can't be read: ${(0,ue.Uc)(X)}`;return new Error(V,{cause:X})}async function Q(X,ee){const G=(0,Y.join)(X,(0,Ce.wg)(await pe(X))),
q=await x(G);if(q&&!q.paths)throw new Error(`${I.gv} isn't as this action writes it`);const V=q?.paths?new Set([...Ce.LX,...q.paths]):await v(G,ee),de=new Map;let we=Ce.zx;for(const ye of V){ee.throwIfAborted();
const Re=je(G,ye);if(Re!==void 0){if(we-=Re.size,we<0)throw new Error("its files take more than 256 MiB, the limit");de.set(ye,await(0,ne.readFile)((0,Y.join)(G,ye)))}}if(de.size===0)throw new Error("\
no files are in it");return(0,Ce.jz)("folder",de)}async function pe(X){const ee=await He(X),q=ee.filter(V=>V.endsWith("/")&&!V.startsWith(".")).map(async V=>(await He((0,Y.join)(X,V))).map(de=>V+de));
return[...ee,...(await Promise.all(q)).flat()]}async function be(X,ee,{ignore:G,signal:q}){const V=await Pe("base",q,()=>H(X,q)),de=await Pe("head",q,()=>H(ee,q)),we=Le(V,de)?[void 0]:[...new Set([...Te(
V),...Te(de)])].sort(),ye=[];for(const Re of we){const Ke=Re===void 0?"":` ${(0,Me.TL)(Re)}`,Be=await Pe(`base${Ke}`,q,()=>Ae(V,Re)),We=await Pe(`head${Ke}`,q,()=>Ae(de,Re));ye.push(y(Be,We,{name:Re,ignore:G}))}
return V.kind!=="missing"&&de.kind!=="missing"?{workflows:ye}:{workflows:ye,missing:V.kind==="missing"?"base":"head"}}function Le(X,ee){const G=[X,ee];if(!(G.every(ye=>ye.kind==="several"&&ye.readSingle)&&
Te(X).join()!==Te(ee).join())&&G.every(({kind:ye})=>ye!=="single"))return!1;if(G.every(ye=>ye.kind!=="several"||ye.readSingle))return!0;const[de,we]=X.kind==="single"?["base","head"]:["head","base"];throw new F.
HR({what:`${de} is a single workflow, but ${we} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Te(X){return X.kind==="several"?X.names:[]}async function Ae(X,ee){
if(X.kind!=="missing")return X.kind==="single"?await X.read():ee===void 0?await X.readSingle?.():X.names.includes(ee)?await X.read(ee):void 0}async function Pe(X,ee,G){try{return await G()}catch(q){ee.
throwIfAborted();const V=q instanceof F.HR?q.topic:"import-deploy-and-promote";throw new F.HR({what:`${X} ${(0,F.gJ)(q)}`,topic:V},{cause:q})}}}),1142:((xe,Se,h)=>{h.d(Se,{Uc:()=>U,Mi:()=>g,Rs:()=>P});
var I=h(7598),re=h(1455),oe=h(6760);const ce=Xe(import.meta.url)("node:util");var fe=h(7279),W=h(706);const D={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",
EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"\
the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function g(b){const $=typeof b=="object"&&b!==null&&"code"in b?b.code:void 0;return typeof $==
"string"&&/^E[A-Z0-9]+$/.test($)}function j(b){if(!g(b))return(0,fe.gJ)(b);const{code:$="",errno:O=0}=b;return D[$]??(0,ce.getSystemErrorMap)().get(O)?.[1]??$}function U(b){const $=g(b)&&("dest"in b?b.
dest:b.path);return typeof $=="string"?`${j(b)} (${(0,W.MW)($)})`:j(b)}function P(b,$,O="Set another directory, or free some space."){const a=g(b)&&b.code==="ENAMETOOLONG",y={what:`Can't write ${$}`,why:j(
b),advice:a?"Set a shorter name.":O};return new fe.HR(y,{cause:b})}async function R(b){await rm(b,{recursive:!0,force:!0,maxRetries:10})}const k=/^\.workflow-export-[0-9a-f]{12}$/;async function z(b,$,O=dirname(
b)){const a=join(O,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(a,$,{flag:"wx"}),await rename(a,b)}catch(y){throw await R(a).catch(()=>{}),y}}async function S(b,$){await z(
b,$).catch(O=>{throw P(O,b)})}}),7279:((xe,Se,h)=>{h.d(Se,{HR:()=>re,gJ:()=>D,h_:()=>W,iT:()=>fe});const I=null;class re extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,U={}){
super(ce(j),{cause:U.cause}),this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=U.status,this.maybeProcessed=U.maybeProcessed??!1,this.affectsAll=U.affectsAll??
!1,this.busy=U.busy??!1,this.retryable=U.retryable??!1,this.retryAfterMs=U.retryAfterMs??0,this.maxRetries=U.maxRetries}with(j){const U={...this,cause:this,...j};return new re(U,U)}}function oe({what:g,
why:j=""}){return j===""?g:`${g}: ${j}`}function ce(g){const j=oe(g);return`${j}${/[.!?…]$/.test(j)?"":"."} ${g.advice??""}`.trim()}function fe(g){return g instanceof Error?g:new Error(String(g))}function W(g){
return g instanceof re?g:new re({what:D(g)},{cause:g})}function D(g){return fe(g).message}}),8725:((xe,Se,h)=>{h.d(Se,{lm:()=>re.lm,t1:()=>oe});const I=Xe(import.meta.url)("node:async_hooks");var re=h(
5358);function oe(P=""){return{info:R=>fe(P+R),warning:R=>re.$e(P+R),debug:R=>re.Yz(P+R),mask:re.Pq}}function ce(P){const R=[];return{...oe(`[${P}] `),info:k=>R.push(k),end(k){core.startGroup(W(k));for(const z of R)
fe(z);core.endGroup()}}}function fe(P){re.pq(W(P))}function W(P){return P.replaceAll("##[","## [")}const D=new I.AsyncLocalStorage;let g=!1;function j(P,R){return g||U(),g=!0,D.run(P,R)}function U(){const P=process.
stdout.write.bind(process.stdout);process.stdout.write=((R,...k)=>{const z=D.getStore(),S=String(R);return z===void 0||/^::(add-mask|debug)::/.test(S)?P(R,...k):(D.exit(()=>z.debug(S.trimEnd())),!0)})}}),
276:((xe,Se,h)=>{h.d(Se,{VY:()=>P,Pd:()=>k,eF:()=>U,n0:()=>R});var I=h(3024),re=h(1455);const oe=Xe(import.meta.url)("node:os");var ce=h(6760),fe=h(5358),W=h(1142),D=h(7279),g=h(706);const j=6e4;async function U(b){
const $=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.on(O,()=>$.abort(new D.HR(a)))}try{await b($.signal)}catch(O){
for(let y=O;y instanceof Error;y=y.cause)fe.Yz(y.stack??y.message);const a=P(O);fe.C1(`${(0,g.OX)((0,D.gJ)(O),j)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}function P(b){
const{GITHUB_SERVER_URL:$,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:a}=process.env;if(!(!(b instanceof D.HR)||b.topic===void 0||!$||!O||!a))return encodeURI(`${$}/${O}/blob/${a}/docs/troubleshootin\
g.md#${b.topic}`)}function R(b){for(const[$,O]of Object.entries(b))O!==void 0&&fe.uH($,O)}async function k(b){const $=process.env.RUNNER_TEMP||(0,oe.tmpdir)();return await(0,re.mkdtemp)((0,ce.join)($,
b)).catch(O=>{throw(0,W.Rs)(O,$,"Check the runner's temporary folder.")})}function z(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function S(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,Se,h)=>{h.d(Se,{Bu:()=>g,Sy:()=>z,il:()=>U});var I=h(5358),re=h(7279),oe=h(8132),ce=h(706);const fe=1024*1024-1e4,W=2e5;function D(S,b){
const $=b.map(T=>T.map(R)),O=S.map((T,d)=>$.some(f=>f[d]!=="")),a=(T,d)=>`<tr>${T.flatMap((f,l)=>O[l]?`<${d}>${f}</${d}>`:[]).join("")}</tr>`,y=$.map(T=>a(T,"td")),A=T=>`<tr><td colspan="${S.length}">\
\u2026 and ${counted(T,"more row")}</td></tr>`;return`<table>${a(S.map(escapeAll),"th")}${k(y,A).join("")}</table>`}function g(S){return`<table>${S.map(([$,O])=>O===void 0?"":`<tr><th align="left">${(0,oe.
FO)($)}</th><td>${R(O)}</td></tr>`).join("")}</table>`}function j(S){const b=S.map(({names:$,message:O,help:a})=>{const y=$.map(T=>`**${plainText(T)}**`);return`- ${k(y,T=>`and ${T} more`,W/2).join(",\
 ")}: ${U(O,a)}`});return k(b,$=>`- \u2026 and ${counted($,"more cause")}`).join(`
`)}function U(S,b){return b===void 0?(0,oe.wh)(S):`${(0,oe.wh)(S)} <a href="${(0,oe.FO)(b)}">Troubleshooting</a>`}function P(S,b){return`<details><summary>${escapeAll(S)}</summary>

${b}

</details>`}function R(S){return typeof S=="string"?S===""?"":`<code>${(0,oe.FO)((0,oe.RK)(S))}</code>`:"words"in S?(0,oe.wh)(S.words):`<a href="${(0,oe.FO)(S.href)}">${(0,oe.wh)(S.text)}</a>${(0,oe.FO)(
S.after??"")}`}function k(S,b,$=W){let O=$;const a=S.filter(y=>{const A=Buffer.byteLength(y),T=A<=O;return T&&(O-=A),T});return a.length===S.length?a:[...a,b(S.length-a.length)]}async function z(S,...b){
const $=a=>`${(0,ce.hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,O=[`### ${(0,oe.wh)(S)}`,...k(b,$,fe)];try{await I.z.addRaw(O.join(`

`),!0).write()}catch(a){I.$e(`Can't write the job summary: ${(0,re.gJ)(a)}`)}}}),8132:((xe,Se,h)=>{h.d(Se,{EU:()=>D,FO:()=>U,Jj:()=>fe,RK:()=>oe,SS:()=>W,wh:()=>j});const I="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",re=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${I})[\\u200C\\u200D](?=${I})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function oe(k){return/^[ -[\]-~]*$/.test(k)&&!k.includes("##[")?k:k.replace(re,(z,S)=>S===void 0?z:ce(S))}function ce(k){
return`\\u{${k.codePointAt(0)?.toString(16)}}`}function fe(k,z){if(k.length<=z)return k;const S=Array.from(k.slice(0,2*z+2));return S.length>z?`${S.slice(0,z).join("")}\u2026`:k}function W(k,z=100){const S=oe(
fe(k,z)).replaceAll("	",ce)||'""',b="`".repeat(R(S)+1);return/^`|`$/.test(S)||/^ .*[^ ].* $/.test(S)?`${b} ${S} ${b}`:b+S+b}function D(k,z,S){const b=k.map(O=>oe(O).replace(/^(\s*):(?=:)/,(a,y)=>y+ce(
":"))),$="`".repeat(b.reduce((O,a)=>Math.max(O,R(a)+1),3));return[$+z,...b,$].map(O=>S+O).join(`
`)}const g=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function j(k){const z=oe(k).replaceAll("	"," ").split(g),S=oe(k).match(g)??[];return z.map((b,$)=>U(b)+(S[$]===void 0?"":`${U(S[$])}<wbr>`)).join("")}
function U(k){return k.replace(P,z=>`&#${z.codePointAt(0)};`)}const P=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function R(k){return(k.match(/`+/g)??[]).reduce((z,S)=>Math.
max(z,S.length),0)}}),8142:((xe,Se,h)=>{h.d(Se,{q:()=>ce});const I=500,re=1e6,oe=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function ce(g,j,U){let P=g.startsWith("\uFEFF")?1:0,R=0;function k(){for(;;){const $=g.charAt(P);if($!==" "&&$!==`
`&&$!=="\r"&&$!=="	")return $;P++}}function z(){const $=P;if(oe.lastIndex=$,!oe.test(g))throw new SyntaxError;return P=oe.lastIndex,g.slice($,P)}function S($,O){const a=k();if(a==="["){const A=[],T=U.
enter($);return b("]",O,()=>A.push(S(T,O+1))),U.array(A,$)}if(a==="{"){const A=new Map;return b("}",O,()=>{if(k()!=='"')throw new SyntaxError;const T=z(),d=T.includes("\\")?JSON.parse(T):T.slice(1,-1);
if(A.has(d)||k()!==":")throw new SyntaxError;P++,A.set(d,S(U.enter($,d),O+1))}),U.object(A,$)}const y=z();return U.scalar(y.includes("\\")?JSON.stringify(JSON.parse(y)):y)}function b($,O,a){if(O===I)throw new RangeError;
P++;let y=k()===$?$:",";for(;y===",";){if(++R>re)throw new RangeError;a(),y=k(),y===","&&P++}if(y!==$)throw new SyntaxError;P++}try{const $=S(j,0);return k()===""?$:void 0}catch{return}}function fe(g){
const j=ce(g,`
`,W);return j===void 0?void 0:`${j}
`}const W={enter:g=>`${g}  `,scalar:g=>g,array:(g,j)=>D("[",g,"]",j),object(g,j){const U=[...g.keys()].sort().map(P=>`${JSON.stringify(P)}: ${g.get(P)}`);return D("{",U,"}",j)}};function D(g,j,U,P){return j.
length===0?g+U:`${g}${P}  ${j.join(`,${P}  `)}${P}${U}`}}),5806:((xe,Se,h)=>{h.d(Se,{Iv:()=>j,Oj:()=>z,dU:()=>R,gv:()=>re,jq:()=>U,x5:()=>g});var I=h(6760);const re=".workflow-export.json",oe=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ce=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,fe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[...W,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',oe],["changes how git or GitHub treats \
the repository",ce],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",fe]];function g(b,$=D){const O=S(b);return $.find(([,a])=>a.test(b)||a.test(O))?.[0]}function j(b){return g(b,W)}function U(b){return[fe,oe,ce].some($=>$.
test(S(b)))}function P(b){return oe.test(S(b))?"is in a .git folder":b.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function R(b){const[$=""]=I.posix.basename(S(
b).replaceAll("\\","/")).split(":");return k($.replace(/[. ]+$/,""))==="env_variables.json"}function k(b){return b.normalize("NFC").toUpperCase().toLowerCase()}function z(b){const $=new Map;for(const O of b){
const a=k(O.replace(/\/$/,"")),y=$.get(a);if(y!==void 0)return[y,O];$.set(a,O)}for(const[O,a]of $)for(const{index:y}of O.matchAll(/\//g)){const A=$.get(O.slice(0,y));if(A?.endsWith("/")===!1)return[A,
a]}}function S(b){return b.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,h)=>{h.d(Se,{BE:()=>W,LX:()=>fe,_2:()=>R,jz:()=>g,wg:()=>P,zx:()=>D});var I=h(5806);const[re,oe,ce]=["flow_definition.\
json","app_definition.json","env_variables.json"],fe=[re,oe,ce],W=1e4,D=256*1024*1024;function g(k,z){const S=[...z].filter(([b])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(b));return{kind:k,files:new Map(
S.sort(([b],[$])=>b<$?-1:1))}}function j({kind:k,files:z}){return{kind:k,files:new Map([...z].filter(([S])=>!isEnvVariables(S)))}}const U=/^(\..*|__MACOSX)$/;function P(k){const z=new Set(k),S=a=>fe.some(
y=>z.has(a+y));if(S(""))return"";const b=new Set(k.filter(a=>a.includes("/")).map(a=>a.slice(0,a.indexOf("/")))),[$,...O]=[...b].filter(a=>!U.test(a));return $!==void 0&&O.length===0&&S(`${$}/`)?`${$}\
/`:""}function R(k){const z=P(k);return k.includes(z+oe)||k.includes(z+re)}}),3657:((xe,Se,h)=>{h.d(Se,{Ao:()=>U,ue:()=>P});var I=h(4573),re=h(8522),oe=h(663),ce=h(7279),fe=h(706),W=h(5806),D=h(9870);
const g=2048,j=new Set([0,10]);class U extends ce.HR{}async function P(ne,Y){Y?.throwIfAborted();const{zip:ue,source:Me,entries:Ce}=await R(ne).catch(y("The package")),Ue=(0,D.wg)([...Ce.keys()]),je=[];
for(const[He,v]of Ce){Y?.throwIfAborted();const x=await $(ue,Me,v).catch(y(`${(0,fe.TL)(He)} in the package`));He.startsWith(Ue)&&!O(He)&&je.push([He.slice(Ue.length),x])}return(0,D.jz)("zip",je)}async function R(ne){
const Y=k(ne),ue=await(0,oe.SY)(Y,{decodeStrings:!1});return{zip:ue,source:Y,entries:await z(ue)}}function k(ne){for(let Y=ne.length-21;Y>0;){Y=ne.lastIndexOf("PK",Y-1,"latin1");const ue=Y+22+(Y<0?1/0:
ne.readUInt16LE(Y+20));if(ue<=ne.length)return ne.subarray(0,ue)}throw ne.toString("latin1",0,2)==="PK"?new Error("its end is missing"):T(ne)}async function z(ne){if(ne.entryCount>D.BE)throw a(`The pa\
ckage has ${ne.entryCount} entries. The limit is 10,000`);const Y=new Map;let ue=0;for await(const Ue of ne.eachEntry()){const je=S(Ue);if(Y.has(je))throw a(`The package has ${(0,fe.TL)(je)} twice`,"E\
xport it again.");const He=b(je,Ue);if(He!==void 0)throw a(`${(0,fe.TL)(je)} in the package ${He}`);if(ue+=Ue.uncompressedSize,ue>D.zx)throw a("The package takes more than 256 MiB unpacked, the limit");
Y.set(je,Ue)}const Me=[...Y.keys()];if(Me.every(O))throw a("The package has no files in it","Export it again.");const Ce=(0,W.Oj)(Me);if(Ce===void 0)return Y;throw a(`${Ce.map(Ue=>(0,fe.TL)(Ue)).join(
" and ")} in the package collide on a disk that ignores case`)}function S({generalPurposeBitFlag:ne,fileNameRaw:Y,extraFields:ue,versionMadeBy:Me}){const Ce=(0,I.isUtf8)(Y)?g:ne,Ue=j.has(Me>>>8);return(0,oe.
ax)(Ce,Y,ue,!Ue).replace(/^(\.\/+)+/,"")}function b(ne,Y){const ue=Y.externalFileAttributes>>>16&61440;return ue===40960?"is a symbolic link":ue!==0&&ue!==32768&&ue!==16384?"is neither a file nor a fo\
lder":O(ne)&&Y.uncompressedSize>0?"is a folder with a content of its own":Y.canDecodeFileData()?(0,W.dU)(Y.fileNameRaw.toString())&&!(0,W.dU)(ne)?"is also named env_variables.json":(0,W.Iv)(ne):"is en\
crypted, or compressed by another method than deflate"}async function $(ne,Y,ue){const{compressedSize:Me,compressionMethod:Ce,uncompressedSize:Ue}=ue,{fileDataStart:je}=await ne.readLocalFileHeaderPromise(
ue),He=Y.subarray(je,je+Me),v={maxOutputLength:Ue||1,chunkSize:Ue+64},x=Ce===0?He:(0,re.inflateRawSync)(He,v);if(x.length!==Ue)throw new Error(`it unpacks to ${x.length} bytes, not the ${Ue} listed`);
if((0,re.crc32)(x)!==ue.crc32)throw new Error("its CRC-32 isn't the one listed");return x}function O(ne){return ne===""||ne.endsWith("/")}function a(ne,Y=""){return new ce.HR({what:ne,advice:Y,topic:"\
the-package"})}function y(ne){return Y=>{if(Y instanceof ce.HR)throw Y;const ue={what:`${ne} is cut off or damaged`,why:(0,fe.TL)(Y.message).slice(1,-1)};throw new ce.HR({...ue,advice:"Export it again\
.",topic:"the-package"},{cause:Y})}}const A=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function T(ne){const Y=ne.toString(
"utf8",0,512),[ue]=A.find(([,Ce])=>Ce.test(Y))??["text"],Me=`${ue==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new U({what:`The package is ${ue}, n\
ot a zip`,advice:Me,topic:"the-package"})}const d=33,f=20,l=3,C=8,p=33188;function F({files:ne}){const Y=[],ue=[];let Me=0;for(const[je,He]of ne){const[v,x]=[Buffer.from(je),deflateRawSync(He)],se=[ae(
2,f,g,C,0,d),ae(4,crc32(He),x.length,He.length),ae(2,v.length,0)],K=[ae(2,0,0,0),ae(4,p*65536,Me)];Y.push(Buffer.from("PK"),...se,v,x),ue.push(Buffer.from("PK"),Buffer.of(f,l),...se,...K,v),Me+=30+
v.length+x.length}const Ce=Buffer.concat(ue),Ue=[ae(2,0,0,ne.size,ne.size),ae(4,Ce.length,Me),ae(2,0)];return Buffer.concat([...Y,Ce,Buffer.from("PK"),...Ue])}function ae(ne,...Y){const ue=Buffer.alloc(
ne*Y.length);for(const[Me,Ce]of Y.entries())ue.writeUIntLE(Ce,Me*ne,ne);return ue}}),1858:((xe,Se,h)=>{var I=h(7279),re=h(2975),oe=h(706);function ce(a,y,A,T={}){return new Failure({what:a,why:y,advice:A,
topic:"the-platforms-response"},T)}function fe(a,y,A,T){return new Failure({what:a,why:y,advice:A,topic:"the-connection"},T)}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connec\
tion was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection t\
imed out"},D="Re-run the job later.",g="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
U=/EPROTO|ERR_SSL_/,P=/Z_|ERR__ERROR_/,R=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function k(a,y,A,T){if(!(a instanceof Error&&"code"in a))return a;const d=String(a.code);
if(j.test(d)){const ne=`the TLS connection can't be trusted (${d})`;return fe(y,ne,`Check host. ${g}`,{affectsAll:!0,cause:a})}const[,f]=R.exec(a.message)??[];if(f!==void 0)return z(y,f,a);const l=!A&&
U.test(d),C=l?"the TLS connection failed":"the connection failed",p=W[d]??`${P.test(d)?"the response can't be decoded":C} (${d})`,F={retryable:!0,maybeProcessed:A,affectsAll:!A,cause:a};if(T||!(l||d===
"ENOTFOUND"))return fe(y,p,D,F);const ae=l?`Check host and its port. ${g}`:"Check host.";return fe(y,p,ae,{...F,maxRetries:2})}function z(a,y,A){const T=(l,C,p=!1)=>fe(a,l,C,{affectsAll:!0,cause:A,retryable:p});
if(y==="407")return T("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const d=Number(y);if(d<500&&!$(d))return T(`the proxy refuses the connection (${y})`,"Allow the \
host there, or add it to NO_PROXY.");const f=`the proxy made no connection (${toSingleLine(y,100)})`;return T(f,"Check HTTPS_PROXY, or re-run the job later.",!0)}const S=new Set([408,421,425,429]),b=new Set(
[501,505,506,508,510,511]);function $(a){return S.has(a)||a>=500&&!b.has(a)}function O(a,y){return{status:a,retryable:$(a),retryAfterMs:retryAfterMs(y["retry-after"]),maybeProcessed:a===408||a>=500}}}),
7596:((xe,Se,h)=>{const I=Xe(import.meta.url)("node:net");var re=h(9783),oe=h(1858);const ce=200;function fe(R){const k=/^[a-z0-9+.-]+:\/\//i.test(R)?R:`https://${R}`;if(/[\s\p{C}\\]/u.test(k)||!URL.canParse(
k))throw new Error("is not an address such as https://ai-for-process.example.ai");const z=new URL(k);if(z.protocol!=="https:"&&z.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(k))throw new Error("must not contain a user name or password");if(z.protocol==="http:"&&!W(z.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return z.pathname.
endsWith("/")||(z.pathname+="/"),z}function W(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function D(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(R)}function g(...R){return R.
find(k=>typeof k=="string"&&k.length<=ce&&D(k))}function j(R){try{return decodeURIComponent(R)}catch{return R}}function U(){for(const R of["https_proxy","HTTPS_PROXY"]){const k=process.env[R]?.trim();
k!==void 0&&(process.env[R]=k===""||k.includes("://")?k:`http://${k}`)}for(const R of["no_proxy","NO_PROXY"]){const k=process.env[R];k!==void 0&&(process.env[R]=k.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function P(R,k){const z=process.env.https_proxy||process.env.HTTPS_PROXY;if(!z||checkBypass(R)||/^https?:/i.test(z)&&getProxyUrl(R))return;throw connectionFailure(k,"the proxy in HTTPS_PROXY ca\
n't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((xe,Se,h)=>{var I=h(7279),re=h(706);const oe=7,ce=3e4,fe=429;
async function W({log:P,signal:R,endsAt:k},z,{atLeastMs:S=0,untilFree:b=!1}={}){let $=0,O=0,a;for(;;)try{return await z()}catch(y){if(!(y instanceof Failure&&(y.retryable||b&&y.busy)))throw y;R.throwIfAborted(),
a??=performance.now();const A=y.status===fe,T=y.busy||A;O=T?O+1:0,T||$++;const d=$>(y.maxRetries??oe)&&performance.now()-a>=S;if(!T&&d)throw D(y,`${$} times in a row`);const f=Math.min(ce,1e3*2**((O||
$)-1))*(.5+Math.random()/2),l=A&&y.retryAfterMs>0?y.retryAfterMs:Math.max(y.retryAfterMs,f),C=humanTime(l);if(performance.now()+l>=k)throw D(y,`and waiting ${C} before the next attempt would exceed th\
e timeout`,"Re-run the job later, or raise timeout-minutes.");P.info(`${toSingleLine(sentenceOf(y),1e3)}; retrying in ${C}`),await j(l,R)}}function D(P,R,k=P.advice){return P.with({why:`${P.why}, ${R}`,
advice:k,retryable:!1})}function g(P){const R=String(P),k=/^\d+$/.test(R)?Number(R)*1e3:Date.parse(R)-Date.now();return Math.min(Math.max(k||0,0),2**31-1)}async function j(P,R){let k;const z=new Promise(
S=>{k=setTimeout(S,P)});await U(R,z).finally(()=>clearTimeout(k))}function U(P,R){return new Promise((k,z)=>{const S=()=>z(P.reason);R.then(k,z).finally(()=>P.removeEventListener("abort",S)),P.aborted?
S():P.addEventListener("abort",S)})}}),706:((xe,Se,h)=>{h.d(Se,{MW:()=>ce,OX:()=>re,TL:()=>oe,hS:()=>D,pO:()=>R,v5:()=>j,zD:()=>W});var I=h(8132);function re(S,b=300){const $=S.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return(0,I.Jj)($,b)}function oe(S,b=100){return(0,I.RK)(JSON.stringify((0,I.Jj)(S,b)))}function ce(S){return oe(S,1e3).replaceAll("\\\\","\\")}function fe(S){if(S<
1024)return`${S} B`;const b=["KiB","MiB","GiB"];let $=S/1024;for(;Number($.toFixed(1))>=1024&&b.length>1;)$/=1024,b.shift();return`${$.toFixed(1)} ${b[0]}`}function W(S){return String(S).replace(/\B(?=(\d{3})+$)/g,
",")}function D(S,b){return`${W(S)} ${b}${S===1?"":"s"}`}function g(S){if(S<9950)return`${(S/1e3).toFixed(1)} s`;const b=Math.round(S/1e3);if(b<60)return`${b} s`;const[$,O]=[Math.floor(b/60),Math.floor(
b/3600)];return O>0?`${O} h ${$%60} min`:`${$} min ${b%60} s`}const j="***",U=4,P=8;class R{#t=new Map;#e=new Set;constructor(b=[]){for(const $ of b)this.add($)}add(b,$=O=>!0){const O=new Set([b,...b.
split(/[\r\n]/)].map(a=>a.trim()));for(const a of[...O].filter($).flatMap(k)){const y=a.slice(0,P);this.#t.set(y,(this.#t.get(y)??new Set).add(a)),this.#e.add(y.length)}}redact=(b,$=300)=>{const O=b.trimStart(),
a=Math.min(O.length,$*4);return re(this.hide(O,()=>{},a)+(a<O.length?"\u2026":""),$)};hide(b,$=a=>{},O=b.length){let[a,y]=["",0];for(let A=0;A<O;A++){const T=this.#n(b,A);T!==""&&($(T),A>=y&&(a+=b.slice(
y,A)+j),y=Math.max(y,A+T.length))}return a+b.slice(y,O)}#n(b,$){let O="";for(const a of this.#e)for(const y of this.#t.get(b.slice($,$+a))??[])y.length<=O.length||!b.startsWith(y,$)||(y.length>=U||z(b,
$,$+y.length))&&(O=y);return O}}function k(S){const b=A=>JSON.stringify(A).slice(1,-1),$=Buffer.from(S).toString(),O=encodeURIComponent($),a=[O,O.replaceAll("%20","+"),O.replace(/%../g,A=>A.toLowerCase())];
return[...[S,$].flatMap(A=>[A,b(A),b(b(A))]),...a,encodeURI($)]}function z(S,b,$){const O=S.slice(Math.max(0,b-2),b);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(S.slice($,$+2))}}),5358:((xe,Se,h)=>{
h.d(Se,{Yz:()=>_t,V4:()=>kt,pq:()=>tn,lm:()=>en,C1:()=>Nt,uH:()=>qt,Pq:()=>Jt,z:()=>Y,$e:()=>Pt});const I=Xe(import.meta.url)("os");function re(n){return n==null?"":typeof n=="string"||n instanceof String?
n:JSON.stringify(n)}function oe(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function ce(n,t,o){const i=new D(
n,t,o);process.stdout.write(i.toString()+I.EOL)}function fe(n,t=""){ce(n,{},t)}const W="::";class D{constructor(t,o,i){t||(t="missing.command"),this.command=t,this.properties=o,this.message=i}toString(){
let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let o=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const m=this.properties[i];m&&(o?o=
!1:t+=",",t+=`${i}=${j(m)}`)}}return t+=`${W}${g(this.message)}`,t}}function g(n){return re(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(n){return re(n).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const U=Xe(import.meta.url)("crypto");var P=h(9896);function R(n,t){const o=process.env[`GITHUB_${n}`];if(!o)throw new Error(
`Unable to find environment variable for file command ${n}`);if(!P.existsSync(o))throw new Error(`Missing file at path: ${o}`);P.appendFileSync(o,`${re(t)}${I.EOL}`,{encoding:"utf8"})}function k(n,t){
const o=`ghadelimiter_${U.randomUUID()}`,i=re(t);if(n.includes(o))throw new Error(`Unexpected input: name should not contain the delimiter "${o}"`);if(i.includes(o))throw new Error(`Unexpected input: \
value should not contain the delimiter "${o}"`);return`${n}<<${o}${I.EOL}${i}${I.EOL}${o}`}const z=Xe(import.meta.url)("path");var S=h(6671),b=function(n,t,o,i){function m(B){return B instanceof o?B:new o(
function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){try{ve(i.next(me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):
m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};class ${constructor(t,o){this.username=t,this.password=o}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return b(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class O{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return b(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class a{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return b(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var y=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){try{ve(i.next(me))}catch(Ie){
Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};class A{static createHttpClient(t=!0,o=10){const i={
allowRetries:t,maxRetries:o};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(A.getRequestToken())],i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return y(this,void 0,void 0,function*(){var o;const B=(o=(yield A.createHttpClient().getJson(t).catch(Z=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${Z.statusCode}
 
        Error Message: ${Z.message}`)})).result)===null||o===void 0?void 0:o.value;if(!B)throw new Error("Response json body do not have ID Token field");return B})}static getIDToken(t){return y(this,
void 0,void 0,function*(){try{let o=A.getIDTokenUrl();if(t){const m=encodeURIComponent(t);o=`${o}&audience=${m}`}debug(`ID token url is ${o}`);const i=yield A.getCall(o);return setSecret(i),i}catch(o){
throw new Error(`Error message: ${o.message}`)}})}}var T=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){try{ve(
i.next(me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};const{access:d,appendFile:f,
writeFile:l}=P.promises,C="GITHUB_STEP_SUMMARY",p="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class F{constructor(){this._buffer=""}filePath(){
return T(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[C];if(!t)throw new Error(`Unable to find environment variable for $${C}. Check if your runtime envir\
onment supports job summaries.`);try{yield d(t,P.constants.R_OK|P.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,o,i={}){const m=Object.entries(i).map(([B,Z])=>` ${B}="${Z}"`).join("");return o?`<${t}${m}>${o}</${t}>`:`<${t}${m}>`}write(t){return T(this,void 0,void 0,
function*(){const o=!!t?.overwrite,i=yield this.filePath();return yield(o?l:f)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return T(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,o=!1){return this._buffer+=t,o?this.addEOL():this}addEOL(){
return this.addRaw(I.EOL)}addCodeBlock(t,o){const i=Object.assign({},o&&{lang:o}),m=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(m).addEOL()}addList(t,o=!1){const i=o?"ol":"ul",m=t.map(Z=>this.
wrap("li",Z)).join(""),B=this.wrap(i,m);return this.addRaw(B).addEOL()}addTable(t){const o=t.map(m=>{const B=m.map(Z=>{if(typeof Z=="string")return this.wrap("td",Z);const{header:$e,data:Ne,colspan:ve,
rowspan:me}=Z,Ie=$e?"th":"td",Ye=Object.assign(Object.assign({},ve&&{colspan:ve}),me&&{rowspan:me});return this.wrap(Ie,Ne,Ye)}).join("");return this.wrap("tr",B)}).join(""),i=this.wrap("table",o);return this.
addRaw(i).addEOL()}addDetails(t,o){const i=this.wrap("details",this.wrap("summary",t)+o);return this.addRaw(i).addEOL()}addImage(t,o,i){const{width:m,height:B}=i||{},Z=Object.assign(Object.assign({},m&&
{width:m}),B&&{height:B}),$e=this.wrap("img",null,Object.assign({src:t,alt:o},Z));return this.addRaw($e).addEOL()}addHeading(t,o){const i=`h${o}`,m=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h1",B=this.
wrap(m,t);return this.addRaw(B).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,o){
const i=Object.assign({},o&&{cite:o}),m=this.wrap("blockquote",t,i);return this.addRaw(m).addEOL()}addLink(t,o){const i=this.wrap("a",t,{href:o});return this.addRaw(i).addEOL()}}const ae=new F,ne=null,
Y=ae;function ue(n){return n.replace(/[\\]/g,"/")}function Me(n){return n.replace(/[/]/g,"\\")}function Ce(n){return n.replace(/[/\\]/g,path.sep)}const Ue=Xe(import.meta.url)("string_decoder");var je=h(
4434);const He=Xe(import.meta.url)("child_process");var v=h(2613),x=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){
try{ve(i.next(me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};const{chmod:se,copyFile:K,
lstat:Ee,mkdir:Oe,open:H,readdir:ie,rename:le,rm:ge,rmdir:Q,stat:pe,symlink:be,unlink:Le}=P.promises,Te=process.platform==="win32";function Ae(n){return x(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Te&&!t.endsWith("\\")?`${t}\\`:t})}const Pe=268435456,X=P.constants.O_RDONLY;function ee(n){return x(this,void 0,void 0,function*(){try{yield pe(n)}catch(t){if(t.code==="EN\
OENT")return!1;throw t}return!0})}function G(n){return x(this,arguments,void 0,function*(t,o=!1){return(o?yield pe(t):yield Ee(t)).isDirectory()})}function q(n){if(n=de(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Te?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function V(n,t){return x(this,void 0,void 0,function*(){let o;try{o=yield pe(n)}catch(m){m.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${m}`)}if(o&&o.isFile()){if(Te){const m=z.extname(n).toUpperCase();if(t.some(B=>B.toUpperCase()===m))return n}else if(we(
o))return n}const i=n;for(const m of t){n=i+m,o=void 0;try{o=yield pe(n)}catch(B){B.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${B}`)}if(o&&
o.isFile()){if(Te){try{const B=z.dirname(n),Z=z.basename(n).toUpperCase();for(const $e of yield ie(B))if(Z===$e.toUpperCase()){n=z.join(B,$e);break}}catch(B){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${B}`)}return n}else if(we(o))return n}}return""})}function de(n){return n=n||"",Te?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function we(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function ye(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Re=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){try{ve(i.next(
me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};function Ke(n,t){return Re(this,
arguments,void 0,function*(o,i,m={}){const{force:B,recursive:Z,copySourceDirectory:$e}=it(m),Ne=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Ne&&Ne.isFile()&&!B)return;const ve=Ne&&Ne.isDirectory()&&
$e?path.join(i,path.basename(o)):i;if(!(yield ioUtil.exists(o)))throw new Error(`no such file or directory: ${o}`);if((yield ioUtil.stat(o)).isDirectory())if(Z)yield at(o,ve,0,B);else throw new Error(
`Failed to copy. ${o} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(o,ve)==="")throw new Error(`'${ve}' and '${o}' are the same file`);yield ft(o,ve,B)}})}function Be(n,t){
return Re(this,arguments,void 0,function*(o,i,m={}){if(yield ioUtil.exists(i)){let B=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(o)),B=yield ioUtil.exists(i)),B)if(m.force==null||
m.force)yield We(i);else throw new Error("Destination already exists")}yield Qe(path.dirname(i)),yield ioUtil.rename(o,i)})}function We(n){return Re(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Qe(n){return Re(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Je(n,t){return Re(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const i=yield Je(n,!1);if(!i)throw Te?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return i}const o=yield Ve(n);return o&&o.length>0?o[0]:""})}function Ve(n){return Re(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Te&&process.env.PATHEXT)for(const m of process.env.PATHEXT.split(z.delimiter))m&&t.push(m);if(q(n)){const m=yield V(n,t);return m?[m]:[]}if(n.includes(z.sep))return[];const o=[];if(process.env.PATH)
for(const m of process.env.PATH.split(z.delimiter))m&&o.push(m);const i=[];for(const m of o){const B=yield V(z.join(m,n),t);B&&i.push(B)}return i})}function it(n){const t=n.force==null?!0:n.force,o=!!n.
recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:o,copySourceDirectory:i}}function at(n,t,o,i){return Re(this,void 0,void 0,function*(){if(o>=255)return;o++,
yield Qe(t);const m=yield ioUtil.readdir(n);for(const B of m){const Z=`${n}/${B}`,$e=`${t}/${B}`;(yield ioUtil.lstat(Z)).isDirectory()?yield at(Z,$e,o,i):yield ft(Z,$e,i)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function ft(n,t,o){return Re(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(m){m.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||o)&&(yield ioUtil.copyFile(n,t))})}
const ct=Xe(import.meta.url)("timers");var Tt=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){try{ve(i.next(me))}catch(Ie){
Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};const yt=process.platform==="win32";class gt extends je.
EventEmitter{constructor(t,o,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=o||[],this.options=i||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,o){const i=this._getSpawnFileName(),m=this._getSpawnArgs(t);let B=o?"":"[command]";if(yt)if(this._isCmdFile()){B+=i;for(const Z of m)
B+=` ${Z}`}else if(t.windowsVerbatimArguments){B+=`"${i}"`;for(const Z of m)B+=` ${Z}`}else{B+=this._windowsQuoteCmdArg(i);for(const Z of m)B+=` ${this._windowsQuoteCmdArg(Z)}`}else{B+=i;for(const Z of m)
B+=` ${Z}`}return B}_processLineBuffer(t,o,i){try{let m=o+t.toString(),B=m.indexOf(I.EOL);for(;B>-1;){const Z=m.substring(0,B);i(Z),m=m.substring(B+I.EOL.length),B=m.indexOf(I.EOL)}return m}catch(m){return this.
_debug(`error processing line. Failed with error ${m}`),""}}_getSpawnFileName(){return yt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(yt&&this._isCmdFile()){let o=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)o+=" ",o+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return o+='"',[o]}return this.args}_endsWith(t,o){return t.
endsWith(o)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const o=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const Z of t)if(o.some($e=>$e===Z)){i=!0;break}if(!i)return t;let m='"',B=!0;for(let Z=t.
length;Z>0;Z--)m+=t[Z-1],B&&t[Z-1]==="\\"?m+="\\":t[Z-1]==='"'?(B=!0,m+='"'):B=!1;return m+='"',m.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let o='"',i=!0;for(let m=t.length;m>0;m--)o+=t[m-1],i&&t[m-1]==="\\"?o+="\\":t[m-1]==='"'?(i=!0,o+="\\"):i=!1;return o+=
'"',o.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const o={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return o.outStream=t.outStream||process.stdout,o.errStream=t.errStream||process.stderr,o}_getSpawnOptions(t,o){t=t||{};const i={};
return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${o}"`),i}exec(){return Tt(this,void 0,void 0,function*(){
return!q(this.toolPath)&&(this.toolPath.includes("/")||yt&&this.toolPath.includes("\\"))&&(this.toolPath=z.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Je(
this.toolPath,!0),new Promise((t,o)=>Tt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ve of this.args)this._debug(`   ${ve}`);const i=this.
_cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+I.EOL);const m=new vt(i,this.toolPath);if(m.on("debug",ve=>{this._debug(ve)}),this.options.cwd&&!(yield ee(
this.options.cwd)))return o(new Error(`The cwd: ${this.options.cwd} does not exist!`));const B=this._getSpawnFileName(),Z=He.spawn(B,this._getSpawnArgs(i),this._getSpawnOptions(this.options,B));let $e="";
Z.stdout&&Z.stdout.on("data",ve=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ve),!i.silent&&i.outStream&&i.outStream.write(ve),$e=this._processLineBuffer(ve,$e,
me=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(me)})});let Ne="";if(Z.stderr&&Z.stderr.on("data",ve=>{m.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(ve),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(ve),Ne=this._processLineBuffer(ve,Ne,me=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(me)})}),Z.on("error",ve=>{m.processError=ve.message,m.processExited=!0,m.processClosed=!0,m.CheckComplete()}),Z.on("exit",ve=>{m.processExitCode=
ve,m.processExited=!0,this._debug(`Exit code ${ve} received from tool '${this.toolPath}'`),m.CheckComplete()}),Z.on("close",ve=>{m.processExitCode=ve,m.processExited=!0,m.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),m.CheckComplete()}),m.on("done",(ve,me)=>{$e.length>0&&this.emit("stdline",$e),Ne.length>0&&this.emit("errline",Ne),Z.removeAllListeners(),ve?o(
ve):t(me)}),this.options.input){if(!Z.stdin)throw new Error("child process missing stdin");Z.stdin.end(this.options.input)}}))})}}function Zt(n){const t=[];let o=!1,i=!1,m="";function B(Z){i&&Z!=='"'&&
(m+="\\"),m+=Z,i=!1}for(let Z=0;Z<n.length;Z++){const $e=n.charAt(Z);if($e==='"'){i?B($e):o=!o;continue}if($e==="\\"&&i){B($e);continue}if($e==="\\"&&o){i=!0;continue}if($e===" "&&!o){m.length>0&&(t.push(
m),m="");continue}B($e)}return m.length>0&&t.push(m.trim()),t}class vt extends je.EventEmitter{constructor(t,o){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!o)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=o,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ct.setTimeout)(vt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const o=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(o)}t._setResult()}}}var Rt=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(
function(B,Z){function $e(me){try{ve(i.next(me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).
next())})};function Mt(n,t,o){return Rt(this,void 0,void 0,function*(){const i=tr.argStringToArray(n);if(i.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const m=i[0];return t=
i.slice(1).concat(t||[]),new tr.ToolRunner(m,t,o).exec()})}function xt(n,t,o){return Rt(this,void 0,void 0,function*(){var i,m;let B="",Z="";const $e=new StringDecoder("utf8"),Ne=new StringDecoder("ut\
f8"),ve=(i=o?.listeners)===null||i===void 0?void 0:i.stdout,me=(m=o?.listeners)===null||m===void 0?void 0:m.stderr,Ie=rt=>{Z+=Ne.write(rt),me&&me(rt)},Ye=rt=>{B+=$e.write(rt),ve&&ve(rt)},et=Object.assign(
Object.assign({},o?.listeners),{stdout:Ye,stderr:Ie}),nt=yield Mt(n,t,Object.assign(Object.assign({},o),{listeners:et}));return B+=$e.end(),Z+=Ne.end(),{exitCode:nt,stdout:B,stderr:Z}})}var lt=function(n,t,o,i){
function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(function(B,Z){function $e(me){try{ve(i.next(me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){
Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).next())})};const Bt=()=>lt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Wt=()=>lt(void 0,void 0,void 0,function*(){var n,t,o,i;const{stdout:m}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
B=(t=(n=m.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(i=(o=m.match(/ProductName:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&i!==void 0?
i:"",version:B}}),Ht=()=>lt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,o]=n.trim().split(`
`);return{name:t,version:o}}),St=I.platform(),Kt=I.arch(),$t=St==="win32",It=St==="darwin",Gt=St==="linux";function Ot(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield $t?Bt():It?Wt():Ht()),{platform:St,arch:Kt,isWindows:$t,isMacOS:It,isLinux:Gt})})}var Xt=function(n,t,o,i){function m(B){return B instanceof o?B:new o(function(Z){Z(B)})}return new(o||(o=Promise))(
function(B,Z){function $e(me){try{ve(i.next(me))}catch(Ie){Z(Ie)}}function Ne(me){try{ve(i.throw(me))}catch(Ie){Z(Ie)}}function ve(me){me.done?B(me.value):m(me.value).then($e,Ne)}ve((i=i.apply(n,t||[])).
next())})},Ct;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Ct||(Ct={}));function sn(n,t){const o=toCommandValue(t);if(process.env[n]=o,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},o)}function Jt(n){ce("add-mask",{},n)}function Lt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function kt(n,t){const o=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!o)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?o:o.trim()}function Vt(n,t){const o=kt(n,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?o:o.map(i=>i.trim())}function Qt(n,t){const o=["true","True","TRUE"],i=["false","False","FALSE"],m=kt(n,t);if(o.includes(m))return!0;if(i.includes(
m))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function qt(n,t){if(process.env.GITHUB_OUTPUT||"")return R("OUTPUT",k(n,t));process.stdout.write(I.EOL),ce("set-output",{name:n},
re(t))}function ht(n){issue("echo",n?"on":"off")}function Nt(n){process.exitCode=Ct.Failure,bt(n)}function Ut(){return process.env.RUNNER_DEBUG==="1"}function _t(n){ce("debug",{},n)}function bt(n,t={}){
ce("error",oe(t),n instanceof Error?n.toString():n)}function Pt(n,t={}){ce("warning",oe(t),n instanceof Error?n.toString():n)}function en(n,t={}){ce("notice",oe(t),n instanceof Error?n.toString():n)}function tn(n){
process.stdout.write(n+I.EOL)}function Dt(n){issue("group",n)}function jt(){issue("endgroup")}function Ft(n,t){return Xt(this,void 0,void 0,function*(){Dt(n);let o;try{o=yield t()}finally{jt()}return o})}
function L(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function J(n){return process.env[`STA\
TE_${n}`]||""}function te(n){return Xt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((xe,Se,h)=>{var I=h(8611),re=h(5692),oe=h(9783),ce=h(770),fe=d=>{var f={};return h.
d(f,d),f},W=d=>(()=>d);const D=fe({});var g=function(d,f,l,C){function p(F){return F instanceof l?F:new l(function(ae){ae(F)})}return new(l||(l=Promise))(function(F,ae){function ne(Me){try{ue(C.next(Me))}catch(Ce){
ae(Ce)}}function Y(Me){try{ue(C.throw(Me))}catch(Ce){ae(Ce)}}function ue(Me){Me.done?F(Me.value):p(Me.value).then(ne,Y)}ue((C=C.apply(d,f||[])).next())})},j;(function(d){d[d.OK=200]="OK",d[d.MultipleChoices=
300]="MultipleChoices",d[d.MovedPermanently=301]="MovedPermanently",d[d.ResourceMoved=302]="ResourceMoved",d[d.SeeOther=303]="SeeOther",d[d.NotModified=304]="NotModified",d[d.UseProxy=305]="UseProxy",
d[d.SwitchProxy=306]="SwitchProxy",d[d.TemporaryRedirect=307]="TemporaryRedirect",d[d.PermanentRedirect=308]="PermanentRedirect",d[d.BadRequest=400]="BadRequest",d[d.Unauthorized=401]="Unauthorized",d[d.
PaymentRequired=402]="PaymentRequired",d[d.Forbidden=403]="Forbidden",d[d.NotFound=404]="NotFound",d[d.MethodNotAllowed=405]="MethodNotAllowed",d[d.NotAcceptable=406]="NotAcceptable",d[d.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",d[d.RequestTimeout=408]="RequestTimeout",d[d.Conflict=409]="Conflict",d[d.Gone=410]="Gone",d[d.TooManyRequests=429]="TooManyRequests",d[d.InternalServerError=500]="I\
nternalServerError",d[d.NotImplemented=501]="NotImplemented",d[d.BadGateway=502]="BadGateway",d[d.ServiceUnavailable=503]="ServiceUnavailable",d[d.GatewayTimeout=504]="GatewayTimeout"})(j||(j={}));var U;
(function(d){d.Accept="accept",d.ContentType="content-type"})(U||(U={}));var P;(function(d){d.ApplicationJson="application/json"})(P||(P={}));function R(d){const f=pm.getProxyUrl(new URL(d));return f?
f.href:""}const k=[j.MovedPermanently,j.ResourceMoved,j.SeeOther,j.TemporaryRedirect,j.PermanentRedirect],z=[j.BadGateway,j.ServiceUnavailable,j.GatewayTimeout],S=null,b=10,$=5;class O extends Error{constructor(f,l){
super(f),this.name="HttpClientError",this.statusCode=l,Object.setPrototypeOf(this,O.prototype)}}class a{constructor(f){this.message=f}readBody(){return g(this,void 0,void 0,function*(){return new Promise(
f=>g(this,void 0,void 0,function*(){let l=Buffer.alloc(0);this.message.on("data",C=>{l=Buffer.concat([l,C])}),this.message.on("end",()=>{f(l.toString())})}))})}readBodyBuffer(){return g(this,void 0,void 0,
function*(){return new Promise(f=>g(this,void 0,void 0,function*(){const l=[];this.message.on("data",C=>{l.push(C)}),this.message.on("end",()=>{f(Buffer.concat(l))})}))})}}function y(d){return new URL(
d).protocol==="https:"}class A{constructor(f,l,C){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(f),this.handlers=l||[],this.requestOptions=C,C&&(C.ignoreSslError!=null&&(this._ignoreSslError=C.ignoreSslError),this._socketTimeout=
C.socketTimeout,C.allowRedirects!=null&&(this._allowRedirects=C.allowRedirects),C.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=C.allowRedirectDowngrade),C.maxRedirects!=null&&(this._maxRedirects=
Math.max(C.maxRedirects,0)),C.keepAlive!=null&&(this._keepAlive=C.keepAlive),C.allowRetries!=null&&(this._allowRetries=C.allowRetries),C.maxRetries!=null&&(this._maxRetries=C.maxRetries))}options(f,l){
return g(this,void 0,void 0,function*(){return this.request("OPTIONS",f,null,l||{})})}get(f,l){return g(this,void 0,void 0,function*(){return this.request("GET",f,null,l||{})})}del(f,l){return g(this,
void 0,void 0,function*(){return this.request("DELETE",f,null,l||{})})}post(f,l,C){return g(this,void 0,void 0,function*(){return this.request("POST",f,l,C||{})})}patch(f,l,C){return g(this,void 0,void 0,
function*(){return this.request("PATCH",f,l,C||{})})}put(f,l,C){return g(this,void 0,void 0,function*(){return this.request("PUT",f,l,C||{})})}head(f,l){return g(this,void 0,void 0,function*(){return this.
request("HEAD",f,null,l||{})})}sendStream(f,l,C,p){return g(this,void 0,void 0,function*(){return this.request(f,l,C,p)})}getJson(f){return g(this,arguments,void 0,function*(l,C={}){C[U.Accept]=this._getExistingOrDefaultHeader(
C,U.Accept,P.ApplicationJson);const p=yield this.get(l,C);return this._processResponse(p,this.requestOptions)})}postJson(f,l){return g(this,arguments,void 0,function*(C,p,F={}){const ae=JSON.stringify(
p,null,2);F[U.Accept]=this._getExistingOrDefaultHeader(F,U.Accept,P.ApplicationJson),F[U.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,P.ApplicationJson);const ne=yield this.post(C,ae,F);
return this._processResponse(ne,this.requestOptions)})}putJson(f,l){return g(this,arguments,void 0,function*(C,p,F={}){const ae=JSON.stringify(p,null,2);F[U.Accept]=this._getExistingOrDefaultHeader(F,
U.Accept,P.ApplicationJson),F[U.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,P.ApplicationJson);const ne=yield this.put(C,ae,F);return this._processResponse(ne,this.requestOptions)})}patchJson(f,l){
return g(this,arguments,void 0,function*(C,p,F={}){const ae=JSON.stringify(p,null,2);F[U.Accept]=this._getExistingOrDefaultHeader(F,U.Accept,P.ApplicationJson),F[U.ContentType]=this._getExistingOrDefaultContentTypeHeader(
F,P.ApplicationJson);const ne=yield this.patch(C,ae,F);return this._processResponse(ne,this.requestOptions)})}request(f,l,C,p){return g(this,void 0,void 0,function*(){if(this._disposed)throw new Error(
"Client has already been disposed.");const F=new URL(l);let ae=this._prepareRequest(f,F,p);const ne=this._allowRetries&&S.includes(f)?this._maxRetries+1:1;let Y=0,ue;do{if(ue=yield this.requestRaw(ae,
C),ue&&ue.message&&ue.message.statusCode===j.Unauthorized){let Ce;for(const Ue of this.handlers)if(Ue.canHandleAuthentication(ue)){Ce=Ue;break}return Ce?Ce.handleAuthentication(this,ae,C):ue}let Me=this.
_maxRedirects;for(;ue.message.statusCode&&k.includes(ue.message.statusCode)&&this._allowRedirects&&Me>0;){const Ce=ue.message.headers.location;if(!Ce)break;const Ue=new URL(Ce);if(F.protocol==="https:"&&
F.protocol!==Ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, s\
et the allowRedirectDowngrade option to true.");if(yield ue.readBody(),Ue.hostname!==F.hostname)for(const je in p)je.toLowerCase()==="authorization"&&delete p[je];ae=this._prepareRequest(f,Ue,p),ue=yield this.
requestRaw(ae,C),Me--}if(!ue.message.statusCode||!z.includes(ue.message.statusCode))return ue;Y+=1,Y<ne&&(yield ue.readBody(),yield this._performExponentialBackoff(Y))}while(Y<ne);return ue})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(f,l){return g(this,void 0,void 0,function*(){return new Promise((C,p)=>{function F(ae,ne){ae?p(ae):ne?C(ne):p(new Error("Unknown error"))}
this.requestRawWithCallback(f,l,F)})})}requestRawWithCallback(f,l,C){typeof l=="string"&&(f.options.headers||(f.options.headers={}),f.options.headers["Content-Length"]=Buffer.byteLength(l,"utf8"));let p=!1;
function F(Y,ue){p||(p=!0,C(Y,ue))}const ae=f.httpModule.request(f.options,Y=>{const ue=new a(Y);F(void 0,ue)});let ne;ae.on("socket",Y=>{ne=Y}),ae.setTimeout(this._socketTimeout||3*6e4,()=>{ne&&ne.end(),
F(new Error(`Request timeout: ${f.options.path}`))}),ae.on("error",function(Y){F(Y)}),l&&typeof l=="string"&&ae.write(l,"utf8"),l&&typeof l!="string"?(l.on("close",function(){ae.end()}),l.pipe(ae)):ae.
end()}getAgent(f){const l=new URL(f);return this._getAgent(l)}getAgentDispatcher(f){const l=new URL(f),C=pm.getProxyUrl(l);if(C&&C.hostname)return this._getProxyAgentDispatcher(l,C)}_prepareRequest(f,l,C){
const p={};p.parsedUrl=l;const F=p.parsedUrl.protocol==="https:";p.httpModule=F?https:http;const ae=F?443:80;if(p.options={},p.options.host=p.parsedUrl.hostname,p.options.port=p.parsedUrl.port?parseInt(
p.parsedUrl.port):ae,p.options.path=(p.parsedUrl.pathname||"")+(p.parsedUrl.search||""),p.options.method=f,p.options.headers=this._mergeHeaders(C),this.userAgent!=null&&(p.options.headers["user-agent"]=
this.userAgent),p.options.agent=this._getAgent(p.parsedUrl),this.handlers)for(const ne of this.handlers)ne.prepareRequest(p.options);return p}_mergeHeaders(f){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},T(this.requestOptions.headers),T(f||{})):T(f||{})}_getExistingOrDefaultHeader(f,l,C){let p;if(this.requestOptions&&this.requestOptions.headers){const ae=T(this.requestOptions.
headers)[l];ae&&(p=typeof ae=="number"?ae.toString():ae)}const F=f[l];return F!==void 0?typeof F=="number"?F.toString():F:p!==void 0?p:C}_getExistingOrDefaultContentTypeHeader(f,l){let C;if(this.requestOptions&&
this.requestOptions.headers){const F=T(this.requestOptions.headers)[U.ContentType];F&&(typeof F=="number"?C=String(F):Array.isArray(F)?C=F.join(", "):C=F)}const p=f[U.ContentType];return p!==void 0?typeof p==
"number"?String(p):Array.isArray(p)?p.join(", "):p:C!==void 0?C:l}_getAgent(f){let l;const C=pm.getProxyUrl(f),p=C&&C.hostname;if(this._keepAlive&&p&&(l=this._proxyAgent),p||(l=this._agent),l)return l;
const F=f.protocol==="https:";let ae=100;if(this.requestOptions&&(ae=this.requestOptions.maxSockets||http.globalAgent.maxSockets),C&&C.hostname){const ne={maxSockets:ae,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(C.username||C.password)&&{proxyAuth:`${C.username}:${C.password}`}),{host:C.hostname,port:C.port})};let Y;const ue=C.protocol==="https:";F?Y=ue?tunnel.httpsOverHttps:tunnel.httpsOverHttp:
Y=ue?tunnel.httpOverHttps:tunnel.httpOverHttp,l=Y(ne),this._proxyAgent=l}if(!l){const ne={keepAlive:this._keepAlive,maxSockets:ae};l=F?new https.Agent(ne):new http.Agent(ne),this._agent=l}return F&&this.
_ignoreSslError&&(l.options=Object.assign(l.options||{},{rejectUnauthorized:!1})),l}_getProxyAgentDispatcher(f,l){let C;if(this._keepAlive&&(C=this._proxyAgentDispatcher),C)return C;const p=f.protocol===
"https:";return C=new ProxyAgent(Object.assign({uri:l.href,pipelining:this._keepAlive?1:0},(l.username||l.password)&&{token:`Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=C,p&&this._ignoreSslError&&(C.options=Object.assign(C.options.requestTls||{},{rejectUnauthorized:!1})),C}_getUserAgentWithOrchestrationId(f){const l=f||"actions/http-client",
C=process.env.ACTIONS_ORCHESTRATION_ID;if(C){const p=C.replace(/[^a-z0-9_.-]/gi,"_");return`${l} actions_orchestration_id/${p}`}return l}_performExponentialBackoff(f){return g(this,void 0,void 0,function*(){
f=Math.min(b,f);const l=$*Math.pow(2,f);return new Promise(C=>setTimeout(()=>C(),l))})}_processResponse(f,l){return g(this,void 0,void 0,function*(){return new Promise((C,p)=>g(this,void 0,void 0,function*(){
const F=f.message.statusCode||0,ae={statusCode:F,result:null,headers:{}};F===j.NotFound&&C(ae);function ne(Me,Ce){if(typeof Ce=="string"){const Ue=new Date(Ce);if(!isNaN(Ue.valueOf()))return Ue}return Ce}
let Y,ue;try{ue=yield f.readBody(),ue&&ue.length>0&&(l&&l.deserializeDates?Y=JSON.parse(ue,ne):Y=JSON.parse(ue),ae.result=Y),ae.headers=f.message.headers}catch{}if(F>299){let Me;Y&&Y.message?Me=Y.message:
ue&&ue.length>0?Me=ue:Me=`Failed request: (${F})`;const Ce=new O(Me,F);Ce.result=ae.result,p(Ce)}else C(ae)}))})}}const T=d=>Object.keys(d).reduce((f,l)=>(f[l.toLowerCase()]=d[l],f),{})}),9783:((xe,Se,h)=>{
function I(fe){const W=fe.protocol==="https:";if(re(fe))return;const D=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(D)try{return new ce(D)}catch{
if(!D.startsWith("http://")&&!D.startsWith("https://"))return new ce(`http://${D}`)}else return}function re(fe){if(!fe.hostname)return!1;const W=fe.hostname;if(oe(W))return!0;const D=process.env.no_proxy||
process.env.NO_PROXY||"";if(!D)return!1;let g;fe.port?g=Number(fe.port):fe.protocol==="http:"?g=80:fe.protocol==="https:"&&(g=443);const j=[fe.hostname.toUpperCase()];typeof g=="number"&&j.push(`${j[0]}\
:${g}`);for(const U of D.split(",").map(P=>P.trim().toUpperCase()).filter(P=>P))if(U==="*"||j.some(P=>P===U||P.endsWith(`.${U}`)||U.startsWith(".")&&P.endsWith(`${U}`)))return!0;return!1}function oe(fe){
const W=fe.toLowerCase();return W==="localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class ce extends URL{constructor(W,D){super(W,D),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,h)=>{h.d(Se,{E:()=>ce});
class I{diff(W,D,g={}){let j;typeof g=="function"?(j=g,g={}):"callback"in g&&(j=g.callback);const U=this.castInput(W,g),P=this.castInput(D,g),R=this.removeEmpty(this.tokenize(U,g)),k=this.removeEmpty(
this.tokenize(P,g));return this.diffWithOptionsObj(R,k,g,j)}diffWithOptionsObj(W,D,g,j){var U;const P=d=>{if(d=this.postProcess(d,g),j){setTimeout(function(){j(d)},0);return}else return d},R=D.length,
k=W.length;let z=1,S=R+k;g.maxEditLength!=null&&(S=Math.min(S,g.maxEditLength));const b=(U=g.timeout)!==null&&U!==void 0?U:1/0,$=Date.now()+b,O=[{oldPos:-1,lastComponent:void 0}];let a=this.extractCommon(
O[0],D,W,0,g);if(O[0].oldPos+1>=k&&a+1>=R)return P(this.buildValues(O[0].lastComponent,D,W));let y=-1/0,A=1/0;const T=()=>{for(let d=Math.max(y,-z);d<=Math.min(A,z);d+=2){let f;const l=O[d-1],C=O[d+1];
l&&(O[d-1]=void 0);let p=!1;if(C){const ae=C.oldPos-d;p=C&&0<=ae&&ae<R}const F=l&&l.oldPos+1<k;if(!p&&!F){O[d]=void 0;continue}if(!F||p&&l.oldPos<C.oldPos?f=this.addToPath(C,!0,!1,0,g):f=this.addToPath(
l,!1,!0,1,g),a=this.extractCommon(f,D,W,d,g),f.oldPos+1>=k&&a+1>=R)return P(this.buildValues(f.lastComponent,D,W))||!0;O[d]=f,f.oldPos+1>=k&&(A=Math.min(A,d-1)),a+1>=R&&(y=Math.max(y,d+1))}z++};if(j)(function d(){
setTimeout(function(){if(z>S||Date.now()>$)return j(void 0);T()||d()},0)})();else for(;z<=S&&Date.now()<=$;){const d=T();if(d)return d}}addToPath(W,D,g,j,U){const P=W.lastComponent;return P&&!U.oneChangePerToken&&
P.added===D&&P.removed===g?{oldPos:W.oldPos+j,lastComponent:{count:P.count+1,added:D,removed:g,previousComponent:P.previousComponent}}:{oldPos:W.oldPos+j,lastComponent:{count:1,added:D,removed:g,previousComponent:P}}}extractCommon(W,D,g,j,U){
const P=D.length,R=g.length;let k=W.oldPos,z=k-j,S=0;for(;z+1<P&&k+1<R&&this.equals(g[k+1],D[z+1],U);)z++,k++,S++,U.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return S&&!U.oneChangePerToken&&(W.lastComponent={count:S,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=k,z}equals(W,D,g){return g.comparator?g.comparator(W,D):W===D||!!g.
ignoreCase&&W.toLowerCase()===D.toLowerCase()}removeEmpty(W){const D=[];for(let g=0;g<W.length;g++)W[g]&&D.push(W[g]);return D}castInput(W,D){return W}tokenize(W,D){return Array.from(W)}join(W){return W.
join("")}postProcess(W,D){return W}get useLongestToken(){return!1}buildValues(W,D,g){const j=[];let U;for(;W;)j.push(W),U=W.previousComponent,delete W.previousComponent,W=U;j.reverse();const P=j.length;
let R=0,k=0,z=0;for(;R<P;R++){const S=j[R];if(S.removed)S.value=this.join(g.slice(z,z+S.count)),z+=S.count;else{if(!S.added&&this.useLongestToken){let b=D.slice(k,k+S.count);b=b.map(function($,O){const a=g[z+
O];return a.length>$.length?a:$}),S.value=this.join(b)}else S.value=this.join(D.slice(k,k+S.count));k+=S.count,S.added||(z+=S.count)}}return j}}class re extends I{tokenize(W){return W.slice()}join(W){
return W}removeEmpty(W){return W}}const oe=new re;function ce(fe,W,D){return oe.diff(fe,W,D)}})},fn={};function wt(xe){var Se=fn[xe];if(Se!==void 0)return Se.exports;var h=fn[xe]={exports:{}},I=!0;try{
cr[xe](h,h.exports,wt),I=!1}finally{I&&delete fn[xe]}return h.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var xe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",I=oe=>{oe&&oe.d<1&&(oe.d=1,oe.forEach(ce=>ce.r--),oe.forEach(ce=>ce.r--?ce.r++:ce()))},re=oe=>oe.map(ce=>{if(ce!==null&&typeof ce=="object"){if(ce[xe])return ce;if(ce.
then){var fe=[];fe.d=0,ce.then(g=>{W[Se]=g,I(fe)},g=>{W[h]=g,I(fe)});var W={};return W[xe]=g=>g(fe),W}}var D={};return D[xe]=g=>{},D[Se]=ce,D});wt.a=(oe,ce,fe)=>{var W;fe&&((W=[]).d=-1);var D=new Set,
g=oe.exports,j,U,P,R=new Promise((k,z)=>{P=z,U=k});R[Se]=g,R[xe]=k=>(W&&k(W),D.forEach(k),R.catch(z=>{})),oe.exports=R,ce(k=>{j=re(k);var z,S=()=>j.map($=>{if($[h])throw $[h];return $[Se]}),b=new Promise(
$=>{z=()=>$(S),z.r=0;var O=a=>a!==W&&!D.has(a)&&(D.add(a),a&&!a.d&&(z.r++,a.push(z)));j.map(a=>a[xe](O))});return z.r?b:S()},k=>(k?P(R[h]=k):U(g),I(W))),W&&W.d<0&&(W.d=0)}})(),wt.d=(xe,Se)=>{for(var h in Se)
wt.o(Se,h)&&!wt.o(xe,h)&&Object.defineProperty(xe,h,{enumerable:!0,get:Se[h]})},wt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var vn=wt(6384);vn=await vn;
