const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as je}from"module";const Nt={};var It={3313:(q=>{q.exports=ae;function ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ae.prototype.go=function(N){this.pending<this.max?$(this,N):this.waiting.push(N)},ae.prototype.wait=function(N){this.pending===0?N(this.error):this.listeners.push(N)},ae.prototype.hold=
function(){return t(this)};function t(N){N.pending+=1;var j=!1;return W;function W(D){if(j)throw new Error("callback called twice");if(j=!0,N.error=N.error||D,N.pending-=1,N.waiting.length>0&&N.pending<
N.max)$(N,N.waiting.shift());else if(N.pending===0){var B=N.listeners;N.listeners=[],B.forEach(z)}}function z(D){D(N.error)}}function $(N,j){j(t(N))}}),770:((q,ae,t)=>{q.exports=t(218)}),218:((q,ae,t)=>{
var $,N=t(9278),j=t(4756),W=t(8611),z=t(5692),D=t(4434),B=t(2613),I=t(9023);ae.httpOverHttp=L,ae.httpsOverHttp=R,ae.httpOverHttps=b,ae.httpsOverHttps=s;function L(O){var f=new h(O);return f.request=W.
request,f}function R(O){var f=new h(O);return f.request=W.request,f.createSocket=l,f.defaultPort=443,f}function b(O){var f=new h(O);return f.request=z.request,f}function s(O){var f=new h(O);return f.request=
z.request,f.createSocket=l,f.defaultPort=443,f}function h(O){var f=this;f.options=O||{},f.proxyOptions=f.options.proxy||{},f.maxSockets=f.options.maxSockets||W.Agent.defaultMaxSockets,f.requests=[],f.
sockets=[],f.on("free",function(y,u,w,k){for(var i=a(u,w,k),_=0,o=f.requests.length;_<o;++_){var c=f.requests[_];if(c.host===i.host&&c.port===i.port){f.requests.splice(_,1),c.request.onSocket(y);return}}
y.destroy(),f.removeSocket(y)})}I.inherits(h,D.EventEmitter),h.prototype.addRequest=function(f,d,y,u){var w=this,k=E({request:f},w.options,a(d,y,u));if(w.sockets.length>=this.maxSockets){w.requests.push(
k);return}w.createSocket(k,function(i){i.on("free",_),i.on("close",o),i.on("agentRemove",o),f.onSocket(i);function _(){w.emit("free",i,k)}function o(c){w.removeSocket(i),i.removeListener("free",_),i.removeListener(
"close",o),i.removeListener("agentRemove",o)}})},h.prototype.createSocket=function(f,d){var y=this,u={};y.sockets.push(u);var w=E({},y.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{
host:f.host+":"+f.port}});f.localAddress&&(w.localAddress=f.localAddress),w.proxyAuth&&(w.headers=w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.proxyAuth).toString("base64")),p(
"making CONNECT request");var k=y.request(w);k.useChunkedEncodingByDefault=!1,k.once("response",i),k.once("upgrade",_),k.once("connect",o),k.once("error",c),k.end();function i(T){T.upgrade=!0}function _(T,S,x){
process.nextTick(function(){o(T,S,x)})}function o(T,S,x){if(k.removeAllListeners(),S.removeAllListeners(),T.statusCode!==200){p("tunneling socket could not be established, statusCode=%d",T.statusCode),
S.destroy();var V=new Error("tunneling socket could not be established, statusCode="+T.statusCode);V.code="ECONNRESET",f.request.emit("error",V),y.removeSocket(u);return}if(x.length>0){p("got illegal \
response body from proxy"),S.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",f.request.emit("error",V),y.removeSocket(u);return}return p("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(u)]=S,d(S)}function c(T){k.removeAllListeners(),p(`tunneling socket could not be established, cause=%s
`,T.message,T.stack);var S=new Error("tunneling socket could not be established, cause="+T.message);S.code="ECONNRESET",f.request.emit("error",S),y.removeSocket(u)}},h.prototype.removeSocket=function(f){
var d=this.sockets.indexOf(f);if(d!==-1){this.sockets.splice(d,1);var y=this.requests.shift();y&&this.createSocket(y,function(u){y.request.onSocket(u)})}};function l(O,f){var d=this;h.prototype.createSocket.
call(d,O,function(y){var u=O.request.getHeader("host"),w=E({},d.options,{socket:y,servername:u?u.replace(/:.*$/,""):O.host}),k=j.connect(0,w);d.sockets[d.sockets.indexOf(y)]=k,f(k)})}function a(O,f,d){
return typeof O=="string"?{host:O,port:f,localAddress:d}:O}function E(O){for(var f=1,d=arguments.length;f<d;++f){var y=arguments[f];if(typeof y=="object")for(var u=Object.keys(y),w=0,k=u.length;w<k;++w){
var i=u[w];y[i]!==void 0&&(O[i]=y[i])}}return O}var p;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?p=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:p=function(){},$=p}),4248:(q=>{const ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function t($){let N=-1;for(let j of $)N=ae[(N^j)&255]^N>>>8;return(N^-1)>>>0}q.exports=t}),3502:((q,ae,t)=>{var $=t(9896),N=t(9023),j=t(2203),W=j.Readable,z=j.PassThrough,D=t(3313),B=t(4434).
EventEmitter;ae.BufferSlicer=R,ae.FdSlicer=I,N.inherits(I,B);function I(b){B.call(this),this.fd=b,this.pend=new D,this.pend.max=1,this.refCount=0}I.prototype.read=function(b,s,h,l,a){var E=this;E.pend.
go(function(p){$.read(E.fd,b,s,h,l,function(O,f,d){p(),a(O,f,d)})})},I.prototype.createReadStream=function(b){return new L(this,b)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;$.close(b.fd,s);function s(h){h?b.emit("error",h):b.emit("close")}},N.inherits(L,W);function L(b,s){s=s||
{},W.call(this,s),this.context=b,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}L.prototype._read=function(b){var s=this,h=Math.min(s._readableState.highWaterMark,b);
if(s.endOffset!=null&&(h=Math.min(h,s.endOffset-s.pos)),h<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(l){var a=Buffer.allocUnsafe(h);$.read(s.context.fd,a,0,h,s.pos,function(E,p){
E?s.destroy(E):p===0?(s.push(null),s._cleanup()):(s.pos+=p,s.push(a.slice(0,p))),l()})})},L.prototype._destroy=function(b,s){this._cleanup(),s(b)},L.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},N.inherits(R,B);function R(b){B.call(this),this.refCount=0,this.buffer=b}R.prototype.read=function(b,s,h,l,a){if(!(0<=s&&s<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+b.length);if(l<0)throw new RangeError("position is negative: "+l);if(s+h>b.length&&(h=b.length-s),l+h>this.buffer.length&&(h=this.buffer.length-l),h<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(b,s,l,l+h),setImmediate(function(){a(null,h)})},R.prototype.createReadStream=function(b){b=b||{};var s=new z(b);s.start=b.start||0,s.endOffset=b.end,s.pos=s.endOffset||
this.buffer.length;for(var h=this.buffer.slice(s.start,s.pos),l=65536,a=0;;){var E=a+l;if(E>=h.length){a<h.length&&s.write(h.slice(a,h.length));break}s.write(h.slice(a,E)),a=E}return s.end(),s},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,ae,t)=>{var $,N=t(9896),j=t(3106),W=t(3502),z=t(9023),D=t(
4434).EventEmitter,B=t(2203).Transform,I=t(2203).PassThrough,L=t(2203).Writable;const R=typeof j.crc32=="function"?j.crc32:t(4248);$=a,$=E,$=p,$=O,$=b,$=s,ae.SY=h,$=l,$=k,ae.ax=i,$=_,$=o,$=f,$=u,$=w,$=
S;function b(M,A){return new Promise((G,r)=>{a(M,{...A,lazyEntries:!0},function(v,K){if(v)return r(v);G(K)})})}function s(M,A){return new Promise((G,r)=>{E(M,{...A,lazyEntries:!0},function(v,K){if(v)return r(
v);G(K)})})}function h(M,A){return new Promise((G,r)=>{p(M,{...A,lazyEntries:!0},function(v,K){if(v)return r(v);G(K)})})}function l(M,A,G){return new Promise((r,v)=>{O(M,A,{...G,lazyEntries:!0},function(K,g){
if(K)return v(K);r(g)})})}function a(M,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),G==null&&(G=ue),N.open(M,"r",function(r,v){if(r)return G(r);E(v,A,function(K,g){K&&N.close(v,ue),
G(K,g)})})}function E(M,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),G==null&&(G=ue),N.fstat(M,function(r,v){if(r)return G(r);var K=new W.FdSlicer(M);O(K,v.size,A,G)})}
function p(M,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var r=new W.BufferSlicer(M);O(r,M.length,A,G)}function O(M,A,G,r){typeof G=="function"&&(r=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var v=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),r==null&&(r=ue),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");M.ref();var K=22,g=20,U=65535,H=Math.min(g+K+U,A),Q=fe(H),J=A-Q.length;c(M,Q,0,H,J,function(oe){if(oe)return r(oe);for(var te=H-K;te>=
0;te-=1)if(Q.readUInt32LE(te)===101010256){var le=Q.subarray(te),pe=le.readUInt16LE(4),he=le.readUInt16LE(10),ye=le.readUInt32LE(16),Ie=le.readUInt16LE(20),$e=le.length-K;if(Ie!==$e)return r(new Error(
"Invalid comment length. Expected: "+$e+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var _e=v?ee(le.subarray(
22),!1):le.subarray(22);if(te-g>=0&&Q.readUInt32LE(te-g)===117853008){var Me=Q.subarray(te-g,te-g+g),Oe=ie(Me,8),Te=fe(56);return c(M,Te,0,Te.length,Oe,function(Re){return Re?r(Re):Te.readUInt32LE(0)!==
101075792?r(new Error("invalid zip64 end of central directory record signature")):(pe=Te.readUInt32LE(16),pe!==0?r(new Error("multi-disk zip files are not supported: found disk number: "+pe)):(he=ie(Te,
32),ye=ie(Te,48),r(null,new f(M,ye,A,he,_e,G.autoClose,G.lazyEntries,v,G.validateEntrySizes,G.strictFileNames))))})}return pe!==0?r(new Error("multi-disk zip files are not supported: found disk number\
: "+pe)):r(null,new f(M,ye,A,he,_e,G.autoClose,G.lazyEntries,v,G.validateEntrySizes,G.strictFileNames))}r(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}z.inherits(f,D);function f(M,A,G,r,v,K,g,U,H,Q){var J=this;D.call(J),J.reader=M,J.reader.on("error",function(oe){y(J,oe)}),J.reader.once("close",function(){J.emit("close")}),J.readEntryCursor=
A,J.fileSize=G,J.entryCount=r,J.comment=v,J.entriesRead=0,J.autoClose=!!K,J.lazyEntries=!!g,J.decodeStrings=!!U,J.validateEntrySizes=!!H,J.strictFileNames=!!Q,J.isOpen=!0,J.emittedError=!1,J.hasEachEntryBeenCalled=
!1,J.lazyEntries||J._readEntry()}f.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function d(M,A){M.autoClose&&M.close(),y(M,A)}function y(M,A){M.emittedError||(M.emittedError=
!0,M.emit("error",A))}f.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},f.prototype._readEntry=function(){var M=this;
if(M.entryCount===M.entriesRead){setImmediate(function(){M.autoClose&&M.close(),!M.emittedError&&M.emit("end")});return}if(!M.emittedError){var A=fe(46);c(M.reader,A,0,A.length,M.readEntryCursor,function(G){
if(G)return d(M,G);if(!M.emittedError){var r=new u,v=A.readUInt32LE(0);if(v!==33639248)return d(M,new Error("invalid central directory file header signature: 0x"+v.toString(16)));if(r.versionMadeBy=A.
readUInt16LE(4),r.versionNeededToExtract=A.readUInt16LE(6),r.generalPurposeBitFlag=A.readUInt16LE(8),r.compressionMethod=A.readUInt16LE(10),r.lastModFileTime=A.readUInt16LE(12),r.lastModFileDate=A.readUInt16LE(
14),r.crc32=A.readUInt32LE(16),r.compressedSize=A.readUInt32LE(20),r.uncompressedSize=A.readUInt32LE(24),r.fileNameLength=A.readUInt16LE(28),r.extraFieldLength=A.readUInt16LE(30),r.fileCommentLength=A.
readUInt16LE(32),r.internalFileAttributes=A.readUInt16LE(36),r.externalFileAttributes=A.readUInt32LE(38),r.relativeOffsetOfLocalHeader=A.readUInt32LE(42),r.generalPurposeBitFlag&64)return d(M,new Error(
"strong encryption is not supported"));M.readEntryCursor+=46,A=fe(r.fileNameLength+r.extraFieldLength+r.fileCommentLength),c(M.reader,A,0,A.length,M.readEntryCursor,function(K){if(K)return d(M,K);if(!M.
emittedError){r.fileNameRaw=A.subarray(0,r.fileNameLength);var g=r.fileNameLength+r.extraFieldLength;r.extraFieldRaw=A.subarray(r.fileNameLength,g),r.fileCommentRaw=A.subarray(g,g+r.fileCommentLength);
try{r.extraFields=o(r.extraFieldRaw)}catch(he){return d(M,he)}if(M.decodeStrings){var U=(r.generalPurposeBitFlag&2048)!==0;r.fileComment=ee(r.fileCommentRaw,U),r.fileName=i(r.generalPurposeBitFlag,r.fileNameRaw,
r.extraFields,M.strictFileNames);var H=_(r.fileName);if(H!=null)return d(M,new Error(H))}else r.fileComment=r.fileCommentRaw,r.fileName=r.fileNameRaw;r.comment=r.fileComment,M.readEntryCursor+=A.length,
M.entriesRead+=1;for(var Q=0;Q<r.extraFields.length;Q++){var J=r.extraFields[Q];if(J.id===1){var oe=J.data,te=0;if(r.uncompressedSize===4294967295){if(te+8>oe.length)return d(M,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));r.uncompressedSize=ie(oe,te),te+=8}if(r.compressedSize===4294967295){if(te+8>oe.length)return d(M,new Error("zip64 extended information\
 extra field does not include compressed size"));r.compressedSize=ie(oe,te),te+=8}if(r.relativeOffsetOfLocalHeader===4294967295){if(te+8>oe.length)return d(M,new Error("zip64 extended information extr\
a field does not include relative header offset"));r.relativeOffsetOfLocalHeader=ie(oe,te),te+=8}break}}if(M.validateEntrySizes&&r.compressionMethod===0){var le=r.uncompressedSize;if(r.isEncrypted()&&
(le+=12),r.compressedSize!==le){var pe="compressed/uncompressed size mismatch for stored file: "+r.compressedSize+" != "+r.uncompressedSize;return d(M,new Error(pe))}}M.emit("entry",r),M.lazyEntries||
M._readEntry()}})}})}},f.prototype.eachEntry=function(){const M=this;if(!M.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(M.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");M.hasEachEntryBeenCalled=!0;let A=null;M.on("entry",r),M.on("end",v),M.on("error",K);function G(){M.removeListener("entry",r),M.removeListener("end",v),M.removeListener(
"error",K),M.autoClose&&M.close()}function r(g){let{resolve:U}=A;A=null,U({value:g})}function v(){let{resolve:g}=A;A=null,G(),g({done:!0})}function K(g){let{reject:U}=A;A=null,G(),U(g)}return{[Symbol.
asyncIterator](){return this},next(){const g=new Promise((U,H)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:U,reject:H}});return M.readEntry(),g},return(g){
return G(),Promise.resolve({done:!0,value:g})},throw(g){return G(),Promise.reject(g)}}},f.prototype.openReadStream=function(M,A,G){var r=this,v=0,K=M.compressedSize;if(G==null&&(G=A,A=null),A==null)A=
{};else{if(A.decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(A.decrypt!=null){if(!M.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(A.decrypt!==!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(M.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(A.decompress!=null){if(!M.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.
decompress===!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);U=A.decompress}}if(A.start!=null){if(v=A.start,v<0)throw new Error("options.start < 0");if(v>M.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(K=A.end,K<0)throw new Error("options.end < 0");if(K>M.compressedSize)throw new Error("options.end > entry.compressedSize");if(K<
v)throw new Error("options.end < options.start")}}var g=A.decodeFileData===!1||(M.compressionMethod===0||M.compressionMethod===8&&A.decompress===!1)&&(!M.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!g)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!r.isOpen)return G(new Error("closed"));if(M.isEncrypted()&&!g&&A.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var U;if(g)U=!1;else if(M.compressionMethod===8)U=A.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+M.compressionMethod));r.readLocalFileHeader(M,{minimal:!0},function(H,Q){if(H)return G(H);r.openReadStreamLowLevel(Q.fileDataStart,M.compressedSize,v,K,U,M.uncompressedSize,G)})},f.prototype.
openReadStreamLowLevel=function(M,A,G,r,v,K,g){var U=this,H=M+A,Q=U.reader.createReadStream({start:M+G,end:M+r}),J=Q;if(v){var oe=!1,te=j.createInflateRaw();Q.on("error",function(le){setImmediate(function(){
oe||te.emit("error",le)})}),Q.pipe(te),U.validateEntrySizes?(J=new T(K),te.on("error",function(le){setImmediate(function(){oe||J.emit("error",le)})}),te.pipe(J)):J=te,se(J,function(){oe=!0,te!==J&&te.
unpipe(J),Q.unpipe(te),Q.destroy()})}g(null,J)},f.prototype.readLocalFileHeader=function(M,A,G){var r=this;G==null&&(G=A,A=null),A==null&&(A={}),r.reader.ref();var v=fe(30);c(r.reader,v,0,v.length,M.relativeOffsetOfLocalHeader,
function(K){try{if(K)return G(K);var g=v.readUInt32LE(0);if(g!==67324752)return G(new Error("invalid local file header signature: 0x"+g.toString(16)));var U=v.readUInt16LE(26),H=v.readUInt16LE(28),Q=M.
relativeOffsetOfLocalHeader+30+U+H;if(Q+M.compressedSize>r.fileSize)return G(new Error("file data overflows file bounds: "+Q+" + "+M.compressedSize+" > "+r.fileSize));if(A.minimal)return G(null,{fileDataStart:Q});
var J=new w;J.fileDataStart=Q,J.versionNeededToExtract=v.readUInt16LE(4),J.generalPurposeBitFlag=v.readUInt16LE(6),J.compressionMethod=v.readUInt16LE(8),J.lastModFileTime=v.readUInt16LE(10),J.lastModFileDate=
v.readUInt16LE(12),J.crc32=v.readUInt32LE(14),J.compressedSize=v.readUInt32LE(18),J.uncompressedSize=v.readUInt32LE(22),J.fileNameLength=U,J.extraFieldLength=H,v=fe(U+H),r.reader.ref(),c(r.reader,v,0,
v.length,M.relativeOffsetOfLocalHeader+30,function(oe){try{return oe?G(oe):(J.fileName=v.subarray(0,U),J.extraField=v.subarray(U),G(null,J))}finally{r.reader.unref()}})}finally{r.reader.unref()}})},f.
prototype.openReadStreamPromise=function(M,A){return new Promise((G,r)=>{this.openReadStream(M,A,function(v,K){if(v)return r(v);G(K)})})},f.prototype.openReadStreamLowLevelPromise=function(M,A,G,r,v,K){
return new Promise((g,U)=>{this.openReadStream(M,A,G,r,v,K,function(H,Q){if(H)return U(H);g(Q)})})},f.prototype.readLocalFileHeaderPromise=function(M,A){return new Promise((G,r)=>{this.readLocalFileHeader(
M,A,function(v,K){if(v)return r(v);G(K)})})};function u(){}u.prototype.getLastModDate=function(M){if(M==null&&(M={}),!M.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var G=this.extraFields[A];
if(G.id===21589){var r=G.data;if(r.length<5)continue;var v=r[0],K=1;if(!(v&K))continue;var g=r.readInt32LE(1);return new Date(g*1e3)}else if(G.id===10){var r=G.data;if(r.length!==32||r.readUInt16LE(4)!==
1||r.readUInt16LE(6)!==24)continue;var U=r.readUInt32LE(8)+4294967296*r.readInt32LE(12),H=U/1e4-116444736e5;return new Date(H)}}return k(this.lastModFileDate,this.lastModFileTime,M.timezone)},u.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},u.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},u.prototype.
isCompressed=function(){return this.compressionMethod===8};function w(){}function k(M,A,G){var r=M&31,v=(M>>5&15)-1,K=(M>>9&127)+1980,g=0,U=(A&31)*2,H=A>>5&63,Q=A>>11&31;if(G==null||G==="local")return new Date(
K,v,r,Q,H,U,g);if(G==="UTC")return new Date(Date.UTC(K,v,r,Q,H,U,g));throw new Error("unrecognized options.timezone: "+options.timezone)}function i(M,A,G,r){for(var v=null,K=0;K<G.length;K++){var g=G[K];
if(g.id===28789){if(g.data.length<6||g.data.readUInt8(0)!==1)continue;var U=g.data.readUInt32LE(1);if(R(A)!==U)continue;v=ee(g.data.subarray(5),!0);break}}if(v==null){var H=(M&2048)!==0;v=ee(A,H)}return r||
(v=v.replace(/\\/g,"/")),v}function _(M){return M.indexOf("\\")!==-1?"invalid characters in fileName: "+M:/^[a-zA-Z]:/.test(M)||/^\//.test(M)?"absolute path: "+M:M.split("/").indexOf("..")!==-1?"inval\
id relative path: "+M:null}function o(M){for(var A=[],G=0;G<M.length-3;){var r=M.readUInt16LE(G+0),v=M.readUInt16LE(G+2),K=G+4,g=K+v;if(g>M.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var U=M.subarray(K,g);A.push({id:r,data:U}),G=g}return A}function c(M,A,G,r,v,K){if(r===0)return setImmediate(function(){K(null,fe(0))});M.read(A,G,r,v,function(g,U){if(g)return K(g);
if(U<r)return K(new Error("unexpected EOF"));K()})}z.inherits(T,B);function T(M){B.call(this),this.actualByteCount=0,this.expectedByteCount=M}T.prototype._transform=function(M,A,G){if(this.actualByteCount+=
M.length,this.actualByteCount>this.expectedByteCount){var r="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(r))}G(null,M)},T.
prototype._flush=function(M){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return M(new Error(
A))}M()},z.inherits(S,D);function S(){D.call(this),this.refCount=0}S.prototype.ref=function(){this.refCount+=1},S.prototype.unref=function(){var M=this;if(M.refCount-=1,M.refCount>0)return;if(M.refCount<
0)throw new Error("invalid unref");M.close(A);function A(G){if(G)return M.emit("error",G);M.emit("close")}},S.prototype.createReadStream=function(M){M==null&&(M={});var A=M.start,G=M.end;if(A===G){var r=new I;
return setImmediate(function(){r.end()}),r}var v=this._readStreamForRange(A,G),K=!1,g=new x(this);v.on("error",function(H){setImmediate(function(){K||g.emit("error",H)})}),se(g,function(){v.unpipe(g),
g.unref(),v.destroy()});var U=new T(G-A);return g.on("error",function(H){setImmediate(function(){K||U.emit("error",H)})}),se(U,function(){K=!0,g.unpipe(U),g.destroy()}),v.pipe(g).pipe(U)},S.prototype.
_readStreamForRange=function(M,A){throw new Error("not implemented")},S.prototype.read=function(M,A,G,r,v){var K=this.createReadStream({start:r,end:r+G}),g=new L,U=0;g._write=function(H,Q,J){H.copy(M,
A+U,0,H.length),U+=H.length,J()},g.on("finish",v),K.on("error",function(H){v(H)}),K.pipe(g)},S.prototype.close=function(M){setImmediate(M)},z.inherits(x,I);function x(M){I.call(this),this.context=M,this.
context.ref(),this.unreffedYet=!1}x.prototype._flush=function(M){this.unref(),M()},x.prototype.unref=function(M){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ee(M,A){if(A)return M.toString("utf8");for(var G="",r=0;r<M.length;r++)G+=V[M[r]];return G}function ie(M,A){var G=M.readUInt32LE(A),r=M.readUInt32LE(A+4);return r*4294967296+G}var fe;typeof Buffer.
allocUnsafe=="function"?fe=function(M){return Buffer.allocUnsafe(M)}:fe=function(M){return new Buffer(M)};function se(M,A){typeof M.destroy=="function"?M._destroy=function(G,r){A(),r?.(G)}:M.destroy=A}
function ue(M){if(M)throw M}}),9037:((q,ae,t)=>{var $=j=>{var W={};return t.d(W,j),W},N=j=>(()=>j);q.exports=$({getOctokit:()=>kt.getOctokit})}),6543:((q,ae,t)=>{var $=j=>{var W={};return t.d(W,j),W},
N=j=>(()=>j);q.exports=$({defaults:()=>Pt.defaults})}),8008:((q,ae,t)=>{var $=j=>{var W={};return t.d(W,j),W},N=j=>(()=>j);q.exports=$({requestLog:()=>Dt.requestLog})}),212:((q,ae,t)=>{var $=j=>{var W={};
return t.d(W,j),W},N=j=>(()=>j);q.exports=$({retry:()=>Ct.retry})}),938:((q,ae,t)=>{var $=j=>{var W={};return t.d(W,j),W},N=j=>(()=>j);q.exports=$({default:()=>Lt.default})}),5131:((q,ae,t)=>{var $=j=>{
var W={};return t.d(W,j),W},N=j=>(()=>j);q.exports=$({default:()=>Ut.default})}),2613:(q=>{q.exports=je(import.meta.url)("assert")}),181:(q=>{q.exports=je(import.meta.url)("buffer")}),6982:(q=>{q.exports=
je(import.meta.url)("crypto")}),4434:(q=>{q.exports=je(import.meta.url)("events")}),9896:(q=>{q.exports=je(import.meta.url)("fs")}),1943:(q=>{q.exports=je(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=je(import.meta.url)("http")}),5692:(q=>{q.exports=je(import.meta.url)("https")}),9278:(q=>{q.exports=je(import.meta.url)("net")}),4573:(q=>{q.exports=je(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=je(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=je(import.meta.url)("node:fs")}),1455:(q=>{q.exports=je(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=je(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=je(import.meta.url)("node:https")}),8995:(q=>{q.exports=je(import.meta.url)("node:module")}),8161:(q=>{q.exports=je(import.meta.url)("node:os")}),6760:(q=>{q.exports=
je(import.meta.url)("node:path")}),1708:(q=>{q.exports=je(import.meta.url)("node:process")}),7075:(q=>{q.exports=je(import.meta.url)("node:stream")}),3136:(q=>{q.exports=je(import.meta.url)("node:url")}),
7975:(q=>{q.exports=je(import.meta.url)("node:util")}),8522:(q=>{q.exports=je(import.meta.url)("node:zlib")}),857:(q=>{q.exports=je(import.meta.url)("os")}),6928:(q=>{q.exports=je(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=je(import.meta.url)("stream")}),4756:(q=>{q.exports=je(import.meta.url)("tls")}),2018:(q=>{q.exports=je(import.meta.url)("tty")}),7016:(q=>{q.exports=je(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=je(import.meta.url)("util")}),3106:(q=>{q.exports=je(import.meta.url)("zlib")}),3e3:((q,ae,t)=>{t.d(ae,{WZ:()=>L,j:()=>s,mJ:()=>b});var $=t(7598),N=t(6760),j=t(532),W=t(6191),
z=t(7487),D=t(9870),B=t(3657),I=t(6584);function L(h,l){const a=h.boolean("upload-artifact",!0),E={overwrite:l,retentionDays:h.optional("retention-days",R)},p=h.boolean("artifact-env-variables",!0);return{
upload:a?E:void 0,artifactEnvVariables:p}}function R(h){if(/^0+$/.test(h))return;const l=(0,I.$J)(1/0,!0)(h),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(l>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${l}`);return l}async function b(h,{path:l,sha256:a,package:E},{upload:p,artifactEnvVariables:O}){if(O)return await(0,W.mz)(h,{path:l,digest:a},p);const f=(0,B.zy)(
(0,D.KC)(E)),d=(0,N.join)(await(0,z.Pd)("workflow-artifact-"),(0,N.basename)(l));await(0,j.lo)(d,f);const y=(0,$.createHash)("sha256").update(f).digest("hex");return await(0,W.mz)(h,{path:d,digest:y},
p)}function s({upload:h,artifactEnvVariables:l},a){!h||!l||!(0,z.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,ae,t)=>{t.d(ae,{Bv:()=>L,X7:()=>b,Zw:()=>I});var $=t(9462),N=t(7279),j=t(3657),W=t(5645),z=t(6006),D=t(3349);class B extends N.HR{job;constructor(h,l){
super({what:l.message,...l},{...l,busy:!1,cause:l}),this.job=h}}function I(s){return s instanceof B?s.job:{}}async function L(s,h,{title:l,longestWaitMs:a,advice:E,idsIn:p}){s.log.info(`${l}: ${h.status||
"no status"}, dock status ${h.dockStatusId}`);let O={};const f=d=>{const y={"dock-status-id":h.dockStatusId,...p(d)},u=Object.keys(y).some(w=>!(w in O));O={...y,...O,...d.status!==""&&{status:d.status}},
u&&s.publish(O)};try{return{last:await(0,z.qt)(s,h,{longestWaitMs:a,advice:E,onStatus:f}),outputs:O}}catch(d){throw new B(O,(0,N.iT)(d))}}const R="Check the workflow in AI for Process, then re-run the\
 job.";async function b(s,h,{workflowId:l,flowId:a,timeoutMs:E,longestWaitMs:p}){return s.log.info(`Exporting workflow ${l}, flow ${a}, from ${h.url.href}`),await(0,$.N)({...s,platform:h},(0,$.R)(E,"N\
o package"),async O=>{const f=await(0,D.Nq)(O,{workflowId:l,flowId:a}),{dockStatusId:d,exportJobId:y}=f,{last:u,outputs:w}=await L(O,f,{title:`Export job ${y??"without an ID"}`,longestWaitMs:p,advice:R,
idsIn:()=>y===void 0?{}:{"export-job-id":y}});try{const k=await(0,D.EH)(O,f,u),i=async()=>(0,D.EH)(O,f,await(0,z.SO)(O,d)),_=T=>(0,j.ue)(T,O.signal),{content:o,...c}=await(0,W.R)(O,{url:k,freshUrl:i,read:_});
return{...c,package:o,job:w}}catch(k){throw new B(w,(0,N.iT)(k))}})}}),2697:((q,ae,t)=>{t.d(ae,{As:()=>l,N9:()=>f,Sm:()=>L,UX:()=>b,cZ:()=>h,dF:()=>O});var $=t(1455),N=t(6760),j=t(7279),W=t(8725),z=t(
7487),D=t(4057),B=t(706),I=t(6779);function L({host:d,pathname:y}){return d+y.replace(/\/$/,"")}const R=2e4;function b({message:d}){return(0,B.OX)(d,1e3)}const s="<dock status ID>";function h(d){const y=new Map;
for(const{name:w,error:k}of d){const{"dock-status-id":i}=(0,I.Zw)(k),_=i===void 0?k.message:k.message.replaceAll(i,s),o=y.get(_)??{names:[],ids:[],help:(0,z.VY)(k)};y.set(_,o),o.names.push(w),i!==void 0&&
o.ids.push(i)}const u=Math.max(100,Math.min(1e3,Math.floor(R/y.size)));return Array.from(y,([w,{names:k,ids:i,help:_}])=>({names:k,message:(0,B.OX)(w,u).replaceAll(s,()=>i.join(", ")),help:_}))}function l(d){
return h(d).map(({names:y,message:u})=>`${y.join(", ")}: ${u}`).join(" | ")}function a(d,y){if(!d||!y||d.message===y.message)return d??y;const u=`${d.message} Also: ${y.message}`;return new Failure({what:u,
topic:asFailure(d).topic},{cause:d})}async function E(d,y,u){let w;const k=await d.catch(i=>(w=toError(i),{...y,...jobOf(w)}));if(setOutputs(k),u){const{titles:i,facts:_}=u,o=factTable([..._,["Workflo\
w ID",k["workflow-id"]],["Dock status ID",k["dock-status-id"]],["Status",k.status&&{words:k.status}],["Duration",{words:humanTime(performance.now())}]]);w?await writeSummary(i.failed,withHelp(b(w),helpFor(
w)),o):await writeSummary(i.done,o)}if(w)throw w}const p=1e6;async function O(d,y){const u=JSON.stringify(y),w=await f(`the output ${d}`,{[`${d}.json`]:u}),k=Buffer.byteLength(u)>p;return k&&(0,W.lm)(
`The output ${d} would be longer than GitHub's limit of 1 MB. Read the file in ${d}-path.`),{[d]:k?[]:y,...w}}async function f(d,y){try{const u=await(0,z.Pd)("workflow-results-"),w={};for(const[k,i]of Object.
entries(y)){const _=(0,N.join)(u,k);await(0,$.writeFile)(_,i),w[`${(0,N.parse)(k).name}-path`]=_}return w}catch(u){return(0,W.t1)().warning(`Can't keep ${d} as a file. ${(0,j.gJ)(u)}`),{}}}}),3018:((q,ae,t)=>{
t.d(ae,{uu:()=>X,S3:()=>At,$0:()=>C});var $=t(1124),N=t(8132),j=t(706),W=t(3436),z=t(2614),D=t(2742),B=t(1345),I=t(8965),L=t(5408);const R=2,b=1e3,s=240,h=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],l="...";function a(e,n){const m=[E(e??n),E(n??e)],[P,F]=[p(e,m[0]),p(n,m[1])],Z=f(P,F);return m[0]===m[1]?Z:[`@@ line ends: ${m[0]}\
 \u2192 ${m[1]} @@`,...Z]}function E(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function p(e,n){return(e?.split(n==="CRLF"?`\r
`:`
`)??[]).flatMap(P=>h.reduce(O,[P]).map((F,Z)=>Z===0?F:l+F))}function O(e,n){return e.flatMap(m=>m.length>s?Array.from(m.matchAll(n),([P])=>P):m)}function f(e,n){const m=new Set(e),F=n.some(re=>m.has(re))?
(0,I.E)([...e],[...n],{maxEditLength:b}):void 0;if(F===void 0)return[...u(e,n),...d("+",n)];let Z=0;return F.flatMap(({added:re,removed:ne,value:Y},ce)=>{const Ae=F[ce+1];if(ne)return u(Y,Ae?.added?Ae.
value:[]);const[Ce,We]=[ce===0?0:R,Y.length-R],Je=Z+y(Y.slice(0,We+1));return Z+=y(Y),re?d("+",Y):Ae===void 0?d(" ",Y.slice(0,Ce)):We-Ce<2?d(" ",Y):[...d(" ",Y.slice(0,Ce)),`@@ line ${Je} @@`,...d(" ",
Y.slice(We))]})}function d(e,n){return n.map(m=>`${e} ${m}`)}function y(e){return e.filter(n=>!n.startsWith(l)).length}function u(e,n){const m=new Map(e.map(Z=>[k(Z),Z])),P=n.flatMap(Z=>w(m.get(k(Z))??
Z,Z));return[...P.length===0?[]:[`@@ hard to see: ${[...new Set(P)].join(", ")} @@`],...d("-",e)]}function w(e,n){if(k(e)!==k(n))return[];const[m,P]=[e.normalize(),n.normalize()],F=i(e)===i(n)?[]:["Un\
icode forms"];return m===P?F:[...F,m.trimEnd()===P.trimEnd()?"spaces at the end":"white space"]}function k(e){return i(e.normalize())}function i(e){return e.replace(/\s/g,"")}function _(e,n){let[m,P]=[
0,n];const Z=[...(0,L.$z)(e,ne=>ne.startsWith("@@ line ")?++m:m).values()].flatMap(ne=>{const Y=o(ne,P);return P-=T(ne),Y}),re=e.filter(c).length-Z.filter(c).length;return re===0?Z:[...Z,`@@ ${(0,j.hS)(
re,"more changed line")} @@`]}function o(e,n){const m=re=>re.startsWith("-"),P=T(e.filter(m)),F=T(e)-P,Z={removed:Math.max(n/2,n-F),others:Math.max(n/2,n-P)};return e.filter(re=>{const ne=m(re)?"remov\
ed":"others";return Z[ne]-=re.length+1,Z[ne]>=0})}function c(e){return e.startsWith("-")||e.startsWith("+")}function T(e){return e.reduce((n,m)=>n+m.length+1,0)}var S=t(3499);const x=2,V=60,ee="</deta\
ils>",ie=`<details><summary></summary>


${ee}`.length,fe=100;function se(e,n={}){const m=n.under?.(1/0)??"";return{line:e,rest:"",least:m===""?e:`${e} \u2026`,changes:0,...n,under:m,cut:n.under}}function ue(e,n){const{placed:m,left:P}=M(e,n),
F=new Map;let Z=P;for(const[re,{entry:ne,sections:Y}]of m.entries()){const ce=G(ne,ne.least.length+Math.floor(Z/(m.length-re)));Z-=r(ce)-ne.least.length,F.set(ne,ce);for(const Ae of Y)F.set(Ae,[])}return U(
v(e,F).filter(([re])=>re!==""))}function M(e,n){const m=A(e,[]),P=new Map;for(const{sections:ce}of m)for(const Ae of ce)P.set(Ae,(P.get(Ae)??0)+1);const F=new Set,Z=[];let[re,ne]=[n,0];const Y=({entry:ce,
sections:Ae})=>Ae.length===1?0:ce.line.length+ce.under.length;for(const ce of m.sort((Ae,Ce)=>Y(Ae)-Y(Ce))){const{entry:Ae,sections:Ce}=ce,We=Ce.filter(Xe=>!F.has(Xe)),Je=Ce.filter(Xe=>P.get(Xe)===1),
Ve=We.map(({heading:Xe,folded:it})=>Xe.length+x+(it?ie:0)).reduce((Xe,it)=>Xe+it,Ae.least.length+x),tt=ne+V*(We.length-Je.length);if(!(Ve+tt>re)){re-=Ve,ne=tt,Z.push(ce);for(const Xe of We)F.add(Xe);for(const Xe of Ce)
P.set(Xe,(P.get(Xe)??0)-1)}}return{placed:Z,left:re-ne}}function A(e,n){const m=[...n,e];return e.parts.flatMap(P=>"parts"in P?A(P,m):[{entry:P,sections:m}])}function G({line:e,under:n,rest:m,least:P,
cut:F},Z){if(Z===1/0)return[e,n,m];if(e.length+n.length<=Z)return[e,n];for(let re=Z-e.length-V;F&&re>fe;re=Math.floor(re*.7)){const ne=F(re);if(ne!==""&&e.length+ne.length<=Z)return[e,ne]}return[P]}function r(e){
return e.reduce((n,m)=>n+m.length,0)}function v(e,n){const{heading:m,parts:P,folded:F}=e,re=P.filter(ce=>n.has(ce)).flatMap(ce=>"parts"in ce?v(ce,n):[n.get(ce)??[]]),ne=P.filter(ce=>!n.has(ce)),Y=[...re,
[K(e,ne)]];return F?[[`<details><summary>${m}</summary>`],...Y,[ee]]:[[m],...Y]}function K({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,j.hS)(n.length,"more connecti\
on")}`;const m=e==="workflow"?` in ${(0,j.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,j.hS)(g(n),"more change")}${m}`}function g(e){return e.reduce((n,m)=>n+(m.changes??("parts"in m?g(m.
parts):0)),0)}function U(e){const n=m=>m?.[0]?.startsWith("- ");return e.flatMap((m,P)=>{const F=m[0]===ee||n(m)&&n(e[P-1]);return[P===0?"":F?`
`:`

`,...m]})}var H=t(7856);const Q=80,J=8;function oe(e,n,m){if(e.type==="string")return te(ye((0,W.e1)(e.text)),n,m);const[P="",...F]=pe(e,n);return F.length>0||P.length>Q?void 0:(0,N.SS)(P,1/0)}function te(e,n,m){
const P=n.mask(e).shown;if(P.length>Q||P.includes(`
`))return;const F=le(e,n,m);return(0,N.SS)(JSON.stringify(P),1/0)+(F===void 0?"":` (${Ie(F,n)})`)}function le(e,{labelOf:n},m){const P=n(e);return P===void 0||P.toLowerCase()===e.toLowerCase()||[...m?.
members.values()??[]].some(Z=>(0,W.jn)(Z)&&(0,W.e1)(Z.text)===P)?void 0:P}function pe(e,n,m){const{mask:P}=n;if((0,W.jn)(e)){if(e.type==="literal")return[P(e.text).shown];const ce=ye((0,W.e1)(e.text)),
Ae=P(ce).shown.split(`
`);if(Ae.length>1)return["|",...he(Ae)];const Ce=le(ce,n,m);return[JSON.stringify(Ae[0])+(Ce===void 0?"":` (${P(Ce).shown})`)]}const[F,Z]=e.type==="array"?"[]":"{}",re=e.type==="array"?e.items.map(ce=>pe(
ce,n)):Array.from(e.members,([ce,Ae])=>{const[Ce,...We]=(0,H.$C)(ce,Ae,e)?[j.v5]:pe(Ae,n,e);return[`${JSON.stringify(P(ce).shown)}: ${Ce}`,...We]}),ne=re.every(([ce="",...Ae])=>Ae.length===0&&ce.length<=
Q),Y=ne?`${F}${re.slice(0,Q).join(", ")}${Z}`:"";return ne&&Y.length<=Q?[Y]:[`${F}`,...he(re.flat()),`${Z}`]}function he(e){return e.map(n=>`  ${n}`)}function ye(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(
e))return e;try{const n=decodeURIComponent(e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function Ie(e,{mask:n},m=100){return(0,N.SS)(n(e).shown,m)}function $e(e,n,m=!1){const P=(0,S.
a2)(e),F=m?1/0:100,Z=e.flatMap((re,ne)=>{if(re.type==="element")return[(0,N.SS)(`[${re.index}]`)];if(re.type==="item"){const ce=n.endsOf(re.item),Ae=ce===void 0?re.label:m?`${ce} (${re.label})`:ce,Ce=ne===
P-1&&re.hint!==void 0?` (${Ie(re.hint,n)})`:"";return[`**${Ie(Ae,n,F)}**${Ce}`]}return!m&&e.slice(ne+1).find(({type:ce})=>ce!=="member")?.type==="item"?[]:[Ie(re.key,n,F)]});return Z.length>J&&!m&&Z.splice(
2,Z.length-J+1,"\u2026"),Z.join(" \u203A ")||"the whole file"}function _e(e,n){const m=e.map(({path:F})=>$e(F,n)),P=(0,B.Vn)(m);return Me(m.map((F,Z)=>P.get(F)===1?F:$e(e[Z]?.path??[],n,!0)))}function Me(e){
const[n,m]=[(0,B.Vn)(e),new Map];return e.map(P=>{const[F=1,Z]=[n.get(P),(m.get(P)??0)+1];return m.set(P,Z),F===1?P:`${P} (${Z} of ${F})`})}const Oe={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Te="  ",Re=3,ke=5,Ne=120,Ke={texts:3,min:4,max:60,usual:2,usualWeight:.001},He=/^(type|_?id|uuid|identifier)$/i,Ze={line:": change\
d, hidden"};function qe(e,n){const m=[...(0,L.$z)(e,Ge).values()],P=m.filter(Z=>Z.length<Re).flat(),F=new Map;for(const Z of(0,L.$z)(P,({kind:re})=>Oe[re]).values())for(const[re,ne]of _e(Z,n).entries())
Z[re]&&F.set(Z[re],ne);return m.flatMap(Z=>Z.length>=Re?[at(Z,n)]:Z.map(re=>{const{line:ne,...Y}=me(re,n);return se(`- ${Oe[re.kind]} ${F.get(re)}${ne}`,{changes:1,...Y})}))}function Ge(e){const n=(0,S.
a2)(e.path),P=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(Z=>"id"in Z?[Z.id]:[]);if(n===0||n===e.path.length||P.length===0)return e;const F=e.path.slice(n).map(Z=>Z.type==="me\
mber"?Z.key:"index"in Z&&Z.index);return JSON.stringify([e.kind,P,F])}function at(e,n){const[m]=e,{line:P,under:F=()=>""}=me(m,n),Z=xe(de(e,n)),re=m.kind==="modified"?"":` ${m.kind}`,ne=`- ${Oe[m.kind]}\
 ${ge(m,n)}${P}${re} in ${Z.line}`;return se(ne,{changes:e.length,under:Y=>F(Y)+(Z.under?.(Y)??"")})}function de(e,n){const m=e.map(({path:P})=>({path:P.slice(0,(0,S.a2)(P))}));return _e(m,n)}function ge({
path:e},n){return $e(e.slice((0,S.a2)(e)),n)}function me(e,n){if(e.kind==="modified")return be(e,n);if("value"in e)return Pe(e,n);if(e.kind==="moved"){const[Z,re]=[e.from,e.path].map(ne=>$e(ne.slice(0,
-1),n,!0));return{line:`: moved from ${Z} to ${re}`}}if(e.moved.length===0)return{line:": in a new order"};const m=e.moved.map(Z=>({path:[Z]})),P=xe(_e(m,n)),F=P.under?`${P.line} moved`:`moved: ${P.line}`;
return{...P,line:`: in a new order (${F})`}}function xe(e){if(e.length<=ke)return{line:e.join(", ")};const n=(0,j.hS)(e.length,"item"),m=Le(n,Te+e.join(", "));return{line:n,under:P=>m.length<=P?m:""}}
function be({path:e,from:n,to:m},P){if(n.type==="hidden"||m.type==="hidden")return{line:""};if((0,H._p)(e,n,m))return Ze;if(n.type==="string"&&m.type==="string")return Se((0,W.e1)(n.text),(0,W.e1)(m.text),
P);const[F,Z]=[oe(n,P),oe(m,P)];if(F!==void 0&&Z!==void 0)return F===Z?Ze:{line:`: ${F} \u2192 ${Z}`};const[re,ne]=[pe(n,P).join(`
`),pe(m,P).join(`
`)];return re===ne?Ze:{line:"",under:ve(re,ne)}}function Se(e,n,m){const P=ye(e)!==ye(n)&&(ye(e)!==e||ye(n)!==n),[F,Z,re]=P?[ye(e),ye(n)," (percent-encoded)"]:[e,n,""],[ne,...Y]=(0,D.qy)(F,Z)?.changes??
[];if(ne!==void 0){const Ve=`${re} (JSON in a text)`;if(Y.length===0&&ne.kind==="modified"){const Xe=be(ne,m);return{...Xe,line:`${Ve} \u203A ${$e(ne.path,m)}${Xe.line}`}}const tt={heading:"",parts:qe(
[ne,...Y],m)};return{line:Ve,under:Xe=>`
${Ue(ue(tt,Xe).join(""))}`}}const[ce,Ae]=[m.mask(F),m.mask(Z)];if(ce.shown===Ae.shown)return{line:re+Ze.line};const Ce=ce.hidden===Ae.hidden?"":" (hidden values differ, too)",[We,Je]=[te(F,m),te(Z,m)];
if(We===void 0||Je===void 0)return{line:re+Ce,under:ve(ce.shown,Ae.shown)};const ot=w(ce.shown,Ae.shown).join(", ");return{line:`${re}: ${We} \u2192 ${Je}${ot&&` (${ot})`}${Ce}`}}function Pe({kind:e,path:n,
value:m},P){if(m.type==="hidden")return{line:""};if((0,H._p)(n,m))return{line:": hidden"};const F=m.type==="object"?void 0:oe(m,P);if(F!==void 0)return{line:`: ${F}`};const re=m.type==="string"?P.mask(
ye((0,W.e1)(m.text))).shown:pe(m,P).join(`
`),[ne,Y]=e==="added"?[void 0,re]:[re,void 0];if(m.type!=="object"){const Je=m.type==="array"?(0,j.hS)(m.items.length,"element"):void 0;return{line:"",under:ve(ne,Y,Je)}}const{line:ce,isWhole:Ae}=Ee(m,
n.at(-1),P),Ce=ve(ne,Y,(0,j.hS)(m.members.size,"field")),We=ce===""?"":`: ${ce}`;return Ae===!1?{line:We,under:Ce}:Ae?{line:We}:{line:We,rest:Ce(1/0)}}function Ee(e,n,m){const P=n?.type==="item"?n:void 0;
if(e.members.size===0&&!P)return{line:"`{}`",isWhole:!0};const F=ce=>(0,W.jn)(ce)&&[P?.label,P?.hint].includes((0,W.e1)(ce.text)),Z=[...e.members].filter(([,ce])=>!P||!F(ce)),re=Z.filter(([ce,Ae])=>!P||
!(0,S.rL)(ce,Ae)),ne=re.map(([ce,Ae])=>{const Ce=(0,H.$C)(ce,Ae,e)?(0,N.SS)(j.v5):oe(Ae,m,e);return Ce&&`${Ie(ce,m)}: ${Ce}`}),Y=ne.join(", ");return ne.includes(void 0)||Y.length>Ne?{line:we(e,F,m),isWhole:!1}:
re.length<Z.length?{line:Y}:{line:Y,isWhole:!0}}function we(e,n,m){const P=new Map,F=(re,ne,Y)=>{Y>(P.get(re)?.weight??0)&&P.set(re,{text:ne,weight:Y})},Z=(re,ne,Y)=>{if(re.type==="array")for(const Je of re.
items)Z(Je,ne,Y+1);if(re.type==="object")for(const[Je,ot]of re.members)(0,H.$C)(Je,ot,re)?F(Je,j.v5,Ke.max):Z(ot,Je,Y+1);if(re.type!=="string")return;const ce=(0,W.e1)(re.text),Ae=He.test(ne)||n(re)||
(0,S.gN)(ce)||m.labelOf(ce)!==void 0;if(ce.length<Ke.min||Ae)return;const Ce=ce.includes("://")?2*Ke.max:Math.min(ce.length,Ke.max),We=m.countOf(ce)>Ke.usual?Ke.usualWeight:1;F(ne,m.mask(ye(ce)).shown,
We*Ce/(Y+1))};return Z(e,"",0),[...P].sort(([,re],[,ne])=>ne.weight-re.weight).filter(([,{weight:re}],ne)=>ne===0||ne<Ke.texts&&re>Ke.usualWeight*2*Ke.max).map(([re,{text:ne}])=>`${Ie(re,m)}: ${(0,N.SS)(
JSON.stringify((0,N.Jj)(ne,Ke.max)),1/0)}`).join(", ")}function ve(e,n,m){const P=(0,N.EU)(a(e,n),"diff",Te);return F=>{const[Z="",...re]=F===1/0?[]:P.split(`
`),ne=re.pop()??"",Y=_(re.map(Ae=>Ae.slice(Te.length)),F).map(Ae=>Te+Ae),ce=F===1/0?P:[Z,...Y,ne].join(`
`);return m===void 0?`
${ce}`:Le(m,ce)}}function Le(e,n){return`
${Te}<details><summary>${e}</summary>

${n}
${Te}</details>`}function Ue(e){return e.replace(/^(?=.)/gm,Te)}function De(e,n,m){if(e.kind==="text")return qe([Fe(e)],n);if(e.status!=="modified")return qe(e.kind==="json"?Ye(e):e.changes,n);const P=(0,S.
pi)(e),F=m?.connections??[],Z=new Set(F.map(({item:Ve})=>Ve)),re=Ve=>m?.tells(Ve)?"told":"value"in Ve&&Z.has(Ve.value)?"connection":P(Ve)?"layout":Be(Ve.path,n)?"item":"rest",ne=new Map(e.changes.map(
Ve=>[Ve,re(Ve)])),Y=Ve=>e.changes.filter(tt=>ne.get(tt)===Ve),[ce,Ae,Ce]=[qe(Y("rest"),n),Y("layout"),Y("connection")],We=Qe(F,Ce,n),Je=Y("told").length+Ce.length,ot=`Layout and bookkeeping: ${(0,j.hS)(
Ae.length,"change")}`;return[...qe(Y("item"),n),...We.length===0?[]:[{heading:"Connections",parts:We,noun:"connection",changes:Je}],...We.length===0||ce.length===0?ce:[{heading:"Elsewhere in the file",
parts:ce}],...Ae.length===0?[]:[{heading:ot,parts:nt(Ae,e,n),folded:!0}]]}function Be(e,{labelOf:n}){return e.some(m=>m.type==="item"||m.type==="member"&&n(m.key)!==void 0)}function Fe({status:e,text:n={}}){
const m=(P="")=>({type:"string",id:0,text:JSON.stringify(P)});return e!=="modified"?{kind:e,path:[],value:m(n.base??n.head)}:{kind:e,path:[],from:m(n.base),to:m(n.head)}}function Ye({base:e,head:n,status:m}){
const P=m==="removed"?"removed":"added",F=(re,ne)=>{const Y=(0,B.Vg)(re,()=>{});return!(ne.length<3&&Y.length>0&&Y.every(Ae=>Ae.value.type==="object"))&&(ne.length>0||re.type!=="object")?[{kind:P,path:ne,
value:re}]:Y.flatMap(({step:Ae,value:Ce})=>Ae.type==="member"?F(Ce,[...ne,Ae]):[{kind:P,path:[...ne,Ae],value:Ce}])},Z=e??n;return Z?F(Z,[]):[]}function Qe(e,n,m){const P=new Map(n.map(re=>["value"in re?
re.value:void 0,re])),F=rt(e,re=>P.has(re)),Z=Me(F.map(re=>et(re,m)));return F.map(([{item:re}],ne)=>{const Y=re&&P.get(re);return se(Z[ne]??"",{under:Y&&me(Y,m).under})})}function rt(e,n){const m={added:new Map,
removed:new Map};return e.flatMap(P=>{const{kind:F,source:Z,target:re,item:ne}=P;if(F==="rewired"||ne&&n(ne))return[[P]];const Y=m[F].get(Z),ce=Y??[P];return Y&&Y.push(P),m[F].delete(Z),m[F].set(re,ce),
Y?[]:[ce]})}function et(e,n){const[{kind:m,source:P,target:F,was:Z}]=e,re=Ae=>`**${Ie(Ae.label,n)}**`,ne=Ae=>Ae===""?"":` (${Ie(Ae,n)})`,Y=e.map(Ae=>` \u2192 ${re(Ae.target)}${ne(Ae.label)}`),ce=Z?.target===
F?ne(Z.label)||" without a label":Z&&` ${re(Z.target)}`;return`- ${Oe[m]} ${re(P)}${Y.join("")}${ce===void 0?"":`, was${ce}`}`}function nt(e,n,m){return[...(0,L.$z)((0,S.lY)(e,n),F=>F.kind+ge(F,m)).values()].
flatMap(F=>{const Z=F.map(ce=>me(ce,m));if(F.length<Re||(0,S.a2)(F[0].path)===0||Z.some(({under:ce})=>ce))return qe(F,m);const re=de(F,m),ne=Z.map(({line:ce},Ae)=>`- ${re[Ae]}${ce}`).join(`
`),Y=`- ${Oe[F[0].kind]} ${ge(F[0],m)} of ${(0,j.hS)(F.length,"item")}`;return[se(Y,{changes:F.length,under:ce=>ne.length>ce?"":`
${Ue(ne)}`})]})}const st="<!-- workflow-report -->",ft=6e4,ht=1e3,_t=100,ct=5;function Ot(e){const{workflows:n,missing:m}=e,P=(0,H.lb)(e),Z=["changed","added","removed"].flatMap(ne=>n.filter(Y=>Y.status===
ne)).map(ne=>({workflow:ne,parts:ne.files.flatMap(Y=>St(Y,P)),changes:lt(ne.counts)})),re=gt(e,P);return({maxLength:ne=ft,maxBytes:Y=1/0,headings:ce=!0,mark:Ae=!0}={})=>{const Ce=Z.map(({workflow:Xe,...it})=>dt(
pt(Xe,P,ce),it)),We=m===void 0?"":`\`${m}\` doesn't exist: it counts as empty.`,Je=Ce.length===0?[]:[{heading:"",parts:Ce,noun:"workflow"}],ot={heading:We,parts:[...Je,...re]},Ve=Ae?`${st}
`:"";let tt=Math.min(ne,Y);for(;;){const Xe=[Ve,...ue(ot,tt-Ve.length-1),`
`],it=Y===1/0?0:Buffer.byteLength(Xe.join(""));if(it<=Y||tt<ht)return Xe;tt=Math.floor(tt*Y*.99/it)}}}function xt(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function pt({name:e,status:n,counts:m},P,F){const Z=n==="added"||n==="removed";if(!Z&&!F)return"";const re=Z?`workflow ${n}`:(0,$.cq)(m),ne=e===void 0?yt(re):`${Ie(e,{mask:P})}: ${re}`;return`${F?"#\
## ":""}${Z?`${Oe[n]} `:""}${ne}`}function St(e,n){const m=e.kind==="json"?(0,z.I)(e,We=>n(We).shown):void 0,P=(0,D.Z)(()=>(0,B.Vn)((0,W.PX)(e.head??e.base))),F={mask:n,labelOf:We=>We.length>_t?void 0:
m?.labelOf(JSON.stringify(We)),endsOf:We=>m?.endsOf(We),countOf:We=>P().get(We)??0},Z=lt((0,$.xS)(e)),re=De(e,F,m),{nodes:ne=0,connections:Y=0}=m?.size??{},ce=ne===0?"What is in it":`${(0,j.hS)(ne,"no\
de")}, ${(0,j.hS)(Y,"connection")}`,Ce=e.status!=="modified"&&re.length>0?[dt(ce,{parts:re,changes:Z,folded:!0})]:re;return[...mt(m),dt(wt(e,n),{parts:[...Ce,...ut(e,F)],changes:Z})]}function mt(e){if(e?.
note!==void 0)return[se(e.note)];if(!e?.picture)return[];const n=(0,N.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[se(n,{least:"The picture doesn't fit here."})]}function dt(e,n){return n.parts.length===0?se(e,{changes:n.changes}):{heading:e,...n}}function wt({name:e,kind:n,status:m,changes:P},F){
const Z=`**${Ie(e,{mask:F})}**`;return m!=="modified"?`${Oe[m]} ${Z}: file ${m}`:n==="binary"||n==="variables"&&P.length===0?`${Oe.modified} ${Z}: content modified`:n==="variables"?`${Z} (values are n\
ever shown)`:Z}function ut({references:e},n){if(e.length===0)return[];const m=e.length===1,P=e.slice(0,ct).map(({path:re,from:ne,to:Y})=>{const[ce,Ae]=[ne,Y].map(Ce=>Ie(Ce,n));return`${$e(re,n)} (${ce}\
 \u2192 ${Ae})`}),F=e.length>ct?", \u2026":"",Z=`${(0,j.hS)(e.length,"reference")} to new IDs and names ${m?"follows and isn't":"follow and aren't"} counted`;return[se(`${Z}: ${P.join(", ")}${F}`)]}function gt({
workflows:e,notCompared:n=[]},m){const P=Y=>Y.flatMap(({name:ce})=>ce===void 0?[]:[Ie(ce,{mask:m})]).join(", "),F=(Y,ce)=>Y.length===0?[]:[se(ce(P(Y)),{least:ce((0,j.hS)(Y.length,"workflow"))})],Z=e.filter(
({status:Y})=>Y==="unchanged"),re=e.filter(({variablesCompared:Y})=>!Y);return[...Z.every(({name:Y})=>Y===void 0)&&Z.length===e.length?[se("No changes")]:F(Z,Y=>`${Y}: no changes`),...F(re,Y=>`The env\
ironment variables${re.length===e.length?"":` of ${Y}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...F(n.map(Y=>({name:Y})),Y=>`${Y}: not compared, because the s\
tep failed`)]}function lt({added:e,modified:n,removed:m}){return e+n+m}function yt(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Et=t(8725),bt=t(7487),$t=t(2697),Mt=t(6584);async function At(e){const n=Ot(
e),m={"report.md":n(),"full-report.md":n({maxLength:1/0})};return(0,bt.n0)(await(0,$t.N9)("the report",m)),n}const Tt=900*1024;function X(e,n,m,P){const F=Tt-Buffer.byteLength(m.join()),Z=e({headings:n,
maxLength:1/0,maxBytes:F,mark:!1}).join("");return P===void 0?Z:xt(Z,P)}function C(e){const n=(0,$.AS)(e);if(n.length===0)return;const m=n.slice(0,20).map(Mt.bY),P=n.length>20?` and ${(0,j.hS)(n.length-
20,"more line")}`:"";(0,Et.lm)(`No field matched ${m.join(", ")}${P} in ignore. Check the spelling.`)}}),682:((q,ae,t)=>{t.d(ae,{H:()=>b,R:()=>D});var $=t(3024),N=t(532),j=t(5806),W=t(706),z=t(6584);function D(s,h){
const l=["workflows","workflows-file"].filter(p=>s.text(p)!==""),[a]=l;if(a===void 0)return{targets:B(s,h),fromList:!1};l.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const p of[
"workflow-id","flow-id","name"])s.text(p)!==""&&s.refuse(p,`can't be combined with ${a}`);const E=a==="workflows"?s.lines(a):s.optional(a,I);return{targets:E===void 0?[]:R(s,a,E),fromList:!0}}function B(s,h){
const l=s.required("workflow-id",z.Fg),a=s.required("flow-id",z.Fg),E=s.optional("name",z.$q);return l===void 0||a===void 0?[]:[{name:E??s.parse("workflow-id",h+l,z.$q)??"",workflowId:l,flowId:a}]}function I(s){
const h=(0,z.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(h))}catch(l){throw new Error(`can't be read: ${s}: ${(0,N.CQ)(l)}`)}}const L=(0,z.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,z.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${z.kH.source}`,"u")),[/^([^ ]+)( [^ ]+)?$/,([,s="",h])=>{const[
l,a]=h===void 0?["no IDs","each ID"]:["only one ID","the other"];return`(${(0,W.OX)(s,60)}) has ${l}. Is the variable set that ${a} comes from?`}],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:s})=>`must be "na\
me workflow-id flow-id", not ${(0,z.bY)(s)}`]);function R(s,h,l){const a=[],E=new Map,p=l.split(/\r\n|\n|\r/).map(O=>O.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[O,f]of p.entries()){const d=`${h}\
 line ${O+1}`;if(!s.parse(d,f.join(" "),L))continue;const[y="",u="",w=""]=f;s.parse(`${d} name`,y,z.$q),s.parse(`${d} workflow-id`,u,z.Fg),s.parse(`${d} flow-id`,w,z.Fg);const[k,i]=[(0,j.Sr)(y),`${u} ${w}`].
map(o=>{const c=E.get(o);return c===void 0&&E.set(o,O+1),c});k!==void 0&&s.refuse(d,`has the name of line ${k}`),i!==void 0&&s.refuse(d,`has the IDs of line ${i}. Set the IDs of its own workflow, or r\
emove the line`),a.push({name:y,workflowId:u,flowId:w})}return p.every(O=>O.length===0)&&s.refuse(h,"names no workflow"),a}async function b(s,h,l){const a=[],E=s.entries(),p=async()=>{for(const[O,f]of E)
a[O]=await l(f)};return await Promise.all(Array.from({length:Math.min(h,s.length)},p)),a}}),6584:((q,ae,t)=>{t.d(ae,{$J:()=>R,$q:()=>O,Do:()=>l,EO:()=>w,Fg:()=>h,bY:()=>i,il:()=>I,kH:()=>D,or:()=>s,sJ:()=>B,
sU:()=>E,tz:()=>f,yG:()=>L});var $=t(3024),N=t(6760),j=t(5806),W=t(7596),z=t(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function B(o,c=D){return[c,({input:T})=>`c\
ontains ${_(T)}. ${o}`]}function I(...o){return c=>{for(const[T,S]of o){const x=T.exec(c);if(x)throw new Error(typeof S=="string"?S:S(x))}return c}}function L(o){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(o))return o.toLowerCase()==="true";throw new Error(`must be true or false, not ${i(o)}`)}function R(o,c=!1){return T=>{const S=Number(T);if((c?/^\d+$/:/^\d+(\.\d+)?$/).test(T)&&S>0&&S<=o)return S;
const x=o===1/0?"":` and at most ${o}`;throw new Error(`must be a ${c?"whole ":""}number above 0${x}, not ${i(T)}`)}}const b=I(B("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,o])=>`must not contain a query or a fragment. Set only the beginning of the address: "${o}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(o){return(0,W.o6)(b(o))}function h(o){if((0,W.eQ)(o))return o;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${i(o)}`)}const l=I(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,o])=>`begins with "${o}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",E=I([new RegExp("\\p{C}","u"),({input:o})=>`must not contain control char\
acters: ${i(o)}`],[/.{201}/u,a]),p=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:o})=>`can't be a name: ${i(o)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:o})=>`must not end in \
.zip, which the action adds: ${i(o)}`],[/.{201}/u,a]);function O(o){const c=(0,j.x5)(p(o));if(c!==void 0)throw new Error(`can't be a name: ${i(o)} ${c}`);if(Buffer.byteLength(o)>240)throw new Error(a);
return o}function f(o){if(o!=="any"){if(/^[0-9a-f]{64}$/i.test(o))return o.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function d(){return(0,N.resolve)(process.env.
GITHUB_WORKSPACE??"")}const y=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,o])=>`begins with ${o}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function u(o){return(0,N.resolve)(d(),y(o))}function w(o){const c=u(o);if((0,$.existsSync)(c))return c;throw new Error(
k(o))}function k(o){const c=!(0,$.existsSync)(d())||(0,$.readdirSync)(d()).length===0;return`doesn't exist: ${i(o)}${c?". The workspace is empty: run actions/checkout before this step":""}`}function i(o){
const c=_(o);return`"${(0,z.OX)(o,60)}"${c===""?"":` with ${c}`}`}function _(o){const c=(o.match(new RegExp(D,"gu"))??[]).map(x=>x.codePointAt(0)??0),T=[...new Set(c)].map(x=>`U+${x.toString(16).toUpperCase().
padStart(4,"0")}`),S=T.length===1?"an invisible character":"invisible characters";return T.length===0?"":`${S} (${T.slice(0,5).join(", ")})`}}),1124:((q,ae,t)=>{t.d(ae,{AS:()=>B,Hq:()=>z,RG:()=>N,cq:()=>I,
cz:()=>j,xS:()=>W,xW:()=>D});var $=t(706);const N={type:"hidden"};function j(L){const R=b=>L.reduce((s,h)=>s+h[b],0);return{added:R("added"),modified:R("modified"),removed:R("removed")}}function W({status:L,
changes:R,references:b}){const s={added:0,modified:0,removed:0};if(L!=="modified")return{...s,[L]:1};if(R.length===0&&b.length===0)return{...s,modified:1};for(const{kind:h}of R)s[h==="added"||h==="rem\
oved"?h:"modified"]++;return s}function z({workflows:L}){return L.some(({status:R})=>R!=="unchanged")}function D({workflows:L}){return j(L.map(({counts:R})=>R))}function B({workflows:[L,...R]}){return L?.
unusedIgnores.filter(b=>R.every(({unusedIgnores:s})=>s.includes(b)))??[]}function I({modified:L,added:R,removed:b}){return Object.entries({modified:L,added:R,removed:b}).flatMap(([h,l])=>l===0?[]:[`${(0,$.
zD)(l)} ${h}`]).join(", ")||"no changes"}}),3436:((q,ae,t)=>{t.d(ae,{Gg:()=>L,Ms:()=>E,Op:()=>l,PX:()=>h,Rk:()=>j,TH:()=>I,TN:()=>D,YD:()=>B,ZM:()=>z,dj:()=>f,e1:()=>a,eX:()=>W,jn:()=>s,m0:()=>b});var $=t(
8142),N=t(2899);const j=["id","_id","key","name"],W=["name","title","label","displayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(d,y){if(d.type!==
"object")return;const u=d.members.get(y)??d.matchOnly?.get(y);return u?.type==="string"?u.text==='""'?void 0:u.text:u?.type==="literal"&&/\d/.test(u.text)?u.text:void 0}function B(d){return d.type==="\
object"?[...d.members.keys()]:[]}function I(d){return R(d,["id","_id","key"])??R(d,B(d).sort().filter(y=>z.test(y)))}function L(d){return R(d,W)}function R(d,y){for(const u of y){const w=D(d,u);if(w!==
void 0)return w}}function b(d){return j.includes(d)}function s(d){return d.type==="string"||d.type==="literal"}function h(d){return d===void 0?[]:s(d)?[a(d.text)]:(d.type==="array"?d.items:[...d.members.
values()]).flatMap(h)}function l(d,y,u){return u&&b(d)&&s(y)}function a(d){return d.startsWith('"')?d.includes("\\")?JSON.parse(d):d.slice(1,-1):d}class E{#t;#e;#n;#r=new Map;#o=new Map;#i=new Map;#s=0;constructor(y,u=w=>{}){
this.#t=y,this.#e=y.lines.length===0,this.#n=u}read(y){const{fields:u,orders:w}=this.#t,k=i=>(0,N.pi)(u,i,this.#n);return(0,$.q)(y,void 0,{enter:(i,_="")=>this.#e?void 0:{key:_,outer:i},scalar:i=>this.
scalar(i),array:(i,_)=>{const o=i.length>0&&k({key:"",outer:_});return this.array(o?[]:i,(0,N.pi)(w,_,this.#n))},object:(i,_)=>{let o;for(const[c,T]of u.size===0?[]:i)k({key:c,outer:_})&&(i.delete(c),
b(c)&&(o=(o??new Map).set(c,T)));return this.object(i,o)}})}scalar(y){let u=this.#r.get(y);return u===void 0&&(u={type:y.startsWith('"')?"string":"literal",id:++this.#s,text:y},this.#r.set(y,u)),u}array(y,u=!1){
const w=u?y.toSorted((_,o)=>_.id-o.id):y;let k=w.length;for(const{id:_}of w)k=O(k,_);const i=this.#a(k,{type:"array",id:this.#s+1,items:w,unordered:u});return this.#e?i:{type:"array",id:i.id,items:y,unordered:u}}object(y,u){
let w=~y.size;for(const[i,{id:_}]of y){const o=this.#o.get(i)??this.#o.size;o===this.#o.size&&this.#o.set(i,o),w=w+O(o,_)|0}const k=this.#a(w,{type:"object",id:this.#s+1,members:y,matchOnly:u});return this.#e?
k:{type:"object",id:k.id,members:y,matchOnly:u}}#a(y,u){for(let w=y;;w=w+1|0){const k=this.#i.get(w);if(k&&p(k,u))return k;if(!k)return this.#i.set(w,u),this.#s++,u}}}function p(d,y){if(d.type==="arra\
y")return y.type==="object"||d.items.length!==y.items.length?!1:d.items.every(({id:u},w)=>u===y.items[w]?.id);if(y.type==="array"||d.members.size!==y.members.size)return!1;for(const[u,{id:w}]of y.members)
if(d.members.get(u)?.id!==w)return!1;return!0}function O(d,y){const u=Math.imul(d^d>>>15,739982445)^Math.imul(y^y>>>16,73244475);return Math.imul(u^u>>>13,695872825)}function f(d){if(s(d))return d.text;
if(d.type==="array"){const u=d.items.map(f);return`[${(d.unordered?u.sort():u).join()}]`}return`{${Array.from(d.members,([u,w])=>`${JSON.stringify(u)}:${f(w)}`).sort().join()}}`}}),9630:((q,ae,t)=>{t.
d(ae,{TA:()=>z,b6:()=>W,ol:()=>B});var $=t(4573),N=t(7598),j=t(3436);function W(I){return(0,$.isUtf8)(I)?I.toString():void 0}function z(I,L,R){const b=/\.json$/i.test(I)?W(L):void 0;return b===void 0?
void 0:R.read(b)}function D(I,L,R,b){if(L.equals(R))return!0;const s=new Interner(b),h=z(I,L,s);return h!==void 0&&h.id===z(I,R,s)?.id}function B({files:I},L){const R=s=>(0,N.createHash)("sha256").update(
s).digest("hex"),b=Array.from(I,([s,h])=>{const l=z(s,h,new j.Ms(L));return[s,R(l?(0,j.dj)(l):h)]});return R(JSON.stringify(b.sort(([s],[h])=>s<h?-1:1)))}}),2614:((q,ae,t)=>{t.d(ae,{I:()=>Te});var $=t(
3436);const N=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],j=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
W="*",z=64;function D(de,ge){const me=B([]),xe=[],be=new Set([de,ge].flatMap(Ee=>[...(0,$.PX)(Ee),...b(Ee)]));function Se(Ee,we,ve){if((0,$.jn)(Ee))R(Ee.text,we,ve);else if(Ee.type==="object")Pe(Ee,we,
ve);else{const Le=Ee.items.length>1&&Ee.items.some(({type:Ue})=>Ue==="array");for(const[Ue,De]of Ee.items.entries())Se(De,I(we,"[]"),{...ve,array:Ee.items,...Le&&{slot:Ue}})}}function Pe(Ee,we,{key:ve,
array:Le,map:Ue,...De}){let Be=De;if(Le!==void 0||ve!==void 0){const Qe={side:De.side,value:Ee,field:we,outer:De.place,key:ve,array:Le??[]};Be={...De,place:Qe,map:ve===void 0?void 0:Ue},xe.push(Qe)}const Fe=h(
Ee,be),Ye=Be===De&&(0,$.YD)(Ee).some(Qe=>Ue?.members.has(Qe));for(const[Qe,rt]of Ee.members){const et=I(we,Fe||Ye?W:Qe);Ye&&R(JSON.stringify(Qe),et,Be,rt),(!Ye||rt.type==="array")&&Se(rt,et,Fe?{...Be,
key:Qe,map:Ee}:Be)}}return Se(de,me,{side:"base"}),Se(ge,me,{side:"head"}),{root:me,places:xe,find:l(xe)}}function B(de){return{keys:de,inner:new Map,texts:new Map,references:[]}}function I(de,ge){const me=de.
inner.get(ge)??B([...de.keys,ge]);return de.inner.set(ge,me),me}function L(de,ge){return de?.inner.get(ge)??de?.inner.get(W)}function R(de,{keys:ge,texts:me,references:xe},{place:be,slot:Se},Pe){me.set(
de,(me.get(de)??0)+1);const Ee=de.startsWith('"')?de.length>2:j.test(ge.findLast(we=>we!=="[]")??"")&&/^\d+$/.test(de);be&&Ee&&xe.push({text:de,place:be,slot:Se,value:Pe})}function b(de){if((0,$.jn)(de))
return[];const ge=de.type==="array"?de.items:[...de.members.values()];return[...ge.flatMap(b),...ge.some(s)?[]:(0,$.YD)(de)]}function s(de){return de.type==="object"}function h({members:de},ge){const me=[
...de.keys()].filter(xe=>!j.test(xe)&&ge.has(xe));return me.length>0&&2*me.length>=de.size&&[...de.values()].every(s)}function l(de){const ge=new Map;for(const me of de){const xe=(be,Se)=>{const Pe=N.
findIndex(ve=>ve.test(be));if(Pe<0)return;const Ee=`${me.side} ${Se}`,we=ge.get(Ee)??[];we[Pe]=(we[Pe]??new Set).add(me),ge.set(Ee,we)};me.key!==void 0&&xe(W,JSON.stringify(me.key));for(const[be,Se]of me.
value.members)(0,$.jn)(Se)&&xe(be,Se.text)}return(me,xe)=>{const be=ge.get(`${xe.side} ${me}`)?.find(Se=>Se);return be&&be.size<=z?a([...be],xe):void 0}}function a(de,ge){const me=ge?de.filter(be=>E(be,
ge)):de;if(me.length===0&&ge)return a(de,ge.outer);const xe=me.length>1?me.filter(({value:be})=>be.members.size>2):me;return xe.length===1?xe[0]:void 0}function E(de,ge){return de!==void 0&&(de===ge||
E(de.outer,ge))}var p=t(5408);const O=T("source from origin src tail out"),f=T("target to dest destination head in"),d="next to goto target targets wire wires link links edge edges transition transiti\
ons outgoing",u=T(`${d} then else default on success failure fail error timeout case cases choice choices branch branches connection connections output outputs dest destination successor successors`),
w=T("after depends dependencies needs requires prev previous predecessor predecessors"),i=T(`${d} runafter run_after dependson depends_on needs requires previous connection connections [] * id node ma\
in`),_=T("label title name condition if when event type relationship selectedRelationships"),o=60;function c(de,ge){const me=D(de,ge),xe=x(me.root).flatMap(Ee=>V(Ee,me)),be=ie(xe),Se=be.length>0?be:se(
xe,me),Pe=new Set(Se.flatMap(({source:Ee,target:we})=>[Ee.field,we.field]));return{root:me.root,nodes:me.places.filter(({field:Ee})=>Pe.has(Ee)),edges:Se}}function T(de){return new Set(de.split(" "))}
function S(de,ge){return de.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>ge.has(xe.toLowerCase()))}function x(de){const ge=[de];for(const me of ge)ge.push(...me.inner.values());return ge}
function V(de,{find:ge}){const me=de.references.flatMap(Ee=>{const we=ge(Ee.text,Ee.place);return we?[{...Ee,field:de,target:we}]:[]}),xe=me.filter(({place:Ee,target:we})=>!E(Ee,we)),be=me.length/de.references.
length,Se=be>=.5&&ee(de.references)-ee(me)<=2;return(be>=.9||Se&&S(de.keys.slice(-2),u))&&2*xe.length>=me.length?[me]:[]}function ee(de){return new Set(de.map(({text:ge})=>ge)).size}function ie(de){const ge=de.
filter(me=>!me.some(({place:xe,target:be})=>be.field===xe.field));return[...(0,p.$z)(ge,([me])=>me?.place.field).values()].flatMap(me=>{const xe=new Map(fe(me,O).map(be=>[be.place,be]));return fe(me,f).
flatMap(be=>{const[Se,{place:Pe,target:Ee}]=[xe.get(be.place),be];return Se===void 0?[]:[{source:Se.target,target:Ee,label:M(be,Pe,[]),links:[Se,be],item:Pe.value}]})})}function fe(de,ge){return de.filter(
([xe])=>xe&&S(xe.field.keys.slice(-2),ge)).sort((xe,be)=>ee(be)-ee(xe))[0]??[]}function se(de,ge){const[me,xe]=[[],[]],be=new Set;for(const Pe of de){const Ee=Pe.flatMap(De=>ue(De,ge)),[we]=Ee;if(we===
void 0||10*Ee.length<9*Pe.length)continue;const ve=we.link.field.keys.slice(we.inside.field.keys.length),Le=Ee.map(({link:De,source:Be})=>{const Fe=De.place===Be?void 0:De.place;return{source:Be,target:De.
target,label:M(De,Fe,ve),links:[De],item:Fe?.value}}),Ue=Ee.filter(({source:De,inside:Be})=>De!==Be);for(const{inside:De}of Ue)be.add(De.key);S(ve,w)?xe.push(...Le.map(De=>({...De,source:De.target,target:De.
source}))):(Ue.length>0||S(ve,u))&&me.push(...Le)}const Se=me.length<xe.length?xe:me;return be.size>1||ee(Se.flatMap(({links:Pe})=>Pe))>1?Se:[]}function ue(de,{find:ge}){for(let me=de.place;me;me=me.outer){
const xe=ge(JSON.stringify(me.key),me),be=[me,xe].find(Se=>Se?.field===de.target.field);if(be)return[{link:de,source:be,inside:me}]}return[]}function M({slot:de,value:ge},me,xe){const be=[..._].map(Ee=>{
const[we,ve]=[me?.field.inner.get(Ee),A(me?.value.members.get(Ee))];return we&&we.texts.size+(we.inner.get("[]")?.texts.size??0)>1||ve.includes(" ")?ve:""}),Se=xe.filter(Ee=>!i.has(Ee.toLowerCase())),
Pe=de===void 0?[]:[`output ${de+1}`];return[A(ge),...be].find(Ee=>Ee!=="")??[...Se,...Pe].join(", ")}function A(de){const me=(de?.type==="array"?de.items:[de]).flatMap(xe=>xe?.type==="string"&&(0,$.e1)(
xe.text).trim()||[]).join(", ");return me.length>o?"":me}var G=t(3499),r=t(1345),v=t(8132),K=t(706);const g={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},U={added:"fill:#dafbe1,\
stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},H={same:"-->",added:"==>",removed:"-.->"},Q=40,
J=500,oe=5e4,te=40,le=6;function pe(de,ge,{isWhole:me,hide:xe}){const be=({status:we})=>me||we!=="same",Se=new Set([...de.filter(be),...ge.filter(be).flatMap(he)]),Pe=ge.filter(we=>he(we).some(be)).flatMap(
he);if(Se.size===0)return{};for(const we of[new Set([...Se,...Pe]),Se]){const ve=ge.filter(De=>he(De).every(Be=>we.has(Be)));if(we.size>Q||ve.length>J)continue;const Le=de.filter(De=>we.has(De)),Ue=ye(
Le,ve,xe);if(Ue.length<=oe)return{picture:Ue}}return{note:`The picture is left out: it would have ${Se.size>Q?(0,K.hS)(Se.size,"node"):"too many connections"}.`}}function he({source:de,target:ge}){return[
de,ge]}function ye(de,ge,me){const xe=new Map(de.map((Se,Pe)=>[Se,`n${Pe+1}`])),be=de.map(Se=>`  ${xe.get(Se)}["${g[Se.status]}${$e(me(Se.label))||"?"}"]`);for(const{source:Se,target:Pe,label:Ee,status:we}of ge){
const ve=`${g[we]}${$e(me(Ee))}`.trim();be.push(`  ${xe.get(Se)} ${H[we]}${ve===""?"":`|"${ve}"|`} ${xe.get(Pe)}`)}for(const[Se,Pe]of Object.entries(U)){const Ee=de.filter(we=>we.status===Se).map(we=>xe.
get(we));Ee.length>0&&be.push(`  classDef ${Se} ${Pe}`,`  class ${Ee.join()} ${Se}`)}return[`flowchart ${Ie(de,ge)>le?"TD":"LR"}`,...be].join(`
`)}function Ie(de,ge){const me=new Set(ge.map(({target:Se})=>Se)),xe=de.filter(Se=>!me.has(Se)),be=new Map((xe.length>0?xe:de.slice(0,1)).map(Se=>[Se,1]));for(const[Se,Pe]of be)for(const{source:Ee,target:we}of ge)
Ee===Se&&!be.has(we)&&be.set(we,Pe+1);return Math.max(...be.values())}function $e(de){return(0,v.RK)((0,v.Jj)(de.replace(/\s+/g," ").trim(),te)).replace(_e,ge=>ge==='"'?"#quot;":`#${ge.codePointAt(0)}\
;`)}const _e=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Me=T("id _id identifier uuid"),Oe=T("* if when id name label title type key handle condition event relations\
hips");function Te(de,ge=me=>me){const me=de.head??de.base;if(me===void 0)return;const[xe,be]=[de.base??me,de.head??me],Se=(0,r.j9)([be,xe]),Pe=c(xe,be),Ee=Ne(de,Pe,Se),we=[...new Set(Ee.values())].sort(
(Fe,Ye)=>Fe.rank-Ye.rank),ve=He(Pe,Ee),Le=ve.filter(Fe=>Fe.status!=="same"),Ue=qe(Pe,Le);at(de,we,Se,Ue);const De=new Map(ve.map(({item:Fe,source:Ye,target:Qe})=>[Fe,`${Ye.label} \u2192 ${Qe.label}`])),
Be=Fe=>Fe.filter(({status:Ye})=>Ye!=="removed").length;return{...pe(we,ve,{isWhole:de.status!=="modified",hide:ge}),connections:Ze(Le),size:{nodes:Be(we),connections:Be(ve)},tells:Ue,labelOf:Se.labelOf,
endsOf:Fe=>De.get(Fe)}}function Re({side:de}){return de==="head"}function ke(de){return de&&[de.key,ke(de.outer)]}function Ne({matches:de},{nodes:ge},me){const xe=(0,p.$z)(de,({base:ve})=>ve.id),be=ve=>ve.
key!==void 0?JSON.stringify(ke(ve)):`${((Re(ve)?void 0:xe.get(ve.value.id)?.shift())?.head??ve.value).id}`,Se=new Map(ge.map((ve,Le)=>[ve,Le])),Pe=(0,p.$z)(ge.filter(Re),be),Ee=new Map;let we=0;for(const ve of ge){
if(Ee.has(ve))continue;const Le=Re(ve)?ve:Pe.get(be(ve))?.shift();we=(Le&&Se.get(Le))??we+1e-6;const Ue=Le===void 0?"removed":Le===ve?"added":"same",De=Le??ve,Be={label:Ke(De,me),status:Ue,rank:we,place:De,
old:Ue==="same"?ve:void 0};Ee.set(ve,Be).set(De,Be)}return Ee}function Ke({key:de,value:ge,array:me},xe){const[be,Se,...Pe]=["type","componentType",...ge.members.keys()].map(we=>(0,$.TN)(ge,we)),[Ee="\
?"]=[be,Se,(0,$.TH)(ge),...Pe].filter(we=>we!==void 0);return de??xe.nameOf(ge,me)??(0,$.e1)(Ee)}function He({edges:de},ge){const me=de.flatMap(Ee=>{const[we,ve]=[ge.get(Ee.source),ge.get(Ee.target)];
return we&&ve?[{...Ee,source:we,target:ve,status:Re(Ee.source)?"added":"removed"}]:[]}),xe=({source:Ee,target:we,label:ve})=>`${Ee.rank} ${we.rank} ${ve}`,be=(0,p.$z)(me.filter(({status:Ee})=>Ee==="re\
moved"),xe);return[...me.filter(({status:Ee})=>Ee==="added").map(Ee=>be.get(xe(Ee))?.pop()?{...Ee,status:"same"}:Ee),...[...be.values()].flat()].sort((Ee,we)=>Ee.source.rank-we.source.rank||Ee.target.
rank-we.target.rank)}function Ze(de){const ge=new Map;for(const me of["target","label"]){const xe=be=>`${be.source.rank} ${me==="label"?be.label:be.target.rank}`;for(const[be,Se,...Pe]of(0,p.$z)(de,xe).
values()){if(!be||!Se||Pe.length>0||be.status===Se.status)continue;[be.source,be.target,Se.target].every(({old:we})=>we)&&!ge.has(be)&&!ge.has(Se)&&ge.set(be,Se).set(Se,be)}}return de.flatMap(me=>{const xe=ge.
get(me);return xe&&me.status==="removed"?[]:[{...me,kind:xe?"rewired":me.status,was:xe}]})}function qe({root:de,nodes:ge},me){const xe=new Set(me.flatMap(we=>we.links.map(({field:ve})=>ve))),be=new Set(
me.map(({item:we})=>we)),Se=new Set([de,...ge.map(({field:we})=>we)]),Pe={added:new Set,removed:new Set};for(const we of me){const ve=[we.source.label,we.target.label,...we.label.split(", ")].map(Le=>JSON.
stringify(Le));for(const Le of[...ve,...we.links.map(Ue=>Ue.text)])Pe[we.status].add(Le)}function Ee(we,ve,Le){if(ve===void 0||Se.has(ve))return[{text:Le,field:de}];const Ue=ve.keys.at(-1)===W?[{text:JSON.
stringify(Le),field:ve}]:[];if("text"in we)return[...Ue,{text:we.text,field:ve}];const De="items"in we?we.items.map(Fe=>["[]",Fe]):[],Be="members"in we?[...we.members]:[];return[...Ue,...[...De,...Be].
flatMap(([Fe,Ye])=>Ee(Ye,L(ve,Fe),Fe))]}return({path:we,...ve})=>{const Le=we.map(Be=>Be.type==="member"?Be.key:"[]"),Ue=we.some(Be=>Be.type==="item"&&be.has(Be.item)),De=(Be,Fe)=>{const Ye=Ee(Be,Le.reduce(
L,de),`${Le.at(-1)}`),Qe=Ye.some(({field:et})=>xe.has(et)),rt=(et,nt)=>{if(xe.has(nt))return Fe.has(et);const st=`${nt.keys.findLast(ft=>ft!=="[]")}`;return Me.has(st)||Fe.has(et)&&S([st],Oe)||Qe&&Ge(
et,nt)};return(Qe||Ue)&&Ye.every(({text:et,field:nt})=>rt(et,nt))};return ve.kind==="modified"?De(ve.from,Pe.removed)&&De(ve.to,Pe.added):"value"in ve&&De(ve.value,Pe[ve.kind])}}function Ge(de,{texts:ge}){
const me=ge.get(de)??0,xe=[...ge.values()].reduce((be,Se)=>be+Se,0);return me>2&&2*me>xe&&/^"?[\w.-]{0,30}"?$/.test(de)}function at(de,ge,{componentOf:me},xe){const be=(0,G.pi)(de),Se=ge.flatMap(we=>{
const{value:ve,array:Le}=we.place,Ue=(0,r.qU)(ve)===void 0?me(ve,Le):void 0;return[ve.id===we.old?.value.id?void 0:ve,Ue].map(De=>({owner:De,node:we}))}),Pe=(0,p.$z)(Se,({owner:we})=>we);Pe.delete(void 0);
const Ee=new Map(de.matches.map(({path:we,head:ve})=>[we.at(-1),ve]));for(const we of de.changes){if(xe(we)||be(we))continue;const ve=we.path.map(Ue=>Ee.get(Ue)).reverse(),Le=["value"in we&&we.value,...ve].
find(Ue=>Pe.has(Ue));for(const{node:Ue}of Pe.get(Le)??[])Ue.status==="same"&&(Ue.status="modified")}}}),2899:((q,ae,t)=>{t.d(ae,{K$:()=>$,pi:()=>j,wo:()=>N});const $=N("");function N(D){const B=new Set,
[I,L]=[new Map,new Map];for(const[R,b]of D.split(/\r\n|\r|\n/).entries()){const s=b.trim();if(s===""||s.startsWith("#"))continue;const[h,l]=s.endsWith("[]")?[s.slice(0,-2),L]:[s,I],a=h.split(".").reverse(),
E=W(h);if(a.includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(a.every(p=>p==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything \
(name a key)`);B.add(s),l.set(E,[...l.get(E)??[],{line:s,keys:a}])}return{lines:[...B],fields:I,orders:L}}function j(D,B,I){if(D.size===0||B===void 0)return!1;const L=["*",W(B.key)].flatMap(R=>D.get(R)??
[]).filter(({keys:R})=>z(B,R));for(const{line:R}of L)I(R);return L.length>0}function W(D){return D.slice(D.lastIndexOf(".")+1)}function z(D,B){if(D===void 0||B.length===0)return B.length===0;const I=B[0]===
"*"?["*"]:D.key.split(".").reverse();return I.every((L,R)=>L===B[R])&&z(D.outer,B.slice(I.length))}}),2742:((q,ae,t)=>{t.d(ae,{OD:()=>v,qy:()=>G,Z:()=>K,yR:()=>r});var $=t(3436),N=t(2899),j=t(1345);function W(g,U){
const H=U.size===0?void 0:U.get(JSON.stringify(g));return H===void 0?g:(0,$.e1)(H)}function z({base:g,head:U}){return g===U?[]:$.Rk.flatMap(H=>{const[Q,J]=[(0,$.TN)(g,H),(0,$.TN)(U,H)];return Q!==J&&Q?.
startsWith('"')&&J?.startsWith('"')?[[Q,J]]:[]})}function D(g,U){const H=new Map;for(const[J,oe]of g)H.set(J,(H.get(J)??new Set).add(oe));const Q=([J,oe])=>H.get(J)?.size===1&&U.base.get(J)===1&&U.head.
get(oe)===1;return new Map(g.filter(Q))}function B(g){const U=H=>{const Q=new Map,J=(oe,te)=>{if(oe.type==="array")for(const pe of oe.items)J(pe,!0);if(oe.type!=="object")return;const le=te?[oe.id,...$.
Rk.flatMap(pe=>(0,$.TN)(oe,pe)??[])]:[];for(const pe of new Set(le))Q.set(pe,(Q.get(pe)??0)+1);for(const pe of oe.members.values())J(pe,!1)};for(const oe of g)J(oe[H],!1);return Q};return{base:U("base"),
head:U("head")}}function I(g,U,H){const Q={element:new Map,member:new Map};function J(te,le){if(U.size===0&&!H)return te;if((0,$.jn)(te))return g.scalar(U.get(te.text)??te.text);const pe=Q[le?"element":
"member"],he=pe.get(te.id)??oe(te,le);return pe.set(te.id,he),he}function oe(te,le){if(te.type==="array"){const he=te.items.map(ye=>J(ye,!0));return g.array(he,te.unordered)}const pe=new Map;for(const[
he,ye]of te.members)(0,$.Op)(he,ye,le)?H||pe.set(he,ye):pe.set(W(he,U),J(ye,!1));return g.object(pe)}return(te,le=!1)=>J(te,le).id}function L(g,U){const H={base:I(g,U,!0),head:I(g,new Map,!0)};return{
interner:g,renames:U,follow:I(g,U,!1),bare:H}}var R=t(5408);const b=.4,s=.9,h=4e4,l=4,a=/^(""|0|true|false|null)$/,E=.25,p=-1,O=new Set([...$.eX,"type"]);function f(g,U,H){const{compare:Q,shareRare:J}=u(
g,H),oe=d(g,U),te=y(g);return le=>(pe,he)=>{const ye=(0,R.qc)(pe,he),Ie=ye.reduce((Oe,{base:Te,head:Re})=>Oe+Te.length*Re.length,0),$e=Oe=>Ie>h?[...J(Oe),...(0,R.O6)(U,Oe).flatMap(R.yU)]:Oe.base.flatMap(
Te=>Oe.head.map(Re=>({base:Te,head:Re}))),_e=ye.flatMap($e).flatMap(Oe=>{const{weighted:Te,plain:Re}=Q(Oe);return le===0||(te(Oe)?Re>=s:Te>=le)?[{pair:Oe,weighted:Te,distance:oe(Oe)}]:[]});_e.sort((Oe,Te)=>Te.
weighted-Oe.weighted||Oe.distance-Te.distance);const Me=new Set;return _e.flatMap(({pair:Oe})=>Me.has(Oe.base)||Me.has(Oe.head)?[]:(Me.add(Oe.base).add(Oe.head),[Oe]))}}function d({base:g},U){const H=new Map(
(0,R.Ms)(U).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let Q=0;const J=g.map(({index:oe})=>(Q=H.get(oe)??Q,oe+Q));return oe=>Math.abs((J[oe.base.index]??0)-oe.head.index)}function y({base:g,
head:U}){const H=({item:te})=>[(0,$.TH)(te),(0,$.Gg)(te)],[Q,J]=[new Set(g.flatMap(H)),new Set(U.flatMap(H))],oe=(te,le)=>H(te).every(pe=>pe!==void 0&&!le.has(pe));return te=>oe(te.base,J)&&oe(te.head,
Q)}function u(g,{renames:U,follow:H}){const Q=new Map,J=new Set;function oe(Me){const Oe=Q.get(Me)??Q.size;return Oe===Q.size&&Q.set(Me,Oe),Oe}function te(Me,Oe){const Te=new Set,Re=(ke,Ne,Ke)=>{if((0,$.
jn)(ke)||(ke.type==="array"?ke.items.length:ke.members.size)===0){const He=oe(`${Ne}=${Oe==="base"?H(ke):ke.id}`);Te.add(He),(!(0,$.jn)(ke)||a.test(ke.text))&&J.add(He)}else if(ke.type==="array")for(const He of ke.
items)Re(He,oe(`${Ne}[]`),!0);else for(const[He,Ze]of ke.members)Ne===p&&(0,$.jn)(Ze)&&O.has(He)||(0,$.Op)(He,Ze,Ke)||Re(Ze,oe(`${Ne}.${Oe==="base"?W(He,U):He}`),!1)};return Re(Me,p,!0),Te}const le=new Map,
pe=new Map,he=Me=>le.get(Me)??new Set;for(const Me of["base","head"]){for(const Oe of g[Me])le.set(Oe,te(Oe.item,Me));for(const[Oe,Te]of(0,j.Vn)(g[Me].flatMap(Re=>[...he(Re)]))){const Re=(J.has(Oe)?E:
1)/Te;pe.set(Oe,Math.min(pe.get(Oe)??1,Re))}}const ye=Me=>pe.get(Me)??0,Ie=Me=>[...he(Me)].filter(Oe=>ye(Oe)>=1/l),$e=Me=>{let Oe=0;for(const Te of Me)Oe+=ye(Te);return Oe},_e=(Me,Oe)=>2*Me/Oe||0;return{
compare({base:Me,head:Oe}){const[Te,Re]=[he(Me),he(Oe)],ke=[...Te].filter(Ne=>Re.has(Ne));return{weighted:_e($e(ke),$e(Te)+$e(Re)),plain:_e(ke.length,Te.size+Re.size)}},shareRare(Me){const Oe=new Map;
for(const Te of Me.head)for(const Re of Ie(Te))Oe.set(Re,[...Oe.get(Re)??[],Te]);return Me.base.flatMap(Te=>{const Re=new Set(Ie(Te).flatMap(ke=>Oe.get(ke)??[]));return Array.from(Re,ke=>({base:Te,head:ke}))})}}}
function w(g,U,H){const Q={base:(0,R.S3)([g]),head:(0,R.S3)([U])};return Math.max(...(0,R.yU)(Q).map(J=>u(Q,H).compare(J).weighted))}function k(g,U,H){let Q=[],J=g;const oe=()=>J.base.length===0||J.head.
length===0,te=(_e,Me)=>{const Oe=oe()?[]:_e(J,Me);Oe.length!==0&&(Q=[...Q,...Oe].sort(R.FM),J=(0,R.FF)(J,Oe))},le=_e=>(Me,Oe)=>(0,R.O6)(Q,Me).flatMap(Te=>_e(Te,Oe)),pe=H||[...g.base,...g.head].some(({
item:_e})=>_e.type==="object"),he=$.Rk.filter(_e=>!(o(g.base,_e)&&o(g.head,_e)));if(pe)for(const _e of c(he,g,U))te(R.kk,i(_e));const ye=({item:_e})=>_e.id,Ie=({item:_e},Me)=>Me==="base"?U.follow(_e,!0):
_e.id;for(const _e of U.renames.size>0?[Ie,ye]:[ye])te(le(R.eV),_e),pe&&te(R.kh,_e);if(pe&&!oe()){const[_e]=c(S(g),g,U);_e!==void 0&&te(R.kk,i(_e));const Me=Te=>({item:Re},ke)=>_(Re,U.bare[ke],Te);te(
le(R.eV),Me(1)),te(R.kh,Me(3));const Oe=f(g,Q,U);for(const Te of[...$.eX,"key"])te(Oe(0),i(Te));te(Oe(b),({item:Te})=>Te.type==="object"?(0,$.TN)(Te,"type")??"":void 0)}const $e=_e=>(0,$.Gg)(_e)??(he.
length<$.Rk.length?he.find(Me=>(0,$.TN)(_e,Me)):(0,$.TH)(_e));return te(le(R.kh),({item:_e})=>$e(_e)===void 0?"":void 0),Q}function i(g){return({item:U})=>(0,$.TN)(U,g)}function _(g,U,H){if(g.type!=="\
object")return;const Q=$.Rk.filter(J=>{const oe=g.members.get(J);return oe&&(0,$.jn)(oe)});return g.members.size-Q.length<H?void 0:U(g,!0)}function o(g,U){const H=Q=>g.every(({item:J,index:oe})=>(0,$.
TN)(J,U)?.replaceAll('"',"")===`${Q+oe}`);return g.length>1&&(H(0)||H(1))}function c(g,U,H){const Q=g.map(oe=>({key:oe,pairs:(0,R.kk)(U,i(oe))})),J=(oe,te)=>oe.every(({base:pe,head:he},ye)=>pe===te[ye]?.
base&&he===te[ye]?.head)?0:T(te,H)-T(oe,H);return Q.sort(({pairs:oe},{pairs:te})=>te.length-oe.length||J(oe,te)),Q.map(({key:oe})=>oe)}function T(g,{interner:U,renames:H,bare:Q}){const J=g.map(({base:te,
head:le})=>({base:te.item,head:le.item})),oe=I(U,new Map([...H,...J.flatMap(z)]),!0);return J.filter(({base:te,head:le})=>[oe,Q.head].some(pe=>pe(te,!0)===Q.head(le,!0))).length}function S({base:g,head:U}){
return[...(0,j.Vn)(U.flatMap(({item:J})=>(0,$.YD)(J)))].flatMap(([J,oe])=>2*oe>U.length?[J]:[]).sort().filter(J=>!(0,$.m0)(J)&&J!=="type"&&x(g,J)&&x(U,J))}function x(g,U){const H=g.flatMap(({item:J})=>(0,$.
TN)(J,U)??[]).filter(J=>J.startsWith('"'));if(H.length<2||2*H.length<=g.length||new Set(H).size<H.length)return!1;const Q=new Set(g.flatMap(({item:J})=>$.Rk.map(oe=>(0,$.TN)(J,oe))));return 2*H.filter(
J=>Q.has(J)).length<H.length}const V=8,ee=.5;function ie(g,U,H,Q){const J=$e=>g[$e].flatMap(Me=>[Me,...fe(Me,Q)]).filter(({path:Me,value:Oe})=>Me.at(-1)?.type==="item"&&H[$e].get(Oe.id)===1),oe={bases:new Set,
heads:new Map};let te={base:J("base"),head:J("head")};const le=($e,_e)=>{const Me=(0,R.kk)(te,$e).filter(({base:Oe,head:Te})=>Oe.arrays!==Te.arrays&&_e(Oe.value,Te.value));for(const{base:Oe,head:Te}of Me)
oe.bases.add(Oe.value),oe.heads.set(Te.value,Oe);te=(0,R.FF)(te,Me)},pe=($e,_e)=>(0,$.TN)($e,"type")===(0,$.TN)(_e,"type"),he=($e,_e)=>pe($e,_e)&&w($e,_e,U)>=ee,ye=($e,_e)=>(H[_e].get($e??"")??0)<2,Ie=($e,_e)=>ye(
$e,_e)?$e:void 0;return le(({value:$e},_e)=>Ie((0,$.TH)($e),_e),($e,_e)=>((0,$.TH)($e)?.length??0)>=V||he($e,_e)),le(({value:$e},_e)=>Ie((0,$.Gg)($e),_e),he),le(({value:$e},_e)=>ye((0,$.TH)($e),_e)?_(
$e,U.bare[_e],3):void 0,pe),oe}function fe({value:g,path:U},H){return(0,j.Vg)(g,H).flatMap(Q=>{if((0,$.jn)(Q.value))return[];const J={value:Q.value,path:[...U,Q.step]};return[J,...fe(J,H)]})}function se(g,U,H,Q){
const J=[],oe=[],te=[],le=[],pe={base:[],head:[]},he=[];function ye(Re,ke,Ne){Re.id!==ke.id&&(Re.type==="array"&&ke.type==="array"?Te(Re,ke):Re.type==="object"&&ke.type==="object"?Oe(Re,ke,Ne):Ne!=="o\
wn"&&(0,$.jn)(Re)&&(0,$.jn)(ke)&&U.renames.get(Re.text)===ke.text?oe.push({path:[...he],from:(0,$.e1)(Re.text),to:(0,$.e1)(ke.text)}):J.push({kind:"modified",path:[...he],from:Re,to:ke}))}function Ie(Re,ke,Ne){
Ne==="element"&&le.push(...z({base:Re,head:ke})),(Ne==="element"||Re.type==="object"&&ke.type==="object")&&te.push({base:Re,head:ke,path:[...he]}),ye(Re,ke,Ne)}function $e({step:Re,base:ke,head:Ne},Ke,He){
he.push(Re),ke!==void 0&&Ne!==void 0?Ie(ke,Ne,Ke):Ne!==void 0&&!_e(Ne)?(J.push({kind:"added",path:[...he],value:Ne}),pe.head.push({value:Ne,path:[...he],arrays:He}),Me(Ne)):ke!==void 0&&!H.bases.has(ke)&&
(J.push({kind:"removed",path:[...he],value:ke}),pe.base.push({value:ke,path:[...he],arrays:He})),he.pop()}function _e(Re){const ke=H.heads.get(Re);return ke===void 0?!1:(J.push({kind:"moved",path:[...he],
from:ke.path}),Ie(ke.value,Re,"element"),!0)}function Me(Re){if(H.heads.size!==0)for(const{step:ke,value:Ne}of(0,j.Vg)(Re,Q))he.push(ke),_e(Ne)||Me(Ne),he.pop()}function Oe(Re,ke,Ne){for(const{key:Ke,
from:He,...Ze}of ue(Re,ke,U)){const qe={type:"member",key:Ke};He!==void 0&&oe.push({path:[...he,qe],from:He,to:Ke});const Ge=Ze.base!==void 0&&(0,$.Op)(Ke,Ze.base,Ne==="element");$e({step:qe,...Ze},Ge?
"own":"member")}}function Te(Re,ke){const Ne={base:(0,R.S3)(Re.items),head:(0,R.S3)(ke.items)},Ke=k(Ne,U,Re.unordered&&ke.unordered).filter(Ge=>!H.bases.has(Ge.base.item)&&!H.heads.has(Ge.head.item)),
He=(0,j.Oe)(Ne,Ke,Q),Ze=new Set((0,R.Ms)(Ke).map(Ge=>Ge.head.index)),qe=He.filter(Ge=>Ge.base&&Ge.head&&!Ze.has(Ge.index));qe.length>0&&!ke.unordered&&J.push({kind:"reordered",path:[...he],moved:qe.map(
({step:Ge})=>Ge)});for(const Ge of He)$e(Ge,"element",Ne)}return ye(g.base,g.head,"member"),{changes:J,references:oe,matches:te,renames:le,unmatched:pe}}function ue(g,U,{renames:H,follow:Q}){const J=new Set,
oe=new Map,te=(he,ye)=>he.id===ye.id||Q(he)===ye.id;for(const he of[te,()=>!0])for(const ye of[Ie=>Ie,Ie=>W(Ie,H)])for(const[Ie,$e]of g.members){const _e=ye(Ie),Me=U.members.get(_e);Me===void 0||J.has(
Ie)||oe.has(_e)||!he($e,Me)||(J.add(Ie),oe.set(_e,{key:_e,base:$e,head:Me,..._e!==Ie&&{from:Ie}}))}const le=[...g.members].filter(([he])=>!J.has(he)),pe=[...U.members].filter(([he])=>!oe.has(he));return[
...oe.values(),...le.map(([he,ye])=>({key:he,base:ye,head:void 0})),...pe.map(([he,ye])=>({key:he,base:void 0,head:ye}))].sort((he,ye)=>he.key<ye.key?-1:1)}const M={bases:new Set,heads:new Map},A=5;function G(g,U){
const H=new $.Ms(N.K$),[Q,J]=[g,U].map(oe=>r(oe,H));return Q&&J&&v([{base:Q,head:J}],H)[0]}function r(g,U=new $.Ms(N.K$)){return/^\s*[[{]/.test(g)?U.read(g):void 0}function v(g,U){const H=K(()=>B(g)),
Q=K(()=>(0,j.j9)([...g.map(({head:le})=>le),...g.map(({base:le})=>le)])),J=(le,pe)=>Q().componentOf(le,pe);function oe(le){const pe=L(U,le);return g.map(he=>{const ye=se(he,pe,M,J),{base:Ie,head:$e}=ye.
unmatched;if(Ie.length===0||$e.length===0)return ye;const _e=ie(ye.unmatched,pe,H(),J);if(_e.heads.size===0)return ye;const Me=se(he,pe,_e,J);return Me.changes.filter(({kind:Oe})=>Oe==="moved").length===
_e.heads.size?Me:ye})}let te=new Map;for(let le=0;le<A;le++){const pe=oe(te),he=pe.flatMap(Ie=>Ie.renames),ye=he.length===0?new Map:D(he,H());if(te.size===ye.size&&[...te].every(([Ie,$e])=>ye.get(Ie)===
$e)){if(pe.some(({changes:Ie})=>Ie.length>0))return pe;break}te=ye}return oe(new Map)}function K(g){let U;return()=>(U??={value:g()},U.value)}}),3499:((q,ae,t)=>{t.d(ae,{a2:()=>p,gN:()=>l,lY:()=>O,pi:()=>h,
rL:()=>a});var $=t(3436),N=t(2742);const j=s(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),W=["x","y"],z=s("w h width height left top zoom"),D=[["x"],["posi\
tion"],["left","top"]],B=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,I=s("_?id uuid guid identifier instanceIdentifier instanceId grou\
pId"),L=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=s("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),b=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
B],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,L]];function s(u){return new RegExp(`^(${u.replaceAll(" ","|")})$`,"i")}function h({base:u,head:w}){const k={base:(0,N.
Z)(()=>new Set((0,$.PX)(u))),head:(0,N.Z)(()=>new Set((0,$.PX)(w)))};return i=>{const{kind:_,path:o}=i;if(_==="reordered"||_==="moved")return!1;const[c,T=c]=_==="modified"?[i.from,i.to]:[i.value];if(E(
o)&&y(c)&&y(T))return!0;if(_!=="modified"||c.type!==T.type||!("text"in c)||!("text"in T))return!1;const[S,x,V]=[d(o.at(-1)),(0,$.e1)(c.text),(0,$.e1)(T.text)],ee=fe=>fe.test(x)&&fe.test(V);return b.some(
([fe,se])=>fe.test(S)&&ee(se))?!0:o.at(-2)?.type!=="member"&&I.test(S)&&ee(L)&&!k.head().has(x)&&!k.base().has(V)}}function l(u){return L.test(u)||B.test(u)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(u)}function a(u,w){
return I.test(u)&&(0,$.jn)(w)||(j.test(u)||W.includes(u))&&y(w)}function E(u){if(u.slice(p(u)).some(_=>j.test(d(_))))return!0;const[w,k]=[u.at(-2),d(u.at(-1))],i=w?.type==="item"&&w.item.type==="objec\
t"?w.item.members:void 0;return W.includes(k)||z.test(k)&&D.some(_=>_.every(o=>i?.has(o)))}function p(u){return u.findLastIndex(({type:w})=>w==="item")+1}function O(u,{matches:w}){const k=new Map(w.map(
_=>[_.path.at(-1),_])),i=new Map;for(const _ of u){const o=p(_.path),[c,T]=[_.path[o-1],_.path[o]],S=W.includes(d(T)),x=S?W:j.test(d(T))?[d(T)]:[],[V,ee]=[f(k.get(c)?.base,x),f(k.get(c)?.head,x)],ie=[
..._.path.slice(0,o),{type:"member",key:x.join(", ")}];V&&ee?i.set(S?c:T,{kind:"modified",path:ie,from:V,to:ee}):i.set(_,_)}return[...i.values()]}function f(u,w){const k=u?.type==="object"?w.flatMap(i=>u.
members.get(i)??[]):[];if(!(k.length<w.length))return k.length>1?{type:"array",id:0,items:k,unordered:!1}:k[0]}function d(u){return u?.type==="member"?u.key:""}function y(u){if(u.type==="literal")return/\d/.
test(u.text);const w=u.type==="array"?u.items:u.type==="object"?[...u.members.values()]:[];return w.length>0&&w.every(y)}}),1345:((q,ae,t)=>{t.d(ae,{Oe:()=>l,Vg:()=>a,Vn:()=>f,j9:()=>I,qU:()=>L});var $=t(
3436),N=t(5408);const j=/group|parent|folder|owner/i,W=/^(locale|locales|localeData|i18n|translations)$/,z=/^(data|node)$/,D=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function I(y){
const u=y.map(h),w=o=>u.find(c=>c.get(o))?.get(o);function k(o,c){for(const T of(0,$.YD)(o).sort()){if(j.test(T))continue;const S=(0,$.TN)(o,T),x=T!=="type"?S:S&&/^"\w+:/.test(S)?S.replace(/\w+:/,""):
void 0,V=x===void 0?void 0:w(x);if(V===void 0||V.item===o||L(V.item)===void 0)continue;const ee=u.some(ie=>{const fe=ie.get(x??"");return fe&&(fe.array===c||s(c,fe.item))});if(T==="type"||!ee)return V.
item}}function i(o,c){const T=(0,$.Gg)(o);return L(o)??L(k(o,c))??(T&&(0,$.e1)(T))}function _(o){const c=/\d/.test(o)?w(o):void 0,T=c&&i(c.item,c.array);return T!==void 0&&JSON.stringify(T)!==o?T:void 0}
return{componentOf:k,nameOf:i,labelOf:_}}function L(y){const u=y&&((0,$.TN)(y,"name")??R(y));return u&&(0,$.e1)(u)}function R(y){for(const[u,w]of y.type==="object"?y.members:[]){const i=(W.test(u)&&w.
type==="object"?["en",...[...w.members.keys()].sort()]:[]).map(c=>(0,$.TN)(b(w,c)??w,"name")),_=z.test(u)?[...$.eX.map(c=>(0,$.TN)(w,c)),(0,$.TN)(w,"display_name"),R(w)]:[],o=[...i,..._].find(c=>c!==void 0);
if(o!==void 0)return o}}function b(y,u){return y.type==="object"?y.members.get(u):void 0}function s(y,u){return(u.type==="object"?[...u.members.values()]:[]).some(k=>k.type==="array"&&k.items===y)}function h(y){
const u=new Map,w=k=>{if(k.type==="object")for(const i of k.members.values())w(i);if(k.type==="array")for(const i of k.items){const _=(0,$.YD)(i).filter(c=>$.ZM.test(c)),o=new Set(_.flatMap(c=>(0,$.TN)(
i,c)??[]));for(const c of o)u.set(c,u.has(c)?void 0:{item:i,array:k.items});w(i)}};return w(y),u}function l(y,u,w){const k=(0,N.FF)(y,u),i=[...k.base.map(o=>({...o,base:o.item,head:void 0})),...u.map(
({base:o,head:c})=>({...c,base:o.item,head:c.item})),...k.head.map(o=>({...o,base:void 0,head:o.item}))],_=O(i,w);return i.map(o=>({...o,step:E(o,_.get(o))})).sort(p)}function a(y,u){return y.type==="\
object"?Array.from(y.members,([k,i])=>({step:{type:"member",key:k},value:i})):(y.type==="array"?l({base:[],head:(0,N.S3)(y.items)},[],u):[]).flatMap(({step:k,head:i})=>i?[{step:k,value:i}]:[])}function E({
item:y,index:u},w){if(w===void 0)return{type:"element",index:u,item:y};const k=d(y),i=k!==void 0&&k.length<=B&&!w.startsWith(k);return{type:"item",label:w,...i&&{hint:k},item:y}}function p({step:y},{step:u}){
return y.type==="item"&&u.type==="item"?y.label<u.label?-1:1:y.type==="element"&&u.type==="element"?y.index-u.index:y.type==="item"?-1:1}function O(y,u){const w=new Map,k=new Set;let i=y.filter(({item:x})=>(L(
x)??(0,$.Gg)(x)??(0,$.TH)(x))!==void 0);const _=x=>{const V=i.map(x),ee=f(V);i=i.filter((ie,fe)=>{const se=V[fe];return se===void 0||ee.get(se)!==1||k.has(se)?!0:(k.add(se),w.set(ie,se),!1)})};_(({item:x})=>L(
x));const o=new Map(i.map(x=>[x,L(x.item)??L(u(x.item,x.array))])),c=f([...o.values()]),T=x=>{const[V,ee]=[o.get(x),(0,$.Gg)(x.item)];return L(x.item)??(c.get(V)===1?V:void 0)??(ee&&(0,$.e1)(ee))},S=(x,V="")=>{
const[ee,ie]=[(0,$.TH)(x.item),T(x)??d(x.item)],fe=ee&&(0,$.e1)(ee).replace(V,"");return ie&&fe?`${ie} (${fe})`:ie??fe};return _(x=>T(x)??S(x,D)),_(x=>S(x,D)),_(x=>S(x)),_(x=>`${T(x)??d(x.item)??S(x)}\
 [${x.index}${x.head?"":", before"}]`),w}function f(y){const u=new Map;for(const w of y)u.set(w,(u.get(w)??0)+1);return u}function d(y){const u=(0,$.TN)(y,"type");return u?.startsWith('"')?(0,$.e1)(u):
void 0}}),7856:((q,ae,t)=>{t.d(ae,{$C:()=>f,Wr:()=>w,_p:()=>d,lb:()=>l});var $=t(706),N=t(3436),j=t(2742);const W=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access\
|secret|private|subscription)[-_. ]?key|cookie",D=new RegExp(`(?:${z}|(?:password|secret|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,I=new RegExp(`^x?(?:${z})$`),L=/name|key|header|field/i,
R=["value","values","default","defaultvalue"],b=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",h=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]))\
.{1,4000}?(?=\\1)`,`(?<=(?:${z})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${z}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(k=>new RegExp(k,"giu"));function l({workflows:k}){const i=new $.pO;for(const{secrets:o,files:c}of k){const T=c.flatMap(({base:S,head:x})=>[S,x].flatMap(w));for(const S of[...o,...T].flatMap(a))i.add(
S,E)}const _=new Map;return o=>{const c=_.get(o);if(c)return c;const T=[],S=ee=>(T.push(ee),$.v5),V={shown:h.reduce((ee,ie)=>ee.replace(ie,S),i.hide(o,S)),hidden:JSON.stringify(T)};return _.set(o,V),V}}
function a(k){return[k,k.replace(/^(?:bearer|basic|token) /i,""),...(0,N.PX)((0,j.yR)(k))]}function E(k){return k.length>=W&&!new RegExp("^\\p{L}+$","u").test(k)}function p(k){const i=O(k);return D.test(
i)&&!B.test(i)}function O(k){return k.toLowerCase().replace(/[^a-z]/g,"")}function f(k,i,_){if(y(i))return!1;if(p(k))return u(i)||I.test(O(k));const o=c=>L.test(c)&&p(String(_&&(0,N.TN)(_,c)));return R.
includes(O(k))&&_!==void 0&&(0,N.YD)(_).some(o)}function d(k,...i){return i.every(y)?!1:k.some((_,o)=>{const c=k[o-1],T=c&&"item"in c?c.item:void 0,S=k.slice(o+1).every(({type:V})=>V==="element"),x=V=>_.
type==="member"&&f(_.key,S?V:void 0,T);return i.some(x)})}function y(k){return k?.type==="literal"&&!/\d/.test(k.text)}function u(k){return k?.type==="array"?k.items.every(u):k!==void 0&&(0,N.jn)(k)}function w(k){
const i=[],_=o=>{if(o!==void 0)if((0,N.jn)(o))_((0,j.yR)((0,N.e1)(o.text)));else if(o.type==="array")for(const c of o.items)_(c);else for(const[c,T]of o.members)f(c,T,o)&&i.push(...(0,N.PX)(T)),_(T)};
return _(k),i.filter(o=>!b.test(o))}}),5408:((q,ae,t)=>{t.d(ae,{$z:()=>I,FF:()=>s,FM:()=>R,Ms:()=>b,O6:()=>h,S3:()=>j,eV:()=>W,kh:()=>z,kk:()=>D,qc:()=>B,yU:()=>L});var $=t(8965);const N=500;function j(l){
return l.map((a,E)=>({item:a,index:E,array:l}))}function W(l,a){const E=y=>l[y].map(u=>a(u,y)),p=(y,u)=>y!==void 0&&y===u,O=(0,$.E)(E("base"),E("head"),{maxEditLength:N,comparator:p});if(O===void 0)return b(
z(l,a).sort(R));let[f,d]=[0,0];return O.flatMap(({added:y,removed:u,count:w})=>{const[k,i]=[l.base.slice(f,f+w),l.head.slice(d,d+w)];return y||(f+=w),u||(d+=w),y||u?[]:L({base:k,head:i})})}function z(l,a){
return B(l,a).flatMap(L)}function D(l,a){return B(l,a).flatMap(E=>E.base.length===1&&E.head.length===1?L(E):[])}function B(l,a){const E=I(l.head,p=>a(p,"head"));return E.delete(void 0),[...I(l.base,p=>a(
p,"base"))].flatMap(([p,O])=>{const f=E.get(p);return f?[{base:O,head:f}]:[]})}function I(l,a){const E=new Map;for(const p of l){const O=a(p),f=E.get(O);f?f.push(p):E.set(O,[p])}return E}function L({base:l,
head:a}){return l.flatMap((E,p)=>{const O=a[p];return O===void 0?[]:[{base:E,head:O}]})}function R(l,a){return l.base.index-a.base.index}function b(l){const a=[];for(const p of l){let[O,f]=[0,a.length];
for(;O<f;){const d=O+f>>1;(a[d]?.last.head.index??0)<p.head.index?O=d+1:f=d}a[O]={last:p,before:a[O-1]}}const E=[];for(let p=a.at(-1);p;p=p.before)E.push(p.last);return E.reverse()}function s({base:l,
head:a},E){const p=new Set(E.flatMap(O=>[O.base,O.head]));return{base:l.filter(O=>!p.has(O)),head:a.filter(O=>!p.has(O))}}function h(l,a){const E=b(l),p={base:0,head:0};return B(a,({index:O},f)=>{for(;(E[p[f]]?.[f].
index??1/0)<O;)p[f]++;return p[f]})}}),9462:((q,ae,t)=>{t.d(ae,{N:()=>j,R:()=>W});var $=t(7279),N=t(706);async function j(z,{ms:D,error:B},I){const L=new AbortController,R=setTimeout(()=>L.abort(B),D),
b=Math.min(z.endsAt,performance.now()+D);try{return await I({...z,signal:AbortSignal.any([z.signal,L.signal]),endsAt:b})}finally{clearTimeout(R)}}function W(z,D){const B=`${D} within ${(0,N.zK)(z)} (t\
imeout-minutes)`;return{ms:z,error:new $.HR({what:B,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,ae,t)=>{t.d(ae,{CQ:()=>L,Mi:()=>I,Rs:()=>b,TF:()=>s,Uc:()=>R,lo:()=>a});
var $=t(7598),N=t(1455),j=t(6760),W=t(7975),z=t(7279),D=t(706);const B={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(E){const p=typeof E=="object"&&E!==null&&"code"in E?E.code:void 0;return typeof p=="string"&&/^E[A-Z0-9]+$/.
test(p)}function L(E){if(!I(E))return(0,z.gJ)(E);const{code:p="",errno:O=0}=E;return B[p]??(0,W.getSystemErrorMap)().get(O)?.[1]??p}function R(E){const p=I(E)&&("dest"in E?E.dest:E.path);return typeof p==
"string"?`${L(E)} (${(0,D.MW)(p)})`:L(E)}function b(E,p,O="Set another directory, or free some space."){const f=I(E)&&E.code==="ENAMETOOLONG",d={what:`Can't write ${p}`,why:L(E),advice:f?"Set a shorte\
r name.":O};return new z.HR(d,{cause:E})}async function s(E){await(0,N.rm)(E,{recursive:!0,force:!0,maxRetries:10})}const h=/^\.workflow-export-[0-9a-f]{12}$/;async function l(E,p,O=(0,j.dirname)(E)){
const f=(0,j.join)(O,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,N.writeFile)(f,p,{flag:"wx"}),await(0,N.rename)(f,E)}catch(d){throw await s(f).catch(()=>{}),d}}async function a(E,p){
await l(E,p).catch(O=>{throw b(O,E)})}}),7279:((q,ae,t)=>{t.d(ae,{$N:()=>j,HR:()=>N,gJ:()=>B,h_:()=>D,iT:()=>z});const $=null;class N extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(L,R={}){
super(W(L),{cause:R.cause}),this.what=L.what,this.why=L.why??"",this.advice=L.advice??"",this.topic=L.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(L){const R={...this,cause:this,...L};return new N(R,R)}}function j({what:I,
why:L=""}){return L===""?I:`${I}: ${L}`}function W(I){const L=j(I);return`${L}${/[.!?…]$/.test(L)?"":"."} ${I.advice??""}`.trim()}function z(I){return I instanceof Error?I:new Error(String(I))}function D(I){
return I instanceof N?I:new N({what:B(I)},{cause:I})}function B(I){return z(I).message}}),6191:((q,ae,t)=>{t.d(ae,{B6:()=>s,R9:()=>O,mz:()=>f,wn:()=>p});var $=t(1455),N=t(6760),j=t(6671),W=t(2145),z=t(
9462),D=t(532),B=t(7279),I=t(2975),L=t(706),R=t(8725),b=t(7487);class s extends B.HR{}const h=10*6e4,l=3;async function a(){const{DefaultArtifactClient:x}=await t.e(348).then(t.bind(t,9348));return new x}
async function E({signal:x,log:V},ee){const ie=await a(),fe=(0,R.QJ)(V,()=>ee(ie));return await(0,I.Mu)(x,fe)}async function p(x){return await E(x,async V=>(await V.listArtifacts()).artifacts)}async function O(x,V){
const ee=await(0,b.Pd)("workflow-artifact-");try{await E(x,fe=>fe.downloadArtifact(V,{path:ee,skipDecompress:!0}));const[ie=""]=await(0,$.readdir)(ee);return await(0,$.readFile)((0,N.join)(ee,ie))}finally{
await(0,D.TF)(ee).catch(()=>{})}}async function f(x,{path:V,digest:ee},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const fe=(0,N.basename)(V),se={client:await a(),options:ie,name:fe,path:V,
digest:ee,mayHaveCreated:!1,taken:0},ue={ms:h,error:new Error(`it didn't finish within ${h/6e4} minutes`)},M=await(0,z.N)(x,ue,K=>(0,I.L5)(K,()=>(0,I.Mu)(K.signal,d(se,K.log)))).catch(K=>{throw x.signal.
throwIfAborted(),o(K,fe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:r}=process.env,v=`${A}/${G}/actions/runs/${r}/artifacts/${M}`;return{id:M,name:fe,url:v,digest:ee}}async function d(x,V){
const{client:ee,name:ie,path:fe,digest:se}=x,{overwrite:ue,retentionDays:M}=x.options,A=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(x.mayHaveCreated=!0),V.debug(G)};try{return await(0,R.
QJ)({...V,debug:A},async()=>{ue&&await ee.deleteArtifact(ie).catch(y);const G={skipArchive:!0,...M!==void 0&&{retentionDays:M}},r=await ee.uploadArtifact(ie,[fe],(0,N.dirname)(fe),G);if(r.id!==void 0&&
r.digest===se)return r.id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,R.QJ)(V,()=>u(x,G))}}function y(x){if(!(x instanceof Error&&x.name==="ArtifactNotFound\
Error"))throw x}async function u(x,V){const ee=(0,B.gJ)(V),{client:ie,name:fe,digest:se,options:ue}=x,[M,A]=[i.test(ee),k.test(ee)];x.mayHaveCreated||=M;const r=A||x.mayHaveCreated?await ie.getArtifact(
fe).catch(()=>{}):void 0;if(x.mayHaveCreated&&r?.artifact.digest===`sha256:${se}`)return r.artifact.id;if(M)throw T("the connection to the artifact service failed",V);if(!A)throw V;x.taken++;const v=x.
mayHaveCreated&&!r;if(v&&x.taken===l&&await S(fe),x.taken<=(v?l:Number(ue.overwrite)))throw T("the name is still taken",V);const g=r?`this run already has an artifact named ${fe}`:`an upload that isn'\
t finished holds the name ${fe}, for example another job's`,U=r?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:g,advice:U,topic:"t\
he-artifact"},{cause:V})}const w="Set upload-artifact: false.",k=/already exists/,i=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,_=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",w],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",w],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take \
the upload of %",w],[/(?:)/,"the upload of % failed","Re-run the job."]];function o(x,V){if(x instanceof B.HR)return x;const ee=(0,B.gJ)(x),[,ie="",fe=""]=_.find(([ue])=>ue.test(ee))??[],se=(0,L.OX)(ee,
200).replace(/\.$/,"");return c(/%/.test(ie)?`${ie.replace("%",()=>V)} (${se})`:ie,fe,{cause:x})}function c(x,V,ee){return new B.HR({what:"Artifact",why:x,advice:V,topic:"the-artifact"},ee)}function T(x,V){
return c(x,"Re-run the job later.",{retryable:!0,cause:V})}async function S(x){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ee}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"",
"base64url").toString()),[,fe,se]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:ue}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ee);await new j.Qq("\
export-workflow-action",[new W.tZ(V)],{socketTimeout:3e4}).postJson(ue,{workflow_run_backend_id:fe,workflow_job_run_backend_id:se,name:x})}}),8725:((q,ae,t)=>{t.d(ae,{lm:()=>N.lm,t1:()=>j,QJ:()=>L});const $=je(
import.meta.url)("node:async_hooks");var N=t(819);function j(b=""){return{info:s=>z(b+s),warning:s=>N.$e(b+s),debug:s=>N.Yz(b+s),mask:N.Pq}}function W(b){const s=[];return{...j(`[${b}] `),info:h=>s.push(
h),end(h){core.startGroup(D(h));for(const l of s)z(l);core.endGroup()}}}function z(b){N.pq(D(b))}function D(b){return b.replaceAll("##[","## [")}const B=new $.AsyncLocalStorage;let I=!1;function L(b,s){
return I||R(),I=!0,B.run(b,s)}function R(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...h)=>{const l=B.getStore(),a=String(s);return l===void 0||/^::(add-mask|debug)::/.
test(a)?b(s,...h):(B.exit(()=>l.debug(a.trimEnd())),!0)})}}),7487:((q,ae,t)=>{t.d(ae,{GQ:()=>l,Pd:()=>h,Tm:()=>a,VY:()=>b,eF:()=>R,n0:()=>s});var $=t(3024),N=t(1455),j=t(8161),W=t(6760),z=t(819),D=t(532),
B=t(7279),I=t(706);const L=6e4;async function R(E){const p=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const f={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.
on(O,()=>p.abort(new B.HR(f)))}try{await E(p.signal)}catch(O){for(let d=O;d instanceof Error;d=d.cause)z.Yz(d.stack??d.message);const f=b(O);z.C1(`${(0,I.OX)((0,B.gJ)(O),L)}${f===void 0?"":` See ${f}`}`)}
process.stdout.write("",()=>process.exit())}function b(E){const{GITHUB_SERVER_URL:p,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:f}=process.env;if(!(!(E instanceof B.HR)||E.topic===void 0||!p||!O||!f))
return encodeURI(`${p}/${O}/blob/${f}/docs/troubleshooting.md#${E.topic}`)}function s(E){for(const[p,O]of Object.entries(E))O!==void 0&&z.uH(p,O)}async function h(E){const p=process.env.RUNNER_TEMP||(0,j.
tmpdir)();return await(0,N.mkdtemp)((0,W.join)(p,E)).catch(O=>{throw(0,D.Rs)(O,p,"Check the runner's temporary folder.")})}function l(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,ae,t)=>{t.d(ae,{Sy:()=>l,cj:()=>L,il:()=>R,tp:()=>B});var $=t(819),N=t(7279),
j=t(8132),W=t(706);const z=1024*1024-1e4,D=2e5;function B(a,E){const p=E.map(u=>u.map(s)),O=a.map((u,w)=>p.some(k=>k[w]!=="")),f=(u,w)=>`<tr>${u.flatMap((k,i)=>O[i]?`<${w}>${k}</${w}>`:[]).join("")}</\
tr>`,d=p.map(u=>f(u,"td")),y=u=>`<tr><td colspan="${a.length}">\u2026 and ${(0,W.hS)(u,"more row")}</td></tr>`;return`<table>${f(a.map(j.FO),"th")}${h(d,y).join("")}</table>`}function I(a){return`<tab\
le>${a.map(([p,O])=>O===void 0?"":`<tr><th align="left">${escapeAll(p)}</th><td>${s(O)}</td></tr>`).join("")}</table>`}function L(a){const E=a.map(({names:p,message:O,help:f})=>{const d=p.map(u=>`**${(0,j.
wh)(u)}**`);return`- ${h(d,u=>`and ${u} more`,D/2).join(", ")}: ${R(O,f)}`});return h(E,p=>`- \u2026 and ${(0,W.hS)(p,"more cause")}`).join(`
`)}function R(a,E){return E===void 0?(0,j.wh)(a):`${(0,j.wh)(a)} <a href="${(0,j.FO)(E)}">Troubleshooting</a>`}function b(a,E){return`<details><summary>${escapeAll(a)}</summary>

${E}

</details>`}function s(a){return typeof a=="string"?a===""?"":`<code>${(0,j.FO)((0,j.RK)(a))}</code>`:"words"in a?(0,j.wh)(a.words):`<a href="${(0,j.FO)(a.href)}">${(0,j.wh)(a.text)}</a>${(0,j.FO)(a.after??
"")}`}function h(a,E,p=D){let O=p;const f=a.filter(d=>{const y=Buffer.byteLength(d),u=y<=O;return u&&(O-=y),u});return f.length===a.length?f:[...f,E(a.length-f.length)]}async function l(a,...E){const p=f=>`${(0,W.
hS)(f,"part")} of this page would not fit and ${f===1?"is":"are"} left out.`,O=[`### ${(0,j.wh)(a)}`,...h(E,p,z)];try{await $.z.addRaw(O.join(`

`),!0).write()}catch(f){$.$e(`Can't write the job summary: ${(0,N.gJ)(f)}`)}}}),8132:((q,ae,t)=>{t.d(ae,{EU:()=>B,FO:()=>R,Jj:()=>z,RK:()=>j,SS:()=>D,wh:()=>L});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",N=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function j(h){return/^[ -[\]-~]*$/.test(h)&&!h.includes("##[")?h:h.replace(N,(l,a)=>a===void 0?l:W(a))}function W(h){return`\\u\
{${h.codePointAt(0)?.toString(16)}}`}function z(h,l){if(h.length<=l)return h;const a=Array.from(h.slice(0,2*l+2));return a.length>l?`${a.slice(0,l).join("")}\u2026`:h}function D(h,l=100){const a=j(z(h,
l)).replaceAll("	",W)||'""',E="`".repeat(s(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${E} ${a} ${E}`:E+a+E}function B(h,l,a){const E=h.map(O=>j(O).replace(/^(\s*):(?=:)/,(f,d)=>d+W(":"))),p="\
`".repeat(E.reduce((O,f)=>Math.max(O,s(f)+1),3));return[p+l,...E,p].map(O=>a+O).join(`
`)}const I=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function L(h){const l=j(h).replaceAll("	"," ").split(I),a=j(h).match(I)??[];return l.map((E,p)=>R(E)+(a[p]===void 0?"":`${R(a[p])}<wbr>`)).join("")}
function R(h){return h.replace(b,l=>`&#${l.codePointAt(0)};`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(h){return(h.match(/`+/g)??[]).reduce((l,a)=>Math.
max(l,a.length),0)}}),8920:((q,ae,t)=>{t.d(ae,{Ch:()=>I,Rc:()=>b,mu:()=>D});var $=t(1455),N=t(532),j=t(7279),W=t(9870);const z=1024*1024;function D({files:s},h){const[l,a]=[B(W.uq,s),B(W.n7,s)];if(l&&
a)return{app:l,flow:a,env:h??B(W.Km,s)};const E=[W.uq,W.n7].filter(p=>!s.has(p));throw new Error(`lacks ${E.join(" and ")}, at its root and in its only subfolder`)}function B(s,h){const l=h.get(s);try{
return l&&L({name:s,bytes:l})}catch(a){throw new Error(`has a file that ${(0,j.gJ)(a)}: ${s}`,{cause:a})}}async function I(s,h){const l=await(0,$.readFile)(s,{signal:h}).catch(a=>{throw h.throwIfAborted(),
new Error(`can't be read: ${(0,N.Uc)(a)}`,{cause:a})});return L({name:W.Km,bytes:l})}function L(s){const{name:h,bytes:l}=s;if(h===W.Km&&l.length>z)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{R(l)}catch(a){throw new Error("is not JSON",{cause:a})}return s}function R(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function b({files:s}){for(const h of[
W.uq,W.n7])try{const{name:l,version:a}=Object(R(s.get(h)));if(typeof l!="string"||l.trim()==="")continue;return{name:l,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((q,ae,t)=>{
t.d(ae,{q:()=>W});const $=500,N=1e6,j=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function W(I,L,R){let b=I.
startsWith("\uFEFF")?1:0,s=0;function h(){for(;;){const p=I.charAt(b);if(p!==" "&&p!==`
`&&p!=="\r"&&p!=="	")return p;b++}}function l(){const p=b;if(j.lastIndex=p,!j.test(I))throw new SyntaxError;return b=j.lastIndex,I.slice(p,b)}function a(p,O){const f=h();if(f==="["){const y=[],u=R.enter(
p);return E("]",O,()=>y.push(a(u,O+1))),R.array(y,p)}if(f==="{"){const y=new Map;return E("}",O,()=>{if(h()!=='"')throw new SyntaxError;const u=l(),w=u.includes("\\")?JSON.parse(u):u.slice(1,-1);if(y.
has(w)||h()!==":")throw new SyntaxError;b++,y.set(w,a(R.enter(p,w),O+1))}),R.object(y,p)}const d=l();return R.scalar(d.includes("\\")?JSON.stringify(JSON.parse(d)):d)}function E(p,O,f){if(O===$)throw new RangeError;
b++;let d=h()===p?p:",";for(;d===",";){if(++s>N)throw new RangeError;f(),d=h(),d===","&&b++}if(d!==p)throw new SyntaxError;b++}try{const p=a(L,0);return h()===""?p:void 0}catch{return}}function z(I){const L=W(
I,`
`,D);return L===void 0?void 0:`${L}
`}const D={enter:I=>`${I}  `,scalar:I=>I,array:(I,L)=>B("[",I,"]",L),object(I,L){const R=[...I.keys()].sort().map(b=>`${JSON.stringify(b)}: ${I.get(b)}`);return B("{",R,"}",L)}};function B(I,L,R,b){return L.
length===0?I+R:`${I}${b}  ${L.join(`,${b}  `)}${b}${R}`}}),5806:((q,ae,t)=>{t.d(ae,{Iv:()=>L,Oj:()=>l,Sr:()=>h,dU:()=>s,gv:()=>N,jq:()=>R,x5:()=>I});var $=t(6760);const N=".workflow-export.json",j=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,D=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...D,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',j],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function I(E,p=B){const O=a(E);return p.find(([,f])=>f.test(E)||f.test(O))?.[0]}function L(E){return I(E,D)}function R(E){return[z,j,W].some(p=>p.test(
a(E)))}function b(E){return j.test(a(E))?"is in a .git folder":E.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function s(E){const[p=""]=$.posix.basename(a(E).replaceAll(
"\\","/")).split(":");return h(p.replace(/[. ]+$/,""))==="env_variables.json"}function h(E){return E.normalize("NFC").toUpperCase().toLowerCase()}function l(E){const p=new Map;for(const O of E){const f=h(
O.replace(/\/$/,"")),d=p.get(f);if(d!==void 0)return[d,O];p.set(f,O)}for(const[O,f]of p)for(const{index:d}of O.matchAll(/\//g)){const y=p.get(O.slice(0,d));if(y?.endsWith("/")===!1)return[y,f]}}function a(E){
return E.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,ae,t)=>{t.d(ae,{BE:()=>D,KC:()=>L,Km:()=>W,LX:()=>z,jz:()=>I,n7:()=>N,uq:()=>j,wg:()=>b,zx:()=>B});var $=t(5806);const[N,j,W]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],z=[N,j,W],D=1e4,B=256*1024*1024;function I(h,l){const a=[...l].filter(([E])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(E));return{kind:h,files:new Map(
a.sort(([E],[p])=>E<p?-1:1))}}function L({kind:h,files:l}){return{kind:h,files:new Map([...l].filter(([a])=>!(0,$.dU)(a)))}}const R=/^(\..*|__MACOSX)$/;function b(h){const l=new Set(h),a=f=>z.some(d=>l.
has(f+d));if(a(""))return"";const E=new Set(h.filter(f=>f.includes("/")).map(f=>f.slice(0,f.indexOf("/")))),[p,...O]=[...E].filter(f=>!R.test(f));return p!==void 0&&O.length===0&&a(`${p}/`)?`${p}/`:""}
function s(h){const l=b(h);return h.includes(l+j)||h.includes(l+N)}}),1519:((q,ae,t)=>{t.d(ae,{DF:()=>z,aC:()=>I,x3:()=>B});var $=t(4573),N=t(8142),j=t(5806);const W={enter:()=>{},scalar:L=>({json:L}),
array:L=>({json:`[${L.map(({json:R})=>R)}]`,items:L}),object(L){return{json:`{${[...L.keys()].sort().map(b=>`${JSON.stringify(b)}:${L.get(b)?.json}`)}}`,members:L}}};function z(L){const R=(0,$.isUtf8)(
L)?(0,N.q)(L.toString(),void 0,W):void 0,b=R?.members?[...R.members]:R?.items?.map(h=>[D(h),h]),s=b?.flatMap(([h,{members:l,json:a}])=>h===void 0?[]:[{name:h,keys:[...l?.keys()??[]],content:a}]);if(!(s===
void 0||new Set(s.map(({name:h})=>h)).size!==b?.length))return{container:R?.members?"object":"array",variables:s}}function D({members:L}){if(!L?.has("value"))return;const R=[L.get("name"),L.get("key")].
find(b=>b?.json.startsWith('"'));return R&&JSON.parse(R.json)}function B({files:L}){const R=[...L].filter(([b])=>(0,j.dU)(b)).map(([,b])=>I(b));return[...new Set(R.flat())]}function I(L){const R=L.toString();
try{JSON.parse(R.replace(/^\uFEFF/,""))}catch{return[]}const b=z(L),s=new Set(b?.container==="array"?b.variables.map(({name:a})=>a):[]),l=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([a,E,p])=>E===void 0?[a,String(Number(a))]:p===void 0?[JSON.parse(E)]:[]);return[...new Set(l)].filter(a=>!s.has(a))}}),3657:((q,ae,t)=>{t.d(ae,{Ao:()=>R,ue:()=>b,zy:()=>c});var $=t(4573),N=t(
8522),j=t(663),W=t(7279),z=t(706),D=t(5806),B=t(9870);const I=2048,L=new Set([0,10]);class R extends W.HR{}async function b(S,x){x?.throwIfAborted();const{zip:V,source:ee,entries:ie}=await s(S).catch(
d("The package")),fe=(0,B.wg)([...ie.keys()]),se=[];for(const[ue,M]of ie){x?.throwIfAborted();const A=await p(V,ee,M).catch(d(`${(0,z.TL)(ue)} in the package`));ue.startsWith(fe)&&!O(ue)&&se.push([ue.
slice(fe.length),A])}return(0,B.jz)("zip",se)}async function s(S){const x=h(S),V=await(0,j.SY)(x,{decodeStrings:!1});return{zip:V,source:x,entries:await l(V)}}function h(S){for(let x=S.length-21;x>0;){
x=S.lastIndexOf("PK",x-1,"latin1");const V=x+22+(x<0?1/0:S.readUInt16LE(x+20));if(V<=S.length)return S.subarray(0,V)}throw S.toString("latin1",0,2)==="PK"?new Error("its end is missing"):u(S)}async function l(S){
if(S.entryCount>B.BE)throw f(`The package has ${S.entryCount} entries. The limit is 10,000`);const x=new Map;let V=0;for await(const fe of S.eachEntry()){const se=a(fe);if(x.has(se))throw f(`The packa\
ge has ${(0,z.TL)(se)} twice`,"Export it again.");const ue=E(se,fe);if(ue!==void 0)throw f(`${(0,z.TL)(se)} in the package ${ue}`);if(V+=fe.uncompressedSize,V>B.zx)throw f("The package takes more than\
 256 MiB unpacked, the limit");x.set(se,fe)}const ee=[...x.keys()];if(ee.every(O))throw f("The package has no files in it","Export it again.");const ie=(0,D.Oj)(ee);if(ie===void 0)return x;throw f(`${ie.
map(fe=>(0,z.TL)(fe)).join(" and ")} in the package collide on a disk that ignores case`)}function a({generalPurposeBitFlag:S,fileNameRaw:x,extraFields:V,versionMadeBy:ee}){const ie=(0,$.isUtf8)(x)?I:
S,fe=L.has(ee>>>8);return(0,j.ax)(ie,x,V,!fe).replace(/^(\.\/+)+/,"")}function E(S,x){const V=x.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"is \
neither a file nor a folder":O(S)&&x.uncompressedSize>0?"is a folder with a content of its own":x.canDecodeFileData()?(0,D.dU)(x.fileNameRaw.toString())&&!(0,D.dU)(S)?"is also named env_variables.json":
(0,D.Iv)(S):"is encrypted, or compressed by another method than deflate"}async function p(S,x,V){const{compressedSize:ee,compressionMethod:ie,uncompressedSize:fe}=V,{fileDataStart:se}=await S.readLocalFileHeaderPromise(
V),ue=x.subarray(se,se+ee),M={maxOutputLength:fe||1,chunkSize:fe+64},A=ie===0?ue:(0,N.inflateRawSync)(ue,M);if(A.length!==fe)throw new Error(`it unpacks to ${A.length} bytes, not the ${fe} listed`);if((0,N.
crc32)(A)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return A}function O(S){return S===""||S.endsWith("/")}function f(S,x=""){return new W.HR({what:S,advice:x,topic:"the-package"})}function d(S){
return x=>{if(x instanceof W.HR)throw x;const V={what:`${S} is cut off or damaged`,why:(0,z.TL)(x.message).slice(1,-1)};throw new W.HR({...V,advice:"Export it again.",topic:"the-package"},{cause:x})}}
const y=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function u(S){const x=S.toString("utf8",0,512),[V]=y.find(([,ie])=>ie.
test(x))??["text"],ee=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new R({what:`The package is ${V}, not a zip`,advice:ee,topic:"the-package"})}
const w=33,k=20,i=3,_=8,o=33188;function c({files:S}){const x=[],V=[];let ee=0;for(const[se,ue]of S){const[M,A]=[Buffer.from(se),(0,N.deflateRawSync)(ue)],G=[T(2,k,I,_,0,w),T(4,(0,N.crc32)(ue),A.length,
ue.length),T(2,M.length,0)],r=[T(2,0,0,0),T(4,o*65536,ee)];x.push(Buffer.from("PK"),...G,M,A),V.push(Buffer.from("PK"),Buffer.of(k,i),...G,...r,M),ee+=30+M.length+A.length}const ie=Buffer.concat(V),
fe=[T(2,0,0,S.size,S.size),T(4,ie.length,ee),T(2,0)];return Buffer.concat([...x,ie,Buffer.from("PK"),...fe])}function T(S,...x){const V=Buffer.alloc(S*x.length);for(const[ee,ie]of x.entries())V.writeUIntLE(
ie,ee*S,S);return V}}),2227:((q,ae,t)=>{t.d(ae,{HB:()=>u,xR:()=>y,px:()=>w,Ng:()=>O});var $=t(7279),N=t(2975),j=t(706),W=t(1858),z=t(5805),D=t(2053),B=t(6294),I=t(7596);const L=6,R=32,b=6,s=2e3,h=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class a extends j.pO{#t=new Set;#e=new Set;allow(...c){
for(const T of c)T.length>=L&&this.#t.add(T)}maskFields(c,T,S){const x=p("",c,0).slice(0,s);for(const[V,ee]of x)/id$/i.test(V)&&(0,I.eQ)(ee)&&this.allow(ee);for(const[V,ee]of x)/url$/i.test(V)?this.maskUrl(
ee.trim(),T,S):this.#n(E(ee),S)}maskUrl(c,T,S){const x=URL.canParse(c,T.href)?new URL(c,T.href):void 0;if(x&&T.href.startsWith(x.href))return;const V=[c,x?x.pathname+x.search:""].filter(ie=>/[?:]|^\/\//.
test(ie)),ee=x?[x.href,x.password,(0,I.D4)(x.password),...E(x.search)]:[];this.#n([...V,...ee],S)}#n(c,T){const S=ee=>Array.from(this.#t).some(ie=>ie.includes(ee)),x=c.filter(ee=>!S(ee)&&!S((0,I.D4)(ee))),
V=ee=>encodeURIComponent(Buffer.from(ee).toString());for(const ee of x.flatMap(ie=>[ie,V(ie)]))ee.length<L||this.#e.has(ee)||(this.#e.add(ee),this.add(ee),T.mask(ee))}}function E(o){return Array.from(
o.matchAll(h)).flatMap(([,c="",T=""])=>{const S=T.replace(/[.,:!?)\]}]+$/,"");return l.test(c)||(0,I.D4)(S).length>=R?[S,(0,I.D4)(S)]:[]})}function p(o,c,T){return typeof c=="string"?[[o,c]]:T>b?[]:Array.
isArray(c)?c.flatMap(S=>p(o,S,T+1)):(0,B.Gv)(c)?Object.entries(c).flatMap(([S,x])=>p(S,x,T+1)):[]}function O(o,c,T={}){const S=new a([c,...T.secrets??[]]);return S.allow(o.href,...T.known??[]),{url:o,
apiKey:c,secrets:S,connections:(0,z.Y7)(),rateLimit:new D.q,collections:new Map}}const f=1024*1024,d=12e4,y=12e4,u="The job may have started, so the request was not retried. Check the workflow in AI f\
or Process before you re-run the job.";async function w(o,c){const{label:T,method:S,path:x,isTransient:V}=c,{secrets:ee,rateLimit:ie}=o.platform;ee.allow(...x.split(/[/?&=]/));const fe=S==="GET"?x:void 0,
se=()=>ie.run(T,fe,o,()=>k(o,c));return await(0,N.L5)(o,se,{atLeastMs:V?y:0})}async function k(o,c){const{platform:T,signal:S,log:x}=o,{label:V,method:ee,path:ie,body:fe,idempotent:se=!0,isTransient:ue}=c,
M=new URL(`api/public/${ie}`,T.url),A={accept:"application/json","content-type":"application/json","x-api-key":T.apiKey},G={maxBytes:f,...!se&&{idleMs:d}};try{const r=await(0,z.tN)(T.connections,{label:V,
method:ee,url:M,headers:A,body:fe,...G},S);return x.debug(`${ee} ${T.secrets.redact(M.pathname)}: ${r.status}`),i(o,c,M,r)}catch(r){const v=r instanceof $.HR?r:void 0;if(!se&&(S.aborted||v?.maybeProcessed)){
const K=(0,$.h_)(r),g=`${K.retryable?"":K.advice} ${u}`.trim();throw K.with({advice:g,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw v&&ue?.(v)?v.with({retryable:!0}):r}}function i({
platform:o,log:c},T,S,x){const{label:V,isCreation:ee=!1}=T,{status:ie,headers:fe,bytes:se}=x,{secrets:ue}=o,M=(Q,J,oe)=>(0,W.ue)(V,Q,J,oe),A=(0,z.ET)(x,S,V);if(A){ue.maskUrl(A.href,o.url,c);const Q=`t\
he platform redirects to ${(0,j.OX)(A.origin,100)}, and the key follows no redirect`;throw M(Q,"If that is your environment, set host to it.",{status:ie,maybeProcessed:ie!==307&&ie!==308})}const G=new TextDecoder().
decode(se),r=_(G);ue.maskFields(r??{},o.url,c);const v=(0,B.wv)(r??{},V,ue.redact),{message:K}=v,g=/^\s*</.test(G)||fe["content-type"]?.includes("html")===!0;if(ie<200||ie>299){const Q=o.collections.has(
V),J=(0,B.ik)(T,ie,{message:K,isPage:g,hasWorked:Q});throw M(`the platform answered ${ie}${(0,B.Te)(K)}`,J,{...(0,W.xS)(ie,fe),affectsAll:(ie===401||ie===403)&&!Q,busy:ie===423||ie===409&&!ee})}if(r!==
void 0)return v;throw M(`the platform answered ${G===""?"nothing":g?"with a web page":"with something other than a JSON object"} (${ie})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function _(o){try{const c=JSON.parse(o);return(0,B.Gv)(c)?c:void 0}catch{return}}}),5645:((q,ae,t)=>{t.d(ae,{I:()=>E,R:()=>h});var $=t(7598),N=t(7279),j=t(2975),W=t(706),z=t(1858),D=t(7596),B=t(5805);
const I=256*1024**2,L=5,R=new Set([400,401,403,404,410]),b="Download",s="Re-run the job.";async function h(p,{url:O,freshUrl:f,read:d}){let y=O;return await(0,j.L5)(p,async()=>{y??=await f();const u=await a(
p,y).catch(o=>{throw o instanceof N.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:w,headers:k,bytes:i}=u;if(R.has(w))throw y=void 0,l(`the URL was refused (${w})`,s,{retryable:!0});if(w!==200)throw l(
`the server answered ${w}`,s,{retryable:w===206});if(k["content-type"]?.includes("text/html"))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const _=await d(i).catch(o=>{const c=!k["content-length"]&&!k["transfer-encoding"];throw o instanceof N.HR&&c?o.with({retryable:!0}):o});return{bytes:i,sha256:(0,$.createHash)("sha256").update(i).digest(
"hex"),content:_}})}function l(p,O,f={}){return new N.HR({what:b,why:p,advice:O,topic:"the-package"},f)}async function a(p,O){const{platform:f,log:d,signal:y}=p;let u=O;for(let w=0;;w++){const k=w===0&&
u.origin===f.url.origin,i={accept:"*/*",...k&&{"x-api-key":f.apiKey}},_={label:b,method:"GET",url:u,headers:i,maxBytes:I};f.connections.proven.add(u.origin);const o=async()=>{const S=await(0,B.tN)(f.connections,
_,y),{status:x,headers:V}=S;d.debug(`GET a package from ${(0,W.OX)(_.url.origin)}: ${x}`);const ee=`the server answered ${x}`;if((0,z.dg)(x))throw(0,z.ue)(b,ee,z.$_,(0,z.xS)(x,V));return S},c=await(k?
f.rateLimit.run(b,void 0,p,o):o()),T=(0,B.ET)(c,u,b);if(T===void 0)return c;if(w===L)throw l("the URL redirects in a circle",s);T.origin===u.origin&&T.username+T.password===""&&Object.assign(T,{username:u.
username,password:u.password}),u=E(T.href,p)}}function E(p,{platform:O,log:f}){const d=O.url;if(O.secrets.maskUrl(p,d,f),!URL.canParse(p,d.href))throw l("the platform's download URL can't be read",s);
const y=new URL(p,d.href);y.protocol==="http:"&&d.protocol==="https:"&&y.hostname===d.hostname&&(y.protocol="https:",y.port===""&&(y.port=d.port),O.secrets.maskUrl(y.href,d,f));const u=y.protocol==="h\
ttp:"&&d.protocol==="http:"&&(0,D.U9)(y.hostname);if(y.protocol!=="https:"&&!u)throw l("the platform's download URL isn't https","Check host.");return y}}),1858:((q,ae,t)=>{t.d(ae,{$_:()=>B,Dx:()=>z,Ur:()=>h,
dg:()=>p,ue:()=>W,xS:()=>O});var $=t(7279),N=t(2975),j=t(706);function W(f,d,y,u={}){return new $.HR({what:f,why:d,advice:y,topic:"the-platforms-response"},u)}function z(f,d,y,u){return new $.HR({what:f,
why:d,advice:y,topic:"the-connection"},u)}const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"\
the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},B="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_\
CA_CERTS on the runner.",L=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,b=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function h(f,d,y,u){if(!(f instanceof Error&&"code"in f))return f;const w=String(f.code);if(L.test(w)){const S=`the TLS connection can't be trusted (${w})`;return z(d,S,`Check host. ${I}`,{affectsAll:!0,
cause:f})}const[,k]=s.exec(f.message)??[];if(k!==void 0)return l(d,k,f);const i=!y&&R.test(w),_=i?"the TLS connection failed":"the connection failed",o=D[w]??`${b.test(w)?"the response can't be decode\
d":_} (${w})`,c={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:f};if(u||!(i||w==="ENOTFOUND"))return z(d,o,B,c);const T=i?`Check host and its port. ${I}`:"Check host.";return z(d,o,T,{...c,maxRetries:2})}
function l(f,d,y){const u=(i,_,o=!1)=>z(f,i,_,{affectsAll:!0,cause:y,retryable:o});if(d==="407")return u("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const w=Number(
d);if(w<500&&!p(w))return u(`the proxy refuses the connection (${d})`,"Allow the host there, or add it to NO_PROXY.");const k=`the proxy made no connection (${(0,j.OX)(d,100)})`;return u(k,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),E=new Set([501,505,506,508,510,511]);function p(f){return a.has(f)||f>=500&&!E.has(f)}function O(f,d){return{status:f,retryable:p(
f),retryAfterMs:(0,N.Vs)(d["retry-after"]),maybeProcessed:f===408||f>=500}}}),7596:((q,ae,t)=>{t.d(ae,{d4:()=>b,D4:()=>L,eQ:()=>B,U9:()=>D,hk:()=>R,o6:()=>z,wh:()=>I});const $=je(import.meta.url)("nod\
e:net");var N=t(9783),j=t(1858);const W=200;function z(s){const h=/^[a-z0-9+.-]+:\/\//i.test(s)?s:`https://${s}`;if(/[\s\p{C}\\]/u.test(h)||!URL.canParse(h))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const l=new URL(h);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(h))throw new Error("mu\
st not contain a user name or password");if(l.protocol==="http:"&&!D(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+=
"/"),l}function D(s){return s==="localhost"||s==="[::1]"||(0,$.isIPv4)(s)&&s.startsWith("127.")}function B(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function I(...s){return s.find(h=>typeof h=="str\
ing"&&h.length<=W&&B(h))}function L(s){try{return decodeURIComponent(s)}catch{return s}}function R(){for(const s of["https_proxy","HTTPS_PROXY"]){const h=process.env[s]?.trim();h!==void 0&&(process.env[s]=
h===""||h.includes("://")?h:`http://${h}`)}for(const s of["no_proxy","NO_PROXY"]){const h=process.env[s];h!==void 0&&(process.env[s]=h.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function b(s,h){const l=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!l||(0,N.H)(s)||/^https?:/i.test(l)&&(0,N.s)(s))return;throw(0,j.Dx)(h,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,ae,t)=>{t.d(ae,{ET:()=>y,J9:()=>l,Y7:()=>h,tN:()=>a});var $=t(7067),N=t(4708),j=t(8522),W=t(6671),z=t(2975),D=t(
706),B=t(1858),I=t(7596);const L=3e4,R=65536,b=new Set([301,302,303,307,308]),s="export-workflow-action";function h(){(0,I.hk)();const u=()=>new W.Qq(s,[],{keepAlive:!0});return{kept:{http:u(),https:u()},
proven:new Set}}function l(u){return{type:"application/json",bytes:Buffer.from(JSON.stringify(u))}}async function a({kept:u,proven:w},k,i){const{label:_,method:o,url:c,headers:T,body:S,maxBytes:x,idleMs:V=L}=k;
(0,I.d4)(c,_);const ee=c.protocol==="https:"?"https":"http",ie=S?new W.Qq(s):u[ee],fe=new AbortController,se=AbortSignal.any([i,fe.signal]);let[ue,M]=[!1,"no response"];const A=setTimeout(()=>{const r={
retryable:!0,maybeProcessed:ue};fe.abort((0,B.Dx)(_,`${M} within ${V/1e3} s`,B.$_,r))},V);let G;try{G={http:$,https:N}[ee].request({method:o,host:c.hostname.replace(/^\[|\]$/g,""),port:c.port,path:c.pathname+
c.search,headers:{...T,...S&&{"content-type":S.type,"content-length":S.bytes.length},"accept-encoding":"identity","user-agent":s},...c.username+c.password!==""&&{auth:`${(0,I.D4)(c.username)}:${(0,I.D4)(
c.password)}`},agent:ie.getAgent(c.href),signal:se});const r=E(G,_,()=>{ue=!0});p(G,S?.bytes??Buffer.alloc(0),()=>A.refresh());const v=await(0,z.Mu)(se,r);w.add(c.origin),M="no data";const K=[];let g=x;
for await(const H of v){if(A.refresh(),g-=H.length,g<0)throw d(_,x);K.push(H)}const U=f(Buffer.concat(K),v.headers["content-encoding"],_,x);return{status:v.statusCode??0,headers:v.headers,bytes:U}}catch(r){
throw G?.destroy(),se.throwIfAborted(),(0,B.Ur)(r,_,ue,w.has(c.origin))}finally{clearTimeout(A),S&&G?.destroy()}}function E(u,w,k){return new Promise((i,_)=>{u.once("socket",c=>{u.reusedSocket?k():c.once(
u.protocol==="https:"?"secureConnect":"connect",k)});const o=c=>{c.socket.destroy();const T={retryable:!0,maybeProcessed:!0};_((0,B.Dx)(w,"the server switched protocols (101)",B.$_,T))};u.once("upgrad\
e",o),u.once("response",c=>c.statusCode===101?o(c):i(c)),u.on("error",_)})}function p(u,w,k){w.length===0?u.end():u.write(w.subarray(0,R),i=>{k(),i||p(u,w.subarray(R),k)})}const O=new Set(["gzip","x-g\
zip","deflate"]);function f(u,w="",k,i){const _=w.toLowerCase().split(/[\s,]+/);try{return _.reduceRight((o,c)=>{const T=c==="br"?j.brotliDecompressSync:O.has(c)?j.unzipSync:void 0;return T&&o.length>
0?T(o,{maxOutputLength:i}):o},u)}catch(o){throw o.code==="ERR_BUFFER_TOO_LARGE"?d(k,i):o}}function d(u,w){const k=`the response is larger than ${(0,D.Xe)(w)}, the limit`;return(0,B.ue)(u,k,"Check host\
.",{maybeProcessed:!0})}function y({status:u,headers:w},k,i){if(!b.has(u)||w.location===void 0)return;const _=w.location.replace(/[\x80-\xff]/g,o=>`%${o.charCodeAt(0).toString(16)}`);if(URL.canParse(_,
k.href))return new URL(_,k.href);throw(0,B.ue)(i,`the platform redirects (${u}) to an address that can't be read`,"Check host.")}}),6006:((q,ae,t)=>{t.d(ae,{SO:()=>s,cd:()=>R,qt:()=>f});var $=t(7279),
N=t(2975),j=t(706),W=t(2227),z=t(7596),D=t(2053),B=t(6294);const I=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function L(w){return I.find(([,k])=>k.test(w))?.[0]??"unknown"}function R({fields:w,message:k,redact:i}){const _=(0,B.Gv)(w.response)?w.response:{},o=[_.downloadUrl,_.downloadURL,w.downloadUrl,w.downloadURL];
return{dockStatusId:(0,z.wh)(w["dock-statusId"],w.dockStatusId,w._id),workflowId:(0,z.wh)(w.workflowId,w.toolId),exportJobId:(0,z.wh)(w.exportJobId),status:b(w.status,i),downloadUrl:o.map(c=>typeof c==
"string"?c.trim():"").find(c=>c!==""),refused:w.success===!1,message:k}}function b(w,k){const i=typeof w=="string"||typeof w=="number"?String(w).trim():"",_=i.toUpperCase().replace(/[\s-]+/g,"_");return L(
_)==="unknown"?k(i,40).toUpperCase():_}async function s(w,k,i=()=>!0){const _=`dock-status/${k}`;return R(await(0,W.px)(w,{label:"Dock status",method:"GET",path:_,isTransient:i}))}const h="the-job-on-\
the-platform",l=50,a=294,E=6.12,p=2e3;function O(w,k){const i=Math.max(a,w/E);return w<D.k?i:Math.max(p,Math.min(k,i))}async function f(w,k,i){const{log:_,signal:o}=w,c=performance.now(),T=d(w,c);let S=k,
x;for(let V=0;;V++){i.onStatus(S),T(S);const ee=L(S.status);if(ee==="failed"||ee==="succeeded"&&S.refused){const fe=`The job ${S.status==="FAILED"?"failed":`ended as ${S.status}`} on the platform`,se=`${S.
message??"it gave no reason"} (dock status ${k.dockStatusId})`;throw new $.HR({what:fe,why:se,advice:i.advice,topic:h})}if(ee==="succeeded")return S.status!=="SUCCESS"&&_.warning(`The platform reports\
 ${S.status}, which is treated as SUCCESS.`),S;const ie=performance.now();x=ee==="unknown"&&S.refused?x??ie:void 0;try{if(x!==void 0&&ie-x>=W.xR){const se=`The platform refused to report the job's sta\
tus for ${(0,j.zK)(W.xR)}`;throw new $.HR({what:se,topic:h})}await(0,N.yy)(V===0?l:O(ie-c,i.longestWaitMs),o);const fe=({status:se=404})=>V>0||se===404;S=await s(w,k.dockStatusId,fe)}catch(fe){throw u(
fe,k,S)}}}function d({log:w},k){let i,_=k;return o=>{const c=performance.now(),T=(0,j.zK)(c-k),S=o.status!==i,x=c-_>=D.k;(S||x)&&(_=c),S&&i!==void 0?w.info(`${o.status||"No status"} after ${T}`):x&&w.
info(`Still ${o.status||"without a status"} after ${T}`),S&&L(o.status)==="unknown"&&w.warning(`The platform reports an unknown status (${y(o)}). The action keeps waiting.`),i=o.status}}function y({status:w,
message:k}){return`${w||"none"}${k===void 0?"":`, "${k}"`}`}function u(w,{dockStatusId:k},i){const _=L(i.status)==="unknown"||i.message!==void 0?`, last status ${y(i)}`:"",o=`The job may still be runn\
ing on the platform: dock status ${k}${_}.`,c=(0,$.h_)(w);return c.with({advice:`${c.advice} ${o}`.trim(),cause:w})}}),2053:((q,ae,t)=>{t.d(ae,{k:()=>z,q:()=>R});var $=t(7279),N=t(2975),j=t(1858);const W=30,
z=6e4,D=500,B=16e3,I=.95,L=20;class R{#t=new Map;#e=0;#n=0;#r=0;async run(s,h,l,a){const E=await this.#o(s,h,l),p=()=>E>this.#r;try{const O=await a();return p()&&(this.#n=this.#n<L?0:this.#n*I),O}catch(O){
if(!(O instanceof $.HR&&O.status===N.kU))throw O;const f=performance.now();throw p()&&(this.#n=Math.min(B,Math.max(D,this.#n*2)),this.#r=f),this.#e=Math.max(this.#e,f+(O.retryAfterMs||2*this.#n)),O.with(
{retryAfterMs:this.#e-f})}}async#o(s,h,{signal:l,endsAt:a}){const E=h!==void 0&&this.#t.get(h)||[];for(h!==void 0&&this.#t.set(h,E);;){if(l.throwIfAborted(),this.#e>=a)throw(0,j.ue)(s,"the platform as\
ked for a pause that exceeds the timeout",j.$_);const p=performance.now(),O=E.at(-W)??Number.NEGATIVE_INFINITY,f=Math.max(this.#e,O+z);if(f<=p)return this.#e=p+this.#n,E.push(p),p;await(0,N.yy)(f-p,l)}}}}),
6294:((q,ae,t)=>{t.d(ae,{Gv:()=>z,LO:()=>j,Te:()=>W,ik:()=>R,wv:()=>N});var $=t(1858);function N(b,s,h){const l=I(b,0);return{fields:b,label:s,redact:h,message:l&&h(l)||void 0}}function j({label:b,message:s},h,l){
return(0,$.ue)(b,`the platform answered without a ${h}${W(s)}`,l)}function W(b){return b===void 0?"":` (${b})`}function z(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}const D=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],B=4;function I(b,s){if(typeof b=="string")return b.trim()||void 0;if(!(s>B)){
if(Array.isArray(b))return I(b[0],s+1);if(z(b))for(const h of D){const l=I(b[h],s+1);if(l!==void 0){const{code:a}=b;return typeof a=="number"||typeof a=="string"?`${l}, code ${a}`:l}}}}const L="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function R(b,s,{message:h="",isPage:l,hasWorked:a}){if((0,$.dg)(s))return $.$_;if(s===404)return"Check host, the IDs, and that the key's account can see\
 the workflow.";if(s===409&&b.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(s===409||s===423)return"Another job may be changing the workflow. Check it in A\
I for Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)return b.isTransient?$.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the p\
latform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const E=b.scope===
void 0?"another scope":`the scope "${b.scope}"`;if(s===403)return`The key needs ${E}. Add it under ${L}.`;const p=/scope/i.test(h)?` The key also needs ${E}.`:"";return`The platform does not know the \
key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${L}.${p}`}}),3349:((q,ae,t)=>{t.d(ae,{EH:()=>b,Nq:()=>R,kZ:()=>h,s8:()=>s});var $=t(
7279),N=t(2975),j=t(2227),W=t(5645),z=t(5805),D=t(6006),B=t(6294);const I=["workflows","workflow","tools"];async function L(l,a){const{collections:E}=l.platform;let p;for(const O of new Set([...E.values(),
...I])){const f=a(O),{label:d,idempotent:y=!0}=f,u=E.get(d);if(!(u&&u!==O))try{const w=await(0,j.px)(l,f);E.set(d,O);const k=(0,D.cd)(w),{dockStatusId:i}=k;if(i!==void 0)return{...k,dockStatusId:i};throw(0,B.
LO)(w,"dock status ID",y?"Check host and the IDs.":j.HB)}catch(w){if(w instanceof $.HR&&w.busy&&E.set(d,O),!(w instanceof $.HR&&w.status===404))throw w;p??=w}}throw p}async function R(l,{workflowId:a,
flowId:E}){return await L(l,p=>({label:"Export",method:"POST",path:`${p}/${a}/export?flowId=${E}`,scope:"Export workflow"}))}async function b(l,a,E){const p=E.downloadUrl??a.downloadUrl??(await(0,D.SO)(
l,a.dockStatusId)).downloadUrl;if(p!==void 0)return(0,W.I)(p,l);const O=`the platform reports ${E.status} but names no download URL`;throw new $.HR({what:"Export",why:O,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function s(l,a,{app:E,flow:p,env:O}){const f="workflowName"in a,d=y=>y==="tools"?"tool":"workflow";return await L(l,y=>({label:"Import",method:"POST",path:f?`${y}/impo\
rt`:`${y}/${a.workflowId}/import`,body:(0,z.J9)({[`${d(y)}DataFileId`]:E,flowDataFileId:p,envVariablesFileId:O,...f&&{[`${d(y)}Name`]:a.workflowName}}),idempotent:!1,isCreation:f,scope:"Import workflo\
w"}))}async function h(l,a){const E=p=>({label:"Deploy",method:"POST",path:`${p}/${a}/deploy`,body:(0,z.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,N.L5)(l,()=>L(l,E),{untilFree:!0})}}),
2597:((q,ae,t)=>{t.d(ae,{g:()=>M,L:()=>se});var $=t(6760),N=t(3e3),j=t(9462),W=t(3349),z=t(706),D=t(2227),B=t(7596),I=t(5805),L=t(6294);const R=25e6,b=1e7,s="bulkImport",h="Re-run the job.";async function l(r,{
name:v,bytes:K}){const g=`Upload of ${v}`,U=(J,oe)=>(0,D.px)(r,{label:g,method:"POST",path:J,body:oe,scope:"Import workflow"});let H;if(K.length<R)H=await U("files",await a("fileContext",s,{name:v,bytes:K}));else{
const J=Math.ceil(K.length/b),oe={totalChunks:J,fileExtension:"json",fileName:v,fileSize:K.length},te=await U("files/session/start",(0,I.J9)({fileContext:s,...oe})),le=(0,B.wh)(te.fields.sessionId);if(le===
void 0)throw(0,L.LO)(te,"session ID",h);for(let pe=0;pe<J;pe++){const he=K.subarray(pe*b,(pe+1)*b);await U(`files/session/${le}`,await a("chunkNumber",String(pe),{name:v,bytes:he}))}H=await U(`files/s\
ession/${le}/complete`)}const{fileId:Q}=H.fields;if(typeof Q!="string"||Q==="")throw(0,L.LO)(H,"file ID",h);return r.log.info(`Uploaded ${v}: ${(0,z.Xe)(K.length)}`),Q}async function a(r,v,{name:K,bytes:g}){
const U=new FormData;U.set(r,v),U.set("file",new Blob([g],{type:"application/json"}),K);const H=new Response(U);return{type:H.headers.get("content-type")??"",bytes:Buffer.from(await H.arrayBuffer())}}
var E=t(2975),p=t(6779);const O="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",f="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function d(r,v,{source:K,target:g,definitions:{app:U,flow:H,env:Q},whenBusy:J="retry",timeoutMs:oe,longestWaitMs:te}){const le="workflowI\
d"in g?g.workflowId:void 0,pe="workflowId"in g?`workflow ${g.workflowId}`:`a new workflow, ${g.workflowName}`;return r.log.info(`Importing ${(0,z.OX)(K)} into ${pe}, at ${v.url.href}`),await(0,j.N)({...r,
platform:v},(0,j.R)(oe,"No import"),async he=>{const ye={app:await l(he,U),flow:await l(he,H),env:Q&&await l(he,Q)},Ie=J==="retry",$e=await(0,E.L5)(he,()=>(0,W.s8)(he,g,ye),{untilFree:Ie}),{outputs:_e}=await(0,p.
Bv)(he,$e,{title:"Import job",longestWaitMs:te,advice:O,idsIn:({workflowId:Me=le})=>({...Me!==void 0&&{"workflow-id":le??Me}})});return _e})}async function y(r,v,{workflowId:K,timeoutMs:g,longestWaitMs:U}){
return r.log.info(`Deploying workflow ${K}, at ${v.url.href}`),await(0,j.N)({...r,platform:v},(0,j.R)(g,"No deployment"),async H=>{const{outputs:Q}=await(0,p.Bv)(H,await(0,W.kZ)(H,K),{title:"Deploy jo\
b",longestWaitMs:U,advice:f,idsIn:()=>({"workflow-id":K})});return Q})}var u=t(2697),w=t(9630),k=t(532),i=t(7279),_=t(6191),o=t(7487),c=t(8920),T=t(9870),S=t(3657),x=t(4264),V=t(6224),ee=t(7833);const ie="\
import-deploy-and-promote",fe="Make and approve a new plan.";async function se(r,v,K){const{approved:g,upload:U,deploy:H,ignore:Q}=r.inputs,J=K.workflows.map(({outcome:le})=>le==="unchanged"?"finish":
"import"),{differences:oe,actions:te}=g?(0,x.Gy)(g,K):{differences:[],actions:J};if(oe.length>0){const le="The approved plan doesn't hold any more, so this attempt changed nothing";throw new i.HR({what:le,
why:oe.join("; "),advice:fe,topic:ie})}try{const pe=(0,o.Tm)()>1&&U!==void 0&&te.includes("finish")?await(0,_.wn)(r):[];for(const[he,ye]of v.entries()){if(ye.action=te[he],ye.action!=="finish")continue;
const Ie=$e=>!g||(0,x.cM)(g,he,(0,w.ol)($e,Q));ye.backup=await ue(r,pe,ye.candidate.name,Ie),(!H||!(g||ye.backup))&&(ye.action="leave")}}catch(le){r.signal.throwIfAborted();const pe="Can't look for th\
e backups of the earlier attempts, so this attempt changed nothing",Ie=` What an earlier attempt imported can also be deployed with the deploy action: ${v.filter((_e,Me)=>te[Me]==="finish").map(({candidate:_e,
plan:Me})=>`${_e.name} (${Me.target})`).join(", ")}.`,$e=`Use "Re-run failed jobs".${H?Ie:""}`;throw new i.HR({what:pe,why:(0,i.gJ)(le),advice:$e,topic:ie},{cause:le})}}async function ue(r,v,K,g){const U=`${K}\
-before-`,H=J=>Number(/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),Q=v.filter(({name:J})=>J.startsWith(U)&&H(J.slice(U.length))<(0,o.Tm)());for(const{id:J,name:oe}of Q.sort((te,le)=>le.id-te.id)){const te=(0,c.
mu)(await(0,S.ue)(await(0,_.R9)(r,J),r.signal));if(g((0,V.YR)(te)))return{id:J,name:oe,holdsVariables:te.env!==void 0}}}async function M(r,v){const{platform:K,inputs:g}=r,{path:U,target:H,definitions:Q,
name:J}=v.candidate;if(v.action==="leave"){r.log.info("Neither imported nor deployed"),v.begun="nothing";return}let oe=g.candidates.length>1?void 0:v.plan;v.begun="import";try{const te=async()=>{const pe=oe??
await(0,V.Cs)(r,v.candidate);if(oe=void 0,!(0,V.cS)(v.plan,pe)){const ye=`The target of ${J} has changed since this step compared it, so it was left as it is`;throw new i.HR({what:ye,advice:fe,topic:ie})}
if(v.action==="finish")return;pe.state&&(v.backup=await A(r,v,pe.state));const he={...g,source:U,target:H,definitions:Q,whenBusy:"throw"};v.job=await d(r,K,he),v.imported=!0};if(await(0,E.L5)({...r,endsAt:performance.
now()+g.timeoutMs},te,{untilFree:!0}),!g.deploy)return;v.begun="deploy";const le=(0,ee.wZ)(v);if(le===void 0){const pe="Look for it in AI for Process, and deploy it there.";throw new i.HR({what:"the p\
latform didn't name the new workflow's ID",advice:pe})}v.job=await y(r,K,{...g,workflowId:le}),v.deployed=!0}catch(te){const le=(0,i.iT)(te);v.job={...v.job,...(0,p.Zw)(le)},v.error=G(le,v,(0,u.Sm)(g.
host))}}async function A(r,{candidate:v,plan:K},g){const{upload:U,artifactEnvVariables:H,host:Q}=r.inputs,J=`${v.name}-before-${(0,o.Tm)()}`,oe=g.package.files.has(T.Km),te=`Backup of workflow ${K.target}\
 at ${(0,u.Sm)(Q)}`,le=await(0,o.Pd)("workflow-backup-");for(let pe=1;;pe++){const he=(0,$.join)(le,`${J}${pe===1?"":`-${pe}`}.zip`);if(await(0,k.lo)(he,g.bytes),!U)return r.log.info(`${te}: ${he}, on\
 this runner only`),{name:he,holdsVariables:oe};try{const ye=await(0,N.mJ)(r,{...g,path:he},{upload:U,artifactEnvVariables:H});return r.log.info(`${te}: ${ye.name}, ${ye.url}`),{name:ye.name,id:ye.id,
holdsVariables:oe&&H}}catch(ye){if(!(ye instanceof _.B6))throw ye}}}function G(r,v,K){const{candidate:g,begun:U,imported:H,backup:Q}=v,J=(0,i.h_)(r),oe=(0,ee.wZ)(v),[te,le]=["workflowName"in g.target,
U==="deploy"],pe=`deploy workflow ${oe} with the deploy action`,he=te?le?pe:"start a new run":'use "Re-run failed jobs"',ye=`${g.name} was ${H?"":"already "}imported${oe?` into workflow ${oe}`:""} but\
 not deployed: `,Ie=[J.advice.replace(/(r)e-run the job/gi,($e,_e)=>_e==="r"?he:he[0]?.toUpperCase()+he.slice(1)),le&&!te?`Or ${pe}.`:"",te&&oe?`The new workflow's ID is ${oe}.`:"",Q?`The package that\
 ${K} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return J.with({what:(le?ye:"")+J.what,advice:Ie.filter(Boolean).join(" ")})}}),161:((q,ae,t)=>{t.d(ae,{K:()=>se});var $=t(3024),N=t(
6760),j=t(3e3),W=t(819),z=t(7279),D=t(6584);class B{#t=[];#e;constructor(){const v=W.V4("api-key");v!==""&&W.Pq(v)}text(v){return W.V4(v)}lines(v){return W.V4(v,{trimWhitespace:!1})}optional(v,K){const g=this.
text(v);return g===""?void 0:this.parse(v,g,K)}parse(v,K,g){try{return g(K)}catch(U){this.refuse(v,(0,z.gJ)(U),(0,z.h_)(U).topic);return}}required(v,K,g="is required"){return this.text(v)===""&&this.refuse(
v,g),this.optional(v,K)}notEmpty(v,K,g){if(process.env[`INPUT_${v.toUpperCase()}`]?.trim()===""){const U=`Where an event has no inputs, write \`\${{ inputs.${v} || ${g} }}\``;this.refuse(v,`is empty. \
Is the name in the expression right?${g===void 0?"":` ${U}`}`)}return this.optional(v,K)}boolean(v,K){return this.notEmpty(v,D.yG,K?void 0:"false")??K}refuse(v,K,g="before-anything-is-sent"){this.#e??=
g,this.#t.push(`${v} ${K.replace(/(?<=[a-z])\.$/,"")}`)}check(v){if(v!==void 0&&this.#t.length===0)return v;throw new z.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function I(r){const v=r.
required("host",D.or),g=r.required("api-key",D.Do,"is required. The secret isn't set, or this job can't read it"),U=(r.optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,H=(r.optional("poll-interval-\
seconds",(0,D.$J)(3600))??10)*1e3,Q=r.boolean("summary",!0);return v&&g?{host:v,apiKey:g,timeoutMs:U,longestWaitMs:H,summary:Q}:void 0}var L=t(8920),R=t(7598),b=t(1455),s=t(532),h=t(706),l=t(5806),a=t(
9870);function E(r,v){return new z.HR({what:r,advice:v,topic:"unpacking"})}function p(r,v){for(const{index:K}of`${v}/`.matchAll(/\//g)){const g=v.slice(0,K),U=(0,$.lstatSync)((0,N.join)(r,g),{throwIfNoEntry:!1});
if(U?.isSymbolicLink())throw E(`${(0,h.TL)(g)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(g===v&&U?.isFile())return U;if(!U?.isDirectory())break}}async function O(r){return(await(0,b.
readdir)(r,{withFileTypes:!0})).map(K=>K.name+(K.isDirectory()?"/":""))}async function f(r,v){const K=[],g=[""];for(const U of g){v.throwIfAborted();for(const H of await O((0,N.join)(r,U))){if((0,l.jq)(
H.replace("/","")))continue;if((H.endsWith("/")?g:K).push(U+H),K.length+g.length>a.BE)throw new Error("more than 10,000 files are in it")}}return K}async function d(r){if(!p(r,l.gv))return;const v=await(0,b.
readFile)((0,N.join)(r,l.gv),"utf8");try{const{unpackedFiles:K}=JSON.parse(v),g=K.every(U=>(0,l.x5)(U)===void 0);return{text:v,paths:g?new Set(K):void 0}}catch{return{text:v,paths:void 0}}}async function y(r,v){
const K=new Set(v.map(caseFold));return(await O(r).catch(()=>[])).filter(H=>H.endsWith("/")).map(H=>H.slice(0,-1)).filter(H=>!K.has(caseFold(H))).filter(H=>existsSync(join(r,H,RECORD))).sort()}function u(r){
return`${JSON.stringify({unpackedFiles:[...new Set(r)].sort()},null,2)}
`}var w=t(3657);async function k(r,v){try{const K=await(0,b.stat)(r);if(K.isDirectory())return await T(r,v);if(K.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const g=await(0,b.readFile)(
r);return{...await(0,w.ue)(g,v),sha256:(0,R.createHash)("sha256").update(g).digest("hex")}}catch(K){throw c(K,r,v)}}async function i(r,v){const K=()=>k(r,v);try{const g=statSync(r,{throwIfNoEntry:!1});
if(g===void 0)return{kind:"missing"};const U=g.isDirectory()?await _(r,v):new Map,[H,...Q]=[...U.values()].flat();return H===void 0?{kind:"single",read:K}:{kind:"several",names:[...U.keys()].sort(),async read(J){
const[oe,te]=U.get(J)??[];if(oe&&te)throw new Error(`is there twice, as ${quoted(oe.name)} and as ${quoted(te.name)}. Remove one of them`);if(oe?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await k(join(r,oe?.name??J),v)},...Q.length===0&&H.isDirectory()&&{readSingle:K}}}catch(g){throw c(g,r,v)}}async function _(r,v){const K=new Map,g=await readdir(r,{withFileTypes:!0});
if(isWorkflow(g.filter(U=>!U.isDirectory()).map(({name:U})=>U)))return K;for(const U of g){if(v.throwIfAborted(),U.name.startsWith(".")||!await o(join(r,U.name),v))continue;const H=U.isDirectory()?U.name:
U.name.replace(/\.zip$/i,"");K.set(H,[...K.get(H)??[],U])}return K}async function o(r,v){const K=await stat(r).catch(()=>{});if(K?.isDirectory())return isWorkflow(await S(r));if(!K?.isFile()||!/\.zip$/i.
test(r))return!1;try{return isWorkflow([...(await k(r,v)).files.keys()])}catch{return v.throwIfAborted(),!0}}function c(r,v,K){if(K.aborted)return K.reason;if(r instanceof w.Ao){const H=`${r.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(H,{cause:r})}const U=(0,s.Mi)(r)&&r.code==="ENOENT"&&r.path===v?`doesn't exist: ${(0,h.MW)(v)}`:`can'\
t be read: ${(0,s.Uc)(r)}`;return new Error(U,{cause:r})}async function T(r,v){const K=(0,N.join)(r,(0,a.wg)(await S(r))),g=await d(K);if(g&&!g.paths)throw new Error(`${l.gv} isn't as this action writ\
es it`);const U=g?.paths?new Set([...a.LX,...g.paths]):await f(K,v),H=new Map;let Q=a.zx;for(const J of U){v.throwIfAborted();const oe=p(K,J);if(oe!==void 0){if(Q-=oe.size,Q<0)throw new Error("its fil\
es take more than 256 MiB, the limit");H.set(J,await(0,b.readFile)((0,N.join)(K,J)))}}if(H.size===0)throw new Error("no files are in it");return(0,a.jz)("folder",H)}async function S(r){const v=await O(
r),g=v.filter(U=>U.endsWith("/")&&!U.startsWith(".")).map(async U=>(await O((0,N.join)(r,U))).map(H=>U+H));return[...v,...(await Promise.all(g)).flat()]}async function x(r,{path:v,variables:K,sha256:g,
needsVariables:U,of:H=""},Q){const J=(he,ye)=>r.refuse(he+H,ye,"import-deploy-and-promote"),oe=he=>ye=>{Q.throwIfAborted(),J(he,(0,z.gJ)(ye))},te=K?await(0,L.Ch)(K,Q).catch(oe("env-variables")):void 0,
pe=await(async()=>{const{sha256:he,...ye}=await k(v,Q),Ie=(0,L.mu)(ye,te);return{path:v,package:ye,sha256:he,definitions:Ie,variablesFile:K&&(0,N.basename)(K)}})().catch(oe("package"));if(pe&&g!==void 0&&
pe.sha256!==g){const he=`is not the digest of the package, which is ${pe.sha256}`;J("package-sha256",pe.sha256?he:"is only for a package that is a .zip")}return pe&&U&&K===void 0&&!pe.definitions.env&&
J("env-variables","is required for an existing workflow, because the package has no env_variables.json"),pe}var V=t(682),ee=t(2899),ie=t(7487),fe=t(4264);async function se(r){const v=new B,K=v.boolean(
"plan",!1),g=K?void 0:ue(v),U=M(v,K),H=await A(v,U,r),Q=I(v),J=(0,j.WZ)(v,!1),oe=v.boolean("deploy",!0),te=v.optional("ignore",ee.wo)??ee.K$,{fromList:le}=U;return{...v.check(Q),...J,candidates:H,fromList:le,
isPlan:K,approved:g,deploy:oe,ignore:te}}function ue(r){const v=r.text("approved-plan");return v===""&&r.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan faile\
d, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),v==="none"?void 0:r.optional("approved-plan",fe.ud)}function M(r,v){
if(r.text("workflow-name")===""){const{targets:U,fromList:H}=(0,V.R)(r,"workflow-"),Q=U.map(({workflowId:te})=>te),J=Q.find((te,le)=>Q.indexOf(te)<le),oe=r.text("workflows")===""?"workflows-file":"wor\
kflows";return J!==void 0&&r.refuse(oe,`has workflow-id ${J} twice`),{targets:U.map(({name:te,...le})=>({name:te,target:le})),fromList:H}}for(const U of["workflow-id","flow-id","workflows","workflows-\
file"])r.text(U)!==""&&r.refuse(U,"can't be combined with workflow-name");if(!v&&(0,ie.Tm)()>1){const U=`can't be applied in run attempt ${(0,ie.Tm)()}: an earlier attempt may have created the workflo\
w. Look for it in AI for Process. If it doesn't exist, start a new run`;r.refuse("workflow-name",U,"import-deploy-and-promote")}const K=r.optional("workflow-name",D.sU),g=r.optional("name",D.$q)??K;return g===
void 0||K===void 0?{targets:[],fromList:!1}:{targets:[{name:g,target:{workflowName:K}}],fromList:!1}}async function A(r,{targets:v,fromList:K},g){const U=r.required("package",D.EO),H=r.notEmpty("packa\
ge-sha256",D.tz,"'any'");K&&H!==void 0&&r.refuse("package-sha256","is only for a single package");const Q=te=>te==="package"?te:(0,D.EO)(te),J=r.notEmpty("env-variables",Q,"'package'");if(U===void 0)return[];
const oe=[];for(const{name:te,target:le}of v){const pe=K?` of ${te}`:"",he=K?r.parse(`package${pe}`,te,Oe=>G(U,Oe)):U,ye=J&&K?(0,N.join)(J,`${te}.json`):J,Ie=J==="package"?void 0:ye,$e="workflowId"in le&&
J==="package",Me=he&&await x(r,{path:he,...{variables:Ie,sha256:K?void 0:H,needsVariables:$e,of:pe}},g);Me&&oe.push({name:te,target:le,...Me})}return oe}function G(r,v){const K=(0,N.join)(r,`${v}.zip`),
[g=K,U]=[(0,N.join)(r,v),K].filter(H=>(0,$.existsSync)(H));if(U){const H=`as ${(0,D.bY)(`${v}.zip`)} and as ${(0,D.bY)(`${v}/`)}`;throw new Error(`is there twice, ${H}. Remove one of them`)}if((0,$.existsSync)(
g)&&(0,$.lstatSync)(g).isSymbolicLink())throw new Error("is a link, which isn't followed");return g}}),6325:((q,ae,t)=>{t.a(q,async($,N)=>{try{let d=function({rows:y}){for(const{candidate:u}of(0,p.p1)(
y)){const{name:w,target:k}=u,i="workflowId"in k?`workflow-id ${k.workflowId}, flow-id ${k.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${w}, which doesn't mean that it is deployed. If an earlier\
 attempt may have stopped before its deployment, deploy it with the deploy action (${i}).`)}};var j=t(3e3),W=t(6779),z=t(3018),D=t(682),B=t(7279),I=t(8725),L=t(7487),R=t(1519),b=t(2227),s=t(2597),h=t(
161),l=t(1415),a=t(4264),E=t(6224),p=t(7833);const O=4;await(0,L.eF)(async y=>{(0,L.n0)({promotions:[]});const u=await(0,h.K)(y),w=await f(u,y);await(0,p.A2)(w,u);const k=(0,p.jb)(w.rows),i=await(0,z.
S3)(k);u.summary&&await(0,l.c)(w,u,i),(0,z.$0)(k),(0,L.Tm)()>1&&u.deploy&&d(w);const _=(0,p.c2)(w,u);if(_)throw _;u.isPlan&&(0,I.lm)((0,l.o)(w.rows,u))});async function f(y,u){const{candidates:w,fromList:k,
approved:i,host:_,ignore:o,deploy:c,upload:T,artifactEnvVariables:S}=y,x=w.flatMap(({definitions:{env:g}})=>g?(0,R.aC)(g.bytes):[]),V=(0,b.Ng)(_,y.apiKey,{secrets:x,known:w.map(({name:g})=>g)}),ee=(0,I.
t1)(),fe={log:ee,publish:g=>(0,L.n0)((0,p.WZ)(g)),signal:u,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:y},se=({name:g})=>k?{...fe,log:(0,I.t1)(`[${g}] `),publish:()=>{}}:fe;let ue;const M=await(0,D.
H)(w,O,async g=>{try{if(ue)throw new B.HR({what:"Not tried: another target failed for a cause that is the same for all"});const U=await(0,E.Cs)(se(g),g);return{candidate:g,plan:U,job:U.state?.job??{}}}catch(U){
const H=(0,B.iT)(U);return H instanceof B.HR&&H.affectsAll&&(ue??=H),{candidate:g,error:H,job:(0,W.Zw)(H)}}}),A=(0,p.sb)(M);if(A.length<M.length)return{rows:M};const r={options:{host:_.href,ignore:[...o.
lines].sort().join(`
`),deploy:c,"upload-artifact":T!==void 0,"artifact-env-variables":S},workflows:A.map(({plan:g})=>g)},v=(0,a.Rd)(r,i?.salt);if(y.isPlan)return{rows:M,digest:v};const K=await(0,s.L)(fe,A,r).then(()=>{},
B.iT);if(K)return{rows:M,digest:v,refusal:K};i||ee.info("Applied without an approved plan"),A.some(({plan:g,action:U})=>g.state&&U==="import")&&(0,j.j)(y,ee);for(const g of A)if(await(0,s.g)(se(g.candidate),
g),g.error)break;return{rows:M,digest:v}}N()}catch(O){N(O)}},1)}),1415:((q,ae,t)=>{t.d(ae,{c:()=>E,o:()=>a});var $=t(6760),N=t(2697),j=t(3018),W=t(1124),z=t(2614),D=t(7487),B=t(4057),I=t(8132),L=t(8920),
R=t(706),b=t(7833);const s=i=>{const{name:_,version:o}=(0,L.Rc)(i)??{};return[_,o].filter(Boolean).join(" ")},h=i=>i.map(_=>(0,I.SS)(_)).join(", "),l=(...i)=>i.filter(Boolean).join(" ");function a(i,{
host:_}){return`Plan: ${(0,b.sb)(i).length-(0,b.p1)(i).length} of ${(0,R.hS)(i.length,"workflow")} will change at ${(0,N.Sm)(_)}`}async function E(i,_,o){const{rows:c,refusal:T,digest:S}=i,x=c.some(({
begun:fe})=>fe),V=_.isPlan&&S!==void 0,ee=S&&(0,I.SS)(S.slice(0,12)),ie=[x?u(c):O(c,_),(0,B.cj)((0,N.cZ)((0,b.dJ)(c))),T&&(0,B.il)((0,N.UX)(T),(0,D.VY)(T)),V&&d(c,_),(V||x)&&y((0,b.p1)(c)),...x?k(c,_):
[],V&&`Plan ${ee}.`,_.approved&&ee&&`${x?"Applied":"Approved"} plan ${ee}.`,x&&!_.approved&&"Applied without an approved plan."].flatMap(fe=>fe||[]);(0,W.Hq)((0,b.jb)(c))&&ie.push((0,j.uu)(o,_.fromList,
ie,x?"What differed":"What changes")),await(0,B.Sy)(p(i,_,x),...ie)}function p({rows:i,refusal:_},o,c){const T=(0,N.Sm)(o.host),S=(0,b.dJ)(i).length,x=i.filter(({begun:ie,error:fe})=>ie&&ie!=="nothing"&&
!fe).length,V=`${x} of ${(0,R.hS)(i.length,"workflow")} promoted`;return[c&&S>0&&`Promotion to ${T} failed: ${V}`,c&&x===0&&`Nothing differs at ${T}: nothing was done`,c&&`${V} to ${T}`,S===0&&!_&&a(i,
o),o.isPlan&&`Plan for ${T} failed: ${S} of ${(0,R.hS)(i.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${T} failed: nothing was changed`}function O(i,{isPlan:_}){const o=i.map(
({candidate:c,plan:T})=>{const{name:S,target:x,path:V,sha256:ee}=c,ie=ee??T?.shown,fe=ie&&`${ee?"sha256":"content"} ${ie.slice(0,12)}\u2026`,se=T?.state&&s(T.state.package),ue="workflowName"in x?"a ne\
w workflow":x.workflowId;return[{words:S},{words:[s(c.package),(0,$.basename)(V),fe].filter(Boolean).join(", ")},{words:se?`${se} (${ue})`:ue},{words:T?f(T.changes):"\u274C Failed"}]});return(0,B.tp)(
["Workflow","Package","Target",_?"What will change":"What would change"],o)}function f({status:i,counts:_,files:o}){if(i==="unchanged")return"nothing: it stays";if(i==="changed")return(0,W.cq)(_);const T=o.
flatMap(S=>S.kind==="json"?(0,z.I)(S)?.size??[]:[]).find(({nodes:S})=>S>0);return T?`${(0,R.hS)(T.nodes,"node")}, ${(0,R.hS)(T.connections,"connection")}`:"everything: it is new"}function d(i,{deploy:_,
upload:o,artifactEnvVariables:c}){return(0,b.sb)(i).flatMap(({candidate:S,plan:{state:x,outcome:V,variables:ee,added:ie,kept:fe,ignored:se}})=>{const ue=(0,I.SS)(S.name),M=(0,I.SS)(`${S.name}-before-<\
run attempt>.zip`),A=x?`The in-development version of ${ue} is replaced${_?", then deployed":""}.`:`${ue} is created${_?" and deployed":""}: there is nothing to back up.`,G=S.variablesFile?`variables \
of ${(0,I.SS)(S.variablesFile)}`:"package's own variables",r=l(A,x&&o&&`A backup is kept first, as ${M}${c?"":", without environment variables"}.`,x&&!o&&"No backup is kept.",ee.length>0&&`The import \
sends the ${G}.`,ie.length>0&&`Added: ${h(ie)}.`,fe.length>0&&`The target keeps its own value of ${h(fe)}.`,se.length>0&&`Ignored fields that differ, and that the import brings too: ${h(se)}.`);return V===
"changed"?`- ${r}`:[]}).join(`
`)}function y(i){const _=S=>i.filter(({plan:V})=>S(V).length>0).map(({candidate:V,plan:ee})=>`${(0,I.SS)(V.name)} (${h(S(ee))})`).join(", "),o=h(i.map(({candidate:S})=>S.name)),[c,T]=[_(S=>S.kept),_(S=>S.
ignored)];return l(o&&`Nothing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",c&&`Variables that differ, and that an\
 import would keep: ${c}.`,T&&`Ignored fields that differ: ${T}.`)}function u(i){const _=i.map(o=>[{words:o.candidate.name},(0,b.wZ)(o)??{words:"a new workflow"},{words:w(o)},{words:o.imported&&o.plan?
f(o.plan.changes):""},o.backup?.name??""]);return(0,B.tp)(["Workflow","Target","Result","What changed","Backup"],_)}function w({begun:i,imported:_,deployed:o,backup:c,error:T}){return i?i==="nothing"?
c?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":T?i==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?_?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\
\u2705 Imported, not deployed":"\u23F8\uFE0F Not started"}function k(i,{host:_}){const o=i.flatMap(x=>{const{backup:V}=x;if(!V)return[];const ee=V.id===void 0?"on this runner only":`artifact ${V.id}`,
ie=V.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,I.SS)(V.name)} (${ee}) to workflow ${(0,I.SS)((0,b.wZ)(x)??"")}${ie}`]}),c=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??
"")}: ${o.join(", ")}.`,T="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",S=i.flatMap(x=>"workflowName"in x.candidate.target?(0,b.wZ)(x)??[]:
[]);return[o.length>0?`To roll back at ${(0,I.wh)((0,N.Sm)(_))}, ${c} ${T}`:"",...S.map(x=>`Workflow ${(0,I.SS)(x)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,ae,t)=>{t.d(ae,
{Gy:()=>R,Rd:()=>I,cM:()=>b,ud:()=>L});var $=t(7598),N=t(7487),j=t(706);const W="v1",[z,D]=[["name","target","package","variables"],["outcome","targetVariables","content"]],B=[...z,...D];function I(f,d=(0,$.
randomBytes)(12).toString("base64url")){const y=a(f,d),u=[W,d,p(f,d,y),...y.map(w=>w.join("~"))].join(".");return`${u}.${O([u],6)}`}function L(f){const[d="",y="",u="",...w]=f.split(".");if(/^v\d+$/.test(
d)&&d!==W)throw new Error(`is of another version of this action (format ${d.slice(1)}). Make and approve a new plan`);if(w.pop()!==O([f.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of\
 it is missing. Pass the output of the plan's step as it is");return{salt:y,seal:u,rows:w.map(k=>k.split("~"))}}function R({salt:f,seal:d,rows:y},u){const w=a(u,f),k=(c,T)=>c.filter((S,x)=>y[T]?.[x]!==
w[T]?.[x]),i=k(Object.keys(u.options),0),_=i.map(c=>s(c,u.options[c]));if(y.length!==w.length){const c=(0,j.hS)(y.length-1,"workflow");return{differences:[..._,`the plan is for ${c}, this step for ${w.
length-1}`],actions:[]}}const o=u.workflows.map((c,T)=>{const S=k(B,T+1),x=E(y[T+1]?.at(-1)??"",f,T);_.push(...h(c,S,x).map(fe=>`${c.name}: ${fe}`));const V=c.outcome==="changed",ee=V!==S.includes("ou\
tcome");if(!S.includes("targetVariables")&&!S.includes("content"))return ee?"import":"leave";const ie=[...i,...S].some(fe=>["host","ignore","name","target"].includes(fe));return V&&!ie&&_.push(l(c,S.includes(
"content"))),ee?"finish":"leave"});return _.length===0&&d!==p(u,f,y)&&_.push("the plan's digest isn't as the plan wrote it"),{differences:_,actions:o}}function b({salt:f,rows:d},y,u){return d[y+1]?.includes(
O([f,y,"content",u],22))===!0}function s(f,d){return f==="host"?`the host isn't the approved one (now ${d})`:f==="ignore"?"ignore isn't as approved":`${f} isn't as approved (was ${!d}, is ${d})`}function h({
target:f,shown:d,variables:y},u,w){if(u.includes("name"))return["the plan has another workflow in its place"];const k={target:`the target isn't the approved one (now ${f})`,package:`the package isn't \
the approved one (was ${w}\u2026, is ${d.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return u.flatMap(i=>k[i]??[])}function l({name:f,
target:d,fields:y,targetVariables:u},w){const i=`differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,_=`its environment variables differ${u.length>
0?` (now ${u.join(", ")})`:""}`,o=w&&y.length>0?i:_,c=`: look at the workflow, and if it is right, deploy it with the deploy action (${d})`,T=`If an earlier attempt imported the package, AI for Proces\
s may have changed it on import${(0,N.Tm)()>1?c:""}`;return`${f}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${T}`}function a({options:f,workflows:d},y){
const u=d.map((w,k)=>[...B.map(i=>O([y,k,i,w[i]],i==="content"?22:4)),E(w.shown,y,k)]);return[Object.entries(f).map(w=>O([y,...w],4)),...u]}function E(f,d,y){const u=(0,$.createHash)("sha256").update(
`${d} ${y}`).digest().readUIntBE(0,3);return(Number.parseInt(f.slice(0,6),16)^u).toString(16).padStart(6,"0")}function p({options:f,workflows:d},y,u){const w=d.map(k=>z.map(i=>k[i]));return O([y,"seal",
f,w,u],43)}function O(f,d){return(0,$.createHash)("sha256").update(JSON.stringify(f)).digest("base64url").slice(0,d)}}),6224:((q,ae,t)=>{t.d(ae,{Cs:()=>u,cS:()=>i,YR:()=>S});var $=t(6779),N=t(9630),j=t(
2899),W=t(5806),z=t(1519),D=t(1124),B=t(3436),I=t(2742),L=t(7856);const R=1024*1024;function b(se,ue,{name:M,ignore:A}){const G=[se,ue].filter(te=>te!==void 0),r=G.length===2&&G.some(h),v=[...new Set(
G.flatMap(({files:te})=>[...te.keys()]))].sort(),K=new Set(A.lines),g=new B.Ms(A,te=>K.delete(te)),U=v.flatMap(te=>{const[le,pe]=[se?.files.get(te),ue?.files.get(te)],he=le!==void 0&&pe!==void 0&&le.equals(
pe);if(r&&(0,W.dU)(te)||he&&K.size===0)return[];const ye=le&&(0,N.TA)(te,le,g);return he?[]:[{name:te,from:le,to:pe,base:ye,head:pe&&(0,N.TA)(te,pe,g)}]}),H=a(U,g),Q=te=>A.lines.length===0&&H.some(le=>le.
name===te),J=H.length===0?[]:v.filter(te=>!Q(te)&&!(0,W.dU)(te)),oe=se===void 0?"added":ue===void 0?"removed":void 0;return{name:M,status:oe??(H.length>0?"changed":"unchanged"),counts:oe?{added:0,modified:0,
removed:0,[oe]:1}:(0,D.cz)(H.map(D.xS)),files:H,variablesCompared:!(r&&G.some(l)),secrets:[...new Set(G.flatMap(te=>[...(0,z.x3)(te),...s(te,J)]))],unusedIgnores:[...K]}}function s({files:se},ue){return ue.
flatMap(M=>(0,L.Wr)((0,N.TA)(M,se.get(M)??Buffer.of(),new B.Ms(j.K$))))}function h({kind:se,files:ue}){return se==="folder"&&![...ue.keys()].some(W.dU)}function l({files:se}){return[...se].some(([ue,M])=>(0,W.
dU)(ue)&&(0,z.DF)(M)?.variables.length!==0)}function a(se,ue){const M=se.flatMap(({name:r,base:v,head:K})=>v&&K&&!(0,W.dU)(r)?[{name:r,base:v,head:K}]:[]),A=(0,I.OD)(M,ue),G=new Map(M.map(({name:r},v)=>[
r,A[v]]));return se.flatMap(r=>E(r,G.get(r.name))??[])}function E({name:se,from:ue,to:M,base:A,head:G},r){const v=ue===void 0?"added":M===void 0?"removed":"modified",K={name:se,status:v,changes:[],references:[],
matches:[],base:void 0,head:void 0};if(A&&A.id===G?.id)return;if((0,W.dU)(se))return{...K,kind:"variables",changes:O(A,G,v)};if(r||v!=="modified"&&(A??G))return{...K,kind:"json",base:A,head:G,...r};const[
g,U]=[ue&&p(ue),M&&p(M)];return ue&&g===void 0||M&&U===void 0?{...K,kind:"binary"}:{...K,kind:"text",text:{base:g,head:U}}}function p(se){return se.length<=R&&!se.includes(0)?(0,N.b6)(se):void 0}function O(se,ue,M){
const[A,G]=[se,ue].map(Q=>Q&&(0,z.DF)(Buffer.from((0,B.dj)(Q))));if(M==="modified"&&(A===void 0||A.container!==G?.container))return[{kind:"modified",path:[],from:D.RG,to:D.RG}];const r=Q=>new Map(Q?.variables.
map(({name:J,content:oe})=>[J,oe])),[v,K]=[r(A),r(G)],g=[],U=[...v.keys()].filter(Q=>K.has(Q)),H=[...K.keys()].filter(Q=>v.has(Q));U.some((Q,J)=>Q!==H[J])&&g.push({kind:"reordered",path:[],moved:[]});
for(const Q of[...new Set([...v.keys(),...K.keys()])].sort()){const J=[{type:"member",key:Q}];v.has(Q)?K.has(Q)?v.get(Q)!==K.get(Q)&&g.push({kind:"modified",path:J,from:D.RG,to:D.RG}):g.push({kind:"re\
moved",path:J,value:D.RG}):g.push({kind:"added",path:J,value:D.RG})}return g}var f=t(7279),d=t(8920),y=t(9870);async function u(se,ue){const{platform:M,inputs:A}=se,{target:G}=ue;if("workflowName"in G)
return w(ue,void 0,A.ignore);const r=await(0,$.X7)(se,M,{...A,...G});for(const v of(0,z.x3)(r.package))M.secrets.add(v);return w(ue,r,A.ignore)}function w(se,ue,M){const{name:A,target:G,package:r,definitions:v,
variablesFile:K}=se,g=ue&&k(ue.package),U=[g?.env?.bytes,r.files.get(y.Km)];K&&v.env&&x(A,v.env.bytes,U);const[H,Q]=[c(g?.env),c(v.env)],J=H&&Q&&new Map([...Q,...H]),oe=g&&S(g,H,g.env),te=S(v,g||v.env?
J:void 0,v.env??g?.env),le=b(oe,te,{name:A,ignore:M}),pe=_(le),he=_(b(oe,te,{name:A,ignore:j.K$})),ye=[...U,v.env?.bytes].flatMap($e=>$e?(0,z.aC)($e):[]),Ie=(0,N.ol)(S(v),j.K$);return{state:ue,changes:{
...le,secrets:[...le.secrets,...ye]},ignored:he.filter($e=>!pe.includes($e)),added:T(J).filter($e=>!H?.has($e)),kept:T(Q).filter($e=>H?.has($e)&&H.get($e)!==Q?.get($e)),name:A,target:"workflowId"in G?
`${G.workflowId} ${G.flowId}`:`new workflow ${G.workflowName}`,package:Ie,variables:T(Q),shown:se.sha256??Ie,outcome:le.status==="unchanged"?"unchanged":"changed",targetVariables:T(H),content:g?(0,N.ol)(
S(g),M):"",fields:pe}}function k(se){try{return(0,d.mu)(se)}catch(ue){const M=`The target's package ${(0,f.gJ)(ue)}`;throw new f.HR({what:M,advice:"Check the workflow in AI for Process.",topic:"the-pa\
ckage"},{cause:ue})}}function i(se,ue){return se.content===ue.content&&se.targetVariables.join(`
`)===ue.targetVariables.join(`
`)}function _({files:se}){const ue=se.flatMap(({kind:M,name:A,changes:G})=>M==="variables"?[]:G.length===0?[A]:G.map(r=>o(r)||A));return[...new Set(ue)]}function o({kind:se,path:ue}){return ue.map(A=>A.
type==="member"?A.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(se==="reordered"?"[]":"")}function c(se){return se===void 0?new Map:(0,z.DF)(se.bytes)?.variables.reduce((ue,{name:M,content:A})=>ue.
set(M,A),new Map)}function T(se){return[...se?.keys()??[]].sort()}function S({app:se,flow:ue},M,A){const G=T(M).map(v=>[v,""]),r=M?Buffer.from(JSON.stringify(Object.fromEntries(G))):A?.bytes;return(0,y.
jz)("zip",[[y.uq,se.bytes],[y.n7,ue.bytes],...r?[[y.Km,r]]:[]])}function x(se,ue,M){const A=M.map(U=>U&&(0,z.DF)(U)),G=A.find(U=>U?.variables.length)??A.find(Boolean),r=V((0,z.DF)(ue),G);if(r===void 0)
return;const v=A.indexOf(G)===1?"package":"target",K=`env-variables of ${se} doesn't have the shape of the ${v}'s variables`,g=`Write it like this, with your names and values: ${fe(G)}`;throw new f.HR(
{what:K,why:r,advice:g,topic:"import-deploy-and-promote"})}function V(se,ue){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(ue===void 0)return;
if(se.container!==ue.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(ue.variables.length===0)return;const M=new Set(ue.variables.
flatMap(({keys:G})=>G)),A=ue.variables.every(({keys:G})=>G.includes("value"));for(const{name:G,keys:r}of se.variables){const v=r.find(K=>!M.has(K));if(v!==void 0)return`${G} has "${v}", which no varia\
ble there has`;if(A&&!r.includes("value"))return`${G} has no "value"`}}const ee={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ie={string:"",number:0,boolean:!1};function fe({container:se,
variables:[ue]}={container:"array",variables:[]}){const M=se==="array",{keys:A,content:G}=ue??{keys:M?["name","value"]:[],content:"{}"},r=JSON.parse(G),v=A.map(g=>[g,ee[g]??ie[typeof r[g]]??null]),K=A.
length===0?ee.value:Object.fromEntries(v);return JSON.stringify(M?[K]:{API_URL:K})}}),7833:((q,ae,t)=>{t.d(ae,{A2:()=>R,WZ:()=>s,c2:()=>h,dJ:()=>B,jb:()=>L,p1:()=>D,sb:()=>z,wZ:()=>I});var $=t(2697),N=t(
1124),j=t(7279),W=t(7487);function z(l){return l.filter(a=>a.plan!==void 0)}function D(l){return z(l).filter(({plan:a,action:E,backup:p})=>a.outcome==="unchanged"&&E!=="finish"&&!p)}function B(l){return l.
flatMap(({candidate:{name:a},error:E})=>E?[{name:a,error:E}]:[])}function I({candidate:{target:l},job:a}){return"workflowId"in l?l.workflowId:a["workflow-id"]}function L(l){const a=l.filter(({plan:E})=>!E).
map(({candidate:E})=>E.name);return{workflows:z(l).map(({plan:E})=>E.changes),notCompared:a}}async function R({rows:l,digest:a},{fromList:E}){const[p]=l,O=L(l);(0,W.n0)({...a&&{changed:(0,N.Hq)(O),...(0,N.
xW)(O),"plan-digest":a},...!E&&p&&{...s(p.job),"workflow-id":I(p)},...await(0,$.dF)("promotions",l.map(b))})}function b(l){const{candidate:a,plan:E,imported:p=!1,deployed:O=!1,backup:f,job:d,error:y}=l;
return{name:a.name,"workflow-id":I(l),...E&&{changed:E.outcome==="changed",...E.changes.counts},"package-sha256":a.sha256,imported:p,deployed:O,"dock-status-id":d["dock-status-id"],...f?.id&&{"backup-\
artifact-id":f.id,"backup-artifact-name":f.name},error:y&&(0,$.UX)(y)}}function s({"workflow-id":l,"dock-status-id":a,status:E}){return{"workflow-id":l,"dock-status-id":a,status:E}}function h({rows:l,
refusal:a,digest:E},{fromList:p,isPlan:O}){const f=B(l),[d]=f;if(d===void 0||!p)return d?.error??a;const y=l.filter(({begun:w})=>!w).map(({candidate:w})=>w.name),u=[!E&&`${f.length} of ${l.length} tar\
gets could not be compared.`,(0,$.As)(f),!E&&!O&&"Nothing was changed.",E&&y.length>0&&`Not started: ${y.join(", ")}.`];return(0,j.h_)(d.error).with({what:u.filter(Boolean).join(" "),why:"",advice:""})}}),
2975:((q,ae,t)=>{t.d(ae,{L5:()=>D,Mu:()=>R,Vs:()=>I,kU:()=>z,yy:()=>L});var $=t(7279),N=t(706);const j=7,W=3e4,z=429;async function D({log:b,signal:s,endsAt:h},l,{atLeastMs:a=0,untilFree:E=!1}={}){let p=0,
O=0,f;for(;;)try{return await l()}catch(d){if(!(d instanceof $.HR&&(d.retryable||E&&d.busy)))throw d;s.throwIfAborted(),f??=performance.now();const y=d.status===z,u=d.busy||y;O=u?O+1:0,u||p++;const w=p>
(d.maxRetries??j)&&performance.now()-f>=a;if(!u&&w)throw B(d,`${p} times in a row`);const k=Math.min(W,1e3*2**((O||p)-1))*(.5+Math.random()/2),i=y&&d.retryAfterMs>0?d.retryAfterMs:Math.max(d.retryAfterMs,
k),_=(0,N.zK)(i);if(performance.now()+i>=h)throw B(d,`and waiting ${_} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");b.info(`${(0,N.OX)((0,$.$N)(
d),1e3)}; retrying in ${_}`),await L(i,s)}}function B(b,s,h=b.advice){return b.with({why:`${b.why}, ${s}`,advice:h,retryable:!1})}function I(b){const s=String(b),h=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(
s)-Date.now();return Math.min(Math.max(h||0,0),2**31-1)}async function L(b,s){let h;const l=new Promise(a=>{h=setTimeout(a,b)});await R(s,l).finally(()=>clearTimeout(h))}function R(b,s){return new Promise(
(h,l)=>{const a=()=>l(b.reason);s.then(h,l).finally(()=>b.removeEventListener("abort",a)),b.aborted?a():b.addEventListener("abort",a)})}}),706:((q,ae,t)=>{t.d(ae,{MW:()=>W,OX:()=>N,TL:()=>j,Xe:()=>z,hS:()=>B,
pO:()=>s,v5:()=>L,zD:()=>D,zK:()=>I});var $=t(8132);function N(a,E=300){const p=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.Jj)(p,E)}function j(a,E=100){return(0,$.RK)(
JSON.stringify((0,$.Jj)(a,E)))}function W(a){return j(a,1e3).replaceAll("\\\\","\\")}function z(a){if(a<1024)return`${a} B`;const E=["KiB","MiB","GiB"];let p=a/1024;for(;Number(p.toFixed(1))>=1024&&E.
length>1;)p/=1024,E.shift();return`${p.toFixed(1)} ${E[0]}`}function D(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function B(a,E){return`${D(a)} ${E}${a===1?"":"s"}`}function I(a){if(a<9950)return`${(a/
1e3).toFixed(1)} s`;const E=Math.round(a/1e3);if(E<60)return`${E} s`;const[p,O]=[Math.floor(E/60),Math.floor(E/3600)];return O>0?`${O} h ${p%60} min`:`${p} min ${E%60} s`}const L="***",R=4,b=8;class s{#t=new Map;#e=new Set;constructor(E=[]){
for(const p of E)this.add(p)}add(E,p=O=>!0){const O=new Set([E,...E.split(/[\r\n]/)].map(f=>f.trim()));for(const f of[...O].filter(p).flatMap(h)){const d=f.slice(0,b);this.#t.set(d,(this.#t.get(d)??new Set).
add(f)),this.#e.add(d.length)}}redact=(E,p=300)=>{const O=E.trimStart(),f=Math.min(O.length,p*4);return N(this.hide(O,()=>{},f)+(f<O.length?"\u2026":""),p)};hide(E,p=f=>{},O=E.length){let[f,d]=["",0];
for(let y=0;y<O;y++){const u=this.#n(E,y);u!==""&&(p(u),y>=d&&(f+=E.slice(d,y)+L),d=Math.max(d,y+u.length))}return f+E.slice(d,O)}#n(E,p){let O="";for(const f of this.#e)for(const d of this.#t.get(E.slice(
p,p+f))??[])d.length<=O.length||!E.startsWith(d,p)||(d.length>=R||l(E,p,p+d.length))&&(O=d);return O}}function h(a){const E=y=>JSON.stringify(y).slice(1,-1),p=Buffer.from(a).toString(),O=encodeURIComponent(
p),f=[O,O.replaceAll("%20","+"),O.replace(/%../g,y=>y.toLowerCase())];return[...[a,p].flatMap(y=>[y,E(y),E(E(y))]),...f,encodeURI(p)]}function l(a,E,p){const O=a.slice(Math.max(0,E-2),E);return!/[\p{L}\p{N}]$/u.
test(O)&&!/^[\p{L}\p{N}]/u.test(a.slice(p,p+2))}}),819:((q,ae,t)=>{t.d(ae,{Yz:()=>wt,z3:()=>ut,V4:()=>ct,pq:()=>yt,lm:()=>lt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>c,$e:()=>gt});var $=t(857);function N(X){
return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function j(X){return Object.keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,
endColumn:X.endColumn}:{}}function W(X,C,e){const n=new B(X,C,e);process.stdout.write(n.toString()+$.EOL)}function z(X,C=""){W(X,{},C)}const D="::";class B{constructor(C,e,n){C||(C="missing.command"),
this.command=C,this.properties=e,this.message=n}toString(){let C=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let e=!0;for(const n in this.properties)if(this.properties.
hasOwnProperty(n)){const m=this.properties[n];m&&(e?e=!1:C+=",",C+=`${n}=${L(m)}`)}}return C+=`${D}${I(this.message)}`,C}}function I(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function L(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var R=t(6982),b=t(9896);function s(X,C){const e=process.env[`GITH\
UB_${X}`];if(!e)throw new Error(`Unable to find environment variable for file command ${X}`);if(!b.existsSync(e))throw new Error(`Missing file at path: ${e}`);b.appendFileSync(e,`${N(C)}${$.EOL}`,{encoding:"\
utf8"})}function h(X,C){const e=`ghadelimiter_${R.randomUUID()}`,n=N(C);if(X.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(n.includes(e))throw new Error(
`Unexpected input: value should not contain the delimiter "${e}"`);return`${X}<<${e}${$.EOL}${n}${$.EOL}${e}`}var l=t(6928),a=t(6671),E=t(2145),p=function(X,C,e,n){function m(P){return P instanceof e?
P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):
m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};class O{static createHttpClient(C=!0,e=10){const n={allowRetries:C,maxRetries:e};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
O.getRequestToken())],n)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){
const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return p(this,void 0,void 0,function*(){var e;
const P=(e=(yield O.createHttpClient().getJson(C).catch(F=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||e===void 0?void 0:e.value;if(!P)throw new Error("Response json body do not have ID Token field");return P})}static getIDToken(C){return p(this,
void 0,void 0,function*(){try{let e=O.getIDTokenUrl();if(C){const m=encodeURIComponent(C);e=`${e}&audience=${m}`}debug(`ID token url is ${e}`);const n=yield O.getCall(e);return setSecret(n),n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}}var f=function(X,C,e,n){function m(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(
n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const{access:d,appendFile:y,writeFile:u}=b.
promises,w="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class i{constructor(){this._buffer=""}filePath(){return f(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[w];if(!C)throw new Error(`Unable to find environment variable for $${w}. Check if your runtime environment su\
pports job summaries.`);try{yield d(C,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=C,this._filePath})}wrap(C,e,n={}){const m=Object.entries(n).map(([P,F])=>` ${P}="${F}"`).join("");return e?`<${C}${m}>${e}</${C}>`:`<${C}${m}>`}write(C){return f(this,void 0,void 0,function*(){
const e=!!C?.overwrite,n=yield this.filePath();return yield(e?u:y)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return f(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,e=!1){return this._buffer+=C,e?this.addEOL():this}addEOL(){
return this.addRaw($.EOL)}addCodeBlock(C,e){const n=Object.assign({},e&&{lang:e}),m=this.wrap("pre",this.wrap("code",C),n);return this.addRaw(m).addEOL()}addList(C,e=!1){const n=e?"ol":"ul",m=C.map(F=>this.
wrap("li",F)).join(""),P=this.wrap(n,m);return this.addRaw(P).addEOL()}addTable(C){const e=C.map(m=>{const P=m.map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:Z,data:re,colspan:ne,
rowspan:Y}=F,ce=Z?"th":"td",Ae=Object.assign(Object.assign({},ne&&{colspan:ne}),Y&&{rowspan:Y});return this.wrap(ce,re,Ae)}).join("");return this.wrap("tr",P)}).join(""),n=this.wrap("table",e);return this.
addRaw(n).addEOL()}addDetails(C,e){const n=this.wrap("details",this.wrap("summary",C)+e);return this.addRaw(n).addEOL()}addImage(C,e,n){const{width:m,height:P}=n||{},F=Object.assign(Object.assign({},m&&
{width:m}),P&&{height:P}),Z=this.wrap("img",null,Object.assign({src:C,alt:e},F));return this.addRaw(Z).addEOL()}addHeading(C,e){const n=`h${e}`,m=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",P=this.
wrap(m,C);return this.addRaw(P).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap("br",null);return this.addRaw(C).addEOL()}addQuote(C,e){
const n=Object.assign({},e&&{cite:e}),m=this.wrap("blockquote",C,n);return this.addRaw(m).addEOL()}addLink(C,e){const n=this.wrap("a",C,{href:e});return this.addRaw(n).addEOL()}}const _=new i,o=null,c=_;
function T(X){return X.replace(/[\\]/g,"/")}function S(X){return X.replace(/[/]/g,"\\")}function x(X){return X.replace(/[/\\]/g,path.sep)}const V=je(import.meta.url)("string_decoder");var ee=t(4434);const ie=je(
import.meta.url)("child_process");var fe=t(2613),se=function(X,C,e,n){function m(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const{chmod:ue,copyFile:M,lstat:A,mkdir:G,
open:r,readdir:v,rename:K,rm:g,rmdir:U,stat:H,symlink:Q,unlink:J}=b.promises,oe=process.platform==="win32";function te(X){return se(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(X);
return oe&&!C.endsWith("\\")?`${C}\\`:C})}const le=268435456,pe=b.constants.O_RDONLY;function he(X){return se(this,void 0,void 0,function*(){try{yield H(X)}catch(C){if(C.code==="ENOENT")return!1;throw C}
return!0})}function ye(X){return se(this,arguments,void 0,function*(C,e=!1){return(e?yield H(C):yield A(C)).isDirectory()})}function Ie(X){if(X=_e(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return oe?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function $e(X,C){return se(this,void 0,void 0,function*(){let e;try{e=yield H(X)}catch(m){m.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${m}`)}if(e&&e.isFile()){if(oe){const m=l.extname(X).toUpperCase();if(C.some(P=>P.toUpperCase()===m))return X}else if(Me(e))
return X}const n=X;for(const m of C){X=n+m,e=void 0;try{e=yield H(X)}catch(P){P.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${P}`)}if(e&&e.
isFile()){if(oe){try{const P=l.dirname(X),F=l.basename(X).toUpperCase();for(const Z of yield v(P))if(F===Z.toUpperCase()){X=l.join(P,Z);break}}catch(P){console.log(`Unexpected error attempting to dete\
rmine the actual case of the file '${X}': ${P}`)}return X}else if(Me(e))return X}}return""})}function _e(X){return X=X||"",oe?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}
function Me(X){return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function Oe(){var X;return(X=process.
env.COMSPEC)!==null&&X!==void 0?X:"cmd.exe"}var Te=function(X,C,e,n){function m(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};function Re(X,C){return Te(this,arguments,
void 0,function*(e,n,m={}){const{force:P,recursive:F,copySourceDirectory:Z}=qe(m),re=(yield ioUtil.exists(n))?yield ioUtil.stat(n):null;if(re&&re.isFile()&&!P)return;const ne=re&&re.isDirectory()&&Z?path.
join(n,path.basename(e)):n;if(!(yield ioUtil.exists(e)))throw new Error(`no such file or directory: ${e}`);if((yield ioUtil.stat(e)).isDirectory())if(F)yield Ge(e,ne,0,P);else throw new Error(`Failed \
to copy. ${e} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(e,ne)==="")throw new Error(`'${ne}' and '${e}' are the same file`);yield at(e,ne,P)}})}function ke(X,C){
return Te(this,arguments,void 0,function*(e,n,m={}){if(yield ioUtil.exists(n)){let P=!0;if((yield ioUtil.isDirectory(n))&&(n=path.join(n,path.basename(e)),P=yield ioUtil.exists(n)),P)if(m.force==null||
m.force)yield Ne(n);else throw new Error("Destination already exists")}yield Ke(path.dirname(n)),yield ioUtil.rename(e,n)})}function Ne(X){return Te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(
`File was unable to be removed ${C}`)}})}function Ke(X){return Te(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function He(X,C){return Te(
this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(C){const n=yield He(X,!1);if(!n)throw oe?new Error(`Unable to locate executable file: ${X}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return n}const e=yield Ze(X);return e&&e.length>0?e[0]:""})}function Ze(X){return Te(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const C=[];
if(oe&&process.env.PATHEXT)for(const m of process.env.PATHEXT.split(l.delimiter))m&&C.push(m);if(Ie(X)){const m=yield $e(X,C);return m?[m]:[]}if(X.includes(l.sep))return[];const e=[];if(process.env.PATH)
for(const m of process.env.PATH.split(l.delimiter))m&&e.push(m);const n=[];for(const m of e){const P=yield $e(l.join(m,X),C);P&&n.push(P)}return n})}function qe(X){const C=X.force==null?!0:X.force,e=!!X.
recursive,n=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;return{force:C,recursive:e,copySourceDirectory:n}}function Ge(X,C,e,n){return Te(this,void 0,void 0,function*(){if(e>=255)return;e++,
yield Ke(C);const m=yield ioUtil.readdir(X);for(const P of m){const F=`${X}/${P}`,Z=`${C}/${P}`;(yield ioUtil.lstat(F)).isDirectory()?yield Ge(F,Z,e,n):yield at(F,Z,n)}yield ioUtil.chmod(C,(yield ioUtil.
stat(X)).mode)})}function at(X,C,e){return Te(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(m){m.code==="EPERM"&&(yield ioUtil.
chmod(C,"0666"),yield ioUtil.unlink(C))}const n=yield ioUtil.readlink(X);yield ioUtil.symlink(n,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||e)&&(yield ioUtil.copyFile(X,C))})}
const de=je(import.meta.url)("timers");var ge=function(X,C,e,n){function m(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){
F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const me=process.platform==="win32";class xe extends ee.
EventEmitter{constructor(C,e,n){if(super(),!C)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=C,this.args=e||[],this.options=n||{}}_debug(C){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,e){const n=this._getSpawnFileName(),m=this._getSpawnArgs(C);let P=e?"":"[command]";if(me)if(this._isCmdFile()){P+=n;for(const F of m)
P+=` ${F}`}else if(C.windowsVerbatimArguments){P+=`"${n}"`;for(const F of m)P+=` ${F}`}else{P+=this._windowsQuoteCmdArg(n);for(const F of m)P+=` ${this._windowsQuoteCmdArg(F)}`}else{P+=n;for(const F of m)
P+=` ${F}`}return P}_processLineBuffer(C,e,n){try{let m=e+C.toString(),P=m.indexOf($.EOL);for(;P>-1;){const F=m.substring(0,P);n(F),m=m.substring(P+$.EOL.length),P=m.indexOf($.EOL)}return m}catch(m){return this.
_debug(`error processing line. Failed with error ${m}`),""}}_getSpawnFileName(){return me&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(me&&this._isCmdFile()){let e=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args)e+=" ",e+=C.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return e+='"',[e]}return this.args}_endsWith(C,e){return C.
endsWith(e)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)
return'""';const e=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=!1;for(const F of C)if(e.some(Z=>Z===F)){n=!0;break}if(!n)return C;let m='"',P=!0;for(let F=C.
length;F>0;F--)m+=C[F-1],P&&C[F-1]==="\\"?m+="\\":C[F-1]==='"'?(P=!0,m+='"'):P=!1;return m+='"',m.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes("	")&&
!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let e='"',n=!0;for(let m=C.length;m>0;m--)e+=C[m-1],n&&C[m-1]==="\\"?e+="\\":C[m-1]==='"'?(n=!0,e+="\\"):n=!1;return e+=
'"',e.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const e={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||!1,failOnStdErr:C.
failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return e.outStream=C.outStream||process.stdout,e.errStream=C.errStream||process.stderr,e}_getSpawnOptions(C,e){C=C||{};const n={};
return n.cwd=C.cwd,n.env=C.env,n.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(n.argv0=`"${e}"`),n}exec(){return ge(this,void 0,void 0,function*(){
return!Ie(this.toolPath)&&(this.toolPath.includes("/")||me&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield He(
this.toolPath,!0),new Promise((C,e)=>ge(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const n=this.
_cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+$.EOL);const m=new Se(n,this.toolPath);if(m.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield he(
this.options.cwd)))return e(new Error(`The cwd: ${this.options.cwd} does not exist!`));const P=this._getSpawnFileName(),F=ie.spawn(P,this._getSpawnArgs(n),this._getSpawnOptions(this.options,P));let Z="";
F.stdout&&F.stdout.on("data",ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ne),!n.silent&&n.outStream&&n.outStream.write(ne),Z=this._processLineBuffer(ne,Z,
Y=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Y)})});let re="";if(F.stderr&&F.stderr.on("data",ne=>{m.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(ne),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(ne),re=this._processLineBuffer(ne,re,Y=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(Y)})}),F.on("error",ne=>{m.processError=ne.message,m.processExited=!0,m.processClosed=!0,m.CheckComplete()}),F.on("exit",ne=>{m.processExitCode=
ne,m.processExited=!0,this._debug(`Exit code ${ne} received from tool '${this.toolPath}'`),m.CheckComplete()}),F.on("close",ne=>{m.processExitCode=ne,m.processExited=!0,m.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),m.CheckComplete()}),m.on("done",(ne,Y)=>{Z.length>0&&this.emit("stdline",Z),re.length>0&&this.emit("errline",re),F.removeAllListeners(),ne?e(ne):
C(Y)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.end(this.options.input)}}))})}}function be(X){const C=[];let e=!1,n=!1,m="";function P(F){n&&F!=='"'&&(m+=
"\\"),m+=F,n=!1}for(let F=0;F<X.length;F++){const Z=X.charAt(F);if(Z==='"'){n?P(Z):e=!e;continue}if(Z==="\\"&&n){P(Z);continue}if(Z==="\\"&&e){n=!0;continue}if(Z===" "&&!e){m.length>0&&(C.push(m),m="");
continue}P(Z)}return m.length>0&&C.push(m.trim()),C}class Se extends ee.EventEmitter{constructor(C,e){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!e)throw new Error("toolPath must not be empty");this.options=C,this.toolPath=e,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,de.setTimeout)(Se.HandleTimeout,this.delay,this)))}_debug(C){this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.
processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){
if(!C.done){if(!C.processClosed&&C.processExited){const e=`The STDIO streams did not close within ${C.delay/1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;C._debug(e)}C._setResult()}}}var Pe=function(X,C,e,n){function m(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(
function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};
function Ee(X,C,e){return Pe(this,void 0,void 0,function*(){const n=tr.argStringToArray(X);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const m=n[0];return C=n.slice(
1).concat(C||[]),new tr.ToolRunner(m,C,e).exec()})}function we(X,C,e){return Pe(this,void 0,void 0,function*(){var n,m;let P="",F="";const Z=new StringDecoder("utf8"),re=new StringDecoder("utf8"),ne=(n=
e?.listeners)===null||n===void 0?void 0:n.stdout,Y=(m=e?.listeners)===null||m===void 0?void 0:m.stderr,ce=Je=>{F+=re.write(Je),Y&&Y(Je)},Ae=Je=>{P+=Z.write(Je),ne&&ne(Je)},Ce=Object.assign(Object.assign(
{},e?.listeners),{stdout:Ae,stderr:ce}),We=yield Ee(X,C,Object.assign(Object.assign({},e),{listeners:Ce}));return P+=Z.end(),F+=re.end(),{exitCode:We,stdout:P,stderr:F}})}var ve=function(X,C,e,n){function m(P){
return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){
Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const Le=()=>ve(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInsta\
nce -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:C}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:C.trim(),version:X.trim()}}),Ue=()=>ve(void 0,void 0,void 0,function*(){var X,C,e,n;const{stdout:m}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),P=(C=(X=m.match(/ProductVersion:\s*(.+)/))===
null||X===void 0?void 0:X[1])!==null&&C!==void 0?C:"";return{name:(n=(e=m.match(/ProductName:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:"",version:P}}),De=()=>ve(void 0,void 0,void 0,
function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,e]=X.trim().split(`
`);return{name:C,version:e}}),Be=$.platform(),Fe=$.arch(),Ye=Be==="win32",Qe=Be==="darwin",rt=Be==="linux";function et(){return ve(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ye?Le():Qe?Ue():De()),{platform:Be,arch:Fe,isWindows:Ye,isMacOS:Qe,isLinux:rt})})}var nt=function(X,C,e,n){function m(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(
function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):m(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})},
st;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(st||(st={}));function ft(X,C){const e=toCommandValue(C);if(process.env[X]=e,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,C));issueCommand("set-env",{name:X},e)}function ht(X){W("add-mask",{},X)}function _t(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function ct(X,C){const e=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!e)throw new Error(`Input required and not \
supplied: ${X}`);return C&&C.trimWhitespace===!1?e:e.trim()}function Ot(X,C){const e=ct(X,C).split(`
`).filter(n=>n!=="");return C&&C.trimWhitespace===!1?e:e.map(n=>n.trim())}function xt(X,C){const e=["true","True","TRUE"],n=["false","False","FALSE"],m=ct(X,C);if(e.includes(m))return!0;if(n.includes(
m))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(X,C){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",h(X,C));process.stdout.write($.EOL),W("set-output",{name:X},
N(C))}function St(X){issue("echo",X?"on":"off")}function mt(X){process.exitCode=st.Failure,ut(X)}function dt(){return process.env.RUNNER_DEBUG==="1"}function wt(X){W("debug",{},X)}function ut(X,C={}){
W("error",j(C),X instanceof Error?X.toString():X)}function gt(X,C={}){W("warning",j(C),X instanceof Error?X.toString():X)}function lt(X,C={}){W("notice",j(C),X instanceof Error?X.toString():X)}function yt(X){
process.stdout.write(X+$.EOL)}function Et(X){issue("group",X)}function bt(){issue("endgroup")}function $t(X,C){return nt(this,void 0,void 0,function*(){Et(X);let e;try{e=yield C()}finally{bt()}return e})}
function Mt(X,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,C));issueCommand("save-state",{name:X},toCommandValue(C))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return nt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((q,ae,t)=>{t.d(ae,{tZ:()=>j});var $=function(z,D,B,I){function L(R){return R instanceof
B?R:new B(function(b){b(R)})}return new(B||(B=Promise))(function(R,b){function s(a){try{l(I.next(a))}catch(E){b(E)}}function h(a){try{l(I.throw(a))}catch(E){b(E)}}function l(a){a.done?R(a.value):L(a.value).
then(s,h)}l((I=I.apply(z,D||[])).next())})};class N{constructor(D,B){this.username=D,this.password=B}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class j{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class W{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,ae,t)=>{t.d(ae,{Qq:()=>w,Hv:()=>b});var $=t(8611),N=t.t($,2),j=t(5692),W=t.t(j,2),z=t(9783),D=t(770),B=i=>{var _={};return t.d(_,i),_},I=i=>(()=>i);const L=B({ProxyAgent:()=>Nt.ProxyAgent});var R=function(i,_,o,c){
function T(S){return S instanceof o?S:new o(function(x){x(S)})}return new(o||(o=Promise))(function(S,x){function V(fe){try{ie(c.next(fe))}catch(se){x(se)}}function ee(fe){try{ie(c.throw(fe))}catch(se){
x(se)}}function ie(fe){fe.done?S(fe.value):T(fe.value).then(V,ee)}ie((c=c.apply(i,_||[])).next())})},b;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]=
"MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=
307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]=
"Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=
408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplem\
ented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var s;(function(i){i.Accept="accept",i.ContentType="conte\
nt-type"})(s||(s={}));var h;(function(i){i.ApplicationJson="application/json"})(h||(h={}));function l(i){const _=pm.getProxyUrl(new URL(i));return _?_.href:""}const a=[b.MovedPermanently,b.ResourceMoved,
b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],E=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],p=["OPTIONS","GET","DELETE","HEAD"],O=10,f=5;class d extends Error{constructor(_,o){super(_),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,d.prototype)}}class y{constructor(_){this.message=_}readBody(){return R(this,void 0,void 0,function*(){return new Promise(_=>R(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",c=>{o=Buffer.concat([o,c])}),this.message.on("end",()=>{_(o.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(_=>R(this,void 0,void 0,function*(){const o=[];this.message.on("data",c=>{o.push(c)}),this.message.on("end",()=>{_(Buffer.concat(o))})}))})}}function u(i){return new URL(
i).protocol==="https:"}class w{constructor(_,o,c){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(_),this.handlers=o||[],this.requestOptions=c,c&&(c.ignoreSslError!=null&&(this._ignoreSslError=c.ignoreSslError),this._socketTimeout=
c.socketTimeout,c.allowRedirects!=null&&(this._allowRedirects=c.allowRedirects),c.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=c.allowRedirectDowngrade),c.maxRedirects!=null&&(this._maxRedirects=
Math.max(c.maxRedirects,0)),c.keepAlive!=null&&(this._keepAlive=c.keepAlive),c.allowRetries!=null&&(this._allowRetries=c.allowRetries),c.maxRetries!=null&&(this._maxRetries=c.maxRetries))}options(_,o){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",_,null,o||{})})}get(_,o){return R(this,void 0,void 0,function*(){return this.request("GET",_,null,o||{})})}del(_,o){return R(this,
void 0,void 0,function*(){return this.request("DELETE",_,null,o||{})})}post(_,o,c){return R(this,void 0,void 0,function*(){return this.request("POST",_,o,c||{})})}patch(_,o,c){return R(this,void 0,void 0,
function*(){return this.request("PATCH",_,o,c||{})})}put(_,o,c){return R(this,void 0,void 0,function*(){return this.request("PUT",_,o,c||{})})}head(_,o){return R(this,void 0,void 0,function*(){return this.
request("HEAD",_,null,o||{})})}sendStream(_,o,c,T){return R(this,void 0,void 0,function*(){return this.request(_,o,c,T)})}getJson(_){return R(this,arguments,void 0,function*(o,c={}){c[s.Accept]=this._getExistingOrDefaultHeader(
c,s.Accept,h.ApplicationJson);const T=yield this.get(o,c);return this._processResponse(T,this.requestOptions)})}postJson(_,o){return R(this,arguments,void 0,function*(c,T,S={}){const x=JSON.stringify(
T,null,2);S[s.Accept]=this._getExistingOrDefaultHeader(S,s.Accept,h.ApplicationJson),S[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,h.ApplicationJson);const V=yield this.post(c,x,S);return this.
_processResponse(V,this.requestOptions)})}putJson(_,o){return R(this,arguments,void 0,function*(c,T,S={}){const x=JSON.stringify(T,null,2);S[s.Accept]=this._getExistingOrDefaultHeader(S,s.Accept,h.ApplicationJson),
S[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,h.ApplicationJson);const V=yield this.put(c,x,S);return this._processResponse(V,this.requestOptions)})}patchJson(_,o){return R(this,arguments,
void 0,function*(c,T,S={}){const x=JSON.stringify(T,null,2);S[s.Accept]=this._getExistingOrDefaultHeader(S,s.Accept,h.ApplicationJson),S[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,h.
ApplicationJson);const V=yield this.patch(c,x,S);return this._processResponse(V,this.requestOptions)})}request(_,o,c,T){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const S=new URL(o);let x=this._prepareRequest(_,S,T);const V=this._allowRetries&&p.includes(_)?this._maxRetries+1:1;let ee=0,ie;do{if(ie=yield this.requestRaw(x,c),ie&&ie.
message&&ie.message.statusCode===b.Unauthorized){let se;for(const ue of this.handlers)if(ue.canHandleAuthentication(ie)){se=ue;break}return se?se.handleAuthentication(this,x,c):ie}let fe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&fe>0;){const se=ie.message.headers.location;if(!se)break;const ue=new URL(se);if(S.protocol==="https:"&&S.protocol!==
ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),ue.hostname!==S.hostname)for(const M in T)M.toLowerCase()==="authorization"&&delete T[M];x=this._prepareRequest(_,ue,T),ie=yield this.requestRaw(
x,c),fe--}if(!ie.message.statusCode||!E.includes(ie.message.statusCode))return ie;ee+=1,ee<V&&(yield ie.readBody(),yield this._performExponentialBackoff(ee))}while(ee<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(_,o){return R(this,void 0,void 0,function*(){return new Promise((c,T)=>{function S(x,V){x?T(x):V?c(V):T(new Error("Unknown error"))}this.requestRawWithCallback(
_,o,S)})})}requestRawWithCallback(_,o,c){typeof o=="string"&&(_.options.headers||(_.options.headers={}),_.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let T=!1;function S(ee,ie){T||(T=
!0,c(ee,ie))}const x=_.httpModule.request(_.options,ee=>{const ie=new y(ee);S(void 0,ie)});let V;x.on("socket",ee=>{V=ee}),x.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),S(new Error(`Request \
timeout: ${_.options.path}`))}),x.on("error",function(ee){S(ee)}),o&&typeof o=="string"&&x.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){x.end()}),o.pipe(x)):x.end()}getAgent(_){const o=new URL(
_);return this._getAgent(o)}getAgentDispatcher(_){const o=new URL(_),c=z.s(o);if(c&&c.hostname)return this._getProxyAgentDispatcher(o,c)}_prepareRequest(_,o,c){const T={};T.parsedUrl=o;const S=T.parsedUrl.
protocol==="https:";T.httpModule=S?W:N;const x=S?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):x,T.options.path=(T.parsedUrl.pathname||
"")+(T.parsedUrl.search||""),T.options.method=_,T.options.headers=this._mergeHeaders(c),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this._getAgent(T.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(T.options);return T}_mergeHeaders(_){return this.requestOptions&&this.requestOptions.headers?Object.assign({},k(this.requestOptions.headers),
k(_||{})):k(_||{})}_getExistingOrDefaultHeader(_,o,c){let T;if(this.requestOptions&&this.requestOptions.headers){const x=k(this.requestOptions.headers)[o];x&&(T=typeof x=="number"?x.toString():x)}const S=_[o];
return S!==void 0?typeof S=="number"?S.toString():S:T!==void 0?T:c}_getExistingOrDefaultContentTypeHeader(_,o){let c;if(this.requestOptions&&this.requestOptions.headers){const S=k(this.requestOptions.
headers)[s.ContentType];S&&(typeof S=="number"?c=String(S):Array.isArray(S)?c=S.join(", "):c=S)}const T=_[s.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.isArray(T)?T.join(", "):T:
c!==void 0?c:o}_getAgent(_){let o;const c=z.s(_),T=c&&c.hostname;if(this._keepAlive&&T&&(o=this._proxyAgent),T||(o=this._agent),o)return o;const S=_.protocol==="https:";let x=100;if(this.requestOptions&&
(x=this.requestOptions.maxSockets||$.globalAgent.maxSockets),c&&c.hostname){const V={maxSockets:x,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(c.username||c.password)&&{proxyAuth:`${c.
username}:${c.password}`}),{host:c.hostname,port:c.port})};let ee;const ie=c.protocol==="https:";S?ee=ie?D.httpsOverHttps:D.httpsOverHttp:ee=ie?D.httpOverHttps:D.httpOverHttp,o=ee(V),this._proxyAgent=
o}if(!o){const V={keepAlive:this._keepAlive,maxSockets:x};o=S?new j.Agent(V):new $.Agent(V),this._agent=o}return S&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),
o}_getProxyAgentDispatcher(_,o){let c;if(this._keepAlive&&(c=this._proxyAgentDispatcher),c)return c;const T=_.protocol==="https:";return c=new L.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?
1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=c,T&&this._ignoreSslError&&(c.options=Object.assign(c.options.
requestTls||{},{rejectUnauthorized:!1})),c}_getUserAgentWithOrchestrationId(_){const o=_||"actions/http-client",c=process.env.ACTIONS_ORCHESTRATION_ID;if(c){const T=c.replace(/[^a-z0-9_.-]/gi,"_");return`${o}\
 actions_orchestration_id/${T}`}return o}_performExponentialBackoff(_){return R(this,void 0,void 0,function*(){_=Math.min(O,_);const o=f*Math.pow(2,_);return new Promise(c=>setTimeout(()=>c(),o))})}_processResponse(_,o){
return R(this,void 0,void 0,function*(){return new Promise((c,T)=>R(this,void 0,void 0,function*(){const S=_.message.statusCode||0,x={statusCode:S,result:null,headers:{}};S===b.NotFound&&c(x);function V(fe,se){
if(typeof se=="string"){const ue=new Date(se);if(!isNaN(ue.valueOf()))return ue}return se}let ee,ie;try{ie=yield _.readBody(),ie&&ie.length>0&&(o&&o.deserializeDates?ee=JSON.parse(ie,V):ee=JSON.parse(
ie),x.result=ee),x.headers=_.message.headers}catch{}if(S>299){let fe;ee&&ee.message?fe=ee.message:ie&&ie.length>0?fe=ie:fe=`Failed request: (${S})`;const se=new d(fe,S);se.result=x.result,T(se)}else c(
x)}))})}}const k=i=>Object.keys(i).reduce((_,o)=>(_[o.toLowerCase()]=i[o],_),{})}),9783:((q,ae,t)=>{t.d(ae,{H:()=>N,s:()=>$});function $(z){const D=z.protocol==="https:";if(N(z))return;const B=D?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new W(B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new W(`http://${B}`)}else
return}function N(z){if(!z.hostname)return!1;const D=z.hostname;if(j(D))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;let I;z.port?I=Number(z.port):z.protocol==="http:"?
I=80:z.protocol==="https:"&&(I=443);const L=[z.hostname.toUpperCase()];typeof I=="number"&&L.push(`${L[0]}:${I}`);for(const R of B.split(",").map(b=>b.trim().toUpperCase()).filter(b=>b))if(R==="*"||L.
some(b=>b===R||b.endsWith(`.${R}`)||R.startsWith(".")&&b.endsWith(`${R}`)))return!0;return!1}function j(z){const D=z.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||
D.startsWith("[0:0:0:0:0:0:0:1]")}class W extends URL{constructor(D,B){super(D,B),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,ae,t)=>{t.d(ae,{E:()=>W});class ${diff(D,B,I={}){let L;typeof I=="function"?(L=I,I={}):"callback"in I&&(L=I.callback);
const R=this.castInput(D,I),b=this.castInput(B,I),s=this.removeEmpty(this.tokenize(R,I)),h=this.removeEmpty(this.tokenize(b,I));return this.diffWithOptionsObj(s,h,I,L)}diffWithOptionsObj(D,B,I,L){var R;
const b=w=>{if(w=this.postProcess(w,I),L){setTimeout(function(){L(w)},0);return}else return w},s=B.length,h=D.length;let l=1,a=s+h;I.maxEditLength!=null&&(a=Math.min(a,I.maxEditLength));const E=(R=I.timeout)!==
null&&R!==void 0?R:1/0,p=Date.now()+E,O=[{oldPos:-1,lastComponent:void 0}];let f=this.extractCommon(O[0],B,D,0,I);if(O[0].oldPos+1>=h&&f+1>=s)return b(this.buildValues(O[0].lastComponent,B,D));let d=-1/0,
y=1/0;const u=()=>{for(let w=Math.max(d,-l);w<=Math.min(y,l);w+=2){let k;const i=O[w-1],_=O[w+1];i&&(O[w-1]=void 0);let o=!1;if(_){const T=_.oldPos-w;o=_&&0<=T&&T<s}const c=i&&i.oldPos+1<h;if(!o&&!c){
O[w]=void 0;continue}if(!c||o&&i.oldPos<_.oldPos?k=this.addToPath(_,!0,!1,0,I):k=this.addToPath(i,!1,!0,1,I),f=this.extractCommon(k,B,D,w,I),k.oldPos+1>=h&&f+1>=s)return b(this.buildValues(k.lastComponent,
B,D))||!0;O[w]=k,k.oldPos+1>=h&&(y=Math.min(y,w-1)),f+1>=s&&(d=Math.max(d,w+1))}l++};if(L)(function w(){setTimeout(function(){if(l>a||Date.now()>p)return L(void 0);u()||w()},0)})();else for(;l<=a&&Date.
now()<=p;){const w=u();if(w)return w}}addToPath(D,B,I,L,R){const b=D.lastComponent;return b&&!R.oneChangePerToken&&b.added===B&&b.removed===I?{oldPos:D.oldPos+L,lastComponent:{count:b.count+1,added:B,
removed:I,previousComponent:b.previousComponent}}:{oldPos:D.oldPos+L,lastComponent:{count:1,added:B,removed:I,previousComponent:b}}}extractCommon(D,B,I,L,R){const b=B.length,s=I.length;let h=D.oldPos,
l=h-L,a=0;for(;l+1<b&&h+1<s&&this.equals(I[h+1],B[l+1],R);)l++,h++,a++,R.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return a&&!R.oneChangePerToken&&
(D.lastComponent={count:a,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=h,l}equals(D,B,I){return I.comparator?I.comparator(D,B):D===B||!!I.ignoreCase&&D.toLowerCase()===B.toLowerCase()}removeEmpty(D){
const B=[];for(let I=0;I<D.length;I++)D[I]&&B.push(D[I]);return B}castInput(D,B){return D}tokenize(D,B){return Array.from(D)}join(D){return D.join("")}postProcess(D,B){return D}get useLongestToken(){return!1}buildValues(D,B,I){
const L=[];let R;for(;D;)L.push(D),R=D.previousComponent,delete D.previousComponent,D=R;L.reverse();const b=L.length;let s=0,h=0,l=0;for(;s<b;s++){const a=L[s];if(a.removed)a.value=this.join(I.slice(l,
l+a.count)),l+=a.count;else{if(!a.added&&this.useLongestToken){let E=B.slice(h,h+a.count);E=E.map(function(p,O){const f=I[l+O];return f.length>p.length?f:p}),a.value=this.join(E)}else a.value=this.join(
B.slice(h,h+a.count));h+=a.count,a.added||(l+=a.count)}}return L}}class N extends ${tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const j=new N;function W(z,D,B){return j.diff(
z,D,B)}})},vt={};function ze(q){var ae=vt[q];if(ae!==void 0)return ae.exports;var t=vt[q]={exports:{}},$=!0;try{It[q].call(t.exports,t,t.exports,ze),$=!1}finally{$&&delete vt[q]}return t.exports}ze.m=
It,typeof ze<"u"&&(ze.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",t=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=j=>{j&&j.d<1&&(j.d=1,j.
forEach(W=>W.r--),j.forEach(W=>W.r--?W.r++:W()))},N=j=>j.map(W=>{if(W!==null&&typeof W=="object"){if(W[q])return W;if(W.then){var z=[];z.d=0,W.then(I=>{D[ae]=I,$(z)},I=>{D[t]=I,$(z)});var D={};return D[q]=
I=>I(z),D}}var B={};return B[q]=I=>{},B[ae]=W,B});ze.a=(j,W,z)=>{var D;z&&((D=[]).d=-1);var B=new Set,I=j.exports,L,R,b,s=new Promise((h,l)=>{b=l,R=h});s[ae]=I,s[q]=h=>(D&&h(D),B.forEach(h),s.catch(l=>{})),
j.exports=s,W(h=>{L=N(h);var l,a=()=>L.map(p=>{if(p[t])throw p[t];return p[ae]}),E=new Promise(p=>{l=()=>p(a),l.r=0;var O=f=>f!==D&&!B.has(f)&&(B.add(f),f&&!f.d&&(l.r++,f.push(l)));L.map(f=>f[q](O))});
return l.r?E:a()},h=>(h?b(s[t]=h):R(I),$(D))),D&&D.d<0&&(D.d=0)}})(),(()=>{var q=Object.getPrototypeOf?t=>Object.getPrototypeOf(t):t=>t.__proto__,ae;ze.t=function(t,$){if($&1&&(t=this(t)),$&8||typeof t==
"object"&&t&&($&4&&t.__esModule||$&16&&typeof t.then=="function"))return t;var N=Object.create(null);ze.r(N);var j={};ae=ae||[null,q({}),q([]),q(q)];for(var W=$&2&&t;typeof W=="object"&&!~ae.indexOf(W);W=
q(W))Object.getOwnPropertyNames(W).forEach(z=>j[z]=()=>t[z]);return j.default=()=>t,ze.d(N,j),N}})(),ze.d=(q,ae)=>{for(var t in ae)ze.o(ae,t)&&!ze.o(q,t)&&Object.defineProperty(q,t,{enumerable:!0,get:ae[t]})},
ze.f={},ze.e=q=>Promise.all(Object.keys(ze.f).reduce((ae,t)=>(ze.f[t](q,ae),ae),[])),ze.u=q=>""+q+".index.js",ze.o=(q,ae)=>Object.prototype.hasOwnProperty.call(q,ae),ze.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},ae=t=>{var{ids:$,modules:N,runtime:j}=t,W,z,D=0;for(W in N)
ze.o(N,W)&&(ze.m[W]=N[W]);for(j&&j(ze);D<$.length;D++)z=$[D],ze.o(q,z)&&q[z]&&q[z][0](),q[$[D]]=0};ze.f.j=(t,$)=>{var N=ze.o(q,t)?q[t]:void 0;if(N!==0)if(N)$.push(N[1]);else{var j=import("./"+ze.u(t)).
then(ae,W=>{throw q[t]!==0&&(q[t]=void 0),W}),j=Promise.race([j,new Promise(W=>N=q[t]=[W])]);$.push(N[1]=j)}}})();var Rt=ze(6325);Rt=await Rt;
