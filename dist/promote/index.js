const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ue}from"module";const Nt={};var It={3313:(q=>{q.exports=ae;function ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ae.prototype.go=function(j){this.pending<this.max?$(this,j):this.waiting.push(j)},ae.prototype.wait=function(j){this.pending===0?j(this.error):this.listeners.push(j)},ae.prototype.hold=
function(){return t(this)};function t(j){j.pending+=1;var N=!1;return W;function W(D){if(N)throw new Error("callback called twice");if(N=!0,j.error=j.error||D,j.pending-=1,j.waiting.length>0&&j.pending<
j.max)$(j,j.waiting.shift());else if(j.pending===0){var B=j.listeners;j.listeners=[],B.forEach(K)}}function K(D){D(j.error)}}function $(j,N){N(t(j))}}),770:((q,ae,t)=>{q.exports=t(218)}),218:((q,ae,t)=>{
var $,j=t(9278),N=t(4756),W=t(8611),K=t(5692),D=t(4434),B=t(2613),I=t(9023);ae.httpOverHttp=L,ae.httpsOverHttp=R,ae.httpOverHttps=b,ae.httpsOverHttps=i;function L(S){var o=new a(S);return o.request=W.
request,o}function R(S){var o=new a(S);return o.request=W.request,o.createSocket=u,o.defaultPort=443,o}function b(S){var o=new a(S);return o.request=K.request,o}function i(S){var o=new a(S);return o.request=
K.request,o.createSocket=u,o.defaultPort=443,o}function a(S){var o=this;o.options=S||{},o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||W.Agent.defaultMaxSockets,o.requests=[],o.
sockets=[],o.on("free",function(g,y,E,T){for(var d=c(y,E,T),_=0,r=o.requests.length;_<r;++_){var f=o.requests[_];if(f.host===d.host&&f.port===d.port){o.requests.splice(_,1),f.request.onSocket(g);return}}
g.destroy(),o.removeSocket(g)})}I.inherits(a,D.EventEmitter),a.prototype.addRequest=function(o,h,g,y){var E=this,T=m({request:o},E.options,c(h,g,y));if(E.sockets.length>=this.maxSockets){E.requests.push(
T);return}E.createSocket(T,function(d){d.on("free",_),d.on("close",r),d.on("agentRemove",r),o.onSocket(d);function _(){E.emit("free",d,T)}function r(f){E.removeSocket(d),d.removeListener("free",_),d.removeListener(
"close",r),d.removeListener("agentRemove",r)}})},a.prototype.createSocket=function(o,h){var g=this,y={};g.sockets.push(y);var E=m({},g.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{
host:o.host+":"+o.port}});o.localAddress&&(E.localAddress=o.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),l(
"making CONNECT request");var T=g.request(E);T.useChunkedEncodingByDefault=!1,T.once("response",d),T.once("upgrade",_),T.once("connect",r),T.once("error",f),T.end();function d(k){k.upgrade=!0}function _(k,x,O){
process.nextTick(function(){r(k,x,O)})}function r(k,x,O){if(T.removeAllListeners(),x.removeAllListeners(),k.statusCode!==200){l("tunneling socket could not be established, statusCode=%d",k.statusCode),
x.destroy();var V=new Error("tunneling socket could not be established, statusCode="+k.statusCode);V.code="ECONNRESET",o.request.emit("error",V),g.removeSocket(y);return}if(O.length>0){l("got illegal \
response body from proxy"),x.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",o.request.emit("error",V),g.removeSocket(y);return}return l("tunneling connection has\
 established"),g.sockets[g.sockets.indexOf(y)]=x,h(x)}function f(k){T.removeAllListeners(),l(`tunneling socket could not be established, cause=%s
`,k.message,k.stack);var x=new Error("tunneling socket could not be established, cause="+k.message);x.code="ECONNRESET",o.request.emit("error",x),g.removeSocket(y)}},a.prototype.removeSocket=function(o){
var h=this.sockets.indexOf(o);if(h!==-1){this.sockets.splice(h,1);var g=this.requests.shift();g&&this.createSocket(g,function(y){g.request.onSocket(y)})}};function u(S,o){var h=this;a.prototype.createSocket.
call(h,S,function(g){var y=S.request.getHeader("host"),E=m({},h.options,{socket:g,servername:y?y.replace(/:.*$/,""):S.host}),T=N.connect(0,E);h.sockets[h.sockets.indexOf(g)]=T,o(T)})}function c(S,o,h){
return typeof S=="string"?{host:S,port:o,localAddress:h}:S}function m(S){for(var o=1,h=arguments.length;o<h;++o){var g=arguments[o];if(typeof g=="object")for(var y=Object.keys(g),E=0,T=y.length;E<T;++E){
var d=y[E];g[d]!==void 0&&(S[d]=g[d])}}return S}var l;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?l=function(){var S=Array.prototype.slice.call(arguments);typeof S[0]=="string"?S[0]=
"TUNNEL: "+S[0]:S.unshift("TUNNEL:"),console.error.apply(console,S)}:l=function(){},$=l}),4248:(q=>{const ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function t($){let j=-1;for(let N of $)j=ae[(j^N)&255]^j>>>8;return(j^-1)>>>0}q.exports=t}),3502:((q,ae,t)=>{var $=t(9896),j=t(9023),N=t(2203),W=N.Readable,K=N.PassThrough,D=t(3313),B=t(4434).
EventEmitter;ae.BufferSlicer=R,ae.FdSlicer=I,j.inherits(I,B);function I(b){B.call(this),this.fd=b,this.pend=new D,this.pend.max=1,this.refCount=0}I.prototype.read=function(b,i,a,u,c){var m=this;m.pend.
go(function(l){$.read(m.fd,b,i,a,u,function(S,o,h){l(),c(S,o,h)})})},I.prototype.createReadStream=function(b){return new L(this,b)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;$.close(b.fd,i);function i(a){a?b.emit("error",a):b.emit("close")}},j.inherits(L,W);function L(b,i){i=i||
{},W.call(this,i),this.context=b,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}L.prototype._read=function(b){var i=this,a=Math.min(i._readableState.highWaterMark,b);
if(i.endOffset!=null&&(a=Math.min(a,i.endOffset-i.pos)),a<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(u){var c=Buffer.allocUnsafe(a);$.read(i.context.fd,c,0,a,i.pos,function(m,l){
m?i.destroy(m):l===0?(i.push(null),i._cleanup()):(i.pos+=l,i.push(c.slice(0,l))),u()})})},L.prototype._destroy=function(b,i){this._cleanup(),i(b)},L.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},j.inherits(R,B);function R(b){B.call(this),this.refCount=0,this.buffer=b}R.prototype.read=function(b,i,a,u,c){if(!(0<=i&&i<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+b.length);if(u<0)throw new RangeError("position is negative: "+u);if(i+a>b.length&&(a=b.length-i),u+a>this.buffer.length&&(a=this.buffer.length-u),a<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(b,i,u,u+a),setImmediate(function(){c(null,a)})},R.prototype.createReadStream=function(b){b=b||{};var i=new K(b);i.start=b.start||0,i.endOffset=b.end,i.pos=i.endOffset||
this.buffer.length;for(var a=this.buffer.slice(i.start,i.pos),u=65536,c=0;;){var m=c+u;if(m>=a.length){c<a.length&&i.write(a.slice(c,a.length));break}i.write(a.slice(c,m)),c=m}return i.end(),i},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,ae,t)=>{var $,j=t(9896),N=t(3106),W=t(3502),K=t(9023),D=t(
4434).EventEmitter,B=t(2203).Transform,I=t(2203).PassThrough,L=t(2203).Writable;const R=typeof N.crc32=="function"?N.crc32:t(4248);$=c,$=m,$=l,$=S,$=b,$=i,ae.SY=a,$=u,$=T,ae.ax=d,$=_,$=r,$=o,$=y,$=E,$=
x;function b(M,A){return new Promise((J,s)=>{c(M,{...A,lazyEntries:!0},function(v,z){if(v)return s(v);J(z)})})}function i(M,A){return new Promise((J,s)=>{m(M,{...A,lazyEntries:!0},function(v,z){if(v)return s(
v);J(z)})})}function a(M,A){return new Promise((J,s)=>{l(M,{...A,lazyEntries:!0},function(v,z){if(v)return s(v);J(z)})})}function u(M,A,J){return new Promise((s,v)=>{S(M,A,{...J,lazyEntries:!0},function(z,w){
if(z)return v(z);s(w)})})}function c(M,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),J==null&&(J=le),j.open(M,"r",function(s,v){if(s)return J(s);m(v,A,function(z,w){z&&j.close(v,le),
J(z,w)})})}function m(M,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),J==null&&(J=le),j.fstat(M,function(s,v){if(s)return J(s);var z=new W.FdSlicer(M);S(z,v.size,A,J)})}
function l(M,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var s=new W.BufferSlicer(M);S(s,M.length,A,J)}function S(M,A,J,s){typeof J=="function"&&(s=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var v=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),s==null&&(s=le),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");M.ref();var z=22,w=20,U=65535,H=Math.min(w+z+U,A),Q=fe(H),G=A-Q.length;f(M,Q,0,H,G,function(te){if(te)return s(te);for(var ne=H-z;ne>=
0;ne-=1)if(Q.readUInt32LE(ne)===101010256){var he=Q.subarray(ne),ue=he.readUInt16LE(4),ge=he.readUInt16LE(10),ve=he.readUInt32LE(16),Te=he.readUInt16LE(20),_e=he.length-z;if(Te!==_e)return s(new Error(
"Invalid comment length. Expected: "+_e+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ye=v?ee(he.subarray(
22),!1):he.subarray(22);if(ne-w>=0&&Q.readUInt32LE(ne-w)===117853008){var Ie=Q.subarray(ne-w,ne-w+w),we=ie(Ie,8),Ee=fe(56);return f(M,Ee,0,Ee.length,we,function(ke){return ke?s(ke):Ee.readUInt32LE(0)!==
101075792?s(new Error("invalid zip64 end of central directory record signature")):(ue=Ee.readUInt32LE(16),ue!==0?s(new Error("multi-disk zip files are not supported: found disk number: "+ue)):(ge=ie(Ee,
32),ve=ie(Ee,48),s(null,new o(M,ve,A,ge,ye,J.autoClose,J.lazyEntries,v,J.validateEntrySizes,J.strictFileNames))))})}return ue!==0?s(new Error("multi-disk zip files are not supported: found disk number\
: "+ue)):s(null,new o(M,ve,A,ge,ye,J.autoClose,J.lazyEntries,v,J.validateEntrySizes,J.strictFileNames))}s(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}K.inherits(o,D);function o(M,A,J,s,v,z,w,U,H,Q){var G=this;D.call(G),G.reader=M,G.reader.on("error",function(te){g(G,te)}),G.reader.once("close",function(){G.emit("close")}),G.readEntryCursor=
A,G.fileSize=J,G.entryCount=s,G.comment=v,G.entriesRead=0,G.autoClose=!!z,G.lazyEntries=!!w,G.decodeStrings=!!U,G.validateEntrySizes=!!H,G.strictFileNames=!!Q,G.isOpen=!0,G.emittedError=!1,G.hasEachEntryBeenCalled=
!1,G.lazyEntries||G._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function h(M,A){M.autoClose&&M.close(),g(M,A)}function g(M,A){M.emittedError||(M.emittedError=
!0,M.emit("error",A))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var M=this;
if(M.entryCount===M.entriesRead){setImmediate(function(){M.autoClose&&M.close(),!M.emittedError&&M.emit("end")});return}if(!M.emittedError){var A=fe(46);f(M.reader,A,0,A.length,M.readEntryCursor,function(J){
if(J)return h(M,J);if(!M.emittedError){var s=new y,v=A.readUInt32LE(0);if(v!==33639248)return h(M,new Error("invalid central directory file header signature: 0x"+v.toString(16)));if(s.versionMadeBy=A.
readUInt16LE(4),s.versionNeededToExtract=A.readUInt16LE(6),s.generalPurposeBitFlag=A.readUInt16LE(8),s.compressionMethod=A.readUInt16LE(10),s.lastModFileTime=A.readUInt16LE(12),s.lastModFileDate=A.readUInt16LE(
14),s.crc32=A.readUInt32LE(16),s.compressedSize=A.readUInt32LE(20),s.uncompressedSize=A.readUInt32LE(24),s.fileNameLength=A.readUInt16LE(28),s.extraFieldLength=A.readUInt16LE(30),s.fileCommentLength=A.
readUInt16LE(32),s.internalFileAttributes=A.readUInt16LE(36),s.externalFileAttributes=A.readUInt32LE(38),s.relativeOffsetOfLocalHeader=A.readUInt32LE(42),s.generalPurposeBitFlag&64)return h(M,new Error(
"strong encryption is not supported"));M.readEntryCursor+=46,A=fe(s.fileNameLength+s.extraFieldLength+s.fileCommentLength),f(M.reader,A,0,A.length,M.readEntryCursor,function(z){if(z)return h(M,z);if(!M.
emittedError){s.fileNameRaw=A.subarray(0,s.fileNameLength);var w=s.fileNameLength+s.extraFieldLength;s.extraFieldRaw=A.subarray(s.fileNameLength,w),s.fileCommentRaw=A.subarray(w,w+s.fileCommentLength);
try{s.extraFields=r(s.extraFieldRaw)}catch(ge){return h(M,ge)}if(M.decodeStrings){var U=(s.generalPurposeBitFlag&2048)!==0;s.fileComment=ee(s.fileCommentRaw,U),s.fileName=d(s.generalPurposeBitFlag,s.fileNameRaw,
s.extraFields,M.strictFileNames);var H=_(s.fileName);if(H!=null)return h(M,new Error(H))}else s.fileComment=s.fileCommentRaw,s.fileName=s.fileNameRaw;s.comment=s.fileComment,M.readEntryCursor+=A.length,
M.entriesRead+=1;for(var Q=0;Q<s.extraFields.length;Q++){var G=s.extraFields[Q];if(G.id===1){var te=G.data,ne=0;if(s.uncompressedSize===4294967295){if(ne+8>te.length)return h(M,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));s.uncompressedSize=ie(te,ne),ne+=8}if(s.compressedSize===4294967295){if(ne+8>te.length)return h(M,new Error("zip64 extended information\
 extra field does not include compressed size"));s.compressedSize=ie(te,ne),ne+=8}if(s.relativeOffsetOfLocalHeader===4294967295){if(ne+8>te.length)return h(M,new Error("zip64 extended information extr\
a field does not include relative header offset"));s.relativeOffsetOfLocalHeader=ie(te,ne),ne+=8}break}}if(M.validateEntrySizes&&s.compressionMethod===0){var he=s.uncompressedSize;if(s.isEncrypted()&&
(he+=12),s.compressedSize!==he){var ue="compressed/uncompressed size mismatch for stored file: "+s.compressedSize+" != "+s.uncompressedSize;return h(M,new Error(ue))}}M.emit("entry",s),M.lazyEntries||
M._readEntry()}})}})}},o.prototype.eachEntry=function(){const M=this;if(!M.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(M.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");M.hasEachEntryBeenCalled=!0;let A=null;M.on("entry",s),M.on("end",v),M.on("error",z);function J(){M.removeListener("entry",s),M.removeListener("end",v),M.removeListener(
"error",z),M.autoClose&&M.close()}function s(w){let{resolve:U}=A;A=null,U({value:w})}function v(){let{resolve:w}=A;A=null,J(),w({done:!0})}function z(w){let{reject:U}=A;A=null,J(),U(w)}return{[Symbol.
asyncIterator](){return this},next(){const w=new Promise((U,H)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:U,reject:H}});return M.readEntry(),w},return(w){
return J(),Promise.resolve({done:!0,value:w})},throw(w){return J(),Promise.reject(w)}}},o.prototype.openReadStream=function(M,A,J){var s=this,v=0,z=M.compressedSize;if(J==null&&(J=A,A=null),A==null)A=
{};else{if(A.decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(A.decrypt!=null){if(!M.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(A.decrypt!==!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(M.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(A.decompress!=null){if(!M.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.
decompress===!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);U=A.decompress}}if(A.start!=null){if(v=A.start,v<0)throw new Error("options.start < 0");if(v>M.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(z=A.end,z<0)throw new Error("options.end < 0");if(z>M.compressedSize)throw new Error("options.end > entry.compressedSize");if(z<
v)throw new Error("options.end < options.start")}}var w=A.decodeFileData===!1||(M.compressionMethod===0||M.compressionMethod===8&&A.decompress===!1)&&(!M.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!w)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!s.isOpen)return J(new Error("closed"));if(M.isEncrypted()&&!w&&A.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var U;if(w)U=!1;else if(M.compressionMethod===8)U=A.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+M.compressionMethod));s.readLocalFileHeader(M,{minimal:!0},function(H,Q){if(H)return J(H);s.openReadStreamLowLevel(Q.fileDataStart,M.compressedSize,v,z,U,M.uncompressedSize,J)})},o.prototype.
openReadStreamLowLevel=function(M,A,J,s,v,z,w){var U=this,H=M+A,Q=U.reader.createReadStream({start:M+J,end:M+s}),G=Q;if(v){var te=!1,ne=N.createInflateRaw();Q.on("error",function(he){setImmediate(function(){
te||ne.emit("error",he)})}),Q.pipe(ne),U.validateEntrySizes?(G=new k(z),ne.on("error",function(he){setImmediate(function(){te||G.emit("error",he)})}),ne.pipe(G)):G=ne,se(G,function(){te=!0,ne!==G&&ne.
unpipe(G),Q.unpipe(ne),Q.destroy()})}w(null,G)},o.prototype.readLocalFileHeader=function(M,A,J){var s=this;J==null&&(J=A,A=null),A==null&&(A={}),s.reader.ref();var v=fe(30);f(s.reader,v,0,v.length,M.relativeOffsetOfLocalHeader,
function(z){try{if(z)return J(z);var w=v.readUInt32LE(0);if(w!==67324752)return J(new Error("invalid local file header signature: 0x"+w.toString(16)));var U=v.readUInt16LE(26),H=v.readUInt16LE(28),Q=M.
relativeOffsetOfLocalHeader+30+U+H;if(Q+M.compressedSize>s.fileSize)return J(new Error("file data overflows file bounds: "+Q+" + "+M.compressedSize+" > "+s.fileSize));if(A.minimal)return J(null,{fileDataStart:Q});
var G=new E;G.fileDataStart=Q,G.versionNeededToExtract=v.readUInt16LE(4),G.generalPurposeBitFlag=v.readUInt16LE(6),G.compressionMethod=v.readUInt16LE(8),G.lastModFileTime=v.readUInt16LE(10),G.lastModFileDate=
v.readUInt16LE(12),G.crc32=v.readUInt32LE(14),G.compressedSize=v.readUInt32LE(18),G.uncompressedSize=v.readUInt32LE(22),G.fileNameLength=U,G.extraFieldLength=H,v=fe(U+H),s.reader.ref(),f(s.reader,v,0,
v.length,M.relativeOffsetOfLocalHeader+30,function(te){try{return te?J(te):(G.fileName=v.subarray(0,U),G.extraField=v.subarray(U),J(null,G))}finally{s.reader.unref()}})}finally{s.reader.unref()}})},o.
prototype.openReadStreamPromise=function(M,A){return new Promise((J,s)=>{this.openReadStream(M,A,function(v,z){if(v)return s(v);J(z)})})},o.prototype.openReadStreamLowLevelPromise=function(M,A,J,s,v,z){
return new Promise((w,U)=>{this.openReadStream(M,A,J,s,v,z,function(H,Q){if(H)return U(H);w(Q)})})},o.prototype.readLocalFileHeaderPromise=function(M,A){return new Promise((J,s)=>{this.readLocalFileHeader(
M,A,function(v,z){if(v)return s(v);J(z)})})};function y(){}y.prototype.getLastModDate=function(M){if(M==null&&(M={}),!M.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var J=this.extraFields[A];
if(J.id===21589){var s=J.data;if(s.length<5)continue;var v=s[0],z=1;if(!(v&z))continue;var w=s.readInt32LE(1);return new Date(w*1e3)}else if(J.id===10){var s=J.data;if(s.length!==32||s.readUInt16LE(4)!==
1||s.readUInt16LE(6)!==24)continue;var U=s.readUInt32LE(8)+4294967296*s.readInt32LE(12),H=U/1e4-116444736e5;return new Date(H)}}return T(this.lastModFileDate,this.lastModFileTime,M.timezone)},y.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},y.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},y.prototype.
isCompressed=function(){return this.compressionMethod===8};function E(){}function T(M,A,J){var s=M&31,v=(M>>5&15)-1,z=(M>>9&127)+1980,w=0,U=(A&31)*2,H=A>>5&63,Q=A>>11&31;if(J==null||J==="local")return new Date(
z,v,s,Q,H,U,w);if(J==="UTC")return new Date(Date.UTC(z,v,s,Q,H,U,w));throw new Error("unrecognized options.timezone: "+options.timezone)}function d(M,A,J,s){for(var v=null,z=0;z<J.length;z++){var w=J[z];
if(w.id===28789){if(w.data.length<6||w.data.readUInt8(0)!==1)continue;var U=w.data.readUInt32LE(1);if(R(A)!==U)continue;v=ee(w.data.subarray(5),!0);break}}if(v==null){var H=(M&2048)!==0;v=ee(A,H)}return s||
(v=v.replace(/\\/g,"/")),v}function _(M){return M.indexOf("\\")!==-1?"invalid characters in fileName: "+M:/^[a-zA-Z]:/.test(M)||/^\//.test(M)?"absolute path: "+M:M.split("/").indexOf("..")!==-1?"inval\
id relative path: "+M:null}function r(M){for(var A=[],J=0;J<M.length-3;){var s=M.readUInt16LE(J+0),v=M.readUInt16LE(J+2),z=J+4,w=z+v;if(w>M.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var U=M.subarray(z,w);A.push({id:s,data:U}),J=w}return A}function f(M,A,J,s,v,z){if(s===0)return setImmediate(function(){z(null,fe(0))});M.read(A,J,s,v,function(w,U){if(w)return z(w);
if(U<s)return z(new Error("unexpected EOF"));z()})}K.inherits(k,B);function k(M){B.call(this),this.actualByteCount=0,this.expectedByteCount=M}k.prototype._transform=function(M,A,J){if(this.actualByteCount+=
M.length,this.actualByteCount>this.expectedByteCount){var s="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(s))}J(null,M)},k.
prototype._flush=function(M){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return M(new Error(
A))}M()},K.inherits(x,D);function x(){D.call(this),this.refCount=0}x.prototype.ref=function(){this.refCount+=1},x.prototype.unref=function(){var M=this;if(M.refCount-=1,M.refCount>0)return;if(M.refCount<
0)throw new Error("invalid unref");M.close(A);function A(J){if(J)return M.emit("error",J);M.emit("close")}},x.prototype.createReadStream=function(M){M==null&&(M={});var A=M.start,J=M.end;if(A===J){var s=new I;
return setImmediate(function(){s.end()}),s}var v=this._readStreamForRange(A,J),z=!1,w=new O(this);v.on("error",function(H){setImmediate(function(){z||w.emit("error",H)})}),se(w,function(){v.unpipe(w),
w.unref(),v.destroy()});var U=new k(J-A);return w.on("error",function(H){setImmediate(function(){z||U.emit("error",H)})}),se(U,function(){z=!0,w.unpipe(U),w.destroy()}),v.pipe(w).pipe(U)},x.prototype.
_readStreamForRange=function(M,A){throw new Error("not implemented")},x.prototype.read=function(M,A,J,s,v){var z=this.createReadStream({start:s,end:s+J}),w=new L,U=0;w._write=function(H,Q,G){H.copy(M,
A+U,0,H.length),U+=H.length,G()},w.on("finish",v),z.on("error",function(H){v(H)}),z.pipe(w)},x.prototype.close=function(M){setImmediate(M)},K.inherits(O,I);function O(M){I.call(this),this.context=M,this.
context.ref(),this.unreffedYet=!1}O.prototype._flush=function(M){this.unref(),M()},O.prototype.unref=function(M){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ee(M,A){if(A)return M.toString("utf8");for(var J="",s=0;s<M.length;s++)J+=V[M[s]];return J}function ie(M,A){var J=M.readUInt32LE(A),s=M.readUInt32LE(A+4);return s*4294967296+J}var fe;typeof Buffer.
allocUnsafe=="function"?fe=function(M){return Buffer.allocUnsafe(M)}:fe=function(M){return new Buffer(M)};function se(M,A){typeof M.destroy=="function"?M._destroy=function(J,s){A(),s?.(J)}:M.destroy=A}
function le(M){if(M)throw M}}),9037:((q,ae,t)=>{var $=N=>{var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=$({getOctokit:()=>kt.getOctokit})}),6543:((q,ae,t)=>{var $=N=>{var W={};return t.d(W,N),W},
j=N=>(()=>N);q.exports=$({defaults:()=>Pt.defaults})}),8008:((q,ae,t)=>{var $=N=>{var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=$({requestLog:()=>Dt.requestLog})}),212:((q,ae,t)=>{var $=N=>{var W={};
return t.d(W,N),W},j=N=>(()=>N);q.exports=$({retry:()=>Ct.retry})}),938:((q,ae,t)=>{var $=N=>{var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=$({default:()=>Lt.default})}),5131:((q,ae,t)=>{var $=N=>{
var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=$({default:()=>Ut.default})}),2613:(q=>{q.exports=Ue(import.meta.url)("assert")}),181:(q=>{q.exports=Ue(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Ue(import.meta.url)("crypto")}),4434:(q=>{q.exports=Ue(import.meta.url)("events")}),9896:(q=>{q.exports=Ue(import.meta.url)("fs")}),1943:(q=>{q.exports=Ue(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Ue(import.meta.url)("http")}),5692:(q=>{q.exports=Ue(import.meta.url)("https")}),9278:(q=>{q.exports=Ue(import.meta.url)("net")}),4573:(q=>{q.exports=Ue(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Ue(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Ue(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Ue(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Ue(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Ue(import.meta.url)("node:https")}),8995:(q=>{q.exports=Ue(import.meta.url)("node:module")}),8161:(q=>{q.exports=Ue(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Ue(import.meta.url)("node:path")}),1708:(q=>{q.exports=Ue(import.meta.url)("node:process")}),7075:(q=>{q.exports=Ue(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Ue(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Ue(import.meta.url)("node:util")}),8522:(q=>{q.exports=Ue(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Ue(import.meta.url)("os")}),6928:(q=>{q.exports=Ue(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Ue(import.meta.url)("stream")}),4756:(q=>{q.exports=Ue(import.meta.url)("tls")}),2018:(q=>{q.exports=Ue(import.meta.url)("tty")}),7016:(q=>{q.exports=Ue(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Ue(import.meta.url)("util")}),3106:(q=>{q.exports=Ue(import.meta.url)("zlib")}),3e3:((q,ae,t)=>{t.d(ae,{WZ:()=>L,j:()=>i,mJ:()=>b});var $=t(7598),j=t(6760),N=t(532),W=t(6191),
K=t(7487),D=t(9870),B=t(3657),I=t(6584);function L(a,u){const c=a.boolean("upload-artifact",!0),m={overwrite:u,retentionDays:a.optional("retention-days",R)},l=a.boolean("artifact-env-variables",!0);return{
upload:c?m:void 0,artifactEnvVariables:l}}function R(a){if(/^0+$/.test(a))return;const u=(0,I.$J)(1/0,!0)(a),c=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>c)throw new Error(`must be at most ${c}\
, the repository's limit in days, not ${u}`);return u}async function b(a,{path:u,sha256:c,package:m},{upload:l,artifactEnvVariables:S}){if(S)return await(0,W.mz)(a,{path:u,digest:c},l);const o=(0,B.zy)(
(0,D.KC)(m)),h=(0,j.join)(await(0,K.Pd)("workflow-artifact-"),(0,j.basename)(u));await(0,N.lo)(h,o);const g=(0,$.createHash)("sha256").update(o).digest("hex");return await(0,W.mz)(a,{path:h,digest:g},
l)}function i({upload:a,artifactEnvVariables:u},c){!a||!u||!(0,K.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,ae,t)=>{t.d(ae,{Bv:()=>L,X7:()=>b,Zw:()=>I});var $=t(9462),j=t(7279),N=t(3657),W=t(5645),K=t(6006),D=t(3349);class B extends j.HR{job;constructor(a,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=a}}function I(i){return i instanceof B?i.job:{}}async function L(i,a,{title:u,longestWaitMs:c,advice:m,idsIn:l}){i.log.info(`${u}: ${a.status||
"no status"}, dock status ${a.dockStatusId}`);let S={};const o=h=>{const g={"dock-status-id":a.dockStatusId,...l(h)},y=Object.keys(g).some(E=>!(E in S));S={...g,...S,...h.status!==""&&{status:h.status}},
y&&i.publish(S)};try{return{last:await(0,K.qt)(i,a,{longestWaitMs:c,advice:m,onStatus:o}),outputs:S}}catch(h){throw new B(S,(0,j.iT)(h))}}const R="Check the workflow in AI for Process, then re-run the\
 job.";async function b(i,a,{workflowId:u,flowId:c,timeoutMs:m,longestWaitMs:l}){return i.log.info(`Exporting workflow ${u}, flow ${c}, from ${a.url.href}`),await(0,$.N)({...i,platform:a},(0,$.R)(m,"N\
o package"),async S=>{const o=await(0,D.Nq)(S,{workflowId:u,flowId:c}),{dockStatusId:h,exportJobId:g}=o,{last:y,outputs:E}=await L(S,o,{title:`Export job ${g??"without an ID"}`,longestWaitMs:l,advice:R,
idsIn:()=>g===void 0?{}:{"export-job-id":g}});try{const T=await(0,D.EH)(S,o,y),d=async()=>(0,D.EH)(S,o,await(0,K.SO)(S,h)),_=k=>(0,N.ue)(k,S.signal),{content:r,...f}=await(0,W.R)(S,{url:T,freshUrl:d,read:_});
return{...f,package:r,job:E}}catch(T){throw new B(E,(0,j.iT)(T))}})}}),2697:((q,ae,t)=>{t.d(ae,{As:()=>u,N9:()=>o,Sm:()=>L,UX:()=>b,cZ:()=>a,dF:()=>S});var $=t(1455),j=t(6760),N=t(7279),W=t(8725),K=t(
7487),D=t(4057),B=t(706),I=t(6779);function L({host:h,pathname:g}){return h+g.replace(/\/$/,"")}const R=2e4;function b({message:h}){return(0,B.OX)(h,1e3)}const i="<dock status ID>";function a(h){const g=new Map;
for(const{name:E,error:T}of h){const{"dock-status-id":d}=(0,I.Zw)(T),_=d===void 0?T.message:T.message.replaceAll(d,i),r=g.get(_)??{names:[],ids:[],help:(0,K.VY)(T)};g.set(_,r),r.names.push(E),d!==void 0&&
r.ids.push(d)}const y=Math.max(100,Math.min(1e3,Math.floor(R/g.size)));return Array.from(g,([E,{names:T,ids:d,help:_}])=>({names:T,message:(0,B.OX)(E,y).replaceAll(i,()=>d.join(", ")),help:_}))}function u(h){
return a(h).map(({names:g,message:y})=>`${g.join(", ")}: ${y}`).join(" | ")}function c(h,g){if(!h||!g||h.message===g.message)return h??g;const y=`${h.message} Also: ${g.message}`;return new Failure({what:y,
topic:asFailure(h).topic},{cause:h})}async function m(h,g,y){let E;const T=await h.catch(d=>(E=toError(d),{...g,...jobOf(E)}));if(setOutputs(T),y){const{titles:d,facts:_}=y,r=factTable([..._,["Workflo\
w ID",T["workflow-id"]],["Dock status ID",T["dock-status-id"]],["Status",T.status&&{words:T.status}],["Duration",{words:humanTime(performance.now())}]]);E?await writeSummary(d.failed,withHelp(b(E),helpFor(
E)),r):await writeSummary(d.done,r)}if(E)throw E}const l=1e6;async function S(h,g){const y=JSON.stringify(g),E=await o(`the output ${h}`,{[`${h}.json`]:y}),T=Buffer.byteLength(y)>l;return T&&(0,W.lm)(
`The output ${h} would be longer than GitHub's limit of 1 MB. Read the file in ${h}-path.`),{[h]:T?[]:g,...E}}async function o(h,g){try{const y=await(0,K.Pd)("workflow-results-"),E={};for(const[T,d]of Object.
entries(g)){const _=(0,j.join)(y,T);await(0,$.writeFile)(_,d),E[`${(0,j.parse)(T).name}-path`]=_}return E}catch(y){return(0,W.t1)().warning(`Can't keep ${h} as a file. ${(0,N.gJ)(y)}`),{}}}}),3018:((q,ae,t)=>{
t.d(ae,{uu:()=>X,S3:()=>At,$0:()=>C});var $=t(1124),j=t(8132),N=t(706),W=t(3436),K=t(2614),D=t(2742),B=t(1345),I=t(8965),L=t(5408);const R=2,b=1e3,i=240,a=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],u="...";function c(e,n){const p=[m(e??n),m(n??e)],[P,F]=[l(e,p[0]),l(n,p[1])],Z=o(P,F);return p[0]===p[1]?Z:[`@@ line ends: ${p[0]}\
 \u2192 ${p[1]} @@`,...Z]}function m(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function l(e,n){return(e?.split(n==="CRLF"?`\r
`:`
`)??[]).flatMap(P=>a.reduce(S,[P]).map((F,Z)=>Z===0?F:u+F))}function S(e,n){return e.flatMap(p=>p.length>i?Array.from(p.matchAll(n),([P])=>P):p)}function o(e,n){const p=new Set(e),F=n.some(re=>p.has(re))?
(0,I.E)([...e],[...n],{maxEditLength:b}):void 0;if(F===void 0)return[...y(e,n),...h("+",n)];let Z=0;return F.flatMap(({added:re,removed:oe,value:Y},ce)=>{const Ae=F[ce+1];if(oe)return y(Y,Ae?.added?Ae.
value:[]);const[De,je]=[ce===0?0:R,Y.length-R],He=Z+g(Y.slice(0,je+1));return Z+=g(Y),re?h("+",Y):Ae===void 0?h(" ",Y.slice(0,De)):je-De<2?h(" ",Y):[...h(" ",Y.slice(0,De)),`@@ line ${He} @@`,...h(" ",
Y.slice(je))]})}function h(e,n){return n.map(p=>`${e} ${p}`)}function g(e){return e.filter(n=>!n.startsWith(u)).length}function y(e,n){const p=new Map(e.map(Z=>[T(Z),Z])),P=n.flatMap(Z=>E(p.get(T(Z))??
Z,Z));return[...P.length===0?[]:[`@@ hard to see: ${[...new Set(P)].join(", ")} @@`],...h("-",e)]}function E(e,n){if(T(e)!==T(n))return[];const[p,P]=[e.normalize(),n.normalize()],F=d(e)===d(n)?[]:["Un\
icode forms"];return p===P?F:[...F,p.trimEnd()===P.trimEnd()?"spaces at the end":"white space"]}function T(e){return d(e.normalize())}function d(e){return e.replace(/\s/g,"")}function _(e,n){let[p,P]=[
0,n];const Z=[...(0,L.$z)(e,oe=>oe.startsWith("@@ line ")?++p:p).values()].flatMap(oe=>{const Y=r(oe,P);return P-=k(oe),Y}),re=e.filter(f).length-Z.filter(f).length;return re===0?Z:[...Z,`@@ ${(0,N.hS)(
re,"more changed line")} @@`]}function r(e,n){const p=re=>re.startsWith("-"),P=k(e.filter(p)),F=k(e)-P,Z={removed:Math.max(n/2,n-F),others:Math.max(n/2,n-P)};return e.filter(re=>{const oe=p(re)?"remov\
ed":"others";return Z[oe]-=re.length+1,Z[oe]>=0})}function f(e){return e.startsWith("-")||e.startsWith("+")}function k(e){return e.reduce((n,p)=>n+p.length+1,0)}var x=t(3499);const O=2,V=60,ee="</deta\
ils>",ie=`<details><summary></summary>


${ee}`.length,fe=100;function se(e,n={}){const p=n.under?.(1/0)??"";return{line:e,rest:"",least:p===""?e:`${e} \u2026`,changes:0,...n,under:p,cut:n.under}}function le(e,n){const{placed:p,left:P}=M(e,n),
F=new Map;let Z=P;for(const[re,{entry:oe,sections:Y}]of p.entries()){const ce=J(oe,oe.least.length+Math.floor(Z/(p.length-re)));Z-=s(ce)-oe.least.length,F.set(oe,ce);for(const Ae of Y)F.set(Ae,[])}return U(
v(e,F).filter(([re])=>re!==""))}function M(e,n){const p=A(e,[]),P=new Map;for(const{sections:ce}of p)for(const Ae of ce)P.set(Ae,(P.get(Ae)??0)+1);const F=new Set,Z=[];let[re,oe]=[n,0];const Y=({entry:ce,
sections:Ae})=>Ae.length===1?0:ce.line.length+ce.under.length;for(const ce of p.sort((Ae,De)=>Y(Ae)-Y(De))){const{entry:Ae,sections:De}=ce,je=De.filter(Xe=>!F.has(Xe)),He=De.filter(Xe=>P.get(Xe)===1),
Ge=je.map(({heading:Xe,folded:it})=>Xe.length+O+(it?ie:0)).reduce((Xe,it)=>Xe+it,Ae.least.length+O),et=oe+V*(je.length-He.length);if(!(Ge+et>re)){re-=Ge,oe=et,Z.push(ce);for(const Xe of je)F.add(Xe);for(const Xe of De)
P.set(Xe,(P.get(Xe)??0)-1)}}return{placed:Z,left:re-oe}}function A(e,n){const p=[...n,e];return e.parts.flatMap(P=>"parts"in P?A(P,p):[{entry:P,sections:p}])}function J({line:e,under:n,rest:p,least:P,
cut:F},Z){if(Z===1/0)return[e,n,p];if(e.length+n.length<=Z)return[e,n];for(let re=Z-e.length-V;F&&re>fe;re=Math.floor(re*.7)){const oe=F(re);if(oe!==""&&e.length+oe.length<=Z)return[e,oe]}return[P]}function s(e){
return e.reduce((n,p)=>n+p.length,0)}function v(e,n){const{heading:p,parts:P,folded:F}=e,re=P.filter(ce=>n.has(ce)).flatMap(ce=>"parts"in ce?v(ce,n):[n.get(ce)??[]]),oe=P.filter(ce=>!n.has(ce)),Y=[...re,
[z(e,oe)]];return F?[[`<details><summary>${p}</summary>`],...Y,[ee]]:[[p],...Y]}function z({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,N.hS)(n.length,"more connecti\
on")}`;const p=e==="workflow"?` in ${(0,N.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(w(n),"more change")}${p}`}function w(e){return e.reduce((n,p)=>n+(p.changes??("parts"in p?w(p.
parts):0)),0)}function U(e){const n=p=>p?.[0]?.startsWith("- ");return e.flatMap((p,P)=>{const F=p[0]===ee||n(p)&&n(e[P-1]);return[P===0?"":F?`
`:`

`,...p]})}var H=t(7856);const Q=80,G=8;function te(e,n,p){if(e.type==="string")return ne(ve((0,W.e1)(e.text)),n,p);const[P="",...F]=ue(e,n);return F.length>0||P.length>Q?void 0:(0,j.SS)(P,1/0)}function ne(e,n,p){
const P=n.mask(e).shown;if(P.length>Q||P.includes(`
`))return;const F=he(e,n,p);return(0,j.SS)(JSON.stringify(P),1/0)+(F===void 0?"":` (${Te(F,n)})`)}function he(e,{labelOf:n},p){const P=n(e);return P===void 0||P.toLowerCase()===e.toLowerCase()||[...p?.
members.values()??[]].some(Z=>(0,W.jn)(Z)&&(0,W.e1)(Z.text)===P)?void 0:P}function ue(e,n,p){const{mask:P}=n;if((0,W.jn)(e)){if(e.type==="literal")return[P(e.text).shown];const ce=ve((0,W.e1)(e.text)),
Ae=P(ce).shown.split(`
`);if(Ae.length>1)return["|",...ge(Ae)];const De=he(ce,n,p);return[JSON.stringify(Ae[0])+(De===void 0?"":` (${P(De).shown})`)]}const[F,Z]=e.type==="array"?"[]":"{}",re=e.type==="array"?e.items.map(ce=>ue(
ce,n)):Array.from(e.members,([ce,Ae])=>{const[De,...je]=(0,H.$C)(ce,Ae,e)?[N.v5]:ue(Ae,n,e);return[`${JSON.stringify(P(ce).shown)}: ${De}`,...je]}),oe=re.every(([ce="",...Ae])=>Ae.length===0&&ce.length<=
Q),Y=oe?`${F}${re.slice(0,Q).join(", ")}${Z}`:"";return oe&&Y.length<=Q?[Y]:[`${F}`,...ge(re.flat()),`${Z}`]}function ge(e){return e.map(n=>`  ${n}`)}function ve(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(
e))return e;try{const n=decodeURIComponent(e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function Te(e,{mask:n},p=100){return(0,j.SS)(n(e).shown,p)}function _e(e,n,p=!1){const P=(0,x.
a2)(e),F=p?1/0:100,Z=e.flatMap((re,oe)=>{if(re.type==="element")return[(0,j.SS)(`[${re.index}]`)];if(re.type==="item"){const ce=n.endsOf(re.item),Ae=ce===void 0?re.label:p?`${ce} (${re.label})`:ce,De=oe===
P-1&&re.hint!==void 0?` (${Te(re.hint,n)})`:"";return[`**${Te(Ae,n,F)}**${De}`]}return!p&&e.slice(oe+1).find(({type:ce})=>ce!=="member")?.type==="item"?[]:[Te(re.key,n,F)]});return Z.length>G&&!p&&Z.splice(
2,Z.length-G+1,"\u2026"),Z.join(" \u203A ")||"the whole file"}function ye(e,n){const p=e.map(({path:F})=>_e(F,n)),P=(0,B.Vn)(p);return Ie(p.map((F,Z)=>P.get(F)===1?F:_e(e[Z]?.path??[],n,!0)))}function Ie(e){
const[n,p]=[(0,B.Vn)(e),new Map];return e.map(P=>{const[F=1,Z]=[n.get(P),(p.get(P)??0)+1];return p.set(P,Z),F===1?P:`${P} (${Z} of ${F})`})}const we={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ee="  ",ke=3,Be=5,We=120,Fe={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ze=/^(type|_?id|uuid|identifier)$/i,Qe={line:": change\
d, hidden"};function Je(e,n){const p=[...(0,L.$z)(e,rt).values()],P=p.filter(Z=>Z.length<ke).flat(),F=new Map;for(const Z of(0,L.$z)(P,({kind:re})=>we[re]).values())for(const[re,oe]of ye(Z,n).entries())
Z[re]&&F.set(Z[re],oe);return p.flatMap(Z=>Z.length>=ke?[at(Z,n)]:Z.map(re=>{const{line:oe,...Y}=pe(re,n);return se(`- ${we[re.kind]} ${F.get(re)}${oe}`,{changes:1,...Y})}))}function rt(e){const n=(0,x.
a2)(e.path),P=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(Z=>"id"in Z?[Z.id]:[]);if(n===0||n===e.path.length||P.length===0)return e;const F=e.path.slice(n).map(Z=>Z.type==="me\
mber"?Z.key:"index"in Z&&Z.index);return JSON.stringify([e.kind,P,F])}function at(e,n){const[p]=e,{line:P,under:F=()=>""}=pe(p,n),Z=$e(de(e,n)),re=p.kind==="modified"?"":` ${p.kind}`,oe=`- ${we[p.kind]}\
 ${be(p,n)}${P}${re} in ${Z.line}`;return se(oe,{changes:e.length,under:Y=>F(Y)+(Z.under?.(Y)??"")})}function de(e,n){const p=e.map(({path:P})=>({path:P.slice(0,(0,x.a2)(P))}));return ye(p,n)}function be({
path:e},n){return _e(e.slice((0,x.a2)(e)),n)}function pe(e,n){if(e.kind==="modified")return xe(e,n);if("value"in e)return Re(e,n);if(e.kind==="moved"){const[Z,re]=[e.from,e.path].map(oe=>_e(oe.slice(0,
-1),n,!0));return{line:`: moved from ${Z} to ${re}`}}if(e.moved.length===0)return{line:": in a new order"};const p=e.moved.map(Z=>({path:[Z]})),P=$e(ye(p,n)),F=P.under?`${P.line} moved`:`moved: ${P.line}`;
return{...P,line:`: in a new order (${F})`}}function $e(e){if(e.length<=Be)return{line:e.join(", ")};const n=(0,N.hS)(e.length,"item"),p=Ce(n,Ee+e.join(", "));return{line:n,under:P=>p.length<=P?p:""}}
function xe({path:e,from:n,to:p},P){if(n.type==="hidden"||p.type==="hidden")return{line:""};if((0,H._p)(e,n,p))return Qe;if(n.type==="string"&&p.type==="string")return Me((0,W.e1)(n.text),(0,W.e1)(p.text),
P);const[F,Z]=[te(n,P),te(p,P)];if(F!==void 0&&Z!==void 0)return F===Z?Qe:{line:`: ${F} \u2192 ${Z}`};const[re,oe]=[ue(n,P).join(`
`),ue(p,P).join(`
`)];return re===oe?Qe:{line:"",under:Se(re,oe)}}function Me(e,n,p){const P=ve(e)!==ve(n)&&(ve(e)!==e||ve(n)!==n),[F,Z,re]=P?[ve(e),ve(n)," (percent-encoded)"]:[e,n,""],[oe,...Y]=(0,D.qy)(F,Z)?.changes??
[];if(oe!==void 0){const Ge=`${re} (JSON in a text)`;if(Y.length===0&&oe.kind==="modified"){const Xe=xe(oe,p);return{...Xe,line:`${Ge} \u203A ${_e(oe.path,p)}${Xe.line}`}}const et={heading:"",parts:Je(
[oe,...Y],p)};return{line:Ge,under:Xe=>`
${Le(le(et,Xe).join(""))}`}}const[ce,Ae]=[p.mask(F),p.mask(Z)];if(ce.shown===Ae.shown)return{line:re+Qe.line};const De=ce.hidden===Ae.hidden?"":" (hidden values differ, too)",[je,He]=[ne(F,p),ne(Z,p)];
if(je===void 0||He===void 0)return{line:re+De,under:Se(ce.shown,Ae.shown)};const nt=E(ce.shown,Ae.shown).join(", ");return{line:`${re}: ${je} \u2192 ${He}${nt&&` (${nt})`}${De}`}}function Re({kind:e,path:n,
value:p},P){if(p.type==="hidden")return{line:""};if((0,H._p)(n,p))return{line:": hidden"};const F=p.type==="object"?void 0:te(p,P);if(F!==void 0)return{line:`: ${F}`};const re=p.type==="string"?P.mask(
ve((0,W.e1)(p.text))).shown:ue(p,P).join(`
`),[oe,Y]=e==="added"?[void 0,re]:[re,void 0];if(p.type!=="object"){const He=p.type==="array"?(0,N.hS)(p.items.length,"element"):void 0;return{line:"",under:Se(oe,Y,He)}}const{line:ce,isWhole:Ae}=Oe(p,
n.at(-1),P),De=Se(oe,Y,(0,N.hS)(p.members.size,"field")),je=ce===""?"":`: ${ce}`;return Ae===!1?{line:je,under:De}:Ae?{line:je}:{line:je,rest:De(1/0)}}function Oe(e,n,p){const P=n?.type==="item"?n:void 0;
if(e.members.size===0&&!P)return{line:"`{}`",isWhole:!0};const F=ce=>(0,W.jn)(ce)&&[P?.label,P?.hint].includes((0,W.e1)(ce.text)),Z=[...e.members].filter(([,ce])=>!P||!F(ce)),re=Z.filter(([ce,Ae])=>!P||
!(0,x.rL)(ce,Ae)),oe=re.map(([ce,Ae])=>{const De=(0,H.$C)(ce,Ae,e)?(0,j.SS)(N.v5):te(Ae,p,e);return De&&`${Te(ce,p)}: ${De}`}),Y=oe.join(", ");return oe.includes(void 0)||Y.length>We?{line:me(e,F,p),isWhole:!1}:
re.length<Z.length?{line:Y}:{line:Y,isWhole:!0}}function me(e,n,p){const P=new Map,F=(re,oe,Y)=>{Y>(P.get(re)?.weight??0)&&P.set(re,{text:oe,weight:Y})},Z=(re,oe,Y)=>{if(re.type==="array")for(const He of re.
items)Z(He,oe,Y+1);if(re.type==="object")for(const[He,nt]of re.members)(0,H.$C)(He,nt,re)?F(He,N.v5,Fe.max):Z(nt,He,Y+1);if(re.type!=="string")return;const ce=(0,W.e1)(re.text),Ae=Ze.test(oe)||n(re)||
(0,x.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<Fe.min||Ae)return;const De=ce.includes("://")?2*Fe.max:Math.min(ce.length,Fe.max),je=p.countOf(ce)>Fe.usual?Fe.usualWeight:1;F(oe,p.mask(ve(ce)).shown,
je*De/(Y+1))};return Z(e,"",0),[...P].sort(([,re],[,oe])=>oe.weight-re.weight).filter(([,{weight:re}],oe)=>oe===0||oe<Fe.texts&&re>Fe.usualWeight*2*Fe.max).map(([re,{text:oe}])=>`${Te(re,p)}: ${(0,j.SS)(
JSON.stringify((0,j.Jj)(oe,Fe.max)),1/0)}`).join(", ")}function Se(e,n,p){const P=(0,j.EU)(c(e,n),"diff",Ee);return F=>{const[Z="",...re]=F===1/0?[]:P.split(`
`),oe=re.pop()??"",Y=_(re.map(Ae=>Ae.slice(Ee.length)),F).map(Ae=>Ee+Ae),ce=F===1/0?P:[Z,...Y,oe].join(`
`);return p===void 0?`
${ce}`:Ce(p,ce)}}function Ce(e,n){return`
${Ee}<details><summary>${e}</summary>

${n}
${Ee}</details>`}function Le(e){return e.replace(/^(?=.)/gm,Ee)}function Pe(e,n,p){if(e.kind==="text")return Je([Ke(e)],n);if(e.status!=="modified")return Je(e.kind==="json"?Ve(e):e.changes,n);const P=(0,x.
pi)(e),F=p?.connections??[],Z=new Set(F.map(({item:Ge})=>Ge)),re=Ge=>p?.tells(Ge)?"told":"value"in Ge&&Z.has(Ge.value)?"connection":P(Ge)?"layout":Ne(Ge.path,n)?"item":"rest",oe=new Map(e.changes.map(
Ge=>[Ge,re(Ge)])),Y=Ge=>e.changes.filter(et=>oe.get(et)===Ge),[ce,Ae,De]=[Je(Y("rest"),n),Y("layout"),Y("connection")],je=Ye(F,De,n),He=Y("told").length+De.length,nt=`Layout and bookkeeping: ${(0,N.hS)(
Ae.length,"change")}`;return[...Je(Y("item"),n),...je.length===0?[]:[{heading:"Connections",parts:je,noun:"connection",changes:He}],...je.length===0||ce.length===0?ce:[{heading:"Elsewhere in the file",
parts:ce}],...Ae.length===0?[]:[{heading:nt,parts:tt(Ae,e,n),folded:!0}]]}function Ne(e,{labelOf:n}){return e.some(p=>p.type==="item"||p.type==="member"&&n(p.key)!==void 0)}function Ke({status:e,text:n={}}){
const p=(P="")=>({type:"string",id:0,text:JSON.stringify(P)});return e!=="modified"?{kind:e,path:[],value:p(n.base??n.head)}:{kind:e,path:[],from:p(n.base),to:p(n.head)}}function Ve({base:e,head:n,status:p}){
const P=p==="removed"?"removed":"added",F=(re,oe)=>{const Y=(0,B.Vg)(re,()=>{});return!(oe.length<3&&Y.length>0&&Y.every(Ae=>Ae.value.type==="object"))&&(oe.length>0||re.type!=="object")?[{kind:P,path:oe,
value:re}]:Y.flatMap(({step:Ae,value:De})=>Ae.type==="member"?F(De,[...oe,Ae]):[{kind:P,path:[...oe,Ae],value:De}])},Z=e??n;return Z?F(Z,[]):[]}function Ye(e,n,p){const P=new Map(n.map(re=>["value"in re?
re.value:void 0,re])),F=ot(e,re=>P.has(re)),Z=Ie(F.map(re=>qe(re,p)));return F.map(([{item:re}],oe)=>{const Y=re&&P.get(re);return se(Z[oe]??"",{under:Y&&pe(Y,p).under})})}function ot(e,n){const p={added:new Map,
removed:new Map};return e.flatMap(P=>{const{kind:F,source:Z,target:re,item:oe}=P;if(F==="rewired"||oe&&n(oe))return[[P]];const Y=p[F].get(Z),ce=Y??[P];return Y&&Y.push(P),p[F].delete(Z),p[F].set(re,ce),
Y?[]:[ce]})}function qe(e,n){const[{kind:p,source:P,target:F,was:Z}]=e,re=Ae=>`**${Te(Ae.label,n)}**`,oe=Ae=>Ae===""?"":` (${Te(Ae,n)})`,Y=e.map(Ae=>` \u2192 ${re(Ae.target)}${oe(Ae.label)}`),ce=Z?.target===
F?oe(Z.label)||" without a label":Z&&` ${re(Z.target)}`;return`- ${we[p]} ${re(P)}${Y.join("")}${ce===void 0?"":`, was${ce}`}`}function tt(e,n,p){return[...(0,L.$z)((0,x.lY)(e,n),F=>F.kind+be(F,p)).values()].
flatMap(F=>{const Z=F.map(ce=>pe(ce,p));if(F.length<ke||(0,x.a2)(F[0].path)===0||Z.some(({under:ce})=>ce))return Je(F,p);const re=de(F,p),oe=Z.map(({line:ce},Ae)=>`- ${re[Ae]}${ce}`).join(`
`),Y=`- ${we[F[0].kind]} ${be(F[0],p)} of ${(0,N.hS)(F.length,"item")}`;return[se(Y,{changes:F.length,under:ce=>oe.length>ce?"":`
${Le(oe)}`})]})}const st="<!-- workflow-report -->",ft=6e4,ht=1e3,_t=100,ct=5;function Ot(e){const{workflows:n,missing:p}=e,P=(0,H.lb)(e),Z=["changed","added","removed"].flatMap(oe=>n.filter(Y=>Y.status===
oe)).map(oe=>({workflow:oe,parts:oe.files.flatMap(Y=>St(Y,P)),changes:lt(oe.counts)})),re=gt(e,P);return({maxLength:oe=ft,maxBytes:Y=1/0,headings:ce=!0,mark:Ae=!0}={})=>{const De=Z.map(({workflow:Xe,...it})=>dt(
pt(Xe,P,ce),it)),je=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`,He=De.length===0?[]:[{heading:"",parts:De,noun:"workflow"}],nt={heading:je,parts:[...He,...re]},Ge=Ae?`${st}
`:"";let et=Math.min(oe,Y);for(;;){const Xe=[Ge,...le(nt,et-Ge.length-1),`
`],it=Y===1/0?0:Buffer.byteLength(Xe.join(""));if(it<=Y||et<ht)return Xe;et=Math.floor(et*Y*.99/it)}}}function xt(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function pt({name:e,status:n,counts:p},P,F){const Z=n==="added"||n==="removed";if(!Z&&!F)return"";const re=Z?`workflow ${n}`:(0,$.cq)(p),oe=e===void 0?yt(re):`${Te(e,{mask:P})}: ${re}`;return`${F?"#\
## ":""}${Z?`${we[n]} `:""}${oe}`}function St(e,n){const p=e.kind==="json"?(0,K.I)(e,je=>n(je).shown):void 0,P=(0,D.Z)(()=>(0,B.Vn)((0,W.PX)(e.head??e.base))),F={mask:n,labelOf:je=>je.length>_t?void 0:
p?.labelOf(JSON.stringify(je)),endsOf:je=>p?.endsOf(je),countOf:je=>P().get(je)??0},Z=lt((0,$.xS)(e)),re=Pe(e,F,p),{nodes:oe=0,connections:Y=0}=p?.size??{},ce=oe===0?"What is in it":`${(0,N.hS)(oe,"no\
de")}, ${(0,N.hS)(Y,"connection")}`,De=e.status!=="modified"&&re.length>0?[dt(ce,{parts:re,changes:Z,folded:!0})]:re;return[...mt(p),dt(wt(e,n),{parts:[...De,...ut(e,F)],changes:Z})]}function mt(e){if(e?.
note!==void 0)return[se(e.note)];if(!e?.picture)return[];const n=(0,j.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[se(n,{least:"The picture doesn't fit here."})]}function dt(e,n){return n.parts.length===0?se(e,{changes:n.changes}):{heading:e,...n}}function wt({name:e,kind:n,status:p,changes:P},F){
const Z=`**${Te(e,{mask:F})}**`;return p!=="modified"?`${we[p]} ${Z}: file ${p}`:n==="binary"||n==="variables"&&P.length===0?`${we.modified} ${Z}: content modified`:n==="variables"?`${Z} (values are n\
ever shown)`:Z}function ut({references:e},n){if(e.length===0)return[];const p=e.length===1,P=e.slice(0,ct).map(({path:re,from:oe,to:Y})=>{const[ce,Ae]=[oe,Y].map(De=>Te(De,n));return`${_e(re,n)} (${ce}\
 \u2192 ${Ae})`}),F=e.length>ct?", \u2026":"",Z=`${(0,N.hS)(e.length,"reference")} to new IDs and names ${p?"follows and isn't":"follow and aren't"} counted`;return[se(`${Z}: ${P.join(", ")}${F}`)]}function gt({
workflows:e,notCompared:n=[]},p){const P=Y=>Y.flatMap(({name:ce})=>ce===void 0?[]:[Te(ce,{mask:p})]).join(", "),F=(Y,ce)=>Y.length===0?[]:[se(ce(P(Y)),{least:ce((0,N.hS)(Y.length,"workflow"))})],Z=e.filter(
({status:Y})=>Y==="unchanged"),re=e.filter(({variablesCompared:Y})=>!Y);return[...Z.every(({name:Y})=>Y===void 0)&&Z.length===e.length?[se("No changes")]:F(Z,Y=>`${Y}: no changes`),...F(re,Y=>`The env\
ironment variables${re.length===e.length?"":` of ${Y}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...F(n.map(Y=>({name:Y})),Y=>`${Y}: not compared, because the s\
tep failed`)]}function lt({added:e,modified:n,removed:p}){return e+n+p}function yt(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Et=t(8725),bt=t(7487),$t=t(2697),Mt=t(6584);async function At(e){const n=Ot(
e),p={"report.md":n(),"full-report.md":n({maxLength:1/0})};return(0,bt.n0)(await(0,$t.N9)("the report",p)),n}const Tt=900*1024;function X(e,n,p,P){const F=Tt-Buffer.byteLength(p.join()),Z=e({headings:n,
maxLength:1/0,maxBytes:F,mark:!1}).join("");return P===void 0?Z:xt(Z,P)}function C(e){const n=(0,$.AS)(e);if(n.length===0)return;const p=n.slice(0,20).map(Mt.bY),P=n.length>20?` and ${(0,N.hS)(n.length-
20,"more line")}`:"";(0,Et.lm)(`No field matched ${p.join(", ")}${P} in ignore. Check the spelling.`)}}),682:((q,ae,t)=>{t.d(ae,{H:()=>b,R:()=>D});var $=t(3024),j=t(532),N=t(5806),W=t(706),K=t(6584);function D(i,a){
const u=["workflows","workflows-file"].filter(l=>i.text(l)!==""),[c]=u;if(c===void 0)return{targets:B(i,a),fromList:!1};u.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const l of[
"workflow-id","flow-id","name"])i.text(l)!==""&&i.refuse(l,`can't be combined with ${c}`);const m=c==="workflows"?i.lines(c):i.optional(c,I);return{targets:m===void 0?[]:R(i,c,m),fromList:!0}}function B(i,a){
const u=i.required("workflow-id",K.Fg),c=i.required("flow-id",K.Fg),m=i.optional("name",K.$q);return u===void 0||c===void 0?[]:[{name:m??i.parse("workflow-id",a+u,K.$q)??"",workflowId:u,flowId:c}]}function I(i){
const a=(0,K.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(a))}catch(u){throw new Error(`can't be read: ${i}: ${(0,j.CQ)(u)}`)}}const L=(0,K.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,K.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${K.kH.source}`,"u")),[/^([^ ]+)( [^ ]+)?$/,([,i="",a])=>{const[
u,c]=a===void 0?["no IDs","each ID"]:["only one ID","the other"];return`(${(0,W.OX)(i,60)}) has ${u}. Is the variable set that ${c} comes from?`}],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:i})=>`must be "na\
me workflow-id flow-id", not ${(0,K.bY)(i)}`]);function R(i,a,u){const c=[],m=new Map,l=u.split(/\r\n|\n|\r/).map(S=>S.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[S,o]of l.entries()){const h=`${a}\
 line ${S+1}`;if(!i.parse(h,o.join(" "),L))continue;const[g="",y="",E=""]=o;i.parse(`${h} name`,g,K.$q),i.parse(`${h} workflow-id`,y,K.Fg),i.parse(`${h} flow-id`,E,K.Fg);const[T,d]=[(0,N.Sr)(g),`${y} ${E}`].
map(r=>{const f=m.get(r);return f===void 0&&m.set(r,S+1),f});T!==void 0&&i.refuse(h,`has the name of line ${T}`),d!==void 0&&i.refuse(h,`has the IDs of line ${d}. Set the IDs of its own workflow, or r\
emove the line`),c.push({name:g,workflowId:y,flowId:E})}return l.every(S=>S.length===0)&&i.refuse(a,"names no workflow"),c}async function b(i,a,u){const c=[],m=i.entries(),l=async()=>{for(const[S,o]of m)
c[S]=await u(o)};return await Promise.all(Array.from({length:Math.min(a,i.length)},l)),c}}),6584:((q,ae,t)=>{t.d(ae,{$J:()=>R,$q:()=>S,Do:()=>u,EO:()=>E,Fg:()=>a,bY:()=>d,il:()=>I,kH:()=>D,or:()=>i,sJ:()=>B,
sU:()=>m,tz:()=>o,yG:()=>L});var $=t(3024),j=t(6760),N=t(5806),W=t(7596),K=t(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function B(r,f=D){return[f,({input:k})=>`c\
ontains ${_(k)}. ${r}`]}function I(...r){return f=>{for(const[k,x]of r){const O=k.exec(f);if(O)throw new Error(typeof x=="string"?x:x(O))}return f}}function L(r){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(r))return r.toLowerCase()==="true";throw new Error(`must be true or false, not ${d(r)}`)}function R(r,f=!1){return k=>{const x=Number(k);if((f?/^\d+$/:/^\d+(\.\d+)?$/).test(k)&&x>0&&x<=r)return x;
const O=r===1/0?"":` and at most ${r}`;throw new Error(`must be a ${f?"whole ":""}number above 0${O}, not ${d(k)}`)}}const b=I(B("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,r])=>`must not contain a query or a fragment. Set only the beginning of the address: "${r}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(r){return(0,W.o6)(b(r))}function a(r){if((0,W.eQ)(r))return r;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${d(r)}`)}const u=I(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,r])=>`begins with "${r}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",m=I([new RegExp("\\p{C}","u"),({input:r})=>`must not contain control char\
acters: ${d(r)}`],[/.{201}/u,c]),l=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:r})=>`can't be a name: ${d(r)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:r})=>`must not end in \
.zip, which the action adds: ${d(r)}`],[/.{201}/u,c]);function S(r){const f=(0,N.x5)(l(r));if(f!==void 0)throw new Error(`can't be a name: ${d(r)} ${f}`);if(Buffer.byteLength(r)>240)throw new Error(c);
return r}function o(r){if(r!=="any"){if(/^[0-9a-f]{64}$/i.test(r))return r.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function h(){return(0,j.resolve)(process.env.
GITHUB_WORKSPACE??"")}const g=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,r])=>`begins with ${r}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function y(r){return(0,j.resolve)(h(),g(r))}function E(r){const f=y(r);if((0,$.existsSync)(f))return f;throw new Error(
T(r))}function T(r){const f=!(0,$.existsSync)(h())||(0,$.readdirSync)(h()).length===0;return`doesn't exist: ${d(r)}${f?". The workspace is empty: run actions/checkout before this step":""}`}function d(r){
const f=_(r);return`"${(0,K.OX)(r,60)}"${f===""?"":` with ${f}`}`}function _(r){const f=(r.match(new RegExp(D,"gu"))??[]).map(O=>O.codePointAt(0)??0),k=[...new Set(f)].map(O=>`U+${O.toString(16).toUpperCase().
padStart(4,"0")}`),x=k.length===1?"an invisible character":"invisible characters";return k.length===0?"":`${x} (${k.slice(0,5).join(", ")})`}}),1124:((q,ae,t)=>{t.d(ae,{AS:()=>B,Hq:()=>K,RG:()=>j,cq:()=>I,
cz:()=>N,xS:()=>W,xW:()=>D});var $=t(706);const j={type:"hidden"};function N(L){const R=b=>L.reduce((i,a)=>i+a[b],0);return{added:R("added"),modified:R("modified"),removed:R("removed")}}function W({status:L,
changes:R,references:b}){const i={added:0,modified:0,removed:0};if(L!=="modified")return{...i,[L]:1};if(R.length===0&&b.length===0)return{...i,modified:1};for(const{kind:a}of R)i[a==="added"||a==="rem\
oved"?a:"modified"]++;return i}function K({workflows:L}){return L.some(({status:R})=>R!=="unchanged")}function D({workflows:L}){return N(L.map(({counts:R})=>R))}function B({workflows:[L,...R]}){return L?.
unusedIgnores.filter(b=>R.every(({unusedIgnores:i})=>i.includes(b)))??[]}function I({modified:L,added:R,removed:b}){return Object.entries({modified:L,added:R,removed:b}).flatMap(([a,u])=>u===0?[]:[`${(0,$.
zD)(u)} ${a}`]).join(", ")||"no changes"}}),3436:((q,ae,t)=>{t.d(ae,{Gg:()=>L,Ms:()=>c,Op:()=>a,PX:()=>i,Rk:()=>N,TH:()=>I,TN:()=>D,YD:()=>B,ZM:()=>K,dj:()=>S,e1:()=>u,eX:()=>W,jn:()=>b});var $=t(8142),
j=t(2899);const N=["id","_id","key","name"],W=["name","title","label","displayName"],K=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(o,h){if(o.type!=="obj\
ect")return;const g=o.members.get(h)??o.matchOnly?.get(h);return g&&b(g)&&/^("[^"]|[-\d])/.test(g.text)?g.text:void 0}function B(o){return o.type==="object"?[...o.members.keys()]:[]}function I(o){return R(
o,["id","_id","key"])??R(o,B(o).sort().filter(h=>K.test(h)))}function L(o){return R(o,W)}function R(o,h){const g=h.find(y=>D(o,y)!==void 0);return g&&D(o,g)}function b(o){return o.type==="string"||o.type===
"literal"}function i(o){return o===void 0?[]:b(o)?[u(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(i)}function a(o,h,g){return g&&N.includes(o)&&b(h)}function u(o){return o.startsWith(
'"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class c{#t;#e;#n;#o=new Map;#r=new Map;#s=0;constructor(h,g=y=>{}){this.#t=h,this.#e=h.lines.length===0,this.#n=g}read(h){const{fields:g,orders:y}=this.#t,
E=T=>(0,j.pi)(g,T,this.#n);return(0,$.q)(h,void 0,{enter:(T,d="")=>this.#e?void 0:{key:d,outer:T},scalar:T=>this.scalar(T),array:(T,d)=>{const _=T.length>0&&E({key:"",outer:d});return this.array(_?[]:
T,(0,j.pi)(y,d,this.#n))},object:(T,d)=>{let _;for(const[r,f]of g.size===0?[]:T)E({key:r,outer:d})&&(T.delete(r),N.includes(r)&&(_=(_??new Map).set(r,f)));return this.object(T,_)}})}scalar(h){let g=this.#o.
get(h);return g===void 0&&(g={type:h.startsWith('"')?"string":"literal",id:++this.#s,text:h},this.#o.set(h,g)),g}array(h,g=!1){const y=g?h.toSorted((d,_)=>d.id-_.id):h;let E=y.length;for(const{id:d}of y)
E=l(E,d);const T=this.#i(E,{type:"array",id:this.#s+1,items:y,unordered:g});return this.#e?T:{type:"array",id:T.id,items:h,unordered:g}}object(h,g){let y=~h.size;for(const[T,{id:d}]of h)y=y+l(this.scalar(
T).id,d)|0;const E=this.#i(y,{type:"object",id:this.#s+1,members:h,matchOnly:g});return this.#e?E:{type:"object",id:E.id,members:h,matchOnly:g}}#i(h,g){for(let y=h;;y=y+1|0){const E=this.#r.get(y);if(E&&
m(E,g))return E;if(!E)return this.#r.set(y,g),this.#s++,g}}}function m(o,h){if(o.type==="array")return h.type==="object"||o.items.length!==h.items.length?!1:o.items.every(({id:g},y)=>g===h.items[y]?.id);
if(h.type==="array"||o.members.size!==h.members.size)return!1;for(const[g,{id:y}]of h.members)if(o.members.get(g)?.id!==y)return!1;return!0}function l(o,h){const g=Math.imul(o^o>>>15,739982445)^Math.imul(
h^h>>>16,73244475);return Math.imul(g^g>>>13,695872825)}function S(o){if(b(o))return o.text;if(o.type==="array"){const g=o.items.map(S);return`[${(o.unordered?g.sort():g).join()}]`}return`{${Array.from(
o.members,([g,y])=>`${JSON.stringify(g)}:${S(y)}`).sort().join()}}`}}),9630:((q,ae,t)=>{t.d(ae,{TA:()=>K,b6:()=>W,ol:()=>B});var $=t(4573),j=t(7598),N=t(3436);function W(I){return(0,$.isUtf8)(I)?I.toString():
void 0}function K(I,L,R){const b=/\.json$/i.test(I)?W(L):void 0;return b===void 0?void 0:R.read(b)}function D(I,L,R,b){if(L.equals(R))return!0;const i=new Interner(b),a=K(I,L,i);return a!==void 0&&a.id===
K(I,R,i)?.id}function B({files:I},L){const R=i=>(0,j.createHash)("sha256").update(i).digest("hex"),b=Array.from(I,([i,a])=>{const u=K(i,a,new N.Ms(L));return[i,R(u?(0,N.dj)(u):a)]});return R(JSON.stringify(
b.sort(([i],[a])=>i<a?-1:1)))}}),2614:((q,ae,t)=>{t.d(ae,{I:()=>Ee});var $=t(3436);const j=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],N=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,W="*",K=64;function D(de,be){const pe=B([]),$e=[],xe=new Set([de,be].flatMap(Oe=>[...(0,$.PX)(Oe),...b(Oe)]));function Me(Oe,me,Se){
if((0,$.jn)(Oe))R(Oe.text,me,Se);else if(Oe.type==="object")Re(Oe,me,Se);else{const Ce=Oe.items.length>1&&Oe.items.some(({type:Le})=>Le==="array");for(const[Le,Pe]of Oe.items.entries())Me(Pe,I(me,"[]"),
{...Se,array:Oe.items,...Ce&&{slot:Le}})}}function Re(Oe,me,{key:Se,array:Ce,map:Le,...Pe}){let Ne=Pe;if(Ce!==void 0||Se!==void 0){const Ye={side:Pe.side,value:Oe,field:me,outer:Pe.place,key:Se,array:Ce??
[]};Ne={...Pe,place:Ye,map:Se===void 0?void 0:Le},$e.push(Ye)}const Ke=a(Oe,xe),Ve=Ne===Pe&&(0,$.YD)(Oe).some(Ye=>Le?.members.has(Ye));for(const[Ye,ot]of Oe.members){const qe=I(me,Ke||Ve?W:Ye);Ve&&R(JSON.
stringify(Ye),qe,Ne,ot),(!Ve||ot.type==="array")&&Me(ot,qe,Ke?{...Ne,key:Ye,map:Oe}:Ne)}}return Me(de,pe,{side:"base"}),Me(be,pe,{side:"head"}),{root:pe,places:$e,find:u($e)}}function B(de){return{keys:de,
inner:new Map,texts:new Map,references:[]}}function I(de,be){const pe=de.inner.get(be)??B([...de.keys,be]);return de.inner.set(be,pe),pe}function L(de,be){return de?.inner.get(be)??de?.inner.get(W)}function R(de,{
keys:be,texts:pe,references:$e},{place:xe,slot:Me},Re){pe.set(de,(pe.get(de)??0)+1);const Oe=de.startsWith('"')?de.length>2:N.test(be.findLast(me=>me!=="[]")??"")&&/^\d+$/.test(de);xe&&Oe&&$e.push({text:de,
place:xe,slot:Me,value:Re})}function b(de){if((0,$.jn)(de))return[];const be=de.type==="array"?de.items:[...de.members.values()];return[...be.flatMap(b),...be.some(i)?[]:(0,$.YD)(de)]}function i(de){return de.
type==="object"}function a({members:de},be){const pe=[...de.keys()].filter($e=>!N.test($e)&&be.has($e));return pe.length>0&&2*pe.length>=de.size&&[...de.values()].every(i)}function u(de){const be=new Map;
for(const pe of de){const $e=(xe,Me)=>{const Re=j.findIndex(Se=>Se.test(xe));if(Re<0)return;const Oe=`${pe.side} ${Me}`,me=be.get(Oe)??[];me[Re]=(me[Re]??new Set).add(pe),be.set(Oe,me)};pe.key!==void 0&&
$e(W,JSON.stringify(pe.key));for(const[xe,Me]of pe.value.members)(0,$.jn)(Me)&&$e(xe,Me.text)}return(pe,$e)=>{const xe=be.get(`${$e.side} ${pe}`)?.find(Me=>Me);return xe&&xe.size<=K?c([...xe],$e):void 0}}
function c(de,be){const pe=be?de.filter(xe=>m(xe,be)):de;if(pe.length===0&&be)return c(de,be.outer);const $e=pe.length>1?pe.filter(({value:xe})=>xe.members.size>2):pe;return $e.length===1?$e[0]:void 0}
function m(de,be){return de!==void 0&&(de===be||m(de.outer,be))}var l=t(5408);const S=k("source from origin src tail out"),o=k("target to dest destination head in"),h="next to goto target targets wire\
 wires link links edge edges transition transitions outgoing",y=k(`${h} then else default on success failure fail error timeout case cases choice choices branch branches connection connections output \
outputs dest destination successor successors`),E=k("after depends dependencies needs requires prev previous predecessor predecessors"),d=k(`${h} runafter run_after dependson depends_on needs requires\
 previous connection connections [] * id node main`),_=k("label title name condition if when event type relationship selectedRelationships"),r=60;function f(de,be){const pe=D(de,be),$e=O(pe.root).flatMap(
Oe=>V(Oe,pe)),xe=ie($e),Me=xe.length>0?xe:se($e,pe),Re=new Set(Me.flatMap(({source:Oe,target:me})=>[Oe.field,me.field]));return{root:pe.root,nodes:pe.places.filter(({field:Oe})=>Re.has(Oe)),edges:Me}}
function k(de){return new Set(de.split(" "))}function x(de,be){return de.flatMap($e=>$e.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some($e=>be.has($e.toLowerCase()))}function O(de){const be=[de];for(const pe of be)
be.push(...pe.inner.values());return be}function V(de,{find:be}){const pe=de.references.flatMap(Oe=>{const me=be(Oe.text,Oe.place);return me?[{...Oe,field:de,target:me}]:[]}),$e=pe.filter(({place:Oe,target:me})=>!m(
Oe,me)),xe=pe.length/de.references.length,Me=xe>=.5&&ee(de.references)-ee(pe)<=2;return(xe>=.9||Me&&x(de.keys.slice(-2),y))&&2*$e.length>=pe.length?[pe]:[]}function ee(de){return new Set(de.map(({text:be})=>be)).
size}function ie(de){const be=de.filter(pe=>!pe.some(({place:$e,target:xe})=>xe.field===$e.field));return[...(0,l.$z)(be,([pe])=>pe?.place.field).values()].flatMap(pe=>{const $e=new Map(fe(pe,S).map(xe=>[
xe.place,xe]));return fe(pe,o).flatMap(xe=>{const[Me,{place:Re,target:Oe}]=[$e.get(xe.place),xe];return Me===void 0?[]:[{source:Me.target,target:Oe,label:M(xe,Re,[]),links:[Me,xe],item:Re.value}]})})}
function fe(de,be){return de.filter(([$e])=>$e&&x($e.field.keys.slice(-2),be)).sort(($e,xe)=>ee(xe)-ee($e))[0]??[]}function se(de,be){const[pe,$e]=[[],[]],xe=new Set;for(const Re of de){const Oe=Re.flatMap(
Pe=>le(Pe,be)),[me]=Oe;if(me===void 0||10*Oe.length<9*Re.length)continue;const Se=me.link.field.keys.slice(me.inside.field.keys.length),Ce=Oe.map(({link:Pe,source:Ne})=>{const Ke=Pe.place===Ne?void 0:
Pe.place;return{source:Ne,target:Pe.target,label:M(Pe,Ke,Se),links:[Pe],item:Ke?.value}}),Le=Oe.filter(({source:Pe,inside:Ne})=>Pe!==Ne);for(const{inside:Pe}of Le)xe.add(Pe.key);x(Se,E)?$e.push(...Ce.
map(Pe=>({...Pe,source:Pe.target,target:Pe.source}))):(Le.length>0||x(Se,y))&&pe.push(...Ce)}const Me=pe.length<$e.length?$e:pe;return xe.size>1||ee(Me.flatMap(({links:Re})=>Re))>1?Me:[]}function le(de,{
find:be}){for(let pe=de.place;pe;pe=pe.outer){const $e=be(JSON.stringify(pe.key),pe),xe=[pe,$e].find(Me=>Me?.field===de.target.field);if(xe)return[{link:de,source:xe,inside:pe}]}return[]}function M({slot:de,
value:be},pe,$e){const xe=[..._].map(Oe=>{const[me,Se]=[pe?.field.inner.get(Oe),A(pe?.value.members.get(Oe))];return me&&me.texts.size+(me.inner.get("[]")?.texts.size??0)>1||Se.includes(" ")?Se:""}),Me=$e.
filter(Oe=>!d.has(Oe.toLowerCase())),Re=de===void 0?[]:[`output ${de+1}`];return[A(be),...xe].find(Oe=>Oe!=="")??[...Me,...Re].join(", ")}function A(de){const pe=(de?.type==="array"?de.items:[de]).flatMap(
$e=>$e?.type==="string"&&(0,$.e1)($e.text).trim()||[]).join(", ");return pe.length>r?"":pe}var J=t(3499),s=t(1345),v=t(8132),z=t(706);const w={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\
\u2796 "},U={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},H={same:"-\
->",added:"==>",removed:"-.->"},Q=40,G=500,te=5e4,ne=40,he=6;function ue(de,be,{isWhole:pe,hide:$e}){const xe=({status:me})=>pe||me!=="same",Me=new Set([...de.filter(xe),...be.filter(xe).flatMap(ge)]),
Re=be.filter(me=>ge(me).some(xe)).flatMap(ge);if(Me.size===0)return{};for(const me of[new Set([...Me,...Re]),Me]){const Se=be.filter(Pe=>ge(Pe).every(Ne=>me.has(Ne)));if(me.size>Q||Se.length>G)continue;
const Ce=de.filter(Pe=>me.has(Pe)),Le=ve(Ce,Se,$e);if(Le.length<=te)return{picture:Le}}return{note:`The picture is left out: it would have ${Me.size>Q?(0,z.hS)(Me.size,"node"):"too many connections"}.`}}
function ge({source:de,target:be}){return[de,be]}function ve(de,be,pe){const $e=new Map(de.map((Me,Re)=>[Me,`n${Re+1}`])),xe=de.map(Me=>`  ${$e.get(Me)}["${w[Me.status]}${_e(pe(Me.label))||"?"}"]`);for(const{
source:Me,target:Re,label:Oe,status:me}of be){const Se=`${w[me]}${_e(pe(Oe))}`.trim();xe.push(`  ${$e.get(Me)} ${H[me]}${Se===""?"":`|"${Se}"|`} ${$e.get(Re)}`)}for(const[Me,Re]of Object.entries(U)){const Oe=de.
filter(me=>me.status===Me).map(me=>$e.get(me));Oe.length>0&&xe.push(`  classDef ${Me} ${Re}`,`  class ${Oe.join()} ${Me}`)}return[`flowchart ${Te(de,be)>he?"TD":"LR"}`,...xe].join(`
`)}function Te(de,be){const pe=new Set(be.map(({target:Me})=>Me)),$e=de.filter(Me=>!pe.has(Me)),xe=new Map(($e.length>0?$e:de.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Re]of xe)for(const{source:Oe,target:me}of be)
Oe===Me&&!xe.has(me)&&xe.set(me,Re+1);return Math.max(...xe.values())}function _e(de){return(0,v.RK)((0,v.Jj)(de.replace(/\s+/g," ").trim(),ne)).replace(ye,be=>be==='"'?"#quot;":`#${be.codePointAt(0)}\
;`)}const ye=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ie=k("id _id identifier uuid"),we=k("* if when id name label title type key handle condition event relations\
hips");function Ee(de,be=pe=>pe){const pe=de.head??de.base;if(pe===void 0)return;const[$e,xe]=[de.base??pe,de.head??pe],Me=(0,s.j9)([xe,$e]),Re=f($e,xe),Oe=We(de,Re,Me),me=[...new Set(Oe.values())].sort(
(Ke,Ve)=>Ke.rank-Ve.rank),Se=Ze(Re,Oe),Ce=Se.filter(Ke=>Ke.status!=="same"),Le=Je(Re,Ce);at(de,me,Me,Le);const Pe=new Map(Se.map(({item:Ke,source:Ve,target:Ye})=>[Ke,`${Ve.label} \u2192 ${Ye.label}`])),
Ne=Ke=>Ke.filter(({status:Ve})=>Ve!=="removed").length;return{...ue(me,Se,{isWhole:de.status!=="modified",hide:be}),connections:Qe(Ce),size:{nodes:Ne(me),connections:Ne(Se)},tells:Le,labelOf:Me.labelOf,
endsOf:Ke=>Pe.get(Ke)}}function ke({side:de}){return de==="head"}function Be(de){return de&&[de.key,Be(de.outer)]}function We({matches:de},{nodes:be},pe){const $e=(0,l.$z)(de,({base:Se})=>Se.id),xe=Se=>Se.
key!==void 0?JSON.stringify(Be(Se)):`${((ke(Se)?void 0:$e.get(Se.value.id)?.shift())?.head??Se.value).id}`,Me=new Map(be.map((Se,Ce)=>[Se,Ce])),Re=(0,l.$z)(be.filter(ke),xe),Oe=new Map;let me=0;for(const Se of be){
if(Oe.has(Se))continue;const Ce=ke(Se)?Se:Re.get(xe(Se))?.shift();me=(Ce&&Me.get(Ce))??me+1e-6;const Le=Ce===void 0?"removed":Ce===Se?"added":"same",Pe=Ce??Se,Ne={label:Fe(Pe,pe),status:Le,rank:me,place:Pe,
old:Le==="same"?Se:void 0};Oe.set(Se,Ne).set(Pe,Ne)}return Oe}function Fe({key:de,value:be,array:pe},$e){const[xe,Me,...Re]=["type","componentType",...be.members.keys()].map(me=>(0,$.TN)(be,me)),[Oe="\
?"]=[xe,Me,(0,$.TH)(be),...Re].filter(me=>me!==void 0);return de??$e.nameOf(be,pe)??(0,$.e1)(Oe)}function Ze({edges:de},be){const pe=de.flatMap(Oe=>{const[me,Se]=[be.get(Oe.source),be.get(Oe.target)];
return me&&Se?[{...Oe,source:me,target:Se,status:ke(Oe.source)?"added":"removed"}]:[]}),$e=({source:Oe,target:me,label:Se})=>`${Oe.rank} ${me.rank} ${Se}`,xe=(0,l.$z)(pe.filter(({status:Oe})=>Oe==="re\
moved"),$e);return[...pe.filter(({status:Oe})=>Oe==="added").map(Oe=>xe.get($e(Oe))?.pop()?{...Oe,status:"same"}:Oe),...[...xe.values()].flat()].sort((Oe,me)=>Oe.source.rank-me.source.rank||Oe.target.
rank-me.target.rank)}function Qe(de){const be=new Map;for(const pe of["target","label"]){const $e=xe=>`${xe.source.rank} ${pe==="label"?xe.label:xe.target.rank}`;for(const[xe,Me,...Re]of(0,l.$z)(de,$e).
values()){if(!xe||!Me||Re.length>0||xe.status===Me.status)continue;[xe.source,xe.target,Me.target].every(({old:me})=>me)&&!be.has(xe)&&!be.has(Me)&&be.set(xe,Me).set(Me,xe)}}return de.flatMap(pe=>{const $e=be.
get(pe);return $e&&pe.status==="removed"?[]:[{...pe,kind:$e?"rewired":pe.status,was:$e}]})}function Je({root:de,nodes:be},pe){const $e=new Set(pe.flatMap(me=>me.links.map(({field:Se})=>Se))),xe=new Set(
pe.map(({item:me})=>me)),Me=new Set([de,...be.map(({field:me})=>me)]),Re={added:new Set,removed:new Set};for(const me of pe){const Se=[me.source.label,me.target.label,...me.label.split(", ")].map(Ce=>JSON.
stringify(Ce));for(const Ce of[...Se,...me.links.map(Le=>Le.text)])Re[me.status].add(Ce)}function Oe(me,Se,Ce){if(Se===void 0||Me.has(Se))return[{text:Ce,field:de}];const Le=Se.keys.at(-1)===W?[{text:JSON.
stringify(Ce),field:Se}]:[];if("text"in me)return[...Le,{text:me.text,field:Se}];const Pe="items"in me?me.items.map(Ke=>["[]",Ke]):[],Ne="members"in me?[...me.members]:[];return[...Le,...[...Pe,...Ne].
flatMap(([Ke,Ve])=>Oe(Ve,L(Se,Ke),Ke))]}return({path:me,...Se})=>{const Ce=me.map(Ne=>Ne.type==="member"?Ne.key:"[]"),Le=me.some(Ne=>Ne.type==="item"&&xe.has(Ne.item)),Pe=(Ne,Ke)=>{const Ve=Oe(Ne,Ce.reduce(
L,de),`${Ce.at(-1)}`),Ye=Ve.some(({field:qe})=>$e.has(qe)),ot=(qe,tt)=>{if($e.has(tt))return Ke.has(qe);const st=`${tt.keys.findLast(ft=>ft!=="[]")}`;return Ie.has(st)||Ke.has(qe)&&x([st],we)||Ye&&rt(
qe,tt)};return(Ye||Le)&&Ve.every(({text:qe,field:tt})=>ot(qe,tt))};return Se.kind==="modified"?Pe(Se.from,Re.removed)&&Pe(Se.to,Re.added):"value"in Se&&Pe(Se.value,Re[Se.kind])}}function rt(de,{texts:be}){
const pe=be.get(de)??0,$e=[...be.values()].reduce((xe,Me)=>xe+Me,0);return pe>2&&2*pe>$e&&/^"?[\w.-]{0,30}"?$/.test(de)}function at(de,be,{componentOf:pe},$e){const xe=(0,J.pi)(de),Me=be.flatMap(me=>{
const{value:Se,array:Ce}=me.place,Le=(0,s.qU)(Se)===void 0?pe(Se,Ce):void 0;return[Se.id===me.old?.value.id?void 0:Se,Le].map(Pe=>({owner:Pe,node:me}))}),Re=(0,l.$z)(Me,({owner:me})=>me);Re.delete(void 0);
const Oe=new Map(de.matches.map(({path:me,head:Se})=>[me.at(-1),Se]));for(const me of de.changes){if($e(me)||xe(me))continue;const Se=me.path.map(Le=>Oe.get(Le)).reverse(),Ce=["value"in me&&me.value,...Se].
find(Le=>Re.has(Le));for(const{node:Le}of Re.get(Ce)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((q,ae,t)=>{t.d(ae,{K$:()=>$,pi:()=>N,wo:()=>j});const $=j("");function j(D){const B=new Set,
[I,L]=[new Map,new Map];for(const[R,b]of D.split(/\r\n|\r|\n/).entries()){const i=b.trim();if(i===""||i.startsWith("#"))continue;const[a,u]=i.endsWith("[]")?[i.slice(0,-2),L]:[i,I],c=a.split(".").reverse(),
m=W(a);if(c.includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(c.every(l=>l==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything \
(name a key)`);B.add(i),u.set(m,[...u.get(m)??[],{line:i,keys:c}])}return{lines:[...B],fields:I,orders:L}}function N(D,B,I){if(D.size===0||B===void 0)return!1;const L=["*",W(B.key)].flatMap(R=>D.get(R)??
[]).filter(({keys:R})=>K(B,R));for(const{line:R}of L)I(R);return L.length>0}function W(D){return D.slice(D.lastIndexOf(".")+1)}function K(D,B){if(D===void 0||B.length===0)return B.length===0;const I=B[0]===
"*"?["*"]:D.key.split(".").reverse();return I.every((L,R)=>L===B[R])&&K(D.outer,B.slice(I.length))}}),2742:((q,ae,t)=>{t.d(ae,{OD:()=>v,qy:()=>J,Z:()=>z,yR:()=>s});var $=t(3436),j=t(2899),N=t(1345);function W(w,U){
const H=U.size===0?void 0:U.get(JSON.stringify(w));return H===void 0?w:(0,$.e1)(H)}function K({base:w,head:U}){return w===U?[]:$.Rk.flatMap(H=>{const[Q,G]=[(0,$.TN)(w,H),(0,$.TN)(U,H)];return Q!==G&&Q?.
startsWith('"')&&G?.startsWith('"')?[[Q,G]]:[]})}function D(w,U){const H=new Map;for(const[G,te]of w)H.set(G,(H.get(G)??new Set).add(te));const Q=([G,te])=>H.get(G)?.size===1&&U.base.get(G)===1&&U.head.
get(te)===1;return new Map(w.filter(Q))}function B(w){const U=H=>{const Q=new Map,G=(te,ne)=>{if(te.type==="array")for(const ue of te.items)G(ue,!0);if(te.type!=="object")return;const he=ne?[te.id,...$.
Rk.flatMap(ue=>(0,$.TN)(te,ue)??[])]:[];for(const ue of new Set(he))Q.set(ue,(Q.get(ue)??0)+1);for(const ue of te.members.values())G(ue,!1)};for(const te of w)G(te[H],!1);return Q};return{base:U("base"),
head:U("head")}}function I(w,U,H){const Q={element:new Map,member:new Map};function G(ne,he){if(U.size===0&&!H)return ne;if((0,$.jn)(ne))return w.scalar(U.get(ne.text)??ne.text);const ue=Q[he?"element":
"member"],ge=ue.get(ne.id)??te(ne,he);return ue.set(ne.id,ge),ge}function te(ne,he){if(ne.type==="array"){const ge=ne.items.map(ve=>G(ve,!0));return w.array(ge,ne.unordered)}const ue=new Map;for(const[
ge,ve]of ne.members)(0,$.Op)(ge,ve,he)?H||ue.set(ge,ve):ue.set(W(ge,U),G(ve,!1));return w.object(ue)}return(ne,he=!1)=>G(ne,he).id}function L(w,U){const H={base:I(w,U,!0),head:I(w,new Map,!0)};return{
interner:w,renames:U,follow:I(w,U,!1),bare:H}}var R=t(5408);const b=.4,i=.9,a=4e4,u=4,c=/^(""|0|true|false|null)$/,m=.25,l=-1,S=new Set([...$.eX,"type"]);function o(w,U,H){const{compare:Q,shareRare:G}=y(
w,H),te=h(w,U),ne=g(w);return he=>(ue,ge)=>{const ve=(0,R.qc)(ue,ge),Te=ve.reduce((we,{base:Ee,head:ke})=>we+Ee.length*ke.length,0),_e=we=>Te>a?[...G(we),...(0,R.O6)(U,we).flatMap(R.yU)]:we.base.flatMap(
Ee=>we.head.map(ke=>({base:Ee,head:ke}))),ye=ve.flatMap(_e).flatMap(we=>{const Ee=Q(we);return(he>0&&ne(we)?Q(we,()=>1)>=i:Ee>=he)?[{pair:we,alike:Ee,distance:te(we)}]:[]});ye.sort((we,Ee)=>Ee.alike-we.
alike||we.distance-Ee.distance);const Ie=new Set;return ye.flatMap(({pair:we})=>Ie.has(we.base)||Ie.has(we.head)?[]:(Ie.add(we.base).add(we.head),[we]))}}function h({base:w},U){const H=new Map((0,R.Ms)(
U).map(te=>[te.base.index,te.head.index-te.base.index]));let Q=0;const G=w.map(({index:te})=>(Q=H.get(te)??Q,te+Q));return te=>Math.abs((G[te.base.index]??0)-te.head.index)}function g({base:w,head:U}){
const H=({item:ne})=>[(0,$.TH)(ne),(0,$.Gg)(ne)],[Q,G]=[new Set(w.flatMap(H)),new Set(U.flatMap(H))],te=(ne,he)=>H(ne).every(ue=>ue!==void 0&&!he.has(ue));return ne=>te(ne.base,G)&&te(ne.head,Q)}function y(w,{
renames:U,follow:H}){const Q=new Map,G=new Set;function te(_e){const ye=Q.get(_e)??Q.size;return ye===Q.size&&Q.set(_e,ye),ye}function ne(_e,ye){const Ie=new Set,we=(Ee,ke,Be)=>{if((0,$.jn)(Ee)||(Ee.type===
"array"?Ee.items.length:Ee.members.size)===0){const We=te(`${ke}=${ye==="base"?H(Ee):Ee.id}`);Ie.add(We),(!(0,$.jn)(Ee)||c.test(Ee.text))&&G.add(We)}else if(Ee.type==="array")for(const We of Ee.items)
we(We,te(`${ke}[]`),!0);else for(const[We,Fe]of Ee.members)ke===l&&(0,$.jn)(Fe)&&S.has(We)||(0,$.Op)(We,Fe,Be)||we(Fe,te(`${ke}.${ye==="base"?W(We,U):We}`),!1)};return we(_e,l,!0),Ie}const he=new Map,
ue=new Map,ge=_e=>he.get(_e)??new Set;for(const _e of["base","head"]){for(const ye of w[_e])he.set(ye,ne(ye.item,_e));for(const[ye,Ie]of(0,N.Vn)(w[_e].flatMap(we=>[...ge(we)]))){const we=(G.has(ye)?m:
1)/Ie;ue.set(ye,Math.min(ue.get(ye)??1,we))}}const ve=_e=>ue.get(_e)??0,Te=_e=>[...ge(_e)].filter(ye=>ve(ye)>=1/u);return{compare({base:_e,head:ye},Ie=ve){const we=We=>{let Fe=0;for(const Ze of We)Fe+=
Ie(Ze);return Fe},[Ee,ke]=[ge(_e),ge(ye)],Be=[...Ee].filter(We=>ke.has(We));return 2*we(Be)/(we(Ee)+we(ke))||0},shareRare(_e){const ye=new Map;for(const Ie of _e.head)for(const we of Te(Ie))ye.set(we,
[...ye.get(we)??[],Ie]);return _e.base.flatMap(Ie=>{const we=new Set(Te(Ie).flatMap(Ee=>ye.get(Ee)??[]));return Array.from(we,Ee=>({base:Ie,head:Ee}))})}}}function E(w,U,H){const Q={base:(0,R.S3)([w]),
head:(0,R.S3)([U])};return Math.max(...(0,R.yU)(Q).map(G=>y(Q,H).compare(G)))}function T(w,U,H){let Q=[],G=w;const te=()=>G.base.length===0||G.head.length===0,ne=(ye,Ie)=>{const we=te()?[]:ye(G,Ie);we.
length!==0&&(Q=Q.concat(we),G=(0,R.FF)(G,we))},he=ye=>(Ie,we)=>(0,R.O6)(Q,Ie).flatMap(Ee=>ye(Ee,we)),ue=H||[...w.base,...w.head].some(({item:ye})=>ye.type==="object"),ge=$.Rk.filter(ye=>!(r(w.base,ye)&&
r(w.head,ye)));for(const ye of f(ge,w,U))ne(R.kk,d(ye));const ve=({item:ye})=>ye.id,Te=({item:ye},Ie)=>Ie==="base"?U.follow(ye,!0):ye.id;for(const ye of U.renames.size>0?[Te,ve]:[ve])ne(he(R.eV),ye),ue&&
ne(R.kh,ye);if(ue&&!te()){const[ye]=f(x(w),w,U);ye!==void 0&&ne(R.kk,d(ye));const Ie=Ee=>({item:ke},Be)=>_(ke,U.bare[Be],Ee);ne(he(R.eV),Ie(1)),ne(R.kh,Ie(3));const we=o(w,Q,U);for(const Ee of[...$.eX,
"key"])ne(we(0),d(Ee));ne(we(b),({item:Ee})=>Ee.type==="object"?(0,$.TN)(Ee,"type")??"":void 0)}const _e=ye=>(0,$.Gg)(ye)??(ge.length<$.Rk.length?ge.find(Ie=>(0,$.TN)(ye,Ie)):(0,$.TH)(ye));return ne(he(
R.kh),({item:ye})=>_e(ye)===void 0?"":void 0),Q}function d(w){return({item:U})=>(0,$.TN)(U,w)}function _(w,U,H){return w.type!=="object"||[...w.members].filter(([G,te])=>!(0,$.Op)(G,te,!0)).length<H?void 0:
U(w,!0)}function r(w,U){const H=Q=>w.every(({item:G,index:te})=>(0,$.TN)(G,U)?.replaceAll('"',"")===`${Q+te}`);return w.length>1&&(H(0)||H(1))}function f(w,U,H){const Q=w.map(te=>({key:te,pairs:(0,R.kk)(
U,d(te))})),G=(te,ne)=>te.every(({base:ue,head:ge},ve)=>ue===ne[ve]?.base&&ge===ne[ve]?.head)?0:k(ne,H)-k(te,H);return Q.sort(({pairs:te},{pairs:ne})=>ne.length-te.length||G(te,ne)),Q.map(({key:te})=>te)}
function k(w,{interner:U,renames:H,bare:Q}){const G=w.map(({base:ne,head:he})=>({base:ne.item,head:he.item})),te=I(U,new Map([...H,...G.flatMap(K)]),!0);return G.filter(({base:ne,head:he})=>[te,Q.head].
some(ue=>ue(ne,!0)===Q.head(he,!0))).length}function x({base:w,head:U}){const H=(0,N.Vn)(U.flatMap(({item:te})=>(0,$.YD)(te))),Q=te=>2*(H.get(te)??0)>U.length&&!$.Rk.includes(te)&&te!=="type",G=[...H.
keys()].filter(te=>Q(te)&&O(w,te)&&O(U,te)).sort();return[...G.filter(te=>$.ZM.test(te)),...G]}function O(w,U){const H=w.flatMap(({item:G})=>(0,$.TN)(G,U)??[]).filter(G=>G.startsWith('"'));if(H.length<
2||2*H.length<=w.length||new Set(H).size<H.length)return!1;const Q=new Set(w.flatMap(({item:G})=>$.Rk.map(te=>(0,$.TN)(G,te))));return 2*H.filter(G=>Q.has(G)).length<H.length}const V=8,ee=.5;function ie(w,U,H,Q){
const G=_e=>w[_e].flatMap(Ie=>[Ie,...fe(Ie,Q)]).filter(({path:Ie,value:we})=>Ie.at(-1)?.type==="item"&&H[_e].get(we.id)===1),te={bases:new Set,heads:new Map};let ne={base:G("base"),head:G("head")};const he=(_e,ye)=>{
const Ie=(0,R.kk)(ne,_e).filter(({base:we,head:Ee})=>we.arrays!==Ee.arrays&&ye(we.value,Ee.value));for(const{base:we,head:Ee}of Ie)te.bases.add(we.value),te.heads.set(Ee.value,we);ne=(0,R.FF)(ne,Ie)},
ue=(_e,ye)=>(0,$.TN)(_e,"type")===(0,$.TN)(ye,"type"),ge=(_e,ye)=>ue(_e,ye)&&E(_e,ye,U)>=ee,ve=(_e,ye)=>(H[ye].get(_e??"")??0)<2,Te=(_e,ye)=>ve(_e,ye)?_e:void 0;return he(({value:_e},ye)=>Te((0,$.TH)(
_e),ye),(_e,ye)=>((0,$.TH)(_e)?.length??0)>=V||ge(_e,ye)),he(({value:_e},ye)=>Te((0,$.Gg)(_e),ye),ge),he(({value:_e},ye)=>ve((0,$.TH)(_e),ye)?_(_e,U.bare[ye],3):void 0,ue),te}function fe({value:w,path:U},H){
return(0,N.Vg)(w,H).flatMap(Q=>{if((0,$.jn)(Q.value))return[];const G={value:Q.value,path:[...U,Q.step]};return[G,...fe(G,H)]})}function se(w,U,H,Q){const G=[],te=[],ne=[],he=[],ue={base:[],head:[]};function ge({
base:we,head:Ee},ke,Be){Be==="element"&&he.push(...K({base:we,head:Ee})),(Be==="element"||Be==="member"&&we.type==="object"&&Ee.type==="object")&&ne.push({base:we,head:Ee,path:ke}),we.id!==Ee.id&&(we.
type==="array"&&Ee.type==="array"?Ie(we,Ee,ke):we.type==="object"&&Ee.type==="object"?ye({base:we,head:Ee},ke,Be):Be!=="own"&&(0,$.jn)(we)&&(0,$.jn)(Ee)&&U.renames.get(we.text)===Ee.text?te.push({path:ke,
from:(0,$.e1)(we.text),to:(0,$.e1)(Ee.text)}):G.push({kind:"modified",path:ke,from:we,to:Ee}))}function ve({base:we,head:Ee},ke,Be,We){we!==void 0&&Ee!==void 0?ge({base:we,head:Ee},ke,Be):Ee!==void 0&&
!Te(Ee,ke)?(G.push({kind:"added",path:ke,value:Ee}),ue.head.push({value:Ee,path:ke,arrays:We}),H.heads.size>0&&_e(Ee,ke)):we!==void 0&&!H.bases.has(we)&&(G.push({kind:"removed",path:ke,value:we}),ue.base.
push({value:we,path:ke,arrays:We}))}function Te(we,Ee){const ke=H.heads.get(we);return ke===void 0?!1:(G.push({kind:"moved",path:Ee,from:ke.path}),ge({base:ke.value,head:we},Ee,"element"),!0)}function _e(we,Ee){
for(const{step:ke,value:Be}of(0,N.Vg)(we,Q)){const We=[...Ee,ke];Te(Be,We)||_e(Be,We)}}function ye(we,Ee,ke){for(const{key:Be,from:We,...Fe}of le(we,U)){const Ze=[...Ee,{type:"member",key:Be}];We!==Be&&
te.push({path:Ze,from:We,to:Be});const Qe=Fe.base!==void 0&&(0,$.Op)(Be,Fe.base,ke==="element");ve(Fe,Ze,Qe?"own":"member")}}function Ie(we,Ee,ke){const Be={base:(0,R.S3)(we.items),head:(0,R.S3)(Ee.items)},
We=T(Be,U,we.unordered&&Ee.unordered).filter(Je=>!H.bases.has(Je.base.item)&&!H.heads.has(Je.head.item)),Fe=(0,N.Oe)(Be,We,Q),Ze=new Set((0,R.Ms)(We).map(Je=>Je.head.index)),Qe=Fe.filter(Je=>Je.base&&
Je.head&&!Ze.has(Je.index));Qe.length>0&&!Ee.unordered&&G.push({kind:"reordered",path:ke,moved:Qe.map(({step:Je})=>Je)});for(const{step:Je,...rt}of Fe)ve(rt,[...ke,Je],"element",Be)}return ge(w,[],"ro\
ot"),{changes:G,references:te,matches:ne,renames:he,unmatched:ue}}function le({base:w,head:U},{renames:H,follow:Q}){const G=new Map(w.members),te=new Map,ne=(ue,ge)=>ue.id===ge.id||Q(ue)===ge.id;for(const ue of[
ne,()=>!0])for(const ge of[ve=>ve,ve=>W(ve,H)])for(const[ve,Te]of G){const _e=ge(ve),ye=U.members.get(_e);ye===void 0||te.has(_e)||!ue(Te,ye)||(G.delete(ve),te.set(_e,{key:_e,from:ve,base:Te,head:ye}))}
for(const[ue,ge]of U.members)te.has(ue)||te.set(ue,{key:ue,from:ue,head:ge});const he=Array.from(G,([ue,ge])=>({key:ue,from:ue,base:ge}));return[...te.values(),...he].sort((ue,ge)=>ue.key<ge.key?-1:1)}
const M={bases:new Set,heads:new Map},A=5;function J(w,U){const H=new $.Ms(j.K$),[Q,G]=[w,U].map(te=>s(te,H));return Q&&G&&v([{base:Q,head:G}],H)[0]}function s(w,U=new $.Ms(j.K$)){return/^\s*[[{]/.test(
w)?U.read(w):void 0}function v(w,U){const H=z(()=>B(w)),Q=z(()=>(0,N.j9)([...w.map(({head:he})=>he),...w.map(({base:he})=>he)])),G=(he,ue)=>Q().componentOf(he,ue);function te(he){const ue=L(U,he);return w.
map(ge=>{const ve=se(ge,ue,M,G),{base:Te,head:_e}=ve.unmatched;if(Te.length===0||_e.length===0)return ve;const ye=ie(ve.unmatched,ue,H(),G);if(ye.heads.size===0)return ve;const Ie=se(ge,ue,ye,G);return Ie.
changes.filter(({kind:we})=>we==="moved").length===ye.heads.size?Ie:ve})}let ne=new Map;for(let he=0;he<A;he++){const ue=te(ne),ge=ue.flatMap(Te=>Te.renames),ve=ge.length===0?new Map:D(ge,H());if(ne.size===
ve.size&&[...ne].every(([Te,_e])=>ve.get(Te)===_e)){if(ue.some(({changes:Te})=>Te.length>0))return ue;break}ne=ve}return te(new Map)}function z(w){let U;return()=>(U??={value:w()},U.value)}}),3499:((q,ae,t)=>{
t.d(ae,{a2:()=>l,gN:()=>u,lY:()=>S,pi:()=>a,rL:()=>c});var $=t(3436),j=t(2742);const N=i(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),W=["x","y"],K=i("w h \
width height left top zoom"),D=[["x"],["position"],["left","top"]],B=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,I=i("_?id uuid guid i\
dentifier instanceIdentifier instanceId groupId"),L=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=i("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),
b=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,B],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,L]];function i(y){return new RegExp(
`^(${y.replaceAll(" ","|")})$`,"i")}function a({base:y,head:E}){const T={base:(0,j.Z)(()=>new Set((0,$.PX)(y))),head:(0,j.Z)(()=>new Set((0,$.PX)(E)))};return d=>{const{kind:_,path:r}=d;if(_==="reorde\
red"||_==="moved")return!1;const[f,k=f]=_==="modified"?[d.from,d.to]:[d.value];if(m(r)&&g(f)&&g(k))return!0;if(_!=="modified"||f.type!==k.type||!("text"in f)||!("text"in k))return!1;const[x,O,V]=[h(r.
at(-1)),(0,$.e1)(f.text),(0,$.e1)(k.text)],ee=fe=>fe.test(O)&&fe.test(V);return b.some(([fe,se])=>fe.test(x)&&ee(se))?!0:r.at(-2)?.type!=="member"&&I.test(x)&&ee(L)&&!T.head().has(O)&&!T.base().has(V)}}
function u(y){return L.test(y)||B.test(y)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(y)}function c(y,E){return I.test(y)&&(0,$.jn)(E)||(N.test(y)||W.includes(y))&&g(E)}function m(y){if(y.slice(l(y)).some(_=>N.
test(h(_))))return!0;const[E,T]=[y.at(-2),h(y.at(-1))],d=E?.type==="item"&&E.item.type==="object"?E.item.members:void 0;return W.includes(T)||K.test(T)&&D.some(_=>_.every(r=>d?.has(r)))}function l(y){
return y.findLastIndex(({type:E})=>E==="item")+1}function S(y,{matches:E}){const T=new Map(E.map(_=>[_.path.at(-1),_])),d=new Map;for(const _ of y){const r=l(_.path),[f,k]=[_.path[r-1],_.path[r]],x=W.
includes(h(k)),O=x?W:N.test(h(k))?[h(k)]:[],[V,ee]=[o(T.get(f)?.base,O),o(T.get(f)?.head,O)],ie=[..._.path.slice(0,r),{type:"member",key:O.join(", ")}];V&&ee?d.set(x?f:k,{kind:"modified",path:ie,from:V,
to:ee}):d.set(_,_)}return[...d.values()]}function o(y,E){const T=y?.type==="object"?E.flatMap(d=>y.members.get(d)??[]):[];if(!(T.length<E.length))return T.length>1?{type:"array",id:0,items:T,unordered:!1}:
T[0]}function h(y){return y?.type==="member"?y.key:""}function g(y){if(y.type==="literal")return/\d/.test(y.text);const E=y.type==="array"?y.items:y.type==="object"?[...y.members.values()]:[];return E.
length>0&&E.every(g)}}),1345:((q,ae,t)=>{t.d(ae,{Oe:()=>u,Vg:()=>c,Vn:()=>o,j9:()=>I,qU:()=>L});var $=t(3436),j=t(5408);const N=/group|parent|folder|owner/i,W=/^(locale|locales|localeData|i18n|translations)$/,
K=/^(data|node)$/,D=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function I(g){const y=g.map(a),E=r=>y.find(f=>f.get(r))?.get(r);function T(r,f){for(const k of(0,$.YD)(r).sort()){if(N.
test(k))continue;const x=(0,$.TN)(r,k),O=k!=="type"?x:x&&/^"\w+:/.test(x)?x.replace(/\w+:/,""):void 0,V=O===void 0?void 0:E(O);if(V===void 0||V.item===r||L(V.item)===void 0)continue;const ee=y.some(ie=>{
const fe=ie.get(O??"");return fe&&(fe.array===f||i(f,fe.item))});if(k==="type"||!ee)return V.item}}function d(r,f){const k=(0,$.Gg)(r);return L(r)??L(T(r,f))??(k&&(0,$.e1)(k))}function _(r){const f=/\d/.
test(r)?E(r):void 0,k=f&&d(f.item,f.array);return k!==void 0&&JSON.stringify(k)!==r?k:void 0}return{componentOf:T,nameOf:d,labelOf:_}}function L(g){const y=g&&((0,$.TN)(g,"name")??R(g));return y&&(0,$.
e1)(y)}function R(g){for(const[y,E]of g.type==="object"?g.members:[]){const d=(W.test(y)&&E.type==="object"?["en",...[...E.members.keys()].sort()]:[]).map(f=>(0,$.TN)(b(E,f)??E,"name")),_=K.test(y)?[...$.
eX.map(f=>(0,$.TN)(E,f)),(0,$.TN)(E,"display_name"),R(E)]:[],r=[...d,..._].find(f=>f!==void 0);if(r!==void 0)return r}}function b(g,y){return g.type==="object"?g.members.get(y):void 0}function i(g,y){
return(y.type==="object"?[...y.members.values()]:[]).some(T=>T.type==="array"&&T.items===g)}function a(g){const y=new Map,E=T=>{if(T.type==="object")for(const d of T.members.values())E(d);if(T.type===
"array")for(const d of T.items){const _=(0,$.YD)(d).filter(f=>$.ZM.test(f)),r=new Set(_.flatMap(f=>(0,$.TN)(d,f)??[]));for(const f of r)y.set(f,y.has(f)?void 0:{item:d,array:T.items});E(d)}};return E(
g),y}function u(g,y,E){const T=(0,j.FF)(g,y),d=[...T.base.map(r=>({...r,base:r.item})),...y.map(({base:r,head:f})=>({...f,base:r.item,head:f.item})),...T.head.map(r=>({...r,head:r.item}))],_=S(d,E);return d.
map(r=>({...r,step:m(r,_.get(r))})).sort(l)}function c(g,y){return g.type==="object"?Array.from(g.members,([T,d])=>({step:{type:"member",key:T},value:d})):(g.type==="array"?u({base:[],head:(0,j.S3)(g.
items)},[],y):[]).flatMap(({step:T,head:d})=>d?[{step:T,value:d}]:[])}function m({item:g,index:y},E){if(E===void 0)return{type:"element",index:y,item:g};const T=h(g),d=T!==void 0&&T.length<=B&&!E.startsWith(
T);return{type:"item",label:E,...d&&{hint:T},item:g}}function l({step:g},{step:y}){return g.type==="item"&&y.type==="item"?g.label<y.label?-1:1:g.type==="element"&&y.type==="element"?g.index-y.index:g.
type==="item"?-1:1}function S(g,y){const E=new Map,T=new Set;let d=g.filter(({item:O})=>(L(O)??(0,$.Gg)(O)??(0,$.TH)(O))!==void 0);const _=O=>{const V=d.map(O),ee=o(V);d=d.filter((ie,fe)=>{const se=V[fe];
return se===void 0||ee.get(se)!==1||T.has(se)?!0:(T.add(se),E.set(ie,se),!1)})};_(({item:O})=>L(O));const r=new Map(d.map(O=>[O,L(O.item)??L(y(O.item,O.array))])),f=o([...r.values()]),k=O=>{const[V,ee]=[
r.get(O),(0,$.Gg)(O.item)];return L(O.item)??(f.get(V)===1?V:void 0)??(ee&&(0,$.e1)(ee))},x=(O,V="")=>{const[ee,ie]=[(0,$.TH)(O.item),k(O)??h(O.item)],fe=ee&&(0,$.e1)(ee).replace(V,"");return ie&&fe?`${ie}\
 (${fe})`:ie??fe};return _(O=>k(O)??x(O,D)),_(O=>x(O,D)),_(O=>x(O)),_(O=>`${k(O)??h(O.item)??x(O)} [${O.index}${O.head?"":", before"}]`),E}function o(g){const y=new Map;for(const E of g)y.set(E,(y.get(
E)??0)+1);return y}function h(g){const y=(0,$.TN)(g,"type");return y?.startsWith('"')?(0,$.e1)(y):void 0}}),7856:((q,ae,t)=>{t.d(ae,{$C:()=>o,Wr:()=>E,_p:()=>h,lb:()=>u});var $=t(706),j=t(3436),N=t(2742);
const W=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",D=new RegExp(`(?:${K}|(?:password|secret|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${K})$`),L=/name|key|header|field/i,R=["value","values","default","defaultvalue"],b=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",a=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${K})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(T=>new RegExp(T,"giu"));function u({workflows:T}){const d=new $.pO;for(const{secrets:r,files:f}of T){const k=f.flatMap(({base:x,head:O})=>[x,O].flatMap(E));for(const x of[...r,...k].flatMap(c))d.add(
x,m)}const _=new Map;return r=>{const f=_.get(r);if(f)return f;const k=[],x=ee=>(k.push(ee),$.v5),V={shown:a.reduce((ee,ie)=>ee.replace(ie,x),d.hide(r,x)),hidden:JSON.stringify(k)};return _.set(r,V),V}}
function c(T){return[T,T.replace(/^(?:bearer|basic|token) /i,""),...(0,j.PX)((0,N.yR)(T))]}function m(T){return T.length>=W&&!new RegExp("^\\p{L}+$","u").test(T)}function l(T){const d=S(T);return D.test(
d)&&!B.test(d)}function S(T){return T.toLowerCase().replace(/[^a-z]/g,"")}function o(T,d,_){if(g(d))return!1;if(l(T))return y(d)||I.test(S(T));const r=f=>L.test(f)&&l(String(_&&(0,j.TN)(_,f)));return R.
includes(S(T))&&_!==void 0&&(0,j.YD)(_).some(r)}function h(T,...d){return d.every(g)?!1:T.some((_,r)=>{const f=T[r-1],k=f&&"item"in f?f.item:void 0,x=T.slice(r+1).every(({type:V})=>V==="element"),O=V=>_.
type==="member"&&o(_.key,x?V:void 0,k);return d.some(O)})}function g(T){return T?.type==="literal"&&!/\d/.test(T.text)}function y(T){return T?.type==="array"?T.items.every(y):T!==void 0&&(0,j.jn)(T)}function E(T){
const d=[],_=r=>{if(r!==void 0)if((0,j.jn)(r))_((0,N.yR)((0,j.e1)(r.text)));else if(r.type==="array")for(const f of r.items)_(f);else for(const[f,k]of r.members)o(f,k,r)&&d.push(...(0,j.PX)(k)),_(k)};
return _(T),d.filter(r=>!b.test(r))}}),5408:((q,ae,t)=>{t.d(ae,{$z:()=>I,FF:()=>b,Ms:()=>R,O6:()=>i,S3:()=>N,eV:()=>W,kh:()=>K,kk:()=>D,qc:()=>B,yU:()=>L});var $=t(8965);const j=500;function N(a){return a.
map((u,c)=>({item:u,index:c,array:a}))}function W(a,u){const c=h=>a[h].map(g=>u(g,h)),m=(h,g)=>h!==void 0&&h===g,l=(0,$.E)(c("base"),c("head"),{maxEditLength:j,comparator:m});if(l===void 0)return R(K(
a,u));let[S,o]=[0,0];return l.flatMap(({added:h,removed:g,count:y})=>{const[E,T]=[a.base.slice(S,S+y),a.head.slice(o,o+y)];return h||(S+=y),g||(o+=y),h||g?[]:L({base:E,head:T})})}function K(a,u){return B(
a,u).flatMap(L)}function D(a,u){return B(a,u).flatMap(c=>c.base.length===1&&c.head.length===1?L(c):[])}function B(a,u){const c=I(a.head,m=>u(m,"head"));return c.delete(void 0),[...I(a.base,m=>u(m,"bas\
e"))].flatMap(([m,l])=>{const S=c.get(m);return S?[{base:l,head:S}]:[]})}function I(a,u){const c=new Map;for(const m of a){const l=u(m),S=c.get(l);S?S.push(m):c.set(l,[m])}return c}function L({base:a,
head:u}){return a.flatMap((c,m)=>{const l=u[m];return l===void 0?[]:[{base:c,head:l}]})}function R(a){const u=[];for(const m of a.toSorted((l,S)=>l.base.index-S.base.index)){let[l,S]=[0,u.length];for(;l<
S;){const o=l+S>>1;(u[o]?.last.head.index??0)<m.head.index?l=o+1:S=o}u[l]={last:m,before:u[l-1]}}const c=[];for(let m=u.at(-1);m;m=m.before)c.push(m.last);return c.reverse()}function b({base:a,head:u},c){
const m=new Set(c.flatMap(l=>[l.base,l.head]));return{base:a.filter(l=>!m.has(l)),head:u.filter(l=>!m.has(l))}}function i(a,u){const c=R(a),m={base:0,head:0};return B(u,({index:l},S)=>{for(;(c[m[S]]?.[S].
index??1/0)<l;)m[S]++;return m[S]})}}),9462:((q,ae,t)=>{t.d(ae,{N:()=>N,R:()=>W});var $=t(7279),j=t(706);async function N(K,{ms:D,error:B},I){const L=new AbortController,R=setTimeout(()=>L.abort(B),D),
b=Math.min(K.endsAt,performance.now()+D);try{return await I({...K,signal:AbortSignal.any([K.signal,L.signal]),endsAt:b})}finally{clearTimeout(R)}}function W(K,D){const B=`${D} within ${(0,j.zK)(K)} (t\
imeout-minutes)`;return{ms:K,error:new $.HR({what:B,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,ae,t)=>{t.d(ae,{CQ:()=>L,Mi:()=>I,Rs:()=>b,TF:()=>i,Uc:()=>R,lo:()=>c});
var $=t(7598),j=t(1455),N=t(6760),W=t(7975),K=t(7279),D=t(706);const B={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(m){const l=typeof m=="object"&&m!==null&&"code"in m?m.code:void 0;return typeof l=="string"&&/^E[A-Z0-9]+$/.
test(l)}function L(m){if(!I(m))return(0,K.gJ)(m);const{code:l="",errno:S=0}=m;return B[l]??(0,W.getSystemErrorMap)().get(S)?.[1]??l}function R(m){const l=I(m)&&("dest"in m?m.dest:m.path);return typeof l==
"string"?`${L(m)} (${(0,D.MW)(l)})`:L(m)}function b(m,l,S="Set another directory, or free some space."){const o=I(m)&&m.code==="ENAMETOOLONG",h={what:`Can't write ${l}`,why:L(m),advice:o?"Set a shorte\
r name.":S};return new K.HR(h,{cause:m})}async function i(m){await(0,j.rm)(m,{recursive:!0,force:!0,maxRetries:10})}const a=/^\.workflow-export-[0-9a-f]{12}$/;async function u(m,l,S=(0,N.dirname)(m)){
const o=(0,N.join)(S,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,j.writeFile)(o,l,{flag:"wx"}),await(0,j.rename)(o,m)}catch(h){throw await i(o).catch(()=>{}),h}}async function c(m,l){
await u(m,l).catch(S=>{throw b(S,m)})}}),7279:((q,ae,t)=>{t.d(ae,{$N:()=>N,HR:()=>j,gJ:()=>B,h_:()=>D,iT:()=>K});const $=null;class j extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(L,R={}){
super(W(L),{cause:R.cause}),this.what=L.what,this.why=L.why??"",this.advice=L.advice??"",this.topic=L.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(L){const R={...this,cause:this,...L};return new j(R,R)}}function N({what:I,
why:L=""}){return L===""?I:`${I}: ${L}`}function W(I){const L=N(I);return`${L}${/[.!?…]$/.test(L)?"":"."} ${I.advice??""}`.trim()}function K(I){return I instanceof Error?I:new Error(String(I))}function D(I){
return I instanceof j?I:new j({what:B(I)},{cause:I})}function B(I){return K(I).message}}),6191:((q,ae,t)=>{t.d(ae,{B6:()=>i,R9:()=>S,mz:()=>o,wn:()=>l});var $=t(1455),j=t(6760),N=t(6671),W=t(2145),K=t(
9462),D=t(532),B=t(7279),I=t(2975),L=t(706),R=t(8725),b=t(7487);class i extends B.HR{}const a=10*6e4,u=3;async function c(){const{DefaultArtifactClient:O}=await t.e(348).then(t.bind(t,9348));return new O}
async function m({signal:O,log:V},ee){const ie=await c(),fe=(0,R.QJ)(V,()=>ee(ie));return await(0,I.Mu)(O,fe)}async function l(O){return await m(O,async V=>(await V.listArtifacts()).artifacts)}async function S(O,V){
const ee=await(0,b.Pd)("workflow-artifact-");try{await m(O,fe=>fe.downloadArtifact(V,{path:ee,skipDecompress:!0}));const[ie=""]=await(0,$.readdir)(ee);return await(0,$.readFile)((0,j.join)(ee,ie))}finally{
await(0,D.TF)(ee).catch(()=>{})}}async function o(O,{path:V,digest:ee},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const fe=(0,j.basename)(V),se={client:await c(),options:ie,name:fe,path:V,
digest:ee,mayHaveCreated:!1,taken:0},le={ms:a,error:new Error(`it didn't finish within ${a/6e4} minutes`)},M=await(0,K.N)(O,le,z=>(0,I.L5)(z,()=>(0,I.Mu)(z.signal,h(se,z.log)))).catch(z=>{throw O.signal.
throwIfAborted(),r(z,fe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:s}=process.env,v=`${A}/${J}/actions/runs/${s}/artifacts/${M}`;return{id:M,name:fe,url:v,digest:ee}}async function h(O,V){
const{client:ee,name:ie,path:fe,digest:se}=O,{overwrite:le,retentionDays:M}=O.options,A=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(O.mayHaveCreated=!0),V.debug(J)};try{return await(0,R.
QJ)({...V,debug:A},async()=>{le&&await ee.deleteArtifact(ie).catch(g);const J={skipArchive:!0,...M!==void 0&&{retentionDays:M}},s=await ee.uploadArtifact(ie,[fe],(0,j.dirname)(fe),J);if(s.id!==void 0&&
s.digest===se)return s.id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,R.QJ)(V,()=>y(O,J))}}function g(O){if(!(O instanceof Error&&O.name==="ArtifactNotFound\
Error"))throw O}async function y(O,V){const ee=(0,B.gJ)(V),{client:ie,name:fe,digest:se,options:le}=O,[M,A]=[d.test(ee),T.test(ee)];O.mayHaveCreated||=M;const s=A||O.mayHaveCreated?await ie.getArtifact(
fe).catch(()=>{}):void 0;if(O.mayHaveCreated&&s?.artifact.digest===`sha256:${se}`)return s.artifact.id;if(M)throw k("the connection to the artifact service failed",V);if(!A)throw V;O.taken++;const v=O.
mayHaveCreated&&!s;if(v&&O.taken===u&&await x(fe),O.taken<=(v?u:Number(le.overwrite)))throw k("the name is still taken",V);const w=s?`this run already has an artifact named ${fe}`:`an upload that isn'\
t finished holds the name ${fe}, for example another job's`,U=s?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:w,advice:U,topic:"t\
he-artifact"},{cause:V})}const E="Set upload-artifact: false.",T=/already exists/,d=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,_=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",E],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",E],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take \
the upload of %",E],[/(?:)/,"the upload of % failed","Re-run the job."]];function r(O,V){if(O instanceof B.HR)return O;const ee=(0,B.gJ)(O),[,ie="",fe=""]=_.find(([le])=>le.test(ee))??[],se=(0,L.OX)(ee,
200).replace(/\.$/,"");return f(/%/.test(ie)?`${ie.replace("%",()=>V)} (${se})`:ie,fe,{cause:O})}function f(O,V,ee){return new B.HR({what:"Artifact",why:O,advice:V,topic:"the-artifact"},ee)}function k(O,V){
return f(O,"Re-run the job later.",{retryable:!0,cause:V})}async function x(O){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:ee}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"",
"base64url").toString()),[,fe,se]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ee);await new N.Qq("\
export-workflow-action",[new W.tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:fe,workflow_job_run_backend_id:se,name:O})}}),8725:((q,ae,t)=>{t.d(ae,{lm:()=>j.lm,t1:()=>N,QJ:()=>L});const $=Ue(
import.meta.url)("node:async_hooks");var j=t(819);function N(b=""){return{info:i=>K(b+i),warning:i=>j.$e(b+i),debug:i=>j.Yz(b+i),mask:j.Pq}}function W(b){const i=[];return{...N(`[${b}] `),info:a=>i.push(
a),end(a){core.startGroup(D(a));for(const u of i)K(u);core.endGroup()}}}function K(b){j.pq(D(b))}function D(b){return b.replaceAll("##[","## [")}const B=new $.AsyncLocalStorage;let I=!1;function L(b,i){
return I||R(),I=!0,B.run(b,i)}function R(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...a)=>{const u=B.getStore(),c=String(i);return u===void 0||/^::(add-mask|debug)::/.
test(c)?b(i,...a):(B.exit(()=>u.debug(c.trimEnd())),!0)})}}),7487:((q,ae,t)=>{t.d(ae,{GQ:()=>u,Pd:()=>a,Tm:()=>c,VY:()=>b,eF:()=>R,n0:()=>i});var $=t(3024),j=t(1455),N=t(8161),W=t(6760),K=t(819),D=t(532),
B=t(7279),I=t(706);const L=6e4;async function R(m){const l=new AbortController;for(const S of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${S})`,topic:"the-job-on-the-platform"};process.
on(S,()=>l.abort(new B.HR(o)))}try{await m(l.signal)}catch(S){for(let h=S;h instanceof Error;h=h.cause)K.Yz(h.stack??h.message);const o=b(S);K.C1(`${(0,I.OX)((0,B.gJ)(S),L)}${o===void 0?"":` See ${o}`}`)}
process.stdout.write("",()=>process.exit())}function b(m){const{GITHUB_SERVER_URL:l,GITHUB_ACTION_REPOSITORY:S,GITHUB_ACTION_REF:o}=process.env;if(!(!(m instanceof B.HR)||m.topic===void 0||!l||!S||!o))
return encodeURI(`${l}/${S}/blob/${o}/docs/troubleshooting.md#${m.topic}`)}function i(m){for(const[l,S]of Object.entries(m))S!==void 0&&K.uH(l,S)}async function a(m){const l=process.env.RUNNER_TEMP||(0,N.
tmpdir)();return await(0,j.mkdtemp)((0,W.join)(l,m)).catch(S=>{throw(0,D.Rs)(S,l,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function c(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,ae,t)=>{t.d(ae,{Sy:()=>u,cj:()=>L,il:()=>R,tp:()=>B});var $=t(819),j=t(7279),
N=t(8132),W=t(706);const K=1024*1024-1e4,D=2e5;function B(c,m){const l=m.map(y=>y.map(i)),S=c.map((y,E)=>l.some(T=>T[E]!=="")),o=(y,E)=>`<tr>${y.flatMap((T,d)=>S[d]?`<${E}>${T}</${E}>`:[]).join("")}</\
tr>`,h=l.map(y=>o(y,"td")),g=y=>`<tr><td colspan="${c.length}">\u2026 and ${(0,W.hS)(y,"more row")}</td></tr>`;return`<table>${o(c.map(N.FO),"th")}${a(h,g).join("")}</table>`}function I(c){return`<tab\
le>${c.map(([l,S])=>S===void 0?"":`<tr><th align="left">${escapeAll(l)}</th><td>${i(S)}</td></tr>`).join("")}</table>`}function L(c){const m=c.map(({names:l,message:S,help:o})=>{const h=l.map(y=>`**${(0,N.
wh)(y)}**`);return`- ${a(h,y=>`and ${y} more`,D/2).join(", ")}: ${R(S,o)}`});return a(m,l=>`- \u2026 and ${(0,W.hS)(l,"more cause")}`).join(`
`)}function R(c,m){return m===void 0?(0,N.wh)(c):`${(0,N.wh)(c)} <a href="${(0,N.FO)(m)}">Troubleshooting</a>`}function b(c,m){return`<details><summary>${escapeAll(c)}</summary>

${m}

</details>`}function i(c){return typeof c=="string"?c===""?"":`<code>${(0,N.FO)((0,N.RK)(c))}</code>`:"words"in c?(0,N.wh)(c.words):`<a href="${(0,N.FO)(c.href)}">${(0,N.wh)(c.text)}</a>${(0,N.FO)(c.after??
"")}`}function a(c,m,l=D){let S=l;const o=c.filter(h=>{const g=Buffer.byteLength(h),y=g<=S;return y&&(S-=g),y});return o.length===c.length?o:[...o,m(c.length-o.length)]}async function u(c,...m){const l=o=>`${(0,W.
hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,S=[`### ${(0,N.wh)(c)}`,...a(m,l,K)];try{await $.z.addRaw(S.join(`

`),!0).write()}catch(o){$.$e(`Can't write the job summary: ${(0,j.gJ)(o)}`)}}}),8132:((q,ae,t)=>{t.d(ae,{EU:()=>B,FO:()=>R,Jj:()=>K,RK:()=>N,SS:()=>D,wh:()=>L});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",j=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function N(a){return/^[ -[\]-~]*$/.test(a)&&!a.includes("##[")?a:a.replace(j,(u,c)=>c===void 0?u:W(c))}function W(a){return`\\u\
{${a.codePointAt(0)?.toString(16)}}`}function K(a,u){if(a.length<=u)return a;const c=Array.from(a.slice(0,2*u+2));return c.length>u?`${c.slice(0,u).join("")}\u2026`:a}function D(a,u=100){const c=N(K(a,
u)).replaceAll("	",W)||'""',m="`".repeat(i(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${m} ${c} ${m}`:m+c+m}function B(a,u,c){const m=a.map(S=>N(S).replace(/^(\s*):(?=:)/,(o,h)=>h+W(":"))),l="\
`".repeat(m.reduce((S,o)=>Math.max(S,i(o)+1),3));return[l+u,...m,l].map(S=>c+S).join(`
`)}const I=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function L(a){const u=N(a).replaceAll("	"," ").split(I),c=N(a).match(I)??[];return u.map((m,l)=>R(m)+(c[l]===void 0?"":`${R(c[l])}<wbr>`)).join("")}
function R(a){return a.replace(b,u=>`&#${u.codePointAt(0)};`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(a){return(a.match(/`+/g)??[]).reduce((u,c)=>Math.
max(u,c.length),0)}}),8920:((q,ae,t)=>{t.d(ae,{Ch:()=>I,Rc:()=>b,mu:()=>D});var $=t(1455),j=t(532),N=t(7279),W=t(9870);const K=1024*1024;function D({files:i},a){const[u,c]=[B(W.uq,i),B(W.n7,i)];if(u&&
c)return{app:u,flow:c,env:a??B(W.Km,i)};const m=[W.uq,W.n7].filter(l=>!i.has(l));throw new Error(`lacks ${m.join(" and ")}, at its root and in its only subfolder`)}function B(i,a){const u=a.get(i);try{
return u&&L({name:i,bytes:u})}catch(c){throw new Error(`has a file that ${(0,N.gJ)(c)}: ${i}`,{cause:c})}}async function I(i,a){const u=await(0,$.readFile)(i,{signal:a}).catch(c=>{throw a.throwIfAborted(),
new Error(`can't be read: ${(0,j.Uc)(c)}`,{cause:c})});return L({name:W.Km,bytes:u})}function L(i){const{name:a,bytes:u}=i;if(a===W.Km&&u.length>K)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{R(u)}catch(c){throw new Error("is not JSON",{cause:c})}return i}function R(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function b({files:i}){for(const a of[
W.uq,W.n7])try{const{name:u,version:c}=Object(R(i.get(a)));if(typeof u!="string"||u.trim()==="")continue;return{name:u,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((q,ae,t)=>{
t.d(ae,{q:()=>W});const $=500,j=1e6,N=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function W(I,L,R){let b=I.
startsWith("\uFEFF")?1:0,i=0;function a(){for(;;){const l=I.charAt(b);if(l!==" "&&l!==`
`&&l!=="\r"&&l!=="	")return l;b++}}function u(){const l=b;if(N.lastIndex=l,!N.test(I))throw new SyntaxError;return b=N.lastIndex,I.slice(l,b)}function c(l,S){const o=a();if(o==="["){const g=[],y=R.enter(
l);return m("]",S,()=>g.push(c(y,S+1))),R.array(g,l)}if(o==="{"){const g=new Map;return m("}",S,()=>{if(a()!=='"')throw new SyntaxError;const y=u(),E=y.includes("\\")?JSON.parse(y):y.slice(1,-1);if(g.
has(E)||a()!==":")throw new SyntaxError;b++,g.set(E,c(R.enter(l,E),S+1))}),R.object(g,l)}const h=u();return R.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function m(l,S,o){if(S===$)throw new RangeError;
b++;let h=a()===l?l:",";for(;h===",";){if(++i>j)throw new RangeError;o(),h=a(),h===","&&b++}if(h!==l)throw new SyntaxError;b++}try{const l=c(L,0);return a()===""?l:void 0}catch{return}}function K(I){const L=W(
I,`
`,D);return L===void 0?void 0:`${L}
`}const D={enter:I=>`${I}  `,scalar:I=>I,array:(I,L)=>B("[",I,"]",L),object(I,L){const R=[...I.keys()].sort().map(b=>`${JSON.stringify(b)}: ${I.get(b)}`);return B("{",R,"}",L)}};function B(I,L,R,b){return L.
length===0?I+R:`${I}${b}  ${L.join(`,${b}  `)}${b}${R}`}}),5806:((q,ae,t)=>{t.d(ae,{Iv:()=>L,Oj:()=>u,Sr:()=>a,dU:()=>i,gv:()=>j,jq:()=>R,x5:()=>I});var $=t(6760);const j=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,D=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...D,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',N],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function I(m,l=B){const S=c(m);return l.find(([,o])=>o.test(m)||o.test(S))?.[0]}function L(m){return I(m,D)}function R(m){return[K,N,W].some(l=>l.test(
c(m)))}function b(m){return N.test(c(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function i(m){const[l=""]=$.posix.basename(c(m).replaceAll(
"\\","/")).split(":");return a(l.replace(/[. ]+$/,""))==="env_variables.json"}function a(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function u(m){const l=new Map;for(const S of m){const o=a(
S.replace(/\/$/,"")),h=l.get(o);if(h!==void 0)return[h,S];l.set(o,S)}for(const[S,o]of l)for(const{index:h}of S.matchAll(/\//g)){const g=l.get(S.slice(0,h));if(g?.endsWith("/")===!1)return[g,o]}}function c(m){
return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,ae,t)=>{t.d(ae,{BE:()=>D,KC:()=>L,Km:()=>W,LX:()=>K,jz:()=>I,n7:()=>j,uq:()=>N,wg:()=>b,zx:()=>B});var $=t(5806);const[j,N,W]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],K=[j,N,W],D=1e4,B=256*1024*1024;function I(a,u){const c=[...u].filter(([m])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(m));return{kind:a,files:new Map(
c.sort(([m],[l])=>m<l?-1:1))}}function L({kind:a,files:u}){return{kind:a,files:new Map([...u].filter(([c])=>!(0,$.dU)(c)))}}const R=/^(\..*|__MACOSX)$/;function b(a){const u=new Set(a),c=o=>K.some(h=>u.
has(o+h));if(c(""))return"";const m=new Set(a.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[l,...S]=[...m].filter(o=>!R.test(o));return l!==void 0&&S.length===0&&c(`${l}/`)?`${l}/`:""}
function i(a){const u=b(a);return a.includes(u+N)||a.includes(u+j)}}),1519:((q,ae,t)=>{t.d(ae,{DF:()=>K,aC:()=>I,x3:()=>B});var $=t(4573),j=t(8142),N=t(5806);const W={enter:()=>{},scalar:L=>({json:L}),
array:L=>({json:`[${L.map(({json:R})=>R)}]`,items:L}),object(L){return{json:`{${[...L.keys()].sort().map(b=>`${JSON.stringify(b)}:${L.get(b)?.json}`)}}`,members:L}}};function K(L){const R=(0,$.isUtf8)(
L)?(0,j.q)(L.toString(),void 0,W):void 0,b=R?.members?[...R.members]:R?.items?.map(a=>[D(a),a]),i=b?.flatMap(([a,{members:u,json:c}])=>a===void 0?[]:[{name:a,keys:[...u?.keys()??[]],content:c}]);if(!(i===
void 0||new Set(i.map(({name:a})=>a)).size!==b?.length))return{container:R?.members?"object":"array",variables:i}}function D({members:L}){if(!L?.has("value"))return;const R=[L.get("name"),L.get("key")].
find(b=>b?.json.startsWith('"'));return R&&JSON.parse(R.json)}function B({files:L}){const R=[...L].filter(([b])=>(0,N.dU)(b)).map(([,b])=>I(b));return[...new Set(R.flat())]}function I(L){const R=L.toString();
try{JSON.parse(R.replace(/^\uFEFF/,""))}catch{return[]}const b=K(L),i=new Set(b?.container==="array"?b.variables.map(({name:c})=>c):[]),u=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([c,m,l])=>m===void 0?[c,String(Number(c))]:l===void 0?[JSON.parse(m)]:[]);return[...new Set(u)].filter(c=>!i.has(c))}}),3657:((q,ae,t)=>{t.d(ae,{Ao:()=>R,ue:()=>b,zy:()=>f});var $=t(4573),j=t(
8522),N=t(663),W=t(7279),K=t(706),D=t(5806),B=t(9870);const I=2048,L=new Set([0,10]);class R extends W.HR{}async function b(x,O){O?.throwIfAborted();const{zip:V,source:ee,entries:ie}=await i(x).catch(
h("The package")),fe=(0,B.wg)([...ie.keys()]),se=[];for(const[le,M]of ie){O?.throwIfAborted();const A=await l(V,ee,M).catch(h(`${(0,K.TL)(le)} in the package`));le.startsWith(fe)&&!S(le)&&se.push([le.
slice(fe.length),A])}return(0,B.jz)("zip",se)}async function i(x){const O=a(x),V=await(0,N.SY)(O,{decodeStrings:!1});return{zip:V,source:O,entries:await u(V)}}function a(x){for(let O=x.length-21;O>0;){
O=x.lastIndexOf("PK",O-1,"latin1");const V=O+22+(O<0?1/0:x.readUInt16LE(O+20));if(V<=x.length)return x.subarray(0,V)}throw x.toString("latin1",0,2)==="PK"?new Error("its end is missing"):y(x)}async function u(x){
if(x.entryCount>B.BE)throw o(`The package has ${x.entryCount} entries. The limit is 10,000`);const O=new Map;let V=0;for await(const fe of x.eachEntry()){const se=c(fe);if(O.has(se))throw o(`The packa\
ge has ${(0,K.TL)(se)} twice`,"Export it again.");const le=m(se,fe);if(le!==void 0)throw o(`${(0,K.TL)(se)} in the package ${le}`);if(V+=fe.uncompressedSize,V>B.zx)throw o("The package takes more than\
 256 MiB unpacked, the limit");O.set(se,fe)}const ee=[...O.keys()];if(ee.every(S))throw o("The package has no files in it","Export it again.");const ie=(0,D.Oj)(ee);if(ie===void 0)return O;throw o(`${ie.
map(fe=>(0,K.TL)(fe)).join(" and ")} in the package collide on a disk that ignores case`)}function c({generalPurposeBitFlag:x,fileNameRaw:O,extraFields:V,versionMadeBy:ee}){const ie=(0,$.isUtf8)(O)?I:
x,fe=L.has(ee>>>8);return(0,N.ax)(ie,O,V,!fe).replace(/^(\.\/+)+/,"")}function m(x,O){const V=O.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"is \
neither a file nor a folder":S(x)&&O.uncompressedSize>0?"is a folder with a content of its own":O.canDecodeFileData()?(0,D.dU)(O.fileNameRaw.toString())&&!(0,D.dU)(x)?"is also named env_variables.json":
(0,D.Iv)(x):"is encrypted, or compressed by another method than deflate"}async function l(x,O,V){const{compressedSize:ee,compressionMethod:ie,uncompressedSize:fe}=V,{fileDataStart:se}=await x.readLocalFileHeaderPromise(
V),le=O.subarray(se,se+ee),M={maxOutputLength:fe||1,chunkSize:fe+64},A=ie===0?le:(0,j.inflateRawSync)(le,M);if(A.length!==fe)throw new Error(`it unpacks to ${A.length} bytes, not the ${fe} listed`);if((0,j.
crc32)(A)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return A}function S(x){return x===""||x.endsWith("/")}function o(x,O=""){return new W.HR({what:x,advice:O,topic:"the-package"})}function h(x){
return O=>{if(O instanceof W.HR)throw O;const V={what:`${x} is cut off or damaged`,why:(0,K.TL)(O.message).slice(1,-1)};throw new W.HR({...V,advice:"Export it again.",topic:"the-package"},{cause:O})}}
const g=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function y(x){const O=x.toString("utf8",0,512),[V]=g.find(([,ie])=>ie.
test(O))??["text"],ee=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new R({what:`The package is ${V}, not a zip`,advice:ee,topic:"the-package"})}
const E=33,T=20,d=3,_=8,r=33188;function f({files:x}){const O=[],V=[];let ee=0;for(const[se,le]of x){const[M,A]=[Buffer.from(se),(0,j.deflateRawSync)(le)],J=[k(2,T,I,_,0,E),k(4,(0,j.crc32)(le),A.length,
le.length),k(2,M.length,0)],s=[k(2,0,0,0),k(4,r*65536,ee)];O.push(Buffer.from("PK"),...J,M,A),V.push(Buffer.from("PK"),Buffer.of(T,d),...J,...s,M),ee+=30+M.length+A.length}const ie=Buffer.concat(V),
fe=[k(2,0,0,x.size,x.size),k(4,ie.length,ee),k(2,0)];return Buffer.concat([...O,ie,Buffer.from("PK"),...fe])}function k(x,...O){const V=Buffer.alloc(x*O.length);for(const[ee,ie]of O.entries())V.writeUIntLE(
ie,ee*x,x);return V}}),2227:((q,ae,t)=>{t.d(ae,{HB:()=>y,xR:()=>g,px:()=>E,Ng:()=>S});var $=t(7279),j=t(2975),N=t(706),W=t(1858),K=t(5805),D=t(2053),B=t(6294),I=t(7596);const L=6,R=32,b=6,i=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
u=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class c extends N.pO{#t=new Set;#e=new Set;allow(...f){
for(const k of f)k.length>=L&&this.#t.add(k)}maskFields(f,k,x){const O=l("",f,0).slice(0,i);for(const[V,ee]of O)/id$/i.test(V)&&(0,I.eQ)(ee)&&this.allow(ee);for(const[V,ee]of O)/url$/i.test(V)?this.maskUrl(
ee.trim(),k,x):this.#n(m(ee),x)}maskUrl(f,k,x){const O=URL.canParse(f,k.href)?new URL(f,k.href):void 0;if(O&&k.href.startsWith(O.href))return;const V=[f,O?O.pathname+O.search:""].filter(ie=>/[?:]|^\/\//.
test(ie)),ee=O?[O.href,O.password,(0,I.D4)(O.password),...m(O.search)]:[];this.#n([...V,...ee],x)}#n(f,k){const x=ee=>Array.from(this.#t).some(ie=>ie.includes(ee)),O=f.filter(ee=>!x(ee)&&!x((0,I.D4)(ee))),
V=ee=>encodeURIComponent(Buffer.from(ee).toString());for(const ee of O.flatMap(ie=>[ie,V(ie)]))ee.length<L||this.#e.has(ee)||(this.#e.add(ee),this.add(ee),k.mask(ee))}}function m(r){return Array.from(
r.matchAll(a)).flatMap(([,f="",k=""])=>{const x=k.replace(/[.,:!?)\]}]+$/,"");return u.test(f)||(0,I.D4)(x).length>=R?[x,(0,I.D4)(x)]:[]})}function l(r,f,k){return typeof f=="string"?[[r,f]]:k>b?[]:Array.
isArray(f)?f.flatMap(x=>l(r,x,k+1)):(0,B.Gv)(f)?Object.entries(f).flatMap(([x,O])=>l(x,O,k+1)):[]}function S(r,f,k={}){const x=new c([f,...k.secrets??[]]);return x.allow(r.href,...k.known??[]),{url:r,
apiKey:f,secrets:x,connections:(0,K.Y7)(),rateLimit:new D.q,collections:new Map}}const o=1024*1024,h=12e4,g=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI f\
or Process before you re-run the job.";async function E(r,f){const{label:k,method:x,path:O,isTransient:V}=f,{secrets:ee,rateLimit:ie}=r.platform;ee.allow(...O.split(/[/?&=]/));const fe=x==="GET"?O:void 0,
se=()=>ie.run(k,fe,r,()=>T(r,f));return await(0,j.L5)(r,se,{atLeastMs:V?g:0})}async function T(r,f){const{platform:k,signal:x,log:O}=r,{label:V,method:ee,path:ie,body:fe,idempotent:se=!0,isTransient:le}=f,
M=new URL(`api/public/${ie}`,k.url),A={accept:"application/json","content-type":"application/json","x-api-key":k.apiKey},J={maxBytes:o,...!se&&{idleMs:h}};try{const s=await(0,K.tN)(k.connections,{label:V,
method:ee,url:M,headers:A,body:fe,...J},x);return O.debug(`${ee} ${k.secrets.redact(M.pathname)}: ${s.status}`),d(r,f,M,s)}catch(s){const v=s instanceof $.HR?s:void 0;if(!se&&(x.aborted||v?.maybeProcessed)){
const z=(0,$.h_)(s),w=`${z.retryable?"":z.advice} ${y}`.trim();throw z.with({advice:w,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw v&&le?.(v)?v.with({retryable:!0}):s}}function d({
platform:r,log:f},k,x,O){const{label:V,isCreation:ee=!1}=k,{status:ie,headers:fe,bytes:se}=O,{secrets:le}=r,M=(Q,G,te)=>(0,W.ue)(V,Q,G,te),A=(0,K.ET)(O,x,V);if(A){le.maskUrl(A.href,r.url,f);const Q=`t\
he platform redirects to ${(0,N.OX)(A.origin,100)}, and the key follows no redirect`;throw M(Q,"If that is your environment, set host to it.",{status:ie,maybeProcessed:ie!==307&&ie!==308})}const J=new TextDecoder().
decode(se),s=_(J);le.maskFields(s??{},r.url,f);const v=(0,B.wv)(s??{},V,le.redact),{message:z}=v,w=/^\s*</.test(J)||fe["content-type"]?.includes("html")===!0;if(ie<200||ie>299){const Q=r.collections.has(
V),G=(0,B.ik)(k,ie,{message:z,isPage:w,hasWorked:Q});throw M(`the platform answered ${ie}${(0,B.Te)(z)}`,G,{...(0,W.xS)(ie,fe),affectsAll:(ie===401||ie===403)&&!Q,busy:ie===423||ie===409&&!ee})}if(s!==
void 0)return v;throw M(`the platform answered ${J===""?"nothing":w?"with a web page":"with something other than a JSON object"} (${ie})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function _(r){try{const f=JSON.parse(r);return(0,B.Gv)(f)?f:void 0}catch{return}}}),5645:((q,ae,t)=>{t.d(ae,{I:()=>m,R:()=>a});var $=t(7598),j=t(7279),N=t(2975),W=t(706),K=t(1858),D=t(7596),B=t(5805);
const I=256*1024**2,L=5,R=new Set([400,401,403,404,410]),b="Download",i="Re-run the job.";async function a(l,{url:S,freshUrl:o,read:h}){let g=S;return await(0,N.L5)(l,async()=>{g??=await o();const y=await c(
l,g).catch(r=>{throw r instanceof j.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:E,headers:T,bytes:d}=y;if(R.has(E))throw g=void 0,u(`the URL was refused (${E})`,i,{retryable:!0});if(E!==200)throw u(
`the server answered ${E}`,i,{retryable:E===206});if(T["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const _=await h(d).catch(r=>{const f=!T["content-length"]&&!T["transfer-encoding"];throw r instanceof j.HR&&f?r.with({retryable:!0}):r});return{bytes:d,sha256:(0,$.createHash)("sha256").update(d).digest(
"hex"),content:_}})}function u(l,S,o={}){return new j.HR({what:b,why:l,advice:S,topic:"the-package"},o)}async function c(l,S){const{platform:o,log:h,signal:g}=l;let y=S;for(let E=0;;E++){const T=E===0&&
y.origin===o.url.origin,d={accept:"*/*",...T&&{"x-api-key":o.apiKey}},_={label:b,method:"GET",url:y,headers:d,maxBytes:I};o.connections.proven.add(y.origin);const r=async()=>{const x=await(0,B.tN)(o.connections,
_,g),{status:O,headers:V}=x;h.debug(`GET a package from ${(0,W.OX)(_.url.origin)}: ${O}`);const ee=`the server answered ${O}`;if((0,K.dg)(O))throw(0,K.ue)(b,ee,K.$_,(0,K.xS)(O,V));return x},f=await(T?
o.rateLimit.run(b,void 0,l,r):r()),k=(0,B.ET)(f,y,b);if(k===void 0)return f;if(E===L)throw u("the URL redirects in a circle",i);k.origin===y.origin&&k.username+k.password===""&&Object.assign(k,{username:y.
username,password:y.password}),y=m(k.href,l)}}function m(l,{platform:S,log:o}){const h=S.url;if(S.secrets.maskUrl(l,h,o),!URL.canParse(l,h.href))throw u("the platform's download URL can't be read",i);
const g=new URL(l,h.href);g.protocol==="http:"&&h.protocol==="https:"&&g.hostname===h.hostname&&(g.protocol="https:",g.port===""&&(g.port=h.port),S.secrets.maskUrl(g.href,h,o));const y=g.protocol==="h\
ttp:"&&h.protocol==="http:"&&(0,D.U9)(g.hostname);if(g.protocol!=="https:"&&!y)throw u("the platform's download URL isn't https","Check host.");return g}}),1858:((q,ae,t)=>{t.d(ae,{$_:()=>B,Dx:()=>K,Ur:()=>a,
dg:()=>l,ue:()=>W,xS:()=>S});var $=t(7279),j=t(2975),N=t(706);function W(o,h,g,y={}){return new $.HR({what:o,why:h,advice:g,topic:"the-platforms-response"},y)}function K(o,h,g,y){return new $.HR({what:o,
why:h,advice:g,topic:"the-connection"},y)}const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"\
the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},B="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_\
CA_CERTS on the runner.",L=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,b=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function a(o,h,g,y){if(!(o instanceof Error&&"code"in o))return o;const E=String(o.code);if(L.test(E)){const x=`the TLS connection can't be trusted (${E})`;return K(h,x,`Check host. ${I}`,{affectsAll:!0,
cause:o})}const[,T]=i.exec(o.message)??[];if(T!==void 0)return u(h,T,o);const d=!g&&R.test(E),_=d?"the TLS connection failed":"the connection failed",r=D[E]??`${b.test(E)?"the response can't be decode\
d":_} (${E})`,f={retryable:!0,maybeProcessed:g,affectsAll:!g,cause:o};if(y||!(d||E==="ENOTFOUND"))return K(h,r,B,f);const k=d?`Check host and its port. ${I}`:"Check host.";return K(h,r,k,{...f,maxRetries:2})}
function u(o,h,g){const y=(d,_,r=!1)=>K(o,d,_,{affectsAll:!0,cause:g,retryable:r});if(h==="407")return y("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(
h);if(E<500&&!l(E))return y(`the proxy refuses the connection (${h})`,"Allow the host there, or add it to NO_PROXY.");const T=`the proxy made no connection (${(0,N.OX)(h,100)})`;return y(T,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),m=new Set([501,505,506,508,510,511]);function l(o){return c.has(o)||o>=500&&!m.has(o)}function S(o,h){return{status:o,retryable:l(
o),retryAfterMs:(0,j.Vs)(h["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((q,ae,t)=>{t.d(ae,{d4:()=>b,D4:()=>L,eQ:()=>B,U9:()=>D,hk:()=>R,o6:()=>K,wh:()=>I});const $=Ue(import.meta.url)("nod\
e:net");var j=t(9783),N=t(1858);const W=200;function K(i){const a=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(a)||!URL.canParse(a))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const u=new URL(a);if(u.protocol!=="https:"&&u.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(a))throw new Error("mu\
st not contain a user name or password");if(u.protocol==="http:"&&!D(u.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+=
"/"),u}function D(i){return i==="localhost"||i==="[::1]"||(0,$.isIPv4)(i)&&i.startsWith("127.")}function B(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function I(...i){return i.find(a=>typeof a=="str\
ing"&&a.length<=W&&B(a))}function L(i){try{return decodeURIComponent(i)}catch{return i}}function R(){for(const i of["https_proxy","HTTPS_PROXY"]){const a=process.env[i]?.trim();a!==void 0&&(process.env[i]=
a===""||a.includes("://")?a:`http://${a}`)}for(const i of["no_proxy","NO_PROXY"]){const a=process.env[i];a!==void 0&&(process.env[i]=a.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function b(i,a){const u=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,j.H)(i)||/^https?:/i.test(u)&&(0,j.s)(i))return;throw(0,N.Dx)(a,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,ae,t)=>{t.d(ae,{ET:()=>g,J9:()=>u,Y7:()=>a,tN:()=>c});var $=t(7067),j=t(4708),N=t(8522),W=t(6671),K=t(2975),D=t(
706),B=t(1858),I=t(7596);const L=3e4,R=65536,b=new Set([301,302,303,307,308]),i="export-workflow-action";function a(){(0,I.hk)();const y=()=>new W.Qq(i,[],{keepAlive:!0});return{kept:{http:y(),https:y()},
proven:new Set}}function u(y){return{type:"application/json",bytes:Buffer.from(JSON.stringify(y))}}async function c({kept:y,proven:E},T,d){const{label:_,method:r,url:f,headers:k,body:x,maxBytes:O,idleMs:V=L}=T;
(0,I.d4)(f,_);const ee=f.protocol==="https:"?"https":"http",ie=x?new W.Qq(i):y[ee],fe=new AbortController,se=AbortSignal.any([d,fe.signal]);let[le,M]=[!1,"no response"];const A=setTimeout(()=>{const s={
retryable:!0,maybeProcessed:le};fe.abort((0,B.Dx)(_,`${M} within ${V/1e3} s`,B.$_,s))},V);let J;try{J={http:$,https:j}[ee].request({method:r,host:f.hostname.replace(/^\[|\]$/g,""),port:f.port,path:f.pathname+
f.search,headers:{...k,...x&&{"content-type":x.type,"content-length":x.bytes.length},"accept-encoding":"identity","user-agent":i},...f.username+f.password!==""&&{auth:`${(0,I.D4)(f.username)}:${(0,I.D4)(
f.password)}`},agent:ie.getAgent(f.href),signal:se});const s=m(J,_,()=>{le=!0});l(J,x?.bytes??Buffer.alloc(0),()=>A.refresh());const v=await(0,K.Mu)(se,s);E.add(f.origin),M="no data";const z=[];let w=O;
for await(const H of v){if(A.refresh(),w-=H.length,w<0)throw h(_,O);z.push(H)}const U=o(Buffer.concat(z),v.headers["content-encoding"],_,O);return{status:v.statusCode??0,headers:v.headers,bytes:U}}catch(s){
throw J?.destroy(),se.throwIfAborted(),(0,B.Ur)(s,_,le,E.has(f.origin))}finally{clearTimeout(A),x&&J?.destroy()}}function m(y,E,T){return new Promise((d,_)=>{y.once("socket",f=>{y.reusedSocket?T():f.once(
y.protocol==="https:"?"secureConnect":"connect",T)});const r=f=>{f.socket.destroy();const k={retryable:!0,maybeProcessed:!0};_((0,B.Dx)(E,"the server switched protocols (101)",B.$_,k))};y.once("upgrad\
e",r),y.once("response",f=>f.statusCode===101?r(f):d(f)),y.on("error",_)})}function l(y,E,T){E.length===0?y.end():y.write(E.subarray(0,R),d=>{T(),d||l(y,E.subarray(R),T)})}const S=new Set(["gzip","x-g\
zip","deflate"]);function o(y,E="",T,d){const _=E.toLowerCase().split(/[\s,]+/);try{return _.reduceRight((r,f)=>{const k=f==="br"?N.brotliDecompressSync:S.has(f)?N.unzipSync:void 0;return k&&r.length>
0?k(r,{maxOutputLength:d}):r},y)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?h(T,d):r}}function h(y,E){const T=`the response is larger than ${(0,D.Xe)(E)}, the limit`;return(0,B.ue)(y,T,"Check host\
.",{maybeProcessed:!0})}function g({status:y,headers:E},T,d){if(!b.has(y)||E.location===void 0)return;const _=E.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.canParse(_,
T.href))return new URL(_,T.href);throw(0,B.ue)(d,`the platform redirects (${y}) to an address that can't be read`,"Check host.")}}),6006:((q,ae,t)=>{t.d(ae,{SO:()=>i,cd:()=>R,qt:()=>o});var $=t(7279),
j=t(2975),N=t(706),W=t(2227),K=t(7596),D=t(2053),B=t(6294);const I=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function L(E){return I.find(([,T])=>T.test(E))?.[0]??"unknown"}function R({fields:E,message:T,redact:d}){const _=(0,B.Gv)(E.response)?E.response:{},r=[_.downloadUrl,_.downloadURL,E.downloadUrl,E.downloadURL];
return{dockStatusId:(0,K.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,K.wh)(E.workflowId,E.toolId),exportJobId:(0,K.wh)(E.exportJobId),status:b(E.status,d),downloadUrl:r.map(f=>typeof f==
"string"?f.trim():"").find(f=>f!==""),refused:E.success===!1,message:T}}function b(E,T){const d=typeof E=="string"||typeof E=="number"?String(E).trim():"",_=d.toUpperCase().replace(/[\s-]+/g,"_");return L(
_)==="unknown"?T(d,40).toUpperCase():_}async function i(E,T,d=()=>!0){const _=`dock-status/${T}`;return R(await(0,W.px)(E,{label:"Dock status",method:"GET",path:_,isTransient:d}))}const a="the-job-on-\
the-platform",u=50,c=294,m=6.12,l=2e3;function S(E,T){const d=Math.max(c,E/m);return E<D.k?d:Math.max(l,Math.min(T,d))}async function o(E,T,d){const{log:_,signal:r}=E,f=performance.now(),k=h(E,f);let x=T,
O;for(let V=0;;V++){d.onStatus(x),k(x);const ee=L(x.status);if(ee==="failed"||ee==="succeeded"&&x.refused){const fe=`The job ${x.status==="FAILED"?"failed":`ended as ${x.status}`} on the platform`,se=`${x.
message??"it gave no reason"} (dock status ${T.dockStatusId})`;throw new $.HR({what:fe,why:se,advice:d.advice,topic:a})}if(ee==="succeeded")return x.status!=="SUCCESS"&&_.warning(`The platform reports\
 ${x.status}, which is treated as SUCCESS.`),x;const ie=performance.now();O=ee==="unknown"&&x.refused?O??ie:void 0;try{if(O!==void 0&&ie-O>=W.xR){const se=`The platform refused to report the job's sta\
tus for ${(0,N.zK)(W.xR)}`;throw new $.HR({what:se,topic:a})}await(0,j.yy)(V===0?u:S(ie-f,d.longestWaitMs),r);const fe=({status:se=404})=>V>0||se===404;x=await i(E,T.dockStatusId,fe)}catch(fe){throw y(
fe,T,x)}}}function h({log:E},T){let d,_=T;return r=>{const f=performance.now(),k=(0,N.zK)(f-T),x=r.status!==d,O=f-_>=D.k;(x||O)&&(_=f),x&&d!==void 0?E.info(`${r.status||"No status"} after ${k}`):O&&E.
info(`Still ${r.status||"without a status"} after ${k}`),x&&L(r.status)==="unknown"&&E.warning(`The platform reports an unknown status (${g(r)}). The action keeps waiting.`),d=r.status}}function g({status:E,
message:T}){return`${E||"none"}${T===void 0?"":`, "${T}"`}`}function y(E,{dockStatusId:T},d){const _=L(d.status)==="unknown"||d.message!==void 0?`, last status ${g(d)}`:"",r=`The job may still be runn\
ing on the platform: dock status ${T}${_}.`,f=(0,$.h_)(E);return f.with({advice:`${f.advice} ${r}`.trim(),cause:E})}}),2053:((q,ae,t)=>{t.d(ae,{k:()=>K,q:()=>R});var $=t(7279),j=t(2975),N=t(1858);const W=30,
K=6e4,D=500,B=16e3,I=.95,L=20;class R{#t=new Map;#e=0;#n=0;#o=0;async run(i,a,u,c){const m=await this.#r(i,a,u),l=()=>m>this.#o;try{const S=await c();return l()&&(this.#n=this.#n<L?0:this.#n*I),S}catch(S){
if(!(S instanceof $.HR&&S.status===j.kU))throw S;const o=performance.now();throw l()&&(this.#n=Math.min(B,Math.max(D,this.#n*2)),this.#o=o),this.#e=Math.max(this.#e,o+(S.retryAfterMs||2*this.#n)),S.with(
{retryAfterMs:this.#e-o})}}async#r(i,a,{signal:u,endsAt:c}){const m=a!==void 0&&this.#t.get(a)||[];for(a!==void 0&&this.#t.set(a,m);;){if(u.throwIfAborted(),this.#e>=c)throw(0,N.ue)(i,"the platform as\
ked for a pause that exceeds the timeout",N.$_);const l=performance.now(),S=m.at(-W)??Number.NEGATIVE_INFINITY,o=Math.max(this.#e,S+K);if(o<=l)return this.#e=l+this.#n,m.push(l),l;await(0,j.yy)(o-l,u)}}}}),
6294:((q,ae,t)=>{t.d(ae,{Gv:()=>K,LO:()=>N,Te:()=>W,ik:()=>R,wv:()=>j});var $=t(1858);function j(b,i,a){const u=I(b,0);return{fields:b,label:i,redact:a,message:u&&a(u)||void 0}}function N({label:b,message:i},a,u){
return(0,$.ue)(b,`the platform answered without a ${a}${W(i)}`,u)}function W(b){return b===void 0?"":` (${b})`}function K(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}const D=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],B=4;function I(b,i){if(typeof b=="string")return b.trim()||void 0;if(!(i>B)){
if(Array.isArray(b))return I(b[0],i+1);if(K(b))for(const a of D){const u=I(b[a],i+1);if(u!==void 0){const{code:c}=b;return typeof c=="number"||typeof c=="string"?`${u}, code ${c}`:u}}}}const L="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function R(b,i,{message:a="",isPage:u,hasWorked:c}){if((0,$.dg)(i))return $.$_;if(i===404)return"Check host, the IDs, and that the key's account can see\
 the workflow.";if(i===409&&b.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in A\
I for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return b.isTransient?$.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the p\
latform may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const m=b.scope===
void 0?"another scope":`the scope "${b.scope}"`;if(i===403)return`The key needs ${m}. Add it under ${L}.`;const l=/scope/i.test(a)?` The key also needs ${m}.`:"";return`The platform does not know the \
key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${L}.${l}`}}),3349:((q,ae,t)=>{t.d(ae,{EH:()=>b,Nq:()=>R,kZ:()=>a,s8:()=>i});var $=t(
7279),j=t(2975),N=t(2227),W=t(5645),K=t(5805),D=t(6006),B=t(6294);const I=["workflows","workflow","tools"];async function L(u,c){const{collections:m}=u.platform;let l;for(const S of new Set([...m.values(),
...I])){const o=c(S),{label:h,idempotent:g=!0}=o,y=m.get(h);if(!(y&&y!==S))try{const E=await(0,N.px)(u,o);m.set(h,S);const T=(0,D.cd)(E),{dockStatusId:d}=T;if(d!==void 0)return{...T,dockStatusId:d};throw(0,B.
LO)(E,"dock status ID",g?"Check host and the IDs.":N.HB)}catch(E){if(E instanceof $.HR&&E.busy&&m.set(h,S),!(E instanceof $.HR&&E.status===404))throw E;l??=E}}throw l}async function R(u,{workflowId:c,
flowId:m}){return await L(u,l=>({label:"Export",method:"POST",path:`${l}/${c}/export?flowId=${m}`,scope:"Export workflow"}))}async function b(u,c,m){const l=m.downloadUrl??c.downloadUrl??(await(0,D.SO)(
u,c.dockStatusId)).downloadUrl;if(l!==void 0)return(0,W.I)(l,u);const S=`the platform reports ${m.status} but names no download URL`;throw new $.HR({what:"Export",why:S,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function i(u,c,{app:m,flow:l,env:S}){const o="workflowName"in c,h=g=>g==="tools"?"tool":"workflow";return await L(u,g=>({label:"Import",method:"POST",path:o?`${g}/impo\
rt`:`${g}/${c.workflowId}/import`,body:(0,K.J9)({[`${h(g)}DataFileId`]:m,flowDataFileId:l,envVariablesFileId:S,...o&&{[`${h(g)}Name`]:c.workflowName}}),idempotent:!1,isCreation:o,scope:"Import workflo\
w"}))}async function a(u,c){const m=l=>({label:"Deploy",method:"POST",path:`${l}/${c}/deploy`,body:(0,K.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,j.L5)(u,()=>L(u,m),{untilFree:!0})}}),
2597:((q,ae,t)=>{t.d(ae,{g:()=>M,L:()=>se});var $=t(6760),j=t(3e3),N=t(9462),W=t(3349),K=t(706),D=t(2227),B=t(7596),I=t(5805),L=t(6294);const R=25e6,b=1e7,i="bulkImport",a="Re-run the job.";async function u(s,{
name:v,bytes:z}){const w=`Upload of ${v}`,U=(G,te)=>(0,D.px)(s,{label:w,method:"POST",path:G,body:te,scope:"Import workflow"});let H;if(z.length<R)H=await U("files",await c("fileContext",i,{name:v,bytes:z}));else{
const G=Math.ceil(z.length/b),te={totalChunks:G,fileExtension:"json",fileName:v,fileSize:z.length},ne=await U("files/session/start",(0,I.J9)({fileContext:i,...te})),he=(0,B.wh)(ne.fields.sessionId);if(he===
void 0)throw(0,L.LO)(ne,"session ID",a);for(let ue=0;ue<G;ue++){const ge=z.subarray(ue*b,(ue+1)*b);await U(`files/session/${he}`,await c("chunkNumber",String(ue),{name:v,bytes:ge}))}H=await U(`files/s\
ession/${he}/complete`)}const{fileId:Q}=H.fields;if(typeof Q!="string"||Q==="")throw(0,L.LO)(H,"file ID",a);return s.log.info(`Uploaded ${v}: ${(0,K.Xe)(z.length)}`),Q}async function c(s,v,{name:z,bytes:w}){
const U=new FormData;U.set(s,v),U.set("file",new Blob([w],{type:"application/json"}),z);const H=new Response(U);return{type:H.headers.get("content-type")??"",bytes:Buffer.from(await H.arrayBuffer())}}
var m=t(2975),l=t(6779);const S="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",o="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function h(s,v,{source:z,target:w,definitions:{app:U,flow:H,env:Q},whenBusy:G="retry",timeoutMs:te,longestWaitMs:ne}){const he="workflowI\
d"in w?w.workflowId:void 0,ue="workflowId"in w?`workflow ${w.workflowId}`:`a new workflow, ${w.workflowName}`;return s.log.info(`Importing ${(0,K.OX)(z)} into ${ue}, at ${v.url.href}`),await(0,N.N)({...s,
platform:v},(0,N.R)(te,"No import"),async ge=>{const ve={app:await u(ge,U),flow:await u(ge,H),env:Q&&await u(ge,Q)},Te=G==="retry",_e=await(0,m.L5)(ge,()=>(0,W.s8)(ge,w,ve),{untilFree:Te}),{outputs:ye}=await(0,l.
Bv)(ge,_e,{title:"Import job",longestWaitMs:ne,advice:S,idsIn:({workflowId:Ie=he})=>({...Ie!==void 0&&{"workflow-id":he??Ie}})});return ye})}async function g(s,v,{workflowId:z,timeoutMs:w,longestWaitMs:U}){
return s.log.info(`Deploying workflow ${z}, at ${v.url.href}`),await(0,N.N)({...s,platform:v},(0,N.R)(w,"No deployment"),async H=>{const{outputs:Q}=await(0,l.Bv)(H,await(0,W.kZ)(H,z),{title:"Deploy jo\
b",longestWaitMs:U,advice:o,idsIn:()=>({"workflow-id":z})});return Q})}var y=t(2697),E=t(9630),T=t(532),d=t(7279),_=t(6191),r=t(7487),f=t(8920),k=t(9870),x=t(3657),O=t(4264),V=t(6224),ee=t(7833);const ie="\
import-deploy-and-promote",fe="Make and approve a new plan.";async function se(s,v,z){const{approved:w,upload:U,deploy:H,ignore:Q}=s.inputs,G=z.workflows.map(({outcome:he})=>he==="unchanged"?"finish":
"import"),{differences:te,actions:ne}=w?(0,O.Gy)(w,z):{differences:[],actions:G};if(te.length>0){const he="The approved plan doesn't hold any more, so this attempt changed nothing";throw new d.HR({what:he,
why:te.join("; "),advice:fe,topic:ie})}try{const ue=(0,r.Tm)()>1&&U!==void 0&&ne.includes("finish")?await(0,_.wn)(s):[];for(const[ge,ve]of v.entries()){if(ve.action=ne[ge],ve.action!=="finish")continue;
const Te=_e=>!w||(0,O.cM)(w,ge,(0,E.ol)(_e,Q));ve.backup=await le(s,ue,ve.candidate.name,Te),(!H||!(w||ve.backup))&&(ve.action="leave")}}catch(he){s.signal.throwIfAborted();const ue="Can't look for th\
e backups of the earlier attempts, so this attempt changed nothing",Te=` What an earlier attempt imported can also be deployed with the deploy action: ${v.filter((ye,Ie)=>ne[Ie]==="finish").map(({candidate:ye,
plan:Ie})=>`${ye.name} (${Ie.target})`).join(", ")}.`,_e=`Use "Re-run failed jobs".${H?Te:""}`;throw new d.HR({what:ue,why:(0,d.gJ)(he),advice:_e,topic:ie},{cause:he})}}async function le(s,v,z,w){const U=`${z}\
-before-`,H=G=>Number(/^(\d+)(-\d+)?\.zip$/.exec(G)?.[1]),Q=v.filter(({name:G})=>G.startsWith(U)&&H(G.slice(U.length))<(0,r.Tm)());for(const{id:G,name:te}of Q.sort((ne,he)=>he.id-ne.id)){const ne=(0,f.
mu)(await(0,x.ue)(await(0,_.R9)(s,G),s.signal));if(w((0,V.YR)(ne)))return{id:G,name:te,holdsVariables:ne.env!==void 0}}}async function M(s,v){const{platform:z,inputs:w}=s,{path:U,target:H,definitions:Q,
name:G}=v.candidate;if(v.action==="leave"){s.log.info("Neither imported nor deployed"),v.begun="nothing";return}let te=w.candidates.length>1?void 0:v.plan;v.begun="import";try{const ne=async()=>{const ue=te??
await(0,V.Cs)(s,v.candidate);if(te=void 0,!(0,V.cS)(v.plan,ue)){const ve=`The target of ${G} has changed since this step compared it, so it was left as it is`;throw new d.HR({what:ve,advice:fe,topic:ie})}
if(v.action==="finish")return;ue.state&&(v.backup=await A(s,v,ue.state));const ge={...w,source:U,target:H,definitions:Q,whenBusy:"throw"};v.job=await h(s,z,ge),v.imported=!0};if(await(0,m.L5)({...s,endsAt:performance.
now()+w.timeoutMs},ne,{untilFree:!0}),!w.deploy)return;v.begun="deploy";const he=(0,ee.wZ)(v);if(he===void 0){const ue="Look for it in AI for Process, and deploy it there.";throw new d.HR({what:"the p\
latform didn't name the new workflow's ID",advice:ue})}v.job=await g(s,z,{...w,workflowId:he}),v.deployed=!0}catch(ne){const he=(0,d.iT)(ne);v.job={...v.job,...(0,l.Zw)(he)},v.error=J(he,v,(0,y.Sm)(w.
host))}}async function A(s,{candidate:v,plan:z},w){const{upload:U,artifactEnvVariables:H,host:Q}=s.inputs,G=`${v.name}-before-${(0,r.Tm)()}`,te=w.package.files.has(k.Km),ne=`Backup of workflow ${z.target}\
 at ${(0,y.Sm)(Q)}`,he=await(0,r.Pd)("workflow-backup-");for(let ue=1;;ue++){const ge=(0,$.join)(he,`${G}${ue===1?"":`-${ue}`}.zip`);if(await(0,T.lo)(ge,w.bytes),!U)return s.log.info(`${ne}: ${ge}, on\
 this runner only`),{name:ge,holdsVariables:te};try{const ve=await(0,j.mJ)(s,{...w,path:ge},{upload:U,artifactEnvVariables:H});return s.log.info(`${ne}: ${ve.name}, ${ve.url}`),{name:ve.name,id:ve.id,
holdsVariables:te&&H}}catch(ve){if(!(ve instanceof _.B6))throw ve}}}function J(s,v,z){const{candidate:w,begun:U,imported:H,backup:Q}=v,G=(0,d.h_)(s),te=(0,ee.wZ)(v),[ne,he]=["workflowName"in w.target,
U==="deploy"],ue=`deploy workflow ${te} with the deploy action`,ge=ne?he?ue:"start a new run":'use "Re-run failed jobs"',ve=`${w.name} was ${H?"":"already "}imported${te?` into workflow ${te}`:""} but\
 not deployed: `,Te=[G.advice.replace(/(r)e-run the job/gi,(_e,ye)=>ye==="r"?ge:ge[0]?.toUpperCase()+ge.slice(1)),he&&!ne?`Or ${ue}.`:"",ne&&te?`The new workflow's ID is ${te}.`:"",Q?`The package that\
 ${z} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return G.with({what:(he?ve:"")+G.what,advice:Te.filter(Boolean).join(" ")})}}),161:((q,ae,t)=>{t.d(ae,{K:()=>se});var $=t(3024),j=t(
6760),N=t(3e3),W=t(819),K=t(7279),D=t(6584);class B{#t=[];#e;constructor(){const v=W.V4("api-key");v!==""&&W.Pq(v)}text(v){return W.V4(v)}lines(v){return W.V4(v,{trimWhitespace:!1})}optional(v,z){const w=this.
text(v);return w===""?void 0:this.parse(v,w,z)}parse(v,z,w){try{return w(z)}catch(U){this.refuse(v,(0,K.gJ)(U),(0,K.h_)(U).topic);return}}required(v,z,w="is required"){return this.text(v)===""&&this.refuse(
v,w),this.optional(v,z)}notEmpty(v,z,w){if(process.env[`INPUT_${v.toUpperCase()}`]?.trim()===""){const U=`Where an event has no inputs, write \`\${{ inputs.${v} || ${w} }}\``;this.refuse(v,`is empty. \
Is the name in the expression right?${w===void 0?"":` ${U}`}`)}return this.optional(v,z)}boolean(v,z){return this.notEmpty(v,D.yG,z?void 0:"false")??z}refuse(v,z,w="before-anything-is-sent"){this.#e??=
w,this.#t.push(`${v} ${z.replace(/(?<=[a-z])\.$/,"")}`)}check(v){if(v!==void 0&&this.#t.length===0)return v;throw new K.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function I(s){const v=s.
required("host",D.or),w=s.required("api-key",D.Do,"is required. The secret isn't set, or this job can't read it"),U=(s.optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,H=(s.optional("poll-interval-\
seconds",(0,D.$J)(3600))??10)*1e3,Q=s.boolean("summary",!0);return v&&w?{host:v,apiKey:w,timeoutMs:U,longestWaitMs:H,summary:Q}:void 0}var L=t(8920),R=t(7598),b=t(1455),i=t(532),a=t(706),u=t(5806),c=t(
9870);function m(s,v){return new K.HR({what:s,advice:v,topic:"unpacking"})}function l(s,v){for(const{index:z}of`${v}/`.matchAll(/\//g)){const w=v.slice(0,z),U=(0,$.lstatSync)((0,j.join)(s,w),{throwIfNoEntry:!1});
if(U?.isSymbolicLink())throw m(`${(0,a.TL)(w)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(w===v&&U?.isFile())return U;if(!U?.isDirectory())break}}async function S(s){return(await(0,b.
readdir)(s,{withFileTypes:!0})).map(z=>z.name+(z.isDirectory()?"/":""))}async function o(s,v){const z=[],w=[""];for(const U of w){v.throwIfAborted();for(const H of await S((0,j.join)(s,U))){if((0,u.jq)(
H.replace("/","")))continue;if((H.endsWith("/")?w:z).push(U+H),z.length+w.length>c.BE)throw new Error("more than 10,000 files are in it")}}return z}async function h(s){if(!l(s,u.gv))return;const v=await(0,b.
readFile)((0,j.join)(s,u.gv),"utf8");try{const{unpackedFiles:z}=JSON.parse(v),w=z.every(U=>(0,u.x5)(U)===void 0);return{text:v,paths:w?new Set(z):void 0}}catch{return{text:v,paths:void 0}}}async function g(s,v){
const z=new Set(v.map(caseFold));return(await S(s).catch(()=>[])).filter(H=>H.endsWith("/")).map(H=>H.slice(0,-1)).filter(H=>!z.has(caseFold(H))).filter(H=>existsSync(join(s,H,RECORD))).sort()}function y(s){
return`${JSON.stringify({unpackedFiles:[...new Set(s)].sort()},null,2)}
`}var E=t(3657);async function T(s,v){try{const z=await(0,b.stat)(s);if(z.isDirectory())return await k(s,v);if(z.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const w=await(0,b.readFile)(
s);return{...await(0,E.ue)(w,v),sha256:(0,R.createHash)("sha256").update(w).digest("hex")}}catch(z){throw f(z,s,v)}}async function d(s,v){const z=()=>T(s,v);try{const w=statSync(s,{throwIfNoEntry:!1});
if(w===void 0)return{kind:"missing"};const U=w.isDirectory()?await _(s,v):new Map,[H,...Q]=[...U.values()].flat();return H===void 0?{kind:"single",read:z}:{kind:"several",names:[...U.keys()].sort(),async read(G){
const[te,ne]=U.get(G)??[];if(te&&ne)throw new Error(`is there twice, as ${quoted(te.name)} and as ${quoted(ne.name)}. Remove one of them`);if(te?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await T(join(s,te?.name??G),v)},...Q.length===0&&H.isDirectory()&&{readSingle:z}}}catch(w){throw f(w,s,v)}}async function _(s,v){const z=new Map,w=await readdir(s,{withFileTypes:!0});
if(isWorkflow(w.filter(U=>!U.isDirectory()).map(({name:U})=>U)))return z;for(const U of w){if(v.throwIfAborted(),U.name.startsWith(".")||!await r(join(s,U.name),v))continue;const H=U.isDirectory()?U.name:
U.name.replace(/\.zip$/i,"");z.set(H,[...z.get(H)??[],U])}return z}async function r(s,v){const z=await stat(s).catch(()=>{});if(z?.isDirectory())return isWorkflow(await x(s));if(!z?.isFile()||!/\.zip$/i.
test(s))return!1;try{return isWorkflow([...(await T(s,v)).files.keys()])}catch{return v.throwIfAborted(),!0}}function f(s,v,z){if(z.aborted)return z.reason;if(s instanceof E.Ao){const H=`${s.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(H,{cause:s})}const U=(0,i.Mi)(s)&&s.code==="ENOENT"&&s.path===v?`doesn't exist: ${(0,a.MW)(v)}`:`can'\
t be read: ${(0,i.Uc)(s)}`;return new Error(U,{cause:s})}async function k(s,v){const z=(0,j.join)(s,(0,c.wg)(await x(s))),w=await h(z);if(w&&!w.paths)throw new Error(`${u.gv} isn't as this action writ\
es it`);const U=w?.paths?new Set([...c.LX,...w.paths]):await o(z,v),H=new Map;let Q=c.zx;for(const G of U){v.throwIfAborted();const te=l(z,G);if(te!==void 0){if(Q-=te.size,Q<0)throw new Error("its fil\
es take more than 256 MiB, the limit");H.set(G,await(0,b.readFile)((0,j.join)(z,G)))}}if(H.size===0)throw new Error("no files are in it");return(0,c.jz)("folder",H)}async function x(s){const v=await S(
s),w=v.filter(U=>U.endsWith("/")&&!U.startsWith(".")).map(async U=>(await S((0,j.join)(s,U))).map(H=>U+H));return[...v,...(await Promise.all(w)).flat()]}async function O(s,{path:v,variables:z,sha256:w,
needsVariables:U,of:H=""},Q){const G=(ge,ve)=>s.refuse(ge+H,ve,"import-deploy-and-promote"),te=ge=>ve=>{Q.throwIfAborted(),G(ge,(0,K.gJ)(ve))},ne=z?await(0,L.Ch)(z,Q).catch(te("env-variables")):void 0,
ue=await(async()=>{const{sha256:ge,...ve}=await T(v,Q),Te=(0,L.mu)(ve,ne);return{path:v,package:ve,sha256:ge,definitions:Te,variablesFile:z&&(0,j.basename)(z)}})().catch(te("package"));if(ue&&w!==void 0&&
ue.sha256!==w){const ge=`is not the digest of the package, which is ${ue.sha256}`;G("package-sha256",ue.sha256?ge:"is only for a package that is a .zip")}return ue&&U&&z===void 0&&!ue.definitions.env&&
G("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ue}var V=t(682),ee=t(2899),ie=t(7487),fe=t(4264);async function se(s){const v=new B,z=v.boolean(
"plan",!1),w=z?void 0:le(v),U=M(v,z),H=await A(v,U,s),Q=I(v),G=(0,N.WZ)(v,!1),te=v.boolean("deploy",!0),ne=v.optional("ignore",ee.wo)??ee.K$,{fromList:he}=U;return{...v.check(Q),...G,candidates:H,fromList:he,
isPlan:z,approved:w,deploy:te,ignore:ne}}function le(s){const v=s.text("approved-plan");return v===""&&s.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan faile\
d, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),v==="none"?void 0:s.optional("approved-plan",fe.ud)}function M(s,v){
if(s.text("workflow-name")===""){const{targets:U,fromList:H}=(0,V.R)(s,"workflow-"),Q=U.map(({workflowId:ne})=>ne),G=Q.find((ne,he)=>Q.indexOf(ne)<he),te=s.text("workflows")===""?"workflows-file":"wor\
kflows";return G!==void 0&&s.refuse(te,`has workflow-id ${G} twice`),{targets:U.map(({name:ne,...he})=>({name:ne,target:he})),fromList:H}}for(const U of["workflow-id","flow-id","workflows","workflows-\
file"])s.text(U)!==""&&s.refuse(U,"can't be combined with workflow-name");if(!v&&(0,ie.Tm)()>1){const U=`can't be applied in run attempt ${(0,ie.Tm)()}: an earlier attempt may have created the workflo\
w. Look for it in AI for Process. If it doesn't exist, start a new run`;s.refuse("workflow-name",U,"import-deploy-and-promote")}const z=s.optional("workflow-name",D.sU),w=s.optional("name",D.$q)??z;return w===
void 0||z===void 0?{targets:[],fromList:!1}:{targets:[{name:w,target:{workflowName:z}}],fromList:!1}}async function A(s,{targets:v,fromList:z},w){const U=s.required("package",D.EO),H=s.notEmpty("packa\
ge-sha256",D.tz,"'any'");z&&H!==void 0&&s.refuse("package-sha256","is only for a single package");const Q=ne=>ne==="package"?ne:(0,D.EO)(ne),G=s.notEmpty("env-variables",Q,"'package'");if(U===void 0)return[];
const te=[];for(const{name:ne,target:he}of v){const ue=z?` of ${ne}`:"",ge=z?s.parse(`package${ue}`,ne,we=>J(U,we)):U,ve=G&&z?(0,j.join)(G,`${ne}.json`):G,Te=G==="package"?void 0:ve,_e="workflowId"in he&&
G==="package",Ie=ge&&await O(s,{path:ge,...{variables:Te,sha256:z?void 0:H,needsVariables:_e,of:ue}},w);Ie&&te.push({name:ne,target:he,...Ie})}return te}function J(s,v){const z=(0,j.join)(s,`${v}.zip`),
[w=z,U]=[(0,j.join)(s,v),z].filter(H=>(0,$.existsSync)(H));if(U){const H=`as ${(0,D.bY)(`${v}.zip`)} and as ${(0,D.bY)(`${v}/`)}`;throw new Error(`is there twice, ${H}. Remove one of them`)}if((0,$.existsSync)(
w)&&(0,$.lstatSync)(w).isSymbolicLink())throw new Error("is a link, which isn't followed");return w}}),6325:((q,ae,t)=>{t.a(q,async($,j)=>{try{let h=function({rows:g}){for(const{candidate:y}of(0,l.p1)(
g)){const{name:E,target:T}=y,d="workflowId"in T?`workflow-id ${T.workflowId}, flow-id ${T.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${E}, which doesn't mean that it is deployed. If an earlier\
 attempt may have stopped before its deployment, deploy it with the deploy action (${d}).`)}};var N=t(3e3),W=t(6779),K=t(3018),D=t(682),B=t(7279),I=t(8725),L=t(7487),R=t(1519),b=t(2227),i=t(2597),a=t(
161),u=t(1415),c=t(4264),m=t(6224),l=t(7833);const S=4;await(0,L.eF)(async g=>{(0,L.n0)({promotions:[]});const y=await(0,a.K)(g),E=await o(y,g);await(0,l.A2)(E,y);const T=(0,l.jb)(E.rows),d=await(0,K.
S3)(T);y.summary&&await(0,u.c)(E,y,d),(0,K.$0)(T),(0,L.Tm)()>1&&y.deploy&&h(E);const _=(0,l.c2)(E,y);if(_)throw _;y.isPlan&&(0,I.lm)((0,u.o)(E.rows,y))});async function o(g,y){const{candidates:E,fromList:T,
approved:d,host:_,ignore:r,deploy:f,upload:k,artifactEnvVariables:x}=g,O=E.flatMap(({definitions:{env:w}})=>w?(0,R.aC)(w.bytes):[]),V=(0,b.Ng)(_,g.apiKey,{secrets:O,known:E.map(({name:w})=>w)}),ee=(0,I.
t1)(),fe={log:ee,publish:w=>(0,L.n0)((0,l.WZ)(w)),signal:y,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:g},se=({name:w})=>T?{...fe,log:(0,I.t1)(`[${w}] `),publish:()=>{}}:fe;let le;const M=await(0,D.
H)(E,S,async w=>{try{if(le)throw new B.HR({what:"Not tried: another target failed for a cause that is the same for all"});const U=await(0,m.Cs)(se(w),w);return{candidate:w,plan:U,job:U.state?.job??{}}}catch(U){
const H=(0,B.iT)(U);return H instanceof B.HR&&H.affectsAll&&(le??=H),{candidate:w,error:H,job:(0,W.Zw)(H)}}}),A=(0,l.sb)(M);if(A.length<M.length)return{rows:M};const s={options:{host:_.href,ignore:[...r.
lines].sort().join(`
`),deploy:f,"upload-artifact":k!==void 0,"artifact-env-variables":x},workflows:A.map(({plan:w})=>w)},v=(0,c.Rd)(s,d?.salt);if(g.isPlan)return{rows:M,digest:v};const z=await(0,i.L)(fe,A,s).then(()=>{},
B.iT);if(z)return{rows:M,digest:v,refusal:z};d||ee.info("Applied without an approved plan"),A.some(({plan:w,action:U})=>w.state&&U==="import")&&(0,N.j)(g,ee);for(const w of A)if(await(0,i.g)(se(w.candidate),
w),w.error)break;return{rows:M,digest:v}}j()}catch(S){j(S)}},1)}),1415:((q,ae,t)=>{t.d(ae,{c:()=>m,o:()=>c});var $=t(6760),j=t(2697),N=t(3018),W=t(1124),K=t(2614),D=t(7487),B=t(4057),I=t(8132),L=t(8920),
R=t(706),b=t(7833);const i=d=>{const{name:_,version:r}=(0,L.Rc)(d)??{};return[_,r].filter(Boolean).join(" ")},a=d=>d.map(_=>(0,I.SS)(_)).join(", "),u=(...d)=>d.filter(Boolean).join(" ");function c(d,{
host:_}){return`Plan: ${(0,b.sb)(d).length-(0,b.p1)(d).length} of ${(0,R.hS)(d.length,"workflow")} will change at ${(0,j.Sm)(_)}`}async function m(d,_,r){const{rows:f,refusal:k,digest:x}=d,O=f.some(({
begun:fe})=>fe),V=_.isPlan&&x!==void 0,ee=x&&(0,I.SS)(x.slice(0,12)),ie=[O?y(f):S(f,_),(0,B.cj)((0,j.cZ)((0,b.dJ)(f))),k&&(0,B.il)((0,j.UX)(k),(0,D.VY)(k)),V&&h(f,_),(V||O)&&g((0,b.p1)(f)),...O?T(f,_):
[],V&&`Plan ${ee}.`,_.approved&&ee&&`${O?"Applied":"Approved"} plan ${ee}.`,O&&!_.approved&&"Applied without an approved plan."].flatMap(fe=>fe||[]);(0,W.Hq)((0,b.jb)(f))&&ie.push((0,N.uu)(r,_.fromList,
ie,O?"What differed":"What changes")),await(0,B.Sy)(l(d,_,O),...ie)}function l({rows:d,refusal:_},r,f){const k=(0,j.Sm)(r.host),x=(0,b.dJ)(d).length,O=d.filter(({begun:ie,error:fe})=>ie&&ie!=="nothing"&&
!fe).length,V=`${O} of ${(0,R.hS)(d.length,"workflow")} promoted`;return[f&&x>0&&`Promotion to ${k} failed: ${V}`,f&&O===0&&`Nothing differs at ${k}: nothing was done`,f&&`${V} to ${k}`,x===0&&!_&&c(d,
r),r.isPlan&&`Plan for ${k} failed: ${x} of ${(0,R.hS)(d.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${k} failed: nothing was changed`}function S(d,{isPlan:_}){const r=d.map(
({candidate:f,plan:k})=>{const{name:x,target:O,path:V,sha256:ee}=f,ie=ee??k?.shown,fe=ie&&`${ee?"sha256":"content"} ${ie.slice(0,12)}\u2026`,se=k?.state&&i(k.state.package),le="workflowName"in O?"a ne\
w workflow":O.workflowId;return[{words:x},{words:[i(f.package),(0,$.basename)(V),fe].filter(Boolean).join(", ")},{words:se?`${se} (${le})`:le},{words:k?o(k.changes):"\u274C Failed"}]});return(0,B.tp)(
["Workflow","Package","Target",_?"What will change":"What would change"],r)}function o({status:d,counts:_,files:r}){if(d==="unchanged")return"nothing: it stays";if(d==="changed")return(0,W.cq)(_);const k=r.
flatMap(x=>x.kind==="json"?(0,K.I)(x)?.size??[]:[]).find(({nodes:x})=>x>0);return k?`${(0,R.hS)(k.nodes,"node")}, ${(0,R.hS)(k.connections,"connection")}`:"everything: it is new"}function h(d,{deploy:_,
upload:r,artifactEnvVariables:f}){return(0,b.sb)(d).flatMap(({candidate:x,plan:{state:O,outcome:V,variables:ee,added:ie,kept:fe,ignored:se}})=>{const le=(0,I.SS)(x.name),M=(0,I.SS)(`${x.name}-before-<\
run attempt>.zip`),A=O?`The in-development version of ${le} is replaced${_?", then deployed":""}.`:`${le} is created${_?" and deployed":""}: there is nothing to back up.`,J=x.variablesFile?`variables \
of ${(0,I.SS)(x.variablesFile)}`:"package's own variables",s=u(A,O&&r&&`A backup is kept first, as ${M}${f?"":", without environment variables"}.`,O&&!r&&"No backup is kept.",ee.length>0&&`The import \
sends the ${J}.`,ie.length>0&&`Added: ${a(ie)}.`,fe.length>0&&`The target keeps its own value of ${a(fe)}.`,se.length>0&&`Ignored fields that differ, and that the import brings too: ${a(se)}.`);return V===
"changed"?`- ${s}`:[]}).join(`
`)}function g(d){const _=x=>d.filter(({plan:V})=>x(V).length>0).map(({candidate:V,plan:ee})=>`${(0,I.SS)(V.name)} (${a(x(ee))})`).join(", "),r=a(d.map(({candidate:x})=>x.name)),[f,k]=[_(x=>x.kept),_(x=>x.
ignored)];return u(r&&`Nothing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",f&&`Variables that differ, and that an\
 import would keep: ${f}.`,k&&`Ignored fields that differ: ${k}.`)}function y(d){const _=d.map(r=>[{words:r.candidate.name},(0,b.wZ)(r)??{words:"a new workflow"},{words:E(r)},{words:r.imported&&r.plan?
o(r.plan.changes):""},r.backup?.name??""]);return(0,B.tp)(["Workflow","Target","Result","What changed","Backup"],_)}function E({begun:d,imported:_,deployed:r,backup:f,error:k}){return d?d==="nothing"?
f?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":k?d==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?_?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\
\u2705 Imported, not deployed":"\u23F8\uFE0F Not started"}function T(d,{host:_}){const r=d.flatMap(O=>{const{backup:V}=O;if(!V)return[];const ee=V.id===void 0?"on this runner only":`artifact ${V.id}`,
ie=V.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,I.SS)(V.name)} (${ee}) to workflow ${(0,I.SS)((0,b.wZ)(O)??"")}${ie}`]}),f=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??
"")}: ${r.join(", ")}.`,k="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",x=d.flatMap(O=>"workflowName"in O.candidate.target?(0,b.wZ)(O)??[]:
[]);return[r.length>0?`To roll back at ${(0,I.wh)((0,j.Sm)(_))}, ${f} ${k}`:"",...x.map(O=>`Workflow ${(0,I.SS)(O)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,ae,t)=>{t.d(ae,
{Gy:()=>R,Rd:()=>I,cM:()=>b,ud:()=>L});var $=t(7598),j=t(7487),N=t(706);const W="v1",[K,D]=[["name","target","package","variables"],["outcome","targetVariables","content"]],B=[...K,...D];function I(o,h=(0,$.
randomBytes)(12).toString("base64url")){const g=c(o,h),y=[W,h,l(o,h,g),...g.map(E=>E.join("~"))].join(".");return`${y}.${S([y],6)}`}function L(o){const[h="",g="",y="",...E]=o.split(".");if(/^v\d+$/.test(
h)&&h!==W)throw new Error(`is of another version of this action (format ${h.slice(1)}). Make and approve a new plan`);if(E.pop()!==S([o.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of\
 it is missing. Pass the output of the plan's step as it is");return{salt:g,seal:y,rows:E.map(T=>T.split("~"))}}function R({salt:o,seal:h,rows:g},y){const E=c(y,o),T=(f,k)=>f.filter((x,O)=>g[k]?.[O]!==
E[k]?.[O]),d=T(Object.keys(y.options),0),_=d.map(f=>i(f,y.options[f]));if(g.length!==E.length){const f=(0,N.hS)(g.length-1,"workflow");return{differences:[..._,`the plan is for ${f}, this step for ${E.
length-1}`],actions:[]}}const r=y.workflows.map((f,k)=>{const x=T(B,k+1),O=m(g[k+1]?.at(-1)??"",o,k);_.push(...a(f,x,O).map(fe=>`${f.name}: ${fe}`));const V=f.outcome==="changed",ee=V!==x.includes("ou\
tcome");if(!x.includes("targetVariables")&&!x.includes("content"))return ee?"import":"leave";const ie=[...d,...x].some(fe=>["host","ignore","name","target"].includes(fe));return V&&!ie&&_.push(u(f,x.includes(
"content"))),ee?"finish":"leave"});return _.length===0&&h!==l(y,o,g)&&_.push("the plan's digest isn't as the plan wrote it"),{differences:_,actions:r}}function b({salt:o,rows:h},g,y){return h[g+1]?.includes(
S([o,g,"content",y],22))===!0}function i(o,h){return o==="host"?`the host isn't the approved one (now ${h})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${!h}, is ${h})`}function a({
target:o,shown:h,variables:g},y,E){if(y.includes("name"))return["the plan has another workflow in its place"];const T={target:`the target isn't the approved one (now ${o})`,package:`the package isn't \
the approved one (was ${E}\u2026, is ${h.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${g.join(", ")||"none"})`};return y.flatMap(d=>T[d]??[])}function u({name:o,
target:h,fields:g,targetVariables:y},E){const d=`differs from the package in ${g.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,_=`its environment variables differ${y.length>
0?` (now ${y.join(", ")})`:""}`,r=E&&g.length>0?d:_,f=`: look at the workflow, and if it is right, deploy it with the deploy action (${h})`,k=`If an earlier attempt imported the package, AI for Proces\
s may have changed it on import${(0,j.Tm)()>1?f:""}`;return`${o}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${k}`}function c({options:o,workflows:h},g){
const y=h.map((E,T)=>[...B.map(d=>S([g,T,d,E[d]],d==="content"?22:4)),m(E.shown,g,T)]);return[Object.entries(o).map(E=>S([g,...E],4)),...y]}function m(o,h,g){const y=(0,$.createHash)("sha256").update(
`${h} ${g}`).digest().readUIntBE(0,3);return(Number.parseInt(o.slice(0,6),16)^y).toString(16).padStart(6,"0")}function l({options:o,workflows:h},g,y){const E=h.map(T=>K.map(d=>T[d]));return S([g,"seal",
o,E,y],43)}function S(o,h){return(0,$.createHash)("sha256").update(JSON.stringify(o)).digest("base64url").slice(0,h)}}),6224:((q,ae,t)=>{t.d(ae,{Cs:()=>y,cS:()=>d,YR:()=>x});var $=t(6779),j=t(9630),N=t(
2899),W=t(5806),K=t(1519),D=t(1124),B=t(3436),I=t(2742),L=t(7856);const R=1024*1024;function b(se,le,{name:M,ignore:A}){const J=[se,le].filter(ne=>ne!==void 0),s=J.length===2&&J.some(a),v=[...new Set(
J.flatMap(({files:ne})=>[...ne.keys()]))].sort(),z=new Set(A.lines),w=new B.Ms(A,ne=>z.delete(ne)),U=v.flatMap(ne=>{const[he,ue]=[se?.files.get(ne),le?.files.get(ne)],ge=he!==void 0&&ue!==void 0&&he.equals(
ue);if(s&&(0,W.dU)(ne)||ge&&z.size===0)return[];const ve=he&&(0,j.TA)(ne,he,w),Te=ge?ve:ue&&(0,j.TA)(ne,ue,w);return ge||ve!==void 0&&ve.id===Te?.id?[]:[{name:ne,from:he,to:ue,base:ve,head:Te}]}),H=c(
U,w),Q=ne=>A.lines.length===0&&H.some(he=>he.name===ne),G=H.length===0?[]:v.filter(ne=>!Q(ne)&&!(0,W.dU)(ne)),te=se===void 0?"added":le===void 0?"removed":void 0;return{name:M,status:te??(H.length>0?"\
changed":"unchanged"),counts:te?{added:0,modified:0,removed:0,[te]:1}:(0,D.cz)(H.map(D.xS)),files:H,variablesCompared:!(s&&J.some(u)),secrets:[...new Set(J.flatMap(ne=>[...(0,K.x3)(ne),...i(ne,G)]))],
unusedIgnores:[...z]}}function i({files:se},le){return le.flatMap(M=>(0,L.Wr)((0,j.TA)(M,se.get(M)??Buffer.of(),new B.Ms(N.K$))))}function a({kind:se,files:le}){return se==="folder"&&![...le.keys()].some(
W.dU)}function u({files:se}){return[...se].some(([le,M])=>(0,W.dU)(le)&&(0,K.DF)(M)?.variables.length!==0)}function c(se,le){const M=se.flatMap(({name:J,base:s,head:v})=>s&&v&&!(0,W.dU)(J)?[{name:J,base:s,
head:v}]:[]),A=new Map((0,I.OD)(M,le).map((J,s)=>[M[s]?.name,J]));return se.map(J=>m(J,A.get(J.name)))}function m({name:se,from:le,to:M,base:A,head:J},s){const v=le===void 0?"added":M===void 0?"remove\
d":"modified",z={name:se,status:v,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(se))return{...z,kind:"variables",changes:S(A,J,v)};if(s||v!=="modified"&&(A??J))return{...z,kind:"\
json",base:A,head:J,...s};const[w,U]=[le&&l(le),M&&l(M)];return le&&w===void 0||M&&U===void 0?{...z,kind:"binary"}:{...z,kind:"text",text:{base:w,head:U}}}function l(se){return se.length<=R&&!se.includes(
0)?(0,j.b6)(se):void 0}function S(se,le,M){const[A,J]=[se,le].map(Q=>Q&&(0,K.DF)(Buffer.from((0,B.dj)(Q))));if(M==="modified"&&(A===void 0||A.container!==J?.container))return[{kind:"modified",path:[],
from:D.RG,to:D.RG}];const s=Q=>new Map(Q?.variables.map(({name:G,content:te})=>[G,te])),[v,z]=[s(A),s(J)],w=[],U=[...v.keys()].filter(Q=>z.has(Q)),H=[...z.keys()].filter(Q=>v.has(Q));U.some((Q,G)=>Q!==
H[G])&&w.push({kind:"reordered",path:[],moved:[]});for(const Q of[...new Set([...v.keys(),...z.keys()])].sort()){const G=[{type:"member",key:Q}];v.has(Q)?z.has(Q)?v.get(Q)!==z.get(Q)&&w.push({kind:"mo\
dified",path:G,from:D.RG,to:D.RG}):w.push({kind:"removed",path:G,value:D.RG}):w.push({kind:"added",path:G,value:D.RG})}return w}var o=t(7279),h=t(8920),g=t(9870);async function y(se,le){const{platform:M,
inputs:A}=se,{target:J}=le;if("workflowName"in J)return E(le,void 0,A.ignore);const s=await(0,$.X7)(se,M,{...A,...J});for(const v of(0,K.x3)(s.package))M.secrets.add(v);return E(le,s,A.ignore)}function E(se,le,M){
const{name:A,target:J,package:s,definitions:v,variablesFile:z}=se,w=le&&T(le.package),U=[w?.env?.bytes,s.files.get(g.Km)];z&&v.env&&O(A,v.env.bytes,U);const[H,Q]=[f(w?.env),f(v.env)],G=H&&Q&&new Map([
...Q,...H]),te=w&&x(w,H,w.env),ne=x(v,w||v.env?G:void 0,v.env??w?.env),he=b(te,ne,{name:A,ignore:M}),ue=_(he),ge=_(b(te,ne,{name:A,ignore:N.K$})),ve=[...U,v.env?.bytes].flatMap(_e=>_e?(0,K.aC)(_e):[]),
Te=(0,j.ol)(x(v),N.K$);return{state:le,changes:{...he,secrets:[...he.secrets,...ve]},ignored:ge.filter(_e=>!ue.includes(_e)),added:k(G).filter(_e=>!H?.has(_e)),kept:k(Q).filter(_e=>H?.has(_e)&&H.get(_e)!==
Q?.get(_e)),name:A,target:"workflowId"in J?`${J.workflowId} ${J.flowId}`:`new workflow ${J.workflowName}`,package:Te,variables:k(Q),shown:se.sha256??Te,outcome:he.status==="unchanged"?"unchanged":"cha\
nged",targetVariables:k(H),content:w?(0,j.ol)(x(w),M):"",fields:ue}}function T(se){try{return(0,h.mu)(se)}catch(le){const M=`The target's package ${(0,o.gJ)(le)}`;throw new o.HR({what:M,advice:"Check \
the workflow in AI for Process.",topic:"the-package"},{cause:le})}}function d(se,le){return se.content===le.content&&se.targetVariables.join(`
`)===le.targetVariables.join(`
`)}function _({files:se}){const le=se.flatMap(({kind:M,name:A,changes:J})=>M==="variables"?[]:J.length===0?[A]:J.map(s=>r(s)||A));return[...new Set(le)]}function r({kind:se,path:le}){return le.map(A=>A.
type==="member"?A.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(se==="reordered"?"[]":"")}function f(se){return se===void 0?new Map:(0,K.DF)(se.bytes)?.variables.reduce((le,{name:M,content:A})=>le.
set(M,A),new Map)}function k(se){return[...se?.keys()??[]].sort()}function x({app:se,flow:le},M,A){const J=k(M).map(v=>[v,""]),s=M?Buffer.from(JSON.stringify(Object.fromEntries(J))):A?.bytes;return(0,g.
jz)("zip",[[g.uq,se.bytes],[g.n7,le.bytes],...s?[[g.Km,s]]:[]])}function O(se,le,M){const A=M.map(U=>U&&(0,K.DF)(U)),J=A.find(U=>U?.variables.length)??A.find(Boolean),s=V((0,K.DF)(le),J);if(s===void 0)
return;const v=A.indexOf(J)===1?"package":"target",z=`env-variables of ${se} doesn't have the shape of the ${v}'s variables`,w=`Write it like this, with your names and values: ${fe(J)}`;throw new o.HR(
{what:z,why:s,advice:w,topic:"import-deploy-and-promote"})}function V(se,le){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(le===void 0)return;
if(se.container!==le.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(le.variables.length===0)return;const M=new Set(le.variables.
flatMap(({keys:J})=>J)),A=le.variables.every(({keys:J})=>J.includes("value"));for(const{name:J,keys:s}of se.variables){const v=s.find(z=>!M.has(z));if(v!==void 0)return`${J} has "${v}", which no varia\
ble there has`;if(A&&!s.includes("value"))return`${J} has no "value"`}}const ee={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ie={string:"",number:0,boolean:!1};function fe({container:se,
variables:[le]}={container:"array",variables:[]}){const M=se==="array",{keys:A,content:J}=le??{keys:M?["name","value"]:[],content:"{}"},s=JSON.parse(J),v=A.map(w=>[w,ee[w]??ie[typeof s[w]]??null]),z=A.
length===0?ee.value:Object.fromEntries(v);return JSON.stringify(M?[z]:{API_URL:z})}}),7833:((q,ae,t)=>{t.d(ae,{A2:()=>R,WZ:()=>i,c2:()=>a,dJ:()=>B,jb:()=>L,p1:()=>D,sb:()=>K,wZ:()=>I});var $=t(2697),j=t(
1124),N=t(7279),W=t(7487);function K(u){return u.filter(c=>c.plan!==void 0)}function D(u){return K(u).filter(({plan:c,action:m,backup:l})=>c.outcome==="unchanged"&&m!=="finish"&&!l)}function B(u){return u.
flatMap(({candidate:{name:c},error:m})=>m?[{name:c,error:m}]:[])}function I({candidate:{target:u},job:c}){return"workflowId"in u?u.workflowId:c["workflow-id"]}function L(u){const c=u.filter(({plan:m})=>!m).
map(({candidate:m})=>m.name);return{workflows:K(u).map(({plan:m})=>m.changes),notCompared:c}}async function R({rows:u,digest:c},{fromList:m}){const[l]=u,S=L(u);(0,W.n0)({...c&&{changed:(0,j.Hq)(S),...(0,j.
xW)(S),"plan-digest":c},...!m&&l&&{...i(l.job),"workflow-id":I(l)},...await(0,$.dF)("promotions",u.map(b))})}function b(u){const{candidate:c,plan:m,imported:l=!1,deployed:S=!1,backup:o,job:h,error:g}=u;
return{name:c.name,"workflow-id":I(u),...m&&{changed:m.outcome==="changed",...m.changes.counts},"package-sha256":c.sha256,imported:l,deployed:S,"dock-status-id":h["dock-status-id"],...o?.id&&{"backup-\
artifact-id":o.id,"backup-artifact-name":o.name},error:g&&(0,$.UX)(g)}}function i({"workflow-id":u,"dock-status-id":c,status:m}){return{"workflow-id":u,"dock-status-id":c,status:m}}function a({rows:u,
refusal:c,digest:m},{fromList:l,isPlan:S}){const o=B(u),[h]=o;if(h===void 0||!l)return h?.error??c;const g=u.filter(({begun:E})=>!E).map(({candidate:E})=>E.name),y=[!m&&`${o.length} of ${u.length} tar\
gets could not be compared.`,(0,$.As)(o),!m&&!S&&"Nothing was changed.",m&&g.length>0&&`Not started: ${g.join(", ")}.`];return(0,N.h_)(h.error).with({what:y.filter(Boolean).join(" "),why:"",advice:""})}}),
2975:((q,ae,t)=>{t.d(ae,{L5:()=>D,Mu:()=>R,Vs:()=>I,kU:()=>K,yy:()=>L});var $=t(7279),j=t(706);const N=7,W=3e4,K=429;async function D({log:b,signal:i,endsAt:a},u,{atLeastMs:c=0,untilFree:m=!1}={}){let l=0,
S=0,o;for(;;)try{return await u()}catch(h){if(!(h instanceof $.HR&&(h.retryable||m&&h.busy)))throw h;i.throwIfAborted(),o??=performance.now();const g=h.status===K,y=h.busy||g;S=y?S+1:0,y||l++;const E=l>
(h.maxRetries??N)&&performance.now()-o>=c;if(!y&&E)throw B(h,`${l} times in a row`);const T=Math.min(W,1e3*2**((S||l)-1))*(.5+Math.random()/2),d=g&&h.retryAfterMs>0?h.retryAfterMs:Math.max(h.retryAfterMs,
T),_=(0,j.zK)(d);if(performance.now()+d>=a)throw B(h,`and waiting ${_} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");b.info(`${(0,j.OX)((0,$.$N)(
h),1e3)}; retrying in ${_}`),await L(d,i)}}function B(b,i,a=b.advice){return b.with({why:`${b.why}, ${i}`,advice:a,retryable:!1})}function I(b){const i=String(b),a=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(
i)-Date.now();return Math.min(Math.max(a||0,0),2**31-1)}async function L(b,i){let a;const u=new Promise(c=>{a=setTimeout(c,b)});await R(i,u).finally(()=>clearTimeout(a))}function R(b,i){return new Promise(
(a,u)=>{const c=()=>u(b.reason);i.then(a,u).finally(()=>b.removeEventListener("abort",c)),b.aborted?c():b.addEventListener("abort",c)})}}),706:((q,ae,t)=>{t.d(ae,{MW:()=>W,OX:()=>j,TL:()=>N,Xe:()=>K,hS:()=>B,
pO:()=>i,v5:()=>L,zD:()=>D,zK:()=>I});var $=t(8132);function j(c,m=300){const l=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.Jj)(l,m)}function N(c,m=100){return(0,$.RK)(
JSON.stringify((0,$.Jj)(c,m)))}function W(c){return N(c,1e3).replaceAll("\\\\","\\")}function K(c){if(c<1024)return`${c} B`;const m=["KiB","MiB","GiB"];let l=c/1024;for(;Number(l.toFixed(1))>=1024&&m.
length>1;)l/=1024,m.shift();return`${l.toFixed(1)} ${m[0]}`}function D(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function B(c,m){return`${D(c)} ${m}${c===1?"":"s"}`}function I(c){if(c<9950)return`${(c/
1e3).toFixed(1)} s`;const m=Math.round(c/1e3);if(m<60)return`${m} s`;const[l,S]=[Math.floor(m/60),Math.floor(m/3600)];return S>0?`${S} h ${l%60} min`:`${l} min ${m%60} s`}const L="***",R=4,b=8;class i{#t=new Map;#e=new Set;constructor(m=[]){
for(const l of m)this.add(l)}add(m,l=S=>!0){const S=new Set([m,...m.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[...S].filter(l).flatMap(a)){const h=o.slice(0,b);this.#t.set(h,(this.#t.get(h)??new Set).
add(o)),this.#e.add(h.length)}}redact=(m,l=300)=>{const S=m.trimStart(),o=Math.min(S.length,l*4);return j(this.hide(S,()=>{},o)+(o<S.length?"\u2026":""),l)};hide(m,l=o=>{},S=m.length){let[o,h]=["",0];
for(let g=0;g<S;g++){const y=this.#n(m,g);y!==""&&(l(y),g>=h&&(o+=m.slice(h,g)+L),h=Math.max(h,g+y.length))}return o+m.slice(h,S)}#n(m,l){let S="";for(const o of this.#e)for(const h of this.#t.get(m.slice(
l,l+o))??[])h.length<=S.length||!m.startsWith(h,l)||(h.length>=R||u(m,l,l+h.length))&&(S=h);return S}}function a(c){const m=g=>JSON.stringify(g).slice(1,-1),l=Buffer.from(c).toString(),S=encodeURIComponent(
l),o=[S,S.replaceAll("%20","+"),S.replace(/%../g,g=>g.toLowerCase())];return[...[c,l].flatMap(g=>[g,m(g),m(m(g))]),...o,encodeURI(l)]}function u(c,m,l){const S=c.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.
test(S)&&!/^[\p{L}\p{N}]/u.test(c.slice(l,l+2))}}),819:((q,ae,t)=>{t.d(ae,{Yz:()=>wt,z3:()=>ut,V4:()=>ct,pq:()=>yt,lm:()=>lt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>f,$e:()=>gt});var $=t(857);function j(X){
return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function N(X){return Object.keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,
endColumn:X.endColumn}:{}}function W(X,C,e){const n=new B(X,C,e);process.stdout.write(n.toString()+$.EOL)}function K(X,C=""){W(X,{},C)}const D="::";class B{constructor(C,e,n){C||(C="missing.command"),
this.command=C,this.properties=e,this.message=n}toString(){let C=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let e=!0;for(const n in this.properties)if(this.properties.
hasOwnProperty(n)){const p=this.properties[n];p&&(e?e=!1:C+=",",C+=`${n}=${L(p)}`)}}return C+=`${D}${I(this.message)}`,C}}function I(X){return j(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function L(X){return j(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var R=t(6982),b=t(9896);function i(X,C){const e=process.env[`GITH\
UB_${X}`];if(!e)throw new Error(`Unable to find environment variable for file command ${X}`);if(!b.existsSync(e))throw new Error(`Missing file at path: ${e}`);b.appendFileSync(e,`${j(C)}${$.EOL}`,{encoding:"\
utf8"})}function a(X,C){const e=`ghadelimiter_${R.randomUUID()}`,n=j(C);if(X.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(n.includes(e))throw new Error(
`Unexpected input: value should not contain the delimiter "${e}"`);return`${X}<<${e}${$.EOL}${n}${$.EOL}${e}`}var u=t(6928),c=t(6671),m=t(2145),l=function(X,C,e,n){function p(P){return P instanceof e?
P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):
p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};class S{static createHttpClient(C=!0,e=10){const n={allowRetries:C,maxRetries:e};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
S.getRequestToken())],n)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){
const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return l(this,void 0,void 0,function*(){var e;
const P=(e=(yield S.createHttpClient().getJson(C).catch(F=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||e===void 0?void 0:e.value;if(!P)throw new Error("Response json body do not have ID Token field");return P})}static getIDToken(C){return l(this,
void 0,void 0,function*(){try{let e=S.getIDTokenUrl();if(C){const p=encodeURIComponent(C);e=`${e}&audience=${p}`}debug(`ID token url is ${e}`);const n=yield S.getCall(e);return setSecret(n),n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}}var o=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{oe(
n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const{access:h,appendFile:g,writeFile:y}=b.
promises,E="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class d{constructor(){this._buffer=""}filePath(){return o(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[E];if(!C)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime environment su\
pports job summaries.`);try{yield h(C,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=C,this._filePath})}wrap(C,e,n={}){const p=Object.entries(n).map(([P,F])=>` ${P}="${F}"`).join("");return e?`<${C}${p}>${e}</${C}>`:`<${C}${p}>`}write(C){return o(this,void 0,void 0,function*(){
const e=!!C?.overwrite,n=yield this.filePath();return yield(e?y:g)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,e=!1){return this._buffer+=C,e?this.addEOL():this}addEOL(){
return this.addRaw($.EOL)}addCodeBlock(C,e){const n=Object.assign({},e&&{lang:e}),p=this.wrap("pre",this.wrap("code",C),n);return this.addRaw(p).addEOL()}addList(C,e=!1){const n=e?"ol":"ul",p=C.map(F=>this.
wrap("li",F)).join(""),P=this.wrap(n,p);return this.addRaw(P).addEOL()}addTable(C){const e=C.map(p=>{const P=p.map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:Z,data:re,colspan:oe,
rowspan:Y}=F,ce=Z?"th":"td",Ae=Object.assign(Object.assign({},oe&&{colspan:oe}),Y&&{rowspan:Y});return this.wrap(ce,re,Ae)}).join("");return this.wrap("tr",P)}).join(""),n=this.wrap("table",e);return this.
addRaw(n).addEOL()}addDetails(C,e){const n=this.wrap("details",this.wrap("summary",C)+e);return this.addRaw(n).addEOL()}addImage(C,e,n){const{width:p,height:P}=n||{},F=Object.assign(Object.assign({},p&&
{width:p}),P&&{height:P}),Z=this.wrap("img",null,Object.assign({src:C,alt:e},F));return this.addRaw(Z).addEOL()}addHeading(C,e){const n=`h${e}`,p=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",P=this.
wrap(p,C);return this.addRaw(P).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap("br",null);return this.addRaw(C).addEOL()}addQuote(C,e){
const n=Object.assign({},e&&{cite:e}),p=this.wrap("blockquote",C,n);return this.addRaw(p).addEOL()}addLink(C,e){const n=this.wrap("a",C,{href:e});return this.addRaw(n).addEOL()}}const _=new d,r=null,f=_;
function k(X){return X.replace(/[\\]/g,"/")}function x(X){return X.replace(/[/]/g,"\\")}function O(X){return X.replace(/[/\\]/g,path.sep)}const V=Ue(import.meta.url)("string_decoder");var ee=t(4434);const ie=Ue(
import.meta.url)("child_process");var fe=t(2613),se=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{oe(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const{chmod:le,copyFile:M,lstat:A,mkdir:J,
open:s,readdir:v,rename:z,rm:w,rmdir:U,stat:H,symlink:Q,unlink:G}=b.promises,te=process.platform==="win32";function ne(X){return se(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(X);
return te&&!C.endsWith("\\")?`${C}\\`:C})}const he=268435456,ue=b.constants.O_RDONLY;function ge(X){return se(this,void 0,void 0,function*(){try{yield H(X)}catch(C){if(C.code==="ENOENT")return!1;throw C}
return!0})}function ve(X){return se(this,arguments,void 0,function*(C,e=!1){return(e?yield H(C):yield A(C)).isDirectory()})}function Te(X){if(X=ye(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return te?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function _e(X,C){return se(this,void 0,void 0,function*(){let e;try{e=yield H(X)}catch(p){p.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${p}`)}if(e&&e.isFile()){if(te){const p=u.extname(X).toUpperCase();if(C.some(P=>P.toUpperCase()===p))return X}else if(Ie(e))
return X}const n=X;for(const p of C){X=n+p,e=void 0;try{e=yield H(X)}catch(P){P.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${P}`)}if(e&&e.
isFile()){if(te){try{const P=u.dirname(X),F=u.basename(X).toUpperCase();for(const Z of yield v(P))if(F===Z.toUpperCase()){X=u.join(P,Z);break}}catch(P){console.log(`Unexpected error attempting to dete\
rmine the actual case of the file '${X}': ${P}`)}return X}else if(Ie(e))return X}}return""})}function ye(X){return X=X||"",te?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}
function Ie(X){return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function we(){var X;return(X=process.
env.COMSPEC)!==null&&X!==void 0?X:"cmd.exe"}var Ee=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{oe(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};function ke(X,C){return Ee(this,arguments,
void 0,function*(e,n,p={}){const{force:P,recursive:F,copySourceDirectory:Z}=Je(p),re=(yield ioUtil.exists(n))?yield ioUtil.stat(n):null;if(re&&re.isFile()&&!P)return;const oe=re&&re.isDirectory()&&Z?path.
join(n,path.basename(e)):n;if(!(yield ioUtil.exists(e)))throw new Error(`no such file or directory: ${e}`);if((yield ioUtil.stat(e)).isDirectory())if(F)yield rt(e,oe,0,P);else throw new Error(`Failed \
to copy. ${e} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(e,oe)==="")throw new Error(`'${oe}' and '${e}' are the same file`);yield at(e,oe,P)}})}function Be(X,C){
return Ee(this,arguments,void 0,function*(e,n,p={}){if(yield ioUtil.exists(n)){let P=!0;if((yield ioUtil.isDirectory(n))&&(n=path.join(n,path.basename(e)),P=yield ioUtil.exists(n)),P)if(p.force==null||
p.force)yield We(n);else throw new Error("Destination already exists")}yield Fe(path.dirname(n)),yield ioUtil.rename(e,n)})}function We(X){return Ee(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(
`File was unable to be removed ${C}`)}})}function Fe(X){return Ee(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ze(X,C){return Ee(
this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(C){const n=yield Ze(X,!1);if(!n)throw te?new Error(`Unable to locate executable file: ${X}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return n}const e=yield Qe(X);return e&&e.length>0?e[0]:""})}function Qe(X){return Ee(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const C=[];
if(te&&process.env.PATHEXT)for(const p of process.env.PATHEXT.split(u.delimiter))p&&C.push(p);if(Te(X)){const p=yield _e(X,C);return p?[p]:[]}if(X.includes(u.sep))return[];const e=[];if(process.env.PATH)
for(const p of process.env.PATH.split(u.delimiter))p&&e.push(p);const n=[];for(const p of e){const P=yield _e(u.join(p,X),C);P&&n.push(P)}return n})}function Je(X){const C=X.force==null?!0:X.force,e=!!X.
recursive,n=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;return{force:C,recursive:e,copySourceDirectory:n}}function rt(X,C,e,n){return Ee(this,void 0,void 0,function*(){if(e>=255)return;e++,
yield Fe(C);const p=yield ioUtil.readdir(X);for(const P of p){const F=`${X}/${P}`,Z=`${C}/${P}`;(yield ioUtil.lstat(F)).isDirectory()?yield rt(F,Z,e,n):yield at(F,Z,n)}yield ioUtil.chmod(C,(yield ioUtil.
stat(X)).mode)})}function at(X,C,e){return Ee(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(p){p.code==="EPERM"&&(yield ioUtil.
chmod(C,"0666"),yield ioUtil.unlink(C))}const n=yield ioUtil.readlink(X);yield ioUtil.symlink(n,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||e)&&(yield ioUtil.copyFile(X,C))})}
const de=Ue(import.meta.url)("timers");var be=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{oe(n.next(Y))}catch(ce){
F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const pe=process.platform==="win32";class $e extends ee.
EventEmitter{constructor(C,e,n){if(super(),!C)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=C,this.args=e||[],this.options=n||{}}_debug(C){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,e){const n=this._getSpawnFileName(),p=this._getSpawnArgs(C);let P=e?"":"[command]";if(pe)if(this._isCmdFile()){P+=n;for(const F of p)
P+=` ${F}`}else if(C.windowsVerbatimArguments){P+=`"${n}"`;for(const F of p)P+=` ${F}`}else{P+=this._windowsQuoteCmdArg(n);for(const F of p)P+=` ${this._windowsQuoteCmdArg(F)}`}else{P+=n;for(const F of p)
P+=` ${F}`}return P}_processLineBuffer(C,e,n){try{let p=e+C.toString(),P=p.indexOf($.EOL);for(;P>-1;){const F=p.substring(0,P);n(F),p=p.substring(P+$.EOL.length),P=p.indexOf($.EOL)}return p}catch(p){return this.
_debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){return pe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(pe&&this._isCmdFile()){let e=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args)e+=" ",e+=C.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return e+='"',[e]}return this.args}_endsWith(C,e){return C.
endsWith(e)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)
return'""';const e=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=!1;for(const F of C)if(e.some(Z=>Z===F)){n=!0;break}if(!n)return C;let p='"',P=!0;for(let F=C.
length;F>0;F--)p+=C[F-1],P&&C[F-1]==="\\"?p+="\\":C[F-1]==='"'?(P=!0,p+='"'):P=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes("	")&&
!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let e='"',n=!0;for(let p=C.length;p>0;p--)e+=C[p-1],n&&C[p-1]==="\\"?e+="\\":C[p-1]==='"'?(n=!0,e+="\\"):n=!1;return e+=
'"',e.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const e={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||!1,failOnStdErr:C.
failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return e.outStream=C.outStream||process.stdout,e.errStream=C.errStream||process.stderr,e}_getSpawnOptions(C,e){C=C||{};const n={};
return n.cwd=C.cwd,n.env=C.env,n.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(n.argv0=`"${e}"`),n}exec(){return be(this,void 0,void 0,function*(){
return!Te(this.toolPath)&&(this.toolPath.includes("/")||pe&&this.toolPath.includes("\\"))&&(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ze(
this.toolPath,!0),new Promise((C,e)=>be(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const oe of this.args)this._debug(`   ${oe}`);const n=this.
_cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+$.EOL);const p=new Me(n,this.toolPath);if(p.on("debug",oe=>{this._debug(oe)}),this.options.cwd&&!(yield ge(
this.options.cwd)))return e(new Error(`The cwd: ${this.options.cwd} does not exist!`));const P=this._getSpawnFileName(),F=ie.spawn(P,this._getSpawnArgs(n),this._getSpawnOptions(this.options,P));let Z="";
F.stdout&&F.stdout.on("data",oe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(oe),!n.silent&&n.outStream&&n.outStream.write(oe),Z=this._processLineBuffer(oe,Z,
Y=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Y)})});let re="";if(F.stderr&&F.stderr.on("data",oe=>{p.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(oe),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(oe),re=this._processLineBuffer(oe,re,Y=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(Y)})}),F.on("error",oe=>{p.processError=oe.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),F.on("exit",oe=>{p.processExitCode=
oe,p.processExited=!0,this._debug(`Exit code ${oe} received from tool '${this.toolPath}'`),p.CheckComplete()}),F.on("close",oe=>{p.processExitCode=oe,p.processExited=!0,p.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(oe,Y)=>{Z.length>0&&this.emit("stdline",Z),re.length>0&&this.emit("errline",re),F.removeAllListeners(),oe?e(oe):
C(Y)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.end(this.options.input)}}))})}}function xe(X){const C=[];let e=!1,n=!1,p="";function P(F){n&&F!=='"'&&(p+=
"\\"),p+=F,n=!1}for(let F=0;F<X.length;F++){const Z=X.charAt(F);if(Z==='"'){n?P(Z):e=!e;continue}if(Z==="\\"&&n){P(Z);continue}if(Z==="\\"&&e){n=!0;continue}if(Z===" "&&!e){p.length>0&&(C.push(p),p="");
continue}P(Z)}return p.length>0&&C.push(p.trim()),C}class Me extends ee.EventEmitter{constructor(C,e){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!e)throw new Error("toolPath must not be empty");this.options=C,this.toolPath=e,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,de.setTimeout)(Me.HandleTimeout,this.delay,this)))}_debug(C){this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.
processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){
if(!C.done){if(!C.processClosed&&C.processExited){const e=`The STDIO streams did not close within ${C.delay/1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;C._debug(e)}C._setResult()}}}var Re=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(
function(P,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};
function Oe(X,C,e){return Re(this,void 0,void 0,function*(){const n=tr.argStringToArray(X);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=n[0];return C=n.slice(
1).concat(C||[]),new tr.ToolRunner(p,C,e).exec()})}function me(X,C,e){return Re(this,void 0,void 0,function*(){var n,p;let P="",F="";const Z=new StringDecoder("utf8"),re=new StringDecoder("utf8"),oe=(n=
e?.listeners)===null||n===void 0?void 0:n.stdout,Y=(p=e?.listeners)===null||p===void 0?void 0:p.stderr,ce=He=>{F+=re.write(He),Y&&Y(He)},Ae=He=>{P+=Z.write(He),oe&&oe(He)},De=Object.assign(Object.assign(
{},e?.listeners),{stdout:Ae,stderr:ce}),je=yield Oe(X,C,Object.assign(Object.assign({},e),{listeners:De}));return P+=Z.end(),F+=re.end(),{exitCode:je,stdout:P,stderr:F}})}var Se=function(X,C,e,n){function p(P){
return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(function(P,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){
Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const Ce=()=>Se(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInsta\
nce -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:C}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:C.trim(),version:X.trim()}}),Le=()=>Se(void 0,void 0,void 0,function*(){var X,C,e,n;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),P=(C=(X=p.match(/ProductVersion:\s*(.+)/))===
null||X===void 0?void 0:X[1])!==null&&C!==void 0?C:"";return{name:(n=(e=p.match(/ProductName:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:"",version:P}}),Pe=()=>Se(void 0,void 0,void 0,
function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,e]=X.trim().split(`
`);return{name:C,version:e}}),Ne=$.platform(),Ke=$.arch(),Ve=Ne==="win32",Ye=Ne==="darwin",ot=Ne==="linux";function qe(){return Se(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ve?Ce():Ye?Le():Pe()),{platform:Ne,arch:Ke,isWindows:Ve,isMacOS:Ye,isLinux:ot})})}var tt=function(X,C,e,n){function p(P){return P instanceof e?P:new e(function(F){F(P)})}return new(e||(e=Promise))(
function(P,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?P(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})},
st;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(st||(st={}));function ft(X,C){const e=toCommandValue(C);if(process.env[X]=e,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,C));issueCommand("set-env",{name:X},e)}function ht(X){W("add-mask",{},X)}function _t(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function ct(X,C){const e=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!e)throw new Error(`Input required and not \
supplied: ${X}`);return C&&C.trimWhitespace===!1?e:e.trim()}function Ot(X,C){const e=ct(X,C).split(`
`).filter(n=>n!=="");return C&&C.trimWhitespace===!1?e:e.map(n=>n.trim())}function xt(X,C){const e=["true","True","TRUE"],n=["false","False","FALSE"],p=ct(X,C);if(e.includes(p))return!0;if(n.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(X,C){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",a(X,C));process.stdout.write($.EOL),W("set-output",{name:X},
j(C))}function St(X){issue("echo",X?"on":"off")}function mt(X){process.exitCode=st.Failure,ut(X)}function dt(){return process.env.RUNNER_DEBUG==="1"}function wt(X){W("debug",{},X)}function ut(X,C={}){
W("error",N(C),X instanceof Error?X.toString():X)}function gt(X,C={}){W("warning",N(C),X instanceof Error?X.toString():X)}function lt(X,C={}){W("notice",N(C),X instanceof Error?X.toString():X)}function yt(X){
process.stdout.write(X+$.EOL)}function Et(X){issue("group",X)}function bt(){issue("endgroup")}function $t(X,C){return tt(this,void 0,void 0,function*(){Et(X);let e;try{e=yield C()}finally{bt()}return e})}
function Mt(X,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,C));issueCommand("save-state",{name:X},toCommandValue(C))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return tt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((q,ae,t)=>{t.d(ae,{tZ:()=>N});var $=function(K,D,B,I){function L(R){return R instanceof
B?R:new B(function(b){b(R)})}return new(B||(B=Promise))(function(R,b){function i(c){try{u(I.next(c))}catch(m){b(m)}}function a(c){try{u(I.throw(c))}catch(m){b(m)}}function u(c){c.done?R(c.value):L(c.value).
then(i,a)}u((I=I.apply(K,D||[])).next())})};class j{constructor(D,B){this.username=D,this.password=B}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class N{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class W{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,ae,t)=>{t.d(ae,{Qq:()=>E,Hv:()=>b});var $=t(8611),j=t.t($,2),N=t(5692),W=t.t(N,2),K=t(9783),D=t(770),B=d=>{var _={};return t.d(_,d),_},I=d=>(()=>d);const L=B({ProxyAgent:()=>Nt.ProxyAgent});var R=function(d,_,r,f){
function k(x){return x instanceof r?x:new r(function(O){O(x)})}return new(r||(r=Promise))(function(x,O){function V(fe){try{ie(f.next(fe))}catch(se){O(se)}}function ee(fe){try{ie(f.throw(fe))}catch(se){
O(se)}}function ie(fe){fe.done?x(fe.value):k(fe.value).then(V,ee)}ie((f=f.apply(d,_||[])).next())})},b;(function(d){d[d.OK=200]="OK",d[d.MultipleChoices=300]="MultipleChoices",d[d.MovedPermanently=301]=
"MovedPermanently",d[d.ResourceMoved=302]="ResourceMoved",d[d.SeeOther=303]="SeeOther",d[d.NotModified=304]="NotModified",d[d.UseProxy=305]="UseProxy",d[d.SwitchProxy=306]="SwitchProxy",d[d.TemporaryRedirect=
307]="TemporaryRedirect",d[d.PermanentRedirect=308]="PermanentRedirect",d[d.BadRequest=400]="BadRequest",d[d.Unauthorized=401]="Unauthorized",d[d.PaymentRequired=402]="PaymentRequired",d[d.Forbidden=403]=
"Forbidden",d[d.NotFound=404]="NotFound",d[d.MethodNotAllowed=405]="MethodNotAllowed",d[d.NotAcceptable=406]="NotAcceptable",d[d.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",d[d.RequestTimeout=
408]="RequestTimeout",d[d.Conflict=409]="Conflict",d[d.Gone=410]="Gone",d[d.TooManyRequests=429]="TooManyRequests",d[d.InternalServerError=500]="InternalServerError",d[d.NotImplemented=501]="NotImplem\
ented",d[d.BadGateway=502]="BadGateway",d[d.ServiceUnavailable=503]="ServiceUnavailable",d[d.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var i;(function(d){d.Accept="accept",d.ContentType="conte\
nt-type"})(i||(i={}));var a;(function(d){d.ApplicationJson="application/json"})(a||(a={}));function u(d){const _=pm.getProxyUrl(new URL(d));return _?_.href:""}const c=[b.MovedPermanently,b.ResourceMoved,
b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],m=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],l=["OPTIONS","GET","DELETE","HEAD"],S=10,o=5;class h extends Error{constructor(_,r){super(_),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,h.prototype)}}class g{constructor(_){this.message=_}readBody(){return R(this,void 0,void 0,function*(){return new Promise(_=>R(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",f=>{r=Buffer.concat([r,f])}),this.message.on("end",()=>{_(r.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(_=>R(this,void 0,void 0,function*(){const r=[];this.message.on("data",f=>{r.push(f)}),this.message.on("end",()=>{_(Buffer.concat(r))})}))})}}function y(d){return new URL(
d).protocol==="https:"}class E{constructor(_,r,f){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(_),this.handlers=r||[],this.requestOptions=f,f&&(f.ignoreSslError!=null&&(this._ignoreSslError=f.ignoreSslError),this._socketTimeout=
f.socketTimeout,f.allowRedirects!=null&&(this._allowRedirects=f.allowRedirects),f.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=f.allowRedirectDowngrade),f.maxRedirects!=null&&(this._maxRedirects=
Math.max(f.maxRedirects,0)),f.keepAlive!=null&&(this._keepAlive=f.keepAlive),f.allowRetries!=null&&(this._allowRetries=f.allowRetries),f.maxRetries!=null&&(this._maxRetries=f.maxRetries))}options(_,r){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",_,null,r||{})})}get(_,r){return R(this,void 0,void 0,function*(){return this.request("GET",_,null,r||{})})}del(_,r){return R(this,
void 0,void 0,function*(){return this.request("DELETE",_,null,r||{})})}post(_,r,f){return R(this,void 0,void 0,function*(){return this.request("POST",_,r,f||{})})}patch(_,r,f){return R(this,void 0,void 0,
function*(){return this.request("PATCH",_,r,f||{})})}put(_,r,f){return R(this,void 0,void 0,function*(){return this.request("PUT",_,r,f||{})})}head(_,r){return R(this,void 0,void 0,function*(){return this.
request("HEAD",_,null,r||{})})}sendStream(_,r,f,k){return R(this,void 0,void 0,function*(){return this.request(_,r,f,k)})}getJson(_){return R(this,arguments,void 0,function*(r,f={}){f[i.Accept]=this._getExistingOrDefaultHeader(
f,i.Accept,a.ApplicationJson);const k=yield this.get(r,f);return this._processResponse(k,this.requestOptions)})}postJson(_,r){return R(this,arguments,void 0,function*(f,k,x={}){const O=JSON.stringify(
k,null,2);x[i.Accept]=this._getExistingOrDefaultHeader(x,i.Accept,a.ApplicationJson),x[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,a.ApplicationJson);const V=yield this.post(f,O,x);return this.
_processResponse(V,this.requestOptions)})}putJson(_,r){return R(this,arguments,void 0,function*(f,k,x={}){const O=JSON.stringify(k,null,2);x[i.Accept]=this._getExistingOrDefaultHeader(x,i.Accept,a.ApplicationJson),
x[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,a.ApplicationJson);const V=yield this.put(f,O,x);return this._processResponse(V,this.requestOptions)})}patchJson(_,r){return R(this,arguments,
void 0,function*(f,k,x={}){const O=JSON.stringify(k,null,2);x[i.Accept]=this._getExistingOrDefaultHeader(x,i.Accept,a.ApplicationJson),x[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,a.
ApplicationJson);const V=yield this.patch(f,O,x);return this._processResponse(V,this.requestOptions)})}request(_,r,f,k){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const x=new URL(r);let O=this._prepareRequest(_,x,k);const V=this._allowRetries&&l.includes(_)?this._maxRetries+1:1;let ee=0,ie;do{if(ie=yield this.requestRaw(O,f),ie&&ie.
message&&ie.message.statusCode===b.Unauthorized){let se;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){se=le;break}return se?se.handleAuthentication(this,O,f):ie}let fe=this._maxRedirects;
for(;ie.message.statusCode&&c.includes(ie.message.statusCode)&&this._allowRedirects&&fe>0;){const se=ie.message.headers.location;if(!se)break;const le=new URL(se);if(x.protocol==="https:"&&x.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==x.hostname)for(const M in k)M.toLowerCase()==="authorization"&&delete k[M];O=this._prepareRequest(_,le,k),ie=yield this.requestRaw(
O,f),fe--}if(!ie.message.statusCode||!m.includes(ie.message.statusCode))return ie;ee+=1,ee<V&&(yield ie.readBody(),yield this._performExponentialBackoff(ee))}while(ee<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(_,r){return R(this,void 0,void 0,function*(){return new Promise((f,k)=>{function x(O,V){O?k(O):V?f(V):k(new Error("Unknown error"))}this.requestRawWithCallback(
_,r,x)})})}requestRawWithCallback(_,r,f){typeof r=="string"&&(_.options.headers||(_.options.headers={}),_.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let k=!1;function x(ee,ie){k||(k=
!0,f(ee,ie))}const O=_.httpModule.request(_.options,ee=>{const ie=new g(ee);x(void 0,ie)});let V;O.on("socket",ee=>{V=ee}),O.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),x(new Error(`Request \
timeout: ${_.options.path}`))}),O.on("error",function(ee){x(ee)}),r&&typeof r=="string"&&O.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){O.end()}),r.pipe(O)):O.end()}getAgent(_){const r=new URL(
_);return this._getAgent(r)}getAgentDispatcher(_){const r=new URL(_),f=K.s(r);if(f&&f.hostname)return this._getProxyAgentDispatcher(r,f)}_prepareRequest(_,r,f){const k={};k.parsedUrl=r;const x=k.parsedUrl.
protocol==="https:";k.httpModule=x?W:j;const O=x?443:80;if(k.options={},k.options.host=k.parsedUrl.hostname,k.options.port=k.parsedUrl.port?parseInt(k.parsedUrl.port):O,k.options.path=(k.parsedUrl.pathname||
"")+(k.parsedUrl.search||""),k.options.method=_,k.options.headers=this._mergeHeaders(f),this.userAgent!=null&&(k.options.headers["user-agent"]=this.userAgent),k.options.agent=this._getAgent(k.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(k.options);return k}_mergeHeaders(_){return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),
T(_||{})):T(_||{})}_getExistingOrDefaultHeader(_,r,f){let k;if(this.requestOptions&&this.requestOptions.headers){const O=T(this.requestOptions.headers)[r];O&&(k=typeof O=="number"?O.toString():O)}const x=_[r];
return x!==void 0?typeof x=="number"?x.toString():x:k!==void 0?k:f}_getExistingOrDefaultContentTypeHeader(_,r){let f;if(this.requestOptions&&this.requestOptions.headers){const x=T(this.requestOptions.
headers)[i.ContentType];x&&(typeof x=="number"?f=String(x):Array.isArray(x)?f=x.join(", "):f=x)}const k=_[i.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.isArray(k)?k.join(", "):k:
f!==void 0?f:r}_getAgent(_){let r;const f=K.s(_),k=f&&f.hostname;if(this._keepAlive&&k&&(r=this._proxyAgent),k||(r=this._agent),r)return r;const x=_.protocol==="https:";let O=100;if(this.requestOptions&&
(O=this.requestOptions.maxSockets||$.globalAgent.maxSockets),f&&f.hostname){const V={maxSockets:O,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(f.username||f.password)&&{proxyAuth:`${f.
username}:${f.password}`}),{host:f.hostname,port:f.port})};let ee;const ie=f.protocol==="https:";x?ee=ie?D.httpsOverHttps:D.httpsOverHttp:ee=ie?D.httpOverHttps:D.httpOverHttp,r=ee(V),this._proxyAgent=
r}if(!r){const V={keepAlive:this._keepAlive,maxSockets:O};r=x?new N.Agent(V):new $.Agent(V),this._agent=r}return x&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(_,r){let f;if(this._keepAlive&&(f=this._proxyAgentDispatcher),f)return f;const k=_.protocol==="https:";return f=new L.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?
1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=f,k&&this._ignoreSslError&&(f.options=Object.assign(f.options.
requestTls||{},{rejectUnauthorized:!1})),f}_getUserAgentWithOrchestrationId(_){const r=_||"actions/http-client",f=process.env.ACTIONS_ORCHESTRATION_ID;if(f){const k=f.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${k}`}return r}_performExponentialBackoff(_){return R(this,void 0,void 0,function*(){_=Math.min(S,_);const r=o*Math.pow(2,_);return new Promise(f=>setTimeout(()=>f(),r))})}_processResponse(_,r){
return R(this,void 0,void 0,function*(){return new Promise((f,k)=>R(this,void 0,void 0,function*(){const x=_.message.statusCode||0,O={statusCode:x,result:null,headers:{}};x===b.NotFound&&f(O);function V(fe,se){
if(typeof se=="string"){const le=new Date(se);if(!isNaN(le.valueOf()))return le}return se}let ee,ie;try{ie=yield _.readBody(),ie&&ie.length>0&&(r&&r.deserializeDates?ee=JSON.parse(ie,V):ee=JSON.parse(
ie),O.result=ee),O.headers=_.message.headers}catch{}if(x>299){let fe;ee&&ee.message?fe=ee.message:ie&&ie.length>0?fe=ie:fe=`Failed request: (${x})`;const se=new h(fe,x);se.result=O.result,k(se)}else f(
O)}))})}}const T=d=>Object.keys(d).reduce((_,r)=>(_[r.toLowerCase()]=d[r],_),{})}),9783:((q,ae,t)=>{t.d(ae,{H:()=>j,s:()=>$});function $(K){const D=K.protocol==="https:";if(j(K))return;const B=D?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new W(B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new W(`http://${B}`)}else
return}function j(K){if(!K.hostname)return!1;const D=K.hostname;if(N(D))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;let I;K.port?I=Number(K.port):K.protocol==="http:"?
I=80:K.protocol==="https:"&&(I=443);const L=[K.hostname.toUpperCase()];typeof I=="number"&&L.push(`${L[0]}:${I}`);for(const R of B.split(",").map(b=>b.trim().toUpperCase()).filter(b=>b))if(R==="*"||L.
some(b=>b===R||b.endsWith(`.${R}`)||R.startsWith(".")&&b.endsWith(`${R}`)))return!0;return!1}function N(K){const D=K.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||
D.startsWith("[0:0:0:0:0:0:0:1]")}class W extends URL{constructor(D,B){super(D,B),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,ae,t)=>{t.d(ae,{E:()=>W});class ${diff(D,B,I={}){let L;typeof I=="function"?(L=I,I={}):"callback"in I&&(L=I.callback);
const R=this.castInput(D,I),b=this.castInput(B,I),i=this.removeEmpty(this.tokenize(R,I)),a=this.removeEmpty(this.tokenize(b,I));return this.diffWithOptionsObj(i,a,I,L)}diffWithOptionsObj(D,B,I,L){var R;
const b=E=>{if(E=this.postProcess(E,I),L){setTimeout(function(){L(E)},0);return}else return E},i=B.length,a=D.length;let u=1,c=i+a;I.maxEditLength!=null&&(c=Math.min(c,I.maxEditLength));const m=(R=I.timeout)!==
null&&R!==void 0?R:1/0,l=Date.now()+m,S=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(S[0],B,D,0,I);if(S[0].oldPos+1>=a&&o+1>=i)return b(this.buildValues(S[0].lastComponent,B,D));let h=-1/0,
g=1/0;const y=()=>{for(let E=Math.max(h,-u);E<=Math.min(g,u);E+=2){let T;const d=S[E-1],_=S[E+1];d&&(S[E-1]=void 0);let r=!1;if(_){const k=_.oldPos-E;r=_&&0<=k&&k<i}const f=d&&d.oldPos+1<a;if(!r&&!f){
S[E]=void 0;continue}if(!f||r&&d.oldPos<_.oldPos?T=this.addToPath(_,!0,!1,0,I):T=this.addToPath(d,!1,!0,1,I),o=this.extractCommon(T,B,D,E,I),T.oldPos+1>=a&&o+1>=i)return b(this.buildValues(T.lastComponent,
B,D))||!0;S[E]=T,T.oldPos+1>=a&&(g=Math.min(g,E-1)),o+1>=i&&(h=Math.max(h,E+1))}u++};if(L)(function E(){setTimeout(function(){if(u>c||Date.now()>l)return L(void 0);y()||E()},0)})();else for(;u<=c&&Date.
now()<=l;){const E=y();if(E)return E}}addToPath(D,B,I,L,R){const b=D.lastComponent;return b&&!R.oneChangePerToken&&b.added===B&&b.removed===I?{oldPos:D.oldPos+L,lastComponent:{count:b.count+1,added:B,
removed:I,previousComponent:b.previousComponent}}:{oldPos:D.oldPos+L,lastComponent:{count:1,added:B,removed:I,previousComponent:b}}}extractCommon(D,B,I,L,R){const b=B.length,i=I.length;let a=D.oldPos,
u=a-L,c=0;for(;u+1<b&&a+1<i&&this.equals(I[a+1],B[u+1],R);)u++,a++,c++,R.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return c&&!R.oneChangePerToken&&
(D.lastComponent={count:c,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=a,u}equals(D,B,I){return I.comparator?I.comparator(D,B):D===B||!!I.ignoreCase&&D.toLowerCase()===B.toLowerCase()}removeEmpty(D){
const B=[];for(let I=0;I<D.length;I++)D[I]&&B.push(D[I]);return B}castInput(D,B){return D}tokenize(D,B){return Array.from(D)}join(D){return D.join("")}postProcess(D,B){return D}get useLongestToken(){return!1}buildValues(D,B,I){
const L=[];let R;for(;D;)L.push(D),R=D.previousComponent,delete D.previousComponent,D=R;L.reverse();const b=L.length;let i=0,a=0,u=0;for(;i<b;i++){const c=L[i];if(c.removed)c.value=this.join(I.slice(u,
u+c.count)),u+=c.count;else{if(!c.added&&this.useLongestToken){let m=B.slice(a,a+c.count);m=m.map(function(l,S){const o=I[u+S];return o.length>l.length?o:l}),c.value=this.join(m)}else c.value=this.join(
B.slice(a,a+c.count));a+=c.count,c.added||(u+=c.count)}}return L}}class j extends ${tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const N=new j;function W(K,D,B){return N.diff(
K,D,B)}})},vt={};function ze(q){var ae=vt[q];if(ae!==void 0)return ae.exports;var t=vt[q]={exports:{}},$=!0;try{It[q].call(t.exports,t,t.exports,ze),$=!1}finally{$&&delete vt[q]}return t.exports}ze.m=
It,typeof ze<"u"&&(ze.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",t=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=N=>{N&&N.d<1&&(N.d=1,N.
forEach(W=>W.r--),N.forEach(W=>W.r--?W.r++:W()))},j=N=>N.map(W=>{if(W!==null&&typeof W=="object"){if(W[q])return W;if(W.then){var K=[];K.d=0,W.then(I=>{D[ae]=I,$(K)},I=>{D[t]=I,$(K)});var D={};return D[q]=
I=>I(K),D}}var B={};return B[q]=I=>{},B[ae]=W,B});ze.a=(N,W,K)=>{var D;K&&((D=[]).d=-1);var B=new Set,I=N.exports,L,R,b,i=new Promise((a,u)=>{b=u,R=a});i[ae]=I,i[q]=a=>(D&&a(D),B.forEach(a),i.catch(u=>{})),
N.exports=i,W(a=>{L=j(a);var u,c=()=>L.map(l=>{if(l[t])throw l[t];return l[ae]}),m=new Promise(l=>{u=()=>l(c),u.r=0;var S=o=>o!==D&&!B.has(o)&&(B.add(o),o&&!o.d&&(u.r++,o.push(u)));L.map(o=>o[q](S))});
return u.r?m:c()},a=>(a?b(i[t]=a):R(I),$(D))),D&&D.d<0&&(D.d=0)}})(),(()=>{var q=Object.getPrototypeOf?t=>Object.getPrototypeOf(t):t=>t.__proto__,ae;ze.t=function(t,$){if($&1&&(t=this(t)),$&8||typeof t==
"object"&&t&&($&4&&t.__esModule||$&16&&typeof t.then=="function"))return t;var j=Object.create(null);ze.r(j);var N={};ae=ae||[null,q({}),q([]),q(q)];for(var W=$&2&&t;typeof W=="object"&&!~ae.indexOf(W);W=
q(W))Object.getOwnPropertyNames(W).forEach(K=>N[K]=()=>t[K]);return N.default=()=>t,ze.d(j,N),j}})(),ze.d=(q,ae)=>{for(var t in ae)ze.o(ae,t)&&!ze.o(q,t)&&Object.defineProperty(q,t,{enumerable:!0,get:ae[t]})},
ze.f={},ze.e=q=>Promise.all(Object.keys(ze.f).reduce((ae,t)=>(ze.f[t](q,ae),ae),[])),ze.u=q=>""+q+".index.js",ze.o=(q,ae)=>Object.prototype.hasOwnProperty.call(q,ae),ze.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},ae=t=>{var{ids:$,modules:j,runtime:N}=t,W,K,D=0;for(W in j)
ze.o(j,W)&&(ze.m[W]=j[W]);for(N&&N(ze);D<$.length;D++)K=$[D],ze.o(q,K)&&q[K]&&q[K][0](),q[$[D]]=0};ze.f.j=(t,$)=>{var j=ze.o(q,t)?q[t]:void 0;if(j!==0)if(j)$.push(j[1]);else{var N=import("./"+ze.u(t)).
then(ae,W=>{throw q[t]!==0&&(q[t]=void 0),W}),N=Promise.race([N,new Promise(W=>j=q[t]=[W])]);$.push(j[1]=N)}}})();var Rt=ze(6325);Rt=await Rt;
