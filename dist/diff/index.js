import{createRequire as rt}from"module";const Mr={};var Rr={313:($e=>{$e.exports=Oe;function Oe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Oe.prototype.go=function(V){
this.pending<this.max?y(this,V):this.waiting.push(V)},Oe.prototype.wait=function(V){this.pending===0?V(this.error):this.listeners.push(V)},Oe.prototype.hold=function(){return b(this)};function b(V){V.
pending+=1;var ae=!1;return le;function le(F){if(ae)throw new Error("callback called twice");if(ae=!0,V.error=V.error||F,V.pending-=1,V.waiting.length>0&&V.pending<V.max)y(V,V.waiting.shift());else if(V.
pending===0){var X=V.listeners;V.listeners=[],X.forEach(ue)}}function ue(F){F(V.error)}}function y(V,ae){ae(b(V))}}),770:(($e,Oe,b)=>{b(218)}),218:(($e,Oe,b)=>{var y,V=b(278),ae=b(756),le=b(611),ue=b(
692),F=b(434),X=b(613),M=b(23);y=$,y=N,y=k,y=P;function $(T){var u=new S(T);return u.request=le.request,u}function N(T){var u=new S(T);return u.request=le.request,u.createSocket=D,u.defaultPort=443,u}
function k(T){var u=new S(T);return u.request=ue.request,u}function P(T){var u=new S(T);return u.request=ue.request,u.createSocket=D,u.defaultPort=443,u}function S(T){var u=this;u.options=T||{},u.proxyOptions=
u.options.proxy||{},u.maxSockets=u.options.maxSockets||le.Agent.defaultMaxSockets,u.requests=[],u.sockets=[],u.on("free",function(l,A,I,Y){for(var ce=C(A,I,Y),q=0,pe=u.requests.length;q<pe;++q){var ve=u.
requests[q];if(ve.host===ce.host&&ve.port===ce.port){u.requests.splice(q,1),ve.request.onSocket(l);return}}l.destroy(),u.removeSocket(l)})}M.inherits(S,F.EventEmitter),S.prototype.addRequest=function(u,c,l,A){
var I=this,Y=W({request:u},I.options,C(c,l,A));if(I.sockets.length>=this.maxSockets){I.requests.push(Y);return}I.createSocket(Y,function(ce){ce.on("free",q),ce.on("close",pe),ce.on("agentRemove",pe),u.
onSocket(ce);function q(){I.emit("free",ce,Y)}function pe(ve){I.removeSocket(ce),ce.removeListener("free",q),ce.removeListener("close",pe),ce.removeListener("agentRemove",pe)}})},S.prototype.createSocket=
function(u,c){var l=this,A={};l.sockets.push(A);var I=W({},l.proxyOptions,{method:"CONNECT",path:u.host+":"+u.port,agent:!1,headers:{host:u.host+":"+u.port}});u.localAddress&&(I.localAddress=u.localAddress),
I.proxyAuth&&(I.headers=I.headers||{},I.headers["Proxy-Authorization"]="Basic "+new Buffer(I.proxyAuth).toString("base64")),j("making CONNECT request");var Y=l.request(I);Y.useChunkedEncodingByDefault=
!1,Y.once("response",ce),Y.once("upgrade",q),Y.once("connect",pe),Y.once("error",ve),Y.end();function ce(ke){ke.upgrade=!0}function q(ke,se,we){process.nextTick(function(){pe(ke,se,we)})}function pe(ke,se,we){
if(Y.removeAllListeners(),se.removeAllListeners(),ke.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",ke.statusCode),se.destroy();var He=new Error("tunneling socket could\
 not be established, statusCode="+ke.statusCode);He.code="ECONNRESET",u.request.emit("error",He),l.removeSocket(A);return}if(we.length>0){j("got illegal response body from proxy"),se.destroy();var He=new Error(
"got illegal response body from proxy");He.code="ECONNRESET",u.request.emit("error",He),l.removeSocket(A);return}return j("tunneling connection has established"),l.sockets[l.sockets.indexOf(A)]=se,c(se)}
function ve(ke){Y.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,ke.message,ke.stack);var se=new Error("tunneling socket could not be established, cause="+ke.message);se.code="ECONNRESET",u.request.emit("error",se),l.removeSocket(A)}},S.prototype.removeSocket=function(u){
var c=this.sockets.indexOf(u);if(c!==-1){this.sockets.splice(c,1);var l=this.requests.shift();l&&this.createSocket(l,function(A){l.request.onSocket(A)})}};function D(T,u){var c=this;S.prototype.createSocket.
call(c,T,function(l){var A=T.request.getHeader("host"),I=W({},c.options,{socket:l,servername:A?A.replace(/:.*$/,""):T.host}),Y=ae.connect(0,I);c.sockets[c.sockets.indexOf(l)]=Y,u(Y)})}function C(T,u,c){
return typeof T=="string"?{host:T,port:u,localAddress:c}:T}function W(T){for(var u=1,c=arguments.length;u<c;++u){var l=arguments[u];if(typeof l=="object")for(var A=Object.keys(l),I=0,Y=A.length;I<Y;++I){
var ce=A[I];l[ce]!==void 0&&(T[ce]=l[ce])}}return T}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="strin\
g"?T[0]="TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:j=function(){},y=j}),248:($e=>{const Oe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
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
1510334235,755167117]);function b(y){let V=-1;for(let ae of y)V=Oe[(V^ae)&255]^V>>>8;return(V^-1)>>>0}$e.exports=b}),502:(($e,Oe,b)=>{var y=b(896),V=b(23),ae=b(203),le=ae.Readable,ue=ae.PassThrough,F=b(
313),X=b(434).EventEmitter;Oe.BufferSlicer=N,Oe.FdSlicer=M,V.inherits(M,X);function M(k){X.call(this),this.fd=k,this.pend=new F,this.pend.max=1,this.refCount=0}M.prototype.read=function(k,P,S,D,C){var W=this;
W.pend.go(function(j){y.read(W.fd,k,P,S,D,function(T,u,c){j(),C(T,u,c)})})},M.prototype.createReadStream=function(k){return new $(this,k)},M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=
function(){var k=this;if(k.refCount-=1,k.refCount<0)throw new Error("invalid unref");if(k.refCount>0)return;y.close(k.fd,P);function P(S){S?k.emit("error",S):k.emit("close")}},V.inherits($,le);function $(k,P){
P=P||{},le.call(this,P),this.context=k,this.context.ref(),this.start=P.start||0,this.endOffset=P.end,this.pos=this.start}$.prototype._read=function(k){var P=this,S=Math.min(P._readableState.highWaterMark,
k);if(P.endOffset!=null&&(S=Math.min(S,P.endOffset-P.pos)),S<=0){P.push(null),this._cleanup();return}P.context.pend.go(function(D){var C=Buffer.allocUnsafe(S);y.read(P.context.fd,C,0,S,P.pos,function(W,j){
W?P.destroy(W):j===0?(P.push(null),P._cleanup()):(P.pos+=j,P.push(C.slice(0,j))),D()})})},$.prototype._destroy=function(k,P){this._cleanup(),P(k)},$.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},V.inherits(N,X);function N(k){X.call(this),this.refCount=0,this.buffer=k}N.prototype.read=function(k,P,S,D,C){if(!(0<=P&&P<=k.length))throw new RangeError("offset o\
utside buffer: 0 <= "+P+" <= "+k.length);if(D<0)throw new RangeError("position is negative: "+D);if(P+S>k.length&&(S=k.length-P),D+S>this.buffer.length&&(S=this.buffer.length-D),S<=0){setImmediate(function(){
C(null,0)});return}this.buffer.copy(k,P,D,D+S),setImmediate(function(){C(null,S)})},N.prototype.createReadStream=function(k){k=k||{};var P=new ue(k);P.start=k.start||0,P.endOffset=k.end,P.pos=P.endOffset||
this.buffer.length;for(var S=this.buffer.slice(P.start,P.pos),D=65536,C=0;;){var W=C+D;if(W>=S.length){C<S.length&&P.write(S.slice(C,S.length));break}P.write(S.slice(C,W)),C=W}return P.end(),P},N.prototype.
ref=function(){this.refCount+=1},N.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:(($e,Oe,b)=>{var y,V=b(896),ae=b(106),le=b(502),ue=b(23),F=b(434).
EventEmitter,X=b(203).Transform,M=b(203).PassThrough,$=b(203).Writable;const N=typeof ae.crc32=="function"?ae.crc32:b(248);y=C,y=W,y=j,y=T,y=k,y=P,Oe.SY=S,y=D,y=Y,Oe.ax=ce,y=q,y=pe,y=u,y=A,y=I,y=se;function k(p,w){
return new Promise((J,L)=>{C(p,{...w,lazyEntries:!0},function(fe,ye){if(fe)return L(fe);J(ye)})})}function P(p,w){return new Promise((J,L)=>{W(p,{...w,lazyEntries:!0},function(fe,ye){if(fe)return L(fe);
J(ye)})})}function S(p,w){return new Promise((J,L)=>{j(p,{...w,lazyEntries:!0},function(fe,ye){if(fe)return L(fe);J(ye)})})}function D(p,w,J){return new Promise((L,fe)=>{T(p,w,{...J,lazyEntries:!0},function(ye,ge){
if(ye)return fe(ye);L(ge)})})}function C(p,w,J){typeof w=="function"&&(J=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!0),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.
decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),J==null&&(J=Qe),V.open(p,"r",function(L,fe){if(L)return J(L);W(fe,w,function(ye,ge){
ye&&V.close(fe,Qe),J(ye,ge)})})}function W(p,w,J){typeof w=="function"&&(J=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!1),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&
(w.decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),J==null&&(J=Qe),V.fstat(p,function(L,fe){if(L)return J(L);var ye=new le.FdSlicer(
p);T(ye,fe.size,w,J)})}function j(p,w,J){typeof w=="function"&&(J=w,w=null),w==null&&(w={}),w.autoClose=!1,w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.decodeStrings=!0),w.validateEntrySizes==
null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1);var L=new le.BufferSlicer(p);T(L,p.length,w,J)}function T(p,w,J,L){typeof J=="function"&&(L=J,J=null),J==null&&(J={}),J.
autoClose==null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var fe=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),
J.strictFileNames==null&&(J.strictFileNames=!1),L==null&&(L=Qe),typeof w!="number")throw new Error("expected totalSize parameter to be a number");if(w>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var ye=22,ge=20,Le=65535,G=Math.min(ge+ye+Le,w),Q=Ze(G),z=w-Q.length;ve(p,Q,0,G,
z,function(de){if(de)return L(de);for(var te=G-ye;te>=0;te-=1)if(Q.readUInt32LE(te)===101010256){var oe=Q.subarray(te),be=oe.readUInt16LE(4),_e=oe.readUInt16LE(10),Te=oe.readUInt32LE(16),De=oe.readUInt16LE(
20),je=oe.length-ye;if(De!==je)return L(new Error("Invalid comment length. Expected: "+je+". Found: "+De+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Xe=fe?Ke(oe.subarray(22),!1):oe.subarray(22);if(te-ge>=0&&Q.readUInt32LE(te-ge)===117853008){var Pe=Q.subarray(te-ge,te-ge+ge),Ae=Ye(Pe,8),R=Ze(56);return ve(p,R,0,R.length,Ae,function(v){
return v?L(v):R.readUInt32LE(0)!==101075792?L(new Error("invalid zip64 end of central directory record signature")):(be=R.readUInt32LE(16),be!==0?L(new Error("multi-disk zip files are not supported: f\
ound disk number: "+be)):(_e=Ye(R,32),Te=Ye(R,48),L(null,new u(p,Te,w,_e,Xe,J.autoClose,J.lazyEntries,fe,J.validateEntrySizes,J.strictFileNames))))})}return be!==0?L(new Error("multi-disk zip files ar\
e not supported: found disk number: "+be)):L(null,new u(p,Te,w,_e,Xe,J.autoClose,J.lazyEntries,fe,J.validateEntrySizes,J.strictFileNames))}L(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}ue.inherits(u,F);function u(p,w,J,L,fe,ye,ge,Le,G,Q){var z=this;F.call(z),z.reader=p,z.reader.on("error",function(de){l(z,de)}),z.reader.once("cl\
ose",function(){z.emit("close")}),z.readEntryCursor=w,z.fileSize=J,z.entryCount=L,z.comment=fe,z.entriesRead=0,z.autoClose=!!ye,z.lazyEntries=!!ge,z.decodeStrings=!!Le,z.validateEntrySizes=!!G,z.strictFileNames=
!!Q,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=!1,z.lazyEntries||z._readEntry()}u.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(p,w){p.autoClose&&
p.close(),l(p,w)}function l(p,w){p.emittedError||(p.emittedError=!0,p.emit("error",w))}u.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},u.prototype._readEntry=function(){var p=this;if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){
var w=Ze(46);ve(p.reader,w,0,w.length,p.readEntryCursor,function(J){if(J)return c(p,J);if(!p.emittedError){var L=new A,fe=w.readUInt32LE(0);if(fe!==33639248)return c(p,new Error("invalid central direc\
tory file header signature: 0x"+fe.toString(16)));if(L.versionMadeBy=w.readUInt16LE(4),L.versionNeededToExtract=w.readUInt16LE(6),L.generalPurposeBitFlag=w.readUInt16LE(8),L.compressionMethod=w.readUInt16LE(
10),L.lastModFileTime=w.readUInt16LE(12),L.lastModFileDate=w.readUInt16LE(14),L.crc32=w.readUInt32LE(16),L.compressedSize=w.readUInt32LE(20),L.uncompressedSize=w.readUInt32LE(24),L.fileNameLength=w.readUInt16LE(
28),L.extraFieldLength=w.readUInt16LE(30),L.fileCommentLength=w.readUInt16LE(32),L.internalFileAttributes=w.readUInt16LE(36),L.externalFileAttributes=w.readUInt32LE(38),L.relativeOffsetOfLocalHeader=w.
readUInt32LE(42),L.generalPurposeBitFlag&64)return c(p,new Error("strong encryption is not supported"));p.readEntryCursor+=46,w=Ze(L.fileNameLength+L.extraFieldLength+L.fileCommentLength),ve(p.reader,
w,0,w.length,p.readEntryCursor,function(ye){if(ye)return c(p,ye);if(!p.emittedError){L.fileNameRaw=w.subarray(0,L.fileNameLength);var ge=L.fileNameLength+L.extraFieldLength;L.extraFieldRaw=w.subarray(
L.fileNameLength,ge),L.fileCommentRaw=w.subarray(ge,ge+L.fileCommentLength);try{L.extraFields=pe(L.extraFieldRaw)}catch(_e){return c(p,_e)}if(p.decodeStrings){var Le=(L.generalPurposeBitFlag&2048)!==0;
L.fileComment=Ke(L.fileCommentRaw,Le),L.fileName=ce(L.generalPurposeBitFlag,L.fileNameRaw,L.extraFields,p.strictFileNames);var G=q(L.fileName);if(G!=null)return c(p,new Error(G))}else L.fileComment=L.
fileCommentRaw,L.fileName=L.fileNameRaw;L.comment=L.fileComment,p.readEntryCursor+=w.length,p.entriesRead+=1;for(var Q=0;Q<L.extraFields.length;Q++){var z=L.extraFields[Q];if(z.id===1){var de=z.data,te=0;
if(L.uncompressedSize===4294967295){if(te+8>de.length)return c(p,new Error("zip64 extended information extra field does not include uncompressed size"));L.uncompressedSize=Ye(de,te),te+=8}if(L.compressedSize===
4294967295){if(te+8>de.length)return c(p,new Error("zip64 extended information extra field does not include compressed size"));L.compressedSize=Ye(de,te),te+=8}if(L.relativeOffsetOfLocalHeader===4294967295){
if(te+8>de.length)return c(p,new Error("zip64 extended information extra field does not include relative header offset"));L.relativeOffsetOfLocalHeader=Ye(de,te),te+=8}break}}if(p.validateEntrySizes&&
L.compressionMethod===0){var oe=L.uncompressedSize;if(L.isEncrypted()&&(oe+=12),L.compressedSize!==oe){var be="compressed/uncompressed size mismatch for stored file: "+L.compressedSize+" != "+L.uncompressedSize;
return c(p,new Error(be))}}p.emit("entry",L),p.lazyEntries||p._readEntry()}})}})}},u.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");p.hasEachEntryBeenCalled=!0;let w=null;p.on("entry",L),p.on("end",fe),p.on("error",ye);function J(){
p.removeListener("entry",L),p.removeListener("end",fe),p.removeListener("error",ye),p.autoClose&&p.close()}function L(ge){let{resolve:Le}=w;w=null,Le({value:ge})}function fe(){let{resolve:ge}=w;w=null,
J(),ge({done:!0})}function ye(ge){let{reject:Le}=w;w=null,J(),Le(ge)}return{[Symbol.asyncIterator](){return this},next(){const ge=new Promise((Le,G)=>{if(w!=null)throw new Error("next() called before \
previous Promise was resolved.");w={resolve:Le,reject:G}});return p.readEntry(),ge},return(ge){return J(),Promise.resolve({done:!0,value:ge})},throw(ge){return J(),Promise.reject(ge)}}},u.prototype.openReadStream=
function(p,w,J){var L=this,fe=0,ye=p.compressedSize;if(J==null&&(J=w,w=null),w==null)w={};else{if(w.decodeFileData===!1){if(w.decrypt!=null)throw new Error("cannot use options.decrypt when options.dec\
odeFileData === false");if(w.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(w.decrypt!=null){if(!p.isEncrypted())throw new Error("optio\
ns.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(w.decrypt!==!1)throw new Error("invalid options.decrypt value: "+w.decrypt);if(p.isCompressed()&&w.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(w.decompress!=null){if(!p.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(w.decompress===!1||w.decompress===!0))throw new Error("invalid options.decompress value: "+w.decompress);Le=w.decompress}}
if(w.start!=null){if(fe=w.start,fe<0)throw new Error("options.start < 0");if(fe>p.compressedSize)throw new Error("options.start > entry.compressedSize")}if(w.end!=null){if(ye=w.end,ye<0)throw new Error(
"options.end < 0");if(ye>p.compressedSize)throw new Error("options.end > entry.compressedSize");if(ye<fe)throw new Error("options.end < options.start")}}var ge=w.decodeFileData===!1||(p.compressionMethod===
0||p.compressionMethod===8&&w.decompress===!1)&&(!p.isEncrypted()||w.decrypt===!1);if((w.start!=null||w.end!=null)&&!ge)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!L.isOpen)return J(new Error("closed"));if(p.isEncrypted()&&!ge&&w.decrypt!==!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var Le;if(ge)
Le=!1;else if(p.compressionMethod===8)Le=w.decodeFileData!==!0;else return J(new Error("unsupported compression method: "+p.compressionMethod));L.readLocalFileHeader(p,{minimal:!0},function(G,Q){if(G)
return J(G);L.openReadStreamLowLevel(Q.fileDataStart,p.compressedSize,fe,ye,Le,p.uncompressedSize,J)})},u.prototype.openReadStreamLowLevel=function(p,w,J,L,fe,ye,ge){var Le=this,G=p+w,Q=Le.reader.createReadStream(
{start:p+J,end:p+L}),z=Q;if(fe){var de=!1,te=ae.createInflateRaw();Q.on("error",function(oe){setImmediate(function(){de||te.emit("error",oe)})}),Q.pipe(te),Le.validateEntrySizes?(z=new ke(ye),te.on("e\
rror",function(oe){setImmediate(function(){de||z.emit("error",oe)})}),te.pipe(z)):z=te,it(z,function(){de=!0,te!==z&&te.unpipe(z),Q.unpipe(te),Q.destroy()})}ge(null,z)},u.prototype.readLocalFileHeader=
function(p,w,J){var L=this;J==null&&(J=w,w=null),w==null&&(w={}),L.reader.ref();var fe=Ze(30);ve(L.reader,fe,0,fe.length,p.relativeOffsetOfLocalHeader,function(ye){try{if(ye)return J(ye);var ge=fe.readUInt32LE(
0);if(ge!==67324752)return J(new Error("invalid local file header signature: 0x"+ge.toString(16)));var Le=fe.readUInt16LE(26),G=fe.readUInt16LE(28),Q=p.relativeOffsetOfLocalHeader+30+Le+G;if(Q+p.compressedSize>
L.fileSize)return J(new Error("file data overflows file bounds: "+Q+" + "+p.compressedSize+" > "+L.fileSize));if(w.minimal)return J(null,{fileDataStart:Q});var z=new I;z.fileDataStart=Q,z.versionNeededToExtract=
fe.readUInt16LE(4),z.generalPurposeBitFlag=fe.readUInt16LE(6),z.compressionMethod=fe.readUInt16LE(8),z.lastModFileTime=fe.readUInt16LE(10),z.lastModFileDate=fe.readUInt16LE(12),z.crc32=fe.readUInt32LE(
14),z.compressedSize=fe.readUInt32LE(18),z.uncompressedSize=fe.readUInt32LE(22),z.fileNameLength=Le,z.extraFieldLength=G,fe=Ze(Le+G),L.reader.ref(),ve(L.reader,fe,0,fe.length,p.relativeOffsetOfLocalHeader+
30,function(de){try{return de?J(de):(z.fileName=fe.subarray(0,Le),z.extraField=fe.subarray(Le),J(null,z))}finally{L.reader.unref()}})}finally{L.reader.unref()}})},u.prototype.openReadStreamPromise=function(p,w){
return new Promise((J,L)=>{this.openReadStream(p,w,function(fe,ye){if(fe)return L(fe);J(ye)})})},u.prototype.openReadStreamLowLevelPromise=function(p,w,J,L,fe,ye){return new Promise((ge,Le)=>{this.openReadStream(
p,w,J,L,fe,ye,function(G,Q){if(G)return Le(G);ge(Q)})})},u.prototype.readLocalFileHeaderPromise=function(p,w){return new Promise((J,L)=>{this.readLocalFileHeader(p,w,function(fe,ye){if(fe)return L(fe);
J(ye)})})};function A(){}A.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var w=0;w<this.extraFields.length;w++){var J=this.extraFields[w];if(J.id===21589){var L=J.data;
if(L.length<5)continue;var fe=L[0],ye=1;if(!(fe&ye))continue;var ge=L.readInt32LE(1);return new Date(ge*1e3)}else if(J.id===10){var L=J.data;if(L.length!==32||L.readUInt16LE(4)!==1||L.readUInt16LE(6)!==
24)continue;var Le=L.readUInt32LE(8)+4294967296*L.readInt32LE(12),G=Le/1e4-116444736e5;return new Date(G)}}return Y(this.lastModFileDate,this.lastModFileTime,p.timezone)},A.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},A.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},A.prototype.isCompressed=function(){
return this.compressionMethod===8};function I(){}function Y(p,w,J){var L=p&31,fe=(p>>5&15)-1,ye=(p>>9&127)+1980,ge=0,Le=(w&31)*2,G=w>>5&63,Q=w>>11&31;if(J==null||J==="local")return new Date(ye,fe,L,Q,
G,Le,ge);if(J==="UTC")return new Date(Date.UTC(ye,fe,L,Q,G,Le,ge));throw new Error("unrecognized options.timezone: "+options.timezone)}function ce(p,w,J,L){for(var fe=null,ye=0;ye<J.length;ye++){var ge=J[ye];
if(ge.id===28789){if(ge.data.length<6||ge.data.readUInt8(0)!==1)continue;var Le=ge.data.readUInt32LE(1);if(N(w)!==Le)continue;fe=Ke(ge.data.subarray(5),!0);break}}if(fe==null){var G=(p&2048)!==0;fe=Ke(
w,G)}return L||(fe=fe.replace(/\\/g,"/")),fe}function q(p){return p.indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf(
"..")!==-1?"invalid relative path: "+p:null}function pe(p){for(var w=[],J=0;J<p.length-3;){var L=p.readUInt16LE(J+0),fe=p.readUInt16LE(J+2),ye=J+4,ge=ye+fe;if(ge>p.length)throw new Error("extra field \
length exceeds extra field buffer size");var Le=p.subarray(ye,ge);w.push({id:L,data:Le}),J=ge}return w}function ve(p,w,J,L,fe,ye){if(L===0)return setImmediate(function(){ye(null,Ze(0))});p.read(w,J,L,
fe,function(ge,Le){if(ge)return ye(ge);if(Le<L)return ye(new Error("unexpected EOF"));ye()})}ue.inherits(ke,X);function ke(p){X.call(this),this.actualByteCount=0,this.expectedByteCount=p}ke.prototype.
_transform=function(p,w,J){if(this.actualByteCount+=p.length,this.actualByteCount>this.expectedByteCount){var L="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return J(new Error(L))}J(null,p)},ke.prototype._flush=function(p){if(this.actualByteCount<this.expectedByteCount){var w="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return p(new Error(w))}p()},ue.inherits(se,F);function se(){F.call(this),this.refCount=0}se.prototype.ref=function(){this.refCount+=1},se.prototype.unref=function(){
var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<0)throw new Error("invalid unref");p.close(w);function w(J){if(J)return p.emit("error",J);p.emit("close")}},se.prototype.createReadStream=
function(p){p==null&&(p={});var w=p.start,J=p.end;if(w===J){var L=new M;return setImmediate(function(){L.end()}),L}var fe=this._readStreamForRange(w,J),ye=!1,ge=new we(this);fe.on("error",function(G){
setImmediate(function(){ye||ge.emit("error",G)})}),it(ge,function(){fe.unpipe(ge),ge.unref(),fe.destroy()});var Le=new ke(J-w);return ge.on("error",function(G){setImmediate(function(){ye||Le.emit("err\
or",G)})}),it(Le,function(){ye=!0,ge.unpipe(Le),ge.destroy()}),fe.pipe(ge).pipe(Le)},se.prototype._readStreamForRange=function(p,w){throw new Error("not implemented")},se.prototype.read=function(p,w,J,L,fe){
var ye=this.createReadStream({start:L,end:L+J}),ge=new $,Le=0;ge._write=function(G,Q,z){G.copy(p,w+Le,0,G.length),Le+=G.length,z()},ge.on("finish",fe),ye.on("error",function(G){fe(G)}),ye.pipe(ge)},se.
prototype.close=function(p){setImmediate(p)},ue.inherits(we,M);function we(p){M.call(this),this.context=p,this.context.ref(),this.unreffedYet=!1}we.prototype._flush=function(p){this.unref(),p()},we.prototype.
unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var He="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmno\
pqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ke(p,w){if(w)return p.toString("utf8");for(var J="",L=0;L<p.length;L++)J+=He[p[L]];return J}function Ye(p,w){var J=p.readUInt32LE(w),L=p.readUInt32LE(w+4);return L*4294967296+J}var Ze;typeof Buffer.
allocUnsafe=="function"?Ze=function(p){return Buffer.allocUnsafe(p)}:Ze=function(p){return new Buffer(p)};function it(p,w){typeof p.destroy=="function"?p._destroy=function(J,L){w(),L?.(J)}:p.destroy=w}
function Qe(p){if(p)throw p}}),613:($e=>{$e.exports=rt(import.meta.url)("assert")}),434:($e=>{$e.exports=rt(import.meta.url)("events")}),896:($e=>{$e.exports=rt(import.meta.url)("fs")}),611:($e=>{$e.exports=
rt(import.meta.url)("http")}),692:($e=>{$e.exports=rt(import.meta.url)("https")}),278:($e=>{$e.exports=rt(import.meta.url)("net")}),598:($e=>{$e.exports=rt(import.meta.url)("node:crypto")}),24:($e=>{$e.
exports=rt(import.meta.url)("node:fs")}),455:($e=>{$e.exports=rt(import.meta.url)("node:fs/promises")}),760:($e=>{$e.exports=rt(import.meta.url)("node:path")}),203:($e=>{$e.exports=rt(import.meta.url)(
"stream")}),756:($e=>{$e.exports=rt(import.meta.url)("tls")}),23:($e=>{$e.exports=rt(import.meta.url)("util")}),106:($e=>{$e.exports=rt(import.meta.url)("zlib")}),991:(($e,Oe,b)=>{b.d(Oe,{RT:()=>F,i_:()=>ue});
var y=b(528),V=b(899),ae=b(279),le=b(192);class ue{#e=[];#t;constructor(){const $=y.V4("api-key");$!==""&&y.Pq($)}text($){return y.V4($)}lines($){return y.V4($,{trimWhitespace:!1})}optional($,N){const k=this.
text($);return k===""?void 0:this.parse($,k,N)}parse($,N,k){try{return k(N)}catch(P){this.refuse($,(0,ae.gJ)(P),(0,ae.h_)(P).topic);return}}required($,N,k="is required"){return this.text($)===""&&this.
refuse($,k),this.optional($,N)}notEmpty($,N,k){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const P=`Where an event has no inputs, write \`\${{ inputs.${$} || ${k} }}\``;this.refuse($,`is \
empty. Is the name in the expression right?${k===void 0?"":` ${P}`}`)}return this.optional($,N)}boolean($,N){return this.notEmpty($,le.yG,N?void 0:"false")??N}exclude($,N){for(const k of $)this.text(k)!==
""&&this.refuse(k,`can't be combined with ${N}`)}refuse($,N,k="before-anything-is-sent"){this.#t??=k,this.#e.push(`${$} ${N.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#e.length===0)return $;
throw new ae.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function F(M){return M.parse("ignore",M.lines("ignore"),V.wo)??V.K$}function X(M){const $=M.required("host",parseAddress),k=M.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),P=(M.optional("timeout-minutes",parseNumber(1440))??30)*6e4,S=(M.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,D=M.boolean("summary",!0);return $&&k?{host:$,apiKey:k,timeoutMs:P,longestWaitMs:S,summary:D}:void 0}}),697:(($e,Oe,b)=>{b.d(Oe,{UX:()=>N,bg:()=>u});var y=b(455),V=b(760),ae=b(279),le=b(
725),ue=b(276),F=b(57),X=b(706);function M({host:c,pathname:l}){return c+l.replace(/\/$/,"")}const $=2e4;function N({message:c}){return(0,X.OX)(c,1e3)}const k="<dock status ID>";function P(c){const l=new Map;
for(const{name:I,error:Y,job:ce}of c){if(!Y)continue;const{"dock-status-id":q}=ce,pe=q===void 0?Y.message:Y.message.replaceAll(q,k),ve=l.get(pe)??{names:[],ids:[],help:helpFor(Y)};l.set(pe,ve),ve.names.
push(I),q!==void 0&&ve.ids.push(q)}const A=Math.max(100,Math.min(1e3,Math.floor($/l.size)));return Array.from(l,([I,{names:Y,ids:ce,help:q}])=>({names:Y,message:toSingleLine(I,A).replaceAll(k,()=>ce.join(
", ")),help:q}))}function S(c){return P(c).map(({names:l,message:A})=>`${l.join(", ")}: ${A}`).join(" | ")}function D(c,l){return!c||!l||c.message===l.message?c??l:C(c,`${c.message} Also: ${l.message}`)}
function C(c,l){return new Failure({what:l,topic:asFailure(c).topic,cause:c})}async function W(c,l,{platform:A,titles:I,facts:Y=[],known:ce,work:q}){let pe=ce;const ve=we=>{pe=we,setOutputs(we)};ve(ce);
const ke={inputs:c,platform:A,log:runnerLog(),signal:l,endsAt:1/0,publish:ve},se=await q(ke).then(()=>{},toError);if(c.summary){const we=factTable([["Host",{words:M(c.host)}],...Y,["Workflow ID",pe["w\
orkflow-id"]],["Dock status ID",pe["dock-status-id"]],["Status",pe.status&&{words:pe.status}],["Duration",{words:humanTime(performance.now())}]]);se?await writeSummary(I.failed,withHelp(N(se),helpFor(
se)),we):await writeSummary(I.done,we)}if(se)throw se}const j=1e6;async function T(c,l){const A=JSON.stringify(l);await u(`the output ${c}`,{[`${c}.json`]:A});const I=Buffer.byteLength(A)>j;I&&notice(
`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:I?[]:l})}async function u(c,l){try{const A=await(0,ue.Pd)("workflow-results-");for(const[I,Y]of Object.
entries(l)){const ce=(0,V.join)(A,I);await(0,y.writeFile)(ce,Y).catch((0,ue.E_)(ce)),(0,ue.n0)({[`${(0,V.parse)(I).name}-path`]:ce})}}catch(A){(0,le.t1)().warning(`Can't keep ${c} as a file. ${(0,ae.gJ)(
A)}`)}}}),345:(($e,Oe,b)=>{b.d(Oe,{S:()=>$r});var y=b(124),V=b(706);const ae=Number.MAX_SAFE_INTEGER,le=2,ue=60,F="</details>",X=41,M=100;function $(e,t={}){const{under:r=()=>"",parts:i=[],noun:f="cha\
nge",folded:m=!1}=t,{length:d}=r(ae),{least:E=d===0?e:`${e} \u2026`,changes:h=j(i)}=t;return{line:e,under:r,size:e.length+d,least:E,parts:i,changes:h,noun:f,folded:m}}function N(e,t,r={}){return t.length===
0?[]:[$(e,{...r,parts:t})]}function k(e,t){const r=({leaf:O,outer:H})=>H.length===1?0:O.size,i=(O,H)=>r(O)-r(H),f=new Map,m=()=>T(C(e,f).filter(([O])=>O!=="")),d=[];let E=S(e,[]).sort(i),h=t;for(let O=-1;E.
length>0&&O<d.length;h=t-P(m()))O=d.length,E=E.filter(H=>{const he=H.outer.filter(ze=>!f.has(ze)),Me=he.map(ze=>ze.line.length+le+ue+(ze.folded?X:0)).reduce((ze,Be)=>ze+Be,H.leaf.least.length+le);if(Me>
h)return!0;h-=Me;for(const ze of he)f.set(ze,[]);return f.set(H.leaf,[H.leaf.least]),d.push(H),!1});for(const[O,{leaf:H}]of d.sort(i).entries()){const he=D(H,H.least.length+Math.floor(h/(d.length-O)));
h-=P(he)-H.least.length,f.set(H,he)}return m()}function P(e){return e.reduce((t,{length:r})=>t+r,0)}function S(e,t){return e.parts.length===0?[{leaf:e,outer:t}]:e.parts.flatMap(r=>S(r,[...t,e]))}function D({
line:e,under:t,size:r,least:i},f){if(r<=f)return[e,t(Math.max(f,ae))];for(let m=f-e.length-ue;m>M;m=Math.floor(m*.7)){const d=t(m);if(d!==""&&e.length+d.length<=f)return[e,d]}return[i]}function C(e,t){
const{line:r,parts:i,folded:f}=e;if(i.length===0)return[t.get(e)??[]];const d=[...i.filter(E=>t.has(E)).flatMap(E=>C(E,t)),[W(e,i.filter(E=>!t.has(E)))]];return f?[[`<details><summary>${r}</summary>`],
...d,[F]]:[[r],...d]}function W({noun:e},t){if(e==="connection"&&t.length>0)return`\u2026 and ${(0,V.hS)(t.length,"more connection")}`;if(j(t)===0)return"";const r=e==="workflow"?` in ${(0,V.hS)(t.length,
"more workflow")}`:"";return`\u2026 and ${(0,V.hS)(j(t),"more change")}${r}`}function j(e){return e.reduce((t,{changes:r})=>t+r,0)}function T(e){const t=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,i)=>{
const f=r[0]===F||t(r)&&t(e[i-1]);return[i===0?"":f?`
`:`

`,...r]})}var u=b(132),c=b(436),l=b(742);const A=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,I=["x","y"],Y=Qe(
"viewport canvas"),ce=Qe("w h width height left top zoom"),q=[["x"],["position"],["left","top"]],pe=Qe("selected dragging"),ve=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
ke=/^\d{4}-\d\d-\d\d$/,se=Qe("_?id uuid guid identifier instanceIdentifier"),we=/^\d{1,15}$/,He=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ke=Qe("_?rev revision version versionId activeVe\
rsionId versionCounter versionNumber"),Ye=Qe("meta(data)? .*info revision flow workflow"),Ze=100,it=[[Qe(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),
ve,ke],[Qe(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),ve],[Qe("[lc]Mod [mc]time"),ve],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function Qe(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function p({base:e,head:t,changes:r}){const i=(0,l.Z)(()=>r.flatMap(m=>w(m)??[]).slice(0,Ze)),f={base:(0,l.Z)(()=>new Set((0,c.PX)(
e))),head:(0,l.Z)(()=>new Set((0,c.PX)(t)))};return m=>{const{kind:d,path:E}=m;if(d==="reordered"||d==="moved")return!1;const[h,O=h]=d==="modified"?[m.from,m.to]:[m.value];if(te(h)&&te(O)&&fe(E,h.type===
"literal")||ye(E)&&de(h)&&de(O))return!0;if(d!=="modified"||h.type!==O.type||!("text"in h)||!("text"in O))return!1;const[H,he,xe]=[z(E.at(-1)),(0,c.e1)(h.text),(0,c.e1)(O.text)],Me=(...ct)=>[he,xe].every(
jt=>ct.some(cn=>cn.test(jt)));if(it.some(([ct,...jt])=>ct.test(H)&&Me(...jt)))return!0;const ze=z(E.at(-2));if(Ke.test(H)&&Me(we,He))return ze===""||Ye.test(ze);if((w(m)?i().filter(ct=>ct.old!==he&&he.
includes(ct.old)):[]).some(ct=>he.replaceAll(ct.old,ct.recent)===xe))return!0;const tt=se.test(H)||H===`${z(E.at(-3)).replace(/s$/,"")}Id`;return ze===""&&tt&&Me(He)&&!f.head().has(he)&&!f.base().has(
xe)}}function w(e){const[t,r]=e.path.slice(-2);if(!(!(e.kind==="modified"&&t?.type==="item"&&se.test(z(r)))||e.from.type!=="string"||e.to.type!=="string"))return{old:(0,c.e1)(e.from.text),recent:(0,c.
e1)(e.to.text)}}function J(e){return He.test(e)||ve.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function L(e,t){return se.test(e)&&(0,c.jn)(t)||A.test(e)&&t.type!=="literal"&&te(t)||I.includes(e)&&
te(t)}function fe(e,t){const[r,i]=[e.at(-2),z(e.at(-1))],f=e.slice(Le(e)).find(d=>A.test(z(d)));return f?f===e.at(-1)?!t:i===""||I.includes(i)||ce.test(i):i==="zoom"&&Y.test(z(r))||I.includes(i)||ce.test(
i)&&ge(r)}function ye(e){return pe.test(z(e.at(-1)))&&ge(e[Le(e)-1])}function ge(e){const t=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return q.some(r=>r.every(i=>t?.has(i)))}function Le(e){
return e.findLastIndex(({type:t})=>t==="item")+1}function G(e,{matches:t}){const r=new Map(t.map(f=>[f.path.at(-1),f])),i=new Map;for(const f of e){const m=Le(f.path),[d,E]=[f.path[m-1],f.path[m]],h=I.
includes(z(E)),O=h?I:A.test(z(E))?[z(E)]:[],[H,he]=[Q(r.get(d)?.base,O),Q(r.get(d)?.head,O)],xe=[...f.path.slice(0,m),{type:"member",key:O.join(", ")}];H&&he?i.set(h?d:E,{kind:"modified",path:xe,from:H,
to:he}):i.set(f,f)}return[...i.values()]}function Q(e,t){const r=e?.type==="object"?t.flatMap(i=>e.members.get(i)??[]):[];if(!(r.length<t.length))return r.length>1?{type:"array",id:0,items:r,unordered:!1}:
r[0]}function z(e){return e?.type==="member"?e.key:""}function de(e){return e.type==="literal"&&/^(true|false)$/.test(e.text)}function te(e){if(e.type==="literal")return/\d/.test(e.text);const t=e.type===
"array"?e.items:e.type==="object"?[...e.members.values()]:[];return t.length>0&&t.every(te)}const oe=[Qe("_?id key uuid guid identifier"),Qe("(node|step|state)_?id"),Qe("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
Qe("\\*")],be=Qe("(source|from|target|to|next|then|else|goto|default)(_?id)?"),_e="*",Te=64;function De(e,t){const r=je([]),i=[],f=new Set([e,t].flatMap(E=>[...(0,c.PX)(E),...R(E)]));function m(E,h,O){
if((0,c.jn)(E))Ae(E.text,h,O);else if(E.type==="object")d(E,h,O);else{const H=E.items.length>1&&E.items.some(({type:he})=>he==="array");for(const[he,xe]of E.items.entries())m(xe,Xe(h,"[]"),{...O,array:E.
items,...H&&{slot:he}})}}function d(E,h,{key:O,array:H,map:he,...xe}){let Me=xe;if(H!==void 0||O!==void 0){const tt={side:xe.side,value:E,field:h,outer:xe.place,key:O,array:H??[]};Me={...xe,place:tt,map:he},
i.push(tt)}const ze=Z(E,f),Be=Me===xe&&(0,c.YD)(E).some(tt=>he?.members.has(tt));for(const[tt,gt]of E.members){const ct=Xe(h,ze||Be?_e:tt);Be&&Ae(JSON.stringify(tt),ct,Me,gt),(!Be||gt.type==="array")&&
m(gt,ct,ze?{...Me,key:tt,map:E}:Me)}}return m(e,r,{side:"base"}),m(t,r,{side:"head"}),{root:r,places:i,find:me(i)}}function je(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function Xe(e,t){
const r=e.inner.get(t)??je([...e.keys,t]);return e.inner.set(t,r),r}function Pe(e,t){return e?.inner.get(t)??e?.inner.get(_e)}function Ae(e,{keys:t,texts:r,references:i},{place:f,slot:m},d){r.set(e,(r.
get(e)??0)+1);const E=e.startsWith('"')?e.length>2:be.test(t.findLast(h=>h!=="[]")??"")&&Number.isInteger(Number(e));f&&E&&i.push({text:e,place:f,slot:m,value:d})}function R(e){if((0,c.jn)(e))return[];
const t=e.type==="array"?e.items:[...e.members.values()];return[...t.flatMap(R),...t.some(v)?[]:(0,c.YD)(e)]}function v(e){return e.type==="object"}function Z({members:e},t){return 2*[...e.keys()].filter(
i=>!be.test(i)&&t.has(i)).length>=e.size&&[...e.values()].every(v)}function me(e){const t=new Map;for(const r of e){const i=(f,m)=>{const d=oe.findIndex(O=>O.test(f));if(d<0)return;const E=`${r.side} ${m}`,
h=t.get(E)??[];h[d]=(h[d]??new Set).add(r),t.set(E,h)};r.key!==void 0&&i(_e,JSON.stringify(r.key));for(const[f,m]of r.value.members)(0,c.jn)(m)&&i(f,m.text)}return(r,i)=>{const f=t.get(`${i.side} ${r}`)?.
find(m=>m);return f&&f.size<=Te?Re([...f],i,i):void 0}}function Re(e,t,r){const i=r?e.filter(h=>Ge(h,r)):e;if(i.length===0&&r)return Re(e,t,r.outer);const f=i.length>1?i.filter(({value:h})=>h.members.
size>2):i,m=f.map(({field:h})=>Fe(t.field,h)),[d,...E]=f.filter((h,O)=>m[O]===Math.min(...m));return E.length===0?d:void 0}function Fe(e,{keys:t}){const r=t.findIndex((i,f)=>i!==e.keys[f]);return r<0?
0:t.length-r}function Ge(e,t){return e!==void 0&&(e===t||Ge(e.outer,t))}var Ve=b(408);const ot="source from origin src tail out".split(" "),Je="target to dest destination head in".split(" "),ut="next \
to goto target targets wire wires link links edge edges transition transitions connection connections",Rt=`${ut} then else default on success failure fail error timeout case cases choice choices branc\
h branches outgoing output outputs dest destination successor successors`.split(" "),lt="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),kt=`${ut} runafter\
 run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),dt="label title name condition if when event type relationship selectedRelationships".split(" "),Mt=60;function Ft(e,t){
const r=De(e,t),i=zt(r.root).flatMap(H=>Bt(H,r)),f=mt(i),m=f.length>0?f:_(i,r),d=new Set(m.flatMap(({source:H,target:he})=>[H.field,he.field])),E=(0,Ve.$z)(r.places,({field:H})=>H),h=[...d].filter(H=>[
...d].some(he=>qt(E.get(H),E.get(he))));for(const H of h)d.delete(H);const O=m.filter(({source:H,target:he})=>d.has(H.field)&&d.has(he.field));return{root:r.root,nodes:r.places.filter(({field:H})=>d.has(
H)),edges:O}}function qt(e=[],t=[]){const r=([f])=>f?.field.keys.length??0;if(r(t)>=r(e))return!1;const i=new Set(t.map(({value:f})=>(0,c.TH)(f)));return 2*e.filter(({value:f})=>(0,c.TH)(f)!==void 0&&
i.has((0,c.TH)(f))).length>e.length}function xt(e,t){return _t(e).some(r=>t.includes(r))}function _t(e){return e.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function zt(e){
const t=[e];for(const r of t)t.push(...r.inner.values());return t}function Bt(e,{find:t}){const r=e.references.flatMap(E=>{const h=t(E.text,E.place);return h?[{...E,field:e,target:h}]:[]}),i=r.filter(
({place:E,target:h})=>!Ge(E,h)),f=r.length/e.references.length,m=f>=.5&&It(e.references)-It(r)<=2;return(f>=.9||m&&xt(e.keys.slice(-2),Rt))&&2*i.length>=r.length?[r]:[]}function It(e){return new Set(e.
map(({text:t})=>t)).size}function mt(e){const t=e.filter(r=>!r.some(({place:i,target:f})=>f.field===i.field));return[...(0,Ve.$z)(t,([r])=>r?.place.field).values()].flatMap(r=>{const i=(0,Ve.$z)(r,d=>Gt(
d,ot)),f=(0,Ve.$z)(r,d=>Gt(d,Je));i.delete(void 0);const m=[...i].flatMap(([d,E])=>E.flatMap(h=>(f.get(d)??[]).map(O=>Ct(h,O))));return m.sort((d,E)=>Lt(E)-Lt(d)||yt(d)-yt(E)),m[0]??[]})}function Gt([
e],t){const r=_t(e?.field.keys.slice(-2)??[]),i=r.filter(f=>!t.includes(f));return i.length<r.length?i.join(" "):void 0}function Ct(e,t){const r=new Map(e.map(i=>[i.place,i]));return t.flatMap(i=>{const f=r.
get(i.place),m=f&&{source:f.target,target:i.target,links:[f,i]};return m?[{...m,label:K(i,i.place,[]),item:i.place.value}]:[]})}function Lt(e){return e.filter(({source:t,target:r})=>!Ge(t,r)&&!Ge(r,t)).
length}function yt([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function _(e,t){const[r,i]=[[],[]],f=new Set;for(const d of e){const E=d.flatMap(xe=>B(xe,t)),[h]=E;if(h===void 0||
10*E.length<9*d.length)continue;const O=h.link.field.keys.slice(h.inside.field.keys.length),H=E.filter(({source:xe,inside:Me})=>xe!==Me);for(const{inside:xe}of H)f.add(xe.key);const he=xt(O,lt);if(!(!he&&
H.length===0&&!xt(O,Rt)))for(const{link:xe,source:Me}of E){const ze=xe.place===Me?void 0:xe.place,Be={label:K(xe,ze,O),links:[xe],item:ze?.value};he?i.push({source:xe.target,target:Me,...Be}):r.push({
source:Me,target:xe.target,...Be})}}const m=r.length<i.length?i:r;return f.size>1||It(m.flatMap(({links:d})=>d))>1?m:[]}function B(e,{find:t}){for(let r=e.place;r;r=r.outer){const i=t(JSON.stringify(r.
key),r),f=[r,i].find(m=>m?.field===e.target.field);if(f)return[{link:e,source:f,inside:r}]}return[]}function K({slot:e,value:t},r,i){const f=dt.map(E=>{const[h,O]=[r?.field.inner.get(E),re(r?.value.members.
get(E))];return h&&h.texts.size+(h.inner.get("[]")?.texts.size??0)>1||O.includes(" ")?O:""}),m=i.filter(E=>!kt.includes(E.toLowerCase())),d=e===void 0?[]:[`output ${e+1}`];return[re(t),...f].find(E=>E!==
"")??[...m,...d].join(", ")}function re(e){const r=(e?.type==="array"?e.items:[e]).flatMap(i=>i?.type==="string"&&(0,c.e1)(i.text).trim()||[]).join(", ");return r.length>Mt?"":r}var ee=b(726);const Ee={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ce={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,str\
oke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ue={same:"-->",added:"==>",removed:"-.->"},We=40,qe=500,st=5e4,nt=40,ft=6;function $t(e,t,{isWhole:r,hide:i}){const f=({status:h})=>r||h!=="same",m=new Set(
[...e.filter(f),...t.filter(f).flatMap(et)]),d=t.filter(h=>et(h).some(f)).flatMap(et);if(m.size===0)return{};for(const h of[new Set([...m,...d]),m]){const O=t.filter(he=>et(he).every(xe=>h.has(xe)));if(h.
size>We||O.length>qe)continue;const H=pt(e.filter(he=>h.has(he)),O,i);if(H.length<=st)return{picture:H}}return{note:`The picture is left out: it would have ${m.size>We?(0,V.hS)(m.size,"node"):"too man\
y connections"}.`}}function et({source:e,target:t}){return[e,t]}function pt(e,t,r){const i=new Map(e.map((d,E)=>[d,`n${E+1}`])),f=(0,ee.Vn)(e.map(({name:d})=>d)),m=e.map(d=>{const E=f.get(d.name)===1?
d.name:d.label;return`  ${i.get(d)}["${Ee[d.status]}${Ot(r(E))||"?"}"]`});for(const{source:d,target:E,label:h,status:O}of t){const H=`${Ee[O]}${Ot(r(h))}`.trim();m.push(`  ${i.get(d)} ${Ue[O]}${H===""?
"":`|"${H}"|`} ${i.get(E)}`)}for(const[d,E]of Object.entries(Ce)){const h=e.filter(O=>O.status===d).map(O=>i.get(O));h.length>0&&m.push(`  classDef ${d} ${E}`,`  class ${h.join()} ${d}`)}return[`flowc\
hart ${Et(e,t)>ft?"TD":"LR"}`,...m].join(`
`)}function Et(e,t){const r=new Set(t.map(({target:m})=>m)),i=e.filter(m=>!r.has(m)),f=new Map((i.length>0?i:e.slice(0,1)).map(m=>[m,1]));for(const[m,d]of f)for(const{source:E,target:h}of t)E===m&&!f.
has(h)&&f.set(h,d+1);return Math.max(...f.values())}function Ot(e){return(0,u.RK)((0,u.Jj)(e.replace(/\s+/g," ").trim(),nt)).replace(wt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const wt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Nt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Kt="* if when id name label title type key handle condition event relationships".split(" ");function en(e,t=r=>r){const r=e.
head??e.base;if(r===void 0)return;const[i,f]=[e.base??r,e.head??r],m=(0,ee.j9)([f,i]),d=Ft(i,f),E=tn(e,d,m),h=[...new Set(E.values())].sort((Be,tt)=>Be.rank-tt.rank);Vt(h);const O=fn(d,E),H=O.filter(Be=>Be.
status!=="same"),he=Jt(d,H);Rn(e,h,m,he);const xe=new Map(O.map(({item:Be,source:tt,target:gt})=>[Be,`${tt.label} \u2192 ${gt.label}`])),Me=new Set(h.map(({place:Be})=>Be.key)),ze=Be=>Be.filter(({status:tt})=>tt!==
"removed").length;return{...$t(h,O,{isWhole:e.status!=="modified",hide:t}),connections:An(H),size:{nodes:ze(h),connections:ze(O)},tells:he,isItemKey:Be=>Me.has(Be)||m.labelOf(JSON.stringify(Be))!==void 0,
labelOf:m.labelOf,endsOf:Be=>xe.get(Be)}}function Xt({side:e}){return e==="head"}function un(e){return e&&[e.key,un(e.outer)]}function tn({matches:e},{nodes:t},r){const i=H=>H.key===void 0?`${H.value.
id}`:JSON.stringify(un(H)),f=new Map(t.map((H,he)=>[H,he])),m=(0,Ve.$z)(t.filter(Xt),i),d=(0,Ve.$z)(e,({base:H})=>H.id),E=H=>{const he=d.get(H.value.id)??[];for(let xe=he.shift();xe;xe=he.shift()){const Me=m.
get(`${xe.head.id}`)?.shift();if(Me)return Me}return m.get(i(H))?.shift()},h=new Map;let O=0;for(const H of t){if(h.has(H))continue;const he=Xt(H)?H:E(H);O=(he&&f.get(he))??O+1e-6;const xe=he===void 0?
"removed":he===H?"added":"same",Me=he??H,ze=On(Me,r),Be={name:ze,label:ze,status:xe,rank:O,place:Me,old:xe==="same"?H:void 0};h.set(H,Be).set(Me,Be)}return h}function Vt(e){const t=(0,ee.Vn)(e.map(({name:r})=>r));
for(const r of e){const i=(0,c.TH)(r.place.value);i&&(t.get(r.name)??0)>1&&(r.label=(0,ee.oP)(r.name,i))}}function On({key:e,value:t,array:r},i){const[f,m,...d]=["type","componentType",...t.members.keys()].
map(h=>(0,c.TN)(t,h)),[E="?"]=[f,m,(0,c.TH)(t),...d].filter(h=>h!==void 0);return e??i.nameOf(t,r)??(0,c.e1)(E)}function fn({edges:e},t){const r=e.flatMap(h=>{const[O,H]=[t.get(h.source),t.get(h.target)];
return O&&H?[{...h,source:O,target:H,status:Xt(h.source)?"added":"removed"}]:[]}),i=({source:h,target:O,label:H})=>`${h.rank} ${O.rank} ${H}`,f=(0,Ve.$z)(r,({status:h})=>h),m=(0,Ve.$z)(f.get("removed")??
[],i);return[...(f.get("added")??[]).map(h=>m.get(i(h))?.pop()?{...h,status:"same"}:h),...[...m.values()].flat()].sort((h,O)=>h.source.rank-O.source.rank||h.target.rank-O.target.rank)}function An(e){const t=new Map;
for(const r of["target","label"]){const i=f=>`${f.source.rank} ${r==="label"?f.label:f.target.rank}`;for(const[f,m,...d]of(0,Ve.$z)(e,i).values()){if(!f||!m||d.length>0||f.status===m.status)continue;[
f.source,f.target,m.target].every(({old:h})=>h)&&!t.has(f)&&!t.has(m)&&t.set(f,m).set(m,f)}}return e.flatMap(r=>{const i=t.get(r);return i&&r.status==="removed"?[]:[{...r,kind:i?"rewired":r.status,was:i}]})}
function Jt({root:e,nodes:t},r){const i=new Set(r.flatMap(h=>h.links.map(({field:O})=>O))),f=new Set(r.map(({item:h})=>h)),m=new Set([e,...t.map(({field:h})=>h)]),d={added:new Set,removed:new Set};for(const h of r){
const O=[h.source.name,h.target.name,...h.label.split(", ")].map(H=>JSON.stringify(H));for(const H of[...O,...h.links.map(he=>he.text)])d[h.status].add(H)}function E(h,O,H){if(O===void 0||m.has(O))return[
{text:H,field:e}];const he=O.keys.at(-1)===_e?[{text:JSON.stringify(H),field:O}]:[];if("text"in h)return[...he,{text:h.text,field:O}];const xe="members"in h?[...h.members]:[],Me="items"in h?h.items.map(
ze=>["[]",ze]):xe;return[...he,...Me.flatMap(([ze,Be])=>E(Be,Pe(O,ze),ze))]}return({path:h,...O})=>{const H=h.map(Me=>Me.type==="member"?Me.key:"[]"),he=h.some(Me=>"item"in Me&&f.has(Me.item)),xe=(Me,ze)=>{
const Be=E(Me,H.reduce(Pe,e),`${H.at(-1)}`),tt=Be.some(({field:ct})=>i.has(ct)),gt=({text:ct,field:jt})=>{if(i.has(jt))return ze.has(ct);const cn=`${jt.keys.findLast(Tr=>Tr!=="[]")}`;return Nt.includes(
cn)||ze.has(ct)&&xt([cn],Kt)||tt&&Tn(ct,jt)};return(tt||he)&&Be.every(gt)};return O.kind==="modified"?xe(O.from,d.removed)&&xe(O.to,d.added):"value"in O&&xe(O.value,d[O.kind])}}function Tn(e,{texts:t}){
const r=t.get(e)??0,i=[...t.values()].reduce((f,m)=>f+m,0);return r>2&&2*r>i&&/^"?[\w.-]{0,30}"?$/.test(e)}function Rn(e,t,{componentOf:r},i){const f=p(e),m=t.flatMap(h=>{const{value:O,array:H}=h.place,
he=(0,ee.qU)(O)===void 0?r(O,H):void 0;return[O.id===h.old?.value.id?void 0:O,he].map(xe=>({owner:xe,node:h}))}),d=(0,Ve.$z)(m,({owner:h})=>h);d.delete(void 0);const E=new Map(e.matches.map(({path:h,head:O})=>[
h.at(-1),O]));for(const h of e.changes){if(i(h)||f(h))continue;const O=h.path.map(he=>E.get(he)).reverse(),H=["value"in h&&h.value,...O].find(he=>d.has(he));for(const{node:he}of d.get(H)??[])he.status===
"same"&&(he.status="modified")}}var dn=b(965);const ln=2,hn=1e3,kn=240,mn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Wt="...";function pn(e,t){const r=[Yt(e??t),Yt(t??e)],[i,f]=[rn(e),rn(t)],m=Mn(i,f);return r[0]===r[1]?m:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...m]}function Yt(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function nn(e){return e.split(Yt(e)==="CRLF"?`\r
`:`
`)}function rn(e){return(e===void 0?[]:nn(e)).flatMap(r=>mn.reduce(wn,[r]).map((i,f)=>f===0?i:Wt+i))}function wn(e,t){return e.flatMap(r=>r.length>kn?Array.from(r.matchAll(t),([i])=>i):r)}function Mn(e,t){
const r=new Set(e),f=t.some(d=>r.has(d))?(0,dn.E)([...e],[...t],{maxEditLength:hn}):void 0;if(f===void 0)return[...yn(e,t),...At("+",t)];let m=0;return f.flatMap(({added:d,removed:E,value:h},O)=>{const H=f[O+
1];if(E)return yn(h,H?.added?H.value:[]);const[he,xe]=[O===0?0:ln,h.length-ln],Me=m+gn(h.slice(0,xe+1));return m+=gn(h),d?At("+",h):H===void 0?At(" ",h.slice(0,he)):xe-he<2?At(" ",h):[...At(" ",h.slice(
0,he)),`@@ line ${Me} @@`,...At(" ",h.slice(xe))]})}function At(e,t){return t.map(r=>`${e} ${r}`)}function gn(e){return e.filter(t=>!t.startsWith(Wt)).length}function yn(e,t){const r=new Map(e.map(O=>[
s(O),O])),i=O=>s(O)!=="",f=t.filter(i),d=(e.length-e.filter(i).length!==t.length-f.length?f:t).flatMap(O=>n(r.get(s(O))??O,O)),E=d.length>0||t.length===0?d:n(o(e),o(t));return[...E.length===0?[]:[`@@ \
hard to see: ${[...new Set(E)].join(", ")} @@`],...At("-",e)]}function o(e){return e.map(t=>t.startsWith(Wt)?t.slice(Wt.length):`
${t}`).join("")}function n(e,t){if(s(e)!==s(t))return[];const[r,i]=[e.normalize(),t.normalize()],f=a(e)===a(t)?[]:["Unicode forms"];return r===i?f:[...f,r.trimEnd()===i.trimEnd()?"spaces at the end":"\
white space"]}function s(e){return a(e.normalize())}function a(e){return e.replace(/\s/g,"")}function g(e,t){let[r,i]=[0,t];const m=[...(0,Ve.$z)(e,E=>E.startsWith("@@ line ")?++r:r).values()].flatMap(
E=>{const h=x(E,i);return i-=Se(E),h}),d=e.filter(U).length-m.filter(U).length;return d===0?m:[...m,`@@ ${(0,V.hS)(d,"more changed line")} @@`]}function x(e,t){const r=d=>d.startsWith("-"),i=Se(e.filter(
r)),f=Se(e)-i,m={removed:Math.max(t/2,t-f),others:Math.max(t/2,t-i)};return e.filter(d=>{const E=r(d)?"removed":"others";return m[E]-=d.length+1,m[E]>=0})}function U(e){return e.startsWith("-")||e.startsWith(
"+")}function Se(e){return e.reduce((t,r)=>t+r.length+1,0)}var Ie=b(856);const ne={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},
ie=80,Ne=8;function at(e,t,r){if(e.type==="string")return Tt(Ht((0,c.e1)(e.text),t.mask),t,r);const[i="",...f]=Ut(e,t);return f.length>0||i.length>ie?void 0:(0,u.SS)(i,1/0)}function Tt(e,t,r){const i=t.
mask(e).shown;if(i.length>ie||i.includes(`
`))return;const f=sn(e,t,r);return(0,u.SS)(JSON.stringify(i),1/0)+(f===void 0?"":` (${ht(f,t)})`)}function sn(e,{labelOf:t},r){const i=t(e);return i===void 0||i.toLowerCase()===e.toLowerCase()||[...r?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===i)?void 0:i}function Pt(e,t,{labelOf:r}){const[i,f]=e.slice(-2);return i?.type!=="item"||f?.type!=="member"||!c.ZM.test(f.key)?!1:(0,c.TH)(
i.item)===t||r((0,c.e1)(t))===i.label}function Ut(e,t,r){const{mask:i}=t;if((0,c.jn)(e)){if(e.type==="literal")return[i(e.text).shown];const O=Ht((0,c.e1)(e.text),i),{shown:H}=i(O);if(H.includes(`
`))return["|",..._n(nn(H))];const he=sn(O,t,r);return[JSON.stringify(H)+(he===void 0?"":` (${i(he).shown})`)]}const[f="",m=""]=e.type==="array"?"[]":"{}",d=e.type==="array"?e.items.map(O=>Ut(O,t)):Array.
from(e.members,([O,H])=>{const[he,...xe]=(0,Ie.$C)(O,H,e)?[V.v5]:Ut(H,t,e);return[`${JSON.stringify(i(O).shown)}: ${he}`,...xe]}),E=f+d.join(", ")+m;return E.length<=ie&&d.every(O=>O.length===1)?[E]:[
f,..._n(d.flat()),m]}function _n(e){return e.map(t=>`  ${t}`)}function Ht(e,t){if(!e.includes("%")||e.includes("://")&&t(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(
r),encodeURI(r)].includes(e)?r:e}catch{return e}}function Bn(e,t,r){const i=[Ht(e,r),Ht(t,r)];return[e,t].some(m=>m.includes("%")&&i.includes(m))||i[0]===i[1]?[e,t]:i}function ht(e,{mask:t},r=100){return(0,u.
SS)(t(e).shown,r)}function Zt(e,t,r=!1){const i=Le(e),f=r?1/0:100,m=e.flatMap((d,E)=>{if(d.type==="element")return[(0,u.SS)(`[${d.index}]`)];if(d.type==="item"){const O=t.endsOf(d.item),H=O===void 0?d.
label:r?`${O} (${d.label})`:O,he=E===i-1&&d.hint!==void 0?` (${ht(d.hint,t)})`:"";return[`**${ht(H,t,f)}**${he}`]}return!r&&e.slice(E+1).find(({type:O})=>O!=="member")?.type==="item"?[]:[ht(d.key,t,f)]});
return m.length>Ne&&!r&&m.splice(2,m.length-Ne+1,"\u2026"),m.join(" \u203A ")||"the whole file"}function bn(e,t){const r=d=>e.map(({path:E,kind:h})=>(h?`${ne[h]} `:"")+Zt(E,t,d)),[i,f]=[r(!1),r(!0)],m=(0,ee.
Vn)(i);return In(i.map((d,E)=>m.get(d)===1?d:f[E]??d))}function In(e){const[t,r]=[(0,ee.Vn)(e),new Map];return e.map(i=>{const[f=1,m]=[t.get(i),(r.get(i)??0)+1];return r.set(i,m),f===1?i:`${i} (${m} o\
f ${f})`})}const Dt="  ",Cn=3,Wn=5,Hn=120,bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},vn={line:": changed, hidden"};function Qt(e,t){const r=[...(0,Ve.$z)(e,Gn).values()],i=r.filter(d=>d.length<
Cn).flat(),f=bn(i,t),m=new Map(i.map((d,E)=>{const{line:h,...O}=on(d,t);return[d,$(`- ${f[E]}${h}`,{changes:1,...O})]}));return r.flatMap(d=>{const E=d.flatMap(h=>m.get(h)??[]);return E.length===0?Kn(
d,t):E})}function Gn(e){const t=Le(e.path),i=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(t===0||t===e.path.length||i.length===0)return e;const f=e.path.
slice(t).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.stringify([e.kind,i,f])}function Kn(e,t){const[r]=e,{line:i,under:f=()=>""}=on(r,t),m=Nn(Ln(e,t)),d=r.kind==="modified"?"":` ${r.
kind}`,E=`- ${ne[r.kind]} ${xn(r,t)}${i}${d} in ${m.line}`;return $(E,{changes:e.length,under:h=>f(h)+(m.under?.(h)??"")})}function Ln(e,t){const r=e.map(({path:i})=>({path:i.slice(0,Le(i))}));return bn(
r,t)}function xn({path:e},t){return Zt(e.slice(Le(e)),t)}function on(e,t){if(e.kind==="modified")return Pn(e,t);if("value"in e)return Vn(e,t);if(e.kind==="moved"){const[m,d]=[e.from,e.path].map(E=>Zt(
E.slice(0,-1),t,!0));return{line:`: moved from ${m} to ${d}`}}if(e.moved.length===0)return{line:": in a new order"};const r=e.moved.map(m=>({path:[m]})),i=Nn(bn(r,t)),f=i.under?`${i.line} moved`:`move\
d: ${i.line}`;return{...i,line:`: in a new order (${f})`}}function Nn(e){if(e.length<=Wn)return{line:e.join(", ")};const t=(0,V.hS)(e.length,"item"),r=Un(t,Dt+e.join(", "));return{line:t,under:i=>r.length<=
i?r:""}}function Pn({path:e,from:t,to:r},i){if(t.type==="hidden"||r.type==="hidden")return{line:""};if((0,Ie._p)(e,t,r))return vn;if(t.type==="string"&&r.type==="string"){const h=Pt(e,r.text,i)?{...i,
labelOf:()=>{}}:i;return Xn((0,c.e1)(t.text),(0,c.e1)(r.text),h)}const[f,m]=[Ut(t,i).join(`
`),Ut(r,i).join(`
`)];if(f===m)return vn;const[d,E]=[at(t,i),at(r,i)];return d&&E?{line:`: ${d} \u2192 ${E}`}:{line:"",under:an(f,m)}}function Xn(e,t,r){const[i,f]=Bn(e,t,r.mask),m=i===e&&f===t?"":" (percent-encoded)",
[d,...E]=(0,l.qy)(i,f)?.changes??[];if(d!==void 0){const ze=`${m} (JSON in a text)`;if(E.length===0&&d.kind==="modified"){const tt=Pn(d,r);return{...tt,line:`${ze} \u203A ${Zt(d.path,r)}${tt.line}`}}const Be=$(
"",{parts:Qt([d,...E],r)});return{line:ze,under:tt=>`
${Dn(k(Be,tt).join(""))}`}}const[h,O]=[r.mask(i),r.mask(f)];if(h.shown===O.shown)return{line:m+vn.line};const H=h.hidden===O.hidden?"":" (hidden values differ, too)",[he,xe]=[Tt(i,r),Tt(f,r)];if(!he||
!xe)return{line:m+H,under:an(h.shown,O.shown)};const Me=n(h.shown,O.shown).join(", ");return{line:`${m}: ${he} \u2192 ${xe}${Me&&` (${Me})`}${H}`}}function Vn(e,t){const{path:r,value:i}=e;if(i.type===
"hidden")return{line:""};if((0,Ie._p)(r,i))return{line:": hidden"};if(i.type==="object")return Jn(e,i,t);const f=at(i,t);return f!==void 0?{line:`: ${f}`}:i.type==="array"?{line:"",under:En(e,Ut(i,t),
(0,V.hS)(i.items.length,"element"))}:{line:"",under:En(e,[t.mask(Ht((0,c.e1)(i.text),t.mask)).shown])}}function Jn(e,t,r){const i=e.path.at(-1),f=i?.type==="item"?i:void 0;if(t.members.size===0&&!f)return{
line:": `{}`"};const m=Me=>(0,c.jn)(Me)&&[f?.label,f?.hint].includes((0,c.e1)(Me.text)),d=[...t.members].filter(([,Me])=>!f||!m(Me)),E=d.filter(([Me,ze])=>!f||!L(Me,ze)),h=E.map(([Me,ze])=>{const Be=(0,Ie.
$C)(Me,ze,t)?(0,u.SS)(V.v5):at(ze,r,t);return Be&&`${ht(Me,r)}: ${Be}`}),O=!h.includes(void 0)&&h.join(", ").length<=Hn,H=O?h.join(", "):Yn(t,m,r),he=H&&`: ${H}`;if(O&&E.length===d.length)return{line:he};
const xe=En(e,Ut(t,r),(0,V.hS)(t.members.size,"field"));return{line:he,under:O?Me=>Me===1/0?xe(Me):"":xe}}function En({kind:e},t,r){const i=t.join(`
`);return e==="added"?an(void 0,i,r):an(i,void 0,r)}function Yn(e,t,r){const i=new Map,f=(d,E,h)=>{h>(i.get(d)?.weight??0)&&i.set(d,{text:E,weight:h})},m=(d,E,h)=>{if(d.type==="array")for(const ze of d.
items)m(ze,E,h+1);if(d.type==="object")for(const[ze,Be]of d.members)(0,Ie.$C)(ze,Be,d)?f(ze,V.v5,bt.max):m(Be,ze,h+1);if(d.type!=="string")return;const O=(0,c.e1)(d.text),he=/^type$/i.test(E)||L(E,d)||
J(O)||t(d)||r.labelOf(O)!==void 0;if(O.length<bt.min||he)return;const xe=O.includes("://")?2*bt.max:Math.min(O.length,bt.max),Me=r.countOf(O)>bt.usual?bt.usualWeight:1;f(E,r.mask(Ht(O,r.mask)).shown,Me*
xe/(h+1))};return m(e,"",0),[...i].sort(([,d],[,E])=>E.weight-d.weight).filter(([,{weight:d}],E)=>E===0||E<bt.texts&&d>bt.usualWeight*2*bt.max).map(([d,{text:E}])=>`${ht(d,r)}: ${(0,u.SS)(JSON.stringify(
(0,u.Jj)(E,bt.max)),1/0)}`).join(", ")}function an(e,t,r){const i=(0,u.EU)(pn(e,t),"diff",Dt);return f=>{const m=i.length<=f?i:Zn(i,f);return r===void 0?`
${m}`:Un(r,m)}}function Zn(e,t){const r=e.split(`
`),i=r.slice(1,-1).map(f=>f.slice(Dt.length));return[...r.slice(0,1),...g(i,t).map(f=>Dt+f),...r.slice(-1)].join(`
`)}function Un(e,t){return`
${Dt}<details><summary>${e}</summary>

${t}
${Dt}</details>`}function Dn(e){return e.replace(/^(?=.)/gm,Dt)}const Qn=100,jn=5;function qn(e,t){const r=e.kind==="json"?en(e,xe=>t(xe).shown):void 0,i=(0,l.Z)(()=>(0,ee.Vn)((0,c.PX)(e.head??e.base))),
f={mask:t,labelOf:xe=>xe.length>Qn?void 0:r?.labelOf(JSON.stringify(xe)),endsOf:xe=>r?.endsOf(xe),countOf:xe=>i().get(xe)??0},m=Fn((0,y.xS)(e)),d=e.status==="modified",E=d?sr(e,f,r):Qt(cr(e),f),{nodes:h=0,
connections:O=0}=r?.size??{},H=h===0?"What is in it":`${(0,V.hS)(h,"node")}, ${(0,V.hS)(O,"connection")}`,he=d?E:N(H,E,{changes:m,folded:!0});return[...er(r),$(nr(e,t),{parts:[...he,...rr(e,f)],changes:m})]}
function Fn({added:e,modified:t,removed:r}){return e+t+r}function er(e){return e?.note!==void 0?[$(e.note)]:e?.picture?[$((0,u.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function nr({name:e,kind:t,status:r,changes:i},f){const m=`**${ht(e,{mask:f})}**`;return r!=="modified"?`${ne[r]} ${m}: file ${r}`:t==="bi\
nary"||t==="variables"&&i.length===0?`${ne.modified} ${m}: content modified`:t==="variables"?`${m} (values are never shown)`:m}function rr({references:e},t){if(e.length===0)return[];const r=e.slice(0,
jn).map(({path:d,from:E,to:h})=>`${Zt(d,t)} (${ht(E,t)} \u2192 ${ht(h,t)})`),i=e.length>jn?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,V.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[$(`${m}: ${r.join(", ")}${i}`)]}function sr(e,t,r){const i=p(e),f=r?.connections??[],m=new Set(f.map(({item:Me})=>Me)),d=(0,Ve.$z)(e.text?[ar(e.text)]:e.changes,
Me=>r?.tells(Me)?or(Me)?"layout":"told":"value"in Me&&m.has(Me.value)?"connection":i(Me)?"layout":ir(Me.path,r)?"item":"rest"),[E,h]=[d.get("layout")??[],d.get("connection")??[]],O=Qt(d.get("rest")??[],
t),H=ur(f,h,t),he=(d.get("told")?.length??0)+h.length,xe=`Layout and bookkeeping: ${(0,V.hS)(E.length,"change")}`;return[...Qt(d.get("item")??[],t),...N("Connections",H,{noun:"connection",changes:he}),
...H.length===0?O:N("Elsewhere in the file",O),...N(xe,lr(E,e,t),{folded:!0})]}function or({kind:e,path:t}){const[r,i]=t.slice(-2);return e==="modified"&&r?.type==="item"&&i?.type==="member"&&Nt.includes(
i.key)}function ir(e,t){return e.some(r=>r.type==="item"||r.type==="member"&&t?.isItemKey(r.key))}function ar({base:e,head:t}){return{kind:"modified",path:[],from:Sn(e),to:Sn(t)}}function Sn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function cr({base:e,head:t,text:r,status:i,changes:f}){const m=i==="removed"?"removed":"added",d=(h,O)=>{const H=(0,ee.Vg)(h,()=>{});return!(O.length<3&&H.length>
0&&H.every(xe=>xe.value.type==="object"))&&(O.length>0||h.type!=="object")?[{kind:m,path:O,value:h}]:H.flatMap(({step:xe,value:Me})=>xe.type==="member"?d(Me,[...O,xe]):[{kind:m,path:[...O,xe],value:Me}])},
E=e??t??(r&&Sn(r.base??r.head));return E?d(E,[]):f}function ur(e,t,r){const i=new Map(t.map(d=>["value"in d&&d.value,d])),f=fr(e,i),m=In(f.map(d=>dr(d,r)));return f.map(([{item:d}],E)=>{const h=i.get(
d),{line:O,under:H=()=>""}=h?on(h,r):{line:""};return $(`${m[E]}${H(0)===""?O:""}`,{under:H})})}function fr(e,t){const r={added:new Map,removed:new Map};return e.flatMap(i=>{const{kind:f,source:m,target:d,
item:E}=i;if(f==="rewired"||t.has(E))return[[i]];const h=r[f].get(m),O=h??[i];return h&&h.push(i),r[f].delete(m),r[f].set(d,O),h?[]:[O]})}function dr(e,t){const[{kind:r,source:i,target:f,was:m}]=e,d=H=>`\
**${ht(H.label,t)}**`,E=H=>H===""?"":` (${ht(H,t)})`,h=e.map(H=>` \u2192 ${d(H.target)}${E(H.label)}`),O=m?.target===f?E(m.label)||" without a label":m&&` ${d(m.target)}`;return`- ${ne[r]} ${d(i)}${h.
join("")}${O===void 0?"":`, was${O}`}`}function lr(e,t,r){return[...(0,Ve.$z)(G(e,t),f=>f.kind+xn(f,r)).values()].flatMap(f=>{const m=f.map(O=>on(O,r));if(f.length<Cn||Le(f[0].path)===0||m.some(({under:O})=>O))
return Qt(f,r);const d=Ln(f,r),E=Dn(m.map(({line:O},H)=>`- ${d[H]}${O}`).join(`
`)),h=`- ${ne[f[0].kind]} ${xn(f[0],r)} of ${(0,V.hS)(f.length,"item")}`;return $(h,{changes:f.length,under:()=>`
${E}`})})}const hr="<!-- workflow-report -->",mr=6e4,pr=1e3;function wr(e){const{workflows:t,missing:r}=e,i=(0,Ie.lb)(e),m=["changed","added","removed"].flatMap(h=>t.filter(O=>O.status===h)).map(h=>{const O=Fn(
h.counts);return{workflow:h,changes:O,parts:h.files.flatMap(H=>qn(H,i))}}),d=br(e,i),E=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:h=mr,maxBytes:O=1/0,headings:H=!0,mark:he=!0}={})=>{
const xe=m.map(({workflow:Be,...tt})=>$(yr(Be,i,H),tt)),Me=$(E,{parts:[...N("",xe,{noun:"workflow"}),...d]}),ze=he?`${hr}
`:"";for(let Be=Math.min(h,O);;){const tt=[ze,...k(Me,Be-ze.length-1),`
`],gt=O===1/0?0:Buffer.byteLength(tt.join(""));if(gt<=O||Be<pr)return tt;Be=Math.floor(Be*O*.99/gt)}}}function gr(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function yr({name:e,status:t,counts:r},i,f){const m=f?"### ":"",d=e===void 0?void 0:ht(e,{mask:i});return t==="added"||t==="removed"?`${m}${ne[t]} ${d===void 0?"Workflow":`${d}: workflow`} ${t}`:f?`${m}${d===
void 0?"":`${d}: `}${(0,y.cq)(r)}`:""}function br({workflows:e,notCompared:t=[]},r){const i=(d,E)=>{const h=d.flatMap(O=>O===void 0?[]:[ht(O,{mask:r})]).join(", ");return d.length===0?[]:[$(E(h),{least:E(
(0,V.hS)(d.length,"workflow"))})]},f=e.flatMap(({name:d,status:E})=>E==="unchanged"?[d]:[]),m=e.flatMap(({name:d,variablesCompared:E})=>E?[]:[d]);return[...e.length===0?[$("No workflow was compared")]:
[],...i(f,d=>d===""?"No changes":`${d}: no changes`),...i(m,d=>`The environment variables${m.length===e.length?"":` of ${d}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...i(t,d=>`${d}: not compared, because the step failed`)]}var vr=b(725),xr=b(697),Er=b(192);const Sr=900*1024;async function $r(e){Ar(e);const t=wr(e),r={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,xr.bg)("the report",r),Or(t)}function Or(e){return(t,r,i)=>{const f=Sr-Buffer.byteLength(r.join()),m=e({headings:t,maxLength:1/0,maxBytes:f,mark:!1}).join("");return i===void 0?m:gr(m,i)}}
function Ar(e){const t=(0,y.AS)(e);if(t.length===0)return;const r=t.slice(0,20).map(Er.bY),i=t.length>20?` and ${(0,V.hS)(t.length-20,"more line")}`:"";(0,vr.lm)(`No field matched ${r.join(", ")}${i} \
in ignore. Check the spelling.`)}}),192:(($e,Oe,b)=>{b.d(Oe,{LO:()=>Xe,yG:()=>L,Rr:()=>De,bY:()=>Pe});var y=b(24),V=b(760),ae=b(806);const le=rt(import.meta.url)("node:net");var ue=b(783),F=b(279),X=b(
706);const M=7,$=3e4,N=429;async function k({log:R,signal:v,endsAt:Z},me,{atLeastMs:Re=0,untilFree:Fe=!1}={}){let Ge=0,Ve=0,ot;for(;;)try{return await me()}catch(Je){if(!(Je instanceof Failure&&(Je.retryable||
Fe&&Je.busy)))throw Je;v.throwIfAborted(),ot??=performance.now();const ut=Je.status===N,vt=Je.busy||ut;Ve=vt?Ve+1:0,vt||Ge++;const Rt=Ge>(Je.maxRetries??M)&&performance.now()-ot>=Re;if(!vt&&Rt)throw P(
Je,`${Ge} times in a row`);const lt=Math.min($,1e3*2**((Ve||Ge)-1))*(.5+Math.random()/2),kt=ut&&Je.retryAfterMs>0?Je.retryAfterMs:Math.max(Je.retryAfterMs,lt),dt=humanTime(kt);if(performance.now()+kt>=
Z)throw P(Je,`and waiting ${dt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");R.info(`${toSingleLine(sentenceOf(Je),1e3)}; retrying in ${dt}`),await D(
kt,v)}}function P(R,v,Z=R.advice){const{what:me,why:Re}=R,Fe=Re?{why:`${Re}, ${v}`}:{what:`${me}, ${v}`};return R.with({...Fe,advice:Z,retryable:!1})}function S(R){const v=String(R),Z=/^\d+$/.test(v)?
Number(v)*1e3:Date.parse(v)-Date.now();return Math.min(Math.max(Z||0,0),2**31-1)}async function D(R,v){let Z;const me=new Promise(Re=>{Z=setTimeout(Re,R)});await C(v,me).finally(()=>clearTimeout(Z))}function C(R,v){
return new Promise((Z,me)=>{const Re=()=>me(R.reason);v.then(Z,me).finally(()=>R.removeEventListener("abort",Re)),R.aborted?Re():R.addEventListener("abort",Re)})}function W(R,v,Z,me={}){return new Failure(
{what:R,why:v,advice:Z,topic:"the-platforms-response",...me})}function j(R,v,Z,me){return new Failure({what:R,why:v,advice:Z,topic:"the-connection",...me})}const T={ECONNREFUSED:"the connection was re\
fused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DN\
S)",ETIMEDOUT:"the connection timed out"},u="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",l=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,I=/Z_|ERR__ERROR_/,Y=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function ce(R,v,Z,me){if(!(R instanceof Error&&"code"in R))return R;const Re=String(R.code);
if(l.test(Re)){const vt=`the TLS connection can't be trusted (${Re})`;return j(v,vt,`Check host. ${c}`,{affectsAll:!0,cause:R})}const[,Fe]=Y.exec(R.message)??[];if(Fe!==void 0)return q(v,Fe,R);const Ge=!Z&&
A.test(Re),Ve=Ge?"the TLS connection failed":"the connection failed",ot=T[Re]??`${I.test(Re)?"the response can't be decoded":Ve} (${Re})`,Je={retryable:!0,maybeProcessed:Z,affectsAll:!Z,cause:R};if(me||
!(Ge||Re==="ENOTFOUND"))return j(v,ot,u,Je);const ut=Ge?`Check host and its port. ${c}`:"Check host.";return j(v,ot,ut,{...Je,maxRetries:2})}function q(R,v,Z){const me=(Ge,Ve,ot=!1)=>j(R,Ge,Ve,{affectsAll:!0,
cause:Z,retryable:ot});if(v==="407")return me("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Re=Number(v);if(Re<500&&!ke(Re))return me(`the proxy refuses the c\
onnection (${v})`,"Allow the host there, or add it to NO_PROXY.");const Fe=`the proxy made no connection (${toSingleLine(v,100)})`;return me(Fe,"Check HTTPS_PROXY, or re-run the job later.",!0)}const pe=new Set(
[408,421,425,429]),ve=new Set([501,505,506,508,510,511]);function ke(R){return pe.has(R)||R>=500&&!ve.has(R)}function se(R,v){return{status:R,retryable:ke(R),retryAfterMs:retryAfterMs(v["retry-after"]),
maybeProcessed:R<400||R===408||R>=500}}const we=200;function He(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function Ke(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(R)}function Ye(...R){
return R.find(v=>typeof v=="string"&&v.length<=we&&Ke(v))}function Ze(R){try{return decodeURIComponent(R)}catch{return R}}function it(){for(const R of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PR\
OXY"]){const v=process.env[R]?.trim();v!==void 0&&(process.env[R]=v===""||v.includes("://")?v:`http://${v}`)}for(const R of["no_proxy","NO_PROXY"]){const v=process.env[R];v!==void 0&&(process.env[R]=v.
replace(/[\s,]+/g,",").replaceAll("*.","."))}}function Qe(R,v){const Z=process.env.https_proxy||process.env.HTTPS_PROXY;if(!Z||checkBypass(R)||/^https?:/i.test(Z)&&getProxyUrl(R))return;throw connectionFailure(
v,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const p=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function w(R,v=p){return[v,({input:Z})=>`contains ${Ae(Z)}. ${R}`]}function J(...R){return v=>{for(const[Z,me]of R){const Re=Z.exec(v);if(Re)throw new Error(typeof me=="string"?me:me(Re))}return v}}function L(R){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(R))return R.toLowerCase()==="true";throw new Error(`must be true or false, not ${Pe(R)}`)}function fe(R,v=!1){return Z=>{const me=Number(Z);if((v?/^\d+$/:
/^\d+(\.\d+)?$/).test(Z)&&me>0&&me<=R)return me;const Re=R===1/0?"":` and at most ${R}`;throw new Error(`must be a ${v?"whole ":""}number above 0${Re}, not ${Pe(Z)}`)}}const ye="is not an address such\
 as https://ai-for-process.example.ai",ge=J(w("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,R])=>`must not contain a query or a fragment. Set only the beginning of the address: "${R}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,ye]);function Le(R){
const v=/^[a-z0-9+.-]+:\/\//i.test(ge(R))?R:`https://${R}`;if(!URL.canParse(v))throw new Error(ye);const Z=new URL(v);if(Z.protocol!=="https:"&&Z.protocol!=="http:")throw new Error("must be an https:/\
/ address");if(Z.protocol==="http:"&&!isLoopback(Z.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return Z.pathname.endsWith("/")||(Z.pathname+="/"),Z}function G(R){
if(isId(R))return R;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Pe(R)}`)}const Q=J(w("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,R])=>`begins wit\
h "${R}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),z="is too long: at mo\
st 200 characters",de=J([new RegExp("\\p{C}","u"),({input:R})=>`must not contain control characters: ${Pe(R)}`],[/.{201}/u,z]),te=J([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:R})=>`can't be a name: ${Pe(R)};\
 leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:R})=>`must not end in .zip, which the action adds: ${Pe(R)}`],[/.{201}/u,z]);function oe(R){const v=refusal(te(R));if(v!==void 0)
throw new Error(`can't be a name: ${Pe(R)} ${v}`);if(Buffer.byteLength(R)>240)throw new Error(z);return R}function be(R){if(R!=="any"){if(/^[0-9a-f]{64}$/i.test(R))return R.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function _e(){return(0,V.resolve)(process.env.GITHUB_WORKSPACE??"")}const Te=J([new RegExp("\\p{Cc}","u"),"must be a path without control character\
s"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,R])=>`begins with ${R}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function De(R){
return(0,V.resolve)(_e(),Te(R))}function je(R){const v=De(R);if(existsSync(v))return v;throw new Error(Xe(R))}function Xe(R){const v=!(0,y.existsSync)(_e())||(0,y.readdirSync)(_e()).length===0;return`\
doesn't exist: ${Pe(R)}${v?". The workspace is empty: run actions/checkout before this step":""}`}function Pe(R){const v=Ae(R);return`"${(0,X.OX)(R,60)}"${v===""?"":` with ${v}`}`}function Ae(R){const v=(R.
match(new RegExp(p,"gu"))??[]).map(Re=>Re.codePointAt(0)??0),Z=[...new Set(v)].map(Re=>`U+${Re.toString(16).toUpperCase().padStart(4,"0")}`),me=Z.length===1?"an invisible character":"invisible charact\
ers";return Z.length===0?"":`${me} (${Z.slice(0,5).join(", ")})`}}),124:(($e,Oe,b)=>{b.d(Oe,{AS:()=>X,Hq:()=>ue,RG:()=>V,cq:()=>M,cz:()=>ae,xS:()=>le,xW:()=>F});var y=b(706);const V={type:"hidden"};function ae($){
const N=k=>$.reduce((P,S)=>P+S[k],0);return{added:N("added"),modified:N("modified"),removed:N("removed")}}function le({status:$,changes:N,references:k}){const P={added:0,modified:0,removed:0};if($!=="\
modified")return{...P,[$]:1};if(N.length===0&&k.length===0)return{...P,modified:1};for(const{kind:S}of N)P[S==="added"||S==="removed"?S:"modified"]++;return P}function ue({workflows:$}){return $.some(
({status:N})=>N!=="unchanged")}function F({workflows:$}){return ae($.map(({counts:N})=>N))}function X({workflows:[$,...N]}){return $?.unusedIgnores.filter(k=>N.every(({unusedIgnores:P})=>P.includes(k)))??
[]}function M({modified:$,added:N,removed:k}){return Object.entries({modified:$,added:N,removed:k}).flatMap(([S,D])=>D===0?[]:[`${(0,y.zD)(D)} ${S}`]).join(", ")||"no changes"}}),436:(($e,Oe,b)=>{b.d(
Oe,{Gg:()=>$,Ku:()=>N,Ms:()=>C,Op:()=>S,PX:()=>P,Rk:()=>ae,TH:()=>M,TN:()=>F,YD:()=>X,ZM:()=>ue,dj:()=>T,e1:()=>D,eX:()=>le,jn:()=>k});var y=b(761),V=b(899);const ae=["id","_id","key","name"],le=["nam\
e","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function F(u,c){if(u.type!=="object")return;const l=u.members.get(c)??u.matchOnly?.
get(c);if(!(l===void 0||!k(l)))return(l.type==="string"?l.text.length>2:/\d/.test(l.text))?l.text:void 0}function X(u){return u.type==="object"?[...u.members.keys()]:[]}function M(u){const c=()=>X(u).
filter(l=>ue.test(l));return N(u,["id","_id","key"])??N(u,c().sort())}function $(u){return N(u,le)}function N(u,c){const l=u&&c.find(A=>F(u,A)!==void 0);return l&&F(u,l)}function k(u){return u.type===
"string"||u.type==="literal"}function P(u){return u===void 0?[]:k(u)?[D(u.text)]:(u.type==="array"?u.items:[...u.members.values()]).flatMap(P)}function S(u,c,l){return l&&ae.includes(u)&&k(c)}function D(u){
return u.startsWith('"')?u.includes("\\")?JSON.parse(u):u.slice(1,-1):u}class C{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(c,l=A=>{}){this.#e=c,this.#t=c.lines.length===0,this.#n=l}read(c){const{
fields:l,orders:A}=this.#e,I=Y=>(0,V.pi)(l,Y,this.#n);return(0,y.q)(c,void 0,{enter:(Y,ce="")=>this.#t?void 0:{key:ce,outer:Y},scalar:Y=>this.scalar(Y),array:(Y,ce)=>{const q=Y.length>0&&I({key:"",outer:ce});
return this.array(q?[]:Y,(0,V.pi)(A,ce,this.#n))},object:(Y,ce)=>{let q;for(const[pe,ve]of l.size===0?[]:Y)I({key:pe,outer:ce})&&(Y.delete(pe),ae.includes(pe)&&(q=(q??new Map).set(pe,ve)));return this.
object(Y,q)}})}scalar(c){let l=this.#s.get(c);return l===void 0&&(l={type:c.startsWith('"')?"string":"literal",id:++this.#r,text:c},this.#s.set(c,l)),l}array(c,l){const A=l?c.toSorted((ce,q)=>ce.id-q.
id):c;let I=A.length;for(const{id:ce}of A)I=j(I,ce);const Y=this.#i(I,{type:"array",id:this.#r+1,items:A,unordered:l});return this.#t?Y:{type:"array",id:Y.id,items:c,unordered:l}}object(c,l){let A=~c.
size;for(const[Y,{id:ce}]of c)A=A+j(this.scalar(Y).id,ce)|0;const I=this.#i(A,{type:"object",id:this.#r+1,members:c,matchOnly:l});return this.#t?I:{type:"object",id:I.id,members:c,matchOnly:l}}#i(c,l){
for(let A=c;;A=A+1|0){const I=this.#o.get(A);if(I&&W(I,l))return I;if(!I)return this.#o.set(A,l),this.#r++,l}}}function W(u,c){if(u.type==="array")return c.type==="object"||u.items.length!==c.items.length?
!1:u.items.every(({id:l},A)=>l===c.items[A]?.id);if(c.type==="array"||u.members.size!==c.members.size)return!1;for(const[l,{id:A}]of c.members)if(u.members.get(l)?.id!==A)return!1;return!0}function j(u,c){
const l=Math.imul(u^u>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(l^l>>>13,695872825)}function T(u){if(k(u))return u.text;if(u.type==="array"){const l=u.items.map(T);return`[${(u.unordered?
l.sort():l).join()}]`}return`{${Array.from(u.members,([l,A])=>`${JSON.stringify(l)}:${T(A)}`).sort().join()}}`}}),899:(($e,Oe,b)=>{b.d(Oe,{K$:()=>y,pi:()=>ae,wo:()=>V});const y=V("");function V(F){const X=new Set,
[M,$]=[new Map,new Map];for(const[N,k]of F.split(/\r\n|\r|\n/).entries()){const P=k.trim();if(P===""||P.startsWith("#"))continue;const[S,D]=P.endsWith("[]")?[P.slice(0,-2),$]:[P,M],C=S.split(".").reverse(),
W=le(S);if(C.includes(""))throw new Error(`has an empty key in line ${N+1} (join keys by single dots)`);if(C.every(j=>j==="*"))throw new Error(`has only * in line ${N+1}, which would ignore everything\
 (name a key)`);X.add(P),D.set(W,[...D.get(W)??[],{line:P,keys:C}])}return{lines:[...X],fields:M,orders:$}}function ae(F,X,M){if(F.size===0||X===void 0)return!1;const $=["*",le(X.key)].flatMap(N=>F.get(
N)??[]).filter(({keys:N})=>ue(X,N));for(const{line:N}of $)M(N);return $.length>0}function le(F){return F.slice(F.lastIndexOf(".")+1)}function ue(F,X){if(F===void 0||X.length===0)return X.length===0;const M=X[0]===
"*"?["*"]:F.key.split(".").reverse();return M.every(($,N)=>$===X[N])&&ue(F.outer,X.slice(M.length))}}),742:(($e,Oe,b)=>{b.d(Oe,{OD:()=>ge,qy:()=>fe,Z:()=>Le,yR:()=>ye});var y=b(436),V=b(899),ae=b(726);
function le(G,Q){const z=Q.size===0?void 0:Q.get(JSON.stringify(G));return z===void 0?G:(0,y.e1)(z)}function ue({base:G,head:Q}){return G===Q?[]:y.Rk.flatMap(z=>{const[de,te]=[(0,y.TN)(G,z),(0,y.TN)(Q,
z)];return de!==te&&de?.startsWith('"')&&te?.startsWith('"')?[[de,te]]:[]})}function F(G,Q){const z=new Map;for(const[te,oe]of G)z.set(te,(z.get(te)??new Set).add(oe));const de=([te,oe])=>z.get(te)?.size===
1&&Q.base.get(te)===1&&Q.head.get(oe)===1;return new Map(G.filter(de))}function X(G){const Q=z=>{const de=new Map,te=(oe,be)=>{if(oe.type==="array")for(const Te of oe.items)te(Te,!0);if(oe.type!=="obj\
ect")return;const _e=be?[oe.id,...y.Rk.flatMap(Te=>(0,y.TN)(oe,Te)??[])]:[];for(const Te of new Set(_e))de.set(Te,(de.get(Te)??0)+1);for(const Te of oe.members.values())te(Te,!1)};for(const oe of G)te(
oe[z],!1);return de};return{base:Q("base"),head:Q("head")}}function M(G,Q,z){const de={element:new Map,member:new Map};function te(be,_e){if(Q.size===0&&!z)return be;if((0,y.jn)(be))return G.scalar(Q.
get(be.text)??be.text);const Te=de[_e?"element":"member"],De=Te.get(be.id)??oe(be,_e);return Te.set(be.id,De),De}function oe(be,_e){if(be.type==="array"){const De=be.items.map(je=>te(je,!0));return G.
array(De,be.unordered)}const Te=new Map;for(const[De,je]of be.members)(0,y.Op)(De,je,_e)?z||Te.set(De,je):Te.set(le(De,Q),te(je,!1));return G.object(Te)}return(be,_e=!1)=>te(be,_e).id}function $(G,Q){
const z={base:M(G,Q,!0),head:M(G,new Map,!0)};return{interner:G,renames:Q,follow:M(G,Q,!1),bare:z}}var N=b(408);const k=.4,P=.9,S=4e4,D=4,C=/^(""|0|true|false|null)$/,W=.25,j=new Set([...y.eX,"type"]);
function T(G,Q,z){const{compare:de,shareRare:te}=l(G,z),oe=u(G,Q),be=c(G);return _e=>(Te,De)=>{const je=(0,N.qc)(Te,De),Xe=je.reduce((v,{base:Z,head:me})=>v+Z.length*me.length,0),Pe=v=>Xe>S?[...te(v),
...(0,N.O6)(Q,v).flatMap(N.yU)]:v.base.flatMap(Z=>v.head.map(me=>({base:Z,head:me}))),Ae=je.flatMap(Pe).flatMap(v=>{const Z=de(v);return(_e>0&&be(v)?de(v,()=>1)>=P:Z>=_e)?[{pair:v,alike:Z,distance:oe(
v)}]:[]});Ae.sort((v,Z)=>Z.alike-v.alike||v.distance-Z.distance);const R=new Set;return Ae.flatMap(({pair:v})=>R.has(v.base)||R.has(v.head)?[]:(R.add(v.base).add(v.head),[v]))}}function u({base:G},Q){
const z=new Map((0,N.Ms)(Q).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let de=0;const te=G.map(({index:oe})=>(de=z.get(oe)??de,oe+de));return oe=>Math.abs((te[oe.base.index]??0)-oe.head.index)}
function c({base:G,head:Q}){const z=({item:be})=>[(0,y.TH)(be),(0,y.Gg)(be)],[de,te]=[new Set(G.flatMap(z)),new Set(Q.flatMap(z))],oe=(be,_e)=>z(be).every(Te=>Te!==void 0&&!_e.has(Te));return be=>oe(be.
base,te)&&oe(be.head,de)}function l(G,{renames:Q,follow:z}){const de=new Map([["",0]]),te=new Set;function oe(Pe){const Ae=de.get(Pe)??de.size;return Ae===de.size&&de.set(Pe,Ae),Ae}function be(Pe,Ae){
const R=new Set,v=(Z,me,Re)=>{if((0,y.jn)(Z)||(Z.type==="array"?Z.items.length:Z.members.size)===0){const Fe=oe(`${me}=${Ae==="base"?z(Z):Z.id}`);R.add(Fe),(!(0,y.jn)(Z)||C.test(Z.text))&&te.add(Fe)}else if(Z.
type==="array")for(const Fe of Z.items)v(Fe,oe(`${me}[]`),!0);else for(const[Fe,Ge]of Z.members)me===0&&(0,y.jn)(Ge)&&j.has(Fe)||(0,y.Op)(Fe,Ge,Re)||v(Ge,oe(`${me}.${Ae==="base"?le(Fe,Q):Fe}`),!1)};return v(
Pe,0,!0),R}const _e=new Map,Te=new Map,De=Pe=>_e.get(Pe)??new Set;for(const Pe of["base","head"]){for(const Ae of G[Pe])_e.set(Ae,be(Ae.item,Pe));for(const[Ae,R]of(0,ae.Vn)(G[Pe].flatMap(v=>[...De(v)]))){
const v=(te.has(Ae)?W:1)/R;Te.set(Ae,Math.min(Te.get(Ae)??1,v))}}const je=Pe=>Te.get(Pe)??0,Xe=Pe=>[...De(Pe)].filter(Ae=>je(Ae)>=1/D);return{compare({base:Pe,head:Ae},R=je){const v=Fe=>{let Ge=0;for(const Ve of Fe)
Ge+=R(Ve);return Ge},[Z,me]=[De(Pe),De(Ae)],Re=[...Z].filter(Fe=>me.has(Fe));return 2*v(Re)/(v(Z)+v(me))||0},shareRare(Pe){const Ae=new Map;for(const R of Pe.head)for(const v of Xe(R))Ae.set(v,[...Ae.
get(v)??[],R]);return Pe.base.flatMap(R=>{const v=new Set(Xe(R).flatMap(Z=>Ae.get(Z)??[]));return Array.from(v,Z=>({base:R,head:Z}))})}}}function A(G,Q,z){const de={base:{item:G,index:0,array:[G]},head:{
item:Q,index:0,array:[Q]}};return l({base:[de.base],head:[de.head]},z).compare(de)}const I=/^"[\w-]{0,20}"$/;function Y(G,Q,z){let de=[],te=G;const oe=()=>te.base.length===0||te.head.length===0,be=(v,Z)=>{
const me=oe()?[]:v(te,Z);me.length!==0&&(de=de.concat(me),te=(0,N.FF)(te,me))},_e=v=>(Z,me)=>(0,N.O6)(de,Z).flatMap(Re=>v(Re,me)),Te=z||[...G.base,...G.head].some(({item:v})=>v.type==="object"),De=y.Rk.
filter(v=>!ve(v,G,Q));for(const v of se(De,G,Q))be(N.kk,q(v));const je=({item:v})=>v.id,Xe=({item:v},Z)=>Z==="base"?Q.follow(v,!0):v.id;for(const v of Q.renames.size>0?[Xe,je]:[je])be(_e(N.eV),v),Te&&
be(N.kh,v);if(Te&&!oe()){const v=c(G);for(const Re of se(He(G),G,Q).slice(0,1)){const Fe=Ge=>!y.ZM.test(Re)&&v(Ge)&&I.test((0,y.TN)(Ge.head.item,Re)??"");be((Ge,Ve)=>(0,N.kk)(Ge,Ve).filter(ot=>!Fe(ot)),
q(Re))}const Z=Re=>({item:Fe},Ge)=>pe(Fe,Q.bare[Ge],Re);be(_e(N.eV),Z(1)),be(N.kh,Z(3));const me=T(G,de,Q);for(const Re of[...y.eX,"key"])be(me(0),q(Re));be(me(k),({item:Re})=>Re.type==="object"?(0,y.
TN)(Re,"type")??"":void 0)}const Pe=De.length<y.Rk.length,Ae=v=>(0,y.Gg)(v)??(Pe?De.find(Z=>(0,y.TN)(v,Z)):(0,y.TH)(v));return be(_e((v,Z)=>Pe&&ce(v.base)===ce(v.head)?(0,N.yU)(v):(0,N.kh)(v,Z)),({item:v})=>Ae(
v)===void 0?"":void 0),de}function ce(G){return G.map(({index:Q})=>Q).join()}function q(G){return({item:Q})=>(0,y.TN)(Q,G)}function pe(G,Q,z){return G.type!=="object"||[...G.members].filter(([te,oe])=>!(0,y.
Op)(te,oe,!0)).length<z?void 0:Q(G,!0)}function ve(G,Q,z){const[de,te]=[ke(Q.base,G),ke(Q.head,G)];if(de===void 0||de!==te)return!1;if(de==="")return!0;const oe=(0,N.eV)(Q,({item:be},_e)=>pe(be,z.bare[_e],
1));return Q.base.length!==Q.head.length&&oe.length>we((0,N.kk)(Q,q(G)),z)}function ke(G,Q){const z=/^"?(.*?)\d+"?$/.exec(G[0]?(0,y.TN)(G[0].item,Q)??"":"")?.[1],de=te=>G.every(({item:oe,index:be})=>(0,y.
TN)(oe,Q)?.replaceAll('"',"")===`${z}${te+be}`);return G.length>1&&(de(0)||de(1))?z:void 0}function se(G,Q,z){const de=G.map(oe=>({key:oe,pairs:(0,N.kk)(Q,q(oe))})),te=(oe,be)=>oe.every(({base:Te,head:De},je)=>Te===
be[je]?.base&&De===be[je]?.head)?0:we(be,z)-we(oe,z);return de.sort(({pairs:oe},{pairs:be})=>be.length-oe.length||te(oe,be)),de.map(({key:oe})=>oe)}function we(G,{interner:Q,renames:z,bare:de}){const te=G.
map(({base:be,head:_e})=>({base:be.item,head:_e.item})),oe=M(Q,new Map([...z,...te.flatMap(ue)]),!0);return te.filter(({base:be,head:_e})=>[oe,de.head].some(Te=>Te(be,!0)===de.head(_e,!0))).length}function He({
base:G,head:Q}){const z=(0,ae.Vn)(Q.flatMap(({item:oe})=>(0,y.YD)(oe))),de=oe=>2*(z.get(oe)??0)>Q.length&&oe!=="type",te=[...z.keys()].filter(oe=>de(oe)&&Ke(G,oe)&&Ke(Q,oe)).sort();return[...te.filter(
oe=>y.ZM.test(oe)),...te]}function Ke(G,Q){const z=G.flatMap(({item:te})=>(0,y.TN)(te,Q)??[]).filter(te=>te.startsWith('"'));if(z.length<2||2*z.length<=G.length||new Set(z).size<z.length)return!1;const de=new Set(
G.flatMap(({item:te})=>y.Rk.map(oe=>(0,y.TN)(te,oe))));return 2*z.filter(te=>de.has(te)).length<z.length}const Ye=8,Ze=.5;function it(G,Q,z,de){const te=Ae=>G[Ae].flatMap(v=>[v,...Qe(v,de)]).filter(({
path:v,value:Z})=>v.at(-1)?.type==="item"&&z[Ae].get(Z.id)===1),oe={bases:new Set,heads:new Map};let be={base:te("base"),head:te("head")};const _e=(Ae,R)=>{const v=(0,N.kk)(be,Ae).filter(({base:Z,head:me})=>Z.
arrays!==me.arrays&&R(Z.value,me.value));for(const{base:Z,head:me}of v)oe.bases.add(Z.value),oe.heads.set(me.value,Z);be=(0,N.FF)(be,v)},Te=(Ae,R)=>(0,y.TN)(Ae,"type")===(0,y.TN)(R,"type"),De=(Ae,R)=>(0,y.
Gg)(Ae)!==void 0&&(0,y.Gg)(Ae)===(0,y.Gg)(R),je=(Ae,R)=>Te(Ae,R)&&A(Ae,R,Q)>=Ze,Xe=(Ae,R)=>(z[R].get(Ae??"")??0)<2,Pe=(Ae,R)=>Xe(Ae,R)?Ae:void 0;return _e(({value:Ae},R)=>Pe((0,y.TH)(Ae),R),(Ae,R)=>((0,y.
TH)(Ae)?.length??0)>=Ye||De(Ae,R)||je(Ae,R)),_e(({value:Ae},R)=>Pe((0,y.Gg)(Ae),R),je),_e(({value:Ae},R)=>Xe((0,y.TH)(Ae),R)?pe(Ae,Q.bare[R],3):void 0,Te),oe}function Qe({value:G,path:Q},z){return(0,ae.
Vg)(G,z).flatMap(de=>{if((0,y.jn)(de.value))return[];const te={value:de.value,path:[...Q,de.step]};return[te,...Qe(te,z)]})}function p(G,Q,z,de){const te=[],oe=[],be=[],_e=[],Te={base:[],head:[]};function De({
base:v,head:Z},me,Re){Re==="element"&&_e.push(...ue({base:v,head:Z})),(Re==="element"||Re==="member"&&v.type==="object"&&Z.type==="object")&&be.push({base:v,head:Z,path:me}),v.id!==Z.id&&(v.type==="ar\
ray"&&Z.type==="array"?R(v,Z,me):v.type==="object"&&Z.type==="object"?Ae({base:v,head:Z},me,Re):Re!=="own"&&(0,y.jn)(v)&&(0,y.jn)(Z)&&Q.renames.get(v.text)===Z.text?oe.push({path:me,from:(0,y.e1)(v.text),
to:(0,y.e1)(Z.text)}):te.push({kind:"modified",path:me,from:v,to:Z}))}function je({base:v,head:Z},me,Re,Fe){v!==void 0&&Z!==void 0?De({base:v,head:Z},me,Re):Z!==void 0&&!Xe(Z,me)?(te.push({kind:"added",
path:me,value:Z}),Te.head.push({value:Z,path:me,arrays:Fe}),z.heads.size>0&&Pe(Z,me)):v!==void 0&&!z.bases.has(v)&&(te.push({kind:"removed",path:me,value:v}),Te.base.push({value:v,path:me,arrays:Fe}))}
function Xe(v,Z){const me=z.heads.get(v);return me===void 0?!1:(te.push({kind:"moved",path:Z,from:me.path}),De({base:me.value,head:v},Z,"element"),!0)}function Pe(v,Z){for(const{step:me,value:Re}of(0,ae.
Vg)(v,de)){const Fe=[...Z,me];Xe(Re,Fe)||Pe(Re,Fe)}}function Ae(v,Z,me){for(const{key:Re,from:Fe,...Ge}of w(v,Q)){const Ve=[...Z,{type:"member",key:Re}];Fe!==Re&&oe.push({path:Ve,from:Fe,to:Re});const ot=Ge.
base!==void 0&&(0,y.Op)(Re,Ge.base,me==="element");je(Ge,Ve,ot?"own":"member")}}function R(v,Z,me){const Re={base:(0,N.S3)(v.items),head:(0,N.S3)(Z.items)},Fe=Y(Re,Q,v.unordered&&Z.unordered).filter(Je=>!z.
bases.has(Je.base.item)&&!z.heads.has(Je.head.item)),Ge=(0,ae.Oe)(Re,Fe,de),Ve=new Set((0,N.Ms)(Fe).map(Je=>Je.head.index)),ot=Ge.filter(Je=>Je.base&&Je.head&&!Ve.has(Je.index));ot.length>0&&!Z.unordered&&
te.push({kind:"reordered",path:me,moved:ot.map(({step:Je})=>Je)});for(const{step:Je,...ut}of Ge)je(ut,[...me,Je],"element",Re)}return De(G,[],"root"),{changes:te,references:oe,matches:be,renames:_e,unmatched:Te}}
function w({base:G,head:Q},{renames:z,follow:de}){const te=new Map(G.members),oe=new Map,be=(Te,De)=>Te.id===De.id||de(Te)===De.id;for(const Te of[be,()=>!0])for(const De of[je=>je,je=>le(je,z)])for(const[
je,Xe]of te){const Pe=De(je),Ae=Q.members.get(Pe);Ae===void 0||oe.has(Pe)||!Te(Xe,Ae)||(te.delete(je),oe.set(Pe,{key:Pe,from:je,base:Xe,head:Ae}))}for(const[Te,De]of Q.members)oe.has(Te)||oe.set(Te,{key:Te,
from:Te,head:De});const _e=Array.from(te,([Te,De])=>({key:Te,from:Te,base:De}));return[...oe.values(),..._e].sort((Te,De)=>Te.key<De.key?-1:1)}const J={bases:new Set,heads:new Map},L=5;function fe(G,Q){
const z=new y.Ms(V.K$),[de,te]=[G,Q].map(oe=>ye(oe,z));return de&&te&&ge([{base:de,head:te}],z)[0]}function ye(G,Q=new y.Ms(V.K$)){return/^\s*[[{]/.test(G)?Q.read(G):void 0}function ge(G,Q){const z=Le(
()=>X(G)),de=Le(()=>(0,ae.j9)([...G.map(({head:_e})=>_e),...G.map(({base:_e})=>_e)])),te=(_e,Te)=>de().componentOf(_e,Te);function oe(_e){const Te=$(Q,_e);return G.map(De=>{const je=p(De,Te,J,te),{base:Xe,
head:Pe}=je.unmatched;if(Xe.length===0||Pe.length===0)return je;const Ae=it(je.unmatched,Te,z(),te);if(Ae.heads.size===0)return je;const R=p(De,Te,Ae,te);return R.changes.filter(({kind:v})=>v==="moved").
length===Ae.heads.size?R:je})}let be=new Map;for(let _e=0;_e<L;_e++){const Te=oe(be),De=Te.flatMap(Xe=>Xe.renames),je=De.length===0?new Map:F(De,z());if(be.size===je.size&&[...be].every(([Xe,Pe])=>je.
get(Xe)===Pe)){if(Te.some(({changes:Xe})=>Xe.length>0))return Te;break}be=je}return oe(new Map)}function Le(G){let Q;return()=>(Q??={value:G()},Q.value)}}),726:(($e,Oe,b)=>{b.d(Oe,{Oe:()=>P,Vg:()=>S,Vn:()=>T,
j9:()=>F,oP:()=>j,qU:()=>X});var y=b(436),V=b(408);const ae=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ue=40;function F(c){const l=c.map(k),A=q=>l.find(pe=>pe.get(q))?.get(q);function I(q,pe){
for(const ve of(0,y.YD)(q).sort()){if(ae.test(ve))continue;const ke=`${(0,y.TN)(q,ve)}`,se=ve==="type"?`"${ke.split(":")[1]}`:ke,we=A(se);if(we===void 0||X(we.item)===void 0)continue;const He=l.some(Ke=>{
const Ye=Ke.get(se);return Ye&&(Ye.array===pe||N(pe,Ye.item))});if(ve==="type"||!He)return we.item}}function Y(q,pe){const ve=(0,y.Gg)(q);return X(q)??X(I(q,pe))??(ve&&(0,y.e1)(ve))}function ce(q){const pe=/\d/.
test(q)?A(q):void 0;return pe&&(Y(pe.item,pe.array)??u(pe.item))}return{componentOf:I,nameOf:Y,labelOf:ce}}function X(c){const l=c&&((0,y.TN)(c,"name")??M(c));return l&&(0,y.e1)(l)}function M(c){const[
l,A]=[$(c,"localeData"),$(c,"data")],Y=(l?["en",...(0,y.YD)(l)]:[]).map(q=>(0,y.Gg)($(l,q))),ce=[A,$(A,"node")].map(q=>(0,y.Ku)(q,["label",...y.eX,"display_name"]));return[...Y,...ce].find(q=>q!==void 0)}
function $(c,l){return c?.type==="object"?c.members.get(l):void 0}function N(c,l){return(0,y.YD)(l).map(I=>$(l,I)).some(I=>I?.type==="array"&&I.items===c)}function k(c){const l=new Map,A=I=>{if(I.type===
"object")for(const Y of I.members.values())A(Y);if(I.type==="array")for(const Y of I.items){const ce=(0,y.YD)(Y).filter(pe=>y.ZM.test(pe)),q=new Set(ce.flatMap(pe=>(0,y.TN)(Y,pe)??[]));for(const pe of q)
l.set(pe,l.has(pe)?void 0:{item:Y,array:I.items});A(Y)}};return A(c),l}function P(c,l,A){const I=(0,V.FF)(c,l),Y=[...I.base.map(q=>({...q,base:q.item})),...l.map(({base:q,head:pe})=>({...pe,base:q.item,
head:pe.item})),...I.head.map(q=>({...q,head:q.item}))],ce=W(Y,A);return Y.map(q=>({...q,step:D(q,ce.get(q))})).sort(C)}function S(c,l){return c.type==="object"?Array.from(c.members,([I,Y])=>({step:{type:"\
member",key:I},value:Y})):(c.type==="array"?P({base:[],head:(0,V.S3)(c.items)},[],l):[]).map(({step:I,item:Y})=>({step:I,value:Y}))}function D({item:c,index:l},A){if(A===void 0)return{type:"element",index:l,
item:c};const I=u(c),Y=I!==void 0&&I.length<=ue&&!A.startsWith(I);return{type:"item",label:A,...Y&&{hint:I},item:c}}function C({step:c},{step:l}){return c.type==="item"&&l.type==="item"?c.label<l.label?
-1:1:c.type==="element"&&l.type==="element"?c.index-l.index:c.type==="item"?-1:1}function W(c,l){const A=new Map,I=new Set;let Y=c.filter(({item:se})=>(X(se)??(0,y.Gg)(se)??(0,y.TH)(se))!==void 0);const ce=se=>{
const we=Y.map(se),He=T(we);Y=Y.filter((Ke,Ye)=>{const Ze=we[Ye];return Ze===void 0||He.get(Ze)!==1||I.has(Ze)?!0:(I.add(Ze),A.set(Ke,Ze),!1)})};ce(({item:se})=>X(se));const q=new Map(Y.map(se=>[se,X(
se.item)??X(l(se.item,se.array))])),pe=T([...q.values()]),ve=se=>{const[we,He]=[q.get(se),(0,y.Gg)(se.item)];return X(se.item)??(pe.get(we)===1?we:void 0)??(He&&(0,y.e1)(He))},ke=(se,we)=>{const[He,Ke]=[
(0,y.TH)(se.item),ve(se)??u(se.item)];return He?j(Ke,He,we):Ke};return ce(se=>ve(se)??ke(se,le)),ce(se=>ke(se,le)),ce(se=>ke(se,/$/)),ce(se=>`${ve(se)??u(se.item)??ke(se,/$/)} [${se.index}${se.head?"":
", before"}]`),A}function j(c,l,A=le){const I=(0,y.e1)(l).replace(A,"");return c?`${c} (${I})`:I}function T(c){const l=new Map;for(const A of c)l.set(A,(l.get(A)??0)+1);return l}function u(c){const l=(0,y.
TN)(c,"type");return l?.startsWith('"')?(0,y.e1)(l):void 0}}),856:(($e,Oe,b)=>{b.d(Oe,{$C:()=>l,Wr:()=>ce,_p:()=>A,lb:()=>W});var y=b(706),V=b(436),ae=b(742);const le=8,ue="authorization|password|pass\
wd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",F=new RegExp(`(?:(?:${ue})(?:value)?|(?:password|secret|ap\
ikey|accesstoken)s)$`),X=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,M=new RegExp(`^x?(?:${ue}|(?:password|secret|apikey)s)$`),$=/name|key|header|field/i,N=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
k=["value","values","default","defaultvalue","headervalue"],P=/\{\{|\$\{|<%/,S="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",D="(?:(?:bearer|basic|token)\\s{1,4})?",C=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${ue})(?\
:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${ue})\\s{0,4}=\\s{0,4}${D})${S}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${ue})\\s{0,4}:\\s{\
0,4}${D}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${S}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${S}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(q=>new RegExp(q,"giu"));function W({workflows:q}){const pe=new y.pO;for(const{secrets:ke,files:se}of q){const we=se.flatMap(({base:He,head:Ke})=>[He,Ke].flatMap(ce));for(const He of[...ke,...we].flatMap(
j))pe.add(He,T)}const ve=new Map;return ke=>{const se=ve.get(ke);if(se)return se;const we=[],He=Ze=>(we.push(Ze),y.v5),Ye={shown:C.reduce((Ze,it)=>Ze.replace(it,He),pe.hide(ke,He)),hidden:JSON.stringify(
we)};return ve.set(ke,Ye),Ye}}function j(q){return[q,q.replace(/^(?:bearer|basic|token) /i,""),...(0,V.PX)((0,ae.yR)(q))]}function T(q){return q.length>=le&&!new RegExp("^\\p{L}+$","u").test(q)}function u(q){
const pe=c(q);return F.test(pe)&&!X.test(pe)}function c(q){return q.toLowerCase().replace(/[^a-z]/g,"")}function l(q,pe,ve){return I(pe)?!1:u(q)?Y(pe)||M.test(c(q)):!k.includes(c(q))||ve?.type!=="obje\
ct"?!1:[...ve.members].some(([ke,se])=>{const we=(0,V.jn)(se)&&(se.text==="true"?ke:N.test(ke)&&(0,V.e1)(se.text));return $.test(ke)&&u(`${(0,V.TN)(ve,ke)}`)||we&&M.test(c(we))})}function A(q,...pe){return pe.
every(I)?!1:q.some((ve,ke)=>{const se=q[ke-1],we=se&&"item"in se?se.item:void 0,He=q.slice(ke+1).every(({type:Ye})=>Ye==="element"),Ke=Ye=>ve.type==="member"&&l(ve.key,He?Ye:void 0,we);return pe.some(
Ke)})}function I(q){return q?.type==="literal"&&!/\d/.test(q.text)}function Y(q){return q?.type==="array"?q.items.every(Y):q!==void 0&&(0,V.jn)(q)}function ce(q){const pe=[],ve=ke=>{if(ke!==void 0)if((0,V.
jn)(ke))ve((0,ae.yR)((0,V.e1)(ke.text)));else if(ke.type==="array")for(const se of ke.items)ve(se);else for(const[se,we]of ke.members)l(se,we,ke)&&pe.push(...(0,V.PX)(we)),ve(we)};return ve(q),pe.filter(
ke=>!P.test(ke))}}),408:(($e,Oe,b)=>{b.d(Oe,{$z:()=>M,FF:()=>k,Ms:()=>N,O6:()=>P,S3:()=>ae,eV:()=>le,kh:()=>ue,kk:()=>F,qc:()=>X,yU:()=>$});var y=b(965);const V=500;function ae(S){return S.map((D,C)=>({
item:D,index:C,array:S}))}function le(S,D){const C=c=>S[c].map(l=>D(l,c)),W=(c,l)=>c!==void 0&&c===l,j=(0,y.E)(C("base"),C("head"),{maxEditLength:V,comparator:W});if(j===void 0)return N(ue(S,D));let[T,
u]=[0,0];return j.flatMap(({added:c,removed:l,count:A})=>{const[I,Y]=[S.base.slice(T,T+A),S.head.slice(u,u+A)];return c||(T+=A),l||(u+=A),c||l?[]:$({base:I,head:Y})})}function ue(S,D){return X(S,D).flatMap(
$)}function F(S,D){return X(S,D).flatMap(C=>C.base.length===1&&C.head.length===1?$(C):[])}function X(S,D){const C=M(S.head,W=>D(W,"head"));return C.delete(void 0),[...M(S.base,W=>D(W,"base"))].flatMap(
([W,j])=>{const T=C.get(W);return T?[{base:j,head:T}]:[]})}function M(S,D){const C=new Map;for(const W of S){const j=D(W),T=C.get(j);T?T.push(W):C.set(j,[W])}return C}function $({base:S,head:D}){return S.
flatMap((C,W)=>{const j=D[W];return j===void 0?[]:[{base:C,head:j}]})}function N(S){const D=[];for(const W of S.toSorted((j,T)=>j.base.index-T.base.index)){let[j,T]=[0,D.length];for(;j<T;){const u=j+T>>
1;(D[u]?.last.head.index??0)<W.head.index?j=u+1:T=u}D[j]={last:W,before:D[j-1]}}const C=[];for(let W=D.at(-1);W;W=W.before)C.push(W.last);return C.reverse()}function k({base:S,head:D},C){const W=new Set(
C.flatMap(j=>[j.base,j.head]));return{base:S.filter(j=>!W.has(j)),head:D.filter(j=>!W.has(j))}}function P(S,D){const C=N(S),W={base:0,head:0};return X(D,({index:j},T)=>{for(;(C[W[T]]?.[T].index??1/0)<
j;)W[T]++;return W[T]})}}),384:(($e,Oe,b)=>{b.a($e,async(y,V)=>{try{let C=function(){const W=new le.i_,j=W.required("base",X.Rr),T=W.required("head",X.Rr);[j,T].some(A=>A!==void 0&&(0,ae.existsSync)(A))||
(j!==void 0&&W.refuse("base",(0,X.LO)(W.text("base"))),T!==void 0&&W.refuse("head",(0,X.LO)(W.text("head"))));const u=(0,le.RT)(W),c=W.boolean("fail-on-change",!1),l=W.boolean("summary",!0);return{base:W.
check(j),head:W.check(T),ignore:u,failOnChange:c,summary:l}};var ae=b(24),le=b(991),ue=b(697),F=b(345),X=b(192),M=b(124),$=b(279),N=b(725),k=b(276),P=b(57),S=b(706),D=b(885);await(0,k.eF)(async W=>{const{
base:j,head:T,ignore:u,failOnChange:c,summary:l}=C(),A=(0,N.t1)(),[I,Y]=[(0,S.OX)(j),(0,S.OX)(T)],ce=(0,P.Bu)(Object.entries({Base:I,Head:Y}));A.info(`Comparing ${I} with ${Y}`);const q=await(0,D.Z)(j,
T,{ignore:u,signal:W}).catch(async se=>{const we=(0,$.iT)(se);throw l&&await(0,P.Sy)("Workflow comparison failed",(0,P.il)((0,ue.UX)(we),(0,k.VY)(we)),ce),we});for(const{name:se,status:we,counts:He,variablesCompared:Ke}of q.
workflows){const Ye=we==="changed"||we==="unchanged"?(0,M.cq)(He):we,Ze=Ke?"":" (environment variables are not compared)";A.info(`${se===void 0?"":`${(0,S.OX)(se)}: `}${Ye}${Ze}`)}const[pe,ve]=[(0,M.Hq)(
q),(0,M.xW)(q)];(0,k.n0)({changed:pe,...ve});const ke=await(0,F.S)(q);if(l){const se=ke(q.workflows.length>1,[ce]);await(0,P.Sy)(`Workflow comparison: ${(0,M.cq)(ve)}`,se,ce)}if(pe&&c){const se=`The v\
ersions differ (${(0,M.cq)(ve)}), and fail-on-change is true`;throw new $.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),V()}catch(C){V(C)}},1)}),885:(($e,Oe,b)=>{
b.d(Oe,{Z:()=>mt});var y=b(806);const V=rt(import.meta.url)("node:buffer");var ae=b(761);const le={enter:()=>{},scalar:_=>({json:_}),array:_=>({json:`[${_.map(({json:B})=>B)}]`,items:_}),object(_){return{
json:`{${Array.from(_,([K,{json:re}])=>`${JSON.stringify(K)}:${re}`).sort()}}`,members:_}}};function ue(_){const B=(0,V.isUtf8)(_)?(0,ae.q)(_.toString(),void 0,le):void 0,K=B?.members??B?.items?.map(ee=>[
F(ee),ee]);if(K===void 0)return;const re=new Map;for(const[ee,{members:Ee,json:Ce}]of K){if(ee===void 0||re.has(ee))return;re.set(ee,{name:ee,keys:[...Ee?.keys()??[]],content:Ce})}return{container:Array.
isArray(K)?"array":"object",variables:[...re.values()]}}function F({members:_}){if(!_?.has("value"))return;const B=[_.get("name"),_.get("key")].find(K=>K?.json[0]==='"');return B&&JSON.parse(B.json)}function X({
files:_}){const B=[..._].filter(([K])=>(0,y.dU)(K)).map(([,K])=>M(K));return[...new Set(B.flat())]}function M(_){const B=new TextDecoder().decode(_);try{JSON.parse(B)}catch{return[]}const K=ue(_),re=new Set(
K?.container==="array"?K.variables.map(({name:Ce})=>Ce):void 0),Ee=Array.from(B.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ce,Ue,We])=>Ue===void 0?[Ce,String(Number(Ce))]:We===void 0?
[JSON.parse(Ue)]:[]);return[...new Set(Ee)].filter(Ce=>!re.has(Ce))}var $=b(124),N=b(436),k=b(598);function P(_){return(0,V.isUtf8)(_)?_.toString():void 0}function S(_,B,K){const re=/\.json$/i.test(_)?
P(B):void 0;return re===void 0?void 0:K.read(re)}function D(_,B,K,re){if(B.equals(K))return!0;const ee=new Interner(re),Ee=S(_,B,ee);return Ee!==void 0&&Ee.id===S(_,K,ee)?.id}function C({files:_},B){const K=ee=>createHash(
"sha256").update(ee).digest("hex"),re=Array.from(_,([ee,Ee])=>{const Ce=S(ee,Ee,new Interner(B));return[ee,K(Ce?canonicalJson(Ce):Ee)]});return K(JSON.stringify(re.sort(([ee],[Ee])=>ee<Ee?-1:1)))}var W=b(
899),j=b(742),T=b(856);const u=1024*1024;function c(_,B,{name:K,ignore:re}){const ee=[_,B].filter(et=>et!==void 0),Ee=ee.length===2&&ee.some(A),Ce=[...new Set(ee.flatMap(({files:et})=>[...et.keys()]))].
sort(),Ue=new Set(re.lines),We=new N.Ms(re,et=>Ue.delete(et)),qe=Ce.flatMap(et=>{const[pt,Et]=[_?.files.get(et),B?.files.get(et)],Ot=pt!==void 0&&Et!==void 0&&pt.equals(Et);if(Ee&&(0,y.dU)(et)||Ot&&Ue.
size===0)return[];const wt=pt&&S(et,pt,We),Nt=Ot?wt:Et&&S(et,Et,We);return Ot||wt!==void 0&&wt.id===Nt?.id?[]:[{name:et,from:pt,to:Et,base:wt,head:Nt}]}),st=Y(qe,We),nt=et=>re.lines.length===0&&st.some(
pt=>pt.name===et),ft=st.length===0?[]:Ce.filter(et=>!nt(et)&&!(0,y.dU)(et)),$t=_===void 0?"added":B===void 0?"removed":void 0;return{name:K,status:$t??(st.length>0?"changed":"unchanged"),counts:$t?{added:0,
modified:0,removed:0,[$t]:1}:(0,$.cz)(st.map($.xS)),files:st,variablesCompared:!(Ee&&ee.some(I)),secrets:[...new Set(ee.flatMap(et=>[...X(et),...l(et,ft)]))],unusedIgnores:[...Ue]}}function l({files:_},B){
return B.flatMap(K=>(0,T.Wr)(S(K,_.get(K)??Buffer.of(),new N.Ms(W.K$))))}function A({kind:_,files:B}){return _==="folder"&&![...B.keys()].some(y.dU)}function I({files:_}){return[..._].some(([B,K])=>(0,y.
dU)(B)&&ue(K)?.variables.length!==0)}function Y(_,B){const K=_.flatMap(({name:ee,base:Ee,head:Ce})=>Ee&&Ce&&!(0,y.dU)(ee)?[{name:ee,base:Ee,head:Ce}]:[]),re=new Map((0,j.OD)(K,B).map((ee,Ee)=>[K[Ee]?.
name,ee]));return _.map(ee=>ce(ee,re.get(ee.name)))}function ce({name:_,from:B,to:K,base:re,head:ee},Ee){const Ce=B===void 0?"added":K===void 0?"removed":"modified",Ue={name:_,status:Ce,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,y.dU)(_))return{...Ue,kind:"variables",changes:pe(re,ee,Ce)};if(Ee||Ce!=="modified"&&(re??ee))return{...Ue,kind:"json",base:re,head:ee,...Ee};const[We,qe]=[B&&
q(B),K&&q(K)];return B&&We===void 0||K&&qe===void 0?{...Ue,kind:"binary"}:{...Ue,kind:"text",text:{base:We,head:qe}}}function q(_){return _.length<=u&&!_.includes(0)?P(_):void 0}function pe(_,B,K){const[
re,ee]=[_,B].map(nt=>nt&&ue(Buffer.from((0,N.dj)(nt))));if(K==="modified"&&(re===void 0||re.container!==ee?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const Ee=nt=>new Map(nt?.variables.
map(({name:ft,content:$t})=>[ft,$t])),[Ce,Ue]=[Ee(re),Ee(ee)],We=[],qe=[...Ce.keys()].filter(nt=>Ue.has(nt)),st=[...Ue.keys()].filter(nt=>Ce.has(nt));qe.some((nt,ft)=>nt!==st[ft])&&We.push({kind:"reor\
dered",path:[],moved:[]});for(const nt of[...new Set([...Ce.keys(),...Ue.keys()])].sort()){const ft=[{type:"member",key:nt}];Ce.has(nt)?Ue.has(nt)?Ce.get(nt)!==Ue.get(nt)&&We.push({kind:"modified",path:ft,
from:$.RG,to:$.RG}):We.push({kind:"removed",path:ft,value:$.RG}):We.push({kind:"added",path:ft,value:$.RG})}return We}var ve=b(279),ke=b(24),se=b(455),we=b(760),He=b(142),Ke=b(706);const[Ye,Ze,it]=["f\
low_definition.json","app_definition.json","env_variables.json"],Qe=[Ye,Ze,it],p=1e4,w=256*1024*1024;function J(_,B){const K=[...B].filter(([re])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(re));return{kind:_,
files:new Map(K.sort(([re],[ee])=>re<ee?-1:1))}}function L({kind:_,files:B}){return{kind:_,files:new Map([...B].filter(([K])=>!isEnvVariables(K)))}}const fe=/^\.|^__MACOSX$/;function ye(_){const B=new Set(
_),K=Ce=>Qe.some(Ue=>B.has(Ce+Ue));if(K(""))return"";const re=new Set(_.filter(Ce=>Ce.includes("/")).map(Ce=>Ce.slice(0,Ce.indexOf("/")))),[ee,...Ee]=[...re].filter(Ce=>!fe.test(Ce));return Ee.length===
0&&K(`${ee}/`)?`${ee}/`:""}function ge(_){const B=ye(_);return _.includes(B+Ze)||_.includes(B+Ye)}function Le(_,B){return new ve.HR({what:_,advice:B,topic:"unpacking"})}function G(_,B){for(const{index:K}of`${B}\
/`.matchAll(/\//g)){const re=B.slice(0,K),ee=(0,ke.lstatSync)((0,we.join)(_,re),{throwIfNoEntry:!1});if(ee?.isSymbolicLink())throw Le(`${(0,Ke.TL)(re)} in the folder is a symbolic link, which isn't fo\
llowed`,"Delete it.");if(re===B&&ee?.isFile())return ee;if(!ee?.isDirectory())break}}async function Q(_,B,K,re=1/0){const ee=new Map,Ee=new Map;let Ce=re;for(const Ue of B){K.throwIfAborted();const We=G(
_,Ue);if(!(We===void 0||Ee.get((0,y.Sr)(Ue))===We.ino)){if(Ee.set((0,y.Sr)(Ue),We.ino),Ce-=We.size,Ce<0)throw new Error("its files take more than 256 MiB, the limit");ee.set(Ue,await(0,se.readFile)((0,we.
join)(_,Ue)))}}return ee}async function z(_){return(await(0,se.readdir)(_,{withFileTypes:!0})).map(K=>K.name+(K.isDirectory()?"/":""))}async function de(_,B){const K=[],re=[""];for(const ee of re){B.throwIfAborted();
for(const Ee of await z((0,we.join)(_,ee))){if((0,y.jq)(Ee))continue;if((Ee.endsWith("/")?re:K).push(ee+Ee),K.length+re.length>p)throw new Error("more than 10,000 files are in it")}}return K}async function te(_){
if(!G(_,y.gv))return;const B=await(0,se.readFile)((0,we.join)(_,y.gv),"utf8");let K;try{const{unpackedFiles:re}=JSON.parse(B);re.every(ee=>(0,y.x5)(ee)===void 0)&&(K=new Set(re))}catch{}return{text:B,
paths:K}}async function oe(_,B){const K=new Set(B.map(caseFold));return(await readdir(_).catch(()=>[])).filter(ee=>!K.has(caseFold(ee))&&existsSync(join(_,ee,RECORD)))}function be(_){return`${JSON.stringify(
{unpackedFiles:[..._]},null,2)}
`}const _e=rt(import.meta.url)("node:zlib");var Te=b(663);const De=2048,je=new Set([0,10]);async function Xe(_,B){B?.throwIfAborted();const{zip:K,source:re,entries:ee}=await Pe(_).catch(Ge("The packag\
e")),Ee=ye([...ee.keys()]),Ce=[];for(const[Ue,We]of ee){B?.throwIfAborted();const qe=await me(K,re,We).catch(Ge(`${(0,Ke.TL)(Ue)} in the package`));Ue.startsWith(Ee)&&!Re(Ue)&&Ce.push([Ue.slice(Ee.length),
qe])}return J("zip",Ce)}async function Pe(_){const B=Ae(_),K=await(0,Te.SY)(B,{decodeStrings:!1});return{zip:K,source:B,entries:await R(K)}}function Ae(_){for(let B=_.length-21;B>0;){B=_.lastIndexOf("\
PK",B-1,"latin1");const K=B+22+(B<0?1/0:_.readUInt16LE(B+20));if(K<=_.length)return _.subarray(0,K)}throw _.toString("latin1",0,2)==="PK"?new Error("its end is missing"):ot(_)}async function R(_){if(_.
entryCount>p)throw Fe(`The package has ${_.entryCount} entries. The limit is 10,000`);const B=new Map;let K=0;for await(const Ee of _.eachEntry()){const Ce=v(Ee);if(B.has(Ce))throw Fe(`The package has\
 ${(0,Ke.TL)(Ce)} twice`,"Export it again.");const Ue=Z(Ce,Ee);if(Ue!==void 0)throw Fe(`${(0,Ke.TL)(Ce)} in the package ${Ue}`);if(K+=Ee.uncompressedSize,K>w)throw Fe("The package takes more than 256 \
MiB unpacked, the limit");B.set(Ce,Ee)}const re=[...B.keys()];if(re.every(Re))throw Fe("The package has no files in it","Export it again.");const ee=(0,y.Oj)(re);if(ee===void 0)return B;throw Fe(`${ee.
map(Ee=>(0,Ke.TL)(Ee)).join(" and ")} in the package collide on a disk that ignores case`)}function v({generalPurposeBitFlag:_,fileNameRaw:B,extraFields:K,versionMadeBy:re}){const ee=(0,V.isUtf8)(B)?De:
_,Ee=je.has(re>>>8);return(0,Te.ax)(ee,B,K,!Ee).replace(/^(\.\/+)+/,"")}function Z(_,B){const K=B.externalFileAttributes>>>16&61440;return K===40960?"is a symbolic link":K!==0&&K!==32768&&K!==16384?"i\
s neither a file nor a folder":Re(_)&&B.uncompressedSize>0?"is a folder with a content of its own":B.canDecodeFileData()?(0,y.dU)(B.fileNameRaw.toString())&&!(0,y.dU)(_)?"is also named env_variables.j\
son":(0,y.x5)(_,y.fw):"is encrypted, or compressed by another method than deflate"}async function me(_,B,K){const{compressedSize:re,compressionMethod:ee,uncompressedSize:Ee}=K,{fileDataStart:Ce}=await _.
readLocalFileHeaderPromise(K),Ue=B.subarray(Ce,Ce+re),We={maxOutputLength:Ee||1,chunkSize:Ee+64},qe=ee===0?Ue:(0,_e.inflateRawSync)(Ue,We);if(qe.length!==Ee)throw new Error(`it unpacks to ${qe.length}\
 bytes, not the ${Ee} listed`);if((0,_e.crc32)(qe)!==K.crc32)throw new Error("its CRC-32 isn't the one listed");return qe}function Re(_){return _===""||_.endsWith("/")}function Fe(_,B=""){return new ve.
HR({what:_,advice:B,topic:"the-package"})}function Ge(_){return B=>{if(B instanceof ve.HR)throw B;const K={what:`${_} is cut off or damaged`,why:(0,Ke.TL)(B.message).slice(1,-1)};throw new ve.HR({...K,
advice:"Export it again.",topic:"the-package",cause:B})}}const Ve=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function ot(_){
const B=_.toString("utf8",0,512),[K]=Ve.find(([,ee])=>ee.test(B))??["text"],re=`${K==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Fe(`The package is\
 ${K}, not a zip`,re)}const Je=33,ut=20,vt=3,Rt=8,lt=33188;function kt({files:_}){const B=[],K=[];let re=0;for(const[Ce,Ue]of _){const[We,qe]=[Buffer.from(Ce),deflateRawSync(Ue)],st=[dt(2,ut,De,Rt,0,Je),
dt(4,crc32(Ue),qe.length,Ue.length),dt(2,We.length,0)],nt=[dt(2,0,0,0),dt(4,lt*65536,re)];B.push(Buffer.from("PK"),...st,We,qe),K.push(Buffer.from("PK"),Buffer.of(ut,vt),...st,...nt,We),re+=30+We.
length+qe.length}const ee=Buffer.concat(K),Ee=[dt(2,0,0,_.size,_.size),dt(4,ee.length,re),dt(2,0)];return Buffer.concat([...B,ee,Buffer.from("PK"),...Ee])}function dt(_,...B){const K=Buffer.alloc(_*
B.length);for(const[re,ee]of B.entries())K.writeUIntLE(ee,re*_,_);return K}async function Mt(_,B){try{const K=await(0,se.stat)(_);if(K.isDirectory())return await Bt(_,B);if(K.size>w)throw new Error("i\
t is larger than 256 MiB, the limit");const re=await(0,se.readFile)(_);return{...await Xe(re,B),sha256:(0,k.createHash)("sha256").update(re).digest("hex")}}catch(K){throw zt(K,_,B)}}async function Ft(_,B){
const K=()=>Mt(_,B);try{const re=(0,ke.statSync)(_,{throwIfNoEntry:!1});if(re===void 0)return{};const ee=re.isDirectory()?await xt(_,B):new Map,[Ee,...Ce]=[...ee.values()].flat();return Ee===void 0?{single:K}:
{several:new Map(Array.from(ee,([We,qe])=>[We,()=>qt(_,qe,B)])),...Ce.length===0&&Ee.isDirectory()&&{single:K}}}catch(re){throw zt(re,_,B)}}async function qt(_,B,K){const[re="",ee]=B.map(Ee=>Ee.name);
if(ee!==void 0)throw new Error(`is there twice, as ${(0,Ke.TL)(re)} and as ${(0,Ke.TL)(ee)}. Remove one of them`);if(B[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Mt(
(0,we.join)(_,re),K)}async function xt(_,B){const K=new Map,re=await(0,se.readdir)(_,{withFileTypes:!0});if(ge(re.map(({name:ee})=>ee)))return K;for(const ee of re){if(B.throwIfAborted(),ee.name.startsWith(
".")||!await _t((0,we.join)(_,ee.name),B))continue;const Ee=ee.isDirectory()?ee.name:ee.name.replace(/\.zip$/i,"");K.set(Ee,[...K.get(Ee)??[],ee])}return K}async function _t(_,B){const K=await(0,se.stat)(
_).catch(()=>{});if(K?.isDirectory())return ge(await It(_));if(!K?.isFile()||!/\.zip$/i.test(_))return!1;try{return ge([...(await Mt(_,B)).files.keys()])}catch{return B.throwIfAborted(),!0}}function zt(_,B,K){
if(K.aborted)return K.reason;const re=/The package (is .*, not a zip)/.exec((0,ve.gJ)(_))?.[1],ee=(0,ke.existsSync)(B)?`can't be read: ${(0,He.Uc)(_)}`:`doesn't exist: ${(0,Ke.MW)(B)}`;return new Error(
re?`${re}. Set a package (.zip), or the folder with its unpacked files`:ee,{cause:_})}async function Bt(_,B){const K=(0,we.join)(_,ye(await It(_))),re=await te(K);if(re&&!re.paths)throw new Error(`${y.
gv} isn't as this action writes it`);const ee=re?.paths?new Set([...Qe,...re.paths]):await de(K,B),Ee=await Q(K,ee,B,w);if(Ee.size===0)throw new Error("no files are in it");return J("folder",Ee)}async function It(_){
const B=await z(_),re=B.filter(ee=>ee.endsWith("/")).map(async ee=>(await z((0,we.join)(_,ee))).map(Ee=>ee+Ee));return[...B,...(await Promise.all(re)).flat()]}async function mt(_,B,{ignore:K,signal:re}){
const ee=await yt("base",re,()=>Ft(_,re)),Ee=await yt("head",re,()=>Ft(B,re)),Ce=Gt(ee,Ee)?[void 0]:[...new Set([...Ct(ee),...Ct(Ee)])].sort(),Ue=[];for(const qe of Ce){const st=qe===void 0?"":` ${(0,Ke.
TL)(qe)}`,nt=await yt(`base${st}`,re,()=>Lt(ee,qe)),ft=await yt(`head${st}`,re,()=>Lt(Ee,qe));Ue.push(c(nt,ft,{name:qe,ignore:K}))}const We=({single:qe,several:st})=>qe!==void 0||st!==void 0;return We(
ee)&&We(Ee)?{workflows:Ue}:{workflows:Ue,missing:We(ee)?"head":"base"}}function Gt(_,B){const K=[_,B];if(!(K.every(({single:Ue,several:We})=>Ue&&We)&&Ct(_).join()!==Ct(B).join())&&K.every(({single:Ue,
several:We})=>!Ue||We))return!1;if(K.every(({single:Ue,several:We})=>!We||Ue))return!0;const[Ee,Ce]=_.several?["head","base"]:["base","head"];throw new ve.HR({what:`${Ee} is a single workflow, but ${Ce}\
 is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ct({several:_}){return[..._?.keys()??[]]}async function Lt({single:_,several:B},K){return await(K===
void 0?_:B?.get(K))?.()}async function yt(_,B,K){try{return await K()}catch(re){B.throwIfAborted();const ee=re instanceof ve.HR?re.topic:"import-deploy-and-promote";throw new ve.HR({what:`${_} ${(0,ve.
gJ)(re)}`,topic:ee,cause:re})}}}),142:(($e,Oe,b)=>{b.d(Oe,{Uc:()=>N,Rs:()=>k});var y=b(598),V=b(455),ae=b(760);const le=rt(import.meta.url)("node:util");var ue=b(279),F=b(706);const X={ENOSPC:"the dis\
k is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folde\
r",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too \
long"};function M(W){return/^E[A-Z0-9]+$/.test(Object(W).code)}function $(W){if(!M(W))return(0,ue.gJ)(W);const{code:j="",errno:T=0}=W;return X[j]??(0,le.getSystemErrorMap)().get(T)?.[1]??j}function N(W){
const{path:j,dest:T=j}=Object(W);return M(W)&&T?`${$(W)} (${(0,F.MW)(T)})`:$(W)}function k(W,j,T="Set another directory, or free some space."){const u=Object(W).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${j}`,why:$(W),cause:W};return new ue.HR({...c,advice:u?"Set a shorter name.":T})}async function P(W){await rm(W,{recursive:!0,force:!0,maxRetries:10})}const S=/^\.workflow-export-[0-9a-f]{12}$/;async function D(W,j,T=dirname(
W)){const u=join(T,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(u,j,{flag:"wx"}),await rename(u,W)}catch(c){throw await P(u).catch(()=>{}),c}}async function C(W,j){await D(
W,j).catch(T=>{throw k(T,W)})}}),279:(($e,Oe,b)=>{b.d(Oe,{HR:()=>V,gJ:()=>X,h_:()=>F,iT:()=>ue});const y=null;class V extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor($){
super(le($),{cause:$.cause}),this.what=$.what,Object.assign(this,$)}with($){return new V({...this,cause:this,...$})}}function ae({what:M,why:$=""}){return $===""?M:`${M}: ${$}`}function le(M){const $=ae(
M);return`${$}${/[.!?…]$/.test($)?"":"."} ${M.advice??""}`.trim()}function ue(M){return M instanceof Error?M:new Error(String(M))}function F(M){return M instanceof V?M:new V({what:X(M),cause:M})}function X(M){
return ue(M).message}}),725:(($e,Oe,b)=>{b.d(Oe,{lm:()=>V.lm,t1:()=>ae});const y=rt(import.meta.url)("node:async_hooks");var V=b(528);function ae(k=""){return{info:P=>ue(k+P),warning:P=>V.$e(k+P),debug:P=>V.
Yz(k+P),mask:V.Pq}}function le(k){const P=[];return{...ae(`[${k}] `),info:S=>P.push(S),end(S){core.startGroup(F(S));for(const D of P)ue(D);core.endGroup()}}}function ue(k){V.pq(F(k))}function F(k){return k.
replaceAll("##[","## [")}const X=new y.AsyncLocalStorage;let M=!1;function $(k,P){return M||N(),M=!0,X.run(k,P)}function N(){const k=process.stdout.write.bind(process.stdout);process.stdout.write=((P,...S)=>{
const D=X.getStore(),C=String(P);return D===void 0||/^::(add-mask|debug)::/.test(C)?k(P,...S):(X.exit(()=>D.debug(C.trimEnd())),!0)})}}),276:(($e,Oe,b)=>{b.d(Oe,{VY:()=>k,Pd:()=>D,E_:()=>C,eF:()=>N,n0:()=>S});
var y=b(24),V=b(455);const ae=rt(import.meta.url)("node:os");var le=b(760),ue=b(528),F=b(142),X=b(279),M=b(706);const $=6e4;async function N(T){const u=new AbortController;for(const c of["SIGINT","SIG\
TERM","SIGBREAK"]){const l={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>u.abort(new X.HR(l)))}try{if(await T(u.signal),P)throw P}catch(c){for(let A=c;A instanceof Error;A=
A.cause)ue.Yz(A.stack??A.message);const l=k(c);ue.C1(`${(0,M.OX)((0,X.gJ)(c),$)}${l===void 0?"":` See ${l}`}`)}process.stdout.write("",()=>process.exit())}function k(T){const{GITHUB_SERVER_URL:u,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:l}=process.env;if(!(!(T instanceof X.HR)||T.topic===void 0||!u||!c||!l))return encodeURI(`${u}/${c}/blob/${l}/docs/troubleshooting.md#${T.topic}`)}let P;function S(T){try{for(const[u,
c]of Object.entries(T))c!==void 0&&ue.uH(u,c)}catch(u){const c="Check the runner's disk.";P=new X.HR({what:"Can't write the step's outputs",why:(0,F.Uc)(u),advice:c,cause:u})}}async function D(T){const u=process.
env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,V.mkdtemp)((0,le.join)(u,T)).catch(C(u))}function C(T){return u=>{throw(0,F.Rs)(u,T,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:(($e,Oe,b)=>{b.d(Oe,{Bu:()=>M,
Sy:()=>D,il:()=>N});var y=b(528),V=b(279),ae=b(132),le=b(706);const ue=1024*1024-1e4,F=2e5;function X(C,W){const j=W.map(A=>A.map(P)),T=C.map((A,I)=>j.some(Y=>Y[I]!=="")),u=(A,I)=>`<tr>${A.flatMap((Y,ce)=>T[ce]?
`<${I}>${Y}</${I}>`:[]).join("")}</tr>`,c=j.map(A=>u(A,"td")),l=A=>`<tr><td colspan="${C.length}">\u2026 and ${counted(A,"more row")}</td></tr>`;return`<table>${u(C.map(escapeAll),"th")}${S(c,l).join(
"")}</table>`}function M(C){return`<table>${C.map(([j,T])=>T===void 0?"":`<tr><th align="left">${(0,ae.FO)(j)}</th><td>${P(T)}</td></tr>`).join("")}</table>`}function $(C){const W=C.map(({names:j,message:T,
help:u})=>{const c=j.map(A=>`**${plainText(A)}**`);return`- ${S(c,A=>`and ${A} more`,F/2).join(", ")}: ${N(T,u)}`});return S(W,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function N(C,W){return W===void 0?(0,ae.wh)(C):`${(0,ae.wh)(C)} <a href="${(0,ae.FO)(W)}">Troubleshooting</a>`}function k(C,W){return`<details><summary>${escapeAll(C)}</summary>

${W}

</details>`}function P(C){return typeof C=="string"?C===""?"":`<code>${(0,ae.FO)((0,ae.RK)(C))}</code>`:"words"in C?(0,ae.wh)(C.words):`<a href="${(0,ae.FO)(C.href)}">${(0,ae.wh)(C.text)}</a>${(0,ae.FO)(
C.after??"")}`}function S(C,W,j=F){let T=j;const u=C.filter(c=>{const l=Buffer.byteLength(c),A=l<=T;return A&&(T-=l),A});return u.length===C.length?u:[...u,W(C.length-u.length)]}async function D(C,...W){
const j=u=>`${(0,le.hS)(u,"part")} of this page would not fit and ${u===1?"is":"are"} left out.`,T=[`### ${(0,ae.wh)(C)}`,...S(W,j,ue)];try{await y.z.addRaw(T.join(`

`),!0).write()}catch(u){y.$e(`Can't write the job summary: ${(0,V.gJ)(u)}`)}}}),132:(($e,Oe,b)=>{b.d(Oe,{EU:()=>X,FO:()=>N,Jj:()=>ue,RK:()=>ae,SS:()=>F,wh:()=>$});const y="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",V=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${y})[\\u200C\\u200D](?=${y})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae(S){return/^[ -[\]-~]*$/.test(S)&&!S.includes("##[")?S:S.replace(V,(D,C)=>C===void 0?D:le(C))}function le(S){return`\
\\u{${S.codePointAt(0)?.toString(16)}}`}function ue(S,D){if(S.length<=D)return S;const C=Array.from(S.slice(0,2*D+2));return C.length>D?`${C.slice(0,D).join("")}\u2026`:S}function F(S,D=100){const C=ae(
ue(S,D)).replaceAll("	",le)||'""',W="`".repeat(P(C)+1);return/^`|`$/.test(C)||/^ .*[^ ].* $/.test(C)?`${W} ${C} ${W}`:W+C+W}function X(S,D,C){const j=S.map(u=>C+ae(u).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),T="`".repeat(Math.max(3,P(j)+1));return`${C}${T}${D}
${j}
${C}${T}`}const M=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function $(S){return N(ae(S).replaceAll("	"," ")).replace(M,"$&<wbr>")}function N(S){return S.replace(k,D=>`&#${D.codePointAt(0)}\
;`)}const k=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function P(S){return(S.match(/`+/g)??[]).reduce((D,C)=>Math.max(D,C.length),0)}}),761:(($e,Oe,b)=>{b.d(Oe,{q:()=>le});
const y=500,V=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(M,$,N){let k=M.startsWith("\uFEFF")?1:0,P=0;function S(){for(;;){
const j=M.charAt(k);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;k++}}function D(){const j=k;if(ae.lastIndex=j,!ae.test(M))throw new SyntaxError;return k=ae.lastIndex,M.slice(j,k)}function C(j,T){const u=S();if(u==="["){const l=[],A=N.
enter(j);return W("]",T,()=>l.push(C(A,T+1))),N.array(l,j)}if(u==="{"){const l=new Map;return W("}",T,()=>{if(S()!=='"')throw new SyntaxError;const A=D(),I=A.includes("\\")?JSON.parse(A):A.slice(1,-1);
if(l.has(I)||S()!==":")throw new SyntaxError;k++,l.set(I,C(N.enter(j,I),T+1))}),N.object(l,j)}const c=D();return N.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function W(j,T,u){if(T===y)throw new RangeError;
k++;let c=S()===j?j:",";for(;c===",";){if(++P>V)throw new RangeError;u(),c=S(),c===","&&k++}if(c!==j)throw new SyntaxError;k++}try{const j=C($,0);if(S()==="")return j}catch{}}function ue(M){const $=le(
M,`
`,F);return $===void 0?void 0:`${$}
`}const F={enter:M=>`${M}  `,scalar:M=>M,array:(M,$)=>X("[",M,"]",$),object(M,$){const N=[...M.keys()].sort().map(k=>`${JSON.stringify(k)}: ${M.get(k)}`);return X("{",N,"}",$)}};function X(M,$,N,k){return $.
length===0?M+N:`${M}${k}  ${$.join(`,${k}  `)}${k}${N}`}}),806:(($e,Oe,b)=>{b.d(Oe,{Oj:()=>P,Sr:()=>k,dU:()=>N,fw:()=>ue,gv:()=>y,jq:()=>M,x5:()=>X});const y=".workflow-export.json",V=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],F=[...ue,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',V],["changes how git or GitHub treats t\
he repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function X(D,C=F){const W=S(D);return C.find(([,j])=>j.test(D)||j.test(W))?.[0]}function M(D){return[le,V,ae].some(C=>C.test(S(D)))}function $(D){return V.
test(S(D))?"is in a .git folder":D.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function N(D){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(k(S(D)))}
function k(D){return D.normalize("NFC").toUpperCase().toLowerCase()}function P(D){const C=new Map;for(const W of D){const j=k(W.replace(/\/$/,"")),T=C.get(j);if(T!==void 0)return[T,W];C.set(j,W)}for(const[
W,j]of C)for(const{index:T}of W.matchAll(/\//g)){const u=C.get(W.slice(0,T));if(u?.endsWith("/")===!1)return[u,j]}}function S(D){return D.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:(($e,Oe,b)=>{b.d(
Oe,{MW:()=>le,OX:()=>V,TL:()=>ae,hS:()=>X,pO:()=>P,v5:()=>$,zD:()=>F});var y=b(132);function V(T,u=300){const c=T.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,y.Jj)(c,u)}function ae(T,u=100){
return(0,y.RK)(JSON.stringify((0,y.Jj)(T,u)))}function le(T){return ae(T,1e3).replaceAll("\\\\","\\")}function ue(T){if(T<1024)return`${T} B`;const u=(T/1024).toFixed(1);return Number(u)<1024?`${u} Ki\
B`:`${(T/1024**2).toFixed(1)} MiB`}function F(T){return String(T).replace(/\B(?=(\d{3})+$)/g,",")}function X(T,u){return`${F(T)} ${u}${T===1?"":"s"}`}function M(T){if(T<9950)return`${(T/1e3).toFixed(1)}\
 s`;const u=Math.round(T/1e3);if(u<60)return`${u} s`;const[c,l]=[Math.floor(u/60),Math.floor(u/3600)];return l>0?`${l} h ${c%60} min`:`${c} min ${u%60} s`}const $="***",N=4,k=8;class P{#e=new Map;#t=new Set;constructor(u=[]){
for(const c of u)this.add(c)}add(u,c=l=>!0){const l=new Set([u,...u.split(/[\r\n]/)].map(A=>A.trim()));for(const A of[...l].filter(c).flatMap(S)){const I=A.slice(0,k);this.#e.set(I,(this.#e.get(I)??new Set).
add(A)),this.#t.add(I.length)}}redact=(u,c=300)=>{const l=u.trimStart(),A=Math.min(l.length,c*4);return V(this.hide(l,()=>{},A)+(A<l.length?"\u2026":""),c)};hide(u,c=A=>{},l=u.length){let[A,I]=["",0];
for(let Y=0;Y<l;Y++){const ce=this.#n(u,Y);ce!==""&&(c(ce),Y>=I&&(A+=u.slice(I,Y)+$),I=Math.max(I,Y+ce.length))}return A+u.slice(I,l)}#n(u,c){let l="";for(const A of this.#t)for(const I of this.#e.get(
u.slice(c,c+A))??[])I.length<=l.length||!u.startsWith(I,c)||(I.length>=N||j(u,c,c+I.length))&&(l=I);return l}}function S(T){const u=we=>JSON.stringify(we).slice(1,-1),c=Buffer.from(T).toString(),l=[T,
c].flatMap(we=>[we,u(we),u(u(we))]),A=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(we=>u(c).replace(we,W)),I=[u(c),...A].flatMap(we=>[we,we.replaceAll("/","\\/")]),Y=encodeURIComponent(c),ce=Y.replace(/[!'()*]/g,
C),q=ce.replaceAll("%2A","*").replaceAll("~","%7E"),ve=[Y,ce,ce.replaceAll("%2F","/"),q].flatMap(we=>[we,we.replaceAll("%20","+")]),ke=ve.map(we=>we.replace(/%../g,He=>He.toLowerCase())),se=c.replace(
/[&<>"']/g,we=>D[we]??"");return[...l,u(c).replaceAll("/","\\/"),...I,se,...ve,...ke,encodeURI(c)]}const D={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function C(T){return`%${T.charCodeAt(
0).toString(16).toUpperCase()}`}function W(T){return`\\u${T.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(T,u,c){const l=T.slice(Math.max(0,u-2),u);return!/[\p{L}\p{N}]$/u.test(l)&&!/^[\p{L}\p{N}]/u.
test(T.slice(c,c+2))}}),528:(($e,Oe,b)=>{b.d(Oe,{Yz:()=>mn,V4:()=>Jt,pq:()=>nn,lm:()=>Yt,C1:()=>hn,uH:()=>dn,Pq:()=>fn,z:()=>be,$e:()=>pn});const y=rt(import.meta.url)("os");function V(o){return o==null?
"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function ae(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:
{}}function le(o,n,s){const a=new X(o,n,s);process.stdout.write(a.toString()+y.EOL)}function ue(o,n=""){le(o,{},n)}const F="::";class X{constructor(n,s,a){n||(n="missing.command"),this.command=n,this.
properties=s,this.message=a}toString(){let n=F+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let s=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(
a)){const g=this.properties[a];g&&(s?s=!1:n+=",",n+=`${a}=${$(g)}`)}}return n+=`${F}${M(this.message)}`,n}}function M(o){return V(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function $(o){
return V(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const N=rt(import.meta.url)("crypto");var k=b(896);function P(o,n){const s=process.env[`\
GITHUB_${o}`];if(!s)throw new Error(`Unable to find environment variable for file command ${o}`);if(!k.existsSync(s))throw new Error(`Missing file at path: ${s}`);k.appendFileSync(s,`${V(n)}${y.EOL}`,
{encoding:"utf8"})}function S(o,n){const s=`ghadelimiter_${N.randomUUID()}`,a=V(n);if(o.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`);if(a.includes(s))throw new Error(
`Unexpected input: value should not contain the delimiter "${s}"`);return`${o}<<${s}${y.EOL}${a}${y.EOL}${s}`}const D=rt(import.meta.url)("path");var C=b(611),W=b(692),j=b(783),T=b(770),u=o=>{var n={};
return b.d(n,o),n},c=o=>(()=>o);const l=u({});var A=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{ne(a.next(
ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})},I;(function(o){o[o.OK=200]="OK",
o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=
305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]=
"Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",
o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",
o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="G\
atewayTimeout"})(I||(I={}));var Y;(function(o){o.Accept="accept",o.ContentType="content-type"})(Y||(Y={}));var ce;(function(o){o.ApplicationJson="application/json"})(ce||(ce={}));function q(o){const n=pm.
getProxyUrl(new URL(o));return n?n.href:""}const pe=[I.MovedPermanently,I.ResourceMoved,I.SeeOther,I.TemporaryRedirect,I.PermanentRedirect],ve=[I.BadGateway,I.ServiceUnavailable,I.GatewayTimeout],ke=null,
se=10,we=5;class He extends Error{constructor(n,s){super(n),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,He.prototype)}}class Ke{constructor(n){this.message=n}readBody(){return A(
this,void 0,void 0,function*(){return new Promise(n=>A(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",a=>{s=Buffer.concat([s,a])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){
return A(this,void 0,void 0,function*(){return new Promise(n=>A(this,void 0,void 0,function*(){const s=[];this.message.on("data",a=>{s.push(a)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}
function Ye(o){return new URL(o).protocol==="https:"}class Ze{constructor(n,s,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=s||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=
a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),
a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this.
_maxRetries=a.maxRetries))}options(n,s){return A(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return A(this,void 0,void 0,function*(){return this.request("GET",
n,null,s||{})})}del(n,s){return A(this,void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,a){return A(this,void 0,void 0,function*(){return this.request("POST",n,s,a||{})})}patch(n,s,a){
return A(this,void 0,void 0,function*(){return this.request("PATCH",n,s,a||{})})}put(n,s,a){return A(this,void 0,void 0,function*(){return this.request("PUT",n,s,a||{})})}head(n,s){return A(this,void 0,
void 0,function*(){return this.request("HEAD",n,null,s||{})})}sendStream(n,s,a,g){return A(this,void 0,void 0,function*(){return this.request(n,s,a,g)})}getJson(n){return A(this,arguments,void 0,function*(s,a={}){
a[Y.Accept]=this._getExistingOrDefaultHeader(a,Y.Accept,ce.ApplicationJson);const g=yield this.get(s,a);return this._processResponse(g,this.requestOptions)})}postJson(n,s){return A(this,arguments,void 0,
function*(a,g,x={}){const U=JSON.stringify(g,null,2);x[Y.Accept]=this._getExistingOrDefaultHeader(x,Y.Accept,ce.ApplicationJson),x[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);
const Se=yield this.post(a,U,x);return this._processResponse(Se,this.requestOptions)})}putJson(n,s){return A(this,arguments,void 0,function*(a,g,x={}){const U=JSON.stringify(g,null,2);x[Y.Accept]=this.
_getExistingOrDefaultHeader(x,Y.Accept,ce.ApplicationJson),x[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);const Se=yield this.put(a,U,x);return this._processResponse(
Se,this.requestOptions)})}patchJson(n,s){return A(this,arguments,void 0,function*(a,g,x={}){const U=JSON.stringify(g,null,2);x[Y.Accept]=this._getExistingOrDefaultHeader(x,Y.Accept,ce.ApplicationJson),
x[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ce.ApplicationJson);const Se=yield this.patch(a,U,x);return this._processResponse(Se,this.requestOptions)})}request(n,s,a,g){return A(this,
void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(s);let U=this._prepareRequest(n,x,g);const Se=this._allowRetries&&ke.includes(n)?this._maxRetries+
1:1;let Ie=0,ne;do{if(ne=yield this.requestRaw(U,a),ne&&ne.message&&ne.message.statusCode===I.Unauthorized){let Ne;for(const at of this.handlers)if(at.canHandleAuthentication(ne)){Ne=at;break}return Ne?
Ne.handleAuthentication(this,U,a):ne}let ie=this._maxRedirects;for(;ne.message.statusCode&&pe.includes(ne.message.statusCode)&&this._allowRedirects&&ie>0;){const Ne=ne.message.headers.location;if(!Ne)
break;const at=new URL(Ne);if(x.protocol==="https:"&&x.protocol!==at.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for se\
curity reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ne.readBody(),at.hostname!==x.hostname)for(const Tt in g)Tt.toLowerCase()==="authorization"&&
delete g[Tt];U=this._prepareRequest(n,at,g),ne=yield this.requestRaw(U,a),ie--}if(!ne.message.statusCode||!ve.includes(ne.message.statusCode))return ne;Ie+=1,Ie<Se&&(yield ne.readBody(),yield this._performExponentialBackoff(
Ie))}while(Ie<Se);return ne})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,s){return A(this,void 0,void 0,function*(){return new Promise((a,g)=>{function x(U,Se){U?g(U):
Se?a(Se):g(new Error("Unknown error"))}this.requestRawWithCallback(n,s,x)})})}requestRawWithCallback(n,s,a){typeof s=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Le\
ngth"]=Buffer.byteLength(s,"utf8"));let g=!1;function x(Ie,ne){g||(g=!0,a(Ie,ne))}const U=n.httpModule.request(n.options,Ie=>{const ne=new Ke(Ie);x(void 0,ne)});let Se;U.on("socket",Ie=>{Se=Ie}),U.setTimeout(
this._socketTimeout||3*6e4,()=>{Se&&Se.end(),x(new Error(`Request timeout: ${n.options.path}`))}),U.on("error",function(Ie){x(Ie)}),s&&typeof s=="string"&&U.write(s,"utf8"),s&&typeof s!="string"?(s.on(
"close",function(){U.end()}),s.pipe(U)):U.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){const s=new URL(n),a=pm.getProxyUrl(s);if(a&&a.hostname)return this._getProxyAgentDispatcher(
s,a)}_prepareRequest(n,s,a){const g={};g.parsedUrl=s;const x=g.parsedUrl.protocol==="https:";g.httpModule=x?https:http;const U=x?443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=
g.parsedUrl.port?parseInt(g.parsedUrl.port):U,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=n,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.
headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Se of this.handlers)Se.prepareRequest(g.options);return g}_mergeHeaders(n){return this.requestOptions&&
this.requestOptions.headers?Object.assign({},it(this.requestOptions.headers),it(n||{})):it(n||{})}_getExistingOrDefaultHeader(n,s,a){let g;if(this.requestOptions&&this.requestOptions.headers){const U=it(
this.requestOptions.headers)[s];U&&(g=typeof U=="number"?U.toString():U)}const x=n[s];return x!==void 0?typeof x=="number"?x.toString():x:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(n,s){let a;
if(this.requestOptions&&this.requestOptions.headers){const x=it(this.requestOptions.headers)[Y.ContentType];x&&(typeof x=="number"?a=String(x):Array.isArray(x)?a=x.join(", "):a=x)}const g=n[Y.ContentType];
return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:s}_getAgent(n){let s;const a=pm.getProxyUrl(n),g=a&&a.hostname;if(this._keepAlive&&g&&(s=this._proxyAgent),g||
(s=this._agent),s)return s;const x=n.protocol==="https:";let U=100;if(this.requestOptions&&(U=this.requestOptions.maxSockets||http.globalAgent.maxSockets),a&&a.hostname){const Se={maxSockets:U,keepAlive:this.
_keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.port})};let Ie;const ne=a.protocol==="https:";x?Ie=ne?tunnel.
httpsOverHttps:tunnel.httpsOverHttp:Ie=ne?tunnel.httpOverHttps:tunnel.httpOverHttp,s=Ie(Se),this._proxyAgent=s}if(!s){const Se={keepAlive:this._keepAlive,maxSockets:U};s=x?new https.Agent(Se):new http.
Agent(Se),this._agent=s}return x&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),
a)return a;const g=n.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).
toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(n){const s=n||
"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${g}`}return s}_performExponentialBackoff(n){return A(this,
void 0,void 0,function*(){n=Math.min(se,n);const s=we*Math.pow(2,n);return new Promise(a=>setTimeout(()=>a(),s))})}_processResponse(n,s){return A(this,void 0,void 0,function*(){return new Promise((a,g)=>A(
this,void 0,void 0,function*(){const x=n.message.statusCode||0,U={statusCode:x,result:null,headers:{}};x===I.NotFound&&a(U);function Se(ie,Ne){if(typeof Ne=="string"){const at=new Date(Ne);if(!isNaN(at.
valueOf()))return at}return Ne}let Ie,ne;try{ne=yield n.readBody(),ne&&ne.length>0&&(s&&s.deserializeDates?Ie=JSON.parse(ne,Se):Ie=JSON.parse(ne),U.result=Ie),U.headers=n.message.headers}catch{}if(x>299){
let ie;Ie&&Ie.message?ie=Ie.message:ne&&ne.length>0?ie=ne:ie=`Failed request: (${x})`;const Ne=new He(ie,x);Ne.result=U.result,g(Ne)}else a(U)}))})}}const it=o=>Object.keys(o).reduce((n,s)=>(n[s.toLowerCase()]=
o[s],n),{});var Qe=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){
try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};class p{constructor(n,s){this.username=n,this.password=s}prepareRequest(n){
if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class w{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class J{constructor(n){this.token=n}prepareRequest(n){
if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var L=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){
function Se(ie){try{ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};
class fe{static createHttpClient(n=!0,s=10){const a={allowRetries:n,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(fe.getRequestToken())],a)}static getRequestToken(){
const n=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return n}static getIDTokenUrl(){const n=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return n}static getCall(n){return L(this,void 0,void 0,function*(){var s;const x=(s=(yield fe.createHttpClient().getJson(
n).catch(U=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${U.statusCode}
 
        Error Message: ${U.message}`)})).result)===null||s===void 0?void 0:s.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(n){return L(this,
void 0,void 0,function*(){try{let s=fe.getIDTokenUrl();if(n){const g=encodeURIComponent(n);s=`${s}&audience=${g}`}debug(`ID token url is ${s}`);const a=yield fe.getCall(s);return setSecret(a),a}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var ye=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{
ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};const{access:ge,appendFile:Le,
writeFile:G}=k.promises,Q="GITHUB_STEP_SUMMARY",z="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class de{constructor(){this._buffer=""}filePath(){
return ye(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const n=process.env[Q];if(!n)throw new Error(`Unable to find environment variable for $${Q}. Check if your runtime envi\
ronment supports job summaries.`);try{yield ge(n,k.constants.R_OK|k.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/write permissions.`)}
return this._filePath=n,this._filePath})}wrap(n,s,a={}){const g=Object.entries(a).map(([x,U])=>` ${x}="${U}"`).join("");return s?`<${n}${g}>${s}</${n}>`:`<${n}${g}>`}write(n){return ye(this,void 0,void 0,
function*(){const s=!!n?.overwrite,a=yield this.filePath();return yield(s?G:Le)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ye(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,s=!1){return this._buffer+=n,s?this.addEOL():this}addEOL(){
return this.addRaw(y.EOL)}addCodeBlock(n,s){const a=Object.assign({},s&&{lang:s}),g=this.wrap("pre",this.wrap("code",n),a);return this.addRaw(g).addEOL()}addList(n,s=!1){const a=s?"ol":"ul",g=n.map(U=>this.
wrap("li",U)).join(""),x=this.wrap(a,g);return this.addRaw(x).addEOL()}addTable(n){const s=n.map(g=>{const x=g.map(U=>{if(typeof U=="string")return this.wrap("td",U);const{header:Se,data:Ie,colspan:ne,
rowspan:ie}=U,Ne=Se?"th":"td",at=Object.assign(Object.assign({},ne&&{colspan:ne}),ie&&{rowspan:ie});return this.wrap(Ne,Ie,at)}).join("");return this.wrap("tr",x)}).join(""),a=this.wrap("table",s);return this.
addRaw(a).addEOL()}addDetails(n,s){const a=this.wrap("details",this.wrap("summary",n)+s);return this.addRaw(a).addEOL()}addImage(n,s,a){const{width:g,height:x}=a||{},U=Object.assign(Object.assign({},g&&
{width:g}),x&&{height:x}),Se=this.wrap("img",null,Object.assign({src:n,alt:s},U));return this.addRaw(Se).addEOL()}addHeading(n,s){const a=`h${s}`,g=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",x=this.
wrap(g,n);return this.addRaw(x).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.addRaw(n).addEOL()}addBreak(){const n=this.wrap("br",null);return this.addRaw(n).addEOL()}addQuote(n,s){
const a=Object.assign({},s&&{cite:s}),g=this.wrap("blockquote",n,a);return this.addRaw(g).addEOL()}addLink(n,s){const a=this.wrap("a",n,{href:s});return this.addRaw(a).addEOL()}}const te=new de,oe=null,
be=te;function _e(o){return o.replace(/[\\]/g,"/")}function Te(o){return o.replace(/[/]/g,"\\")}function De(o){return o.replace(/[/\\]/g,path.sep)}const je=rt(import.meta.url)("string_decoder");var Xe=b(
434);const Pe=rt(import.meta.url)("child_process");var Ae=b(613),R=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){
try{ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};const{chmod:v,copyFile:Z,
lstat:me,mkdir:Re,open:Fe,readdir:Ge,rename:Ve,rm:ot,rmdir:Je,stat:ut,symlink:vt,unlink:Rt}=k.promises,lt=process.platform==="win32";function kt(o){return R(this,void 0,void 0,function*(){const n=yield fs.
promises.readlink(o);return lt&&!n.endsWith("\\")?`${n}\\`:n})}const dt=268435456,Mt=k.constants.O_RDONLY;function Ft(o){return R(this,void 0,void 0,function*(){try{yield ut(o)}catch(n){if(n.code==="E\
NOENT")return!1;throw n}return!0})}function qt(o){return R(this,arguments,void 0,function*(n,s=!1){return(s?yield ut(n):yield me(n)).isDirectory()})}function xt(o){if(o=zt(o),!o)throw new Error('isRoo\
ted() parameter "p" cannot be empty');return lt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function _t(o,n){return R(this,void 0,void 0,function*(){let s;try{s=yield ut(o)}catch(g){g.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(s&&s.isFile()){if(lt){const g=D.extname(o).toUpperCase();if(n.some(x=>x.toUpperCase()===g))return o}else if(Bt(
s))return o}const a=o;for(const g of n){o=a+g,s=void 0;try{s=yield ut(o)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${x}`)}if(s&&
s.isFile()){if(lt){try{const x=D.dirname(o),U=D.basename(o).toUpperCase();for(const Se of yield Ge(x))if(U===Se.toUpperCase()){o=D.join(x,Se);break}}catch(x){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${o}': ${x}`)}return o}else if(Bt(s))return o}}return""})}function zt(o){return o=o||"",lt?(o=o.replace(/\//g,"\\"),o.replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,
"/")}function Bt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.getuid()}function It(){var o;return(o=process.
env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var mt=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{ne(a.next(
ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};function Gt(o,n){return mt(this,
arguments,void 0,function*(s,a,g={}){const{force:x,recursive:U,copySourceDirectory:Se}=K(g),Ie=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ie&&Ie.isFile()&&!x)return;const ne=Ie&&Ie.isDirectory()&&
Se?path.join(a,path.basename(s)):a;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())if(U)yield re(s,ne,0,x);else throw new Error(
`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,ne)==="")throw new Error(`'${ne}' and '${s}' are the same file`);yield ee(s,ne,x)}})}function Ct(o,n){
return mt(this,arguments,void 0,function*(s,a,g={}){if(yield ioUtil.exists(a)){let x=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(s)),x=yield ioUtil.exists(a)),x)if(g.force==null||
g.force)yield Lt(a);else throw new Error("Destination already exists")}yield yt(path.dirname(a)),yield ioUtil.rename(s,a)})}function Lt(o){return mt(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(n){throw new Error(
`File was unable to be removed ${n}`)}})}function yt(o){return mt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,{recursive:!0})})}function _(o,n){return mt(
this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(n){const a=yield _(o,!1);if(!a)throw lt?new Error(`Unable to locate executable file: ${o}. Please verify either \
the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to l\
ocate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the fi\
le is executable.`);return a}const s=yield B(o);return s&&s.length>0?s[0]:""})}function B(o){return mt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");const n=[];if(lt&&
process.env.PATHEXT)for(const g of process.env.PATHEXT.split(D.delimiter))g&&n.push(g);if(xt(o)){const g=yield _t(o,n);return g?[g]:[]}if(o.includes(D.sep))return[];const s=[];if(process.env.PATH)for(const g of process.
env.PATH.split(D.delimiter))g&&s.push(g);const a=[];for(const g of s){const x=yield _t(D.join(g,o),n);x&&a.push(x)}return a})}function K(o){const n=o.force==null?!0:o.force,s=!!o.recursive,a=o.copySourceDirectory==
null?!0:!!o.copySourceDirectory;return{force:n,recursive:s,copySourceDirectory:a}}function re(o,n,s,a){return mt(this,void 0,void 0,function*(){if(s>=255)return;s++,yield yt(n);const g=yield ioUtil.readdir(
o);for(const x of g){const U=`${o}/${x}`,Se=`${n}/${x}`;(yield ioUtil.lstat(U)).isDirectory()?yield re(U,Se,s,a):yield ee(U,Se,a)}yield ioUtil.chmod(n,(yield ioUtil.stat(o)).mode)})}function ee(o,n,s){
return mt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(n),yield ioUtil.unlink(n)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(n,"0666"),yield ioUtil.
unlink(n))}const a=yield ioUtil.readlink(o);yield ioUtil.symlink(a,n,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(n))||s)&&(yield ioUtil.copyFile(o,n))})}const Ee=rt(import.meta.url)(
"timers");var Ce=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){
try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};const Ue=process.platform==="win32";class We extends Xe.EventEmitter{constructor(n,s,a){
if(super(),!n)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=n,this.args=s||[],this.options=a||{}}_debug(n){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(n)}_getCommandString(n,s){const a=this._getSpawnFileName(),g=this._getSpawnArgs(n);let x=s?"":"[command]";if(Ue)if(this._isCmdFile()){x+=a;for(const U of g)x+=` ${U}`}else if(n.windowsVerbatimArguments){
x+=`"${a}"`;for(const U of g)x+=` ${U}`}else{x+=this._windowsQuoteCmdArg(a);for(const U of g)x+=` ${this._windowsQuoteCmdArg(U)}`}else{x+=a;for(const U of g)x+=` ${U}`}return x}_processLineBuffer(n,s,a){
try{let g=s+n.toString(),x=g.indexOf(y.EOL);for(;x>-1;){const U=g.substring(0,x);a(U),g=g.substring(x+y.EOL.length),x=g.indexOf(y.EOL)}return g}catch(g){return this._debug(`error processing line. Fail\
ed with error ${g}`),""}}_getSpawnFileName(){return Ue&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(n){if(Ue&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const a of this.args)s+=" ",s+=n.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return s+='"',[s]}return this.args}_endsWith(n,s){return n.endsWith(s)}_isCmdFile(){const n=this.
toolPath.toUpperCase();return this._endsWith(n,".CMD")||this._endsWith(n,".BAT")}_windowsQuoteCmdArg(n){if(!this._isCmdFile())return this._uvQuoteCmdArg(n);if(!n)return'""';const s=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const U of n)if(s.some(Se=>Se===U)){a=!0;break}if(!a)return n;let g='"',x=!0;for(let U=n.length;U>0;U--)g+=n[U-1],x&&n[U-
1]==="\\"?g+="\\":n[U-1]==='"'?(x=!0,g+='"'):x=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(n){if(!n)return'""';if(!n.includes(" ")&&!n.includes("	")&&!n.includes('"'))return n;if(!n.
includes('"')&&!n.includes("\\"))return`"${n}"`;let s='"',a=!0;for(let g=n.length;g>0;g--)s+=n[g-1],a&&n[g-1]==="\\"?s+="\\":n[g-1]==='"'?(a=!0,s+="\\"):a=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(n){
n=n||{};const s={cwd:n.cwd||process.cwd(),env:n.env||process.env,silent:n.silent||!1,windowsVerbatimArguments:n.windowsVerbatimArguments||!1,failOnStdErr:n.failOnStdErr||!1,ignoreReturnCode:n.ignoreReturnCode||
!1,delay:n.delay||1e4};return s.outStream=n.outStream||process.stdout,s.errStream=n.errStream||process.stderr,s}_getSpawnOptions(n,s){n=n||{};const a={};return a.cwd=n.cwd,a.env=n.env,a.windowsVerbatimArguments=
n.windowsVerbatimArguments||this._isCmdFile(),n.windowsVerbatimArguments&&(a.argv0=`"${s}"`),a}exec(){return Ce(this,void 0,void 0,function*(){return!xt(this.toolPath)&&(this.toolPath.includes("/")||Ue&&
this.toolPath.includes("\\"))&&(this.toolPath=D.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield _(this.toolPath,!0),new Promise((n,s)=>Ce(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.
write(this._getCommandString(a)+y.EOL);const g=new st(a,this.toolPath);if(g.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield Ft(this.options.cwd)))return s(new Error(`The cwd: ${this.options.
cwd} does not exist!`));const x=this._getSpawnFileName(),U=Pe.spawn(x,this._getSpawnArgs(a),this._getSpawnOptions(this.options,x));let Se="";U.stdout&&U.stdout.on("data",ne=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(ne),!a.silent&&a.outStream&&a.outStream.write(ne),Se=this._processLineBuffer(ne,Se,ie=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(ie)})});let Ie="";if(U.stderr&&U.stderr.on("data",ne=>{g.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ne),!a.silent&&
a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(ne),Ie=this._processLineBuffer(ne,Ie,ie=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
ie)})}),U.on("error",ne=>{g.processError=ne.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),U.on("exit",ne=>{g.processExitCode=ne,g.processExited=!0,this._debug(`Exit code ${ne} rece\
ived from tool '${this.toolPath}'`),g.CheckComplete()}),U.on("close",ne=>{g.processExitCode=ne,g.processExited=!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
g.CheckComplete()}),g.on("done",(ne,ie)=>{Se.length>0&&this.emit("stdline",Se),Ie.length>0&&this.emit("errline",Ie),U.removeAllListeners(),ne?s(ne):n(ie)}),this.options.input){if(!U.stdin)throw new Error(
"child process missing stdin");U.stdin.end(this.options.input)}}))})}}function qe(o){const n=[];let s=!1,a=!1,g="";function x(U){a&&U!=='"'&&(g+="\\"),g+=U,a=!1}for(let U=0;U<o.length;U++){const Se=o.
charAt(U);if(Se==='"'){a?x(Se):s=!s;continue}if(Se==="\\"&&a){x(Se);continue}if(Se==="\\"&&s){a=!0;continue}if(Se===" "&&!s){g.length>0&&(n.push(g),g="");continue}x(Se)}return g.length>0&&n.push(g.trim()),
n}class st extends Xe.EventEmitter{constructor(n,s){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=n,this.toolPath=s,n.delay&&(this.delay=n.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,Ee.setTimeout)(st.HandleTimeout,this.delay,this)))}_debug(n){this.emit("debug",n)}_setResult(){let n;this.processExited&&(this.processError?n=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?n=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(n=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",n,this.processExitCode)}static HandleTimeout(n){if(!n.done){if(!n.processClosed&&
n.processExited){const s=`The STDIO streams did not close within ${n.delay/1e3} seconds of the exit event from process '${n.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;n._debug(s)}n._setResult()}}}var nt=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{
ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};function ft(o,n,s){return nt(
this,void 0,void 0,function*(){const a=tr.argStringToArray(o);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const g=a[0];return n=a.slice(1).concat(n||[]),new tr.
ToolRunner(g,n,s).exec()})}function $t(o,n,s){return nt(this,void 0,void 0,function*(){var a,g;let x="",U="";const Se=new StringDecoder("utf8"),Ie=new StringDecoder("utf8"),ne=(a=s?.listeners)===null||
a===void 0?void 0:a.stdout,ie=(g=s?.listeners)===null||g===void 0?void 0:g.stderr,Ne=Pt=>{U+=Ie.write(Pt),ie&&ie(Pt)},at=Pt=>{x+=Se.write(Pt),ne&&ne(Pt)},Tt=Object.assign(Object.assign({},s?.listeners),
{stdout:at,stderr:Ne}),sn=yield ft(o,n,Object.assign(Object.assign({},s),{listeners:Tt}));return x+=Se.end(),U+=Ie.end(),{exitCode:sn,stdout:x,stderr:U}})}var et=function(o,n,s,a){function g(x){return x instanceof
s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(function(x,U){function Se(ie){try{ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(
ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).next())})};const pt=()=>et(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -C\
lassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:n.trim(),version:o.trim()}}),Et=()=>et(void 0,void 0,void 0,function*(){var o,n,s,a;const{stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(n=(o=g.match(/ProductVersion:\s*(.+)/))===
null||o===void 0?void 0:o[1])!==null&&n!==void 0?n:"";return{name:(a=(s=g.match(/ProductName:\s*(.+)/))===null||s===void 0?void 0:s[1])!==null&&a!==void 0?a:"",version:x}}),Ot=()=>et(void 0,void 0,void 0,
function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[n,s]=o.trim().split(`
`);return{name:n,version:s}}),wt=y.platform(),Nt=y.arch(),Kt=wt==="win32",en=wt==="darwin",Xt=wt==="linux";function un(){return et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Kt?pt():en?Et():Ot()),{platform:wt,arch:Nt,isWindows:Kt,isMacOS:en,isLinux:Xt})})}var tn=function(o,n,s,a){function g(x){return x instanceof s?x:new s(function(U){U(x)})}return new(s||(s=Promise))(
function(x,U){function Se(ie){try{ne(a.next(ie))}catch(Ne){U(Ne)}}function Ie(ie){try{ne(a.throw(ie))}catch(Ne){U(Ne)}}function ne(ie){ie.done?x(ie.value):g(ie.value).then(Se,Ie)}ne((a=a.apply(o,n||[])).
next())})},Vt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Vt||(Vt={}));function On(o,n){const s=toCommandValue(n);if(process.env[o]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,n));issueCommand("set-env",{name:o},s)}function fn(o){le("add-mask",{},o)}function An(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Jt(o,n){const s=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(n&&n.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${o}`);return n&&n.trimWhitespace===!1?s:s.trim()}function Tn(o,n){const s=Jt(o,n).split(`
`).filter(a=>a!=="");return n&&n.trimWhitespace===!1?s:s.map(a=>a.trim())}function Rn(o,n){const s=["true","True","TRUE"],a=["false","False","FALSE"],g=Jt(o,n);if(s.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function dn(o,n){if(process.env.GITHUB_OUTPUT||"")return P("OUTPUT",S(o,n));process.stdout.write(y.EOL),le("set-output",{name:o},
V(n))}function ln(o){issue("echo",o?"on":"off")}function hn(o){process.exitCode=Vt.Failure,Wt(o)}function kn(){return process.env.RUNNER_DEBUG==="1"}function mn(o){le("debug",{},o)}function Wt(o,n={}){
le("error",ae(n),o instanceof Error?o.toString():o)}function pn(o,n={}){le("warning",ae(n),o instanceof Error?o.toString():o)}function Yt(o,n={}){le("notice",ae(n),o instanceof Error?o.toString():o)}function nn(o){
process.stdout.write(o+y.EOL)}function rn(o){issue("group",o)}function wn(){issue("endgroup")}function Mn(o,n){return tn(this,void 0,void 0,function*(){rn(o);let s;try{s=yield n()}finally{wn()}return s})}
function At(o,n){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,n));issueCommand("save-state",{name:o},toCommandValue(n))}function gn(o){return process.env[`S\
TATE_${o}`]||""}function yn(o){return tn(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:(($e,Oe,b)=>{function y(ue){const F=ue.protocol==="https:";if(V(ue))return;const X=F?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(X)try{return new le(X)}catch{if(!X.startsWith("http://")&&!X.startsWith("https://"))return new le(`ht\
tp://${X}`)}else return}function V(ue){if(!ue.hostname)return!1;const F=ue.hostname;if(ae(F))return!0;const X=process.env.no_proxy||process.env.NO_PROXY||"";if(!X)return!1;let M;ue.port?M=Number(ue.port):
ue.protocol==="http:"?M=80:ue.protocol==="https:"&&(M=443);const $=[ue.hostname.toUpperCase()];typeof M=="number"&&$.push(`${$[0]}:${M}`);for(const N of X.split(",").map(k=>k.trim().toUpperCase()).filter(
k=>k))if(N==="*"||$.some(k=>k===N||k.endsWith(`.${N}`)||N.startsWith(".")&&k.endsWith(`${N}`)))return!0;return!1}function ae(ue){const F=ue.toLowerCase();return F==="localhost"||F.startsWith("127.")||
F.startsWith("[::1]")||F.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(F,X){super(F,X),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:(($e,Oe,b)=>{b.d(Oe,{E:()=>le});class y{diff(F,X,M={}){let $;typeof M=="function"?($=M,M=
{}):"callback"in M&&($=M.callback);const N=this.castInput(F,M),k=this.castInput(X,M),P=this.removeEmpty(this.tokenize(N,M)),S=this.removeEmpty(this.tokenize(k,M));return this.diffWithOptionsObj(P,S,M,
$)}diffWithOptionsObj(F,X,M,$){var N;const k=I=>{if(I=this.postProcess(I,M),$){setTimeout(function(){$(I)},0);return}else return I},P=X.length,S=F.length;let D=1,C=P+S;M.maxEditLength!=null&&(C=Math.min(
C,M.maxEditLength));const W=(N=M.timeout)!==null&&N!==void 0?N:1/0,j=Date.now()+W,T=[{oldPos:-1,lastComponent:void 0}];let u=this.extractCommon(T[0],X,F,0,M);if(T[0].oldPos+1>=S&&u+1>=P)return k(this.
buildValues(T[0].lastComponent,X,F));let c=-1/0,l=1/0;const A=()=>{for(let I=Math.max(c,-D);I<=Math.min(l,D);I+=2){let Y;const ce=T[I-1],q=T[I+1];ce&&(T[I-1]=void 0);let pe=!1;if(q){const ke=q.oldPos-
I;pe=q&&0<=ke&&ke<P}const ve=ce&&ce.oldPos+1<S;if(!pe&&!ve){T[I]=void 0;continue}if(!ve||pe&&ce.oldPos<q.oldPos?Y=this.addToPath(q,!0,!1,0,M):Y=this.addToPath(ce,!1,!0,1,M),u=this.extractCommon(Y,X,F,
I,M),Y.oldPos+1>=S&&u+1>=P)return k(this.buildValues(Y.lastComponent,X,F))||!0;T[I]=Y,Y.oldPos+1>=S&&(l=Math.min(l,I-1)),u+1>=P&&(c=Math.max(c,I+1))}D++};if($)(function I(){setTimeout(function(){if(D>
C||Date.now()>j)return $(void 0);A()||I()},0)})();else for(;D<=C&&Date.now()<=j;){const I=A();if(I)return I}}addToPath(F,X,M,$,N){const k=F.lastComponent;return k&&!N.oneChangePerToken&&k.added===X&&k.
removed===M?{oldPos:F.oldPos+$,lastComponent:{count:k.count+1,added:X,removed:M,previousComponent:k.previousComponent}}:{oldPos:F.oldPos+$,lastComponent:{count:1,added:X,removed:M,previousComponent:k}}}extractCommon(F,X,M,$,N){
const k=X.length,P=M.length;let S=F.oldPos,D=S-$,C=0;for(;D+1<k&&S+1<P&&this.equals(M[S+1],X[D+1],N);)D++,S++,C++,N.oneChangePerToken&&(F.lastComponent={count:1,previousComponent:F.lastComponent,added:!1,
removed:!1});return C&&!N.oneChangePerToken&&(F.lastComponent={count:C,previousComponent:F.lastComponent,added:!1,removed:!1}),F.oldPos=S,D}equals(F,X,M){return M.comparator?M.comparator(F,X):F===X||!!M.
ignoreCase&&F.toLowerCase()===X.toLowerCase()}removeEmpty(F){const X=[];for(let M=0;M<F.length;M++)F[M]&&X.push(F[M]);return X}castInput(F,X){return F}tokenize(F,X){return Array.from(F)}join(F){return F.
join("")}postProcess(F,X){return F}get useLongestToken(){return!1}buildValues(F,X,M){const $=[];let N;for(;F;)$.push(F),N=F.previousComponent,delete F.previousComponent,F=N;$.reverse();const k=$.length;
let P=0,S=0,D=0;for(;P<k;P++){const C=$[P];if(C.removed)C.value=this.join(M.slice(D,D+C.count)),D+=C.count;else{if(!C.added&&this.useLongestToken){let W=X.slice(S,S+C.count);W=W.map(function(j,T){const u=M[D+
T];return u.length>j.length?u:j}),C.value=this.join(W)}else C.value=this.join(X.slice(S,S+C.count));S+=C.count,C.added||(D+=C.count)}}return $}}class V extends y{tokenize(F){return F.slice()}join(F){return F}removeEmpty(F){
return F}}const ae=new V;function le(ue,F,X){return ae.diff(ue,F,X)}})},$n={};function St($e){var Oe=$n[$e];if(Oe!==void 0)return Oe.exports;var b=$n[$e]={exports:{}},y=!0;try{Rr[$e](b,b.exports,St),y=
!1}finally{y&&delete $n[$e]}return b.exports}typeof St<"u"&&(St.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var $e=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Oe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",b=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",y=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(le=>le.r--),ae.forEach(le=>le.r--?le.r++:le()))},V=ae=>ae.map(le=>{if(le!==null&&typeof le=="object"){if(le[$e])return le;if(le.then){var ue=[];ue.d=0,le.then(
M=>{F[Oe]=M,y(ue)},M=>{F[b]=M,y(ue)});var F={};return F[$e]=M=>M(ue),F}}var X={};return X[$e]=M=>{},X[Oe]=le,X});St.a=(ae,le,ue)=>{var F;ue&&((F=[]).d=-1);var X=new Set,M=ae.exports,$,N,k,P=new Promise(
(S,D)=>{k=D,N=S});P[Oe]=M,P[$e]=S=>(F&&S(F),X.forEach(S),P.catch(D=>{})),ae.exports=P,le(S=>{$=V(S);var D,C=()=>$.map(j=>{if(j[b])throw j[b];return j[Oe]}),W=new Promise(j=>{D=()=>j(C),D.r=0;var T=u=>u!==
F&&!X.has(u)&&(X.add(u),u&&!u.d&&(D.r++,u.push(D)));$.map(u=>u[$e](T))});return D.r?W:C()},S=>(S?k(P[b]=S):N(M),y(F))),F&&F.d<0&&(F.d=0)}})(),St.d=($e,Oe)=>{for(var b in Oe)St.o(Oe,b)&&!St.o($e,b)&&Object.
defineProperty($e,b,{enumerable:!0,get:Oe[b]})},St.o=($e,Oe)=>Object.prototype.hasOwnProperty.call($e,Oe);var zn=St(384);zn=await zn;
