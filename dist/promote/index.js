const Lt={},Ut={},Nt={},jt={},Bt={},Wt={};import{createRequire as He}from"module";const Ft={};var Dt={3313:(ee=>{ee.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(j){this.pending<this.max?g(this,j):this.waiting.push(j)},se.prototype.wait=function(j){this.pending===0?j(this.error):this.listeners.push(j)},se.prototype.hold=
function(){return e(this)};function e(j){j.pending+=1;var K=!1;return H;function H(_){if(K)throw new Error("callback called twice");if(K=!0,j.error=j.error||_,j.pending-=1,j.waiting.length>0&&j.pending<
j.max)g(j,j.waiting.shift());else if(j.pending===0){var M=j.listeners;j.listeners=[],M.forEach(X)}}function X(_){_(j.error)}}function g(j,K){K(e(j))}}),770:((ee,se,e)=>{ee.exports=e(218)}),218:((ee,se,e)=>{
var g,j=e(9278),K=e(4756),H=e(8611),X=e(5692),_=e(4434),M=e(2613),P=e(9023);se.httpOverHttp=B,se.httpsOverHttp=$,se.httpOverHttps=f,se.httpsOverHttps=c;function B(E){var t=new o(E);return t.request=H.
request,t}function $(E){var t=new o(E);return t.request=H.request,t.createSocket=l,t.defaultPort=443,t}function f(E){var t=new o(E);return t.request=X.request,t}function c(E){var t=new o(E);return t.request=
X.request,t.createSocket=l,t.defaultPort=443,t}function o(E){var t=this;t.options=E||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||H.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(a,S,b,O){for(var w=u(S,b,O),r=0,y=t.requests.length;r<y;++r){var s=t.requests[r];if(s.host===w.host&&s.port===w.port){t.requests.splice(r,1),s.request.onSocket(a);return}}
a.destroy(),t.removeSocket(a)})}P.inherits(o,_.EventEmitter),o.prototype.addRequest=function(t,n,a,S){var b=this,O=k({request:t},b.options,u(n,a,S));if(b.sockets.length>=this.maxSockets){b.requests.push(
O);return}b.createSocket(O,function(w){w.on("free",r),w.on("close",y),w.on("agentRemove",y),t.onSocket(w);function r(){b.emit("free",w,O)}function y(s){b.removeSocket(w),w.removeListener("free",r),w.removeListener(
"close",y),w.removeListener("agentRemove",y)}})},o.prototype.createSocket=function(t,n){var a=this,S={};a.sockets.push(S);var b=k({},a.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(b.localAddress=t.localAddress),b.proxyAuth&&(b.headers=b.headers||{},b.headers["Proxy-Authorization"]="Basic "+new Buffer(b.proxyAuth).toString("base64")),I(
"making CONNECT request");var O=a.request(b);O.useChunkedEncodingByDefault=!1,O.once("response",w),O.once("upgrade",r),O.once("connect",y),O.once("error",s),O.end();function w(h){h.upgrade=!0}function r(h,i,L){
process.nextTick(function(){y(h,i,L)})}function y(h,i,L){if(O.removeAllListeners(),i.removeAllListeners(),h.statusCode!==200){I("tunneling socket could not be established, statusCode=%d",h.statusCode),
i.destroy();var A=new Error("tunneling socket could not be established, statusCode="+h.statusCode);A.code="ECONNRESET",t.request.emit("error",A),a.removeSocket(S);return}if(L.length>0){I("got illegal \
response body from proxy"),i.destroy();var A=new Error("got illegal response body from proxy");A.code="ECONNRESET",t.request.emit("error",A),a.removeSocket(S);return}return I("tunneling connection has\
 established"),a.sockets[a.sockets.indexOf(S)]=i,n(i)}function s(h){O.removeAllListeners(),I(`tunneling socket could not be established, cause=%s
`,h.message,h.stack);var i=new Error("tunneling socket could not be established, cause="+h.message);i.code="ECONNRESET",t.request.emit("error",i),a.removeSocket(S)}},o.prototype.removeSocket=function(t){
var n=this.sockets.indexOf(t);if(n!==-1){this.sockets.splice(n,1);var a=this.requests.shift();a&&this.createSocket(a,function(S){a.request.onSocket(S)})}};function l(E,t){var n=this;o.prototype.createSocket.
call(n,E,function(a){var S=E.request.getHeader("host"),b=k({},n.options,{socket:a,servername:S?S.replace(/:.*$/,""):E.host}),O=K.connect(0,b);n.sockets[n.sockets.indexOf(a)]=O,t(O)})}function u(E,t,n){
return typeof E=="string"?{host:E,port:t,localAddress:n}:E}function k(E){for(var t=1,n=arguments.length;t<n;++t){var a=arguments[t];if(typeof a=="object")for(var S=Object.keys(a),b=0,O=S.length;b<O;++b){
var w=S[b];a[w]!==void 0&&(E[w]=a[w])}}return E}var I;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?I=function(){var E=Array.prototype.slice.call(arguments);typeof E[0]=="string"?E[0]=
"TUNNEL: "+E[0]:E.unshift("TUNNEL:"),console.error.apply(console,E)}:I=function(){},g=I}),4248:(ee=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(g){let j=-1;for(let K of g)j=se[(j^K)&255]^j>>>8;return(j^-1)>>>0}ee.exports=e}),3502:((ee,se,e)=>{var g=e(9896),j=e(9023),K=e(2203),H=K.Readable,X=K.PassThrough,_=e(3313),M=e(4434).
EventEmitter;se.BufferSlicer=$,se.FdSlicer=P,j.inherits(P,M);function P(f){M.call(this),this.fd=f,this.pend=new _,this.pend.max=1,this.refCount=0}P.prototype.read=function(f,c,o,l,u){var k=this;k.pend.
go(function(I){g.read(k.fd,f,c,o,l,function(E,t,n){I(),u(E,t,n)})})},P.prototype.createReadStream=function(f){return new B(this,f)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;g.close(f.fd,c);function c(o){o?f.emit("error",o):f.emit("close")}},j.inherits(B,H);function B(f,c){c=c||
{},H.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}B.prototype._read=function(f){var c=this,o=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(o=Math.min(o,c.endOffset-c.pos)),o<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(l){var u=Buffer.allocUnsafe(o);g.read(c.context.fd,u,0,o,c.pos,function(k,I){
k?c.destroy(k):I===0?(c.push(null),c._cleanup()):(c.pos+=I,c.push(u.slice(0,I))),l()})})},B.prototype._destroy=function(f,c){this._cleanup(),c(f)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},j.inherits($,M);function $(f){M.call(this),this.refCount=0,this.buffer=f}$.prototype.read=function(f,c,o,l,u){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(l<0)throw new RangeError("position is negative: "+l);if(c+o>f.length&&(o=f.length-c),l+o>this.buffer.length&&(o=this.buffer.length-l),o<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(f,c,l,l+o),setImmediate(function(){u(null,o)})},$.prototype.createReadStream=function(f){f=f||{};var c=new X(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var o=this.buffer.slice(c.start,c.pos),l=65536,u=0;;){var k=u+l;if(k>=o.length){u<o.length&&c.write(o.slice(u,o.length));break}c.write(o.slice(u,k)),u=k}return c.end(),c},$.prototype.
ref=function(){this.refCount+=1},$.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,se,e)=>{var g,j=e(9896),K=e(3106),H=e(3502),X=e(9023),_=e(
4434).EventEmitter,M=e(2203).Transform,P=e(2203).PassThrough,B=e(2203).Writable;const $=typeof K.crc32=="function"?K.crc32:e(4248);g=u,g=k,g=I,g=E,g=f,g=c,se.SY=o,g=l,g=O,se.ax=w,g=r,g=y,g=t,g=S,g=b,g=
i;function f(p,v){return new Promise((F,D)=>{u(p,{...v,lazyEntries:!0},function(V,Z){if(V)return D(V);F(Z)})})}function c(p,v){return new Promise((F,D)=>{k(p,{...v,lazyEntries:!0},function(V,Z){if(V)return D(
V);F(Z)})})}function o(p,v){return new Promise((F,D)=>{I(p,{...v,lazyEntries:!0},function(V,Z){if(V)return D(V);F(Z)})})}function l(p,v,F){return new Promise((D,V)=>{E(p,v,{...F,lazyEntries:!0},function(Z,C){
if(Z)return V(Z);D(C)})})}function u(p,v,F){typeof v=="function"&&(F=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=
!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),F==null&&(F=fe),j.open(p,"r",function(D,V){if(D)return F(D);k(V,v,function(Z,C){Z&&j.close(V,fe),
F(Z,C)})})}function k(p,v,F){typeof v=="function"&&(F=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),
v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),F==null&&(F=fe),j.fstat(p,function(D,V){if(D)return F(D);var Z=new H.FdSlicer(p);E(Z,V.size,v,F)})}
function I(p,v,F){typeof v=="function"&&(F=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=
!0),v.strictFileNames==null&&(v.strictFileNames=!1);var D=new H.BufferSlicer(p);E(D,p.length,v,F)}function E(p,v,F,D){typeof F=="function"&&(D=F,F=null),F==null&&(F={}),F.autoClose==null&&(F.autoClose=
!0),F.lazyEntries==null&&(F.lazyEntries=!1),F.decodeStrings==null&&(F.decodeStrings=!0);var V=!!F.decodeStrings;if(F.validateEntrySizes==null&&(F.validateEntrySizes=!0),F.strictFileNames==null&&(F.strictFileNames=
!1),D==null&&(D=fe),typeof v!="number")throw new Error("expected totalSize parameter to be a number");if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var Z=22,C=20,m=65535,T=Math.min(C+Z+m,v),z=ce(T),W=v-z.length;s(p,z,0,T,W,function(Y){if(Y)return D(Y);for(var Q=T-Z;Q>=0;Q-=
1)if(z.readUInt32LE(Q)===101010256){var re=z.subarray(Q),pe=re.readUInt16LE(4),ue=re.readUInt16LE(10),Me=re.readUInt32LE(16),Pe=re.readUInt16LE(20),Ne=re.length-Z;if(Pe!==Ne)return D(new Error("Invali\
d comment length. Expected: "+Ne+". Found: "+Pe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var be=V?q(re.subarray(22),!1):
re.subarray(22);if(Q-C>=0&&z.readUInt32LE(Q-C)===117853008){var De=z.subarray(Q-C,Q-C+C),Be=oe(De,8),de=ce(56);return s(p,de,0,de.length,Be,function(_e){return _e?D(_e):de.readUInt32LE(0)!==101075792?
D(new Error("invalid zip64 end of central directory record signature")):(pe=de.readUInt32LE(16),pe!==0?D(new Error("multi-disk zip files are not supported: found disk number: "+pe)):(ue=oe(de,32),Me=oe(
de,48),D(null,new t(p,Me,v,ue,be,F.autoClose,F.lazyEntries,V,F.validateEntrySizes,F.strictFileNames))))})}return pe!==0?D(new Error("multi-disk zip files are not supported: found disk number: "+pe)):D(
null,new t(p,Me,v,ue,be,F.autoClose,F.lazyEntries,V,F.validateEntrySizes,F.strictFileNames))}D(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}X.inherits(t,_);function t(p,v,F,D,V,Z,C,m,T,z){var W=this;_.call(W),W.reader=p,W.reader.on("error",function(Y){a(W,Y)}),W.reader.once("close",function(){W.emit("close")}),W.readEntryCursor=v,
W.fileSize=F,W.entryCount=D,W.comment=V,W.entriesRead=0,W.autoClose=!!Z,W.lazyEntries=!!C,W.decodeStrings=!!m,W.validateEntrySizes=!!T,W.strictFileNames=!!z,W.isOpen=!0,W.emittedError=!1,W.hasEachEntryBeenCalled=
!1,W.lazyEntries||W._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(p,v){p.autoClose&&p.close(),a(p,v)}function a(p,v){p.emittedError||(p.emittedError=
!0,p.emit("error",v))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var p=this;
if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){var v=ce(46);s(p.reader,v,0,v.length,p.readEntryCursor,function(F){
if(F)return n(p,F);if(!p.emittedError){var D=new S,V=v.readUInt32LE(0);if(V!==33639248)return n(p,new Error("invalid central directory file header signature: 0x"+V.toString(16)));if(D.versionMadeBy=v.
readUInt16LE(4),D.versionNeededToExtract=v.readUInt16LE(6),D.generalPurposeBitFlag=v.readUInt16LE(8),D.compressionMethod=v.readUInt16LE(10),D.lastModFileTime=v.readUInt16LE(12),D.lastModFileDate=v.readUInt16LE(
14),D.crc32=v.readUInt32LE(16),D.compressedSize=v.readUInt32LE(20),D.uncompressedSize=v.readUInt32LE(24),D.fileNameLength=v.readUInt16LE(28),D.extraFieldLength=v.readUInt16LE(30),D.fileCommentLength=v.
readUInt16LE(32),D.internalFileAttributes=v.readUInt16LE(36),D.externalFileAttributes=v.readUInt32LE(38),D.relativeOffsetOfLocalHeader=v.readUInt32LE(42),D.generalPurposeBitFlag&64)return n(p,new Error(
"strong encryption is not supported"));p.readEntryCursor+=46,v=ce(D.fileNameLength+D.extraFieldLength+D.fileCommentLength),s(p.reader,v,0,v.length,p.readEntryCursor,function(Z){if(Z)return n(p,Z);if(!p.
emittedError){D.fileNameRaw=v.subarray(0,D.fileNameLength);var C=D.fileNameLength+D.extraFieldLength;D.extraFieldRaw=v.subarray(D.fileNameLength,C),D.fileCommentRaw=v.subarray(C,C+D.fileCommentLength);
try{D.extraFields=y(D.extraFieldRaw)}catch(ue){return n(p,ue)}if(p.decodeStrings){var m=(D.generalPurposeBitFlag&2048)!==0;D.fileComment=q(D.fileCommentRaw,m),D.fileName=w(D.generalPurposeBitFlag,D.fileNameRaw,
D.extraFields,p.strictFileNames);var T=r(D.fileName);if(T!=null)return n(p,new Error(T))}else D.fileComment=D.fileCommentRaw,D.fileName=D.fileNameRaw;D.comment=D.fileComment,p.readEntryCursor+=v.length,
p.entriesRead+=1;for(var z=0;z<D.extraFields.length;z++){var W=D.extraFields[z];if(W.id===1){var Y=W.data,Q=0;if(D.uncompressedSize===4294967295){if(Q+8>Y.length)return n(p,new Error("zip64 extended i\
nformation extra field does not include uncompressed size"));D.uncompressedSize=oe(Y,Q),Q+=8}if(D.compressedSize===4294967295){if(Q+8>Y.length)return n(p,new Error("zip64 extended information extra fi\
eld does not include compressed size"));D.compressedSize=oe(Y,Q),Q+=8}if(D.relativeOffsetOfLocalHeader===4294967295){if(Q+8>Y.length)return n(p,new Error("zip64 extended information extra field does n\
ot include relative header offset"));D.relativeOffsetOfLocalHeader=oe(Y,Q),Q+=8}break}}if(p.validateEntrySizes&&D.compressionMethod===0){var re=D.uncompressedSize;if(D.isEncrypted()&&(re+=12),D.compressedSize!==
re){var pe="compressed/uncompressed size mismatch for stored file: "+D.compressedSize+" != "+D.uncompressedSize;return n(p,new Error(pe))}}p.emit("entry",D),p.lazyEntries||p._readEntry()}})}})}},t.prototype.
eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");p.hasEachEntryBeenCalled=!0;let v=null;p.on("entry",D),p.on("end",V),p.on("error",Z);function F(){p.removeListener("entry",D),p.removeListener("end",V),p.removeListener("error",Z),p.autoClose&&p.
close()}function D(C){let{resolve:m}=v;v=null,m({value:C})}function V(){let{resolve:C}=v;v=null,F(),C({done:!0})}function Z(C){let{reject:m}=v;v=null,F(),m(C)}return{[Symbol.asyncIterator](){return this},
next(){const C=new Promise((m,T)=>{if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:m,reject:T}});return p.readEntry(),C},return(C){return F(),Promise.resolve(
{done:!0,value:C})},throw(C){return F(),Promise.reject(C)}}},t.prototype.openReadStream=function(p,v,F){var D=this,V=0,Z=p.compressedSize;if(F==null&&(F=v,v=null),v==null)v={};else{if(v.decodeFileData===
!1){if(v.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(v.decrypt!=null){if(!p.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(v.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+v.decrypt);if(p.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(v.decompress!=null){if(!p.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.decompress===!1||v.decompress===
!0))throw new Error("invalid options.decompress value: "+v.decompress);m=v.decompress}}if(v.start!=null){if(V=v.start,V<0)throw new Error("options.start < 0");if(V>p.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(v.end!=null){if(Z=v.end,Z<0)throw new Error("options.end < 0");if(Z>p.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<V)throw new Error(
"options.end < options.start")}}var C=v.decodeFileData===!1||(p.compressionMethod===0||p.compressionMethod===8&&v.decompress===!1)&&(!p.isEncrypted()||v.decrypt===!1);if((v.start!=null||v.end!=null)&&
!C)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!D.isOpen)return F(new Error("closed"));if(p.isEncrypted()&&!C&&v.decrypt!==!1)return F(
new Error("entry is encrypted, and options.decodeFileData !== false"));var m;if(C)m=!1;else if(p.compressionMethod===8)m=v.decodeFileData!==!0;else return F(new Error("unsupported compression method: "+
p.compressionMethod));D.readLocalFileHeader(p,{minimal:!0},function(T,z){if(T)return F(T);D.openReadStreamLowLevel(z.fileDataStart,p.compressedSize,V,Z,m,p.uncompressedSize,F)})},t.prototype.openReadStreamLowLevel=
function(p,v,F,D,V,Z,C){var m=this,T=p+v,z=m.reader.createReadStream({start:p+F,end:p+D}),W=z;if(V){var Y=!1,Q=K.createInflateRaw();z.on("error",function(re){setImmediate(function(){Y||Q.emit("error",
re)})}),z.pipe(Q),m.validateEntrySizes?(W=new h(Z),Q.on("error",function(re){setImmediate(function(){Y||W.emit("error",re)})}),Q.pipe(W)):W=Q,Ee(W,function(){Y=!0,Q!==W&&Q.unpipe(W),z.unpipe(Q),z.destroy()})}
C(null,W)},t.prototype.readLocalFileHeader=function(p,v,F){var D=this;F==null&&(F=v,v=null),v==null&&(v={}),D.reader.ref();var V=ce(30);s(D.reader,V,0,V.length,p.relativeOffsetOfLocalHeader,function(Z){
try{if(Z)return F(Z);var C=V.readUInt32LE(0);if(C!==67324752)return F(new Error("invalid local file header signature: 0x"+C.toString(16)));var m=V.readUInt16LE(26),T=V.readUInt16LE(28),z=p.relativeOffsetOfLocalHeader+
30+m+T;if(z+p.compressedSize>D.fileSize)return F(new Error("file data overflows file bounds: "+z+" + "+p.compressedSize+" > "+D.fileSize));if(v.minimal)return F(null,{fileDataStart:z});var W=new b;W.fileDataStart=
z,W.versionNeededToExtract=V.readUInt16LE(4),W.generalPurposeBitFlag=V.readUInt16LE(6),W.compressionMethod=V.readUInt16LE(8),W.lastModFileTime=V.readUInt16LE(10),W.lastModFileDate=V.readUInt16LE(12),W.
crc32=V.readUInt32LE(14),W.compressedSize=V.readUInt32LE(18),W.uncompressedSize=V.readUInt32LE(22),W.fileNameLength=m,W.extraFieldLength=T,V=ce(m+T),D.reader.ref(),s(D.reader,V,0,V.length,p.relativeOffsetOfLocalHeader+
30,function(Y){try{return Y?F(Y):(W.fileName=V.subarray(0,m),W.extraField=V.subarray(m),F(null,W))}finally{D.reader.unref()}})}finally{D.reader.unref()}})},t.prototype.openReadStreamPromise=function(p,v){
return new Promise((F,D)=>{this.openReadStream(p,v,function(V,Z){if(V)return D(V);F(Z)})})},t.prototype.openReadStreamLowLevelPromise=function(p,v,F,D,V,Z){return new Promise((C,m)=>{this.openReadStream(
p,v,F,D,V,Z,function(T,z){if(T)return m(T);C(z)})})},t.prototype.readLocalFileHeaderPromise=function(p,v){return new Promise((F,D)=>{this.readLocalFileHeader(p,v,function(V,Z){if(V)return D(V);F(Z)})})};
function S(){}S.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){var F=this.extraFields[v];if(F.id===21589){var D=F.data;if(D.length<
5)continue;var V=D[0],Z=1;if(!(V&Z))continue;var C=D.readInt32LE(1);return new Date(C*1e3)}else if(F.id===10){var D=F.data;if(D.length!==32||D.readUInt16LE(4)!==1||D.readUInt16LE(6)!==24)continue;var m=D.
readUInt32LE(8)+4294967296*D.readInt32LE(12),T=m/1e4-116444736e5;return new Date(T)}}return O(this.lastModFileDate,this.lastModFileTime,p.timezone)},S.prototype.canDecodeFileData=function(){return!this.
isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},S.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},S.prototype.isCompressed=function(){return this.compressionMethod===
8};function b(){}function O(p,v,F){var D=p&31,V=(p>>5&15)-1,Z=(p>>9&127)+1980,C=0,m=(v&31)*2,T=v>>5&63,z=v>>11&31;if(F==null||F==="local")return new Date(Z,V,D,z,T,m,C);if(F==="UTC")return new Date(Date.
UTC(Z,V,D,z,T,m,C));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(p,v,F,D){for(var V=null,Z=0;Z<F.length;Z++){var C=F[Z];if(C.id===28789){if(C.data.length<6||C.data.readUInt8(
0)!==1)continue;var m=C.data.readUInt32LE(1);if($(v)!==m)continue;V=q(C.data.subarray(5),!0);break}}if(V==null){var T=(p&2048)!==0;V=q(v,T)}return D||(V=V.replace(/\\/g,"/")),V}function r(p){return p.
indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf("..")!==-1?"invalid relative path: "+p:null}function y(p){for(var v=[],
F=0;F<p.length-3;){var D=p.readUInt16LE(F+0),V=p.readUInt16LE(F+2),Z=F+4,C=Z+V;if(C>p.length)throw new Error("extra field length exceeds extra field buffer size");var m=p.subarray(Z,C);v.push({id:D,data:m}),
F=C}return v}function s(p,v,F,D,V,Z){if(D===0)return setImmediate(function(){Z(null,ce(0))});p.read(v,F,D,V,function(C,m){if(C)return Z(C);if(m<D)return Z(new Error("unexpected EOF"));Z()})}X.inherits(
h,M);function h(p){M.call(this),this.actualByteCount=0,this.expectedByteCount=p}h.prototype._transform=function(p,v,F){if(this.actualByteCount+=p.length,this.actualByteCount>this.expectedByteCount){var D="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return F(new Error(D))}F(null,p)},h.prototype._flush=function(p){if(this.actualByteCount<this.expectedByteCount){
var v="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return p(new Error(v))}p()},X.inherits(i,_);function i(){_.call(this),this.refCount=0}i.prototype.
ref=function(){this.refCount+=1},i.prototype.unref=function(){var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<0)throw new Error("invalid unref");p.close(v);function v(F){if(F)return p.emit(
"error",F);p.emit("close")}},i.prototype.createReadStream=function(p){p==null&&(p={});var v=p.start,F=p.end;if(v===F){var D=new P;return setImmediate(function(){D.end()}),D}var V=this._readStreamForRange(
v,F),Z=!1,C=new L(this);V.on("error",function(T){setImmediate(function(){Z||C.emit("error",T)})}),Ee(C,function(){V.unpipe(C),C.unref(),V.destroy()});var m=new h(F-v);return C.on("error",function(T){setImmediate(
function(){Z||m.emit("error",T)})}),Ee(m,function(){Z=!0,C.unpipe(m),C.destroy()}),V.pipe(C).pipe(m)},i.prototype._readStreamForRange=function(p,v){throw new Error("not implemented")},i.prototype.read=
function(p,v,F,D,V){var Z=this.createReadStream({start:D,end:D+F}),C=new B,m=0;C._write=function(T,z,W){T.copy(p,v+m,0,T.length),m+=T.length,W()},C.on("finish",V),Z.on("error",function(T){V(T)}),Z.pipe(
C)},i.prototype.close=function(p){setImmediate(p)},X.inherits(L,P);function L(p){P.call(this),this.context=p,this.context.ref(),this.unreffedYet=!1}L.prototype._flush=function(p){this.unref(),p()},L.prototype.
unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var A="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnop\
qrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function q(p,v){if(v)return p.toString("utf8");for(var F="",D=0;D<p.length;D++)F+=A[p[D]];return F}function oe(p,v){var F=p.readUInt32LE(v),D=p.readUInt32LE(v+4);return D*4294967296+F}var ce;typeof Buffer.
allocUnsafe=="function"?ce=function(p){return Buffer.allocUnsafe(p)}:ce=function(p){return new Buffer(p)};function Ee(p,v){typeof p.destroy=="function"?p._destroy=function(F,D){v(),D?.(F)}:p.destroy=v}
function fe(p){if(p)throw p}}),9037:((ee,se,e)=>{var g=K=>{var H={};return e.d(H,K),H},j=K=>(()=>K);ee.exports=g({getOctokit:()=>Lt.getOctokit})}),6543:((ee,se,e)=>{var g=K=>{var H={};return e.d(H,K),
H},j=K=>(()=>K);ee.exports=g({defaults:()=>Ut.defaults})}),8008:((ee,se,e)=>{var g=K=>{var H={};return e.d(H,K),H},j=K=>(()=>K);ee.exports=g({requestLog:()=>Nt.requestLog})}),212:((ee,se,e)=>{var g=K=>{
var H={};return e.d(H,K),H},j=K=>(()=>K);ee.exports=g({retry:()=>jt.retry})}),938:((ee,se,e)=>{var g=K=>{var H={};return e.d(H,K),H},j=K=>(()=>K);ee.exports=g({default:()=>Bt.default})}),5131:((ee,se,e)=>{
var g=K=>{var H={};return e.d(H,K),H},j=K=>(()=>K);ee.exports=g({default:()=>Wt.default})}),2613:(ee=>{ee.exports=He(import.meta.url)("assert")}),181:(ee=>{ee.exports=He(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=He(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=He(import.meta.url)("events")}),9896:(ee=>{ee.exports=He(import.meta.url)("fs")}),1943:(ee=>{ee.exports=He(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=He(import.meta.url)("http")}),5692:(ee=>{ee.exports=He(import.meta.url)("https")}),9278:(ee=>{ee.exports=He(import.meta.url)("net")}),4573:(ee=>{ee.exports=He(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=He(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=He(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=He(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=He(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=He(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=He(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=He(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=He(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=He(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=He(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=He(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=He(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=He(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=He(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=He(import.meta.url)("path")}),2203:(ee=>{ee.exports=He(import.meta.url)("stream")}),4756:(ee=>{ee.exports=He(import.meta.url)("tls")}),2018:(ee=>{ee.exports=He(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=He(import.meta.url)("url")}),9023:(ee=>{ee.exports=He(import.meta.url)("util")}),3106:(ee=>{ee.exports=He(import.meta.url)("zlib")}),3e3:((ee,se,e)=>{e.d(se,{WZ:()=>B,
j:()=>c,mJ:()=>f});var g=e(7598),j=e(6760),K=e(532),H=e(6191),X=e(7487),_=e(9870),M=e(3657),P=e(6584);function B(o,l){const u=o.boolean("upload-artifact",!0),k={overwrite:l,retentionDays:o.optional("r\
etention-days",$)},I=o.boolean("artifact-env-variables",!0);return{upload:u?k:void 0,artifactEnvVariables:I}}function $(o){if(/^0+$/.test(o))return;const l=(0,P.$J)(1/0,!0)(o),u=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(l>u)throw new Error(`must be at most ${u}, the repository's limit in days, not ${l}`);return l}async function f(o,{path:l,sha256:u,package:k},{upload:I,artifactEnvVariables:E}){if(E)return await(0,H.
mz)(o,{path:l,digest:u},I);const t=(0,M.z)((0,_.KC)(k)),n=(0,j.join)(await(0,X.Pd)("workflow-artifact-"),(0,j.basename)(l));await(0,K.lo)(n,t);const a=(0,g.createHash)("sha256").update(t).digest("hex");
return await(0,H.mz)(o,{path:n,digest:a},I)}function c({upload:o,artifactEnvVariables:l},u){!o||!l||!(0,X.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,se,e)=>{e.d(se,{B:()=>M,X:()=>B});var g=e(7975),j=e(9462),K=e(3657),H=e(5645),X=e(6006),_=e(3349);
async function M($,f,{title:c,advice:o,idsIn:l}){$.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let u={};const k=I=>{const t={...{"dock-status-id":f.dockStatusId,...l(I)},
status:I.status||u.status};(0,g.isDeepStrictEqual)(t,u)||$.publish(t),u=t};return await(0,X.qt)($,f,{longestWaitMs:$.inputs.longestWaitMs,advice:o,onStatus:k})}const P="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function B($,{workflowId:f,flowId:c}){return $.log.info(`Exporting workflow ${f}, flow ${c}, from ${$.platform.url.href}`),await(0,j.N)($,(0,j.R)($.inputs.timeoutMs,
"No package"),async o=>{const l=await(0,_.Nq)(o,{workflowId:f,flowId:c}),{dockStatusId:u,exportJobId:k}=l,I=await M(o,l,{title:`Export job ${k??"without an ID"}`,advice:P,idsIn:()=>({"export-job-id":k})}),
E=await(0,_.EH)(o,l,I),t=async()=>(0,_.EH)(o,l,await(0,X.SO)(o,u)),n=b=>(0,K.u)(b,o.signal),{content:a,...S}=await(0,H.R)(o,{url:E,freshUrl:t,read:n});return{...S,package:a}})}}),2697:((ee,se,e)=>{e.d(
se,{$l:()=>E,As:()=>o,Sm:()=>P,UX:()=>$,Xd:()=>u,bg:()=>t,cZ:()=>c});var g=e(1455),j=e(6760),K=e(7279),H=e(8725),X=e(7487),_=e(4057),M=e(706);function P({host:n,pathname:a}){return n+a.replace(/\/$/,"")}
const B=2e4;function $({message:n}){return(0,M.OX)(n,1e3)}const f="<dock status ID>";function c(n){const a=new Map;for(const{name:b,error:O,job:w}of n){if(!O)continue;const{"dock-status-id":r}=w,y=r===
void 0?O.message:O.message.replaceAll(r,f),s=a.get(y)??{names:[],ids:[],help:(0,X.VY)(O)};a.set(y,s),s.names.push(b),r!==void 0&&s.ids.push(r)}const S=Math.max(100,Math.min(1e3,Math.floor(B/a.size)));
return Array.from(a,([b,{names:O,ids:w,help:r}])=>({names:O,message:(0,M.OX)(b,S).replaceAll(f,()=>w.join(", ")),help:r}))}function o(n){return c(n).map(({names:a,message:S})=>`${a.join(", ")}: ${S}`).
join(" | ")}function l(n,a){return!n||!a||n.message===a.message?n??a:u(n,`${n.message} Also: ${a.message}`)}function u(n,a){return new K.HR({what:a,topic:(0,K.h_)(n).topic,cause:n})}async function k(n,a,{
platform:S,titles:b,facts:O=[],known:w,work:r}){let y=w;const s=L=>{y=L,setOutputs(L)};s(w);const h={inputs:n,platform:S,log:runnerLog(),signal:a,endsAt:1/0,publish:s},i=await r(h).then(()=>{},toError);
if(n.summary){const L=factTable([["Host",{words:P(n.host)}],...O,["Workflow ID",y["workflow-id"]],["Dock status ID",y["dock-status-id"]],["Status",y.status&&{words:y.status}],["Duration",{words:humanTime(
performance.now())}]]);i?await writeSummary(b.failed,withHelp($(i),helpFor(i)),L):await writeSummary(b.done,L)}if(i)throw i}const I=1e6;async function E(n,a){const S=JSON.stringify(a);await t(`the out\
put ${n}`,{[`${n}.json`]:S});const b=Buffer.byteLength(S)>I;b&&(0,H.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),(0,X.n0)({[n]:b?[]:a})}async function t(n,a){
try{const S=await(0,X.Pd)("workflow-results-");for(const[b,O]of Object.entries(a)){const w=(0,j.join)(S,b);await(0,g.writeFile)(w,O).catch((0,X.E_)(w)),(0,X.n0)({[`${(0,j.parse)(b).name}-path`]:w})}}catch(S){
(0,H.t1)().warning(`Can't keep ${n} as a file. ${(0,K.gJ)(S)}`)}}}),3018:((ee,se,e)=>{e.d(se,{S:()=>le});var g=e(1124),j=e(706);const K=Number.MAX_SAFE_INTEGER,H=2,X=60,_="</details>",M=41,P=100;function B(d,R={}){
const{under:x=()=>"",parts:N=[],noun:ne="change",folded:we=!1}=R,{length:ae}=x(K),{least:xe=ae===0?d:`${d} \u2026`,changes:Ae=I(N)}=R;return{line:d,under:x,size:d.length+ae,least:xe,parts:N,changes:Ae,
noun:ne,folded:we}}function $(d,R,x={}){return R.length===0?[]:[B(d,{...x,parts:R})]}function f(d,R){const x=({leaf:$e,outer:Le})=>Le.length===1?0:$e.size,N=($e,Le)=>x($e)-x(Le),ne=new Map,we=()=>E(u(
d,ne).filter(([$e])=>$e!=="")),ae=[];let xe=o(d,[]).sort(N),Ae=R;for(let $e=-1;xe.length>0&&$e<ae.length;Ae=R-c(we()))$e=ae.length,xe=xe.filter(Le=>{const Ye=Le.outer.filter(qe=>!ne.has(qe)),ze=Ye.map(
qe=>qe.line.length+H+X+(qe.folded?M:0)).reduce((qe,rt)=>qe+rt,Le.leaf.least.length+H);if(ze>Ae)return!0;Ae-=ze;for(const qe of Ye)ne.set(qe,[]);return ne.set(Le.leaf,[Le.leaf.least]),ae.push(Le),!1});
for(const[$e,{leaf:Le}]of ae.sort(N).entries()){const Ye=l(Le,Le.least.length+Math.floor(Ae/(ae.length-$e)));Ae-=c(Ye)-Le.least.length,ne.set(Le,Ye)}return we()}function c(d){return d.reduce((R,{length:x})=>R+
x,0)}function o(d,R){return d.parts.length===0?[{leaf:d,outer:R}]:d.parts.flatMap(x=>o(x,[...R,d]))}function l({line:d,under:R,size:x,least:N},ne){if(x<=ne)return[d,R(Math.max(ne,K))];for(let we=ne-d.
length-X;we>P;we=Math.floor(we*.7)){const ae=R(we);if(ae!==""&&d.length+ae.length<=ne)return[d,ae]}return[N]}function u(d,R){const{line:x,parts:N,folded:ne}=d;if(N.length===0)return[R.get(d)??[]];const ae=[
...N.filter(xe=>R.has(xe)).flatMap(xe=>u(xe,R)),[k(d,N.filter(xe=>!R.has(xe)))]];return ne?[[`<details><summary>${x}</summary>`],...ae,[_]]:[[x],...ae]}function k({noun:d},R){if(d==="connection"&&R.length>
0)return`\u2026 and ${(0,j.hS)(R.length,"more connection")}`;if(I(R)===0)return"";const x=d==="workflow"?` in ${(0,j.hS)(R.length,"more workflow")}`:"";return`\u2026 and ${(0,j.hS)(I(R),"more change")}${x}`}
function I(d){return d.reduce((R,{changes:x})=>R+x,0)}function E(d){const R=x=>x?.[0]?.startsWith("- ");return d.flatMap((x,N)=>{const ne=x[0]===_||R(x)&&R(d[N-1]);return[N===0?"":ne?`
`:`

`,...x]})}var t=e(8132),n=e(3436),a=e(2614),S=e(2742),b=e(3499),O=e(1345),w=e(8965),r=e(5408);const y=2,s=1e3,h=240,i=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],L="...";function A(d,R){const x=[q(d??R),q(R??d)],[N,ne]=[ce(d),ce(R)],we=fe(N,ne);return x[0]===x[1]?we:[`@@ line ends: ${x[0]} \u2192 ${x[1]} @@`,...we]}function q(d=""){return d.includes(
`
`)&&!/(?<!\r)\n/.test(d)?"CRLF":"LF"}function oe(d){return d.split(q(d)==="CRLF"?`\r
`:`
`)}function ce(d){return(d===void 0?[]:oe(d)).flatMap(x=>i.reduce(Ee,[x]).map((N,ne)=>ne===0?N:L+N))}function Ee(d,R){return d.flatMap(x=>x.length>h?Array.from(x.matchAll(R),([N])=>N):x)}function fe(d,R){
const x=new Set(d),ne=R.some(ae=>x.has(ae))?(0,w.E)([...d],[...R],{maxEditLength:s}):void 0;if(ne===void 0)return[...F(d,R),...p("+",R)];let we=0;return ne.flatMap(({added:ae,removed:xe,value:Ae},$e)=>{
const Le=ne[$e+1];if(xe)return F(Ae,Le?.added?Le.value:[]);const[Ye,Je]=[$e===0?0:y,Ae.length-y],ze=we+v(Ae.slice(0,Je+1));return we+=v(Ae),ae?p("+",Ae):Le===void 0?p(" ",Ae.slice(0,Ye)):Je-Ye<2?p(" ",
Ae):[...p(" ",Ae.slice(0,Ye)),`@@ line ${ze} @@`,...p(" ",Ae.slice(Je))]})}function p(d,R){return R.map(x=>`${d} ${x}`)}function v(d){return d.filter(R=>!R.startsWith(L)).length}function F(d,R){const x=new Map(
d.map($e=>[Z($e),$e])),N=$e=>Z($e)!=="",ne=R.filter(N),ae=(d.length-d.filter(N).length!==R.length-ne.length?ne:R).flatMap($e=>V(x.get(Z($e))??$e,$e)),xe=ae.length>0||R.length===0?ae:V(D(d),D(R));return[
...xe.length===0?[]:[`@@ hard to see: ${[...new Set(xe)].join(", ")} @@`],...p("-",d)]}function D(d){return d.map(R=>R.startsWith(L)?R.slice(L.length):`
${R}`).join("")}function V(d,R){if(Z(d)!==Z(R))return[];const[x,N]=[d.normalize(),R.normalize()],ne=C(d)===C(R)?[]:["Unicode forms"];return x===N?ne:[...ne,x.trimEnd()===N.trimEnd()?"spaces at the end":
"white space"]}function Z(d){return C(d.normalize())}function C(d){return d.replace(/\s/g,"")}function m(d,R){let[x,N]=[0,R];const we=[...(0,r.$z)(d,xe=>xe.startsWith("@@ line ")?++x:x).values()].flatMap(
xe=>{const Ae=T(xe,N);return N-=W(xe),Ae}),ae=d.filter(z).length-we.filter(z).length;return ae===0?we:[...we,`@@ ${(0,j.hS)(ae,"more changed line")} @@`]}function T(d,R){const x=ae=>ae.startsWith("-"),
N=W(d.filter(x)),ne=W(d)-N,we={removed:Math.max(R/2,R-ne),others:Math.max(R/2,R-N)};return d.filter(ae=>{const xe=x(ae)?"removed":"others";return we[xe]-=ae.length+1,we[xe]>=0})}function z(d){return d.
startsWith("-")||d.startsWith("+")}function W(d){return d.reduce((R,x)=>R+x.length+1,0)}var Y=e(7856);const Q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\
\uFE0F",rewired:"\u270F\uFE0F"},re=80,pe=8;function ue(d,R,x){if(d.type==="string")return Me(Be((0,n.e1)(d.text),R.mask),R,x);const[N="",...ne]=be(d,R);return ne.length>0||N.length>re?void 0:(0,t.SS)(
N,1/0)}function Me(d,R,x){const N=R.mask(d).shown;if(N.length>re||N.includes(`
`))return;const ne=Pe(d,R,x);return(0,t.SS)(JSON.stringify(N),1/0)+(ne===void 0?"":` (${_e(ne,R)})`)}function Pe(d,{labelOf:R},x){const N=R(d);return N===void 0||N.toLowerCase()===d.toLowerCase()||[...x?.
members.values()??[]].some(we=>(0,n.jn)(we)&&(0,n.e1)(we.text)===N)?void 0:N}function Ne(d,R,{labelOf:x}){const[N,ne]=d.slice(-2);return N?.type!=="item"||ne?.type!=="member"||!n.ZM.test(ne.key)?!1:(0,n.
TH)(N.item)===R||x((0,n.e1)(R))===N.label}function be(d,R,x){const{mask:N}=R;if((0,n.jn)(d)){if(d.type==="literal")return[N(d.text).shown];const $e=Be((0,n.e1)(d.text),N),{shown:Le}=N($e);if(Le.includes(
`
`))return["|",...De(oe(Le))];const Ye=Pe($e,R,x);return[JSON.stringify(Le)+(Ye===void 0?"":` (${N(Ye).shown})`)]}const[ne="",we=""]=d.type==="array"?"[]":"{}",ae=d.type==="array"?d.items.map($e=>be($e,
R)):Array.from(d.members,([$e,Le])=>{const[Ye,...Je]=(0,Y.$C)($e,Le,d)?[j.v5]:be(Le,R,d);return[`${JSON.stringify(N($e).shown)}: ${Ye}`,...Je]}),xe=ne+ae.join(", ")+we;return xe.length<=re&&ae.every($e=>$e.
length===1)?[xe]:[ne,...De(ae.flat()),we]}function De(d){return d.map(R=>`  ${R}`)}function Be(d,R){if(!d.includes("%")||d.includes("://")&&R(d).shown!==d)return d;try{const x=decodeURIComponent(d);return[
encodeURIComponent(x),encodeURI(x)].includes(d)?x:d}catch{return d}}function de(d,R,x){const N=[Be(d,x),Be(R,x)];return[d,R].some(we=>we.includes("%")&&N.includes(we))||N[0]===N[1]?[d,R]:N}function _e(d,{
mask:R},x=100){return(0,t.SS)(R(d).shown,x)}function Ue(d,R,x=!1){const N=(0,b.a2)(d),ne=x?1/0:100,we=d.flatMap((ae,xe)=>{if(ae.type==="element")return[(0,t.SS)(`[${ae.index}]`)];if(ae.type==="item"){
const $e=R.endsOf(ae.item),Le=$e===void 0?ae.label:x?`${$e} (${ae.label})`:$e,Ye=xe===N-1&&ae.hint!==void 0?` (${_e(ae.hint,R)})`:"";return[`**${_e(Le,R,ne)}**${Ye}`]}return!x&&d.slice(xe+1).find(({type:$e})=>$e!==
"member")?.type==="item"?[]:[_e(ae.key,R,ne)]});return we.length>pe&&!x&&we.splice(2,we.length-pe+1,"\u2026"),we.join(" \u203A ")||"the whole file"}function We(d,R){const x=ae=>d.map(({path:xe,kind:Ae})=>(Ae?
`${Q[Ae]} `:"")+Ue(xe,R,ae)),[N,ne]=[x(!1),x(!0)],we=(0,O.Vn)(N);return Ke(N.map((ae,xe)=>we.get(ae)===1?ae:ne[xe]??ae))}function Ke(d){const[R,x]=[(0,O.Vn)(d),new Map];return d.map(N=>{const[ne=1,we]=[
R.get(N),(x.get(N)??0)+1];return x.set(N,we),ne===1?N:`${N} (${we} of ${ne})`})}const Xe="  ",nt=3,st=5,tt=120,ot={texts:3,min:4,max:60,usual:2,usualWeight:.001},lt={line:": changed, hidden"};function ct(d,R){
const x=[...(0,r.$z)(d,ut).values()],N=x.filter(ae=>ae.length<nt).flat(),ne=We(N,R),we=new Map(N.map((ae,xe)=>{const{line:Ae,...$e}=ye(ae,R);return[ae,B(`- ${ne[xe]}${Ae}`,{changes:1,...$e})]}));return x.
flatMap(ae=>{const xe=ae.flatMap(Ae=>we.get(Ae)??[]);return xe.length===0?wt(ae,R):xe})}function ut(d){const R=(0,b.a2)(d.path),N=(d.kind==="modified"?[d.from,d.to]:"value"in d?[d.value]:[]).flatMap(we=>"\
id"in we?[we.id]:[]);if(R===0||R===d.path.length||N.length===0)return d;const ne=d.path.slice(R).map(we=>we.type==="member"?we.key:"index"in we&&we.index);return JSON.stringify([d.kind,N,ne])}function wt(d,R){
const[x]=d,{line:N,under:ne=()=>""}=ye(x,R),we=me(ht(d,R)),ae=x.kind==="modified"?"":` ${x.kind}`,xe=`- ${Q[x.kind]} ${ie(x,R)}${N}${ae} in ${we.line}`;return B(xe,{changes:d.length,under:Ae=>ne(Ae)+(we.
under?.(Ae)??"")})}function ht(d,R){const x=d.map(({path:N})=>({path:N.slice(0,(0,b.a2)(N))}));return We(x,R)}function ie({path:d},R){return Ue(d.slice((0,b.a2)(d)),R)}function ye(d,R){if(d.kind==="mo\
dified")return Oe(d,R);if("value"in d)return Ie(d,R);if(d.kind==="moved"){const[we,ae]=[d.from,d.path].map(xe=>Ue(xe.slice(0,-1),R,!0));return{line:`: moved from ${we} to ${ae}`}}if(d.moved.length===0)
return{line:": in a new order"};const x=d.moved.map(we=>({path:[we]})),N=me(We(x,R)),ne=N.under?`${N.line} moved`:`moved: ${N.line}`;return{...N,line:`: in a new order (${ne})`}}function me(d){if(d.length<=
st)return{line:d.join(", ")};const R=(0,j.hS)(d.length,"item"),x=je(R,Xe+d.join(", "));return{line:R,under:N=>x.length<=N?x:""}}function Oe({path:d,from:R,to:x},N){if(R.type==="hidden"||x.type==="hidd\
en")return{line:""};if((0,Y._p)(d,R,x))return lt;if(R.type==="string"&&x.type==="string"){const Ae=Ne(d,x.text,N)?{...N,labelOf:()=>{}}:N;return Se((0,n.e1)(R.text),(0,n.e1)(x.text),Ae)}const[ne,we]=[
be(R,N).join(`
`),be(x,N).join(`
`)];if(ne===we)return lt;const[ae,xe]=[ue(R,N),ue(x,N)];return ae&&xe?{line:`: ${ae} \u2192 ${xe}`}:{line:"",under:Te(ne,we)}}function Se(d,R,x){const[N,ne]=de(d,R,x.mask),we=N===d&&ne===R?"":" (perce\
nt-encoded)",[ae,...xe]=(0,S.qy)(N,ne)?.changes??[];if(ae!==void 0){const qe=`${we} (JSON in a text)`;if(xe.length===0&&ae.kind==="modified"){const dt=Oe(ae,x);return{...dt,line:`${qe} \u203A ${Ue(ae.
path,x)}${dt.line}`}}const rt=B("",{parts:ct([ae,...xe],x)});return{line:qe,under:dt=>`
${Fe(f(rt,dt).join(""))}`}}const[Ae,$e]=[x.mask(N),x.mask(ne)];if(Ae.shown===$e.shown)return{line:we+lt.line};const Le=Ae.hidden===$e.hidden?"":" (hidden values differ, too)",[Ye,Je]=[Me(N,x),Me(ne,x)];
if(!Ye||!Je)return{line:we+Le,under:Te(Ae.shown,$e.shown)};const ze=V(Ae.shown,$e.shown).join(", ");return{line:`${we}: ${Ye} \u2192 ${Je}${ze&&` (${ze})`}${Le}`}}function Ie(d,R){const{path:x,value:N}=d;
if(N.type==="hidden")return{line:""};if((0,Y._p)(x,N))return{line:": hidden"};if(N.type==="object")return ke(d,N,R);const ne=ue(N,R);return ne!==void 0?{line:`: ${ne}`}:N.type==="array"?{line:"",under:Re(
d,be(N,R),(0,j.hS)(N.items.length,"element"))}:{line:"",under:Re(d,[R.mask(Be((0,n.e1)(N.text),R.mask)).shown])}}function ke(d,R,x){const N=d.path.at(-1),ne=N?.type==="item"?N:void 0;if(R.members.size===
0&&!ne)return{line:": `{}`"};const we=ze=>(0,n.jn)(ze)&&[ne?.label,ne?.hint].includes((0,n.e1)(ze.text)),ae=[...R.members].filter(([,ze])=>!ne||!we(ze)),xe=ae.filter(([ze,qe])=>!ne||!(0,b.rL)(ze,qe)),
Ae=xe.map(([ze,qe])=>{const rt=(0,Y.$C)(ze,qe,R)?(0,t.SS)(j.v5):ue(qe,x,R);return rt&&`${_e(ze,x)}: ${rt}`}),$e=!Ae.includes(void 0)&&Ae.join(", ").length<=tt,Le=$e?Ae.join(", "):he(R,we,x),Ye=Le&&`: ${Le}`;
if($e&&xe.length===ae.length)return{line:Ye};const Je=Re(d,be(R,x),(0,j.hS)(R.members.size,"field"));return{line:Ye,under:$e?ze=>ze===1/0?Je(ze):"":Je}}function Re({kind:d},R,x){const N=R.join(`
`);return d==="added"?Te(void 0,N,x):Te(N,void 0,x)}function he(d,R,x){const N=new Map,ne=(ae,xe,Ae)=>{Ae>(N.get(ae)?.weight??0)&&N.set(ae,{text:xe,weight:Ae})},we=(ae,xe,Ae)=>{if(ae.type==="array")for(const qe of ae.
items)we(qe,xe,Ae+1);if(ae.type==="object")for(const[qe,rt]of ae.members)(0,Y.$C)(qe,rt,ae)?ne(qe,j.v5,ot.max):we(rt,qe,Ae+1);if(ae.type!=="string")return;const $e=(0,n.e1)(ae.text),Ye=/^type$/i.test(
xe)||(0,b.rL)(xe,ae)||(0,b.gN)($e)||R(ae)||x.labelOf($e)!==void 0;if($e.length<ot.min||Ye)return;const Je=$e.includes("://")?2*ot.max:Math.min($e.length,ot.max),ze=x.countOf($e)>ot.usual?ot.usualWeight:
1;ne(xe,x.mask(Be($e,x.mask)).shown,ze*Je/(Ae+1))};return we(d,"",0),[...N].sort(([,ae],[,xe])=>xe.weight-ae.weight).filter(([,{weight:ae}],xe)=>xe===0||xe<ot.texts&&ae>ot.usualWeight*2*ot.max).map(([
ae,{text:xe}])=>`${_e(ae,x)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(xe,ot.max)),1/0)}`).join(", ")}function Te(d,R,x){const N=(0,t.EU)(A(d,R),"diff",Xe);return ne=>{const we=N.length<=ne?N:Ce(N,ne);return x===
void 0?`
${we}`:je(x,we)}}function Ce(d,R){const x=d.split(`
`),N=x.slice(1,-1).map(ne=>ne.slice(Xe.length));return[...x.slice(0,1),...m(N,R).map(ne=>Xe+ne),...x.slice(-1)].join(`
`)}function je(d,R){return`
${Xe}<details><summary>${d}</summary>

${R}
${Xe}</details>`}function Fe(d){return d.replace(/^(?=.)/gm,Xe)}const Ve=100,Qe=5;function Ge(d,R){const x=d.kind==="json"?(0,a.ID)(d,Je=>R(Je).shown):void 0,N=(0,S.Z)(()=>(0,O.Vn)((0,n.PX)(d.head??d.
base))),ne={mask:R,labelOf:Je=>Je.length>Ve?void 0:x?.labelOf(JSON.stringify(Je)),endsOf:Je=>x?.endsOf(Je),countOf:Je=>N().get(Je)??0},we=et((0,g.xS)(d)),ae=d.status==="modified",xe=ae?pt(d,ne,x):ct(At(
d),ne),{nodes:Ae=0,connections:$e=0}=x?.size??{},Le=Ae===0?"What is in it":`${(0,j.hS)(Ae,"node")}, ${(0,j.hS)($e,"connection")}`,Ye=ae?xe:$(Le,xe,{changes:we,folded:!0});return[...it(x),B(at(d,R),{parts:[
...Ye,...ft(d,ne)],changes:we})]}function et({added:d,modified:R,removed:x}){return d+R+x}function it(d){return d?.note!==void 0?[B(d.note)]:d?.picture?[B((0,t.EU)(d.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function at({name:d,kind:R,status:x,changes:N},ne){const we=`**${_e(d,{mask:ne})}**`;return x!=="modified"?`${Q[x]} ${we}: file ${x}`:R===
"binary"||R==="variables"&&N.length===0?`${Q.modified} ${we}: content modified`:R==="variables"?`${we} (values are never shown)`:we}function ft({references:d},R){if(d.length===0)return[];const x=d.slice(
0,Qe).map(({path:ae,from:xe,to:Ae})=>`${Ue(ae,R)} (${_e(xe,R)} \u2192 ${_e(Ae,R)})`),N=d.length>Qe?", \u2026":"",ne=d.length===1?"follows and isn't":"follow and aren't",we=`${(0,j.hS)(d.length,"refere\
nce")} to new IDs and names ${ne} counted`;return[B(`${we}: ${x.join(", ")}${N}`)]}function pt(d,R,x){const N=(0,b.pi)(d),ne=x?.connections??[],we=new Set(ne.map(({item:ze})=>ze)),ae=(0,r.$z)(d.text?[
Mt(d.text)]:d.changes,ze=>x?.tells(ze)?gt(ze)?"layout":"told":"value"in ze&&we.has(ze.value)?"connection":N(ze)?"layout":Et(ze.path,x)?"item":"rest"),[xe,Ae]=[ae.get("layout")??[],ae.get("connection")??
[]],$e=ct(ae.get("rest")??[],R),Le=bt(ne,Ae,R),Ye=(ae.get("told")?.length??0)+Ae.length,Je=`Layout and bookkeeping: ${(0,j.hS)(xe.length,"change")}`;return[...ct(ae.get("item")??[],R),...$("Connection\
s",Le,{noun:"connection",changes:Ye}),...Le.length===0?$e:$("Elsewhere in the file",$e),...$(Je,_t(xe,d,R),{folded:!0})]}function gt({kind:d,path:R}){const[x,N]=R.slice(-2);return d==="modified"&&x?.type===
"item"&&N?.type==="member"&&a.md.includes(N.key)}function Et(d,R){return d.some(x=>x.type==="item"||x.type==="member"&&R?.isItemKey(x.key))}function Mt({base:d,head:R}){return{kind:"modified",path:[],
from:mt(d),to:mt(R)}}function mt(d=""){return{type:"string",id:0,text:JSON.stringify(d)}}function At({base:d,head:R,text:x,status:N,changes:ne}){const we=N==="removed"?"removed":"added",ae=(Ae,$e)=>{const Le=(0,O.
Vg)(Ae,()=>{});return!($e.length<3&&Le.length>0&&Le.every(Je=>Je.value.type==="object"))&&($e.length>0||Ae.type!=="object")?[{kind:we,path:$e,value:Ae}]:Le.flatMap(({step:Je,value:ze})=>Je.type==="mem\
ber"?ae(ze,[...$e,Je]):[{kind:we,path:[...$e,Je],value:ze}])},xe=d??R??(x&&mt(x.base??x.head));return xe?ae(xe,[]):ne}function bt(d,R,x){const N=new Map(R.map(ae=>["value"in ae&&ae.value,ae])),ne=yt(d,
N),we=Ke(ne.map(ae=>vt(ae,x)));return ne.map(([{item:ae}],xe)=>{const Ae=N.get(ae),{line:$e,under:Le=()=>""}=Ae?ye(Ae,x):{line:""};return B(`${we[xe]}${Le(0)===""?$e:""}`,{under:Le})})}function yt(d,R){
const x={added:new Map,removed:new Map};return d.flatMap(N=>{const{kind:ne,source:we,target:ae,item:xe}=N;if(ne==="rewired"||R.has(xe))return[[N]];const Ae=x[ne].get(we),$e=Ae??[N];return Ae&&Ae.push(
N),x[ne].delete(we),x[ne].set(ae,$e),Ae?[]:[$e]})}function vt(d,R){const[{kind:x,source:N,target:ne,was:we}]=d,ae=Le=>`**${_e(Le.label,R)}**`,xe=Le=>Le===""?"":` (${_e(Le,R)})`,Ae=d.map(Le=>` \u2192 ${ae(
Le.target)}${xe(Le.label)}`),$e=we?.target===ne?xe(we.label)||" without a label":we&&` ${ae(we.target)}`;return`- ${Q[x]} ${ae(N)}${Ae.join("")}${$e===void 0?"":`, was${$e}`}`}function _t(d,R,x){return[
...(0,r.$z)((0,b.lY)(d,R),ne=>ne.kind+ie(ne,x)).values()].flatMap(ne=>{const we=ne.map($e=>ye($e,x));if(ne.length<nt||(0,b.a2)(ne[0].path)===0||we.some(({under:$e})=>$e))return ct(ne,x);const ae=ht(ne,
x),xe=Fe(we.map(({line:$e},Le)=>`- ${ae[Le]}${$e}`).join(`
`)),Ae=`- ${Q[ne[0].kind]} ${ie(ne[0],x)} of ${(0,j.hS)(ne.length,"item")}`;return B(Ae,{changes:ne.length,under:()=>`
${xe}`})})}const Ot="<!-- workflow-report -->",xt=6e4,St=1e3;function It(d){const{workflows:R,missing:x}=d,N=(0,Y.lb)(d),we=["changed","added","removed"].flatMap(Ae=>R.filter($e=>$e.status===Ae)).map(
Ae=>{const $e=et(Ae.counts);return{workflow:Ae,changes:$e,parts:Ae.files.flatMap(Le=>Ge(Le,N))}}),ae=Pt(d,N),xe=x===void 0?"":`\`${x}\` doesn't exist: it counts as empty.`;return({maxLength:Ae=xt,maxBytes:$e=1/0,
headings:Le=!0,mark:Ye=!0}={})=>{const Je=we.map(({workflow:rt,...dt})=>B(Rt(rt,N,Le),dt)),ze=B(xe,{parts:[...$("",Je,{noun:"workflow"}),...ae]}),qe=Ye?`${Ot}
`:"";for(let rt=Math.min(Ae,$e);;){const dt=[qe,...f(ze,rt-qe.length-1),`
`],kt=$e===1/0?0:Buffer.byteLength(dt.join(""));if(kt<=$e||rt<St)return dt;rt=Math.floor(rt*$e*.99/kt)}}}function Tt(d,R){return d.length<=3e3&&d.split(`
`).length<=50?d:`<details><summary>${R}</summary>

${d}
</details>
`}function Rt({name:d,status:R,counts:x},N,ne){const we=ne?"### ":"",ae=d===void 0?void 0:_e(d,{mask:N});return R==="added"||R==="removed"?`${we}${Q[R]} ${ae===void 0?"Workflow":`${ae}: workflow`} ${R}`:
ne?`${we}${ae===void 0?"":`${ae}: `}${(0,g.cq)(x)}`:""}function Pt({workflows:d,notCompared:R=[]},x){const N=(ae,xe)=>{const Ae=ae.flatMap($e=>$e===void 0?[]:[_e($e,{mask:x})]).join(", ");return ae.length===
0?[]:[B(xe(Ae),{least:xe((0,j.hS)(ae.length,"workflow"))})]},ne=d.flatMap(({name:ae,status:xe})=>xe==="unchanged"?[ae]:[]),we=d.flatMap(({name:ae,variablesCompared:xe})=>xe?[]:[ae]);return[...d.length===
0?[B("No workflow was compared")]:[],...N(ne,ae=>ae===""?"No changes":`${ae}: no changes`),...N(we,ae=>`The environment variables${we.length===d.length?"":` of ${ae}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...N(R,ae=>`${ae}: not compared, because the step failed`)]}var J=e(8725),U=e(2697),G=e(6584);const te=900*1024;async function le(d){ve(d);const R=It(d),
x={"report.md":R(),"full-report.md":R({maxLength:1/0})};return await(0,U.bg)("the report",x),ge(R)}function ge(d){return(R,x,N)=>{const ne=te-Buffer.byteLength(x.join()),we=d({headings:R,maxLength:1/0,
maxBytes:ne,mark:!1}).join("");return N===void 0?we:Tt(we,N)}}function ve(d){const R=(0,g.AS)(d);if(R.length===0)return;const x=R.slice(0,20).map(G.bY),N=R.length>20?` and ${(0,j.hS)(R.length-20,"more\
 line")}`:"";(0,J.lm)(`No field matched ${x.join(", ")}${N} in ignore. Check the spelling.`)}}),682:((ee,se,e)=>{e.d(se,{H:()=>c,R:()=>M});var g=e(3024),j=e(532),K=e(7279),H=e(5806),X=e(706),_=e(6584);
function M(o,l){const u=["workflows","workflows-file"].find(I=>o.text(I)!=="");if(u===void 0)return{targets:P(o,l),fromList:!1};u==="workflows"&&o.exclude(["workflows-file"],u),o.exclude(["workflow-id",
"flow-id","name"],u);const k=u==="workflows"?o.lines(u):o.optional(u,B);return{targets:k===void 0?[]:f(o,u,k),fromList:!0}}function P(o,l){const u=o.required("workflow-id",_.Fg),k=o.required("flow-id",
_.Fg),I=o.optional("name",_.$q);return u===void 0||k===void 0?[]:[{name:I??o.parse("workflow-id",l+u,_.$q)??"",workflowId:u,flowId:k}]}function B(o){const l=(0,_.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,g.readFileSync)(l))}catch(u){throw new Error(`can't be read: ${o}: ${(0,j.CQ)(u)}`)}}const $=(0,_.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,_.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${_.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,X.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,X.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,_.bY)(o)}`]);function f(o,l,u){const k=[],I=new Map,E=u.split(/\r\n|\n|\r/).map(t=>t.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[t,n]of E.entries()){const a=`${l}\
 line ${t+1}`;if(!o.parse(a,n.join(" "),$))continue;const[S="",b="",O=""]=n;o.parse(`${a} name`,S,_.$q),o.parse(`${a} workflow-id`,b,_.Fg),o.parse(`${a} flow-id`,O,_.Fg);const[w,r]=[(0,H.Sr)(S),`${b} ${O}`].
map(s=>{const h=I.get(s);return h===void 0&&I.set(s,t+1),h});w!==void 0&&o.refuse(a,`has the name of line ${w}`),r!==void 0&&o.refuse(a,`has the IDs of line ${r}. Set the IDs of its own workflow, or r\
emove the line`),k.push({name:S,workflowId:b,flowId:O})}return E.every(t=>t.length===0)&&o.refuse(l,"names no workflow"),k}async function c(o,l,u){const k=[],I=o.entries();let E;const t=async()=>{for(const[
n,a]of I){const S=await u(a,E);k[n]=S,S.error&&(0,K.h_)(S.error).affectsAll&&(E??=S.error)}};return await Promise.all(Array.from({length:Math.min(l,o.length)},t)),k}}),6584:((ee,se,e)=>{e.d(se,{$J:()=>$,
$q:()=>t,Do:()=>u,EO:()=>O,Fg:()=>l,bY:()=>r,il:()=>P,kH:()=>_,or:()=>o,sJ:()=>M,sU:()=>I,tz:()=>n,yG:()=>B});var g=e(3024),j=e(6760),K=e(5806),H=e(7596),X=e(706);const _=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function M(s,h=_){return[h,({input:i})=>`contains ${y(i)}. ${s}`]}function P(...s){return h=>{for(const[i,L]of s){const A=i.exec(h);if(A)throw new Error(typeof L=="string"?L:L(A))}return h}}function B(s){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(s)}`)}function $(s,h=!1){return i=>{const L=Number(i);if((h?/^\d+$/:/^\d+(\.\d+)?$/).
test(i)&&L>0&&L<=s)return L;const A=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${h?"whole ":""}number above 0${A}, not ${r(i)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=P(M("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function o(s){
const h=/^[a-z0-9+.-]+:\/\//i.test(c(s))?s:`https://${s}`;if(!URL.canParse(h))throw new Error(f);const i=new URL(h);if(i.protocol!=="https:"&&i.protocol!=="http:")throw new Error("must be an https:// \
address");if(i.protocol==="http:"&&!(0,H.U9)(i.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return i.pathname.endsWith("/")||(i.pathname+="/"),i}function l(s){
if((0,H.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${r(s)}`)}const u=P(M("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins \
with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),k="is too long: at\
 most 200 characters",I=P([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control characters: ${r(s)}`],[/.{201}/u,k]),E=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${r(s)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in .zip, which the action adds: ${r(s)}`],[/.{201}/u,k]);function t(s){const h=(0,K.x5)(E(s));if(h!==void 0)
throw new Error(`can't be a name: ${r(s)} ${h}`);if(Buffer.byteLength(s)>240)throw new Error(k);return s}function n(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function a(){return(0,j.resolve)(process.env.GITHUB_WORKSPACE??"")}const S=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function b(s){return(0,j.
resolve)(a(),S(s))}function O(s){const h=b(s);if((0,g.existsSync)(h))return h;throw new Error(w(s))}function w(s){const h=!(0,g.existsSync)(a())||(0,g.readdirSync)(a()).length===0;return`doesn't exist\
: ${r(s)}${h?". The workspace is empty: run actions/checkout before this step":""}`}function r(s){const h=y(s);return`"${(0,X.OX)(s,60)}"${h===""?"":` with ${h}`}`}function y(s){const h=(s.match(new RegExp(
_,"gu"))??[]).map(A=>A.codePointAt(0)??0),i=[...new Set(h)].map(A=>`U+${A.toString(16).toUpperCase().padStart(4,"0")}`),L=i.length===1?"an invisible character":"invisible characters";return i.length===
0?"":`${L} (${i.slice(0,5).join(", ")})`}}),1124:((ee,se,e)=>{e.d(se,{AS:()=>M,Hq:()=>X,RG:()=>j,cq:()=>P,cz:()=>K,xS:()=>H,xW:()=>_});var g=e(706);const j={type:"hidden"};function K(B){const $=f=>B.reduce(
(c,o)=>c+o[f],0);return{added:$("added"),modified:$("modified"),removed:$("removed")}}function H({status:B,changes:$,references:f}){const c={added:0,modified:0,removed:0};if(B!=="modified")return{...c,
[B]:1};if($.length===0&&f.length===0)return{...c,modified:1};for(const{kind:o}of $)c[o==="added"||o==="removed"?o:"modified"]++;return c}function X({workflows:B}){return B.some(({status:$})=>$!=="unch\
anged")}function _({workflows:B}){return K(B.map(({counts:$})=>$))}function M({workflows:[B,...$]}){return B?.unusedIgnores.filter(f=>$.every(({unusedIgnores:c})=>c.includes(f)))??[]}function P({modified:B,
added:$,removed:f}){return Object.entries({modified:B,added:$,removed:f}).flatMap(([o,l])=>l===0?[]:[`${(0,g.zD)(l)} ${o}`]).join(", ")||"no changes"}}),3436:((ee,se,e)=>{e.d(se,{Gg:()=>B,Ku:()=>$,Ms:()=>u,
Op:()=>o,PX:()=>c,Rk:()=>K,TH:()=>P,TN:()=>_,YD:()=>M,ZM:()=>X,dj:()=>E,e1:()=>l,eX:()=>H,jn:()=>f});var g=e(8142),j=e(2899);const K=["id","_id","key","name"],H=["name","title","label","displayName"],
X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function _(t,n){if(t.type!=="object")return;const a=t.members.get(n)??t.matchOnly?.get(n);if(!(a===void 0||!f(a)))return(a.
type==="string"?a.text.length>2:/\d/.test(a.text))?a.text:void 0}function M(t){return t.type==="object"?[...t.members.keys()]:[]}function P(t){const n=()=>M(t).filter(a=>X.test(a));return $(t,["id","_\
id","key"])??$(t,n().sort())}function B(t){return $(t,H)}function $(t,n){const a=t&&n.find(S=>_(t,S)!==void 0);return a&&_(t,a)}function f(t){return t.type==="string"||t.type==="literal"}function c(t){
return t===void 0?[]:f(t)?[l(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(c)}function o(t,n,a){return a&&K.includes(t)&&f(n)}function l(t){return t.startsWith('"')?t.includes("\\")?
JSON.parse(t):t.slice(1,-1):t}class u{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(n,a=S=>{}){this.#n=n,this.#e=n.lines.length===0,this.#t=a}read(n){const{fields:a,orders:S}=this.#n,b=O=>(0,j.pi)(a,
O,this.#t);return(0,g.q)(n,void 0,{enter:(O,w="")=>this.#e?void 0:{key:w,outer:O},scalar:O=>this.scalar(O),array:(O,w)=>{const r=O.length>0&&b({key:"",outer:w});return this.array(r?[]:O,(0,j.pi)(S,w,this.#t))},
object:(O,w)=>{let r;for(const[y,s]of a.size===0?[]:O)b({key:y,outer:w})&&(O.delete(y),K.includes(y)&&(r=(r??new Map).set(y,s)));return this.object(O,r)}})}scalar(n){let a=this.#o.get(n);return a===void 0&&
(a={type:n.startsWith('"')?"string":"literal",id:++this.#s,text:n},this.#o.set(n,a)),a}array(n,a){const S=a?n.toSorted((w,r)=>w.id-r.id):n;let b=S.length;for(const{id:w}of S)b=I(b,w);const O=this.#i(b,
{type:"array",id:this.#s+1,items:S,unordered:a});return this.#e?O:{type:"array",id:O.id,items:n,unordered:a}}object(n,a){let S=~n.size;for(const[O,{id:w}]of n)S=S+I(this.scalar(O).id,w)|0;const b=this.#i(
S,{type:"object",id:this.#s+1,members:n,matchOnly:a});return this.#e?b:{type:"object",id:b.id,members:n,matchOnly:a}}#i(n,a){for(let S=n;;S=S+1|0){const b=this.#r.get(S);if(b&&k(b,a))return b;if(!b)return this.#r.
set(S,a),this.#s++,a}}}function k(t,n){if(t.type==="array")return n.type==="object"||t.items.length!==n.items.length?!1:t.items.every(({id:a},S)=>a===n.items[S]?.id);if(n.type==="array"||t.members.size!==
n.members.size)return!1;for(const[a,{id:S}]of n.members)if(t.members.get(a)?.id!==S)return!1;return!0}function I(t,n){const a=Math.imul(t^t>>>15,739982445)^Math.imul(n^n>>>16,73244475);return Math.imul(
a^a>>>13,695872825)}function E(t){if(f(t))return t.text;if(t.type==="array"){const a=t.items.map(E);return`[${(t.unordered?a.sort():a).join()}]`}return`{${Array.from(t.members,([a,S])=>`${JSON.stringify(
a)}:${E(S)}`).sort().join()}}`}}),9630:((ee,se,e)=>{e.d(se,{TA:()=>X,b6:()=>H,ol:()=>M});var g=e(4573),j=e(7598),K=e(3436);function H(P){return(0,g.isUtf8)(P)?P.toString():void 0}function X(P,B,$){const f=/\.json$/i.
test(P)?H(B):void 0;return f===void 0?void 0:$.read(f)}function _(P,B,$,f){if(B.equals($))return!0;const c=new Interner(f),o=X(P,B,c);return o!==void 0&&o.id===X(P,$,c)?.id}function M({files:P},B){const $=c=>(0,j.
createHash)("sha256").update(c).digest("hex"),f=Array.from(P,([c,o])=>{const l=X(c,o,new K.Ms(B));return[c,$(l?(0,K.dj)(l):o)]});return $(JSON.stringify(f.sort(([c],[o])=>c<o?-1:1)))}}),2614:((ee,se,e)=>{
e.d(se,{md:()=>Ue,ID:()=>Ke});var g=e(3436),j=e(3499);const K=[(0,j.Ab)("_?id key uuid guid identifier"),(0,j.Ab)("(node|step|state)_?id"),(0,j.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
(0,j.Ab)("\\*")],H=(0,j.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),X="*",_=64;function M(ie,ye){const me=P([]),Oe=[],Se=new Set([ie,ye].flatMap(Re=>[...(0,g.PX)(Re),...c(Re)]));
function Ie(Re,he,Te){if((0,g.jn)(Re))f(Re.text,he,Te);else if(Re.type==="object")ke(Re,he,Te);else{const Ce=Re.items.length>1&&Re.items.some(({type:je})=>je==="array");for(const[je,Fe]of Re.items.entries())
Ie(Fe,B(he,"[]"),{...Te,array:Re.items,...Ce&&{slot:je}})}}function ke(Re,he,{key:Te,array:Ce,map:je,...Fe}){let Ve=Fe;if(Ce!==void 0||Te!==void 0){const et={side:Fe.side,value:Re,field:he,outer:Fe.place,
key:Te,array:Ce??[]};Ve={...Fe,place:et,map:je},Oe.push(et)}const Qe=l(Re,Se),Ge=Ve===Fe&&(0,g.YD)(Re).some(et=>je?.members.has(et));for(const[et,it]of Re.members){const at=B(he,Qe||Ge?X:et);Ge&&f(JSON.
stringify(et),at,Ve,it),(!Ge||it.type==="array")&&Ie(it,at,Qe?{...Ve,key:et,map:Re}:Ve)}}return Ie(ie,me,{side:"base"}),Ie(ye,me,{side:"head"}),{root:me,places:Oe,find:u(Oe)}}function P(ie){return{keys:ie,
inner:new Map,texts:new Map,references:[]}}function B(ie,ye){const me=ie.inner.get(ye)??P([...ie.keys,ye]);return ie.inner.set(ye,me),me}function $(ie,ye){return ie?.inner.get(ye)??ie?.inner.get(X)}function f(ie,{
keys:ye,texts:me,references:Oe},{place:Se,slot:Ie},ke){me.set(ie,(me.get(ie)??0)+1);const Re=ie.startsWith('"')?ie.length>2:H.test(ye.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ie));Se&&Re&&
Oe.push({text:ie,place:Se,slot:Ie,value:ke})}function c(ie){if((0,g.jn)(ie))return[];const ye=ie.type==="array"?ie.items:[...ie.members.values()];return[...ye.flatMap(c),...ye.some(o)?[]:(0,g.YD)(ie)]}
function o(ie){return ie.type==="object"}function l({members:ie},ye){return 2*[...ie.keys()].filter(Oe=>!H.test(Oe)&&ye.has(Oe)).length>=ie.size&&[...ie.values()].every(o)}function u(ie){const ye=new Map;
for(const me of ie){const Oe=(Se,Ie)=>{const ke=K.findIndex(Te=>Te.test(Se));if(ke<0)return;const Re=`${me.side} ${Ie}`,he=ye.get(Re)??[];he[ke]=(he[ke]??new Set).add(me),ye.set(Re,he)};me.key!==void 0&&
Oe(X,JSON.stringify(me.key));for(const[Se,Ie]of me.value.members)(0,g.jn)(Ie)&&Oe(Se,Ie.text)}return(me,Oe)=>{const Se=ye.get(`${Oe.side} ${me}`)?.find(Ie=>Ie);return Se&&Se.size<=_?k([...Se],Oe,Oe):void 0}}
function k(ie,ye,me){const Oe=me?ie.filter(he=>E(he,me)):ie;if(Oe.length===0&&me)return k(ie,ye,me.outer);const Se=Oe.length>1?Oe.filter(({value:he})=>he.members.size>2):Oe,Ie=Se.map(({field:he})=>I(ye.
field,he)),[ke,...Re]=Se.filter((he,Te)=>Ie[Te]===Math.min(...Ie));return Re.length===0?ke:void 0}function I(ie,{keys:ye}){const me=ye.findIndex((Oe,Se)=>Oe!==ie.keys[Se]);return me<0?0:ye.length-me}function E(ie,ye){
return ie!==void 0&&(ie===ye||E(ie.outer,ye))}var t=e(5408);const n="source from origin src tail out".split(" "),a="target to dest destination head in".split(" "),S="next to goto target targets wire w\
ires link links edge edges transition transitions connection connections",O=`${S} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outp\
uts dest destination successor successors`.split(" "),w="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${S} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),y="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function h(ie,ye){const me=M(ie,ye),Oe=q(
me.root).flatMap(Ce=>oe(Ce,me)),Se=Ee(Oe),Ie=Se.length>0?Se:D(Oe,me),ke=new Set(Ie.flatMap(({source:Ce,target:je})=>[Ce.field,je.field])),Re=(0,t.$z)(me.places,({field:Ce})=>Ce),he=[...ke].filter(Ce=>[
...ke].some(je=>i(Re.get(Ce),Re.get(je))));for(const Ce of he)ke.delete(Ce);const Te=Ie.filter(({source:Ce,target:je})=>ke.has(Ce.field)&&ke.has(je.field));return{root:me.root,nodes:me.places.filter(({
field:Ce})=>ke.has(Ce)),edges:Te}}function i(ie=[],ye=[]){const me=([Se])=>Se?.field.keys.length??0;if(me(ye)>=me(ie))return!1;const Oe=new Set(ye.map(({value:Se})=>(0,g.TH)(Se)));return 2*ie.filter(({
value:Se})=>(0,g.TH)(Se)!==void 0&&Oe.has((0,g.TH)(Se))).length>ie.length}function L(ie,ye){return A(ie).some(me=>ye.includes(me))}function A(ie){return ie.flatMap(ye=>ye.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
map(ye=>ye.toLowerCase())}function q(ie){const ye=[ie];for(const me of ye)ye.push(...me.inner.values());return ye}function oe(ie,{find:ye}){const me=ie.references.flatMap(Re=>{const he=ye(Re.text,Re.place);
return he?[{...Re,field:ie,target:he}]:[]}),Oe=me.filter(({place:Re,target:he})=>!E(Re,he)),Se=me.length/ie.references.length,Ie=Se>=.5&&ce(ie.references)-ce(me)<=2;return(Se>=.9||Ie&&L(ie.keys.slice(
-2),O))&&2*Oe.length>=me.length?[me]:[]}function ce(ie){return new Set(ie.map(({text:ye})=>ye)).size}function Ee(ie){const ye=ie.filter(me=>!me.some(({place:Oe,target:Se})=>Se.field===Oe.field));return[
...(0,t.$z)(ye,([me])=>me?.place.field).values()].flatMap(me=>{const Oe=(0,t.$z)(me,ke=>fe(ke,n)),Se=(0,t.$z)(me,ke=>fe(ke,a));Oe.delete(void 0);const Ie=[...Oe].flatMap(([ke,Re])=>Re.flatMap(he=>(Se.
get(ke)??[]).map(Te=>p(he,Te))));return Ie.sort((ke,Re)=>v(Re)-v(ke)||F(ke)-F(Re)),Ie[0]??[]})}function fe([ie],ye){const me=A(ie?.field.keys.slice(-2)??[]),Oe=me.filter(Se=>!ye.includes(Se));return Oe.
length<me.length?Oe.join(" "):void 0}function p(ie,ye){const me=new Map(ie.map(Oe=>[Oe.place,Oe]));return ye.flatMap(Oe=>{const Se=me.get(Oe.place),Ie=Se&&{source:Se.target,target:Oe.target,links:[Se,
Oe]};return Ie?[{...Ie,label:Z(Oe,Oe.place,[]),item:Oe.place.value}]:[]})}function v(ie){return ie.filter(({source:ye,target:me})=>!E(ye,me)&&!E(me,ye)).length}function F([ie]){return ie?ie.source.field.
keys.length+ie.target.field.keys.length:0}function D(ie,ye){const[me,Oe]=[[],[]],Se=new Set;for(const ke of ie){const Re=ke.flatMap(Fe=>V(Fe,ye)),[he]=Re;if(he===void 0||10*Re.length<9*ke.length)continue;
const Te=he.link.field.keys.slice(he.inside.field.keys.length),Ce=Re.filter(({source:Fe,inside:Ve})=>Fe!==Ve);for(const{inside:Fe}of Ce)Se.add(Fe.key);const je=L(Te,w);if(!(!je&&Ce.length===0&&!L(Te,O)))
for(const{link:Fe,source:Ve}of Re){const Qe=Fe.place===Ve?void 0:Fe.place,Ge={label:Z(Fe,Qe,Te),links:[Fe],item:Qe?.value};je?Oe.push({source:Fe.target,target:Ve,...Ge}):me.push({source:Ve,target:Fe.target,
...Ge})}}const Ie=me.length<Oe.length?Oe:me;return Se.size>1||ce(Ie.flatMap(({links:ke})=>ke))>1?Ie:[]}function V(ie,{find:ye}){for(let me=ie.place;me;me=me.outer){const Oe=ye(JSON.stringify(me.key),me),
Se=[me,Oe].find(Ie=>Ie?.field===ie.target.field);if(Se)return[{link:ie,source:Se,inside:me}]}return[]}function Z({slot:ie,value:ye},me,Oe){const Se=y.map(Re=>{const[he,Te]=[me?.field.inner.get(Re),C(me?.
value.members.get(Re))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Ie=Oe.filter(Re=>!r.includes(Re.toLowerCase())),ke=ie===void 0?[]:[`output ${ie+1}`];return[
C(ye),...Se].find(Re=>Re!=="")??[...Ie,...ke].join(", ")}function C(ie){const me=(ie?.type==="array"?ie.items:[ie]).flatMap(Oe=>Oe?.type==="string"&&(0,g.e1)(Oe.text).trim()||[]).join(", ");return me.
length>s?"":me}var m=e(1345),T=e(8132),z=e(706);const W={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Y={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5\
,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Q={same:"-->",added:"==>",removed:"-.->"},re=40,pe=500,ue=5e4,Me=40,Pe=6;function Ne(ie,ye,{isWhole:me,
hide:Oe}){const Se=({status:he})=>me||he!=="same",Ie=new Set([...ie.filter(Se),...ye.filter(Se).flatMap(be)]),ke=ye.filter(he=>be(he).some(Se)).flatMap(be);if(Ie.size===0)return{};for(const he of[new Set(
[...Ie,...ke]),Ie]){const Te=ye.filter(je=>be(je).every(Fe=>he.has(Fe)));if(he.size>re||Te.length>pe)continue;const Ce=De(ie.filter(je=>he.has(je)),Te,Oe);if(Ce.length<=ue)return{picture:Ce}}return{note:`\
The picture is left out: it would have ${Ie.size>re?(0,z.hS)(Ie.size,"node"):"too many connections"}.`}}function be({source:ie,target:ye}){return[ie,ye]}function De(ie,ye,me){const Oe=new Map(ie.map((ke,Re)=>[
ke,`n${Re+1}`])),Se=(0,m.Vn)(ie.map(({name:ke})=>ke)),Ie=ie.map(ke=>{const Re=Se.get(ke.name)===1?ke.name:ke.label;return`  ${Oe.get(ke)}["${W[ke.status]}${de(me(Re))||"?"}"]`});for(const{source:ke,target:Re,
label:he,status:Te}of ye){const Ce=`${W[Te]}${de(me(he))}`.trim();Ie.push(`  ${Oe.get(ke)} ${Q[Te]}${Ce===""?"":`|"${Ce}"|`} ${Oe.get(Re)}`)}for(const[ke,Re]of Object.entries(Y)){const he=ie.filter(Te=>Te.
status===ke).map(Te=>Oe.get(Te));he.length>0&&Ie.push(`  classDef ${ke} ${Re}`,`  class ${he.join()} ${ke}`)}return[`flowchart ${Be(ie,ye)>Pe?"TD":"LR"}`,...Ie].join(`
`)}function Be(ie,ye){const me=new Set(ye.map(({target:Ie})=>Ie)),Oe=ie.filter(Ie=>!me.has(Ie)),Se=new Map((Oe.length>0?Oe:ie.slice(0,1)).map(Ie=>[Ie,1]));for(const[Ie,ke]of Se)for(const{source:Re,target:he}of ye)
Re===Ie&&!Se.has(he)&&Se.set(he,ke+1);return Math.max(...Se.values())}function de(ie){return(0,T.RK)((0,T.Jj)(ie.replace(/\s+/g," ").trim(),Me)).replace(_e,ye=>ye==='"'?"#quot;":`#${ye.codePointAt(0)}\
;`)}const _e=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ue="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),We="* if when id name label t\
itle type key handle condition event relationships".split(" ");function Ke(ie,ye=me=>me){const me=ie.head??ie.base;if(me===void 0)return;const[Oe,Se]=[ie.base??me,ie.head??me],Ie=(0,m.j9)([Se,Oe]),ke=h(
Oe,Se),Re=st(ie,ke,Ie),he=[...new Set(Re.values())].sort((Ge,et)=>Ge.rank-et.rank);tt(he);const Te=lt(ke,Re),Ce=Te.filter(Ge=>Ge.status!=="same"),je=ut(ke,Ce);ht(ie,he,Ie,je);const Fe=new Map(Te.map(({
item:Ge,source:et,target:it})=>[Ge,`${et.label} \u2192 ${it.label}`])),Ve=new Set(he.map(({place:Ge})=>Ge.key)),Qe=Ge=>Ge.filter(({status:et})=>et!=="removed").length;return{...Ne(he,Te,{isWhole:ie.status!==
"modified",hide:ye}),connections:ct(Ce),size:{nodes:Qe(he),connections:Qe(Te)},tells:je,isItemKey:Ge=>Ve.has(Ge)||Ie.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Ie.labelOf,endsOf:Ge=>Fe.get(Ge)}}function Xe({
side:ie}){return ie==="head"}function nt(ie){return ie&&[ie.key,nt(ie.outer)]}function st({matches:ie},{nodes:ye},me){const Oe=Ce=>Ce.key===void 0?`${Ce.value.id}`:JSON.stringify(nt(Ce)),Se=new Map(ye.
map((Ce,je)=>[Ce,je])),Ie=(0,t.$z)(ye.filter(Xe),Oe),ke=(0,t.$z)(ie,({base:Ce})=>Ce.id),Re=Ce=>{const je=ke.get(Ce.value.id)??[];for(let Fe=je.shift();Fe;Fe=je.shift()){const Ve=Ie.get(`${Fe.head.id}`)?.
shift();if(Ve)return Ve}return Ie.get(Oe(Ce))?.shift()},he=new Map;let Te=0;for(const Ce of ye){if(he.has(Ce))continue;const je=Xe(Ce)?Ce:Re(Ce);Te=(je&&Se.get(je))??Te+1e-6;const Fe=je===void 0?"remo\
ved":je===Ce?"added":"same",Ve=je??Ce,Qe=ot(Ve,me),Ge={name:Qe,label:Qe,status:Fe,rank:Te,place:Ve,old:Fe==="same"?Ce:void 0};he.set(Ce,Ge).set(Ve,Ge)}return he}function tt(ie){const ye=(0,m.Vn)(ie.map(
({name:me})=>me));for(const me of ie){const Oe=(0,g.TH)(me.place.value);Oe&&(ye.get(me.name)??0)>1&&(me.label=(0,m.oP)(me.name,Oe))}}function ot({key:ie,value:ye,array:me},Oe){const[Se,Ie,...ke]=["typ\
e","componentType",...ye.members.keys()].map(he=>(0,g.TN)(ye,he)),[Re="?"]=[Se,Ie,(0,g.TH)(ye),...ke].filter(he=>he!==void 0);return ie??Oe.nameOf(ye,me)??(0,g.e1)(Re)}function lt({edges:ie},ye){const me=ie.
flatMap(he=>{const[Te,Ce]=[ye.get(he.source),ye.get(he.target)];return Te&&Ce?[{...he,source:Te,target:Ce,status:Xe(he.source)?"added":"removed"}]:[]}),Oe=({source:he,target:Te,label:Ce})=>`${he.rank}\
 ${Te.rank} ${Ce}`,Se=(0,t.$z)(me,({status:he})=>he),Ie=(0,t.$z)(Se.get("removed")??[],Oe);return[...(Se.get("added")??[]).map(he=>Ie.get(Oe(he))?.pop()?{...he,status:"same"}:he),...[...Ie.values()].flat()].
sort((he,Te)=>he.source.rank-Te.source.rank||he.target.rank-Te.target.rank)}function ct(ie){const ye=new Map;for(const me of["target","label"]){const Oe=Se=>`${Se.source.rank} ${me==="label"?Se.label:
Se.target.rank}`;for(const[Se,Ie,...ke]of(0,t.$z)(ie,Oe).values()){if(!Se||!Ie||ke.length>0||Se.status===Ie.status)continue;[Se.source,Se.target,Ie.target].every(({old:he})=>he)&&!ye.has(Se)&&!ye.has(
Ie)&&ye.set(Se,Ie).set(Ie,Se)}}return ie.flatMap(me=>{const Oe=ye.get(me);return Oe&&me.status==="removed"?[]:[{...me,kind:Oe?"rewired":me.status,was:Oe}]})}function ut({root:ie,nodes:ye},me){const Oe=new Set(
me.flatMap(he=>he.links.map(({field:Te})=>Te))),Se=new Set(me.map(({item:he})=>he)),Ie=new Set([ie,...ye.map(({field:he})=>he)]),ke={added:new Set,removed:new Set};for(const he of me){const Te=[he.source.
name,he.target.name,...he.label.split(", ")].map(Ce=>JSON.stringify(Ce));for(const Ce of[...Te,...he.links.map(je=>je.text)])ke[he.status].add(Ce)}function Re(he,Te,Ce){if(Te===void 0||Ie.has(Te))return[
{text:Ce,field:ie}];const je=Te.keys.at(-1)===X?[{text:JSON.stringify(Ce),field:Te}]:[];if("text"in he)return[...je,{text:he.text,field:Te}];const Fe="members"in he?[...he.members]:[],Ve="items"in he?
he.items.map(Qe=>["[]",Qe]):Fe;return[...je,...Ve.flatMap(([Qe,Ge])=>Re(Ge,$(Te,Qe),Qe))]}return({path:he,...Te})=>{const Ce=he.map(Ve=>Ve.type==="member"?Ve.key:"[]"),je=he.some(Ve=>"item"in Ve&&Se.has(
Ve.item)),Fe=(Ve,Qe)=>{const Ge=Re(Ve,Ce.reduce($,ie),`${Ce.at(-1)}`),et=Ge.some(({field:at})=>Oe.has(at)),it=({text:at,field:ft})=>{if(Oe.has(ft))return Qe.has(at);const pt=`${ft.keys.findLast(gt=>gt!==
"[]")}`;return Ue.includes(pt)||Qe.has(at)&&L([pt],We)||et&&wt(at,ft)};return(et||je)&&Ge.every(it)};return Te.kind==="modified"?Fe(Te.from,ke.removed)&&Fe(Te.to,ke.added):"value"in Te&&Fe(Te.value,ke[Te.
kind])}}function wt(ie,{texts:ye}){const me=ye.get(ie)??0,Oe=[...ye.values()].reduce((Se,Ie)=>Se+Ie,0);return me>2&&2*me>Oe&&/^"?[\w.-]{0,30}"?$/.test(ie)}function ht(ie,ye,{componentOf:me},Oe){const Se=(0,j.
pi)(ie),Ie=ye.flatMap(he=>{const{value:Te,array:Ce}=he.place,je=(0,m.qU)(Te)===void 0?me(Te,Ce):void 0;return[Te.id===he.old?.value.id?void 0:Te,je].map(Fe=>({owner:Fe,node:he}))}),ke=(0,t.$z)(Ie,({owner:he})=>he);
ke.delete(void 0);const Re=new Map(ie.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of ie.changes){if(Oe(he)||Se(he))continue;const Te=he.path.map(je=>Re.get(je)).reverse(),Ce=["value"in
he&&he.value,...Te].find(je=>ke.has(je));for(const{node:je}of ke.get(Ce)??[])je.status==="same"&&(je.status="modified")}}}),2899:((ee,se,e)=>{e.d(se,{K$:()=>g,pi:()=>K,wo:()=>j});const g=j("");function j(_){
const M=new Set,[P,B]=[new Map,new Map];for(const[$,f]of _.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[o,l]=c.endsWith("[]")?[c.slice(0,-2),B]:[c,P],u=o.
split(".").reverse(),k=H(o);if(u.includes(""))throw new Error(`has an empty key in line ${$+1} (join keys by single dots)`);if(u.every(I=>I==="*"))throw new Error(`has only * in line ${$+1}, which wou\
ld ignore everything (name a key)`);M.add(c),l.set(k,[...l.get(k)??[],{line:c,keys:u}])}return{lines:[...M],fields:P,orders:B}}function K(_,M,P){if(_.size===0||M===void 0)return!1;const B=["*",H(M.key)].
flatMap($=>_.get($)??[]).filter(({keys:$})=>X(M,$));for(const{line:$}of B)P($);return B.length>0}function H(_){return _.slice(_.lastIndexOf(".")+1)}function X(_,M){if(_===void 0||M.length===0)return M.
length===0;const P=M[0]==="*"?["*"]:_.key.split(".").reverse();return P.every((B,$)=>B===M[$])&&X(_.outer,M.slice(P.length))}}),2742:((ee,se,e)=>{e.d(se,{OD:()=>Z,qy:()=>D,Z:()=>C,yR:()=>V});var g=e(3436),
j=e(2899),K=e(1345);function H(m,T){const z=T.size===0?void 0:T.get(JSON.stringify(m));return z===void 0?m:(0,g.e1)(z)}function X({base:m,head:T}){return m===T?[]:g.Rk.flatMap(z=>{const[W,Y]=[(0,g.TN)(
m,z),(0,g.TN)(T,z)];return W!==Y&&W?.startsWith('"')&&Y?.startsWith('"')?[[W,Y]]:[]})}function _(m,T){const z=new Map;for(const[Y,Q]of m)z.set(Y,(z.get(Y)??new Set).add(Q));const W=([Y,Q])=>z.get(Y)?.
size===1&&T.base.get(Y)===1&&T.head.get(Q)===1;return new Map(m.filter(W))}function M(m){const T=z=>{const W=new Map,Y=(Q,re)=>{if(Q.type==="array")for(const ue of Q.items)Y(ue,!0);if(Q.type!=="object")
return;const pe=re?[Q.id,...g.Rk.flatMap(ue=>(0,g.TN)(Q,ue)??[])]:[];for(const ue of new Set(pe))W.set(ue,(W.get(ue)??0)+1);for(const ue of Q.members.values())Y(ue,!1)};for(const Q of m)Y(Q[z],!1);return W};
return{base:T("base"),head:T("head")}}function P(m,T,z){const W={element:new Map,member:new Map};function Y(re,pe){if(T.size===0&&!z)return re;if((0,g.jn)(re))return m.scalar(T.get(re.text)??re.text);
const ue=W[pe?"element":"member"],Me=ue.get(re.id)??Q(re,pe);return ue.set(re.id,Me),Me}function Q(re,pe){if(re.type==="array"){const Me=re.items.map(Pe=>Y(Pe,!0));return m.array(Me,re.unordered)}const ue=new Map;
for(const[Me,Pe]of re.members)(0,g.Op)(Me,Pe,pe)?z||ue.set(Me,Pe):ue.set(H(Me,T),Y(Pe,!1));return m.object(ue)}return(re,pe=!1)=>Y(re,pe).id}function B(m,T){const z={base:P(m,T,!0),head:P(m,new Map,!0)};
return{interner:m,renames:T,follow:P(m,T,!1),bare:z}}var $=e(5408);const f=.4,c=.9,o=4e4,l=4,u=/^(""|0|true|false|null)$/,k=.25,I=new Set([...g.eX,"type"]);function E(m,T,z){const{compare:W,shareRare:Y}=a(
m,z),Q=t(m,T),re=n(m);return pe=>(ue,Me)=>{const Pe=(0,$.qc)(ue,Me),Ne=Pe.reduce((de,{base:_e,head:Ue})=>de+_e.length*Ue.length,0),be=de=>Ne>o?[...Y(de),...(0,$.O6)(T,de).flatMap($.yU)]:de.base.flatMap(
_e=>de.head.map(Ue=>({base:_e,head:Ue}))),De=Pe.flatMap(be).flatMap(de=>{const _e=W(de);return(pe>0&&re(de)?W(de,()=>1)>=c:_e>=pe)?[{pair:de,alike:_e,distance:Q(de)}]:[]});De.sort((de,_e)=>_e.alike-de.
alike||de.distance-_e.distance);const Be=new Set;return De.flatMap(({pair:de})=>Be.has(de.base)||Be.has(de.head)?[]:(Be.add(de.base).add(de.head),[de]))}}function t({base:m},T){const z=new Map((0,$.Ms)(
T).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let W=0;const Y=m.map(({index:Q})=>(W=z.get(Q)??W,Q+W));return Q=>Math.abs((Y[Q.base.index]??0)-Q.head.index)}function n({base:m,head:T}){const z=({
item:re})=>[(0,g.TH)(re),(0,g.Gg)(re)],[W,Y]=[new Set(m.flatMap(z)),new Set(T.flatMap(z))],Q=(re,pe)=>z(re).every(ue=>ue!==void 0&&!pe.has(ue));return re=>Q(re.base,Y)&&Q(re.head,W)}function a(m,{renames:T,
follow:z}){const W=new Map([["",0]]),Y=new Set;function Q(be){const De=W.get(be)??W.size;return De===W.size&&W.set(be,De),De}function re(be,De){const Be=new Set,de=(_e,Ue,We)=>{if((0,g.jn)(_e)||(_e.type===
"array"?_e.items.length:_e.members.size)===0){const Ke=Q(`${Ue}=${De==="base"?z(_e):_e.id}`);Be.add(Ke),(!(0,g.jn)(_e)||u.test(_e.text))&&Y.add(Ke)}else if(_e.type==="array")for(const Ke of _e.items)de(
Ke,Q(`${Ue}[]`),!0);else for(const[Ke,Xe]of _e.members)Ue===0&&(0,g.jn)(Xe)&&I.has(Ke)||(0,g.Op)(Ke,Xe,We)||de(Xe,Q(`${Ue}.${De==="base"?H(Ke,T):Ke}`),!1)};return de(be,0,!0),Be}const pe=new Map,ue=new Map,
Me=be=>pe.get(be)??new Set;for(const be of["base","head"]){for(const De of m[be])pe.set(De,re(De.item,be));for(const[De,Be]of(0,K.Vn)(m[be].flatMap(de=>[...Me(de)]))){const de=(Y.has(De)?k:1)/Be;ue.set(
De,Math.min(ue.get(De)??1,de))}}const Pe=be=>ue.get(be)??0,Ne=be=>[...Me(be)].filter(De=>Pe(De)>=1/l);return{compare({base:be,head:De},Be=Pe){const de=Ke=>{let Xe=0;for(const nt of Ke)Xe+=Be(nt);return Xe},
[_e,Ue]=[Me(be),Me(De)],We=[..._e].filter(Ke=>Ue.has(Ke));return 2*de(We)/(de(_e)+de(Ue))||0},shareRare(be){const De=new Map;for(const Be of be.head)for(const de of Ne(Be))De.set(de,[...De.get(de)??[],
Be]);return be.base.flatMap(Be=>{const de=new Set(Ne(Be).flatMap(_e=>De.get(_e)??[]));return Array.from(de,_e=>({base:Be,head:_e}))})}}}function S(m,T,z){const W={base:{item:m,index:0,array:[m]},head:{
item:T,index:0,array:[T]}};return a({base:[W.base],head:[W.head]},z).compare(W)}const b=/^"[\w-]{0,20}"$/;function O(m,T,z){let W=[],Y=m;const Q=()=>Y.base.length===0||Y.head.length===0,re=(de,_e)=>{const Ue=Q()?
[]:de(Y,_e);Ue.length!==0&&(W=W.concat(Ue),Y=(0,$.FF)(Y,Ue))},pe=de=>(_e,Ue)=>(0,$.O6)(W,_e).flatMap(We=>de(We,Ue)),ue=z||[...m.base,...m.head].some(({item:de})=>de.type==="object"),Me=g.Rk.filter(de=>!(s(
m.base,de)&&s(m.head,de)));for(const de of h(Me,m,T))re($.kk,r(de));const Pe=({item:de})=>de.id,Ne=({item:de},_e)=>_e==="base"?T.follow(de,!0):de.id;for(const de of T.renames.size>0?[Ne,Pe]:[Pe])re(pe(
$.eV),de),ue&&re($.kh,de);if(ue&&!Q()){const de=n(m);for(const We of h(L(m),m,T).slice(0,1)){const Ke=Xe=>!g.ZM.test(We)&&de(Xe)&&b.test((0,g.TN)(Xe.head.item,We)??"");re((Xe,nt)=>(0,$.kk)(Xe,nt).filter(
st=>!Ke(st)),r(We))}const _e=We=>({item:Ke},Xe)=>y(Ke,T.bare[Xe],We);re(pe($.eV),_e(1)),re($.kh,_e(3));const Ue=E(m,W,T);for(const We of[...g.eX,"key"])re(Ue(0),r(We));re(Ue(f),({item:We})=>We.type===
"object"?(0,g.TN)(We,"type")??"":void 0)}const be=Me.length<g.Rk.length,De=de=>(0,g.Gg)(de)??(be?Me.find(_e=>(0,g.TN)(de,_e)):(0,g.TH)(de));return re(pe((de,_e)=>be&&w(de.base)===w(de.head)?(0,$.yU)(de):
(0,$.kh)(de,_e)),({item:de})=>De(de)===void 0?"":void 0),W}function w(m){return m.map(({index:T})=>T).join()}function r(m){return({item:T})=>(0,g.TN)(T,m)}function y(m,T,z){return m.type!=="object"||[
...m.members].filter(([Y,Q])=>!(0,g.Op)(Y,Q,!0)).length<z?void 0:T(m,!0)}function s(m,T){const z=W=>m.every(({item:Y,index:Q})=>(0,g.TN)(Y,T)?.replaceAll('"',"")===`${W+Q}`);return m.length>1&&(z(0)||
z(1))}function h(m,T,z){const W=m.map(Q=>({key:Q,pairs:(0,$.kk)(T,r(Q))})),Y=(Q,re)=>Q.every(({base:ue,head:Me},Pe)=>ue===re[Pe]?.base&&Me===re[Pe]?.head)?0:i(re,z)-i(Q,z);return W.sort(({pairs:Q},{pairs:re})=>re.
length-Q.length||Y(Q,re)),W.map(({key:Q})=>Q)}function i(m,{interner:T,renames:z,bare:W}){const Y=m.map(({base:re,head:pe})=>({base:re.item,head:pe.item})),Q=P(T,new Map([...z,...Y.flatMap(X)]),!0);return Y.
filter(({base:re,head:pe})=>[Q,W.head].some(ue=>ue(re,!0)===W.head(pe,!0))).length}function L({base:m,head:T}){const z=(0,K.Vn)(T.flatMap(({item:Q})=>(0,g.YD)(Q))),W=Q=>2*(z.get(Q)??0)>T.length&&Q!=="\
type",Y=[...z.keys()].filter(Q=>W(Q)&&A(m,Q)&&A(T,Q)).sort();return[...Y.filter(Q=>g.ZM.test(Q)),...Y]}function A(m,T){const z=m.flatMap(({item:Y})=>(0,g.TN)(Y,T)??[]).filter(Y=>Y.startsWith('"'));if(z.
length<2||2*z.length<=m.length||new Set(z).size<z.length)return!1;const W=new Set(m.flatMap(({item:Y})=>g.Rk.map(Q=>(0,g.TN)(Y,Q))));return 2*z.filter(Y=>W.has(Y)).length<z.length}const q=8,oe=.5;function ce(m,T,z,W){
const Y=be=>m[be].flatMap(Be=>[Be,...Ee(Be,W)]).filter(({path:Be,value:de})=>Be.at(-1)?.type==="item"&&z[be].get(de.id)===1),Q={bases:new Set,heads:new Map};let re={base:Y("base"),head:Y("head")};const pe=(be,De)=>{
const Be=(0,$.kk)(re,be).filter(({base:de,head:_e})=>de.arrays!==_e.arrays&&De(de.value,_e.value));for(const{base:de,head:_e}of Be)Q.bases.add(de.value),Q.heads.set(_e.value,de);re=(0,$.FF)(re,Be)},ue=(be,De)=>(0,g.
TN)(be,"type")===(0,g.TN)(De,"type"),Me=(be,De)=>ue(be,De)&&S(be,De,T)>=oe,Pe=(be,De)=>(z[De].get(be??"")??0)<2,Ne=(be,De)=>Pe(be,De)?be:void 0;return pe(({value:be},De)=>Ne((0,g.TH)(be),De),(be,De)=>((0,g.
TH)(be)?.length??0)>=q||Me(be,De)),pe(({value:be},De)=>Ne((0,g.Gg)(be),De),Me),pe(({value:be},De)=>Pe((0,g.TH)(be),De)?y(be,T.bare[De],3):void 0,ue),Q}function Ee({value:m,path:T},z){return(0,K.Vg)(m,
z).flatMap(W=>{if((0,g.jn)(W.value))return[];const Y={value:W.value,path:[...T,W.step]};return[Y,...Ee(Y,z)]})}function fe(m,T,z,W){const Y=[],Q=[],re=[],pe=[],ue={base:[],head:[]};function Me({base:de,
head:_e},Ue,We){We==="element"&&pe.push(...X({base:de,head:_e})),(We==="element"||We==="member"&&de.type==="object"&&_e.type==="object")&&re.push({base:de,head:_e,path:Ue}),de.id!==_e.id&&(de.type==="\
array"&&_e.type==="array"?Be(de,_e,Ue):de.type==="object"&&_e.type==="object"?De({base:de,head:_e},Ue,We):We!=="own"&&(0,g.jn)(de)&&(0,g.jn)(_e)&&T.renames.get(de.text)===_e.text?Q.push({path:Ue,from:(0,g.
e1)(de.text),to:(0,g.e1)(_e.text)}):Y.push({kind:"modified",path:Ue,from:de,to:_e}))}function Pe({base:de,head:_e},Ue,We,Ke){de!==void 0&&_e!==void 0?Me({base:de,head:_e},Ue,We):_e!==void 0&&!Ne(_e,Ue)?
(Y.push({kind:"added",path:Ue,value:_e}),ue.head.push({value:_e,path:Ue,arrays:Ke}),z.heads.size>0&&be(_e,Ue)):de!==void 0&&!z.bases.has(de)&&(Y.push({kind:"removed",path:Ue,value:de}),ue.base.push({value:de,
path:Ue,arrays:Ke}))}function Ne(de,_e){const Ue=z.heads.get(de);return Ue===void 0?!1:(Y.push({kind:"moved",path:_e,from:Ue.path}),Me({base:Ue.value,head:de},_e,"element"),!0)}function be(de,_e){for(const{
step:Ue,value:We}of(0,K.Vg)(de,W)){const Ke=[..._e,Ue];Ne(We,Ke)||be(We,Ke)}}function De(de,_e,Ue){for(const{key:We,from:Ke,...Xe}of p(de,T)){const nt=[..._e,{type:"member",key:We}];Ke!==We&&Q.push({path:nt,
from:Ke,to:We});const st=Xe.base!==void 0&&(0,g.Op)(We,Xe.base,Ue==="element");Pe(Xe,nt,st?"own":"member")}}function Be(de,_e,Ue){const We={base:(0,$.S3)(de.items),head:(0,$.S3)(_e.items)},Ke=O(We,T,de.
unordered&&_e.unordered).filter(tt=>!z.bases.has(tt.base.item)&&!z.heads.has(tt.head.item)),Xe=(0,K.Oe)(We,Ke,W),nt=new Set((0,$.Ms)(Ke).map(tt=>tt.head.index)),st=Xe.filter(tt=>tt.base&&tt.head&&!nt.
has(tt.index));st.length>0&&!_e.unordered&&Y.push({kind:"reordered",path:Ue,moved:st.map(({step:tt})=>tt)});for(const{step:tt,...ot}of Xe)Pe(ot,[...Ue,tt],"element",We)}return Me(m,[],"root"),{changes:Y,
references:Q,matches:re,renames:pe,unmatched:ue}}function p({base:m,head:T},{renames:z,follow:W}){const Y=new Map(m.members),Q=new Map,re=(ue,Me)=>ue.id===Me.id||W(ue)===Me.id;for(const ue of[re,()=>!0])
for(const Me of[Pe=>Pe,Pe=>H(Pe,z)])for(const[Pe,Ne]of Y){const be=Me(Pe),De=T.members.get(be);De===void 0||Q.has(be)||!ue(Ne,De)||(Y.delete(Pe),Q.set(be,{key:be,from:Pe,base:Ne,head:De}))}for(const[ue,
Me]of T.members)Q.has(ue)||Q.set(ue,{key:ue,from:ue,head:Me});const pe=Array.from(Y,([ue,Me])=>({key:ue,from:ue,base:Me}));return[...Q.values(),...pe].sort((ue,Me)=>ue.key<Me.key?-1:1)}const v={bases:new Set,
heads:new Map},F=5;function D(m,T){const z=new g.Ms(j.K$),[W,Y]=[m,T].map(Q=>V(Q,z));return W&&Y&&Z([{base:W,head:Y}],z)[0]}function V(m,T=new g.Ms(j.K$)){return/^\s*[[{]/.test(m)?T.read(m):void 0}function Z(m,T){
const z=C(()=>M(m)),W=C(()=>(0,K.j9)([...m.map(({head:pe})=>pe),...m.map(({base:pe})=>pe)])),Y=(pe,ue)=>W().componentOf(pe,ue);function Q(pe){const ue=B(T,pe);return m.map(Me=>{const Pe=fe(Me,ue,v,Y),
{base:Ne,head:be}=Pe.unmatched;if(Ne.length===0||be.length===0)return Pe;const De=ce(Pe.unmatched,ue,z(),Y);if(De.heads.size===0)return Pe;const Be=fe(Me,ue,De,Y);return Be.changes.filter(({kind:de})=>de===
"moved").length===De.heads.size?Be:Pe})}let re=new Map;for(let pe=0;pe<F;pe++){const ue=Q(re),Me=ue.flatMap(Ne=>Ne.renames),Pe=Me.length===0?new Map:_(Me,z());if(re.size===Pe.size&&[...re].every(([Ne,
be])=>Pe.get(Ne)===be)){if(ue.some(({changes:Ne})=>Ne.length>0))return ue;break}re=Pe}return Q(new Map)}function C(m){let T;return()=>(T??={value:m()},T.value)}}),3499:((ee,se,e)=>{e.d(se,{Ab:()=>E,a2:()=>r,
gN:()=>a,lY:()=>y,pi:()=>t,rL:()=>S});var g=e(3436),j=e(2742);const K=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
H=["x","y"],X=E("viewport canvas"),_=E("w h width height left top zoom"),M=[["x"],["position"],["left","top"]],P=E("selected dragging"),B=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
$=/^\d{4}-\d\d-\d\d$/,f=E("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,l=E("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=E("meta(data)? .*info revision flow workflow"),k=100,I=[[E(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),B,$],[E(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),B],[E("[lc]Mod [mc]time"),B],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function E(A){return new RegExp(`^(${A.replaceAll(" ","|")})$`,"i")}function t({base:A,head:q,changes:oe}){const ce=(0,j.Z)(()=>oe.flatMap(fe=>n(fe)??[]).slice(0,k)),Ee={base:(0,j.Z)(()=>new Set((0,g.
PX)(A))),head:(0,j.Z)(()=>new Set((0,g.PX)(q)))};return fe=>{const{kind:p,path:v}=fe;if(p==="reordered"||p==="moved")return!1;const[F,D=F]=p==="modified"?[fe.from,fe.to]:[fe.value];if(L(F)&&L(D)&&b(v,
F.type==="literal")||O(v)&&i(F)&&i(D))return!0;if(p!=="modified"||F.type!==D.type||!("text"in F)||!("text"in D))return!1;const[V,Z,C]=[h(v.at(-1)),(0,g.e1)(F.text),(0,g.e1)(D.text)],m=(...Q)=>[Z,C].every(
re=>Q.some(pe=>pe.test(re)));if(I.some(([Q,...re])=>Q.test(V)&&m(...re)))return!0;const T=h(v.at(-2));if(l.test(V)&&m(c,o))return T===""||u.test(T);if((n(fe)?ce().filter(Q=>Q.old!==Z&&Z.includes(Q.old)):
[]).some(Q=>Z.replaceAll(Q.old,Q.recent)===C))return!0;const W=f.test(V)||V===`${h(v.at(-3)).replace(/s$/,"")}Id`;return T===""&&W&&m(o)&&!Ee.head().has(Z)&&!Ee.base().has(C)}}function n(A){const[q,oe]=A.
path.slice(-2);if(!(!(A.kind==="modified"&&q?.type==="item"&&f.test(h(oe)))||A.from.type!=="string"||A.to.type!=="string"))return{old:(0,g.e1)(A.from.text),recent:(0,g.e1)(A.to.text)}}function a(A){return o.
test(A)||B.test(A)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(A)}function S(A,q){return f.test(A)&&(0,g.jn)(q)||K.test(A)&&q.type!=="literal"&&L(q)||H.includes(A)&&L(q)}function b(A,q){const[oe,ce]=[A.at(-2),
h(A.at(-1))],Ee=A.slice(r(A)).find(p=>K.test(h(p)));return Ee?Ee===A.at(-1)?!q:ce===""||H.includes(ce)||_.test(ce):ce==="zoom"&&X.test(h(oe))||H.includes(ce)||_.test(ce)&&w(oe)}function O(A){return P.
test(h(A.at(-1)))&&w(A[r(A)-1])}function w(A){const q=A?.type==="item"&&A.item.type==="object"?A.item.members:void 0;return M.some(oe=>oe.every(ce=>q?.has(ce)))}function r(A){return A.findLastIndex(({
type:q})=>q==="item")+1}function y(A,{matches:q}){const oe=new Map(q.map(Ee=>[Ee.path.at(-1),Ee])),ce=new Map;for(const Ee of A){const fe=r(Ee.path),[p,v]=[Ee.path[fe-1],Ee.path[fe]],F=H.includes(h(v)),
D=F?H:K.test(h(v))?[h(v)]:[],[V,Z]=[s(oe.get(p)?.base,D),s(oe.get(p)?.head,D)],C=[...Ee.path.slice(0,fe),{type:"member",key:D.join(", ")}];V&&Z?ce.set(F?p:v,{kind:"modified",path:C,from:V,to:Z}):ce.set(
Ee,Ee)}return[...ce.values()]}function s(A,q){const oe=A?.type==="object"?q.flatMap(ce=>A.members.get(ce)??[]):[];if(!(oe.length<q.length))return oe.length>1?{type:"array",id:0,items:oe,unordered:!1}:
oe[0]}function h(A){return A?.type==="member"?A.key:""}function i(A){return A.type==="literal"&&/^(true|false)$/.test(A.text)}function L(A){if(A.type==="literal")return/\d/.test(A.text);const q=A.type===
"array"?A.items:A.type==="object"?[...A.members.values()]:[];return q.length>0&&q.every(L)}}),1345:((ee,se,e)=>{e.d(se,{Oe:()=>c,Vg:()=>o,Vn:()=>E,j9:()=>_,oP:()=>I,qU:()=>M});var g=e(3436),j=e(5408);
const K=/group|parent|folder|owner/i,H=/(-[\da-f]{4}){3}-[\da-f]{12}/i,X=40;function _(n){const a=n.map(f),S=r=>a.find(y=>y.get(r))?.get(r);function b(r,y){for(const s of(0,g.YD)(r).sort()){if(K.test(
s))continue;const h=`${(0,g.TN)(r,s)}`,i=s==="type"?`"${h.split(":")[1]}`:h,L=S(i);if(L===void 0||M(L.item)===void 0)continue;const A=a.some(q=>{const oe=q.get(i);return oe&&(oe.array===y||$(y,oe.item))});
if(s==="type"||!A)return L.item}}function O(r,y){const s=(0,g.Gg)(r);return M(r)??M(b(r,y))??(s&&(0,g.e1)(s))}function w(r){const y=/\d/.test(r)?S(r):void 0;return y&&(O(y.item,y.array)??t(y.item))}return{
componentOf:b,nameOf:O,labelOf:w}}function M(n){const a=n&&((0,g.TN)(n,"name")??P(n));return a&&(0,g.e1)(a)}function P(n){const[a,S]=[B(n,"localeData"),B(n,"data")],O=(a?["en",...(0,g.YD)(a)]:[]).map(
r=>(0,g.Gg)(B(a,r))),w=[S,B(S,"node")].map(r=>(0,g.Ku)(r,["label",...g.eX,"display_name"]));return[...O,...w].find(r=>r!==void 0)}function B(n,a){return n?.type==="object"?n.members.get(a):void 0}function $(n,a){
return(0,g.YD)(a).map(b=>B(a,b)).some(b=>b?.type==="array"&&b.items===n)}function f(n){const a=new Map,S=b=>{if(b.type==="object")for(const O of b.members.values())S(O);if(b.type==="array")for(const O of b.
items){const w=(0,g.YD)(O).filter(y=>g.ZM.test(y)),r=new Set(w.flatMap(y=>(0,g.TN)(O,y)??[]));for(const y of r)a.set(y,a.has(y)?void 0:{item:O,array:b.items});S(O)}};return S(n),a}function c(n,a,S){const b=(0,j.
FF)(n,a),O=[...b.base.map(r=>({...r,base:r.item})),...a.map(({base:r,head:y})=>({...y,base:r.item,head:y.item})),...b.head.map(r=>({...r,head:r.item}))],w=k(O,S);return O.map(r=>({...r,step:l(r,w.get(
r))})).sort(u)}function o(n,a){return n.type==="object"?Array.from(n.members,([b,O])=>({step:{type:"member",key:b},value:O})):(n.type==="array"?c({base:[],head:(0,j.S3)(n.items)},[],a):[]).map(({step:b,
item:O})=>({step:b,value:O}))}function l({item:n,index:a},S){if(S===void 0)return{type:"element",index:a,item:n};const b=t(n),O=b!==void 0&&b.length<=X&&!S.startsWith(b);return{type:"item",label:S,...O&&
{hint:b},item:n}}function u({step:n},{step:a}){return n.type==="item"&&a.type==="item"?n.label<a.label?-1:1:n.type==="element"&&a.type==="element"?n.index-a.index:n.type==="item"?-1:1}function k(n,a){
const S=new Map,b=new Set;let O=n.filter(({item:i})=>(M(i)??(0,g.Gg)(i)??(0,g.TH)(i))!==void 0);const w=i=>{const L=O.map(i),A=E(L);O=O.filter((q,oe)=>{const ce=L[oe];return ce===void 0||A.get(ce)!==1||
b.has(ce)?!0:(b.add(ce),S.set(q,ce),!1)})};w(({item:i})=>M(i));const r=new Map(O.map(i=>[i,M(i.item)??M(a(i.item,i.array))])),y=E([...r.values()]),s=i=>{const[L,A]=[r.get(i),(0,g.Gg)(i.item)];return M(
i.item)??(y.get(L)===1?L:void 0)??(A&&(0,g.e1)(A))},h=(i,L)=>{const[A,q]=[(0,g.TH)(i.item),s(i)??t(i.item)];return A?I(q,A,L):q};return w(i=>s(i)??h(i,H)),w(i=>h(i,H)),w(i=>h(i,/$/)),w(i=>`${s(i)??t(i.
item)??h(i,/$/)} [${i.index}${i.head?"":", before"}]`),S}function I(n,a,S=H){const b=(0,g.e1)(a).replace(S,"");return n?`${n} (${b})`:b}function E(n){const a=new Map;for(const S of n)a.set(S,(a.get(S)??
0)+1);return a}function t(n){const a=(0,g.TN)(n,"type");return a?.startsWith('"')?(0,g.e1)(a):void 0}}),7856:((ee,se,e)=>{e.d(se,{$C:()=>a,Wr:()=>w,_p:()=>S,lb:()=>k});var g=e(706),j=e(3436),K=e(2742);
const H=8,X="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",_=new RegExp(`(?:(\
?:${X})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),M=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,P=new RegExp(`^x?(?:${X}|(?:password|secret|apikey)s)$`),B=/name|key|header|field/i,$=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,o="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l="(?:(?:bearer|basic|token)\\s{1,4})?",u=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${X}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${X})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${X})\\s{0,4}=\\s{0,4}${l})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${X})\\s{0,4}:\\s{0,4}${l}\
|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${X})(?:\\s[^<>]{0,200})?>)[^<\
]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(r=>new RegExp(r,"giu"));function k({workflows:r}){const y=new g.pO;for(const{secrets:h,files:i}of r){const L=i.flatMap(({base:A,head:q})=>[A,q].flatMap(w));for(const A of[...h,...L].flatMap(I))y.add(
A,E)}const s=new Map;return h=>{const i=s.get(h);if(i)return i;const L=[],A=ce=>(L.push(ce),g.v5),oe={shown:u.reduce((ce,Ee)=>ce.replace(Ee,A),y.hide(h,A)),hidden:JSON.stringify(L)};return s.set(h,oe),
oe}}function I(r){return[r,r.replace(/^(?:bearer|basic|token) /i,""),...(0,j.PX)((0,K.yR)(r))]}function E(r){return r.length>=H&&!new RegExp("^\\p{L}+$","u").test(r)}function t(r){const y=n(r);return _.
test(y)&&!M.test(y)}function n(r){return r.toLowerCase().replace(/[^a-z]/g,"")}function a(r,y,s){return b(y)?!1:t(r)?O(y)||P.test(n(r)):!f.includes(n(r))||s?.type!=="object"?!1:[...s.members].some(([h,
i])=>{const L=(0,j.jn)(i)&&(i.text==="true"?h:$.test(h)&&(0,j.e1)(i.text));return B.test(h)&&t(`${(0,j.TN)(s,h)}`)||L&&P.test(n(L))})}function S(r,...y){return y.every(b)?!1:r.some((s,h)=>{const i=r[h-
1],L=i&&"item"in i?i.item:void 0,A=r.slice(h+1).every(({type:oe})=>oe==="element"),q=oe=>s.type==="member"&&a(s.key,A?oe:void 0,L);return y.some(q)})}function b(r){return r?.type==="literal"&&!/\d/.test(
r.text)}function O(r){return r?.type==="array"?r.items.every(O):r!==void 0&&(0,j.jn)(r)}function w(r){const y=[],s=h=>{if(h!==void 0)if((0,j.jn)(h))s((0,K.yR)((0,j.e1)(h.text)));else if(h.type==="arra\
y")for(const i of h.items)s(i);else for(const[i,L]of h.members)a(i,L,h)&&y.push(...(0,j.PX)(L)),s(L)};return s(r),y.filter(h=>!c.test(h))}}),5408:((ee,se,e)=>{e.d(se,{$z:()=>P,FF:()=>f,Ms:()=>$,O6:()=>c,
S3:()=>K,eV:()=>H,kh:()=>X,kk:()=>_,qc:()=>M,yU:()=>B});var g=e(8965);const j=500;function K(o){return o.map((l,u)=>({item:l,index:u,array:o}))}function H(o,l){const u=n=>o[n].map(a=>l(a,n)),k=(n,a)=>n!==
void 0&&n===a,I=(0,g.E)(u("base"),u("head"),{maxEditLength:j,comparator:k});if(I===void 0)return $(X(o,l));let[E,t]=[0,0];return I.flatMap(({added:n,removed:a,count:S})=>{const[b,O]=[o.base.slice(E,E+
S),o.head.slice(t,t+S)];return n||(E+=S),a||(t+=S),n||a?[]:B({base:b,head:O})})}function X(o,l){return M(o,l).flatMap(B)}function _(o,l){return M(o,l).flatMap(u=>u.base.length===1&&u.head.length===1?B(
u):[])}function M(o,l){const u=P(o.head,k=>l(k,"head"));return u.delete(void 0),[...P(o.base,k=>l(k,"base"))].flatMap(([k,I])=>{const E=u.get(k);return E?[{base:I,head:E}]:[]})}function P(o,l){const u=new Map;
for(const k of o){const I=l(k),E=u.get(I);E?E.push(k):u.set(I,[k])}return u}function B({base:o,head:l}){return o.flatMap((u,k)=>{const I=l[k];return I===void 0?[]:[{base:u,head:I}]})}function $(o){const l=[];
for(const k of o.toSorted((I,E)=>I.base.index-E.base.index)){let[I,E]=[0,l.length];for(;I<E;){const t=I+E>>1;(l[t]?.last.head.index??0)<k.head.index?I=t+1:E=t}l[I]={last:k,before:l[I-1]}}const u=[];for(let k=l.
at(-1);k;k=k.before)u.push(k.last);return u.reverse()}function f({base:o,head:l},u){const k=new Set(u.flatMap(I=>[I.base,I.head]));return{base:o.filter(I=>!k.has(I)),head:l.filter(I=>!k.has(I))}}function c(o,l){
const u=$(o),k={base:0,head:0};return M(l,({index:I},E)=>{for(;(u[k[E]]?.[E].index??1/0)<I;)k[E]++;return k[E]})}}),9462:((ee,se,e)=>{e.d(se,{N:()=>K,R:()=>H});var g=e(7279),j=e(706);async function K(X,{
ms:_,error:M},P){const B=new AbortController,$=setTimeout(()=>B.abort(M),_),f=Math.min(X.endsAt,performance.now()+_);try{return await P({...X,signal:AbortSignal.any([X.signal,B.signal]),endsAt:f})}finally{
clearTimeout($)}}function H(X,_){const M=`${_} within ${(0,j.zK)(X)} (timeout-minutes)`;return{ms:X,error:new g.HR({what:M,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,se,e)=>{
e.d(se,{CQ:()=>B,Rs:()=>f,TF:()=>c,Uc:()=>$,lo:()=>u});var g=e(7598),j=e(1455),K=e(6760),H=e(7975),X=e(7279),_=e(706);const M={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(k){return/^E[A-Z0-9]+$/.test(Object(k).code)}
function B(k){if(!P(k))return(0,X.gJ)(k);const{code:I="",errno:E=0}=k;return M[I]??(0,H.getSystemErrorMap)().get(E)?.[1]??I}function $(k){const{path:I,dest:E=I}=Object(k);return P(k)&&E?`${B(k)} (${(0,_.
MW)(E)})`:B(k)}function f(k,I,E="Set another directory, or free some space."){const t=Object(k).code==="ENAMETOOLONG",n={what:`Can't write ${I}`,why:B(k),cause:k};return new X.HR({...n,advice:t?"Set a\
 shorter name.":E})}async function c(k){await(0,j.rm)(k,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function l(k,I,E=(0,K.dirname)(k)){const t=(0,K.join)(E,
`.workflow-export-${(0,g.randomBytes)(6).toString("hex")}`);try{await(0,j.writeFile)(t,I,{flag:"wx"}),await(0,j.rename)(t,k)}catch(n){throw await c(t).catch(()=>{}),n}}async function u(k,I){await l(k,
I).catch(E=>{throw f(E,k)})}}),7279:((ee,se,e)=>{e.d(se,{$N:()=>K,HR:()=>j,gJ:()=>M,h_:()=>_,iT:()=>X});const g=null;class j extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(B){
super(H(B),{cause:B.cause}),this.what=B.what,Object.assign(this,B)}with(B){return new j({...this,cause:this,...B})}}function K({what:P,why:B=""}){return B===""?P:`${P}: ${B}`}function H(P){const B=K(P);
return`${B}${/[.!?…]$/.test(B)?"":"."} ${P.advice??""}`.trim()}function X(P){return P instanceof Error?P:new Error(String(P))}function _(P){return P instanceof j?P:new j({what:M(P),cause:P})}function M(P){
return X(P).message}}),6191:((ee,se,e)=>{e.d(se,{B6:()=>c,R9:()=>t,mz:()=>n,wn:()=>E});var g=e(1455),j=e(6760),K=e(6671),H=e(2145),X=e(9462),_=e(532),M=e(7279),P=e(2975),B=e(706),$=e(8725),f=e(7487);class c extends M.
HR{}const o={what:"Artifact",topic:"the-artifact"},l=10*6e4,u=3;async function k(){const{DefaultArtifactClient:A}=await e.e(348).then(e.bind(e,9348));return new A}async function I({signal:A,log:q},oe){
const ce=await k(),Ee=(0,$.QJ)(q,()=>oe(ce));return await(0,P.Mu)(A,Ee)}async function E(A){return await I(A,async q=>(await q.listArtifacts()).artifacts)}async function t(A,q){const oe=await(0,f.Pd)(
"workflow-artifact-");try{await I(A,Ee=>Ee.downloadArtifact(q,{path:oe,skipDecompress:!0}));const[ce=""]=await(0,g.readdir)(oe);return await(0,g.readFile)((0,j.join)(oe,ce))}finally{await(0,_.TF)(oe).
catch(()=>{})}}async function n(A,{path:q,digest:oe},ce){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const Ee=(0,j.basename)(q),fe={client:await k(),options:ce,name:Ee,path:q,digest:oe,mayHaveCreated:!1,
taken:0},p={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)},v=await(0,X.N)(A,p,C=>(0,P.L5)(C,()=>(0,P.Mu)(C.signal,a(fe,C.log)))).catch(C=>{throw A.signal.throwIfAborted(),h(C,Ee)}),
{GITHUB_SERVER_URL:F,GITHUB_REPOSITORY:D,GITHUB_RUN_ID:V}=process.env,Z=`${F}/${D}/actions/runs/${V}/artifacts/${v}`;return{id:v,name:Ee,url:Z,digest:oe}}async function a(A,q){const{client:oe,name:ce,
path:Ee,digest:fe}=A,{overwrite:p,retentionDays:v}=A.options,F=D=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(D)&&(A.mayHaveCreated=!0),q.debug(D)};try{return await(0,$.QJ)({...q,debug:F},
async()=>{p&&await oe.deleteArtifact(ce).catch(S);const D={skipArchive:!0,...v!==void 0&&{retentionDays:v}},V=await oe.uploadArtifact(ce,[Ee],(0,j.dirname)(Ee),D);if(V.id!==void 0&&V.digest===fe)return V.
id;throw new Error("the uploaded file differs from the package")})}catch(D){return await(0,$.QJ)(q,()=>b(A,D))}}function S(A){if(!(A instanceof Error&&A.name==="ArtifactNotFoundError"))throw A}async function b(A,q){
const oe=(0,M.gJ)(q),{client:ce,name:Ee,digest:fe,options:p}=A,[v,F]=[y.test(oe),r.test(oe)];A.mayHaveCreated||=v;const V=F||A.mayHaveCreated?await ce.getArtifact(Ee).catch(()=>{}):void 0;if(A.mayHaveCreated&&
V?.artifact.digest===`sha256:${fe}`)return V.artifact.id;if(v)throw i(O,q);if(!F)throw q;A.taken++;const Z=A.mayHaveCreated&&!V;if(Z&&A.taken===u&&await L(Ee)&&Object.assign(A,{mayHaveCreated:!1,taken:0}),
A.taken<(Z?u:1+Number(p.overwrite)))throw i(Z?O:"the name is still taken",q);const m=V?`this run already has an artifact named ${Ee}`:`an upload that isn't finished holds the name ${Ee}, for example a\
nother job's`,T=V?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({...o,why:m,advice:T,cause:q})}const O="the connection to the artifact service failed",
w="Set upload-artifact: false.",r=/already exists/,y=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",w],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",w],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",w],[/(?:)/,"the upload of % failed","Re-run the job."]];function h(A,q){if(A instanceof M.HR)return A;const oe=(0,M.gJ)(A),[,ce="",Ee=""]=s.find(([v])=>v.test(oe))??[],fe=(0,B.OX)(oe,200).replace(/\.$/,
""),p=/%/.test(ce)?`${ce.replace("%",()=>q)} (${fe})`:ce;return new M.HR({...o,why:p,advice:Ee,cause:A})}function i(A,q){return new M.HR({...o,why:A,advice:"Re-run the job later.",retryable:!0,cause:q})}
async function L(A){const{ACTIONS_RUNTIME_TOKEN:q="",ACTIONS_RESULTS_URL:oe}=process.env,{scp:ce}=JSON.parse(Buffer.from(q.split(".")[1]??"","base64url").toString()),[,Ee,fe]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(ce))??[],{href:p}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",oe),v=new K.Qq("export-workflow-action",[new H.tZ(q)],{socketTimeout:3e4}),F={workflow_run_backend_id:Ee,
workflow_job_run_backend_id:fe,name:A};return(await v.postJson(p,F)).statusCode!==404}}),8725:((ee,se,e)=>{e.d(se,{lm:()=>j.lm,t1:()=>K,QJ:()=>B});const g=He(import.meta.url)("node:async_hooks");var j=e(
819);function K(f=""){return{info:c=>X(f+c),warning:c=>j.$e(f+c),debug:c=>j.Yz(f+c),mask:j.Pq}}function H(f){const c=[];return{...K(`[${f}] `),info:o=>c.push(o),end(o){core.startGroup(_(o));for(const l of c)
X(l);core.endGroup()}}}function X(f){j.pq(_(f))}function _(f){return f.replaceAll("##[","## [")}const M=new g.AsyncLocalStorage;let P=!1;function B(f,c){return P||$(),P=!0,M.run(f,c)}function $(){const f=process.
stdout.write.bind(process.stdout);process.stdout.write=((c,...o)=>{const l=M.getStore(),u=String(c);return l===void 0||/^::(add-mask|debug)::/.test(u)?f(c,...o):(M.exit(()=>l.debug(u.trimEnd())),!0)})}}),
7487:((ee,se,e)=>{e.d(se,{E_:()=>u,GQ:()=>k,Pd:()=>l,Tm:()=>I,VY:()=>f,eF:()=>$,n0:()=>o});var g=e(3024),j=e(1455),K=e(8161),H=e(6760),X=e(819),_=e(532),M=e(7279),P=e(706);const B=6e4;async function $(E){
const t=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${n})`,topic:"the-job-on-the-platform"};process.on(n,()=>t.abort(new M.HR(a)))}try{if(await E(t.signal),
c)throw c}catch(n){for(let S=n;S instanceof Error;S=S.cause)X.Yz(S.stack??S.message);const a=f(n);X.C1(`${(0,P.OX)((0,M.gJ)(n),B)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}
function f(E){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:a}=process.env;if(!(!(E instanceof M.HR)||E.topic===void 0||!t||!n||!a))return encodeURI(`${t}/${n}/blob/${a}/docs/\
troubleshooting.md#${E.topic}`)}let c;function o(E){try{for(const[t,n]of Object.entries(E))n!==void 0&&X.uH(t,n)}catch(t){const n="Check the runner's disk.";c=new M.HR({what:"Can't write the step's ou\
tputs",why:(0,_.Uc)(t),advice:n,cause:t})}}async function l(E){const t=process.env.RUNNER_TEMP||(0,K.tmpdir)();return await(0,j.mkdtemp)((0,H.join)(t,E)).catch(u(t))}function u(E){return t=>{throw(0,_.
Rs)(t,E,"Check the runner's temporary folder.")}}function k(){try{return JSON.parse((0,g.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function I(){
return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,se,e)=>{e.d(se,{Sy:()=>l,cj:()=>B,il:()=>$,tp:()=>M});var g=e(819),j=e(7279),K=e(8132),H=e(706);const X=1024*1024-1e4,_=2e5;function M(u,k){
const I=k.map(S=>S.map(c)),E=u.map((S,b)=>I.some(O=>O[b]!=="")),t=(S,b)=>`<tr>${S.flatMap((O,w)=>E[w]?`<${b}>${O}</${b}>`:[]).join("")}</tr>`,n=I.map(S=>t(S,"td")),a=S=>`<tr><td colspan="${u.length}">\
\u2026 and ${(0,H.hS)(S,"more row")}</td></tr>`;return`<table>${t(u.map(K.FO),"th")}${o(n,a).join("")}</table>`}function P(u){return`<table>${u.map(([I,E])=>E===void 0?"":`<tr><th align="left">${escapeAll(
I)}</th><td>${c(E)}</td></tr>`).join("")}</table>`}function B(u){const k=u.map(({names:I,message:E,help:t})=>{const n=I.map(S=>`**${(0,K.wh)(S)}**`);return`- ${o(n,S=>`and ${S} more`,_/2).join(", ")}:\
 ${$(E,t)}`});return o(k,I=>`- \u2026 and ${(0,H.hS)(I,"more cause")}`).join(`
`)}function $(u,k){return k===void 0?(0,K.wh)(u):`${(0,K.wh)(u)} <a href="${(0,K.FO)(k)}">Troubleshooting</a>`}function f(u,k){return`<details><summary>${escapeAll(u)}</summary>

${k}

</details>`}function c(u){return typeof u=="string"?u===""?"":`<code>${(0,K.FO)((0,K.RK)(u))}</code>`:"words"in u?(0,K.wh)(u.words):`<a href="${(0,K.FO)(u.href)}">${(0,K.wh)(u.text)}</a>${(0,K.FO)(u.after??
"")}`}function o(u,k,I=_){let E=I;const t=u.filter(n=>{const a=Buffer.byteLength(n),S=a<=E;return S&&(E-=a),S});return t.length===u.length?t:[...t,k(u.length-t.length)]}async function l(u,...k){const I=t=>`${(0,H.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,E=[`### ${(0,K.wh)(u)}`,...o(k,I,X)];try{await g.z.addRaw(E.join(`

`),!0).write()}catch(t){g.$e(`Can't write the job summary: ${(0,j.gJ)(t)}`)}}}),8132:((ee,se,e)=>{e.d(se,{EU:()=>M,FO:()=>$,Jj:()=>X,RK:()=>K,SS:()=>_,wh:()=>B});const g="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",j=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${g})[\\u200C\\u200D](?=${g})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function K(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(j,(l,u)=>u===void 0?l:H(u))}function H(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function X(o,l){if(o.length<=l)return o;const u=Array.from(o.slice(0,2*l+2));return u.length>l?`${u.slice(0,l).join("")}\u2026`:o}function _(o,l=100){const u=K(X(
o,l)).replaceAll("	",H)||'""',k="`".repeat(c(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${k} ${u} ${k}`:k+u+k}function M(o,l,u){const I=o.map(t=>u+K(t).replace(/(?<=^\s*):(?=:)/,H)).join(`
`),E="`".repeat(Math.max(3,c(I)+1));return`${u}${E}${l}
${I}
${u}${E}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(o){return $(K(o).replaceAll("	"," ")).replace(P,"$&<wbr>")}function $(o){return o.replace(f,l=>`&#${l.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(o){return(o.match(/`+/g)??[]).reduce((l,u)=>Math.max(l,u.length),0)}}),8920:((ee,se,e)=>{e.d(se,{Ch:()=>P,
Rc:()=>f,mu:()=>_});var g=e(1455),j=e(532),K=e(7279),H=e(9870);const X=1024*1024;function _({files:c},o){const[l,u]=[M(H.uq,c),M(H.n7,c)];if(l&&u)return{app:l,flow:u,env:o??M(H.Km,c)};const k=[H.uq,H.
n7].filter(I=>!c.has(I));throw new Error(`lacks ${k.join(" and ")}, at its root and in its only subfolder`)}function M(c,o){const l=o.get(c);try{return l&&B({name:c,bytes:l})}catch(u){throw new Error(
`has a file that ${(0,K.gJ)(u)}: ${c}`)}}async function P(c,o){const l=await(0,g.readFile)(c,{signal:o}).catch(u=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,j.Uc)(u)}`)});return B({name:H.
Km,bytes:l})}function B(c){const{name:o,bytes:l}=c;if(o===H.Km&&l.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{$(l)}catch{throw new Error("is not JSON")}return c}
function $(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const o of[H.uq,H.n7])try{const{name:l,version:u}=Object($(c.get(o)));if(l.trim()==="")continue;
return{name:l,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((ee,se,e)=>{e.d(se,{q:()=>H});const g=500,j=1e6,K=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function H(P,B,$){let f=P.startsWith("\uFEFF")?1:0,c=0;function o(){for(;;){const I=P.charAt(f);if(I!==" "&&I!==`
`&&I!=="\r"&&I!=="	")return I;f++}}function l(){const I=f;if(K.lastIndex=I,!K.test(P))throw new SyntaxError;return f=K.lastIndex,P.slice(I,f)}function u(I,E){const t=o();if(t==="["){const a=[],S=$.enter(
I);return k("]",E,()=>a.push(u(S,E+1))),$.array(a,I)}if(t==="{"){const a=new Map;return k("}",E,()=>{if(o()!=='"')throw new SyntaxError;const S=l(),b=S.includes("\\")?JSON.parse(S):S.slice(1,-1);if(a.
has(b)||o()!==":")throw new SyntaxError;f++,a.set(b,u($.enter(I,b),E+1))}),$.object(a,I)}const n=l();return $.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function k(I,E,t){if(E===g)throw new RangeError;
f++;let n=o()===I?I:",";for(;n===",";){if(++c>j)throw new RangeError;t(),n=o(),n===","&&f++}if(n!==I)throw new SyntaxError;f++}try{const I=u(B,0);if(o()==="")return I}catch{}}function X(P){const B=H(P,
`
`,_);return B===void 0?void 0:`${B}
`}const _={enter:P=>`${P}  `,scalar:P=>P,array:(P,B)=>M("[",P,"]",B),object(P,B){const $=[...P.keys()].sort().map(f=>`${JSON.stringify(f)}: ${P.get(f)}`);return M("{",$,"}",B)}};function M(P,B,$,f){return B.
length===0?P+$:`${P}${f}  ${B.join(`,${f}  `)}${f}${$}`}}),5806:((ee,se,e)=>{e.d(se,{Oj:()=>c,Sr:()=>f,dU:()=>$,fw:()=>X,gv:()=>g,jq:()=>P,x5:()=>M});const g=".workflow-export.json",j=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,H=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],_=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',j],["changes how git or GitHub treats t\
he repository",K],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",H]];function M(l,u=_){const k=o(l);return u.find(([,I])=>I.test(l)||I.test(k))?.[0]}function P(l){return[H,j,K].some(u=>u.test(o(l)))}function B(l){return j.
test(o(l))?"is in a .git folder":l.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function $(l){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(o(l)))}
function f(l){return l.normalize("NFC").toUpperCase().toLowerCase()}function c(l){const u=new Map;for(const k of l){const I=f(k.replace(/\/$/,"")),E=u.get(I);if(E!==void 0)return[E,k];u.set(I,k)}for(const[
k,I]of u)for(const{index:E}of k.matchAll(/\//g)){const t=u.get(k.slice(0,E));if(t?.endsWith("/")===!1)return[t,I]}}function o(l){return l.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,se,e)=>{e.
d(se,{BE:()=>_,KC:()=>B,Km:()=>H,LX:()=>X,jz:()=>P,n7:()=>j,uq:()=>K,wg:()=>f,zx:()=>M});var g=e(5806);const[j,K,H]=["flow_definition.json","app_definition.json","env_variables.json"],X=[j,K,H],_=1e4,
M=256*1024*1024;function P(o,l){const u=[...l].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(k));return{kind:o,files:new Map(u.sort(([k],[I])=>k<I?-1:1))}}function B({kind:o,files:l}){return{kind:o,
files:new Map([...l].filter(([u])=>!(0,g.dU)(u)))}}const $=/^\.|^__MACOSX$/;function f(o){const l=new Set(o),u=t=>X.some(n=>l.has(t+n));if(u(""))return"";const k=new Set(o.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[I,...E]=[...k].filter(t=>!$.test(t));return E.length===0&&u(`${I}/`)?`${I}/`:""}function c(o){const l=f(o);return o.includes(l+K)||o.includes(l+j)}}),1519:((ee,se,e)=>{
e.d(se,{DF:()=>X,aC:()=>P,x3:()=>M});var g=e(4573),j=e(8142),K=e(5806);const H={enter:()=>{},scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:$})=>$)}]`,items:B}),object(B){return{json:`{${Array.
from(B,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:B}}};function X(B){const $=(0,g.isUtf8)(B)?(0,j.q)(B.toString(),void 0,H):void 0,f=$?.members??$?.items?.map(o=>[_(o),o]);if(f===void 0)
return;const c=new Map;for(const[o,{members:l,json:u}]of f){if(o===void 0||c.has(o))return;c.set(o,{name:o,keys:[...l?.keys()??[]],content:u})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function _({members:B}){if(!B?.has("value"))return;const $=[B.get("name"),B.get("key")].find(f=>f?.json[0]==='"');return $&&JSON.parse($.json)}function M({files:B}){const $=[...B].filter(
([f])=>(0,K.dU)(f)).map(([,f])=>P(f));return[...new Set($.flat())]}function P(B){const $=new TextDecoder().decode(B);try{JSON.parse($)}catch{return[]}const f=X(B),c=new Set(f?.container==="array"?f.variables.
map(({name:u})=>u):void 0),l=Array.from($.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,k,I])=>k===void 0?[u,String(Number(u))]:I===void 0?[JSON.parse(k)]:[]);return[...new Set(l)].
filter(u=>!c.has(u))}}),3657:((ee,se,e)=>{e.d(se,{u:()=>$,z:()=>y});var g=e(4573),j=e(8522),K=e(663),H=e(7279),X=e(706),_=e(5806),M=e(9870);const P=2048,B=new Set([0,10]);async function $(h,i){i?.throwIfAborted();
const{zip:L,source:A,entries:q}=await f(h).catch(t("The package")),oe=(0,M.wg)([...q.keys()]),ce=[];for(const[Ee,fe]of q){i?.throwIfAborted();const p=await k(L,A,fe).catch(t(`${(0,X.TL)(Ee)} in the pa\
ckage`));Ee.startsWith(oe)&&!I(Ee)&&ce.push([Ee.slice(oe.length),p])}return(0,M.jz)("zip",ce)}async function f(h){const i=c(h),L=await(0,K.SY)(i,{decodeStrings:!1});return{zip:L,source:i,entries:await o(
L)}}function c(h){for(let i=h.length-21;i>0;){i=h.lastIndexOf("PK",i-1,"latin1");const L=i+22+(i<0?1/0:h.readUInt16LE(i+20));if(L<=h.length)return h.subarray(0,L)}throw h.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):a(h)}async function o(h){if(h.entryCount>M.BE)throw E(`The package has ${h.entryCount} entries. The limit is 10,000`);const i=new Map;let L=0;for await(const oe of h.
eachEntry()){const ce=l(oe);if(i.has(ce))throw E(`The package has ${(0,X.TL)(ce)} twice`,"Export it again.");const Ee=u(ce,oe);if(Ee!==void 0)throw E(`${(0,X.TL)(ce)} in the package ${Ee}`);if(L+=oe.uncompressedSize,
L>M.zx)throw E("The package takes more than 256 MiB unpacked, the limit");i.set(ce,oe)}const A=[...i.keys()];if(A.every(I))throw E("The package has no files in it","Export it again.");const q=(0,_.Oj)(
A);if(q===void 0)return i;throw E(`${q.map(oe=>(0,X.TL)(oe)).join(" and ")} in the package collide on a disk that ignores case`)}function l({generalPurposeBitFlag:h,fileNameRaw:i,extraFields:L,versionMadeBy:A}){
const q=(0,g.isUtf8)(i)?P:h,oe=B.has(A>>>8);return(0,K.ax)(q,i,L,!oe).replace(/^(\.\/+)+/,"")}function u(h,i){const L=i.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==
32768&&L!==16384?"is neither a file nor a folder":I(h)&&i.uncompressedSize>0?"is a folder with a content of its own":i.canDecodeFileData()?(0,_.dU)(i.fileNameRaw.toString())&&!(0,_.dU)(h)?"is also nam\
ed env_variables.json":(0,_.x5)(h,_.fw):"is encrypted, or compressed by another method than deflate"}async function k(h,i,L){const{compressedSize:A,compressionMethod:q,uncompressedSize:oe}=L,{fileDataStart:ce}=await h.
readLocalFileHeaderPromise(L),Ee=i.subarray(ce,ce+A),fe={maxOutputLength:oe||1,chunkSize:oe+64},p=q===0?Ee:(0,j.inflateRawSync)(Ee,fe);if(p.length!==oe)throw new Error(`it unpacks to ${p.length} bytes\
, not the ${oe} listed`);if((0,j.crc32)(p)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return p}function I(h){return h===""||h.endsWith("/")}function E(h,i=""){return new H.HR({what:h,
advice:i,topic:"the-package"})}function t(h){return i=>{if(i instanceof H.HR)throw i;const L={what:`${h} is cut off or damaged`,why:(0,X.TL)(i.message).slice(1,-1)};throw new H.HR({...L,advice:"Export\
 it again.",topic:"the-package",cause:i})}}const n=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function a(h){const i=h.toString(
"utf8",0,512),[L]=n.find(([,q])=>q.test(i))??["text"],A=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return E(`The package is ${L}, not a zip`,A)}const S=33,
b=20,O=3,w=8,r=33188;function y({files:h}){const i=[],L=[];let A=0;for(const[ce,Ee]of h){const[fe,p]=[Buffer.from(ce),(0,j.deflateRawSync)(Ee)],v=[s(2,b,P,w,0,S),s(4,(0,j.crc32)(Ee),p.length,Ee.length),
s(2,fe.length,0)],F=[s(2,0,0,0),s(4,r*65536,A)];i.push(Buffer.from("PK"),...v,fe,p),L.push(Buffer.from("PK"),Buffer.of(b,O),...v,...F,fe),A+=30+fe.length+p.length}const q=Buffer.concat(L),oe=[s(2,
0,0,h.size,h.size),s(4,q.length,A),s(2,0)];return Buffer.concat([...i,q,Buffer.from("PK"),...oe])}function s(h,...i){const L=Buffer.alloc(h*i.length);for(const[A,q]of i.entries())L.writeUIntLE(q,A*h,
h);return L}}),2227:((ee,se,e)=>{e.d(se,{HB:()=>a,xR:()=>n,px:()=>S,Ng:()=>I});var g=e(7279),j=e(2975),K=e(706),H=e(1858),X=e(5805),_=e(2053),M=e(6294),P=e(7596);const B=6,$=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class l extends K.pO{#n=new Set;#e=new Set;allow(...y){
for(const s of y)this.#n.add(s)}maskFields(y,s,h){const i=k(y).slice(0,f);for(const[L,A]of i)/id$/i.test(L)&&(0,P.eQ)(A)&&this.allow(A);for(const[L,A]of i)/url$/i.test(L)?this.maskUrl(A.trim(),s,h):this.#t(
u(A),h)}maskUrl(y,s,h){const i=URL.canParse(y,s.href)?new URL(y,s.href):void 0;if(i&&s.href.startsWith(i.href))return;const L=[y,i?i.pathname+i.search:y].filter(A=>/[?:]|^\/\//.test(A));this.#t(L,h),i&&
this.#t([i.href,i.password,(0,P.D4)(i.password),...u(i.search)],h)}#t(y,s){const h=A=>Array.from(this.#n).some(q=>q.includes(A)),i=y.filter(A=>!h(A)&&!h((0,P.D4)(A))),L=A=>encodeURIComponent(Buffer.from(
A).toString());for(const A of i.flatMap(q=>[q,L(q)]))A.length<B||this.#e.has(A)||(this.#e.add(A),this.add(A),s.mask(A))}}function u(r){return Array.from(r.matchAll(c)).flatMap(([,y,s])=>{const h=String(
s).replace(/[.,:!?)\]}]+$/,"");return o.test(String(y))||(0,P.D4)(h).length>=$?[h,(0,P.D4)(h)]:[]})}function k(r){const y=Object.entries(r);for(const[,s]of y)if(typeof s=="object")for(const h of Object.
entries(s??{}))y.push(h);return y.filter(s=>typeof s[1]=="string")}function I(r,y,s={}){const h=new l([y,...s.secrets??[]]);return h.allow(r.href,...s.known??[]),{url:r,apiKey:y,secrets:h,connections:(0,X.
Y7)(),rateLimit:new _.q,collections:new Map}}const E=1024*1024,t=12e4,n=12e4,a="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function S(r,y){const{label:s,method:h,path:i,isTransient:L}=y,{secrets:A,rateLimit:q}=r.platform;A.allow(...i.split(/[/?&=]/));const oe=h==="GET"?i:void 0,ce=()=>q.run(s,oe,r,()=>b(r,y));return await(0,j.
L5)(r,ce,{atLeastMs:L?n:0})}async function b(r,y){const{platform:s,signal:h,log:i}=r,{label:L,method:A,path:q,body:oe,idempotent:ce=!0,isTransient:Ee}=y,fe=new URL(`api/public/${q}`,s.url),p={accept:"\
application/json","content-type":"application/json","x-api-key":s.apiKey},v={maxBytes:E,...!ce&&{idleMs:t}};try{const F=await(0,X.tN)(s.connections,{label:L,method:A,url:fe,headers:p,body:oe,...v},h);
return i.debug(`${A} ${s.secrets.redact(fe.pathname)}: ${F.status}`),O(r,y,fe,F)}catch(F){const D=F instanceof g.HR?F:void 0;if(!ce&&(h.aborted||D?.maybeProcessed)){const V=(0,g.h_)(F),Z=`${V.retryable?
"":V.advice} ${a}`.trim();throw V.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw D&&Ee?.(D)?D.with({retryable:!0}):F}}function O({platform:r,log:y},s,h,i){const{
label:L,isCreation:A=!1}=s,{status:q,headers:oe,bytes:ce}=i,{secrets:Ee}=r,fe=(W,Y,Q)=>(0,H.ue)(L,W,Y,Q),p=(0,X.ET)(i,h,L);if(p){Ee.maskUrl(p.href,r.url,y);const W=`the platform redirects to ${(0,K.OX)(
p.origin,100)}, and the key follows no redirect`;throw fe(W,"If that is your environment, set host to it.",{status:q,maybeProcessed:q!==307&&q!==308})}const v=new TextDecoder().decode(ce),F=w(v);Ee.maskFields(
F??{},r.url,y);const D=(0,M.wv)(F??{},L,Ee.redact),{message:V}=D,Z=(0,X.yp)(i);if(q<200||q>299){const W=r.collections.has(L),Y=(0,M.ik)(s,q,{message:V,isPage:Z,hasWorked:W});throw fe(`the platform ans\
wered ${q}${(0,M.Te)(V)}`,Y,{...(0,H.xS)(q,oe),affectsAll:(q===401||q===403)&&!W,busy:q===423||q===409&&!A})}if(F!==void 0)return D;const C=(0,X.VL)(i)&&/^\s*\{/.test(v);throw fe(`the platform answere\
d ${v===""?"nothing":Z?"with a web page":C?"with half an object":"with something other than a JSON object"} (${q})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:C})}
function w(r){try{const y=JSON.parse(r);return(0,M.Gv)(y)?y:void 0}catch{return}}}),5645:((ee,se,e)=>{e.d(se,{I:()=>k,R:()=>o});var g=e(7598),j=e(7279),K=e(2975),H=e(706),X=e(1858),_=e(7596),M=e(5805);
const P=256*1024**2,B=5,$=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function o(I,{url:E,freshUrl:t,read:n}){let a=E;return await(0,K.L5)(I,async()=>{a??=await t();const S=await u(
I,a).catch(r=>{throw r instanceof j.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:b,bytes:O}=S;if($.has(b))throw a=void 0,l(`the URL was refused (${b})`,c,{retryable:!0});if(b!==200)throw l(`th\
e server answered ${b}`,c,{retryable:b===206});if((0,M.yp)(S))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const w=await n(O).catch(r=>{
throw r instanceof j.HR&&(0,M.VL)(S)?r.with({retryable:!0}):r});return{bytes:O,sha256:(0,g.createHash)("sha256").update(O).digest("hex"),content:w}})}function l(I,E,t={}){return new j.HR({what:f,why:I,
advice:E,topic:"the-package",...t})}async function u(I,E){const{platform:t,log:n,signal:a}=I;let S=E;for(let b=0;;b++){const O=b===0&&S.origin===t.url.origin,w={accept:"*/*",...O&&{"x-api-key":t.apiKey}},
r={label:f,method:"GET",url:S,headers:w,maxBytes:P};t.connections.proven.add(S.origin);const y=async()=>{const i=await(0,M.tN)(t.connections,r,a),{status:L,headers:A}=i;n.debug(`GET a package from ${(0,H.
OX)(r.url.origin)}: ${L}`);const q=`the server answered ${L}`;if((0,X.dg)(L))throw(0,X.ue)(f,q,X.$_,(0,X.xS)(L,A));return i},s=await(O?t.rateLimit.run(f,void 0,I,y):y()),h=(0,M.ET)(s,S,f);if(h===void 0)
return s;if(b===B)throw l("the URL redirects in a circle",c);h.origin===S.origin&&h.username+h.password===""&&Object.assign(h,{username:S.username,password:S.password}),S=k(h.href,I)}}function k(I,{platform:E,
log:t}){const n=E.url;if(E.secrets.maskUrl(I,n,t),!URL.canParse(I,n.href))throw l("the platform's download URL can't be read",c);const a=new URL(I,n.href);a.protocol==="http:"&&n.protocol==="https:"&&
a.hostname===n.hostname&&(a.protocol="https:",a.port===""&&(a.port=n.port),E.secrets.maskUrl(a.href,n,t));const S=a.protocol==="http:"&&n.protocol==="http:"&&(0,_.U9)(a.hostname);if(a.protocol!=="http\
s:"&&!S)throw l("the platform's download URL isn't https","Check host.");return a}}),1858:((ee,se,e)=>{e.d(se,{$_:()=>M,Dx:()=>X,Ur:()=>o,dg:()=>I,ue:()=>H,xS:()=>E});var g=e(7279),j=e(2975),K=e(706);
function H(t,n,a,S={}){return new g.HR({what:t,why:n,advice:a,topic:"the-platforms-response",...S})}function X(t,n,a,S){return new g.HR({what:t,why:n,advice:a,topic:"the-connection",...S})}const _={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},M="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
$=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,n,a,S){if(!(t instanceof Error&&"code"in t))return t;const b=String(t.code);
if(B.test(b)){const i=`the TLS connection can't be trusted (${b})`;return X(n,i,`Check host. ${P}`,{affectsAll:!0,cause:t})}const[,O]=c.exec(t.message)??[];if(O!==void 0)return l(n,O,t);const w=!a&&$.
test(b),r=w?"the TLS connection failed":"the connection failed",y=_[b]??`${f.test(b)?"the response can't be decoded":r} (${b})`,s={retryable:!0,maybeProcessed:a,affectsAll:!a,cause:t};if(S||!(w||b==="\
ENOTFOUND"))return X(n,y,M,s);const h=w?`Check host and its port. ${P}`:"Check host.";return X(n,y,h,{...s,maxRetries:2})}function l(t,n,a){const S=(w,r,y=!1)=>X(t,w,r,{affectsAll:!0,cause:a,retryable:y});
if(n==="407")return S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const b=Number(n);if(b<500&&!I(b))return S(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const O=`the proxy made no connection (${(0,K.OX)(n,100)})`;return S(O,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),k=new Set(
[501,505,506,508,510,511]);function I(t){return u.has(t)||t>=500&&!k.has(t)}function E(t,n){return{status:t,retryable:I(t),retryAfterMs:(0,j.Vs)(n["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),
7596:((ee,se,e)=>{e.d(se,{d4:()=>$,D4:()=>P,eQ:()=>_,U9:()=>X,hk:()=>B,wh:()=>M});const g=He(import.meta.url)("node:net");var j=e(9783),K=e(1858);const H=200;function X(f){return f==="localhost"||f===
"[::1]"||(0,g.isIPv4)(f)&&f.startsWith("127.")}function _(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function M(...f){return f.find(c=>typeof c=="string"&&c.length<=H&&_(c))}function P(f){try{return decodeURIComponent(
f)}catch{return f}}function B(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function $(f,c){const o=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!o||(0,j.H)(f)||/^https?:/i.test(o)&&(0,j.s)(f))return;throw(0,K.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((ee,se,e)=>{e.d(se,{ET:()=>S,J9:()=>l,VL:()=>b,Y7:()=>o,tN:()=>u,yp:()=>a});var g=e(7067),j=e(4708),K=e(8522),H=e(6671),X=e(2975),_=e(706),M=e(1858),P=e(7596);
const B=3e4,$=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function o(){(0,P.hk)();const O=()=>new H.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:O(),https:O()},proven:new Set}}
function l(O){return{type:"application/json",bytes:Buffer.from(JSON.stringify(O))}}async function u({kept:O,proven:w},r,y){const{label:s,method:h,url:i,headers:L,body:A,maxBytes:q,idleMs:oe=B}=r;(0,P.
d4)(i,s);const ce=i.protocol==="https:"?"https":"http",Ee=A?new H.Qq:O[ce],fe=new AbortController,p=AbortSignal.any([y,fe.signal]);let[v,F]=[!1,"no response"];const D=setTimeout(()=>{const Z={retryable:!0,
maybeProcessed:v};fe.abort((0,M.Dx)(s,`${F} within ${oe/1e3} s`,M.$_,Z))},oe);let V;try{V={http:g,https:j}[ce].request({method:h,host:i.hostname.replace(/[[\]]/g,""),port:i.port,path:i.pathname+i.search,
headers:{...L,...A&&{"content-type":A.type,"content-length":A.bytes.length},"accept-encoding":"identity","user-agent":c},...i.username+i.password!==""&&{auth:`${(0,P.D4)(i.username)}:${(0,P.D4)(i.password)}`},
agent:Ee.getAgent(i.href),signal:p});const Z=k(V,s,()=>{v=!0});I(V,A?.bytes??Buffer.alloc(0),()=>D.refresh());const C=await(0,X.Mu)(p,Z);w.add(i.origin),F="no data";const m=[];let T=q;for await(const W of C){
if(D.refresh(),T-=W.length,T<0)throw n(s,q);m.push(W)}const z=t(Buffer.concat(m),C.headers["content-encoding"],s,q);return{status:C.statusCode??0,headers:C.headers,bytes:z}}catch(Z){throw p.throwIfAborted(),
(0,M.Ur)(Z,s,v,w.has(i.origin))}finally{clearTimeout(D),V?.destroy()}}function k(O,w,r){return new Promise((y,s)=>{O.once("socket",i=>{O.reusedSocket?r():i.once(O.protocol==="https:"?"secureConnect":"\
connect",r)});const h=i=>{i.socket.destroy();const L={retryable:!0,maybeProcessed:!0};s((0,M.Dx)(w,"the server switched protocols (101)",M.$_,L))};O.once("upgrade",h),O.once("response",i=>i.statusCode===
101?h(i):y(i)),O.on("error",s)})}function I(O,w,r){w.length===0?O.end():O.write(w.subarray(0,$),y=>{r(),y||I(O,w.subarray($),r)})}const E=new Set(["gzip","x-gzip","deflate"]);function t(O,w="",r,y){const s=w.
toLowerCase().split(/[\s,]/);try{return s.reduceRight((h,i)=>{const L=i==="br"?K.brotliDecompressSync:E.has(i)?K.unzipSync:void 0;return L&&h.length>0?L(h,{maxOutputLength:y}):h},O)}catch(h){throw h.code===
"ERR_BUFFER_TOO_LARGE"?n(r,y):h}}function n(O,w){const r=`the response is larger than ${(0,_.Xe)(w)}, the limit`;return(0,M.ue)(O,r,"Check host.",{maybeProcessed:!0})}function a({headers:O,bytes:w}){return O["\
content-type"]?.includes("html")===!0||/^\s*</.test(w.toString("utf8",0,100))}function S({status:O,headers:w},r,y){if(!f.has(O)||w.location===void 0)return;const s=w.location.replace(/[\x80-\xff]/g,i=>`\
%${i.charCodeAt(0).toString(16)}`);if(URL.canParse(s,r.href))return new URL(s,r.href);const h=`the platform redirects (${O}) to an address that can't be read`;throw(0,M.ue)(y,h,"Check host.",{maybeProcessed:!0})}
function b({headers:O}){return!O["content-length"]&&!O["transfer-encoding"]}}),6006:((ee,se,e)=>{e.d(se,{SO:()=>c,cd:()=>$,qt:()=>t});var g=e(7279),j=e(2975),K=e(706),H=e(2227),X=e(7596),_=e(2053),M=e(
6294);const P=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(b){return P.find(([,O])=>O.split(" ").includes(b))?.[0]??"unknown"}function $({fields:b,message:O,redact:w}){
const r=(0,M.Gv)(b.response)?b.response:{},y=[r.downloadUrl,r.downloadURL,b.downloadUrl,b.downloadURL];return{dockStatusId:(0,X.wh)(b["dock-statusId"],b.dockStatusId,b._id),workflowId:(0,X.wh)(b.workflowId,
b.toolId),exportJobId:(0,X.wh)(b.exportJobId),status:f(b.status,w),downloadUrl:y.map(s=>typeof s=="string"?s.trim():"").find(s=>s!==""),refused:b.success===!1,message:O}}function f(b,O){const w=typeof b==
"string"||typeof b=="number"?String(b).trim():"",r=w.toUpperCase().replace(/[\s-]+/g,"_");return B(r)==="unknown"?O(w,40).toUpperCase():r}async function c(b,O,w=()=>!0){const r=`dock-status/${O}`;return $(
await(0,H.px)(b,{label:"Dock status",method:"GET",path:r,isTransient:w}))}const o="the-job-on-the-platform",l=50,u=294,k=6.12,I=2e3;function E(b,O){const w=Math.max(u,b/k);return b<_.k?w:Math.max(I,Math.
min(O,w))}async function t(b,O,w){const{log:r,signal:y}=b,s=performance.now(),h=n(b,s);let i=O,L=s,A;for(let q=0;;q++){w.onStatus(i),h(i);const oe=B(i.status);if(oe==="failed"||oe==="succeeded"&&i.refused){
const ce=`The job ${i.status==="FAILED"?"failed":`ended as ${i.status}`} on the platform`,Ee=`${i.message??"it gave no reason"} (dock status ${O.dockStatusId})`;throw new g.HR({what:ce,why:Ee,advice:w.
advice,topic:o})}if(oe==="succeeded")return i.status!=="SUCCESS"&&r.warning(`The platform reports ${i.status}, which is treated as SUCCESS.`),i;A=oe==="unknown"&&i.refused?A??L:void 0;try{if(A!==void 0&&
L-A>=H.xR){const fe=`The platform refused to report the job's status for ${(0,K.zK)(H.xR)}`;throw new g.HR({what:fe,topic:o})}const ce=q===0?l:E(L-s,w.longestWaitMs);await(0,j.yy)(Math.max(0,L+ce-performance.
now()),y),L=performance.now();const Ee=({status:fe=404})=>q>0||fe===404;i=await c(b,O.dockStatusId,Ee)}catch(ce){throw S(ce,O,i)}}}function n({log:b},O){let w,r=O;return y=>{const s=performance.now(),
h=(0,K.zK)(s-O),i=y.status!==w,L=s-r>=_.k;(i||L)&&(r=s),i&&w!==void 0?b.info(`${y.status||"No status"} after ${h}`):L&&b.info(`Still ${y.status||"without a status"} after ${h}`),i&&B(y.status)==="unkn\
own"&&b.warning(`The platform reports an unknown status (${a(y)}). The action keeps waiting.`),w=y.status}}function a({status:b,message:O}){return`${b||"none"}${O===void 0?"":`, "${O}"`}`}function S(b,{
dockStatusId:O},w){const r=B(w.status)==="unknown"||w.message!==void 0?`, last status ${a(w)}`:"",y=`The job may still be running on the platform: dock status ${O}${r}.`,s=(0,g.h_)(b);return s.with({advice:`${s.
advice} ${y}`.trim(),busy:!1,cause:b})}}),2053:((ee,se,e)=>{e.d(se,{k:()=>X,q:()=>$});var g=e(7279),j=e(2975),K=e(1858);const H=30,X=6e4,_=500,M=16e3,P=.95,B=20;class ${#n=new Map;#e=0;#t=0;#o=0;async run(c,o,l,u){
const k=await this.#r(c,o,l),I=()=>k>this.#o;try{const E=await u();return I()&&(this.#t=this.#t<B?0:this.#t*P),E}catch(E){if(!(E instanceof g.HR&&E.status===j.kU))throw E;const t=performance.now();throw I()&&
(this.#t=Math.min(M,Math.max(_,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(E.retryAfterMs||2*this.#t)),E.with({retryAfterMs:this.#e-t})}}async#r(c,o,{signal:l,endsAt:u}){const k=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,k);;){if(l.throwIfAborted(),this.#e>=u)throw(0,K.ue)(c,"the platform asked for a pause that exceeds the timeout",K.$_);const I=performance.now(),E=k.at(-H)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,E+X);if(t<=I)return this.#e=I+this.#t,k.push(I),I;await(0,j.yy)(t-I,l)}}}}),6294:((ee,se,e)=>{e.d(se,{Gv:()=>X,LO:()=>K,Te:()=>H,ik:()=>$,wv:()=>j});var g=e(1858);
function j(f,c,o){const l=P(f,0);return{fields:f,label:c,redact:o,message:l&&o(l)||void 0}}function K({label:f,message:c},o,l){return(0,g.ue)(f,`the platform answered without a ${o}${H(c)}`,l)}function H(f){
return f===void 0?"":` (${f})`}function X(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const _=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],M=4;function P(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>M)){if(Array.isArray(f))return P(f[0],c+1);if(X(f))for(const o of _){const l=P(f[o],
c+1);if(l!==void 0){const{code:u}=f;return typeof u=="number"||typeof u=="string"?`${l}, code ${u}`:l}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function $(f,c,{message:o,isPage:l,
hasWorked:u}){if((0,g.dg)(c))return g.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&f.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==
401&&c!==403)return f.isTransient?g.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const k=f.scope===void 0?"another scope":`the scope "${f.scope}"`;if(c===403)return`The key needs ${k}. Ad\
d it under ${B}.`;const I=/scope/i.test(String(o))?` The key also needs ${k}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${B}.${I}`}}),3349:((ee,se,e)=>{e.d(se,{EH:()=>f,Nq:()=>$,kZ:()=>o,s8:()=>c});var g=e(7279),j=e(2975),K=e(2227),H=e(5645),X=e(5805),_=e(6006),M=e(6294);const P=[
"workflows","workflow","tools"];async function B(l,u){const{collections:k}=l.platform;let I;for(const E of new Set([...k.values(),...P])){const t=u(E),{label:n,idempotent:a=!0}=t,S=k.get(n);if(!(S&&S!==
E))try{const b=await(0,K.px)(l,t);k.set(n,E);const O=(0,_.cd)(b),{dockStatusId:w}=O;if(w!==void 0)return{...O,dockStatusId:w};throw(0,M.LO)(b,"dock status ID",a?"Check host and the IDs.":K.HB)}catch(b){
if(b instanceof g.HR&&b.busy&&k.set(n,E),!(b instanceof g.HR&&b.status===404))throw b;I??=b}}throw I}async function $(l,{workflowId:u,flowId:k}){return await B(l,I=>({label:"Export",method:"POST",path:`${I}\
/${u}/export?flowId=${k}`,scope:"Export workflow"}))}async function f(l,u,k){const I=k.downloadUrl??u.downloadUrl??(await(0,_.SO)(l,u.dockStatusId)).downloadUrl;if(I!==void 0)return(0,H.I)(I,l);const E=`\
the platform reports ${k.status} but names no download URL`;throw new g.HR({what:"Export",why:E,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(l,u,{app:k,flow:I,env:E}){const t="\
workflowName"in u,n=a=>a==="tools"?"tool":"workflow";return await B(l,a=>({label:"Import",method:"POST",path:t?`${a}/import`:`${a}/${u.workflowId}/import`,body:(0,X.J9)({[`${n(a)}DataFileId`]:k,flowDataFileId:I,
envVariablesFileId:E,...t&&{[`${n(a)}Name`]:u.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function o(l,u){const k=I=>({label:"Deploy",method:"POST",path:`${I}/${u}/depl\
oy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,j.L5)(l,()=>B(l,k),{untilFree:!0})}}),2597:((ee,se,e)=>{e.d(se,{g:()=>v,L:()=>Ee});var g=e(6760),j=e(3e3),K=e(9462),
H=e(3349),X=e(706),_=e(2227),M=e(7596),P=e(5805),B=e(6294);const $=25e6,f=1e7,c="bulkImport",o="Re-run the job.";async function l(V,{name:Z,bytes:C}){const m=`Upload of ${Z}`,T=(Y,Q)=>(0,_.px)(V,{label:m,
method:"POST",path:Y,body:Q,scope:"Import workflow"});let z;if(C.length<$)z=await T("files",await u("fileContext",c,{name:Z,bytes:C}));else{const Y=Math.ceil(C.length/f),Q={totalChunks:Y,fileExtension:"\
json",fileName:Z,fileSize:C.length},re=await T("files/session/start",(0,P.J9)({fileContext:c,...Q})),pe=(0,M.wh)(re.fields.sessionId);if(pe===void 0)throw(0,B.LO)(re,"session ID",o);for(let ue=0;ue<Y;ue++){
const Me=C.subarray(ue*f,(ue+1)*f);await T(`files/session/${pe}`,await u("chunkNumber",String(ue),{name:Z,bytes:Me}))}z=await T(`files/session/${pe}/complete`)}const{fileId:W}=z.fields;if(typeof W!="s\
tring"||W==="")throw(0,B.LO)(z,"file ID",o);return V.log.info(`Uploaded ${Z}: ${(0,X.Xe)(C.length)}`),W}async function u(V,Z,{name:C,bytes:m}){const T=new FormData;T.set(V,Z),T.set("file",new Blob([m],
{type:"application/json"}),C);const z=new Response(T);return{type:z.headers.get("content-type")??"",bytes:Buffer.from(await z.arrayBuffer())}}var k=e(2975),I=e(6779);const E="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function n(V,{
source:Z,target:C,definitions:{app:m,flow:T,env:z},untilFree:W}){let Y="workflowId"in C?C.workflowId:void 0;const Q="workflowId"in C?`workflow ${C.workflowId}`:`a new workflow, ${C.workflowName}`;return V.
log.info(`Importing ${(0,X.OX)(Z)} into ${Q}, at ${V.platform.url.href}`),await(0,K.N)(V,(0,K.R)(V.inputs.timeoutMs,"No import"),async re=>{const pe={app:await l(re,m),flow:await l(re,T),env:z&&await l(
re,z)},ue=await(0,k.L5)(re,()=>(0,H.s8)(re,C,pe),{untilFree:W});return await(0,I.B)(re,ue,{title:"Import job",advice:E,idsIn:({workflowId:Me})=>(Y??=Me,{"workflow-id":Y})}),Y})}async function a(V,Z){V.
log.info(`Deploying workflow ${Z}, at ${V.platform.url.href}`),await(0,K.N)(V,(0,K.R)(V.inputs.timeoutMs,"No deployment"),async C=>{await(0,I.B)(C,await(0,H.kZ)(C,Z),{title:"Deploy job",advice:t,idsIn:()=>({
"workflow-id":Z})})})}var S=e(2697),b=e(9630),O=e(532),w=e(7279),r=e(6191),y=e(7487),s=e(8920),h=e(9870),i=e(3657),L=e(4264),A=e(6224),q=e(7833);const oe="import-deploy-and-promote",ce="Make and appro\
ve a new plan.";async function Ee(V,Z,C){const{approved:m,upload:T,deploy:z,ignore:W}=V.inputs,Y=C.workflows.map(({outcome:pe})=>pe==="unchanged"?"finish":"import"),{differences:Q,actions:re}=m?(0,L.Gy)(
m,C):{differences:[],actions:Y};if(Q.length>0){const pe="The approved plan doesn't hold any more, so this attempt changed nothing";throw new w.HR({what:pe,why:Q.join("; "),advice:ce,topic:oe})}try{const ue=(0,y.
Tm)()>1&&T!==void 0&&re.includes("finish")?await(0,r.wn)(V):[];for(const[Me,Pe]of Z.entries()){if(Pe.action=re[Me],Pe.action!=="finish")continue;const Ne=be=>!m||(0,L.cM)(m,Me,(0,b.ol)(be,W));Pe.backup=
await fe(V,ue,Pe.name,Ne),(!z||!(m||Pe.backup))&&(Pe.action="leave")}}catch(pe){V.signal.throwIfAborted();const ue="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
Ne=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((De,Be)=>re[Be]==="finish").map(({name:De,plan:Be})=>`${De} (${Be.target})`).join(", ")}.`,be=`Use "Re-run\
 failed jobs".${z?Ne:""}`;throw new w.HR({what:ue,why:(0,w.gJ)(pe),advice:be,topic:oe,cause:pe})}}async function fe(V,Z,C,m){const T=`${C}-before-`,z=Y=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Y)?.[1]),W=Z.
filter(({name:Y})=>Y.startsWith(T)&&z(Y.slice(T.length))<(0,y.Tm)());for(const{id:Y,name:Q}of W.sort((re,pe)=>pe.id-re.id)){const re=await(0,r.R9)(V,Y),pe=await p(re,V.signal);if(pe&&m((0,A.YR)(pe)))return{
id:Y,name:Q,holdsVariables:pe.env!==void 0}}}async function p(V,Z){try{return(0,s.mu)(await(0,i.u)(V,Z))}catch{Z.throwIfAborted();return}}async function v(V,Z){const{inputs:C}=V,{path:m,target:T,definitions:z,
name:W}=Z;if(Z.action==="leave"){V.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let Y=C.candidates.length>1?void 0:Z.plan;Z.begun="import";try{const Q=async()=>{const pe=Y??await(0,A.
Cs)(V,Z);if(Y=void 0,!(0,A.cS)(Z.plan,pe)){const ue=`The target of ${W} has changed since this step compared it, so it was left as it is`;throw new w.HR({what:ue,advice:ce,topic:oe})}Z.action!=="finis\
h"&&(pe.state&&(Z.backup=await F(V,Z,pe.state)),await n(V,{source:m,target:T,definitions:z,untilFree:!1}),Z.imported=!0)};if(await(0,k.L5)({...V,endsAt:performance.now()+C.timeoutMs},Q,{untilFree:!0}),
!C.deploy)return;Z.begun="deploy";const re=(0,q.wZ)(Z);if(re===void 0){const pe="Look for it in AI for Process, and deploy it there.";throw new w.HR({what:"the platform didn't name the new workflow's \
ID",advice:pe})}await a(V,re),Z.deployed=!0}catch(Q){Z.error=D((0,w.h_)(Q),Z,(0,S.Sm)(C.host))}}async function F(V,Z,C){const{upload:m,artifactEnvVariables:T,host:z}=V.inputs,W=`${Z.name}-before-${(0,y.
Tm)()}`,Y=C.package.files.has(h.Km),Q=`Backup of workflow ${Z.plan.target} at ${(0,S.Sm)(z)}`,re=await(0,y.Pd)("workflow-backup-");for(let pe=1;;pe++){const ue=(0,g.join)(re,`${W}${pe===1?"":`-${pe}`}\
.zip`);if(await(0,O.lo)(ue,C.bytes),!m)return V.log.info(`${Q}: ${ue}, on this runner only`),{name:ue,holdsVariables:Y};try{const Me=await(0,j.mJ)(V,{...C,path:ue},{upload:m,artifactEnvVariables:T});return V.
log.info(`${Q}: ${Me.name}, ${Me.url}`),{name:Me.name,id:Me.id,holdsVariables:Y&&T}}catch(Me){if(!(Me instanceof r.B6))throw Me}}}function D(V,Z,C){const{name:m,target:T,begun:z,imported:W,backup:Y}=Z,
Q=(0,q.wZ)(Z),[re,pe]=["workflowName"in T,z==="deploy"],ue=`deploy workflow ${Q} with the deploy action`,Me=re?pe?ue:"start a new run":'use "Re-run failed jobs"',Pe=`${m} ${W?"was imported":"was alrea\
dy imported"}${Q?` into workflow ${Q}`:""} but not deployed: `,Ne=[V.advice.replace(/(r)e-run the job/gi,(be,De)=>De==="r"?Me:Me[0]?.toUpperCase()+Me.slice(1)),pe&&!re?`Or ${ue}.`:"",re&&Q?`The new wo\
rkflow's ID is ${Q}.`:"",Y?`The package that ${C} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}.`:""];return V.with({what:(pe?Pe:"")+V.what,advice:Ne.filter(Boolean).join(" ")})}}),161:((ee,se,e)=>{
e.d(se,{K:()=>v});var g=e(3024),j=e(6760),K=e(3e3),H=e(819),X=e(2899),_=e(7279),M=e(6584);class P{#n=[];#e;constructor(){const m=H.V4("api-key");m!==""&&H.Pq(m)}text(m){return H.V4(m)}lines(m){return H.
V4(m,{trimWhitespace:!1})}optional(m,T){const z=this.text(m);return z===""?void 0:this.parse(m,z,T)}parse(m,T,z){try{return z(T)}catch(W){this.refuse(m,(0,_.gJ)(W),(0,_.h_)(W).topic);return}}required(m,T,z="\
is required"){return this.text(m)===""&&this.refuse(m,z),this.optional(m,T)}notEmpty(m,T,z){if(process.env[`INPUT_${m.toUpperCase()}`]?.trim()===""){const W=`Where an event has no inputs, write \`\${{ i\
nputs.${m} || ${z} }}\``;this.refuse(m,`is empty. Is the name in the expression right?${z===void 0?"":` ${W}`}`)}return this.optional(m,T)}boolean(m,T){return this.notEmpty(m,M.yG,T?void 0:"false")??T}exclude(m,T){
for(const z of m)this.text(z)!==""&&this.refuse(z,`can't be combined with ${T}`)}refuse(m,T,z="before-anything-is-sent"){this.#e??=z,this.#n.push(`${m} ${T.replace(/(?<=[a-z])\.$/,"")}`)}check(m){if(m!==
void 0&&this.#n.length===0)return m;throw new _.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function B(C){return C.parse("ignore",C.lines("ignore"),X.wo)??X.K$}function $(C){const m=C.
required("host",M.or),z=C.required("api-key",M.Do,"is required. The secret isn't set, or this job can't read it"),W=(C.optional("timeout-minutes",(0,M.$J)(1440))??30)*6e4,Y=(C.optional("poll-interval-\
seconds",(0,M.$J)(3600))??10)*1e3,Q=C.boolean("summary",!0);return m&&z?{host:m,apiKey:z,timeoutMs:W,longestWaitMs:Y,summary:Q}:void 0}var f=e(8920),c=e(7598),o=e(1455),l=e(532),u=e(706),k=e(5806),I=e(
9870);function E(C,m){return new _.HR({what:C,advice:m,topic:"unpacking"})}function t(C,m){for(const{index:T}of`${m}/`.matchAll(/\//g)){const z=m.slice(0,T),W=(0,g.lstatSync)((0,j.join)(C,z),{throwIfNoEntry:!1});
if(W?.isSymbolicLink())throw E(`${(0,u.TL)(z)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(z===m&&W?.isFile())return W;if(!W?.isDirectory())break}}async function n(C,m,T,z=1/0){
const W=new Map,Y=new Map;let Q=z;for(const re of m){T.throwIfAborted();const pe=t(C,re);if(!(pe===void 0||Y.get((0,k.Sr)(re))===pe.ino)){if(Y.set((0,k.Sr)(re),pe.ino),Q-=pe.size,Q<0)throw new Error("\
its files take more than 256 MiB, the limit");W.set(re,await(0,o.readFile)((0,j.join)(C,re)))}}return W}async function a(C){return(await(0,o.readdir)(C,{withFileTypes:!0})).map(T=>T.name+(T.isDirectory()?
"/":""))}async function S(C,m){const T=[],z=[""];for(const W of z){m.throwIfAborted();for(const Y of await a((0,j.join)(C,W))){if((0,k.jq)(Y))continue;if((Y.endsWith("/")?z:T).push(W+Y),T.length+z.length>
I.BE)throw new Error("more than 10,000 files are in it")}}return T}async function b(C){if(!t(C,k.gv))return;const m=await(0,o.readFile)((0,j.join)(C,k.gv),"utf8");let T;try{const{unpackedFiles:z}=JSON.
parse(m);z.every(W=>(0,k.x5)(W)===void 0)&&(T=new Set(z))}catch{}return{text:m,paths:T}}async function O(C,m){const T=new Set(m.map(caseFold));return(await readdir(C).catch(()=>[])).filter(W=>!T.has(caseFold(
W))&&existsSync(join(C,W,RECORD)))}function w(C){return`${JSON.stringify({unpackedFiles:[...C]},null,2)}
`}var r=e(3657);async function y(C,m){try{const T=await(0,o.stat)(C);if(T.isDirectory())return await q(C,m);if(T.size>I.zx)throw new Error("it is larger than 256 MiB, the limit");const z=await(0,o.readFile)(
C);return{...await(0,r.u)(z,m),sha256:(0,c.createHash)("sha256").update(z).digest("hex")}}catch(T){throw A(T,C,m)}}async function s(C,m){const T=()=>y(C,m);try{const z=statSync(C,{throwIfNoEntry:!1});
if(z===void 0)return{};const W=z.isDirectory()?await i(C,m):new Map,[Y,...Q]=[...W.values()].flat();return Y===void 0?{single:T}:{several:new Map(Array.from(W,([pe,ue])=>[pe,()=>h(C,ue,m)])),...Q.length===
0&&Y.isDirectory()&&{single:T}}}catch(z){throw A(z,C,m)}}async function h(C,m,T){const[z="",W]=m.map(Y=>Y.name);if(W!==void 0)throw new Error(`is there twice, as ${quoted(z)} and as ${quoted(W)}. Remo\
ve one of them`);if(m[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await y(join(C,z),T)}async function i(C,m){const T=new Map,z=await readdir(C,{withFileTypes:!0});if(isWorkflow(
z.map(({name:W})=>W)))return T;for(const W of z){if(m.throwIfAborted(),W.name.startsWith(".")||!await L(join(C,W.name),m))continue;const Y=W.isDirectory()?W.name:W.name.replace(/\.zip$/i,"");T.set(Y,[
...T.get(Y)??[],W])}return T}async function L(C,m){const T=await stat(C).catch(()=>{});if(T?.isDirectory())return isWorkflow(await oe(C));if(!T?.isFile()||!/\.zip$/i.test(C))return!1;try{return isWorkflow(
[...(await y(C,m)).files.keys()])}catch{return m.throwIfAborted(),!0}}function A(C,m,T){if(T.aborted)return T.reason;const z=/The package (is .*, not a zip)/.exec((0,_.gJ)(C))?.[1],W=(0,g.existsSync)(
m)?`can't be read: ${(0,l.Uc)(C)}`:`doesn't exist: ${(0,u.MW)(m)}`;return new Error(z?`${z}. Set a package (.zip), or the folder with its unpacked files`:W,{cause:C})}async function q(C,m){const T=(0,j.
join)(C,(0,I.wg)(await oe(C))),z=await b(T);if(z&&!z.paths)throw new Error(`${k.gv} isn't as this action writes it`);const W=z?.paths?new Set([...I.LX,...z.paths]):await S(T,m),Y=await n(T,W,m,I.zx);if(Y.
size===0)throw new Error("no files are in it");return(0,I.jz)("folder",Y)}async function oe(C){const m=await a(C),z=m.filter(W=>W.endsWith("/")).map(async W=>(await a((0,j.join)(C,W))).map(Y=>W+Y));return[
...m,...(await Promise.all(z)).flat()]}async function ce(C,{path:m,variables:T,sha256:z,needsVariables:W,of:Y=""},Q){const re=(Ne,be)=>C.refuse(Ne+Y,be,"import-deploy-and-promote"),pe=Ne=>be=>{Q.throwIfAborted(),
re(Ne,(0,_.gJ)(be))},ue=T?await(0,f.Ch)(T,Q).catch(pe("env-variables")):void 0,Pe=await(async()=>{const{sha256:Ne,...be}=await y(m,Q),De=(0,f.mu)(be,ue),Be=T&&(0,j.basename)(T);return{path:m,package:be,
sha256:Ne,definitions:De,variablesFile:Be}})().catch(pe("package"));if(Pe&&z!==void 0&&Pe.sha256!==z){const Ne=`is not the digest of the package, which is ${Pe.sha256}`;re("package-sha256",Pe.sha256?Ne:
"is only for a package that is a .zip")}return Pe&&W&&T===void 0&&!Pe.definitions.env&&re("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Pe}var Ee=e(
682),fe=e(7487),p=e(4264);async function v(C){const m=new P,T=m.boolean("plan",!1),z=T?void 0:F(m),W=D(m,T),Y=await V(m,W,C),Q=$(m),re=(0,K.WZ)(m,!1),pe=m.boolean("deploy",!0),ue=B(m),{fromList:Me}=W;
return{...m.check(Q),...re,candidates:Y,fromList:Me,isPlan:T,approved:z,deploy:pe,ignore:ue}}function F(C){const m=C.text("approved-plan");return m===""&&C.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),m==="none"?void 0:
C.optional("approved-plan",p.ud)}function D(C,m){if(C.text("workflow-name")===""){const{targets:W,fromList:Y}=(0,Ee.R)(C,"workflow-"),Q=W.map(({workflowId:ue})=>ue),re=Q.find((ue,Me)=>Q.indexOf(ue)<Me),
pe=C.text("workflows")===""?"workflows-file":"workflows";return re!==void 0&&C.refuse(pe,`has workflow-id ${re} twice`),{targets:W.map(({name:ue,...Me})=>({name:ue,target:Me})),fromList:Y}}if(C.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!m&&(0,fe.Tm)()>1){const W=`can't be applied in run attempt ${(0,fe.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;C.refuse("workflow-name",W,"import-deploy-and-promote")}const T=C.optional("workflow-name",M.sU),z=C.optional("name",M.$q)??T??"";return{
targets:T===void 0?[]:[{name:z,target:{workflowName:T}}],fromList:!1}}async function V(C,{targets:m,fromList:T},z){const W=C.required("package",M.EO),Y=C.notEmpty("package-sha256",M.tz,"'any'");T&&Y!==
void 0&&C.refuse("package-sha256","is only for a single package");const Q=ue=>ue==="package"?ue:(0,M.EO)(ue),re=C.notEmpty("env-variables",Q,"'package'");if(W===void 0)return[];const pe=[];for(const{name:ue,
target:Me}of m){const Pe=T?` of ${ue}`:"",Ne=T?C.parse(`package${Pe}`,ue,Ue=>Z(W,Ue)):W,be=re&&T?(0,j.join)(re,`${ue}.json`):re,De=re==="package"?void 0:be,Be="workflowId"in Me&&re==="package",_e=Ne&&
await ce(C,{path:Ne,...{variables:De,sha256:T?void 0:Y,needsVariables:Be,of:Pe}},z);_e&&pe.push({name:ue,target:Me,..._e})}return pe}function Z(C,m){const T=(0,j.join)(C,`${m}.zip`),[z=T,W]=[(0,j.join)(
C,m),T].filter(Y=>(0,g.existsSync)(Y));if(W){const Y=`as ${(0,M.bY)(`${m}.zip`)} and as ${(0,M.bY)(`${m}/`)}`;throw new Error(`is there twice, ${Y}. Remove one of them`)}if((0,g.existsSync)(z)&&(0,g.lstatSync)(
z).isSymbolicLink())throw new Error("is a link, which isn't followed");return z}}),6325:((ee,se,e)=>{e.a(ee,async(g,j)=>{try{let t=function({rows:n}){for(const{name:a,target:S}of(0,k.p1)(n)){const b="\
workflowId"in S?`workflow-id ${S.workflowId}, flow-id ${S.flowId}`:"";(0,M.t1)().warning(`Nothing differs in ${a}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${b}).`)}};var K=e(3e3),H=e(3018),X=e(682),_=e(7279),M=e(8725),P=e(7487),B=e(1519),$=e(2227),f=e(2597),c=e(161),o=e(1415),l=e(4264),u=e(6224),k=e(7833);
const I=4;await(0,P.eF)(async n=>{(0,P.n0)({promotions:[]});const a=await(0,c.K)(n),S=await E(a,n);await(0,k.A2)(S,a);const b=await(0,H.S)((0,k.jb)(S.rows));a.summary&&await(0,o.c)(S,a,b),(0,P.Tm)()>1&&
a.deploy&&t(S);const O=(0,k.c2)(S,a);if(O)throw O;a.isPlan&&(0,M.lm)((0,o.o)(S.rows,a))});async function E(n,a){const{candidates:S,fromList:b,approved:O,host:w,ignore:r,deploy:y,upload:s,artifactEnvVariables:h}=n,
i=S.flatMap(({definitions:{env:F}})=>F?(0,B.aC)(F.bytes):[]),A={platform:(0,$.Ng)(w,n.apiKey,{secrets:i,known:S.map(({name:F})=>F)}),inputs:n,log:(0,M.t1)(),signal:a,endsAt:1/0},q=F=>({...A,log:(0,M.t1)(
b?`[${F.name}] `:""),publish(D){F.job={...F.job,...D},b||(0,P.n0)((0,k.ZB)(F))}}),oe=S.map(F=>({...F,job:{}}));await(0,X.H)(oe,I,async(F,D)=>{try{if(D)throw new _.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});F.plan=await(0,u.Cs)(q(F),F)}catch(V){F.error=(0,_.iT)(V)}return F});const ce=(0,k.sb)(oe);if(ce.length<oe.length)return{rows:oe};const fe={options:{host:w.
href,ignore:[...r.lines].sort().join(`
`),deploy:y,"upload-artifact":s!==void 0,"artifact-env-variables":h},workflows:ce.map(({plan:F})=>F)},p=(0,l.Rd)(fe,O?.salt);if(n.isPlan)return{rows:oe,digest:p};const v=await(0,f.L)(A,ce,fe).then(()=>{},
_.iT);if(v)return{rows:oe,digest:p,refusal:v};O||A.log.info("Applied without an approved plan"),ce.some(({plan:F,action:D})=>F.state&&D==="import")&&(0,K.j)(n,A.log);for(const F of ce)if(await(0,f.g)(
q(F),F),F.error)break;return{rows:oe,digest:p}}j()}catch(I){j(I)}},1)}),1415:((ee,se,e)=>{e.d(se,{c:()=>u,o:()=>l});var g=e(6760),j=e(2697),K=e(1124),H=e(2614),X=e(7487),_=e(4057),M=e(8132),P=e(8920),
B=e(706),$=e(7833);const f=O=>{const{name:w,version:r}=(0,P.Rc)(O)??{};return[w,r].filter(Boolean).join(" ")},c=O=>O.map(w=>(0,M.SS)(w)).join(", "),o=(...O)=>O.filter(Boolean).join(" ");function l(O,{
host:w}){return`Plan: ${(0,$.sb)(O).length-(0,$.p1)(O).length} of ${(0,B.hS)(O.length,"workflow")} will change at ${(0,j.Sm)(w)}`}async function u(O,w,r){const{rows:y,refusal:s,digest:h}=O,i=y.some(({
begun:oe})=>oe),L=w.isPlan&&h!==void 0,A=h&&(0,M.SS)(h.slice(0,12)),q=[i?a(y):I(y,w),(0,_.cj)((0,j.cZ)(y)),s&&(0,_.il)((0,j.UX)(s),(0,X.VY)(s)),L&&t(y,w),(L||i)&&n((0,$.p1)(y)),...i?b(y,w):[],L&&`Plan\
 ${A}.`,w.approved&&A&&`${i?"Applied":"Approved"} plan ${A}.`,i&&!w.approved&&"Applied without an approved plan."].flatMap(oe=>oe||[]);(0,K.Hq)((0,$.jb)(y))&&q.push(r(w.fromList,q,i?"What differed":"W\
hat changes")),await(0,_.Sy)(k(O,w,i),...q)}function k({rows:O,refusal:w},r,y){const s=(0,j.Sm)(r.host),h=O.filter(({error:q})=>q).length,i=O.filter(({begun:q,error:oe})=>q&&q!=="nothing"&&!oe).length,
L=`${i} of ${(0,B.hS)(O.length,"workflow")} promoted`;return[y&&h>0&&`Promotion to ${s} failed: ${L}`,y&&i===0&&`Nothing differs at ${s}: nothing was done`,y&&`${L} to ${s}`,h===0&&!w&&l(O,r),r.isPlan&&
`Plan for ${s} failed: ${h} of ${(0,B.hS)(O.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${s} failed: nothing was changed`}function I(O,{isPlan:w}){const r=O.map(({name:y,target:s,
path:h,package:i,sha256:L,plan:A})=>{const q=L??A?.shown,oe=q&&`${L?"sha256":"content"} ${q.slice(0,12)}\u2026`,ce=A?.state&&f(A.state.package),Ee="workflowName"in s?"a new workflow":s.workflowId;return[
{words:y},{words:[f(i),(0,g.basename)(h),oe].filter(Boolean).join(", ")},{words:ce?`${ce} (${Ee})`:Ee},{words:A?E(A.changes):"\u274C Failed"}]});return(0,_.tp)(["Workflow","Package","Target",w?"What w\
ill change":"What would change"],r)}function E({status:O,counts:w,files:r}){if(O==="unchanged")return"nothing: it stays";if(O==="changed")return(0,K.cq)(w);const s=r.flatMap(h=>h.kind==="json"?(0,H.ID)(
h)?.size??[]:[]).find(({nodes:h})=>h>0);return s?`${(0,B.hS)(s.nodes,"node")}, ${(0,B.hS)(s.connections,"connection")}`:"everything: it is new"}function t(O,{deploy:w,upload:r,artifactEnvVariables:y}){
return(0,$.sb)(O).flatMap(({name:h,variablesFile:i,plan:L})=>{const{state:A,outcome:q,variables:oe}=L,[ce,Ee,fe]=[L.added,L.kept,L.ignored].map(c),p=(0,M.SS)(`${h}-before-<run attempt>.zip`),v=A?`The \
in-development version of ${(0,M.SS)(h)} is replaced${w?", then deployed":""}.`:`${(0,M.SS)(h)} is created${w?" and deployed":""}: there is nothing to back up.`,D=r?`A backup is kept first, as ${p}${y?
"":", without environment variables"}.`:"No backup is kept.",V=i&&`variables of ${(0,M.SS)(i)}`,Z=o(v,A&&D,oe.length>0&&`The import sends the ${V??"package's own variables"}.`,ce&&`Added: ${ce}.`,Ee&&
`The target keeps its own value of ${Ee}.`,fe&&`Ignored fields that differ, and that the import brings too: ${fe}.`);return q==="changed"?`- ${Z}`:[]}).join(`
`)}function n(O){const w=h=>O.filter(({plan:L})=>L[h].length>0).map(({name:L,plan:A})=>`${(0,M.SS)(L)} (${c(A[h])})`).join(", "),r=c(O.map(({name:h})=>h)),[y,s]=[w("kept"),w("ignored")];return o(r&&`N\
othing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",y&&`Variables that differ, and that an import would keep: ${y}\
.`,s&&`Ignored fields that differ: ${s}.`)}function a(O){const w=O.map(r=>[{words:r.name},(0,$.wZ)(r)??{words:"a new workflow"},{words:S(r)},{words:r.imported&&r.plan?E(r.plan.changes):""},r.backup?.name??
""]);return(0,_.tp)(["Workflow","Target","Result","What changed","Backup"],w)}function S({begun:O,imported:w,deployed:r,backup:y,error:s}){return O?O==="nothing"?y?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":s?O==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?w?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function b(O,{host:w}){const r=O.flatMap(i=>{const{backup:L}=i;if(!L)return[];const A=L.id===void 0?"on this runner only":`artifact ${L.id}`,q=L.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,M.SS)(L.name)} (${A}) to workflow ${(0,M.SS)((0,$.wZ)(i)??"")}${q}`]}),y=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.join(", ")}.`,s="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",h=O.flatMap(i=>"workflowName"in i.target?(0,$.wZ)(i)??[]:[]);return[r.length>0?`To roll back at ${(0,M.wh)((0,j.
Sm)(w))}, ${y} ${s}`:"",...h.map(i=>`Workflow ${(0,M.SS)(i)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,se,e)=>{e.d(se,{Gy:()=>$,Rd:()=>P,cM:()=>f,ud:()=>B});var g=e(7598),j=e(
7487),K=e(706);const H="v1",[X,_]=[["name","target","package","variables"],["outcome","targetVariables","content"]],M=[...X,..._];function P(t,n=(0,g.randomBytes)(12).toString("base64url")){const a=u(
t,n),S=[H,n,I(t,n,a),...a.map(b=>b.join("~"))].join(".");return`${S}.${E([S],6)}`}function B(t){const[n="",a="",S="",...b]=t.split(".");if(/^v\d/.test(n)&&n!==H)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(b.pop()!==E([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:a,seal:S,rows:b.map(O=>O.split("~"))}}function $({salt:t,seal:n,rows:a},S){const b=u(S,t),O=(s,h)=>s.filter((i,L)=>a[h]?.[L]!==b[h]?.[L]),w=O(Object.keys(S.options),0),r=w.map(
s=>c(s,S.options[s]));if(a.length!==b.length){const s=(0,K.hS)(a.length-1,"workflow");return{differences:[...r,`the plan is for ${s}, this step for ${b.length-1}`],actions:[]}}const y=S.workflows.map(
(s,h)=>{const i=O(M,h+1),L=k(a[h+1]?.at(-1)??"",t,h);r.push(...o(s,i,L).map(ce=>`${s.name}: ${ce}`));const A=s.outcome==="changed",q=A!==i.includes("outcome");if(!i.includes("targetVariables")&&!i.includes(
"content"))return q?"import":"leave";const oe=[...w,...i].some(ce=>["host","ignore","name","target"].includes(ce));return A&&!oe&&r.push(l(s,i.includes("content"))),q?"finish":"leave"});return r.length===
0&&n!==I(S,t,a)&&r.push("the plan's digest isn't as the plan wrote it"),{differences:r,actions:y}}function f({salt:t,rows:n},a,S){return n[a+1]?.includes(E([t,a,"content",S],22))===!0}function c(t,n){
return t==="host"?`the host isn't the approved one (now ${n})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!n}, is ${n})`}function o({target:t,shown:n,variables:a},S,b){if(S.
includes("name"))return["the plan has another workflow in its place"];const O={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${b}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${a.join(", ")||"none"})`};return S.flatMap(w=>O[w]??[])}function l({name:t,target:n,fields:a,targetVariables:S},b){const w=`\
differs from the package in ${a.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,r=`its environment variables differ${S.length>0?` (now ${S.join(", ")})`:""}`,y=b&&a.length>0?
w:r,s=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,h=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,j.Tm)()>1?s:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${y}. ${h}`}function u({options:t,workflows:n},a){const S=n.map((b,O)=>[...M.map(w=>E([a,O,
w,b[w]],w==="content"?22:4)),k(b.shown,a,O)]);return[Object.entries(t).map(b=>E([a,...b],4)),...S]}function k(t,n,a){const S=(0,g.createHash)("sha256").update(`${n} ${a}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^S).toString(16).padStart(6,"0")}function I({options:t,workflows:n},a,S){const b=n.map(O=>X.map(w=>O[w]));return E([a,"seal",t,b,S],43)}function E(t,n){return(0,g.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,n)}}),6224:((ee,se,e)=>{e.d(se,{Cs:()=>b,cS:()=>r,YR:()=>L});var g=e(7975),j=e(6779),K=e(9630),H=e(2899),X=e(5806),_=e(1519),M=e(1124),P=e(
3436),B=e(2742),$=e(7856);const f=1024*1024;function c(fe,p,{name:v,ignore:F}){const D=[fe,p].filter(re=>re!==void 0),V=D.length===2&&D.some(l),Z=[...new Set(D.flatMap(({files:re})=>[...re.keys()]))].
sort(),C=new Set(F.lines),m=new P.Ms(F,re=>C.delete(re)),T=Z.flatMap(re=>{const[pe,ue]=[fe?.files.get(re),p?.files.get(re)],Me=pe!==void 0&&ue!==void 0&&pe.equals(ue);if(V&&(0,X.dU)(re)||Me&&C.size===
0)return[];const Pe=pe&&(0,K.TA)(re,pe,m),Ne=Me?Pe:ue&&(0,K.TA)(re,ue,m);return Me||Pe!==void 0&&Pe.id===Ne?.id?[]:[{name:re,from:pe,to:ue,base:Pe,head:Ne}]}),z=k(T,m),W=re=>F.lines.length===0&&z.some(
pe=>pe.name===re),Y=z.length===0?[]:Z.filter(re=>!W(re)&&!(0,X.dU)(re)),Q=fe===void 0?"added":p===void 0?"removed":void 0;return{name:v,status:Q??(z.length>0?"changed":"unchanged"),counts:Q?{added:0,modified:0,
removed:0,[Q]:1}:(0,M.cz)(z.map(M.xS)),files:z,variablesCompared:!(V&&D.some(u)),secrets:[...new Set(D.flatMap(re=>[...(0,_.x3)(re),...o(re,Y)]))],unusedIgnores:[...C]}}function o({files:fe},p){return p.
flatMap(v=>(0,$.Wr)((0,K.TA)(v,fe.get(v)??Buffer.of(),new P.Ms(H.K$))))}function l({kind:fe,files:p}){return fe==="folder"&&![...p.keys()].some(X.dU)}function u({files:fe}){return[...fe].some(([p,v])=>(0,X.
dU)(p)&&(0,_.DF)(v)?.variables.length!==0)}function k(fe,p){const v=fe.flatMap(({name:D,base:V,head:Z})=>V&&Z&&!(0,X.dU)(D)?[{name:D,base:V,head:Z}]:[]),F=new Map((0,B.OD)(v,p).map((D,V)=>[v[V]?.name,
D]));return fe.map(D=>I(D,F.get(D.name)))}function I({name:fe,from:p,to:v,base:F,head:D},V){const Z=p===void 0?"added":v===void 0?"removed":"modified",C={name:fe,status:Z,changes:[],references:[],matches:[],
base:void 0,head:void 0};if((0,X.dU)(fe))return{...C,kind:"variables",changes:t(F,D,Z)};if(V||Z!=="modified"&&(F??D))return{...C,kind:"json",base:F,head:D,...V};const[m,T]=[p&&E(p),v&&E(v)];return p&&
m===void 0||v&&T===void 0?{...C,kind:"binary"}:{...C,kind:"text",text:{base:m,head:T}}}function E(fe){return fe.length<=f&&!fe.includes(0)?(0,K.b6)(fe):void 0}function t(fe,p,v){const[F,D]=[fe,p].map(
W=>W&&(0,_.DF)(Buffer.from((0,P.dj)(W))));if(v==="modified"&&(F===void 0||F.container!==D?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const V=W=>new Map(W?.variables.map(({name:Y,content:Q})=>[
Y,Q])),[Z,C]=[V(F),V(D)],m=[],T=[...Z.keys()].filter(W=>C.has(W)),z=[...C.keys()].filter(W=>Z.has(W));T.some((W,Y)=>W!==z[Y])&&m.push({kind:"reordered",path:[],moved:[]});for(const W of[...new Set([...Z.
keys(),...C.keys()])].sort()){const Y=[{type:"member",key:W}];Z.has(W)?C.has(W)?Z.get(W)!==C.get(W)&&m.push({kind:"modified",path:Y,from:M.RG,to:M.RG}):m.push({kind:"removed",path:Y,value:M.RG}):m.push(
{kind:"added",path:Y,value:M.RG})}return m}var n=e(7279),a=e(8920),S=e(9870);async function b(fe,p){const{inputs:v,platform:F}=fe,{target:D}=p;if("workflowName"in D)return O(p,void 0,v.ignore);const V=await(0,j.
X)(fe,D);for(const Z of(0,_.x3)(V.package))F.secrets.add(Z);return O(p,V,v.ignore)}function O(fe,p,v){const{name:F,target:D,package:V,definitions:Z,variablesFile:C}=fe,m=p&&w(p.package),T=[m?.env?.bytes,
V.files.get(S.Km)];C&&Z.env&&A(F,Z.env.bytes,T);const[z,W]=[h(m?.env),h(Z.env)],Y=z&&W&&new Map([...W,...z]),Q=m&&L(m,z,m.env),re=L(Z,Z.env&&Y,Z.env),pe=c(Q,re,{name:F,ignore:v}),ue=y(pe),Me=y(c(Q,re,
{name:F,ignore:H.K$})),Pe=[...T,Z.env?.bytes].flatMap(be=>be?(0,_.aC)(be):[]),Ne=(0,K.ol)(L(Z),H.K$);return{state:p,changes:{...pe,secrets:[...pe.secrets,...Pe]},ignored:Me.filter(be=>!ue.includes(be)),
added:i(Y).filter(be=>!z?.has(be)),kept:i(W).filter(be=>z?.has(be)&&z.get(be)!==W?.get(be)),name:F,target:"workflowId"in D?`${D.workflowId} ${D.flowId}`:`new workflow ${D.workflowName}`,package:Ne,variables:i(
W),shown:fe.sha256??Ne,outcome:pe.status==="unchanged"?pe.status:"changed",targetVariables:i(z),content:m?(0,K.ol)(L(m),v):"",fields:ue}}function w(fe){try{return(0,a.mu)(fe)}catch(p){const v=`The tar\
get's package ${(0,n.gJ)(p)}`;throw new n.HR({what:v,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:p})}}function r(fe,p){return fe.content===p.content&&(0,g.isDeepStrictEqual)(
fe.targetVariables,p.targetVariables)}function y({files:fe}){const p=fe.flatMap(({kind:v,name:F,changes:D})=>v==="variables"?[]:D.length===0?[F]:D.map(V=>s(V)||F));return[...new Set(p)]}function s({kind:fe,
path:p}){return p.map(F=>F.type==="member"?F.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(fe==="reordered"?"[]":"")}function h(fe){return fe===void 0?new Map:(0,_.DF)(fe.bytes)?.variables.reduce(
(p,{name:v,content:F})=>p.set(v,F),new Map)}function i(fe){return[...fe?.keys()??[]].sort()}function L({app:fe,flow:p},v,F){const D=i(v).map(Z=>[Z,""]),V=v?Buffer.from(JSON.stringify(Object.fromEntries(
D))):F?.bytes;return(0,S.jz)("zip",[[S.uq,fe.bytes],[S.n7,p.bytes],...V?[[S.Km,V]]:[]])}function A(fe,p,v){const F=v.map(T=>T&&(0,_.DF)(T)),D=F.find(T=>T?.variables.length)??F.find(Boolean),V=q((0,_.DF)(
p),D);if(V===void 0)return;const Z=F.indexOf(D)===1?"package":"target",C=`env-variables of ${fe} doesn't have the shape of the ${Z}'s variables`,m=`Write it like this, with your names and values: ${Ee(
D)}`;throw new n.HR({what:C,why:V,advice:m,topic:"import-deploy-and-promote"})}function q(fe,p){if(fe===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(p===
void 0)return;if(fe.container!==p.container)return fe.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(p.variables.length===0)return;const v=new Set(p.
variables.flatMap(({keys:D})=>D)),F=p.variables.every(({keys:D})=>D.includes("value"));for(const{name:D,keys:V}of fe.variables){const Z=V.find(C=>!v.has(C));if(Z!==void 0)return`${D} has "${Z}", which\
 no variable there has`;if(F&&!V.includes("value"))return`${D} has no "value"`}}const oe={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ce={string:"",number:0,boolean:!1};function Ee({
container:fe,variables:[p]}={container:"array",variables:[]}){const v=fe==="array",{keys:F,content:D}=p??{keys:v?["name","value"]:[],content:"{}"},V=JSON.parse(D),Z=F.map(m=>[m,oe[m]??ce[typeof V[m]]??
null]),C=F.length===0?oe.value:Object.fromEntries(Z);return JSON.stringify(v?[C]:{API_URL:C})}}),7833:((ee,se,e)=>{e.d(se,{A2:()=>P,ZB:()=>$,c2:()=>f,jb:()=>M,p1:()=>X,sb:()=>H,wZ:()=>_});var g=e(2697),
j=e(1124),K=e(7487);function H(c){return c.filter(o=>o.plan!==void 0)}function X(c){return H(c).filter(({plan:o,action:l,backup:u})=>o.outcome==="unchanged"&&l!=="finish"&&!u)}function _({target:c,job:o}){
return"workflowId"in c?c.workflowId:o["workflow-id"]}function M(c){const o=c.filter(({plan:l})=>!l).map(({name:l})=>l);return{workflows:H(c).map(({plan:l})=>l.changes),notCompared:o}}async function P({
rows:c,digest:o},{fromList:l}){const[u]=c,k=M(c);(0,K.n0)({...o&&{changed:(0,j.Hq)(k),...(0,j.xW)(k),"plan-digest":o},...!l&&u&&$(u)}),await(0,g.$l)("promotions",c.map(B))}function B(c){const{name:o,sha256:l,
plan:u,imported:k=!1,deployed:I=!1,backup:E,job:t,error:n}=c;return{name:o,"workflow-id":_(c),...u&&{changed:u.outcome==="changed",...u.changes.counts},"package-sha256":l,imported:k,deployed:I,"dock-s\
tatus-id":t["dock-status-id"],...E?.id&&{"backup-artifact-id":E.id,"backup-artifact-name":E.name},error:n&&(0,g.UX)(n)}}function $(c){const{"export-job-id":o,...l}=c.job;return{...l,"workflow-id":_(c)}}
function f({rows:c,refusal:o,digest:l},{fromList:u,isPlan:k}){const I=c.flatMap(({error:a})=>a??[]),[E]=I;if(E===void 0||!u)return E??o;const t=c.filter(({begun:a})=>!a).map(({name:a})=>a),n=[!l&&`${I.
length} of ${c.length} targets could not be compared.`,(0,g.As)(c),!l&&!k&&"Nothing was changed.",l&&t.length>0&&`Not started: ${t.join(", ")}.`];return(0,g.Xd)(E,n.filter(Boolean).join(" "))}}),2975:((ee,se,e)=>{
e.d(se,{L5:()=>_,Mu:()=>$,Vs:()=>P,kU:()=>X,yy:()=>B});var g=e(7279),j=e(706);const K=7,H=3e4,X=429;async function _({log:f,signal:c,endsAt:o},l,{atLeastMs:u=0,untilFree:k=!1}={}){let I=0,E=0,t;for(;;)
try{return await l()}catch(n){if(!(n instanceof g.HR&&(n.retryable||k&&n.busy)))throw n;c.throwIfAborted(),t??=performance.now();const a=n.status===X,S=n.busy||a;E=S?E+1:0,S||I++;const b=I>(n.maxRetries??
K)&&performance.now()-t>=u;if(!S&&b)throw M(n,`${I} times in a row`);const O=Math.min(H,1e3*2**((E||I)-1))*(.5+Math.random()/2),w=a&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,O),r=(0,j.zK)(
w);if(performance.now()+w>=o)throw M(n,`and waiting ${r} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,j.OX)((0,g.$N)(n),1e3)}; retr\
ying in ${r}`),await B(w,c)}}function M(f,c,o=f.advice){const{what:l,why:u}=f,k=u?{why:`${u}, ${c}`}:{what:`${l}, ${c}`};return f.with({...k,advice:o,retryable:!1})}function P(f){const c=String(f),o=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function B(f,c){let o;const l=new Promise(u=>{o=setTimeout(u,f)});await $(c,l).finally(()=>clearTimeout(o))}
function $(f,c){return new Promise((o,l)=>{const u=()=>l(f.reason);c.then(o,l).finally(()=>f.removeEventListener("abort",u)),f.aborted?u():f.addEventListener("abort",u)})}}),706:((ee,se,e)=>{e.d(se,{MW:()=>H,
OX:()=>j,TL:()=>K,Xe:()=>X,hS:()=>M,pO:()=>c,v5:()=>B,zD:()=>_,zK:()=>P});var g=e(8132);function j(E,t=300){const n=E.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,g.Jj)(n,t)}
function K(E,t=100){return(0,g.RK)(JSON.stringify((0,g.Jj)(E,t)))}function H(E){return K(E,1e3).replaceAll("\\\\","\\")}function X(E){if(E<1024)return`${E} B`;const t=(E/1024).toFixed(1);return Number(
t)<1024?`${t} KiB`:`${(E/1024**2).toFixed(1)} MiB`}function _(E){return String(E).replace(/\B(?=(\d{3})+$)/g,",")}function M(E,t){return`${_(E)} ${t}${E===1?"":"s"}`}function P(E){if(E<9950)return`${(E/
1e3).toFixed(1)} s`;const t=Math.round(E/1e3);if(t<60)return`${t} s`;const[n,a]=[Math.floor(t/60),Math.floor(t/3600)];return a>0?`${a} h ${n%60} min`:`${n} min ${t%60} s`}const B="***",$=4,f=8;class c{#n=new Map;#e=new Set;constructor(t=[]){
for(const n of t)this.add(n)}add(t,n=a=>!0){const a=new Set([t,...t.split(/[\r\n]/)].map(S=>S.trim()));for(const S of[...a].filter(n).flatMap(o)){const b=S.slice(0,f);this.#n.set(b,(this.#n.get(b)??new Set).
add(S)),this.#e.add(b.length)}}redact=(t,n=300)=>{const a=t.trimStart(),S=Math.min(a.length,n*4);return j(this.hide(a,()=>{},S)+(S<a.length?"\u2026":""),n)};hide(t,n=S=>{},a=t.length){let[S,b]=["",0];
for(let O=0;O<a;O++){const w=this.#t(t,O);w!==""&&(n(w),O>=b&&(S+=t.slice(b,O)+B),b=Math.max(b,O+w.length))}return S+t.slice(b,a)}#t(t,n){let a="";for(const S of this.#e)for(const b of this.#n.get(t.slice(
n,n+S))??[])b.length<=a.length||!t.startsWith(b,n)||(b.length>=$||I(t,n,n+b.length))&&(a=b);return a}}function o(E){const t=L=>JSON.stringify(L).slice(1,-1),n=Buffer.from(E).toString(),a=[E,n].flatMap(
L=>[L,t(L),t(t(L))]),S=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(L=>t(n).replace(L,k)),b=[t(n),...S].flatMap(L=>[L,L.replaceAll("/","\\/")]),O=encodeURIComponent(n),w=O.replace(/[!'()*]/g,u),r=w.replaceAll(
"%2A","*").replaceAll("~","%7E"),s=[O,w,w.replaceAll("%2F","/"),r].flatMap(L=>[L,L.replaceAll("%20","+")]),h=s.map(L=>L.replace(/%../g,A=>A.toLowerCase())),i=n.replace(/[&<>"']/g,L=>l[L]??"");return[...a,
t(n).replaceAll("/","\\/"),...b,i,...s,...h,encodeURI(n)]}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(E){return`%${E.charCodeAt(0).toString(16).toUpperCase()}`}function k(E){
return`\\u${E.charCodeAt(0).toString(16).padStart(4,"0")}`}function I(E,t,n){const a=E.slice(Math.max(0,t-2),t);return!/[\p{L}\p{N}]$/u.test(a)&&!/^[\p{L}\p{N}]/u.test(E.slice(n,n+2))}}),819:((ee,se,e)=>{
e.d(se,{Yz:()=>bt,z3:()=>yt,V4:()=>ft,pq:()=>Ot,lm:()=>_t,C1:()=>mt,uH:()=>Et,Pq:()=>it,z:()=>s,$e:()=>vt});var g=e(857);function j(J){return J==null?"":typeof J=="string"||J instanceof String?J:JSON.
stringify(J)}function K(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,endColumn:J.endColumn}:{}}function H(J,U,G){const te=new M(J,U,G);
process.stdout.write(te.toString()+g.EOL)}function X(J,U=""){H(J,{},U)}const _="::";class M{constructor(U,G,te){U||(U="missing.command"),this.command=U,this.properties=G,this.message=te}toString(){let U=_+
this.command;if(this.properties&&Object.keys(this.properties).length>0){U+=" ";let G=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const le=this.properties[te];le&&(G?G=!1:
U+=",",U+=`${te}=${B(le)}`)}}return U+=`${_}${P(this.message)}`,U}}function P(J){return j(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(J){return j(J).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var $=e(6982),f=e(9896);function c(J,U){const G=process.env[`GITHUB_${J}`];if(!G)throw new Error(`Unable to find envir\
onment variable for file command ${J}`);if(!f.existsSync(G))throw new Error(`Missing file at path: ${G}`);f.appendFileSync(G,`${j(U)}${g.EOL}`,{encoding:"utf8"})}function o(J,U){const G=`ghadelimiter_${$.
randomUUID()}`,te=j(U);if(J.includes(G))throw new Error(`Unexpected input: name should not contain the delimiter "${G}"`);if(te.includes(G))throw new Error(`Unexpected input: value should not contain \
the delimiter "${G}"`);return`${J}<<${G}${g.EOL}${te}${g.EOL}${G}`}var l=e(6928),u=e(6671),k=e(2145),I=function(J,U,G,te){function le(ge){return ge instanceof G?ge:new G(function(ve){ve(ge)})}return new(G||
(G=Promise))(function(ge,ve){function d(N){try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(N.value):le(N.value).then(d,R)}x((te=te.apply(
J,U||[])).next())})};class E{static createHttpClient(U=!0,G=10){const te={allowRetries:U,maxRetries:G};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(E.getRequestToken())],te)}static getRequestToken(){
const U=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return U}static getIDTokenUrl(){const U=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return U}static getCall(U){return I(this,void 0,void 0,function*(){var G;const ge=(G=(yield E.createHttpClient().getJson(
U).catch(ve=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ve.statusCode}
 
        Error Message: ${ve.message}`)})).result)===null||G===void 0?void 0:G.value;if(!ge)throw new Error("Response json body do not have ID Token field");return ge})}static getIDToken(U){return I(this,
void 0,void 0,function*(){try{let G=E.getIDTokenUrl();if(U){const le=encodeURIComponent(U);G=`${G}&audience=${le}`}debug(`ID token url is ${G}`);const te=yield E.getCall(G);return setSecret(te),te}catch(G){
throw new Error(`Error message: ${G.message}`)}})}}var t=function(J,U,G,te){function le(ge){return ge instanceof G?ge:new G(function(ve){ve(ge)})}return new(G||(G=Promise))(function(ge,ve){function d(N){
try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(N.value):le(N.value).then(d,R)}x((te=te.apply(J,U||[])).next())})};const{access:n,appendFile:a,
writeFile:S}=f.promises,b="GITHUB_STEP_SUMMARY",O="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class w{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const U=process.env[b];if(!U)throw new Error(`Unable to find environment variable for $${b}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(U,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${U}'. Check if the file has correct read/write permissions.`)}
return this._filePath=U,this._filePath})}wrap(U,G,te={}){const le=Object.entries(te).map(([ge,ve])=>` ${ge}="${ve}"`).join("");return G?`<${U}${le}>${G}</${U}>`:`<${U}${le}>`}write(U){return t(this,void 0,
void 0,function*(){const G=!!U?.overwrite,te=yield this.filePath();return yield(G?S:a)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(U,G=!1){return this._buffer+=U,G?this.
addEOL():this}addEOL(){return this.addRaw(g.EOL)}addCodeBlock(U,G){const te=Object.assign({},G&&{lang:G}),le=this.wrap("pre",this.wrap("code",U),te);return this.addRaw(le).addEOL()}addList(U,G=!1){const te=G?
"ol":"ul",le=U.map(ve=>this.wrap("li",ve)).join(""),ge=this.wrap(te,le);return this.addRaw(ge).addEOL()}addTable(U){const G=U.map(le=>{const ge=le.map(ve=>{if(typeof ve=="string")return this.wrap("td",
ve);const{header:d,data:R,colspan:x,rowspan:N}=ve,ne=d?"th":"td",we=Object.assign(Object.assign({},x&&{colspan:x}),N&&{rowspan:N});return this.wrap(ne,R,we)}).join("");return this.wrap("tr",ge)}).join(
""),te=this.wrap("table",G);return this.addRaw(te).addEOL()}addDetails(U,G){const te=this.wrap("details",this.wrap("summary",U)+G);return this.addRaw(te).addEOL()}addImage(U,G,te){const{width:le,height:ge}=te||
{},ve=Object.assign(Object.assign({},le&&{width:le}),ge&&{height:ge}),d=this.wrap("img",null,Object.assign({src:U,alt:G},ve));return this.addRaw(d).addEOL()}addHeading(U,G){const te=`h${G}`,le=["h1","\
h2","h3","h4","h5","h6"].includes(te)?te:"h1",ge=this.wrap(le,U);return this.addRaw(ge).addEOL()}addSeparator(){const U=this.wrap("hr",null);return this.addRaw(U).addEOL()}addBreak(){const U=this.wrap(
"br",null);return this.addRaw(U).addEOL()}addQuote(U,G){const te=Object.assign({},G&&{cite:G}),le=this.wrap("blockquote",U,te);return this.addRaw(le).addEOL()}addLink(U,G){const te=this.wrap("a",U,{href:G});
return this.addRaw(te).addEOL()}}const r=new w,y=null,s=r;function h(J){return J.replace(/[\\]/g,"/")}function i(J){return J.replace(/[/]/g,"\\")}function L(J){return J.replace(/[/\\]/g,path.sep)}const A=He(
import.meta.url)("string_decoder");var q=e(4434);const oe=He(import.meta.url)("child_process");var ce=e(2613),Ee=function(J,U,G,te){function le(ge){return ge instanceof G?ge:new G(function(ve){ve(ge)})}
return new(G||(G=Promise))(function(ge,ve){function d(N){try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(N.value):le(N.value).then(d,R)}x(
(te=te.apply(J,U||[])).next())})};const{chmod:fe,copyFile:p,lstat:v,mkdir:F,open:D,readdir:V,rename:Z,rm:C,rmdir:m,stat:T,symlink:z,unlink:W}=f.promises,Y=process.platform==="win32";function Q(J){return Ee(
this,void 0,void 0,function*(){const U=yield fs.promises.readlink(J);return Y&&!U.endsWith("\\")?`${U}\\`:U})}const re=268435456,pe=f.constants.O_RDONLY;function ue(J){return Ee(this,void 0,void 0,function*(){
try{yield T(J)}catch(U){if(U.code==="ENOENT")return!1;throw U}return!0})}function Me(J){return Ee(this,arguments,void 0,function*(U,G=!1){return(G?yield T(U):yield v(U)).isDirectory()})}function Pe(J){
if(J=be(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Y?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ne(J,U){return Ee(this,void 0,void 0,function*(){let G;
try{G=yield T(J)}catch(le){le.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${le}`)}if(G&&G.isFile()){if(Y){const le=l.extname(J).toUpperCase();
if(U.some(ge=>ge.toUpperCase()===le))return J}else if(De(G))return J}const te=J;for(const le of U){J=te+le,G=void 0;try{G=yield T(J)}catch(ge){ge.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${J}': ${ge}`)}if(G&&G.isFile()){if(Y){try{const ge=l.dirname(J),ve=l.basename(J).toUpperCase();for(const d of yield V(ge))if(ve===d.toUpperCase()){J=l.join(
ge,d);break}}catch(ge){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${ge}`)}return J}else if(De(G))return J}}return""})}function be(J){return J=J||"",Y?(J=
J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function De(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.getuid!==
void 0&&J.uid===process.getuid()}function Be(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var de=function(J,U,G,te){function le(ge){return ge instanceof G?ge:new G(function(ve){
ve(ge)})}return new(G||(G=Promise))(function(ge,ve){function d(N){try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(N.value):le(N.value).then(
d,R)}x((te=te.apply(J,U||[])).next())})};function _e(J,U){return de(this,arguments,void 0,function*(G,te,le={}){const{force:ge,recursive:ve,copySourceDirectory:d}=st(le),R=(yield ioUtil.exists(te))?yield ioUtil.
stat(te):null;if(R&&R.isFile()&&!ge)return;const x=R&&R.isDirectory()&&d?path.join(te,path.basename(G)):te;if(!(yield ioUtil.exists(G)))throw new Error(`no such file or directory: ${G}`);if((yield ioUtil.
stat(G)).isDirectory())if(ve)yield tt(G,x,0,ge);else throw new Error(`Failed to copy. ${G} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(G,x)==="")throw new Error(`\
'${x}' and '${G}' are the same file`);yield ot(G,x,ge)}})}function Ue(J,U){return de(this,arguments,void 0,function*(G,te,le={}){if(yield ioUtil.exists(te)){let ge=!0;if((yield ioUtil.isDirectory(te))&&
(te=path.join(te,path.basename(G)),ge=yield ioUtil.exists(te)),ge)if(le.force==null||le.force)yield We(te);else throw new Error("Destination already exists")}yield Ke(path.dirname(te)),yield ioUtil.rename(
G,te)})}function We(J){return de(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(U){throw new Error(`File was unable to be removed ${U}`)}})}function Ke(J){return de(this,void 0,void 0,function*(){ok(J,"a path argumen\
t must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Xe(J,U){return de(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(U){const te=yield Xe(J,!1);
if(!te)throw Y?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return te}const G=yield nt(J);return G&&G.length>0?G[0]:""})}function nt(J){return de(this,void 0,
void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const U=[];if(Y&&process.env.PATHEXT)for(const le of process.env.PATHEXT.split(l.delimiter))le&&U.push(le);if(Pe(J)){const le=yield Ne(
J,U);return le?[le]:[]}if(J.includes(l.sep))return[];const G=[];if(process.env.PATH)for(const le of process.env.PATH.split(l.delimiter))le&&G.push(le);const te=[];for(const le of G){const ge=yield Ne(
l.join(le,J),U);ge&&te.push(ge)}return te})}function st(J){const U=J.force==null?!0:J.force,G=!!J.recursive,te=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:U,recursive:G,copySourceDirectory:te}}
function tt(J,U,G,te){return de(this,void 0,void 0,function*(){if(G>=255)return;G++,yield Ke(U);const le=yield ioUtil.readdir(J);for(const ge of le){const ve=`${J}/${ge}`,d=`${U}/${ge}`;(yield ioUtil.
lstat(ve)).isDirectory()?yield tt(ve,d,G,te):yield ot(ve,d,te)}yield ioUtil.chmod(U,(yield ioUtil.stat(J)).mode)})}function ot(J,U,G){return de(this,void 0,void 0,function*(){if((yield ioUtil.lstat(J)).
isSymbolicLink()){try{yield ioUtil.lstat(U),yield ioUtil.unlink(U)}catch(le){le.code==="EPERM"&&(yield ioUtil.chmod(U,"0666"),yield ioUtil.unlink(U))}const te=yield ioUtil.readlink(J);yield ioUtil.symlink(
te,U,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(U))||G)&&(yield ioUtil.copyFile(J,U))})}const lt=He(import.meta.url)("timers");var ct=function(J,U,G,te){function le(ge){return ge instanceof
G?ge:new G(function(ve){ve(ge)})}return new(G||(G=Promise))(function(ge,ve){function d(N){try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(
N.value):le(N.value).then(d,R)}x((te=te.apply(J,U||[])).next())})};const ut=process.platform==="win32";class wt extends q.EventEmitter{constructor(U,G,te){if(super(),!U)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=U,this.args=G||[],this.options=te||{}}_debug(U){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(U)}_getCommandString(U,G){
const te=this._getSpawnFileName(),le=this._getSpawnArgs(U);let ge=G?"":"[command]";if(ut)if(this._isCmdFile()){ge+=te;for(const ve of le)ge+=` ${ve}`}else if(U.windowsVerbatimArguments){ge+=`"${te}"`;
for(const ve of le)ge+=` ${ve}`}else{ge+=this._windowsQuoteCmdArg(te);for(const ve of le)ge+=` ${this._windowsQuoteCmdArg(ve)}`}else{ge+=te;for(const ve of le)ge+=` ${ve}`}return ge}_processLineBuffer(U,G,te){
try{let le=G+U.toString(),ge=le.indexOf(g.EOL);for(;ge>-1;){const ve=le.substring(0,ge);te(ve),le=le.substring(ge+g.EOL.length),ge=le.indexOf(g.EOL)}return le}catch(le){return this._debug(`error proce\
ssing line. Failed with error ${le}`),""}}_getSpawnFileName(){return ut&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(U){if(ut&&this._isCmdFile()){let G=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)G+=" ",G+=U.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return G+='"',[G]}return this.args}_endsWith(U,G){return U.endsWith(
G)}_isCmdFile(){const U=this.toolPath.toUpperCase();return this._endsWith(U,".CMD")||this._endsWith(U,".BAT")}_windowsQuoteCmdArg(U){if(!this._isCmdFile())return this._uvQuoteCmdArg(U);if(!U)return'""';
const G=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const ve of U)if(G.some(d=>d===ve)){te=!0;break}if(!te)return U;let le='"',ge=!0;for(let ve=U.
length;ve>0;ve--)le+=U[ve-1],ge&&U[ve-1]==="\\"?le+="\\":U[ve-1]==='"'?(ge=!0,le+='"'):ge=!1;return le+='"',le.split("").reverse().join("")}_uvQuoteCmdArg(U){if(!U)return'""';if(!U.includes(" ")&&!U.includes(
"	")&&!U.includes('"'))return U;if(!U.includes('"')&&!U.includes("\\"))return`"${U}"`;let G='"',te=!0;for(let le=U.length;le>0;le--)G+=U[le-1],te&&U[le-1]==="\\"?G+="\\":U[le-1]==='"'?(te=!0,G+="\\"):
te=!1;return G+='"',G.split("").reverse().join("")}_cloneExecOptions(U){U=U||{};const G={cwd:U.cwd||process.cwd(),env:U.env||process.env,silent:U.silent||!1,windowsVerbatimArguments:U.windowsVerbatimArguments||
!1,failOnStdErr:U.failOnStdErr||!1,ignoreReturnCode:U.ignoreReturnCode||!1,delay:U.delay||1e4};return G.outStream=U.outStream||process.stdout,G.errStream=U.errStream||process.stderr,G}_getSpawnOptions(U,G){
U=U||{};const te={};return te.cwd=U.cwd,te.env=U.env,te.windowsVerbatimArguments=U.windowsVerbatimArguments||this._isCmdFile(),U.windowsVerbatimArguments&&(te.argv0=`"${G}"`),te}exec(){return ct(this,
void 0,void 0,function*(){return!Pe(this.toolPath)&&(this.toolPath.includes("/")||ut&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Xe(this.toolPath,!0),new Promise((U,G)=>ct(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const x of this.args)this._debug(
`   ${x}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+g.EOL);const le=new ie(te,this.toolPath);if(le.on("debug",x=>{this._debug(
x)}),this.options.cwd&&!(yield ue(this.options.cwd)))return G(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ge=this._getSpawnFileName(),ve=oe.spawn(ge,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,ge));let d="";ve.stdout&&ve.stdout.on("data",x=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(x),!te.silent&&te.outStream&&te.outStream.write(x),d=
this._processLineBuffer(x,d,N=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(N)})});let R="";if(ve.stderr&&ve.stderr.on("data",x=>{le.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(x),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(x),R=this._processLineBuffer(x,R,N=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(N)})}),ve.on("error",x=>{le.processError=x.message,le.processExited=!0,le.processClosed=!0,le.CheckComplete()}),ve.
on("exit",x=>{le.processExitCode=x,le.processExited=!0,this._debug(`Exit code ${x} received from tool '${this.toolPath}'`),le.CheckComplete()}),ve.on("close",x=>{le.processExitCode=x,le.processExited=
!0,le.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),le.CheckComplete()}),le.on("done",(x,N)=>{d.length>0&&this.emit("stdline",d),R.length>0&&this.emit("errline",
R),ve.removeAllListeners(),x?G(x):U(N)}),this.options.input){if(!ve.stdin)throw new Error("child process missing stdin");ve.stdin.end(this.options.input)}}))})}}function ht(J){const U=[];let G=!1,te=!1,
le="";function ge(ve){te&&ve!=='"'&&(le+="\\"),le+=ve,te=!1}for(let ve=0;ve<J.length;ve++){const d=J.charAt(ve);if(d==='"'){te?ge(d):G=!G;continue}if(d==="\\"&&te){ge(d);continue}if(d==="\\"&&G){te=!0;
continue}if(d===" "&&!G){le.length>0&&(U.push(le),le="");continue}ge(d)}return le.length>0&&U.push(le.trim()),U}class ie extends q.EventEmitter{constructor(U,G){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!G)throw new Error("toolPath must not be empty");this.options=U,this.toolPath=G,U.delay&&
(this.delay=U.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,lt.setTimeout)(ie.HandleTimeout,this.delay,this)))}_debug(U){this.emit("debug",
U)}_setResult(){let U;this.processExited&&(this.processError?U=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?U=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(U=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",U,this.processExitCode)}static HandleTimeout(U){if(!U.done){if(!U.processClosed&&U.processExited){const G=`The STDIO streams did not close within ${U.delay/1e3} seconds of the\
 exit event from process '${U.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;U._debug(G)}U._setResult()}}}var ye=function(J,U,G,te){function le(ge){
return ge instanceof G?ge:new G(function(ve){ve(ge)})}return new(G||(G=Promise))(function(ge,ve){function d(N){try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){
N.done?ge(N.value):le(N.value).then(d,R)}x((te=te.apply(J,U||[])).next())})};function me(J,U,G){return ye(this,void 0,void 0,function*(){const te=tr.argStringToArray(J);if(te.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const le=te[0];return U=te.slice(1).concat(U||[]),new tr.ToolRunner(le,U,G).exec()})}function Oe(J,U,G){return ye(this,void 0,void 0,function*(){var te,
le;let ge="",ve="";const d=new StringDecoder("utf8"),R=new StringDecoder("utf8"),x=(te=G?.listeners)===null||te===void 0?void 0:te.stdout,N=(le=G?.listeners)===null||le===void 0?void 0:le.stderr,ne=Ae=>{
ve+=R.write(Ae),N&&N(Ae)},we=Ae=>{ge+=d.write(Ae),x&&x(Ae)},ae=Object.assign(Object.assign({},G?.listeners),{stdout:we,stderr:ne}),xe=yield me(J,U,Object.assign(Object.assign({},G),{listeners:ae}));return ge+=
d.end(),ve+=R.end(),{exitCode:xe,stdout:ge,stderr:ve}})}var Se=function(J,U,G,te){function le(ge){return ge instanceof G?ge:new G(function(ve){ve(ge)})}return new(G||(G=Promise))(function(ge,ve){function d(N){
try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(N.value):le(N.value).then(d,R)}x((te=te.apply(J,U||[])).next())})};const Ie=()=>Se(void 0,
void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:U}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:U.trim(),version:J.trim()}}),ke=()=>Se(void 0,void 0,void 0,function*(){var J,U,G,te;
const{stdout:le}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ge=(U=(J=le.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&U!==void 0?U:"";return{name:(te=(G=le.match(
/ProductName:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&te!==void 0?te:"",version:ge}}),Re=()=>Se(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[U,G]=J.trim().split(`
`);return{name:U,version:G}}),he=g.platform(),Te=g.arch(),Ce=he==="win32",je=he==="darwin",Fe=he==="linux";function Ve(){return Se(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ce?Ie():je?ke():Re()),{platform:he,arch:Te,isWindows:Ce,isMacOS:je,isLinux:Fe})})}var Qe=function(J,U,G,te){function le(ge){return ge instanceof G?ge:new G(function(ve){ve(ge)})}return new(G||(G=
Promise))(function(ge,ve){function d(N){try{x(te.next(N))}catch(ne){ve(ne)}}function R(N){try{x(te.throw(N))}catch(ne){ve(ne)}}function x(N){N.done?ge(N.value):le(N.value).then(d,R)}x((te=te.apply(J,U||
[])).next())})},Ge;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(Ge||(Ge={}));function et(J,U){const G=toCommandValue(U);if(process.env[J]=G,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,U));issueCommand("set-env",{name:J},G)}function it(J){H("add-mask",{},J)}function at(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function ft(J,U){const G=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(U&&U.required&&!G)throw new Error(`Input requir\
ed and not supplied: ${J}`);return U&&U.trimWhitespace===!1?G:G.trim()}function pt(J,U){const G=ft(J,U).split(`
`).filter(te=>te!=="");return U&&U.trimWhitespace===!1?G:G.map(te=>te.trim())}function gt(J,U){const G=["true","True","TRUE"],te=["false","False","FALSE"],le=ft(J,U);if(G.includes(le))return!0;if(te.includes(
le))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Et(J,U){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",o(J,U));process.stdout.write(g.EOL),H("set-output",{name:J},
j(U))}function Mt(J){issue("echo",J?"on":"off")}function mt(J){process.exitCode=Ge.Failure,yt(J)}function At(){return process.env.RUNNER_DEBUG==="1"}function bt(J){H("debug",{},J)}function yt(J,U={}){
H("error",K(U),J instanceof Error?J.toString():J)}function vt(J,U={}){H("warning",K(U),J instanceof Error?J.toString():J)}function _t(J,U={}){H("notice",K(U),J instanceof Error?J.toString():J)}function Ot(J){
process.stdout.write(J+g.EOL)}function xt(J){issue("group",J)}function St(){issue("endgroup")}function It(J,U){return Qe(this,void 0,void 0,function*(){xt(J);let G;try{G=yield U()}finally{St()}return G})}
function Tt(J,U){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,U));issueCommand("save-state",{name:J},toCommandValue(U))}function Rt(J){return process.env[`S\
TATE_${J}`]||""}function Pt(J){return Qe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((ee,se,e)=>{e.d(se,{tZ:()=>K});var g=function(X,_,M,P){function B($){return $ instanceof
M?$:new M(function(f){f($)})}return new(M||(M=Promise))(function($,f){function c(u){try{l(P.next(u))}catch(k){f(k)}}function o(u){try{l(P.throw(u))}catch(k){f(k)}}function l(u){u.done?$(u.value):B(u.value).
then(c,o)}l((P=P.apply(X,_||[])).next())})};class j{constructor(_,M){this.username=_,this.password=M}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return g(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class K{constructor(_){this.token=_}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return g(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class H{constructor(_){this.token=_}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return g(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,se,e)=>{e.d(se,{Qq:()=>b,Hv:()=>f});var g=e(8611),j=e.t(g,2),K=e(5692),H=e.t(K,2),X=e(9783),_=e(770),M=w=>{var r={};return e.d(r,w),r},P=w=>(()=>w);const B=M({ProxyAgent:()=>Ft.ProxyAgent});
var $=function(w,r,y,s){function h(i){return i instanceof y?i:new y(function(L){L(i)})}return new(y||(y=Promise))(function(i,L){function A(ce){try{oe(s.next(ce))}catch(Ee){L(Ee)}}function q(ce){try{oe(
s.throw(ce))}catch(Ee){L(Ee)}}function oe(ce){ce.done?i(ce.value):h(ce.value).then(A,q)}oe((s=s.apply(w,r||[])).next())})},f;(function(w){w[w.OK=200]="OK",w[w.MultipleChoices=300]="MultipleChoices",w[w.
MovedPermanently=301]="MovedPermanently",w[w.ResourceMoved=302]="ResourceMoved",w[w.SeeOther=303]="SeeOther",w[w.NotModified=304]="NotModified",w[w.UseProxy=305]="UseProxy",w[w.SwitchProxy=306]="Switc\
hProxy",w[w.TemporaryRedirect=307]="TemporaryRedirect",w[w.PermanentRedirect=308]="PermanentRedirect",w[w.BadRequest=400]="BadRequest",w[w.Unauthorized=401]="Unauthorized",w[w.PaymentRequired=402]="Pa\
ymentRequired",w[w.Forbidden=403]="Forbidden",w[w.NotFound=404]="NotFound",w[w.MethodNotAllowed=405]="MethodNotAllowed",w[w.NotAcceptable=406]="NotAcceptable",w[w.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",w[w.RequestTimeout=408]="RequestTimeout",w[w.Conflict=409]="Conflict",w[w.Gone=410]="Gone",w[w.TooManyRequests=429]="TooManyRequests",w[w.InternalServerError=500]="InternalSe\
rverError",w[w.NotImplemented=501]="NotImplemented",w[w.BadGateway=502]="BadGateway",w[w.ServiceUnavailable=503]="ServiceUnavailable",w[w.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(w){
w.Accept="accept",w.ContentType="content-type"})(c||(c={}));var o;(function(w){w.ApplicationJson="application/json"})(o||(o={}));function l(w){const r=pm.getProxyUrl(new URL(w));return r?r.href:""}const u=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],k=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],I=["OPTIONS","GET","DELETE","HEAD"],E=10,t=5;class n extends Error{constructor(r,y){
super(r),this.name="HttpClientError",this.statusCode=y,Object.setPrototypeOf(this,n.prototype)}}class a{constructor(r){this.message=r}readBody(){return $(this,void 0,void 0,function*(){return new Promise(
r=>$(this,void 0,void 0,function*(){let y=Buffer.alloc(0);this.message.on("data",s=>{y=Buffer.concat([y,s])}),this.message.on("end",()=>{r(y.toString())})}))})}readBodyBuffer(){return $(this,void 0,void 0,
function*(){return new Promise(r=>$(this,void 0,void 0,function*(){const y=[];this.message.on("data",s=>{y.push(s)}),this.message.on("end",()=>{r(Buffer.concat(y))})}))})}}function S(w){return new URL(
w).protocol==="https:"}class b{constructor(r,y,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(r),this.handlers=y||[],this.requestOptions=s,s&&(s.ignoreSslError!=null&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=
s.socketTimeout,s.allowRedirects!=null&&(this._allowRedirects=s.allowRedirects),s.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),s.maxRedirects!=null&&(this._maxRedirects=
Math.max(s.maxRedirects,0)),s.keepAlive!=null&&(this._keepAlive=s.keepAlive),s.allowRetries!=null&&(this._allowRetries=s.allowRetries),s.maxRetries!=null&&(this._maxRetries=s.maxRetries))}options(r,y){
return $(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,y||{})})}get(r,y){return $(this,void 0,void 0,function*(){return this.request("GET",r,null,y||{})})}del(r,y){return $(this,
void 0,void 0,function*(){return this.request("DELETE",r,null,y||{})})}post(r,y,s){return $(this,void 0,void 0,function*(){return this.request("POST",r,y,s||{})})}patch(r,y,s){return $(this,void 0,void 0,
function*(){return this.request("PATCH",r,y,s||{})})}put(r,y,s){return $(this,void 0,void 0,function*(){return this.request("PUT",r,y,s||{})})}head(r,y){return $(this,void 0,void 0,function*(){return this.
request("HEAD",r,null,y||{})})}sendStream(r,y,s,h){return $(this,void 0,void 0,function*(){return this.request(r,y,s,h)})}getJson(r){return $(this,arguments,void 0,function*(y,s={}){s[c.Accept]=this._getExistingOrDefaultHeader(
s,c.Accept,o.ApplicationJson);const h=yield this.get(y,s);return this._processResponse(h,this.requestOptions)})}postJson(r,y){return $(this,arguments,void 0,function*(s,h,i={}){const L=JSON.stringify(
h,null,2);i[c.Accept]=this._getExistingOrDefaultHeader(i,c.Accept,o.ApplicationJson),i[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,o.ApplicationJson);const A=yield this.post(s,L,i);return this.
_processResponse(A,this.requestOptions)})}putJson(r,y){return $(this,arguments,void 0,function*(s,h,i={}){const L=JSON.stringify(h,null,2);i[c.Accept]=this._getExistingOrDefaultHeader(i,c.Accept,o.ApplicationJson),
i[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,o.ApplicationJson);const A=yield this.put(s,L,i);return this._processResponse(A,this.requestOptions)})}patchJson(r,y){return $(this,arguments,
void 0,function*(s,h,i={}){const L=JSON.stringify(h,null,2);i[c.Accept]=this._getExistingOrDefaultHeader(i,c.Accept,o.ApplicationJson),i[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,o.
ApplicationJson);const A=yield this.patch(s,L,i);return this._processResponse(A,this.requestOptions)})}request(r,y,s,h){return $(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const i=new URL(y);let L=this._prepareRequest(r,i,h);const A=this._allowRetries&&I.includes(r)?this._maxRetries+1:1;let q=0,oe;do{if(oe=yield this.requestRaw(L,s),oe&&oe.
message&&oe.message.statusCode===f.Unauthorized){let Ee;for(const fe of this.handlers)if(fe.canHandleAuthentication(oe)){Ee=fe;break}return Ee?Ee.handleAuthentication(this,L,s):oe}let ce=this._maxRedirects;
for(;oe.message.statusCode&&u.includes(oe.message.statusCode)&&this._allowRedirects&&ce>0;){const Ee=oe.message.headers.location;if(!Ee)break;const fe=new URL(Ee);if(i.protocol==="https:"&&i.protocol!==
fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield oe.readBody(),fe.hostname!==i.hostname)for(const p in h)p.toLowerCase()==="authorization"&&delete h[p];L=this._prepareRequest(r,fe,h),oe=yield this.requestRaw(
L,s),ce--}if(!oe.message.statusCode||!k.includes(oe.message.statusCode))return oe;q+=1,q<A&&(yield oe.readBody(),yield this._performExponentialBackoff(q))}while(q<A);return oe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(r,y){return $(this,void 0,void 0,function*(){return new Promise((s,h)=>{function i(L,A){L?h(L):A?s(A):h(new Error("Unknown error"))}this.requestRawWithCallback(
r,y,i)})})}requestRawWithCallback(r,y,s){typeof y=="string"&&(r.options.headers||(r.options.headers={}),r.options.headers["Content-Length"]=Buffer.byteLength(y,"utf8"));let h=!1;function i(q,oe){h||(h=
!0,s(q,oe))}const L=r.httpModule.request(r.options,q=>{const oe=new a(q);i(void 0,oe)});let A;L.on("socket",q=>{A=q}),L.setTimeout(this._socketTimeout||3*6e4,()=>{A&&A.end(),i(new Error(`Request timeo\
ut: ${r.options.path}`))}),L.on("error",function(q){i(q)}),y&&typeof y=="string"&&L.write(y,"utf8"),y&&typeof y!="string"?(y.on("close",function(){L.end()}),y.pipe(L)):L.end()}getAgent(r){const y=new URL(
r);return this._getAgent(y)}getAgentDispatcher(r){const y=new URL(r),s=X.s(y);if(s&&s.hostname)return this._getProxyAgentDispatcher(y,s)}_prepareRequest(r,y,s){const h={};h.parsedUrl=y;const i=h.parsedUrl.
protocol==="https:";h.httpModule=i?H:j;const L=i?443:80;if(h.options={},h.options.host=h.parsedUrl.hostname,h.options.port=h.parsedUrl.port?parseInt(h.parsedUrl.port):L,h.options.path=(h.parsedUrl.pathname||
"")+(h.parsedUrl.search||""),h.options.method=r,h.options.headers=this._mergeHeaders(s),this.userAgent!=null&&(h.options.headers["user-agent"]=this.userAgent),h.options.agent=this._getAgent(h.parsedUrl),
this.handlers)for(const A of this.handlers)A.prepareRequest(h.options);return h}_mergeHeaders(r){return this.requestOptions&&this.requestOptions.headers?Object.assign({},O(this.requestOptions.headers),
O(r||{})):O(r||{})}_getExistingOrDefaultHeader(r,y,s){let h;if(this.requestOptions&&this.requestOptions.headers){const L=O(this.requestOptions.headers)[y];L&&(h=typeof L=="number"?L.toString():L)}const i=r[y];
return i!==void 0?typeof i=="number"?i.toString():i:h!==void 0?h:s}_getExistingOrDefaultContentTypeHeader(r,y){let s;if(this.requestOptions&&this.requestOptions.headers){const i=O(this.requestOptions.
headers)[c.ContentType];i&&(typeof i=="number"?s=String(i):Array.isArray(i)?s=i.join(", "):s=i)}const h=r[c.ContentType];return h!==void 0?typeof h=="number"?String(h):Array.isArray(h)?h.join(", "):h:
s!==void 0?s:y}_getAgent(r){let y;const s=X.s(r),h=s&&s.hostname;if(this._keepAlive&&h&&(y=this._proxyAgent),h||(y=this._agent),y)return y;const i=r.protocol==="https:";let L=100;if(this.requestOptions&&
(L=this.requestOptions.maxSockets||g.globalAgent.maxSockets),s&&s.hostname){const A={maxSockets:L,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.
username}:${s.password}`}),{host:s.hostname,port:s.port})};let q;const oe=s.protocol==="https:";i?q=oe?_.httpsOverHttps:_.httpsOverHttp:q=oe?_.httpOverHttps:_.httpOverHttp,y=q(A),this._proxyAgent=y}if(!y){
const A={keepAlive:this._keepAlive,maxSockets:L};y=i?new K.Agent(A):new g.Agent(A),this._agent=y}return i&&this._ignoreSslError&&(y.options=Object.assign(y.options||{},{rejectUnauthorized:!1})),y}_getProxyAgentDispatcher(r,y){
let s;if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s;const h=r.protocol==="https:";return s=new B.ProxyAgent(Object.assign({uri:y.href,pipelining:this._keepAlive?1:0},(y.username||y.password)&&
{token:`Basic ${Buffer.from(`${y.username}:${y.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,h&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),
s}_getUserAgentWithOrchestrationId(r){const y=r||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){const h=s.replace(/[^a-z0-9_.-]/gi,"_");return`${y} actions_orchestration_id/${h}`}return y}_performExponentialBackoff(r){
return $(this,void 0,void 0,function*(){r=Math.min(E,r);const y=t*Math.pow(2,r);return new Promise(s=>setTimeout(()=>s(),y))})}_processResponse(r,y){return $(this,void 0,void 0,function*(){return new Promise(
(s,h)=>$(this,void 0,void 0,function*(){const i=r.message.statusCode||0,L={statusCode:i,result:null,headers:{}};i===f.NotFound&&s(L);function A(ce,Ee){if(typeof Ee=="string"){const fe=new Date(Ee);if(!isNaN(
fe.valueOf()))return fe}return Ee}let q,oe;try{oe=yield r.readBody(),oe&&oe.length>0&&(y&&y.deserializeDates?q=JSON.parse(oe,A):q=JSON.parse(oe),L.result=q),L.headers=r.message.headers}catch{}if(i>299){
let ce;q&&q.message?ce=q.message:oe&&oe.length>0?ce=oe:ce=`Failed request: (${i})`;const Ee=new n(ce,i);Ee.result=L.result,h(Ee)}else s(L)}))})}}const O=w=>Object.keys(w).reduce((r,y)=>(r[y.toLowerCase()]=
w[y],r),{})}),9783:((ee,se,e)=>{e.d(se,{H:()=>j,s:()=>g});function g(X){const _=X.protocol==="https:";if(j(X))return;const M=_?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if(M)try{return new H(M)}catch{if(!M.startsWith("http://")&&!M.startsWith("https://"))return new H(`http://${M}`)}else return}function j(X){if(!X.hostname)return!1;const _=X.hostname;
if(K(_))return!0;const M=process.env.no_proxy||process.env.NO_PROXY||"";if(!M)return!1;let P;X.port?P=Number(X.port):X.protocol==="http:"?P=80:X.protocol==="https:"&&(P=443);const B=[X.hostname.toUpperCase()];
typeof P=="number"&&B.push(`${B[0]}:${P}`);for(const $ of M.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if($==="*"||B.some(f=>f===$||f.endsWith(`.${$}`)||$.startsWith(".")&&f.endsWith(`${$}`)))
return!0;return!1}function K(X){const _=X.toLowerCase();return _==="localhost"||_.startsWith("127.")||_.startsWith("[::1]")||_.startsWith("[0:0:0:0:0:0:0:1]")}class H extends URL{constructor(_,M){super(
_,M),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ee,se,e)=>{e.d(se,{E:()=>H});class g{diff(_,M,P={}){let B;typeof P=="function"?(B=P,P={}):"callback"in P&&(B=P.callback);const $=this.castInput(_,P),f=this.castInput(M,P),c=this.removeEmpty(this.
tokenize($,P)),o=this.removeEmpty(this.tokenize(f,P));return this.diffWithOptionsObj(c,o,P,B)}diffWithOptionsObj(_,M,P,B){var $;const f=b=>{if(b=this.postProcess(b,P),B){setTimeout(function(){B(b)},0);
return}else return b},c=M.length,o=_.length;let l=1,u=c+o;P.maxEditLength!=null&&(u=Math.min(u,P.maxEditLength));const k=($=P.timeout)!==null&&$!==void 0?$:1/0,I=Date.now()+k,E=[{oldPos:-1,lastComponent:void 0}];
let t=this.extractCommon(E[0],M,_,0,P);if(E[0].oldPos+1>=o&&t+1>=c)return f(this.buildValues(E[0].lastComponent,M,_));let n=-1/0,a=1/0;const S=()=>{for(let b=Math.max(n,-l);b<=Math.min(a,l);b+=2){let O;
const w=E[b-1],r=E[b+1];w&&(E[b-1]=void 0);let y=!1;if(r){const h=r.oldPos-b;y=r&&0<=h&&h<c}const s=w&&w.oldPos+1<o;if(!y&&!s){E[b]=void 0;continue}if(!s||y&&w.oldPos<r.oldPos?O=this.addToPath(r,!0,!1,
0,P):O=this.addToPath(w,!1,!0,1,P),t=this.extractCommon(O,M,_,b,P),O.oldPos+1>=o&&t+1>=c)return f(this.buildValues(O.lastComponent,M,_))||!0;E[b]=O,O.oldPos+1>=o&&(a=Math.min(a,b-1)),t+1>=c&&(n=Math.max(
n,b+1))}l++};if(B)(function b(){setTimeout(function(){if(l>u||Date.now()>I)return B(void 0);S()||b()},0)})();else for(;l<=u&&Date.now()<=I;){const b=S();if(b)return b}}addToPath(_,M,P,B,$){const f=_.lastComponent;
return f&&!$.oneChangePerToken&&f.added===M&&f.removed===P?{oldPos:_.oldPos+B,lastComponent:{count:f.count+1,added:M,removed:P,previousComponent:f.previousComponent}}:{oldPos:_.oldPos+B,lastComponent:{
count:1,added:M,removed:P,previousComponent:f}}}extractCommon(_,M,P,B,$){const f=M.length,c=P.length;let o=_.oldPos,l=o-B,u=0;for(;l+1<f&&o+1<c&&this.equals(P[o+1],M[l+1],$);)l++,o++,u++,$.oneChangePerToken&&
(_.lastComponent={count:1,previousComponent:_.lastComponent,added:!1,removed:!1});return u&&!$.oneChangePerToken&&(_.lastComponent={count:u,previousComponent:_.lastComponent,added:!1,removed:!1}),_.oldPos=
o,l}equals(_,M,P){return P.comparator?P.comparator(_,M):_===M||!!P.ignoreCase&&_.toLowerCase()===M.toLowerCase()}removeEmpty(_){const M=[];for(let P=0;P<_.length;P++)_[P]&&M.push(_[P]);return M}castInput(_,M){
return _}tokenize(_,M){return Array.from(_)}join(_){return _.join("")}postProcess(_,M){return _}get useLongestToken(){return!1}buildValues(_,M,P){const B=[];let $;for(;_;)B.push(_),$=_.previousComponent,
delete _.previousComponent,_=$;B.reverse();const f=B.length;let c=0,o=0,l=0;for(;c<f;c++){const u=B[c];if(u.removed)u.value=this.join(P.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){
let k=M.slice(o,o+u.count);k=k.map(function(I,E){const t=P[l+E];return t.length>I.length?t:I}),u.value=this.join(k)}else u.value=this.join(M.slice(o,o+u.count));o+=u.count,u.added||(l+=u.count)}}return B}}
class j extends g{tokenize(_){return _.slice()}join(_){return _}removeEmpty(_){return _}}const K=new j;function H(X,_,M){return K.diff(X,_,M)}})},$t={};function Ze(ee){var se=$t[ee];if(se!==void 0)return se.
exports;var e=$t[ee]={exports:{}},g=!0;try{Dt[ee].call(e.exports,e,e.exports,Ze),g=!1}finally{g&&delete $t[ee]}return e.exports}Ze.m=Dt,typeof Ze<"u"&&(Ze.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",g=K=>{K&&K.d<1&&(K.d=1,K.forEach(H=>H.r--),K.forEach(H=>H.r--?H.r++:H()))},j=K=>K.map(H=>{if(H!==
null&&typeof H=="object"){if(H[ee])return H;if(H.then){var X=[];X.d=0,H.then(P=>{_[se]=P,g(X)},P=>{_[e]=P,g(X)});var _={};return _[ee]=P=>P(X),_}}var M={};return M[ee]=P=>{},M[se]=H,M});Ze.a=(K,H,X)=>{
var _;X&&((_=[]).d=-1);var M=new Set,P=K.exports,B,$,f,c=new Promise((o,l)=>{f=l,$=o});c[se]=P,c[ee]=o=>(_&&o(_),M.forEach(o),c.catch(l=>{})),K.exports=c,H(o=>{B=j(o);var l,u=()=>B.map(I=>{if(I[e])throw I[e];
return I[se]}),k=new Promise(I=>{l=()=>I(u),l.r=0;var E=t=>t!==_&&!M.has(t)&&(M.add(t),t&&!t.d&&(l.r++,t.push(l)));B.map(t=>t[ee](E))});return l.r?k:u()},o=>(o?f(c[e]=o):$(P),g(_))),_&&_.d<0&&(_.d=0)}})(),
(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Ze.t=function(e,g){if(g&1&&(e=this(e)),g&8||typeof e=="object"&&e&&(g&4&&e.__esModule||g&16&&typeof e.then=="function"))
return e;var j=Object.create(null);Ze.r(j);var K={};se=se||[null,ee({}),ee([]),ee(ee)];for(var H=g&2&&e;typeof H=="object"&&!~se.indexOf(H);H=ee(H))Object.getOwnPropertyNames(H).forEach(X=>K[X]=()=>e[X]);
return K.default=()=>e,Ze.d(j,K),j}})(),Ze.d=(ee,se)=>{for(var e in se)Ze.o(se,e)&&!Ze.o(ee,e)&&Object.defineProperty(ee,e,{enumerable:!0,get:se[e]})},Ze.f={},Ze.e=ee=>Promise.all(Object.keys(Ze.f).reduce(
(se,e)=>(Ze.f[e](ee,se),se),[])),Ze.u=ee=>""+ee+".index.js",Ze.o=(ee,se)=>Object.prototype.hasOwnProperty.call(ee,se),Ze.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},se=e=>{var{ids:g,modules:j,runtime:K}=e,H,X,_=0;for(H in j)Ze.o(j,H)&&(Ze.m[H]=j[H]);for(K&&K(Ze);_<g.length;_++)
X=g[_],Ze.o(ee,X)&&ee[X]&&ee[X][0](),ee[g[_]]=0};Ze.f.j=(e,g)=>{var j=Ze.o(ee,e)?ee[e]:void 0;if(j!==0)if(j)g.push(j[1]);else{var K=import("./"+Ze.u(e)).then(se,H=>{throw ee[e]!==0&&(ee[e]=void 0),H}),
K=Promise.race([K,new Promise(H=>j=ee[e]=[H])]);g.push(j[1]=K)}}})();var Ct=Ze(6325);Ct=await Ct;
