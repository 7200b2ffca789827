import{createRequire as at}from"module";const Xn={};var Gn={313:(Le=>{Le.exports=Ce;function Ce(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ce.prototype.go=function(G){
this.pending<this.max?d(this,G):this.waiting.push(G)},Ce.prototype.wait=function(G){this.pending===0?G(this.error):this.listeners.push(G)},Ce.prototype.hold=function(){return p(this)};function p(G){G.
pending+=1;var H=!1;return ie;function ie(F){if(H)throw new Error("callback called twice");if(H=!0,G.error=G.error||F,G.pending-=1,G.waiting.length>0&&G.pending<G.max)d(G,G.waiting.shift());else if(G.
pending===0){var J=G.listeners;G.listeners=[],J.forEach(Ee)}}function Ee(F){F(G.error)}}function d(G,H){H(p(G))}}),770:((Le,Ce,p)=>{p(218)}),218:((Le,Ce,p)=>{var d,G=p(278),H=p(756),ie=p(611),Ee=p(692),
F=p(434),J=p(613),k=p(23);d=R,d=C,d=b,d=S;function R(B){var u=new g(B);return u.request=ie.request,u}function C(B){var u=new g(B);return u.request=ie.request,u.createSocket=O,u.defaultPort=443,u}function b(B){
var u=new g(B);return u.request=Ee.request,u}function S(B){var u=new g(B);return u.request=Ee.request,u.createSocket=O,u.defaultPort=443,u}function g(B){var u=this;u.options=B||{},u.proxyOptions=u.options.
proxy||{},u.maxSockets=u.options.maxSockets||ie.Agent.defaultMaxSockets,u.requests=[],u.sockets=[],u.on("free",function(A,T,U,te){for(var y=I(T,U,te),v=0,X=u.requests.length;v<X;++v){var Y=u.requests[v];
if(Y.host===y.host&&Y.port===y.port){u.requests.splice(v,1),Y.request.onSocket(A);return}}A.destroy(),u.removeSocket(A)})}k.inherits(g,F.EventEmitter),g.prototype.addRequest=function(u,m,A,T){var U=this,
te=L({request:u},U.options,I(m,A,T));if(U.sockets.length>=this.maxSockets){U.requests.push(te);return}U.createSocket(te,function(y){y.on("free",v),y.on("close",X),y.on("agentRemove",X),u.onSocket(y);function v(){
U.emit("free",y,te)}function X(Y){U.removeSocket(y),y.removeListener("free",v),y.removeListener("close",X),y.removeListener("agentRemove",X)}})},g.prototype.createSocket=function(u,m){var A=this,T={};
A.sockets.push(T);var U=L({},A.proxyOptions,{method:"CONNECT",path:u.host+":"+u.port,agent:!1,headers:{host:u.host+":"+u.port}});u.localAddress&&(U.localAddress=u.localAddress),U.proxyAuth&&(U.headers=
U.headers||{},U.headers["Proxy-Authorization"]="Basic "+new Buffer(U.proxyAuth).toString("base64")),z("making CONNECT request");var te=A.request(U);te.useChunkedEncodingByDefault=!1,te.once("response",
y),te.once("upgrade",v),te.once("connect",X),te.once("error",Y),te.end();function y($e){$e.upgrade=!0}function v($e,re,se){process.nextTick(function(){X($e,re,se)})}function X($e,re,se){if(te.removeAllListeners(),
re.removeAllListeners(),$e.statusCode!==200){z("tunneling socket could not be established, statusCode=%d",$e.statusCode),re.destroy();var Se=new Error("tunneling socket could not be established, statu\
sCode="+$e.statusCode);Se.code="ECONNRESET",u.request.emit("error",Se),A.removeSocket(T);return}if(se.length>0){z("got illegal response body from proxy"),re.destroy();var Se=new Error("got illegal res\
ponse body from proxy");Se.code="ECONNRESET",u.request.emit("error",Se),A.removeSocket(T);return}return z("tunneling connection has established"),A.sockets[A.sockets.indexOf(T)]=re,m(re)}function Y($e){
te.removeAllListeners(),z(`tunneling socket could not be established, cause=%s
`,$e.message,$e.stack);var re=new Error("tunneling socket could not be established, cause="+$e.message);re.code="ECONNRESET",u.request.emit("error",re),A.removeSocket(T)}},g.prototype.removeSocket=function(u){
var m=this.sockets.indexOf(u);if(m!==-1){this.sockets.splice(m,1);var A=this.requests.shift();A&&this.createSocket(A,function(T){A.request.onSocket(T)})}};function O(B,u){var m=this;g.prototype.createSocket.
call(m,B,function(A){var T=B.request.getHeader("host"),U=L({},m.options,{socket:A,servername:T?T.replace(/:.*$/,""):B.host}),te=H.connect(0,U);m.sockets[m.sockets.indexOf(A)]=te,u(te)})}function I(B,u,m){
return typeof B=="string"?{host:B,port:u,localAddress:m}:B}function L(B){for(var u=1,m=arguments.length;u<m;++u){var A=arguments[u];if(typeof A=="object")for(var T=Object.keys(A),U=0,te=T.length;U<te;++U){
var y=T[U];A[y]!==void 0&&(B[y]=A[y])}}return B}var z;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?z=function(){var B=Array.prototype.slice.call(arguments);typeof B[0]=="string"?B[0]=
"TUNNEL: "+B[0]:B.unshift("TUNNEL:"),console.error.apply(console,B)}:z=function(){},d=z}),248:(Le=>{const Ce=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function p(d){let G=-1;for(let H of d)G=Ce[(G^H)&255]^G>>>8;return(G^-1)>>>0}Le.exports=p}),502:((Le,Ce,p)=>{var d=p(896),G=p(23),H=p(203),ie=H.Readable,Ee=H.PassThrough,F=p(313),J=p(434).
EventEmitter;Ce.BufferSlicer=C,Ce.FdSlicer=k,G.inherits(k,J);function k(b){J.call(this),this.fd=b,this.pend=new F,this.pend.max=1,this.refCount=0}k.prototype.read=function(b,S,g,O,I){var L=this;L.pend.
go(function(z){d.read(L.fd,b,S,g,O,function(B,u,m){z(),I(B,u,m)})})},k.prototype.createReadStream=function(b){return new R(this,b)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;d.close(b.fd,S);function S(g){g?b.emit("error",g):b.emit("close")}},G.inherits(R,ie);function R(b,S){S=
S||{},ie.call(this,S),this.context=b,this.context.ref(),this.start=S.start||0,this.endOffset=S.end,this.pos=this.start}R.prototype._read=function(b){var S=this,g=Math.min(S._readableState.highWaterMark,
b);if(S.endOffset!=null&&(g=Math.min(g,S.endOffset-S.pos)),g<=0){S.push(null),this._cleanup();return}S.context.pend.go(function(O){var I=Buffer.allocUnsafe(g);d.read(S.context.fd,I,0,g,S.pos,function(L,z){
L?S.destroy(L):z===0?(S.push(null),S._cleanup()):(S.pos+=z,S.push(I.slice(0,z))),O()})})},R.prototype._destroy=function(b,S){this._cleanup(),S(b)},R.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},G.inherits(C,J);function C(b){J.call(this),this.refCount=0,this.buffer=b}C.prototype.read=function(b,S,g,O,I){if(!(0<=S&&S<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+S+" <= "+b.length);if(O<0)throw new RangeError("position is negative: "+O);if(S+g>b.length&&(g=b.length-S),O+g>this.buffer.length&&(g=this.buffer.length-O),g<=0){setImmediate(function(){
I(null,0)});return}this.buffer.copy(b,S,O,O+g),setImmediate(function(){I(null,g)})},C.prototype.createReadStream=function(b){b=b||{};var S=new Ee(b);S.start=b.start||0,S.endOffset=b.end,S.pos=S.endOffset||
this.buffer.length;for(var g=this.buffer.slice(S.start,S.pos),O=65536,I=0;;){var L=I+O;if(L>=g.length){I<g.length&&S.write(g.slice(I,g.length));break}S.write(g.slice(I,L)),I=L}return S.end(),S},C.prototype.
ref=function(){this.refCount+=1},C.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Le,Ce,p)=>{var d,G=p(896),H=p(106),ie=p(502),Ee=p(23),F=p(434).
EventEmitter,J=p(203).Transform,k=p(203).PassThrough,R=p(203).Writable;const C=typeof H.crc32=="function"?H.crc32:p(248);d=I,d=L,d=z,d=B,d=b,d=S,Ce.SY=g,d=O,d=te,Ce.ax=y,d=v,d=X,d=u,d=T,d=U,d=re;function b(f,l){
return new Promise((P,M)=>{I(f,{...l,lazyEntries:!0},function(ue,Ae){if(ue)return M(ue);P(Ae)})})}function S(f,l){return new Promise((P,M)=>{L(f,{...l,lazyEntries:!0},function(ue,Ae){if(ue)return M(ue);
P(Ae)})})}function g(f,l){return new Promise((P,M)=>{z(f,{...l,lazyEntries:!0},function(ue,Ae){if(ue)return M(ue);P(Ae)})})}function O(f,l,P){return new Promise((M,ue)=>{B(f,l,{...P,lazyEntries:!0},function(Ae,Te){
if(Ae)return ue(Ae);M(Te)})})}function I(f,l,P){typeof l=="function"&&(P=l,l=null),l==null&&(l={}),l.autoClose==null&&(l.autoClose=!0),l.lazyEntries==null&&(l.lazyEntries=!1),l.decodeStrings==null&&(l.
decodeStrings=!0),l.validateEntrySizes==null&&(l.validateEntrySizes=!0),l.strictFileNames==null&&(l.strictFileNames=!1),P==null&&(P=De),G.open(f,"r",function(M,ue){if(M)return P(M);L(ue,l,function(Ae,Te){
Ae&&G.close(ue,De),P(Ae,Te)})})}function L(f,l,P){typeof l=="function"&&(P=l,l=null),l==null&&(l={}),l.autoClose==null&&(l.autoClose=!1),l.lazyEntries==null&&(l.lazyEntries=!1),l.decodeStrings==null&&
(l.decodeStrings=!0),l.validateEntrySizes==null&&(l.validateEntrySizes=!0),l.strictFileNames==null&&(l.strictFileNames=!1),P==null&&(P=De),G.fstat(f,function(M,ue){if(M)return P(M);var Ae=new ie.FdSlicer(
f);B(Ae,ue.size,l,P)})}function z(f,l,P){typeof l=="function"&&(P=l,l=null),l==null&&(l={}),l.autoClose=!1,l.lazyEntries==null&&(l.lazyEntries=!1),l.decodeStrings==null&&(l.decodeStrings=!0),l.validateEntrySizes==
null&&(l.validateEntrySizes=!0),l.strictFileNames==null&&(l.strictFileNames=!1);var M=new ie.BufferSlicer(f);B(M,f.length,l,P)}function B(f,l,P,M){typeof P=="function"&&(M=P,P=null),P==null&&(P={}),P.
autoClose==null&&(P.autoClose=!0),P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.decodeStrings=!0);var ue=!!P.decodeStrings;if(P.validateEntrySizes==null&&(P.validateEntrySizes=!0),
P.strictFileNames==null&&(P.strictFileNames=!1),M==null&&(M=De),typeof l!="number")throw new Error("expected totalSize parameter to be a number");if(l>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");f.ref();var Ae=22,Te=20,We=65535,Ye=Math.min(Te+Ae+We,l),Ze=ae(Ye),Fe=l-Ze.length;Y(f,Ze,
0,Ye,Fe,function(q){if(q)return M(q);for(var ee=Ye-Ae;ee>=0;ee-=1)if(Ze.readUInt32LE(ee)===101010256){var me=Ze.subarray(ee),Oe=me.readUInt16LE(4),be=me.readUInt16LE(10),ve=me.readUInt32LE(16),ge=me.readUInt16LE(
20),Xe=me.length-Ae;if(ge!==Xe)return M(new Error("Invalid comment length. Expected: "+Xe+". Found: "+ge+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var ze=ue?we(me.subarray(22),!1):me.subarray(22);if(ee-Te>=0&&Ze.readUInt32LE(ee-Te)===117853008){var Ke=Ze.subarray(ee-Te,ee-Te+Te),D=Q(Ke,8),ce=ae(56);return Y(f,ce,0,ce.length,D,
function(fe){return fe?M(fe):ce.readUInt32LE(0)!==101075792?M(new Error("invalid zip64 end of central directory record signature")):(Oe=ce.readUInt32LE(16),Oe!==0?M(new Error("multi-disk zip files are\
 not supported: found disk number: "+Oe)):(be=Q(ce,32),ve=Q(ce,48),M(null,new u(f,ve,l,be,ze,P.autoClose,P.lazyEntries,ue,P.validateEntrySizes,P.strictFileNames))))})}return Oe!==0?M(new Error("multi-\
disk zip files are not supported: found disk number: "+Oe)):M(null,new u(f,ve,l,be,ze,P.autoClose,P.lazyEntries,ue,P.validateEntrySizes,P.strictFileNames))}M(new Error("End of central directory record\
 signature not found. Either not a zip file, or file is truncated."))})}Ee.inherits(u,F);function u(f,l,P,M,ue,Ae,Te,We,Ye,Ze){var Fe=this;F.call(Fe),Fe.reader=f,Fe.reader.on("error",function(q){A(Fe,
q)}),Fe.reader.once("close",function(){Fe.emit("close")}),Fe.readEntryCursor=l,Fe.fileSize=P,Fe.entryCount=M,Fe.comment=ue,Fe.entriesRead=0,Fe.autoClose=!!Ae,Fe.lazyEntries=!!Te,Fe.decodeStrings=!!We,
Fe.validateEntrySizes=!!Ye,Fe.strictFileNames=!!Ze,Fe.isOpen=!0,Fe.emittedError=!1,Fe.hasEachEntryBeenCalled=!1,Fe.lazyEntries||Fe._readEntry()}u.prototype.close=function(){this.isOpen&&(this.isOpen=!1,
this.reader.unref())};function m(f,l){f.autoClose&&f.close(),A(f,l)}function A(f,l){f.emittedError||(f.emittedError=!0,f.emit("error",l))}u.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error(
"readEntry() called without lazyEntries:true");this._readEntry()},u.prototype._readEntry=function(){var f=this;if(f.entryCount===f.entriesRead){setImmediate(function(){f.autoClose&&f.close(),!f.emittedError&&
f.emit("end")});return}if(!f.emittedError){var l=ae(46);Y(f.reader,l,0,l.length,f.readEntryCursor,function(P){if(P)return m(f,P);if(!f.emittedError){var M=new T,ue=l.readUInt32LE(0);if(ue!==33639248)return m(
f,new Error("invalid central directory file header signature: 0x"+ue.toString(16)));if(M.versionMadeBy=l.readUInt16LE(4),M.versionNeededToExtract=l.readUInt16LE(6),M.generalPurposeBitFlag=l.readUInt16LE(
8),M.compressionMethod=l.readUInt16LE(10),M.lastModFileTime=l.readUInt16LE(12),M.lastModFileDate=l.readUInt16LE(14),M.crc32=l.readUInt32LE(16),M.compressedSize=l.readUInt32LE(20),M.uncompressedSize=l.
readUInt32LE(24),M.fileNameLength=l.readUInt16LE(28),M.extraFieldLength=l.readUInt16LE(30),M.fileCommentLength=l.readUInt16LE(32),M.internalFileAttributes=l.readUInt16LE(36),M.externalFileAttributes=l.
readUInt32LE(38),M.relativeOffsetOfLocalHeader=l.readUInt32LE(42),M.generalPurposeBitFlag&64)return m(f,new Error("strong encryption is not supported"));f.readEntryCursor+=46,l=ae(M.fileNameLength+M.extraFieldLength+
M.fileCommentLength),Y(f.reader,l,0,l.length,f.readEntryCursor,function(Ae){if(Ae)return m(f,Ae);if(!f.emittedError){M.fileNameRaw=l.subarray(0,M.fileNameLength);var Te=M.fileNameLength+M.extraFieldLength;
M.extraFieldRaw=l.subarray(M.fileNameLength,Te),M.fileCommentRaw=l.subarray(Te,Te+M.fileCommentLength);try{M.extraFields=X(M.extraFieldRaw)}catch(be){return m(f,be)}if(f.decodeStrings){var We=(M.generalPurposeBitFlag&
2048)!==0;M.fileComment=we(M.fileCommentRaw,We),M.fileName=y(M.generalPurposeBitFlag,M.fileNameRaw,M.extraFields,f.strictFileNames);var Ye=v(M.fileName);if(Ye!=null)return m(f,new Error(Ye))}else M.fileComment=
M.fileCommentRaw,M.fileName=M.fileNameRaw;M.comment=M.fileComment,f.readEntryCursor+=l.length,f.entriesRead+=1;for(var Ze=0;Ze<M.extraFields.length;Ze++){var Fe=M.extraFields[Ze];if(Fe.id===1){var q=Fe.
data,ee=0;if(M.uncompressedSize===4294967295){if(ee+8>q.length)return m(f,new Error("zip64 extended information extra field does not include uncompressed size"));M.uncompressedSize=Q(q,ee),ee+=8}if(M.
compressedSize===4294967295){if(ee+8>q.length)return m(f,new Error("zip64 extended information extra field does not include compressed size"));M.compressedSize=Q(q,ee),ee+=8}if(M.relativeOffsetOfLocalHeader===
4294967295){if(ee+8>q.length)return m(f,new Error("zip64 extended information extra field does not include relative header offset"));M.relativeOffsetOfLocalHeader=Q(q,ee),ee+=8}break}}if(f.validateEntrySizes&&
M.compressionMethod===0){var me=M.uncompressedSize;if(M.isEncrypted()&&(me+=12),M.compressedSize!==me){var Oe="compressed/uncompressed size mismatch for stored file: "+M.compressedSize+" != "+M.uncompressedSize;
return m(f,new Error(Oe))}}f.emit("entry",M),f.lazyEntries||f._readEntry()}})}})}},u.prototype.eachEntry=function(){const f=this;if(!f.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(f.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");f.hasEachEntryBeenCalled=!0;let l=null;f.on("entry",M),f.on("end",ue),f.on("error",Ae);function P(){
f.removeListener("entry",M),f.removeListener("end",ue),f.removeListener("error",Ae),f.autoClose&&f.close()}function M(Te){let{resolve:We}=l;l=null,We({value:Te})}function ue(){let{resolve:Te}=l;l=null,
P(),Te({done:!0})}function Ae(Te){let{reject:We}=l;l=null,P(),We(Te)}return{[Symbol.asyncIterator](){return this},next(){const Te=new Promise((We,Ye)=>{if(l!=null)throw new Error("next() called before\
 previous Promise was resolved.");l={resolve:We,reject:Ye}});return f.readEntry(),Te},return(Te){return P(),Promise.resolve({done:!0,value:Te})},throw(Te){return P(),Promise.reject(Te)}}},u.prototype.
openReadStream=function(f,l,P){var M=this,ue=0,Ae=f.compressedSize;if(P==null&&(P=l,l=null),l==null)l={};else{if(l.decodeFileData===!1){if(l.decrypt!=null)throw new Error("cannot use options.decrypt w\
hen options.decodeFileData === false");if(l.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(l.decrypt!=null){if(!f.isEncrypted())throw new Error(
"options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(l.decrypt!==!1)throw new Error("invalid options.decrypt value: "+l.decrypt);if(f.isCompressed()&&l.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(l.decompress!=null){if(!f.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(l.decompress===!1||l.decompress===!0))throw new Error("invalid options.decompress value: "+l.decompress);We=l.decompress}}
if(l.start!=null){if(ue=l.start,ue<0)throw new Error("options.start < 0");if(ue>f.compressedSize)throw new Error("options.start > entry.compressedSize")}if(l.end!=null){if(Ae=l.end,Ae<0)throw new Error(
"options.end < 0");if(Ae>f.compressedSize)throw new Error("options.end > entry.compressedSize");if(Ae<ue)throw new Error("options.end < options.start")}}var Te=l.decodeFileData===!1||(f.compressionMethod===
0||f.compressionMethod===8&&l.decompress===!1)&&(!f.isEncrypted()||l.decrypt===!1);if((l.start!=null||l.end!=null)&&!Te)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!M.isOpen)return P(new Error("closed"));if(f.isEncrypted()&&!Te&&l.decrypt!==!1)return P(new Error("entry is encrypted, and options.decodeFileData !== false"));var We;if(Te)
We=!1;else if(f.compressionMethod===8)We=l.decodeFileData!==!0;else return P(new Error("unsupported compression method: "+f.compressionMethod));M.readLocalFileHeader(f,{minimal:!0},function(Ye,Ze){if(Ye)
return P(Ye);M.openReadStreamLowLevel(Ze.fileDataStart,f.compressedSize,ue,Ae,We,f.uncompressedSize,P)})},u.prototype.openReadStreamLowLevel=function(f,l,P,M,ue,Ae,Te){var We=this,Ye=f+l,Ze=We.reader.
createReadStream({start:f+P,end:f+M}),Fe=Ze;if(ue){var q=!1,ee=H.createInflateRaw();Ze.on("error",function(me){setImmediate(function(){q||ee.emit("error",me)})}),Ze.pipe(ee),We.validateEntrySizes?(Fe=
new $e(Ae),ee.on("error",function(me){setImmediate(function(){q||Fe.emit("error",me)})}),ee.pipe(Fe)):Fe=ee,je(Fe,function(){q=!0,ee!==Fe&&ee.unpipe(Fe),Ze.unpipe(ee),Ze.destroy()})}Te(null,Fe)},u.prototype.
readLocalFileHeader=function(f,l,P){var M=this;P==null&&(P=l,l=null),l==null&&(l={}),M.reader.ref();var ue=ae(30);Y(M.reader,ue,0,ue.length,f.relativeOffsetOfLocalHeader,function(Ae){try{if(Ae)return P(
Ae);var Te=ue.readUInt32LE(0);if(Te!==67324752)return P(new Error("invalid local file header signature: 0x"+Te.toString(16)));var We=ue.readUInt16LE(26),Ye=ue.readUInt16LE(28),Ze=f.relativeOffsetOfLocalHeader+
30+We+Ye;if(Ze+f.compressedSize>M.fileSize)return P(new Error("file data overflows file bounds: "+Ze+" + "+f.compressedSize+" > "+M.fileSize));if(l.minimal)return P(null,{fileDataStart:Ze});var Fe=new U;
Fe.fileDataStart=Ze,Fe.versionNeededToExtract=ue.readUInt16LE(4),Fe.generalPurposeBitFlag=ue.readUInt16LE(6),Fe.compressionMethod=ue.readUInt16LE(8),Fe.lastModFileTime=ue.readUInt16LE(10),Fe.lastModFileDate=
ue.readUInt16LE(12),Fe.crc32=ue.readUInt32LE(14),Fe.compressedSize=ue.readUInt32LE(18),Fe.uncompressedSize=ue.readUInt32LE(22),Fe.fileNameLength=We,Fe.extraFieldLength=Ye,ue=ae(We+Ye),M.reader.ref(),Y(
M.reader,ue,0,ue.length,f.relativeOffsetOfLocalHeader+30,function(q){try{return q?P(q):(Fe.fileName=ue.subarray(0,We),Fe.extraField=ue.subarray(We),P(null,Fe))}finally{M.reader.unref()}})}finally{M.reader.
unref()}})},u.prototype.openReadStreamPromise=function(f,l){return new Promise((P,M)=>{this.openReadStream(f,l,function(ue,Ae){if(ue)return M(ue);P(Ae)})})},u.prototype.openReadStreamLowLevelPromise=function(f,l,P,M,ue,Ae){
return new Promise((Te,We)=>{this.openReadStream(f,l,P,M,ue,Ae,function(Ye,Ze){if(Ye)return We(Ye);Te(Ze)})})},u.prototype.readLocalFileHeaderPromise=function(f,l){return new Promise((P,M)=>{this.readLocalFileHeader(
f,l,function(ue,Ae){if(ue)return M(ue);P(Ae)})})};function T(){}T.prototype.getLastModDate=function(f){if(f==null&&(f={}),!f.forceDosFormat)for(var l=0;l<this.extraFields.length;l++){var P=this.extraFields[l];
if(P.id===21589){var M=P.data;if(M.length<5)continue;var ue=M[0],Ae=1;if(!(ue&Ae))continue;var Te=M.readInt32LE(1);return new Date(Te*1e3)}else if(P.id===10){var M=P.data;if(M.length!==32||M.readUInt16LE(
4)!==1||M.readUInt16LE(6)!==24)continue;var We=M.readUInt32LE(8)+4294967296*M.readInt32LE(12),Ye=We/1e4-116444736e5;return new Date(Ye)}}return te(this.lastModFileDate,this.lastModFileTime,f.timezone)},
T.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==
0},T.prototype.isCompressed=function(){return this.compressionMethod===8};function U(){}function te(f,l,P){var M=f&31,ue=(f>>5&15)-1,Ae=(f>>9&127)+1980,Te=0,We=(l&31)*2,Ye=l>>5&63,Ze=l>>11&31;if(P==null||
P==="local")return new Date(Ae,ue,M,Ze,Ye,We,Te);if(P==="UTC")return new Date(Date.UTC(Ae,ue,M,Ze,Ye,We,Te));throw new Error("unrecognized options.timezone: "+options.timezone)}function y(f,l,P,M){for(var ue=null,
Ae=0;Ae<P.length;Ae++){var Te=P[Ae];if(Te.id===28789){if(Te.data.length<6||Te.data.readUInt8(0)!==1)continue;var We=Te.data.readUInt32LE(1);if(C(l)!==We)continue;ue=we(Te.data.subarray(5),!0);break}}if(ue==
null){var Ye=(f&2048)!==0;ue=we(l,Ye)}return M||(ue=ue.replace(/\\/g,"/")),ue}function v(f){return f.indexOf("\\")!==-1?"invalid characters in fileName: "+f:/^[a-zA-Z]:/.test(f)||/^\//.test(f)?"absolu\
te path: "+f:f.split("/").indexOf("..")!==-1?"invalid relative path: "+f:null}function X(f){for(var l=[],P=0;P<f.length-3;){var M=f.readUInt16LE(P+0),ue=f.readUInt16LE(P+2),Ae=P+4,Te=Ae+ue;if(Te>f.length)
throw new Error("extra field length exceeds extra field buffer size");var We=f.subarray(Ae,Te);l.push({id:M,data:We}),P=Te}return l}function Y(f,l,P,M,ue,Ae){if(M===0)return setImmediate(function(){Ae(
null,ae(0))});f.read(l,P,M,ue,function(Te,We){if(Te)return Ae(Te);if(We<M)return Ae(new Error("unexpected EOF"));Ae()})}Ee.inherits($e,J);function $e(f){J.call(this),this.actualByteCount=0,this.expectedByteCount=
f}$e.prototype._transform=function(f,l,P){if(this.actualByteCount+=f.length,this.actualByteCount>this.expectedByteCount){var M="too many bytes in the stream. expected "+this.expectedByteCount+". got a\
t least "+this.actualByteCount;return P(new Error(M))}P(null,f)},$e.prototype._flush=function(f){if(this.actualByteCount<this.expectedByteCount){var l="not enough bytes in the stream. expected "+this.
expectedByteCount+". got only "+this.actualByteCount;return f(new Error(l))}f()},Ee.inherits(re,F);function re(){F.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.
unref=function(){var f=this;if(f.refCount-=1,f.refCount>0)return;if(f.refCount<0)throw new Error("invalid unref");f.close(l);function l(P){if(P)return f.emit("error",P);f.emit("close")}},re.prototype.
createReadStream=function(f){f==null&&(f={});var l=f.start,P=f.end;if(l===P){var M=new k;return setImmediate(function(){M.end()}),M}var ue=this._readStreamForRange(l,P),Ae=!1,Te=new se(this);ue.on("er\
ror",function(Ye){setImmediate(function(){Ae||Te.emit("error",Ye)})}),je(Te,function(){ue.unpipe(Te),Te.unref(),ue.destroy()});var We=new $e(P-l);return Te.on("error",function(Ye){setImmediate(function(){
Ae||We.emit("error",Ye)})}),je(We,function(){Ae=!0,Te.unpipe(We),Te.destroy()}),ue.pipe(Te).pipe(We)},re.prototype._readStreamForRange=function(f,l){throw new Error("not implemented")},re.prototype.read=
function(f,l,P,M,ue){var Ae=this.createReadStream({start:M,end:M+P}),Te=new R,We=0;Te._write=function(Ye,Ze,Fe){Ye.copy(f,l+We,0,Ye.length),We+=Ye.length,Fe()},Te.on("finish",ue),Ae.on("error",function(Ye){
ue(Ye)}),Ae.pipe(Te)},re.prototype.close=function(f){setImmediate(f)},Ee.inherits(se,k);function se(f){k.call(this),this.context=f,this.context.ref(),this.unreffedYet=!1}se.prototype._flush=function(f){
this.unref(),f()},se.prototype.unref=function(f){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Se="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOP\
QRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function we(f,l){if(l)return f.toString("utf8");for(var P="",M=0;M<f.length;M++)P+=Se[f[M]];return P}function Q(f,l){var P=f.readUInt32LE(l),M=f.readUInt32LE(l+4);return M*4294967296+P}var ae;typeof Buffer.
allocUnsafe=="function"?ae=function(f){return Buffer.allocUnsafe(f)}:ae=function(f){return new Buffer(f)};function je(f,l){typeof f.destroy=="function"?f._destroy=function(P,M){l(),M?.(P)}:f.destroy=l}
function De(f){if(f)throw f}}),613:(Le=>{Le.exports=at(import.meta.url)("assert")}),434:(Le=>{Le.exports=at(import.meta.url)("events")}),896:(Le=>{Le.exports=at(import.meta.url)("fs")}),611:(Le=>{Le.exports=
at(import.meta.url)("http")}),692:(Le=>{Le.exports=at(import.meta.url)("https")}),278:(Le=>{Le.exports=at(import.meta.url)("net")}),598:(Le=>{Le.exports=at(import.meta.url)("node:crypto")}),24:(Le=>{Le.
exports=at(import.meta.url)("node:fs")}),455:(Le=>{Le.exports=at(import.meta.url)("node:fs/promises")}),760:(Le=>{Le.exports=at(import.meta.url)("node:path")}),203:(Le=>{Le.exports=at(import.meta.url)(
"stream")}),756:(Le=>{Le.exports=at(import.meta.url)("tls")}),23:(Le=>{Le.exports=at(import.meta.url)("util")}),106:(Le=>{Le.exports=at(import.meta.url)("zlib")}),991:((Le,Ce,p)=>{p.d(Ce,{RT:()=>F,i_:()=>Ee});
var d=p(528),G=p(899),H=p(279),ie=p(192);class Ee{#e=[];#t;constructor(){const R=d.V4("api-key");R!==""&&d.Pq(R)}text(R){return d.V4(R)}lines(R){return d.V4(R,{trimWhitespace:!1})}optional(R,C){const b=this.
text(R);return b===""?void 0:this.parse(R,b,C)}parse(R,C,b){try{return b(C)}catch(S){this.refuse(R,(0,H.gJ)(S),(0,H.h_)(S).topic);return}}required(R,C,b="is required"){return this.text(R)===""&&this.refuse(
R,b),this.optional(R,C)}notEmpty(R,C,b){if(process.env[`INPUT_${R.toUpperCase()}`]?.trim()===""){const S=`Where an event has no inputs, write \`\${{ inputs.${R} || ${b} }}\``;this.refuse(R,`is empty. \
Is the name in the expression right?${b===void 0?"":` ${S}`}`)}return this.optional(R,C)}boolean(R,C){return this.notEmpty(R,ie.yG,C?void 0:"false")??C}exclude(R,C){for(const b of R)this.text(b)!==""&&
this.refuse(b,`can't be combined with ${C}`)}refuse(R,C,b="before-anything-is-sent"){this.#t??=b,this.#e.push(`${R} ${C.replace(/(?<=[a-z])\.$/,"")}`)}check(R){if(R!==void 0&&this.#e.length===0)return R;
throw new H.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function F(k){return k.parse("ignore",k.lines("ignore"),G.wo)??G.K$}function J(k){const R=k.required("host",parseAddress),b=k.required(
"api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),S=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,g=(k.optional("poll-interval-seconds",parseNumber(3600))??
10)*1e3,O=k.boolean("summary",!0);return R&&b?{host:R,apiKey:b,timeoutMs:S,longestWaitMs:g,summary:O}:void 0}}),697:((Le,Ce,p)=>{p.d(Ce,{UX:()=>C,bg:()=>u});var d=p(455),G=p(760),H=p(279),ie=p(725),Ee=p(
276),F=p(57),J=p(706);function k({host:m,pathname:A}){return m+A.replace(/\/$/,"")}const R=2e4;function C({message:m}){return(0,J.OX)(m,1e3)}const b="<dock status ID>";function S(m){const A=new Map;for(const{
name:U,error:te,job:y}of m){if(!te)continue;const{"dock-status-id":v}=y,X=v===void 0?te.message:te.message.replaceAll(v,b),Y=A.get(X)??{names:[],ids:[],help:helpFor(te)};A.set(X,Y),Y.names.push(U),v!==
void 0&&Y.ids.push(v)}const T=Math.max(100,Math.min(1e3,Math.floor(R/A.size)));return Array.from(A,([U,{names:te,ids:y,help:v}])=>({names:te,message:toSingleLine(U,T).replaceAll(b,()=>y.join(", ")),help:v}))}
function g(m){return S(m).map(({names:A,message:T})=>`${A.join(", ")}: ${T}`).join(" | ")}function O(m,A){return!m||!A||m.message===A.message?m??A:I(m,`${m.message} Also: ${A.message}`)}function I(m,A){
return new Failure({what:A,topic:asFailure(m).topic,cause:m})}async function L(m,A,{platform:T,titles:U,facts:te=[],known:y,work:v}){let X=y;const Y=se=>{X=se,setOutputs(se)};Y(y);const $e={inputs:m,platform:T,
log:runnerLog(),signal:A,endsAt:1/0,publish:Y},re=await v($e).then(()=>{},toError);if(m.summary){const se=factTable([["Host",{words:k(m.host)}],...te,["Workflow ID",X["workflow-id"]],["Dock status ID",
X["dock-status-id"]],["Status",X.status&&{words:X.status}],["Duration",{words:humanTime(performance.now())}]]);re?await writeSummary(U.failed,withHelp(C(re),helpFor(re)),se):await writeSummary(U.done,
se)}if(re)throw re}const z=1e6;async function B(m,A){const T=JSON.stringify(A);await u(`the output ${m}`,{[`${m}.json`]:T});const U=Buffer.byteLength(T)>z;U&&notice(`The output ${m} would be longer th\
an GitHub's limit of 1 MB. Read the file in ${m}-path.`),setOutputs({[m]:U?[]:A})}async function u(m,A){try{const T=await(0,Ee.Pd)("workflow-results-");for(const[U,te]of Object.entries(A)){const y=(0,G.
join)(T,U);await(0,d.writeFile)(y,te).catch((0,Ee.E_)(y)),(0,Ee.n0)({[`${(0,G.parse)(U).name}-path`]:y})}}catch(T){(0,ie.t1)().warning(`Can't keep ${m} as a file. ${(0,H.gJ)(T)}`)}}}),953:((Le,Ce,p)=>{
p.d(Ce,{S:()=>Fn});var d=p(124),G=p(706),H=p(436),ie=p(665);const Ee=Number.MAX_SAFE_INTEGER,F=2,J=60,k="</details>",R=41,C=100;function b(e,n={}){const{under:s=()=>"",parts:a=[],noun:h="change",folded:x=!1}=n,
{length:c}=s(Ee),{least:N=c===0?e:`${e} \u2026`,changes:$=u(a)}=n;return{line:e,under:s,size:e.length+c,least:N,parts:a,changes:$,noun:h,folded:x}}function S(e,n,s={}){return n.length===0?[]:[b(e,{...s,
parts:n})]}function g(e,n){const s=({leaf:K,outer:ne})=>ne.length===1?0:K.size,a=(K,ne)=>s(K)-s(ne),h=new Map,x=()=>m(z(e,h).filter(([K])=>K!=="")),c=[];let N=I(e,[]).sort(a),$=n;for(let K=-1;N.length>
0&&K<c.length;$=n-O(x()))K=c.length,N=N.filter(ne=>{const oe=ne.outer.filter(Me=>!h.has(Me)),Ue=oe.map(Me=>Me.line.length+F+J+(Me.folded?R:0)).reduce((Me,qe)=>Me+qe,ne.leaf.least.length+F);if(Ue>$)return!0;
$-=Ue;for(const Me of oe)h.set(Me,[]);return h.set(ne.leaf,[ne.leaf.least]),c.push(ne),!1});for(const[K,{leaf:ne}]of c.sort(a).entries()){const oe=L(ne,ne.least.length+Math.floor($/(c.length-K)));$-=O(
oe)-ne.least.length,h.set(ne,oe)}return x()}function O(e){return e.reduce((n,{length:s})=>n+s,0)}function I(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>I(s,[...n,e]))}function L({
line:e,under:n,size:s,least:a},h){if(s<=h)return[e,n(Math.max(h,Ee))];for(let x=h-e.length-J;x>C;x=Math.floor(x*.7)){const c=n(x);if(c!==""&&e.length+c.length<=h)return[e,c]}return[a]}function z(e,n){
const{line:s,parts:a,folded:h}=e;if(a.length===0)return[n.get(e)??[]];const x=a.filter($=>n.has($)).flatMap($=>z($,n)),c=a.filter($=>!n.has($)),N=[...x,[B(e,c)]];return h?[[`<details><summary>${s}</su\
mmary>`],...N,[k]]:[[s],...N]}function B({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,G.hS)(n.length,"more connection")}`;if(u(n)===0)return"";const s=e==="workflow"?` in ${(0,G.
hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,G.hS)(u(n),"more change")}${s}`}function u(e){return e.reduce((n,{changes:s})=>n+s,0)}function m(e){const n=s=>s?.[0]?.startsWith("- ");return e.
flatMap((s,a)=>{const h=s[0]===k||n(s)&&n(e[a-1]);return[a===0?"":h?`
`:`

`,...s]})}var A=p(132),T=p(997),U=p(408);const te="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",y="source from origin sr\
c tail out".split(" "),v=`${te} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),X="action activity block node state step task widget id".split(" "),
Y="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),$e="handle port pin output socket".split(" "),re=/^[\p{L} _-]{1,30}$/u,
se=60;function Se(e,n){return we(e).some(s=>n.includes(s))}function we(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Q({slot:e,value:n},s,a){const h=s?
(0,H.YD)(s.value):[],c=Y.flatMap(ne=>h.filter(oe=>oe.toLowerCase()===ne)).map(ne=>{const[oe,Ne]=[s?.field.inner.get(ne),ae(s?.value.members.get(ne))];return oe&&(0,T.t5)(oe).some(({texts:Me})=>Me.size>
1)||Ne.includes(" ")?Ne:""}),N=ne=>we([ne]).every(oe=>[...v,...X].includes(oe)),$=a.filter(ne=>!v.includes(ne.toLowerCase())&&!N(ne)),K=e===void 0?[]:[`output ${e+1}`];return[ae(n),...c].find(ne=>ne!==
"")??[...$,...K].join(", ")}function ae(e){const s=(e?.type==="literal"?[]:(0,H.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>se||H.kk.test(s)?"":s}function je(e,{find:n}){const s=new Map(
e.map(c=>[c,De(c)])),a=(0,ie.Vn)([...s.values()].map(c=>c?.text)),h=[...a.values()].reduce((c,N)=>Math.max(c,N),0),x=(0,U.$z)(e,({source:c})=>c);return e.map(c=>{const N=s.get(c);if(N===void 0||c.label!==
"")return c;const $=n(N.text,N.place),K=$&&(0,T.FK)($,c.source)?Y.map(Me=>ae($.value.members.get(Me))):[],ne=[...K,(0,H.e1)(N.text)].find(Me=>Me!=="")??"",oe=x.get(c.source)?.some(Me=>s.get(Me)?.text!==
N.text),Ne=K.length>0||a.get(N.text)===h;return(oe||!Ne)&&(ne!==(0,H.e1)(N.text)||re.test(ne))?{...c,label:ne,links:[...c.links,{...N,target:c.target}]}:c})}function De({links:[e]}){const n=e&&(0,H.YD)(
e.place.value).find(h=>Se([h],y)&&Se([h],$e)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const f="ta\
rget to dest destination head in".split(" "),P=`${te} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(
" "),M="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ue(e,n){const s=(0,T.BQ)(e,n),a=(0,T.t5)(s.root).flatMap(ne=>Te(ne,s)),h=je(Ye(a),s),x=h.length>
0?h:me(a,s),c=new Set(x.flatMap(({source:ne,target:oe})=>[ne.field,oe.field])),N=(0,U.$z)(s.places,({field:ne})=>ne),$=[...c].filter(ne=>[...c].some(oe=>Ae(N.get(ne),N.get(oe))));for(const ne of $)c.delete(
ne);const K=x.filter(({source:ne,target:oe})=>c.has(ne.field)&&c.has(oe.field));return{root:s.root,nodes:s.places.filter(({field:ne})=>c.has(ne)),edges:K}}function Ae(e=[],n=[]){const s=([h])=>h?.field.
keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:h})=>(0,H.TH)(h)));return 2*e.filter(({value:h})=>(0,H.TH)(h)!==void 0&&a.has((0,H.TH)(h))).length>e.length}function Te(e,{find:n}){
const s=e.references.flatMap(N=>{const $=n(N.text,N.place);return $?[{...N,field:e,target:$}]:[]}),a=s.filter(({place:N,target:$})=>!(0,T.FK)(N,$)),h=s.length/e.references.length,x=h>=.5&&We(e.references)-
We(s)<=2;return(h>=.9||x&&Se(e.keys.slice(-2),P))&&2*a.length>=s.length?[s]:[]}function We(e){return new Set(e.map(({text:n})=>n)).size}function Ye(e){const n=e.filter(s=>!s.some(({place:a,target:h})=>h.
field===a.field));return[...(0,U.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,U.$z)(s,c=>Ze(c,y)),h=(0,U.$z)(s,c=>Ze(c,f));a.delete(void 0);const x=[...a].flatMap(([c,N])=>N.flatMap($=>(h.
get(c)??[]).map(K=>Fe($,K))));return x.sort((c,N)=>q(N)-q(c)||ee(c)-ee(N)),x[0]??[]})}function Ze([e],n){const s=we(e?.field.keys.slice(-2)??[]),a=s.filter(h=>!n.includes(h));return a.length<s.length?
a.join(" "):void 0}function Fe(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const h=s.get(a.place),x=h&&{source:h.target,target:a.target,links:[h,a]};return x?[{...x,label:Q(a,a.place,
[]),item:a.place.value}]:[]})}function q(e){return e.filter(({source:n,target:s})=>!(0,T.FK)(n,s)&&!(0,T.FK)(s,n)).length}function ee([e]){return e?e.source.field.keys.length+e.target.field.keys.length:
0}function me(e,n){const[s,a]=[[],[]],h=new Set;for(const c of e){const N=c.flatMap(Ne=>Oe(Ne,n)),[$]=N;if($===void 0||10*N.length<9*c.length)continue;const K=$.link.field.keys.slice($.inside.field.keys.
length),ne=N.filter(({source:Ne,inside:Ue})=>Ne!==Ue);for(const{inside:Ne}of ne)h.add(Ne.key);const oe=Se(K,M);if(!(!oe&&ne.length===0&&!Se(K,P)))for(const{link:Ne,source:Ue}of N){const Me=Ne.place===
Ue?void 0:Ne.place,qe={label:Q(Ne,Me,K),links:[Ne],item:Me?.value};oe?a.push({source:Ne.target,target:Ue,...qe}):s.push({source:Ue,target:Ne.target,...qe})}}const x=s.length<a.length?a:s;return h.size>
1||We(x.flatMap(({links:c})=>c))>1?x:[]}function Oe(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),h=[s,a].find(x=>x?.field===e.target.field);if(h)return[{link:e,source:h,
inside:s}]}return[]}var be=p(499);const ve={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},ge={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6\
700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Xe={same:"-->",added:"==>",removed:"-.->"},ze=40,Ke=500,D=5e4,ce=40,fe=6;function ke(e,n,{isWhole:s,hide:a}){
const h=({status:$})=>s||$!=="same",x=new Set([...e.filter(h),...n.filter(h).flatMap(_e)]),c=n.filter($=>_e($).some(h)).flatMap(_e);if(x.size===0)return{};for(const $ of[new Set([...x,...c]),x]){const K=n.
filter(Ne=>_e(Ne).every(Ue=>$.has(Ue)));if($.size>ze||K.length>Ke)continue;const ne=e.filter(Ne=>$.has(Ne)),oe=V(ne,K,a);if(oe.length<=D)return{picture:oe}}return{note:`The picture is left out: it wou\
ld have ${x.size>ze?(0,G.hS)(x.size,"node"):"too many connections"}.`}}function _e({source:e,target:n}){return[e,n]}function V(e,n,s){const a=new Map(e.map((c,N)=>[c,`n${N+1}`])),h=(0,ie.Vn)(e.map(({name:c})=>c)),
x=e.map(c=>{const N=h.get(c.name)===1?c.name:c.label;return`  ${a.get(c)}["${ve[c.status]}${he(s(N))||"?"}"]`});for(const{source:c,target:N,label:$,status:K}of n){const ne=`${ve[K]}${he(s($))}`.trim();
x.push(`  ${a.get(c)} ${Xe[K]}${ne===""?"":`|"${ne}"|`} ${a.get(N)}`)}for(const[c,N]of Object.entries(ge)){const $=e.filter(K=>K.status===c).map(K=>a.get(K));$.length>0&&x.push(`  classDef ${c} ${N}`,
`  class ${$.join()} ${c}`)}return[`flowchart ${xe(e,n)>fe?"TD":"LR"}`,...new Set(x)].join(`
`)}function xe(e,n){const s=new Set(n.map(({target:x})=>x)),a=e.filter(x=>!s.has(x)),h=new Map((a.length>0?a:e.slice(0,1)).map(x=>[x,1]));for(const[x,c]of h)for(const{source:N,target:$}of n)N===x&&!h.
has($)&&h.set($,c+1);return Math.max(...h.values())}function he(e){return(0,A.RK)((0,A.Jj)(e.replace(/\s+/g," ").trim(),ce)).replace(Ie,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Ge="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),nt="* if when id name label title type key handle condition event relationships".split(" ");function st(e,n=a=>a,s){const a=e.
head??e.base;if(a===void 0)return;const[h,x]=[e.base??a,e.head??a];if(h.type!==x.type)return;const c=(0,ie.j9)([x,h],s),N=ue(h,x),$=bt(e,N,c),K=[...new Set($.values())].sort((et,lt)=>et.rank-lt.rank);
Lt(K);const ne=Gt(N,$),oe=ne.filter(et=>et.status!=="same"),Ne=Ft(N,oe);Pt(e,K,c,Ne);const Ue=new Map(ne.map(({item:et,source:lt,target:jt})=>[et,`${lt.label} \u2192 ${jt.label}`])),Me=new Set(K.map(({
place:et})=>et.key)),qe=new Set(N.nodes.flatMap(({key:et,field:lt})=>et===void 0?[]:lt.keys.at(-2)??"")),tt=et=>et.filter(({status:lt})=>lt!=="removed").length;return{...ke(K,ne,{isWhole:e.status!=="m\
odified",hide:n}),connections:Zt(oe),size:{nodes:tt(K),connections:tt(ne)},tells:Ne,isItemKey:et=>Me.has(et)||c.labelOf(JSON.stringify(et))!==void 0,labelOf:c.labelOf,endsOf:et=>Ue.get(et),withItems:et=>qe.
size===0?et:wt(et,qe,a)}}function wt(e,n,s){let a=s;const h=e.path.map((x,c)=>{const N=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?a=e.value:x.type!=="member"?a=x.item:a=a&&"members"in a?
a.members.get(x.key):void 0,x.type!=="member"||N===void 0||a===void 0||!("members"in a))return x;const $=typeof N=="string"?N:N.type==="member"?N.key:void 0;return $!==void 0&&n.has($)?(0,ie.s3)(a,x.key):
x});return{...e,path:h}}function ct({side:e}){return e==="head"}function ht(e){return e&&[e.key,ht(e.outer)]}function bt({matches:e},{nodes:n},s){const a=Me=>JSON.stringify(ht(Me)),h=n.filter(({key:Me})=>Me!==
void 0),x=[...(0,U.$z)(h,a).values()].filter(Me=>Me.some(ct)&&!Me.every(ct)),c=new Set(x.flat()),N=Me=>c.has(Me)?a(Me):`${Me.value.id}`,$=new Map(n.map((Me,qe)=>[Me,qe])),K=(0,U.$z)(n.filter(ct),N),ne=(0,U.
$z)(e,({base:Me})=>Me.id),oe=Me=>{const qe=(c.has(Me)?void 0:ne.get(Me.value.id))??[];for(let tt=qe.shift();tt;tt=qe.shift()){const et=K.get(`${tt.head.id}`)?.shift();if(et)return et}return K.get(N(Me))?.
shift()},Ne=new Map;let Ue=0;for(const Me of n){if(Ne.has(Me))continue;const qe=ct(Me)?Me:oe(Me);Ue=(qe&&$.get(qe))??Ue+1e-6;const tt=qe===void 0?"removed":qe===Me?"added":"same",et=qe??Me,lt=Kt(et,s),
jt={name:lt,label:lt,status:tt,rank:Ue,place:et,old:tt==="same"?Me:void 0};Ne.set(Me,jt).set(et,jt)}return Ne}function Lt(e){const n=(0,ie.Vn)(e.map(({name:s})=>s));for(const s of e){const a=(0,H.TH)(
s.place.value);a&&(n.get(s.name)??0)>1&&(s.label=(0,ie.oP)(s.name,a))}}function Kt({key:e,value:n,array:s},a){const[h,...x]=["componentType",...n.members.keys()].map(N=>(0,H.TN)(n,N)),[c="?"]=[(0,H.QP)(
n),h,(0,H.TH)(n),...x].filter(N=>N!==void 0);return e??a.nameOf(n,s)??(0,H.e1)(c)}function Gt({edges:e},n){const s=e.flatMap($=>{const[K,ne]=[n.get($.source),n.get($.target)];return K&&ne?[{...$,source:K,
target:ne,status:ct($.source)?"added":"removed"}]:[]}),a=({source:$,target:K,label:ne})=>`${$.rank} ${K.rank} ${ne}`,h=(0,U.$z)(s,({status:$})=>$),x=(0,U.$z)(h.get("removed")??[],a);return[...(h.get("\
added")??[]).map($=>x.get(a($))?.pop()?{...$,status:"same"}:$),...[...x.values()].flat()].sort(($,K)=>$.source.rank-K.source.rank||$.target.rank-K.target.rank)}function Zt(e){const n=new Map;for(const s of[
"target","label"]){const a=h=>`${h.source.rank} ${s==="label"?h.label:h.target.rank}`;for(const[h,x,...c]of(0,U.$z)(e,a).values()){if(!h||!x||c.length>0||h.status===x.status)continue;[h.source,h.target,
x.target].every(({old:$})=>$)&&!n.has(h)&&!n.has(x)&&n.set(h,x).set(x,h)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="removed"?[]:[{...s,kind:a?"rewired":s.status,was:a}]})}function Ft({
root:e,nodes:n},s){const a=({keys:oe})=>`${oe[0]} ${oe.length} ${oe.at(-1)}`,h=(0,U.$z)((0,T.t5)(e),a),x=new Set(s.flatMap(oe=>oe.links.map(({field:Ne})=>Ne))),c=new Set(s.map(({item:oe})=>oe)),N=new Set(
[e,...n.map(({field:oe})=>oe)]),$={added:new Set,removed:new Set};for(const oe of s){const Ne=[oe.source.name,oe.target.name,...oe.label.split(", ")].map(Ue=>JSON.stringify(Ue));for(const Ue of[...Ne,
...oe.links.map(Me=>Me.text)])$[oe.status].add(Ue)}function K(oe,Ne,Ue){if(Ne===void 0||N.has(Ne))return[{text:Ue,field:e}];const Me=Ne.keys.at(-1)===T.NQ?[{text:JSON.stringify(Ue),field:Ne}]:[];if("t\
ext"in oe)return[...Me,{text:oe.text,field:Ne}];const qe="members"in oe?[...oe.members]:[],tt="items"in oe?oe.items.map(et=>["[]",et]):qe;return[...Me,...tt.flatMap(([et,lt])=>K(lt,(0,T.Fu)(Ne,et),et))]}
function ne(oe,Ne){const Ue=h.get(a(Ne))??[],Me=Ue.reduce((tt,{texts:et})=>tt+(et.get(oe)??0),0);if(Me<3||!/^"?[\w.-]{0,30}"?$/.test(oe))return!1;const qe=Ue.flatMap(({texts:tt})=>[...tt.values()]);return 2*
Me>qe.reduce((tt,et)=>tt+et,0)}return({path:oe,...Ne})=>{const Ue=oe.map(tt=>tt.type==="member"?tt.key:"[]"),Me=oe.some(tt=>"item"in tt&&c.has(tt.item)),qe=(tt,et)=>{const lt=K(tt,Ue.reduce(T.Fu,e),`${Ue.
at(-1)}`),jt=lt.some(({field:Yt})=>x.has(Yt)),Wn=({text:Yt,field:hn})=>{if(x.has(hn))return et.has(Yt);const bn=`${hn.keys.findLast(Kn=>Kn!=="[]")}`;return Ge.includes(bn)||et.has(Yt)&&Se([bn],nt)||jt&&
ne(Yt,hn)};return(jt||Me)&&lt.every(Wn)};return Ne.kind==="modified"?qe(Ne.from,$.removed)&&qe(Ne.to,$.added):"value"in Ne&&qe(Ne.value,$[Ne.kind])}}function Pt(e,n,{componentOf:s},a){const h=(0,be.pi)(
e),x=n.flatMap($=>{const{key:K,value:ne,array:oe}=$.place,Ne=(0,ie.qU)(ne)===void 0?s(ne,oe):void 0;return[ne.id===$.old?.value.id&&K===$.old.key?void 0:ne,Ne].map(Me=>({owner:Me,node:$}))}),c=(0,U.$z)(
x,({owner:$})=>$);c.delete(void 0);const N=new Map(e.matches.map(({path:$,head:K})=>[$.at(-1),K]));for(const $ of e.changes){if(a($)||h($))continue;const K=$.path.map(oe=>N.get(oe)).reverse(),ne=["val\
ue"in $&&$.value,...K].find(oe=>c.has(oe));for(const{node:oe}of c.get(ne)??[])oe.status==="same"&&(oe.status="modified")}}var Ht=p(965);const Tt=2,Qt=1e3,vt=240,Ut=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],Mt="...";function Rt(e,n){const s=[_(e??n),_(n??e)],[a,h]=[Z(e),Z(n)],x=le(a,h);return s[0]===s[1]?x:[`@@ line end\
s: ${s[0]} \u2192 ${s[1]} @@`,...x]}function _(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function W(e){return e.split(_(e)==="CRLF"?`\r
`:`
`)}function Z(e){return(e===void 0?[]:W(e)).flatMap(s=>Ut.reduce(de,[s]).map((a,h)=>h===0?a:Mt+a))}function de(e,n){return e.flatMap(s=>s.length>vt?Array.from(s.matchAll(n),([a])=>a):s)}function le(e,n){
const s=new Set(e),h=n.some(c=>s.has(c))?(0,Ht.E)([...e],[...n],{maxEditLength:Qt}):void 0;if(h===void 0)return[...Ve(e,n),...Re("+",n)];let x=0;return h.flatMap(({added:c,removed:N,value:$},K)=>{const ne=h[K+
1];if(N)return Ve($,ne?.added?ne.value:[]);const[oe,Ne]=[K===0?0:Tt,$.length-Tt],Ue=x+Be($.slice(0,Ne+1));return x+=Be($),c?Re("+",$):ne===void 0?Re(" ",$.slice(0,oe)):Ne-oe<2?Re(" ",$):[...Re(" ",$.slice(
0,oe)),`@@ line ${Ue} @@`,...Re(" ",$.slice(Ne))]})}function Re(e,n){return n.map(s=>`${e} ${s}`)}function Be(e){return e.filter(n=>!n.startsWith(Mt)).length}function Ve(e,n){const s=new Map(e.map(K=>[
ft(K),K])),a=K=>ft(K)!=="",h=n.filter(a),c=(e.length-e.filter(a).length!==n.length-h.length?h:n).flatMap(K=>rt(s.get(ft(K))??K,K)),N=c.length>0||n.length===0?c:rt(Qe(e),Qe(n));return[...N.length===0?[]:
[`@@ hard to see: ${[...new Set(N)].join(", ")} @@`],...Re("-",e)]}function Qe(e){return e.map(n=>n.startsWith(Mt)?n.slice(Mt.length):`
${n}`).join("")}function rt(e,n){if(ft(e)!==ft(n))return[];const[s,a]=[e.normalize(),n.normalize()],h=it(e)===it(n)?[]:["Unicode forms"];return s===a?h:[...h,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function ft(e){return it(e.normalize())}function it(e){return e.replace(/\s/g,"")}function dt(e,n){const s=$=>/^[-+]/.test($);let[a,h]=[0,n];const c=[...(0,U.$z)(e,$=>$.startsWith("\
@@ line ")?++a:a).values()].flatMap($=>{const K=St($,h);return h-=It($),K}),N=e.filter(s).length-c.filter(s).length;return N===0?c:[...c,`@@ ${(0,G.hS)(N,"more changed line")} @@`]}function St(e,n){const s=c=>c.
startsWith("-"),a=It(e.filter(s)),h=It(e)-a,x={removed:Math.max(n/2,n-h),others:Math.max(n/2,n-a)};return e.filter(c=>{const N=s(c)?"removed":"others";return x[N]-=c.length+1,x[N]>=0})}function It(e){
return e.reduce((n,s)=>n+s.length+1,0)}var ot=p(742),pt=p(856);const yt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},$t=80,
ut={texts:3,min:4,max:60,usual:2,usualWeight:.001},Dt=e=>`  ${e}`;function _t(e,n,s){if(e.type==="string")return zt(Et((0,H.e1)(e.text),n.mask),n,s);const[a="",...h]=xt(e,n);return h.length>0||a.length>
$t?void 0:(0,A.SS)(a,1/0)}function zt(e,n,s){const a=n.mask(e).shown;if(a.length>$t||a.includes(`
`))return;const h=Xt(e,n,s);return(0,A.SS)(JSON.stringify(a),1/0)+(h===void 0?"":` (${mt(h,n)})`)}function Xt(e,{labelOf:n},s){const a=n(e),h=s!==void 0&&(0,H.e1)((0,H.TH)(s)??"")===e;return a===void 0||
h||a.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,H.jn)(c)&&(0,H.e1)(c.text)===a)?void 0:a}function pn(e,n,{labelOf:s}){const[a,h]=e.slice(-2);return a?.type!=="item"||h?.type!==
"member"||!H.ZM.test(h.key)?!1:(0,H.TH)(a.item)===n||s((0,H.e1)(n))===a.label}function xt(e,n,s){const{mask:a}=n;if((0,H.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const K=Et((0,H.e1)(e.text),
a),{shown:ne}=a(K);if(ne.includes(`
`))return["|",...W(ne).map(Dt)];const oe=Xt(K,n,s);return[JSON.stringify(ne)+(oe===void 0?"":` (${a(oe).shown})`)]}const[h="",x=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(K=>xt(K,n)):
Array.from(e.members,([K,ne])=>{const[oe,...Ne]=(0,pt.$C)(K,ne,e)?[G.v5]:xt(ne,n,e);return[`${JSON.stringify(a(K).shown)}: ${oe}`,...Ne]}),N=h+c.join(", ")+x;return N.length<=$t&&c.every(K=>K.length===
1)?[N]:[h,...c.flat().map(Dt),x]}function Et(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(
e)?s:e}catch{return e}}function wn(e,n,s){const a=[Et(e,s),Et(n,s)];return[e,n].some(x=>x.includes("%")&&a.includes(x))||a[0]===a[1]?[e,n]:a}function rn(e,n,s){const a=new Map,h=(c,N,$)=>{$>(a.get(c)?.
weight??0)&&a.set(c,{text:N,weight:$})},x=(c,N,$)=>{if(c.type==="array")for(const Me of c.items)x(Me,N,$+1);if(c.type==="object")for(const[Me,qe]of c.members)(0,pt.$C)(Me,qe,c)?h(Me,G.v5,ut.max):x(qe,
Me,$+1);if(c.type!=="string")return;const K=(0,H.e1)(c.text),oe=/^type$/i.test(N)||(0,be.rL)(N,c)||(0,be.gN)(K)||n(c)||s.labelOf(K)!==void 0;if(K.length<ut.min||oe)return;const Ne=K.includes("://")?2*
ut.max:Math.min(K.length,ut.max),Ue=s.countOf(K)>ut.usual?ut.usualWeight:1;h(N,s.mask(Et(K,s.mask)).shown,Ue*Ne/($+1))};return x(e,"",0),[...a].sort(([,c],[,N])=>N.weight-c.weight).filter(([,{weight:c}],N)=>N===
0||N<ut.texts&&c>ut.usualWeight*2*ut.max).map(([c,{text:N}])=>`${mt(c,s)}: ${(0,A.SS)(JSON.stringify((0,A.Jj)(N,ut.max)),1/0)}`).join(", ")}function mt(e,{mask:n},s=100){return(0,A.SS)(n(e).shown,s)}function Ot(e,n,s=!1){
const a=e.findLastIndex(({type:c})=>c==="item"),h=s?1/0:100;return e.flatMap((c,N)=>{if(c.type==="element"){const oe=e[N+1],Ne=oe?.type==="member"&&c.item?(0,H.TN)(c.item,oe.key):void 0,Ue=c.text===void 0||
N>0&&!oe||Ne===JSON.stringify(c.text);return[(0,A.SS)(`[${c.index}]`)+(Ue?"":` (${mt(c.text,n)})`)]}if(c.type==="item"){const oe=n.endsOf(c.item),Ne=oe===void 0?c.label:s?`${oe} (${c.label})`:oe,Ue=N===
a&&c.hint!==void 0?` (${mt(c.hint,n)})`:"";return[`**${mt(Ne,n,h)}**${Ue}`]}const $=e.slice(N+1).find(({type:oe})=>oe!=="member")?.type==="item",K=!s&&$&&/^([A-Za-z]*|[a-z_]+)$/.test(c.key),ne=Xt(c.key,
n);return K?[]:[mt(c.key,n,h)+(ne?` (${mt(ne,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function qt({path:e},n,s){const h=e.slice(n(e)).map(x=>x.type==="element"?{...x,text:void 0}:x);
return Ot(h,s)}function en(e,n){const s=c=>e.map(({path:N,kind:$})=>($?`${yt[$]} `:"")+Ot(N,n,c)),[a,h]=[s(!1),s(!0)],x=(0,ie.Vn)(a);return tn(a.map((c,N)=>x.get(c)===1?c:h[N]??c))}function tn(e){const[
n,s]=[(0,ie.Vn)(e),new Map];return e.map(a=>{const[h=1,x]=[n.get(a),(s.get(a)??0)+1];return s.set(a,x),h===1?a:`${a} (${x} of ${h})`})}const Nt="  ",Vt=3,yn=5,sn=120,Jt={line:": changed, hidden"};function Ct(e,n){
const s=new Map;let a=e;for(const x of[be.a2,({length:c})=>c-1]){const c=[...(0,U.$z)(a,N=>on(N,x(N.path))).values()];for(const N of c)N.length>=Vt&&s.set(N[0],an(N,x,n));a=c.filter(N=>N.length<Vt).flat()}
const h=en(a,n);for(const[x,c]of a.entries()){const{line:N,...$}=Bt(c,n);s.set(c,b(`- ${h[x]}${N}`,{changes:1,...$}))}return e.flatMap(x=>s.get(x)??[])}function on(e,n){const a=(e.kind==="modified"?[e.
from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||a.length===0)return e;const h=c=>c.type==="member"?c.key:c.type==="item"?[c.label]:c.index,x=e.path.slice(n).map(h);return JSON.
stringify([e.kind,a,x])}function an(e,n,s){const[a]=e,{line:h,under:x=()=>""}=Bt(a,s),c=cn(nn(e,n,s)),N=a.kind==="modified"?"":` ${a.kind}`,$=`- ${yt[a.kind]} ${qt(a,n,s)}${h}${N} in ${c.line}`;return b(
$,{changes:e.length,under:K=>x(K)+(c.under?.(K)??"")})}function nn(e,n,s){const a=e.map(({path:h})=>({path:h.slice(0,n(h))}));return en(a,s)}function Bt(e,n){if(e.kind==="modified")return un(e,n);if("\
value"in e)return t(e,n);if(e.kind==="moved"){const[x,c]=[e.from.at(-1),e.path.at(-1)],N=c&&"label"in c?c.label:c&&"key"in c&&c.key;if(x?.type==="member"&&x.key!==N)return{line:`: renamed from ${mt(x.
key,n)}`};const[$,K]=[e.from,e.path].map(ne=>Ot(ne.slice(0,-1),n));return{line:`: moved from ${$} to ${K}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(x=>({path:[x]})),a=cn(
en(s,n)),h=a.under?`${a.line} moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${h})`}}function cn(e){if(e.length<=yn)return{line:e.join(", ")};const n=(0,G.hS)(e.length,"item"),s=j(n,Nt+
e.join(", "));return{line:n,under:a=>s.length<=a?s:""}}function un({path:e,from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};if((0,pt._p)(e,n,s))return Jt;if(n.type==="string"&&s.
type==="string"){const oe=pn(e,s.text,a)?{...a,labelOf:()=>{}}:a;return o((0,H.e1)(n.text),(0,H.e1)(s.text),oe)}const h=gn(n,s);if(h?.changes.length===0)return{line:`: the same ${h.words}`};if(h)return{
line:` (${h.words})`,under:fn(Ct(h.changes,a))};const[x,c]=[xt(n,a).join(`
`),xt(s,a).join(`
`)];if(x===c)return Jt;const[N,$]=[_t(n,a),_t(s,a)],K=`: ${N??"\u2026"} \u2192 ${$??"\u2026"}`;return N&&$?{line:K}:[x,c].includes("null")&&![n.type,s.type].includes("string")?{line:K,under:w(x,c,"All\
 of it")}:{line:"",under:w(x,c)}}function gn(e,n){const s=e.type==="string"!=(n.type==="string"),[a,...h]=[e,n].flatMap(oe=>oe.type==="array"?oe.items:[]);if(!s&&(a?.type!=="object"||h.length>0))return;
const x=oe=>(0,ot.dj)(!s&&oe.type==="array"&&a?a:oe),c=oe=>oe.type==="string"?(0,H.e1)(oe.text):x(oe),N=(0,ot.qy)(c(e),c(n))?.changes,[$,K,ne]=s?["JSON","text","string"]:["object","list","array"];return N&&
{changes:N,words:`${$}, ${n.type===ne?"now":"no longer"} in a ${K}`}}function fn(e){const n=b("",{parts:e});return s=>`
${Pe(g(n,s).join(""))}`}function o(e,n,s){const[a,h]=wn(e,n,s.mask),x=a===e&&h===n?"":" (percent-encoded)",[c,...N]=(0,ot.qy)(a,h)?.changes??[];if(c!==void 0){const tt={...s,whole:"the whole text"},et=`${x}\
 (JSON in a text)`;if(N.length===0&&c.kind==="modified"){const lt=un(c,tt);return{...lt,line:`${et} \u203A ${Ot(c.path,tt)}${lt.line}`}}return{line:et,under:fn(Ct([c,...N],tt))}}const[$,K]=[s.mask(a),
s.mask(h)];if($.shown===K.shown)return{line:x+Jt.line};const ne=$.hidden===K.hidden?"":" (hidden values differ, too)",oe=[a,h].every(tt=>s.labelOf(tt,!0)!==void 0)||void 0,Ne={...s,labelOf:tt=>s.labelOf(
tt,oe)},[Ue,Me]=[zt(a,Ne),zt(h,Ne)];if(!Ue||!Me)return{line:x+ne,under:w($.shown,K.shown)};const qe=rt($.shown,K.shown).join(", ");return{line:`${x}: ${Ue} \u2192 ${Me}${qe&&` (${qe})`}${ne}`}}function t(e,n){
const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,pt._p)(s,a))return{line:": hidden"};if(a.type==="object")return r(e,a,n);const h=_t(a,n);return h!==void 0?{line:`: ${h}`}:a.type==="\
array"?{line:"",under:i(e,xt(a,n),(0,G.hS)(a.items.length,"element"))}:{line:"",under:i(e,[n.mask(Et((0,H.e1)(a.text),n.mask)).shown])}}function r(e,n,s){const a=e.path.at(-1),h=a?.type==="item"?a:void 0;
if(n.members.size===0&&!h)return{line:": `{}`"};const x=Ue=>(0,H.jn)(Ue)&&[h?.label,h?.hint].includes((0,H.e1)(Ue.text)),c=[...n.members].filter(([,Ue])=>!h||!x(Ue)),N=c.filter(([Ue,Me])=>!h||!(0,be.rL)(
Ue,Me)),$=N.map(([Ue,Me])=>{const qe=(0,pt.$C)(Ue,Me,n)?(0,A.SS)(G.v5):_t(Me,s,n);return qe&&`${mt(Ue,s)}: ${qe}`}),K=!$.includes(void 0)&&$.join(", ").length<=sn,ne=K?$.join(", "):rn(n,x,s),oe=ne&&`:\
 ${ne}`;if(K&&N.length===c.length)return{line:oe};const Ne=i(e,xt(n,s),(0,G.hS)(n.members.size,"field"));return{line:oe,under:K?Ue=>Ue===1/0?Ne(Ue):"":Ne}}function i({kind:e},n,s){const a=n.join(`
`);return e==="added"?w(void 0,a,s):w(a,void 0,s)}function w(e,n,s){const a=(0,A.EU)(Rt(e,n),"diff",Nt);return h=>{const x=a.length<=h?a:E(a,h);return s===void 0?`
${x}`:j(s,x)}}function E(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(h=>h.slice(Nt.length));return[...s.slice(0,1),...dt(a,n).map(h=>Nt+h),...s.slice(-1)].join(`
`)}function j(e,n){return`
${Nt}<details><summary>${e}</summary>

${n}
${Nt}</details>`}function Pe(e){return e.replace(/^(?=.)/gm,Nt)}const He=5;function pe(e,n,s){const a=st(e,Me=>s(Me).shown,n),h=(0,H.qy)(()=>(0,ie.Vn)((0,H.PX)(e.head??e.base))),x={mask:s,labelOf:(Me,qe)=>a?.
labelOf(JSON.stringify(Me),qe),endsOf:Me=>a?.endsOf(Me),countOf:Me=>h().get(Me)??0},c=ye((0,d.xS)(e)),N=e.status==="modified",$=N?dn(e,x,a):Ct(kt($n(e),a),x),{nodes:K=0,connections:ne=0}=a?.size??{},oe=K===
0?"What is in it":`${(0,G.hS)(K,"node")}, ${(0,G.hS)(ne,"connection")}`,Ue=[...N?$:S(oe,$,{changes:c,folded:!0}),...Wt(e,x)];return[...Je(a),b(gt(e,s),{parts:Ue,changes:c})]}function ye({added:e,modified:n,
removed:s}){return e+n+s}function Je(e){return e?.note!==void 0?[b(e.note)]:e?.picture?[b((0,A.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function gt({name:e,kind:n,status:s,changes:a},h){const x=`**${mt(e,{mask:h})}**`;return s!=="modified"?`${yt[s]} ${x}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${yt.modified} ${x}: content modified`:n==="variables"?`${x} (values are never shown)`:x}function Wt({references:e},n){if(e.length===0)return[];const s=e.slice(0,
He).map(({path:c,from:N,to:$})=>`${Ot(c,n)} (${mt(N,n)} \u2192 ${mt($,n)})`),a=e.length>He?", \u2026":"",h=e.length===1?"follows and isn't":"follow and aren't",x=`${(0,G.hS)(e.length,"reference")} to \
new IDs and names ${h} counted`;return[b(`${x}: ${s.join(", ")}${a}`)]}function dn(e,n,s){const a=(0,be.pi)(e),h=s?.connections??[],x=new Set(h.map(({item:Ue})=>Ue)),c=(0,U.$z)(e.text?[Sn(e.text)]:e.changes,
Ue=>s?.tells(Ue)?xn(Ue)?"layout":"told":"value"in Ue&&x.has(Ue.value)?"connection":a(Ue)?"layout":En(Ue.path,s)?"item":"rest"),[N,$]=[c.get("layout")??[],c.get("connection")??[]],K=Ct(c.get("rest")??[],
n),ne=On(h,$,n),oe=(c.get("told")?.length??0)+$.length,Ne=`Layout and bookkeeping: ${(0,G.hS)(N.length,"change")}`;return[...Ct(kt(c.get("item")??[],s),n),...S("Connections",ne,{noun:"connection",changes:oe}),
...ne.length===0?K:S("Elsewhere in the file",K),...S(Ne,Tn(kt((0,be.lY)(N,e),s),n),{folded:!0})]}function kt(e,n){return n?e.map(n.withItems):e}function xn({path:e}){const[n,s]=e.slice(-2);return n?.type===
"item"&&s?.type==="member"&&Ge.includes(s.key)}function En(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function Sn({base:e,head:n}){return{kind:"modified",path:[],from:ln(
e),to:ln(n)}}function ln(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function $n({base:e,head:n,text:s,status:a,changes:h}){const x=a==="removed"?"removed":"added",c=($,K)=>{const ne=(0,ie.
Vg)($,()=>{});return!(K.length<3&&ne.length>0&&ne.every(Ne=>Ne.value.type==="object"))&&(K.length>0||$.type!=="object")?[{kind:x,path:K,value:$}]:ne.flatMap(({step:Ne,value:Ue})=>Ne.type==="member"?c(
Ue,[...K,Ne]):[{kind:x,path:[...K,Ne],value:Ue}])},N=e??n??(s&&ln(s.base??s.head));return N?c(N,[]):h}function On(e,n,s){const a=new Map(n.map(c=>["value"in c&&c.value,c])),h=kn(e,a),x=tn(h.map(c=>An(
c,s)));return h.map(([{item:c}],N)=>{const $=a.get(c),{line:K,under:ne=()=>""}=$?Bt($,s):{line:""};return b(`${x[N]}${ne(0)===""?K:""}`,{under:ne})})}function kn(e,n){const s={added:new Map,removed:new Map};
return e.flatMap(a=>{const{kind:h,source:x,target:c,item:N}=a;if(h==="rewired"||n.has(N))return[[a]];const $=s[h].get(x),K=$??[a];return $&&$.push(a),s[h].delete(x),s[h].set(c,K),$?[]:[K]})}function An(e,n){
const[{kind:s,source:a,target:h,was:x}]=e,c=ne=>`**${mt(ne.label,n)}**`,N=ne=>ne===""?"":` (${mt(ne,n)})`,$=e.map(({target:ne,label:oe})=>` \u2192 ${c(ne)}${N(oe)}`),K=x?.target===h?N(x.label)||" with\
out a label":x&&` ${c(x.target)}`;return`- ${yt[s]} ${c(a)}${$.join("")}${K===void 0?"":`, was${K}`}`}function Tn(e,n){const s=h=>`${h.kind} ${(0,be.a2)(h.path)>0} ${qt(h,be.a2,n)}`;return[...(0,U.$z)(
e,s).values()].flatMap(h=>{const x=h.map(K=>Bt(K,n));if(h.length<Vt||x.some(({under:K})=>K))return Ct(h,n);const c=nn(h,be.a2,n),N=Pe(x.map(({line:K},ne)=>`- ${c[ne]}${K}`).join(`
`)),$=`- ${yt[h[0].kind]} ${qt(h[0],be.a2,n)} of ${(0,G.hS)(h.length,"item")}`;return b($,{changes:h.length,under:()=>`
${N}`})})}const Mn="<!-- workflow-report -->",Rn=6e4,In=1e3;function _n(e){const{workflows:n,missing:s}=e,a=(0,pt.lb)(e),x=["changed","added","removed"].flatMap($=>n.filter(K=>K.status===$)).map($=>{const K=ye(
$.counts),ne=$.files.flatMap(({base:Ue,head:Me})=>[Me??[],Ue??[]].flat()),oe=(0,H.qy)(()=>(0,ie.j9)([...ne,...$.unchanged])),Ne=Ue=>pe(Ue,Me=>oe().itemOf(Me),a);return{workflow:$,changes:K,parts:$.files.
flatMap(Ne)}}),c=Ln(e,a),N=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:$=Rn,maxBytes:K=1/0,headings:ne=!0,mark:oe=!0}={})=>{const Ne=x.map(({workflow:qe,...tt})=>b(Cn(
qe,a,ne),tt)),Ue=b(N,{parts:[...S("",Ne,{noun:"workflow"}),...c]}),Me=oe?`${Mn}
`:"";for(let qe=Math.min($,K);;){const tt=[Me,...g(Ue,qe-Me.length-1),`
`],et=K===1/0?0:Buffer.byteLength(tt.join(""));if(et<=K||qe<In)return tt;qe=Math.floor(qe*K*.99/et)}}}function Nn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Cn({name:e,status:n,counts:s},a,h){const x=h?"### ":"",c=e===void 0?void 0:mt(e,{mask:a});return n==="added"||n==="removed"?`${x}${yt[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:h?`${x}${c===
void 0?"":`${c}: `}${(0,d.cq)(s)}`:""}function Ln({workflows:e,notCompared:n=[]},s){const a=(c,N)=>{const $=c.flatMap(K=>K===void 0?[]:[mt(K,{mask:s})]).join(", ");return c.length===0?[]:[b(N($),{least:N(
(0,G.hS)(c.length,"workflow"))})]},h=e.flatMap(({name:c,status:N})=>N==="unchanged"?[c]:[]),x=e.flatMap(({name:c,variablesCompared:N})=>N?[]:[c]);return[...e.length===0?[b("No workflow was compared")]:
[],...a(h,c=>c===""?"No changes":`${c}: no changes`),...a(x,c=>`The environment variables${x.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,c=>`${c}: not compared, because the step failed`)]}var Pn=p(725),Un=p(697),Dn=p(192);const jn=900*1024;async function Fn(e){Bn(e);const n=_n(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Un.bg)("the report",s),zn(n)}function zn(e){return(n,s,a)=>{const h=jn-Buffer.byteLength(s.join()),x=e({headings:n,maxLength:1/0,maxBytes:h,mark:!1}).join("");return a===void 0?x:Nn(x,a)}}
function Bn(e){const n=(0,d.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(Dn.bY),a=n.length>20?` and ${(0,G.hS)(n.length-20,"more line")}`:"";(0,Pn.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Le,Ce,p)=>{p.d(Ce,{LO:()=>Xe,yG:()=>P,Rr:()=>ve,bY:()=>ze});var d=p(24),G=p(760),H=p(806);const ie=at(import.meta.url)("node:net");var Ee=p(783),F=p(279),J=p(
706);const k=7,R=3e4,C=429;async function b({log:D,signal:ce,endsAt:fe},ke,{atLeastMs:_e=0,untilFree:V=!1}={}){let xe=0,he=0,Ie;for(;;)try{return await ke()}catch(Ge){if(!(Ge instanceof Failure&&(Ge.retryable||
V&&Ge.busy)))throw Ge;ce.throwIfAborted(),Ie??=performance.now();const nt=Ge.status===C,st=Ge.busy||nt;he=st?he+1:0,st||xe++;const wt=xe>(Ge.maxRetries??k)&&performance.now()-Ie>=_e;if(!st&&wt)throw S(
Ge,`${xe} times in a row`);const ct=Math.min(R,1e3*2**((he||xe)-1))*(.5+Math.random()/2),ht=nt&&Ge.retryAfterMs>0?Ge.retryAfterMs:Math.max(Ge.retryAfterMs,ct),bt=humanTime(ht);if(performance.now()+ht>=
fe)throw S(Ge,`and waiting ${bt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");D.info(`${toSingleLine(sentenceOf(Ge),1e3)}; retrying in ${bt}`),await O(
ht,ce)}}function S(D,ce,fe=D.advice){const{what:ke,why:_e}=D,V=_e?{why:`${_e}, ${ce}`}:{what:`${ke}, ${ce}`};return D.with({...V,advice:fe,retryable:!1})}function g(D){const ce=String(D),fe=/^\d+$/.test(
ce)?Number(ce)*1e3:Date.parse(ce)-Date.now();return Math.min(Math.max(fe||0,0),2**31-1)}async function O(D,ce){let fe;const ke=new Promise(_e=>{fe=setTimeout(_e,D)});await I(ce,ke).finally(()=>clearTimeout(
fe))}function I(D,ce){return new Promise((fe,ke)=>{const _e=()=>ke(D.reason);ce.then(fe,ke).finally(()=>D.removeEventListener("abort",_e)),D.aborted?_e():D.addEventListener("abort",_e)})}function L(D,ce,fe,ke={}){
return new Failure({what:D,why:ce,advice:fe,topic:"the-platforms-response",...ke})}function z(D,ce,fe,ke){return new Failure({what:D,why:ce,advice:fe,topic:"the-connection",...ke})}const B={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},u="Re-run the job later.",m="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",A=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
T=/EPROTO|ERR_SSL_/,U=/Z_|ERR__ERROR_/,te=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function y(D,ce,fe,ke){if(!(D instanceof Error&&"code"in D))return D;const _e=String(D.
code);if(A.test(_e)){const st=`the TLS connection can't be trusted (${_e})`;return z(ce,st,`Check host. ${m}`,{affectsAll:!0,cause:D})}const[,V]=te.exec(D.message)??[];if(V!==void 0)return v(ce,V,D);const xe=!fe&&
T.test(_e),he=xe?"the TLS connection failed":"the connection failed",Ie=B[_e]??`${U.test(_e)?"the response can't be decoded":he} (${_e})`,Ge={retryable:!0,maybeProcessed:fe,affectsAll:!fe,cause:D};if(ke||
!(xe||_e==="ENOTFOUND"))return z(ce,Ie,u,Ge);const nt=xe?`Check host and its port. ${m}`:"Check host.";return z(ce,Ie,nt,{...Ge,maxRetries:2})}function v(D,ce,fe){const ke=(xe,he,Ie=!1)=>z(D,xe,he,{affectsAll:!0,
cause:fe,retryable:Ie});if(ce==="407")return ke("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const _e=Number(ce);if(_e<500&&!$e(_e))return ke(`the proxy refuses th\
e connection (${ce})`,"Allow the host there, or add it to NO_PROXY.");const V=`the proxy made no connection (${toSingleLine(ce,100)})`;return ke(V,"Check HTTPS_PROXY, or re-run the job later.",!0)}const X=new Set(
[408,421,425,429]),Y=new Set([501,505,506,508,510,511]);function $e(D){return X.has(D)||D>=500&&!Y.has(D)}function re(D,ce){return{status:D,retryable:$e(D),retryAfterMs:retryAfterMs(ce["retry-after"]),
maybeProcessed:D<400||D===408||D>=500}}const se=200;function Se(D){return D==="localhost"||D==="[::1]"||isIPv4(D)&&D.startsWith("127.")}function we(D){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(D)}function Q(...D){
return D.map(fe=>Number.isSafeInteger(fe)?String(fe):fe).find(fe=>typeof fe=="string"&&fe.length<=se&&we(fe))}function ae(){for(const D of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const ce=process.
env[D]?.trim();ce!==void 0&&(process.env[D]=ce===""||ce.includes("://")?ce:`http://${ce}`)}for(const D of["no_proxy","NO_PROXY"]){const ce=process.env[D];ce!==void 0&&(process.env[D]=ce.replace(/[\s,]+/g,
",").replaceAll("*.","."))}}function je(D,ce){const fe=process.env.https_proxy||process.env.HTTPS_PROXY;if(!fe||checkBypass(D)||/^https?:/i.test(fe)&&getProxyUrl(D))return;throw connectionFailure(ce,"\
the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const De=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function f(D,ce=De){return[ce,({input:fe})=>`contains ${Ke(fe)}. ${D}`]}function l(...D){return ce=>{for(const[fe,ke]of D){const _e=fe.exec(ce);if(_e)throw new Error(typeof ke=="string"?ke:ke(_e))}return ce}}
function P(D){if(/^(true|True|TRUE|false|False|FALSE)$/.test(D))return D.toLowerCase()==="true";throw new Error(`must be true or false, not ${ze(D)}`)}function M(D,ce=!1){return fe=>{const ke=Number(fe);
if((ce?/^\d+$/:/^\d+(\.\d+)?$/).test(fe)&&ke>0&&ke<=D)return ke;const _e=D===1/0?"":` and at most ${D}`;throw new Error(`must be a ${ce?"whole ":""}number above 0${_e}, not ${ze(fe)}`)}}const ue="is n\
ot an address such as https://ai-for-process.example.ai",Ae=l(f("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,D])=>`must not contain a query or a fragment. Set only the beginning of the address: "${D}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,ue]);function Te(D){const ce=/^[a-z0-9+.-]+:\/\//i.test(Ae(D))?D:`https://${D}`;if(!URL.canParse(ce))throw new Error(ue);const fe=new URL(ce);if(fe.protocol!=="htt\
ps:"&&fe.protocol!=="http:")throw new Error("must be an https:// address");if(fe.protocol==="http:"&&!isLoopback(fe.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return fe.pathname.endsWith("/")||(fe.pathname+="/"),fe}function We(D){if(isId(D))return D;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${ze(D)}`)}const Ye=l(f("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,D])=>`begins with "${D}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),Ze="is too long: at most 200 characters",Fe=l([new RegExp("\\p{C}","u"),({input:D})=>`must not contain control characters: ${ze(D)}`],[/.{201}/u,
Ze]),q=l([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:D})=>`can't be a name: ${ze(D)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:D})=>`must not end in .zip, which the action adds\
: ${ze(D)}`],[/.{201}/u,Ze]);function ee(D){const ce=refusal(q(D));if(ce!==void 0)throw new Error(`can't be a name: ${ze(D)} ${ce}`);if(Buffer.byteLength(D)>240)throw new Error(Ze);return D}function me(D){
if(D!=="any"){if(/^[0-9a-f]{64}$/i.test(D))return D.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function Oe(){return(0,G.resolve)(process.env.GITHUB_WORKSPACE??"")}
const be=l([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,D])=>`begins with ${D}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function ve(D){return(0,G.resolve)(Oe(),be(D))}function ge(D){const ce=ve(D);if(existsSync(ce))return ce;throw new Error(Xe(D))}function Xe(D){
const ce=!(0,d.existsSync)(Oe())||(0,d.readdirSync)(Oe()).length===0;return`doesn't exist: ${ze(D)}${ce?". The workspace is empty: run actions/checkout before this step":""}`}function ze(D){const ce=Ke(
D);return`"${(0,J.OX)(D,60)}"${ce===""?"":` with ${ce}`}`}function Ke(D){const ce=(D.match(new RegExp(De,"gu"))??[]).map(_e=>_e.codePointAt(0)??0),fe=[...new Set(ce)].map(_e=>`U+${_e.toString(16).toUpperCase().
padStart(4,"0")}`),ke=fe.length===1?"an invisible character":"invisible characters";return fe.length===0?"":`${ke} (${fe.slice(0,5).join(", ")})`}}),124:((Le,Ce,p)=>{p.d(Ce,{AS:()=>J,Hq:()=>Ee,RG:()=>G,
cq:()=>k,cz:()=>H,xS:()=>ie,xW:()=>F});var d=p(706);const G={type:"hidden"};function H(R){const C=b=>R.reduce((S,g)=>S+g[b],0);return{added:C("added"),modified:C("modified"),removed:C("removed")}}function ie({
status:R,changes:C,references:b}){const S={added:0,modified:0,removed:0};if(R!=="modified")return{...S,[R]:1};if(C.length===0&&b.length===0)return{...S,modified:1};for(const{kind:g}of C)S[g==="added"||
g==="removed"?g:"modified"]++;return S}function Ee({workflows:R}){return R.some(({status:C})=>C!=="unchanged")}function F({workflows:R}){return H(R.map(({counts:C})=>C))}function J({workflows:[R,...C]}){
return R?.unusedIgnores.filter(b=>C.every(({unusedIgnores:S})=>S.includes(b)))??[]}function k({modified:R,added:C,removed:b}){return Object.entries({modified:R,added:C,removed:b}).flatMap(([g,O])=>O===
0?[]:[`${(0,d.zD)(O)} ${g}`]).join(", ")||"no changes"}}),436:((Le,Ce,p)=>{p.d(Ce,{C5:()=>I,Gg:()=>S,Ku:()=>O,Ms:()=>m,Op:()=>B,PX:()=>z,QP:()=>g,Rk:()=>H,TH:()=>b,TN:()=>R,YD:()=>C,ZM:()=>Ee,e1:()=>u,
eX:()=>ie,jn:()=>L,kk:()=>k,qy:()=>te,yR:()=>U});var d=p(761),G=p(899);const H=["id","_id","key","name"],ie=["name","title","label","displayName","Name","Title","Label","DisplayName"],Ee=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
F=["data","attributes","definition","properties","_source"],J=["title","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function R(y,v){if(y.type!=="objec\
t")return;const X=y.members.get(v)??y.matchOnly?.get(v);if(!(X===void 0||!L(X)))return(X.type==="string"?X.text.length>2:/\d/.test(X.text))?X.text:void 0}function C(y){return y.type==="object"?[...y.members.
keys()]:[]}function b(y){const v=()=>C(y).filter(Y=>Ee.test(Y)),X=Y=>k.test(Y);return O(y,["id","_id","key"])??O(y,v().sort())??O(y,["name"],X)}function S(y){const v=Y=>!k.test(Y);let X=O(y,ie,v);for(const Y of F)
X??=O(I(y,Y),J,v);return X}function g(y){return O(y,["type","Type"])}function O(y,v,X=Y=>!0){for(const Y of v){const $e=y&&R(y,Y);if($e!==void 0&&X($e))return $e}}function I(y,v){return y?.type==="obj\
ect"?y.members.get(v):void 0}function L(y){return y.type==="string"||y.type==="literal"}function z(y,v=[]){if(y===void 0)return v;if(L(y))v.push(u(y.text));else for(const X of y.type==="array"?y.items:
y.members.values())z(X,v);return v}function B(y,v,X){return X&&H.includes(y)&&L(v)}function u(y){return y.startsWith('"')?y.includes("\\")?JSON.parse(y):y.slice(1,-1):y}class m{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(v,X=Y=>{}){
this.#e=v,this.#t=v.lines.length===0,this.#n=X}read(v){const{fields:X,orders:Y}=this.#e,$e=re=>(0,G.pi)(X,re,this.#n);return(0,d.q)(v,void 0,{enter:(re,se="")=>this.#t?void 0:{key:se,outer:re},scalar:re=>this.
scalar(re),array:(re,se)=>{const Se=re.length>0&&$e({key:"",outer:se});return this.array(Se?[]:re,(0,G.pi)(Y,se,this.#n))},object:(re,se)=>{let Se;for(const[we,Q]of X.size===0?[]:re)$e({key:we,outer:se})&&
(re.delete(we),H.includes(we)&&(Se=(Se??new Map).set(we,Q)));return this.object(re,Se)}})}scalar(v){let X=this.#s.get(v);return X===void 0&&(X={type:v.startsWith('"')?"string":"literal",id:++this.#r,text:v},
this.#s.set(v,X)),X}array(v,X){const Y=X?v.toSorted((se,Se)=>se.id-Se.id):v;let $e=Y.length;for(const{id:se}of Y)$e=T($e,se);const re=this.#i($e,{type:"array",id:this.#r+1,items:Y,unordered:X});return this.#t?
re:{type:"array",id:re.id,items:v,unordered:X}}object(v,X){let Y=~v.size;for(const[re,{id:se}]of v)Y=Y+T(this.scalar(re).id,se)|0;const $e=this.#i(Y,{type:"object",id:this.#r+1,members:v,matchOnly:X});
return this.#t?$e:{type:"object",id:$e.id,members:v,matchOnly:X}}#i(v,X){for(let Y=v;;Y=Y+1|0){const $e=this.#o.get(Y);if($e&&A($e,X))return $e;if(!$e)return this.#o.set(Y,X),this.#r++,X}}}function A(y,v){
if(y.type==="array")return v.type==="object"||y.items.length!==v.items.length?!1:y.items.every(({id:X},Y)=>X===v.items[Y]?.id);if(v.type==="array"||y.members.size!==v.members.size)return!1;for(const[X,
{id:Y}]of v.members)if(y.members.get(X)?.id!==Y)return!1;return!0}function T(y,v){const X=Math.imul(y^y>>>15,739982445)^Math.imul(v^v>>>16,73244475);return Math.imul(X^X>>>13,695872825)}function U(y,v=new m(
G.K$)){return/^\s*[[{]/.test(y)?v.read(y):void 0}function te(y){let v;return()=>(v??={value:y()},v.value)}}),899:((Le,Ce,p)=>{p.d(Ce,{K$:()=>d,pi:()=>H,wo:()=>G});const d=G("");function G(F){const J=new Set,
[k,R]=[new Map,new Map];for(const[C,b]of F.split(/\r\n|\r|\n/).entries()){const S=b.trim();if(S===""||S.startsWith("#"))continue;const[g,O]=S.endsWith("[]")?[S.slice(0,-2),R]:[S,k],I=g.split(".").reverse(),
L=ie(g);if(I.includes(""))throw new Error(`has an empty key in line ${C+1} (join keys by single dots)`);if(I.every(z=>z==="*"))throw new Error(`has only * in line ${C+1}, which would ignore everything\
 (name a key)`);J.add(S),O.set(L,[...O.get(L)??[],{line:S,keys:I}])}return{lines:[...J],fields:k,orders:R}}function H(F,J,k){if(F.size===0||J===void 0)return!1;const R=["*",ie(J.key)].flatMap(C=>F.get(
C)??[]).filter(({keys:C})=>Ee(J,C));for(const{line:C}of R)k(C);return R.length>0}function ie(F){return F.slice(F.lastIndexOf(".")+1)}function Ee(F,J){if(F===void 0||J.length===0)return J.length===0;const k=J[0]===
"*"?["*"]:F.key.split(".").reverse();return k.every((R,C)=>R===J[C])&&Ee(F.outer,J.slice(k.length))}}),742:((Le,Ce,p)=>{p.d(Ce,{dj:()=>Fe,OD:()=>Ze,qy:()=>Ye});var d=p(436),G=p(899),H=p(665);function ie(q,ee){
const me=ee.size===0?void 0:ee.get(JSON.stringify(q));return me===void 0?q:(0,d.e1)(me)}function Ee({base:q,head:ee}){return q===ee?[]:d.Rk.flatMap(me=>{const[Oe,be]=[(0,d.TN)(q,me),(0,d.TN)(ee,me)];return Oe!==
be&&Oe?.startsWith('"')&&be?.startsWith('"')?[[Oe,be]]:[]})}function F(q,ee){const me=new Map;for(const[ve,ge]of q)me.set(ve,(me.get(ve)??new Set).add(ge));const Oe=(ve,ge)=>(ve.get(ge)??ve.get(`.${ge}`))===
1,be=([ve,ge])=>me.get(ve)?.size===1&&Oe(ee.base,ve)&&Oe(ee.head,ge);return new Map(q.filter(be))}function J(q){const ee=me=>{const Oe=new Map,be=(ve,ge)=>{if(ve.type==="array")for(const Ke of ve.items)
be(Ke);if(ve.type!=="object")return;const Xe=ge!==void 0&&(0,d.QP)(ve)!==void 0?[`.${JSON.stringify(ge)}`]:[],ze=ge===void 0?d.Rk.flatMap(Ke=>(0,d.TN)(ve,Ke)??[]):Xe;for(const Ke of new Set([ve.id,...ze]))
Oe.set(Ke,(Oe.get(Ke)??0)+1);for(const[Ke,D]of ve.members)be(D,Ke)};for(const ve of q)be(ve[me],"");return Oe};return{base:ee("base"),head:ee("head")}}function k(q,ee,me){const Oe={element:new Map,member:new Map};
function be(ge,Xe){if(ee.size===0&&!me)return ge;if((0,d.jn)(ge))return q.scalar(ee.get(ge.text)??ge.text);const ze=Oe[Xe?"element":"member"],Ke=ze.get(ge.id)??ve(ge,Xe);return ze.set(ge.id,Ke),Ke}function ve(ge,Xe){
if(ge.type==="array"){const ce=ge.items.map(fe=>be(fe,!0));return q.array(ce,ge.unordered)}const ze=new Map,Ke=me&&Xe?d.Rk.map(ce=>(0,d.TN)(ge,ce)):[],D=ce=>ce.type==="string"&&Ke.includes(ce.text);for(const[
ce,fe]of ge.members)!(0,d.Op)(ce,fe,Xe)&&!D(fe)?ze.set(ie(ce,ee),be(fe,!1)):me||ze.set(ce,fe);return q.object(ze)}return(ge,Xe=!1)=>be(ge,Xe).id}function R(q,ee,me){const Oe={base:k(q,ee,!0),head:k(q,
new Map,!0)};return{interner:q,renames:ee,holders:me,follow:k(q,ee,!1),bare:Oe}}var C=p(408);const b=.4,S=.8,g=.9,O=4e4,I=4,L=/^(""|0|true|false|null)$/,z=.25,B=new Set([...d.eX,"type"]);function u(q,ee,me,Oe){
const{compare:be,shareRare:ve}=T(q,me),ge=m(q,ee);return Xe=>(ze,Ke)=>{const D=(0,C.qc)(ze,Ke),ce=D.reduce((V,{base:xe,head:he})=>V+xe.length*he.length,0),fe=V=>ce>O?[...ve(V),...(0,C.O6)(ee,V).flatMap(
C.yU)]:V.base.flatMap(xe=>V.head.map(he=>({base:xe,head:he}))),ke=D.flatMap(fe).flatMap(V=>{const xe=be(V);return(Xe>0&&Oe(V)?be(V,()=>1)>=g:xe>=Xe)?[{pair:V,alike:xe,distance:ge(V)}]:[]});ke.sort((V,xe)=>xe.
alike-V.alike||V.distance-xe.distance);const _e=new Set;return ke.flatMap(({pair:V})=>_e.has(V.base)||_e.has(V.head)?[]:(_e.add(V.base).add(V.head),[V]))}}function m({base:q},ee){const me=new Map((0,C.
Ms)(ee).map(ve=>[ve.base.index,ve.head.index-ve.base.index]));let Oe=0;const be=q.map(({index:ve})=>(Oe=me.get(ve)??Oe,ve+Oe));return ve=>Math.abs((be[ve.base.index]??0)-ve.head.index)}function A({base:q,
head:ee}){const me=({item:ge})=>[(0,d.TH)(ge),(0,d.Gg)(ge)],[Oe,be]=[new Set(q.flatMap(me)),new Set(ee.flatMap(me))],ve=(ge,Xe)=>me(ge).every(ze=>ze!==void 0&&!Xe.has(ze));return ge=>ve(ge.base,be)&&ve(
ge.head,Oe)}function T(q,{renames:ee,follow:me}){const Oe=new Map([["",0]]),be=new Set;function ve(fe){const ke=Oe.get(fe)??Oe.size;return Oe.set(fe,ke),ke}function ge(fe,ke){const _e=new Set,V=(xe,he,Ie)=>{
if((0,d.jn)(xe)||(xe.type==="array"?xe.items.length:xe.members.size)===0){const Ge=ve(`${he}=${ke==="base"?me(xe):xe.id}`);_e.add(Ge),(!(0,d.jn)(xe)||L.test(xe.text))&&be.add(Ge)}else if(xe.type==="ar\
ray")for(const Ge of xe.items)V(Ge,ve(`${he}[]`),!0);else for(const[Ge,nt]of xe.members)he===0&&(0,d.jn)(nt)&&B.has(Ge)||(0,d.Op)(Ge,nt,Ie)||V(nt,ve(`${he}.${ke==="base"?ie(Ge,ee):Ge}`),!1)};return V(
fe,0,!0),_e}const Xe=new Map,ze=new Map,Ke=fe=>Xe.get(fe)??new Set;for(const fe of["base","head"]){for(const ke of q[fe])Xe.set(ke,ge(ke.item,fe));for(const[ke,_e]of(0,H.Vn)(q[fe].flatMap(V=>[...Ke(V)]))){
const V=(be.has(ke)?z:1)/_e;ze.set(ke,Math.min(ze.get(ke)??1,V))}}const D=fe=>ze.get(fe)??0,ce=fe=>[...Ke(fe)].filter(ke=>D(ke)>=1/I);return{compare({base:fe,head:ke},_e=D){const V=Ge=>[...Ge].reduce(
(nt,st)=>nt+_e(st),0),[xe,he]=[Ke(fe),Ke(ke)],Ie=[...xe].filter(Ge=>he.has(Ge));return 2*V(Ie)/(V(xe)+V(he))||0},shareRare(fe){const ke=new Map;for(const _e of fe.head)for(const V of ce(_e))ke.set(V,[
...ke.get(V)??[],_e]);return fe.base.flatMap(_e=>{const V=new Set(ce(_e).flatMap(xe=>ke.get(xe)??[]));return Array.from(V,xe=>({base:_e,head:xe}))})}}}function U(q,ee,me){const Oe={base:(0,C.S3)([q]),
head:(0,C.S3)([ee])};return Math.max(...(0,C.yU)(Oe).map(be=>T(Oe,me).compare(be)))}function te(q){return(0,d.QP)(q)!==void 0}function y(q,ee){const me=Oe=>q[Oe].some(({item:be})=>te(be));return!me("b\
ase")||!me("head")?[]:u(q,[],ee,()=>!1)(S)(q,({item:Oe})=>(0,d.QP)(Oe))}const v=/^"[\w-]{0,20}"$/,X=({item:q})=>(0,d.Gg)(q),Y=500;function $e(q,ee,me){let Oe=[],be=q;const ve=()=>be.base.length===0||be.
head.length===0,ge=(V,xe)=>{const he=ve()?[]:V(be,xe);he.length!==0&&(Oe=Oe.concat(he),be=(0,C.FF)(be,he))},Xe=V=>(xe,he)=>(0,C.O6)(Oe,xe).flatMap(Ie=>V(Ie,he)),ze=me||[...q.base,...q.head].some(({item:V})=>V.
type==="object"),Ke=d.Rk.filter(V=>!we(V,q,ee));for(const V of ae(Ke,q,ee))ge(C.kk,se(V));const D=({item:V})=>V.id,ce=({item:V},xe)=>xe==="base"?ee.follow(V,!0):V.id;for(const V of ee.renames.size>0?[
ce,D]:[D])ge(Xe(C.eV),V),ze&&ge(C.kh,V);if(ze&&!ve()){const V=A(q);for(const Ie of ae(De(q),q,ee).slice(0,1)){const Ge=nt=>!d.ZM.test(Ie)&&V(nt)&&v.test((0,d.TN)(nt.head.item,Ie)??"");ge((nt,st)=>(0,C.
kk)(nt,st).filter(wt=>!Ge(wt)),se(Ie))}const xe=Ie=>({item:Ge},nt)=>Se(Ge,ee.bare[nt],Ie);ge(Xe(C.eV),xe(1)),ge(C.kh,xe(3));const he=u(q,Oe,ee,V);for(const Ie of[...d.eX,"key"])ge(he(0),se(Ie));ge(he(
0),X),ge(he(b),({item:Ie})=>Ie.type==="object"?(0,d.QP)(Ie)??"":void 0)}const fe=Ke.length<d.Rk.length,ke=V=>(0,d.Gg)(V)??(fe?Ke.find(xe=>(0,d.TN)(V,xe)):(0,d.TH)(V));return ge(Xe((V,xe)=>fe&&re(V.base)===
re(V.head)?(0,C.yU)(V):(0,C.kh)(V,xe)),({item:V})=>ke(V)===void 0?"":void 0),Oe}function re(q){return q.map(({index:ee})=>ee).join()}function se(q){return({item:ee})=>(0,d.TN)(ee,q)}function Se(q,ee,me){
return q.type!=="object"||[...q.members].filter(([be,ve])=>!(0,d.Op)(be,ve,!0)).length<me?void 0:ee(q,!0)}function we(q,ee,me){const[Oe,be]=[Q(ee.base,q),Q(ee.head,q)];if(Oe===void 0||Oe.word!==be?.word)
return!1;if(Oe.word===""&&Oe.first<2&&be.first<2)return!0;const ve=(0,C.kk)(ee,se(q)),ge=ve.filter(({base:ze,head:Ke})=>(0,d.Gg)(ze.item)===(0,d.Gg)(Ke.item));return(0,C.kk)(ee,X).length>2*ge.length?!0:
Oe.word===""||ee.base.length===ee.head.length||ee.base.length>Y?!1:(0,C.eV)(ee,({item:ze},Ke)=>Se(ze,me.bare[Ke],1)).length>je(ve,me)||(0,C.eV)(ee,X).length>ge.length}function Q(q,ee){const me=q.map(({
item:ge})=>/^"?(.*?)(\d+)"?$/.exec((0,d.TN)(ge,ee)??"")),[Oe,be]=[me[0]?.[1],Number(me[0]?.[2])],ve=ge=>me[ge]?.[1]===Oe&&Number(me[ge]?.[2])===be+ge;return Oe!==void 0&&me.length>1&&q.every(({index:ge})=>ve(
ge))?{word:Oe,first:be}:void 0}function ae(q,ee,me){const Oe=q.map(ve=>({key:ve,pairs:(0,C.kk)(ee,se(ve))})),be=(ve,ge)=>ve.every(({base:ze,head:Ke},D)=>ze===ge[D]?.base&&Ke===ge[D]?.head)?0:je(ge,me)-
je(ve,me);return Oe.sort(({pairs:ve},{pairs:ge})=>ge.length-ve.length||be(ve,ge)),Oe.map(({key:ve})=>ve)}function je(q,{interner:ee,renames:me,bare:Oe}){const be=q.map(({base:ge,head:Xe})=>({base:ge.item,
head:Xe.item})),ve=k(ee,new Map([...me,...be.flatMap(Ee)]),!0);return be.filter(({base:ge,head:Xe})=>[ve,Oe.head].some(ze=>ze(ge,!0)===Oe.head(Xe,!0))).length}function De({base:q,head:ee}){const me=(0,H.
Vn)(ee.flatMap(({item:ve})=>(0,d.YD)(ve))),Oe=ve=>2*(me.get(ve)??0)>ee.length&&ve!=="type",be=[...me.keys()].filter(ve=>Oe(ve)&&f(q,ve)&&f(ee,ve)).sort();return[...be.filter(ve=>d.ZM.test(ve)),...be]}
function f(q,ee){const me=q.flatMap(({item:be})=>(0,d.TN)(be,ee)??[]).filter(be=>be.startsWith('"'));if(me.length<(d.ZM.test(ee)?1:2)||2*me.length<=q.length||new Set(me).size<me.length)return!1;const Oe=new Set(
q.flatMap(({item:be})=>d.Rk.map(ve=>(0,d.TN)(be,ve))));return 2*me.filter(be=>Oe.has(be)).length<me.length}const l=8,P=.5;function M(q,ee,me){const Oe=ee.holders(),be=he=>q[he].flatMap(Ie=>[Ie,...ue(Ie,
me)]),ve={base:be("base"),head:be("head")},ge=he=>{const Ie=Ge=>ve[Ge].filter(({path:nt,value:st})=>nt.at(-1)?.type===he&&Oe[Ge].get(st.id)===1);return{base:Ie("base"),head:Ie("head")}},Xe={bases:new Set,
heads:new Map};let ze=ge("item");const Ke=(he,Ie)=>{const Ge=(0,C.kk)(ze,he).filter(({base:nt,head:st})=>nt.owner!==st.owner&&Ie(nt.value,st.value));for(const{base:nt,head:st}of Ge)Xe.bases.add(nt.value),
Xe.heads.set(st.value,nt);ze=(0,C.FF)(ze,Ge)},D=(he,Ie)=>(0,d.QP)(he)===(0,d.QP)(Ie),ce=(he,Ie)=>(0,d.Gg)(he)!==void 0&&(0,d.Gg)(he)===(0,d.Gg)(Ie),fe=(he,Ie)=>D(he,Ie)&&U(he,Ie,ee)>=P,ke=(he,Ie)=>(Oe[Ie].
get(he??"")??0)<2,_e=(he,Ie)=>ke(he,Ie)?he:void 0;Ke(({value:he},Ie)=>_e((0,d.TH)(he),Ie),(he,Ie)=>((0,d.TH)(he)?.length??0)>=l||ce(he,Ie)||fe(he,Ie)),Ke(({value:he},Ie)=>_e((0,d.Gg)(he)??(0,H.qU)(he),
Ie),fe);const V=({value:he},Ie)=>Se(he,ee.bare[Ie],3);Ke((he,Ie)=>ke((0,d.TH)(he.value),Ie)?V(he,Ie):void 0,D),ze=ge("member");const xe=({path:he})=>he.at(-2)?.type==="member";return Ke(he=>xe(he)&&te(
he.value)?JSON.stringify(he.path.slice(-2)):void 0,fe),Xe}function ue({value:q,path:ee},me){return(0,H.Vg)(q,me).flatMap(Oe=>{if((0,d.jn)(Oe.value))return[];const be={value:Oe.value,path:[...ee,Oe.step]};
return[be,...ue(be,me)]})}function Ae(q,ee,me,Oe){const be=[],ve=[],ge=[],Xe=[],ze={base:[],head:[]};function Ke({base:V,head:xe},he,Ie){Ie==="element"&&Xe.push(...Ee({base:V,head:xe})),(Ie==="element"||
Ie==="member"&&V.type==="object"&&xe.type==="object")&&ge.push({base:V,head:xe,path:he}),V.id!==xe.id&&(V.type==="array"&&xe.type==="array"?_e(V,xe,he):V.type==="object"&&xe.type==="object"?ke({base:V,
head:xe},he,Ie):Ie!=="own"&&(0,d.jn)(V)&&(0,d.jn)(xe)&&ee.renames.get(V.text)===xe.text?ve.push({path:he,from:(0,d.e1)(V.text),to:(0,d.e1)(xe.text)}):be.push({kind:"modified",path:he,from:V,to:xe}))}function D({
base:V,head:xe},he,Ie,Ge){V!==void 0&&xe!==void 0?Ke({base:V,head:xe},he,Ie):xe!==void 0&&!ce(xe,he)?(be.push({kind:"added",path:he,value:xe}),ze.head.push({value:xe,path:he,owner:Ge}),me.heads.size>0&&
fe(xe,he)):V!==void 0&&!me.bases.has(V)&&(be.push({kind:"removed",path:he,value:V}),ze.base.push({value:V,path:he,owner:Ge}))}function ce(V,xe){const he=me.heads.get(V);return he===void 0?!1:(be.push(
{kind:"moved",path:xe,from:he.path}),Ke({base:he.value,head:V},xe,xe.at(-1)?.type==="member"?"member":"element"),!0)}function fe(V,xe){for(const{step:he,value:Ie}of(0,H.Vg)(V,Oe)){const Ge=[...xe,he];
ce(Ie,Ge)||fe(Ie,Ge)}}function ke(V,xe,he){for(const{key:Ie,from:Ge,isRenamed:nt,...st}of Te(V,ee)){const wt=[...xe,{type:"member",key:Ie}];nt?(be.push({kind:"moved",path:wt,from:[...xe,{type:"member",
key:Ge}]}),Xe.push([JSON.stringify(Ge),JSON.stringify(Ie)])):Ge!==Ie&&ve.push({path:wt,from:Ge,to:Ie});const ct=st.base!==void 0&&(0,d.Op)(Ie,st.base,he==="element");D(st,wt,ct?"own":"member",V)}}function _e(V,xe,he){
const Ie={base:(0,C.S3)(V.items),head:(0,C.S3)(xe.items)},Ge=$e(Ie,ee,xe.unordered).filter(ct=>!me.bases.has(ct.base.item)&&!me.heads.has(ct.head.item)),nt=(0,H.Oe)(Ie,Ge,Oe),st=new Set((0,C.Ms)(Ge).map(
ct=>ct.head.index)),wt=nt.filter(ct=>ct.base&&ct.head&&!st.has(ct.index));wt.length>0&&!xe.unordered&&be.push({kind:"reordered",path:he,moved:wt.map(({step:ct})=>ct)});for(const{step:ct,...ht}of nt)D(
ht,[...he,ct],"element",Ie)}return Ke(q,[],"root"),{changes:be,references:ve,matches:ge,renames:Xe,unmatched:ze}}function Te({base:q,head:ee},me){const{renames:Oe,follow:be,holders:ve}=me,ge=new Map(q.
members),Xe=new Map,ze=(ke,_e)=>ke.id===_e.id||be(ke)===_e.id;for(const ke of[ze,()=>!0])for(const _e of[V=>V,V=>ie(V,Oe)])for(const[V,xe]of ge){const he=_e(V),Ie=ee.members.get(he);if(Ie===void 0||Xe.
has(he)||!ke(xe,Ie))continue;ge.delete(V);const Ge=V!==he&&te(xe)&&!ve().base.has(JSON.stringify(V));Xe.set(he,{key:he,from:V,isRenamed:Ge,base:xe,head:Ie})}const Ke=new Map([...ee.members].filter(([ke])=>!Xe.
has(ke))),D={base:[...ge.keys()],head:[...Ke.keys()]},ce=y({base:(0,C.S3)([...ge.values()]),head:(0,C.S3)([...Ke.values()])},me);for(const ke of ce){const[_e="",V=""]=[D.base[ke.base.index],D.head[ke.
head.index]];ge.delete(_e),Xe.set(V,{key:V,from:_e,isRenamed:!0,base:ke.base.item,head:ke.head.item})}for(const[ke,_e]of Ke)Xe.has(ke)||Xe.set(ke,{key:ke,from:ke,head:_e});const fe=Array.from(ge,([ke,
_e])=>({key:ke,from:ke,base:_e}));return[...Xe.values(),...fe].sort((ke,_e)=>ke.key<_e.key?-1:1)}const We=5;function Ye(q,ee){const me=new d.Ms(G.K$),[Oe,be]=[q,ee].map(ve=>(0,d.yR)(ve,me));return Oe&&
be&&Ze([{base:Oe,head:be}],me)[0]}function Ze(q,ee,me=[]){const Oe=(0,d.qy)(()=>J(q)),be=q.flatMap(({head:Ke,base:D})=>[Ke,D]),ve=(0,d.qy)(()=>(0,H.j9)(be,(0,H.j9)(me).itemOf)),ge=(Ke,D)=>ve().componentOf(
Ke,D);function Xe(Ke){const D=R(ee,Ke,Oe);return q.map(ce=>{const fe=Ae(ce,D,{bases:new Set,heads:new Map},ge),{base:ke,head:_e}=fe.unmatched;if(ke.length===0||_e.length===0)return fe;const V=M(fe.unmatched,
D,ge);if(V.heads.size===0)return fe;const xe=Ae(ce,D,V,ge);return xe.matches.filter(({head:he})=>V.heads.has(he)).length===V.heads.size?xe:fe})}let ze=new Map;for(let Ke=0;Ke<We;Ke++){const D=Xe(ze),ce=D.
flatMap(ke=>ke.renames),fe=ce.length===0?new Map:F(ce,Oe());if(ze.size===fe.size&&[...ze].every(([ke,_e])=>fe.get(ke)===_e)){if(D.some(({changes:ke})=>ke.length>0))return D;break}ze=fe}return Xe(new Map)}
function Fe(q){if((0,d.jn)(q))return q.text;if(q.type==="array"){const me=q.items.map(Fe);return`[${(q.unordered?me.sort():me).join()}]`}return`{${Array.from(q.members,([me,Oe])=>`${JSON.stringify(me)}\
:${Fe(Oe)}`).sort().join()}}`}}),499:((Le,Ce,p)=>{p.d(Ce,{Ab:()=>m,a2:()=>$e,gN:()=>te,lY:()=>re,pi:()=>A,rL:()=>y});var d=p(436),G=p(408);const H=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ie=["x","y"],Ee=m("viewport canvas"),F=m("w h width height left top zoom"),J=[["x"],["position"],["left","top"]],k=m("selected dragging"),R=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
C=/^\d{4}-\d\d-\d\d$/,b=m("_?id uuid guid identifier instanceIdentifier"),S=/^\d{1,15}$/,g=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,O=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
I=/(id|handle)$/i,L=m("_?rev revision version versionId activeVersionId versionCounter versionNumber"),z=m("meta(data)? .*info revision flow workflow"),B=100,u=[[m(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),R,C],[m(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),R],[m(".*timestamp .*iteration"),R],[m("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),R,C],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function m(Q){return new RegExp(`^(${Q.
replaceAll(" ","|")})$`,"i")}function A({base:Q,head:ae,changes:je,references:De}){const f=(0,d.qy)(()=>je.flatMap(M=>U(M)??[]).slice(0,B)),l=(0,d.qy)(()=>(0,G.$z)(De,({path:M})=>M[$e(M)-1])),P={base:(0,d.
qy)(()=>new Set((0,d.PX)(Q))),head:(0,d.qy)(()=>new Set((0,d.PX)(ae)))};return M=>{const{kind:ue,path:Ae}=M;if(ue==="reordered"||ue==="moved")return!1;const[Te,We=Te]=ue==="modified"?[M.from,M.to]:[M.
value];if(we(Te)&&we(We)&&v(Ae,Te.type==="literal"))return!0;const Ye=ge=>"text"in ge&&/^(true|false)$/.test(ge.text);if(X(Ae)&&Ye(Te)&&Ye(We))return!0;if(ue!=="modified"||Te.type!==We.type||!("text"in
Te)||!("text"in We))return!1;const[Ze,Fe,q]=[Se(Ae.at(-1)),(0,d.e1)(Te.text),(0,d.e1)(We.text)],ee=(...ge)=>[Fe,q].every(Xe=>ge.some(ze=>ze.test(Xe)));if(u.some(([ge,...Xe])=>ge.test(Ze)&&ee(...Xe)))return!0;
const me=Se(Ae.at(-2));if(L.test(Ze)&&ee(S,g))return me===""||z.test(me);const Oe=I.test(Ze)?[...l().get(Ae.at(-2))??[],...f()]:[];if(T(Fe,Oe)===q)return!0;const be=b.test(Ze)||Ze===`${Se(Ae.at(-3)).replace(
/s$/,"")}Id`,ve=ee(g)||ee(O)&&O.exec(Fe)?.[1]===O.exec(q)?.[1];return me===""&&be&&ve&&!P.head().has(Fe)&&!P.base().has(q)}}function T(Q,ae){const je=ae.filter(({from:f,to:l})=>f!==Q&&Q.includes(f)&&!Q.
includes(l)),De=[...new Map(je.map(({from:f,to:l})=>[f,l]))];return De.sort(([f],[l])=>l.length-f.length),De.reduce((f,[l,P])=>f.replaceAll(l,P),Q)}function U(Q){const[ae,je]=Q.path.slice(-2);if(!(!(Q.
kind==="modified"&&ae?.type==="item"&&b.test(Se(je)))||Q.from.type!=="string"||Q.to.type!=="string"))return{from:(0,d.e1)(Q.from.text),to:(0,d.e1)(Q.to.text)}}function te(Q){return g.test(Q)||R.test(Q)||
/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(Q)}function y(Q,ae){const je=(0,d.jn)(ae)&&(b.test(Q)||Q==="name"&&d.kk.test(ae.text)),De=ie.includes(Q)||H.test(Q)&&ae.type!=="literal";return je||De&&we(ae)}function v(Q,ae){
const[je,De]=[Q.at(-2),Se(Q.at(-1))],f=Q.slice($e(Q)).find(P=>H.test(Se(P)));return f?f===Q.at(-1)?!ae:De===""||ie.includes(De)||F.test(De):De==="zoom"&&Ee.test(Se(je))||ie.includes(De)||F.test(De)&&Y(
je)}function X(Q){return k.test(Se(Q.at(-1)))&&Y(Q[$e(Q)-1])}function Y(Q){const ae=Q?.type==="item"&&Q.item.type==="object"?Q.item.members:void 0;return J.some(je=>je.every(De=>ae?.has(De)))}function $e(Q){
return Q.slice(0,-1).findLastIndex(({type:ae})=>ae==="item")+1}function re(Q,{matches:ae}){const je=new Map(ae.map(f=>[f.path.at(-1),f])),De=new Map;for(const f of Q){const l=$e(f.path),[P,M]=[f.path[l-
1],f.path[l]],ue=ie.includes(Se(M)),Ae=ue?ie:H.test(Se(M))?[Se(M)]:[],[Te,We]=[se(je.get(P)?.base,Ae),se(je.get(P)?.head,Ae)],Ye=[...f.path.slice(0,l),{type:"member",key:Ae.join(", ")}];Te&&We?De.set(
ue?P:M,{kind:"modified",path:Ye,from:Te,to:We}):De.set(f,f)}return[...De.values()]}function se(Q,ae){const je=Q?.type==="object"?ae.flatMap(De=>Q.members.get(De)??[]):[];if(!(je.length<ae.length))return je.
length>1?{type:"array",id:0,items:je,unordered:!1}:je[0]}function Se(Q){return Q?.type==="member"?Q.key:""}function we(Q){if(Q.type==="literal")return/\d/.test(Q.text);const ae=Q.type==="array"?Q.items:
Q.type==="object"?[...Q.members.values()]:[];return ae.length>0&&ae.every(we)}}),665:((Le,Ce,p)=>{p.d(Ce,{Vn:()=>U,s3:()=>u,Oe:()=>L,Vg:()=>z,j9:()=>b,qU:()=>S,oP:()=>T});var d=p(436),G=p(408),H=p(499),
ie=p(997),Ee=p(856);function F(y){const X=y.flatMap(re=>re.type==="object"?[...re.members]:[]).filter(([,{type:re}])=>re==="string"),Y=[...(0,G.$z)(X,([re])=>re)].flatMap(([re,se])=>{const{size:Se}=new Set(
se.map(([,{id:De}])=>De));if(!(Se>1&&Se===se.length&&2*Se>y.length)||re==="type"||ie.Z_.test(re))return[];const Q=y.flatMap(De=>J(De,re)??[]),ae=2*Q.length>y.length&&!Q.some(H.gN),je=se.reduce((De,[,f])=>De+
("text"in f?f.text.length:0),0);return ae?[{key:re,size:Se,length:je}]:[]});Y.sort((re,se)=>se.size-re.size||re.length-se.length||(re.key<se.key?-1:1));const[$e]=Y;return re=>$e&&J(re,$e.key)}function J(y,v){
const X=(0,d.C5)(y,v),Y=X?.type==="string"?(0,d.e1)(X.text):"";return/^[^\n]{1,60}$/.test(Y)&&!(0,Ee.$C)(v,X,y)?Y:void 0}const k=/group|parent|folder|owner/i,R=/(-[\da-f]{4}){3}-[\da-f]{12}/i,C=40;function b(y,v=X=>{}){
const X=y.map(I),Y=Se=>X.find(we=>we.get(Se))?.get(Se)??(/[^\d"]/.test(Se)?v(Se):void 0);function $e(Se,we){for(const Q of(0,d.YD)(Se).sort()){if(k.test(Q))continue;const ae=`${(0,d.TN)(Se,Q)}`,je=Q===
"type"?`"${ae.split(":")[1]}`:ae,De=Y(je);if(De===void 0||S(De.item)===void 0)continue;const f=X.some(l=>{const P=l.get(je);return P&&(P.array===we||O(we,P.item))});if(Q==="type"||!f)return De.item}}function re(Se,we){
const Q=(0,d.Gg)(Se);return S(Se)??S($e(Se,we))??(Q&&(0,d.e1)(Q))}function se(Se,we=/\d/.test(Se)){const Q=we?Y(Se):void 0;return Q&&(re(Q.item,Q.array)??te(Q.item))}return{itemOf:Y,componentOf:$e,nameOf:re,
labelOf:se}}function S(y){const v=(0,d.Ku)(y,["name","Name"]);if(v&&!d.kk.test(v))return(0,d.e1)(v);const Y=v===void 0&&(0,d.Ku)(y,d.eX)!==void 0?void 0:(0,d.Gg)(y)??(y&&g(y));return Y&&(0,d.e1)(Y)}function g(y){
const v=(0,d.C5)(y,"localeData");return[...(v?["en",...(0,d.YD)(v)]:[]).map(re=>(0,d.C5)(v,re)),(0,d.C5)((0,d.C5)(y,"data"),"node")].map(re=>(0,d.Gg)(re)??(0,d.Ku)(re,["display_name"])).find(re=>re!==
void 0)}function O(y,v){return(0,d.YD)(v).map(Y=>(0,d.C5)(v,Y)).some(Y=>Y?.type==="array"&&Y.items===y)}function I(y){const v=new Map,X=Y=>{if(Y.type==="object")for(const $e of Y.members.values())X($e);
if(Y.type==="array")for(const $e of(0,G.S3)(Y.items)){const re=(0,d.YD)($e.item).filter(Se=>d.ZM.test(Se)),se=new Set(re.flatMap(Se=>(0,d.TN)($e.item,Se)??[]));for(const Se of se)v.set(Se,v.has(Se)?void 0:
$e);X($e.item)}};return X(y),v}function L(y,v,X){const Y=(0,G.FF)(y,v),$e=[...Y.base.map(we=>({...we,base:we.item})),...v.map(({base:we,head:Q})=>({...Q,base:we.item,head:Q.item})),...Y.head.map(we=>({
...we,head:we.item}))],re=A($e,X),se=F($e.filter(we=>!re.has(we)).map(({item:we})=>we)),Se=we=>B(we,re.get(we),se(we.item));return $e.map(we=>({...we,step:Se(we)})).sort(m)}function z(y,v){return y.type===
"object"?Array.from(y.members,([Y,$e])=>({step:{type:"member",key:Y},value:$e})):(y.type==="array"?L({base:[],head:(0,G.S3)(y.items)},[],v):[]).map(({step:Y,item:$e})=>({step:Y,value:$e}))}function B({
item:y,index:v},X,Y){return X===void 0?{type:"element",index:v,item:y,text:Y}:u(y,X)}function u(y,v){const X=te(y),Y=X!==void 0&&X.length<=C&&!v.startsWith(X);return{type:"item",label:v,...Y&&{hint:X},
item:y}}function m({step:y},{step:v}){return y.type==="item"&&v.type==="item"?y.label<v.label?-1:1:y.type==="element"&&v.type==="element"?y.index-v.index:y.type==="item"?-1:1}function A(y,v){const X=new Map,
Y=new Set;let $e=y.filter(({item:ae})=>(S(ae)??(0,d.Gg)(ae)??(0,d.TH)(ae))!==void 0);const re=ae=>{const je=$e.map(ae),De=U(je);$e=$e.filter((f,l)=>{const P=je[l];return P===void 0||De.get(P)!==1||Y.has(
P)?!0:(Y.add(P),X.set(f,P),!1)})};re(({item:ae})=>S(ae));const se=new Map($e.map(ae=>[ae,S(ae.item)??S(v(ae.item,ae.array))])),Se=U([...se.values()]),we=ae=>{const[je,De]=[se.get(ae),(0,d.Gg)(ae.item)];
return S(ae.item)??(Se.get(je)===1?je:void 0)??(De&&(0,d.e1)(De))},Q=(ae,je)=>{const[De,f]=[(0,d.TH)(ae.item),we(ae)??te(ae.item)];return De?T(f,De,je):f};return re(ae=>we(ae)??Q(ae,R)),re(ae=>Q(ae,R)),
re(ae=>Q(ae,/$/)),re(ae=>`${we(ae)??te(ae.item)??Q(ae,/$/)} [${ae.index}${ae.head?"":", before"}]`),X}function T(y,v,X=R){const Y=(0,d.e1)(v).replace(X,"");return y?`${y} (${Y})`:Y}function U(y){const v=new Map;
for(const X of y)v.set(X,(v.get(X)??0)+1);return v}function te(y){const v=(0,d.QP)(y);return v?.startsWith('"')?(0,d.e1)(v):void 0}}),997:((Le,Ce,p)=>{p.d(Ce,{BQ:()=>J,FK:()=>B,Fu:()=>b,NQ:()=>Ee,Z_:()=>ie,
t5:()=>C});var d=p(436),G=p(499);const H=[(0,G.Ab)("_?id key uuid guid identifier"),(0,G.Ab)("(node|step|state)_?id"),(0,G.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,G.
Ab)("\\*")],ie=(0,G.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Ee="*",F=64;function J(u,m){const A=k([]),T=[],U=new Set([u,m].flatMap(v=>[...(0,d.PX)(v),...g(v)]));function te(v,X,Y){
if((0,d.jn)(v))S(v.text,X,Y);else if(v.type==="object")y(v,X,Y);else{const $e=v.items.length>1&&v.items.some(({type:re})=>re==="array");for(const[re,se]of v.items.entries())te(se,R(X,"[]"),{...Y,array:v.
items,...$e&&{slot:re}})}}function y(v,X,{key:Y,array:$e,map:re,...se}){let Se=se;if($e!==void 0||Y!==void 0){const ae={side:se.side,value:v,field:X,outer:se.place,key:Y,array:$e??[]};Se={...se,place:ae,
map:re},T.push(ae)}const we=O(v,U),Q=Se===se&&(0,d.YD)(v).some(ae=>re?.members.has(ae));for(const[ae,je]of v.members){const De=R(X,we||Q?Ee:ae);Q&&S(JSON.stringify(ae),De,Se,je),(!Q||je.type==="array")&&
te(je,De,we?{...Se,key:ae,map:v}:Se)}}return te(u,A,{side:"base"}),te(m,A,{side:"head"}),{root:A,places:T,find:I(T)}}function k(u){return{keys:u,inner:new Map,texts:new Map,references:[]}}function R(u,m){
const A=u.inner.get(m)??k([...u.keys,m]);return u.inner.set(m,A),A}function C(u){const m=[u];for(const A of m)for(const T of A.inner.values())m.push(T);return m}function b(u,m){return u?.inner.get(m)??
u?.inner.get(Ee)}function S(u,{keys:m,texts:A,references:T},{place:U,slot:te},y){A.set(u,(A.get(u)??0)+1);const v=u.startsWith('"')?u.length>2:ie.test(m.findLast(X=>X!=="[]")??"")&&Number.isInteger(Number(
u));U&&v&&T.push({text:u,place:U,slot:te,value:y})}function g(u){if((0,d.jn)(u))return[];const m=u.type==="array"?u.items:[...u.members.values()];return[...m.flatMap(g),...m.some(({type:A})=>A==="obje\
ct")?[]:(0,d.YD)(u)]}function O({members:u},m){return 2*[...u.keys()].filter(T=>!ie.test(T)&&m.has(T)).length>=u.size&&[...u.values()].every(({type:T})=>T==="object")}function I(u){const m={base:new Map,
head:new Map};for(const A of u){const T=(U,te)=>{const y=H.findIndex(X=>X.test(U));if(y<0)return;const v=m[A.side].get(te)??[];v[y]=(v[y]??new Set).add(A),m[A.side].set(te,v)};A.key!==void 0&&T(Ee,JSON.
stringify(A.key));for(const[U,te]of A.value.members)(0,d.jn)(te)&&T(U,te.text)}return(A,T)=>{const U=m[T.side].get(A)?.find(te=>te);return U&&U.size<=F?L([...U],T,T):void 0}}function L(u,m,A){const T=A?
u.filter(X=>B(X,A)):u;if(T.length===0&&A)return L(u,m,A.outer);const U=T.length>1?T.filter(({value:X})=>X.members.size>2):T,te=U.map(({field:X})=>z(m.field,X)),[y,...v]=U.filter((X,Y)=>te[Y]===Math.min(
...te));return v.length===0?y:void 0}function z(u,{keys:m}){const A=m.findIndex((T,U)=>T!==u.keys[U]);return A<0?0:m.length-A}function B(u,m){return u!==void 0&&(u===m||B(u.outer,m))}}),856:((Le,Ce,p)=>{
p.d(Ce,{$C:()=>v,Wr:()=>re,_p:()=>X,lb:()=>A});var d=p(706),G=p(436);const H=8,ie="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|su\
bscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",Ee=new RegExp(`(?:(?:${ie})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),F="(?:max|mi\
n|num|count|stop|end|pad|bos|eos|unk)",J=new RegExp(`^x?(?:${ie}|(?:password|secret|apikey|cookie)s)$`),k=/name|key|header|field/i,R=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,C=/^(.*values?|default|contents?|val|v)$/,
b=/\{\{|\$\{|<%/,{raw:S}=String,g=S`\\{0,7}`,O="[\"'`]",I=S`(?<!${F}[-_. ]?)(?:${ie})`,L=S`(?!\p{L}{1,20}(?:[.:!?]?(?:${O}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,z=S`(?:(?:bearer|basic|token)\s{1,4})?`,
B=S`\s?${g}${O}\s{0,4}[,+]|${g}${O}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+S`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${O}${L}(?!\w+:/)(?:(?!${O})\S){6,}${O}))`,u=S`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,
m=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,S`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${I}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,
/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,S`(?<=${I}(?:${B})\s{0,9}(${g}(?:"""|'''|${O})))${u}(?:\1\s{0,4}\+\s{0,4}${O}${u})?(?=\1(?!:))`,
/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,S`(?<=${I}\s{0,4}=\s{0,4}${z})${L}(?:(?!${O})[^\s,;&)}\]\\]){6,}`,S`(?<=${I}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${O}){0,6}${z}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${L}(?:(?!${O})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
S`(?<=\bbearer\s{1,4})${L}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${L}[\w+/=]{8,}(?![\w-])`,S`(?<=<[\w:.-]{0,40}${I}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,S`(?<=${I}(?:${g}["'],?|\n|\\n)(?:\s|\\n){0,20}${g}["']?\b(?:value|content|default)${g}["']?\s{0,4}[:=]\s{0,4}${g}["']?)${L}(?!\s)[^"'\n\\<>]{1,4000}`,
S`(?<=<[^<>]{0,200}["']${I}${g}["'][^<>]{0,200}\svalue=${g}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,S`(?<=\s(?:--?[\w-]{0,30}${I}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${L}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(se=>new RegExp(se,"giu"));function A({workflows:se}){const Se=new d.pO;for(const{secrets:Q,files:ae}of se){const je=ae.flatMap(({base:De,head:f})=>[De,f].flatMap(re));for(const De of[...Q,...je].flatMap(
T))Se.add(De,U)}const we=new Map;return Q=>{const ae=we.get(Q);if(ae)return ae;const je=[],De=P=>(je.push(P),d.v5),l={shown:m.reduce((P,M)=>P.replace(M,De),Se.hide(Q,De)),hidden:JSON.stringify(je)};return we.
set(Q,l),l}}function T(se){return[se,se.replace(/^(?:bearer|basic|token) /i,""),...(0,G.PX)((0,G.yR)(se))]}function U(se){return se.length>=H&&!new RegExp("^\\p{L}+$","u").test(se)}function te(se){const Se=y(
se);return Ee.test(Se)&&!Se.match(`^${F}`)}function y(se){return se.toLowerCase().replace(/[^a-z]/g,"")}function v(se,Se,we){return Y(Se)?!1:te(se)?$e(Se)||J.test(y(se)):!C.test(y(se))||we?.type!=="ob\
ject"?!1:[...we.members].some(([Q,ae])=>{const je=(0,G.jn)(ae)&&(ae.text==="true"?Q:R.test(Q)&&(0,G.e1)(ae.text));return k.test(Q)&&te(`${(0,G.TN)(we,Q)}`)||je&&J.test(y(je))})}function X(se,...Se){return Se.
every(Y)?!1:se.some((we,Q)=>{const ae=se[Q-1],je=ae&&"item"in ae?ae.item:void 0,De=se.slice(Q+1).every(({type:l})=>l==="element"),f=l=>we.type==="member"&&v(we.key,De?l:void 0,je);return Se.some(f)})}
function Y(se){return se?.type==="literal"&&!/\d/.test(se.text)}function $e(se){return se?.type==="array"?se.items.every($e):se!==void 0&&(0,G.jn)(se)}function re(se){const Se=[],we=Q=>{if(Q!==void 0)
if((0,G.jn)(Q))we((0,G.yR)((0,G.e1)(Q.text)));else if(Q.type==="array")for(const ae of Q.items)we(ae);else for(const[ae,je]of Q.members)v(ae,je,Q)&&(0,G.PX)(je,Se),we(je)};return we(se),Se.filter(Q=>!b.
test(Q))}}),408:((Le,Ce,p)=>{p.d(Ce,{$z:()=>k,FF:()=>b,Ms:()=>C,O6:()=>S,S3:()=>H,eV:()=>ie,kh:()=>Ee,kk:()=>F,qc:()=>J,yU:()=>R});var d=p(965);const G=500;function H(g){return g.map((O,I)=>({item:O,index:I,
array:g}))}function ie(g,O){const I=m=>g[m].map(A=>O(A,m)),L=(m,A)=>m!==void 0&&m===A,z=(0,d.E)(I("base"),I("head"),{maxEditLength:G,comparator:L});if(z===void 0)return C(Ee(g,O));let[B,u]=[0,0];return z.
flatMap(({added:m,removed:A,count:T})=>{const[U,te]=[g.base.slice(B,B+T),g.head.slice(u,u+T)];return m||(B+=T),A||(u+=T),m||A?[]:R({base:U,head:te})})}function Ee(g,O){return J(g,O).flatMap(R)}function F(g,O){
return J(g,O).flatMap(I=>I.base.length===1&&I.head.length===1?R(I):[])}function J(g,O){const I=k(g.head,L=>O(L,"head"));return I.delete(void 0),[...k(g.base,L=>O(L,"base"))].flatMap(([L,z])=>{const B=I.
get(L);return B?[{base:z,head:B}]:[]})}function k(g,O){const I=new Map;for(const L of g){const z=O(L),B=I.get(z);B?B.push(L):I.set(z,[L])}return I}function R({base:g,head:O}){return g.flatMap((I,L)=>{
const z=O[L];return z===void 0?[]:[{base:I,head:z}]})}function C(g){const O=[];for(const L of g.toSorted((z,B)=>z.base.index-B.base.index)){let[z,B]=[0,O.length];for(;z<B;){const u=z+B>>1;(O[u]?.last.
head.index??0)<L.head.index?z=u+1:B=u}O[z]={last:L,before:O[z-1]}}const I=[];for(let L=O.at(-1);L;L=L.before)I.push(L.last);return I.reverse()}function b({base:g,head:O},I){const L=new Set(I.flatMap(z=>[
z.base,z.head]));return{base:g.filter(z=>!L.has(z)),head:O.filter(z=>!L.has(z))}}function S(g,O){const I=C(g),L={base:0,head:0};return J(O,({index:z},B)=>{for(;(I[L[B]]?.[B].index??1/0)<z;)L[B]++;return L[B]})}}),
384:((Le,Ce,p)=>{p.a(Le,async(d,G)=>{try{let I=function(){const L=new ie.i_,z=L.required("base",J.Rr),B=L.required("head",J.Rr);[z,B].some(T=>T!==void 0&&(0,H.existsSync)(T))||(z!==void 0&&L.refuse("b\
ase",(0,J.LO)(L.text("base"))),B!==void 0&&L.refuse("head",(0,J.LO)(L.text("head"))));const u=(0,ie.RT)(L),m=L.boolean("fail-on-change",!1),A=L.boolean("summary",!0);return{base:L.check(z),head:L.check(
B),ignore:u,failOnChange:m,summary:A}};var H=p(24),ie=p(991),Ee=p(697),F=p(953),J=p(192),k=p(124),R=p(279),C=p(725),b=p(276),S=p(57),g=p(706),O=p(885);await(0,b.eF)(async L=>{const{base:z,head:B,ignore:u,
failOnChange:m,summary:A}=I(),T=(0,C.t1)(),[U,te]=[(0,g.OX)(z),(0,g.OX)(B)],y=(0,S.Bu)(Object.entries({Base:U,Head:te}));T.info(`Comparing ${U} with ${te}`);const v=await(0,O.Z)(z,B,{ignore:u,signal:L}).
catch(async re=>{const se=(0,R.iT)(re);throw A&&await(0,S.Sy)("Workflow comparison failed",(0,S.il)((0,Ee.UX)(se),(0,b.VY)(se)),y),se});for(const{name:re,status:se,counts:Se,variablesCompared:we}of v.
workflows){const Q=se==="changed"||se==="unchanged"?(0,k.cq)(Se):se,ae=we?"":" (environment variables are not compared)";T.info(`${re===void 0?"":`${(0,g.OX)(re)}: `}${Q}${ae}`)}const[X,Y]=[(0,k.Hq)(v),
(0,k.xW)(v)];(0,b.n0)({changed:X,...Y});const $e=await(0,F.S)(v);if(A){const re=$e(v.workflows.length>1,[y]);await(0,S.Sy)(`Workflow comparison: ${(0,k.cq)(Y)}`,re,y)}if(X&&m){const re=`The versions d\
iffer (${(0,k.cq)(Y)}), and fail-on-change is true`;throw new R.HR({what:re,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),G()}catch(I){G(I)}},1)}),885:((Le,Ce,p)=>{p.d(
Ce,{Z:()=>Qt});var d=p(806);const G=at(import.meta.url)("node:buffer");var H=p(761);const ie={enter:()=>{},scalar:_=>({json:_}),array:_=>({json:`[${_.map(({json:W})=>W)}]`,items:_}),object(_){return{json:`\
{${Array.from(_,([Z,{json:de}])=>`${JSON.stringify(Z)}:${de}`).sort()}}`,members:_}}};function Ee(_){const W=(0,G.isUtf8)(_)?(0,H.q)(_.toString(),void 0,ie):void 0,Z=W?.members??W?.items?.map(le=>[F(le),
le]);if(Z===void 0)return;const de=new Map;for(const[le,{members:Re,json:Be}]of Z){if(le===void 0||de.has(le))return;de.set(le,{name:le,keys:[...Re?.keys()??[]],content:Be})}return{container:Array.isArray(
Z)?"array":"object",variables:[...de.values()]}}function F({members:_}){if(!_?.has("value"))return;const W=[_.get("name"),_.get("key")].find(Z=>Z?.json[0]==='"');return W&&JSON.parse(W.json)}function J({
files:_}){const W=[..._].filter(([Z])=>(0,d.dU)(Z)).map(([,Z])=>k(Z));return[...new Set(W.flat())]}function k(_){const W=new TextDecoder().decode(_);try{JSON.parse(W)}catch{return[]}const Z=Ee(_),de=new Set(
Z?.container==="array"?Z.variables.map(({name:Be})=>Be):void 0),Re=Array.from(W.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Be,Ve,Qe])=>Ve===void 0?[Be,String(Number(Be))]:Qe===void 0?
[JSON.parse(Ve)]:[]);return[...new Set(Re)].filter(Be=>!de.has(Be))}var R=p(124),C=p(436),b=p(598),S=p(742);function g(_){return(0,G.isUtf8)(_)?_.toString():void 0}function O(_,W,Z){const de=/\.json$/i.
test(_)?g(W):void 0;return de===void 0?void 0:Z.read(de)}function I(_,W,Z,de){if(W.equals(Z))return!0;const le=new Interner(de),Re=O(_,W,le);return Re!==void 0&&Re.id===O(_,Z,le)?.id}function L({files:_},W){
const Z=le=>createHash("sha256").update(le).digest("hex"),de=Array.from(_,([le,Re])=>{const Be=O(le,Re,new Interner(W));return[le,Z(Be?canonicalJson(Be):Re)]});return Z(JSON.stringify(de.sort(([le],[Re])=>le<
Re?-1:1)))}var z=p(899),B=p(856);const u=1024*1024;function m(_,W,{name:Z,ignore:de}){const le=[_,W].filter(ot=>ot!==void 0),Re=le.some(T),Be=[...new Set(le.flatMap(({files:ot})=>[...ot.keys()]))].sort(),
Ve=new Set(de.lines),Qe=new C.Ms(de,ot=>Ve.delete(ot)),rt=Be.flatMap(ot=>{const[pt,yt]=[_?.files.get(ot),W?.files.get(ot)],$t=pt!==void 0&&yt!==void 0&&pt.equals(yt);if(Re&&(0,d.dU)(ot)||$t&&Ve.size===
0)return[];const ut=pt&&O(ot,pt,Qe),Dt=$t?ut:yt&&O(ot,yt,Qe);return $t||ut!==void 0&&ut.id===Dt?.id?[]:[{name:ot,from:pt,to:yt,base:ut,head:Dt}]}),ft=ot=>de.lines.length===0&&rt.some(pt=>pt.name===ot),
dt=(rt.length===0?[]:Be.filter(ot=>!ft(ot)&&!(0,d.dU)(ot))).flatMap(ot=>A(ot,W?.files.get(ot),_?.files.get(ot))),St=te(rt,Qe,dt),It=_===void 0?"added":W===void 0?"removed":void 0;return{name:Z,status:It??
(St.length>0?"changed":"unchanged"),counts:It?{added:0,modified:0,removed:0,[It]:1}:(0,R.cz)(St.map(R.xS)),files:St,unchanged:dt,variablesCompared:!(Re&&le.some(U)),secrets:[...new Set([...le.flatMap(
J),...dt.flatMap(B.Wr)])],unusedIgnores:[...Ve]}}function A(_,W=Buffer.of(),Z=W){return(W.equals(Z)?[W]:[W,Z]).flatMap(le=>O(_,le,new C.Ms(z.K$))??[])}function T({kind:_,files:W}){return _==="folder"&&
![...W.keys()].some(d.dU)}function U({files:_}){return[..._].some(([W,Z])=>(0,d.dU)(W)&&Ee(Z)?.variables.length!==0)}function te(_,W,Z){const de=_.flatMap(({name:Re,base:Be,head:Ve})=>Be&&Ve&&!(0,d.dU)(
Re)?[{name:Re,base:Be,head:Ve}]:[]),le=new Map((0,S.OD)(de,W,Z).map((Re,Be)=>[de[Be]?.name,Re]));return _.map(Re=>y(Re,le.get(Re.name)))}function y({name:_,from:W,to:Z,base:de,head:le},Re){const Be=W===
void 0?"added":Z===void 0?"removed":"modified",Ve={name:_,status:Be,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,d.dU)(_))return{...Ve,kind:"variables",changes:X(de,le,Be)};if(Re||
Be!=="modified"&&(de??le))return{...Ve,kind:"json",base:de,head:le,...Re};const[Qe,rt]=[W&&v(W),Z&&v(Z)];return W&&Qe===void 0||Z&&rt===void 0?{...Ve,kind:"binary"}:{...Ve,kind:"text",text:{base:Qe,head:rt}}}
function v(_){return _.length<=u&&!_.includes(0)?g(_):void 0}function X(_,W,Z){const[de,le]=[_,W].map(it=>it&&Ee(Buffer.from((0,S.dj)(it))));if(Z==="modified"&&(de===void 0||de.container!==le?.container))
return[{kind:"modified",path:[],from:R.RG,to:R.RG}];const Re=it=>new Map(it?.variables.map(({name:dt,content:St})=>[dt,St])),[Be,Ve]=[Re(de),Re(le)],Qe=[],rt=[...Be.keys()].filter(it=>Ve.has(it)),ft=[
...Ve.keys()].filter(it=>Be.has(it));rt.some((it,dt)=>it!==ft[dt])&&Qe.push({kind:"reordered",path:[],moved:[]});for(const it of[...new Set([...Be.keys(),...Ve.keys()])].sort()){const dt=[{type:"membe\
r",key:it}];Be.has(it)?Ve.has(it)?Be.get(it)!==Ve.get(it)&&Qe.push({kind:"modified",path:dt,from:R.RG,to:R.RG}):Qe.push({kind:"removed",path:dt,value:R.RG}):Qe.push({kind:"added",path:dt,value:R.RG})}
return Qe}var Y=p(279),$e=p(24),re=p(455),se=p(760),Se=p(142),we=p(706);const[Q,ae,je]=["flow_definition.json","app_definition.json","env_variables.json"],De=[Q,ae,je],f=1e4,l=256*1024*1024;function P(_,W){
const Z=[...W].filter(([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:_,files:new Map(Z.sort(([de],[le])=>de<le?-1:1))}}function M({kind:_,files:W}){return{kind:_,files:new Map([...W].filter(
([Z])=>!isEnvVariables(Z)))}}const ue=/^\.|^__MACOSX$/;function Ae(_){const W=new Set(_),Z=Be=>De.some(Ve=>W.has(Be+Ve));if(Z(""))return"";const de=new Set(_.filter(Be=>Be.includes("/")).map(Be=>Be.slice(
0,Be.indexOf("/")))),[le,...Re]=[...de].filter(Be=>!ue.test(Be));return Re.length===0&&Z(`${le}/`)?`${le}/`:""}function Te(_){const W=Ae(_);return _.includes(W+ae)||_.includes(W+Q)}function We(_,W){return new Y.
HR({what:_,advice:W,topic:"unpacking"})}function Ye(_,W){for(const{index:Z}of`${W}/`.matchAll(/\//g)){const de=W.slice(0,Z),le=(0,$e.lstatSync)((0,se.join)(_,de),{throwIfNoEntry:!1});if(le?.isSymbolicLink())
throw We(`${(0,we.TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===W&&le?.isFile())return le;if(!le?.isDirectory())break}}async function Ze(_,W,Z,de=1/0){const le=new Map,
Re=new Map;let Be=de;for(const Ve of W){Z.throwIfAborted();const Qe=Ye(_,Ve);if(!(Qe===void 0||Re.get((0,d.Sr)(Ve))===Qe.ino)){if(Re.set((0,d.Sr)(Ve),Qe.ino),Be-=Qe.size,Be<0)throw new Error("its file\
s take more than 256 MiB, the limit");le.set(Ve,await(0,re.readFile)((0,se.join)(_,Ve)))}}return le}async function Fe(_){return(await(0,re.readdir)(_,{withFileTypes:!0})).map(Z=>Z.name+(Z.isDirectory()?
"/":""))}async function q(_,W){const Z=[],de=[""];for(const le of de){W.throwIfAborted();for(const Re of await Fe((0,se.join)(_,le))){if((0,d.jq)(Re))continue;if((Re.endsWith("/")?de:Z).push(le+Re),Z.
length+de.length>f)throw new Error("more than 10,000 files are in it")}}return Z}async function ee(_){if(!Ye(_,d.gv))return;const W=await(0,re.readFile)((0,se.join)(_,d.gv),"utf8");let Z;try{const{unpackedFiles:de}=JSON.
parse(W);de.every(le=>(0,d.x5)(le)===void 0)&&(Z=new Set(de))}catch{}return{text:W,paths:Z}}async function me(_,W){const Z=new Set(W.map(caseFold));return(await readdir(_).catch(()=>[])).filter(le=>!Z.
has(caseFold(le))&&existsSync(join(_,le,RECORD)))}function Oe(_){return`${JSON.stringify({unpackedFiles:[..._]},null,2)}
`}const be=at(import.meta.url)("node:zlib");var ve=p(663);const ge=2048,Xe=new Set([0,10]);async function ze(_,W){W?.throwIfAborted();const Z=Ke(_),de=await(0,ve.SY)(Z,{decodeStrings:!1}).catch(xe("Th\
e package")),le=await D(de).catch(xe("The package")),Re=Ae([...le.keys()]),Be=[];for(const[Ve,Qe]of le){W?.throwIfAborted();const rt=await ke(de,Z,Qe).catch(xe(`${(0,we.TL)(Ve)} in the package`));Ve.startsWith(
Re)&&!_e(Ve)&&Be.push([Ve.slice(Re.length),rt])}return P("zip",Be)}function Ke(_){for(let W=_.length-21;W>0;){W=_.lastIndexOf("PK",W-1,"latin1");const Z=W+22+(W<0?1/0:_.readUInt16LE(W+20));if(Z<=_.length)
return _.subarray(0,Z)}if(_.toString("latin1",0,2)!=="PK")throw Ie(_);return xe("The package")(new Error("its end is missing"))}async function D(_){if(_.entryCount>f)throw V(`The package has ${_.entryCount}\
 entries. The limit is 10,000`);const W=new Map;let Z=0;for await(const Re of _.eachEntry()){const Be=ce(Re);if(W.has(Be))throw V(`The package has ${(0,we.TL)(Be)} twice`,"Export it again.");const Ve=fe(
Be,Re);if(Ve!==void 0)throw V(`${(0,we.TL)(Be)} in the package ${Ve}`);if(Z+=Re.uncompressedSize,Z>l)throw V("The package takes more than 256 MiB unpacked, the limit");W.set(Be,Re)}const de=[...W.keys()];
if(de.every(_e))throw V("The package has no files in it","Export it again.");const le=(0,d.Oj)(de);if(le===void 0)return W;throw V(`${le.map(Re=>(0,we.TL)(Re)).join(" and ")} in the package collide on\
 a disk that ignores case`)}function ce({generalPurposeBitFlag:_,fileNameRaw:W,extraFields:Z,versionMadeBy:de}){const le=(0,G.isUtf8)(W)?ge:_,Re=Xe.has(de>>>8);return(0,ve.ax)(le,W,Z,!Re).replace(/^(\.\/+)+/,
"")}function fe(_,W){const Z=W.externalFileAttributes>>>16&61440;return Z===40960?"is a symbolic link":Z!==0&&Z!==32768&&Z!==16384?"is neither a file nor a folder":_e(_)&&W.uncompressedSize>0?"is a fo\
lder with a content of its own":W.canDecodeFileData()?(0,d.dU)(W.fileNameRaw.toString())&&!(0,d.dU)(_)?"is also named env_variables.json":(0,d.x5)(_,d.fw):"is encrypted, or compressed by another metho\
d than deflate"}async function ke(_,W,Z){const{compressedSize:de,compressionMethod:le,uncompressedSize:Re}=Z,{fileDataStart:Be}=await _.readLocalFileHeaderPromise(Z),Ve=W.subarray(Be,Be+de),Qe={maxOutputLength:Re||
1,chunkSize:Re+64},rt=le===0?Ve:(0,be.inflateRawSync)(Ve,Qe);if(rt.length!==Re)throw new Error(`it unpacks to ${rt.length} bytes, not the ${Re} listed`);if((0,be.crc32)(rt)!==Z.crc32)throw new Error("\
its CRC-32 isn't the one listed");return rt}function _e(_){return _===""||_.endsWith("/")}function V(_,W="Check where the package comes from."){return new Y.HR({what:_,advice:W,topic:"the-package"})}function xe(_){
return W=>{if(W instanceof Y.HR)throw W;const Z={what:`${_} is cut off or damaged`,why:(0,we.TL)(W.message).slice(1,-1)};throw new Y.HR({...Z,advice:"Export it again.",topic:"the-package",cause:W})}}const he=[
["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Ie(_){const W=_.toString("utf8",0,512),[Z]=he.find(([,le])=>le.test(W))??
["text"],de=`${Z==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return V(`The package is ${Z}, not a zip`,de)}const Ge=33,nt=20,st=3,wt=8,ct=33188;function ht({
files:_}){const W=[],Z=[];let de=0;for(const[Be,Ve]of _){const[Qe,rt]=[Buffer.from(Be),deflateRawSync(Ve)],ft=[bt(2,nt,ge,wt,0,Ge),bt(4,crc32(Ve),rt.length,Ve.length),bt(2,Qe.length,0)],it=[bt(2,0,0,0),
bt(4,ct*65536,de)];W.push(Buffer.from("PK"),...ft,Qe,rt),Z.push(Buffer.from("PK"),Buffer.of(nt,st),...ft,...it,Qe),de+=30+Qe.length+rt.length}const le=Buffer.concat(Z),Re=[bt(2,0,0,_.size,_.size),
bt(4,le.length,de),bt(2,0)];return Buffer.concat([...W,le,Buffer.from("PK"),...Re])}function bt(_,...W){const Z=Buffer.alloc(_*W.length);for(const[de,le]of W.entries())Z.writeUIntLE(le,de*_,_);return Z}
async function Lt(_,W){try{const Z=await(0,re.stat)(_);if(Z.isDirectory())return await Ht(_,W);if(Z.size>l)throw new Error("it is larger than 256 MiB, the limit");const de=await(0,re.readFile)(_);return{
...await ze(de,W),sha256:(0,b.createHash)("sha256").update(de).digest("hex")}}catch(Z){throw Pt(Z,_,W)}}async function Kt(_,W){const Z=()=>Lt(_,W);try{const de=(0,$e.statSync)(_,{throwIfNoEntry:!1});if(de===
void 0)return{};const le=de.isDirectory()?await Zt(_,W):new Map,[Re,...Be]=[...le.values()].flat();return Re===void 0?{single:Z}:{several:new Map(Array.from(le,([Qe,rt])=>[Qe,()=>Gt(_,rt,W)])),...Be.length===
0&&Re.isDirectory()&&{single:Z}}}catch(de){throw Pt(de,_,W)}}async function Gt(_,W,Z){const[de="",le]=W.map(Re=>Re.name);if(le!==void 0)throw new Error(`is there twice, as ${(0,we.TL)(de)} and as ${(0,we.
TL)(le)}. Remove one of them`);if(W[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Lt((0,se.join)(_,de),Z)}async function Zt(_,W){const Z=new Map,de=await(0,re.readdir)(
_,{withFileTypes:!0});if(Te(de.map(({name:le})=>le)))return Z;for(const le of de){if(W.throwIfAborted(),le.name.startsWith(".")||!await Ft((0,se.join)(_,le.name),W))continue;const Re=le.isDirectory()?
le.name:le.name.replace(/\.zip$/i,"");Z.set(Re,[...Z.get(Re)??[],le])}return Z}async function Ft(_,W){const Z=await(0,re.stat)(_).catch(()=>{});if(Z?.isDirectory())return Te(await Tt(_));if(!Z?.isFile()||
!/\.zip$/i.test(_))return!1;try{return Te([...(await Lt(_,W)).files.keys()])}catch{return W.throwIfAborted(),!0}}function Pt(_,W,Z){if(Z.aborted)return Z.reason;const de=/The package (is .*, not a zip)/.
exec((0,Y.gJ)(_))?.[1],le=(0,$e.existsSync)(W)?`can't be read: ${(0,Se.Uc)(_)}`:`doesn't exist: ${(0,we.MW)(W)}`;return new Error(de?`${de}. Set a package (.zip), or the folder with its unpacked files`:
le,{cause:_})}async function Ht(_,W){const Z=(0,se.join)(_,Ae(await Tt(_))),de=await ee(Z);if(de&&!de.paths)throw new Error(`${d.gv} isn't as this action writes it`);const le=de?.paths?new Set([...De,
...de.paths]):await q(Z,W),Re=await Ze(Z,le,W,l);if(Re.size===0)throw new Error("no files are in it");return P("folder",Re)}async function Tt(_){const W=await Fe(_),de=W.filter(le=>le.endsWith("/")).map(
async le=>(await Fe((0,se.join)(_,le))).map(Re=>le+Re));return[...W,...(await Promise.all(de)).flat()]}async function Qt(_,W,{ignore:Z,signal:de}){const le=await Rt("base",de,()=>Kt(_,de)),Re=await Rt(
"head",de,()=>Kt(W,de)),Be=vt(le,Re)?[void 0]:[...new Set([...Ut(le),...Ut(Re)])].sort(),Ve=[];for(const rt of Be){const ft=rt===void 0?"":` ${(0,we.TL)(rt)}`,it=await Rt(`base${ft}`,de,()=>Mt(le,rt)),
dt=await Rt(`head${ft}`,de,()=>Mt(Re,rt));Ve.push(m(it,dt,{name:rt,ignore:Z}))}const Qe=({single:rt,several:ft})=>rt!==void 0||ft!==void 0;return Qe(le)&&Qe(Re)?{workflows:Ve}:{workflows:Ve,missing:Qe(
le)?"head":"base"}}function vt(_,W){const Z=[_,W];if(!(Z.every(({single:Ve,several:Qe})=>Ve&&Qe)&&Ut(_).join()!==Ut(W).join())&&Z.every(({single:Ve,several:Qe})=>!Ve||Qe))return!1;if(Z.every(({single:Ve,
several:Qe})=>!Qe||Ve))return!0;const[Re,Be]=_.several?["head","base"]:["base","head"];throw new Y.HR({what:`${Re} is a single workflow, but ${Be} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function Ut({several:_}){return[..._?.keys()??[]]}async function Mt({single:_,several:W},Z){return await(Z===void 0?_:W?.get(Z))?.()}async function Rt(_,W,Z){
try{return await Z()}catch(de){W.throwIfAborted();const le=de instanceof Y.HR?de.topic:"import-deploy-and-promote";throw new Y.HR({what:`${_} ${(0,Y.gJ)(de)}`,topic:le,cause:de})}}}),142:((Le,Ce,p)=>{
p.d(Ce,{Uc:()=>C,Rs:()=>b});var d=p(598),G=p(455),H=p(760);const ie=at(import.meta.url)("node:util");var Ee=p(279),F=p(706);const J={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"\
the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that \
name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function k(L){return/^E[A-Z0-9]+$/.test(Object(
L).code)}function R(L){if(!k(L))return(0,Ee.gJ)(L);const{code:z="",errno:B=0}=L;return J[z]??(0,ie.getSystemErrorMap)().get(B)?.[1]??z}function C(L){const{path:z,dest:B=z}=Object(L);return k(L)&&B?`${R(
L)} (${(0,F.MW)(B)})`:R(L)}function b(L,z,B="Set another directory, or free some space."){const u=Object(L).code==="ENAMETOOLONG",m={what:`Can't write ${z}`,why:R(L),cause:L};return new Ee.HR({...m,advice:u?
"Set a shorter name.":B})}async function S(L){await rm(L,{recursive:!0,force:!0,maxRetries:10})}const g=/^\.workflow-export-[0-9a-f]{12}$/;async function O(L,z,B=dirname(L)){const u=join(B,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(u,z,{flag:"wx"}),await rename(u,L)}catch(m){throw await S(u).catch(()=>{}),m}}async function I(L,z){await O(L,z).catch(B=>{throw b(B,L)})}}),
279:((Le,Ce,p)=>{p.d(Ce,{HR:()=>G,gJ:()=>J,h_:()=>F,iT:()=>Ee});const d=null;class G extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(R){
super(ie(R),{cause:R.cause}),this.what=R.what,Object.assign(this,R)}with(R){return new G({...this,cause:this,...R})}}function H({what:k,why:R=""}){return R===""?k:`${k}: ${R}`}function ie(k){const R=H(
k);return`${R}${/[.!?…]$/.test(R)?"":"."} ${k.advice??""}`.trim()}function Ee(k){return k instanceof Error?k:new Error(String(k))}function F(k){return k instanceof G?k:new G({what:J(k),cause:k})}function J(k){
return Ee(k).message}}),725:((Le,Ce,p)=>{p.d(Ce,{lm:()=>G.lm,t1:()=>H});const d=at(import.meta.url)("node:async_hooks");var G=p(528);function H(b=""){return{info:S=>Ee(b+S),warning:S=>G.$e(b+S),debug:S=>G.
Yz(b+S),mask:G.Pq}}function ie(b){const S=[];return{...H(`[${b}] `),info:g=>S.push(g),end(g){core.startGroup(F(g));for(const O of S)Ee(O);core.endGroup()}}}function Ee(b){G.pq(F(b))}function F(b){return b.
replaceAll("##[","## [")}const J=new d.AsyncLocalStorage;let k=!1;function R(b,S){return k||C(),k=!0,J.run(b,S)}function C(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((S,...g)=>{
const O=J.getStore(),I=String(S);return O===void 0||/^::(add-mask|debug)::/.test(I)?b(S,...g):(J.exit(()=>O.debug(I.trimEnd())),!0)})}}),276:((Le,Ce,p)=>{p.d(Ce,{VY:()=>b,Pd:()=>O,E_:()=>I,eF:()=>C,n0:()=>g});
var d=p(24),G=p(455);const H=at(import.meta.url)("node:os");var ie=p(760),Ee=p(528),F=p(142),J=p(279),k=p(706);const R=6e4;async function C(B){const u=new AbortController;for(const m of["SIGINT","SIGT\
ERM","SIGBREAK"]){const A={what:`Cancelled (${m})`,topic:"the-job-on-the-platform"};process.on(m,()=>u.abort(new J.HR(A)))}try{if(await B(u.signal),S)throw S}catch(m){for(let T=m;T instanceof Error;T=
T.cause)Ee.Yz(T.stack??T.message);const A=b(m);Ee.C1(`${(0,k.OX)((0,J.gJ)(m),R)}${A===void 0?"":` See ${A}`}`)}process.stdout.write("",()=>process.exit())}function b(B){const{GITHUB_SERVER_URL:u,GITHUB_ACTION_REPOSITORY:m,
GITHUB_ACTION_REF:A}=process.env;if(!(!(B instanceof J.HR)||B.topic===void 0||!u||!m||!A))return encodeURI(`${u}/${m}/blob/${A}/docs/troubleshooting.md#${B.topic}`)}let S;function g(B){try{for(const[u,
m]of Object.entries(B))m!==void 0&&Ee.uH(u,m)}catch(u){const m="Check the runner's disk.";S=new J.HR({what:"Can't write the step's outputs",why:(0,F.Uc)(u),advice:m,cause:u})}}async function O(B){const u=process.
env.RUNNER_TEMP||(0,H.tmpdir)();return await(0,G.mkdtemp)((0,ie.join)(u,B)).catch(I(u))}function I(B){return u=>{throw(0,F.Rs)(u,B,"Check the runner's temporary folder.")}}function L(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function z(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Le,Ce,p)=>{p.d(Ce,{Bu:()=>k,
Sy:()=>O,il:()=>C});var d=p(528),G=p(279),H=p(132),ie=p(706);const Ee=1024*1024-1e4,F=2e5;function J(I,L){const z=L.map(T=>T.map(S)),B=I.map((T,U)=>z.some(te=>te[U]!=="")),u=(T,U)=>`<tr>${T.flatMap((te,y)=>B[y]?
`<${U}>${te}</${U}>`:[]).join("")}</tr>`,m=z.map(T=>u(T,"td")),A=T=>`<tr><td colspan="${I.length}">\u2026 and ${counted(T,"more row")}</td></tr>`;return`<table>${u(I.map(escapeAll),"th")}${g(m,A).join(
"")}</table>`}function k(I){return`<table>${I.map(([z,B])=>B===void 0?"":`<tr><th align="left">${(0,H.FO)(z)}</th><td>${S(B)}</td></tr>`).join("")}</table>`}function R(I){const L=I.map(({names:z,message:B,
help:u})=>{const m=z.map(T=>`**${plainText(T)}**`);return`- ${g(m,T=>`and ${T} more`,F/2).join(", ")}: ${C(B,u)}`});return g(L,z=>`- \u2026 and ${counted(z,"more cause")}`).join(`
`)}function C(I,L){return L===void 0?(0,H.wh)(I):`${(0,H.wh)(I)} <a href="${(0,H.FO)(L)}">Troubleshooting</a>`}function b(I,L){return`<details><summary>${escapeAll(I)}</summary>

${L}

</details>`}function S(I){return typeof I=="string"?I===""?"":`<code>${(0,H.FO)((0,H.RK)(I))}</code>`:"words"in I?(0,H.wh)(I.words):`<a href="${(0,H.FO)(I.href)}">${(0,H.wh)(I.text)}</a>${(0,H.FO)(I.after??
"")}`}function g(I,L,z=F){let B=z;const u=I.filter(m=>{const A=Buffer.byteLength(m),T=A<=B;return T&&(B-=A),T});return u.length===I.length?u:[...u,L(I.length-u.length)]}async function O(I,...L){const z=u=>`${(0,ie.
hS)(u,"part")} of this page would not fit and ${u===1?"is":"are"} left out.`,B=[`### ${(0,H.wh)(I)}`,...g(L,z,Ee)];try{await d.z.addRaw(B.join(`

`),!0).write()}catch(u){d.$e(`Can't write the job summary: ${(0,G.gJ)(u)}`)}}}),132:((Le,Ce,p)=>{p.d(Ce,{EU:()=>J,FO:()=>C,Jj:()=>Ee,RK:()=>H,SS:()=>F,wh:()=>R});const d="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",G=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${d})[\\u200C\\u200D](?=${d})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function H(g){return/^[ -[\]-~]*$/.test(g)&&!g.includes("##[")?g:g.replace(G,(O,I)=>I===void 0?O:ie(I))}function ie(g){return`\
\\u{${g.codePointAt(0)?.toString(16)}}`}function Ee(g,O){if(g.length<=O)return g;const I=Array.from(g.slice(0,2*O+2));return I.length>O?`${I.slice(0,O).join("")}\u2026`:g}function F(g,O=100){const I=H(
Ee(g,O)).replaceAll("	",ie)||'""',L="`".repeat(S(I)+1);return/^`|`$/.test(I)||/^ .*[^ ].* $/.test(I)?`${L} ${I} ${L}`:L+I+L}function J(g,O,I){const z=g.map(u=>I+H(u).replace(/(?<=^\s*):(?=:)/,ie)).join(
`
`),B="`".repeat(Math.max(3,S(z)+1));return`${I}${B}${O}
${z}
${I}${B}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function R(g){return C(H(g).replaceAll("	"," ")).replace(k,"$&<wbr>")}function C(g){return g.replace(b,O=>`&#${O.codePointAt(0)}\
;`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function S(g){return(g.match(/`+/g)??[]).reduce((O,I)=>Math.max(O,I.length),0)}}),761:((Le,Ce,p)=>{p.d(Ce,{q:()=>ie});
const d=500,G=1e6,H=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ie(k,R,C){let b=k.startsWith("\uFEFF")?1:0,S=0;function g(){for(;;){
const z=k.charAt(b);if(z!==" "&&z!==`
`&&z!=="\r"&&z!=="	")return z;b++}}function O(){const z=b;if(H.lastIndex=z,!H.test(k))throw new SyntaxError;return b=H.lastIndex,k.slice(z,b)}function I(z,B){const u=g();if(u==="["){const A=[],T=C.enter(
z);return L("]",B,()=>A.push(I(T,B+1))),C.array(A,z)}if(u==="{"){const A=new Map;return L("}",B,()=>{if(g()!=='"')throw new SyntaxError;const T=O(),U=T.includes("\\")?JSON.parse(T):T.slice(1,-1);if(A.
has(U)||g()!==":")throw new SyntaxError;b++,A.set(U,I(C.enter(z,U),B+1))}),C.object(A,z)}const m=O();return C.scalar(m.includes("\\")?JSON.stringify(JSON.parse(m)):m)}function L(z,B,u){if(B===d)throw new RangeError;
b++;let m=g()===z?z:",";for(;m===",";){if(++S>G)throw new RangeError;u(),m=g(),m===","&&b++}if(m!==z)throw new SyntaxError;b++}try{const z=I(R,0);if(g()==="")return z}catch{}}function Ee(k){const R=ie(
k,`
`,F);return R===void 0?void 0:`${R}
`}const F={enter:k=>`${k}  `,scalar:k=>k,array:(k,R)=>J("[",k,"]",R),object(k,R){const C=[...k.keys()].sort().map(b=>`${JSON.stringify(b)}: ${k.get(b)}`);return J("{",C,"}",R)}};function J(k,R,C,b){return R.
length===0?k+C:`${k}${b}  ${R.join(`,${b}  `)}${b}${C}`}}),806:((Le,Ce,p)=>{p.d(Ce,{Oj:()=>S,Sr:()=>b,dU:()=>C,fw:()=>Ee,gv:()=>d,jq:()=>k,x5:()=>J});const d=".workflow-export.json",G=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ie=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,Ee=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],F=[...Ee,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',G],["changes how git or GitHub treats t\
he repository",H],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ie]];function J(O,I=F){const L=g(O);return I.find(([,z])=>z.test(O)||z.test(L))?.[0]}function k(O){return[ie,G,H].some(I=>I.test(g(O)))}function R(O){return G.
test(g(O))?"is in a .git folder":O.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function C(O){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(b(g(O)))}
function b(O){return O.normalize("NFC").toUpperCase().toLowerCase()}function S(O){const I=new Map;for(const L of O){const z=b(L.replace(/\/$/,"")),B=I.get(z);if(B!==void 0)return[B,L];I.set(z,L)}for(const[
L,z]of I)for(const{index:B}of L.matchAll(/\//g)){const u=I.get(L.slice(0,B));if(u?.endsWith("/")===!1)return[u,z]}}function g(O){return O.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Le,Ce,p)=>{p.d(
Ce,{MW:()=>ie,OX:()=>G,TL:()=>H,hS:()=>J,pO:()=>S,v5:()=>R,zD:()=>F});var d=p(132);function G(u,m=300){const A=u.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,d.Jj)(A,m)}function H(u,m=100){
return(0,d.RK)(JSON.stringify((0,d.Jj)(u,m)))}function ie(u){return H(u,1e3).replaceAll("\\\\","\\")}function Ee(u){if(u<1024)return`${u} B`;const m=(u/1024).toFixed(1);return Number(m)<1024?`${m} KiB`:
`${(u/1024**2).toFixed(1)} MiB`}function F(u){return String(u).replace(/\B(?=(\d{3})+$)/g,",")}function J(u,m){return`${F(u)} ${m}${u===1?"":"s"}`}function k(u){if(u<9950)return`${(u/1e3).toFixed(1)} \
s`;const m=Math.round(u/1e3);if(m<60)return`${m} s`;const[A,T]=[Math.floor(m/60),Math.floor(m/3600)];return T>0?`${T} h ${A%60} min`:`${A} min ${m%60} s`}const R="***",C=4,b=8;class S{#e=new Map;#t=new Set;constructor(m=[]){
for(const A of m)this.add(A)}add(m,A=T=>!0){const T=new Set([m,...m.split(/[\r\n]/)].map(U=>U.trim()));for(const U of[...T].filter(A).flatMap(g)){const te=U.slice(0,b);this.#e.set(te,(this.#e.get(te)??
new Set).add(U)),this.#t.add(te.length)}}redact=(m,A=300)=>{const T=m.trimStart(),U=Math.min(T.length,A*4);return G(this.hide(T,()=>{},U)+(U<T.length?"\u2026":""),A)};hide(m,A=U=>{},T=m.length){let[U,
te]=["",0];for(let y=0;y<T;y++){const v=this.#n(m,y);v!==""&&(A(v),y>=te&&(U+=m.slice(te,y)+R),te=Math.max(te,y+v.length))}return U+m.slice(te,T)}#n(m,A){let T="";for(const U of this.#t)for(const te of this.#e.
get(m.slice(A,A+U))??[])te.length<=T.length||!m.startsWith(te,A)||(te.length>=C||B(m,A,A+te.length))&&(T=te);return T}}function g(u){const m=we=>JSON.stringify(we).slice(1,-1),A=Buffer.from(u).toString(),
T=[u,A,I(u)].flatMap(we=>[we,m(we),m(m(we))]),U=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(we=>m(A).replace(we,z)),te=[m(A),...U].flatMap(we=>[we,we.replaceAll("/","\\/")]),y=encodeURIComponent(A),v=y.replace(
/[!'()*]/g,L),X=v.replaceAll("%2A","*").replaceAll("~","%7E"),$e=[y,v,v.replaceAll("%2F","/"),X].flatMap(we=>[we,we.replaceAll("%20","+")]),re=$e.map(we=>we.replace(/%../g,Q=>Q.toLowerCase())),se=A.replace(
/[&<>"']/g,we=>O[we]??""),Se=u.length<b?u:Buffer.from(u).toString("base64").replace(/=+$/,"");return[...T,...te,se,...$e,...re,encodeURI(A),Se]}const O={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;"};function I(u){try{return decodeURIComponent(u)}catch{return u}}function L(u){return`%${u.charCodeAt(0).toString(16).toUpperCase()}`}function z(u){return`\\u${u.charCodeAt(0).toString(16).
padStart(4,"0")}`}function B(u,m,A){const T=u.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(T)&&!/^[\p{L}\p{N}]/u.test(u.slice(A,A+2))}}),528:((Le,Ce,p)=>{p.d(Ce,{Yz:()=>sn,V4:()=>Ot,pq:()=>an,
lm:()=>on,C1:()=>Vt,uH:()=>tn,Pq:()=>rn,z:()=>Oe,$e:()=>Ct});const d=at(import.meta.url)("os");function G(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function H(o){
return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function ie(o,t,r){const i=new J(o,t,r);process.stdout.write(i.toString()+
d.EOL)}function Ee(o,t=""){ie(o,{},t)}const F="::";class J{constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=F+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const w=this.properties[i];w&&(r?r=!1:t+=",",t+=`${i}=${R(w)}`)}}return t+=`${F}${k(
this.message)}`,t}}function k(o){return G(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function R(o){return G(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const C=at(import.meta.url)("crypto");var b=p(896);function S(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for fil\
e command ${o}`);if(!b.existsSync(r))throw new Error(`Missing file at path: ${r}`);b.appendFileSync(r,`${G(t)}${d.EOL}`,{encoding:"utf8"})}function g(o,t){const r=`ghadelimiter_${C.randomUUID()}`,i=G(
t);if(o.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
return`${o}<<${r}${d.EOL}${i}${d.EOL}${r}`}const O=at(import.meta.url)("path");var I=p(611),L=p(692),z=p(783),B=p(770),u=o=>{var t={};return p.d(t,o),t},m=o=>(()=>o);const A=u({});var T=function(o,t,r,i){
function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){
j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).next())})},U;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]=
"MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=
307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]=
"Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=
408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplem\
ented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(U||(U={}));var te;(function(o){o.Accept="accept",o.ContentType="cont\
ent-type"})(te||(te={}));var y;(function(o){o.ApplicationJson="application/json"})(y||(y={}));function v(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const X=[U.MovedPermanently,U.ResourceMoved,
U.SeeOther,U.TemporaryRedirect,U.PermanentRedirect],Y=[U.BadGateway,U.ServiceUnavailable,U.GatewayTimeout],$e=null,re=10,se=5;class Se extends Error{constructor(t,r){super(t),this.name="HttpClientErro\
r",this.statusCode=r,Object.setPrototypeOf(this,Se.prototype)}}class we{constructor(t){this.message=t}readBody(){return T(this,void 0,void 0,function*(){return new Promise(t=>T(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.concat([r,i])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return T(this,void 0,void 0,function*(){return new Promise(
t=>T(this,void 0,void 0,function*(){const r=[];this.message.on("data",i=>{r.push(i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Q(o){return new URL(o).protocol==="https:"}class ae{constructor(t,r,i){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=
null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,
0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return T(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return T(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return T(this,void 0,void 0,function*(){return this.
request("DELETE",t,null,r||{})})}post(t,r,i){return T(this,void 0,void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return T(this,void 0,void 0,function*(){return this.request("P\
ATCH",t,r,i||{})})}put(t,r,i){return T(this,void 0,void 0,function*(){return this.request("PUT",t,r,i||{})})}head(t,r){return T(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,w){
return T(this,void 0,void 0,function*(){return this.request(t,r,i,w)})}getJson(t){return T(this,arguments,void 0,function*(r,i={}){i[te.Accept]=this._getExistingOrDefaultHeader(i,te.Accept,y.ApplicationJson);
const w=yield this.get(r,i);return this._processResponse(w,this.requestOptions)})}postJson(t,r){return T(this,arguments,void 0,function*(i,w,E={}){const j=JSON.stringify(w,null,2);E[te.Accept]=this._getExistingOrDefaultHeader(
E,te.Accept,y.ApplicationJson),E[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,y.ApplicationJson);const Pe=yield this.post(i,j,E);return this._processResponse(Pe,this.requestOptions)})}putJson(t,r){
return T(this,arguments,void 0,function*(i,w,E={}){const j=JSON.stringify(w,null,2);E[te.Accept]=this._getExistingOrDefaultHeader(E,te.Accept,y.ApplicationJson),E[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(
E,y.ApplicationJson);const Pe=yield this.put(i,j,E);return this._processResponse(Pe,this.requestOptions)})}patchJson(t,r){return T(this,arguments,void 0,function*(i,w,E={}){const j=JSON.stringify(w,null,
2);E[te.Accept]=this._getExistingOrDefaultHeader(E,te.Accept,y.ApplicationJson),E[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,y.ApplicationJson);const Pe=yield this.patch(i,j,E);return this.
_processResponse(Pe,this.requestOptions)})}request(t,r,i,w){return T(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const E=new URL(r);let j=this.
_prepareRequest(t,E,w);const Pe=this._allowRetries&&$e.includes(t)?this._maxRetries+1:1;let He=0,pe;do{if(pe=yield this.requestRaw(j,i),pe&&pe.message&&pe.message.statusCode===U.Unauthorized){let Je;for(const gt of this.
handlers)if(gt.canHandleAuthentication(pe)){Je=gt;break}return Je?Je.handleAuthentication(this,j,i):pe}let ye=this._maxRedirects;for(;pe.message.statusCode&&X.includes(pe.message.statusCode)&&this._allowRedirects&&
ye>0;){const Je=pe.message.headers.location;if(!Je)break;const gt=new URL(Je);if(E.protocol==="https:"&&E.protocol!==gt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),gt.hostname!==E.hostname)
for(const Wt in w)Wt.toLowerCase()==="authorization"&&delete w[Wt];j=this._prepareRequest(t,gt,w),pe=yield this.requestRaw(j,i),ye--}if(!pe.message.statusCode||!Y.includes(pe.message.statusCode))return pe;
He+=1,He<Pe&&(yield pe.readBody(),yield this._performExponentialBackoff(He))}while(He<Pe);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return T(this,void 0,
void 0,function*(){return new Promise((i,w)=>{function E(j,Pe){j?w(j):Pe?i(Pe):w(new Error("Unknown error"))}this.requestRawWithCallback(t,r,E)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let w=!1;function E(He,pe){w||(w=!0,i(He,pe))}const j=t.httpModule.request(t.options,He=>{const pe=new we(
He);E(void 0,pe)});let Pe;j.on("socket",He=>{Pe=He}),j.setTimeout(this._socketTimeout||3*6e4,()=>{Pe&&Pe.end(),E(new Error(`Request timeout: ${t.options.path}`))}),j.on("error",function(He){E(He)}),r&&
typeof r=="string"&&j.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){j.end()}),r.pipe(j)):j.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const w={};w.parsedUrl=r;const E=w.parsedUrl.protocol==="https:";w.httpModule=E?https:http;const j=E?
443:80;if(w.options={},w.options.host=w.parsedUrl.hostname,w.options.port=w.parsedUrl.port?parseInt(w.parsedUrl.port):j,w.options.path=(w.parsedUrl.pathname||"")+(w.parsedUrl.search||""),w.options.method=
t,w.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(w.options.headers["user-agent"]=this.userAgent),w.options.agent=this._getAgent(w.parsedUrl),this.handlers)for(const Pe of this.handlers)
Pe.prepareRequest(w.options);return w}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,r,i){
let w;if(this.requestOptions&&this.requestOptions.headers){const j=je(this.requestOptions.headers)[r];j&&(w=typeof j=="number"?j.toString():j)}const E=t[r];return E!==void 0?typeof E=="number"?E.toString():
E:w!==void 0?w:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const E=je(this.requestOptions.headers)[te.ContentType];E&&(typeof E=="number"?i=
String(E):Array.isArray(E)?i=E.join(", "):i=E)}const w=t[te.ContentType];return w!==void 0?typeof w=="number"?String(w):Array.isArray(w)?w.join(", "):w:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),w=i&&i.hostname;if(this._keepAlive&&w&&(r=this._proxyAgent),w||(r=this._agent),r)return r;const E=t.protocol==="https:";let j=100;if(this.requestOptions&&(j=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Pe={maxSockets:j,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let He;const pe=i.protocol==="https:";E?He=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:He=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,r=He(Pe),this._proxyAgent=r}if(!r){const Pe={keepAlive:this.
_keepAlive,maxSockets:j};r=E?new https.Agent(Pe):new http.Agent(Pe),this._agent=r}return E&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const w=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,w&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const w=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${w}`}return r}_performExponentialBackoff(t){
return T(this,void 0,void 0,function*(){t=Math.min(re,t);const r=se*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return T(this,void 0,void 0,function*(){return new Promise(
(i,w)=>T(this,void 0,void 0,function*(){const E=t.message.statusCode||0,j={statusCode:E,result:null,headers:{}};E===U.NotFound&&i(j);function Pe(ye,Je){if(typeof Je=="string"){const gt=new Date(Je);if(!isNaN(
gt.valueOf()))return gt}return Je}let He,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(r&&r.deserializeDates?He=JSON.parse(pe,Pe):He=JSON.parse(pe),j.result=He),j.headers=t.message.headers}catch{}if(E>
299){let ye;He&&He.message?ye=He.message:pe&&pe.length>0?ye=pe:ye=`Failed request: (${E})`;const Je=new Se(ye,E);Je.result=j.result,w(Je)}else i(j)}))})}}const je=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var De=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){
j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).next())})};class f{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class l{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class P{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var M=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||
(r=Promise))(function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.
apply(o,t||[])).next())})};class ue{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ue.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return M(this,void 0,void 0,function*(){var r;const E=(r=(yield ue.
createHttpClient().getJson(t).catch(j=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${j.statusCode}
 
        Error Message: ${j.message}`)})).result)===null||r===void 0?void 0:r.value;if(!E)throw new Error("Response json body do not have ID Token field");return E})}static getIDToken(t){return M(this,
void 0,void 0,function*(){try{let r=ue.getIDTokenUrl();if(t){const w=encodeURIComponent(t);r=`${r}&audience=${w}`}debug(`ID token url is ${r}`);const i=yield ue.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var Ae=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(function(E,j){function Pe(ye){try{
pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).next())})};const{access:Te,appendFile:We,
writeFile:Ye}=b.promises,Ze="GITHUB_STEP_SUMMARY",Fe="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class q{constructor(){this._buffer=""}filePath(){
return Ae(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Ze];if(!t)throw new Error(`Unable to find environment variable for $${Ze}. Check if your runtime en\
vironment supports job summaries.`);try{yield Te(t,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const w=Object.entries(i).map(([E,j])=>` ${E}="${j}"`).join("");return r?`<${t}${w}>${r}</${t}>`:`<${t}${w}>`}write(t){return Ae(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?Ye:We)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Ae(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(d.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),w=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(w).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",w=t.map(j=>this.wrap("li",j)).join(""),E=this.wrap(i,w);return this.addRaw(E).addEOL()}addTable(t){const r=t.map(w=>{const E=w.map(j=>{if(typeof j=="string")return this.wrap("td",j);const{header:Pe,
data:He,colspan:pe,rowspan:ye}=j,Je=Pe?"th":"td",gt=Object.assign(Object.assign({},pe&&{colspan:pe}),ye&&{rowspan:ye});return this.wrap(Je,He,gt)}).join("");return this.wrap("tr",E)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:w,height:E}=i||{},j=Object.
assign(Object.assign({},w&&{width:w}),E&&{height:E}),Pe=this.wrap("img",null,Object.assign({src:t,alt:r},j));return this.addRaw(Pe).addEOL()}addHeading(t,r){const i=`h${r}`,w=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",E=this.wrap(w,t);return this.addRaw(E).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),w=this.wrap("blockquote",t,i);return this.addRaw(w).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const ee=new q,me=null,Oe=ee;function be(o){return o.replace(/[\\]/g,"/")}function ve(o){return o.replace(/[/]/g,"\\")}function ge(o){return o.replace(/[/\\]/g,path.sep)}const Xe=at(import.meta.
url)("string_decoder");var ze=p(434);const Ke=at(import.meta.url)("child_process");var D=p(613),ce=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(
function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).
next())})};const{chmod:fe,copyFile:ke,lstat:_e,mkdir:V,open:xe,readdir:he,rename:Ie,rm:Ge,rmdir:nt,stat:st,symlink:wt,unlink:ct}=b.promises,ht=process.platform==="win32";function bt(o){return ce(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(o);return ht&&!t.endsWith("\\")?`${t}\\`:t})}const Lt=268435456,Kt=b.constants.O_RDONLY;function Gt(o){return ce(this,void 0,void 0,function*(){
try{yield st(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Zt(o){return ce(this,arguments,void 0,function*(t,r=!1){return(r?yield st(t):yield _e(t)).isDirectory()})}function Ft(o){
if(o=Ht(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return ht?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function Pt(o,t){return ce(this,void 0,void 0,function*(){let r;
try{r=yield st(o)}catch(w){w.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${w}`)}if(r&&r.isFile()){if(ht){const w=O.extname(o).toUpperCase();
if(t.some(E=>E.toUpperCase()===w))return o}else if(Tt(r))return o}const i=o;for(const w of t){o=i+w,r=void 0;try{r=yield st(o)}catch(E){E.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${E}`)}if(r&&r.isFile()){if(ht){try{const E=O.dirname(o),j=O.basename(o).toUpperCase();for(const Pe of yield he(E))if(j===Pe.toUpperCase()){o=O.join(E,Pe);break}}catch(E){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${E}`)}return o}else if(Tt(r))return o}}return""})}function Ht(o){return o=o||"",ht?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Tt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function Qt(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var vt=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(
function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).
next())})};function Ut(o,t){return vt(this,arguments,void 0,function*(r,i,w={}){const{force:E,recursive:j,copySourceDirectory:Pe}=de(w),He=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(He&&He.
isFile()&&!E)return;const pe=He&&He.isDirectory()&&Pe?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(j)yield le(r,pe,0,E);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are \
the same file`);yield Re(r,pe,E)}})}function Mt(o,t){return vt(this,arguments,void 0,function*(r,i,w={}){if(yield ioUtil.exists(i)){let E=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),E=yield ioUtil.exists(i)),E)if(w.force==null||w.force)yield Rt(i);else throw new Error("Destination already exists")}yield _(path.dirname(i)),yield ioUtil.rename(r,i)})}function Rt(o){return vt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function _(o){return vt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function W(o,t){return vt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield W(o,!1);if(!i)throw ht?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield Z(o);return r&&r.length>0?r[0]:""})}function Z(o){return vt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(ht&&process.env.PATHEXT)for(const w of process.env.PATHEXT.split(O.delimiter))w&&t.push(w);if(Ft(o)){const w=yield Pt(o,t);return w?[w]:[]}if(o.includes(O.
sep))return[];const r=[];if(process.env.PATH)for(const w of process.env.PATH.split(O.delimiter))w&&r.push(w);const i=[];for(const w of r){const E=yield Pt(O.join(w,o),t);E&&i.push(E)}return i})}function de(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function le(o,t,r,i){return vt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield _(t);const w=yield ioUtil.readdir(o);for(const E of w){const j=`${o}/${E}`,Pe=`${t}/${E}`;(yield ioUtil.lstat(j)).isDirectory()?yield le(j,Pe,r,i):yield Re(j,Pe,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Re(o,t,r){return vt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(w){w.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const Be=at(import.meta.url)("timers");var Ve=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(function(E,j){
function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).next())})};
const Qe=process.platform==="win32";class rt extends ze.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),w=this._getSpawnArgs(t);let E=r?"":
"[command]";if(Qe)if(this._isCmdFile()){E+=i;for(const j of w)E+=` ${j}`}else if(t.windowsVerbatimArguments){E+=`"${i}"`;for(const j of w)E+=` ${j}`}else{E+=this._windowsQuoteCmdArg(i);for(const j of w)
E+=` ${this._windowsQuoteCmdArg(j)}`}else{E+=i;for(const j of w)E+=` ${j}`}return E}_processLineBuffer(t,r,i){try{let w=r+t.toString(),E=w.indexOf(d.EOL);for(;E>-1;){const j=w.substring(0,E);i(j),w=w.
substring(E+d.EOL.length),E=w.indexOf(d.EOL)}return w}catch(w){return this._debug(`error processing line. Failed with error ${w}`),""}}_getSpawnFileName(){return Qe&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Qe&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const j of t)if(r.some(
Pe=>Pe===j)){i=!0;break}if(!i)return t;let w='"',E=!0;for(let j=t.length;j>0;j--)w+=t[j-1],E&&t[j-1]==="\\"?w+="\\":t[j-1]==='"'?(E=!0,w+='"'):E=!1;return w+='"',w.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let w=t.length;w>0;w--)r+=t[w-1],i&&t[w-1]===
"\\"?r+="\\":t[w-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return Ve(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||Qe&&this.toolPath.includes("\\"))&&(this.toolPath=O.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield W(this.toolPath,!0),new Promise((t,r)=>Ve(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+d.EOL);const w=new it(i,this.toolPath);if(w.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield Gt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const E=this._getSpawnFileName(),j=Ke.spawn(E,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,E));let Pe="";j.stdout&&j.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!i.silent&&i.outStream&&i.outStream.
write(pe),Pe=this._processLineBuffer(pe,Pe,ye=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ye)})});let He="";if(j.stderr&&j.stderr.on("data",pe=>{w.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(pe),He=this._processLineBuffer(
pe,He,ye=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ye)})}),j.on("error",pe=>{w.processError=pe.message,w.processExited=!0,w.processClosed=!0,w.CheckComplete()}),
j.on("exit",pe=>{w.processExitCode=pe,w.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),w.CheckComplete()}),j.on("close",pe=>{w.processExitCode=pe,w.processExited=
!0,w.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),w.CheckComplete()}),w.on("done",(pe,ye)=>{Pe.length>0&&this.emit("stdline",Pe),He.length>0&&this.emit("errlin\
e",He),j.removeAllListeners(),pe?r(pe):t(ye)}),this.options.input){if(!j.stdin)throw new Error("child process missing stdin");j.stdin.end(this.options.input)}}))})}}function ft(o){const t=[];let r=!1,
i=!1,w="";function E(j){i&&j!=='"'&&(w+="\\"),w+=j,i=!1}for(let j=0;j<o.length;j++){const Pe=o.charAt(j);if(Pe==='"'){i?E(Pe):r=!r;continue}if(Pe==="\\"&&i){E(Pe);continue}if(Pe==="\\"&&r){i=!0;continue}
if(Pe===" "&&!r){w.length>0&&(t.push(w),w="");continue}E(Pe)}return w.length>0&&t.push(w.trim()),t}class it extends ze.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Be.setTimeout)(it.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var dt=function(o,t,r,i){function w(E){return E instanceof
r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(
ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).next())})};function St(o,t,r){return dt(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const w=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(w,t,r).exec()})}function It(o,t,r){return dt(this,void 0,void 0,function*(){var i,w;let E="",
j="";const Pe=new StringDecoder("utf8"),He=new StringDecoder("utf8"),pe=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,ye=(w=r?.listeners)===null||w===void 0?void 0:w.stderr,Je=kt=>{j+=He.write(kt),
ye&&ye(kt)},gt=kt=>{E+=Pe.write(kt),pe&&pe(kt)},Wt=Object.assign(Object.assign({},r?.listeners),{stdout:gt,stderr:Je}),dn=yield St(o,t,Object.assign(Object.assign({},r),{listeners:Wt}));return E+=Pe.end(),
j+=He.end(),{exitCode:dn,stdout:E,stderr:j}})}var ot=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(function(E,j){function Pe(ye){try{pe(i.
next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).next())})};const pt=()=>ot(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),yt=()=>ot(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:w}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),E=(t=(o=w.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=w.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:E}}),$t=()=>ot(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),ut=d.platform(),Dt=d.arch(),_t=ut==="win32",zt=ut==="darwin",Xt=ut==="linux";function pn(){return ot(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield _t?pt():zt?yt():$t()),{platform:ut,arch:Dt,isWindows:_t,isMacOS:zt,isLinux:Xt})})}var xt=function(o,t,r,i){function w(E){return E instanceof r?E:new r(function(j){j(E)})}return new(r||(r=Promise))(
function(E,j){function Pe(ye){try{pe(i.next(ye))}catch(Je){j(Je)}}function He(ye){try{pe(i.throw(ye))}catch(Je){j(Je)}}function pe(ye){ye.done?E(ye.value):w(ye.value).then(Pe,He)}pe((i=i.apply(o,t||[])).
next())})},Et;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Et||(Et={}));function wn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function rn(o){ie("add-mask",{},o)}function mt(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Ot(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function qt(o,t){const r=Ot(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function en(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],w=Ot(o,t);if(r.includes(w))return!0;if(i.includes(
w))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function tn(o,t){if(process.env.GITHUB_OUTPUT||"")return S("OUTPUT",g(o,t));process.stdout.write(d.EOL),ie("set-output",{name:o},
G(t))}function Nt(o){issue("echo",o?"on":"off")}function Vt(o){process.exitCode=Et.Failure,Jt(o)}function yn(){return process.env.RUNNER_DEBUG==="1"}function sn(o){ie("debug",{},o)}function Jt(o,t={}){
ie("error",H(t),o instanceof Error?o.toString():o)}function Ct(o,t={}){ie("warning",H(t),o instanceof Error?o.toString():o)}function on(o,t={}){ie("notice",H(t),o instanceof Error?o.toString():o)}function an(o){
process.stdout.write(o+d.EOL)}function nn(o){issue("group",o)}function Bt(){issue("endgroup")}function cn(o,t){return xt(this,void 0,void 0,function*(){nn(o);let r;try{r=yield t()}finally{Bt()}return r})}
function un(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function gn(o){return process.env[`S\
TATE_${o}`]||""}function fn(o){return xt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Le,Ce,p)=>{function d(Ee){const F=Ee.protocol==="https:";if(G(Ee))return;const J=F?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(J)try{return new ie(J)}catch{if(!J.startsWith("http://")&&!J.startsWith("https://"))return new ie(`ht\
tp://${J}`)}else return}function G(Ee){if(!Ee.hostname)return!1;const F=Ee.hostname;if(H(F))return!0;const J=process.env.no_proxy||process.env.NO_PROXY||"";if(!J)return!1;let k;Ee.port?k=Number(Ee.port):
Ee.protocol==="http:"?k=80:Ee.protocol==="https:"&&(k=443);const R=[Ee.hostname.toUpperCase()];typeof k=="number"&&R.push(`${R[0]}:${k}`);for(const C of J.split(",").map(b=>b.trim().toUpperCase()).filter(
b=>b))if(C==="*"||R.some(b=>b===C||b.endsWith(`.${C}`)||C.startsWith(".")&&b.endsWith(`${C}`)))return!0;return!1}function H(Ee){const F=Ee.toLowerCase();return F==="localhost"||F.startsWith("127.")||F.
startsWith("[::1]")||F.startsWith("[0:0:0:0:0:0:0:1]")}class ie extends URL{constructor(F,J){super(F,J),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Le,Ce,p)=>{p.d(Ce,{E:()=>ie});class d{diff(F,J,k={}){let R;typeof k=="function"?(R=k,k=
{}):"callback"in k&&(R=k.callback);const C=this.castInput(F,k),b=this.castInput(J,k),S=this.removeEmpty(this.tokenize(C,k)),g=this.removeEmpty(this.tokenize(b,k));return this.diffWithOptionsObj(S,g,k,
R)}diffWithOptionsObj(F,J,k,R){var C;const b=U=>{if(U=this.postProcess(U,k),R){setTimeout(function(){R(U)},0);return}else return U},S=J.length,g=F.length;let O=1,I=S+g;k.maxEditLength!=null&&(I=Math.min(
I,k.maxEditLength));const L=(C=k.timeout)!==null&&C!==void 0?C:1/0,z=Date.now()+L,B=[{oldPos:-1,lastComponent:void 0}];let u=this.extractCommon(B[0],J,F,0,k);if(B[0].oldPos+1>=g&&u+1>=S)return b(this.
buildValues(B[0].lastComponent,J,F));let m=-1/0,A=1/0;const T=()=>{for(let U=Math.max(m,-O);U<=Math.min(A,O);U+=2){let te;const y=B[U-1],v=B[U+1];y&&(B[U-1]=void 0);let X=!1;if(v){const $e=v.oldPos-U;
X=v&&0<=$e&&$e<S}const Y=y&&y.oldPos+1<g;if(!X&&!Y){B[U]=void 0;continue}if(!Y||X&&y.oldPos<v.oldPos?te=this.addToPath(v,!0,!1,0,k):te=this.addToPath(y,!1,!0,1,k),u=this.extractCommon(te,J,F,U,k),te.oldPos+
1>=g&&u+1>=S)return b(this.buildValues(te.lastComponent,J,F))||!0;B[U]=te,te.oldPos+1>=g&&(A=Math.min(A,U-1)),u+1>=S&&(m=Math.max(m,U+1))}O++};if(R)(function U(){setTimeout(function(){if(O>I||Date.now()>
z)return R(void 0);T()||U()},0)})();else for(;O<=I&&Date.now()<=z;){const U=T();if(U)return U}}addToPath(F,J,k,R,C){const b=F.lastComponent;return b&&!C.oneChangePerToken&&b.added===J&&b.removed===k?{
oldPos:F.oldPos+R,lastComponent:{count:b.count+1,added:J,removed:k,previousComponent:b.previousComponent}}:{oldPos:F.oldPos+R,lastComponent:{count:1,added:J,removed:k,previousComponent:b}}}extractCommon(F,J,k,R,C){
const b=J.length,S=k.length;let g=F.oldPos,O=g-R,I=0;for(;O+1<b&&g+1<S&&this.equals(k[g+1],J[O+1],C);)O++,g++,I++,C.oneChangePerToken&&(F.lastComponent={count:1,previousComponent:F.lastComponent,added:!1,
removed:!1});return I&&!C.oneChangePerToken&&(F.lastComponent={count:I,previousComponent:F.lastComponent,added:!1,removed:!1}),F.oldPos=g,O}equals(F,J,k){return k.comparator?k.comparator(F,J):F===J||!!k.
ignoreCase&&F.toLowerCase()===J.toLowerCase()}removeEmpty(F){const J=[];for(let k=0;k<F.length;k++)F[k]&&J.push(F[k]);return J}castInput(F,J){return F}tokenize(F,J){return Array.from(F)}join(F){return F.
join("")}postProcess(F,J){return F}get useLongestToken(){return!1}buildValues(F,J,k){const R=[];let C;for(;F;)R.push(F),C=F.previousComponent,delete F.previousComponent,F=C;R.reverse();const b=R.length;
let S=0,g=0,O=0;for(;S<b;S++){const I=R[S];if(I.removed)I.value=this.join(k.slice(O,O+I.count)),O+=I.count;else{if(!I.added&&this.useLongestToken){let L=J.slice(g,g+I.count);L=L.map(function(z,B){const u=k[O+
B];return u.length>z.length?u:z}),I.value=this.join(L)}else I.value=this.join(J.slice(g,g+I.count));g+=I.count,I.added||(O+=I.count)}}return R}}class G extends d{tokenize(F){return F.slice()}join(F){return F}removeEmpty(F){
return F}}const H=new G;function ie(Ee,F,J){return H.diff(Ee,F,J)}})},mn={};function At(Le){var Ce=mn[Le];if(Ce!==void 0)return Ce.exports;var p=mn[Le]={exports:{}},d=!0;try{Gn[Le](p,p.exports,At),d=!1}finally{
d&&delete mn[Le]}return p.exports}typeof At<"u"&&(At.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Le=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ce=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",p=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",d=H=>{H&&H.d<1&&(H.d=1,H.forEach(ie=>ie.r--),H.forEach(ie=>ie.r--?ie.r++:ie()))},G=H=>H.map(ie=>{if(ie!==null&&typeof ie=="object"){if(ie[Le])return ie;if(ie.then){var Ee=[];Ee.d=0,ie.then(k=>{F[Ce]=
k,d(Ee)},k=>{F[p]=k,d(Ee)});var F={};return F[Le]=k=>k(Ee),F}}var J={};return J[Le]=k=>{},J[Ce]=ie,J});At.a=(H,ie,Ee)=>{var F;Ee&&((F=[]).d=-1);var J=new Set,k=H.exports,R,C,b,S=new Promise((g,O)=>{b=
O,C=g});S[Ce]=k,S[Le]=g=>(F&&g(F),J.forEach(g),S.catch(O=>{})),H.exports=S,ie(g=>{R=G(g);var O,I=()=>R.map(z=>{if(z[p])throw z[p];return z[Ce]}),L=new Promise(z=>{O=()=>z(I),O.r=0;var B=u=>u!==F&&!J.has(
u)&&(J.add(u),u&&!u.d&&(O.r++,u.push(O)));R.map(u=>u[Le](B))});return O.r?L:I()},g=>(g?b(S[p]=g):C(k),d(F))),F&&F.d<0&&(F.d=0)}})(),At.d=(Le,Ce)=>{for(var p in Ce)At.o(Ce,p)&&!At.o(Le,p)&&Object.defineProperty(
Le,p,{enumerable:!0,get:Ce[p]})},At.o=(Le,Ce)=>Object.prototype.hasOwnProperty.call(Le,Ce);var vn=At(384);vn=await vn;
