import{createRequire as Ke}from"module";const ur={};var ar={3313:(Se=>{Se.exports=$e;function $e(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$e.prototype.go=function(Q){
this.pending<this.max?M(this,Q):this.waiting.push(Q)},$e.prototype.wait=function(Q){this.pending===0?Q(this.error):this.listeners.push(Q)},$e.prototype.hold=function(){return h(this)};function h(Q){Q.
pending+=1;var ce=!1;return me;function me(z){if(ce)throw new Error("callback called twice");if(ce=!0,Q.error=Q.error||z,Q.pending-=1,Q.waiting.length>0&&Q.pending<Q.max)M(Q,Q.waiting.shift());else if(Q.
pending===0){var U=Q.listeners;Q.listeners=[],U.forEach(le)}}function le(z){z(Q.error)}}function M(Q,ce){ce(h(Q))}}),770:((Se,$e,h)=>{h(218)}),218:((Se,$e,h)=>{var M,Q=h(9278),ce=h(4756),me=h(8611),le=h(
5692),z=h(4434),U=h(2613),b=h(9023);M=F,M=R,M=I,M=T;function F(_){var s=new f(_);return s.request=me.request,s}function R(_){var s=new f(_);return s.request=me.request,s.createSocket=L,s.defaultPort=443,
s}function I(_){var s=new f(_);return s.request=le.request,s}function T(_){var s=new f(_);return s.request=le.request,s.createSocket=L,s.defaultPort=443,s}function f(_){var s=this;s.options=_||{},s.proxyOptions=
s.options.proxy||{},s.maxSockets=s.options.maxSockets||me.Agent.defaultMaxSockets,s.requests=[],s.sockets=[],s.on("free",function(D,K,w,v){for(var l=E(K,w,v),A=0,k=s.requests.length;A<k;++A){var J=s.requests[A];
if(J.host===l.host&&J.port===l.port){s.requests.splice(A,1),J.request.onSocket(D);return}}D.destroy(),s.removeSocket(D)})}b.inherits(f,z.EventEmitter),f.prototype.addRequest=function(s,c,D,K){var w=this,
v=O({request:s},w.options,E(c,D,K));if(w.sockets.length>=this.maxSockets){w.requests.push(v);return}w.createSocket(v,function(l){l.on("free",A),l.on("close",k),l.on("agentRemove",k),s.onSocket(l);function A(){
w.emit("free",l,v)}function k(J){w.removeSocket(l),l.removeListener("free",A),l.removeListener("close",k),l.removeListener("agentRemove",k)}})},f.prototype.createSocket=function(s,c){var D=this,K={};D.
sockets.push(K);var w=O({},D.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:!1,headers:{host:s.host+":"+s.port}});s.localAddress&&(w.localAddress=s.localAddress),w.proxyAuth&&(w.headers=w.
headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),m("making CONNECT request");var v=D.request(w);v.useChunkedEncodingByDefault=!1,v.once("response",l),v.
once("upgrade",A),v.once("connect",k),v.once("error",J),v.end();function l(C){C.upgrade=!0}function A(C,te,ie){process.nextTick(function(){k(C,te,ie)})}function k(C,te,ie){if(v.removeAllListeners(),te.
removeAllListeners(),C.statusCode!==200){m("tunneling socket could not be established, statusCode=%d",C.statusCode),te.destroy();var Ee=new Error("tunneling socket could not be established, statusCode\
="+C.statusCode);Ee.code="ECONNRESET",s.request.emit("error",Ee),D.removeSocket(K);return}if(ie.length>0){m("got illegal response body from proxy"),te.destroy();var Ee=new Error("got illegal response \
body from proxy");Ee.code="ECONNRESET",s.request.emit("error",Ee),D.removeSocket(K);return}return m("tunneling connection has established"),D.sockets[D.sockets.indexOf(K)]=te,c(te)}function J(C){v.removeAllListeners(),
m(`tunneling socket could not be established, cause=%s
`,C.message,C.stack);var te=new Error("tunneling socket could not be established, cause="+C.message);te.code="ECONNRESET",s.request.emit("error",te),D.removeSocket(K)}},f.prototype.removeSocket=function(s){
var c=this.sockets.indexOf(s);if(c!==-1){this.sockets.splice(c,1);var D=this.requests.shift();D&&this.createSocket(D,function(K){D.request.onSocket(K)})}};function L(_,s){var c=this;f.prototype.createSocket.
call(c,_,function(D){var K=_.request.getHeader("host"),w=O({},c.options,{socket:D,servername:K?K.replace(/:.*$/,""):_.host}),v=ce.connect(0,w);c.sockets[c.sockets.indexOf(D)]=v,s(v)})}function E(_,s,c){
return typeof _=="string"?{host:_,port:s,localAddress:c}:_}function O(_){for(var s=1,c=arguments.length;s<c;++s){var D=arguments[s];if(typeof D=="object")for(var K=Object.keys(D),w=0,v=K.length;w<v;++w){
var l=K[w];D[l]!==void 0&&(_[l]=D[l])}}return _}var m;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?m=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:m=function(){},M=m}),4248:(Se=>{const $e=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function h(M){let Q=-1;for(let ce of M)Q=$e[(Q^ce)&255]^Q>>>8;return(Q^-1)>>>0}Se.exports=h}),3502:((Se,$e,h)=>{var M=h(9896),Q=h(9023),ce=h(2203),me=ce.Readable,le=ce.PassThrough,z=h(3313),
U=h(4434).EventEmitter;$e.BufferSlicer=R,$e.FdSlicer=b,Q.inherits(b,U);function b(I){U.call(this),this.fd=I,this.pend=new z,this.pend.max=1,this.refCount=0}b.prototype.read=function(I,T,f,L,E){var O=this;
O.pend.go(function(m){M.read(O.fd,I,T,f,L,function(_,s,c){m(),E(_,s,c)})})},b.prototype.createReadStream=function(I){return new F(this,I)},b.prototype.ref=function(){this.refCount+=1},b.prototype.unref=
function(){var I=this;if(I.refCount-=1,I.refCount<0)throw new Error("invalid unref");if(I.refCount>0)return;M.close(I.fd,T);function T(f){f?I.emit("error",f):I.emit("close")}},Q.inherits(F,me);function F(I,T){
T=T||{},me.call(this,T),this.context=I,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}F.prototype._read=function(I){var T=this,f=Math.min(T._readableState.highWaterMark,
I);if(T.endOffset!=null&&(f=Math.min(f,T.endOffset-T.pos)),f<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(L){var E=Buffer.allocUnsafe(f);M.read(T.context.fd,E,0,f,T.pos,function(O,m){
O?T.destroy(O):m===0?(T.push(null),T._cleanup()):(T.pos+=m,T.push(E.slice(0,m))),L()})})},F.prototype._destroy=function(I,T){this._cleanup(),T(I)},F.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Q.inherits(R,U);function R(I){U.call(this),this.refCount=0,this.buffer=I}R.prototype.read=function(I,T,f,L,E){if(!(0<=T&&T<=I.length))throw new RangeError("offset o\
utside buffer: 0 <= "+T+" <= "+I.length);if(L<0)throw new RangeError("position is negative: "+L);if(T+f>I.length&&(f=I.length-T),L+f>this.buffer.length&&(f=this.buffer.length-L),f<=0){setImmediate(function(){
E(null,0)});return}this.buffer.copy(I,T,L,L+f),setImmediate(function(){E(null,f)})},R.prototype.createReadStream=function(I){I=I||{};var T=new le(I);T.start=I.start||0,T.endOffset=I.end,T.pos=T.endOffset||
this.buffer.length;for(var f=this.buffer.slice(T.start,T.pos),L=65536,E=0;;){var O=E+L;if(O>=f.length){E<f.length&&T.write(f.slice(E,f.length));break}T.write(f.slice(E,O)),E=O}return T.end(),T},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Se,$e,h)=>{var M,Q=h(9896),ce=h(3106),me=h(3502),le=h(9023),
z=h(4434).EventEmitter,U=h(2203).Transform,b=h(2203).PassThrough,F=h(2203).Writable;const R=typeof ce.crc32=="function"?ce.crc32:h(4248);M=E,M=O,M=m,M=_,M=I,M=T,$e.SY=f,M=L,M=v,$e.ax=l,M=A,M=k,M=s,M=K,
M=w,M=te;function I(y,S){return new Promise((oe,X)=>{E(y,{...S,lazyEntries:!0},function(be,ke){if(be)return X(be);oe(ke)})})}function T(y,S){return new Promise((oe,X)=>{O(y,{...S,lazyEntries:!0},function(be,ke){
if(be)return X(be);oe(ke)})})}function f(y,S){return new Promise((oe,X)=>{m(y,{...S,lazyEntries:!0},function(be,ke){if(be)return X(be);oe(ke)})})}function L(y,S,oe){return new Promise((X,be)=>{_(y,S,{
...oe,lazyEntries:!0},function(ke,G){if(ke)return be(ke);X(G)})})}function E(y,S,oe){typeof S=="function"&&(oe=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!0),S.lazyEntries==null&&(S.lazyEntries=
!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),oe==null&&(oe=Je),Q.open(y,"r",function(X,be){if(X)
return oe(X);O(be,S,function(ke,G){ke&&Q.close(be,Je),oe(ke,G)})})}function O(y,S,oe){typeof S=="function"&&(oe=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!1),S.lazyEntries==null&&(S.lazyEntries=
!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),oe==null&&(oe=Je),Q.fstat(y,function(X,be){if(X)return oe(
X);var ke=new me.FdSlicer(y);_(ke,be.size,S,oe)})}function m(y,S,oe){typeof S=="function"&&(oe=S,S=null),S==null&&(S={}),S.autoClose=!1,S.lazyEntries==null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.
decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1);var X=new me.BufferSlicer(y);_(X,y.length,S,oe)}function _(y,S,oe,X){typeof oe==
"function"&&(X=oe,oe=null),oe==null&&(oe={}),oe.autoClose==null&&(oe.autoClose=!0),oe.lazyEntries==null&&(oe.lazyEntries=!1),oe.decodeStrings==null&&(oe.decodeStrings=!0);var be=!!oe.decodeStrings;if(oe.
validateEntrySizes==null&&(oe.validateEntrySizes=!0),oe.strictFileNames==null&&(oe.strictFileNames=!1),X==null&&(X=Je),typeof S!="number")throw new Error("expected totalSize parameter to be a number");
if(S>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");y.ref();var ke=22,G=20,se=65535,de=Math.
min(G+ke+se,S),we=je(de),re=S-we.length;J(y,we,0,de,re,function(fe){if(fe)return X(fe);for(var ge=de-ke;ge>=0;ge-=1)if(we.readUInt32LE(ge)===101010256){var Me=we.subarray(ge),xe=Me.readUInt16LE(4),Ue=Me.
readUInt16LE(10),De=Me.readUInt32LE(16),Z=Me.readUInt16LE(20),W=Me.length-ke;if(Z!==W)return X(new Error("Invalid comment length. Expected: "+W+". Found: "+Z+". Are there extra bytes at the end of the\
 file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Y=be?Ie(Me.subarray(22),!1):Me.subarray(22);if(ge-G>=0&&we.readUInt32LE(ge-G)===117853008){var pe=we.subarray(ge-G,
ge-G+G),x=Ae(pe,8),ne=je(56);return J(y,ne,0,ne.length,x,function(ye){return ye?X(ye):ne.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central directory record signature")):(xe=ne.readUInt32LE(
16),xe!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+xe)):(Ue=Ae(ne,32),De=Ae(ne,48),X(null,new s(y,De,S,Ue,Y,oe.autoClose,oe.lazyEntries,be,oe.validateEntrySizes,oe.strictFileNames))))})}
return xe!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+xe)):X(null,new s(y,De,S,Ue,Y,oe.autoClose,oe.lazyEntries,be,oe.validateEntrySizes,oe.strictFileNames))}X(new Error(
"End of central directory record signature not found. Either not a zip file, or file is truncated."))})}le.inherits(s,z);function s(y,S,oe,X,be,ke,G,se,de,we){var re=this;z.call(re),re.reader=y,re.reader.
on("error",function(fe){D(re,fe)}),re.reader.once("close",function(){re.emit("close")}),re.readEntryCursor=S,re.fileSize=oe,re.entryCount=X,re.comment=be,re.entriesRead=0,re.autoClose=!!ke,re.lazyEntries=
!!G,re.decodeStrings=!!se,re.validateEntrySizes=!!de,re.strictFileNames=!!we,re.isOpen=!0,re.emittedError=!1,re.hasEachEntryBeenCalled=!1,re.lazyEntries||re._readEntry()}s.prototype.close=function(){this.
isOpen&&(this.isOpen=!1,this.reader.unref())};function c(y,S){y.autoClose&&y.close(),D(y,S)}function D(y,S){y.emittedError||(y.emittedError=!0,y.emit("error",S))}s.prototype.readEntry=function(){if(!this.
lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},s.prototype._readEntry=function(){var y=this;if(y.entryCount===y.entriesRead){setImmediate(function(){y.autoClose&&
y.close(),!y.emittedError&&y.emit("end")});return}if(!y.emittedError){var S=je(46);J(y.reader,S,0,S.length,y.readEntryCursor,function(oe){if(oe)return c(y,oe);if(!y.emittedError){var X=new K,be=S.readUInt32LE(
0);if(be!==33639248)return c(y,new Error("invalid central directory file header signature: 0x"+be.toString(16)));if(X.versionMadeBy=S.readUInt16LE(4),X.versionNeededToExtract=S.readUInt16LE(6),X.generalPurposeBitFlag=
S.readUInt16LE(8),X.compressionMethod=S.readUInt16LE(10),X.lastModFileTime=S.readUInt16LE(12),X.lastModFileDate=S.readUInt16LE(14),X.crc32=S.readUInt32LE(16),X.compressedSize=S.readUInt32LE(20),X.uncompressedSize=
S.readUInt32LE(24),X.fileNameLength=S.readUInt16LE(28),X.extraFieldLength=S.readUInt16LE(30),X.fileCommentLength=S.readUInt16LE(32),X.internalFileAttributes=S.readUInt16LE(36),X.externalFileAttributes=
S.readUInt32LE(38),X.relativeOffsetOfLocalHeader=S.readUInt32LE(42),X.generalPurposeBitFlag&64)return c(y,new Error("strong encryption is not supported"));y.readEntryCursor+=46,S=je(X.fileNameLength+X.
extraFieldLength+X.fileCommentLength),J(y.reader,S,0,S.length,y.readEntryCursor,function(ke){if(ke)return c(y,ke);if(!y.emittedError){X.fileNameRaw=S.subarray(0,X.fileNameLength);var G=X.fileNameLength+
X.extraFieldLength;X.extraFieldRaw=S.subarray(X.fileNameLength,G),X.fileCommentRaw=S.subarray(G,G+X.fileCommentLength);try{X.extraFields=k(X.extraFieldRaw)}catch(Ue){return c(y,Ue)}if(y.decodeStrings){
var se=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Ie(X.fileCommentRaw,se),X.fileName=l(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,y.strictFileNames);var de=A(X.fileName);if(de!=null)return c(
y,new Error(de))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,y.readEntryCursor+=S.length,y.entriesRead+=1;for(var we=0;we<X.extraFields.length;we++){var re=X.extraFields[we];
if(re.id===1){var fe=re.data,ge=0;if(X.uncompressedSize===4294967295){if(ge+8>fe.length)return c(y,new Error("zip64 extended information extra field does not include uncompressed size"));X.uncompressedSize=
Ae(fe,ge),ge+=8}if(X.compressedSize===4294967295){if(ge+8>fe.length)return c(y,new Error("zip64 extended information extra field does not include compressed size"));X.compressedSize=Ae(fe,ge),ge+=8}if(X.
relativeOffsetOfLocalHeader===4294967295){if(ge+8>fe.length)return c(y,new Error("zip64 extended information extra field does not include relative header offset"));X.relativeOffsetOfLocalHeader=Ae(fe,
ge),ge+=8}break}}if(y.validateEntrySizes&&X.compressionMethod===0){var Me=X.uncompressedSize;if(X.isEncrypted()&&(Me+=12),X.compressedSize!==Me){var xe="compressed/uncompressed size mismatch for store\
d file: "+X.compressedSize+" != "+X.uncompressedSize;return c(y,new Error(xe))}}y.emit("entry",X),y.lazyEntries||y._readEntry()}})}})}},s.prototype.eachEntry=function(){const y=this;if(!y.lazyEntries)
throw new Error("eachEntry() requires lazyEntries: true");if(y.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");y.hasEachEntryBeenCalled=!0;let S=null;y.on("e\
ntry",X),y.on("end",be),y.on("error",ke);function oe(){y.removeListener("entry",X),y.removeListener("end",be),y.removeListener("error",ke),y.autoClose&&y.close()}function X(G){let{resolve:se}=S;S=null,
se({value:G})}function be(){let{resolve:G}=S;S=null,oe(),G({done:!0})}function ke(G){let{reject:se}=S;S=null,oe(),se(G)}return{[Symbol.asyncIterator](){return this},next(){const G=new Promise((se,de)=>{
if(S!=null)throw new Error("next() called before previous Promise was resolved.");S={resolve:se,reject:de}});return y.readEntry(),G},return(G){return oe(),Promise.resolve({done:!0,value:G})},throw(G){
return oe(),Promise.reject(G)}}},s.prototype.openReadStream=function(y,S,oe){var X=this,be=0,ke=y.compressedSize;if(oe==null&&(oe=S,S=null),S==null)S={};else{if(S.decodeFileData===!1){if(S.decrypt!=null)
throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(S.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(S.
decrypt!=null){if(!y.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(S.decrypt!==!1)throw new Error("invalid options.de\
crypt value: "+S.decrypt);if(y.isCompressed()&&S.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(S.decompress!=
null){if(!y.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(S.decompress===!1||S.decompress===!0))throw new Error(
"invalid options.decompress value: "+S.decompress);se=S.decompress}}if(S.start!=null){if(be=S.start,be<0)throw new Error("options.start < 0");if(be>y.compressedSize)throw new Error("options.start > en\
try.compressedSize")}if(S.end!=null){if(ke=S.end,ke<0)throw new Error("options.end < 0");if(ke>y.compressedSize)throw new Error("options.end > entry.compressedSize");if(ke<be)throw new Error("options.\
end < options.start")}}var G=S.decodeFileData===!1||(y.compressionMethod===0||y.compressionMethod===8&&S.decompress===!1)&&(!y.isEncrypted()||S.decrypt===!1);if((S.start!=null||S.end!=null)&&!G)throw new Error(
"start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return oe(new Error("closed"));if(y.isEncrypted()&&!G&&S.decrypt!==!1)return oe(new Error("ent\
ry is encrypted, and options.decodeFileData !== false"));var se;if(G)se=!1;else if(y.compressionMethod===8)se=S.decodeFileData!==!0;else return oe(new Error("unsupported compression method: "+y.compressionMethod));
X.readLocalFileHeader(y,{minimal:!0},function(de,we){if(de)return oe(de);X.openReadStreamLowLevel(we.fileDataStart,y.compressedSize,be,ke,se,y.uncompressedSize,oe)})},s.prototype.openReadStreamLowLevel=
function(y,S,oe,X,be,ke,G){var se=this,de=y+S,we=se.reader.createReadStream({start:y+oe,end:y+X}),re=we;if(be){var fe=!1,ge=ce.createInflateRaw();we.on("error",function(Me){setImmediate(function(){fe||
ge.emit("error",Me)})}),we.pipe(ge),se.validateEntrySizes?(re=new C(ke),ge.on("error",function(Me){setImmediate(function(){fe||re.emit("error",Me)})}),ge.pipe(re)):re=ge,ze(re,function(){fe=!0,ge!==re&&
ge.unpipe(re),we.unpipe(ge),we.destroy()})}G(null,re)},s.prototype.readLocalFileHeader=function(y,S,oe){var X=this;oe==null&&(oe=S,S=null),S==null&&(S={}),X.reader.ref();var be=je(30);J(X.reader,be,0,
be.length,y.relativeOffsetOfLocalHeader,function(ke){try{if(ke)return oe(ke);var G=be.readUInt32LE(0);if(G!==67324752)return oe(new Error("invalid local file header signature: 0x"+G.toString(16)));var se=be.
readUInt16LE(26),de=be.readUInt16LE(28),we=y.relativeOffsetOfLocalHeader+30+se+de;if(we+y.compressedSize>X.fileSize)return oe(new Error("file data overflows file bounds: "+we+" + "+y.compressedSize+" \
> "+X.fileSize));if(S.minimal)return oe(null,{fileDataStart:we});var re=new w;re.fileDataStart=we,re.versionNeededToExtract=be.readUInt16LE(4),re.generalPurposeBitFlag=be.readUInt16LE(6),re.compressionMethod=
be.readUInt16LE(8),re.lastModFileTime=be.readUInt16LE(10),re.lastModFileDate=be.readUInt16LE(12),re.crc32=be.readUInt32LE(14),re.compressedSize=be.readUInt32LE(18),re.uncompressedSize=be.readUInt32LE(
22),re.fileNameLength=se,re.extraFieldLength=de,be=je(se+de),X.reader.ref(),J(X.reader,be,0,be.length,y.relativeOffsetOfLocalHeader+30,function(fe){try{return fe?oe(fe):(re.fileName=be.subarray(0,se),
re.extraField=be.subarray(se),oe(null,re))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},s.prototype.openReadStreamPromise=function(y,S){return new Promise((oe,X)=>{this.openReadStream(y,S,
function(be,ke){if(be)return X(be);oe(ke)})})},s.prototype.openReadStreamLowLevelPromise=function(y,S,oe,X,be,ke){return new Promise((G,se)=>{this.openReadStream(y,S,oe,X,be,ke,function(de,we){if(de)return se(
de);G(we)})})},s.prototype.readLocalFileHeaderPromise=function(y,S){return new Promise((oe,X)=>{this.readLocalFileHeader(y,S,function(be,ke){if(be)return X(be);oe(ke)})})};function K(){}K.prototype.getLastModDate=
function(y){if(y==null&&(y={}),!y.forceDosFormat)for(var S=0;S<this.extraFields.length;S++){var oe=this.extraFields[S];if(oe.id===21589){var X=oe.data;if(X.length<5)continue;var be=X[0],ke=1;if(!(be&ke))
continue;var G=X.readInt32LE(1);return new Date(G*1e3)}else if(oe.id===10){var X=oe.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(6)!==24)continue;var se=X.readUInt32LE(8)+4294967296*X.
readInt32LE(12),de=se/1e4-116444736e5;return new Date(de)}}return v(this.lastModFileDate,this.lastModFileTime,y.timezone)},K.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},K.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},K.prototype.isCompressed=function(){return this.compressionMethod===8};function w(){}function v(y,S,oe){
var X=y&31,be=(y>>5&15)-1,ke=(y>>9&127)+1980,G=0,se=(S&31)*2,de=S>>5&63,we=S>>11&31;if(oe==null||oe==="local")return new Date(ke,be,X,we,de,se,G);if(oe==="UTC")return new Date(Date.UTC(ke,be,X,we,de,se,
G));throw new Error("unrecognized options.timezone: "+options.timezone)}function l(y,S,oe,X){for(var be=null,ke=0;ke<oe.length;ke++){var G=oe[ke];if(G.id===28789){if(G.data.length<6||G.data.readUInt8(
0)!==1)continue;var se=G.data.readUInt32LE(1);if(R(S)!==se)continue;be=Ie(G.data.subarray(5),!0);break}}if(be==null){var de=(y&2048)!==0;be=Ie(S,de)}return X||(be=be.replace(/\\/g,"/")),be}function A(y){
return y.indexOf("\\")!==-1?"invalid characters in fileName: "+y:/^[a-zA-Z]:/.test(y)||/^\//.test(y)?"absolute path: "+y:y.split("/").indexOf("..")!==-1?"invalid relative path: "+y:null}function k(y){
for(var S=[],oe=0;oe<y.length-3;){var X=y.readUInt16LE(oe+0),be=y.readUInt16LE(oe+2),ke=oe+4,G=ke+be;if(G>y.length)throw new Error("extra field length exceeds extra field buffer size");var se=y.subarray(
ke,G);S.push({id:X,data:se}),oe=G}return S}function J(y,S,oe,X,be,ke){if(X===0)return setImmediate(function(){ke(null,je(0))});y.read(S,oe,X,be,function(G,se){if(G)return ke(G);if(se<X)return ke(new Error(
"unexpected EOF"));ke()})}le.inherits(C,U);function C(y){U.call(this),this.actualByteCount=0,this.expectedByteCount=y}C.prototype._transform=function(y,S,oe){if(this.actualByteCount+=y.length,this.actualByteCount>
this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return oe(new Error(X))}oe(null,y)},C.prototype._flush=function(y){
if(this.actualByteCount<this.expectedByteCount){var S="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return y(new Error(S))}y()},le.inherits(te,z);
function te(){z.call(this),this.refCount=0}te.prototype.ref=function(){this.refCount+=1},te.prototype.unref=function(){var y=this;if(y.refCount-=1,y.refCount>0)return;if(y.refCount<0)throw new Error("\
invalid unref");y.close(S);function S(oe){if(oe)return y.emit("error",oe);y.emit("close")}},te.prototype.createReadStream=function(y){y==null&&(y={});var S=y.start,oe=y.end;if(S===oe){var X=new b;return setImmediate(
function(){X.end()}),X}var be=this._readStreamForRange(S,oe),ke=!1,G=new ie(this);be.on("error",function(de){setImmediate(function(){ke||G.emit("error",de)})}),ze(G,function(){be.unpipe(G),G.unref(),be.
destroy()});var se=new C(oe-S);return G.on("error",function(de){setImmediate(function(){ke||se.emit("error",de)})}),ze(se,function(){ke=!0,G.unpipe(se),G.destroy()}),be.pipe(G).pipe(se)},te.prototype.
_readStreamForRange=function(y,S){throw new Error("not implemented")},te.prototype.read=function(y,S,oe,X,be){var ke=this.createReadStream({start:X,end:X+oe}),G=new F,se=0;G._write=function(de,we,re){
de.copy(y,S+se,0,de.length),se+=de.length,re()},G.on("finish",be),ke.on("error",function(de){be(de)}),ke.pipe(G)},te.prototype.close=function(y){setImmediate(y)},le.inherits(ie,b);function ie(y){b.call(
this),this.context=y,this.context.ref(),this.unreffedYet=!1}ie.prototype._flush=function(y){this.unref(),y()},ie.prototype.unref=function(y){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};
var Ee="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\
\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ie(y,S){if(S)return y.toString("utf8");for(var oe="",X=0;X<y.length;X++)oe+=Ee[y[X]];return oe}function Ae(y,S){var oe=y.readUInt32LE(S),X=y.readUInt32LE(S+4);return X*4294967296+oe}var je;typeof Buffer.
allocUnsafe=="function"?je=function(y){return Buffer.allocUnsafe(y)}:je=function(y){return new Buffer(y)};function ze(y,S){typeof y.destroy=="function"?y._destroy=function(oe,X){S(),X?.(oe)}:y.destroy=
S}function Je(y){if(y)throw y}}),2613:(Se=>{Se.exports=Ke(import.meta.url)("assert")}),4434:(Se=>{Se.exports=Ke(import.meta.url)("events")}),9896:(Se=>{Se.exports=Ke(import.meta.url)("fs")}),8611:(Se=>{
Se.exports=Ke(import.meta.url)("http")}),5692:(Se=>{Se.exports=Ke(import.meta.url)("https")}),9278:(Se=>{Se.exports=Ke(import.meta.url)("net")}),4573:(Se=>{Se.exports=Ke(import.meta.url)("node:buffer")}),
7598:(Se=>{Se.exports=Ke(import.meta.url)("node:crypto")}),3024:(Se=>{Se.exports=Ke(import.meta.url)("node:fs")}),1455:(Se=>{Se.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(Se=>{Se.exports=
Ke(import.meta.url)("node:path")}),8522:(Se=>{Se.exports=Ke(import.meta.url)("node:zlib")}),2203:(Se=>{Se.exports=Ke(import.meta.url)("stream")}),4756:(Se=>{Se.exports=Ke(import.meta.url)("tls")}),9023:(Se=>{
Se.exports=Ke(import.meta.url)("util")}),3106:(Se=>{Se.exports=Ke(import.meta.url)("zlib")}),3991:((Se,$e,h)=>{h.d($e,{i:()=>me});var M=h(5358),Q=h(7279),ce=h(6584);class me{#n=[];#e;constructor(){const U=M.
V4("api-key");U!==""&&M.Pq(U)}text(U){return M.V4(U)}lines(U){return M.V4(U,{trimWhitespace:!1})}optional(U,b){const F=this.text(U);return F===""?void 0:this.parse(U,F,b)}parse(U,b,F){try{return F(b)}catch(R){
this.refuse(U,(0,Q.gJ)(R),(0,Q.h_)(R).topic);return}}required(U,b,F="is required"){return this.text(U)===""&&this.refuse(U,F),this.optional(U,b)}notEmpty(U,b,F){if(process.env[`INPUT_${U.toUpperCase()}`]?.
trim()===""){const R=`Where an event has no inputs, write \`\${{ inputs.${U} || ${F} }}\``;this.refuse(U,`is empty. Is the name in the expression right?${F===void 0?"":` ${R}`}`)}return this.optional(
U,b)}boolean(U,b){return this.notEmpty(U,ce.yG,b?void 0:"false")??b}refuse(U,b,F="before-anything-is-sent"){this.#e??=F,this.#n.push(`${U} ${b.replace(/(?<=[a-z])\.$/,"")}`)}check(U){if(U!==void 0&&this.#n.
length===0)return U;throw new Q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function le(z){const U=z.required("host",parseAddress),F=z.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),R=(z.optional("timeout-minutes",parseNumber(1440))??30)*6e4,I=(z.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=z.boolean("summary",!0);return U&&
F?{host:U,apiKey:F,timeoutMs:R,longestWaitMs:I,summary:T}:void 0}}),4022:((Se,$e,h)=>{h.d($e,{UX:()=>It,N9:()=>$t});var M=h(1455),Q=h(6760),ce=h(7279),me=h(8725),le=h(276),z=h(4057),U=h(706);async function b(N,{
ms:V,error:q},ae){const r=new AbortController,t=setTimeout(()=>r.abort(q),V),n=Math.min(N.endsAt,performance.now()+V);try{return await ae({...N,signal:AbortSignal.any([N.signal,r.signal]),endsAt:n})}finally{
clearTimeout(t)}}function F(N,V){const q=`${V} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var R=h(
3657),I=h(7598),T=h(2975),f=h(1858),L=h(7596);const E=Ke(import.meta.url)("node:http"),O=Ke(import.meta.url)("node:https");var m=h(8522),_=h(6671);const s=3e4,c=65536,D=new Set([301,302,303,307,308]),
K="export-workflow-action";function w(){normalizeProxySettings();const N=()=>new HttpClient(K,[],{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function v(N){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(N))}}async function l({kept:N,proven:V},q,ae){const{label:r,method:t,url:n,headers:a,body:P,maxBytes:H,idleMs:ee=s}=q;checkProxy(n,r);const _e=n.protocol==="htt\
ps:"?"https":"http",Le=P?new HttpClient(K):N[_e],ve=new AbortController,he=AbortSignal.any([ae,ve.signal]);let[Pe,Ze]=[!1,"no response"];const Qe=setTimeout(()=>{const tt={retryable:!0,maybeProcessed:Pe};
ve.abort(connectionFailure(r,`${Ze} within ${ee/1e3} s`,RUN_LATER,tt))},ee);let ct;try{ct={http,https}[_e].request({method:t,host:n.hostname.replace(/^\[|\]$/g,""),port:n.port,path:n.pathname+n.search,
headers:{...a,...P&&{"content-type":P.type,"content-length":P.bytes.length},"accept-encoding":"identity","user-agent":K},...n.username+n.password!==""&&{auth:`${decode(n.username)}:${decode(n.password)}`},
agent:Le.getAgent(n.href),signal:he});const tt=A(ct,r,()=>{Pe=!0});k(ct,P?.bytes??Buffer.alloc(0),()=>Qe.refresh());const st=await raceAbort(he,tt);V.add(n.origin),Ze="no data";const rt=[];let Ot=H;for await(const et of st){
if(Qe.refresh(),Ot-=et.length,Ot<0)throw te(r,H);rt.push(et)}const gt=C(Buffer.concat(rt),st.headers["content-encoding"],r,H);return{status:st.statusCode??0,headers:st.headers,bytes:gt}}catch(tt){throw ct?.
destroy(),he.throwIfAborted(),toNetworkError(tt,r,Pe,V.has(n.origin))}finally{clearTimeout(Qe),P&&ct?.destroy()}}function A(N,V,q){return new Promise((ae,r)=>{N.once("socket",n=>{N.reusedSocket?q():n.
once(N.protocol==="https:"?"secureConnect":"connect",q)});const t=n=>{n.socket.destroy();const a={retryable:!0,maybeProcessed:!0};r(connectionFailure(V,"the server switched protocols (101)",RUN_LATER,
a))};N.once("upgrade",t),N.once("response",n=>n.statusCode===101?t(n):ae(n)),N.on("error",r)})}function k(N,V,q){V.length===0?N.end():N.write(V.subarray(0,c),ae=>{q(),ae||k(N,V.subarray(c),q)})}const J=new Set(
["gzip","x-gzip","deflate"]);function C(N,V="",q,ae){const r=V.toLowerCase().split(/[\s,]+/);try{return r.reduceRight((t,n)=>{const a=n==="br"?brotliDecompressSync:J.has(n)?unzipSync:void 0;return a&&
t.length>0?a(t,{maxOutputLength:ae}):t},N)}catch(t){throw t.code==="ERR_BUFFER_TOO_LARGE"?te(q,ae):t}}function te(N,V){const q=`the response is larger than ${humanSize(V)}, the limit`;return responseFailure(
N,q,"Check host.",{maybeProcessed:!0})}function ie({status:N,headers:V},q,ae){if(!D.has(N)||V.location===void 0)return;const r=V.location.replace(/[\x80-\xff]/g,t=>`%${t.charCodeAt(0).toString(16)}`);
if(URL.canParse(r,q.href))return new URL(r,q.href);throw responseFailure(ae,`the platform redirects (${N}) to an address that can't be read`,"Check host.")}const Ee=null,Ie=5,Ae=new Set([400,401,403,404,
410]),je="Download",ze="Re-run the job.";async function Je(N,{url:V,freshUrl:q,read:ae}){let r=V;return await retry(N,async()=>{r??=await q();const t=await S(N,r).catch(ee=>{throw ee instanceof Failure&&
ee.affectsAll?ee.with({affectsAll:!1}):ee}),{status:n,headers:a,bytes:P}=t;if(Ae.has(n))throw r=void 0,y(`the URL was refused (${n})`,ze,{retryable:!0});if(n!==200)throw y(`the server answered ${n}`,ze,
{retryable:n===206});if(a["content-type"]?.includes("text/html"))throw y("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const H=await ae(P).catch(
ee=>{const _e=!a["content-length"]&&!a["transfer-encoding"];throw ee instanceof Failure&&_e?ee.with({retryable:!0}):ee});return{bytes:P,sha256:createHash("sha256").update(P).digest("hex"),content:H}})}
function y(N,V,q={}){return new Failure({what:je,why:N,advice:V,topic:"the-package"},q)}async function S(N,V){const{platform:q,log:ae,signal:r}=N;let t=V;for(let n=0;;n++){const a=n===0&&t.origin===q.
url.origin,P={accept:"*/*",...a&&{"x-api-key":q.apiKey}},H={label:je,method:"GET",url:t,headers:P,maxBytes:Ee};q.connections.proven.add(t.origin);const ee=async()=>{const ve=await send(q.connections,H,
r),{status:he,headers:Pe}=ve;ae.debug(`GET a package from ${toSingleLine(H.url.origin)}: ${he}`);const Ze=`the server answered ${he}`;if(isTransient(he))throw responseFailure(je,Ze,RUN_LATER,factsOf(he,
Pe));return ve},_e=await(a?q.rateLimit.run(je,void 0,N,ee):ee()),Le=redirectTarget(_e,t,je);if(Le===void 0)return _e;if(n===Ie)throw y("the URL redirects in a circle",ze);Le.origin===t.origin&&Le.username+
Le.password===""&&Object.assign(Le,{username:t.username,password:t.password}),t=oe(Le.href,N)}}function oe(N,{platform:V,log:q}){const ae=V.url;if(V.secrets.maskUrl(N,ae,q),!URL.canParse(N,ae.href))throw y(
"the platform's download URL can't be read",ze);const r=new URL(N,ae.href);r.protocol==="http:"&&ae.protocol==="https:"&&r.hostname===ae.hostname&&(r.protocol="https:",r.port===""&&(r.port=ae.port),V.
secrets.maskUrl(r.href,ae,q));const t=r.protocol==="http:"&&ae.protocol==="http:"&&isLoopback(r.hostname);if(r.protocol!=="https:"&&!t)throw y("the platform's download URL isn't https","Check host.");
return r}const X=30,be=6e4,ke=500,G=16e3,se=.95,de=20;class we{#n=new Map;#e=0;#t=0;#r=0;async run(V,q,ae,r){const t=await this.#o(V,q,ae),n=()=>t>this.#r;try{const a=await r();return n()&&(this.#t=this.#t<
de?0:this.#t*se),a}catch(a){if(!(a instanceof Failure&&a.status===RATE_LIMITED))throw a;const P=performance.now();throw n()&&(this.#t=Math.min(G,Math.max(ke,this.#t*2)),this.#r=P),this.#e=Math.max(this.#e,
P+(a.retryAfterMs||2*this.#t)),a.with({retryAfterMs:this.#e-P})}}async#o(V,q,{signal:ae,endsAt:r}){const t=q!==void 0&&this.#n.get(q)||[];for(q!==void 0&&this.#n.set(q,t);;){if(ae.throwIfAborted(),this.#e>=
r)throw responseFailure(V,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const n=performance.now(),a=t.at(-X)??Number.NEGATIVE_INFINITY,P=Math.max(this.#e,a+be);if(P<=n)return this.#e=
n+this.#t,t.push(n),n;await sleep(P-n,ae)}}}function re(N,V,q){const ae=De(N,0);return{fields:N,label:V,redact:q,message:ae&&q(ae)||void 0}}function fe({label:N,message:V},q,ae){return responseFailure(
N,`the platform answered without a ${q}${ge(V)}`,ae)}function ge(N){return N===void 0?"":` (${N})`}function Me(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}const xe=["errors","error","mes\
sage","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ue=4;function De(N,V){if(typeof N=="string")return N.trim()||void 0;if(!(V>Ue)){if(Array.
isArray(N))return De(N[0],V+1);if(Me(N))for(const q of xe){const ae=De(N[q],V+1);if(ae!==void 0){const{code:r}=N;return typeof r=="number"||typeof r=="string"?`${ae}, code ${r}`:ae}}}}const Z="Setting\
s \u2192 Security & Control \u2192 API Scopes";function W(N,V,{message:q,isPage:ae,hasWorked:r}){if(isTransient(V))return RUN_LATER;if(V===404)return"Check host, the IDs, and that the key's account ca\
n see the workflow.";if(V===409&&N.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(V===409||V===423)return"Another job may be changing the workflow. Check it\
 in AI for Process, then re-run the job.";if(V<400||V===405||V>=500)return"Check host.";if(V!==401&&V!==403)return N.isTransient?RUN_LATER:"Check the inputs.";if(ae)return"A gateway or firewall in fro\
nt of the platform may have refused it. Check host, and that the runner may reach it.";if(r)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const t=N.
scope===void 0?"another scope":`the scope "${N.scope}"`;if(V===403)return`The key needs ${t}. Add it under ${Z}.`;const n=/scope/i.test(String(q))?` The key also needs ${t}.`:"";return`The platform do\
es not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Z}.${n}`}const Y=6,pe=32,x=2e3,ne=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
ye=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class Ce extends null{#n=new Set;#e=new Set;allow(...V){
for(const q of V)this.#n.add(q)}maskFields(V,q,ae){const r=We(V).slice(0,x);for(const[t,n]of r)/id$/i.test(t)&&isId(n)&&this.allow(n);for(const[t,n]of r)/url$/i.test(t)?this.maskUrl(n,q,ae):this.#t(Re(
n),ae)}maskUrl(V,q,ae){const r=URL.canParse(V,q.href)?new URL(V,q.href):void 0;if(r&&q.href.startsWith(r.href))return;const t=[V,r?r.pathname+r.search:V].filter(n=>/[?:]|^\/\//.test(n));this.#t(t,ae),
r&&this.#t([r.href,r.password,decode(r.password),...Re(r.search)],ae)}#t(V,q){const ae=n=>Array.from(this.#n).some(a=>a.includes(n)),r=V.filter(n=>!ae(n)&&!ae(decode(n))),t=n=>encodeURIComponent(Buffer.
from(n).toString());for(const n of r.flatMap(a=>[a,t(a)]))n.length<Y||this.#e.has(n)||(this.#e.add(n),this.add(n),q.mask(n))}}function Re(N){return Array.from(N.matchAll(ne)).flatMap(([,V,q])=>{const ae=String(
q).replace(/[.,:!?)\]}]+$/,"");return ye.test(String(V))||decode(ae).length>=pe?[ae,decode(ae)]:[]})}function We(N){const V=Object.entries(N);for(const[,q]of V)if(typeof q=="object")for(const ae of Object.
entries(q??{}))V.push(ae);return V.filter(q=>typeof q[1]=="string")}function Ve(N,V,q={}){const ae=new Secrets([V,...q.secrets??[]]);return ae.allow(N.href,...q.known??[]),{url:N,apiKey:V,secrets:ae,connections:makeConnections(),
rateLimit:new RateLimit,collections:new Map}}const Ge=null,Be=12e4,nt=12e4,Xe="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";
async function qe(N,V){const{label:q,method:ae,path:r,isTransient:t}=V,{secrets:n,rateLimit:a}=N.platform;n.allow(...r.split(/[/?&=]/));const P=ae==="GET"?r:void 0,H=()=>a.run(q,P,N,()=>at(N,V));return await retry(
N,H,{atLeastMs:t?nt:0})}async function at(N,V){const{platform:q,signal:ae,log:r}=N,{label:t,method:n,path:a,body:P,idempotent:H=!0,isTransient:ee}=V,_e=new URL(`api/public/${a}`,q.url),Le={accept:"app\
lication/json","content-type":"application/json","x-api-key":q.apiKey},ve={maxBytes:Ge,...!H&&{idleMs:Be}};try{const he=await send(q.connections,{label:t,method:n,url:_e,headers:Le,body:P,...ve},ae);return r.
debug(`${n} ${q.secrets.redact(_e.pathname)}: ${he.status}`),ut(N,V,_e,he)}catch(he){const Pe=he instanceof Failure?he:void 0;if(!H&&(ae.aborted||Pe?.maybeProcessed)){const Ze=asFailure(he),Qe=`${Ze.retryable?
"":Ze.advice} ${Xe}`.trim();throw Ze.with({advice:Qe,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Pe&&ee?.(Pe)?Pe.with({retryable:!0}):he}}function ut({platform:N,log:V},q,ae,r){
const{label:t,isCreation:n=!1}=q,{status:a,headers:P,bytes:H}=r,{secrets:ee}=N,_e=(st,rt,Ot)=>responseFailure(t,st,rt,Ot),Le=redirectTarget(r,ae,t);if(Le){ee.maskUrl(Le.href,N.url,V);const st=`the pla\
tform redirects to ${toSingleLine(Le.origin,100)}, and the key follows no redirect`;throw _e(st,"If that is your environment, set host to it.",{status:a,maybeProcessed:a!==307&&a!==308})}const ve=new TextDecoder().
decode(H),he=ft(ve);ee.maskFields(he??{},N.url,V);const Pe=makeResponse(he??{},t,ee.redact),{message:Ze}=Pe,Qe=/^\s*</.test(ve)||P["content-type"]?.includes("html")===!0;if(a<200||a>299){const st=N.collections.
has(t),rt=adviceOn(q,a,{message:Ze,isPage:Qe,hasWorked:st});throw _e(`the platform answered ${a}${inBrackets(Ze)}`,rt,{...factsOf(a,P),affectsAll:(a===401||a===403)&&!st,busy:a===423||a===409&&!n})}if(he!==
void 0)return Pe;throw _e(`the platform answered ${ve===""?"nothing":Qe?"with a web page":"with something other than a JSON object"} (${a})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function ft(N){try{const V=JSON.parse(N);return isObject(V)?V:void 0}catch{return}}const pt=null;function ot(N){return pt.find(([,V])=>V.split(" ").includes(N))?.[0]??"unknown"}function Lt({fields:N,message:V,
redact:q}){const ae=isObject(N.response)?N.response:{},r=[ae.downloadUrl,ae.downloadURL,N.downloadUrl,N.downloadURL];return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(
N.workflowId,N.toolId),exportJobId:readId(N.exportJobId),status:Nt(N.status,q),downloadUrl:r.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:N.success===!1,message:V}}function Nt(N,V){const q=typeof N==
"string"||typeof N=="number"?String(N).trim():"",ae=q.toUpperCase().replace(/[\s-]+/g,"_");return ot(ae)==="unknown"?V(q,40).toUpperCase():ae}async function bt(N,V,q=()=>!0){const ae=`dock-status/${V}`;
return Lt(await callApi(N,{label:"Dock status",method:"GET",path:ae,isTransient:q}))}const Et="the-job-on-the-platform",_t=50,Wt=294,wt=6.12,Ut=2e3;function Pt(N,V){const q=Math.max(Wt,N/wt);return N<
MINUTE_MS?q:Math.max(Ut,Math.min(V,q))}async function Gt(N,V,q){const{log:ae,signal:r}=N,t=performance.now(),n=dt(N,t);let a=V,P;for(let H=0;;H++){q.onStatus(a),n(a);const ee=ot(a.status);if(ee==="fai\
led"||ee==="succeeded"&&a.refused){const Le=`The job ${a.status==="FAILED"?"failed":`ended as ${a.status}`} on the platform`,ve=`${a.message??"it gave no reason"} (dock status ${V.dockStatusId})`;throw new Failure(
{what:Le,why:ve,advice:q.advice,topic:Et})}if(ee==="succeeded")return a.status!=="SUCCESS"&&ae.warning(`The platform reports ${a.status}, which is treated as SUCCESS.`),a;const _e=performance.now();P=
ee==="unknown"&&a.refused?P??_e:void 0;try{if(P!==void 0&&_e-P>=PATIENCE_MS){const ve=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:ve,topic:Et})}
await sleep(H===0?_t:Pt(_e-t,q.longestWaitMs),r);const Le=({status:ve=404})=>H>0||ve===404;a=await bt(N,V.dockStatusId,Le)}catch(Le){throw At(Le,V,a)}}}function dt({log:N},V){let q,ae=V;return r=>{const t=performance.
now(),n=humanTime(t-V),a=r.status!==q,P=t-ae>=MINUTE_MS;(a||P)&&(ae=t),a&&q!==void 0?N.info(`${r.status||"No status"} after ${n}`):P&&N.info(`Still ${r.status||"without a status"} after ${n}`),a&&ot(r.
status)==="unknown"&&N.warning(`The platform reports an unknown status (${Tt(r)}). The action keeps waiting.`),q=r.status}}function Tt({status:N,message:V}){return`${N||"none"}${V===void 0?"":`, "${V}\
"`}`}function At(N,{dockStatusId:V},q){const ae=ot(q.status)==="unknown"||q.message!==void 0?`, last status ${Tt(q)}`:"",r=`The job may still be running on the platform: dock status ${V}${ae}.`,t=asFailure(
N);return t.with({advice:`${t.advice} ${r}`.trim(),cause:N})}const vt=null;async function xt(N,V){const{collections:q}=N.platform;let ae;for(const r of new Set([...q.values(),...vt])){const t=V(r),{label:n,
idempotent:a=!0}=t,P=q.get(n);if(!(P&&P!==r))try{const H=await callApi(N,t);q.set(n,r);const ee=readJob(H),{dockStatusId:_e}=ee;if(_e!==void 0)return{...ee,dockStatusId:_e};throw missing(H,"dock statu\
s ID",a?"Check host and the IDs.":MAYBE_STARTED)}catch(H){if(H instanceof Failure&&H.busy&&q.set(n,r),!(H instanceof Failure&&H.status===404))throw H;ae??=H}}throw ae}async function en(N,{workflowId:V,
flowId:q}){return await xt(N,ae=>({label:"Export",method:"POST",path:`${ae}/${V}/export?flowId=${q}`,scope:"Export workflow"}))}async function Dt(N,V,q){const ae=q.downloadUrl??V.downloadUrl??(await readDockStatus(
N,V.dockStatusId)).downloadUrl;if(ae!==void 0)return downloadUrl(ae,N);const r=`the platform reports ${q.status} but names no download URL`;throw new Failure({what:"Export",why:r,advice:"Re-run the jo\
b.",topic:"the-job-on-the-platform"})}async function Rt(N,V,{app:q,flow:ae,env:r}){const t="workflowName"in V,n=a=>a==="tools"?"tool":"workflow";return await xt(N,a=>({label:"Import",method:"POST",path:t?
`${a}/import`:`${a}/${V.workflowId}/import`,body:jsonBody({[`${n(a)}DataFileId`]:q,flowDataFileId:ae,envVariablesFileId:r,...t&&{[`${n(a)}Name`]:V.workflowName}}),idempotent:!1,isCreation:t,scope:"Imp\
ort workflow"}))}async function jt(N,V){const q=ae=>({label:"Deploy",method:"POST",path:`${ae}/${V}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(N,()=>xt(
N,q),{untilFree:!0})}class yt extends ce.HR{job;constructor(V,q){super({what:q.message,...q},{...q,busy:!1,cause:q}),this.job=V}}function tn(N){return N instanceof yt?N.job:{}}async function St(N,V,{title:q,
longestWaitMs:ae,advice:r,idsIn:t}){N.log.info(`${q}: ${V.status||"no status"}, dock status ${V.dockStatusId}`);let n={};const a=P=>{const H={"dock-status-id":V.dockStatusId,...t(P)},ee=Object.keys(H).
some(_e=>!(_e in n));n={...H,...n,...P.status!==""&&{status:P.status}},ee&&N.publish(n)};try{return{last:await waitForJob(N,V,{longestWaitMs:ae,advice:r,onStatus:a}),outputs:n}}catch(P){throw new yt(n,
toError(P))}}const Ht="Check the workflow in AI for Process, then re-run the job.";async function nn(N,V,{workflowId:q,flowId:ae,timeoutMs:r,longestWaitMs:t}){return N.log.info(`Exporting workflow ${q}\
, flow ${ae}, from ${V.url.href}`),await withDeadline({...N,platform:V},userLimit(r,"No package"),async n=>{const a=await startExport(n,{workflowId:q,flowId:ae}),{dockStatusId:P,exportJobId:H}=a,{last:ee,
outputs:_e}=await St(n,a,{title:`Export job ${H??"without an ID"}`,longestWaitMs:t,advice:Ht,idsIn:()=>H===void 0?{}:{"export-job-id":H}});try{const Le=await packageUrl(n,a,ee),ve=async()=>packageUrl(
n,a,await readDockStatus(n,P)),he=Qe=>readZip(Qe,n.signal),{content:Pe,...Ze}=await download(n,{url:Le,freshUrl:ve,read:he});return{...Ze,package:Pe,job:_e}}catch(Le){throw new yt(_e,toError(Le))}})}function Kt({
host:N,pathname:V}){return N+V.replace(/\/$/,"")}const Xt=2e4;function It({message:N}){return(0,U.OX)(N,1e3)}const Ft="<dock status ID>";function Mt(N){const V=new Map;for(const{name:ae,error:r}of N){
const{"dock-status-id":t}=jobOf(r),n=t===void 0?r.message:r.message.replaceAll(t,Ft),a=V.get(n)??{names:[],ids:[],help:helpFor(r)};V.set(n,a),a.names.push(ae),t!==void 0&&a.ids.push(t)}const q=Math.max(
100,Math.min(1e3,Math.floor(Xt/V.size)));return Array.from(V,([ae,{names:r,ids:t,help:n}])=>({names:r,message:toSingleLine(ae,q).replaceAll(Ft,()=>t.join(", ")),help:n}))}function Jt(N){return Mt(N).map(
({names:V,message:q})=>`${V.join(", ")}: ${q}`).join(" | ")}function Vt(N,V){if(!N||!V||N.message===V.message)return N??V;const q=`${N.message} Also: ${V.message}`;return new Failure({what:q,topic:asFailure(
N).topic},{cause:N})}async function Yt(N,V,q){let ae;const r=await N.catch(t=>(ae=toError(t),{...V,...jobOf(ae)}));if(setOutputs(r),q){const{titles:t,facts:n}=q,a=factTable([...n,["Workflow ID",r["wor\
kflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);ae?await writeSummary(t.failed,withHelp(It(ae),helpFor(ae)),
a):await writeSummary(t.done,a)}if(ae)throw ae}const Ct=1e6;async function Zt(N,V){const q=JSON.stringify(V),ae=await $t(`the output ${N}`,{[`${N}.json`]:q}),r=Buffer.byteLength(q)>Ct;return r&&notice(
`The output ${N} would be longer than GitHub's limit of 1 MB. Read the file in ${N}-path.`),{[N]:r?[]:V,...ae}}async function $t(N,V){try{const q=await(0,le.Pd)("workflow-results-"),ae={};for(const[r,
t]of Object.entries(V)){const n=(0,Q.join)(q,r);await(0,M.writeFile)(n,t),ae[`${(0,Q.parse)(r).name}-path`]=n}return ae}catch(q){return(0,me.t1)().warning(`Can't keep ${N} as a file. ${(0,ce.gJ)(q)}`),
{}}}}),2345:((Se,$e,h)=>{h.d($e,{uu:()=>or,S3:()=>nr,$0:()=>sr});var M=h(1124),Q=h(706),ce=h(1345);const me=Number.MAX_SAFE_INTEGER,le=2,z=60,U="</details>",b=41,F=100;function R(e,o={}){const{under:i=()=>"",
parts:u=[],noun:d="change",folded:p=!1}=o,{length:$}=i(me),{least:j=$===0?e:`${e} \u2026`,changes:g=m(u)}=o;return{line:e,under:i,size:e.length+$,least:j,parts:u,changes:g,noun:d,folded:p}}function I(e,o,i={}){
return o.length===0?[]:[R(e,{...i,parts:o})]}function T(e,o){const i=f(e,[]),u=({leaf:g,outer:B})=>B.length===1?0:g.size,d=(0,ce.Vn)(i.flatMap(({outer:g})=>g)),p=new Map;let $=o;const j=i.sort((g,B)=>u(
g)-u(B)).filter(({leaf:g,outer:B})=>{const ue=B.filter(Fe=>!p.has(Fe)),Oe=B.filter(Fe=>d.get(Fe)===1),Ne=ue.map(({line:Fe,folded:He})=>Fe.length+le+z+(He?b:0)).reduce((Fe,He)=>Fe+He,g.least.length+le-
z*Oe.length);if(Ne>$)return!1;$-=Ne;for(const Fe of B)p.set(Fe,[]),d.set(Fe,(d.get(Fe)??0)-1);return!0});for(const[g,{leaf:B}]of j.entries()){const ue=L(B,B.least.length+Math.floor($/(j.length-g)));$-=
ue.reduce((Oe,{length:Te})=>Oe+Te,-B.least.length),p.set(B,ue)}return _(E(e,p).filter(([g])=>g!==""))}function f(e,o){return e.parts.length===0?[{leaf:e,outer:o}]:e.parts.flatMap(i=>f(i,[...o,e]))}function L({
line:e,under:o,size:i,least:u},d){if(i<=d)return[e,o(Math.max(d,me))];for(let p=d-e.length-z;p>F;p=Math.floor(p*.7)){const $=o(p);if($!==""&&e.length+$.length<=d)return[e,$]}return[u]}function E(e,o){
const{line:i,parts:u,folded:d}=e;if(u.length===0)return[o.get(e)??[]];const $=[...u.filter(j=>o.has(j)).flatMap(j=>E(j,o)),[O(e,u.filter(j=>!o.has(j)))]];return d?[[`<details><summary>${i}</summary>`],
...$,[U]]:[[i],...$]}function O({noun:e},o){if(o.length===0)return"";if(e==="connection")return`\u2026 and ${(0,Q.hS)(o.length,"more connection")}`;const i=e==="workflow"?` in ${(0,Q.hS)(o.length,"mor\
e workflow")}`:"";return`\u2026 and ${(0,Q.hS)(m(o),"more change")}${i}`}function m(e){return e.reduce((o,{changes:i})=>o+i,0)}function _(e){const o=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{
const d=i[0]===U||o(i)&&o(e[u-1]);return[u===0?"":d?`
`:`

`,...i]})}var s=h(8132),c=h(3436),D=h(2742);const K=ie(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),w=["x","y"],v=ie("w h width height left top zoom"),l=[[
"x"],["position"],["left","top"]],A=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,k=ie("_?id uuid guid identifier instanceIdentifier ins\
tanceId groupId"),J=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,C=ie("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),te=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
A],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[C,/^\d{1,15}$/],[C,J]];function ie(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Ee({base:e,head:o}){const i={
base:(0,D.Z)(()=>new Set((0,c.PX)(e))),head:(0,D.Z)(()=>new Set((0,c.PX)(o)))};return u=>{const{kind:d,path:p}=u;if(d==="reordered"||d==="moved")return!1;const[$,j=$]=d==="modified"?[u.from,u.to]:[u.value];
if(je(p)&&oe($)&&oe(j))return!0;if(d!=="modified"||$.type!==j.type||!("text"in $)||!("text"in j))return!1;const[g,B,ue]=[S(p.at(-1)),(0,c.e1)($.text),(0,c.e1)(j.text)],Oe=Ne=>Ne.test(B)&&Ne.test(ue);return te.
some(([Ne,Fe])=>Ne.test(g)&&Oe(Fe))?!0:p.at(-2)?.type!=="member"&&k.test(g)&&Oe(J)&&!i.head().has(B)&&!i.base().has(ue)}}function Ie(e){return J.test(e)||A.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(
e)}function Ae(e,o){return k.test(e)&&(0,c.jn)(o)||(K.test(e)||w.includes(e))&&oe(o)}function je(e){if(e.slice(ze(e)).some(d=>K.test(S(d))))return!0;const[o,i]=[e.at(-2),S(e.at(-1))],u=o?.type==="item"&&
o.item.type==="object"?o.item.members:void 0;return w.includes(i)||v.test(i)&&l.some(d=>d.every(p=>u?.has(p)))}function ze(e){return e.findLastIndex(({type:o})=>o==="item")+1}function Je(e,{matches:o}){
const i=new Map(o.map(d=>[d.path.at(-1),d])),u=new Map;for(const d of e){const p=ze(d.path),[$,j]=[d.path[p-1],d.path[p]],g=w.includes(S(j)),B=g?w:K.test(S(j))?[S(j)]:[],[ue,Oe]=[y(i.get($)?.base,B),y(
i.get($)?.head,B)],Te=[...d.path.slice(0,p),{type:"member",key:B.join(", ")}];ue&&Oe?u.set(g?$:j,{kind:"modified",path:Te,from:ue,to:Oe}):u.set(d,d)}return[...u.values()]}function y(e,o){const i=e?.type===
"object"?o.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<o.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function S(e){return e?.type==="member"?e.key:""}function oe(e){if(e.
type==="literal")return/\d/.test(e.text);const o=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(oe)}const X=[ie("_?id key uuid guid identifier"),ie("(\
node|step|state)_?id"),ie("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,ie("\\*")],be=ie("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ke="*",G=64;function se(e,o){
const i=de([]),u=[],d=new Set([e,o].flatMap(j=>[...(0,c.PX)(j),...ge(j)]));function p(j,g,B){if((0,c.jn)(j))fe(j.text,g,B);else if(j.type==="object")$(j,g,B);else{const ue=j.items.length>1&&j.items.some(
({type:Oe})=>Oe==="array");for(const[Oe,Te]of j.items.entries())p(Te,we(g,"[]"),{...B,array:j.items,...ue&&{slot:Oe}})}}function $(j,g,{key:B,array:ue,map:Oe,...Te}){let Ne=Te;if(ue!==void 0||B!==void 0){
const Ye={side:Te.side,value:j,field:g,outer:Te.place,key:B,array:ue??[]};Ne={...Te,place:Ye,map:Oe},u.push(Ye)}const Fe=xe(j,d),He=Ne===Te&&(0,c.YD)(j).some(Ye=>Oe?.members.has(Ye));for(const[Ye,ht]of j.
members){const it=we(g,Fe||He?ke:Ye);He&&fe(JSON.stringify(Ye),it,Ne,ht),(!He||ht.type==="array")&&p(ht,it,Fe?{...Ne,key:Ye,map:j}:Ne)}}return p(e,i,{side:"base"}),p(o,i,{side:"head"}),{root:i,places:u,
find:Ue(u)}}function de(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function we(e,o){const i=e.inner.get(o)??de([...e.keys,o]);return e.inner.set(o,i),i}function re(e,o){return e?.inner.
get(o)??e?.inner.get(ke)}function fe(e,{keys:o,texts:i,references:u},{place:d,slot:p},$){i.set(e,(i.get(e)??0)+1);const j=e.startsWith('"')?e.length>2:be.test(o.findLast(g=>g!=="[]")??"")&&Number.isInteger(
Number(e));d&&j&&u.push({text:e,place:d,slot:p,value:$})}function ge(e){if((0,c.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(ge),...o.some(Me)?[]:(0,c.YD)(
e)]}function Me(e){return e.type==="object"}function xe({members:e},o){return 2*[...e.keys()].filter(u=>!be.test(u)&&o.has(u)).length>=e.size&&[...e.values()].every(Me)}function Ue(e){const o=new Map;
for(const i of e){const u=(d,p)=>{const $=X.findIndex(B=>B.test(d));if($<0)return;const j=`${i.side} ${p}`,g=o.get(j)??[];g[$]=(g[$]??new Set).add(i),o.set(j,g)};i.key!==void 0&&u(ke,JSON.stringify(i.
key));for(const[d,p]of i.value.members)(0,c.jn)(p)&&u(d,p.text)}return(i,u)=>{const d=o.get(`${u.side} ${i}`)?.find(p=>p);return d&&d.size<=G?De([...d],u):void 0}}function De(e,o){const i=o?e.filter(d=>Z(
d,o)):e;if(i.length===0&&o)return De(e,o.outer);const u=i.length>1?i.filter(({value:d})=>d.members.size>2):i;return u.length===1?u[0]:void 0}function Z(e,o){return e!==void 0&&(e===o||Z(e.outer,o))}var W=h(
5408);const Y="source from origin src tail out".split(" "),pe="target to dest destination head in".split(" "),x="next to goto target targets wire wires link links edge edges transition transitions con\
nection connections",ye=`${x} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),
Ce="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Re=`${x} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(
" "),We="label title name condition if when event type relationship selectedRelationships".split(" "),Ve=60;function Ge(e,o){const i=se(e,o),u=nt(i.root).flatMap(j=>Xe(j,i)),d=at(u),p=d.length>0?d:ft(
u,i),$=new Set(p.flatMap(({source:j,target:g})=>[j.field,g.field]));return{root:i.root,nodes:i.places.filter(({field:j})=>$.has(j)),edges:p}}function Be(e,o){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>o.includes(u.toLowerCase()))}function nt(e){const o=[e];for(const i of o)o.push(...i.inner.values());return o}function Xe(e,{find:o}){const i=e.references.flatMap(j=>{const g=o(j.text,j.place);
return g?[{...j,field:e,target:g}]:[]}),u=i.filter(({place:j,target:g})=>!Z(j,g)),d=i.length/e.references.length,p=d>=.5&&qe(e.references)-qe(i)<=2;return(d>=.9||p&&Be(e.keys.slice(-2),ye))&&2*u.length>=
i.length?[i]:[]}function qe(e){return new Set(e.map(({text:o})=>o)).size}function at(e){const o=e.filter(i=>!i.some(({place:u,target:d})=>d.field===u.field));return[...(0,W.$z)(o,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(ut(i,Y).map(d=>[d.place,d]));return ut(i,pe).flatMap(d=>{const p=u.get(d.place),$=p&&{source:p.target,target:d.target,links:[p,d]};return $?[{...$,label:ot(d,d.place,
[]),item:d.place.value}]:[]})})}function ut(e,o){return e.filter(([u])=>u&&Be(u.field.keys.slice(-2),o)).sort((u,d)=>qe(d)-qe(u))[0]??[]}function ft(e,o){const[i,u]=[[],[]],d=new Set;for(const $ of e){
const j=$.flatMap(Te=>pt(Te,o)),[g]=j;if(g===void 0||10*j.length<9*$.length)continue;const B=g.link.field.keys.slice(g.inside.field.keys.length),ue=j.filter(({source:Te,inside:Ne})=>Te!==Ne);for(const{
inside:Te}of ue)d.add(Te.key);const Oe=Be(B,Ce);if(!(!Oe&&ue.length===0&&!Be(B,ye)))for(const{link:Te,source:Ne}of j){const Fe=Te.place===Ne?void 0:Te.place,He={label:ot(Te,Fe,B),links:[Te],item:Fe?.value};
Oe?u.push({source:Te.target,target:Ne,...He}):i.push({source:Ne,target:Te.target,...He})}}const p=i.length<u.length?u:i;return d.size>1||qe(p.flatMap(({links:$})=>$))>1?p:[]}function pt(e,{find:o}){for(let i=e.
place;i;i=i.outer){const u=o(JSON.stringify(i.key),i),d=[i,u].find(p=>p?.field===e.target.field);if(d)return[{link:e,source:d,inside:i}]}return[]}function ot({slot:e,value:o},i,u){const d=We.map(j=>{const[
g,B]=[i?.field.inner.get(j),Lt(i?.value.members.get(j))];return g&&g.texts.size+(g.inner.get("[]")?.texts.size??0)>1||B.includes(" ")?B:""}),p=u.filter(j=>!Re.includes(j.toLowerCase())),$=e===void 0?[]:
[`output ${e+1}`];return[Lt(o),...d].find(j=>j!=="")??[...p,...$].join(", ")}function Lt(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>Ve?"":i}const Nt={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:\
#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Et={same:"-->",added:"==>",removed:"-.->"},_t=40,Wt=500,wt=5e4,Ut=40,Pt=6;function Gt(e,o,{isWhole:i,hide:u}){const d=({
status:g})=>i||g!=="same",p=new Set([...e.filter(d),...o.filter(d).flatMap(dt)]),$=o.filter(g=>dt(g).some(d)).flatMap(dt);if(p.size===0)return{};for(const g of[new Set([...p,...$]),p]){const B=o.filter(
Oe=>dt(Oe).every(Te=>g.has(Te)));if(g.size>_t||B.length>Wt)continue;const ue=Tt(e.filter(Oe=>g.has(Oe)),B,u);if(ue.length<=wt)return{picture:ue}}return{note:`The picture is left out: it would have ${p.
size>_t?(0,Q.hS)(p.size,"node"):"too many connections"}.`}}function dt({source:e,target:o}){return[e,o]}function Tt(e,o,i){const u=new Map(e.map((p,$)=>[p,`n${$+1}`])),d=e.map(p=>`  ${u.get(p)}["${Nt[p.
status]}${vt(i(p.label))||"?"}"]`);for(const{source:p,target:$,label:j,status:g}of o){const B=`${Nt[g]}${vt(i(j))}`.trim();d.push(`  ${u.get(p)} ${Et[g]}${B===""?"":`|"${B}"|`} ${u.get($)}`)}for(const[
p,$]of Object.entries(bt)){const j=e.filter(g=>g.status===p).map(g=>u.get(g));j.length>0&&d.push(`  classDef ${p} ${$}`,`  class ${j.join()} ${p}`)}return[`flowchart ${At(e,o)>Pt?"TD":"LR"}`,...d].join(
`
`)}function At(e,o){const i=new Set(o.map(({target:p})=>p)),u=e.filter(p=>!i.has(p)),d=new Map((u.length>0?u:e.slice(0,1)).map(p=>[p,1]));for(const[p,$]of d)for(const{source:j,target:g}of o)j===p&&!d.
has(g)&&d.set(g,$+1);return Math.max(...d.values())}function vt(e){return(0,s.RK)((0,s.Jj)(e.replace(/\s+/g," ").trim(),Ut)).replace(xt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const xt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
en="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Dt="* if when id name label title type key handle condition event relationships".split(" ");function Rt(e,o=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,d]=[e.base??i,e.head??i],p=(0,ce.j9)([d,u]),$=Ge(u,d),j=tn(e,$,p),g=[...new Set(j.values())].sort((Fe,He)=>Fe.rank-He.rank),B=Ht($,j),ue=B.filter(Fe=>Fe.status!==
"same"),Oe=Kt($,ue);It(e,g,p,Oe);const Te=new Map(B.map(({item:Fe,source:He,target:Ye})=>[Fe,`${He.label} \u2192 ${Ye.label}`])),Ne=Fe=>Fe.filter(({status:He})=>He!=="removed").length;return{...Gt(g,B,
{isWhole:e.status!=="modified",hide:o}),connections:nn(ue),size:{nodes:Ne(g),connections:Ne(B)},tells:Oe,labelOf:p.labelOf,endsOf:Fe=>Te.get(Fe)}}function jt({side:e}){return e==="head"}function yt(e){
return e&&[e.key,yt(e.outer)]}function tn({matches:e},{nodes:o},i){const u=ue=>ue.key===void 0?`${ue.value.id}`:JSON.stringify(yt(ue)),d=new Map(o.map((ue,Oe)=>[ue,Oe])),p=(0,W.$z)(o.filter(jt),u),$=(0,W.
$z)(e,({base:ue})=>ue.id),j=ue=>{const Oe=$.get(ue.value.id)?.shift();return(Oe&&p.get(`${Oe.head.id}`)?.shift())??p.get(u(ue))?.shift()},g=new Map;let B=0;for(const ue of o){if(g.has(ue))continue;const Oe=jt(
ue)?ue:j(ue);B=(Oe&&d.get(Oe))??B+1e-6;const Te=Oe===void 0?"removed":Oe===ue?"added":"same",Ne=Oe??ue,Fe={label:St(Ne,i),status:Te,rank:B,place:Ne,old:Te==="same"?ue:void 0};g.set(ue,Fe).set(Ne,Fe)}return g}
function St({key:e,value:o,array:i},u){const[d,p,...$]=["type","componentType",...o.members.keys()].map(g=>(0,c.TN)(o,g)),[j="?"]=[d,p,(0,c.TH)(o),...$].filter(g=>g!==void 0);return e??u.nameOf(o,i)??
(0,c.e1)(j)}function Ht({edges:e},o){const i=e.flatMap(g=>{const[B,ue]=[o.get(g.source),o.get(g.target)];return B&&ue?[{...g,source:B,target:ue,status:jt(g.source)?"added":"removed"}]:[]}),u=({source:g,
target:B,label:ue})=>`${g.rank} ${B.rank} ${ue}`,d=(0,W.$z)(i,({status:g})=>g),p=(0,W.$z)(d.get("removed")??[],u);return[...(d.get("added")??[]).map(g=>p.get(u(g))?.pop()?{...g,status:"same"}:g),...[...p.
values()].flat()].sort((g,B)=>g.source.rank-B.source.rank||g.target.rank-B.target.rank)}function nn(e){const o=new Map;for(const i of["target","label"]){const u=d=>`${d.source.rank} ${i==="label"?d.label:
d.target.rank}`;for(const[d,p,...$]of(0,W.$z)(e,u).values()){if(!d||!p||$.length>0||d.status===p.status)continue;[d.source,d.target,p.target].every(({old:g})=>g)&&!o.has(d)&&!o.has(p)&&o.set(d,p).set(
p,d)}}return e.flatMap(i=>{const u=o.get(i);return u&&i.status==="removed"?[]:[{...i,kind:u?"rewired":i.status,was:u}]})}function Kt({root:e,nodes:o},i){const u=new Set(i.flatMap(g=>g.links.map(({field:B})=>B))),
d=new Set(i.map(({item:g})=>g)),p=new Set([e,...o.map(({field:g})=>g)]),$={added:new Set,removed:new Set};for(const g of i){const B=[g.source.label,g.target.label,...g.label.split(", ")].map(ue=>JSON.
stringify(ue));for(const ue of[...B,...g.links.map(Oe=>Oe.text)])$[g.status].add(ue)}function j(g,B,ue){if(B===void 0||p.has(B))return[{text:ue,field:e}];const Oe=B.keys.at(-1)===ke?[{text:JSON.stringify(
ue),field:B}]:[];if("text"in g)return[...Oe,{text:g.text,field:B}];const Te="members"in g?[...g.members]:[],Ne="items"in g?g.items.map(Fe=>["[]",Fe]):Te;return[...Oe,...Ne.flatMap(([Fe,He])=>j(He,re(B,
Fe),Fe))]}return({path:g,...B})=>{const ue=g.map(Ne=>Ne.type==="member"?Ne.key:"[]"),Oe=g.some(Ne=>Ne.type==="item"&&d.has(Ne.item)),Te=(Ne,Fe)=>{const He=j(Ne,ue.reduce(re,e),`${ue.at(-1)}`),Ye=He.some(
({field:it})=>u.has(it)),ht=({text:it,field:cn})=>{if(u.has(cn))return Fe.has(it);const bn=`${cn.keys.findLast(ir=>ir!=="[]")}`;return en.includes(bn)||Fe.has(it)&&Be([bn],Dt)||Ye&&Xt(it,cn)};return(Ye||
Oe)&&He.every(ht)};return B.kind==="modified"?Te(B.from,$.removed)&&Te(B.to,$.added):"value"in B&&Te(B.value,$[B.kind])}}function Xt(e,{texts:o}){const i=o.get(e)??0,u=[...o.values()].reduce((d,p)=>d+
p,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function It(e,o,{componentOf:i},u){const d=Ee(e),p=o.flatMap(g=>{const{value:B,array:ue}=g.place,Oe=(0,ce.qU)(B)===void 0?i(B,ue):void 0;return[B.id===
g.old?.value.id?void 0:B,Oe].map(Te=>({owner:Te,node:g}))}),$=(0,W.$z)(p,({owner:g})=>g);$.delete(void 0);const j=new Map(e.matches.map(({path:g,head:B})=>[g.at(-1),B]));for(const g of e.changes){if(u(
g)||d(g))continue;const B=g.path.map(Oe=>j.get(Oe)).reverse(),ue=["value"in g&&g.value,...B].find(Oe=>$.has(Oe));for(const{node:Oe}of $.get(ue)??[])Oe.status==="same"&&(Oe.status="modified")}}var Ft=h(
8965);const Mt=2,Jt=1e3,Vt=240,Yt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Ct="...";function Zt(e,o){const i=[
$t(e??o),$t(o??e)],[u,d]=[N(e,i[0]),N(o,i[1])],p=q(u,d);return i[0]===i[1]?p:[`@@ line ends: ${i[0]} \u2192 ${i[1]} @@`,...p]}function $t(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function N(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(u=>Yt.reduce(V,[u]).map((d,p)=>p===0?d:Ct+d))}function V(e,o){return e.flatMap(i=>i.length>Vt?Array.from(i.matchAll(o),([u])=>u):i)}function q(e,o){const i=new Set(e),d=o.some($=>i.has(
$))?(0,Ft.E)([...e],[...o],{maxEditLength:Jt}):void 0;if(d===void 0)return[...t(e,o),...ae("+",o)];let p=0;return d.flatMap(({added:$,removed:j,value:g},B)=>{const ue=d[B+1];if(j)return t(g,ue?.added?
ue.value:[]);const[Oe,Te]=[B===0?0:Mt,g.length-Mt],Ne=p+r(g.slice(0,Te+1));return p+=r(g),$?ae("+",g):ue===void 0?ae(" ",g.slice(0,Oe)):Te-Oe<2?ae(" ",g):[...ae(" ",g.slice(0,Oe)),`@@ line ${Ne} @@`,...ae(
" ",g.slice(Te))]})}function ae(e,o){return o.map(i=>`${e} ${i}`)}function r(e){return e.filter(o=>!o.startsWith(Ct)).length}function t(e,o){const i=new Map(e.map(p=>[a(p),p])),u=o.flatMap(p=>n(i.get(
a(p))??p,p));return[...u.length===0?[]:[`@@ hard to see: ${[...new Set(u)].join(", ")} @@`],...ae("-",e)]}function n(e,o){if(a(e)!==a(o))return[];const[i,u]=[e.normalize(),o.normalize()],d=P(e)===P(o)?
[]:["Unicode forms"];return i===u?d:[...d,i.trimEnd()===u.trimEnd()?"spaces at the end":"white space"]}function a(e){return P(e.normalize())}function P(e){return e.replace(/\s/g,"")}function H(e,o){let[
i,u]=[0,o];const p=[...(0,W.$z)(e,j=>j.startsWith("@@ line ")?++i:i).values()].flatMap(j=>{const g=ee(j,u);return u-=Le(j),g}),$=e.filter(_e).length-p.filter(_e).length;return $===0?p:[...p,`@@ ${(0,Q.
hS)($,"more changed line")} @@`]}function ee(e,o){const i=$=>$.startsWith("-"),u=Le(e.filter(i)),d=Le(e)-u,p={removed:Math.max(o/2,o-d),others:Math.max(o/2,o-u)};return e.filter($=>{const j=i($)?"remo\
ved":"others";return p[j]-=$.length+1,p[j]>=0})}function _e(e){return e.startsWith("-")||e.startsWith("+")}function Le(e){return e.reduce((o,i)=>o+i.length+1,0)}var ve=h(7856);const he={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Pe=80,Ze=8;function Qe(e,o,i){if(e.type==="string")return ct(gt((0,c.e1)(e.text)),o,i);const[
u="",...d]=rt(e,o);return d.length>0||u.length>Pe?void 0:(0,s.SS)(u,1/0)}function ct(e,o,i){const u=o.mask(e).shown;if(u.length>Pe||u.includes(`
`))return;const d=tt(e,o,i);return(0,s.SS)(JSON.stringify(u),1/0)+(d===void 0?"":` (${et(d,o)})`)}function tt(e,{labelOf:o},i){const u=o(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(p=>(0,c.jn)(p)&&(0,c.e1)(p.text)===u)?void 0:u}function st(e,o,{labelOf:i}){const[u,d]=e.slice(-2);return u?.type!=="item"||d?.type!=="member"||!c.ZM.test(d.key)?!1:(0,c.TH)(
u.item)===o||i((0,c.e1)(o))===u.label}function rt(e,o,i){const{mask:u}=o;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const B=gt((0,c.e1)(e.text)),{shown:ue}=u(B);if(ue.includes(`
`))return["|",...Ot(ue.split(`
`))];const Oe=tt(B,o,i);return[JSON.stringify(ue)+(Oe===void 0?"":` (${u(Oe).shown})`)]}const[d="",p=""]=e.type==="array"?"[]":"{}",$=e.type==="array"?e.items.map(B=>rt(B,o)):Array.from(e.members,([B,
ue])=>{const[Oe,...Te]=(0,ve.$C)(B,ue,e)?[Q.v5]:rt(ue,o,e);return[`${JSON.stringify(u(B).shown)}: ${Oe}`,...Te]}),j=d+$.join(", ")+p;return j.length<=Pe&&$.every(B=>B.length===1)?[j]:[d,...Ot($.flat()),
p]}function Ot(e){return e.map(o=>`  ${o}`)}function gt(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function et(e,{
mask:o},i=100){return(0,s.SS)(o(e).shown,i)}function zt(e,o,i=!1){const u=ze(e),d=i?1/0:100,p=e.flatMap(($,j)=>{if($.type==="element")return[(0,s.SS)(`[${$.index}]`)];if($.type==="item"){const B=o.endsOf(
$.item),ue=B===void 0?$.label:i?`${B} (${$.label})`:B,Oe=j===u-1&&$.hint!==void 0?` (${et($.hint,o)})`:"";return[`**${et(ue,o,d)}**${Oe}`]}return!i&&e.slice(j+1).find(({type:B})=>B!=="member")?.type===
"item"?[]:[et($.key,o,d)]});return p.length>Ze&&!i&&p.splice(2,p.length-Ze+1,"\u2026"),p.join(" \u203A ")||"the whole file"}function rn(e,o){const i=$=>e.map(({path:j,kind:g})=>(g?`${he[g]} `:"")+zt(j,
o,$)),[u,d]=[i(!1),i(!0)],p=(0,ce.Vn)(u);return dn(u.map(($,j)=>p.get($)===1?$:d[j]??$))}function dn(e){const[o,i]=[(0,ce.Vn)(e),new Map];return e.map(u=>{const[d=1,p]=[o.get(u),(i.get(u)??0)+1];return i.
set(u,p),d===1?u:`${u} (${p} of ${d})`})}const kt="  ",fn=3,vn=5,xn=120,lt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Sn=/^(type|_?id|uuid|identifier)$/i,on={line:": changed, hidden"};function Bt(e,o){
const i=[...(0,W.$z)(e,$n).values()],u=i.filter($=>$.length<fn).flat(),d=rn(u,o),p=new Map(u.map(($,j)=>{const{line:g,...B}=Qt($,o);return[$,R(`- ${d[j]}${g}`,{changes:1,...B})]}));return i.flatMap($=>{
const j=$.flatMap(g=>p.get(g)??[]);return j.length===0?On($,o):j})}function $n(e){const o=ze(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(p=>"id"in p?[p.id]:[]);if(o===
0||o===e.path.length||u.length===0)return e;const d=e.path.slice(o).map(p=>p.type==="member"?p.key:"index"in p&&p.index);return JSON.stringify([e.kind,u,d])}function On(e,o){const[i]=e,{line:u,under:d=()=>""}=Qt(
i,o),p=hn(ln(e,o)),$=i.kind==="modified"?"":` ${i.kind}`,j=`- ${he[i.kind]} ${sn(i,o)}${u}${$} in ${p.line}`;return R(j,{changes:e.length,under:g=>d(g)+(p.under?.(g)??"")})}function ln(e,o){const i=e.
map(({path:u})=>({path:u.slice(0,ze(u))}));return rn(i,o)}function sn({path:e},o){return zt(e.slice(ze(e)),o)}function Qt(e,o){if(e.kind==="modified")return pn(e,o);if("value"in e)return _n(e,o);if(e.
kind==="moved"){const[p,$]=[e.from,e.path].map(j=>zt(j.slice(0,-1),o,!0));return{line:`: moved from ${p} to ${$}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(p=>({path:[
p]})),u=hn(rn(i,o)),d=u.under?`${u.line} moved`:`moved: ${u.line}`;return{...u,line:`: in a new order (${d})`}}function hn(e){if(e.length<=vn)return{line:e.join(", ")};const o=(0,Q.hS)(e.length,"item"),
i=mn(o,kt+e.join(", "));return{line:o,under:u=>i.length<=u?i:""}}function pn({path:e,from:o,to:i},u){if(o.type==="hidden"||i.type==="hidden")return{line:""};if((0,ve._p)(e,o,i))return on;if(o.type==="\
string"&&i.type==="string"){const g=st(e,i.text,u)?{...u,labelOf:()=>{}}:u;return kn((0,c.e1)(o.text),(0,c.e1)(i.text),g)}const[d,p]=[rt(o,u).join(`
`),rt(i,u).join(`
`)];if(d===p)return on;const[$,j]=[Qe(o,u),Qe(i,u)];return $&&j?{line:`: ${$} \u2192 ${j}`}:{line:"",under:qt(d,p)}}function kn(e,o,i){const u=[gt(e),gt(o)],d=u[0]!==u[1]&&(u[0]!==e||u[1]!==o),[p,$]=d?
u:[e,o],j=d?" (percent-encoded)":"",[g,...B]=(0,D.qy)(p,$)?.changes??[];if(g!==void 0){const Ye=`${j} (JSON in a text)`;if(B.length===0&&g.kind==="modified"){const it=pn(g,i);return{...it,line:`${Ye} \
\u203A ${zt(g.path,i)}${it.line}`}}const ht=R("",{parts:Bt([g,...B],i)});return{line:Ye,under:it=>`
${wn(T(ht,it).join(""))}`}}const[ue,Oe]=[i.mask(p),i.mask($)];if(ue.shown===Oe.shown)return{line:j+on.line};const Te=ue.hidden===Oe.hidden?"":" (hidden values differ, too)",[Ne,Fe]=[ct(p,i),ct($,i)];if(!Ne||
!Fe)return{line:j+Te,under:qt(ue.shown,Oe.shown)};const He=n(ue.shown,Oe.shown).join(", ");return{line:`${j}: ${Ne} \u2192 ${Fe}${He&&` (${He})`}${Te}`}}function _n({kind:e,path:o,value:i},u){if(i.type===
"hidden")return{line:""};if((0,ve._p)(o,i))return{line:": hidden"};const d=i.type==="object"?void 0:Qe(i,u);if(d!==void 0)return{line:`: ${d}`};const $=i.type==="string"?u.mask(gt((0,c.e1)(i.text))).shown:
rt(i,u).join(`
`),j=Te=>e==="added"?qt(void 0,$,Te):qt($,void 0,Te);if(i.type==="array")return{line:"",under:j((0,Q.hS)(i.items.length,"element"))};if(i.type!=="object")return{line:"",under:j()};const g=j((0,Q.hS)(i.
members.size,"field")),{line:B,left:ue}=Tn(i,o.at(-1),u),Oe=B===""?"":`: ${B}`;return ue==="nothing"?{line:Oe}:{line:Oe,under:ue==="place"?Te=>Te===1/0?g(Te):"":g}}function Tn(e,o,i){const u=o?.type===
"item"?o:void 0;if(e.members.size===0&&!u)return{line:"`{}`",left:"nothing"};const d=B=>(0,c.jn)(B)&&[u?.label,u?.hint].includes((0,c.e1)(B.text)),p=[...e.members].filter(([,B])=>!u||!d(B)),$=p.filter(
([B,ue])=>!u||!Ae(B,ue)),j=$.map(([B,ue])=>{const Oe=(0,ve.$C)(B,ue,e)?(0,s.SS)(Q.v5):Qe(ue,i,e);return Oe&&`${et(B,i)}: ${Oe}`}),g=j.join(", ");return j.includes(void 0)||g.length>xn?{line:An(e,d,i),
left:"more"}:{line:g,left:$.length<p.length?"place":"nothing"}}function An(e,o,i){const u=new Map,d=($,j,g)=>{g>(u.get($)?.weight??0)&&u.set($,{text:j,weight:g})},p=($,j,g)=>{if($.type==="array")for(const Ne of $.
items)p(Ne,j,g+1);if($.type==="object")for(const[Ne,Fe]of $.members)(0,ve.$C)(Ne,Fe,$)?d(Ne,Q.v5,lt.max):p(Fe,Ne,g+1);if($.type!=="string")return;const B=(0,c.e1)($.text),ue=Sn.test(j)||o($)||Ie(B)||i.
labelOf(B)!==void 0;if(B.length<lt.min||ue)return;const Oe=B.includes("://")?2*lt.max:Math.min(B.length,lt.max),Te=i.countOf(B)>lt.usual?lt.usualWeight:1;d(j,i.mask(gt(B)).shown,Te*Oe/(g+1))};return p(
e,"",0),[...u].sort(([,$],[,j])=>j.weight-$.weight).filter(([,{weight:$}],j)=>j===0||j<lt.texts&&$>lt.usualWeight*2*lt.max).map(([$,{text:j}])=>`${et($,i)}: ${(0,s.SS)(JSON.stringify((0,s.Jj)(j,lt.max)),
1/0)}`).join(", ")}function qt(e,o,i){const u=(0,s.EU)(Zt(e,o),"diff",kt);return d=>{const p=u.length<=d?u:Rn(u,d);return i===void 0?`
${p}`:mn(i,p)}}function Rn(e,o){const i=e.split(`
`),u=i.slice(1,-1).map(d=>d.slice(kt.length));return[...i.slice(0,1),...H(u,o).map(d=>kt+d),...i.slice(-1)].join(`
`)}function mn(e,o){return`
${kt}<details><summary>${e}</summary>

${o}
${kt}</details>`}function wn(e){return e.replace(/^(?=.)/gm,kt)}const In=100,yn=5;function Mn(e,o){const i=e.kind==="json"?Rt(e,Te=>o(Te).shown):void 0,u=(0,D.Z)(()=>(0,ce.Vn)((0,c.PX)(e.head??e.base))),
d={mask:o,labelOf:Te=>Te.length>In?void 0:i?.labelOf(JSON.stringify(Te)),endsOf:Te=>i?.endsOf(Te),countOf:Te=>u().get(Te)??0},p=gn((0,M.xS)(e)),$=e.status==="modified",j=$?Un(e,d,i):Bt(jn(e),d),{nodes:g=0,
connections:B=0}=i?.size??{},ue=g===0?"What is in it":`${(0,Q.hS)(g,"node")}, ${(0,Q.hS)(B,"connection")}`,Oe=$?j:I(ue,j,{changes:p,folded:!0});return[...Cn(i),R(Ln(e,o),{parts:[...Oe,...Nn(e,d)],changes:p})]}
function gn({added:e,modified:o,removed:i}){return e+o+i}function Cn(e){return e?.note!==void 0?[R(e.note)]:e?.picture?[R((0,s.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Ln({name:e,kind:o,status:i,changes:u},d){const p=`**${et(e,{mask:d})}**`;return i!=="modified"?`${he[i]} ${p}: file ${i}`:o==="bi\
nary"||o==="variables"&&u.length===0?`${he.modified} ${p}: content modified`:o==="variables"?`${p} (values are never shown)`:p}function Nn({references:e},o){if(e.length===0)return[];const i=e.slice(0,
yn).map(({path:$,from:j,to:g})=>`${zt($,o)} (${et(j,o)} \u2192 ${et(g,o)})`),u=e.length>yn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",p=`${(0,Q.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[R(`${p}: ${i.join(", ")}${u}`)]}function Un(e,o,i){const u=Ee(e),d=i?.connections??[],p=new Set(d.map(({item:Ne})=>Ne)),$=(0,W.$z)(e.text?[Dn(e.text)]:e.changes,
Ne=>i?.tells(Ne)?"told":"value"in Ne&&p.has(Ne.value)?"connection":u(Ne)?"layout":Pn(Ne.path,o)?"item":"rest"),[j,g]=[$.get("layout")??[],$.get("connection")??[]],B=Bt($.get("rest")??[],o),ue=Fn(d,g,o),
Oe=($.get("told")?.length??0)+g.length,Te=`Layout and bookkeeping: ${(0,Q.hS)(j.length,"change")}`;return[...Bt($.get("item")??[],o),...I("Connections",ue,{noun:"connection",changes:Oe}),...ue.length===
0?B:I("Elsewhere in the file",B),...I(Te,Wn(j,e,o),{folded:!0})]}function Pn(e,{labelOf:o}){return e.some(i=>i.type==="item"||i.type==="member"&&o(i.key)!==void 0)}function Dn({base:e,head:o}){return{
kind:"modified",path:[],from:an(e),to:an(o)}}function an(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function jn({base:e,head:o,text:i,status:u,changes:d}){const p=u==="removed"?"removed":
"added",$=(g,B)=>{const ue=(0,ce.Vg)(g,()=>{});return!(B.length<3&&ue.length>0&&ue.every(Te=>Te.value.type==="object"))&&(B.length>0||g.type!=="object")?[{kind:p,path:B,value:g}]:ue.flatMap(({step:Te,
value:Ne})=>Te.type==="member"?$(Ne,[...B,Te]):[{kind:p,path:[...B,Te],value:Ne}])},j=e??o??(i&&an(i.base??i.head));return j?$(j,[]):d}function Fn(e,o,i){const u=new Map(o.map($=>["value"in $&&$.value,
$])),d=zn(e,u),p=dn(d.map($=>Bn($,i)));return d.map(([{item:$}],j)=>{const g=u.get($),{line:B,under:ue=()=>""}=g?Qt(g,i):{line:""};return R(`${p[j]}${ue(0)===""?B:""}`,{under:ue})})}function zn(e,o){const i={
added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:d,source:p,target:$,item:j}=u;if(d==="rewired"||o.has(j))return[[u]];const g=i[d].get(p),B=g??[u];return g&&g.push(u),i[d].delete(p),i[d].
set($,B),g?[]:[B]})}function Bn(e,o){const[{kind:i,source:u,target:d,was:p}]=e,$=ue=>`**${et(ue.label,o)}**`,j=ue=>ue===""?"":` (${et(ue,o)})`,g=e.map(ue=>` \u2192 ${$(ue.target)}${j(ue.label)}`),B=p?.
target===d?j(p.label)||" without a label":p&&` ${$(p.target)}`;return`- ${he[i]} ${$(u)}${g.join("")}${B===void 0?"":`, was${B}`}`}function Wn(e,o,i){return[...(0,W.$z)(Je(e,o),d=>d.kind+sn(d,i)).values()].
flatMap(d=>{const p=d.map(B=>Qt(B,i));if(d.length<fn||ze(d[0].path)===0||p.some(({under:B})=>B))return Bt(d,i);const $=ln(d,i),j=wn(p.map(({line:B},ue)=>`- ${$[ue]}${B}`).join(`
`)),g=`- ${he[d[0].kind]} ${sn(d[0],i)} of ${(0,Q.hS)(d.length,"item")}`;return R(g,{changes:d.length,under:B=>j.length>B?"":`
${j}`})})}const Gn="<!-- workflow-report -->",Hn=6e4,Kn=1e3;function Xn(e){const{workflows:o,missing:i}=e,u=(0,ve.lb)(e),p=["changed","added","removed"].flatMap(g=>o.filter(B=>B.status===g)).map(g=>{const B=gn(
g.counts);return{workflow:g,changes:B,parts:g.files.flatMap(ue=>Mn(ue,u))}}),$=Yn(e,u),j=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:g=Hn,maxBytes:B=1/0,headings:ue=!0,
mark:Oe=!0}={})=>{const Te=p.map(({workflow:He,...Ye})=>R(Vn(He,u,ue),Ye)),Ne=R(j,{parts:[...I("",Te,{noun:"workflow"}),...$]}),Fe=Oe?`${Gn}
`:"";for(let He=Math.min(g,B);;){const Ye=[Fe,...T(Ne,He-Fe.length-1),`
`],ht=B===1/0?0:Buffer.byteLength(Ye.join(""));if(ht<=B||He<Kn)return Ye;He=Math.floor(He*B*.99/ht)}}}function Jn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Vn({name:e,status:o,counts:i},u,d){const p=d?"### ":"",$=e===void 0?void 0:et(e,{mask:u});return o==="added"||o==="removed"?`${p}${he[o]} ${$===void 0?"Workflow":`${$}: workflow`} ${o}`:d?`${p}${$===
void 0?"":`${$}: `}${(0,M.cq)(i)}`:""}function Yn({workflows:e,notCompared:o=[]},i){const u=($,j)=>{const g=$.flatMap(B=>B===void 0?[]:[et(B,{mask:i})]).join(", ");return $.length===0?[]:[R(j(g),{least:j(
(0,Q.hS)($.length,"workflow"))})]},d=e.flatMap(({name:$,status:j})=>j==="unchanged"?[$]:[]),p=e.flatMap(({name:$,variablesCompared:j})=>j?[]:[$]);return[...e.length===0?[R("No workflow was compared")]:
[],...u(d,$=>$===""?"No changes":`${$}: no changes`),...u(p,$=>`The environment variables${p.length===e.length?"":` of ${$}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(o,$=>`${$}: not compared, because the step failed`)]}var Zn=h(8725),Qn=h(276),qn=h(4022),er=h(6584);async function nr(e){const o=Xn(e),i={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,Qn.n0)(await(0,qn.N9)("the report",i)),o}const rr=900*1024;function or(e,o,i,u){const d=rr-Buffer.byteLength(i.join()),p=e({headings:o,maxLength:1/0,maxBytes:d,mark:!1}).join("");return u===void 0?
p:Jn(p,u)}function sr(e){const o=(0,M.AS)(e);if(o.length===0)return;const i=o.slice(0,20).map(er.bY),u=o.length>20?` and ${(0,Q.hS)(o.length-20,"more line")}`:"";(0,Zn.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((Se,$e,h)=>{h.d($e,{LO:()=>v,Rr:()=>K,bY:()=>l,yG:()=>F});var M=h(3024),Q=h(6760),ce=h(5806),me=h(7596),le=h(706);const z=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function U(k,J=z){return[J,({input:C})=>`contains ${A(C)}. ${k}`]}function b(...k){return J=>{for(const[C,te]of k){const ie=C.exec(J);if(ie)throw new Error(typeof te=="string"?te:te(ie))}return J}}function F(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${l(k)}`)}function R(k,J=!1){return C=>{const te=Number(C);if((J?/^\d+$/:/^\d+(\.\d+)?$/).
test(C)&&te>0&&te<=k)return te;const ie=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${J?"whole ":""}number above 0${ie}, not ${l(C)}`)}}const I=b(U("Type the address again"),[/["'`]/,"co\
ntains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,k])=>`must not contain a query or a fragment. Set only t\
he beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function T(k){return parseHost(I(k))}function f(k){if(isId(k))return k;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${l(k)}`)}const L=b(U("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins with "${k}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),E="is too long: at most 200 characters",O=b([new RegExp("\\\
p{C}","u"),({input:k})=>`must not contain control characters: ${l(k)}`],[/.{201}/u,E]),m=b([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${l(k)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${l(k)}`],[/.{201}/u,E]);function _(k){const J=refusal(m(k));if(J!==void 0)throw new Error(`can't be a name: ${l(k)} ${J}`);
if(Buffer.byteLength(k)>240)throw new Error(E);return k}function s(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,Q.resolve)(process.env.GITHUB_WORKSPACE??"")}const D=b([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function K(k){return(0,Q.resolve)(c(),D(k))}function w(k){const J=K(
k);if(existsSync(J))return J;throw new Error(v(k))}function v(k){const J=!(0,M.existsSync)(c())||(0,M.readdirSync)(c()).length===0;return`doesn't exist: ${l(k)}${J?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function l(k){const J=A(k);return`"${(0,le.OX)(k,60)}"${J===""?"":` with ${J}`}`}function A(k){const J=(k.match(new RegExp(z,"gu"))??[]).map(ie=>ie.codePointAt(0)??0),
C=[...new Set(J)].map(ie=>`U+${ie.toString(16).toUpperCase().padStart(4,"0")}`),te=C.length===1?"an invisible character":"invisible characters";return C.length===0?"":`${te} (${C.slice(0,5).join(", ")}\
)`}}),1124:((Se,$e,h)=>{h.d($e,{AS:()=>U,Hq:()=>le,RG:()=>Q,cq:()=>b,cz:()=>ce,xS:()=>me,xW:()=>z});var M=h(706);const Q={type:"hidden"};function ce(F){const R=I=>F.reduce((T,f)=>T+f[I],0);return{added:R(
"added"),modified:R("modified"),removed:R("removed")}}function me({status:F,changes:R,references:I}){const T={added:0,modified:0,removed:0};if(F!=="modified")return{...T,[F]:1};if(R.length===0&&I.length===
0)return{...T,modified:1};for(const{kind:f}of R)T[f==="added"||f==="removed"?f:"modified"]++;return T}function le({workflows:F}){return F.some(({status:R})=>R!=="unchanged")}function z({workflows:F}){
return ce(F.map(({counts:R})=>R))}function U({workflows:[F,...R]}){return F?.unusedIgnores.filter(I=>R.every(({unusedIgnores:T})=>T.includes(I)))??[]}function b({modified:F,added:R,removed:I}){return Object.
entries({modified:F,added:R,removed:I}).flatMap(([f,L])=>L===0?[]:[`${(0,M.zD)(L)} ${f}`]).join(", ")||"no changes"}}),3436:((Se,$e,h)=>{h.d($e,{Gg:()=>F,Ms:()=>E,Op:()=>f,PX:()=>T,Rk:()=>ce,TH:()=>b,
TN:()=>z,YD:()=>U,ZM:()=>le,dj:()=>_,e1:()=>L,eX:()=>me,jn:()=>I});var M=h(8142),Q=h(2899);const ce=["id","_id","key","name"],me=["name","title","label","displayName"],le=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function z(s,c){if(s.type!=="object")return;const D=s.members.get(c)??s.matchOnly?.get(c);return D&&I(D)&&/^("[^"]|[-\d])/.test(D.text)?D.text:void 0}function U(s){return s.type==="object"?[...s.members.
keys()]:[]}function b(s){return R(s,["id","_id","key"])??R(s,U(s).sort().filter(c=>le.test(c)))}function F(s){return R(s,me)}function R(s,c){const D=c.find(K=>z(s,K)!==void 0);return D&&z(s,D)}function I(s){
return s.type==="string"||s.type==="literal"}function T(s){return s===void 0?[]:I(s)?[L(s.text)]:(s.type==="array"?s.items:[...s.members.values()]).flatMap(T)}function f(s,c,D){return D&&ce.includes(s)&&
I(c)}function L(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class E{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,D=K=>{}){this.#n=c,this.#e=c.lines.length===0,this.#t=
D}read(c){const{fields:D,orders:K}=this.#n,w=v=>(0,Q.pi)(D,v,this.#t);return(0,M.q)(c,void 0,{enter:(v,l="")=>this.#e?void 0:{key:l,outer:v},scalar:v=>this.scalar(v),array:(v,l)=>{const A=v.length>0&&
w({key:"",outer:l});return this.array(A?[]:v,(0,Q.pi)(K,l,this.#t))},object:(v,l)=>{let A;for(const[k,J]of D.size===0?[]:v)w({key:k,outer:l})&&(v.delete(k),ce.includes(k)&&(A=(A??new Map).set(k,J)));return this.
object(v,A)}})}scalar(c){let D=this.#r.get(c);return D===void 0&&(D={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,D)),D}array(c,D=!1){const K=D?c.toSorted((l,A)=>l.id-A.
id):c;let w=K.length;for(const{id:l}of K)w=m(w,l);const v=this.#i(w,{type:"array",id:this.#s+1,items:K,unordered:D});return this.#e?v:{type:"array",id:v.id,items:c,unordered:D}}object(c,D){let K=~c.size;
for(const[v,{id:l}]of c)K=K+m(this.scalar(v).id,l)|0;const w=this.#i(K,{type:"object",id:this.#s+1,members:c,matchOnly:D});return this.#e?w:{type:"object",id:w.id,members:c,matchOnly:D}}#i(c,D){for(let K=c;;K=
K+1|0){const w=this.#o.get(K);if(w&&O(w,D))return w;if(!w)return this.#o.set(K,D),this.#s++,D}}}function O(s,c){if(s.type==="array")return c.type==="object"||s.items.length!==c.items.length?!1:s.items.
every(({id:D},K)=>D===c.items[K]?.id);if(c.type==="array"||s.members.size!==c.members.size)return!1;for(const[D,{id:K}]of c.members)if(s.members.get(D)?.id!==K)return!1;return!0}function m(s,c){const D=Math.
imul(s^s>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(D^D>>>13,695872825)}function _(s){if(I(s))return s.text;if(s.type==="array"){const D=s.items.map(_);return`[${(s.unordered?D.sort():
D).join()}]`}return`{${Array.from(s.members,([D,K])=>`${JSON.stringify(D)}:${_(K)}`).sort().join()}}`}}),2899:((Se,$e,h)=>{h.d($e,{K$:()=>M,pi:()=>ce,wo:()=>Q});const M=Q("");function Q(z){const U=new Set,
[b,F]=[new Map,new Map];for(const[R,I]of z.split(/\r\n|\r|\n/).entries()){const T=I.trim();if(T===""||T.startsWith("#"))continue;const[f,L]=T.endsWith("[]")?[T.slice(0,-2),F]:[T,b],E=f.split(".").reverse(),
O=me(f);if(E.includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(E.every(m=>m==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything\
 (name a key)`);U.add(T),L.set(O,[...L.get(O)??[],{line:T,keys:E}])}return{lines:[...U],fields:b,orders:F}}function ce(z,U,b){if(z.size===0||U===void 0)return!1;const F=["*",me(U.key)].flatMap(R=>z.get(
R)??[]).filter(({keys:R})=>le(U,R));for(const{line:R}of F)b(R);return F.length>0}function me(z){return z.slice(z.lastIndexOf(".")+1)}function le(z,U){if(z===void 0||U.length===0)return U.length===0;const b=U[0]===
"*"?["*"]:z.key.split(".").reverse();return b.every((F,R)=>F===U[R])&&le(z.outer,U.slice(b.length))}}),2742:((Se,$e,h)=>{h.d($e,{OD:()=>be,qy:()=>oe,Z:()=>ke,yR:()=>X});var M=h(3436),Q=h(2899),ce=h(1345);
function me(G,se){const de=se.size===0?void 0:se.get(JSON.stringify(G));return de===void 0?G:(0,M.e1)(de)}function le({base:G,head:se}){return G===se?[]:M.Rk.flatMap(de=>{const[we,re]=[(0,M.TN)(G,de),
(0,M.TN)(se,de)];return we!==re&&we?.startsWith('"')&&re?.startsWith('"')?[[we,re]]:[]})}function z(G,se){const de=new Map;for(const[re,fe]of G)de.set(re,(de.get(re)??new Set).add(fe));const we=([re,fe])=>de.
get(re)?.size===1&&se.base.get(re)===1&&se.head.get(fe)===1;return new Map(G.filter(we))}function U(G){const se=de=>{const we=new Map,re=(fe,ge)=>{if(fe.type==="array")for(const xe of fe.items)re(xe,!0);
if(fe.type!=="object")return;const Me=ge?[fe.id,...M.Rk.flatMap(xe=>(0,M.TN)(fe,xe)??[])]:[];for(const xe of new Set(Me))we.set(xe,(we.get(xe)??0)+1);for(const xe of fe.members.values())re(xe,!1)};for(const fe of G)
re(fe[de],!1);return we};return{base:se("base"),head:se("head")}}function b(G,se,de){const we={element:new Map,member:new Map};function re(ge,Me){if(se.size===0&&!de)return ge;if((0,M.jn)(ge))return G.
scalar(se.get(ge.text)??ge.text);const xe=we[Me?"element":"member"],Ue=xe.get(ge.id)??fe(ge,Me);return xe.set(ge.id,Ue),Ue}function fe(ge,Me){if(ge.type==="array"){const Ue=ge.items.map(De=>re(De,!0));
return G.array(Ue,ge.unordered)}const xe=new Map;for(const[Ue,De]of ge.members)(0,M.Op)(Ue,De,Me)?de||xe.set(Ue,De):xe.set(me(Ue,se),re(De,!1));return G.object(xe)}return(ge,Me=!1)=>re(ge,Me).id}function F(G,se){
const de={base:b(G,se,!0),head:b(G,new Map,!0)};return{interner:G,renames:se,follow:b(G,se,!1),bare:de}}var R=h(5408);const I=.4,T=.9,f=4e4,L=4,E=/^(""|0|true|false|null)$/,O=.25,m=new Set([...M.eX,"t\
ype"]);function _(G,se,de){const{compare:we,shareRare:re}=D(G,de),fe=s(G,se),ge=c(G);return Me=>(xe,Ue)=>{const De=(0,R.qc)(xe,Ue),Z=De.reduce((x,{base:ne,head:ye})=>x+ne.length*ye.length,0),W=x=>Z>f?
[...re(x),...(0,R.O6)(se,x).flatMap(R.yU)]:x.base.flatMap(ne=>x.head.map(ye=>({base:ne,head:ye}))),Y=De.flatMap(W).flatMap(x=>{const ne=we(x);return(Me>0&&ge(x)?we(x,()=>1)>=T:ne>=Me)?[{pair:x,alike:ne,
distance:fe(x)}]:[]});Y.sort((x,ne)=>ne.alike-x.alike||x.distance-ne.distance);const pe=new Set;return Y.flatMap(({pair:x})=>pe.has(x.base)||pe.has(x.head)?[]:(pe.add(x.base).add(x.head),[x]))}}function s({
base:G},se){const de=new Map((0,R.Ms)(se).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let we=0;const re=G.map(({index:fe})=>(we=de.get(fe)??we,fe+we));return fe=>Math.abs((re[fe.base.index]??
0)-fe.head.index)}function c({base:G,head:se}){const de=({item:ge})=>[(0,M.TH)(ge),(0,M.Gg)(ge)],[we,re]=[new Set(G.flatMap(de)),new Set(se.flatMap(de))],fe=(ge,Me)=>de(ge).every(xe=>xe!==void 0&&!Me.
has(xe));return ge=>fe(ge.base,re)&&fe(ge.head,we)}function D(G,{renames:se,follow:de}){const we=new Map([["",0]]),re=new Set;function fe(W){const Y=we.get(W)??we.size;return Y===we.size&&we.set(W,Y),
Y}function ge(W,Y){const pe=new Set,x=(ne,ye,Ce)=>{if((0,M.jn)(ne)||(ne.type==="array"?ne.items.length:ne.members.size)===0){const Re=fe(`${ye}=${Y==="base"?de(ne):ne.id}`);pe.add(Re),(!(0,M.jn)(ne)||
E.test(ne.text))&&re.add(Re)}else if(ne.type==="array")for(const Re of ne.items)x(Re,fe(`${ye}[]`),!0);else for(const[Re,We]of ne.members)ye===0&&(0,M.jn)(We)&&m.has(Re)||(0,M.Op)(Re,We,Ce)||x(We,fe(`${ye}\
.${Y==="base"?me(Re,se):Re}`),!1)};return x(W,0,!0),pe}const Me=new Map,xe=new Map,Ue=W=>Me.get(W)??new Set;for(const W of["base","head"]){for(const Y of G[W])Me.set(Y,ge(Y.item,W));for(const[Y,pe]of(0,ce.
Vn)(G[W].flatMap(x=>[...Ue(x)]))){const x=(re.has(Y)?O:1)/pe;xe.set(Y,Math.min(xe.get(Y)??1,x))}}const De=W=>xe.get(W)??0,Z=W=>[...Ue(W)].filter(Y=>De(Y)>=1/L);return{compare({base:W,head:Y},pe=De){const x=Re=>{
let We=0;for(const Ve of Re)We+=pe(Ve);return We},[ne,ye]=[Ue(W),Ue(Y)],Ce=[...ne].filter(Re=>ye.has(Re));return 2*x(Ce)/(x(ne)+x(ye))||0},shareRare(W){const Y=new Map;for(const pe of W.head)for(const x of Z(
pe))Y.set(x,[...Y.get(x)??[],pe]);return W.base.flatMap(pe=>{const x=new Set(Z(pe).flatMap(ne=>Y.get(ne)??[]));return Array.from(x,ne=>({base:pe,head:ne}))})}}}function K(G,se,de){const we={base:{item:G,
index:0,array:[G]},head:{item:se,index:0,array:[se]}};return D({base:[we.base],head:[we.head]},de).compare(we)}function w(G,se,de){let we=[],re=G;const fe=()=>re.base.length===0||re.head.length===0,ge=(x,ne)=>{
const ye=fe()?[]:x(re,ne);ye.length!==0&&(we=we.concat(ye),re=(0,R.FF)(re,ye))},Me=x=>(ne,ye)=>(0,R.O6)(we,ne).flatMap(Ce=>x(Ce,ye)),xe=de||[...G.base,...G.head].some(({item:x})=>x.type==="object"),Ue=M.
Rk.filter(x=>!(k(G.base,x)&&k(G.head,x)));for(const x of J(Ue,G,se))ge(R.kk,l(x));const De=({item:x})=>x.id,Z=({item:x},ne)=>ne==="base"?se.follow(x,!0):x.id;for(const x of se.renames.size>0?[Z,De]:[De])
ge(Me(R.eV),x),xe&&ge(R.kh,x);if(xe&&!fe()){for(const ye of J(te(G),G,se).slice(0,1))ge(R.kk,l(ye));const x=ye=>({item:Ce},Re)=>A(Ce,se.bare[Re],ye);ge(Me(R.eV),x(1)),ge(R.kh,x(3));const ne=_(G,we,se);
for(const ye of[...M.eX,"key"])ge(ne(0),l(ye));ge(ne(I),({item:ye})=>ye.type==="object"?(0,M.TN)(ye,"type")??"":void 0)}const W=Ue.length<M.Rk.length,Y=x=>(0,M.Gg)(x)??(W?Ue.find(ne=>(0,M.TN)(x,ne)):(0,M.
TH)(x));return ge(Me((x,ne)=>W&&v(x.base)===v(x.head)?(0,R.yU)(x):(0,R.kh)(x,ne)),({item:x})=>Y(x)===void 0?"":void 0),we}function v(G){return G.map(({index:se})=>se).join()}function l(G){return({item:se})=>(0,M.
TN)(se,G)}function A(G,se,de){return G.type!=="object"||[...G.members].filter(([re,fe])=>!(0,M.Op)(re,fe,!0)).length<de?void 0:se(G,!0)}function k(G,se){const de=we=>G.every(({item:re,index:fe})=>(0,M.
TN)(re,se)?.replaceAll('"',"")===`${we+fe}`);return G.length>1&&(de(0)||de(1))}function J(G,se,de){const we=G.map(fe=>({key:fe,pairs:(0,R.kk)(se,l(fe))})),re=(fe,ge)=>fe.every(({base:xe,head:Ue},De)=>xe===
ge[De]?.base&&Ue===ge[De]?.head)?0:C(ge,de)-C(fe,de);return we.sort(({pairs:fe},{pairs:ge})=>ge.length-fe.length||re(fe,ge)),we.map(({key:fe})=>fe)}function C(G,{interner:se,renames:de,bare:we}){const re=G.
map(({base:ge,head:Me})=>({base:ge.item,head:Me.item})),fe=b(se,new Map([...de,...re.flatMap(le)]),!0);return re.filter(({base:ge,head:Me})=>[fe,we.head].some(xe=>xe(ge,!0)===we.head(Me,!0))).length}function te({
base:G,head:se}){const de=(0,ce.Vn)(se.flatMap(({item:fe})=>(0,M.YD)(fe))),we=fe=>2*(de.get(fe)??0)>se.length&&!M.Rk.includes(fe)&&fe!=="type",re=[...de.keys()].filter(fe=>we(fe)&&ie(G,fe)&&ie(se,fe)).
sort();return[...re.filter(fe=>M.ZM.test(fe)),...re]}function ie(G,se){const de=G.flatMap(({item:re})=>(0,M.TN)(re,se)??[]).filter(re=>re.startsWith('"'));if(de.length<2||2*de.length<=G.length||new Set(
de).size<de.length)return!1;const we=new Set(G.flatMap(({item:re})=>M.Rk.map(fe=>(0,M.TN)(re,fe))));return 2*de.filter(re=>we.has(re)).length<de.length}const Ee=8,Ie=.5;function Ae(G,se,de,we){const re=W=>G[W].
flatMap(pe=>[pe,...je(pe,we)]).filter(({path:pe,value:x})=>pe.at(-1)?.type==="item"&&de[W].get(x.id)===1),fe={bases:new Set,heads:new Map};let ge={base:re("base"),head:re("head")};const Me=(W,Y)=>{const pe=(0,R.
kk)(ge,W).filter(({base:x,head:ne})=>x.arrays!==ne.arrays&&Y(x.value,ne.value));for(const{base:x,head:ne}of pe)fe.bases.add(x.value),fe.heads.set(ne.value,x);ge=(0,R.FF)(ge,pe)},xe=(W,Y)=>(0,M.TN)(W,"\
type")===(0,M.TN)(Y,"type"),Ue=(W,Y)=>xe(W,Y)&&K(W,Y,se)>=Ie,De=(W,Y)=>(de[Y].get(W??"")??0)<2,Z=(W,Y)=>De(W,Y)?W:void 0;return Me(({value:W},Y)=>Z((0,M.TH)(W),Y),(W,Y)=>((0,M.TH)(W)?.length??0)>=Ee||
Ue(W,Y)),Me(({value:W},Y)=>Z((0,M.Gg)(W),Y),Ue),Me(({value:W},Y)=>De((0,M.TH)(W),Y)?A(W,se.bare[Y],3):void 0,xe),fe}function je({value:G,path:se},de){return(0,ce.Vg)(G,de).flatMap(we=>{if((0,M.jn)(we.
value))return[];const re={value:we.value,path:[...se,we.step]};return[re,...je(re,de)]})}function ze(G,se,de,we){const re=[],fe=[],ge=[],Me=[],xe={base:[],head:[]};function Ue({base:x,head:ne},ye,Ce){
Ce==="element"&&Me.push(...le({base:x,head:ne})),(Ce==="element"||Ce==="member"&&x.type==="object"&&ne.type==="object")&&ge.push({base:x,head:ne,path:ye}),x.id!==ne.id&&(x.type==="array"&&ne.type==="a\
rray"?pe(x,ne,ye):x.type==="object"&&ne.type==="object"?Y({base:x,head:ne},ye,Ce):Ce!=="own"&&(0,M.jn)(x)&&(0,M.jn)(ne)&&se.renames.get(x.text)===ne.text?fe.push({path:ye,from:(0,M.e1)(x.text),to:(0,M.
e1)(ne.text)}):re.push({kind:"modified",path:ye,from:x,to:ne}))}function De({base:x,head:ne},ye,Ce,Re){x!==void 0&&ne!==void 0?Ue({base:x,head:ne},ye,Ce):ne!==void 0&&!Z(ne,ye)?(re.push({kind:"added",
path:ye,value:ne}),xe.head.push({value:ne,path:ye,arrays:Re}),de.heads.size>0&&W(ne,ye)):x!==void 0&&!de.bases.has(x)&&(re.push({kind:"removed",path:ye,value:x}),xe.base.push({value:x,path:ye,arrays:Re}))}
function Z(x,ne){const ye=de.heads.get(x);return ye===void 0?!1:(re.push({kind:"moved",path:ne,from:ye.path}),Ue({base:ye.value,head:x},ne,"element"),!0)}function W(x,ne){for(const{step:ye,value:Ce}of(0,ce.
Vg)(x,we)){const Re=[...ne,ye];Z(Ce,Re)||W(Ce,Re)}}function Y(x,ne,ye){for(const{key:Ce,from:Re,...We}of Je(x,se)){const Ve=[...ne,{type:"member",key:Ce}];Re!==Ce&&fe.push({path:Ve,from:Re,to:Ce});const Ge=We.
base!==void 0&&(0,M.Op)(Ce,We.base,ye==="element");De(We,Ve,Ge?"own":"member")}}function pe(x,ne,ye){const Ce={base:(0,R.S3)(x.items),head:(0,R.S3)(ne.items)},Re=w(Ce,se,x.unordered&&ne.unordered).filter(
Be=>!de.bases.has(Be.base.item)&&!de.heads.has(Be.head.item)),We=(0,ce.Oe)(Ce,Re,we),Ve=new Set((0,R.Ms)(Re).map(Be=>Be.head.index)),Ge=We.filter(Be=>Be.base&&Be.head&&!Ve.has(Be.index));Ge.length>0&&
!ne.unordered&&re.push({kind:"reordered",path:ye,moved:Ge.map(({step:Be})=>Be)});for(const{step:Be,...nt}of We)De(nt,[...ye,Be],"element",Ce)}return Ue(G,[],"root"),{changes:re,references:fe,matches:ge,
renames:Me,unmatched:xe}}function Je({base:G,head:se},{renames:de,follow:we}){const re=new Map(G.members),fe=new Map,ge=(xe,Ue)=>xe.id===Ue.id||we(xe)===Ue.id;for(const xe of[ge,()=>!0])for(const Ue of[
De=>De,De=>me(De,de)])for(const[De,Z]of re){const W=Ue(De),Y=se.members.get(W);Y===void 0||fe.has(W)||!xe(Z,Y)||(re.delete(De),fe.set(W,{key:W,from:De,base:Z,head:Y}))}for(const[xe,Ue]of se.members)fe.
has(xe)||fe.set(xe,{key:xe,from:xe,head:Ue});const Me=Array.from(re,([xe,Ue])=>({key:xe,from:xe,base:Ue}));return[...fe.values(),...Me].sort((xe,Ue)=>xe.key<Ue.key?-1:1)}const y={bases:new Set,heads:new Map},
S=5;function oe(G,se){const de=new M.Ms(Q.K$),[we,re]=[G,se].map(fe=>X(fe,de));return we&&re&&be([{base:we,head:re}],de)[0]}function X(G,se=new M.Ms(Q.K$)){return/^\s*[[{]/.test(G)?se.read(G):void 0}function be(G,se){
const de=ke(()=>U(G)),we=ke(()=>(0,ce.j9)([...G.map(({head:Me})=>Me),...G.map(({base:Me})=>Me)])),re=(Me,xe)=>we().componentOf(Me,xe);function fe(Me){const xe=F(se,Me);return G.map(Ue=>{const De=ze(Ue,
xe,y,re),{base:Z,head:W}=De.unmatched;if(Z.length===0||W.length===0)return De;const Y=Ae(De.unmatched,xe,de(),re);if(Y.heads.size===0)return De;const pe=ze(Ue,xe,Y,re);return pe.changes.filter(({kind:x})=>x===
"moved").length===Y.heads.size?pe:De})}let ge=new Map;for(let Me=0;Me<S;Me++){const xe=fe(ge),Ue=xe.flatMap(Z=>Z.renames),De=Ue.length===0?new Map:z(Ue,de());if(ge.size===De.size&&[...ge].every(([Z,W])=>De.
get(Z)===W)){if(xe.some(({changes:Z})=>Z.length>0))return xe;break}ge=De}return fe(new Map)}function ke(G){let se;return()=>(se??={value:G()},se.value)}}),1345:((Se,$e,h)=>{h.d($e,{Oe:()=>T,Vg:()=>f,Vn:()=>m,
j9:()=>z,qU:()=>U});var M=h(3436),Q=h(5408);const ce=/group|parent|folder|owner/i,me=/(-[\da-f]{4}){3}-[\da-f]{12}/i,le=40;function z(s){const c=s.map(I),D=l=>c.find(A=>A.get(l))?.get(l);function K(l,A){
for(const k of(0,M.YD)(l).sort()){if(ce.test(k))continue;const J=`${(0,M.TN)(l,k)}`,C=k==="type"?`"${J.split(":")[1]}`:J,te=D(C);if(te===void 0||U(te.item)===void 0)continue;const ie=c.some(Ee=>{const Ie=Ee.
get(C);return Ie&&(Ie.array===A||R(A,Ie.item))});if(k==="type"||!ie)return te.item}}function w(l,A){const k=(0,M.Gg)(l);return U(l)??U(K(l,A))??(k&&(0,M.e1)(k))}function v(l){const A=/\d/.test(l)?D(l):
void 0;return A&&w(A.item,A.array)}return{componentOf:K,nameOf:w,labelOf:v}}function U(s){const c=s&&((0,M.TN)(s,"name")??b(s));return c&&(0,M.e1)(c)}function b(s){const[c,D]=[F(s,"localeData"),F(s,"d\
ata")];return[...(c?["en",...(0,M.YD)(c)]:[]).map(l=>F(c,l)),D,F(D,"node")].map(l=>l&&((0,M.Gg)(l)??(0,M.TN)(l,"display_name"))).find(l=>l!==void 0)}function F(s,c){return s?.type==="object"?s.members.
get(c):void 0}function R(s,c){return(0,M.YD)(c).map(K=>F(c,K)).some(K=>K?.type==="array"&&K.items===s)}function I(s){const c=new Map,D=K=>{if(K.type==="object")for(const w of K.members.values())D(w);if(K.
type==="array")for(const w of K.items){const v=(0,M.YD)(w).filter(A=>M.ZM.test(A)),l=new Set(v.flatMap(A=>(0,M.TN)(w,A)??[]));for(const A of l)c.set(A,c.has(A)?void 0:{item:w,array:K.items});D(w)}};return D(
s),c}function T(s,c,D){const K=(0,Q.FF)(s,c),w=[...K.base.map(l=>({...l,base:l.item})),...c.map(({base:l,head:A})=>({...A,base:l.item,head:A.item})),...K.head.map(l=>({...l,head:l.item}))],v=O(w,D);return w.
map(l=>({...l,step:L(l,v.get(l))})).sort(E)}function f(s,c){return s.type==="object"?Array.from(s.members,([K,w])=>({step:{type:"member",key:K},value:w})):(s.type==="array"?T({base:[],head:(0,Q.S3)(s.
items)},[],c):[]).map(({step:K,item:w})=>({step:K,value:w}))}function L({item:s,index:c},D){if(D===void 0)return{type:"element",index:c,item:s};const K=_(s),w=K!==void 0&&K.length<=le&&!D.startsWith(K);
return{type:"item",label:D,...w&&{hint:K},item:s}}function E({step:s},{step:c}){return s.type==="item"&&c.type==="item"?s.label<c.label?-1:1:s.type==="element"&&c.type==="element"?s.index-c.index:s.type===
"item"?-1:1}function O(s,c){const D=new Map,K=new Set;let w=s.filter(({item:C})=>(U(C)??(0,M.Gg)(C)??(0,M.TH)(C))!==void 0);const v=C=>{const te=w.map(C),ie=m(te);w=w.filter((Ee,Ie)=>{const Ae=te[Ie];
return Ae===void 0||ie.get(Ae)!==1||K.has(Ae)?!0:(K.add(Ae),D.set(Ee,Ae),!1)})};v(({item:C})=>U(C));const l=new Map(w.map(C=>[C,U(C.item)??U(c(C.item,C.array))])),A=m([...l.values()]),k=C=>{const[te,ie]=[
l.get(C),(0,M.Gg)(C.item)];return U(C.item)??(A.get(te)===1?te:void 0)??(ie&&(0,M.e1)(ie))},J=(C,te="")=>{const[ie,Ee]=[(0,M.TH)(C.item),k(C)??_(C.item)],Ie=ie&&(0,M.e1)(ie).replace(te,"");return Ee&&
Ie?`${Ee} (${Ie})`:Ee??Ie};return v(C=>k(C)??J(C,me)),v(C=>J(C,me)),v(C=>J(C)),v(C=>`${k(C)??_(C.item)??J(C)} [${C.index}${C.head?"":", before"}]`),D}function m(s){const c=new Map;for(const D of s)c.set(
D,(c.get(D)??0)+1);return c}function _(s){const c=(0,M.TN)(s,"type");return c?.startsWith('"')?(0,M.e1)(c):void 0}}),7856:((Se,$e,h)=>{h.d($e,{$C:()=>s,Wr:()=>w,_p:()=>c,lb:()=>L});var M=h(706),Q=h(3436),
ce=h(2742);const me=8,le="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",z=new RegExp(`(?:${le}|(?:password|se\
cret|apikey)s)$`),U=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,b=new RegExp(`^x?(?:${le})$`),F=/name|key|header|field/i,R=["value","values","default","defaultvalue","headervalue"],I=/\{\{|\$\{|<%/,
T="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]\
{0,40}(?:${le}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${le})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${le})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${le})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(v=>new RegExp(
v,"giu"));function L({workflows:v}){const l=new M.pO;for(const{secrets:k,files:J}of v){const C=J.flatMap(({base:te,head:ie})=>[te,ie].flatMap(w));for(const te of[...k,...C].flatMap(E))l.add(te,O)}const A=new Map;
return k=>{const J=A.get(k);if(J)return J;const C=[],te=Ie=>(C.push(Ie),M.v5),Ee={shown:f.reduce((Ie,Ae)=>Ie.replace(Ae,te),l.hide(k,te)),hidden:JSON.stringify(C)};return A.set(k,Ee),Ee}}function E(v){
return[v,v.replace(/^(?:bearer|basic|token) /i,""),...(0,Q.PX)((0,ce.yR)(v))]}function O(v){return v.length>=me&&!new RegExp("^\\p{L}+$","u").test(v)}function m(v){const l=_(v);return z.test(l)&&!U.test(
l)}function _(v){return v.toLowerCase().replace(/[^a-z]/g,"")}function s(v,l,A){if(D(l))return!1;if(m(v))return K(l)||b.test(_(v));const k=J=>F.test(J)&&m(String(A&&(0,Q.TN)(A,J)));return R.includes(_(
v))&&A!==void 0&&(0,Q.YD)(A).some(k)}function c(v,...l){return l.every(D)?!1:v.some((A,k)=>{const J=v[k-1],C=J&&"item"in J?J.item:void 0,te=v.slice(k+1).every(({type:Ee})=>Ee==="element"),ie=Ee=>A.type===
"member"&&s(A.key,te?Ee:void 0,C);return l.some(ie)})}function D(v){return v?.type==="literal"&&!/\d/.test(v.text)}function K(v){return v?.type==="array"?v.items.every(K):v!==void 0&&(0,Q.jn)(v)}function w(v){
const l=[],A=k=>{if(k!==void 0)if((0,Q.jn)(k))A((0,ce.yR)((0,Q.e1)(k.text)));else if(k.type==="array")for(const J of k.items)A(J);else for(const[J,C]of k.members)s(J,C,k)&&l.push(...(0,Q.PX)(C)),A(C)};
return A(v),l.filter(k=>!I.test(k))}}),5408:((Se,$e,h)=>{h.d($e,{$z:()=>b,FF:()=>I,Ms:()=>R,O6:()=>T,S3:()=>ce,eV:()=>me,kh:()=>le,kk:()=>z,qc:()=>U,yU:()=>F});var M=h(8965);const Q=500;function ce(f){
return f.map((L,E)=>({item:L,index:E,array:f}))}function me(f,L){const E=c=>f[c].map(D=>L(D,c)),O=(c,D)=>c!==void 0&&c===D,m=(0,M.E)(E("base"),E("head"),{maxEditLength:Q,comparator:O});if(m===void 0)return R(
le(f,L));let[_,s]=[0,0];return m.flatMap(({added:c,removed:D,count:K})=>{const[w,v]=[f.base.slice(_,_+K),f.head.slice(s,s+K)];return c||(_+=K),D||(s+=K),c||D?[]:F({base:w,head:v})})}function le(f,L){return U(
f,L).flatMap(F)}function z(f,L){return U(f,L).flatMap(E=>E.base.length===1&&E.head.length===1?F(E):[])}function U(f,L){const E=b(f.head,O=>L(O,"head"));return E.delete(void 0),[...b(f.base,O=>L(O,"bas\
e"))].flatMap(([O,m])=>{const _=E.get(O);return _?[{base:m,head:_}]:[]})}function b(f,L){const E=new Map;for(const O of f){const m=L(O),_=E.get(m);_?_.push(O):E.set(m,[O])}return E}function F({base:f,
head:L}){return f.flatMap((E,O)=>{const m=L[O];return m===void 0?[]:[{base:E,head:m}]})}function R(f){const L=[];for(const O of f.toSorted((m,_)=>m.base.index-_.base.index)){let[m,_]=[0,L.length];for(;m<
_;){const s=m+_>>1;(L[s]?.last.head.index??0)<O.head.index?m=s+1:_=s}L[m]={last:O,before:L[m-1]}}const E=[];for(let O=L.at(-1);O;O=O.before)E.push(O.last);return E.reverse()}function I({base:f,head:L},E){
const O=new Set(E.flatMap(m=>[m.base,m.head]));return{base:f.filter(m=>!O.has(m)),head:L.filter(m=>!O.has(m))}}function T(f,L){const E=R(f),O={base:0,head:0};return U(L,({index:m},_)=>{for(;(E[O[_]]?.[_].
index??1/0)<m;)O[_]++;return O[_]})}}),6384:((Se,$e,h)=>{h.a(Se,async(M,Q)=>{try{let O=function(){const m=new me.i,_=m.required("base",U.Rr),s=m.required("head",U.Rr);[_,s].some(w=>w!==void 0&&(0,ce.existsSync)(
w))||(_!==void 0&&m.refuse("base",(0,U.LO)(m.text("base"))),s!==void 0&&m.refuse("head",(0,U.LO)(m.text("head"))));const c=m.optional("ignore",()=>(0,F.wo)(m.lines("ignore")))??F.K$,D=m.boolean("fail-\
on-change",!1),K=m.boolean("summary",!0);return{base:m.check(_),head:m.check(s),ignore:c,failOnChange:D,summary:K}};var ce=h(3024),me=h(3991),le=h(4022),z=h(2345),U=h(6584),b=h(1124),F=h(2899),R=h(7279),
I=h(8725),T=h(276),f=h(4057),L=h(706),E=h(1532);await(0,T.eF)(async m=>{const{base:_,head:s,ignore:c,failOnChange:D,summary:K}=O(),w=(0,I.t1)(),[v,l]=[(0,L.OX)(_),(0,L.OX)(s)],A=(0,f.Bu)(Object.entries(
{Base:v,Head:l}));w.info(`Comparing ${v} with ${l}`);const k=await(0,E.Z)(_,s,{ignore:c,signal:m}).catch(async ie=>{const Ee=(0,R.iT)(ie);throw K&&await(0,f.Sy)("Workflow comparison failed",(0,f.il)((0,le.
UX)(Ee),(0,T.VY)(Ee)),A),Ee});for(const{name:ie,status:Ee,counts:Ie,variablesCompared:Ae}of k.workflows){const je=Ee==="changed"||Ee==="unchanged"?(0,b.cq)(Ie):Ee,ze=Ae?"":" (environment variables are\
 not compared)";w.info(`${ie===void 0?"":`${(0,L.OX)(ie)}: `}${je}${ze}`)}(0,z.$0)(k);const[J,C]=[(0,b.Hq)(k),(0,b.xW)(k)];(0,T.n0)({changed:J,...C});const te=await(0,z.S3)(k);if(K){const ie=(0,z.uu)(
te,k.workflows.length>1,[A]);await(0,f.Sy)(`Workflow comparison: ${(0,b.cq)(C)}`,ie,A)}if(J&&D){const ie=`The versions differ (${(0,b.cq)(C)}), and fail-on-change is true`;throw new R.HR({what:ie,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),Q()}catch(O){Q(O)}},1)}),1532:((Se,$e,h)=>{h.d($e,{Z:()=>ge});var M=h(5806),Q=h(4573),ce=h(8142);const me={enter:()=>{},scalar:Z=>({
json:Z}),array:Z=>({json:`[${Z.map(({json:W})=>W)}]`,items:Z}),object(Z){return{json:`{${Array.from(Z,([Y,{json:pe}])=>`${JSON.stringify(Y)}:${pe}`).sort()}}`,members:Z}}};function le(Z){const W=(0,Q.
isUtf8)(Z)?(0,ce.q)(Z.toString(),void 0,me):void 0,Y=W?.members??W?.items?.map(x=>[z(x),x]);if(Y===void 0)return;const pe=new Map;for(const[x,{members:ne,json:ye}]of Y){if(x===void 0||pe.has(x))return;
pe.set(x,{name:x,keys:[...ne?.keys()??[]],content:ye})}return{container:Array.isArray(Y)?"array":"object",variables:[...pe.values()]}}function z({members:Z}){if(!Z?.has("value"))return;const W=[Z.get(
"name"),Z.get("key")].find(Y=>Y?.json[0]==='"');return W&&JSON.parse(W.json)}function U({files:Z}){const W=[...Z].filter(([Y])=>(0,M.dU)(Y)).map(([,Y])=>b(Y));return[...new Set(W.flat())]}function b(Z){
const W=new TextDecoder().decode(Z);try{JSON.parse(W)}catch{return[]}const Y=le(Z),pe=new Set(Y?.container==="array"?Y.variables.map(({name:ye})=>ye):void 0),ne=Array.from(W.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([ye,Ce,Re])=>Ce===void 0?[ye,String(Number(ye))]:Re===void 0?[JSON.parse(Ce)]:[]);return[...new Set(ne)].filter(ye=>!pe.has(ye))}var F=h(1124),R=h(3436),I=h(7598);function T(Z){return(0,Q.isUtf8)(
Z)?Z.toString():void 0}function f(Z,W,Y){const pe=/\.json$/i.test(Z)?T(W):void 0;return pe===void 0?void 0:Y.read(pe)}function L(Z,W,Y,pe){if(W.equals(Y))return!0;const x=new Interner(pe),ne=f(Z,W,x);
return ne!==void 0&&ne.id===f(Z,Y,x)?.id}function E({files:Z},W){const Y=x=>createHash("sha256").update(x).digest("hex"),pe=Array.from(Z,([x,ne])=>{const ye=f(x,ne,new Interner(W));return[x,Y(ye?canonicalJson(
ye):ne)]});return Y(JSON.stringify(pe.sort(([x],[ne])=>x<ne?-1:1)))}var O=h(2899),m=h(2742),_=h(7856);const s=1024*1024;function c(Z,W,{name:Y,ignore:pe}){const x=[Z,W].filter(Xe=>Xe!==void 0),ne=x.length===
2&&x.some(K),ye=[...new Set(x.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Ce=new Set(pe.lines),Re=new R.Ms(pe,Xe=>Ce.delete(Xe)),We=ye.flatMap(Xe=>{const[qe,at]=[Z?.files.get(Xe),W?.files.get(Xe)],
ut=qe!==void 0&&at!==void 0&&qe.equals(at);if(ne&&(0,M.dU)(Xe)||ut&&Ce.size===0)return[];const ft=qe&&f(Xe,qe,Re),pt=ut?ft:at&&f(Xe,at,Re);return ut||ft!==void 0&&ft.id===pt?.id?[]:[{name:Xe,from:qe,to:at,
base:ft,head:pt}]}),Ve=v(We,Re),Ge=Xe=>pe.lines.length===0&&Ve.some(qe=>qe.name===Xe),Be=Ve.length===0?[]:ye.filter(Xe=>!Ge(Xe)&&!(0,M.dU)(Xe)),nt=Z===void 0?"added":W===void 0?"removed":void 0;return{
name:Y,status:nt??(Ve.length>0?"changed":"unchanged"),counts:nt?{added:0,modified:0,removed:0,[nt]:1}:(0,F.cz)(Ve.map(F.xS)),files:Ve,variablesCompared:!(ne&&x.some(w)),secrets:[...new Set(x.flatMap(Xe=>[
...U(Xe),...D(Xe,Be)]))],unusedIgnores:[...Ce]}}function D({files:Z},W){return W.flatMap(Y=>(0,_.Wr)(f(Y,Z.get(Y)??Buffer.of(),new R.Ms(O.K$))))}function K({kind:Z,files:W}){return Z==="folder"&&![...W.
keys()].some(M.dU)}function w({files:Z}){return[...Z].some(([W,Y])=>(0,M.dU)(W)&&le(Y)?.variables.length!==0)}function v(Z,W){const Y=Z.flatMap(({name:x,base:ne,head:ye})=>ne&&ye&&!(0,M.dU)(x)?[{name:x,
base:ne,head:ye}]:[]),pe=new Map((0,m.OD)(Y,W).map((x,ne)=>[Y[ne]?.name,x]));return Z.map(x=>l(x,pe.get(x.name)))}function l({name:Z,from:W,to:Y,base:pe,head:x},ne){const ye=W===void 0?"added":Y===void 0?
"removed":"modified",Ce={name:Z,status:ye,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,M.dU)(Z))return{...Ce,kind:"variables",changes:k(pe,x,ye)};if(ne||ye!=="modified"&&(pe??x))
return{...Ce,kind:"json",base:pe,head:x,...ne};const[Re,We]=[W&&A(W),Y&&A(Y)];return W&&Re===void 0||Y&&We===void 0?{...Ce,kind:"binary"}:{...Ce,kind:"text",text:{base:Re,head:We}}}function A(Z){return Z.
length<=s&&!Z.includes(0)?T(Z):void 0}function k(Z,W,Y){const[pe,x]=[Z,W].map(Ge=>Ge&&le(Buffer.from((0,R.dj)(Ge))));if(Y==="modified"&&(pe===void 0||pe.container!==x?.container))return[{kind:"modifie\
d",path:[],from:F.RG,to:F.RG}];const ne=Ge=>new Map(Ge?.variables.map(({name:Be,content:nt})=>[Be,nt])),[ye,Ce]=[ne(pe),ne(x)],Re=[],We=[...ye.keys()].filter(Ge=>Ce.has(Ge)),Ve=[...Ce.keys()].filter(Ge=>ye.
has(Ge));We.some((Ge,Be)=>Ge!==Ve[Be])&&Re.push({kind:"reordered",path:[],moved:[]});for(const Ge of[...new Set([...ye.keys(),...Ce.keys()])].sort()){const Be=[{type:"member",key:Ge}];ye.has(Ge)?Ce.has(
Ge)?ye.get(Ge)!==Ce.get(Ge)&&Re.push({kind:"modified",path:Be,from:F.RG,to:F.RG}):Re.push({kind:"removed",path:Be,value:F.RG}):Re.push({kind:"added",path:Be,value:F.RG})}return Re}var J=h(7279),C=h(3024),
te=h(1455),ie=h(6760),Ee=h(1142),Ie=h(706),Ae=h(9870);function je(Z,W){return new J.HR({what:Z,advice:W,topic:"unpacking"})}function ze(Z,W){for(const{index:Y}of`${W}/`.matchAll(/\//g)){const pe=W.slice(
0,Y),x=(0,C.lstatSync)((0,ie.join)(Z,pe),{throwIfNoEntry:!1});if(x?.isSymbolicLink())throw je(`${(0,Ie.TL)(pe)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(pe===W&&x?.isFile())
return x;if(!x?.isDirectory())break}}async function Je(Z){return(await(0,te.readdir)(Z,{withFileTypes:!0})).map(Y=>Y.name+(Y.isDirectory()?"/":""))}async function y(Z,W){const Y=[],pe=[""];for(const x of pe){
W.throwIfAborted();for(const ne of await Je((0,ie.join)(Z,x))){if((0,M.jq)(ne))continue;if((ne.endsWith("/")?pe:Y).push(x+ne),Y.length+pe.length>Ae.BE)throw new Error("more than 10,000 files are in it")}}
return Y}async function S(Z){if(!ze(Z,M.gv))return;const W=await(0,te.readFile)((0,ie.join)(Z,M.gv),"utf8");let Y;try{const{unpackedFiles:pe}=JSON.parse(W);pe.every(x=>(0,M.x5)(x)===void 0)&&(Y=new Set(
pe))}catch{}return{text:W,paths:Y}}async function oe(Z,W){const Y=new Set(W.map(caseFold));return(await readdir(Z).catch(()=>[])).filter(x=>!Y.has(caseFold(x))&&existsSync(join(Z,x,RECORD)))}function X(Z){
return`${JSON.stringify({unpackedFiles:[...Z]},null,2)}
`}var be=h(3657);async function ke(Z,W){try{const Y=await(0,te.stat)(Z);if(Y.isDirectory())return await re(Z,W);if(Y.size>Ae.zx)throw new Error("it is larger than 256 MiB, the limit");const pe=await(0,te.
readFile)(Z);return{...await(0,be.u)(pe,W),sha256:(0,I.createHash)("sha256").update(pe).digest("hex")}}catch(Y){throw we(Y,Z,W)}}async function G(Z,W){const Y=()=>ke(Z,W);try{const pe=(0,C.statSync)(Z,
{throwIfNoEntry:!1});if(pe===void 0)return{kind:"missing"};const x=pe.isDirectory()?await se(Z,W):new Map,[ne,...ye]=[...x.values()].flat();return ne===void 0?{kind:"single",read:Y}:{kind:"several",names:[
...x.keys()],async read(Ce){const[Re,We]=x.get(Ce)??[];if(Re&&We)throw new Error(`is there twice, as ${(0,Ie.TL)(Re.name)} and as ${(0,Ie.TL)(We.name)}. Remove one of them`);if(Re?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await ke((0,ie.join)(Z,Re?.name??Ce),W)},...ye.length===0&&ne.isDirectory()&&{readSingle:Y}}}catch(pe){throw we(pe,Z,W)}}async function se(Z,W){const Y=new Map,
pe=await(0,te.readdir)(Z,{withFileTypes:!0});if((0,Ae._2)(pe.map(({name:x})=>x)))return Y;for(const x of pe){if(W.throwIfAborted(),x.name.startsWith(".")||!await de((0,ie.join)(Z,x.name),W))continue;const ne=x.
isDirectory()?x.name:x.name.replace(/\.zip$/i,"");Y.set(ne,[...Y.get(ne)??[],x])}return Y}async function de(Z,W){const Y=await(0,te.stat)(Z).catch(()=>{});if(Y?.isDirectory())return(0,Ae._2)(await fe(
Z));if(!Y?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Ae._2)([...(await ke(Z,W)).files.keys()])}catch{return W.throwIfAborted(),!0}}function we(Z,W,Y){if(Y.aborted)return Y.reason;const pe=/The package (is .*, not a zip)/.
exec((0,J.gJ)(Z))?.[1],x=(0,C.existsSync)(W)?`can't be read: ${(0,Ee.Uc)(Z)}`:`doesn't exist: ${(0,Ie.MW)(W)}`;return new Error(pe?`${pe}. Set a package (.zip), or the folder with its unpacked files`:
x,{cause:Z})}async function re(Z,W){const Y=(0,ie.join)(Z,(0,Ae.wg)(await fe(Z))),pe=await S(Y);if(pe&&!pe.paths)throw new Error(`${M.gv} isn't as this action writes it`);const x=pe?.paths?new Set([...Ae.
LX,...pe.paths]):await y(Y,W),ne=new Map;let ye=Ae.zx;for(const Ce of x){W.throwIfAborted();const Re=ze(Y,Ce);if(Re!==void 0){if(ye-=Re.size,ye<0)throw new Error("its files take more than 256 MiB, the\
 limit");ne.set(Ce,await(0,te.readFile)((0,ie.join)(Y,Ce)))}}if(ne.size===0)throw new Error("no files are in it");return(0,Ae.jz)("folder",ne)}async function fe(Z){const W=await Je(Z),pe=W.filter(x=>x.
endsWith("/")).map(async x=>(await Je((0,ie.join)(Z,x))).map(ne=>x+ne));return[...W,...(await Promise.all(pe)).flat()]}async function ge(Z,W,{ignore:Y,signal:pe}){const x=await De("base",pe,()=>G(Z,pe)),
ne=await De("head",pe,()=>G(W,pe)),ye=Me(x,ne)?[void 0]:[...new Set([...xe(x),...xe(ne)])].sort(),Ce=[];for(const Re of ye){const We=Re===void 0?"":` ${(0,Ie.TL)(Re)}`,Ve=await De(`base${We}`,pe,()=>Ue(
x,Re)),Ge=await De(`head${We}`,pe,()=>Ue(ne,Re));Ce.push(c(Ve,Ge,{name:Re,ignore:Y}))}return x.kind!=="missing"&&ne.kind!=="missing"?{workflows:Ce}:{workflows:Ce,missing:x.kind==="missing"?"base":"hea\
d"}}function Me(Z,W){const Y=[Z,W];if(!(Y.every(Ce=>Ce.kind==="several"&&Ce.readSingle)&&xe(Z).join()!==xe(W).join())&&Y.every(({kind:Ce})=>Ce!=="single"))return!1;if(Y.every(Ce=>Ce.kind!=="several"||
Ce.readSingle))return!0;const[ne,ye]=Z.kind==="single"?["base","head"]:["head","base"];throw new J.HR({what:`${ne} is a single workflow, but ${ye} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function xe(Z){return Z.kind==="several"?Z.names:[]}async function Ue(Z,W){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():W===void 0?await Z.readSingle?.():
Z.names.includes(W)?await Z.read(W):void 0}async function De(Z,W,Y){try{return await Y()}catch(pe){W.throwIfAborted();const x=pe instanceof J.HR?pe.topic:"import-deploy-and-promote";throw new J.HR({what:`${Z}\
 ${(0,J.gJ)(pe)}`,topic:x},{cause:pe})}}}),1142:((Se,$e,h)=>{h.d($e,{Uc:()=>R,Rs:()=>I});var M=h(7598),Q=h(1455),ce=h(6760);const me=Ke(import.meta.url)("node:util");var le=h(7279),z=h(706);const U={ENOSPC:"\
the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't \
a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path \
is too long"};function b(O){return/^E[A-Z0-9]+$/.test(Object(O).code)}function F(O){if(!b(O))return(0,le.gJ)(O);const{code:m="",errno:_=0}=O;return U[m]??(0,me.getSystemErrorMap)().get(_)?.[1]??m}function R(O){
const{path:m,dest:_=m}=Object(O);return b(O)&&_?`${F(O)} (${(0,z.MW)(_)})`:F(O)}function I(O,m,_="Set another directory, or free some space."){const s=Object(O).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${m}`,why:F(O)};return new le.HR({...c,advice:s?"Set a shorter name.":_},{cause:O})}async function T(O){await rm(O,{recursive:!0,force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;
async function L(O,m,_=dirname(O)){const s=join(_,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(s,m,{flag:"wx"}),await rename(s,O)}catch(c){throw await T(s).catch(()=>{}),c}}
async function E(O,m){await L(O,m).catch(_=>{throw I(_,O)})}}),7279:((Se,$e,h)=>{h.d($e,{HR:()=>Q,gJ:()=>U,h_:()=>z,iT:()=>le});const M=null;class Q extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(F,R={}){
super(me(F),{cause:R.cause}),this.what=F.what,this.why=F.why??"",this.advice=F.advice??"",this.topic=F.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(F){const R={...this,cause:this,...F};return new Q(R,R)}}function ce({what:b,
why:F=""}){return F===""?b:`${b}: ${F}`}function me(b){const F=ce(b);return`${F}${/[.!?…]$/.test(F)?"":"."} ${b.advice??""}`.trim()}function le(b){return b instanceof Error?b:new Error(String(b))}function z(b){
return b instanceof Q?b:new Q({what:U(b)},{cause:b})}function U(b){return le(b).message}}),8725:((Se,$e,h)=>{h.d($e,{lm:()=>Q.lm,t1:()=>ce});const M=Ke(import.meta.url)("node:async_hooks");var Q=h(5358);
function ce(I=""){return{info:T=>le(I+T),warning:T=>Q.$e(I+T),debug:T=>Q.Yz(I+T),mask:Q.Pq}}function me(I){const T=[];return{...ce(`[${I}] `),info:f=>T.push(f),end(f){core.startGroup(z(f));for(const L of T)
le(L);core.endGroup()}}}function le(I){Q.pq(z(I))}function z(I){return I.replaceAll("##[","## [")}const U=new M.AsyncLocalStorage;let b=!1;function F(I,T){return b||R(),b=!0,U.run(I,T)}function R(){const I=process.
stdout.write.bind(process.stdout);process.stdout.write=((T,...f)=>{const L=U.getStore(),E=String(T);return L===void 0||/^::(add-mask|debug)::/.test(E)?I(T,...f):(U.exit(()=>L.debug(E.trimEnd())),!0)})}}),
276:((Se,$e,h)=>{h.d($e,{VY:()=>I,Pd:()=>f,eF:()=>R,n0:()=>T});var M=h(3024),Q=h(1455);const ce=Ke(import.meta.url)("node:os");var me=h(6760),le=h(5358),z=h(1142),U=h(7279),b=h(706);const F=6e4;async function R(O){
const m=new AbortController;for(const _ of["SIGINT","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${_})`,topic:"the-job-on-the-platform"};process.on(_,()=>m.abort(new U.HR(s)))}try{await O(m.signal)}catch(_){
for(let c=_;c instanceof Error;c=c.cause)le.Yz(c.stack??c.message);const s=I(_);le.C1(`${(0,b.OX)((0,U.gJ)(_),F)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}function I(O){
const{GITHUB_SERVER_URL:m,GITHUB_ACTION_REPOSITORY:_,GITHUB_ACTION_REF:s}=process.env;if(!(!(O instanceof U.HR)||O.topic===void 0||!m||!_||!s))return encodeURI(`${m}/${_}/blob/${s}/docs/troubleshootin\
g.md#${O.topic}`)}function T(O){for(const[m,_]of Object.entries(O))_!==void 0&&le.uH(m,_)}async function f(O){const m=process.env.RUNNER_TEMP||(0,ce.tmpdir)();return await(0,Q.mkdtemp)((0,me.join)(m,O)).
catch(_=>{throw(0,z.Rs)(_,m,"Check the runner's temporary folder.")})}function L(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function E(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Se,$e,h)=>{h.d($e,{Bu:()=>b,Sy:()=>L,il:()=>R});var M=h(5358),Q=h(7279),ce=h(8132),me=h(706);const le=1024*1024-1e4,z=2e5;function U(E,O){
const m=O.map(K=>K.map(T)),_=E.map((K,w)=>m.some(v=>v[w]!=="")),s=(K,w)=>`<tr>${K.flatMap((v,l)=>_[l]?`<${w}>${v}</${w}>`:[]).join("")}</tr>`,c=m.map(K=>s(K,"td")),D=K=>`<tr><td colspan="${E.length}">\
\u2026 and ${counted(K,"more row")}</td></tr>`;return`<table>${s(E.map(escapeAll),"th")}${f(c,D).join("")}</table>`}function b(E){return`<table>${E.map(([m,_])=>_===void 0?"":`<tr><th align="left">${(0,ce.
FO)(m)}</th><td>${T(_)}</td></tr>`).join("")}</table>`}function F(E){const O=E.map(({names:m,message:_,help:s})=>{const c=m.map(K=>`**${plainText(K)}**`);return`- ${f(c,K=>`and ${K} more`,z/2).join(",\
 ")}: ${R(_,s)}`});return f(O,m=>`- \u2026 and ${counted(m,"more cause")}`).join(`
`)}function R(E,O){return O===void 0?(0,ce.wh)(E):`${(0,ce.wh)(E)} <a href="${(0,ce.FO)(O)}">Troubleshooting</a>`}function I(E,O){return`<details><summary>${escapeAll(E)}</summary>

${O}

</details>`}function T(E){return typeof E=="string"?E===""?"":`<code>${(0,ce.FO)((0,ce.RK)(E))}</code>`:"words"in E?(0,ce.wh)(E.words):`<a href="${(0,ce.FO)(E.href)}">${(0,ce.wh)(E.text)}</a>${(0,ce.FO)(
E.after??"")}`}function f(E,O,m=z){let _=m;const s=E.filter(c=>{const D=Buffer.byteLength(c),K=D<=_;return K&&(_-=D),K});return s.length===E.length?s:[...s,O(E.length-s.length)]}async function L(E,...O){
const m=s=>`${(0,me.hS)(s,"part")} of this page would not fit and ${s===1?"is":"are"} left out.`,_=[`### ${(0,ce.wh)(E)}`,...f(O,m,le)];try{await M.z.addRaw(_.join(`

`),!0).write()}catch(s){M.$e(`Can't write the job summary: ${(0,Q.gJ)(s)}`)}}}),8132:((Se,$e,h)=>{h.d($e,{EU:()=>U,FO:()=>R,Jj:()=>le,RK:()=>ce,SS:()=>z,wh:()=>F});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ce(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(Q,(L,E)=>E===void 0?L:me(E))}function me(f){return`\
\\u{${f.codePointAt(0)?.toString(16)}}`}function le(f,L){if(f.length<=L)return f;const E=Array.from(f.slice(0,2*L+2));return E.length>L?`${E.slice(0,L).join("")}\u2026`:f}function z(f,L=100){const E=ce(
le(f,L)).replaceAll("	",me)||'""',O="`".repeat(T(E)+1);return/^`|`$/.test(E)||/^ .*[^ ].* $/.test(E)?`${O} ${E} ${O}`:O+E+O}function U(f,L,E){const m=f.map(s=>E+ce(s).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),_="`".repeat(Math.max(3,T(m)+1));return`${E}${_}${L}
${m}
${E}${_}`}const b=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function F(f){return R(ce(f).replaceAll("	"," ")).replace(b,"$&<wbr>")}function R(f){return f.replace(I,L=>`&#${L.codePointAt(0)}\
;`)}const I=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(f){return(f.match(/`+/g)??[]).reduce((L,E)=>Math.max(L,E.length),0)}}),8142:((Se,$e,h)=>{h.d($e,{q:()=>me});
const M=500,Q=1e6,ce=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(b,F,R){let I=b.startsWith("\uFEFF")?1:0,T=0;function f(){for(;;){
const m=b.charAt(I);if(m!==" "&&m!==`
`&&m!=="\r"&&m!=="	")return m;I++}}function L(){const m=I;if(ce.lastIndex=m,!ce.test(b))throw new SyntaxError;return I=ce.lastIndex,b.slice(m,I)}function E(m,_){const s=f();if(s==="["){const D=[],K=R.
enter(m);return O("]",_,()=>D.push(E(K,_+1))),R.array(D,m)}if(s==="{"){const D=new Map;return O("}",_,()=>{if(f()!=='"')throw new SyntaxError;const K=L(),w=K.includes("\\")?JSON.parse(K):K.slice(1,-1);
if(D.has(w)||f()!==":")throw new SyntaxError;I++,D.set(w,E(R.enter(m,w),_+1))}),R.object(D,m)}const c=L();return R.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function O(m,_,s){if(_===M)throw new RangeError;
I++;let c=f()===m?m:",";for(;c===",";){if(++T>Q)throw new RangeError;s(),c=f(),c===","&&I++}if(c!==m)throw new SyntaxError;I++}try{const m=E(F,0);if(f()==="")return m}catch{}}function le(b){const F=me(
b,`
`,z);return F===void 0?void 0:`${F}
`}const z={enter:b=>`${b}  `,scalar:b=>b,array:(b,F)=>U("[",b,"]",F),object(b,F){const R=[...b.keys()].sort().map(I=>`${JSON.stringify(I)}: ${b.get(I)}`);return U("{",R,"}",F)}};function U(b,F,R,I){if(F.
length===0)return b+R;const T=`,${I}  `,L=F.some(({length:E})=>E>4096)?F.reduce((E,O)=>E+T+O):F.join(T);return`${b}${I}  ${L}${I}${R}`}}),5806:((Se,$e,h)=>{h.d($e,{Oj:()=>T,dU:()=>R,fw:()=>le,gv:()=>M,
jq:()=>b,x5:()=>U});const M=".workflow-export.json",Q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,le=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],z=[
...le,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',Q],["changes how git or GitHub treats the repository",ce],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drop\
s",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",me]];function U(L,E=z){
const O=f(L);return E.find(([,m])=>m.test(L)||m.test(O))?.[0]}function b(L){return[me,Q,ce].some(E=>E.test(f(L)))}function F(L){return Q.test(f(L))?"is in a .git folder":L.includes(":")?"contains a co\
lon, which Windows takes for a drive or a stream":void 0}function R(L){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(I(f(L)))}function I(L){return L.normalize("NFC").toUpperCase().toLowerCase()}
function T(L){const E=new Map;for(const O of L){const m=I(O.replace(/\/$/,"")),_=E.get(m);if(_!==void 0)return[_,O];E.set(m,O)}for(const[O,m]of E)for(const{index:_}of O.matchAll(/\//g)){const s=E.get(
O.slice(0,_));if(s?.endsWith("/")===!1)return[s,m]}}function f(L){return L.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Se,$e,h)=>{h.d($e,{BE:()=>z,LX:()=>le,_2:()=>T,jz:()=>b,wg:()=>I,zx:()=>U});
var M=h(5806);const[Q,ce,me]=["flow_definition.json","app_definition.json","env_variables.json"],le=[Q,ce,me],z=1e4,U=256*1024*1024;function b(f,L){const E=[...L].filter(([O])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(O));return{kind:f,files:new Map(E.sort(([O],[m])=>O<m?-1:1))}}function F({kind:f,files:L}){return{kind:f,files:new Map([...L].filter(([E])=>!isEnvVariables(E)))}}const R=/^\.|^__MACOSX$/;function I(f){
const L=new Set(f),E=s=>le.some(c=>L.has(s+c));if(E(""))return"";const O=new Set(f.filter(s=>s.includes("/")).map(s=>s.slice(0,s.indexOf("/")))),[m,..._]=[...O].filter(s=>!R.test(s));return _.length===
0&&E(`${m}/`)?`${m}/`:""}function T(f){const L=I(f);return f.includes(L+ce)||f.includes(L+Q)}}),3657:((Se,$e,h)=>{h.d($e,{u:()=>R});var M=h(4573),Q=h(8522),ce=h(663),me=h(7279),le=h(706),z=h(5806),U=h(
9870);const b=2048,F=new Set([0,10]);async function R(C,te){te?.throwIfAborted();const{zip:ie,source:Ee,entries:Ie}=await I(C).catch(s("The package")),Ae=(0,U.wg)([...Ie.keys()]),je=[];for(const[ze,Je]of Ie){
te?.throwIfAborted();const y=await O(ie,Ee,Je).catch(s(`${(0,le.TL)(ze)} in the package`));ze.startsWith(Ae)&&!m(ze)&&je.push([ze.slice(Ae.length),y])}return(0,U.jz)("zip",je)}async function I(C){const te=T(
C),ie=await(0,ce.SY)(te,{decodeStrings:!1});return{zip:ie,source:te,entries:await f(ie)}}function T(C){for(let te=C.length-21;te>0;){te=C.lastIndexOf("PK",te-1,"latin1");const ie=te+22+(te<0?1/0:C.readUInt16LE(
te+20));if(ie<=C.length)return C.subarray(0,ie)}throw C.toString("latin1",0,2)==="PK"?new Error("its end is missing"):D(C)}async function f(C){if(C.entryCount>U.BE)throw _(`The package has ${C.entryCount}\
 entries. The limit is 10,000`);const te=new Map;let ie=0;for await(const Ae of C.eachEntry()){const je=L(Ae);if(te.has(je))throw _(`The package has ${(0,le.TL)(je)} twice`,"Export it again.");const ze=E(
je,Ae);if(ze!==void 0)throw _(`${(0,le.TL)(je)} in the package ${ze}`);if(ie+=Ae.uncompressedSize,ie>U.zx)throw _("The package takes more than 256 MiB unpacked, the limit");te.set(je,Ae)}const Ee=[...te.
keys()];if(Ee.every(m))throw _("The package has no files in it","Export it again.");const Ie=(0,z.Oj)(Ee);if(Ie===void 0)return te;throw _(`${Ie.map(Ae=>(0,le.TL)(Ae)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function L({generalPurposeBitFlag:C,fileNameRaw:te,extraFields:ie,versionMadeBy:Ee}){const Ie=(0,M.isUtf8)(te)?b:C,Ae=F.has(Ee>>>8);return(0,ce.ax)(Ie,te,ie,!Ae).replace(
/^(\.\/+)+/,"")}function E(C,te){const ie=te.externalFileAttributes>>>16&61440;return ie===40960?"is a symbolic link":ie!==0&&ie!==32768&&ie!==16384?"is neither a file nor a folder":m(C)&&te.uncompressedSize>
0?"is a folder with a content of its own":te.canDecodeFileData()?(0,z.dU)(te.fileNameRaw.toString())&&!(0,z.dU)(C)?"is also named env_variables.json":(0,z.x5)(C,z.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function O(C,te,ie){const{compressedSize:Ee,compressionMethod:Ie,uncompressedSize:Ae}=ie,{fileDataStart:je}=await C.readLocalFileHeaderPromise(ie),ze=te.subarray(je,je+
Ee),Je={maxOutputLength:Ae||1,chunkSize:Ae+64},y=Ie===0?ze:(0,Q.inflateRawSync)(ze,Je);if(y.length!==Ae)throw new Error(`it unpacks to ${y.length} bytes, not the ${Ae} listed`);if((0,Q.crc32)(y)!==ie.
crc32)throw new Error("its CRC-32 isn't the one listed");return y}function m(C){return C===""||C.endsWith("/")}function _(C,te=""){return new me.HR({what:C,advice:te,topic:"the-package"})}function s(C){
return te=>{if(te instanceof me.HR)throw te;const ie={what:`${C} is cut off or damaged`,why:(0,le.TL)(te.message).slice(1,-1)};throw new me.HR({...ie,advice:"Export it again.",topic:"the-package"},{cause:te})}}
const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function D(C){const te=C.toString("utf8",0,512),[ie]=c.find(([,Ie])=>Ie.
test(te))??["text"],Ee=`${ie==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${ie}, not a zip`,Ee)}const K=33,w=20,v=3,l=8,A=33188;function k({
files:C}){const te=[],ie=[];let Ee=0;for(const[je,ze]of C){const[Je,y]=[Buffer.from(je),deflateRawSync(ze)],S=[J(2,w,b,l,0,K),J(4,crc32(ze),y.length,ze.length),J(2,Je.length,0)],oe=[J(2,0,0,0),J(4,A*65536,
Ee)];te.push(Buffer.from("PK"),...S,Je,y),ie.push(Buffer.from("PK"),Buffer.of(w,v),...S,...oe,Je),Ee+=30+Je.length+y.length}const Ie=Buffer.concat(ie),Ae=[J(2,0,0,C.size,C.size),J(4,Ie.length,Ee),
J(2,0)];return Buffer.concat([...te,Ie,Buffer.from("PK"),...Ae])}function J(C,...te){const ie=Buffer.alloc(C*te.length);for(const[Ee,Ie]of te.entries())ie.writeUIntLE(Ie,Ee*C,C);return ie}}),1858:((Se,$e,h)=>{
var M=h(7279),Q=h(2975),ce=h(706);function me(s,c,D,K={}){return new Failure({what:s,why:c,advice:D,topic:"the-platforms-response"},K)}function le(s,c,D,K){return new Failure({what:s,why:c,advice:D,topic:"\
the-connection"},K)}const z={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name\
 was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},U="Re-run the job later.",b="For a private certificate authority, set NODE_EXTRA_CA_CERTS on t\
he runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,I=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function f(s,c,D,K){if(!(s instanceof Error&&"code"in s))return s;const w=String(s.code);if(F.test(w)){const te=`the TLS connection can't be trusted (${w})`;return le(c,te,`Check host. ${b}`,{affectsAll:!0,
cause:s})}const[,v]=T.exec(s.message)??[];if(v!==void 0)return L(c,v,s);const l=!D&&R.test(w),A=l?"the TLS connection failed":"the connection failed",k=z[w]??`${I.test(w)?"the response can't be decode\
d":A} (${w})`,J={retryable:!0,maybeProcessed:D,affectsAll:!D,cause:s};if(K||!(l||w==="ENOTFOUND"))return le(c,k,U,J);const C=l?`Check host and its port. ${b}`:"Check host.";return le(c,k,C,{...J,maxRetries:2})}
function L(s,c,D){const K=(l,A,k=!1)=>le(s,l,A,{affectsAll:!0,cause:D,retryable:k});if(c==="407")return K("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(
c);if(w<500&&!m(w))return K(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY.");const v=`the proxy made no connection (${toSingleLine(c,100)})`;return K(v,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const E=new Set([408,421,425,429]),O=new Set([501,505,506,508,510,511]);function m(s){return E.has(s)||s>=500&&!O.has(s)}function _(s,c){return{status:s,retryable:m(
s),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:s===408||s>=500}}}),7596:((Se,$e,h)=>{const M=Ke(import.meta.url)("node:net");var Q=h(9783),ce=h(1858);const me=200;function le(T){const f=/^[a-z0-9+.-]+:\/\//i.
test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(f))throw new Error("is not an address such as https://ai-for-process.example.ai");const L=new URL(f);if(L.protocol!=="https:"&&L.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(f))throw new Error("must not contain a user name or password");if(L.protocol==="http:"&&!z(L.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return L.pathname.endsWith("/")||(L.pathname+="/"),L}function z(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function U(T){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function b(...T){return T.find(f=>typeof f=="string"&&f.length<=me&&U(f))}function F(T){try{return decodeURIComponent(T)}catch{return T}}function R(){for(const T of[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const f=process.env[T]?.trim();f!==void 0&&(process.env[T]=f===""||f.includes("://")?f:`http://${f}`)}for(const T of["no_proxy","NO_PROXY"]){const f=process.
env[T];f!==void 0&&(process.env[T]=f.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function I(T,f){const L=process.env.https_proxy||process.env.HTTPS_PROXY;if(!L||checkBypass(T)||/^https?:/i.test(L)&&
getProxyUrl(T))return;throw connectionFailure(f,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),
2975:((Se,$e,h)=>{var M=h(7279),Q=h(706);const ce=7,me=3e4,le=429;async function z({log:I,signal:T,endsAt:f},L,{atLeastMs:E=0,untilFree:O=!1}={}){let m=0,_=0,s;for(;;)try{return await L()}catch(c){if(!(c instanceof
Failure&&(c.retryable||O&&c.busy)))throw c;T.throwIfAborted(),s??=performance.now();const D=c.status===le,K=c.busy||D;_=K?_+1:0,K||m++;const w=m>(c.maxRetries??ce)&&performance.now()-s>=E;if(!K&&w)throw U(
c,`${m} times in a row`);const v=Math.min(me,1e3*2**((_||m)-1))*(.5+Math.random()/2),l=D&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,v),A=humanTime(l);if(performance.now()+l>=f)throw U(c,
`and waiting ${A} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");I.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${A}`),await F(l,T)}}function U(I,T,f=I.
advice){return I.with({why:`${I.why}, ${T}`,advice:f,retryable:!1})}function b(I){const T=String(I),f=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function F(I,T){
let f;const L=new Promise(E=>{f=setTimeout(E,I)});await R(T,L).finally(()=>clearTimeout(f))}function R(I,T){return new Promise((f,L)=>{const E=()=>L(I.reason);T.then(f,L).finally(()=>I.removeEventListener(
"abort",E)),I.aborted?E():I.addEventListener("abort",E)})}}),706:((Se,$e,h)=>{h.d($e,{MW:()=>me,OX:()=>Q,TL:()=>ce,hS:()=>U,pO:()=>T,v5:()=>F,zD:()=>z});var M=h(8132);function Q(E,O=300){const m=E.replace(
/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,M.Jj)(m,O)}function ce(E,O=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(E,O)))}function me(E){return ce(E,1e3).replaceAll("\\\\","\\")}function le(E){
if(E<1024)return`${E} B`;const O=["KiB","MiB","GiB"];let m=E/1024;for(;Number(m.toFixed(1))>=1024&&O.length>1;)m/=1024,O.shift();return`${m.toFixed(1)} ${O[0]}`}function z(E){return String(E).replace(
/\B(?=(\d{3})+$)/g,",")}function U(E,O){return`${z(E)} ${O}${E===1?"":"s"}`}function b(E){if(E<9950)return`${(E/1e3).toFixed(1)} s`;const O=Math.round(E/1e3);if(O<60)return`${O} s`;const[m,_]=[Math.floor(
O/60),Math.floor(O/3600)];return _>0?`${_} h ${m%60} min`:`${m} min ${O%60} s`}const F="***",R=4,I=8;class T{#n=new Map;#e=new Set;constructor(O=[]){for(const m of O)this.add(m)}add(O,m=_=>!0){const _=new Set(
[O,...O.split(/[\r\n]/)].map(s=>s.trim()));for(const s of[..._].filter(m).flatMap(f)){const c=s.slice(0,I);this.#n.set(c,(this.#n.get(c)??new Set).add(s)),this.#e.add(c.length)}}redact=(O,m=300)=>{const _=O.
trimStart(),s=Math.min(_.length,m*4);return Q(this.hide(_,()=>{},s)+(s<_.length?"\u2026":""),m)};hide(O,m=s=>{},_=O.length){let[s,c]=["",0];for(let D=0;D<_;D++){const K=this.#t(O,D);K!==""&&(m(K),D>=c&&
(s+=O.slice(c,D)+F),c=Math.max(c,D+K.length))}return s+O.slice(c,_)}#t(O,m){let _="";for(const s of this.#e)for(const c of this.#n.get(O.slice(m,m+s))??[])c.length<=_.length||!O.startsWith(c,m)||(c.length>=
R||L(O,m,m+c.length))&&(_=c);return _}}function f(E){const O=D=>JSON.stringify(D).slice(1,-1),m=Buffer.from(E).toString(),_=encodeURIComponent(m),s=[_,_.replaceAll("%20","+"),_.replace(/%../g,D=>D.toLowerCase())];
return[...[E,m].flatMap(D=>[D,O(D),O(O(D))]),...s,encodeURI(m)]}function L(E,O,m){const _=E.slice(Math.max(0,O-2),O);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(E.slice(m,m+2))}}),5358:((Se,$e,h)=>{
h.d($e,{Yz:()=>Mt,V4:()=>St,pq:()=>Ct,lm:()=>Yt,C1:()=>It,uH:()=>Kt,Pq:()=>yt,z:()=>ie,$e:()=>Vt});const M=Ke(import.meta.url)("os");function Q(r){return r==null?"":typeof r=="string"||r instanceof String?
r:JSON.stringify(r)}function ce(r){return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}function me(r,t,n){const a=new U(
r,t,n);process.stdout.write(a.toString()+M.EOL)}function le(r,t=""){me(r,{},t)}const z="::";class U{constructor(t,n,a){t||(t="missing.command"),this.command=t,this.properties=n,this.message=a}toString(){
let t=z+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const P=this.properties[a];P&&(n?n=
!1:t+=",",t+=`${a}=${F(P)}`)}}return t+=`${z}${b(this.message)}`,t}}function b(r){return Q(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(r){return Q(r).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const R=Ke(import.meta.url)("crypto");var I=h(9896);function T(r,t){const n=process.env[`GITHUB_${r}`];if(!n)throw new Error(
`Unable to find environment variable for file command ${r}`);if(!I.existsSync(n))throw new Error(`Missing file at path: ${n}`);I.appendFileSync(n,`${Q(t)}${M.EOL}`,{encoding:"utf8"})}function f(r,t){const n=`\
ghadelimiter_${R.randomUUID()}`,a=Q(t);if(r.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(a.includes(n))throw new Error(`Unexpected input: value shou\
ld not contain the delimiter "${n}"`);return`${r}<<${n}${M.EOL}${a}${M.EOL}${n}`}const L=Ke(import.meta.url)("path");var E=h(6671),O=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){
ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){try{ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).
then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};class m{constructor(t,n){this.username=t,this.password=n}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not im\
plemented")})}}class _{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var c=function(r,t,n,a){
function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){try{ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){
ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};class D{static createHttpClient(t=!0,n=10){const a={allowRetries:t,maxRetries:n};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(D.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_\
TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){
return c(this,void 0,void 0,function*(){var n;const H=(n=(yield D.createHttpClient().getJson(t).catch(ee=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ee.statusCode}
 
        Error Message: ${ee.message}`)})).result)===null||n===void 0?void 0:n.value;if(!H)throw new Error("Response json body do not have ID Token field");return H})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let n=D.getIDTokenUrl();if(t){const P=encodeURIComponent(t);n=`${n}&audience=${P}`}debug(`ID token url is ${n}`);const a=yield D.getCall(n);return setSecret(a),a}catch(n){
throw new Error(`Error message: ${n.message}`)}})}}var K=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){try{
ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};const{access:w,appendFile:v,
writeFile:l}=I.promises,A="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class J{constructor(){this._buffer=""}filePath(){
return K(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[A];if(!t)throw new Error(`Unable to find environment variable for $${A}. Check if your runtime envir\
onment supports job summaries.`);try{yield w(t,I.constants.R_OK|I.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,n,a={}){const P=Object.entries(a).map(([H,ee])=>` ${H}="${ee}"`).join("");return n?`<${t}${P}>${n}</${t}>`:`<${t}${P}>`}write(t){return K(this,void 0,void 0,
function*(){const n=!!t?.overwrite,a=yield this.filePath();return yield(n?l:v)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return K(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(t,n){const a=Object.assign({},n&&{lang:n}),P=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(P).addEOL()}addList(t,n=!1){const a=n?"ol":"ul",P=t.map(ee=>this.
wrap("li",ee)).join(""),H=this.wrap(a,P);return this.addRaw(H).addEOL()}addTable(t){const n=t.map(P=>{const H=P.map(ee=>{if(typeof ee=="string")return this.wrap("td",ee);const{header:_e,data:Le,colspan:ve,
rowspan:he}=ee,Pe=_e?"th":"td",Ze=Object.assign(Object.assign({},ve&&{colspan:ve}),he&&{rowspan:he});return this.wrap(Pe,Le,Ze)}).join("");return this.wrap("tr",H)}).join(""),a=this.wrap("table",n);return this.
addRaw(a).addEOL()}addDetails(t,n){const a=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(a).addEOL()}addImage(t,n,a){const{width:P,height:H}=a||{},ee=Object.assign(Object.assign({},
P&&{width:P}),H&&{height:H}),_e=this.wrap("img",null,Object.assign({src:t,alt:n},ee));return this.addRaw(_e).addEOL()}addHeading(t,n){const a=`h${n}`,P=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h\
1",H=this.wrap(P,t);return this.addRaw(H).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){
const a=Object.assign({},n&&{cite:n}),P=this.wrap("blockquote",t,a);return this.addRaw(P).addEOL()}addLink(t,n){const a=this.wrap("a",t,{href:n});return this.addRaw(a).addEOL()}}const C=new J,te=null,
ie=C;function Ee(r){return r.replace(/[\\]/g,"/")}function Ie(r){return r.replace(/[/]/g,"\\")}function Ae(r){return r.replace(/[/\\]/g,path.sep)}const je=Ke(import.meta.url)("string_decoder");var ze=h(
4434);const Je=Ke(import.meta.url)("child_process");var y=h(2613),S=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){
try{ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};const{chmod:oe,
copyFile:X,lstat:be,mkdir:ke,open:G,readdir:se,rename:de,rm:we,rmdir:re,stat:fe,symlink:ge,unlink:Me}=I.promises,xe=process.platform==="win32";function Ue(r){return S(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(r);return xe&&!t.endsWith("\\")?`${t}\\`:t})}const De=268435456,Z=I.constants.O_RDONLY;function W(r){return S(this,void 0,void 0,function*(){try{yield fe(r)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function Y(r){return S(this,arguments,void 0,function*(t,n=!1){return(n?yield fe(t):yield be(t)).isDirectory()})}function pe(r){if(r=ne(r),!r)throw new Error('isRooted\
() parameter "p" cannot be empty');return xe?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function x(r,t){return S(this,void 0,void 0,function*(){let n;try{n=yield fe(r)}catch(P){P.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${P}`)}if(n&&n.isFile()){if(xe){const P=L.extname(r).toUpperCase();if(t.some(H=>H.toUpperCase()===P))return r}else if(ye(
n))return r}const a=r;for(const P of t){r=a+P,n=void 0;try{n=yield fe(r)}catch(H){H.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${H}`)}if(n&&
n.isFile()){if(xe){try{const H=L.dirname(r),ee=L.basename(r).toUpperCase();for(const _e of yield se(H))if(ee===_e.toUpperCase()){r=L.join(H,_e);break}}catch(H){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${r}': ${H}`)}return r}else if(ye(n))return r}}return""})}function ne(r){return r=r||"",xe?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,
"/")}function ye(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}function Ce(){var r;return(r=process.
env.COMSPEC)!==null&&r!==void 0?r:"cmd.exe"}var Re=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){try{ve(a.
next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};function We(r,t){return Re(
this,arguments,void 0,function*(n,a,P={}){const{force:H,recursive:ee,copySourceDirectory:_e}=qe(P),Le=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Le&&Le.isFile()&&!H)return;const ve=Le&&Le.isDirectory()&&
_e?path.join(a,path.basename(n)):a;if(!(yield ioUtil.exists(n)))throw new Error(`no such file or directory: ${n}`);if((yield ioUtil.stat(n)).isDirectory())if(ee)yield at(n,ve,0,H);else throw new Error(
`Failed to copy. ${n} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(n,ve)==="")throw new Error(`'${ve}' and '${n}' are the same file`);yield ut(n,ve,H)}})}function Ve(r,t){
return Re(this,arguments,void 0,function*(n,a,P={}){if(yield ioUtil.exists(a)){let H=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(n)),H=yield ioUtil.exists(a)),H)if(P.force==null||
P.force)yield Ge(a);else throw new Error("Destination already exists")}yield Be(path.dirname(a)),yield ioUtil.rename(n,a)})}function Ge(r){return Re(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(r))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(r,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(r){return Re(this,void 0,void 0,function*(){ok(r,"a path argument must be provided"),yield ioUtil.mkdir(r,{recursive:!0})})}function nt(r,t){return Re(
this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");if(t){const a=yield nt(r,!1);if(!a)throw xe?new Error(`Unable to locate executable file: ${r}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const n=yield Xe(r);return n&&n.length>0?n[0]:""})}function Xe(r){return Re(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");const t=[];
if(xe&&process.env.PATHEXT)for(const P of process.env.PATHEXT.split(L.delimiter))P&&t.push(P);if(pe(r)){const P=yield x(r,t);return P?[P]:[]}if(r.includes(L.sep))return[];const n=[];if(process.env.PATH)
for(const P of process.env.PATH.split(L.delimiter))P&&n.push(P);const a=[];for(const P of n){const H=yield x(L.join(P,r),t);H&&a.push(H)}return a})}function qe(r){const t=r.force==null?!0:r.force,n=!!r.
recursive,a=r.copySourceDirectory==null?!0:!!r.copySourceDirectory;return{force:t,recursive:n,copySourceDirectory:a}}function at(r,t,n,a){return Re(this,void 0,void 0,function*(){if(n>=255)return;n++,
yield Be(t);const P=yield ioUtil.readdir(r);for(const H of P){const ee=`${r}/${H}`,_e=`${t}/${H}`;(yield ioUtil.lstat(ee)).isDirectory()?yield at(ee,_e,n,a):yield ut(ee,_e,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(r)).mode)})}function ut(r,t,n){return Re(this,void 0,void 0,function*(){if((yield ioUtil.lstat(r)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(P){P.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(r);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||n)&&(yield ioUtil.copyFile(r,t))})}
const ft=Ke(import.meta.url)("timers");var pt=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){try{ve(a.next(
he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};const ot=process.platform===
"win32";class Lt extends ze.EventEmitter{constructor(t,n,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=a||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,n){const a=this._getSpawnFileName(),P=this._getSpawnArgs(t);let H=n?"":"[command]";if(ot)if(this.
_isCmdFile()){H+=a;for(const ee of P)H+=` ${ee}`}else if(t.windowsVerbatimArguments){H+=`"${a}"`;for(const ee of P)H+=` ${ee}`}else{H+=this._windowsQuoteCmdArg(a);for(const ee of P)H+=` ${this._windowsQuoteCmdArg(
ee)}`}else{H+=a;for(const ee of P)H+=` ${ee}`}return H}_processLineBuffer(t,n,a){try{let P=n+t.toString(),H=P.indexOf(M.EOL);for(;H>-1;){const ee=P.substring(0,H);a(ee),P=P.substring(H+M.EOL.length),H=
P.indexOf(M.EOL)}return P}catch(P){return this._debug(`error processing line. Failed with error ${P}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(ot&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)n+=" ",n+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return n+='"',[n]}return this.
args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const ee of t)if(n.some(_e=>_e===ee)){a=!0;break}if(!a)
return t;let P='"',H=!0;for(let ee=t.length;ee>0;ee--)P+=t[ee-1],H&&t[ee-1]==="\\"?P+="\\":t[ee-1]==='"'?(H=!0,P+='"'):H=!1;return P+='"',P.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let n='"',a=!0;for(let P=t.length;P>0;P--)n+=t[P-1],a&&t[P-1]==="\\"?n+="\\":
t[P-1]==='"'?(a=!0,n+="\\"):a=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.
stderr,n}_getSpawnOptions(t,n){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${n}"`),
a}exec(){return pt(this,void 0,void 0,function*(){return!pe(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=L.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield nt(this.toolPath,!0),new Promise((t,n)=>pt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ve of this.
args)this._debug(`   ${ve}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+M.EOL);const P=new bt(a,this.toolPath);if(P.on("debug",ve=>{
this._debug(ve)}),this.options.cwd&&!(yield W(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));const H=this._getSpawnFileName(),ee=Je.spawn(H,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,H));let _e="";ee.stdout&&ee.stdout.on("data",ve=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ve),!a.silent&&a.outStream&&a.
outStream.write(ve),_e=this._processLineBuffer(ve,_e,he=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(he)})});let Le="";if(ee.stderr&&ee.stderr.on("data",ve=>{
P.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ve),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(ve),Le=this.
_processLineBuffer(ve,Le,he=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(he)})}),ee.on("error",ve=>{P.processError=ve.message,P.processExited=!0,P.processClosed=
!0,P.CheckComplete()}),ee.on("exit",ve=>{P.processExitCode=ve,P.processExited=!0,this._debug(`Exit code ${ve} received from tool '${this.toolPath}'`),P.CheckComplete()}),ee.on("close",ve=>{P.processExitCode=
ve,P.processExited=!0,P.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),P.CheckComplete()}),P.on("done",(ve,he)=>{_e.length>0&&this.emit("stdline",_e),Le.length>0&&
this.emit("errline",Le),ee.removeAllListeners(),ve?n(ve):t(he)}),this.options.input){if(!ee.stdin)throw new Error("child process missing stdin");ee.stdin.end(this.options.input)}}))})}}function Nt(r){
const t=[];let n=!1,a=!1,P="";function H(ee){a&&ee!=='"'&&(P+="\\"),P+=ee,a=!1}for(let ee=0;ee<r.length;ee++){const _e=r.charAt(ee);if(_e==='"'){a?H(_e):n=!n;continue}if(_e==="\\"&&a){H(_e);continue}if(_e===
"\\"&&n){a=!0;continue}if(_e===" "&&!n){P.length>0&&(t.push(P),P="");continue}H(_e)}return P.length>0&&t.push(P.trim()),t}class bt extends ze.EventEmitter{constructor(t,n){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ft.setTimeout)(bt.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const n=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}}var Et=function(r,t,n,a){
function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){try{ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){
ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};function _t(r,t,n){return Et(this,void 0,void 0,function*(){const a=tr.argStringToArray(r);if(a.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const P=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(P,t,n).exec()})}function Wt(r,t,n){return Et(this,void 0,void 0,function*(){
var a,P;let H="",ee="";const _e=new StringDecoder("utf8"),Le=new StringDecoder("utf8"),ve=(a=n?.listeners)===null||a===void 0?void 0:a.stdout,he=(P=n?.listeners)===null||P===void 0?void 0:P.stderr,Pe=tt=>{
ee+=Le.write(tt),he&&he(tt)},Ze=tt=>{H+=_e.write(tt),ve&&ve(tt)},Qe=Object.assign(Object.assign({},n?.listeners),{stdout:Ze,stderr:Pe}),ct=yield _t(r,t,Object.assign(Object.assign({},n),{listeners:Qe}));
return H+=_e.end(),ee+=Le.end(),{exitCode:ct,stdout:H,stderr:ee}})}var wt=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(function(H,ee){function _e(he){
try{ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||[])).next())})};const Ut=()=>wt(
void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:r.trim()}}),Pt=()=>wt(void 0,void 0,void 0,function*(){var r,t,n,a;const{
stdout:P}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),H=(t=(r=P.match(/ProductVersion:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&t!==void 0?t:"";return{name:(a=(n=P.match(/ProductName:\s*(.+)/))===
null||n===void 0?void 0:n[1])!==null&&a!==void 0?a:"",version:H}}),Gt=()=>wt(void 0,void 0,void 0,function*(){const{stdout:r}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=r.
trim().split(`
`);return{name:t,version:n}}),dt=M.platform(),Tt=M.arch(),At=dt==="win32",vt=dt==="darwin",xt=dt==="linux";function en(){return wt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield At?Ut():vt?Pt():Gt()),{platform:dt,arch:Tt,isWindows:At,isMacOS:vt,isLinux:xt})})}var Dt=function(r,t,n,a){function P(H){return H instanceof n?H:new n(function(ee){ee(H)})}return new(n||(n=Promise))(
function(H,ee){function _e(he){try{ve(a.next(he))}catch(Pe){ee(Pe)}}function Le(he){try{ve(a.throw(he))}catch(Pe){ee(Pe)}}function ve(he){he.done?H(he.value):P(he.value).then(_e,Le)}ve((a=a.apply(r,t||
[])).next())})},Rt;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(Rt||(Rt={}));function jt(r,t){const n=toCommandValue(t);if(process.env[r]=n,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(r,t));issueCommand("set-env",{name:r},n)}function yt(r){me("add-mask",{},r)}function tn(r){process.env.GITHUB_PATH||""?issueFileCommand("PATH",r):issueCommand("add-path",{},
r),process.env.PATH=`${r}${path.delimiter}${process.env.PATH}`}function St(r,t){const n=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input requir\
ed and not supplied: ${r}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Ht(r,t){const n=St(r,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?n:n.map(a=>a.trim())}function nn(r,t){const n=["true","True","TRUE"],a=["false","False","FALSE"],P=St(r,t);if(n.includes(P))return!0;if(a.includes(
P))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${r}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Kt(r,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",f(r,t));process.stdout.write(M.EOL),me("set-output",{name:r},
Q(t))}function Xt(r){issue("echo",r?"on":"off")}function It(r){process.exitCode=Rt.Failure,Jt(r)}function Ft(){return process.env.RUNNER_DEBUG==="1"}function Mt(r){me("debug",{},r)}function Jt(r,t={}){
me("error",ce(t),r instanceof Error?r.toString():r)}function Vt(r,t={}){me("warning",ce(t),r instanceof Error?r.toString():r)}function Yt(r,t={}){me("notice",ce(t),r instanceof Error?r.toString():r)}function Ct(r){
process.stdout.write(r+M.EOL)}function Zt(r){issue("group",r)}function $t(){issue("endgroup")}function N(r,t){return Dt(this,void 0,void 0,function*(){Zt(r);let n;try{n=yield t()}finally{$t()}return n})}
function V(r,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(r,t));issueCommand("save-state",{name:r},toCommandValue(t))}function q(r){return process.env[`STA\
TE_${r}`]||""}function ae(r){return Dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(r)})}}),6671:((Se,$e,h)=>{var M=h(8611),Q=h(5692),ce=h(9783),me=h(770),le=w=>{var v={};return h.
d(v,w),v},z=w=>(()=>w);const U=le({});var b=function(w,v,l,A){function k(J){return J instanceof l?J:new l(function(C){C(J)})}return new(l||(l=Promise))(function(J,C){function te(Ie){try{Ee(A.next(Ie))}catch(Ae){
C(Ae)}}function ie(Ie){try{Ee(A.throw(Ie))}catch(Ae){C(Ae)}}function Ee(Ie){Ie.done?J(Ie.value):k(Ie.value).then(te,ie)}Ee((A=A.apply(w,v||[])).next())})},F;(function(w){w[w.OK=200]="OK",w[w.MultipleChoices=
300]="MultipleChoices",w[w.MovedPermanently=301]="MovedPermanently",w[w.ResourceMoved=302]="ResourceMoved",w[w.SeeOther=303]="SeeOther",w[w.NotModified=304]="NotModified",w[w.UseProxy=305]="UseProxy",
w[w.SwitchProxy=306]="SwitchProxy",w[w.TemporaryRedirect=307]="TemporaryRedirect",w[w.PermanentRedirect=308]="PermanentRedirect",w[w.BadRequest=400]="BadRequest",w[w.Unauthorized=401]="Unauthorized",w[w.
PaymentRequired=402]="PaymentRequired",w[w.Forbidden=403]="Forbidden",w[w.NotFound=404]="NotFound",w[w.MethodNotAllowed=405]="MethodNotAllowed",w[w.NotAcceptable=406]="NotAcceptable",w[w.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",w[w.RequestTimeout=408]="RequestTimeout",w[w.Conflict=409]="Conflict",w[w.Gone=410]="Gone",w[w.TooManyRequests=429]="TooManyRequests",w[w.InternalServerError=500]="I\
nternalServerError",w[w.NotImplemented=501]="NotImplemented",w[w.BadGateway=502]="BadGateway",w[w.ServiceUnavailable=503]="ServiceUnavailable",w[w.GatewayTimeout=504]="GatewayTimeout"})(F||(F={}));var R;
(function(w){w.Accept="accept",w.ContentType="content-type"})(R||(R={}));var I;(function(w){w.ApplicationJson="application/json"})(I||(I={}));function T(w){const v=pm.getProxyUrl(new URL(w));return v?
v.href:""}const f=[F.MovedPermanently,F.ResourceMoved,F.SeeOther,F.TemporaryRedirect,F.PermanentRedirect],L=[F.BadGateway,F.ServiceUnavailable,F.GatewayTimeout],E=null,O=10,m=5;class _ extends Error{constructor(v,l){
super(v),this.name="HttpClientError",this.statusCode=l,Object.setPrototypeOf(this,_.prototype)}}class s{constructor(v){this.message=v}readBody(){return b(this,void 0,void 0,function*(){return new Promise(
v=>b(this,void 0,void 0,function*(){let l=Buffer.alloc(0);this.message.on("data",A=>{l=Buffer.concat([l,A])}),this.message.on("end",()=>{v(l.toString())})}))})}readBodyBuffer(){return b(this,void 0,void 0,
function*(){return new Promise(v=>b(this,void 0,void 0,function*(){const l=[];this.message.on("data",A=>{l.push(A)}),this.message.on("end",()=>{v(Buffer.concat(l))})}))})}}function c(w){return new URL(
w).protocol==="https:"}class D{constructor(v,l,A){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(v),this.handlers=l||[],this.requestOptions=A,A&&(A.ignoreSslError!=null&&(this._ignoreSslError=A.ignoreSslError),this._socketTimeout=
A.socketTimeout,A.allowRedirects!=null&&(this._allowRedirects=A.allowRedirects),A.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=A.allowRedirectDowngrade),A.maxRedirects!=null&&(this._maxRedirects=
Math.max(A.maxRedirects,0)),A.keepAlive!=null&&(this._keepAlive=A.keepAlive),A.allowRetries!=null&&(this._allowRetries=A.allowRetries),A.maxRetries!=null&&(this._maxRetries=A.maxRetries))}options(v,l){
return b(this,void 0,void 0,function*(){return this.request("OPTIONS",v,null,l||{})})}get(v,l){return b(this,void 0,void 0,function*(){return this.request("GET",v,null,l||{})})}del(v,l){return b(this,
void 0,void 0,function*(){return this.request("DELETE",v,null,l||{})})}post(v,l,A){return b(this,void 0,void 0,function*(){return this.request("POST",v,l,A||{})})}patch(v,l,A){return b(this,void 0,void 0,
function*(){return this.request("PATCH",v,l,A||{})})}put(v,l,A){return b(this,void 0,void 0,function*(){return this.request("PUT",v,l,A||{})})}head(v,l){return b(this,void 0,void 0,function*(){return this.
request("HEAD",v,null,l||{})})}sendStream(v,l,A,k){return b(this,void 0,void 0,function*(){return this.request(v,l,A,k)})}getJson(v){return b(this,arguments,void 0,function*(l,A={}){A[R.Accept]=this._getExistingOrDefaultHeader(
A,R.Accept,I.ApplicationJson);const k=yield this.get(l,A);return this._processResponse(k,this.requestOptions)})}postJson(v,l){return b(this,arguments,void 0,function*(A,k,J={}){const C=JSON.stringify(
k,null,2);J[R.Accept]=this._getExistingOrDefaultHeader(J,R.Accept,I.ApplicationJson),J[R.ContentType]=this._getExistingOrDefaultContentTypeHeader(J,I.ApplicationJson);const te=yield this.post(A,C,J);return this.
_processResponse(te,this.requestOptions)})}putJson(v,l){return b(this,arguments,void 0,function*(A,k,J={}){const C=JSON.stringify(k,null,2);J[R.Accept]=this._getExistingOrDefaultHeader(J,R.Accept,I.ApplicationJson),
J[R.ContentType]=this._getExistingOrDefaultContentTypeHeader(J,I.ApplicationJson);const te=yield this.put(A,C,J);return this._processResponse(te,this.requestOptions)})}patchJson(v,l){return b(this,arguments,
void 0,function*(A,k,J={}){const C=JSON.stringify(k,null,2);J[R.Accept]=this._getExistingOrDefaultHeader(J,R.Accept,I.ApplicationJson),J[R.ContentType]=this._getExistingOrDefaultContentTypeHeader(J,I.
ApplicationJson);const te=yield this.patch(A,C,J);return this._processResponse(te,this.requestOptions)})}request(v,l,A,k){return b(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const J=new URL(l);let C=this._prepareRequest(v,J,k);const te=this._allowRetries&&E.includes(v)?this._maxRetries+1:1;let ie=0,Ee;do{if(Ee=yield this.requestRaw(C,A),Ee&&
Ee.message&&Ee.message.statusCode===F.Unauthorized){let Ae;for(const je of this.handlers)if(je.canHandleAuthentication(Ee)){Ae=je;break}return Ae?Ae.handleAuthentication(this,C,A):Ee}let Ie=this._maxRedirects;
for(;Ee.message.statusCode&&f.includes(Ee.message.statusCode)&&this._allowRedirects&&Ie>0;){const Ae=Ee.message.headers.location;if(!Ae)break;const je=new URL(Ae);if(J.protocol==="https:"&&J.protocol!==
je.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield Ee.readBody(),je.hostname!==J.hostname)for(const ze in k)ze.toLowerCase()==="authorization"&&delete k[ze];C=this._prepareRequest(v,je,k),Ee=yield this.requestRaw(
C,A),Ie--}if(!Ee.message.statusCode||!L.includes(Ee.message.statusCode))return Ee;ie+=1,ie<te&&(yield Ee.readBody(),yield this._performExponentialBackoff(ie))}while(ie<te);return Ee})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(v,l){return b(this,void 0,void 0,function*(){return new Promise((A,k)=>{function J(C,te){C?k(C):te?A(te):k(new Error("Unknown error"))}this.requestRawWithCallback(
v,l,J)})})}requestRawWithCallback(v,l,A){typeof l=="string"&&(v.options.headers||(v.options.headers={}),v.options.headers["Content-Length"]=Buffer.byteLength(l,"utf8"));let k=!1;function J(ie,Ee){k||(k=
!0,A(ie,Ee))}const C=v.httpModule.request(v.options,ie=>{const Ee=new s(ie);J(void 0,Ee)});let te;C.on("socket",ie=>{te=ie}),C.setTimeout(this._socketTimeout||3*6e4,()=>{te&&te.end(),J(new Error(`Requ\
est timeout: ${v.options.path}`))}),C.on("error",function(ie){J(ie)}),l&&typeof l=="string"&&C.write(l,"utf8"),l&&typeof l!="string"?(l.on("close",function(){C.end()}),l.pipe(C)):C.end()}getAgent(v){const l=new URL(
v);return this._getAgent(l)}getAgentDispatcher(v){const l=new URL(v),A=pm.getProxyUrl(l);if(A&&A.hostname)return this._getProxyAgentDispatcher(l,A)}_prepareRequest(v,l,A){const k={};k.parsedUrl=l;const J=k.
parsedUrl.protocol==="https:";k.httpModule=J?https:http;const C=J?443:80;if(k.options={},k.options.host=k.parsedUrl.hostname,k.options.port=k.parsedUrl.port?parseInt(k.parsedUrl.port):C,k.options.path=
(k.parsedUrl.pathname||"")+(k.parsedUrl.search||""),k.options.method=v,k.options.headers=this._mergeHeaders(A),this.userAgent!=null&&(k.options.headers["user-agent"]=this.userAgent),k.options.agent=this.
_getAgent(k.parsedUrl),this.handlers)for(const te of this.handlers)te.prepareRequest(k.options);return k}_mergeHeaders(v){return this.requestOptions&&this.requestOptions.headers?Object.assign({},K(this.
requestOptions.headers),K(v||{})):K(v||{})}_getExistingOrDefaultHeader(v,l,A){let k;if(this.requestOptions&&this.requestOptions.headers){const C=K(this.requestOptions.headers)[l];C&&(k=typeof C=="numb\
er"?C.toString():C)}const J=v[l];return J!==void 0?typeof J=="number"?J.toString():J:k!==void 0?k:A}_getExistingOrDefaultContentTypeHeader(v,l){let A;if(this.requestOptions&&this.requestOptions.headers){
const J=K(this.requestOptions.headers)[R.ContentType];J&&(typeof J=="number"?A=String(J):Array.isArray(J)?A=J.join(", "):A=J)}const k=v[R.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.
isArray(k)?k.join(", "):k:A!==void 0?A:l}_getAgent(v){let l;const A=pm.getProxyUrl(v),k=A&&A.hostname;if(this._keepAlive&&k&&(l=this._proxyAgent),k||(l=this._agent),l)return l;const J=v.protocol==="ht\
tps:";let C=100;if(this.requestOptions&&(C=this.requestOptions.maxSockets||http.globalAgent.maxSockets),A&&A.hostname){const te={maxSockets:C,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(A.username||A.password)&&{proxyAuth:`${A.username}:${A.password}`}),{host:A.hostname,port:A.port})};let ie;const Ee=A.protocol==="https:";J?ie=Ee?tunnel.httpsOverHttps:tunnel.httpsOverHttp:ie=Ee?tunnel.
httpOverHttps:tunnel.httpOverHttp,l=ie(te),this._proxyAgent=l}if(!l){const te={keepAlive:this._keepAlive,maxSockets:C};l=J?new https.Agent(te):new http.Agent(te),this._agent=l}return J&&this._ignoreSslError&&
(l.options=Object.assign(l.options||{},{rejectUnauthorized:!1})),l}_getProxyAgentDispatcher(v,l){let A;if(this._keepAlive&&(A=this._proxyAgentDispatcher),A)return A;const k=v.protocol==="https:";return A=
new ProxyAgent(Object.assign({uri:l.href,pipelining:this._keepAlive?1:0},(l.username||l.password)&&{token:`Basic ${Buffer.from(`${l.username}:${l.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
A,k&&this._ignoreSslError&&(A.options=Object.assign(A.options.requestTls||{},{rejectUnauthorized:!1})),A}_getUserAgentWithOrchestrationId(v){const l=v||"actions/http-client",A=process.env.ACTIONS_ORCHESTRATION_ID;
if(A){const k=A.replace(/[^a-z0-9_.-]/gi,"_");return`${l} actions_orchestration_id/${k}`}return l}_performExponentialBackoff(v){return b(this,void 0,void 0,function*(){v=Math.min(O,v);const l=m*Math.pow(
2,v);return new Promise(A=>setTimeout(()=>A(),l))})}_processResponse(v,l){return b(this,void 0,void 0,function*(){return new Promise((A,k)=>b(this,void 0,void 0,function*(){const J=v.message.statusCode||
0,C={statusCode:J,result:null,headers:{}};J===F.NotFound&&A(C);function te(Ie,Ae){if(typeof Ae=="string"){const je=new Date(Ae);if(!isNaN(je.valueOf()))return je}return Ae}let ie,Ee;try{Ee=yield v.readBody(),
Ee&&Ee.length>0&&(l&&l.deserializeDates?ie=JSON.parse(Ee,te):ie=JSON.parse(Ee),C.result=ie),C.headers=v.message.headers}catch{}if(J>299){let Ie;ie&&ie.message?Ie=ie.message:Ee&&Ee.length>0?Ie=Ee:Ie=`F\
ailed request: (${J})`;const Ae=new _(Ie,J);Ae.result=C.result,k(Ae)}else A(C)}))})}}const K=w=>Object.keys(w).reduce((v,l)=>(v[l.toLowerCase()]=w[l],v),{})}),9783:((Se,$e,h)=>{function M(le){const z=le.
protocol==="https:";if(Q(le))return;const U=z?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(U)try{return new me(U)}catch{if(!U.startsWith("http://")&&
!U.startsWith("https://"))return new me(`http://${U}`)}else return}function Q(le){if(!le.hostname)return!1;const z=le.hostname;if(ce(z))return!0;const U=process.env.no_proxy||process.env.NO_PROXY||"";
if(!U)return!1;let b;le.port?b=Number(le.port):le.protocol==="http:"?b=80:le.protocol==="https:"&&(b=443);const F=[le.hostname.toUpperCase()];typeof b=="number"&&F.push(`${F[0]}:${b}`);for(const R of U.
split(",").map(I=>I.trim().toUpperCase()).filter(I=>I))if(R==="*"||F.some(I=>I===R||I.endsWith(`.${R}`)||R.startsWith(".")&&I.endsWith(`${R}`)))return!0;return!1}function ce(le){const z=le.toLowerCase();
return z==="localhost"||z.startsWith("127.")||z.startsWith("[::1]")||z.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(z,U){super(z,U),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((Se,$e,h)=>{h.d($e,{E:()=>me});class M{diff(z,U,b={}){
let F;typeof b=="function"?(F=b,b={}):"callback"in b&&(F=b.callback);const R=this.castInput(z,b),I=this.castInput(U,b),T=this.removeEmpty(this.tokenize(R,b)),f=this.removeEmpty(this.tokenize(I,b));return this.
diffWithOptionsObj(T,f,b,F)}diffWithOptionsObj(z,U,b,F){var R;const I=w=>{if(w=this.postProcess(w,b),F){setTimeout(function(){F(w)},0);return}else return w},T=U.length,f=z.length;let L=1,E=T+f;b.maxEditLength!=
null&&(E=Math.min(E,b.maxEditLength));const O=(R=b.timeout)!==null&&R!==void 0?R:1/0,m=Date.now()+O,_=[{oldPos:-1,lastComponent:void 0}];let s=this.extractCommon(_[0],U,z,0,b);if(_[0].oldPos+1>=f&&s+1>=
T)return I(this.buildValues(_[0].lastComponent,U,z));let c=-1/0,D=1/0;const K=()=>{for(let w=Math.max(c,-L);w<=Math.min(D,L);w+=2){let v;const l=_[w-1],A=_[w+1];l&&(_[w-1]=void 0);let k=!1;if(A){const C=A.
oldPos-w;k=A&&0<=C&&C<T}const J=l&&l.oldPos+1<f;if(!k&&!J){_[w]=void 0;continue}if(!J||k&&l.oldPos<A.oldPos?v=this.addToPath(A,!0,!1,0,b):v=this.addToPath(l,!1,!0,1,b),s=this.extractCommon(v,U,z,w,b),
v.oldPos+1>=f&&s+1>=T)return I(this.buildValues(v.lastComponent,U,z))||!0;_[w]=v,v.oldPos+1>=f&&(D=Math.min(D,w-1)),s+1>=T&&(c=Math.max(c,w+1))}L++};if(F)(function w(){setTimeout(function(){if(L>E||Date.
now()>m)return F(void 0);K()||w()},0)})();else for(;L<=E&&Date.now()<=m;){const w=K();if(w)return w}}addToPath(z,U,b,F,R){const I=z.lastComponent;return I&&!R.oneChangePerToken&&I.added===U&&I.removed===
b?{oldPos:z.oldPos+F,lastComponent:{count:I.count+1,added:U,removed:b,previousComponent:I.previousComponent}}:{oldPos:z.oldPos+F,lastComponent:{count:1,added:U,removed:b,previousComponent:I}}}extractCommon(z,U,b,F,R){
const I=U.length,T=b.length;let f=z.oldPos,L=f-F,E=0;for(;L+1<I&&f+1<T&&this.equals(b[f+1],U[L+1],R);)L++,f++,E++,R.oneChangePerToken&&(z.lastComponent={count:1,previousComponent:z.lastComponent,added:!1,
removed:!1});return E&&!R.oneChangePerToken&&(z.lastComponent={count:E,previousComponent:z.lastComponent,added:!1,removed:!1}),z.oldPos=f,L}equals(z,U,b){return b.comparator?b.comparator(z,U):z===U||!!b.
ignoreCase&&z.toLowerCase()===U.toLowerCase()}removeEmpty(z){const U=[];for(let b=0;b<z.length;b++)z[b]&&U.push(z[b]);return U}castInput(z,U){return z}tokenize(z,U){return Array.from(z)}join(z){return z.
join("")}postProcess(z,U){return z}get useLongestToken(){return!1}buildValues(z,U,b){const F=[];let R;for(;z;)F.push(z),R=z.previousComponent,delete z.previousComponent,z=R;F.reverse();const I=F.length;
let T=0,f=0,L=0;for(;T<I;T++){const E=F[T];if(E.removed)E.value=this.join(b.slice(L,L+E.count)),L+=E.count;else{if(!E.added&&this.useLongestToken){let O=U.slice(f,f+E.count);O=O.map(function(m,_){const s=b[L+
_];return s.length>m.length?s:m}),E.value=this.join(O)}else E.value=this.join(U.slice(f,f+E.count));f+=E.count,E.added||(L+=E.count)}}return F}}class Q extends M{tokenize(z){return z.slice()}join(z){return z}removeEmpty(z){
return z}}const ce=new Q;function me(le,z,U){return ce.diff(le,z,U)}})},un={};function mt(Se){var $e=un[Se];if($e!==void 0)return $e.exports;var h=un[Se]={exports:{}},M=!0;try{ar[Se](h,h.exports,mt),M=
!1}finally{M&&delete un[Se]}return h.exports}typeof mt<"u"&&(mt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Se=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",$e=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",M=ce=>{ce&&ce.d<1&&(ce.d=1,ce.forEach(me=>me.r--),ce.forEach(me=>me.r--?me.r++:me()))},Q=ce=>ce.map(me=>{if(me!==null&&typeof me=="object"){if(me[Se])return me;if(me.then){var le=[];le.d=0,me.then(
b=>{z[$e]=b,M(le)},b=>{z[h]=b,M(le)});var z={};return z[Se]=b=>b(le),z}}var U={};return U[Se]=b=>{},U[$e]=me,U});mt.a=(ce,me,le)=>{var z;le&&((z=[]).d=-1);var U=new Set,b=ce.exports,F,R,I,T=new Promise(
(f,L)=>{I=L,R=f});T[$e]=b,T[Se]=f=>(z&&f(z),U.forEach(f),T.catch(L=>{})),ce.exports=T,me(f=>{F=Q(f);var L,E=()=>F.map(m=>{if(m[h])throw m[h];return m[$e]}),O=new Promise(m=>{L=()=>m(E),L.r=0;var _=s=>s!==
z&&!U.has(s)&&(U.add(s),s&&!s.d&&(L.r++,s.push(L)));F.map(s=>s[Se](_))});return L.r?O:E()},f=>(f?I(T[h]=f):R(b),M(z))),z&&z.d<0&&(z.d=0)}})(),mt.d=(Se,$e)=>{for(var h in $e)mt.o($e,h)&&!mt.o(Se,h)&&Object.
defineProperty(Se,h,{enumerable:!0,get:$e[h]})},mt.o=(Se,$e)=>Object.prototype.hasOwnProperty.call(Se,$e);var En=mt(6384);En=await En;
