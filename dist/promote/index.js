const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as je}from"module";const Nt={};var It={3313:(q=>{q.exports=ae;function ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ae.prototype.go=function(N){this.pending<this.max?$(this,N):this.waiting.push(N)},ae.prototype.wait=function(N){this.pending===0?N(this.error):this.listeners.push(N)},ae.prototype.hold=
function(){return t(this)};function t(N){N.pending+=1;var j=!1;return W;function W(D){if(j)throw new Error("callback called twice");if(j=!0,N.error=N.error||D,N.pending-=1,N.waiting.length>0&&N.pending<
N.max)$(N,N.waiting.shift());else if(N.pending===0){var B=N.listeners;N.listeners=[],B.forEach(z)}}function z(D){D(N.error)}}function $(N,j){j(t(N))}}),770:((q,ae,t)=>{q.exports=t(218)}),218:((q,ae,t)=>{
var $,N=t(9278),j=t(4756),W=t(8611),z=t(5692),D=t(4434),B=t(2613),R=t(9023);ae.httpOverHttp=L,ae.httpsOverHttp=k,ae.httpOverHttps=b,ae.httpsOverHttps=m;function L(O){var f=new a(O);return f.request=W.
request,f}function k(O){var f=new a(O);return f.request=W.request,f.createSocket=l,f.defaultPort=443,f}function b(O){var f=new a(O);return f.request=z.request,f}function m(O){var f=new a(O);return f.request=
z.request,f.createSocket=l,f.defaultPort=443,f}function a(O){var f=this;f.options=O||{},f.proxyOptions=f.options.proxy||{},f.maxSockets=f.options.maxSockets||W.Agent.defaultMaxSockets,f.requests=[],f.
sockets=[],f.on("free",function(E,u,g,I){for(var s=i(u,g,I),_=0,o=f.requests.length;_<o;++_){var c=f.requests[_];if(c.host===s.host&&c.port===s.port){f.requests.splice(_,1),c.request.onSocket(E);return}}
E.destroy(),f.removeSocket(E)})}R.inherits(a,D.EventEmitter),a.prototype.addRequest=function(f,d,E,u){var g=this,I=h({request:f},g.options,i(d,E,u));if(g.sockets.length>=this.maxSockets){g.requests.push(
I);return}g.createSocket(I,function(s){s.on("free",_),s.on("close",o),s.on("agentRemove",o),f.onSocket(s);function _(){g.emit("free",s,I)}function o(c){g.removeSocket(s),s.removeListener("free",_),s.removeListener(
"close",o),s.removeListener("agentRemove",o)}})},a.prototype.createSocket=function(f,d){var E=this,u={};E.sockets.push(u);var g=h({},E.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{
host:f.host+":"+f.port}});f.localAddress&&(g.localAddress=f.localAddress),g.proxyAuth&&(g.headers=g.headers||{},g.headers["Proxy-Authorization"]="Basic "+new Buffer(g.proxyAuth).toString("base64")),w(
"making CONNECT request");var I=E.request(g);I.useChunkedEncodingByDefault=!1,I.once("response",s),I.once("upgrade",_),I.once("connect",o),I.once("error",c),I.end();function s(T){T.upgrade=!0}function _(T,S,x){
process.nextTick(function(){o(T,S,x)})}function o(T,S,x){if(I.removeAllListeners(),S.removeAllListeners(),T.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",T.statusCode),
S.destroy();var V=new Error("tunneling socket could not be established, statusCode="+T.statusCode);V.code="ECONNRESET",f.request.emit("error",V),E.removeSocket(u);return}if(x.length>0){w("got illegal \
response body from proxy"),S.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",f.request.emit("error",V),E.removeSocket(u);return}return w("tunneling connection has\
 established"),E.sockets[E.sockets.indexOf(u)]=S,d(S)}function c(T){I.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,T.message,T.stack);var S=new Error("tunneling socket could not be established, cause="+T.message);S.code="ECONNRESET",f.request.emit("error",S),E.removeSocket(u)}},a.prototype.removeSocket=function(f){
var d=this.sockets.indexOf(f);if(d!==-1){this.sockets.splice(d,1);var E=this.requests.shift();E&&this.createSocket(E,function(u){E.request.onSocket(u)})}};function l(O,f){var d=this;a.prototype.createSocket.
call(d,O,function(E){var u=O.request.getHeader("host"),g=h({},d.options,{socket:E,servername:u?u.replace(/:.*$/,""):O.host}),I=j.connect(0,g);d.sockets[d.sockets.indexOf(E)]=I,f(I)})}function i(O,f,d){
return typeof O=="string"?{host:O,port:f,localAddress:d}:O}function h(O){for(var f=1,d=arguments.length;f<d;++f){var E=arguments[f];if(typeof E=="object")for(var u=Object.keys(E),g=0,I=u.length;g<I;++g){
var s=u[g];E[s]!==void 0&&(O[s]=E[s])}}return O}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:w=function(){},$=w}),4248:(q=>{const ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
EventEmitter;ae.BufferSlicer=k,ae.FdSlicer=R,N.inherits(R,B);function R(b){B.call(this),this.fd=b,this.pend=new D,this.pend.max=1,this.refCount=0}R.prototype.read=function(b,m,a,l,i){var h=this;h.pend.
go(function(w){$.read(h.fd,b,m,a,l,function(O,f,d){w(),i(O,f,d)})})},R.prototype.createReadStream=function(b){return new L(this,b)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;$.close(b.fd,m);function m(a){a?b.emit("error",a):b.emit("close")}},N.inherits(L,W);function L(b,m){m=m||
{},W.call(this,m),this.context=b,this.context.ref(),this.start=m.start||0,this.endOffset=m.end,this.pos=this.start}L.prototype._read=function(b){var m=this,a=Math.min(m._readableState.highWaterMark,b);
if(m.endOffset!=null&&(a=Math.min(a,m.endOffset-m.pos)),a<=0){m.push(null),this._cleanup();return}m.context.pend.go(function(l){var i=Buffer.allocUnsafe(a);$.read(m.context.fd,i,0,a,m.pos,function(h,w){
h?m.destroy(h):w===0?(m.push(null),m._cleanup()):(m.pos+=w,m.push(i.slice(0,w))),l()})})},L.prototype._destroy=function(b,m){this._cleanup(),m(b)},L.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},N.inherits(k,B);function k(b){B.call(this),this.refCount=0,this.buffer=b}k.prototype.read=function(b,m,a,l,i){if(!(0<=m&&m<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+m+" <= "+b.length);if(l<0)throw new RangeError("position is negative: "+l);if(m+a>b.length&&(a=b.length-m),l+a>this.buffer.length&&(a=this.buffer.length-l),a<=0){setImmediate(function(){
i(null,0)});return}this.buffer.copy(b,m,l,l+a),setImmediate(function(){i(null,a)})},k.prototype.createReadStream=function(b){b=b||{};var m=new z(b);m.start=b.start||0,m.endOffset=b.end,m.pos=m.endOffset||
this.buffer.length;for(var a=this.buffer.slice(m.start,m.pos),l=65536,i=0;;){var h=i+l;if(h>=a.length){i<a.length&&m.write(a.slice(i,a.length));break}m.write(a.slice(i,h)),i=h}return m.end(),m},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,ae,t)=>{var $,N=t(9896),j=t(3106),W=t(3502),z=t(9023),D=t(
4434).EventEmitter,B=t(2203).Transform,R=t(2203).PassThrough,L=t(2203).Writable;const k=typeof j.crc32=="function"?j.crc32:t(4248);$=i,$=h,$=w,$=O,$=b,$=m,ae.SY=a,$=l,$=I,ae.ax=s,$=_,$=o,$=f,$=u,$=g,$=
S;function b(M,A){return new Promise((G,r)=>{i(M,{...A,lazyEntries:!0},function(v,K){if(v)return r(v);G(K)})})}function m(M,A){return new Promise((G,r)=>{h(M,{...A,lazyEntries:!0},function(v,K){if(v)return r(
v);G(K)})})}function a(M,A){return new Promise((G,r)=>{w(M,{...A,lazyEntries:!0},function(v,K){if(v)return r(v);G(K)})})}function l(M,A,G){return new Promise((r,v)=>{O(M,A,{...G,lazyEntries:!0},function(K,y){
if(K)return v(K);r(y)})})}function i(M,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),G==null&&(G=ue),N.open(M,"r",function(r,v){if(r)return G(r);h(v,A,function(K,y){K&&N.close(v,ue),
G(K,y)})})}function h(M,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),G==null&&(G=ue),N.fstat(M,function(r,v){if(r)return G(r);var K=new W.FdSlicer(M);O(K,v.size,A,G)})}
function w(M,A,G){typeof A=="function"&&(G=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var r=new W.BufferSlicer(M);O(r,M.length,A,G)}function O(M,A,G,r){typeof G=="function"&&(r=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var v=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),r==null&&(r=ue),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");M.ref();var K=22,y=20,U=65535,H=Math.min(y+K+U,A),Q=fe(H),J=A-Q.length;c(M,Q,0,H,J,function(oe){if(oe)return r(oe);for(var te=H-K;te>=
0;te-=1)if(Q.readUInt32LE(te)===101010256){var le=Q.subarray(te),pe=le.readUInt16LE(4),he=le.readUInt16LE(10),ye=le.readUInt32LE(16),Ie=le.readUInt16LE(20),$e=le.length-K;if(Ie!==$e)return r(new Error(
"Invalid comment length. Expected: "+$e+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var _e=v?ee(le.subarray(
22),!1):le.subarray(22);if(te-y>=0&&Q.readUInt32LE(te-y)===117853008){var Me=Q.subarray(te-y,te-y+y),Oe=ie(Me,8),Te=fe(56);return c(M,Te,0,Te.length,Oe,function(Re){return Re?r(Re):Te.readUInt32LE(0)!==
101075792?r(new Error("invalid zip64 end of central directory record signature")):(pe=Te.readUInt32LE(16),pe!==0?r(new Error("multi-disk zip files are not supported: found disk number: "+pe)):(he=ie(Te,
32),ye=ie(Te,48),r(null,new f(M,ye,A,he,_e,G.autoClose,G.lazyEntries,v,G.validateEntrySizes,G.strictFileNames))))})}return pe!==0?r(new Error("multi-disk zip files are not supported: found disk number\
: "+pe)):r(null,new f(M,ye,A,he,_e,G.autoClose,G.lazyEntries,v,G.validateEntrySizes,G.strictFileNames))}r(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}z.inherits(f,D);function f(M,A,G,r,v,K,y,U,H,Q){var J=this;D.call(J),J.reader=M,J.reader.on("error",function(oe){E(J,oe)}),J.reader.once("close",function(){J.emit("close")}),J.readEntryCursor=
A,J.fileSize=G,J.entryCount=r,J.comment=v,J.entriesRead=0,J.autoClose=!!K,J.lazyEntries=!!y,J.decodeStrings=!!U,J.validateEntrySizes=!!H,J.strictFileNames=!!Q,J.isOpen=!0,J.emittedError=!1,J.hasEachEntryBeenCalled=
!1,J.lazyEntries||J._readEntry()}f.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function d(M,A){M.autoClose&&M.close(),E(M,A)}function E(M,A){M.emittedError||(M.emittedError=
!0,M.emit("error",A))}f.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},f.prototype._readEntry=function(){var M=this;
if(M.entryCount===M.entriesRead){setImmediate(function(){M.autoClose&&M.close(),!M.emittedError&&M.emit("end")});return}if(!M.emittedError){var A=fe(46);c(M.reader,A,0,A.length,M.readEntryCursor,function(G){
if(G)return d(M,G);if(!M.emittedError){var r=new u,v=A.readUInt32LE(0);if(v!==33639248)return d(M,new Error("invalid central directory file header signature: 0x"+v.toString(16)));if(r.versionMadeBy=A.
readUInt16LE(4),r.versionNeededToExtract=A.readUInt16LE(6),r.generalPurposeBitFlag=A.readUInt16LE(8),r.compressionMethod=A.readUInt16LE(10),r.lastModFileTime=A.readUInt16LE(12),r.lastModFileDate=A.readUInt16LE(
14),r.crc32=A.readUInt32LE(16),r.compressedSize=A.readUInt32LE(20),r.uncompressedSize=A.readUInt32LE(24),r.fileNameLength=A.readUInt16LE(28),r.extraFieldLength=A.readUInt16LE(30),r.fileCommentLength=A.
readUInt16LE(32),r.internalFileAttributes=A.readUInt16LE(36),r.externalFileAttributes=A.readUInt32LE(38),r.relativeOffsetOfLocalHeader=A.readUInt32LE(42),r.generalPurposeBitFlag&64)return d(M,new Error(
"strong encryption is not supported"));M.readEntryCursor+=46,A=fe(r.fileNameLength+r.extraFieldLength+r.fileCommentLength),c(M.reader,A,0,A.length,M.readEntryCursor,function(K){if(K)return d(M,K);if(!M.
emittedError){r.fileNameRaw=A.subarray(0,r.fileNameLength);var y=r.fileNameLength+r.extraFieldLength;r.extraFieldRaw=A.subarray(r.fileNameLength,y),r.fileCommentRaw=A.subarray(y,y+r.fileCommentLength);
try{r.extraFields=o(r.extraFieldRaw)}catch(he){return d(M,he)}if(M.decodeStrings){var U=(r.generalPurposeBitFlag&2048)!==0;r.fileComment=ee(r.fileCommentRaw,U),r.fileName=s(r.generalPurposeBitFlag,r.fileNameRaw,
r.extraFields,M.strictFileNames);var H=_(r.fileName);if(H!=null)return d(M,new Error(H))}else r.fileComment=r.fileCommentRaw,r.fileName=r.fileNameRaw;r.comment=r.fileComment,M.readEntryCursor+=A.length,
M.entriesRead+=1;for(var Q=0;Q<r.extraFields.length;Q++){var J=r.extraFields[Q];if(J.id===1){var oe=J.data,te=0;if(r.uncompressedSize===4294967295){if(te+8>oe.length)return d(M,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));r.uncompressedSize=ie(oe,te),te+=8}if(r.compressedSize===4294967295){if(te+8>oe.length)return d(M,new Error("zip64 extended information\
 extra field does not include compressed size"));r.compressedSize=ie(oe,te),te+=8}if(r.relativeOffsetOfLocalHeader===4294967295){if(te+8>oe.length)return d(M,new Error("zip64 extended information extr\
a field does not include relative header offset"));r.relativeOffsetOfLocalHeader=ie(oe,te),te+=8}break}}if(M.validateEntrySizes&&r.compressionMethod===0){var le=r.uncompressedSize;if(r.isEncrypted()&&
(le+=12),r.compressedSize!==le){var pe="compressed/uncompressed size mismatch for stored file: "+r.compressedSize+" != "+r.uncompressedSize;return d(M,new Error(pe))}}M.emit("entry",r),M.lazyEntries||
M._readEntry()}})}})}},f.prototype.eachEntry=function(){const M=this;if(!M.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(M.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");M.hasEachEntryBeenCalled=!0;let A=null;M.on("entry",r),M.on("end",v),M.on("error",K);function G(){M.removeListener("entry",r),M.removeListener("end",v),M.removeListener(
"error",K),M.autoClose&&M.close()}function r(y){let{resolve:U}=A;A=null,U({value:y})}function v(){let{resolve:y}=A;A=null,G(),y({done:!0})}function K(y){let{reject:U}=A;A=null,G(),U(y)}return{[Symbol.
asyncIterator](){return this},next(){const y=new Promise((U,H)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:U,reject:H}});return M.readEntry(),y},return(y){
return G(),Promise.resolve({done:!0,value:y})},throw(y){return G(),Promise.reject(y)}}},f.prototype.openReadStream=function(M,A,G){var r=this,v=0,K=M.compressedSize;if(G==null&&(G=A,A=null),A==null)A=
{};else{if(A.decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(A.decrypt!=null){if(!M.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(A.decrypt!==!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(M.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(A.decompress!=null){if(!M.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.
decompress===!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);U=A.decompress}}if(A.start!=null){if(v=A.start,v<0)throw new Error("options.start < 0");if(v>M.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(K=A.end,K<0)throw new Error("options.end < 0");if(K>M.compressedSize)throw new Error("options.end > entry.compressedSize");if(K<
v)throw new Error("options.end < options.start")}}var y=A.decodeFileData===!1||(M.compressionMethod===0||M.compressionMethod===8&&A.decompress===!1)&&(!M.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!y)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!r.isOpen)return G(new Error("closed"));if(M.isEncrypted()&&!y&&A.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var U;if(y)U=!1;else if(M.compressionMethod===8)U=A.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+M.compressionMethod));r.readLocalFileHeader(M,{minimal:!0},function(H,Q){if(H)return G(H);r.openReadStreamLowLevel(Q.fileDataStart,M.compressedSize,v,K,U,M.uncompressedSize,G)})},f.prototype.
openReadStreamLowLevel=function(M,A,G,r,v,K,y){var U=this,H=M+A,Q=U.reader.createReadStream({start:M+G,end:M+r}),J=Q;if(v){var oe=!1,te=j.createInflateRaw();Q.on("error",function(le){setImmediate(function(){
oe||te.emit("error",le)})}),Q.pipe(te),U.validateEntrySizes?(J=new T(K),te.on("error",function(le){setImmediate(function(){oe||J.emit("error",le)})}),te.pipe(J)):J=te,se(J,function(){oe=!0,te!==J&&te.
unpipe(J),Q.unpipe(te),Q.destroy()})}y(null,J)},f.prototype.readLocalFileHeader=function(M,A,G){var r=this;G==null&&(G=A,A=null),A==null&&(A={}),r.reader.ref();var v=fe(30);c(r.reader,v,0,v.length,M.relativeOffsetOfLocalHeader,
function(K){try{if(K)return G(K);var y=v.readUInt32LE(0);if(y!==67324752)return G(new Error("invalid local file header signature: 0x"+y.toString(16)));var U=v.readUInt16LE(26),H=v.readUInt16LE(28),Q=M.
relativeOffsetOfLocalHeader+30+U+H;if(Q+M.compressedSize>r.fileSize)return G(new Error("file data overflows file bounds: "+Q+" + "+M.compressedSize+" > "+r.fileSize));if(A.minimal)return G(null,{fileDataStart:Q});
var J=new g;J.fileDataStart=Q,J.versionNeededToExtract=v.readUInt16LE(4),J.generalPurposeBitFlag=v.readUInt16LE(6),J.compressionMethod=v.readUInt16LE(8),J.lastModFileTime=v.readUInt16LE(10),J.lastModFileDate=
v.readUInt16LE(12),J.crc32=v.readUInt32LE(14),J.compressedSize=v.readUInt32LE(18),J.uncompressedSize=v.readUInt32LE(22),J.fileNameLength=U,J.extraFieldLength=H,v=fe(U+H),r.reader.ref(),c(r.reader,v,0,
v.length,M.relativeOffsetOfLocalHeader+30,function(oe){try{return oe?G(oe):(J.fileName=v.subarray(0,U),J.extraField=v.subarray(U),G(null,J))}finally{r.reader.unref()}})}finally{r.reader.unref()}})},f.
prototype.openReadStreamPromise=function(M,A){return new Promise((G,r)=>{this.openReadStream(M,A,function(v,K){if(v)return r(v);G(K)})})},f.prototype.openReadStreamLowLevelPromise=function(M,A,G,r,v,K){
return new Promise((y,U)=>{this.openReadStream(M,A,G,r,v,K,function(H,Q){if(H)return U(H);y(Q)})})},f.prototype.readLocalFileHeaderPromise=function(M,A){return new Promise((G,r)=>{this.readLocalFileHeader(
M,A,function(v,K){if(v)return r(v);G(K)})})};function u(){}u.prototype.getLastModDate=function(M){if(M==null&&(M={}),!M.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var G=this.extraFields[A];
if(G.id===21589){var r=G.data;if(r.length<5)continue;var v=r[0],K=1;if(!(v&K))continue;var y=r.readInt32LE(1);return new Date(y*1e3)}else if(G.id===10){var r=G.data;if(r.length!==32||r.readUInt16LE(4)!==
1||r.readUInt16LE(6)!==24)continue;var U=r.readUInt32LE(8)+4294967296*r.readInt32LE(12),H=U/1e4-116444736e5;return new Date(H)}}return I(this.lastModFileDate,this.lastModFileTime,M.timezone)},u.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},u.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},u.prototype.
isCompressed=function(){return this.compressionMethod===8};function g(){}function I(M,A,G){var r=M&31,v=(M>>5&15)-1,K=(M>>9&127)+1980,y=0,U=(A&31)*2,H=A>>5&63,Q=A>>11&31;if(G==null||G==="local")return new Date(
K,v,r,Q,H,U,y);if(G==="UTC")return new Date(Date.UTC(K,v,r,Q,H,U,y));throw new Error("unrecognized options.timezone: "+options.timezone)}function s(M,A,G,r){for(var v=null,K=0;K<G.length;K++){var y=G[K];
if(y.id===28789){if(y.data.length<6||y.data.readUInt8(0)!==1)continue;var U=y.data.readUInt32LE(1);if(k(A)!==U)continue;v=ee(y.data.subarray(5),!0);break}}if(v==null){var H=(M&2048)!==0;v=ee(A,H)}return r||
(v=v.replace(/\\/g,"/")),v}function _(M){return M.indexOf("\\")!==-1?"invalid characters in fileName: "+M:/^[a-zA-Z]:/.test(M)||/^\//.test(M)?"absolute path: "+M:M.split("/").indexOf("..")!==-1?"inval\
id relative path: "+M:null}function o(M){for(var A=[],G=0;G<M.length-3;){var r=M.readUInt16LE(G+0),v=M.readUInt16LE(G+2),K=G+4,y=K+v;if(y>M.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var U=M.subarray(K,y);A.push({id:r,data:U}),G=y}return A}function c(M,A,G,r,v,K){if(r===0)return setImmediate(function(){K(null,fe(0))});M.read(A,G,r,v,function(y,U){if(y)return K(y);
if(U<r)return K(new Error("unexpected EOF"));K()})}z.inherits(T,B);function T(M){B.call(this),this.actualByteCount=0,this.expectedByteCount=M}T.prototype._transform=function(M,A,G){if(this.actualByteCount+=
M.length,this.actualByteCount>this.expectedByteCount){var r="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(r))}G(null,M)},T.
prototype._flush=function(M){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return M(new Error(
A))}M()},z.inherits(S,D);function S(){D.call(this),this.refCount=0}S.prototype.ref=function(){this.refCount+=1},S.prototype.unref=function(){var M=this;if(M.refCount-=1,M.refCount>0)return;if(M.refCount<
0)throw new Error("invalid unref");M.close(A);function A(G){if(G)return M.emit("error",G);M.emit("close")}},S.prototype.createReadStream=function(M){M==null&&(M={});var A=M.start,G=M.end;if(A===G){var r=new R;
return setImmediate(function(){r.end()}),r}var v=this._readStreamForRange(A,G),K=!1,y=new x(this);v.on("error",function(H){setImmediate(function(){K||y.emit("error",H)})}),se(y,function(){v.unpipe(y),
y.unref(),v.destroy()});var U=new T(G-A);return y.on("error",function(H){setImmediate(function(){K||U.emit("error",H)})}),se(U,function(){K=!0,y.unpipe(U),y.destroy()}),v.pipe(y).pipe(U)},S.prototype.
_readStreamForRange=function(M,A){throw new Error("not implemented")},S.prototype.read=function(M,A,G,r,v){var K=this.createReadStream({start:r,end:r+G}),y=new L,U=0;y._write=function(H,Q,J){H.copy(M,
A+U,0,H.length),U+=H.length,J()},y.on("finish",v),K.on("error",function(H){v(H)}),K.pipe(y)},S.prototype.close=function(M){setImmediate(M)},z.inherits(x,R);function x(M){R.call(this),this.context=M,this.
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
l")}),9023:(q=>{q.exports=je(import.meta.url)("util")}),3106:(q=>{q.exports=je(import.meta.url)("zlib")}),3e3:((q,ae,t)=>{t.d(ae,{WZ:()=>L,j:()=>m,mJ:()=>b});var $=t(7598),N=t(6760),j=t(532),W=t(6191),
z=t(7487),D=t(9870),B=t(3657),R=t(6584);function L(a,l){const i=a.boolean("upload-artifact",!0),h=a.optional("retention-days",k),w=a.boolean("artifact-env-variables",!0);return{upload:i?{overwrite:l,retentionDays:h}:
void 0,artifactEnvVariables:w}}function k(a){if(/^0+$/.test(a))return;const l=(0,R.$J)(1/0,!0)(a),i=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(l>i)throw new Error(`must be at most ${i}, the rep\
ository's limit in days, not ${l}`);return l}async function b(a,{path:l,sha256:i,package:h},{upload:w,artifactEnvVariables:O}){if(O)return await(0,W.mz)(a,{path:l,digest:i},w);const f=(0,B.zy)((0,D.KC)(
h)),d=(0,N.join)(await(0,z.Pd)("workflow-artifact-"),(0,N.basename)(l));await(0,j.lo)(d,f);const E=(0,$.createHash)("sha256").update(f).digest("hex");return await(0,W.mz)(a,{path:d,digest:E},w)}function m({
upload:a,artifactEnvVariables:l},i){!a||!l||!(0,z.GQ)()||i.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-va\
riables: false to leave them out.")}}),6779:((q,ae,t)=>{t.d(ae,{Bv:()=>L,X7:()=>b,Zw:()=>R});var $=t(9462),N=t(7279),j=t(3657),W=t(5645),z=t(6006),D=t(3349);class B extends N.HR{job;constructor(a,l){super(
{what:l.message,...l},{...l,busy:!1,cause:l}),this.job=a}}function R(m){return m instanceof B?m.job:{}}async function L(m,a,{title:l,longestWaitMs:i,advice:h,idsIn:w}){m.log.info(`${l}: ${a.status||"n\
o status"}, dock status ${a.dockStatusId}`);let O={};const f=d=>{const E={"dock-status-id":a.dockStatusId,...w(d)},u=Object.keys(E).some(g=>!(g in O));O={...E,...O,...d.status!==""&&{status:d.status}},
u&&m.publish(O)};try{return{last:await(0,z.qt)(m,a,{longestWaitMs:i,advice:h,onStatus:f}),outputs:O}}catch(d){throw new B(O,(0,N.iT)(d))}}const k="Check the workflow in AI for Process, then re-run the\
 job.";async function b(m,a,{workflowId:l,flowId:i,timeoutMs:h,longestWaitMs:w}){return m.log.info(`Exporting workflow ${l}, flow ${i}, from ${a.url.href}`),await(0,$.N)({...m,platform:a},(0,$.R)(h,"N\
o package"),async O=>{const f=await(0,D.Nq)(O,{workflowId:l,flowId:i}),{dockStatusId:d,exportJobId:E}=f,{last:u,outputs:g}=await L(O,f,{title:`Export job ${E??"without an ID"}`,longestWaitMs:w,advice:k,
idsIn:()=>E===void 0?{}:{"export-job-id":E}});try{const I=await(0,D.EH)(O,f,u),s=async()=>(0,D.EH)(O,f,await(0,z.SO)(O,d)),_=T=>(0,j.ue)(T,O.signal),{content:o,...c}=await(0,W.R)(O,{url:I,freshUrl:s,read:_});
return{...c,package:o,job:g}}catch(I){throw new B(g,(0,N.iT)(I))}})}}),2697:((q,ae,t)=>{t.d(ae,{As:()=>l,N9:()=>f,Sm:()=>L,UX:()=>b,cZ:()=>a,dF:()=>O});var $=t(1455),N=t(6760),j=t(7279),W=t(8725),z=t(
7487),D=t(4057),B=t(706),R=t(6779);function L({host:d,pathname:E}){return d+E.replace(/\/$/,"")}const k=2e4;function b({message:d}){return(0,B.OX)(d,1e3)}const m="<dock status ID>";function a(d){const E=new Map;
for(const{name:g,error:I}of d){const{"dock-status-id":s}=(0,R.Zw)(I),_=s===void 0?I.message:I.message.replaceAll(s,m),o=E.get(_)??{names:[],ids:[],help:(0,z.VY)(I)};E.set(_,o),o.names.push(g),s!==void 0&&
o.ids.push(s)}const u=Math.max(100,Math.min(1e3,Math.floor(k/E.size)));return Array.from(E,([g,{names:I,ids:s,help:_}])=>({names:I,message:(0,B.OX)(g,u).replaceAll(m,()=>s.join(", ")),help:_}))}function l(d){
return a(d).map(({names:E,message:u})=>`${E.join(", ")}: ${u}`).join(" | ")}function i(d,E){if(!d||!E||d.message===E.message)return d??E;const u=`${d.message} Also: ${E.message}`;return new Failure({what:u,
topic:asFailure(d).topic},{cause:d})}async function h(d,E,u){let g;const I=await d.catch(s=>(g=toError(s),{...E,...jobOf(g)}));if(setOutputs(I),u){const{titles:s,facts:_}=u,o=factTable([..._,["Workflo\
w ID",I["workflow-id"]],["Dock status ID",I["dock-status-id"]],["Status",I.status&&{words:I.status}],["Duration",{words:humanTime(performance.now())}]]);g?await writeSummary(s.failed,withHelp(b(g),helpFor(
g)),o):await writeSummary(s.done,o)}if(g)throw g}const w=1e6;async function O(d,E){const u=JSON.stringify(E),g=await f(`the output ${d}`,{[`${d}.json`]:u}),I=Buffer.byteLength(u)>w;return I&&(0,W.lm)(
`The output ${d} would be longer than GitHub's limit of 1 MB. Read the file in ${d}-path.`),{[d]:I?[]:E,...g}}async function f(d,E){try{const u=await(0,z.Pd)("workflow-results-"),g={};for(const[I,s]of Object.
entries(E)){const _=(0,N.join)(u,I);await(0,$.writeFile)(_,s),g[`${(0,N.parse)(I).name}-path`]=_}return g}catch(u){return(0,W.t1)().warning(`Can't keep ${d} as a file. ${(0,j.gJ)(u)}`),{}}}}),3018:((q,ae,t)=>{
t.d(ae,{uu:()=>X,S3:()=>At,$0:()=>C});var $=t(1124),N=t(8132),j=t(706),W=t(3436),z=t(2614),D=t(2742),B=t(1345),R=t(8965),L=t(5408);const k=2,b=1e3,m=240,a=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],l="...";function i(e,n){const p=[h(e??n),h(n??e)],[P,F]=[w(e,p[0]),w(n,p[1])],Z=f(P,F);return p[0]===p[1]?Z:[`@@ line ends: ${p[0]}\
 \u2192 ${p[1]} @@`,...Z]}function h(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function w(e,n){return(e?.split(n==="CRLF"?`\r
`:`
`)??[]).flatMap(P=>a.reduce(O,[P]).map((F,Z)=>Z===0?F:l+F))}function O(e,n){return e.flatMap(p=>p.length>m?Array.from(p.matchAll(n),([P])=>P):p)}function f(e,n){const p=new Set(e),F=n.some(re=>p.has(re))?
(0,R.E)([...e],[...n],{maxEditLength:b}):void 0;if(F===void 0)return[...u(e,n),...d("+",n)];let Z=0;return F.flatMap(({added:re,removed:ne,value:Y},ce)=>{const Ae=F[ce+1];if(ne)return u(Y,Ae?.added?Ae.
value:[]);const[Ce,We]=[ce===0?0:k,Y.length-k],Je=Z+E(Y.slice(0,We+1));return Z+=E(Y),re?d("+",Y):Ae===void 0?d(" ",Y.slice(0,Ce)):We-Ce<2?d(" ",Y):[...d(" ",Y.slice(0,Ce)),`@@ line ${Je} @@`,...d(" ",
Y.slice(We))]})}function d(e,n){return n.map(p=>`${e} ${p}`)}function E(e){return e.filter(n=>!n.startsWith(l)).length}function u(e,n){const p=new Map(e.map(Z=>[I(Z),Z])),P=n.flatMap(Z=>g(p.get(I(Z))??
Z,Z));return[...P.length===0?[]:[`@@ hard to see: ${[...new Set(P)].join(", ")} @@`],...d("-",e)]}function g(e,n){if(I(e)!==I(n))return[];const[p,P]=[e.normalize(),n.normalize()],F=s(e)===s(n)?[]:["Un\
icode forms"];return p===P?F:[...F,p.trimEnd()===P.trimEnd()?"spaces at the end":"white space"]}function I(e){return s(e.normalize())}function s(e){return e.replace(/\s/g,"")}function _(e,n){let[p,P]=[
0,n];const Z=[...(0,L.$z)(e,ne=>ne.startsWith("@@ line ")?++p:p).values()].flatMap(ne=>{const Y=o(ne,P);return P-=T(ne),Y}),re=e.filter(c).length-Z.filter(c).length;return re===0?Z:[...Z,`@@ ${(0,j.hS)(
re,"more changed line")} @@`]}function o(e,n){const p=re=>re.startsWith("-"),P=T(e.filter(p)),F=T(e)-P,Z={removed:Math.max(n/2,n-F),others:Math.max(n/2,n-P)};return e.filter(re=>{const ne=p(re)?"remov\
ed":"others";return Z[ne]-=re.length+1,Z[ne]>=0})}function c(e){return e.startsWith("-")||e.startsWith("+")}function T(e){return e.reduce((n,p)=>n+p.length+1,0)}var S=t(3499);const x=2,V=60,ee="</deta\
ils>",ie=`<details><summary></summary>


${ee}`.length,fe=100;function se(e,n={}){const p=n.under?.(1/0)??"";return{line:e,rest:"",least:p===""?e:`${e} \u2026`,changes:0,...n,under:p,cut:n.under}}function ue(e,n){const{placed:p,left:P}=M(e,n),
F=new Map;let Z=P;for(const[re,{entry:ne,sections:Y}]of p.entries()){const ce=G(ne,ne.least.length+Math.floor(Z/(p.length-re)));Z-=r(ce)-ne.least.length,F.set(ne,ce);for(const Ae of Y)F.set(Ae,[])}return U(
v(e,F).filter(([re])=>re!==""))}function M(e,n){const p=A(e,[]),P=new Map;for(const{sections:ce}of p)for(const Ae of ce)P.set(Ae,(P.get(Ae)??0)+1);const F=new Set,Z=[];let[re,ne]=[n,0];const Y=({entry:ce,
sections:Ae})=>Ae.length===1?0:ce.line.length+ce.under.length;for(const ce of p.sort((Ae,Ce)=>Y(Ae)-Y(Ce))){const{entry:Ae,sections:Ce}=ce,We=Ce.filter(Xe=>!F.has(Xe)),Je=Ce.filter(Xe=>P.get(Xe)===1),
Ve=We.map(({heading:Xe,folded:it})=>Xe.length+x+(it?ie:0)).reduce((Xe,it)=>Xe+it,Ae.least.length+x),tt=ne+V*(We.length-Je.length);if(!(Ve+tt>re)){re-=Ve,ne=tt,Z.push(ce);for(const Xe of We)F.add(Xe);for(const Xe of Ce)
P.set(Xe,(P.get(Xe)??0)-1)}}return{placed:Z,left:re-ne}}function A(e,n){const p=[...n,e];return e.parts.flatMap(P=>"parts"in P?A(P,p):[{entry:P,sections:p}])}function G({line:e,under:n,rest:p,least:P,
cut:F},Z){if(Z===1/0)return[e,n,p];if(e.length+n.length<=Z)return[e,n];for(let re=Z-e.length-V;F&&re>fe;re=Math.floor(re*.7)){const ne=F(re);if(ne!==""&&e.length+ne.length<=Z)return[e,ne]}return[P]}function r(e){
return e.reduce((n,p)=>n+p.length,0)}function v(e,n){const{heading:p,parts:P,folded:F}=e,re=P.filter(ce=>n.has(ce)).flatMap(ce=>"parts"in ce?v(ce,n):[n.get(ce)??[]]),ne=P.filter(ce=>!n.has(ce)),Y=[...re,
[K(e,ne)]];return F?[[`<details><summary>${p}</summary>`],...Y,[ee]]:[[p],...Y]}function K({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,j.hS)(n.length,"more connecti\
on")}`;const p=e==="workflow"?` in ${(0,j.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,j.hS)(y(n),"more change")}${p}`}function y(e){return e.reduce((n,p)=>n+(p.changes??("parts"in p?y(p.
parts):0)),0)}function U(e){const n=p=>p?.[0]?.startsWith("- ");return e.flatMap((p,P)=>{const F=p[0]===ee||n(p)&&n(e[P-1]);return[P===0?"":F?`
`:`

`,...p]})}var H=t(7856);const Q=80,J=8;function oe(e,n,p){if(e.type==="string")return te(ye((0,W.e1)(e.text)),n,p);const[P="",...F]=pe(e,n);return F.length>0||P.length>Q?void 0:(0,N.SS)(P,1/0)}function te(e,n,p){
const P=n.mask(e).shown;if(P.length>Q||P.includes(`
`))return;const F=le(e,n,p);return(0,N.SS)(JSON.stringify(P),1/0)+(F===void 0?"":` (${Ie(F,n)})`)}function le(e,{labelOf:n},p){const P=n(e);return P===void 0||P.toLowerCase()===e.toLowerCase()||[...p?.
members.values()??[]].some(Z=>(0,W.jn)(Z)&&(0,W.e1)(Z.text)===P)?void 0:P}function pe(e,n,p){const{mask:P}=n;if((0,W.jn)(e)){if(e.type==="literal")return[P(e.text).shown];const ce=ye((0,W.e1)(e.text)),
Ae=P(ce).shown.split(`
`);if(Ae.length>1)return["|",...he(Ae)];const Ce=le(ce,n,p);return[JSON.stringify(Ae[0])+(Ce===void 0?"":` (${P(Ce).shown})`)]}const[F,Z]=e.type==="array"?"[]":"{}",re=e.type==="array"?e.items.map(ce=>pe(
ce,n)):Array.from(e.members,([ce,Ae])=>{const[Ce,...We]=(0,H.$C)(ce,Ae,e)?[j.v5]:pe(Ae,n,e);return[`${JSON.stringify(P(ce).shown)}: ${Ce}`,...We]}),ne=re.every(([ce="",...Ae])=>Ae.length===0&&ce.length<=
Q),Y=ne?`${F}${re.slice(0,Q).join(", ")}${Z}`:"";return ne&&Y.length<=Q?[Y]:[`${F}`,...he(re.flat()),`${Z}`]}function he(e){return e.map(n=>`  ${n}`)}function ye(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(
e))return e;try{const n=decodeURIComponent(e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function Ie(e,{mask:n},p=100){return(0,N.SS)(n(e).shown,p)}function $e(e,n,p=!1){const P=(0,S.
a2)(e),F=p?1/0:100,Z=e.flatMap((re,ne)=>{if(re.type==="element")return[(0,N.SS)(`[${re.index}]`)];if(re.type==="item"){const ce=n.endsOf(re.item),Ae=ce===void 0?re.label:p?`${ce} (${re.label})`:ce,Ce=ne===
P-1&&re.hint!==void 0?` (${Ie(re.hint,n)})`:"";return[`**${Ie(Ae,n,F)}**${Ce}`]}return!p&&e.slice(ne+1).find(({type:ce})=>ce!=="member")?.type==="item"?[]:[Ie(re.key,n,F)]});return Z.length>J&&!p&&Z.splice(
2,Z.length-J+1,"\u2026"),Z.join(" \u203A ")||"the whole file"}function _e(e,n){const p=e.map(({path:F})=>$e(F,n)),P=(0,B.Vn)(p);return Me(p.map((F,Z)=>P.get(F)===1?F:$e(e[Z]?.path??[],n,!0)))}function Me(e){
const[n,p]=[(0,B.Vn)(e),new Map];return e.map(P=>{const[F=1,Z]=[n.get(P),(p.get(P)??0)+1];return p.set(P,Z),F===1?P:`${P} (${Z} of ${F})`})}const Oe={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Te="  ",Re=3,ke=5,Ne=120,Ke={texts:3,min:4,max:60,usual:2,usualWeight:.001},He=/^(type|_?id|uuid|identifier)$/i,Ze={line:": change\
d, hidden"};function qe(e,n){const p=[...(0,L.$z)(e,Ge).values()],P=p.filter(Z=>Z.length<Re).flat(),F=new Map;for(const Z of(0,L.$z)(P,({kind:re})=>Oe[re]).values())for(const[re,ne]of _e(Z,n).entries())
Z[re]&&F.set(Z[re],ne);return p.flatMap(Z=>Z.length>=Re?[at(Z,n)]:Z.map(re=>{const{line:ne,...Y}=me(re,n);return se(`- ${Oe[re.kind]} ${F.get(re)}${ne}`,{changes:1,...Y})}))}function Ge(e){const n=(0,S.
a2)(e.path),P=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(Z=>"id"in Z?[Z.id]:[]);if(n===0||n===e.path.length||P.length===0)return e;const F=e.path.slice(n).map(Z=>Z.type==="me\
mber"?Z.key:"index"in Z&&Z.index);return JSON.stringify([e.kind,P,F])}function at(e,n){const[p]=e,{line:P,under:F=()=>""}=me(p,n),Z=xe(de(e,n)),re=p.kind==="modified"?"":` ${p.kind}`,ne=`- ${Oe[p.kind]}\
 ${ge(p,n)}${P}${re} in ${Z.line}`;return se(ne,{changes:e.length,under:Y=>F(Y)+(Z.under?.(Y)??"")})}function de(e,n){const p=e.map(({path:P})=>({path:P.slice(0,(0,S.a2)(P))}));return _e(p,n)}function ge({
path:e},n){return $e(e.slice((0,S.a2)(e)),n)}function me(e,n){if(e.kind==="modified")return be(e,n);if("value"in e)return Pe(e,n);if(e.kind==="moved"){const[Z,re]=[e.from,e.path].map(ne=>$e(ne.slice(0,
-1),n,!0));return{line:`: moved from ${Z} to ${re}`}}if(e.moved.length===0)return{line:": in a new order"};const p=e.moved.map(Z=>({path:[Z]})),P=xe(_e(p,n)),F=P.under?`${P.line} moved`:`moved: ${P.line}`;
return{...P,line:`: in a new order (${F})`}}function xe(e){if(e.length<=ke)return{line:e.join(", ")};const n=(0,j.hS)(e.length,"item"),p=Le(n,Te+e.join(", "));return{line:n,under:P=>p.length<=P?p:""}}
function be({path:e,from:n,to:p},P){if(n.type==="hidden"||p.type==="hidden")return{line:""};if((0,H._p)(e,n,p))return Ze;if(n.type==="string"&&p.type==="string")return Se((0,W.e1)(n.text),(0,W.e1)(p.text),
P);const[F,Z]=[oe(n,P),oe(p,P)];if(F!==void 0&&Z!==void 0)return F===Z?Ze:{line:`: ${F} \u2192 ${Z}`};const[re,ne]=[pe(n,P).join(`
`),pe(p,P).join(`
`)];return re===ne?Ze:{line:"",under:ve(re,ne)}}function Se(e,n,p){const P=ye(e)!==ye(n)&&(ye(e)!==e||ye(n)!==n),[F,Z,re]=P?[ye(e),ye(n)," (percent-encoded)"]:[e,n,""],[ne,...Y]=(0,D.qy)(F,Z)?.changes??
[];if(ne!==void 0){const Ve=`${re} (JSON in a text)`;if(Y.length===0&&ne.kind==="modified"){const Xe=be(ne,p);return{...Xe,line:`${Ve} \u203A ${$e(ne.path,p)}${Xe.line}`}}const tt={heading:"",parts:qe(
[ne,...Y],p)};return{line:Ve,under:Xe=>`
${Ue(ue(tt,Xe).join(""))}`}}const[ce,Ae]=[p.mask(F),p.mask(Z)];if(ce.shown===Ae.shown)return{line:re+Ze.line};const Ce=ce.hidden===Ae.hidden?"":" (hidden values differ, too)",[We,Je]=[te(F,p),te(Z,p)];
if(We===void 0||Je===void 0)return{line:re+Ce,under:ve(ce.shown,Ae.shown)};const ot=g(ce.shown,Ae.shown).join(", ");return{line:`${re}: ${We} \u2192 ${Je}${ot&&` (${ot})`}${Ce}`}}function Pe({kind:e,path:n,
value:p},P){if(p.type==="hidden")return{line:""};if((0,H._p)(n,p))return{line:": hidden"};const F=p.type==="object"?void 0:oe(p,P);if(F!==void 0)return{line:`: ${F}`};const re=p.type==="string"?P.mask(
ye((0,W.e1)(p.text))).shown:pe(p,P).join(`
`),[ne,Y]=e==="added"?[void 0,re]:[re,void 0];if(p.type!=="object"){const Je=p.type==="array"?(0,j.hS)(p.items.length,"element"):void 0;return{line:"",under:ve(ne,Y,Je)}}const{line:ce,isWhole:Ae}=Ee(p,
n.at(-1),P),Ce=ve(ne,Y,(0,j.hS)(p.members.size,"field")),We=ce===""?"":`: ${ce}`;return Ae===!1?{line:We,under:Ce}:Ae?{line:We}:{line:We,rest:Ce(1/0)}}function Ee(e,n,p){const P=n?.type==="item"?n:void 0;
if(e.members.size===0&&!P)return{line:"`{}`",isWhole:!0};const F=ce=>(0,W.jn)(ce)&&[P?.label,P?.hint].includes((0,W.e1)(ce.text)),Z=[...e.members].filter(([,ce])=>!P||!F(ce)),re=Z.filter(([ce,Ae])=>!P||
!(0,S.rL)(ce,Ae)),ne=re.map(([ce,Ae])=>{const Ce=(0,H.$C)(ce,Ae,e)?(0,N.SS)(j.v5):oe(Ae,p,e);return Ce&&`${Ie(ce,p)}: ${Ce}`}),Y=ne.join(", ");return ne.includes(void 0)||Y.length>Ne?{line:we(e,F,p),isWhole:!1}:
re.length<Z.length?{line:Y}:{line:Y,isWhole:!0}}function we(e,n,p){const P=new Map,F=(re,ne,Y)=>{Y>(P.get(re)?.weight??0)&&P.set(re,{text:ne,weight:Y})},Z=(re,ne,Y)=>{if(re.type==="array")for(const Je of re.
items)Z(Je,ne,Y+1);if(re.type==="object")for(const[Je,ot]of re.members)(0,H.$C)(Je,ot,re)?F(Je,j.v5,Ke.max):Z(ot,Je,Y+1);if(re.type!=="string")return;const ce=(0,W.e1)(re.text),Ae=He.test(ne)||n(re)||
(0,S.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<Ke.min||Ae)return;const Ce=ce.includes("://")?2*Ke.max:Math.min(ce.length,Ke.max),We=p.countOf(ce)>Ke.usual?Ke.usualWeight:1;F(ne,p.mask(ye(ce)).shown,
We*Ce/(Y+1))};return Z(e,"",0),[...P].sort(([,re],[,ne])=>ne.weight-re.weight).filter(([,{weight:re}],ne)=>ne===0||ne<Ke.texts&&re>Ke.usualWeight*2*Ke.max).map(([re,{text:ne}])=>`${Ie(re,p)}: ${(0,N.SS)(
JSON.stringify((0,N.Jj)(ne,Ke.max)),1/0)}`).join(", ")}function ve(e,n,p){const P=(0,N.EU)(i(e,n),"diff",Te);return F=>{const[Z="",...re]=F===1/0?[]:P.split(`
`),ne=re.pop()??"",Y=_(re.map(Ae=>Ae.slice(Te.length)),F).map(Ae=>Te+Ae),ce=F===1/0?P:[Z,...Y,ne].join(`
`);return p===void 0?`
${ce}`:Le(p,ce)}}function Le(e,n){return`
${Te}<details><summary>${e}</summary>

${n}
${Te}</details>`}function Ue(e){return e.replace(/^(?=.)/gm,Te)}function De(e,n,p){if(e.kind==="text")return qe([Fe(e)],n);if(e.status!=="modified")return qe(e.kind==="json"?Ye(e):e.changes,n);const P=(0,S.
pi)(e),F=p?.connections??[],Z=new Set(F.map(({item:Ve})=>Ve)),re=Ve=>p?.tells(Ve)?"told":"value"in Ve&&Z.has(Ve.value)?"connection":P(Ve)?"layout":Be(Ve.path,n)?"item":"rest",ne=new Map(e.changes.map(
Ve=>[Ve,re(Ve)])),Y=Ve=>e.changes.filter(tt=>ne.get(tt)===Ve),[ce,Ae,Ce]=[qe(Y("rest"),n),Y("layout"),Y("connection")],We=Qe(F,Ce,n),Je=Y("told").length+Ce.length,ot=`Layout and bookkeeping: ${(0,j.hS)(
Ae.length,"change")}`;return[...qe(Y("item"),n),...We.length===0?[]:[{heading:"Connections",parts:We,noun:"connection",changes:Je}],...We.length===0||ce.length===0?ce:[{heading:"Elsewhere in the file",
parts:ce}],...Ae.length===0?[]:[{heading:ot,parts:nt(Ae,e,n),folded:!0}]]}function Be(e,{labelOf:n}){return e.some(p=>p.type==="item"||p.type==="member"&&n(p.key)!==void 0)}function Fe({status:e,text:n={}}){
const p=(P="")=>({type:"string",id:0,text:JSON.stringify(P)});return e!=="modified"?{kind:e,path:[],value:p(n.base??n.head)}:{kind:e,path:[],from:p(n.base),to:p(n.head)}}function Ye({base:e,head:n,status:p}){
const P=p==="removed"?"removed":"added",F=(re,ne)=>{const Y=(0,B.Vg)(re,()=>{});return!(ne.length<3&&Y.length>0&&Y.every(Ae=>Ae.value.type==="object"))&&(ne.length>0||re.type!=="object")?[{kind:P,path:ne,
value:re}]:Y.flatMap(({step:Ae,value:Ce})=>Ae.type==="member"?F(Ce,[...ne,Ae]):[{kind:P,path:[...ne,Ae],value:Ce}])},Z=e??n;return Z?F(Z,[]):[]}function Qe(e,n,p){const P=new Map(n.map(re=>["value"in re?
re.value:void 0,re])),F=rt(e,re=>P.has(re)),Z=Me(F.map(re=>et(re,p)));return F.map(([{item:re}],ne)=>{const Y=re&&P.get(re);return se(Z[ne]??"",{under:Y&&me(Y,p).under})})}function rt(e,n){const p={added:new Map,
removed:new Map};return e.flatMap(P=>{const{kind:F,source:Z,target:re,item:ne}=P;if(F==="rewired"||ne&&n(ne))return[[P]];const Y=p[F].get(Z),ce=Y??[P];return Y&&Y.push(P),p[F].delete(Z),p[F].set(re,ce),
Y?[]:[ce]})}function et(e,n){const[{kind:p,source:P,target:F,was:Z}]=e,re=Ae=>`**${Ie(Ae.label,n)}**`,ne=Ae=>Ae===""?"":` (${Ie(Ae,n)})`,Y=e.map(Ae=>` \u2192 ${re(Ae.target)}${ne(Ae.label)}`),ce=Z?.target===
F?ne(Z.label)||" without a label":Z&&` ${re(Z.target)}`;return`- ${Oe[p]} ${re(P)}${Y.join("")}${ce===void 0?"":`, was${ce}`}`}function nt(e,n,p){return[...(0,L.$z)((0,S.lY)(e,n),F=>F.kind+ge(F,p)).values()].
flatMap(F=>{const Z=F.map(ce=>me(ce,p));if(F.length<Re||(0,S.a2)(F[0].path)===0||Z.some(({under:ce})=>ce))return qe(F,p);const re=de(F,p),ne=Z.map(({line:ce},Ae)=>`- ${re[Ae]}${ce}`).join(`
`),Y=`- ${Oe[F[0].kind]} ${ge(F[0],p)} of ${(0,j.hS)(F.length,"item")}`;return[se(Y,{changes:F.length,under:ce=>ne.length>ce?"":`
${Ue(ne)}`})]})}const st="<!-- workflow-report -->",ft=6e4,ht=1e3,_t=100,ct=5;function Ot(e){const{workflows:n,missing:p}=e,P=(0,H.lb)(e),Z=["changed","added","removed"].flatMap(ne=>n.filter(Y=>Y.status===
ne)).map(ne=>({workflow:ne,parts:ne.files.flatMap(Y=>St(Y,P)),changes:lt(ne.counts)})),re=gt(e,P);return({maxLength:ne=ft,maxBytes:Y=1/0,headings:ce=!0,mark:Ae=!0}={})=>{const Ce=Z.map(({workflow:Xe,...it})=>dt(
pt(Xe,P,ce),it)),We=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`,Je=Ce.length===0?[]:[{heading:"",parts:Ce,noun:"workflow"}],ot={heading:We,parts:[...Je,...re]},Ve=Ae?`${st}
`:"";let tt=Math.min(ne,Y);for(;;){const Xe=[Ve,...ue(ot,tt-Ve.length-1),`
`],it=Y===1/0?0:Buffer.byteLength(Xe.join(""));if(it<=Y||tt<ht)return Xe;tt=Math.floor(tt*Y*.99/it)}}}function xt(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function pt({name:e,status:n,counts:p},P,F){const Z=n==="added"||n==="removed";if(!Z&&!F)return"";const re=Z?`workflow ${n}`:(0,$.cq)(p),ne=e===void 0?yt(re):`${Ie(e,{mask:P})}: ${re}`;return`${F?"#\
## ":""}${Z?`${Oe[n]} `:""}${ne}`}function St(e,n){const p=e.kind==="json"?(0,z.I)(e,We=>n(We).shown):void 0,P=(0,D.Z)(()=>(0,B.Vn)((0,W.PX)(e.head??e.base))),F={mask:n,labelOf:We=>We.length>_t?void 0:
p?.labelOf(JSON.stringify(We)),endsOf:We=>p?.endsOf(We),countOf:We=>P().get(We)??0},Z=lt((0,$.xS)(e)),re=De(e,F,p),{nodes:ne=0,connections:Y=0}=p?.size??{},ce=ne===0?"What is in it":`${(0,j.hS)(ne,"no\
de")}, ${(0,j.hS)(Y,"connection")}`,Ce=e.status!=="modified"&&re.length>0?[dt(ce,{parts:re,changes:Z,folded:!0})]:re;return[...mt(p),dt(wt(e,n),{parts:[...Ce,...ut(e,F)],changes:Z})]}function mt(e){if(e?.
note!==void 0)return[se(e.note)];if(!e?.picture)return[];const n=(0,N.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[se(n,{least:"The picture doesn't fit here."})]}function dt(e,n){return n.parts.length===0?se(e,{changes:n.changes}):{heading:e,...n}}function wt({name:e,kind:n,status:p,changes:P},F){
const Z=`**${Ie(e,{mask:F})}**`;return p!=="modified"?`${Oe[p]} ${Z}: file ${p}`:n==="binary"||n==="variables"&&P.length===0?`${Oe.modified} ${Z}: content modified`:n==="variables"?`${Z} (values are n\
ever shown)`:Z}function ut({references:e},n){if(e.length===0)return[];const p=e.length===1,P=e.slice(0,ct).map(({path:re,from:ne,to:Y})=>{const[ce,Ae]=[ne,Y].map(Ce=>Ie(Ce,n));return`${$e(re,n)} (${ce}\
 \u2192 ${Ae})`}),F=e.length>ct?", \u2026":"",Z=`${(0,j.hS)(e.length,"reference")} to new IDs and names ${p?"follows and isn't":"follow and aren't"} counted`;return[se(`${Z}: ${P.join(", ")}${F}`)]}function gt({
workflows:e,notCompared:n=[]},p){const P=Y=>Y.flatMap(({name:ce})=>ce===void 0?[]:[Ie(ce,{mask:p})]).join(", "),F=(Y,ce)=>Y.length===0?[]:[se(ce(P(Y)),{least:ce((0,j.hS)(Y.length,"workflow"))})],Z=e.filter(
({status:Y})=>Y==="unchanged"),re=e.filter(({variablesCompared:Y})=>!Y);return[...Z.every(({name:Y})=>Y===void 0)&&Z.length===e.length?[se("No changes")]:F(Z,Y=>`${Y}: no changes`),...F(re,Y=>`The env\
ironment variables${re.length===e.length?"":` of ${Y}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...F(n.map(Y=>({name:Y})),Y=>`${Y}: not compared, because the s\
tep failed`)]}function lt({added:e,modified:n,removed:p}){return e+n+p}function yt(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Et=t(8725),bt=t(7487),$t=t(2697),Mt=t(6584);async function At(e){const n=Ot(
e),p={"report.md":n(),"full-report.md":n({maxLength:1/0})};return(0,bt.n0)(await(0,$t.N9)("the report",p)),n}const Tt=900*1024;function X(e,n,p,P){const F=Tt-Buffer.byteLength(p.join()),Z=e({headings:n,
maxLength:1/0,maxBytes:F,mark:!1}).join("");return P===void 0?Z:xt(Z,P)}function C(e){const n=(0,$.AS)(e);if(n.length===0)return;const p=n.slice(0,20).map(Mt.bY),P=n.length>20?` and ${(0,j.hS)(n.length-
20,"more line")}`:"";(0,Et.lm)(`No field matched ${p.join(", ")}${P} in ignore. Check the spelling.`)}}),682:((q,ae,t)=>{t.d(ae,{H:()=>m,R:()=>D});var $=t(3024),N=t(532),j=t(5806),W=t(706),z=t(6584);function D(a,l){
const i=["workflows","workflows-file"].filter(O=>a.text(O)!==""),[h]=i;if(h===void 0)return{targets:B(a,l),fromList:!1};i.length>1&&a.refuse("workflows-file","can't be combined with workflows");for(const O of[
"workflow-id","flow-id","name"])a.text(O)!==""&&a.refuse(O,`can't be combined with ${h}`);const w=h==="workflows"?a.lines(h):a.optional(h,R);return{targets:w===void 0?[]:k(a,h,w),fromList:!0}}function B(a,l){
const i=a.required("workflow-id",z.Fg),h=a.required("flow-id",z.Fg),w=a.optional("name",z.$q);return i===void 0||h===void 0?[]:[{name:w??a.parse("workflow-id",l+i,z.$q)??"",workflowId:i,flowId:h}]}function R(a){
const l=(0,z.EO)(a);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(l))}catch(i){throw new Error(`can't be read: ${a}: ${(0,N.CQ)(i)}`)}}const L=(0,z.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,z.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${z.kH.source}`,"u")),[/^([^ ]+)( [^ ]+)?$/,([,a="",l])=>{const[
i,h]=l===void 0?["no IDs","each ID"]:["only one ID","the other"];return`(${(0,W.OX)(a,60)}) has ${i}. Is the variable set that ${h} comes from?`}],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:a})=>`must be "na\
me workflow-id flow-id", not ${(0,z.bY)(a)}`]);function k(a,l,i){const h=[],[w,O]=[new Map,new Map],f=i.split(/\r\n|\n|\r/).map(d=>d.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[
d,E]of f.entries()){const u=`${l} line ${d+1}`;if(!a.parse(u,E.join(" "),L))continue;const[g="",I="",s=""]=E;a.parse(`${u} name`,g,z.$q),a.parse(`${u} workflow-id`,I,z.Fg),a.parse(`${u} flow-id`,s,z.Fg);
const _=b(w,(0,j.Sr)(g),d+1);_!==void 0&&a.refuse(u,`has the name of line ${_}`);const o=b(O,`${I} ${s}`,d+1);o!==void 0&&a.refuse(u,`has the IDs of line ${o}. Set the IDs of its own workflow, or remo\
ve the line`),h.push({name:g,workflowId:I,flowId:s})}return f.every(d=>d.length===0)&&a.refuse(l,"names no workflow"),h}function b(a,l,i){const h=a.get(l);return h===void 0&&a.set(l,i),h}async function m(a,l,i){
const h=[],w=a.entries(),O=async()=>{for(const[f,d]of w)h[f]=await i(d)};return await Promise.all(Array.from({length:Math.min(l,a.length)},O)),h}}),6584:((q,ae,t)=>{t.d(ae,{$J:()=>k,$q:()=>O,Do:()=>l,
EO:()=>g,Fg:()=>a,bY:()=>s,il:()=>R,kH:()=>D,or:()=>m,sJ:()=>B,sU:()=>h,tz:()=>f,yG:()=>L});var $=t(3024),N=t(6760),j=t(5806),W=t(7596),z=t(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function B(o,c=D){return[c,({input:T})=>`contains ${_(T)}. ${o}`]}function R(...o){return c=>{for(const[T,S]of o){const x=T.exec(c);if(x)throw new Error(typeof S=="string"?S:S(x))}return c}}function L(o){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(o))return/^t/i.test(o);throw new Error(`must be true or false, not ${s(o)}`)}function k(o,c=!1){return T=>{const S=Number(T);if((c?/^\d+$/:/^\d+(\.\d+)?$/).
test(T)&&S>0&&S<=o)return S;const x=o===1/0?"":` and at most ${o}`;throw new Error(`must be a ${c?"whole ":""}number above 0${x}, not ${s(T)}`)}}const b=R(B("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,o])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${o}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function m(o){return(0,W.o6)(b(o))}function a(o){if((0,W.eQ)(o))return o;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${s(o)}`)}const l=R(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,o])=>`begins with "${o}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),i="is too long: at most 200 characters",h=R([new RegExp("\\\
p{C}","u"),({input:o})=>`must not contain control characters: ${s(o)}`],[/^.{201}/u,i]),w=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:o})=>`can't be a name: ${s(o)}; leave out " < > | * ? : \\ / and control \
characters`],[/\.zip$/i,({input:o})=>`must not end in .zip, which the action adds: ${s(o)}`],[/^.{201}/u,i]);function O(o){const c=(0,j.x5)(w(o));if(c!==void 0)throw new Error(`can't be a name: ${s(o)}\
 ${c}`);if(Buffer.byteLength(o)>240)throw new Error(i);return o}function f(o){if(o!=="any"){if(/^[0-9a-f]{64}$/i.test(o))return o.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digit\
s, or any")}}function d(){return(0,N.resolve)(process.env.GITHUB_WORKSPACE??"")}const E=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,o])=>`begins with ${o}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function u(o){return(0,N.resolve)(d(),E(o))}function g(o){
const c=u(o);if((0,$.existsSync)(c))return c;throw new Error(I(o))}function I(o){const c=!(0,$.existsSync)(d())||(0,$.readdirSync)(d()).length===0;return`doesn't exist: ${s(o)}${c?". The workspace is \
empty: run actions/checkout before this step":""}`}function s(o){const c=_(o);return`"${(0,z.OX)(o,60)}"${c===""?"":` with ${c}`}`}function _(o){const c=(o.match(new RegExp(D,"gu"))??[]).map(x=>x.codePointAt(
0)??0),T=[...new Set(c)].map(x=>`U+${x.toString(16).toUpperCase().padStart(4,"0")}`),S=T.length===1?"an invisible character":"invisible characters";return T.length===0?"":`${S} (${T.slice(0,5).join(",\
 ")})`}}),1124:((q,ae,t)=>{t.d(ae,{AS:()=>B,Hq:()=>z,RG:()=>N,cq:()=>R,cz:()=>j,xS:()=>W,xW:()=>D});var $=t(706);const N={type:"hidden"};function j(L){const k=b=>L.reduce((m,a)=>m+a[b],0);return{added:k(
"added"),modified:k("modified"),removed:k("removed")}}function W({status:L,changes:k,references:b}){const m={added:0,modified:0,removed:0};if(L!=="modified")return{...m,[L]:1};if(k.length===0&&b.length===
0)return{...m,modified:1};for(const{kind:a}of k)m[a==="added"||a==="removed"?a:"modified"]++;return m}function z({workflows:L}){return L.some(({status:k})=>k!=="unchanged")}function D({workflows:L}){return j(
L.map(({counts:k})=>k))}function B({workflows:[L,...k]}){return L?.unusedIgnores.filter(b=>k.every(({unusedIgnores:m})=>m.includes(b)))??[]}function R({modified:L,added:k,removed:b}){return Object.entries(
{modified:L,added:k,removed:b}).flatMap(([a,l])=>l===0?[]:[`${(0,$.zD)(l)} ${a}`]).join(", ")||"no changes"}}),3436:((q,ae,t)=>{t.d(ae,{Gg:()=>L,Ms:()=>h,Op:()=>l,PX:()=>a,Rk:()=>j,TH:()=>R,TN:()=>D,YD:()=>B,
ZM:()=>z,dj:()=>f,e1:()=>i,eX:()=>W,jn:()=>m,m0:()=>b});var $=t(8142),N=t(2899);const j=["id","_id","key","name"],W=["name","title","label","displayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function D(d,E){if(d.type!=="object")return;const u=d.members.get(E)??d.matchOnly?.get(E);return u?.type==="string"?u.text==='""'?void 0:u.text:u?.type==="literal"&&/\d/.test(u.text)?u.text:void 0}function B(d){
return d.type==="object"?[...d.members.keys()]:[]}function R(d){return k(d,["id","_id","key"])??k(d,B(d).sort().filter(E=>z.test(E)))}function L(d){return k(d,W)}function k(d,E){for(const u of E){const g=D(
d,u);if(g!==void 0)return g}}function b(d){return j.includes(d)}function m(d){return d.type==="string"||d.type==="literal"}function a(d){return d===void 0?[]:m(d)?[i(d.text)]:(d.type==="array"?d.items:
[...d.members.values()]).flatMap(a)}function l(d,E,u){return u&&b(d)&&m(E)}function i(d){return d.startsWith('"')?d.includes("\\")?JSON.parse(d):d.slice(1,-1):d}class h{#t;#e;#n;#r=new Map;#o=new Map;#i=new Map;#s=0;constructor(E,u=g=>{}){
this.#t=E,this.#e=E.lines.length===0,this.#n=u}read(E){const{fields:u,orders:g}=this.#t,I=s=>(0,N.pi)(u,s,this.#n);return(0,$.q)(E,void 0,{enter:(s,_="")=>this.#e?void 0:{key:_,outer:s},scalar:s=>this.
scalar(s),array:(s,_)=>{const o=s.length>0&&I({key:"",outer:_});return this.array(o?[]:s,(0,N.pi)(g,_,this.#n))},object:(s,_)=>{let o;for(const[c,T]of u.size===0?[]:s)I({key:c,outer:_})&&(s.delete(c),
b(c)&&(o=(o??new Map).set(c,T)));return this.object(s,o)}})}scalar(E){let u=this.#r.get(E);return u===void 0&&(u={type:E.startsWith('"')?"string":"literal",id:++this.#s,text:E},this.#r.set(E,u)),u}array(E,u=!1){
const g=u?E.toSorted((_,o)=>_.id-o.id):E;let I=g.length;for(const{id:_}of g)I=O(I,_);const s=this.#a(I,{type:"array",id:this.#s+1,items:g,unordered:u});return this.#e?s:{type:"array",id:s.id,items:E,unordered:u}}object(E,u){
let g=~E.size;for(const[s,{id:_}]of E){const o=this.#o.get(s)??this.#o.size;o===this.#o.size&&this.#o.set(s,o),g=g+O(o,_)|0}const I=this.#a(g,{type:"object",id:this.#s+1,members:E,matchOnly:u});return this.#e?
I:{type:"object",id:I.id,members:E,matchOnly:u}}#a(E,u){for(let g=E;;g=g+1|0){const I=this.#i.get(g);if(I&&w(I,u))return I;if(!I)return this.#i.set(g,u),this.#s++,u}}}function w(d,E){if(d.type==="arra\
y")return E.type==="object"||d.items.length!==E.items.length?!1:d.items.every(({id:u},g)=>u===E.items[g]?.id);if(E.type==="array"||d.members.size!==E.members.size)return!1;for(const[u,{id:g}]of E.members)
if(d.members.get(u)?.id!==g)return!1;return!0}function O(d,E){const u=Math.imul(d^d>>>15,739982445)^Math.imul(E^E>>>16,73244475);return Math.imul(u^u>>>13,695872825)}function f(d){if(m(d))return d.text;
if(d.type==="array"){const u=d.items.map(f);return`[${(d.unordered?u.sort():u).join()}]`}return`{${Array.from(d.members,([u,g])=>`${JSON.stringify(u)}:${f(g)}`).sort().join()}}`}}),9630:((q,ae,t)=>{t.
d(ae,{TA:()=>z,b6:()=>W,ol:()=>B});var $=t(4573),N=t(7598),j=t(3436);function W(R){return(0,$.isUtf8)(R)?R.toString():void 0}function z(R,L,k){const b=/\.json$/i.test(R)?W(L):void 0;return b===void 0?
void 0:k.read(b)}function D(R,L,k,b){if(L.equals(k))return!0;const m=new Interner(b),a=z(R,L,m);return a!==void 0&&a.id===z(R,k,m)?.id}function B({files:R},L){const k=m=>(0,N.createHash)("sha256").update(
m).digest("hex"),b=Array.from(R,([m,a])=>{const l=z(m,a,new j.Ms(L));return[m,k(l?(0,j.dj)(l):a)]});return k(JSON.stringify(b.sort(([m],[a])=>m<a?-1:1)))}}),2614:((q,ae,t)=>{t.d(ae,{I:()=>Te});var $=t(
3436);const N=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],j=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
W="*",z=64;function D(de,ge){const me=B([]),xe=[],be=new Set([de,ge].flatMap(Ee=>[...(0,$.PX)(Ee),...b(Ee)]));function Se(Ee,we,ve){if((0,$.jn)(Ee))k(Ee.text,we,ve);else if(Ee.type==="object")Pe(Ee,we,
ve);else{const Le=Ee.items.length>1&&Ee.items.some(({type:Ue})=>Ue==="array");for(const[Ue,De]of Ee.items.entries())Se(De,R(we,"[]"),{...ve,array:Ee.items,...Le&&{slot:Ue}})}}function Pe(Ee,we,{key:ve,
array:Le,map:Ue,...De}){let Be=De;if(Le!==void 0||ve!==void 0){const Qe={side:De.side,value:Ee,field:we,outer:De.place,key:ve,array:Le??[]};Be={...De,place:Qe,map:ve===void 0?void 0:Ue},xe.push(Qe)}const Fe=a(
Ee,be),Ye=Be===De&&(0,$.YD)(Ee).some(Qe=>Ue?.members.has(Qe));for(const[Qe,rt]of Ee.members){const et=R(we,Fe||Ye?W:Qe);Ye&&k(JSON.stringify(Qe),et,Be,rt),(!Ye||rt.type==="array")&&Se(rt,et,Fe?{...Be,
key:Qe,map:Ee}:Be)}}return Se(de,me,{side:"base"}),Se(ge,me,{side:"head"}),{root:me,places:xe,find:l(xe)}}function B(de){return{keys:de,inner:new Map,texts:new Map,references:[]}}function R(de,ge){const me=de.
inner.get(ge)??B([...de.keys,ge]);return de.inner.set(ge,me),me}function L(de,ge){return de?.inner.get(ge)??de?.inner.get(W)}function k(de,{keys:ge,texts:me,references:xe},{place:be,slot:Se},Pe){me.set(
de,(me.get(de)??0)+1);const Ee=de.startsWith('"')?de.length>2:j.test(ge.findLast(we=>we!=="[]")??"")&&/^\d+$/.test(de);be&&Ee&&xe.push({text:de,place:be,slot:Se,value:Pe})}function b(de){if((0,$.jn)(de))
return[];const ge=de.type==="array"?de.items:[...de.members.values()];return[...ge.flatMap(b),...ge.some(m)?[]:(0,$.YD)(de)]}function m(de){return de.type==="object"}function a({members:de},ge){const me=[
...de.keys()].filter(xe=>!j.test(xe)&&ge.has(xe));return me.length>0&&2*me.length>=de.size&&[...de.values()].every(m)}function l(de){const ge=new Map;for(const me of de){const xe=(be,Se)=>{const Pe=N.
findIndex(ve=>ve.test(be));if(Pe<0)return;const Ee=`${me.side} ${Se}`,we=ge.get(Ee)??[];we[Pe]=(we[Pe]??new Set).add(me),ge.set(Ee,we)};me.key!==void 0&&xe(W,JSON.stringify(me.key));for(const[be,Se]of me.
value.members)(0,$.jn)(Se)&&xe(be,Se.text)}return(me,xe)=>{const be=ge.get(`${xe.side} ${me}`)?.find(Se=>Se);return be&&be.size<=z?i([...be],xe):void 0}}function i(de,ge){const me=ge?de.filter(be=>h(be,
ge)):de;if(me.length===0&&ge)return i(de,ge.outer);const xe=me.length>1?me.filter(({value:be})=>be.members.size>2):me;return xe.length===1?xe[0]:void 0}function h(de,ge){return de!==void 0&&(de===ge||
h(de.outer,ge))}var w=t(5408);const O=T("source from origin src tail out"),f=T("target to dest destination head in"),d="next to goto target targets wire wires link links edge edges transition transiti\
ons outgoing",u=T(`${d} then else default on success failure fail error timeout case cases choice choices branch branches connection connections output outputs dest destination successor successors`),
g=T("after depends dependencies needs requires prev previous predecessor predecessors"),s=T(`${d} runafter run_after dependson depends_on needs requires previous connection connections [] * id node ma\
in`),_=T("label title name condition if when event type relationship selectedRelationships"),o=60;function c(de,ge){const me=D(de,ge),xe=x(me.root).flatMap(Ee=>V(Ee,me)),be=ie(xe),Se=be.length>0?be:se(
xe,me),Pe=new Set(Se.flatMap(({source:Ee,target:we})=>[Ee.field,we.field]));return{root:me.root,nodes:me.places.filter(({field:Ee})=>Pe.has(Ee)),edges:Se}}function T(de){return new Set(de.split(" "))}
function S(de,ge){return de.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>ge.has(xe.toLowerCase()))}function x(de){const ge=[de];for(const me of ge)ge.push(...me.inner.values());return ge}
function V(de,{find:ge}){const me=de.references.flatMap(Ee=>{const we=ge(Ee.text,Ee.place);return we?[{...Ee,field:de,target:we}]:[]}),xe=me.filter(({place:Ee,target:we})=>!h(Ee,we)),be=me.length/de.references.
length,Se=be>=.5&&ee(de.references)-ee(me)<=2;return(be>=.9||Se&&S(de.keys.slice(-2),u))&&2*xe.length>=me.length?[me]:[]}function ee(de){return new Set(de.map(({text:ge})=>ge)).size}function ie(de){const ge=de.
filter(me=>!me.some(({place:xe,target:be})=>be.field===xe.field));return[...(0,w.$z)(ge,([me])=>me?.place.field).values()].flatMap(me=>{const xe=new Map(fe(me,O).map(be=>[be.place,be]));return fe(me,f).
flatMap(be=>{const[Se,{place:Pe,target:Ee}]=[xe.get(be.place),be];return Se===void 0?[]:[{source:Se.target,target:Ee,label:M(be,Pe,[]),links:[Se,be],item:Pe.value}]})})}function fe(de,ge){return de.filter(
([xe])=>xe&&S(xe.field.keys.slice(-2),ge)).sort((xe,be)=>ee(be)-ee(xe))[0]??[]}function se(de,ge){const[me,xe]=[[],[]],be=new Set;for(const Pe of de){const Ee=Pe.flatMap(De=>ue(De,ge)),[we]=Ee;if(we===
void 0||10*Ee.length<9*Pe.length)continue;const ve=we.link.field.keys.slice(we.inside.field.keys.length),Le=Ee.map(({link:De,source:Be})=>{const Fe=De.place===Be?void 0:De.place;return{source:Be,target:De.
target,label:M(De,Fe,ve),links:[De],item:Fe?.value}}),Ue=Ee.filter(({source:De,inside:Be})=>De!==Be);for(const{inside:De}of Ue)be.add(De.key);S(ve,g)?xe.push(...Le.map(De=>({...De,source:De.target,target:De.
source}))):(Ue.length>0||S(ve,u))&&me.push(...Le)}const Se=me.length<xe.length?xe:me;return be.size>1||ee(Se.flatMap(({links:Pe})=>Pe))>1?Se:[]}function ue(de,{find:ge}){for(let me=de.place;me;me=me.outer){
const xe=ge(JSON.stringify(me.key),me),be=[me,xe].find(Se=>Se?.field===de.target.field);if(be)return[{link:de,source:be,inside:me}]}return[]}function M({slot:de,value:ge},me,xe){const be=[..._].map(Ee=>{
const[we,ve]=[me?.field.inner.get(Ee),A(me?.value.members.get(Ee))];return we&&we.texts.size+(we.inner.get("[]")?.texts.size??0)>1||ve.includes(" ")?ve:""}),Se=xe.filter(Ee=>!s.has(Ee.toLowerCase())),
Pe=de===void 0?[]:[`output ${de+1}`];return[A(ge),...be].find(Ee=>Ee!=="")??[...Se,...Pe].join(", ")}function A(de){const me=(de?.type==="array"?de.items:[de]).flatMap(xe=>xe?.type==="string"&&(0,$.e1)(
xe.text).trim()||[]).join(", ");return me.length>o?"":me}var G=t(3499),r=t(1345),v=t(8132),K=t(706);const y={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},U={added:"fill:#dafbe1,\
stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},H={same:"-->",added:"==>",removed:"-.->"},Q=40,
J=500,oe=5e4,te=40,le=6;function pe(de,ge,{isWhole:me,hide:xe}){const be=({status:we})=>me||we!=="same",Se=new Set([...de.filter(be),...ge.filter(be).flatMap(he)]),Pe=ge.filter(we=>he(we).some(be)).flatMap(
he);if(Se.size===0)return{};for(const we of[new Set([...Se,...Pe]),Se]){const ve=ge.filter(De=>he(De).every(Be=>we.has(Be)));if(we.size>Q||ve.length>J)continue;const Le=de.filter(De=>we.has(De)),Ue=ye(
Le,ve,xe);if(Ue.length<=oe)return{picture:Ue}}return{note:`The picture is left out: it would have ${Se.size>Q?(0,K.hS)(Se.size,"node"):"too many connections"}.`}}function he({source:de,target:ge}){return[
de,ge]}function ye(de,ge,me){const xe=new Map(de.map((Se,Pe)=>[Se,`n${Pe+1}`])),be=de.map(Se=>`  ${xe.get(Se)}["${y[Se.status]}${$e(me(Se.label))||"?"}"]`);for(const{source:Se,target:Pe,label:Ee,status:we}of ge){
const ve=`${y[we]}${$e(me(Ee))}`.trim();be.push(`  ${xe.get(Se)} ${H[we]}${ve===""?"":`|"${ve}"|`} ${xe.get(Pe)}`)}for(const[Se,Pe]of Object.entries(U)){const Ee=de.filter(we=>we.status===Se).map(we=>xe.
get(we));Ee.length>0&&be.push(`  classDef ${Se} ${Pe}`,`  class ${Ee.join()} ${Se}`)}return[`flowchart ${Ie(de,ge)>le?"TD":"LR"}`,...be].join(`
`)}function Ie(de,ge){const me=new Set(ge.map(({target:Se})=>Se)),xe=de.filter(Se=>!me.has(Se)),be=new Map((xe.length>0?xe:de.slice(0,1)).map(Se=>[Se,1]));for(const[Se,Pe]of be)for(const{source:Ee,target:we}of ge)
Ee===Se&&!be.has(we)&&be.set(we,Pe+1);return Math.max(...be.values())}function $e(de){return(0,v.RK)((0,v.Jj)(de.replace(/\s+/g," ").trim(),te)).replace(_e,ge=>ge==='"'?"#quot;":`#${ge.codePointAt(0)}\
;`)}const _e=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Me=T("id _id identifier uuid"),Oe=T("* if when id name label title type key handle condition event relations\
hips");function Te(de,ge=me=>me){const me=de.head??de.base;if(me===void 0)return;const[xe,be]=[de.base??me,de.head??me],Se=(0,r.j9)([be,xe]),Pe=c(xe,be),Ee=Ne(de,Pe,Se),we=[...new Set(Ee.values())].sort(
(Fe,Ye)=>Fe.rank-Ye.rank),ve=He(Pe,Ee),Le=ve.filter(Fe=>Fe.status!=="same"),Ue=qe(Pe,Le);at(de,we,Se,Ue);const De=new Map(ve.map(({item:Fe,source:Ye,target:Qe})=>[Fe,`${Ye.label} \u2192 ${Qe.label}`])),
Be=Fe=>Fe.filter(({status:Ye})=>Ye!=="removed").length;return{...pe(we,ve,{isWhole:de.status!=="modified",hide:ge}),connections:Ze(Le),size:{nodes:Be(we),connections:Be(ve)},tells:Ue,labelOf:Se.labelOf,
endsOf:Fe=>De.get(Fe)}}function Re({side:de}){return de==="head"}function ke(de){return de&&[de.key,ke(de.outer)]}function Ne({matches:de},{nodes:ge},me){const xe=(0,w.$z)(de,({base:ve})=>ve.id),be=ve=>ve.
key!==void 0?JSON.stringify(ke(ve)):`${((Re(ve)?void 0:xe.get(ve.value.id)?.shift())?.head??ve.value).id}`,Se=new Map(ge.map((ve,Le)=>[ve,Le])),Pe=(0,w.$z)(ge.filter(Re),be),Ee=new Map;let we=0;for(const ve of ge){
if(Ee.has(ve))continue;const Le=Re(ve)?ve:Pe.get(be(ve))?.shift();we=(Le&&Se.get(Le))??we+1e-6;const Ue=Le===void 0?"removed":Le===ve?"added":"same",De=Le??ve,Be={label:Ke(De,me),status:Ue,rank:we,place:De,
old:Ue==="same"?ve:void 0};Ee.set(ve,Be).set(De,Be)}return Ee}function Ke({key:de,value:ge,array:me},xe){const[be,Se,...Pe]=["type","componentType",...ge.members.keys()].map(we=>(0,$.TN)(ge,we)),[Ee="\
?"]=[be,Se,(0,$.TH)(ge),...Pe].filter(we=>we!==void 0);return de??xe.nameOf(ge,me)??(0,$.e1)(Ee)}function He({edges:de},ge){const me=de.flatMap(Ee=>{const[we,ve]=[ge.get(Ee.source),ge.get(Ee.target)];
return we&&ve?[{...Ee,source:we,target:ve,status:Re(Ee.source)?"added":"removed"}]:[]}),xe=({source:Ee,target:we,label:ve})=>`${Ee.rank} ${we.rank} ${ve}`,be=(0,w.$z)(me.filter(({status:Ee})=>Ee==="re\
moved"),xe);return[...me.filter(({status:Ee})=>Ee==="added").map(Ee=>be.get(xe(Ee))?.pop()?{...Ee,status:"same"}:Ee),...[...be.values()].flat()].sort((Ee,we)=>Ee.source.rank-we.source.rank||Ee.target.
rank-we.target.rank)}function Ze(de){const ge=new Map;for(const me of["target","label"]){const xe=be=>`${be.source.rank} ${me==="label"?be.label:be.target.rank}`;for(const[be,Se,...Pe]of(0,w.$z)(de,xe).
values()){if(!be||!Se||Pe.length>0||be.status===Se.status)continue;[be.source,be.target,Se.target].every(({old:we})=>we)&&!ge.has(be)&&!ge.has(Se)&&ge.set(be,Se).set(Se,be)}}return de.flatMap(me=>{const xe=ge.
get(me);return xe&&me.status==="removed"?[]:[{...me,kind:xe?"rewired":me.status,was:xe}]})}function qe({root:de,nodes:ge},me){const xe=new Set(me.flatMap(we=>we.links.map(({field:ve})=>ve))),be=new Set(
me.map(({item:we})=>we)),Se=new Set([de,...ge.map(({field:we})=>we)]),Pe={added:new Set,removed:new Set};for(const we of me){const ve=[we.source.label,we.target.label,...we.label.split(", ")].map(Le=>JSON.
stringify(Le));for(const Le of[...ve,...we.links.map(Ue=>Ue.text)])Pe[we.status].add(Le)}function Ee(we,ve,Le){if(ve===void 0||Se.has(ve))return[{text:Le,field:de}];const Ue=ve.keys.at(-1)===W?[{text:JSON.
stringify(Le),field:ve}]:[];if("text"in we)return[...Ue,{text:we.text,field:ve}];const De="items"in we?we.items.map(Fe=>["[]",Fe]):[],Be="members"in we?[...we.members]:[];return[...Ue,...[...De,...Be].
flatMap(([Fe,Ye])=>Ee(Ye,L(ve,Fe),Fe))]}return({path:we,...ve})=>{const Le=we.map(Be=>Be.type==="member"?Be.key:"[]"),Ue=we.some(Be=>Be.type==="item"&&be.has(Be.item)),De=(Be,Fe)=>{const Ye=Ee(Be,Le.reduce(
L,de),`${Le.at(-1)}`),Qe=Ye.some(({field:et})=>xe.has(et)),rt=(et,nt)=>{if(xe.has(nt))return Fe.has(et);const st=`${nt.keys.findLast(ft=>ft!=="[]")}`;return Me.has(st)||Fe.has(et)&&S([st],Oe)||Qe&&Ge(
et,nt)};return(Qe||Ue)&&Ye.every(({text:et,field:nt})=>rt(et,nt))};return ve.kind==="modified"?De(ve.from,Pe.removed)&&De(ve.to,Pe.added):"value"in ve&&De(ve.value,Pe[ve.kind])}}function Ge(de,{texts:ge}){
const me=ge.get(de)??0,xe=[...ge.values()].reduce((be,Se)=>be+Se,0);return me>2&&2*me>xe&&/^"?[\w.-]{0,30}"?$/.test(de)}function at(de,ge,{componentOf:me},xe){const be=(0,G.pi)(de),Se=ge.flatMap(we=>{
const{value:ve,array:Le}=we.place,Ue=(0,r.qU)(ve)===void 0?me(ve,Le):void 0;return[ve.id===we.old?.value.id?void 0:ve,Ue].map(De=>({owner:De,node:we}))}),Pe=(0,w.$z)(Se,({owner:we})=>we);Pe.delete(void 0);
const Ee=new Map(de.matches.map(({path:we,head:ve})=>[we.at(-1),ve]));for(const we of de.changes){if(xe(we)||be(we))continue;const ve=we.path.map(Ue=>Ee.get(Ue)).reverse(),Le=["value"in we&&we.value,...ve].
find(Ue=>Pe.has(Ue));for(const{node:Ue}of Pe.get(Le)??[])Ue.status==="same"&&(Ue.status="modified")}}}),2899:((q,ae,t)=>{t.d(ae,{K$:()=>$,pi:()=>j,wo:()=>N});const $=N("");function N(D){const B=new Set,
[R,L]=[new Map,new Map];for(const[k,b]of D.split(/\r\n|\r|\n/).entries()){const m=b.trim();if(m===""||m.startsWith("#"))continue;const[a,l]=m.endsWith("[]")?[m.slice(0,-2),L]:[m,R],i=a.split(".").reverse(),
h=W(a);if(i.includes(""))throw new Error(`has an empty key in line ${k+1} (join keys by single dots)`);if(i.every(w=>w==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything \
(name a key)`);B.add(m),l.set(h,[...l.get(h)??[],{line:m,keys:i}])}return{lines:[...B],fields:R,orders:L}}function j(D,B,R){if(D.size===0||B===void 0)return!1;const L=["*",W(B.key)].flatMap(k=>D.get(k)??
[]).filter(({keys:k})=>z(B,k));for(const{line:k}of L)R(k);return L.length>0}function W(D){return D.slice(D.lastIndexOf(".")+1)}function z(D,B){if(D===void 0||B.length===0)return B.length===0;const R=B[0]===
"*"?["*"]:D.key.split(".").reverse();return R.every((L,k)=>L===B[k])&&z(D.outer,B.slice(R.length))}}),2742:((q,ae,t)=>{t.d(ae,{OD:()=>v,qy:()=>G,Z:()=>K,yR:()=>r});var $=t(3436),N=t(2899),j=t(1345);function W(y,U){
const H=U.size===0?void 0:U.get(JSON.stringify(y));return H===void 0?y:(0,$.e1)(H)}function z({base:y,head:U}){return y===U?[]:$.Rk.flatMap(H=>{const[Q,J]=[(0,$.TN)(y,H),(0,$.TN)(U,H)];return Q!==J&&Q?.
startsWith('"')&&J?.startsWith('"')?[[Q,J]]:[]})}function D(y,U){const H=new Map;for(const[J,oe]of y)H.set(J,(H.get(J)??new Set).add(oe));const Q=([J,oe])=>H.get(J)?.size===1&&U.base.get(J)===1&&U.head.
get(oe)===1;return new Map(y.filter(Q))}function B(y){const U=H=>{const Q=new Map,J=(oe,te)=>{if(oe.type==="array")for(const pe of oe.items)J(pe,!0);if(oe.type!=="object")return;const le=te?[oe.id,...$.
Rk.flatMap(pe=>(0,$.TN)(oe,pe)??[])]:[];for(const pe of new Set(le))Q.set(pe,(Q.get(pe)??0)+1);for(const pe of oe.members.values())J(pe,!1)};for(const oe of y)J(oe[H],!1);return Q};return{base:U("base"),
head:U("head")}}function R(y,U,H){const Q={element:new Map,member:new Map};function J(te,le){if(U.size===0&&!H)return te;if((0,$.jn)(te))return y.scalar(U.get(te.text)??te.text);const pe=Q[le?"element":
"member"],he=pe.get(te.id)??oe(te,le);return pe.set(te.id,he),he}function oe(te,le){if(te.type==="array"){const he=te.items.map(ye=>J(ye,!0));return y.array(he,te.unordered)}const pe=new Map;for(const[
he,ye]of te.members)(0,$.Op)(he,ye,le)?H||pe.set(he,ye):pe.set(W(he,U),J(ye,!1));return y.object(pe)}return(te,le=!1)=>J(te,le).id}function L(y,U){const H={base:R(y,U,!0),head:R(y,new Map,!0)};return{
interner:y,renames:U,follow:R(y,U,!1),bare:H}}var k=t(5408);const b=.4,m=.9,a=4e4,l=4,i=/^(""|0|true|false|null)$/,h=.25,w=-1,O=new Set([...$.eX,"type"]);function f(y,U,H){const{compare:Q,shareRare:J}=u(
y,H),oe=d(y,U),te=E(y);return le=>(pe,he)=>{const ye=(0,k.qc)(pe,he),Ie=ye.reduce((Oe,{base:Te,head:Re})=>Oe+Te.length*Re.length,0),$e=Oe=>Ie>a?[...J(Oe),...(0,k.O6)(U,Oe).flatMap(k.yU)]:Oe.base.flatMap(
Te=>Oe.head.map(Re=>({base:Te,head:Re}))),_e=ye.flatMap($e).flatMap(Oe=>{const{weighted:Te,plain:Re}=Q(Oe);return le===0||(te(Oe)?Re>=m:Te>=le)?[{pair:Oe,weighted:Te,distance:oe(Oe)}]:[]});_e.sort((Oe,Te)=>Te.
weighted-Oe.weighted||Oe.distance-Te.distance);const Me=new Set;return _e.flatMap(({pair:Oe})=>Me.has(Oe.base)||Me.has(Oe.head)?[]:(Me.add(Oe.base).add(Oe.head),[Oe]))}}function d({base:y},U){const H=new Map(
(0,k.Ms)(U).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let Q=0;const J=y.map(({index:oe})=>(Q=H.get(oe)??Q,oe+Q));return oe=>Math.abs((J[oe.base.index]??0)-oe.head.index)}function E({base:y,
head:U}){const H=({item:te})=>[(0,$.TH)(te),(0,$.Gg)(te)],[Q,J]=[new Set(y.flatMap(H)),new Set(U.flatMap(H))],oe=(te,le)=>H(te).every(pe=>pe!==void 0&&!le.has(pe));return te=>oe(te.base,J)&&oe(te.head,
Q)}function u(y,{renames:U,follow:H}){const Q=new Map,J=new Set;function oe(Me){const Oe=Q.get(Me)??Q.size;return Oe===Q.size&&Q.set(Me,Oe),Oe}function te(Me,Oe){const Te=new Set,Re=(ke,Ne,Ke)=>{if((0,$.
jn)(ke)||(ke.type==="array"?ke.items.length:ke.members.size)===0){const He=oe(`${Ne}=${Oe==="base"?H(ke):ke.id}`);Te.add(He),(!(0,$.jn)(ke)||i.test(ke.text))&&J.add(He)}else if(ke.type==="array")for(const He of ke.
items)Re(He,oe(`${Ne}[]`),!0);else for(const[He,Ze]of ke.members)Ne===w&&(0,$.jn)(Ze)&&O.has(He)||(0,$.Op)(He,Ze,Ke)||Re(Ze,oe(`${Ne}.${Oe==="base"?W(He,U):He}`),!1)};return Re(Me,w,!0),Te}const le=new Map,
pe=new Map,he=Me=>le.get(Me)??new Set;for(const Me of["base","head"]){for(const Oe of y[Me])le.set(Oe,te(Oe.item,Me));for(const[Oe,Te]of(0,j.Vn)(y[Me].flatMap(Re=>[...he(Re)]))){const Re=(J.has(Oe)?h:
1)/Te;pe.set(Oe,Math.min(pe.get(Oe)??1,Re))}}const ye=Me=>pe.get(Me)??0,Ie=Me=>[...he(Me)].filter(Oe=>ye(Oe)>=1/l),$e=Me=>{let Oe=0;for(const Te of Me)Oe+=ye(Te);return Oe},_e=(Me,Oe)=>2*Me/Oe||0;return{
compare({base:Me,head:Oe}){const[Te,Re]=[he(Me),he(Oe)],ke=[...Te].filter(Ne=>Re.has(Ne));return{weighted:_e($e(ke),$e(Te)+$e(Re)),plain:_e(ke.length,Te.size+Re.size)}},shareRare(Me){const Oe=new Map;
for(const Te of Me.head)for(const Re of Ie(Te))Oe.set(Re,[...Oe.get(Re)??[],Te]);return Me.base.flatMap(Te=>{const Re=new Set(Ie(Te).flatMap(ke=>Oe.get(ke)??[]));return Array.from(Re,ke=>({base:Te,head:ke}))})}}}
function g(y,U,H){const Q={base:(0,k.S3)([y]),head:(0,k.S3)([U])};return Math.max(...(0,k.yU)(Q).map(J=>u(Q,H).compare(J).weighted))}function I(y,U,H){let Q=[],J=y;const oe=()=>J.base.length===0||J.head.
length===0,te=(_e,Me)=>{const Oe=oe()?[]:_e(J,Me);Oe.length!==0&&(Q=[...Q,...Oe].sort(k.FM),J=(0,k.FF)(J,Oe))},le=_e=>(Me,Oe)=>(0,k.O6)(Q,Me).flatMap(Te=>_e(Te,Oe)),pe=H||[...y.base,...y.head].some(({
item:_e})=>_e.type==="object"),he=$.Rk.filter(_e=>!(o(y.base,_e)&&o(y.head,_e)));if(pe)for(const _e of c(he,y,U))te(k.kk,s(_e));const ye=({item:_e})=>_e.id,Ie=({item:_e},Me)=>Me==="base"?U.follow(_e,!0):
_e.id;for(const _e of U.renames.size>0?[Ie,ye]:[ye])te(le(k.eV),_e),pe&&te(k.kh,_e);if(pe&&!oe()){const[_e]=c(S(y),y,U);_e!==void 0&&te(k.kk,s(_e));const Me=Te=>({item:Re},ke)=>_(Re,U.bare[ke],Te);te(
le(k.eV),Me(1)),te(k.kh,Me(3));const Oe=f(y,Q,U);for(const Te of[...$.eX,"key"])te(Oe(0),s(Te));te(Oe(b),({item:Te})=>Te.type==="object"?(0,$.TN)(Te,"type")??"":void 0)}const $e=_e=>(0,$.Gg)(_e)??(he.
length<$.Rk.length?he.find(Me=>(0,$.TN)(_e,Me)):(0,$.TH)(_e));return te(le(k.kh),({item:_e})=>$e(_e)===void 0?"":void 0),Q}function s(y){return({item:U})=>(0,$.TN)(U,y)}function _(y,U,H){if(y.type!=="\
object")return;const Q=$.Rk.filter(J=>{const oe=y.members.get(J);return oe&&(0,$.jn)(oe)});return y.members.size-Q.length<H?void 0:U(y,!0)}function o(y,U){const H=Q=>y.every(({item:J,index:oe})=>(0,$.
TN)(J,U)?.replaceAll('"',"")===`${Q+oe}`);return y.length>1&&(H(0)||H(1))}function c(y,U,H){const Q=y.map(oe=>({key:oe,pairs:(0,k.kk)(U,s(oe))})),J=(oe,te)=>oe.every(({base:pe,head:he},ye)=>pe===te[ye]?.
base&&he===te[ye]?.head)?0:T(te,H)-T(oe,H);return Q.sort(({pairs:oe},{pairs:te})=>te.length-oe.length||J(oe,te)),Q.map(({key:oe})=>oe)}function T(y,{interner:U,renames:H,bare:Q}){const J=y.map(({base:te,
head:le})=>({base:te.item,head:le.item})),oe=R(U,new Map([...H,...J.flatMap(z)]),!0);return J.filter(({base:te,head:le})=>[oe,Q.head].some(pe=>pe(te,!0)===Q.head(le,!0))).length}function S({base:y,head:U}){
return[...(0,j.Vn)(U.flatMap(({item:J})=>(0,$.YD)(J)))].flatMap(([J,oe])=>2*oe>U.length?[J]:[]).sort().filter(J=>!(0,$.m0)(J)&&J!=="type"&&x(y,J)&&x(U,J))}function x(y,U){const H=y.flatMap(({item:J})=>(0,$.
TN)(J,U)??[]).filter(J=>J.startsWith('"'));if(H.length<2||2*H.length<=y.length||new Set(H).size<H.length)return!1;const Q=new Set(y.flatMap(({item:J})=>$.Rk.map(oe=>(0,$.TN)(J,oe))));return 2*H.filter(
J=>Q.has(J)).length<H.length}const V=8,ee=.5;function ie(y,U,H,Q){const J=$e=>y[$e].flatMap(Me=>[Me,...fe(Me,Q)]).filter(({path:Me,value:Oe})=>Me.at(-1)?.type==="item"&&H[$e].get(Oe.id)===1),oe={bases:new Set,
heads:new Map};let te={base:J("base"),head:J("head")};const le=($e,_e)=>{const Me=(0,k.kk)(te,$e).filter(({base:Oe,head:Te})=>Oe.arrays!==Te.arrays&&_e(Oe.value,Te.value));for(const{base:Oe,head:Te}of Me)
oe.bases.add(Oe.value),oe.heads.set(Te.value,Oe);te=(0,k.FF)(te,Me)},pe=($e,_e)=>(0,$.TN)($e,"type")===(0,$.TN)(_e,"type"),he=($e,_e)=>pe($e,_e)&&g($e,_e,U)>=ee,ye=($e,_e)=>(H[_e].get($e??"")??0)<2,Ie=($e,_e)=>ye(
$e,_e)?$e:void 0;return le(({value:$e},_e)=>Ie((0,$.TH)($e),_e),($e,_e)=>((0,$.TH)($e)?.length??0)>=V||he($e,_e)),le(({value:$e},_e)=>Ie((0,$.Gg)($e),_e),he),le(({value:$e},_e)=>ye((0,$.TH)($e),_e)?_(
$e,U.bare[_e],3):void 0,pe),oe}function fe({value:y,path:U},H){return(0,j.Vg)(y,H).flatMap(Q=>{if((0,$.jn)(Q.value))return[];const J={value:Q.value,path:[...U,Q.step]};return[J,...fe(J,H)]})}function se(y,U,H,Q){
const J=[],oe=[],te=[],le=[],pe={base:[],head:[]},he=[];function ye(Re,ke,Ne){Re.id!==ke.id&&(Re.type==="array"&&ke.type==="array"?Te(Re,ke):Re.type==="object"&&ke.type==="object"?Oe(Re,ke,Ne):Ne!=="o\
wn"&&(0,$.jn)(Re)&&(0,$.jn)(ke)&&U.renames.get(Re.text)===ke.text?oe.push({path:[...he],from:(0,$.e1)(Re.text),to:(0,$.e1)(ke.text)}):J.push({kind:"modified",path:[...he],from:Re,to:ke}))}function Ie(Re,ke,Ne){
Ne==="element"&&le.push(...z({base:Re,head:ke})),(Ne==="element"||Re.type==="object"&&ke.type==="object")&&te.push({base:Re,head:ke,path:[...he]}),ye(Re,ke,Ne)}function $e({step:Re,base:ke,head:Ne},Ke,He){
he.push(Re),ke!==void 0&&Ne!==void 0?Ie(ke,Ne,Ke):Ne!==void 0&&!_e(Ne)?(J.push({kind:"added",path:[...he],value:Ne}),pe.head.push({value:Ne,path:[...he],arrays:He}),Me(Ne)):ke!==void 0&&!H.bases.has(ke)&&
(J.push({kind:"removed",path:[...he],value:ke}),pe.base.push({value:ke,path:[...he],arrays:He})),he.pop()}function _e(Re){const ke=H.heads.get(Re);return ke===void 0?!1:(J.push({kind:"moved",path:[...he],
from:ke.path}),Ie(ke.value,Re,"element"),!0)}function Me(Re){if(H.heads.size!==0)for(const{step:ke,value:Ne}of(0,j.Vg)(Re,Q))he.push(ke),_e(Ne)||Me(Ne),he.pop()}function Oe(Re,ke,Ne){for(const{key:Ke,
from:He,...Ze}of ue(Re,ke,U)){const qe={type:"member",key:Ke};He!==void 0&&oe.push({path:[...he,qe],from:He,to:Ke});const Ge=Ze.base!==void 0&&(0,$.Op)(Ke,Ze.base,Ne==="element");$e({step:qe,...Ze},Ge?
"own":"member")}}function Te(Re,ke){const Ne={base:(0,k.S3)(Re.items),head:(0,k.S3)(ke.items)},Ke=I(Ne,U,Re.unordered&&ke.unordered).filter(Ge=>!H.bases.has(Ge.base.item)&&!H.heads.has(Ge.head.item)),
He=(0,j.Oe)(Ne,Ke,Q),Ze=new Set((0,k.Ms)(Ke).map(Ge=>Ge.head.index)),qe=He.filter(Ge=>Ge.base&&Ge.head&&!Ze.has(Ge.index));qe.length>0&&!ke.unordered&&J.push({kind:"reordered",path:[...he],moved:qe.map(
({step:Ge})=>Ge)});for(const Ge of He)$e(Ge,"element",Ne)}return ye(y.base,y.head,"member"),{changes:J,references:oe,matches:te,renames:le,unmatched:pe}}function ue(y,U,{renames:H,follow:Q}){const J=new Set,
oe=new Map,te=(he,ye)=>he.id===ye.id||Q(he)===ye.id;for(const he of[te,()=>!0])for(const ye of[Ie=>Ie,Ie=>W(Ie,H)])for(const[Ie,$e]of y.members){const _e=ye(Ie),Me=U.members.get(_e);Me===void 0||J.has(
Ie)||oe.has(_e)||!he($e,Me)||(J.add(Ie),oe.set(_e,{key:_e,base:$e,head:Me,..._e!==Ie&&{from:Ie}}))}const le=[...y.members].filter(([he])=>!J.has(he)),pe=[...U.members].filter(([he])=>!oe.has(he));return[
...oe.values(),...le.map(([he,ye])=>({key:he,base:ye,head:void 0})),...pe.map(([he,ye])=>({key:he,base:void 0,head:ye}))].sort((he,ye)=>he.key<ye.key?-1:1)}const M={bases:new Set,heads:new Map},A=5;function G(y,U){
const H=new $.Ms(N.K$),[Q,J]=[y,U].map(oe=>r(oe,H));return Q&&J&&v([{base:Q,head:J}],H)[0]}function r(y,U=new $.Ms(N.K$)){return/^\s*[[{]/.test(y)?U.read(y):void 0}function v(y,U){const H=K(()=>B(y)),
Q=K(()=>(0,j.j9)([...y.map(({head:le})=>le),...y.map(({base:le})=>le)])),J=(le,pe)=>Q().componentOf(le,pe);function oe(le){const pe=L(U,le);return y.map(he=>{const ye=se(he,pe,M,J),{base:Ie,head:$e}=ye.
unmatched;if(Ie.length===0||$e.length===0)return ye;const _e=ie(ye.unmatched,pe,H(),J);if(_e.heads.size===0)return ye;const Me=se(he,pe,_e,J);return Me.changes.filter(({kind:Oe})=>Oe==="moved").length===
_e.heads.size?Me:ye})}let te=new Map;for(let le=0;le<A;le++){const pe=oe(te),he=pe.flatMap(Ie=>Ie.renames),ye=he.length===0?new Map:D(he,H());if(te.size===ye.size&&[...te].every(([Ie,$e])=>ye.get(Ie)===
$e)){if(pe.some(({changes:Ie})=>Ie.length>0))return pe;break}te=ye}return oe(new Map)}function K(y){let U;return()=>(U??={value:y()},U.value)}}),3499:((q,ae,t)=>{t.d(ae,{a2:()=>w,gN:()=>l,lY:()=>O,pi:()=>a,
rL:()=>i});var $=t(3436),N=t(2742);const j=m(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),W=["x","y"],z=m("w h width height left top zoom"),D=[["x"],["posi\
tion"],["left","top"]],B=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,R=m("_?id uuid guid identifier instanceIdentifier instanceId grou\
pId"),L=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,k=m("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),b=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
B],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[k,/^\d{1,15}$/],[k,L]];function m(u){return new RegExp(`^(${u.replaceAll(" ","|")})$`,"i")}function a({base:u,head:g}){const I={base:(0,N.
Z)(()=>new Set((0,$.PX)(u))),head:(0,N.Z)(()=>new Set((0,$.PX)(g)))};return s=>{const{kind:_,path:o}=s;if(_==="reordered"||_==="moved")return!1;const[c,T=c]=_==="modified"?[s.from,s.to]:[s.value];if(h(
o)&&E(c)&&E(T))return!0;if(_!=="modified"||c.type!==T.type||!("text"in c)||!("text"in T))return!1;const[S,x,V]=[d(o.at(-1)),(0,$.e1)(c.text),(0,$.e1)(T.text)],ee=fe=>fe.test(x)&&fe.test(V);return b.some(
([fe,se])=>fe.test(S)&&ee(se))?!0:o.at(-2)?.type!=="member"&&R.test(S)&&ee(L)&&!I.head().has(x)&&!I.base().has(V)}}function l(u){return L.test(u)||B.test(u)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(u)}function i(u,g){
return R.test(u)&&(0,$.jn)(g)||(j.test(u)||W.includes(u))&&E(g)}function h(u){if(u.slice(w(u)).some(_=>j.test(d(_))))return!0;const[g,I]=[u.at(-2),d(u.at(-1))],s=g?.type==="item"&&g.item.type==="objec\
t"?g.item.members:void 0;return W.includes(I)||z.test(I)&&D.some(_=>_.every(o=>s?.has(o)))}function w(u){return u.findLastIndex(({type:g})=>g==="item")+1}function O(u,{matches:g}){const I=new Map(g.map(
_=>[_.path.at(-1),_])),s=new Map;for(const _ of u){const o=w(_.path),[c,T]=[_.path[o-1],_.path[o]],S=W.includes(d(T)),x=S?W:j.test(d(T))?[d(T)]:[],[V,ee]=[f(I.get(c)?.base,x),f(I.get(c)?.head,x)],ie=[
..._.path.slice(0,o),{type:"member",key:x.join(", ")}];V&&ee?s.set(S?c:T,{kind:"modified",path:ie,from:V,to:ee}):s.set(_,_)}return[...s.values()]}function f(u,g){const I=u?.type==="object"?g.flatMap(s=>u.
members.get(s)??[]):[];if(!(I.length<g.length))return I.length>1?{type:"array",id:0,items:I,unordered:!1}:I[0]}function d(u){return u?.type==="member"?u.key:""}function E(u){if(u.type==="literal")return/\d/.
test(u.text);const g=u.type==="array"?u.items:u.type==="object"?[...u.members.values()]:[];return g.length>0&&g.every(E)}}),1345:((q,ae,t)=>{t.d(ae,{Oe:()=>l,Vg:()=>i,Vn:()=>f,j9:()=>R,qU:()=>L});var $=t(
3436),N=t(5408);const j=/group|parent|folder|owner/i,W=/^(locale|locales|localeData|i18n|translations)$/,z=/^(data|node)$/,D=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function R(E){
const u=E.map(a),g=o=>u.find(c=>c.get(o))?.get(o);function I(o,c){for(const T of(0,$.YD)(o).sort()){if(j.test(T))continue;const S=(0,$.TN)(o,T),x=T!=="type"?S:S&&/^"\w+:/.test(S)?S.replace(/\w+:/,""):
void 0,V=x===void 0?void 0:g(x);if(V===void 0||V.item===o||L(V.item)===void 0)continue;const ee=u.some(ie=>{const fe=ie.get(x??"");return fe&&(fe.array===c||m(c,fe.item))});if(T==="type"||!ee)return V.
item}}function s(o,c){const T=(0,$.Gg)(o);return L(o)??L(I(o,c))??(T&&(0,$.e1)(T))}function _(o){const c=/\d/.test(o)?g(o):void 0,T=c&&s(c.item,c.array);return T!==void 0&&JSON.stringify(T)!==o?T:void 0}
return{componentOf:I,nameOf:s,labelOf:_}}function L(E){const u=E&&((0,$.TN)(E,"name")??k(E));return u&&(0,$.e1)(u)}function k(E){for(const[u,g]of E.type==="object"?E.members:[]){const s=(W.test(u)&&g.
type==="object"?["en",...[...g.members.keys()].sort()]:[]).map(c=>(0,$.TN)(b(g,c)??g,"name")),_=z.test(u)?[...$.eX.map(c=>(0,$.TN)(g,c)),(0,$.TN)(g,"display_name"),k(g)]:[],o=[...s,..._].find(c=>c!==void 0);
if(o!==void 0)return o}}function b(E,u){return E.type==="object"?E.members.get(u):void 0}function m(E,u){return(u.type==="object"?[...u.members.values()]:[]).some(I=>I.type==="array"&&I.items===E)}function a(E){
const u=new Map,g=I=>{if(I.type==="object")for(const s of I.members.values())g(s);if(I.type==="array")for(const s of I.items){const _=(0,$.YD)(s).filter(c=>$.ZM.test(c)),o=new Set(_.flatMap(c=>(0,$.TN)(
s,c)??[]));for(const c of o)u.set(c,u.has(c)?void 0:{item:s,array:I.items});g(s)}};return g(E),u}function l(E,u,g){const I=(0,N.FF)(E,u),s=[...I.base.map(o=>({...o,base:o.item,head:void 0})),...u.map(
({base:o,head:c})=>({...c,base:o.item,head:c.item})),...I.head.map(o=>({...o,base:void 0,head:o.item}))],_=O(s,g);return s.map(o=>({...o,step:h(o,_.get(o))})).sort(w)}function i(E,u){return E.type==="\
object"?Array.from(E.members,([I,s])=>({step:{type:"member",key:I},value:s})):(E.type==="array"?l({base:[],head:(0,N.S3)(E.items)},[],u):[]).flatMap(({step:I,head:s})=>s?[{step:I,value:s}]:[])}function h({
item:E,index:u},g){if(g===void 0)return{type:"element",index:u,item:E};const I=d(E),s=I!==void 0&&I.length<=B&&!g.startsWith(I);return{type:"item",label:g,...s&&{hint:I},item:E}}function w({step:E},{step:u}){
return E.type==="item"&&u.type==="item"?E.label<u.label?-1:1:E.type==="element"&&u.type==="element"?E.index-u.index:E.type==="item"?-1:1}function O(E,u){const g=new Map,I=new Set;let s=E.filter(({item:x})=>(L(
x)??(0,$.Gg)(x)??(0,$.TH)(x))!==void 0);const _=x=>{const V=s.map(x),ee=f(V);s=s.filter((ie,fe)=>{const se=V[fe];return se===void 0||ee.get(se)!==1||I.has(se)?!0:(I.add(se),g.set(ie,se),!1)})};_(({item:x})=>L(
x));const o=new Map(s.map(x=>[x,L(x.item)??L(u(x.item,x.array))])),c=f([...o.values()]),T=x=>{const[V,ee]=[o.get(x),(0,$.Gg)(x.item)];return L(x.item)??(c.get(V)===1?V:void 0)??(ee&&(0,$.e1)(ee))},S=(x,V="")=>{
const[ee,ie]=[(0,$.TH)(x.item),T(x)??d(x.item)],fe=ee&&(0,$.e1)(ee).replace(V,"");return ie&&fe?`${ie} (${fe})`:ie??fe};return _(x=>T(x)??S(x,D)),_(x=>S(x,D)),_(x=>S(x)),_(x=>`${T(x)??d(x.item)??S(x)}\
 [${x.index}${x.head?"":", before"}]`),g}function f(E){const u=new Map;for(const g of E)u.set(g,(u.get(g)??0)+1);return u}function d(E){const u=(0,$.TN)(E,"type");return u?.startsWith('"')?(0,$.e1)(u):
void 0}}),7856:((q,ae,t)=>{t.d(ae,{$C:()=>f,Wr:()=>g,_p:()=>d,lb:()=>l});var $=t(706),N=t(3436),j=t(2742);const W=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access\
|secret|private|subscription)[-_. ]?key|cookie",D=new RegExp(`(?:${z}|(?:password|secret|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${z})$`),L=/name|key|header|field/i,
k=["value","values","default","defaultvalue"],b=/\{\{|\$\{|<%/,m="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",a=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`]))\
.{1,4000}?(?=\\1)`,`(?<=(?:${z})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${m}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${m}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${z}\
)(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(I=>new RegExp(I,"giu"));function l({workflows:I}){const s=new $.pO;for(const{secrets:o,files:c}of I){const T=c.flatMap(({base:S,head:x})=>[S,x].flatMap(g));for(const S of[...o,...T].flatMap(i))s.add(
S,h)}const _=new Map;return o=>{const c=_.get(o);if(c)return c;const T=[],S=ee=>(T.push(ee),$.v5),V={shown:a.reduce((ee,ie)=>ee.replace(ie,S),s.hide(o,S)),hidden:JSON.stringify(T)};return _.set(o,V),V}}
function i(I){return[I,I.replace(/^(?:bearer|basic|token) /i,""),...(0,N.PX)((0,j.yR)(I))]}function h(I){return I.length>=W&&!new RegExp("^\\p{L}+$","u").test(I)}function w(I){const s=O(I);return D.test(
s)&&!B.test(s)}function O(I){return I.toLowerCase().replace(/[^a-z]/g,"")}function f(I,s,_){if(E(s))return!1;if(w(I))return u(s)||R.test(O(I));const o=c=>L.test(c)&&w(String(_&&(0,N.TN)(_,c)));return k.
includes(O(I))&&_!==void 0&&(0,N.YD)(_).some(o)}function d(I,...s){return s.every(E)?!1:I.some((_,o)=>{const c=I[o-1],T=c&&"item"in c?c.item:void 0,S=I.slice(o+1).every(({type:V})=>V==="element"),x=V=>_.
type==="member"&&f(_.key,S?V:void 0,T);return s.some(x)})}function E(I){return I?.type==="literal"&&!/\d/.test(I.text)}function u(I){return I?.type==="array"?I.items.every(u):I!==void 0&&(0,N.jn)(I)}function g(I){
const s=[],_=o=>{if(o!==void 0)if((0,N.jn)(o))_((0,j.yR)((0,N.e1)(o.text)));else if(o.type==="array")for(const c of o.items)_(c);else for(const[c,T]of o.members)f(c,T,o)&&s.push(...(0,N.PX)(T)),_(T)};
return _(I),s.filter(o=>!b.test(o))}}),5408:((q,ae,t)=>{t.d(ae,{$z:()=>R,FF:()=>m,FM:()=>k,Ms:()=>b,O6:()=>a,S3:()=>j,eV:()=>W,kh:()=>z,kk:()=>D,qc:()=>B,yU:()=>L});var $=t(8965);const N=500;function j(l){
return l.map((i,h)=>({item:i,index:h,array:l}))}function W(l,i){const h=E=>l[E].map(u=>i(u,E)),w=(E,u)=>E!==void 0&&E===u,O=(0,$.E)(h("base"),h("head"),{maxEditLength:N,comparator:w});if(O===void 0)return b(
z(l,i).sort(k));let[f,d]=[0,0];return O.flatMap(({added:E,removed:u,count:g})=>{const[I,s]=[l.base.slice(f,f+g),l.head.slice(d,d+g)];return E||(f+=g),u||(d+=g),E||u?[]:L({base:I,head:s})})}function z(l,i){
return B(l,i).flatMap(L)}function D(l,i){return B(l,i).flatMap(h=>h.base.length===1&&h.head.length===1?L(h):[])}function B(l,i){const h=R(l.head,w=>i(w,"head"));return h.delete(void 0),[...R(l.base,w=>i(
w,"base"))].flatMap(([w,O])=>{const f=h.get(w);return f?[{base:O,head:f}]:[]})}function R(l,i){const h=new Map;for(const w of l){const O=i(w),f=h.get(O);f?f.push(w):h.set(O,[w])}return h}function L({base:l,
head:i}){return l.flatMap((h,w)=>{const O=i[w];return O===void 0?[]:[{base:h,head:O}]})}function k(l,i){return l.base.index-i.base.index}function b(l){const i=[];for(const w of l){let[O,f]=[0,i.length];
for(;O<f;){const d=O+f>>1;(i[d]?.last.head.index??0)<w.head.index?O=d+1:f=d}i[O]={last:w,before:i[O-1]}}const h=[];for(let w=i.at(-1);w;w=w.before)h.push(w.last);return h.reverse()}function m({base:l,
head:i},h){const w=new Set(h.flatMap(O=>[O.base,O.head]));return{base:l.filter(O=>!w.has(O)),head:i.filter(O=>!w.has(O))}}function a(l,i){const h=b(l),w={base:0,head:0};return B(i,({index:O},f)=>{for(;(h[w[f]]?.[f].
index??1/0)<O;)w[f]++;return w[f]})}}),9462:((q,ae,t)=>{t.d(ae,{N:()=>j,R:()=>W});var $=t(7279),N=t(706);async function j(z,{ms:D,error:B},R){const L=new AbortController,k=setTimeout(()=>L.abort(B),D),
b=Math.min(z.endsAt,performance.now()+D);try{return await R({...z,signal:AbortSignal.any([z.signal,L.signal]),endsAt:b})}finally{clearTimeout(k)}}function W(z,D){const B=`${D} within ${(0,N.zK)(z)} (t\
imeout-minutes)`;return{ms:z,error:new $.HR({what:B,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,ae,t)=>{t.d(ae,{CQ:()=>L,Mi:()=>R,Rs:()=>b,TF:()=>m,Uc:()=>k,lo:()=>i});
var $=t(7598),N=t(1455),j=t(6760),W=t(7975),z=t(7279),D=t(706);const B={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(h){const w=typeof h=="object"&&h!==null&&"code"in h?h.code:void 0;return typeof w=="string"&&/^E[A-Z0-9]+$/.
test(w)}function L(h){if(!R(h))return(0,z.gJ)(h);const{code:w="",errno:O=0}=h;return B[w]??(0,W.getSystemErrorMap)().get(O)?.[1]??w}function k(h){const w=R(h)&&("dest"in h?h.dest:h.path);return typeof w==
"string"?`${L(h)} (${(0,D.MW)(w)})`:L(h)}function b(h,w,O="Set another directory, or free some space."){const f=R(h)&&h.code==="ENAMETOOLONG",d={what:`Can't write ${w}`,why:L(h),advice:f?"Set a shorte\
r name.":O};return new z.HR(d,{cause:h})}async function m(h){await(0,N.rm)(h,{recursive:!0,force:!0,maxRetries:10})}const a=/^\.workflow-export-[0-9a-f]{12}$/;async function l(h,w,O=(0,j.dirname)(h)){
const f=(0,j.join)(O,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,N.writeFile)(f,w,{flag:"wx"}),await(0,N.rename)(f,h)}catch(d){throw await m(f).catch(()=>{}),d}}async function i(h,w){
await l(h,w).catch(O=>{throw b(O,h)})}}),7279:((q,ae,t)=>{t.d(ae,{$N:()=>j,HR:()=>N,gJ:()=>B,h_:()=>D,iT:()=>z});const $=null;class N extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(L,k={}){
super(W(L),{cause:k.cause}),this.what=L.what,this.why=L.why??"",this.advice=L.advice??"",this.topic=L.topic,this.status=k.status,this.maybeProcessed=k.maybeProcessed??!1,this.affectsAll=k.affectsAll??
!1,this.busy=k.busy??!1,this.retryable=k.retryable??!1,this.retryAfterMs=k.retryAfterMs??0,this.maxRetries=k.maxRetries}with(L){const k={...this,cause:this,...L};return new N(k,k)}}function j({what:R,
why:L=""}){return L===""?R:`${R}: ${L}`}function W(R){const L=j(R);return`${L}${/[.!?…]$/.test(L)?"":"."} ${R.advice??""}`.trim()}function z(R){return R instanceof Error?R:new Error(String(R))}function D(R){
return R instanceof N?R:new N({what:B(R)},{cause:R})}function B(R){return z(R).message}}),6191:((q,ae,t)=>{t.d(ae,{B6:()=>m,R9:()=>O,mz:()=>f,wn:()=>w});var $=t(1455),N=t(6760),j=t(6671),W=t(2145),z=t(
9462),D=t(532),B=t(7279),R=t(2975),L=t(706),k=t(8725),b=t(7487);class m extends B.HR{}const a=10*6e4,l=3;async function i(){const{DefaultArtifactClient:x}=await t.e(348).then(t.bind(t,9348));return new x}
async function h({signal:x,log:V},ee){const ie=await i(),fe=(0,k.QJ)(V,()=>ee(ie));return await(0,R.Mu)(x,fe)}async function w(x){return await h(x,async V=>(await V.listArtifacts()).artifacts)}async function O(x,V){
const ee=await(0,b.Pd)("workflow-artifact-");try{await h(x,fe=>fe.downloadArtifact(V,{path:ee,skipDecompress:!0}));const[ie=""]=await(0,$.readdir)(ee);return await(0,$.readFile)((0,N.join)(ee,ie))}finally{
await(0,D.TF)(ee).catch(()=>{})}}async function f(x,{path:V,digest:ee},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const fe=(0,N.basename)(V),se={client:await i(),options:ie,name:fe,path:V,
digest:ee,mayHaveCreated:!1,taken:0},ue={ms:a,error:new Error(`it didn't finish within ${a/6e4} minutes`)},M=await(0,z.N)(x,ue,K=>(0,R.L5)(K,()=>(0,R.Mu)(K.signal,d(se,K.log)))).catch(K=>{throw x.signal.
throwIfAborted(),o(K,fe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:r}=process.env,v=`${A}/${G}/actions/runs/${r}/artifacts/${M}`;return{id:M,name:fe,url:v,digest:ee}}async function d(x,V){
const{client:ee,name:ie,path:fe,digest:se}=x,{overwrite:ue,retentionDays:M}=x.options,A=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(x.mayHaveCreated=!0),V.debug(G)};try{return await(0,k.
QJ)({...V,debug:A},async()=>{ue&&await ee.deleteArtifact(ie).catch(E);const G={skipArchive:!0,...M!==void 0&&{retentionDays:M}},r=await ee.uploadArtifact(ie,[fe],(0,N.dirname)(fe),G);if(r.id!==void 0&&
r.digest===se)return r.id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,k.QJ)(V,()=>u(x,G))}}function E(x){if(!(x instanceof Error&&x.name==="ArtifactNotFound\
Error"))throw x}async function u(x,V){const ee=(0,B.gJ)(V),{client:ie,name:fe,digest:se,options:ue}=x,[M,A]=[s.test(ee),I.test(ee)];x.mayHaveCreated||=M;const r=A||x.mayHaveCreated?await ie.getArtifact(
fe).catch(()=>{}):void 0;if(x.mayHaveCreated&&r?.artifact.digest===`sha256:${se}`)return r.artifact.id;if(M)throw T("the connection to the artifact service failed",V);if(!A)throw V;x.taken++;const v=x.
mayHaveCreated&&!r;if(v&&x.taken===l&&await S(fe),x.taken<=(v?l:Number(ue.overwrite)))throw T("the name is still taken",V);const y=r?`this run already has an artifact named ${fe}`:`an upload that isn'\
t finished holds the name ${fe}, for example another job's`,U=r?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new m({what:"Artifact",why:y,advice:U,topic:"t\
he-artifact"},{cause:V})}const g="Set upload-artifact: false.",I=/already exists/,s=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,_=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",g],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",g],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take \
the upload of %",g],[/(?:)/,"the upload of % failed","Re-run the job."]];function o(x,V){if(x instanceof B.HR)return x;const ee=(0,B.gJ)(x),[,ie="",fe=""]=_.find(([ue])=>ue.test(ee))??[],se=(0,L.OX)(ee,
200).replace(/\.$/,"");return c(/%/.test(ie)?`${ie.replace("%",()=>V)} (${se})`:ie,fe,{cause:x})}function c(x,V,ee){return new B.HR({what:"Artifact",why:x,advice:V,topic:"the-artifact"},ee)}function T(x,V){
return c(x,"Re-run the job later.",{retryable:!0,cause:V})}async function S(x){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ee}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"",
"base64url").toString()),[,fe,se]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:ue}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ee);await new j.Qq("\
export-workflow-action",[new W.tZ(V)],{socketTimeout:3e4}).postJson(ue,{workflow_run_backend_id:fe,workflow_job_run_backend_id:se,name:x})}}),8725:((q,ae,t)=>{t.d(ae,{lm:()=>N.lm,t1:()=>j,QJ:()=>L});const $=je(
import.meta.url)("node:async_hooks");var N=t(819);function j(b=""){return{info:m=>z(b+m),warning:m=>N.$e(b+m),debug:m=>N.Yz(b+m),mask:N.Pq}}function W(b){const m=[];return{...j(`[${b}] `),info:a=>m.push(
a),end(a){core.startGroup(D(a));for(const l of m)z(l);core.endGroup()}}}function z(b){N.pq(D(b))}function D(b){return b.replaceAll("##[","## [")}const B=new $.AsyncLocalStorage;let R=!1;function L(b,m){
return R||k(),R=!0,B.run(b,m)}function k(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((m,...a)=>{const l=B.getStore(),i=String(m);return l===void 0||/^::(add-mask|debug)::/.
test(i)?b(m,...a):(B.exit(()=>l.debug(i.trimEnd())),!0)})}}),7487:((q,ae,t)=>{t.d(ae,{GQ:()=>l,Pd:()=>a,Tm:()=>i,VY:()=>b,eF:()=>k,n0:()=>m});var $=t(3024),N=t(1455),j=t(8161),W=t(6760),z=t(819),D=t(532),
B=t(7279),R=t(706);const L=6e4;async function k(h){const w=new AbortController;for(const O of["SIGINT","SIGTERM","SIGBREAK"]){const f={what:`Cancelled (${O})`,topic:"the-job-on-the-platform"};process.
on(O,()=>w.abort(new B.HR(f)))}try{await h(w.signal)}catch(O){for(let d=O;d instanceof Error;d=d.cause)z.Yz(d.stack??d.message);const f=b(O);z.C1(`${(0,R.OX)((0,B.gJ)(O),L)}${f===void 0?"":` See ${f}`}`)}
process.stdout.write("",()=>process.exit())}function b(h){const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:O,GITHUB_ACTION_REF:f}=process.env;if(!(!(h instanceof B.HR)||h.topic===void 0||!w||!O||!f))
return encodeURI(`${w}/${O}/blob/${f}/docs/troubleshooting.md#${h.topic}`)}function m(h){for(const[w,O]of Object.entries(h))O!==void 0&&z.uH(w,O)}async function a(h){const w=process.env.RUNNER_TEMP||(0,j.
tmpdir)();return await(0,N.mkdtemp)((0,W.join)(w,h)).catch(O=>{throw(0,D.Rs)(O,w,"Check the runner's temporary folder.")})}function l(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function i(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,ae,t)=>{t.d(ae,{Sy:()=>l,cj:()=>L,il:()=>k,tp:()=>B});var $=t(819),N=t(7279),
j=t(8132),W=t(706);const z=1024*1024-1e4,D=2e5;function B(i,h){const w=h.map(u=>u.map(m)),O=i.map((u,g)=>w.some(I=>I[g]!=="")),f=(u,g)=>`<tr>${u.flatMap((I,s)=>O[s]?`<${g}>${I}</${g}>`:[]).join("")}</\
tr>`,d=w.map(u=>f(u,"td")),E=u=>`<tr><td colspan="${i.length}">\u2026 and ${(0,W.hS)(u,"more row")}</td></tr>`;return`<table>${f(i.map(j.FO),"th")}${a(d,E).join("")}</table>`}function R(i){return`<tab\
le>${i.map(([w,O])=>O===void 0?"":`<tr><th align="left">${escapeAll(w)}</th><td>${m(O)}</td></tr>`).join("")}</table>`}function L(i){const h=i.map(({names:w,message:O,help:f})=>{const d=w.map(u=>`**${(0,j.
wh)(u)}**`);return`- ${a(d,u=>`and ${u} more`,D/2).join(", ")}: ${k(O,f)}`});return a(h,w=>`- \u2026 and ${(0,W.hS)(w,"more cause")}`).join(`
`)}function k(i,h){return h===void 0?(0,j.wh)(i):`${(0,j.wh)(i)} <a href="${(0,j.FO)(h)}">Troubleshooting</a>`}function b(i,h){return`<details><summary>${escapeAll(i)}</summary>

${h}

</details>`}function m(i){return typeof i=="string"?i===""?"":`<code>${(0,j.FO)((0,j.RK)(i))}</code>`:"words"in i?(0,j.wh)(i.words):`<a href="${(0,j.FO)(i.href)}">${(0,j.wh)(i.text)}</a>${(0,j.FO)(i.after??
"")}`}function a(i,h,w=D){let O=w;const f=i.filter(d=>{const E=Buffer.byteLength(d),u=E<=O;return u&&(O-=E),u});return f.length===i.length?f:[...f,h(i.length-f.length)]}async function l(i,...h){const w=f=>`${(0,W.
hS)(f,"part")} of this page would not fit and ${f===1?"is":"are"} left out.`,O=[`### ${(0,j.wh)(i)}`,...a(h,w,z)];try{await $.z.addRaw(O.join(`

`),!0).write()}catch(f){$.$e(`Can't write the job summary: ${(0,N.gJ)(f)}`)}}}),8132:((q,ae,t)=>{t.d(ae,{EU:()=>B,FO:()=>k,Jj:()=>z,RK:()=>j,SS:()=>D,wh:()=>L});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",N=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function j(a){return/^[ -[\]-~]*$/.test(a)&&!a.includes("##[")?a:a.replace(N,(l,i)=>i===void 0?l:W(i))}function W(a){return`\\u\
{${a.codePointAt(0)?.toString(16)}}`}function z(a,l){if(a.length<=l)return a;const i=Array.from(a.slice(0,2*l+2));return i.length>l?`${i.slice(0,l).join("")}\u2026`:a}function D(a,l=100){const i=j(z(a,
l)).replaceAll("	",W)||'""',h="`".repeat(m(i)+1);return/^`|`$/.test(i)||/^ .*[^ ].* $/.test(i)?`${h} ${i} ${h}`:h+i+h}function B(a,l,i){const h=a.map(O=>j(O).replace(/^(\s*):(?=:)/,(f,d)=>d+W(":"))),w="\
`".repeat(h.reduce((O,f)=>Math.max(O,m(f)+1),3));return[w+l,...h,w].map(O=>i+O).join(`
`)}const R=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function L(a){const l=j(a).replaceAll("	"," ").split(R),i=j(a).match(R)??[];return l.map((h,w)=>k(h)+(i[w]===void 0?"":`${k(i[w])}<wbr>`)).join("")}
function k(a){return a.replace(b,l=>`&#${l.codePointAt(0)};`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function m(a){return(a.match(/`+/g)??[]).reduce((l,i)=>Math.
max(l,i.length),0)}}),8920:((q,ae,t)=>{t.d(ae,{Ch:()=>R,Rc:()=>b,mu:()=>D});var $=t(1455),N=t(532),j=t(7279),W=t(9870);const z=1024*1024;function D({files:m},a){const[l,i]=[B(W.uq,m),B(W.n7,m)];if(l&&
i)return{app:l,flow:i,env:a??B(W.Km,m)};const h=[W.uq,W.n7].filter(w=>!m.has(w));throw new Error(`lacks ${h.join(" and ")}, at its root and in its only subfolder`)}function B(m,a){const l=a.get(m);try{
return l&&L({name:m,bytes:l})}catch(i){throw new Error(`has a file that ${(0,j.gJ)(i)}: ${m}`,{cause:i})}}async function R(m,a){const l=await(0,$.readFile)(m,{signal:a}).catch(i=>{throw a.throwIfAborted(),
new Error(`can't be read: ${(0,N.Uc)(i)}`,{cause:i})});return L({name:W.Km,bytes:l})}function L(m){const{name:a,bytes:l}=m;if(a===W.Km&&l.length>z)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{k(l)}catch(i){throw new Error("is not JSON",{cause:i})}return m}function k(m){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(m))}function b({files:m}){for(const a of[
W.uq,W.n7])try{const{name:l,version:i}=Object(k(m.get(a)));if(typeof l!="string"||l.trim()==="")continue;return{name:l,version:["string","number"].includes(typeof i)?String(i):void 0}}catch{}}}),8142:((q,ae,t)=>{
t.d(ae,{q:()=>W});const $=500,N=1e6,j=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function W(R,L,k){let b=R.
startsWith("\uFEFF")?1:0,m=0;function a(){for(;;){const w=R.charAt(b);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;b++}}function l(){const w=b;if(j.lastIndex=w,!j.test(R))throw new SyntaxError;return b=j.lastIndex,R.slice(w,b)}function i(w,O){const f=a();if(f==="["){const E=[],u=k.enter(
w);return h("]",O,()=>E.push(i(u,O+1))),k.array(E,w)}if(f==="{"){const E=new Map;return h("}",O,()=>{if(a()!=='"')throw new SyntaxError;const u=l(),g=u.includes("\\")?JSON.parse(u):u.slice(1,-1);if(E.
has(g)||a()!==":")throw new SyntaxError;b++,E.set(g,i(k.enter(w,g),O+1))}),k.object(E,w)}const d=l();return k.scalar(d.includes("\\")?JSON.stringify(JSON.parse(d)):d)}function h(w,O,f){if(O===$)throw new RangeError;
b++;let d=a()===w?w:",";for(;d===",";){if(++m>N)throw new RangeError;f(),d=a(),d===","&&b++}if(d!==w)throw new SyntaxError;b++}try{const w=i(L,0);return a()===""?w:void 0}catch{return}}function z(R){const L=W(
R,`
`,D);return L===void 0?void 0:`${L}
`}const D={enter:R=>`${R}  `,scalar:R=>R,array:(R,L)=>B("[",R,"]",L),object(R,L){const k=[...R.keys()].sort().map(b=>`${JSON.stringify(b)}: ${R.get(b)}`);return B("{",k,"}",L)}};function B(R,L,k,b){return L.
length===0?R+k:`${R}${b}  ${L.join(`,${b}  `)}${b}${k}`}}),5806:((q,ae,t)=>{t.d(ae,{Iv:()=>L,Oj:()=>l,Sr:()=>a,dU:()=>m,gv:()=>N,jq:()=>k,x5:()=>R});var $=t(6760);const N=".workflow-export.json",j=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,D=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...D,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',j],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function R(h,w=B){const O=i(h);return w.find(([,f])=>f.test(h)||f.test(O))?.[0]}function L(h){return R(h,D)}function k(h){return[z,j,W].some(w=>w.test(
i(h)))}function b(h){return j.test(i(h))?"is in a .git folder":h.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function m(h){const[w=""]=$.posix.basename(i(h).replaceAll(
"\\","/")).split(":");return a(w.replace(/[. ]+$/,""))==="env_variables.json"}function a(h){return h.normalize("NFC").toUpperCase().toLowerCase()}function l(h){const w=new Map;for(const O of h){const f=a(
O.replace(/\/$/,"")),d=w.get(f);if(d!==void 0)return[d,O];w.set(f,O)}for(const[O,f]of w)for(const{index:d}of O.matchAll(/\//g)){const E=w.get(O.slice(0,d));if(E?.endsWith("/")===!1)return[E,f]}}function i(h){
return h.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,ae,t)=>{t.d(ae,{BE:()=>D,KC:()=>L,Km:()=>W,LX:()=>z,jz:()=>R,n7:()=>N,uq:()=>j,wg:()=>b,zx:()=>B});var $=t(5806);const[N,j,W]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],z=[N,j,W],D=1e4,B=256*1024*1024;function R(a,l){const i=[...l].filter(([h])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(h));return{kind:a,files:new Map(
i.sort(([h],[w])=>h<w?-1:1))}}function L({kind:a,files:l}){return{kind:a,files:new Map([...l].filter(([i])=>!(0,$.dU)(i)))}}const k=/^(\..*|__MACOSX)$/;function b(a){const l=new Set(a),i=f=>z.some(d=>l.
has(f+d));if(i(""))return"";const h=new Set(a.filter(f=>f.includes("/")).map(f=>f.slice(0,f.indexOf("/")))),[w,...O]=[...h].filter(f=>!k.test(f));return w!==void 0&&O.length===0&&i(`${w}/`)?`${w}/`:""}
function m(a){const l=b(a);return a.includes(l+j)||a.includes(l+N)}}),1519:((q,ae,t)=>{t.d(ae,{DF:()=>z,aC:()=>R,x3:()=>B});var $=t(4573),N=t(8142),j=t(5806);const W={enter:()=>{},scalar:L=>({json:L}),
array:L=>({json:`[${L.map(({json:k})=>k)}]`,items:L}),object(L){return{json:`{${[...L.keys()].sort().map(b=>`${JSON.stringify(b)}:${L.get(b)?.json}`)}}`,members:L}}};function z(L){const k=(0,$.isUtf8)(
L)?(0,N.q)(L.toString(),void 0,W):void 0,b=k?.members?[...k.members]:k?.items?.map(a=>[D(a),a]),m=b?.flatMap(([a,{members:l,json:i}])=>a===void 0?[]:[{name:a,keys:[...l?.keys()??[]],content:i}]);if(!(m===
void 0||new Set(m.map(({name:a})=>a)).size!==b?.length))return{container:k?.members?"object":"array",variables:m}}function D({members:L}){if(!L?.has("value"))return;const k=[L.get("name"),L.get("key")].
find(b=>b?.json.startsWith('"'));return k&&JSON.parse(k.json)}function B({files:L}){const k=[...L].filter(([b])=>(0,j.dU)(b)).map(([,b])=>R(b));return[...new Set(k.flat())]}function R(L){const k=L.toString();
try{JSON.parse(k.replace(/^\uFEFF/,""))}catch{return[]}const b=z(L),m=new Set(b?.container==="array"?b.variables.map(({name:i})=>i):[]),l=Array.from(k.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([i,h,w])=>h===void 0?[i,String(Number(i))]:w===void 0?[JSON.parse(h)]:[]);return[...new Set(l)].filter(i=>!m.has(i))}}),3657:((q,ae,t)=>{t.d(ae,{Ao:()=>k,ue:()=>b,zy:()=>c});var $=t(4573),N=t(
8522),j=t(663),W=t(7279),z=t(706),D=t(5806),B=t(9870);const R=2048,L=new Set([0,10]);class k extends W.HR{}async function b(S,x){x?.throwIfAborted();const{zip:V,source:ee,entries:ie}=await m(S).catch(
d("The package")),fe=(0,B.wg)([...ie.keys()]),se=[];for(const[ue,M]of ie){x?.throwIfAborted();const A=await w(V,ee,M).catch(d(`${(0,z.TL)(ue)} in the package`));ue.startsWith(fe)&&!O(ue)&&se.push([ue.
slice(fe.length),A])}return(0,B.jz)("zip",se)}async function m(S){const x=a(S),V=await(0,j.SY)(x,{decodeStrings:!1});return{zip:V,source:x,entries:await l(V)}}function a(S){for(let x=S.length-21;x>0;){
x=S.lastIndexOf("PK",x-1,"latin1");const V=x+22+(x<0?1/0:S.readUInt16LE(x+20));if(V<=S.length)return S.subarray(0,V)}throw S.toString("latin1",0,2)==="PK"?new Error("its end is missing"):u(S)}async function l(S){
if(S.entryCount>B.BE)throw f(`The package has ${S.entryCount} entries. The limit is 10,000`);const x=new Map;let V=0;for await(const fe of S.eachEntry()){const se=i(fe);if(x.has(se))throw f(`The packa\
ge has ${(0,z.TL)(se)} twice`,"Export it again.");const ue=h(se,fe);if(ue!==void 0)throw f(`${(0,z.TL)(se)} in the package ${ue}`);if(V+=fe.uncompressedSize,V>B.zx)throw f("The package takes more than\
 256 MiB unpacked, the limit");x.set(se,fe)}const ee=[...x.keys()];if(ee.every(O))throw f("The package has no files in it","Export it again.");const ie=(0,D.Oj)(ee);if(ie===void 0)return x;throw f(`${ie.
map(fe=>(0,z.TL)(fe)).join(" and ")} in the package collide on a disk that ignores case`)}function i({generalPurposeBitFlag:S,fileNameRaw:x,extraFields:V,versionMadeBy:ee}){const ie=(0,$.isUtf8)(x)?R:
S,fe=L.has(ee>>>8);return(0,j.ax)(ie,x,V,!fe).replace(/^(\.\/+)+/,"")}function h(S,x){const V=x.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"is \
neither a file nor a folder":O(S)&&x.uncompressedSize>0?"is a folder with a content of its own":x.canDecodeFileData()?(0,D.dU)(x.fileNameRaw.toString())&&!(0,D.dU)(S)?"is also named env_variables.json":
(0,D.Iv)(S):"is encrypted, or compressed by another method than deflate"}async function w(S,x,V){const{compressedSize:ee,compressionMethod:ie,uncompressedSize:fe}=V,{fileDataStart:se}=await S.readLocalFileHeaderPromise(
V),ue=x.subarray(se,se+ee),M={maxOutputLength:fe||1,chunkSize:fe+64},A=ie===0?ue:(0,N.inflateRawSync)(ue,M);if(A.length!==fe)throw new Error(`it unpacks to ${A.length} bytes, not the ${fe} listed`);if((0,N.
crc32)(A)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return A}function O(S){return S===""||S.endsWith("/")}function f(S,x=""){return new W.HR({what:S,advice:x,topic:"the-package"})}function d(S){
return x=>{if(x instanceof W.HR)throw x;const V={what:`${S} is cut off or damaged`,why:(0,z.TL)(x.message).slice(1,-1)};throw new W.HR({...V,advice:"Export it again.",topic:"the-package"},{cause:x})}}
const E=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function u(S){const x=S.toString("utf8",0,512),[V]=E.find(([,ie])=>ie.
test(x))??["text"],ee=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new k({what:`The package is ${V}, not a zip`,advice:ee,topic:"the-package"})}
const g=33,I=20,s=3,_=8,o=33188;function c({files:S}){const x=[],V=[];let ee=0;for(const[se,ue]of S){const[M,A]=[Buffer.from(se),(0,N.deflateRawSync)(ue)],G=[T(2,I,R,_,0,g),T(4,(0,N.crc32)(ue),A.length,
ue.length),T(2,M.length,0)],r=[T(2,0,0,0),T(4,o*65536,ee)];x.push(Buffer.from("PK"),...G,M,A),V.push(Buffer.from("PK"),Buffer.of(I,s),...G,...r,M),ee+=30+M.length+A.length}const ie=Buffer.concat(V),
fe=[T(2,0,0,S.size,S.size),T(4,ie.length,ee),T(2,0)];return Buffer.concat([...x,ie,Buffer.from("PK"),...fe])}function T(S,...x){const V=Buffer.alloc(S*x.length);for(const[ee,ie]of x.entries())V.writeUIntLE(
ie,ee*S,S);return V}}),2227:((q,ae,t)=>{t.d(ae,{HB:()=>u,xR:()=>E,px:()=>g,Ng:()=>O});var $=t(7279),N=t(2975),j=t(706),W=t(1858),z=t(5805),D=t(2053),B=t(6294),R=t(7596);const L=6,k=32,b=6,m=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
l=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class i extends j.pO{#t=new Set;#e=new Set;allow(...c){
for(const T of c)T.length>=L&&this.#t.add(T)}maskFields(c,T,S){const x=w("",c,0).slice(0,m);for(const[V,ee]of x)/id$/i.test(V)&&(0,R.eQ)(ee)&&this.allow(ee);for(const[V,ee]of x)/url$/i.test(V)?this.maskUrl(
ee.trim(),T,S):this.#n(h(ee),S)}maskUrl(c,T,S){const x=URL.canParse(c,T.href)?new URL(c,T.href):void 0;if(x&&T.href.startsWith(x.href))return;const V=[c,x?x.pathname+x.search:""].filter(ie=>/[?:]|^\/\//.
test(ie)),ee=x?[x.href,x.password,(0,R.D4)(x.password),...h(x.search)]:[];this.#n([...V,...ee],S)}#n(c,T){const S=ee=>Array.from(this.#t).some(ie=>ie.includes(ee)),x=c.filter(ee=>!S(ee)&&!S((0,R.D4)(ee))),
V=ee=>encodeURIComponent(Buffer.from(ee).toString());for(const ee of x.flatMap(ie=>[ie,V(ie)]))ee.length<L||this.#e.has(ee)||(this.#e.add(ee),this.add(ee),T.mask(ee))}}function h(o){return Array.from(
o.matchAll(a)).flatMap(([,c="",T=""])=>{const S=T.replace(/[.,:!?)\]}]+$/,"");return l.test(c)||(0,R.D4)(S).length>=k?[S,(0,R.D4)(S)]:[]})}function w(o,c,T){return typeof c=="string"?[[o,c]]:T>b?[]:Array.
isArray(c)?c.flatMap(S=>w(o,S,T+1)):(0,B.Gv)(c)?Object.entries(c).flatMap(([S,x])=>w(S,x,T+1)):[]}function O(o,c,T={}){const S=new i([c,...T.secrets??[]]);return S.allow(o.href,...T.known??[]),{url:o,
apiKey:c,secrets:S,connections:(0,z.Y7)(),rateLimit:new D.q,collections:new Map}}const f=1024*1024,d=12e4,E=12e4,u="The job may have started, so the request was not retried. Check the workflow in AI f\
or Process before you re-run the job.";async function g(o,c){const{label:T,method:S,path:x,isTransient:V}=c,{secrets:ee,rateLimit:ie}=o.platform;ee.allow(...x.split(/[/?&=]/));const fe=S==="GET"?x:void 0,
se=()=>ie.run(T,fe,o,()=>I(o,c));return await(0,N.L5)(o,se,{atLeastMs:V?E:0})}async function I(o,c){const{platform:T,signal:S,log:x}=o,{label:V,method:ee,path:ie,body:fe,idempotent:se=!0,isTransient:ue}=c,
M=new URL(`api/public/${ie}`,T.url),A={accept:"application/json","content-type":"application/json","x-api-key":T.apiKey},G={maxBytes:f,...!se&&{idleMs:d}};try{const r=await(0,z.tN)(T.connections,{label:V,
method:ee,url:M,headers:A,body:fe,...G},S);return x.debug(`${ee} ${T.secrets.redact(M.pathname)}: ${r.status}`),s(o,c,M,r)}catch(r){const v=r instanceof $.HR?r:void 0;if(!se&&(S.aborted||v?.maybeProcessed)){
const K=(0,$.h_)(r),y=`${K.retryable?"":K.advice} ${u}`.trim();throw K.with({advice:y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw v&&ue?.(v)?v.with({retryable:!0}):r}}function s({
platform:o,log:c},T,S,x){const{label:V,isCreation:ee=!1}=T,{status:ie,headers:fe,bytes:se}=x,{secrets:ue}=o,M=(Q,J,oe)=>(0,W.ue)(V,Q,J,oe),A=(0,z.ET)(x,S,V);if(A){ue.maskUrl(A.href,o.url,c);const Q=`t\
he platform redirects to ${(0,j.OX)(A.origin,100)}, and the key follows no redirect`;throw M(Q,"If that is your environment, set host to it.",{status:ie,maybeProcessed:ie!==307&&ie!==308})}const G=new TextDecoder().
decode(se),r=_(G);ue.maskFields(r??{},o.url,c);const v=(0,B.wv)(r??{},V,ue.redact),{message:K}=v,y=/^\s*</.test(G)||fe["content-type"]?.includes("html")===!0;if(ie<200||ie>299){const Q=o.collections.has(
V),J=(0,B.ik)(T,ie,{message:K,isPage:y,hasWorked:Q});throw M(`the platform answered ${ie}${(0,B.Te)(K)}`,J,{...(0,W.xS)(ie,fe),affectsAll:(ie===401||ie===403)&&!Q,busy:ie===423||ie===409&&!ee})}if(r!==
void 0)return v;throw M(`the platform answered ${G===""?"nothing":y?"with a web page":"with something other than a JSON object"} (${ie})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function _(o){try{const c=JSON.parse(o);return(0,B.Gv)(c)?c:void 0}catch{return}}}),5645:((q,ae,t)=>{t.d(ae,{I:()=>h,R:()=>a});var $=t(7598),N=t(7279),j=t(2975),W=t(706),z=t(1858),D=t(7596),B=t(5805);
const R=256*1024**2,L=5,k=new Set([400,401,403,404,410]),b="Download",m="Re-run the job.";async function a(w,{url:O,freshUrl:f,read:d}){let E=O;return await(0,j.L5)(w,async()=>{E??=await f();const u=await i(
w,E).catch(o=>{throw o instanceof N.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:g,headers:I,bytes:s}=u;if(k.has(g))throw E=void 0,l(`the URL was refused (${g})`,m,{retryable:!0});if(g!==200)throw l(
`the server answered ${g}`,m,{retryable:g===206});if(I["content-type"]?.includes("text/html"))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const _=await d(s).catch(o=>{const c=!I["content-length"]&&!I["transfer-encoding"];throw o instanceof N.HR&&c?o.with({retryable:!0}):o});return{bytes:s,sha256:(0,$.createHash)("sha256").update(s).digest(
"hex"),content:_}})}function l(w,O,f={}){return new N.HR({what:b,why:w,advice:O,topic:"the-package"},f)}async function i(w,O){const{platform:f,log:d,signal:E}=w;let u=O;for(let g=0;;g++){const I=g===0&&
u.origin===f.url.origin,s={accept:"*/*",...I&&{"x-api-key":f.apiKey}},_={label:b,method:"GET",url:u,headers:s,maxBytes:R};f.connections.proven.add(u.origin);const o=async()=>{const S=await(0,B.tN)(f.connections,
_,E),{status:x,headers:V}=S;d.debug(`GET a package from ${(0,W.OX)(_.url.origin)}: ${x}`);const ee=`the server answered ${x}`;if((0,z.dg)(x))throw(0,z.ue)(b,ee,z.$_,(0,z.xS)(x,V));return S},c=await(I?
f.rateLimit.run(b,void 0,w,o):o()),T=(0,B.ET)(c,u,b);if(T===void 0)return c;if(g===L)throw l("the URL redirects in a circle",m);T.origin===u.origin&&T.username+T.password===""&&Object.assign(T,{username:u.
username,password:u.password}),u=h(T.href,w)}}function h(w,{platform:O,log:f}){const d=O.url;if(O.secrets.maskUrl(w,d,f),!URL.canParse(w,d.href))throw l("the platform's download URL can't be read",m);
const E=new URL(w,d.href);E.protocol==="http:"&&d.protocol==="https:"&&E.hostname===d.hostname&&(E.protocol="https:",E.port===""&&(E.port=d.port),O.secrets.maskUrl(E.href,d,f));const u=E.protocol==="h\
ttp:"&&d.protocol==="http:"&&(0,D.U9)(E.hostname);if(E.protocol!=="https:"&&!u)throw l("the platform's download URL isn't https","Check host.");return E}}),1858:((q,ae,t)=>{t.d(ae,{$_:()=>B,Dx:()=>z,Ur:()=>a,
dg:()=>w,ue:()=>W,xS:()=>O});var $=t(7279),N=t(2975),j=t(706);function W(f,d,E,u={}){return new $.HR({what:f,why:d,advice:E,topic:"the-platforms-response"},u)}function z(f,d,E,u){return new $.HR({what:f,
why:d,advice:E,topic:"the-connection"},u)}const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"\
the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},B="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_\
CA_CERTS on the runner.",L=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,k=/EPROTO|ERR_SSL_/,b=/Z_|ERR__ERROR_/,m=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function a(f,d,E,u){if(!(f instanceof Error&&"code"in f))return f;const g=String(f.code);if(L.test(g)){const S=`the TLS connection can't be trusted (${g})`;return z(d,S,`Check host. ${R}`,{affectsAll:!0,
cause:f})}const[,I]=m.exec(f.message)??[];if(I!==void 0)return l(d,I,f);const s=!E&&k.test(g),_=s?"the TLS connection failed":"the connection failed",o=D[g]??`${b.test(g)?"the response can't be decode\
d":_} (${g})`,c={retryable:!0,maybeProcessed:E,affectsAll:!E,cause:f};if(u||!(s||g==="ENOTFOUND"))return z(d,o,B,c);const T=s?`Check host and its port. ${R}`:"Check host.";return z(d,o,T,{...c,maxRetries:2})}
function l(f,d,E){const u=(s,_,o=!1)=>z(f,s,_,{affectsAll:!0,cause:E,retryable:o});if(d==="407")return u("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const g=Number(
d);if(g<500&&!w(g))return u(`the proxy refuses the connection (${d})`,"Allow the host there, or add it to NO_PROXY.");const I=`the proxy made no connection (${(0,j.OX)(d,100)})`;return u(I,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const i=new Set([408,421,425,429]),h=new Set([501,505,506,508,510,511]);function w(f){return i.has(f)||f>=500&&!h.has(f)}function O(f,d){return{status:f,retryable:w(
f),retryAfterMs:(0,N.Vs)(d["retry-after"]),maybeProcessed:f===408||f>=500}}}),7596:((q,ae,t)=>{t.d(ae,{d4:()=>b,D4:()=>L,eQ:()=>B,U9:()=>D,hk:()=>k,o6:()=>z,wh:()=>R});const $=je(import.meta.url)("nod\
e:net");var N=t(9783),j=t(1858);const W=200;function z(m){const a=/^[a-z0-9+.-]+:\/\//i.test(m)?m:`https://${m}`;if(/[\s\p{C}\\]/u.test(a)||!URL.canParse(a))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const l=new URL(a);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(a))throw new Error("mu\
st not contain a user name or password");if(l.protocol==="http:"&&!D(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+=
"/"),l}function D(m){return m==="localhost"||m==="[::1]"||(0,$.isIPv4)(m)&&m.startsWith("127.")}function B(m){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(m)}function R(...m){return m.find(a=>typeof a=="str\
ing"&&a.length<=W&&B(a))}function L(m){try{return decodeURIComponent(m)}catch{return m}}function k(){for(const m of["https_proxy","HTTPS_PROXY"]){const a=process.env[m]?.trim();a!==void 0&&(process.env[m]=
a===""||a.includes("://")?a:`http://${a}`)}for(const m of["no_proxy","NO_PROXY"]){const a=process.env[m];a!==void 0&&(process.env[m]=a.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function b(m,a){const l=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!l||(0,N.H)(m)||/^https?:/i.test(l)&&(0,N.s)(m))return;throw(0,j.Dx)(a,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,ae,t)=>{t.d(ae,{ET:()=>E,J9:()=>l,Y7:()=>a,tN:()=>i});var $=t(7067),N=t(4708),j=t(8522),W=t(6671),z=t(2975),D=t(
706),B=t(1858),R=t(7596);const L=3e4,k=65536,b=new Set([301,302,303,307,308]),m="export-workflow-action";function a(){(0,R.hk)();const u=()=>new W.Qq(m,[],{keepAlive:!0});return{kept:{http:u(),https:u()},
proven:new Set}}function l(u){return{type:"application/json",bytes:Buffer.from(JSON.stringify(u))}}async function i({kept:u,proven:g},I,s){const{label:_,method:o,url:c,headers:T,body:S,maxBytes:x,idleMs:V=L}=I;
(0,R.d4)(c,_);const ee=c.protocol==="https:"?"https":"http",ie=S?new W.Qq(m):u[ee],fe=new AbortController,se=AbortSignal.any([s,fe.signal]);let[ue,M]=[!1,"no response"];const A=setTimeout(()=>{const r={
retryable:!0,maybeProcessed:ue};fe.abort((0,B.Dx)(_,`${M} within ${V/1e3} s`,B.$_,r))},V);let G;try{G={http:$,https:N}[ee].request({method:o,host:c.hostname.replace(/^\[|\]$/g,""),port:c.port,path:c.pathname+
c.search,headers:{...T,...S&&{"content-type":S.type,"content-length":S.bytes.length},"accept-encoding":"identity","user-agent":m},...c.username+c.password!==""&&{auth:`${(0,R.D4)(c.username)}:${(0,R.D4)(
c.password)}`},agent:ie.getAgent(c.href),signal:se});const r=h(G,_,()=>{ue=!0});w(G,S?.bytes??Buffer.alloc(0),()=>A.refresh());const v=await(0,z.Mu)(se,r);g.add(c.origin),M="no data";const K=[];let y=x;
for await(const H of v){if(A.refresh(),y-=H.length,y<0)throw d(_,x);K.push(H)}const U=f(Buffer.concat(K),v.headers["content-encoding"],_,x);return{status:v.statusCode??0,headers:v.headers,bytes:U}}catch(r){
throw G?.destroy(),se.throwIfAborted(),(0,B.Ur)(r,_,ue,g.has(c.origin))}finally{clearTimeout(A),S&&G?.destroy()}}function h(u,g,I){return new Promise((s,_)=>{u.once("socket",c=>{u.reusedSocket?I():c.once(
u.protocol==="https:"?"secureConnect":"connect",I)});const o=c=>{c.socket.destroy();const T={retryable:!0,maybeProcessed:!0};_((0,B.Dx)(g,"the server switched protocols (101)",B.$_,T))};u.once("upgrad\
e",o),u.once("response",c=>c.statusCode===101?o(c):s(c)),u.on("error",_)})}function w(u,g,I){g.length===0?u.end():u.write(g.subarray(0,k),s=>{I(),s||w(u,g.subarray(k),I)})}const O=new Set(["gzip","x-g\
zip","deflate"]);function f(u,g="",I,s){const _=g.toLowerCase().split(/[\s,]+/);try{return _.reduceRight((o,c)=>{const T=c==="br"?j.brotliDecompressSync:O.has(c)?j.unzipSync:void 0;return T&&o.length>
0?T(o,{maxOutputLength:s}):o},u)}catch(o){throw o.code==="ERR_BUFFER_TOO_LARGE"?d(I,s):o}}function d(u,g){const I=`the response is larger than ${(0,D.Xe)(g)}, the limit`;return(0,B.ue)(u,I,"Check host\
.",{maybeProcessed:!0})}function E({status:u,headers:g},I,s){if(!b.has(u)||g.location===void 0)return;const _=g.location.replace(/[\x80-\xff]/g,o=>`%${o.charCodeAt(0).toString(16)}`);if(URL.canParse(_,
I.href))return new URL(_,I.href);throw(0,B.ue)(s,`the platform redirects (${u}) to an address that can't be read`,"Check host.")}}),6006:((q,ae,t)=>{t.d(ae,{SO:()=>m,cd:()=>k,qt:()=>f});var $=t(7279),
N=t(2975),j=t(706),W=t(2227),z=t(7596),D=t(2053),B=t(6294);const R=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function L(g){return R.find(([,I])=>I.test(g))?.[0]??"unknown"}function k({fields:g,message:I,redact:s}){const _=(0,B.Gv)(g.response)?g.response:{},o=[_.downloadUrl,_.downloadURL,g.downloadUrl,g.downloadURL];
return{dockStatusId:(0,z.wh)(g["dock-statusId"],g.dockStatusId,g._id),workflowId:(0,z.wh)(g.workflowId,g.toolId),exportJobId:(0,z.wh)(g.exportJobId),status:b(g.status,s),downloadUrl:o.map(c=>typeof c==
"string"?c.trim():"").find(c=>c!==""),refused:g.success===!1,message:I}}function b(g,I){const s=typeof g=="string"||typeof g=="number"?String(g).trim():"",_=s.toUpperCase().replace(/[\s-]+/g,"_");return L(
_)==="unknown"?I(s,40).toUpperCase():_}async function m(g,I,s=()=>!0){const _=`dock-status/${I}`;return k(await(0,W.px)(g,{label:"Dock status",method:"GET",path:_,isTransient:s}))}const a="the-job-on-\
the-platform",l=50,i=294,h=6.12,w=2e3;function O(g,I){const s=Math.max(i,g/h);return g<D.k?s:Math.max(w,Math.min(I,s))}async function f(g,I,s){const{log:_,signal:o}=g,c=performance.now(),T=d(g,c);let S=I,
x;for(let V=0;;V++){s.onStatus(S),T(S);const ee=L(S.status);if(ee==="failed"||ee==="succeeded"&&S.refused){const fe=`The job ${S.status==="FAILED"?"failed":`ended as ${S.status}`} on the platform`,se=`${S.
message??"it gave no reason"} (dock status ${I.dockStatusId})`;throw new $.HR({what:fe,why:se,advice:s.advice,topic:a})}if(ee==="succeeded")return S.status!=="SUCCESS"&&_.warning(`The platform reports\
 ${S.status}, which is treated as SUCCESS.`),S;const ie=performance.now();x=ee==="unknown"&&S.refused?x??ie:void 0;try{if(x!==void 0&&ie-x>=W.xR){const se=`The platform refused to report the job's sta\
tus for ${(0,j.zK)(W.xR)}`;throw new $.HR({what:se,topic:a})}await(0,N.yy)(V===0?l:O(ie-c,s.longestWaitMs),o);const fe=({status:se=404})=>V>0||se===404;S=await m(g,I.dockStatusId,fe)}catch(fe){throw u(
fe,I,S)}}}function d({log:g},I){let s,_=I;return o=>{const c=performance.now(),T=(0,j.zK)(c-I),S=o.status!==s,x=c-_>=D.k;(S||x)&&(_=c),S&&s!==void 0?g.info(`${o.status||"No status"} after ${T}`):x&&g.
info(`Still ${o.status||"without a status"} after ${T}`),S&&L(o.status)==="unknown"&&g.warning(`The platform reports an unknown status (${E(o)}). The action keeps waiting.`),s=o.status}}function E({status:g,
message:I}){return`${g||"none"}${I===void 0?"":`, "${I}"`}`}function u(g,{dockStatusId:I},s){const _=L(s.status)==="unknown"||s.message!==void 0?`, last status ${E(s)}`:"",o=`The job may still be runn\
ing on the platform: dock status ${I}${_}.`,c=(0,$.h_)(g);return c.with({advice:`${c.advice} ${o}`.trim(),cause:g})}}),2053:((q,ae,t)=>{t.d(ae,{k:()=>z,q:()=>k});var $=t(7279),N=t(2975),j=t(1858);const W=30,
z=6e4,D=500,B=16e3,R=.95,L=20;class k{#t=new Map;#e=0;#n=0;#r=0;async run(m,a,l,i){const h=await this.#o(m,a,l),w=()=>h>this.#r;try{const O=await i();return w()&&(this.#n=this.#n<L?0:this.#n*R),O}catch(O){
if(!(O instanceof $.HR&&O.status===N.kU))throw O;const f=performance.now();throw w()&&(this.#n=Math.min(B,Math.max(D,this.#n*2)),this.#r=f),this.#e=Math.max(this.#e,f+(O.retryAfterMs||2*this.#n)),O.with(
{retryAfterMs:this.#e-f})}}async#o(m,a,{signal:l,endsAt:i}){const h=a!==void 0&&this.#t.get(a)||[];for(a!==void 0&&this.#t.set(a,h);;){if(l.throwIfAborted(),this.#e>=i)throw(0,j.ue)(m,"the platform as\
ked for a pause that exceeds the timeout",j.$_);const w=performance.now(),O=h.at(-W)??Number.NEGATIVE_INFINITY,f=Math.max(this.#e,O+z);if(f<=w)return this.#e=w+this.#n,h.push(w),w;await(0,N.yy)(f-w,l)}}}}),
6294:((q,ae,t)=>{t.d(ae,{Gv:()=>z,LO:()=>j,Te:()=>W,ik:()=>k,wv:()=>N});var $=t(1858);function N(b,m,a){const l=R(b,0);return{fields:b,label:m,redact:a,message:l&&a(l)||void 0}}function j({label:b,message:m},a,l){
return(0,$.ue)(b,`the platform answered without a ${a}${W(m)}`,l)}function W(b){return b===void 0?"":` (${b})`}function z(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}const D=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],B=4;function R(b,m){if(typeof b=="string")return b.trim()||void 0;if(!(m>B)){
if(Array.isArray(b))return R(b[0],m+1);if(z(b))for(const a of D){const l=R(b[a],m+1);if(l!==void 0){const{code:i}=b;return typeof i=="number"||typeof i=="string"?`${l}, code ${i}`:l}}}}const L="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function k(b,m,{message:a="",isPage:l,hasWorked:i}){if((0,$.dg)(m))return $.$_;if(m===404)return"Check host, the IDs, and that the key's account can see\
 the workflow.";if(m===409&&b.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(m===409||m===423)return"Another job may be changing the workflow. Check it in A\
I for Process, then re-run the job.";if(m<400||m===405||m>=500)return"Check host.";if(m!==401&&m!==403)return b.isTransient?$.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the p\
latform may have refused it. Check host, and that the runner may reach it.";if(i)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const h=b.scope===
void 0?"another scope":`the scope "${b.scope}"`;if(m===403)return`The key needs ${h}. Add it under ${L}.`;const w=/scope/i.test(a)?` The key also needs ${h}.`:"";return`The platform does not know the \
key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${L}.${w}`}}),3349:((q,ae,t)=>{t.d(ae,{EH:()=>b,Nq:()=>k,kZ:()=>a,s8:()=>m});var $=t(
7279),N=t(2975),j=t(2227),W=t(5645),z=t(5805),D=t(6006),B=t(6294);const R=["workflows","workflow","tools"];async function L(l,i){const{collections:h}=l.platform;let w;for(const O of new Set([...h.values(),
...R])){const f=i(O),{label:d,idempotent:E=!0}=f,u=h.get(d);if(!(u&&u!==O))try{const g=await(0,j.px)(l,f);h.set(d,O);const I=(0,D.cd)(g),{dockStatusId:s}=I;if(s!==void 0)return{...I,dockStatusId:s};throw(0,B.
LO)(g,"dock status ID",E?"Check host and the IDs.":j.HB)}catch(g){if(g instanceof $.HR&&g.busy&&h.set(d,O),!(g instanceof $.HR&&g.status===404))throw g;w??=g}}throw w}async function k(l,{workflowId:i,
flowId:h}){return await L(l,w=>({label:"Export",method:"POST",path:`${w}/${i}/export?flowId=${h}`,scope:"Export workflow"}))}async function b(l,i,h){const w=h.downloadUrl??i.downloadUrl??(await(0,D.SO)(
l,i.dockStatusId)).downloadUrl;if(w!==void 0)return(0,W.I)(w,l);const O=`the platform reports ${h.status} but names no download URL`;throw new $.HR({what:"Export",why:O,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function m(l,i,{app:h,flow:w,env:O}){const f="workflowName"in i,d=E=>E==="tools"?"tool":"workflow";return await L(l,E=>({label:"Import",method:"POST",path:f?`${E}/impo\
rt`:`${E}/${i.workflowId}/import`,body:(0,z.J9)({[`${d(E)}DataFileId`]:h,flowDataFileId:w,envVariablesFileId:O,...f&&{[`${d(E)}Name`]:i.workflowName}}),idempotent:!1,isCreation:f,scope:"Import workflo\
w"}))}async function a(l,i){const h=w=>({label:"Deploy",method:"POST",path:`${w}/${i}/deploy`,body:(0,z.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,N.L5)(l,()=>L(l,h),{untilFree:!0})}}),
2597:((q,ae,t)=>{t.d(ae,{g:()=>M,L:()=>se});var $=t(6760),N=t(3e3),j=t(9462),W=t(3349),z=t(706),D=t(2227),B=t(7596),R=t(5805),L=t(6294);const k=25e6,b=1e7,m="bulkImport",a="Re-run the job.";async function l(r,{
name:v,bytes:K}){const y=`Upload of ${v}`,U=(J,oe)=>(0,D.px)(r,{label:y,method:"POST",path:J,body:oe,scope:"Import workflow"});let H;if(K.length<k)H=await U("files",await i("fileContext",m,{name:v,bytes:K}));else{
const J=Math.ceil(K.length/b),oe={totalChunks:J,fileExtension:"json",fileName:v,fileSize:K.length},te=await U("files/session/start",(0,R.J9)({fileContext:m,...oe})),le=(0,B.wh)(te.fields.sessionId);if(le===
void 0)throw(0,L.LO)(te,"session ID",a);for(let pe=0;pe<J;pe++){const he=K.subarray(pe*b,(pe+1)*b);await U(`files/session/${le}`,await i("chunkNumber",String(pe),{name:v,bytes:he}))}H=await U(`files/s\
ession/${le}/complete`)}const{fileId:Q}=H.fields;if(typeof Q!="string"||Q==="")throw(0,L.LO)(H,"file ID",a);return r.log.info(`Uploaded ${v}: ${(0,z.Xe)(K.length)}`),Q}async function i(r,v,{name:K,bytes:y}){
const U=new FormData;U.set(r,v),U.set("file",new Blob([y],{type:"application/json"}),K);const H=new Response(U);return{type:H.headers.get("content-type")??"",bytes:Buffer.from(await H.arrayBuffer())}}
var h=t(2975),w=t(6779);const O="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",f="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function d(r,v,{source:K,target:y,definitions:{app:U,flow:H,env:Q},whenBusy:J="retry",timeoutMs:oe,longestWaitMs:te}){const le="workflowI\
d"in y?y.workflowId:void 0,pe="workflowId"in y?`workflow ${y.workflowId}`:`a new workflow, ${y.workflowName}`;return r.log.info(`Importing ${(0,z.OX)(K)} into ${pe}, at ${v.url.href}`),await(0,j.N)({...r,
platform:v},(0,j.R)(oe,"No import"),async he=>{const ye={app:await l(he,U),flow:await l(he,H),env:Q&&await l(he,Q)},Ie=J==="retry",$e=await(0,h.L5)(he,()=>(0,W.s8)(he,y,ye),{untilFree:Ie}),{outputs:_e}=await(0,w.
Bv)(he,$e,{title:"Import job",longestWaitMs:te,advice:O,idsIn:({workflowId:Me=le})=>({...Me!==void 0&&{"workflow-id":le??Me}})});return _e})}async function E(r,v,{workflowId:K,timeoutMs:y,longestWaitMs:U}){
return r.log.info(`Deploying workflow ${K}, at ${v.url.href}`),await(0,j.N)({...r,platform:v},(0,j.R)(y,"No deployment"),async H=>{const{outputs:Q}=await(0,w.Bv)(H,await(0,W.kZ)(H,K),{title:"Deploy jo\
b",longestWaitMs:U,advice:f,idsIn:()=>({"workflow-id":K})});return Q})}var u=t(2697),g=t(9630),I=t(532),s=t(7279),_=t(6191),o=t(7487),c=t(8920),T=t(9870),S=t(3657),x=t(4264),V=t(6224),ee=t(7833);const ie="\
import-deploy-and-promote",fe="Make and approve a new plan.";async function se(r,v,K){const{approved:y,upload:U,deploy:H,ignore:Q}=r.inputs,J=K.workflows.map(({outcome:le})=>le==="unchanged"?"finish":
"import"),{differences:oe,actions:te}=y?(0,x.Gy)(y,K):{differences:[],actions:J};if(oe.length>0){const le="The approved plan doesn't hold any more, so this attempt changed nothing";throw new s.HR({what:le,
why:oe.join("; "),advice:fe,topic:ie})}try{const pe=(0,o.Tm)()>1&&U!==void 0&&te.includes("finish")?await(0,_.wn)(r):[];for(const[he,ye]of v.entries()){if(ye.action=te[he],ye.action!=="finish")continue;
const Ie=$e=>!y||(0,x.cM)(y,he,(0,g.ol)($e,Q));ye.backup=await ue(r,pe,ye.candidate.name,Ie),(!H||!(y||ye.backup))&&(ye.action="leave")}}catch(le){r.signal.throwIfAborted();const pe="Can't look for th\
e backups of the earlier attempts, so this attempt changed nothing",Ie=` What an earlier attempt imported can also be deployed with the deploy action: ${v.filter((_e,Me)=>te[Me]==="finish").map(({candidate:_e,
plan:Me})=>`${_e.name} (${Me.target})`).join(", ")}.`,$e=`Use "Re-run failed jobs".${H?Ie:""}`;throw new s.HR({what:pe,why:(0,s.gJ)(le),advice:$e,topic:ie},{cause:le})}}async function ue(r,v,K,y){const U=`${K}\
-before-`,H=J=>Number(/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),Q=v.filter(({name:J})=>J.startsWith(U)&&H(J.slice(U.length))<(0,o.Tm)());for(const{id:J,name:oe}of Q.sort((te,le)=>le.id-te.id)){const te=(0,c.
mu)(await(0,S.ue)(await(0,_.R9)(r,J),r.signal));if(y((0,V.YR)(te)))return{id:J,name:oe,holdsVariables:te.env!==void 0}}}async function M(r,v){const{platform:K,inputs:y}=r,{path:U,target:H,definitions:Q,
name:J}=v.candidate;if(v.action==="leave"){r.log.info("Neither imported nor deployed"),v.begun="nothing";return}let oe=y.candidates.length>1?void 0:v.plan;v.begun="import";try{const te=async()=>{const pe=oe??
await(0,V.Cs)(r,v.candidate);if(oe=void 0,!(0,V.cS)(v.plan,pe)){const ye=`The target of ${J} has changed since this step compared it, so it was left as it is`;throw new s.HR({what:ye,advice:fe,topic:ie})}
if(v.action==="finish")return;pe.state&&(v.backup=await A(r,v,pe.state));const he={...y,source:U,target:H,definitions:Q,whenBusy:"throw"};v.job=await d(r,K,he),v.imported=!0};if(await(0,h.L5)({...r,endsAt:performance.
now()+y.timeoutMs},te,{untilFree:!0}),!y.deploy)return;v.begun="deploy";const le=(0,ee.wZ)(v);if(le===void 0){const pe="Look for it in AI for Process, and deploy it there.";throw new s.HR({what:"the p\
latform didn't name the new workflow's ID",advice:pe})}v.job=await E(r,K,{...y,workflowId:le}),v.deployed=!0}catch(te){const le=(0,s.iT)(te);v.job={...v.job,...(0,w.Zw)(le)},v.error=G(le,v,(0,u.Sm)(y.
host))}}async function A(r,{candidate:v,plan:K},y){const{upload:U,artifactEnvVariables:H,host:Q}=r.inputs,J=`${v.name}-before-${(0,o.Tm)()}`,oe=y.package.files.has(T.Km),te=`Backup of workflow ${K.target}\
 at ${(0,u.Sm)(Q)}`,le=await(0,o.Pd)("workflow-backup-");for(let pe=1;;pe++){const he=(0,$.join)(le,`${J}${pe===1?"":`-${pe}`}.zip`);if(await(0,I.lo)(he,y.bytes),!U)return r.log.info(`${te}: ${he}, on\
 this runner only`),{name:he,holdsVariables:oe};try{const ye=await(0,N.mJ)(r,{...y,path:he},{upload:U,artifactEnvVariables:H});return r.log.info(`${te}: ${ye.name}, ${ye.url}`),{name:ye.name,id:ye.id,
holdsVariables:oe&&H}}catch(ye){if(!(ye instanceof _.B6))throw ye}}}function G(r,v,K){const{candidate:y,begun:U,imported:H,backup:Q}=v,J=(0,s.h_)(r),oe=(0,ee.wZ)(v),[te,le]=["workflowName"in y.target,
U==="deploy"],pe=`deploy workflow ${oe} with the deploy action`,he=te?le?pe:"start a new run":'use "Re-run failed jobs"',ye=`${y.name} was ${H?"":"already "}imported${oe?` into workflow ${oe}`:""} but\
 not deployed: `,Ie=[J.advice.replace(/(r)e-run the job/gi,($e,_e)=>_e==="r"?he:he[0]?.toUpperCase()+he.slice(1)),le&&!te?`Or ${pe}.`:"",te&&oe?`The new workflow's ID is ${oe}.`:"",Q?`The package that\
 ${K} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return J.with({what:(le?ye:"")+J.what,advice:Ie.filter(Boolean).join(" ")})}}),161:((q,ae,t)=>{t.d(ae,{K:()=>se});var $=t(3024),N=t(
6760),j=t(3e3),W=t(819),z=t(7279),D=t(6584);class B{#t=[];#e;constructor(){const v=W.V4("api-key");v!==""&&W.Pq(v)}text(v){return W.V4(v)}lines(v){return W.V4(v,{trimWhitespace:!1})}optional(v,K){const y=this.
text(v);return y===""?void 0:this.parse(v,y,K)}parse(v,K,y){try{return y(K)}catch(U){this.refuse(v,(0,z.gJ)(U),(0,z.h_)(U).topic);return}}required(v,K,y="is required"){return this.text(v)===""&&this.refuse(
v,y),this.optional(v,K)}notEmpty(v,K,y){if(process.env[`INPUT_${v.toUpperCase()}`]?.trim()===""){const U=`Where an event has no inputs, write \`\${{ inputs.${v} || ${y} }}\``;this.refuse(v,`is empty. \
Is the name in the expression right?${y===void 0?"":` ${U}`}`)}return this.optional(v,K)}boolean(v,K){return this.notEmpty(v,D.yG,K?void 0:"false")??K}refuse(v,K,y="before-anything-is-sent"){this.#e??=
y,this.#t.push(`${v} ${K.replace(/(?<=[a-z])\.$/,"")}`)}check(v){if(v!==void 0&&this.#t.length===0)return v;throw new z.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function R(r){const v=r.
required("host",D.or),y=r.required("api-key",D.Do,"is required. The secret isn't set, or this job can't read it"),U=(r.optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,H=(r.optional("poll-interval-\
seconds",(0,D.$J)(3600))??10)*1e3,Q=r.boolean("summary",!0);return v&&y?{host:v,apiKey:y,timeoutMs:U,longestWaitMs:H,summary:Q}:void 0}var L=t(8920),k=t(7598),b=t(1455),m=t(532),a=t(706),l=t(5806),i=t(
9870);function h(r,v){return new z.HR({what:r,advice:v,topic:"unpacking"})}function w(r,v){for(const{index:K}of`${v}/`.matchAll(/\//g)){const y=v.slice(0,K),U=(0,$.lstatSync)((0,N.join)(r,y),{throwIfNoEntry:!1});
if(U?.isSymbolicLink())throw h(`${(0,a.TL)(y)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(y===v&&U?.isFile())return U;if(!U?.isDirectory())break}}async function O(r){return(await(0,b.
readdir)(r,{withFileTypes:!0})).map(K=>K.name+(K.isDirectory()?"/":""))}async function f(r,v){const K=[],y=[""];for(const U of y){v.throwIfAborted();for(const H of await O((0,N.join)(r,U))){if((0,l.jq)(
H.replace("/","")))continue;if((H.endsWith("/")?y:K).push(U+H),K.length+y.length>i.BE)throw new Error("more than 10,000 files are in it")}}return K}async function d(r){if(!w(r,l.gv))return;const v=await(0,b.
readFile)((0,N.join)(r,l.gv),"utf8");try{const{unpackedFiles:K}=JSON.parse(v),y=K.every(U=>(0,l.x5)(U)===void 0);return{text:v,paths:y?new Set(K):void 0}}catch{return{text:v,paths:void 0}}}async function E(r,v){
const K=new Set(v.map(caseFold));return(await O(r).catch(()=>[])).filter(H=>H.endsWith("/")).map(H=>H.slice(0,-1)).filter(H=>!K.has(caseFold(H))).filter(H=>existsSync(join(r,H,RECORD))).sort()}function u(r){
return`${JSON.stringify({unpackedFiles:[...new Set(r)].sort()},null,2)}
`}var g=t(3657);async function I(r,v){try{const K=await(0,b.stat)(r);if(K.isDirectory())return await T(r,v);if(K.size>i.zx)throw new Error("it is larger than 256 MiB, the limit");const y=await(0,b.readFile)(
r);return{...await(0,g.ue)(y,v),sha256:(0,k.createHash)("sha256").update(y).digest("hex")}}catch(K){throw c(K,r,v)}}async function s(r,v){const K=()=>I(r,v);try{const y=statSync(r,{throwIfNoEntry:!1});
if(y===void 0)return{kind:"missing"};const U=y.isDirectory()?await _(r,v):new Map,[H,...Q]=[...U.values()].flat();return H===void 0?{kind:"single",read:K}:{kind:"several",names:[...U.keys()].sort(),async read(J){
const[oe,te]=U.get(J)??[];if(oe&&te)throw new Error(`is there twice, as ${quoted(oe.name)} and as ${quoted(te.name)}. Remove one of them`);if(oe?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await I(join(r,oe?.name??J),v)},...Q.length===0&&H.isDirectory()&&{readSingle:K}}}catch(y){throw c(y,r,v)}}async function _(r,v){const K=new Map,y=await readdir(r,{withFileTypes:!0});
if(isWorkflow(y.filter(U=>!U.isDirectory()).map(({name:U})=>U)))return K;for(const U of y){if(v.throwIfAborted(),U.name.startsWith(".")||!await o(join(r,U.name),v))continue;const H=U.isDirectory()?U.name:
U.name.replace(/\.zip$/i,"");K.set(H,[...K.get(H)??[],U])}return K}async function o(r,v){const K=await stat(r).catch(()=>{});if(K?.isDirectory())return isWorkflow(await S(r));if(!K?.isFile()||!/\.zip$/i.
test(r))return!1;try{return isWorkflow([...(await I(r,v)).files.keys()])}catch{return v.throwIfAborted(),!0}}function c(r,v,K){if(K.aborted)return K.reason;if(r instanceof g.Ao){const H=`${r.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(H,{cause:r})}const U=(0,m.Mi)(r)&&r.code==="ENOENT"&&r.path===v?`doesn't exist: ${(0,a.MW)(v)}`:`can'\
t be read: ${(0,m.Uc)(r)}`;return new Error(U,{cause:r})}async function T(r,v){const K=(0,N.join)(r,(0,i.wg)(await S(r))),y=await d(K);if(y&&!y.paths)throw new Error(`${l.gv} isn't as this action writ\
es it`);const U=y?.paths?new Set([...i.LX,...y.paths]):await f(K,v),H=new Map;let Q=i.zx;for(const J of U){v.throwIfAborted();const oe=w(K,J);if(oe!==void 0){if(Q-=oe.size,Q<0)throw new Error("its fil\
es take more than 256 MiB, the limit");H.set(J,await(0,b.readFile)((0,N.join)(K,J)))}}if(H.size===0)throw new Error("no files are in it");return(0,i.jz)("folder",H)}async function S(r){const v=await O(
r),y=v.filter(U=>U.endsWith("/")&&!U.startsWith(".")).map(async U=>(await O((0,N.join)(r,U))).map(H=>U+H));return[...v,...(await Promise.all(y)).flat()]}async function x(r,{path:v,variables:K,sha256:y,
needsVariables:U,of:H=""},Q){const J=(he,ye)=>r.refuse(he+H,ye,"import-deploy-and-promote"),oe=he=>ye=>{Q.throwIfAborted(),J(he,(0,z.gJ)(ye))},te=K?await(0,L.Ch)(K,Q).catch(oe("env-variables")):void 0,
pe=await(async()=>{const{sha256:he,...ye}=await I(v,Q),Ie=(0,L.mu)(ye,te);return{path:v,package:ye,sha256:he,definitions:Ie,variablesFile:K&&(0,N.basename)(K)}})().catch(oe("package"));if(pe&&y!==void 0&&
pe.sha256!==y){const he=`is not the digest of the package, which is ${pe.sha256}`;J("package-sha256",pe.sha256?he:"is only for a package that is a .zip")}return pe&&U&&K===void 0&&!pe.definitions.env&&
J("env-variables","is required for an existing workflow, because the package has no env_variables.json"),pe}var V=t(682),ee=t(2899),ie=t(7487),fe=t(4264);async function se(r){const v=new B,K=v.boolean(
"plan",!1),y=K?void 0:ue(v),U=M(v,K),H=await A(v,U,r),Q=R(v),J=(0,j.WZ)(v,!1),oe=v.boolean("deploy",!0),te=v.optional("ignore",ee.wo)??ee.K$,{fromList:le}=U;return{...v.check(Q),...J,candidates:H,fromList:le,
isPlan:K,approved:y,deploy:oe,ignore:te}}function ue(r){const v=r.text("approved-plan");return v===""&&r.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan faile\
d, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),v==="none"?void 0:r.optional("approved-plan",fe.ud)}function M(r,v){
if(r.text("workflow-name")===""){const{targets:U,fromList:H}=(0,V.R)(r,"workflow-"),Q=U.map(({workflowId:te})=>te),J=Q.find((te,le)=>Q.indexOf(te)<le),oe=r.text("workflows")===""?"workflows-file":"wor\
kflows";return J!==void 0&&r.refuse(oe,`has workflow-id ${J} twice`),{targets:U.map(({name:te,...le})=>({name:te,target:le})),fromList:H}}for(const U of["workflow-id","flow-id","workflows","workflows-\
file"])r.text(U)!==""&&r.refuse(U,"can't be combined with workflow-name");if(!v&&(0,ie.Tm)()>1){const U=`can't be applied in run attempt ${(0,ie.Tm)()}: an earlier attempt may have created the workflo\
w. Look for it in AI for Process. If it doesn't exist, start a new run`;r.refuse("workflow-name",U,"import-deploy-and-promote")}const K=r.optional("workflow-name",D.sU),y=r.optional("name",D.$q)??K;return y===
void 0||K===void 0?{targets:[],fromList:!1}:{targets:[{name:y,target:{workflowName:K}}],fromList:!1}}async function A(r,{targets:v,fromList:K},y){const U=r.required("package",D.EO),H=r.notEmpty("packa\
ge-sha256",D.tz,"'any'");K&&H!==void 0&&r.refuse("package-sha256","is only for a single package");const Q=te=>te==="package"?te:(0,D.EO)(te),J=r.notEmpty("env-variables",Q,"'package'");if(U===void 0)return[];
const oe=[];for(const{name:te,target:le}of v){const pe=K?` of ${te}`:"",he=K?r.parse(`package${pe}`,te,Oe=>G(U,Oe)):U,ye=J&&K?(0,N.join)(J,`${te}.json`):J,Ie=J==="package"?void 0:ye,$e="workflowId"in le&&
J==="package",Me=he&&await x(r,{path:he,...{variables:Ie,sha256:K?void 0:H,needsVariables:$e,of:pe}},y);Me&&oe.push({name:te,target:le,...Me})}return oe}function G(r,v){const K=(0,N.join)(r,`${v}.zip`),
[y=K,U]=[(0,N.join)(r,v),K].filter(H=>(0,$.existsSync)(H));if(U){const H=`as ${(0,D.bY)(`${v}.zip`)} and as ${(0,D.bY)(`${v}/`)}`;throw new Error(`is there twice, ${H}. Remove one of them`)}if((0,$.existsSync)(
y)&&(0,$.lstatSync)(y).isSymbolicLink())throw new Error("is a link, which isn't followed");return y}}),6325:((q,ae,t)=>{t.a(q,async($,N)=>{try{let d=function({rows:E}){for(const{candidate:u}of(0,w.p1)(
E)){const{name:g,target:I}=u,s="workflowId"in I?`workflow-id ${I.workflowId}, flow-id ${I.flowId}`:"";(0,R.t1)().warning(`Nothing differs in ${g}, which doesn't mean that it is deployed. If an earlier\
 attempt may have stopped before its deployment, deploy it with the deploy action (${s}).`)}};var j=t(3e3),W=t(6779),z=t(3018),D=t(682),B=t(7279),R=t(8725),L=t(7487),k=t(1519),b=t(2227),m=t(2597),a=t(
161),l=t(1415),i=t(4264),h=t(6224),w=t(7833);const O=4;await(0,L.eF)(async E=>{(0,L.n0)({promotions:[]});const u=await(0,a.K)(E),g=await f(u,E);await(0,w.A2)(g,u);const I=(0,w.jb)(g.rows),s=await(0,z.
S3)(I);u.summary&&await(0,l.c)(g,u,s),(0,z.$0)(I),(0,L.Tm)()>1&&u.deploy&&d(g);const _=(0,w.c2)(g,u);if(_)throw _;u.isPlan&&(0,R.lm)((0,l.o)(g.rows,u))});async function f(E,u){const{candidates:g,fromList:I,
approved:s,host:_,ignore:o,deploy:c,upload:T,artifactEnvVariables:S}=E,x=g.flatMap(({definitions:{env:y}})=>y?(0,k.aC)(y.bytes):[]),V=(0,b.Ng)(_,E.apiKey,{secrets:x,known:g.map(({name:y})=>y)}),ee=(0,R.
t1)(),fe={log:ee,publish:y=>(0,L.n0)((0,w.WZ)(y)),signal:u,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:E},se=({name:y})=>I?{...fe,log:(0,R.t1)(`[${y}] `),publish:()=>{}}:fe;let ue;const M=await(0,D.
H)(g,O,async y=>{try{if(ue)throw new B.HR({what:"Not tried: another target failed for a cause that is the same for all"});const U=await(0,h.Cs)(se(y),y);return{candidate:y,plan:U,job:U.state?.job??{}}}catch(U){
const H=(0,B.iT)(U);return H instanceof B.HR&&H.affectsAll&&(ue??=H),{candidate:y,error:H,job:(0,W.Zw)(H)}}}),A=(0,w.sb)(M);if(A.length<M.length)return{rows:M};const r={options:{host:_.href,ignore:[...o.
lines].sort().join(`
`),deploy:c,"upload-artifact":T!==void 0,"artifact-env-variables":S},workflows:A.map(({plan:y})=>y)},v=(0,i.Rd)(r,s?.salt);if(E.isPlan)return{rows:M,digest:v};const K=await(0,m.L)(fe,A,r).then(()=>{},
B.iT);if(K)return{rows:M,digest:v,refusal:K};s||ee.info("Applied without an approved plan"),A.some(({plan:y,action:U})=>y.state&&U==="import")&&(0,j.j)(E,ee);for(const y of A)if(await(0,m.g)(se(y.candidate),
y),y.error)break;return{rows:M,digest:v}}N()}catch(O){N(O)}},1)}),1415:((q,ae,t)=>{t.d(ae,{c:()=>h,o:()=>i});var $=t(6760),N=t(2697),j=t(3018),W=t(1124),z=t(2614),D=t(7487),B=t(4057),R=t(8132),L=t(8920),
k=t(706),b=t(7833);const m=s=>{const{name:_,version:o}=(0,L.Rc)(s)??{};return[_,o].filter(Boolean).join(" ")},a=s=>s.map(_=>(0,R.SS)(_)).join(", "),l=(...s)=>s.filter(Boolean).join(" ");function i(s,{
host:_}){return`Plan: ${(0,b.sb)(s).length-(0,b.p1)(s).length} of ${(0,k.hS)(s.length,"workflow")} will change at ${(0,N.Sm)(_)}`}async function h(s,_,o){const{rows:c,refusal:T,digest:S}=s,x=c.some(({
begun:fe})=>fe),V=_.isPlan&&S!==void 0,ee=S&&(0,R.SS)(S.slice(0,12)),ie=[x?u(c):O(c,_),(0,B.cj)((0,N.cZ)((0,b.dJ)(c))),T&&(0,B.il)((0,N.UX)(T),(0,D.VY)(T)),V&&d(c,_),(V||x)&&E((0,b.p1)(c)),...x?I(c,_):
[],V&&`Plan ${ee}.`,_.approved&&ee&&`${x?"Applied":"Approved"} plan ${ee}.`,x&&!_.approved&&"Applied without an approved plan."].flatMap(fe=>fe||[]);(0,W.Hq)((0,b.jb)(c))&&ie.push((0,j.uu)(o,_.fromList,
ie,x?"What differed":"What changes")),await(0,B.Sy)(w(s,_,x),...ie)}function w({rows:s,refusal:_},o,c){const T=(0,N.Sm)(o.host),S=(0,b.dJ)(s).length,x=s.filter(({begun:ie,error:fe})=>ie&&ie!=="nothing"&&
!fe).length,V=`${x} of ${(0,k.hS)(s.length,"workflow")} promoted`;return[c&&S>0&&`Promotion to ${T} failed: ${V}`,c&&x===0&&`Nothing differs at ${T}: nothing was done`,c&&`${V} to ${T}`,S===0&&!_&&i(s,
o),o.isPlan&&`Plan for ${T} failed: ${S} of ${(0,k.hS)(s.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${T} failed: nothing was changed`}function O(s,{isPlan:_}){const o=s.map(
({candidate:c,plan:T})=>{const{name:S,target:x,path:V,sha256:ee}=c,ie=ee??T?.shown,fe=ie&&`${ee?"sha256":"content"} ${ie.slice(0,12)}\u2026`,se=T?.state&&m(T.state.package),ue="workflowName"in x?"a ne\
w workflow":x.workflowId;return[{words:S},{words:[m(c.package),(0,$.basename)(V),fe].filter(Boolean).join(", ")},{words:se?`${se} (${ue})`:ue},{words:T?f(T.changes):"\u274C Failed"}]});return(0,B.tp)(
["Workflow","Package","Target",_?"What will change":"What would change"],o)}function f({status:s,counts:_,files:o}){if(s==="unchanged")return"nothing: it stays";if(s==="changed")return(0,W.cq)(_);const T=o.
flatMap(S=>S.kind==="json"?(0,z.I)(S)?.size??[]:[]).find(({nodes:S})=>S>0);return T?`${(0,k.hS)(T.nodes,"node")}, ${(0,k.hS)(T.connections,"connection")}`:"everything: it is new"}function d(s,{deploy:_,
upload:o,artifactEnvVariables:c}){return(0,b.sb)(s).flatMap(({candidate:S,plan:{state:x,outcome:V,variables:ee,added:ie,kept:fe,ignored:se}})=>{const ue=(0,R.SS)(S.name),M=(0,R.SS)(`${S.name}-before-<\
run attempt>.zip`),A=x?`The in-development version of ${ue} is replaced${_?", then deployed":""}.`:`${ue} is created${_?" and deployed":""}: there is nothing to back up.`,G=S.variablesFile?`variables \
of ${(0,R.SS)(S.variablesFile)}`:"package's own variables",r=l(A,x&&o&&`A backup is kept first, as ${M}${c?"":", without environment variables"}.`,x&&!o&&"No backup is kept.",ee.length>0&&`The import \
sends the ${G}.`,ie.length>0&&`Added: ${a(ie)}.`,fe.length>0&&`The target keeps its own value of ${a(fe)}.`,se.length>0&&`Ignored fields that differ, and that the import brings too: ${a(se)}.`);return V===
"changed"?`- ${r}`:[]}).join(`
`)}function E(s){const _=S=>s.filter(({plan:V})=>S(V).length>0).map(({candidate:V,plan:ee})=>`${(0,R.SS)(V.name)} (${a(S(ee))})`).join(", "),o=a(s.map(({candidate:S})=>S.name)),[c,T]=[_(S=>S.kept),_(S=>S.
ignored)];return l(o&&`Nothing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",c&&`Variables that differ, and that an\
 import would keep: ${c}.`,T&&`Ignored fields that differ: ${T}.`)}function u(s){const _=s.map(o=>[{words:o.candidate.name},(0,b.wZ)(o)??{words:"a new workflow"},{words:g(o)},{words:o.imported&&o.plan?
f(o.plan.changes):""},o.backup?.name??""]);return(0,B.tp)(["Workflow","Target","Result","What changed","Backup"],_)}function g({begun:s,imported:_,deployed:o,backup:c,error:T}){return s?s==="nothing"?
c?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":T?s==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?_?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\
\u2705 Imported, not deployed":"\u23F8\uFE0F Not started"}function I(s,{host:_}){const o=s.flatMap(x=>{const{backup:V}=x;if(!V)return[];const ee=V.id===void 0?"on this runner only":`artifact ${V.id}`,
ie=V.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,R.SS)(V.name)} (${ee}) to workflow ${(0,R.SS)((0,b.wZ)(x)??"")}${ie}`]}),c=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??
"")}: ${o.join(", ")}.`,T="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",S=s.flatMap(x=>"workflowName"in x.candidate.target?(0,b.wZ)(x)??[]:
[]);return[o.length>0?`To roll back at ${(0,R.wh)((0,N.Sm)(_))}, ${c} ${T}`:"",...S.map(x=>`Workflow ${(0,R.SS)(x)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,ae,t)=>{t.d(ae,
{Gy:()=>k,Rd:()=>R,cM:()=>b,ud:()=>L});var $=t(7598),N=t(7487),j=t(706);const W="v1",[z,D]=[["name","target","package","variables"],["outcome","targetVariables","content"]],B=[...z,...D];function R(f,d=(0,$.
randomBytes)(12).toString("base64url")){const E=i(f,d),u=[W,d,w(f,d,E),...E.map(g=>g.join("~"))].join(".");return`${u}.${O([u],6)}`}function L(f){const[d="",E="",u="",...g]=f.split(".");if(/^v\d+$/.test(
d)&&d!==W)throw new Error(`is of another version of this action (format ${d.slice(1)}). Make and approve a new plan`);if(g.pop()!==O([f.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of\
 it is missing. Pass the output of the plan's step as it is");return{salt:E,seal:u,rows:g.map(I=>I.split("~"))}}function k({salt:f,seal:d,rows:E},u){const g=i(u,f),I=(c,T)=>c.filter((S,x)=>E[T]?.[x]!==
g[T]?.[x]),s=I(Object.keys(u.options),0),_=s.map(c=>m(c,u.options[c]));if(E.length!==g.length){const c=(0,j.hS)(E.length-1,"workflow");return{differences:[..._,`the plan is for ${c}, this step for ${g.
length-1}`],actions:[]}}const o=u.workflows.map((c,T)=>{const S=I(B,T+1),x=h(E[T+1]?.at(-1)??"",f,T);_.push(...a(c,S,x).map(fe=>`${c.name}: ${fe}`));const V=c.outcome==="changed",ee=V!==S.includes("ou\
tcome");if(!S.includes("targetVariables")&&!S.includes("content"))return ee?"import":"leave";const ie=[...s,...S].some(fe=>["host","ignore","name","target"].includes(fe));return V&&!ie&&_.push(l(c,S.includes(
"content"))),ee?"finish":"leave"});return _.length===0&&d!==w(u,f,E)&&_.push("the plan's digest isn't as the plan wrote it"),{differences:_,actions:o}}function b({salt:f,rows:d},E,u){return d[E+1]?.includes(
O([f,E,"content",u],22))===!0}function m(f,d){return f==="host"?`the host isn't the approved one (now ${d})`:f==="ignore"?"ignore isn't as approved":`${f} isn't as approved (was ${!d}, is ${d})`}function a({
target:f,shown:d,variables:E},u,g){if(u.includes("name"))return["the plan has another workflow in its place"];const I={target:`the target isn't the approved one (now ${f})`,package:`the package isn't \
the approved one (was ${g}\u2026, is ${d.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return u.flatMap(s=>I[s]??[])}function l({name:f,
target:d,fields:E,targetVariables:u},g){const s=`differs from the package in ${E.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,_=`its environment variables differ${u.length>
0?` (now ${u.join(", ")})`:""}`,o=g&&E.length>0?s:_,c=`: look at the workflow, and if it is right, deploy it with the deploy action (${d})`,T=`If an earlier attempt imported the package, AI for Proces\
s may have changed it on import${(0,N.Tm)()>1?c:""}`;return`${f}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${T}`}function i({options:f,workflows:d},E){
const u=d.map((g,I)=>[...B.map(s=>O([E,I,s,g[s]],s==="content"?22:4)),h(g.shown,E,I)]);return[Object.entries(f).map(g=>O([E,...g],4)),...u]}function h(f,d,E){const u=(0,$.createHash)("sha256").update(
`${d} ${E}`).digest().readUIntBE(0,3);return(Number.parseInt(f.slice(0,6),16)^u).toString(16).padStart(6,"0")}function w({options:f,workflows:d},E,u){const g=d.map(I=>z.map(s=>I[s]));return O([E,"seal",
f,g,u],43)}function O(f,d){return(0,$.createHash)("sha256").update(JSON.stringify(f)).digest("base64url").slice(0,d)}}),6224:((q,ae,t)=>{t.d(ae,{Cs:()=>u,cS:()=>s,YR:()=>S});var $=t(6779),N=t(9630),j=t(
2899),W=t(5806),z=t(1519),D=t(1124),B=t(3436),R=t(2742),L=t(7856);const k=1024*1024;function b(se,ue,{name:M,ignore:A}){const G=[se,ue].filter(te=>te!==void 0),r=G.length===2&&G.some(a),v=[...new Set(
G.flatMap(({files:te})=>[...te.keys()]))].sort(),K=new Set(A.lines),y=new B.Ms(A,te=>K.delete(te)),U=v.flatMap(te=>{const[le,pe]=[se?.files.get(te),ue?.files.get(te)],he=le!==void 0&&pe!==void 0&&le.equals(
pe);if(r&&(0,W.dU)(te)||he&&K.size===0)return[];const ye=le&&(0,N.TA)(te,le,y);return he?[]:[{name:te,from:le,to:pe,base:ye,head:pe&&(0,N.TA)(te,pe,y)}]}),H=i(U,y),Q=te=>A.lines.length===0&&H.some(le=>le.
name===te),J=H.length===0?[]:v.filter(te=>!Q(te)&&!(0,W.dU)(te)),oe=se===void 0?"added":ue===void 0?"removed":void 0;return{name:M,status:oe??(H.length>0?"changed":"unchanged"),counts:oe?{added:0,modified:0,
removed:0,[oe]:1}:(0,D.cz)(H.map(D.xS)),files:H,variablesCompared:!(r&&G.some(l)),secrets:[...new Set(G.flatMap(te=>[...(0,z.x3)(te),...m(te,J)]))],unusedIgnores:[...K]}}function m({files:se},ue){return ue.
flatMap(M=>(0,L.Wr)((0,N.TA)(M,se.get(M)??Buffer.of(),new B.Ms(j.K$))))}function a({kind:se,files:ue}){return se==="folder"&&![...ue.keys()].some(W.dU)}function l({files:se}){return[...se].some(([ue,M])=>(0,W.
dU)(ue)&&(0,z.DF)(M)?.variables.length!==0)}function i(se,ue){const M=se.flatMap(({name:r,base:v,head:K})=>v&&K&&!(0,W.dU)(r)?[{name:r,base:v,head:K}]:[]),A=(0,R.OD)(M,ue),G=new Map(M.map(({name:r},v)=>[
r,A[v]]));return se.flatMap(r=>h(r,G.get(r.name))??[])}function h({name:se,from:ue,to:M,base:A,head:G},r){const v=ue===void 0?"added":M===void 0?"removed":"modified",K={name:se,status:v,changes:[],references:[],
matches:[],base:void 0,head:void 0};if(A&&A.id===G?.id)return;if((0,W.dU)(se))return{...K,kind:"variables",changes:O(A,G,v)};if(r||v!=="modified"&&(A??G))return{...K,kind:"json",base:A,head:G,...r};const[
y,U]=[ue&&w(ue),M&&w(M)];return ue&&y===void 0||M&&U===void 0?{...K,kind:"binary"}:{...K,kind:"text",text:{base:y,head:U}}}function w(se){return se.length<=k&&!se.includes(0)?(0,N.b6)(se):void 0}function O(se,ue,M){
const[A,G]=[se,ue].map(Q=>Q&&(0,z.DF)(Buffer.from((0,B.dj)(Q))));if(M==="modified"&&(A===void 0||A.container!==G?.container))return[{kind:"modified",path:[],from:D.RG,to:D.RG}];const r=Q=>new Map(Q?.variables.
map(({name:J,content:oe})=>[J,oe])),[v,K]=[r(A),r(G)],y=[],U=[...v.keys()].filter(Q=>K.has(Q)),H=[...K.keys()].filter(Q=>v.has(Q));U.some((Q,J)=>Q!==H[J])&&y.push({kind:"reordered",path:[],moved:[]});
for(const Q of[...new Set([...v.keys(),...K.keys()])].sort()){const J=[{type:"member",key:Q}];v.has(Q)?K.has(Q)?v.get(Q)!==K.get(Q)&&y.push({kind:"modified",path:J,from:D.RG,to:D.RG}):y.push({kind:"re\
moved",path:J,value:D.RG}):y.push({kind:"added",path:J,value:D.RG})}return y}var f=t(7279),d=t(8920),E=t(9870);async function u(se,ue){const{platform:M,inputs:A}=se,{target:G}=ue;if("workflowName"in G)
return g(ue,void 0,A.ignore);const r=await(0,$.X7)(se,M,{...A,...G});for(const v of(0,z.x3)(r.package))M.secrets.add(v);return g(ue,r,A.ignore)}function g(se,ue,M){const{name:A,target:G,package:r,definitions:v,
variablesFile:K}=se,y=ue&&I(ue.package),U=[y?.env?.bytes,r.files.get(E.Km)];K&&v.env&&x(A,v.env.bytes,U);const[H,Q]=[c(y?.env),c(v.env)],J=H&&Q&&new Map([...Q,...H]),oe=y&&S(y,H,y.env),te=S(v,y||v.env?
J:void 0,v.env??y?.env),le=b(oe,te,{name:A,ignore:M}),pe=_(le),he=_(b(oe,te,{name:A,ignore:j.K$})),ye=[...U,v.env?.bytes].flatMap($e=>$e?(0,z.aC)($e):[]),Ie=(0,N.ol)(S(v),j.K$);return{state:ue,changes:{
...le,secrets:[...le.secrets,...ye]},ignored:he.filter($e=>!pe.includes($e)),added:T(J).filter($e=>!H?.has($e)),kept:T(Q).filter($e=>H?.has($e)&&H.get($e)!==Q?.get($e)),name:A,target:"workflowId"in G?
`${G.workflowId} ${G.flowId}`:`new workflow ${G.workflowName}`,package:Ie,variables:T(Q),shown:se.sha256??Ie,outcome:le.status==="unchanged"?"unchanged":"changed",targetVariables:T(H),content:y?(0,N.ol)(
S(y),M):"",fields:pe}}function I(se){try{return(0,d.mu)(se)}catch(ue){const M=`The target's package ${(0,f.gJ)(ue)}`;throw new f.HR({what:M,advice:"Check the workflow in AI for Process.",topic:"the-pa\
ckage"},{cause:ue})}}function s(se,ue){return se.content===ue.content&&se.targetVariables.join(`
`)===ue.targetVariables.join(`
`)}function _({files:se}){const ue=se.flatMap(({kind:M,name:A,changes:G})=>M==="variables"?[]:G.length===0?[A]:G.map(r=>o(r)||A));return[...new Set(ue)]}function o({kind:se,path:ue}){return ue.map(A=>A.
type==="member"?A.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(se==="reordered"?"[]":"")}function c(se){return se===void 0?new Map:(0,z.DF)(se.bytes)?.variables.reduce((ue,{name:M,content:A})=>ue.
set(M,A),new Map)}function T(se){return[...se?.keys()??[]].sort()}function S({app:se,flow:ue},M,A){const G=T(M).map(v=>[v,""]),r=M?Buffer.from(JSON.stringify(Object.fromEntries(G))):A?.bytes;return(0,E.
jz)("zip",[[E.uq,se.bytes],[E.n7,ue.bytes],...r?[[E.Km,r]]:[]])}function x(se,ue,M){const A=M.map(U=>U&&(0,z.DF)(U)),G=A.find(U=>U?.variables.length)??A.find(Boolean),r=V((0,z.DF)(ue),G);if(r===void 0)
return;const v=A.indexOf(G)===1?"package":"target",K=`env-variables of ${se} doesn't have the shape of the ${v}'s variables`,y=`Write it like this, with your names and values: ${fe(G)}`;throw new f.HR(
{what:K,why:r,advice:y,topic:"import-deploy-and-promote"})}function V(se,ue){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(ue===void 0)return;
if(se.container!==ue.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(ue.variables.length===0)return;const M=new Set(ue.variables.
flatMap(({keys:G})=>G)),A=ue.variables.every(({keys:G})=>G.includes("value"));for(const{name:G,keys:r}of se.variables){const v=r.find(K=>!M.has(K));if(v!==void 0)return`${G} has "${v}", which no varia\
ble there has`;if(A&&!r.includes("value"))return`${G} has no "value"`}}const ee={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ie={string:"",number:0,boolean:!1};function fe({container:se,
variables:[ue]}={container:"array",variables:[]}){const M=se==="array",{keys:A,content:G}=ue??{keys:M?["name","value"]:[],content:"{}"},r=JSON.parse(G),v=A.map(y=>[y,ee[y]??ie[typeof r[y]]??null]),K=A.
length===0?ee.value:Object.fromEntries(v);return JSON.stringify(M?[K]:{API_URL:K})}}),7833:((q,ae,t)=>{t.d(ae,{A2:()=>k,WZ:()=>m,c2:()=>a,dJ:()=>B,jb:()=>L,p1:()=>D,sb:()=>z,wZ:()=>R});var $=t(2697),N=t(
1124),j=t(7279),W=t(7487);function z(l){return l.filter(i=>i.plan!==void 0)}function D(l){return z(l).filter(({plan:i,action:h,backup:w})=>i.outcome==="unchanged"&&h!=="finish"&&!w)}function B(l){return l.
flatMap(({candidate:{name:i},error:h})=>h?[{name:i,error:h}]:[])}function R({candidate:{target:l},job:i}){return"workflowId"in l?l.workflowId:i["workflow-id"]}function L(l){const i=l.filter(({plan:h})=>!h).
map(({candidate:h})=>h.name);return{workflows:z(l).map(({plan:h})=>h.changes),notCompared:i}}async function k({rows:l,digest:i},{fromList:h}){const[w]=l,O=L(l);(0,W.n0)({...i&&{changed:(0,N.Hq)(O),...(0,N.
xW)(O),"plan-digest":i},...!h&&w&&{...m(w.job),"workflow-id":R(w)},...await(0,$.dF)("promotions",l.map(b))})}function b(l){const{candidate:i,plan:h,imported:w=!1,deployed:O=!1,backup:f,job:d,error:E}=l;
return{name:i.name,"workflow-id":R(l),...h&&{changed:h.outcome==="changed",...h.changes.counts},"package-sha256":i.sha256,imported:w,deployed:O,"dock-status-id":d["dock-status-id"],...f?.id&&{"backup-\
artifact-id":f.id,"backup-artifact-name":f.name},error:E&&(0,$.UX)(E)}}function m({"workflow-id":l,"dock-status-id":i,status:h}){return{"workflow-id":l,"dock-status-id":i,status:h}}function a({rows:l,
refusal:i,digest:h},{fromList:w,isPlan:O}){const f=B(l),[d]=f;if(d===void 0||!w)return d?.error??i;const E=l.filter(({begun:g})=>!g).map(({candidate:g})=>g.name),u=[!h&&`${f.length} of ${l.length} tar\
gets could not be compared.`,(0,$.As)(f),!h&&!O&&"Nothing was changed.",h&&E.length>0&&`Not started: ${E.join(", ")}.`];return(0,j.h_)(d.error).with({what:u.filter(Boolean).join(" "),why:"",advice:""})}}),
2975:((q,ae,t)=>{t.d(ae,{L5:()=>D,Mu:()=>k,Vs:()=>R,kU:()=>z,yy:()=>L});var $=t(7279),N=t(706);const j=7,W=3e4,z=429;async function D({log:b,signal:m,endsAt:a},l,{atLeastMs:i=0,untilFree:h=!1}={}){let w=0,
O=0,f;for(;;)try{return await l()}catch(d){if(!(d instanceof $.HR&&(d.retryable||h&&d.busy)))throw d;m.throwIfAborted(),f??=performance.now();const E=d.status===z,u=d.busy||E;O=u?O+1:0,u||w++;const g=w>
(d.maxRetries??j)&&performance.now()-f>=i;if(!u&&g)throw B(d,`${w} times in a row`);const I=Math.min(W,1e3*2**((O||w)-1))*(.5+Math.random()/2),s=E&&d.retryAfterMs>0?d.retryAfterMs:Math.max(d.retryAfterMs,
I),_=(0,N.zK)(s);if(performance.now()+s>=a)throw B(d,`and waiting ${_} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");b.info(`${(0,N.OX)((0,$.$N)(
d),1e3)}; retrying in ${_}`),await L(s,m)}}function B(b,m,a=b.advice){return b.with({why:`${b.why}, ${m}`,advice:a,retryable:!1})}function R(b){const m=String(b),a=/^\d+$/.test(m)?Number(m)*1e3:Date.parse(
m)-Date.now();return Math.min(Math.max(a||0,0),2**31-1)}async function L(b,m){let a;const l=new Promise(i=>{a=setTimeout(i,b)});await k(m,l).finally(()=>clearTimeout(a))}function k(b,m){return new Promise(
(a,l)=>{const i=()=>l(b.reason);m.then(a,l).finally(()=>b.removeEventListener("abort",i)),b.aborted?i():b.addEventListener("abort",i)})}}),706:((q,ae,t)=>{t.d(ae,{MW:()=>W,OX:()=>N,TL:()=>j,Xe:()=>z,hS:()=>B,
pO:()=>m,v5:()=>L,zD:()=>D,zK:()=>R});var $=t(8132);function N(i,h=300){const w=i.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.Jj)(w,h)}function j(i,h=100){return(0,$.RK)(
JSON.stringify((0,$.Jj)(i,h)))}function W(i){return j(i,1e3).replaceAll("\\\\","\\")}function z(i){if(i<1024)return`${i} B`;const h=["KiB","MiB","GiB"];let w=i/1024;for(;Number(w.toFixed(1))>=1024&&h.
length>1;)w/=1024,h.shift();return`${w.toFixed(1)} ${h[0]}`}function D(i){return String(i).replace(/\B(?=(\d{3})+$)/g,",")}function B(i,h){return`${D(i)} ${h}${i===1?"":"s"}`}function R(i){if(i<9950)return`${(i/
1e3).toFixed(1)} s`;const h=Math.round(i/1e3);if(h<60)return`${h} s`;const[w,O]=[Math.floor(h/60),Math.floor(h/3600)];return O>0?`${O} h ${w%60} min`:`${w} min ${h%60} s`}const L="***",k=4,b=8;class m{#t=new Map;#e=new Set;constructor(h=[]){
for(const w of h)this.add(w)}add(h,w=O=>!0){const O=new Set([h,...h.split(/[\r\n]/)].map(f=>f.trim()));for(const f of[...O].filter(w).flatMap(a)){const d=f.slice(0,b);this.#t.set(d,(this.#t.get(d)??new Set).
add(f)),this.#e.add(d.length)}}redact=(h,w=300)=>{const O=h.trimStart(),f=Math.min(O.length,w*4);return N(this.hide(O,()=>{},f)+(f<O.length?"\u2026":""),w)};hide(h,w=f=>{},O=h.length){let[f,d]=["",0];
for(let E=0;E<O;E++){const u=this.#n(h,E);u!==""&&(w(u),E>=d&&(f+=h.slice(d,E)+L),d=Math.max(d,E+u.length))}return f+h.slice(d,O)}#n(h,w){let O="";for(const f of this.#e)for(const d of this.#t.get(h.slice(
w,w+f))??[])d.length<=O.length||!h.startsWith(d,w)||(d.length>=k||l(h,w,w+d.length))&&(O=d);return O}}function a(i){const h=d=>JSON.stringify(d).slice(1,-1),w=Buffer.from(i).toString(),O=encodeURIComponent(
w),f=[O,O.replaceAll("%20","+"),O.replace(/%../g,d=>d.toLowerCase())];return[i,h(i),h(h(i)),...f,encodeURI(w)]}function l(i,h,w){const O=i.slice(Math.max(0,h-2),h);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.
test(i.slice(w,w+2))}}),819:((q,ae,t)=>{t.d(ae,{Yz:()=>wt,z3:()=>ut,V4:()=>ct,pq:()=>yt,lm:()=>lt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>c,$e:()=>gt});var $=t(857);function N(X){return X==null?"":typeof X==
"string"||X instanceof String?X:JSON.stringify(X)}function j(X){return Object.keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,endColumn:X.endColumn}:{}}function W(X,C,e){
const n=new B(X,C,e);process.stdout.write(n.toString()+$.EOL)}function z(X,C=""){W(X,{},C)}const D="::";class B{constructor(C,e,n){C||(C="missing.command"),this.command=C,this.properties=e,this.message=
n}toString(){let C=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let e=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const p=this.properties[n];
p&&(e?e=!1:C+=",",C+=`${n}=${L(p)}`)}}return C+=`${D}${R(this.message)}`,C}}function R(X){return N(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function L(X){return N(X).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var k=t(6982),b=t(9896);function m(X,C){const e=process.env[`GITHUB_${X}`];if(!e)throw new Error(`Unable to fin\
d environment variable for file command ${X}`);if(!b.existsSync(e))throw new Error(`Missing file at path: ${e}`);b.appendFileSync(e,`${N(C)}${$.EOL}`,{encoding:"utf8"})}function a(X,C){const e=`ghadel\
imiter_${k.randomUUID()}`,n=N(C);if(X.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(n.includes(e))throw new Error(`Unexpected input: value should not\
 contain the delimiter "${e}"`);return`${X}<<${e}${$.EOL}${n}${$.EOL}${e}`}var l=t(6928),i=t(6671),h=t(2145),w=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||
(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||
[])).next())})};class O{static createHttpClient(C=!0,e=10){const n={allowRetries:C,maxRetries:e};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(O.getRequestToken())],n)}static getRequestToken(){
const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return w(this,void 0,void 0,function*(){var e;const P=(e=(yield O.createHttpClient().getJson(
C).catch(F=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||e===void 0?void 0:e.value;if(!P)throw new Error("Response json body do not have ID Token field");return P})}static getIDToken(C){return w(this,
void 0,void 0,function*(){try{let e=O.getIDTokenUrl();if(C){const p=encodeURIComponent(C);e=`${e}&audience=${p}`}debug(`ID token url is ${e}`);const n=yield O.getCall(e);return setSecret(n),n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}}var f=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(
n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const{access:d,appendFile:E,writeFile:u}=b.
promises,g="GITHUB_STEP_SUMMARY",I="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class s{constructor(){this._buffer=""}filePath(){return f(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[g];if(!C)throw new Error(`Unable to find environment variable for $${g}. Check if your runtime environment su\
pports job summaries.`);try{yield d(C,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=C,this._filePath})}wrap(C,e,n={}){const p=Object.entries(n).map(([P,F])=>` ${P}="${F}"`).join("");return e?`<${C}${p}>${e}</${C}>`:`<${C}${p}>`}write(C){return f(this,void 0,void 0,function*(){
const e=!!C?.overwrite,n=yield this.filePath();return yield(e?u:E)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return f(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,e=!1){return this._buffer+=C,e?this.addEOL():this}addEOL(){
return this.addRaw($.EOL)}addCodeBlock(C,e){const n=Object.assign({},e&&{lang:e}),p=this.wrap("pre",this.wrap("code",C),n);return this.addRaw(p).addEOL()}addList(C,e=!1){const n=e?"ol":"ul",p=C.map(F=>this.
wrap("li",F)).join(""),P=this.wrap(n,p);return this.addRaw(P).addEOL()}addTable(C){const e=C.map(p=>{const P=p.map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:Z,data:re,colspan:ne,
rowspan:Y}=F,ce=Z?"th":"td",Ae=Object.assign(Object.assign({},ne&&{colspan:ne}),Y&&{rowspan:Y});return this.wrap(ce,re,Ae)}).join("");return this.wrap("tr",P)}).join(""),n=this.wrap("table",e);return this.
addRaw(n).addEOL()}addDetails(C,e){const n=this.wrap("details",this.wrap("summary",C)+e);return this.addRaw(n).addEOL()}addImage(C,e,n){const{width:p,height:P}=n||{},F=Object.assign(Object.assign({},p&&
{width:p}),P&&{height:P}),Z=this.wrap("img",null,Object.assign({src:C,alt:e},F));return this.addRaw(Z).addEOL()}addHeading(C,e){const n=`h${e}`,p=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",P=this.
wrap(p,C);return this.addRaw(P).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap("br",null);return this.addRaw(C).addEOL()}addQuote(C,e){
const n=Object.assign({},e&&{cite:e}),p=this.wrap("blockquote",C,n);return this.addRaw(p).addEOL()}addLink(C,e){const n=this.wrap("a",C,{href:e});return this.addRaw(n).addEOL()}}const _=new s,o=null,c=_;
function T(X){return X.replace(/[\\]/g,"/")}function S(X){return X.replace(/[/]/g,"\\")}function x(X){return X.replace(/[/\\]/g,path.sep)}const V=je(import.meta.url)("string_decoder");var ee=t(4434);const ie=je(
import.meta.url)("child_process");var fe=t(2613),se=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const{chmod:ue,copyFile:M,lstat:A,mkdir:G,
open:r,readdir:v,rename:K,rm:y,rmdir:U,stat:H,symlink:Q,unlink:J}=b.promises,oe=process.platform==="win32";function te(X){return se(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(X);
return oe&&!C.endsWith("\\")?`${C}\\`:C})}const le=268435456,pe=b.constants.O_RDONLY;function he(X){return se(this,void 0,void 0,function*(){try{yield H(X)}catch(C){if(C.code==="ENOENT")return!1;throw C}
return!0})}function ye(X){return se(this,arguments,void 0,function*(C,e=!1){return(e?yield H(C):yield A(C)).isDirectory()})}function Ie(X){if(X=_e(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return oe?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function $e(X,C){return se(this,void 0,void 0,function*(){let e;try{e=yield H(X)}catch(p){p.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${p}`)}if(e&&e.isFile()){if(oe){const p=l.extname(X).toUpperCase();if(C.some(P=>P.toUpperCase()===p))return X}else if(Me(e))
return X}const n=X;for(const p of C){X=n+p,e=void 0;try{e=yield H(X)}catch(P){P.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${P}`)}if(e&&e.
isFile()){if(oe){try{const P=l.dirname(X),F=l.basename(X).toUpperCase();for(const Z of yield v(P))if(F===Z.toUpperCase()){X=l.join(P,Z);break}}catch(P){console.log(`Unexpected error attempting to dete\
rmine the actual case of the file '${X}': ${P}`)}return X}else if(Me(e))return X}}return""})}function _e(X){return X=X||"",oe?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}
function Me(X){return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function Oe(){var X;return(X=process.
env.COMSPEC)!==null&&X!==void 0?X:"cmd.exe"}var Te=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};function Re(X,C){return Te(this,arguments,
void 0,function*(e,n,p={}){const{force:P,recursive:F,copySourceDirectory:Z}=qe(p),re=(yield ioUtil.exists(n))?yield ioUtil.stat(n):null;if(re&&re.isFile()&&!P)return;const ne=re&&re.isDirectory()&&Z?path.
join(n,path.basename(e)):n;if(!(yield ioUtil.exists(e)))throw new Error(`no such file or directory: ${e}`);if((yield ioUtil.stat(e)).isDirectory())if(F)yield Ge(e,ne,0,P);else throw new Error(`Failed \
to copy. ${e} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(e,ne)==="")throw new Error(`'${ne}' and '${e}' are the same file`);yield at(e,ne,P)}})}function ke(X,C){
return Te(this,arguments,void 0,function*(e,n,p={}){if(yield ioUtil.exists(n)){let P=!0;if((yield ioUtil.isDirectory(n))&&(n=path.join(n,path.basename(e)),P=yield ioUtil.exists(n)),P)if(p.force==null||
p.force)yield Ne(n);else throw new Error("Destination already exists")}yield Ke(path.dirname(n)),yield ioUtil.rename(e,n)})}function Ne(X){return Te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(
`File was unable to be removed ${C}`)}})}function Ke(X){return Te(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function He(X,C){return Te(
this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(C){const n=yield He(X,!1);if(!n)throw oe?new Error(`Unable to locate executable file: ${X}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return n}const e=yield Ze(X);return e&&e.length>0?e[0]:""})}function Ze(X){return Te(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const C=[];
if(oe&&process.env.PATHEXT)for(const p of process.env.PATHEXT.split(l.delimiter))p&&C.push(p);if(Ie(X)){const p=yield $e(X,C);return p?[p]:[]}if(X.includes(l.sep))return[];const e=[];if(process.env.PATH)
for(const p of process.env.PATH.split(l.delimiter))p&&e.push(p);const n=[];for(const p of e){const P=yield $e(l.join(p,X),C);P&&n.push(P)}return n})}function qe(X){const C=X.force==null?!0:X.force,e=!!X.
recursive,n=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;return{force:C,recursive:e,copySourceDirectory:n}}function Ge(X,C,e,n){return Te(this,void 0,void 0,function*(){if(e>=255)return;e++,
yield Ke(C);const p=yield ioUtil.readdir(X);for(const P of p){const F=`${X}/${P}`,Z=`${C}/${P}`;(yield ioUtil.lstat(F)).isDirectory()?yield Ge(F,Z,e,n):yield at(F,Z,n)}yield ioUtil.chmod(C,(yield ioUtil.
stat(X)).mode)})}function at(X,C,e){return Te(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(p){p.code==="EPERM"&&(yield ioUtil.
chmod(C,"0666"),yield ioUtil.unlink(C))}const n=yield ioUtil.readlink(X);yield ioUtil.symlink(n,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||e)&&(yield ioUtil.copyFile(X,C))})}
const de=je(import.meta.url)("timers");var ge=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){
F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const me=process.platform==="win32";class xe extends ee.
EventEmitter{constructor(C,e,n){if(super(),!C)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=C,this.args=e||[],this.options=n||{}}_debug(C){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,e){const n=this._getSpawnFileName(),p=this._getSpawnArgs(C);let P=e?"":"[command]";if(me)if(this._isCmdFile()){P+=n;for(const F of p)
P+=` ${F}`}else if(C.windowsVerbatimArguments){P+=`"${n}"`;for(const F of p)P+=` ${F}`}else{P+=this._windowsQuoteCmdArg(n);for(const F of p)P+=` ${this._windowsQuoteCmdArg(F)}`}else{P+=n;for(const F of p)
P+=` ${F}`}return P}_processLineBuffer(C,e,n){try{let p=e+C.toString(),P=p.indexOf($.EOL);for(;P>-1;){const F=p.substring(0,P);n(F),p=p.substring(P+$.EOL.length),P=p.indexOf($.EOL)}return p}catch(p){return this.
_debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){return me&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(me&&this._isCmdFile()){let e=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args)e+=" ",e+=C.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return e+='"',[e]}return this.args}_endsWith(C,e){return C.
endsWith(e)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)
return'""';const e=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=!1;for(const F of C)if(e.some(Z=>Z===F)){n=!0;break}if(!n)return C;let p='"',P=!0;for(let F=C.
length;F>0;F--)p+=C[F-1],P&&C[F-1]==="\\"?p+="\\":C[F-1]==='"'?(P=!0,p+='"'):P=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes("	")&&
!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let e='"',n=!0;for(let p=C.length;p>0;p--)e+=C[p-1],n&&C[p-1]==="\\"?e+="\\":C[p-1]==='"'?(n=!0,e+="\\"):n=!1;return e+=
'"',e.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const e={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||!1,failOnStdErr:C.
failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return e.outStream=C.outStream||process.stdout,e.errStream=C.errStream||process.stderr,e}_getSpawnOptions(C,e){C=C||{};const n={};
return n.cwd=C.cwd,n.env=C.env,n.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(n.argv0=`"${e}"`),n}exec(){return ge(this,void 0,void 0,function*(){
return!Ie(this.toolPath)&&(this.toolPath.includes("/")||me&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield He(
this.toolPath,!0),new Promise((C,e)=>ge(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ne of this.args)this._debug(`   ${ne}`);const n=this.
_cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+$.EOL);const p=new Se(n,this.toolPath);if(p.on("debug",ne=>{this._debug(ne)}),this.options.cwd&&!(yield he(
this.options.cwd)))return e(new Error(`The cwd: ${this.options.cwd} does not exist!`));const P=this._getSpawnFileName(),F=ie.spawn(P,this._getSpawnArgs(n),this._getSpawnOptions(this.options,P));let Z="";
F.stdout&&F.stdout.on("data",ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ne),!n.silent&&n.outStream&&n.outStream.write(ne),Z=this._processLineBuffer(ne,Z,
Y=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Y)})});let re="";if(F.stderr&&F.stderr.on("data",ne=>{p.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(ne),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(ne),re=this._processLineBuffer(ne,re,Y=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(Y)})}),F.on("error",ne=>{p.processError=ne.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),F.on("exit",ne=>{p.processExitCode=
ne,p.processExited=!0,this._debug(`Exit code ${ne} received from tool '${this.toolPath}'`),p.CheckComplete()}),F.on("close",ne=>{p.processExitCode=ne,p.processExited=!0,p.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(ne,Y)=>{Z.length>0&&this.emit("stdline",Z),re.length>0&&this.emit("errline",re),F.removeAllListeners(),ne?e(ne):
C(Y)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.end(this.options.input)}}))})}}function be(X){const C=[];let e=!1,n=!1,p="";function P(F){n&&F!=='"'&&(p+=
"\\"),p+=F,n=!1}for(let F=0;F<X.length;F++){const Z=X.charAt(F);if(Z==='"'){n?P(Z):e=!e;continue}if(Z==="\\"&&n){P(Z);continue}if(Z==="\\"&&e){n=!0;continue}if(Z===" "&&!e){p.length>0&&(C.push(p),p="");
continue}P(Z)}return p.length>0&&C.push(p.trim()),C}class Se extends ee.EventEmitter{constructor(C,e){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!e)throw new Error("toolPath must not be empty");this.options=C,this.toolPath=e,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,de.setTimeout)(Se.HandleTimeout,this.delay,this)))}_debug(C){this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.
processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){
if(!C.done){if(!C.processClosed&&C.processExited){const e=`The STDIO streams did not close within ${C.delay/1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;C._debug(e)}C._setResult()}}}var Pe=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(
function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};
function Ee(X,C,e){return Pe(this,void 0,void 0,function*(){const n=tr.argStringToArray(X);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=n[0];return C=n.slice(
1).concat(C||[]),new tr.ToolRunner(p,C,e).exec()})}function we(X,C,e){return Pe(this,void 0,void 0,function*(){var n,p;let P="",F="";const Z=new StringDecoder("utf8"),re=new StringDecoder("utf8"),ne=(n=
e?.listeners)===null||n===void 0?void 0:n.stdout,Y=(p=e?.listeners)===null||p===void 0?void 0:p.stderr,ce=Je=>{F+=re.write(Je),Y&&Y(Je)},Ae=Je=>{P+=Z.write(Je),ne&&ne(Je)},Ce=Object.assign(Object.assign(
{},e?.listeners),{stdout:Ae,stderr:ce}),We=yield Ee(X,C,Object.assign(Object.assign({},e),{listeners:Ce}));return P+=Z.end(),F+=re.end(),{exitCode:We,stdout:P,stderr:F}})}var ve=function(X,C,e,n){function p(P){
return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){
Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})};const Le=()=>ve(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInsta\
nce -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:C}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:C.trim(),version:X.trim()}}),Ue=()=>ve(void 0,void 0,void 0,function*(){var X,C,e,n;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),P=(C=(X=p.match(/ProductVersion:\s*(.+)/))===
null||X===void 0?void 0:X[1])!==null&&C!==void 0?C:"";return{name:(n=(e=p.match(/ProductName:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:"",version:P}}),De=()=>ve(void 0,void 0,void 0,
function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,e]=X.trim().split(`
`);return{name:C,version:e}}),Be=$.platform(),Fe=$.arch(),Ye=Be==="win32",Qe=Be==="darwin",rt=Be==="linux";function et(){return ve(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ye?Le():Qe?Ue():De()),{platform:Be,arch:Fe,isWindows:Ye,isMacOS:Qe,isLinux:rt})})}var nt=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(
function(P,F){function Z(Y){try{ne(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{ne(n.throw(Y))}catch(ce){F(ce)}}function ne(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}ne((n=n.apply(X,C||[])).next())})},
st;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(st||(st={}));function ft(X,C){const e=toCommandValue(C);if(process.env[X]=e,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,C));issueCommand("set-env",{name:X},e)}function ht(X){W("add-mask",{},X)}function _t(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function ct(X,C){const e=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!e)throw new Error(`Input required and not \
supplied: ${X}`);return C&&C.trimWhitespace===!1?e:e.trim()}function Ot(X,C){const e=ct(X,C).split(`
`).filter(n=>n!=="");return C&&C.trimWhitespace===!1?e:e.map(n=>n.trim())}function xt(X,C){const e=["true","True","TRUE"],n=["false","False","FALSE"],p=ct(X,C);if(e.includes(p))return!0;if(n.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(X,C){if(process.env.GITHUB_OUTPUT||"")return m("OUTPUT",a(X,C));process.stdout.write($.EOL),W("set-output",{name:X},
N(C))}function St(X){issue("echo",X?"on":"off")}function mt(X){process.exitCode=st.Failure,ut(X)}function dt(){return process.env.RUNNER_DEBUG==="1"}function wt(X){W("debug",{},X)}function ut(X,C={}){
W("error",j(C),X instanceof Error?X.toString():X)}function gt(X,C={}){W("warning",j(C),X instanceof Error?X.toString():X)}function lt(X,C={}){W("notice",j(C),X instanceof Error?X.toString():X)}function yt(X){
process.stdout.write(X+$.EOL)}function Et(X){issue("group",X)}function bt(){issue("endgroup")}function $t(X,C){return nt(this,void 0,void 0,function*(){Et(X);let e;try{e=yield C()}finally{bt()}return e})}
function Mt(X,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,C));issueCommand("save-state",{name:X},toCommandValue(C))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return nt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((q,ae,t)=>{t.d(ae,{tZ:()=>j});var $=function(z,D,B,R){function L(k){return k instanceof
B?k:new B(function(b){b(k)})}return new(B||(B=Promise))(function(k,b){function m(i){try{l(R.next(i))}catch(h){b(h)}}function a(i){try{l(R.throw(i))}catch(h){b(h)}}function l(i){i.done?k(i.value):L(i.value).
then(m,a)}l((R=R.apply(z,D||[])).next())})};class N{constructor(D,B){this.username=D,this.password=B}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class j{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class W{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,ae,t)=>{t.d(ae,{Qq:()=>g,Hv:()=>b});var $=t(8611),N=t.t($,2),j=t(5692),W=t.t(j,2),z=t(9783),D=t(770),B=s=>{var _={};return t.d(_,s),_},R=s=>(()=>s);const L=B({ProxyAgent:()=>Nt.ProxyAgent});var k=function(s,_,o,c){
function T(S){return S instanceof o?S:new o(function(x){x(S)})}return new(o||(o=Promise))(function(S,x){function V(fe){try{ie(c.next(fe))}catch(se){x(se)}}function ee(fe){try{ie(c.throw(fe))}catch(se){
x(se)}}function ie(fe){fe.done?S(fe.value):T(fe.value).then(V,ee)}ie((c=c.apply(s,_||[])).next())})},b;(function(s){s[s.OK=200]="OK",s[s.MultipleChoices=300]="MultipleChoices",s[s.MovedPermanently=301]=
"MovedPermanently",s[s.ResourceMoved=302]="ResourceMoved",s[s.SeeOther=303]="SeeOther",s[s.NotModified=304]="NotModified",s[s.UseProxy=305]="UseProxy",s[s.SwitchProxy=306]="SwitchProxy",s[s.TemporaryRedirect=
307]="TemporaryRedirect",s[s.PermanentRedirect=308]="PermanentRedirect",s[s.BadRequest=400]="BadRequest",s[s.Unauthorized=401]="Unauthorized",s[s.PaymentRequired=402]="PaymentRequired",s[s.Forbidden=403]=
"Forbidden",s[s.NotFound=404]="NotFound",s[s.MethodNotAllowed=405]="MethodNotAllowed",s[s.NotAcceptable=406]="NotAcceptable",s[s.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",s[s.RequestTimeout=
408]="RequestTimeout",s[s.Conflict=409]="Conflict",s[s.Gone=410]="Gone",s[s.TooManyRequests=429]="TooManyRequests",s[s.InternalServerError=500]="InternalServerError",s[s.NotImplemented=501]="NotImplem\
ented",s[s.BadGateway=502]="BadGateway",s[s.ServiceUnavailable=503]="ServiceUnavailable",s[s.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var m;(function(s){s.Accept="accept",s.ContentType="conte\
nt-type"})(m||(m={}));var a;(function(s){s.ApplicationJson="application/json"})(a||(a={}));function l(s){const _=pm.getProxyUrl(new URL(s));return _?_.href:""}const i=[b.MovedPermanently,b.ResourceMoved,
b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],h=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"],O=10,f=5;class d extends Error{constructor(_,o){super(_),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,d.prototype)}}class E{constructor(_){this.message=_}readBody(){return k(this,void 0,void 0,function*(){return new Promise(_=>k(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",c=>{o=Buffer.concat([o,c])}),this.message.on("end",()=>{_(o.toString())})}))})}readBodyBuffer(){return k(this,void 0,void 0,
function*(){return new Promise(_=>k(this,void 0,void 0,function*(){const o=[];this.message.on("data",c=>{o.push(c)}),this.message.on("end",()=>{_(Buffer.concat(o))})}))})}}function u(s){return new URL(
s).protocol==="https:"}class g{constructor(_,o,c){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(_),this.handlers=o||[],this.requestOptions=c,c&&(c.ignoreSslError!=null&&(this._ignoreSslError=c.ignoreSslError),this._socketTimeout=
c.socketTimeout,c.allowRedirects!=null&&(this._allowRedirects=c.allowRedirects),c.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=c.allowRedirectDowngrade),c.maxRedirects!=null&&(this._maxRedirects=
Math.max(c.maxRedirects,0)),c.keepAlive!=null&&(this._keepAlive=c.keepAlive),c.allowRetries!=null&&(this._allowRetries=c.allowRetries),c.maxRetries!=null&&(this._maxRetries=c.maxRetries))}options(_,o){
return k(this,void 0,void 0,function*(){return this.request("OPTIONS",_,null,o||{})})}get(_,o){return k(this,void 0,void 0,function*(){return this.request("GET",_,null,o||{})})}del(_,o){return k(this,
void 0,void 0,function*(){return this.request("DELETE",_,null,o||{})})}post(_,o,c){return k(this,void 0,void 0,function*(){return this.request("POST",_,o,c||{})})}patch(_,o,c){return k(this,void 0,void 0,
function*(){return this.request("PATCH",_,o,c||{})})}put(_,o,c){return k(this,void 0,void 0,function*(){return this.request("PUT",_,o,c||{})})}head(_,o){return k(this,void 0,void 0,function*(){return this.
request("HEAD",_,null,o||{})})}sendStream(_,o,c,T){return k(this,void 0,void 0,function*(){return this.request(_,o,c,T)})}getJson(_){return k(this,arguments,void 0,function*(o,c={}){c[m.Accept]=this._getExistingOrDefaultHeader(
c,m.Accept,a.ApplicationJson);const T=yield this.get(o,c);return this._processResponse(T,this.requestOptions)})}postJson(_,o){return k(this,arguments,void 0,function*(c,T,S={}){const x=JSON.stringify(
T,null,2);S[m.Accept]=this._getExistingOrDefaultHeader(S,m.Accept,a.ApplicationJson),S[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,a.ApplicationJson);const V=yield this.post(c,x,S);return this.
_processResponse(V,this.requestOptions)})}putJson(_,o){return k(this,arguments,void 0,function*(c,T,S={}){const x=JSON.stringify(T,null,2);S[m.Accept]=this._getExistingOrDefaultHeader(S,m.Accept,a.ApplicationJson),
S[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,a.ApplicationJson);const V=yield this.put(c,x,S);return this._processResponse(V,this.requestOptions)})}patchJson(_,o){return k(this,arguments,
void 0,function*(c,T,S={}){const x=JSON.stringify(T,null,2);S[m.Accept]=this._getExistingOrDefaultHeader(S,m.Accept,a.ApplicationJson),S[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,a.
ApplicationJson);const V=yield this.patch(c,x,S);return this._processResponse(V,this.requestOptions)})}request(_,o,c,T){return k(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const S=new URL(o);let x=this._prepareRequest(_,S,T);const V=this._allowRetries&&w.includes(_)?this._maxRetries+1:1;let ee=0,ie;do{if(ie=yield this.requestRaw(x,c),ie&&ie.
message&&ie.message.statusCode===b.Unauthorized){let se;for(const ue of this.handlers)if(ue.canHandleAuthentication(ie)){se=ue;break}return se?se.handleAuthentication(this,x,c):ie}let fe=this._maxRedirects;
for(;ie.message.statusCode&&i.includes(ie.message.statusCode)&&this._allowRedirects&&fe>0;){const se=ie.message.headers.location;if(!se)break;const ue=new URL(se);if(S.protocol==="https:"&&S.protocol!==
ue.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),ue.hostname!==S.hostname)for(const M in T)M.toLowerCase()==="authorization"&&delete T[M];x=this._prepareRequest(_,ue,T),ie=yield this.requestRaw(
x,c),fe--}if(!ie.message.statusCode||!h.includes(ie.message.statusCode))return ie;ee+=1,ee<V&&(yield ie.readBody(),yield this._performExponentialBackoff(ee))}while(ee<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(_,o){return k(this,void 0,void 0,function*(){return new Promise((c,T)=>{function S(x,V){x?T(x):V?c(V):T(new Error("Unknown error"))}this.requestRawWithCallback(
_,o,S)})})}requestRawWithCallback(_,o,c){typeof o=="string"&&(_.options.headers||(_.options.headers={}),_.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let T=!1;function S(ee,ie){T||(T=
!0,c(ee,ie))}const x=_.httpModule.request(_.options,ee=>{const ie=new E(ee);S(void 0,ie)});let V;x.on("socket",ee=>{V=ee}),x.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),S(new Error(`Request \
timeout: ${_.options.path}`))}),x.on("error",function(ee){S(ee)}),o&&typeof o=="string"&&x.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){x.end()}),o.pipe(x)):x.end()}getAgent(_){const o=new URL(
_);return this._getAgent(o)}getAgentDispatcher(_){const o=new URL(_),c=z.s(o);if(c&&c.hostname)return this._getProxyAgentDispatcher(o,c)}_prepareRequest(_,o,c){const T={};T.parsedUrl=o;const S=T.parsedUrl.
protocol==="https:";T.httpModule=S?W:N;const x=S?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):x,T.options.path=(T.parsedUrl.pathname||
"")+(T.parsedUrl.search||""),T.options.method=_,T.options.headers=this._mergeHeaders(c),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this._getAgent(T.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(T.options);return T}_mergeHeaders(_){return this.requestOptions&&this.requestOptions.headers?Object.assign({},I(this.requestOptions.headers),
I(_||{})):I(_||{})}_getExistingOrDefaultHeader(_,o,c){let T;if(this.requestOptions&&this.requestOptions.headers){const x=I(this.requestOptions.headers)[o];x&&(T=typeof x=="number"?x.toString():x)}const S=_[o];
return S!==void 0?typeof S=="number"?S.toString():S:T!==void 0?T:c}_getExistingOrDefaultContentTypeHeader(_,o){let c;if(this.requestOptions&&this.requestOptions.headers){const S=I(this.requestOptions.
headers)[m.ContentType];S&&(typeof S=="number"?c=String(S):Array.isArray(S)?c=S.join(", "):c=S)}const T=_[m.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.isArray(T)?T.join(", "):T:
c!==void 0?c:o}_getAgent(_){let o;const c=z.s(_),T=c&&c.hostname;if(this._keepAlive&&T&&(o=this._proxyAgent),T||(o=this._agent),o)return o;const S=_.protocol==="https:";let x=100;if(this.requestOptions&&
(x=this.requestOptions.maxSockets||$.globalAgent.maxSockets),c&&c.hostname){const V={maxSockets:x,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(c.username||c.password)&&{proxyAuth:`${c.
username}:${c.password}`}),{host:c.hostname,port:c.port})};let ee;const ie=c.protocol==="https:";S?ee=ie?D.httpsOverHttps:D.httpsOverHttp:ee=ie?D.httpOverHttps:D.httpOverHttp,o=ee(V),this._proxyAgent=
o}if(!o){const V={keepAlive:this._keepAlive,maxSockets:x};o=S?new j.Agent(V):new $.Agent(V),this._agent=o}return S&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),
o}_getProxyAgentDispatcher(_,o){let c;if(this._keepAlive&&(c=this._proxyAgentDispatcher),c)return c;const T=_.protocol==="https:";return c=new L.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?
1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=c,T&&this._ignoreSslError&&(c.options=Object.assign(c.options.
requestTls||{},{rejectUnauthorized:!1})),c}_getUserAgentWithOrchestrationId(_){const o=_||"actions/http-client",c=process.env.ACTIONS_ORCHESTRATION_ID;if(c){const T=c.replace(/[^a-z0-9_.-]/gi,"_");return`${o}\
 actions_orchestration_id/${T}`}return o}_performExponentialBackoff(_){return k(this,void 0,void 0,function*(){_=Math.min(O,_);const o=f*Math.pow(2,_);return new Promise(c=>setTimeout(()=>c(),o))})}_processResponse(_,o){
return k(this,void 0,void 0,function*(){return new Promise((c,T)=>k(this,void 0,void 0,function*(){const S=_.message.statusCode||0,x={statusCode:S,result:null,headers:{}};S===b.NotFound&&c(x);function V(fe,se){
if(typeof se=="string"){const ue=new Date(se);if(!isNaN(ue.valueOf()))return ue}return se}let ee,ie;try{ie=yield _.readBody(),ie&&ie.length>0&&(o&&o.deserializeDates?ee=JSON.parse(ie,V):ee=JSON.parse(
ie),x.result=ee),x.headers=_.message.headers}catch{}if(S>299){let fe;ee&&ee.message?fe=ee.message:ie&&ie.length>0?fe=ie:fe=`Failed request: (${S})`;const se=new d(fe,S);se.result=x.result,T(se)}else c(
x)}))})}}const I=s=>Object.keys(s).reduce((_,o)=>(_[o.toLowerCase()]=s[o],_),{})}),9783:((q,ae,t)=>{t.d(ae,{H:()=>N,s:()=>$});function $(z){const D=z.protocol==="https:";if(N(z))return;const B=D?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new W(B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new W(`http://${B}`)}else
return}function N(z){if(!z.hostname)return!1;const D=z.hostname;if(j(D))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;let R;z.port?R=Number(z.port):z.protocol==="http:"?
R=80:z.protocol==="https:"&&(R=443);const L=[z.hostname.toUpperCase()];typeof R=="number"&&L.push(`${L[0]}:${R}`);for(const k of B.split(",").map(b=>b.trim().toUpperCase()).filter(b=>b))if(k==="*"||L.
some(b=>b===k||b.endsWith(`.${k}`)||k.startsWith(".")&&b.endsWith(`${k}`)))return!0;return!1}function j(z){const D=z.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||
D.startsWith("[0:0:0:0:0:0:0:1]")}class W extends URL{constructor(D,B){super(D,B),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,ae,t)=>{t.d(ae,{E:()=>W});class ${diff(D,B,R={}){let L;typeof R=="function"?(L=R,R={}):"callback"in R&&(L=R.callback);
const k=this.castInput(D,R),b=this.castInput(B,R),m=this.removeEmpty(this.tokenize(k,R)),a=this.removeEmpty(this.tokenize(b,R));return this.diffWithOptionsObj(m,a,R,L)}diffWithOptionsObj(D,B,R,L){var k;
const b=g=>{if(g=this.postProcess(g,R),L){setTimeout(function(){L(g)},0);return}else return g},m=B.length,a=D.length;let l=1,i=m+a;R.maxEditLength!=null&&(i=Math.min(i,R.maxEditLength));const h=(k=R.timeout)!==
null&&k!==void 0?k:1/0,w=Date.now()+h,O=[{oldPos:-1,lastComponent:void 0}];let f=this.extractCommon(O[0],B,D,0,R);if(O[0].oldPos+1>=a&&f+1>=m)return b(this.buildValues(O[0].lastComponent,B,D));let d=-1/0,
E=1/0;const u=()=>{for(let g=Math.max(d,-l);g<=Math.min(E,l);g+=2){let I;const s=O[g-1],_=O[g+1];s&&(O[g-1]=void 0);let o=!1;if(_){const T=_.oldPos-g;o=_&&0<=T&&T<m}const c=s&&s.oldPos+1<a;if(!o&&!c){
O[g]=void 0;continue}if(!c||o&&s.oldPos<_.oldPos?I=this.addToPath(_,!0,!1,0,R):I=this.addToPath(s,!1,!0,1,R),f=this.extractCommon(I,B,D,g,R),I.oldPos+1>=a&&f+1>=m)return b(this.buildValues(I.lastComponent,
B,D))||!0;O[g]=I,I.oldPos+1>=a&&(E=Math.min(E,g-1)),f+1>=m&&(d=Math.max(d,g+1))}l++};if(L)(function g(){setTimeout(function(){if(l>i||Date.now()>w)return L(void 0);u()||g()},0)})();else for(;l<=i&&Date.
now()<=w;){const g=u();if(g)return g}}addToPath(D,B,R,L,k){const b=D.lastComponent;return b&&!k.oneChangePerToken&&b.added===B&&b.removed===R?{oldPos:D.oldPos+L,lastComponent:{count:b.count+1,added:B,
removed:R,previousComponent:b.previousComponent}}:{oldPos:D.oldPos+L,lastComponent:{count:1,added:B,removed:R,previousComponent:b}}}extractCommon(D,B,R,L,k){const b=B.length,m=R.length;let a=D.oldPos,
l=a-L,i=0;for(;l+1<b&&a+1<m&&this.equals(R[a+1],B[l+1],k);)l++,a++,i++,k.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return i&&!k.oneChangePerToken&&
(D.lastComponent={count:i,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=a,l}equals(D,B,R){return R.comparator?R.comparator(D,B):D===B||!!R.ignoreCase&&D.toLowerCase()===B.toLowerCase()}removeEmpty(D){
const B=[];for(let R=0;R<D.length;R++)D[R]&&B.push(D[R]);return B}castInput(D,B){return D}tokenize(D,B){return Array.from(D)}join(D){return D.join("")}postProcess(D,B){return D}get useLongestToken(){return!1}buildValues(D,B,R){
const L=[];let k;for(;D;)L.push(D),k=D.previousComponent,delete D.previousComponent,D=k;L.reverse();const b=L.length;let m=0,a=0,l=0;for(;m<b;m++){const i=L[m];if(i.removed)i.value=this.join(R.slice(l,
l+i.count)),l+=i.count;else{if(!i.added&&this.useLongestToken){let h=B.slice(a,a+i.count);h=h.map(function(w,O){const f=R[l+O];return f.length>w.length?f:w}),i.value=this.join(h)}else i.value=this.join(
B.slice(a,a+i.count));a+=i.count,i.added||(l+=i.count)}}return L}}class N extends ${tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const j=new N;function W(z,D,B){return j.diff(
z,D,B)}})},vt={};function ze(q){var ae=vt[q];if(ae!==void 0)return ae.exports;var t=vt[q]={exports:{}},$=!0;try{It[q].call(t.exports,t,t.exports,ze),$=!1}finally{$&&delete vt[q]}return t.exports}ze.m=
It,typeof ze<"u"&&(ze.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",t=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=j=>{j&&j.d<1&&(j.d=1,j.
forEach(W=>W.r--),j.forEach(W=>W.r--?W.r++:W()))},N=j=>j.map(W=>{if(W!==null&&typeof W=="object"){if(W[q])return W;if(W.then){var z=[];z.d=0,W.then(R=>{D[ae]=R,$(z)},R=>{D[t]=R,$(z)});var D={};return D[q]=
R=>R(z),D}}var B={};return B[q]=R=>{},B[ae]=W,B});ze.a=(j,W,z)=>{var D;z&&((D=[]).d=-1);var B=new Set,R=j.exports,L,k,b,m=new Promise((a,l)=>{b=l,k=a});m[ae]=R,m[q]=a=>(D&&a(D),B.forEach(a),m.catch(l=>{})),
j.exports=m,W(a=>{L=N(a);var l,i=()=>L.map(w=>{if(w[t])throw w[t];return w[ae]}),h=new Promise(w=>{l=()=>w(i),l.r=0;var O=f=>f!==D&&!B.has(f)&&(B.add(f),f&&!f.d&&(l.r++,f.push(l)));L.map(f=>f[q](O))});
return l.r?h:i()},a=>(a?b(m[t]=a):k(R),$(D))),D&&D.d<0&&(D.d=0)}})(),(()=>{var q=Object.getPrototypeOf?t=>Object.getPrototypeOf(t):t=>t.__proto__,ae;ze.t=function(t,$){if($&1&&(t=this(t)),$&8||typeof t==
"object"&&t&&($&4&&t.__esModule||$&16&&typeof t.then=="function"))return t;var N=Object.create(null);ze.r(N);var j={};ae=ae||[null,q({}),q([]),q(q)];for(var W=$&2&&t;typeof W=="object"&&!~ae.indexOf(W);W=
q(W))Object.getOwnPropertyNames(W).forEach(z=>j[z]=()=>t[z]);return j.default=()=>t,ze.d(N,j),N}})(),ze.d=(q,ae)=>{for(var t in ae)ze.o(ae,t)&&!ze.o(q,t)&&Object.defineProperty(q,t,{enumerable:!0,get:ae[t]})},
ze.f={},ze.e=q=>Promise.all(Object.keys(ze.f).reduce((ae,t)=>(ze.f[t](q,ae),ae),[])),ze.u=q=>""+q+".index.js",ze.o=(q,ae)=>Object.prototype.hasOwnProperty.call(q,ae),ze.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},ae=t=>{var{ids:$,modules:N,runtime:j}=t,W,z,D=0;for(W in N)
ze.o(N,W)&&(ze.m[W]=N[W]);for(j&&j(ze);D<$.length;D++)z=$[D],ze.o(q,z)&&q[z]&&q[z][0](),q[$[D]]=0};ze.f.j=(t,$)=>{var N=ze.o(q,t)?q[t]:void 0;if(N!==0)if(N)$.push(N[1]);else{var j=import("./"+ze.u(t)).
then(ae,W=>{throw q[t]!==0&&(q[t]=void 0),W}),j=Promise.race([j,new Promise(W=>N=q[t]=[W])]);$.push(N[1]=j)}}})();var Rt=ze(6325);Rt=await Rt;
