import{createRequire as st}from"module";const Gn={};var Wn={313:(Ie=>{Ie.exports=Me;function Me(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Me.prototype.go=function(J){
this.pending<this.max?u(this,J):this.waiting.push(J)},Me.prototype.wait=function(J){this.pending===0?J(this.error):this.listeners.push(J)},Me.prototype.hold=function(){return w(this)};function w(J){J.
pending+=1;var Q=!1;return me;function me(H){if(Q)throw new Error("callback called twice");if(Q=!0,J.error=J.error||H,J.pending-=1,J.waiting.length>0&&J.pending<J.max)u(J,J.waiting.shift());else if(J.
pending===0){var q=J.listeners;J.listeners=[],q.forEach(be)}}function be(H){H(J.error)}}function u(J,Q){Q(w(J))}}),770:((Ie,Me,w)=>{w(218)}),218:((Ie,Me,w)=>{var u,J=w(278),Q=w(756),me=w(611),be=w(692),
H=w(434),q=w(613),$=w(23);u=M,u=L,u=x,u=E;function M(V){var h=new b(V);return h.request=me.request,h}function L(V){var h=new b(V);return h.request=me.request,h.createSocket=A,h.defaultPort=443,h}function x(V){
var h=new b(V);return h.request=be.request,h}function E(V){var h=new b(V);return h.request=be.request,h.createSocket=A,h.defaultPort=443,h}function b(V){var h=this;h.options=V||{},h.proxyOptions=h.options.
proxy||{},h.maxSockets=h.options.maxSockets||me.Agent.defaultMaxSockets,h.requests=[],h.sockets=[],h.on("free",function(k,O,D,re){for(var p=T(O,D,re),R=0,W=h.requests.length;R<W;++R){var K=h.requests[R];
if(K.host===p.host&&K.port===p.port){h.requests.splice(R,1),K.request.onSocket(k);return}}k.destroy(),h.removeSocket(k)})}$.inherits(b,H.EventEmitter),b.prototype.addRequest=function(h,m,k,O){var D=this,
re=F({request:h},D.options,T(m,k,O));if(D.sockets.length>=this.maxSockets){D.requests.push(re);return}D.createSocket(re,function(p){p.on("free",R),p.on("close",W),p.on("agentRemove",W),h.onSocket(p);function R(){
D.emit("free",p,re)}function W(K){D.removeSocket(p),p.removeListener("free",R),p.removeListener("close",W),p.removeListener("agentRemove",W)}})},b.prototype.createSocket=function(h,m){var k=this,O={};
k.sockets.push(O);var D=F({},k.proxyOptions,{method:"CONNECT",path:h.host+":"+h.port,agent:!1,headers:{host:h.host+":"+h.port}});h.localAddress&&(D.localAddress=h.localAddress),D.proxyAuth&&(D.headers=
D.headers||{},D.headers["Proxy-Authorization"]="Basic "+new Buffer(D.proxyAuth).toString("base64")),P("making CONNECT request");var re=k.request(D);re.useChunkedEncodingByDefault=!1,re.once("response",
p),re.once("upgrade",R),re.once("connect",W),re.once("error",K),re.end();function p(de){de.upgrade=!0}function R(de,ae,_){process.nextTick(function(){W(de,ae,_)})}function W(de,ae,_){if(re.removeAllListeners(),
ae.removeAllListeners(),de.statusCode!==200){P("tunneling socket could not be established, statusCode=%d",de.statusCode),ae.destroy();var ue=new Error("tunneling socket could not be established, statu\
sCode="+de.statusCode);ue.code="ECONNRESET",h.request.emit("error",ue),k.removeSocket(O);return}if(_.length>0){P("got illegal response body from proxy"),ae.destroy();var ue=new Error("got illegal resp\
onse body from proxy");ue.code="ECONNRESET",h.request.emit("error",ue),k.removeSocket(O);return}return P("tunneling connection has established"),k.sockets[k.sockets.indexOf(O)]=ae,m(ae)}function K(de){
re.removeAllListeners(),P(`tunneling socket could not be established, cause=%s
`,de.message,de.stack);var ae=new Error("tunneling socket could not be established, cause="+de.message);ae.code="ECONNRESET",h.request.emit("error",ae),k.removeSocket(O)}},b.prototype.removeSocket=function(h){
var m=this.sockets.indexOf(h);if(m!==-1){this.sockets.splice(m,1);var k=this.requests.shift();k&&this.createSocket(k,function(O){k.request.onSocket(O)})}};function A(V,h){var m=this;b.prototype.createSocket.
call(m,V,function(k){var O=V.request.getHeader("host"),D=F({},m.options,{socket:k,servername:O?O.replace(/:.*$/,""):V.host}),re=Q.connect(0,D);m.sockets[m.sockets.indexOf(k)]=re,h(re)})}function T(V,h,m){
return typeof V=="string"?{host:V,port:h,localAddress:m}:V}function F(V){for(var h=1,m=arguments.length;h<m;++h){var k=arguments[h];if(typeof k=="object")for(var O=Object.keys(k),D=0,re=O.length;D<re;++D){
var p=O[D];k[p]!==void 0&&(V[p]=k[p])}}return V}var P;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?P=function(){var V=Array.prototype.slice.call(arguments);typeof V[0]=="string"?V[0]=
"TUNNEL: "+V[0]:V.unshift("TUNNEL:"),console.error.apply(console,V)}:P=function(){},u=P}),248:(Ie=>{const Me=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function w(u){let J=-1;for(let Q of u)J=Me[(J^Q)&255]^J>>>8;return(J^-1)>>>0}Ie.exports=w}),502:((Ie,Me,w)=>{var u=w(896),J=w(23),Q=w(203),me=Q.Readable,be=Q.PassThrough,H=w(313),q=w(434).
EventEmitter;Me.BufferSlicer=L,Me.FdSlicer=$,J.inherits($,q);function $(x){q.call(this),this.fd=x,this.pend=new H,this.pend.max=1,this.refCount=0}$.prototype.read=function(x,E,b,A,T){var F=this;F.pend.
go(function(P){u.read(F.fd,x,E,b,A,function(V,h,m){P(),T(V,h,m)})})},$.prototype.createReadStream=function(x){return new M(this,x)},$.prototype.ref=function(){this.refCount+=1},$.prototype.unref=function(){
var x=this;if(x.refCount-=1,x.refCount<0)throw new Error("invalid unref");if(x.refCount>0)return;u.close(x.fd,E);function E(b){b?x.emit("error",b):x.emit("close")}},J.inherits(M,me);function M(x,E){E=
E||{},me.call(this,E),this.context=x,this.context.ref(),this.start=E.start||0,this.endOffset=E.end,this.pos=this.start}M.prototype._read=function(x){var E=this,b=Math.min(E._readableState.highWaterMark,
x);if(E.endOffset!=null&&(b=Math.min(b,E.endOffset-E.pos)),b<=0){E.push(null),this._cleanup();return}E.context.pend.go(function(A){var T=Buffer.allocUnsafe(b);u.read(E.context.fd,T,0,b,E.pos,function(F,P){
F?E.destroy(F):P===0?(E.push(null),E._cleanup()):(E.pos+=P,E.push(T.slice(0,P))),A()})})},M.prototype._destroy=function(x,E){this._cleanup(),E(x)},M.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},J.inherits(L,q);function L(x){q.call(this),this.refCount=0,this.buffer=x}L.prototype.read=function(x,E,b,A,T){if(!(0<=E&&E<=x.length))throw new RangeError("offset o\
utside buffer: 0 <= "+E+" <= "+x.length);if(A<0)throw new RangeError("position is negative: "+A);if(E+b>x.length&&(b=x.length-E),A+b>this.buffer.length&&(b=this.buffer.length-A),b<=0){setImmediate(function(){
T(null,0)});return}this.buffer.copy(x,E,A,A+b),setImmediate(function(){T(null,b)})},L.prototype.createReadStream=function(x){x=x||{};var E=new be(x);E.start=x.start||0,E.endOffset=x.end,E.pos=E.endOffset||
this.buffer.length;for(var b=this.buffer.slice(E.start,E.pos),A=65536,T=0;;){var F=T+A;if(F>=b.length){T<b.length&&E.write(b.slice(T,b.length));break}E.write(b.slice(T,F)),T=F}return E.end(),E},L.prototype.
ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ie,Me,w)=>{var u,J=w(896),Q=w(106),me=w(502),be=w(23),H=w(434).
EventEmitter,q=w(203).Transform,$=w(203).PassThrough,M=w(203).Writable;const L=typeof Q.crc32=="function"?Q.crc32:w(248);u=T,u=F,u=P,u=V,u=x,u=E,Me.SY=b,u=A,u=re,Me.ax=p,u=R,u=W,u=h,u=O,u=D,u=ae;function x(f,d){
return new Promise((B,I)=>{T(f,{...d,lazyEntries:!0},function(le,Oe){if(le)return I(le);B(Oe)})})}function E(f,d){return new Promise((B,I)=>{F(f,{...d,lazyEntries:!0},function(le,Oe){if(le)return I(le);
B(Oe)})})}function b(f,d){return new Promise((B,I)=>{P(f,{...d,lazyEntries:!0},function(le,Oe){if(le)return I(le);B(Oe)})})}function A(f,d,B){return new Promise((I,le)=>{V(f,d,{...B,lazyEntries:!0},function(Oe,ke){
if(Oe)return le(Oe);I(ke)})})}function T(f,d,B){typeof d=="function"&&(B=d,d=null),d==null&&(d={}),d.autoClose==null&&(d.autoClose=!0),d.lazyEntries==null&&(d.lazyEntries=!1),d.decodeStrings==null&&(d.
decodeStrings=!0),d.validateEntrySizes==null&&(d.validateEntrySizes=!0),d.strictFileNames==null&&(d.strictFileNames=!1),B==null&&(B=He),J.open(f,"r",function(I,le){if(I)return B(I);F(le,d,function(Oe,ke){
Oe&&J.close(le,He),B(Oe,ke)})})}function F(f,d,B){typeof d=="function"&&(B=d,d=null),d==null&&(d={}),d.autoClose==null&&(d.autoClose=!1),d.lazyEntries==null&&(d.lazyEntries=!1),d.decodeStrings==null&&
(d.decodeStrings=!0),d.validateEntrySizes==null&&(d.validateEntrySizes=!0),d.strictFileNames==null&&(d.strictFileNames=!1),B==null&&(B=He),J.fstat(f,function(I,le){if(I)return B(I);var Oe=new me.FdSlicer(
f);V(Oe,le.size,d,B)})}function P(f,d,B){typeof d=="function"&&(B=d,d=null),d==null&&(d={}),d.autoClose=!1,d.lazyEntries==null&&(d.lazyEntries=!1),d.decodeStrings==null&&(d.decodeStrings=!0),d.validateEntrySizes==
null&&(d.validateEntrySizes=!0),d.strictFileNames==null&&(d.strictFileNames=!1);var I=new me.BufferSlicer(f);V(I,f.length,d,B)}function V(f,d,B,I){typeof B=="function"&&(I=B,B=null),B==null&&(B={}),B.
autoClose==null&&(B.autoClose=!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var le=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),
B.strictFileNames==null&&(B.strictFileNames=!1),I==null&&(I=He),typeof d!="number")throw new Error("expected totalSize parameter to be a number");if(d>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");f.ref();var Oe=22,ke=20,ze=65535,Ve=Math.min(ke+Oe+ze,d),Je=xe(Ve),z=d-Je.length;K(f,Je,
0,Ve,z,function(se){if(se)return I(se);for(var ie=Ve-Oe;ie>=0;ie-=1)if(Je.readUInt32LE(ie)===101010256){var ve=Je.subarray(ie),Ee=ve.readUInt16LE(4),fe=ve.readUInt16LE(10),Se=ve.readUInt32LE(16),Be=ve.
readUInt16LE(20),Ge=ve.length-Oe;if(Be!==Ge)return I(new Error("Invalid comment length. Expected: "+Ge+". Found: "+Be+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var Le=le?oe(ve.subarray(22),!1):ve.subarray(22);if(ie-ke>=0&&Je.readUInt32LE(ie-ke)===117853008){var Ze=Je.subarray(ie-ke,ie-ke+ke),Y=$e(Ze,8),te=xe(56);return K(
f,te,0,te.length,Y,function(ce){return ce?I(ce):te.readUInt32LE(0)!==101075792?I(new Error("invalid zip64 end of central directory record signature")):(Ee=te.readUInt32LE(16),Ee!==0?I(new Error("multi\
-disk zip files are not supported: found disk number: "+Ee)):(fe=$e(te,32),Se=$e(te,48),I(null,new h(f,Se,d,fe,Le,B.autoClose,B.lazyEntries,le,B.validateEntrySizes,B.strictFileNames))))})}return Ee!==
0?I(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):I(null,new h(f,Se,d,fe,Le,B.autoClose,B.lazyEntries,le,B.validateEntrySizes,B.strictFileNames))}I(new Error("End of cen\
tral directory record signature not found. Either not a zip file, or file is truncated."))})}be.inherits(h,H);function h(f,d,B,I,le,Oe,ke,ze,Ve,Je){var z=this;H.call(z),z.reader=f,z.reader.on("error",
function(se){k(z,se)}),z.reader.once("close",function(){z.emit("close")}),z.readEntryCursor=d,z.fileSize=B,z.entryCount=I,z.comment=le,z.entriesRead=0,z.autoClose=!!Oe,z.lazyEntries=!!ke,z.decodeStrings=
!!ze,z.validateEntrySizes=!!Ve,z.strictFileNames=!!Je,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=!1,z.lazyEntries||z._readEntry()}h.prototype.close=function(){this.isOpen&&(this.isOpen=!1,
this.reader.unref())};function m(f,d){f.autoClose&&f.close(),k(f,d)}function k(f,d){f.emittedError||(f.emittedError=!0,f.emit("error",d))}h.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error(
"readEntry() called without lazyEntries:true");this._readEntry()},h.prototype._readEntry=function(){var f=this;if(f.entryCount===f.entriesRead){setImmediate(function(){f.autoClose&&f.close(),!f.emittedError&&
f.emit("end")});return}if(!f.emittedError){var d=xe(46);K(f.reader,d,0,d.length,f.readEntryCursor,function(B){if(B)return m(f,B);if(!f.emittedError){var I=new O,le=d.readUInt32LE(0);if(le!==33639248)return m(
f,new Error("invalid central directory file header signature: 0x"+le.toString(16)));if(I.versionMadeBy=d.readUInt16LE(4),I.versionNeededToExtract=d.readUInt16LE(6),I.generalPurposeBitFlag=d.readUInt16LE(
8),I.compressionMethod=d.readUInt16LE(10),I.lastModFileTime=d.readUInt16LE(12),I.lastModFileDate=d.readUInt16LE(14),I.crc32=d.readUInt32LE(16),I.compressedSize=d.readUInt32LE(20),I.uncompressedSize=d.
readUInt32LE(24),I.fileNameLength=d.readUInt16LE(28),I.extraFieldLength=d.readUInt16LE(30),I.fileCommentLength=d.readUInt16LE(32),I.internalFileAttributes=d.readUInt16LE(36),I.externalFileAttributes=d.
readUInt32LE(38),I.relativeOffsetOfLocalHeader=d.readUInt32LE(42),I.generalPurposeBitFlag&64)return m(f,new Error("strong encryption is not supported"));f.readEntryCursor+=46,d=xe(I.fileNameLength+I.extraFieldLength+
I.fileCommentLength),K(f.reader,d,0,d.length,f.readEntryCursor,function(Oe){if(Oe)return m(f,Oe);if(!f.emittedError){I.fileNameRaw=d.subarray(0,I.fileNameLength);var ke=I.fileNameLength+I.extraFieldLength;
I.extraFieldRaw=d.subarray(I.fileNameLength,ke),I.fileCommentRaw=d.subarray(ke,ke+I.fileCommentLength);try{I.extraFields=W(I.extraFieldRaw)}catch(fe){return m(f,fe)}if(f.decodeStrings){var ze=(I.generalPurposeBitFlag&
2048)!==0;I.fileComment=oe(I.fileCommentRaw,ze),I.fileName=p(I.generalPurposeBitFlag,I.fileNameRaw,I.extraFields,f.strictFileNames);var Ve=R(I.fileName);if(Ve!=null)return m(f,new Error(Ve))}else I.fileComment=
I.fileCommentRaw,I.fileName=I.fileNameRaw;I.comment=I.fileComment,f.readEntryCursor+=d.length,f.entriesRead+=1;for(var Je=0;Je<I.extraFields.length;Je++){var z=I.extraFields[Je];if(z.id===1){var se=z.
data,ie=0;if(I.uncompressedSize===4294967295){if(ie+8>se.length)return m(f,new Error("zip64 extended information extra field does not include uncompressed size"));I.uncompressedSize=$e(se,ie),ie+=8}if(I.
compressedSize===4294967295){if(ie+8>se.length)return m(f,new Error("zip64 extended information extra field does not include compressed size"));I.compressedSize=$e(se,ie),ie+=8}if(I.relativeOffsetOfLocalHeader===
4294967295){if(ie+8>se.length)return m(f,new Error("zip64 extended information extra field does not include relative header offset"));I.relativeOffsetOfLocalHeader=$e(se,ie),ie+=8}break}}if(f.validateEntrySizes&&
I.compressionMethod===0){var ve=I.uncompressedSize;if(I.isEncrypted()&&(ve+=12),I.compressedSize!==ve){var Ee="compressed/uncompressed size mismatch for stored file: "+I.compressedSize+" != "+I.uncompressedSize;
return m(f,new Error(Ee))}}f.emit("entry",I),f.lazyEntries||f._readEntry()}})}})}},h.prototype.eachEntry=function(){const f=this;if(!f.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(f.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");f.hasEachEntryBeenCalled=!0;let d=null;f.on("entry",I),f.on("end",le),f.on("error",Oe);function B(){
f.removeListener("entry",I),f.removeListener("end",le),f.removeListener("error",Oe),f.autoClose&&f.close()}function I(ke){let{resolve:ze}=d;d=null,ze({value:ke})}function le(){let{resolve:ke}=d;d=null,
B(),ke({done:!0})}function Oe(ke){let{reject:ze}=d;d=null,B(),ze(ke)}return{[Symbol.asyncIterator](){return this},next(){const ke=new Promise((ze,Ve)=>{if(d!=null)throw new Error("next() called before\
 previous Promise was resolved.");d={resolve:ze,reject:Ve}});return f.readEntry(),ke},return(ke){return B(),Promise.resolve({done:!0,value:ke})},throw(ke){return B(),Promise.reject(ke)}}},h.prototype.
openReadStream=function(f,d,B){var I=this,le=0,Oe=f.compressedSize;if(B==null&&(B=d,d=null),d==null)d={};else{if(d.decodeFileData===!1){if(d.decrypt!=null)throw new Error("cannot use options.decrypt w\
hen options.decodeFileData === false");if(d.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(d.decrypt!=null){if(!f.isEncrypted())throw new Error(
"options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(d.decrypt!==!1)throw new Error("invalid options.decrypt value: "+d.decrypt);if(f.isCompressed()&&d.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(d.decompress!=null){if(!f.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(d.decompress===!1||d.decompress===!0))throw new Error("invalid options.decompress value: "+d.decompress);ze=d.decompress}}
if(d.start!=null){if(le=d.start,le<0)throw new Error("options.start < 0");if(le>f.compressedSize)throw new Error("options.start > entry.compressedSize")}if(d.end!=null){if(Oe=d.end,Oe<0)throw new Error(
"options.end < 0");if(Oe>f.compressedSize)throw new Error("options.end > entry.compressedSize");if(Oe<le)throw new Error("options.end < options.start")}}var ke=d.decodeFileData===!1||(f.compressionMethod===
0||f.compressionMethod===8&&d.decompress===!1)&&(!f.isEncrypted()||d.decrypt===!1);if((d.start!=null||d.end!=null)&&!ke)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!I.isOpen)return B(new Error("closed"));if(f.isEncrypted()&&!ke&&d.decrypt!==!1)return B(new Error("entry is encrypted, and options.decodeFileData !== false"));var ze;if(ke)
ze=!1;else if(f.compressionMethod===8)ze=d.decodeFileData!==!0;else return B(new Error("unsupported compression method: "+f.compressionMethod));I.readLocalFileHeader(f,{minimal:!0},function(Ve,Je){if(Ve)
return B(Ve);I.openReadStreamLowLevel(Je.fileDataStart,f.compressedSize,le,Oe,ze,f.uncompressedSize,B)})},h.prototype.openReadStreamLowLevel=function(f,d,B,I,le,Oe,ke){var ze=this,Ve=f+d,Je=ze.reader.
createReadStream({start:f+B,end:f+I}),z=Je;if(le){var se=!1,ie=Q.createInflateRaw();Je.on("error",function(ve){setImmediate(function(){se||ie.emit("error",ve)})}),Je.pipe(ie),ze.validateEntrySizes?(z=
new de(Oe),ie.on("error",function(ve){setImmediate(function(){se||z.emit("error",ve)})}),ie.pipe(z)):z=ie,je(z,function(){se=!0,ie!==z&&ie.unpipe(z),Je.unpipe(ie),Je.destroy()})}ke(null,z)},h.prototype.
readLocalFileHeader=function(f,d,B){var I=this;B==null&&(B=d,d=null),d==null&&(d={}),I.reader.ref();var le=xe(30);K(I.reader,le,0,le.length,f.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return B(
Oe);var ke=le.readUInt32LE(0);if(ke!==67324752)return B(new Error("invalid local file header signature: 0x"+ke.toString(16)));var ze=le.readUInt16LE(26),Ve=le.readUInt16LE(28),Je=f.relativeOffsetOfLocalHeader+
30+ze+Ve;if(Je+f.compressedSize>I.fileSize)return B(new Error("file data overflows file bounds: "+Je+" + "+f.compressedSize+" > "+I.fileSize));if(d.minimal)return B(null,{fileDataStart:Je});var z=new D;
z.fileDataStart=Je,z.versionNeededToExtract=le.readUInt16LE(4),z.generalPurposeBitFlag=le.readUInt16LE(6),z.compressionMethod=le.readUInt16LE(8),z.lastModFileTime=le.readUInt16LE(10),z.lastModFileDate=
le.readUInt16LE(12),z.crc32=le.readUInt32LE(14),z.compressedSize=le.readUInt32LE(18),z.uncompressedSize=le.readUInt32LE(22),z.fileNameLength=ze,z.extraFieldLength=Ve,le=xe(ze+Ve),I.reader.ref(),K(I.reader,
le,0,le.length,f.relativeOffsetOfLocalHeader+30,function(se){try{return se?B(se):(z.fileName=le.subarray(0,ze),z.extraField=le.subarray(ze),B(null,z))}finally{I.reader.unref()}})}finally{I.reader.unref()}})},
h.prototype.openReadStreamPromise=function(f,d){return new Promise((B,I)=>{this.openReadStream(f,d,function(le,Oe){if(le)return I(le);B(Oe)})})},h.prototype.openReadStreamLowLevelPromise=function(f,d,B,I,le,Oe){
return new Promise((ke,ze)=>{this.openReadStream(f,d,B,I,le,Oe,function(Ve,Je){if(Ve)return ze(Ve);ke(Je)})})},h.prototype.readLocalFileHeaderPromise=function(f,d){return new Promise((B,I)=>{this.readLocalFileHeader(
f,d,function(le,Oe){if(le)return I(le);B(Oe)})})};function O(){}O.prototype.getLastModDate=function(f){if(f==null&&(f={}),!f.forceDosFormat)for(var d=0;d<this.extraFields.length;d++){var B=this.extraFields[d];
if(B.id===21589){var I=B.data;if(I.length<5)continue;var le=I[0],Oe=1;if(!(le&Oe))continue;var ke=I.readInt32LE(1);return new Date(ke*1e3)}else if(B.id===10){var I=B.data;if(I.length!==32||I.readUInt16LE(
4)!==1||I.readUInt16LE(6)!==24)continue;var ze=I.readUInt32LE(8)+4294967296*I.readInt32LE(12),Ve=ze/1e4-116444736e5;return new Date(Ve)}}return re(this.lastModFileDate,this.lastModFileTime,f.timezone)},
O.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},O.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==
0},O.prototype.isCompressed=function(){return this.compressionMethod===8};function D(){}function re(f,d,B){var I=f&31,le=(f>>5&15)-1,Oe=(f>>9&127)+1980,ke=0,ze=(d&31)*2,Ve=d>>5&63,Je=d>>11&31;if(B==null||
B==="local")return new Date(Oe,le,I,Je,Ve,ze,ke);if(B==="UTC")return new Date(Date.UTC(Oe,le,I,Je,Ve,ze,ke));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(f,d,B,I){for(var le=null,
Oe=0;Oe<B.length;Oe++){var ke=B[Oe];if(ke.id===28789){if(ke.data.length<6||ke.data.readUInt8(0)!==1)continue;var ze=ke.data.readUInt32LE(1);if(L(d)!==ze)continue;le=oe(ke.data.subarray(5),!0);break}}if(le==
null){var Ve=(f&2048)!==0;le=oe(d,Ve)}return I||(le=le.replace(/\\/g,"/")),le}function R(f){return f.indexOf("\\")!==-1?"invalid characters in fileName: "+f:/^[a-zA-Z]:/.test(f)||/^\//.test(f)?"absolu\
te path: "+f:f.split("/").indexOf("..")!==-1?"invalid relative path: "+f:null}function W(f){for(var d=[],B=0;B<f.length-3;){var I=f.readUInt16LE(B+0),le=f.readUInt16LE(B+2),Oe=B+4,ke=Oe+le;if(ke>f.length)
throw new Error("extra field length exceeds extra field buffer size");var ze=f.subarray(Oe,ke);d.push({id:I,data:ze}),B=ke}return d}function K(f,d,B,I,le,Oe){if(I===0)return setImmediate(function(){Oe(
null,xe(0))});f.read(d,B,I,le,function(ke,ze){if(ke)return Oe(ke);if(ze<I)return Oe(new Error("unexpected EOF"));Oe()})}be.inherits(de,q);function de(f){q.call(this),this.actualByteCount=0,this.expectedByteCount=
f}de.prototype._transform=function(f,d,B){if(this.actualByteCount+=f.length,this.actualByteCount>this.expectedByteCount){var I="too many bytes in the stream. expected "+this.expectedByteCount+". got a\
t least "+this.actualByteCount;return B(new Error(I))}B(null,f)},de.prototype._flush=function(f){if(this.actualByteCount<this.expectedByteCount){var d="not enough bytes in the stream. expected "+this.
expectedByteCount+". got only "+this.actualByteCount;return f(new Error(d))}f()},be.inherits(ae,H);function ae(){H.call(this),this.refCount=0}ae.prototype.ref=function(){this.refCount+=1},ae.prototype.
unref=function(){var f=this;if(f.refCount-=1,f.refCount>0)return;if(f.refCount<0)throw new Error("invalid unref");f.close(d);function d(B){if(B)return f.emit("error",B);f.emit("close")}},ae.prototype.
createReadStream=function(f){f==null&&(f={});var d=f.start,B=f.end;if(d===B){var I=new $;return setImmediate(function(){I.end()}),I}var le=this._readStreamForRange(d,B),Oe=!1,ke=new _(this);le.on("err\
or",function(Ve){setImmediate(function(){Oe||ke.emit("error",Ve)})}),je(ke,function(){le.unpipe(ke),ke.unref(),le.destroy()});var ze=new de(B-d);return ke.on("error",function(Ve){setImmediate(function(){
Oe||ze.emit("error",Ve)})}),je(ze,function(){Oe=!0,ke.unpipe(ze),ke.destroy()}),le.pipe(ke).pipe(ze)},ae.prototype._readStreamForRange=function(f,d){throw new Error("not implemented")},ae.prototype.read=
function(f,d,B,I,le){var Oe=this.createReadStream({start:I,end:I+B}),ke=new M,ze=0;ke._write=function(Ve,Je,z){Ve.copy(f,d+ze,0,Ve.length),ze+=Ve.length,z()},ke.on("finish",le),Oe.on("error",function(Ve){
le(Ve)}),Oe.pipe(ke)},ae.prototype.close=function(f){setImmediate(f)},be.inherits(_,$);function _(f){$.call(this),this.context=f,this.context.ref(),this.unreffedYet=!1}_.prototype._flush=function(f){this.
unref(),f()},_.prototype.unref=function(f){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ue="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUV\
WXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function oe(f,d){if(d)return f.toString("utf8");for(var B="",I=0;I<f.length;I++)B+=ue[f[I]];return B}function $e(f,d){var B=f.readUInt32LE(d),I=f.readUInt32LE(d+4);return I*4294967296+B}var xe;typeof Buffer.
allocUnsafe=="function"?xe=function(f){return Buffer.allocUnsafe(f)}:xe=function(f){return new Buffer(f)};function je(f,d){typeof f.destroy=="function"?f._destroy=function(B,I){d(),I?.(B)}:f.destroy=d}
function He(f){if(f)throw f}}),613:(Ie=>{Ie.exports=st(import.meta.url)("assert")}),434:(Ie=>{Ie.exports=st(import.meta.url)("events")}),896:(Ie=>{Ie.exports=st(import.meta.url)("fs")}),611:(Ie=>{Ie.exports=
st(import.meta.url)("http")}),692:(Ie=>{Ie.exports=st(import.meta.url)("https")}),278:(Ie=>{Ie.exports=st(import.meta.url)("net")}),598:(Ie=>{Ie.exports=st(import.meta.url)("node:crypto")}),24:(Ie=>{Ie.
exports=st(import.meta.url)("node:fs")}),455:(Ie=>{Ie.exports=st(import.meta.url)("node:fs/promises")}),760:(Ie=>{Ie.exports=st(import.meta.url)("node:path")}),203:(Ie=>{Ie.exports=st(import.meta.url)(
"stream")}),756:(Ie=>{Ie.exports=st(import.meta.url)("tls")}),23:(Ie=>{Ie.exports=st(import.meta.url)("util")}),106:(Ie=>{Ie.exports=st(import.meta.url)("zlib")}),991:((Ie,Me,w)=>{w.d(Me,{RT:()=>H,i_:()=>be});
var u=w(528),J=w(899),Q=w(279),me=w(192);class be{#e=[];#t;constructor(){const M=u.V4("api-key");M!==""&&u.Pq(M)}text(M){return u.V4(M)}lines(M){return u.V4(M,{trimWhitespace:!1})}optional(M,L){const x=this.
text(M);return x===""?void 0:this.parse(M,x,L)}parse(M,L,x){try{return x(L)}catch(E){this.refuse(M,(0,Q.gJ)(E),(0,Q.h_)(E).topic);return}}required(M,L,x="is required"){return this.text(M)===""&&this.refuse(
M,x),this.optional(M,L)}notEmpty(M,L,x){if(process.env[`INPUT_${M.toUpperCase()}`]?.trim()===""){const E=`Where an event has no inputs, write \`\${{ inputs.${M} || ${x} }}\``;this.refuse(M,`is empty. \
Is the name in the expression right?${x===void 0?"":` ${E}`}`)}return this.optional(M,L)}boolean(M,L){return this.notEmpty(M,me.yG,L?void 0:"false")??L}exclude(M,L){for(const x of M)this.text(x)!==""&&
this.refuse(x,`can't be combined with ${L}`)}refuse(M,L,x="before-anything-is-sent"){this.#t??=x,this.#e.push(`${M} ${L.replace(/(?<=[a-z])\.$/,"")}`)}check(M){if(M!==void 0&&this.#e.length===0)return M;
throw new Q.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function H($){return $.parse("ignore",$.lines("ignore"),J.wo)??J.K$}function q($){const M=$.required("host",parseAddress),x=$.required(
"api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),E=($.optional("timeout-minutes",parseNumber(1440))??30)*6e4,b=($.optional("poll-interval-seconds",parseNumber(3600))??
10)*1e3,A=$.boolean("summary",!0);return M&&x?{host:M,apiKey:x,timeoutMs:E,longestWaitMs:b,summary:A}:void 0}}),697:((Ie,Me,w)=>{w.d(Me,{UX:()=>L,bg:()=>h});var u=w(455),J=w(760),Q=w(279),me=w(725),be=w(
276),H=w(57),q=w(706);function $({host:m,pathname:k}){return m+k.replace(/\/$/,"")}const M=2e4;function L({message:m}){return(0,q.OX)(m,1e3)}const x="<dock status ID>";function E(m){const k=new Map;for(const{
name:D,error:re,job:p}of m){if(!re)continue;const{"dock-status-id":R}=p,W=R===void 0?re.message:re.message.replaceAll(R,x),K=k.get(W)??{names:[],ids:[],help:helpFor(re)};k.set(W,K),K.names.push(D),R!==
void 0&&K.ids.push(R)}const O=Math.max(100,Math.min(1e3,Math.floor(M/k.size)));return Array.from(k,([D,{names:re,ids:p,help:R}])=>({names:re,message:toSingleLine(D,O).replaceAll(x,()=>p.join(", ")),help:R}))}
function b(m){return E(m).map(({names:k,message:O})=>`${k.join(", ")}: ${O}`).join(" | ")}function A(m,k){return!m||!k||m.message===k.message?m??k:T(m,`${m.message} Also: ${k.message}`)}function T(m,k){
return new Failure({what:k,topic:asFailure(m).topic,cause:m})}async function F(m,k,{platform:O,titles:D,facts:re=[],known:p,work:R}){let W=p;const K=_=>{W=_,setOutputs(_)};K(p);const de={inputs:m,platform:O,
log:runnerLog(),signal:k,endsAt:1/0,publish:K},ae=await R(de).then(()=>{},toError);if(m.summary){const _=factTable([["Host",{words:$(m.host)}],...re,["Workflow ID",W["workflow-id"]],["Dock status ID",
W["dock-status-id"]],["Status",W.status&&{words:W.status}],["Duration",{words:humanTime(performance.now())}]]);ae?await writeSummary(D.failed,withHelp(L(ae),helpFor(ae)),_):await writeSummary(D.done,_)}
if(ae)throw ae}const P=1e6;async function V(m,k){const O=JSON.stringify(k);await h(`the output ${m}`,{[`${m}.json`]:O});const D=Buffer.byteLength(O)>P;D&&notice(`The output ${m} would be longer than G\
itHub's limit of 1 MB. Read the file in ${m}-path.`),setOutputs({[m]:D?[]:k})}async function h(m,k){try{const O=await(0,be.Pd)("workflow-results-");for(const[D,re]of Object.entries(k)){const p=(0,J.join)(
O,D);await(0,u.writeFile)(p,re).catch((0,be.E_)(p)),(0,be.n0)({[`${(0,J.parse)(D).name}-path`]:p})}}catch(O){(0,me.t1)().warning(`Can't keep ${m} as a file. ${(0,Q.gJ)(O)}`)}}}),953:((Ie,Me,w)=>{w.d(Me,
{S:()=>jn});var u=w(124),J=w(706),Q=w(436),me=w(665);const be=Number.MAX_SAFE_INTEGER,H=2,q=60,$="</details>",M=41,L=100;function x(e,n={}){const{under:s=()=>"",parts:a=[],noun:l="change",folded:S=!1}=n,
{length:c}=s(be),{least:N=c===0?e:`${e} \u2026`,changes:g=h(a)}=n;return{line:e,under:s,size:e.length+c,least:N,parts:a,changes:g,noun:l,folded:S}}function E(e,n,s={}){return n.length===0?[]:[x(e,{...s,
parts:n})]}function b(e,n){const s=({leaf:j,outer:ne})=>ne.length===1?0:j.size,a=(j,ne)=>s(j)-s(ne),l=new Map,S=()=>m(P(e,l).filter(([j])=>j!=="")),c=[];let N=T(e,[]).sort(a),g=n;for(let j=-1;N.length>
0&&j<c.length;g=n-A(S()))j=c.length,N=N.filter(ne=>{const Ae=ne.outer.filter(Te=>!l.has(Te)),_e=Ae.map(Te=>Te.line.length+H+q+(Te.folded?M:0)).reduce((Te,qe)=>Te+qe,ne.leaf.least.length+H);if(_e>g)return!0;
g-=_e;for(const Te of Ae)l.set(Te,[]);return l.set(ne.leaf,[ne.leaf.least]),c.push(ne),!1});for(const[j,{leaf:ne}]of c.sort(a).entries()){const Ae=F(ne,ne.least.length+Math.floor(g/(c.length-j)));g-=A(
Ae)-ne.least.length,l.set(ne,Ae)}return S()}function A(e){return e.reduce((n,{length:s})=>n+s,0)}function T(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>T(s,[...n,e]))}function F({
line:e,under:n,size:s,least:a},l){if(s<=l)return[e,n(Math.max(l,be))];for(let S=l-e.length-q;S>L;S=Math.floor(S*.7)){const c=n(S);if(c!==""&&e.length+c.length<=l)return[e,c]}return[a]}function P(e,n){
const{line:s,parts:a,folded:l}=e;if(a.length===0)return[n.get(e)??[]];const S=a.filter(g=>n.has(g)).flatMap(g=>P(g,n)),c=a.filter(g=>!n.has(g)),N=[...S,[V(e,c)]];return l?[[`<details><summary>${s}</su\
mmary>`],...N,[$]]:[[s],...N]}function V({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,J.hS)(n.length,"more connection")}`;if(h(n)===0)return"";const s=e==="workflow"?` in ${(0,J.
hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,J.hS)(h(n),"more change")}${s}`}function h(e){return e.reduce((n,{changes:s})=>n+s,0)}function m(e){const n=s=>s?.[0]?.startsWith("- ");return e.
flatMap((s,a)=>{const l=s[0]===$||n(s)&&n(e[a-1]);return[a===0?"":l?`
`:`

`,...s]})}var k=w(132),O=w(997),D=w(408);const re="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",p="source from origin sr\
c tail out".split(" "),R=`${re} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),W="action activity block node state step task widget id".split(" "),
K="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),de="handle port pin output socket".split(" "),ae=/^[\p{L} _-]{1,30}$/u,
_=60;function ue(e,n){return oe(e).some(s=>n.includes(s))}function oe(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function $e({slot:e,value:n},s,a){const l=s?
(0,Q.YD)(s.value):[],c=K.flatMap(ne=>l.filter(Ae=>Ae.toLowerCase()===ne)).map(ne=>{const[Ae,Ue]=[s?.field.inner.get(ne),xe(s?.value.members.get(ne))];return Ae&&(0,O.t5)(Ae).some(({texts:Te})=>Te.size>
1)||Ue.includes(" ")?Ue:""}),N=ne=>oe([ne]).every(Ae=>[...R,...W].includes(Ae)),g=a.filter(ne=>!R.includes(ne.toLowerCase())&&!N(ne)),j=e===void 0?[]:[`output ${e+1}`];return[xe(n),...c].find(ne=>ne!==
"")??[...g,...j].join(", ")}function xe(e){const s=(e?.type==="literal"?[]:(0,Q.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>_||Q.kk.test(s)?"":s}function je(e,{find:n}){const s=new Map(
e.map(c=>[c,He(c)])),a=(0,me.Vn)([...s.values()].map(c=>c?.text)),l=[...a.values()].reduce((c,N)=>Math.max(c,N),0),S=(0,D.$z)(e,({source:c})=>c);return e.map(c=>{const N=s.get(c);if(N===void 0||c.label!==
"")return c;const g=n(N.text,N.place),j=g&&(0,O.FK)(g,c.source)?K.map(Te=>xe(g.value.members.get(Te))):[],ne=[...j,(0,Q.e1)(N.text)].find(Te=>Te!=="")??"",Ae=S.get(c.source)?.some(Te=>s.get(Te)?.text!==
N.text),Ue=j.length>0||a.get(N.text)===l;return(Ae||!Ue)&&(ne!==(0,Q.e1)(N.text)||ae.test(ne))?{...c,label:ne,links:[...c.links,{...N,target:c.target}]}:c})}function He({links:[e]}){const n=e&&(0,Q.YD)(
e.place.value).find(l=>ue([l],p)&&ue([l],de)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const f="ta\
rget to dest destination head in".split(" "),B=`${re} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(
" "),I="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function le(e,n){const s=(0,O.BQ)(e,n),a=(0,O.t5)(s.root).flatMap(ne=>ke(ne,s)),l=je(Ve(a),s),S=l.length>
0?l:ve(a,s),c=new Set(S.flatMap(({source:ne,target:Ae})=>[ne.field,Ae.field])),N=(0,D.$z)(s.places,({field:ne})=>ne),g=[...c].filter(ne=>[...c].some(Ae=>Oe(N.get(ne),N.get(Ae))));for(const ne of g)c.delete(
ne);const j=S.filter(({source:ne,target:Ae})=>c.has(ne.field)&&c.has(Ae.field));return{root:s.root,nodes:s.places.filter(({field:ne})=>c.has(ne)),edges:j}}function Oe(e=[],n=[]){const s=([l])=>l?.field.
keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:l})=>(0,Q.TH)(l)));return 2*e.filter(({value:l})=>(0,Q.TH)(l)!==void 0&&a.has((0,Q.TH)(l))).length>e.length}function ke(e,{find:n}){
const s=e.references.flatMap(N=>{const g=n(N.text,N.place);return g?[{...N,field:e,target:g}]:[]}),a=s.filter(({place:N,target:g})=>!(0,O.FK)(N,g)),l=s.length/e.references.length,S=l>=.5&&ze(e.references)-
ze(s)<=2;return(l>=.9||S&&ue(e.keys.slice(-2),B))&&2*a.length>=s.length?[s]:[]}function ze(e){return new Set(e.map(({text:n})=>n)).size}function Ve(e){const n=e.filter(s=>!s.some(({place:a,target:l})=>l.
field===a.field));return[...(0,D.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,D.$z)(s,c=>Je(c,p)),l=(0,D.$z)(s,c=>Je(c,f));a.delete(void 0);const S=[...a].flatMap(([c,N])=>N.flatMap(g=>(l.
get(c)??[]).map(j=>z(g,j))));return S.sort((c,N)=>se(N)-se(c)||ie(c)-ie(N)),S[0]??[]})}function Je([e],n){const s=oe(e?.field.keys.slice(-2)??[]),a=s.filter(l=>!n.includes(l));return a.length<s.length?
a.join(" "):void 0}function z(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const l=s.get(a.place),S=l&&{source:l.target,target:a.target,links:[l,a]};return S?[{...S,label:$e(a,a.place,
[]),item:a.place.value}]:[]})}function se(e){return e.filter(({source:n,target:s})=>!(0,O.FK)(n,s)&&!(0,O.FK)(s,n)).length}function ie([e]){return e?e.source.field.keys.length+e.target.field.keys.length:
0}function ve(e,n){const[s,a]=[[],[]],l=new Set;for(const c of e){const N=c.flatMap(Ue=>Ee(Ue,n)),[g]=N;if(g===void 0||10*N.length<9*c.length)continue;const j=g.link.field.keys.slice(g.inside.field.keys.
length),ne=N.filter(({source:Ue,inside:_e})=>Ue!==_e);for(const{inside:Ue}of ne)l.add(Ue.key);const Ae=ue(j,I);if(!(!Ae&&ne.length===0&&!ue(j,B)))for(const{link:Ue,source:_e}of N){const Te=Ue.place===
_e?void 0:Ue.place,qe={label:$e(Ue,Te,j),links:[Ue],item:Te?.value};Ae?a.push({source:Ue.target,target:_e,...qe}):s.push({source:_e,target:Ue.target,...qe})}}const S=s.length<a.length?a:s;return l.size>
1||ze(S.flatMap(({links:c})=>c))>1?S:[]}function Ee(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),l=[s,a].find(S=>S?.field===e.target.field);if(l)return[{link:e,source:l,
inside:s}]}return[]}var fe=w(499);const Se={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Be={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6\
700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ge={same:"-->",added:"==>",removed:"-.->"},Le=40,Ze=500,Y=5e4,te=40,ce=6;function Ne(e,n,{isWhole:s,hide:a}){
const l=({status:g})=>s||g!=="same",S=new Set([...e.filter(l),...n.filter(l).flatMap(U)]),c=n.filter(g=>U(g).some(l)).flatMap(U);if(S.size===0)return{};for(const g of[new Set([...S,...c]),S]){const j=n.
filter(Ue=>U(Ue).every(_e=>g.has(_e)));if(g.size>Le||j.length>Ze)continue;const ne=e.filter(Ue=>g.has(Ue)),Ae=Z(ne,j,a);if(Ae.length<=Y)return{picture:Ae}}return{note:`The picture is left out: it woul\
d have ${S.size>Le?(0,J.hS)(S.size,"node"):"too many connections"}.`}}function U({source:e,target:n}){return[e,n]}function Z(e,n,s){const a=new Map(e.map((c,N)=>[c,`n${N+1}`])),l=(0,me.Vn)(e.map(({name:c})=>c)),
S=e.map(c=>{const N=l.get(c.name)===1?c.name:c.label;return`  ${a.get(c)}["${Se[c.status]}${De(s(N))||"?"}"]`});for(const{source:c,target:N,label:g,status:j}of n){const ne=`${Se[j]}${De(s(g))}`.trim();
S.push(`  ${a.get(c)} ${Ge[j]}${ne===""?"":`|"${ne}"|`} ${a.get(N)}`)}for(const[c,N]of Object.entries(Be)){const g=e.filter(j=>j.status===c).map(j=>a.get(j));g.length>0&&S.push(`  classDef ${c} ${N}`,
`  class ${g.join()} ${c}`)}return[`flowchart ${ge(e,n)>ce?"TD":"LR"}`,...new Set(S)].join(`
`)}function ge(e,n){const s=new Set(n.map(({target:S})=>S)),a=e.filter(S=>!s.has(S)),l=new Map((a.length>0?a:e.slice(0,1)).map(S=>[S,1]));for(const[S,c]of l)for(const{source:N,target:g}of n)N===S&&!l.
has(g)&&l.set(g,c+1);return Math.max(...l.values())}function De(e){return(0,k.RK)((0,k.Jj)(e.replace(/\s+/g," ").trim(),te)).replace(Xe,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Xe=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Ye="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),at="* if when id name label title type key handle condition event relationships".split(" ");function it(e,n=a=>a,s){const a=e.
head??e.base;if(a===void 0)return;const[l,S]=[e.base??a,e.head??a],c=(0,me.j9)([S,l],s),N=le(l,S),g=wt(e,N,c),j=[...new Set(g.values())].sort((et,ft)=>et.rank-ft.rank);It(j);const ne=Wt(N,g),Ae=ne.filter(
et=>et.status!=="same"),Ue=Dt(N,Ae);Kt(e,j,c,Ue);const _e=new Map(ne.map(({item:et,source:ft,target:Mt})=>[et,`${ft.label} \u2192 ${Mt.label}`])),Te=new Set(j.map(({place:et})=>et.key)),qe=new Set(N.nodes.
flatMap(({key:et,field:ft})=>et===void 0?[]:ft.keys.at(-2)??"")),ot=et=>et.filter(({status:ft})=>ft!=="removed").length;return{...Ne(j,ne,{isWhole:e.status!=="modified",hide:n}),connections:qt(Ae),size:{
nodes:ot(j),connections:ot(ne)},tells:Ue,isItemKey:et=>Te.has(et)||c.labelOf(JSON.stringify(et))!==void 0,labelOf:c.labelOf,endsOf:et=>_e.get(et),withItems:et=>qe.size===0?et:ct(et,qe,a)}}function ct(e,n,s){
let a=s;const l=e.path.map((S,c)=>{const N=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?a=e.value:S.type!=="member"?a=S.item:a=a&&"members"in a?a.members.get(S.key):void 0,S.type!=="member"||
N===void 0||a===void 0||!("members"in a))return S;const g=typeof N=="string"?N:N.type==="member"?N.key:void 0;return g!==void 0&&n.has(g)?(0,me.s3)(a,S.key):S});return{...e,path:l}}function bt({side:e}){
return e==="head"}function mt(e){return e&&[e.key,mt(e.outer)]}function wt({matches:e},{nodes:n},s){const a=Te=>JSON.stringify(mt(Te)),l=n.filter(({key:Te})=>Te!==void 0),S=[...(0,D.$z)(l,a).values()].
filter(Te=>Te.some(bt)&&!Te.every(bt)),c=new Set(S.flat()),N=Te=>c.has(Te)?a(Te):`${Te.value.id}`,g=new Map(n.map((Te,qe)=>[Te,qe])),j=(0,D.$z)(n.filter(bt),N),ne=(0,D.$z)(e,({base:Te})=>Te.id),Ae=Te=>{
const qe=(c.has(Te)?void 0:ne.get(Te.value.id))??[];for(let ot=qe.shift();ot;ot=qe.shift()){const et=j.get(`${ot.head.id}`)?.shift();if(et)return et}return j.get(N(Te))?.shift()},Ue=new Map;let _e=0;for(const Te of n){
if(Ue.has(Te))continue;const qe=bt(Te)?Te:Ae(Te);_e=(qe&&g.get(qe))??_e+1e-6;const ot=qe===void 0?"removed":qe===Te?"added":"same",et=qe??Te,ft=Bt(et,s),Mt={name:ft,label:ft,status:ot,rank:_e,place:et,
old:ot==="same"?Te:void 0};Ue.set(Te,Mt).set(et,Mt)}return Ue}function It(e){const n=(0,me.Vn)(e.map(({name:s})=>s));for(const s of e){const a=(0,Q.TH)(s.place.value);a&&(n.get(s.name)??0)>1&&(s.label=
(0,me.oP)(s.name,a))}}function Bt({key:e,value:n,array:s},a){const[l,...S]=["componentType",...n.members.keys()].map(N=>(0,Q.TN)(n,N)),[c="?"]=[(0,Q.QP)(n),l,(0,Q.TH)(n),...S].filter(N=>N!==void 0);return e??
a.nameOf(n,s)??(0,Q.e1)(c)}function Wt({edges:e},n){const s=e.flatMap(g=>{const[j,ne]=[n.get(g.source),n.get(g.target)];return j&&ne?[{...g,source:j,target:ne,status:bt(g.source)?"added":"removed"}]:[]}),
a=({source:g,target:j,label:ne})=>`${g.rank} ${j.rank} ${ne}`,l=(0,D.$z)(s,({status:g})=>g),S=(0,D.$z)(l.get("removed")??[],a);return[...(l.get("added")??[]).map(g=>S.get(a(g))?.pop()?{...g,status:"sa\
me"}:g),...[...S.values()].flat()].sort((g,j)=>g.source.rank-j.source.rank||g.target.rank-j.target.rank)}function qt(e){const n=new Map;for(const s of["target","label"]){const a=l=>`${l.source.rank} ${s===
"label"?l.label:l.target.rank}`;for(const[l,S,...c]of(0,D.$z)(e,a).values()){if(!l||!S||c.length>0||l.status===S.status)continue;[l.source,l.target,S.target].every(({old:g})=>g)&&!n.has(l)&&!n.has(S)&&
n.set(l,S).set(S,l)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="removed"?[]:[{...s,kind:a?"rewired":s.status,was:a}]})}function Dt({root:e,nodes:n},s){const a=new Set(s.flatMap(g=>g.links.
map(({field:j})=>j))),l=new Set(s.map(({item:g})=>g)),S=new Set([e,...n.map(({field:g})=>g)]),c={added:new Set,removed:new Set};for(const g of s){const j=[g.source.name,g.target.name,...g.label.split(
", ")].map(ne=>JSON.stringify(ne));for(const ne of[...j,...g.links.map(Ae=>Ae.text)])c[g.status].add(ne)}function N(g,j,ne){if(j===void 0||S.has(j))return[{text:ne,field:e}];const Ae=j.keys.at(-1)===O.
NQ?[{text:JSON.stringify(ne),field:j}]:[];if("text"in g)return[...Ae,{text:g.text,field:j}];const Ue="members"in g?[...g.members]:[],_e="items"in g?g.items.map(Te=>["[]",Te]):Ue;return[...Ae,..._e.flatMap(
([Te,qe])=>N(qe,(0,O.Fu)(j,Te),Te))]}return({path:g,...j})=>{const ne=g.map(_e=>_e.type==="member"?_e.key:"[]"),Ae=g.some(_e=>"item"in _e&&l.has(_e.item)),Ue=(_e,Te)=>{const qe=N(_e,ne.reduce(O.Fu,e),
`${ne.at(-1)}`),ot=qe.some(({field:ft})=>a.has(ft)),et=({text:ft,field:Mt})=>{if(a.has(Mt))return Te.has(ft);const gn=`${Mt.keys.findLast(Bn=>Bn!=="[]")}`;return Ye.includes(gn)||Te.has(ft)&&ue([gn],at)||
ot&&_t(ft,Mt)};return(ot||Ae)&&qe.every(et)};return j.kind==="modified"?Ue(j.from,c.removed)&&Ue(j.to,c.added):"value"in j&&Ue(j.value,c[j.kind])}}function _t(e,{texts:n}){const s=n.get(e)??0,a=[...n.
values()].reduce((l,S)=>l+S,0);return s>2&&2*s>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function Kt(e,n,{componentOf:s},a){const l=(0,fe.pi)(e),S=n.flatMap(g=>{const{key:j,value:ne,array:Ae}=g.place,Ue=(0,me.qU)(
ne)===void 0?s(ne,Ae):void 0;return[ne.id===g.old?.value.id&&j===g.old.key?void 0:ne,Ue].map(Te=>({owner:Te,node:g}))}),c=(0,D.$z)(S,({owner:g})=>g);c.delete(void 0);const N=new Map(e.matches.map(({path:g,
head:j})=>[g.at(-1),j]));for(const g of e.changes){if(a(g)||l(g))continue;const j=g.path.map(Ae=>N.get(Ae)).reverse(),ne=["value"in g&&g.value,...j].find(Ae=>c.has(Ae));for(const{node:Ae}of c.get(ne)??
[])Ae.status==="same"&&(Ae.status="modified")}}var Ct=w(965);const Gt=2,vt=1e3,Nt=240,Ht=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Et="...";function C(e,n){const s=[X(e??n),X(n??e)],[a,l]=[he(e),he(n)],S=Re(a,l);return s[0]===s[1]?S:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...S]}function X(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function ee(e){return e.split(X(e)==="CRLF"?`\r
`:`
`)}function he(e){return(e===void 0?[]:ee(e)).flatMap(s=>Ht.reduce(pe,[s]).map((a,l)=>l===0?a:Et+a))}function pe(e,n){return e.flatMap(s=>s.length>Nt?Array.from(s.matchAll(n),([a])=>a):s)}function Re(e,n){
const s=new Set(e),l=n.some(c=>s.has(c))?(0,Ct.E)([...e],[...n],{maxEditLength:vt}):void 0;if(l===void 0)return[...Qe(e,n),...Pe("+",n)];let S=0;return l.flatMap(({added:c,removed:N,value:g},j)=>{const ne=l[j+
1];if(N)return Qe(g,ne?.added?ne.value:[]);const[Ae,Ue]=[j===0?0:Gt,g.length-Gt],_e=S+We(g.slice(0,Ue+1));return S+=We(g),c?Pe("+",g):ne===void 0?Pe(" ",g.slice(0,Ae)):Ue-Ae<2?Pe(" ",g):[...Pe(" ",g.slice(
0,Ae)),`@@ line ${_e} @@`,...Pe(" ",g.slice(Ue))]})}function Pe(e,n){return n.map(s=>`${e} ${s}`)}function We(e){return e.filter(n=>!n.startsWith(Et)).length}function Qe(e,n){const s=new Map(e.map(j=>[
nt(j),j])),a=j=>nt(j)!=="",l=n.filter(a),c=(e.length-e.filter(a).length!==n.length-l.length?l:n).flatMap(j=>ht(s.get(nt(j))??j,j)),N=c.length>0||n.length===0?c:ht(tt(e),tt(n));return[...N.length===0?[]:
[`@@ hard to see: ${[...new Set(N)].join(", ")} @@`],...Pe("-",e)]}function tt(e){return e.map(n=>n.startsWith(Et)?n.slice(Et.length):`
${n}`).join("")}function ht(e,n){if(nt(e)!==nt(n))return[];const[s,a]=[e.normalize(),n.normalize()],l=ut(e)===ut(n)?[]:["Unicode forms"];return s===a?l:[...l,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function nt(e){return ut(e.normalize())}function ut(e){return e.replace(/\s/g,"")}function $t(e,n){let[s,a]=[0,n];const S=[...(0,D.$z)(e,N=>N.startsWith("@@ line ")?++s:s).values()].
flatMap(N=>{const g=jt(N,a);return a-=gt(N),g}),c=e.filter(rt).length-S.filter(rt).length;return c===0?S:[...S,`@@ ${(0,J.hS)(c,"more changed line")} @@`]}function jt(e,n){const s=c=>c.startsWith("-"),
a=gt(e.filter(s)),l=gt(e)-a,S={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-a)};return e.filter(c=>{const N=s(c)?"removed":"others";return S[N]-=c.length+1,S[N]>=0})}function rt(e){return e.startsWith(
"-")||e.startsWith("+")}function gt(e){return e.reduce((n,s)=>n+s.length+1,0)}var Ot=w(742),xt=w(856);const dt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},At=80,yt={texts:3,min:4,max:60,usual:2,usualWeight:.001};function Lt(e,n,s){if(e.type==="string")return Xt(Tt((0,Q.e1)(e.text),n.mask),n,s);const[a="",...l]=St(e,
n);return l.length>0||a.length>At?void 0:(0,k.SS)(a,1/0)}function Xt(e,n,s){const a=n.mask(e).shown;if(a.length>At||a.includes(`
`))return;const l=en(e,n,s);return(0,k.SS)(JSON.stringify(a),1/0)+(l===void 0?"":` (${lt(l,n)})`)}function en(e,{labelOf:n},s){const a=n(e),l=s!==void 0&&(0,Q.e1)((0,Q.TH)(s)??"")===e;return a===void 0||
l||a.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,Q.jn)(c)&&(0,Q.e1)(c.text)===a)?void 0:a}function tn(e,n,{labelOf:s}){const[a,l]=e.slice(-2);return a?.type!=="item"||l?.type!==
"member"||!Q.ZM.test(l.key)?!1:(0,Q.TH)(a.item)===n||s((0,Q.e1)(n))===a.label}function St(e,n,s){const{mask:a}=n;if((0,Q.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const j=Tt((0,Q.e1)(e.text),
a),{shown:ne}=a(j);if(ne.includes(`
`))return["|",...sn(ee(ne))];const Ae=en(j,n,s);return[JSON.stringify(ne)+(Ae===void 0?"":` (${a(Ae).shown})`)]}const[l="",S=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(j=>St(j,n)):Array.
from(e.members,([j,ne])=>{const[Ae,...Ue]=(0,xt.$C)(j,ne,e)?[J.v5]:St(ne,n,e);return[`${JSON.stringify(a(j).shown)}: ${Ae}`,...Ue]}),N=l+c.join(", ")+S;return N.length<=At&&c.every(j=>j.length===1)?[N]:
[l,...sn(c.flat()),S]}function sn(e){return e.map(n=>`  ${n}`)}function Tt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(
s),encodeURI(s)].includes(e)?s:e}catch{return e}}function yn(e,n,s){const a=[Tt(e,s),Tt(n,s)];return[e,n].some(S=>S.includes("%")&&a.includes(S))||a[0]===a[1]?[e,n]:a}function Vt(e,n,s){const a=new Map,
l=(c,N,g)=>{g>(a.get(c)?.weight??0)&&a.set(c,{text:N,weight:g})},S=(c,N,g)=>{if(c.type==="array")for(const Te of c.items)S(Te,N,g+1);if(c.type==="object")for(const[Te,qe]of c.members)(0,xt.$C)(Te,qe,c)?
l(Te,J.v5,yt.max):S(qe,Te,g+1);if(c.type!=="string")return;const j=(0,Q.e1)(c.text),Ae=/^type$/i.test(N)||(0,fe.rL)(N,c)||(0,fe.gN)(j)||n(c)||s.labelOf(j)!==void 0;if(j.length<yt.min||Ae)return;const Ue=j.
includes("://")?2*yt.max:Math.min(j.length,yt.max),_e=s.countOf(j)>yt.usual?yt.usualWeight:1;l(N,s.mask(Tt(j,s.mask)).shown,_e*Ue/(g+1))};return S(e,"",0),[...a].sort(([,c],[,N])=>N.weight-c.weight).filter(
([,{weight:c}],N)=>N===0||N<yt.texts&&c>yt.usualWeight*2*yt.max).map(([c,{text:N}])=>`${lt(c,s)}: ${(0,k.SS)(JSON.stringify((0,k.Jj)(N,yt.max)),1/0)}`).join(", ")}function lt(e,{mask:n},s=100){return(0,k.
SS)(n(e).shown,s)}function Ft(e,n,s=!1){const a=e.findLastIndex(({type:c})=>c==="item"),l=s?1/0:100;return e.flatMap((c,N)=>{if(c.type==="element"){const Ae=e[N+1],Ue=Ae?.type==="member"&&c.item?(0,Q.
TN)(c.item,Ae.key):void 0,_e=c.text===void 0||N>0&&!Ae||Ue===JSON.stringify(c.text);return[(0,k.SS)(`[${c.index}]`)+(_e?"":` (${lt(c.text,n)})`)]}if(c.type==="item"){const Ae=n.endsOf(c.item),Ue=Ae===
void 0?c.label:s?`${Ae} (${c.label})`:Ae,_e=N===a&&c.hint!==void 0?` (${lt(c.hint,n)})`:"";return[`**${lt(Ue,n,l)}**${_e}`]}const g=e.slice(N+1).find(({type:Ae})=>Ae!=="member")?.type==="item",j=!s&&g&&
/^([A-Za-z]*|[a-z_]+)$/.test(c.key),ne=en(c.key,n);return j?[]:[lt(c.key,n,l)+(ne?` (${lt(ne,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function Jt({path:e},n,s){const l=e.slice(n(e)).
map(S=>S.type==="element"?{...S,text:void 0}:S);return Ft(l,s)}function nn(e,n){const s=c=>e.map(({path:N,kind:g})=>(g?`${dt[g]} `:"")+Ft(N,n,c)),[a,l]=[s(!1),s(!0)],S=(0,me.Vn)(a);return rn(a.map((c,N)=>S.
get(c)===1?c:l[N]??c))}function rn(e){const[n,s]=[(0,me.Vn)(e),new Map];return e.map(a=>{const[l=1,S]=[n.get(a),(s.get(a)??0)+1];return s.set(a,S),l===1?a:`${a} (${S} of ${l})`})}const Rt="  ",Yt=3,on=5,
an=120,Qt={line:": changed, hidden"};function Pt(e,n){const s=new Map;let a=e;for(const S of[fe.a2,({length:c})=>c-1]){const c=[...(0,D.$z)(a,N=>cn(N,S(N.path))).values()];for(const N of c)N.length>=Yt&&
s.set(N[0],un(N,S,n));a=c.filter(N=>N.length<Yt).flat()}const l=nn(a,n);for(const[S,c]of a.entries()){const{line:N,...g}=Zt(c,n);s.set(c,x(`- ${l[S]}${N}`,{changes:1,...g}))}return e.flatMap(S=>s.get(
S)??[])}function cn(e,n){const a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||a.length===0)return e;const l=c=>c.type==="member"?c.key:c.type===
"item"?[c.label]:c.index,S=e.path.slice(n).map(l);return JSON.stringify([e.kind,a,S])}function un(e,n,s){const[a]=e,{line:l,under:S=()=>""}=Zt(a,s),c=dn(fn(e,n,s)),N=a.kind==="modified"?"":` ${a.kind}`,
g=`- ${dt[a.kind]} ${Jt(a,n,s)}${l}${N} in ${c.line}`;return x(g,{changes:e.length,under:j=>S(j)+(c.under?.(j)??"")})}function fn(e,n,s){const a=e.map(({path:l})=>({path:l.slice(0,n(l))}));return nn(a,
s)}function Zt(e,n){if(e.kind==="modified")return ln(e,n);if("value"in e)return r(e,n);if(e.kind==="moved"){const[S,c]=[e.from.at(-1),e.path.at(-1)],N=c&&"label"in c?c.label:c&&"key"in c&&c.key;if(S?.
type==="member"&&S.key!==N)return{line:`: renamed from ${lt(S.key,n)}`};const[g,j]=[e.from,e.path].map(ne=>Ft(ne.slice(0,-1),n));return{line:`: moved from ${g} to ${j}`}}if(e.moved.length===0)return{line:"\
: in a new order"};const s=e.moved.map(S=>({path:[S]})),a=dn(nn(s,n)),l=a.under?`${a.line} moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${l})`}}function dn(e){if(e.length<=on)return{line:e.
join(", ")};const n=(0,J.hS)(e.length,"item"),s=Ce(n,Rt+e.join(", "));return{line:n,under:a=>s.length<=a?s:""}}function ln({path:e,from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};
if((0,xt._p)(e,n,s))return Qt;if(n.type==="string"&&s.type==="string"){const g=tn(e,s.text,a)?{...a,labelOf:()=>{}}:a;return t((0,Q.e1)(n.text),(0,Q.e1)(s.text),g)}const[l,S]=[St(n,a).join(`
`),St(s,a).join(`
`)];if(l===S)return Qt;const[c,N]=[Lt(n,a),Lt(s,a)];return c&&N?{line:`: ${c} \u2192 ${N}`}:{line:"",under:v(l,S)}}function o(e){const n=x("",{parts:e});return s=>`
${Fe(b(n,s).join(""))}`}function t(e,n,s){const[a,l]=yn(e,n,s.mask),S=a===e&&l===n?"":" (percent-encoded)",[c,...N]=(0,Ot.qy)(a,l)?.changes??[];if(c!==void 0){const ot={...s,whole:"the whole text"},et=`${S}\
 (JSON in a text)`;if(N.length===0&&c.kind==="modified"){const ft=ln(c,ot);return{...ft,line:`${et} \u203A ${Ft(c.path,ot)}${ft.line}`}}return{line:et,under:o(Pt([c,...N],ot))}}const[g,j]=[s.mask(a),s.
mask(l)];if(g.shown===j.shown)return{line:S+Qt.line};const ne=g.hidden===j.hidden?"":" (hidden values differ, too)",Ae=[a,l].every(ot=>s.labelOf(ot,!0)!==void 0)||void 0,Ue={...s,labelOf:ot=>s.labelOf(
ot,Ae)},[_e,Te]=[Xt(a,Ue),Xt(l,Ue)];if(!_e||!Te)return{line:S+ne,under:v(g.shown,j.shown)};const qe=ht(g.shown,j.shown).join(", ");return{line:`${S}: ${_e} \u2192 ${Te}${qe&&` (${qe})`}${ne}`}}function r(e,n){
const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,xt._p)(s,a))return{line:": hidden"};if(a.type==="object")return i(e,a,n);const l=Lt(a,n);return l!==void 0?{line:`: ${l}`}:a.type==="\
array"?{line:"",under:y(e,St(a,n),(0,J.hS)(a.items.length,"element"))}:{line:"",under:y(e,[n.mask(Tt((0,Q.e1)(a.text),n.mask)).shown])}}function i(e,n,s){const a=e.path.at(-1),l=a?.type==="item"?a:void 0;
if(n.members.size===0&&!l)return{line:": `{}`"};const S=_e=>(0,Q.jn)(_e)&&[l?.label,l?.hint].includes((0,Q.e1)(_e.text)),c=[...n.members].filter(([,_e])=>!l||!S(_e)),N=c.filter(([_e,Te])=>!l||!(0,fe.rL)(
_e,Te)),g=N.map(([_e,Te])=>{const qe=(0,xt.$C)(_e,Te,n)?(0,k.SS)(J.v5):Lt(Te,s,n);return qe&&`${lt(_e,s)}: ${qe}`}),j=!g.includes(void 0)&&g.join(", ").length<=an,ne=j?g.join(", "):Vt(n,S,s),Ae=ne&&`:\
 ${ne}`;if(j&&N.length===c.length)return{line:Ae};const Ue=y(e,St(n,s),(0,J.hS)(n.members.size,"field"));return{line:Ae,under:j?_e=>_e===1/0?Ue(_e):"":Ue}}function y({kind:e},n,s){const a=n.join(`
`);return e==="added"?v(void 0,a,s):v(a,void 0,s)}function v(e,n,s){const a=(0,k.EU)(C(e,n),"diff",Rt);return l=>{const S=a.length<=l?a:G(a,l);return s===void 0?`
${S}`:Ce(s,S)}}function G(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(l=>l.slice(Rt.length));return[...s.slice(0,1),...$t(a,n).map(l=>Rt+l),...s.slice(-1)].join(`
`)}function Ce(e,n){return`
${Rt}<details><summary>${e}</summary>

${n}
${Rt}</details>`}function Fe(e){return e.replace(/^(?=.)/gm,Rt)}const we=5;function ye(e,n,s){const a=it(e,_e=>s(_e).shown,n),l=(0,Q.qy)(()=>(0,me.Vn)((0,Q.PX)(e.head??e.base))),S={mask:s,labelOf:(_e,Te)=>a?.
labelOf(JSON.stringify(_e),Te),endsOf:_e=>a?.endsOf(_e),countOf:_e=>l().get(_e)??0},c=Ke((0,u.xS)(e)),N=e.status==="modified",g=N?Ut(e,S,a):Pt(mn(Sn(e),a),S),{nodes:j=0,connections:ne=0}=a?.size??{},Ae=j===
0?"What is in it":`${(0,J.hS)(j,"node")}, ${(0,J.hS)(ne,"connection")}`,Ue=N?g:E(Ae,g,{changes:c,folded:!0});return[...pt(a),x(zt(e,s),{parts:[...Ue,...hn(e,S)],changes:c})]}function Ke({added:e,modified:n,
removed:s}){return e+n+s}function pt(e){return e?.note!==void 0?[x(e.note)]:e?.picture?[x((0,k.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function zt({name:e,kind:n,status:s,changes:a},l){const S=`**${lt(e,{mask:l})}**`;return s!=="modified"?`${dt[s]} ${S}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${dt.modified} ${S}: content modified`:n==="variables"?`${S} (values are never shown)`:S}function hn({references:e},n){if(e.length===0)return[];const s=e.slice(0,
we).map(({path:c,from:N,to:g})=>`${Ft(c,n)} (${lt(N,n)} \u2192 ${lt(g,n)})`),a=e.length>we?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",S=`${(0,J.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[x(`${S}: ${s.join(", ")}${a}`)]}function Ut(e,n,s){const a=(0,fe.pi)(e),l=s?.connections??[],S=new Set(l.map(({item:_e})=>_e)),c=(0,D.$z)(e.text?[En(e.text)]:e.changes,
_e=>s?.tells(_e)?vn(_e)?"layout":"told":"value"in _e&&S.has(_e.value)?"connection":a(_e)?"layout":xn(_e.path,s)?"item":"rest"),[N,g]=[c.get("layout")??[],c.get("connection")??[]],j=Pt(c.get("rest")??[],
n),ne=$n(l,g,n),Ae=(c.get("told")?.length??0)+g.length,Ue=`Layout and bookkeeping: ${(0,J.hS)(N.length,"change")}`;return[...Pt(mn(c.get("item")??[],s),n),...E("Connections",ne,{noun:"connection",changes:Ae}),
...ne.length===0?j:E("Elsewhere in the file",j),...E(Ue,An(mn((0,fe.lY)(N,e),s),n),{folded:!0})]}function mn(e,n){return n?e.map(n.withItems):e}function vn({path:e}){const[n,s]=e.slice(-2);return n?.type===
"item"&&s?.type==="member"&&Ye.includes(s.key)}function xn(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function En({base:e,head:n}){return{kind:"modified",path:[],from:pn(
e),to:pn(n)}}function pn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Sn({base:e,head:n,text:s,status:a,changes:l}){const S=a==="removed"?"removed":"added",c=(g,j)=>{const ne=(0,me.
Vg)(g,()=>{});return!(j.length<3&&ne.length>0&&ne.every(Ue=>Ue.value.type==="object"))&&(j.length>0||g.type!=="object")?[{kind:S,path:j,value:g}]:ne.flatMap(({step:Ue,value:_e})=>Ue.type==="member"?c(
_e,[...j,Ue]):[{kind:S,path:[...j,Ue],value:_e}])},N=e??n??(s&&pn(s.base??s.head));return N?c(N,[]):l}function $n(e,n,s){const a=new Map(n.map(c=>["value"in c&&c.value,c])),l=On(e,a),S=rn(l.map(c=>kn(
c,s)));return l.map(([{item:c}],N)=>{const g=a.get(c),{line:j,under:ne=()=>""}=g?Zt(g,s):{line:""};return x(`${S[N]}${ne(0)===""?j:""}`,{under:ne})})}function On(e,n){const s={added:new Map,removed:new Map};
return e.flatMap(a=>{const{kind:l,source:S,target:c,item:N}=a;if(l==="rewired"||n.has(N))return[[a]];const g=s[l].get(S),j=g??[a];return g&&g.push(a),s[l].delete(S),s[l].set(c,j),g?[]:[j]})}function kn(e,n){
const[{kind:s,source:a,target:l,was:S}]=e,c=ne=>`**${lt(ne.label,n)}**`,N=ne=>ne===""?"":` (${lt(ne,n)})`,g=e.map(({target:ne,label:Ae})=>` \u2192 ${c(ne)}${N(Ae)}`),j=S?.target===l?N(S.label)||" with\
out a label":S&&` ${c(S.target)}`;return`- ${dt[s]} ${c(a)}${g.join("")}${j===void 0?"":`, was${j}`}`}function An(e,n){const s=l=>`${l.kind} ${(0,fe.a2)(l.path)>0} ${Jt(l,fe.a2,n)}`;return[...(0,D.$z)(
e,s).values()].flatMap(l=>{const S=l.map(j=>Zt(j,n));if(l.length<Yt||S.some(({under:j})=>j))return Pt(l,n);const c=fn(l,fe.a2,n),N=Fe(S.map(({line:j},ne)=>`- ${c[ne]}${j}`).join(`
`)),g=`- ${dt[l[0].kind]} ${Jt(l[0],fe.a2,n)} of ${(0,J.hS)(l.length,"item")}`;return x(g,{changes:l.length,under:()=>`
${N}`})})}const Tn="<!-- workflow-report -->",Rn=6e4,Mn=1e3;function In(e){const{workflows:n,missing:s}=e,a=(0,xt.lb)(e),S=["changed","added","removed"].flatMap(g=>n.filter(j=>j.status===g)).map(g=>{const j=Ke(
g.counts),ne=g.files.flatMap(({base:_e,head:Te})=>[Te??[],_e??[]].flat()),Ae=(0,Q.qy)(()=>(0,me.j9)([...ne,...g.unchanged])),Ue=_e=>ye(_e,Te=>Ae().itemOf(Te),a);return{workflow:g,changes:j,parts:g.files.
flatMap(Ue)}}),c=Nn(e,a),N=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:g=Rn,maxBytes:j=1/0,headings:ne=!0,mark:Ae=!0}={})=>{const Ue=S.map(({workflow:qe,...ot})=>x(Cn(
qe,a,ne),ot)),_e=x(N,{parts:[...E("",Ue,{noun:"workflow"}),...c]}),Te=Ae?`${Tn}
`:"";for(let qe=Math.min(g,j);;){const ot=[Te,...b(_e,qe-Te.length-1),`
`],et=j===1/0?0:Buffer.byteLength(ot.join(""));if(et<=j||qe<Mn)return ot;qe=Math.floor(qe*j*.99/et)}}}function _n(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Cn({name:e,status:n,counts:s},a,l){const S=l?"### ":"",c=e===void 0?void 0:lt(e,{mask:a});return n==="added"||n==="removed"?`${S}${dt[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:l?`${S}${c===
void 0?"":`${c}: `}${(0,u.cq)(s)}`:""}function Nn({workflows:e,notCompared:n=[]},s){const a=(c,N)=>{const g=c.flatMap(j=>j===void 0?[]:[lt(j,{mask:s})]).join(", ");return c.length===0?[]:[x(N(g),{least:N(
(0,J.hS)(c.length,"workflow"))})]},l=e.flatMap(({name:c,status:N})=>N==="unchanged"?[c]:[]),S=e.flatMap(({name:c,variablesCompared:N})=>N?[]:[c]);return[...e.length===0?[x("No workflow was compared")]:
[],...a(l,c=>c===""?"No changes":`${c}: no changes`),...a(S,c=>`The environment variables${S.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,c=>`${c}: not compared, because the step failed`)]}var Ln=w(725),Pn=w(697),Un=w(192);const Dn=900*1024;async function jn(e){zn(e);const n=In(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Pn.bg)("the report",s),Fn(n)}function Fn(e){return(n,s,a)=>{const l=Dn-Buffer.byteLength(s.join()),S=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return a===void 0?S:_n(S,a)}}
function zn(e){const n=(0,u.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(Un.bY),a=n.length>20?` and ${(0,J.hS)(n.length-20,"more line")}`:"";(0,Ln.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Ie,Me,w)=>{w.d(Me,{LO:()=>Ge,yG:()=>B,Rr:()=>Se,bY:()=>Le});var u=w(24),J=w(760),Q=w(806);const me=st(import.meta.url)("node:net");var be=w(783),H=w(279),q=w(
706);const $=7,M=3e4,L=429;async function x({log:Y,signal:te,endsAt:ce},Ne,{atLeastMs:U=0,untilFree:Z=!1}={}){let ge=0,De=0,Xe;for(;;)try{return await Ne()}catch(Ye){if(!(Ye instanceof Failure&&(Ye.retryable||
Z&&Ye.busy)))throw Ye;te.throwIfAborted(),Xe??=performance.now();const at=Ye.status===L,it=Ye.busy||at;De=it?De+1:0,it||ge++;const ct=ge>(Ye.maxRetries??$)&&performance.now()-Xe>=U;if(!it&&ct)throw E(
Ye,`${ge} times in a row`);const bt=Math.min(M,1e3*2**((De||ge)-1))*(.5+Math.random()/2),mt=at&&Ye.retryAfterMs>0?Ye.retryAfterMs:Math.max(Ye.retryAfterMs,bt),wt=humanTime(mt);if(performance.now()+mt>=
ce)throw E(Ye,`and waiting ${wt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");Y.info(`${toSingleLine(sentenceOf(Ye),1e3)}; retrying in ${wt}`),await A(
mt,te)}}function E(Y,te,ce=Y.advice){const{what:Ne,why:U}=Y,Z=U?{why:`${U}, ${te}`}:{what:`${Ne}, ${te}`};return Y.with({...Z,advice:ce,retryable:!1})}function b(Y){const te=String(Y),ce=/^\d+$/.test(
te)?Number(te)*1e3:Date.parse(te)-Date.now();return Math.min(Math.max(ce||0,0),2**31-1)}async function A(Y,te){let ce;const Ne=new Promise(U=>{ce=setTimeout(U,Y)});await T(te,Ne).finally(()=>clearTimeout(
ce))}function T(Y,te){return new Promise((ce,Ne)=>{const U=()=>Ne(Y.reason);te.then(ce,Ne).finally(()=>Y.removeEventListener("abort",U)),Y.aborted?U():Y.addEventListener("abort",U)})}function F(Y,te,ce,Ne={}){
return new Failure({what:Y,why:te,advice:ce,topic:"the-platforms-response",...Ne})}function P(Y,te,ce,Ne){return new Failure({what:Y,why:te,advice:ce,topic:"the-connection",...Ne})}const V={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},h="Re-run the job later.",m="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",k=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
O=/EPROTO|ERR_SSL_/,D=/Z_|ERR__ERROR_/,re=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function p(Y,te,ce,Ne){if(!(Y instanceof Error&&"code"in Y))return Y;const U=String(Y.
code);if(k.test(U)){const it=`the TLS connection can't be trusted (${U})`;return P(te,it,`Check host. ${m}`,{affectsAll:!0,cause:Y})}const[,Z]=re.exec(Y.message)??[];if(Z!==void 0)return R(te,Z,Y);const ge=!ce&&
O.test(U),De=ge?"the TLS connection failed":"the connection failed",Xe=V[U]??`${D.test(U)?"the response can't be decoded":De} (${U})`,Ye={retryable:!0,maybeProcessed:ce,affectsAll:!ce,cause:Y};if(Ne||
!(ge||U==="ENOTFOUND"))return P(te,Xe,h,Ye);const at=ge?`Check host and its port. ${m}`:"Check host.";return P(te,Xe,at,{...Ye,maxRetries:2})}function R(Y,te,ce){const Ne=(ge,De,Xe=!1)=>P(Y,ge,De,{affectsAll:!0,
cause:ce,retryable:Xe});if(te==="407")return Ne("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const U=Number(te);if(U<500&&!de(U))return Ne(`the proxy refuses the c\
onnection (${te})`,"Allow the host there, or add it to NO_PROXY.");const Z=`the proxy made no connection (${toSingleLine(te,100)})`;return Ne(Z,"Check HTTPS_PROXY, or re-run the job later.",!0)}const W=new Set(
[408,421,425,429]),K=new Set([501,505,506,508,510,511]);function de(Y){return W.has(Y)||Y>=500&&!K.has(Y)}function ae(Y,te){return{status:Y,retryable:de(Y),retryAfterMs:retryAfterMs(te["retry-after"]),
maybeProcessed:Y<400||Y===408||Y>=500}}const _=200;function ue(Y){return Y==="localhost"||Y==="[::1]"||isIPv4(Y)&&Y.startsWith("127.")}function oe(Y){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(Y)}function $e(...Y){
return Y.map(ce=>Number.isSafeInteger(ce)?String(ce):ce).find(ce=>typeof ce=="string"&&ce.length<=_&&oe(ce))}function xe(){for(const Y of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const te=process.
env[Y]?.trim();te!==void 0&&(process.env[Y]=te===""||te.includes("://")?te:`http://${te}`)}for(const Y of["no_proxy","NO_PROXY"]){const te=process.env[Y];te!==void 0&&(process.env[Y]=te.replace(/[\s,]+/g,
",").replaceAll("*.","."))}}function je(Y,te){const ce=process.env.https_proxy||process.env.HTTPS_PROXY;if(!ce||checkBypass(Y)||/^https?:/i.test(ce)&&getProxyUrl(Y))return;throw connectionFailure(te,"\
the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const He=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function f(Y,te=He){return[te,({input:ce})=>`contains ${Ze(ce)}. ${Y}`]}function d(...Y){return te=>{for(const[ce,Ne]of Y){const U=ce.exec(te);if(U)throw new Error(typeof Ne=="string"?Ne:Ne(U))}return te}}
function B(Y){if(/^(true|True|TRUE|false|False|FALSE)$/.test(Y))return Y.toLowerCase()==="true";throw new Error(`must be true or false, not ${Le(Y)}`)}function I(Y,te=!1){return ce=>{const Ne=Number(ce);
if((te?/^\d+$/:/^\d+(\.\d+)?$/).test(ce)&&Ne>0&&Ne<=Y)return Ne;const U=Y===1/0?"":` and at most ${Y}`;throw new Error(`must be a ${te?"whole ":""}number above 0${U}, not ${Le(ce)}`)}}const le="is not\
 an address such as https://ai-for-process.example.ai",Oe=d(f("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],
[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,Y])=>`must not contain a query or a fragment. Set only the beginning of the address: "${Y}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which th\
e action adds"],[/[\s\p{C}\\]/u,le]);function ke(Y){const te=/^[a-z0-9+.-]+:\/\//i.test(Oe(Y))?Y:`https://${Y}`;if(!URL.canParse(te))throw new Error(le);const ce=new URL(te);if(ce.protocol!=="https:"&&
ce.protocol!=="http:")throw new Error("must be an https:// address");if(ce.protocol==="http:"&&!isLoopback(ce.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return ce.
pathname.endsWith("/")||(ce.pathname+="/"),ce}function ze(Y){if(isId(Y))return Y;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Le(Y)}`)}const Ve=d(f("Set the secret again"),
[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,Y])=>`begins with "${Y}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable \
ASCII without spaces or line breaks"]),Je="is too long: at most 200 characters",z=d([new RegExp("\\p{C}","u"),({input:Y})=>`must not contain control characters: ${Le(Y)}`],[/.{201}/u,Je]),se=d([/["<>|*?:\\/\p{C}]|^\.+$/u,
({input:Y})=>`can't be a name: ${Le(Y)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:Y})=>`must not end in .zip, which the action adds: ${Le(Y)}`],[/.{201}/u,Je]);function ie(Y){
const te=refusal(se(Y));if(te!==void 0)throw new Error(`can't be a name: ${Le(Y)} ${te}`);if(Buffer.byteLength(Y)>240)throw new Error(Je);return Y}function ve(Y){if(Y!=="any"){if(/^[0-9a-f]{64}$/i.test(
Y))return Y.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function Ee(){return(0,J.resolve)(process.env.GITHUB_WORKSPACE??"")}const fe=d([new RegExp("\\p{Cc}","u"),
"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,Y])=>`begins with ${Y}, which only a shell replaces. Set a path in the workspace, or an expression such as \${\
{ runner.temp }}/packages`]);function Se(Y){return(0,J.resolve)(Ee(),fe(Y))}function Be(Y){const te=Se(Y);if(existsSync(te))return te;throw new Error(Ge(Y))}function Ge(Y){const te=!(0,u.existsSync)(Ee())||
(0,u.readdirSync)(Ee()).length===0;return`doesn't exist: ${Le(Y)}${te?". The workspace is empty: run actions/checkout before this step":""}`}function Le(Y){const te=Ze(Y);return`"${(0,q.OX)(Y,60)}"${te===
""?"":` with ${te}`}`}function Ze(Y){const te=(Y.match(new RegExp(He,"gu"))??[]).map(U=>U.codePointAt(0)??0),ce=[...new Set(te)].map(U=>`U+${U.toString(16).toUpperCase().padStart(4,"0")}`),Ne=ce.length===
1?"an invisible character":"invisible characters";return ce.length===0?"":`${Ne} (${ce.slice(0,5).join(", ")})`}}),124:((Ie,Me,w)=>{w.d(Me,{AS:()=>q,Hq:()=>be,RG:()=>J,cq:()=>$,cz:()=>Q,xS:()=>me,xW:()=>H});
var u=w(706);const J={type:"hidden"};function Q(M){const L=x=>M.reduce((E,b)=>E+b[x],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function me({status:M,changes:L,references:x}){
const E={added:0,modified:0,removed:0};if(M!=="modified")return{...E,[M]:1};if(L.length===0&&x.length===0)return{...E,modified:1};for(const{kind:b}of L)E[b==="added"||b==="removed"?b:"modified"]++;return E}
function be({workflows:M}){return M.some(({status:L})=>L!=="unchanged")}function H({workflows:M}){return Q(M.map(({counts:L})=>L))}function q({workflows:[M,...L]}){return M?.unusedIgnores.filter(x=>L.
every(({unusedIgnores:E})=>E.includes(x)))??[]}function $({modified:M,added:L,removed:x}){return Object.entries({modified:M,added:L,removed:x}).flatMap(([b,A])=>A===0?[]:[`${(0,u.zD)(A)} ${b}`]).join(
", ")||"no changes"}}),436:((Ie,Me,w)=>{w.d(Me,{C5:()=>T,Gg:()=>E,Ku:()=>A,Ms:()=>m,Op:()=>V,PX:()=>P,QP:()=>b,Rk:()=>Q,TH:()=>x,TN:()=>M,YD:()=>L,ZM:()=>be,e1:()=>h,eX:()=>me,jn:()=>F,kk:()=>$,qy:()=>re,
yR:()=>D});var u=w(761),J=w(899);const Q=["id","_id","key","name"],me=["name","title","label","displayName","Name","Title","Label","DisplayName"],be=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
H=["data","attributes","definition","properties","_source"],q=["title","label","displayName","display_name","name"],$=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function M(p,R){if(p.type!=="objec\
t")return;const W=p.members.get(R)??p.matchOnly?.get(R);if(!(W===void 0||!F(W)))return(W.type==="string"?W.text.length>2:/\d/.test(W.text))?W.text:void 0}function L(p){return p.type==="object"?[...p.members.
keys()]:[]}function x(p){const R=()=>L(p).filter(K=>be.test(K)),W=K=>$.test(K);return A(p,["id","_id","key"])??A(p,R().sort())??A(p,["name"],W)}function E(p){const R=K=>!$.test(K);let W=A(p,me,R);for(const K of H)
W??=A(T(p,K),q,R);return W}function b(p){return A(p,["type","Type"])}function A(p,R,W=K=>!0){for(const K of R){const de=p&&M(p,K);if(de!==void 0&&W(de))return de}}function T(p,R){return p?.type==="obj\
ect"?p.members.get(R):void 0}function F(p){return p.type==="string"||p.type==="literal"}function P(p,R=[]){if(p===void 0)return R;if(F(p))R.push(h(p.text));else for(const W of p.type==="array"?p.items:
p.members.values())P(W,R);return R}function V(p,R,W){return W&&Q.includes(p)&&F(R)}function h(p){return p.startsWith('"')?p.includes("\\")?JSON.parse(p):p.slice(1,-1):p}class m{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(R,W=K=>{}){
this.#e=R,this.#t=R.lines.length===0,this.#n=W}read(R){const{fields:W,orders:K}=this.#e,de=ae=>(0,J.pi)(W,ae,this.#n);return(0,u.q)(R,void 0,{enter:(ae,_="")=>this.#t?void 0:{key:_,outer:ae},scalar:ae=>this.
scalar(ae),array:(ae,_)=>{const ue=ae.length>0&&de({key:"",outer:_});return this.array(ue?[]:ae,(0,J.pi)(K,_,this.#n))},object:(ae,_)=>{let ue;for(const[oe,$e]of W.size===0?[]:ae)de({key:oe,outer:_})&&
(ae.delete(oe),Q.includes(oe)&&(ue=(ue??new Map).set(oe,$e)));return this.object(ae,ue)}})}scalar(R){let W=this.#s.get(R);return W===void 0&&(W={type:R.startsWith('"')?"string":"literal",id:++this.#r,
text:R},this.#s.set(R,W)),W}array(R,W){const K=W?R.toSorted((_,ue)=>_.id-ue.id):R;let de=K.length;for(const{id:_}of K)de=O(de,_);const ae=this.#i(de,{type:"array",id:this.#r+1,items:K,unordered:W});return this.#t?
ae:{type:"array",id:ae.id,items:R,unordered:W}}object(R,W){let K=~R.size;for(const[ae,{id:_}]of R)K=K+O(this.scalar(ae).id,_)|0;const de=this.#i(K,{type:"object",id:this.#r+1,members:R,matchOnly:W});return this.#t?
de:{type:"object",id:de.id,members:R,matchOnly:W}}#i(R,W){for(let K=R;;K=K+1|0){const de=this.#o.get(K);if(de&&k(de,W))return de;if(!de)return this.#o.set(K,W),this.#r++,W}}}function k(p,R){if(p.type===
"array")return R.type==="object"||p.items.length!==R.items.length?!1:p.items.every(({id:W},K)=>W===R.items[K]?.id);if(R.type==="array"||p.members.size!==R.members.size)return!1;for(const[W,{id:K}]of R.
members)if(p.members.get(W)?.id!==K)return!1;return!0}function O(p,R){const W=Math.imul(p^p>>>15,739982445)^Math.imul(R^R>>>16,73244475);return Math.imul(W^W>>>13,695872825)}function D(p,R=new m(J.K$)){
return/^\s*[[{]/.test(p)?R.read(p):void 0}function re(p){let R;return()=>(R??={value:p()},R.value)}}),899:((Ie,Me,w)=>{w.d(Me,{K$:()=>u,pi:()=>Q,wo:()=>J});const u=J("");function J(H){const q=new Set,
[$,M]=[new Map,new Map];for(const[L,x]of H.split(/\r\n|\r|\n/).entries()){const E=x.trim();if(E===""||E.startsWith("#"))continue;const[b,A]=E.endsWith("[]")?[E.slice(0,-2),M]:[E,$],T=b.split(".").reverse(),
F=me(b);if(T.includes(""))throw new Error(`has an empty key in line ${L+1} (join keys by single dots)`);if(T.every(P=>P==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything\
 (name a key)`);q.add(E),A.set(F,[...A.get(F)??[],{line:E,keys:T}])}return{lines:[...q],fields:$,orders:M}}function Q(H,q,$){if(H.size===0||q===void 0)return!1;const M=["*",me(q.key)].flatMap(L=>H.get(
L)??[]).filter(({keys:L})=>be(q,L));for(const{line:L}of M)$(L);return M.length>0}function me(H){return H.slice(H.lastIndexOf(".")+1)}function be(H,q){if(H===void 0||q.length===0)return q.length===0;const $=q[0]===
"*"?["*"]:H.key.split(".").reverse();return $.every((M,L)=>M===q[L])&&be(H.outer,q.slice($.length))}}),742:((Ie,Me,w)=>{w.d(Me,{dj:()=>Je,OD:()=>Ve,qy:()=>ze});var u=w(436),J=w(899),Q=w(665);function me(z,se){
const ie=se.size===0?void 0:se.get(JSON.stringify(z));return ie===void 0?z:(0,u.e1)(ie)}function be({base:z,head:se}){return z===se?[]:u.Rk.flatMap(ie=>{const[ve,Ee]=[(0,u.TN)(z,ie),(0,u.TN)(se,ie)];return ve!==
Ee&&ve?.startsWith('"')&&Ee?.startsWith('"')?[[ve,Ee]]:[]})}function H(z,se){const ie=new Map;for(const[fe,Se]of z)ie.set(fe,(ie.get(fe)??new Set).add(Se));const ve=(fe,Se)=>(fe.get(Se)??fe.get(`.${Se}`))===
1,Ee=([fe,Se])=>ie.get(fe)?.size===1&&ve(se.base,fe)&&ve(se.head,Se);return new Map(z.filter(Ee))}function q(z){const se=ie=>{const ve=new Map,Ee=(fe,Se)=>{if(fe.type==="array")for(const Le of fe.items)
Ee(Le);if(fe.type!=="object")return;const Be=Se!==void 0&&(0,u.QP)(fe)!==void 0?[`.${JSON.stringify(Se)}`]:[],Ge=Se===void 0?u.Rk.flatMap(Le=>(0,u.TN)(fe,Le)??[]):Be;for(const Le of new Set([fe.id,...Ge]))
ve.set(Le,(ve.get(Le)??0)+1);for(const[Le,Ze]of fe.members)Ee(Ze,Le)};for(const fe of z)Ee(fe[ie],"");return ve};return{base:se("base"),head:se("head")}}function $(z,se,ie){const ve={element:new Map,member:new Map};
function Ee(Se,Be){if(se.size===0&&!ie)return Se;if((0,u.jn)(Se))return z.scalar(se.get(Se.text)??Se.text);const Ge=ve[Be?"element":"member"],Le=Ge.get(Se.id)??fe(Se,Be);return Ge.set(Se.id,Le),Le}function fe(Se,Be){
if(Se.type==="array"){const Y=Se.items.map(te=>Ee(te,!0));return z.array(Y,Se.unordered)}const Ge=new Map,Le=ie&&Be?u.Rk.map(Y=>(0,u.TN)(Se,Y)):[],Ze=Y=>Y.type==="string"&&Le.includes(Y.text);for(const[
Y,te]of Se.members)!(0,u.Op)(Y,te,Be)&&!Ze(te)?Ge.set(me(Y,se),Ee(te,!1)):ie||Ge.set(Y,te);return z.object(Ge)}return(Se,Be=!1)=>Ee(Se,Be).id}function M(z,se,ie){const ve={base:$(z,se,!0),head:$(z,new Map,
!0)};return{interner:z,renames:se,holders:ie,follow:$(z,se,!1),bare:ve}}var L=w(408);const x=.4,E=.8,b=.9,A=4e4,T=4,F=/^(""|0|true|false|null)$/,P=.25,V=new Set([...u.eX,"type"]);function h(z,se,ie,ve){
const{compare:Ee,shareRare:fe}=O(z,ie),Se=m(z,se);return Be=>(Ge,Le)=>{const Ze=(0,L.qc)(Ge,Le),Y=Ze.reduce((U,{base:Z,head:ge})=>U+Z.length*ge.length,0),te=U=>Y>A?[...fe(U),...(0,L.O6)(se,U).flatMap(
L.yU)]:U.base.flatMap(Z=>U.head.map(ge=>({base:Z,head:ge}))),ce=Ze.flatMap(te).flatMap(U=>{const Z=Ee(U);return(Be>0&&ve(U)?Ee(U,()=>1)>=b:Z>=Be)?[{pair:U,alike:Z,distance:Se(U)}]:[]});ce.sort((U,Z)=>Z.
alike-U.alike||U.distance-Z.distance);const Ne=new Set;return ce.flatMap(({pair:U})=>Ne.has(U.base)||Ne.has(U.head)?[]:(Ne.add(U.base).add(U.head),[U]))}}function m({base:z},se){const ie=new Map((0,L.
Ms)(se).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let ve=0;const Ee=z.map(({index:fe})=>(ve=ie.get(fe)??ve,fe+ve));return fe=>Math.abs((Ee[fe.base.index]??0)-fe.head.index)}function k({base:z,
head:se}){const ie=({item:Se})=>[(0,u.TH)(Se),(0,u.Gg)(Se)],[ve,Ee]=[new Set(z.flatMap(ie)),new Set(se.flatMap(ie))],fe=(Se,Be)=>ie(Se).every(Ge=>Ge!==void 0&&!Be.has(Ge));return Se=>fe(Se.base,Ee)&&fe(
Se.head,ve)}function O(z,{renames:se,follow:ie}){const ve=new Map([["",0]]),Ee=new Set;function fe(te){const ce=ve.get(te)??ve.size;return ve.set(te,ce),ce}function Se(te,ce){const Ne=new Set,U=(Z,ge,De)=>{
if((0,u.jn)(Z)||(Z.type==="array"?Z.items.length:Z.members.size)===0){const Xe=fe(`${ge}=${ce==="base"?ie(Z):Z.id}`);Ne.add(Xe),(!(0,u.jn)(Z)||F.test(Z.text))&&Ee.add(Xe)}else if(Z.type==="array")for(const Xe of Z.
items)U(Xe,fe(`${ge}[]`),!0);else for(const[Xe,Ye]of Z.members)ge===0&&(0,u.jn)(Ye)&&V.has(Xe)||(0,u.Op)(Xe,Ye,De)||U(Ye,fe(`${ge}.${ce==="base"?me(Xe,se):Xe}`),!1)};return U(te,0,!0),Ne}const Be=new Map,
Ge=new Map,Le=te=>Be.get(te)??new Set;for(const te of["base","head"]){for(const ce of z[te])Be.set(ce,Se(ce.item,te));for(const[ce,Ne]of(0,Q.Vn)(z[te].flatMap(U=>[...Le(U)]))){const U=(Ee.has(ce)?P:1)/
Ne;Ge.set(ce,Math.min(Ge.get(ce)??1,U))}}const Ze=te=>Ge.get(te)??0,Y=te=>[...Le(te)].filter(ce=>Ze(ce)>=1/T);return{compare({base:te,head:ce},Ne=Ze){const U=Xe=>{let Ye=0;for(const at of Xe)Ye+=Ne(at);
return Ye},[Z,ge]=[Le(te),Le(ce)],De=[...Z].filter(Xe=>ge.has(Xe));return 2*U(De)/(U(Z)+U(ge))||0},shareRare(te){const ce=new Map;for(const Ne of te.head)for(const U of Y(Ne))ce.set(U,[...ce.get(U)??[],
Ne]);return te.base.flatMap(Ne=>{const U=new Set(Y(Ne).flatMap(Z=>ce.get(Z)??[]));return Array.from(U,Z=>({base:Ne,head:Z}))})}}}function D(z,se,ie){const ve={base:(0,L.S3)([z]),head:(0,L.S3)([se])};return Math.
max(...(0,L.yU)(ve).map(Ee=>O(ve,ie).compare(Ee)))}function re(z){return(0,u.QP)(z)!==void 0}function p(z,se){const ie=ve=>z[ve].some(({item:Ee})=>re(Ee));return!ie("base")||!ie("head")?[]:h(z,[],se,()=>!1)(
E)(z,({item:ve})=>(0,u.QP)(ve))}const R=/^"[\w-]{0,20}"$/,W=500;function K(z,se,ie){let ve=[],Ee=z;const fe=()=>Ee.base.length===0||Ee.head.length===0,Se=(U,Z)=>{const ge=fe()?[]:U(Ee,Z);ge.length!==0&&
(ve=ve.concat(ge),Ee=(0,L.FF)(Ee,ge))},Be=U=>(Z,ge)=>(0,L.O6)(ve,Z).flatMap(De=>U(De,ge)),Ge=ie||[...z.base,...z.head].some(({item:U})=>U.type==="object"),Le=u.Rk.filter(U=>!ue(U,z,se));for(const U of $e(
Le,z,se))Se(L.kk,ae(U));const Ze=({item:U})=>U.id,Y=({item:U},Z)=>Z==="base"?se.follow(U,!0):U.id;for(const U of se.renames.size>0?[Y,Ze]:[Ze])Se(Be(L.eV),U),Ge&&Se(L.kh,U);if(Ge&&!fe()){const U=k(z);
for(const De of $e(je(z),z,se).slice(0,1)){const Xe=Ye=>!u.ZM.test(De)&&U(Ye)&&R.test((0,u.TN)(Ye.head.item,De)??"");Se((Ye,at)=>(0,L.kk)(Ye,at).filter(it=>!Xe(it)),ae(De))}const Z=De=>({item:Xe},Ye)=>_(
Xe,se.bare[Ye],De);Se(Be(L.eV),Z(1)),Se(L.kh,Z(3));const ge=h(z,ve,se,U);for(const De of[...u.eX,"key"])Se(ge(0),ae(De));Se(ge(0),({item:De})=>(0,u.Gg)(De)),Se(ge(x),({item:De})=>De.type==="object"?(0,u.
QP)(De)??"":void 0)}const te=Le.length<u.Rk.length,ce=U=>(0,u.Gg)(U)??(te?Le.find(Z=>(0,u.TN)(U,Z)):(0,u.TH)(U));return Se(Be((U,Z)=>te&&de(U.base)===de(U.head)?(0,L.yU)(U):(0,L.kh)(U,Z)),({item:U})=>ce(
U)===void 0?"":void 0),ve}function de(z){return z.map(({index:se})=>se).join()}function ae(z){return({item:se})=>(0,u.TN)(se,z)}function _(z,se,ie){return z.type!=="object"||[...z.members].filter(([Ee,
fe])=>!(0,u.Op)(Ee,fe,!0)).length<ie?void 0:se(z,!0)}function ue(z,se,ie){const[ve,Ee]=[oe(se.base,z),oe(se.head,z)];if(ve===void 0||ve.word!==Ee?.word)return!1;if(ve.word===""&&ve.first<2&&Ee.first<2)
return!0;const fe=(0,L.kk)(se,ae(z)),Se=fe.filter(({base:Ge,head:Le})=>(0,u.Gg)(Ge.item)===(0,u.Gg)(Le.item));return(0,L.kk)(se,({item:Ge})=>(0,u.Gg)(Ge)).length>2*Se.length?!0:ve.word===""||se.base.length===
se.head.length||se.base.length>W?!1:(0,L.eV)(se,({item:Ge},Le)=>_(Ge,ie.bare[Le],1)).length>xe(fe,ie)}function oe(z,se){const ie=({item:Be})=>(0,u.TN)(Be,se)?.replaceAll('"',""),[,ve="",Ee]=/^(.*?)(\d+)$/.
exec((z[0]&&ie(z[0]))??"")??[],fe=Number(Ee);return z.length>1&&z.every(Be=>ie(Be)===`${ve}${fe+Be.index}`)?{word:ve,first:fe}:void 0}function $e(z,se,ie){const ve=z.map(fe=>({key:fe,pairs:(0,L.kk)(se,
ae(fe))})),Ee=(fe,Se)=>fe.every(({base:Ge,head:Le},Ze)=>Ge===Se[Ze]?.base&&Le===Se[Ze]?.head)?0:xe(Se,ie)-xe(fe,ie);return ve.sort(({pairs:fe},{pairs:Se})=>Se.length-fe.length||Ee(fe,Se)),ve.map(({key:fe})=>fe)}
function xe(z,{interner:se,renames:ie,bare:ve}){const Ee=z.map(({base:Se,head:Be})=>({base:Se.item,head:Be.item})),fe=$(se,new Map([...ie,...Ee.flatMap(be)]),!0);return Ee.filter(({base:Se,head:Be})=>[
fe,ve.head].some(Ge=>Ge(Se,!0)===ve.head(Be,!0))).length}function je({base:z,head:se}){const ie=(0,Q.Vn)(se.flatMap(({item:fe})=>(0,u.YD)(fe))),ve=fe=>2*(ie.get(fe)??0)>se.length&&fe!=="type",Ee=[...ie.
keys()].filter(fe=>ve(fe)&&He(z,fe)&&He(se,fe)).sort();return[...Ee.filter(fe=>u.ZM.test(fe)),...Ee]}function He(z,se){const ie=z.flatMap(({item:Ee})=>(0,u.TN)(Ee,se)??[]).filter(Ee=>Ee.startsWith('"'));
if(ie.length<(u.ZM.test(se)?1:2)||2*ie.length<=z.length||new Set(ie).size<ie.length)return!1;const ve=new Set(z.flatMap(({item:Ee})=>u.Rk.map(fe=>(0,u.TN)(Ee,fe))));return 2*ie.filter(Ee=>ve.has(Ee)).
length<ie.length}const f=8,d=.5;function B(z,se,ie){const ve=se.holders(),Ee=Z=>z[Z].flatMap(ge=>[ge,...I(ge,ie)]),fe={base:Ee("base"),head:Ee("head")},Se=Z=>{const ge=De=>fe[De].filter(({path:Xe,value:Ye})=>Xe.
at(-1)?.type===Z&&ve[De].get(Ye.id)===1);return{base:ge("base"),head:ge("head")}},Be={bases:new Set,heads:new Map};let Ge=Se("item");const Le=(Z,ge)=>{const De=(0,L.kk)(Ge,Z).filter(({base:Xe,head:Ye})=>Xe.
owner!==Ye.owner&&ge(Xe.value,Ye.value));for(const{base:Xe,head:Ye}of De)Be.bases.add(Xe.value),Be.heads.set(Ye.value,Xe);Ge=(0,L.FF)(Ge,De)},Ze=(Z,ge)=>(0,u.QP)(Z)===(0,u.QP)(ge),Y=(Z,ge)=>(0,u.Gg)(Z)!==
void 0&&(0,u.Gg)(Z)===(0,u.Gg)(ge),te=(Z,ge)=>Ze(Z,ge)&&D(Z,ge,se)>=d,ce=(Z,ge)=>(ve[ge].get(Z??"")??0)<2,Ne=(Z,ge)=>ce(Z,ge)?Z:void 0;Le(({value:Z},ge)=>Ne((0,u.TH)(Z),ge),(Z,ge)=>((0,u.TH)(Z)?.length??
0)>=f||Y(Z,ge)||te(Z,ge)),Le(({value:Z},ge)=>Ne((0,u.Gg)(Z)??(0,Q.qU)(Z),ge),te),Le(({value:Z},ge)=>ce((0,u.TH)(Z),ge)?_(Z,se.bare[ge],3):void 0,Ze),Ge=Se("member");const U=({path:Z})=>Z.at(-2)?.type===
"member";return Le(Z=>U(Z)&&re(Z.value)?JSON.stringify(Z.path.slice(-2)):void 0,te),Be}function I({value:z,path:se},ie){return(0,Q.Vg)(z,ie).flatMap(ve=>{if((0,u.jn)(ve.value))return[];const Ee={value:ve.
value,path:[...se,ve.step]};return[Ee,...I(Ee,ie)]})}function le(z,se,ie,ve){const Ee=[],fe=[],Se=[],Be=[],Ge={base:[],head:[]};function Le({base:U,head:Z},ge,De){De==="element"&&Be.push(...be({base:U,
head:Z})),(De==="element"||De==="member"&&U.type==="object"&&Z.type==="object")&&Se.push({base:U,head:Z,path:ge}),U.id!==Z.id&&(U.type==="array"&&Z.type==="array"?Ne(U,Z,ge):U.type==="object"&&Z.type===
"object"?ce({base:U,head:Z},ge,De):De!=="own"&&(0,u.jn)(U)&&(0,u.jn)(Z)&&se.renames.get(U.text)===Z.text?fe.push({path:ge,from:(0,u.e1)(U.text),to:(0,u.e1)(Z.text)}):Ee.push({kind:"modified",path:ge,from:U,
to:Z}))}function Ze({base:U,head:Z},ge,De,Xe){U!==void 0&&Z!==void 0?Le({base:U,head:Z},ge,De):Z!==void 0&&!Y(Z,ge)?(Ee.push({kind:"added",path:ge,value:Z}),Ge.head.push({value:Z,path:ge,owner:Xe}),ie.
heads.size>0&&te(Z,ge)):U!==void 0&&!ie.bases.has(U)&&(Ee.push({kind:"removed",path:ge,value:U}),Ge.base.push({value:U,path:ge,owner:Xe}))}function Y(U,Z){const ge=ie.heads.get(U);return ge===void 0?!1:
(Ee.push({kind:"moved",path:Z,from:ge.path}),Le({base:ge.value,head:U},Z,Z.at(-1)?.type==="member"?"member":"element"),!0)}function te(U,Z){for(const{step:ge,value:De}of(0,Q.Vg)(U,ve)){const Xe=[...Z,
ge];Y(De,Xe)||te(De,Xe)}}function ce(U,Z,ge){for(const{key:De,from:Xe,isRenamed:Ye,...at}of Oe(U,se)){const it=[...Z,{type:"member",key:De}];Ye?(Ee.push({kind:"moved",path:it,from:[...Z,{type:"member",
key:Xe}]}),Be.push([JSON.stringify(Xe),JSON.stringify(De)])):Xe!==De&&fe.push({path:it,from:Xe,to:De});const ct=at.base!==void 0&&(0,u.Op)(De,at.base,ge==="element");Ze(at,it,ct?"own":"member",U)}}function Ne(U,Z,ge){
const De={base:(0,L.S3)(U.items),head:(0,L.S3)(Z.items)},Xe=K(De,se,Z.unordered).filter(ct=>!ie.bases.has(ct.base.item)&&!ie.heads.has(ct.head.item)),Ye=(0,Q.Oe)(De,Xe,ve),at=new Set((0,L.Ms)(Xe).map(
ct=>ct.head.index)),it=Ye.filter(ct=>ct.base&&ct.head&&!at.has(ct.index));it.length>0&&!Z.unordered&&Ee.push({kind:"reordered",path:ge,moved:it.map(({step:ct})=>ct)});for(const{step:ct,...bt}of Ye)Ze(
bt,[...ge,ct],"element",De)}return Le(z,[],"root"),{changes:Ee,references:fe,matches:Se,renames:Be,unmatched:Ge}}function Oe({base:z,head:se},ie){const{renames:ve,follow:Ee,holders:fe}=ie,Se=new Map(z.
members),Be=new Map,Ge=(ce,Ne)=>ce.id===Ne.id||Ee(ce)===Ne.id;for(const ce of[Ge,()=>!0])for(const Ne of[U=>U,U=>me(U,ve)])for(const[U,Z]of Se){const ge=Ne(U),De=se.members.get(ge);if(De===void 0||Be.
has(ge)||!ce(Z,De))continue;Se.delete(U);const Xe=U!==ge&&re(Z)&&!fe().base.has(JSON.stringify(U));Be.set(ge,{key:ge,from:U,isRenamed:Xe,base:Z,head:De})}const Le=new Map([...se.members].filter(([ce])=>!Be.
has(ce))),Ze={base:[...Se.keys()],head:[...Le.keys()]},Y=p({base:(0,L.S3)([...Se.values()]),head:(0,L.S3)([...Le.values()])},ie);for(const ce of Y){const[Ne="",U=""]=[Ze.base[ce.base.index],Ze.head[ce.
head.index]];Se.delete(Ne),Be.set(U,{key:U,from:Ne,isRenamed:!0,base:ce.base.item,head:ce.head.item})}for(const[ce,Ne]of Le)Be.has(ce)||Be.set(ce,{key:ce,from:ce,head:Ne});const te=Array.from(Se,([ce,
Ne])=>({key:ce,from:ce,base:Ne}));return[...Be.values(),...te].sort((ce,Ne)=>ce.key<Ne.key?-1:1)}const ke=5;function ze(z,se){const ie=new u.Ms(J.K$),[ve,Ee]=[z,se].map(fe=>(0,u.yR)(fe,ie));return ve&&
Ee&&Ve([{base:ve,head:Ee}],ie)[0]}function Ve(z,se,ie=[]){const ve=(0,u.qy)(()=>q(z)),Ee=z.flatMap(({head:Le,base:Ze})=>[Le,Ze]),fe=(0,u.qy)(()=>(0,Q.j9)(Ee,(0,Q.j9)(ie).itemOf)),Se=(Le,Ze)=>fe().componentOf(
Le,Ze);function Be(Le){const Ze=M(se,Le,ve);return z.map(Y=>{const te=le(Y,Ze,{bases:new Set,heads:new Map},Se),{base:ce,head:Ne}=te.unmatched;if(ce.length===0||Ne.length===0)return te;const U=B(te.unmatched,
Ze,Se);if(U.heads.size===0)return te;const Z=le(Y,Ze,U,Se);return Z.matches.filter(({head:ge})=>U.heads.has(ge)).length===U.heads.size?Z:te})}let Ge=new Map;for(let Le=0;Le<ke;Le++){const Ze=Be(Ge),Y=Ze.
flatMap(ce=>ce.renames),te=Y.length===0?new Map:H(Y,ve());if(Ge.size===te.size&&[...Ge].every(([ce,Ne])=>te.get(ce)===Ne)){if(Ze.some(({changes:ce})=>ce.length>0))return Ze;break}Ge=te}return Be(new Map)}
function Je(z){if((0,u.jn)(z))return z.text;if(z.type==="array"){const ie=z.items.map(Je);return`[${(z.unordered?ie.sort():ie).join()}]`}return`{${Array.from(z.members,([ie,ve])=>`${JSON.stringify(ie)}\
:${Je(ve)}`).sort().join()}}`}}),499:((Ie,Me,w)=>{w.d(Me,{Ab:()=>P,a2:()=>p,gN:()=>m,lY:()=>R,pi:()=>V,rL:()=>k});var u=w(436);const J=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
Q=["x","y"],me=P("viewport canvas"),be=P("w h width height left top zoom"),H=[["x"],["position"],["left","top"]],q=P("selected dragging"),$=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
M=/^\d{4}-\d\d-\d\d$/,L=P("_?id uuid guid identifier instanceIdentifier"),x=/^\d{1,15}$/,E=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,b=P("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),A=P("meta(data)? .*info revision flow workflow"),T=100,F=[[P(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),$,M],[P(".*\
(update|modification|creat(e|ion)|save|export|publish)[-_]?(at|on|date|time)* .*timestamp .*iteration"),$],[P("[lc]Mod [mc]time"),$],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function P(_){return new RegExp(`^(${_.replaceAll(" ","|")})$`,"i")}function V({base:_,head:ue,changes:oe}){const $e=(0,u.qy)(()=>oe.flatMap(je=>h(je)??[]).slice(0,T)),xe={base:(0,u.qy)(()=>new Set((0,u.
PX)(_))),head:(0,u.qy)(()=>new Set((0,u.PX)(ue)))};return je=>{const{kind:He,path:f}=je;if(He==="reordered"||He==="moved")return!1;const[d,B=d]=He==="modified"?[je.from,je.to]:[je.value];if(ae(d)&&ae(
B)&&O(f,d.type==="literal")||D(f)&&de(d)&&de(B))return!0;if(He!=="modified"||d.type!==B.type||!("text"in d)||!("text"in B))return!1;const[I,le,Oe]=[K(f.at(-1)),(0,u.e1)(d.text),(0,u.e1)(B.text)],ke=(...se)=>[
le,Oe].every(ie=>se.some(ve=>ve.test(ie)));if(F.some(([se,...ie])=>se.test(I)&&ke(...ie)))return!0;const ze=K(f.at(-2));if(b.test(I)&&ke(x,E))return ze===""||A.test(ze);if((h(je)?$e().filter(se=>se.old!==
le&&le.includes(se.old)):[]).some(se=>le.replaceAll(se.old,se.recent)===Oe))return!0;const Je=L.test(I)||I===`${K(f.at(-3)).replace(/s$/,"")}Id`;return ze===""&&Je&&ke(E)&&!xe.head().has(le)&&!xe.base().
has(Oe)}}function h(_){const[ue,oe]=_.path.slice(-2);if(!(!(_.kind==="modified"&&ue?.type==="item"&&L.test(K(oe)))||_.from.type!=="string"||_.to.type!=="string"))return{old:(0,u.e1)(_.from.text),recent:(0,u.
e1)(_.to.text)}}function m(_){return E.test(_)||$.test(_)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(_)}function k(_,ue){return(0,u.jn)(ue)&&(L.test(_)||_==="name"&&u.kk.test(ue.text))||J.test(_)&&ue.type!==
"literal"&&ae(ue)||Q.includes(_)&&ae(ue)}function O(_,ue){const[oe,$e]=[_.at(-2),K(_.at(-1))],xe=_.slice(p(_)).find(He=>J.test(K(He)));return xe?xe===_.at(-1)?!ue:$e===""||Q.includes($e)||be.test($e):
$e==="zoom"&&me.test(K(oe))||Q.includes($e)||be.test($e)&&re(oe)}function D(_){return q.test(K(_.at(-1)))&&re(_[p(_)-1])}function re(_){const ue=_?.type==="item"&&_.item.type==="object"?_.item.members:
void 0;return H.some(oe=>oe.every($e=>ue?.has($e)))}function p(_){return _.slice(0,-1).findLastIndex(({type:ue})=>ue==="item")+1}function R(_,{matches:ue}){const oe=new Map(ue.map(xe=>[xe.path.at(-1),
xe])),$e=new Map;for(const xe of _){const je=p(xe.path),[He,f]=[xe.path[je-1],xe.path[je]],d=Q.includes(K(f)),B=d?Q:J.test(K(f))?[K(f)]:[],[I,le]=[W(oe.get(He)?.base,B),W(oe.get(He)?.head,B)],Oe=[...xe.
path.slice(0,je),{type:"member",key:B.join(", ")}];I&&le?$e.set(d?He:f,{kind:"modified",path:Oe,from:I,to:le}):$e.set(xe,xe)}return[...$e.values()]}function W(_,ue){const oe=_?.type==="object"?ue.flatMap(
$e=>_.members.get($e)??[]):[];if(!(oe.length<ue.length))return oe.length>1?{type:"array",id:0,items:oe,unordered:!1}:oe[0]}function K(_){return _?.type==="member"?_.key:""}function de(_){return _.type===
"literal"&&/^(true|false)$/.test(_.text)}function ae(_){if(_.type==="literal")return/\d/.test(_.text);const ue=_.type==="array"?_.items:_.type==="object"?[..._.members.values()]:[];return ue.length>0&&
ue.every(ae)}}),665:((Ie,Me,w)=>{w.d(Me,{Vn:()=>D,s3:()=>h,Oe:()=>F,Vg:()=>P,j9:()=>x,qU:()=>E,oP:()=>O});var u=w(436),J=w(408),Q=w(499),me=w(997),be=w(856);function H(p){const R=new Map;for(const de of p)
for(const[ae,_]of de.type==="object"?de.members:[]){if(_.type!=="string")continue;const{ids:ue,length:oe,isRepeated:$e}=R.get(ae)??{ids:new Set,length:0,isRepeated:!1};R.set(ae,{ids:ue,length:oe+_.text.
length,isRepeated:$e||ue.has(_.id)}),ue.add(_.id)}const W=[...R].filter(([de,{ids:ae,isRepeated:_}])=>ae.size>1&&2*ae.size>p.length&&!_&&de!=="type"&&!me.Z_.test(de));W.sort(([de,ae],[_,ue])=>ue.ids.size-
ae.ids.size||ae.length-ue.length||(de<_?-1:1));const K=W.find(([de])=>{const ae=p.flatMap(_=>q(_,de)??[]);return 2*ae.length>p.length&&!ae.some(Q.gN)});return de=>K&&q(de,K[0])}function q(p,R){const W=(0,u.
C5)(p,R),K=W?.type==="string"?(0,u.e1)(W.text):"";return/^[^\n]{1,60}$/.test(K)&&!(0,be.$C)(R,W,p)?K:void 0}const $=/group|parent|folder|owner/i,M=/(-[\da-f]{4}){3}-[\da-f]{12}/i,L=40;function x(p,R=W=>{}){
const W=p.map(T),K=ue=>W.find(oe=>oe.get(ue))?.get(ue)??(/[^\d"]/.test(ue)?R(ue):void 0);function de(ue,oe){for(const $e of(0,u.YD)(ue).sort()){if($.test($e))continue;const xe=`${(0,u.TN)(ue,$e)}`,je=$e===
"type"?`"${xe.split(":")[1]}`:xe,He=K(je);if(He===void 0||E(He.item)===void 0)continue;const f=W.some(d=>{const B=d.get(je);return B&&(B.array===oe||A(oe,B.item))});if($e==="type"||!f)return He.item}}
function ae(ue,oe){const $e=(0,u.Gg)(ue);return E(ue)??E(de(ue,oe))??($e&&(0,u.e1)($e))}function _(ue,oe=/\d/.test(ue)){const $e=oe?K(ue):void 0;return $e&&(ae($e.item,$e.array)??re($e.item))}return{itemOf:K,
componentOf:de,nameOf:ae,labelOf:_}}function E(p){const R=(0,u.Ku)(p,["name","Name"]);if(R&&!u.kk.test(R))return(0,u.e1)(R);const K=R===void 0&&(0,u.Ku)(p,u.eX)!==void 0?void 0:(0,u.Gg)(p)??(p&&b(p));
return K&&(0,u.e1)(K)}function b(p){const R=(0,u.C5)(p,"localeData");return[...(R?["en",...(0,u.YD)(R)]:[]).map(ae=>(0,u.C5)(R,ae)),(0,u.C5)((0,u.C5)(p,"data"),"node")].map(ae=>(0,u.Gg)(ae)??(0,u.Ku)(
ae,["display_name"])).find(ae=>ae!==void 0)}function A(p,R){return(0,u.YD)(R).map(K=>(0,u.C5)(R,K)).some(K=>K?.type==="array"&&K.items===p)}function T(p){const R=new Map,W=K=>{if(K.type==="object")for(const de of K.
members.values())W(de);if(K.type==="array")for(const de of(0,J.S3)(K.items)){const ae=(0,u.YD)(de.item).filter(ue=>u.ZM.test(ue)),_=new Set(ae.flatMap(ue=>(0,u.TN)(de.item,ue)??[]));for(const ue of _)
R.set(ue,R.has(ue)?void 0:de);W(de.item)}};return W(p),R}function F(p,R,W){const K=(0,J.FF)(p,R),de=[...K.base.map(oe=>({...oe,base:oe.item})),...R.map(({base:oe,head:$e})=>({...$e,base:oe.item,head:$e.
item})),...K.head.map(oe=>({...oe,head:oe.item}))],ae=k(de,W),_=H(de.filter(oe=>!ae.has(oe)).map(({item:oe})=>oe)),ue=oe=>V(oe,ae.get(oe),_(oe.item));return de.map(oe=>({...oe,step:ue(oe)})).sort(m)}function P(p,R){
return p.type==="object"?Array.from(p.members,([K,de])=>({step:{type:"member",key:K},value:de})):(p.type==="array"?F({base:[],head:(0,J.S3)(p.items)},[],R):[]).map(({step:K,item:de})=>({step:K,value:de}))}
function V({item:p,index:R},W,K){return W===void 0?{type:"element",index:R,item:p,text:K}:h(p,W)}function h(p,R){const W=re(p),K=W!==void 0&&W.length<=L&&!R.startsWith(W);return{type:"item",label:R,...K&&
{hint:W},item:p}}function m({step:p},{step:R}){return p.type==="item"&&R.type==="item"?p.label<R.label?-1:1:p.type==="element"&&R.type==="element"?p.index-R.index:p.type==="item"?-1:1}function k(p,R){
const W=new Map,K=new Set;let de=p.filter(({item:xe})=>(E(xe)??(0,u.Gg)(xe)??(0,u.TH)(xe))!==void 0);const ae=xe=>{const je=de.map(xe),He=D(je);de=de.filter((f,d)=>{const B=je[d];return B===void 0||He.
get(B)!==1||K.has(B)?!0:(K.add(B),W.set(f,B),!1)})};ae(({item:xe})=>E(xe));const _=new Map(de.map(xe=>[xe,E(xe.item)??E(R(xe.item,xe.array))])),ue=D([..._.values()]),oe=xe=>{const[je,He]=[_.get(xe),(0,u.
Gg)(xe.item)];return E(xe.item)??(ue.get(je)===1?je:void 0)??(He&&(0,u.e1)(He))},$e=(xe,je)=>{const[He,f]=[(0,u.TH)(xe.item),oe(xe)??re(xe.item)];return He?O(f,He,je):f};return ae(xe=>oe(xe)??$e(xe,M)),
ae(xe=>$e(xe,M)),ae(xe=>$e(xe,/$/)),ae(xe=>`${oe(xe)??re(xe.item)??$e(xe,/$/)} [${xe.index}${xe.head?"":", before"}]`),W}function O(p,R,W=M){const K=(0,u.e1)(R).replace(W,"");return p?`${p} (${K})`:K}
function D(p){const R=new Map;for(const W of p)R.set(W,(R.get(W)??0)+1);return R}function re(p){const R=(0,u.QP)(p);return R?.startsWith('"')?(0,u.e1)(R):void 0}}),997:((Ie,Me,w)=>{w.d(Me,{BQ:()=>q,FK:()=>h,
Fu:()=>x,NQ:()=>be,Z_:()=>me,t5:()=>L});var u=w(436),J=w(499);const Q=[(0,J.Ab)("_?id key uuid guid identifier"),(0,J.Ab)("(node|step|state)_?id"),(0,J.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
(0,J.Ab)("\\*")],me=(0,J.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),be="*",H=64;function q(m,k){const O=$([]),D=[],re=new Set([m,k].flatMap(W=>[...(0,u.PX)(W),...b(W)]));function p(W,K,de){
if((0,u.jn)(W))E(W.text,K,de);else if(W.type==="object")R(W,K,de);else{const ae=W.items.length>1&&W.items.some(({type:_})=>_==="array");for(const[_,ue]of W.items.entries())p(ue,M(K,"[]"),{...de,array:W.
items,...ae&&{slot:_}})}}function R(W,K,{key:de,array:ae,map:_,...ue}){let oe=ue;if(ae!==void 0||de!==void 0){const je={side:ue.side,value:W,field:K,outer:ue.place,key:de,array:ae??[]};oe={...ue,place:je,
map:_},D.push(je)}const $e=T(W,re),xe=oe===ue&&(0,u.YD)(W).some(je=>_?.members.has(je));for(const[je,He]of W.members){const f=M(K,$e||xe?be:je);xe&&E(JSON.stringify(je),f,oe,He),(!xe||He.type==="array")&&
p(He,f,$e?{...oe,key:je,map:W}:oe)}}return p(m,O,{side:"base"}),p(k,O,{side:"head"}),{root:O,places:D,find:F(D)}}function $(m){return{keys:m,inner:new Map,texts:new Map,references:[]}}function M(m,k){
const O=m.inner.get(k)??$([...m.keys,k]);return m.inner.set(k,O),O}function L(m){const k=[m];for(const O of k)for(const D of O.inner.values())k.push(D);return k}function x(m,k){return m?.inner.get(k)??
m?.inner.get(be)}function E(m,{keys:k,texts:O,references:D},{place:re,slot:p},R){O.set(m,(O.get(m)??0)+1);const W=m.startsWith('"')?m.length>2:me.test(k.findLast(K=>K!=="[]")??"")&&Number.isInteger(Number(
m));re&&W&&D.push({text:m,place:re,slot:p,value:R})}function b(m){if((0,u.jn)(m))return[];const k=m.type==="array"?m.items:[...m.members.values()];return[...k.flatMap(b),...k.some(A)?[]:(0,u.YD)(m)]}function A(m){
return m.type==="object"}function T({members:m},k){return 2*[...m.keys()].filter(D=>!me.test(D)&&k.has(D)).length>=m.size&&[...m.values()].every(A)}function F(m){const k={base:new Map,head:new Map};for(const O of m){
const D=(re,p)=>{const R=Q.findIndex(K=>K.test(re));if(R<0)return;const W=k[O.side].get(p)??[];W[R]=(W[R]??new Set).add(O),k[O.side].set(p,W)};O.key!==void 0&&D(be,JSON.stringify(O.key));for(const[re,
p]of O.value.members)(0,u.jn)(p)&&D(re,p.text)}return(O,D)=>{const re=k[D.side].get(O)?.find(p=>p);return re&&re.size<=H?P([...re],D,D):void 0}}function P(m,k,O){const D=O?m.filter(K=>h(K,O)):m;if(D.length===
0&&O)return P(m,k,O.outer);const re=D.length>1?D.filter(({value:K})=>K.members.size>2):D,p=re.map(({field:K})=>V(k.field,K)),[R,...W]=re.filter((K,de)=>p[de]===Math.min(...p));return W.length===0?R:void 0}
function V(m,{keys:k}){const O=k.findIndex((D,re)=>D!==m.keys[re]);return O<0?0:k.length-O}function h(m,k){return m!==void 0&&(m===k||h(m.outer,k))}}),856:((Ie,Me,w)=>{w.d(Me,{$C:()=>R,Wr:()=>ae,_p:()=>W,
lb:()=>k});var u=w(706),J=w(436);const Q=8,me="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|\
signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",be=new RegExp(`(?:(?:${me})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),H="(?:max|min|num|count|stop|end|pad|bos|eos|unk\
)",q=new RegExp(`^x?(?:${me}|(?:password|secret|apikey|cookie)s)$`),$=/name|key|header|field/i,M=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,L=/^(.*values?|default|contents?|val|v)$/,
x=/\{\{|\$\{|<%/,{raw:E}=String,b=E`\\{0,7}`,A="[\"'`]",T=E`(?<!${H}[-_. ]?)(?:${me})`,F=E`(?!\p{L}{1,20}(?:[.:!?]?(?:${A}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|process\.env|\$?\{)`,P=E`(?:(?:bearer|basic|token)\s{1,4})?`,
V=E`\s?${b}${A}\s{0,4}[,+]|${b}${A}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+E`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${A}${F}(?!\w+:/)(?:(?!${A})\S){6,}${A}))`,h=E`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,
m=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,E`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${T}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,
/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,E`(?<=${T}(?:${V})\s{0,9}(${b}(?:"""|'''|${A})))${h}(?:\1\s{0,4}\+\s{0,4}${A}${h})?(?=\1(?!:))`,
/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,E`(?<=${T}\s{0,4}=\s{0,4}${P})${F}(?:(?!${A})[^\s,;&)}\]\\]){6,}`,E`(?<=${T}(?:[\s*_]{0,4}:|\s\|)\*{0,2}(?:[\s_|>]|${A}){0,6}${P}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${F}(?:(?!${A})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
E`(?<=\bbearer\s{1,4})${F}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${F}[\w+/=]{8,}(?![\w-])`,E`(?<=<[\w:.-]{0,40}${T}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,E`(?<=${T}(?:${b}["'],?|\n|\\n)(?:\s|\\n){0,20}${b}["']?\b(?:value|content|default)${b}["']?\s{0,4}[:=]\s{0,4}${b}["']?)${F}(?!\s)[^"'\n\\<>]{1,4000}`,
E`(?<=<[^<>]{0,200}["']${T}${b}["'][^<>]{0,200}\svalue=${b}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,E`(?<=\s(?:--?[\w-]{0,30}${T}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${F}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(_=>new RegExp(_,"giu"));function k({workflows:_}){const ue=new u.pO;for(const{secrets:$e,files:xe}of _){const je=xe.flatMap(({base:He,head:f})=>[He,f].flatMap(ae));for(const He of[...$e,...je].flatMap(
O))ue.add(He,D)}const oe=new Map;return $e=>{const xe=oe.get($e);if(xe)return xe;const je=[],He=B=>(je.push(B),u.v5),d={shown:m.reduce((B,I)=>B.replace(I,He),ue.hide($e,He)),hidden:JSON.stringify(je)};
return oe.set($e,d),d}}function O(_){return[_,_.replace(/^(?:bearer|basic|token) /i,""),...(0,J.PX)((0,J.yR)(_))]}function D(_){return _.length>=Q&&!new RegExp("^\\p{L}+$","u").test(_)}function re(_){
const ue=p(_);return be.test(ue)&&!ue.match(`^${H}`)}function p(_){return _.toLowerCase().replace(/[^a-z]/g,"")}function R(_,ue,oe){return K(ue)?!1:re(_)?de(ue)||q.test(p(_)):!L.test(p(_))||oe?.type!==
"object"?!1:[...oe.members].some(([$e,xe])=>{const je=(0,J.jn)(xe)&&(xe.text==="true"?$e:M.test($e)&&(0,J.e1)(xe.text));return $.test($e)&&re(`${(0,J.TN)(oe,$e)}`)||je&&q.test(p(je))})}function W(_,...ue){
return ue.every(K)?!1:_.some((oe,$e)=>{const xe=_[$e-1],je=xe&&"item"in xe?xe.item:void 0,He=_.slice($e+1).every(({type:d})=>d==="element"),f=d=>oe.type==="member"&&R(oe.key,He?d:void 0,je);return ue.
some(f)})}function K(_){return _?.type==="literal"&&!/\d/.test(_.text)}function de(_){return _?.type==="array"?_.items.every(de):_!==void 0&&(0,J.jn)(_)}function ae(_){const ue=[],oe=$e=>{if($e!==void 0)
if((0,J.jn)($e))oe((0,J.yR)((0,J.e1)($e.text)));else if($e.type==="array")for(const xe of $e.items)oe(xe);else for(const[xe,je]of $e.members)R(xe,je,$e)&&(0,J.PX)(je,ue),oe(je)};return oe(_),ue.filter(
$e=>!x.test($e))}}),408:((Ie,Me,w)=>{w.d(Me,{$z:()=>$,FF:()=>x,Ms:()=>L,O6:()=>E,S3:()=>Q,eV:()=>me,kh:()=>be,kk:()=>H,qc:()=>q,yU:()=>M});var u=w(965);const J=500;function Q(b){return b.map((A,T)=>({
item:A,index:T,array:b}))}function me(b,A){const T=m=>b[m].map(k=>A(k,m)),F=(m,k)=>m!==void 0&&m===k,P=(0,u.E)(T("base"),T("head"),{maxEditLength:J,comparator:F});if(P===void 0)return L(be(b,A));let[V,
h]=[0,0];return P.flatMap(({added:m,removed:k,count:O})=>{const[D,re]=[b.base.slice(V,V+O),b.head.slice(h,h+O)];return m||(V+=O),k||(h+=O),m||k?[]:M({base:D,head:re})})}function be(b,A){return q(b,A).
flatMap(M)}function H(b,A){return q(b,A).flatMap(T=>T.base.length===1&&T.head.length===1?M(T):[])}function q(b,A){const T=$(b.head,F=>A(F,"head"));return T.delete(void 0),[...$(b.base,F=>A(F,"base"))].
flatMap(([F,P])=>{const V=T.get(F);return V?[{base:P,head:V}]:[]})}function $(b,A){const T=new Map;for(const F of b){const P=A(F),V=T.get(P);V?V.push(F):T.set(P,[F])}return T}function M({base:b,head:A}){
return b.flatMap((T,F)=>{const P=A[F];return P===void 0?[]:[{base:T,head:P}]})}function L(b){const A=[];for(const F of b.toSorted((P,V)=>P.base.index-V.base.index)){let[P,V]=[0,A.length];for(;P<V;){const h=P+
V>>1;(A[h]?.last.head.index??0)<F.head.index?P=h+1:V=h}A[P]={last:F,before:A[P-1]}}const T=[];for(let F=A.at(-1);F;F=F.before)T.push(F.last);return T.reverse()}function x({base:b,head:A},T){const F=new Set(
T.flatMap(P=>[P.base,P.head]));return{base:b.filter(P=>!F.has(P)),head:A.filter(P=>!F.has(P))}}function E(b,A){const T=L(b),F={base:0,head:0};return q(A,({index:P},V)=>{for(;(T[F[V]]?.[V].index??1/0)<
P;)F[V]++;return F[V]})}}),384:((Ie,Me,w)=>{w.a(Ie,async(u,J)=>{try{let T=function(){const F=new me.i_,P=F.required("base",q.Rr),V=F.required("head",q.Rr);[P,V].some(O=>O!==void 0&&(0,Q.existsSync)(O))||
(P!==void 0&&F.refuse("base",(0,q.LO)(F.text("base"))),V!==void 0&&F.refuse("head",(0,q.LO)(F.text("head"))));const h=(0,me.RT)(F),m=F.boolean("fail-on-change",!1),k=F.boolean("summary",!0);return{base:F.
check(P),head:F.check(V),ignore:h,failOnChange:m,summary:k}};var Q=w(24),me=w(991),be=w(697),H=w(953),q=w(192),$=w(124),M=w(279),L=w(725),x=w(276),E=w(57),b=w(706),A=w(885);await(0,x.eF)(async F=>{const{
base:P,head:V,ignore:h,failOnChange:m,summary:k}=T(),O=(0,L.t1)(),[D,re]=[(0,b.OX)(P),(0,b.OX)(V)],p=(0,E.Bu)(Object.entries({Base:D,Head:re}));O.info(`Comparing ${D} with ${re}`);const R=await(0,A.Z)(
P,V,{ignore:h,signal:F}).catch(async ae=>{const _=(0,M.iT)(ae);throw k&&await(0,E.Sy)("Workflow comparison failed",(0,E.il)((0,be.UX)(_),(0,x.VY)(_)),p),_});for(const{name:ae,status:_,counts:ue,variablesCompared:oe}of R.
workflows){const $e=_==="changed"||_==="unchanged"?(0,$.cq)(ue):_,xe=oe?"":" (environment variables are not compared)";O.info(`${ae===void 0?"":`${(0,b.OX)(ae)}: `}${$e}${xe}`)}const[W,K]=[(0,$.Hq)(R),
(0,$.xW)(R)];(0,x.n0)({changed:W,...K});const de=await(0,H.S)(R);if(k){const ae=de(R.workflows.length>1,[p]);await(0,E.Sy)(`Workflow comparison: ${(0,$.cq)(K)}`,ae,p)}if(W&&m){const ae=`The versions d\
iffer (${(0,$.cq)(K)}), and fail-on-change is true`;throw new M.HR({what:ae,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),J()}catch(T){J(T)}},1)}),885:((Ie,Me,w)=>{w.d(
Me,{Z:()=>Gt});var u=w(806);const J=st(import.meta.url)("node:buffer");var Q=w(761);const me={enter:()=>{},scalar:C=>({json:C}),array:C=>({json:`[${C.map(({json:X})=>X)}]`,items:C}),object(C){return{json:`\
{${Array.from(C,([ee,{json:he}])=>`${JSON.stringify(ee)}:${he}`).sort()}}`,members:C}}};function be(C){const X=(0,J.isUtf8)(C)?(0,Q.q)(C.toString(),void 0,me):void 0,ee=X?.members??X?.items?.map(pe=>[
H(pe),pe]);if(ee===void 0)return;const he=new Map;for(const[pe,{members:Re,json:Pe}]of ee){if(pe===void 0||he.has(pe))return;he.set(pe,{name:pe,keys:[...Re?.keys()??[]],content:Pe})}return{container:Array.
isArray(ee)?"array":"object",variables:[...he.values()]}}function H({members:C}){if(!C?.has("value"))return;const X=[C.get("name"),C.get("key")].find(ee=>ee?.json[0]==='"');return X&&JSON.parse(X.json)}
function q({files:C}){const X=[...C].filter(([ee])=>(0,u.dU)(ee)).map(([,ee])=>$(ee));return[...new Set(X.flat())]}function $(C){const X=new TextDecoder().decode(C);try{JSON.parse(X)}catch{return[]}const ee=be(
C),he=new Set(ee?.container==="array"?ee.variables.map(({name:Pe})=>Pe):void 0),Re=Array.from(X.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Pe,We,Qe])=>We===void 0?[Pe,String(Number(
Pe))]:Qe===void 0?[JSON.parse(We)]:[]);return[...new Set(Re)].filter(Pe=>!he.has(Pe))}var M=w(124),L=w(436),x=w(598),E=w(742);function b(C){return(0,J.isUtf8)(C)?C.toString():void 0}function A(C,X,ee){
const he=/\.json$/i.test(C)?b(X):void 0;return he===void 0?void 0:ee.read(he)}function T(C,X,ee,he){if(X.equals(ee))return!0;const pe=new Interner(he),Re=A(C,X,pe);return Re!==void 0&&Re.id===A(C,ee,pe)?.
id}function F({files:C},X){const ee=pe=>createHash("sha256").update(pe).digest("hex"),he=Array.from(C,([pe,Re])=>{const Pe=A(pe,Re,new Interner(X));return[pe,ee(Pe?canonicalJson(Pe):Re)]});return ee(JSON.
stringify(he.sort(([pe],[Re])=>pe<Re?-1:1)))}var P=w(899),V=w(856);const h=1024*1024;function m(C,X,{name:ee,ignore:he}){const pe=[C,X].filter(rt=>rt!==void 0),Re=pe.some(O),Pe=[...new Set(pe.flatMap(
({files:rt})=>[...rt.keys()]))].sort(),We=new Set(he.lines),Qe=new L.Ms(he,rt=>We.delete(rt)),tt=Pe.flatMap(rt=>{const[gt,Ot]=[C?.files.get(rt),X?.files.get(rt)],xt=gt!==void 0&&Ot!==void 0&&gt.equals(
Ot);if(Re&&(0,u.dU)(rt)||xt&&We.size===0)return[];const dt=gt&&A(rt,gt,Qe),At=xt?dt:Ot&&A(rt,Ot,Qe);return xt||dt!==void 0&&dt.id===At?.id?[]:[{name:rt,from:gt,to:Ot,base:dt,head:At}]}),ht=rt=>he.lines.
length===0&&tt.some(gt=>gt.name===rt),ut=(tt.length===0?[]:Pe.filter(rt=>!ht(rt)&&!(0,u.dU)(rt))).flatMap(rt=>k(rt,X?.files.get(rt),C?.files.get(rt))),$t=re(tt,Qe,ut),jt=C===void 0?"added":X===void 0?
"removed":void 0;return{name:ee,status:jt??($t.length>0?"changed":"unchanged"),counts:jt?{added:0,modified:0,removed:0,[jt]:1}:(0,M.cz)($t.map(M.xS)),files:$t,unchanged:ut,variablesCompared:!(Re&&pe.some(
D)),secrets:[...new Set([...pe.flatMap(q),...ut.flatMap(V.Wr)])],unusedIgnores:[...We]}}function k(C,X=Buffer.of(),ee=X){return(X.equals(ee)?[X]:[X,ee]).flatMap(pe=>A(C,pe,new L.Ms(P.K$))??[])}function O({
kind:C,files:X}){return C==="folder"&&![...X.keys()].some(u.dU)}function D({files:C}){return[...C].some(([X,ee])=>(0,u.dU)(X)&&be(ee)?.variables.length!==0)}function re(C,X,ee){const he=C.flatMap(({name:Re,
base:Pe,head:We})=>Pe&&We&&!(0,u.dU)(Re)?[{name:Re,base:Pe,head:We}]:[]),pe=new Map((0,E.OD)(he,X,ee).map((Re,Pe)=>[he[Pe]?.name,Re]));return C.map(Re=>p(Re,pe.get(Re.name)))}function p({name:C,from:X,
to:ee,base:he,head:pe},Re){const Pe=X===void 0?"added":ee===void 0?"removed":"modified",We={name:C,status:Pe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,u.dU)(C))return{...We,kind:"\
variables",changes:W(he,pe,Pe)};if(Re||Pe!=="modified"&&(he??pe))return{...We,kind:"json",base:he,head:pe,...Re};const[Qe,tt]=[X&&R(X),ee&&R(ee)];return X&&Qe===void 0||ee&&tt===void 0?{...We,kind:"bi\
nary"}:{...We,kind:"text",text:{base:Qe,head:tt}}}function R(C){return C.length<=h&&!C.includes(0)?b(C):void 0}function W(C,X,ee){const[he,pe]=[C,X].map(nt=>nt&&be(Buffer.from((0,E.dj)(nt))));if(ee===
"modified"&&(he===void 0||he.container!==pe?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const Re=nt=>new Map(nt?.variables.map(({name:ut,content:$t})=>[ut,$t])),[Pe,We]=[Re(he),Re(
pe)],Qe=[],tt=[...Pe.keys()].filter(nt=>We.has(nt)),ht=[...We.keys()].filter(nt=>Pe.has(nt));tt.some((nt,ut)=>nt!==ht[ut])&&Qe.push({kind:"reordered",path:[],moved:[]});for(const nt of[...new Set([...Pe.
keys(),...We.keys()])].sort()){const ut=[{type:"member",key:nt}];Pe.has(nt)?We.has(nt)?Pe.get(nt)!==We.get(nt)&&Qe.push({kind:"modified",path:ut,from:M.RG,to:M.RG}):Qe.push({kind:"removed",path:ut,value:M.
RG}):Qe.push({kind:"added",path:ut,value:M.RG})}return Qe}var K=w(279),de=w(24),ae=w(455),_=w(760),ue=w(142),oe=w(706);const[$e,xe,je]=["flow_definition.json","app_definition.json","env_variables.json"],
He=[$e,xe,je],f=1e4,d=256*1024*1024;function B(C,X){const ee=[...X].filter(([he])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(he));return{kind:C,files:new Map(ee.sort(([he],[pe])=>he<pe?-1:1))}}function I({
kind:C,files:X}){return{kind:C,files:new Map([...X].filter(([ee])=>!isEnvVariables(ee)))}}const le=/^\.|^__MACOSX$/;function Oe(C){const X=new Set(C),ee=Pe=>He.some(We=>X.has(Pe+We));if(ee(""))return"";
const he=new Set(C.filter(Pe=>Pe.includes("/")).map(Pe=>Pe.slice(0,Pe.indexOf("/")))),[pe,...Re]=[...he].filter(Pe=>!le.test(Pe));return Re.length===0&&ee(`${pe}/`)?`${pe}/`:""}function ke(C){const X=Oe(
C);return C.includes(X+xe)||C.includes(X+$e)}function ze(C,X){return new K.HR({what:C,advice:X,topic:"unpacking"})}function Ve(C,X){for(const{index:ee}of`${X}/`.matchAll(/\//g)){const he=X.slice(0,ee),
pe=(0,de.lstatSync)((0,_.join)(C,he),{throwIfNoEntry:!1});if(pe?.isSymbolicLink())throw ze(`${(0,oe.TL)(he)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(he===X&&pe?.isFile())
return pe;if(!pe?.isDirectory())break}}async function Je(C,X,ee,he=1/0){const pe=new Map,Re=new Map;let Pe=he;for(const We of X){ee.throwIfAborted();const Qe=Ve(C,We);if(!(Qe===void 0||Re.get((0,u.Sr)(
We))===Qe.ino)){if(Re.set((0,u.Sr)(We),Qe.ino),Pe-=Qe.size,Pe<0)throw new Error("its files take more than 256 MiB, the limit");pe.set(We,await(0,ae.readFile)((0,_.join)(C,We)))}}return pe}async function z(C){
return(await(0,ae.readdir)(C,{withFileTypes:!0})).map(ee=>ee.name+(ee.isDirectory()?"/":""))}async function se(C,X){const ee=[],he=[""];for(const pe of he){X.throwIfAborted();for(const Re of await z((0,_.
join)(C,pe))){if((0,u.jq)(Re))continue;if((Re.endsWith("/")?he:ee).push(pe+Re),ee.length+he.length>f)throw new Error("more than 10,000 files are in it")}}return ee}async function ie(C){if(!Ve(C,u.gv))
return;const X=await(0,ae.readFile)((0,_.join)(C,u.gv),"utf8");let ee;try{const{unpackedFiles:he}=JSON.parse(X);he.every(pe=>(0,u.x5)(pe)===void 0)&&(ee=new Set(he))}catch{}return{text:X,paths:ee}}async function ve(C,X){
const ee=new Set(X.map(caseFold));return(await readdir(C).catch(()=>[])).filter(pe=>!ee.has(caseFold(pe))&&existsSync(join(C,pe,RECORD)))}function Ee(C){return`${JSON.stringify({unpackedFiles:[...C]},
null,2)}
`}const fe=st(import.meta.url)("node:zlib");var Se=w(663);const Be=2048,Ge=new Set([0,10]);async function Le(C,X){X?.throwIfAborted();const ee=Ze(C),he=await(0,Se.SY)(ee,{decodeStrings:!1}).catch(ge("\
The package")),pe=await Y(he).catch(ge("The package")),Re=Oe([...pe.keys()]),Pe=[];for(const[We,Qe]of pe){X?.throwIfAborted();const tt=await Ne(he,ee,Qe).catch(ge(`${(0,oe.TL)(We)} in the package`));We.
startsWith(Re)&&!U(We)&&Pe.push([We.slice(Re.length),tt])}return B("zip",Pe)}function Ze(C){for(let X=C.length-21;X>0;){X=C.lastIndexOf("PK",X-1,"latin1");const ee=X+22+(X<0?1/0:C.readUInt16LE(X+20));
if(ee<=C.length)return C.subarray(0,ee)}if(C.toString("latin1",0,2)!=="PK")throw Xe(C);return ge("The package")(new Error("its end is missing"))}async function Y(C){if(C.entryCount>f)throw Z(`The pack\
age has ${C.entryCount} entries. The limit is 10,000`);const X=new Map;let ee=0;for await(const Re of C.eachEntry()){const Pe=te(Re);if(X.has(Pe))throw Z(`The package has ${(0,oe.TL)(Pe)} twice`,"Expo\
rt it again.");const We=ce(Pe,Re);if(We!==void 0)throw Z(`${(0,oe.TL)(Pe)} in the package ${We}`);if(ee+=Re.uncompressedSize,ee>d)throw Z("The package takes more than 256 MiB unpacked, the limit");X.set(
Pe,Re)}const he=[...X.keys()];if(he.every(U))throw Z("The package has no files in it","Export it again.");const pe=(0,u.Oj)(he);if(pe===void 0)return X;throw Z(`${pe.map(Re=>(0,oe.TL)(Re)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function te({generalPurposeBitFlag:C,fileNameRaw:X,extraFields:ee,versionMadeBy:he}){const pe=(0,J.isUtf8)(X)?Be:C,Re=Ge.has(he>>>8);return(0,Se.ax)(
pe,X,ee,!Re).replace(/^(\.\/+)+/,"")}function ce(C,X){const ee=X.externalFileAttributes>>>16&61440;return ee===40960?"is a symbolic link":ee!==0&&ee!==32768&&ee!==16384?"is neither a file nor a folder":
U(C)&&X.uncompressedSize>0?"is a folder with a content of its own":X.canDecodeFileData()?(0,u.dU)(X.fileNameRaw.toString())&&!(0,u.dU)(C)?"is also named env_variables.json":(0,u.x5)(C,u.fw):"is encryp\
ted, or compressed by another method than deflate"}async function Ne(C,X,ee){const{compressedSize:he,compressionMethod:pe,uncompressedSize:Re}=ee,{fileDataStart:Pe}=await C.readLocalFileHeaderPromise(
ee),We=X.subarray(Pe,Pe+he),Qe={maxOutputLength:Re||1,chunkSize:Re+64},tt=pe===0?We:(0,fe.inflateRawSync)(We,Qe);if(tt.length!==Re)throw new Error(`it unpacks to ${tt.length} bytes, not the ${Re} list\
ed`);if((0,fe.crc32)(tt)!==ee.crc32)throw new Error("its CRC-32 isn't the one listed");return tt}function U(C){return C===""||C.endsWith("/")}function Z(C,X="Check where the package comes from."){return new K.
HR({what:C,advice:X,topic:"the-package"})}function ge(C){return X=>{if(X instanceof K.HR)throw X;const ee={what:`${C} is cut off or damaged`,why:(0,oe.TL)(X.message).slice(1,-1)};throw new K.HR({...ee,
advice:"Export it again.",topic:"the-package",cause:X})}}const De=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Xe(C){
const X=C.toString("utf8",0,512),[ee]=De.find(([,pe])=>pe.test(X))??["text"],he=`${ee==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Z(`The package i\
s ${ee}, not a zip`,he)}const Ye=33,at=20,it=3,ct=8,bt=33188;function mt({files:C}){const X=[],ee=[];let he=0;for(const[Pe,We]of C){const[Qe,tt]=[Buffer.from(Pe),deflateRawSync(We)],ht=[wt(2,at,Be,ct,
0,Ye),wt(4,crc32(We),tt.length,We.length),wt(2,Qe.length,0)],nt=[wt(2,0,0,0),wt(4,bt*65536,he)];X.push(Buffer.from("PK"),...ht,Qe,tt),ee.push(Buffer.from("PK"),Buffer.of(at,it),...ht,...nt,Qe),he+=
30+Qe.length+tt.length}const pe=Buffer.concat(ee),Re=[wt(2,0,0,C.size,C.size),wt(4,pe.length,he),wt(2,0)];return Buffer.concat([...X,pe,Buffer.from("PK"),...Re])}function wt(C,...X){const ee=Buffer.
alloc(C*X.length);for(const[he,pe]of X.entries())ee.writeUIntLE(pe,he*C,C);return ee}async function It(C,X){try{const ee=await(0,ae.stat)(C);if(ee.isDirectory())return await Kt(C,X);if(ee.size>d)throw new Error(
"it is larger than 256 MiB, the limit");const he=await(0,ae.readFile)(C);return{...await Le(he,X),sha256:(0,x.createHash)("sha256").update(he).digest("hex")}}catch(ee){throw _t(ee,C,X)}}async function Bt(C,X){
const ee=()=>It(C,X);try{const he=(0,de.statSync)(C,{throwIfNoEntry:!1});if(he===void 0)return{};const pe=he.isDirectory()?await qt(C,X):new Map,[Re,...Pe]=[...pe.values()].flat();return Re===void 0?{
single:ee}:{several:new Map(Array.from(pe,([Qe,tt])=>[Qe,()=>Wt(C,tt,X)])),...Pe.length===0&&Re.isDirectory()&&{single:ee}}}catch(he){throw _t(he,C,X)}}async function Wt(C,X,ee){const[he="",pe]=X.map(
Re=>Re.name);if(pe!==void 0)throw new Error(`is there twice, as ${(0,oe.TL)(he)} and as ${(0,oe.TL)(pe)}. Remove one of them`);if(X[0]?.isSymbolicLink())throw new Error("is a link, which isn't followe\
d");return await It((0,_.join)(C,he),ee)}async function qt(C,X){const ee=new Map,he=await(0,ae.readdir)(C,{withFileTypes:!0});if(ke(he.map(({name:pe})=>pe)))return ee;for(const pe of he){if(X.throwIfAborted(),
pe.name.startsWith(".")||!await Dt((0,_.join)(C,pe.name),X))continue;const Re=pe.isDirectory()?pe.name:pe.name.replace(/\.zip$/i,"");ee.set(Re,[...ee.get(Re)??[],pe])}return ee}async function Dt(C,X){
const ee=await(0,ae.stat)(C).catch(()=>{});if(ee?.isDirectory())return ke(await Ct(C));if(!ee?.isFile()||!/\.zip$/i.test(C))return!1;try{return ke([...(await It(C,X)).files.keys()])}catch{return X.throwIfAborted(),
!0}}function _t(C,X,ee){if(ee.aborted)return ee.reason;const he=/The package (is .*, not a zip)/.exec((0,K.gJ)(C))?.[1],pe=(0,de.existsSync)(X)?`can't be read: ${(0,ue.Uc)(C)}`:`doesn't exist: ${(0,oe.
MW)(X)}`;return new Error(he?`${he}. Set a package (.zip), or the folder with its unpacked files`:pe,{cause:C})}async function Kt(C,X){const ee=(0,_.join)(C,Oe(await Ct(C))),he=await ie(ee);if(he&&!he.
paths)throw new Error(`${u.gv} isn't as this action writes it`);const pe=he?.paths?new Set([...He,...he.paths]):await se(ee,X),Re=await Je(ee,pe,X,d);if(Re.size===0)throw new Error("no files are in it");
return B("folder",Re)}async function Ct(C){const X=await z(C),he=X.filter(pe=>pe.endsWith("/")).map(async pe=>(await z((0,_.join)(C,pe))).map(Re=>pe+Re));return[...X,...(await Promise.all(he)).flat()]}
async function Gt(C,X,{ignore:ee,signal:he}){const pe=await Et("base",he,()=>Bt(C,he)),Re=await Et("head",he,()=>Bt(X,he)),Pe=vt(pe,Re)?[void 0]:[...new Set([...Nt(pe),...Nt(Re)])].sort(),We=[];for(const tt of Pe){
const ht=tt===void 0?"":` ${(0,oe.TL)(tt)}`,nt=await Et(`base${ht}`,he,()=>Ht(pe,tt)),ut=await Et(`head${ht}`,he,()=>Ht(Re,tt));We.push(m(nt,ut,{name:tt,ignore:ee}))}const Qe=({single:tt,several:ht})=>tt!==
void 0||ht!==void 0;return Qe(pe)&&Qe(Re)?{workflows:We}:{workflows:We,missing:Qe(pe)?"head":"base"}}function vt(C,X){const ee=[C,X];if(!(ee.every(({single:We,several:Qe})=>We&&Qe)&&Nt(C).join()!==Nt(
X).join())&&ee.every(({single:We,several:Qe})=>!We||Qe))return!1;if(ee.every(({single:We,several:Qe})=>!Qe||We))return!0;const[Re,Pe]=C.several?["head","base"]:["base","head"];throw new K.HR({what:`${Re}\
 is a single workflow, but ${Pe} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Nt({several:C}){return[...C?.keys()??[]]}async function Ht({single:C,
several:X},ee){return await(ee===void 0?C:X?.get(ee))?.()}async function Et(C,X,ee){try{return await ee()}catch(he){X.throwIfAborted();const pe=he instanceof K.HR?he.topic:"import-deploy-and-promote";
throw new K.HR({what:`${C} ${(0,K.gJ)(he)}`,topic:pe,cause:he})}}}),142:((Ie,Me,w)=>{w.d(Me,{Uc:()=>L,Rs:()=>x});var u=w(598),J=w(455),Q=w(760);const me=st(import.meta.url)("node:util");var be=w(279),
H=w(706);const q={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"\
part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",
ENAMETOOLONG:"the path is too long"};function $(F){return/^E[A-Z0-9]+$/.test(Object(F).code)}function M(F){if(!$(F))return(0,be.gJ)(F);const{code:P="",errno:V=0}=F;return q[P]??(0,me.getSystemErrorMap)().
get(V)?.[1]??P}function L(F){const{path:P,dest:V=P}=Object(F);return $(F)&&V?`${M(F)} (${(0,H.MW)(V)})`:M(F)}function x(F,P,V="Set another directory, or free some space."){const h=Object(F).code==="EN\
AMETOOLONG",m={what:`Can't write ${P}`,why:M(F),cause:F};return new be.HR({...m,advice:h?"Set a shorter name.":V})}async function E(F){await rm(F,{recursive:!0,force:!0,maxRetries:10})}const b=/^\.workflow-export-[0-9a-f]{12}$/;
async function A(F,P,V=dirname(F)){const h=join(V,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(h,P,{flag:"wx"}),await rename(h,F)}catch(m){throw await E(h).catch(()=>{}),m}}
async function T(F,P){await A(F,P).catch(V=>{throw x(V,F)})}}),279:((Ie,Me,w)=>{w.d(Me,{HR:()=>J,gJ:()=>q,h_:()=>H,iT:()=>be});const u=null;class J extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(M){
super(me(M),{cause:M.cause}),this.what=M.what,Object.assign(this,M)}with(M){return new J({...this,cause:this,...M})}}function Q({what:$,why:M=""}){return M===""?$:`${$}: ${M}`}function me($){const M=Q(
$);return`${M}${/[.!?…]$/.test(M)?"":"."} ${$.advice??""}`.trim()}function be($){return $ instanceof Error?$:new Error(String($))}function H($){return $ instanceof J?$:new J({what:q($),cause:$})}function q($){
return be($).message}}),725:((Ie,Me,w)=>{w.d(Me,{lm:()=>J.lm,t1:()=>Q});const u=st(import.meta.url)("node:async_hooks");var J=w(528);function Q(x=""){return{info:E=>be(x+E),warning:E=>J.$e(x+E),debug:E=>J.
Yz(x+E),mask:J.Pq}}function me(x){const E=[];return{...Q(`[${x}] `),info:b=>E.push(b),end(b){core.startGroup(H(b));for(const A of E)be(A);core.endGroup()}}}function be(x){J.pq(H(x))}function H(x){return x.
replaceAll("##[","## [")}const q=new u.AsyncLocalStorage;let $=!1;function M(x,E){return $||L(),$=!0,q.run(x,E)}function L(){const x=process.stdout.write.bind(process.stdout);process.stdout.write=((E,...b)=>{
const A=q.getStore(),T=String(E);return A===void 0||/^::(add-mask|debug)::/.test(T)?x(E,...b):(q.exit(()=>A.debug(T.trimEnd())),!0)})}}),276:((Ie,Me,w)=>{w.d(Me,{VY:()=>x,Pd:()=>A,E_:()=>T,eF:()=>L,n0:()=>b});
var u=w(24),J=w(455);const Q=st(import.meta.url)("node:os");var me=w(760),be=w(528),H=w(142),q=w(279),$=w(706);const M=6e4;async function L(V){const h=new AbortController;for(const m of["SIGINT","SIGT\
ERM","SIGBREAK"]){const k={what:`Cancelled (${m})`,topic:"the-job-on-the-platform"};process.on(m,()=>h.abort(new q.HR(k)))}try{if(await V(h.signal),E)throw E}catch(m){for(let O=m;O instanceof Error;O=
O.cause)be.Yz(O.stack??O.message);const k=x(m);be.C1(`${(0,$.OX)((0,q.gJ)(m),M)}${k===void 0?"":` See ${k}`}`)}process.stdout.write("",()=>process.exit())}function x(V){const{GITHUB_SERVER_URL:h,GITHUB_ACTION_REPOSITORY:m,
GITHUB_ACTION_REF:k}=process.env;if(!(!(V instanceof q.HR)||V.topic===void 0||!h||!m||!k))return encodeURI(`${h}/${m}/blob/${k}/docs/troubleshooting.md#${V.topic}`)}let E;function b(V){try{for(const[h,
m]of Object.entries(V))m!==void 0&&be.uH(h,m)}catch(h){const m="Check the runner's disk.";E=new q.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(h),advice:m,cause:h})}}async function A(V){const h=process.
env.RUNNER_TEMP||(0,Q.tmpdir)();return await(0,J.mkdtemp)((0,me.join)(h,V)).catch(T(h))}function T(V){return h=>{throw(0,H.Rs)(h,V,"Check the runner's temporary folder.")}}function F(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function P(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ie,Me,w)=>{w.d(Me,{Bu:()=>$,
Sy:()=>A,il:()=>L});var u=w(528),J=w(279),Q=w(132),me=w(706);const be=1024*1024-1e4,H=2e5;function q(T,F){const P=F.map(O=>O.map(E)),V=T.map((O,D)=>P.some(re=>re[D]!=="")),h=(O,D)=>`<tr>${O.flatMap((re,p)=>V[p]?
`<${D}>${re}</${D}>`:[]).join("")}</tr>`,m=P.map(O=>h(O,"td")),k=O=>`<tr><td colspan="${T.length}">\u2026 and ${counted(O,"more row")}</td></tr>`;return`<table>${h(T.map(escapeAll),"th")}${b(m,k).join(
"")}</table>`}function $(T){return`<table>${T.map(([P,V])=>V===void 0?"":`<tr><th align="left">${(0,Q.FO)(P)}</th><td>${E(V)}</td></tr>`).join("")}</table>`}function M(T){const F=T.map(({names:P,message:V,
help:h})=>{const m=P.map(O=>`**${plainText(O)}**`);return`- ${b(m,O=>`and ${O} more`,H/2).join(", ")}: ${L(V,h)}`});return b(F,P=>`- \u2026 and ${counted(P,"more cause")}`).join(`
`)}function L(T,F){return F===void 0?(0,Q.wh)(T):`${(0,Q.wh)(T)} <a href="${(0,Q.FO)(F)}">Troubleshooting</a>`}function x(T,F){return`<details><summary>${escapeAll(T)}</summary>

${F}

</details>`}function E(T){return typeof T=="string"?T===""?"":`<code>${(0,Q.FO)((0,Q.RK)(T))}</code>`:"words"in T?(0,Q.wh)(T.words):`<a href="${(0,Q.FO)(T.href)}">${(0,Q.wh)(T.text)}</a>${(0,Q.FO)(T.after??
"")}`}function b(T,F,P=H){let V=P;const h=T.filter(m=>{const k=Buffer.byteLength(m),O=k<=V;return O&&(V-=k),O});return h.length===T.length?h:[...h,F(T.length-h.length)]}async function A(T,...F){const P=h=>`${(0,me.
hS)(h,"part")} of this page would not fit and ${h===1?"is":"are"} left out.`,V=[`### ${(0,Q.wh)(T)}`,...b(F,P,be)];try{await u.z.addRaw(V.join(`

`),!0).write()}catch(h){u.$e(`Can't write the job summary: ${(0,J.gJ)(h)}`)}}}),132:((Ie,Me,w)=>{w.d(Me,{EU:()=>q,FO:()=>L,Jj:()=>be,RK:()=>Q,SS:()=>H,wh:()=>M});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",J=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function Q(b){return/^[ -[\]-~]*$/.test(b)&&!b.includes("##[")?b:b.replace(J,(A,T)=>T===void 0?A:me(T))}function me(b){return`\
\\u{${b.codePointAt(0)?.toString(16)}}`}function be(b,A){if(b.length<=A)return b;const T=Array.from(b.slice(0,2*A+2));return T.length>A?`${T.slice(0,A).join("")}\u2026`:b}function H(b,A=100){const T=Q(
be(b,A)).replaceAll("	",me)||'""',F="`".repeat(E(T)+1);return/^`|`$/.test(T)||/^ .*[^ ].* $/.test(T)?`${F} ${T} ${F}`:F+T+F}function q(b,A,T){const P=b.map(h=>T+Q(h).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),V="`".repeat(Math.max(3,E(P)+1));return`${T}${V}${A}
${P}
${T}${V}`}const $=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function M(b){return L(Q(b).replaceAll("	"," ")).replace($,"$&<wbr>")}function L(b){return b.replace(x,A=>`&#${A.codePointAt(0)}\
;`)}const x=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function E(b){return(b.match(/`+/g)??[]).reduce((A,T)=>Math.max(A,T.length),0)}}),761:((Ie,Me,w)=>{w.d(Me,{q:()=>me});
const u=500,J=1e6,Q=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me($,M,L){let x=$.startsWith("\uFEFF")?1:0,E=0;function b(){for(;;){
const P=$.charAt(x);if(P!==" "&&P!==`
`&&P!=="\r"&&P!=="	")return P;x++}}function A(){const P=x;if(Q.lastIndex=P,!Q.test($))throw new SyntaxError;return x=Q.lastIndex,$.slice(P,x)}function T(P,V){const h=b();if(h==="["){const k=[],O=L.enter(
P);return F("]",V,()=>k.push(T(O,V+1))),L.array(k,P)}if(h==="{"){const k=new Map;return F("}",V,()=>{if(b()!=='"')throw new SyntaxError;const O=A(),D=O.includes("\\")?JSON.parse(O):O.slice(1,-1);if(k.
has(D)||b()!==":")throw new SyntaxError;x++,k.set(D,T(L.enter(P,D),V+1))}),L.object(k,P)}const m=A();return L.scalar(m.includes("\\")?JSON.stringify(JSON.parse(m)):m)}function F(P,V,h){if(V===u)throw new RangeError;
x++;let m=b()===P?P:",";for(;m===",";){if(++E>J)throw new RangeError;h(),m=b(),m===","&&x++}if(m!==P)throw new SyntaxError;x++}try{const P=T(M,0);if(b()==="")return P}catch{}}function be($){const M=me(
$,`
`,H);return M===void 0?void 0:`${M}
`}const H={enter:$=>`${$}  `,scalar:$=>$,array:($,M)=>q("[",$,"]",M),object($,M){const L=[...$.keys()].sort().map(x=>`${JSON.stringify(x)}: ${$.get(x)}`);return q("{",L,"}",M)}};function q($,M,L,x){return M.
length===0?$+L:`${$}${x}  ${M.join(`,${x}  `)}${x}${L}`}}),806:((Ie,Me,w)=>{w.d(Me,{Oj:()=>E,Sr:()=>x,dU:()=>L,fw:()=>be,gv:()=>u,jq:()=>$,x5:()=>q});const u=".workflow-export.json",J=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
Q=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,be=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...be,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',J],["changes how git or GitHub treats t\
he repository",Q],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",me]];function q(A,T=H){const F=b(A);return T.find(([,P])=>P.test(A)||P.test(F))?.[0]}function $(A){return[me,J,Q].some(T=>T.test(b(A)))}function M(A){return J.
test(b(A))?"is in a .git folder":A.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function L(A){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(x(b(A)))}
function x(A){return A.normalize("NFC").toUpperCase().toLowerCase()}function E(A){const T=new Map;for(const F of A){const P=x(F.replace(/\/$/,"")),V=T.get(P);if(V!==void 0)return[V,F];T.set(P,F)}for(const[
F,P]of T)for(const{index:V}of F.matchAll(/\//g)){const h=T.get(F.slice(0,V));if(h?.endsWith("/")===!1)return[h,P]}}function b(A){return A.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ie,Me,w)=>{w.d(
Me,{MW:()=>me,OX:()=>J,TL:()=>Q,hS:()=>q,pO:()=>E,v5:()=>M,zD:()=>H});var u=w(132);function J(h,m=300){const k=h.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(k,m)}function Q(h,m=100){
return(0,u.RK)(JSON.stringify((0,u.Jj)(h,m)))}function me(h){return Q(h,1e3).replaceAll("\\\\","\\")}function be(h){if(h<1024)return`${h} B`;const m=(h/1024).toFixed(1);return Number(m)<1024?`${m} KiB`:
`${(h/1024**2).toFixed(1)} MiB`}function H(h){return String(h).replace(/\B(?=(\d{3})+$)/g,",")}function q(h,m){return`${H(h)} ${m}${h===1?"":"s"}`}function $(h){if(h<9950)return`${(h/1e3).toFixed(1)} \
s`;const m=Math.round(h/1e3);if(m<60)return`${m} s`;const[k,O]=[Math.floor(m/60),Math.floor(m/3600)];return O>0?`${O} h ${k%60} min`:`${k} min ${m%60} s`}const M="***",L=4,x=8;class E{#e=new Map;#t=new Set;constructor(m=[]){
for(const k of m)this.add(k)}add(m,k=O=>!0){const O=new Set([m,...m.split(/[\r\n]/)].map(D=>D.trim()));for(const D of[...O].filter(k).flatMap(b)){const re=D.slice(0,x);this.#e.set(re,(this.#e.get(re)??
new Set).add(D)),this.#t.add(re.length)}}redact=(m,k=300)=>{const O=m.trimStart(),D=Math.min(O.length,k*4);return J(this.hide(O,()=>{},D)+(D<O.length?"\u2026":""),k)};hide(m,k=D=>{},O=m.length){let[D,
re]=["",0];for(let p=0;p<O;p++){const R=this.#n(m,p);R!==""&&(k(R),p>=re&&(D+=m.slice(re,p)+M),re=Math.max(re,p+R.length))}return D+m.slice(re,O)}#n(m,k){let O="";for(const D of this.#t)for(const re of this.#e.
get(m.slice(k,k+D))??[])re.length<=O.length||!m.startsWith(re,k)||(re.length>=L||V(m,k,k+re.length))&&(O=re);return O}}function b(h){const m=oe=>JSON.stringify(oe).slice(1,-1),k=Buffer.from(h).toString(),
O=[h,k,T(h)].flatMap(oe=>[oe,m(oe),m(m(oe))]),D=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(oe=>m(k).replace(oe,P)),re=[m(k),...D].flatMap(oe=>[oe,oe.replaceAll("/","\\/")]),p=encodeURIComponent(k),R=p.replace(
/[!'()*]/g,F),W=R.replaceAll("%2A","*").replaceAll("~","%7E"),de=[p,R,R.replaceAll("%2F","/"),W].flatMap(oe=>[oe,oe.replaceAll("%20","+")]),ae=de.map(oe=>oe.replace(/%../g,$e=>$e.toLowerCase())),_=k.replace(
/[&<>"']/g,oe=>A[oe]??""),ue=h.length<x?h:Buffer.from(h).toString("base64").replace(/=+$/,"");return[...O,...re,_,...de,...ae,encodeURI(k),ue]}const A={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\
'":"&#39;"};function T(h){try{return decodeURIComponent(h)}catch{return h}}function F(h){return`%${h.charCodeAt(0).toString(16).toUpperCase()}`}function P(h){return`\\u${h.charCodeAt(0).toString(16).padStart(
4,"0")}`}function V(h,m,k){const O=h.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.test(h.slice(k,k+2))}}),528:((Ie,Me,w)=>{w.d(Me,{Yz:()=>Yt,V4:()=>Vt,pq:()=>Pt,lm:()=>Qt,
C1:()=>rn,uH:()=>Jt,Pq:()=>Tt,z:()=>Ee,$e:()=>an});const u=st(import.meta.url)("os");function J(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function Q(o){return Object.
keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function me(o,t,r){const i=new q(o,t,r);process.stdout.write(i.toString()+u.EOL)}
function be(o,t=""){me(o,{},t)}const H="::";class q{constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=H+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const y=this.properties[i];y&&(r?r=!1:t+=",",t+=`${i}=${M(y)}`)}}return t+=`${H}${$(
this.message)}`,t}}function $(o){return J(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function M(o){return J(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const L=st(import.meta.url)("crypto");var x=w(896);function E(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for fil\
e command ${o}`);if(!x.existsSync(r))throw new Error(`Missing file at path: ${r}`);x.appendFileSync(r,`${J(t)}${u.EOL}`,{encoding:"utf8"})}function b(o,t){const r=`ghadelimiter_${L.randomUUID()}`,i=J(
t);if(o.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
return`${o}<<${r}${u.EOL}${i}${u.EOL}${r}`}const A=st(import.meta.url)("path");var T=w(611),F=w(692),P=w(783),V=w(770),h=o=>{var t={};return w.d(t,o),t},m=o=>(()=>o);const k=h({});var O=function(o,t,r,i){
function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){
G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).next())})},D;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]=
"MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=
307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]=
"Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=
408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplem\
ented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(D||(D={}));var re;(function(o){o.Accept="accept",o.ContentType="cont\
ent-type"})(re||(re={}));var p;(function(o){o.ApplicationJson="application/json"})(p||(p={}));function R(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const W=[D.MovedPermanently,D.ResourceMoved,
D.SeeOther,D.TemporaryRedirect,D.PermanentRedirect],K=[D.BadGateway,D.ServiceUnavailable,D.GatewayTimeout],de=null,ae=10,_=5;class ue extends Error{constructor(t,r){super(t),this.name="HttpClientError",
this.statusCode=r,Object.setPrototypeOf(this,ue.prototype)}}class oe{constructor(t){this.message=t}readBody(){return O(this,void 0,void 0,function*(){return new Promise(t=>O(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.concat([r,i])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return O(this,void 0,void 0,function*(){return new Promise(
t=>O(this,void 0,void 0,function*(){const r=[];this.message.on("data",i=>{r.push(i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function $e(o){return new URL(o).protocol==="https:"}class xe{constructor(t,r,i){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=
null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,
0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return O(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return O(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return O(this,void 0,void 0,function*(){return this.
request("DELETE",t,null,r||{})})}post(t,r,i){return O(this,void 0,void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return O(this,void 0,void 0,function*(){return this.request("P\
ATCH",t,r,i||{})})}put(t,r,i){return O(this,void 0,void 0,function*(){return this.request("PUT",t,r,i||{})})}head(t,r){return O(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,y){
return O(this,void 0,void 0,function*(){return this.request(t,r,i,y)})}getJson(t){return O(this,arguments,void 0,function*(r,i={}){i[re.Accept]=this._getExistingOrDefaultHeader(i,re.Accept,p.ApplicationJson);
const y=yield this.get(r,i);return this._processResponse(y,this.requestOptions)})}postJson(t,r){return O(this,arguments,void 0,function*(i,y,v={}){const G=JSON.stringify(y,null,2);v[re.Accept]=this._getExistingOrDefaultHeader(
v,re.Accept,p.ApplicationJson),v[re.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.ApplicationJson);const Ce=yield this.post(i,G,v);return this._processResponse(Ce,this.requestOptions)})}putJson(t,r){
return O(this,arguments,void 0,function*(i,y,v={}){const G=JSON.stringify(y,null,2);v[re.Accept]=this._getExistingOrDefaultHeader(v,re.Accept,p.ApplicationJson),v[re.ContentType]=this._getExistingOrDefaultContentTypeHeader(
v,p.ApplicationJson);const Ce=yield this.put(i,G,v);return this._processResponse(Ce,this.requestOptions)})}patchJson(t,r){return O(this,arguments,void 0,function*(i,y,v={}){const G=JSON.stringify(y,null,
2);v[re.Accept]=this._getExistingOrDefaultHeader(v,re.Accept,p.ApplicationJson),v[re.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,p.ApplicationJson);const Ce=yield this.patch(i,G,v);return this.
_processResponse(Ce,this.requestOptions)})}request(t,r,i,y){return O(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const v=new URL(r);let G=this.
_prepareRequest(t,v,y);const Ce=this._allowRetries&&de.includes(t)?this._maxRetries+1:1;let Fe=0,we;do{if(we=yield this.requestRaw(G,i),we&&we.message&&we.message.statusCode===D.Unauthorized){let Ke;for(const pt of this.
handlers)if(pt.canHandleAuthentication(we)){Ke=pt;break}return Ke?Ke.handleAuthentication(this,G,i):we}let ye=this._maxRedirects;for(;we.message.statusCode&&W.includes(we.message.statusCode)&&this._allowRedirects&&
ye>0;){const Ke=we.message.headers.location;if(!Ke)break;const pt=new URL(Ke);if(v.protocol==="https:"&&v.protocol!==pt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield we.readBody(),pt.hostname!==v.hostname)
for(const zt in y)zt.toLowerCase()==="authorization"&&delete y[zt];G=this._prepareRequest(t,pt,y),we=yield this.requestRaw(G,i),ye--}if(!we.message.statusCode||!K.includes(we.message.statusCode))return we;
Fe+=1,Fe<Ce&&(yield we.readBody(),yield this._performExponentialBackoff(Fe))}while(Fe<Ce);return we})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return O(this,void 0,
void 0,function*(){return new Promise((i,y)=>{function v(G,Ce){G?y(G):Ce?i(Ce):y(new Error("Unknown error"))}this.requestRawWithCallback(t,r,v)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let y=!1;function v(Fe,we){y||(y=!0,i(Fe,we))}const G=t.httpModule.request(t.options,Fe=>{const we=new oe(
Fe);v(void 0,we)});let Ce;G.on("socket",Fe=>{Ce=Fe}),G.setTimeout(this._socketTimeout||3*6e4,()=>{Ce&&Ce.end(),v(new Error(`Request timeout: ${t.options.path}`))}),G.on("error",function(Fe){v(Fe)}),r&&
typeof r=="string"&&G.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){G.end()}),r.pipe(G)):G.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const y={};y.parsedUrl=r;const v=y.parsedUrl.protocol==="https:";y.httpModule=v?https:http;const G=v?
443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):G,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=
t,y.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const Ce of this.handlers)
Ce.prepareRequest(y.options);return y}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,r,i){
let y;if(this.requestOptions&&this.requestOptions.headers){const G=je(this.requestOptions.headers)[r];G&&(y=typeof G=="number"?G.toString():G)}const v=t[r];return v!==void 0?typeof v=="number"?v.toString():
v:y!==void 0?y:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const v=je(this.requestOptions.headers)[re.ContentType];v&&(typeof v=="number"?i=
String(v):Array.isArray(v)?i=v.join(", "):i=v)}const y=t[re.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),y=i&&i.hostname;if(this._keepAlive&&y&&(r=this._proxyAgent),y||(r=this._agent),r)return r;const v=t.protocol==="https:";let G=100;if(this.requestOptions&&(G=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Ce={maxSockets:G,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let Fe;const we=i.protocol==="https:";v?Fe=we?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Fe=we?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Fe(Ce),this._proxyAgent=r}if(!r){const Ce={keepAlive:this.
_keepAlive,maxSockets:G};r=v?new https.Agent(Ce):new http.Agent(Ce),this._agent=r}return v&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const y=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,y&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const y=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${y}`}return r}_performExponentialBackoff(t){
return O(this,void 0,void 0,function*(){t=Math.min(ae,t);const r=_*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return O(this,void 0,void 0,function*(){return new Promise(
(i,y)=>O(this,void 0,void 0,function*(){const v=t.message.statusCode||0,G={statusCode:v,result:null,headers:{}};v===D.NotFound&&i(G);function Ce(ye,Ke){if(typeof Ke=="string"){const pt=new Date(Ke);if(!isNaN(
pt.valueOf()))return pt}return Ke}let Fe,we;try{we=yield t.readBody(),we&&we.length>0&&(r&&r.deserializeDates?Fe=JSON.parse(we,Ce):Fe=JSON.parse(we),G.result=Fe),G.headers=t.message.headers}catch{}if(v>
299){let ye;Fe&&Fe.message?ye=Fe.message:we&&we.length>0?ye=we:ye=`Failed request: (${v})`;const Ke=new ue(ye,v);Ke.result=G.result,y(Ke)}else i(G)}))})}}const je=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var He=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){
G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).next())})};class f{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return He(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class d{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return He(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class B{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return He(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var I=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||
(r=Promise))(function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.
apply(o,t||[])).next())})};class le{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(le.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return I(this,void 0,void 0,function*(){var r;const v=(r=(yield le.
createHttpClient().getJson(t).catch(G=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${G.statusCode}
 
        Error Message: ${G.message}`)})).result)===null||r===void 0?void 0:r.value;if(!v)throw new Error("Response json body do not have ID Token field");return v})}static getIDToken(t){return I(this,
void 0,void 0,function*(){try{let r=le.getIDTokenUrl();if(t){const y=encodeURIComponent(t);r=`${r}&audience=${y}`}debug(`ID token url is ${r}`);const i=yield le.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var Oe=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(function(v,G){function Ce(ye){try{
we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).next())})};const{access:ke,appendFile:ze,
writeFile:Ve}=x.promises,Je="GITHUB_STEP_SUMMARY",z="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class se{constructor(){this._buffer=""}filePath(){
return Oe(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Je];if(!t)throw new Error(`Unable to find environment variable for $${Je}. Check if your runtime en\
vironment supports job summaries.`);try{yield ke(t,x.constants.R_OK|x.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const y=Object.entries(i).map(([v,G])=>` ${v}="${G}"`).join("");return r?`<${t}${y}>${r}</${t}>`:`<${t}${y}>`}write(t){return Oe(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?Ve:ze)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Oe(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),y=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(y).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",y=t.map(G=>this.wrap("li",G)).join(""),v=this.wrap(i,y);return this.addRaw(v).addEOL()}addTable(t){const r=t.map(y=>{const v=y.map(G=>{if(typeof G=="string")return this.wrap("td",G);const{header:Ce,
data:Fe,colspan:we,rowspan:ye}=G,Ke=Ce?"th":"td",pt=Object.assign(Object.assign({},we&&{colspan:we}),ye&&{rowspan:ye});return this.wrap(Ke,Fe,pt)}).join("");return this.wrap("tr",v)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:y,height:v}=i||{},G=Object.
assign(Object.assign({},y&&{width:y}),v&&{height:v}),Ce=this.wrap("img",null,Object.assign({src:t,alt:r},G));return this.addRaw(Ce).addEOL()}addHeading(t,r){const i=`h${r}`,y=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",v=this.wrap(y,t);return this.addRaw(v).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),y=this.wrap("blockquote",t,i);return this.addRaw(y).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const ie=new se,ve=null,Ee=ie;function fe(o){return o.replace(/[\\]/g,"/")}function Se(o){return o.replace(/[/]/g,"\\")}function Be(o){return o.replace(/[/\\]/g,path.sep)}const Ge=st(import.meta.
url)("string_decoder");var Le=w(434);const Ze=st(import.meta.url)("child_process");var Y=w(613),te=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(
function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).
next())})};const{chmod:ce,copyFile:Ne,lstat:U,mkdir:Z,open:ge,readdir:De,rename:Xe,rm:Ye,rmdir:at,stat:it,symlink:ct,unlink:bt}=x.promises,mt=process.platform==="win32";function wt(o){return te(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(o);return mt&&!t.endsWith("\\")?`${t}\\`:t})}const It=268435456,Bt=x.constants.O_RDONLY;function Wt(o){return te(this,void 0,void 0,function*(){try{
yield it(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function qt(o){return te(this,arguments,void 0,function*(t,r=!1){return(r?yield it(t):yield U(t)).isDirectory()})}function Dt(o){if(o=
Kt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return mt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function _t(o,t){return te(this,void 0,void 0,function*(){let r;
try{r=yield it(o)}catch(y){y.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${y}`)}if(r&&r.isFile()){if(mt){const y=A.extname(o).toUpperCase();
if(t.some(v=>v.toUpperCase()===y))return o}else if(Ct(r))return o}const i=o;for(const y of t){o=i+y,r=void 0;try{r=yield it(o)}catch(v){v.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${v}`)}if(r&&r.isFile()){if(mt){try{const v=A.dirname(o),G=A.basename(o).toUpperCase();for(const Ce of yield De(v))if(G===Ce.toUpperCase()){o=A.join(v,Ce);break}}catch(v){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${v}`)}return o}else if(Ct(r))return o}}return""})}function Kt(o){return o=o||"",mt?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Ct(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function Gt(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var vt=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(
function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).
next())})};function Nt(o,t){return vt(this,arguments,void 0,function*(r,i,y={}){const{force:v,recursive:G,copySourceDirectory:Ce}=he(y),Fe=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Fe&&Fe.
isFile()&&!v)return;const we=Fe&&Fe.isDirectory()&&Ce?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(G)yield pe(r,we,0,v);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,we)==="")throw new Error(`'${we}' and '${r}' are \
the same file`);yield Re(r,we,v)}})}function Ht(o,t){return vt(this,arguments,void 0,function*(r,i,y={}){if(yield ioUtil.exists(i)){let v=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),v=yield ioUtil.exists(i)),v)if(y.force==null||y.force)yield Et(i);else throw new Error("Destination already exists")}yield C(path.dirname(i)),yield ioUtil.rename(r,i)})}function Et(o){return vt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function C(o){return vt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function X(o,t){return vt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield X(o,!1);if(!i)throw mt?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield ee(o);return r&&r.length>0?r[0]:""})}function ee(o){return vt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(mt&&process.env.PATHEXT)for(const y of process.env.PATHEXT.split(A.delimiter))y&&t.push(y);if(Dt(o)){const y=yield _t(o,t);return y?[y]:[]}if(o.includes(A.
sep))return[];const r=[];if(process.env.PATH)for(const y of process.env.PATH.split(A.delimiter))y&&r.push(y);const i=[];for(const y of r){const v=yield _t(A.join(y,o),t);v&&i.push(v)}return i})}function he(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function pe(o,t,r,i){return vt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield C(t);const y=yield ioUtil.readdir(o);for(const v of y){const G=`${o}/${v}`,Ce=`${t}/${v}`;(yield ioUtil.lstat(G)).isDirectory()?yield pe(G,Ce,r,i):yield Re(G,Ce,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Re(o,t,r){return vt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(y){y.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const Pe=st(import.meta.url)("timers");var We=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(function(v,G){
function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).next())})};
const Qe=process.platform==="win32";class tt extends Le.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),y=this._getSpawnArgs(t);let v=r?"":
"[command]";if(Qe)if(this._isCmdFile()){v+=i;for(const G of y)v+=` ${G}`}else if(t.windowsVerbatimArguments){v+=`"${i}"`;for(const G of y)v+=` ${G}`}else{v+=this._windowsQuoteCmdArg(i);for(const G of y)
v+=` ${this._windowsQuoteCmdArg(G)}`}else{v+=i;for(const G of y)v+=` ${G}`}return v}_processLineBuffer(t,r,i){try{let y=r+t.toString(),v=y.indexOf(u.EOL);for(;v>-1;){const G=y.substring(0,v);i(G),y=y.
substring(v+u.EOL.length),v=y.indexOf(u.EOL)}return y}catch(y){return this._debug(`error processing line. Failed with error ${y}`),""}}_getSpawnFileName(){return Qe&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Qe&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const G of t)if(r.some(
Ce=>Ce===G)){i=!0;break}if(!i)return t;let y='"',v=!0;for(let G=t.length;G>0;G--)y+=t[G-1],v&&t[G-1]==="\\"?y+="\\":t[G-1]==='"'?(v=!0,y+='"'):v=!1;return y+='"',y.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let y=t.length;y>0;y--)r+=t[y-1],i&&t[y-1]===
"\\"?r+="\\":t[y-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return We(this,void 0,void 0,function*(){return!Dt(this.toolPath)&&(this.toolPath.includes("/")||Qe&&this.toolPath.includes("\\"))&&(this.toolPath=A.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield X(this.toolPath,!0),new Promise((t,r)=>We(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const we of this.
args)this._debug(`   ${we}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+u.EOL);const y=new nt(i,this.toolPath);if(y.on("debug",we=>{
this._debug(we)}),this.options.cwd&&!(yield Wt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const v=this._getSpawnFileName(),G=Ze.spawn(v,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,v));let Ce="";G.stdout&&G.stdout.on("data",we=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(we),!i.silent&&i.outStream&&i.outStream.
write(we),Ce=this._processLineBuffer(we,Ce,ye=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ye)})});let Fe="";if(G.stderr&&G.stderr.on("data",we=>{y.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(we),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(we),Fe=this._processLineBuffer(
we,Fe,ye=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ye)})}),G.on("error",we=>{y.processError=we.message,y.processExited=!0,y.processClosed=!0,y.CheckComplete()}),
G.on("exit",we=>{y.processExitCode=we,y.processExited=!0,this._debug(`Exit code ${we} received from tool '${this.toolPath}'`),y.CheckComplete()}),G.on("close",we=>{y.processExitCode=we,y.processExited=
!0,y.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),y.CheckComplete()}),y.on("done",(we,ye)=>{Ce.length>0&&this.emit("stdline",Ce),Fe.length>0&&this.emit("errlin\
e",Fe),G.removeAllListeners(),we?r(we):t(ye)}),this.options.input){if(!G.stdin)throw new Error("child process missing stdin");G.stdin.end(this.options.input)}}))})}}function ht(o){const t=[];let r=!1,
i=!1,y="";function v(G){i&&G!=='"'&&(y+="\\"),y+=G,i=!1}for(let G=0;G<o.length;G++){const Ce=o.charAt(G);if(Ce==='"'){i?v(Ce):r=!r;continue}if(Ce==="\\"&&i){v(Ce);continue}if(Ce==="\\"&&r){i=!0;continue}
if(Ce===" "&&!r){y.length>0&&(t.push(y),y="");continue}v(Ce)}return y.length>0&&t.push(y.trim()),t}class nt extends Le.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Pe.setTimeout)(nt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var ut=function(o,t,r,i){function y(v){return v instanceof
r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(
ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).next())})};function $t(o,t,r){return ut(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const y=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(y,t,r).exec()})}function jt(o,t,r){return ut(this,void 0,void 0,function*(){var i,y;let v="",
G="";const Ce=new StringDecoder("utf8"),Fe=new StringDecoder("utf8"),we=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,ye=(y=r?.listeners)===null||y===void 0?void 0:y.stderr,Ke=Ut=>{G+=Fe.write(Ut),
ye&&ye(Ut)},pt=Ut=>{v+=Ce.write(Ut),we&&we(Ut)},zt=Object.assign(Object.assign({},r?.listeners),{stdout:pt,stderr:Ke}),hn=yield $t(o,t,Object.assign(Object.assign({},r),{listeners:zt}));return v+=Ce.end(),
G+=Fe.end(),{exitCode:hn,stdout:v,stderr:G}})}var rt=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(function(v,G){function Ce(ye){try{we(i.
next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).next())})};const gt=()=>rt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),Ot=()=>rt(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:y}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),v=(t=(o=y.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=y.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:v}}),xt=()=>rt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),dt=u.platform(),At=u.arch(),yt=dt==="win32",Lt=dt==="darwin",Xt=dt==="linux";function en(){return rt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield yt?gt():Lt?Ot():xt()),{platform:dt,arch:At,isWindows:yt,isMacOS:Lt,isLinux:Xt})})}var tn=function(o,t,r,i){function y(v){return v instanceof r?v:new r(function(G){G(v)})}return new(r||(r=Promise))(
function(v,G){function Ce(ye){try{we(i.next(ye))}catch(Ke){G(Ke)}}function Fe(ye){try{we(i.throw(ye))}catch(Ke){G(Ke)}}function we(ye){ye.done?v(ye.value):y(ye.value).then(Ce,Fe)}we((i=i.apply(o,t||[])).
next())})},St;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(St||(St={}));function sn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function Tt(o){me("add-mask",{},o)}function yn(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Vt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function lt(o,t){const r=Vt(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function Ft(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],y=Vt(o,t);if(r.includes(y))return!0;if(i.includes(
y))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Jt(o,t){if(process.env.GITHUB_OUTPUT||"")return E("OUTPUT",b(o,t));process.stdout.write(u.EOL),me("set-output",{name:o},
J(t))}function nn(o){issue("echo",o?"on":"off")}function rn(o){process.exitCode=St.Failure,on(o)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function Yt(o){me("debug",{},o)}function on(o,t={}){
me("error",Q(t),o instanceof Error?o.toString():o)}function an(o,t={}){me("warning",Q(t),o instanceof Error?o.toString():o)}function Qt(o,t={}){me("notice",Q(t),o instanceof Error?o.toString():o)}function Pt(o){
process.stdout.write(o+u.EOL)}function cn(o){issue("group",o)}function un(){issue("endgroup")}function fn(o,t){return tn(this,void 0,void 0,function*(){cn(o);let r;try{r=yield t()}finally{un()}return r})}
function Zt(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function dn(o){return process.env[`S\
TATE_${o}`]||""}function ln(o){return tn(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Ie,Me,w)=>{function u(be){const H=be.protocol==="https:";if(J(be))return;const q=H?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(q)try{return new me(q)}catch{if(!q.startsWith("http://")&&!q.startsWith("https://"))return new me(`ht\
tp://${q}`)}else return}function J(be){if(!be.hostname)return!1;const H=be.hostname;if(Q(H))return!0;const q=process.env.no_proxy||process.env.NO_PROXY||"";if(!q)return!1;let $;be.port?$=Number(be.port):
be.protocol==="http:"?$=80:be.protocol==="https:"&&($=443);const M=[be.hostname.toUpperCase()];typeof $=="number"&&M.push(`${M[0]}:${$}`);for(const L of q.split(",").map(x=>x.trim().toUpperCase()).filter(
x=>x))if(L==="*"||M.some(x=>x===L||x.endsWith(`.${L}`)||L.startsWith(".")&&x.endsWith(`${L}`)))return!0;return!1}function Q(be){const H=be.toLowerCase();return H==="localhost"||H.startsWith("127.")||H.
startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(H,q){super(H,q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ie,Me,w)=>{w.d(Me,{E:()=>me});class u{diff(H,q,$={}){let M;typeof $=="function"?(M=$,$=
{}):"callback"in $&&(M=$.callback);const L=this.castInput(H,$),x=this.castInput(q,$),E=this.removeEmpty(this.tokenize(L,$)),b=this.removeEmpty(this.tokenize(x,$));return this.diffWithOptionsObj(E,b,$,
M)}diffWithOptionsObj(H,q,$,M){var L;const x=D=>{if(D=this.postProcess(D,$),M){setTimeout(function(){M(D)},0);return}else return D},E=q.length,b=H.length;let A=1,T=E+b;$.maxEditLength!=null&&(T=Math.min(
T,$.maxEditLength));const F=(L=$.timeout)!==null&&L!==void 0?L:1/0,P=Date.now()+F,V=[{oldPos:-1,lastComponent:void 0}];let h=this.extractCommon(V[0],q,H,0,$);if(V[0].oldPos+1>=b&&h+1>=E)return x(this.
buildValues(V[0].lastComponent,q,H));let m=-1/0,k=1/0;const O=()=>{for(let D=Math.max(m,-A);D<=Math.min(k,A);D+=2){let re;const p=V[D-1],R=V[D+1];p&&(V[D-1]=void 0);let W=!1;if(R){const de=R.oldPos-D;
W=R&&0<=de&&de<E}const K=p&&p.oldPos+1<b;if(!W&&!K){V[D]=void 0;continue}if(!K||W&&p.oldPos<R.oldPos?re=this.addToPath(R,!0,!1,0,$):re=this.addToPath(p,!1,!0,1,$),h=this.extractCommon(re,q,H,D,$),re.oldPos+
1>=b&&h+1>=E)return x(this.buildValues(re.lastComponent,q,H))||!0;V[D]=re,re.oldPos+1>=b&&(k=Math.min(k,D-1)),h+1>=E&&(m=Math.max(m,D+1))}A++};if(M)(function D(){setTimeout(function(){if(A>T||Date.now()>
P)return M(void 0);O()||D()},0)})();else for(;A<=T&&Date.now()<=P;){const D=O();if(D)return D}}addToPath(H,q,$,M,L){const x=H.lastComponent;return x&&!L.oneChangePerToken&&x.added===q&&x.removed===$?{
oldPos:H.oldPos+M,lastComponent:{count:x.count+1,added:q,removed:$,previousComponent:x.previousComponent}}:{oldPos:H.oldPos+M,lastComponent:{count:1,added:q,removed:$,previousComponent:x}}}extractCommon(H,q,$,M,L){
const x=q.length,E=$.length;let b=H.oldPos,A=b-M,T=0;for(;A+1<x&&b+1<E&&this.equals($[b+1],q[A+1],L);)A++,b++,T++,L.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return T&&!L.oneChangePerToken&&(H.lastComponent={count:T,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=b,A}equals(H,q,$){return $.comparator?$.comparator(H,q):H===q||!!$.
ignoreCase&&H.toLowerCase()===q.toLowerCase()}removeEmpty(H){const q=[];for(let $=0;$<H.length;$++)H[$]&&q.push(H[$]);return q}castInput(H,q){return H}tokenize(H,q){return Array.from(H)}join(H){return H.
join("")}postProcess(H,q){return H}get useLongestToken(){return!1}buildValues(H,q,$){const M=[];let L;for(;H;)M.push(H),L=H.previousComponent,delete H.previousComponent,H=L;M.reverse();const x=M.length;
let E=0,b=0,A=0;for(;E<x;E++){const T=M[E];if(T.removed)T.value=this.join($.slice(A,A+T.count)),A+=T.count;else{if(!T.added&&this.useLongestToken){let F=q.slice(b,b+T.count);F=F.map(function(P,V){const h=$[A+
V];return h.length>P.length?h:P}),T.value=this.join(F)}else T.value=this.join(q.slice(b,b+T.count));b+=T.count,T.added||(A+=T.count)}}return M}}class J extends u{tokenize(H){return H.slice()}join(H){return H}removeEmpty(H){
return H}}const Q=new J;function me(be,H,q){return Q.diff(be,H,q)}})},wn={};function kt(Ie){var Me=wn[Ie];if(Me!==void 0)return Me.exports;var w=wn[Ie]={exports:{}},u=!0;try{Wn[Ie](w,w.exports,kt),u=!1}finally{
u&&delete wn[Ie]}return w.exports}typeof kt<"u"&&(kt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ie=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Me=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",u=Q=>{Q&&Q.d<1&&(Q.d=1,Q.forEach(me=>me.r--),Q.forEach(me=>me.r--?me.r++:me()))},J=Q=>Q.map(me=>{if(me!==null&&typeof me=="object"){if(me[Ie])return me;if(me.then){var be=[];be.d=0,me.then($=>{H[Me]=
$,u(be)},$=>{H[w]=$,u(be)});var H={};return H[Ie]=$=>$(be),H}}var q={};return q[Ie]=$=>{},q[Me]=me,q});kt.a=(Q,me,be)=>{var H;be&&((H=[]).d=-1);var q=new Set,$=Q.exports,M,L,x,E=new Promise((b,A)=>{x=
A,L=b});E[Me]=$,E[Ie]=b=>(H&&b(H),q.forEach(b),E.catch(A=>{})),Q.exports=E,me(b=>{M=J(b);var A,T=()=>M.map(P=>{if(P[w])throw P[w];return P[Me]}),F=new Promise(P=>{A=()=>P(T),A.r=0;var V=h=>h!==H&&!q.has(
h)&&(q.add(h),h&&!h.d&&(A.r++,h.push(A)));M.map(h=>h[Ie](V))});return A.r?F:T()},b=>(b?x(E[w]=b):L($),u(H))),H&&H.d<0&&(H.d=0)}})(),kt.d=(Ie,Me)=>{for(var w in Me)kt.o(Me,w)&&!kt.o(Ie,w)&&Object.defineProperty(
Ie,w,{enumerable:!0,get:Me[w]})},kt.o=(Ie,Me)=>Object.prototype.hasOwnProperty.call(Ie,Me);var bn=kt(384);bn=await bn;
