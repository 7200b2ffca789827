import{createRequire as ut}from"module";const Jn={};var Gn={313:(Ue=>{Ue.exports=Ce;function Ce(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ce.prototype.go=function(G){
this.pending<this.max?f(this,G):this.waiting.push(G)},Ce.prototype.wait=function(G){this.pending===0?G(this.error):this.listeners.push(G)},Ce.prototype.hold=function(){return w(this)};function w(G){G.
pending+=1;var K=!1;return ce;function ce(W){if(K)throw new Error("callback called twice");if(K=!0,G.error=G.error||W,G.pending-=1,G.waiting.length>0&&G.pending<G.max)f(G,G.waiting.shift());else if(G.
pending===0){var q=G.listeners;G.listeners=[],q.forEach(be)}}function be(W){W(G.error)}}function f(G,K){K(w(G))}}),770:((Ue,Ce,w)=>{w(218)}),218:((Ue,Ce,w)=>{var f,G=w(278),K=w(756),ce=w(611),be=w(692),
W=w(434),q=w(613),O=w(23);f=k,f=P,f=x,f=S;function k(b){var d=new y(b);return d.request=ce.request,d}function P(b){var d=new y(b);return d.request=ce.request,d.createSocket=M,d.defaultPort=443,d}function x(b){
var d=new y(b);return d.request=be.request,d}function S(b){var d=new y(b);return d.request=be.request,d.createSocket=M,d.defaultPort=443,d}function y(b){var d=this;d.options=b||{},d.proxyOptions=d.options.
proxy||{},d.maxSockets=d.options.maxSockets||ce.Agent.defaultMaxSockets,d.requests=[],d.sockets=[],d.on("free",function(_,N,D,se){for(var Oe=$(N,D,se),m=0,L=d.requests.length;m<L;++m){var J=d.requests[m];
if(J.host===Oe.host&&J.port===Oe.port){d.requests.splice(m,1),J.request.onSocket(_);return}}_.destroy(),d.removeSocket(_)})}O.inherits(y,W.EventEmitter),y.prototype.addRequest=function(d,p,_,N){var D=this,
se=F({request:d},D.options,$(p,_,N));if(D.sockets.length>=this.maxSockets){D.requests.push(se);return}D.createSocket(se,function(Oe){Oe.on("free",m),Oe.on("close",L),Oe.on("agentRemove",L),d.onSocket(
Oe);function m(){D.emit("free",Oe,se)}function L(J){D.removeSocket(Oe),Oe.removeListener("free",m),Oe.removeListener("close",L),Oe.removeListener("agentRemove",L)}})},y.prototype.createSocket=function(d,p){
var _=this,N={};_.sockets.push(N);var D=F({},_.proxyOptions,{method:"CONNECT",path:d.host+":"+d.port,agent:!1,headers:{host:d.host+":"+d.port}});d.localAddress&&(D.localAddress=d.localAddress),D.proxyAuth&&
(D.headers=D.headers||{},D.headers["Proxy-Authorization"]="Basic "+new Buffer(D.proxyAuth).toString("base64")),j("making CONNECT request");var se=_.request(D);se.useChunkedEncodingByDefault=!1,se.once(
"response",Oe),se.once("upgrade",m),se.once("connect",L),se.once("error",J),se.end();function Oe(z){z.upgrade=!0}function m(z,ue,ee){process.nextTick(function(){L(z,ue,ee)})}function L(z,ue,ee){if(se.
removeAllListeners(),ue.removeAllListeners(),z.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",z.statusCode),ue.destroy();var Ee=new Error("tunneling socket could not be\
 established, statusCode="+z.statusCode);Ee.code="ECONNRESET",d.request.emit("error",Ee),_.removeSocket(N);return}if(ee.length>0){j("got illegal response body from proxy"),ue.destroy();var Ee=new Error(
"got illegal response body from proxy");Ee.code="ECONNRESET",d.request.emit("error",Ee),_.removeSocket(N);return}return j("tunneling connection has established"),_.sockets[_.sockets.indexOf(N)]=ue,p(ue)}
function J(z){se.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,z.message,z.stack);var ue=new Error("tunneling socket could not be established, cause="+z.message);ue.code="ECONNRESET",d.request.emit("error",ue),_.removeSocket(N)}},y.prototype.removeSocket=function(d){
var p=this.sockets.indexOf(d);if(p!==-1){this.sockets.splice(p,1);var _=this.requests.shift();_&&this.createSocket(_,function(N){_.request.onSocket(N)})}};function M(b,d){var p=this;y.prototype.createSocket.
call(p,b,function(_){var N=b.request.getHeader("host"),D=F({},p.options,{socket:_,servername:N?N.replace(/:.*$/,""):b.host}),se=K.connect(0,D);p.sockets[p.sockets.indexOf(_)]=se,d(se)})}function $(b,d,p){
return typeof b=="string"?{host:b,port:d,localAddress:p}:b}function F(b){for(var d=1,p=arguments.length;d<p;++d){var _=arguments[d];if(typeof _=="object")for(var N=Object.keys(_),D=0,se=N.length;D<se;++D){
var Oe=N[D];_[Oe]!==void 0&&(b[Oe]=_[Oe])}}return b}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="strin\
g"?b[0]="TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:j=function(){},f=j}),248:(Ue=>{const Ce=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
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
1510334235,755167117]);function w(f){let G=-1;for(let K of f)G=Ce[(G^K)&255]^G>>>8;return(G^-1)>>>0}Ue.exports=w}),502:((Ue,Ce,w)=>{var f=w(896),G=w(23),K=w(203),ce=K.Readable,be=K.PassThrough,W=w(313),
q=w(434).EventEmitter;Ce.BufferSlicer=P,Ce.FdSlicer=O,G.inherits(O,q);function O(x){q.call(this),this.fd=x,this.pend=new W,this.pend.max=1,this.refCount=0}O.prototype.read=function(x,S,y,M,$){var F=this;
F.pend.go(function(j){f.read(F.fd,x,S,y,M,function(b,d,p){j(),$(b,d,p)})})},O.prototype.createReadStream=function(x){return new k(this,x)},O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=
function(){var x=this;if(x.refCount-=1,x.refCount<0)throw new Error("invalid unref");if(x.refCount>0)return;f.close(x.fd,S);function S(y){y?x.emit("error",y):x.emit("close")}},G.inherits(k,ce);function k(x,S){
S=S||{},ce.call(this,S),this.context=x,this.context.ref(),this.start=S.start||0,this.endOffset=S.end,this.pos=this.start}k.prototype._read=function(x){var S=this,y=Math.min(S._readableState.highWaterMark,
x);if(S.endOffset!=null&&(y=Math.min(y,S.endOffset-S.pos)),y<=0){S.push(null),this._cleanup();return}S.context.pend.go(function(M){var $=Buffer.allocUnsafe(y);f.read(S.context.fd,$,0,y,S.pos,function(F,j){
F?S.destroy(F):j===0?(S.push(null),S._cleanup()):(S.pos+=j,S.push($.slice(0,j))),M()})})},k.prototype._destroy=function(x,S){this._cleanup(),S(x)},k.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},G.inherits(P,q);function P(x){q.call(this),this.refCount=0,this.buffer=x}P.prototype.read=function(x,S,y,M,$){if(!(0<=S&&S<=x.length))throw new RangeError("offset o\
utside buffer: 0 <= "+S+" <= "+x.length);if(M<0)throw new RangeError("position is negative: "+M);if(S+y>x.length&&(y=x.length-S),M+y>this.buffer.length&&(y=this.buffer.length-M),y<=0){setImmediate(function(){
$(null,0)});return}this.buffer.copy(x,S,M,M+y),setImmediate(function(){$(null,y)})},P.prototype.createReadStream=function(x){x=x||{};var S=new be(x);S.start=x.start||0,S.endOffset=x.end,S.pos=S.endOffset||
this.buffer.length;for(var y=this.buffer.slice(S.start,S.pos),M=65536,$=0;;){var F=$+M;if(F>=y.length){$<y.length&&S.write(y.slice($,y.length));break}S.write(y.slice($,F)),$=F}return S.end(),S},P.prototype.
ref=function(){this.refCount+=1},P.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ue,Ce,w)=>{var f,G=w(896),K=w(106),ce=w(502),be=w(23),W=w(434).
EventEmitter,q=w(203).Transform,O=w(203).PassThrough,k=w(203).Writable;const P=typeof K.crc32=="function"?K.crc32:w(248);f=$,f=F,f=j,f=b,f=x,f=S,Ce.SY=y,f=M,f=se,Ce.ax=Oe,f=m,f=L,f=d,f=N,f=D,f=ue;function x(u,l){
return new Promise((H,A)=>{$(u,{...l,lazyEntries:!0},function(ie,Ae){if(ie)return A(ie);H(Ae)})})}function S(u,l){return new Promise((H,A)=>{F(u,{...l,lazyEntries:!0},function(ie,Ae){if(ie)return A(ie);
H(Ae)})})}function y(u,l){return new Promise((H,A)=>{j(u,{...l,lazyEntries:!0},function(ie,Ae){if(ie)return A(ie);H(Ae)})})}function M(u,l,H){return new Promise((A,ie)=>{b(u,l,{...H,lazyEntries:!0},function(Ae,Re){
if(Ae)return ie(Ae);A(Re)})})}function $(u,l,H){typeof l=="function"&&(H=l,l=null),l==null&&(l={}),l.autoClose==null&&(l.autoClose=!0),l.lazyEntries==null&&(l.lazyEntries=!1),l.decodeStrings==null&&(l.
decodeStrings=!0),l.validateEntrySizes==null&&(l.validateEntrySizes=!0),l.strictFileNames==null&&(l.strictFileNames=!1),H==null&&(H=ke),G.open(u,"r",function(A,ie){if(A)return H(A);F(ie,l,function(Ae,Re){
Ae&&G.close(ie,ke),H(Ae,Re)})})}function F(u,l,H){typeof l=="function"&&(H=l,l=null),l==null&&(l={}),l.autoClose==null&&(l.autoClose=!1),l.lazyEntries==null&&(l.lazyEntries=!1),l.decodeStrings==null&&
(l.decodeStrings=!0),l.validateEntrySizes==null&&(l.validateEntrySizes=!0),l.strictFileNames==null&&(l.strictFileNames=!1),H==null&&(H=ke),G.fstat(u,function(A,ie){if(A)return H(A);var Ae=new ce.FdSlicer(
u);b(Ae,ie.size,l,H)})}function j(u,l,H){typeof l=="function"&&(H=l,l=null),l==null&&(l={}),l.autoClose=!1,l.lazyEntries==null&&(l.lazyEntries=!1),l.decodeStrings==null&&(l.decodeStrings=!0),l.validateEntrySizes==
null&&(l.validateEntrySizes=!0),l.strictFileNames==null&&(l.strictFileNames=!1);var A=new ce.BufferSlicer(u);b(A,u.length,l,H)}function b(u,l,H,A){typeof H=="function"&&(A=H,H=null),H==null&&(H={}),H.
autoClose==null&&(H.autoClose=!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var ie=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),
H.strictFileNames==null&&(H.strictFileNames=!1),A==null&&(A=ke),typeof l!="number")throw new Error("expected totalSize parameter to be a number");if(l>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");u.ref();var Ae=22,Re=20,Fe=65535,Je=Math.min(Re+Ae+Fe,l),Qe=Me(Je),We=l-Qe.length;J(u,Qe,
0,Je,We,function(re){if(re)return A(re);for(var ne=Je-Ae;ne>=0;ne-=1)if(Qe.readUInt32LE(ne)===101010256){var he=Qe.subarray(ne),ye=he.readUInt16LE(4),Te=he.readUInt16LE(10),oe=he.readUInt32LE(16),Se=he.
readUInt16LE(20),Ke=he.length-Ae;if(Se!==Ke)return A(new Error("Invalid comment length. Expected: "+Ke+". Found: "+Se+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var He=ie?$e(he.subarray(22),!1):he.subarray(22);if(ne-Re>=0&&Qe.readUInt32LE(ne-Re)===117853008){var ze=Qe.subarray(ne-Re,ne-Re+Re),R=Q(ze,8),ae=Me(56);return J(
u,ae,0,ae.length,R,function(fe){return fe?A(fe):ae.readUInt32LE(0)!==101075792?A(new Error("invalid zip64 end of central directory record signature")):(ye=ae.readUInt32LE(16),ye!==0?A(new Error("multi\
-disk zip files are not supported: found disk number: "+ye)):(Te=Q(ae,32),oe=Q(ae,48),A(null,new d(u,oe,l,Te,He,H.autoClose,H.lazyEntries,ie,H.validateEntrySizes,H.strictFileNames))))})}return ye!==0?
A(new Error("multi-disk zip files are not supported: found disk number: "+ye)):A(null,new d(u,oe,l,Te,He,H.autoClose,H.lazyEntries,ie,H.validateEntrySizes,H.strictFileNames))}A(new Error("End of centr\
al directory record signature not found. Either not a zip file, or file is truncated."))})}be.inherits(d,W);function d(u,l,H,A,ie,Ae,Re,Fe,Je,Qe){var We=this;W.call(We),We.reader=u,We.reader.on("error",
function(re){_(We,re)}),We.reader.once("close",function(){We.emit("close")}),We.readEntryCursor=l,We.fileSize=H,We.entryCount=A,We.comment=ie,We.entriesRead=0,We.autoClose=!!Ae,We.lazyEntries=!!Re,We.
decodeStrings=!!Fe,We.validateEntrySizes=!!Je,We.strictFileNames=!!Qe,We.isOpen=!0,We.emittedError=!1,We.hasEachEntryBeenCalled=!1,We.lazyEntries||We._readEntry()}d.prototype.close=function(){this.isOpen&&
(this.isOpen=!1,this.reader.unref())};function p(u,l){u.autoClose&&u.close(),_(u,l)}function _(u,l){u.emittedError||(u.emittedError=!0,u.emit("error",l))}d.prototype.readEntry=function(){if(!this.lazyEntries)
throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},d.prototype._readEntry=function(){var u=this;if(u.entryCount===u.entriesRead){setImmediate(function(){u.autoClose&&u.close(),
!u.emittedError&&u.emit("end")});return}if(!u.emittedError){var l=Me(46);J(u.reader,l,0,l.length,u.readEntryCursor,function(H){if(H)return p(u,H);if(!u.emittedError){var A=new N,ie=l.readUInt32LE(0);if(ie!==
33639248)return p(u,new Error("invalid central directory file header signature: 0x"+ie.toString(16)));if(A.versionMadeBy=l.readUInt16LE(4),A.versionNeededToExtract=l.readUInt16LE(6),A.generalPurposeBitFlag=
l.readUInt16LE(8),A.compressionMethod=l.readUInt16LE(10),A.lastModFileTime=l.readUInt16LE(12),A.lastModFileDate=l.readUInt16LE(14),A.crc32=l.readUInt32LE(16),A.compressedSize=l.readUInt32LE(20),A.uncompressedSize=
l.readUInt32LE(24),A.fileNameLength=l.readUInt16LE(28),A.extraFieldLength=l.readUInt16LE(30),A.fileCommentLength=l.readUInt16LE(32),A.internalFileAttributes=l.readUInt16LE(36),A.externalFileAttributes=
l.readUInt32LE(38),A.relativeOffsetOfLocalHeader=l.readUInt32LE(42),A.generalPurposeBitFlag&64)return p(u,new Error("strong encryption is not supported"));u.readEntryCursor+=46,l=Me(A.fileNameLength+A.
extraFieldLength+A.fileCommentLength),J(u.reader,l,0,l.length,u.readEntryCursor,function(Ae){if(Ae)return p(u,Ae);if(!u.emittedError){A.fileNameRaw=l.subarray(0,A.fileNameLength);var Re=A.fileNameLength+
A.extraFieldLength;A.extraFieldRaw=l.subarray(A.fileNameLength,Re),A.fileCommentRaw=l.subarray(Re,Re+A.fileCommentLength);try{A.extraFields=L(A.extraFieldRaw)}catch(Te){return p(u,Te)}if(u.decodeStrings){
var Fe=(A.generalPurposeBitFlag&2048)!==0;A.fileComment=$e(A.fileCommentRaw,Fe),A.fileName=Oe(A.generalPurposeBitFlag,A.fileNameRaw,A.extraFields,u.strictFileNames);var Je=m(A.fileName);if(Je!=null)return p(
u,new Error(Je))}else A.fileComment=A.fileCommentRaw,A.fileName=A.fileNameRaw;A.comment=A.fileComment,u.readEntryCursor+=l.length,u.entriesRead+=1;for(var Qe=0;Qe<A.extraFields.length;Qe++){var We=A.extraFields[Qe];
if(We.id===1){var re=We.data,ne=0;if(A.uncompressedSize===4294967295){if(ne+8>re.length)return p(u,new Error("zip64 extended information extra field does not include uncompressed size"));A.uncompressedSize=
Q(re,ne),ne+=8}if(A.compressedSize===4294967295){if(ne+8>re.length)return p(u,new Error("zip64 extended information extra field does not include compressed size"));A.compressedSize=Q(re,ne),ne+=8}if(A.
relativeOffsetOfLocalHeader===4294967295){if(ne+8>re.length)return p(u,new Error("zip64 extended information extra field does not include relative header offset"));A.relativeOffsetOfLocalHeader=Q(re,ne),
ne+=8}break}}if(u.validateEntrySizes&&A.compressionMethod===0){var he=A.uncompressedSize;if(A.isEncrypted()&&(he+=12),A.compressedSize!==he){var ye="compressed/uncompressed size mismatch for stored fi\
le: "+A.compressedSize+" != "+A.uncompressedSize;return p(u,new Error(ye))}}u.emit("entry",A),u.lazyEntries||u._readEntry()}})}})}},d.prototype.eachEntry=function(){const u=this;if(!u.lazyEntries)throw new Error(
"eachEntry() requires lazyEntries: true");if(u.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");u.hasEachEntryBeenCalled=!0;let l=null;u.on("entry",A),u.on("e\
nd",ie),u.on("error",Ae);function H(){u.removeListener("entry",A),u.removeListener("end",ie),u.removeListener("error",Ae),u.autoClose&&u.close()}function A(Re){let{resolve:Fe}=l;l=null,Fe({value:Re})}
function ie(){let{resolve:Re}=l;l=null,H(),Re({done:!0})}function Ae(Re){let{reject:Fe}=l;l=null,H(),Fe(Re)}return{[Symbol.asyncIterator](){return this},next(){const Re=new Promise((Fe,Je)=>{if(l!=null)
throw new Error("next() called before previous Promise was resolved.");l={resolve:Fe,reject:Je}});return u.readEntry(),Re},return(Re){return H(),Promise.resolve({done:!0,value:Re})},throw(Re){return H(),
Promise.reject(Re)}}},d.prototype.openReadStream=function(u,l,H){var A=this,ie=0,Ae=u.compressedSize;if(H==null&&(H=l,l=null),l==null)l={};else{if(l.decodeFileData===!1){if(l.decrypt!=null)throw new Error(
"cannot use options.decrypt when options.decodeFileData === false");if(l.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(l.decrypt!=null){
if(!u.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(l.decrypt!==!1)throw new Error("invalid options.decrypt value: "+
l.decrypt);if(u.isCompressed()&&l.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(l.decompress!=null){if(!u.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(l.decompress===!1||l.decompress===!0))throw new Error("invalid options.decompre\
ss value: "+l.decompress);Fe=l.decompress}}if(l.start!=null){if(ie=l.start,ie<0)throw new Error("options.start < 0");if(ie>u.compressedSize)throw new Error("options.start > entry.compressedSize")}if(l.
end!=null){if(Ae=l.end,Ae<0)throw new Error("options.end < 0");if(Ae>u.compressedSize)throw new Error("options.end > entry.compressedSize");if(Ae<ie)throw new Error("options.end < options.start")}}var Re=l.
decodeFileData===!1||(u.compressionMethod===0||u.compressionMethod===8&&l.decompress===!1)&&(!u.isEncrypted()||l.decrypt===!1);if((l.start!=null||l.end!=null)&&!Re)throw new Error("start/end range req\
uire options.decodeFileData === false for non-trivial encoded entries.");if(!A.isOpen)return H(new Error("closed"));if(u.isEncrypted()&&!Re&&l.decrypt!==!1)return H(new Error("entry is encrypted, and \
options.decodeFileData !== false"));var Fe;if(Re)Fe=!1;else if(u.compressionMethod===8)Fe=l.decodeFileData!==!0;else return H(new Error("unsupported compression method: "+u.compressionMethod));A.readLocalFileHeader(
u,{minimal:!0},function(Je,Qe){if(Je)return H(Je);A.openReadStreamLowLevel(Qe.fileDataStart,u.compressedSize,ie,Ae,Fe,u.uncompressedSize,H)})},d.prototype.openReadStreamLowLevel=function(u,l,H,A,ie,Ae,Re){
var Fe=this,Je=u+l,Qe=Fe.reader.createReadStream({start:u+H,end:u+A}),We=Qe;if(ie){var re=!1,ne=K.createInflateRaw();Qe.on("error",function(he){setImmediate(function(){re||ne.emit("error",he)})}),Qe.pipe(
ne),Fe.validateEntrySizes?(We=new z(Ae),ne.on("error",function(he){setImmediate(function(){re||We.emit("error",he)})}),ne.pipe(We)):We=ne,je(We,function(){re=!0,ne!==We&&ne.unpipe(We),Qe.unpipe(ne),Qe.
destroy()})}Re(null,We)},d.prototype.readLocalFileHeader=function(u,l,H){var A=this;H==null&&(H=l,l=null),l==null&&(l={}),A.reader.ref();var ie=Me(30);J(A.reader,ie,0,ie.length,u.relativeOffsetOfLocalHeader,
function(Ae){try{if(Ae)return H(Ae);var Re=ie.readUInt32LE(0);if(Re!==67324752)return H(new Error("invalid local file header signature: 0x"+Re.toString(16)));var Fe=ie.readUInt16LE(26),Je=ie.readUInt16LE(
28),Qe=u.relativeOffsetOfLocalHeader+30+Fe+Je;if(Qe+u.compressedSize>A.fileSize)return H(new Error("file data overflows file bounds: "+Qe+" + "+u.compressedSize+" > "+A.fileSize));if(l.minimal)return H(
null,{fileDataStart:Qe});var We=new D;We.fileDataStart=Qe,We.versionNeededToExtract=ie.readUInt16LE(4),We.generalPurposeBitFlag=ie.readUInt16LE(6),We.compressionMethod=ie.readUInt16LE(8),We.lastModFileTime=
ie.readUInt16LE(10),We.lastModFileDate=ie.readUInt16LE(12),We.crc32=ie.readUInt32LE(14),We.compressedSize=ie.readUInt32LE(18),We.uncompressedSize=ie.readUInt32LE(22),We.fileNameLength=Fe,We.extraFieldLength=
Je,ie=Me(Fe+Je),A.reader.ref(),J(A.reader,ie,0,ie.length,u.relativeOffsetOfLocalHeader+30,function(re){try{return re?H(re):(We.fileName=ie.subarray(0,Fe),We.extraField=ie.subarray(Fe),H(null,We))}finally{
A.reader.unref()}})}finally{A.reader.unref()}})},d.prototype.openReadStreamPromise=function(u,l){return new Promise((H,A)=>{this.openReadStream(u,l,function(ie,Ae){if(ie)return A(ie);H(Ae)})})},d.prototype.
openReadStreamLowLevelPromise=function(u,l,H,A,ie,Ae){return new Promise((Re,Fe)=>{this.openReadStream(u,l,H,A,ie,Ae,function(Je,Qe){if(Je)return Fe(Je);Re(Qe)})})},d.prototype.readLocalFileHeaderPromise=
function(u,l){return new Promise((H,A)=>{this.readLocalFileHeader(u,l,function(ie,Ae){if(ie)return A(ie);H(Ae)})})};function N(){}N.prototype.getLastModDate=function(u){if(u==null&&(u={}),!u.forceDosFormat)
for(var l=0;l<this.extraFields.length;l++){var H=this.extraFields[l];if(H.id===21589){var A=H.data;if(A.length<5)continue;var ie=A[0],Ae=1;if(!(ie&Ae))continue;var Re=A.readInt32LE(1);return new Date(
Re*1e3)}else if(H.id===10){var A=H.data;if(A.length!==32||A.readUInt16LE(4)!==1||A.readUInt16LE(6)!==24)continue;var Fe=A.readUInt32LE(8)+4294967296*A.readInt32LE(12),Je=Fe/1e4-116444736e5;return new Date(
Je)}}return se(this.lastModFileDate,this.lastModFileTime,u.timezone)},N.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},N.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},N.prototype.isCompressed=function(){return this.compressionMethod===8};function D(){}function se(u,l,H){var A=u&31,ie=(u>>5&15)-1,Ae=(u>>
9&127)+1980,Re=0,Fe=(l&31)*2,Je=l>>5&63,Qe=l>>11&31;if(H==null||H==="local")return new Date(Ae,ie,A,Qe,Je,Fe,Re);if(H==="UTC")return new Date(Date.UTC(Ae,ie,A,Qe,Je,Fe,Re));throw new Error("unrecogniz\
ed options.timezone: "+options.timezone)}function Oe(u,l,H,A){for(var ie=null,Ae=0;Ae<H.length;Ae++){var Re=H[Ae];if(Re.id===28789){if(Re.data.length<6||Re.data.readUInt8(0)!==1)continue;var Fe=Re.data.
readUInt32LE(1);if(P(l)!==Fe)continue;ie=$e(Re.data.subarray(5),!0);break}}if(ie==null){var Je=(u&2048)!==0;ie=$e(l,Je)}return A||(ie=ie.replace(/\\/g,"/")),ie}function m(u){return u.indexOf("\\")!==-1?
"invalid characters in fileName: "+u:/^[a-zA-Z]:/.test(u)||/^\//.test(u)?"absolute path: "+u:u.split("/").indexOf("..")!==-1?"invalid relative path: "+u:null}function L(u){for(var l=[],H=0;H<u.length-
3;){var A=u.readUInt16LE(H+0),ie=u.readUInt16LE(H+2),Ae=H+4,Re=Ae+ie;if(Re>u.length)throw new Error("extra field length exceeds extra field buffer size");var Fe=u.subarray(Ae,Re);l.push({id:A,data:Fe}),
H=Re}return l}function J(u,l,H,A,ie,Ae){if(A===0)return setImmediate(function(){Ae(null,Me(0))});u.read(l,H,A,ie,function(Re,Fe){if(Re)return Ae(Re);if(Fe<A)return Ae(new Error("unexpected EOF"));Ae()})}
be.inherits(z,q);function z(u){q.call(this),this.actualByteCount=0,this.expectedByteCount=u}z.prototype._transform=function(u,l,H){if(this.actualByteCount+=u.length,this.actualByteCount>this.expectedByteCount){
var A="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(A))}H(null,u)},z.prototype._flush=function(u){if(this.actualByteCount<this.
expectedByteCount){var l="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return u(new Error(l))}u()},be.inherits(ue,W);function ue(){W.call(this),
this.refCount=0}ue.prototype.ref=function(){this.refCount+=1},ue.prototype.unref=function(){var u=this;if(u.refCount-=1,u.refCount>0)return;if(u.refCount<0)throw new Error("invalid unref");u.close(l);
function l(H){if(H)return u.emit("error",H);u.emit("close")}},ue.prototype.createReadStream=function(u){u==null&&(u={});var l=u.start,H=u.end;if(l===H){var A=new O;return setImmediate(function(){A.end()}),
A}var ie=this._readStreamForRange(l,H),Ae=!1,Re=new ee(this);ie.on("error",function(Je){setImmediate(function(){Ae||Re.emit("error",Je)})}),je(Re,function(){ie.unpipe(Re),Re.unref(),ie.destroy()});var Fe=new z(
H-l);return Re.on("error",function(Je){setImmediate(function(){Ae||Fe.emit("error",Je)})}),je(Fe,function(){Ae=!0,Re.unpipe(Fe),Re.destroy()}),ie.pipe(Re).pipe(Fe)},ue.prototype._readStreamForRange=function(u,l){
throw new Error("not implemented")},ue.prototype.read=function(u,l,H,A,ie){var Ae=this.createReadStream({start:A,end:A+H}),Re=new k,Fe=0;Re._write=function(Je,Qe,We){Je.copy(u,l+Fe,0,Je.length),Fe+=Je.
length,We()},Re.on("finish",ie),Ae.on("error",function(Je){ie(Je)}),Ae.pipe(Re)},ue.prototype.close=function(u){setImmediate(u)},be.inherits(ee,O);function ee(u){O.call(this),this.context=u,this.context.
ref(),this.unreffedYet=!1}ee.prototype._flush=function(u){this.unref(),u()},ee.prototype.unref=function(u){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Ee="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\
\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\
\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function $e(u,l){
if(l)return u.toString("utf8");for(var H="",A=0;A<u.length;A++)H+=Ee[u[A]];return H}function Q(u,l){var H=u.readUInt32LE(l),A=u.readUInt32LE(l+4);return A*4294967296+H}var Me;typeof Buffer.allocUnsafe==
"function"?Me=function(u){return Buffer.allocUnsafe(u)}:Me=function(u){return new Buffer(u)};function je(u,l){typeof u.destroy=="function"?u._destroy=function(H,A){l(),A?.(H)}:u.destroy=l}function ke(u){
if(u)throw u}}),613:(Ue=>{Ue.exports=ut(import.meta.url)("assert")}),434:(Ue=>{Ue.exports=ut(import.meta.url)("events")}),896:(Ue=>{Ue.exports=ut(import.meta.url)("fs")}),611:(Ue=>{Ue.exports=ut(import.meta.
url)("http")}),692:(Ue=>{Ue.exports=ut(import.meta.url)("https")}),278:(Ue=>{Ue.exports=ut(import.meta.url)("net")}),598:(Ue=>{Ue.exports=ut(import.meta.url)("node:crypto")}),24:(Ue=>{Ue.exports=ut(import.meta.
url)("node:fs")}),455:(Ue=>{Ue.exports=ut(import.meta.url)("node:fs/promises")}),760:(Ue=>{Ue.exports=ut(import.meta.url)("node:path")}),203:(Ue=>{Ue.exports=ut(import.meta.url)("stream")}),756:(Ue=>{
Ue.exports=ut(import.meta.url)("tls")}),23:(Ue=>{Ue.exports=ut(import.meta.url)("util")}),106:(Ue=>{Ue.exports=ut(import.meta.url)("zlib")}),991:((Ue,Ce,w)=>{w.d(Ce,{RT:()=>W,i_:()=>be});var f=w(528),
G=w(899),K=w(279),ce=w(192);class be{#e=[];#t;constructor(){const k=f.V4("api-key");k!==""&&f.Pq(k)}text(k){return f.V4(k)}lines(k){return f.V4(k,{trimWhitespace:!1})}optional(k,P){const x=this.text(k);
return x===""?void 0:this.parse(k,x,P)}parse(k,P,x){try{return x(P)}catch(S){this.refuse(k,(0,K.gJ)(S),(0,K.h_)(S).topic);return}}required(k,P,x="is required"){return this.text(k)===""&&this.refuse(k,
x),this.optional(k,P)}notEmpty(k,P,x){if(process.env[`INPUT_${k.toUpperCase()}`]?.trim()===""){const S=`Where an event has no inputs, write \`\${{ inputs.${k} || ${x} }}\``;this.refuse(k,`is empty. Is\
 the name in the expression right?${x===void 0?"":` ${S}`}`)}return this.optional(k,P)}boolean(k,P){return this.notEmpty(k,ce.yG,P?void 0:"false")??P}exclude(k,P){for(const x of k)this.text(x)!==""&&this.
refuse(x,`can't be combined with ${P}`)}refuse(k,P,x="before-anything-is-sent"){this.#t??=x,this.#e.push(`${k} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check(k){if(k!==void 0&&this.#e.length===0)return k;throw new K.
HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function W(O){return O.parse("ignore",O.lines("ignore"),G.wo)??G.K$}function q(O){const k=O.required("host",parseAddress),x=O.required("api\
-key",parseKey,"is required. The secret isn't set, or this job can't read it"),S=(O.optional("timeout-minutes",parseNumber(1440))??30)*6e4,y=(O.optional("poll-interval-seconds",parseNumber(3600))??10)*
1e3,M=O.boolean("summary",!0);return k&&x?{host:k,apiKey:x,timeoutMs:S,longestWaitMs:y,summary:M}:void 0}}),697:((Ue,Ce,w)=>{w.d(Ce,{UX:()=>P,bg:()=>d});var f=w(455),G=w(760),K=w(279),ce=w(725),be=w(276),
W=w(57),q=w(706);function O({host:p,pathname:_}){return p+_.replace(/\/$/,"")}const k=2e4;function P({message:p}){return(0,q.OX)(p,1e3)}const x="<dock status ID>";function S(p){const _=new Map;for(const{
name:D,error:se,job:Oe}of p){if(!se)continue;const{"dock-status-id":m}=Oe,L=m===void 0?se.message:se.message.replaceAll(m,x),J=_.get(L)??{names:[],ids:[],help:helpFor(se)};_.set(L,J),J.names.push(D),m!==
void 0&&J.ids.push(m)}const N=Math.max(100,Math.min(1e3,Math.floor(k/_.size)));return Array.from(_,([D,{names:se,ids:Oe,help:m}])=>({names:se,message:toSingleLine(D,N).replaceAll(x,()=>Oe.join(", ")),
help:m}))}function y(p){return S(p).map(({names:_,message:N})=>`${_.join(", ")}: ${N}`).join(" | ")}function M(p,_){return!p||!_||p.message===_.message?p??_:$(p,`${p.message} Also: ${_.message}`)}function $(p,_){
return new Failure({what:_,topic:asFailure(p).topic,cause:p})}async function F(p,_,{platform:N,titles:D,facts:se=[],known:Oe,work:m}){let L=Oe;const J=ee=>{L=ee,setOutputs(ee)};J(Oe);const z={inputs:p,
platform:N,log:runnerLog(),signal:_,endsAt:1/0,publish:J},ue=await m(z).then(()=>{},toError);if(p.summary){const ee=factTable([["Host",{words:O(p.host)}],...se,["Workflow ID",L["workflow-id"]],["Dock \
status ID",L["dock-status-id"]],["Status",L.status&&{words:L.status}],["Duration",{words:humanTime(performance.now())}]]);ue?await writeSummary(D.failed,withHelp(P(ue),helpFor(ue)),ee):await writeSummary(
D.done,ee)}if(ue)throw ue}const j=1e6;async function b(p,_){const N=JSON.stringify(_);await d(`the output ${p}`,{[`${p}.json`]:N});const D=Buffer.byteLength(N)>j;D&&notice(`The output ${p} would be lo\
nger than GitHub's limit of 1 MB. Read the file in ${p}-path.`),setOutputs({[p]:D?[]:_})}async function d(p,_){try{const N=await(0,be.Pd)("workflow-results-");for(const[D,se]of Object.entries(_)){const Oe=(0,G.
join)(N,D);await(0,f.writeFile)(Oe,se).catch((0,be.E_)(Oe)),(0,be.n0)({[`${(0,G.parse)(D).name}-path`]:Oe})}}catch(N){(0,ce.t1)().warning(`Can't keep ${p} as a file. ${(0,K.gJ)(N)}`)}}}),953:((Ue,Ce,w)=>{
w.d(Ce,{S:()=>zn});var f=w(124),G=w(706),K=w(436),ce=w(665);const be=Number.MAX_SAFE_INTEGER,W=2,q=60,O="</details>",k=41,P=100;function x(e,n={}){const{under:s=()=>"",parts:i=[],noun:h="change",folded:v=!1}=n,
{length:c}=s(be),{least:T=c===0?e:`${e} \u2026`,changes:C=d(i)}=n;return{line:e,under:s,size:e.length+c,least:T,parts:i,changes:C,noun:h,folded:v}}function S(e,n,s={}){return n.length===0?[]:[x(e,{...s,
parts:n})]}function y(e,n){const s=({leaf:I,outer:te})=>te.length===1?0:I.size,i=(I,te)=>s(I)-s(te),h=new Map,v=()=>p(j(e,h).filter(([I])=>I!=="")),c=[];let T=$(e,[]).sort(i),C=n;for(let I=-1;T.length>
0&&I<c.length;C=n-M(v()))I=c.length,T=T.filter(te=>{const X=te.outer.filter(ge=>!h.has(ge)),De=X.map(ge=>ge.line.length+W+q+(ge.folded?k:0)).reduce((ge,Ze)=>ge+Ze,te.leaf.least.length+W);if(De>C)return!0;
C-=De;for(const ge of X)h.set(ge,[]);return h.set(te.leaf,[te.leaf.least]),c.push(te),!1});for(const[I,{leaf:te}]of c.sort(i).entries()){const X=F(te,te.least.length+Math.floor(C/(c.length-I)));C-=M(X)-
te.least.length,h.set(te,X)}return v()}function M(e){return e.reduce((n,{length:s})=>n+s,0)}function $(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>$(s,[...n,e]))}function F({line:e,
under:n,size:s,least:i},h){if(s<=h)return[e,n(Math.max(h,be))];for(let v=h-e.length-q;v>P;v=Math.floor(v*.7)){const c=n(v);if(c!==""&&e.length+c.length<=h)return[e,c]}return[i]}function j(e,n){const{line:s,
parts:i,folded:h}=e;if(i.length===0)return[n.get(e)??[]];const v=i.filter(C=>n.has(C)).flatMap(C=>j(C,n)),c=i.filter(C=>!n.has(C)),T=[...v,[b(e,c)]];return h?[[`<details><summary>${s}</summary>`],...T,
[O]]:[[s],...T]}function b({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,G.hS)(n.length,"more connection")}`;if(d(n)===0)return"";const s=e==="workflow"?` in ${(0,G.hS)(n.length,"\
more workflow")}`:"";return`\u2026 and ${(0,G.hS)(d(n),"more change")}${s}`}function d(e){return e.reduce((n,{changes:s})=>n+s,0)}function p(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,i)=>{
const h=s[0]===O||n(s)&&n(e[i-1]);return[i===0?"":h?`
`:`

`,...s]})}var _=w(132),N=w(997),D=w(408);const se="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",Oe="source from origin s\
rc tail out".split(" "),m=`${se} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),L="action activity block node state step task widget id".split("\
 "),J="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),z="handle port pin output socket".split(" "),ue=/^[\p{L} _-]{1,30}$/u,
ee=60;function Ee(e,n){return $e(e).some(s=>n.includes(s))}function $e(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Q({slot:e,value:n},s,i){const h=s?
(0,K.YD)(s.value):[],c=J.flatMap(te=>h.filter(X=>X.toLowerCase()===te)).map(te=>{const[X,_e]=[s?.field.inner.get(te),Me(s?.value.members.get(te))];return X&&(0,N.t5)(X).some(({texts:ge})=>ge.size>1)||
_e.includes(" ")?_e:""}),T=te=>$e([te]).every(X=>[...m,...L].includes(X)),C=i.filter(te=>!m.includes(te.toLowerCase())&&!T(te)),I=e===void 0?[]:[`output ${e+1}`];return[Me(n),...c].find(te=>te!=="")??
[...C,...I].join(", ")}function Me(e){const s=(e?.type==="literal"?[]:(0,K.PX)(e).flatMap(i=>i.trim()||[])).join(", ");return s.length>ee||K.kk.test(s)?"":s}function je(e,{find:n}){const s=new Map(e.map(
c=>[c,ke(c)])),i=(0,ce.Vn)([...s.values()].map(c=>c?.text)),h=[...i.values()].reduce((c,T)=>Math.max(c,T),0),v=(0,D.$z)(e,({source:c})=>c);return e.map(c=>{const T=s.get(c);if(T===void 0||c.label!=="")
return c;const C=n(T.text,T.place),I=C&&(0,N.FK)(C,c.source)?J.map(ge=>Me(C.value.members.get(ge))):[],te=[...I,(0,K.e1)(T.text)].find(ge=>ge!=="")??"",X=v.get(c.source)?.some(ge=>s.get(ge)?.text!==T.
text),_e=I.length>0||i.get(T.text)===h;return(X||!_e)&&(te!==(0,K.e1)(T.text)||ue.test(te))?{...c,label:te,links:[...c.links,{...T,target:c.target}]}:c})}function ke({links:[e]}){const n=e&&(0,K.YD)(e.
place.value).find(h=>Ee([h],Oe)&&Ee([h],z)),[s,i]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&i&&s?.type==="string"?{...e,text:s.text,field:i,value:s}:void 0}const u="targ\
et to dest destination head in".split(" "),H=`${se} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(
" "),A="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ie(e,n){const s=(0,N.BQ)(e,n),i=(0,N.t5)(s.root).flatMap(te=>Re(te,s)),h=je(Je(i),s),v=h.length>
0?h:he(i,s),c=new Set(v.flatMap(({source:te,target:X})=>[te.field,X.field])),T=(0,D.$z)(s.places,({field:te})=>te),C=[...c].filter(te=>[...c].some(X=>Ae(T.get(te),T.get(X))));for(const te of C)c.delete(
te);const I=v.filter(({source:te,target:X})=>c.has(te.field)&&c.has(X.field));return{root:s.root,nodes:s.places.filter(({field:te})=>c.has(te)),edges:I}}function Ae(e=[],n=[]){const s=([h])=>h?.field.
keys.length??0;if(s(n)>=s(e))return!1;const i=new Set(n.map(({value:h})=>(0,K.TH)(h)));return 2*e.filter(({value:h})=>(0,K.TH)(h)!==void 0&&i.has((0,K.TH)(h))).length>e.length}function Re(e,{find:n}){
const s=e.references.flatMap(T=>{const C=n(T.text,T.place,T.object);return C?[{...T,field:e,target:C}]:[]}),i=s.filter(({place:T,target:C})=>!(0,N.FK)(T,C)),h=s.length/e.references.length,v=h>=.5&&Fe(
e.references)-Fe(s)<=2;return(h>=.9||v&&Ee(e.keys.slice(-2),H))&&2*i.length>=s.length?[s]:[]}function Fe(e){return new Set(e.map(({text:n})=>n)).size}function Je(e){const n=e.filter(s=>!s.some(({place:i,
target:h})=>h.field===i.field));return[...(0,D.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const i=(0,D.$z)(s,c=>Qe(c,Oe)),h=(0,D.$z)(s,c=>Qe(c,u));i.delete(void 0);const v=[...i].flatMap(([c,T])=>T.
flatMap(C=>(h.get(c)??[]).map(I=>We(C,I))));return v.sort((c,T)=>re(T)-re(c)||ne(c)-ne(T)),v[0]??[]})}function Qe([e],n){const s=$e(e?.field.keys.slice(-2)??[]),i=s.filter(h=>!n.includes(h));return i.
length<s.length?i.join(" "):void 0}function We(e,n){const s=new Map(e.map(i=>[i.place,i]));return n.flatMap(i=>{const h=s.get(i.place),v=h&&{source:h.target,target:i.target,links:[h,i]};return v?[{...v,
label:Q(i,i.place,[]),item:i.place.value}]:[]})}function re(e){return e.filter(({source:n,target:s})=>!(0,N.FK)(n,s)&&!(0,N.FK)(s,n)).length}function ne([e]){return e?e.source.field.keys.length+e.target.
field.keys.length:0}function he(e,n){const[s,i]=[[],[]],h=new Set;for(const C of e){const I=C.flatMap(ge=>Te(ge,n)),[te]=I;if(te===void 0||10*I.length<9*C.length)continue;const X=te.link.field.keys.slice(
te.inside.field.keys.length),_e=I.filter(({source:ge,inside:Ze})=>ge!==Ze);for(const{inside:ge}of _e)h.add(ge.key);const De=Ee(X,A);if(!(!De&&_e.length===0&&!Ee(X,H)))for(const{link:ge,source:Ze}of I){
const et=ge.place===Ze?void 0:ge.place,qe={label:Q(ge,et,X),links:[ge],item:et?.value};De?i.push({source:ge.target,target:Ze,...qe}):s.push({source:Ze,target:ge.target,...qe})}}const v=s.length<i.length?
i:s,c=v.filter(({links:C})=>C.some(({text:I,target:te})=>te.key??(0,K.TH)(te.value)===I)),T=ye(2*c.length>v.length?c:v);return h.size>1||Fe(T.flatMap(({links:C})=>C))>1?T:[]}function ye(e){const n=({links:[
s]})=>s?.field;return[...(0,D.$z)(e,n)].flatMap(([s,i])=>{const h=[...(0,D.$z)(i,({source:X})=>X)],v=new Map(h.map(([X,_e])=>[X,new Map(_e.map(De=>[De.target,De]))])),c=({source:X,target:_e})=>v.get(_e)?.
get(X);if(10*i.filter(c).length<9*i.length)return i;const T=e.filter(X=>n(X)!==s),[C,I]=[new Set(T.map(({source:X})=>X)),new Set(T.map(({target:X})=>X))],te=({source:X,target:_e})=>I.has(X)&&!C.has(X)&&
C.has(_e)&&!I.has(_e);return i.flatMap(X=>{const _e=c(X);return!_e||te(X)===te(_e)?X:te(X)?{...X,links:[...X.links,..._e.links]}:[]})})}function Te(e,{find:n}){for(let s=e.place;s;s=s.outer){const i=n(
JSON.stringify(s.key),s),h=[s,i].find(v=>v?.field===e.target.field);if(h)return[{link:e,source:h,inside:s}]}return[]}var oe=w(499);const Se={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796\
 "},Ke={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},He={same:"-->",
added:"==>",removed:"-.->"},ze=40,R=500,ae=5e4,fe=40,ve=6;function Le(e,n,{isWhole:s,hide:i}){const h=({status:C})=>s||C!=="same",v=new Set([...e.filter(h),...n.filter(h).flatMap(Y)]),c=n.filter(C=>Y(
C).some(h)).flatMap(Y);if(v.size===0)return{};for(const C of[new Set([...v,...c]),v]){const I=n.filter(_e=>Y(_e).every(De=>C.has(De)));if(C.size>ze||I.length>R)continue;const te=e.filter(_e=>C.has(_e)),
X=xe(te,I,i);if(X.length<=ae)return{picture:X}}return{note:`The picture is left out: it would have ${v.size>ze?(0,G.hS)(v.size,"node"):"too many connections"}.`}}function Y({source:e,target:n}){return[
e,n]}function xe(e,n,s){const i=new Map(e.map((c,T)=>[c,`n${T+1}`])),h=(0,ce.Vn)(e.map(({name:c})=>c)),v=e.map(c=>{const T=h.get(c.name)===1?c.name:c.label;return`  ${i.get(c)}["${Se[c.status]}${Ie(s(
T))||"?"}"]`});for(const{source:c,target:T,label:C,status:I}of n){const te=`${Se[I]}${Ie(s(C))}`.trim();v.push(`  ${i.get(c)} ${He[I]}${te===""?"":`|"${te}"|`} ${i.get(T)}`)}for(const[c,T]of Object.entries(
Ke)){const C=e.filter(I=>I.status===c).map(I=>i.get(I));C.length>0&&v.push(`  classDef ${c} ${T}`,`  class ${C.join()} ${c}`)}return[`flowchart ${me(e,n)>ve?"TD":"LR"}`,...new Set(v)].join(`
`)}function me(e,n){const s=new Set(n.map(({target:v})=>v)),i=e.filter(v=>!s.has(v)),h=new Map((i.length>0?i:e.slice(0,1)).map(v=>[v,1]));for(const[v,c]of h)for(const{source:T,target:C}of n)T===v&&!h.
has(C)&&h.set(C,c+1);return Math.max(...h.values())}function Ie(e){return(0,_.RK)((0,_.Jj)(e.replace(/\s+/g," ").trim(),fe)).replace(Ge,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Ge=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
rt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),st="* if when id name label title type key handle condition event relationships".split(" ");function pt(e,n=i=>i,s){const i=e.
head??e.base;if(i===void 0)return;const[h,v]=[e.base??i,e.head??i];if(h.type!==v.type)return;const c=(0,ce.j9)([v,h],s),T=ie(h,v),C=Kt(e,T,c),I=[...new Set(C.values())].sort((qe,dt)=>qe.rank-dt.rank);
nn(I);const te=Xt(T,C),X=te.filter(qe=>qe.status!=="same"),_e=Ct(T,X);Jt(e,I,c,_e);const De=new Map(te.map(({item:qe,source:dt,target:Ft})=>[qe,`${dt.label} \u2192 ${Ft.label}`])),ge=new Set(I.map(({place:qe})=>qe.
key)),Ze=new Set(T.nodes.flatMap(({key:qe,field:dt})=>qe===void 0?[]:dt.keys.at(-2)??"")),et=qe=>qe.filter(({status:dt})=>dt!=="removed").length;return{...Le(I,te,{isWhole:e.status!=="modified",hide:n}),
connections:zt(X),size:{nodes:et(I),connections:et(te)},tells:_e,isItemKey:qe=>ge.has(qe)||c.labelOf(JSON.stringify(qe))!==void 0,labelOf:c.labelOf,endsOf:qe=>De.get(qe),withItems:qe=>Ze.size===0?qe:it(
qe,Ze,i)}}function it(e,n,s){let i=s;const h=e.path.map((v,c)=>{const T=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?i=e.value:v.type!=="member"?i=v.item:i=i&&"members"in i?i.members.get(v.
key):void 0,v.type!=="member"||T===void 0||i===void 0||!("members"in i))return v;const C=typeof T=="string"?T:T.type==="member"?T.key:void 0;return C!==void 0&&n.has(C)?(0,ce.s3)(i,v.key):v});return{...e,
path:h}}const ft=({side:e})=>e==="head";function Ot(e){return e&&[e.key,Ot(e.outer)]}function Kt({matches:e},{nodes:n},s){const i=ge=>JSON.stringify(Ot(ge)),h=n.filter(({key:ge})=>ge!==void 0),v=[...(0,D.
$z)(h,i).values()].filter(ge=>ge.some(ft)&&!ge.every(ft)),c=new Set(v.flat()),T=ge=>c.has(ge)?i(ge):`${ge.value.id} ${ge.key??""}`,C=new Map(n.map((ge,Ze)=>[ge,Ze])),I=(0,D.$z)(n.filter(ft),T),te=(0,D.
$z)(e,({base:ge})=>ge.id),X=ge=>{const Ze=(c.has(ge)?void 0:te.get(ge.value.id))??[];for(let et=Ze.shift();et;et=Ze.shift()){const qe=I.get(`${et.head.id} ${(0,oe.S7)(et.path.at(-1))}`)?.shift();if(qe)
return qe}return I.get(T(ge))?.shift()},_e=new Map;let De=0;for(const ge of n){if(_e.has(ge))continue;const Ze=ft(ge)?ge:X(ge);De=(Ze&&C.get(Ze))??De+1e-6;const et=Ze===void 0?"removed":Ze===ge?"added":
"same",qe=Ze??ge,dt=Gt(qe,s),Ft={name:dt,label:dt,status:et,rank:De,place:qe,old:et==="same"?ge:void 0};_e.set(ge,Ft).set(qe,Ft)}return _e}function nn(e){const n=(0,ce.Vn)(e.map(({name:s})=>s));for(const s of e){
const i=(0,K.TH)(s.place.value);i&&(n.get(s.name)??0)>1&&(s.label=(0,ce.oP)(s.name,i))}}function Gt({key:e,value:n,array:s},i){const[h,...v]=["componentType",...n.members.keys()].map(T=>(0,K.TN)(n,T)),
[c="?"]=[(0,K.QP)(n),h,(0,K.TH)(n),...v].filter(T=>T!==void 0);return e??i.nameOf(n,s)??(0,K.e1)(c)}function Xt({edges:e},n){const s=e.flatMap(I=>{const[te,X]=[n.get(I.source),n.get(I.target)];return te&&
X?[{...I,source:te,target:X,status:ft(I.source)?"added":"removed"}]:[]}),i=({source:I,target:te,label:X})=>`${I.rank} ${te.rank} ${X.replace(/(, )?output 1$/,"")}`,h=(0,D.$z)(s,({status:I})=>I),v=(0,D.
$z)(h.get("removed")??[],i),c=I=>v.get(i(I))?.pop()?"same":"added";return[...(h.get("added")??[]).map(I=>({...I,status:c(I)})),...[...v.values()].flat()].sort((I,te)=>I.source.rank-te.source.rank||I.target.
rank-te.target.rank)}function zt(e){const n=new Map;for(const s of["target","label"]){const i=h=>`${h.source.rank} ${s==="label"?h.label:h.target.rank}`;for(const[h,v,...c]of(0,D.$z)(e,i).values()){if(!h||
!v||c.length>0||h.status===v.status)continue;[h.source,h.target,v.target].every(({old:C})=>C)&&!n.has(h)&&!n.has(v)&&n.set(h,v).set(v,h)}}return e.flatMap(s=>{const i=n.get(s);return i&&s.status==="re\
moved"?[]:[{...s,kind:i?"rewired":s.status,was:i}]})}function Ct({root:e,nodes:n},s){const i=({keys:X})=>`${X[0]} ${X.length} ${X.at(-1)}`,h=(0,D.$z)((0,N.t5)(e),i),v=new Set(s.flatMap(X=>X.links.map(
({field:_e})=>_e))),c=new Set(s.map(({item:X})=>X)),T=new Set([e,...n.map(({field:X})=>X)]),C={added:new Set,removed:new Set};for(const X of s){const _e=[X.source.name,X.target.name,...X.label.split("\
, ")].map(De=>JSON.stringify(De));for(const De of[..._e,...X.links.map(ge=>ge.text)])C[X.status].add(De)}function I(X,_e,De){if(_e===void 0||T.has(_e))return[{text:De,field:e}];const ge=_e.keys.at(-1)===
N.NQ?[{text:JSON.stringify(De),field:_e}]:[];if("text"in X)return[...ge,{text:X.text,field:_e}];const Ze="members"in X?[...X.members]:[],et="items"in X?X.items.map(qe=>["[]",qe]):Ze;return[...ge,...et.
flatMap(([qe,dt])=>I(dt,(0,N.Fu)(_e,qe),qe))]}function te(X,_e){const De=h.get(i(_e))??[],ge=De.reduce((et,{texts:qe})=>et+(qe.get(X)??0),0);if(ge<3||!/^"?[\w.-]{0,30}"?$/.test(X))return!1;const Ze=De.
flatMap(({texts:et})=>[...et.values()]);return 2*ge>Ze.reduce((et,qe)=>et+qe,0)}return({path:X,..._e})=>{const De=X.map(et=>et.type==="member"?et.key:"[]"),ge=X.some(et=>"item"in et&&c.has(et.item)),Ze=(et,qe)=>{
const dt=I(et,De.reduce(N.Fu,e),`${De.at(-1)}`),Ft=dt.some(({field:tn})=>v.has(tn)),Hn=({text:tn,field:pn})=>{if(v.has(pn))return qe.has(tn);const vn=`${pn.keys.findLast(Kn=>Kn!=="[]")}`;return rt.includes(
vn)||qe.has(tn)&&Ee([vn],st)||Ft&&te(tn,pn)};return(Ft||ge)&&dt.every(Hn)};return _e.kind==="modified"?Ze(_e.from,C.removed)&&Ze(_e.to,C.added):"value"in _e&&Ze(_e.value,C[_e.kind])}}function Jt(e,n,{
componentOf:s},i){const h=(0,oe.pi)(e),v=n.flatMap(C=>{const{key:I,value:te,array:X}=C.place,_e=(0,ce.qU)(te)===void 0?s(te,X):void 0;return[te.id===C.old?.value.id&&I===C.old.key?void 0:te,_e].map(ge=>({
owner:ge,node:C}))}),c=(0,D.$z)(v,({owner:C})=>C);c.delete(void 0);const T=new Map(e.matches.map(({path:C,head:I})=>[C.at(-1),I]));for(const C of e.changes){if(i(C)||h(C))continue;const I=C.path.map(X=>T.
get(X)).reverse(),te=["value"in C&&C.value,...I].find(X=>c.has(X));for(const{node:X}of c.get(te)??[])X.status==="same"&&(X.status="modified")}}var Bt=w(965);const It=2,yt=1e3,_t=240,U=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],V=40,Z="...";function de(e,n){const s=[le(e??n),le(n??e)],[
i,h]=[Be(e),Be(n)],v=tt(i,h);return s[0]===s[1]?v:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...v]}function le(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Ne(e){return e.split(le(e)==="CRLF"?`\r
`:`
`)}function Be(e){return(e===void 0?[]:Ne(e)).flatMap(s=>U.reduce(Ye,[s]).map((i,h)=>h===0?i:Z+i))}function Ye(e,n){return e.flatMap(s=>s.length>_t?Array.from(s.matchAll(n),([i])=>i):s)}function tt(e,n){
const s=new Set(e),h=n.some(T=>s.has(T))?(0,Bt.E)([...e],[...n],{maxEditLength:yt}):void 0;if(h===void 0)return[...wt(nt(e),nt(n)),...at("+",nt(n))];const v=h.map(T=>({...T,value:nt(T.value)}));let c=0;
return v.flatMap(({added:T,removed:C,value:I},te)=>{const X=v[te+1];if(C)return wt(I,X?.added?X.value:[]);const[_e,De]=[te===0?0:It,I.length-It],ge=c+ct(I.slice(0,De+1));return c+=ct(I),T?at("+",I):X===
void 0?at(" ",I.slice(0,_e)):De-_e<2?at(" ",I):[...at(" ",I.slice(0,_e)),`@@ line ${ge} @@`,...at(" ",I.slice(De))]})}function nt(e){const n=[];for(const s of e){const i=n.at(-1)??"",h=s.startsWith(Z)&&
s.length<V&&i!==""&&i.length<_t/2;h&&n.pop(),n.push(h?i+s.slice(Z.length):s)}return n}function at(e,n){return n.map(s=>`${e} ${s}`)}function ct(e){return e.filter(n=>!n.startsWith(Z)).length}function wt(e,n){
const s=new Map(e.map(I=>[xt(I),I])),i=I=>xt(I)!=="",h=n.filter(i),c=(e.length-e.filter(i).length!==n.length-h.length?h:n).flatMap(I=>Et(s.get(xt(I))??I,I)),T=c.length>0||n.length===0?c:Et(vt(e),vt(n));
return[...T.length===0?[]:[`@@ hard to see: ${[...new Set(T)].join(", ")} @@`],...at("-",e)]}function vt(e){return e.map(n=>n.startsWith(Z)?n.slice(Z.length):`
${n}`).join("")}function Et(e,n){if(xt(e)!==xt(n))return[];const[s,i]=[e.normalize(),n.normalize()],h=ot(e)===ot(n)?[]:["Unicode forms"];return s===i?h:[...h,s.trimEnd()===i.trimEnd()?"spaces at the e\
nd":"white space"]}function xt(e){return ot(e.normalize())}function ot(e){return e.replace(/\s/g,"")}function lt(e,n){const s=C=>/^[-+]/.test(C);let[i,h]=[0,n];const c=[...(0,D.$z)(e,C=>C.startsWith("\
@@ line ")?++i:i).values()].flatMap(C=>{const I=kt(C,h);return h-=At(C),I}),T=e.filter(s).length-c.filter(s).length;return T===0?c:[...c,`@@ ${(0,G.hS)(T,"more changed line")} @@`]}function kt(e,n){const s=c=>c.
startsWith("-"),i=At(e.filter(s)),h=At(e)-i,v={removed:Math.max(n/2,n-h),others:Math.max(n/2,n-i)};return e.filter(c=>{const T=s(c)?"removed":"others";return v[T]-=c.length+1,v[T]>=0})}function At(e){
return e.reduce((n,s)=>n+s.length+1,0)}var St=w(742),gt=w(856);const $t={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Wt=80,
bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},rn=e=>`  ${e}`;function Vt(e,n,s){if(e.type==="string")return Ht(Pt((0,K.e1)(e.text),n.mask),n,s);const[i="",...h]=Tt(e,n);return h.length>0||i.length>
Wt?void 0:(0,_.SS)(i,1/0)}function Ht(e,n,s){const i=n.mask(e).shown;if(i.length>Wt||i.includes(`
`))return;const h=Lt(e,n,s);return(0,_.SS)(JSON.stringify(i),1/0)+(h===void 0?"":` (${ht(h,n)})`)}function Lt(e,{labelOf:n},s){const i=n(e),h=s!==void 0&&(0,K.e1)((0,K.TH)(s)??"")===e;return i===void 0||
h||i.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,K.jn)(c)&&(0,K.e1)(c.text)===i)?void 0:i}function gn(e,n,{labelOf:s}){const[i,h]=e.slice(-2);return i?.type!=="item"||h?.type!==
"member"||!K.ZM.test(h.key)?!1:(0,K.TH)(i.item)===n||s((0,K.e1)(n))===i.label}function Tt(e,n,s){const{mask:i}=n;if((0,K.jn)(e)){if(e.type==="literal")return[i(e.text).shown];const I=Pt((0,K.e1)(e.text),
i),{shown:te}=i(I);if(te.includes(`
`))return["|",...Ne(te).map(rn)];const X=Lt(I,n,s);return[JSON.stringify(te)+(X===void 0?"":` (${i(X).shown})`)]}const[h="",v=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(I=>Tt(I,n)):
Array.from(e.members,([I,te])=>{const[X,..._e]=(0,gt.$C)(I,te,e)?[G.v5]:Tt(te,n,e);return[`${JSON.stringify(i(I).shown)}: ${X}`,..._e]}),T=h+c.join(", ")+v;return T.length<=Wt&&c.every(I=>I.length===1)?
[T]:[h,...c.flat().map(rn),v]}function Pt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(e)?
s:e}catch{return e}}function Yt(e,n,s){const i=[Pt(e,s),Pt(n,s)];return[e,n].some(v=>v.includes("%")&&i.includes(v))||i[0]===i[1]?[e,n]:i}function yn(e,n,s){const i=new Map,h=(c,T,C)=>{C>(i.get(c)?.weight??
0)&&i.set(c,{text:T,weight:C})},v=(c,T,C)=>{if(c.type==="array")for(const ge of c.items)v(ge,T,C+1);if(c.type==="object")for(const[ge,Ze]of c.members)K.eX.some(et=>et===ge)&&(0,K.TN)(c,"name")===JSON.
stringify(T)||((0,gt.$C)(ge,Ze,c)?h(ge,G.v5,bt.max):v(Ze,ge,C+1));if(c.type!=="string")return;const I=(0,K.e1)(c.text),X=/^type$/i.test(T)||(0,oe.rL)(T,c)||(0,oe.gN)(I)||n(c)||s.labelOf(I)!==void 0;if(I.
length<bt.min||X)return;const _e=I.includes("://")?2*bt.max:Math.min(I.length,bt.max),De=s.countOf(I)>bt.usual?bt.usualWeight:1;h(T,s.mask(Pt(I,s.mask)).shown,De*_e/(C+1))};return v(e,"",0),[...i].sort(
([,c],[,T])=>T.weight-c.weight).filter(([,{weight:c}],T)=>T===0||T<bt.texts&&c>bt.usualWeight*2*bt.max).map(([c,{text:T}])=>`${ht(c,s)}: ${(0,_.SS)(JSON.stringify((0,_.Jj)(T,bt.max)),1/0)}`).join(", ")}
function ht(e,{mask:n},s=100){return(0,_.SS)(n(e).shown,s)}function Ut(e,n,s=!1){const i=e.findLastIndex(({type:c})=>c==="item"),h=s?1/0:100;return e.flatMap((c,T)=>{if(c.type==="element"){const X=e[T+
1],_e=X?.type==="member"&&c.item?(0,K.TN)(c.item,X.key):void 0,De=c.text===void 0||T>0&&!X||_e===JSON.stringify(c.text);return[(0,_.SS)(`[${c.index}]`)+(De?"":` (${ht(c.text,n)})`)]}if(c.type==="item"){
const X=n.endsOf(c.item),_e=X===void 0?c.label:s?`${X} (${c.label})`:X,De=T===i&&c.hint!==void 0?` (${ht(c.hint,n)})`:"";return[`**${ht(_e,n,h)}**${De}`]}const C=e.slice(T+1).find(({type:X})=>X!=="mem\
ber")?.type==="item",I=!s&&C&&/^([A-Za-z]*|[a-z_]+)$/.test(c.key),te=Lt(c.key,n);return I?[]:[ht(c.key,n,h)+(te?` (${ht(te,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function sn({path:e},n,s){
const h=e.slice(n(e)).map(v=>v.type==="element"?{...v,text:void 0}:v);return Ut(h,s)}function Zt(e,n){const s=c=>e.map(({path:T,kind:C})=>(C?`${$t[C]} `:"")+Ut(T,n,c)),[i,h]=[s(!1),s(!0)],v=(0,ce.Vn)(
i);return on(i.map((c,T)=>v.get(c)===1?c:h[T]??c))}function on(e){const[n,s]=[(0,ce.Vn)(e),new Map];return e.map(i=>{const[h=1,v]=[n.get(i),(s.get(i)??0)+1];return s.set(i,v),h===1?i:`${i} (${v} of ${h}\
)`})}const Mt="  ",Qt=3,an=5,cn=120,qt={line:": changed, hidden"};function Nt(e,n){const s=new Map;let i=e;for(const v of[oe.a2,({length:c})=>c-1]){const c=[...(0,D.$z)(i,T=>un(T,v(T.path))).values()];
for(const T of c)T.length>=Qt&&s.set(T[0],bn(T,v,n));i=c.filter(T=>T.length<Qt).flat()}const h=Zt(i,n);for(const[v,c]of i.entries()){const{line:T,...C}=en(c,n);s.set(c,x(`- ${h[v]}${T}`,{changes:1,...C}))}
return e.flatMap(v=>s.get(v)??[])}function un(e,n){const i=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||i.length===0)return e;const h=c=>c.type===
"member"?c.key:c.type==="item"?[c.label]:c.index,v=e.path.slice(n).map(h);return JSON.stringify([e.kind,i,v])}function bn(e,n,s){const[i]=e,{line:h,under:v=()=>""}=en(i,s),c=dn(fn(e,n,s)),T=i.kind==="\
modified"?"":` ${i.kind}`,C=`- ${$t[i.kind]} ${sn(i,n,s)}${h}${T} in ${c.line}`;return x(C,{changes:e.length,under:I=>v(I)+(c.under?.(I)??"")})}function fn(e,n,s){const i=e.map(({path:h})=>({path:h.slice(
0,n(h))}));return Zt(i,s)}function en(e,n){if(e.kind==="modified")return o(e,n);if("value"in e)return g(e,n);if(e.kind==="moved"){const[v,c]=[e.from.at(-1),e.path.at(-1)],T=c&&"label"in c?c.label:c&&"\
key"in c&&c.key;if(v?.type==="member"&&v.key!==T)return{line:`: renamed from ${ht(v.key,n)}`};const[C,I]=[e.from,e.path].map(te=>Ut(te.slice(0,-1),n));return{line:`: moved from ${C} to ${I}`}}if(e.moved.
length===0)return{line:": in a new order"};const s=e.moved.map(v=>({path:[v]})),i=dn(Zt(s,n)),h=i.under?`${i.line} moved`:`moved: ${i.line}`;return{...i,line:`: in a new order (${h})`}}function dn(e){
if(e.length<=an)return{line:e.join(", ")};const n=(0,G.hS)(e.length,"item"),s=pe(n,Mt+e.join(", "));return{line:n,under:i=>s.length<=i?s:""}}function o({path:e,from:n,to:s},i){if(n.type==="hidden"||s.
type==="hidden")return{line:""};if((0,gt._p)(e,n,s))return qt;if(n.type==="string"&&s.type==="string"){const X=gn(e,s.text,i)?{...i,labelOf:()=>{}}:i;return a((0,K.e1)(n.text),(0,K.e1)(s.text),X)}const h=t(
n,s);if(h?.changes.length===0)return{line:`: the same ${h.words}`};if(h)return{line:` (${h.words})`,under:r(Nt(h.changes,i))};const[v,c]=[Tt(n,i).join(`
`),Tt(s,i).join(`
`)];if(v===c)return qt;const[T,C]=[Vt(n,i),Vt(s,i)],I=`: ${T??"\u2026"} \u2192 ${C??"\u2026"}`;return T&&C?{line:I}:[v,c].includes("null")&&![n.type,s.type].includes("string")?{line:I,under:Pe(v,c,"Al\
l of it")}:{line:"",under:Pe(v,c)}}function t(e,n){const s=e.type==="string"!=(n.type==="string"),[i,...h]=[e,n].flatMap(X=>X.type==="array"?X.items:[]);if(!s&&(i?.type!=="object"||h.length>0))return;
const v=X=>(0,St.dj)(!s&&X.type==="array"&&i?i:X),c=X=>X.type==="string"?(0,K.e1)(X.text):v(X),T=(0,St.qy)(c(e),c(n))?.changes,[C,I,te]=s?["JSON","text","string"]:["object","list","array"];return T&&{
changes:T,words:`${C}, ${n.type===te?"now":"no longer"} in a ${I}`}}function r(e){const n=x("",{parts:e});return s=>`
${we(y(n,s).join(""))}`}function a(e,n,s){const[i,h]=Yt(e,n,s.mask),v=i===e&&h===n?"":" (percent-encoded)",[c,...T]=(0,St.qy)(i,h)?.changes??[];if(c!==void 0){const et={...s,whole:"the whole text"},qe=`${v}\
 (JSON in a text)`;if(T.length===0&&c.kind==="modified"){const dt=o(c,et);return{...dt,line:`${qe} \u203A ${Ut(c.path,et)}${dt.line}`}}return{line:qe,under:r(Nt([c,...T],et))}}const[C,I]=[s.mask(i),s.
mask(h)];if(C.shown===I.shown)return{line:v+qt.line};const te=C.hidden===I.hidden?"":" (hidden values differ, too)",X=[i,h].every(et=>s.labelOf(et,!0)!==void 0)||void 0,_e={...s,labelOf:et=>s.labelOf(
et,X)},[De,ge]=[Ht(i,_e),Ht(h,_e)];if(!De||!ge)return{line:v+te,under:Pe(C.shown,I.shown)};const Ze=Et(C.shown,I.shown).join(", ");return{line:`${v}: ${De} \u2192 ${ge}${Ze&&` (${Ze})`}${te}`}}function g(e,n){
const{path:s,value:i}=e;if(i.type==="hidden")return{line:""};if((0,gt._p)(s,i))return{line:": hidden"};if(i.type==="object")return E(e,i,n);const h=Vt(i,n);return h!==void 0?{line:`: ${h}`}:i.type==="\
array"?{line:"",under:B(e,Tt(i,n),(0,G.hS)(i.items.length,"element"))}:{line:"",under:B(e,[n.mask(Pt((0,K.e1)(i.text),n.mask)).shown])}}function E(e,n,s){const i=e.path.at(-1),h=i?.type==="item"?i:void 0;
if(n.members.size===0&&!h)return{line:": `{}`"};const v=De=>(0,K.jn)(De)&&[h?.label,h?.hint].includes((0,K.e1)(De.text)),c=[...n.members].filter(([,De])=>!h||!v(De)),T=c.filter(([De,ge])=>!h||!(0,oe.rL)(
De,ge)),C=T.map(([De,ge])=>{const Ze=(0,gt.$C)(De,ge,n)?(0,_.SS)(G.v5):Vt(ge,s,n);return Ze&&`${ht(De,s)}: ${Ze}`}),I=!C.includes(void 0)&&C.join(", ").length<=cn,te=I?C.join(", "):yn(n,v,s),X=te&&`: ${te}`;
if(I&&T.length===c.length)return{line:X};const _e=B(e,Tt(n,s),(0,G.hS)(n.members.size,"field"));return{line:X,under:I?De=>De===1/0?_e(De):"":_e}}function B({kind:e},n,s){const i=n.join(`
`);return e==="added"?Pe(void 0,i,s):Pe(i,void 0,s)}function Pe(e,n,s){const i=(0,_.EU)(de(e,n),"diff",Mt);return h=>{const v=i.length<=h?i:Xe(i,h);return s===void 0?`
${v}`:pe(s,v)}}function Xe(e,n){const s=e.split(`
`),i=s.slice(1,-1).map(h=>h.slice(Mt.length));return[...s.slice(0,1),...lt(i,n).map(h=>Mt+h),...s.slice(-1)].join(`
`)}function pe(e,n){return`
${Mt}<details><summary>${e}</summary>

${n}
${Mt}</details>`}function we(e){return e.replace(/^(?=.)/gm,Mt)}const Ve=5;function mt(e,n,s){const i=pt(e,ge=>s(ge).shown,n),h=(0,K.qy)(()=>(0,ce.Vn)((0,K.PX)(e.head??e.base))),v={mask:s,labelOf:(ge,Ze)=>i?.
labelOf(JSON.stringify(ge),Ze),endsOf:ge=>i?.endsOf(ge),countOf:ge=>h().get(ge)??0},c=Dt((0,f.xS)(e)),T=e.status==="modified",C=T?Sn(e,v,i):Nt(hn(On(e),i),v),{nodes:I=0,connections:te=0}=i?.size??{},X=I===
0?"What is in it":`${(0,G.hS)(I,"node")}, ${(0,G.hS)(te,"connection")}`,De=[...T?C:S(X,C,{changes:c,folded:!0}),...En(e,v)];return[...ln(i),x(jt(e,s),{parts:De,changes:c})]}function Dt({added:e,modified:n,
removed:s}){return e+n+s}function ln(e){return e?.note!==void 0?[x(e.note)]:e?.picture?[x((0,_.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function jt({name:e,kind:n,status:s,changes:i},h){const v=`**${ht(e,{mask:h})}**`;return s!=="modified"?`${$t[s]} ${v}: file ${s}`:n==="bi\
nary"||n==="variables"&&i.length===0?`${$t.modified} ${v}: content modified`:n==="variables"?`${v} (values are never shown)`:v}function En({references:e},n){if(e.length===0)return[];const s=e.slice(0,
Ve).map(({path:c,from:T,to:C})=>`${Ut(c,n)} (${ht(T,n)} \u2192 ${ht(C,n)})`),i=e.length>Ve?", \u2026":"",h=e.length===1?"follows and isn't":"follow and aren't",v=`${(0,G.hS)(e.length,"reference")} to \
new IDs and names ${h} counted`;return[x(`${v}: ${s.join(", ")}${i}`)]}function Sn(e,n,s){const i=(0,oe.pi)(e),h=s?.connections??[],v=new Set(h.map(({item:Ze})=>Ze)),[c,T]=[mn(e.text?.base),mn(e.text?.
head)],C=(0,D.$z)(e.text?[{kind:"modified",path:[],from:c,to:T}]:e.changes,Ze=>{const[et,qe]=Ze.path.slice(-2),dt=et?.type==="item"&&qe?.type==="member"&&rt.includes(qe.key);return s?.tells(Ze)?dt?"la\
yout":"told":"value"in Ze&&v.has(Ze.value)?"connection":i(Ze)?"layout":$n(Ze.path,s)?Ze.kind==="reordered"?"order":"item":"rest"}),[I,te]=[C.get("layout")??[],C.get("connection")??[]],X=Nt(C.get("rest")??
[],n),_e=kn(h,te,n),De=(C.get("told")?.length??0)+te.length,ge=`Layout and bookkeeping: ${(0,G.hS)(I.length,"change")}`;return[...Nt(hn([...C.get("item")??[],...C.get("order")??[]],s),n),...S("Connect\
ions",_e,{noun:"connection",changes:De}),..._e.length===0?X:S("Elsewhere in the file",X),...S(ge,Mn(hn((0,oe.lY)(I,e),s),n),{folded:!0})]}function hn(e,n){return n?e.map(n.withItems):e}function $n(e,n){
return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function mn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function On({base:e,head:n,text:s,status:i,changes:h}){const v=i===
"removed"?"removed":"added",c=(C,I)=>{const te=(0,ce.Vg)(C,()=>{});return!(I.length<3&&te.length>0&&te.every(_e=>_e.value.type==="object"))&&(I.length>0||C.type!=="object")?[{kind:v,path:I,value:C}]:te.
flatMap(({step:_e,value:De})=>_e.type==="member"?c(De,[...I,_e]):[{kind:v,path:[...I,_e],value:De}])},T=e??n??(s&&mn(s.base??s.head));return T?c(T,[]):h}function kn(e,n,s){const i=new Map(n.map(c=>["v\
alue"in c&&c.value,c])),h=An(e,i),v=on(h.map(c=>Tn(c,s)));return h.map(([{item:c}],T)=>{const C=i.get(c),{line:I,under:te=()=>""}=C?en(C,s):{line:""};return x(`${v[T]}${te(0)===""?I:""}`,{under:te})})}
function An(e,n){const s={added:new Map,removed:new Map};return e.flatMap(i=>{const{kind:h,source:v,target:c,item:T}=i;if(h==="rewired"||n.has(T))return[[i]];const C=s[h].get(v),I=C??[i];return C&&C.push(
i),s[h].delete(v),s[h].set(c,I),C?[]:[I]})}function Tn(e,n){const[{kind:s,source:i,target:h,was:v}]=e,c=te=>`**${ht(te.label,n)}**`,T=te=>te===""?"":` (${ht(te,n)})`,C=e.map(({target:te,label:X})=>` \u2192\
 ${c(te)}${T(X)}`),I=v?.target===h?T(v.label)||" without a label":v&&` ${c(v.target)}`;return`- ${$t[s]} ${c(i)}${C.join("")}${I===void 0?"":`, was${I}`}`}function Mn(e,n){const s=h=>`${h.kind} ${(0,oe.
a2)(h.path)>0} ${sn(h,oe.a2,n)}`;return[...(0,D.$z)(e,s).values()].flatMap(h=>{const v=h.map(I=>en(I,n));if(h.length<Qt||v.some(({under:I})=>I))return Nt(h,n);const c=fn(h,oe.a2,n),T=we(v.map(({line:I},te)=>`\
- ${c[te]}${I}`).join(`
`)),C=`- ${$t[h[0].kind]} ${sn(h[0],oe.a2,n)} of ${(0,G.hS)(h.length,"item")}`;return x(C,{changes:h.length,under:()=>`
${T}`})})}const Rn="<!-- workflow-report -->",In=6e4,_n=1e3;function Nn(e){const{workflows:n,missing:s}=e,i=(0,gt.lb)(e),v=["changed","added","removed"].flatMap(C=>n.filter(I=>I.status===C)).map(C=>{const I=Dt(
C.counts),te=C.files.flatMap(({base:De,head:ge})=>[ge??[],De??[]].flat()),X=(0,K.qy)(()=>(0,ce.j9)([...te,...C.unchanged])),_e=De=>mt(De,ge=>X().itemOf(ge),i);return{workflow:C,changes:I,parts:C.files.
flatMap(_e)}}),c=Pn(e,i),T=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:C=In,maxBytes:I=1/0,headings:te=!0,mark:X=!0}={})=>{const _e=v.map(({workflow:Ze,...et})=>x(Ln(
Ze,i,te),et)),De=x(T,{parts:[...S("",_e,{noun:"workflow"}),...c]}),ge=X?`${Rn}
`:"";for(let Ze=Math.min(C,I);;){const et=[ge,...y(De,Ze-ge.length-1),`
`],qe=I===1/0?0:Buffer.byteLength(et.join(""));if(qe<=I||Ze<_n)return et;Ze=Math.floor(Ze*I*.99/qe)}}}function Cn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Ln({name:e,status:n,counts:s},i,h){const v=h?"### ":"",c=e===void 0?void 0:ht(e,{mask:i});return n==="added"||n==="removed"?`${v}${$t[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:h?`${v}${c===
void 0?"":`${c}: `}${(0,f.cq)(s)}`:""}function Pn({workflows:e,notCompared:n=[]},s){const i=(c,T)=>{const C=c.flatMap(I=>I===void 0?[]:[ht(I,{mask:s})]).join(", ");return c.length===0?[]:[x(T(C),{least:T(
(0,G.hS)(c.length,"workflow"))})]},h=e.flatMap(({name:c,status:T})=>T==="unchanged"?[c]:[]),v=e.flatMap(({name:c,variablesCompared:T})=>T?[]:[c]);return[...e.length===0?[x("No workflow was compared")]:
[],...i(h,c=>c===""?"No changes":`${c}: no changes`),...i(v,c=>`The environment variables${v.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...i(n,c=>`${c}: not compared, because the step failed`)]}var Un=w(725),Dn=w(697),jn=w(192);const Fn=900*1024;async function zn(e){Wn(e);const n=Nn(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Dn.bg)("the report",s),Bn(n)}function Bn(e){return(n,s,i)=>{const h=Fn-Buffer.byteLength(s.join()),v=e({headings:n,maxLength:1/0,maxBytes:h,mark:!1}).join("");return i===void 0?v:Cn(v,i)}}
function Wn(e){const n=(0,f.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(jn.bY),i=n.length>20?` and ${(0,G.hS)(n.length-20,"more line")}`:"";(0,Un.lm)(`No field matched ${s.join(", ")}${i} \
in ignore. Check the spelling.`)}}),192:((Ue,Ce,w)=>{w.d(Ce,{LO:()=>Ke,yG:()=>H,Rr:()=>oe,bY:()=>He});var f=w(24),G=w(760),K=w(806);const ce=ut(import.meta.url)("node:net");var be=w(783),W=w(279),q=w(
706);const O=7,k=3e4,P=429;async function x({log:R,signal:ae,endsAt:fe},ve,{atLeastMs:Le=0,untilFree:Y=!1}={}){let xe=0,me=0,Ie;for(;;)try{return await ve()}catch(Ge){if(!(Ge instanceof Failure&&(Ge.retryable||
Y&&Ge.busy)))throw Ge;ae.throwIfAborted(),Ie??=performance.now();const rt=Ge.status===P,st=Ge.busy||rt;me=st?me+1:0,st||xe++;const pt=xe>(Ge.maxRetries??O)&&performance.now()-Ie>=Le;if(!st&&pt)throw S(
Ge,`${xe} times in a row`);const it=Math.min(k,1e3*2**((me||xe)-1))*(.5+Math.random()/2),ft=rt&&Ge.retryAfterMs>0?Ge.retryAfterMs:Math.max(Ge.retryAfterMs,it),Ot=humanTime(ft);if(performance.now()+ft>=
fe)throw S(Ge,`and waiting ${Ot} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");R.info(`${toSingleLine(sentenceOf(Ge),1e3)}; retrying in ${Ot}`),await M(
ft,ae)}}function S(R,ae,fe=R.advice){const{what:ve,why:Le}=R,Y=Le?{why:`${Le}, ${ae}`}:{what:`${ve}, ${ae}`};return R.with({...Y,advice:fe,retryable:!1})}function y(R){const ae=String(R),fe=/^\d+$/.test(
ae)?Number(ae)*1e3:Date.parse(ae)-Date.now();return Math.min(Math.max(fe||0,0),2**31-1)}async function M(R,ae){let fe;const ve=new Promise(Le=>{fe=setTimeout(Le,R)});await $(ae,ve).finally(()=>clearTimeout(
fe))}function $(R,ae){return new Promise((fe,ve)=>{const Le=()=>ve(R.reason);ae.then(fe,ve).finally(()=>R.removeEventListener("abort",Le)),R.aborted?Le():R.addEventListener("abort",Le)})}function F(R,ae,fe,ve={}){
return new Failure({what:R,why:ae,advice:fe,topic:"the-platforms-response",...ve})}function j(R,ae,fe,ve){return new Failure({what:R,why:ae,advice:fe,topic:"the-connection",...ve})}const b={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",p="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",_=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
N=/EPROTO|ERR_SSL_/,D=/Z_|ERR__ERROR_/,se=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function Oe(R,ae,fe,ve){if(!(R instanceof Error&&"code"in R))return R;const Le=String(
R.code);if(_.test(Le)){const st=`the TLS connection can't be trusted (${Le})`;return j(ae,st,`Check host. ${p}`,{affectsAll:!0,cause:R})}const[,Y]=se.exec(R.message)??[];if(Y!==void 0)return m(ae,Y,R);
const xe=!fe&&N.test(Le),me=xe?"the TLS connection failed":"the connection failed",Ie=b[Le]??`${D.test(Le)?"the response can't be decoded":me} (${Le})`,Ge={retryable:!0,maybeProcessed:fe,affectsAll:!fe,
cause:R};if(ve||!(xe||Le==="ENOTFOUND"))return j(ae,Ie,d,Ge);const rt=xe?`Check host and its port. ${p}`:"Check host.";return j(ae,Ie,rt,{...Ge,maxRetries:2})}function m(R,ae,fe){const ve=(xe,me,Ie=!1)=>j(
R,xe,me,{affectsAll:!0,cause:fe,retryable:Ie});if(ae==="407")return ve("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Le=Number(ae);if(Le<500&&!z(Le))return ve(
`the proxy refuses the connection (${ae})`,"Allow the host there, or add it to NO_PROXY.");const Y=`the proxy made no connection (${toSingleLine(ae,100)})`;return ve(Y,"Check HTTPS_PROXY, or re-run th\
e job later.",!0)}const L=new Set([408,421,425,429]),J=new Set([501,505,506,508,510,511]);function z(R){return L.has(R)||R>=500&&!J.has(R)}function ue(R,ae){return{status:R,retryable:z(R),retryAfterMs:retryAfterMs(
ae["retry-after"]),maybeProcessed:R<400||R===408||R>=500}}const ee=200;function Ee(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function $e(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(R)}function Q(...R){return R.map(fe=>Number.isSafeInteger(fe)?String(fe):fe).find(fe=>typeof fe=="string"&&fe.length<=ee&&$e(fe))}function Me(){for(const R of["https_proxy","HTTPS_PROXY","http_pr\
oxy","HTTP_PROXY"]){const ae=process.env[R]?.trim();ae!==void 0&&(process.env[R]=ae===""||ae.includes("://")?ae:`http://${ae}`)}for(const R of["no_proxy","NO_PROXY"]){const ae=process.env[R];ae!==void 0&&
(process.env[R]=ae.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function je(R,ae){const fe=process.env.https_proxy||process.env.HTTPS_PROXY;if(!fe||checkBypass(R)||/^https?:/i.test(fe)&&getProxyUrl(R))
return;throw connectionFailure(ae,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const ke=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function u(R,ae=ke){return[ae,({input:fe})=>`contains ${ze(fe)}. ${R}`]}function l(...R){return ae=>{for(const[fe,ve]of R){const Le=fe.exec(ae);if(Le)throw new Error(typeof ve=="string"?ve:ve(Le))}return ae}}
function H(R){if(/^(true|True|TRUE|false|False|FALSE)$/.test(R))return R.toLowerCase()==="true";throw new Error(`must be true or false, not ${He(R)}`)}function A(R,ae=!1){return fe=>{const ve=Number(fe);
if((ae?/^\d+$/:/^\d+(\.\d+)?$/).test(fe)&&ve>0&&ve<=R)return ve;const Le=R===1/0?"":` and at most ${R}`;throw new Error(`must be a ${ae?"whole ":""}number above 0${Le}, not ${He(fe)}`)}}const ie="is n\
ot an address such as https://ai-for-process.example.ai",Ae=l(u("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,R])=>`must not contain a query or a fragment. Set only the beginning of the address: "${R}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,ie]);function Re(R){const ae=/^[a-z0-9+.-]+:\/\//i.test(Ae(R))?R:`https://${R}`;if(!URL.canParse(ae))throw new Error(ie);const fe=new URL(ae);if(fe.protocol!=="htt\
ps:"&&fe.protocol!=="http:")throw new Error("must be an https:// address");if(fe.protocol==="http:"&&!isLoopback(fe.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return fe.pathname.endsWith("/")||(fe.pathname+="/"),fe}function Fe(R){if(isId(R))return R;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${He(R)}`)}const Je=l(u("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,R])=>`begins with "${R}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),Qe="is too long: at most 200 characters",We=l([new RegExp("\\p{C}","u"),({input:R})=>`must not contain control characters: ${He(R)}`],[/.{201}/u,
Qe]),re=l([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:R})=>`can't be a name: ${He(R)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:R})=>`must not end in .zip, which the action add\
s: ${He(R)}`],[/.{201}/u,Qe]);function ne(R){const ae=refusal(re(R));if(ae!==void 0)throw new Error(`can't be a name: ${He(R)} ${ae}`);if(Buffer.byteLength(R)>240)throw new Error(Qe);return R}function he(R){
if(R!=="any"){if(/^[0-9a-f]{64}$/i.test(R))return R.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function ye(){return(0,G.resolve)(process.env.GITHUB_WORKSPACE??"")}
const Te=l([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,R])=>`begins with ${R}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function oe(R){return(0,G.resolve)(ye(),Te(R))}function Se(R){const ae=oe(R);if(existsSync(ae))return ae;throw new Error(Ke(R))}function Ke(R){
const ae=!(0,f.existsSync)(ye())||(0,f.readdirSync)(ye()).length===0;return`doesn't exist: ${He(R)}${ae?". The workspace is empty: run actions/checkout before this step":""}`}function He(R){const ae=ze(
R);return`"${(0,q.OX)(R,60)}"${ae===""?"":` with ${ae}`}`}function ze(R){const ae=(R.match(new RegExp(ke,"gu"))??[]).map(Le=>Le.codePointAt(0)??0),fe=[...new Set(ae)].map(Le=>`U+${Le.toString(16).toUpperCase().
padStart(4,"0")}`),ve=fe.length===1?"an invisible character":"invisible characters";return fe.length===0?"":`${ve} (${fe.slice(0,5).join(", ")})`}}),124:((Ue,Ce,w)=>{w.d(Ce,{AS:()=>q,Hq:()=>be,RG:()=>G,
cq:()=>O,cz:()=>K,xS:()=>ce,xW:()=>W});var f=w(706);const G={type:"hidden"};function K(k){const P=x=>k.reduce((S,y)=>S+y[x],0);return{added:P("added"),modified:P("modified"),removed:P("removed")}}function ce({
status:k,changes:P,references:x}){const S={added:0,modified:0,removed:0};if(k!=="modified")return{...S,[k]:1};if(P.length===0&&x.length===0)return{...S,modified:1};for(const{kind:y}of P)S[y==="added"||
y==="removed"?y:"modified"]++;return S}function be({workflows:k}){return k.some(({status:P})=>P!=="unchanged")}function W({workflows:k}){return K(k.map(({counts:P})=>P))}function q({workflows:[k,...P]}){
return k?.unusedIgnores.filter(x=>P.every(({unusedIgnores:S})=>S.includes(x)))??[]}function O({modified:k,added:P,removed:x}){return Object.entries({modified:k,added:P,removed:x}).flatMap(([y,M])=>M===
0?[]:[`${(0,f.zD)(M)} ${y}`]).join(", ")||"no changes"}}),436:((Ue,Ce,w)=>{w.d(Ce,{C5:()=>F,Gg:()=>y,Ku:()=>$,MH:()=>ce,Ms:()=>_,Op:()=>d,PX:()=>b,QP:()=>M,Rk:()=>K,TH:()=>S,TN:()=>P,YD:()=>x,ZM:()=>W,
e1:()=>p,eX:()=>be,jn:()=>j,kk:()=>k,qy:()=>Oe,yR:()=>se});var f=w(761),G=w(899);const K=["id","_id","key","name"],ce=[...K,"uuid","guid","identifier","instanceIdentifier"],be=["name","title","label",
"displayName","Name","Title","Label","DisplayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,q=["data","attributes","definition","properties","_source"],O=["t\
itle","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function P(m,L){if(m.type!=="object")return;const J=m.members.get(L)??m.matchOnly?.get(L);if(!(J===
void 0||!j(J)))return(J.type==="string"?/[^\s"]/:/\d/).test(J.text)?J.text:void 0}function x(m){return m.type==="object"?[...m.members.keys()]:[]}function S(m){const L=()=>x(m).filter(z=>W.test(z)),J=z=>k.
test(z);return $(m,["id","_id","key"])??$(m,L().sort())??$(m,["name"],J)}function y(m){const L=z=>!k.test(z);let J=$(m,be,L);for(const z of q)J??=$(F(m,z),O,L);return J}function M(m){return $(m,["type",
"Type"])}function $(m,L,J=z=>!0){for(const z of L){const ue=m&&P(m,z);if(ue!==void 0&&J(ue))return ue}}function F(m,L){return m?.type==="object"?m.members.get(L):void 0}function j(m){return m.type==="\
string"||m.type==="literal"}function b(m,L=[]){if(m===void 0)return L;if(j(m))L.push(p(m.text));else for(const J of m.type==="array"?m.items:m.members.values())b(J,L);return L}function d(m,L,J){return J&&
ce.includes(m)&&j(L)}function p(m){return m.startsWith('"')?m.includes("\\")?JSON.parse(m):m.slice(1,-1):m}class _{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(L,J=z=>{}){this.#e=L,this.#t=L.lines.
length===0,this.#n=J}read(L){const{fields:J,orders:z}=this.#e,ue=ee=>(0,G.pi)(J,ee,this.#n);return(0,f.q)(L,void 0,{enter:(ee,Ee="")=>this.#t?void 0:{key:Ee,outer:ee},scalar:ee=>this.scalar(ee),array:(ee,Ee)=>{
const $e=ee.length>0&&ue({key:"",outer:Ee});return this.array($e?[]:ee,(0,G.pi)(z,Ee,this.#n))},object:(ee,Ee)=>{let $e;for(const[Q,Me]of J.size===0?[]:ee)ue({key:Q,outer:Ee})&&(ee.delete(Q),K.includes(
Q)&&($e=($e??new Map).set(Q,Me)));return this.object(ee,$e)}})}scalar(L){let J=this.#s.get(L);return J===void 0&&(J={type:L.startsWith('"')?"string":"literal",id:++this.#r,text:L},this.#s.set(L,J)),J}array(L,J){
const z=J?L.toSorted((Ee,$e)=>Ee.id-$e.id):L;let ue=z.length;for(const{id:Ee}of z)ue=D(ue,Ee);const ee=this.#i(ue,{type:"array",id:this.#r+1,items:z,unordered:J});return this.#t?ee:{type:"array",id:ee.
id,items:L,unordered:J}}object(L,J){let z=~L.size;for(const[ee,{id:Ee}]of L)z=z+D(this.scalar(ee).id,Ee)|0;const ue=this.#i(z,{type:"object",id:this.#r+1,members:L,matchOnly:J});return this.#t?ue:{type:"\
object",id:ue.id,members:L,matchOnly:J}}#i(L,J){for(let z=L;;z=z+1|0){const ue=this.#o.get(z);if(ue&&N(ue,J))return ue;if(!ue)return this.#o.set(z,J),this.#r++,J}}}function N(m,L){if(m.type==="array")
return L.type==="object"||m.items.length!==L.items.length?!1:m.items.every(({id:J},z)=>J===L.items[z]?.id);if(L.type==="array"||m.members.size!==L.members.size)return!1;for(const[J,{id:z}]of L.members)
if(m.members.get(J)?.id!==z)return!1;return!0}function D(m,L){const J=Math.imul(m^m>>>15,739982445)^Math.imul(L^L>>>16,73244475);return Math.imul(J^J>>>13,695872825)}function se(m,L=new _(G.K$)){return/^\s*[[{]/.
test(m)?L.read(m):void 0}function Oe(m){let L;return()=>(L??={value:m()},L.value)}}),899:((Ue,Ce,w)=>{w.d(Ce,{K$:()=>f,pi:()=>K,wo:()=>G});const f=G("");function G(W){const q=new Set,[O,k]=[new Map,new Map];
for(const[P,x]of W.split(/\r\n|\r|\n/).entries()){const S=x.trim();if(S===""||S.startsWith("#"))continue;const[y,M]=S.endsWith("[]")?[S.slice(0,-2),k]:[S,O],$=y.split(".").reverse(),F=ce(y);if($.includes(
""))throw new Error(`has an empty key in line ${P+1} (join keys by single dots)`);if($.every(j=>j==="*"))throw new Error(`has only * in line ${P+1}, which would ignore everything (name a key)`);q.add(
S),M.set(F,[...M.get(F)??[],{line:S,keys:$}])}return{lines:[...q],fields:O,orders:k}}function K(W,q,O){if(W.size===0||q===void 0)return!1;const k=["*",ce(q.key)].flatMap(P=>W.get(P)??[]).filter(({keys:P})=>be(
q,P));for(const{line:P}of k)O(P);return k.length>0}function ce(W){return W.slice(W.lastIndexOf(".")+1)}function be(W,q){if(W===void 0||q.length===0)return q.length===0;const O=q[0]==="*"?["*"]:W.key.split(
".").reverse();return O.every((k,P)=>k===q[P])&&be(W.outer,q.slice(O.length))}}),742:((Ue,Ce,w)=>{w.d(Ce,{dj:()=>We,OD:()=>Qe,qy:()=>Je});var f=w(436),G=w(899),K=w(665);function ce(re,ne){const he=ne.
size===0?void 0:ne.get(JSON.stringify(re));return he===void 0?re:(0,f.e1)(he)}function be({base:re,head:ne}){return re===ne?[]:f.MH.flatMap(he=>{const[ye,Te]=[(0,f.TN)(re,he),(0,f.TN)(ne,he)];return ye!==
Te&&ye?.startsWith('"')&&Te?.startsWith('"')?[[ye,Te]]:[]})}function W(re,ne){const he=new Map;for(const[oe,Se]of re)he.set(oe,(he.get(oe)??new Set).add(Se));const ye=(oe,Se)=>(oe.get(Se)??oe.get(`.${Se}`))===
1,Te=([oe,Se])=>he.get(oe)?.size===1&&ye(ne.base,oe)&&ye(ne.head,Se);return new Map(re.filter(Te))}function q(re){const ne=he=>{const ye=new Map,Te=(oe,Se)=>{if(oe.type==="array")for(const ze of oe.items)
Te(ze);if(oe.type!=="object")return;const Ke=Se!==void 0&&(0,f.QP)(oe)!==void 0?[`.${JSON.stringify(Se)}`]:[],He=Se===void 0?f.MH.flatMap(ze=>(0,f.TN)(oe,ze)??[]):Ke;for(const ze of new Set([oe.id,...He]))
ye.set(ze,(ye.get(ze)??0)+1);for(const[ze,R]of oe.members)Te(R,ze)};for(const oe of re)Te(oe[he],"");return ye};return{base:ne("base"),head:ne("head")}}function O(re,ne,he){const ye={element:new Map,member:new Map};
function Te(Se,Ke){if(ne.size===0&&!he)return Se;if((0,f.jn)(Se))return re.scalar(ne.get(Se.text)??Se.text);const He=ye[Ke?"element":"member"],ze=He.get(Se.id)??oe(Se,Ke);return He.set(Se.id,ze),ze}function oe(Se,Ke){
if(Se.type==="array"){const ae=Se.items.map(fe=>Te(fe,!0));return re.array(ae,Se.unordered)}const He=new Map,ze=he&&Ke?f.Rk.map(ae=>(0,f.TN)(Se,ae)):[],R=ae=>ae.type==="string"&&ze.includes(ae.text);for(const[
ae,fe]of Se.members)!(0,f.Op)(ae,fe,Ke)&&!R(fe)?He.set(ce(ae,ne),Te(fe,!1)):he||He.set(ae,fe);return re.object(He)}return(Se,Ke=!1)=>Te(Se,Ke).id}function k(re,ne,he){const ye={base:O(re,ne,!0),head:O(
re,new Map,!0)};return{interner:re,renames:ne,holders:he,follow:O(re,ne,!1),bare:ye}}var P=w(408);const x=.4,S=.8,y=.9,M=4e4,$=4,F=/^(""|0|true|false|null)$/,j=.25,b=new Set([...f.eX,"type"]);function d(re,ne,he,ye){
const{compare:Te,shareRare:oe}=N(re,he),Se=p(re,ne);return Ke=>(He,ze)=>{const R=(0,P.qc)(He,ze),ae=R.reduce((Y,{base:xe,head:me})=>Y+xe.length*me.length,0),fe=Y=>ae>M?[...oe(Y),...(0,P.O6)(ne,Y).flatMap(
P.yU)]:Y.base.flatMap(xe=>Y.head.map(me=>({base:xe,head:me}))),ve=R.flatMap(fe).flatMap(Y=>{const xe=Te(Y);return(Ke>0&&ye(Y)?Te(Y,()=>1)>=y:xe>=Ke)?[{pair:Y,alike:xe,distance:Se(Y)}]:[]});ve.sort((Y,xe)=>xe.
alike-Y.alike||Y.distance-xe.distance);const Le=new Set;return ve.flatMap(({pair:Y})=>Le.has(Y.base)||Le.has(Y.head)?[]:(Le.add(Y.base).add(Y.head),[Y]))}}function p({base:re},ne){const he=new Map((0,P.
Ms)(ne).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let ye=0;const Te=re.map(({index:oe})=>(ye=he.get(oe)??ye,oe+ye));return oe=>Math.abs((Te[oe.base.index]??0)-oe.head.index)}function _({base:re,
head:ne}){const he=({item:Se})=>[(0,f.TH)(Se),(0,f.Gg)(Se)],[ye,Te]=[new Set(re.flatMap(he)),new Set(ne.flatMap(he))],oe=(Se,Ke)=>he(Se).every(He=>He!==void 0&&!Ke.has(He));return Se=>oe(Se.base,Te)&&
oe(Se.head,ye)}function N(re,{renames:ne,follow:he}){const ye=new Map([["",0]]),Te=new Set;function oe(fe){const ve=ye.get(fe)??ye.size;return ye.set(fe,ve),ve}function Se(fe,ve){const Le=new Set,Y=(xe,me,Ie)=>{
if((0,f.jn)(xe)||(xe.type==="array"?xe.items.length:xe.members.size)===0){const Ge=oe(`${me}=${ve==="base"?he(xe):xe.id}`);Le.add(Ge),(!(0,f.jn)(xe)||F.test(xe.text))&&Te.add(Ge)}else if(xe.type==="ar\
ray")for(const Ge of xe.items)Y(Ge,oe(`${me}[]`),!0);else for(const[Ge,rt]of xe.members)me===0&&(0,f.jn)(rt)&&b.has(Ge)||(0,f.Op)(Ge,rt,Ie)||Y(rt,oe(`${me}.${ve==="base"?ce(Ge,ne):Ge}`),!1)};return Y(
fe,0,!0),Le}const Ke=new Map,He=new Map,ze=fe=>Ke.get(fe)??new Set;for(const fe of["base","head"]){for(const ve of re[fe])Ke.set(ve,Se(ve.item,fe));for(const[ve,Le]of(0,K.Vn)(re[fe].flatMap(Y=>[...ze(
Y)]))){const Y=(Te.has(ve)?j:1)/Le;He.set(ve,Math.min(He.get(ve)??1,Y))}}const R=fe=>He.get(fe)??0,ae=fe=>[...ze(fe)].filter(ve=>R(ve)>=1/$);return{compare({base:fe,head:ve},Le=R){const Y=Ge=>[...Ge].
reduce((rt,st)=>rt+Le(st),0),[xe,me]=[ze(fe),ze(ve)],Ie=[...xe].filter(Ge=>me.has(Ge));return 2*Y(Ie)/(Y(xe)+Y(me))||0},shareRare(fe){const ve=new Map;for(const Le of fe.head)for(const Y of ae(Le))ve.
set(Y,[...ve.get(Y)??[],Le]);return fe.base.flatMap(Le=>{const Y=new Set(ae(Le).flatMap(xe=>ve.get(xe)??[]));return Array.from(Y,xe=>({base:Le,head:xe}))})}}}function D(re,ne,he){const ye={base:(0,P.S3)(
[re]),head:(0,P.S3)([ne])},[Te]=(0,P.yU)(ye);return Te?N(ye,he).compare(Te):0}function se(re){return(0,f.QP)(re)!==void 0}function Oe(re,ne){const he=ye=>re[ye].some(({item:Te})=>se(Te));return!he("ba\
se")||!he("head")?[]:d(re,[],ne,()=>!1)(S)(re,({item:ye})=>(0,f.QP)(ye))}const m=/^"[\w-]{0,20}"$/,L=({item:re})=>(0,f.Gg)(re),J=500;function z(re,ne,he){let ye=[],Te=re;const oe=()=>Te.base.length===
0||Te.head.length===0,Se=(Y,xe)=>{const me=oe()?[]:Y(Te,xe);me.length!==0&&(ye=ye.concat(me),Te=(0,P.FF)(Te,me))},Ke=Y=>(xe,me)=>(0,P.O6)(ye,xe).flatMap(Ie=>Y(Ie,me)),He=he||[...re.base,...re.head].some(
({item:Y})=>Y.type==="object"),ze=f.Rk.filter(Y=>!$e(Y,re,ne));for(const Y of Me(ze,re,ne))Se(P.kk,ee(Y));const R=({item:Y})=>Y.id,ae=({item:Y},xe)=>xe==="base"?ne.follow(Y,!0):Y.id;for(const Y of ne.
renames.size>0?[ae,R]:[R])Se(Ke(P.eV),Y),He&&Se(P.kh,Y);if(He&&!oe()){const Y=_(re);for(const Ie of Me(ke(re),re,ne).slice(0,1)){const Ge=rt=>!f.ZM.test(Ie)&&Y(rt)&&m.test((0,f.TN)(rt.head.item,Ie)??"");
Se((rt,st)=>(0,P.kk)(rt,st).filter(pt=>!Ge(pt)),ee(Ie))}const xe=Ie=>({item:Ge},rt)=>Ee(Ge,ne.bare[rt],Ie);Se(Ke(P.eV),xe(1)),Se(P.kh,xe(3));const me=d(re,ye,ne,Y);for(const Ie of[...f.eX,"key"])Se(me(
0),ee(Ie));Se(me(0),L),Se(me(x),({item:Ie})=>Ie.type==="object"?(0,f.QP)(Ie)??"":void 0)}const fe=ze.length<f.Rk.length,ve=Y=>(0,f.Gg)(Y)??(fe?ze.find(xe=>(0,f.TN)(Y,xe)):(0,f.TH)(Y));return Se(Ke((Y,xe)=>fe&&
ue(Y.base)===ue(Y.head)?(0,P.yU)(Y):(0,P.kh)(Y,xe)),({item:Y})=>ve(Y)===void 0?"":void 0),ye}function ue(re){return re.map(({index:ne})=>ne).join()}function ee(re){return({item:ne})=>(0,f.TN)(ne,re)}function Ee(re,ne,he){
return re.type!=="object"||[...re.members].filter(([Te,oe])=>!(0,f.Op)(Te,oe,!0)).length<he?void 0:ne(re,!0)}function $e(re,ne,he){const[ye,Te]=[Q(ne.base,re),Q(ne.head,re)];if(ye===void 0||ye.word!==
Te?.word)return!1;if(ye.word===""&&ye.first<2&&Te.first<2)return!0;const oe=(0,P.kk)(ne,ee(re)),Se=oe.filter(({base:ze,head:R})=>ze.item.id===R.item.id),Ke=(0,f.qy)(()=>oe.filter(({base:ze,head:R})=>(0,f.
Gg)(ze.item)===(0,f.Gg)(R.item)).length);return 2*Se.length<oe.length&&(0,P.kk)(ne,L).length>2*Ke()?!0:ye.word===""||ne.base.length===ne.head.length||ne.base.length>J?!1:(0,P.eV)(ne,({item:ze},R)=>Ee(
ze,he.bare[R],1)).length>je(oe,he)||(0,P.eV)(ne,L).length>Ke()}function Q(re,ne){const he=Se=>/^"?(.*?)(\d+)"?$/.exec((Se&&(0,f.TN)(Se.item,ne))??"")??[],[,ye,Te]=he(re[0]),oe=Se=>{const[,Ke,He]=he(Se);
return Ke===ye&&Number(He)===Number(Te)+Se.index};return ye!==void 0&&re.length>1&&re.every(oe)?{word:ye,first:Number(Te)}:void 0}function Me(re,ne,he){const ye=re.map(oe=>({key:oe,pairs:(0,P.kk)(ne,ee(
oe))})),Te=(oe,Se)=>oe.every(({base:He,head:ze},R)=>He===Se[R]?.base&&ze===Se[R]?.head)?0:je(Se,he)-je(oe,he);return ye.sort(({pairs:oe},{pairs:Se})=>Se.length-oe.length||Te(oe,Se)),ye.map(({key:oe})=>oe)}
function je(re,{interner:ne,renames:he,bare:ye}){const Te=re.map(({base:Se,head:Ke})=>({base:Se.item,head:Ke.item})),oe=O(ne,new Map([...he,...Te.flatMap(be)]),!0);return Te.filter(({base:Se,head:Ke})=>[
oe,ye.head].some(He=>He(Se,!0)===ye.head(Ke,!0))).length}function ke({base:re,head:ne}){const he=(0,K.Vn)(ne.flatMap(({item:oe})=>(0,f.YD)(oe))),ye=oe=>2*(he.get(oe)??0)>ne.length&&oe!=="type",Te=[...he.
keys()].filter(oe=>ye(oe)&&u(re,oe)&&u(ne,oe)).sort();return[...Te.filter(oe=>f.ZM.test(oe)),...Te]}function u(re,ne){const he=re.flatMap(({item:oe})=>(0,f.TN)(oe,ne)??[]).filter(oe=>oe.startsWith('"'));
if(he.length<(f.ZM.test(ne)?1:2)||2*he.length<=re.length||new Set(he).size<he.length)return!1;const Te=new Set(re.flatMap(({item:oe})=>f.Rk.map(Se=>(0,f.TN)(oe,Se))));return 2*he.filter(oe=>Te.has(oe)).
length<he.length}const l=8,H=.5;function A(re,ne,he){const ye=ne.holders(),Te=me=>re[me].flatMap(Ie=>[Ie,...ie(Ie,he)]),oe={base:Te("base"),head:Te("head")},Se=me=>{const Ie=Ge=>oe[Ge].filter(({path:rt,
value:st})=>rt.at(-1)?.type===me&&ye[Ge].get(st.id)===1);return{base:Ie("base"),head:Ie("head")}},Ke={bases:new Set,heads:new Map};let He=Se("item");const ze=(me,Ie)=>{const Ge=(0,P.kk)(He,me).filter(
({base:rt,head:st})=>rt.owner!==st.owner&&Ie(rt.value,st.value));for(const{base:rt,head:st}of Ge)Ke.bases.add(rt.value),Ke.heads.set(st.value,rt);He=(0,P.FF)(He,Ge)},R=(me,Ie)=>(0,f.QP)(me)===(0,f.QP)(
Ie),ae=(me,Ie)=>(0,f.Gg)(me)!==void 0&&(0,f.Gg)(me)===(0,f.Gg)(Ie),fe=(me,Ie)=>R(me,Ie)&&D(me,Ie,ne)>=H,ve=(me,Ie)=>(ye[Ie].get(me??"")??0)<2,Le=(me,Ie)=>ve(me,Ie)?me:void 0;ze(({value:me},Ie)=>Le((0,f.
TH)(me),Ie),(me,Ie)=>((0,f.TH)(me)?.length??0)>=l||ae(me,Ie)||fe(me,Ie)),ze(({value:me},Ie)=>Le((0,f.Gg)(me)??(0,K.qU)(me),Ie),fe);const Y=({value:me},Ie)=>Ee(me,ne.bare[Ie],3);ze((me,Ie)=>ve((0,f.TH)(
me.value),Ie)?Y(me,Ie):void 0,R),He=Se("member");const xe=({path:me})=>me.at(-2)?.type==="member";return ze(me=>xe(me)&&se(me.value)?JSON.stringify(me.path.slice(-2)):void 0,fe),Ke}function ie({value:re,
path:ne},he){return(0,K.Vg)(re,he).flatMap(ye=>{if((0,f.jn)(ye.value))return[];const Te={value:ye.value,path:[...ne,ye.step]};return[Te,...ie(Te,he)]})}function Ae(re,ne,he,ye){const Te=[],oe=[],Se=[],
Ke=[],He={base:[],head:[]};function ze({base:Y,head:xe},me,Ie){Ie==="element"&&Ke.push(...be({base:Y,head:xe})),(Ie==="element"||Ie==="member"&&Y.type==="object"&&xe.type==="object")&&Se.push({base:Y,
head:xe,path:me}),Y.id!==xe.id&&(Y.type==="array"&&xe.type==="array"?Le(Y,xe,me):Y.type==="object"&&xe.type==="object"?ve({base:Y,head:xe},me,Ie):Ie!=="own"&&(0,f.jn)(Y)&&(0,f.jn)(xe)&&ne.renames.get(
Y.text)===xe.text?oe.push({path:me,from:(0,f.e1)(Y.text),to:(0,f.e1)(xe.text)}):Te.push({kind:"modified",path:me,from:Y,to:xe}))}function R({base:Y,head:xe},me,Ie,Ge){Y!==void 0&&xe!==void 0?ze({base:Y,
head:xe},me,Ie):xe!==void 0&&!ae(xe,me)?(Te.push({kind:"added",path:me,value:xe}),He.head.push({value:xe,path:me,owner:Ge}),he.heads.size>0&&fe(xe,me)):Y!==void 0&&!he.bases.has(Y)&&(Te.push({kind:"re\
moved",path:me,value:Y}),He.base.push({value:Y,path:me,owner:Ge}))}function ae(Y,xe){const me=he.heads.get(Y);return me===void 0?!1:(Te.push({kind:"moved",path:xe,from:me.path}),ze({base:me.value,head:Y},
xe,xe.at(-1)?.type==="member"?"member":"element"),!0)}function fe(Y,xe){for(const{step:me,value:Ie}of(0,K.Vg)(Y,ye)){const Ge=[...xe,me];ae(Ie,Ge)||fe(Ie,Ge)}}function ve(Y,xe,me){for(const{key:Ie,from:Ge,
isRenamed:rt,...st}of Re(Y,ne)){const pt=[...xe,{type:"member",key:Ie}];rt?(Te.push({kind:"moved",path:pt,from:[...xe,{type:"member",key:Ge}]}),Ke.push([JSON.stringify(Ge),JSON.stringify(Ie)])):Ge!==Ie&&
oe.push({path:pt,from:Ge,to:Ie});const it=st.base!==void 0&&(0,f.Op)(Ie,st.base,me==="element");R(st,pt,it?"own":"member",Y)}}function Le(Y,xe,me){const Ie={base:(0,P.S3)(Y.items),head:(0,P.S3)(xe.items)},
Ge=z(Ie,ne,xe.unordered).filter(it=>!he.bases.has(it.base.item)&&!he.heads.has(it.head.item)),rt=(0,K.Oe)(Ie,Ge,ye),st=new Set((0,P.Ms)(Ge).map(it=>it.head.index)),pt=rt.filter(it=>it.base&&it.head&&!st.
has(it.index));pt.length>0&&!xe.unordered&&Te.push({kind:"reordered",path:me,moved:pt.map(({step:it})=>it)});for(const{step:it,...ft}of rt)R(ft,[...me,it],"element",Ie)}return ze(re,[],"root"),{changes:Te,
references:oe,matches:Se,renames:Ke,unmatched:He}}function Re({base:re,head:ne},he){const{renames:ye,follow:Te,holders:oe}=he,Se=new Map(re.members),Ke=new Map,He=(ve,Le)=>ve.id===Le.id||Te(ve)===Le.id;
for(const ve of[He,()=>!0])for(const Le of[Y=>Y,Y=>ce(Y,ye)])for(const[Y,xe]of Se){const me=Le(Y),Ie=ne.members.get(me);if(Ie===void 0||Ke.has(me)||!ve(xe,Ie))continue;Se.delete(Y);const Ge=Y!==me&&se(
xe)&&!oe().base.has(JSON.stringify(Y));Ke.set(me,{key:me,from:Y,isRenamed:Ge,base:xe,head:Ie})}const ze=new Map([...ne.members].filter(([ve])=>!Ke.has(ve))),R={base:[...Se.keys()],head:[...ze.keys()]},
ae=Oe({base:(0,P.S3)([...Se.values()]),head:(0,P.S3)([...ze.values()])},he);for(const ve of ae){const[Le="",Y=""]=[R.base[ve.base.index],R.head[ve.head.index]];Se.delete(Le),Ke.set(Y,{key:Y,from:Le,isRenamed:!0,
base:ve.base.item,head:ve.head.item})}for(const[ve,Le]of ze)Ke.has(ve)||Ke.set(ve,{key:ve,from:ve,head:Le});const fe=Array.from(Se,([ve,Le])=>({key:ve,from:ve,base:Le}));return[...Ke.values(),...fe].sort(
(ve,Le)=>ve.key<Le.key?-1:1)}const Fe=5;function Je(re,ne){const he=new f.Ms(G.K$),[ye,Te]=[re,ne].map(oe=>(0,f.yR)(oe,he));return ye&&Te&&Qe([{base:ye,head:Te}],he)[0]}function Qe(re,ne,he=[]){const ye=(0,f.
qy)(()=>q(re)),Te=re.flatMap(({head:ze,base:R})=>[ze,R]),oe=(0,f.qy)(()=>(0,K.j9)(Te,(0,K.j9)(he).itemOf)),Se=(ze,R)=>oe().componentOf(ze,R);function Ke(ze){const R=k(ne,ze,ye);return re.map(ae=>{const fe=Ae(
ae,R,{bases:new Set,heads:new Map},Se),{base:ve,head:Le}=fe.unmatched;if(ve.length===0||Le.length===0)return fe;const Y=A(fe.unmatched,R,Se);if(Y.heads.size===0)return fe;const xe=Ae(ae,R,Y,Se);return xe.
matches.filter(({head:me})=>Y.heads.has(me)).length===Y.heads.size?xe:fe})}let He=new Map;for(let ze=0;ze<Fe;ze++){const R=Ke(He),ae=R.flatMap(ve=>ve.renames),fe=ae.length===0?new Map:W(ae,ye());if(He.
size===fe.size&&[...He].every(([ve,Le])=>fe.get(ve)===Le)){if(R.some(({changes:ve})=>ve.length>0))return R;break}He=fe}return Ke(new Map)}function We(re){if((0,f.jn)(re))return re.text;if(re.type==="a\
rray"){const he=re.items.map(We);return`[${(re.unordered?he.sort():he).join()}]`}return`{${Array.from(re.members,([he,ye])=>`${JSON.stringify(he)}:${We(ye)}`).sort().join()}}`}}),499:((Ue,Ce,w)=>{w.d(
Ce,{Ab:()=>p,S7:()=>Ee,a2:()=>z,gN:()=>Oe,lY:()=>ue,pi:()=>_,rL:()=>m});var f=w(436),G=w(408);const K=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ce=["x","y"],be=p("viewport canvas"),W=p("w h width height left top zoom"),q=[["x"],["position"],["left","top"]],O=p("selected dragging"),k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
P=/^\d{4}-\d\d-\d\d$/,x=p("_?id uuid guid identifier instanceIdentifier"),S=/^\d{1,15}$/,y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
$=/(id|handle)$/i,F=p("_?rev revision version versionId activeVersionId versionCounter versionNumber"),j=p("meta(data)? .*info revision flow workflow"),b=100,d=[[p(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,P],[p(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),k],[p(".*timestamp .*iteration"),k],[p("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),k,P],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function p(Q){return new RegExp(`^(${Q.
replaceAll(" ","|")})$`,"i")}function _({base:Q,head:Me,changes:je,matches:ke,references:u}){const l=(0,f.qy)(()=>je.flatMap(Ae=>se(Ae)??[]).slice(0,b)),H=(0,f.qy)(()=>N(ke)),A=(0,f.qy)(()=>(0,G.$z)(u,
({path:Ae})=>Ae[z(Ae)-1])),ie={base:(0,f.qy)(()=>new Set((0,f.PX)(Q))),head:(0,f.qy)(()=>new Set((0,f.PX)(Me)))};return Ae=>{const{kind:Re,path:Fe}=Ae;if(Re==="reordered"||Re==="moved")return!1;const[
Je,Qe=Je]=Re==="modified"?[Ae.from,Ae.to]:[Ae.value];if($e(Je)&&$e(Qe)&&L(Fe,Je.type==="literal"))return!0;const We=R=>"text"in R&&/^(true|false)$/.test(R.text);if(O.test(Ee(Fe.at(-1)))&&J(Fe[z(Fe)-1])&&
We(Je)&&We(Qe))return!0;if(Re!=="modified"||Je.type!==Qe.type||!("text"in Je)||!("text"in Qe))return!1;const[ne,he,ye]=[Ee(Fe.at(-1)),(0,f.e1)(Je.text),(0,f.e1)(Qe.text)],Te=(...R)=>[he,ye].every(ae=>R.
some(fe=>fe.test(ae)));if(d.some(([R,...ae])=>R.test(ne)&&Te(...ae)))return!0;const oe=Ee(Fe.at(-2));if(F.test(ne)&&Te(S,y))return oe===""||j.test(oe);const Se=$.test(ne)?[...A().get(Fe.at(-2))??[],...l()]:
[];if(D(he,Se)===ye)return!0;const Ke=R=>R&&(0,f.TH)(R.base)===Je.text&&(0,f.TH)(R.head)===Qe.text;if(Te(y)&&Fe.slice(0,-2).some(R=>Ke(H().get(R))))return!0;const He=x.test(ne)||ne===`${Ee(Fe.at(-3)).
replace(/s$/,"")}Id`,ze=Te(y)||Te(M)&&M.exec(he)?.[1]===M.exec(ye)?.[1];return oe===""&&He&&ze&&!ie.head().has(he)&&!ie.base().has(ye)}}function N(Q){return new Map(Q.map(Me=>[Me.path.at(-1),Me]))}function D(Q,Me){
const je=Me.filter(({from:u,to:l})=>u!==Q&&Q.includes(u)&&!Q.includes(l)),ke=[...new Map(je.map(({from:u,to:l})=>[u,l]))];return ke.sort(([u],[l])=>l.length-u.length),ke.reduce((u,[l,H])=>u.replaceAll(
l,H),Q)}function se(Q){const[Me,je]=Q.path.slice(-2);if(!(!(Q.kind==="modified"&&Me?.type==="item"&&x.test(Ee(je)))||Q.from.type!=="string"||Q.to.type!=="string"))return{from:(0,f.e1)(Q.from.text),to:(0,f.
e1)(Q.to.text)}}function Oe(Q){return y.test(Q)||k.test(Q)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(Q)}function m(Q,Me){const je=(0,f.jn)(Me)&&(x.test(Q)||Q==="name"&&f.kk.test(Me.text)),ke=ce.includes(Q)||
K.test(Q)&&Me.type!=="literal";return je||ke&&$e(Me)}function L(Q,Me){const[je,ke]=[Q.at(-2),Ee(Q.at(-1))],u=Q.slice(z(Q)).find(H=>K.test(Ee(H)));return u?u===Q.at(-1)?!Me:ke===""||ce.includes(ke)||W.
test(ke):ke==="zoom"&&be.test(Ee(je))||ce.includes(ke)||W.test(ke)&&J(je)}function J(Q){const Me=Q?.type==="item"&&Q.item.type==="object"?Q.item.members:void 0;return q.some(je=>je.every(ke=>Me?.has(ke)))}
function z(Q){return Q.slice(0,-1).findLastIndex(({type:Me})=>Me==="item")+1}function ue(Q,{matches:Me}){const je=N(Me),ke=new Map;for(const u of Q){const l=z(u.path),[H,A]=[u.path[l-1],u.path[l]],ie=ce.
includes(Ee(A)),Ae=ie?ce:K.test(Ee(A))?[Ee(A)]:[],[Re,Fe]=[ee(je.get(H)?.base,Ae),ee(je.get(H)?.head,Ae)],Je=[...u.path.slice(0,l),{type:"member",key:Ae.join(", ")}];Re&&Fe?ke.set(ie?H:A,{kind:"modifi\
ed",path:Je,from:Re,to:Fe}):ke.set(u,u)}return[...ke.values()]}function ee(Q,Me){const je=Q?.type==="object"?Me.flatMap(ke=>Q.members.get(ke)??[]):[];if(!(je.length<Me.length))return je.length>1?{type:"\
array",id:0,items:je,unordered:!1}:je[0]}function Ee(Q){return Q?.type==="member"?Q.key:""}function $e(Q){if(Q.type==="literal")return/\d/.test(Q.text);const Me=Q.type==="array"?Q.items:Q.type==="obje\
ct"?[...Q.members.values()]:[];return Me.length>0&&Me.every($e)}}),665:((Ue,Ce,w)=>{w.d(Ce,{Vn:()=>se,s3:()=>p,Oe:()=>j,Vg:()=>b,j9:()=>x,qU:()=>S,oP:()=>D});var f=w(436),G=w(408),K=w(499),ce=w(997),be=w(
856);function W(m){const J=m.flatMap(ee=>ee.type==="object"?[...ee.members]:[]).filter(([,{type:ee}])=>ee==="string"),z=[...(0,G.$z)(J,([ee])=>ee)].flatMap(([ee,Ee])=>{const{size:$e}=new Set(Ee.map(([
,{id:u}])=>u));if(!($e>1&&$e===Ee.length&&2*$e>m.length)||ee==="type"||ce.Z_.test(ee))return[];const Me=m.flatMap(u=>q(u,ee)??[]),je=2*Me.length>m.length&&!Me.some(K.gN),ke=Ee.reduce((u,[,l])=>u+("tex\
t"in l?l.text.length:0),0);return je?[{key:ee,size:$e,length:ke}]:[]});z.sort((ee,Ee)=>Ee.size-ee.size||ee.length-Ee.length||(ee.key<Ee.key?-1:1));const[ue]=z;return ee=>ue&&q(ee,ue.key)}function q(m,L){
const J=(0,f.C5)(m,L),z=J?.type==="string"?(0,f.e1)(J.text):"";return/^[^\n]{1,60}$/.test(z)&&!(0,be.$C)(L,J,m)?z:void 0}const O=/group|parent|folder|owner/i,k=/(-[\da-f]{4}){3}-[\da-f]{12}/i,P=40;function x(m,L=J=>{}){
const J=m.map(F),z=$e=>J.find(Q=>Q.get($e))?.get($e)??(/[^\d"]/.test($e)?L($e):void 0);function ue($e,Q){for(const Me of(0,f.YD)($e).sort()){if(O.test(Me))continue;const je=`${(0,f.TN)($e,Me)}`,ke=Me===
"type"?`"${je.split(":")[1]}`:je,u=z(ke);if(u===void 0||S(u.item)===void 0)continue;const l=J.some(H=>{const A=H.get(ke);return A&&(A.array===Q||M(Q,A.item))});if(Me==="type"||!l)return u.item}}function ee($e,Q){
const Me=(0,f.Gg)($e);return S($e)??S(ue($e,Q))??(Me&&(0,f.e1)(Me))}function Ee($e,Q=/\d/.test($e)){const Me=Q?z($e):void 0;return Me&&(ee(Me.item,Me.array)??Oe(Me.item))}return{itemOf:z,componentOf:ue,
nameOf:ee,labelOf:Ee}}function S(m){const L=(0,f.Ku)(m,["name","Name"]);if(L&&!f.kk.test(L))return(0,f.e1)(L);const z=L===void 0&&(0,f.Ku)(m,f.eX)!==void 0?void 0:(0,f.Gg)(m)??(m&&y(m));return z&&(0,f.
e1)(z)}function y(m){const L=(0,f.C5)(m,"localeData");return[...(L?["en",...(0,f.YD)(L)]:[]).map(ee=>(0,f.C5)(L,ee)),(0,f.C5)((0,f.C5)(m,"data"),"node")].map(ee=>(0,f.Gg)(ee)??(0,f.Ku)(ee,["display_na\
me"])).find(ee=>ee!==void 0)}function M(m,L){return(0,f.YD)(L).map(z=>(0,f.C5)(L,z)).some(z=>z?.type==="array"&&z.items===m)}const $=new WeakMap;function F(m){const L=$.get(m);if(L)return L;const J=new Map,
z=ue=>{if(ue.type==="object")for(const ee of ue.members.values())z(ee);if(ue.type==="array")for(const ee of(0,G.S3)(ue.items)){const Ee=(0,f.YD)(ee.item).filter(Q=>f.ZM.test(Q)),$e=new Set(Ee.flatMap(
Q=>(0,f.TN)(ee.item,Q)??[]));for(const Q of $e)J.set(Q,J.has(Q)?void 0:ee);z(ee.item)}};return z(m),$.set(m,J),J}function j(m,L,J){const z=(0,G.FF)(m,L),ue=[...z.base.map(Q=>({...Q,base:Q.item})),...L.
map(({base:Q,head:Me})=>({...Me,base:Q.item,head:Me.item})),...z.head.map(Q=>({...Q,head:Q.item}))],ee=N(ue,J),Ee=W(ue.filter(Q=>!ee.has(Q)).map(({item:Q})=>Q)),$e=Q=>d(Q,ee.get(Q),Ee(Q.item));return ue.
map(Q=>({...Q,step:$e(Q)})).sort(_)}function b(m,L){return m.type==="object"?Array.from(m.members,([z,ue])=>({step:{type:"member",key:z},value:ue})):(m.type==="array"?j({base:[],head:(0,G.S3)(m.items)},
[],L):[]).map(({step:z,item:ue})=>({step:z,value:ue}))}function d({item:m,index:L},J,z){return J===void 0?{type:"element",index:L,item:m,text:z}:p(m,J)}function p(m,L){const J=Oe(m),z=J!==void 0&&J.length<=
P&&!L.startsWith(J);return{type:"item",label:L,...z&&{hint:J},item:m}}function _({step:m},{step:L}){return m.type==="item"&&L.type==="item"?m.label<L.label?-1:1:m.type==="element"&&L.type==="element"?
m.index-L.index:m.type==="item"?-1:1}function N(m,L){const J=new Map,z=new Set;let ue=m.filter(({item:ke})=>(S(ke)??(0,f.Gg)(ke)??(0,f.TH)(ke))!==void 0);const ee=ke=>{const u=ue.map(ke),l=se(u);ue=ue.
filter((H,A)=>{const ie=u[A];return ie===void 0||l.get(ie)!==1||z.has(ie)?!0:(z.add(ie),J.set(H,ie),!1)})};ee(({item:ke})=>S(ke));const Ee=new Map(ue.map(ke=>[ke,S(ke.item)??S(L(ke.item,ke.array))])),
$e=se([...Ee.values()]),Q=ke=>{const[u,l]=[Ee.get(ke),(0,f.Gg)(ke.item)];return S(ke.item)??($e.get(u)===1?u:void 0)??(l&&(0,f.e1)(l))},Me=(ke,u)=>{const[l,H]=[(0,f.TH)(ke.item),Q(ke)??Oe(ke.item)];return l?
D(H,l,u):H};ee(ke=>Q(ke)??Me(ke,k)),ee(ke=>Me(ke,k)),ee(ke=>Me(ke,/$/));const je=({index:ke,head:u})=>`[${ke}${u?"":", before"}]`;return ee(ke=>`${Q(ke)??Oe(ke.item)??Me(ke,/$/)} ${je(ke)}`),J}function D(m,L,J=k){
const z=(0,f.e1)(L).replace(J,"");return m?`${m} (${z})`:z}function se(m){const L=new Map;for(const J of m)L.set(J,(L.get(J)??0)+1);return L}function Oe(m){const L=(0,f.QP)(m);return L?.startsWith('"')?
(0,f.e1)(L):void 0}}),997:((Ue,Ce,w)=>{w.d(Ce,{BQ:()=>q,FK:()=>j,Fu:()=>x,NQ:()=>be,Z_:()=>ce,t5:()=>P});var f=w(436),G=w(499);const K=[(0,G.Ab)("_?id key uuid guid identifier"),(0,G.Ab)("(node|step|s\
tate)_?id"),(0,G.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,G.Ab)("\\*")],ce=(0,G.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),be="*",W=64;function q(b,d){
const p=O([]),_=[],[N,D]=[new Set,new Set];for(const m of[b,d])M(m,N,D);function se(m,L,J){if((0,f.jn)(m))S(m.text,L,J);else if(m.type==="object")Oe(m,L,J);else{const z=m.items.length>1&&m.items.some(
({type:ue})=>ue==="array");for(const[ue,ee]of m.items.entries())se(ee,k(L,"[]"),{...J,array:m.items,object:void 0,...z&&{slot:ue}})}}function Oe(m,L,{key:J,array:z,map:ue,...ee}){let Ee=ee;if(z!==void 0||
J!==void 0){const je={side:ee.side,value:m,field:L,outer:ee.place,key:J,array:z??[]};Ee={...ee,place:je,map:ue},_.push(je)}const Q=2*(0,f.YD)(m).filter(je=>!ce.test(je)&&N.has(je)).length>=m.members.size&&
[...m.members.values()].every(y),Me=Ee===ee&&(0,f.YD)(m).some(je=>ue?.members.has(je));for(const[je,ke]of m.members){const u=k(L,Q||Me?be:je);Me&&S(JSON.stringify(je),u,Ee,ke),(!Me||ke.type==="array")&&
se(ke,u,{...Ee,object:m,...Q&&{key:je,map:m}})}}return se(b,p,{side:"base"}),se(d,p,{side:"head"}),{root:p,places:_,find:$(_)}}function O(b){return{keys:b,inner:new Map,texts:new Map,references:[]}}function k(b,d){
const p=b.inner.get(d)??O([...b.keys,d]);return b.inner.set(d,p),p}function P(b){const d=[b];for(const p of d)for(const _ of p.inner.values())d.push(_);return d}function x(b,d){return b?.inner.get(d)??
b?.inner.get(be)}function S(b,{keys:d,texts:p,references:_},{place:N,slot:D,object:se},Oe){p.set(b,(p.get(b)??0)+1);const m=b.startsWith('"')?b.length>2:ce.test(d.findLast(L=>L!=="[]")??"")&&Number.isInteger(
Number(b));N&&m&&_.push({text:b,place:N,slot:D,value:Oe,object:se})}const y=({type:b})=>b==="object";function M(b,d,p){if(p.has(b.id))return;if(p.add(b.id),(0,f.jn)(b)){d.add((0,f.e1)(b.text));return}
const _=b.type==="array"?b.items:[...b.members.values()];if(!_.some(y))for(const N of(0,f.YD)(b))d.add(N);for(const N of _)M(N,d,p)}function $(b){const d={base:new Map,head:new Map};for(const p of b){
const _=(N,D)=>{const se=K.findIndex(m=>m.test(N));if(se<0)return;const Oe=d[p.side].get(D)??[];Oe[se]=(Oe[se]??new Set).add(p),d[p.side].set(D,Oe)};p.key!==void 0&&_(be,JSON.stringify(p.key));for(const[
N,D]of p.value.members)(0,f.jn)(D)&&_(N,D.text)}return(p,_,N)=>{const D=d[_.side].get(p)?.find(m=>m);if(!D||D.size>W)return;const se=D.size>1?[...N?.members.values()??[]].map(({id:m})=>m):[],Oe=[...D].
filter(({outer:m})=>[...m?.value.members??[]].some(([L,{id:J}])=>f.ZM.test(L)&&se.includes(J)));return F(Oe.length>0?Oe:[...D],_,_)}}function F(b,d,p){const _=p?b.filter(m=>j(m,p)):b;if(_.length===0&&
p)return F(b,d,p.outer);const N=_.length>1?_.filter(({value:m})=>m.members.size>2):_,D=N.map(({field:{keys:m}})=>{const L=m.findIndex((J,z)=>J!==d.field.keys[z]);return L<0?0:m.length-L}),[se,...Oe]=N.
filter((m,L)=>D[L]===Math.min(...D));return Oe.length===0?se:void 0}function j(b,d){return b!==void 0&&(b===d||j(b.outer,d))}}),856:((Ue,Ce,w)=>{w.d(Ce,{$C:()=>se,Wr:()=>J,_p:()=>Oe,lb:()=>_});var f=w(
706),G=w(436);const K=8,ce="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encr\
yption|consumer|auth|app)[-_. ]?key|cookie",be=new RegExp(`(?:(?:${ce})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),W="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",q=new RegExp(`^x\
?(?:${ce}|(?:password|secret|apikey|cookie)s)$`),O=/name|key|header|field/i,k=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,P=/^(.*values?|default|contents?|val|v)$/,x=/\{\{|\$\{|<%/,
{raw:S}=String,y=S`\\{0,7}`,M="[\"'`]",$=S`(?<!${W}[-_. ]?)(?:${ce})`,F=S`(?!\p{L}{1,20}(?:[.:!?]?(?:${M}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,j=S`(?:(?:bearer|basic|token)\s{1,4})?`,
b=S`\s?${y}${M}\s{0,4}[,+]|${y}${M}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+S`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${M}${F}(?!\w+:/)(?:(?!${M})\S){6,}${M}))`,d=S`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,
p=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,S`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${$}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,
/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,S`(?<=${$}(?:${b})\s{0,9}(${y}(?:"""|'''|${M})))${d}(?:\1\s{0,4}\+\s{0,4}${M}${d})?(?=\1(?!:))`,
/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,S`(?<=${$}\s{0,4}=\s{0,4}${j})${F}(?:(?!${M})[^\s,;&)}\]\\]){6,}`,S`(?<=${$}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${M}){0,6}${j}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${F}(?:(?!${M})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
S`(?<=\bbearer\s{1,4})${F}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${F}[\w+/=]{8,}(?![\w-])`,S`(?<=<[\w:.-]{0,40}${$}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,S`(?<=${$}(?:${y}["'],?|\n|\\n)(?:\s|\\n){0,20}${y}["']?\b(?:value|content|default)${y}["']?\s{0,4}[:=]\s{0,4}${y}["']?)${F}(?!\s)[^"'\n\\<>]{1,4000}`,
S`(?<=<[^<>]{0,200}["']${$}${y}["'][^<>]{0,200}\svalue=${y}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,S`(?<=\s(?:--?[\w-]{0,30}${$}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${F}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(z=>new RegExp(z,"giu"));function _({workflows:z}){const ue=new f.pO,ee=$e=>$e.length>=K&&!new RegExp("^\\p{L}+$","u").test($e);for(const{secrets:$e,files:Q}of z){const Me=Q.flatMap(({base:je,head:ke})=>[
je,ke].flatMap(J));for(const je of[...$e,...Me]){const ke=[je,je.replace(/^(?:bearer|basic|token) /i,""),...(0,G.PX)((0,G.yR)(je))];for(const u of ke)ue.add(u,ee)}}const Ee=new Map;return $e=>{const Q=Ee.
get($e);if(Q)return Q;const Me=[],je=l=>(Me.push(l),f.v5),u={shown:p.reduce((l,H)=>l.replace(H,je),ue.hide($e,je)),hidden:JSON.stringify(Me)};return Ee.set($e,u),u}}function N(z){const ue=D(z);return be.
test(ue)&&!ue.match(`^${W}`)}function D(z){return z.toLowerCase().replace(/[^a-z]/g,"")}function se(z,ue,ee){return m(ue)?!1:N(z)?L(ue)||q.test(D(z)):!P.test(D(z))||ee?.type!=="object"?!1:[...ee.members].
some(([Ee,$e])=>{const Q=(0,G.jn)($e)&&($e.text==="true"?Ee:k.test(Ee)&&(0,G.e1)($e.text));return O.test(Ee)&&N(`${(0,G.TN)(ee,Ee)}`)||Q&&q.test(D(Q))})}function Oe(z,...ue){return ue.every(m)?!1:z.some(
(ee,Ee)=>{const $e=z[Ee-1],Q=$e&&"item"in $e?$e.item:void 0,Me=z.slice(Ee+1).every(({type:ke})=>ke==="element"),je=ke=>ee.type==="member"&&se(ee.key,Me?ke:void 0,Q);return ue.some(je)})}function m(z){
return z?.type==="literal"&&!/\d/.test(z.text)}function L(z){return z?.type==="array"?z.items.every(L):z!==void 0&&(0,G.jn)(z)}function J(z){const ue=[],ee=Ee=>{if(Ee!==void 0)if((0,G.jn)(Ee))ee((0,G.
yR)((0,G.e1)(Ee.text)));else if(Ee.type==="array")for(const $e of Ee.items)ee($e);else for(const[$e,Q]of Ee.members)se($e,Q,Ee)&&(0,G.PX)(Q,ue),ee(Q)};return ee(z),ue.filter(Ee=>!x.test(Ee))}}),408:((Ue,Ce,w)=>{
w.d(Ce,{$z:()=>O,FF:()=>x,Ms:()=>P,O6:()=>S,S3:()=>K,eV:()=>ce,kh:()=>be,kk:()=>W,qc:()=>q,yU:()=>k});var f=w(965);const G=500;function K(y){return y.map((M,$)=>({item:M,index:$,array:y}))}function ce(y,M){
const $=p=>y[p].map(_=>M(_,p)),F=(p,_)=>p!==void 0&&p===_,j=(0,f.E)($("base"),$("head"),{maxEditLength:G,comparator:F});if(j===void 0)return P(be(y,M));let[b,d]=[0,0];return j.flatMap(({added:p,removed:_,
count:N})=>{const[D,se]=[y.base.slice(b,b+N),y.head.slice(d,d+N)];return p||(b+=N),_||(d+=N),p||_?[]:k({base:D,head:se})})}function be(y,M){return q(y,M).flatMap(k)}function W(y,M){return q(y,M).flatMap(
$=>$.base.length===1&&$.head.length===1?k($):[])}function q(y,M){const $=O(y.head,F=>M(F,"head"));return $.delete(void 0),[...O(y.base,F=>M(F,"base"))].flatMap(([F,j])=>{const b=$.get(F);return b?[{base:j,
head:b}]:[]})}function O(y,M){const $=new Map;for(const F of y){const j=M(F),b=$.get(j);b?b.push(F):$.set(j,[F])}return $}function k({base:y,head:M}){return y.flatMap(($,F)=>{const j=M[F];return j===void 0?
[]:[{base:$,head:j}]})}function P(y){const M=[];for(const F of y.toSorted((j,b)=>j.base.index-b.base.index)){let[j,b]=[0,M.length];for(;j<b;){const d=j+b>>1;(M[d]?.last.head.index??0)<F.head.index?j=d+
1:b=d}M[j]={last:F,before:M[j-1]}}const $=[];for(let F=M.at(-1);F;F=F.before)$.push(F.last);return $.reverse()}function x({base:y,head:M},$){const F=new Set($.flatMap(j=>[j.base,j.head]));return{base:y.
filter(j=>!F.has(j)),head:M.filter(j=>!F.has(j))}}function S(y,M){const $=P(y),F={base:0,head:0};return q(M,({index:j},b)=>{for(;($[F[b]]?.[b].index??1/0)<j;)F[b]++;return F[b]})}}),384:((Ue,Ce,w)=>{w.
a(Ue,async(f,G)=>{try{let $=function(){const F=new ce.i_,j=F.required("base",q.Rr),b=F.required("head",q.Rr);[j,b].some(N=>N!==void 0&&(0,K.existsSync)(N))||(j!==void 0&&F.refuse("base",(0,q.LO)(F.text(
"base"))),b!==void 0&&F.refuse("head",(0,q.LO)(F.text("head"))));const d=(0,ce.RT)(F),p=F.boolean("fail-on-change",!1),_=F.boolean("summary",!0);return{base:F.check(j),head:F.check(b),ignore:d,failOnChange:p,
summary:_}};var K=w(24),ce=w(991),be=w(697),W=w(953),q=w(192),O=w(124),k=w(279),P=w(725),x=w(276),S=w(57),y=w(706),M=w(885);await(0,x.eF)(async F=>{const{base:j,head:b,ignore:d,failOnChange:p,summary:_}=$(),
N=(0,P.t1)(),[D,se]=[(0,y.OX)(j),(0,y.OX)(b)],Oe=(0,S.Bu)(Object.entries({Base:D,Head:se}));N.info(`Comparing ${D} with ${se}`);const m=await(0,M.Z)(j,b,{ignore:d,signal:F}).catch(async ue=>{const ee=(0,k.
iT)(ue);throw _&&await(0,S.Sy)("Workflow comparison failed",(0,S.il)((0,be.UX)(ee),(0,x.VY)(ee)),Oe),ee});for(const{name:ue,status:ee,counts:Ee,variablesCompared:$e}of m.workflows){const Q=ee==="chang\
ed"||ee==="unchanged"?(0,O.cq)(Ee):ee,Me=$e?"":" (environment variables are not compared)";N.info(`${ue===void 0?"":`${(0,y.OX)(ue)}: `}${Q}${Me}`)}const[L,J]=[(0,O.Hq)(m),(0,O.xW)(m)];(0,x.n0)({changed:L,
...J});const z=await(0,W.S)(m);if(_){const ue=z(m.workflows.length>1,[Oe]);await(0,S.Sy)(`Workflow comparison: ${(0,O.cq)(J)}`,ue,Oe)}if(L&&p){const ue=`The versions differ (${(0,O.cq)(J)}), and fail-\
on-change is true`;throw new k.HR({what:ue,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),G()}catch($){G($)}},1)}),885:((Ue,Ce,w)=>{w.d(Ce,{Z:()=>Jt});var f=w(806);const G=ut(
import.meta.url)("node:buffer");var K=w(761);const ce={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:V})=>V)}]`,items:U}),object(U){return{json:`{${Array.from(U,([Z,{json:de}])=>`${JSON.
stringify(Z)}:${de}`).sort()}}`,members:U}}};function be(U){const V=(0,G.isUtf8)(U)?(0,K.q)(U.toString(),void 0,ce):void 0,Z=V?.members??V?.items?.map(le=>[W(le),le]);if(Z===void 0)return;const de=new Map;
for(const[le,{members:Ne,json:Be}]of Z){if(le===void 0||de.has(le))return;de.set(le,{name:le,keys:[...Ne?.keys()??[]],content:Be})}return{container:Array.isArray(Z)?"array":"object",variables:[...de.values()]}}
function W({members:U}){if(!U?.has("value"))return;const V=[U.get("name"),U.get("key")].find(Z=>Z?.json[0]==='"');return V&&JSON.parse(V.json)}function q({files:U}){const V=[...U].filter(([Z])=>(0,f.dU)(
Z)).map(([,Z])=>O(Z));return[...new Set(V.flat())]}function O(U){const V=new TextDecoder().decode(U);try{JSON.parse(V)}catch{return[]}const Z=be(U),de=new Set(Z?.container==="array"?Z.variables.map(({
name:Be})=>Be):void 0),Ne=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Be,Ye,tt])=>Ye===void 0?[Be,String(Number(Be))]:tt===void 0?[JSON.parse(Ye)]:[]);return[...new Set(
Ne)].filter(Be=>!de.has(Be))}var k=w(124),P=w(436),x=w(598),S=w(742);function y(U){return(0,G.isUtf8)(U)?U.toString():void 0}function M(U,V,Z){const de=/\.json$/i.test(U)?y(V):void 0;return de===void 0?
void 0:Z.read(de)}function $(U,V,Z,de){if(V.equals(Z))return!0;const le=new Interner(de),Ne=M(U,V,le);return Ne!==void 0&&Ne.id===M(U,Z,le)?.id}function F({files:U},V){const Z=le=>createHash("sha256").
update(le).digest("hex"),de=Array.from(U,([le,Ne])=>{const Be=M(le,Ne,new Interner(V));return[le,Z(Be?canonicalJson(Be):Ne)]});return Z(JSON.stringify(de.sort(([le],[Ne])=>le<Ne?-1:1)))}var j=w(899),b=w(
856);const d=1024*1024;function p(U,V,{name:Z,ignore:de}){const le=[U,V].filter(ot=>ot!==void 0),Ne=le.some(({kind:ot,files:lt})=>ot==="folder"&&![...lt.keys()].some(f.dU)),Be=le.flatMap(({files:ot})=>[
...ot].filter(([lt])=>(0,f.dU)(lt))),Ye=[...new Set(le.flatMap(({files:ot})=>[...ot.keys()]))].sort(),tt=new Set(de.lines),nt=new P.Ms(de,ot=>tt.delete(ot)),at=Ye.flatMap(ot=>{const[lt,kt]=[U?.files.get(
ot),V?.files.get(ot)],At=lt!==void 0&&kt!==void 0&&lt.equals(kt);if(Ne&&(0,f.dU)(ot)||At&&tt.size===0)return[];const St=lt&&M(ot,lt,nt),gt=At?St:kt&&M(ot,kt,nt);return At||St!==void 0&&St.id===gt?.id?
[]:[{name:ot,from:lt,to:kt,base:St,head:gt}]}),ct=ot=>de.lines.length===0&&at.some(lt=>lt.name===ot),vt=(at.length===0?[]:Ye.filter(ot=>!ct(ot)&&!(0,f.dU)(ot))).flatMap(ot=>_(ot,V?.files.get(ot),U?.files.
get(ot))),Et=N(at,nt,vt),xt=U===void 0?"added":V===void 0?"removed":void 0;return{name:Z,status:xt??(Et.length>0?"changed":"unchanged"),counts:xt?{added:0,modified:0,removed:0,[xt]:1}:(0,k.cz)(Et.map(
k.xS)),files:Et,unchanged:vt,variablesCompared:!(Ne&&Be.some(([,ot])=>be(ot)?.variables.length!==0)),secrets:[...new Set([...le.flatMap(q),...vt.flatMap(b.Wr)])],unusedIgnores:[...tt]}}function _(U,V=Buffer.
of(),Z=V){return(V.equals(Z)?[V]:[V,Z]).flatMap(le=>M(U,le,new P.Ms(j.K$))??[])}function N(U,V,Z){const de=U.flatMap(({name:Ne,base:Be,head:Ye})=>Be&&Ye&&!(0,f.dU)(Ne)?[{name:Ne,base:Be,head:Ye}]:[]),
le=new Map((0,S.OD)(de,V,Z).map((Ne,Be)=>[de[Be]?.name,Ne]));return U.map(Ne=>D(Ne,le.get(Ne.name)))}function D({name:U,from:V,to:Z,base:de,head:le},Ne){const Be=V===void 0?"added":Z===void 0?"removed":
"modified",Ye={name:U,status:Be,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,f.dU)(U))return{...Ye,kind:"variables",changes:Oe(de,le,Be)};if(Ne||Be!=="modified"&&(de??le))return{
...Ye,kind:"json",base:de,head:le,...Ne};const[tt,nt]=[V&&se(V),Z&&se(Z)];return V&&tt===void 0||Z&&nt===void 0?{...Ye,kind:"binary"}:{...Ye,kind:"text",text:{base:tt,head:nt}}}function se(U){return U.
length<=d&&!U.includes(0)?y(U):void 0}function Oe(U,V,Z){const[de,le]=[U,V].map(ct=>ct&&be(Buffer.from((0,S.dj)(ct))));if(Z==="modified"&&(de===void 0||de.container!==le?.container))return[{kind:"modi\
fied",path:[],from:k.RG,to:k.RG}];const Ne=ct=>new Map(ct?.variables.map(({name:wt,content:vt})=>[wt,vt])),[Be,Ye]=[Ne(de),Ne(le)],tt=[],nt=[...Be.keys()].filter(ct=>Ye.has(ct)),at=[...Ye.keys()].filter(
ct=>Be.has(ct));nt.some((ct,wt)=>ct!==at[wt])&&tt.push({kind:"reordered",path:[],moved:[]});for(const ct of[...new Set([...Be.keys(),...Ye.keys()])].sort()){const wt=[{type:"member",key:ct}];Be.has(ct)?
Ye.has(ct)?Be.get(ct)!==Ye.get(ct)&&tt.push({kind:"modified",path:wt,from:k.RG,to:k.RG}):tt.push({kind:"removed",path:wt,value:k.RG}):tt.push({kind:"added",path:wt,value:k.RG})}return tt}var m=w(279),
L=w(24),J=w(455),z=w(760),ue=w(142),ee=w(706);const[Ee,$e,Q]=["flow_definition.json","app_definition.json","env_variables.json"],Me=[Ee,$e,Q],je=1e4,ke=256*1024*1024;function u(U,V){const Z=[...V].filter(
([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:U,files:new Map(Z.sort(([de],[le])=>de<le?-1:1))}}function l({kind:U,files:V}){return{kind:U,files:new Map([...V].filter(([Z])=>!isEnvVariables(
Z)))}}const H=/^\.|^__MACOSX$/;function A(U){const V=new Set(U),Z=Be=>Me.some(Ye=>V.has(Be+Ye));if(Z(""))return"";const de=new Set(U.filter(Be=>Be.includes("/")).map(Be=>Be.slice(0,Be.indexOf("/")))),
[le,...Ne]=[...de].filter(Be=>!H.test(Be));return Ne.length===0&&Z(`${le}/`)?`${le}/`:""}function ie(U){const V=A(U);return U.includes(V+$e)||U.includes(V+Ee)}function Ae(U,V){return new m.HR({what:U,
advice:V,topic:"unpacking"})}function Re(U,V){for(const{index:Z}of`${V}/`.matchAll(/\//g)){const de=V.slice(0,Z),le=(0,L.lstatSync)((0,z.join)(U,de),{throwIfNoEntry:!1});if(le?.isSymbolicLink())throw Ae(
`${(0,ee.TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===V&&le?.isFile())return le;if(!le?.isDirectory())break}}async function Fe(U,V,Z,de=1/0){const le=new Map,
Ne=new Map;let Be=de;for(const Ye of V){Z.throwIfAborted();const tt=Re(U,Ye);if(!(tt===void 0||Ne.get((0,f.Sr)(Ye))===tt.ino)){if(Ne.set((0,f.Sr)(Ye),tt.ino),Be-=tt.size,Be<0)throw new Error("its file\
s take more than 256 MiB, the limit");le.set(Ye,await(0,J.readFile)((0,z.join)(U,Ye)))}}return le}async function Je(U){return(await(0,J.readdir)(U,{withFileTypes:!0})).map(Z=>Z.name+(Z.isDirectory()?"\
/":""))}async function Qe(U,V){const Z=[],de=[""];for(const le of de){V.throwIfAborted();for(const Ne of await Je((0,z.join)(U,le))){if((0,f.jq)(Ne))continue;if((Ne.endsWith("/")?de:Z).push(le+Ne),Z.length+
de.length>je)throw new Error("more than 10,000 files are in it")}}return Z}async function We(U){if(!Re(U,f.gv))return;const V=await(0,J.readFile)((0,z.join)(U,f.gv),"utf8");let Z;try{const{unpackedFiles:de}=JSON.
parse(V);de.every(le=>(0,f.x5)(le)===void 0)&&(Z=new Set(de))}catch{}return{text:V,paths:Z}}async function re(U,V){const Z=new Set(V.map(caseFold));return(await readdir(U).catch(()=>[])).filter(le=>!Z.
has(caseFold(le))&&existsSync(join(U,le,RECORD)))}function ne(U){return`${JSON.stringify({unpackedFiles:[...U]},null,2)}
`}const he=ut(import.meta.url)("node:zlib");var ye=w(663);const Te=2048,oe=new Set([0,10]);async function Se(U,V){V?.throwIfAborted();const Z=Ke(U),de=await(0,ye.SY)(Z,{decodeStrings:!1}).catch(Le("Th\
e package")),le=await He(de).catch(Le("The package")),Ne=A([...le.keys()]),Be=[];for(const[Ye,tt]of le){V?.throwIfAborted();const nt=await ae(de,Z,tt).catch(Le(`${(0,ee.TL)(Ye)} in the package`));Ye.startsWith(
Ne)&&!fe(Ye)&&Be.push([Ye.slice(Ne.length),nt])}return u("zip",Be)}function Ke(U){for(let V=U.length-21;V>0;){V=U.lastIndexOf("PK",V-1,"latin1");const Z=V+22+(V<0?1/0:U.readUInt16LE(V+20));if(Z<=U.length)
return U.subarray(0,Z)}if(U.toString("latin1",0,2)!=="PK")throw xe(U);return Le("The package")(new Error("its end is missing"))}async function He(U){if(U.entryCount>je)throw ve(`The package has ${U.entryCount}\
 entries. The limit is 10,000`);const V=new Map;let Z=0;for await(const Ne of U.eachEntry()){const Be=ze(Ne);if(V.has(Be))throw ve(`The package has ${(0,ee.TL)(Be)} twice`,"Export it again.");const Ye=R(
Be,Ne);if(Ye!==void 0)throw ve(`${(0,ee.TL)(Be)} in the package ${Ye}`);if(Z+=Ne.uncompressedSize,Z>ke)throw ve("The package takes more than 256 MiB unpacked, the limit");V.set(Be,Ne)}const de=[...V.keys()];
if(de.every(fe))throw ve("The package has no files in it","Export it again.");const le=(0,f.Oj)(de);if(le===void 0)return V;throw ve(`${le.map(Ne=>(0,ee.TL)(Ne)).join(" and ")} in the package collide \
on a disk that ignores case`)}function ze({generalPurposeBitFlag:U,fileNameRaw:V,extraFields:Z,versionMadeBy:de}){const le=(0,G.isUtf8)(V)?Te:U,Ne=oe.has(de>>>8);return(0,ye.ax)(le,V,Z,!Ne).replace(/^(\.\/+)+/,
"")}function R(U,V){const Z=V.externalFileAttributes>>>16&61440;return Z===40960?"is a symbolic link":Z!==0&&Z!==32768&&Z!==16384?"is neither a file nor a folder":fe(U)&&V.uncompressedSize>0?"is a fol\
der with a content of its own":V.canDecodeFileData()?(0,f.dU)(V.fileNameRaw.toString())&&!(0,f.dU)(U)?"is also named env_variables.json":(0,f.x5)(U,f.fw):"is encrypted, or compressed by another method\
 than deflate"}async function ae(U,V,Z){const{compressedSize:de,compressionMethod:le,uncompressedSize:Ne}=Z,{fileDataStart:Be}=await U.readLocalFileHeaderPromise(Z),Ye=V.subarray(Be,Be+de),tt={maxOutputLength:Ne||
1,chunkSize:Ne+64},nt=le===0?Ye:(0,he.inflateRawSync)(Ye,tt);if(nt.length!==Ne)throw new Error(`it unpacks to ${nt.length} bytes, not the ${Ne} listed`);if((0,he.crc32)(nt)!==Z.crc32)throw new Error("\
its CRC-32 isn't the one listed");return nt}function fe(U){return U===""||U.endsWith("/")}function ve(U,V="Check where the package comes from."){return new m.HR({what:U,advice:V,topic:"the-package"})}
function Le(U){return V=>{if(V instanceof m.HR)throw V;const Z={what:`${U} is cut off or damaged`,why:(0,ee.TL)(V.message).slice(1,-1)};throw new m.HR({...Z,advice:"Export it again.",topic:"the-packag\
e",cause:V})}}const Y=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function xe(U){const V=U.toString("utf8",0,512),[Z]=Y.find(
([,le])=>le.test(V))??["text"],de=`${Z==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return ve(`The package is ${Z}, not a zip`,de)}const me=33,Ie=20,Ge=3,
rt=8,st=33188;function pt({files:U}){const V=[],Z=[];let de=0;for(const[Be,Ye]of U){const[tt,nt]=[Buffer.from(Be),deflateRawSync(Ye)],at=[it(2,Ie,Te,rt,0,me),it(4,crc32(Ye),nt.length,Ye.length),it(2,tt.
length,0)],ct=[it(2,0,0,0),it(4,st*65536,de)];V.push(Buffer.from("PK"),...at,tt,nt),Z.push(Buffer.from("PK"),Buffer.of(Ie,Ge),...at,...ct,tt),de+=30+tt.length+nt.length}const le=Buffer.concat(Z),Ne=[
it(2,0,0,U.size,U.size),it(4,le.length,de),it(2,0)];return Buffer.concat([...V,le,Buffer.from("PK"),...Ne])}function it(U,...V){const Z=Buffer.alloc(U*V.length);for(const[de,le]of V.entries())Z.writeUIntLE(
le,de*U,U);return Z}async function ft(U,V){try{const Z=await(0,J.stat)(U);if(Z.isDirectory())return await zt(U,V);if(Z.size>ke)throw new Error("it is larger than 256 MiB, the limit");const de=await(0,J.
readFile)(U);return{...await Se(de,V),sha256:(0,x.createHash)("sha256").update(de).digest("hex")}}catch(Z){throw Xt(Z,U,V)}}async function Ot(U,V){const Z=()=>ft(U,V);try{const de=(0,L.statSync)(U,{throwIfNoEntry:!1});
if(de===void 0)return{};const le=de.isDirectory()?await nn(U,V):new Map,[Ne,...Be]=[...le.values()].flat();return Ne===void 0?{single:Z}:{several:new Map(Array.from(le,([tt,nt])=>[tt,()=>Kt(U,nt,V)])),
...Be.length===0&&Ne.isDirectory()&&{single:Z}}}catch(de){throw Xt(de,U,V)}}async function Kt(U,V,Z){const[de="",le]=V.map(Ne=>Ne.name);if(le!==void 0)throw new Error(`is there twice, as ${(0,ee.TL)(de)}\
 and as ${(0,ee.TL)(le)}. Remove one of them`);if(V[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await ft((0,z.join)(U,de),Z)}async function nn(U,V){const Z=new Map,de=await(0,J.
readdir)(U,{withFileTypes:!0});if(ie(de.map(({name:le})=>le)))return Z;for(const le of de){if(V.throwIfAborted(),le.name.startsWith(".")||!await Gt((0,z.join)(U,le.name),V))continue;const Ne=le.isDirectory()?
le.name:le.name.replace(/\.zip$/i,"");Z.set(Ne,[...Z.get(Ne)??[],le])}return Z}async function Gt(U,V){const Z=await(0,J.stat)(U).catch(()=>{});if(Z?.isDirectory())return ie(await Ct(U));if(!Z?.isFile()||
!/\.zip$/i.test(U))return!1;try{return ie([...(await ft(U,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function Xt(U,V,Z){if(Z.aborted)return Z.reason;const de=/The package (is .*, not a zip)/.
exec((0,m.gJ)(U))?.[1],le=(0,L.existsSync)(V)?`can't be read: ${(0,ue.Uc)(U)}`:`doesn't exist: ${(0,ee.MW)(V)}`;return new Error(de?`${de}. Set a package (.zip), or the folder with its unpacked files`:
le,{cause:U})}async function zt(U,V){const Z=(0,z.join)(U,A(await Ct(U))),de=await We(Z);if(de&&!de.paths)throw new Error(`${f.gv} isn't as this action writes it`);const le=de?.paths?new Set([...Me,...de.
paths]):await Qe(Z,V),Ne=await Fe(Z,le,V,ke);if(Ne.size===0)throw new Error("no files are in it");return u("folder",Ne)}async function Ct(U){const V=await Je(U),de=V.filter(le=>le.endsWith("/")).map(async le=>(await Je(
(0,z.join)(U,le))).map(Ne=>le+Ne));return[...V,...(await Promise.all(de)).flat()]}async function Jt(U,V,{ignore:Z,signal:de}){const le=await _t("base",de,()=>Ot(U,de)),Ne=await _t("head",de,()=>Ot(V,de)),
Be=Bt(le,Ne)?[void 0]:[...new Set([...It(le),...It(Ne)])].sort(),Ye=[];for(const nt of Be){const at=nt===void 0?"":` ${(0,ee.TL)(nt)}`,ct=await _t(`base${at}`,de,()=>yt(le,nt)),wt=await _t(`head${at}`,
de,()=>yt(Ne,nt));Ye.push(p(ct,wt,{name:nt,ignore:Z}))}const tt=({single:nt,several:at})=>nt!==void 0||at!==void 0;return tt(le)&&tt(Ne)?{workflows:Ye}:{workflows:Ye,missing:tt(le)?"head":"base"}}function Bt(U,V){
const Z=[U,V];if(!(Z.every(({single:Ye,several:tt})=>Ye&&tt)&&It(U).join()!==It(V).join())&&Z.every(({single:Ye,several:tt})=>!Ye||tt))return!1;if(Z.every(({single:Ye,several:tt})=>!tt||Ye))return!0;const[
Ne,Be]=U.several?["head","base"]:["base","head"];throw new m.HR({what:`${Ne} is a single workflow, but ${Be} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function It({several:U}){return[...U?.keys()??[]]}async function yt({single:U,several:V},Z){return await(Z===void 0?U:V?.get(Z))?.()}async function _t(U,V,Z){try{return await Z()}catch(de){V.throwIfAborted();
const le=de instanceof m.HR?de.topic:"import-deploy-and-promote";throw new m.HR({what:`${U} ${(0,m.gJ)(de)}`,topic:le,cause:de})}}}),142:((Ue,Ce,w)=>{w.d(Ce,{Uc:()=>P,Rs:()=>x});var f=w(598),G=w(455),
K=w(760);const ce=ut(import.meta.url)("node:util");var be=w(279),W=w(706);const q={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function O(F){return/^E[A-Z0-9]+$/.test(Object(F).code)}function k(F){if(!O(F))return(0,be.gJ)(F);
const{code:j="",errno:b=0}=F;return q[j]??(0,ce.getSystemErrorMap)().get(b)?.[1]??j}function P(F){const{path:j,dest:b=j}=Object(F);return O(F)&&b?`${k(F)} (${(0,W.MW)(b)})`:k(F)}function x(F,j,b="Set \
another directory, or free some space."){const d=Object(F).code==="ENAMETOOLONG",p={what:`Can't write ${j}`,why:k(F),cause:F};return new be.HR({...p,advice:d?"Set a shorter name.":b})}async function S(F){
await rm(F,{recursive:!0,force:!0,maxRetries:10})}const y=/^\.workflow-export-[0-9a-f]{12}$/;async function M(F,j,b=dirname(F)){const d=join(b,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(d,j,{flag:"wx"}),await rename(d,F)}catch(p){throw await S(d).catch(()=>{}),p}}async function $(F,j){await M(F,j).catch(b=>{throw x(b,F)})}}),279:((Ue,Ce,w)=>{w.d(Ce,{HR:()=>G,gJ:()=>q,
h_:()=>W,iT:()=>be});const f=null;class G extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(k){super(ce(k),{cause:k.
cause}),this.what=k.what,Object.assign(this,k)}with(k){return new G({...this,cause:this,...k})}}function K({what:O,why:k=""}){return k===""?O:`${O}: ${k}`}function ce(O){const k=K(O);return`${k}${/[.!?…]$/.
test(k)?"":"."} ${O.advice??""}`.trim()}function be(O){return O instanceof Error?O:new Error(String(O))}function W(O){return O instanceof G?O:new G({what:q(O),cause:O})}function q(O){return be(O).message}}),
725:((Ue,Ce,w)=>{w.d(Ce,{lm:()=>G.lm,t1:()=>K});const f=ut(import.meta.url)("node:async_hooks");var G=w(528);function K(x=""){return{info:S=>be(x+S),warning:S=>G.$e(x+S),debug:S=>G.Yz(x+S),mask:G.Pq}}
function ce(x){const S=[];return{...K(`[${x}] `),info:y=>S.push(y),end(y){core.startGroup(W(y));for(const M of S)be(M);core.endGroup()}}}function be(x){G.pq(W(x))}function W(x){return x.replaceAll("##\
[","## [")}const q=new f.AsyncLocalStorage;let O=!1;function k(x,S){return O||P(),O=!0,q.run(x,S)}function P(){const x=process.stdout.write.bind(process.stdout);process.stdout.write=((S,...y)=>{const M=q.
getStore(),$=String(S);return M===void 0||/^::(add-mask|debug)::/.test($)?x(S,...y):(q.exit(()=>M.debug($.trimEnd())),!0)})}}),276:((Ue,Ce,w)=>{w.d(Ce,{VY:()=>x,Pd:()=>M,E_:()=>$,eF:()=>P,n0:()=>y});var f=w(
24),G=w(455);const K=ut(import.meta.url)("node:os");var ce=w(760),be=w(528),W=w(142),q=w(279),O=w(706);const k=6e4;async function P(b){const d=new AbortController;for(const p of["SIGINT","SIGTERM","SI\
GBREAK"]){const _={what:`Cancelled (${p})`,topic:"the-job-on-the-platform"};process.on(p,()=>d.abort(new q.HR(_)))}try{if(await b(d.signal),S)throw S}catch(p){for(let N=p;N instanceof Error;N=N.cause)
be.Yz(N.stack??N.message);const _=x(p);be.C1(`${(0,O.OX)((0,q.gJ)(p),k)}${_===void 0?"":` See ${_}`}`)}process.stdout.write("",()=>process.exit())}function x(b){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:p,
GITHUB_ACTION_REF:_}=process.env;if(!(!(b instanceof q.HR)||b.topic===void 0||!d||!p||!_))return encodeURI(`${d}/${p}/blob/${_}/docs/troubleshooting.md#${b.topic}`)}let S;function y(b){try{for(const[d,
p]of Object.entries(b))p!==void 0&&be.uH(d,p)}catch(d){const p="Check the runner's disk.";S=new q.HR({what:"Can't write the step's outputs",why:(0,W.Uc)(d),advice:p,cause:d})}}async function M(b){const d=process.
env.RUNNER_TEMP||(0,K.tmpdir)();return await(0,G.mkdtemp)((0,ce.join)(d,b)).catch($(d))}function $(b){return d=>{throw(0,W.Rs)(d,b,"Check the runner's temporary folder.")}}function F(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ue,Ce,w)=>{w.d(Ce,{Bu:()=>O,
Sy:()=>M,il:()=>P});var f=w(528),G=w(279),K=w(132),ce=w(706);const be=1024*1024-1e4,W=2e5;function q($,F){const j=F.map(N=>N.map(S)),b=$.map((N,D)=>j.some(se=>se[D]!=="")),d=(N,D)=>`<tr>${N.flatMap((se,Oe)=>b[Oe]?
`<${D}>${se}</${D}>`:[]).join("")}</tr>`,p=j.map(N=>d(N,"td")),_=N=>`<tr><td colspan="${$.length}">\u2026 and ${counted(N,"more row")}</td></tr>`;return`<table>${d($.map(escapeAll),"th")}${y(p,_).join(
"")}</table>`}function O($){return`<table>${$.map(([j,b])=>b===void 0?"":`<tr><th align="left">${(0,K.FO)(j)}</th><td>${S(b)}</td></tr>`).join("")}</table>`}function k($){const F=$.map(({names:j,message:b,
help:d})=>{const p=j.map(N=>`**${plainText(N)}**`);return`- ${y(p,N=>`and ${N} more`,W/2).join(", ")}: ${P(b,d)}`});return y(F,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function P($,F){return F===void 0?(0,K.wh)($):`${(0,K.wh)($)} <a href="${(0,K.FO)(F)}">Troubleshooting</a>`}function x($,F){return`<details><summary>${escapeAll($)}</summary>

${F}

</details>`}function S($){return typeof $=="string"?$===""?"":`<code>${(0,K.FO)((0,K.RK)($))}</code>`:"words"in $?(0,K.wh)($.words):`<a href="${(0,K.FO)($.href)}">${(0,K.wh)($.text)}</a>${(0,K.FO)($.after??
"")}`}function y($,F,j=W){let b=j;const d=$.filter(p=>{const _=Buffer.byteLength(p),N=_<=b;return N&&(b-=_),N});return d.length===$.length?d:[...d,F($.length-d.length)]}async function M($,...F){const j=d=>`${(0,ce.
hS)(d,"part")} of this page would not fit and ${d===1?"is":"are"} left out.`,b=[`### ${(0,K.wh)($)}`,...y(F,j,be)];try{await f.z.addRaw(b.join(`

`),!0).write()}catch(d){f.$e(`Can't write the job summary: ${(0,G.gJ)(d)}`)}}}),132:((Ue,Ce,w)=>{w.d(Ce,{EU:()=>q,FO:()=>P,Jj:()=>be,RK:()=>K,SS:()=>W,wh:()=>k});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",G=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function K(y){return/^[ -[\]-~]*$/.test(y)&&!y.includes("##[")?y:y.replace(G,(M,$)=>$===void 0?M:ce($))}function ce(y){return`\
\\u{${y.codePointAt(0)?.toString(16)}}`}function be(y,M){if(y.length<=M)return y;const $=Array.from(y.slice(0,2*M+2));return $.length>M?`${$.slice(0,M).join("")}\u2026`:y}function W(y,M=100){const $=K(
be(y,M)).replaceAll("	",ce)||'""',F="`".repeat(S($)+1);return/^`|`$/.test($)||/^ .*[^ ].* $/.test($)?`${F} ${$} ${F}`:F+$+F}function q(y,M,$){const j=y.map(d=>$+K(d).replace(/(?<=^\s*):(?=:)/,ce)).join(
`
`),b="`".repeat(Math.max(3,S(j)+1));return`${$}${b}${M}
${j}
${$}${b}`}const O=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function k(y){return P(K(y).replaceAll("	"," ")).replace(O,"$&<wbr>")}function P(y){return y.replace(x,M=>`&#${M.codePointAt(0)}\
;`)}const x=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function S(y){return(y.match(/`+/g)??[]).reduce((M,$)=>Math.max(M,$.length),0)}}),761:((Ue,Ce,w)=>{w.d(Ce,{q:()=>ce});
const f=500,G=1e6,K=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ce(O,k,P){let x=O.startsWith("\uFEFF")?1:0,S=0;function y(){for(;;){
const j=O.charAt(x);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;x++}}function M(){const j=x;if(K.lastIndex=j,!K.test(O))throw new SyntaxError;return x=K.lastIndex,O.slice(j,x)}function $(j,b){const d=y();if(d==="["){const _=[],N=P.enter(
j);return F("]",b,()=>_.push($(N,b+1))),P.array(_,j)}if(d==="{"){const _=new Map;return F("}",b,()=>{if(y()!=='"')throw new SyntaxError;const N=M(),D=N.includes("\\")?JSON.parse(N):N.slice(1,-1);if(_.
has(D)||y()!==":")throw new SyntaxError;x++,_.set(D,$(P.enter(j,D),b+1))}),P.object(_,j)}const p=M();return P.scalar(p.includes("\\")?JSON.stringify(JSON.parse(p)):p)}function F(j,b,d){if(b===f)throw new RangeError;
x++;let p=y()===j?j:",";for(;p===",";){if(++S>G)throw new RangeError;d(),p=y(),p===","&&x++}if(p!==j)throw new SyntaxError;x++}try{const j=$(k,0);if(y()==="")return j}catch{}}function be(O){const k=ce(
O,`
`,W);return k===void 0?void 0:`${k}
`}const W={enter:O=>`${O}  `,scalar:O=>O,array:(O,k)=>q("[",O,"]",k),object(O,k){const P=[...O.keys()].sort().map(x=>`${JSON.stringify(x)}: ${O.get(x)}`);return q("{",P,"}",k)}};function q(O,k,P,x){return k.
length===0?O+P:`${O}${x}  ${k.join(`,${x}  `)}${x}${P}`}}),806:((Ue,Ce,w)=>{w.d(Ce,{Oj:()=>S,Sr:()=>x,dU:()=>P,fw:()=>be,gv:()=>f,jq:()=>O,x5:()=>q});const f=".workflow-export.json",G=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,be=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],W=[...be,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',G],["changes how git or GitHub treats t\
he repository",K],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ce]];function q(M,$=W){const F=y(M);return $.find(([,j])=>j.test(M)||j.test(F))?.[0]}function O(M){return[ce,G,K].some($=>$.test(y(M)))}function k(M){return G.
test(y(M))?"is in a .git folder":M.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function P(M){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(x(y(M)))}
function x(M){return M.normalize("NFC").toUpperCase().toLowerCase()}function S(M){const $=new Map;for(const F of M){const j=x(F.replace(/\/$/,"")),b=$.get(j);if(b!==void 0)return[b,F];$.set(j,F)}for(const[
F,j]of $)for(const{index:b}of F.matchAll(/\//g)){const d=$.get(F.slice(0,b));if(d?.endsWith("/")===!1)return[d,j]}}function y(M){return M.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ue,Ce,w)=>{w.d(
Ce,{MW:()=>ce,OX:()=>G,TL:()=>K,hS:()=>q,pO:()=>S,v5:()=>k,zD:()=>W});var f=w(132);function G(d,p=300){const _=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(_,p)}function K(d,p=100){
return(0,f.RK)(JSON.stringify((0,f.Jj)(d,p)))}function ce(d){return K(d,1e3).replaceAll("\\\\","\\")}function be(d){if(d<1024)return`${d} B`;const p=(d/1024).toFixed(1);return Number(p)<1024?`${p} KiB`:
`${(d/1024**2).toFixed(1)} MiB`}function W(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function q(d,p){return`${W(d)} ${p}${d===1?"":"s"}`}function O(d){if(d<9950)return`${(d/1e3).toFixed(1)} \
s`;const p=Math.round(d/1e3);if(p<60)return`${p} s`;const[_,N]=[Math.floor(p/60),Math.floor(p/3600)];return N>0?`${N} h ${_%60} min`:`${_} min ${p%60} s`}const k="***",P=4,x=8;class S{#e=new Map;#t=new Set;constructor(p=[]){
for(const _ of p)this.add(_)}add(p,_=N=>!0){const N=new Set([p,...p.split(/[\r\n]/)].map(D=>D.trim()));for(const D of[...N].filter(_).flatMap(y)){const se=D.slice(0,x);this.#e.set(se,(this.#e.get(se)??
new Set).add(D)),this.#t.add(se.length)}}redact=(p,_=300)=>{const N=p.trimStart(),D=Math.min(N.length,_*4);return G(this.hide(N,()=>{},D)+(D<N.length?"\u2026":""),_)};hide(p,_=D=>{},N=p.length){let[D,
se]=["",0];for(let Oe=0;Oe<N;Oe++){const m=this.#n(p,Oe);m!==""&&(_(m),Oe>=se&&(D+=p.slice(se,Oe)+k),se=Math.max(se,Oe+m.length))}return D+p.slice(se,N)}#n(p,_){let N="";for(const D of this.#t)for(const se of this.#e.
get(p.slice(_,_+D))??[])se.length<=N.length||!p.startsWith(se,_)||(se.length>=P||b(p,_,_+se.length))&&(N=se);return N}}function y(d){const p=$e=>JSON.stringify($e).slice(1,-1),_=Buffer.from(d).toString(),
N=[d,_,$(d)].flatMap($e=>[$e,p($e),p(p($e))]),D=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map($e=>p(_).replace($e,j)),se=[p(_),...D].flatMap($e=>[$e,$e.replaceAll("/","\\/")]),Oe=encodeURIComponent(_),m=Oe.replace(
/[!'()*]/g,F),L=m.replaceAll("%2A","*").replaceAll("~","%7E"),z=[Oe,m,m.replaceAll("%2F","/"),L].flatMap($e=>[$e,$e.replaceAll("%20","+")]),ue=z.map($e=>$e.replace(/%../g,Q=>Q.toLowerCase())),ee=_.replace(
/[&<>"']/g,$e=>M[$e]??""),Ee=d.length<x?d:Buffer.from(d).toString("base64").replace(/=+$/,"");return[...N,...se,ee,...z,...ue,encodeURI(_),Ee]}const M={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\
'":"&#39;"};function $(d){try{return decodeURIComponent(d)}catch{return d}}function F(d){return`%${d.charCodeAt(0).toString(16).toUpperCase()}`}function j(d){return`\\u${d.charCodeAt(0).toString(16).padStart(
4,"0")}`}function b(d,p,_){const N=d.slice(Math.max(0,p-2),p);return!/[\p{L}\p{N}]$/u.test(N)&&!/^[\p{L}\p{N}]/u.test(d.slice(_,_+2))}}),528:((Ue,Ce,w)=>{w.d(Ce,{Yz:()=>Mt,V4:()=>Yt,pq:()=>qt,lm:()=>cn,
C1:()=>Zt,uH:()=>Ut,Pq:()=>Tt,z:()=>ye,$e:()=>an});const f=ut(import.meta.url)("os");function G(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function K(o){return Object.
keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function ce(o,t,r){const a=new q(o,t,r);process.stdout.write(a.toString()+f.EOL)}
function be(o,t=""){ce(o,{},t)}const W="::";class q{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=W+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(r?r=!1:t+=",",t+=`${a}=${k(g)}`)}}return t+=`${W}${O(
this.message)}`,t}}function O(o){return G(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function k(o){return G(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const P=ut(import.meta.url)("crypto");var x=w(896);function S(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for fil\
e command ${o}`);if(!x.existsSync(r))throw new Error(`Missing file at path: ${r}`);x.appendFileSync(r,`${G(t)}${f.EOL}`,{encoding:"utf8"})}function y(o,t){const r=`ghadelimiter_${P.randomUUID()}`,a=G(
t);if(o.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
return`${o}<<${r}${f.EOL}${a}${f.EOL}${r}`}const M=ut(import.meta.url)("path");var $=w(611),F=w(692),j=w(783),b=w(770),d=o=>{var t={};return w.d(t,o),t},p=o=>(()=>o);const _=d({});var N=function(o,t,r,a){
function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){
B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})},D;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]=
"MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=
307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]=
"Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=
408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplem\
ented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(D||(D={}));var se;(function(o){o.Accept="accept",o.ContentType="cont\
ent-type"})(se||(se={}));var Oe;(function(o){o.ApplicationJson="application/json"})(Oe||(Oe={}));function m(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const L=[D.MovedPermanently,D.ResourceMoved,
D.SeeOther,D.TemporaryRedirect,D.PermanentRedirect],J=[D.BadGateway,D.ServiceUnavailable,D.GatewayTimeout],z=null,ue=10,ee=5;class Ee extends Error{constructor(t,r){super(t),this.name="HttpClientError",
this.statusCode=r,Object.setPrototypeOf(this,Ee.prototype)}}class $e{constructor(t){this.message=t}readBody(){return N(this,void 0,void 0,function*(){return new Promise(t=>N(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.concat([r,a])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return N(this,void 0,void 0,function*(){return new Promise(
t=>N(this,void 0,void 0,function*(){const r=[];this.message.on("data",a=>{r.push(a)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Q(o){return new URL(o).protocol==="https:"}class Me{constructor(t,r,a){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=
null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,
0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,r){return N(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return N(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return N(this,void 0,void 0,function*(){return this.
request("DELETE",t,null,r||{})})}post(t,r,a){return N(this,void 0,void 0,function*(){return this.request("POST",t,r,a||{})})}patch(t,r,a){return N(this,void 0,void 0,function*(){return this.request("P\
ATCH",t,r,a||{})})}put(t,r,a){return N(this,void 0,void 0,function*(){return this.request("PUT",t,r,a||{})})}head(t,r){return N(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,a,g){
return N(this,void 0,void 0,function*(){return this.request(t,r,a,g)})}getJson(t){return N(this,arguments,void 0,function*(r,a={}){a[se.Accept]=this._getExistingOrDefaultHeader(a,se.Accept,Oe.ApplicationJson);
const g=yield this.get(r,a);return this._processResponse(g,this.requestOptions)})}postJson(t,r){return N(this,arguments,void 0,function*(a,g,E={}){const B=JSON.stringify(g,null,2);E[se.Accept]=this._getExistingOrDefaultHeader(
E,se.Accept,Oe.ApplicationJson),E[se.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,Oe.ApplicationJson);const Pe=yield this.post(a,B,E);return this._processResponse(Pe,this.requestOptions)})}putJson(t,r){
return N(this,arguments,void 0,function*(a,g,E={}){const B=JSON.stringify(g,null,2);E[se.Accept]=this._getExistingOrDefaultHeader(E,se.Accept,Oe.ApplicationJson),E[se.ContentType]=this._getExistingOrDefaultContentTypeHeader(
E,Oe.ApplicationJson);const Pe=yield this.put(a,B,E);return this._processResponse(Pe,this.requestOptions)})}patchJson(t,r){return N(this,arguments,void 0,function*(a,g,E={}){const B=JSON.stringify(g,null,
2);E[se.Accept]=this._getExistingOrDefaultHeader(E,se.Accept,Oe.ApplicationJson),E[se.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,Oe.ApplicationJson);const Pe=yield this.patch(a,B,E);return this.
_processResponse(Pe,this.requestOptions)})}request(t,r,a,g){return N(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const E=new URL(r);let B=this.
_prepareRequest(t,E,g);const Pe=this._allowRetries&&z.includes(t)?this._maxRetries+1:1;let Xe=0,pe;do{if(pe=yield this.requestRaw(B,a),pe&&pe.message&&pe.message.statusCode===D.Unauthorized){let Ve;for(const mt of this.
handlers)if(mt.canHandleAuthentication(pe)){Ve=mt;break}return Ve?Ve.handleAuthentication(this,B,a):pe}let we=this._maxRedirects;for(;pe.message.statusCode&&L.includes(pe.message.statusCode)&&this._allowRedirects&&
we>0;){const Ve=pe.message.headers.location;if(!Ve)break;const mt=new URL(Ve);if(E.protocol==="https:"&&E.protocol!==mt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),mt.hostname!==E.hostname)
for(const Dt in g)Dt.toLowerCase()==="authorization"&&delete g[Dt];B=this._prepareRequest(t,mt,g),pe=yield this.requestRaw(B,a),we--}if(!pe.message.statusCode||!J.includes(pe.message.statusCode))return pe;
Xe+=1,Xe<Pe&&(yield pe.readBody(),yield this._performExponentialBackoff(Xe))}while(Xe<Pe);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return N(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function E(B,Pe){B?g(B):Pe?a(Pe):g(new Error("Unknown error"))}this.requestRawWithCallback(t,r,E)})})}requestRawWithCallback(t,r,a){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function E(Xe,pe){g||(g=!0,a(Xe,pe))}const B=t.httpModule.request(t.options,Xe=>{const pe=new $e(
Xe);E(void 0,pe)});let Pe;B.on("socket",Xe=>{Pe=Xe}),B.setTimeout(this._socketTimeout||3*6e4,()=>{Pe&&Pe.end(),E(new Error(`Request timeout: ${t.options.path}`))}),B.on("error",function(Xe){E(Xe)}),r&&
typeof r=="string"&&B.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){B.end()}),r.pipe(B)):B.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),a=pm.getProxyUrl(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(t,r,a){const g={};g.parsedUrl=r;const E=g.parsedUrl.protocol==="https:";g.httpModule=E?https:http;const B=E?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):B,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Pe of this.handlers)
Pe.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,r,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const B=je(this.requestOptions.headers)[r];B&&(g=typeof B=="number"?B.toString():B)}const E=t[r];return E!==void 0?typeof E=="number"?E.toString():
E:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,r){let a;if(this.requestOptions&&this.requestOptions.headers){const E=je(this.requestOptions.headers)[se.ContentType];E&&(typeof E=="number"?a=
String(E):Array.isArray(E)?a=E.join(", "):a=E)}const g=t[se.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:r}_getAgent(t){let r;const a=pm.getProxyUrl(
t),g=a&&a.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;const E=t.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const Pe={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Xe;const pe=a.protocol==="https:";E?Xe=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Xe=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Xe(Pe),this._proxyAgent=r}if(!r){const Pe={keepAlive:this.
_keepAlive,maxSockets:B};r=E?new https.Agent(Pe):new http.Agent(Pe),this._agent=r}return E&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){
return N(this,void 0,void 0,function*(){t=Math.min(ue,t);const r=ee*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(t,r){return N(this,void 0,void 0,function*(){return new Promise(
(a,g)=>N(this,void 0,void 0,function*(){const E=t.message.statusCode||0,B={statusCode:E,result:null,headers:{}};E===D.NotFound&&a(B);function Pe(we,Ve){if(typeof Ve=="string"){const mt=new Date(Ve);if(!isNaN(
mt.valueOf()))return mt}return Ve}let Xe,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(r&&r.deserializeDates?Xe=JSON.parse(pe,Pe):Xe=JSON.parse(pe),B.result=Xe),B.headers=t.message.headers}catch{}if(E>
299){let we;Xe&&Xe.message?we=Xe.message:pe&&pe.length>0?we=pe:we=`Failed request: (${E})`;const Ve=new Ee(we,E);Ve.result=B.result,g(Ve)}else a(B)}))})}}const je=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var ke=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){
B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};class u{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ke(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class l{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return ke(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class H{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ke(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var A=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||
(r=Promise))(function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.
apply(o,t||[])).next())})};class ie{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ie.getRequestToken())],
a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return A(this,void 0,void 0,function*(){var r;const E=(r=(yield ie.
createHttpClient().getJson(t).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||r===void 0?void 0:r.value;if(!E)throw new Error("Response json body do not have ID Token field");return E})}static getIDToken(t){return A(this,
void 0,void 0,function*(){try{let r=ie.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const a=yield ie.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var Ae=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Pe(we){try{
pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};const{access:Re,appendFile:Fe,
writeFile:Je}=x.promises,Qe="GITHUB_STEP_SUMMARY",We="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class re{constructor(){this._buffer=""}filePath(){
return Ae(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Qe];if(!t)throw new Error(`Unable to find environment variable for $${Qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield Re(t,x.constants.R_OK|x.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,a={}){const g=Object.entries(a).map(([E,B])=>` ${E}="${B}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return Ae(this,void 0,
void 0,function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?Je:Fe)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Ae(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,r=!1){const a=r?
"ol":"ul",g=t.map(B=>this.wrap("li",B)).join(""),E=this.wrap(a,g);return this.addRaw(E).addEOL()}addTable(t){const r=t.map(g=>{const E=g.map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:Pe,
data:Xe,colspan:pe,rowspan:we}=B,Ve=Pe?"th":"td",mt=Object.assign(Object.assign({},pe&&{colspan:pe}),we&&{rowspan:we});return this.wrap(Ve,Xe,mt)}).join("");return this.wrap("tr",E)}).join(""),a=this.
wrap("table",r);return this.addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:g,height:E}=a||{},B=Object.
assign(Object.assign({},g&&{width:g}),E&&{height:E}),Pe=this.wrap("img",null,Object.assign({src:t,alt:r},B));return this.addRaw(Pe).addEOL()}addHeading(t,r){const a=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",E=this.wrap(g,t);return this.addRaw(E).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const a=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).
addEOL()}}const ne=new re,he=null,ye=ne;function Te(o){return o.replace(/[\\]/g,"/")}function oe(o){return o.replace(/[/]/g,"\\")}function Se(o){return o.replace(/[/\\]/g,path.sep)}const Ke=ut(import.meta.
url)("string_decoder");var He=w(434);const ze=ut(import.meta.url)("child_process");var R=w(613),ae=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(
function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).
next())})};const{chmod:fe,copyFile:ve,lstat:Le,mkdir:Y,open:xe,readdir:me,rename:Ie,rm:Ge,rmdir:rt,stat:st,symlink:pt,unlink:it}=x.promises,ft=process.platform==="win32";function Ot(o){return ae(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(o);return ft&&!t.endsWith("\\")?`${t}\\`:t})}const Kt=268435456,nn=x.constants.O_RDONLY;function Gt(o){return ae(this,void 0,void 0,function*(){
try{yield st(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Xt(o){return ae(this,arguments,void 0,function*(t,r=!1){return(r?yield st(t):yield Le(t)).isDirectory()})}function zt(o){
if(o=Jt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return ft?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function Ct(o,t){return ae(this,void 0,void 0,function*(){let r;
try{r=yield st(o)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(r&&r.isFile()){if(ft){const g=M.extname(o).toUpperCase();
if(t.some(E=>E.toUpperCase()===g))return o}else if(Bt(r))return o}const a=o;for(const g of t){o=a+g,r=void 0;try{r=yield st(o)}catch(E){E.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${E}`)}if(r&&r.isFile()){if(ft){try{const E=M.dirname(o),B=M.basename(o).toUpperCase();for(const Pe of yield me(E))if(B===Pe.toUpperCase()){o=M.join(E,Pe);break}}catch(E){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${E}`)}return o}else if(Bt(r))return o}}return""})}function Jt(o){return o=o||"",ft?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Bt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function It(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var yt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(
function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).
next())})};function _t(o,t){return yt(this,arguments,void 0,function*(r,a,g={}){const{force:E,recursive:B,copySourceDirectory:Pe}=Ne(g),Xe=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Xe&&Xe.
isFile()&&!E)return;const pe=Xe&&Xe.isDirectory()&&Pe?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(B)yield Be(r,pe,0,E);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are \
the same file`);yield Ye(r,pe,E)}})}function U(o,t){return yt(this,arguments,void 0,function*(r,a,g={}){if(yield ioUtil.exists(a)){let E=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(
r)),E=yield ioUtil.exists(a)),E)if(g.force==null||g.force)yield V(a);else throw new Error("Destination already exists")}yield Z(path.dirname(a)),yield ioUtil.rename(r,a)})}function V(o){return yt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function Z(o){return yt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function de(o,t){return yt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const a=yield de(o,!1);if(!a)throw ft?new Error(`Unable to locat\
e executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension fo\
r an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also check the file mode to verify the file is executable.`);return a}const r=yield le(o);return r&&r.length>0?r[0]:""})}function le(o){return yt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(ft&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(M.delimiter))g&&t.push(g);if(zt(o)){const g=yield Ct(o,t);return g?[g]:[]}if(o.includes(M.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(M.delimiter))g&&r.push(g);const a=[];for(const g of r){const E=yield Ct(M.join(g,o),t);E&&a.push(E)}return a})}function Ne(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,a=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Be(o,t,r,a){return yt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield Z(t);const g=yield ioUtil.readdir(o);for(const E of g){const B=`${o}/${E}`,Pe=`${t}/${E}`;(yield ioUtil.lstat(B)).isDirectory()?yield Be(B,Pe,r,a):yield Ye(B,Pe,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Ye(o,t,r){return yt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(o);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const tt=ut(import.meta.url)("timers");var nt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){
function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};
const at=process.platform==="win32";class ct extends He.EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let E=r?"":
"[command]";if(at)if(this._isCmdFile()){E+=a;for(const B of g)E+=` ${B}`}else if(t.windowsVerbatimArguments){E+=`"${a}"`;for(const B of g)E+=` ${B}`}else{E+=this._windowsQuoteCmdArg(a);for(const B of g)
E+=` ${this._windowsQuoteCmdArg(B)}`}else{E+=a;for(const B of g)E+=` ${B}`}return E}_processLineBuffer(t,r,a){try{let g=r+t.toString(),E=g.indexOf(f.EOL);for(;E>-1;){const B=g.substring(0,E);a(B),g=g.
substring(E+f.EOL.length),E=g.indexOf(f.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return at&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(at&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const B of t)if(r.some(
Pe=>Pe===B)){a=!0;break}if(!a)return t;let g='"',E=!0;for(let B=t.length;B>0;B--)g+=t[B-1],E&&t[B-1]==="\\"?g+="\\":t[B-1]==='"'?(E=!0,g+='"'):E=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let g=t.length;g>0;g--)r+=t[g-1],a&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(a=!0,r+="\\"):a=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),
a}exec(){return nt(this,void 0,void 0,function*(){return!zt(this.toolPath)&&(this.toolPath.includes("/")||at&&this.toolPath.includes("\\"))&&(this.toolPath=M.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield de(this.toolPath,!0),new Promise((t,r)=>nt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+f.EOL);const g=new vt(a,this.toolPath);if(g.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield Gt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const E=this._getSpawnFileName(),B=ze.spawn(E,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,E));let Pe="";B.stdout&&B.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.
write(pe),Pe=this._processLineBuffer(pe,Pe,we=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(we)})});let Xe="";if(B.stderr&&B.stderr.on("data",pe=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Xe=this._processLineBuffer(
pe,Xe,we=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(we)})}),B.on("error",pe=>{g.processError=pe.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
B.on("exit",pe=>{g.processExitCode=pe,g.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),g.CheckComplete()}),B.on("close",pe=>{g.processExitCode=pe,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(pe,we)=>{Pe.length>0&&this.emit("stdline",Pe),Xe.length>0&&this.emit("errlin\
e",Xe),B.removeAllListeners(),pe?r(pe):t(we)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}function wt(o){const t=[];let r=!1,
a=!1,g="";function E(B){a&&B!=='"'&&(g+="\\"),g+=B,a=!1}for(let B=0;B<o.length;B++){const Pe=o.charAt(B);if(Pe==='"'){a?E(Pe):r=!r;continue}if(Pe==="\\"&&a){E(Pe);continue}if(Pe==="\\"&&r){a=!0;continue}
if(Pe===" "&&!r){g.length>0&&(t.push(g),g="");continue}E(Pe)}return g.length>0&&t.push(g.trim()),t}class vt extends He.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,tt.setTimeout)(vt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Et=function(o,t,r,a){function g(E){return E instanceof
r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(
we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};function xt(o,t,r){return Et(this,void 0,void 0,function*(){const a=tr.argStringToArray(o);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function ot(o,t,r){return Et(this,void 0,void 0,function*(){var a,g;let E="",
B="";const Pe=new StringDecoder("utf8"),Xe=new StringDecoder("utf8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,we=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Ve=jt=>{B+=Xe.write(jt),
we&&we(jt)},mt=jt=>{E+=Pe.write(jt),pe&&pe(jt)},Dt=Object.assign(Object.assign({},r?.listeners),{stdout:mt,stderr:Ve}),ln=yield xt(o,t,Object.assign(Object.assign({},r),{listeners:Dt}));return E+=Pe.end(),
B+=Xe.end(),{exitCode:ln,stdout:E,stderr:B}})}var lt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Pe(we){try{pe(a.
next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).next())})};const kt=()=>lt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),At=()=>lt(void 0,void 0,void 0,function*(){var o,t,r,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),E=(t=(o=g.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(a=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&a!==void 0?a:"",version:E}}),St=()=>lt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),gt=f.platform(),$t=f.arch(),Wt=gt==="win32",bt=gt==="darwin",rn=gt==="linux";function Vt(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Wt?kt():bt?At():St()),{platform:gt,arch:$t,isWindows:Wt,isMacOS:bt,isLinux:rn})})}var Ht=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(
function(E,B){function Pe(we){try{pe(a.next(we))}catch(Ve){B(Ve)}}function Xe(we){try{pe(a.throw(we))}catch(Ve){B(Ve)}}function pe(we){we.done?E(we.value):g(we.value).then(Pe,Xe)}pe((a=a.apply(o,t||[])).
next())})},Lt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Lt||(Lt={}));function gn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function Tt(o){ce("add-mask",{},o)}function Pt(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Yt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function yn(o,t){const r=Yt(o,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function ht(o,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],g=Yt(o,t);if(r.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ut(o,t){if(process.env.GITHUB_OUTPUT||"")return S("OUTPUT",y(o,t));process.stdout.write(f.EOL),ce("set-output",{name:o},
G(t))}function sn(o){issue("echo",o?"on":"off")}function Zt(o){process.exitCode=Lt.Failure,Qt(o)}function on(){return process.env.RUNNER_DEBUG==="1"}function Mt(o){ce("debug",{},o)}function Qt(o,t={}){
ce("error",K(t),o instanceof Error?o.toString():o)}function an(o,t={}){ce("warning",K(t),o instanceof Error?o.toString():o)}function cn(o,t={}){ce("notice",K(t),o instanceof Error?o.toString():o)}function qt(o){
process.stdout.write(o+f.EOL)}function Nt(o){issue("group",o)}function un(){issue("endgroup")}function bn(o,t){return Ht(this,void 0,void 0,function*(){Nt(o);let r;try{r=yield t()}finally{un()}return r})}
function fn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function en(o){return process.env[`S\
TATE_${o}`]||""}function dn(o){return Ht(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Ue,Ce,w)=>{function f(be){const W=be.protocol==="https:";if(G(be))return;const q=W?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(q)try{return new ce(q)}catch{if(!q.startsWith("http://")&&!q.startsWith("https://"))return new ce(`ht\
tp://${q}`)}else return}function G(be){if(!be.hostname)return!1;const W=be.hostname;if(K(W))return!0;const q=process.env.no_proxy||process.env.NO_PROXY||"";if(!q)return!1;let O;be.port?O=Number(be.port):
be.protocol==="http:"?O=80:be.protocol==="https:"&&(O=443);const k=[be.hostname.toUpperCase()];typeof O=="number"&&k.push(`${k[0]}:${O}`);for(const P of q.split(",").map(x=>x.trim().toUpperCase()).filter(
x=>x))if(P==="*"||k.some(x=>x===P||x.endsWith(`.${P}`)||P.startsWith(".")&&x.endsWith(`${P}`)))return!0;return!1}function K(be){const W=be.toLowerCase();return W==="localhost"||W.startsWith("127.")||W.
startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class ce extends URL{constructor(W,q){super(W,q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ue,Ce,w)=>{w.d(Ce,{E:()=>ce});class f{diff(W,q,O={}){let k;typeof O=="function"?(k=O,O=
{}):"callback"in O&&(k=O.callback);const P=this.castInput(W,O),x=this.castInput(q,O),S=this.removeEmpty(this.tokenize(P,O)),y=this.removeEmpty(this.tokenize(x,O));return this.diffWithOptionsObj(S,y,O,
k)}diffWithOptionsObj(W,q,O,k){var P;const x=D=>{if(D=this.postProcess(D,O),k){setTimeout(function(){k(D)},0);return}else return D},S=q.length,y=W.length;let M=1,$=S+y;O.maxEditLength!=null&&($=Math.min(
$,O.maxEditLength));const F=(P=O.timeout)!==null&&P!==void 0?P:1/0,j=Date.now()+F,b=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(b[0],q,W,0,O);if(b[0].oldPos+1>=y&&d+1>=S)return x(this.
buildValues(b[0].lastComponent,q,W));let p=-1/0,_=1/0;const N=()=>{for(let D=Math.max(p,-M);D<=Math.min(_,M);D+=2){let se;const Oe=b[D-1],m=b[D+1];Oe&&(b[D-1]=void 0);let L=!1;if(m){const z=m.oldPos-D;
L=m&&0<=z&&z<S}const J=Oe&&Oe.oldPos+1<y;if(!L&&!J){b[D]=void 0;continue}if(!J||L&&Oe.oldPos<m.oldPos?se=this.addToPath(m,!0,!1,0,O):se=this.addToPath(Oe,!1,!0,1,O),d=this.extractCommon(se,q,W,D,O),se.
oldPos+1>=y&&d+1>=S)return x(this.buildValues(se.lastComponent,q,W))||!0;b[D]=se,se.oldPos+1>=y&&(_=Math.min(_,D-1)),d+1>=S&&(p=Math.max(p,D+1))}M++};if(k)(function D(){setTimeout(function(){if(M>$||Date.
now()>j)return k(void 0);N()||D()},0)})();else for(;M<=$&&Date.now()<=j;){const D=N();if(D)return D}}addToPath(W,q,O,k,P){const x=W.lastComponent;return x&&!P.oneChangePerToken&&x.added===q&&x.removed===
O?{oldPos:W.oldPos+k,lastComponent:{count:x.count+1,added:q,removed:O,previousComponent:x.previousComponent}}:{oldPos:W.oldPos+k,lastComponent:{count:1,added:q,removed:O,previousComponent:x}}}extractCommon(W,q,O,k,P){
const x=q.length,S=O.length;let y=W.oldPos,M=y-k,$=0;for(;M+1<x&&y+1<S&&this.equals(O[y+1],q[M+1],P);)M++,y++,$++,P.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return $&&!P.oneChangePerToken&&(W.lastComponent={count:$,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=y,M}equals(W,q,O){return O.comparator?O.comparator(W,q):W===q||!!O.
ignoreCase&&W.toLowerCase()===q.toLowerCase()}removeEmpty(W){const q=[];for(let O=0;O<W.length;O++)W[O]&&q.push(W[O]);return q}castInput(W,q){return W}tokenize(W,q){return Array.from(W)}join(W){return W.
join("")}postProcess(W,q){return W}get useLongestToken(){return!1}buildValues(W,q,O){const k=[];let P;for(;W;)k.push(W),P=W.previousComponent,delete W.previousComponent,W=P;k.reverse();const x=k.length;
let S=0,y=0,M=0;for(;S<x;S++){const $=k[S];if($.removed)$.value=this.join(O.slice(M,M+$.count)),M+=$.count;else{if(!$.added&&this.useLongestToken){let F=q.slice(y,y+$.count);F=F.map(function(j,b){const d=O[M+
b];return d.length>j.length?d:j}),$.value=this.join(F)}else $.value=this.join(q.slice(y,y+$.count));y+=$.count,$.added||(M+=$.count)}}return k}}class G extends f{tokenize(W){return W.slice()}join(W){return W}removeEmpty(W){
return W}}const K=new G;function ce(be,W,q){return K.diff(be,W,q)}})},wn={};function Rt(Ue){var Ce=wn[Ue];if(Ce!==void 0)return Ce.exports;var w=wn[Ue]={exports:{}},f=!0;try{Gn[Ue](w,w.exports,Rt),f=!1}finally{
f&&delete wn[Ue]}return w.exports}typeof Rt<"u"&&(Rt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ue=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ce=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",f=K=>{K&&K.d<1&&(K.d=1,K.forEach(ce=>ce.r--),K.forEach(ce=>ce.r--?ce.r++:ce()))},G=K=>K.map(ce=>{if(ce!==null&&typeof ce=="object"){if(ce[Ue])return ce;if(ce.then){var be=[];be.d=0,ce.then(O=>{W[Ce]=
O,f(be)},O=>{W[w]=O,f(be)});var W={};return W[Ue]=O=>O(be),W}}var q={};return q[Ue]=O=>{},q[Ce]=ce,q});Rt.a=(K,ce,be)=>{var W;be&&((W=[]).d=-1);var q=new Set,O=K.exports,k,P,x,S=new Promise((y,M)=>{x=
M,P=y});S[Ce]=O,S[Ue]=y=>(W&&y(W),q.forEach(y),S.catch(M=>{})),K.exports=S,ce(y=>{k=G(y);var M,$=()=>k.map(j=>{if(j[w])throw j[w];return j[Ce]}),F=new Promise(j=>{M=()=>j($),M.r=0;var b=d=>d!==W&&!q.has(
d)&&(q.add(d),d&&!d.d&&(M.r++,d.push(M)));k.map(d=>d[Ue](b))});return M.r?F:$()},y=>(y?x(S[w]=y):P(O),f(W))),W&&W.d<0&&(W.d=0)}})(),Rt.d=(Ue,Ce)=>{for(var w in Ce)Rt.o(Ce,w)&&!Rt.o(Ue,w)&&Object.defineProperty(
Ue,w,{enumerable:!0,get:Ce[w]})},Rt.o=(Ue,Ce)=>Object.prototype.hasOwnProperty.call(Ue,Ce);var xn=Rt(384);xn=await xn;
