import{createRequire as ut}from"module";const Jn={};var Gn={313:(Pe=>{Pe.exports=Ne;function Ne(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ne.prototype.go=function(G){
this.pending<this.max?u(this,G):this.waiting.push(G)},Ne.prototype.wait=function(G){this.pending===0?G(this.error):this.listeners.push(G)},Ne.prototype.hold=function(){return w(this)};function w(G){G.
pending+=1;var H=!1;return ce;function ce(W){if(H)throw new Error("callback called twice");if(H=!0,G.error=G.error||W,G.pending-=1,G.waiting.length>0&&G.pending<G.max)u(G,G.waiting.shift());else if(G.
pending===0){var Q=G.listeners;G.listeners=[],Q.forEach(ve)}}function ve(W){W(G.error)}}function u(G,H){H(w(G))}}),770:((Pe,Ne,w)=>{w(218)}),218:((Pe,Ne,w)=>{var u,G=w(278),H=w(756),ce=w(611),ve=w(692),
W=w(434),Q=w(613),O=w(23);u=k,u=U,u=v,u=S;function k(x){var f=new y(x);return f.request=ce.request,f}function U(x){var f=new y(x);return f.request=ce.request,f.createSocket=M,f.defaultPort=443,f}function v(x){
var f=new y(x);return f.request=ve.request,f}function S(x){var f=new y(x);return f.request=ve.request,f.createSocket=M,f.defaultPort=443,f}function y(x){var f=this;f.options=x||{},f.proxyOptions=f.options.
proxy||{},f.maxSockets=f.options.maxSockets||ce.Agent.defaultMaxSockets,f.requests=[],f.sockets=[],f.on("free",function(N,L,P,C){for(var p=$(L,P,C),I=0,re=f.requests.length;I<re;++I){var oe=f.requests[I];
if(oe.host===p.host&&oe.port===p.port){f.requests.splice(I,1),oe.request.onSocket(N);return}}N.destroy(),f.removeSocket(N)})}O.inherits(y,W.EventEmitter),y.prototype.addRequest=function(f,m,N,L){var P=this,
C=F({request:f},P.options,$(m,N,L));if(P.sockets.length>=this.maxSockets){P.requests.push(C);return}P.createSocket(C,function(p){p.on("free",I),p.on("close",re),p.on("agentRemove",re),f.onSocket(p);function I(){
P.emit("free",p,C)}function re(oe){P.removeSocket(p),p.removeListener("free",I),p.removeListener("close",re),p.removeListener("agentRemove",re)}})},y.prototype.createSocket=function(f,m){var N=this,L={};
N.sockets.push(L);var P=F({},N.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{host:f.host+":"+f.port}});f.localAddress&&(P.localAddress=f.localAddress),P.proxyAuth&&(P.headers=
P.headers||{},P.headers["Proxy-Authorization"]="Basic "+new Buffer(P.proxyAuth).toString("base64")),z("making CONNECT request");var C=N.request(P);C.useChunkedEncodingByDefault=!1,C.once("response",p),
C.once("upgrade",I),C.once("connect",re),C.once("error",oe),C.end();function p(ee){ee.upgrade=!0}function I(ee,ie,xe){process.nextTick(function(){re(ee,ie,xe)})}function re(ee,ie,xe){if(C.removeAllListeners(),
ie.removeAllListeners(),ee.statusCode!==200){z("tunneling socket could not be established, statusCode=%d",ee.statusCode),ie.destroy();var Oe=new Error("tunneling socket could not be established, statu\
sCode="+ee.statusCode);Oe.code="ECONNRESET",f.request.emit("error",Oe),N.removeSocket(L);return}if(xe.length>0){z("got illegal response body from proxy"),ie.destroy();var Oe=new Error("got illegal res\
ponse body from proxy");Oe.code="ECONNRESET",f.request.emit("error",Oe),N.removeSocket(L);return}return z("tunneling connection has established"),N.sockets[N.sockets.indexOf(L)]=ie,m(ie)}function oe(ee){
C.removeAllListeners(),z(`tunneling socket could not be established, cause=%s
`,ee.message,ee.stack);var ie=new Error("tunneling socket could not be established, cause="+ee.message);ie.code="ECONNRESET",f.request.emit("error",ie),N.removeSocket(L)}},y.prototype.removeSocket=function(f){
var m=this.sockets.indexOf(f);if(m!==-1){this.sockets.splice(m,1);var N=this.requests.shift();N&&this.createSocket(N,function(L){N.request.onSocket(L)})}};function M(x,f){var m=this;y.prototype.createSocket.
call(m,x,function(N){var L=x.request.getHeader("host"),P=F({},m.options,{socket:N,servername:L?L.replace(/:.*$/,""):x.host}),C=H.connect(0,P);m.sockets[m.sockets.indexOf(N)]=C,f(C)})}function $(x,f,m){
return typeof x=="string"?{host:x,port:f,localAddress:m}:x}function F(x){for(var f=1,m=arguments.length;f<m;++f){var N=arguments[f];if(typeof N=="object")for(var L=Object.keys(N),P=0,C=L.length;P<C;++P){
var p=L[P];N[p]!==void 0&&(x[p]=N[p])}}return x}var z;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?z=function(){var x=Array.prototype.slice.call(arguments);typeof x[0]=="string"?x[0]=
"TUNNEL: "+x[0]:x.unshift("TUNNEL:"),console.error.apply(console,x)}:z=function(){},u=z}),248:(Pe=>{const Ne=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function w(u){let G=-1;for(let H of u)G=Ne[(G^H)&255]^G>>>8;return(G^-1)>>>0}Pe.exports=w}),502:((Pe,Ne,w)=>{var u=w(896),G=w(23),H=w(203),ce=H.Readable,ve=H.PassThrough,W=w(313),Q=w(434).
EventEmitter;Ne.BufferSlicer=U,Ne.FdSlicer=O,G.inherits(O,Q);function O(v){Q.call(this),this.fd=v,this.pend=new W,this.pend.max=1,this.refCount=0}O.prototype.read=function(v,S,y,M,$){var F=this;F.pend.
go(function(z){u.read(F.fd,v,S,y,M,function(x,f,m){z(),$(x,f,m)})})},O.prototype.createReadStream=function(v){return new k(this,v)},O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=function(){
var v=this;if(v.refCount-=1,v.refCount<0)throw new Error("invalid unref");if(v.refCount>0)return;u.close(v.fd,S);function S(y){y?v.emit("error",y):v.emit("close")}},G.inherits(k,ce);function k(v,S){S=
S||{},ce.call(this,S),this.context=v,this.context.ref(),this.start=S.start||0,this.endOffset=S.end,this.pos=this.start}k.prototype._read=function(v){var S=this,y=Math.min(S._readableState.highWaterMark,
v);if(S.endOffset!=null&&(y=Math.min(y,S.endOffset-S.pos)),y<=0){S.push(null),this._cleanup();return}S.context.pend.go(function(M){var $=Buffer.allocUnsafe(y);u.read(S.context.fd,$,0,y,S.pos,function(F,z){
F?S.destroy(F):z===0?(S.push(null),S._cleanup()):(S.pos+=z,S.push($.slice(0,z))),M()})})},k.prototype._destroy=function(v,S){this._cleanup(),S(v)},k.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},G.inherits(U,Q);function U(v){Q.call(this),this.refCount=0,this.buffer=v}U.prototype.read=function(v,S,y,M,$){if(!(0<=S&&S<=v.length))throw new RangeError("offset o\
utside buffer: 0 <= "+S+" <= "+v.length);if(M<0)throw new RangeError("position is negative: "+M);if(S+y>v.length&&(y=v.length-S),M+y>this.buffer.length&&(y=this.buffer.length-M),y<=0){setImmediate(function(){
$(null,0)});return}this.buffer.copy(v,S,M,M+y),setImmediate(function(){$(null,y)})},U.prototype.createReadStream=function(v){v=v||{};var S=new ve(v);S.start=v.start||0,S.endOffset=v.end,S.pos=S.endOffset||
this.buffer.length;for(var y=this.buffer.slice(S.start,S.pos),M=65536,$=0;;){var F=$+M;if(F>=y.length){$<y.length&&S.write(y.slice($,y.length));break}S.write(y.slice($,F)),$=F}return S.end(),S},U.prototype.
ref=function(){this.refCount+=1},U.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Pe,Ne,w)=>{var u,G=w(896),H=w(106),ce=w(502),ve=w(23),W=w(434).
EventEmitter,Q=w(203).Transform,O=w(203).PassThrough,k=w(203).Writable;const U=typeof H.crc32=="function"?H.crc32:w(248);u=$,u=F,u=z,u=x,u=v,u=S,Ne.SY=y,u=M,u=C,Ne.ax=p,u=I,u=re,u=f,u=L,u=P,u=ie;function v(d,h){
return new Promise((J,T)=>{$(d,{...h,lazyEntries:!0},function(se,Me){if(se)return T(se);J(Me)})})}function S(d,h){return new Promise((J,T)=>{F(d,{...h,lazyEntries:!0},function(se,Me){if(se)return T(se);
J(Me)})})}function y(d,h){return new Promise((J,T)=>{z(d,{...h,lazyEntries:!0},function(se,Me){if(se)return T(se);J(Me)})})}function M(d,h,J){return new Promise((T,se)=>{x(d,h,{...J,lazyEntries:!0},function(Me,ke){
if(Me)return se(Me);T(ke)})})}function $(d,h,J){typeof h=="function"&&(J=h,h=null),h==null&&(h={}),h.autoClose==null&&(h.autoClose=!0),h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&(h.
decodeStrings=!0),h.validateEntrySizes==null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1),J==null&&(J=De),G.open(d,"r",function(T,se){if(T)return J(T);F(se,h,function(Me,ke){
Me&&G.close(se,De),J(Me,ke)})})}function F(d,h,J){typeof h=="function"&&(J=h,h=null),h==null&&(h={}),h.autoClose==null&&(h.autoClose=!1),h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&
(h.decodeStrings=!0),h.validateEntrySizes==null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1),J==null&&(J=De),G.fstat(d,function(T,se){if(T)return J(T);var Me=new ce.FdSlicer(
d);x(Me,se.size,h,J)})}function z(d,h,J){typeof h=="function"&&(J=h,h=null),h==null&&(h={}),h.autoClose=!1,h.lazyEntries==null&&(h.lazyEntries=!1),h.decodeStrings==null&&(h.decodeStrings=!0),h.validateEntrySizes==
null&&(h.validateEntrySizes=!0),h.strictFileNames==null&&(h.strictFileNames=!1);var T=new ce.BufferSlicer(d);x(T,d.length,h,J)}function x(d,h,J,T){typeof J=="function"&&(T=J,J=null),J==null&&(J={}),J.
autoClose==null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var se=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),
J.strictFileNames==null&&(J.strictFileNames=!1),T==null&&(T=De),typeof h!="number")throw new Error("expected totalSize parameter to be a number");if(h>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");d.ref();var Me=22,ke=20,ze=65535,Ze=Math.min(ke+Me+ze,h),qe=Fe(Ze),He=h-qe.length;oe(d,
qe,0,Ze,He,function(te){if(te)return T(te);for(var ne=Ze-Me;ne>=0;ne-=1)if(qe.readUInt32LE(ne)===101010256){var de=qe.subarray(ne),ye=de.readUInt16LE(4),Ae=de.readUInt16LE(10),ae=de.readUInt32LE(16),be=de.
readUInt16LE(20),Je=de.length-Me;if(be!==Je)return T(new Error("Invalid comment length. Expected: "+Je+". Found: "+be+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var We=se?K(de.subarray(22),!1):de.subarray(22);if(ne-ke>=0&&qe.readUInt32LE(ne-ke)===117853008){var Ue=qe.subarray(ne-ke,ne-ke+ke),j=Te(Ue,8),ue=Fe(56);return oe(
d,ue,0,ue.length,j,function(fe){return fe?T(fe):ue.readUInt32LE(0)!==101075792?T(new Error("invalid zip64 end of central directory record signature")):(ye=ue.readUInt32LE(16),ye!==0?T(new Error("multi\
-disk zip files are not supported: found disk number: "+ye)):(Ae=Te(ue,32),ae=Te(ue,48),T(null,new f(d,ae,h,Ae,We,J.autoClose,J.lazyEntries,se,J.validateEntrySizes,J.strictFileNames))))})}return ye!==
0?T(new Error("multi-disk zip files are not supported: found disk number: "+ye)):T(null,new f(d,ae,h,Ae,We,J.autoClose,J.lazyEntries,se,J.validateEntrySizes,J.strictFileNames))}T(new Error("End of cen\
tral directory record signature not found. Either not a zip file, or file is truncated."))})}ve.inherits(f,W);function f(d,h,J,T,se,Me,ke,ze,Ze,qe){var He=this;W.call(He),He.reader=d,He.reader.on("err\
or",function(te){N(He,te)}),He.reader.once("close",function(){He.emit("close")}),He.readEntryCursor=h,He.fileSize=J,He.entryCount=T,He.comment=se,He.entriesRead=0,He.autoClose=!!Me,He.lazyEntries=!!ke,
He.decodeStrings=!!ze,He.validateEntrySizes=!!Ze,He.strictFileNames=!!qe,He.isOpen=!0,He.emittedError=!1,He.hasEachEntryBeenCalled=!1,He.lazyEntries||He._readEntry()}f.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function m(d,h){d.autoClose&&d.close(),N(d,h)}function N(d,h){d.emittedError||(d.emittedError=!0,d.emit("error",h))}f.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},f.prototype._readEntry=function(){var d=this;if(d.entryCount===d.entriesRead){setImmediate(function(){d.autoClose&&
d.close(),!d.emittedError&&d.emit("end")});return}if(!d.emittedError){var h=Fe(46);oe(d.reader,h,0,h.length,d.readEntryCursor,function(J){if(J)return m(d,J);if(!d.emittedError){var T=new L,se=h.readUInt32LE(
0);if(se!==33639248)return m(d,new Error("invalid central directory file header signature: 0x"+se.toString(16)));if(T.versionMadeBy=h.readUInt16LE(4),T.versionNeededToExtract=h.readUInt16LE(6),T.generalPurposeBitFlag=
h.readUInt16LE(8),T.compressionMethod=h.readUInt16LE(10),T.lastModFileTime=h.readUInt16LE(12),T.lastModFileDate=h.readUInt16LE(14),T.crc32=h.readUInt32LE(16),T.compressedSize=h.readUInt32LE(20),T.uncompressedSize=
h.readUInt32LE(24),T.fileNameLength=h.readUInt16LE(28),T.extraFieldLength=h.readUInt16LE(30),T.fileCommentLength=h.readUInt16LE(32),T.internalFileAttributes=h.readUInt16LE(36),T.externalFileAttributes=
h.readUInt32LE(38),T.relativeOffsetOfLocalHeader=h.readUInt32LE(42),T.generalPurposeBitFlag&64)return m(d,new Error("strong encryption is not supported"));d.readEntryCursor+=46,h=Fe(T.fileNameLength+T.
extraFieldLength+T.fileCommentLength),oe(d.reader,h,0,h.length,d.readEntryCursor,function(Me){if(Me)return m(d,Me);if(!d.emittedError){T.fileNameRaw=h.subarray(0,T.fileNameLength);var ke=T.fileNameLength+
T.extraFieldLength;T.extraFieldRaw=h.subarray(T.fileNameLength,ke),T.fileCommentRaw=h.subarray(ke,ke+T.fileCommentLength);try{T.extraFields=re(T.extraFieldRaw)}catch(Ae){return m(d,Ae)}if(d.decodeStrings){
var ze=(T.generalPurposeBitFlag&2048)!==0;T.fileComment=K(T.fileCommentRaw,ze),T.fileName=p(T.generalPurposeBitFlag,T.fileNameRaw,T.extraFields,d.strictFileNames);var Ze=I(T.fileName);if(Ze!=null)return m(
d,new Error(Ze))}else T.fileComment=T.fileCommentRaw,T.fileName=T.fileNameRaw;T.comment=T.fileComment,d.readEntryCursor+=h.length,d.entriesRead+=1;for(var qe=0;qe<T.extraFields.length;qe++){var He=T.extraFields[qe];
if(He.id===1){var te=He.data,ne=0;if(T.uncompressedSize===4294967295){if(ne+8>te.length)return m(d,new Error("zip64 extended information extra field does not include uncompressed size"));T.uncompressedSize=
Te(te,ne),ne+=8}if(T.compressedSize===4294967295){if(ne+8>te.length)return m(d,new Error("zip64 extended information extra field does not include compressed size"));T.compressedSize=Te(te,ne),ne+=8}if(T.
relativeOffsetOfLocalHeader===4294967295){if(ne+8>te.length)return m(d,new Error("zip64 extended information extra field does not include relative header offset"));T.relativeOffsetOfLocalHeader=Te(te,
ne),ne+=8}break}}if(d.validateEntrySizes&&T.compressionMethod===0){var de=T.uncompressedSize;if(T.isEncrypted()&&(de+=12),T.compressedSize!==de){var ye="compressed/uncompressed size mismatch for store\
d file: "+T.compressedSize+" != "+T.uncompressedSize;return m(d,new Error(ye))}}d.emit("entry",T),d.lazyEntries||d._readEntry()}})}})}},f.prototype.eachEntry=function(){const d=this;if(!d.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(d.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");d.hasEachEntryBeenCalled=!0;let h=null;d.on("e\
ntry",T),d.on("end",se),d.on("error",Me);function J(){d.removeListener("entry",T),d.removeListener("end",se),d.removeListener("error",Me),d.autoClose&&d.close()}function T(ke){let{resolve:ze}=h;h=null,
ze({value:ke})}function se(){let{resolve:ke}=h;h=null,J(),ke({done:!0})}function Me(ke){let{reject:ze}=h;h=null,J(),ze(ke)}return{[Symbol.asyncIterator](){return this},next(){const ke=new Promise((ze,Ze)=>{
if(h!=null)throw new Error("next() called before previous Promise was resolved.");h={resolve:ze,reject:Ze}});return d.readEntry(),ke},return(ke){return J(),Promise.resolve({done:!0,value:ke})},throw(ke){
return J(),Promise.reject(ke)}}},f.prototype.openReadStream=function(d,h,J){var T=this,se=0,Me=d.compressedSize;if(J==null&&(J=h,h=null),h==null)h={};else{if(h.decodeFileData===!1){if(h.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(h.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(h.
decrypt!=null){if(!d.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(h.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+h.decrypt);if(d.isCompressed()&&h.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(h.decompress!=
null){if(!d.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(h.decompress===!1||h.decompress===!0))throw new Error(
"invalid options.decompress value: "+h.decompress);ze=h.decompress}}if(h.start!=null){if(se=h.start,se<0)throw new Error("options.start < 0");if(se>d.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(h.end!=null){if(Me=h.end,Me<0)throw new Error("options.end < 0");if(Me>d.compressedSize)throw new Error("options.end > entry.compressedSize");if(Me<se)throw new Error("options.\
end < options.start")}}var ke=h.decodeFileData===!1||(d.compressionMethod===0||d.compressionMethod===8&&h.decompress===!1)&&(!d.isEncrypted()||h.decrypt===!1);if((h.start!=null||h.end!=null)&&!ke)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!T.isOpen)return J(new Error("closed"));if(d.isEncrypted()&&!ke&&h.decrypt!==!1)return J(new Error("entr\
y is encrypted, and options.decodeFileData !== false"));var ze;if(ke)ze=!1;else if(d.compressionMethod===8)ze=h.decodeFileData!==!0;else return J(new Error("unsupported compression method: "+d.compressionMethod));
T.readLocalFileHeader(d,{minimal:!0},function(Ze,qe){if(Ze)return J(Ze);T.openReadStreamLowLevel(qe.fileDataStart,d.compressedSize,se,Me,ze,d.uncompressedSize,J)})},f.prototype.openReadStreamLowLevel=
function(d,h,J,T,se,Me,ke){var ze=this,Ze=d+h,qe=ze.reader.createReadStream({start:d+J,end:d+T}),He=qe;if(se){var te=!1,ne=H.createInflateRaw();qe.on("error",function(de){setImmediate(function(){te||ne.
emit("error",de)})}),qe.pipe(ne),ze.validateEntrySizes?(He=new ee(Me),ne.on("error",function(de){setImmediate(function(){te||He.emit("error",de)})}),ne.pipe(He)):He=ne,$e(He,function(){te=!0,ne!==He&&
ne.unpipe(He),qe.unpipe(ne),qe.destroy()})}ke(null,He)},f.prototype.readLocalFileHeader=function(d,h,J){var T=this;J==null&&(J=h,h=null),h==null&&(h={}),T.reader.ref();var se=Fe(30);oe(T.reader,se,0,se.
length,d.relativeOffsetOfLocalHeader,function(Me){try{if(Me)return J(Me);var ke=se.readUInt32LE(0);if(ke!==67324752)return J(new Error("invalid local file header signature: 0x"+ke.toString(16)));var ze=se.
readUInt16LE(26),Ze=se.readUInt16LE(28),qe=d.relativeOffsetOfLocalHeader+30+ze+Ze;if(qe+d.compressedSize>T.fileSize)return J(new Error("file data overflows file bounds: "+qe+" + "+d.compressedSize+" >\
 "+T.fileSize));if(h.minimal)return J(null,{fileDataStart:qe});var He=new P;He.fileDataStart=qe,He.versionNeededToExtract=se.readUInt16LE(4),He.generalPurposeBitFlag=se.readUInt16LE(6),He.compressionMethod=
se.readUInt16LE(8),He.lastModFileTime=se.readUInt16LE(10),He.lastModFileDate=se.readUInt16LE(12),He.crc32=se.readUInt32LE(14),He.compressedSize=se.readUInt32LE(18),He.uncompressedSize=se.readUInt32LE(
22),He.fileNameLength=ze,He.extraFieldLength=Ze,se=Fe(ze+Ze),T.reader.ref(),oe(T.reader,se,0,se.length,d.relativeOffsetOfLocalHeader+30,function(te){try{return te?J(te):(He.fileName=se.subarray(0,ze),
He.extraField=se.subarray(ze),J(null,He))}finally{T.reader.unref()}})}finally{T.reader.unref()}})},f.prototype.openReadStreamPromise=function(d,h){return new Promise((J,T)=>{this.openReadStream(d,h,function(se,Me){
if(se)return T(se);J(Me)})})},f.prototype.openReadStreamLowLevelPromise=function(d,h,J,T,se,Me){return new Promise((ke,ze)=>{this.openReadStream(d,h,J,T,se,Me,function(Ze,qe){if(Ze)return ze(Ze);ke(qe)})})},
f.prototype.readLocalFileHeaderPromise=function(d,h){return new Promise((J,T)=>{this.readLocalFileHeader(d,h,function(se,Me){if(se)return T(se);J(Me)})})};function L(){}L.prototype.getLastModDate=function(d){
if(d==null&&(d={}),!d.forceDosFormat)for(var h=0;h<this.extraFields.length;h++){var J=this.extraFields[h];if(J.id===21589){var T=J.data;if(T.length<5)continue;var se=T[0],Me=1;if(!(se&Me))continue;var ke=T.
readInt32LE(1);return new Date(ke*1e3)}else if(J.id===10){var T=J.data;if(T.length!==32||T.readUInt16LE(4)!==1||T.readUInt16LE(6)!==24)continue;var ze=T.readUInt32LE(8)+4294967296*T.readInt32LE(12),Ze=ze/
1e4-116444736e5;return new Date(Ze)}}return C(this.lastModFileDate,this.lastModFileTime,d.timezone)},L.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.
compressionMethod===8)},L.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},L.prototype.isCompressed=function(){return this.compressionMethod===8};function P(){}function C(d,h,J){
var T=d&31,se=(d>>5&15)-1,Me=(d>>9&127)+1980,ke=0,ze=(h&31)*2,Ze=h>>5&63,qe=h>>11&31;if(J==null||J==="local")return new Date(Me,se,T,qe,Ze,ze,ke);if(J==="UTC")return new Date(Date.UTC(Me,se,T,qe,Ze,ze,
ke));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(d,h,J,T){for(var se=null,Me=0;Me<J.length;Me++){var ke=J[Me];if(ke.id===28789){if(ke.data.length<6||ke.data.readUInt8(
0)!==1)continue;var ze=ke.data.readUInt32LE(1);if(U(h)!==ze)continue;se=K(ke.data.subarray(5),!0);break}}if(se==null){var Ze=(d&2048)!==0;se=K(h,Ze)}return T||(se=se.replace(/\\/g,"/")),se}function I(d){
return d.indexOf("\\")!==-1?"invalid characters in fileName: "+d:/^[a-zA-Z]:/.test(d)||/^\//.test(d)?"absolute path: "+d:d.split("/").indexOf("..")!==-1?"invalid relative path: "+d:null}function re(d){
for(var h=[],J=0;J<d.length-3;){var T=d.readUInt16LE(J+0),se=d.readUInt16LE(J+2),Me=J+4,ke=Me+se;if(ke>d.length)throw new Error("extra field length exceeds extra field buffer size");var ze=d.subarray(
Me,ke);h.push({id:T,data:ze}),J=ke}return h}function oe(d,h,J,T,se,Me){if(T===0)return setImmediate(function(){Me(null,Fe(0))});d.read(h,J,T,se,function(ke,ze){if(ke)return Me(ke);if(ze<T)return Me(new Error(
"unexpected EOF"));Me()})}ve.inherits(ee,Q);function ee(d){Q.call(this),this.actualByteCount=0,this.expectedByteCount=d}ee.prototype._transform=function(d,h,J){if(this.actualByteCount+=d.length,this.actualByteCount>
this.expectedByteCount){var T="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(T))}J(null,d)},ee.prototype._flush=function(d){
if(this.actualByteCount<this.expectedByteCount){var h="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return d(new Error(h))}d()},ve.inherits(ie,W);
function ie(){W.call(this),this.refCount=0}ie.prototype.ref=function(){this.refCount+=1},ie.prototype.unref=function(){var d=this;if(d.refCount-=1,d.refCount>0)return;if(d.refCount<0)throw new Error("\
invalid unref");d.close(h);function h(J){if(J)return d.emit("error",J);d.emit("close")}},ie.prototype.createReadStream=function(d){d==null&&(d={});var h=d.start,J=d.end;if(h===J){var T=new O;return setImmediate(
function(){T.end()}),T}var se=this._readStreamForRange(h,J),Me=!1,ke=new xe(this);se.on("error",function(Ze){setImmediate(function(){Me||ke.emit("error",Ze)})}),$e(ke,function(){se.unpipe(ke),ke.unref(),
se.destroy()});var ze=new ee(J-h);return ke.on("error",function(Ze){setImmediate(function(){Me||ze.emit("error",Ze)})}),$e(ze,function(){Me=!0,ke.unpipe(ze),ke.destroy()}),se.pipe(ke).pipe(ze)},ie.prototype.
_readStreamForRange=function(d,h){throw new Error("not implemented")},ie.prototype.read=function(d,h,J,T,se){var Me=this.createReadStream({start:T,end:T+J}),ke=new k,ze=0;ke._write=function(Ze,qe,He){
Ze.copy(d,h+ze,0,Ze.length),ze+=Ze.length,He()},ke.on("finish",se),Me.on("error",function(Ze){se(Ze)}),Me.pipe(ke)},ie.prototype.close=function(d){setImmediate(d)},ve.inherits(xe,O);function xe(d){O.call(
this),this.context=d,this.context.ref(),this.unreffedYet=!1}xe.prototype._flush=function(d){this.unref(),d()},xe.prototype.unref=function(d){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var Oe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function K(d,h){if(h)return d.toString("utf8");for(var J="",T=0;T<d.length;T++)J+=Oe[d[T]];return J}function Te(d,h){var J=d.readUInt32LE(h),T=d.readUInt32LE(h+4);return T*4294967296+J}var Fe;typeof Buffer.
allocUnsafe=="function"?Fe=function(d){return Buffer.allocUnsafe(d)}:Fe=function(d){return new Buffer(d)};function $e(d,h){typeof d.destroy=="function"?d._destroy=function(J,T){h(),T?.(J)}:d.destroy=h}
function De(d){if(d)throw d}}),613:(Pe=>{Pe.exports=ut(import.meta.url)("assert")}),434:(Pe=>{Pe.exports=ut(import.meta.url)("events")}),896:(Pe=>{Pe.exports=ut(import.meta.url)("fs")}),611:(Pe=>{Pe.exports=
ut(import.meta.url)("http")}),692:(Pe=>{Pe.exports=ut(import.meta.url)("https")}),278:(Pe=>{Pe.exports=ut(import.meta.url)("net")}),598:(Pe=>{Pe.exports=ut(import.meta.url)("node:crypto")}),24:(Pe=>{Pe.
exports=ut(import.meta.url)("node:fs")}),455:(Pe=>{Pe.exports=ut(import.meta.url)("node:fs/promises")}),760:(Pe=>{Pe.exports=ut(import.meta.url)("node:path")}),203:(Pe=>{Pe.exports=ut(import.meta.url)(
"stream")}),756:(Pe=>{Pe.exports=ut(import.meta.url)("tls")}),23:(Pe=>{Pe.exports=ut(import.meta.url)("util")}),106:(Pe=>{Pe.exports=ut(import.meta.url)("zlib")}),991:((Pe,Ne,w)=>{w.d(Ne,{RT:()=>W,i_:()=>ve});
var u=w(528),G=w(899),H=w(279),ce=w(192);class ve{#e=[];#t;constructor(){const k=u.V4("api-key");k!==""&&u.Pq(k)}text(k){return u.V4(k)}lines(k){return u.V4(k,{trimWhitespace:!1})}optional(k,U){const v=this.
text(k);return v===""?void 0:this.parse(k,v,U)}parse(k,U,v){try{return v(U)}catch(S){this.refuse(k,(0,H.gJ)(S),(0,H.h_)(S).topic);return}}required(k,U,v="is required"){return this.text(k)===""&&this.refuse(
k,v),this.optional(k,U)}notEmpty(k,U,v){if(process.env[`INPUT_${k.toUpperCase()}`]?.trim()===""){const S=`Where an event has no inputs, write \`\${{ inputs.${k} || ${v} }}\``;this.refuse(k,`is empty. \
Is the name in the expression right?${v===void 0?"":` ${S}`}`)}return this.optional(k,U)}boolean(k,U){return this.notEmpty(k,ce.yG,U?void 0:"false")??U}exclude(k,U){for(const v of k)this.text(v)!==""&&
this.refuse(v,`can't be combined with ${U}`)}refuse(k,U,v="before-anything-is-sent"){this.#t??=v,this.#e.push(`${k} ${U.replace(/(?<=[a-z])\.$/,"")}`)}check(k){if(k!==void 0&&this.#e.length===0)return k;
throw new H.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function W(O){return O.parse("ignore",O.lines("ignore"),G.wo)??G.K$}function Q(O){const k=O.required("host",parseAddress),v=O.required(
"api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),S=(O.optional("timeout-minutes",parseNumber(1440))??30)*6e4,y=(O.optional("poll-interval-seconds",parseNumber(3600))??
10)*1e3,M=O.boolean("summary",!0);return k&&v?{host:k,apiKey:v,timeoutMs:S,longestWaitMs:y,summary:M}:void 0}}),697:((Pe,Ne,w)=>{w.d(Ne,{UX:()=>U,bg:()=>f});var u=w(455),G=w(760),H=w(279),ce=w(725),ve=w(
276),W=w(57),Q=w(706);function O({host:m,pathname:N}){return m+N.replace(/\/$/,"")}const k=2e4;function U({message:m}){return(0,Q.OX)(m,1e3)}const v="<dock status ID>";function S(m){const N=new Map;for(const{
name:P,error:C,job:p}of m){if(!C)continue;const{"dock-status-id":I}=p,re=I===void 0?C.message:C.message.replaceAll(I,v),oe=N.get(re)??{names:[],ids:[],help:helpFor(C)};N.set(re,oe),oe.names.push(P),I!==
void 0&&oe.ids.push(I)}const L=Math.max(100,Math.min(1e3,Math.floor(k/N.size)));return Array.from(N,([P,{names:C,ids:p,help:I}])=>({names:C,message:toSingleLine(P,L).replaceAll(v,()=>p.join(", ")),help:I}))}
function y(m){return S(m).map(({names:N,message:L})=>`${N.join(", ")}: ${L}`).join(" | ")}function M(m,N){return!m||!N||m.message===N.message?m??N:$(m,`${m.message} Also: ${N.message}`)}function $(m,N){
return new Failure({what:N,topic:asFailure(m).topic,cause:m})}async function F(m,N,{platform:L,titles:P,facts:C=[],known:p,work:I}){let re=p;const oe=xe=>{re=xe,setOutputs(xe)};oe(p);const ee={inputs:m,
platform:L,log:runnerLog(),signal:N,endsAt:1/0,publish:oe},ie=await I(ee).then(()=>{},toError);if(m.summary){const xe=factTable([["Host",{words:O(m.host)}],...C,["Workflow ID",re["workflow-id"]],["Doc\
k status ID",re["dock-status-id"]],["Status",re.status&&{words:re.status}],["Duration",{words:humanTime(performance.now())}]]);ie?await writeSummary(P.failed,withHelp(U(ie),helpFor(ie)),xe):await writeSummary(
P.done,xe)}if(ie)throw ie}const z=1e6;async function x(m,N){const L=JSON.stringify(N);await f(`the output ${m}`,{[`${m}.json`]:L});const P=Buffer.byteLength(L)>z;P&&notice(`The output ${m} would be lo\
nger than GitHub's limit of 1 MB. Read the file in ${m}-path.`),setOutputs({[m]:P?[]:N})}async function f(m,N){try{const L=await(0,ve.Pd)("workflow-results-");for(const[P,C]of Object.entries(N)){const p=(0,G.
join)(L,P);await(0,u.writeFile)(p,C).catch((0,ve.E_)(p)),(0,ve.n0)({[`${(0,G.parse)(P).name}-path`]:p})}}catch(L){(0,ce.t1)().warning(`Can't keep ${m} as a file. ${(0,H.gJ)(L)}`)}}}),953:((Pe,Ne,w)=>{
w.d(Ne,{S:()=>zn});var u=w(124),G=w(706),H=w(436),ce=w(665);const ve=Number.MAX_SAFE_INTEGER,W=2,Q=60,O="</details>",k=41,U=100;function v(e,n={}){const{under:s=()=>"",parts:i=[],noun:l="change",folded:b=!1}=n,
{length:c}=s(ve),{least:A=c===0?e:`${e} \u2026`,changes:_=f(i)}=n;return{line:e,under:s,size:e.length+c,least:A,parts:i,changes:_,noun:l,folded:b}}function S(e,n,s={}){return n.length===0?[]:[v(e,{...s,
parts:n})]}function y(e,n){const s=({leaf:R,outer:q})=>q.length===1?0:R.size,i=(R,q)=>s(R)-s(q),l=new Map,b=()=>m(z(e,l).filter(([R])=>R!=="")),c=[];let A=$(e,[]).sort(i),_=n;for(let R=-1;A.length>0&&
R<c.length;_=n-M(b()))R=c.length,A=A.filter(q=>{const X=q.outer.filter(ge=>!l.has(ge)),je=X.map(ge=>ge.line.length+W+Q+(ge.folded?k:0)).reduce((ge,Ye)=>ge+Ye,q.leaf.least.length+W);if(je>_)return!0;_-=
je;for(const ge of X)l.set(ge,[]);return l.set(q.leaf,[q.leaf.least]),c.push(q),!1});for(const[R,{leaf:q}]of c.sort(i).entries()){const X=F(q,q.least.length+Math.floor(_/(c.length-R)));_-=M(X)-q.least.
length,l.set(q,X)}return b()}function M(e){return e.reduce((n,{length:s})=>n+s,0)}function $(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>$(s,[...n,e]))}function F({line:e,under:n,
size:s,least:i},l){if(s<=l)return[e,n(Math.max(l,ve))];for(let b=l-e.length-Q;b>U;b=Math.floor(b*.7)){const c=n(b);if(c!==""&&e.length+c.length<=l)return[e,c]}return[i]}function z(e,n){const{line:s,parts:i,
folded:l}=e;if(i.length===0)return[n.get(e)??[]];const b=i.filter(_=>n.has(_)).flatMap(_=>z(_,n)),c=i.filter(_=>!n.has(_)),A=[...b,[x(e,c)]];return l?[[`<details><summary>${s}</summary>`],...A,[O]]:[[
s],...A]}function x({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,G.hS)(n.length,"more connection")}`;if(f(n)===0)return"";const s=e==="workflow"?` in ${(0,G.hS)(n.length,"more wo\
rkflow")}`:"";return`\u2026 and ${(0,G.hS)(f(n),"more change")}${s}`}function f(e){return e.reduce((n,{changes:s})=>n+s,0)}function m(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,i)=>{const l=s[0]===
O||n(s)&&n(e[i-1]);return[i===0?"":l?`
`:`

`,...s]})}var N=w(132),L=w(997),P=w(408);const C="next to goto target targets dest destination wire wires link links edge edges transition transitions connection connections",p="source from origin src\
 tail out".split(" "),I=`${C} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),re="action activity block node state step task widget id".split(" "),
oe="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),ee="handle port pin output socket".split(" "),ie=/^[\p{L} _-]{1,30}$/u,
xe=60;function Oe(e,n){return K(e).some(s=>n.includes(s))}function K(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Te({slot:e,value:n},s,i){const l=s?
(0,H.YD)(s.value):[],c=oe.flatMap(q=>l.filter(X=>X.toLowerCase()===q)).map(q=>{const[X,Ie]=[s?.field.inner.get(q),Fe(s?.value.members.get(q))];return X&&(0,L.t5)(X).some(({texts:ge})=>ge.size>1)||Ie.includes(
" ")?Ie:""}),A=q=>K([q]).every(X=>[...I,...re].includes(X)),_=i.filter(q=>!I.includes(q.toLowerCase())&&!A(q)),R=e===void 0?[]:[`output ${e+1}`];return[Fe(n),...c].find(q=>q!=="")??[..._,...R].join(",\
 ")}function Fe(e){const s=(e?.type==="literal"?[]:(0,H.PX)(e).flatMap(i=>i.trim()||[])).join(", ");return s.length>xe||H.kk.test(s)?"":s}function $e(e,{find:n}){const s=new Map(e.map(c=>[c,De(c)])),i=(0,ce.
Vn)([...s.values()].map(c=>c?.text)),l=[...i.values()].reduce((c,A)=>Math.max(c,A),0),b=(0,P.$z)(e,({source:c})=>c);return e.map(c=>{const A=s.get(c);if(A===void 0||c.label!=="")return c;const _=n(A.text,
A.place),R=_&&(0,L.FK)(_,c.source)?oe.map(ge=>Fe(_.value.members.get(ge))):[],q=[...R,(0,H.e1)(A.text)].find(ge=>ge!=="")??"",X=b.get(c.source)?.some(ge=>s.get(ge)?.text!==A.text),Ie=R.length>0||i.get(
A.text)===l;return(X||!Ie)&&(q!==(0,H.e1)(A.text)||ie.test(q))?{...c,label:q,links:[...c.links,{...A,target:c.target}]}:c})}function De({links:[e]}){const n=e&&(0,H.YD)(e.place.value).find(l=>Oe([l],p)&&
Oe([l],ee)),[s,i]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&i&&s?.type==="string"?{...e,text:s.text,field:i,value:s}:void 0}const d="target to dest destination head in".
split(" "),J=`${C} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),T="after depends dependenc\
ies needs requires prev previous predecessor predecessors".split(" ");function se(e,n){const s=(0,L.BQ)(e,n),i=(0,L.t5)(s.root).flatMap(q=>ke(q,s)),l=$e(Ze(i),s),b=l.length>0?l:de(i,s),c=new Set(b.flatMap(
({source:q,target:X})=>[q.field,X.field])),A=(0,P.$z)(s.places,({field:q})=>q),_=[...c].filter(q=>[...c].some(X=>Me(A.get(q),A.get(X))));for(const q of _)c.delete(q);const R=b.filter(({source:q,target:X})=>c.
has(q.field)&&c.has(X.field));return{root:s.root,nodes:s.places.filter(({field:q})=>c.has(q)),edges:R}}function Me(e=[],n=[]){const s=([l])=>l?.field.keys.length??0;if(s(n)>=s(e))return!1;const i=new Set(
n.map(({value:l})=>(0,H.TH)(l)));return 2*e.filter(({value:l})=>(0,H.TH)(l)!==void 0&&i.has((0,H.TH)(l))).length>e.length}function ke(e,{find:n}){const s=e.references.flatMap(A=>{const _=n(A.text,A.place,
A.object);return _?[{...A,field:e,target:_}]:[]}),i=s.filter(({place:A,target:_})=>!(0,L.FK)(A,_)),l=s.length/e.references.length,b=l>=.5&&ze(e.references)-ze(s)<=2;return(l>=.9||b&&Oe(e.keys.slice(-2),
J))&&2*i.length>=s.length?[s]:[]}function ze(e){return new Set(e.map(({text:n})=>n)).size}function Ze(e){const n=e.filter(s=>!s.some(({place:i,target:l})=>l.field===i.field));return[...(0,P.$z)(n,([s])=>s?.
place.field).values()].flatMap(s=>{const i=(0,P.$z)(s,c=>qe(c,p)),l=(0,P.$z)(s,c=>qe(c,d));i.delete(void 0);const b=[...i].flatMap(([c,A])=>A.flatMap(_=>(l.get(c)??[]).map(R=>He(_,R))));return b.sort(
(c,A)=>te(A)-te(c)||ne(c)-ne(A)),b[0]??[]})}function qe([e],n){const s=K(e?.field.keys.slice(-2)??[]),i=s.filter(l=>!n.includes(l));return i.length<s.length?i.join(" "):void 0}function He(e,n){const s=new Map(
e.map(i=>[i.place,i]));return n.flatMap(i=>{const l=s.get(i.place),b=l&&{source:l.target,target:i.target,links:[l,i]};return b?[{...b,label:Te(i,i.place,[]),item:i.place.value}]:[]})}function te(e){return e.
filter(({source:n,target:s})=>!(0,L.FK)(n,s)&&!(0,L.FK)(s,n)).length}function ne([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function de(e,n){const[s,i]=[[],[]],l=new Set;for(const _ of e){
const R=_.flatMap(ge=>Ae(ge,n)),[q]=R;if(q===void 0||10*R.length<9*_.length)continue;const X=q.link.field.keys.slice(q.inside.field.keys.length),Ie=R.filter(({source:ge,inside:Ye})=>ge!==Ye);for(const{
inside:ge}of Ie)l.add(ge.key);const je=Oe(X,T);if(!(!je&&Ie.length===0&&!Oe(X,J)))for(const{link:ge,source:Ye}of R){const et=ge.place===Ye?void 0:ge.place,Qe={label:Te(ge,et,X),links:[ge],item:et?.value};
je?i.push({source:ge.target,target:Ye,...Qe}):s.push({source:Ye,target:ge.target,...Qe})}}const b=s.length<i.length?i:s,c=b.filter(({links:_})=>_.some(({text:R,target:q})=>q.key??(0,H.TH)(q.value)===R)),
A=ye(2*c.length>b.length?c:b);return l.size>1||ze(A.flatMap(({links:_})=>_))>1?A:[]}function ye(e){const n=({links:[s]})=>s?.field;return[...(0,P.$z)(e,n)].flatMap(([s,i])=>{const l=[...(0,P.$z)(i,({source:X})=>X)],
b=new Map(l.map(([X,Ie])=>[X,new Map(Ie.map(je=>[je.target,je]))])),c=({source:X,target:Ie})=>b.get(Ie)?.get(X);if(10*i.filter(c).length<9*i.length)return i;const A=e.filter(X=>n(X)!==s),[_,R]=[new Set(
A.map(({source:X})=>X)),new Set(A.map(({target:X})=>X))],q=({source:X,target:Ie})=>R.has(X)&&!_.has(X)&&_.has(Ie)&&!R.has(Ie);return i.flatMap(X=>{const Ie=c(X);return!Ie||q(X)===q(Ie)?X:q(X)?{...X,links:[
...X.links,...Ie.links]}:[]})})}function Ae(e,{find:n}){for(let s=e.place;s;s=s.outer){const i=n(JSON.stringify(s.key),s),l=[s,i].find(b=>b?.field===e.target.field);if(l)return[{link:e,source:l,inside:s}]}
return[]}var ae=w(499);const be={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Je={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#\
1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},We={same:"-->",added:"==>",removed:"-.->"},Ue=40,j=500,ue=5e4,fe=40,Ee=6;function Ce(e,n,{isWhole:s,hide:i}){const l=({
status:_})=>s||_!=="same",b=new Set([...e.filter(l),...n.filter(l).flatMap(Y)]),c=n.filter(_=>Y(_).some(l)).flatMap(Y);if(b.size===0)return{};for(const _ of[new Set([...b,...c]),b]){const R=n.filter(Ie=>Y(
Ie).every(je=>_.has(je)));if(_.size>Ue||R.length>j)continue;const q=e.filter(Ie=>_.has(Ie)),X=Se(q,R,i);if(X.length<=ue)return{picture:X}}return{note:`The picture is left out: it would have ${b.size>Ue?
(0,G.hS)(b.size,"node"):"too many connections"}.`}}function Y({source:e,target:n}){return[e,n]}function Se(e,n,s){const i=new Map(e.map((c,A)=>[c,`n${A+1}`])),l=(0,ce.Vn)(e.map(({name:c})=>c)),b=e.map(
c=>{const A=l.get(c.name)===1?c.name:c.label;return`  ${i.get(c)}["${be[c.status]}${Re(s(A))||"?"}"]`});for(const{source:c,target:A,label:_,status:R}of n){const q=`${be[R]}${Re(s(_))}`.trim();b.push(`\
  ${i.get(c)} ${We[R]}${q===""?"":`|"${q}"|`} ${i.get(A)}`)}for(const[c,A]of Object.entries(Je)){const _=e.filter(R=>R.status===c).map(R=>i.get(R));_.length>0&&b.push(`  classDef ${c} ${A}`,`  class ${_.
join()} ${c}`)}return[`flowchart ${me(e,n)>Ee?"TD":"LR"}`,...new Set(b)].join(`
`)}function me(e,n){const s=new Set(n.map(({target:b})=>b)),i=e.filter(b=>!s.has(b)),l=new Map((i.length>0?i:e.slice(0,1)).map(b=>[b,1]));for(const[b,c]of l)for(const{source:A,target:_}of n)A===b&&!l.
has(_)&&l.set(_,c+1);return Math.max(...l.values())}function Re(e){return(0,N.RK)((0,N.Jj)(e.replace(/\s+/g," ").trim(),fe)).replace(Ke,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const Ke=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
rt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),st="* if when id name label title type key handle condition event relationships".split(" ");function pt(e,n=i=>i,s){const i=e.
head??e.base;if(i===void 0)return;const[l,b]=[e.base??i,e.head??i];if(l.type!==b.type)return;const c=(0,ce.j9)([b,l],s),A=se(l,b),_=Kt(e,A,c),R=[...new Set(_.values())].sort((Qe,dt)=>Qe.rank-dt.rank);
nn(R);const q=Xt(A,_),X=q.filter(Qe=>Qe.status!=="same"),Ie=Ct(A,X);Jt(e,R,c,Ie);const je=new Map(q.map(({item:Qe,source:dt,target:Ft})=>[Qe,`${dt.label} \u2192 ${Ft.label}`])),ge=new Set(R.map(({place:Qe})=>Qe.
key)),Ye=new Set(A.nodes.flatMap(({key:Qe,field:dt})=>Qe===void 0?[]:dt.keys.at(-2)??"")),et=Qe=>Qe.filter(({status:dt})=>dt!=="removed").length;return{...Ce(R,q,{isWhole:e.status!=="modified",hide:n}),
connections:zt(X),size:{nodes:et(R),connections:et(q)},tells:Ie,isItemKey:Qe=>ge.has(Qe)||c.labelOf(JSON.stringify(Qe))!==void 0,labelOf:c.labelOf,endsOf:Qe=>je.get(Qe),withItems:Qe=>Ye.size===0?Qe:it(
Qe,Ye,i)}}function it(e,n,s){let i=s;const l=e.path.map((b,c)=>{const A=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?i=e.value:b.type!=="member"?i=b.item:i=i&&"members"in i?i.members.get(b.
key):void 0,b.type!=="member"||A===void 0||i===void 0||!("members"in i))return b;const _=typeof A=="string"?A:A.type==="member"?A.key:void 0;return _!==void 0&&n.has(_)?(0,ce.s3)(i,b.key):b});return{...e,
path:l}}function ft({side:e}){return e==="head"}function Ot(e){return e&&[e.key,Ot(e.outer)]}function Kt({matches:e},{nodes:n},s){const i=ge=>JSON.stringify(Ot(ge)),l=n.filter(({key:ge})=>ge!==void 0),
b=[...(0,P.$z)(l,i).values()].filter(ge=>ge.some(ft)&&!ge.every(ft)),c=new Set(b.flat()),A=ge=>c.has(ge)?i(ge):`${ge.value.id}`,_=new Map(n.map((ge,Ye)=>[ge,Ye])),R=(0,P.$z)(n.filter(ft),A),q=(0,P.$z)(
e,({base:ge})=>ge.id),X=ge=>{const Ye=(c.has(ge)?void 0:q.get(ge.value.id))??[];for(let et=Ye.shift();et;et=Ye.shift()){const Qe=R.get(`${et.head.id}`)?.shift();if(Qe)return Qe}return R.get(A(ge))?.shift()},
Ie=new Map;let je=0;for(const ge of n){if(Ie.has(ge))continue;const Ye=ft(ge)?ge:X(ge);je=(Ye&&_.get(Ye))??je+1e-6;const et=Ye===void 0?"removed":Ye===ge?"added":"same",Qe=Ye??ge,dt=Gt(Qe,s),Ft={name:dt,
label:dt,status:et,rank:je,place:Qe,old:et==="same"?ge:void 0};Ie.set(ge,Ft).set(Qe,Ft)}return Ie}function nn(e){const n=(0,ce.Vn)(e.map(({name:s})=>s));for(const s of e){const i=(0,H.TH)(s.place.value);
i&&(n.get(s.name)??0)>1&&(s.label=(0,ce.oP)(s.name,i))}}function Gt({key:e,value:n,array:s},i){const[l,...b]=["componentType",...n.members.keys()].map(A=>(0,H.TN)(n,A)),[c="?"]=[(0,H.QP)(n),l,(0,H.TH)(
n),...b].filter(A=>A!==void 0);return e??i.nameOf(n,s)??(0,H.e1)(c)}function Xt({edges:e},n){const s=e.flatMap(R=>{const[q,X]=[n.get(R.source),n.get(R.target)];return q&&X?[{...R,source:q,target:X,status:ft(
R.source)?"added":"removed"}]:[]}),i=({source:R,target:q,label:X})=>`${R.rank} ${q.rank} ${X.replace(/(, )?output 1$/,"")}`,l=(0,P.$z)(s,({status:R})=>R),b=(0,P.$z)(l.get("removed")??[],i),c=R=>b.get(
i(R))?.pop()?"same":"added";return[...(l.get("added")??[]).map(R=>({...R,status:c(R)})),...[...b.values()].flat()].sort((R,q)=>R.source.rank-q.source.rank||R.target.rank-q.target.rank)}function zt(e){
const n=new Map;for(const s of["target","label"]){const i=l=>`${l.source.rank} ${s==="label"?l.label:l.target.rank}`;for(const[l,b,...c]of(0,P.$z)(e,i).values()){if(!l||!b||c.length>0||l.status===b.status)
continue;[l.source,l.target,b.target].every(({old:_})=>_)&&!n.has(l)&&!n.has(b)&&n.set(l,b).set(b,l)}}return e.flatMap(s=>{const i=n.get(s);return i&&s.status==="removed"?[]:[{...s,kind:i?"rewired":s.
status,was:i}]})}function Ct({root:e,nodes:n},s){const i=({keys:X})=>`${X[0]} ${X.length} ${X.at(-1)}`,l=(0,P.$z)((0,L.t5)(e),i),b=new Set(s.flatMap(X=>X.links.map(({field:Ie})=>Ie))),c=new Set(s.map(
({item:X})=>X)),A=new Set([e,...n.map(({field:X})=>X)]),_={added:new Set,removed:new Set};for(const X of s){const Ie=[X.source.name,X.target.name,...X.label.split(", ")].map(je=>JSON.stringify(je));for(const je of[
...Ie,...X.links.map(ge=>ge.text)])_[X.status].add(je)}function R(X,Ie,je){if(Ie===void 0||A.has(Ie))return[{text:je,field:e}];const ge=Ie.keys.at(-1)===L.NQ?[{text:JSON.stringify(je),field:Ie}]:[];if("\
text"in X)return[...ge,{text:X.text,field:Ie}];const Ye="members"in X?[...X.members]:[],et="items"in X?X.items.map(Qe=>["[]",Qe]):Ye;return[...ge,...et.flatMap(([Qe,dt])=>R(dt,(0,L.Fu)(Ie,Qe),Qe))]}function q(X,Ie){
const je=l.get(i(Ie))??[],ge=je.reduce((et,{texts:Qe})=>et+(Qe.get(X)??0),0);if(ge<3||!/^"?[\w.-]{0,30}"?$/.test(X))return!1;const Ye=je.flatMap(({texts:et})=>[...et.values()]);return 2*ge>Ye.reduce((et,Qe)=>et+
Qe,0)}return({path:X,...Ie})=>{const je=X.map(et=>et.type==="member"?et.key:"[]"),ge=X.some(et=>"item"in et&&c.has(et.item)),Ye=(et,Qe)=>{const dt=R(et,je.reduce(L.Fu,e),`${je.at(-1)}`),Ft=dt.some(({field:tn})=>b.
has(tn)),Hn=({text:tn,field:pn})=>{if(b.has(pn))return Qe.has(tn);const vn=`${pn.keys.findLast(Kn=>Kn!=="[]")}`;return rt.includes(vn)||Qe.has(tn)&&Oe([vn],st)||Ft&&q(tn,pn)};return(Ft||ge)&&dt.every(
Hn)};return Ie.kind==="modified"?Ye(Ie.from,_.removed)&&Ye(Ie.to,_.added):"value"in Ie&&Ye(Ie.value,_[Ie.kind])}}function Jt(e,n,{componentOf:s},i){const l=(0,ae.pi)(e),b=n.flatMap(_=>{const{key:R,value:q,
array:X}=_.place,Ie=(0,ce.qU)(q)===void 0?s(q,X):void 0;return[q.id===_.old?.value.id&&R===_.old.key?void 0:q,Ie].map(ge=>({owner:ge,node:_}))}),c=(0,P.$z)(b,({owner:_})=>_);c.delete(void 0);const A=new Map(
e.matches.map(({path:_,head:R})=>[_.at(-1),R]));for(const _ of e.changes){if(i(_)||l(_))continue;const R=_.path.map(X=>A.get(X)).reverse(),q=["value"in _&&_.value,...R].find(X=>c.has(X));for(const{node:X}of c.
get(q)??[])X.status==="same"&&(X.status="modified")}}var Bt=w(965);const It=2,yt=1e3,_t=240,D=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,new RegExp(".{40,12000}?(?:(?<=[,;{\
}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],V=40,Z="...";function le(e,n){const s=[he(e??n),he(n??e)],[i,l]=[Be(e),Be(n)],b=tt(i,l);return s[0]===
s[1]?b:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...b]}function he(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function _e(e){return e.split(he(e)==="CRLF"?`\r
`:`
`)}function Be(e){return(e===void 0?[]:_e(e)).flatMap(s=>D.reduce(Ve,[s]).map((i,l)=>l===0?i:Z+i))}function Ve(e,n){return e.flatMap(s=>s.length>_t?Array.from(s.matchAll(n),([i])=>i):s)}function tt(e,n){
const s=new Set(e),l=n.some(A=>s.has(A))?(0,Bt.E)([...e],[...n],{maxEditLength:yt}):void 0;if(l===void 0)return[...wt(nt(e),nt(n)),...at("+",nt(n))];const b=l.map(A=>({...A,value:nt(A.value)}));let c=0;
return b.flatMap(({added:A,removed:_,value:R},q)=>{const X=b[q+1];if(_)return wt(R,X?.added?X.value:[]);const[Ie,je]=[q===0?0:It,R.length-It],ge=c+ct(R.slice(0,je+1));return c+=ct(R),A?at("+",R):X===void 0?
at(" ",R.slice(0,Ie)):je-Ie<2?at(" ",R):[...at(" ",R.slice(0,Ie)),`@@ line ${ge} @@`,...at(" ",R.slice(je))]})}function nt(e){const n=[];for(const s of e){const i=n.at(-1)??"",l=s.startsWith(Z)&&s.length<
V&&i!==""&&i.length<_t/2;l&&n.pop(),n.push(l?i+s.slice(Z.length):s)}return n}function at(e,n){return n.map(s=>`${e} ${s}`)}function ct(e){return e.filter(n=>!n.startsWith(Z)).length}function wt(e,n){const s=new Map(
e.map(R=>[xt(R),R])),i=R=>xt(R)!=="",l=n.filter(i),c=(e.length-e.filter(i).length!==n.length-l.length?l:n).flatMap(R=>Et(s.get(xt(R))??R,R)),A=c.length>0||n.length===0?c:Et(vt(e),vt(n));return[...A.length===
0?[]:[`@@ hard to see: ${[...new Set(A)].join(", ")} @@`],...at("-",e)]}function vt(e){return e.map(n=>n.startsWith(Z)?n.slice(Z.length):`
${n}`).join("")}function Et(e,n){if(xt(e)!==xt(n))return[];const[s,i]=[e.normalize(),n.normalize()],l=ot(e)===ot(n)?[]:["Unicode forms"];return s===i?l:[...l,s.trimEnd()===i.trimEnd()?"spaces at the e\
nd":"white space"]}function xt(e){return ot(e.normalize())}function ot(e){return e.replace(/\s/g,"")}function lt(e,n){const s=_=>/^[-+]/.test(_);let[i,l]=[0,n];const c=[...(0,P.$z)(e,_=>_.startsWith("\
@@ line ")?++i:i).values()].flatMap(_=>{const R=kt(_,l);return l-=At(_),R}),A=e.filter(s).length-c.filter(s).length;return A===0?c:[...c,`@@ ${(0,G.hS)(A,"more changed line")} @@`]}function kt(e,n){const s=c=>c.
startsWith("-"),i=At(e.filter(s)),l=At(e)-i,b={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-i)};return e.filter(c=>{const A=s(c)?"removed":"others";return b[A]-=c.length+1,b[A]>=0})}function At(e){
return e.reduce((n,s)=>n+s.length+1,0)}var St=w(742),gt=w(856);const $t={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Wt=80,
bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},rn=e=>`  ${e}`;function Vt(e,n,s){if(e.type==="string")return Ht(Pt((0,H.e1)(e.text),n.mask),n,s);const[i="",...l]=Tt(e,n);return l.length>0||i.length>
Wt?void 0:(0,N.SS)(i,1/0)}function Ht(e,n,s){const i=n.mask(e).shown;if(i.length>Wt||i.includes(`
`))return;const l=Lt(e,n,s);return(0,N.SS)(JSON.stringify(i),1/0)+(l===void 0?"":` (${ht(l,n)})`)}function Lt(e,{labelOf:n},s){const i=n(e),l=s!==void 0&&(0,H.e1)((0,H.TH)(s)??"")===e;return i===void 0||
l||i.toLowerCase()===e.toLowerCase()||[...s?.members.values()??[]].some(c=>(0,H.jn)(c)&&(0,H.e1)(c.text)===i)?void 0:i}function gn(e,n,{labelOf:s}){const[i,l]=e.slice(-2);return i?.type!=="item"||l?.type!==
"member"||!H.ZM.test(l.key)?!1:(0,H.TH)(i.item)===n||s((0,H.e1)(n))===i.label}function Tt(e,n,s){const{mask:i}=n;if((0,H.jn)(e)){if(e.type==="literal")return[i(e.text).shown];const R=Pt((0,H.e1)(e.text),
i),{shown:q}=i(R);if(q.includes(`
`))return["|",..._e(q).map(rn)];const X=Lt(R,n,s);return[JSON.stringify(q)+(X===void 0?"":` (${i(X).shown})`)]}const[l="",b=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(R=>Tt(R,n)):Array.
from(e.members,([R,q])=>{const[X,...Ie]=(0,gt.$C)(R,q,e)?[G.v5]:Tt(q,n,e);return[`${JSON.stringify(i(R).shown)}: ${X}`,...Ie]}),A=l+c.join(", ")+b;return A.length<=Wt&&c.every(R=>R.length===1)?[A]:[l,
...c.flat().map(rn),b]}function Pt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),encodeURI(s)].includes(e)?s:e}catch{
return e}}function Yt(e,n,s){const i=[Pt(e,s),Pt(n,s)];return[e,n].some(b=>b.includes("%")&&i.includes(b))||i[0]===i[1]?[e,n]:i}function yn(e,n,s){const i=new Map,l=(c,A,_)=>{_>(i.get(c)?.weight??0)&&
i.set(c,{text:A,weight:_})},b=(c,A,_)=>{if(c.type==="array")for(const ge of c.items)b(ge,A,_+1);if(c.type==="object")for(const[ge,Ye]of c.members)H.eX.some(et=>et===ge)&&(0,H.TN)(c,"name")===JSON.stringify(
A)||((0,gt.$C)(ge,Ye,c)?l(ge,G.v5,bt.max):b(Ye,ge,_+1));if(c.type!=="string")return;const R=(0,H.e1)(c.text),X=/^type$/i.test(A)||(0,ae.rL)(A,c)||(0,ae.gN)(R)||n(c)||s.labelOf(R)!==void 0;if(R.length<
bt.min||X)return;const Ie=R.includes("://")?2*bt.max:Math.min(R.length,bt.max),je=s.countOf(R)>bt.usual?bt.usualWeight:1;l(A,s.mask(Pt(R,s.mask)).shown,je*Ie/(_+1))};return b(e,"",0),[...i].sort(([,c],[
,A])=>A.weight-c.weight).filter(([,{weight:c}],A)=>A===0||A<bt.texts&&c>bt.usualWeight*2*bt.max).map(([c,{text:A}])=>`${ht(c,s)}: ${(0,N.SS)(JSON.stringify((0,N.Jj)(A,bt.max)),1/0)}`).join(", ")}function ht(e,{
mask:n},s=100){return(0,N.SS)(n(e).shown,s)}function Ut(e,n,s=!1){const i=e.findLastIndex(({type:c})=>c==="item"),l=s?1/0:100;return e.flatMap((c,A)=>{if(c.type==="element"){const X=e[A+1],Ie=X?.type===
"member"&&c.item?(0,H.TN)(c.item,X.key):void 0,je=c.text===void 0||A>0&&!X||Ie===JSON.stringify(c.text);return[(0,N.SS)(`[${c.index}]`)+(je?"":` (${ht(c.text,n)})`)]}if(c.type==="item"){const X=n.endsOf(
c.item),Ie=X===void 0?c.label:s?`${X} (${c.label})`:X,je=A===i&&c.hint!==void 0?` (${ht(c.hint,n)})`:"";return[`**${ht(Ie,n,l)}**${je}`]}const _=e.slice(A+1).find(({type:X})=>X!=="member")?.type==="it\
em",R=!s&&_&&/^([A-Za-z]*|[a-z_]+)$/.test(c.key),q=Lt(c.key,n);return R?[]:[ht(c.key,n,l)+(q?` (${ht(q,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function sn({path:e},n,s){const l=e.slice(
n(e)).map(b=>b.type==="element"?{...b,text:void 0}:b);return Ut(l,s)}function Zt(e,n){const s=c=>e.map(({path:A,kind:_})=>(_?`${$t[_]} `:"")+Ut(A,n,c)),[i,l]=[s(!1),s(!0)],b=(0,ce.Vn)(i);return on(i.map(
(c,A)=>b.get(c)===1?c:l[A]??c))}function on(e){const[n,s]=[(0,ce.Vn)(e),new Map];return e.map(i=>{const[l=1,b]=[n.get(i),(s.get(i)??0)+1];return s.set(i,b),l===1?i:`${i} (${b} of ${l})`})}const Mt="  ",
Qt=3,an=5,cn=120,qt={line:": changed, hidden"};function Nt(e,n){const s=new Map;let i=e;for(const b of[ae.a2,({length:c})=>c-1]){const c=[...(0,P.$z)(i,A=>un(A,b(A.path))).values()];for(const A of c)A.
length>=Qt&&s.set(A[0],bn(A,b,n));i=c.filter(A=>A.length<Qt).flat()}const l=Zt(i,n);for(const[b,c]of i.entries()){const{line:A,..._}=en(c,n);s.set(c,v(`- ${l[b]}${A}`,{changes:1,..._}))}return e.flatMap(
b=>s.get(b)??[])}function un(e,n){const i=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(c=>"id"in c?[c.id]:[]);if(n<=0||i.length===0)return e;const l=c=>c.type==="member"?c.key:
c.type==="item"?[c.label]:c.index,b=e.path.slice(n).map(l);return JSON.stringify([e.kind,i,b])}function bn(e,n,s){const[i]=e,{line:l,under:b=()=>""}=en(i,s),c=dn(fn(e,n,s)),A=i.kind==="modified"?"":` ${i.
kind}`,_=`- ${$t[i.kind]} ${sn(i,n,s)}${l}${A} in ${c.line}`;return v(_,{changes:e.length,under:R=>b(R)+(c.under?.(R)??"")})}function fn(e,n,s){const i=e.map(({path:l})=>({path:l.slice(0,n(l))}));return Zt(
i,s)}function en(e,n){if(e.kind==="modified")return o(e,n);if("value"in e)return g(e,n);if(e.kind==="moved"){const[b,c]=[e.from.at(-1),e.path.at(-1)],A=c&&"label"in c?c.label:c&&"key"in c&&c.key;if(b?.
type==="member"&&b.key!==A)return{line:`: renamed from ${ht(b.key,n)}`};const[_,R]=[e.from,e.path].map(q=>Ut(q.slice(0,-1),n));return{line:`: moved from ${_} to ${R}`}}if(e.moved.length===0)return{line:"\
: in a new order"};const s=e.moved.map(b=>({path:[b]})),i=dn(Zt(s,n)),l=i.under?`${i.line} moved`:`moved: ${i.line}`;return{...i,line:`: in a new order (${l})`}}function dn(e){if(e.length<=an)return{line:e.
join(", ")};const n=(0,G.hS)(e.length,"item"),s=pe(n,Mt+e.join(", "));return{line:n,under:i=>s.length<=i?s:""}}function o({path:e,from:n,to:s},i){if(n.type==="hidden"||s.type==="hidden")return{line:""};
if((0,gt._p)(e,n,s))return qt;if(n.type==="string"&&s.type==="string"){const X=gn(e,s.text,i)?{...i,labelOf:()=>{}}:i;return a((0,H.e1)(n.text),(0,H.e1)(s.text),X)}const l=t(n,s);if(l?.changes.length===
0)return{line:`: the same ${l.words}`};if(l)return{line:` (${l.words})`,under:r(Nt(l.changes,i))};const[b,c]=[Tt(n,i).join(`
`),Tt(s,i).join(`
`)];if(b===c)return qt;const[A,_]=[Vt(n,i),Vt(s,i)],R=`: ${A??"\u2026"} \u2192 ${_??"\u2026"}`;return A&&_?{line:R}:[b,c].includes("null")&&![n.type,s.type].includes("string")?{line:R,under:Le(b,c,"Al\
l of it")}:{line:"",under:Le(b,c)}}function t(e,n){const s=e.type==="string"!=(n.type==="string"),[i,...l]=[e,n].flatMap(X=>X.type==="array"?X.items:[]);if(!s&&(i?.type!=="object"||l.length>0))return;
const b=X=>(0,St.dj)(!s&&X.type==="array"&&i?i:X),c=X=>X.type==="string"?(0,H.e1)(X.text):b(X),A=(0,St.qy)(c(e),c(n))?.changes,[_,R,q]=s?["JSON","text","string"]:["object","list","array"];return A&&{changes:A,
words:`${_}, ${n.type===q?"now":"no longer"} in a ${R}`}}function r(e){const n=v("",{parts:e});return s=>`
${we(y(n,s).join(""))}`}function a(e,n,s){const[i,l]=Yt(e,n,s.mask),b=i===e&&l===n?"":" (percent-encoded)",[c,...A]=(0,St.qy)(i,l)?.changes??[];if(c!==void 0){const et={...s,whole:"the whole text"},Qe=`${b}\
 (JSON in a text)`;if(A.length===0&&c.kind==="modified"){const dt=o(c,et);return{...dt,line:`${Qe} \u203A ${Ut(c.path,et)}${dt.line}`}}return{line:Qe,under:r(Nt([c,...A],et))}}const[_,R]=[s.mask(i),s.
mask(l)];if(_.shown===R.shown)return{line:b+qt.line};const q=_.hidden===R.hidden?"":" (hidden values differ, too)",X=[i,l].every(et=>s.labelOf(et,!0)!==void 0)||void 0,Ie={...s,labelOf:et=>s.labelOf(et,
X)},[je,ge]=[Ht(i,Ie),Ht(l,Ie)];if(!je||!ge)return{line:b+q,under:Le(_.shown,R.shown)};const Ye=Et(_.shown,R.shown).join(", ");return{line:`${b}: ${je} \u2192 ${ge}${Ye&&` (${Ye})`}${q}`}}function g(e,n){
const{path:s,value:i}=e;if(i.type==="hidden")return{line:""};if((0,gt._p)(s,i))return{line:": hidden"};if(i.type==="object")return E(e,i,n);const l=Vt(i,n);return l!==void 0?{line:`: ${l}`}:i.type==="\
array"?{line:"",under:B(e,Tt(i,n),(0,G.hS)(i.items.length,"element"))}:{line:"",under:B(e,[n.mask(Pt((0,H.e1)(i.text),n.mask)).shown])}}function E(e,n,s){const i=e.path.at(-1),l=i?.type==="item"?i:void 0;
if(n.members.size===0&&!l)return{line:": `{}`"};const b=je=>(0,H.jn)(je)&&[l?.label,l?.hint].includes((0,H.e1)(je.text)),c=[...n.members].filter(([,je])=>!l||!b(je)),A=c.filter(([je,ge])=>!l||!(0,ae.rL)(
je,ge)),_=A.map(([je,ge])=>{const Ye=(0,gt.$C)(je,ge,n)?(0,N.SS)(G.v5):Vt(ge,s,n);return Ye&&`${ht(je,s)}: ${Ye}`}),R=!_.includes(void 0)&&_.join(", ").length<=cn,q=R?_.join(", "):yn(n,b,s),X=q&&`: ${q}`;
if(R&&A.length===c.length)return{line:X};const Ie=B(e,Tt(n,s),(0,G.hS)(n.members.size,"field"));return{line:X,under:R?je=>je===1/0?Ie(je):"":Ie}}function B({kind:e},n,s){const i=n.join(`
`);return e==="added"?Le(void 0,i,s):Le(i,void 0,s)}function Le(e,n,s){const i=(0,N.EU)(le(e,n),"diff",Mt);return l=>{const b=i.length<=l?i:Ge(i,l);return s===void 0?`
${b}`:pe(s,b)}}function Ge(e,n){const s=e.split(`
`),i=s.slice(1,-1).map(l=>l.slice(Mt.length));return[...s.slice(0,1),...lt(i,n).map(l=>Mt+l),...s.slice(-1)].join(`
`)}function pe(e,n){return`
${Mt}<details><summary>${e}</summary>

${n}
${Mt}</details>`}function we(e){return e.replace(/^(?=.)/gm,Mt)}const Xe=5;function mt(e,n,s){const i=pt(e,ge=>s(ge).shown,n),l=(0,H.qy)(()=>(0,ce.Vn)((0,H.PX)(e.head??e.base))),b={mask:s,labelOf:(ge,Ye)=>i?.
labelOf(JSON.stringify(ge),Ye),endsOf:ge=>i?.endsOf(ge),countOf:ge=>l().get(ge)??0},c=Dt((0,u.xS)(e)),A=e.status==="modified",_=A?Sn(e,b,i):Nt(hn(On(e),i),b),{nodes:R=0,connections:q=0}=i?.size??{},X=R===
0?"What is in it":`${(0,G.hS)(R,"node")}, ${(0,G.hS)(q,"connection")}`,je=[...A?_:S(X,_,{changes:c,folded:!0}),...En(e,b)];return[...ln(i),v(jt(e,s),{parts:je,changes:c})]}function Dt({added:e,modified:n,
removed:s}){return e+n+s}function ln(e){return e?.note!==void 0?[v(e.note)]:e?.picture?[v((0,N.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function jt({name:e,kind:n,status:s,changes:i},l){const b=`**${ht(e,{mask:l})}**`;return s!=="modified"?`${$t[s]} ${b}: file ${s}`:n==="bi\
nary"||n==="variables"&&i.length===0?`${$t.modified} ${b}: content modified`:n==="variables"?`${b} (values are never shown)`:b}function En({references:e},n){if(e.length===0)return[];const s=e.slice(0,
Xe).map(({path:c,from:A,to:_})=>`${Ut(c,n)} (${ht(A,n)} \u2192 ${ht(_,n)})`),i=e.length>Xe?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",b=`${(0,G.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[v(`${b}: ${s.join(", ")}${i}`)]}function Sn(e,n,s){const i=(0,ae.pi)(e),l=s?.connections??[],b=new Set(l.map(({item:Ye})=>Ye)),[c,A]=[mn(e.text?.base),mn(e.text?.
head)],_=(0,P.$z)(e.text?[{kind:"modified",path:[],from:c,to:A}]:e.changes,Ye=>{const[et,Qe]=Ye.path.slice(-2),dt=et?.type==="item"&&Qe?.type==="member"&&rt.includes(Qe.key);return s?.tells(Ye)?dt?"la\
yout":"told":"value"in Ye&&b.has(Ye.value)?"connection":i(Ye)?"layout":$n(Ye.path,s)?Ye.kind==="reordered"?"order":"item":"rest"}),[R,q]=[_.get("layout")??[],_.get("connection")??[]],X=Nt(_.get("rest")??
[],n),Ie=kn(l,q,n),je=(_.get("told")?.length??0)+q.length,ge=`Layout and bookkeeping: ${(0,G.hS)(R.length,"change")}`;return[...Nt(hn([..._.get("item")??[],..._.get("order")??[]],s),n),...S("Connectio\
ns",Ie,{noun:"connection",changes:je}),...Ie.length===0?X:S("Elsewhere in the file",X),...S(ge,Mn(hn((0,ae.lY)(R,e),s),n),{folded:!0})]}function hn(e,n){return n?e.map(n.withItems):e}function $n(e,n){
return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function mn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function On({base:e,head:n,text:s,status:i,changes:l}){const b=i===
"removed"?"removed":"added",c=(_,R)=>{const q=(0,ce.Vg)(_,()=>{});return!(R.length<3&&q.length>0&&q.every(Ie=>Ie.value.type==="object"))&&(R.length>0||_.type!=="object")?[{kind:b,path:R,value:_}]:q.flatMap(
({step:Ie,value:je})=>Ie.type==="member"?c(je,[...R,Ie]):[{kind:b,path:[...R,Ie],value:je}])},A=e??n??(s&&mn(s.base??s.head));return A?c(A,[]):l}function kn(e,n,s){const i=new Map(n.map(c=>["value"in c&&
c.value,c])),l=An(e,i),b=on(l.map(c=>Tn(c,s)));return l.map(([{item:c}],A)=>{const _=i.get(c),{line:R,under:q=()=>""}=_?en(_,s):{line:""};return v(`${b[A]}${q(0)===""?R:""}`,{under:q})})}function An(e,n){
const s={added:new Map,removed:new Map};return e.flatMap(i=>{const{kind:l,source:b,target:c,item:A}=i;if(l==="rewired"||n.has(A))return[[i]];const _=s[l].get(b),R=_??[i];return _&&_.push(i),s[l].delete(
b),s[l].set(c,R),_?[]:[R]})}function Tn(e,n){const[{kind:s,source:i,target:l,was:b}]=e,c=q=>`**${ht(q.label,n)}**`,A=q=>q===""?"":` (${ht(q,n)})`,_=e.map(({target:q,label:X})=>` \u2192 ${c(q)}${A(X)}`),
R=b?.target===l?A(b.label)||" without a label":b&&` ${c(b.target)}`;return`- ${$t[s]} ${c(i)}${_.join("")}${R===void 0?"":`, was${R}`}`}function Mn(e,n){const s=l=>`${l.kind} ${(0,ae.a2)(l.path)>0} ${sn(
l,ae.a2,n)}`;return[...(0,P.$z)(e,s).values()].flatMap(l=>{const b=l.map(R=>en(R,n));if(l.length<Qt||b.some(({under:R})=>R))return Nt(l,n);const c=fn(l,ae.a2,n),A=we(b.map(({line:R},q)=>`- ${c[q]}${R}`).
join(`
`)),_=`- ${$t[l[0].kind]} ${sn(l[0],ae.a2,n)} of ${(0,G.hS)(l.length,"item")}`;return v(_,{changes:l.length,under:()=>`
${A}`})})}const Rn="<!-- workflow-report -->",In=6e4,_n=1e3;function Nn(e){const{workflows:n,missing:s}=e,i=(0,gt.lb)(e),b=["changed","added","removed"].flatMap(_=>n.filter(R=>R.status===_)).map(_=>{const R=Dt(
_.counts),q=_.files.flatMap(({base:je,head:ge})=>[ge??[],je??[]].flat()),X=(0,H.qy)(()=>(0,ce.j9)([...q,..._.unchanged])),Ie=je=>mt(je,ge=>X().itemOf(ge),i);return{workflow:_,changes:R,parts:_.files.flatMap(
Ie)}}),c=Pn(e,i),A=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:_=In,maxBytes:R=1/0,headings:q=!0,mark:X=!0}={})=>{const Ie=b.map(({workflow:Ye,...et})=>v(Ln(Ye,i,q),et)),
je=v(A,{parts:[...S("",Ie,{noun:"workflow"}),...c]}),ge=X?`${Rn}
`:"";for(let Ye=Math.min(_,R);;){const et=[ge,...y(je,Ye-ge.length-1),`
`],Qe=R===1/0?0:Buffer.byteLength(et.join(""));if(Qe<=R||Ye<_n)return et;Ye=Math.floor(Ye*R*.99/Qe)}}}function Cn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Ln({name:e,status:n,counts:s},i,l){const b=l?"### ":"",c=e===void 0?void 0:ht(e,{mask:i});return n==="added"||n==="removed"?`${b}${$t[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:l?`${b}${c===
void 0?"":`${c}: `}${(0,u.cq)(s)}`:""}function Pn({workflows:e,notCompared:n=[]},s){const i=(c,A)=>{const _=c.flatMap(R=>R===void 0?[]:[ht(R,{mask:s})]).join(", ");return c.length===0?[]:[v(A(_),{least:A(
(0,G.hS)(c.length,"workflow"))})]},l=e.flatMap(({name:c,status:A})=>A==="unchanged"?[c]:[]),b=e.flatMap(({name:c,variablesCompared:A})=>A?[]:[c]);return[...e.length===0?[v("No workflow was compared")]:
[],...i(l,c=>c===""?"No changes":`${c}: no changes`),...i(b,c=>`The environment variables${b.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...i(n,c=>`${c}: not compared, because the step failed`)]}var Un=w(725),Dn=w(697),jn=w(192);const Fn=900*1024;async function zn(e){Wn(e);const n=Nn(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Dn.bg)("the report",s),Bn(n)}function Bn(e){return(n,s,i)=>{const l=Fn-Buffer.byteLength(s.join()),b=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return i===void 0?b:Cn(b,i)}}
function Wn(e){const n=(0,u.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(jn.bY),i=n.length>20?` and ${(0,G.hS)(n.length-20,"more line")}`:"";(0,Un.lm)(`No field matched ${s.join(", ")}${i} \
in ignore. Check the spelling.`)}}),192:((Pe,Ne,w)=>{w.d(Ne,{LO:()=>Je,yG:()=>J,Rr:()=>ae,bY:()=>We});var u=w(24),G=w(760),H=w(806);const ce=ut(import.meta.url)("node:net");var ve=w(783),W=w(279),Q=w(
706);const O=7,k=3e4,U=429;async function v({log:j,signal:ue,endsAt:fe},Ee,{atLeastMs:Ce=0,untilFree:Y=!1}={}){let Se=0,me=0,Re;for(;;)try{return await Ee()}catch(Ke){if(!(Ke instanceof Failure&&(Ke.retryable||
Y&&Ke.busy)))throw Ke;ue.throwIfAborted(),Re??=performance.now();const rt=Ke.status===U,st=Ke.busy||rt;me=st?me+1:0,st||Se++;const pt=Se>(Ke.maxRetries??O)&&performance.now()-Re>=Ce;if(!st&&pt)throw S(
Ke,`${Se} times in a row`);const it=Math.min(k,1e3*2**((me||Se)-1))*(.5+Math.random()/2),ft=rt&&Ke.retryAfterMs>0?Ke.retryAfterMs:Math.max(Ke.retryAfterMs,it),Ot=humanTime(ft);if(performance.now()+ft>=
fe)throw S(Ke,`and waiting ${Ot} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");j.info(`${toSingleLine(sentenceOf(Ke),1e3)}; retrying in ${Ot}`),await M(
ft,ue)}}function S(j,ue,fe=j.advice){const{what:Ee,why:Ce}=j,Y=Ce?{why:`${Ce}, ${ue}`}:{what:`${Ee}, ${ue}`};return j.with({...Y,advice:fe,retryable:!1})}function y(j){const ue=String(j),fe=/^\d+$/.test(
ue)?Number(ue)*1e3:Date.parse(ue)-Date.now();return Math.min(Math.max(fe||0,0),2**31-1)}async function M(j,ue){let fe;const Ee=new Promise(Ce=>{fe=setTimeout(Ce,j)});await $(ue,Ee).finally(()=>clearTimeout(
fe))}function $(j,ue){return new Promise((fe,Ee)=>{const Ce=()=>Ee(j.reason);ue.then(fe,Ee).finally(()=>j.removeEventListener("abort",Ce)),j.aborted?Ce():j.addEventListener("abort",Ce)})}function F(j,ue,fe,Ee={}){
return new Failure({what:j,why:ue,advice:fe,topic:"the-platforms-response",...Ee})}function z(j,ue,fe,Ee){return new Failure({what:j,why:ue,advice:fe,topic:"the-connection",...Ee})}const x={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},f="Re-run the job later.",m="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
L=/EPROTO|ERR_SSL_/,P=/Z_|ERR__ERROR_/,C=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function p(j,ue,fe,Ee){if(!(j instanceof Error&&"code"in j))return j;const Ce=String(j.
code);if(N.test(Ce)){const st=`the TLS connection can't be trusted (${Ce})`;return z(ue,st,`Check host. ${m}`,{affectsAll:!0,cause:j})}const[,Y]=C.exec(j.message)??[];if(Y!==void 0)return I(ue,Y,j);const Se=!fe&&
L.test(Ce),me=Se?"the TLS connection failed":"the connection failed",Re=x[Ce]??`${P.test(Ce)?"the response can't be decoded":me} (${Ce})`,Ke={retryable:!0,maybeProcessed:fe,affectsAll:!fe,cause:j};if(Ee||
!(Se||Ce==="ENOTFOUND"))return z(ue,Re,f,Ke);const rt=Se?`Check host and its port. ${m}`:"Check host.";return z(ue,Re,rt,{...Ke,maxRetries:2})}function I(j,ue,fe){const Ee=(Se,me,Re=!1)=>z(j,Se,me,{affectsAll:!0,
cause:fe,retryable:Re});if(ue==="407")return Ee("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Ce=Number(ue);if(Ce<500&&!ee(Ce))return Ee(`the proxy refuses th\
e connection (${ue})`,"Allow the host there, or add it to NO_PROXY.");const Y=`the proxy made no connection (${toSingleLine(ue,100)})`;return Ee(Y,"Check HTTPS_PROXY, or re-run the job later.",!0)}const re=new Set(
[408,421,425,429]),oe=new Set([501,505,506,508,510,511]);function ee(j){return re.has(j)||j>=500&&!oe.has(j)}function ie(j,ue){return{status:j,retryable:ee(j),retryAfterMs:retryAfterMs(ue["retry-after"]),
maybeProcessed:j<400||j===408||j>=500}}const xe=200;function Oe(j){return j==="localhost"||j==="[::1]"||isIPv4(j)&&j.startsWith("127.")}function K(j){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(j)}function Te(...j){
return j.map(fe=>Number.isSafeInteger(fe)?String(fe):fe).find(fe=>typeof fe=="string"&&fe.length<=xe&&K(fe))}function Fe(){for(const j of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const ue=process.
env[j]?.trim();ue!==void 0&&(process.env[j]=ue===""||ue.includes("://")?ue:`http://${ue}`)}for(const j of["no_proxy","NO_PROXY"]){const ue=process.env[j];ue!==void 0&&(process.env[j]=ue.replace(/[\s,]+/g,
",").replaceAll("*.","."))}}function $e(j,ue){const fe=process.env.https_proxy||process.env.HTTPS_PROXY;if(!fe||checkBypass(j)||/^https?:/i.test(fe)&&getProxyUrl(j))return;throw connectionFailure(ue,"\
the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const De=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function d(j,ue=De){return[ue,({input:fe})=>`contains ${Ue(fe)}. ${j}`]}function h(...j){return ue=>{for(const[fe,Ee]of j){const Ce=fe.exec(ue);if(Ce)throw new Error(typeof Ee=="string"?Ee:Ee(Ce))}return ue}}
function J(j){if(/^(true|True|TRUE|false|False|FALSE)$/.test(j))return j.toLowerCase()==="true";throw new Error(`must be true or false, not ${We(j)}`)}function T(j,ue=!1){return fe=>{const Ee=Number(fe);
if((ue?/^\d+$/:/^\d+(\.\d+)?$/).test(fe)&&Ee>0&&Ee<=j)return Ee;const Ce=j===1/0?"":` and at most ${j}`;throw new Error(`must be a ${ue?"whole ":""}number above 0${Ce}, not ${We(fe)}`)}}const se="is n\
ot an address such as https://ai-for-process.example.ai",Me=h(d("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,j])=>`must not contain a query or a fragment. Set only the beginning of the address: "${j}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,se]);function ke(j){const ue=/^[a-z0-9+.-]+:\/\//i.test(Me(j))?j:`https://${j}`;if(!URL.canParse(ue))throw new Error(se);const fe=new URL(ue);if(fe.protocol!=="htt\
ps:"&&fe.protocol!=="http:")throw new Error("must be an https:// address");if(fe.protocol==="http:"&&!isLoopback(fe.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return fe.pathname.endsWith("/")||(fe.pathname+="/"),fe}function ze(j){if(isId(j))return j;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${We(j)}`)}const Ze=h(d("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,j])=>`begins with "${j}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),qe="is too long: at most 200 characters",He=h([new RegExp("\\p{C}","u"),({input:j})=>`must not contain control characters: ${We(j)}`],[/.{201}/u,
qe]),te=h([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:j})=>`can't be a name: ${We(j)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:j})=>`must not end in .zip, which the action add\
s: ${We(j)}`],[/.{201}/u,qe]);function ne(j){const ue=refusal(te(j));if(ue!==void 0)throw new Error(`can't be a name: ${We(j)} ${ue}`);if(Buffer.byteLength(j)>240)throw new Error(qe);return j}function de(j){
if(j!=="any"){if(/^[0-9a-f]{64}$/i.test(j))return j.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function ye(){return(0,G.resolve)(process.env.GITHUB_WORKSPACE??"")}
const Ae=h([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,j])=>`begins with ${j}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function ae(j){return(0,G.resolve)(ye(),Ae(j))}function be(j){const ue=ae(j);if(existsSync(ue))return ue;throw new Error(Je(j))}function Je(j){
const ue=!(0,u.existsSync)(ye())||(0,u.readdirSync)(ye()).length===0;return`doesn't exist: ${We(j)}${ue?". The workspace is empty: run actions/checkout before this step":""}`}function We(j){const ue=Ue(
j);return`"${(0,Q.OX)(j,60)}"${ue===""?"":` with ${ue}`}`}function Ue(j){const ue=(j.match(new RegExp(De,"gu"))??[]).map(Ce=>Ce.codePointAt(0)??0),fe=[...new Set(ue)].map(Ce=>`U+${Ce.toString(16).toUpperCase().
padStart(4,"0")}`),Ee=fe.length===1?"an invisible character":"invisible characters";return fe.length===0?"":`${Ee} (${fe.slice(0,5).join(", ")})`}}),124:((Pe,Ne,w)=>{w.d(Ne,{AS:()=>Q,Hq:()=>ve,RG:()=>G,
cq:()=>O,cz:()=>H,xS:()=>ce,xW:()=>W});var u=w(706);const G={type:"hidden"};function H(k){const U=v=>k.reduce((S,y)=>S+y[v],0);return{added:U("added"),modified:U("modified"),removed:U("removed")}}function ce({
status:k,changes:U,references:v}){const S={added:0,modified:0,removed:0};if(k!=="modified")return{...S,[k]:1};if(U.length===0&&v.length===0)return{...S,modified:1};for(const{kind:y}of U)S[y==="added"||
y==="removed"?y:"modified"]++;return S}function ve({workflows:k}){return k.some(({status:U})=>U!=="unchanged")}function W({workflows:k}){return H(k.map(({counts:U})=>U))}function Q({workflows:[k,...U]}){
return k?.unusedIgnores.filter(v=>U.every(({unusedIgnores:S})=>S.includes(v)))??[]}function O({modified:k,added:U,removed:v}){return Object.entries({modified:k,added:U,removed:v}).flatMap(([y,M])=>M===
0?[]:[`${(0,u.zD)(M)} ${y}`]).join(", ")||"no changes"}}),436:((Pe,Ne,w)=>{w.d(Ne,{C5:()=>F,Gg:()=>y,Ku:()=>$,MH:()=>ce,Ms:()=>N,Op:()=>f,PX:()=>x,QP:()=>M,Rk:()=>H,TH:()=>S,TN:()=>U,YD:()=>v,ZM:()=>W,
e1:()=>m,eX:()=>ve,jn:()=>z,kk:()=>k,qy:()=>P,yR:()=>L});var u=w(761),G=w(899);const H=["id","_id","key","name"],ce=[...H,"uuid","guid","identifier","instanceIdentifier"],ve=["name","title","label","d\
isplayName","Name","Title","Label","DisplayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,Q=["data","attributes","definition","properties","_source"],O=["tit\
le","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function U(C,p){if(C.type!=="object")return;const I=C.members.get(p)??C.matchOnly?.get(p);if(!(I===void 0||
!z(I)))return(I.type==="string"?/[^\s"]/:/\d/).test(I.text)?I.text:void 0}function v(C){return C.type==="object"?[...C.members.keys()]:[]}function S(C){const p=()=>v(C).filter(re=>W.test(re)),I=re=>k.
test(re);return $(C,["id","_id","key"])??$(C,p().sort())??$(C,["name"],I)}function y(C){const p=re=>!k.test(re);let I=$(C,ve,p);for(const re of Q)I??=$(F(C,re),O,p);return I}function M(C){return $(C,[
"type","Type"])}function $(C,p,I=re=>!0){for(const re of p){const oe=C&&U(C,re);if(oe!==void 0&&I(oe))return oe}}function F(C,p){return C?.type==="object"?C.members.get(p):void 0}function z(C){return C.
type==="string"||C.type==="literal"}function x(C,p=[]){if(C===void 0)return p;if(z(C))p.push(m(C.text));else for(const I of C.type==="array"?C.items:C.members.values())x(I,p);return p}function f(C,p,I){
return I&&ce.includes(C)&&z(p)}function m(C){return C.startsWith('"')?C.includes("\\")?JSON.parse(C):C.slice(1,-1):C}class N{#e;#t;#n;#r=new Map;#s=new Map;#o=0;constructor(p,I=re=>{}){this.#e=p,this.#t=
p.lines.length===0,this.#n=I}read(p){const{fields:I,orders:re}=this.#e,oe=ee=>(0,G.pi)(I,ee,this.#n);return(0,u.q)(p,void 0,{enter:(ee,ie="")=>this.#t?void 0:{key:ie,outer:ee},scalar:ee=>this.scalar(ee),
array:(ee,ie)=>{const xe=ee.length>0&&oe({key:"",outer:ie});return this.array(xe?[]:ee,(0,G.pi)(re,ie,this.#n))},object:(ee,ie)=>{let xe;for(const[Oe,K]of I.size===0?[]:ee)oe({key:Oe,outer:ie})&&(ee.delete(
Oe),H.includes(Oe)&&(xe=(xe??new Map).set(Oe,K)));return this.object(ee,xe)}})}scalar(p){let I=this.#r.get(p);return I===void 0&&(I={type:p.startsWith('"')?"string":"literal",id:++this.#o,text:p},this.#r.
set(p,I)),I}array(p,I){const re=p.map(({id:ee})=>ee),oe=I?re.sort((ee,ie)=>ee-ie):re;return this.#i(`[${oe}`,ee=>({type:"array",id:ee,items:p,unordered:I}))}object(p,I){const re=Array.from(p,([oe,{id:ee}])=>`${this.
scalar(oe).id}:${ee}`).sort();return this.#i(`{${re}`,oe=>({type:"object",id:oe,members:p,matchOnly:I}))}#i(p,I){const re=this.#s.get(p);if(re&&this.#t)return re;const oe=I(re?.id??++this.#o);return re||
this.#s.set(p,oe),oe}}function L(C,p=new N(G.K$)){return/^\s*[[{]/.test(C)?p.read(C):void 0}function P(C){let p;return()=>(p??={value:C()},p.value)}}),899:((Pe,Ne,w)=>{w.d(Ne,{K$:()=>u,pi:()=>H,wo:()=>G});
const u=G("");function G(W){const Q=new Set,[O,k]=[new Map,new Map];for(const[U,v]of W.split(/\r\n|\r|\n/).entries()){const S=v.trim();if(S===""||S.startsWith("#"))continue;const[y,M]=S.endsWith("[]")?
[S.slice(0,-2),k]:[S,O],$=y.split(".").reverse(),F=ce(y);if($.includes(""))throw new Error(`has an empty key in line ${U+1} (join keys by single dots)`);if($.every(z=>z==="*"))throw new Error(`has onl\
y * in line ${U+1}, which would ignore everything (name a key)`);Q.add(S),M.set(F,[...M.get(F)??[],{line:S,keys:$}])}return{lines:[...Q],fields:O,orders:k}}function H(W,Q,O){if(W.size===0||Q===void 0)
return!1;const k=["*",ce(Q.key)].flatMap(U=>W.get(U)??[]).filter(({keys:U})=>ve(Q,U));for(const{line:U}of k)O(U);return k.length>0}function ce(W){return W.slice(W.lastIndexOf(".")+1)}function ve(W,Q){
if(W===void 0||Q.length===0)return Q.length===0;const O=Q[0]==="*"?["*"]:W.key.split(".").reverse();return O.every((k,U)=>k===Q[U])&&ve(W.outer,Q.slice(O.length))}}),742:((Pe,Ne,w)=>{w.d(Ne,{dj:()=>He,
OD:()=>qe,qy:()=>Ze});var u=w(436),G=w(899),H=w(665);function ce(te,ne){const de=ne.size===0?void 0:ne.get(JSON.stringify(te));return de===void 0?te:(0,u.e1)(de)}function ve({base:te,head:ne}){return te===
ne?[]:u.MH.flatMap(de=>{const[ye,Ae]=[(0,u.TN)(te,de),(0,u.TN)(ne,de)];return ye!==Ae&&ye?.startsWith('"')&&Ae?.startsWith('"')?[[ye,Ae]]:[]})}function W(te,ne){const de=new Map;for(const[ae,be]of te)
de.set(ae,(de.get(ae)??new Set).add(be));const ye=(ae,be)=>(ae.get(be)??ae.get(`.${be}`))===1,Ae=([ae,be])=>de.get(ae)?.size===1&&ye(ne.base,ae)&&ye(ne.head,be);return new Map(te.filter(Ae))}function Q(te){
const ne=de=>{const ye=new Map,Ae=(ae,be)=>{if(ae.type==="array")for(const Ue of ae.items)Ae(Ue);if(ae.type!=="object")return;const Je=be!==void 0&&(0,u.QP)(ae)!==void 0?[`.${JSON.stringify(be)}`]:[],
We=be===void 0?u.MH.flatMap(Ue=>(0,u.TN)(ae,Ue)??[]):Je;for(const Ue of new Set([ae.id,...We]))ye.set(Ue,(ye.get(Ue)??0)+1);for(const[Ue,j]of ae.members)Ae(j,Ue)};for(const ae of te)Ae(ae[de],"");return ye};
return{base:ne("base"),head:ne("head")}}function O(te,ne,de){const ye={element:new Map,member:new Map};function Ae(be,Je){if(ne.size===0&&!de)return be;if((0,u.jn)(be))return te.scalar(ne.get(be.text)??
be.text);const We=ye[Je?"element":"member"],Ue=We.get(be.id)??ae(be,Je);return We.set(be.id,Ue),Ue}function ae(be,Je){if(be.type==="array"){const ue=be.items.map(fe=>Ae(fe,!0));return te.array(ue,be.unordered)}
const We=new Map,Ue=de&&Je?u.Rk.map(ue=>(0,u.TN)(be,ue)):[],j=ue=>ue.type==="string"&&Ue.includes(ue.text);for(const[ue,fe]of be.members)!(0,u.Op)(ue,fe,Je)&&!j(fe)?We.set(ce(ue,ne),Ae(fe,!1)):de||We.
set(ue,fe);return te.object(We)}return(be,Je=!1)=>Ae(be,Je).id}function k(te,ne,de){const ye={base:O(te,ne,!0),head:O(te,new Map,!0)};return{interner:te,renames:ne,holders:de,follow:O(te,ne,!1),bare:ye}}
var U=w(408);const v=.4,S=.8,y=.9,M=4e4,$=4,F=/^(""|0|true|false|null)$/,z=.25,x=new Set([...u.eX,"type"]);function f(te,ne,de,ye){const{compare:Ae,shareRare:ae}=L(te,de),be=m(te,ne);return Je=>(We,Ue)=>{
const j=(0,U.qc)(We,Ue),ue=j.reduce((Y,{base:Se,head:me})=>Y+Se.length*me.length,0),fe=Y=>ue>M?[...ae(Y),...(0,U.O6)(ne,Y).flatMap(U.yU)]:Y.base.flatMap(Se=>Y.head.map(me=>({base:Se,head:me}))),Ee=j.flatMap(
fe).flatMap(Y=>{const Se=Ae(Y);return(Je>0&&ye(Y)?Ae(Y,()=>1)>=y:Se>=Je)?[{pair:Y,alike:Se,distance:be(Y)}]:[]});Ee.sort((Y,Se)=>Se.alike-Y.alike||Y.distance-Se.distance);const Ce=new Set;return Ee.flatMap(
({pair:Y})=>Ce.has(Y.base)||Ce.has(Y.head)?[]:(Ce.add(Y.base).add(Y.head),[Y]))}}function m({base:te},ne){const de=new Map((0,U.Ms)(ne).map(ae=>[ae.base.index,ae.head.index-ae.base.index]));let ye=0;const Ae=te.
map(({index:ae})=>(ye=de.get(ae)??ye,ae+ye));return ae=>Math.abs((Ae[ae.base.index]??0)-ae.head.index)}function N({base:te,head:ne}){const de=({item:be})=>[(0,u.TH)(be),(0,u.Gg)(be)],[ye,Ae]=[new Set(
te.flatMap(de)),new Set(ne.flatMap(de))],ae=(be,Je)=>de(be).every(We=>We!==void 0&&!Je.has(We));return be=>ae(be.base,Ae)&&ae(be.head,ye)}function L(te,{renames:ne,follow:de}){const ye=new Map([["",0]]),
Ae=new Set;function ae(fe){const Ee=ye.get(fe)??ye.size;return ye.set(fe,Ee),Ee}function be(fe,Ee){const Ce=new Set,Y=(Se,me,Re)=>{if((0,u.jn)(Se)||(Se.type==="array"?Se.items.length:Se.members.size)===
0){const Ke=ae(`${me}=${Ee==="base"?de(Se):Se.id}`);Ce.add(Ke),(!(0,u.jn)(Se)||F.test(Se.text))&&Ae.add(Ke)}else if(Se.type==="array")for(const Ke of Se.items)Y(Ke,ae(`${me}[]`),!0);else for(const[Ke,
rt]of Se.members)me===0&&(0,u.jn)(rt)&&x.has(Ke)||(0,u.Op)(Ke,rt,Re)||Y(rt,ae(`${me}.${Ee==="base"?ce(Ke,ne):Ke}`),!1)};return Y(fe,0,!0),Ce}const Je=new Map,We=new Map,Ue=fe=>Je.get(fe)??new Set;for(const fe of[
"base","head"]){for(const Ee of te[fe])Je.set(Ee,be(Ee.item,fe));for(const[Ee,Ce]of(0,H.Vn)(te[fe].flatMap(Y=>[...Ue(Y)]))){const Y=(Ae.has(Ee)?z:1)/Ce;We.set(Ee,Math.min(We.get(Ee)??1,Y))}}const j=fe=>We.
get(fe)??0,ue=fe=>[...Ue(fe)].filter(Ee=>j(Ee)>=1/$);return{compare({base:fe,head:Ee},Ce=j){const Y=Ke=>[...Ke].reduce((rt,st)=>rt+Ce(st),0),[Se,me]=[Ue(fe),Ue(Ee)],Re=[...Se].filter(Ke=>me.has(Ke));return 2*
Y(Re)/(Y(Se)+Y(me))||0},shareRare(fe){const Ee=new Map;for(const Ce of fe.head)for(const Y of ue(Ce))Ee.set(Y,[...Ee.get(Y)??[],Ce]);return fe.base.flatMap(Ce=>{const Y=new Set(ue(Ce).flatMap(Se=>Ee.get(
Se)??[]));return Array.from(Y,Se=>({base:Ce,head:Se}))})}}}function P(te,ne,de){const ye={base:(0,U.S3)([te]),head:(0,U.S3)([ne])};return Math.max(...(0,U.yU)(ye).map(Ae=>L(ye,de).compare(Ae)))}function C(te){
return(0,u.QP)(te)!==void 0}function p(te,ne){const de=ye=>te[ye].some(({item:Ae})=>C(Ae));return!de("base")||!de("head")?[]:f(te,[],ne,()=>!1)(S)(te,({item:ye})=>(0,u.QP)(ye))}const I=/^"[\w-]{0,20}"$/,
re=({item:te})=>(0,u.Gg)(te),oe=500;function ee(te,ne,de){let ye=[],Ae=te;const ae=()=>Ae.base.length===0||Ae.head.length===0,be=(Y,Se)=>{const me=ae()?[]:Y(Ae,Se);me.length!==0&&(ye=ye.concat(me),Ae=
(0,U.FF)(Ae,me))},Je=Y=>(Se,me)=>(0,U.O6)(ye,Se).flatMap(Re=>Y(Re,me)),We=de||[...te.base,...te.head].some(({item:Y})=>Y.type==="object"),Ue=u.Rk.filter(Y=>!K(Y,te,ne));for(const Y of Fe(Ue,te,ne))be(
U.kk,xe(Y));const j=({item:Y})=>Y.id,ue=({item:Y},Se)=>Se==="base"?ne.follow(Y,!0):Y.id;for(const Y of ne.renames.size>0?[ue,j]:[j])be(Je(U.eV),Y),We&&be(U.kh,Y);if(We&&!ae()){const Y=N(te);for(const Re of Fe(
De(te),te,ne).slice(0,1)){const Ke=rt=>!u.ZM.test(Re)&&Y(rt)&&I.test((0,u.TN)(rt.head.item,Re)??"");be((rt,st)=>(0,U.kk)(rt,st).filter(pt=>!Ke(pt)),xe(Re))}const Se=Re=>({item:Ke},rt)=>Oe(Ke,ne.bare[rt],
Re);be(Je(U.eV),Se(1)),be(U.kh,Se(3));const me=f(te,ye,ne,Y);for(const Re of[...u.eX,"key"])be(me(0),xe(Re));be(me(0),re),be(me(v),({item:Re})=>Re.type==="object"?(0,u.QP)(Re)??"":void 0)}const fe=Ue.
length<u.Rk.length,Ee=Y=>(0,u.Gg)(Y)??(fe?Ue.find(Se=>(0,u.TN)(Y,Se)):(0,u.TH)(Y));return be(Je((Y,Se)=>fe&&ie(Y.base)===ie(Y.head)?(0,U.yU)(Y):(0,U.kh)(Y,Se)),({item:Y})=>Ee(Y)===void 0?"":void 0),ye}
function ie(te){return te.map(({index:ne})=>ne).join()}function xe(te){return({item:ne})=>(0,u.TN)(ne,te)}function Oe(te,ne,de){return te.type!=="object"||[...te.members].filter(([Ae,ae])=>!(0,u.Op)(Ae,
ae,!0)).length<de?void 0:ne(te,!0)}function K(te,ne,de){const[ye,Ae]=[Te(ne.base,te),Te(ne.head,te)];if(ye===void 0||ye.word!==Ae?.word)return!1;if(ye.word===""&&ye.first<2&&Ae.first<2)return!0;const ae=(0,U.
kk)(ne,xe(te)),be=ae.filter(({base:We,head:Ue})=>(0,u.Gg)(We.item)===(0,u.Gg)(Ue.item));return(0,U.kk)(ne,re).length>2*be.length?!0:ye.word===""||ne.base.length===ne.head.length||ne.base.length>oe?!1:
(0,U.eV)(ne,({item:We},Ue)=>Oe(We,de.bare[Ue],1)).length>$e(ae,de)||(0,U.eV)(ne,re).length>be.length}function Te(te,ne){const de=te.map(({item:be})=>/^"?(.*?)(\d+)"?$/.exec((0,u.TN)(be,ne)??"")),[ye,Ae]=[
de[0]?.[1],Number(de[0]?.[2])],ae=be=>de[be]?.[1]===ye&&Number(de[be]?.[2])===Ae+be;return ye!==void 0&&de.length>1&&te.every(({index:be})=>ae(be))?{word:ye,first:Ae}:void 0}function Fe(te,ne,de){const ye=te.
map(ae=>({key:ae,pairs:(0,U.kk)(ne,xe(ae))})),Ae=(ae,be)=>ae.every(({base:We,head:Ue},j)=>We===be[j]?.base&&Ue===be[j]?.head)?0:$e(be,de)-$e(ae,de);return ye.sort(({pairs:ae},{pairs:be})=>be.length-ae.
length||Ae(ae,be)),ye.map(({key:ae})=>ae)}function $e(te,{interner:ne,renames:de,bare:ye}){const Ae=te.map(({base:be,head:Je})=>({base:be.item,head:Je.item})),ae=O(ne,new Map([...de,...Ae.flatMap(ve)]),
!0);return Ae.filter(({base:be,head:Je})=>[ae,ye.head].some(We=>We(be,!0)===ye.head(Je,!0))).length}function De({base:te,head:ne}){const de=(0,H.Vn)(ne.flatMap(({item:ae})=>(0,u.YD)(ae))),ye=ae=>2*(de.
get(ae)??0)>ne.length&&ae!=="type",Ae=[...de.keys()].filter(ae=>ye(ae)&&d(te,ae)&&d(ne,ae)).sort();return[...Ae.filter(ae=>u.ZM.test(ae)),...Ae]}function d(te,ne){const de=te.flatMap(({item:ae})=>(0,u.
TN)(ae,ne)??[]).filter(ae=>ae.startsWith('"'));if(de.length<(u.ZM.test(ne)?1:2)||2*de.length<=te.length||new Set(de).size<de.length)return!1;const Ae=new Set(te.flatMap(({item:ae})=>u.Rk.map(be=>(0,u.
TN)(ae,be))));return 2*de.filter(ae=>Ae.has(ae)).length<de.length}const h=8,J=.5;function T(te,ne,de){const ye=ne.holders(),Ae=me=>te[me].flatMap(Re=>[Re,...se(Re,de)]),ae={base:Ae("base"),head:Ae("he\
ad")},be=me=>{const Re=Ke=>ae[Ke].filter(({path:rt,value:st})=>rt.at(-1)?.type===me&&ye[Ke].get(st.id)===1);return{base:Re("base"),head:Re("head")}},Je={bases:new Set,heads:new Map};let We=be("item");
const Ue=(me,Re)=>{const Ke=(0,U.kk)(We,me).filter(({base:rt,head:st})=>rt.owner!==st.owner&&Re(rt.value,st.value));for(const{base:rt,head:st}of Ke)Je.bases.add(rt.value),Je.heads.set(st.value,rt);We=
(0,U.FF)(We,Ke)},j=(me,Re)=>(0,u.QP)(me)===(0,u.QP)(Re),ue=(me,Re)=>(0,u.Gg)(me)!==void 0&&(0,u.Gg)(me)===(0,u.Gg)(Re),fe=(me,Re)=>j(me,Re)&&P(me,Re,ne)>=J,Ee=(me,Re)=>(ye[Re].get(me??"")??0)<2,Ce=(me,Re)=>Ee(
me,Re)?me:void 0;Ue(({value:me},Re)=>Ce((0,u.TH)(me),Re),(me,Re)=>((0,u.TH)(me)?.length??0)>=h||ue(me,Re)||fe(me,Re)),Ue(({value:me},Re)=>Ce((0,u.Gg)(me)??(0,H.qU)(me),Re),fe);const Y=({value:me},Re)=>Oe(
me,ne.bare[Re],3);Ue((me,Re)=>Ee((0,u.TH)(me.value),Re)?Y(me,Re):void 0,j),We=be("member");const Se=({path:me})=>me.at(-2)?.type==="member";return Ue(me=>Se(me)&&C(me.value)?JSON.stringify(me.path.slice(
-2)):void 0,fe),Je}function se({value:te,path:ne},de){return(0,H.Vg)(te,de).flatMap(ye=>{if((0,u.jn)(ye.value))return[];const Ae={value:ye.value,path:[...ne,ye.step]};return[Ae,...se(Ae,de)]})}function Me(te,ne,de,ye){
const Ae=[],ae=[],be=[],Je=[],We={base:[],head:[]};function Ue({base:Y,head:Se},me,Re){Re==="element"&&Je.push(...ve({base:Y,head:Se})),(Re==="element"||Re==="member"&&Y.type==="object"&&Se.type==="ob\
ject")&&be.push({base:Y,head:Se,path:me}),Y.id!==Se.id&&(Y.type==="array"&&Se.type==="array"?Ce(Y,Se,me):Y.type==="object"&&Se.type==="object"?Ee({base:Y,head:Se},me,Re):Re!=="own"&&(0,u.jn)(Y)&&(0,u.
jn)(Se)&&ne.renames.get(Y.text)===Se.text?ae.push({path:me,from:(0,u.e1)(Y.text),to:(0,u.e1)(Se.text)}):Ae.push({kind:"modified",path:me,from:Y,to:Se}))}function j({base:Y,head:Se},me,Re,Ke){Y!==void 0&&
Se!==void 0?Ue({base:Y,head:Se},me,Re):Se!==void 0&&!ue(Se,me)?(Ae.push({kind:"added",path:me,value:Se}),We.head.push({value:Se,path:me,owner:Ke}),de.heads.size>0&&fe(Se,me)):Y!==void 0&&!de.bases.has(
Y)&&(Ae.push({kind:"removed",path:me,value:Y}),We.base.push({value:Y,path:me,owner:Ke}))}function ue(Y,Se){const me=de.heads.get(Y);return me===void 0?!1:(Ae.push({kind:"moved",path:Se,from:me.path}),
Ue({base:me.value,head:Y},Se,Se.at(-1)?.type==="member"?"member":"element"),!0)}function fe(Y,Se){for(const{step:me,value:Re}of(0,H.Vg)(Y,ye)){const Ke=[...Se,me];ue(Re,Ke)||fe(Re,Ke)}}function Ee(Y,Se,me){
for(const{key:Re,from:Ke,isRenamed:rt,...st}of ke(Y,ne)){const pt=[...Se,{type:"member",key:Re}];rt?(Ae.push({kind:"moved",path:pt,from:[...Se,{type:"member",key:Ke}]}),Je.push([JSON.stringify(Ke),JSON.
stringify(Re)])):Ke!==Re&&ae.push({path:pt,from:Ke,to:Re});const it=st.base!==void 0&&(0,u.Op)(Re,st.base,me==="element");j(st,pt,it?"own":"member",Y)}}function Ce(Y,Se,me){const Re={base:(0,U.S3)(Y.items),
head:(0,U.S3)(Se.items)},Ke=ee(Re,ne,Se.unordered).filter(it=>!de.bases.has(it.base.item)&&!de.heads.has(it.head.item)),rt=(0,H.Oe)(Re,Ke,ye),st=new Set((0,U.Ms)(Ke).map(it=>it.head.index)),pt=rt.filter(
it=>it.base&&it.head&&!st.has(it.index));pt.length>0&&!Se.unordered&&Ae.push({kind:"reordered",path:me,moved:pt.map(({step:it})=>it)});for(const{step:it,...ft}of rt)j(ft,[...me,it],"element",Re)}return Ue(
te,[],"root"),{changes:Ae,references:ae,matches:be,renames:Je,unmatched:We}}function ke({base:te,head:ne},de){const{renames:ye,follow:Ae,holders:ae}=de,be=new Map(te.members),Je=new Map,We=(Ee,Ce)=>Ee.
id===Ce.id||Ae(Ee)===Ce.id;for(const Ee of[We,()=>!0])for(const Ce of[Y=>Y,Y=>ce(Y,ye)])for(const[Y,Se]of be){const me=Ce(Y),Re=ne.members.get(me);if(Re===void 0||Je.has(me)||!Ee(Se,Re))continue;be.delete(
Y);const Ke=Y!==me&&C(Se)&&!ae().base.has(JSON.stringify(Y));Je.set(me,{key:me,from:Y,isRenamed:Ke,base:Se,head:Re})}const Ue=new Map([...ne.members].filter(([Ee])=>!Je.has(Ee))),j={base:[...be.keys()],
head:[...Ue.keys()]},ue=p({base:(0,U.S3)([...be.values()]),head:(0,U.S3)([...Ue.values()])},de);for(const Ee of ue){const[Ce="",Y=""]=[j.base[Ee.base.index],j.head[Ee.head.index]];be.delete(Ce),Je.set(
Y,{key:Y,from:Ce,isRenamed:!0,base:Ee.base.item,head:Ee.head.item})}for(const[Ee,Ce]of Ue)Je.has(Ee)||Je.set(Ee,{key:Ee,from:Ee,head:Ce});const fe=Array.from(be,([Ee,Ce])=>({key:Ee,from:Ee,base:Ce}));
return[...Je.values(),...fe].sort((Ee,Ce)=>Ee.key<Ce.key?-1:1)}const ze=5;function Ze(te,ne){const de=new u.Ms(G.K$),[ye,Ae]=[te,ne].map(ae=>(0,u.yR)(ae,de));return ye&&Ae&&qe([{base:ye,head:Ae}],de)[0]}
function qe(te,ne,de=[]){const ye=(0,u.qy)(()=>Q(te)),Ae=te.flatMap(({head:Ue,base:j})=>[Ue,j]),ae=(0,u.qy)(()=>(0,H.j9)(Ae,(0,H.j9)(de).itemOf)),be=(Ue,j)=>ae().componentOf(Ue,j);function Je(Ue){const j=k(
ne,Ue,ye);return te.map(ue=>{const fe=Me(ue,j,{bases:new Set,heads:new Map},be),{base:Ee,head:Ce}=fe.unmatched;if(Ee.length===0||Ce.length===0)return fe;const Y=T(fe.unmatched,j,be);if(Y.heads.size===
0)return fe;const Se=Me(ue,j,Y,be);return Se.matches.filter(({head:me})=>Y.heads.has(me)).length===Y.heads.size?Se:fe})}let We=new Map;for(let Ue=0;Ue<ze;Ue++){const j=Je(We),ue=j.flatMap(Ee=>Ee.renames),
fe=ue.length===0?new Map:W(ue,ye());if(We.size===fe.size&&[...We].every(([Ee,Ce])=>fe.get(Ee)===Ce)){if(j.some(({changes:Ee})=>Ee.length>0))return j;break}We=fe}return Je(new Map)}function He(te){if((0,u.
jn)(te))return te.text;if(te.type==="array"){const de=te.items.map(He);return`[${(te.unordered?de.sort():de).join()}]`}return`{${Array.from(te.members,([de,ye])=>`${JSON.stringify(de)}:${He(ye)}`).sort().
join()}}`}}),499:((Pe,Ne,w)=>{w.d(Ne,{Ab:()=>m,a2:()=>oe,gN:()=>C,lY:()=>ee,pi:()=>N,rL:()=>p});var u=w(436),G=w(408);const H=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ce=["x","y"],ve=m("viewport canvas"),W=m("w h width height left top zoom"),Q=[["x"],["position"],["left","top"]],O=m("selected dragging"),k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
U=/^\d{4}-\d\d-\d\d$/,v=m("_?id uuid guid identifier instanceIdentifier"),S=/^\d{1,15}$/,y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
$=/(id|handle)$/i,F=m("_?rev revision version versionId activeVersionId versionCounter versionNumber"),z=m("meta(data)? .*info revision flow workflow"),x=100,f=[[m(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,U],[m(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),k],[m(".*timestamp .*iteration"),k],[m("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),k,U],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function m(K){return new RegExp(`^(${K.
replaceAll(" ","|")})$`,"i")}function N({base:K,head:Te,changes:Fe,matches:$e,references:De}){const d=(0,u.qy)(()=>Fe.flatMap(se=>P(se)??[]).slice(0,x)),h=(0,u.qy)(()=>new Map($e.map(se=>[se.path.at(-1),
se]))),J=(0,u.qy)(()=>(0,G.$z)(De,({path:se})=>se[oe(se)-1])),T={base:(0,u.qy)(()=>new Set((0,u.PX)(K))),head:(0,u.qy)(()=>new Set((0,u.PX)(Te)))};return se=>{const{kind:Me,path:ke}=se;if(Me==="reorde\
red"||Me==="moved")return!1;const[ze,Ze=ze]=Me==="modified"?[se.from,se.to]:[se.value];if(Oe(ze)&&Oe(Ze)&&I(ke,ze.type==="literal"))return!0;const qe=Ue=>"text"in Ue&&/^(true|false)$/.test(Ue.text);if(O.
test(xe(ke.at(-1)))&&re(ke[oe(ke)-1])&&qe(ze)&&qe(Ze))return!0;if(Me!=="modified"||ze.type!==Ze.type||!("text"in ze)||!("text"in Ze))return!1;const[te,ne,de]=[xe(ke.at(-1)),(0,u.e1)(ze.text),(0,u.e1)(
Ze.text)],ye=(...Ue)=>[ne,de].every(j=>Ue.some(ue=>ue.test(j)));if(f.some(([Ue,...j])=>Ue.test(te)&&ye(...j)))return!0;const Ae=xe(ke.at(-2));if(F.test(te)&&ye(S,y))return Ae===""||z.test(Ae);const ae=$.
test(te)?[...J().get(ke.at(-2))??[],...d()]:[];if(L(ne,ae)===de)return!0;const be=Ue=>Ue&&(0,u.TH)(Ue.base)===ze.text&&(0,u.TH)(Ue.head)===Ze.text;if(ye(y)&&ke.slice(0,-2).some(Ue=>be(h().get(Ue))))return!0;
const Je=v.test(te)||te===`${xe(ke.at(-3)).replace(/s$/,"")}Id`,We=ye(y)||ye(M)&&M.exec(ne)?.[1]===M.exec(de)?.[1];return Ae===""&&Je&&We&&!T.head().has(ne)&&!T.base().has(de)}}function L(K,Te){const Fe=Te.
filter(({from:De,to:d})=>De!==K&&K.includes(De)&&!K.includes(d)),$e=[...new Map(Fe.map(({from:De,to:d})=>[De,d]))];return $e.sort(([De],[d])=>d.length-De.length),$e.reduce((De,[d,h])=>De.replaceAll(d,
h),K)}function P(K){const[Te,Fe]=K.path.slice(-2);if(!(!(K.kind==="modified"&&Te?.type==="item"&&v.test(xe(Fe)))||K.from.type!=="string"||K.to.type!=="string"))return{from:(0,u.e1)(K.from.text),to:(0,u.
e1)(K.to.text)}}function C(K){return y.test(K)||k.test(K)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(K)}function p(K,Te){const Fe=(0,u.jn)(Te)&&(v.test(K)||K==="name"&&u.kk.test(Te.text)),$e=ce.includes(K)||
H.test(K)&&Te.type!=="literal";return Fe||$e&&Oe(Te)}function I(K,Te){const[Fe,$e]=[K.at(-2),xe(K.at(-1))],De=K.slice(oe(K)).find(h=>H.test(xe(h)));return De?De===K.at(-1)?!Te:$e===""||ce.includes($e)||
W.test($e):$e==="zoom"&&ve.test(xe(Fe))||ce.includes($e)||W.test($e)&&re(Fe)}function re(K){const Te=K?.type==="item"&&K.item.type==="object"?K.item.members:void 0;return Q.some(Fe=>Fe.every($e=>Te?.has(
$e)))}function oe(K){return K.slice(0,-1).findLastIndex(({type:Te})=>Te==="item")+1}function ee(K,{matches:Te}){const Fe=new Map(Te.map(De=>[De.path.at(-1),De])),$e=new Map;for(const De of K){const d=oe(
De.path),[h,J]=[De.path[d-1],De.path[d]],T=ce.includes(xe(J)),se=T?ce:H.test(xe(J))?[xe(J)]:[],[Me,ke]=[ie(Fe.get(h)?.base,se),ie(Fe.get(h)?.head,se)],ze=[...De.path.slice(0,d),{type:"member",key:se.join(
", ")}];Me&&ke?$e.set(T?h:J,{kind:"modified",path:ze,from:Me,to:ke}):$e.set(De,De)}return[...$e.values()]}function ie(K,Te){const Fe=K?.type==="object"?Te.flatMap($e=>K.members.get($e)??[]):[];if(!(Fe.
length<Te.length))return Fe.length>1?{type:"array",id:0,items:Fe,unordered:!1}:Fe[0]}function xe(K){return K?.type==="member"?K.key:""}function Oe(K){if(K.type==="literal")return/\d/.test(K.text);const Te=K.
type==="array"?K.items:K.type==="object"?[...K.members.values()]:[];return Te.length>0&&Te.every(Oe)}}),665:((Pe,Ne,w)=>{w.d(Ne,{Vn:()=>P,s3:()=>f,Oe:()=>F,Vg:()=>z,j9:()=>v,qU:()=>S,oP:()=>L});var u=w(
436),G=w(408),H=w(499),ce=w(997),ve=w(856);function W(p){const re=p.flatMap(ie=>ie.type==="object"?[...ie.members]:[]).filter(([,{type:ie}])=>ie==="string"),oe=[...(0,G.$z)(re,([ie])=>ie)].flatMap(([ie,
xe])=>{const{size:Oe}=new Set(xe.map(([,{id:De}])=>De));if(!(Oe>1&&Oe===xe.length&&2*Oe>p.length)||ie==="type"||ce.Z_.test(ie))return[];const Te=p.flatMap(De=>Q(De,ie)??[]),Fe=2*Te.length>p.length&&!Te.
some(H.gN),$e=xe.reduce((De,[,d])=>De+("text"in d?d.text.length:0),0);return Fe?[{key:ie,size:Oe,length:$e}]:[]});oe.sort((ie,xe)=>xe.size-ie.size||ie.length-xe.length||(ie.key<xe.key?-1:1));const[ee]=oe;
return ie=>ee&&Q(ie,ee.key)}function Q(p,I){const re=(0,u.C5)(p,I),oe=re?.type==="string"?(0,u.e1)(re.text):"";return/^[^\n]{1,60}$/.test(oe)&&!(0,ve.$C)(I,re,p)?oe:void 0}const O=/group|parent|folder|owner/i,
k=/(-[\da-f]{4}){3}-[\da-f]{12}/i,U=40;function v(p,I=re=>{}){const re=p.map($),oe=Oe=>re.find(K=>K.get(Oe))?.get(Oe)??(/[^\d"]/.test(Oe)?I(Oe):void 0);function ee(Oe,K){for(const Te of(0,u.YD)(Oe).sort()){
if(O.test(Te))continue;const Fe=`${(0,u.TN)(Oe,Te)}`,$e=Te==="type"?`"${Fe.split(":")[1]}`:Fe,De=oe($e);if(De===void 0||S(De.item)===void 0)continue;const d=re.some(h=>{const J=h.get($e);return J&&(J.
array===K||M(K,J.item))});if(Te==="type"||!d)return De.item}}function ie(Oe,K){const Te=(0,u.Gg)(Oe);return S(Oe)??S(ee(Oe,K))??(Te&&(0,u.e1)(Te))}function xe(Oe,K=/\d/.test(Oe)){const Te=K?oe(Oe):void 0;
return Te&&(ie(Te.item,Te.array)??C(Te.item))}return{itemOf:oe,componentOf:ee,nameOf:ie,labelOf:xe}}function S(p){const I=(0,u.Ku)(p,["name","Name"]);if(I&&!u.kk.test(I))return(0,u.e1)(I);const oe=I===
void 0&&(0,u.Ku)(p,u.eX)!==void 0?void 0:(0,u.Gg)(p)??(p&&y(p));return oe&&(0,u.e1)(oe)}function y(p){const I=(0,u.C5)(p,"localeData");return[...(I?["en",...(0,u.YD)(I)]:[]).map(ie=>(0,u.C5)(I,ie)),(0,u.
C5)((0,u.C5)(p,"data"),"node")].map(ie=>(0,u.Gg)(ie)??(0,u.Ku)(ie,["display_name"])).find(ie=>ie!==void 0)}function M(p,I){return(0,u.YD)(I).map(oe=>(0,u.C5)(I,oe)).some(oe=>oe?.type==="array"&&oe.items===
p)}function $(p){const I=new Map,re=oe=>{if(oe.type==="object")for(const ee of oe.members.values())re(ee);if(oe.type==="array")for(const ee of(0,G.S3)(oe.items)){const ie=(0,u.YD)(ee.item).filter(Oe=>u.
ZM.test(Oe)),xe=new Set(ie.flatMap(Oe=>(0,u.TN)(ee.item,Oe)??[]));for(const Oe of xe)I.set(Oe,I.has(Oe)?void 0:ee);re(ee.item)}};return re(p),I}function F(p,I,re){const oe=(0,G.FF)(p,I),ee=[...oe.base.
map(K=>({...K,base:K.item})),...I.map(({base:K,head:Te})=>({...Te,base:K.item,head:Te.item})),...oe.head.map(K=>({...K,head:K.item}))],ie=N(ee,re),xe=W(ee.filter(K=>!ie.has(K)).map(({item:K})=>K)),Oe=K=>x(
K,ie.get(K),xe(K.item));return ee.map(K=>({...K,step:Oe(K)})).sort(m)}function z(p,I){return p.type==="object"?Array.from(p.members,([oe,ee])=>({step:{type:"member",key:oe},value:ee})):(p.type==="arra\
y"?F({base:[],head:(0,G.S3)(p.items)},[],I):[]).map(({step:oe,item:ee})=>({step:oe,value:ee}))}function x({item:p,index:I},re,oe){return re===void 0?{type:"element",index:I,item:p,text:oe}:f(p,re)}function f(p,I){
const re=C(p),oe=re!==void 0&&re.length<=U&&!I.startsWith(re);return{type:"item",label:I,...oe&&{hint:re},item:p}}function m({step:p},{step:I}){return p.type==="item"&&I.type==="item"?p.label<I.label?
-1:1:p.type==="element"&&I.type==="element"?p.index-I.index:p.type==="item"?-1:1}function N(p,I){const re=new Map,oe=new Set;let ee=p.filter(({item:$e})=>(S($e)??(0,u.Gg)($e)??(0,u.TH)($e))!==void 0);
const ie=$e=>{const De=ee.map($e),d=P(De);ee=ee.filter((h,J)=>{const T=De[J];return T===void 0||d.get(T)!==1||oe.has(T)?!0:(oe.add(T),re.set(h,T),!1)})};ie(({item:$e})=>S($e));const xe=new Map(ee.map(
$e=>[$e,S($e.item)??S(I($e.item,$e.array))])),Oe=P([...xe.values()]),K=$e=>{const[De,d]=[xe.get($e),(0,u.Gg)($e.item)];return S($e.item)??(Oe.get(De)===1?De:void 0)??(d&&(0,u.e1)(d))},Te=($e,De)=>{const[
d,h]=[(0,u.TH)($e.item),K($e)??C($e.item)];return d?L(h,d,De):h};ie($e=>K($e)??Te($e,k)),ie($e=>Te($e,k)),ie($e=>Te($e,/$/));const Fe=({index:$e,head:De})=>`[${$e}${De?"":", before"}]`;return ie($e=>`${K(
$e)??C($e.item)??Te($e,/$/)} ${Fe($e)}`),re}function L(p,I,re=k){const oe=(0,u.e1)(I).replace(re,"");return p?`${p} (${oe})`:oe}function P(p){const I=new Map;for(const re of p)I.set(re,(I.get(re)??0)+
1);return I}function C(p){const I=(0,u.QP)(p);return I?.startsWith('"')?(0,u.e1)(I):void 0}}),997:((Pe,Ne,w)=>{w.d(Ne,{BQ:()=>Q,FK:()=>z,Fu:()=>v,NQ:()=>ve,Z_:()=>ce,t5:()=>U});var u=w(436),G=w(499);const H=[
(0,G.Ab)("_?id key uuid guid identifier"),(0,G.Ab)("(node|step|state)_?id"),(0,G.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,G.Ab)("\\*")],ce=(0,G.Ab)("(source|from|\
target|to|next|then|else|goto|default)(_?id)?"),ve="*",W=64;function Q(x,f){const m=O([]),N=[],L=new Set([x,f].flatMap(p=>[...(0,u.PX)(p),...M(p)]));function P(p,I,re){if((0,u.jn)(p))S(p.text,I,re);else if(p.
type==="object")C(p,I,re);else{const oe=p.items.length>1&&p.items.some(({type:ee})=>ee==="array");for(const[ee,ie]of p.items.entries())P(ie,k(I,"[]"),{...re,array:p.items,object:void 0,...oe&&{slot:ee}})}}
function C(p,I,{key:re,array:oe,map:ee,...ie}){let xe=ie;if(oe!==void 0||re!==void 0){const Fe={side:ie.side,value:p,field:I,outer:ie.place,key:re,array:oe??[]};xe={...ie,place:Fe,map:ee},N.push(Fe)}const K=2*
(0,u.YD)(p).filter(Fe=>!ce.test(Fe)&&L.has(Fe)).length>=p.members.size&&[...p.members.values()].every(y),Te=xe===ie&&(0,u.YD)(p).some(Fe=>ee?.members.has(Fe));for(const[Fe,$e]of p.members){const De=k(
I,K||Te?ve:Fe);Te&&S(JSON.stringify(Fe),De,xe,$e),(!Te||$e.type==="array")&&P($e,De,{...xe,object:p,...K&&{key:Fe,map:p}})}}return P(x,m,{side:"base"}),P(f,m,{side:"head"}),{root:m,places:N,find:$(N)}}
function O(x){return{keys:x,inner:new Map,texts:new Map,references:[]}}function k(x,f){const m=x.inner.get(f)??O([...x.keys,f]);return x.inner.set(f,m),m}function U(x){const f=[x];for(const m of f)for(const N of m.
inner.values())f.push(N);return f}function v(x,f){return x?.inner.get(f)??x?.inner.get(ve)}function S(x,{keys:f,texts:m,references:N},{place:L,slot:P,object:C},p){m.set(x,(m.get(x)??0)+1);const I=x.startsWith(
'"')?x.length>2:ce.test(f.findLast(re=>re!=="[]")??"")&&Number.isInteger(Number(x));L&&I&&N.push({text:x,place:L,slot:P,value:p,object:C})}const y=({type:x})=>x==="object";function M(x){if((0,u.jn)(x))
return[];const f=x.type==="array"?x.items:[...x.members.values()];return[...f.flatMap(M),...f.some(y)?[]:(0,u.YD)(x)]}function $(x){const f={base:new Map,head:new Map};for(const m of x){const N=(L,P)=>{
const C=H.findIndex(I=>I.test(L));if(C<0)return;const p=f[m.side].get(P)??[];p[C]=(p[C]??new Set).add(m),f[m.side].set(P,p)};m.key!==void 0&&N(ve,JSON.stringify(m.key));for(const[L,P]of m.value.members)
(0,u.jn)(P)&&N(L,P.text)}return(m,N,L)=>{const P=f[N.side].get(m)?.find(I=>I);if(!P||P.size>W)return;const C=P.size>1?[...L?.members.values()??[]].map(({id:I})=>I):[],p=[...P].filter(({outer:I})=>[...I?.
value.members??[]].some(([re,{id:oe}])=>u.ZM.test(re)&&C.includes(oe)));return F(p.length>0?p:[...P],N,N)}}function F(x,f,m){const N=m?x.filter(I=>z(I,m)):x;if(N.length===0&&m)return F(x,f,m.outer);const L=N.
length>1?N.filter(({value:I})=>I.members.size>2):N,P=L.map(({field:{keys:I}})=>{const re=I.findIndex((oe,ee)=>oe!==f.field.keys[ee]);return re<0?0:I.length-re}),[C,...p]=L.filter((I,re)=>P[re]===Math.
min(...P));return p.length===0?C:void 0}function z(x,f){return x!==void 0&&(x===f||z(x.outer,f))}}),856:((Pe,Ne,w)=>{w.d(Ne,{$C:()=>C,Wr:()=>oe,_p:()=>p,lb:()=>N});var u=w(706),G=w(436);const H=8,ce="\
authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_\
. ]?key|cookie",ve=new RegExp(`(?:(?:${ce})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),W="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",Q=new RegExp(`^x?(?:${ce}|(?:password|secret\
|apikey|cookie)s)$`),O=/name|key|header|field/i,k=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,U=/^(.*values?|default|contents?|val|v)$/,v=/\{\{|\$\{|<%/,{raw:S}=String,y=S`\\{0,7}`,
M="[\"'`]",$=S`(?<!${W}[-_. ]?)(?:${ce})`,F=S`(?!\p{L}{1,20}(?:[.:!?]?(?:${M}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,z=S`(?:(?:bearer|basic|token)\s{1,4})?`,x=S`\s?${y}${M}\s{0,4}[,+]|${y}${M}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+
S`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${M}${F}(?!\w+:/)(?:(?!${M})\S){6,}${M}))`,f=S`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,m=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,S`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${$}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
S`(?<=${$}(?:${x})\s{0,9}(${y}(?:"""|'''|${M})))${f}(?:\1\s{0,4}\+\s{0,4}${M}${f})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
S`(?<=${$}\s{0,4}=\s{0,4}${z})${F}(?:(?!${M})[^\s,;&)}\]\\]){6,}`,S`(?<=${$}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${M}){0,6}${z}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${F}(?:(?!${M})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
S`(?<=\bbearer\s{1,4})${F}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${F}[\w+/=]{8,}(?![\w-])`,S`(?<=<[\w:.-]{0,40}${$}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,S`(?<=${$}(?:${y}["'],?|\n|\\n)(?:\s|\\n){0,20}${y}["']?\b(?:value|content|default)${y}["']?\s{0,4}[:=]\s{0,4}${y}["']?)${F}(?!\s)[^"'\n\\<>]{1,4000}`,
S`(?<=<[^<>]{0,200}["']${$}${y}["'][^<>]{0,200}\svalue=${y}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,S`(?<=\s(?:--?[\w-]{0,30}${$}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${F}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(ee=>new RegExp(ee,"giu"));function N({workflows:ee}){const ie=new u.pO,xe=K=>K.length>=H&&!new RegExp("^\\p{L}+$","u").test(K);for(const{secrets:K,files:Te}of ee){const Fe=Te.flatMap(({base:$e,head:De})=>[
$e,De].flatMap(oe));for(const $e of[...K,...Fe]){const De=[$e,$e.replace(/^(?:bearer|basic|token) /i,""),...(0,G.PX)((0,G.yR)($e))];for(const d of De)ie.add(d,xe)}}const Oe=new Map;return K=>{const Te=Oe.
get(K);if(Te)return Te;const Fe=[],$e=h=>(Fe.push(h),u.v5),d={shown:m.reduce((h,J)=>h.replace(J,$e),ie.hide(K,$e)),hidden:JSON.stringify(Fe)};return Oe.set(K,d),d}}function L(ee){const ie=P(ee);return ve.
test(ie)&&!ie.match(`^${W}`)}function P(ee){return ee.toLowerCase().replace(/[^a-z]/g,"")}function C(ee,ie,xe){return I(ie)?!1:L(ee)?re(ie)||Q.test(P(ee)):!U.test(P(ee))||xe?.type!=="object"?!1:[...xe.
members].some(([Oe,K])=>{const Te=(0,G.jn)(K)&&(K.text==="true"?Oe:k.test(Oe)&&(0,G.e1)(K.text));return O.test(Oe)&&L(`${(0,G.TN)(xe,Oe)}`)||Te&&Q.test(P(Te))})}function p(ee,...ie){return ie.every(I)?
!1:ee.some((xe,Oe)=>{const K=ee[Oe-1],Te=K&&"item"in K?K.item:void 0,Fe=ee.slice(Oe+1).every(({type:De})=>De==="element"),$e=De=>xe.type==="member"&&C(xe.key,Fe?De:void 0,Te);return ie.some($e)})}function I(ee){
return ee?.type==="literal"&&!/\d/.test(ee.text)}function re(ee){return ee?.type==="array"?ee.items.every(re):ee!==void 0&&(0,G.jn)(ee)}function oe(ee){const ie=[],xe=Oe=>{if(Oe!==void 0)if((0,G.jn)(Oe))
xe((0,G.yR)((0,G.e1)(Oe.text)));else if(Oe.type==="array")for(const K of Oe.items)xe(K);else for(const[K,Te]of Oe.members)C(K,Te,Oe)&&(0,G.PX)(Te,ie),xe(Te)};return xe(ee),ie.filter(Oe=>!v.test(Oe))}}),
408:((Pe,Ne,w)=>{w.d(Ne,{$z:()=>O,FF:()=>v,Ms:()=>U,O6:()=>S,S3:()=>H,eV:()=>ce,kh:()=>ve,kk:()=>W,qc:()=>Q,yU:()=>k});var u=w(965);const G=500;function H(y){return y.map((M,$)=>({item:M,index:$,array:y}))}
function ce(y,M){const $=m=>y[m].map(N=>M(N,m)),F=(m,N)=>m!==void 0&&m===N,z=(0,u.E)($("base"),$("head"),{maxEditLength:G,comparator:F});if(z===void 0)return U(ve(y,M));let[x,f]=[0,0];return z.flatMap(
({added:m,removed:N,count:L})=>{const[P,C]=[y.base.slice(x,x+L),y.head.slice(f,f+L)];return m||(x+=L),N||(f+=L),m||N?[]:k({base:P,head:C})})}function ve(y,M){return Q(y,M).flatMap(k)}function W(y,M){return Q(
y,M).flatMap($=>$.base.length===1&&$.head.length===1?k($):[])}function Q(y,M){const $=O(y.head,F=>M(F,"head"));return $.delete(void 0),[...O(y.base,F=>M(F,"base"))].flatMap(([F,z])=>{const x=$.get(F);
return x?[{base:z,head:x}]:[]})}function O(y,M){const $=new Map;for(const F of y){const z=M(F),x=$.get(z);x?x.push(F):$.set(z,[F])}return $}function k({base:y,head:M}){return y.flatMap(($,F)=>{const z=M[F];
return z===void 0?[]:[{base:$,head:z}]})}function U(y){const M=[];for(const F of y.toSorted((z,x)=>z.base.index-x.base.index)){let[z,x]=[0,M.length];for(;z<x;){const f=z+x>>1;(M[f]?.last.head.index??0)<
F.head.index?z=f+1:x=f}M[z]={last:F,before:M[z-1]}}const $=[];for(let F=M.at(-1);F;F=F.before)$.push(F.last);return $.reverse()}function v({base:y,head:M},$){const F=new Set($.flatMap(z=>[z.base,z.head]));
return{base:y.filter(z=>!F.has(z)),head:M.filter(z=>!F.has(z))}}function S(y,M){const $=U(y),F={base:0,head:0};return Q(M,({index:z},x)=>{for(;($[F[x]]?.[x].index??1/0)<z;)F[x]++;return F[x]})}}),384:((Pe,Ne,w)=>{
w.a(Pe,async(u,G)=>{try{let $=function(){const F=new ce.i_,z=F.required("base",Q.Rr),x=F.required("head",Q.Rr);[z,x].some(L=>L!==void 0&&(0,H.existsSync)(L))||(z!==void 0&&F.refuse("base",(0,Q.LO)(F.text(
"base"))),x!==void 0&&F.refuse("head",(0,Q.LO)(F.text("head"))));const f=(0,ce.RT)(F),m=F.boolean("fail-on-change",!1),N=F.boolean("summary",!0);return{base:F.check(z),head:F.check(x),ignore:f,failOnChange:m,
summary:N}};var H=w(24),ce=w(991),ve=w(697),W=w(953),Q=w(192),O=w(124),k=w(279),U=w(725),v=w(276),S=w(57),y=w(706),M=w(885);await(0,v.eF)(async F=>{const{base:z,head:x,ignore:f,failOnChange:m,summary:N}=$(),
L=(0,U.t1)(),[P,C]=[(0,y.OX)(z),(0,y.OX)(x)],p=(0,S.Bu)(Object.entries({Base:P,Head:C}));L.info(`Comparing ${P} with ${C}`);const I=await(0,M.Z)(z,x,{ignore:f,signal:F}).catch(async ie=>{const xe=(0,k.
iT)(ie);throw N&&await(0,S.Sy)("Workflow comparison failed",(0,S.il)((0,ve.UX)(xe),(0,v.VY)(xe)),p),xe});for(const{name:ie,status:xe,counts:Oe,variablesCompared:K}of I.workflows){const Te=xe==="change\
d"||xe==="unchanged"?(0,O.cq)(Oe):xe,Fe=K?"":" (environment variables are not compared)";L.info(`${ie===void 0?"":`${(0,y.OX)(ie)}: `}${Te}${Fe}`)}const[re,oe]=[(0,O.Hq)(I),(0,O.xW)(I)];(0,v.n0)({changed:re,
...oe});const ee=await(0,W.S)(I);if(N){const ie=ee(I.workflows.length>1,[p]);await(0,S.Sy)(`Workflow comparison: ${(0,O.cq)(oe)}`,ie,p)}if(re&&m){const ie=`The versions differ (${(0,O.cq)(oe)}), and f\
ail-on-change is true`;throw new k.HR({what:ie,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),G()}catch($){G($)}},1)}),885:((Pe,Ne,w)=>{w.d(Ne,{Z:()=>Jt});var u=w(806);
const G=ut(import.meta.url)("node:buffer");var H=w(761);const ce={enter:()=>{},scalar:D=>({json:D}),array:D=>({json:`[${D.map(({json:V})=>V)}]`,items:D}),object(D){return{json:`{${Array.from(D,([Z,{json:le}])=>`${JSON.
stringify(Z)}:${le}`).sort()}}`,members:D}}};function ve(D){const V=(0,G.isUtf8)(D)?(0,H.q)(D.toString(),void 0,ce):void 0,Z=V?.members??V?.items?.map(he=>[W(he),he]);if(Z===void 0)return;const le=new Map;
for(const[he,{members:_e,json:Be}]of Z){if(he===void 0||le.has(he))return;le.set(he,{name:he,keys:[..._e?.keys()??[]],content:Be})}return{container:Array.isArray(Z)?"array":"object",variables:[...le.values()]}}
function W({members:D}){if(!D?.has("value"))return;const V=[D.get("name"),D.get("key")].find(Z=>Z?.json[0]==='"');return V&&JSON.parse(V.json)}function Q({files:D}){const V=[...D].filter(([Z])=>(0,u.dU)(
Z)).map(([,Z])=>O(Z));return[...new Set(V.flat())]}function O(D){const V=new TextDecoder().decode(D);try{JSON.parse(V)}catch{return[]}const Z=ve(D),le=new Set(Z?.container==="array"?Z.variables.map(({
name:Be})=>Be):void 0),_e=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Be,Ve,tt])=>Ve===void 0?[Be,String(Number(Be))]:tt===void 0?[JSON.parse(Ve)]:[]);return[...new Set(
_e)].filter(Be=>!le.has(Be))}var k=w(124),U=w(436),v=w(598),S=w(742);function y(D){return(0,G.isUtf8)(D)?D.toString():void 0}function M(D,V,Z){const le=/\.json$/i.test(D)?y(V):void 0;return le===void 0?
void 0:Z.read(le)}function $(D,V,Z,le){if(V.equals(Z))return!0;const he=new Interner(le),_e=M(D,V,he);return _e!==void 0&&_e.id===M(D,Z,he)?.id}function F({files:D},V){const Z=he=>createHash("sha256").
update(he).digest("hex"),le=Array.from(D,([he,_e])=>{const Be=M(he,_e,new Interner(V));return[he,Z(Be?canonicalJson(Be):_e)]});return Z(JSON.stringify(le.sort(([he],[_e])=>he<_e?-1:1)))}var z=w(899),x=w(
856);const f=1024*1024;function m(D,V,{name:Z,ignore:le}){const he=[D,V].filter(ot=>ot!==void 0),_e=he.some(({kind:ot,files:lt})=>ot==="folder"&&![...lt.keys()].some(u.dU)),Be=he.flatMap(({files:ot})=>[
...ot].filter(([lt])=>(0,u.dU)(lt))),Ve=[...new Set(he.flatMap(({files:ot})=>[...ot.keys()]))].sort(),tt=new Set(le.lines),nt=new U.Ms(le,ot=>tt.delete(ot)),at=Ve.flatMap(ot=>{const[lt,kt]=[D?.files.get(
ot),V?.files.get(ot)],At=lt!==void 0&&kt!==void 0&&lt.equals(kt);if(_e&&(0,u.dU)(ot)||At&&tt.size===0)return[];const St=lt&&M(ot,lt,nt),gt=At?St:kt&&M(ot,kt,nt);return At||St!==void 0&&St.id===gt?.id?
[]:[{name:ot,from:lt,to:kt,base:St,head:gt}]}),ct=ot=>le.lines.length===0&&at.some(lt=>lt.name===ot),vt=(at.length===0?[]:Ve.filter(ot=>!ct(ot)&&!(0,u.dU)(ot))).flatMap(ot=>N(ot,V?.files.get(ot),D?.files.
get(ot))),Et=L(at,nt,vt),xt=D===void 0?"added":V===void 0?"removed":void 0;return{name:Z,status:xt??(Et.length>0?"changed":"unchanged"),counts:xt?{added:0,modified:0,removed:0,[xt]:1}:(0,k.cz)(Et.map(
k.xS)),files:Et,unchanged:vt,variablesCompared:!(_e&&Be.some(([,ot])=>ve(ot)?.variables.length!==0)),secrets:[...new Set([...he.flatMap(Q),...vt.flatMap(x.Wr)])],unusedIgnores:[...tt]}}function N(D,V=Buffer.
of(),Z=V){return(V.equals(Z)?[V]:[V,Z]).flatMap(he=>M(D,he,new U.Ms(z.K$))??[])}function L(D,V,Z){const le=D.flatMap(({name:_e,base:Be,head:Ve})=>Be&&Ve&&!(0,u.dU)(_e)?[{name:_e,base:Be,head:Ve}]:[]),
he=new Map((0,S.OD)(le,V,Z).map((_e,Be)=>[le[Be]?.name,_e]));return D.map(_e=>P(_e,he.get(_e.name)))}function P({name:D,from:V,to:Z,base:le,head:he},_e){const Be=V===void 0?"added":Z===void 0?"removed":
"modified",Ve={name:D,status:Be,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,u.dU)(D))return{...Ve,kind:"variables",changes:p(le,he,Be)};if(_e||Be!=="modified"&&(le??he))return{...Ve,
kind:"json",base:le,head:he,..._e};const[tt,nt]=[V&&C(V),Z&&C(Z)];return V&&tt===void 0||Z&&nt===void 0?{...Ve,kind:"binary"}:{...Ve,kind:"text",text:{base:tt,head:nt}}}function C(D){return D.length<=
f&&!D.includes(0)?y(D):void 0}function p(D,V,Z){const[le,he]=[D,V].map(ct=>ct&&ve(Buffer.from((0,S.dj)(ct))));if(Z==="modified"&&(le===void 0||le.container!==he?.container))return[{kind:"modified",path:[],
from:k.RG,to:k.RG}];const _e=ct=>new Map(ct?.variables.map(({name:wt,content:vt})=>[wt,vt])),[Be,Ve]=[_e(le),_e(he)],tt=[],nt=[...Be.keys()].filter(ct=>Ve.has(ct)),at=[...Ve.keys()].filter(ct=>Be.has(
ct));nt.some((ct,wt)=>ct!==at[wt])&&tt.push({kind:"reordered",path:[],moved:[]});for(const ct of[...new Set([...Be.keys(),...Ve.keys()])].sort()){const wt=[{type:"member",key:ct}];Be.has(ct)?Ve.has(ct)?
Be.get(ct)!==Ve.get(ct)&&tt.push({kind:"modified",path:wt,from:k.RG,to:k.RG}):tt.push({kind:"removed",path:wt,value:k.RG}):tt.push({kind:"added",path:wt,value:k.RG})}return tt}var I=w(279),re=w(24),oe=w(
455),ee=w(760),ie=w(142),xe=w(706);const[Oe,K,Te]=["flow_definition.json","app_definition.json","env_variables.json"],Fe=[Oe,K,Te],$e=1e4,De=256*1024*1024;function d(D,V){const Z=[...V].filter(([le])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(le));return{kind:D,files:new Map(Z.sort(([le],[he])=>le<he?-1:1))}}function h({kind:D,files:V}){return{kind:D,files:new Map([...V].filter(([Z])=>!isEnvVariables(Z)))}}const J=/^\.|^__MACOSX$/;function T(D){
const V=new Set(D),Z=Be=>Fe.some(Ve=>V.has(Be+Ve));if(Z(""))return"";const le=new Set(D.filter(Be=>Be.includes("/")).map(Be=>Be.slice(0,Be.indexOf("/")))),[he,..._e]=[...le].filter(Be=>!J.test(Be));return _e.
length===0&&Z(`${he}/`)?`${he}/`:""}function se(D){const V=T(D);return D.includes(V+K)||D.includes(V+Oe)}function Me(D,V){return new I.HR({what:D,advice:V,topic:"unpacking"})}function ke(D,V){for(const{
index:Z}of`${V}/`.matchAll(/\//g)){const le=V.slice(0,Z),he=(0,re.lstatSync)((0,ee.join)(D,le),{throwIfNoEntry:!1});if(he?.isSymbolicLink())throw Me(`${(0,xe.TL)(le)} in the folder is a symbolic link,\
 which isn't followed`,"Delete it.");if(le===V&&he?.isFile())return he;if(!he?.isDirectory())break}}async function ze(D,V,Z,le=1/0){const he=new Map,_e=new Map;let Be=le;for(const Ve of V){Z.throwIfAborted();
const tt=ke(D,Ve);if(!(tt===void 0||_e.get((0,u.Sr)(Ve))===tt.ino)){if(_e.set((0,u.Sr)(Ve),tt.ino),Be-=tt.size,Be<0)throw new Error("its files take more than 256 MiB, the limit");he.set(Ve,await(0,oe.
readFile)((0,ee.join)(D,Ve)))}}return he}async function Ze(D){return(await(0,oe.readdir)(D,{withFileTypes:!0})).map(Z=>Z.name+(Z.isDirectory()?"/":""))}async function qe(D,V){const Z=[],le=[""];for(const he of le){
V.throwIfAborted();for(const _e of await Ze((0,ee.join)(D,he))){if((0,u.jq)(_e))continue;if((_e.endsWith("/")?le:Z).push(he+_e),Z.length+le.length>$e)throw new Error("more than 10,000 files are in it")}}
return Z}async function He(D){if(!ke(D,u.gv))return;const V=await(0,oe.readFile)((0,ee.join)(D,u.gv),"utf8");let Z;try{const{unpackedFiles:le}=JSON.parse(V);le.every(he=>(0,u.x5)(he)===void 0)&&(Z=new Set(
le))}catch{}return{text:V,paths:Z}}async function te(D,V){const Z=new Set(V.map(caseFold));return(await readdir(D).catch(()=>[])).filter(he=>!Z.has(caseFold(he))&&existsSync(join(D,he,RECORD)))}function ne(D){
return`${JSON.stringify({unpackedFiles:[...D]},null,2)}
`}const de=ut(import.meta.url)("node:zlib");var ye=w(663);const Ae=2048,ae=new Set([0,10]);async function be(D,V){V?.throwIfAborted();const Z=Je(D),le=await(0,ye.SY)(Z,{decodeStrings:!1}).catch(Ce("Th\
e package")),he=await We(le).catch(Ce("The package")),_e=T([...he.keys()]),Be=[];for(const[Ve,tt]of he){V?.throwIfAborted();const nt=await ue(le,Z,tt).catch(Ce(`${(0,xe.TL)(Ve)} in the package`));Ve.startsWith(
_e)&&!fe(Ve)&&Be.push([Ve.slice(_e.length),nt])}return d("zip",Be)}function Je(D){for(let V=D.length-21;V>0;){V=D.lastIndexOf("PK",V-1,"latin1");const Z=V+22+(V<0?1/0:D.readUInt16LE(V+20));if(Z<=D.length)
return D.subarray(0,Z)}if(D.toString("latin1",0,2)!=="PK")throw Se(D);return Ce("The package")(new Error("its end is missing"))}async function We(D){if(D.entryCount>$e)throw Ee(`The package has ${D.entryCount}\
 entries. The limit is 10,000`);const V=new Map;let Z=0;for await(const _e of D.eachEntry()){const Be=Ue(_e);if(V.has(Be))throw Ee(`The package has ${(0,xe.TL)(Be)} twice`,"Export it again.");const Ve=j(
Be,_e);if(Ve!==void 0)throw Ee(`${(0,xe.TL)(Be)} in the package ${Ve}`);if(Z+=_e.uncompressedSize,Z>De)throw Ee("The package takes more than 256 MiB unpacked, the limit");V.set(Be,_e)}const le=[...V.keys()];
if(le.every(fe))throw Ee("The package has no files in it","Export it again.");const he=(0,u.Oj)(le);if(he===void 0)return V;throw Ee(`${he.map(_e=>(0,xe.TL)(_e)).join(" and ")} in the package collide \
on a disk that ignores case`)}function Ue({generalPurposeBitFlag:D,fileNameRaw:V,extraFields:Z,versionMadeBy:le}){const he=(0,G.isUtf8)(V)?Ae:D,_e=ae.has(le>>>8);return(0,ye.ax)(he,V,Z,!_e).replace(/^(\.\/+)+/,
"")}function j(D,V){const Z=V.externalFileAttributes>>>16&61440;return Z===40960?"is a symbolic link":Z!==0&&Z!==32768&&Z!==16384?"is neither a file nor a folder":fe(D)&&V.uncompressedSize>0?"is a fol\
der with a content of its own":V.canDecodeFileData()?(0,u.dU)(V.fileNameRaw.toString())&&!(0,u.dU)(D)?"is also named env_variables.json":(0,u.x5)(D,u.fw):"is encrypted, or compressed by another method\
 than deflate"}async function ue(D,V,Z){const{compressedSize:le,compressionMethod:he,uncompressedSize:_e}=Z,{fileDataStart:Be}=await D.readLocalFileHeaderPromise(Z),Ve=V.subarray(Be,Be+le),tt={maxOutputLength:_e||
1,chunkSize:_e+64},nt=he===0?Ve:(0,de.inflateRawSync)(Ve,tt);if(nt.length!==_e)throw new Error(`it unpacks to ${nt.length} bytes, not the ${_e} listed`);if((0,de.crc32)(nt)!==Z.crc32)throw new Error("\
its CRC-32 isn't the one listed");return nt}function fe(D){return D===""||D.endsWith("/")}function Ee(D,V="Check where the package comes from."){return new I.HR({what:D,advice:V,topic:"the-package"})}
function Ce(D){return V=>{if(V instanceof I.HR)throw V;const Z={what:`${D} is cut off or damaged`,why:(0,xe.TL)(V.message).slice(1,-1)};throw new I.HR({...Z,advice:"Export it again.",topic:"the-packag\
e",cause:V})}}const Y=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Se(D){const V=D.toString("utf8",0,512),[Z]=Y.find(
([,he])=>he.test(V))??["text"],le=`${Z==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Ee(`The package is ${Z}, not a zip`,le)}const me=33,Re=20,Ke=3,
rt=8,st=33188;function pt({files:D}){const V=[],Z=[];let le=0;for(const[Be,Ve]of D){const[tt,nt]=[Buffer.from(Be),deflateRawSync(Ve)],at=[it(2,Re,Ae,rt,0,me),it(4,crc32(Ve),nt.length,Ve.length),it(2,tt.
length,0)],ct=[it(2,0,0,0),it(4,st*65536,le)];V.push(Buffer.from("PK"),...at,tt,nt),Z.push(Buffer.from("PK"),Buffer.of(Re,Ke),...at,...ct,tt),le+=30+tt.length+nt.length}const he=Buffer.concat(Z),_e=[
it(2,0,0,D.size,D.size),it(4,he.length,le),it(2,0)];return Buffer.concat([...V,he,Buffer.from("PK"),..._e])}function it(D,...V){const Z=Buffer.alloc(D*V.length);for(const[le,he]of V.entries())Z.writeUIntLE(
he,le*D,D);return Z}async function ft(D,V){try{const Z=await(0,oe.stat)(D);if(Z.isDirectory())return await zt(D,V);if(Z.size>De)throw new Error("it is larger than 256 MiB, the limit");const le=await(0,oe.
readFile)(D);return{...await be(le,V),sha256:(0,v.createHash)("sha256").update(le).digest("hex")}}catch(Z){throw Xt(Z,D,V)}}async function Ot(D,V){const Z=()=>ft(D,V);try{const le=(0,re.statSync)(D,{throwIfNoEntry:!1});
if(le===void 0)return{};const he=le.isDirectory()?await nn(D,V):new Map,[_e,...Be]=[...he.values()].flat();return _e===void 0?{single:Z}:{several:new Map(Array.from(he,([tt,nt])=>[tt,()=>Kt(D,nt,V)])),
...Be.length===0&&_e.isDirectory()&&{single:Z}}}catch(le){throw Xt(le,D,V)}}async function Kt(D,V,Z){const[le="",he]=V.map(_e=>_e.name);if(he!==void 0)throw new Error(`is there twice, as ${(0,xe.TL)(le)}\
 and as ${(0,xe.TL)(he)}. Remove one of them`);if(V[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await ft((0,ee.join)(D,le),Z)}async function nn(D,V){const Z=new Map,
le=await(0,oe.readdir)(D,{withFileTypes:!0});if(se(le.map(({name:he})=>he)))return Z;for(const he of le){if(V.throwIfAborted(),he.name.startsWith(".")||!await Gt((0,ee.join)(D,he.name),V))continue;const _e=he.
isDirectory()?he.name:he.name.replace(/\.zip$/i,"");Z.set(_e,[...Z.get(_e)??[],he])}return Z}async function Gt(D,V){const Z=await(0,oe.stat)(D).catch(()=>{});if(Z?.isDirectory())return se(await Ct(D));
if(!Z?.isFile()||!/\.zip$/i.test(D))return!1;try{return se([...(await ft(D,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function Xt(D,V,Z){if(Z.aborted)return Z.reason;const le=/The package (is .*, not a zip)/.
exec((0,I.gJ)(D))?.[1],he=(0,re.existsSync)(V)?`can't be read: ${(0,ie.Uc)(D)}`:`doesn't exist: ${(0,xe.MW)(V)}`;return new Error(le?`${le}. Set a package (.zip), or the folder with its unpacked files`:
he,{cause:D})}async function zt(D,V){const Z=(0,ee.join)(D,T(await Ct(D))),le=await He(Z);if(le&&!le.paths)throw new Error(`${u.gv} isn't as this action writes it`);const he=le?.paths?new Set([...Fe,...le.
paths]):await qe(Z,V),_e=await ze(Z,he,V,De);if(_e.size===0)throw new Error("no files are in it");return d("folder",_e)}async function Ct(D){const V=await Ze(D),le=V.filter(he=>he.endsWith("/")).map(async he=>(await Ze(
(0,ee.join)(D,he))).map(_e=>he+_e));return[...V,...(await Promise.all(le)).flat()]}async function Jt(D,V,{ignore:Z,signal:le}){const he=await _t("base",le,()=>Ot(D,le)),_e=await _t("head",le,()=>Ot(V,
le)),Be=Bt(he,_e)?[void 0]:[...new Set([...It(he),...It(_e)])].sort(),Ve=[];for(const nt of Be){const at=nt===void 0?"":` ${(0,xe.TL)(nt)}`,ct=await _t(`base${at}`,le,()=>yt(he,nt)),wt=await _t(`head${at}`,
le,()=>yt(_e,nt));Ve.push(m(ct,wt,{name:nt,ignore:Z}))}const tt=({single:nt,several:at})=>nt!==void 0||at!==void 0;return tt(he)&&tt(_e)?{workflows:Ve}:{workflows:Ve,missing:tt(he)?"head":"base"}}function Bt(D,V){
const Z=[D,V];if(!(Z.every(({single:Ve,several:tt})=>Ve&&tt)&&It(D).join()!==It(V).join())&&Z.every(({single:Ve,several:tt})=>!Ve||tt))return!1;if(Z.every(({single:Ve,several:tt})=>!tt||Ve))return!0;const[
_e,Be]=D.several?["head","base"]:["base","head"];throw new I.HR({what:`${_e} is a single workflow, but ${Be} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function It({several:D}){return[...D?.keys()??[]]}async function yt({single:D,several:V},Z){return await(Z===void 0?D:V?.get(Z))?.()}async function _t(D,V,Z){try{return await Z()}catch(le){V.throwIfAborted();
const he=le instanceof I.HR?le.topic:"import-deploy-and-promote";throw new I.HR({what:`${D} ${(0,I.gJ)(le)}`,topic:he,cause:le})}}}),142:((Pe,Ne,w)=>{w.d(Ne,{Uc:()=>U,Rs:()=>v});var u=w(598),G=w(455),
H=w(760);const ce=ut(import.meta.url)("node:util");var ve=w(279),W=w(706);const Q={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function O(F){return/^E[A-Z0-9]+$/.test(Object(F).code)}function k(F){if(!O(F))return(0,ve.gJ)(F);
const{code:z="",errno:x=0}=F;return Q[z]??(0,ce.getSystemErrorMap)().get(x)?.[1]??z}function U(F){const{path:z,dest:x=z}=Object(F);return O(F)&&x?`${k(F)} (${(0,W.MW)(x)})`:k(F)}function v(F,z,x="Set \
another directory, or free some space."){const f=Object(F).code==="ENAMETOOLONG",m={what:`Can't write ${z}`,why:k(F),cause:F};return new ve.HR({...m,advice:f?"Set a shorter name.":x})}async function S(F){
await rm(F,{recursive:!0,force:!0,maxRetries:10})}const y=/^\.workflow-export-[0-9a-f]{12}$/;async function M(F,z,x=dirname(F)){const f=join(x,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(f,z,{flag:"wx"}),await rename(f,F)}catch(m){throw await S(f).catch(()=>{}),m}}async function $(F,z){await M(F,z).catch(x=>{throw v(x,F)})}}),279:((Pe,Ne,w)=>{w.d(Ne,{HR:()=>G,gJ:()=>Q,
h_:()=>W,iT:()=>ve});const u=null;class G extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(k){super(ce(k),{cause:k.
cause}),this.what=k.what,Object.assign(this,k)}with(k){return new G({...this,cause:this,...k})}}function H({what:O,why:k=""}){return k===""?O:`${O}: ${k}`}function ce(O){const k=H(O);return`${k}${/[.!?…]$/.
test(k)?"":"."} ${O.advice??""}`.trim()}function ve(O){return O instanceof Error?O:new Error(String(O))}function W(O){return O instanceof G?O:new G({what:Q(O),cause:O})}function Q(O){return ve(O).message}}),
725:((Pe,Ne,w)=>{w.d(Ne,{lm:()=>G.lm,t1:()=>H});const u=ut(import.meta.url)("node:async_hooks");var G=w(528);function H(v=""){return{info:S=>ve(v+S),warning:S=>G.$e(v+S),debug:S=>G.Yz(v+S),mask:G.Pq}}
function ce(v){const S=[];return{...H(`[${v}] `),info:y=>S.push(y),end(y){core.startGroup(W(y));for(const M of S)ve(M);core.endGroup()}}}function ve(v){G.pq(W(v))}function W(v){return v.replaceAll("##\
[","## [")}const Q=new u.AsyncLocalStorage;let O=!1;function k(v,S){return O||U(),O=!0,Q.run(v,S)}function U(){const v=process.stdout.write.bind(process.stdout);process.stdout.write=((S,...y)=>{const M=Q.
getStore(),$=String(S);return M===void 0||/^::(add-mask|debug)::/.test($)?v(S,...y):(Q.exit(()=>M.debug($.trimEnd())),!0)})}}),276:((Pe,Ne,w)=>{w.d(Ne,{VY:()=>v,Pd:()=>M,E_:()=>$,eF:()=>U,n0:()=>y});var u=w(
24),G=w(455);const H=ut(import.meta.url)("node:os");var ce=w(760),ve=w(528),W=w(142),Q=w(279),O=w(706);const k=6e4;async function U(x){const f=new AbortController;for(const m of["SIGINT","SIGTERM","SI\
GBREAK"]){const N={what:`Cancelled (${m})`,topic:"the-job-on-the-platform"};process.on(m,()=>f.abort(new Q.HR(N)))}try{if(await x(f.signal),S)throw S}catch(m){for(let L=m;L instanceof Error;L=L.cause)
ve.Yz(L.stack??L.message);const N=v(m);ve.C1(`${(0,O.OX)((0,Q.gJ)(m),k)}${N===void 0?"":` See ${N}`}`)}process.stdout.write("",()=>process.exit())}function v(x){const{GITHUB_SERVER_URL:f,GITHUB_ACTION_REPOSITORY:m,
GITHUB_ACTION_REF:N}=process.env;if(!(!(x instanceof Q.HR)||x.topic===void 0||!f||!m||!N))return encodeURI(`${f}/${m}/blob/${N}/docs/troubleshooting.md#${x.topic}`)}let S;function y(x){try{for(const[f,
m]of Object.entries(x))m!==void 0&&ve.uH(f,m)}catch(f){const m="Check the runner's disk.";S=new Q.HR({what:"Can't write the step's outputs",why:(0,W.Uc)(f),advice:m,cause:f})}}async function M(x){const f=process.
env.RUNNER_TEMP||(0,H.tmpdir)();return await(0,G.mkdtemp)((0,ce.join)(f,x)).catch($(f))}function $(x){return f=>{throw(0,W.Rs)(f,x,"Check the runner's temporary folder.")}}function F(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function z(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Pe,Ne,w)=>{w.d(Ne,{Bu:()=>O,
Sy:()=>M,il:()=>U});var u=w(528),G=w(279),H=w(132),ce=w(706);const ve=1024*1024-1e4,W=2e5;function Q($,F){const z=F.map(L=>L.map(S)),x=$.map((L,P)=>z.some(C=>C[P]!=="")),f=(L,P)=>`<tr>${L.flatMap((C,p)=>x[p]?
`<${P}>${C}</${P}>`:[]).join("")}</tr>`,m=z.map(L=>f(L,"td")),N=L=>`<tr><td colspan="${$.length}">\u2026 and ${counted(L,"more row")}</td></tr>`;return`<table>${f($.map(escapeAll),"th")}${y(m,N).join(
"")}</table>`}function O($){return`<table>${$.map(([z,x])=>x===void 0?"":`<tr><th align="left">${(0,H.FO)(z)}</th><td>${S(x)}</td></tr>`).join("")}</table>`}function k($){const F=$.map(({names:z,message:x,
help:f})=>{const m=z.map(L=>`**${plainText(L)}**`);return`- ${y(m,L=>`and ${L} more`,W/2).join(", ")}: ${U(x,f)}`});return y(F,z=>`- \u2026 and ${counted(z,"more cause")}`).join(`
`)}function U($,F){return F===void 0?(0,H.wh)($):`${(0,H.wh)($)} <a href="${(0,H.FO)(F)}">Troubleshooting</a>`}function v($,F){return`<details><summary>${escapeAll($)}</summary>

${F}

</details>`}function S($){return typeof $=="string"?$===""?"":`<code>${(0,H.FO)((0,H.RK)($))}</code>`:"words"in $?(0,H.wh)($.words):`<a href="${(0,H.FO)($.href)}">${(0,H.wh)($.text)}</a>${(0,H.FO)($.after??
"")}`}function y($,F,z=W){let x=z;const f=$.filter(m=>{const N=Buffer.byteLength(m),L=N<=x;return L&&(x-=N),L});return f.length===$.length?f:[...f,F($.length-f.length)]}async function M($,...F){const z=f=>`${(0,ce.
hS)(f,"part")} of this page would not fit and ${f===1?"is":"are"} left out.`,x=[`### ${(0,H.wh)($)}`,...y(F,z,ve)];try{await u.z.addRaw(x.join(`

`),!0).write()}catch(f){u.$e(`Can't write the job summary: ${(0,G.gJ)(f)}`)}}}),132:((Pe,Ne,w)=>{w.d(Ne,{EU:()=>Q,FO:()=>U,Jj:()=>ve,RK:()=>H,SS:()=>W,wh:()=>k});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",G=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function H(y){return/^[ -[\]-~]*$/.test(y)&&!y.includes("##[")?y:y.replace(G,(M,$)=>$===void 0?M:ce($))}function ce(y){return`\
\\u{${y.codePointAt(0)?.toString(16)}}`}function ve(y,M){if(y.length<=M)return y;const $=Array.from(y.slice(0,2*M+2));return $.length>M?`${$.slice(0,M).join("")}\u2026`:y}function W(y,M=100){const $=H(
ve(y,M)).replaceAll("	",ce)||'""',F="`".repeat(S($)+1);return/^`|`$/.test($)||/^ .*[^ ].* $/.test($)?`${F} ${$} ${F}`:F+$+F}function Q(y,M,$){const z=y.map(f=>$+H(f).replace(/(?<=^\s*):(?=:)/,ce)).join(
`
`),x="`".repeat(Math.max(3,S(z)+1));return`${$}${x}${M}
${z}
${$}${x}`}const O=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function k(y){return U(H(y).replaceAll("	"," ")).replace(O,"$&<wbr>")}function U(y){return y.replace(v,M=>`&#${M.codePointAt(0)}\
;`)}const v=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function S(y){return(y.match(/`+/g)??[]).reduce((M,$)=>Math.max(M,$.length),0)}}),761:((Pe,Ne,w)=>{w.d(Ne,{q:()=>ce});
const u=500,G=1e6,H=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ce(O,k,U){let v=O.startsWith("\uFEFF")?1:0,S=0;function y(){for(;;){
const z=O.charAt(v);if(z!==" "&&z!==`
`&&z!=="\r"&&z!=="	")return z;v++}}function M(){const z=v;if(H.lastIndex=z,!H.test(O))throw new SyntaxError;return v=H.lastIndex,O.slice(z,v)}function $(z,x){const f=y();if(f==="["){const N=[],L=U.enter(
z);return F("]",x,()=>N.push($(L,x+1))),U.array(N,z)}if(f==="{"){const N=new Map;return F("}",x,()=>{if(y()!=='"')throw new SyntaxError;const L=M(),P=L.includes("\\")?JSON.parse(L):L.slice(1,-1);if(N.
has(P)||y()!==":")throw new SyntaxError;v++,N.set(P,$(U.enter(z,P),x+1))}),U.object(N,z)}const m=M();return U.scalar(m.includes("\\")?JSON.stringify(JSON.parse(m)):m)}function F(z,x,f){if(x===u)throw new RangeError;
v++;let m=y()===z?z:",";for(;m===",";){if(++S>G)throw new RangeError;f(),m=y(),m===","&&v++}if(m!==z)throw new SyntaxError;v++}try{const z=$(k,0);if(y()==="")return z}catch{}}function ve(O){const k=ce(
O,`
`,W);return k===void 0?void 0:`${k}
`}const W={enter:O=>`${O}  `,scalar:O=>O,array:(O,k)=>Q("[",O,"]",k),object(O,k){const U=[...O.keys()].sort().map(v=>`${JSON.stringify(v)}: ${O.get(v)}`);return Q("{",U,"}",k)}};function Q(O,k,U,v){return k.
length===0?O+U:`${O}${v}  ${k.join(`,${v}  `)}${v}${U}`}}),806:((Pe,Ne,w)=>{w.d(Ne,{Oj:()=>S,Sr:()=>v,dU:()=>U,fw:()=>ve,gv:()=>u,jq:()=>O,x5:()=>Q});const u=".workflow-export.json",G=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
H=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ve=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],W=[...ve,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',G],["changes how git or GitHub treats t\
he repository",H],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ce]];function Q(M,$=W){const F=y(M);return $.find(([,z])=>z.test(M)||z.test(F))?.[0]}function O(M){return[ce,G,H].some($=>$.test(y(M)))}function k(M){return G.
test(y(M))?"is in a .git folder":M.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function U(M){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(v(y(M)))}
function v(M){return M.normalize("NFC").toUpperCase().toLowerCase()}function S(M){const $=new Map;for(const F of M){const z=v(F.replace(/\/$/,"")),x=$.get(z);if(x!==void 0)return[x,F];$.set(z,F)}for(const[
F,z]of $)for(const{index:x}of F.matchAll(/\//g)){const f=$.get(F.slice(0,x));if(f?.endsWith("/")===!1)return[f,z]}}function y(M){return M.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Pe,Ne,w)=>{w.d(
Ne,{MW:()=>ce,OX:()=>G,TL:()=>H,hS:()=>Q,pO:()=>S,v5:()=>k,zD:()=>W});var u=w(132);function G(f,m=300){const N=f.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(N,m)}function H(f,m=100){
return(0,u.RK)(JSON.stringify((0,u.Jj)(f,m)))}function ce(f){return H(f,1e3).replaceAll("\\\\","\\")}function ve(f){if(f<1024)return`${f} B`;const m=(f/1024).toFixed(1);return Number(m)<1024?`${m} KiB`:
`${(f/1024**2).toFixed(1)} MiB`}function W(f){return String(f).replace(/\B(?=(\d{3})+$)/g,",")}function Q(f,m){return`${W(f)} ${m}${f===1?"":"s"}`}function O(f){if(f<9950)return`${(f/1e3).toFixed(1)} \
s`;const m=Math.round(f/1e3);if(m<60)return`${m} s`;const[N,L]=[Math.floor(m/60),Math.floor(m/3600)];return L>0?`${L} h ${N%60} min`:`${N} min ${m%60} s`}const k="***",U=4,v=8;class S{#e=new Map;#t=new Set;constructor(m=[]){
for(const N of m)this.add(N)}add(m,N=L=>!0){const L=new Set([m,...m.split(/[\r\n]/)].map(P=>P.trim()));for(const P of[...L].filter(N).flatMap(y)){const C=P.slice(0,v);this.#e.set(C,(this.#e.get(C)??new Set).
add(P)),this.#t.add(C.length)}}redact=(m,N=300)=>{const L=m.trimStart(),P=Math.min(L.length,N*4);return G(this.hide(L,()=>{},P)+(P<L.length?"\u2026":""),N)};hide(m,N=P=>{},L=m.length){let[P,C]=["",0];
for(let p=0;p<L;p++){const I=this.#n(m,p);I!==""&&(N(I),p>=C&&(P+=m.slice(C,p)+k),C=Math.max(C,p+I.length))}return P+m.slice(C,L)}#n(m,N){let L="";for(const P of this.#t)for(const C of this.#e.get(m.slice(
N,N+P))??[])C.length<=L.length||!m.startsWith(C,N)||(C.length>=U||x(m,N,N+C.length))&&(L=C);return L}}function y(f){const m=K=>JSON.stringify(K).slice(1,-1),N=Buffer.from(f).toString(),L=[f,N,$(f)].flatMap(
K=>[K,m(K),m(m(K))]),P=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(K=>m(N).replace(K,z)),C=[m(N),...P].flatMap(K=>[K,K.replaceAll("/","\\/")]),p=encodeURIComponent(N),I=p.replace(/[!'()*]/g,F),re=I.replaceAll(
"%2A","*").replaceAll("~","%7E"),ee=[p,I,I.replaceAll("%2F","/"),re].flatMap(K=>[K,K.replaceAll("%20","+")]),ie=ee.map(K=>K.replace(/%../g,Te=>Te.toLowerCase())),xe=N.replace(/[&<>"']/g,K=>M[K]??""),Oe=f.
length<v?f:Buffer.from(f).toString("base64").replace(/=+$/,"");return[...L,...C,xe,...ee,...ie,encodeURI(N),Oe]}const M={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function $(f){try{return decodeURIComponent(
f)}catch{return f}}function F(f){return`%${f.charCodeAt(0).toString(16).toUpperCase()}`}function z(f){return`\\u${f.charCodeAt(0).toString(16).padStart(4,"0")}`}function x(f,m,N){const L=f.slice(Math.
max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(L)&&!/^[\p{L}\p{N}]/u.test(f.slice(N,N+2))}}),528:((Pe,Ne,w)=>{w.d(Ne,{Yz:()=>Mt,V4:()=>Yt,pq:()=>qt,lm:()=>cn,C1:()=>Zt,uH:()=>Ut,Pq:()=>Tt,z:()=>ye,$e:()=>an});
const u=ut(import.meta.url)("os");function G(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function H(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.
startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function ce(o,t,r){const a=new Q(o,t,r);process.stdout.write(a.toString()+u.EOL)}function ve(o,t=""){ce(o,{},t)}const W="::";class Q{constructor(t,r,a){
t||(t="missing.command"),this.command=t,this.properties=r,this.message=a}toString(){let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.
properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(r?r=!1:t+=",",t+=`${a}=${k(g)}`)}}return t+=`${W}${O(this.message)}`,t}}function O(o){return G(o).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function k(o){return G(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const U=ut(import.meta.url)("crypto");
var v=w(896);function S(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!v.existsSync(r))throw new Error(`Missing file at \
path: ${r}`);v.appendFileSync(r,`${G(t)}${u.EOL}`,{encoding:"utf8"})}function y(o,t){const r=`ghadelimiter_${U.randomUUID()}`,a=G(t);if(o.includes(r))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${u.EOL}${a}${u.EOL}${r}`}const M=ut(import.meta.url)(
"path");var $=w(611),F=w(692),z=w(783),x=w(770),f=o=>{var t={};return w.d(t,o),t},m=o=>(()=>o);const N=f({});var L=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||
(r=Promise))(function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.
apply(o,t||[])).next())})},P;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]=
"SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedire\
ct",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]=
"MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=
410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=
503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(P||(P={}));var C;(function(o){o.Accept="accept",o.ContentType="content-type"})(C||(C={}));var p;(function(o){o.ApplicationJson="app\
lication/json"})(p||(p={}));function I(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const re=[P.MovedPermanently,P.ResourceMoved,P.SeeOther,P.TemporaryRedirect,P.PermanentRedirect],oe=[P.BadGateway,
P.ServiceUnavailable,P.GatewayTimeout],ee=null,ie=10,xe=5;class Oe extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,Oe.prototype)}}class K{constructor(t){
this.message=t}readBody(){return L(this,void 0,void 0,function*(){return new Promise(t=>L(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.concat([r,a])}),this.
message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return L(this,void 0,void 0,function*(){return new Promise(t=>L(this,void 0,void 0,function*(){const r=[];this.message.on("data",a=>{r.push(
a)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Te(o){return new URL(o).protocol==="https:"}class Fe{constructor(t,r,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=a,
a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this.
_allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,r){return L(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return L(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return L(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,a){return L(this,void 0,
void 0,function*(){return this.request("POST",t,r,a||{})})}patch(t,r,a){return L(this,void 0,void 0,function*(){return this.request("PATCH",t,r,a||{})})}put(t,r,a){return L(this,void 0,void 0,function*(){
return this.request("PUT",t,r,a||{})})}head(t,r){return L(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,a,g){return L(this,void 0,void 0,function*(){return this.
request(t,r,a,g)})}getJson(t){return L(this,arguments,void 0,function*(r,a={}){a[C.Accept]=this._getExistingOrDefaultHeader(a,C.Accept,p.ApplicationJson);const g=yield this.get(r,a);return this._processResponse(
g,this.requestOptions)})}postJson(t,r){return L(this,arguments,void 0,function*(a,g,E={}){const B=JSON.stringify(g,null,2);E[C.Accept]=this._getExistingOrDefaultHeader(E,C.Accept,p.ApplicationJson),E[C.
ContentType]=this._getExistingOrDefaultContentTypeHeader(E,p.ApplicationJson);const Le=yield this.post(a,B,E);return this._processResponse(Le,this.requestOptions)})}putJson(t,r){return L(this,arguments,
void 0,function*(a,g,E={}){const B=JSON.stringify(g,null,2);E[C.Accept]=this._getExistingOrDefaultHeader(E,C.Accept,p.ApplicationJson),E[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,p.
ApplicationJson);const Le=yield this.put(a,B,E);return this._processResponse(Le,this.requestOptions)})}patchJson(t,r){return L(this,arguments,void 0,function*(a,g,E={}){const B=JSON.stringify(g,null,2);
E[C.Accept]=this._getExistingOrDefaultHeader(E,C.Accept,p.ApplicationJson),E[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,p.ApplicationJson);const Le=yield this.patch(a,B,E);return this.
_processResponse(Le,this.requestOptions)})}request(t,r,a,g){return L(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const E=new URL(r);let B=this.
_prepareRequest(t,E,g);const Le=this._allowRetries&&ee.includes(t)?this._maxRetries+1:1;let Ge=0,pe;do{if(pe=yield this.requestRaw(B,a),pe&&pe.message&&pe.message.statusCode===P.Unauthorized){let Xe;for(const mt of this.
handlers)if(mt.canHandleAuthentication(pe)){Xe=mt;break}return Xe?Xe.handleAuthentication(this,B,a):pe}let we=this._maxRedirects;for(;pe.message.statusCode&&re.includes(pe.message.statusCode)&&this._allowRedirects&&
we>0;){const Xe=pe.message.headers.location;if(!Xe)break;const mt=new URL(Xe);if(E.protocol==="https:"&&E.protocol!==mt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),mt.hostname!==E.hostname)
for(const Dt in g)Dt.toLowerCase()==="authorization"&&delete g[Dt];B=this._prepareRequest(t,mt,g),pe=yield this.requestRaw(B,a),we--}if(!pe.message.statusCode||!oe.includes(pe.message.statusCode))return pe;
Ge+=1,Ge<Le&&(yield pe.readBody(),yield this._performExponentialBackoff(Ge))}while(Ge<Le);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return L(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function E(B,Le){B?g(B):Le?a(Le):g(new Error("Unknown error"))}this.requestRawWithCallback(t,r,E)})})}requestRawWithCallback(t,r,a){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function E(Ge,pe){g||(g=!0,a(Ge,pe))}const B=t.httpModule.request(t.options,Ge=>{const pe=new K(
Ge);E(void 0,pe)});let Le;B.on("socket",Ge=>{Le=Ge}),B.setTimeout(this._socketTimeout||3*6e4,()=>{Le&&Le.end(),E(new Error(`Request timeout: ${t.options.path}`))}),B.on("error",function(Ge){E(Ge)}),r&&
typeof r=="string"&&B.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){B.end()}),r.pipe(B)):B.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),a=pm.getProxyUrl(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(t,r,a){const g={};g.parsedUrl=r;const E=g.parsedUrl.protocol==="https:";g.httpModule=E?https:http;const B=E?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):B,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Le of this.handlers)
Le.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},$e(this.requestOptions.headers),$e(t||{})):$e(t||{})}_getExistingOrDefaultHeader(t,r,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const B=$e(this.requestOptions.headers)[r];B&&(g=typeof B=="number"?B.toString():B)}const E=t[r];return E!==void 0?typeof E=="number"?E.toString():
E:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,r){let a;if(this.requestOptions&&this.requestOptions.headers){const E=$e(this.requestOptions.headers)[C.ContentType];E&&(typeof E=="number"?a=
String(E):Array.isArray(E)?a=E.join(", "):a=E)}const g=t[C.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:r}_getAgent(t){let r;const a=pm.getProxyUrl(
t),g=a&&a.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;const E=t.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const Le={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Ge;const pe=a.protocol==="https:";E?Ge=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Ge=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Ge(Le),this._proxyAgent=r}if(!r){const Le={keepAlive:this.
_keepAlive,maxSockets:B};r=E?new https.Agent(Le):new http.Agent(Le),this._agent=r}return E&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){
return L(this,void 0,void 0,function*(){t=Math.min(ie,t);const r=xe*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(t,r){return L(this,void 0,void 0,function*(){return new Promise(
(a,g)=>L(this,void 0,void 0,function*(){const E=t.message.statusCode||0,B={statusCode:E,result:null,headers:{}};E===P.NotFound&&a(B);function Le(we,Xe){if(typeof Xe=="string"){const mt=new Date(Xe);if(!isNaN(
mt.valueOf()))return mt}return Xe}let Ge,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(r&&r.deserializeDates?Ge=JSON.parse(pe,Le):Ge=JSON.parse(pe),B.result=Ge),B.headers=t.message.headers}catch{}if(E>
299){let we;Ge&&Ge.message?we=Ge.message:pe&&pe.length>0?we=pe:we=`Failed request: (${E})`;const Xe=new Oe(we,E);Xe.result=B.result,g(Xe)}else a(B)}))})}}const $e=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var De=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){
B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).next())})};class d{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class h{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class J{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return De(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var T=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||
(r=Promise))(function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.
apply(o,t||[])).next())})};class se{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(se.getRequestToken())],
a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return T(this,void 0,void 0,function*(){var r;const E=(r=(yield se.
createHttpClient().getJson(t).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||r===void 0?void 0:r.value;if(!E)throw new Error("Response json body do not have ID Token field");return E})}static getIDToken(t){return T(this,
void 0,void 0,function*(){try{let r=se.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const a=yield se.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var Me=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Le(we){try{
pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).next())})};const{access:ke,appendFile:ze,
writeFile:Ze}=v.promises,qe="GITHUB_STEP_SUMMARY",He="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class te{constructor(){this._buffer=""}filePath(){
return Me(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[qe];if(!t)throw new Error(`Unable to find environment variable for $${qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield ke(t,v.constants.R_OK|v.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,a={}){const g=Object.entries(a).map(([E,B])=>` ${E}="${B}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return Me(this,void 0,
void 0,function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?Ze:ze)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Me(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,r=!1){const a=r?
"ol":"ul",g=t.map(B=>this.wrap("li",B)).join(""),E=this.wrap(a,g);return this.addRaw(E).addEOL()}addTable(t){const r=t.map(g=>{const E=g.map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:Le,
data:Ge,colspan:pe,rowspan:we}=B,Xe=Le?"th":"td",mt=Object.assign(Object.assign({},pe&&{colspan:pe}),we&&{rowspan:we});return this.wrap(Xe,Ge,mt)}).join("");return this.wrap("tr",E)}).join(""),a=this.
wrap("table",r);return this.addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:g,height:E}=a||{},B=Object.
assign(Object.assign({},g&&{width:g}),E&&{height:E}),Le=this.wrap("img",null,Object.assign({src:t,alt:r},B));return this.addRaw(Le).addEOL()}addHeading(t,r){const a=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",E=this.wrap(g,t);return this.addRaw(E).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const a=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).
addEOL()}}const ne=new te,de=null,ye=ne;function Ae(o){return o.replace(/[\\]/g,"/")}function ae(o){return o.replace(/[/]/g,"\\")}function be(o){return o.replace(/[/\\]/g,path.sep)}const Je=ut(import.meta.
url)("string_decoder");var We=w(434);const Ue=ut(import.meta.url)("child_process");var j=w(613),ue=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(
function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).
next())})};const{chmod:fe,copyFile:Ee,lstat:Ce,mkdir:Y,open:Se,readdir:me,rename:Re,rm:Ke,rmdir:rt,stat:st,symlink:pt,unlink:it}=v.promises,ft=process.platform==="win32";function Ot(o){return ue(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(o);return ft&&!t.endsWith("\\")?`${t}\\`:t})}const Kt=268435456,nn=v.constants.O_RDONLY;function Gt(o){return ue(this,void 0,void 0,function*(){
try{yield st(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Xt(o){return ue(this,arguments,void 0,function*(t,r=!1){return(r?yield st(t):yield Ce(t)).isDirectory()})}function zt(o){
if(o=Jt(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return ft?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function Ct(o,t){return ue(this,void 0,void 0,function*(){let r;
try{r=yield st(o)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(r&&r.isFile()){if(ft){const g=M.extname(o).toUpperCase();
if(t.some(E=>E.toUpperCase()===g))return o}else if(Bt(r))return o}const a=o;for(const g of t){o=a+g,r=void 0;try{r=yield st(o)}catch(E){E.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${E}`)}if(r&&r.isFile()){if(ft){try{const E=M.dirname(o),B=M.basename(o).toUpperCase();for(const Le of yield me(E))if(B===Le.toUpperCase()){o=M.join(E,Le);break}}catch(E){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${E}`)}return o}else if(Bt(r))return o}}return""})}function Jt(o){return o=o||"",ft?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Bt(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function It(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var yt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(
function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).
next())})};function _t(o,t){return yt(this,arguments,void 0,function*(r,a,g={}){const{force:E,recursive:B,copySourceDirectory:Le}=_e(g),Ge=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ge&&Ge.
isFile()&&!E)return;const pe=Ge&&Ge.isDirectory()&&Le?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(B)yield Be(r,pe,0,E);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,pe)==="")throw new Error(`'${pe}' and '${r}' are \
the same file`);yield Ve(r,pe,E)}})}function D(o,t){return yt(this,arguments,void 0,function*(r,a,g={}){if(yield ioUtil.exists(a)){let E=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(
r)),E=yield ioUtil.exists(a)),E)if(g.force==null||g.force)yield V(a);else throw new Error("Destination already exists")}yield Z(path.dirname(a)),yield ioUtil.rename(r,a)})}function V(o){return yt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function Z(o){return yt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function le(o,t){return yt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const a=yield le(o,!1);if(!a)throw ft?new Error(`Unable to locat\
e executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension fo\
r an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also check the file mode to verify the file is executable.`);return a}const r=yield he(o);return r&&r.length>0?r[0]:""})}function he(o){return yt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(ft&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(M.delimiter))g&&t.push(g);if(zt(o)){const g=yield Ct(o,t);return g?[g]:[]}if(o.includes(M.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(M.delimiter))g&&r.push(g);const a=[];for(const g of r){const E=yield Ct(M.join(g,o),t);E&&a.push(E)}return a})}function _e(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,a=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function Be(o,t,r,a){return yt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield Z(t);const g=yield ioUtil.readdir(o);for(const E of g){const B=`${o}/${E}`,Le=`${t}/${E}`;(yield ioUtil.lstat(B)).isDirectory()?yield Be(B,Le,r,a):yield Ve(B,Le,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Ve(o,t,r){return yt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(o);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const tt=ut(import.meta.url)("timers");var nt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){
function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).next())})};
const at=process.platform==="win32";class ct extends We.EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let E=r?"":
"[command]";if(at)if(this._isCmdFile()){E+=a;for(const B of g)E+=` ${B}`}else if(t.windowsVerbatimArguments){E+=`"${a}"`;for(const B of g)E+=` ${B}`}else{E+=this._windowsQuoteCmdArg(a);for(const B of g)
E+=` ${this._windowsQuoteCmdArg(B)}`}else{E+=a;for(const B of g)E+=` ${B}`}return E}_processLineBuffer(t,r,a){try{let g=r+t.toString(),E=g.indexOf(u.EOL);for(;E>-1;){const B=g.substring(0,E);a(B),g=g.
substring(E+u.EOL.length),E=g.indexOf(u.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return at&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(at&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const B of t)if(r.some(
Le=>Le===B)){a=!0;break}if(!a)return t;let g='"',E=!0;for(let B=t.length;B>0;B--)g+=t[B-1],E&&t[B-1]==="\\"?g+="\\":t[B-1]==='"'?(E=!0,g+='"'):E=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let g=t.length;g>0;g--)r+=t[g-1],a&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(a=!0,r+="\\"):a=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),
a}exec(){return nt(this,void 0,void 0,function*(){return!zt(this.toolPath)&&(this.toolPath.includes("/")||at&&this.toolPath.includes("\\"))&&(this.toolPath=M.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield le(this.toolPath,!0),new Promise((t,r)=>nt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+u.EOL);const g=new vt(a,this.toolPath);if(g.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield Gt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const E=this._getSpawnFileName(),B=Ue.spawn(E,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,E));let Le="";B.stdout&&B.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.
write(pe),Le=this._processLineBuffer(pe,Le,we=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(we)})});let Ge="";if(B.stderr&&B.stderr.on("data",pe=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Ge=this._processLineBuffer(
pe,Ge,we=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(we)})}),B.on("error",pe=>{g.processError=pe.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
B.on("exit",pe=>{g.processExitCode=pe,g.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),g.CheckComplete()}),B.on("close",pe=>{g.processExitCode=pe,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(pe,we)=>{Le.length>0&&this.emit("stdline",Le),Ge.length>0&&this.emit("errlin\
e",Ge),B.removeAllListeners(),pe?r(pe):t(we)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}function wt(o){const t=[];let r=!1,
a=!1,g="";function E(B){a&&B!=='"'&&(g+="\\"),g+=B,a=!1}for(let B=0;B<o.length;B++){const Le=o.charAt(B);if(Le==='"'){a?E(Le):r=!r;continue}if(Le==="\\"&&a){E(Le);continue}if(Le==="\\"&&r){a=!0;continue}
if(Le===" "&&!r){g.length>0&&(t.push(g),g="");continue}E(Le)}return g.length>0&&t.push(g.trim()),t}class vt extends We.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,tt.setTimeout)(vt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Et=function(o,t,r,a){function g(E){return E instanceof
r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(
we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).next())})};function xt(o,t,r){return Et(this,void 0,void 0,function*(){const a=tr.argStringToArray(o);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function ot(o,t,r){return Et(this,void 0,void 0,function*(){var a,g;let E="",
B="";const Le=new StringDecoder("utf8"),Ge=new StringDecoder("utf8"),pe=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,we=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Xe=jt=>{B+=Ge.write(jt),
we&&we(jt)},mt=jt=>{E+=Le.write(jt),pe&&pe(jt)},Dt=Object.assign(Object.assign({},r?.listeners),{stdout:mt,stderr:Xe}),ln=yield xt(o,t,Object.assign(Object.assign({},r),{listeners:Dt}));return E+=Le.end(),
B+=Ge.end(),{exitCode:ln,stdout:E,stderr:B}})}var lt=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(function(E,B){function Le(we){try{pe(a.
next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).next())})};const kt=()=>lt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),At=()=>lt(void 0,void 0,void 0,function*(){var o,t,r,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),E=(t=(o=g.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(a=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&a!==void 0?a:"",version:E}}),St=()=>lt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),gt=u.platform(),$t=u.arch(),Wt=gt==="win32",bt=gt==="darwin",rn=gt==="linux";function Vt(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Wt?kt():bt?At():St()),{platform:gt,arch:$t,isWindows:Wt,isMacOS:bt,isLinux:rn})})}var Ht=function(o,t,r,a){function g(E){return E instanceof r?E:new r(function(B){B(E)})}return new(r||(r=Promise))(
function(E,B){function Le(we){try{pe(a.next(we))}catch(Xe){B(Xe)}}function Ge(we){try{pe(a.throw(we))}catch(Xe){B(Xe)}}function pe(we){we.done?E(we.value):g(we.value).then(Le,Ge)}pe((a=a.apply(o,t||[])).
next())})},Lt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Lt||(Lt={}));function gn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function Tt(o){ce("add-mask",{},o)}function Pt(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Yt(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function yn(o,t){const r=Yt(o,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function ht(o,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],g=Yt(o,t);if(r.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ut(o,t){if(process.env.GITHUB_OUTPUT||"")return S("OUTPUT",y(o,t));process.stdout.write(u.EOL),ce("set-output",{name:o},
G(t))}function sn(o){issue("echo",o?"on":"off")}function Zt(o){process.exitCode=Lt.Failure,Qt(o)}function on(){return process.env.RUNNER_DEBUG==="1"}function Mt(o){ce("debug",{},o)}function Qt(o,t={}){
ce("error",H(t),o instanceof Error?o.toString():o)}function an(o,t={}){ce("warning",H(t),o instanceof Error?o.toString():o)}function cn(o,t={}){ce("notice",H(t),o instanceof Error?o.toString():o)}function qt(o){
process.stdout.write(o+u.EOL)}function Nt(o){issue("group",o)}function un(){issue("endgroup")}function bn(o,t){return Ht(this,void 0,void 0,function*(){Nt(o);let r;try{r=yield t()}finally{un()}return r})}
function fn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function en(o){return process.env[`S\
TATE_${o}`]||""}function dn(o){return Ht(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Pe,Ne,w)=>{function u(ve){const W=ve.protocol==="https:";if(G(ve))return;const Q=W?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new ce(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith("https://"))return new ce(`ht\
tp://${Q}`)}else return}function G(ve){if(!ve.hostname)return!1;const W=ve.hostname;if(H(W))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let O;ve.port?O=Number(ve.port):
ve.protocol==="http:"?O=80:ve.protocol==="https:"&&(O=443);const k=[ve.hostname.toUpperCase()];typeof O=="number"&&k.push(`${k[0]}:${O}`);for(const U of Q.split(",").map(v=>v.trim().toUpperCase()).filter(
v=>v))if(U==="*"||k.some(v=>v===U||v.endsWith(`.${U}`)||U.startsWith(".")&&v.endsWith(`${U}`)))return!0;return!1}function H(ve){const W=ve.toLowerCase();return W==="localhost"||W.startsWith("127.")||W.
startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class ce extends URL{constructor(W,Q){super(W,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Pe,Ne,w)=>{w.d(Ne,{E:()=>ce});class u{diff(W,Q,O={}){let k;typeof O=="function"?(k=O,O=
{}):"callback"in O&&(k=O.callback);const U=this.castInput(W,O),v=this.castInput(Q,O),S=this.removeEmpty(this.tokenize(U,O)),y=this.removeEmpty(this.tokenize(v,O));return this.diffWithOptionsObj(S,y,O,
k)}diffWithOptionsObj(W,Q,O,k){var U;const v=P=>{if(P=this.postProcess(P,O),k){setTimeout(function(){k(P)},0);return}else return P},S=Q.length,y=W.length;let M=1,$=S+y;O.maxEditLength!=null&&($=Math.min(
$,O.maxEditLength));const F=(U=O.timeout)!==null&&U!==void 0?U:1/0,z=Date.now()+F,x=[{oldPos:-1,lastComponent:void 0}];let f=this.extractCommon(x[0],Q,W,0,O);if(x[0].oldPos+1>=y&&f+1>=S)return v(this.
buildValues(x[0].lastComponent,Q,W));let m=-1/0,N=1/0;const L=()=>{for(let P=Math.max(m,-M);P<=Math.min(N,M);P+=2){let C;const p=x[P-1],I=x[P+1];p&&(x[P-1]=void 0);let re=!1;if(I){const ee=I.oldPos-P;
re=I&&0<=ee&&ee<S}const oe=p&&p.oldPos+1<y;if(!re&&!oe){x[P]=void 0;continue}if(!oe||re&&p.oldPos<I.oldPos?C=this.addToPath(I,!0,!1,0,O):C=this.addToPath(p,!1,!0,1,O),f=this.extractCommon(C,Q,W,P,O),C.
oldPos+1>=y&&f+1>=S)return v(this.buildValues(C.lastComponent,Q,W))||!0;x[P]=C,C.oldPos+1>=y&&(N=Math.min(N,P-1)),f+1>=S&&(m=Math.max(m,P+1))}M++};if(k)(function P(){setTimeout(function(){if(M>$||Date.
now()>z)return k(void 0);L()||P()},0)})();else for(;M<=$&&Date.now()<=z;){const P=L();if(P)return P}}addToPath(W,Q,O,k,U){const v=W.lastComponent;return v&&!U.oneChangePerToken&&v.added===Q&&v.removed===
O?{oldPos:W.oldPos+k,lastComponent:{count:v.count+1,added:Q,removed:O,previousComponent:v.previousComponent}}:{oldPos:W.oldPos+k,lastComponent:{count:1,added:Q,removed:O,previousComponent:v}}}extractCommon(W,Q,O,k,U){
const v=Q.length,S=O.length;let y=W.oldPos,M=y-k,$=0;for(;M+1<v&&y+1<S&&this.equals(O[y+1],Q[M+1],U);)M++,y++,$++,U.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return $&&!U.oneChangePerToken&&(W.lastComponent={count:$,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=y,M}equals(W,Q,O){return O.comparator?O.comparator(W,Q):W===Q||!!O.
ignoreCase&&W.toLowerCase()===Q.toLowerCase()}removeEmpty(W){const Q=[];for(let O=0;O<W.length;O++)W[O]&&Q.push(W[O]);return Q}castInput(W,Q){return W}tokenize(W,Q){return Array.from(W)}join(W){return W.
join("")}postProcess(W,Q){return W}get useLongestToken(){return!1}buildValues(W,Q,O){const k=[];let U;for(;W;)k.push(W),U=W.previousComponent,delete W.previousComponent,W=U;k.reverse();const v=k.length;
let S=0,y=0,M=0;for(;S<v;S++){const $=k[S];if($.removed)$.value=this.join(O.slice(M,M+$.count)),M+=$.count;else{if(!$.added&&this.useLongestToken){let F=Q.slice(y,y+$.count);F=F.map(function(z,x){const f=O[M+
x];return f.length>z.length?f:z}),$.value=this.join(F)}else $.value=this.join(Q.slice(y,y+$.count));y+=$.count,$.added||(M+=$.count)}}return k}}class G extends u{tokenize(W){return W.slice()}join(W){return W}removeEmpty(W){
return W}}const H=new G;function ce(ve,W,Q){return H.diff(ve,W,Q)}})},wn={};function Rt(Pe){var Ne=wn[Pe];if(Ne!==void 0)return Ne.exports;var w=wn[Pe]={exports:{}},u=!0;try{Gn[Pe](w,w.exports,Rt),u=!1}finally{
u&&delete wn[Pe]}return w.exports}typeof Rt<"u"&&(Rt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Pe=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ne=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",u=H=>{H&&H.d<1&&(H.d=1,H.forEach(ce=>ce.r--),H.forEach(ce=>ce.r--?ce.r++:ce()))},G=H=>H.map(ce=>{if(ce!==null&&typeof ce=="object"){if(ce[Pe])return ce;if(ce.then){var ve=[];ve.d=0,ce.then(O=>{W[Ne]=
O,u(ve)},O=>{W[w]=O,u(ve)});var W={};return W[Pe]=O=>O(ve),W}}var Q={};return Q[Pe]=O=>{},Q[Ne]=ce,Q});Rt.a=(H,ce,ve)=>{var W;ve&&((W=[]).d=-1);var Q=new Set,O=H.exports,k,U,v,S=new Promise((y,M)=>{v=
M,U=y});S[Ne]=O,S[Pe]=y=>(W&&y(W),Q.forEach(y),S.catch(M=>{})),H.exports=S,ce(y=>{k=G(y);var M,$=()=>k.map(z=>{if(z[w])throw z[w];return z[Ne]}),F=new Promise(z=>{M=()=>z($),M.r=0;var x=f=>f!==W&&!Q.has(
f)&&(Q.add(f),f&&!f.d&&(M.r++,f.push(M)));k.map(f=>f[Pe](x))});return M.r?F:$()},y=>(y?v(S[w]=y):U(O),u(W))),W&&W.d<0&&(W.d=0)}})(),Rt.d=(Pe,Ne)=>{for(var w in Ne)Rt.o(Ne,w)&&!Rt.o(Pe,w)&&Object.defineProperty(
Pe,w,{enumerable:!0,get:Ne[w]})},Rt.o=(Pe,Ne)=>Object.prototype.hasOwnProperty.call(Pe,Ne);var xn=Rt(384);xn=await xn;
