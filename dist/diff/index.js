import{createRequire as ot}from"module";const Qn={};var Jn={313:(Te=>{Te.exports=Ae;function Ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ae.prototype.go=function(G){
this.pending<this.max?d(this,G):this.waiting.push(G)},Ae.prototype.wait=function(G){this.pending===0?G(this.error):this.listeners.push(G)},Ae.prototype.hold=function(){return y(this)};function y(G){G.
pending+=1;var ae=!1;return pe;function pe(K){if(ae)throw new Error("callback called twice");if(ae=!0,G.error=G.error||K,G.pending-=1,G.waiting.length>0&&G.pending<G.max)d(G,G.waiting.shift());else if(G.
pending===0){var Z=G.listeners;G.listeners=[],Z.forEach(ye)}}function ye(K){K(G.error)}}function d(G,ae){ae(y(G))}}),770:((Te,Ae,y)=>{y(218)}),218:((Te,Ae,y)=>{var d,G=y(278),ae=y(756),pe=y(611),ye=y(
692),K=y(434),Z=y(613),O=y(23);d=E,d=C,d=T,d=_;function E(H){var l=new S(H);return l.request=pe.request,l}function C(H){var l=new S(H);return l.request=pe.request,l.createSocket=N,l.defaultPort=443,l}
function T(H){var l=new S(H);return l.request=ye.request,l}function _(H){var l=new S(H);return l.request=ye.request,l.createSocket=N,l.defaultPort=443,l}function S(H){var l=this;l.options=H||{},l.proxyOptions=
l.options.proxy||{},l.maxSockets=l.options.maxSockets||pe.Agent.defaultMaxSockets,l.requests=[],l.sockets=[],l.on("free",function(k,$,U,te){for(var f=L($,U,te),v=0,P=l.requests.length;v<P;++v){var A=l.
requests[v];if(A.host===f.host&&A.port===f.port){l.requests.splice(v,1),A.request.onSocket(k);return}}k.destroy(),l.removeSocket(k)})}O.inherits(S,K.EventEmitter),S.prototype.addRequest=function(l,c,k,$){
var U=this,te=W({request:l},U.options,L(c,k,$));if(U.sockets.length>=this.maxSockets){U.requests.push(te);return}U.createSocket(te,function(f){f.on("free",v),f.on("close",P),f.on("agentRemove",P),l.onSocket(
f);function v(){U.emit("free",f,te)}function P(A){U.removeSocket(f),f.removeListener("free",v),f.removeListener("close",P),f.removeListener("agentRemove",P)}})},S.prototype.createSocket=function(l,c){
var k=this,$={};k.sockets.push($);var U=W({},k.proxyOptions,{method:"CONNECT",path:l.host+":"+l.port,agent:!1,headers:{host:l.host+":"+l.port}});l.localAddress&&(U.localAddress=l.localAddress),U.proxyAuth&&
(U.headers=U.headers||{},U.headers["Proxy-Authorization"]="Basic "+new Buffer(U.proxyAuth).toString("base64")),j("making CONNECT request");var te=k.request(U);te.useChunkedEncodingByDefault=!1,te.once(
"response",f),te.once("upgrade",v),te.once("connect",P),te.once("error",A),te.end();function f(re){re.upgrade=!0}function v(re,ee,F){process.nextTick(function(){P(re,ee,F)})}function P(re,ee,F){if(te.
removeAllListeners(),ee.removeAllListeners(),re.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",re.statusCode),ee.destroy();var oe=new Error("tunneling socket could not \
be established, statusCode="+re.statusCode);oe.code="ECONNRESET",l.request.emit("error",oe),k.removeSocket($);return}if(F.length>0){j("got illegal response body from proxy"),ee.destroy();var oe=new Error(
"got illegal response body from proxy");oe.code="ECONNRESET",l.request.emit("error",oe),k.removeSocket($);return}return j("tunneling connection has established"),k.sockets[k.sockets.indexOf($)]=ee,c(ee)}
function A(re){te.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,re.message,re.stack);var ee=new Error("tunneling socket could not be established, cause="+re.message);ee.code="ECONNRESET",l.request.emit("error",ee),k.removeSocket($)}},S.prototype.removeSocket=function(l){
var c=this.sockets.indexOf(l);if(c!==-1){this.sockets.splice(c,1);var k=this.requests.shift();k&&this.createSocket(k,function($){k.request.onSocket($)})}};function N(H,l){var c=this;S.prototype.createSocket.
call(c,H,function(k){var $=H.request.getHeader("host"),U=W({},c.options,{socket:k,servername:$?$.replace(/:.*$/,""):H.host}),te=ae.connect(0,U);c.sockets[c.sockets.indexOf(k)]=te,l(te)})}function L(H,l,c){
return typeof H=="string"?{host:H,port:l,localAddress:c}:H}function W(H){for(var l=1,c=arguments.length;l<c;++l){var k=arguments[l];if(typeof k=="object")for(var $=Object.keys(k),U=0,te=$.length;U<te;++U){
var f=$[U];k[f]!==void 0&&(H[f]=k[f])}}return H}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var H=Array.prototype.slice.call(arguments);typeof H[0]=="string"?H[0]=
"TUNNEL: "+H[0]:H.unshift("TUNNEL:"),console.error.apply(console,H)}:j=function(){},d=j}),248:(Te=>{const Ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function y(d){let G=-1;for(let ae of d)G=Ae[(G^ae)&255]^G>>>8;return(G^-1)>>>0}Te.exports=y}),502:((Te,Ae,y)=>{var d=y(896),G=y(23),ae=y(203),pe=ae.Readable,ye=ae.PassThrough,K=y(313),Z=y(
434).EventEmitter;Ae.BufferSlicer=C,Ae.FdSlicer=O,G.inherits(O,Z);function O(T){Z.call(this),this.fd=T,this.pend=new K,this.pend.max=1,this.refCount=0}O.prototype.read=function(T,_,S,N,L){var W=this;W.
pend.go(function(j){d.read(W.fd,T,_,S,N,function(H,l,c){j(),L(H,l,c)})})},O.prototype.createReadStream=function(T){return new E(this,T)},O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=
function(){var T=this;if(T.refCount-=1,T.refCount<0)throw new Error("invalid unref");if(T.refCount>0)return;d.close(T.fd,_);function _(S){S?T.emit("error",S):T.emit("close")}},G.inherits(E,pe);function E(T,_){
_=_||{},pe.call(this,_),this.context=T,this.context.ref(),this.start=_.start||0,this.endOffset=_.end,this.pos=this.start}E.prototype._read=function(T){var _=this,S=Math.min(_._readableState.highWaterMark,
T);if(_.endOffset!=null&&(S=Math.min(S,_.endOffset-_.pos)),S<=0){_.push(null),this._cleanup();return}_.context.pend.go(function(N){var L=Buffer.allocUnsafe(S);d.read(_.context.fd,L,0,S,_.pos,function(W,j){
W?_.destroy(W):j===0?(_.push(null),_._cleanup()):(_.pos+=j,_.push(L.slice(0,j))),N()})})},E.prototype._destroy=function(T,_){this._cleanup(),_(T)},E.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},G.inherits(C,Z);function C(T){Z.call(this),this.refCount=0,this.buffer=T}C.prototype.read=function(T,_,S,N,L){if(!(0<=_&&_<=T.length))throw new RangeError("offset o\
utside buffer: 0 <= "+_+" <= "+T.length);if(N<0)throw new RangeError("position is negative: "+N);if(_+S>T.length&&(S=T.length-_),N+S>this.buffer.length&&(S=this.buffer.length-N),S<=0){setImmediate(function(){
L(null,0)});return}this.buffer.copy(T,_,N,N+S),setImmediate(function(){L(null,S)})},C.prototype.createReadStream=function(T){T=T||{};var _=new ye(T);_.start=T.start||0,_.endOffset=T.end,_.pos=_.endOffset||
this.buffer.length;for(var S=this.buffer.slice(_.start,_.pos),N=65536,L=0;;){var W=L+N;if(W>=S.length){L<S.length&&_.write(S.slice(L,S.length));break}_.write(S.slice(L,W)),L=W}return _.end(),_},C.prototype.
ref=function(){this.refCount+=1},C.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Te,Ae,y)=>{var d,G=y(896),ae=y(106),pe=y(502),ye=y(23),K=y(434).
EventEmitter,Z=y(203).Transform,O=y(203).PassThrough,E=y(203).Writable;const C=typeof ae.crc32=="function"?ae.crc32:y(248);d=L,d=W,d=j,d=H,d=T,d=_,Ae.SY=S,d=N,d=te,Ae.ax=f,d=v,d=P,d=l,d=$,d=U,d=ee;function T(m,p){
return new Promise((V,M)=>{L(m,{...p,lazyEntries:!0},function(fe,$e){if(fe)return M(fe);V($e)})})}function _(m,p){return new Promise((V,M)=>{W(m,{...p,lazyEntries:!0},function(fe,$e){if(fe)return M(fe);
V($e)})})}function S(m,p){return new Promise((V,M)=>{j(m,{...p,lazyEntries:!0},function(fe,$e){if(fe)return M(fe);V($e)})})}function N(m,p,V){return new Promise((M,fe)=>{H(m,p,{...V,lazyEntries:!0},function($e,Oe){
if($e)return fe($e);M(Oe)})})}function L(m,p,V){typeof p=="function"&&(V=p,p=null),p==null&&(p={}),p.autoClose==null&&(p.autoClose=!0),p.lazyEntries==null&&(p.lazyEntries=!1),p.decodeStrings==null&&(p.
decodeStrings=!0),p.validateEntrySizes==null&&(p.validateEntrySizes=!0),p.strictFileNames==null&&(p.strictFileNames=!1),V==null&&(V=Ze),G.open(m,"r",function(M,fe){if(M)return V(M);W(fe,p,function($e,Oe){
$e&&G.close(fe,Ze),V($e,Oe)})})}function W(m,p,V){typeof p=="function"&&(V=p,p=null),p==null&&(p={}),p.autoClose==null&&(p.autoClose=!1),p.lazyEntries==null&&(p.lazyEntries=!1),p.decodeStrings==null&&
(p.decodeStrings=!0),p.validateEntrySizes==null&&(p.validateEntrySizes=!0),p.strictFileNames==null&&(p.strictFileNames=!1),V==null&&(V=Ze),G.fstat(m,function(M,fe){if(M)return V(M);var $e=new pe.FdSlicer(
m);H($e,fe.size,p,V)})}function j(m,p,V){typeof p=="function"&&(V=p,p=null),p==null&&(p={}),p.autoClose=!1,p.lazyEntries==null&&(p.lazyEntries=!1),p.decodeStrings==null&&(p.decodeStrings=!0),p.validateEntrySizes==
null&&(p.validateEntrySizes=!0),p.strictFileNames==null&&(p.strictFileNames=!1);var M=new pe.BufferSlicer(m);H(M,m.length,p,V)}function H(m,p,V,M){typeof V=="function"&&(M=V,V=null),V==null&&(V={}),V.
autoClose==null&&(V.autoClose=!0),V.lazyEntries==null&&(V.lazyEntries=!1),V.decodeStrings==null&&(V.decodeStrings=!0);var fe=!!V.decodeStrings;if(V.validateEntrySizes==null&&(V.validateEntrySizes=!0),
V.strictFileNames==null&&(V.strictFileNames=!1),M==null&&(M=Ze),typeof p!="number")throw new Error("expected totalSize parameter to be a number");if(p>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");m.ref();var $e=22,Oe=20,Ge=65535,Je=Math.min(Oe+$e+Ge,p),Qe=ke(Je),Ue=p-Qe.length;A(m,Qe,
0,Je,Ue,function(q){if(q)return M(q);for(var ne=Je-$e;ne>=0;ne-=1)if(Qe.readUInt32LE(ne)===101010256){var me=Qe.subarray(ne),ve=me.readUInt16LE(4),xe=me.readUInt16LE(10),ue=me.readUInt32LE(16),Ee=me.readUInt16LE(
20),Ne=me.length-$e;if(Ee!==Ne)return M(new Error("Invalid comment length. Expected: "+Ne+". Found: "+Ee+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Ce=fe?ge(me.subarray(22),!1):me.subarray(22);if(ne-Oe>=0&&Qe.readUInt32LE(ne-Oe)===117853008){var We=Qe.subarray(ne-Oe,ne-Oe+Oe),z=He(We,8),ce=ke(56);return A(m,ce,0,ce.length,z,
function(we){return we?M(we):ce.readUInt32LE(0)!==101075792?M(new Error("invalid zip64 end of central directory record signature")):(ve=ce.readUInt32LE(16),ve!==0?M(new Error("multi-disk zip files are\
 not supported: found disk number: "+ve)):(xe=He(ce,32),ue=He(ce,48),M(null,new l(m,ue,p,xe,Ce,V.autoClose,V.lazyEntries,fe,V.validateEntrySizes,V.strictFileNames))))})}return ve!==0?M(new Error("mult\
i-disk zip files are not supported: found disk number: "+ve)):M(null,new l(m,ue,p,xe,Ce,V.autoClose,V.lazyEntries,fe,V.validateEntrySizes,V.strictFileNames))}M(new Error("End of central directory reco\
rd signature not found. Either not a zip file, or file is truncated."))})}ye.inherits(l,K);function l(m,p,V,M,fe,$e,Oe,Ge,Je,Qe){var Ue=this;K.call(Ue),Ue.reader=m,Ue.reader.on("error",function(q){k(Ue,
q)}),Ue.reader.once("close",function(){Ue.emit("close")}),Ue.readEntryCursor=p,Ue.fileSize=V,Ue.entryCount=M,Ue.comment=fe,Ue.entriesRead=0,Ue.autoClose=!!$e,Ue.lazyEntries=!!Oe,Ue.decodeStrings=!!Ge,
Ue.validateEntrySizes=!!Je,Ue.strictFileNames=!!Qe,Ue.isOpen=!0,Ue.emittedError=!1,Ue.hasEachEntryBeenCalled=!1,Ue.lazyEntries||Ue._readEntry()}l.prototype.close=function(){this.isOpen&&(this.isOpen=!1,
this.reader.unref())};function c(m,p){m.autoClose&&m.close(),k(m,p)}function k(m,p){m.emittedError||(m.emittedError=!0,m.emit("error",p))}l.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error(
"readEntry() called without lazyEntries:true");this._readEntry()},l.prototype._readEntry=function(){var m=this;if(m.entryCount===m.entriesRead){setImmediate(function(){m.autoClose&&m.close(),!m.emittedError&&
m.emit("end")});return}if(!m.emittedError){var p=ke(46);A(m.reader,p,0,p.length,m.readEntryCursor,function(V){if(V)return c(m,V);if(!m.emittedError){var M=new $,fe=p.readUInt32LE(0);if(fe!==33639248)return c(
m,new Error("invalid central directory file header signature: 0x"+fe.toString(16)));if(M.versionMadeBy=p.readUInt16LE(4),M.versionNeededToExtract=p.readUInt16LE(6),M.generalPurposeBitFlag=p.readUInt16LE(
8),M.compressionMethod=p.readUInt16LE(10),M.lastModFileTime=p.readUInt16LE(12),M.lastModFileDate=p.readUInt16LE(14),M.crc32=p.readUInt32LE(16),M.compressedSize=p.readUInt32LE(20),M.uncompressedSize=p.
readUInt32LE(24),M.fileNameLength=p.readUInt16LE(28),M.extraFieldLength=p.readUInt16LE(30),M.fileCommentLength=p.readUInt16LE(32),M.internalFileAttributes=p.readUInt16LE(36),M.externalFileAttributes=p.
readUInt32LE(38),M.relativeOffsetOfLocalHeader=p.readUInt32LE(42),M.generalPurposeBitFlag&64)return c(m,new Error("strong encryption is not supported"));m.readEntryCursor+=46,p=ke(M.fileNameLength+M.extraFieldLength+
M.fileCommentLength),A(m.reader,p,0,p.length,m.readEntryCursor,function($e){if($e)return c(m,$e);if(!m.emittedError){M.fileNameRaw=p.subarray(0,M.fileNameLength);var Oe=M.fileNameLength+M.extraFieldLength;
M.extraFieldRaw=p.subarray(M.fileNameLength,Oe),M.fileCommentRaw=p.subarray(Oe,Oe+M.fileCommentLength);try{M.extraFields=P(M.extraFieldRaw)}catch(xe){return c(m,xe)}if(m.decodeStrings){var Ge=(M.generalPurposeBitFlag&
2048)!==0;M.fileComment=ge(M.fileCommentRaw,Ge),M.fileName=f(M.generalPurposeBitFlag,M.fileNameRaw,M.extraFields,m.strictFileNames);var Je=v(M.fileName);if(Je!=null)return c(m,new Error(Je))}else M.fileComment=
M.fileCommentRaw,M.fileName=M.fileNameRaw;M.comment=M.fileComment,m.readEntryCursor+=p.length,m.entriesRead+=1;for(var Qe=0;Qe<M.extraFields.length;Qe++){var Ue=M.extraFields[Qe];if(Ue.id===1){var q=Ue.
data,ne=0;if(M.uncompressedSize===4294967295){if(ne+8>q.length)return c(m,new Error("zip64 extended information extra field does not include uncompressed size"));M.uncompressedSize=He(q,ne),ne+=8}if(M.
compressedSize===4294967295){if(ne+8>q.length)return c(m,new Error("zip64 extended information extra field does not include compressed size"));M.compressedSize=He(q,ne),ne+=8}if(M.relativeOffsetOfLocalHeader===
4294967295){if(ne+8>q.length)return c(m,new Error("zip64 extended information extra field does not include relative header offset"));M.relativeOffsetOfLocalHeader=He(q,ne),ne+=8}break}}if(m.validateEntrySizes&&
M.compressionMethod===0){var me=M.uncompressedSize;if(M.isEncrypted()&&(me+=12),M.compressedSize!==me){var ve="compressed/uncompressed size mismatch for stored file: "+M.compressedSize+" != "+M.uncompressedSize;
return c(m,new Error(ve))}}m.emit("entry",M),m.lazyEntries||m._readEntry()}})}})}},l.prototype.eachEntry=function(){const m=this;if(!m.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(m.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");m.hasEachEntryBeenCalled=!0;let p=null;m.on("entry",M),m.on("end",fe),m.on("error",$e);function V(){
m.removeListener("entry",M),m.removeListener("end",fe),m.removeListener("error",$e),m.autoClose&&m.close()}function M(Oe){let{resolve:Ge}=p;p=null,Ge({value:Oe})}function fe(){let{resolve:Oe}=p;p=null,
V(),Oe({done:!0})}function $e(Oe){let{reject:Ge}=p;p=null,V(),Ge(Oe)}return{[Symbol.asyncIterator](){return this},next(){const Oe=new Promise((Ge,Je)=>{if(p!=null)throw new Error("next() called before\
 previous Promise was resolved.");p={resolve:Ge,reject:Je}});return m.readEntry(),Oe},return(Oe){return V(),Promise.resolve({done:!0,value:Oe})},throw(Oe){return V(),Promise.reject(Oe)}}},l.prototype.
openReadStream=function(m,p,V){var M=this,fe=0,$e=m.compressedSize;if(V==null&&(V=p,p=null),p==null)p={};else{if(p.decodeFileData===!1){if(p.decrypt!=null)throw new Error("cannot use options.decrypt w\
hen options.decodeFileData === false");if(p.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(p.decrypt!=null){if(!m.isEncrypted())throw new Error(
"options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(p.decrypt!==!1)throw new Error("invalid options.decrypt value: "+p.decrypt);if(m.isCompressed()&&p.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(p.decompress!=null){if(!m.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(p.decompress===!1||p.decompress===!0))throw new Error("invalid options.decompress value: "+p.decompress);Ge=p.decompress}}
if(p.start!=null){if(fe=p.start,fe<0)throw new Error("options.start < 0");if(fe>m.compressedSize)throw new Error("options.start > entry.compressedSize")}if(p.end!=null){if($e=p.end,$e<0)throw new Error(
"options.end < 0");if($e>m.compressedSize)throw new Error("options.end > entry.compressedSize");if($e<fe)throw new Error("options.end < options.start")}}var Oe=p.decodeFileData===!1||(m.compressionMethod===
0||m.compressionMethod===8&&p.decompress===!1)&&(!m.isEncrypted()||p.decrypt===!1);if((p.start!=null||p.end!=null)&&!Oe)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!M.isOpen)return V(new Error("closed"));if(m.isEncrypted()&&!Oe&&p.decrypt!==!1)return V(new Error("entry is encrypted, and options.decodeFileData !== false"));var Ge;if(Oe)
Ge=!1;else if(m.compressionMethod===8)Ge=p.decodeFileData!==!0;else return V(new Error("unsupported compression method: "+m.compressionMethod));M.readLocalFileHeader(m,{minimal:!0},function(Je,Qe){if(Je)
return V(Je);M.openReadStreamLowLevel(Qe.fileDataStart,m.compressedSize,fe,$e,Ge,m.uncompressedSize,V)})},l.prototype.openReadStreamLowLevel=function(m,p,V,M,fe,$e,Oe){var Ge=this,Je=m+p,Qe=Ge.reader.
createReadStream({start:m+V,end:m+M}),Ue=Qe;if(fe){var q=!1,ne=ae.createInflateRaw();Qe.on("error",function(me){setImmediate(function(){q||ne.emit("error",me)})}),Qe.pipe(ne),Ge.validateEntrySizes?(Ue=
new re($e),ne.on("error",function(me){setImmediate(function(){q||Ue.emit("error",me)})}),ne.pipe(Ue)):Ue=ne,Xe(Ue,function(){q=!0,ne!==Ue&&ne.unpipe(Ue),Qe.unpipe(ne),Qe.destroy()})}Oe(null,Ue)},l.prototype.
readLocalFileHeader=function(m,p,V){var M=this;V==null&&(V=p,p=null),p==null&&(p={}),M.reader.ref();var fe=ke(30);A(M.reader,fe,0,fe.length,m.relativeOffsetOfLocalHeader,function($e){try{if($e)return V(
$e);var Oe=fe.readUInt32LE(0);if(Oe!==67324752)return V(new Error("invalid local file header signature: 0x"+Oe.toString(16)));var Ge=fe.readUInt16LE(26),Je=fe.readUInt16LE(28),Qe=m.relativeOffsetOfLocalHeader+
30+Ge+Je;if(Qe+m.compressedSize>M.fileSize)return V(new Error("file data overflows file bounds: "+Qe+" + "+m.compressedSize+" > "+M.fileSize));if(p.minimal)return V(null,{fileDataStart:Qe});var Ue=new U;
Ue.fileDataStart=Qe,Ue.versionNeededToExtract=fe.readUInt16LE(4),Ue.generalPurposeBitFlag=fe.readUInt16LE(6),Ue.compressionMethod=fe.readUInt16LE(8),Ue.lastModFileTime=fe.readUInt16LE(10),Ue.lastModFileDate=
fe.readUInt16LE(12),Ue.crc32=fe.readUInt32LE(14),Ue.compressedSize=fe.readUInt32LE(18),Ue.uncompressedSize=fe.readUInt32LE(22),Ue.fileNameLength=Ge,Ue.extraFieldLength=Je,fe=ke(Ge+Je),M.reader.ref(),A(
M.reader,fe,0,fe.length,m.relativeOffsetOfLocalHeader+30,function(q){try{return q?V(q):(Ue.fileName=fe.subarray(0,Ge),Ue.extraField=fe.subarray(Ge),V(null,Ue))}finally{M.reader.unref()}})}finally{M.reader.
unref()}})},l.prototype.openReadStreamPromise=function(m,p){return new Promise((V,M)=>{this.openReadStream(m,p,function(fe,$e){if(fe)return M(fe);V($e)})})},l.prototype.openReadStreamLowLevelPromise=function(m,p,V,M,fe,$e){
return new Promise((Oe,Ge)=>{this.openReadStream(m,p,V,M,fe,$e,function(Je,Qe){if(Je)return Ge(Je);Oe(Qe)})})},l.prototype.readLocalFileHeaderPromise=function(m,p){return new Promise((V,M)=>{this.readLocalFileHeader(
m,p,function(fe,$e){if(fe)return M(fe);V($e)})})};function $(){}$.prototype.getLastModDate=function(m){if(m==null&&(m={}),!m.forceDosFormat)for(var p=0;p<this.extraFields.length;p++){var V=this.extraFields[p];
if(V.id===21589){var M=V.data;if(M.length<5)continue;var fe=M[0],$e=1;if(!(fe&$e))continue;var Oe=M.readInt32LE(1);return new Date(Oe*1e3)}else if(V.id===10){var M=V.data;if(M.length!==32||M.readUInt16LE(
4)!==1||M.readUInt16LE(6)!==24)continue;var Ge=M.readUInt32LE(8)+4294967296*M.readInt32LE(12),Je=Ge/1e4-116444736e5;return new Date(Je)}}return te(this.lastModFileDate,this.lastModFileTime,m.timezone)},
$.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},$.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==
0},$.prototype.isCompressed=function(){return this.compressionMethod===8};function U(){}function te(m,p,V){var M=m&31,fe=(m>>5&15)-1,$e=(m>>9&127)+1980,Oe=0,Ge=(p&31)*2,Je=p>>5&63,Qe=p>>11&31;if(V==null||
V==="local")return new Date($e,fe,M,Qe,Je,Ge,Oe);if(V==="UTC")return new Date(Date.UTC($e,fe,M,Qe,Je,Ge,Oe));throw new Error("unrecognized options.timezone: "+options.timezone)}function f(m,p,V,M){for(var fe=null,
$e=0;$e<V.length;$e++){var Oe=V[$e];if(Oe.id===28789){if(Oe.data.length<6||Oe.data.readUInt8(0)!==1)continue;var Ge=Oe.data.readUInt32LE(1);if(C(p)!==Ge)continue;fe=ge(Oe.data.subarray(5),!0);break}}if(fe==
null){var Je=(m&2048)!==0;fe=ge(p,Je)}return M||(fe=fe.replace(/\\/g,"/")),fe}function v(m){return m.indexOf("\\")!==-1?"invalid characters in fileName: "+m:/^[a-zA-Z]:/.test(m)||/^\//.test(m)?"absolu\
te path: "+m:m.split("/").indexOf("..")!==-1?"invalid relative path: "+m:null}function P(m){for(var p=[],V=0;V<m.length-3;){var M=m.readUInt16LE(V+0),fe=m.readUInt16LE(V+2),$e=V+4,Oe=$e+fe;if(Oe>m.length)
throw new Error("extra field length exceeds extra field buffer size");var Ge=m.subarray($e,Oe);p.push({id:M,data:Ge}),V=Oe}return p}function A(m,p,V,M,fe,$e){if(M===0)return setImmediate(function(){$e(
null,ke(0))});m.read(p,V,M,fe,function(Oe,Ge){if(Oe)return $e(Oe);if(Ge<M)return $e(new Error("unexpected EOF"));$e()})}ye.inherits(re,Z);function re(m){Z.call(this),this.actualByteCount=0,this.expectedByteCount=
m}re.prototype._transform=function(m,p,V){if(this.actualByteCount+=m.length,this.actualByteCount>this.expectedByteCount){var M="too many bytes in the stream. expected "+this.expectedByteCount+". got a\
t least "+this.actualByteCount;return V(new Error(M))}V(null,m)},re.prototype._flush=function(m){if(this.actualByteCount<this.expectedByteCount){var p="not enough bytes in the stream. expected "+this.
expectedByteCount+". got only "+this.actualByteCount;return m(new Error(p))}m()},ye.inherits(ee,K);function ee(){K.call(this),this.refCount=0}ee.prototype.ref=function(){this.refCount+=1},ee.prototype.
unref=function(){var m=this;if(m.refCount-=1,m.refCount>0)return;if(m.refCount<0)throw new Error("invalid unref");m.close(p);function p(V){if(V)return m.emit("error",V);m.emit("close")}},ee.prototype.
createReadStream=function(m){m==null&&(m={});var p=m.start,V=m.end;if(p===V){var M=new O;return setImmediate(function(){M.end()}),M}var fe=this._readStreamForRange(p,V),$e=!1,Oe=new F(this);fe.on("err\
or",function(Je){setImmediate(function(){$e||Oe.emit("error",Je)})}),Xe(Oe,function(){fe.unpipe(Oe),Oe.unref(),fe.destroy()});var Ge=new re(V-p);return Oe.on("error",function(Je){setImmediate(function(){
$e||Ge.emit("error",Je)})}),Xe(Ge,function(){$e=!0,Oe.unpipe(Ge),Oe.destroy()}),fe.pipe(Oe).pipe(Ge)},ee.prototype._readStreamForRange=function(m,p){throw new Error("not implemented")},ee.prototype.read=
function(m,p,V,M,fe){var $e=this.createReadStream({start:M,end:M+V}),Oe=new E,Ge=0;Oe._write=function(Je,Qe,Ue){Je.copy(m,p+Ge,0,Je.length),Ge+=Je.length,Ue()},Oe.on("finish",fe),$e.on("error",function(Je){
fe(Je)}),$e.pipe(Oe)},ee.prototype.close=function(m){setImmediate(m)},ye.inherits(F,O);function F(m){O.call(this),this.context=m,this.context.ref(),this.unreffedYet=!1}F.prototype._flush=function(m){this.
unref(),m()},F.prototype.unref=function(m){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var oe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUV\
WXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ge(m,p){if(p)return m.toString("utf8");for(var V="",M=0;M<m.length;M++)V+=oe[m[M]];return V}function He(m,p){var V=m.readUInt32LE(p),M=m.readUInt32LE(p+4);return M*4294967296+V}var ke;typeof Buffer.
allocUnsafe=="function"?ke=function(m){return Buffer.allocUnsafe(m)}:ke=function(m){return new Buffer(m)};function Xe(m,p){typeof m.destroy=="function"?m._destroy=function(V,M){p(),M?.(V)}:m.destroy=p}
function Ze(m){if(m)throw m}}),613:(Te=>{Te.exports=ot(import.meta.url)("assert")}),434:(Te=>{Te.exports=ot(import.meta.url)("events")}),896:(Te=>{Te.exports=ot(import.meta.url)("fs")}),611:(Te=>{Te.exports=
ot(import.meta.url)("http")}),692:(Te=>{Te.exports=ot(import.meta.url)("https")}),278:(Te=>{Te.exports=ot(import.meta.url)("net")}),598:(Te=>{Te.exports=ot(import.meta.url)("node:crypto")}),24:(Te=>{Te.
exports=ot(import.meta.url)("node:fs")}),455:(Te=>{Te.exports=ot(import.meta.url)("node:fs/promises")}),760:(Te=>{Te.exports=ot(import.meta.url)("node:path")}),203:(Te=>{Te.exports=ot(import.meta.url)(
"stream")}),756:(Te=>{Te.exports=ot(import.meta.url)("tls")}),23:(Te=>{Te.exports=ot(import.meta.url)("util")}),106:(Te=>{Te.exports=ot(import.meta.url)("zlib")}),991:((Te,Ae,y)=>{y.d(Ae,{RT:()=>K,i_:()=>ye});
var d=y(528),G=y(899),ae=y(279),pe=y(192);class ye{#e=[];#t;constructor(){const E=d.V4("api-key");E!==""&&d.Pq(E)}text(E){return d.V4(E)}lines(E){return d.V4(E,{trimWhitespace:!1})}optional(E,C){const T=this.
text(E);return T===""?void 0:this.parse(E,T,C)}parse(E,C,T){try{return T(C)}catch(_){this.refuse(E,(0,ae.gJ)(_),(0,ae.h_)(_).topic);return}}required(E,C,T="is required"){return this.text(E)===""&&this.
refuse(E,T),this.optional(E,C)}notEmpty(E,C,T){if(process.env[`INPUT_${E.toUpperCase()}`]?.trim()===""){const _=`Where an event has no inputs, write \`\${{ inputs.${E} || ${T} }}\``;this.refuse(E,`is \
empty. Is the name in the expression right?${T===void 0?"":` ${_}`}`)}return this.optional(E,C)}boolean(E,C){return this.notEmpty(E,pe.yG,C?void 0:"false")??C}exclude(E,C){for(const T of E)this.text(T)!==
""&&this.refuse(T,`can't be combined with ${C}`)}refuse(E,C,T="before-anything-is-sent"){this.#t??=T,this.#e.push(`${E} ${C.replace(/(?<=[a-z])\.$/,"")}`)}check(E){if(E!==void 0&&this.#e.length===0)return E;
throw new ae.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function K(O){return O.parse("ignore",O.lines("ignore"),G.wo)??G.K$}function Z(O){const E=O.required("host",parseAddress),T=O.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),_=(O.optional("timeout-minutes",parseNumber(1440))??30)*6e4,S=(O.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,N=O.boolean("summary",!0);return E&&T?{host:E,apiKey:T,timeoutMs:_,longestWaitMs:S,summary:N}:void 0}}),697:((Te,Ae,y)=>{y.d(Ae,{UX:()=>C,bg:()=>l});var d=y(455),G=y(760),ae=y(279),pe=y(
725),ye=y(276),K=y(57),Z=y(706);function O({host:c,pathname:k}){return c+k.replace(/\/$/,"")}const E=2e4;function C({message:c}){return(0,Z.OX)(c,1e3)}const T="<dock status ID>";function _(c){const k=new Map;
for(const{name:U,error:te,job:f}of c){if(!te)continue;const{"dock-status-id":v}=f,P=v===void 0?te.message:te.message.replaceAll(v,T),A=k.get(P)??{names:[],ids:[],help:helpFor(te)};k.set(P,A),A.names.push(
U),v!==void 0&&A.ids.push(v)}const $=Math.max(100,Math.min(1e3,Math.floor(E/k.size)));return Array.from(k,([U,{names:te,ids:f,help:v}])=>({names:te,message:toSingleLine(U,$).replaceAll(T,()=>f.join(",\
 ")),help:v}))}function S(c){return _(c).map(({names:k,message:$})=>`${k.join(", ")}: ${$}`).join(" | ")}function N(c,k){return!c||!k||c.message===k.message?c??k:L(c,`${c.message} Also: ${k.message}`)}
function L(c,k){return new Failure({what:k,topic:asFailure(c).topic,cause:c})}async function W(c,k,{platform:$,titles:U,facts:te=[],known:f,work:v}){let P=f;const A=F=>{P=F,setOutputs(F)};A(f);const re={
inputs:c,platform:$,log:runnerLog(),signal:k,endsAt:1/0,publish:A},ee=await v(re).then(()=>{},toError);if(c.summary){const F=factTable([["Host",{words:O(c.host)}],...te,["Workflow ID",P["workflow-id"]],
["Dock status ID",P["dock-status-id"]],["Status",P.status&&{words:P.status}],["Duration",{words:humanTime(performance.now())}]]);ee?await writeSummary(U.failed,withHelp(C(ee),helpFor(ee)),F):await writeSummary(
U.done,F)}if(ee)throw ee}const j=1e6;async function H(c,k){const $=JSON.stringify(k);await l(`the output ${c}`,{[`${c}.json`]:$});const U=Buffer.byteLength($)>j;U&&notice(`The output ${c} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:U?[]:k})}async function l(c,k){try{const $=await(0,ye.Pd)("workflow-results-");for(const[U,te]of Object.entries(k)){const f=(0,G.
join)($,U);await(0,d.writeFile)(f,te).catch((0,ye.E_)(f)),(0,ye.n0)({[`${(0,G.parse)(U).name}-path`]:f})}}catch($){(0,pe.t1)().warning(`Can't keep ${c} as a file. ${(0,ae.gJ)($)}`)}}}),953:((Te,Ae,y)=>{
y.d(Ae,{S:()=>Gn});var d=y(124),G=y(706);const ae=Number.MAX_SAFE_INTEGER,pe=2,ye=60,K="</details>",Z=41,O=100;function E(e,n={}){const{under:s=()=>"",parts:a=[],noun:h="change",folded:b=!1}=n,{length:u}=s(
ae),{least:D=u===0?e:`${e} \u2026`,changes:w=j(a)}=n;return{line:e,under:s,size:e.length+u,least:D,parts:a,changes:w,noun:h,folded:b}}function C(e,n,s={}){return n.length===0?[]:[E(e,{...s,parts:n})]}
function T(e,n){const s=({leaf:I,outer:se})=>se.length===1?0:I.size,a=(I,se)=>s(I)-s(se),h=new Map,b=()=>H(L(e,h).filter(([I])=>I!=="")),u=[];let D=S(e,[]).sort(a),w=n;for(let I=-1;D.length>0&&I<u.length;w=
n-_(b()))I=u.length,D=D.filter(se=>{const _e=se.outer.filter(Ve=>!h.has(Ve)),Pe=_e.map(Ve=>Ve.line.length+pe+ye+(Ve.folded?Z:0)).reduce((Ve,tt)=>Ve+tt,se.leaf.least.length+pe);if(Pe>w)return!0;w-=Pe;for(const Ve of _e)
h.set(Ve,[]);return h.set(se.leaf,[se.leaf.least]),u.push(se),!1});for(const[I,{leaf:se}]of u.sort(a).entries()){const _e=N(se,se.least.length+Math.floor(w/(u.length-I)));w-=_(_e)-se.least.length,h.set(
se,_e)}return b()}function _(e){return e.reduce((n,{length:s})=>n+s,0)}function S(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>S(s,[...n,e]))}function N({line:e,under:n,size:s,
least:a},h){if(s<=h)return[e,n(Math.max(h,ae))];for(let b=h-e.length-ye;b>O;b=Math.floor(b*.7)){const u=n(b);if(u!==""&&e.length+u.length<=h)return[e,u]}return[a]}function L(e,n){const{line:s,parts:a,
folded:h}=e;if(a.length===0)return[n.get(e)??[]];const u=[...a.filter(D=>n.has(D)).flatMap(D=>L(D,n)),[W(e,a.filter(D=>!n.has(D)))]];return h?[[`<details><summary>${s}</summary>`],...u,[K]]:[[s],...u]}
function W({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,G.hS)(n.length,"more connection")}`;if(j(n)===0)return"";const s=e==="workflow"?` in ${(0,G.hS)(n.length,"more workflow")}`:
"";return`\u2026 and ${(0,G.hS)(j(n),"more change")}${s}`}function j(e){return e.reduce((n,{changes:s})=>n+s,0)}function H(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,a)=>{const h=s[0]===
K||n(s)&&n(e[a-1]);return[a===0?"":h?`
`:`

`,...s]})}var l=y(132),c=y(436),k=y(665),$=y(997),U=y(408);const te="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",f="sou\
rce from origin src tail out".split(" "),v=`${te} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),P="action activity block node state step task w\
idget id".split(" "),A="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),re="handle port pin output socket".split(" "),
ee=/^[\p{L} _-]{1,30}$/u,F=60;function oe(e,n){return ge(e).some(s=>n.includes(s))}function ge(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function He({slot:e,
value:n},s,a){const h=s?(0,c.YD)(s.value):[],u=A.flatMap(I=>h.filter(se=>se.toLowerCase()===I)).map(I=>{const[se,_e]=[s?.field.inner.get(I),Xe(s?.value.members.get(I))];return se&&(0,$.t5)(se).some(({
texts:Pe})=>Pe.size>1)||_e.includes(" ")?_e:""}),D=a.filter(I=>!ke(I)),w=e===void 0?[]:[`output ${e+1}`];return[Xe(n),...u].find(I=>I!=="")??[...D,...w].join(", ")}function ke(e){return v.includes(e.toLowerCase())||
ge([e]).every(n=>[...v,...P].includes(n))}function Xe(e){const s=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>F||c.kk.test(s)?"":s}function Ze(e,{find:n}){const s=new Map(
e.map(u=>[u,m(u)])),a=(0,k.Vn)([...s.values()].map(u=>u?.text)),h=[...a.values()].reduce((u,D)=>Math.max(u,D),0),b=(0,U.$z)(e,({source:u})=>u);return e.map(u=>{const D=s.get(u);if(D===void 0||u.label!==
"")return u;const w=n(D.text,D.place),I=w&&(0,$.FK)(w,u.source)?A.map(Ve=>Xe(w.value.members.get(Ve))):[],se=[...I,(0,c.e1)(D.text)].find(Ve=>Ve!=="")??"",_e=b.get(u.source)?.some(Ve=>s.get(Ve)?.text!==
D.text),Le=I.length>0||a.get(D.text)===h;return(_e||!Le)&&(se!==(0,c.e1)(D.text)||ee.test(se))?{...u,label:se,links:[...u.links,{...D,target:u.target}]}:u})}function m({links:[e]}){const n=e&&(0,c.YD)(
e.place.value).find(h=>oe([h],f)&&oe([h],re)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const p="ta\
rget to dest destination head in".split(" "),M=`${te} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(
" "),fe="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function $e(e,n){const s=(0,$.BQ)(e,n),a=(0,$.t5)(s.root).flatMap(se=>Ge(se,s)),h=Ze(Qe(a),s),b=h.
length>0?h:ve(a,s),u=new Set(b.flatMap(({source:se,target:_e})=>[se.field,_e.field])),D=(0,U.$z)(s.places,({field:se})=>se),w=[...u].filter(se=>[...u].some(_e=>Oe(D.get(se),D.get(_e))));for(const se of w)
u.delete(se);const I=b.filter(({source:se,target:_e})=>u.has(se.field)&&u.has(_e.field));return{root:s.root,nodes:s.places.filter(({field:se})=>u.has(se)),edges:I}}function Oe(e=[],n=[]){const s=([h])=>h?.
field.keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:h})=>(0,c.TH)(h)));return 2*e.filter(({value:h})=>(0,c.TH)(h)!==void 0&&a.has((0,c.TH)(h))).length>e.length}function Ge(e,{find:n}){
const s=e.references.flatMap(D=>{const w=n(D.text,D.place);return w?[{...D,field:e,target:w}]:[]}),a=s.filter(({place:D,target:w})=>!(0,$.FK)(D,w)),h=s.length/e.references.length,b=h>=.5&&Je(e.references)-
Je(s)<=2;return(h>=.9||b&&oe(e.keys.slice(-2),M))&&2*a.length>=s.length?[s]:[]}function Je(e){return new Set(e.map(({text:n})=>n)).size}function Qe(e){const n=e.filter(s=>!s.some(({place:a,target:h})=>h.
field===a.field));return[...(0,U.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,U.$z)(s,u=>Ue(u,f)),h=(0,U.$z)(s,u=>Ue(u,p));a.delete(void 0);const b=[...a].flatMap(([u,D])=>D.flatMap(w=>(h.
get(u)??[]).map(I=>q(w,I))));return b.sort((u,D)=>ne(D)-ne(u)||me(u)-me(D)),b[0]??[]})}function Ue([e],n){const s=ge(e?.field.keys.slice(-2)??[]),a=s.filter(h=>!n.includes(h));return a.length<s.length?
a.join(" "):void 0}function q(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const h=s.get(a.place),b=h&&{source:h.target,target:a.target,links:[h,a]};return b?[{...b,label:He(a,a.place,
[]),item:a.place.value}]:[]})}function ne(e){return e.filter(({source:n,target:s})=>!(0,$.FK)(n,s)&&!(0,$.FK)(s,n)).length}function me([e]){return e?e.source.field.keys.length+e.target.field.keys.length:
0}function ve(e,n){const[s,a]=[[],[]],h=new Set;for(const u of e){const D=u.flatMap(Le=>xe(Le,n)),[w]=D;if(w===void 0||10*D.length<9*u.length)continue;const I=w.link.field.keys.slice(w.inside.field.keys.
length),se=D.filter(({source:Le,inside:Pe})=>Le!==Pe);for(const{inside:Le}of se)h.add(Le.key);const _e=oe(I,fe);if(!(!_e&&se.length===0&&!oe(I,M)))for(const{link:Le,source:Pe}of D){const Ve=Le.place===
Pe?void 0:Le.place,tt={label:He(Le,Ve,I),links:[Le],item:Ve?.value};_e?a.push({source:Le.target,target:Pe,...tt}):s.push({source:Pe,target:Le.target,...tt})}}const b=s.length<a.length?a:s;return h.size>
1||Je(b.flatMap(({links:u})=>u))>1?b:[]}function xe(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),h=[s,a].find(b=>b?.field===e.target.field);if(h)return[{link:e,source:h,
inside:s}]}return[]}var ue=y(499);const Ee={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ne={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6\
700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ce={same:"-->",added:"==>",removed:"-.->"},We=40,z=500,ce=5e4,we=40,Se=6;function Re(e,n,{isWhole:s,hide:a}){
const h=({status:w})=>s||w!=="same",b=new Set([...e.filter(h),...n.filter(h).flatMap(J)]),u=n.filter(w=>J(w).some(h)).flatMap(J);if(b.size===0)return{};for(const w of[new Set([...b,...u]),b]){const I=n.
filter(_e=>J(_e).every(Le=>w.has(Le)));if(w.size>We||I.length>z)continue;const se=Q(e.filter(_e=>w.has(_e)),I,a);if(se.length<=ce)return{picture:se}}return{note:`The picture is left out: it would have\
 ${b.size>We?(0,G.hS)(b.size,"node"):"too many connections"}.`}}function J({source:e,target:n}){return[e,n]}function Q(e,n,s){const a=new Map(e.map((u,D)=>[u,`n${D+1}`])),h=(0,k.Vn)(e.map(({name:u})=>u)),
b=e.map(u=>{const D=h.get(u.name)===1?u.name:u.label;return`  ${a.get(u)}["${Ee[u.status]}${Fe(s(D))||"?"}"]`});for(const{source:u,target:D,label:w,status:I}of n){const se=`${Ee[I]}${Fe(s(w))}`.trim();
b.push(`  ${a.get(u)} ${Ce[I]}${se===""?"":`|"${se}"|`} ${a.get(D)}`)}for(const[u,D]of Object.entries(Ne)){const w=e.filter(I=>I.status===u).map(I=>a.get(I));w.length>0&&b.push(`  classDef ${u} ${D}`,
`  class ${w.join()} ${u}`)}return[`flowchart ${be(e,n)>Se?"TD":"LR"}`,...new Set(b)].join(`
`)}function be(e,n){const s=new Set(n.map(({target:b})=>b)),a=e.filter(b=>!s.has(b)),h=new Map((a.length>0?a:e.slice(0,1)).map(b=>[b,1]));for(const[b,u]of h)for(const{source:D,target:w}of n)D===b&&!h.
has(w)&&h.set(w,u+1);return Math.max(...h.values())}function Fe(e){return(0,l.RK)((0,l.Jj)(e.replace(/\s+/g," ").trim(),we)).replace(ze,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const ze=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
et="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),it="* if when id name label title type key handle condition event relationships".split(" ");function wt(e,n=s=>s){const s=e.
head??e.base;if(s===void 0)return;const[a,h]=[e.base??s,e.head??s],b=(0,k.j9)([h,a]),u=$e(a,h),D=Nt(e,u,b),w=[...new Set(D.values())].sort((nt,pt)=>nt.rank-pt.rank);Ht(w);const I=en(u,D),se=I.filter(nt=>nt.
status!=="same"),_e=Lt(u,se);Pt(e,w,b,_e);const Le=new Map(I.map(({item:nt,source:pt,target:qe})=>[nt,`${pt.label} \u2192 ${qe.label}`])),Pe=new Set(w.map(({place:nt})=>nt.key)),Ve=new Set(u.nodes.flatMap(
({key:nt,field:pt})=>nt===void 0?[]:pt.keys.at(-2)??"")),tt=nt=>nt.filter(({status:pt})=>pt!=="removed").length;return{...Re(w,I,{isWhole:e.status!=="modified",hide:n}),connections:Ft(se),size:{nodes:tt(
w),connections:tt(I)},tells:_e,isItemKey:nt=>Pe.has(nt)||b.labelOf(JSON.stringify(nt))!==void 0,labelOf:b.labelOf,endsOf:nt=>Le.get(nt),withItems:nt=>Ve.size===0?nt:ut(nt,Ve,s)}}function ut(e,n,s){let a=s;
const h=e.path.map((b,u)=>{const D=u===0?"":e.path[u-1];if(u===e.path.length-1&&"value"in e?a=e.value:b.type!=="member"?a=b.item:a=a&&"members"in a?a.members.get(b.key):void 0,b.type!=="member"||D===void 0||
a===void 0||!("members"in a))return b;const w=typeof D=="string"?D:D.type==="member"?D.key:void 0;return w!==void 0&&n.has(w)?(0,k.s3)(a,b.key):b});return{...e,path:h}}function dt({side:e}){return e===
"head"}function yt(e){return e&&[e.key,yt(e.outer)]}function Nt({matches:e},{nodes:n},s){const a=new Map(n.map((qe,at)=>[qe,at])),h=qe=>JSON.stringify(yt(qe)),b=({key:qe,value:at})=>`${at.id} ${qe}`,u=n.
filter(dt),[D,w]=[(0,U.$z)(u,h),(0,U.$z)(u,({value:qe})=>qe.id)],I=(0,U.$z)(u,b),se=(0,U.$z)(e,({base:qe})=>qe.id),_e=new Set,Le=(qe=[])=>{let at=qe.shift();for(;at&&_e.has(at);)at=qe.shift();return at&&
_e.add(at),at},Pe=n.filter(qe=>!dt(qe)&&qe.key!==void 0),Ve=new Map(Pe.map(qe=>[qe,Le(D.get(h(qe)))])),tt=qe=>{let at=Ve.get(qe);const Ct=(at?void 0:se.get(qe.value.id))??[];for(;!at&&Ct.length>0;)at=
Le(w.get(Ct.shift()?.head.id??0));return at??Le(I.get(b(qe)))},nt=new Map;let pt=0;for(const qe of n){if(nt.has(qe))continue;const at=dt(qe)?qe:tt(qe);pt=(at&&a.get(at))??pt+1e-6;const Ct=at===void 0?
"removed":at===qe?"added":"same",qt=at??qe,vn=Gt(qt,s),xn={name:vn,label:vn,status:Ct,rank:pt,place:qt,old:Ct==="same"?qe:void 0};nt.set(qe,xn).set(qt,xn)}return nt}function Ht(e){const n=(0,k.Vn)(e.map(
({name:s})=>s));for(const s of e){const a=(0,c.TH)(s.place.value);a&&(n.get(s.name)??0)>1&&(s.label=(0,k.oP)(s.name,a))}}function Gt({key:e,value:n,array:s},a){const[h,...b]=["componentType",...n.members.
keys()].map(D=>(0,c.TN)(n,D)),[u="?"]=[(0,c.QP)(n),h,(0,c.TH)(n),...b].filter(D=>D!==void 0);return e??a.nameOf(n,s)??(0,c.e1)(u)}function en({edges:e},n){const s=e.flatMap(w=>{const[I,se]=[n.get(w.source),
n.get(w.target)];return I&&se?[{...w,source:I,target:se,status:dt(w.source)?"added":"removed"}]:[]}),a=({source:w,target:I,label:se})=>`${w.rank} ${I.rank} ${se}`,h=(0,U.$z)(s,({status:w})=>w),b=(0,U.
$z)(h.get("removed")??[],a);return[...(h.get("added")??[]).map(w=>b.get(a(w))?.pop()?{...w,status:"same"}:w),...[...b.values()].flat()].sort((w,I)=>w.source.rank-I.source.rank||w.target.rank-I.target.
rank)}function Ft(e){const n=new Map;for(const s of["target","label"]){const a=h=>`${h.source.rank} ${s==="label"?h.label:h.target.rank}`;for(const[h,b,...u]of(0,U.$z)(e,a).values()){if(!h||!b||u.length>
0||h.status===b.status)continue;[h.source,h.target,b.target].every(({old:w})=>w)&&!n.has(h)&&!n.has(b)&&n.set(h,b).set(b,h)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="removed"?[]:[{...s,
kind:a?"rewired":s.status,was:a}]})}function Lt({root:e,nodes:n},s){const a=new Set(s.flatMap(w=>w.links.map(({field:I})=>I))),h=new Set(s.map(({item:w})=>w)),b=new Set([e,...n.map(({field:w})=>w)]),u={
added:new Set,removed:new Set};for(const w of s){const I=[w.source.name,w.target.name,...w.label.split(", ")].map(se=>JSON.stringify(se));for(const se of[...I,...w.links.map(_e=>_e.text)])u[w.status].
add(se)}function D(w,I,se){if(I===void 0||b.has(I))return[{text:se,field:e}];const _e=I.keys.at(-1)===$.NQ?[{text:JSON.stringify(se),field:I}]:[];if("text"in w)return[..._e,{text:w.text,field:I}];const Le="\
members"in w?[...w.members]:[],Pe="items"in w?w.items.map(Ve=>["[]",Ve]):Le;return[..._e,...Pe.flatMap(([Ve,tt])=>D(tt,(0,$.Fu)(I,Ve),Ve))]}return({path:w,...I})=>{const se=w.map(Pe=>Pe.type==="member"?
Pe.key:"[]"),_e=w.some(Pe=>"item"in Pe&&h.has(Pe.item)),Le=(Pe,Ve)=>{const tt=D(Pe,se.reduce($.Fu,e),`${se.at(-1)}`),nt=tt.some(({field:qe})=>a.has(qe)),pt=({text:qe,field:at})=>{if(a.has(at))return Ve.
has(qe);const Ct=`${at.keys.findLast(qt=>qt!=="[]")}`;return et.includes(Ct)||Ve.has(qe)&&oe([Ct],it)||nt&&Vt(qe,at)};return(nt||_e)&&tt.every(pt)};return I.kind==="modified"?Le(I.from,u.removed)&&Le(
I.to,u.added):"value"in I&&Le(I.value,u[I.kind])}}function Vt(e,{texts:n}){const s=n.get(e)??0,a=[...n.values()].reduce((h,b)=>h+b,0);return s>2&&2*s>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function Pt(e,n,{componentOf:s},a){
const h=(0,ue.pi)(e),b=n.flatMap(w=>{const{key:I,value:se,array:_e}=w.place,Le=(0,k.qU)(se)===void 0?s(se,_e):void 0;return[se.id===w.old?.value.id&&I===w.old.key?void 0:se,Le].map(Ve=>({owner:Ve,node:w}))}),
u=(0,U.$z)(b,({owner:w})=>w);u.delete(void 0);const D=new Map(e.matches.map(({path:w,head:I})=>[w.at(-1),I]));for(const w of e.changes){if(a(w)||h(w))continue;const I=w.path.map(_e=>D.get(_e)).reverse(),
se=["value"in w&&w.value,...I].find(_e=>u.has(_e));for(const{node:_e}of u.get(se)??[])_e.status==="same"&&(_e.status="modified")}}var tn=y(965);const vt=2,Ut=1e3,Xt=240,It=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],R="...";function X(e,n){const s=[Y(e??n),Y(n??e)],[a,h]=[ie(e),ie(n)],b=De(a,h);return s[0]===s[1]?b:[`@@ line end\
s: ${s[0]} \u2192 ${s[1]} @@`,...b]}function Y(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function de(e){return e.split(Y(e)==="CRLF"?`\r
`:`
`)}function ie(e){return(e===void 0?[]:de(e)).flatMap(s=>It.reduce(Me,[s]).map((a,h)=>h===0?a:R+a))}function Me(e,n){return e.flatMap(s=>s.length>Xt?Array.from(s.matchAll(n),([a])=>a):s)}function De(e,n){
const s=new Set(e),h=n.some(u=>s.has(u))?(0,tn.E)([...e],[...n],{maxEditLength:Ut}):void 0;if(h===void 0)return[...rt(e,n),...Be("+",n)];let b=0;return h.flatMap(({added:u,removed:D,value:w},I)=>{const se=h[I+
1];if(D)return rt(w,se?.added?se.value:[]);const[_e,Le]=[I===0?0:vt,w.length-vt],Pe=b+Ye(w.slice(0,Le+1));return b+=Ye(w),u?Be("+",w):se===void 0?Be(" ",w.slice(0,_e)):Le-_e<2?Be(" ",w):[...Be(" ",w.slice(
0,_e)),`@@ line ${Pe} @@`,...Be(" ",w.slice(Le))]})}function Be(e,n){return n.map(s=>`${e} ${s}`)}function Ye(e){return e.filter(n=>!n.startsWith(R)).length}function rt(e,n){const s=new Map(e.map(I=>[
ft(I),I])),a=I=>ft(I)!=="",h=n.filter(a),u=(e.length-e.filter(a).length!==n.length-h.length?h:n).flatMap(I=>st(s.get(ft(I))??I,I)),D=u.length>0||n.length===0?u:st(lt(e),lt(n));return[...D.length===0?[]:
[`@@ hard to see: ${[...new Set(D)].join(", ")} @@`],...Be("-",e)]}function lt(e){return e.map(n=>n.startsWith(R)?n.slice(R.length):`
${n}`).join("")}function st(e,n){if(ft(e)!==ft(n))return[];const[s,a]=[e.normalize(),n.normalize()],h=Et(e)===Et(n)?[]:["Unicode forms"];return s===a?h:[...h,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function ft(e){return Et(e.normalize())}function Et(e){return e.replace(/\s/g,"")}function ct(e,n){let[s,a]=[0,n];const b=[...(0,U.$z)(e,D=>D.startsWith("@@ line ")?++s:s).values()].
flatMap(D=>{const w=gt(D,a);return a-=At(D),w}),u=e.filter(St).length-b.filter(St).length;return u===0?b:[...b,`@@ ${(0,G.hS)(u,"more changed line")} @@`]}function gt(e,n){const s=u=>u.startsWith("-"),
a=At(e.filter(s)),h=At(e)-a,b={removed:Math.max(n/2,n-h),others:Math.max(n/2,n-a)};return e.filter(u=>{const D=s(u)?"removed":"others";return b[D]-=u.length+1,b[D]>=0})}function St(e){return e.startsWith(
"-")||e.startsWith("+")}function At(e){return e.reduce((n,s)=>n+s.length+1,0)}var $t=y(742),bt=y(856);const Ot={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},zt=80,xt={texts:3,min:4,max:60,usual:2,usualWeight:.001},nn=8;function Jt(e,n,s){if(e.type==="string")return Bt(kt((0,c.e1)(e.text),n.mask),n,s);const[a="",...h]=Tt(
e,n);return h.length>0||a.length>zt?void 0:(0,l.SS)(a,1/0)}function Bt(e,n,s){const a=n.mask(e).shown;if(a.length>zt||a.includes(`
`))return;const h=Dt(e,n,s);return(0,l.SS)(JSON.stringify(a),1/0)+(h===void 0?"":` (${ht(h,n)})`)}function Dt(e,{labelOf:n},s){const a=n(e),h=s!==void 0&&(0,c.e1)((0,c.TH)(s)??"")===e;return a===void 0||
h||a.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(u=>(0,c.jn)(u)&&(0,c.e1)(u.text)===a)?void 0:a}function pn(e,n,{labelOf:s}){const[a,h]=e.slice(-2);return a?.type!=="item"||h?.type!==
"member"||!c.ZM.test(h.key)?!1:(0,c.TH)(a.item)===n||s((0,c.e1)(n))===a.label}function Tt(e,n,s){const{mask:a}=n;if((0,c.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const I=kt((0,c.e1)(e.text),
a),{shown:se}=a(I);if(se.includes(`
`))return["|",...cn(de(se))];const _e=Dt(I,n,s);return[JSON.stringify(se)+(_e===void 0?"":` (${a(_e).shown})`)]}const[h="",b=""]=e.type==="array"?"[]":"{}",u=e.type==="array"?e.items.map(I=>Tt(I,n)):Array.
from(e.members,([I,se])=>{const[_e,...Le]=(0,bt.$C)(I,se,e)?[G.v5]:Tt(se,n,e);return[`${JSON.stringify(a(I).shown)}: ${_e}`,...Le]}),D=h+u.join(", ")+b;return D.length<=zt&&u.every(I=>I.length===1)?[D]:
[h,...cn(u.flat()),b]}function cn(e){return e.map(n=>`  ${n}`)}function kt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(
s),encodeURI(s)].includes(e)?s:e}catch{return e}}function wn(e,n,s){const a=[kt(e,s),kt(n,s)];return[e,n].some(b=>b.includes("%")&&a.includes(b))||a[0]===a[1]?[e,n]:a}function yn(e,n,s){const a=new Map,
h=(u,D,w)=>{w>(a.get(u)?.weight??0)&&a.set(u,{text:D,weight:w})},b=(u,D,w)=>{if(u.type==="array")for(const Ve of u.items)b(Ve,D,w+1);if(u.type==="object")for(const[Ve,tt]of u.members)(0,bt.$C)(Ve,tt,u)?
h(Ve,G.v5,xt.max):b(tt,Ve,w+1);if(u.type!=="string")return;const I=(0,c.e1)(u.text),_e=/^type$/i.test(D)||(0,ue.rL)(D,u)||(0,ue.gN)(I)||n(u)||s.labelOf(I)!==void 0;if(I.length<xt.min||_e)return;const Le=I.
includes("://")?2*xt.max:Math.min(I.length,xt.max),Pe=s.countOf(I)>xt.usual?xt.usualWeight:1;h(D,s.mask(kt(I,s.mask)).shown,Pe*Le/(w+1))};return b(e,"",0),[...a].sort(([,u],[,D])=>D.weight-u.weight).filter(
([,{weight:u}],D)=>D===0||D<xt.texts&&u>xt.usualWeight*2*xt.max).map(([u,{text:D}])=>`${ht(u,s)}: ${(0,l.SS)(JSON.stringify((0,l.Jj)(D,xt.max)),1/0)}`).join(", ")}function ht(e,{mask:n},s=100){return(0,l.
SS)(n(e).shown,s)}function Wt(e,n,s=!1){const a=(0,ue.a2)(e),h=s?1/0:100,b=e.flatMap((w,I)=>{if(w.type==="element"){const Pe=e[I+1],Ve=Pe?.type==="member"&&w.item?(0,c.TN)(w.item,Pe.key):void 0,tt=w.text===
void 0||I>0&&!Pe||Ve===JSON.stringify(w.text);return[(0,l.SS)(`[${w.index}]`)+(tt?"":` (${ht(w.text,n)})`)]}if(w.type==="item"){const Pe=n.endsOf(w.item),Ve=Pe===void 0?w.label:s?`${Pe} (${w.label})`:
Pe,tt=I===a-1&&w.hint!==void 0?` (${ht(w.hint,n)})`:"";return[`**${ht(Ve,n,h)}**${tt}`]}const se=e.slice(I+1).find(({type:Pe})=>Pe!=="member")?.type==="item",_e=!s&&se&&/^([A-Za-z]*|[a-z_]+)$/.test(w.
key),Le=Dt(w.key,n);return _e?[]:[ht(w.key,n,h)+(Le?` (${ht(Le,n)})`:"")]});if(b.length<=nn||s)return b.join(" \u203A ")||(n.whole??"the whole file");const u=b.findLastIndex(w=>w.startsWith("**")),D=w=>w<
2||w===u||w>b.length-nn+2;return b.flatMap((w,I)=>D(I)?[w]:D(I-1)?["\u2026"]:[]).join(" \u203A ")}function Yt({path:e},n){const a=e.slice((0,ue.a2)(e)).map(h=>h.type==="element"?{...h,text:void 0}:h);
return Wt(a,n)}function rn(e,n){const s=u=>e.map(({path:D,kind:w})=>(w?`${Ot[w]} `:"")+Wt(D,n,u)),[a,h]=[s(!1),s(!0)],b=(0,k.Vn)(a);return sn(a.map((u,D)=>b.get(u)===1?u:h[D]??u))}function sn(e){const[
n,s]=[(0,k.Vn)(e),new Map];return e.map(a=>{const[h=1,b]=[n.get(a),(s.get(a)??0)+1];return s.set(a,b),h===1?a:`${a} (${b} of ${h})`})}const Rt="  ",on=3,un=5,fn=120,Qt={line:": changed, hidden"};function _t(e,n){
const s=[...(0,U.$z)(e,gn).values()],a=s.filter(u=>u.length<on).flat(),h=rn(a,n),b=new Map(a.map((u,D)=>{const{line:w,...I}=Zt(u,n);return[u,E(`- ${h[D]}${w}`,{changes:1,...I})]}));return s.flatMap(u=>{
const D=u.flatMap(w=>b.get(w)??[]);return D.length===0?bn(u,n):D})}function gn(e){const n=(0,ue.a2)(e.path),a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(b=>"id"in b?[b.id]:[]);
if(n===0||n===e.path.length||a.length===0)return e;const h=e.path.slice(n).map(b=>b.type==="member"?b.key:"index"in b&&b.index);return JSON.stringify([e.kind,a,h])}function bn(e,n){const[s]=e,{line:a,
under:h=()=>""}=Zt(s,n),b=o(dn(e,n)),u=s.kind==="modified"?"":` ${s.kind}`,D=`- ${Ot[s.kind]} ${Yt(s,n)}${a}${u} in ${b.line}`;return E(D,{changes:e.length,under:w=>h(w)+(b.under?.(w)??"")})}function dn(e,n){
const s=e.map(({path:a})=>({path:a.slice(0,(0,ue.a2)(a))}));return rn(s,n)}function Zt(e,n){if(e.kind==="modified")return t(e,n);if("value"in e)return x(e,n);if(e.kind==="moved"){const[b,u]=[e.from.at(
-1),e.path.at(-1)],D=u&&"label"in u?u.label:u&&"key"in u&&u.key;if(b?.type==="member"&&b.key!==D)return{line:`: renamed from ${ht(b.key,n)}`};const[w,I]=[e.from,e.path].map(se=>Wt(se.slice(0,-1),n,!0));
return{line:`: moved from ${w} to ${I}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(b=>({path:[b]})),a=o(rn(s,n)),h=a.under?`${a.line} moved`:`moved: ${a.line}`;return{...a,
line:`: in a new order (${h})`}}function o(e){if(e.length<=un)return{line:e.join(", ")};const n=(0,G.hS)(e.length,"item"),s=he(n,Rt+e.join(", "));return{line:n,under:a=>s.length<=a?s:""}}function t({path:e,
from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};if((0,bt._p)(e,n,s))return Qt;if(n.type==="string"&&s.type==="string"){const _e=pn(e,s.text,a)?{...a,labelOf:()=>{}}:a;return g(
(0,c.e1)(n.text),(0,c.e1)(s.text),_e)}const[h,b]=[s.type==="string",n.type==="string"],u=h===b?void 0:(0,$t.qy)(r(n),r(s));if(u){const _e=`JSON, ${b?"no longer":"now"} in a text`;return u.changes.length===
0?{line:`: the same ${_e}`}:{line:` (${_e})`,under:i(_t(u.changes,a))}}const[D,w]=[Tt(n,a).join(`
`),Tt(s,a).join(`
`)];if(D===w)return Qt;const[I,se]=[Jt(n,a),Jt(s,a)];return I&&se?{line:`: ${I} \u2192 ${se}`}:{line:"",under:je(D,w)}}function r(e){return e.type==="string"?(0,c.e1)(e.text):(0,$t.dj)(e)}function i(e){
const n=E("",{parts:e});return s=>`
${Ke(T(n,s).join(""))}`}function g(e,n,s){const[a,h]=wn(e,n,s.mask),b=a===e&&h===n?"":" (percent-encoded)",[u,...D]=(0,$t.qy)(a,h)?.changes??[];if(u!==void 0){const Ve={...s,whole:"the whole text"},tt=`${b}\
 (JSON in a text)`;if(D.length===0&&u.kind==="modified"){const nt=t(u,Ve);return{...nt,line:`${tt} \u203A ${Wt(u.path,Ve)}${nt.line}`}}return{line:tt,under:i(_t([u,...D],Ve))}}const[w,I]=[s.mask(a),s.
mask(h)];if(w.shown===I.shown)return{line:b+Qt.line};const se=w.hidden===I.hidden?"":" (hidden values differ, too)",[_e,Le]=[Bt(a,s),Bt(h,s)];if(!_e||!Le)return{line:b+se,under:je(w.shown,I.shown)};const Pe=st(
w.shown,I.shown).join(", ");return{line:`${b}: ${_e} \u2192 ${Le}${Pe&&` (${Pe})`}${se}`}}function x(e,n){const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,bt._p)(s,a))return{line:": \
hidden"};if(a.type==="object")return B(e,a,n);const h=Jt(a,n);return h!==void 0?{line:`: ${h}`}:a.type==="array"?{line:"",under:Ie(e,Tt(a,n),(0,G.hS)(a.items.length,"element"))}:{line:"",under:Ie(e,[n.
mask(kt((0,c.e1)(a.text),n.mask)).shown])}}function B(e,n,s){const a=e.path.at(-1),h=a?.type==="item"?a:void 0;if(n.members.size===0&&!h)return{line:": `{}`"};const b=Pe=>(0,c.jn)(Pe)&&[h?.label,h?.hint].
includes((0,c.e1)(Pe.text)),u=[...n.members].filter(([,Pe])=>!h||!b(Pe)),D=u.filter(([Pe,Ve])=>!h||!(0,ue.rL)(Pe,Ve)),w=D.map(([Pe,Ve])=>{const tt=(0,bt.$C)(Pe,Ve,n)?(0,l.SS)(G.v5):Jt(Ve,s,n);return tt&&
`${ht(Pe,s)}: ${tt}`}),I=!w.includes(void 0)&&w.join(", ").length<=fn,se=I?w.join(", "):yn(n,b,s),_e=se&&`: ${se}`;if(I&&D.length===u.length)return{line:_e};const Le=Ie(e,Tt(n,s),(0,G.hS)(n.members.size,
"field"));return{line:_e,under:I?Pe=>Pe===1/0?Le(Pe):"":Le}}function Ie({kind:e},n,s){const a=n.join(`
`);return e==="added"?je(void 0,a,s):je(a,void 0,s)}function je(e,n,s){const a=(0,l.EU)(X(e,n),"diff",Rt);return h=>{const b=a.length<=h?a:le(a,h);return s===void 0?`
${b}`:he(s,b)}}function le(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(h=>h.slice(Rt.length));return[...s.slice(0,1),...ct(a,n).map(h=>Rt+h),...s.slice(-1)].join(`
`)}function he(e,n){return`
${Rt}<details><summary>${e}</summary>

${n}
${Rt}</details>`}function Ke(e){return e.replace(/^(?=.)/gm,Rt)}const mt=5;function Kt(e,n){const s=wt(e,Le=>n(Le).shown),a=(0,c.qy)(()=>(0,k.Vn)((0,c.PX)(e.head??e.base))),h={mask:n,labelOf:Le=>s?.labelOf(
JSON.stringify(Le)),endsOf:Le=>s?.endsOf(Le),countOf:Le=>a().get(Le)??0},b=an((0,d.xS)(e)),u=e.status==="modified",D=u?On(e,h,s):_t(ln(Rn(e),s),h),{nodes:w=0,connections:I=0}=s?.size??{},se=w===0?"Wha\
t is in it":`${(0,G.hS)(w,"node")}, ${(0,G.hS)(I,"connection")}`,_e=u?D:C(se,D,{changes:b,folded:!0});return[...jt(s),E(Sn(e,n),{parts:[..._e,...$n(e,h)],changes:b})]}function an({added:e,modified:n,removed:s}){
return e+n+s}function jt(e){return e?.note!==void 0?[E(e.note)]:e?.picture?[E((0,l.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Sn({name:e,kind:n,status:s,changes:a},h){const b=`**${ht(e,{mask:h})}**`;return s!=="modified"?`${Ot[s]} ${b}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${Ot.modified} ${b}: content modified`:n==="variables"?`${b} (values are never shown)`:b}function $n({references:e},n){if(e.length===0)return[];const s=e.slice(0,
mt).map(({path:u,from:D,to:w})=>`${Wt(u,n)} (${ht(D,n)} \u2192 ${ht(w,n)})`),a=e.length>mt?", \u2026":"",h=e.length===1?"follows and isn't":"follow and aren't",b=`${(0,G.hS)(e.length,"reference")} to \
new IDs and names ${h} counted`;return[E(`${b}: ${s.join(", ")}${a}`)]}function On(e,n,s){const a=(0,ue.pi)(e),h=s?.connections??[],b=new Set(h.map(({item:Pe})=>Pe)),u=(0,U.$z)(e.text?[Tn(e.text)]:e.changes,
Pe=>s?.tells(Pe)?kn(Pe)?"layout":"told":"value"in Pe&&b.has(Pe.value)?"connection":a(Pe)?"layout":An(Pe.path,s)?"item":"rest"),[D,w]=[u.get("layout")??[],u.get("connection")??[]],I=_t(u.get("rest")??[],
n),se=Mn(h,w,n),_e=(u.get("told")?.length??0)+w.length,Le=`Layout and bookkeeping: ${(0,G.hS)(D.length,"change")}`;return[..._t(ln(u.get("item")??[],s),n),...C("Connections",se,{noun:"connection",changes:_e}),
...se.length===0?I:C("Elsewhere in the file",I),...C(Le,Nn(ln((0,ue.lY)(D,e),s),n),{folded:!0})]}function ln(e,n){return n?e.map(n.withItems):e}function kn({path:e}){const[n,s]=e.slice(-2);return n?.type===
"item"&&s?.type==="member"&&et.includes(s.key)}function An(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function Tn({base:e,head:n}){return{kind:"modified",path:[],from:hn(
e),to:hn(n)}}function hn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Rn({base:e,head:n,text:s,status:a,changes:h}){const b=a==="removed"?"removed":"added",u=(w,I)=>{const se=(0,k.
Vg)(w,()=>{});return!(I.length<3&&se.length>0&&se.every(Le=>Le.value.type==="object"))&&(I.length>0||w.type!=="object")?[{kind:b,path:I,value:w}]:se.flatMap(({step:Le,value:Pe})=>Le.type==="member"?u(
Pe,[...I,Le]):[{kind:b,path:[...I,Le],value:Pe}])},D=e??n??(s&&hn(s.base??s.head));return D?u(D,[]):h}function Mn(e,n,s){const a=new Map(n.map(u=>["value"in u&&u.value,u])),h=_n(In(e,a),a),b=sn(h.map(
u=>Cn(u,s)));return h.map(([{item:u}],D)=>{const w=a.get(u),{line:I,under:se=()=>""}=w?Zt(w,s):{line:""};return E(`${b[D]}${se(0)===""?I:""}`,{under:se})})}function In(e,n){const s=a=>{const{kind:h,source:b,
target:u,label:D,was:w}=a;return n.has(a.item)?a:JSON.stringify([h,b.rank,u.rank,D,w?.target.rank,w?.label])};return[...(0,U.$z)(e,s).values()].map(a=>({...a[0],times:a.length}))}function _n(e,n){const s={
added:new Map,removed:new Map};return e.flatMap(a=>{const{kind:h,source:b,target:u,item:D}=a;if(h==="rewired"||n.has(D))return[[a]];const w=s[h].get(b),I=w??[a];return w&&w.push(a),s[h].delete(b),s[h].
set(u,I),w?[]:[I]})}function Cn(e,n){const[{kind:s,source:a,target:h,was:b}]=e,u=se=>`**${ht(se.label,n)}**`,D=se=>se===""?"":` (${ht(se,n)})`,w=e.map(({target:se,label:_e,times:Le})=>` \u2192 ${u(se)}${D(
_e)}${Le===1?"":`, ${Le} times`}`),I=b?.target===h?D(b.label)||" without a label":b&&` ${u(b.target)}`;return`- ${Ot[s]} ${u(a)}${w.join("")}${I===void 0?"":`, was${I}`}`}function Nn(e,n){const s=h=>`${h.
kind} ${(0,ue.a2)(h.path)>0} ${Yt(h,n)}`;return[...(0,U.$z)(e,s).values()].flatMap(h=>{const b=h.map(I=>Zt(I,n));if(h.length<on||b.some(({under:I})=>I))return _t(h,n);const u=dn(h,n),D=Ke(b.map(({line:I},se)=>`\
- ${u[se]}${I}`).join(`
`)),w=`- ${Ot[h[0].kind]} ${Yt(h[0],n)} of ${(0,G.hS)(h.length,"item")}`;return E(w,{changes:h.length,under:()=>`
${D}`})})}const Ln="<!-- workflow-report -->",Pn=6e4,Un=1e3;function Dn(e){const{workflows:n,missing:s}=e,a=(0,bt.lb)(e),b=["changed","added","removed"].flatMap(w=>n.filter(I=>I.status===w)).map(w=>{const I=an(
w.counts);return{workflow:w,changes:I,parts:w.files.flatMap(se=>Kt(se,a))}}),u=zn(e,a),D=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:w=Pn,maxBytes:I=1/0,headings:se=!0,
mark:_e=!0}={})=>{const Le=b.map(({workflow:tt,...nt})=>E(Fn(tt,a,se),nt)),Pe=E(D,{parts:[...C("",Le,{noun:"workflow"}),...u]}),Ve=_e?`${Ln}
`:"";for(let tt=Math.min(w,I);;){const nt=[Ve,...T(Pe,tt-Ve.length-1),`
`],pt=I===1/0?0:Buffer.byteLength(nt.join(""));if(pt<=I||tt<Un)return nt;tt=Math.floor(tt*I*.99/pt)}}}function jn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Fn({name:e,status:n,counts:s},a,h){const b=h?"### ":"",u=e===void 0?void 0:ht(e,{mask:a});return n==="added"||n==="removed"?`${b}${Ot[n]} ${u===void 0?"Workflow":`${u}: workflow`} ${n}`:h?`${b}${u===
void 0?"":`${u}: `}${(0,d.cq)(s)}`:""}function zn({workflows:e,notCompared:n=[]},s){const a=(u,D)=>{const w=u.flatMap(I=>I===void 0?[]:[ht(I,{mask:s})]).join(", ");return u.length===0?[]:[E(D(w),{least:D(
(0,G.hS)(u.length,"workflow"))})]},h=e.flatMap(({name:u,status:D})=>D==="unchanged"?[u]:[]),b=e.flatMap(({name:u,variablesCompared:D})=>D?[]:[u]);return[...e.length===0?[E("No workflow was compared")]:
[],...a(h,u=>u===""?"No changes":`${u}: no changes`),...a(b,u=>`The environment variables${b.length===e.length?"":` of ${u}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,u=>`${u}: not compared, because the step failed`)]}var Bn=y(725),Wn=y(697),Kn=y(192);const Hn=900*1024;async function Gn(e){Xn(e);const n=Dn(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Wn.bg)("the report",s),Vn(n)}function Vn(e){return(n,s,a)=>{const h=Hn-Buffer.byteLength(s.join()),b=e({headings:n,maxLength:1/0,maxBytes:h,mark:!1}).join("");return a===void 0?b:jn(b,a)}}
function Xn(e){const n=(0,d.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(Kn.bY),a=n.length>20?` and ${(0,G.hS)(n.length-20,"more line")}`:"";(0,Bn.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Te,Ae,y)=>{y.d(Ae,{LO:()=>Ne,yG:()=>V,Rr:()=>ue,bY:()=>Ce});var d=y(24),G=y(760),ae=y(806);const pe=ot(import.meta.url)("node:net");var ye=y(783),K=y(279),Z=y(
706);const O=7,E=3e4,C=429;async function T({log:z,signal:ce,endsAt:we},Se,{atLeastMs:Re=0,untilFree:J=!1}={}){let Q=0,be=0,Fe;for(;;)try{return await Se()}catch(ze){if(!(ze instanceof Failure&&(ze.retryable||
J&&ze.busy)))throw ze;ce.throwIfAborted(),Fe??=performance.now();const et=ze.status===C,it=ze.busy||et;be=it?be+1:0,it||Q++;const wt=Q>(ze.maxRetries??O)&&performance.now()-Fe>=Re;if(!it&&wt)throw _(ze,
`${Q} times in a row`);const ut=Math.min(E,1e3*2**((be||Q)-1))*(.5+Math.random()/2),dt=et&&ze.retryAfterMs>0?ze.retryAfterMs:Math.max(ze.retryAfterMs,ut),yt=humanTime(dt);if(performance.now()+dt>=we)throw _(
ze,`and waiting ${yt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");z.info(`${toSingleLine(sentenceOf(ze),1e3)}; retrying in ${yt}`),await N(dt,ce)}}
function _(z,ce,we=z.advice){const{what:Se,why:Re}=z,J=Re?{why:`${Re}, ${ce}`}:{what:`${Se}, ${ce}`};return z.with({...J,advice:we,retryable:!1})}function S(z){const ce=String(z),we=/^\d+$/.test(ce)?Number(
ce)*1e3:Date.parse(ce)-Date.now();return Math.min(Math.max(we||0,0),2**31-1)}async function N(z,ce){let we;const Se=new Promise(Re=>{we=setTimeout(Re,z)});await L(ce,Se).finally(()=>clearTimeout(we))}
function L(z,ce){return new Promise((we,Se)=>{const Re=()=>Se(z.reason);ce.then(we,Se).finally(()=>z.removeEventListener("abort",Re)),z.aborted?Re():z.addEventListener("abort",Re)})}function W(z,ce,we,Se={}){
return new Failure({what:z,why:ce,advice:we,topic:"the-platforms-response",...Se})}function j(z,ce,we,Se){return new Failure({what:z,why:ce,advice:we,topic:"the-connection",...Se})}const H={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},l="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",k=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
$=/EPROTO|ERR_SSL_/,U=/Z_|ERR__ERROR_/,te=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function f(z,ce,we,Se){if(!(z instanceof Error&&"code"in z))return z;const Re=String(z.
code);if(k.test(Re)){const it=`the TLS connection can't be trusted (${Re})`;return j(ce,it,`Check host. ${c}`,{affectsAll:!0,cause:z})}const[,J]=te.exec(z.message)??[];if(J!==void 0)return v(ce,J,z);const Q=!we&&
$.test(Re),be=Q?"the TLS connection failed":"the connection failed",Fe=H[Re]??`${U.test(Re)?"the response can't be decoded":be} (${Re})`,ze={retryable:!0,maybeProcessed:we,affectsAll:!we,cause:z};if(Se||
!(Q||Re==="ENOTFOUND"))return j(ce,Fe,l,ze);const et=Q?`Check host and its port. ${c}`:"Check host.";return j(ce,Fe,et,{...ze,maxRetries:2})}function v(z,ce,we){const Se=(Q,be,Fe=!1)=>j(z,Q,be,{affectsAll:!0,
cause:we,retryable:Fe});if(ce==="407")return Se("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Re=Number(ce);if(Re<500&&!re(Re))return Se(`the proxy refuses th\
e connection (${ce})`,"Allow the host there, or add it to NO_PROXY.");const J=`the proxy made no connection (${toSingleLine(ce,100)})`;return Se(J,"Check HTTPS_PROXY, or re-run the job later.",!0)}const P=new Set(
[408,421,425,429]),A=new Set([501,505,506,508,510,511]);function re(z){return P.has(z)||z>=500&&!A.has(z)}function ee(z,ce){return{status:z,retryable:re(z),retryAfterMs:retryAfterMs(ce["retry-after"]),
maybeProcessed:z<400||z===408||z>=500}}const F=200;function oe(z){return z==="localhost"||z==="[::1]"||isIPv4(z)&&z.startsWith("127.")}function ge(z){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(z)}function He(...z){
return z.map(we=>Number.isSafeInteger(we)?String(we):we).find(we=>typeof we=="string"&&we.length<=F&&ge(we))}function ke(){for(const z of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const ce=process.
env[z]?.trim();ce!==void 0&&(process.env[z]=ce===""||ce.includes("://")?ce:`http://${ce}`)}for(const z of["no_proxy","NO_PROXY"]){const ce=process.env[z];ce!==void 0&&(process.env[z]=ce.replace(/[\s,]+/g,
",").replaceAll("*.","."))}}function Xe(z,ce){const we=process.env.https_proxy||process.env.HTTPS_PROXY;if(!we||checkBypass(z)||/^https?:/i.test(we)&&getProxyUrl(z))return;throw connectionFailure(ce,"\
the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const Ze=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function m(z,ce=Ze){return[ce,({input:we})=>`contains ${We(we)}. ${z}`]}function p(...z){return ce=>{for(const[we,Se]of z){const Re=we.exec(ce);if(Re)throw new Error(typeof Se=="string"?Se:Se(Re))}return ce}}
function V(z){if(/^(true|True|TRUE|false|False|FALSE)$/.test(z))return z.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ce(z)}`)}function M(z,ce=!1){return we=>{const Se=Number(we);
if((ce?/^\d+$/:/^\d+(\.\d+)?$/).test(we)&&Se>0&&Se<=z)return Se;const Re=z===1/0?"":` and at most ${z}`;throw new Error(`must be a ${ce?"whole ":""}number above 0${Re}, not ${Ce(we)}`)}}const fe="is n\
ot an address such as https://ai-for-process.example.ai",$e=p(m("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,z])=>`must not contain a query or a fragment. Set only the beginning of the address: "${z}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,fe]);function Oe(z){const ce=/^[a-z0-9+.-]+:\/\//i.test($e(z))?z:`https://${z}`;if(!URL.canParse(ce))throw new Error(fe);const we=new URL(ce);if(we.protocol!=="htt\
ps:"&&we.protocol!=="http:")throw new Error("must be an https:// address");if(we.protocol==="http:"&&!isLoopback(we.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return we.pathname.endsWith("/")||(we.pathname+="/"),we}function Ge(z){if(isId(z))return z;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ce(z)}`)}const Je=p(m("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,z])=>`begins with "${z}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),Qe="is too long: at most 200 characters",Ue=p([new RegExp("\\p{C}","u"),({input:z})=>`must not contain control characters: ${Ce(z)}`],[/.{201}/u,
Qe]),q=p([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:z})=>`can't be a name: ${Ce(z)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:z})=>`must not end in .zip, which the action adds\
: ${Ce(z)}`],[/.{201}/u,Qe]);function ne(z){const ce=refusal(q(z));if(ce!==void 0)throw new Error(`can't be a name: ${Ce(z)} ${ce}`);if(Buffer.byteLength(z)>240)throw new Error(Qe);return z}function me(z){
if(z!=="any"){if(/^[0-9a-f]{64}$/i.test(z))return z.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function ve(){return(0,G.resolve)(process.env.GITHUB_WORKSPACE??"")}
const xe=p([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,z])=>`begins with ${z}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function ue(z){return(0,G.resolve)(ve(),xe(z))}function Ee(z){const ce=ue(z);if(existsSync(ce))return ce;throw new Error(Ne(z))}function Ne(z){
const ce=!(0,d.existsSync)(ve())||(0,d.readdirSync)(ve()).length===0;return`doesn't exist: ${Ce(z)}${ce?". The workspace is empty: run actions/checkout before this step":""}`}function Ce(z){const ce=We(
z);return`"${(0,Z.OX)(z,60)}"${ce===""?"":` with ${ce}`}`}function We(z){const ce=(z.match(new RegExp(Ze,"gu"))??[]).map(Re=>Re.codePointAt(0)??0),we=[...new Set(ce)].map(Re=>`U+${Re.toString(16).toUpperCase().
padStart(4,"0")}`),Se=we.length===1?"an invisible character":"invisible characters";return we.length===0?"":`${Se} (${we.slice(0,5).join(", ")})`}}),124:((Te,Ae,y)=>{y.d(Ae,{AS:()=>Z,Hq:()=>ye,RG:()=>G,
cq:()=>O,cz:()=>ae,xS:()=>pe,xW:()=>K});var d=y(706);const G={type:"hidden"};function ae(E){const C=T=>E.reduce((_,S)=>_+S[T],0);return{added:C("added"),modified:C("modified"),removed:C("removed")}}function pe({
status:E,changes:C,references:T}){const _={added:0,modified:0,removed:0};if(E!=="modified")return{..._,[E]:1};if(C.length===0&&T.length===0)return{..._,modified:1};for(const{kind:S}of C)_[S==="added"||
S==="removed"?S:"modified"]++;return _}function ye({workflows:E}){return E.some(({status:C})=>C!=="unchanged")}function K({workflows:E}){return ae(E.map(({counts:C})=>C))}function Z({workflows:[E,...C]}){
return E?.unusedIgnores.filter(T=>C.every(({unusedIgnores:_})=>_.includes(T)))??[]}function O({modified:E,added:C,removed:T}){return Object.entries({modified:E,added:C,removed:T}).flatMap(([S,N])=>N===
0?[]:[`${(0,d.zD)(N)} ${S}`]).join(", ")||"no changes"}}),436:((Te,Ae,y)=>{y.d(Ae,{C5:()=>L,Gg:()=>_,Ku:()=>N,Ms:()=>c,Op:()=>H,PX:()=>j,QP:()=>S,Rk:()=>ae,TH:()=>T,TN:()=>E,YD:()=>C,ZM:()=>ye,e1:()=>l,
eX:()=>pe,jn:()=>W,kk:()=>O,qy:()=>te,yR:()=>U});var d=y(761),G=y(899);const ae=["id","_id","key","name"],pe=["name","title","label","displayName","Name","Title","Label","DisplayName"],ye=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
K=["data","attributes","definition","properties","_source"],Z=["title","label","displayName","display_name","name"],O=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function E(f,v){if(f.type!=="objec\
t")return;const P=f.members.get(v)??f.matchOnly?.get(v);if(!(P===void 0||!W(P)))return(P.type==="string"?P.text.length>2:/\d/.test(P.text))?P.text:void 0}function C(f){return f.type==="object"?[...f.members.
keys()]:[]}function T(f){const v=()=>C(f).filter(A=>ye.test(A)),P=A=>O.test(A);return N(f,["id","_id","key"])??N(f,v().sort())??N(f,["name"],P)}function _(f){const v=A=>!O.test(A);let P=N(f,pe,v);for(const A of K)
P??=N(L(f,A),Z,v);return P}function S(f){return N(f,["type","Type"])}function N(f,v,P=A=>!0){for(const A of v){const re=f&&E(f,A);if(re!==void 0&&P(re))return re}}function L(f,v){return f?.type==="obj\
ect"?f.members.get(v):void 0}function W(f){return f.type==="string"||f.type==="literal"}function j(f,v=[]){if(f===void 0)return v;if(W(f))v.push(l(f.text));else for(const P of f.type==="array"?f.items:
f.members.values())j(P,v);return v}function H(f,v,P){return P&&ae.includes(f)&&W(v)}function l(f){return f.startsWith('"')?f.includes("\\")?JSON.parse(f):f.slice(1,-1):f}class c{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(v,P=A=>{}){
this.#e=v,this.#t=v.lines.length===0,this.#n=P}read(v){const{fields:P,orders:A}=this.#e,re=ee=>(0,G.pi)(P,ee,this.#n);return(0,d.q)(v,void 0,{enter:(ee,F="")=>this.#t?void 0:{key:F,outer:ee},scalar:ee=>this.
scalar(ee),array:(ee,F)=>{const oe=ee.length>0&&re({key:"",outer:F});return this.array(oe?[]:ee,(0,G.pi)(A,F,this.#n))},object:(ee,F)=>{let oe;for(const[ge,He]of P.size===0?[]:ee)re({key:ge,outer:F})&&
(ee.delete(ge),ae.includes(ge)&&(oe=(oe??new Map).set(ge,He)));return this.object(ee,oe)}})}scalar(v){let P=this.#s.get(v);return P===void 0&&(P={type:v.startsWith('"')?"string":"literal",id:++this.#r,
text:v},this.#s.set(v,P)),P}array(v,P){const A=P?v.toSorted((F,oe)=>F.id-oe.id):v;let re=A.length;for(const{id:F}of A)re=$(re,F);const ee=this.#i(re,{type:"array",id:this.#r+1,items:A,unordered:P});return this.#t?
ee:{type:"array",id:ee.id,items:v,unordered:P}}object(v,P){let A=~v.size;for(const[ee,{id:F}]of v)A=A+$(this.scalar(ee).id,F)|0;const re=this.#i(A,{type:"object",id:this.#r+1,members:v,matchOnly:P});return this.#t?
re:{type:"object",id:re.id,members:v,matchOnly:P}}#i(v,P){for(let A=v;;A=A+1|0){const re=this.#o.get(A);if(re&&k(re,P))return re;if(!re)return this.#o.set(A,P),this.#r++,P}}}function k(f,v){if(f.type===
"array")return v.type==="object"||f.items.length!==v.items.length?!1:f.items.every(({id:P},A)=>P===v.items[A]?.id);if(v.type==="array"||f.members.size!==v.members.size)return!1;for(const[P,{id:A}]of v.
members)if(f.members.get(P)?.id!==A)return!1;return!0}function $(f,v){const P=Math.imul(f^f>>>15,739982445)^Math.imul(v^v>>>16,73244475);return Math.imul(P^P>>>13,695872825)}function U(f,v=new c(G.K$)){
return/^\s*[[{]/.test(f)?v.read(f):void 0}function te(f){let v;return()=>(v??={value:f()},v.value)}}),899:((Te,Ae,y)=>{y.d(Ae,{K$:()=>d,pi:()=>ae,wo:()=>G});const d=G("");function G(K){const Z=new Set,
[O,E]=[new Map,new Map];for(const[C,T]of K.split(/\r\n|\r|\n/).entries()){const _=T.trim();if(_===""||_.startsWith("#"))continue;const[S,N]=_.endsWith("[]")?[_.slice(0,-2),E]:[_,O],L=S.split(".").reverse(),
W=pe(S);if(L.includes(""))throw new Error(`has an empty key in line ${C+1} (join keys by single dots)`);if(L.every(j=>j==="*"))throw new Error(`has only * in line ${C+1}, which would ignore everything\
 (name a key)`);Z.add(_),N.set(W,[...N.get(W)??[],{line:_,keys:L}])}return{lines:[...Z],fields:O,orders:E}}function ae(K,Z,O){if(K.size===0||Z===void 0)return!1;const E=["*",pe(Z.key)].flatMap(C=>K.get(
C)??[]).filter(({keys:C})=>ye(Z,C));for(const{line:C}of E)O(C);return E.length>0}function pe(K){return K.slice(K.lastIndexOf(".")+1)}function ye(K,Z){if(K===void 0||Z.length===0)return Z.length===0;const O=Z[0]===
"*"?["*"]:K.key.split(".").reverse();return O.every((E,C)=>E===Z[C])&&ye(K.outer,Z.slice(O.length))}}),742:((Te,Ae,y)=>{y.d(Ae,{dj:()=>Ue,OD:()=>Qe,qy:()=>Je});var d=y(436),G=y(899),ae=y(665);function pe(q,ne){
const me=ne.size===0?void 0:ne.get(JSON.stringify(q));return me===void 0?q:(0,d.e1)(me)}function ye({base:q,head:ne}){return q===ne?[]:d.Rk.flatMap(me=>{const[ve,xe]=[(0,d.TN)(q,me),(0,d.TN)(ne,me)];return ve!==
xe&&ve?.startsWith('"')&&xe?.startsWith('"')?[[ve,xe]]:[]})}function K(q,ne){const me=new Map;for(const[ue,Ee]of q)me.set(ue,(me.get(ue)??new Set).add(Ee));const ve=(ue,Ee)=>(ue.get(Ee)??ue.get(`.${Ee}`))===
1,xe=([ue,Ee])=>me.get(ue)?.size===1&&ve(ne.base,ue)&&ve(ne.head,Ee);return new Map(q.filter(xe))}function Z(q){const ne=me=>{const ve=new Map,xe=(ue,Ee)=>{if(ue.type==="array")for(const We of ue.items)
xe(We);if(ue.type!=="object")return;const Ne=Ee!==void 0&&(0,d.QP)(ue)!==void 0?[`.${JSON.stringify(Ee)}`]:[],Ce=Ee===void 0?d.Rk.flatMap(We=>(0,d.TN)(ue,We)??[]):Ne;for(const We of new Set([ue.id,...Ce]))
ve.set(We,(ve.get(We)??0)+1);for(const[We,z]of ue.members)xe(z,We)};for(const ue of q)xe(ue[me],"");return ve};return{base:ne("base"),head:ne("head")}}function O(q,ne,me){const ve={element:new Map,member:new Map};
function xe(Ee,Ne){if(ne.size===0&&!me)return Ee;if((0,d.jn)(Ee))return q.scalar(ne.get(Ee.text)??Ee.text);const Ce=ve[Ne?"element":"member"],We=Ce.get(Ee.id)??ue(Ee,Ne);return Ce.set(Ee.id,We),We}function ue(Ee,Ne){
if(Ee.type==="array"){const ce=Ee.items.map(we=>xe(we,!0));return q.array(ce,Ee.unordered)}const Ce=new Map,We=me&&Ne?d.Rk.map(ce=>(0,d.TN)(Ee,ce)):[],z=ce=>ce.type==="string"&&We.includes(ce.text);for(const[
ce,we]of Ee.members)!(0,d.Op)(ce,we,Ne)&&!z(we)?Ce.set(pe(ce,ne),xe(we,!1)):me||Ce.set(ce,we);return q.object(Ce)}return(Ee,Ne=!1)=>xe(Ee,Ne).id}function E(q,ne,me){const ve={base:O(q,ne,!0),head:O(q,
new Map,!0)};return{interner:q,renames:ne,holders:me,follow:O(q,ne,!1),bare:ve}}var C=y(408);const T=.4,_=.8,S=.9,N=4e4,L=4,W=/^(""|0|true|false|null)$/,j=.25,H=new Set([...d.eX,"type"]);function l(q,ne,me,ve){
const{compare:xe,shareRare:ue}=$(q,me),Ee=c(q,ne);return Ne=>(Ce,We)=>{const z=(0,C.qc)(Ce,We),ce=z.reduce((J,{base:Q,head:be})=>J+Q.length*be.length,0),we=J=>ce>N?[...ue(J),...(0,C.O6)(ne,J).flatMap(
C.yU)]:J.base.flatMap(Q=>J.head.map(be=>({base:Q,head:be}))),Se=z.flatMap(we).flatMap(J=>{const Q=xe(J);return(Ne>0&&ve(J)?xe(J,()=>1)>=S:Q>=Ne)?[{pair:J,alike:Q,distance:Ee(J)}]:[]});Se.sort((J,Q)=>Q.
alike-J.alike||J.distance-Q.distance);const Re=new Set;return Se.flatMap(({pair:J})=>Re.has(J.base)||Re.has(J.head)?[]:(Re.add(J.base).add(J.head),[J]))}}function c({base:q},ne){const me=new Map((0,C.
Ms)(ne).map(ue=>[ue.base.index,ue.head.index-ue.base.index]));let ve=0;const xe=q.map(({index:ue})=>(ve=me.get(ue)??ve,ue+ve));return ue=>Math.abs((xe[ue.base.index]??0)-ue.head.index)}function k({base:q,
head:ne}){const me=({item:Ee})=>[(0,d.TH)(Ee),(0,d.Gg)(Ee)],[ve,xe]=[new Set(q.flatMap(me)),new Set(ne.flatMap(me))],ue=(Ee,Ne)=>me(Ee).every(Ce=>Ce!==void 0&&!Ne.has(Ce));return Ee=>ue(Ee.base,xe)&&ue(
Ee.head,ve)}function $(q,{renames:ne,follow:me}){const ve=new Map([["",0]]),xe=new Set;function ue(we){const Se=ve.get(we)??ve.size;return ve.set(we,Se),Se}function Ee(we,Se){const Re=new Set,J=(Q,be,Fe)=>{
if((0,d.jn)(Q)||(Q.type==="array"?Q.items.length:Q.members.size)===0){const ze=ue(`${be}=${Se==="base"?me(Q):Q.id}`);Re.add(ze),(!(0,d.jn)(Q)||W.test(Q.text))&&xe.add(ze)}else if(Q.type==="array")for(const ze of Q.
items)J(ze,ue(`${be}[]`),!0);else for(const[ze,et]of Q.members)be===0&&(0,d.jn)(et)&&H.has(ze)||(0,d.Op)(ze,et,Fe)||J(et,ue(`${be}.${Se==="base"?pe(ze,ne):ze}`),!1)};return J(we,0,!0),Re}const Ne=new Map,
Ce=new Map,We=we=>Ne.get(we)??new Set;for(const we of["base","head"]){for(const Se of q[we])Ne.set(Se,Ee(Se.item,we));for(const[Se,Re]of(0,ae.Vn)(q[we].flatMap(J=>[...We(J)]))){const J=(xe.has(Se)?j:1)/
Re;Ce.set(Se,Math.min(Ce.get(Se)??1,J))}}const z=we=>Ce.get(we)??0,ce=we=>[...We(we)].filter(Se=>z(Se)>=1/L);return{compare({base:we,head:Se},Re=z){const J=ze=>{let et=0;for(const it of ze)et+=Re(it);
return et},[Q,be]=[We(we),We(Se)],Fe=[...Q].filter(ze=>be.has(ze));return 2*J(Fe)/(J(Q)+J(be))||0},shareRare(we){const Se=new Map;for(const Re of we.head)for(const J of ce(Re))Se.set(J,[...Se.get(J)??
[],Re]);return we.base.flatMap(Re=>{const J=new Set(ce(Re).flatMap(Q=>Se.get(Q)??[]));return Array.from(J,Q=>({base:Re,head:Q}))})}}}function U(q,ne,me){const ve={base:(0,C.S3)([q]),head:(0,C.S3)([ne])};
return Math.max(...(0,C.yU)(ve).map(xe=>$(ve,me).compare(xe)))}function te(q){return(0,d.QP)(q)!==void 0}function f(q,ne){const me=ve=>q[ve].some(({item:xe})=>te(xe));return!me("base")||!me("head")?[]:
l(q,[],ne,()=>!1)(_)(q,({item:ve})=>(0,d.QP)(ve))}const v=/^"[\w-]{0,20}"$/,P=500;function A(q,ne,me){let ve=[],xe=q;const ue=()=>xe.base.length===0||xe.head.length===0,Ee=(J,Q)=>{const be=ue()?[]:J(xe,
Q);be.length!==0&&(ve=ve.concat(be),xe=(0,C.FF)(xe,be))},Ne=J=>(Q,be)=>(0,C.O6)(ve,Q).flatMap(Fe=>J(Fe,be)),Ce=me||[...q.base,...q.head].some(({item:J})=>J.type==="object"),We=d.Rk.filter(J=>!oe(J,q,ne));
for(const J of He(We,q,ne))Ee(C.kk,ee(J));const z=({item:J})=>J.id,ce=({item:J},Q)=>Q==="base"?ne.follow(J,!0):J.id;for(const J of ne.renames.size>0?[ce,z]:[z])Ee(Ne(C.eV),J),Ce&&Ee(C.kh,J);if(Ce&&!ue()){
const J=k(q);for(const Fe of He(Xe(q),q,ne).slice(0,1)){const ze=et=>!d.ZM.test(Fe)&&J(et)&&v.test((0,d.TN)(et.head.item,Fe)??"");Ee((et,it)=>(0,C.kk)(et,it).filter(wt=>!ze(wt)),ee(Fe))}const Q=Fe=>({
item:ze},et)=>F(ze,ne.bare[et],Fe);Ee(Ne(C.eV),Q(1)),Ee(C.kh,Q(3));const be=l(q,ve,ne,J);for(const Fe of[...d.eX,"key"])Ee(be(0),ee(Fe));Ee(be(0),({item:Fe})=>(0,d.Gg)(Fe)),Ee(be(T),({item:Fe})=>Fe.type===
"object"?(0,d.QP)(Fe)??"":void 0)}const we=We.length<d.Rk.length,Se=J=>(0,d.Gg)(J)??(we?We.find(Q=>(0,d.TN)(J,Q)):(0,d.TH)(J));return Ee(Ne((J,Q)=>we&&re(J.base)===re(J.head)?(0,C.yU)(J):(0,C.kh)(J,Q)),
({item:J})=>Se(J)===void 0?"":void 0),ve}function re(q){return q.map(({index:ne})=>ne).join()}function ee(q){return({item:ne})=>(0,d.TN)(ne,q)}function F(q,ne,me){return q.type!=="object"||[...q.members].
filter(([xe,ue])=>!(0,d.Op)(xe,ue,!0)).length<me?void 0:ne(q,!0)}function oe(q,ne,me){const[ve,xe]=[ge(ne.base,q),ge(ne.head,q)];if(ve===void 0||ve.word!==xe?.word)return!1;if(ve.word===""&&ve.first<2&&
xe.first<2)return!0;const ue=(0,C.kk)(ne,ee(q)),Ee=ue.filter(({base:Ce,head:We})=>(0,d.Gg)(Ce.item)===(0,d.Gg)(We.item));return(0,C.kk)(ne,({item:Ce})=>(0,d.Gg)(Ce)).length>2*Ee.length?!0:ve.word===""||
ne.base.length===ne.head.length||ne.base.length>P?!1:(0,C.eV)(ne,({item:Ce},We)=>F(Ce,me.bare[We],1)).length>ke(ue,me)}function ge(q,ne){const me=({item:Ne})=>(0,d.TN)(Ne,ne)?.replaceAll('"',""),[,ve="",
xe]=/^(.*?)(\d+)$/.exec((q[0]&&me(q[0]))??"")??[],ue=Number(xe);return q.length>1&&q.every(Ne=>me(Ne)===`${ve}${ue+Ne.index}`)?{word:ve,first:ue}:void 0}function He(q,ne,me){const ve=q.map(ue=>({key:ue,
pairs:(0,C.kk)(ne,ee(ue))})),xe=(ue,Ee)=>ue.every(({base:Ce,head:We},z)=>Ce===Ee[z]?.base&&We===Ee[z]?.head)?0:ke(Ee,me)-ke(ue,me);return ve.sort(({pairs:ue},{pairs:Ee})=>Ee.length-ue.length||xe(ue,Ee)),
ve.map(({key:ue})=>ue)}function ke(q,{interner:ne,renames:me,bare:ve}){const xe=q.map(({base:Ee,head:Ne})=>({base:Ee.item,head:Ne.item})),ue=O(ne,new Map([...me,...xe.flatMap(ye)]),!0);return xe.filter(
({base:Ee,head:Ne})=>[ue,ve.head].some(Ce=>Ce(Ee,!0)===ve.head(Ne,!0))).length}function Xe({base:q,head:ne}){const me=(0,ae.Vn)(ne.flatMap(({item:ue})=>(0,d.YD)(ue))),ve=ue=>2*(me.get(ue)??0)>ne.length&&
ue!=="type",xe=[...me.keys()].filter(ue=>ve(ue)&&Ze(q,ue)&&Ze(ne,ue)).sort();return[...xe.filter(ue=>d.ZM.test(ue)),...xe]}function Ze(q,ne){const me=q.flatMap(({item:xe})=>(0,d.TN)(xe,ne)??[]).filter(
xe=>xe.startsWith('"'));if(me.length<(d.ZM.test(ne)?1:2)||2*me.length<=q.length||new Set(me).size<me.length)return!1;const ve=new Set(q.flatMap(({item:xe})=>d.Rk.map(ue=>(0,d.TN)(xe,ue))));return 2*me.
filter(xe=>ve.has(xe)).length<me.length}const m=8,p=.5;function V(q,ne,me){const ve=ne.holders(),xe=Q=>q[Q].flatMap(be=>[be,...M(be,me)]),ue={base:xe("base"),head:xe("head")},Ee=Q=>{const be=Fe=>ue[Fe].
filter(({path:ze,value:et})=>ze.at(-1)?.type===Q&&ve[Fe].get(et.id)===1);return{base:be("base"),head:be("head")}},Ne={bases:new Set,heads:new Map};let Ce=Ee("item");const We=(Q,be)=>{const Fe=(0,C.kk)(
Ce,Q).filter(({base:ze,head:et})=>ze.owner!==et.owner&&be(ze.value,et.value));for(const{base:ze,head:et}of Fe)Ne.bases.add(ze.value),Ne.heads.set(et.value,ze);Ce=(0,C.FF)(Ce,Fe)},z=(Q,be)=>(0,d.QP)(Q)===
(0,d.QP)(be),ce=(Q,be)=>(0,d.Gg)(Q)!==void 0&&(0,d.Gg)(Q)===(0,d.Gg)(be),we=(Q,be)=>z(Q,be)&&U(Q,be,ne)>=p,Se=(Q,be)=>(ve[be].get(Q??"")??0)<2,Re=(Q,be)=>Se(Q,be)?Q:void 0;We(({value:Q},be)=>Re((0,d.TH)(
Q),be),(Q,be)=>((0,d.TH)(Q)?.length??0)>=m||ce(Q,be)||we(Q,be)),We(({value:Q},be)=>Re((0,d.Gg)(Q)??(0,ae.qU)(Q),be),we),We(({value:Q},be)=>Se((0,d.TH)(Q),be)?F(Q,ne.bare[be],3):void 0,z),Ce=Ee("member");
const J=({path:Q})=>Q.at(-2)?.type==="member";return We(Q=>J(Q)&&te(Q.value)?JSON.stringify(Q.path.slice(-2)):void 0,we),Ne}function M({value:q,path:ne},me){return(0,ae.Vg)(q,me).flatMap(ve=>{if((0,d.
jn)(ve.value))return[];const xe={value:ve.value,path:[...ne,ve.step]};return[xe,...M(xe,me)]})}function fe(q,ne,me,ve){const xe=[],ue=[],Ee=[],Ne=[],Ce={base:[],head:[]};function We({base:J,head:Q},be,Fe){
Fe==="element"&&Ne.push(...ye({base:J,head:Q})),(Fe==="element"||Fe==="member"&&J.type==="object"&&Q.type==="object")&&Ee.push({base:J,head:Q,path:be}),J.id!==Q.id&&(J.type==="array"&&Q.type==="array"?
Re(J,Q,be):J.type==="object"&&Q.type==="object"?Se({base:J,head:Q},be,Fe):Fe!=="own"&&(0,d.jn)(J)&&(0,d.jn)(Q)&&ne.renames.get(J.text)===Q.text?ue.push({path:be,from:(0,d.e1)(J.text),to:(0,d.e1)(Q.text)}):
xe.push({kind:"modified",path:be,from:J,to:Q}))}function z({base:J,head:Q},be,Fe,ze){J!==void 0&&Q!==void 0?We({base:J,head:Q},be,Fe):Q!==void 0&&!ce(Q,be)?(xe.push({kind:"added",path:be,value:Q}),Ce.
head.push({value:Q,path:be,owner:ze}),me.heads.size>0&&we(Q,be)):J!==void 0&&!me.bases.has(J)&&(xe.push({kind:"removed",path:be,value:J}),Ce.base.push({value:J,path:be,owner:ze}))}function ce(J,Q){const be=me.
heads.get(J);return be===void 0?!1:(xe.push({kind:"moved",path:Q,from:be.path}),We({base:be.value,head:J},Q,Q.at(-1)?.type==="member"?"member":"element"),!0)}function we(J,Q){for(const{step:be,value:Fe}of(0,ae.
Vg)(J,ve)){const ze=[...Q,be];ce(Fe,ze)||we(Fe,ze)}}function Se(J,Q,be){for(const{key:Fe,from:ze,isRenamed:et,...it}of $e(J,ne)){const wt=[...Q,{type:"member",key:Fe}];et?(xe.push({kind:"moved",path:wt,
from:[...Q,{type:"member",key:ze}]}),Ne.push([JSON.stringify(ze),JSON.stringify(Fe)])):ze!==Fe&&ue.push({path:wt,from:ze,to:Fe});const ut=it.base!==void 0&&(0,d.Op)(Fe,it.base,be==="element");z(it,wt,
ut?"own":"member",J)}}function Re(J,Q,be){const Fe={base:(0,C.S3)(J.items),head:(0,C.S3)(Q.items)},ze=A(Fe,ne,Q.unordered).filter(ut=>!me.bases.has(ut.base.item)&&!me.heads.has(ut.head.item)),et=(0,ae.
Oe)(Fe,ze,ve),it=new Set((0,C.Ms)(ze).map(ut=>ut.head.index)),wt=et.filter(ut=>ut.base&&ut.head&&!it.has(ut.index));wt.length>0&&!Q.unordered&&xe.push({kind:"reordered",path:be,moved:wt.map(({step:ut})=>ut)});
for(const{step:ut,...dt}of et)z(dt,[...be,ut],"element",Fe)}return We(q,[],"root"),{changes:xe,references:ue,matches:Ee,renames:Ne,unmatched:Ce}}function $e({base:q,head:ne},me){const{renames:ve,follow:xe,
holders:ue}=me,Ee=new Map(q.members),Ne=new Map,Ce=(Se,Re)=>Se.id===Re.id||xe(Se)===Re.id;for(const Se of[Ce,()=>!0])for(const Re of[J=>J,J=>pe(J,ve)])for(const[J,Q]of Ee){const be=Re(J),Fe=ne.members.
get(be);if(Fe===void 0||Ne.has(be)||!Se(Q,Fe))continue;Ee.delete(J);const ze=J!==be&&te(Q)&&!ue().base.has(JSON.stringify(J));Ne.set(be,{key:be,from:J,isRenamed:ze,base:Q,head:Fe})}const We=new Map([...ne.
members].filter(([Se])=>!Ne.has(Se))),z={base:[...Ee.keys()],head:[...We.keys()]},ce=f({base:(0,C.S3)([...Ee.values()]),head:(0,C.S3)([...We.values()])},me);for(const Se of ce){const[Re="",J=""]=[z.base[Se.
base.index],z.head[Se.head.index]];Ee.delete(Re),Ne.set(J,{key:J,from:Re,isRenamed:!0,base:Se.base.item,head:Se.head.item})}for(const[Se,Re]of We)Ne.has(Se)||Ne.set(Se,{key:Se,from:Se,head:Re});const we=Array.
from(Ee,([Se,Re])=>({key:Se,from:Se,base:Re}));return[...Ne.values(),...we].sort((Se,Re)=>Se.key<Re.key?-1:1)}const Oe={bases:new Set,heads:new Map},Ge=5;function Je(q,ne){const me=new d.Ms(G.K$),[ve,
xe]=[q,ne].map(ue=>(0,d.yR)(ue,me));return ve&&xe&&Qe([{base:ve,head:xe}],me)[0]}function Qe(q,ne){const me=(0,d.qy)(()=>Z(q)),ve=(0,d.qy)(()=>(0,ae.j9)([...q.map(({head:Ne})=>Ne),...q.map(({base:Ne})=>Ne)])),
xe=(Ne,Ce)=>ve().componentOf(Ne,Ce);function ue(Ne){const Ce=E(ne,Ne,me);return q.map(We=>{const z=fe(We,Ce,Oe,xe),{base:ce,head:we}=z.unmatched;if(ce.length===0||we.length===0)return z;const Se=V(z.unmatched,
Ce,xe);if(Se.heads.size===0)return z;const Re=fe(We,Ce,Se,xe);return Re.matches.filter(({head:J})=>Se.heads.has(J)).length===Se.heads.size?Re:z})}let Ee=new Map;for(let Ne=0;Ne<Ge;Ne++){const Ce=ue(Ee),
We=Ce.flatMap(ce=>ce.renames),z=We.length===0?new Map:K(We,me());if(Ee.size===z.size&&[...Ee].every(([ce,we])=>z.get(ce)===we)){if(Ce.some(({changes:ce})=>ce.length>0))return Ce;break}Ee=z}return ue(new Map)}
function Ue(q){if((0,d.jn)(q))return q.text;if(q.type==="array"){const me=q.items.map(Ue);return`[${(q.unordered?me.sort():me).join()}]`}return`{${Array.from(q.members,([me,ve])=>`${JSON.stringify(me)}\
:${Ue(ve)}`).sort().join()}}`}}),499:((Te,Ae,y)=>{y.d(Ae,{Ab:()=>j,a2:()=>f,gN:()=>c,lY:()=>v,pi:()=>H,rL:()=>k});var d=y(436);const G=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ae=["x","y"],pe=j("viewport canvas"),ye=j("w h width height left top zoom"),K=[["x"],["position"],["left","top"]],Z=j("selected dragging"),O=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
E=/^\d{4}-\d\d-\d\d$/,C=j("_?id uuid guid identifier instanceIdentifier"),T=/^\d{1,15}$/,_=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,S=j("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),N=j("meta(data)? .*info revision flow workflow"),L=100,W=[[j(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),O,E],[j(".*\
(update|modification|creat(e|ion)|save|export|publish)[-_]?(at|on|date|time)* .*timestamp .*iteration"),O],[j("[lc]Mod [mc]time"),O],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function j(F){return new RegExp(`^(${F.replaceAll(" ","|")})$`,"i")}function H({base:F,head:oe,changes:ge}){const He=(0,d.qy)(()=>ge.flatMap(Xe=>l(Xe)??[]).slice(0,L)),ke={base:(0,d.qy)(()=>new Set((0,d.
PX)(F))),head:(0,d.qy)(()=>new Set((0,d.PX)(oe)))};return Xe=>{const{kind:Ze,path:m}=Xe;if(Ze==="reordered"||Ze==="moved")return!1;const[p,V=p]=Ze==="modified"?[Xe.from,Xe.to]:[Xe.value];if(ee(p)&&ee(
V)&&$(m,p.type==="literal")||U(m)&&re(p)&&re(V))return!0;if(Ze!=="modified"||p.type!==V.type||!("text"in p)||!("text"in V))return!1;const[M,fe,$e]=[A(m.at(-1)),(0,d.e1)(p.text),(0,d.e1)(V.text)],Oe=(...q)=>[
fe,$e].every(ne=>q.some(me=>me.test(ne)));if(W.some(([q,...ne])=>q.test(M)&&Oe(...ne)))return!0;const Ge=A(m.at(-2));if(S.test(M)&&Oe(T,_))return Ge===""||N.test(Ge);if((l(Xe)?He().filter(q=>q.old!==fe&&
fe.includes(q.old)):[]).some(q=>fe.replaceAll(q.old,q.recent)===$e))return!0;const Qe=C.test(M)||M===`${A(m.at(-3)).replace(/s$/,"")}Id`;return Ge===""&&Qe&&Oe(_)&&!ke.head().has(fe)&&!ke.base().has($e)}}
function l(F){const[oe,ge]=F.path.slice(-2);if(!(!(F.kind==="modified"&&oe?.type==="item"&&C.test(A(ge)))||F.from.type!=="string"||F.to.type!=="string"))return{old:(0,d.e1)(F.from.text),recent:(0,d.e1)(
F.to.text)}}function c(F){return _.test(F)||O.test(F)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(F)}function k(F,oe){return(0,d.jn)(oe)&&(C.test(F)||F==="name"&&d.kk.test(oe.text))||G.test(F)&&oe.type!=="lit\
eral"&&ee(oe)||ae.includes(F)&&ee(oe)}function $(F,oe){const[ge,He]=[F.at(-2),A(F.at(-1))],ke=F.slice(f(F)).find(Ze=>G.test(A(Ze)));return ke?ke===F.at(-1)?!oe:He===""||ae.includes(He)||ye.test(He):He===
"zoom"&&pe.test(A(ge))||ae.includes(He)||ye.test(He)&&te(ge)}function U(F){return Z.test(A(F.at(-1)))&&te(F[f(F)-1])}function te(F){const oe=F?.type==="item"&&F.item.type==="object"?F.item.members:void 0;
return K.some(ge=>ge.every(He=>oe?.has(He)))}function f(F){return F.findLastIndex(({type:oe})=>oe==="item")+1}function v(F,{matches:oe}){const ge=new Map(oe.map(ke=>[ke.path.at(-1),ke])),He=new Map;for(const ke of F){
const Xe=f(ke.path),[Ze,m]=[ke.path[Xe-1],ke.path[Xe]],p=ae.includes(A(m)),V=p?ae:G.test(A(m))?[A(m)]:[],[M,fe]=[P(ge.get(Ze)?.base,V),P(ge.get(Ze)?.head,V)],$e=[...ke.path.slice(0,Xe),{type:"member",
key:V.join(", ")}];M&&fe?He.set(p?Ze:m,{kind:"modified",path:$e,from:M,to:fe}):He.set(ke,ke)}return[...He.values()]}function P(F,oe){const ge=F?.type==="object"?oe.flatMap(He=>F.members.get(He)??[]):[];
if(!(ge.length<oe.length))return ge.length>1?{type:"array",id:0,items:ge,unordered:!1}:ge[0]}function A(F){return F?.type==="member"?F.key:""}function re(F){return F.type==="literal"&&/^(true|false)$/.
test(F.text)}function ee(F){if(F.type==="literal")return/\d/.test(F.text);const oe=F.type==="array"?F.items:F.type==="object"?[...F.members.values()]:[];return oe.length>0&&oe.every(ee)}}),665:((Te,Ae,y)=>{
y.d(Ae,{Vn:()=>U,s3:()=>l,Oe:()=>W,Vg:()=>j,j9:()=>T,qU:()=>_,oP:()=>$});var d=y(436),G=y(408),ae=y(499),pe=y(997),ye=y(856);function K(f){const v=new Map;for(const re of f)for(const[ee,F]of re.type===
"object"?re.members:[]){if(F.type!=="string")continue;const{ids:oe,length:ge,isRepeated:He}=v.get(ee)??{ids:new Set,length:0,isRepeated:!1};v.set(ee,{ids:oe,length:ge+F.text.length,isRepeated:He||oe.has(
F.id)}),oe.add(F.id)}const P=[...v].filter(([re,{ids:ee,isRepeated:F}])=>ee.size>1&&2*ee.size>f.length&&!F&&re!=="type"&&!pe.Z_.test(re));P.sort(([re,ee],[F,oe])=>oe.ids.size-ee.ids.size||ee.length-oe.
length||(re<F?-1:1));const A=P.find(([re])=>{const ee=f.flatMap(F=>Z(F,re)??[]);return 2*ee.length>f.length&&!ee.some(ae.gN)});return re=>A&&Z(re,A[0])}function Z(f,v){const P=(0,d.C5)(f,v),A=P?.type===
"string"?(0,d.e1)(P.text):"";return/^[^\n]{1,60}$/.test(A)&&!(0,ye.$C)(v,P,f)?A:void 0}const O=/group|parent|folder|owner/i,E=/(-[\da-f]{4}){3}-[\da-f]{12}/i,C=40;function T(f){const v=f.map(L),P=F=>v.
find(oe=>oe.get(F))?.get(F);function A(F,oe){for(const ge of(0,d.YD)(F).sort()){if(O.test(ge))continue;const He=`${(0,d.TN)(F,ge)}`,ke=ge==="type"?`"${He.split(":")[1]}`:He,Xe=P(ke);if(Xe===void 0||_(
Xe.item)===void 0)continue;const Ze=v.some(m=>{const p=m.get(ke);return p&&(p.array===oe||N(oe,p.item))});if(ge==="type"||!Ze)return Xe.item}}function re(F,oe){const ge=(0,d.Gg)(F);return _(F)??_(A(F,
oe))??(ge&&(0,d.e1)(ge))}function ee(F){const oe=/\d/.test(F)?P(F):void 0;return oe&&(re(oe.item,oe.array)??te(oe.item))}return{componentOf:A,nameOf:re,labelOf:ee}}function _(f){const v=(0,d.Ku)(f,["n\
ame","Name"]);if(v&&!d.kk.test(v))return(0,d.e1)(v);const A=v===void 0&&(0,d.Ku)(f,d.eX)!==void 0?void 0:(0,d.Gg)(f)??(f&&S(f));return A&&(0,d.e1)(A)}function S(f){const v=(0,d.C5)(f,"localeData");return[
...(v?["en",...(0,d.YD)(v)]:[]).map(ee=>(0,d.C5)(v,ee)),(0,d.C5)((0,d.C5)(f,"data"),"node")].map(ee=>(0,d.Gg)(ee)??(0,d.Ku)(ee,["display_name"])).find(ee=>ee!==void 0)}function N(f,v){return(0,d.YD)(v).
map(A=>(0,d.C5)(v,A)).some(A=>A?.type==="array"&&A.items===f)}function L(f){const v=new Map,P=A=>{if(A.type==="object")for(const re of A.members.values())P(re);if(A.type==="array")for(const re of A.items){
const ee=(0,d.YD)(re).filter(oe=>d.ZM.test(oe)),F=new Set(ee.flatMap(oe=>(0,d.TN)(re,oe)??[]));for(const oe of F)v.set(oe,v.has(oe)?void 0:{item:re,array:A.items});P(re)}};return P(f),v}function W(f,v,P){
const A=(0,G.FF)(f,v),re=[...A.base.map(ge=>({...ge,base:ge.item})),...v.map(({base:ge,head:He})=>({...He,base:ge.item,head:He.item})),...A.head.map(ge=>({...ge,head:ge.item}))],ee=k(re,P),F=K(re.filter(
ge=>!ee.has(ge)).map(({item:ge})=>ge)),oe=ge=>H(ge,ee.get(ge),F(ge.item));return re.map(ge=>({...ge,step:oe(ge)})).sort(c)}function j(f,v){return f.type==="object"?Array.from(f.members,([A,re])=>({step:{
type:"member",key:A},value:re})):(f.type==="array"?W({base:[],head:(0,G.S3)(f.items)},[],v):[]).map(({step:A,item:re})=>({step:A,value:re}))}function H({item:f,index:v},P,A){return P===void 0?{type:"e\
lement",index:v,item:f,text:A}:l(f,P)}function l(f,v){const P=te(f),A=P!==void 0&&P.length<=C&&!v.startsWith(P);return{type:"item",label:v,...A&&{hint:P},item:f}}function c({step:f},{step:v}){return f.
type==="item"&&v.type==="item"?f.label<v.label?-1:1:f.type==="element"&&v.type==="element"?f.index-v.index:f.type==="item"?-1:1}function k(f,v){const P=new Map,A=new Set;let re=f.filter(({item:ke})=>(_(
ke)??(0,d.Gg)(ke)??(0,d.TH)(ke))!==void 0);const ee=ke=>{const Xe=re.map(ke),Ze=U(Xe);re=re.filter((m,p)=>{const V=Xe[p];return V===void 0||Ze.get(V)!==1||A.has(V)?!0:(A.add(V),P.set(m,V),!1)})};ee(({
item:ke})=>_(ke));const F=new Map(re.map(ke=>[ke,_(ke.item)??_(v(ke.item,ke.array))])),oe=U([...F.values()]),ge=ke=>{const[Xe,Ze]=[F.get(ke),(0,d.Gg)(ke.item)];return _(ke.item)??(oe.get(Xe)===1?Xe:void 0)??
(Ze&&(0,d.e1)(Ze))},He=(ke,Xe)=>{const[Ze,m]=[(0,d.TH)(ke.item),ge(ke)??te(ke.item)];return Ze?$(m,Ze,Xe):m};return ee(ke=>ge(ke)??He(ke,E)),ee(ke=>He(ke,E)),ee(ke=>He(ke,/$/)),ee(ke=>`${ge(ke)??te(ke.
item)??He(ke,/$/)} [${ke.index}${ke.head?"":", before"}]`),P}function $(f,v,P=E){const A=(0,d.e1)(v).replace(P,"");return f?`${f} (${A})`:A}function U(f){const v=new Map;for(const P of f)v.set(P,(v.get(
P)??0)+1);return v}function te(f){const v=(0,d.QP)(f);return v?.startsWith('"')?(0,d.e1)(v):void 0}}),997:((Te,Ae,y)=>{y.d(Ae,{BQ:()=>Z,FK:()=>l,Fu:()=>T,NQ:()=>ye,Z_:()=>pe,t5:()=>C});var d=y(436),G=y(
499);const ae=[(0,G.Ab)("_?id key uuid guid identifier"),(0,G.Ab)("(node|step|state)_?id"),(0,G.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,G.Ab)("\\*")],pe=(0,G.Ab)(
"(source|from|target|to|next|then|else|goto|default)(_?id)?"),ye="*",K=64;function Z(c,k){const $=O([]),U=[],te=new Set([c,k].flatMap(P=>[...(0,d.PX)(P),...S(P)]));function f(P,A,re){if((0,d.jn)(P))_(
P.text,A,re);else if(P.type==="object")v(P,A,re);else{const ee=P.items.length>1&&P.items.some(({type:F})=>F==="array");for(const[F,oe]of P.items.entries())f(oe,E(A,"[]"),{...re,array:P.items,...ee&&{slot:F}})}}
function v(P,A,{key:re,array:ee,map:F,...oe}){let ge=oe;if(ee!==void 0||re!==void 0){const Xe={side:oe.side,value:P,field:A,outer:oe.place,key:re,array:ee??[]};ge={...oe,place:Xe,map:F},U.push(Xe)}const He=L(
P,te),ke=ge===oe&&(0,d.YD)(P).some(Xe=>F?.members.has(Xe));for(const[Xe,Ze]of P.members){const m=E(A,He||ke?ye:Xe);ke&&_(JSON.stringify(Xe),m,ge,Ze),(!ke||Ze.type==="array")&&f(Ze,m,He?{...ge,key:Xe,map:P}:
ge)}}return f(c,$,{side:"base"}),f(k,$,{side:"head"}),{root:$,places:U,find:W(U)}}function O(c){return{keys:c,inner:new Map,texts:new Map,references:[]}}function E(c,k){const $=c.inner.get(k)??O([...c.
keys,k]);return c.inner.set(k,$),$}function C(c){const k=[c];for(const $ of k)for(const U of $.inner.values())k.push(U);return k}function T(c,k){return c?.inner.get(k)??c?.inner.get(ye)}function _(c,{
keys:k,texts:$,references:U},{place:te,slot:f},v){$.set(c,($.get(c)??0)+1);const P=c.startsWith('"')?c.length>2:pe.test(k.findLast(A=>A!=="[]")??"")&&Number.isInteger(Number(c));te&&P&&U.push({text:c,
place:te,slot:f,value:v})}function S(c){if((0,d.jn)(c))return[];const k=c.type==="array"?c.items:[...c.members.values()];return[...k.flatMap(S),...k.some(N)?[]:(0,d.YD)(c)]}function N(c){return c.type===
"object"}function L({members:c},k){return 2*[...c.keys()].filter(U=>!pe.test(U)&&k.has(U)).length>=c.size&&[...c.values()].every(N)}function W(c){const k={base:new Map,head:new Map};for(const $ of c){
const U=(te,f)=>{const v=ae.findIndex(A=>A.test(te));if(v<0)return;const P=k[$.side].get(f)??[];P[v]=(P[v]??new Set).add($),k[$.side].set(f,P)};$.key!==void 0&&U(ye,JSON.stringify($.key));for(const[te,
f]of $.value.members)(0,d.jn)(f)&&U(te,f.text)}return($,U)=>{const te=k[U.side].get($)?.find(f=>f);return te&&te.size<=K?j([...te],U,U):void 0}}function j(c,k,$){const U=$?c.filter(A=>l(A,$)):c;if(U.length===
0&&$)return j(c,k,$.outer);const te=U.length>1?U.filter(({value:A})=>A.members.size>2):U,f=te.map(({field:A})=>H(k.field,A)),[v,...P]=te.filter((A,re)=>f[re]===Math.min(...f));return P.length===0?v:void 0}
function H(c,{keys:k}){const $=k.findIndex((U,te)=>U!==c.keys[te]);return $<0?0:k.length-$}function l(c,k){return c!==void 0&&(c===k||l(c.outer,k))}}),856:((Te,Ae,y)=>{y.d(Ae,{$C:()=>c,Wr:()=>te,_p:()=>k,
lb:()=>L});var d=y(706),G=y(436);const ae=8,pe="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-\
_. ]?key|cookie",ye=new RegExp(`(?:(?:${pe})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),K=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,Z=new RegExp(`^x?(?:${pe}|(?:password|secret|apikey\
)s)$`),O=/name|key|header|field/i,E=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,C=["value","values","default","defaultvalue","headervalue"],T=/\{\{|\$\{|<%/,_="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;\
&)}\\]\\\\]|$))",S="(?:(?:bearer|basic|token)\\s{1,4})?",N=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|\
%3F|%26)[\\w.-]{0,40}(?:${pe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${pe})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,\
4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${pe})\\s{0,4}=\\s{0,4}${S})${_}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${pe})\\s{0,4}:\\s{0,4}${S}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${_}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]\
](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${_}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${pe})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(f=>new RegExp(f,"giu"));function L({workflows:f}){
const v=new d.pO;for(const{secrets:A,files:re}of f){const ee=re.flatMap(({base:F,head:oe})=>[F,oe].flatMap(te));for(const F of[...A,...ee].flatMap(W))v.add(F,j)}const P=new Map;return A=>{const re=P.get(
A);if(re)return re;const ee=[],F=He=>(ee.push(He),d.v5),ge={shown:N.reduce((He,ke)=>He.replace(ke,F),v.hide(A,F)),hidden:JSON.stringify(ee)};return P.set(A,ge),ge}}function W(f){return[f,f.replace(/^(?:bearer|basic|token) /i,
""),...(0,G.PX)((0,G.yR)(f))]}function j(f){return f.length>=ae&&!new RegExp("^\\p{L}+$","u").test(f)}function H(f){const v=l(f);return ye.test(v)&&!K.test(v)}function l(f){return f.toLowerCase().replace(
/[^a-z]/g,"")}function c(f,v,P){return $(v)?!1:H(f)?U(v)||Z.test(l(f)):!C.includes(l(f))||P?.type!=="object"?!1:[...P.members].some(([A,re])=>{const ee=(0,G.jn)(re)&&(re.text==="true"?A:E.test(A)&&(0,G.
e1)(re.text));return O.test(A)&&H(`${(0,G.TN)(P,A)}`)||ee&&Z.test(l(ee))})}function k(f,...v){return v.every($)?!1:f.some((P,A)=>{const re=f[A-1],ee=re&&"item"in re?re.item:void 0,F=f.slice(A+1).every(
({type:ge})=>ge==="element"),oe=ge=>P.type==="member"&&c(P.key,F?ge:void 0,ee);return v.some(oe)})}function $(f){return f?.type==="literal"&&!/\d/.test(f.text)}function U(f){return f?.type==="array"?f.
items.every(U):f!==void 0&&(0,G.jn)(f)}function te(f){const v=[],P=A=>{if(A!==void 0)if((0,G.jn)(A))P((0,G.yR)((0,G.e1)(A.text)));else if(A.type==="array")for(const re of A.items)P(re);else for(const[
re,ee]of A.members)c(re,ee,A)&&(0,G.PX)(ee,v),P(ee)};return P(f),v.filter(A=>!T.test(A))}}),408:((Te,Ae,y)=>{y.d(Ae,{$z:()=>O,FF:()=>T,Ms:()=>C,O6:()=>_,S3:()=>ae,eV:()=>pe,kh:()=>ye,kk:()=>K,qc:()=>Z,
yU:()=>E});var d=y(965);const G=500;function ae(S){return S.map((N,L)=>({item:N,index:L,array:S}))}function pe(S,N){const L=c=>S[c].map(k=>N(k,c)),W=(c,k)=>c!==void 0&&c===k,j=(0,d.E)(L("base"),L("hea\
d"),{maxEditLength:G,comparator:W});if(j===void 0)return C(ye(S,N));let[H,l]=[0,0];return j.flatMap(({added:c,removed:k,count:$})=>{const[U,te]=[S.base.slice(H,H+$),S.head.slice(l,l+$)];return c||(H+=
$),k||(l+=$),c||k?[]:E({base:U,head:te})})}function ye(S,N){return Z(S,N).flatMap(E)}function K(S,N){return Z(S,N).flatMap(L=>L.base.length===1&&L.head.length===1?E(L):[])}function Z(S,N){const L=O(S.
head,W=>N(W,"head"));return L.delete(void 0),[...O(S.base,W=>N(W,"base"))].flatMap(([W,j])=>{const H=L.get(W);return H?[{base:j,head:H}]:[]})}function O(S,N){const L=new Map;for(const W of S){const j=N(
W),H=L.get(j);H?H.push(W):L.set(j,[W])}return L}function E({base:S,head:N}){return S.flatMap((L,W)=>{const j=N[W];return j===void 0?[]:[{base:L,head:j}]})}function C(S){const N=[];for(const W of S.toSorted(
(j,H)=>j.base.index-H.base.index)){let[j,H]=[0,N.length];for(;j<H;){const l=j+H>>1;(N[l]?.last.head.index??0)<W.head.index?j=l+1:H=l}N[j]={last:W,before:N[j-1]}}const L=[];for(let W=N.at(-1);W;W=W.before)
L.push(W.last);return L.reverse()}function T({base:S,head:N},L){const W=new Set(L.flatMap(j=>[j.base,j.head]));return{base:S.filter(j=>!W.has(j)),head:N.filter(j=>!W.has(j))}}function _(S,N){const L=C(
S),W={base:0,head:0};return Z(N,({index:j},H)=>{for(;(L[W[H]]?.[H].index??1/0)<j;)W[H]++;return W[H]})}}),384:((Te,Ae,y)=>{y.a(Te,async(d,G)=>{try{let L=function(){const W=new pe.i_,j=W.required("base",
Z.Rr),H=W.required("head",Z.Rr);[j,H].some($=>$!==void 0&&(0,ae.existsSync)($))||(j!==void 0&&W.refuse("base",(0,Z.LO)(W.text("base"))),H!==void 0&&W.refuse("head",(0,Z.LO)(W.text("head"))));const l=(0,pe.
RT)(W),c=W.boolean("fail-on-change",!1),k=W.boolean("summary",!0);return{base:W.check(j),head:W.check(H),ignore:l,failOnChange:c,summary:k}};var ae=y(24),pe=y(991),ye=y(697),K=y(953),Z=y(192),O=y(124),
E=y(279),C=y(725),T=y(276),_=y(57),S=y(706),N=y(885);await(0,T.eF)(async W=>{const{base:j,head:H,ignore:l,failOnChange:c,summary:k}=L(),$=(0,C.t1)(),[U,te]=[(0,S.OX)(j),(0,S.OX)(H)],f=(0,_.Bu)(Object.
entries({Base:U,Head:te}));$.info(`Comparing ${U} with ${te}`);const v=await(0,N.Z)(j,H,{ignore:l,signal:W}).catch(async ee=>{const F=(0,E.iT)(ee);throw k&&await(0,_.Sy)("Workflow comparison failed",(0,_.
il)((0,ye.UX)(F),(0,T.VY)(F)),f),F});for(const{name:ee,status:F,counts:oe,variablesCompared:ge}of v.workflows){const He=F==="changed"||F==="unchanged"?(0,O.cq)(oe):F,ke=ge?"":" (environment variables \
are not compared)";$.info(`${ee===void 0?"":`${(0,S.OX)(ee)}: `}${He}${ke}`)}const[P,A]=[(0,O.Hq)(v),(0,O.xW)(v)];(0,T.n0)({changed:P,...A});const re=await(0,K.S)(v);if(k){const ee=re(v.workflows.length>
1,[f]);await(0,_.Sy)(`Workflow comparison: ${(0,O.cq)(A)}`,ee,f)}if(P&&c){const ee=`The versions differ (${(0,O.cq)(A)}), and fail-on-change is true`;throw new E.HR({what:ee,advice:"The report shows w\
hat changed.",topic:"import-deploy-and-promote"})}}),G()}catch(L){G(L)}},1)}),885:((Te,Ae,y)=>{y.d(Ae,{Z:()=>tn});var d=y(806);const G=ot(import.meta.url)("node:buffer");var ae=y(761);const pe={enter:()=>{},
scalar:R=>({json:R}),array:R=>({json:`[${R.map(({json:X})=>X)}]`,items:R}),object(R){return{json:`{${Array.from(R,([Y,{json:de}])=>`${JSON.stringify(Y)}:${de}`).sort()}}`,members:R}}};function ye(R){const X=(0,G.
isUtf8)(R)?(0,ae.q)(R.toString(),void 0,pe):void 0,Y=X?.members??X?.items?.map(ie=>[K(ie),ie]);if(Y===void 0)return;const de=new Map;for(const[ie,{members:Me,json:De}]of Y){if(ie===void 0||de.has(ie))
return;de.set(ie,{name:ie,keys:[...Me?.keys()??[]],content:De})}return{container:Array.isArray(Y)?"array":"object",variables:[...de.values()]}}function K({members:R}){if(!R?.has("value"))return;const X=[
R.get("name"),R.get("key")].find(Y=>Y?.json[0]==='"');return X&&JSON.parse(X.json)}function Z({files:R}){const X=[...R].filter(([Y])=>(0,d.dU)(Y)).map(([,Y])=>O(Y));return[...new Set(X.flat())]}function O(R){
const X=new TextDecoder().decode(R);try{JSON.parse(X)}catch{return[]}const Y=ye(R),de=new Set(Y?.container==="array"?Y.variables.map(({name:De})=>De):void 0),Me=Array.from(X.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([De,Be,Ye])=>Be===void 0?[De,String(Number(De))]:Ye===void 0?[JSON.parse(Be)]:[]);return[...new Set(Me)].filter(De=>!de.has(De))}var E=y(124),C=y(436),T=y(598),_=y(742);function S(R){return(0,G.
isUtf8)(R)?R.toString():void 0}function N(R,X,Y){const de=/\.json$/i.test(R)?S(X):void 0;return de===void 0?void 0:Y.read(de)}function L(R,X,Y,de){if(X.equals(Y))return!0;const ie=new Interner(de),Me=N(
R,X,ie);return Me!==void 0&&Me.id===N(R,Y,ie)?.id}function W({files:R},X){const Y=ie=>createHash("sha256").update(ie).digest("hex"),de=Array.from(R,([ie,Me])=>{const De=N(ie,Me,new Interner(X));return[
ie,Y(De?canonicalJson(De):Me)]});return Y(JSON.stringify(de.sort(([ie],[Me])=>ie<Me?-1:1)))}var j=y(899),H=y(856);const l=1024*1024;function c(R,X,{name:Y,ignore:de}){const ie=[R,X].filter(ct=>ct!==void 0),
Me=ie.some($),De=[...new Set(ie.flatMap(({files:ct})=>[...ct.keys()]))].sort(),Be=new Set(de.lines),Ye=new C.Ms(de,ct=>Be.delete(ct)),rt=De.flatMap(ct=>{const[gt,St]=[R?.files.get(ct),X?.files.get(ct)],
At=gt!==void 0&&St!==void 0&&gt.equals(St);if(Me&&(0,d.dU)(ct)||At&&Be.size===0)return[];const $t=gt&&N(ct,gt,Ye),bt=At?$t:St&&N(ct,St,Ye);return At||$t!==void 0&&$t.id===bt?.id?[]:[{name:ct,from:gt,to:St,
base:$t,head:bt}]}),lt=te(rt,Ye),st=ct=>de.lines.length===0&&lt.some(gt=>gt.name===ct),ft=lt.length===0?[]:De.filter(ct=>!st(ct)&&!(0,d.dU)(ct)),Et=R===void 0?"added":X===void 0?"removed":void 0;return{
name:Y,status:Et??(lt.length>0?"changed":"unchanged"),counts:Et?{added:0,modified:0,removed:0,[Et]:1}:(0,E.cz)(lt.map(E.xS)),files:lt,variablesCompared:!(Me&&ie.some(U)),secrets:[...new Set(ie.flatMap(
ct=>[...Z(ct),...k(ct,ft)]))],unusedIgnores:[...Be]}}function k({files:R},X){return X.flatMap(Y=>(0,H.Wr)(N(Y,R.get(Y)??Buffer.of(),new C.Ms(j.K$))))}function $({kind:R,files:X}){return R==="folder"&&
![...X.keys()].some(d.dU)}function U({files:R}){return[...R].some(([X,Y])=>(0,d.dU)(X)&&ye(Y)?.variables.length!==0)}function te(R,X){const Y=R.flatMap(({name:ie,base:Me,head:De})=>Me&&De&&!(0,d.dU)(ie)?
[{name:ie,base:Me,head:De}]:[]),de=new Map((0,_.OD)(Y,X).map((ie,Me)=>[Y[Me]?.name,ie]));return R.map(ie=>f(ie,de.get(ie.name)))}function f({name:R,from:X,to:Y,base:de,head:ie},Me){const De=X===void 0?
"added":Y===void 0?"removed":"modified",Be={name:R,status:De,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,d.dU)(R))return{...Be,kind:"variables",changes:P(de,ie,De)};if(Me||De!==
"modified"&&(de??ie))return{...Be,kind:"json",base:de,head:ie,...Me};const[Ye,rt]=[X&&v(X),Y&&v(Y)];return X&&Ye===void 0||Y&&rt===void 0?{...Be,kind:"binary"}:{...Be,kind:"text",text:{base:Ye,head:rt}}}
function v(R){return R.length<=l&&!R.includes(0)?S(R):void 0}function P(R,X,Y){const[de,ie]=[R,X].map(st=>st&&ye(Buffer.from((0,_.dj)(st))));if(Y==="modified"&&(de===void 0||de.container!==ie?.container))
return[{kind:"modified",path:[],from:E.RG,to:E.RG}];const Me=st=>new Map(st?.variables.map(({name:ft,content:Et})=>[ft,Et])),[De,Be]=[Me(de),Me(ie)],Ye=[],rt=[...De.keys()].filter(st=>Be.has(st)),lt=[
...Be.keys()].filter(st=>De.has(st));rt.some((st,ft)=>st!==lt[ft])&&Ye.push({kind:"reordered",path:[],moved:[]});for(const st of[...new Set([...De.keys(),...Be.keys()])].sort()){const ft=[{type:"membe\
r",key:st}];De.has(st)?Be.has(st)?De.get(st)!==Be.get(st)&&Ye.push({kind:"modified",path:ft,from:E.RG,to:E.RG}):Ye.push({kind:"removed",path:ft,value:E.RG}):Ye.push({kind:"added",path:ft,value:E.RG})}
return Ye}var A=y(279),re=y(24),ee=y(455),F=y(760),oe=y(142),ge=y(706);const[He,ke,Xe]=["flow_definition.json","app_definition.json","env_variables.json"],Ze=[He,ke,Xe],m=1e4,p=256*1024*1024;function V(R,X){
const Y=[...X].filter(([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:R,files:new Map(Y.sort(([de],[ie])=>de<ie?-1:1))}}function M({kind:R,files:X}){return{kind:R,files:new Map([...X].filter(
([Y])=>!isEnvVariables(Y)))}}const fe=/^\.|^__MACOSX$/;function $e(R){const X=new Set(R),Y=De=>Ze.some(Be=>X.has(De+Be));if(Y(""))return"";const de=new Set(R.filter(De=>De.includes("/")).map(De=>De.slice(
0,De.indexOf("/")))),[ie,...Me]=[...de].filter(De=>!fe.test(De));return Me.length===0&&Y(`${ie}/`)?`${ie}/`:""}function Oe(R){const X=$e(R);return R.includes(X+ke)||R.includes(X+He)}function Ge(R,X){return new A.
HR({what:R,advice:X,topic:"unpacking"})}function Je(R,X){for(const{index:Y}of`${X}/`.matchAll(/\//g)){const de=X.slice(0,Y),ie=(0,re.lstatSync)((0,F.join)(R,de),{throwIfNoEntry:!1});if(ie?.isSymbolicLink())
throw Ge(`${(0,ge.TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===X&&ie?.isFile())return ie;if(!ie?.isDirectory())break}}async function Qe(R,X,Y,de=1/0){const ie=new Map,
Me=new Map;let De=de;for(const Be of X){Y.throwIfAborted();const Ye=Je(R,Be);if(!(Ye===void 0||Me.get((0,d.Sr)(Be))===Ye.ino)){if(Me.set((0,d.Sr)(Be),Ye.ino),De-=Ye.size,De<0)throw new Error("its file\
s take more than 256 MiB, the limit");ie.set(Be,await(0,ee.readFile)((0,F.join)(R,Be)))}}return ie}async function Ue(R){return(await(0,ee.readdir)(R,{withFileTypes:!0})).map(Y=>Y.name+(Y.isDirectory()?
"/":""))}async function q(R,X){const Y=[],de=[""];for(const ie of de){X.throwIfAborted();for(const Me of await Ue((0,F.join)(R,ie))){if((0,d.jq)(Me))continue;if((Me.endsWith("/")?de:Y).push(ie+Me),Y.length+
de.length>m)throw new Error("more than 10,000 files are in it")}}return Y}async function ne(R){if(!Je(R,d.gv))return;const X=await(0,ee.readFile)((0,F.join)(R,d.gv),"utf8");let Y;try{const{unpackedFiles:de}=JSON.
parse(X);de.every(ie=>(0,d.x5)(ie)===void 0)&&(Y=new Set(de))}catch{}return{text:X,paths:Y}}async function me(R,X){const Y=new Set(X.map(caseFold));return(await readdir(R).catch(()=>[])).filter(ie=>!Y.
has(caseFold(ie))&&existsSync(join(R,ie,RECORD)))}function ve(R){return`${JSON.stringify({unpackedFiles:[...R]},null,2)}
`}const xe=ot(import.meta.url)("node:zlib");var ue=y(663);const Ee=2048,Ne=new Set([0,10]);async function Ce(R,X){X?.throwIfAborted();const Y=We(R),de=await(0,ue.SY)(Y,{decodeStrings:!1}).catch(Q("The\
 package")),ie=await z(de).catch(Q("The package")),Me=$e([...ie.keys()]),De=[];for(const[Be,Ye]of ie){X?.throwIfAborted();const rt=await Se(de,Y,Ye).catch(Q(`${(0,ge.TL)(Be)} in the package`));Be.startsWith(
Me)&&!Re(Be)&&De.push([Be.slice(Me.length),rt])}return V("zip",De)}function We(R){for(let X=R.length-21;X>0;){X=R.lastIndexOf("PK",X-1,"latin1");const Y=X+22+(X<0?1/0:R.readUInt16LE(X+20));if(Y<=R.length)
return R.subarray(0,Y)}if(R.toString("latin1",0,2)!=="PK")throw Fe(R);return Q("The package")(new Error("its end is missing"))}async function z(R){if(R.entryCount>m)throw J(`The package has ${R.entryCount}\
 entries. The limit is 10,000`);const X=new Map;let Y=0;for await(const Me of R.eachEntry()){const De=ce(Me);if(X.has(De))throw J(`The package has ${(0,ge.TL)(De)} twice`,"Export it again.");const Be=we(
De,Me);if(Be!==void 0)throw J(`${(0,ge.TL)(De)} in the package ${Be}`);if(Y+=Me.uncompressedSize,Y>p)throw J("The package takes more than 256 MiB unpacked, the limit");X.set(De,Me)}const de=[...X.keys()];
if(de.every(Re))throw J("The package has no files in it","Export it again.");const ie=(0,d.Oj)(de);if(ie===void 0)return X;throw J(`${ie.map(Me=>(0,ge.TL)(Me)).join(" and ")} in the package collide on\
 a disk that ignores case`)}function ce({generalPurposeBitFlag:R,fileNameRaw:X,extraFields:Y,versionMadeBy:de}){const ie=(0,G.isUtf8)(X)?Ee:R,Me=Ne.has(de>>>8);return(0,ue.ax)(ie,X,Y,!Me).replace(/^(\.\/+)+/,
"")}function we(R,X){const Y=X.externalFileAttributes>>>16&61440;return Y===40960?"is a symbolic link":Y!==0&&Y!==32768&&Y!==16384?"is neither a file nor a folder":Re(R)&&X.uncompressedSize>0?"is a fo\
lder with a content of its own":X.canDecodeFileData()?(0,d.dU)(X.fileNameRaw.toString())&&!(0,d.dU)(R)?"is also named env_variables.json":(0,d.x5)(R,d.fw):"is encrypted, or compressed by another metho\
d than deflate"}async function Se(R,X,Y){const{compressedSize:de,compressionMethod:ie,uncompressedSize:Me}=Y,{fileDataStart:De}=await R.readLocalFileHeaderPromise(Y),Be=X.subarray(De,De+de),Ye={maxOutputLength:Me||
1,chunkSize:Me+64},rt=ie===0?Be:(0,xe.inflateRawSync)(Be,Ye);if(rt.length!==Me)throw new Error(`it unpacks to ${rt.length} bytes, not the ${Me} listed`);if((0,xe.crc32)(rt)!==Y.crc32)throw new Error("\
its CRC-32 isn't the one listed");return rt}function Re(R){return R===""||R.endsWith("/")}function J(R,X="Check where the package comes from."){return new A.HR({what:R,advice:X,topic:"the-package"})}function Q(R){
return X=>{if(X instanceof A.HR)throw X;const Y={what:`${R} is cut off or damaged`,why:(0,ge.TL)(X.message).slice(1,-1)};throw new A.HR({...Y,advice:"Export it again.",topic:"the-package",cause:X})}}const be=[
["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Fe(R){const X=R.toString("utf8",0,512),[Y]=be.find(([,ie])=>ie.test(X))??
["text"],de=`${Y==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return J(`The package is ${Y}, not a zip`,de)}const ze=33,et=20,it=3,wt=8,ut=33188;function dt({
files:R}){const X=[],Y=[];let de=0;for(const[De,Be]of R){const[Ye,rt]=[Buffer.from(De),deflateRawSync(Be)],lt=[yt(2,et,Ee,wt,0,ze),yt(4,crc32(Be),rt.length,Be.length),yt(2,Ye.length,0)],st=[yt(2,0,0,0),
yt(4,ut*65536,de)];X.push(Buffer.from("PK"),...lt,Ye,rt),Y.push(Buffer.from("PK"),Buffer.of(et,it),...lt,...st,Ye),de+=30+Ye.length+rt.length}const ie=Buffer.concat(Y),Me=[yt(2,0,0,R.size,R.size),
yt(4,ie.length,de),yt(2,0)];return Buffer.concat([...X,ie,Buffer.from("PK"),...Me])}function yt(R,...X){const Y=Buffer.alloc(R*X.length);for(const[de,ie]of X.entries())Y.writeUIntLE(ie,de*R,R);return Y}
async function Nt(R,X){try{const Y=await(0,ee.stat)(R);if(Y.isDirectory())return await Vt(R,X);if(Y.size>p)throw new Error("it is larger than 256 MiB, the limit");const de=await(0,ee.readFile)(R);return{
...await Ce(de,X),sha256:(0,T.createHash)("sha256").update(de).digest("hex")}}catch(Y){throw Lt(Y,R,X)}}async function Ht(R,X){const Y=()=>Nt(R,X);try{const de=(0,re.statSync)(R,{throwIfNoEntry:!1});if(de===
void 0)return{};const ie=de.isDirectory()?await en(R,X):new Map,[Me,...De]=[...ie.values()].flat();return Me===void 0?{single:Y}:{several:new Map(Array.from(ie,([Ye,rt])=>[Ye,()=>Gt(R,rt,X)])),...De.length===
0&&Me.isDirectory()&&{single:Y}}}catch(de){throw Lt(de,R,X)}}async function Gt(R,X,Y){const[de="",ie]=X.map(Me=>Me.name);if(ie!==void 0)throw new Error(`is there twice, as ${(0,ge.TL)(de)} and as ${(0,ge.
TL)(ie)}. Remove one of them`);if(X[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Nt((0,F.join)(R,de),Y)}async function en(R,X){const Y=new Map,de=await(0,ee.readdir)(
R,{withFileTypes:!0});if(Oe(de.map(({name:ie})=>ie)))return Y;for(const ie of de){if(X.throwIfAborted(),ie.name.startsWith(".")||!await Ft((0,F.join)(R,ie.name),X))continue;const Me=ie.isDirectory()?ie.
name:ie.name.replace(/\.zip$/i,"");Y.set(Me,[...Y.get(Me)??[],ie])}return Y}async function Ft(R,X){const Y=await(0,ee.stat)(R).catch(()=>{});if(Y?.isDirectory())return Oe(await Pt(R));if(!Y?.isFile()||
!/\.zip$/i.test(R))return!1;try{return Oe([...(await Nt(R,X)).files.keys()])}catch{return X.throwIfAborted(),!0}}function Lt(R,X,Y){if(Y.aborted)return Y.reason;const de=/The package (is .*, not a zip)/.
exec((0,A.gJ)(R))?.[1],ie=(0,re.existsSync)(X)?`can't be read: ${(0,oe.Uc)(R)}`:`doesn't exist: ${(0,ge.MW)(X)}`;return new Error(de?`${de}. Set a package (.zip), or the folder with its unpacked files`:
ie,{cause:R})}async function Vt(R,X){const Y=(0,F.join)(R,$e(await Pt(R))),de=await ne(Y);if(de&&!de.paths)throw new Error(`${d.gv} isn't as this action writes it`);const ie=de?.paths?new Set([...Ze,...de.
paths]):await q(Y,X),Me=await Qe(Y,ie,X,p);if(Me.size===0)throw new Error("no files are in it");return V("folder",Me)}async function Pt(R){const X=await Ue(R),de=X.filter(ie=>ie.endsWith("/")).map(async ie=>(await Ue(
(0,F.join)(R,ie))).map(Me=>ie+Me));return[...X,...(await Promise.all(de)).flat()]}async function tn(R,X,{ignore:Y,signal:de}){const ie=await It("base",de,()=>Ht(R,de)),Me=await It("head",de,()=>Ht(X,de)),
De=vt(ie,Me)?[void 0]:[...new Set([...Ut(ie),...Ut(Me)])].sort(),Be=[];for(const rt of De){const lt=rt===void 0?"":` ${(0,ge.TL)(rt)}`,st=await It(`base${lt}`,de,()=>Xt(ie,rt)),ft=await It(`head${lt}`,
de,()=>Xt(Me,rt));Be.push(c(st,ft,{name:rt,ignore:Y}))}const Ye=({single:rt,several:lt})=>rt!==void 0||lt!==void 0;return Ye(ie)&&Ye(Me)?{workflows:Be}:{workflows:Be,missing:Ye(ie)?"head":"base"}}function vt(R,X){
const Y=[R,X];if(!(Y.every(({single:Be,several:Ye})=>Be&&Ye)&&Ut(R).join()!==Ut(X).join())&&Y.every(({single:Be,several:Ye})=>!Be||Ye))return!1;if(Y.every(({single:Be,several:Ye})=>!Ye||Be))return!0;const[
Me,De]=R.several?["head","base"]:["base","head"];throw new A.HR({what:`${Me} is a single workflow, but ${De} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function Ut({several:R}){return[...R?.keys()??[]]}async function Xt({single:R,several:X},Y){return await(Y===void 0?R:X?.get(Y))?.()}async function It(R,X,Y){try{return await Y()}catch(de){X.throwIfAborted();
const ie=de instanceof A.HR?de.topic:"import-deploy-and-promote";throw new A.HR({what:`${R} ${(0,A.gJ)(de)}`,topic:ie,cause:de})}}}),142:((Te,Ae,y)=>{y.d(Ae,{Uc:()=>C,Rs:()=>T});var d=y(598),G=y(455),
ae=y(760);const pe=ot(import.meta.url)("node:util");var ye=y(279),K=y(706);const Z={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function O(W){return/^E[A-Z0-9]+$/.test(Object(W).code)}function E(W){if(!O(W))return(0,ye.gJ)(W);
const{code:j="",errno:H=0}=W;return Z[j]??(0,pe.getSystemErrorMap)().get(H)?.[1]??j}function C(W){const{path:j,dest:H=j}=Object(W);return O(W)&&H?`${E(W)} (${(0,K.MW)(H)})`:E(W)}function T(W,j,H="Set \
another directory, or free some space."){const l=Object(W).code==="ENAMETOOLONG",c={what:`Can't write ${j}`,why:E(W),cause:W};return new ye.HR({...c,advice:l?"Set a shorter name.":H})}async function _(W){
await rm(W,{recursive:!0,force:!0,maxRetries:10})}const S=/^\.workflow-export-[0-9a-f]{12}$/;async function N(W,j,H=dirname(W)){const l=join(H,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(l,j,{flag:"wx"}),await rename(l,W)}catch(c){throw await _(l).catch(()=>{}),c}}async function L(W,j){await N(W,j).catch(H=>{throw T(H,W)})}}),279:((Te,Ae,y)=>{y.d(Ae,{HR:()=>G,gJ:()=>Z,
h_:()=>K,iT:()=>ye});const d=null;class G extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(E){super(pe(E),{cause:E.
cause}),this.what=E.what,Object.assign(this,E)}with(E){return new G({...this,cause:this,...E})}}function ae({what:O,why:E=""}){return E===""?O:`${O}: ${E}`}function pe(O){const E=ae(O);return`${E}${/[.!?…]$/.
test(E)?"":"."} ${O.advice??""}`.trim()}function ye(O){return O instanceof Error?O:new Error(String(O))}function K(O){return O instanceof G?O:new G({what:Z(O),cause:O})}function Z(O){return ye(O).message}}),
725:((Te,Ae,y)=>{y.d(Ae,{lm:()=>G.lm,t1:()=>ae});const d=ot(import.meta.url)("node:async_hooks");var G=y(528);function ae(T=""){return{info:_=>ye(T+_),warning:_=>G.$e(T+_),debug:_=>G.Yz(T+_),mask:G.Pq}}
function pe(T){const _=[];return{...ae(`[${T}] `),info:S=>_.push(S),end(S){core.startGroup(K(S));for(const N of _)ye(N);core.endGroup()}}}function ye(T){G.pq(K(T))}function K(T){return T.replaceAll("#\
#[","## [")}const Z=new d.AsyncLocalStorage;let O=!1;function E(T,_){return O||C(),O=!0,Z.run(T,_)}function C(){const T=process.stdout.write.bind(process.stdout);process.stdout.write=((_,...S)=>{const N=Z.
getStore(),L=String(_);return N===void 0||/^::(add-mask|debug)::/.test(L)?T(_,...S):(Z.exit(()=>N.debug(L.trimEnd())),!0)})}}),276:((Te,Ae,y)=>{y.d(Ae,{VY:()=>T,Pd:()=>N,E_:()=>L,eF:()=>C,n0:()=>S});var d=y(
24),G=y(455);const ae=ot(import.meta.url)("node:os");var pe=y(760),ye=y(528),K=y(142),Z=y(279),O=y(706);const E=6e4;async function C(H){const l=new AbortController;for(const c of["SIGINT","SIGTERM","S\
IGBREAK"]){const k={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>l.abort(new Z.HR(k)))}try{if(await H(l.signal),_)throw _}catch(c){for(let $=c;$ instanceof Error;$=$.cause)
ye.Yz($.stack??$.message);const k=T(c);ye.C1(`${(0,O.OX)((0,Z.gJ)(c),E)}${k===void 0?"":` See ${k}`}`)}process.stdout.write("",()=>process.exit())}function T(H){const{GITHUB_SERVER_URL:l,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:k}=process.env;if(!(!(H instanceof Z.HR)||H.topic===void 0||!l||!c||!k))return encodeURI(`${l}/${c}/blob/${k}/docs/troubleshooting.md#${H.topic}`)}let _;function S(H){try{for(const[l,
c]of Object.entries(H))c!==void 0&&ye.uH(l,c)}catch(l){const c="Check the runner's disk.";_=new Z.HR({what:"Can't write the step's outputs",why:(0,K.Uc)(l),advice:c,cause:l})}}async function N(H){const l=process.
env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,G.mkdtemp)((0,pe.join)(l,H)).catch(L(l))}function L(H){return l=>{throw(0,K.Rs)(l,H,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Te,Ae,y)=>{y.d(Ae,{Bu:()=>O,
Sy:()=>N,il:()=>C});var d=y(528),G=y(279),ae=y(132),pe=y(706);const ye=1024*1024-1e4,K=2e5;function Z(L,W){const j=W.map($=>$.map(_)),H=L.map(($,U)=>j.some(te=>te[U]!=="")),l=($,U)=>`<tr>${$.flatMap((te,f)=>H[f]?
`<${U}>${te}</${U}>`:[]).join("")}</tr>`,c=j.map($=>l($,"td")),k=$=>`<tr><td colspan="${L.length}">\u2026 and ${counted($,"more row")}</td></tr>`;return`<table>${l(L.map(escapeAll),"th")}${S(c,k).join(
"")}</table>`}function O(L){return`<table>${L.map(([j,H])=>H===void 0?"":`<tr><th align="left">${(0,ae.FO)(j)}</th><td>${_(H)}</td></tr>`).join("")}</table>`}function E(L){const W=L.map(({names:j,message:H,
help:l})=>{const c=j.map($=>`**${plainText($)}**`);return`- ${S(c,$=>`and ${$} more`,K/2).join(", ")}: ${C(H,l)}`});return S(W,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function C(L,W){return W===void 0?(0,ae.wh)(L):`${(0,ae.wh)(L)} <a href="${(0,ae.FO)(W)}">Troubleshooting</a>`}function T(L,W){return`<details><summary>${escapeAll(L)}</summary>

${W}

</details>`}function _(L){return typeof L=="string"?L===""?"":`<code>${(0,ae.FO)((0,ae.RK)(L))}</code>`:"words"in L?(0,ae.wh)(L.words):`<a href="${(0,ae.FO)(L.href)}">${(0,ae.wh)(L.text)}</a>${(0,ae.FO)(
L.after??"")}`}function S(L,W,j=K){let H=j;const l=L.filter(c=>{const k=Buffer.byteLength(c),$=k<=H;return $&&(H-=k),$});return l.length===L.length?l:[...l,W(L.length-l.length)]}async function N(L,...W){
const j=l=>`${(0,pe.hS)(l,"part")} of this page would not fit and ${l===1?"is":"are"} left out.`,H=[`### ${(0,ae.wh)(L)}`,...S(W,j,ye)];try{await d.z.addRaw(H.join(`

`),!0).write()}catch(l){d.$e(`Can't write the job summary: ${(0,G.gJ)(l)}`)}}}),132:((Te,Ae,y)=>{y.d(Ae,{EU:()=>Z,FO:()=>C,Jj:()=>ye,RK:()=>ae,SS:()=>K,wh:()=>E});const d="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",G=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${d})[\\u200C\\u200D](?=${d})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae(S){return/^[ -[\]-~]*$/.test(S)&&!S.includes("##[")?S:S.replace(G,(N,L)=>L===void 0?N:pe(L))}function pe(S){return`\
\\u{${S.codePointAt(0)?.toString(16)}}`}function ye(S,N){if(S.length<=N)return S;const L=Array.from(S.slice(0,2*N+2));return L.length>N?`${L.slice(0,N).join("")}\u2026`:S}function K(S,N=100){const L=ae(
ye(S,N)).replaceAll("	",pe)||'""',W="`".repeat(_(L)+1);return/^`|`$/.test(L)||/^ .*[^ ].* $/.test(L)?`${W} ${L} ${W}`:W+L+W}function Z(S,N,L){const j=S.map(l=>L+ae(l).replace(/(?<=^\s*):(?=:)/,pe)).join(
`
`),H="`".repeat(Math.max(3,_(j)+1));return`${L}${H}${N}
${j}
${L}${H}`}const O=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function E(S){return C(ae(S).replaceAll("	"," ")).replace(O,"$&<wbr>")}function C(S){return S.replace(T,N=>`&#${N.codePointAt(0)}\
;`)}const T=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function _(S){return(S.match(/`+/g)??[]).reduce((N,L)=>Math.max(N,L.length),0)}}),761:((Te,Ae,y)=>{y.d(Ae,{q:()=>pe});
const d=500,G=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function pe(O,E,C){let T=O.startsWith("\uFEFF")?1:0,_=0;function S(){for(;;){
const j=O.charAt(T);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;T++}}function N(){const j=T;if(ae.lastIndex=j,!ae.test(O))throw new SyntaxError;return T=ae.lastIndex,O.slice(j,T)}function L(j,H){const l=S();if(l==="["){const k=[],$=C.
enter(j);return W("]",H,()=>k.push(L($,H+1))),C.array(k,j)}if(l==="{"){const k=new Map;return W("}",H,()=>{if(S()!=='"')throw new SyntaxError;const $=N(),U=$.includes("\\")?JSON.parse($):$.slice(1,-1);
if(k.has(U)||S()!==":")throw new SyntaxError;T++,k.set(U,L(C.enter(j,U),H+1))}),C.object(k,j)}const c=N();return C.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function W(j,H,l){if(H===d)throw new RangeError;
T++;let c=S()===j?j:",";for(;c===",";){if(++_>G)throw new RangeError;l(),c=S(),c===","&&T++}if(c!==j)throw new SyntaxError;T++}try{const j=L(E,0);if(S()==="")return j}catch{}}function ye(O){const E=pe(
O,`
`,K);return E===void 0?void 0:`${E}
`}const K={enter:O=>`${O}  `,scalar:O=>O,array:(O,E)=>Z("[",O,"]",E),object(O,E){const C=[...O.keys()].sort().map(T=>`${JSON.stringify(T)}: ${O.get(T)}`);return Z("{",C,"}",E)}};function Z(O,E,C,T){return E.
length===0?O+C:`${O}${T}  ${E.join(`,${T}  `)}${T}${C}`}}),806:((Te,Ae,y)=>{y.d(Ae,{Oj:()=>_,Sr:()=>T,dU:()=>C,fw:()=>ye,gv:()=>d,jq:()=>O,x5:()=>Z});const d=".workflow-export.json",G=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,pe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ye=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],K=[...ye,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',G],["changes how git or GitHub treats t\
he repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",pe]];function Z(N,L=K){const W=S(N);return L.find(([,j])=>j.test(N)||j.test(W))?.[0]}function O(N){return[pe,G,ae].some(L=>L.test(S(N)))}function E(N){return G.
test(S(N))?"is in a .git folder":N.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function C(N){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(T(S(N)))}
function T(N){return N.normalize("NFC").toUpperCase().toLowerCase()}function _(N){const L=new Map;for(const W of N){const j=T(W.replace(/\/$/,"")),H=L.get(j);if(H!==void 0)return[H,W];L.set(j,W)}for(const[
W,j]of L)for(const{index:H}of W.matchAll(/\//g)){const l=L.get(W.slice(0,H));if(l?.endsWith("/")===!1)return[l,j]}}function S(N){return N.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Te,Ae,y)=>{y.d(
Ae,{MW:()=>pe,OX:()=>G,TL:()=>ae,hS:()=>Z,pO:()=>_,v5:()=>E,zD:()=>K});var d=y(132);function G(l,c=300){const k=l.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,d.Jj)(k,c)}function ae(l,c=100){
return(0,d.RK)(JSON.stringify((0,d.Jj)(l,c)))}function pe(l){return ae(l,1e3).replaceAll("\\\\","\\")}function ye(l){if(l<1024)return`${l} B`;const c=(l/1024).toFixed(1);return Number(c)<1024?`${c} Ki\
B`:`${(l/1024**2).toFixed(1)} MiB`}function K(l){return String(l).replace(/\B(?=(\d{3})+$)/g,",")}function Z(l,c){return`${K(l)} ${c}${l===1?"":"s"}`}function O(l){if(l<9950)return`${(l/1e3).toFixed(1)}\
 s`;const c=Math.round(l/1e3);if(c<60)return`${c} s`;const[k,$]=[Math.floor(c/60),Math.floor(c/3600)];return $>0?`${$} h ${k%60} min`:`${k} min ${c%60} s`}const E="***",C=4,T=8;class _{#e=new Map;#t=new Set;constructor(c=[]){
for(const k of c)this.add(k)}add(c,k=$=>!0){const $=new Set([c,...c.split(/[\r\n]/)].map(U=>U.trim()));for(const U of[...$].filter(k).flatMap(S)){const te=U.slice(0,T);this.#e.set(te,(this.#e.get(te)??
new Set).add(U)),this.#t.add(te.length)}}redact=(c,k=300)=>{const $=c.trimStart(),U=Math.min($.length,k*4);return G(this.hide($,()=>{},U)+(U<$.length?"\u2026":""),k)};hide(c,k=U=>{},$=c.length){let[U,
te]=["",0];for(let f=0;f<$;f++){const v=this.#n(c,f);v!==""&&(k(v),f>=te&&(U+=c.slice(te,f)+E),te=Math.max(te,f+v.length))}return U+c.slice(te,$)}#n(c,k){let $="";for(const U of this.#t)for(const te of this.#e.
get(c.slice(k,k+U))??[])te.length<=$.length||!c.startsWith(te,k)||(te.length>=C||H(c,k,k+te.length))&&($=te);return $}}function S(l){const c=oe=>JSON.stringify(oe).slice(1,-1),k=Buffer.from(l).toString(),
$=[l,k,L(l)].flatMap(oe=>[oe,c(oe),c(c(oe))]),U=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(oe=>c(k).replace(oe,j)),te=[c(k),...U].flatMap(oe=>[oe,oe.replaceAll("/","\\/")]),f=encodeURIComponent(k),v=f.replace(
/[!'()*]/g,W),P=v.replaceAll("%2A","*").replaceAll("~","%7E"),re=[f,v,v.replaceAll("%2F","/"),P].flatMap(oe=>[oe,oe.replaceAll("%20","+")]),ee=re.map(oe=>oe.replace(/%../g,ge=>ge.toLowerCase())),F=k.replace(
/[&<>"']/g,oe=>N[oe]??"");return[...$,...te,F,...re,...ee,encodeURI(k)]}const N={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function L(l){try{return decodeURIComponent(l)}catch{return l}}
function W(l){return`%${l.charCodeAt(0).toString(16).toUpperCase()}`}function j(l){return`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`}function H(l,c,k){const $=l.slice(Math.max(0,c-2),c);return!/[\p{L}\p{N}]$/u.
test($)&&!/^[\p{L}\p{N}]/u.test(l.slice(k,k+2))}}),528:((Te,Ae,y)=>{y.d(Ae,{Yz:()=>sn,V4:()=>kt,pq:()=>fn,lm:()=>un,C1:()=>Yt,uH:()=>ht,Pq:()=>Tt,z:()=>ve,$e:()=>on});const d=ot(import.meta.url)("os");
function G(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function ae(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.
startColumn,endColumn:o.endColumn}:{}}function pe(o,t,r){const i=new Z(o,t,r);process.stdout.write(i.toString()+d.EOL)}function ye(o,t=""){pe(o,{},t)}const K="::";class Z{constructor(t,r,i){t||(t="mis\
sing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=K+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)
if(this.properties.hasOwnProperty(i)){const g=this.properties[i];g&&(r?r=!1:t+=",",t+=`${i}=${E(g)}`)}}return t+=`${K}${O(this.message)}`,t}}function O(o){return G(o).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function E(o){return G(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const C=ot(import.meta.url)("crypto");var T=y(
896);function _(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!T.existsSync(r))throw new Error(`Missing file at path: ${r}`);
T.appendFileSync(r,`${G(t)}${d.EOL}`,{encoding:"utf8"})}function S(o,t){const r=`ghadelimiter_${C.randomUUID()}`,i=G(t);if(o.includes(r))throw new Error(`Unexpected input: name should not contain the \
delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${d.EOL}${i}${d.EOL}${r}`}const N=ot(import.meta.url)("path");var L=y(
611),W=y(692),j=y(783),H=y(770),l=o=>{var t={};return y.d(t,o),t},c=o=>(()=>o);const k=l({});var $=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(
function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).
next())})},U;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.
NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=
400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowe\
d",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",
o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="Ser\
viceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(U||(U={}));var te;(function(o){o.Accept="accept",o.ContentType="content-type"})(te||(te={}));var f;(function(o){o.ApplicationJson="applicati\
on/json"})(f||(f={}));function v(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const P=[U.MovedPermanently,U.ResourceMoved,U.SeeOther,U.TemporaryRedirect,U.PermanentRedirect],A=[U.BadGateway,
U.ServiceUnavailable,U.GatewayTimeout],re=null,ee=10,F=5;class oe extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,oe.prototype)}}class ge{constructor(t){
this.message=t}readBody(){return $(this,void 0,void 0,function*(){return new Promise(t=>$(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.concat([r,i])}),this.
message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return $(this,void 0,void 0,function*(){return new Promise(t=>$(this,void 0,void 0,function*(){const r=[];this.message.on("data",i=>{r.push(
i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function He(o){return new URL(o).protocol==="https:"}class ke{constructor(t,r,i){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=i,
i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this.
_allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return $(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return $(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return $(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,i){return $(this,void 0,
void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return $(this,void 0,void 0,function*(){return this.request("PATCH",t,r,i||{})})}put(t,r,i){return $(this,void 0,void 0,function*(){
return this.request("PUT",t,r,i||{})})}head(t,r){return $(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,g){return $(this,void 0,void 0,function*(){return this.
request(t,r,i,g)})}getJson(t){return $(this,arguments,void 0,function*(r,i={}){i[te.Accept]=this._getExistingOrDefaultHeader(i,te.Accept,f.ApplicationJson);const g=yield this.get(r,i);return this._processResponse(
g,this.requestOptions)})}postJson(t,r){return $(this,arguments,void 0,function*(i,g,x={}){const B=JSON.stringify(g,null,2);x[te.Accept]=this._getExistingOrDefaultHeader(x,te.Accept,f.ApplicationJson),
x[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,f.ApplicationJson);const Ie=yield this.post(i,B,x);return this._processResponse(Ie,this.requestOptions)})}putJson(t,r){return $(this,arguments,
void 0,function*(i,g,x={}){const B=JSON.stringify(g,null,2);x[te.Accept]=this._getExistingOrDefaultHeader(x,te.Accept,f.ApplicationJson),x[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,
f.ApplicationJson);const Ie=yield this.put(i,B,x);return this._processResponse(Ie,this.requestOptions)})}patchJson(t,r){return $(this,arguments,void 0,function*(i,g,x={}){const B=JSON.stringify(g,null,
2);x[te.Accept]=this._getExistingOrDefaultHeader(x,te.Accept,f.ApplicationJson),x[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,f.ApplicationJson);const Ie=yield this.patch(i,B,x);return this.
_processResponse(Ie,this.requestOptions)})}request(t,r,i,g){return $(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(r);let B=this.
_prepareRequest(t,x,g);const Ie=this._allowRetries&&re.includes(t)?this._maxRetries+1:1;let je=0,le;do{if(le=yield this.requestRaw(B,i),le&&le.message&&le.message.statusCode===U.Unauthorized){let Ke;for(const mt of this.
handlers)if(mt.canHandleAuthentication(le)){Ke=mt;break}return Ke?Ke.handleAuthentication(this,B,i):le}let he=this._maxRedirects;for(;le.message.statusCode&&P.includes(le.message.statusCode)&&this._allowRedirects&&
he>0;){const Ke=le.message.headers.location;if(!Ke)break;const mt=new URL(Ke);if(x.protocol==="https:"&&x.protocol!==mt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield le.readBody(),mt.hostname!==x.hostname)
for(const Kt in g)Kt.toLowerCase()==="authorization"&&delete g[Kt];B=this._prepareRequest(t,mt,g),le=yield this.requestRaw(B,i),he--}if(!le.message.statusCode||!A.includes(le.message.statusCode))return le;
je+=1,je<Ie&&(yield le.readBody(),yield this._performExponentialBackoff(je))}while(je<Ie);return le})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return $(this,void 0,
void 0,function*(){return new Promise((i,g)=>{function x(B,Ie){B?g(B):Ie?i(Ie):g(new Error("Unknown error"))}this.requestRawWithCallback(t,r,x)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function x(je,le){g||(g=!0,i(je,le))}const B=t.httpModule.request(t.options,je=>{const le=new ge(
je);x(void 0,le)});let Ie;B.on("socket",je=>{Ie=je}),B.setTimeout(this._socketTimeout||3*6e4,()=>{Ie&&Ie.end(),x(new Error(`Request timeout: ${t.options.path}`))}),B.on("error",function(je){x(je)}),r&&
typeof r=="string"&&B.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){B.end()}),r.pipe(B)):B.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const g={};g.parsedUrl=r;const x=g.parsedUrl.protocol==="https:";g.httpModule=x?https:http;const B=x?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):B,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Ie of this.handlers)
Ie.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},Xe(this.requestOptions.headers),Xe(t||{})):Xe(t||{})}_getExistingOrDefaultHeader(t,r,i){
let g;if(this.requestOptions&&this.requestOptions.headers){const B=Xe(this.requestOptions.headers)[r];B&&(g=typeof B=="number"?B.toString():B)}const x=t[r];return x!==void 0?typeof x=="number"?x.toString():
x:g!==void 0?g:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const x=Xe(this.requestOptions.headers)[te.ContentType];x&&(typeof x=="number"?i=
String(x):Array.isArray(x)?i=x.join(", "):i=x)}const g=t[te.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),g=i&&i.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;const x=t.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Ie={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let je;const le=i.protocol==="https:";x?je=le?tunnel.httpsOverHttps:tunnel.httpsOverHttp:je=le?tunnel.httpOverHttps:tunnel.httpOverHttp,r=je(Ie),this._proxyAgent=r}if(!r){const Ie={keepAlive:this.
_keepAlive,maxSockets:B};r=x?new https.Agent(Ie):new http.Agent(Ie),this._agent=r}return x&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const g=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,g&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const g=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){
return $(this,void 0,void 0,function*(){t=Math.min(ee,t);const r=F*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return $(this,void 0,void 0,function*(){return new Promise(
(i,g)=>$(this,void 0,void 0,function*(){const x=t.message.statusCode||0,B={statusCode:x,result:null,headers:{}};x===U.NotFound&&i(B);function Ie(he,Ke){if(typeof Ke=="string"){const mt=new Date(Ke);if(!isNaN(
mt.valueOf()))return mt}return Ke}let je,le;try{le=yield t.readBody(),le&&le.length>0&&(r&&r.deserializeDates?je=JSON.parse(le,Ie):je=JSON.parse(le),B.result=je),B.headers=t.message.headers}catch{}if(x>
299){let he;je&&je.message?he=je.message:le&&le.length>0?he=le:he=`Failed request: (${x})`;const Ke=new oe(he,x);Ke.result=B.result,g(Ke)}else i(B)}))})}}const Xe=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var Ze=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){
B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).next())})};class m{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class p{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class V{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var M=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||
(r=Promise))(function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.
apply(o,t||[])).next())})};class fe{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(fe.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return M(this,void 0,void 0,function*(){var r;const x=(r=(yield fe.
createHttpClient().getJson(t).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||r===void 0?void 0:r.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(t){return M(this,
void 0,void 0,function*(){try{let r=fe.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const i=yield fe.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var $e=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(function(x,B){function Ie(he){try{
le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).next())})};const{access:Oe,appendFile:Ge,
writeFile:Je}=T.promises,Qe="GITHUB_STEP_SUMMARY",Ue="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class q{constructor(){this._buffer=""}filePath(){
return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Qe];if(!t)throw new Error(`Unable to find environment variable for $${Qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield Oe(t,T.constants.R_OK|T.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const g=Object.entries(i).map(([x,B])=>` ${x}="${B}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return $e(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?Je:Ge)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(d.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(g).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",g=t.map(B=>this.wrap("li",B)).join(""),x=this.wrap(i,g);return this.addRaw(x).addEOL()}addTable(t){const r=t.map(g=>{const x=g.map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:Ie,
data:je,colspan:le,rowspan:he}=B,Ke=Ie?"th":"td",mt=Object.assign(Object.assign({},le&&{colspan:le}),he&&{rowspan:he});return this.wrap(Ke,je,mt)}).join("");return this.wrap("tr",x)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:g,height:x}=i||{},B=Object.
assign(Object.assign({},g&&{width:g}),x&&{height:x}),Ie=this.wrap("img",null,Object.assign({src:t,alt:r},B));return this.addRaw(Ie).addEOL()}addHeading(t,r){const i=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",x=this.wrap(g,t);return this.addRaw(x).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,i);return this.addRaw(g).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const ne=new q,me=null,ve=ne;function xe(o){return o.replace(/[\\]/g,"/")}function ue(o){return o.replace(/[/]/g,"\\")}function Ee(o){return o.replace(/[/\\]/g,path.sep)}const Ne=ot(import.meta.
url)("string_decoder");var Ce=y(434);const We=ot(import.meta.url)("child_process");var z=y(613),ce=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(
function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).
next())})};const{chmod:we,copyFile:Se,lstat:Re,mkdir:J,open:Q,readdir:be,rename:Fe,rm:ze,rmdir:et,stat:it,symlink:wt,unlink:ut}=T.promises,dt=process.platform==="win32";function yt(o){return ce(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(o);return dt&&!t.endsWith("\\")?`${t}\\`:t})}const Nt=268435456,Ht=T.constants.O_RDONLY;function Gt(o){return ce(this,void 0,void 0,function*(){try{
yield it(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function en(o){return ce(this,arguments,void 0,function*(t,r=!1){return(r?yield it(t):yield Re(t)).isDirectory()})}function Ft(o){
if(o=Vt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return dt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function Lt(o,t){return ce(this,void 0,void 0,function*(){let r;
try{r=yield it(o)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(r&&r.isFile()){if(dt){const g=N.extname(o).toUpperCase();
if(t.some(x=>x.toUpperCase()===g))return o}else if(Pt(r))return o}const i=o;for(const g of t){o=i+g,r=void 0;try{r=yield it(o)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${x}`)}if(r&&r.isFile()){if(dt){try{const x=N.dirname(o),B=N.basename(o).toUpperCase();for(const Ie of yield be(x))if(B===Ie.toUpperCase()){o=N.join(x,Ie);break}}catch(x){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${x}`)}return o}else if(Pt(r))return o}}return""})}function Vt(o){return o=o||"",dt?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Pt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function tn(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var vt=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(
function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).
next())})};function Ut(o,t){return vt(this,arguments,void 0,function*(r,i,g={}){const{force:x,recursive:B,copySourceDirectory:Ie}=de(g),je=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(je&&je.
isFile()&&!x)return;const le=je&&je.isDirectory()&&Ie?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(B)yield ie(r,le,0,x);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,le)==="")throw new Error(`'${le}' and '${r}' are \
the same file`);yield Me(r,le,x)}})}function Xt(o,t){return vt(this,arguments,void 0,function*(r,i,g={}){if(yield ioUtil.exists(i)){let x=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),x=yield ioUtil.exists(i)),x)if(g.force==null||g.force)yield It(i);else throw new Error("Destination already exists")}yield R(path.dirname(i)),yield ioUtil.rename(r,i)})}function It(o){return vt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function R(o){return vt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function X(o,t){return vt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield X(o,!1);if(!i)throw dt?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield Y(o);return r&&r.length>0?r[0]:""})}function Y(o){return vt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(dt&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(N.delimiter))g&&t.push(g);if(Ft(o)){const g=yield Lt(o,t);return g?[g]:[]}if(o.includes(N.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(N.delimiter))g&&r.push(g);const i=[];for(const g of r){const x=yield Lt(N.join(g,o),t);x&&i.push(x)}return i})}function de(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ie(o,t,r,i){return vt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield R(t);const g=yield ioUtil.readdir(o);for(const x of g){const B=`${o}/${x}`,Ie=`${t}/${x}`;(yield ioUtil.lstat(B)).isDirectory()?yield ie(B,Ie,r,i):yield Me(B,Ie,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Me(o,t,r){return vt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const De=ot(import.meta.url)("timers");var Be=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(function(x,B){
function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).next())})};
const Ye=process.platform==="win32";class rt extends Ce.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),g=this._getSpawnArgs(t);let x=r?"":
"[command]";if(Ye)if(this._isCmdFile()){x+=i;for(const B of g)x+=` ${B}`}else if(t.windowsVerbatimArguments){x+=`"${i}"`;for(const B of g)x+=` ${B}`}else{x+=this._windowsQuoteCmdArg(i);for(const B of g)
x+=` ${this._windowsQuoteCmdArg(B)}`}else{x+=i;for(const B of g)x+=` ${B}`}return x}_processLineBuffer(t,r,i){try{let g=r+t.toString(),x=g.indexOf(d.EOL);for(;x>-1;){const B=g.substring(0,x);i(B),g=g.
substring(x+d.EOL.length),x=g.indexOf(d.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return Ye&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Ye&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const B of t)if(r.some(
Ie=>Ie===B)){i=!0;break}if(!i)return t;let g='"',x=!0;for(let B=t.length;B>0;B--)g+=t[B-1],x&&t[B-1]==="\\"?g+="\\":t[B-1]==='"'?(x=!0,g+='"'):x=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let g=t.length;g>0;g--)r+=t[g-1],i&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return Be(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||Ye&&this.toolPath.includes("\\"))&&(this.toolPath=N.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield X(this.toolPath,!0),new Promise((t,r)=>Be(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const le of this.
args)this._debug(`   ${le}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+d.EOL);const g=new st(i,this.toolPath);if(g.on("debug",le=>{
this._debug(le)}),this.options.cwd&&!(yield Gt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const x=this._getSpawnFileName(),B=We.spawn(x,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,x));let Ie="";B.stdout&&B.stdout.on("data",le=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(le),!i.silent&&i.outStream&&i.outStream.
write(le),Ie=this._processLineBuffer(le,Ie,he=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(he)})});let je="";if(B.stderr&&B.stderr.on("data",le=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(le),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(le),je=this._processLineBuffer(
le,je,he=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(he)})}),B.on("error",le=>{g.processError=le.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
B.on("exit",le=>{g.processExitCode=le,g.processExited=!0,this._debug(`Exit code ${le} received from tool '${this.toolPath}'`),g.CheckComplete()}),B.on("close",le=>{g.processExitCode=le,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(le,he)=>{Ie.length>0&&this.emit("stdline",Ie),je.length>0&&this.emit("errlin\
e",je),B.removeAllListeners(),le?r(le):t(he)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}function lt(o){const t=[];let r=!1,
i=!1,g="";function x(B){i&&B!=='"'&&(g+="\\"),g+=B,i=!1}for(let B=0;B<o.length;B++){const Ie=o.charAt(B);if(Ie==='"'){i?x(Ie):r=!r;continue}if(Ie==="\\"&&i){x(Ie);continue}if(Ie==="\\"&&r){i=!0;continue}
if(Ie===" "&&!r){g.length>0&&(t.push(g),g="");continue}x(Ie)}return g.length>0&&t.push(g.trim()),t}class st extends Ce.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,De.setTimeout)(st.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var ft=function(o,t,r,i){function g(x){return x instanceof
r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(
he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).next())})};function Et(o,t,r){return ft(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function ct(o,t,r){return ft(this,void 0,void 0,function*(){var i,g;let x="",
B="";const Ie=new StringDecoder("utf8"),je=new StringDecoder("utf8"),le=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,he=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Ke=jt=>{B+=je.write(jt),
he&&he(jt)},mt=jt=>{x+=Ie.write(jt),le&&le(jt)},Kt=Object.assign(Object.assign({},r?.listeners),{stdout:mt,stderr:Ke}),an=yield Et(o,t,Object.assign(Object.assign({},r),{listeners:Kt}));return x+=Ie.end(),
B+=je.end(),{exitCode:an,stdout:x,stderr:B}})}var gt=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(function(x,B){function Ie(he){try{le(i.
next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).next())})};const St=()=>gt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),At=()=>gt(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(t=(o=g.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:x}}),$t=()=>gt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),bt=d.platform(),Ot=d.arch(),zt=bt==="win32",xt=bt==="darwin",nn=bt==="linux";function Jt(){return gt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield zt?St():xt?At():$t()),{platform:bt,arch:Ot,isWindows:zt,isMacOS:xt,isLinux:nn})})}var Bt=function(o,t,r,i){function g(x){return x instanceof r?x:new r(function(B){B(x)})}return new(r||(r=Promise))(
function(x,B){function Ie(he){try{le(i.next(he))}catch(Ke){B(Ke)}}function je(he){try{le(i.throw(he))}catch(Ke){B(Ke)}}function le(he){he.done?x(he.value):g(he.value).then(Ie,je)}le((i=i.apply(o,t||[])).
next())})},Dt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Dt||(Dt={}));function pn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function Tt(o){pe("add-mask",{},o)}function cn(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function kt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function wn(o,t){const r=kt(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function yn(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],g=kt(o,t);if(r.includes(g))return!0;if(i.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(o,t){if(process.env.GITHUB_OUTPUT||"")return _("OUTPUT",S(o,t));process.stdout.write(d.EOL),pe("set-output",{name:o},
G(t))}function Wt(o){issue("echo",o?"on":"off")}function Yt(o){process.exitCode=Dt.Failure,Rt(o)}function rn(){return process.env.RUNNER_DEBUG==="1"}function sn(o){pe("debug",{},o)}function Rt(o,t={}){
pe("error",ae(t),o instanceof Error?o.toString():o)}function on(o,t={}){pe("warning",ae(t),o instanceof Error?o.toString():o)}function un(o,t={}){pe("notice",ae(t),o instanceof Error?o.toString():o)}function fn(o){
process.stdout.write(o+d.EOL)}function Qt(o){issue("group",o)}function _t(){issue("endgroup")}function gn(o,t){return Bt(this,void 0,void 0,function*(){Qt(o);let r;try{r=yield t()}finally{_t()}return r})}
function bn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function dn(o){return process.env[`S\
TATE_${o}`]||""}function Zt(o){return Bt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Te,Ae,y)=>{function d(ye){const K=ye.protocol==="https:";if(G(ye))return;const Z=K?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Z)try{return new pe(Z)}catch{if(!Z.startsWith("http://")&&!Z.startsWith("https://"))return new pe(`ht\
tp://${Z}`)}else return}function G(ye){if(!ye.hostname)return!1;const K=ye.hostname;if(ae(K))return!0;const Z=process.env.no_proxy||process.env.NO_PROXY||"";if(!Z)return!1;let O;ye.port?O=Number(ye.port):
ye.protocol==="http:"?O=80:ye.protocol==="https:"&&(O=443);const E=[ye.hostname.toUpperCase()];typeof O=="number"&&E.push(`${E[0]}:${O}`);for(const C of Z.split(",").map(T=>T.trim().toUpperCase()).filter(
T=>T))if(C==="*"||E.some(T=>T===C||T.endsWith(`.${C}`)||C.startsWith(".")&&T.endsWith(`${C}`)))return!0;return!1}function ae(ye){const K=ye.toLowerCase();return K==="localhost"||K.startsWith("127.")||
K.startsWith("[::1]")||K.startsWith("[0:0:0:0:0:0:0:1]")}class pe extends URL{constructor(K,Z){super(K,Z),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Te,Ae,y)=>{y.d(Ae,{E:()=>pe});class d{diff(K,Z,O={}){let E;typeof O=="function"?(E=O,O=
{}):"callback"in O&&(E=O.callback);const C=this.castInput(K,O),T=this.castInput(Z,O),_=this.removeEmpty(this.tokenize(C,O)),S=this.removeEmpty(this.tokenize(T,O));return this.diffWithOptionsObj(_,S,O,
E)}diffWithOptionsObj(K,Z,O,E){var C;const T=U=>{if(U=this.postProcess(U,O),E){setTimeout(function(){E(U)},0);return}else return U},_=Z.length,S=K.length;let N=1,L=_+S;O.maxEditLength!=null&&(L=Math.min(
L,O.maxEditLength));const W=(C=O.timeout)!==null&&C!==void 0?C:1/0,j=Date.now()+W,H=[{oldPos:-1,lastComponent:void 0}];let l=this.extractCommon(H[0],Z,K,0,O);if(H[0].oldPos+1>=S&&l+1>=_)return T(this.
buildValues(H[0].lastComponent,Z,K));let c=-1/0,k=1/0;const $=()=>{for(let U=Math.max(c,-N);U<=Math.min(k,N);U+=2){let te;const f=H[U-1],v=H[U+1];f&&(H[U-1]=void 0);let P=!1;if(v){const re=v.oldPos-U;
P=v&&0<=re&&re<_}const A=f&&f.oldPos+1<S;if(!P&&!A){H[U]=void 0;continue}if(!A||P&&f.oldPos<v.oldPos?te=this.addToPath(v,!0,!1,0,O):te=this.addToPath(f,!1,!0,1,O),l=this.extractCommon(te,Z,K,U,O),te.oldPos+
1>=S&&l+1>=_)return T(this.buildValues(te.lastComponent,Z,K))||!0;H[U]=te,te.oldPos+1>=S&&(k=Math.min(k,U-1)),l+1>=_&&(c=Math.max(c,U+1))}N++};if(E)(function U(){setTimeout(function(){if(N>L||Date.now()>
j)return E(void 0);$()||U()},0)})();else for(;N<=L&&Date.now()<=j;){const U=$();if(U)return U}}addToPath(K,Z,O,E,C){const T=K.lastComponent;return T&&!C.oneChangePerToken&&T.added===Z&&T.removed===O?{
oldPos:K.oldPos+E,lastComponent:{count:T.count+1,added:Z,removed:O,previousComponent:T.previousComponent}}:{oldPos:K.oldPos+E,lastComponent:{count:1,added:Z,removed:O,previousComponent:T}}}extractCommon(K,Z,O,E,C){
const T=Z.length,_=O.length;let S=K.oldPos,N=S-E,L=0;for(;N+1<T&&S+1<_&&this.equals(O[S+1],Z[N+1],C);)N++,S++,L++,C.oneChangePerToken&&(K.lastComponent={count:1,previousComponent:K.lastComponent,added:!1,
removed:!1});return L&&!C.oneChangePerToken&&(K.lastComponent={count:L,previousComponent:K.lastComponent,added:!1,removed:!1}),K.oldPos=S,N}equals(K,Z,O){return O.comparator?O.comparator(K,Z):K===Z||!!O.
ignoreCase&&K.toLowerCase()===Z.toLowerCase()}removeEmpty(K){const Z=[];for(let O=0;O<K.length;O++)K[O]&&Z.push(K[O]);return Z}castInput(K,Z){return K}tokenize(K,Z){return Array.from(K)}join(K){return K.
join("")}postProcess(K,Z){return K}get useLongestToken(){return!1}buildValues(K,Z,O){const E=[];let C;for(;K;)E.push(K),C=K.previousComponent,delete K.previousComponent,K=C;E.reverse();const T=E.length;
let _=0,S=0,N=0;for(;_<T;_++){const L=E[_];if(L.removed)L.value=this.join(O.slice(N,N+L.count)),N+=L.count;else{if(!L.added&&this.useLongestToken){let W=Z.slice(S,S+L.count);W=W.map(function(j,H){const l=O[N+
H];return l.length>j.length?l:j}),L.value=this.join(W)}else L.value=this.join(Z.slice(S,S+L.count));S+=L.count,L.added||(N+=L.count)}}return E}}class G extends d{tokenize(K){return K.slice()}join(K){return K}removeEmpty(K){
return K}}const ae=new G;function pe(ye,K,Z){return ae.diff(ye,K,Z)}})},mn={};function Mt(Te){var Ae=mn[Te];if(Ae!==void 0)return Ae.exports;var y=mn[Te]={exports:{}},d=!0;try{Jn[Te](y,y.exports,Mt),d=
!1}finally{d&&delete mn[Te]}return y.exports}typeof Mt<"u"&&(Mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Te=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",y=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",d=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(pe=>pe.r--),ae.forEach(pe=>pe.r--?pe.r++:pe()))},G=ae=>ae.map(pe=>{if(pe!==null&&typeof pe=="object"){if(pe[Te])return pe;if(pe.then){var ye=[];ye.d=0,pe.then(
O=>{K[Ae]=O,d(ye)},O=>{K[y]=O,d(ye)});var K={};return K[Te]=O=>O(ye),K}}var Z={};return Z[Te]=O=>{},Z[Ae]=pe,Z});Mt.a=(ae,pe,ye)=>{var K;ye&&((K=[]).d=-1);var Z=new Set,O=ae.exports,E,C,T,_=new Promise(
(S,N)=>{T=N,C=S});_[Ae]=O,_[Te]=S=>(K&&S(K),Z.forEach(S),_.catch(N=>{})),ae.exports=_,pe(S=>{E=G(S);var N,L=()=>E.map(j=>{if(j[y])throw j[y];return j[Ae]}),W=new Promise(j=>{N=()=>j(L),N.r=0;var H=l=>l!==
K&&!Z.has(l)&&(Z.add(l),l&&!l.d&&(N.r++,l.push(N)));E.map(l=>l[Te](H))});return N.r?W:L()},S=>(S?T(_[y]=S):C(O),d(K))),K&&K.d<0&&(K.d=0)}})(),Mt.d=(Te,Ae)=>{for(var y in Ae)Mt.o(Ae,y)&&!Mt.o(Te,y)&&Object.
defineProperty(Te,y,{enumerable:!0,get:Ae[y]})},Mt.o=(Te,Ae)=>Object.prototype.hasOwnProperty.call(Te,Ae);var En=Mt(384);En=await En;
