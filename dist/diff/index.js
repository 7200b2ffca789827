import{createRequire as at}from"module";const Xn={};var Hn={313:(Ie=>{Ie.exports=Me;function Me(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Me.prototype.go=function(X){
this.pending<this.max?u(this,X):this.waiting.push(X)},Me.prototype.wait=function(X){this.pending===0?X(this.error):this.listeners.push(X)},Me.prototype.hold=function(){return w(this)};function w(X){X.
pending+=1;var J=!1;return he;function he(G){if(J)throw new Error("callback called twice");if(J=!0,X.error=X.error||G,X.pending-=1,X.waiting.length>0&&X.pending<X.max)u(X,X.waiting.shift());else if(X.
pending===0){var q=X.listeners;X.listeners=[],q.forEach(ge)}}function ge(G){G(X.error)}}function u(X,J){J(w(X))}}),770:((Ie,Me,w)=>{w(218)}),218:((Ie,Me,w)=>{var u,X=w(278),J=w(756),he=w(611),ge=w(692),
G=w(434),q=w(613),$=w(23);u=_,u=P,u=E,u=S;function _(H){var h=new b(H);return h.request=he.request,h}function P(H){var h=new b(H);return h.request=he.request,h.createSocket=A,h.defaultPort=443,h}function E(H){
var h=new b(H);return h.request=ge.request,h}function S(H){var h=new b(H);return h.request=ge.request,h.createSocket=A,h.defaultPort=443,h}function b(H){var h=this;h.options=H||{},h.proxyOptions=h.options.
proxy||{},h.maxSockets=h.options.maxSockets||he.Agent.defaultMaxSockets,h.requests=[],h.sockets=[],h.on("free",function(k,O,D,te){for(var p=T(O,D,te),R=0,z=h.requests.length;R<z;++R){var K=h.requests[R];
if(K.host===p.host&&K.port===p.port){h.requests.splice(R,1),K.request.onSocket(k);return}}k.destroy(),h.removeSocket(k)})}$.inherits(b,G.EventEmitter),b.prototype.addRequest=function(h,m,k,O){var D=this,
te=j({request:h},D.options,T(m,k,O));if(D.sockets.length>=this.maxSockets){D.requests.push(te);return}D.createSocket(te,function(p){p.on("free",R),p.on("close",z),p.on("agentRemove",z),h.onSocket(p);function R(){
D.emit("free",p,te)}function z(K){D.removeSocket(p),p.removeListener("free",R),p.removeListener("close",z),p.removeListener("agentRemove",z)}})},b.prototype.createSocket=function(h,m){var k=this,O={};
k.sockets.push(O);var D=j({},k.proxyOptions,{method:"CONNECT",path:h.host+":"+h.port,agent:!1,headers:{host:h.host+":"+h.port}});h.localAddress&&(D.localAddress=h.localAddress),D.proxyAuth&&(D.headers=
D.headers||{},D.headers["Proxy-Authorization"]="Basic "+new Buffer(D.proxyAuth).toString("base64")),U("making CONNECT request");var te=k.request(D);te.useChunkedEncodingByDefault=!1,te.once("response",
p),te.once("upgrade",R),te.once("connect",z),te.once("error",K),te.end();function p(ce){ce.upgrade=!0}function R(ce,oe,C){process.nextTick(function(){z(ce,oe,C)})}function z(ce,oe,C){if(te.removeAllListeners(),
oe.removeAllListeners(),ce.statusCode!==200){U("tunneling socket could not be established, statusCode=%d",ce.statusCode),oe.destroy();var ie=new Error("tunneling socket could not be established, statu\
sCode="+ce.statusCode);ie.code="ECONNRESET",h.request.emit("error",ie),k.removeSocket(O);return}if(C.length>0){U("got illegal response body from proxy"),oe.destroy();var ie=new Error("got illegal resp\
onse body from proxy");ie.code="ECONNRESET",h.request.emit("error",ie),k.removeSocket(O);return}return U("tunneling connection has established"),k.sockets[k.sockets.indexOf(O)]=oe,m(oe)}function K(ce){
te.removeAllListeners(),U(`tunneling socket could not be established, cause=%s
`,ce.message,ce.stack);var oe=new Error("tunneling socket could not be established, cause="+ce.message);oe.code="ECONNRESET",h.request.emit("error",oe),k.removeSocket(O)}},b.prototype.removeSocket=function(h){
var m=this.sockets.indexOf(h);if(m!==-1){this.sockets.splice(m,1);var k=this.requests.shift();k&&this.createSocket(k,function(O){k.request.onSocket(O)})}};function A(H,h){var m=this;b.prototype.createSocket.
call(m,H,function(k){var O=H.request.getHeader("host"),D=j({},m.options,{socket:k,servername:O?O.replace(/:.*$/,""):H.host}),te=J.connect(0,D);m.sockets[m.sockets.indexOf(k)]=te,h(te)})}function T(H,h,m){
return typeof H=="string"?{host:H,port:h,localAddress:m}:H}function j(H){for(var h=1,m=arguments.length;h<m;++h){var k=arguments[h];if(typeof k=="object")for(var O=Object.keys(k),D=0,te=O.length;D<te;++D){
var p=O[D];k[p]!==void 0&&(H[p]=k[p])}}return H}var U;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?U=function(){var H=Array.prototype.slice.call(arguments);typeof H[0]=="string"?H[0]=
"TUNNEL: "+H[0]:H.unshift("TUNNEL:"),console.error.apply(console,H)}:U=function(){},u=U}),248:(Ie=>{const Me=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function w(u){let X=-1;for(let J of u)X=Me[(X^J)&255]^X>>>8;return(X^-1)>>>0}Ie.exports=w}),502:((Ie,Me,w)=>{var u=w(896),X=w(23),J=w(203),he=J.Readable,ge=J.PassThrough,G=w(313),q=w(434).
EventEmitter;Me.BufferSlicer=P,Me.FdSlicer=$,X.inherits($,q);function $(E){q.call(this),this.fd=E,this.pend=new G,this.pend.max=1,this.refCount=0}$.prototype.read=function(E,S,b,A,T){var j=this;j.pend.
go(function(U){u.read(j.fd,E,S,b,A,function(H,h,m){U(),T(H,h,m)})})},$.prototype.createReadStream=function(E){return new _(this,E)},$.prototype.ref=function(){this.refCount+=1},$.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;u.close(E.fd,S);function S(b){b?E.emit("error",b):E.emit("close")}},X.inherits(_,he);function _(E,S){S=
S||{},he.call(this,S),this.context=E,this.context.ref(),this.start=S.start||0,this.endOffset=S.end,this.pos=this.start}_.prototype._read=function(E){var S=this,b=Math.min(S._readableState.highWaterMark,
E);if(S.endOffset!=null&&(b=Math.min(b,S.endOffset-S.pos)),b<=0){S.push(null),this._cleanup();return}S.context.pend.go(function(A){var T=Buffer.allocUnsafe(b);u.read(S.context.fd,T,0,b,S.pos,function(j,U){
j?S.destroy(j):U===0?(S.push(null),S._cleanup()):(S.pos+=U,S.push(T.slice(0,U))),A()})})},_.prototype._destroy=function(E,S){this._cleanup(),S(E)},_.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},X.inherits(P,q);function P(E){q.call(this),this.refCount=0,this.buffer=E}P.prototype.read=function(E,S,b,A,T){if(!(0<=S&&S<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+S+" <= "+E.length);if(A<0)throw new RangeError("position is negative: "+A);if(S+b>E.length&&(b=E.length-S),A+b>this.buffer.length&&(b=this.buffer.length-A),b<=0){setImmediate(function(){
T(null,0)});return}this.buffer.copy(E,S,A,A+b),setImmediate(function(){T(null,b)})},P.prototype.createReadStream=function(E){E=E||{};var S=new ge(E);S.start=E.start||0,S.endOffset=E.end,S.pos=S.endOffset||
this.buffer.length;for(var b=this.buffer.slice(S.start,S.pos),A=65536,T=0;;){var j=T+A;if(j>=b.length){T<b.length&&S.write(b.slice(T,b.length));break}S.write(b.slice(T,j)),T=j}return S.end(),S},P.prototype.
ref=function(){this.refCount+=1},P.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ie,Me,w)=>{var u,X=w(896),J=w(106),he=w(502),ge=w(23),G=w(434).
EventEmitter,q=w(203).Transform,$=w(203).PassThrough,_=w(203).Writable;const P=typeof J.crc32=="function"?J.crc32:w(248);u=T,u=j,u=U,u=H,u=E,u=S,Me.SY=b,u=A,u=te,Me.ax=p,u=R,u=z,u=h,u=O,u=D,u=oe;function E(f,d){
return new Promise((B,M)=>{T(f,{...d,lazyEntries:!0},function(ue,ke){if(ue)return M(ue);B(ke)})})}function S(f,d){return new Promise((B,M)=>{j(f,{...d,lazyEntries:!0},function(ue,ke){if(ue)return M(ue);
B(ke)})})}function b(f,d){return new Promise((B,M)=>{U(f,{...d,lazyEntries:!0},function(ue,ke){if(ue)return M(ue);B(ke)})})}function A(f,d,B){return new Promise((M,ue)=>{H(f,d,{...B,lazyEntries:!0},function(ke,Ae){
if(ke)return ue(ke);M(Ae)})})}function T(f,d,B){typeof d=="function"&&(B=d,d=null),d==null&&(d={}),d.autoClose==null&&(d.autoClose=!0),d.lazyEntries==null&&(d.lazyEntries=!1),d.decodeStrings==null&&(d.
decodeStrings=!0),d.validateEntrySizes==null&&(d.validateEntrySizes=!0),d.strictFileNames==null&&(d.strictFileNames=!1),B==null&&(B=Xe),X.open(f,"r",function(M,ue){if(M)return B(M);j(ue,d,function(ke,Ae){
ke&&X.close(ue,Xe),B(ke,Ae)})})}function j(f,d,B){typeof d=="function"&&(B=d,d=null),d==null&&(d={}),d.autoClose==null&&(d.autoClose=!1),d.lazyEntries==null&&(d.lazyEntries=!1),d.decodeStrings==null&&
(d.decodeStrings=!0),d.validateEntrySizes==null&&(d.validateEntrySizes=!0),d.strictFileNames==null&&(d.strictFileNames=!1),B==null&&(B=Xe),X.fstat(f,function(M,ue){if(M)return B(M);var ke=new he.FdSlicer(
f);H(ke,ue.size,d,B)})}function U(f,d,B){typeof d=="function"&&(B=d,d=null),d==null&&(d={}),d.autoClose=!1,d.lazyEntries==null&&(d.lazyEntries=!1),d.decodeStrings==null&&(d.decodeStrings=!0),d.validateEntrySizes==
null&&(d.validateEntrySizes=!0),d.strictFileNames==null&&(d.strictFileNames=!1);var M=new he.BufferSlicer(f);H(M,f.length,d,B)}function H(f,d,B,M){typeof B=="function"&&(M=B,B=null),B==null&&(B={}),B.
autoClose==null&&(B.autoClose=!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var ue=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),
B.strictFileNames==null&&(B.strictFileNames=!1),M==null&&(M=Xe),typeof d!="number")throw new Error("expected totalSize parameter to be a number");if(d>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");f.ref();var ke=22,Ae=20,He=65535,Ye=Math.min(Ae+ke+He,d),qe=ve(Ye),Pe=d-qe.length;K(f,qe,
0,Ye,Pe,function(ee){if(ee)return M(ee);for(var ne=Ye-ke;ne>=0;ne-=1)if(qe.readUInt32LE(ne)===101010256){var ye=qe.subarray(ne),xe=ye.readUInt16LE(4),$e=ye.readUInt16LE(10),fe=ye.readUInt32LE(16),Oe=ye.
readUInt16LE(20),Ke=ye.length-ke;if(Oe!==Ke)return M(new Error("Invalid comment length. Expected: "+Ke+". Found: "+Oe+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var Ue=ue?re(ye.subarray(22),!1):ye.subarray(22);if(ne-Ae>=0&&qe.readUInt32LE(ne-Ae)===117853008){var ze=qe.subarray(ne-Ae,ne-Ae+Ae),W=Se(ze,8),ae=ve(56);return K(
f,ae,0,ae.length,W,function(me){return me?M(me):ae.readUInt32LE(0)!==101075792?M(new Error("invalid zip64 end of central directory record signature")):(xe=ae.readUInt32LE(16),xe!==0?M(new Error("multi\
-disk zip files are not supported: found disk number: "+xe)):($e=Se(ae,32),fe=Se(ae,48),M(null,new h(f,fe,d,$e,Ue,B.autoClose,B.lazyEntries,ue,B.validateEntrySizes,B.strictFileNames))))})}return xe!==
0?M(new Error("multi-disk zip files are not supported: found disk number: "+xe)):M(null,new h(f,fe,d,$e,Ue,B.autoClose,B.lazyEntries,ue,B.validateEntrySizes,B.strictFileNames))}M(new Error("End of cen\
tral directory record signature not found. Either not a zip file, or file is truncated."))})}ge.inherits(h,G);function h(f,d,B,M,ue,ke,Ae,He,Ye,qe){var Pe=this;G.call(Pe),Pe.reader=f,Pe.reader.on("err\
or",function(ee){k(Pe,ee)}),Pe.reader.once("close",function(){Pe.emit("close")}),Pe.readEntryCursor=d,Pe.fileSize=B,Pe.entryCount=M,Pe.comment=ue,Pe.entriesRead=0,Pe.autoClose=!!ke,Pe.lazyEntries=!!Ae,
Pe.decodeStrings=!!He,Pe.validateEntrySizes=!!Ye,Pe.strictFileNames=!!qe,Pe.isOpen=!0,Pe.emittedError=!1,Pe.hasEachEntryBeenCalled=!1,Pe.lazyEntries||Pe._readEntry()}h.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function m(f,d){f.autoClose&&f.close(),k(f,d)}function k(f,d){f.emittedError||(f.emittedError=!0,f.emit("error",d))}h.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},h.prototype._readEntry=function(){var f=this;if(f.entryCount===f.entriesRead){setImmediate(function(){f.autoClose&&
f.close(),!f.emittedError&&f.emit("end")});return}if(!f.emittedError){var d=ve(46);K(f.reader,d,0,d.length,f.readEntryCursor,function(B){if(B)return m(f,B);if(!f.emittedError){var M=new O,ue=d.readUInt32LE(
0);if(ue!==33639248)return m(f,new Error("invalid central directory file header signature: 0x"+ue.toString(16)));if(M.versionMadeBy=d.readUInt16LE(4),M.versionNeededToExtract=d.readUInt16LE(6),M.generalPurposeBitFlag=
d.readUInt16LE(8),M.compressionMethod=d.readUInt16LE(10),M.lastModFileTime=d.readUInt16LE(12),M.lastModFileDate=d.readUInt16LE(14),M.crc32=d.readUInt32LE(16),M.compressedSize=d.readUInt32LE(20),M.uncompressedSize=
d.readUInt32LE(24),M.fileNameLength=d.readUInt16LE(28),M.extraFieldLength=d.readUInt16LE(30),M.fileCommentLength=d.readUInt16LE(32),M.internalFileAttributes=d.readUInt16LE(36),M.externalFileAttributes=
d.readUInt32LE(38),M.relativeOffsetOfLocalHeader=d.readUInt32LE(42),M.generalPurposeBitFlag&64)return m(f,new Error("strong encryption is not supported"));f.readEntryCursor+=46,d=ve(M.fileNameLength+M.
extraFieldLength+M.fileCommentLength),K(f.reader,d,0,d.length,f.readEntryCursor,function(ke){if(ke)return m(f,ke);if(!f.emittedError){M.fileNameRaw=d.subarray(0,M.fileNameLength);var Ae=M.fileNameLength+
M.extraFieldLength;M.extraFieldRaw=d.subarray(M.fileNameLength,Ae),M.fileCommentRaw=d.subarray(Ae,Ae+M.fileCommentLength);try{M.extraFields=z(M.extraFieldRaw)}catch($e){return m(f,$e)}if(f.decodeStrings){
var He=(M.generalPurposeBitFlag&2048)!==0;M.fileComment=re(M.fileCommentRaw,He),M.fileName=p(M.generalPurposeBitFlag,M.fileNameRaw,M.extraFields,f.strictFileNames);var Ye=R(M.fileName);if(Ye!=null)return m(
f,new Error(Ye))}else M.fileComment=M.fileCommentRaw,M.fileName=M.fileNameRaw;M.comment=M.fileComment,f.readEntryCursor+=d.length,f.entriesRead+=1;for(var qe=0;qe<M.extraFields.length;qe++){var Pe=M.extraFields[qe];
if(Pe.id===1){var ee=Pe.data,ne=0;if(M.uncompressedSize===4294967295){if(ne+8>ee.length)return m(f,new Error("zip64 extended information extra field does not include uncompressed size"));M.uncompressedSize=
Se(ee,ne),ne+=8}if(M.compressedSize===4294967295){if(ne+8>ee.length)return m(f,new Error("zip64 extended information extra field does not include compressed size"));M.compressedSize=Se(ee,ne),ne+=8}if(M.
relativeOffsetOfLocalHeader===4294967295){if(ne+8>ee.length)return m(f,new Error("zip64 extended information extra field does not include relative header offset"));M.relativeOffsetOfLocalHeader=Se(ee,
ne),ne+=8}break}}if(f.validateEntrySizes&&M.compressionMethod===0){var ye=M.uncompressedSize;if(M.isEncrypted()&&(ye+=12),M.compressedSize!==ye){var xe="compressed/uncompressed size mismatch for store\
d file: "+M.compressedSize+" != "+M.uncompressedSize;return m(f,new Error(xe))}}f.emit("entry",M),f.lazyEntries||f._readEntry()}})}})}},h.prototype.eachEntry=function(){const f=this;if(!f.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(f.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");f.hasEachEntryBeenCalled=!0;let d=null;f.on("e\
ntry",M),f.on("end",ue),f.on("error",ke);function B(){f.removeListener("entry",M),f.removeListener("end",ue),f.removeListener("error",ke),f.autoClose&&f.close()}function M(Ae){let{resolve:He}=d;d=null,
He({value:Ae})}function ue(){let{resolve:Ae}=d;d=null,B(),Ae({done:!0})}function ke(Ae){let{reject:He}=d;d=null,B(),He(Ae)}return{[Symbol.asyncIterator](){return this},next(){const Ae=new Promise((He,Ye)=>{
if(d!=null)throw new Error("next() called before previous Promise was resolved.");d={resolve:He,reject:Ye}});return f.readEntry(),Ae},return(Ae){return B(),Promise.resolve({done:!0,value:Ae})},throw(Ae){
return B(),Promise.reject(Ae)}}},h.prototype.openReadStream=function(f,d,B){var M=this,ue=0,ke=f.compressedSize;if(B==null&&(B=d,d=null),d==null)d={};else{if(d.decodeFileData===!1){if(d.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(d.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(d.
decrypt!=null){if(!f.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(d.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+d.decrypt);if(f.isCompressed()&&d.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(d.decompress!=
null){if(!f.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(d.decompress===!1||d.decompress===!0))throw new Error(
"invalid options.decompress value: "+d.decompress);He=d.decompress}}if(d.start!=null){if(ue=d.start,ue<0)throw new Error("options.start < 0");if(ue>f.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(d.end!=null){if(ke=d.end,ke<0)throw new Error("options.end < 0");if(ke>f.compressedSize)throw new Error("options.end > entry.compressedSize");if(ke<ue)throw new Error("options.\
end < options.start")}}var Ae=d.decodeFileData===!1||(f.compressionMethod===0||f.compressionMethod===8&&d.decompress===!1)&&(!f.isEncrypted()||d.decrypt===!1);if((d.start!=null||d.end!=null)&&!Ae)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!M.isOpen)return B(new Error("closed"));if(f.isEncrypted()&&!Ae&&d.decrypt!==!1)return B(new Error("entr\
y is encrypted, and options.decodeFileData !== false"));var He;if(Ae)He=!1;else if(f.compressionMethod===8)He=d.decodeFileData!==!0;else return B(new Error("unsupported compression method: "+f.compressionMethod));
M.readLocalFileHeader(f,{minimal:!0},function(Ye,qe){if(Ye)return B(Ye);M.openReadStreamLowLevel(qe.fileDataStart,f.compressedSize,ue,ke,He,f.uncompressedSize,B)})},h.prototype.openReadStreamLowLevel=
function(f,d,B,M,ue,ke,Ae){var He=this,Ye=f+d,qe=He.reader.createReadStream({start:f+B,end:f+M}),Pe=qe;if(ue){var ee=!1,ne=J.createInflateRaw();qe.on("error",function(ye){setImmediate(function(){ee||ne.
emit("error",ye)})}),qe.pipe(ne),He.validateEntrySizes?(Pe=new ce(ke),ne.on("error",function(ye){setImmediate(function(){ee||Pe.emit("error",ye)})}),ne.pipe(Pe)):Pe=ne,je(Pe,function(){ee=!0,ne!==Pe&&
ne.unpipe(Pe),qe.unpipe(ne),qe.destroy()})}Ae(null,Pe)},h.prototype.readLocalFileHeader=function(f,d,B){var M=this;B==null&&(B=d,d=null),d==null&&(d={}),M.reader.ref();var ue=ve(30);K(M.reader,ue,0,ue.
length,f.relativeOffsetOfLocalHeader,function(ke){try{if(ke)return B(ke);var Ae=ue.readUInt32LE(0);if(Ae!==67324752)return B(new Error("invalid local file header signature: 0x"+Ae.toString(16)));var He=ue.
readUInt16LE(26),Ye=ue.readUInt16LE(28),qe=f.relativeOffsetOfLocalHeader+30+He+Ye;if(qe+f.compressedSize>M.fileSize)return B(new Error("file data overflows file bounds: "+qe+" + "+f.compressedSize+" >\
 "+M.fileSize));if(d.minimal)return B(null,{fileDataStart:qe});var Pe=new D;Pe.fileDataStart=qe,Pe.versionNeededToExtract=ue.readUInt16LE(4),Pe.generalPurposeBitFlag=ue.readUInt16LE(6),Pe.compressionMethod=
ue.readUInt16LE(8),Pe.lastModFileTime=ue.readUInt16LE(10),Pe.lastModFileDate=ue.readUInt16LE(12),Pe.crc32=ue.readUInt32LE(14),Pe.compressedSize=ue.readUInt32LE(18),Pe.uncompressedSize=ue.readUInt32LE(
22),Pe.fileNameLength=He,Pe.extraFieldLength=Ye,ue=ve(He+Ye),M.reader.ref(),K(M.reader,ue,0,ue.length,f.relativeOffsetOfLocalHeader+30,function(ee){try{return ee?B(ee):(Pe.fileName=ue.subarray(0,He),Pe.
extraField=ue.subarray(He),B(null,Pe))}finally{M.reader.unref()}})}finally{M.reader.unref()}})},h.prototype.openReadStreamPromise=function(f,d){return new Promise((B,M)=>{this.openReadStream(f,d,function(ue,ke){
if(ue)return M(ue);B(ke)})})},h.prototype.openReadStreamLowLevelPromise=function(f,d,B,M,ue,ke){return new Promise((Ae,He)=>{this.openReadStream(f,d,B,M,ue,ke,function(Ye,qe){if(Ye)return He(Ye);Ae(qe)})})},
h.prototype.readLocalFileHeaderPromise=function(f,d){return new Promise((B,M)=>{this.readLocalFileHeader(f,d,function(ue,ke){if(ue)return M(ue);B(ke)})})};function O(){}O.prototype.getLastModDate=function(f){
if(f==null&&(f={}),!f.forceDosFormat)for(var d=0;d<this.extraFields.length;d++){var B=this.extraFields[d];if(B.id===21589){var M=B.data;if(M.length<5)continue;var ue=M[0],ke=1;if(!(ue&ke))continue;var Ae=M.
readInt32LE(1);return new Date(Ae*1e3)}else if(B.id===10){var M=B.data;if(M.length!==32||M.readUInt16LE(4)!==1||M.readUInt16LE(6)!==24)continue;var He=M.readUInt32LE(8)+4294967296*M.readInt32LE(12),Ye=He/
1e4-116444736e5;return new Date(Ye)}}return te(this.lastModFileDate,this.lastModFileTime,f.timezone)},O.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},O.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},O.prototype.isCompressed=function(){return this.compressionMethod===8};function D(){}function te(f,d,B){
var M=f&31,ue=(f>>5&15)-1,ke=(f>>9&127)+1980,Ae=0,He=(d&31)*2,Ye=d>>5&63,qe=d>>11&31;if(B==null||B==="local")return new Date(ke,ue,M,qe,Ye,He,Ae);if(B==="UTC")return new Date(Date.UTC(ke,ue,M,qe,Ye,He,
Ae));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(f,d,B,M){for(var ue=null,ke=0;ke<B.length;ke++){var Ae=B[ke];if(Ae.id===28789){if(Ae.data.length<6||Ae.data.readUInt8(
0)!==1)continue;var He=Ae.data.readUInt32LE(1);if(P(d)!==He)continue;ue=re(Ae.data.subarray(5),!0);break}}if(ue==null){var Ye=(f&2048)!==0;ue=re(d,Ye)}return M||(ue=ue.replace(/\\/g,"/")),ue}function R(f){
return f.indexOf("\\")!==-1?"invalid characters in fileName: "+f:/^[a-zA-Z]:/.test(f)||/^\//.test(f)?"absolute path: "+f:f.split("/").indexOf("..")!==-1?"invalid relative path: "+f:null}function z(f){
for(var d=[],B=0;B<f.length-3;){var M=f.readUInt16LE(B+0),ue=f.readUInt16LE(B+2),ke=B+4,Ae=ke+ue;if(Ae>f.length)throw new Error("extra field length exceeds extra field buffer size");var He=f.subarray(
ke,Ae);d.push({id:M,data:He}),B=Ae}return d}function K(f,d,B,M,ue,ke){if(M===0)return setImmediate(function(){ke(null,ve(0))});f.read(d,B,M,ue,function(Ae,He){if(Ae)return ke(Ae);if(He<M)return ke(new Error(
"unexpected EOF"));ke()})}ge.inherits(ce,q);function ce(f){q.call(this),this.actualByteCount=0,this.expectedByteCount=f}ce.prototype._transform=function(f,d,B){if(this.actualByteCount+=f.length,this.actualByteCount>
this.expectedByteCount){var M="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return B(new Error(M))}B(null,f)},ce.prototype._flush=function(f){
if(this.actualByteCount<this.expectedByteCount){var d="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return f(new Error(d))}f()},ge.inherits(oe,G);
function oe(){G.call(this),this.refCount=0}oe.prototype.ref=function(){this.refCount+=1},oe.prototype.unref=function(){var f=this;if(f.refCount-=1,f.refCount>0)return;if(f.refCount<0)throw new Error("\
invalid unref");f.close(d);function d(B){if(B)return f.emit("error",B);f.emit("close")}},oe.prototype.createReadStream=function(f){f==null&&(f={});var d=f.start,B=f.end;if(d===B){var M=new $;return setImmediate(
function(){M.end()}),M}var ue=this._readStreamForRange(d,B),ke=!1,Ae=new C(this);ue.on("error",function(Ye){setImmediate(function(){ke||Ae.emit("error",Ye)})}),je(Ae,function(){ue.unpipe(Ae),Ae.unref(),
ue.destroy()});var He=new ce(B-d);return Ae.on("error",function(Ye){setImmediate(function(){ke||He.emit("error",Ye)})}),je(He,function(){ke=!0,Ae.unpipe(He),Ae.destroy()}),ue.pipe(Ae).pipe(He)},oe.prototype.
_readStreamForRange=function(f,d){throw new Error("not implemented")},oe.prototype.read=function(f,d,B,M,ue){var ke=this.createReadStream({start:M,end:M+B}),Ae=new _,He=0;Ae._write=function(Ye,qe,Pe){
Ye.copy(f,d+He,0,Ye.length),He+=Ye.length,Pe()},Ae.on("finish",ue),ke.on("error",function(Ye){ue(Ye)}),ke.pipe(Ae)},oe.prototype.close=function(f){setImmediate(f)},ge.inherits(C,$);function C(f){$.call(
this),this.context=f,this.context.ref(),this.unreffedYet=!1}C.prototype._flush=function(f){this.unref(),f()},C.prototype.unref=function(f){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var ie="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function re(f,d){if(d)return f.toString("utf8");for(var B="",M=0;M<f.length;M++)B+=ie[f[M]];return B}function Se(f,d){var B=f.readUInt32LE(d),M=f.readUInt32LE(d+4);return M*4294967296+B}var ve;typeof Buffer.
allocUnsafe=="function"?ve=function(f){return Buffer.allocUnsafe(f)}:ve=function(f){return new Buffer(f)};function je(f,d){typeof f.destroy=="function"?f._destroy=function(B,M){d(),M?.(B)}:f.destroy=d}
function Xe(f){if(f)throw f}}),613:(Ie=>{Ie.exports=at(import.meta.url)("assert")}),434:(Ie=>{Ie.exports=at(import.meta.url)("events")}),896:(Ie=>{Ie.exports=at(import.meta.url)("fs")}),611:(Ie=>{Ie.exports=
at(import.meta.url)("http")}),692:(Ie=>{Ie.exports=at(import.meta.url)("https")}),278:(Ie=>{Ie.exports=at(import.meta.url)("net")}),598:(Ie=>{Ie.exports=at(import.meta.url)("node:crypto")}),24:(Ie=>{Ie.
exports=at(import.meta.url)("node:fs")}),455:(Ie=>{Ie.exports=at(import.meta.url)("node:fs/promises")}),760:(Ie=>{Ie.exports=at(import.meta.url)("node:path")}),203:(Ie=>{Ie.exports=at(import.meta.url)(
"stream")}),756:(Ie=>{Ie.exports=at(import.meta.url)("tls")}),23:(Ie=>{Ie.exports=at(import.meta.url)("util")}),106:(Ie=>{Ie.exports=at(import.meta.url)("zlib")}),991:((Ie,Me,w)=>{w.d(Me,{RT:()=>G,i_:()=>ge});
var u=w(528),X=w(899),J=w(279),he=w(192);class ge{#e=[];#t;constructor(){const _=u.V4("api-key");_!==""&&u.Pq(_)}text(_){return u.V4(_)}lines(_){return u.V4(_,{trimWhitespace:!1})}optional(_,P){const E=this.
text(_);return E===""?void 0:this.parse(_,E,P)}parse(_,P,E){try{return E(P)}catch(S){this.refuse(_,(0,J.gJ)(S),(0,J.h_)(S).topic);return}}required(_,P,E="is required"){return this.text(_)===""&&this.refuse(
_,E),this.optional(_,P)}notEmpty(_,P,E){if(process.env[`INPUT_${_.toUpperCase()}`]?.trim()===""){const S=`Where an event has no inputs, write \`\${{ inputs.${_} || ${E} }}\``;this.refuse(_,`is empty. \
Is the name in the expression right?${E===void 0?"":` ${S}`}`)}return this.optional(_,P)}boolean(_,P){return this.notEmpty(_,he.yG,P?void 0:"false")??P}exclude(_,P){for(const E of _)this.text(E)!==""&&
this.refuse(E,`can't be combined with ${P}`)}refuse(_,P,E="before-anything-is-sent"){this.#t??=E,this.#e.push(`${_} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check(_){if(_!==void 0&&this.#e.length===0)return _;
throw new J.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function G($){return $.parse("ignore",$.lines("ignore"),X.wo)??X.K$}function q($){const _=$.required("host",parseAddress),E=$.required(
"api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),S=($.optional("timeout-minutes",parseNumber(1440))??30)*6e4,b=($.optional("poll-interval-seconds",parseNumber(3600))??
10)*1e3,A=$.boolean("summary",!0);return _&&E?{host:_,apiKey:E,timeoutMs:S,longestWaitMs:b,summary:A}:void 0}}),697:((Ie,Me,w)=>{w.d(Me,{UX:()=>P,bg:()=>h});var u=w(455),X=w(760),J=w(279),he=w(725),ge=w(
276),G=w(57),q=w(706);function $({host:m,pathname:k}){return m+k.replace(/\/$/,"")}const _=2e4;function P({message:m}){return(0,q.OX)(m,1e3)}const E="<dock status ID>";function S(m){const k=new Map;for(const{
name:D,error:te,job:p}of m){if(!te)continue;const{"dock-status-id":R}=p,z=R===void 0?te.message:te.message.replaceAll(R,E),K=k.get(z)??{names:[],ids:[],help:helpFor(te)};k.set(z,K),K.names.push(D),R!==
void 0&&K.ids.push(R)}const O=Math.max(100,Math.min(1e3,Math.floor(_/k.size)));return Array.from(k,([D,{names:te,ids:p,help:R}])=>({names:te,message:toSingleLine(D,O).replaceAll(E,()=>p.join(", ")),help:R}))}
function b(m){return S(m).map(({names:k,message:O})=>`${k.join(", ")}: ${O}`).join(" | ")}function A(m,k){return!m||!k||m.message===k.message?m??k:T(m,`${m.message} Also: ${k.message}`)}function T(m,k){
return new Failure({what:k,topic:asFailure(m).topic,cause:m})}async function j(m,k,{platform:O,titles:D,facts:te=[],known:p,work:R}){let z=p;const K=C=>{z=C,setOutputs(C)};K(p);const ce={inputs:m,platform:O,
log:runnerLog(),signal:k,endsAt:1/0,publish:K},oe=await R(ce).then(()=>{},toError);if(m.summary){const C=factTable([["Host",{words:$(m.host)}],...te,["Workflow ID",z["workflow-id"]],["Dock status ID",
z["dock-status-id"]],["Status",z.status&&{words:z.status}],["Duration",{words:humanTime(performance.now())}]]);oe?await writeSummary(D.failed,withHelp(P(oe),helpFor(oe)),C):await writeSummary(D.done,C)}
if(oe)throw oe}const U=1e6;async function H(m,k){const O=JSON.stringify(k);await h(`the output ${m}`,{[`${m}.json`]:O});const D=Buffer.byteLength(O)>U;D&&notice(`The output ${m} would be longer than G\
itHub's limit of 1 MB. Read the file in ${m}-path.`),setOutputs({[m]:D?[]:k})}async function h(m,k){try{const O=await(0,ge.Pd)("workflow-results-");for(const[D,te]of Object.entries(k)){const p=(0,X.join)(
O,D);await(0,u.writeFile)(p,te).catch((0,ge.E_)(p)),(0,ge.n0)({[`${(0,X.parse)(D).name}-path`]:p})}}catch(O){(0,he.t1)().warning(`Can't keep ${m} as a file. ${(0,J.gJ)(O)}`)}}}),953:((Ie,Me,w)=>{w.d(Me,
{S:()=>Wn});var u=w(124),X=w(706),J=w(436),he=w(665);const ge=Number.MAX_SAFE_INTEGER,G=2,q=60,$="</details>",_=41,P=100;function E(e,n={}){const{under:s=()=>"",parts:a=[],noun:l="change",folded:x=!1}=n,
{length:c}=s(ge),{least:N=c===0?e:`${e} \u2026`,changes:g=h(a)}=n;return{line:e,under:s,size:e.length+c,least:N,parts:a,changes:g,noun:l,folded:x}}function S(e,n,s={}){return n.length===0?[]:[E(e,{...s,
parts:n})]}function b(e,n){const s=({leaf:L,outer:se})=>se.length===1?0:L.size,a=(L,se)=>s(L)-s(se),l=new Map,x=()=>m(U(e,l).filter(([L])=>L!=="")),c=[];let N=T(e,[]).sort(a),g=n;for(let L=-1;N.length>
0&&L<c.length;g=n-A(x()))L=c.length,N=N.filter(se=>{const Re=se.outer.filter(Je=>!l.has(Je)),Ce=Re.map(Je=>Je.line.length+G+q+(Je.folded?_:0)).reduce((Je,rt)=>Je+rt,se.leaf.least.length+G);if(Ce>g)return!0;
g-=Ce;for(const Je of Re)l.set(Je,[]);return l.set(se.leaf,[se.leaf.least]),c.push(se),!1});for(const[L,{leaf:se}]of c.sort(a).entries()){const Re=j(se,se.least.length+Math.floor(g/(c.length-L)));g-=A(
Re)-se.least.length,l.set(se,Re)}return x()}function A(e){return e.reduce((n,{length:s})=>n+s,0)}function T(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>T(s,[...n,e]))}function j({
line:e,under:n,size:s,least:a},l){if(s<=l)return[e,n(Math.max(l,ge))];for(let x=l-e.length-q;x>P;x=Math.floor(x*.7)){const c=n(x);if(c!==""&&e.length+c.length<=l)return[e,c]}return[a]}function U(e,n){
const{line:s,parts:a,folded:l}=e;if(a.length===0)return[n.get(e)??[]];const x=a.filter(g=>n.has(g)).flatMap(g=>U(g,n)),c=a.filter(g=>!n.has(g)),N=[...x,[H(e,c)]];return l?[[`<details><summary>${s}</su\
mmary>`],...N,[$]]:[[s],...N]}function H({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,X.hS)(n.length,"more connection")}`;if(h(n)===0)return"";const s=e==="workflow"?` in ${(0,X.
hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,X.hS)(h(n),"more change")}${s}`}function h(e){return e.reduce((n,{changes:s})=>n+s,0)}function m(e){const n=s=>s?.[0]?.startsWith("- ");return e.
flatMap((s,a)=>{const l=s[0]===$||n(s)&&n(e[a-1]);return[a===0?"":l?`
`:`

`,...s]})}var k=w(132),O=w(997),D=w(408);const te="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",p="source from origin sr\
c tail out".split(" "),R=`${te} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),z="action activity block node state step task widget id".split(" "),
K="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),ce="handle port pin output socket".split(" "),oe=/^[\p{L} _-]{1,30}$/u,
C=60;function ie(e,n){return re(e).some(s=>n.includes(s))}function re(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Se({slot:e,value:n},s,a){const l=s?
(0,J.YD)(s.value):[],c=K.flatMap(L=>l.filter(se=>se.toLowerCase()===L)).map(L=>{const[se,Re]=[s?.field.inner.get(L),je(s?.value.members.get(L))];return se&&(0,O.t5)(se).some(({texts:Ce})=>Ce.size>1)||
Re.includes(" ")?Re:""}),N=a.filter(L=>!ve(L)),g=e===void 0?[]:[`output ${e+1}`];return[je(n),...c].find(L=>L!=="")??[...N,...g].join(", ")}function ve(e){return R.includes(e.toLowerCase())||re([e]).every(
n=>[...R,...z].includes(n))}function je(e){const s=(e?.type==="literal"?[]:(0,J.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>C||J.kk.test(s)?"":s}function Xe(e,{find:n}){const s=new Map(
e.map(c=>[c,f(c)])),a=(0,he.Vn)([...s.values()].map(c=>c?.text)),l=[...a.values()].reduce((c,N)=>Math.max(c,N),0),x=(0,D.$z)(e,({source:c})=>c);return e.map(c=>{const N=s.get(c);if(N===void 0||c.label!==
"")return c;const g=n(N.text,N.place),L=g&&(0,O.FK)(g,c.source)?K.map(Je=>je(g.value.members.get(Je))):[],se=[...L,(0,J.e1)(N.text)].find(Je=>Je!=="")??"",Re=x.get(c.source)?.some(Je=>s.get(Je)?.text!==
N.text),Le=L.length>0||a.get(N.text)===l;return(Re||!Le)&&(se!==(0,J.e1)(N.text)||oe.test(se))?{...c,label:se,links:[...c.links,{...N,target:c.target}]}:c})}function f({links:[e]}){const n=e&&(0,J.YD)(
e.place.value).find(l=>ie([l],p)&&ie([l],ce)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const d="ta\
rget to dest destination head in".split(" "),M=`${te} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(
" "),ue="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ke(e,n){const s=(0,O.BQ)(e,n),a=(0,O.t5)(s.root).flatMap(se=>He(se,s)),l=Xe(qe(a),s),x=l.
length>0?l:xe(a,s),c=new Set(x.flatMap(({source:se,target:Re})=>[se.field,Re.field])),N=(0,D.$z)(s.places,({field:se})=>se),g=[...c].filter(se=>[...c].some(Re=>Ae(N.get(se),N.get(Re))));for(const se of g)
c.delete(se);const L=x.filter(({source:se,target:Re})=>c.has(se.field)&&c.has(Re.field));return{root:s.root,nodes:s.places.filter(({field:se})=>c.has(se)),edges:L}}function Ae(e=[],n=[]){const s=([l])=>l?.
field.keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:l})=>(0,J.TH)(l)));return 2*e.filter(({value:l})=>(0,J.TH)(l)!==void 0&&a.has((0,J.TH)(l))).length>e.length}function He(e,{find:n}){
const s=e.references.flatMap(N=>{const g=n(N.text,N.place);return g?[{...N,field:e,target:g}]:[]}),a=s.filter(({place:N,target:g})=>!(0,O.FK)(N,g)),l=s.length/e.references.length,x=l>=.5&&Ye(e.references)-
Ye(s)<=2;return(l>=.9||x&&ie(e.keys.slice(-2),M))&&2*a.length>=s.length?[s]:[]}function Ye(e){return new Set(e.map(({text:n})=>n)).size}function qe(e){const n=e.filter(s=>!s.some(({place:a,target:l})=>l.
field===a.field));return[...(0,D.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,D.$z)(s,c=>Pe(c,p)),l=(0,D.$z)(s,c=>Pe(c,d));a.delete(void 0);const x=[...a].flatMap(([c,N])=>N.flatMap(g=>(l.
get(c)??[]).map(L=>ee(g,L))));return x.sort((c,N)=>ne(N)-ne(c)||ye(c)-ye(N)),x[0]??[]})}function Pe([e],n){const s=re(e?.field.keys.slice(-2)??[]),a=s.filter(l=>!n.includes(l));return a.length<s.length?
a.join(" "):void 0}function ee(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const l=s.get(a.place),x=l&&{source:l.target,target:a.target,links:[l,a]};return x?[{...x,label:Se(a,a.place,
[]),item:a.place.value}]:[]})}function ne(e){return e.filter(({source:n,target:s})=>!(0,O.FK)(n,s)&&!(0,O.FK)(s,n)).length}function ye([e]){return e?e.source.field.keys.length+e.target.field.keys.length:
0}function xe(e,n){const[s,a]=[[],[]],l=new Set;for(const c of e){const N=c.flatMap(Le=>$e(Le,n)),[g]=N;if(g===void 0||10*N.length<9*c.length)continue;const L=g.link.field.keys.slice(g.inside.field.keys.
length),se=N.filter(({source:Le,inside:Ce})=>Le!==Ce);for(const{inside:Le}of se)l.add(Le.key);const Re=ie(L,ue);if(!(!Re&&se.length===0&&!ie(L,M)))for(const{link:Le,source:Ce}of N){const Je=Le.place===
Ce?void 0:Le.place,rt={label:Se(Le,Je,L),links:[Le],item:Je?.value};Re?a.push({source:Le.target,target:Ce,...rt}):s.push({source:Ce,target:Le.target,...rt})}}const x=s.length<a.length?a:s;return l.size>
1||Ye(x.flatMap(({links:c})=>c))>1?x:[]}function $e(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),l=[s,a].find(x=>x?.field===e.target.field);if(l)return[{link:e,source:l,
inside:s}]}return[]}var fe=w(499);const Oe={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ke={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6\
700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ue={same:"-->",added:"==>",removed:"-.->"},ze=40,W=500,ae=5e4,me=40,Ee=6;function _e(e,n,{isWhole:s,hide:a}){
const l=({status:g})=>s||g!=="same",x=new Set([...e.filter(l),...n.filter(l).flatMap(Y)]),c=n.filter(g=>Y(g).some(l)).flatMap(Y);if(x.size===0)return{};for(const g of[new Set([...x,...c]),x]){const L=n.
filter(Le=>Y(Le).every(Ce=>g.has(Ce)));if(g.size>ze||L.length>W)continue;const se=e.filter(Le=>g.has(Le)),Re=Q(se,L,a);if(Re.length<=ae)return{picture:Re}}return{note:`The picture is left out: it woul\
d have ${x.size>ze?(0,X.hS)(x.size,"node"):"too many connections"}.`}}function Y({source:e,target:n}){return[e,n]}function Q(e,n,s){const a=new Map(e.map((c,N)=>[c,`n${N+1}`])),l=(0,he.Vn)(e.map(({name:c})=>c)),
x=e.map(c=>{const N=l.get(c.name)===1?c.name:c.label;return`  ${a.get(c)}["${Oe[c.status]}${Be(s(N))||"?"}"]`});for(const{source:c,target:N,label:g,status:L}of n){const se=`${Oe[L]}${Be(s(g))}`.trim();
x.push(`  ${a.get(c)} ${Ue[L]}${se===""?"":`|"${se}"|`} ${a.get(N)}`)}for(const[c,N]of Object.entries(Ke)){const g=e.filter(L=>L.status===c).map(L=>a.get(L));g.length>0&&x.push(`  classDef ${c} ${N}`,
`  class ${g.join()} ${c}`)}return[`flowchart ${be(e,n)>Ee?"TD":"LR"}`,...new Set(x)].join(`
`)}function be(e,n){const s=new Set(n.map(({target:x})=>x)),a=e.filter(x=>!s.has(x)),l=new Map((a.length>0?a:e.slice(0,1)).map(x=>[x,1]));for(const[x,c]of l)for(const{source:N,target:g}of n)N===x&&!l.
has(g)&&l.set(g,c+1);return Math.max(...l.values())}function Be(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),me)).replace(We,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const We=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
et="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ct="* if when id name label title type key handle condition event relationships".split(" ");function wt(e,n=a=>a,s){const a=e.
head??e.base;if(a===void 0)return;const[l,x]=[e.base??a,e.head??a],c=(0,he.j9)([x,l],s),N=ke(l,x),g=Mt(e,N,c),L=[...new Set(g.values())].sort((nt,Ze)=>nt.rank-Ze.rank);Gt(L);const se=nn(N,g),Re=se.filter(
nt=>nt.status!=="same"),Le=It(N,Re);_t(e,L,c,Le);const Ce=new Map(se.map(({item:nt,source:Ze,target:it})=>[nt,`${Ze.label} \u2192 ${it.label}`])),Je=new Set(L.map(({place:nt})=>nt.key)),rt=new Set(N.nodes.
flatMap(({key:nt,field:Ze})=>nt===void 0?[]:Ze.keys.at(-2)??"")),ft=nt=>nt.filter(({status:Ze})=>Ze!=="removed").length;return{..._e(L,se,{isWhole:e.status!=="modified",hide:n}),connections:Ft(Re),size:{
nodes:ft(L),connections:ft(se)},tells:Le,isItemKey:nt=>Je.has(nt)||c.labelOf(JSON.stringify(nt))!==void 0,labelOf:c.labelOf,endsOf:nt=>Ce.get(nt),withItems:nt=>rt.size===0?nt:dt(nt,rt,a)}}function dt(e,n,s){
let a=s;const l=e.path.map((x,c)=>{const N=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?a=e.value:x.type!=="member"?a=x.item:a=a&&"members"in a?a.members.get(x.key):void 0,x.type!=="member"||
N===void 0||a===void 0||!("members"in a))return x;const g=typeof N=="string"?N:N.type==="member"?N.key:void 0;return g!==void 0&&n.has(g)?(0,he.s3)(a,x.key):x});return{...e,path:l}}function lt({side:e}){
return e==="head"}function yt(e){return e&&[e.key,yt(e.outer)]}function Mt({matches:e},{nodes:n},s){const a=new Map(n.map((Ze,it)=>[Ze,it])),l=Ze=>JSON.stringify(yt(Ze)),x=({key:Ze,value:it})=>`${it.id}\
 ${Ze}`,c=n.filter(lt),[N,g]=[(0,D.$z)(c,l),(0,D.$z)(c,({value:Ze})=>Ze.id)],L=(0,D.$z)(c,x),se=(0,D.$z)(e,({base:Ze})=>Ze.id),Re=new Set,Le=(Ze=[])=>{let it=Ze.shift();for(;it&&Re.has(it);)it=Ze.shift();
return it&&Re.add(it),it},Ce=n.filter(Ze=>!lt(Ze)&&Ze.key!==void 0),Je=new Map(Ce.map(Ze=>[Ze,Le(N.get(l(Ze)))])),rt=Ze=>{let it=Je.get(Ze);const Rt=(it?void 0:se.get(Ze.value.id))??[];for(;!it&&Rt.length>
0;)it=Le(g.get(Rt.shift()?.head.id??0));return it??Le(L.get(x(Ze)))},ft=new Map;let nt=0;for(const Ze of n){if(ft.has(Ze))continue;const it=lt(Ze)?Ze:rt(Ze);nt=(it&&a.get(it))??nt+1e-6;const Rt=it===void 0?
"removed":it===Ze?"added":"same",tn=it??Ze,vn=Ht(tn,s),xn={name:vn,label:vn,status:Rt,rank:nt,place:tn,old:Rt==="same"?Ze:void 0};ft.set(Ze,xn).set(tn,xn)}return ft}function Gt(e){const n=(0,he.Vn)(e.
map(({name:s})=>s));for(const s of e){const a=(0,J.TH)(s.place.value);a&&(n.get(s.name)??0)>1&&(s.label=(0,he.oP)(s.name,a))}}function Ht({key:e,value:n,array:s},a){const[l,...x]=["componentType",...n.
members.keys()].map(N=>(0,J.TN)(n,N)),[c="?"]=[(0,J.QP)(n),l,(0,J.TH)(n),...x].filter(N=>N!==void 0);return e??a.nameOf(n,s)??(0,J.e1)(c)}function nn({edges:e},n){const s=e.flatMap(g=>{const[L,se]=[n.
get(g.source),n.get(g.target)];return L&&se?[{...g,source:L,target:se,status:lt(g.source)?"added":"removed"}]:[]}),a=({source:g,target:L,label:se})=>`${g.rank} ${L.rank} ${se}`,l=(0,D.$z)(s,({status:g})=>g),
x=(0,D.$z)(l.get("removed")??[],a);return[...(l.get("added")??[]).map(g=>x.get(a(g))?.pop()?{...g,status:"same"}:g),...[...x.values()].flat()].sort((g,L)=>g.source.rank-L.source.rank||g.target.rank-L.
target.rank)}function Ft(e){const n=new Map;for(const s of["target","label"]){const a=l=>`${l.source.rank} ${s==="label"?l.label:l.target.rank}`;for(const[l,x,...c]of(0,D.$z)(e,a).values()){if(!l||!x||
c.length>0||l.status===x.status)continue;[l.source,l.target,x.target].every(({old:g})=>g)&&!n.has(l)&&!n.has(x)&&n.set(l,x).set(x,l)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="remove\
d"?[]:[{...s,kind:a?"rewired":s.status,was:a}]})}function It({root:e,nodes:n},s){const a=new Set(s.flatMap(g=>g.links.map(({field:L})=>L))),l=new Set(s.map(({item:g})=>g)),x=new Set([e,...n.map(({field:g})=>g)]),
c={added:new Set,removed:new Set};for(const g of s){const L=[g.source.name,g.target.name,...g.label.split(", ")].map(se=>JSON.stringify(se));for(const se of[...L,...g.links.map(Re=>Re.text)])c[g.status].
add(se)}function N(g,L,se){if(L===void 0||x.has(L))return[{text:se,field:e}];const Re=L.keys.at(-1)===O.NQ?[{text:JSON.stringify(se),field:L}]:[];if("text"in g)return[...Re,{text:g.text,field:L}];const Le="\
members"in g?[...g.members]:[],Ce="items"in g?g.items.map(Je=>["[]",Je]):Le;return[...Re,...Ce.flatMap(([Je,rt])=>N(rt,(0,O.Fu)(L,Je),Je))]}return({path:g,...L})=>{const se=g.map(Ce=>Ce.type==="member"?
Ce.key:"[]"),Re=g.some(Ce=>"item"in Ce&&l.has(Ce.item)),Le=(Ce,Je)=>{const rt=N(Ce,se.reduce(O.Fu,e),`${se.at(-1)}`),ft=rt.some(({field:Ze})=>a.has(Ze)),nt=({text:Ze,field:it})=>{if(a.has(it))return Je.
has(Ze);const Rt=`${it.keys.findLast(tn=>tn!=="[]")}`;return et.includes(Rt)||Je.has(Ze)&&ie([Rt],ct)||ft&&Vt(Ze,it)};return(ft||Re)&&rt.every(nt)};return L.kind==="modified"?Le(L.from,c.removed)&&Le(
L.to,c.added):"value"in L&&Le(L.value,c[L.kind])}}function Vt(e,{texts:n}){const s=n.get(e)??0,a=[...n.values()].reduce((l,x)=>l+x,0);return s>2&&2*s>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function _t(e,n,{componentOf:s},a){
const l=(0,fe.pi)(e),x=n.flatMap(g=>{const{key:L,value:se,array:Re}=g.place,Le=(0,he.qU)(se)===void 0?s(se,Re):void 0;return[se.id===g.old?.value.id&&L===g.old.key?void 0:se,Le].map(Je=>({owner:Je,node:g}))}),
c=(0,D.$z)(x,({owner:g})=>g);c.delete(void 0);const N=new Map(e.matches.map(({path:g,head:L})=>[g.at(-1),L]));for(const g of e.changes){if(a(g)||l(g))continue;const L=g.path.map(Re=>N.get(Re)).reverse(),
se=["value"in g&&g.value,...L].find(Re=>c.has(Re));for(const{node:Re}of c.get(se)??[])Re.status==="same"&&(Re.status="modified")}}var rn=w(965);const bt=2,Ct=1e3,Xt=240,At=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],I="...";function V(e,n){const s=[Z(e??n),Z(n??e)],[a,l]=[le(e),le(n)],x=De(a,l);return s[0]===s[1]?x:[`@@ line end\
s: ${s[0]} \u2192 ${s[1]} @@`,...x]}function Z(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function de(e){return e.split(Z(e)==="CRLF"?`\r
`:`
`)}function le(e){return(e===void 0?[]:de(e)).flatMap(s=>At.reduce(Te,[s]).map((a,l)=>l===0?a:I+a))}function Te(e,n){return e.flatMap(s=>s.length>Xt?Array.from(s.matchAll(n),([a])=>a):s)}function De(e,n){
const s=new Set(e),l=n.some(c=>s.has(c))?(0,rn.E)([...e],[...n],{maxEditLength:Ct}):void 0;if(l===void 0)return[...tt(e,n),...Fe("+",n)];let x=0;return l.flatMap(({added:c,removed:N,value:g},L)=>{const se=l[L+
1];if(N)return tt(g,se?.added?se.value:[]);const[Re,Le]=[L===0?0:bt,g.length-bt],Ce=x+Qe(g.slice(0,Le+1));return x+=Qe(g),c?Fe("+",g):se===void 0?Fe(" ",g.slice(0,Re)):Le-Re<2?Fe(" ",g):[...Fe(" ",g.slice(
0,Re)),`@@ line ${Ce} @@`,...Fe(" ",g.slice(Le))]})}function Fe(e,n){return n.map(s=>`${e} ${s}`)}function Qe(e){return e.filter(n=>!n.startsWith(I)).length}function tt(e,n){const s=new Map(e.map(L=>[
ut(L),L])),a=L=>ut(L)!=="",l=n.filter(a),c=(e.length-e.filter(a).length!==n.length-l.length?l:n).flatMap(L=>st(s.get(ut(L))??L,L)),N=c.length>0||n.length===0?c:st(gt(e),gt(n));return[...N.length===0?[]:
[`@@ hard to see: ${[...new Set(N)].join(", ")} @@`],...Fe("-",e)]}function gt(e){return e.map(n=>n.startsWith(I)?n.slice(I.length):`
${n}`).join("")}function st(e,n){if(ut(e)!==ut(n))return[];const[s,a]=[e.normalize(),n.normalize()],l=St(e)===St(n)?[]:["Unicode forms"];return s===a?l:[...l,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function ut(e){return St(e.normalize())}function St(e){return e.replace(/\s/g,"")}function zt(e,n){let[s,a]=[0,n];const x=[...(0,D.$z)(e,N=>N.startsWith("@@ line ")?++s:s).values()].
flatMap(N=>{const g=ot(N,a);return a-=$t(N),g}),c=e.filter(xt).length-x.filter(xt).length;return c===0?x:[...x,`@@ ${(0,X.hS)(c,"more changed line")} @@`]}function ot(e,n){const s=c=>c.startsWith("-"),
a=$t(e.filter(s)),l=$t(e)-a,x={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-a)};return e.filter(c=>{const N=s(c)?"removed":"others";return x[N]-=c.length+1,x[N]>=0})}function xt(e){return e.startsWith(
"-")||e.startsWith("+")}function $t(e){return e.reduce((n,s)=>n+s.length+1,0)}var Nt=w(742),mt=w(856);const Et={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},Lt=80,vt={texts:3,min:4,max:60,usual:2,usualWeight:.001};function Bt(e,n,s){if(e.type==="string")return sn(Pt((0,J.e1)(e.text),n.mask),n,s);const[a="",...l]=Tt(e,
n);return l.length>0||a.length>Lt?void 0:(0,k.SS)(a,1/0)}function sn(e,n,s){const a=n.mask(e).shown;if(a.length>Lt||a.includes(`
`))return;const l=Wt(e,n,s);return(0,k.SS)(JSON.stringify(a),1/0)+(l===void 0?"":` (${ht(l,n)})`)}function Wt(e,{labelOf:n},s){const a=n(e),l=s!==void 0&&(0,J.e1)((0,J.TH)(s)??"")===e;return a===void 0||
l||a.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,J.jn)(c)&&(0,J.e1)(c.text)===a)?void 0:a}function Jt(e,n,{labelOf:s}){const[a,l]=e.slice(-2);return a?.type!=="item"||l?.type!==
"member"||!J.ZM.test(l.key)?!1:(0,J.TH)(a.item)===n||s((0,J.e1)(n))===a.label}function Tt(e,n,s){const{mask:a}=n;if((0,J.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const L=Pt((0,J.e1)(e.text),
a),{shown:se}=a(L);if(se.includes(`
`))return["|",...on(de(se))];const Re=Wt(L,n,s);return[JSON.stringify(se)+(Re===void 0?"":` (${a(Re).shown})`)]}const[l="",x=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(L=>Tt(L,n)):Array.
from(e.members,([L,se])=>{const[Re,...Le]=(0,mt.$C)(L,se,e)?[X.v5]:Tt(se,n,e);return[`${JSON.stringify(a(L).shown)}: ${Re}`,...Le]}),N=l+c.join(", ")+x;return N.length<=Lt&&c.every(L=>L.length===1)?[N]:
[l,...on(c.flat()),x]}function on(e){return e.map(n=>`  ${n}`)}function Pt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(
s),encodeURI(s)].includes(e)?s:e}catch{return e}}function Yt(e,n,s){const a=[Pt(e,s),Pt(n,s)];return[e,n].some(x=>x.includes("%")&&a.includes(x))||a[0]===a[1]?[e,n]:a}function gn(e,n,s){const a=new Map,
l=(c,N,g)=>{g>(a.get(c)?.weight??0)&&a.set(c,{text:N,weight:g})},x=(c,N,g)=>{if(c.type==="array")for(const Je of c.items)x(Je,N,g+1);if(c.type==="object")for(const[Je,rt]of c.members)(0,mt.$C)(Je,rt,c)?
l(Je,X.v5,vt.max):x(rt,Je,g+1);if(c.type!=="string")return;const L=(0,J.e1)(c.text),Re=/^type$/i.test(N)||(0,fe.rL)(N,c)||(0,fe.gN)(L)||n(c)||s.labelOf(L)!==void 0;if(L.length<vt.min||Re)return;const Le=L.
includes("://")?2*vt.max:Math.min(L.length,vt.max),Ce=s.countOf(L)>vt.usual?vt.usualWeight:1;l(N,s.mask(Pt(L,s.mask)).shown,Ce*Le/(g+1))};return x(e,"",0),[...a].sort(([,c],[,N])=>N.weight-c.weight).filter(
([,{weight:c}],N)=>N===0||N<vt.texts&&c>vt.usualWeight*2*vt.max).map(([c,{text:N}])=>`${ht(c,s)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(N,vt.max)),1/0)}`).join(", ")}function ht(e,{mask:n},s=100){return(0,k.
SS)(n(e).shown,s)}function Ut(e,n,s=!1){const a=e.findLastIndex(({type:c})=>c==="item"),l=s?1/0:100;return e.flatMap((c,N)=>{if(c.type==="element"){const Re=e[N+1],Le=Re?.type==="member"&&c.item?(0,J.
TN)(c.item,Re.key):void 0,Ce=c.text===void 0||N>0&&!Re||Le===JSON.stringify(c.text);return[(0,k.SS)(`[${c.index}]`)+(Ce?"":` (${ht(c.text,n)})`)]}if(c.type==="item"){const Re=n.endsOf(c.item),Le=Re===
void 0?c.label:s?`${Re} (${c.label})`:Re,Ce=N===a&&c.hint!==void 0?` (${ht(c.hint,n)})`:"";return[`**${ht(Le,n,l)}**${Ce}`]}const g=e.slice(N+1).find(({type:Re})=>Re!=="member")?.type==="item",L=!s&&g&&
/^([A-Za-z]*|[a-z_]+)$/.test(c.key),se=Wt(c.key,n);return L?[]:[ht(c.key,n,l)+(se?` (${ht(se,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function an({path:e},n,s){const l=e.slice(n(e)).
map(x=>x.type==="element"?{...x,text:void 0}:x);return Ut(l,s)}function Qt(e,n){const s=c=>e.map(({path:N,kind:g})=>(g?`${Et[g]} `:"")+Ut(N,n,c)),[a,l]=[s(!1),s(!0)],x=(0,he.Vn)(a);return cn(a.map((c,N)=>x.
get(c)===1?c:l[N]??c))}function cn(e){const[n,s]=[(0,he.Vn)(e),new Map];return e.map(a=>{const[l=1,x]=[n.get(a),(s.get(a)??0)+1];return s.set(a,x),l===1?a:`${a} (${x} of ${l})`})}const Ot="  ",Zt=3,un=5,
fn=120,qt={line:": changed, hidden"};function Dt(e,n){const s=new Map;let a=e;for(const x of[fe.a2,({length:c})=>c-1]){const c=[...(0,D.$z)(a,N=>dn(N,x(N.path))).values()];for(const N of c)N.length>=Zt&&
s.set(N[0],bn(N,x,n));a=c.filter(N=>N.length<Zt).flat()}const l=Qt(a,n);for(const[x,c]of a.entries()){const{line:N,...g}=en(c,n);s.set(c,E(`- ${l[x]}${N}`,{changes:1,...g}))}return e.flatMap(x=>s.get(
x)??[])}function dn(e,n){const a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||a.length===0)return e;const l=c=>c.type==="member"?c.key:c.type===
"item"?[c.label]:c.index,x=e.path.slice(n).map(l);return JSON.stringify([e.kind,a,x])}function bn(e,n,s){const[a]=e,{line:l,under:x=()=>""}=en(a,s),c=hn(ln(e,n,s)),N=a.kind==="modified"?"":` ${a.kind}`,
g=`- ${Et[a.kind]} ${an(a,n,s)}${l}${N} in ${c.line}`;return E(g,{changes:e.length,under:L=>x(L)+(c.under?.(L)??"")})}function ln(e,n,s){const a=e.map(({path:l})=>({path:l.slice(0,n(l))}));return Qt(a,
s)}function en(e,n){if(e.kind==="modified")return o(e,n);if("value"in e)return i(e,n);if(e.kind==="moved"){const[x,c]=[e.from.at(-1),e.path.at(-1)],N=c&&"label"in c?c.label:c&&"key"in c&&c.key;if(x?.type===
"member"&&x.key!==N)return{line:`: renamed from ${ht(x.key,n)}`};const[g,L]=[e.from,e.path].map(se=>Ut(se.slice(0,-1),n,!0));return{line:`: moved from ${g} to ${L}`}}if(e.moved.length===0)return{line:"\
: in a new order"};const s=e.moved.map(x=>({path:[x]})),a=hn(Qt(s,n)),l=a.under?`${a.line} moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${l})`}}function hn(e){if(e.length<=un)return{line:e.
join(", ")};const n=(0,X.hS)(e.length,"item"),s=Ge(n,Ot+e.join(", "));return{line:n,under:a=>s.length<=a?s:""}}function o({path:e,from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};
if((0,mt._p)(e,n,s))return qt;if(n.type==="string"&&s.type==="string"){const g=Jt(e,s.text,a)?{...a,labelOf:()=>{}}:a;return r((0,J.e1)(n.text),(0,J.e1)(s.text),g)}const[l,x]=[Tt(n,a).join(`
`),Tt(s,a).join(`
`)];if(l===x)return qt;const[c,N]=[Bt(n,a),Bt(s,a)];return c&&N?{line:`: ${c} \u2192 ${N}`}:{line:"",under:F(l,x)}}function t(e){const n=E("",{parts:e});return s=>`
${pe(b(n,s).join(""))}`}function r(e,n,s){const[a,l]=Yt(e,n,s.mask),x=a===e&&l===n?"":" (percent-encoded)",[c,...N]=(0,Nt.qy)(a,l)?.changes??[];if(c!==void 0){const ft={...s,whole:"the whole text"},nt=`${x}\
 (JSON in a text)`;if(N.length===0&&c.kind==="modified"){const Ze=o(c,ft);return{...Ze,line:`${nt} \u203A ${Ut(c.path,ft)}${Ze.line}`}}return{line:nt,under:t(Dt([c,...N],ft))}}const[g,L]=[s.mask(a),s.
mask(l)];if(g.shown===L.shown)return{line:x+qt.line};const se=g.hidden===L.hidden?"":" (hidden values differ, too)",Re=[a,l].every(ft=>s.labelOf(ft,!0)!==void 0)||void 0,Le={...s,labelOf:ft=>s.labelOf(
ft,Re)},[Ce,Je]=[sn(a,Le),sn(l,Le)];if(!Ce||!Je)return{line:x+se,under:F(g.shown,L.shown)};const rt=st(g.shown,L.shown).join(", ");return{line:`${x}: ${Ce} \u2192 ${Je}${rt&&` (${rt})`}${se}`}}function i(e,n){
const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,mt._p)(s,a))return{line:": hidden"};if(a.type==="object")return y(e,a,n);const l=Bt(a,n);return l!==void 0?{line:`: ${l}`}:a.type==="\
array"?{line:"",under:v(e,Tt(a,n),(0,X.hS)(a.items.length,"element"))}:{line:"",under:v(e,[n.mask(Pt((0,J.e1)(a.text),n.mask)).shown])}}function y(e,n,s){const a=e.path.at(-1),l=a?.type==="item"?a:void 0;
if(n.members.size===0&&!l)return{line:": `{}`"};const x=Ce=>(0,J.jn)(Ce)&&[l?.label,l?.hint].includes((0,J.e1)(Ce.text)),c=[...n.members].filter(([,Ce])=>!l||!x(Ce)),N=c.filter(([Ce,Je])=>!l||!(0,fe.rL)(
Ce,Je)),g=N.map(([Ce,Je])=>{const rt=(0,mt.$C)(Ce,Je,n)?(0,k.SS)(X.v5):Bt(Je,s,n);return rt&&`${ht(Ce,s)}: ${rt}`}),L=!g.includes(void 0)&&g.join(", ").length<=fn,se=L?g.join(", "):gn(n,x,s),Re=se&&`:\
 ${se}`;if(L&&N.length===c.length)return{line:Re};const Le=v(e,Tt(n,s),(0,X.hS)(n.members.size,"field"));return{line:Re,under:L?Ce=>Ce===1/0?Le(Ce):"":Le}}function v({kind:e},n,s){const a=n.join(`
`);return e==="added"?F(void 0,a,s):F(a,void 0,s)}function F(e,n,s){const a=(0,k.EU)(V(e,n),"diff",Ot);return l=>{const x=a.length<=l?a:Ne(a,l);return s===void 0?`
${x}`:Ge(s,x)}}function Ne(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(l=>l.slice(Ot.length));return[...s.slice(0,1),...zt(a,n).map(l=>Ot+l),...s.slice(-1)].join(`
`)}function Ge(e,n){return`
${Ot}<details><summary>${e}</summary>

${n}
${Ot}</details>`}function pe(e){return e.replace(/^(?=.)/gm,Ot)}const we=5;function Ve(e,n,s){const a=wt(e,Ce=>s(Ce).shown,n),l=(0,J.qy)(()=>(0,he.Vn)((0,J.PX)(e.head??e.base))),x={mask:s,labelOf:(Ce,Je)=>a?.
labelOf(JSON.stringify(Ce),Je),endsOf:Ce=>a?.endsOf(Ce),countOf:Ce=>l().get(Ce)??0},c=pt((0,u.xS)(e)),N=e.status==="modified",g=N?Sn(e,x,a):Dt(pn(An(e),a),x),{nodes:L=0,connections:se=0}=a?.size??{},Re=L===
0?"What is in it":`${(0,X.hS)(L,"node")}, ${(0,X.hS)(se,"connection")}`,Le=N?g:S(Re,g,{changes:c,folded:!0});return[...Kt(a),E(mn(e,s),{parts:[...Le,...jt(e,x)],changes:c})]}function pt({added:e,modified:n,
removed:s}){return e+n+s}function Kt(e){return e?.note!==void 0?[E(e.note)]:e?.picture?[E((0,k.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function mn({name:e,kind:n,status:s,changes:a},l){const x=`**${ht(e,{mask:l})}**`;return s!=="modified"?`${Et[s]} ${x}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${Et.modified} ${x}: content modified`:n==="variables"?`${x} (values are never shown)`:x}function jt({references:e},n){if(e.length===0)return[];const s=e.slice(0,
we).map(({path:c,from:N,to:g})=>`${Ut(c,n)} (${ht(N,n)} \u2192 ${ht(g,n)})`),a=e.length>we?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",x=`${(0,X.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[E(`${x}: ${s.join(", ")}${a}`)]}function Sn(e,n,s){const a=(0,fe.pi)(e),l=s?.connections??[],x=new Set(l.map(({item:Ce})=>Ce)),c=(0,D.$z)(e.text?[kn(e.text)]:e.changes,
Ce=>s?.tells(Ce)?$n(Ce)?"layout":"told":"value"in Ce&&x.has(Ce.value)?"connection":a(Ce)?"layout":On(Ce.path,s)?"item":"rest"),[N,g]=[c.get("layout")??[],c.get("connection")??[]],L=Dt(c.get("rest")??[],
n),se=Tn(l,g,n),Re=(c.get("told")?.length??0)+g.length,Le=`Layout and bookkeeping: ${(0,X.hS)(N.length,"change")}`;return[...Dt(pn(c.get("item")??[],s),n),...S("Connections",se,{noun:"connection",changes:Re}),
...se.length===0?L:S("Elsewhere in the file",L),...S(Le,In(pn((0,fe.lY)(N,e),s),n),{folded:!0})]}function pn(e,n){return n?e.map(n.withItems):e}function $n({path:e}){const[n,s]=e.slice(-2);return n?.type===
"item"&&s?.type==="member"&&et.includes(s.key)}function On(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function kn({base:e,head:n}){return{kind:"modified",path:[],from:wn(
e),to:wn(n)}}function wn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function An({base:e,head:n,text:s,status:a,changes:l}){const x=a==="removed"?"removed":"added",c=(g,L)=>{const se=(0,he.
Vg)(g,()=>{});return!(L.length<3&&se.length>0&&se.every(Le=>Le.value.type==="object"))&&(L.length>0||g.type!=="object")?[{kind:x,path:L,value:g}]:se.flatMap(({step:Le,value:Ce})=>Le.type==="member"?c(
Ce,[...L,Le]):[{kind:x,path:[...L,Le],value:Ce}])},N=e??n??(s&&wn(s.base??s.head));return N?c(N,[]):l}function Tn(e,n,s){const a=new Map(n.map(c=>["value"in c&&c.value,c])),l=Rn(e,a),x=cn(l.map(c=>Mn(
c,s)));return l.map(([{item:c}],N)=>{const g=a.get(c),{line:L,under:se=()=>""}=g?en(g,s):{line:""};return E(`${x[N]}${se(0)===""?L:""}`,{under:se})})}function Rn(e,n){const s={added:new Map,removed:new Map};
return e.flatMap(a=>{const{kind:l,source:x,target:c,item:N}=a;if(l==="rewired"||n.has(N))return[[a]];const g=s[l].get(x),L=g??[a];return g&&g.push(a),s[l].delete(x),s[l].set(c,L),g?[]:[L]})}function Mn(e,n){
const[{kind:s,source:a,target:l,was:x}]=e,c=se=>`**${ht(se.label,n)}**`,N=se=>se===""?"":` (${ht(se,n)})`,g=e.map(({target:se,label:Re})=>` \u2192 ${c(se)}${N(Re)}`),L=x?.target===l?N(x.label)||" with\
out a label":x&&` ${c(x.target)}`;return`- ${Et[s]} ${c(a)}${g.join("")}${L===void 0?"":`, was${L}`}`}function In(e,n){const s=l=>`${l.kind} ${(0,fe.a2)(l.path)>0} ${an(l,fe.a2,n)}`;return[...(0,D.$z)(
e,s).values()].flatMap(l=>{const x=l.map(L=>en(L,n));if(l.length<Zt||x.some(({under:L})=>L))return Dt(l,n);const c=ln(l,fe.a2,n),N=pe(x.map(({line:L},se)=>`- ${c[se]}${L}`).join(`
`)),g=`- ${Et[l[0].kind]} ${an(l[0],fe.a2,n)} of ${(0,X.hS)(l.length,"item")}`;return E(g,{changes:l.length,under:()=>`
${N}`})})}const _n="<!-- workflow-report -->",Cn=6e4,Nn=1e3;function Ln(e){const{workflows:n,missing:s}=e,a=(0,mt.lb)(e),x=["changed","added","removed"].flatMap(g=>n.filter(L=>L.status===g)).map(g=>{const L=pt(
g.counts),se=g.files.flatMap(({base:Ce,head:Je})=>[Je??[],Ce??[]].flat()),Re=(0,J.qy)(()=>(0,he.j9)([...se,...g.unchanged])),Le=Ce=>Ve(Ce,Je=>Re().itemOf(Je),a);return{workflow:g,changes:L,parts:g.files.
flatMap(Le)}}),c=Dn(e,a),N=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:g=Cn,maxBytes:L=1/0,headings:se=!0,mark:Re=!0}={})=>{const Le=x.map(({workflow:rt,...ft})=>E(Un(
rt,a,se),ft)),Ce=E(N,{parts:[...S("",Le,{noun:"workflow"}),...c]}),Je=Re?`${_n}
`:"";for(let rt=Math.min(g,L);;){const ft=[Je,...b(Ce,rt-Je.length-1),`
`],nt=L===1/0?0:Buffer.byteLength(ft.join(""));if(nt<=L||rt<Nn)return ft;rt=Math.floor(rt*L*.99/nt)}}}function Pn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Un({name:e,status:n,counts:s},a,l){const x=l?"### ":"",c=e===void 0?void 0:ht(e,{mask:a});return n==="added"||n==="removed"?`${x}${Et[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:l?`${x}${c===
void 0?"":`${c}: `}${(0,u.cq)(s)}`:""}function Dn({workflows:e,notCompared:n=[]},s){const a=(c,N)=>{const g=c.flatMap(L=>L===void 0?[]:[ht(L,{mask:s})]).join(", ");return c.length===0?[]:[E(N(g),{least:N(
(0,X.hS)(c.length,"workflow"))})]},l=e.flatMap(({name:c,status:N})=>N==="unchanged"?[c]:[]),x=e.flatMap(({name:c,variablesCompared:N})=>N?[]:[c]);return[...e.length===0?[E("No workflow was compared")]:
[],...a(l,c=>c===""?"No changes":`${c}: no changes`),...a(x,c=>`The environment variables${x.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,c=>`${c}: not compared, because the step failed`)]}var jn=w(725),Fn=w(697),zn=w(192);const Bn=900*1024;async function Wn(e){Gn(e);const n=Ln(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Fn.bg)("the report",s),Kn(n)}function Kn(e){return(n,s,a)=>{const l=Bn-Buffer.byteLength(s.join()),x=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return a===void 0?x:Pn(x,a)}}
function Gn(e){const n=(0,u.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(zn.bY),a=n.length>20?` and ${(0,X.hS)(n.length-20,"more line")}`:"";(0,jn.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Ie,Me,w)=>{w.d(Me,{LO:()=>Ke,yG:()=>B,Rr:()=>fe,bY:()=>Ue});var u=w(24),X=w(760),J=w(806);const he=at(import.meta.url)("node:net");var ge=w(783),G=w(279),q=w(
706);const $=7,_=3e4,P=429;async function E({log:W,signal:ae,endsAt:me},Ee,{atLeastMs:_e=0,untilFree:Y=!1}={}){let Q=0,be=0,Be;for(;;)try{return await Ee()}catch(We){if(!(We instanceof Failure&&(We.retryable||
Y&&We.busy)))throw We;ae.throwIfAborted(),Be??=performance.now();const et=We.status===P,ct=We.busy||et;be=ct?be+1:0,ct||Q++;const wt=Q>(We.maxRetries??$)&&performance.now()-Be>=_e;if(!ct&&wt)throw S(We,
`${Q} times in a row`);const dt=Math.min(_,1e3*2**((be||Q)-1))*(.5+Math.random()/2),lt=et&&We.retryAfterMs>0?We.retryAfterMs:Math.max(We.retryAfterMs,dt),yt=humanTime(lt);if(performance.now()+lt>=me)throw S(
We,`and waiting ${yt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");W.info(`${toSingleLine(sentenceOf(We),1e3)}; retrying in ${yt}`),await A(lt,ae)}}
function S(W,ae,me=W.advice){const{what:Ee,why:_e}=W,Y=_e?{why:`${_e}, ${ae}`}:{what:`${Ee}, ${ae}`};return W.with({...Y,advice:me,retryable:!1})}function b(W){const ae=String(W),me=/^\d+$/.test(ae)?Number(
ae)*1e3:Date.parse(ae)-Date.now();return Math.min(Math.max(me||0,0),2**31-1)}async function A(W,ae){let me;const Ee=new Promise(_e=>{me=setTimeout(_e,W)});await T(ae,Ee).finally(()=>clearTimeout(me))}
function T(W,ae){return new Promise((me,Ee)=>{const _e=()=>Ee(W.reason);ae.then(me,Ee).finally(()=>W.removeEventListener("abort",_e)),W.aborted?_e():W.addEventListener("abort",_e)})}function j(W,ae,me,Ee={}){
return new Failure({what:W,why:ae,advice:me,topic:"the-platforms-response",...Ee})}function U(W,ae,me,Ee){return new Failure({what:W,why:ae,advice:me,topic:"the-connection",...Ee})}const H={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},h="Re-run the job later.",m="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",k=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
O=/EPROTO|ERR_SSL_/,D=/Z_|ERR__ERROR_/,te=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function p(W,ae,me,Ee){if(!(W instanceof Error&&"code"in W))return W;const _e=String(W.
code);if(k.test(_e)){const ct=`the TLS connection can't be trusted (${_e})`;return U(ae,ct,`Check host. ${m}`,{affectsAll:!0,cause:W})}const[,Y]=te.exec(W.message)??[];if(Y!==void 0)return R(ae,Y,W);const Q=!me&&
O.test(_e),be=Q?"the TLS connection failed":"the connection failed",Be=H[_e]??`${D.test(_e)?"the response can't be decoded":be} (${_e})`,We={retryable:!0,maybeProcessed:me,affectsAll:!me,cause:W};if(Ee||
!(Q||_e==="ENOTFOUND"))return U(ae,Be,h,We);const et=Q?`Check host and its port. ${m}`:"Check host.";return U(ae,Be,et,{...We,maxRetries:2})}function R(W,ae,me){const Ee=(Q,be,Be=!1)=>U(W,Q,be,{affectsAll:!0,
cause:me,retryable:Be});if(ae==="407")return Ee("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const _e=Number(ae);if(_e<500&&!ce(_e))return Ee(`the proxy refuses th\
e connection (${ae})`,"Allow the host there, or add it to NO_PROXY.");const Y=`the proxy made no connection (${toSingleLine(ae,100)})`;return Ee(Y,"Check HTTPS_PROXY, or re-run the job later.",!0)}const z=new Set(
[408,421,425,429]),K=new Set([501,505,506,508,510,511]);function ce(W){return z.has(W)||W>=500&&!K.has(W)}function oe(W,ae){return{status:W,retryable:ce(W),retryAfterMs:retryAfterMs(ae["retry-after"]),
maybeProcessed:W<400||W===408||W>=500}}const C=200;function ie(W){return W==="localhost"||W==="[::1]"||isIPv4(W)&&W.startsWith("127.")}function re(W){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(W)}function Se(...W){
return W.map(me=>Number.isSafeInteger(me)?String(me):me).find(me=>typeof me=="string"&&me.length<=C&&re(me))}function ve(){for(const W of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const ae=process.
env[W]?.trim();ae!==void 0&&(process.env[W]=ae===""||ae.includes("://")?ae:`http://${ae}`)}for(const W of["no_proxy","NO_PROXY"]){const ae=process.env[W];ae!==void 0&&(process.env[W]=ae.replace(/[\s,]+/g,
",").replaceAll("*.","."))}}function je(W,ae){const me=process.env.https_proxy||process.env.HTTPS_PROXY;if(!me||checkBypass(W)||/^https?:/i.test(me)&&getProxyUrl(W))return;throw connectionFailure(ae,"\
the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const Xe=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function f(W,ae=Xe){return[ae,({input:me})=>`contains ${ze(me)}. ${W}`]}function d(...W){return ae=>{for(const[me,Ee]of W){const _e=me.exec(ae);if(_e)throw new Error(typeof Ee=="string"?Ee:Ee(_e))}return ae}}
function B(W){if(/^(true|True|TRUE|false|False|FALSE)$/.test(W))return W.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ue(W)}`)}function M(W,ae=!1){return me=>{const Ee=Number(me);
if((ae?/^\d+$/:/^\d+(\.\d+)?$/).test(me)&&Ee>0&&Ee<=W)return Ee;const _e=W===1/0?"":` and at most ${W}`;throw new Error(`must be a ${ae?"whole ":""}number above 0${_e}, not ${Ue(me)}`)}}const ue="is n\
ot an address such as https://ai-for-process.example.ai",ke=d(f("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,W])=>`must not contain a query or a fragment. Set only the beginning of the address: "${W}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,ue]);function Ae(W){const ae=/^[a-z0-9+.-]+:\/\//i.test(ke(W))?W:`https://${W}`;if(!URL.canParse(ae))throw new Error(ue);const me=new URL(ae);if(me.protocol!=="htt\
ps:"&&me.protocol!=="http:")throw new Error("must be an https:// address");if(me.protocol==="http:"&&!isLoopback(me.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return me.pathname.endsWith("/")||(me.pathname+="/"),me}function He(W){if(isId(W))return W;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ue(W)}`)}const Ye=d(f("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,W])=>`begins with "${W}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),qe="is too long: at most 200 characters",Pe=d([new RegExp("\\p{C}","u"),({input:W})=>`must not contain control characters: ${Ue(W)}`],[/.{201}/u,
qe]),ee=d([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:W})=>`can't be a name: ${Ue(W)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:W})=>`must not end in .zip, which the action add\
s: ${Ue(W)}`],[/.{201}/u,qe]);function ne(W){const ae=refusal(ee(W));if(ae!==void 0)throw new Error(`can't be a name: ${Ue(W)} ${ae}`);if(Buffer.byteLength(W)>240)throw new Error(qe);return W}function ye(W){
if(W!=="any"){if(/^[0-9a-f]{64}$/i.test(W))return W.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function xe(){return(0,X.resolve)(process.env.GITHUB_WORKSPACE??"")}
const $e=d([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,W])=>`begins with ${W}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function fe(W){return(0,X.resolve)(xe(),$e(W))}function Oe(W){const ae=fe(W);if(existsSync(ae))return ae;throw new Error(Ke(W))}function Ke(W){
const ae=!(0,u.existsSync)(xe())||(0,u.readdirSync)(xe()).length===0;return`doesn't exist: ${Ue(W)}${ae?". The workspace is empty: run actions/checkout before this step":""}`}function Ue(W){const ae=ze(
W);return`"${(0,q.OX)(W,60)}"${ae===""?"":` with ${ae}`}`}function ze(W){const ae=(W.match(new RegExp(Xe,"gu"))??[]).map(_e=>_e.codePointAt(0)??0),me=[...new Set(ae)].map(_e=>`U+${_e.toString(16).toUpperCase().
padStart(4,"0")}`),Ee=me.length===1?"an invisible character":"invisible characters";return me.length===0?"":`${Ee} (${me.slice(0,5).join(", ")})`}}),124:((Ie,Me,w)=>{w.d(Me,{AS:()=>q,Hq:()=>ge,RG:()=>X,
cq:()=>$,cz:()=>J,xS:()=>he,xW:()=>G});var u=w(706);const X={type:"hidden"};function J(_){const P=E=>_.reduce((S,b)=>S+b[E],0);return{added:P("added"),modified:P("modified"),removed:P("removed")}}function he({
status:_,changes:P,references:E}){const S={added:0,modified:0,removed:0};if(_!=="modified")return{...S,[_]:1};if(P.length===0&&E.length===0)return{...S,modified:1};for(const{kind:b}of P)S[b==="added"||
b==="removed"?b:"modified"]++;return S}function ge({workflows:_}){return _.some(({status:P})=>P!=="unchanged")}function G({workflows:_}){return J(_.map(({counts:P})=>P))}function q({workflows:[_,...P]}){
return _?.unusedIgnores.filter(E=>P.every(({unusedIgnores:S})=>S.includes(E)))??[]}function $({modified:_,added:P,removed:E}){return Object.entries({modified:_,added:P,removed:E}).flatMap(([b,A])=>A===
0?[]:[`${(0,u.zD)(A)} ${b}`]).join(", ")||"no changes"}}),436:((Ie,Me,w)=>{w.d(Me,{C5:()=>T,Gg:()=>S,Ku:()=>A,Ms:()=>m,Op:()=>H,PX:()=>U,QP:()=>b,Rk:()=>J,TH:()=>E,TN:()=>_,YD:()=>P,ZM:()=>ge,e1:()=>h,
eX:()=>he,jn:()=>j,kk:()=>$,qy:()=>te,yR:()=>D});var u=w(761),X=w(899);const J=["id","_id","key","name"],he=["name","title","label","displayName","Name","Title","Label","DisplayName"],ge=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
G=["data","attributes","definition","properties","_source"],q=["title","label","displayName","display_name","name"],$=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function _(p,R){if(p.type!=="objec\
t")return;const z=p.members.get(R)??p.matchOnly?.get(R);if(!(z===void 0||!j(z)))return(z.type==="string"?z.text.length>2:/\d/.test(z.text))?z.text:void 0}function P(p){return p.type==="object"?[...p.members.
keys()]:[]}function E(p){const R=()=>P(p).filter(K=>ge.test(K)),z=K=>$.test(K);return A(p,["id","_id","key"])??A(p,R().sort())??A(p,["name"],z)}function S(p){const R=K=>!$.test(K);let z=A(p,he,R);for(const K of G)
z??=A(T(p,K),q,R);return z}function b(p){return A(p,["type","Type"])}function A(p,R,z=K=>!0){for(const K of R){const ce=p&&_(p,K);if(ce!==void 0&&z(ce))return ce}}function T(p,R){return p?.type==="obj\
ect"?p.members.get(R):void 0}function j(p){return p.type==="string"||p.type==="literal"}function U(p,R=[]){if(p===void 0)return R;if(j(p))R.push(h(p.text));else for(const z of p.type==="array"?p.items:
p.members.values())U(z,R);return R}function H(p,R,z){return z&&J.includes(p)&&j(R)}function h(p){return p.startsWith('"')?p.includes("\\")?JSON.parse(p):p.slice(1,-1):p}class m{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(R,z=K=>{}){
this.#e=R,this.#t=R.lines.length===0,this.#n=z}read(R){const{fields:z,orders:K}=this.#e,ce=oe=>(0,X.pi)(z,oe,this.#n);return(0,u.q)(R,void 0,{enter:(oe,C="")=>this.#t?void 0:{key:C,outer:oe},scalar:oe=>this.
scalar(oe),array:(oe,C)=>{const ie=oe.length>0&&ce({key:"",outer:C});return this.array(ie?[]:oe,(0,X.pi)(K,C,this.#n))},object:(oe,C)=>{let ie;for(const[re,Se]of z.size===0?[]:oe)ce({key:re,outer:C})&&
(oe.delete(re),J.includes(re)&&(ie=(ie??new Map).set(re,Se)));return this.object(oe,ie)}})}scalar(R){let z=this.#s.get(R);return z===void 0&&(z={type:R.startsWith('"')?"string":"literal",id:++this.#r,
text:R},this.#s.set(R,z)),z}array(R,z){const K=z?R.toSorted((C,ie)=>C.id-ie.id):R;let ce=K.length;for(const{id:C}of K)ce=O(ce,C);const oe=this.#i(ce,{type:"array",id:this.#r+1,items:K,unordered:z});return this.#t?
oe:{type:"array",id:oe.id,items:R,unordered:z}}object(R,z){let K=~R.size;for(const[oe,{id:C}]of R)K=K+O(this.scalar(oe).id,C)|0;const ce=this.#i(K,{type:"object",id:this.#r+1,members:R,matchOnly:z});return this.#t?
ce:{type:"object",id:ce.id,members:R,matchOnly:z}}#i(R,z){for(let K=R;;K=K+1|0){const ce=this.#o.get(K);if(ce&&k(ce,z))return ce;if(!ce)return this.#o.set(K,z),this.#r++,z}}}function k(p,R){if(p.type===
"array")return R.type==="object"||p.items.length!==R.items.length?!1:p.items.every(({id:z},K)=>z===R.items[K]?.id);if(R.type==="array"||p.members.size!==R.members.size)return!1;for(const[z,{id:K}]of R.
members)if(p.members.get(z)?.id!==K)return!1;return!0}function O(p,R){const z=Math.imul(p^p>>>15,739982445)^Math.imul(R^R>>>16,73244475);return Math.imul(z^z>>>13,695872825)}function D(p,R=new m(X.K$)){
return/^\s*[[{]/.test(p)?R.read(p):void 0}function te(p){let R;return()=>(R??={value:p()},R.value)}}),899:((Ie,Me,w)=>{w.d(Me,{K$:()=>u,pi:()=>J,wo:()=>X});const u=X("");function X(G){const q=new Set,
[$,_]=[new Map,new Map];for(const[P,E]of G.split(/\r\n|\r|\n/).entries()){const S=E.trim();if(S===""||S.startsWith("#"))continue;const[b,A]=S.endsWith("[]")?[S.slice(0,-2),_]:[S,$],T=b.split(".").reverse(),
j=he(b);if(T.includes(""))throw new Error(`has an empty key in line ${P+1} (join keys by single dots)`);if(T.every(U=>U==="*"))throw new Error(`has only * in line ${P+1}, which would ignore everything\
 (name a key)`);q.add(S),A.set(j,[...A.get(j)??[],{line:S,keys:T}])}return{lines:[...q],fields:$,orders:_}}function J(G,q,$){if(G.size===0||q===void 0)return!1;const _=["*",he(q.key)].flatMap(P=>G.get(
P)??[]).filter(({keys:P})=>ge(q,P));for(const{line:P}of _)$(P);return _.length>0}function he(G){return G.slice(G.lastIndexOf(".")+1)}function ge(G,q){if(G===void 0||q.length===0)return q.length===0;const $=q[0]===
"*"?["*"]:G.key.split(".").reverse();return $.every((_,P)=>_===q[P])&&ge(G.outer,q.slice($.length))}}),742:((Ie,Me,w)=>{w.d(Me,{dj:()=>Pe,OD:()=>qe,qy:()=>Ye});var u=w(436),X=w(899),J=w(665);function he(ee,ne){
const ye=ne.size===0?void 0:ne.get(JSON.stringify(ee));return ye===void 0?ee:(0,u.e1)(ye)}function ge({base:ee,head:ne}){return ee===ne?[]:u.Rk.flatMap(ye=>{const[xe,$e]=[(0,u.TN)(ee,ye),(0,u.TN)(ne,ye)];
return xe!==$e&&xe?.startsWith('"')&&$e?.startsWith('"')?[[xe,$e]]:[]})}function G(ee,ne){const ye=new Map;for(const[fe,Oe]of ee)ye.set(fe,(ye.get(fe)??new Set).add(Oe));const xe=(fe,Oe)=>(fe.get(Oe)??
fe.get(`.${Oe}`))===1,$e=([fe,Oe])=>ye.get(fe)?.size===1&&xe(ne.base,fe)&&xe(ne.head,Oe);return new Map(ee.filter($e))}function q(ee){const ne=ye=>{const xe=new Map,$e=(fe,Oe)=>{if(fe.type==="array")for(const ze of fe.
items)$e(ze);if(fe.type!=="object")return;const Ke=Oe!==void 0&&(0,u.QP)(fe)!==void 0?[`.${JSON.stringify(Oe)}`]:[],Ue=Oe===void 0?u.Rk.flatMap(ze=>(0,u.TN)(fe,ze)??[]):Ke;for(const ze of new Set([fe.
id,...Ue]))xe.set(ze,(xe.get(ze)??0)+1);for(const[ze,W]of fe.members)$e(W,ze)};for(const fe of ee)$e(fe[ye],"");return xe};return{base:ne("base"),head:ne("head")}}function $(ee,ne,ye){const xe={element:new Map,
member:new Map};function $e(Oe,Ke){if(ne.size===0&&!ye)return Oe;if((0,u.jn)(Oe))return ee.scalar(ne.get(Oe.text)??Oe.text);const Ue=xe[Ke?"element":"member"],ze=Ue.get(Oe.id)??fe(Oe,Ke);return Ue.set(
Oe.id,ze),ze}function fe(Oe,Ke){if(Oe.type==="array"){const ae=Oe.items.map(me=>$e(me,!0));return ee.array(ae,Oe.unordered)}const Ue=new Map,ze=ye&&Ke?u.Rk.map(ae=>(0,u.TN)(Oe,ae)):[],W=ae=>ae.type===
"string"&&ze.includes(ae.text);for(const[ae,me]of Oe.members)!(0,u.Op)(ae,me,Ke)&&!W(me)?Ue.set(he(ae,ne),$e(me,!1)):ye||Ue.set(ae,me);return ee.object(Ue)}return(Oe,Ke=!1)=>$e(Oe,Ke).id}function _(ee,ne,ye){
const xe={base:$(ee,ne,!0),head:$(ee,new Map,!0)};return{interner:ee,renames:ne,holders:ye,follow:$(ee,ne,!1),bare:xe}}var P=w(408);const E=.4,S=.8,b=.9,A=4e4,T=4,j=/^(""|0|true|false|null)$/,U=.25,H=new Set(
[...u.eX,"type"]);function h(ee,ne,ye,xe){const{compare:$e,shareRare:fe}=O(ee,ye),Oe=m(ee,ne);return Ke=>(Ue,ze)=>{const W=(0,P.qc)(Ue,ze),ae=W.reduce((Y,{base:Q,head:be})=>Y+Q.length*be.length,0),me=Y=>ae>
A?[...fe(Y),...(0,P.O6)(ne,Y).flatMap(P.yU)]:Y.base.flatMap(Q=>Y.head.map(be=>({base:Q,head:be}))),Ee=W.flatMap(me).flatMap(Y=>{const Q=$e(Y);return(Ke>0&&xe(Y)?$e(Y,()=>1)>=b:Q>=Ke)?[{pair:Y,alike:Q,
distance:Oe(Y)}]:[]});Ee.sort((Y,Q)=>Q.alike-Y.alike||Y.distance-Q.distance);const _e=new Set;return Ee.flatMap(({pair:Y})=>_e.has(Y.base)||_e.has(Y.head)?[]:(_e.add(Y.base).add(Y.head),[Y]))}}function m({
base:ee},ne){const ye=new Map((0,P.Ms)(ne).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let xe=0;const $e=ee.map(({index:fe})=>(xe=ye.get(fe)??xe,fe+xe));return fe=>Math.abs(($e[fe.base.index]??
0)-fe.head.index)}function k({base:ee,head:ne}){const ye=({item:Oe})=>[(0,u.TH)(Oe),(0,u.Gg)(Oe)],[xe,$e]=[new Set(ee.flatMap(ye)),new Set(ne.flatMap(ye))],fe=(Oe,Ke)=>ye(Oe).every(Ue=>Ue!==void 0&&!Ke.
has(Ue));return Oe=>fe(Oe.base,$e)&&fe(Oe.head,xe)}function O(ee,{renames:ne,follow:ye}){const xe=new Map([["",0]]),$e=new Set;function fe(me){const Ee=xe.get(me)??xe.size;return xe.set(me,Ee),Ee}function Oe(me,Ee){
const _e=new Set,Y=(Q,be,Be)=>{if((0,u.jn)(Q)||(Q.type==="array"?Q.items.length:Q.members.size)===0){const We=fe(`${be}=${Ee==="base"?ye(Q):Q.id}`);_e.add(We),(!(0,u.jn)(Q)||j.test(Q.text))&&$e.add(We)}else if(Q.
type==="array")for(const We of Q.items)Y(We,fe(`${be}[]`),!0);else for(const[We,et]of Q.members)be===0&&(0,u.jn)(et)&&H.has(We)||(0,u.Op)(We,et,Be)||Y(et,fe(`${be}.${Ee==="base"?he(We,ne):We}`),!1)};return Y(
me,0,!0),_e}const Ke=new Map,Ue=new Map,ze=me=>Ke.get(me)??new Set;for(const me of["base","head"]){for(const Ee of ee[me])Ke.set(Ee,Oe(Ee.item,me));for(const[Ee,_e]of(0,J.Vn)(ee[me].flatMap(Y=>[...ze(
Y)]))){const Y=($e.has(Ee)?U:1)/_e;Ue.set(Ee,Math.min(Ue.get(Ee)??1,Y))}}const W=me=>Ue.get(me)??0,ae=me=>[...ze(me)].filter(Ee=>W(Ee)>=1/T);return{compare({base:me,head:Ee},_e=W){const Y=We=>{let et=0;
for(const ct of We)et+=_e(ct);return et},[Q,be]=[ze(me),ze(Ee)],Be=[...Q].filter(We=>be.has(We));return 2*Y(Be)/(Y(Q)+Y(be))||0},shareRare(me){const Ee=new Map;for(const _e of me.head)for(const Y of ae(
_e))Ee.set(Y,[...Ee.get(Y)??[],_e]);return me.base.flatMap(_e=>{const Y=new Set(ae(_e).flatMap(Q=>Ee.get(Q)??[]));return Array.from(Y,Q=>({base:_e,head:Q}))})}}}function D(ee,ne,ye){const xe={base:(0,P.
S3)([ee]),head:(0,P.S3)([ne])};return Math.max(...(0,P.yU)(xe).map($e=>O(xe,ye).compare($e)))}function te(ee){return(0,u.QP)(ee)!==void 0}function p(ee,ne){const ye=xe=>ee[xe].some(({item:$e})=>te($e));
return!ye("base")||!ye("head")?[]:h(ee,[],ne,()=>!1)(S)(ee,({item:xe})=>(0,u.QP)(xe))}const R=/^"[\w-]{0,20}"$/,z=500;function K(ee,ne,ye){let xe=[],$e=ee;const fe=()=>$e.base.length===0||$e.head.length===
0,Oe=(Y,Q)=>{const be=fe()?[]:Y($e,Q);be.length!==0&&(xe=xe.concat(be),$e=(0,P.FF)($e,be))},Ke=Y=>(Q,be)=>(0,P.O6)(xe,Q).flatMap(Be=>Y(Be,be)),Ue=ye||[...ee.base,...ee.head].some(({item:Y})=>Y.type===
"object"),ze=u.Rk.filter(Y=>!ie(Y,ee,ne));for(const Y of Se(ze,ee,ne))Oe(P.kk,oe(Y));const W=({item:Y})=>Y.id,ae=({item:Y},Q)=>Q==="base"?ne.follow(Y,!0):Y.id;for(const Y of ne.renames.size>0?[ae,W]:[
W])Oe(Ke(P.eV),Y),Ue&&Oe(P.kh,Y);if(Ue&&!fe()){const Y=k(ee);for(const Be of Se(je(ee),ee,ne).slice(0,1)){const We=et=>!u.ZM.test(Be)&&Y(et)&&R.test((0,u.TN)(et.head.item,Be)??"");Oe((et,ct)=>(0,P.kk)(
et,ct).filter(wt=>!We(wt)),oe(Be))}const Q=Be=>({item:We},et)=>C(We,ne.bare[et],Be);Oe(Ke(P.eV),Q(1)),Oe(P.kh,Q(3));const be=h(ee,xe,ne,Y);for(const Be of[...u.eX,"key"])Oe(be(0),oe(Be));Oe(be(0),({item:Be})=>(0,u.
Gg)(Be)),Oe(be(E),({item:Be})=>Be.type==="object"?(0,u.QP)(Be)??"":void 0)}const me=ze.length<u.Rk.length,Ee=Y=>(0,u.Gg)(Y)??(me?ze.find(Q=>(0,u.TN)(Y,Q)):(0,u.TH)(Y));return Oe(Ke((Y,Q)=>me&&ce(Y.base)===
ce(Y.head)?(0,P.yU)(Y):(0,P.kh)(Y,Q)),({item:Y})=>Ee(Y)===void 0?"":void 0),xe}function ce(ee){return ee.map(({index:ne})=>ne).join()}function oe(ee){return({item:ne})=>(0,u.TN)(ne,ee)}function C(ee,ne,ye){
return ee.type!=="object"||[...ee.members].filter(([$e,fe])=>!(0,u.Op)($e,fe,!0)).length<ye?void 0:ne(ee,!0)}function ie(ee,ne,ye){const[xe,$e]=[re(ne.base,ee),re(ne.head,ee)];if(xe===void 0||xe.word!==
$e?.word)return!1;if(xe.word===""&&xe.first<2&&$e.first<2)return!0;const fe=(0,P.kk)(ne,oe(ee)),Oe=fe.filter(({base:Ue,head:ze})=>(0,u.Gg)(Ue.item)===(0,u.Gg)(ze.item));return(0,P.kk)(ne,({item:Ue})=>(0,u.
Gg)(Ue)).length>2*Oe.length?!0:xe.word===""||ne.base.length===ne.head.length||ne.base.length>z?!1:(0,P.eV)(ne,({item:Ue},ze)=>C(Ue,ye.bare[ze],1)).length>ve(fe,ye)}function re(ee,ne){const ye=({item:Ke})=>(0,u.
TN)(Ke,ne)?.replaceAll('"',""),[,xe="",$e]=/^(.*?)(\d+)$/.exec((ee[0]&&ye(ee[0]))??"")??[],fe=Number($e);return ee.length>1&&ee.every(Ke=>ye(Ke)===`${xe}${fe+Ke.index}`)?{word:xe,first:fe}:void 0}function Se(ee,ne,ye){
const xe=ee.map(fe=>({key:fe,pairs:(0,P.kk)(ne,oe(fe))})),$e=(fe,Oe)=>fe.every(({base:Ue,head:ze},W)=>Ue===Oe[W]?.base&&ze===Oe[W]?.head)?0:ve(Oe,ye)-ve(fe,ye);return xe.sort(({pairs:fe},{pairs:Oe})=>Oe.
length-fe.length||$e(fe,Oe)),xe.map(({key:fe})=>fe)}function ve(ee,{interner:ne,renames:ye,bare:xe}){const $e=ee.map(({base:Oe,head:Ke})=>({base:Oe.item,head:Ke.item})),fe=$(ne,new Map([...ye,...$e.flatMap(
ge)]),!0);return $e.filter(({base:Oe,head:Ke})=>[fe,xe.head].some(Ue=>Ue(Oe,!0)===xe.head(Ke,!0))).length}function je({base:ee,head:ne}){const ye=(0,J.Vn)(ne.flatMap(({item:fe})=>(0,u.YD)(fe))),xe=fe=>2*
(ye.get(fe)??0)>ne.length&&fe!=="type",$e=[...ye.keys()].filter(fe=>xe(fe)&&Xe(ee,fe)&&Xe(ne,fe)).sort();return[...$e.filter(fe=>u.ZM.test(fe)),...$e]}function Xe(ee,ne){const ye=ee.flatMap(({item:$e})=>(0,u.
TN)($e,ne)??[]).filter($e=>$e.startsWith('"'));if(ye.length<(u.ZM.test(ne)?1:2)||2*ye.length<=ee.length||new Set(ye).size<ye.length)return!1;const xe=new Set(ee.flatMap(({item:$e})=>u.Rk.map(fe=>(0,u.
TN)($e,fe))));return 2*ye.filter($e=>xe.has($e)).length<ye.length}const f=8,d=.5;function B(ee,ne,ye){const xe=ne.holders(),$e=Q=>ee[Q].flatMap(be=>[be,...M(be,ye)]),fe={base:$e("base"),head:$e("head")},
Oe=Q=>{const be=Be=>fe[Be].filter(({path:We,value:et})=>We.at(-1)?.type===Q&&xe[Be].get(et.id)===1);return{base:be("base"),head:be("head")}},Ke={bases:new Set,heads:new Map};let Ue=Oe("item");const ze=(Q,be)=>{
const Be=(0,P.kk)(Ue,Q).filter(({base:We,head:et})=>We.owner!==et.owner&&be(We.value,et.value));for(const{base:We,head:et}of Be)Ke.bases.add(We.value),Ke.heads.set(et.value,We);Ue=(0,P.FF)(Ue,Be)},W=(Q,be)=>(0,u.
QP)(Q)===(0,u.QP)(be),ae=(Q,be)=>(0,u.Gg)(Q)!==void 0&&(0,u.Gg)(Q)===(0,u.Gg)(be),me=(Q,be)=>W(Q,be)&&D(Q,be,ne)>=d,Ee=(Q,be)=>(xe[be].get(Q??"")??0)<2,_e=(Q,be)=>Ee(Q,be)?Q:void 0;ze(({value:Q},be)=>_e(
(0,u.TH)(Q),be),(Q,be)=>((0,u.TH)(Q)?.length??0)>=f||ae(Q,be)||me(Q,be)),ze(({value:Q},be)=>_e((0,u.Gg)(Q)??(0,J.qU)(Q),be),me),ze(({value:Q},be)=>Ee((0,u.TH)(Q),be)?C(Q,ne.bare[be],3):void 0,W),Ue=Oe(
"member");const Y=({path:Q})=>Q.at(-2)?.type==="member";return ze(Q=>Y(Q)&&te(Q.value)?JSON.stringify(Q.path.slice(-2)):void 0,me),Ke}function M({value:ee,path:ne},ye){return(0,J.Vg)(ee,ye).flatMap(xe=>{
if((0,u.jn)(xe.value))return[];const $e={value:xe.value,path:[...ne,xe.step]};return[$e,...M($e,ye)]})}function ue(ee,ne,ye,xe){const $e=[],fe=[],Oe=[],Ke=[],Ue={base:[],head:[]};function ze({base:Y,head:Q},be,Be){
Be==="element"&&Ke.push(...ge({base:Y,head:Q})),(Be==="element"||Be==="member"&&Y.type==="object"&&Q.type==="object")&&Oe.push({base:Y,head:Q,path:be}),Y.id!==Q.id&&(Y.type==="array"&&Q.type==="array"?
_e(Y,Q,be):Y.type==="object"&&Q.type==="object"?Ee({base:Y,head:Q},be,Be):Be!=="own"&&(0,u.jn)(Y)&&(0,u.jn)(Q)&&ne.renames.get(Y.text)===Q.text?fe.push({path:be,from:(0,u.e1)(Y.text),to:(0,u.e1)(Q.text)}):
$e.push({kind:"modified",path:be,from:Y,to:Q}))}function W({base:Y,head:Q},be,Be,We){Y!==void 0&&Q!==void 0?ze({base:Y,head:Q},be,Be):Q!==void 0&&!ae(Q,be)?($e.push({kind:"added",path:be,value:Q}),Ue.
head.push({value:Q,path:be,owner:We}),ye.heads.size>0&&me(Q,be)):Y!==void 0&&!ye.bases.has(Y)&&($e.push({kind:"removed",path:be,value:Y}),Ue.base.push({value:Y,path:be,owner:We}))}function ae(Y,Q){const be=ye.
heads.get(Y);return be===void 0?!1:($e.push({kind:"moved",path:Q,from:be.path}),ze({base:be.value,head:Y},Q,Q.at(-1)?.type==="member"?"member":"element"),!0)}function me(Y,Q){for(const{step:be,value:Be}of(0,J.
Vg)(Y,xe)){const We=[...Q,be];ae(Be,We)||me(Be,We)}}function Ee(Y,Q,be){for(const{key:Be,from:We,isRenamed:et,...ct}of ke(Y,ne)){const wt=[...Q,{type:"member",key:Be}];et?($e.push({kind:"moved",path:wt,
from:[...Q,{type:"member",key:We}]}),Ke.push([JSON.stringify(We),JSON.stringify(Be)])):We!==Be&&fe.push({path:wt,from:We,to:Be});const dt=ct.base!==void 0&&(0,u.Op)(Be,ct.base,be==="element");W(ct,wt,
dt?"own":"member",Y)}}function _e(Y,Q,be){const Be={base:(0,P.S3)(Y.items),head:(0,P.S3)(Q.items)},We=K(Be,ne,Q.unordered).filter(dt=>!ye.bases.has(dt.base.item)&&!ye.heads.has(dt.head.item)),et=(0,J.
Oe)(Be,We,xe),ct=new Set((0,P.Ms)(We).map(dt=>dt.head.index)),wt=et.filter(dt=>dt.base&&dt.head&&!ct.has(dt.index));wt.length>0&&!Q.unordered&&$e.push({kind:"reordered",path:be,moved:wt.map(({step:dt})=>dt)});
for(const{step:dt,...lt}of et)W(lt,[...be,dt],"element",Be)}return ze(ee,[],"root"),{changes:$e,references:fe,matches:Oe,renames:Ke,unmatched:Ue}}function ke({base:ee,head:ne},ye){const{renames:xe,follow:$e,
holders:fe}=ye,Oe=new Map(ee.members),Ke=new Map,Ue=(Ee,_e)=>Ee.id===_e.id||$e(Ee)===_e.id;for(const Ee of[Ue,()=>!0])for(const _e of[Y=>Y,Y=>he(Y,xe)])for(const[Y,Q]of Oe){const be=_e(Y),Be=ne.members.
get(be);if(Be===void 0||Ke.has(be)||!Ee(Q,Be))continue;Oe.delete(Y);const We=Y!==be&&te(Q)&&!fe().base.has(JSON.stringify(Y));Ke.set(be,{key:be,from:Y,isRenamed:We,base:Q,head:Be})}const ze=new Map([...ne.
members].filter(([Ee])=>!Ke.has(Ee))),W={base:[...Oe.keys()],head:[...ze.keys()]},ae=p({base:(0,P.S3)([...Oe.values()]),head:(0,P.S3)([...ze.values()])},ye);for(const Ee of ae){const[_e="",Y=""]=[W.base[Ee.
base.index],W.head[Ee.head.index]];Oe.delete(_e),Ke.set(Y,{key:Y,from:_e,isRenamed:!0,base:Ee.base.item,head:Ee.head.item})}for(const[Ee,_e]of ze)Ke.has(Ee)||Ke.set(Ee,{key:Ee,from:Ee,head:_e});const me=Array.
from(Oe,([Ee,_e])=>({key:Ee,from:Ee,base:_e}));return[...Ke.values(),...me].sort((Ee,_e)=>Ee.key<_e.key?-1:1)}const Ae={bases:new Set,heads:new Map},He=5;function Ye(ee,ne){const ye=new u.Ms(X.K$),[xe,
$e]=[ee,ne].map(fe=>(0,u.yR)(fe,ye));return xe&&$e&&qe([{base:xe,head:$e}],ye)[0]}function qe(ee,ne,ye=[]){const xe=(0,u.qy)(()=>q(ee)),$e=ee.flatMap(({head:ze,base:W})=>[ze,W]),fe=(0,u.qy)(()=>(0,J.j9)(
$e,(0,J.j9)(ye).itemOf)),Oe=(ze,W)=>fe().componentOf(ze,W);function Ke(ze){const W=_(ne,ze,xe);return ee.map(ae=>{const me=ue(ae,W,Ae,Oe),{base:Ee,head:_e}=me.unmatched;if(Ee.length===0||_e.length===0)
return me;const Y=B(me.unmatched,W,Oe);if(Y.heads.size===0)return me;const Q=ue(ae,W,Y,Oe);return Q.matches.filter(({head:be})=>Y.heads.has(be)).length===Y.heads.size?Q:me})}let Ue=new Map;for(let ze=0;ze<
He;ze++){const W=Ke(Ue),ae=W.flatMap(Ee=>Ee.renames),me=ae.length===0?new Map:G(ae,xe());if(Ue.size===me.size&&[...Ue].every(([Ee,_e])=>me.get(Ee)===_e)){if(W.some(({changes:Ee})=>Ee.length>0))return W;
break}Ue=me}return Ke(new Map)}function Pe(ee){if((0,u.jn)(ee))return ee.text;if(ee.type==="array"){const ye=ee.items.map(Pe);return`[${(ee.unordered?ye.sort():ye).join()}]`}return`{${Array.from(ee.members,
([ye,xe])=>`${JSON.stringify(ye)}:${Pe(xe)}`).sort().join()}}`}}),499:((Ie,Me,w)=>{w.d(Me,{Ab:()=>U,a2:()=>p,gN:()=>m,lY:()=>R,pi:()=>H,rL:()=>k});var u=w(436);const X=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
J=["x","y"],he=U("viewport canvas"),ge=U("w h width height left top zoom"),G=[["x"],["position"],["left","top"]],q=U("selected dragging"),$=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
_=/^\d{4}-\d\d-\d\d$/,P=U("_?id uuid guid identifier instanceIdentifier"),E=/^\d{1,15}$/,S=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,b=U("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),A=U("meta(data)? .*info revision flow workflow"),T=100,j=[[U(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),$,_],[U(".*\
(update|modification|creat(e|ion)|save|export|publish)[-_]?(at|on|date|time)* .*timestamp .*iteration"),$],[U("[lc]Mod [mc]time"),$],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function U(C){return new RegExp(`^(${C.replaceAll(" ","|")})$`,"i")}function H({base:C,head:ie,changes:re}){const Se=(0,u.qy)(()=>re.flatMap(je=>h(je)??[]).slice(0,T)),ve={base:(0,u.qy)(()=>new Set((0,u.
PX)(C))),head:(0,u.qy)(()=>new Set((0,u.PX)(ie)))};return je=>{const{kind:Xe,path:f}=je;if(Xe==="reordered"||Xe==="moved")return!1;const[d,B=d]=Xe==="modified"?[je.from,je.to]:[je.value];if(oe(d)&&oe(
B)&&O(f,d.type==="literal")||D(f)&&ce(d)&&ce(B))return!0;if(Xe!=="modified"||d.type!==B.type||!("text"in d)||!("text"in B))return!1;const[M,ue,ke]=[K(f.at(-1)),(0,u.e1)(d.text),(0,u.e1)(B.text)],Ae=(...ee)=>[
ue,ke].every(ne=>ee.some(ye=>ye.test(ne)));if(j.some(([ee,...ne])=>ee.test(M)&&Ae(...ne)))return!0;const He=K(f.at(-2));if(b.test(M)&&Ae(E,S))return He===""||A.test(He);if((h(je)?Se().filter(ee=>ee.old!==
ue&&ue.includes(ee.old)):[]).some(ee=>ue.replaceAll(ee.old,ee.recent)===ke))return!0;const qe=P.test(M)||M===`${K(f.at(-3)).replace(/s$/,"")}Id`;return He===""&&qe&&Ae(S)&&!ve.head().has(ue)&&!ve.base().
has(ke)}}function h(C){const[ie,re]=C.path.slice(-2);if(!(!(C.kind==="modified"&&ie?.type==="item"&&P.test(K(re)))||C.from.type!=="string"||C.to.type!=="string"))return{old:(0,u.e1)(C.from.text),recent:(0,u.
e1)(C.to.text)}}function m(C){return S.test(C)||$.test(C)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(C)}function k(C,ie){return(0,u.jn)(ie)&&(P.test(C)||C==="name"&&u.kk.test(ie.text))||X.test(C)&&ie.type!==
"literal"&&oe(ie)||J.includes(C)&&oe(ie)}function O(C,ie){const[re,Se]=[C.at(-2),K(C.at(-1))],ve=C.slice(p(C)).find(Xe=>X.test(K(Xe)));return ve?ve===C.at(-1)?!ie:Se===""||J.includes(Se)||ge.test(Se):
Se==="zoom"&&he.test(K(re))||J.includes(Se)||ge.test(Se)&&te(re)}function D(C){return q.test(K(C.at(-1)))&&te(C[p(C)-1])}function te(C){const ie=C?.type==="item"&&C.item.type==="object"?C.item.members:
void 0;return G.some(re=>re.every(Se=>ie?.has(Se)))}function p(C){return C.slice(0,-1).findLastIndex(({type:ie})=>ie==="item")+1}function R(C,{matches:ie}){const re=new Map(ie.map(ve=>[ve.path.at(-1),
ve])),Se=new Map;for(const ve of C){const je=p(ve.path),[Xe,f]=[ve.path[je-1],ve.path[je]],d=J.includes(K(f)),B=d?J:X.test(K(f))?[K(f)]:[],[M,ue]=[z(re.get(Xe)?.base,B),z(re.get(Xe)?.head,B)],ke=[...ve.
path.slice(0,je),{type:"member",key:B.join(", ")}];M&&ue?Se.set(d?Xe:f,{kind:"modified",path:ke,from:M,to:ue}):Se.set(ve,ve)}return[...Se.values()]}function z(C,ie){const re=C?.type==="object"?ie.flatMap(
Se=>C.members.get(Se)??[]):[];if(!(re.length<ie.length))return re.length>1?{type:"array",id:0,items:re,unordered:!1}:re[0]}function K(C){return C?.type==="member"?C.key:""}function ce(C){return C.type===
"literal"&&/^(true|false)$/.test(C.text)}function oe(C){if(C.type==="literal")return/\d/.test(C.text);const ie=C.type==="array"?C.items:C.type==="object"?[...C.members.values()]:[];return ie.length>0&&
ie.every(oe)}}),665:((Ie,Me,w)=>{w.d(Me,{Vn:()=>D,s3:()=>h,Oe:()=>j,Vg:()=>U,j9:()=>E,qU:()=>S,oP:()=>O});var u=w(436),X=w(408),J=w(499),he=w(997),ge=w(856);function G(p){const R=new Map;for(const ce of p)
for(const[oe,C]of ce.type==="object"?ce.members:[]){if(C.type!=="string")continue;const{ids:ie,length:re,isRepeated:Se}=R.get(oe)??{ids:new Set,length:0,isRepeated:!1};R.set(oe,{ids:ie,length:re+C.text.
length,isRepeated:Se||ie.has(C.id)}),ie.add(C.id)}const z=[...R].filter(([ce,{ids:oe,isRepeated:C}])=>oe.size>1&&2*oe.size>p.length&&!C&&ce!=="type"&&!he.Z_.test(ce));z.sort(([ce,oe],[C,ie])=>ie.ids.size-
oe.ids.size||oe.length-ie.length||(ce<C?-1:1));const K=z.find(([ce])=>{const oe=p.flatMap(C=>q(C,ce)??[]);return 2*oe.length>p.length&&!oe.some(J.gN)});return ce=>K&&q(ce,K[0])}function q(p,R){const z=(0,u.
C5)(p,R),K=z?.type==="string"?(0,u.e1)(z.text):"";return/^[^\n]{1,60}$/.test(K)&&!(0,ge.$C)(R,z,p)?K:void 0}const $=/group|parent|folder|owner/i,_=/(-[\da-f]{4}){3}-[\da-f]{12}/i,P=40;function E(p,R=z=>{}){
const z=p.map(T),K=ie=>z.find(re=>re.get(ie))?.get(ie)??(/[^\d"]/.test(ie)?R(ie):void 0);function ce(ie,re){for(const Se of(0,u.YD)(ie).sort()){if($.test(Se))continue;const ve=`${(0,u.TN)(ie,Se)}`,je=Se===
"type"?`"${ve.split(":")[1]}`:ve,Xe=K(je);if(Xe===void 0||S(Xe.item)===void 0)continue;const f=z.some(d=>{const B=d.get(je);return B&&(B.array===re||A(re,B.item))});if(Se==="type"||!f)return Xe.item}}
function oe(ie,re){const Se=(0,u.Gg)(ie);return S(ie)??S(ce(ie,re))??(Se&&(0,u.e1)(Se))}function C(ie,re=/\d/.test(ie)){const Se=re?K(ie):void 0;return Se&&(oe(Se.item,Se.array)??te(Se.item))}return{itemOf:K,
componentOf:ce,nameOf:oe,labelOf:C}}function S(p){const R=(0,u.Ku)(p,["name","Name"]);if(R&&!u.kk.test(R))return(0,u.e1)(R);const K=R===void 0&&(0,u.Ku)(p,u.eX)!==void 0?void 0:(0,u.Gg)(p)??(p&&b(p));
return K&&(0,u.e1)(K)}function b(p){const R=(0,u.C5)(p,"localeData");return[...(R?["en",...(0,u.YD)(R)]:[]).map(oe=>(0,u.C5)(R,oe)),(0,u.C5)((0,u.C5)(p,"data"),"node")].map(oe=>(0,u.Gg)(oe)??(0,u.Ku)(
oe,["display_name"])).find(oe=>oe!==void 0)}function A(p,R){return(0,u.YD)(R).map(K=>(0,u.C5)(R,K)).some(K=>K?.type==="array"&&K.items===p)}function T(p){const R=new Map,z=K=>{if(K.type==="object")for(const ce of K.
members.values())z(ce);if(K.type==="array")for(const ce of K.items){const oe=(0,u.YD)(ce).filter(ie=>u.ZM.test(ie)),C=new Set(oe.flatMap(ie=>(0,u.TN)(ce,ie)??[]));for(const ie of C)R.set(ie,R.has(ie)?
void 0:{item:ce,array:K.items});z(ce)}};return z(p),R}function j(p,R,z){const K=(0,X.FF)(p,R),ce=[...K.base.map(re=>({...re,base:re.item})),...R.map(({base:re,head:Se})=>({...Se,base:re.item,head:Se.item})),
...K.head.map(re=>({...re,head:re.item}))],oe=k(ce,z),C=G(ce.filter(re=>!oe.has(re)).map(({item:re})=>re)),ie=re=>H(re,oe.get(re),C(re.item));return ce.map(re=>({...re,step:ie(re)})).sort(m)}function U(p,R){
return p.type==="object"?Array.from(p.members,([K,ce])=>({step:{type:"member",key:K},value:ce})):(p.type==="array"?j({base:[],head:(0,X.S3)(p.items)},[],R):[]).map(({step:K,item:ce})=>({step:K,value:ce}))}
function H({item:p,index:R},z,K){return z===void 0?{type:"element",index:R,item:p,text:K}:h(p,z)}function h(p,R){const z=te(p),K=z!==void 0&&z.length<=P&&!R.startsWith(z);return{type:"item",label:R,...K&&
{hint:z},item:p}}function m({step:p},{step:R}){return p.type==="item"&&R.type==="item"?p.label<R.label?-1:1:p.type==="element"&&R.type==="element"?p.index-R.index:p.type==="item"?-1:1}function k(p,R){
const z=new Map,K=new Set;let ce=p.filter(({item:ve})=>(S(ve)??(0,u.Gg)(ve)??(0,u.TH)(ve))!==void 0);const oe=ve=>{const je=ce.map(ve),Xe=D(je);ce=ce.filter((f,d)=>{const B=je[d];return B===void 0||Xe.
get(B)!==1||K.has(B)?!0:(K.add(B),z.set(f,B),!1)})};oe(({item:ve})=>S(ve));const C=new Map(ce.map(ve=>[ve,S(ve.item)??S(R(ve.item,ve.array))])),ie=D([...C.values()]),re=ve=>{const[je,Xe]=[C.get(ve),(0,u.
Gg)(ve.item)];return S(ve.item)??(ie.get(je)===1?je:void 0)??(Xe&&(0,u.e1)(Xe))},Se=(ve,je)=>{const[Xe,f]=[(0,u.TH)(ve.item),re(ve)??te(ve.item)];return Xe?O(f,Xe,je):f};return oe(ve=>re(ve)??Se(ve,_)),
oe(ve=>Se(ve,_)),oe(ve=>Se(ve,/$/)),oe(ve=>`${re(ve)??te(ve.item)??Se(ve,/$/)} [${ve.index}${ve.head?"":", before"}]`),z}function O(p,R,z=_){const K=(0,u.e1)(R).replace(z,"");return p?`${p} (${K})`:K}
function D(p){const R=new Map;for(const z of p)R.set(z,(R.get(z)??0)+1);return R}function te(p){const R=(0,u.QP)(p);return R?.startsWith('"')?(0,u.e1)(R):void 0}}),997:((Ie,Me,w)=>{w.d(Me,{BQ:()=>q,FK:()=>h,
Fu:()=>E,NQ:()=>ge,Z_:()=>he,t5:()=>P});var u=w(436),X=w(499);const J=[(0,X.Ab)("_?id key uuid guid identifier"),(0,X.Ab)("(node|step|state)_?id"),(0,X.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
(0,X.Ab)("\\*")],he=(0,X.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ge="*",G=64;function q(m,k){const O=$([]),D=[],te=new Set([m,k].flatMap(z=>[...(0,u.PX)(z),...b(z)]));function p(z,K,ce){
if((0,u.jn)(z))S(z.text,K,ce);else if(z.type==="object")R(z,K,ce);else{const oe=z.items.length>1&&z.items.some(({type:C})=>C==="array");for(const[C,ie]of z.items.entries())p(ie,_(K,"[]"),{...ce,array:z.
items,...oe&&{slot:C}})}}function R(z,K,{key:ce,array:oe,map:C,...ie}){let re=ie;if(oe!==void 0||ce!==void 0){const je={side:ie.side,value:z,field:K,outer:ie.place,key:ce,array:oe??[]};re={...ie,place:je,
map:C},D.push(je)}const Se=T(z,te),ve=re===ie&&(0,u.YD)(z).some(je=>C?.members.has(je));for(const[je,Xe]of z.members){const f=_(K,Se||ve?ge:je);ve&&S(JSON.stringify(je),f,re,Xe),(!ve||Xe.type==="array")&&
p(Xe,f,Se?{...re,key:je,map:z}:re)}}return p(m,O,{side:"base"}),p(k,O,{side:"head"}),{root:O,places:D,find:j(D)}}function $(m){return{keys:m,inner:new Map,texts:new Map,references:[]}}function _(m,k){
const O=m.inner.get(k)??$([...m.keys,k]);return m.inner.set(k,O),O}function P(m){const k=[m];for(const O of k)for(const D of O.inner.values())k.push(D);return k}function E(m,k){return m?.inner.get(k)??
m?.inner.get(ge)}function S(m,{keys:k,texts:O,references:D},{place:te,slot:p},R){O.set(m,(O.get(m)??0)+1);const z=m.startsWith('"')?m.length>2:he.test(k.findLast(K=>K!=="[]")??"")&&Number.isInteger(Number(
m));te&&z&&D.push({text:m,place:te,slot:p,value:R})}function b(m){if((0,u.jn)(m))return[];const k=m.type==="array"?m.items:[...m.members.values()];return[...k.flatMap(b),...k.some(A)?[]:(0,u.YD)(m)]}function A(m){
return m.type==="object"}function T({members:m},k){return 2*[...m.keys()].filter(D=>!he.test(D)&&k.has(D)).length>=m.size&&[...m.values()].every(A)}function j(m){const k={base:new Map,head:new Map};for(const O of m){
const D=(te,p)=>{const R=J.findIndex(K=>K.test(te));if(R<0)return;const z=k[O.side].get(p)??[];z[R]=(z[R]??new Set).add(O),k[O.side].set(p,z)};O.key!==void 0&&D(ge,JSON.stringify(O.key));for(const[te,
p]of O.value.members)(0,u.jn)(p)&&D(te,p.text)}return(O,D)=>{const te=k[D.side].get(O)?.find(p=>p);return te&&te.size<=G?U([...te],D,D):void 0}}function U(m,k,O){const D=O?m.filter(K=>h(K,O)):m;if(D.length===
0&&O)return U(m,k,O.outer);const te=D.length>1?D.filter(({value:K})=>K.members.size>2):D,p=te.map(({field:K})=>H(k.field,K)),[R,...z]=te.filter((K,ce)=>p[ce]===Math.min(...p));return z.length===0?R:void 0}
function H(m,{keys:k}){const O=k.findIndex((D,te)=>D!==m.keys[te]);return O<0?0:k.length-O}function h(m,k){return m!==void 0&&(m===k||h(m.outer,k))}}),856:((Ie,Me,w)=>{w.d(Me,{$C:()=>R,Wr:()=>oe,_p:()=>z,
lb:()=>k});var u=w(706),X=w(436);const J=8,he="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|\
signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",ge=new RegExp(`(?:(?:${he})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),G="(?:max|min|num|count|stop|end|pad|bos|eos|unk\
)",q=new RegExp(`^x?(?:${he}|(?:password|secret|apikey|cookie)s)$`),$=/name|key|header|field/i,_=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,P=/^(.*values?|default|contents?|val|v)$/,
E=/\{\{|\$\{|<%/,{raw:S}=String,b=S`\\{0,7}`,A="[\"'`]",T=S`(?<!${G}[-_. ]?)(?:${he})`,j=S`(?!\p{L}{1,20}(?:[.:!?]?(?:${A}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|process\.env|\$?\{)`,U=S`(?:(?:bearer|basic|token)\s{1,4})?`,
H=S`\s?${b}${A}\s{0,4}[,+]|${b}${A}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+S`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${A}${j}(?!\w+:/)(?:(?!${A})\S){6,}${A}))`,h=S`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,
m=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,S`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${T}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,
/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,S`(?<=${T}(?:${H})\s{0,9}(${b}(?:"""|'''|${A})))${h}(?:\1\s{0,4}\+\s{0,4}${A}${h})?(?=\1(?!:))`,
/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,S`(?<=${T}\s{0,4}=\s{0,4}${U})${j}(?:(?!${A})[^\s,;&)}\]\\]){6,}`,S`(?<=${T}(?:[\s*_]{0,4}:|\s\|)\*{0,2}(?:[\s_|>]|${A}){0,6}${U}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${j}(?:(?!${A})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
S`(?<=\bbearer\s{1,4})${j}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${j}[\w+/=]{8,}(?![\w-])`,S`(?<=<[\w:.-]{0,40}${T}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,S`(?<=${T}(?:${b}["'],?|\n|\\n)(?:\s|\\n){0,20}${b}["']?\b(?:value|content|default)${b}["']?\s{0,4}[:=]\s{0,4}${b}["']?)${j}(?!\s)[^"'\n\\<>]{1,4000}`,
S`(?<=<[^<>]{0,200}["']${T}${b}["'][^<>]{0,200}\svalue=${b}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,S`(?<=\s(?:--?[\w-]{0,30}${T}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${j}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function k({workflows:C}){const ie=new u.pO;for(const{secrets:Se,files:ve}of C){const je=ve.flatMap(({base:Xe,head:f})=>[Xe,f].flatMap(oe));for(const Xe of[...Se,...je].flatMap(
O))ie.add(Xe,D)}const re=new Map;return Se=>{const ve=re.get(Se);if(ve)return ve;const je=[],Xe=B=>(je.push(B),u.v5),d={shown:m.reduce((B,M)=>B.replace(M,Xe),ie.hide(Se,Xe)),hidden:JSON.stringify(je)};
return re.set(Se,d),d}}function O(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,X.PX)((0,X.yR)(C))]}function D(C){return C.length>=J&&!new RegExp("^\\p{L}+$","u").test(C)}function te(C){
const ie=p(C);return ge.test(ie)&&!ie.match(`^${G}`)}function p(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function R(C,ie,re){return K(ie)?!1:te(C)?ce(ie)||q.test(p(C)):!P.test(p(C))||re?.type!==
"object"?!1:[...re.members].some(([Se,ve])=>{const je=(0,X.jn)(ve)&&(ve.text==="true"?Se:_.test(Se)&&(0,X.e1)(ve.text));return $.test(Se)&&te(`${(0,X.TN)(re,Se)}`)||je&&q.test(p(je))})}function z(C,...ie){
return ie.every(K)?!1:C.some((re,Se)=>{const ve=C[Se-1],je=ve&&"item"in ve?ve.item:void 0,Xe=C.slice(Se+1).every(({type:d})=>d==="element"),f=d=>re.type==="member"&&R(re.key,Xe?d:void 0,je);return ie.
some(f)})}function K(C){return C?.type==="literal"&&!/\d/.test(C.text)}function ce(C){return C?.type==="array"?C.items.every(ce):C!==void 0&&(0,X.jn)(C)}function oe(C){const ie=[],re=Se=>{if(Se!==void 0)
if((0,X.jn)(Se))re((0,X.yR)((0,X.e1)(Se.text)));else if(Se.type==="array")for(const ve of Se.items)re(ve);else for(const[ve,je]of Se.members)R(ve,je,Se)&&(0,X.PX)(je,ie),re(je)};return re(C),ie.filter(
Se=>!E.test(Se))}}),408:((Ie,Me,w)=>{w.d(Me,{$z:()=>$,FF:()=>E,Ms:()=>P,O6:()=>S,S3:()=>J,eV:()=>he,kh:()=>ge,kk:()=>G,qc:()=>q,yU:()=>_});var u=w(965);const X=500;function J(b){return b.map((A,T)=>({
item:A,index:T,array:b}))}function he(b,A){const T=m=>b[m].map(k=>A(k,m)),j=(m,k)=>m!==void 0&&m===k,U=(0,u.E)(T("base"),T("head"),{maxEditLength:X,comparator:j});if(U===void 0)return P(ge(b,A));let[H,
h]=[0,0];return U.flatMap(({added:m,removed:k,count:O})=>{const[D,te]=[b.base.slice(H,H+O),b.head.slice(h,h+O)];return m||(H+=O),k||(h+=O),m||k?[]:_({base:D,head:te})})}function ge(b,A){return q(b,A).
flatMap(_)}function G(b,A){return q(b,A).flatMap(T=>T.base.length===1&&T.head.length===1?_(T):[])}function q(b,A){const T=$(b.head,j=>A(j,"head"));return T.delete(void 0),[...$(b.base,j=>A(j,"base"))].
flatMap(([j,U])=>{const H=T.get(j);return H?[{base:U,head:H}]:[]})}function $(b,A){const T=new Map;for(const j of b){const U=A(j),H=T.get(U);H?H.push(j):T.set(U,[j])}return T}function _({base:b,head:A}){
return b.flatMap((T,j)=>{const U=A[j];return U===void 0?[]:[{base:T,head:U}]})}function P(b){const A=[];for(const j of b.toSorted((U,H)=>U.base.index-H.base.index)){let[U,H]=[0,A.length];for(;U<H;){const h=U+
H>>1;(A[h]?.last.head.index??0)<j.head.index?U=h+1:H=h}A[U]={last:j,before:A[U-1]}}const T=[];for(let j=A.at(-1);j;j=j.before)T.push(j.last);return T.reverse()}function E({base:b,head:A},T){const j=new Set(
T.flatMap(U=>[U.base,U.head]));return{base:b.filter(U=>!j.has(U)),head:A.filter(U=>!j.has(U))}}function S(b,A){const T=P(b),j={base:0,head:0};return q(A,({index:U},H)=>{for(;(T[j[H]]?.[H].index??1/0)<
U;)j[H]++;return j[H]})}}),384:((Ie,Me,w)=>{w.a(Ie,async(u,X)=>{try{let T=function(){const j=new he.i_,U=j.required("base",q.Rr),H=j.required("head",q.Rr);[U,H].some(O=>O!==void 0&&(0,J.existsSync)(O))||
(U!==void 0&&j.refuse("base",(0,q.LO)(j.text("base"))),H!==void 0&&j.refuse("head",(0,q.LO)(j.text("head"))));const h=(0,he.RT)(j),m=j.boolean("fail-on-change",!1),k=j.boolean("summary",!0);return{base:j.
check(U),head:j.check(H),ignore:h,failOnChange:m,summary:k}};var J=w(24),he=w(991),ge=w(697),G=w(953),q=w(192),$=w(124),_=w(279),P=w(725),E=w(276),S=w(57),b=w(706),A=w(885);await(0,E.eF)(async j=>{const{
base:U,head:H,ignore:h,failOnChange:m,summary:k}=T(),O=(0,P.t1)(),[D,te]=[(0,b.OX)(U),(0,b.OX)(H)],p=(0,S.Bu)(Object.entries({Base:D,Head:te}));O.info(`Comparing ${D} with ${te}`);const R=await(0,A.Z)(
U,H,{ignore:h,signal:j}).catch(async oe=>{const C=(0,_.iT)(oe);throw k&&await(0,S.Sy)("Workflow comparison failed",(0,S.il)((0,ge.UX)(C),(0,E.VY)(C)),p),C});for(const{name:oe,status:C,counts:ie,variablesCompared:re}of R.
workflows){const Se=C==="changed"||C==="unchanged"?(0,$.cq)(ie):C,ve=re?"":" (environment variables are not compared)";O.info(`${oe===void 0?"":`${(0,b.OX)(oe)}: `}${Se}${ve}`)}const[z,K]=[(0,$.Hq)(R),
(0,$.xW)(R)];(0,E.n0)({changed:z,...K});const ce=await(0,G.S)(R);if(k){const oe=ce(R.workflows.length>1,[p]);await(0,S.Sy)(`Workflow comparison: ${(0,$.cq)(K)}`,oe,p)}if(z&&m){const oe=`The versions d\
iffer (${(0,$.cq)(K)}), and fail-on-change is true`;throw new _.HR({what:oe,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),X()}catch(T){X(T)}},1)}),885:((Ie,Me,w)=>{w.d(
Me,{Z:()=>rn});var u=w(806);const X=at(import.meta.url)("node:buffer");var J=w(761);const he={enter:()=>{},scalar:I=>({json:I}),array:I=>({json:`[${I.map(({json:V})=>V)}]`,items:I}),object(I){return{json:`\
{${Array.from(I,([Z,{json:de}])=>`${JSON.stringify(Z)}:${de}`).sort()}}`,members:I}}};function ge(I){const V=(0,X.isUtf8)(I)?(0,J.q)(I.toString(),void 0,he):void 0,Z=V?.members??V?.items?.map(le=>[G(le),
le]);if(Z===void 0)return;const de=new Map;for(const[le,{members:Te,json:De}]of Z){if(le===void 0||de.has(le))return;de.set(le,{name:le,keys:[...Te?.keys()??[]],content:De})}return{container:Array.isArray(
Z)?"array":"object",variables:[...de.values()]}}function G({members:I}){if(!I?.has("value"))return;const V=[I.get("name"),I.get("key")].find(Z=>Z?.json[0]==='"');return V&&JSON.parse(V.json)}function q({
files:I}){const V=[...I].filter(([Z])=>(0,u.dU)(Z)).map(([,Z])=>$(Z));return[...new Set(V.flat())]}function $(I){const V=new TextDecoder().decode(I);try{JSON.parse(V)}catch{return[]}const Z=ge(I),de=new Set(
Z?.container==="array"?Z.variables.map(({name:De})=>De):void 0),Te=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([De,Fe,Qe])=>Fe===void 0?[De,String(Number(De))]:Qe===void 0?
[JSON.parse(Fe)]:[]);return[...new Set(Te)].filter(De=>!de.has(De))}var _=w(124),P=w(436),E=w(598),S=w(742);function b(I){return(0,X.isUtf8)(I)?I.toString():void 0}function A(I,V,Z){const de=/\.json$/i.
test(I)?b(V):void 0;return de===void 0?void 0:Z.read(de)}function T(I,V,Z,de){if(V.equals(Z))return!0;const le=new Interner(de),Te=A(I,V,le);return Te!==void 0&&Te.id===A(I,Z,le)?.id}function j({files:I},V){
const Z=le=>createHash("sha256").update(le).digest("hex"),de=Array.from(I,([le,Te])=>{const De=A(le,Te,new Interner(V));return[le,Z(De?canonicalJson(De):Te)]});return Z(JSON.stringify(de.sort(([le],[Te])=>le<
Te?-1:1)))}var U=w(899),H=w(856);const h=1024*1024;function m(I,V,{name:Z,ignore:de}){const le=[I,V].filter(ot=>ot!==void 0),Te=le.some(O),De=[...new Set(le.flatMap(({files:ot})=>[...ot.keys()]))].sort(),
Fe=new Set(de.lines),Qe=new P.Ms(de,ot=>Fe.delete(ot)),tt=De.flatMap(ot=>{const[xt,$t]=[I?.files.get(ot),V?.files.get(ot)],Nt=xt!==void 0&&$t!==void 0&&xt.equals($t);if(Te&&(0,u.dU)(ot)||Nt&&Fe.size===
0)return[];const mt=xt&&A(ot,xt,Qe),Et=Nt?mt:$t&&A(ot,$t,Qe);return Nt||mt!==void 0&&mt.id===Et?.id?[]:[{name:ot,from:xt,to:$t,base:mt,head:Et}]}),gt=ot=>de.lines.length===0&&tt.some(xt=>xt.name===ot),
ut=(tt.length===0?[]:De.filter(ot=>!gt(ot)&&!(0,u.dU)(ot))).flatMap(ot=>k(ot,V?.files.get(ot),I?.files.get(ot))),St=te(tt,Qe,ut),zt=I===void 0?"added":V===void 0?"removed":void 0;return{name:Z,status:zt??
(St.length>0?"changed":"unchanged"),counts:zt?{added:0,modified:0,removed:0,[zt]:1}:(0,_.cz)(St.map(_.xS)),files:St,unchanged:ut,variablesCompared:!(Te&&le.some(D)),secrets:[...new Set([...le.flatMap(
q),...ut.flatMap(H.Wr)])],unusedIgnores:[...Fe]}}function k(I,V=Buffer.of(),Z=V){return(V.equals(Z)?[V]:[V,Z]).flatMap(le=>A(I,le,new P.Ms(U.K$))??[])}function O({kind:I,files:V}){return I==="folder"&&
![...V.keys()].some(u.dU)}function D({files:I}){return[...I].some(([V,Z])=>(0,u.dU)(V)&&ge(Z)?.variables.length!==0)}function te(I,V,Z){const de=I.flatMap(({name:Te,base:De,head:Fe})=>De&&Fe&&!(0,u.dU)(
Te)?[{name:Te,base:De,head:Fe}]:[]),le=new Map((0,S.OD)(de,V,Z).map((Te,De)=>[de[De]?.name,Te]));return I.map(Te=>p(Te,le.get(Te.name)))}function p({name:I,from:V,to:Z,base:de,head:le},Te){const De=V===
void 0?"added":Z===void 0?"removed":"modified",Fe={name:I,status:De,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,u.dU)(I))return{...Fe,kind:"variables",changes:z(de,le,De)};if(Te||
De!=="modified"&&(de??le))return{...Fe,kind:"json",base:de,head:le,...Te};const[Qe,tt]=[V&&R(V),Z&&R(Z)];return V&&Qe===void 0||Z&&tt===void 0?{...Fe,kind:"binary"}:{...Fe,kind:"text",text:{base:Qe,head:tt}}}
function R(I){return I.length<=h&&!I.includes(0)?b(I):void 0}function z(I,V,Z){const[de,le]=[I,V].map(st=>st&&ge(Buffer.from((0,S.dj)(st))));if(Z==="modified"&&(de===void 0||de.container!==le?.container))
return[{kind:"modified",path:[],from:_.RG,to:_.RG}];const Te=st=>new Map(st?.variables.map(({name:ut,content:St})=>[ut,St])),[De,Fe]=[Te(de),Te(le)],Qe=[],tt=[...De.keys()].filter(st=>Fe.has(st)),gt=[
...Fe.keys()].filter(st=>De.has(st));tt.some((st,ut)=>st!==gt[ut])&&Qe.push({kind:"reordered",path:[],moved:[]});for(const st of[...new Set([...De.keys(),...Fe.keys()])].sort()){const ut=[{type:"membe\
r",key:st}];De.has(st)?Fe.has(st)?De.get(st)!==Fe.get(st)&&Qe.push({kind:"modified",path:ut,from:_.RG,to:_.RG}):Qe.push({kind:"removed",path:ut,value:_.RG}):Qe.push({kind:"added",path:ut,value:_.RG})}
return Qe}var K=w(279),ce=w(24),oe=w(455),C=w(760),ie=w(142),re=w(706);const[Se,ve,je]=["flow_definition.json","app_definition.json","env_variables.json"],Xe=[Se,ve,je],f=1e4,d=256*1024*1024;function B(I,V){
const Z=[...V].filter(([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:I,files:new Map(Z.sort(([de],[le])=>de<le?-1:1))}}function M({kind:I,files:V}){return{kind:I,files:new Map([...V].filter(
([Z])=>!isEnvVariables(Z)))}}const ue=/^\.|^__MACOSX$/;function ke(I){const V=new Set(I),Z=De=>Xe.some(Fe=>V.has(De+Fe));if(Z(""))return"";const de=new Set(I.filter(De=>De.includes("/")).map(De=>De.slice(
0,De.indexOf("/")))),[le,...Te]=[...de].filter(De=>!ue.test(De));return Te.length===0&&Z(`${le}/`)?`${le}/`:""}function Ae(I){const V=ke(I);return I.includes(V+ve)||I.includes(V+Se)}function He(I,V){return new K.
HR({what:I,advice:V,topic:"unpacking"})}function Ye(I,V){for(const{index:Z}of`${V}/`.matchAll(/\//g)){const de=V.slice(0,Z),le=(0,ce.lstatSync)((0,C.join)(I,de),{throwIfNoEntry:!1});if(le?.isSymbolicLink())
throw He(`${(0,re.TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===V&&le?.isFile())return le;if(!le?.isDirectory())break}}async function qe(I,V,Z,de=1/0){const le=new Map,
Te=new Map;let De=de;for(const Fe of V){Z.throwIfAborted();const Qe=Ye(I,Fe);if(!(Qe===void 0||Te.get((0,u.Sr)(Fe))===Qe.ino)){if(Te.set((0,u.Sr)(Fe),Qe.ino),De-=Qe.size,De<0)throw new Error("its file\
s take more than 256 MiB, the limit");le.set(Fe,await(0,oe.readFile)((0,C.join)(I,Fe)))}}return le}async function Pe(I){return(await(0,oe.readdir)(I,{withFileTypes:!0})).map(Z=>Z.name+(Z.isDirectory()?
"/":""))}async function ee(I,V){const Z=[],de=[""];for(const le of de){V.throwIfAborted();for(const Te of await Pe((0,C.join)(I,le))){if((0,u.jq)(Te))continue;if((Te.endsWith("/")?de:Z).push(le+Te),Z.
length+de.length>f)throw new Error("more than 10,000 files are in it")}}return Z}async function ne(I){if(!Ye(I,u.gv))return;const V=await(0,oe.readFile)((0,C.join)(I,u.gv),"utf8");let Z;try{const{unpackedFiles:de}=JSON.
parse(V);de.every(le=>(0,u.x5)(le)===void 0)&&(Z=new Set(de))}catch{}return{text:V,paths:Z}}async function ye(I,V){const Z=new Set(V.map(caseFold));return(await readdir(I).catch(()=>[])).filter(le=>!Z.
has(caseFold(le))&&existsSync(join(I,le,RECORD)))}function xe(I){return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}const $e=at(import.meta.url)("node:zlib");var fe=w(663);const Oe=2048,Ke=new Set([0,10]);async function Ue(I,V){V?.throwIfAborted();const Z=ze(I),de=await(0,fe.SY)(Z,{decodeStrings:!1}).catch(Q("The\
 package")),le=await W(de).catch(Q("The package")),Te=ke([...le.keys()]),De=[];for(const[Fe,Qe]of le){V?.throwIfAborted();const tt=await Ee(de,Z,Qe).catch(Q(`${(0,re.TL)(Fe)} in the package`));Fe.startsWith(
Te)&&!_e(Fe)&&De.push([Fe.slice(Te.length),tt])}return B("zip",De)}function ze(I){for(let V=I.length-21;V>0;){V=I.lastIndexOf("PK",V-1,"latin1");const Z=V+22+(V<0?1/0:I.readUInt16LE(V+20));if(Z<=I.length)
return I.subarray(0,Z)}if(I.toString("latin1",0,2)!=="PK")throw Be(I);return Q("The package")(new Error("its end is missing"))}async function W(I){if(I.entryCount>f)throw Y(`The package has ${I.entryCount}\
 entries. The limit is 10,000`);const V=new Map;let Z=0;for await(const Te of I.eachEntry()){const De=ae(Te);if(V.has(De))throw Y(`The package has ${(0,re.TL)(De)} twice`,"Export it again.");const Fe=me(
De,Te);if(Fe!==void 0)throw Y(`${(0,re.TL)(De)} in the package ${Fe}`);if(Z+=Te.uncompressedSize,Z>d)throw Y("The package takes more than 256 MiB unpacked, the limit");V.set(De,Te)}const de=[...V.keys()];
if(de.every(_e))throw Y("The package has no files in it","Export it again.");const le=(0,u.Oj)(de);if(le===void 0)return V;throw Y(`${le.map(Te=>(0,re.TL)(Te)).join(" and ")} in the package collide on\
 a disk that ignores case`)}function ae({generalPurposeBitFlag:I,fileNameRaw:V,extraFields:Z,versionMadeBy:de}){const le=(0,X.isUtf8)(V)?Oe:I,Te=Ke.has(de>>>8);return(0,fe.ax)(le,V,Z,!Te).replace(/^(\.\/+)+/,
"")}function me(I,V){const Z=V.externalFileAttributes>>>16&61440;return Z===40960?"is a symbolic link":Z!==0&&Z!==32768&&Z!==16384?"is neither a file nor a folder":_e(I)&&V.uncompressedSize>0?"is a fo\
lder with a content of its own":V.canDecodeFileData()?(0,u.dU)(V.fileNameRaw.toString())&&!(0,u.dU)(I)?"is also named env_variables.json":(0,u.x5)(I,u.fw):"is encrypted, or compressed by another metho\
d than deflate"}async function Ee(I,V,Z){const{compressedSize:de,compressionMethod:le,uncompressedSize:Te}=Z,{fileDataStart:De}=await I.readLocalFileHeaderPromise(Z),Fe=V.subarray(De,De+de),Qe={maxOutputLength:Te||
1,chunkSize:Te+64},tt=le===0?Fe:(0,$e.inflateRawSync)(Fe,Qe);if(tt.length!==Te)throw new Error(`it unpacks to ${tt.length} bytes, not the ${Te} listed`);if((0,$e.crc32)(tt)!==Z.crc32)throw new Error("\
its CRC-32 isn't the one listed");return tt}function _e(I){return I===""||I.endsWith("/")}function Y(I,V="Check where the package comes from."){return new K.HR({what:I,advice:V,topic:"the-package"})}function Q(I){
return V=>{if(V instanceof K.HR)throw V;const Z={what:`${I} is cut off or damaged`,why:(0,re.TL)(V.message).slice(1,-1)};throw new K.HR({...Z,advice:"Export it again.",topic:"the-package",cause:V})}}const be=[
["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Be(I){const V=I.toString("utf8",0,512),[Z]=be.find(([,le])=>le.test(V))??
["text"],de=`${Z==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Y(`The package is ${Z}, not a zip`,de)}const We=33,et=20,ct=3,wt=8,dt=33188;function lt({
files:I}){const V=[],Z=[];let de=0;for(const[De,Fe]of I){const[Qe,tt]=[Buffer.from(De),deflateRawSync(Fe)],gt=[yt(2,et,Oe,wt,0,We),yt(4,crc32(Fe),tt.length,Fe.length),yt(2,Qe.length,0)],st=[yt(2,0,0,0),
yt(4,dt*65536,de)];V.push(Buffer.from("PK"),...gt,Qe,tt),Z.push(Buffer.from("PK"),Buffer.of(et,ct),...gt,...st,Qe),de+=30+Qe.length+tt.length}const le=Buffer.concat(Z),Te=[yt(2,0,0,I.size,I.size),
yt(4,le.length,de),yt(2,0)];return Buffer.concat([...V,le,Buffer.from("PK"),...Te])}function yt(I,...V){const Z=Buffer.alloc(I*V.length);for(const[de,le]of V.entries())Z.writeUIntLE(le,de*I,I);return Z}
async function Mt(I,V){try{const Z=await(0,oe.stat)(I);if(Z.isDirectory())return await Vt(I,V);if(Z.size>d)throw new Error("it is larger than 256 MiB, the limit");const de=await(0,oe.readFile)(I);return{
...await Ue(de,V),sha256:(0,E.createHash)("sha256").update(de).digest("hex")}}catch(Z){throw It(Z,I,V)}}async function Gt(I,V){const Z=()=>Mt(I,V);try{const de=(0,ce.statSync)(I,{throwIfNoEntry:!1});if(de===
void 0)return{};const le=de.isDirectory()?await nn(I,V):new Map,[Te,...De]=[...le.values()].flat();return Te===void 0?{single:Z}:{several:new Map(Array.from(le,([Qe,tt])=>[Qe,()=>Ht(I,tt,V)])),...De.length===
0&&Te.isDirectory()&&{single:Z}}}catch(de){throw It(de,I,V)}}async function Ht(I,V,Z){const[de="",le]=V.map(Te=>Te.name);if(le!==void 0)throw new Error(`is there twice, as ${(0,re.TL)(de)} and as ${(0,re.
TL)(le)}. Remove one of them`);if(V[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Mt((0,C.join)(I,de),Z)}async function nn(I,V){const Z=new Map,de=await(0,oe.readdir)(
I,{withFileTypes:!0});if(Ae(de.map(({name:le})=>le)))return Z;for(const le of de){if(V.throwIfAborted(),le.name.startsWith(".")||!await Ft((0,C.join)(I,le.name),V))continue;const Te=le.isDirectory()?le.
name:le.name.replace(/\.zip$/i,"");Z.set(Te,[...Z.get(Te)??[],le])}return Z}async function Ft(I,V){const Z=await(0,oe.stat)(I).catch(()=>{});if(Z?.isDirectory())return Ae(await _t(I));if(!Z?.isFile()||
!/\.zip$/i.test(I))return!1;try{return Ae([...(await Mt(I,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function It(I,V,Z){if(Z.aborted)return Z.reason;const de=/The package (is .*, not a zip)/.
exec((0,K.gJ)(I))?.[1],le=(0,ce.existsSync)(V)?`can't be read: ${(0,ie.Uc)(I)}`:`doesn't exist: ${(0,re.MW)(V)}`;return new Error(de?`${de}. Set a package (.zip), or the folder with its unpacked files`:
le,{cause:I})}async function Vt(I,V){const Z=(0,C.join)(I,ke(await _t(I))),de=await ne(Z);if(de&&!de.paths)throw new Error(`${u.gv} isn't as this action writes it`);const le=de?.paths?new Set([...Xe,...de.
paths]):await ee(Z,V),Te=await qe(Z,le,V,d);if(Te.size===0)throw new Error("no files are in it");return B("folder",Te)}async function _t(I){const V=await Pe(I),de=V.filter(le=>le.endsWith("/")).map(async le=>(await Pe(
(0,C.join)(I,le))).map(Te=>le+Te));return[...V,...(await Promise.all(de)).flat()]}async function rn(I,V,{ignore:Z,signal:de}){const le=await At("base",de,()=>Gt(I,de)),Te=await At("head",de,()=>Gt(V,de)),
De=bt(le,Te)?[void 0]:[...new Set([...Ct(le),...Ct(Te)])].sort(),Fe=[];for(const tt of De){const gt=tt===void 0?"":` ${(0,re.TL)(tt)}`,st=await At(`base${gt}`,de,()=>Xt(le,tt)),ut=await At(`head${gt}`,
de,()=>Xt(Te,tt));Fe.push(m(st,ut,{name:tt,ignore:Z}))}const Qe=({single:tt,several:gt})=>tt!==void 0||gt!==void 0;return Qe(le)&&Qe(Te)?{workflows:Fe}:{workflows:Fe,missing:Qe(le)?"head":"base"}}function bt(I,V){
const Z=[I,V];if(!(Z.every(({single:Fe,several:Qe})=>Fe&&Qe)&&Ct(I).join()!==Ct(V).join())&&Z.every(({single:Fe,several:Qe})=>!Fe||Qe))return!1;if(Z.every(({single:Fe,several:Qe})=>!Qe||Fe))return!0;const[
Te,De]=I.several?["head","base"]:["base","head"];throw new K.HR({what:`${Te} is a single workflow, but ${De} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function Ct({several:I}){return[...I?.keys()??[]]}async function Xt({single:I,several:V},Z){return await(Z===void 0?I:V?.get(Z))?.()}async function At(I,V,Z){try{return await Z()}catch(de){V.throwIfAborted();
const le=de instanceof K.HR?de.topic:"import-deploy-and-promote";throw new K.HR({what:`${I} ${(0,K.gJ)(de)}`,topic:le,cause:de})}}}),142:((Ie,Me,w)=>{w.d(Me,{Uc:()=>P,Rs:()=>E});var u=w(598),X=w(455),
J=w(760);const he=at(import.meta.url)("node:util");var ge=w(279),G=w(706);const q={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function $(j){return/^E[A-Z0-9]+$/.test(Object(j).code)}function _(j){if(!$(j))return(0,ge.gJ)(j);
const{code:U="",errno:H=0}=j;return q[U]??(0,he.getSystemErrorMap)().get(H)?.[1]??U}function P(j){const{path:U,dest:H=U}=Object(j);return $(j)&&H?`${_(j)} (${(0,G.MW)(H)})`:_(j)}function E(j,U,H="Set \
another directory, or free some space."){const h=Object(j).code==="ENAMETOOLONG",m={what:`Can't write ${U}`,why:_(j),cause:j};return new ge.HR({...m,advice:h?"Set a shorter name.":H})}async function S(j){
await rm(j,{recursive:!0,force:!0,maxRetries:10})}const b=/^\.workflow-export-[0-9a-f]{12}$/;async function A(j,U,H=dirname(j)){const h=join(H,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(h,U,{flag:"wx"}),await rename(h,j)}catch(m){throw await S(h).catch(()=>{}),m}}async function T(j,U){await A(j,U).catch(H=>{throw E(H,j)})}}),279:((Ie,Me,w)=>{w.d(Me,{HR:()=>X,gJ:()=>q,
h_:()=>G,iT:()=>ge});const u=null;class X extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(_){super(he(_),{cause:_.
cause}),this.what=_.what,Object.assign(this,_)}with(_){return new X({...this,cause:this,..._})}}function J({what:$,why:_=""}){return _===""?$:`${$}: ${_}`}function he($){const _=J($);return`${_}${/[.!?…]$/.
test(_)?"":"."} ${$.advice??""}`.trim()}function ge($){return $ instanceof Error?$:new Error(String($))}function G($){return $ instanceof X?$:new X({what:q($),cause:$})}function q($){return ge($).message}}),
725:((Ie,Me,w)=>{w.d(Me,{lm:()=>X.lm,t1:()=>J});const u=at(import.meta.url)("node:async_hooks");var X=w(528);function J(E=""){return{info:S=>ge(E+S),warning:S=>X.$e(E+S),debug:S=>X.Yz(E+S),mask:X.Pq}}
function he(E){const S=[];return{...J(`[${E}] `),info:b=>S.push(b),end(b){core.startGroup(G(b));for(const A of S)ge(A);core.endGroup()}}}function ge(E){X.pq(G(E))}function G(E){return E.replaceAll("##\
[","## [")}const q=new u.AsyncLocalStorage;let $=!1;function _(E,S){return $||P(),$=!0,q.run(E,S)}function P(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=((S,...b)=>{const A=q.
getStore(),T=String(S);return A===void 0||/^::(add-mask|debug)::/.test(T)?E(S,...b):(q.exit(()=>A.debug(T.trimEnd())),!0)})}}),276:((Ie,Me,w)=>{w.d(Me,{VY:()=>E,Pd:()=>A,E_:()=>T,eF:()=>P,n0:()=>b});var u=w(
24),X=w(455);const J=at(import.meta.url)("node:os");var he=w(760),ge=w(528),G=w(142),q=w(279),$=w(706);const _=6e4;async function P(H){const h=new AbortController;for(const m of["SIGINT","SIGTERM","SI\
GBREAK"]){const k={what:`Cancelled (${m})`,topic:"the-job-on-the-platform"};process.on(m,()=>h.abort(new q.HR(k)))}try{if(await H(h.signal),S)throw S}catch(m){for(let O=m;O instanceof Error;O=O.cause)
ge.Yz(O.stack??O.message);const k=E(m);ge.C1(`${(0,$.OX)((0,q.gJ)(m),_)}${k===void 0?"":` See ${k}`}`)}process.stdout.write("",()=>process.exit())}function E(H){const{GITHUB_SERVER_URL:h,GITHUB_ACTION_REPOSITORY:m,
GITHUB_ACTION_REF:k}=process.env;if(!(!(H instanceof q.HR)||H.topic===void 0||!h||!m||!k))return encodeURI(`${h}/${m}/blob/${k}/docs/troubleshooting.md#${H.topic}`)}let S;function b(H){try{for(const[h,
m]of Object.entries(H))m!==void 0&&ge.uH(h,m)}catch(h){const m="Check the runner's disk.";S=new q.HR({what:"Can't write the step's outputs",why:(0,G.Uc)(h),advice:m,cause:h})}}async function A(H){const h=process.
env.RUNNER_TEMP||(0,J.tmpdir)();return await(0,X.mkdtemp)((0,he.join)(h,H)).catch(T(h))}function T(H){return h=>{throw(0,G.Rs)(h,H,"Check the runner's temporary folder.")}}function j(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function U(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ie,Me,w)=>{w.d(Me,{Bu:()=>$,
Sy:()=>A,il:()=>P});var u=w(528),X=w(279),J=w(132),he=w(706);const ge=1024*1024-1e4,G=2e5;function q(T,j){const U=j.map(O=>O.map(S)),H=T.map((O,D)=>U.some(te=>te[D]!=="")),h=(O,D)=>`<tr>${O.flatMap((te,p)=>H[p]?
`<${D}>${te}</${D}>`:[]).join("")}</tr>`,m=U.map(O=>h(O,"td")),k=O=>`<tr><td colspan="${T.length}">\u2026 and ${counted(O,"more row")}</td></tr>`;return`<table>${h(T.map(escapeAll),"th")}${b(m,k).join(
"")}</table>`}function $(T){return`<table>${T.map(([U,H])=>H===void 0?"":`<tr><th align="left">${(0,J.FO)(U)}</th><td>${S(H)}</td></tr>`).join("")}</table>`}function _(T){const j=T.map(({names:U,message:H,
help:h})=>{const m=U.map(O=>`**${plainText(O)}**`);return`- ${b(m,O=>`and ${O} more`,G/2).join(", ")}: ${P(H,h)}`});return b(j,U=>`- \u2026 and ${counted(U,"more cause")}`).join(`
`)}function P(T,j){return j===void 0?(0,J.wh)(T):`${(0,J.wh)(T)} <a href="${(0,J.FO)(j)}">Troubleshooting</a>`}function E(T,j){return`<details><summary>${escapeAll(T)}</summary>

${j}

</details>`}function S(T){return typeof T=="string"?T===""?"":`<code>${(0,J.FO)((0,J.RK)(T))}</code>`:"words"in T?(0,J.wh)(T.words):`<a href="${(0,J.FO)(T.href)}">${(0,J.wh)(T.text)}</a>${(0,J.FO)(T.after??
"")}`}function b(T,j,U=G){let H=U;const h=T.filter(m=>{const k=Buffer.byteLength(m),O=k<=H;return O&&(H-=k),O});return h.length===T.length?h:[...h,j(T.length-h.length)]}async function A(T,...j){const U=h=>`${(0,he.
hS)(h,"part")} of this page would not fit and ${h===1?"is":"are"} left out.`,H=[`### ${(0,J.wh)(T)}`,...b(j,U,ge)];try{await u.z.addRaw(H.join(`

`),!0).write()}catch(h){u.$e(`Can't write the job summary: ${(0,X.gJ)(h)}`)}}}),132:((Ie,Me,w)=>{w.d(Me,{EU:()=>q,FO:()=>P,Jj:()=>ge,RK:()=>J,SS:()=>G,wh:()=>_});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",X=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function J(b){return/^[ -[\]-~]*$/.test(b)&&!b.includes("##[")?b:b.replace(X,(A,T)=>T===void 0?A:he(T))}function he(b){return`\
\\u{${b.codePointAt(0)?.toString(16)}}`}function ge(b,A){if(b.length<=A)return b;const T=Array.from(b.slice(0,2*A+2));return T.length>A?`${T.slice(0,A).join("")}\u2026`:b}function G(b,A=100){const T=J(
ge(b,A)).replaceAll("	",he)||'""',j="`".repeat(S(T)+1);return/^`|`$/.test(T)||/^ .*[^ ].* $/.test(T)?`${j} ${T} ${j}`:j+T+j}function q(b,A,T){const U=b.map(h=>T+J(h).replace(/(?<=^\s*):(?=:)/,he)).join(
`
`),H="`".repeat(Math.max(3,S(U)+1));return`${T}${H}${A}
${U}
${T}${H}`}const $=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function _(b){return P(J(b).replaceAll("	"," ")).replace($,"$&<wbr>")}function P(b){return b.replace(E,A=>`&#${A.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function S(b){return(b.match(/`+/g)??[]).reduce((A,T)=>Math.max(A,T.length),0)}}),761:((Ie,Me,w)=>{w.d(Me,{q:()=>he});
const u=500,X=1e6,J=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function he($,_,P){let E=$.startsWith("\uFEFF")?1:0,S=0;function b(){for(;;){
const U=$.charAt(E);if(U!==" "&&U!==`
`&&U!=="\r"&&U!=="	")return U;E++}}function A(){const U=E;if(J.lastIndex=U,!J.test($))throw new SyntaxError;return E=J.lastIndex,$.slice(U,E)}function T(U,H){const h=b();if(h==="["){const k=[],O=P.enter(
U);return j("]",H,()=>k.push(T(O,H+1))),P.array(k,U)}if(h==="{"){const k=new Map;return j("}",H,()=>{if(b()!=='"')throw new SyntaxError;const O=A(),D=O.includes("\\")?JSON.parse(O):O.slice(1,-1);if(k.
has(D)||b()!==":")throw new SyntaxError;E++,k.set(D,T(P.enter(U,D),H+1))}),P.object(k,U)}const m=A();return P.scalar(m.includes("\\")?JSON.stringify(JSON.parse(m)):m)}function j(U,H,h){if(H===u)throw new RangeError;
E++;let m=b()===U?U:",";for(;m===",";){if(++S>X)throw new RangeError;h(),m=b(),m===","&&E++}if(m!==U)throw new SyntaxError;E++}try{const U=T(_,0);if(b()==="")return U}catch{}}function ge($){const _=he(
$,`
`,G);return _===void 0?void 0:`${_}
`}const G={enter:$=>`${$}  `,scalar:$=>$,array:($,_)=>q("[",$,"]",_),object($,_){const P=[...$.keys()].sort().map(E=>`${JSON.stringify(E)}: ${$.get(E)}`);return q("{",P,"}",_)}};function q($,_,P,E){return _.
length===0?$+P:`${$}${E}  ${_.join(`,${E}  `)}${E}${P}`}}),806:((Ie,Me,w)=>{w.d(Me,{Oj:()=>S,Sr:()=>E,dU:()=>P,fw:()=>ge,gv:()=>u,jq:()=>$,x5:()=>q});const u=".workflow-export.json",X=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
J=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,he=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ge=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],G=[...ge,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',X],["changes how git or GitHub treats t\
he repository",J],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",he]];function q(A,T=G){const j=b(A);return T.find(([,U])=>U.test(A)||U.test(j))?.[0]}function $(A){return[he,X,J].some(T=>T.test(b(A)))}function _(A){return X.
test(b(A))?"is in a .git folder":A.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function P(A){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(b(A)))}
function E(A){return A.normalize("NFC").toUpperCase().toLowerCase()}function S(A){const T=new Map;for(const j of A){const U=E(j.replace(/\/$/,"")),H=T.get(U);if(H!==void 0)return[H,j];T.set(U,j)}for(const[
j,U]of T)for(const{index:H}of j.matchAll(/\//g)){const h=T.get(j.slice(0,H));if(h?.endsWith("/")===!1)return[h,U]}}function b(A){return A.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ie,Me,w)=>{w.d(
Me,{MW:()=>he,OX:()=>X,TL:()=>J,hS:()=>q,pO:()=>S,v5:()=>_,zD:()=>G});var u=w(132);function X(h,m=300){const k=h.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(k,m)}function J(h,m=100){
return(0,u.RK)(JSON.stringify((0,u.Jj)(h,m)))}function he(h){return J(h,1e3).replaceAll("\\\\","\\")}function ge(h){if(h<1024)return`${h} B`;const m=(h/1024).toFixed(1);return Number(m)<1024?`${m} KiB`:
`${(h/1024**2).toFixed(1)} MiB`}function G(h){return String(h).replace(/\B(?=(\d{3})+$)/g,",")}function q(h,m){return`${G(h)} ${m}${h===1?"":"s"}`}function $(h){if(h<9950)return`${(h/1e3).toFixed(1)} \
s`;const m=Math.round(h/1e3);if(m<60)return`${m} s`;const[k,O]=[Math.floor(m/60),Math.floor(m/3600)];return O>0?`${O} h ${k%60} min`:`${k} min ${m%60} s`}const _="***",P=4,E=8;class S{#e=new Map;#t=new Set;constructor(m=[]){
for(const k of m)this.add(k)}add(m,k=O=>!0){const O=new Set([m,...m.split(/[\r\n]/)].map(D=>D.trim()));for(const D of[...O].filter(k).flatMap(b)){const te=D.slice(0,E);this.#e.set(te,(this.#e.get(te)??
new Set).add(D)),this.#t.add(te.length)}}redact=(m,k=300)=>{const O=m.trimStart(),D=Math.min(O.length,k*4);return X(this.hide(O,()=>{},D)+(D<O.length?"\u2026":""),k)};hide(m,k=D=>{},O=m.length){let[D,
te]=["",0];for(let p=0;p<O;p++){const R=this.#n(m,p);R!==""&&(k(R),p>=te&&(D+=m.slice(te,p)+_),te=Math.max(te,p+R.length))}return D+m.slice(te,O)}#n(m,k){let O="";for(const D of this.#t)for(const te of this.#e.
get(m.slice(k,k+D))??[])te.length<=O.length||!m.startsWith(te,k)||(te.length>=P||H(m,k,k+te.length))&&(O=te);return O}}function b(h){const m=re=>JSON.stringify(re).slice(1,-1),k=Buffer.from(h).toString(),
O=[h,k,T(h)].flatMap(re=>[re,m(re),m(m(re))]),D=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(re=>m(k).replace(re,U)),te=[m(k),...D].flatMap(re=>[re,re.replaceAll("/","\\/")]),p=encodeURIComponent(k),R=p.replace(
/[!'()*]/g,j),z=R.replaceAll("%2A","*").replaceAll("~","%7E"),ce=[p,R,R.replaceAll("%2F","/"),z].flatMap(re=>[re,re.replaceAll("%20","+")]),oe=ce.map(re=>re.replace(/%../g,Se=>Se.toLowerCase())),C=k.replace(
/[&<>"']/g,re=>A[re]??""),ie=h.length<E?h:Buffer.from(h).toString("base64").replace(/=+$/,"");return[...O,...te,C,...ce,...oe,encodeURI(k),ie]}const A={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\
'":"&#39;"};function T(h){try{return decodeURIComponent(h)}catch{return h}}function j(h){return`%${h.charCodeAt(0).toString(16).toUpperCase()}`}function U(h){return`\\u${h.charCodeAt(0).toString(16).padStart(
4,"0")}`}function H(h,m,k){const O=h.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(h.slice(k,k+2))}}),528:((Ie,Me,w)=>{w.d(Me,{Yz:()=>Ot,V4:()=>Yt,pq:()=>qt,lm:()=>fn,
C1:()=>Qt,uH:()=>Ut,Pq:()=>on,z:()=>xe,$e:()=>un});const u=at(import.meta.url)("os");function X(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function J(o){return Object.
keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function he(o,t,r){const i=new q(o,t,r);process.stdout.write(i.toString()+u.EOL)}
function ge(o,t=""){he(o,{},t)}const G="::";class q{constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=G+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const y=this.properties[i];y&&(r?r=!1:t+=",",t+=`${i}=${_(y)}`)}}return t+=`${G}${$(
this.message)}`,t}}function $(o){return X(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function _(o){return X(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const P=at(import.meta.url)("crypto");var E=w(896);function S(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for fil\
e command ${o}`);if(!E.existsSync(r))throw new Error(`Missing file at path: ${r}`);E.appendFileSync(r,`${X(t)}${u.EOL}`,{encoding:"utf8"})}function b(o,t){const r=`ghadelimiter_${P.randomUUID()}`,i=X(
t);if(o.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
return`${o}<<${r}${u.EOL}${i}${u.EOL}${r}`}const A=at(import.meta.url)("path");var T=w(611),j=w(692),U=w(783),H=w(770),h=o=>{var t={};return w.d(t,o),t},m=o=>(()=>o);const k=h({});var O=function(o,t,r,i){
function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){
F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).next())})},D;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]=
"MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=
307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]=
"Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=
408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplem\
ented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(D||(D={}));var te;(function(o){o.Accept="accept",o.ContentType="cont\
ent-type"})(te||(te={}));var p;(function(o){o.ApplicationJson="application/json"})(p||(p={}));function R(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const z=[D.MovedPermanently,D.ResourceMoved,
D.SeeOther,D.TemporaryRedirect,D.PermanentRedirect],K=[D.BadGateway,D.ServiceUnavailable,D.GatewayTimeout],ce=null,oe=10,C=5;class ie extends Error{constructor(t,r){super(t),this.name="HttpClientError",
this.statusCode=r,Object.setPrototypeOf(this,ie.prototype)}}class re{constructor(t){this.message=t}readBody(){return O(this,void 0,void 0,function*(){return new Promise(t=>O(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.concat([r,i])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return O(this,void 0,void 0,function*(){return new Promise(
t=>O(this,void 0,void 0,function*(){const r=[];this.message.on("data",i=>{r.push(i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Se(o){return new URL(o).protocol==="https:"}class ve{constructor(t,r,i){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=
null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,
0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return O(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return O(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return O(this,void 0,void 0,function*(){return this.
request("DELETE",t,null,r||{})})}post(t,r,i){return O(this,void 0,void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return O(this,void 0,void 0,function*(){return this.request("P\
ATCH",t,r,i||{})})}put(t,r,i){return O(this,void 0,void 0,function*(){return this.request("PUT",t,r,i||{})})}head(t,r){return O(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,y){
return O(this,void 0,void 0,function*(){return this.request(t,r,i,y)})}getJson(t){return O(this,arguments,void 0,function*(r,i={}){i[te.Accept]=this._getExistingOrDefaultHeader(i,te.Accept,p.ApplicationJson);
const y=yield this.get(r,i);return this._processResponse(y,this.requestOptions)})}postJson(t,r){return O(this,arguments,void 0,function*(i,y,v={}){const F=JSON.stringify(y,null,2);v[te.Accept]=this._getExistingOrDefaultHeader(
v,te.Accept,p.ApplicationJson),v[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.ApplicationJson);const Ne=yield this.post(i,F,v);return this._processResponse(Ne,this.requestOptions)})}putJson(t,r){
return O(this,arguments,void 0,function*(i,y,v={}){const F=JSON.stringify(y,null,2);v[te.Accept]=this._getExistingOrDefaultHeader(v,te.Accept,p.ApplicationJson),v[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(
v,p.ApplicationJson);const Ne=yield this.put(i,F,v);return this._processResponse(Ne,this.requestOptions)})}patchJson(t,r){return O(this,arguments,void 0,function*(i,y,v={}){const F=JSON.stringify(y,null,
2);v[te.Accept]=this._getExistingOrDefaultHeader(v,te.Accept,p.ApplicationJson),v[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.ApplicationJson);const Ne=yield this.patch(i,F,v);return this.
_processResponse(Ne,this.requestOptions)})}request(t,r,i,y){return O(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const v=new URL(r);let F=this.
_prepareRequest(t,v,y);const Ne=this._allowRetries&&ce.includes(t)?this._maxRetries+1:1;let Ge=0,pe;do{if(pe=yield this.requestRaw(F,i),pe&&pe.message&&pe.message.statusCode===D.Unauthorized){let Ve;for(const pt of this.
handlers)if(pt.canHandleAuthentication(pe)){Ve=pt;break}return Ve?Ve.handleAuthentication(this,F,i):pe}let we=this._maxRedirects;for(;pe.message.statusCode&&z.includes(pe.message.statusCode)&&this._allowRedirects&&
we>0;){const Ve=pe.message.headers.location;if(!Ve)break;const pt=new URL(Ve);if(v.protocol==="https:"&&v.protocol!==pt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),pt.hostname!==v.hostname)
for(const Kt in y)Kt.toLowerCase()==="authorization"&&delete y[Kt];F=this._prepareRequest(t,pt,y),pe=yield this.requestRaw(F,i),we--}if(!pe.message.statusCode||!K.includes(pe.message.statusCode))return pe;
Ge+=1,Ge<Ne&&(yield pe.readBody(),yield this._performExponentialBackoff(Ge))}while(Ge<Ne);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return O(this,void 0,
void 0,function*(){return new Promise((i,y)=>{function v(F,Ne){F?y(F):Ne?i(Ne):y(new Error("Unknown error"))}this.requestRawWithCallback(t,r,v)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let y=!1;function v(Ge,pe){y||(y=!0,i(Ge,pe))}const F=t.httpModule.request(t.options,Ge=>{const pe=new re(
Ge);v(void 0,pe)});let Ne;F.on("socket",Ge=>{Ne=Ge}),F.setTimeout(this._socketTimeout||3*6e4,()=>{Ne&&Ne.end(),v(new Error(`Request timeout: ${t.options.path}`))}),F.on("error",function(Ge){v(Ge)}),r&&
typeof r=="string"&&F.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){F.end()}),r.pipe(F)):F.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const y={};y.parsedUrl=r;const v=y.parsedUrl.protocol==="https:";y.httpModule=v?https:http;const F=v?
443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):F,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=
t,y.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const Ne of this.handlers)
Ne.prepareRequest(y.options);return y}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,r,i){
let y;if(this.requestOptions&&this.requestOptions.headers){const F=je(this.requestOptions.headers)[r];F&&(y=typeof F=="number"?F.toString():F)}const v=t[r];return v!==void 0?typeof v=="number"?v.toString():
v:y!==void 0?y:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const v=je(this.requestOptions.headers)[te.ContentType];v&&(typeof v=="number"?i=
String(v):Array.isArray(v)?i=v.join(", "):i=v)}const y=t[te.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),y=i&&i.hostname;if(this._keepAlive&&y&&(r=this._proxyAgent),y||(r=this._agent),r)return r;const v=t.protocol==="https:";let F=100;if(this.requestOptions&&(F=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Ne={maxSockets:F,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let Ge;const pe=i.protocol==="https:";v?Ge=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Ge=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Ge(Ne),this._proxyAgent=r}if(!r){const Ne={keepAlive:this.
_keepAlive,maxSockets:F};r=v?new https.Agent(Ne):new http.Agent(Ne),this._agent=r}return v&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const y=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,y&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const y=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${y}`}return r}_performExponentialBackoff(t){
return O(this,void 0,void 0,function*(){t=Math.min(oe,t);const r=C*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return O(this,void 0,void 0,function*(){return new Promise(
(i,y)=>O(this,void 0,void 0,function*(){const v=t.message.statusCode||0,F={statusCode:v,result:null,headers:{}};v===D.NotFound&&i(F);function Ne(we,Ve){if(typeof Ve=="string"){const pt=new Date(Ve);if(!isNaN(
pt.valueOf()))return pt}return Ve}let Ge,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(r&&r.deserializeDates?Ge=JSON.parse(pe,Ne):Ge=JSON.parse(pe),F.result=Ge),F.headers=t.message.headers}catch{}if(v>
299){let we;Ge&&Ge.message?we=Ge.message:pe&&pe.length>0?we=pe:we=`Failed request: (${v})`;const Ve=new ie(we,v);Ve.result=F.result,y(Ve)}else i(F)}))})}}const je=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var Xe=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){
F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).next())})};class f{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class d{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class B{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var M=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||
(r=Promise))(function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.
apply(o,t||[])).next())})};class ue{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ue.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return M(this,void 0,void 0,function*(){var r;const v=(r=(yield ue.
createHttpClient().getJson(t).catch(F=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||r===void 0?void 0:r.value;if(!v)throw new Error("Response json body do not have ID Token field");return v})}static getIDToken(t){return M(this,
void 0,void 0,function*(){try{let r=ue.getIDTokenUrl();if(t){const y=encodeURIComponent(t);r=`${r}&audience=${y}`}debug(`ID token url is ${r}`);const i=yield ue.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var ke=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(function(v,F){function Ne(we){try{
pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).next())})};const{access:Ae,appendFile:He,
writeFile:Ye}=E.promises,qe="GITHUB_STEP_SUMMARY",Pe="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class ee{constructor(){this._buffer=""}filePath(){
return ke(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[qe];if(!t)throw new Error(`Unable to find environment variable for $${qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield Ae(t,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const y=Object.entries(i).map(([v,F])=>` ${v}="${F}"`).join("");return r?`<${t}${y}>${r}</${t}>`:`<${t}${y}>`}write(t){return ke(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?Ye:He)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ke(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),y=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(y).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",y=t.map(F=>this.wrap("li",F)).join(""),v=this.wrap(i,y);return this.addRaw(v).addEOL()}addTable(t){const r=t.map(y=>{const v=y.map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:Ne,
data:Ge,colspan:pe,rowspan:we}=F,Ve=Ne?"th":"td",pt=Object.assign(Object.assign({},pe&&{colspan:pe}),we&&{rowspan:we});return this.wrap(Ve,Ge,pt)}).join("");return this.wrap("tr",v)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:y,height:v}=i||{},F=Object.
assign(Object.assign({},y&&{width:y}),v&&{height:v}),Ne=this.wrap("img",null,Object.assign({src:t,alt:r},F));return this.addRaw(Ne).addEOL()}addHeading(t,r){const i=`h${r}`,y=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",v=this.wrap(y,t);return this.addRaw(v).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),y=this.wrap("blockquote",t,i);return this.addRaw(y).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const ne=new ee,ye=null,xe=ne;function $e(o){return o.replace(/[\\]/g,"/")}function fe(o){return o.replace(/[/]/g,"\\")}function Oe(o){return o.replace(/[/\\]/g,path.sep)}const Ke=at(import.meta.
url)("string_decoder");var Ue=w(434);const ze=at(import.meta.url)("child_process");var W=w(613),ae=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(
function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).
next())})};const{chmod:me,copyFile:Ee,lstat:_e,mkdir:Y,open:Q,readdir:be,rename:Be,rm:We,rmdir:et,stat:ct,symlink:wt,unlink:dt}=E.promises,lt=process.platform==="win32";function yt(o){return ae(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(o);return lt&&!t.endsWith("\\")?`${t}\\`:t})}const Mt=268435456,Gt=E.constants.O_RDONLY;function Ht(o){return ae(this,void 0,void 0,function*(){try{
yield ct(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function nn(o){return ae(this,arguments,void 0,function*(t,r=!1){return(r?yield ct(t):yield _e(t)).isDirectory()})}function Ft(o){
if(o=Vt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return lt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function It(o,t){return ae(this,void 0,void 0,function*(){let r;
try{r=yield ct(o)}catch(y){y.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${y}`)}if(r&&r.isFile()){if(lt){const y=A.extname(o).toUpperCase();
if(t.some(v=>v.toUpperCase()===y))return o}else if(_t(r))return o}const i=o;for(const y of t){o=i+y,r=void 0;try{r=yield ct(o)}catch(v){v.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${v}`)}if(r&&r.isFile()){if(lt){try{const v=A.dirname(o),F=A.basename(o).toUpperCase();for(const Ne of yield be(v))if(F===Ne.toUpperCase()){o=A.join(v,Ne);break}}catch(v){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${v}`)}return o}else if(_t(r))return o}}return""})}function Vt(o){return o=o||"",lt?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function _t(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function rn(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var bt=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(
function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).
next())})};function Ct(o,t){return bt(this,arguments,void 0,function*(r,i,y={}){const{force:v,recursive:F,copySourceDirectory:Ne}=de(y),Ge=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Ge&&Ge.
isFile()&&!v)return;const pe=Ge&&Ge.isDirectory()&&Ne?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(F)yield le(r,pe,0,v);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are \
the same file`);yield Te(r,pe,v)}})}function Xt(o,t){return bt(this,arguments,void 0,function*(r,i,y={}){if(yield ioUtil.exists(i)){let v=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),v=yield ioUtil.exists(i)),v)if(y.force==null||y.force)yield At(i);else throw new Error("Destination already exists")}yield I(path.dirname(i)),yield ioUtil.rename(r,i)})}function At(o){return bt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function I(o){return bt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function V(o,t){return bt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield V(o,!1);if(!i)throw lt?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield Z(o);return r&&r.length>0?r[0]:""})}function Z(o){return bt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(lt&&process.env.PATHEXT)for(const y of process.env.PATHEXT.split(A.delimiter))y&&t.push(y);if(Ft(o)){const y=yield It(o,t);return y?[y]:[]}if(o.includes(A.
sep))return[];const r=[];if(process.env.PATH)for(const y of process.env.PATH.split(A.delimiter))y&&r.push(y);const i=[];for(const y of r){const v=yield It(A.join(y,o),t);v&&i.push(v)}return i})}function de(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function le(o,t,r,i){return bt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield I(t);const y=yield ioUtil.readdir(o);for(const v of y){const F=`${o}/${v}`,Ne=`${t}/${v}`;(yield ioUtil.lstat(F)).isDirectory()?yield le(F,Ne,r,i):yield Te(F,Ne,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Te(o,t,r){return bt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(y){y.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const De=at(import.meta.url)("timers");var Fe=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(function(v,F){
function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).next())})};
const Qe=process.platform==="win32";class tt extends Ue.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),y=this._getSpawnArgs(t);let v=r?"":
"[command]";if(Qe)if(this._isCmdFile()){v+=i;for(const F of y)v+=` ${F}`}else if(t.windowsVerbatimArguments){v+=`"${i}"`;for(const F of y)v+=` ${F}`}else{v+=this._windowsQuoteCmdArg(i);for(const F of y)
v+=` ${this._windowsQuoteCmdArg(F)}`}else{v+=i;for(const F of y)v+=` ${F}`}return v}_processLineBuffer(t,r,i){try{let y=r+t.toString(),v=y.indexOf(u.EOL);for(;v>-1;){const F=y.substring(0,v);i(F),y=y.
substring(v+u.EOL.length),v=y.indexOf(u.EOL)}return y}catch(y){return this._debug(`error processing line. Failed with error ${y}`),""}}_getSpawnFileName(){return Qe&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Qe&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const F of t)if(r.some(
Ne=>Ne===F)){i=!0;break}if(!i)return t;let y='"',v=!0;for(let F=t.length;F>0;F--)y+=t[F-1],v&&t[F-1]==="\\"?y+="\\":t[F-1]==='"'?(v=!0,y+='"'):v=!1;return y+='"',y.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let y=t.length;y>0;y--)r+=t[y-1],i&&t[y-1]===
"\\"?r+="\\":t[y-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return Fe(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||Qe&&this.toolPath.includes("\\"))&&(this.toolPath=A.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield V(this.toolPath,!0),new Promise((t,r)=>Fe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+u.EOL);const y=new st(i,this.toolPath);if(y.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield Ht(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const v=this._getSpawnFileName(),F=ze.spawn(v,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,v));let Ne="";F.stdout&&F.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!i.silent&&i.outStream&&i.outStream.
write(pe),Ne=this._processLineBuffer(pe,Ne,we=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(we)})});let Ge="";if(F.stderr&&F.stderr.on("data",pe=>{y.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(pe),Ge=this._processLineBuffer(
pe,Ge,we=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(we)})}),F.on("error",pe=>{y.processError=pe.message,y.processExited=!0,y.processClosed=!0,y.CheckComplete()}),
F.on("exit",pe=>{y.processExitCode=pe,y.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),y.CheckComplete()}),F.on("close",pe=>{y.processExitCode=pe,y.processExited=
!0,y.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),y.CheckComplete()}),y.on("done",(pe,we)=>{Ne.length>0&&this.emit("stdline",Ne),Ge.length>0&&this.emit("errlin\
e",Ge),F.removeAllListeners(),pe?r(pe):t(we)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.end(this.options.input)}}))})}}function gt(o){const t=[];let r=!1,
i=!1,y="";function v(F){i&&F!=='"'&&(y+="\\"),y+=F,i=!1}for(let F=0;F<o.length;F++){const Ne=o.charAt(F);if(Ne==='"'){i?v(Ne):r=!r;continue}if(Ne==="\\"&&i){v(Ne);continue}if(Ne==="\\"&&r){i=!0;continue}
if(Ne===" "&&!r){y.length>0&&(t.push(y),y="");continue}v(Ne)}return y.length>0&&t.push(y.trim()),t}class st extends Ue.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,De.setTimeout)(st.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var ut=function(o,t,r,i){function y(v){return v instanceof
r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(
we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).next())})};function St(o,t,r){return ut(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const y=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(y,t,r).exec()})}function zt(o,t,r){return ut(this,void 0,void 0,function*(){var i,y;let v="",
F="";const Ne=new StringDecoder("utf8"),Ge=new StringDecoder("utf8"),pe=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,we=(y=r?.listeners)===null||y===void 0?void 0:y.stderr,Ve=jt=>{F+=Ge.write(jt),
we&&we(jt)},pt=jt=>{v+=Ne.write(jt),pe&&pe(jt)},Kt=Object.assign(Object.assign({},r?.listeners),{stdout:pt,stderr:Ve}),mn=yield St(o,t,Object.assign(Object.assign({},r),{listeners:Kt}));return v+=Ne.end(),
F+=Ge.end(),{exitCode:mn,stdout:v,stderr:F}})}var ot=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(function(v,F){function Ne(we){try{pe(i.
next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).next())})};const xt=()=>ot(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),$t=()=>ot(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:y}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),v=(t=(o=y.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=y.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:v}}),Nt=()=>ot(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),mt=u.platform(),Et=u.arch(),Lt=mt==="win32",vt=mt==="darwin",Bt=mt==="linux";function sn(){return ot(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Lt?xt():vt?$t():Nt()),{platform:mt,arch:Et,isWindows:Lt,isMacOS:vt,isLinux:Bt})})}var Wt=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(F){F(v)})}return new(r||(r=Promise))(
function(v,F){function Ne(we){try{pe(i.next(we))}catch(Ve){F(Ve)}}function Ge(we){try{pe(i.throw(we))}catch(Ve){F(Ve)}}function pe(we){we.done?v(we.value):y(we.value).then(Ne,Ge)}pe((i=i.apply(o,t||[])).
next())})},Jt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Jt||(Jt={}));function Tt(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function on(o){he("add-mask",{},o)}function Pt(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Yt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function gn(o,t){const r=Yt(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function ht(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],y=Yt(o,t);if(r.includes(y))return!0;if(i.includes(
y))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ut(o,t){if(process.env.GITHUB_OUTPUT||"")return S("OUTPUT",b(o,t));process.stdout.write(u.EOL),he("set-output",{name:o},
X(t))}function an(o){issue("echo",o?"on":"off")}function Qt(o){process.exitCode=Jt.Failure,Zt(o)}function cn(){return process.env.RUNNER_DEBUG==="1"}function Ot(o){he("debug",{},o)}function Zt(o,t={}){
he("error",J(t),o instanceof Error?o.toString():o)}function un(o,t={}){he("warning",J(t),o instanceof Error?o.toString():o)}function fn(o,t={}){he("notice",J(t),o instanceof Error?o.toString():o)}function qt(o){
process.stdout.write(o+u.EOL)}function Dt(o){issue("group",o)}function dn(){issue("endgroup")}function bn(o,t){return Wt(this,void 0,void 0,function*(){Dt(o);let r;try{r=yield t()}finally{dn()}return r})}
function ln(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function en(o){return process.env[`S\
TATE_${o}`]||""}function hn(o){return Wt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Ie,Me,w)=>{function u(ge){const G=ge.protocol==="https:";if(X(ge))return;const q=G?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(q)try{return new he(q)}catch{if(!q.startsWith("http://")&&!q.startsWith("https://"))return new he(`ht\
tp://${q}`)}else return}function X(ge){if(!ge.hostname)return!1;const G=ge.hostname;if(J(G))return!0;const q=process.env.no_proxy||process.env.NO_PROXY||"";if(!q)return!1;let $;ge.port?$=Number(ge.port):
ge.protocol==="http:"?$=80:ge.protocol==="https:"&&($=443);const _=[ge.hostname.toUpperCase()];typeof $=="number"&&_.push(`${_[0]}:${$}`);for(const P of q.split(",").map(E=>E.trim().toUpperCase()).filter(
E=>E))if(P==="*"||_.some(E=>E===P||E.endsWith(`.${P}`)||P.startsWith(".")&&E.endsWith(`${P}`)))return!0;return!1}function J(ge){const G=ge.toLowerCase();return G==="localhost"||G.startsWith("127.")||G.
startsWith("[::1]")||G.startsWith("[0:0:0:0:0:0:0:1]")}class he extends URL{constructor(G,q){super(G,q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ie,Me,w)=>{w.d(Me,{E:()=>he});class u{diff(G,q,$={}){let _;typeof $=="function"?(_=$,$=
{}):"callback"in $&&(_=$.callback);const P=this.castInput(G,$),E=this.castInput(q,$),S=this.removeEmpty(this.tokenize(P,$)),b=this.removeEmpty(this.tokenize(E,$));return this.diffWithOptionsObj(S,b,$,
_)}diffWithOptionsObj(G,q,$,_){var P;const E=D=>{if(D=this.postProcess(D,$),_){setTimeout(function(){_(D)},0);return}else return D},S=q.length,b=G.length;let A=1,T=S+b;$.maxEditLength!=null&&(T=Math.min(
T,$.maxEditLength));const j=(P=$.timeout)!==null&&P!==void 0?P:1/0,U=Date.now()+j,H=[{oldPos:-1,lastComponent:void 0}];let h=this.extractCommon(H[0],q,G,0,$);if(H[0].oldPos+1>=b&&h+1>=S)return E(this.
buildValues(H[0].lastComponent,q,G));let m=-1/0,k=1/0;const O=()=>{for(let D=Math.max(m,-A);D<=Math.min(k,A);D+=2){let te;const p=H[D-1],R=H[D+1];p&&(H[D-1]=void 0);let z=!1;if(R){const ce=R.oldPos-D;
z=R&&0<=ce&&ce<S}const K=p&&p.oldPos+1<b;if(!z&&!K){H[D]=void 0;continue}if(!K||z&&p.oldPos<R.oldPos?te=this.addToPath(R,!0,!1,0,$):te=this.addToPath(p,!1,!0,1,$),h=this.extractCommon(te,q,G,D,$),te.oldPos+
1>=b&&h+1>=S)return E(this.buildValues(te.lastComponent,q,G))||!0;H[D]=te,te.oldPos+1>=b&&(k=Math.min(k,D-1)),h+1>=S&&(m=Math.max(m,D+1))}A++};if(_)(function D(){setTimeout(function(){if(A>T||Date.now()>
U)return _(void 0);O()||D()},0)})();else for(;A<=T&&Date.now()<=U;){const D=O();if(D)return D}}addToPath(G,q,$,_,P){const E=G.lastComponent;return E&&!P.oneChangePerToken&&E.added===q&&E.removed===$?{
oldPos:G.oldPos+_,lastComponent:{count:E.count+1,added:q,removed:$,previousComponent:E.previousComponent}}:{oldPos:G.oldPos+_,lastComponent:{count:1,added:q,removed:$,previousComponent:E}}}extractCommon(G,q,$,_,P){
const E=q.length,S=$.length;let b=G.oldPos,A=b-_,T=0;for(;A+1<E&&b+1<S&&this.equals($[b+1],q[A+1],P);)A++,b++,T++,P.oneChangePerToken&&(G.lastComponent={count:1,previousComponent:G.lastComponent,added:!1,
removed:!1});return T&&!P.oneChangePerToken&&(G.lastComponent={count:T,previousComponent:G.lastComponent,added:!1,removed:!1}),G.oldPos=b,A}equals(G,q,$){return $.comparator?$.comparator(G,q):G===q||!!$.
ignoreCase&&G.toLowerCase()===q.toLowerCase()}removeEmpty(G){const q=[];for(let $=0;$<G.length;$++)G[$]&&q.push(G[$]);return q}castInput(G,q){return G}tokenize(G,q){return Array.from(G)}join(G){return G.
join("")}postProcess(G,q){return G}get useLongestToken(){return!1}buildValues(G,q,$){const _=[];let P;for(;G;)_.push(G),P=G.previousComponent,delete G.previousComponent,G=P;_.reverse();const E=_.length;
let S=0,b=0,A=0;for(;S<E;S++){const T=_[S];if(T.removed)T.value=this.join($.slice(A,A+T.count)),A+=T.count;else{if(!T.added&&this.useLongestToken){let j=q.slice(b,b+T.count);j=j.map(function(U,H){const h=$[A+
H];return h.length>U.length?h:U}),T.value=this.join(j)}else T.value=this.join(q.slice(b,b+T.count));b+=T.count,T.added||(A+=T.count)}}return _}}class X extends u{tokenize(G){return G.slice()}join(G){return G}removeEmpty(G){
return G}}const J=new X;function he(ge,G,q){return J.diff(ge,G,q)}})},yn={};function kt(Ie){var Me=yn[Ie];if(Me!==void 0)return Me.exports;var w=yn[Ie]={exports:{}},u=!0;try{Hn[Ie](w,w.exports,kt),u=!1}finally{
u&&delete yn[Ie]}return w.exports}typeof kt<"u"&&(kt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ie=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Me=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",u=J=>{J&&J.d<1&&(J.d=1,J.forEach(he=>he.r--),J.forEach(he=>he.r--?he.r++:he()))},X=J=>J.map(he=>{if(he!==null&&typeof he=="object"){if(he[Ie])return he;if(he.then){var ge=[];ge.d=0,he.then($=>{G[Me]=
$,u(ge)},$=>{G[w]=$,u(ge)});var G={};return G[Ie]=$=>$(ge),G}}var q={};return q[Ie]=$=>{},q[Me]=he,q});kt.a=(J,he,ge)=>{var G;ge&&((G=[]).d=-1);var q=new Set,$=J.exports,_,P,E,S=new Promise((b,A)=>{E=
A,P=b});S[Me]=$,S[Ie]=b=>(G&&b(G),q.forEach(b),S.catch(A=>{})),J.exports=S,he(b=>{_=X(b);var A,T=()=>_.map(U=>{if(U[w])throw U[w];return U[Me]}),j=new Promise(U=>{A=()=>U(T),A.r=0;var H=h=>h!==G&&!q.has(
h)&&(q.add(h),h&&!h.d&&(A.r++,h.push(A)));_.map(h=>h[Ie](H))});return A.r?j:T()},b=>(b?E(S[w]=b):P($),u(G))),G&&G.d<0&&(G.d=0)}})(),kt.d=(Ie,Me)=>{for(var w in Me)kt.o(Me,w)&&!kt.o(Ie,w)&&Object.defineProperty(
Ie,w,{enumerable:!0,get:Me[w]})},kt.o=(Ie,Me)=>Object.prototype.hasOwnProperty.call(Ie,Me);var En=kt(384);En=await En;
