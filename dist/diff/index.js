import{createRequire as rt}from"module";const Mr={};var Rr={313:(Se=>{Se.exports=$e;function $e(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$e.prototype.go=function(J){
this.pending<this.max?y(this,J):this.waiting.push(J)},$e.prototype.wait=function(J){this.pending===0?J(this.error):this.listeners.push(J)},$e.prototype.hold=function(){return b(this)};function b(J){J.
pending+=1;var ae=!1;return le;function le(F){if(ae)throw new Error("callback called twice");if(ae=!0,J.error=J.error||F,J.pending-=1,J.waiting.length>0&&J.pending<J.max)y(J,J.waiting.shift());else if(J.
pending===0){var V=J.listeners;J.listeners=[],V.forEach(ue)}}function ue(F){F(J.error)}}function y(J,ae){ae(b(J))}}),770:((Se,$e,b)=>{b(218)}),218:((Se,$e,b)=>{var y,J=b(278),ae=b(756),le=b(611),ue=b(
692),F=b(434),V=b(613),k=b(23);y=O,y=L,y=R,y=N;function O(j){var u=new $(j);return u.request=le.request,u}function L(j){var u=new $(j);return u.request=le.request,u.createSocket=U,u.defaultPort=443,u}
function R(j){var u=new $(j);return u.request=ue.request,u}function N(j){var u=new $(j);return u.request=ue.request,u.createSocket=U,u.defaultPort=443,u}function $(j){var u=this;u.options=j||{},u.proxyOptions=
u.options.proxy||{},u.maxSockets=u.options.maxSockets||le.Agent.defaultMaxSockets,u.requests=[],u.sockets=[],u.on("free",function(l,E,_,H){for(var ce=I(E,_,H),Z=0,pe=u.requests.length;Z<pe;++Z){var ve=u.
requests[Z];if(ve.host===ce.host&&ve.port===ce.port){u.requests.splice(Z,1),ve.request.onSocket(l);return}}l.destroy(),u.removeSocket(l)})}k.inherits($,F.EventEmitter),$.prototype.addRequest=function(u,i,l,E){
var _=this,H=W({request:u},_.options,I(i,l,E));if(_.sockets.length>=this.maxSockets){_.requests.push(H);return}_.createSocket(H,function(ce){ce.on("free",Z),ce.on("close",pe),ce.on("agentRemove",pe),u.
onSocket(ce);function Z(){_.emit("free",ce,H)}function pe(ve){_.removeSocket(ce),ce.removeListener("free",Z),ce.removeListener("close",pe),ce.removeListener("agentRemove",pe)}})},$.prototype.createSocket=
function(u,i){var l=this,E={};l.sockets.push(E);var _=W({},l.proxyOptions,{method:"CONNECT",path:u.host+":"+u.port,agent:!1,headers:{host:u.host+":"+u.port}});u.localAddress&&(_.localAddress=u.localAddress),
_.proxyAuth&&(_.headers=_.headers||{},_.headers["Proxy-Authorization"]="Basic "+new Buffer(_.proxyAuth).toString("base64")),D("making CONNECT request");var H=l.request(_);H.useChunkedEncodingByDefault=
!1,H.once("response",ce),H.once("upgrade",Z),H.once("connect",pe),H.once("error",ve),H.end();function ce(Re){Re.upgrade=!0}function Z(Re,se,Me){process.nextTick(function(){pe(Re,se,Me)})}function pe(Re,se,Me){
if(H.removeAllListeners(),se.removeAllListeners(),Re.statusCode!==200){D("tunneling socket could not be established, statusCode=%d",Re.statusCode),se.destroy();var Pe=new Error("tunneling socket could\
 not be established, statusCode="+Re.statusCode);Pe.code="ECONNRESET",u.request.emit("error",Pe),l.removeSocket(E);return}if(Me.length>0){D("got illegal response body from proxy"),se.destroy();var Pe=new Error(
"got illegal response body from proxy");Pe.code="ECONNRESET",u.request.emit("error",Pe),l.removeSocket(E);return}return D("tunneling connection has established"),l.sockets[l.sockets.indexOf(E)]=se,i(se)}
function ve(Re){H.removeAllListeners(),D(`tunneling socket could not be established, cause=%s
`,Re.message,Re.stack);var se=new Error("tunneling socket could not be established, cause="+Re.message);se.code="ECONNRESET",u.request.emit("error",se),l.removeSocket(E)}},$.prototype.removeSocket=function(u){
var i=this.sockets.indexOf(u);if(i!==-1){this.sockets.splice(i,1);var l=this.requests.shift();l&&this.createSocket(l,function(E){l.request.onSocket(E)})}};function U(j,u){var i=this;$.prototype.createSocket.
call(i,j,function(l){var E=j.request.getHeader("host"),_=W({},i.options,{socket:l,servername:E?E.replace(/:.*$/,""):j.host}),H=ae.connect(0,_);i.sockets[i.sockets.indexOf(l)]=H,u(H)})}function I(j,u,i){
return typeof j=="string"?{host:j,port:u,localAddress:i}:j}function W(j){for(var u=1,i=arguments.length;u<i;++u){var l=arguments[u];if(typeof l=="object")for(var E=Object.keys(l),_=0,H=E.length;_<H;++_){
var ce=E[_];l[ce]!==void 0&&(j[ce]=l[ce])}}return j}var D;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?D=function(){var j=Array.prototype.slice.call(arguments);typeof j[0]=="strin\
g"?j[0]="TUNNEL: "+j[0]:j.unshift("TUNNEL:"),console.error.apply(console,j)}:D=function(){},y=D}),248:(Se=>{const $e=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
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
1510334235,755167117]);function b(y){let J=-1;for(let ae of y)J=$e[(J^ae)&255]^J>>>8;return(J^-1)>>>0}Se.exports=b}),502:((Se,$e,b)=>{var y=b(896),J=b(23),ae=b(203),le=ae.Readable,ue=ae.PassThrough,F=b(
313),V=b(434).EventEmitter;$e.BufferSlicer=L,$e.FdSlicer=k,J.inherits(k,V);function k(R){V.call(this),this.fd=R,this.pend=new F,this.pend.max=1,this.refCount=0}k.prototype.read=function(R,N,$,U,I){var W=this;
W.pend.go(function(D){y.read(W.fd,R,N,$,U,function(j,u,i){D(),I(j,u,i)})})},k.prototype.createReadStream=function(R){return new O(this,R)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var R=this;if(R.refCount-=1,R.refCount<0)throw new Error("invalid unref");if(R.refCount>0)return;y.close(R.fd,N);function N($){$?R.emit("error",$):R.emit("close")}},J.inherits(O,le);function O(R,N){
N=N||{},le.call(this,N),this.context=R,this.context.ref(),this.start=N.start||0,this.endOffset=N.end,this.pos=this.start}O.prototype._read=function(R){var N=this,$=Math.min(N._readableState.highWaterMark,
R);if(N.endOffset!=null&&($=Math.min($,N.endOffset-N.pos)),$<=0){N.push(null),this._cleanup();return}N.context.pend.go(function(U){var I=Buffer.allocUnsafe($);y.read(N.context.fd,I,0,$,N.pos,function(W,D){
W?N.destroy(W):D===0?(N.push(null),N._cleanup()):(N.pos+=D,N.push(I.slice(0,D))),U()})})},O.prototype._destroy=function(R,N){this._cleanup(),N(R)},O.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},J.inherits(L,V);function L(R){V.call(this),this.refCount=0,this.buffer=R}L.prototype.read=function(R,N,$,U,I){if(!(0<=N&&N<=R.length))throw new RangeError("offset o\
utside buffer: 0 <= "+N+" <= "+R.length);if(U<0)throw new RangeError("position is negative: "+U);if(N+$>R.length&&($=R.length-N),U+$>this.buffer.length&&($=this.buffer.length-U),$<=0){setImmediate(function(){
I(null,0)});return}this.buffer.copy(R,N,U,U+$),setImmediate(function(){I(null,$)})},L.prototype.createReadStream=function(R){R=R||{};var N=new ue(R);N.start=R.start||0,N.endOffset=R.end,N.pos=N.endOffset||
this.buffer.length;for(var $=this.buffer.slice(N.start,N.pos),U=65536,I=0;;){var W=I+U;if(W>=$.length){I<$.length&&N.write($.slice(I,$.length));break}N.write($.slice(I,W)),I=W}return N.end(),N},L.prototype.
ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Se,$e,b)=>{var y,J=b(896),ae=b(106),le=b(502),ue=b(23),F=b(434).
EventEmitter,V=b(203).Transform,k=b(203).PassThrough,O=b(203).Writable;const L=typeof ae.crc32=="function"?ae.crc32:b(248);y=I,y=W,y=D,y=j,y=R,y=N,$e.SY=$,y=U,y=H,$e.ax=ce,y=Z,y=pe,y=u,y=E,y=_,y=se;function R(p,w){
return new Promise((Y,C)=>{I(p,{...w,lazyEntries:!0},function(fe,ge){if(fe)return C(fe);Y(ge)})})}function N(p,w){return new Promise((Y,C)=>{W(p,{...w,lazyEntries:!0},function(fe,ge){if(fe)return C(fe);
Y(ge)})})}function $(p,w){return new Promise((Y,C)=>{D(p,{...w,lazyEntries:!0},function(fe,ge){if(fe)return C(fe);Y(ge)})})}function U(p,w,Y){return new Promise((C,fe)=>{j(p,w,{...Y,lazyEntries:!0},function(ge,we){
if(ge)return fe(ge);C(we)})})}function I(p,w,Y){typeof w=="function"&&(Y=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!0),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.
decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),Y==null&&(Y=Qe),J.open(p,"r",function(C,fe){if(C)return Y(C);W(fe,w,function(ge,we){
ge&&J.close(fe,Qe),Y(ge,we)})})}function W(p,w,Y){typeof w=="function"&&(Y=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!1),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&
(w.decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),Y==null&&(Y=Qe),J.fstat(p,function(C,fe){if(C)return Y(C);var ge=new le.FdSlicer(
p);j(ge,fe.size,w,Y)})}function D(p,w,Y){typeof w=="function"&&(Y=w,w=null),w==null&&(w={}),w.autoClose=!1,w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.decodeStrings=!0),w.validateEntrySizes==
null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1);var C=new le.BufferSlicer(p);j(C,p.length,w,Y)}function j(p,w,Y,C){typeof Y=="function"&&(C=Y,Y=null),Y==null&&(Y={}),Y.
autoClose==null&&(Y.autoClose=!0),Y.lazyEntries==null&&(Y.lazyEntries=!1),Y.decodeStrings==null&&(Y.decodeStrings=!0);var fe=!!Y.decodeStrings;if(Y.validateEntrySizes==null&&(Y.validateEntrySizes=!0),
Y.strictFileNames==null&&(Y.strictFileNames=!1),C==null&&(C=Qe),typeof w!="number")throw new Error("expected totalSize parameter to be a number");if(w>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var ge=22,we=20,Le=65535,K=Math.min(we+ge+Le,w),q=Ze(K),z=w-q.length;ve(p,q,0,K,
z,function(de){if(de)return C(de);for(var te=K-ge;te>=0;te-=1)if(q.readUInt32LE(te)===101010256){var oe=q.subarray(te),ye=oe.readUInt16LE(4),_e=oe.readUInt16LE(10),Ae=oe.readUInt32LE(16),je=oe.readUInt16LE(
20),Fe=oe.length-ge;if(je!==Fe)return C(new Error("Invalid comment length. Expected: "+Fe+". Found: "+je+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Xe=fe?Ke(oe.subarray(22),!1):oe.subarray(22);if(te-we>=0&&q.readUInt32LE(te-we)===117853008){var Ue=q.subarray(te-we,te-we+we),Oe=Ye(Ue,8),T=Ze(56);return ve(p,T,0,T.length,Oe,function(v){
return v?C(v):T.readUInt32LE(0)!==101075792?C(new Error("invalid zip64 end of central directory record signature")):(ye=T.readUInt32LE(16),ye!==0?C(new Error("multi-disk zip files are not supported: f\
ound disk number: "+ye)):(_e=Ye(T,32),Ae=Ye(T,48),C(null,new u(p,Ae,w,_e,Xe,Y.autoClose,Y.lazyEntries,fe,Y.validateEntrySizes,Y.strictFileNames))))})}return ye!==0?C(new Error("multi-disk zip files ar\
e not supported: found disk number: "+ye)):C(null,new u(p,Ae,w,_e,Xe,Y.autoClose,Y.lazyEntries,fe,Y.validateEntrySizes,Y.strictFileNames))}C(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}ue.inherits(u,F);function u(p,w,Y,C,fe,ge,we,Le,K,q){var z=this;F.call(z),z.reader=p,z.reader.on("error",function(de){l(z,de)}),z.reader.once("cl\
ose",function(){z.emit("close")}),z.readEntryCursor=w,z.fileSize=Y,z.entryCount=C,z.comment=fe,z.entriesRead=0,z.autoClose=!!ge,z.lazyEntries=!!we,z.decodeStrings=!!Le,z.validateEntrySizes=!!K,z.strictFileNames=
!!q,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=!1,z.lazyEntries||z._readEntry()}u.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(p,w){p.autoClose&&
p.close(),l(p,w)}function l(p,w){p.emittedError||(p.emittedError=!0,p.emit("error",w))}u.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},u.prototype._readEntry=function(){var p=this;if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){
var w=Ze(46);ve(p.reader,w,0,w.length,p.readEntryCursor,function(Y){if(Y)return i(p,Y);if(!p.emittedError){var C=new E,fe=w.readUInt32LE(0);if(fe!==33639248)return i(p,new Error("invalid central direc\
tory file header signature: 0x"+fe.toString(16)));if(C.versionMadeBy=w.readUInt16LE(4),C.versionNeededToExtract=w.readUInt16LE(6),C.generalPurposeBitFlag=w.readUInt16LE(8),C.compressionMethod=w.readUInt16LE(
10),C.lastModFileTime=w.readUInt16LE(12),C.lastModFileDate=w.readUInt16LE(14),C.crc32=w.readUInt32LE(16),C.compressedSize=w.readUInt32LE(20),C.uncompressedSize=w.readUInt32LE(24),C.fileNameLength=w.readUInt16LE(
28),C.extraFieldLength=w.readUInt16LE(30),C.fileCommentLength=w.readUInt16LE(32),C.internalFileAttributes=w.readUInt16LE(36),C.externalFileAttributes=w.readUInt32LE(38),C.relativeOffsetOfLocalHeader=w.
readUInt32LE(42),C.generalPurposeBitFlag&64)return i(p,new Error("strong encryption is not supported"));p.readEntryCursor+=46,w=Ze(C.fileNameLength+C.extraFieldLength+C.fileCommentLength),ve(p.reader,
w,0,w.length,p.readEntryCursor,function(ge){if(ge)return i(p,ge);if(!p.emittedError){C.fileNameRaw=w.subarray(0,C.fileNameLength);var we=C.fileNameLength+C.extraFieldLength;C.extraFieldRaw=w.subarray(
C.fileNameLength,we),C.fileCommentRaw=w.subarray(we,we+C.fileCommentLength);try{C.extraFields=pe(C.extraFieldRaw)}catch(_e){return i(p,_e)}if(p.decodeStrings){var Le=(C.generalPurposeBitFlag&2048)!==0;
C.fileComment=Ke(C.fileCommentRaw,Le),C.fileName=ce(C.generalPurposeBitFlag,C.fileNameRaw,C.extraFields,p.strictFileNames);var K=Z(C.fileName);if(K!=null)return i(p,new Error(K))}else C.fileComment=C.
fileCommentRaw,C.fileName=C.fileNameRaw;C.comment=C.fileComment,p.readEntryCursor+=w.length,p.entriesRead+=1;for(var q=0;q<C.extraFields.length;q++){var z=C.extraFields[q];if(z.id===1){var de=z.data,te=0;
if(C.uncompressedSize===4294967295){if(te+8>de.length)return i(p,new Error("zip64 extended information extra field does not include uncompressed size"));C.uncompressedSize=Ye(de,te),te+=8}if(C.compressedSize===
4294967295){if(te+8>de.length)return i(p,new Error("zip64 extended information extra field does not include compressed size"));C.compressedSize=Ye(de,te),te+=8}if(C.relativeOffsetOfLocalHeader===4294967295){
if(te+8>de.length)return i(p,new Error("zip64 extended information extra field does not include relative header offset"));C.relativeOffsetOfLocalHeader=Ye(de,te),te+=8}break}}if(p.validateEntrySizes&&
C.compressionMethod===0){var oe=C.uncompressedSize;if(C.isEncrypted()&&(oe+=12),C.compressedSize!==oe){var ye="compressed/uncompressed size mismatch for stored file: "+C.compressedSize+" != "+C.uncompressedSize;
return i(p,new Error(ye))}}p.emit("entry",C),p.lazyEntries||p._readEntry()}})}})}},u.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");p.hasEachEntryBeenCalled=!0;let w=null;p.on("entry",C),p.on("end",fe),p.on("error",ge);function Y(){
p.removeListener("entry",C),p.removeListener("end",fe),p.removeListener("error",ge),p.autoClose&&p.close()}function C(we){let{resolve:Le}=w;w=null,Le({value:we})}function fe(){let{resolve:we}=w;w=null,
Y(),we({done:!0})}function ge(we){let{reject:Le}=w;w=null,Y(),Le(we)}return{[Symbol.asyncIterator](){return this},next(){const we=new Promise((Le,K)=>{if(w!=null)throw new Error("next() called before \
previous Promise was resolved.");w={resolve:Le,reject:K}});return p.readEntry(),we},return(we){return Y(),Promise.resolve({done:!0,value:we})},throw(we){return Y(),Promise.reject(we)}}},u.prototype.openReadStream=
function(p,w,Y){var C=this,fe=0,ge=p.compressedSize;if(Y==null&&(Y=w,w=null),w==null)w={};else{if(w.decodeFileData===!1){if(w.decrypt!=null)throw new Error("cannot use options.decrypt when options.dec\
odeFileData === false");if(w.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(w.decrypt!=null){if(!p.isEncrypted())throw new Error("optio\
ns.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(w.decrypt!==!1)throw new Error("invalid options.decrypt value: "+w.decrypt);if(p.isCompressed()&&w.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(w.decompress!=null){if(!p.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(w.decompress===!1||w.decompress===!0))throw new Error("invalid options.decompress value: "+w.decompress);Le=w.decompress}}
if(w.start!=null){if(fe=w.start,fe<0)throw new Error("options.start < 0");if(fe>p.compressedSize)throw new Error("options.start > entry.compressedSize")}if(w.end!=null){if(ge=w.end,ge<0)throw new Error(
"options.end < 0");if(ge>p.compressedSize)throw new Error("options.end > entry.compressedSize");if(ge<fe)throw new Error("options.end < options.start")}}var we=w.decodeFileData===!1||(p.compressionMethod===
0||p.compressionMethod===8&&w.decompress===!1)&&(!p.isEncrypted()||w.decrypt===!1);if((w.start!=null||w.end!=null)&&!we)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!C.isOpen)return Y(new Error("closed"));if(p.isEncrypted()&&!we&&w.decrypt!==!1)return Y(new Error("entry is encrypted, and options.decodeFileData !== false"));var Le;if(we)
Le=!1;else if(p.compressionMethod===8)Le=w.decodeFileData!==!0;else return Y(new Error("unsupported compression method: "+p.compressionMethod));C.readLocalFileHeader(p,{minimal:!0},function(K,q){if(K)
return Y(K);C.openReadStreamLowLevel(q.fileDataStart,p.compressedSize,fe,ge,Le,p.uncompressedSize,Y)})},u.prototype.openReadStreamLowLevel=function(p,w,Y,C,fe,ge,we){var Le=this,K=p+w,q=Le.reader.createReadStream(
{start:p+Y,end:p+C}),z=q;if(fe){var de=!1,te=ae.createInflateRaw();q.on("error",function(oe){setImmediate(function(){de||te.emit("error",oe)})}),q.pipe(te),Le.validateEntrySizes?(z=new Re(ge),te.on("e\
rror",function(oe){setImmediate(function(){de||z.emit("error",oe)})}),te.pipe(z)):z=te,it(z,function(){de=!0,te!==z&&te.unpipe(z),q.unpipe(te),q.destroy()})}we(null,z)},u.prototype.readLocalFileHeader=
function(p,w,Y){var C=this;Y==null&&(Y=w,w=null),w==null&&(w={}),C.reader.ref();var fe=Ze(30);ve(C.reader,fe,0,fe.length,p.relativeOffsetOfLocalHeader,function(ge){try{if(ge)return Y(ge);var we=fe.readUInt32LE(
0);if(we!==67324752)return Y(new Error("invalid local file header signature: 0x"+we.toString(16)));var Le=fe.readUInt16LE(26),K=fe.readUInt16LE(28),q=p.relativeOffsetOfLocalHeader+30+Le+K;if(q+p.compressedSize>
C.fileSize)return Y(new Error("file data overflows file bounds: "+q+" + "+p.compressedSize+" > "+C.fileSize));if(w.minimal)return Y(null,{fileDataStart:q});var z=new _;z.fileDataStart=q,z.versionNeededToExtract=
fe.readUInt16LE(4),z.generalPurposeBitFlag=fe.readUInt16LE(6),z.compressionMethod=fe.readUInt16LE(8),z.lastModFileTime=fe.readUInt16LE(10),z.lastModFileDate=fe.readUInt16LE(12),z.crc32=fe.readUInt32LE(
14),z.compressedSize=fe.readUInt32LE(18),z.uncompressedSize=fe.readUInt32LE(22),z.fileNameLength=Le,z.extraFieldLength=K,fe=Ze(Le+K),C.reader.ref(),ve(C.reader,fe,0,fe.length,p.relativeOffsetOfLocalHeader+
30,function(de){try{return de?Y(de):(z.fileName=fe.subarray(0,Le),z.extraField=fe.subarray(Le),Y(null,z))}finally{C.reader.unref()}})}finally{C.reader.unref()}})},u.prototype.openReadStreamPromise=function(p,w){
return new Promise((Y,C)=>{this.openReadStream(p,w,function(fe,ge){if(fe)return C(fe);Y(ge)})})},u.prototype.openReadStreamLowLevelPromise=function(p,w,Y,C,fe,ge){return new Promise((we,Le)=>{this.openReadStream(
p,w,Y,C,fe,ge,function(K,q){if(K)return Le(K);we(q)})})},u.prototype.readLocalFileHeaderPromise=function(p,w){return new Promise((Y,C)=>{this.readLocalFileHeader(p,w,function(fe,ge){if(fe)return C(fe);
Y(ge)})})};function E(){}E.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var w=0;w<this.extraFields.length;w++){var Y=this.extraFields[w];if(Y.id===21589){var C=Y.data;
if(C.length<5)continue;var fe=C[0],ge=1;if(!(fe&ge))continue;var we=C.readInt32LE(1);return new Date(we*1e3)}else if(Y.id===10){var C=Y.data;if(C.length!==32||C.readUInt16LE(4)!==1||C.readUInt16LE(6)!==
24)continue;var Le=C.readUInt32LE(8)+4294967296*C.readInt32LE(12),K=Le/1e4-116444736e5;return new Date(K)}}return H(this.lastModFileDate,this.lastModFileTime,p.timezone)},E.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},E.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},E.prototype.isCompressed=function(){
return this.compressionMethod===8};function _(){}function H(p,w,Y){var C=p&31,fe=(p>>5&15)-1,ge=(p>>9&127)+1980,we=0,Le=(w&31)*2,K=w>>5&63,q=w>>11&31;if(Y==null||Y==="local")return new Date(ge,fe,C,q,
K,Le,we);if(Y==="UTC")return new Date(Date.UTC(ge,fe,C,q,K,Le,we));throw new Error("unrecognized options.timezone: "+options.timezone)}function ce(p,w,Y,C){for(var fe=null,ge=0;ge<Y.length;ge++){var we=Y[ge];
if(we.id===28789){if(we.data.length<6||we.data.readUInt8(0)!==1)continue;var Le=we.data.readUInt32LE(1);if(L(w)!==Le)continue;fe=Ke(we.data.subarray(5),!0);break}}if(fe==null){var K=(p&2048)!==0;fe=Ke(
w,K)}return C||(fe=fe.replace(/\\/g,"/")),fe}function Z(p){return p.indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf(
"..")!==-1?"invalid relative path: "+p:null}function pe(p){for(var w=[],Y=0;Y<p.length-3;){var C=p.readUInt16LE(Y+0),fe=p.readUInt16LE(Y+2),ge=Y+4,we=ge+fe;if(we>p.length)throw new Error("extra field \
length exceeds extra field buffer size");var Le=p.subarray(ge,we);w.push({id:C,data:Le}),Y=we}return w}function ve(p,w,Y,C,fe,ge){if(C===0)return setImmediate(function(){ge(null,Ze(0))});p.read(w,Y,C,
fe,function(we,Le){if(we)return ge(we);if(Le<C)return ge(new Error("unexpected EOF"));ge()})}ue.inherits(Re,V);function Re(p){V.call(this),this.actualByteCount=0,this.expectedByteCount=p}Re.prototype.
_transform=function(p,w,Y){if(this.actualByteCount+=p.length,this.actualByteCount>this.expectedByteCount){var C="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return Y(new Error(C))}Y(null,p)},Re.prototype._flush=function(p){if(this.actualByteCount<this.expectedByteCount){var w="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return p(new Error(w))}p()},ue.inherits(se,F);function se(){F.call(this),this.refCount=0}se.prototype.ref=function(){this.refCount+=1},se.prototype.unref=function(){
var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<0)throw new Error("invalid unref");p.close(w);function w(Y){if(Y)return p.emit("error",Y);p.emit("close")}},se.prototype.createReadStream=
function(p){p==null&&(p={});var w=p.start,Y=p.end;if(w===Y){var C=new k;return setImmediate(function(){C.end()}),C}var fe=this._readStreamForRange(w,Y),ge=!1,we=new Me(this);fe.on("error",function(K){
setImmediate(function(){ge||we.emit("error",K)})}),it(we,function(){fe.unpipe(we),we.unref(),fe.destroy()});var Le=new Re(Y-w);return we.on("error",function(K){setImmediate(function(){ge||Le.emit("err\
or",K)})}),it(Le,function(){ge=!0,we.unpipe(Le),we.destroy()}),fe.pipe(we).pipe(Le)},se.prototype._readStreamForRange=function(p,w){throw new Error("not implemented")},se.prototype.read=function(p,w,Y,C,fe){
var ge=this.createReadStream({start:C,end:C+Y}),we=new O,Le=0;we._write=function(K,q,z){K.copy(p,w+Le,0,K.length),Le+=K.length,z()},we.on("finish",fe),ge.on("error",function(K){fe(K)}),ge.pipe(we)},se.
prototype.close=function(p){setImmediate(p)},ue.inherits(Me,k);function Me(p){k.call(this),this.context=p,this.context.ref(),this.unreffedYet=!1}Me.prototype._flush=function(p){this.unref(),p()},Me.prototype.
unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Pe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmno\
pqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ke(p,w){if(w)return p.toString("utf8");for(var Y="",C=0;C<p.length;C++)Y+=Pe[p[C]];return Y}function Ye(p,w){var Y=p.readUInt32LE(w),C=p.readUInt32LE(w+4);return C*4294967296+Y}var Ze;typeof Buffer.
allocUnsafe=="function"?Ze=function(p){return Buffer.allocUnsafe(p)}:Ze=function(p){return new Buffer(p)};function it(p,w){typeof p.destroy=="function"?p._destroy=function(Y,C){w(),C?.(Y)}:p.destroy=w}
function Qe(p){if(p)throw p}}),613:(Se=>{Se.exports=rt(import.meta.url)("assert")}),434:(Se=>{Se.exports=rt(import.meta.url)("events")}),896:(Se=>{Se.exports=rt(import.meta.url)("fs")}),611:(Se=>{Se.exports=
rt(import.meta.url)("http")}),692:(Se=>{Se.exports=rt(import.meta.url)("https")}),278:(Se=>{Se.exports=rt(import.meta.url)("net")}),598:(Se=>{Se.exports=rt(import.meta.url)("node:crypto")}),24:(Se=>{Se.
exports=rt(import.meta.url)("node:fs")}),455:(Se=>{Se.exports=rt(import.meta.url)("node:fs/promises")}),760:(Se=>{Se.exports=rt(import.meta.url)("node:path")}),203:(Se=>{Se.exports=rt(import.meta.url)(
"stream")}),756:(Se=>{Se.exports=rt(import.meta.url)("tls")}),23:(Se=>{Se.exports=rt(import.meta.url)("util")}),106:(Se=>{Se.exports=rt(import.meta.url)("zlib")}),991:((Se,$e,b)=>{b.d($e,{RT:()=>F,i_:()=>ue});
var y=b(528),J=b(899),ae=b(279),le=b(192);class ue{#e=[];#t;constructor(){const O=y.V4("api-key");O!==""&&y.Pq(O)}text(O){return y.V4(O)}lines(O){return y.V4(O,{trimWhitespace:!1})}optional(O,L){const R=this.
text(O);return R===""?void 0:this.parse(O,R,L)}parse(O,L,R){try{return R(L)}catch(N){this.refuse(O,(0,ae.gJ)(N),(0,ae.h_)(N).topic);return}}required(O,L,R="is required"){return this.text(O)===""&&this.
refuse(O,R),this.optional(O,L)}notEmpty(O,L,R){if(process.env[`INPUT_${O.toUpperCase()}`]?.trim()===""){const N=`Where an event has no inputs, write \`\${{ inputs.${O} || ${R} }}\``;this.refuse(O,`is \
empty. Is the name in the expression right?${R===void 0?"":` ${N}`}`)}return this.optional(O,L)}boolean(O,L){return this.notEmpty(O,le.yG,L?void 0:"false")??L}exclude(O,L){for(const R of O)this.text(R)!==
""&&this.refuse(R,`can't be combined with ${L}`)}refuse(O,L,R="before-anything-is-sent"){this.#t??=R,this.#e.push(`${O} ${L.replace(/(?<=[a-z])\.$/,"")}`)}check(O){if(O!==void 0&&this.#e.length===0)return O;
throw new ae.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function F(k){return k.parse("ignore",k.lines("ignore"),J.wo)??J.K$}function V(k){const O=k.required("host",parseAddress),R=k.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),N=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,$=(k.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,U=k.boolean("summary",!0);return O&&R?{host:O,apiKey:R,timeoutMs:N,longestWaitMs:$,summary:U}:void 0}}),697:((Se,$e,b)=>{b.d($e,{UX:()=>L,bg:()=>u});var y=b(455),J=b(760),ae=b(279),le=b(
725),ue=b(276),F=b(57),V=b(706);function k({host:i,pathname:l}){return i+l.replace(/\/$/,"")}const O=2e4;function L({message:i}){return(0,V.OX)(i,1e3)}const R="<dock status ID>";function N(i){const l=new Map;
for(const{name:_,error:H,job:ce}of i){if(!H)continue;const{"dock-status-id":Z}=ce,pe=Z===void 0?H.message:H.message.replaceAll(Z,R),ve=l.get(pe)??{names:[],ids:[],help:helpFor(H)};l.set(pe,ve),ve.names.
push(_),Z!==void 0&&ve.ids.push(Z)}const E=Math.max(100,Math.min(1e3,Math.floor(O/l.size)));return Array.from(l,([_,{names:H,ids:ce,help:Z}])=>({names:H,message:toSingleLine(_,E).replaceAll(R,()=>ce.join(
", ")),help:Z}))}function $(i){return N(i).map(({names:l,message:E})=>`${l.join(", ")}: ${E}`).join(" | ")}function U(i,l){return!i||!l||i.message===l.message?i??l:I(i,`${i.message} Also: ${l.message}`)}
function I(i,l){return new Failure({what:l,topic:asFailure(i).topic,cause:i})}async function W(i,l,{platform:E,titles:_,facts:H=[],known:ce,work:Z}){let pe=ce;const ve=Me=>{pe=Me,setOutputs(Me)};ve(ce);
const Re={inputs:i,platform:E,log:runnerLog(),signal:l,endsAt:1/0,publish:ve},se=await Z(Re).then(()=>{},toError);if(i.summary){const Me=factTable([["Host",{words:k(i.host)}],...H,["Workflow ID",pe["w\
orkflow-id"]],["Dock status ID",pe["dock-status-id"]],["Status",pe.status&&{words:pe.status}],["Duration",{words:humanTime(performance.now())}]]);se?await writeSummary(_.failed,withHelp(L(se),helpFor(
se)),Me):await writeSummary(_.done,Me)}if(se)throw se}const D=1e6;async function j(i,l){const E=JSON.stringify(l);await u(`the output ${i}`,{[`${i}.json`]:E});const _=Buffer.byteLength(E)>D;_&&notice(
`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),setOutputs({[i]:_?[]:l})}async function u(i,l){try{const E=await(0,ue.Pd)("workflow-results-");for(const[_,H]of Object.
entries(l)){const ce=(0,J.join)(E,_);await(0,y.writeFile)(ce,H).catch((0,ue.E_)(ce)),(0,ue.n0)({[`${(0,J.parse)(_).name}-path`]:ce})}}catch(E){(0,le.t1)().warning(`Can't keep ${i} as a file. ${(0,ae.gJ)(
E)}`)}}}),345:((Se,$e,b)=>{b.d($e,{S:()=>$r});var y=b(124),J=b(706);const ae=Number.MAX_SAFE_INTEGER,le=2,ue=60,F="</details>",V=41,k=100;function O(e,t={}){const{under:r=()=>"",parts:a=[],noun:f="cha\
nge",folded:m=!1}=t,{length:d}=r(ae),{least:S=d===0?e:`${e} \u2026`,changes:h=D(a)}=t;return{line:e,under:r,size:e.length+d,least:S,parts:a,changes:h,noun:f,folded:m}}function L(e,t,r={}){return t.length===
0?[]:[O(e,{...r,parts:t})]}function R(e,t){const r=({leaf:A,outer:G})=>G.length===1?0:A.size,a=(A,G)=>r(A)-r(G),f=new Map,m=()=>j(I(e,f).filter(([A])=>A!=="")),d=[];let S=$(e,[]).sort(a),h=t;for(let A=-1;S.
length>0&&A<d.length;h=t-N(m()))A=d.length,S=S.filter(G=>{const he=G.outer.filter(Be=>!f.has(Be)),ke=he.map(Be=>Be.line.length+le+ue+(Be.folded?V:0)).reduce((Be,We)=>Be+We,G.leaf.least.length+le);if(ke>
h)return!0;h-=ke;for(const Be of he)f.set(Be,[]);return f.set(G.leaf,[G.leaf.least]),d.push(G),!1});for(const[A,{leaf:G}]of d.sort(a).entries()){const he=U(G,G.least.length+Math.floor(h/(d.length-A)));
h-=N(he)-G.least.length,f.set(G,he)}return m()}function N(e){return e.reduce((t,{length:r})=>t+r,0)}function $(e,t){return e.parts.length===0?[{leaf:e,outer:t}]:e.parts.flatMap(r=>$(r,[...t,e]))}function U({
line:e,under:t,size:r,least:a},f){if(r<=f)return[e,t(Math.max(f,ae))];for(let m=f-e.length-ue;m>k;m=Math.floor(m*.7)){const d=t(m);if(d!==""&&e.length+d.length<=f)return[e,d]}return[a]}function I(e,t){
const{line:r,parts:a,folded:f}=e;if(a.length===0)return[t.get(e)??[]];const d=[...a.filter(S=>t.has(S)).flatMap(S=>I(S,t)),[W(e,a.filter(S=>!t.has(S)))]];return f?[[`<details><summary>${r}</summary>`],
...d,[F]]:[[r],...d]}function W({noun:e},t){if(e==="connection"&&t.length>0)return`\u2026 and ${(0,J.hS)(t.length,"more connection")}`;if(D(t)===0)return"";const r=e==="workflow"?` in ${(0,J.hS)(t.length,
"more workflow")}`:"";return`\u2026 and ${(0,J.hS)(D(t),"more change")}${r}`}function D(e){return e.reduce((t,{changes:r})=>t+r,0)}function j(e){const t=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,a)=>{
const f=r[0]===F||t(r)&&t(e[a-1]);return[a===0?"":f?`
`:`

`,...r]})}var u=b(132),i=b(436),l=b(742);const E=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,_=["x","y"],H=Qe(
"viewport canvas"),ce=Qe("w h width height left top zoom"),Z=[["x"],["position"],["left","top"]],pe=Qe("selected dragging"),ve=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Re=/^\d{4}-\d\d-\d\d$/,se=Qe("_?id uuid guid identifier instanceIdentifier"),Me=/^\d{1,15}$/,Pe=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ke=Qe("_?rev revision version versionId activeVe\
rsionId versionCounter versionNumber"),Ye=Qe("meta(data)? .*info revision flow workflow"),Ze=100,it=[[Qe(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),
ve,Re],[Qe(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),ve],[Qe("[lc]Mod [mc]time"),ve],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function Qe(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function p({base:e,head:t,changes:r}){const a=(0,l.Z)(()=>r.flatMap(m=>w(m)??[]).slice(0,Ze)),f={base:(0,l.Z)(()=>new Set((0,i.PX)(
e))),head:(0,l.Z)(()=>new Set((0,i.PX)(t)))};return m=>{const{kind:d,path:S}=m;if(d==="reordered"||d==="moved")return!1;const[h,A=h]=d==="modified"?[m.from,m.to]:[m.value];if(te(h)&&te(A)&&fe(S,h.type===
"literal")||ge(S)&&de(h)&&de(A))return!0;if(d!=="modified"||h.type!==A.type||!("text"in h)||!("text"in A))return!1;const[G,he,be]=[z(S.at(-1)),(0,i.e1)(h.text),(0,i.e1)(A.text)],ke=(...ct)=>[he,be].every(
jt=>ct.some(cn=>cn.test(jt)));if(it.some(([ct,...jt])=>ct.test(G)&&ke(...jt)))return!0;const Be=z(S.at(-2));if(Ke.test(G)&&ke(Me,Pe))return Be===""||Ye.test(Be);if((w(m)?a().filter(ct=>ct.old!==he&&he.
includes(ct.old)):[]).some(ct=>he.replaceAll(ct.old,ct.recent)===be))return!0;const tt=se.test(G)||G===`${z(S.at(-3)).replace(/s$/,"")}Id`;return Be===""&&tt&&ke(Pe)&&!f.head().has(he)&&!f.base().has(
be)}}function w(e){const[t,r]=e.path.slice(-2);if(!(!(e.kind==="modified"&&t?.type==="item"&&se.test(z(r)))||e.from.type!=="string"||e.to.type!=="string"))return{old:(0,i.e1)(e.from.text),recent:(0,i.
e1)(e.to.text)}}function Y(e){return Pe.test(e)||ve.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function C(e,t){return se.test(e)&&(0,i.jn)(t)||E.test(e)&&t.type!=="literal"&&te(t)||_.includes(e)&&
te(t)}function fe(e,t){const[r,a]=[e.at(-2),z(e.at(-1))],f=e.slice(Le(e)).find(d=>E.test(z(d)));return f?f===e.at(-1)?!t:a===""||_.includes(a)||ce.test(a):a==="zoom"&&H.test(z(r))||_.includes(a)||ce.test(
a)&&we(r)}function ge(e){return pe.test(z(e.at(-1)))&&we(e[Le(e)-1])}function we(e){const t=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return Z.some(r=>r.every(a=>t?.has(a)))}function Le(e){
return e.findLastIndex(({type:t})=>t==="item")+1}function K(e,{matches:t}){const r=new Map(t.map(f=>[f.path.at(-1),f])),a=new Map;for(const f of e){const m=Le(f.path),[d,S]=[f.path[m-1],f.path[m]],h=_.
includes(z(S)),A=h?_:E.test(z(S))?[z(S)]:[],[G,he]=[q(r.get(d)?.base,A),q(r.get(d)?.head,A)],be=[...f.path.slice(0,m),{type:"member",key:A.join(", ")}];G&&he?a.set(h?d:S,{kind:"modified",path:be,from:G,
to:he}):a.set(f,f)}return[...a.values()]}function q(e,t){const r=e?.type==="object"?t.flatMap(a=>e.members.get(a)??[]):[];if(!(r.length<t.length))return r.length>1?{type:"array",id:0,items:r,unordered:!1}:
r[0]}function z(e){return e?.type==="member"?e.key:""}function de(e){return e.type==="literal"&&/^(true|false)$/.test(e.text)}function te(e){if(e.type==="literal")return/\d/.test(e.text);const t=e.type===
"array"?e.items:e.type==="object"?[...e.members.values()]:[];return t.length>0&&t.every(te)}const oe=[Qe("_?id key uuid guid identifier"),Qe("(node|step|state)_?id"),Qe("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
Qe("\\*")],ye=Qe("(source|from|target|to|next|then|else|goto|default)(_?id)?"),_e="*",Ae=64;function je(e,t){const r=Fe([]),a=[],f=new Set([e,t].flatMap(S=>[...(0,i.PX)(S),...T(S)]));function m(S,h,A){
if((0,i.jn)(S))Oe(S.text,h,A);else if(S.type==="object")d(S,h,A);else{const G=S.items.length>1&&S.items.some(({type:he})=>he==="array");for(const[he,be]of S.items.entries())m(be,Xe(h,"[]"),{...A,array:S.
items,...G&&{slot:he}})}}function d(S,h,{key:A,array:G,map:he,...be}){let ke=be;if(G!==void 0||A!==void 0){const tt={side:be.side,value:S,field:h,outer:be.place,key:A,array:G??[]};ke={...be,place:tt,map:he},
a.push(tt)}const Be=Q(S,f),We=ke===be&&(0,i.YD)(S).some(tt=>he?.members.has(tt));for(const[tt,gt]of S.members){const ct=Xe(h,Be||We?_e:tt);We&&Oe(JSON.stringify(tt),ct,ke,gt),(!We||gt.type==="array")&&
m(gt,ct,Be?{...ke,key:tt,map:S}:ke)}}return m(e,r,{side:"base"}),m(t,r,{side:"head"}),{root:r,places:a,find:me(a)}}function Fe(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function Xe(e,t){
const r=e.inner.get(t)??Fe([...e.keys,t]);return e.inner.set(t,r),r}function Ue(e,t){return e?.inner.get(t)??e?.inner.get(_e)}function Oe(e,{keys:t,texts:r,references:a},{place:f,slot:m},d){r.set(e,(r.
get(e)??0)+1);const S=e.startsWith('"')?e.length>2:ye.test(t.findLast(h=>h!=="[]")??"")&&Number.isInteger(Number(e));f&&S&&a.push({text:e,place:f,slot:m,value:d})}function T(e){if((0,i.jn)(e))return[];
const t=e.type==="array"?e.items:[...e.members.values()];return[...t.flatMap(T),...t.some(v)?[]:(0,i.YD)(e)]}function v(e){return e.type==="object"}function Q({members:e},t){return 2*[...e.keys()].filter(
a=>!ye.test(a)&&t.has(a)).length>=e.size&&[...e.values()].every(v)}function me(e){const t=new Map;for(const r of e){const a=(f,m)=>{const d=oe.findIndex(A=>A.test(f));if(d<0)return;const S=`${r.side} ${m}`,
h=t.get(S)??[];h[d]=(h[d]??new Set).add(r),t.set(S,h)};r.key!==void 0&&a(_e,JSON.stringify(r.key));for(const[f,m]of r.value.members)(0,i.jn)(m)&&a(f,m.text)}return(r,a)=>{const f=t.get(`${a.side} ${r}`)?.
find(m=>m);return f&&f.size<=Ae?Te([...f],a,a):void 0}}function Te(e,t,r){const a=r?e.filter(h=>Ge(h,r)):e;if(a.length===0&&r)return Te(e,t,r.outer);const f=a.length>1?a.filter(({value:h})=>h.members.
size>2):a,m=f.map(({field:h})=>ze(t.field,h)),[d,...S]=f.filter((h,A)=>m[A]===Math.min(...m));return S.length===0?d:void 0}function ze(e,{keys:t}){const r=t.findIndex((a,f)=>a!==e.keys[f]);return r<0?
0:t.length-r}function Ge(e,t){return e!==void 0&&(e===t||Ge(e.outer,t))}var Ve=b(408);const ot="source from origin src tail out".split(" "),Je="target to dest destination head in".split(" "),ut="next \
to goto target targets wire wires link links edge edges transition transitions connection connections",Rt=`${ut} then else default on success failure fail error timeout case cases choice choices branc\
h branches outgoing output outputs dest destination successor successors`.split(" "),lt="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),kt=`${ut} runafter\
 run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),dt="label title name condition if when event type relationship selectedRelationships".split(" "),Mt=60;function Ft(e,t){
const r=je(e,t),a=zt(r.root).flatMap(G=>Bt(G,r)),f=mt(a),m=f.length>0?f:M(a,r),d=new Set(m.flatMap(({source:G,target:he})=>[G.field,he.field])),S=(0,Ve.$z)(r.places,({field:G})=>G),h=[...d].filter(G=>[
...d].some(he=>qt(S.get(G),S.get(he))));for(const G of h)d.delete(G);const A=m.filter(({source:G,target:he})=>d.has(G.field)&&d.has(he.field));return{root:r.root,nodes:r.places.filter(({field:G})=>d.has(
G)),edges:A}}function qt(e=[],t=[]){const r=([f])=>f?.field.keys.length??0;if(r(t)>=r(e))return!1;const a=new Set(t.map(({value:f})=>(0,i.TH)(f)));return 2*e.filter(({value:f})=>(0,i.TH)(f)!==void 0&&
a.has((0,i.TH)(f))).length>e.length}function xt(e,t){return _t(e).some(r=>t.includes(r))}function _t(e){return e.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function zt(e){
const t=[e];for(const r of t)t.push(...r.inner.values());return t}function Bt(e,{find:t}){const r=e.references.flatMap(S=>{const h=t(S.text,S.place);return h?[{...S,field:e,target:h}]:[]}),a=r.filter(
({place:S,target:h})=>!Ge(S,h)),f=r.length/e.references.length,m=f>=.5&&It(e.references)-It(r)<=2;return(f>=.9||m&&xt(e.keys.slice(-2),Rt))&&2*a.length>=r.length?[r]:[]}function It(e){return new Set(e.
map(({text:t})=>t)).size}function mt(e){const t=e.filter(r=>!r.some(({place:a,target:f})=>f.field===a.field));return[...(0,Ve.$z)(t,([r])=>r?.place.field).values()].flatMap(r=>{const a=(0,Ve.$z)(r,d=>Gt(
d,ot)),f=(0,Ve.$z)(r,d=>Gt(d,Je));a.delete(void 0);const m=[...a].flatMap(([d,S])=>S.flatMap(h=>(f.get(d)??[]).map(A=>Ct(h,A))));return m.sort((d,S)=>Lt(S)-Lt(d)||yt(d)-yt(S)),m[0]??[]})}function Gt([
e],t){const r=_t(e?.field.keys.slice(-2)??[]),a=r.filter(f=>!t.includes(f));return a.length<r.length?a.join(" "):void 0}function Ct(e,t){const r=new Map(e.map(a=>[a.place,a]));return t.flatMap(a=>{const f=r.
get(a.place),m=f&&{source:f.target,target:a.target,links:[f,a]};return m?[{...m,label:X(a,a.place,[]),item:a.place.value}]:[]})}function Lt(e){return e.filter(({source:t,target:r})=>!Ge(t,r)&&!Ge(r,t)).
length}function yt([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function M(e,t){const[r,a]=[[],[]],f=new Set;for(const d of e){const S=d.flatMap(be=>B(be,t)),[h]=S;if(h===void 0||
10*S.length<9*d.length)continue;const A=h.link.field.keys.slice(h.inside.field.keys.length),G=S.filter(({source:be,inside:ke})=>be!==ke);for(const{inside:be}of G)f.add(be.key);const he=xt(A,lt);if(!(!he&&
G.length===0&&!xt(A,Rt)))for(const{link:be,source:ke}of S){const Be=be.place===ke?void 0:be.place,We={label:X(be,Be,A),links:[be],item:Be?.value};he?a.push({source:be.target,target:ke,...We}):r.push({
source:ke,target:be.target,...We})}}const m=r.length<a.length?a:r;return f.size>1||It(m.flatMap(({links:d})=>d))>1?m:[]}function B(e,{find:t}){for(let r=e.place;r;r=r.outer){const a=t(JSON.stringify(r.
key),r),f=[r,a].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:r}]}return[]}function X({slot:e,value:t},r,a){const f=dt.map(S=>{const[h,A]=[r?.field.inner.get(S),re(r?.value.members.
get(S))];return h&&h.texts.size+(h.inner.get("[]")?.texts.size??0)>1||A.includes(" ")?A:""}),m=a.filter(S=>!kt.includes(S.toLowerCase())),d=e===void 0?[]:[`output ${e+1}`];return[re(t),...f].find(S=>S!==
"")??[...m,...d].join(", ")}function re(e){const r=(e?.type==="array"?e.items:[e]).flatMap(a=>a?.type==="string"&&(0,i.e1)(a.text).trim()||[]).join(", ");return r.length>Mt?"":r}var ee=b(726);const xe={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ce={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,str\
oke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},De={same:"-->",added:"==>",removed:"-.->"},He=40,qe=500,st=5e4,nt=40,ft=6;function $t(e,t,{isWhole:r,hide:a}){const f=({status:h})=>r||h!=="same",m=new Set(
[...e.filter(f),...t.filter(f).flatMap(et)]),d=t.filter(h=>et(h).some(f)).flatMap(et);if(m.size===0)return{};for(const h of[new Set([...m,...d]),m]){const A=t.filter(he=>et(he).every(be=>h.has(be)));if(h.
size>He||A.length>qe)continue;const G=pt(e.filter(he=>h.has(he)),A,a);if(G.length<=st)return{picture:G}}return{note:`The picture is left out: it would have ${m.size>He?(0,J.hS)(m.size,"node"):"too man\
y connections"}.`}}function et({source:e,target:t}){return[e,t]}function pt(e,t,r){const a=new Map(e.map((d,S)=>[d,`n${S+1}`])),f=(0,ee.Vn)(e.map(({name:d})=>d)),m=e.map(d=>{const S=f.get(d.name)===1?
d.name:d.label;return`  ${a.get(d)}["${xe[d.status]}${Ot(r(S))||"?"}"]`});for(const{source:d,target:S,label:h,status:A}of t){const G=`${xe[A]}${Ot(r(h))}`.trim();m.push(`  ${a.get(d)} ${De[A]}${G===""?
"":`|"${G}"|`} ${a.get(S)}`)}for(const[d,S]of Object.entries(Ce)){const h=e.filter(A=>A.status===d).map(A=>a.get(A));h.length>0&&m.push(`  classDef ${d} ${S}`,`  class ${h.join()} ${d}`)}return[`flowc\
hart ${Et(e,t)>ft?"TD":"LR"}`,...m].join(`
`)}function Et(e,t){const r=new Set(t.map(({target:m})=>m)),a=e.filter(m=>!r.has(m)),f=new Map((a.length>0?a:e.slice(0,1)).map(m=>[m,1]));for(const[m,d]of f)for(const{source:S,target:h}of t)S===m&&!f.
has(h)&&f.set(h,d+1);return Math.max(...f.values())}function Ot(e){return(0,u.RK)((0,u.Jj)(e.replace(/\s+/g," ").trim(),nt)).replace(wt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const wt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Nt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Kt="* if when id name label title type key handle condition event relationships".split(" ");function en(e,t=r=>r){const r=e.
head??e.base;if(r===void 0)return;const[a,f]=[e.base??r,e.head??r],m=(0,ee.j9)([f,a]),d=Ft(a,f),S=tn(e,d,m),h=[...new Set(S.values())].sort((We,tt)=>We.rank-tt.rank);Vt(h);const A=fn(d,S),G=A.filter(We=>We.
status!=="same"),he=Jt(d,G);Rn(e,h,m,he);const be=new Map(A.map(({item:We,source:tt,target:gt})=>[We,`${tt.label} \u2192 ${gt.label}`])),ke=new Set(h.map(({place:We})=>We.key)),Be=We=>We.filter(({status:tt})=>tt!==
"removed").length;return{...$t(h,A,{isWhole:e.status!=="modified",hide:t}),connections:An(G),size:{nodes:Be(h),connections:Be(A)},tells:he,isItemKey:We=>ke.has(We)||m.labelOf(JSON.stringify(We))!==void 0,
labelOf:m.labelOf,endsOf:We=>be.get(We)}}function Xt({side:e}){return e==="head"}function un(e){return e&&[e.key,un(e.outer)]}function tn({matches:e},{nodes:t},r){const a=G=>G.key===void 0?`${G.value.
id}`:JSON.stringify(un(G)),f=new Map(t.map((G,he)=>[G,he])),m=(0,Ve.$z)(t.filter(Xt),a),d=(0,Ve.$z)(e,({base:G})=>G.id),S=G=>{const he=d.get(G.value.id)??[];for(let be=he.shift();be;be=he.shift()){const ke=m.
get(`${be.head.id}`)?.shift();if(ke)return ke}return m.get(a(G))?.shift()},h=new Map;let A=0;for(const G of t){if(h.has(G))continue;const he=Xt(G)?G:S(G);A=(he&&f.get(he))??A+1e-6;const be=he===void 0?
"removed":he===G?"added":"same",ke=he??G,Be=On(ke,r),We={name:Be,label:Be,status:be,rank:A,place:ke,old:be==="same"?G:void 0};h.set(G,We).set(ke,We)}return h}function Vt(e){const t=(0,ee.Vn)(e.map(({name:r})=>r));
for(const r of e){const a=(0,i.TH)(r.place.value);a&&(t.get(r.name)??0)>1&&(r.label=(0,ee.oP)(r.name,a))}}function On({key:e,value:t,array:r},a){const[f,m,...d]=["type","componentType",...t.members.keys()].
map(h=>(0,i.TN)(t,h)),[S="?"]=[f,m,(0,i.TH)(t),...d].filter(h=>h!==void 0);return e??a.nameOf(t,r)??(0,i.e1)(S)}function fn({edges:e},t){const r=e.flatMap(h=>{const[A,G]=[t.get(h.source),t.get(h.target)];
return A&&G?[{...h,source:A,target:G,status:Xt(h.source)?"added":"removed"}]:[]}),a=({source:h,target:A,label:G})=>`${h.rank} ${A.rank} ${G}`,f=(0,Ve.$z)(r,({status:h})=>h),m=(0,Ve.$z)(f.get("removed")??
[],a);return[...(f.get("added")??[]).map(h=>m.get(a(h))?.pop()?{...h,status:"same"}:h),...[...m.values()].flat()].sort((h,A)=>h.source.rank-A.source.rank||h.target.rank-A.target.rank)}function An(e){const t=new Map;
for(const r of["target","label"]){const a=f=>`${f.source.rank} ${r==="label"?f.label:f.target.rank}`;for(const[f,m,...d]of(0,Ve.$z)(e,a).values()){if(!f||!m||d.length>0||f.status===m.status)continue;[
f.source,f.target,m.target].every(({old:h})=>h)&&!t.has(f)&&!t.has(m)&&t.set(f,m).set(m,f)}}return e.flatMap(r=>{const a=t.get(r);return a&&r.status==="removed"?[]:[{...r,kind:a?"rewired":r.status,was:a}]})}
function Jt({root:e,nodes:t},r){const a=new Set(r.flatMap(h=>h.links.map(({field:A})=>A))),f=new Set(r.map(({item:h})=>h)),m=new Set([e,...t.map(({field:h})=>h)]),d={added:new Set,removed:new Set};for(const h of r){
const A=[h.source.name,h.target.name,...h.label.split(", ")].map(G=>JSON.stringify(G));for(const G of[...A,...h.links.map(he=>he.text)])d[h.status].add(G)}function S(h,A,G){if(A===void 0||m.has(A))return[
{text:G,field:e}];const he=A.keys.at(-1)===_e?[{text:JSON.stringify(G),field:A}]:[];if("text"in h)return[...he,{text:h.text,field:A}];const be="members"in h?[...h.members]:[],ke="items"in h?h.items.map(
Be=>["[]",Be]):be;return[...he,...ke.flatMap(([Be,We])=>S(We,Ue(A,Be),Be))]}return({path:h,...A})=>{const G=h.map(ke=>ke.type==="member"?ke.key:"[]"),he=h.some(ke=>"item"in ke&&f.has(ke.item)),be=(ke,Be)=>{
const We=S(ke,G.reduce(Ue,e),`${G.at(-1)}`),tt=We.some(({field:ct})=>a.has(ct)),gt=({text:ct,field:jt})=>{if(a.has(jt))return Be.has(ct);const cn=`${jt.keys.findLast(Tr=>Tr!=="[]")}`;return Nt.includes(
cn)||Be.has(ct)&&xt([cn],Kt)||tt&&Tn(ct,jt)};return(tt||he)&&We.every(gt)};return A.kind==="modified"?be(A.from,d.removed)&&be(A.to,d.added):"value"in A&&be(A.value,d[A.kind])}}function Tn(e,{texts:t}){
const r=t.get(e)??0,a=[...t.values()].reduce((f,m)=>f+m,0);return r>2&&2*r>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function Rn(e,t,{componentOf:r},a){const f=p(e),m=t.flatMap(h=>{const{value:A,array:G}=h.place,
he=(0,ee.qU)(A)===void 0?r(A,G):void 0;return[A.id===h.old?.value.id?void 0:A,he].map(be=>({owner:be,node:h}))}),d=(0,Ve.$z)(m,({owner:h})=>h);d.delete(void 0);const S=new Map(e.matches.map(({path:h,head:A})=>[
h.at(-1),A]));for(const h of e.changes){if(a(h)||f(h))continue;const A=h.path.map(he=>S.get(he)).reverse(),G=["value"in h&&h.value,...A].find(he=>d.has(he));for(const{node:he}of d.get(G)??[])he.status===
"same"&&(he.status="modified")}}var dn=b(965);const ln=2,hn=1e3,kn=240,mn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Wt="...";function pn(e,t){const r=[Yt(e??t),Yt(t??e)],[a,f]=[rn(e),rn(t)],m=Mn(a,f);return r[0]===r[1]?m:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...m]}function Yt(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function nn(e){return e.split(Yt(e)==="CRLF"?`\r
`:`
`)}function rn(e){return(e===void 0?[]:nn(e)).flatMap(r=>mn.reduce(wn,[r]).map((a,f)=>f===0?a:Wt+a))}function wn(e,t){return e.flatMap(r=>r.length>kn?Array.from(r.matchAll(t),([a])=>a):r)}function Mn(e,t){
const r=new Set(e),f=t.some(d=>r.has(d))?(0,dn.E)([...e],[...t],{maxEditLength:hn}):void 0;if(f===void 0)return[...yn(e,t),...At("+",t)];let m=0;return f.flatMap(({added:d,removed:S,value:h},A)=>{const G=f[A+
1];if(S)return yn(h,G?.added?G.value:[]);const[he,be]=[A===0?0:ln,h.length-ln],ke=m+gn(h.slice(0,be+1));return m+=gn(h),d?At("+",h):G===void 0?At(" ",h.slice(0,he)):be-he<2?At(" ",h):[...At(" ",h.slice(
0,he)),`@@ line ${ke} @@`,...At(" ",h.slice(be))]})}function At(e,t){return t.map(r=>`${e} ${r}`)}function gn(e){return e.filter(t=>!t.startsWith(Wt)).length}function yn(e,t){const r=new Map(e.map(A=>[
s(A),A])),a=A=>s(A)!=="",f=t.filter(a),d=(e.length-e.filter(a).length!==t.length-f.length?f:t).flatMap(A=>n(r.get(s(A))??A,A)),S=d.length>0||t.length===0?d:n(o(e),o(t));return[...S.length===0?[]:[`@@ \
hard to see: ${[...new Set(S)].join(", ")} @@`],...At("-",e)]}function o(e){return e.map(t=>t.startsWith(Wt)?t.slice(Wt.length):`
${t}`).join("")}function n(e,t){if(s(e)!==s(t))return[];const[r,a]=[e.normalize(),t.normalize()],f=c(e)===c(t)?[]:["Unicode forms"];return r===a?f:[...f,r.trimEnd()===a.trimEnd()?"spaces at the end":"\
white space"]}function s(e){return c(e.normalize())}function c(e){return e.replace(/\s/g,"")}function g(e,t){let[r,a]=[0,t];const m=[...(0,Ve.$z)(e,S=>S.startsWith("@@ line ")?++r:r).values()].flatMap(
S=>{const h=x(S,a);return a-=Ee(S),h}),d=e.filter(P).length-m.filter(P).length;return d===0?m:[...m,`@@ ${(0,J.hS)(d,"more changed line")} @@`]}function x(e,t){const r=d=>d.startsWith("-"),a=Ee(e.filter(
r)),f=Ee(e)-a,m={removed:Math.max(t/2,t-f),others:Math.max(t/2,t-a)};return e.filter(d=>{const S=r(d)?"removed":"others";return m[S]-=d.length+1,m[S]>=0})}function P(e){return e.startsWith("-")||e.startsWith(
"+")}function Ee(e){return e.reduce((t,r)=>t+r.length+1,0)}var Ie=b(856);const ne={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},
ie=80,Ne=8;function at(e,t,r){if(e.type==="string")return Tt(Ht((0,i.e1)(e.text),t.mask),t,r);const[a="",...f]=Ut(e,t);return f.length>0||a.length>ie?void 0:(0,u.SS)(a,1/0)}function Tt(e,t,r){const a=t.
mask(e).shown;if(a.length>ie||a.includes(`
`))return;const f=sn(e,t,r);return(0,u.SS)(JSON.stringify(a),1/0)+(f===void 0?"":` (${ht(f,t)})`)}function sn(e,{labelOf:t},r){const a=t(e);return a===void 0||a.toLowerCase()===e.toLowerCase()||[...r?.
members.values()??[]].some(m=>(0,i.jn)(m)&&(0,i.e1)(m.text)===a)?void 0:a}function Pt(e,t,{labelOf:r}){const[a,f]=e.slice(-2);return a?.type!=="item"||f?.type!=="member"||!i.ZM.test(f.key)?!1:(0,i.TH)(
a.item)===t||r((0,i.e1)(t))===a.label}function Ut(e,t,r){const{mask:a}=t;if((0,i.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const A=Ht((0,i.e1)(e.text),a),{shown:G}=a(A);if(G.includes(`
`))return["|",..._n(nn(G))];const he=sn(A,t,r);return[JSON.stringify(G)+(he===void 0?"":` (${a(he).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",d=e.type==="array"?e.items.map(A=>Ut(A,t)):Array.
from(e.members,([A,G])=>{const[he,...be]=(0,Ie.$C)(A,G,e)?[J.v5]:Ut(G,t,e);return[`${JSON.stringify(a(A).shown)}: ${he}`,...be]}),S=f+d.join(", ")+m;return S.length<=ie&&d.every(A=>A.length===1)?[S]:[
f,..._n(d.flat()),m]}function _n(e){return e.map(t=>`  ${t}`)}function Ht(e,t){if(!e.includes("%")||e.includes("://")&&t(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(
r),encodeURI(r)].includes(e)?r:e}catch{return e}}function Bn(e,t,r){const a=[Ht(e,r),Ht(t,r)];return[e,t].some(m=>m.includes("%")&&a.includes(m))||a[0]===a[1]?[e,t]:a}function ht(e,{mask:t},r=100){return(0,u.
SS)(t(e).shown,r)}function Zt(e,t,r=!1){const a=Le(e),f=r?1/0:100,m=e.flatMap((d,S)=>{if(d.type==="element")return[(0,u.SS)(`[${d.index}]`)];if(d.type==="item"){const A=t.endsOf(d.item),G=A===void 0?d.
label:r?`${A} (${d.label})`:A,he=S===a-1&&d.hint!==void 0?` (${ht(d.hint,t)})`:"";return[`**${ht(G,t,f)}**${he}`]}return!r&&e.slice(S+1).find(({type:A})=>A!=="member")?.type==="item"?[]:[ht(d.key,t,f)]});
return m.length>Ne&&!r&&m.splice(2,m.length-Ne+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bn(e,t){const r=d=>e.map(({path:S,kind:h})=>(h?`${ne[h]} `:"")+Zt(S,t,d)),[a,f]=[r(!1),r(!0)],m=(0,ee.
Vn)(a);return In(a.map((d,S)=>m.get(d)===1?d:f[S]??d))}function In(e){const[t,r]=[(0,ee.Vn)(e),new Map];return e.map(a=>{const[f=1,m]=[t.get(a),(r.get(a)??0)+1];return r.set(a,m),f===1?a:`${a} (${m} o\
f ${f})`})}const Dt="  ",Cn=3,Wn=5,Hn=120,bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},vn={line:": changed, hidden"};function Qt(e,t){const r=[...(0,Ve.$z)(e,Gn).values()],a=r.filter(d=>d.length<
Cn).flat(),f=bn(a,t),m=new Map(a.map((d,S)=>{const{line:h,...A}=on(d,t);return[d,O(`- ${f[S]}${h}`,{changes:1,...A})]}));return r.flatMap(d=>{const S=d.flatMap(h=>m.get(h)??[]);return S.length===0?Kn(
d,t):S})}function Gn(e){const t=Le(e.path),a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(t===0||t===e.path.length||a.length===0)return e;const f=e.path.
slice(t).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,a,f])}function Kn(e,t){const[r]=e,{line:a,under:f=()=>""}=on(r,t),m=Nn(Ln(e,t)),d=r.kind==="modified"?"":` ${r.
kind}`,S=`- ${ne[r.kind]} ${xn(r,t)}${a}${d} in ${m.line}`;return O(S,{changes:e.length,under:h=>f(h)+(m.under?.(h)??"")})}function Ln(e,t){const r=e.map(({path:a})=>({path:a.slice(0,Le(a))}));return bn(
r,t)}function xn({path:e},t){return Zt(e.slice(Le(e)),t)}function on(e,t){if(e.kind==="modified")return Pn(e,t);if("value"in e)return Vn(e,t);if(e.kind==="moved"){const[m,d]=[e.from,e.path].map(S=>Zt(
S.slice(0,-1),t,!0));return{line:`: moved from ${m} to ${d}`}}if(e.moved.length===0)return{line:": in a new order"};const r=e.moved.map(m=>({path:[m]})),a=Nn(bn(r,t)),f=a.under?`${a.line} moved`:`move\
d: ${a.line}`;return{...a,line:`: in a new order (${f})`}}function Nn(e){if(e.length<=Wn)return{line:e.join(", ")};const t=(0,J.hS)(e.length,"item"),r=Un(t,Dt+e.join(", "));return{line:t,under:a=>r.length<=
a?r:""}}function Pn({path:e,from:t,to:r},a){if(t.type==="hidden"||r.type==="hidden")return{line:""};if((0,Ie._p)(e,t,r))return vn;if(t.type==="string"&&r.type==="string"){const h=Pt(e,r.text,a)?{...a,
labelOf:()=>{}}:a;return Xn((0,i.e1)(t.text),(0,i.e1)(r.text),h)}const[f,m]=[Ut(t,a).join(`
`),Ut(r,a).join(`
`)];if(f===m)return vn;const[d,S]=[at(t,a),at(r,a)];return d&&S?{line:`: ${d} \u2192 ${S}`}:{line:"",under:an(f,m)}}function Xn(e,t,r){const[a,f]=Bn(e,t,r.mask),m=a===e&&f===t?"":" (percent-encoded)",
[d,...S]=(0,l.qy)(a,f)?.changes??[];if(d!==void 0){const Be=`${m} (JSON in a text)`;if(S.length===0&&d.kind==="modified"){const tt=Pn(d,r);return{...tt,line:`${Be} \u203A ${Zt(d.path,r)}${tt.line}`}}const We=O(
"",{parts:Qt([d,...S],r)});return{line:Be,under:tt=>`
${Dn(R(We,tt).join(""))}`}}const[h,A]=[r.mask(a),r.mask(f)];if(h.shown===A.shown)return{line:m+vn.line};const G=h.hidden===A.hidden?"":" (hidden values differ, too)",[he,be]=[Tt(a,r),Tt(f,r)];if(!he||
!be)return{line:m+G,under:an(h.shown,A.shown)};const ke=n(h.shown,A.shown).join(", ");return{line:`${m}: ${he} \u2192 ${be}${ke&&` (${ke})`}${G}`}}function Vn(e,t){const{path:r,value:a}=e;if(a.type===
"hidden")return{line:""};if((0,Ie._p)(r,a))return{line:": hidden"};if(a.type==="object")return Jn(e,a,t);const f=at(a,t);return f!==void 0?{line:`: ${f}`}:a.type==="array"?{line:"",under:En(e,Ut(a,t),
(0,J.hS)(a.items.length,"element"))}:{line:"",under:En(e,[t.mask(Ht((0,i.e1)(a.text),t.mask)).shown])}}function Jn(e,t,r){const a=e.path.at(-1),f=a?.type==="item"?a:void 0;if(t.members.size===0&&!f)return{
line:": `{}`"};const m=ke=>(0,i.jn)(ke)&&[f?.label,f?.hint].includes((0,i.e1)(ke.text)),d=[...t.members].filter(([,ke])=>!f||!m(ke)),S=d.filter(([ke,Be])=>!f||!C(ke,Be)),h=S.map(([ke,Be])=>{const We=(0,Ie.
$C)(ke,Be,t)?(0,u.SS)(J.v5):at(Be,r,t);return We&&`${ht(ke,r)}: ${We}`}),A=!h.includes(void 0)&&h.join(", ").length<=Hn,G=A?h.join(", "):Yn(t,m,r),he=G&&`: ${G}`;if(A&&S.length===d.length)return{line:he};
const be=En(e,Ut(t,r),(0,J.hS)(t.members.size,"field"));return{line:he,under:A?ke=>ke===1/0?be(ke):"":be}}function En({kind:e},t,r){const a=t.join(`
`);return e==="added"?an(void 0,a,r):an(a,void 0,r)}function Yn(e,t,r){const a=new Map,f=(d,S,h)=>{h>(a.get(d)?.weight??0)&&a.set(d,{text:S,weight:h})},m=(d,S,h)=>{if(d.type==="array")for(const Be of d.
items)m(Be,S,h+1);if(d.type==="object")for(const[Be,We]of d.members)(0,Ie.$C)(Be,We,d)?f(Be,J.v5,bt.max):m(We,Be,h+1);if(d.type!=="string")return;const A=(0,i.e1)(d.text),he=/^type$/i.test(S)||C(S,d)||
Y(A)||t(d)||r.labelOf(A)!==void 0;if(A.length<bt.min||he)return;const be=A.includes("://")?2*bt.max:Math.min(A.length,bt.max),ke=r.countOf(A)>bt.usual?bt.usualWeight:1;f(S,r.mask(Ht(A,r.mask)).shown,ke*
be/(h+1))};return m(e,"",0),[...a].sort(([,d],[,S])=>S.weight-d.weight).filter(([,{weight:d}],S)=>S===0||S<bt.texts&&d>bt.usualWeight*2*bt.max).map(([d,{text:S}])=>`${ht(d,r)}: ${(0,u.SS)(JSON.stringify(
(0,u.Jj)(S,bt.max)),1/0)}`).join(", ")}function an(e,t,r){const a=(0,u.EU)(pn(e,t),"diff",Dt);return f=>{const m=a.length<=f?a:Zn(a,f);return r===void 0?`
${m}`:Un(r,m)}}function Zn(e,t){const r=e.split(`
`),a=r.slice(1,-1).map(f=>f.slice(Dt.length));return[...r.slice(0,1),...g(a,t).map(f=>Dt+f),...r.slice(-1)].join(`
`)}function Un(e,t){return`
${Dt}<details><summary>${e}</summary>

${t}
${Dt}</details>`}function Dn(e){return e.replace(/^(?=.)/gm,Dt)}const Qn=100,jn=5;function qn(e,t){const r=e.kind==="json"?en(e,be=>t(be).shown):void 0,a=(0,l.Z)(()=>(0,ee.Vn)((0,i.PX)(e.head??e.base))),
f={mask:t,labelOf:be=>be.length>Qn?void 0:r?.labelOf(JSON.stringify(be)),endsOf:be=>r?.endsOf(be),countOf:be=>a().get(be)??0},m=Fn((0,y.xS)(e)),d=e.status==="modified",S=d?sr(e,f,r):Qt(cr(e),f),{nodes:h=0,
connections:A=0}=r?.size??{},G=h===0?"What is in it":`${(0,J.hS)(h,"node")}, ${(0,J.hS)(A,"connection")}`,he=d?S:L(G,S,{changes:m,folded:!0});return[...er(r),O(nr(e,t),{parts:[...he,...rr(e,f)],changes:m})]}
function Fn({added:e,modified:t,removed:r}){return e+t+r}function er(e){return e?.note!==void 0?[O(e.note)]:e?.picture?[O((0,u.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function nr({name:e,kind:t,status:r,changes:a},f){const m=`**${ht(e,{mask:f})}**`;return r!=="modified"?`${ne[r]} ${m}: file ${r}`:t==="bi\
nary"||t==="variables"&&a.length===0?`${ne.modified} ${m}: content modified`:t==="variables"?`${m} (values are never shown)`:m}function rr({references:e},t){if(e.length===0)return[];const r=e.slice(0,
jn).map(({path:d,from:S,to:h})=>`${Zt(d,t)} (${ht(S,t)} \u2192 ${ht(h,t)})`),a=e.length>jn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,J.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[O(`${m}: ${r.join(", ")}${a}`)]}function sr(e,t,r){const a=p(e),f=r?.connections??[],m=new Set(f.map(({item:ke})=>ke)),d=(0,Ve.$z)(e.text?[ar(e.text)]:e.changes,
ke=>r?.tells(ke)?or(ke)?"layout":"told":"value"in ke&&m.has(ke.value)?"connection":a(ke)?"layout":ir(ke.path,r)?"item":"rest"),[S,h]=[d.get("layout")??[],d.get("connection")??[]],A=Qt(d.get("rest")??[],
t),G=ur(f,h,t),he=(d.get("told")?.length??0)+h.length,be=`Layout and bookkeeping: ${(0,J.hS)(S.length,"change")}`;return[...Qt(d.get("item")??[],t),...L("Connections",G,{noun:"connection",changes:he}),
...G.length===0?A:L("Elsewhere in the file",A),...L(be,lr(S,e,t),{folded:!0})]}function or({kind:e,path:t}){const[r,a]=t.slice(-2);return e==="modified"&&r?.type==="item"&&a?.type==="member"&&Nt.includes(
a.key)}function ir(e,t){return e.some(r=>r.type==="item"||r.type==="member"&&t?.isItemKey(r.key))}function ar({base:e,head:t}){return{kind:"modified",path:[],from:Sn(e),to:Sn(t)}}function Sn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function cr({base:e,head:t,text:r,status:a,changes:f}){const m=a==="removed"?"removed":"added",d=(h,A)=>{const G=(0,ee.Vg)(h,()=>{});return!(A.length<3&&G.length>
0&&G.every(be=>be.value.type==="object"))&&(A.length>0||h.type!=="object")?[{kind:m,path:A,value:h}]:G.flatMap(({step:be,value:ke})=>be.type==="member"?d(ke,[...A,be]):[{kind:m,path:[...A,be],value:ke}])},
S=e??t??(r&&Sn(r.base??r.head));return S?d(S,[]):f}function ur(e,t,r){const a=new Map(t.map(d=>["value"in d&&d.value,d])),f=fr(e,a),m=In(f.map(d=>dr(d,r)));return f.map(([{item:d}],S)=>{const h=a.get(
d),{line:A,under:G=()=>""}=h?on(h,r):{line:""};return O(`${m[S]}${G(0)===""?A:""}`,{under:G})})}function fr(e,t){const r={added:new Map,removed:new Map};return e.flatMap(a=>{const{kind:f,source:m,target:d,
item:S}=a;if(f==="rewired"||t.has(S))return[[a]];const h=r[f].get(m),A=h??[a];return h&&h.push(a),r[f].delete(m),r[f].set(d,A),h?[]:[A]})}function dr(e,t){const[{kind:r,source:a,target:f,was:m}]=e,d=G=>`\
**${ht(G.label,t)}**`,S=G=>G===""?"":` (${ht(G,t)})`,h=e.map(G=>` \u2192 ${d(G.target)}${S(G.label)}`),A=m?.target===f?S(m.label)||" without a label":m&&` ${d(m.target)}`;return`- ${ne[r]} ${d(a)}${h.
join("")}${A===void 0?"":`, was${A}`}`}function lr(e,t,r){return[...(0,Ve.$z)(K(e,t),f=>f.kind+xn(f,r)).values()].flatMap(f=>{const m=f.map(A=>on(A,r));if(f.length<Cn||Le(f[0].path)===0||m.some(({under:A})=>A))
return Qt(f,r);const d=Ln(f,r),S=Dn(m.map(({line:A},G)=>`- ${d[G]}${A}`).join(`
`)),h=`- ${ne[f[0].kind]} ${xn(f[0],r)} of ${(0,J.hS)(f.length,"item")}`;return O(h,{changes:f.length,under:()=>`
${S}`})})}const hr="<!-- workflow-report -->",mr=6e4,pr=1e3;function wr(e){const{workflows:t,missing:r}=e,a=(0,Ie.lb)(e),m=["changed","added","removed"].flatMap(h=>t.filter(A=>A.status===h)).map(h=>{const A=Fn(
h.counts);return{workflow:h,changes:A,parts:h.files.flatMap(G=>qn(G,a))}}),d=br(e,a),S=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:h=mr,maxBytes:A=1/0,headings:G=!0,mark:he=!0}={})=>{
const be=m.map(({workflow:We,...tt})=>O(yr(We,a,G),tt)),ke=O(S,{parts:[...L("",be,{noun:"workflow"}),...d]}),Be=he?`${hr}
`:"";for(let We=Math.min(h,A);;){const tt=[Be,...R(ke,We-Be.length-1),`
`],gt=A===1/0?0:Buffer.byteLength(tt.join(""));if(gt<=A||We<pr)return tt;We=Math.floor(We*A*.99/gt)}}}function gr(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function yr({name:e,status:t,counts:r},a,f){const m=f?"### ":"",d=e===void 0?void 0:ht(e,{mask:a});return t==="added"||t==="removed"?`${m}${ne[t]} ${d===void 0?"Workflow":`${d}: workflow`} ${t}`:f?`${m}${d===
void 0?"":`${d}: `}${(0,y.cq)(r)}`:""}function br({workflows:e,notCompared:t=[]},r){const a=(d,S)=>{const h=d.flatMap(A=>A===void 0?[]:[ht(A,{mask:r})]).join(", ");return d.length===0?[]:[O(S(h),{least:S(
(0,J.hS)(d.length,"workflow"))})]},f=e.flatMap(({name:d,status:S})=>S==="unchanged"?[d]:[]),m=e.flatMap(({name:d,variablesCompared:S})=>S?[]:[d]);return[...e.length===0?[O("No workflow was compared")]:
[],...a(f,d=>d===""?"No changes":`${d}: no changes`),...a(m,d=>`The environment variables${m.length===e.length?"":` of ${d}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(t,d=>`${d}: not compared, because the step failed`)]}var vr=b(725),xr=b(697),Er=b(192);const Sr=900*1024;async function $r(e){Ar(e);const t=wr(e),r={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,xr.bg)("the report",r),Or(t)}function Or(e){return(t,r,a)=>{const f=Sr-Buffer.byteLength(r.join()),m=e({headings:t,maxLength:1/0,maxBytes:f,mark:!1}).join("");return a===void 0?m:gr(m,a)}}
function Ar(e){const t=(0,y.AS)(e);if(t.length===0)return;const r=t.slice(0,20).map(Er.bY),a=t.length>20?` and ${(0,J.hS)(t.length-20,"more line")}`:"";(0,vr.lm)(`No field matched ${r.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Se,$e,b)=>{b.d($e,{LO:()=>Xe,yG:()=>C,Rr:()=>je,bY:()=>Ue});var y=b(24),J=b(760),ae=b(806);const le=rt(import.meta.url)("node:net");var ue=b(783),F=b(279),V=b(
706);const k=7,O=3e4,L=429;async function R({log:T,signal:v,endsAt:Q},me,{atLeastMs:Te=0,untilFree:ze=!1}={}){let Ge=0,Ve=0,ot;for(;;)try{return await me()}catch(Je){if(!(Je instanceof Failure&&(Je.retryable||
ze&&Je.busy)))throw Je;v.throwIfAborted(),ot??=performance.now();const ut=Je.status===L,vt=Je.busy||ut;Ve=vt?Ve+1:0,vt||Ge++;const Rt=Ge>(Je.maxRetries??k)&&performance.now()-ot>=Te;if(!vt&&Rt)throw N(
Je,`${Ge} times in a row`);const lt=Math.min(O,1e3*2**((Ve||Ge)-1))*(.5+Math.random()/2),kt=ut&&Je.retryAfterMs>0?Je.retryAfterMs:Math.max(Je.retryAfterMs,lt),dt=humanTime(kt);if(performance.now()+kt>=
Q)throw N(Je,`and waiting ${dt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");T.info(`${toSingleLine(sentenceOf(Je),1e3)}; retrying in ${dt}`),await U(
kt,v)}}function N(T,v,Q=T.advice){const{what:me,why:Te}=T,ze=Te?{why:`${Te}, ${v}`}:{what:`${me}, ${v}`};return T.with({...ze,advice:Q,retryable:!1})}function $(T){const v=String(T),Q=/^\d+$/.test(v)?
Number(v)*1e3:Date.parse(v)-Date.now();return Math.min(Math.max(Q||0,0),2**31-1)}async function U(T,v){let Q;const me=new Promise(Te=>{Q=setTimeout(Te,T)});await I(v,me).finally(()=>clearTimeout(Q))}function I(T,v){
return new Promise((Q,me)=>{const Te=()=>me(T.reason);v.then(Q,me).finally(()=>T.removeEventListener("abort",Te)),T.aborted?Te():T.addEventListener("abort",Te)})}function W(T,v,Q,me={}){return new Failure(
{what:T,why:v,advice:Q,topic:"the-platforms-response",...me})}function D(T,v,Q,me){return new Failure({what:T,why:v,advice:Q,topic:"the-connection",...me})}const j={ECONNREFUSED:"the connection was re\
fused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DN\
S)",ETIMEDOUT:"the connection timed out"},u="Re-run the job later.",i="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",l=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
E=/EPROTO|ERR_SSL_/,_=/Z_|ERR__ERROR_/,H=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function ce(T,v,Q,me){if(!(T instanceof Error&&"code"in T))return T;const Te=String(T.code);
if(l.test(Te)){const vt=`the TLS connection can't be trusted (${Te})`;return D(v,vt,`Check host. ${i}`,{affectsAll:!0,cause:T})}const[,ze]=H.exec(T.message)??[];if(ze!==void 0)return Z(v,ze,T);const Ge=!Q&&
E.test(Te),Ve=Ge?"the TLS connection failed":"the connection failed",ot=j[Te]??`${_.test(Te)?"the response can't be decoded":Ve} (${Te})`,Je={retryable:!0,maybeProcessed:Q,affectsAll:!Q,cause:T};if(me||
!(Ge||Te==="ENOTFOUND"))return D(v,ot,u,Je);const ut=Ge?`Check host and its port. ${i}`:"Check host.";return D(v,ot,ut,{...Je,maxRetries:2})}function Z(T,v,Q){const me=(Ge,Ve,ot=!1)=>D(T,Ge,Ve,{affectsAll:!0,
cause:Q,retryable:ot});if(v==="407")return me("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Te=Number(v);if(Te<500&&!Re(Te))return me(`the proxy refuses the c\
onnection (${v})`,"Allow the host there, or add it to NO_PROXY.");const ze=`the proxy made no connection (${toSingleLine(v,100)})`;return me(ze,"Check HTTPS_PROXY, or re-run the job later.",!0)}const pe=new Set(
[408,421,425,429]),ve=new Set([501,505,506,508,510,511]);function Re(T){return pe.has(T)||T>=500&&!ve.has(T)}function se(T,v){return{status:T,retryable:Re(T),retryAfterMs:retryAfterMs(v["retry-after"]),
maybeProcessed:T<400||T===408||T>=500}}const Me=200;function Pe(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function Ke(T){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function Ye(...T){
return T.find(v=>typeof v=="string"&&v.length<=Me&&Ke(v))}function Ze(T){try{return decodeURIComponent(T)}catch{return T}}function it(){for(const T of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PR\
OXY"]){const v=process.env[T]?.trim();v!==void 0&&(process.env[T]=v===""||v.includes("://")?v:`http://${v}`)}for(const T of["no_proxy","NO_PROXY"]){const v=process.env[T];v!==void 0&&(process.env[T]=v.
replace(/[\s,]+/g,",").replaceAll("*.","."))}}function Qe(T,v){const Q=process.env.https_proxy||process.env.HTTPS_PROXY;if(!Q||checkBypass(T)||/^https?:/i.test(Q)&&getProxyUrl(T))return;throw connectionFailure(
v,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const p=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function w(T,v=p){return[v,({input:Q})=>`contains ${Oe(Q)}. ${T}`]}function Y(...T){return v=>{for(const[Q,me]of T){const Te=Q.exec(v);if(Te)throw new Error(typeof me=="string"?me:me(Te))}return v}}function C(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ue(T)}`)}function fe(T,v=!1){return Q=>{const me=Number(Q);if((v?/^\d+$/:
/^\d+(\.\d+)?$/).test(Q)&&me>0&&me<=T)return me;const Te=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${v?"whole ":""}number above 0${Te}, not ${Ue(Q)}`)}}const ge="is not an address such\
 as https://ai-for-process.example.ai",we=Y(w("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,T])=>`must not contain a query or a fragment. Set only the beginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,ge]);function Le(T){
const v=/^[a-z0-9+.-]+:\/\//i.test(we(T))?T:`https://${T}`;if(!URL.canParse(v))throw new Error(ge);const Q=new URL(v);if(Q.protocol!=="https:"&&Q.protocol!=="http:")throw new Error("must be an https:/\
/ address");if(Q.protocol==="http:"&&!isLoopback(Q.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return Q.pathname.endsWith("/")||(Q.pathname+="/"),Q}function K(T){
if(isId(T))return T;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ue(T)}`)}const q=Y(w("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins wit\
h "${T}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),z="is too long: at mo\
st 200 characters",de=Y([new RegExp("\\p{C}","u"),({input:T})=>`must not contain control characters: ${Ue(T)}`],[/.{201}/u,z]),te=Y([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${Ue(T)};\
 leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${Ue(T)}`],[/.{201}/u,z]);function oe(T){const v=refusal(te(T));if(v!==void 0)
throw new Error(`can't be a name: ${Ue(T)} ${v}`);if(Buffer.byteLength(T)>240)throw new Error(z);return T}function ye(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function _e(){return(0,J.resolve)(process.env.GITHUB_WORKSPACE??"")}const Ae=Y([new RegExp("\\p{Cc}","u"),"must be a path without control character\
s"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function je(T){
return(0,J.resolve)(_e(),Ae(T))}function Fe(T){const v=je(T);if(existsSync(v))return v;throw new Error(Xe(T))}function Xe(T){const v=!(0,y.existsSync)(_e())||(0,y.readdirSync)(_e()).length===0;return`\
doesn't exist: ${Ue(T)}${v?". The workspace is empty: run actions/checkout before this step":""}`}function Ue(T){const v=Oe(T);return`"${(0,V.OX)(T,60)}"${v===""?"":` with ${v}`}`}function Oe(T){const v=(T.
match(new RegExp(p,"gu"))??[]).map(Te=>Te.codePointAt(0)??0),Q=[...new Set(v)].map(Te=>`U+${Te.toString(16).toUpperCase().padStart(4,"0")}`),me=Q.length===1?"an invisible character":"invisible charact\
ers";return Q.length===0?"":`${me} (${Q.slice(0,5).join(", ")})`}}),124:((Se,$e,b)=>{b.d($e,{AS:()=>V,Hq:()=>ue,RG:()=>J,cq:()=>k,cz:()=>ae,xS:()=>le,xW:()=>F});var y=b(706);const J={type:"hidden"};function ae(O){
const L=R=>O.reduce((N,$)=>N+$[R],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function le({status:O,changes:L,references:R}){const N={added:0,modified:0,removed:0};if(O!=="\
modified")return{...N,[O]:1};if(L.length===0&&R.length===0)return{...N,modified:1};for(const{kind:$}of L)N[$==="added"||$==="removed"?$:"modified"]++;return N}function ue({workflows:O}){return O.some(
({status:L})=>L!=="unchanged")}function F({workflows:O}){return ae(O.map(({counts:L})=>L))}function V({workflows:[O,...L]}){return O?.unusedIgnores.filter(R=>L.every(({unusedIgnores:N})=>N.includes(R)))??
[]}function k({modified:O,added:L,removed:R}){return Object.entries({modified:O,added:L,removed:R}).flatMap(([$,U])=>U===0?[]:[`${(0,y.zD)(U)} ${$}`]).join(", ")||"no changes"}}),436:((Se,$e,b)=>{b.d(
$e,{Gg:()=>O,Ku:()=>L,Ms:()=>I,Op:()=>$,PX:()=>N,Rk:()=>ae,TH:()=>k,TN:()=>F,YD:()=>V,ZM:()=>ue,dj:()=>j,e1:()=>U,eX:()=>le,jn:()=>R});var y=b(761),J=b(899);const ae=["id","_id","key","name"],le=["nam\
e","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function F(u,i){if(u.type!=="object")return;const l=u.members.get(i)??u.matchOnly?.
get(i);if(!(l===void 0||!R(l)))return(l.type==="string"?l.text.length>2:/\d/.test(l.text))?l.text:void 0}function V(u){return u.type==="object"?[...u.members.keys()]:[]}function k(u){const i=()=>V(u).
filter(l=>ue.test(l));return L(u,["id","_id","key"])??L(u,i().sort())}function O(u){return L(u,le)}function L(u,i){const l=u&&i.find(E=>F(u,E)!==void 0);return l&&F(u,l)}function R(u){return u.type===
"string"||u.type==="literal"}function N(u){return u===void 0?[]:R(u)?[U(u.text)]:(u.type==="array"?u.items:[...u.members.values()]).flatMap(N)}function $(u,i,l){return l&&ae.includes(u)&&R(i)}function U(u){
return u.startsWith('"')?u.includes("\\")?JSON.parse(u):u.slice(1,-1):u}class I{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(i,l=E=>{}){this.#e=i,this.#t=i.lines.length===0,this.#n=l}read(i){const{
fields:l,orders:E}=this.#e,_=H=>(0,J.pi)(l,H,this.#n);return(0,y.q)(i,void 0,{enter:(H,ce="")=>this.#t?void 0:{key:ce,outer:H},scalar:H=>this.scalar(H),array:(H,ce)=>{const Z=H.length>0&&_({key:"",outer:ce});
return this.array(Z?[]:H,(0,J.pi)(E,ce,this.#n))},object:(H,ce)=>{let Z;for(const[pe,ve]of l.size===0?[]:H)_({key:pe,outer:ce})&&(H.delete(pe),ae.includes(pe)&&(Z=(Z??new Map).set(pe,ve)));return this.
object(H,Z)}})}scalar(i){let l=this.#s.get(i);return l===void 0&&(l={type:i.startsWith('"')?"string":"literal",id:++this.#r,text:i},this.#s.set(i,l)),l}array(i,l){const E=l?i.toSorted((ce,Z)=>ce.id-Z.
id):i;let _=E.length;for(const{id:ce}of E)_=D(_,ce);const H=this.#i(_,{type:"array",id:this.#r+1,items:E,unordered:l});return this.#t?H:{type:"array",id:H.id,items:i,unordered:l}}object(i,l){let E=~i.
size;for(const[H,{id:ce}]of i)E=E+D(this.scalar(H).id,ce)|0;const _=this.#i(E,{type:"object",id:this.#r+1,members:i,matchOnly:l});return this.#t?_:{type:"object",id:_.id,members:i,matchOnly:l}}#i(i,l){
for(let E=i;;E=E+1|0){const _=this.#o.get(E);if(_&&W(_,l))return _;if(!_)return this.#o.set(E,l),this.#r++,l}}}function W(u,i){if(u.type==="array")return i.type==="object"||u.items.length!==i.items.length?
!1:u.items.every(({id:l},E)=>l===i.items[E]?.id);if(i.type==="array"||u.members.size!==i.members.size)return!1;for(const[l,{id:E}]of i.members)if(u.members.get(l)?.id!==E)return!1;return!0}function D(u,i){
const l=Math.imul(u^u>>>15,739982445)^Math.imul(i^i>>>16,73244475);return Math.imul(l^l>>>13,695872825)}function j(u){if(R(u))return u.text;if(u.type==="array"){const l=u.items.map(j);return`[${(u.unordered?
l.sort():l).join()}]`}return`{${Array.from(u.members,([l,E])=>`${JSON.stringify(l)}:${j(E)}`).sort().join()}}`}}),899:((Se,$e,b)=>{b.d($e,{K$:()=>y,pi:()=>ae,wo:()=>J});const y=J("");function J(F){const V=new Set,
[k,O]=[new Map,new Map];for(const[L,R]of F.split(/\r\n|\r|\n/).entries()){const N=R.trim();if(N===""||N.startsWith("#"))continue;const[$,U]=N.endsWith("[]")?[N.slice(0,-2),O]:[N,k],I=$.split(".").reverse(),
W=le($);if(I.includes(""))throw new Error(`has an empty key in line ${L+1} (join keys by single dots)`);if(I.every(D=>D==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything\
 (name a key)`);V.add(N),U.set(W,[...U.get(W)??[],{line:N,keys:I}])}return{lines:[...V],fields:k,orders:O}}function ae(F,V,k){if(F.size===0||V===void 0)return!1;const O=["*",le(V.key)].flatMap(L=>F.get(
L)??[]).filter(({keys:L})=>ue(V,L));for(const{line:L}of O)k(L);return O.length>0}function le(F){return F.slice(F.lastIndexOf(".")+1)}function ue(F,V){if(F===void 0||V.length===0)return V.length===0;const k=V[0]===
"*"?["*"]:F.key.split(".").reverse();return k.every((O,L)=>O===V[L])&&ue(F.outer,V.slice(k.length))}}),742:((Se,$e,b)=>{b.d($e,{OD:()=>we,qy:()=>fe,Z:()=>Le,yR:()=>ge});var y=b(436),J=b(899),ae=b(726);
function le(K,q){const z=q.size===0?void 0:q.get(JSON.stringify(K));return z===void 0?K:(0,y.e1)(z)}function ue({base:K,head:q}){return K===q?[]:y.Rk.flatMap(z=>{const[de,te]=[(0,y.TN)(K,z),(0,y.TN)(q,
z)];return de!==te&&de?.startsWith('"')&&te?.startsWith('"')?[[de,te]]:[]})}function F(K,q){const z=new Map;for(const[te,oe]of K)z.set(te,(z.get(te)??new Set).add(oe));const de=([te,oe])=>z.get(te)?.size===
1&&q.base.get(te)===1&&q.head.get(oe)===1;return new Map(K.filter(de))}function V(K){const q=z=>{const de=new Map,te=(oe,ye)=>{if(oe.type==="array")for(const Ae of oe.items)te(Ae,!0);if(oe.type!=="obj\
ect")return;const _e=ye?[oe.id,...y.Rk.flatMap(Ae=>(0,y.TN)(oe,Ae)??[])]:[];for(const Ae of new Set(_e))de.set(Ae,(de.get(Ae)??0)+1);for(const Ae of oe.members.values())te(Ae,!1)};for(const oe of K)te(
oe[z],!1);return de};return{base:q("base"),head:q("head")}}function k(K,q,z){const de={element:new Map,member:new Map};function te(ye,_e){if(q.size===0&&!z)return ye;if((0,y.jn)(ye))return K.scalar(q.
get(ye.text)??ye.text);const Ae=de[_e?"element":"member"],je=Ae.get(ye.id)??oe(ye,_e);return Ae.set(ye.id,je),je}function oe(ye,_e){if(ye.type==="array"){const je=ye.items.map(Fe=>te(Fe,!0));return K.
array(je,ye.unordered)}const Ae=new Map;for(const[je,Fe]of ye.members)(0,y.Op)(je,Fe,_e)?z||Ae.set(je,Fe):Ae.set(le(je,q),te(Fe,!1));return K.object(Ae)}return(ye,_e=!1)=>te(ye,_e).id}function O(K,q){
const z={base:k(K,q,!0),head:k(K,new Map,!0)};return{interner:K,renames:q,follow:k(K,q,!1),bare:z}}var L=b(408);const R=.4,N=.9,$=4e4,U=4,I=/^(""|0|true|false|null)$/,W=.25,D=new Set([...y.eX,"type"]);
function j(K,q,z){const{compare:de,shareRare:te}=l(K,z),oe=u(K,q),ye=i(K);return _e=>(Ae,je)=>{const Fe=(0,L.qc)(Ae,je),Xe=Fe.reduce((v,{base:Q,head:me})=>v+Q.length*me.length,0),Ue=v=>Xe>$?[...te(v),
...(0,L.O6)(q,v).flatMap(L.yU)]:v.base.flatMap(Q=>v.head.map(me=>({base:Q,head:me}))),Oe=Fe.flatMap(Ue).flatMap(v=>{const Q=de(v);return(_e>0&&ye(v)?de(v,()=>1)>=N:Q>=_e)?[{pair:v,alike:Q,distance:oe(
v)}]:[]});Oe.sort((v,Q)=>Q.alike-v.alike||v.distance-Q.distance);const T=new Set;return Oe.flatMap(({pair:v})=>T.has(v.base)||T.has(v.head)?[]:(T.add(v.base).add(v.head),[v]))}}function u({base:K},q){
const z=new Map((0,L.Ms)(q).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let de=0;const te=K.map(({index:oe})=>(de=z.get(oe)??de,oe+de));return oe=>Math.abs((te[oe.base.index]??0)-oe.head.index)}
function i({base:K,head:q}){const z=({item:ye})=>[(0,y.TH)(ye),(0,y.Gg)(ye)],[de,te]=[new Set(K.flatMap(z)),new Set(q.flatMap(z))],oe=(ye,_e)=>z(ye).every(Ae=>Ae!==void 0&&!_e.has(Ae));return ye=>oe(ye.
base,te)&&oe(ye.head,de)}function l(K,{renames:q,follow:z}){const de=new Map([["",0]]),te=new Set;function oe(Ue){const Oe=de.get(Ue)??de.size;return Oe===de.size&&de.set(Ue,Oe),Oe}function ye(Ue,Oe){
const T=new Set,v=(Q,me,Te)=>{if((0,y.jn)(Q)||(Q.type==="array"?Q.items.length:Q.members.size)===0){const ze=oe(`${me}=${Oe==="base"?z(Q):Q.id}`);T.add(ze),(!(0,y.jn)(Q)||I.test(Q.text))&&te.add(ze)}else if(Q.
type==="array")for(const ze of Q.items)v(ze,oe(`${me}[]`),!0);else for(const[ze,Ge]of Q.members)me===0&&(0,y.jn)(Ge)&&D.has(ze)||(0,y.Op)(ze,Ge,Te)||v(Ge,oe(`${me}.${Oe==="base"?le(ze,q):ze}`),!1)};return v(
Ue,0,!0),T}const _e=new Map,Ae=new Map,je=Ue=>_e.get(Ue)??new Set;for(const Ue of["base","head"]){for(const Oe of K[Ue])_e.set(Oe,ye(Oe.item,Ue));for(const[Oe,T]of(0,ae.Vn)(K[Ue].flatMap(v=>[...je(v)]))){
const v=(te.has(Oe)?W:1)/T;Ae.set(Oe,Math.min(Ae.get(Oe)??1,v))}}const Fe=Ue=>Ae.get(Ue)??0,Xe=Ue=>[...je(Ue)].filter(Oe=>Fe(Oe)>=1/U);return{compare({base:Ue,head:Oe},T=Fe){const v=ze=>{let Ge=0;for(const Ve of ze)
Ge+=T(Ve);return Ge},[Q,me]=[je(Ue),je(Oe)],Te=[...Q].filter(ze=>me.has(ze));return 2*v(Te)/(v(Q)+v(me))||0},shareRare(Ue){const Oe=new Map;for(const T of Ue.head)for(const v of Xe(T))Oe.set(v,[...Oe.
get(v)??[],T]);return Ue.base.flatMap(T=>{const v=new Set(Xe(T).flatMap(Q=>Oe.get(Q)??[]));return Array.from(v,Q=>({base:T,head:Q}))})}}}function E(K,q,z){const de={base:{item:K,index:0,array:[K]},head:{
item:q,index:0,array:[q]}};return l({base:[de.base],head:[de.head]},z).compare(de)}const _=/^"[\w-]{0,20}"$/;function H(K,q,z){let de=[],te=K;const oe=()=>te.base.length===0||te.head.length===0,ye=(v,Q)=>{
const me=oe()?[]:v(te,Q);me.length!==0&&(de=de.concat(me),te=(0,L.FF)(te,me))},_e=v=>(Q,me)=>(0,L.O6)(de,Q).flatMap(Te=>v(Te,me)),Ae=z||[...K.base,...K.head].some(({item:v})=>v.type==="object"),je=y.Rk.
filter(v=>!ve(v,K,q));for(const v of se(je,K,q))ye(L.kk,Z(v));const Fe=({item:v})=>v.id,Xe=({item:v},Q)=>Q==="base"?q.follow(v,!0):v.id;for(const v of q.renames.size>0?[Xe,Fe]:[Fe])ye(_e(L.eV),v),Ae&&
ye(L.kh,v);if(Ae&&!oe()){const v=i(K);for(const Te of se(Pe(K),K,q).slice(0,1)){const ze=Ge=>!y.ZM.test(Te)&&v(Ge)&&_.test((0,y.TN)(Ge.head.item,Te)??"");ye((Ge,Ve)=>(0,L.kk)(Ge,Ve).filter(ot=>!ze(ot)),
Z(Te))}const Q=Te=>({item:ze},Ge)=>pe(ze,q.bare[Ge],Te);ye(_e(L.eV),Q(1)),ye(L.kh,Q(3));const me=j(K,de,q);for(const Te of[...y.eX,"key"])ye(me(0),Z(Te));ye(me(R),({item:Te})=>Te.type==="object"?(0,y.
TN)(Te,"type")??"":void 0)}const Ue=je.length<y.Rk.length,Oe=v=>(0,y.Gg)(v)??(Ue?je.find(Q=>(0,y.TN)(v,Q)):(0,y.TH)(v));return ye(_e((v,Q)=>Ue&&ce(v.base)===ce(v.head)?(0,L.yU)(v):(0,L.kh)(v,Q)),({item:v})=>Oe(
v)===void 0?"":void 0),de}function ce(K){return K.map(({index:q})=>q).join()}function Z(K){return({item:q})=>(0,y.TN)(q,K)}function pe(K,q,z){return K.type!=="object"||[...K.members].filter(([te,oe])=>!(0,y.
Op)(te,oe,!0)).length<z?void 0:q(K,!0)}function ve(K,q,z){const[de,te]=[Re(q.base,K),Re(q.head,K)];if(de===void 0||de!==te)return!1;if(de==="")return!0;const oe=(0,L.eV)(q,({item:ye},_e)=>pe(ye,z.bare[_e],
1));return q.base.length!==q.head.length&&oe.length>Me((0,L.kk)(q,Z(K)),z)}function Re(K,q){const z=/^"?(.*?)\d+"?$/.exec(K[0]?(0,y.TN)(K[0].item,q)??"":"")?.[1],de=te=>K.every(({item:oe,index:ye})=>(0,y.
TN)(oe,q)?.replaceAll('"',"")===`${z}${te+ye}`);return K.length>1&&(de(0)||de(1))?z:void 0}function se(K,q,z){const de=K.map(oe=>({key:oe,pairs:(0,L.kk)(q,Z(oe))})),te=(oe,ye)=>oe.every(({base:Ae,head:je},Fe)=>Ae===
ye[Fe]?.base&&je===ye[Fe]?.head)?0:Me(ye,z)-Me(oe,z);return de.sort(({pairs:oe},{pairs:ye})=>ye.length-oe.length||te(oe,ye)),de.map(({key:oe})=>oe)}function Me(K,{interner:q,renames:z,bare:de}){const te=K.
map(({base:ye,head:_e})=>({base:ye.item,head:_e.item})),oe=k(q,new Map([...z,...te.flatMap(ue)]),!0);return te.filter(({base:ye,head:_e})=>[oe,de.head].some(Ae=>Ae(ye,!0)===de.head(_e,!0))).length}function Pe({
base:K,head:q}){const z=(0,ae.Vn)(q.flatMap(({item:oe})=>(0,y.YD)(oe))),de=oe=>2*(z.get(oe)??0)>q.length&&oe!=="type",te=[...z.keys()].filter(oe=>de(oe)&&Ke(K,oe)&&Ke(q,oe)).sort();return[...te.filter(
oe=>y.ZM.test(oe)),...te]}function Ke(K,q){const z=K.flatMap(({item:te})=>(0,y.TN)(te,q)??[]).filter(te=>te.startsWith('"'));if(z.length<2||2*z.length<=K.length||new Set(z).size<z.length)return!1;const de=new Set(
K.flatMap(({item:te})=>y.Rk.map(oe=>(0,y.TN)(te,oe))));return 2*z.filter(te=>de.has(te)).length<z.length}const Ye=8,Ze=.5;function it(K,q,z,de){const te=Oe=>K[Oe].flatMap(v=>[v,...Qe(v,de)]).filter(({
path:v,value:Q})=>v.at(-1)?.type==="item"&&z[Oe].get(Q.id)===1),oe={bases:new Set,heads:new Map};let ye={base:te("base"),head:te("head")};const _e=(Oe,T)=>{const v=(0,L.kk)(ye,Oe).filter(({base:Q,head:me})=>Q.
arrays!==me.arrays&&T(Q.value,me.value));for(const{base:Q,head:me}of v)oe.bases.add(Q.value),oe.heads.set(me.value,Q);ye=(0,L.FF)(ye,v)},Ae=(Oe,T)=>(0,y.TN)(Oe,"type")===(0,y.TN)(T,"type"),je=(Oe,T)=>(0,y.
Gg)(Oe)!==void 0&&(0,y.Gg)(Oe)===(0,y.Gg)(T),Fe=(Oe,T)=>Ae(Oe,T)&&E(Oe,T,q)>=Ze,Xe=(Oe,T)=>(z[T].get(Oe??"")??0)<2,Ue=(Oe,T)=>Xe(Oe,T)?Oe:void 0;return _e(({value:Oe},T)=>Ue((0,y.TH)(Oe),T),(Oe,T)=>((0,y.
TH)(Oe)?.length??0)>=Ye||je(Oe,T)||Fe(Oe,T)),_e(({value:Oe},T)=>Ue((0,y.Gg)(Oe),T),Fe),_e(({value:Oe},T)=>Xe((0,y.TH)(Oe),T)?pe(Oe,q.bare[T],3):void 0,Ae),oe}function Qe({value:K,path:q},z){return(0,ae.
Vg)(K,z).flatMap(de=>{if((0,y.jn)(de.value))return[];const te={value:de.value,path:[...q,de.step]};return[te,...Qe(te,z)]})}function p(K,q,z,de){const te=[],oe=[],ye=[],_e=[],Ae={base:[],head:[]};function je({
base:v,head:Q},me,Te){Te==="element"&&_e.push(...ue({base:v,head:Q})),(Te==="element"||Te==="member"&&v.type==="object"&&Q.type==="object")&&ye.push({base:v,head:Q,path:me}),v.id!==Q.id&&(v.type==="ar\
ray"&&Q.type==="array"?T(v,Q,me):v.type==="object"&&Q.type==="object"?Oe({base:v,head:Q},me,Te):Te!=="own"&&(0,y.jn)(v)&&(0,y.jn)(Q)&&q.renames.get(v.text)===Q.text?oe.push({path:me,from:(0,y.e1)(v.text),
to:(0,y.e1)(Q.text)}):te.push({kind:"modified",path:me,from:v,to:Q}))}function Fe({base:v,head:Q},me,Te,ze){v!==void 0&&Q!==void 0?je({base:v,head:Q},me,Te):Q!==void 0&&!Xe(Q,me)?(te.push({kind:"added",
path:me,value:Q}),Ae.head.push({value:Q,path:me,arrays:ze}),z.heads.size>0&&Ue(Q,me)):v!==void 0&&!z.bases.has(v)&&(te.push({kind:"removed",path:me,value:v}),Ae.base.push({value:v,path:me,arrays:ze}))}
function Xe(v,Q){const me=z.heads.get(v);return me===void 0?!1:(te.push({kind:"moved",path:Q,from:me.path}),je({base:me.value,head:v},Q,"element"),!0)}function Ue(v,Q){for(const{step:me,value:Te}of(0,ae.
Vg)(v,de)){const ze=[...Q,me];Xe(Te,ze)||Ue(Te,ze)}}function Oe(v,Q,me){for(const{key:Te,from:ze,...Ge}of w(v,q)){const Ve=[...Q,{type:"member",key:Te}];ze!==Te&&oe.push({path:Ve,from:ze,to:Te});const ot=Ge.
base!==void 0&&(0,y.Op)(Te,Ge.base,me==="element");Fe(Ge,Ve,ot?"own":"member")}}function T(v,Q,me){const Te={base:(0,L.S3)(v.items),head:(0,L.S3)(Q.items)},ze=H(Te,q,v.unordered&&Q.unordered).filter(Je=>!z.
bases.has(Je.base.item)&&!z.heads.has(Je.head.item)),Ge=(0,ae.Oe)(Te,ze,de),Ve=new Set((0,L.Ms)(ze).map(Je=>Je.head.index)),ot=Ge.filter(Je=>Je.base&&Je.head&&!Ve.has(Je.index));ot.length>0&&!Q.unordered&&
te.push({kind:"reordered",path:me,moved:ot.map(({step:Je})=>Je)});for(const{step:Je,...ut}of Ge)Fe(ut,[...me,Je],"element",Te)}return je(K,[],"root"),{changes:te,references:oe,matches:ye,renames:_e,unmatched:Ae}}
function w({base:K,head:q},{renames:z,follow:de}){const te=new Map(K.members),oe=new Map,ye=(Ae,je)=>Ae.id===je.id||de(Ae)===je.id;for(const Ae of[ye,()=>!0])for(const je of[Fe=>Fe,Fe=>le(Fe,z)])for(const[
Fe,Xe]of te){const Ue=je(Fe),Oe=q.members.get(Ue);Oe===void 0||oe.has(Ue)||!Ae(Xe,Oe)||(te.delete(Fe),oe.set(Ue,{key:Ue,from:Fe,base:Xe,head:Oe}))}for(const[Ae,je]of q.members)oe.has(Ae)||oe.set(Ae,{key:Ae,
from:Ae,head:je});const _e=Array.from(te,([Ae,je])=>({key:Ae,from:Ae,base:je}));return[...oe.values(),..._e].sort((Ae,je)=>Ae.key<je.key?-1:1)}const Y={bases:new Set,heads:new Map},C=5;function fe(K,q){
const z=new y.Ms(J.K$),[de,te]=[K,q].map(oe=>ge(oe,z));return de&&te&&we([{base:de,head:te}],z)[0]}function ge(K,q=new y.Ms(J.K$)){return/^\s*[[{]/.test(K)?q.read(K):void 0}function we(K,q){const z=Le(
()=>V(K)),de=Le(()=>(0,ae.j9)([...K.map(({head:_e})=>_e),...K.map(({base:_e})=>_e)])),te=(_e,Ae)=>de().componentOf(_e,Ae);function oe(_e){const Ae=O(q,_e);return K.map(je=>{const Fe=p(je,Ae,Y,te),{base:Xe,
head:Ue}=Fe.unmatched;if(Xe.length===0||Ue.length===0)return Fe;const Oe=it(Fe.unmatched,Ae,z(),te);if(Oe.heads.size===0)return Fe;const T=p(je,Ae,Oe,te);return T.changes.filter(({kind:v})=>v==="moved").
length===Oe.heads.size?T:Fe})}let ye=new Map;for(let _e=0;_e<C;_e++){const Ae=oe(ye),je=Ae.flatMap(Xe=>Xe.renames),Fe=je.length===0?new Map:F(je,z());if(ye.size===Fe.size&&[...ye].every(([Xe,Ue])=>Fe.
get(Xe)===Ue)){if(Ae.some(({changes:Xe})=>Xe.length>0))return Ae;break}ye=Fe}return oe(new Map)}function Le(K){let q;return()=>(q??={value:K()},q.value)}}),726:((Se,$e,b)=>{b.d($e,{Oe:()=>N,Vg:()=>$,Vn:()=>j,
j9:()=>F,oP:()=>D,qU:()=>V});var y=b(436),J=b(408);const ae=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ue=40;function F(i){const l=i.map(R),E=Z=>l.find(pe=>pe.get(Z))?.get(Z);function _(Z,pe){
for(const ve of(0,y.YD)(Z).sort()){if(ae.test(ve))continue;const Re=`${(0,y.TN)(Z,ve)}`,se=ve==="type"?`"${Re.split(":")[1]}`:Re,Me=E(se);if(Me===void 0||V(Me.item)===void 0)continue;const Pe=l.some(Ke=>{
const Ye=Ke.get(se);return Ye&&(Ye.array===pe||L(pe,Ye.item))});if(ve==="type"||!Pe)return Me.item}}function H(Z,pe){const ve=(0,y.Gg)(Z);return V(Z)??V(_(Z,pe))??(ve&&(0,y.e1)(ve))}function ce(Z){const pe=/\d/.
test(Z)?E(Z):void 0;return pe&&(H(pe.item,pe.array)??u(pe.item))}return{componentOf:_,nameOf:H,labelOf:ce}}function V(i){const l=i&&((0,y.TN)(i,"name")??k(i));return l&&(0,y.e1)(l)}function k(i){const[
l,E]=[O(i,"localeData"),O(i,"data")],H=(l?["en",...(0,y.YD)(l)]:[]).map(Z=>(0,y.Gg)(O(l,Z))),ce=[E,O(E,"node")].map(Z=>(0,y.Ku)(Z,["label",...y.eX,"display_name"]));return[...H,...ce].find(Z=>Z!==void 0)}
function O(i,l){return i?.type==="object"?i.members.get(l):void 0}function L(i,l){return(0,y.YD)(l).map(_=>O(l,_)).some(_=>_?.type==="array"&&_.items===i)}function R(i){const l=new Map,E=_=>{if(_.type===
"object")for(const H of _.members.values())E(H);if(_.type==="array")for(const H of _.items){const ce=(0,y.YD)(H).filter(pe=>y.ZM.test(pe)),Z=new Set(ce.flatMap(pe=>(0,y.TN)(H,pe)??[]));for(const pe of Z)
l.set(pe,l.has(pe)?void 0:{item:H,array:_.items});E(H)}};return E(i),l}function N(i,l,E){const _=(0,J.FF)(i,l),H=[..._.base.map(Z=>({...Z,base:Z.item})),...l.map(({base:Z,head:pe})=>({...pe,base:Z.item,
head:pe.item})),..._.head.map(Z=>({...Z,head:Z.item}))],ce=W(H,E);return H.map(Z=>({...Z,step:U(Z,ce.get(Z))})).sort(I)}function $(i,l){return i.type==="object"?Array.from(i.members,([_,H])=>({step:{type:"\
member",key:_},value:H})):(i.type==="array"?N({base:[],head:(0,J.S3)(i.items)},[],l):[]).map(({step:_,item:H})=>({step:_,value:H}))}function U({item:i,index:l},E){if(E===void 0)return{type:"element",index:l,
item:i};const _=u(i),H=_!==void 0&&_.length<=ue&&!E.startsWith(_);return{type:"item",label:E,...H&&{hint:_},item:i}}function I({step:i},{step:l}){return i.type==="item"&&l.type==="item"?i.label<l.label?
-1:1:i.type==="element"&&l.type==="element"?i.index-l.index:i.type==="item"?-1:1}function W(i,l){const E=new Map,_=new Set;let H=i.filter(({item:se})=>(V(se)??(0,y.Gg)(se)??(0,y.TH)(se))!==void 0);const ce=se=>{
const Me=H.map(se),Pe=j(Me);H=H.filter((Ke,Ye)=>{const Ze=Me[Ye];return Ze===void 0||Pe.get(Ze)!==1||_.has(Ze)?!0:(_.add(Ze),E.set(Ke,Ze),!1)})};ce(({item:se})=>V(se));const Z=new Map(H.map(se=>[se,V(
se.item)??V(l(se.item,se.array))])),pe=j([...Z.values()]),ve=se=>{const[Me,Pe]=[Z.get(se),(0,y.Gg)(se.item)];return V(se.item)??(pe.get(Me)===1?Me:void 0)??(Pe&&(0,y.e1)(Pe))},Re=(se,Me)=>{const[Pe,Ke]=[
(0,y.TH)(se.item),ve(se)??u(se.item)];return Pe?D(Ke,Pe,Me):Ke};return ce(se=>ve(se)??Re(se,le)),ce(se=>Re(se,le)),ce(se=>Re(se,/$/)),ce(se=>`${ve(se)??u(se.item)??Re(se,/$/)} [${se.index}${se.head?"":
", before"}]`),E}function D(i,l,E=le){const _=(0,y.e1)(l).replace(E,"");return i?`${i} (${_})`:_}function j(i){const l=new Map;for(const E of i)l.set(E,(l.get(E)??0)+1);return l}function u(i){const l=(0,y.
TN)(i,"type");return l?.startsWith('"')?(0,y.e1)(l):void 0}}),856:((Se,$e,b)=>{b.d($e,{$C:()=>l,Wr:()=>ce,_p:()=>E,lb:()=>W});var y=b(706),J=b(436),ae=b(742);const le=8,ue="authorization|password|pass\
wd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",F=new RegExp(`(?:(?:${ue})(?:value)?|(?:password|secret|ap\
ikey|accesstoken)s)$`),V=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,k=new RegExp(`^x?(?:${ue}|(?:password|secret|apikey)s)$`),O=/name|key|header|field/i,L=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
R=["value","values","default","defaultvalue","headervalue"],N=/\{\{|\$\{|<%/,$="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",U="(?:(?:bearer|basic|token)\\s{1,4})?",I=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${ue})(?\
:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${ue})\\s{0,4}=\\s{0,4}${U})${$}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${ue})\\s\
{0,4}:\\s{0,4}${U}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${$}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${$}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue})(?:\\s\
[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(Z=>new RegExp(Z,"giu"));function W({workflows:Z}){const pe=new y.pO;for(const{secrets:Re,files:se}of Z){const Me=se.flatMap(({base:Pe,head:Ke})=>[Pe,Ke].flatMap(ce));for(const Pe of[...Re,...Me].flatMap(
D))pe.add(Pe,j)}const ve=new Map;return Re=>{const se=ve.get(Re);if(se)return se;const Me=[],Pe=Ze=>(Me.push(Ze),y.v5),Ye={shown:I.reduce((Ze,it)=>Ze.replace(it,Pe),pe.hide(Re,Pe)),hidden:JSON.stringify(
Me)};return ve.set(Re,Ye),Ye}}function D(Z){return[Z,Z.replace(/^(?:bearer|basic|token) /i,""),...(0,J.PX)((0,ae.yR)(Z))]}function j(Z){return Z.length>=le&&!new RegExp("^\\p{L}+$","u").test(Z)}function u(Z){
const pe=i(Z);return F.test(pe)&&!V.test(pe)}function i(Z){return Z.toLowerCase().replace(/[^a-z]/g,"")}function l(Z,pe,ve){return _(pe)?!1:u(Z)?H(pe)||k.test(i(Z)):!R.includes(i(Z))||ve?.type!=="obje\
ct"?!1:[...ve.members].some(([Re,se])=>{const Me=(0,J.jn)(se)&&(se.text==="true"?Re:L.test(Re)&&(0,J.e1)(se.text));return O.test(Re)&&u(`${(0,J.TN)(ve,Re)}`)||Me&&k.test(i(Me))})}function E(Z,...pe){return pe.
every(_)?!1:Z.some((ve,Re)=>{const se=Z[Re-1],Me=se&&"item"in se?se.item:void 0,Pe=Z.slice(Re+1).every(({type:Ye})=>Ye==="element"),Ke=Ye=>ve.type==="member"&&l(ve.key,Pe?Ye:void 0,Me);return pe.some(
Ke)})}function _(Z){return Z?.type==="literal"&&!/\d/.test(Z.text)}function H(Z){return Z?.type==="array"?Z.items.every(H):Z!==void 0&&(0,J.jn)(Z)}function ce(Z){const pe=[],ve=Re=>{if(Re!==void 0)if((0,J.
jn)(Re))ve((0,ae.yR)((0,J.e1)(Re.text)));else if(Re.type==="array")for(const se of Re.items)ve(se);else for(const[se,Me]of Re.members)l(se,Me,Re)&&pe.push(...(0,J.PX)(Me)),ve(Me)};return ve(Z),pe.filter(
Re=>!N.test(Re))}}),408:((Se,$e,b)=>{b.d($e,{$z:()=>k,FF:()=>R,Ms:()=>L,O6:()=>N,S3:()=>ae,eV:()=>le,kh:()=>ue,kk:()=>F,qc:()=>V,yU:()=>O});var y=b(965);const J=500;function ae($){return $.map((U,I)=>({
item:U,index:I,array:$}))}function le($,U){const I=i=>$[i].map(l=>U(l,i)),W=(i,l)=>i!==void 0&&i===l,D=(0,y.E)(I("base"),I("head"),{maxEditLength:J,comparator:W});if(D===void 0)return L(ue($,U));let[j,
u]=[0,0];return D.flatMap(({added:i,removed:l,count:E})=>{const[_,H]=[$.base.slice(j,j+E),$.head.slice(u,u+E)];return i||(j+=E),l||(u+=E),i||l?[]:O({base:_,head:H})})}function ue($,U){return V($,U).flatMap(
O)}function F($,U){return V($,U).flatMap(I=>I.base.length===1&&I.head.length===1?O(I):[])}function V($,U){const I=k($.head,W=>U(W,"head"));return I.delete(void 0),[...k($.base,W=>U(W,"base"))].flatMap(
([W,D])=>{const j=I.get(W);return j?[{base:D,head:j}]:[]})}function k($,U){const I=new Map;for(const W of $){const D=U(W),j=I.get(D);j?j.push(W):I.set(D,[W])}return I}function O({base:$,head:U}){return $.
flatMap((I,W)=>{const D=U[W];return D===void 0?[]:[{base:I,head:D}]})}function L($){const U=[];for(const W of $.toSorted((D,j)=>D.base.index-j.base.index)){let[D,j]=[0,U.length];for(;D<j;){const u=D+j>>
1;(U[u]?.last.head.index??0)<W.head.index?D=u+1:j=u}U[D]={last:W,before:U[D-1]}}const I=[];for(let W=U.at(-1);W;W=W.before)I.push(W.last);return I.reverse()}function R({base:$,head:U},I){const W=new Set(
I.flatMap(D=>[D.base,D.head]));return{base:$.filter(D=>!W.has(D)),head:U.filter(D=>!W.has(D))}}function N($,U){const I=L($),W={base:0,head:0};return V(U,({index:D},j)=>{for(;(I[W[j]]?.[j].index??1/0)<
D;)W[j]++;return W[j]})}}),384:((Se,$e,b)=>{b.a(Se,async(y,J)=>{try{let I=function(){const W=new le.i_,D=W.required("base",V.Rr),j=W.required("head",V.Rr);[D,j].some(E=>E!==void 0&&(0,ae.existsSync)(E))||
(D!==void 0&&W.refuse("base",(0,V.LO)(W.text("base"))),j!==void 0&&W.refuse("head",(0,V.LO)(W.text("head"))));const u=(0,le.RT)(W),i=W.boolean("fail-on-change",!1),l=W.boolean("summary",!0);return{base:W.
check(D),head:W.check(j),ignore:u,failOnChange:i,summary:l}};var ae=b(24),le=b(991),ue=b(697),F=b(345),V=b(192),k=b(124),O=b(279),L=b(725),R=b(276),N=b(57),$=b(706),U=b(885);await(0,R.eF)(async W=>{const{
base:D,head:j,ignore:u,failOnChange:i,summary:l}=I(),E=(0,L.t1)(),[_,H]=[(0,$.OX)(D),(0,$.OX)(j)],ce=(0,N.Bu)(Object.entries({Base:_,Head:H}));E.info(`Comparing ${_} with ${H}`);const Z=await(0,U.Z)(D,
j,{ignore:u,signal:W}).catch(async se=>{const Me=(0,O.iT)(se);throw l&&await(0,N.Sy)("Workflow comparison failed",(0,N.il)((0,ue.UX)(Me),(0,R.VY)(Me)),ce),Me});for(const{name:se,status:Me,counts:Pe,variablesCompared:Ke}of Z.
workflows){const Ye=Me==="changed"||Me==="unchanged"?(0,k.cq)(Pe):Me,Ze=Ke?"":" (environment variables are not compared)";E.info(`${se===void 0?"":`${(0,$.OX)(se)}: `}${Ye}${Ze}`)}const[pe,ve]=[(0,k.Hq)(
Z),(0,k.xW)(Z)];(0,R.n0)({changed:pe,...ve});const Re=await(0,F.S)(Z);if(l){const se=Re(Z.workflows.length>1,[ce]);await(0,N.Sy)(`Workflow comparison: ${(0,k.cq)(ve)}`,se,ce)}if(pe&&i){const se=`The v\
ersions differ (${(0,k.cq)(ve)}), and fail-on-change is true`;throw new O.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),J()}catch(I){J(I)}},1)}),885:((Se,$e,b)=>{
b.d($e,{Z:()=>mt});var y=b(806);const J=rt(import.meta.url)("node:buffer");var ae=b(761);const le={enter:()=>{},scalar:M=>({json:M}),array:M=>({json:`[${M.map(({json:B})=>B)}]`,items:M}),object(M){return{
json:`{${Array.from(M,([X,{json:re}])=>`${JSON.stringify(X)}:${re}`).sort()}}`,members:M}}};function ue(M){const B=(0,J.isUtf8)(M)?(0,ae.q)(M.toString(),void 0,le):void 0,X=B?.members??B?.items?.map(ee=>[
F(ee),ee]);if(X===void 0)return;const re=new Map;for(const[ee,{members:xe,json:Ce}]of X){if(ee===void 0||re.has(ee))return;re.set(ee,{name:ee,keys:[...xe?.keys()??[]],content:Ce})}return{container:Array.
isArray(X)?"array":"object",variables:[...re.values()]}}function F({members:M}){if(!M?.has("value"))return;const B=[M.get("name"),M.get("key")].find(X=>X?.json[0]==='"');return B&&JSON.parse(B.json)}function V({
files:M}){const B=[...M].filter(([X])=>(0,y.dU)(X)).map(([,X])=>k(X));return[...new Set(B.flat())]}function k(M){const B=new TextDecoder().decode(M);try{JSON.parse(B)}catch{return[]}const X=ue(M),re=new Set(
X?.container==="array"?X.variables.map(({name:Ce})=>Ce):void 0),xe=Array.from(B.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ce,De,He])=>De===void 0?[Ce,String(Number(Ce))]:He===void 0?
[JSON.parse(De)]:[]);return[...new Set(xe)].filter(Ce=>!re.has(Ce))}var O=b(124),L=b(436),R=b(598);function N(M){return(0,J.isUtf8)(M)?M.toString():void 0}function $(M,B,X){const re=/\.json$/i.test(M)?
N(B):void 0;return re===void 0?void 0:X.read(re)}function U(M,B,X,re){if(B.equals(X))return!0;const ee=new Interner(re),xe=$(M,B,ee);return xe!==void 0&&xe.id===$(M,X,ee)?.id}function I({files:M},B){const X=ee=>createHash(
"sha256").update(ee).digest("hex"),re=Array.from(M,([ee,xe])=>{const Ce=$(ee,xe,new Interner(B));return[ee,X(Ce?canonicalJson(Ce):xe)]});return X(JSON.stringify(re.sort(([ee],[xe])=>ee<xe?-1:1)))}var W=b(
899),D=b(742),j=b(856);const u=1024*1024;function i(M,B,{name:X,ignore:re}){const ee=[M,B].filter(et=>et!==void 0),xe=ee.length===2&&ee.some(E),Ce=[...new Set(ee.flatMap(({files:et})=>[...et.keys()]))].
sort(),De=new Set(re.lines),He=new L.Ms(re,et=>De.delete(et)),qe=Ce.flatMap(et=>{const[pt,Et]=[M?.files.get(et),B?.files.get(et)],Ot=pt!==void 0&&Et!==void 0&&pt.equals(Et);if(xe&&(0,y.dU)(et)||Ot&&De.
size===0)return[];const wt=pt&&$(et,pt,He),Nt=Ot?wt:Et&&$(et,Et,He);return Ot||wt!==void 0&&wt.id===Nt?.id?[]:[{name:et,from:pt,to:Et,base:wt,head:Nt}]}),st=H(qe,He),nt=et=>re.lines.length===0&&st.some(
pt=>pt.name===et),ft=st.length===0?[]:Ce.filter(et=>!nt(et)&&!(0,y.dU)(et)),$t=M===void 0?"added":B===void 0?"removed":void 0;return{name:X,status:$t??(st.length>0?"changed":"unchanged"),counts:$t?{added:0,
modified:0,removed:0,[$t]:1}:(0,O.cz)(st.map(O.xS)),files:st,variablesCompared:!(xe&&ee.some(_)),secrets:[...new Set(ee.flatMap(et=>[...V(et),...l(et,ft)]))],unusedIgnores:[...De]}}function l({files:M},B){
return B.flatMap(X=>(0,j.Wr)($(X,M.get(X)??Buffer.of(),new L.Ms(W.K$))))}function E({kind:M,files:B}){return M==="folder"&&![...B.keys()].some(y.dU)}function _({files:M}){return[...M].some(([B,X])=>(0,y.
dU)(B)&&ue(X)?.variables.length!==0)}function H(M,B){const X=M.flatMap(({name:ee,base:xe,head:Ce})=>xe&&Ce&&!(0,y.dU)(ee)?[{name:ee,base:xe,head:Ce}]:[]),re=new Map((0,D.OD)(X,B).map((ee,xe)=>[X[xe]?.
name,ee]));return M.map(ee=>ce(ee,re.get(ee.name)))}function ce({name:M,from:B,to:X,base:re,head:ee},xe){const Ce=B===void 0?"added":X===void 0?"removed":"modified",De={name:M,status:Ce,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,y.dU)(M))return{...De,kind:"variables",changes:pe(re,ee,Ce)};if(xe||Ce!=="modified"&&(re??ee))return{...De,kind:"json",base:re,head:ee,...xe};const[He,qe]=[B&&
Z(B),X&&Z(X)];return B&&He===void 0||X&&qe===void 0?{...De,kind:"binary"}:{...De,kind:"text",text:{base:He,head:qe}}}function Z(M){return M.length<=u&&!M.includes(0)?N(M):void 0}function pe(M,B,X){const[
re,ee]=[M,B].map(nt=>nt&&ue(Buffer.from((0,L.dj)(nt))));if(X==="modified"&&(re===void 0||re.container!==ee?.container))return[{kind:"modified",path:[],from:O.RG,to:O.RG}];const xe=nt=>new Map(nt?.variables.
map(({name:ft,content:$t})=>[ft,$t])),[Ce,De]=[xe(re),xe(ee)],He=[],qe=[...Ce.keys()].filter(nt=>De.has(nt)),st=[...De.keys()].filter(nt=>Ce.has(nt));qe.some((nt,ft)=>nt!==st[ft])&&He.push({kind:"reor\
dered",path:[],moved:[]});for(const nt of[...new Set([...Ce.keys(),...De.keys()])].sort()){const ft=[{type:"member",key:nt}];Ce.has(nt)?De.has(nt)?Ce.get(nt)!==De.get(nt)&&He.push({kind:"modified",path:ft,
from:O.RG,to:O.RG}):He.push({kind:"removed",path:ft,value:O.RG}):He.push({kind:"added",path:ft,value:O.RG})}return He}var ve=b(279),Re=b(24),se=b(455),Me=b(760),Pe=b(142),Ke=b(706);const[Ye,Ze,it]=["f\
low_definition.json","app_definition.json","env_variables.json"],Qe=[Ye,Ze,it],p=1e4,w=256*1024*1024;function Y(M,B){const X=[...B].filter(([re])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(re));return{kind:M,
files:new Map(X.sort(([re],[ee])=>re<ee?-1:1))}}function C({kind:M,files:B}){return{kind:M,files:new Map([...B].filter(([X])=>!isEnvVariables(X)))}}const fe=/^\.|^__MACOSX$/;function ge(M){const B=new Set(
M),X=Ce=>Qe.some(De=>B.has(Ce+De));if(X(""))return"";const re=new Set(M.filter(Ce=>Ce.includes("/")).map(Ce=>Ce.slice(0,Ce.indexOf("/")))),[ee,...xe]=[...re].filter(Ce=>!fe.test(Ce));return xe.length===
0&&X(`${ee}/`)?`${ee}/`:""}function we(M){const B=ge(M);return M.includes(B+Ze)||M.includes(B+Ye)}function Le(M,B){return new ve.HR({what:M,advice:B,topic:"unpacking"})}function K(M,B){for(const{index:X}of`${B}\
/`.matchAll(/\//g)){const re=B.slice(0,X),ee=(0,Re.lstatSync)((0,Me.join)(M,re),{throwIfNoEntry:!1});if(ee?.isSymbolicLink())throw Le(`${(0,Ke.TL)(re)} in the folder is a symbolic link, which isn't fo\
llowed`,"Delete it.");if(re===B&&ee?.isFile())return ee;if(!ee?.isDirectory())break}}async function q(M,B,X,re=1/0){const ee=new Map,xe=new Map;let Ce=re;for(const De of B){X.throwIfAborted();const He=K(
M,De);if(!(He===void 0||xe.get((0,y.Sr)(De))===He.ino)){if(xe.set((0,y.Sr)(De),He.ino),Ce-=He.size,Ce<0)throw new Error("its files take more than 256 MiB, the limit");ee.set(De,await(0,se.readFile)((0,Me.
join)(M,De)))}}return ee}async function z(M){return(await(0,se.readdir)(M,{withFileTypes:!0})).map(X=>X.name+(X.isDirectory()?"/":""))}async function de(M,B){const X=[],re=[""];for(const ee of re){B.throwIfAborted();
for(const xe of await z((0,Me.join)(M,ee))){if((0,y.jq)(xe))continue;if((xe.endsWith("/")?re:X).push(ee+xe),X.length+re.length>p)throw new Error("more than 10,000 files are in it")}}return X}async function te(M){
if(!K(M,y.gv))return;const B=await(0,se.readFile)((0,Me.join)(M,y.gv),"utf8");let X;try{const{unpackedFiles:re}=JSON.parse(B);re.every(ee=>(0,y.x5)(ee)===void 0)&&(X=new Set(re))}catch{}return{text:B,
paths:X}}async function oe(M,B){const X=new Set(B.map(caseFold));return(await readdir(M).catch(()=>[])).filter(ee=>!X.has(caseFold(ee))&&existsSync(join(M,ee,RECORD)))}function ye(M){return`${JSON.stringify(
{unpackedFiles:[...M]},null,2)}
`}const _e=rt(import.meta.url)("node:zlib");var Ae=b(663);const je=2048,Fe=new Set([0,10]);async function Xe(M,B){B?.throwIfAborted();const{zip:X,source:re,entries:ee}=await Ue(M).catch(Ge("The packag\
e")),xe=ge([...ee.keys()]),Ce=[];for(const[De,He]of ee){B?.throwIfAborted();const qe=await me(X,re,He).catch(Ge(`${(0,Ke.TL)(De)} in the package`));De.startsWith(xe)&&!Te(De)&&Ce.push([De.slice(xe.length),
qe])}return Y("zip",Ce)}async function Ue(M){const B=Oe(M),X=await(0,Ae.SY)(B,{decodeStrings:!1});return{zip:X,source:B,entries:await T(X)}}function Oe(M){for(let B=M.length-21;B>0;){B=M.lastIndexOf("\
PK",B-1,"latin1");const X=B+22+(B<0?1/0:M.readUInt16LE(B+20));if(X<=M.length)return M.subarray(0,X)}throw M.toString("latin1",0,2)==="PK"?new Error("its end is missing"):ot(M)}async function T(M){if(M.
entryCount>p)throw ze(`The package has ${M.entryCount} entries. The limit is 10,000`);const B=new Map;let X=0;for await(const xe of M.eachEntry()){const Ce=v(xe);if(B.has(Ce))throw ze(`The package has\
 ${(0,Ke.TL)(Ce)} twice`,"Export it again.");const De=Q(Ce,xe);if(De!==void 0)throw ze(`${(0,Ke.TL)(Ce)} in the package ${De}`);if(X+=xe.uncompressedSize,X>w)throw ze("The package takes more than 256 \
MiB unpacked, the limit");B.set(Ce,xe)}const re=[...B.keys()];if(re.every(Te))throw ze("The package has no files in it","Export it again.");const ee=(0,y.Oj)(re);if(ee===void 0)return B;throw ze(`${ee.
map(xe=>(0,Ke.TL)(xe)).join(" and ")} in the package collide on a disk that ignores case`)}function v({generalPurposeBitFlag:M,fileNameRaw:B,extraFields:X,versionMadeBy:re}){const ee=(0,J.isUtf8)(B)?je:
M,xe=Fe.has(re>>>8);return(0,Ae.ax)(ee,B,X,!xe).replace(/^(\.\/+)+/,"")}function Q(M,B){const X=B.externalFileAttributes>>>16&61440;return X===40960?"is a symbolic link":X!==0&&X!==32768&&X!==16384?"i\
s neither a file nor a folder":Te(M)&&B.uncompressedSize>0?"is a folder with a content of its own":B.canDecodeFileData()?(0,y.dU)(B.fileNameRaw.toString())&&!(0,y.dU)(M)?"is also named env_variables.j\
son":(0,y.x5)(M,y.fw):"is encrypted, or compressed by another method than deflate"}async function me(M,B,X){const{compressedSize:re,compressionMethod:ee,uncompressedSize:xe}=X,{fileDataStart:Ce}=await M.
readLocalFileHeaderPromise(X),De=B.subarray(Ce,Ce+re),He={maxOutputLength:xe||1,chunkSize:xe+64},qe=ee===0?De:(0,_e.inflateRawSync)(De,He);if(qe.length!==xe)throw new Error(`it unpacks to ${qe.length}\
 bytes, not the ${xe} listed`);if((0,_e.crc32)(qe)!==X.crc32)throw new Error("its CRC-32 isn't the one listed");return qe}function Te(M){return M===""||M.endsWith("/")}function ze(M,B=""){return new ve.
HR({what:M,advice:B,topic:"the-package"})}function Ge(M){return B=>{if(B instanceof ve.HR)throw B;const X={what:`${M} is cut off or damaged`,why:(0,Ke.TL)(B.message).slice(1,-1)};throw new ve.HR({...X,
advice:"Export it again.",topic:"the-package",cause:B})}}const Ve=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function ot(M){
const B=M.toString("utf8",0,512),[X]=Ve.find(([,ee])=>ee.test(B))??["text"],re=`${X==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return ze(`The package is\
 ${X}, not a zip`,re)}const Je=33,ut=20,vt=3,Rt=8,lt=33188;function kt({files:M}){const B=[],X=[];let re=0;for(const[Ce,De]of M){const[He,qe]=[Buffer.from(Ce),deflateRawSync(De)],st=[dt(2,ut,je,Rt,0,Je),
dt(4,crc32(De),qe.length,De.length),dt(2,He.length,0)],nt=[dt(2,0,0,0),dt(4,lt*65536,re)];B.push(Buffer.from("PK"),...st,He,qe),X.push(Buffer.from("PK"),Buffer.of(ut,vt),...st,...nt,He),re+=30+He.
length+qe.length}const ee=Buffer.concat(X),xe=[dt(2,0,0,M.size,M.size),dt(4,ee.length,re),dt(2,0)];return Buffer.concat([...B,ee,Buffer.from("PK"),...xe])}function dt(M,...B){const X=Buffer.alloc(M*
B.length);for(const[re,ee]of B.entries())X.writeUIntLE(ee,re*M,M);return X}async function Mt(M,B){try{const X=await(0,se.stat)(M);if(X.isDirectory())return await Bt(M,B);if(X.size>w)throw new Error("i\
t is larger than 256 MiB, the limit");const re=await(0,se.readFile)(M);return{...await Xe(re,B),sha256:(0,R.createHash)("sha256").update(re).digest("hex")}}catch(X){throw zt(X,M,B)}}async function Ft(M,B){
const X=()=>Mt(M,B);try{const re=(0,Re.statSync)(M,{throwIfNoEntry:!1});if(re===void 0)return{};const ee=re.isDirectory()?await xt(M,B):new Map,[xe,...Ce]=[...ee.values()].flat();return xe===void 0?{single:X}:
{several:new Map(Array.from(ee,([He,qe])=>[He,()=>qt(M,qe,B)])),...Ce.length===0&&xe.isDirectory()&&{single:X}}}catch(re){throw zt(re,M,B)}}async function qt(M,B,X){const[re="",ee]=B.map(xe=>xe.name);
if(ee!==void 0)throw new Error(`is there twice, as ${(0,Ke.TL)(re)} and as ${(0,Ke.TL)(ee)}. Remove one of them`);if(B[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Mt(
(0,Me.join)(M,re),X)}async function xt(M,B){const X=new Map,re=await(0,se.readdir)(M,{withFileTypes:!0});if(we(re.map(({name:ee})=>ee)))return X;for(const ee of re){if(B.throwIfAborted(),ee.name.startsWith(
".")||!await _t((0,Me.join)(M,ee.name),B))continue;const xe=ee.isDirectory()?ee.name:ee.name.replace(/\.zip$/i,"");X.set(xe,[...X.get(xe)??[],ee])}return X}async function _t(M,B){const X=await(0,se.stat)(
M).catch(()=>{});if(X?.isDirectory())return we(await It(M));if(!X?.isFile()||!/\.zip$/i.test(M))return!1;try{return we([...(await Mt(M,B)).files.keys()])}catch{return B.throwIfAborted(),!0}}function zt(M,B,X){
if(X.aborted)return X.reason;const re=/The package (is .*, not a zip)/.exec((0,ve.gJ)(M))?.[1],ee=(0,Re.existsSync)(B)?`can't be read: ${(0,Pe.Uc)(M)}`:`doesn't exist: ${(0,Ke.MW)(B)}`;return new Error(
re?`${re}. Set a package (.zip), or the folder with its unpacked files`:ee,{cause:M})}async function Bt(M,B){const X=(0,Me.join)(M,ge(await It(M))),re=await te(X);if(re&&!re.paths)throw new Error(`${y.
gv} isn't as this action writes it`);const ee=re?.paths?new Set([...Qe,...re.paths]):await de(X,B),xe=await q(X,ee,B,w);if(xe.size===0)throw new Error("no files are in it");return Y("folder",xe)}async function It(M){
const B=await z(M),re=B.filter(ee=>ee.endsWith("/")).map(async ee=>(await z((0,Me.join)(M,ee))).map(xe=>ee+xe));return[...B,...(await Promise.all(re)).flat()]}async function mt(M,B,{ignore:X,signal:re}){
const ee=await yt("base",re,()=>Ft(M,re)),xe=await yt("head",re,()=>Ft(B,re)),Ce=Gt(ee,xe)?[void 0]:[...new Set([...Ct(ee),...Ct(xe)])].sort(),De=[];for(const qe of Ce){const st=qe===void 0?"":` ${(0,Ke.
TL)(qe)}`,nt=await yt(`base${st}`,re,()=>Lt(ee,qe)),ft=await yt(`head${st}`,re,()=>Lt(xe,qe));De.push(i(nt,ft,{name:qe,ignore:X}))}const He=({single:qe,several:st})=>qe!==void 0||st!==void 0;return He(
ee)&&He(xe)?{workflows:De}:{workflows:De,missing:He(ee)?"head":"base"}}function Gt(M,B){const X=[M,B];if(!(X.every(({single:De,several:He})=>De&&He)&&Ct(M).join()!==Ct(B).join())&&X.every(({single:De,
several:He})=>!De||He))return!1;if(X.every(({single:De,several:He})=>!He||De))return!0;const[xe,Ce]=M.several?["head","base"]:["base","head"];throw new ve.HR({what:`${xe} is a single workflow, but ${Ce}\
 is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ct({several:M}){return[...M?.keys()??[]]}async function Lt({single:M,several:B},X){return await(X===
void 0?M:B?.get(X))?.()}async function yt(M,B,X){try{return await X()}catch(re){B.throwIfAborted();const ee=re instanceof ve.HR?re.topic:"import-deploy-and-promote";throw new ve.HR({what:`${M} ${(0,ve.
gJ)(re)}`,topic:ee,cause:re})}}}),142:((Se,$e,b)=>{b.d($e,{Uc:()=>L,Rs:()=>R});var y=b(598),J=b(455),ae=b(760);const le=rt(import.meta.url)("node:util");var ue=b(279),F=b(706);const V={ENOSPC:"the dis\
k is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folde\
r",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too \
long"};function k(W){return/^E[A-Z0-9]+$/.test(Object(W).code)}function O(W){if(!k(W))return(0,ue.gJ)(W);const{code:D="",errno:j=0}=W;return V[D]??(0,le.getSystemErrorMap)().get(j)?.[1]??D}function L(W){
const{path:D,dest:j=D}=Object(W);return k(W)&&j?`${O(W)} (${(0,F.MW)(j)})`:O(W)}function R(W,D,j="Set another directory, or free some space."){const u=Object(W).code==="ENAMETOOLONG",i={what:`Can't wr\
ite ${D}`,why:O(W),cause:W};return new ue.HR({...i,advice:u?"Set a shorter name.":j})}async function N(W){await rm(W,{recursive:!0,force:!0,maxRetries:10})}const $=/^\.workflow-export-[0-9a-f]{12}$/;async function U(W,D,j=dirname(
W)){const u=join(j,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(u,D,{flag:"wx"}),await rename(u,W)}catch(i){throw await N(u).catch(()=>{}),i}}async function I(W,D){await U(
W,D).catch(j=>{throw R(j,W)})}}),279:((Se,$e,b)=>{b.d($e,{HR:()=>J,gJ:()=>V,h_:()=>F,iT:()=>ue});const y=null;class J extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(O){
super(le(O),{cause:O.cause}),this.what=O.what,Object.assign(this,O)}with(O){return new J({...this,cause:this,...O})}}function ae({what:k,why:O=""}){return O===""?k:`${k}: ${O}`}function le(k){const O=ae(
k);return`${O}${/[.!?…]$/.test(O)?"":"."} ${k.advice??""}`.trim()}function ue(k){return k instanceof Error?k:new Error(String(k))}function F(k){return k instanceof J?k:new J({what:V(k),cause:k})}function V(k){
return ue(k).message}}),725:((Se,$e,b)=>{b.d($e,{lm:()=>J.lm,t1:()=>ae});const y=rt(import.meta.url)("node:async_hooks");var J=b(528);function ae(R=""){return{info:N=>ue(R+N),warning:N=>J.$e(R+N),debug:N=>J.
Yz(R+N),mask:J.Pq}}function le(R){const N=[];return{...ae(`[${R}] `),info:$=>N.push($),end($){core.startGroup(F($));for(const U of N)ue(U);core.endGroup()}}}function ue(R){J.pq(F(R))}function F(R){return R.
replaceAll("##[","## [")}const V=new y.AsyncLocalStorage;let k=!1;function O(R,N){return k||L(),k=!0,V.run(R,N)}function L(){const R=process.stdout.write.bind(process.stdout);process.stdout.write=((N,...$)=>{
const U=V.getStore(),I=String(N);return U===void 0||/^::(add-mask|debug)::/.test(I)?R(N,...$):(V.exit(()=>U.debug(I.trimEnd())),!0)})}}),276:((Se,$e,b)=>{b.d($e,{VY:()=>R,Pd:()=>U,E_:()=>I,eF:()=>L,n0:()=>$});
var y=b(24),J=b(455);const ae=rt(import.meta.url)("node:os");var le=b(760),ue=b(528),F=b(142),V=b(279),k=b(706);const O=6e4;async function L(j){const u=new AbortController;for(const i of["SIGINT","SIG\
TERM","SIGBREAK"]){const l={what:`Cancelled (${i})`,topic:"the-job-on-the-platform"};process.on(i,()=>u.abort(new V.HR(l)))}try{if(await j(u.signal),N)throw N}catch(i){for(let E=i;E instanceof Error;E=
E.cause)ue.Yz(E.stack??E.message);const l=R(i);ue.C1(`${(0,k.OX)((0,V.gJ)(i),O)}${l===void 0?"":` See ${l}`}`)}process.stdout.write("",()=>process.exit())}function R(j){const{GITHUB_SERVER_URL:u,GITHUB_ACTION_REPOSITORY:i,
GITHUB_ACTION_REF:l}=process.env;if(!(!(j instanceof V.HR)||j.topic===void 0||!u||!i||!l))return encodeURI(`${u}/${i}/blob/${l}/docs/troubleshooting.md#${j.topic}`)}let N;function $(j){try{for(const[u,
i]of Object.entries(j))i!==void 0&&ue.uH(u,i)}catch(u){const i="Check the runner's disk.";N=new V.HR({what:"Can't write the step's outputs",why:(0,F.Uc)(u),advice:i,cause:u})}}async function U(j){const u=process.
env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,J.mkdtemp)((0,le.join)(u,j)).catch(I(u))}function I(j){return u=>{throw(0,F.Rs)(u,j,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function D(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Se,$e,b)=>{b.d($e,{Bu:()=>k,
Sy:()=>U,il:()=>L});var y=b(528),J=b(279),ae=b(132),le=b(706);const ue=1024*1024-1e4,F=2e5;function V(I,W){const D=W.map(E=>E.map(N)),j=I.map((E,_)=>D.some(H=>H[_]!=="")),u=(E,_)=>`<tr>${E.flatMap((H,ce)=>j[ce]?
`<${_}>${H}</${_}>`:[]).join("")}</tr>`,i=D.map(E=>u(E,"td")),l=E=>`<tr><td colspan="${I.length}">\u2026 and ${counted(E,"more row")}</td></tr>`;return`<table>${u(I.map(escapeAll),"th")}${$(i,l).join(
"")}</table>`}function k(I){return`<table>${I.map(([D,j])=>j===void 0?"":`<tr><th align="left">${(0,ae.FO)(D)}</th><td>${N(j)}</td></tr>`).join("")}</table>`}function O(I){const W=I.map(({names:D,message:j,
help:u})=>{const i=D.map(E=>`**${plainText(E)}**`);return`- ${$(i,E=>`and ${E} more`,F/2).join(", ")}: ${L(j,u)}`});return $(W,D=>`- \u2026 and ${counted(D,"more cause")}`).join(`
`)}function L(I,W){return W===void 0?(0,ae.wh)(I):`${(0,ae.wh)(I)} <a href="${(0,ae.FO)(W)}">Troubleshooting</a>`}function R(I,W){return`<details><summary>${escapeAll(I)}</summary>

${W}

</details>`}function N(I){return typeof I=="string"?I===""?"":`<code>${(0,ae.FO)((0,ae.RK)(I))}</code>`:"words"in I?(0,ae.wh)(I.words):`<a href="${(0,ae.FO)(I.href)}">${(0,ae.wh)(I.text)}</a>${(0,ae.FO)(
I.after??"")}`}function $(I,W,D=F){let j=D;const u=I.filter(i=>{const l=Buffer.byteLength(i),E=l<=j;return E&&(j-=l),E});return u.length===I.length?u:[...u,W(I.length-u.length)]}async function U(I,...W){
const D=u=>`${(0,le.hS)(u,"part")} of this page would not fit and ${u===1?"is":"are"} left out.`,j=[`### ${(0,ae.wh)(I)}`,...$(W,D,ue)];try{await y.z.addRaw(j.join(`

`),!0).write()}catch(u){y.$e(`Can't write the job summary: ${(0,J.gJ)(u)}`)}}}),132:((Se,$e,b)=>{b.d($e,{EU:()=>V,FO:()=>L,Jj:()=>ue,RK:()=>ae,SS:()=>F,wh:()=>O});const y="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",J=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${y})[\\u200C\\u200D](?=${y})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae($){return/^[ -[\]-~]*$/.test($)&&!$.includes("##[")?$:$.replace(J,(U,I)=>I===void 0?U:le(I))}function le($){return`\
\\u{${$.codePointAt(0)?.toString(16)}}`}function ue($,U){if($.length<=U)return $;const I=Array.from($.slice(0,2*U+2));return I.length>U?`${I.slice(0,U).join("")}\u2026`:$}function F($,U=100){const I=ae(
ue($,U)).replaceAll("	",le)||'""',W="`".repeat(N(I)+1);return/^`|`$/.test(I)||/^ .*[^ ].* $/.test(I)?`${W} ${I} ${W}`:W+I+W}function V($,U,I){const D=$.map(u=>I+ae(u).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),j="`".repeat(Math.max(3,N(D)+1));return`${I}${j}${U}
${D}
${I}${j}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function O($){return L(ae($).replaceAll("	"," ")).replace(k,"$&<wbr>")}function L($){return $.replace(R,U=>`&#${U.codePointAt(0)}\
;`)}const R=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function N($){return($.match(/`+/g)??[]).reduce((U,I)=>Math.max(U,I.length),0)}}),761:((Se,$e,b)=>{b.d($e,{q:()=>le});
const y=500,J=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(k,O,L){let R=k.startsWith("\uFEFF")?1:0,N=0;function $(){for(;;){
const D=k.charAt(R);if(D!==" "&&D!==`
`&&D!=="\r"&&D!=="	")return D;R++}}function U(){const D=R;if(ae.lastIndex=D,!ae.test(k))throw new SyntaxError;return R=ae.lastIndex,k.slice(D,R)}function I(D,j){const u=$();if(u==="["){const l=[],E=L.
enter(D);return W("]",j,()=>l.push(I(E,j+1))),L.array(l,D)}if(u==="{"){const l=new Map;return W("}",j,()=>{if($()!=='"')throw new SyntaxError;const E=U(),_=E.includes("\\")?JSON.parse(E):E.slice(1,-1);
if(l.has(_)||$()!==":")throw new SyntaxError;R++,l.set(_,I(L.enter(D,_),j+1))}),L.object(l,D)}const i=U();return L.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function W(D,j,u){if(j===y)throw new RangeError;
R++;let i=$()===D?D:",";for(;i===",";){if(++N>J)throw new RangeError;u(),i=$(),i===","&&R++}if(i!==D)throw new SyntaxError;R++}try{const D=I(O,0);if($()==="")return D}catch{}}function ue(k){const O=le(
k,`
`,F);return O===void 0?void 0:`${O}
`}const F={enter:k=>`${k}  `,scalar:k=>k,array:(k,O)=>V("[",k,"]",O),object(k,O){const L=[...k.keys()].sort().map(R=>`${JSON.stringify(R)}: ${k.get(R)}`);return V("{",L,"}",O)}};function V(k,O,L,R){return O.
length===0?k+L:`${k}${R}  ${O.join(`,${R}  `)}${R}${L}`}}),806:((Se,$e,b)=>{b.d($e,{Oj:()=>N,Sr:()=>R,dU:()=>L,fw:()=>ue,gv:()=>y,jq:()=>k,x5:()=>V});const y=".workflow-export.json",J=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],F=[...ue,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',J],["changes how git or GitHub treats t\
he repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function V(U,I=F){const W=$(U);return I.find(([,D])=>D.test(U)||D.test(W))?.[0]}function k(U){return[le,J,ae].some(I=>I.test($(U)))}function O(U){return J.
test($(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function L(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(R($(U)))}
function R(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function N(U){const I=new Map;for(const W of U){const D=R(W.replace(/\/$/,"")),j=I.get(D);if(j!==void 0)return[j,W];I.set(D,W)}for(const[
W,D]of I)for(const{index:j}of W.matchAll(/\//g)){const u=I.get(W.slice(0,j));if(u?.endsWith("/")===!1)return[u,D]}}function $(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Se,$e,b)=>{b.d(
$e,{MW:()=>le,OX:()=>J,TL:()=>ae,hS:()=>V,pO:()=>N,v5:()=>O,zD:()=>F});var y=b(132);function J(u,i=300){const l=u.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,y.Jj)(l,i)}function ae(u,i=100){
return(0,y.RK)(JSON.stringify((0,y.Jj)(u,i)))}function le(u){return ae(u,1e3).replaceAll("\\\\","\\")}function ue(u){if(u<1024)return`${u} B`;const i=(u/1024).toFixed(1);return Number(i)<1024?`${i} Ki\
B`:`${(u/1024**2).toFixed(1)} MiB`}function F(u){return String(u).replace(/\B(?=(\d{3})+$)/g,",")}function V(u,i){return`${F(u)} ${i}${u===1?"":"s"}`}function k(u){if(u<9950)return`${(u/1e3).toFixed(1)}\
 s`;const i=Math.round(u/1e3);if(i<60)return`${i} s`;const[l,E]=[Math.floor(i/60),Math.floor(i/3600)];return E>0?`${E} h ${l%60} min`:`${l} min ${i%60} s`}const O="***",L=4,R=8;class N{#e=new Map;#t=new Set;constructor(i=[]){
for(const l of i)this.add(l)}add(i,l=E=>!0){const E=new Set([i,...i.split(/[\r\n]/)].map(_=>_.trim()));for(const _ of[...E].filter(l).flatMap($)){const H=_.slice(0,R);this.#e.set(H,(this.#e.get(H)??new Set).
add(_)),this.#t.add(H.length)}}redact=(i,l=300)=>{const E=i.trimStart(),_=Math.min(E.length,l*4);return J(this.hide(E,()=>{},_)+(_<E.length?"\u2026":""),l)};hide(i,l=_=>{},E=i.length){let[_,H]=["",0];
for(let ce=0;ce<E;ce++){const Z=this.#n(i,ce);Z!==""&&(l(Z),ce>=H&&(_+=i.slice(H,ce)+O),H=Math.max(H,ce+Z.length))}return _+i.slice(H,E)}#n(i,l){let E="";for(const _ of this.#t)for(const H of this.#e.
get(i.slice(l,l+_))??[])H.length<=E.length||!i.startsWith(H,l)||(H.length>=L||j(i,l,l+H.length))&&(E=H);return E}}function $(u){const i=Pe=>JSON.stringify(Pe).slice(1,-1),l=Buffer.from(u).toString(),E=[
u,l,I(u)].flatMap(Pe=>[Pe,i(Pe),i(i(Pe))]),_=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(Pe=>i(l).replace(Pe,D)),H=[i(l),..._].flatMap(Pe=>[Pe,Pe.replaceAll("/","\\/")]),ce=encodeURIComponent(l),Z=ce.replace(
/[!'()*]/g,W),pe=Z.replaceAll("%2A","*").replaceAll("~","%7E"),Re=[ce,Z,Z.replaceAll("%2F","/"),pe].flatMap(Pe=>[Pe,Pe.replaceAll("%20","+")]),se=Re.map(Pe=>Pe.replace(/%../g,Ke=>Ke.toLowerCase())),Me=l.
replace(/[&<>"']/g,Pe=>U[Pe]??"");return[...E,i(l).replaceAll("/","\\/"),...H,Me,...Re,...se,encodeURI(l)]}const U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function I(u){try{return decodeURIComponent(
u)}catch{return u}}function W(u){return`%${u.charCodeAt(0).toString(16).toUpperCase()}`}function D(u){return`\\u${u.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(u,i,l){const E=u.slice(Math.
max(0,i-2),i);return!/[\p{L}\p{N}]$/u.test(E)&&!/^[\p{L}\p{N}]/u.test(u.slice(l,l+2))}}),528:((Se,$e,b)=>{b.d($e,{Yz:()=>mn,V4:()=>Jt,pq:()=>nn,lm:()=>Yt,C1:()=>hn,uH:()=>dn,Pq:()=>fn,z:()=>ye,$e:()=>pn});
const y=rt(import.meta.url)("os");function J(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function ae(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.
startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function le(o,n,s){const c=new V(o,n,s);process.stdout.write(c.toString()+y.EOL)}function ue(o,n=""){le(o,{},n)}const F="::";class V{constructor(n,s,c){
n||(n="missing.command"),this.command=n,this.properties=s,this.message=c}toString(){let n=F+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let s=!0;for(const c in this.
properties)if(this.properties.hasOwnProperty(c)){const g=this.properties[c];g&&(s?s=!1:n+=",",n+=`${c}=${O(g)}`)}}return n+=`${F}${k(this.message)}`,n}}function k(o){return J(o).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function O(o){return J(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=rt(import.meta.url)("crypto");
var R=b(896);function N(o,n){const s=process.env[`GITHUB_${o}`];if(!s)throw new Error(`Unable to find environment variable for file command ${o}`);if(!R.existsSync(s))throw new Error(`Missing file at \
path: ${s}`);R.appendFileSync(s,`${J(n)}${y.EOL}`,{encoding:"utf8"})}function $(o,n){const s=`ghadelimiter_${L.randomUUID()}`,c=J(n);if(o.includes(s))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${s}"`);if(c.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`);return`${o}<<${s}${y.EOL}${c}${y.EOL}${s}`}const U=rt(import.meta.url)(
"path");var I=b(611),W=b(692),D=b(783),j=b(770),u=o=>{var n={};return b.d(n,o),n},i=o=>(()=>o);const l=u({});var E=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||
(s=Promise))(function(x,P){function Ee(ie){try{ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.
apply(o,n||[])).next())})},_;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]=
"SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedire\
ct",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]=
"MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=
410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=
503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(_||(_={}));var H;(function(o){o.Accept="accept",o.ContentType="content-type"})(H||(H={}));var ce;(function(o){o.ApplicationJson="ap\
plication/json"})(ce||(ce={}));function Z(o){const n=pm.getProxyUrl(new URL(o));return n?n.href:""}const pe=[_.MovedPermanently,_.ResourceMoved,_.SeeOther,_.TemporaryRedirect,_.PermanentRedirect],ve=[
_.BadGateway,_.ServiceUnavailable,_.GatewayTimeout],Re=null,se=10,Me=5;class Pe extends Error{constructor(n,s){super(n),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,Pe.prototype)}}
class Ke{constructor(n){this.message=n}readBody(){return E(this,void 0,void 0,function*(){return new Promise(n=>E(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",c=>{s=Buffer.
concat([s,c])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,function*(){return new Promise(n=>E(this,void 0,void 0,function*(){const s=[];this.message.
on("data",c=>{s.push(c)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}function Ye(o){return new URL(o).protocol==="https:"}class Ze{constructor(n,s,c){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=
s||[],this.requestOptions=c,c&&(c.ignoreSslError!=null&&(this._ignoreSslError=c.ignoreSslError),this._socketTimeout=c.socketTimeout,c.allowRedirects!=null&&(this._allowRedirects=c.allowRedirects),c.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=c.allowRedirectDowngrade),c.maxRedirects!=null&&(this._maxRedirects=Math.max(c.maxRedirects,0)),c.keepAlive!=null&&(this._keepAlive=c.keepAlive),c.allowRetries!=null&&
(this._allowRetries=c.allowRetries),c.maxRetries!=null&&(this._maxRetries=c.maxRetries))}options(n,s){return E(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return E(
this,void 0,void 0,function*(){return this.request("GET",n,null,s||{})})}del(n,s){return E(this,void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,c){return E(this,void 0,
void 0,function*(){return this.request("POST",n,s,c||{})})}patch(n,s,c){return E(this,void 0,void 0,function*(){return this.request("PATCH",n,s,c||{})})}put(n,s,c){return E(this,void 0,void 0,function*(){
return this.request("PUT",n,s,c||{})})}head(n,s){return E(this,void 0,void 0,function*(){return this.request("HEAD",n,null,s||{})})}sendStream(n,s,c,g){return E(this,void 0,void 0,function*(){return this.
request(n,s,c,g)})}getJson(n){return E(this,arguments,void 0,function*(s,c={}){c[H.Accept]=this._getExistingOrDefaultHeader(c,H.Accept,ce.ApplicationJson);const g=yield this.get(s,c);return this._processResponse(
g,this.requestOptions)})}postJson(n,s){return E(this,arguments,void 0,function*(c,g,x={}){const P=JSON.stringify(g,null,2);x[H.Accept]=this._getExistingOrDefaultHeader(x,H.Accept,ce.ApplicationJson),x[H.
ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);const Ee=yield this.post(c,P,x);return this._processResponse(Ee,this.requestOptions)})}putJson(n,s){return E(this,arguments,
void 0,function*(c,g,x={}){const P=JSON.stringify(g,null,2);x[H.Accept]=this._getExistingOrDefaultHeader(x,H.Accept,ce.ApplicationJson),x[H.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.
ApplicationJson);const Ee=yield this.put(c,P,x);return this._processResponse(Ee,this.requestOptions)})}patchJson(n,s){return E(this,arguments,void 0,function*(c,g,x={}){const P=JSON.stringify(g,null,2);
x[H.Accept]=this._getExistingOrDefaultHeader(x,H.Accept,ce.ApplicationJson),x[H.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);const Ee=yield this.patch(c,P,x);return this.
_processResponse(Ee,this.requestOptions)})}request(n,s,c,g){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(s);let P=this.
_prepareRequest(n,x,g);const Ee=this._allowRetries&&Re.includes(n)?this._maxRetries+1:1;let Ie=0,ne;do{if(ne=yield this.requestRaw(P,c),ne&&ne.message&&ne.message.statusCode===_.Unauthorized){let Ne;for(const at of this.
handlers)if(at.canHandleAuthentication(ne)){Ne=at;break}return Ne?Ne.handleAuthentication(this,P,c):ne}let ie=this._maxRedirects;for(;ne.message.statusCode&&pe.includes(ne.message.statusCode)&&this._allowRedirects&&
ie>0;){const Ne=ne.message.headers.location;if(!Ne)break;const at=new URL(Ne);if(x.protocol==="https:"&&x.protocol!==at.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ne.readBody(),at.hostname!==x.hostname)
for(const Tt in g)Tt.toLowerCase()==="authorization"&&delete g[Tt];P=this._prepareRequest(n,at,g),ne=yield this.requestRaw(P,c),ie--}if(!ne.message.statusCode||!ve.includes(ne.message.statusCode))return ne;
Ie+=1,Ie<Ee&&(yield ne.readBody(),yield this._performExponentialBackoff(Ie))}while(Ie<Ee);return ne})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,s){return E(this,void 0,
void 0,function*(){return new Promise((c,g)=>{function x(P,Ee){P?g(P):Ee?c(Ee):g(new Error("Unknown error"))}this.requestRawWithCallback(n,s,x)})})}requestRawWithCallback(n,s,c){typeof s=="string"&&(n.
options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let g=!1;function x(Ie,ne){g||(g=!0,c(Ie,ne))}const P=n.httpModule.request(n.options,Ie=>{const ne=new Ke(
Ie);x(void 0,ne)});let Ee;P.on("socket",Ie=>{Ee=Ie}),P.setTimeout(this._socketTimeout||3*6e4,()=>{Ee&&Ee.end(),x(new Error(`Request timeout: ${n.options.path}`))}),P.on("error",function(Ie){x(Ie)}),s&&
typeof s=="string"&&P.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){P.end()}),s.pipe(P)):P.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){const s=new URL(
n),c=pm.getProxyUrl(s);if(c&&c.hostname)return this._getProxyAgentDispatcher(s,c)}_prepareRequest(n,s,c){const g={};g.parsedUrl=s;const x=g.parsedUrl.protocol==="https:";g.httpModule=x?https:http;const P=x?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):P,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
n,g.options.headers=this._mergeHeaders(c),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Ee of this.handlers)
Ee.prepareRequest(g.options);return g}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},it(this.requestOptions.headers),it(n||{})):it(n||{})}_getExistingOrDefaultHeader(n,s,c){
let g;if(this.requestOptions&&this.requestOptions.headers){const P=it(this.requestOptions.headers)[s];P&&(g=typeof P=="number"?P.toString():P)}const x=n[s];return x!==void 0?typeof x=="number"?x.toString():
x:g!==void 0?g:c}_getExistingOrDefaultContentTypeHeader(n,s){let c;if(this.requestOptions&&this.requestOptions.headers){const x=it(this.requestOptions.headers)[H.ContentType];x&&(typeof x=="number"?c=
String(x):Array.isArray(x)?c=x.join(", "):c=x)}const g=n[H.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:c!==void 0?c:s}_getAgent(n){let s;const c=pm.getProxyUrl(
n),g=c&&c.hostname;if(this._keepAlive&&g&&(s=this._proxyAgent),g||(s=this._agent),s)return s;const x=n.protocol==="https:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),c&&c.hostname){const Ee={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(c.username||c.password)&&{proxyAuth:`${c.username}:${c.password}`}),{host:c.hostname,port:c.
port})};let Ie;const ne=c.protocol==="https:";x?Ie=ne?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Ie=ne?tunnel.httpOverHttps:tunnel.httpOverHttp,s=Ie(Ee),this._proxyAgent=s}if(!s){const Ee={keepAlive:this.
_keepAlive,maxSockets:P};s=x?new https.Agent(Ee):new http.Agent(Ee),this._agent=s}return x&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){
let c;if(this._keepAlive&&(c=this._proxyAgentDispatcher),c)return c;const g=n.protocol==="https:";return c=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=c,g&&this._ignoreSslError&&(c.options=Object.assign(c.options.requestTls||{},{rejectUnauthorized:!1})),
c}_getUserAgentWithOrchestrationId(n){const s=n||"actions/http-client",c=process.env.ACTIONS_ORCHESTRATION_ID;if(c){const g=c.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${g}`}return s}_performExponentialBackoff(n){
return E(this,void 0,void 0,function*(){n=Math.min(se,n);const s=Me*Math.pow(2,n);return new Promise(c=>setTimeout(()=>c(),s))})}_processResponse(n,s){return E(this,void 0,void 0,function*(){return new Promise(
(c,g)=>E(this,void 0,void 0,function*(){const x=n.message.statusCode||0,P={statusCode:x,result:null,headers:{}};x===_.NotFound&&c(P);function Ee(ie,Ne){if(typeof Ne=="string"){const at=new Date(Ne);if(!isNaN(
at.valueOf()))return at}return Ne}let Ie,ne;try{ne=yield n.readBody(),ne&&ne.length>0&&(s&&s.deserializeDates?Ie=JSON.parse(ne,Ee):Ie=JSON.parse(ne),P.result=Ie),P.headers=n.message.headers}catch{}if(x>
299){let ie;Ie&&Ie.message?ie=Ie.message:ne&&ne.length>0?ie=ne:ie=`Failed request: (${x})`;const Ne=new Pe(ie,x);Ne.result=P.result,g(Ne)}else c(P)}))})}}const it=o=>Object.keys(o).reduce((n,s)=>(n[s.
toLowerCase()]=o[s],n),{});var Qe=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){try{ne(c.next(ie))}catch(Ne){
P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};class p{constructor(n,s){this.username=n,this.
password=s}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class w{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The requ\
est has no headers");n.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class Y{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var C=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||
(s=Promise))(function(x,P){function Ee(ie){try{ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.
apply(o,n||[])).next())})};class fe{static createHttpClient(n=!0,s=10){const c={allowRetries:n,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(fe.getRequestToken())],
c)}static getRequestToken(){const n=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return n}static getIDTokenUrl(){const n=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return n}static getCall(n){return C(this,void 0,void 0,function*(){var s;const x=(s=(yield fe.
createHttpClient().getJson(n).catch(P=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${P.statusCode}
 
        Error Message: ${P.message}`)})).result)===null||s===void 0?void 0:s.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(n){return C(this,
void 0,void 0,function*(){try{let s=fe.getIDTokenUrl();if(n){const g=encodeURIComponent(n);s=`${s}&audience=${g}`}debug(`ID token url is ${s}`);const c=yield fe.getCall(s);return setSecret(c),c}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var ge=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){try{
ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};const{access:we,appendFile:Le,
writeFile:K}=R.promises,q="GITHUB_STEP_SUMMARY",z="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class de{constructor(){this._buffer=""}filePath(){
return ge(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const n=process.env[q];if(!n)throw new Error(`Unable to find environment variable for $${q}. Check if your runtime envi\
ronment supports job summaries.`);try{yield we(n,R.constants.R_OK|R.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/write permissions.`)}
return this._filePath=n,this._filePath})}wrap(n,s,c={}){const g=Object.entries(c).map(([x,P])=>` ${x}="${P}"`).join("");return s?`<${n}${g}>${s}</${n}>`:`<${n}${g}>`}write(n){return ge(this,void 0,void 0,
function*(){const s=!!n?.overwrite,c=yield this.filePath();return yield(s?K:Le)(c,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ge(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,s=!1){return this._buffer+=n,s?this.addEOL():this}addEOL(){
return this.addRaw(y.EOL)}addCodeBlock(n,s){const c=Object.assign({},s&&{lang:s}),g=this.wrap("pre",this.wrap("code",n),c);return this.addRaw(g).addEOL()}addList(n,s=!1){const c=s?"ol":"ul",g=n.map(P=>this.
wrap("li",P)).join(""),x=this.wrap(c,g);return this.addRaw(x).addEOL()}addTable(n){const s=n.map(g=>{const x=g.map(P=>{if(typeof P=="string")return this.wrap("td",P);const{header:Ee,data:Ie,colspan:ne,
rowspan:ie}=P,Ne=Ee?"th":"td",at=Object.assign(Object.assign({},ne&&{colspan:ne}),ie&&{rowspan:ie});return this.wrap(Ne,Ie,at)}).join("");return this.wrap("tr",x)}).join(""),c=this.wrap("table",s);return this.
addRaw(c).addEOL()}addDetails(n,s){const c=this.wrap("details",this.wrap("summary",n)+s);return this.addRaw(c).addEOL()}addImage(n,s,c){const{width:g,height:x}=c||{},P=Object.assign(Object.assign({},g&&
{width:g}),x&&{height:x}),Ee=this.wrap("img",null,Object.assign({src:n,alt:s},P));return this.addRaw(Ee).addEOL()}addHeading(n,s){const c=`h${s}`,g=["h1","h2","h3","h4","h5","h6"].includes(c)?c:"h1",x=this.
wrap(g,n);return this.addRaw(x).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.addRaw(n).addEOL()}addBreak(){const n=this.wrap("br",null);return this.addRaw(n).addEOL()}addQuote(n,s){
const c=Object.assign({},s&&{cite:s}),g=this.wrap("blockquote",n,c);return this.addRaw(g).addEOL()}addLink(n,s){const c=this.wrap("a",n,{href:s});return this.addRaw(c).addEOL()}}const te=new de,oe=null,
ye=te;function _e(o){return o.replace(/[\\]/g,"/")}function Ae(o){return o.replace(/[/]/g,"\\")}function je(o){return o.replace(/[/\\]/g,path.sep)}const Fe=rt(import.meta.url)("string_decoder");var Xe=b(
434);const Ue=rt(import.meta.url)("child_process");var Oe=b(613),T=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){
try{ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};const{chmod:v,copyFile:Q,
lstat:me,mkdir:Te,open:ze,readdir:Ge,rename:Ve,rm:ot,rmdir:Je,stat:ut,symlink:vt,unlink:Rt}=R.promises,lt=process.platform==="win32";function kt(o){return T(this,void 0,void 0,function*(){const n=yield fs.
promises.readlink(o);return lt&&!n.endsWith("\\")?`${n}\\`:n})}const dt=268435456,Mt=R.constants.O_RDONLY;function Ft(o){return T(this,void 0,void 0,function*(){try{yield ut(o)}catch(n){if(n.code==="E\
NOENT")return!1;throw n}return!0})}function qt(o){return T(this,arguments,void 0,function*(n,s=!1){return(s?yield ut(n):yield me(n)).isDirectory()})}function xt(o){if(o=zt(o),!o)throw new Error('isRoo\
ted() parameter "p" cannot be empty');return lt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function _t(o,n){return T(this,void 0,void 0,function*(){let s;try{s=yield ut(o)}catch(g){g.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(s&&s.isFile()){if(lt){const g=U.extname(o).toUpperCase();if(n.some(x=>x.toUpperCase()===g))return o}else if(Bt(
s))return o}const c=o;for(const g of n){o=c+g,s=void 0;try{s=yield ut(o)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${x}`)}if(s&&
s.isFile()){if(lt){try{const x=U.dirname(o),P=U.basename(o).toUpperCase();for(const Ee of yield Ge(x))if(P===Ee.toUpperCase()){o=U.join(x,Ee);break}}catch(x){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${o}': ${x}`)}return o}else if(Bt(s))return o}}return""})}function zt(o){return o=o||"",lt?(o=o.replace(/\//g,"\\"),o.replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,
"/")}function Bt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.getuid()}function It(){var o;return(o=process.
env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var mt=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){try{ne(c.next(
ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};function Gt(o,n){return mt(this,
arguments,void 0,function*(s,c,g={}){const{force:x,recursive:P,copySourceDirectory:Ee}=X(g),Ie=(yield ioUtil.exists(c))?yield ioUtil.stat(c):null;if(Ie&&Ie.isFile()&&!x)return;const ne=Ie&&Ie.isDirectory()&&
Ee?path.join(c,path.basename(s)):c;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())if(P)yield re(s,ne,0,x);else throw new Error(
`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,ne)==="")throw new Error(`'${ne}' and '${s}' are the same file`);yield ee(s,ne,x)}})}function Ct(o,n){
return mt(this,arguments,void 0,function*(s,c,g={}){if(yield ioUtil.exists(c)){let x=!0;if((yield ioUtil.isDirectory(c))&&(c=path.join(c,path.basename(s)),x=yield ioUtil.exists(c)),x)if(g.force==null||
g.force)yield Lt(c);else throw new Error("Destination already exists")}yield yt(path.dirname(c)),yield ioUtil.rename(s,c)})}function Lt(o){return mt(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(n){throw new Error(
`File was unable to be removed ${n}`)}})}function yt(o){return mt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,{recursive:!0})})}function M(o,n){return mt(
this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(n){const c=yield M(o,!1);if(!c)throw lt?new Error(`Unable to locate executable file: ${o}. Please verify either \
the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to l\
ocate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the fi\
le is executable.`);return c}const s=yield B(o);return s&&s.length>0?s[0]:""})}function B(o){return mt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");const n=[];if(lt&&
process.env.PATHEXT)for(const g of process.env.PATHEXT.split(U.delimiter))g&&n.push(g);if(xt(o)){const g=yield _t(o,n);return g?[g]:[]}if(o.includes(U.sep))return[];const s=[];if(process.env.PATH)for(const g of process.
env.PATH.split(U.delimiter))g&&s.push(g);const c=[];for(const g of s){const x=yield _t(U.join(g,o),n);x&&c.push(x)}return c})}function X(o){const n=o.force==null?!0:o.force,s=!!o.recursive,c=o.copySourceDirectory==
null?!0:!!o.copySourceDirectory;return{force:n,recursive:s,copySourceDirectory:c}}function re(o,n,s,c){return mt(this,void 0,void 0,function*(){if(s>=255)return;s++,yield yt(n);const g=yield ioUtil.readdir(
o);for(const x of g){const P=`${o}/${x}`,Ee=`${n}/${x}`;(yield ioUtil.lstat(P)).isDirectory()?yield re(P,Ee,s,c):yield ee(P,Ee,c)}yield ioUtil.chmod(n,(yield ioUtil.stat(o)).mode)})}function ee(o,n,s){
return mt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(n),yield ioUtil.unlink(n)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(n,"0666"),yield ioUtil.
unlink(n))}const c=yield ioUtil.readlink(o);yield ioUtil.symlink(c,n,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(n))||s)&&(yield ioUtil.copyFile(o,n))})}const xe=rt(import.meta.url)(
"timers");var Ce=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){try{ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){
try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};const De=process.platform==="win32";class He extends Xe.EventEmitter{constructor(n,s,c){
if(super(),!n)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=n,this.args=s||[],this.options=c||{}}_debug(n){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(n)}_getCommandString(n,s){const c=this._getSpawnFileName(),g=this._getSpawnArgs(n);let x=s?"":"[command]";if(De)if(this._isCmdFile()){x+=c;for(const P of g)x+=` ${P}`}else if(n.windowsVerbatimArguments){
x+=`"${c}"`;for(const P of g)x+=` ${P}`}else{x+=this._windowsQuoteCmdArg(c);for(const P of g)x+=` ${this._windowsQuoteCmdArg(P)}`}else{x+=c;for(const P of g)x+=` ${P}`}return x}_processLineBuffer(n,s,c){
try{let g=s+n.toString(),x=g.indexOf(y.EOL);for(;x>-1;){const P=g.substring(0,x);c(P),g=g.substring(x+y.EOL.length),x=g.indexOf(y.EOL)}return g}catch(g){return this._debug(`error processing line. Fail\
ed with error ${g}`),""}}_getSpawnFileName(){return De&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(n){if(De&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const c of this.args)s+=" ",s+=n.windowsVerbatimArguments?c:this._windowsQuoteCmdArg(c);return s+='"',[s]}return this.args}_endsWith(n,s){return n.endsWith(s)}_isCmdFile(){const n=this.
toolPath.toUpperCase();return this._endsWith(n,".CMD")||this._endsWith(n,".BAT")}_windowsQuoteCmdArg(n){if(!this._isCmdFile())return this._uvQuoteCmdArg(n);if(!n)return'""';const s=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let c=!1;for(const P of n)if(s.some(Ee=>Ee===P)){c=!0;break}if(!c)return n;let g='"',x=!0;for(let P=n.length;P>0;P--)g+=n[P-1],x&&n[P-
1]==="\\"?g+="\\":n[P-1]==='"'?(x=!0,g+='"'):x=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(n){if(!n)return'""';if(!n.includes(" ")&&!n.includes("	")&&!n.includes('"'))return n;if(!n.
includes('"')&&!n.includes("\\"))return`"${n}"`;let s='"',c=!0;for(let g=n.length;g>0;g--)s+=n[g-1],c&&n[g-1]==="\\"?s+="\\":n[g-1]==='"'?(c=!0,s+="\\"):c=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(n){
n=n||{};const s={cwd:n.cwd||process.cwd(),env:n.env||process.env,silent:n.silent||!1,windowsVerbatimArguments:n.windowsVerbatimArguments||!1,failOnStdErr:n.failOnStdErr||!1,ignoreReturnCode:n.ignoreReturnCode||
!1,delay:n.delay||1e4};return s.outStream=n.outStream||process.stdout,s.errStream=n.errStream||process.stderr,s}_getSpawnOptions(n,s){n=n||{};const c={};return c.cwd=n.cwd,c.env=n.env,c.windowsVerbatimArguments=
n.windowsVerbatimArguments||this._isCmdFile(),n.windowsVerbatimArguments&&(c.argv0=`"${s}"`),c}exec(){return Ce(this,void 0,void 0,function*(){return!xt(this.toolPath)&&(this.toolPath.includes("/")||De&&
this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield M(this.toolPath,!0),new Promise((n,s)=>Ce(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const c=this._cloneExecOptions(this.options);!c.silent&&c.outStream&&c.outStream.
write(this._getCommandString(c)+y.EOL);const g=new st(c,this.toolPath);if(g.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield Ft(this.options.cwd)))return s(new Error(`The cwd: ${this.options.
cwd} does not exist!`));const x=this._getSpawnFileName(),P=Ue.spawn(x,this._getSpawnArgs(c),this._getSpawnOptions(this.options,x));let Ee="";P.stdout&&P.stdout.on("data",ne=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(ne),!c.silent&&c.outStream&&c.outStream.write(ne),Ee=this._processLineBuffer(ne,Ee,ie=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(ie)})});let Ie="";if(P.stderr&&P.stderr.on("data",ne=>{g.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ne),!c.silent&&
c.errStream&&c.outStream&&(c.failOnStdErr?c.errStream:c.outStream).write(ne),Ie=this._processLineBuffer(ne,Ie,ie=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
ie)})}),P.on("error",ne=>{g.processError=ne.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),P.on("exit",ne=>{g.processExitCode=ne,g.processExited=!0,this._debug(`Exit code ${ne} rece\
ived from tool '${this.toolPath}'`),g.CheckComplete()}),P.on("close",ne=>{g.processExitCode=ne,g.processExited=!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
g.CheckComplete()}),g.on("done",(ne,ie)=>{Ee.length>0&&this.emit("stdline",Ee),Ie.length>0&&this.emit("errline",Ie),P.removeAllListeners(),ne?s(ne):n(ie)}),this.options.input){if(!P.stdin)throw new Error(
"child process missing stdin");P.stdin.end(this.options.input)}}))})}}function qe(o){const n=[];let s=!1,c=!1,g="";function x(P){c&&P!=='"'&&(g+="\\"),g+=P,c=!1}for(let P=0;P<o.length;P++){const Ee=o.
charAt(P);if(Ee==='"'){c?x(Ee):s=!s;continue}if(Ee==="\\"&&c){x(Ee);continue}if(Ee==="\\"&&s){c=!0;continue}if(Ee===" "&&!s){g.length>0&&(n.push(g),g="");continue}x(Ee)}return g.length>0&&n.push(g.trim()),
n}class st extends Xe.EventEmitter{constructor(n,s){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=n,this.toolPath=s,n.delay&&(this.delay=n.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,xe.setTimeout)(st.HandleTimeout,this.delay,this)))}_debug(n){this.emit("debug",n)}_setResult(){let n;this.processExited&&(this.processError?n=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?n=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(n=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",n,this.processExitCode)}static HandleTimeout(n){if(!n.done){if(!n.processClosed&&
n.processExited){const s=`The STDIO streams did not close within ${n.delay/1e3} seconds of the exit event from process '${n.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;n._debug(s)}n._setResult()}}}var nt=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){try{
ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};function ft(o,n,s){return nt(
this,void 0,void 0,function*(){const c=tr.argStringToArray(o);if(c.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const g=c[0];return n=c.slice(1).concat(n||[]),new tr.
ToolRunner(g,n,s).exec()})}function $t(o,n,s){return nt(this,void 0,void 0,function*(){var c,g;let x="",P="";const Ee=new StringDecoder("utf8"),Ie=new StringDecoder("utf8"),ne=(c=s?.listeners)===null||
c===void 0?void 0:c.stdout,ie=(g=s?.listeners)===null||g===void 0?void 0:g.stderr,Ne=Pt=>{P+=Ie.write(Pt),ie&&ie(Pt)},at=Pt=>{x+=Ee.write(Pt),ne&&ne(Pt)},Tt=Object.assign(Object.assign({},s?.listeners),
{stdout:at,stderr:Ne}),sn=yield ft(o,n,Object.assign(Object.assign({},s),{listeners:Tt}));return x+=Ee.end(),P+=Ie.end(),{exitCode:sn,stdout:x,stderr:P}})}var et=function(o,n,s,c){function g(x){return x instanceof
s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(function(x,P){function Ee(ie){try{ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(
ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).next())})};const pt=()=>et(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -C\
lassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:n.trim(),version:o.trim()}}),Et=()=>et(void 0,void 0,void 0,function*(){var o,n,s,c;const{stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(n=(o=g.match(/ProductVersion:\s*(.+)/))===
null||o===void 0?void 0:o[1])!==null&&n!==void 0?n:"";return{name:(c=(s=g.match(/ProductName:\s*(.+)/))===null||s===void 0?void 0:s[1])!==null&&c!==void 0?c:"",version:x}}),Ot=()=>et(void 0,void 0,void 0,
function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[n,s]=o.trim().split(`
`);return{name:n,version:s}}),wt=y.platform(),Nt=y.arch(),Kt=wt==="win32",en=wt==="darwin",Xt=wt==="linux";function un(){return et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Kt?pt():en?Et():Ot()),{platform:wt,arch:Nt,isWindows:Kt,isMacOS:en,isLinux:Xt})})}var tn=function(o,n,s,c){function g(x){return x instanceof s?x:new s(function(P){P(x)})}return new(s||(s=Promise))(
function(x,P){function Ee(ie){try{ne(c.next(ie))}catch(Ne){P(Ne)}}function Ie(ie){try{ne(c.throw(ie))}catch(Ne){P(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Ee,Ie)}ne((c=c.apply(o,n||[])).
next())})},Vt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Vt||(Vt={}));function On(o,n){const s=toCommandValue(n);if(process.env[o]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,n));issueCommand("set-env",{name:o},s)}function fn(o){le("add-mask",{},o)}function An(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Jt(o,n){const s=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(n&&n.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${o}`);return n&&n.trimWhitespace===!1?s:s.trim()}function Tn(o,n){const s=Jt(o,n).split(`
`).filter(c=>c!=="");return n&&n.trimWhitespace===!1?s:s.map(c=>c.trim())}function Rn(o,n){const s=["true","True","TRUE"],c=["false","False","FALSE"],g=Jt(o,n);if(s.includes(g))return!0;if(c.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function dn(o,n){if(process.env.GITHUB_OUTPUT||"")return N("OUTPUT",$(o,n));process.stdout.write(y.EOL),le("set-output",{name:o},
J(n))}function ln(o){issue("echo",o?"on":"off")}function hn(o){process.exitCode=Vt.Failure,Wt(o)}function kn(){return process.env.RUNNER_DEBUG==="1"}function mn(o){le("debug",{},o)}function Wt(o,n={}){
le("error",ae(n),o instanceof Error?o.toString():o)}function pn(o,n={}){le("warning",ae(n),o instanceof Error?o.toString():o)}function Yt(o,n={}){le("notice",ae(n),o instanceof Error?o.toString():o)}function nn(o){
process.stdout.write(o+y.EOL)}function rn(o){issue("group",o)}function wn(){issue("endgroup")}function Mn(o,n){return tn(this,void 0,void 0,function*(){rn(o);let s;try{s=yield n()}finally{wn()}return s})}
function At(o,n){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,n));issueCommand("save-state",{name:o},toCommandValue(n))}function gn(o){return process.env[`S\
TATE_${o}`]||""}function yn(o){return tn(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Se,$e,b)=>{function y(ue){const F=ue.protocol==="https:";if(J(ue))return;const V=F?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(V)try{return new le(V)}catch{if(!V.startsWith("http://")&&!V.startsWith("https://"))return new le(`ht\
tp://${V}`)}else return}function J(ue){if(!ue.hostname)return!1;const F=ue.hostname;if(ae(F))return!0;const V=process.env.no_proxy||process.env.NO_PROXY||"";if(!V)return!1;let k;ue.port?k=Number(ue.port):
ue.protocol==="http:"?k=80:ue.protocol==="https:"&&(k=443);const O=[ue.hostname.toUpperCase()];typeof k=="number"&&O.push(`${O[0]}:${k}`);for(const L of V.split(",").map(R=>R.trim().toUpperCase()).filter(
R=>R))if(L==="*"||O.some(R=>R===L||R.endsWith(`.${L}`)||L.startsWith(".")&&R.endsWith(`${L}`)))return!0;return!1}function ae(ue){const F=ue.toLowerCase();return F==="localhost"||F.startsWith("127.")||
F.startsWith("[::1]")||F.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(F,V){super(F,V),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Se,$e,b)=>{b.d($e,{E:()=>le});class y{diff(F,V,k={}){let O;typeof k=="function"?(O=k,k=
{}):"callback"in k&&(O=k.callback);const L=this.castInput(F,k),R=this.castInput(V,k),N=this.removeEmpty(this.tokenize(L,k)),$=this.removeEmpty(this.tokenize(R,k));return this.diffWithOptionsObj(N,$,k,
O)}diffWithOptionsObj(F,V,k,O){var L;const R=_=>{if(_=this.postProcess(_,k),O){setTimeout(function(){O(_)},0);return}else return _},N=V.length,$=F.length;let U=1,I=N+$;k.maxEditLength!=null&&(I=Math.min(
I,k.maxEditLength));const W=(L=k.timeout)!==null&&L!==void 0?L:1/0,D=Date.now()+W,j=[{oldPos:-1,lastComponent:void 0}];let u=this.extractCommon(j[0],V,F,0,k);if(j[0].oldPos+1>=$&&u+1>=N)return R(this.
buildValues(j[0].lastComponent,V,F));let i=-1/0,l=1/0;const E=()=>{for(let _=Math.max(i,-U);_<=Math.min(l,U);_+=2){let H;const ce=j[_-1],Z=j[_+1];ce&&(j[_-1]=void 0);let pe=!1;if(Z){const Re=Z.oldPos-
_;pe=Z&&0<=Re&&Re<N}const ve=ce&&ce.oldPos+1<$;if(!pe&&!ve){j[_]=void 0;continue}if(!ve||pe&&ce.oldPos<Z.oldPos?H=this.addToPath(Z,!0,!1,0,k):H=this.addToPath(ce,!1,!0,1,k),u=this.extractCommon(H,V,F,
_,k),H.oldPos+1>=$&&u+1>=N)return R(this.buildValues(H.lastComponent,V,F))||!0;j[_]=H,H.oldPos+1>=$&&(l=Math.min(l,_-1)),u+1>=N&&(i=Math.max(i,_+1))}U++};if(O)(function _(){setTimeout(function(){if(U>
I||Date.now()>D)return O(void 0);E()||_()},0)})();else for(;U<=I&&Date.now()<=D;){const _=E();if(_)return _}}addToPath(F,V,k,O,L){const R=F.lastComponent;return R&&!L.oneChangePerToken&&R.added===V&&R.
removed===k?{oldPos:F.oldPos+O,lastComponent:{count:R.count+1,added:V,removed:k,previousComponent:R.previousComponent}}:{oldPos:F.oldPos+O,lastComponent:{count:1,added:V,removed:k,previousComponent:R}}}extractCommon(F,V,k,O,L){
const R=V.length,N=k.length;let $=F.oldPos,U=$-O,I=0;for(;U+1<R&&$+1<N&&this.equals(k[$+1],V[U+1],L);)U++,$++,I++,L.oneChangePerToken&&(F.lastComponent={count:1,previousComponent:F.lastComponent,added:!1,
removed:!1});return I&&!L.oneChangePerToken&&(F.lastComponent={count:I,previousComponent:F.lastComponent,added:!1,removed:!1}),F.oldPos=$,U}equals(F,V,k){return k.comparator?k.comparator(F,V):F===V||!!k.
ignoreCase&&F.toLowerCase()===V.toLowerCase()}removeEmpty(F){const V=[];for(let k=0;k<F.length;k++)F[k]&&V.push(F[k]);return V}castInput(F,V){return F}tokenize(F,V){return Array.from(F)}join(F){return F.
join("")}postProcess(F,V){return F}get useLongestToken(){return!1}buildValues(F,V,k){const O=[];let L;for(;F;)O.push(F),L=F.previousComponent,delete F.previousComponent,F=L;O.reverse();const R=O.length;
let N=0,$=0,U=0;for(;N<R;N++){const I=O[N];if(I.removed)I.value=this.join(k.slice(U,U+I.count)),U+=I.count;else{if(!I.added&&this.useLongestToken){let W=V.slice($,$+I.count);W=W.map(function(D,j){const u=k[U+
j];return u.length>D.length?u:D}),I.value=this.join(W)}else I.value=this.join(V.slice($,$+I.count));$+=I.count,I.added||(U+=I.count)}}return O}}class J extends y{tokenize(F){return F.slice()}join(F){return F}removeEmpty(F){
return F}}const ae=new J;function le(ue,F,V){return ae.diff(ue,F,V)}})},$n={};function St(Se){var $e=$n[Se];if($e!==void 0)return $e.exports;var b=$n[Se]={exports:{}},y=!0;try{Rr[Se](b,b.exports,St),y=
!1}finally{y&&delete $n[Se]}return b.exports}typeof St<"u"&&(St.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Se=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",$e=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",b=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",y=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(le=>le.r--),ae.forEach(le=>le.r--?le.r++:le()))},J=ae=>ae.map(le=>{if(le!==null&&typeof le=="object"){if(le[Se])return le;if(le.then){var ue=[];ue.d=0,le.then(
k=>{F[$e]=k,y(ue)},k=>{F[b]=k,y(ue)});var F={};return F[Se]=k=>k(ue),F}}var V={};return V[Se]=k=>{},V[$e]=le,V});St.a=(ae,le,ue)=>{var F;ue&&((F=[]).d=-1);var V=new Set,k=ae.exports,O,L,R,N=new Promise(
($,U)=>{R=U,L=$});N[$e]=k,N[Se]=$=>(F&&$(F),V.forEach($),N.catch(U=>{})),ae.exports=N,le($=>{O=J($);var U,I=()=>O.map(D=>{if(D[b])throw D[b];return D[$e]}),W=new Promise(D=>{U=()=>D(I),U.r=0;var j=u=>u!==
F&&!V.has(u)&&(V.add(u),u&&!u.d&&(U.r++,u.push(U)));O.map(u=>u[Se](j))});return U.r?W:I()},$=>($?R(N[b]=$):L(k),y(F))),F&&F.d<0&&(F.d=0)}})(),St.d=(Se,$e)=>{for(var b in $e)St.o($e,b)&&!St.o(Se,b)&&Object.
defineProperty(Se,b,{enumerable:!0,get:$e[b]})},St.o=(Se,$e)=>Object.prototype.hasOwnProperty.call(Se,$e);var zn=St(384);zn=await zn;
