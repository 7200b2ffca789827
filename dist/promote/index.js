const kt={},Pt={},Dt={},Ct={},Lt={},Ut={};import{createRequire as Ue}from"module";const Nt={};var It={3313:(q=>{q.exports=ae;function ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}ae.prototype.go=function(j){this.pending<this.max?S(this,j):this.waiting.push(j)},ae.prototype.wait=function(j){this.pending===0?j(this.error):this.listeners.push(j)},ae.prototype.hold=
function(){return t(this)};function t(j){j.pending+=1;var N=!1;return W;function W(P){if(N)throw new Error("callback called twice");if(N=!0,j.error=j.error||P,j.pending-=1,j.waiting.length>0&&j.pending<
j.max)S(j,j.waiting.shift());else if(j.pending===0){var B=j.listeners;j.listeners=[],B.forEach(K)}}function K(P){P(j.error)}}function S(j,N){N(t(j))}}),770:((q,ae,t)=>{q.exports=t(218)}),218:((q,ae,t)=>{
var S,j=t(9278),N=t(4756),W=t(8611),K=t(5692),P=t(4434),B=t(2613),I=t(9023);ae.httpOverHttp=U,ae.httpsOverHttp=R,ae.httpOverHttps=b,ae.httpsOverHttps=s;function U(x){var o=new c(x);return o.request=W.
request,o}function R(x){var o=new c(x);return o.request=W.request,o.createSocket=u,o.defaultPort=443,o}function b(x){var o=new c(x);return o.request=K.request,o}function s(x){var o=new c(x);return o.request=
K.request,o.createSocket=u,o.defaultPort=443,o}function c(x){var o=this;o.options=x||{},o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||W.Agent.defaultMaxSockets,o.requests=[],o.
sockets=[],o.on("free",function(g,y,E,T){for(var f=d(y,E,T),O=0,r=o.requests.length;O<r;++O){var a=o.requests[O];if(a.host===f.host&&a.port===f.port){o.requests.splice(O,1),a.request.onSocket(g);return}}
g.destroy(),o.removeSocket(g)})}I.inherits(c,P.EventEmitter),c.prototype.addRequest=function(o,h,g,y){var E=this,T=m({request:o},E.options,d(h,g,y));if(E.sockets.length>=this.maxSockets){E.requests.push(
T);return}E.createSocket(T,function(f){f.on("free",O),f.on("close",r),f.on("agentRemove",r),o.onSocket(f);function O(){E.emit("free",f,T)}function r(a){E.removeSocket(f),f.removeListener("free",O),f.removeListener(
"close",r),f.removeListener("agentRemove",r)}})},c.prototype.createSocket=function(o,h){var g=this,y={};g.sockets.push(y);var E=m({},g.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{
host:o.host+":"+o.port}});o.localAddress&&(E.localAddress=o.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),l(
"making CONNECT request");var T=g.request(E);T.useChunkedEncodingByDefault=!1,T.once("response",f),T.once("upgrade",O),T.once("connect",r),T.once("error",a),T.end();function f(D){D.upgrade=!0}function O(D,$,_){
process.nextTick(function(){r(D,$,_)})}function r(D,$,_){if(T.removeAllListeners(),$.removeAllListeners(),D.statusCode!==200){l("tunneling socket could not be established, statusCode=%d",D.statusCode),
$.destroy();var V=new Error("tunneling socket could not be established, statusCode="+D.statusCode);V.code="ECONNRESET",o.request.emit("error",V),g.removeSocket(y);return}if(_.length>0){l("got illegal \
response body from proxy"),$.destroy();var V=new Error("got illegal response body from proxy");V.code="ECONNRESET",o.request.emit("error",V),g.removeSocket(y);return}return l("tunneling connection has\
 established"),g.sockets[g.sockets.indexOf(y)]=$,h($)}function a(D){T.removeAllListeners(),l(`tunneling socket could not be established, cause=%s
`,D.message,D.stack);var $=new Error("tunneling socket could not be established, cause="+D.message);$.code="ECONNRESET",o.request.emit("error",$),g.removeSocket(y)}},c.prototype.removeSocket=function(o){
var h=this.sockets.indexOf(o);if(h!==-1){this.sockets.splice(h,1);var g=this.requests.shift();g&&this.createSocket(g,function(y){g.request.onSocket(y)})}};function u(x,o){var h=this;c.prototype.createSocket.
call(h,x,function(g){var y=x.request.getHeader("host"),E=m({},h.options,{socket:g,servername:y?y.replace(/:.*$/,""):x.host}),T=N.connect(0,E);h.sockets[h.sockets.indexOf(g)]=T,o(T)})}function d(x,o,h){
return typeof x=="string"?{host:x,port:o,localAddress:h}:x}function m(x){for(var o=1,h=arguments.length;o<h;++o){var g=arguments[o];if(typeof g=="object")for(var y=Object.keys(g),E=0,T=y.length;E<T;++E){
var f=y[E];g[f]!==void 0&&(x[f]=g[f])}}return x}var l;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?l=function(){var x=Array.prototype.slice.call(arguments);typeof x[0]=="string"?x[0]=
"TUNNEL: "+x[0]:x.unshift("TUNNEL:"),console.error.apply(console,x)}:l=function(){},S=l}),4248:(q=>{const ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function t(S){let j=-1;for(let N of S)j=ae[(j^N)&255]^j>>>8;return(j^-1)>>>0}q.exports=t}),3502:((q,ae,t)=>{var S=t(9896),j=t(9023),N=t(2203),W=N.Readable,K=N.PassThrough,P=t(3313),B=t(4434).
EventEmitter;ae.BufferSlicer=R,ae.FdSlicer=I,j.inherits(I,B);function I(b){B.call(this),this.fd=b,this.pend=new P,this.pend.max=1,this.refCount=0}I.prototype.read=function(b,s,c,u,d){var m=this;m.pend.
go(function(l){S.read(m.fd,b,s,c,u,function(x,o,h){l(),d(x,o,h)})})},I.prototype.createReadStream=function(b){return new U(this,b)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var b=this;if(b.refCount-=1,b.refCount<0)throw new Error("invalid unref");if(b.refCount>0)return;S.close(b.fd,s);function s(c){c?b.emit("error",c):b.emit("close")}},j.inherits(U,W);function U(b,s){s=s||
{},W.call(this,s),this.context=b,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}U.prototype._read=function(b){var s=this,c=Math.min(s._readableState.highWaterMark,b);
if(s.endOffset!=null&&(c=Math.min(c,s.endOffset-s.pos)),c<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(u){var d=Buffer.allocUnsafe(c);S.read(s.context.fd,d,0,c,s.pos,function(m,l){
m?s.destroy(m):l===0?(s.push(null),s._cleanup()):(s.pos+=l,s.push(d.slice(0,l))),u()})})},U.prototype._destroy=function(b,s){this._cleanup(),s(b)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},j.inherits(R,B);function R(b){B.call(this),this.refCount=0,this.buffer=b}R.prototype.read=function(b,s,c,u,d){if(!(0<=s&&s<=b.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+b.length);if(u<0)throw new RangeError("position is negative: "+u);if(s+c>b.length&&(c=b.length-s),u+c>this.buffer.length&&(c=this.buffer.length-u),c<=0){setImmediate(function(){
d(null,0)});return}this.buffer.copy(b,s,u,u+c),setImmediate(function(){d(null,c)})},R.prototype.createReadStream=function(b){b=b||{};var s=new K(b);s.start=b.start||0,s.endOffset=b.end,s.pos=s.endOffset||
this.buffer.length;for(var c=this.buffer.slice(s.start,s.pos),u=65536,d=0;;){var m=d+u;if(m>=c.length){d<c.length&&s.write(c.slice(d,c.length));break}s.write(c.slice(d,m)),d=m}return s.end(),s},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,ae,t)=>{var S,j=t(9896),N=t(3106),W=t(3502),K=t(9023),P=t(
4434).EventEmitter,B=t(2203).Transform,I=t(2203).PassThrough,U=t(2203).Writable;const R=typeof N.crc32=="function"?N.crc32:t(4248);S=d,S=m,S=l,S=x,S=b,S=s,ae.SY=c,S=u,S=T,ae.ax=f,S=O,S=r,S=o,S=y,S=E,S=
$;function b(M,A){return new Promise((J,i)=>{d(M,{...A,lazyEntries:!0},function(v,z){if(v)return i(v);J(z)})})}function s(M,A){return new Promise((J,i)=>{m(M,{...A,lazyEntries:!0},function(v,z){if(v)return i(
v);J(z)})})}function c(M,A){return new Promise((J,i)=>{l(M,{...A,lazyEntries:!0},function(v,z){if(v)return i(v);J(z)})})}function u(M,A,J){return new Promise((i,v)=>{x(M,A,{...J,lazyEntries:!0},function(z,w){
if(z)return v(z);i(w)})})}function d(M,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),J==null&&(J=le),j.open(M,"r",function(i,v){if(i)return J(i);m(v,A,function(z,w){z&&j.close(v,le),
J(z,w)})})}function m(M,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),J==null&&(J=le),j.fstat(M,function(i,v){if(i)return J(i);var z=new W.FdSlicer(M);x(z,v.size,A,J)})}
function l(M,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var i=new W.BufferSlicer(M);x(i,M.length,A,J)}function x(M,A,J,i){typeof J=="function"&&(i=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var v=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),i==null&&(i=le),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");M.ref();var z=22,w=20,L=65535,H=Math.min(w+z+L,A),Q=fe(H),G=A-Q.length;a(M,Q,0,H,G,function(ee){if(ee)return i(ee);for(var ne=H-z;ne>=
0;ne-=1)if(Q.readUInt32LE(ne)===101010256){var he=Q.subarray(ne),ue=he.readUInt16LE(4),Ee=he.readUInt16LE(10),be=he.readUInt32LE(16),Te=he.readUInt16LE(20),ve=he.length-z;if(Te!==ve)return i(new Error(
"Invalid comment length. Expected: "+ve+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ge=v?te(he.subarray(
22),!1):he.subarray(22);if(ne-w>=0&&Q.readUInt32LE(ne-w)===117853008){var Ie=Q.subarray(ne-w,ne-w+w),me=ie(Ie,8),ye=fe(56);return a(M,ye,0,ye.length,me,function(ke){return ke?i(ke):ye.readUInt32LE(0)!==
101075792?i(new Error("invalid zip64 end of central directory record signature")):(ue=ye.readUInt32LE(16),ue!==0?i(new Error("multi-disk zip files are not supported: found disk number: "+ue)):(Ee=ie(ye,
32),be=ie(ye,48),i(null,new o(M,be,A,Ee,ge,J.autoClose,J.lazyEntries,v,J.validateEntrySizes,J.strictFileNames))))})}return ue!==0?i(new Error("multi-disk zip files are not supported: found disk number\
: "+ue)):i(null,new o(M,be,A,Ee,ge,J.autoClose,J.lazyEntries,v,J.validateEntrySizes,J.strictFileNames))}i(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}K.inherits(o,P);function o(M,A,J,i,v,z,w,L,H,Q){var G=this;P.call(G),G.reader=M,G.reader.on("error",function(ee){g(G,ee)}),G.reader.once("close",function(){G.emit("close")}),G.readEntryCursor=
A,G.fileSize=J,G.entryCount=i,G.comment=v,G.entriesRead=0,G.autoClose=!!z,G.lazyEntries=!!w,G.decodeStrings=!!L,G.validateEntrySizes=!!H,G.strictFileNames=!!Q,G.isOpen=!0,G.emittedError=!1,G.hasEachEntryBeenCalled=
!1,G.lazyEntries||G._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function h(M,A){M.autoClose&&M.close(),g(M,A)}function g(M,A){M.emittedError||(M.emittedError=
!0,M.emit("error",A))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var M=this;
if(M.entryCount===M.entriesRead){setImmediate(function(){M.autoClose&&M.close(),!M.emittedError&&M.emit("end")});return}if(!M.emittedError){var A=fe(46);a(M.reader,A,0,A.length,M.readEntryCursor,function(J){
if(J)return h(M,J);if(!M.emittedError){var i=new y,v=A.readUInt32LE(0);if(v!==33639248)return h(M,new Error("invalid central directory file header signature: 0x"+v.toString(16)));if(i.versionMadeBy=A.
readUInt16LE(4),i.versionNeededToExtract=A.readUInt16LE(6),i.generalPurposeBitFlag=A.readUInt16LE(8),i.compressionMethod=A.readUInt16LE(10),i.lastModFileTime=A.readUInt16LE(12),i.lastModFileDate=A.readUInt16LE(
14),i.crc32=A.readUInt32LE(16),i.compressedSize=A.readUInt32LE(20),i.uncompressedSize=A.readUInt32LE(24),i.fileNameLength=A.readUInt16LE(28),i.extraFieldLength=A.readUInt16LE(30),i.fileCommentLength=A.
readUInt16LE(32),i.internalFileAttributes=A.readUInt16LE(36),i.externalFileAttributes=A.readUInt32LE(38),i.relativeOffsetOfLocalHeader=A.readUInt32LE(42),i.generalPurposeBitFlag&64)return h(M,new Error(
"strong encryption is not supported"));M.readEntryCursor+=46,A=fe(i.fileNameLength+i.extraFieldLength+i.fileCommentLength),a(M.reader,A,0,A.length,M.readEntryCursor,function(z){if(z)return h(M,z);if(!M.
emittedError){i.fileNameRaw=A.subarray(0,i.fileNameLength);var w=i.fileNameLength+i.extraFieldLength;i.extraFieldRaw=A.subarray(i.fileNameLength,w),i.fileCommentRaw=A.subarray(w,w+i.fileCommentLength);
try{i.extraFields=r(i.extraFieldRaw)}catch(Ee){return h(M,Ee)}if(M.decodeStrings){var L=(i.generalPurposeBitFlag&2048)!==0;i.fileComment=te(i.fileCommentRaw,L),i.fileName=f(i.generalPurposeBitFlag,i.fileNameRaw,
i.extraFields,M.strictFileNames);var H=O(i.fileName);if(H!=null)return h(M,new Error(H))}else i.fileComment=i.fileCommentRaw,i.fileName=i.fileNameRaw;i.comment=i.fileComment,M.readEntryCursor+=A.length,
M.entriesRead+=1;for(var Q=0;Q<i.extraFields.length;Q++){var G=i.extraFields[Q];if(G.id===1){var ee=G.data,ne=0;if(i.uncompressedSize===4294967295){if(ne+8>ee.length)return h(M,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));i.uncompressedSize=ie(ee,ne),ne+=8}if(i.compressedSize===4294967295){if(ne+8>ee.length)return h(M,new Error("zip64 extended information\
 extra field does not include compressed size"));i.compressedSize=ie(ee,ne),ne+=8}if(i.relativeOffsetOfLocalHeader===4294967295){if(ne+8>ee.length)return h(M,new Error("zip64 extended information extr\
a field does not include relative header offset"));i.relativeOffsetOfLocalHeader=ie(ee,ne),ne+=8}break}}if(M.validateEntrySizes&&i.compressionMethod===0){var he=i.uncompressedSize;if(i.isEncrypted()&&
(he+=12),i.compressedSize!==he){var ue="compressed/uncompressed size mismatch for stored file: "+i.compressedSize+" != "+i.uncompressedSize;return h(M,new Error(ue))}}M.emit("entry",i),M.lazyEntries||
M._readEntry()}})}})}},o.prototype.eachEntry=function(){const M=this;if(!M.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(M.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");M.hasEachEntryBeenCalled=!0;let A=null;M.on("entry",i),M.on("end",v),M.on("error",z);function J(){M.removeListener("entry",i),M.removeListener("end",v),M.removeListener(
"error",z),M.autoClose&&M.close()}function i(w){let{resolve:L}=A;A=null,L({value:w})}function v(){let{resolve:w}=A;A=null,J(),w({done:!0})}function z(w){let{reject:L}=A;A=null,J(),L(w)}return{[Symbol.
asyncIterator](){return this},next(){const w=new Promise((L,H)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:L,reject:H}});return M.readEntry(),w},return(w){
return J(),Promise.resolve({done:!0,value:w})},throw(w){return J(),Promise.reject(w)}}},o.prototype.openReadStream=function(M,A,J){var i=this,v=0,z=M.compressedSize;if(J==null&&(J=A,A=null),A==null)A=
{};else{if(A.decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(A.decrypt!=null){if(!M.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(A.decrypt!==!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(M.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(A.decompress!=null){if(!M.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.
decompress===!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);L=A.decompress}}if(A.start!=null){if(v=A.start,v<0)throw new Error("options.start < 0");if(v>M.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(z=A.end,z<0)throw new Error("options.end < 0");if(z>M.compressedSize)throw new Error("options.end > entry.compressedSize");if(z<
v)throw new Error("options.end < options.start")}}var w=A.decodeFileData===!1||(M.compressionMethod===0||M.compressionMethod===8&&A.decompress===!1)&&(!M.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!w)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!i.isOpen)return J(new Error("closed"));if(M.isEncrypted()&&!w&&A.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var L;if(w)L=!1;else if(M.compressionMethod===8)L=A.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+M.compressionMethod));i.readLocalFileHeader(M,{minimal:!0},function(H,Q){if(H)return J(H);i.openReadStreamLowLevel(Q.fileDataStart,M.compressedSize,v,z,L,M.uncompressedSize,J)})},o.prototype.
openReadStreamLowLevel=function(M,A,J,i,v,z,w){var L=this,H=M+A,Q=L.reader.createReadStream({start:M+J,end:M+i}),G=Q;if(v){var ee=!1,ne=N.createInflateRaw();Q.on("error",function(he){setImmediate(function(){
ee||ne.emit("error",he)})}),Q.pipe(ne),L.validateEntrySizes?(G=new D(z),ne.on("error",function(he){setImmediate(function(){ee||G.emit("error",he)})}),ne.pipe(G)):G=ne,se(G,function(){ee=!0,ne!==G&&ne.
unpipe(G),Q.unpipe(ne),Q.destroy()})}w(null,G)},o.prototype.readLocalFileHeader=function(M,A,J){var i=this;J==null&&(J=A,A=null),A==null&&(A={}),i.reader.ref();var v=fe(30);a(i.reader,v,0,v.length,M.relativeOffsetOfLocalHeader,
function(z){try{if(z)return J(z);var w=v.readUInt32LE(0);if(w!==67324752)return J(new Error("invalid local file header signature: 0x"+w.toString(16)));var L=v.readUInt16LE(26),H=v.readUInt16LE(28),Q=M.
relativeOffsetOfLocalHeader+30+L+H;if(Q+M.compressedSize>i.fileSize)return J(new Error("file data overflows file bounds: "+Q+" + "+M.compressedSize+" > "+i.fileSize));if(A.minimal)return J(null,{fileDataStart:Q});
var G=new E;G.fileDataStart=Q,G.versionNeededToExtract=v.readUInt16LE(4),G.generalPurposeBitFlag=v.readUInt16LE(6),G.compressionMethod=v.readUInt16LE(8),G.lastModFileTime=v.readUInt16LE(10),G.lastModFileDate=
v.readUInt16LE(12),G.crc32=v.readUInt32LE(14),G.compressedSize=v.readUInt32LE(18),G.uncompressedSize=v.readUInt32LE(22),G.fileNameLength=L,G.extraFieldLength=H,v=fe(L+H),i.reader.ref(),a(i.reader,v,0,
v.length,M.relativeOffsetOfLocalHeader+30,function(ee){try{return ee?J(ee):(G.fileName=v.subarray(0,L),G.extraField=v.subarray(L),J(null,G))}finally{i.reader.unref()}})}finally{i.reader.unref()}})},o.
prototype.openReadStreamPromise=function(M,A){return new Promise((J,i)=>{this.openReadStream(M,A,function(v,z){if(v)return i(v);J(z)})})},o.prototype.openReadStreamLowLevelPromise=function(M,A,J,i,v,z){
return new Promise((w,L)=>{this.openReadStream(M,A,J,i,v,z,function(H,Q){if(H)return L(H);w(Q)})})},o.prototype.readLocalFileHeaderPromise=function(M,A){return new Promise((J,i)=>{this.readLocalFileHeader(
M,A,function(v,z){if(v)return i(v);J(z)})})};function y(){}y.prototype.getLastModDate=function(M){if(M==null&&(M={}),!M.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var J=this.extraFields[A];
if(J.id===21589){var i=J.data;if(i.length<5)continue;var v=i[0],z=1;if(!(v&z))continue;var w=i.readInt32LE(1);return new Date(w*1e3)}else if(J.id===10){var i=J.data;if(i.length!==32||i.readUInt16LE(4)!==
1||i.readUInt16LE(6)!==24)continue;var L=i.readUInt32LE(8)+4294967296*i.readInt32LE(12),H=L/1e4-116444736e5;return new Date(H)}}return T(this.lastModFileDate,this.lastModFileTime,M.timezone)},y.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},y.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},y.prototype.
isCompressed=function(){return this.compressionMethod===8};function E(){}function T(M,A,J){var i=M&31,v=(M>>5&15)-1,z=(M>>9&127)+1980,w=0,L=(A&31)*2,H=A>>5&63,Q=A>>11&31;if(J==null||J==="local")return new Date(
z,v,i,Q,H,L,w);if(J==="UTC")return new Date(Date.UTC(z,v,i,Q,H,L,w));throw new Error("unrecognized options.timezone: "+options.timezone)}function f(M,A,J,i){for(var v=null,z=0;z<J.length;z++){var w=J[z];
if(w.id===28789){if(w.data.length<6||w.data.readUInt8(0)!==1)continue;var L=w.data.readUInt32LE(1);if(R(A)!==L)continue;v=te(w.data.subarray(5),!0);break}}if(v==null){var H=(M&2048)!==0;v=te(A,H)}return i||
(v=v.replace(/\\/g,"/")),v}function O(M){return M.indexOf("\\")!==-1?"invalid characters in fileName: "+M:/^[a-zA-Z]:/.test(M)||/^\//.test(M)?"absolute path: "+M:M.split("/").indexOf("..")!==-1?"inval\
id relative path: "+M:null}function r(M){for(var A=[],J=0;J<M.length-3;){var i=M.readUInt16LE(J+0),v=M.readUInt16LE(J+2),z=J+4,w=z+v;if(w>M.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var L=M.subarray(z,w);A.push({id:i,data:L}),J=w}return A}function a(M,A,J,i,v,z){if(i===0)return setImmediate(function(){z(null,fe(0))});M.read(A,J,i,v,function(w,L){if(w)return z(w);
if(L<i)return z(new Error("unexpected EOF"));z()})}K.inherits(D,B);function D(M){B.call(this),this.actualByteCount=0,this.expectedByteCount=M}D.prototype._transform=function(M,A,J){if(this.actualByteCount+=
M.length,this.actualByteCount>this.expectedByteCount){var i="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(i))}J(null,M)},D.
prototype._flush=function(M){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return M(new Error(
A))}M()},K.inherits($,P);function $(){P.call(this),this.refCount=0}$.prototype.ref=function(){this.refCount+=1},$.prototype.unref=function(){var M=this;if(M.refCount-=1,M.refCount>0)return;if(M.refCount<
0)throw new Error("invalid unref");M.close(A);function A(J){if(J)return M.emit("error",J);M.emit("close")}},$.prototype.createReadStream=function(M){M==null&&(M={});var A=M.start,J=M.end;if(A===J){var i=new I;
return setImmediate(function(){i.end()}),i}var v=this._readStreamForRange(A,J),z=!1,w=new _(this);v.on("error",function(H){setImmediate(function(){z||w.emit("error",H)})}),se(w,function(){v.unpipe(w),
w.unref(),v.destroy()});var L=new D(J-A);return w.on("error",function(H){setImmediate(function(){z||L.emit("error",H)})}),se(L,function(){z=!0,w.unpipe(L),w.destroy()}),v.pipe(w).pipe(L)},$.prototype.
_readStreamForRange=function(M,A){throw new Error("not implemented")},$.prototype.read=function(M,A,J,i,v){var z=this.createReadStream({start:i,end:i+J}),w=new U,L=0;w._write=function(H,Q,G){H.copy(M,
A+L,0,H.length),L+=H.length,G()},w.on("finish",v),z.on("error",function(H){v(H)}),z.pipe(w)},$.prototype.close=function(M){setImmediate(M)},K.inherits(_,I);function _(M){I.call(this),this.context=M,this.
context.ref(),this.unreffedYet=!1}_.prototype._flush=function(M){this.unref(),M()},_.prototype.unref=function(M){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var V="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function te(M,A){if(A)return M.toString("utf8");for(var J="",i=0;i<M.length;i++)J+=V[M[i]];return J}function ie(M,A){var J=M.readUInt32LE(A),i=M.readUInt32LE(A+4);return i*4294967296+J}var fe;typeof Buffer.
allocUnsafe=="function"?fe=function(M){return Buffer.allocUnsafe(M)}:fe=function(M){return new Buffer(M)};function se(M,A){typeof M.destroy=="function"?M._destroy=function(J,i){A(),i?.(J)}:M.destroy=A}
function le(M){if(M)throw M}}),9037:((q,ae,t)=>{var S=N=>{var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=S({getOctokit:()=>kt.getOctokit})}),6543:((q,ae,t)=>{var S=N=>{var W={};return t.d(W,N),W},
j=N=>(()=>N);q.exports=S({defaults:()=>Pt.defaults})}),8008:((q,ae,t)=>{var S=N=>{var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=S({requestLog:()=>Dt.requestLog})}),212:((q,ae,t)=>{var S=N=>{var W={};
return t.d(W,N),W},j=N=>(()=>N);q.exports=S({retry:()=>Ct.retry})}),938:((q,ae,t)=>{var S=N=>{var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=S({default:()=>Lt.default})}),5131:((q,ae,t)=>{var S=N=>{
var W={};return t.d(W,N),W},j=N=>(()=>N);q.exports=S({default:()=>Ut.default})}),2613:(q=>{q.exports=Ue(import.meta.url)("assert")}),181:(q=>{q.exports=Ue(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Ue(import.meta.url)("crypto")}),4434:(q=>{q.exports=Ue(import.meta.url)("events")}),9896:(q=>{q.exports=Ue(import.meta.url)("fs")}),1943:(q=>{q.exports=Ue(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Ue(import.meta.url)("http")}),5692:(q=>{q.exports=Ue(import.meta.url)("https")}),9278:(q=>{q.exports=Ue(import.meta.url)("net")}),4573:(q=>{q.exports=Ue(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Ue(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Ue(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Ue(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Ue(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Ue(import.meta.url)("node:https")}),8995:(q=>{q.exports=Ue(import.meta.url)("node:module")}),8161:(q=>{q.exports=Ue(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Ue(import.meta.url)("node:path")}),1708:(q=>{q.exports=Ue(import.meta.url)("node:process")}),7075:(q=>{q.exports=Ue(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Ue(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Ue(import.meta.url)("node:util")}),8522:(q=>{q.exports=Ue(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Ue(import.meta.url)("os")}),6928:(q=>{q.exports=Ue(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Ue(import.meta.url)("stream")}),4756:(q=>{q.exports=Ue(import.meta.url)("tls")}),2018:(q=>{q.exports=Ue(import.meta.url)("tty")}),7016:(q=>{q.exports=Ue(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Ue(import.meta.url)("util")}),3106:(q=>{q.exports=Ue(import.meta.url)("zlib")}),3e3:((q,ae,t)=>{t.d(ae,{WZ:()=>U,j:()=>s,mJ:()=>b});var S=t(7598),j=t(6760),N=t(532),W=t(6191),
K=t(7487),P=t(9870),B=t(3657),I=t(6584);function U(c,u){const d=c.boolean("upload-artifact",!0),m={overwrite:u,retentionDays:c.optional("retention-days",R)},l=c.boolean("artifact-env-variables",!0);return{
upload:d?m:void 0,artifactEnvVariables:l}}function R(c){if(/^0+$/.test(c))return;const u=(0,I.$J)(1/0,!0)(c),d=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(u>d)throw new Error(`must be at most ${d}\
, the repository's limit in days, not ${u}`);return u}async function b(c,{path:u,sha256:d,package:m},{upload:l,artifactEnvVariables:x}){if(x)return await(0,W.mz)(c,{path:u,digest:d},l);const o=(0,B.zy)(
(0,P.KC)(m)),h=(0,j.join)(await(0,K.Pd)("workflow-artifact-"),(0,j.basename)(u));await(0,N.lo)(h,o);const g=(0,S.createHash)("sha256").update(o).digest("hex");return await(0,W.mz)(c,{path:h,digest:g},
l)}function s({upload:c,artifactEnvVariables:u},d){!c||!u||!(0,K.GQ)()||d.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,ae,t)=>{t.d(ae,{Bv:()=>U,X7:()=>b,Zw:()=>I});var S=t(9462),j=t(7279),N=t(3657),W=t(5645),K=t(6006),P=t(3349);class B extends j.HR{job;constructor(c,u){
super({what:u.message,...u},{...u,busy:!1,cause:u}),this.job=c}}function I(s){return s instanceof B?s.job:{}}async function U(s,c,{title:u,longestWaitMs:d,advice:m,idsIn:l}){s.log.info(`${u}: ${c.status||
"no status"}, dock status ${c.dockStatusId}`);let x={};const o=h=>{const g={"dock-status-id":c.dockStatusId,...l(h)},y=Object.keys(g).some(E=>!(E in x));x={...g,...x,...h.status!==""&&{status:h.status}},
y&&s.publish(x)};try{return{last:await(0,K.qt)(s,c,{longestWaitMs:d,advice:m,onStatus:o}),outputs:x}}catch(h){throw new B(x,(0,j.iT)(h))}}const R="Check the workflow in AI for Process, then re-run the\
 job.";async function b(s,c,{workflowId:u,flowId:d,timeoutMs:m,longestWaitMs:l}){return s.log.info(`Exporting workflow ${u}, flow ${d}, from ${c.url.href}`),await(0,S.N)({...s,platform:c},(0,S.R)(m,"N\
o package"),async x=>{const o=await(0,P.Nq)(x,{workflowId:u,flowId:d}),{dockStatusId:h,exportJobId:g}=o,{last:y,outputs:E}=await U(x,o,{title:`Export job ${g??"without an ID"}`,longestWaitMs:l,advice:R,
idsIn:()=>g===void 0?{}:{"export-job-id":g}});try{const T=await(0,P.EH)(x,o,y),f=async()=>(0,P.EH)(x,o,await(0,K.SO)(x,h)),O=D=>(0,N.ue)(D,x.signal),{content:r,...a}=await(0,W.R)(x,{url:T,freshUrl:f,read:O});
return{...a,package:r,job:E}}catch(T){throw new B(E,(0,j.iT)(T))}})}}),2697:((q,ae,t)=>{t.d(ae,{As:()=>u,N9:()=>o,Sm:()=>U,UX:()=>b,cZ:()=>c,dF:()=>x});var S=t(1455),j=t(6760),N=t(7279),W=t(8725),K=t(
7487),P=t(4057),B=t(706),I=t(6779);function U({host:h,pathname:g}){return h+g.replace(/\/$/,"")}const R=2e4;function b({message:h}){return(0,B.OX)(h,1e3)}const s="<dock status ID>";function c(h){const g=new Map;
for(const{name:E,error:T}of h){const{"dock-status-id":f}=(0,I.Zw)(T),O=f===void 0?T.message:T.message.replaceAll(f,s),r=g.get(O)??{names:[],ids:[],help:(0,K.VY)(T)};g.set(O,r),r.names.push(E),f!==void 0&&
r.ids.push(f)}const y=Math.max(100,Math.min(1e3,Math.floor(R/g.size)));return Array.from(g,([E,{names:T,ids:f,help:O}])=>({names:T,message:(0,B.OX)(E,y).replaceAll(s,()=>f.join(", ")),help:O}))}function u(h){
return c(h).map(({names:g,message:y})=>`${g.join(", ")}: ${y}`).join(" | ")}function d(h,g){if(!h||!g||h.message===g.message)return h??g;const y=`${h.message} Also: ${g.message}`;return new Failure({what:y,
topic:asFailure(h).topic},{cause:h})}async function m(h,g,y){let E;const T=await h.catch(f=>(E=toError(f),{...g,...jobOf(E)}));if(setOutputs(T),y){const{titles:f,facts:O}=y,r=factTable([...O,["Workflo\
w ID",T["workflow-id"]],["Dock status ID",T["dock-status-id"]],["Status",T.status&&{words:T.status}],["Duration",{words:humanTime(performance.now())}]]);E?await writeSummary(f.failed,withHelp(b(E),helpFor(
E)),r):await writeSummary(f.done,r)}if(E)throw E}const l=1e6;async function x(h,g){const y=JSON.stringify(g),E=await o(`the output ${h}`,{[`${h}.json`]:y}),T=Buffer.byteLength(y)>l;return T&&(0,W.lm)(
`The output ${h} would be longer than GitHub's limit of 1 MB. Read the file in ${h}-path.`),{[h]:T?[]:g,...E}}async function o(h,g){try{const y=await(0,K.Pd)("workflow-results-"),E={};for(const[T,f]of Object.
entries(g)){const O=(0,j.join)(y,T);await(0,S.writeFile)(O,f),E[`${(0,j.parse)(T).name}-path`]=O}return E}catch(y){return(0,W.t1)().warning(`Can't keep ${h} as a file. ${(0,N.gJ)(y)}`),{}}}}),3018:((q,ae,t)=>{
t.d(ae,{uu:()=>X,S3:()=>At,$0:()=>C});var S=t(1124),j=t(8132),N=t(706),W=t(3436),K=t(2614),P=t(2742),B=t(1345),I=t(8965),U=t(5408);const R=2,b=1e3,s=240,c=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],u="...";function d(e,n){const p=[m(e??n),m(n??e)],[k,F]=[l(e,p[0]),l(n,p[1])],Z=o(k,F);return p[0]===p[1]?Z:[`@@ line ends: ${p[0]}\
 \u2192 ${p[1]} @@`,...Z]}function m(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function l(e,n){return(e?.split(n==="CRLF"?`\r
`:`
`)??[]).flatMap(k=>c.reduce(x,[k]).map((F,Z)=>Z===0?F:u+F))}function x(e,n){return e.flatMap(p=>p.length>s?Array.from(p.matchAll(n),([k])=>k):p)}function o(e,n){const p=new Set(e),F=n.some(re=>p.has(re))?
(0,I.E)([...e],[...n],{maxEditLength:b}):void 0;if(F===void 0)return[...y(e,n),...h("+",n)];let Z=0;return F.flatMap(({added:re,removed:oe,value:Y},ce)=>{const Ae=F[ce+1];if(oe)return y(Y,Ae?.added?Ae.
value:[]);const[Ce,Ne]=[ce===0?0:R,Y.length-R],Je=Z+g(Y.slice(0,Ne+1));return Z+=g(Y),re?h("+",Y):Ae===void 0?h(" ",Y.slice(0,Ce)):Ne-Ce<2?h(" ",Y):[...h(" ",Y.slice(0,Ce)),`@@ line ${Je} @@`,...h(" ",
Y.slice(Ne))]})}function h(e,n){return n.map(p=>`${e} ${p}`)}function g(e){return e.filter(n=>!n.startsWith(u)).length}function y(e,n){const p=new Map(e.map(Z=>[T(Z),Z])),k=n.flatMap(Z=>E(p.get(T(Z))??
Z,Z));return[...k.length===0?[]:[`@@ hard to see: ${[...new Set(k)].join(", ")} @@`],...h("-",e)]}function E(e,n){if(T(e)!==T(n))return[];const[p,k]=[e.normalize(),n.normalize()],F=f(e)===f(n)?[]:["Un\
icode forms"];return p===k?F:[...F,p.trimEnd()===k.trimEnd()?"spaces at the end":"white space"]}function T(e){return f(e.normalize())}function f(e){return e.replace(/\s/g,"")}function O(e,n){let[p,k]=[
0,n];const Z=[...(0,U.$z)(e,oe=>oe.startsWith("@@ line ")?++p:p).values()].flatMap(oe=>{const Y=r(oe,k);return k-=D(oe),Y}),re=e.filter(a).length-Z.filter(a).length;return re===0?Z:[...Z,`@@ ${(0,N.hS)(
re,"more changed line")} @@`]}function r(e,n){const p=re=>re.startsWith("-"),k=D(e.filter(p)),F=D(e)-k,Z={removed:Math.max(n/2,n-F),others:Math.max(n/2,n-k)};return e.filter(re=>{const oe=p(re)?"remov\
ed":"others";return Z[oe]-=re.length+1,Z[oe]>=0})}function a(e){return e.startsWith("-")||e.startsWith("+")}function D(e){return e.reduce((n,p)=>n+p.length+1,0)}var $=t(3499);const _=2,V=60,te="</deta\
ils>",ie=`<details><summary></summary>


${te}`.length,fe=100;function se(e,n={}){const p=n.under?.(1/0)??"";return{line:e,rest:"",least:p===""?e:`${e} \u2026`,changes:0,...n,under:p,cut:n.under}}function le(e,n){const{placed:p,left:k}=M(e,n),
F=new Map;let Z=k;for(const[re,{entry:oe,sections:Y}]of p.entries()){const ce=J(oe,oe.least.length+Math.floor(Z/(p.length-re)));Z-=i(ce)-oe.least.length,F.set(oe,ce);for(const Ae of Y)F.set(Ae,[])}return L(
v(e,F).filter(([re])=>re!==""))}function M(e,n){const p=A(e,[]),k=new Map;for(const{sections:ce}of p)for(const Ae of ce)k.set(Ae,(k.get(Ae)??0)+1);const F=new Set,Z=[];let[re,oe]=[n,0];const Y=({entry:ce,
sections:Ae})=>Ae.length===1?0:ce.line.length+ce.under.length;for(const ce of p.sort((Ae,Ce)=>Y(Ae)-Y(Ce))){const{entry:Ae,sections:Ce}=ce,Ne=Ce.filter(Ge=>!F.has(Ge)),Je=Ce.filter(Ge=>k.get(Ge)===1),
Ve=Ne.map(({heading:Ge,folded:ot})=>Ge.length+_+(ot?ie:0)).reduce((Ge,ot)=>Ge+ot,Ae.least.length+_),et=oe+V*(Ne.length-Je.length);if(!(Ve+et>re)){re-=Ve,oe=et,Z.push(ce);for(const Ge of Ne)F.add(Ge);for(const Ge of Ce)
k.set(Ge,(k.get(Ge)??0)-1)}}return{placed:Z,left:re-oe}}function A(e,n){const p=[...n,e];return e.parts.flatMap(k=>"parts"in k?A(k,p):[{entry:k,sections:p}])}function J({line:e,under:n,rest:p,least:k,
cut:F},Z){if(Z===1/0)return[e,n,p];if(e.length+n.length<=Z)return[e,n];for(let re=Z-e.length-V;F&&re>fe;re=Math.floor(re*.7)){const oe=F(re);if(oe!==""&&e.length+oe.length<=Z)return[e,oe]}return[k]}function i(e){
return e.reduce((n,p)=>n+p.length,0)}function v(e,n){const{heading:p,parts:k,folded:F}=e,re=k.filter(ce=>n.has(ce)).flatMap(ce=>"parts"in ce?v(ce,n):[n.get(ce)??[]]),oe=k.filter(ce=>!n.has(ce)),Y=[...re,
[z(e,oe)]];return F?[[`<details><summary>${p}</summary>`],...Y,[te]]:[[p],...Y]}function z({noun:e},n){if(n.length===0)return"";if(e==="connection")return`\u2026 and ${(0,N.hS)(n.length,"more connecti\
on")}`;const p=e==="workflow"?` in ${(0,N.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(w(n),"more change")}${p}`}function w(e){return e.reduce((n,p)=>n+(p.changes??("parts"in p?w(p.
parts):0)),0)}function L(e){const n=p=>p?.[0]?.startsWith("- ");return e.flatMap((p,k)=>{const F=p[0]===te||n(p)&&n(e[k-1]);return[k===0?"":F?`
`:`

`,...p]})}var H=t(7856);const Q=80,G=8;function ee(e,n,p){if(e.type==="string")return ne(be((0,W.e1)(e.text)),n,p);const[k="",...F]=ue(e,n);return F.length>0||k.length>Q?void 0:(0,j.SS)(k,1/0)}function ne(e,n,p){
const k=n.mask(e).shown;if(k.length>Q||k.includes(`
`))return;const F=he(e,n,p);return(0,j.SS)(JSON.stringify(k),1/0)+(F===void 0?"":` (${Te(F,n)})`)}function he(e,{labelOf:n},p){const k=n(e);return k===void 0||k.toLowerCase()===e.toLowerCase()||[...p?.
members.values()??[]].some(Z=>(0,W.jn)(Z)&&(0,W.e1)(Z.text)===k)?void 0:k}function ue(e,n,p){const{mask:k}=n;if((0,W.jn)(e)){if(e.type==="literal")return[k(e.text).shown];const ce=be((0,W.e1)(e.text)),
Ae=k(ce).shown.split(`
`);if(Ae.length>1)return["|",...Ee(Ae)];const Ce=he(ce,n,p);return[JSON.stringify(Ae[0])+(Ce===void 0?"":` (${k(Ce).shown})`)]}const[F,Z]=e.type==="array"?"[]":"{}",re=e.type==="array"?e.items.map(ce=>ue(
ce,n)):Array.from(e.members,([ce,Ae])=>{const[Ce,...Ne]=(0,H.$C)(ce,Ae,e)?[N.v5]:ue(Ae,n,e);return[`${JSON.stringify(k(ce).shown)}: ${Ce}`,...Ne]}),oe=re.every(([ce="",...Ae])=>Ae.length===0&&ce.length<=
Q),Y=oe?`${F}${re.slice(0,Q).join(", ")}${Z}`:"";return oe&&Y.length<=Q?[Y]:[`${F}`,...Ee(re.flat()),`${Z}`]}function Ee(e){return e.map(n=>`  ${n}`)}function be(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(
e))return e;try{const n=decodeURIComponent(e);return encodeURIComponent(n)===e||encodeURI(n)===e?n:e}catch{return e}}function Te(e,{mask:n},p=100){return(0,j.SS)(n(e).shown,p)}function ve(e,n,p=!1){const k=(0,$.
a2)(e),F=p?1/0:100,Z=e.flatMap((re,oe)=>{if(re.type==="element")return[(0,j.SS)(`[${re.index}]`)];if(re.type==="item"){const ce=n.endsOf(re.item),Ae=ce===void 0?re.label:p?`${ce} (${re.label})`:ce,Ce=oe===
k-1&&re.hint!==void 0?` (${Te(re.hint,n)})`:"";return[`**${Te(Ae,n,F)}**${Ce}`]}return!p&&e.slice(oe+1).find(({type:ce})=>ce!=="member")?.type==="item"?[]:[Te(re.key,n,F)]});return Z.length>G&&!p&&Z.splice(
2,Z.length-G+1,"\u2026"),Z.join(" \u203A ")||"the whole file"}function ge(e,n){const p=e.map(({path:F})=>ve(F,n)),k=(0,B.Vn)(p);return Ie(p.map((F,Z)=>k.get(F)===1?F:ve(e[Z]?.path??[],n,!0)))}function Ie(e){
const[n,p]=[(0,B.Vn)(e),new Map];return e.map(k=>{const[F=1,Z]=[n.get(k),(p.get(k)??0)+1];return p.set(k,Z),F===1?k:`${k} (${Z} of ${F})`})}const me={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},ye="  ",ke=3,We=5,Be=120,Fe={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ze=/^(type|_?id|uuid|identifier)$/i,Qe={line:": change\
d, hidden"};function Xe(e,n){const p=[...(0,U.$z)(e,de).values()],k=p.filter(Z=>Z.length<ke).flat(),F=new Map;for(const Z of(0,U.$z)(k,({kind:re})=>me[re]).values())for(const[re,oe]of ge(Z,n).entries())
Z[re]&&F.set(Z[re],oe);return p.flatMap(Z=>Z.length>=ke?[_e(Z,n)]:Z.map(re=>{const{line:oe,...Y}=Oe(re,n);return se(`- ${me[re.kind]} ${F.get(re)}${oe}`,{changes:1,...Y})}))}function de(e){const n=(0,$.
a2)(e.path),k=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(Z=>"id"in Z?[Z.id]:[]);if(n===0||n===e.path.length||k.length===0)return e;const F=e.path.slice(n).map(Z=>Z.type==="me\
mber"?Z.key:"index"in Z&&Z.index);return JSON.stringify([e.kind,k,F])}function _e(e,n){const[p]=e,{line:k,under:F=()=>""}=Oe(p,n),Z=$e(we(e,n)),re=p.kind==="modified"?"":` ${p.kind}`,oe=`- ${me[p.kind]}\
 ${xe(p,n)}${k}${re} in ${Z.line}`;return se(oe,{changes:e.length,under:Y=>F(Y)+(Z.under?.(Y)??"")})}function we(e,n){const p=e.map(({path:k})=>({path:k.slice(0,(0,$.a2)(k))}));return ge(p,n)}function xe({
path:e},n){return ve(e.slice((0,$.a2)(e)),n)}function Oe(e,n){if(e.kind==="modified")return Re(e,n);if("value"in e)return pe(e,n);if(e.kind==="moved"){const[Z,re]=[e.from,e.path].map(oe=>ve(oe.slice(0,
-1),n,!0));return{line:`: moved from ${Z} to ${re}`}}if(e.moved.length===0)return{line:": in a new order"};const p=e.moved.map(Z=>({path:[Z]})),k=$e(ge(p,n)),F=k.under?`${k.line} moved`:`moved: ${k.line}`;
return{...k,line:`: in a new order (${F})`}}function $e(e){if(e.length<=We)return{line:e.join(", ")};const n=(0,N.hS)(e.length,"item"),p=Le(n,ye+e.join(", "));return{line:n,under:k=>p.length<=k?p:""}}
function Re({path:e,from:n,to:p},k){if(n.type==="hidden"||p.type==="hidden")return{line:""};if((0,H._p)(e,n,p))return Qe;if(n.type==="string"&&p.type==="string")return Me((0,W.e1)(n.text),(0,W.e1)(p.text),
k);const[F,Z]=[ee(n,k),ee(p,k)];if(F!==void 0&&Z!==void 0)return F===Z?Qe:{line:`: ${F} \u2192 ${Z}`};const[re,oe]=[ue(n,k).join(`
`),ue(p,k).join(`
`)];return re===oe?Qe:{line:"",under:De(re,oe)}}function Me(e,n,p){const k=be(e)!==be(n)&&(be(e)!==e||be(n)!==n),[F,Z,re]=k?[be(e),be(n)," (percent-encoded)"]:[e,n,""],[oe,...Y]=(0,P.qy)(F,Z)?.changes??
[];if(oe!==void 0){const Ve=`${re} (JSON in a text)`;if(Y.length===0&&oe.kind==="modified"){const Ge=Re(oe,p);return{...Ge,line:`${Ve} \u203A ${ve(oe.path,p)}${Ge.line}`}}const et={heading:"",parts:Xe(
[oe,...Y],p)};return{line:Ve,under:Ge=>`
${je(le(et,Ge).join(""))}`}}const[ce,Ae]=[p.mask(F),p.mask(Z)];if(ce.shown===Ae.shown)return{line:re+Qe.line};const Ce=ce.hidden===Ae.hidden?"":" (hidden values differ, too)",[Ne,Je]=[ne(F,p),ne(Z,p)];
if(Ne===void 0||Je===void 0)return{line:re+Ce,under:De(ce.shown,Ae.shown)};const nt=E(ce.shown,Ae.shown).join(", ");return{line:`${re}: ${Ne} \u2192 ${Je}${nt&&` (${nt})`}${Ce}`}}function pe({kind:e,path:n,
value:p},k){if(p.type==="hidden")return{line:""};if((0,H._p)(n,p))return{line:": hidden"};const F=p.type==="object"?void 0:ee(p,k);if(F!==void 0)return{line:`: ${F}`};const re=p.type==="string"?k.mask(
be((0,W.e1)(p.text))).shown:ue(p,k).join(`
`),[oe,Y]=e==="added"?[void 0,re]:[re,void 0];if(p.type!=="object"){const Je=p.type==="array"?(0,N.hS)(p.items.length,"element"):void 0;return{line:"",under:De(oe,Y,Je)}}const{line:ce,isWhole:Ae}=Se(p,
n.at(-1),k),Ce=De(oe,Y,(0,N.hS)(p.members.size,"field")),Ne=ce===""?"":`: ${ce}`;return Ae===!1?{line:Ne,under:Ce}:Ae?{line:Ne}:{line:Ne,rest:Ce(1/0)}}function Se(e,n,p){const k=n?.type==="item"?n:void 0;
if(e.members.size===0&&!k)return{line:"`{}`",isWhole:!0};const F=ce=>(0,W.jn)(ce)&&[k?.label,k?.hint].includes((0,W.e1)(ce.text)),Z=[...e.members].filter(([,ce])=>!k||!F(ce)),re=Z.filter(([ce,Ae])=>!k||
!(0,$.rL)(ce,Ae)),oe=re.map(([ce,Ae])=>{const Ce=(0,H.$C)(ce,Ae,e)?(0,j.SS)(N.v5):ee(Ae,p,e);return Ce&&`${Te(ce,p)}: ${Ce}`}),Y=oe.join(", ");return oe.includes(void 0)||Y.length>Be?{line:Pe(e,F,p),isWhole:!1}:
re.length<Z.length?{line:Y}:{line:Y,isWhole:!0}}function Pe(e,n,p){const k=new Map,F=(re,oe,Y)=>{Y>(k.get(re)?.weight??0)&&k.set(re,{text:oe,weight:Y})},Z=(re,oe,Y)=>{if(re.type==="array")for(const Je of re.
items)Z(Je,oe,Y+1);if(re.type==="object")for(const[Je,nt]of re.members)(0,H.$C)(Je,nt,re)?F(Je,N.v5,Fe.max):Z(nt,Je,Y+1);if(re.type!=="string")return;const ce=(0,W.e1)(re.text),Ae=Ze.test(oe)||n(re)||
(0,$.gN)(ce)||p.labelOf(ce)!==void 0;if(ce.length<Fe.min||Ae)return;const Ce=ce.includes("://")?2*Fe.max:Math.min(ce.length,Fe.max),Ne=p.countOf(ce)>Fe.usual?Fe.usualWeight:1;F(oe,p.mask(be(ce)).shown,
Ne*Ce/(Y+1))};return Z(e,"",0),[...k].sort(([,re],[,oe])=>oe.weight-re.weight).filter(([,{weight:re}],oe)=>oe===0||oe<Fe.texts&&re>Fe.usualWeight*2*Fe.max).map(([re,{text:oe}])=>`${Te(re,p)}: ${(0,j.SS)(
JSON.stringify((0,j.Jj)(oe,Fe.max)),1/0)}`).join(", ")}function De(e,n,p){const k=(0,j.EU)(d(e,n),"diff",ye);return F=>{const[Z="",...re]=F===1/0?[]:k.split(`
`),oe=re.pop()??"",Y=O(re.map(Ae=>Ae.slice(ye.length)),F).map(Ae=>ye+Ae),ce=F===1/0?k:[Z,...Y,oe].join(`
`);return p===void 0?`
${ce}`:Le(p,ce)}}function Le(e,n){return`
${ye}<details><summary>${e}</summary>

${n}
${ye}</details>`}function je(e){return e.replace(/^(?=.)/gm,ye)}function Ke(e,n,p){if(e.kind==="text")return Xe([Ye(e)],n);if(e.status!=="modified")return Xe(e.kind==="json"?tt(e):e.changes,n);const k=(0,$.
pi)(e),F=p?.connections??[],Z=new Set(F.map(({item:Ve})=>Ve)),re=Ve=>p?.tells(Ve)?"told":"value"in Ve&&Z.has(Ve.value)?"connection":k(Ve)?"layout":He(Ve.path,n)?"item":"rest",oe=new Map(e.changes.map(
Ve=>[Ve,re(Ve)])),Y=Ve=>e.changes.filter(et=>oe.get(et)===Ve),[ce,Ae,Ce]=[Xe(Y("rest"),n),Y("layout"),Y("connection")],Ne=qe(F,Ce,n),Je=Y("told").length+Ce.length,nt=`Layout and bookkeeping: ${(0,N.hS)(
Ae.length,"change")}`;return[...Xe(Y("item"),n),...Ne.length===0?[]:[{heading:"Connections",parts:Ne,noun:"connection",changes:Je}],...Ne.length===0||ce.length===0?ce:[{heading:"Elsewhere in the file",
parts:ce}],...Ae.length===0?[]:[{heading:nt,parts:st(Ae,e,n),folded:!0}]]}function He(e,{labelOf:n}){return e.some(p=>p.type==="item"||p.type==="member"&&n(p.key)!==void 0)}function Ye({status:e,text:n={}}){
const p=(k="")=>({type:"string",id:0,text:JSON.stringify(k)});return e!=="modified"?{kind:e,path:[],value:p(n.base??n.head)}:{kind:e,path:[],from:p(n.base),to:p(n.head)}}function tt({base:e,head:n,status:p}){
const k=p==="removed"?"removed":"added",F=(re,oe)=>{const Y=(0,B.Vg)(re,()=>{});return!(oe.length<3&&Y.length>0&&Y.every(Ae=>Ae.value.type==="object"))&&(oe.length>0||re.type!=="object")?[{kind:k,path:oe,
value:re}]:Y.flatMap(({step:Ae,value:Ce})=>Ae.type==="member"?F(Ce,[...oe,Ae]):[{kind:k,path:[...oe,Ae],value:Ce}])},Z=e??n;return Z?F(Z,[]):[]}function qe(e,n,p){const k=new Map(n.map(re=>["value"in re?
re.value:void 0,re])),F=rt(e,re=>k.has(re)),Z=Ie(F.map(re=>at(re,p)));return F.map(([{item:re}],oe)=>{const Y=re&&k.get(re);return se(Z[oe]??"",{under:Y&&Oe(Y,p).under})})}function rt(e,n){const p={added:new Map,
removed:new Map};return e.flatMap(k=>{const{kind:F,source:Z,target:re,item:oe}=k;if(F==="rewired"||oe&&n(oe))return[[k]];const Y=p[F].get(Z),ce=Y??[k];return Y&&Y.push(k),p[F].delete(Z),p[F].set(re,ce),
Y?[]:[ce]})}function at(e,n){const[{kind:p,source:k,target:F,was:Z}]=e,re=Ae=>`**${Te(Ae.label,n)}**`,oe=Ae=>Ae===""?"":` (${Te(Ae,n)})`,Y=e.map(Ae=>` \u2192 ${re(Ae.target)}${oe(Ae.label)}`),ce=Z?.target===
F?oe(Z.label)||" without a label":Z&&` ${re(Z.target)}`;return`- ${me[p]} ${re(k)}${Y.join("")}${ce===void 0?"":`, was${ce}`}`}function st(e,n,p){return[...(0,U.$z)((0,$.lY)(e,n),F=>F.kind+xe(F,p)).values()].
flatMap(F=>{const Z=F.map(ce=>Oe(ce,p));if(F.length<ke||(0,$.a2)(F[0].path)===0||Z.some(({under:ce})=>ce))return Xe(F,p);const re=we(F,p),oe=Z.map(({line:ce},Ae)=>`- ${re[Ae]}${ce}`).join(`
`),Y=`- ${me[F[0].kind]} ${xe(F[0],p)} of ${(0,N.hS)(F.length,"item")}`;return[se(Y,{changes:F.length,under:ce=>oe.length>ce?"":`
${je(oe)}`})]})}const ct="<!-- workflow-report -->",vt=6e4,lt=1e3,_t=100,it=5;function Ot(e){const{workflows:n,missing:p}=e,k=(0,H.lb)(e),Z=["changed","added","removed"].flatMap(oe=>n.filter(Y=>Y.status===
oe)).map(oe=>({workflow:oe,parts:oe.files.flatMap(Y=>St(Y,k)),changes:ut(oe.counts)})),re=wt(e,k);return({maxLength:oe=vt,maxBytes:Y=1/0,headings:ce=!0,mark:Ae=!0}={})=>{const Ce=Z.map(({workflow:Ge,...ot})=>ft(
ht(Ge,k,ce),ot)),Ne=p===void 0?"":`\`${p}\` doesn't exist: it counts as empty.`,Je=Ce.length===0?[]:[{heading:"",parts:Ce,noun:"workflow"}],nt={heading:Ne,parts:[...Je,...re]},Ve=Ae?`${ct}
`:"";let et=Math.min(oe,Y);for(;;){const Ge=[Ve,...le(nt,et-Ve.length-1),`
`],ot=Y===1/0?0:Buffer.byteLength(Ge.join(""));if(ot<=Y||et<lt)return Ge;et=Math.floor(et*Y*.99/ot)}}}function xt(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function ht({name:e,status:n,counts:p},k,F){const Z=n==="added"||n==="removed";if(!Z&&!F)return"";const re=Z?`workflow ${n}`:(0,S.cq)(p),oe=e===void 0?gt(re):`${Te(e,{mask:k})}: ${re}`;return`${F?"#\
## ":""}${Z?`${me[n]} `:""}${oe}`}function St(e,n){const p=e.kind==="json"?(0,K.I)(e,Ne=>n(Ne).shown):void 0,k=(0,P.Z)(()=>(0,B.Vn)((0,W.PX)(e.head??e.base))),F={mask:n,labelOf:Ne=>Ne.length>_t?void 0:
p?.labelOf(JSON.stringify(Ne)),endsOf:Ne=>p?.endsOf(Ne),countOf:Ne=>k().get(Ne)??0},Z=ut((0,S.xS)(e)),re=Ke(e,F,p),{nodes:oe=0,connections:Y=0}=p?.size??{},ce=oe===0?"What is in it":`${(0,N.hS)(oe,"no\
de")}, ${(0,N.hS)(Y,"connection")}`,Ce=e.status!=="modified"&&re.length>0?[ft(ce,{parts:re,changes:Z,folded:!0})]:re;return[...pt(p),ft(mt(e,n),{parts:[...Ce,...dt(e,F)],changes:Z})]}function pt(e){if(e?.
note!==void 0)return[se(e.note)];if(!e?.picture)return[];const n=(0,j.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[se(n,{least:"The picture doesn't fit here."})]}function ft(e,n){return n.parts.length===0?se(e,{changes:n.changes}):{heading:e,...n}}function mt({name:e,kind:n,status:p,changes:k},F){
const Z=`**${Te(e,{mask:F})}**`;return p!=="modified"?`${me[p]} ${Z}: file ${p}`:n==="binary"||n==="variables"&&k.length===0?`${me.modified} ${Z}: content modified`:n==="variables"?`${Z} (values are n\
ever shown)`:Z}function dt({references:e},n){if(e.length===0)return[];const p=e.length===1,k=e.slice(0,it).map(({path:re,from:oe,to:Y})=>{const[ce,Ae]=[oe,Y].map(Ce=>Te(Ce,n));return`${ve(re,n)} (${ce}\
 \u2192 ${Ae})`}),F=e.length>it?", \u2026":"",Z=`${(0,N.hS)(e.length,"reference")} to new IDs and names ${p?"follows and isn't":"follow and aren't"} counted`;return[se(`${Z}: ${k.join(", ")}${F}`)]}function wt({
workflows:e,notCompared:n=[]},p){const k=Y=>Y.flatMap(({name:ce})=>ce===void 0?[]:[Te(ce,{mask:p})]).join(", "),F=(Y,ce)=>Y.length===0?[]:[se(ce(k(Y)),{least:ce((0,N.hS)(Y.length,"workflow"))})],Z=e.filter(
({status:Y})=>Y==="unchanged"),re=e.filter(({variablesCompared:Y})=>!Y);return[...Z.every(({name:Y})=>Y===void 0)&&Z.length===e.length?[se("No changes")]:F(Z,Y=>`${Y}: no changes`),...F(re,Y=>`The env\
ironment variables${re.length===e.length?"":` of ${Y}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...F(n.map(Y=>({name:Y})),Y=>`${Y}: not compared, because the s\
tep failed`)]}function ut({added:e,modified:n,removed:p}){return e+n+p}function gt(e){return e.charAt(0).toUpperCase()+e.slice(1)}var yt=t(8725),Et=t(7487),$t=t(2697),Mt=t(6584);async function At(e){const n=Ot(
e),p={"report.md":n(),"full-report.md":n({maxLength:1/0})};return(0,Et.n0)(await(0,$t.N9)("the report",p)),n}const Tt=900*1024;function X(e,n,p,k){const F=Tt-Buffer.byteLength(p.join()),Z=e({headings:n,
maxLength:1/0,maxBytes:F,mark:!1}).join("");return k===void 0?Z:xt(Z,k)}function C(e){const n=(0,S.AS)(e);if(n.length===0)return;const p=n.slice(0,20).map(Mt.bY),k=n.length>20?` and ${(0,N.hS)(n.length-
20,"more line")}`:"";(0,yt.lm)(`No field matched ${p.join(", ")}${k} in ignore. Check the spelling.`)}}),682:((q,ae,t)=>{t.d(ae,{H:()=>b,R:()=>P});var S=t(3024),j=t(532),N=t(5806),W=t(706),K=t(6584);function P(s,c){
const u=["workflows","workflows-file"].filter(l=>s.text(l)!==""),[d]=u;if(d===void 0)return{targets:B(s,c),fromList:!1};u.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const l of[
"workflow-id","flow-id","name"])s.text(l)!==""&&s.refuse(l,`can't be combined with ${d}`);const m=d==="workflows"?s.lines(d):s.optional(d,I);return{targets:m===void 0?[]:R(s,d,m),fromList:!0}}function B(s,c){
const u=s.required("workflow-id",K.Fg),d=s.required("flow-id",K.Fg),m=s.optional("name",K.$q);return u===void 0||d===void 0?[]:[{name:m??s.parse("workflow-id",c+u,K.$q)??"",workflowId:u,flowId:d}]}function I(s){
const c=(0,K.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(c))}catch(u){throw new Error(`can't be read: ${s}: ${(0,j.CQ)(u)}`)}}const U=(0,K.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,K.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${K.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,W.OX)(s,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,W.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:s})=>`must be "name workflow-id flow-id", not ${(0,K.bY)(s)}`]);function R(s,c,u){const d=[],m=new Map,l=u.split(/\r\n|\n|\r/).map(x=>x.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
x,o]of l.entries()){const h=`${c} line ${x+1}`;if(!s.parse(h,o.join(" "),U))continue;const[g="",y="",E=""]=o;s.parse(`${h} name`,g,K.$q),s.parse(`${h} workflow-id`,y,K.Fg),s.parse(`${h} flow-id`,E,K.Fg);
const[T,f]=[(0,N.Sr)(g),`${y} ${E}`].map(r=>{const a=m.get(r);return a===void 0&&m.set(r,x+1),a});T!==void 0&&s.refuse(h,`has the name of line ${T}`),f!==void 0&&s.refuse(h,`has the IDs of line ${f}. \
Set the IDs of its own workflow, or remove the line`),d.push({name:g,workflowId:y,flowId:E})}return l.every(x=>x.length===0)&&s.refuse(c,"names no workflow"),d}async function b(s,c,u){const d=[],m=s.entries(),
l=async()=>{for(const[x,o]of m)d[x]=await u(o)};return await Promise.all(Array.from({length:Math.min(c,s.length)},l)),d}}),6584:((q,ae,t)=>{t.d(ae,{$J:()=>R,$q:()=>x,Do:()=>u,EO:()=>E,Fg:()=>c,bY:()=>f,
il:()=>I,kH:()=>P,or:()=>s,sJ:()=>B,sU:()=>m,tz:()=>o,yG:()=>U});var S=t(3024),j=t(6760),N=t(5806),W=t(7596),K=t(706);const P=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function B(r,a=P){
return[a,({input:D})=>`contains ${O(D)}. ${r}`]}function I(...r){return a=>{for(const[D,$]of r){const _=D.exec(a);if(_)throw new Error(typeof $=="string"?$:$(_))}return a}}function U(r){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(r))return r.toLowerCase()==="true";throw new Error(`must be true or false, not ${f(r)}`)}function R(r,a=!1){return D=>{const $=Number(D);if((a?/^\d+$/:/^\d+(\.\d+)?$/).test(D)&&$>0&&$<=r)return $;
const _=r===1/0?"":` and at most ${r}`;throw new Error(`must be a ${a?"whole ":""}number above 0${_}, not ${f(D)}`)}}const b=I(B("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,r])=>`must not contain a query or a fragment. Set only the beginning of the address: "${r}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(r){return(0,W.o6)(b(r))}function c(r){if((0,W.eQ)(r))return r;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${f(r)}`)}const u=I(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,r])=>`begins with "${r}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),d="is too long: at most 200 characters",m=I([new RegExp("\\p{C}","u"),({input:r})=>`must not contain control char\
acters: ${f(r)}`],[/.{201}/u,d]),l=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:r})=>`can't be a name: ${f(r)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:r})=>`must not end in \
.zip, which the action adds: ${f(r)}`],[/.{201}/u,d]);function x(r){const a=(0,N.x5)(l(r));if(a!==void 0)throw new Error(`can't be a name: ${f(r)} ${a}`);if(Buffer.byteLength(r)>240)throw new Error(d);
return r}function o(r){if(r!=="any"){if(/^[0-9a-f]{64}$/i.test(r))return r.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function h(){return(0,j.resolve)(process.env.
GITHUB_WORKSPACE??"")}const g=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,r])=>`begins with ${r}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function y(r){return(0,j.resolve)(h(),g(r))}function E(r){const a=y(r);if((0,S.existsSync)(a))return a;throw new Error(
T(r))}function T(r){const a=!(0,S.existsSync)(h())||(0,S.readdirSync)(h()).length===0;return`doesn't exist: ${f(r)}${a?". The workspace is empty: run actions/checkout before this step":""}`}function f(r){
const a=O(r);return`"${(0,K.OX)(r,60)}"${a===""?"":` with ${a}`}`}function O(r){const a=(r.match(new RegExp(P,"gu"))??[]).map(_=>_.codePointAt(0)??0),D=[...new Set(a)].map(_=>`U+${_.toString(16).toUpperCase().
padStart(4,"0")}`),$=D.length===1?"an invisible character":"invisible characters";return D.length===0?"":`${$} (${D.slice(0,5).join(", ")})`}}),1124:((q,ae,t)=>{t.d(ae,{AS:()=>B,Hq:()=>K,RG:()=>j,cq:()=>I,
cz:()=>N,xS:()=>W,xW:()=>P});var S=t(706);const j={type:"hidden"};function N(U){const R=b=>U.reduce((s,c)=>s+c[b],0);return{added:R("added"),modified:R("modified"),removed:R("removed")}}function W({status:U,
changes:R,references:b}){const s={added:0,modified:0,removed:0};if(U!=="modified")return{...s,[U]:1};if(R.length===0&&b.length===0)return{...s,modified:1};for(const{kind:c}of R)s[c==="added"||c==="rem\
oved"?c:"modified"]++;return s}function K({workflows:U}){return U.some(({status:R})=>R!=="unchanged")}function P({workflows:U}){return N(U.map(({counts:R})=>R))}function B({workflows:[U,...R]}){return U?.
unusedIgnores.filter(b=>R.every(({unusedIgnores:s})=>s.includes(b)))??[]}function I({modified:U,added:R,removed:b}){return Object.entries({modified:U,added:R,removed:b}).flatMap(([c,u])=>u===0?[]:[`${(0,S.
zD)(u)} ${c}`]).join(", ")||"no changes"}}),3436:((q,ae,t)=>{t.d(ae,{Gg:()=>U,Ms:()=>d,Op:()=>c,PX:()=>s,Rk:()=>N,TH:()=>I,TN:()=>P,YD:()=>B,ZM:()=>K,dj:()=>x,e1:()=>u,eX:()=>W,jn:()=>b});var S=t(8142),
j=t(2899);const N=["id","_id","key","name"],W=["name","title","label","displayName"],K=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function P(o,h){if(o.type!=="obj\
ect")return;const g=o.members.get(h)??o.matchOnly?.get(h);return g&&b(g)&&/^("[^"]|[-\d])/.test(g.text)?g.text:void 0}function B(o){return o.type==="object"?[...o.members.keys()]:[]}function I(o){return R(
o,["id","_id","key"])??R(o,B(o).sort().filter(h=>K.test(h)))}function U(o){return R(o,W)}function R(o,h){const g=h.find(y=>P(o,y)!==void 0);return g&&P(o,g)}function b(o){return o.type==="string"||o.type===
"literal"}function s(o){return o===void 0?[]:b(o)?[u(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(s)}function c(o,h,g){return g&&N.includes(o)&&b(h)}function u(o){return o.startsWith(
'"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class d{#t;#e;#n;#o=new Map;#r=new Map;#s=0;constructor(h,g=y=>{}){this.#t=h,this.#e=h.lines.length===0,this.#n=g}read(h){const{fields:g,orders:y}=this.#t,
E=T=>(0,j.pi)(g,T,this.#n);return(0,S.q)(h,void 0,{enter:(T,f="")=>this.#e?void 0:{key:f,outer:T},scalar:T=>this.scalar(T),array:(T,f)=>{const O=T.length>0&&E({key:"",outer:f});return this.array(O?[]:
T,(0,j.pi)(y,f,this.#n))},object:(T,f)=>{let O;for(const[r,a]of g.size===0?[]:T)E({key:r,outer:f})&&(T.delete(r),N.includes(r)&&(O=(O??new Map).set(r,a)));return this.object(T,O)}})}scalar(h){let g=this.#o.
get(h);return g===void 0&&(g={type:h.startsWith('"')?"string":"literal",id:++this.#s,text:h},this.#o.set(h,g)),g}array(h,g=!1){const y=g?h.toSorted((f,O)=>f.id-O.id):h;let E=y.length;for(const{id:f}of y)
E=l(E,f);const T=this.#i(E,{type:"array",id:this.#s+1,items:y,unordered:g});return this.#e?T:{type:"array",id:T.id,items:h,unordered:g}}object(h,g){let y=~h.size;for(const[T,{id:f}]of h)y=y+l(this.scalar(
T).id,f)|0;const E=this.#i(y,{type:"object",id:this.#s+1,members:h,matchOnly:g});return this.#e?E:{type:"object",id:E.id,members:h,matchOnly:g}}#i(h,g){for(let y=h;;y=y+1|0){const E=this.#r.get(y);if(E&&
m(E,g))return E;if(!E)return this.#r.set(y,g),this.#s++,g}}}function m(o,h){if(o.type==="array")return h.type==="object"||o.items.length!==h.items.length?!1:o.items.every(({id:g},y)=>g===h.items[y]?.id);
if(h.type==="array"||o.members.size!==h.members.size)return!1;for(const[g,{id:y}]of h.members)if(o.members.get(g)?.id!==y)return!1;return!0}function l(o,h){const g=Math.imul(o^o>>>15,739982445)^Math.imul(
h^h>>>16,73244475);return Math.imul(g^g>>>13,695872825)}function x(o){if(b(o))return o.text;if(o.type==="array"){const g=o.items.map(x);return`[${(o.unordered?g.sort():g).join()}]`}return`{${Array.from(
o.members,([g,y])=>`${JSON.stringify(g)}:${x(y)}`).sort().join()}}`}}),9630:((q,ae,t)=>{t.d(ae,{TA:()=>K,b6:()=>W,ol:()=>B});var S=t(4573),j=t(7598),N=t(3436);function W(I){return(0,S.isUtf8)(I)?I.toString():
void 0}function K(I,U,R){const b=/\.json$/i.test(I)?W(U):void 0;return b===void 0?void 0:R.read(b)}function P(I,U,R,b){if(U.equals(R))return!0;const s=new Interner(b),c=K(I,U,s);return c!==void 0&&c.id===
K(I,R,s)?.id}function B({files:I},U){const R=s=>(0,j.createHash)("sha256").update(s).digest("hex"),b=Array.from(I,([s,c])=>{const u=K(s,c,new N.Ms(U));return[s,R(u?(0,N.dj)(u):c)]});return R(JSON.stringify(
b.sort(([s],[c])=>s<c?-1:1)))}}),2614:((q,ae,t)=>{t.d(ae,{I:()=>Ie});var S=t(3436);const j=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],N=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,W="*",K=64;function P(de,_e){const we=B([]),xe=[],Oe=new Set([de,_e].flatMap(Me=>[...(0,S.PX)(Me),...b(Me)]));function $e(Me,pe,Se){
if((0,S.jn)(Me))R(Me.text,pe,Se);else if(Me.type==="object")Re(Me,pe,Se);else{const Pe=Me.items.length>1&&Me.items.some(({type:De})=>De==="array");for(const[De,Le]of Me.items.entries())$e(Le,I(pe,"[]"),
{...Se,array:Me.items,...Pe&&{slot:De}})}}function Re(Me,pe,{key:Se,array:Pe,map:De,...Le}){let je=Le;if(Pe!==void 0||Se!==void 0){const Ye={side:Le.side,value:Me,field:pe,outer:Le.place,key:Se,array:Pe??
[]};je={...Le,place:Ye,map:Se===void 0?void 0:De},xe.push(Ye)}const Ke=c(Me,Oe),He=je===Le&&(0,S.YD)(Me).some(Ye=>De?.members.has(Ye));for(const[Ye,tt]of Me.members){const qe=I(pe,Ke||He?W:Ye);He&&R(JSON.
stringify(Ye),qe,je,tt),(!He||tt.type==="array")&&$e(tt,qe,Ke?{...je,key:Ye,map:Me}:je)}}return $e(de,we,{side:"base"}),$e(_e,we,{side:"head"}),{root:we,places:xe,find:u(xe)}}function B(de){return{keys:de,
inner:new Map,texts:new Map,references:[]}}function I(de,_e){const we=de.inner.get(_e)??B([...de.keys,_e]);return de.inner.set(_e,we),we}function U(de,_e){return de?.inner.get(_e)??de?.inner.get(W)}function R(de,{
keys:_e,texts:we,references:xe},{place:Oe,slot:$e},Re){we.set(de,(we.get(de)??0)+1);const Me=de.startsWith('"')?de.length>2:N.test(_e.findLast(pe=>pe!=="[]")??"")&&/^\d+$/.test(de);Oe&&Me&&xe.push({text:de,
place:Oe,slot:$e,value:Re})}function b(de){if((0,S.jn)(de))return[];const _e=de.type==="array"?de.items:[...de.members.values()];return[..._e.flatMap(b),..._e.some(s)?[]:(0,S.YD)(de)]}function s(de){return de.
type==="object"}function c({members:de},_e){const we=[...de.keys()].filter(xe=>!N.test(xe)&&_e.has(xe));return we.length>0&&2*we.length>=de.size&&[...de.values()].every(s)}function u(de){const _e=new Map;
for(const we of de){const xe=(Oe,$e)=>{const Re=j.findIndex(Se=>Se.test(Oe));if(Re<0)return;const Me=`${we.side} ${$e}`,pe=_e.get(Me)??[];pe[Re]=(pe[Re]??new Set).add(we),_e.set(Me,pe)};we.key!==void 0&&
xe(W,JSON.stringify(we.key));for(const[Oe,$e]of we.value.members)(0,S.jn)($e)&&xe(Oe,$e.text)}return(we,xe)=>{const Oe=_e.get(`${xe.side} ${we}`)?.find($e=>$e);return Oe&&Oe.size<=K?d([...Oe],xe):void 0}}
function d(de,_e){const we=_e?de.filter(Oe=>m(Oe,_e)):de;if(we.length===0&&_e)return d(de,_e.outer);const xe=we.length>1?we.filter(({value:Oe})=>Oe.members.size>2):we;return xe.length===1?xe[0]:void 0}
function m(de,_e){return de!==void 0&&(de===_e||m(de.outer,_e))}var l=t(5408);const x="source from origin src tail out".split(" "),o="target to dest destination head in".split(" "),h="next to goto tar\
get targets wire wires link links edge edges transition transitions connection connections",y=`${h} then else default on success failure fail error timeout case cases choice choices branch branches ou\
tgoing output outputs dest destination successor successors`.split(" "),E="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),T=`${h} runafter run_after depen\
dson depends_on needs requires previous outgoing [] * id node main`.split(" "),f="label title name condition if when event type relationship selectedRelationships".split(" "),O=60;function r(de,_e){const we=P(
de,_e),xe=D(we.root).flatMap(Me=>$(Me,we)),Oe=V(xe),$e=Oe.length>0?Oe:ie(xe,we),Re=new Set($e.flatMap(({source:Me,target:pe})=>[Me.field,pe.field]));return{root:we.root,nodes:we.places.filter(({field:Me})=>Re.
has(Me)),edges:$e}}function a(de,_e){return de.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>_e.includes(xe.toLowerCase()))}function D(de){const _e=[de];for(const we of _e)_e.push(...we.
inner.values());return _e}function $(de,{find:_e}){const we=de.references.flatMap(Me=>{const pe=_e(Me.text,Me.place);return pe?[{...Me,field:de,target:pe}]:[]}),xe=we.filter(({place:Me,target:pe})=>!m(
Me,pe)),Oe=we.length/de.references.length,$e=Oe>=.5&&_(de.references)-_(we)<=2;return(Oe>=.9||$e&&a(de.keys.slice(-2),y))&&2*xe.length>=we.length?[we]:[]}function _(de){return new Set(de.map(({text:_e})=>_e)).
size}function V(de){const _e=de.filter(we=>!we.some(({place:xe,target:Oe})=>Oe.field===xe.field));return[...(0,l.$z)(_e,([we])=>we?.place.field).values()].flatMap(we=>{const xe=new Map(te(we,x).map(Oe=>[
Oe.place,Oe]));return te(we,o).flatMap(Oe=>{const $e=xe.get(Oe.place),Re=$e&&{source:$e.target,target:Oe.target,links:[$e,Oe]};return Re?[{...Re,label:se(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function te(de,_e){
return de.filter(([xe])=>xe&&a(xe.field.keys.slice(-2),_e)).sort((xe,Oe)=>_(Oe)-_(xe))[0]??[]}function ie(de,_e){const[we,xe]=[[],[]],Oe=new Set;for(const Re of de){const Me=Re.flatMap(Le=>fe(Le,_e)),
[pe]=Me;if(pe===void 0||10*Me.length<9*Re.length)continue;const Se=pe.link.field.keys.slice(pe.inside.field.keys.length),Pe=Me.filter(({source:Le,inside:je})=>Le!==je);for(const{inside:Le}of Pe)Oe.add(
Le.key);const De=a(Se,E);if(!(!De&&Pe.length===0&&!a(Se,y)))for(const{link:Le,source:je}of Me){const Ke=Le.place===je?void 0:Le.place,He={label:se(Le,Ke,Se),links:[Le],item:Ke?.value};De?xe.push({source:Le.
target,target:je,...He}):we.push({source:je,target:Le.target,...He})}}const $e=we.length<xe.length?xe:we;return Oe.size>1||_($e.flatMap(({links:Re})=>Re))>1?$e:[]}function fe(de,{find:_e}){for(let we=de.
place;we;we=we.outer){const xe=_e(JSON.stringify(we.key),we),Oe=[we,xe].find($e=>$e?.field===de.target.field);if(Oe)return[{link:de,source:Oe,inside:we}]}return[]}function se({slot:de,value:_e},we,xe){
const Oe=f.map(Me=>{const[pe,Se]=[we?.field.inner.get(Me),le(we?.value.members.get(Me))];return pe&&pe.texts.size+(pe.inner.get("[]")?.texts.size??0)>1||Se.includes(" ")?Se:""}),$e=xe.filter(Me=>!T.includes(
Me.toLowerCase())),Re=de===void 0?[]:[`output ${de+1}`];return[le(_e),...Oe].find(Me=>Me!=="")??[...$e,...Re].join(", ")}function le(de){const we=(de?.type==="array"?de.items:[de]).flatMap(xe=>xe?.type===
"string"&&(0,S.e1)(xe.text).trim()||[]).join(", ");return we.length>O?"":we}var M=t(3499),A=t(1345),J=t(8132),i=t(706);const v={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},z={added:"\
fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},w={same:"-->",added:"==>",removed:"\
-.->"},L=40,H=500,Q=5e4,G=40,ee=6;function ne(de,_e,{isWhole:we,hide:xe}){const Oe=({status:pe})=>we||pe!=="same",$e=new Set([...de.filter(Oe),..._e.filter(Oe).flatMap(he)]),Re=_e.filter(pe=>he(pe).some(
Oe)).flatMap(he);if($e.size===0)return{};for(const pe of[new Set([...$e,...Re]),$e]){const Se=_e.filter(De=>he(De).every(Le=>pe.has(Le)));if(pe.size>L||Se.length>H)continue;const Pe=ue(de.filter(De=>pe.
has(De)),Se,xe);if(Pe.length<=Q)return{picture:Pe}}return{note:`The picture is left out: it would have ${$e.size>L?(0,i.hS)($e.size,"node"):"too many connections"}.`}}function he({source:de,target:_e}){
return[de,_e]}function ue(de,_e,we){const xe=new Map(de.map(($e,Re)=>[$e,`n${Re+1}`])),Oe=de.map($e=>`  ${xe.get($e)}["${v[$e.status]}${be(we($e.label))||"?"}"]`);for(const{source:$e,target:Re,label:Me,
status:pe}of _e){const Se=`${v[pe]}${be(we(Me))}`.trim();Oe.push(`  ${xe.get($e)} ${w[pe]}${Se===""?"":`|"${Se}"|`} ${xe.get(Re)}`)}for(const[$e,Re]of Object.entries(z)){const Me=de.filter(pe=>pe.status===
$e).map(pe=>xe.get(pe));Me.length>0&&Oe.push(`  classDef ${$e} ${Re}`,`  class ${Me.join()} ${$e}`)}return[`flowchart ${Ee(de,_e)>ee?"TD":"LR"}`,...Oe].join(`
`)}function Ee(de,_e){const we=new Set(_e.map(({target:$e})=>$e)),xe=de.filter($e=>!we.has($e)),Oe=new Map((xe.length>0?xe:de.slice(0,1)).map($e=>[$e,1]));for(const[$e,Re]of Oe)for(const{source:Me,target:pe}of _e)
Me===$e&&!Oe.has(pe)&&Oe.set(pe,Re+1);return Math.max(...Oe.values())}function be(de){return(0,J.RK)((0,J.Jj)(de.replace(/\s+/g," ").trim(),G)).replace(Te,_e=>_e==='"'?"#quot;":`#${_e.codePointAt(0)};`)}
const Te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ve="id _id identifier uuid".split(" "),ge="* if when id name label title type key handle condition event relatio\
nships".split(" ");function Ie(de,_e=we=>we){const we=de.head??de.base;if(we===void 0)return;const[xe,Oe]=[de.base??we,de.head??we],$e=(0,A.j9)([Oe,xe]),Re=r(xe,Oe),Me=ke(de,Re,$e),pe=[...new Set(Me.values())].
sort((Ke,He)=>Ke.rank-He.rank),Se=Be(Re,Me),Pe=Se.filter(Ke=>Ke.status!=="same"),De=Ze(Re,Pe);Xe(de,pe,$e,De);const Le=new Map(Se.map(({item:Ke,source:He,target:Ye})=>[Ke,`${He.label} \u2192 ${Ye.label}`])),
je=Ke=>Ke.filter(({status:He})=>He!=="removed").length;return{...ne(pe,Se,{isWhole:de.status!=="modified",hide:_e}),connections:Fe(Pe),size:{nodes:je(pe),connections:je(Se)},tells:De,labelOf:$e.labelOf,
endsOf:Ke=>Le.get(Ke)}}function me({side:de}){return de==="head"}function ye(de){return de&&[de.key,ye(de.outer)]}function ke({matches:de},{nodes:_e},we){const xe=(0,l.$z)(de,({base:Se})=>Se.id),Oe=Se=>Se.
key!==void 0?JSON.stringify(ye(Se)):`${((me(Se)?void 0:xe.get(Se.value.id)?.shift())?.head??Se.value).id}`,$e=new Map(_e.map((Se,Pe)=>[Se,Pe])),Re=(0,l.$z)(_e.filter(me),Oe),Me=new Map;let pe=0;for(const Se of _e){
if(Me.has(Se))continue;const Pe=me(Se)?Se:Re.get(Oe(Se))?.shift();pe=(Pe&&$e.get(Pe))??pe+1e-6;const De=Pe===void 0?"removed":Pe===Se?"added":"same",Le=Pe??Se,je={label:We(Le,we),status:De,rank:pe,place:Le,
old:De==="same"?Se:void 0};Me.set(Se,je).set(Le,je)}return Me}function We({key:de,value:_e,array:we},xe){const[Oe,$e,...Re]=["type","componentType",..._e.members.keys()].map(pe=>(0,S.TN)(_e,pe)),[Me="\
?"]=[Oe,$e,(0,S.TH)(_e),...Re].filter(pe=>pe!==void 0);return de??xe.nameOf(_e,we)??(0,S.e1)(Me)}function Be({edges:de},_e){const we=de.flatMap(pe=>{const[Se,Pe]=[_e.get(pe.source),_e.get(pe.target)];
return Se&&Pe?[{...pe,source:Se,target:Pe,status:me(pe.source)?"added":"removed"}]:[]}),xe=({source:pe,target:Se,label:Pe})=>`${pe.rank} ${Se.rank} ${Pe}`,Oe=(0,l.$z)(we,({status:pe})=>pe),$e=(0,l.$z)(
Oe.get("removed")??[],xe);return[...(Oe.get("added")??[]).map(pe=>$e.get(xe(pe))?.pop()?{...pe,status:"same"}:pe),...[...$e.values()].flat()].sort((pe,Se)=>pe.source.rank-Se.source.rank||pe.target.rank-
Se.target.rank)}function Fe(de){const _e=new Map;for(const we of["target","label"]){const xe=Oe=>`${Oe.source.rank} ${we==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,$e,...Re]of(0,l.$z)(de,xe).values()){
if(!Oe||!$e||Re.length>0||Oe.status===$e.status)continue;[Oe.source,Oe.target,$e.target].every(({old:pe})=>pe)&&!_e.has(Oe)&&!_e.has($e)&&_e.set(Oe,$e).set($e,Oe)}}return de.flatMap(we=>{const xe=_e.get(
we);return xe&&we.status==="removed"?[]:[{...we,kind:xe?"rewired":we.status,was:xe}]})}function Ze({root:de,nodes:_e},we){const xe=new Set(we.flatMap(pe=>pe.links.map(({field:Se})=>Se))),Oe=new Set(we.
map(({item:pe})=>pe)),$e=new Set([de,..._e.map(({field:pe})=>pe)]),Re={added:new Set,removed:new Set};for(const pe of we){const Se=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(Pe=>JSON.
stringify(Pe));for(const Pe of[...Se,...pe.links.map(De=>De.text)])Re[pe.status].add(Pe)}function Me(pe,Se,Pe){if(Se===void 0||$e.has(Se))return[{text:Pe,field:de}];const De=Se.keys.at(-1)===W?[{text:JSON.
stringify(Pe),field:Se}]:[];if("text"in pe)return[...De,{text:pe.text,field:Se}];const Le="members"in pe?[...pe.members]:[],je="items"in pe?pe.items.map(Ke=>["[]",Ke]):Le;return[...De,...je.flatMap(([
Ke,He])=>Me(He,U(Se,Ke),Ke))]}return({path:pe,...Se})=>{const Pe=pe.map(je=>je.type==="member"?je.key:"[]"),De=pe.some(je=>je.type==="item"&&Oe.has(je.item)),Le=(je,Ke)=>{const He=Me(je,Pe.reduce(U,de),
`${Pe.at(-1)}`),Ye=He.some(({field:qe})=>xe.has(qe)),tt=({text:qe,field:rt})=>{if(xe.has(rt))return Ke.has(qe);const at=`${rt.keys.findLast(st=>st!=="[]")}`;return ve.includes(at)||Ke.has(qe)&&a([at],
ge)||Ye&&Qe(qe,rt)};return(Ye||De)&&He.every(tt)};return Se.kind==="modified"?Le(Se.from,Re.removed)&&Le(Se.to,Re.added):"value"in Se&&Le(Se.value,Re[Se.kind])}}function Qe(de,{texts:_e}){const we=_e.
get(de)??0,xe=[..._e.values()].reduce((Oe,$e)=>Oe+$e,0);return we>2&&2*we>xe&&/^"?[\w.-]{0,30}"?$/.test(de)}function Xe(de,_e,{componentOf:we},xe){const Oe=(0,M.pi)(de),$e=_e.flatMap(pe=>{const{value:Se,
array:Pe}=pe.place,De=(0,A.qU)(Se)===void 0?we(Se,Pe):void 0;return[Se.id===pe.old?.value.id?void 0:Se,De].map(Le=>({owner:Le,node:pe}))}),Re=(0,l.$z)($e,({owner:pe})=>pe);Re.delete(void 0);const Me=new Map(
de.matches.map(({path:pe,head:Se})=>[pe.at(-1),Se]));for(const pe of de.changes){if(xe(pe)||Oe(pe))continue;const Se=pe.path.map(De=>Me.get(De)).reverse(),Pe=["value"in pe&&pe.value,...Se].find(De=>Re.
has(De));for(const{node:De}of Re.get(Pe)??[])De.status==="same"&&(De.status="modified")}}}),2899:((q,ae,t)=>{t.d(ae,{K$:()=>S,pi:()=>N,wo:()=>j});const S=j("");function j(P){const B=new Set,[I,U]=[new Map,
new Map];for(const[R,b]of P.split(/\r\n|\r|\n/).entries()){const s=b.trim();if(s===""||s.startsWith("#"))continue;const[c,u]=s.endsWith("[]")?[s.slice(0,-2),U]:[s,I],d=c.split(".").reverse(),m=W(c);if(d.
includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(d.every(l=>l==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything (name a key)`);
B.add(s),u.set(m,[...u.get(m)??[],{line:s,keys:d}])}return{lines:[...B],fields:I,orders:U}}function N(P,B,I){if(P.size===0||B===void 0)return!1;const U=["*",W(B.key)].flatMap(R=>P.get(R)??[]).filter(({
keys:R})=>K(B,R));for(const{line:R}of U)I(R);return U.length>0}function W(P){return P.slice(P.lastIndexOf(".")+1)}function K(P,B){if(P===void 0||B.length===0)return B.length===0;const I=B[0]==="*"?["*"]:
P.key.split(".").reverse();return I.every((U,R)=>U===B[R])&&K(P.outer,B.slice(I.length))}}),2742:((q,ae,t)=>{t.d(ae,{OD:()=>v,qy:()=>J,Z:()=>z,yR:()=>i});var S=t(3436),j=t(2899),N=t(1345);function W(w,L){
const H=L.size===0?void 0:L.get(JSON.stringify(w));return H===void 0?w:(0,S.e1)(H)}function K({base:w,head:L}){return w===L?[]:S.Rk.flatMap(H=>{const[Q,G]=[(0,S.TN)(w,H),(0,S.TN)(L,H)];return Q!==G&&Q?.
startsWith('"')&&G?.startsWith('"')?[[Q,G]]:[]})}function P(w,L){const H=new Map;for(const[G,ee]of w)H.set(G,(H.get(G)??new Set).add(ee));const Q=([G,ee])=>H.get(G)?.size===1&&L.base.get(G)===1&&L.head.
get(ee)===1;return new Map(w.filter(Q))}function B(w){const L=H=>{const Q=new Map,G=(ee,ne)=>{if(ee.type==="array")for(const ue of ee.items)G(ue,!0);if(ee.type!=="object")return;const he=ne?[ee.id,...S.
Rk.flatMap(ue=>(0,S.TN)(ee,ue)??[])]:[];for(const ue of new Set(he))Q.set(ue,(Q.get(ue)??0)+1);for(const ue of ee.members.values())G(ue,!1)};for(const ee of w)G(ee[H],!1);return Q};return{base:L("base"),
head:L("head")}}function I(w,L,H){const Q={element:new Map,member:new Map};function G(ne,he){if(L.size===0&&!H)return ne;if((0,S.jn)(ne))return w.scalar(L.get(ne.text)??ne.text);const ue=Q[he?"element":
"member"],Ee=ue.get(ne.id)??ee(ne,he);return ue.set(ne.id,Ee),Ee}function ee(ne,he){if(ne.type==="array"){const Ee=ne.items.map(be=>G(be,!0));return w.array(Ee,ne.unordered)}const ue=new Map;for(const[
Ee,be]of ne.members)(0,S.Op)(Ee,be,he)?H||ue.set(Ee,be):ue.set(W(Ee,L),G(be,!1));return w.object(ue)}return(ne,he=!1)=>G(ne,he).id}function U(w,L){const H={base:I(w,L,!0),head:I(w,new Map,!0)};return{
interner:w,renames:L,follow:I(w,L,!1),bare:H}}var R=t(5408);const b=.4,s=.9,c=4e4,u=4,d=/^(""|0|true|false|null)$/,m=.25,l=-1,x=new Set([...S.eX,"type"]);function o(w,L,H){const{compare:Q,shareRare:G}=y(
w,H),ee=h(w,L),ne=g(w);return he=>(ue,Ee)=>{const be=(0,R.qc)(ue,Ee),Te=be.reduce((me,{base:ye,head:ke})=>me+ye.length*ke.length,0),ve=me=>Te>c?[...G(me),...(0,R.O6)(L,me).flatMap(R.yU)]:me.base.flatMap(
ye=>me.head.map(ke=>({base:ye,head:ke}))),ge=be.flatMap(ve).flatMap(me=>{const ye=Q(me);return(he>0&&ne(me)?Q(me,()=>1)>=s:ye>=he)?[{pair:me,alike:ye,distance:ee(me)}]:[]});ge.sort((me,ye)=>ye.alike-me.
alike||me.distance-ye.distance);const Ie=new Set;return ge.flatMap(({pair:me})=>Ie.has(me.base)||Ie.has(me.head)?[]:(Ie.add(me.base).add(me.head),[me]))}}function h({base:w},L){const H=new Map((0,R.Ms)(
L).map(ee=>[ee.base.index,ee.head.index-ee.base.index]));let Q=0;const G=w.map(({index:ee})=>(Q=H.get(ee)??Q,ee+Q));return ee=>Math.abs((G[ee.base.index]??0)-ee.head.index)}function g({base:w,head:L}){
const H=({item:ne})=>[(0,S.TH)(ne),(0,S.Gg)(ne)],[Q,G]=[new Set(w.flatMap(H)),new Set(L.flatMap(H))],ee=(ne,he)=>H(ne).every(ue=>ue!==void 0&&!he.has(ue));return ne=>ee(ne.base,G)&&ee(ne.head,Q)}function y(w,{
renames:L,follow:H}){const Q=new Map,G=new Set;function ee(ve){const ge=Q.get(ve)??Q.size;return ge===Q.size&&Q.set(ve,ge),ge}function ne(ve,ge){const Ie=new Set,me=(ye,ke,We)=>{if((0,S.jn)(ye)||(ye.type===
"array"?ye.items.length:ye.members.size)===0){const Be=ee(`${ke}=${ge==="base"?H(ye):ye.id}`);Ie.add(Be),(!(0,S.jn)(ye)||d.test(ye.text))&&G.add(Be)}else if(ye.type==="array")for(const Be of ye.items)
me(Be,ee(`${ke}[]`),!0);else for(const[Be,Fe]of ye.members)ke===l&&(0,S.jn)(Fe)&&x.has(Be)||(0,S.Op)(Be,Fe,We)||me(Fe,ee(`${ke}.${ge==="base"?W(Be,L):Be}`),!1)};return me(ve,l,!0),Ie}const he=new Map,
ue=new Map,Ee=ve=>he.get(ve)??new Set;for(const ve of["base","head"]){for(const ge of w[ve])he.set(ge,ne(ge.item,ve));for(const[ge,Ie]of(0,N.Vn)(w[ve].flatMap(me=>[...Ee(me)]))){const me=(G.has(ge)?m:
1)/Ie;ue.set(ge,Math.min(ue.get(ge)??1,me))}}const be=ve=>ue.get(ve)??0,Te=ve=>[...Ee(ve)].filter(ge=>be(ge)>=1/u);return{compare({base:ve,head:ge},Ie=be){const me=Be=>{let Fe=0;for(const Ze of Be)Fe+=
Ie(Ze);return Fe},[ye,ke]=[Ee(ve),Ee(ge)],We=[...ye].filter(Be=>ke.has(Be));return 2*me(We)/(me(ye)+me(ke))||0},shareRare(ve){const ge=new Map;for(const Ie of ve.head)for(const me of Te(Ie))ge.set(me,
[...ge.get(me)??[],Ie]);return ve.base.flatMap(Ie=>{const me=new Set(Te(Ie).flatMap(ye=>ge.get(ye)??[]));return Array.from(me,ye=>({base:Ie,head:ye}))})}}}function E(w,L,H){const Q={base:(0,R.S3)([w]),
head:(0,R.S3)([L])};return Math.max(...(0,R.yU)(Q).map(G=>y(Q,H).compare(G)))}function T(w,L,H){let Q=[],G=w;const ee=()=>G.base.length===0||G.head.length===0,ne=(ge,Ie)=>{const me=ee()?[]:ge(G,Ie);me.
length!==0&&(Q=Q.concat(me),G=(0,R.FF)(G,me))},he=ge=>(Ie,me)=>(0,R.O6)(Q,Ie).flatMap(ye=>ge(ye,me)),ue=H||[...w.base,...w.head].some(({item:ge})=>ge.type==="object"),Ee=S.Rk.filter(ge=>!(r(w.base,ge)&&
r(w.head,ge)));for(const ge of a(Ee,w,L))ne(R.kk,f(ge));const be=({item:ge})=>ge.id,Te=({item:ge},Ie)=>Ie==="base"?L.follow(ge,!0):ge.id;for(const ge of L.renames.size>0?[Te,be]:[be])ne(he(R.eV),ge),ue&&
ne(R.kh,ge);if(ue&&!ee()){const[ge]=a($(w),w,L);ge!==void 0&&ne(R.kk,f(ge));const Ie=ye=>({item:ke},We)=>O(ke,L.bare[We],ye);ne(he(R.eV),Ie(1)),ne(R.kh,Ie(3));const me=o(w,Q,L);for(const ye of[...S.eX,
"key"])ne(me(0),f(ye));ne(me(b),({item:ye})=>ye.type==="object"?(0,S.TN)(ye,"type")??"":void 0)}const ve=ge=>(0,S.Gg)(ge)??(Ee.length<S.Rk.length?Ee.find(Ie=>(0,S.TN)(ge,Ie)):(0,S.TH)(ge));return ne(he(
R.kh),({item:ge})=>ve(ge)===void 0?"":void 0),Q}function f(w){return({item:L})=>(0,S.TN)(L,w)}function O(w,L,H){return w.type!=="object"||[...w.members].filter(([G,ee])=>!(0,S.Op)(G,ee,!0)).length<H?void 0:
L(w,!0)}function r(w,L){const H=Q=>w.every(({item:G,index:ee})=>(0,S.TN)(G,L)?.replaceAll('"',"")===`${Q+ee}`);return w.length>1&&(H(0)||H(1))}function a(w,L,H){const Q=w.map(ee=>({key:ee,pairs:(0,R.kk)(
L,f(ee))})),G=(ee,ne)=>ee.every(({base:ue,head:Ee},be)=>ue===ne[be]?.base&&Ee===ne[be]?.head)?0:D(ne,H)-D(ee,H);return Q.sort(({pairs:ee},{pairs:ne})=>ne.length-ee.length||G(ee,ne)),Q.map(({key:ee})=>ee)}
function D(w,{interner:L,renames:H,bare:Q}){const G=w.map(({base:ne,head:he})=>({base:ne.item,head:he.item})),ee=I(L,new Map([...H,...G.flatMap(K)]),!0);return G.filter(({base:ne,head:he})=>[ee,Q.head].
some(ue=>ue(ne,!0)===Q.head(he,!0))).length}function $({base:w,head:L}){const H=(0,N.Vn)(L.flatMap(({item:ee})=>(0,S.YD)(ee))),Q=ee=>2*(H.get(ee)??0)>L.length&&!S.Rk.includes(ee)&&ee!=="type",G=[...H.
keys()].filter(ee=>Q(ee)&&_(w,ee)&&_(L,ee)).sort();return[...G.filter(ee=>S.ZM.test(ee)),...G]}function _(w,L){const H=w.flatMap(({item:G})=>(0,S.TN)(G,L)??[]).filter(G=>G.startsWith('"'));if(H.length<
2||2*H.length<=w.length||new Set(H).size<H.length)return!1;const Q=new Set(w.flatMap(({item:G})=>S.Rk.map(ee=>(0,S.TN)(G,ee))));return 2*H.filter(G=>Q.has(G)).length<H.length}const V=8,te=.5;function ie(w,L,H,Q){
const G=ve=>w[ve].flatMap(Ie=>[Ie,...fe(Ie,Q)]).filter(({path:Ie,value:me})=>Ie.at(-1)?.type==="item"&&H[ve].get(me.id)===1),ee={bases:new Set,heads:new Map};let ne={base:G("base"),head:G("head")};const he=(ve,ge)=>{
const Ie=(0,R.kk)(ne,ve).filter(({base:me,head:ye})=>me.arrays!==ye.arrays&&ge(me.value,ye.value));for(const{base:me,head:ye}of Ie)ee.bases.add(me.value),ee.heads.set(ye.value,me);ne=(0,R.FF)(ne,Ie)},
ue=(ve,ge)=>(0,S.TN)(ve,"type")===(0,S.TN)(ge,"type"),Ee=(ve,ge)=>ue(ve,ge)&&E(ve,ge,L)>=te,be=(ve,ge)=>(H[ge].get(ve??"")??0)<2,Te=(ve,ge)=>be(ve,ge)?ve:void 0;return he(({value:ve},ge)=>Te((0,S.TH)(
ve),ge),(ve,ge)=>((0,S.TH)(ve)?.length??0)>=V||Ee(ve,ge)),he(({value:ve},ge)=>Te((0,S.Gg)(ve),ge),Ee),he(({value:ve},ge)=>be((0,S.TH)(ve),ge)?O(ve,L.bare[ge],3):void 0,ue),ee}function fe({value:w,path:L},H){
return(0,N.Vg)(w,H).flatMap(Q=>{if((0,S.jn)(Q.value))return[];const G={value:Q.value,path:[...L,Q.step]};return[G,...fe(G,H)]})}function se(w,L,H,Q){const G=[],ee=[],ne=[],he=[],ue={base:[],head:[]};function Ee({
base:me,head:ye},ke,We){We==="element"&&he.push(...K({base:me,head:ye})),(We==="element"||We==="member"&&me.type==="object"&&ye.type==="object")&&ne.push({base:me,head:ye,path:ke}),me.id!==ye.id&&(me.
type==="array"&&ye.type==="array"?Ie(me,ye,ke):me.type==="object"&&ye.type==="object"?ge({base:me,head:ye},ke,We):We!=="own"&&(0,S.jn)(me)&&(0,S.jn)(ye)&&L.renames.get(me.text)===ye.text?ee.push({path:ke,
from:(0,S.e1)(me.text),to:(0,S.e1)(ye.text)}):G.push({kind:"modified",path:ke,from:me,to:ye}))}function be({base:me,head:ye},ke,We,Be){me!==void 0&&ye!==void 0?Ee({base:me,head:ye},ke,We):ye!==void 0&&
!Te(ye,ke)?(G.push({kind:"added",path:ke,value:ye}),ue.head.push({value:ye,path:ke,arrays:Be}),H.heads.size>0&&ve(ye,ke)):me!==void 0&&!H.bases.has(me)&&(G.push({kind:"removed",path:ke,value:me}),ue.base.
push({value:me,path:ke,arrays:Be}))}function Te(me,ye){const ke=H.heads.get(me);return ke===void 0?!1:(G.push({kind:"moved",path:ye,from:ke.path}),Ee({base:ke.value,head:me},ye,"element"),!0)}function ve(me,ye){
for(const{step:ke,value:We}of(0,N.Vg)(me,Q)){const Be=[...ye,ke];Te(We,Be)||ve(We,Be)}}function ge(me,ye,ke){for(const{key:We,from:Be,...Fe}of le(me,L)){const Ze=[...ye,{type:"member",key:We}];Be!==We&&
ee.push({path:Ze,from:Be,to:We});const Qe=Fe.base!==void 0&&(0,S.Op)(We,Fe.base,ke==="element");be(Fe,Ze,Qe?"own":"member")}}function Ie(me,ye,ke){const We={base:(0,R.S3)(me.items),head:(0,R.S3)(ye.items)},
Be=T(We,L,me.unordered&&ye.unordered).filter(Xe=>!H.bases.has(Xe.base.item)&&!H.heads.has(Xe.head.item)),Fe=(0,N.Oe)(We,Be,Q),Ze=new Set((0,R.Ms)(Be).map(Xe=>Xe.head.index)),Qe=Fe.filter(Xe=>Xe.base&&
Xe.head&&!Ze.has(Xe.index));Qe.length>0&&!ye.unordered&&G.push({kind:"reordered",path:ke,moved:Qe.map(({step:Xe})=>Xe)});for(const{step:Xe,...de}of Fe)be(de,[...ke,Xe],"element",We)}return Ee(w,[],"ro\
ot"),{changes:G,references:ee,matches:ne,renames:he,unmatched:ue}}function le({base:w,head:L},{renames:H,follow:Q}){const G=new Map(w.members),ee=new Map,ne=(ue,Ee)=>ue.id===Ee.id||Q(ue)===Ee.id;for(const ue of[
ne,()=>!0])for(const Ee of[be=>be,be=>W(be,H)])for(const[be,Te]of G){const ve=Ee(be),ge=L.members.get(ve);ge===void 0||ee.has(ve)||!ue(Te,ge)||(G.delete(be),ee.set(ve,{key:ve,from:be,base:Te,head:ge}))}
for(const[ue,Ee]of L.members)ee.has(ue)||ee.set(ue,{key:ue,from:ue,head:Ee});const he=Array.from(G,([ue,Ee])=>({key:ue,from:ue,base:Ee}));return[...ee.values(),...he].sort((ue,Ee)=>ue.key<Ee.key?-1:1)}
const M={bases:new Set,heads:new Map},A=5;function J(w,L){const H=new S.Ms(j.K$),[Q,G]=[w,L].map(ee=>i(ee,H));return Q&&G&&v([{base:Q,head:G}],H)[0]}function i(w,L=new S.Ms(j.K$)){return/^\s*[[{]/.test(
w)?L.read(w):void 0}function v(w,L){const H=z(()=>B(w)),Q=z(()=>(0,N.j9)([...w.map(({head:he})=>he),...w.map(({base:he})=>he)])),G=(he,ue)=>Q().componentOf(he,ue);function ee(he){const ue=U(L,he);return w.
map(Ee=>{const be=se(Ee,ue,M,G),{base:Te,head:ve}=be.unmatched;if(Te.length===0||ve.length===0)return be;const ge=ie(be.unmatched,ue,H(),G);if(ge.heads.size===0)return be;const Ie=se(Ee,ue,ge,G);return Ie.
changes.filter(({kind:me})=>me==="moved").length===ge.heads.size?Ie:be})}let ne=new Map;for(let he=0;he<A;he++){const ue=ee(ne),Ee=ue.flatMap(Te=>Te.renames),be=Ee.length===0?new Map:P(Ee,H());if(ne.size===
be.size&&[...ne].every(([Te,ve])=>be.get(Te)===ve)){if(ue.some(({changes:Te})=>Te.length>0))return ue;break}ne=be}return ee(new Map)}function z(w){let L;return()=>(L??={value:w()},L.value)}}),3499:((q,ae,t)=>{
t.d(ae,{a2:()=>l,gN:()=>u,lY:()=>x,pi:()=>c,rL:()=>d});var S=t(3436),j=t(2742);const N=s(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),W=["x","y"],K=s("w h \
width height left top zoom"),P=[["x"],["position"],["left","top"]],B=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,I=s("_?id uuid guid i\
dentifier instanceIdentifier instanceId groupId"),U=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=s("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),
b=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,B],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,U]];function s(y){return new RegExp(
`^(${y.replaceAll(" ","|")})$`,"i")}function c({base:y,head:E}){const T={base:(0,j.Z)(()=>new Set((0,S.PX)(y))),head:(0,j.Z)(()=>new Set((0,S.PX)(E)))};return f=>{const{kind:O,path:r}=f;if(O==="reorde\
red"||O==="moved")return!1;const[a,D=a]=O==="modified"?[f.from,f.to]:[f.value];if(m(r)&&g(a)&&g(D))return!0;if(O!=="modified"||a.type!==D.type||!("text"in a)||!("text"in D))return!1;const[$,_,V]=[h(r.
at(-1)),(0,S.e1)(a.text),(0,S.e1)(D.text)],te=fe=>fe.test(_)&&fe.test(V);return b.some(([fe,se])=>fe.test($)&&te(se))?!0:r.at(-2)?.type!=="member"&&I.test($)&&te(U)&&!T.head().has(_)&&!T.base().has(V)}}
function u(y){return U.test(y)||B.test(y)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(y)}function d(y,E){return I.test(y)&&(0,S.jn)(E)||(N.test(y)||W.includes(y))&&g(E)}function m(y){if(y.slice(l(y)).some(O=>N.
test(h(O))))return!0;const[E,T]=[y.at(-2),h(y.at(-1))],f=E?.type==="item"&&E.item.type==="object"?E.item.members:void 0;return W.includes(T)||K.test(T)&&P.some(O=>O.every(r=>f?.has(r)))}function l(y){
return y.findLastIndex(({type:E})=>E==="item")+1}function x(y,{matches:E}){const T=new Map(E.map(O=>[O.path.at(-1),O])),f=new Map;for(const O of y){const r=l(O.path),[a,D]=[O.path[r-1],O.path[r]],$=W.
includes(h(D)),_=$?W:N.test(h(D))?[h(D)]:[],[V,te]=[o(T.get(a)?.base,_),o(T.get(a)?.head,_)],ie=[...O.path.slice(0,r),{type:"member",key:_.join(", ")}];V&&te?f.set($?a:D,{kind:"modified",path:ie,from:V,
to:te}):f.set(O,O)}return[...f.values()]}function o(y,E){const T=y?.type==="object"?E.flatMap(f=>y.members.get(f)??[]):[];if(!(T.length<E.length))return T.length>1?{type:"array",id:0,items:T,unordered:!1}:
T[0]}function h(y){return y?.type==="member"?y.key:""}function g(y){if(y.type==="literal")return/\d/.test(y.text);const E=y.type==="array"?y.items:y.type==="object"?[...y.members.values()]:[];return E.
length>0&&E.every(g)}}),1345:((q,ae,t)=>{t.d(ae,{Oe:()=>u,Vg:()=>d,Vn:()=>o,j9:()=>I,qU:()=>U});var S=t(3436),j=t(5408);const N=/group|parent|folder|owner/i,W=/^(locale|locales|localeData|i18n|translations)$/,
K=/^(data|node)$/,P=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function I(g){const y=g.map(c),E=r=>y.find(a=>a.get(r))?.get(r);function T(r,a){for(const D of(0,S.YD)(r).sort()){if(N.
test(D))continue;const $=(0,S.TN)(r,D),_=D!=="type"?$:$&&/^"\w+:/.test($)?$.replace(/\w+:/,""):void 0,V=_===void 0?void 0:E(_);if(V===void 0||V.item===r||U(V.item)===void 0)continue;const te=y.some(ie=>{
const fe=ie.get(_??"");return fe&&(fe.array===a||s(a,fe.item))});if(D==="type"||!te)return V.item}}function f(r,a){const D=(0,S.Gg)(r);return U(r)??U(T(r,a))??(D&&(0,S.e1)(D))}function O(r){const a=/\d/.
test(r)?E(r):void 0,D=a&&f(a.item,a.array);return D!==void 0&&JSON.stringify(D)!==r?D:void 0}return{componentOf:T,nameOf:f,labelOf:O}}function U(g){const y=g&&((0,S.TN)(g,"name")??R(g));return y&&(0,S.
e1)(y)}function R(g){for(const[y,E]of g.type==="object"?g.members:[]){const f=(W.test(y)&&E.type==="object"?["en",...[...E.members.keys()].sort()]:[]).map(a=>(0,S.TN)(b(E,a)??E,"name")),O=K.test(y)?[...S.
eX.map(a=>(0,S.TN)(E,a)),(0,S.TN)(E,"display_name"),R(E)]:[],r=[...f,...O].find(a=>a!==void 0);if(r!==void 0)return r}}function b(g,y){return g.type==="object"?g.members.get(y):void 0}function s(g,y){
return(y.type==="object"?[...y.members.values()]:[]).some(T=>T.type==="array"&&T.items===g)}function c(g){const y=new Map,E=T=>{if(T.type==="object")for(const f of T.members.values())E(f);if(T.type===
"array")for(const f of T.items){const O=(0,S.YD)(f).filter(a=>S.ZM.test(a)),r=new Set(O.flatMap(a=>(0,S.TN)(f,a)??[]));for(const a of r)y.set(a,y.has(a)?void 0:{item:f,array:T.items});E(f)}};return E(
g),y}function u(g,y,E){const T=(0,j.FF)(g,y),f=[...T.base.map(r=>({...r,base:r.item})),...y.map(({base:r,head:a})=>({...a,base:r.item,head:a.item})),...T.head.map(r=>({...r,head:r.item}))],O=x(f,E);return f.
map(r=>({...r,step:m(r,O.get(r))})).sort(l)}function d(g,y){return g.type==="object"?Array.from(g.members,([T,f])=>({step:{type:"member",key:T},value:f})):(g.type==="array"?u({base:[],head:(0,j.S3)(g.
items)},[],y):[]).flatMap(({step:T,head:f})=>f?[{step:T,value:f}]:[])}function m({item:g,index:y},E){if(E===void 0)return{type:"element",index:y,item:g};const T=h(g),f=T!==void 0&&T.length<=B&&!E.startsWith(
T);return{type:"item",label:E,...f&&{hint:T},item:g}}function l({step:g},{step:y}){return g.type==="item"&&y.type==="item"?g.label<y.label?-1:1:g.type==="element"&&y.type==="element"?g.index-y.index:g.
type==="item"?-1:1}function x(g,y){const E=new Map,T=new Set;let f=g.filter(({item:_})=>(U(_)??(0,S.Gg)(_)??(0,S.TH)(_))!==void 0);const O=_=>{const V=f.map(_),te=o(V);f=f.filter((ie,fe)=>{const se=V[fe];
return se===void 0||te.get(se)!==1||T.has(se)?!0:(T.add(se),E.set(ie,se),!1)})};O(({item:_})=>U(_));const r=new Map(f.map(_=>[_,U(_.item)??U(y(_.item,_.array))])),a=o([...r.values()]),D=_=>{const[V,te]=[
r.get(_),(0,S.Gg)(_.item)];return U(_.item)??(a.get(V)===1?V:void 0)??(te&&(0,S.e1)(te))},$=(_,V="")=>{const[te,ie]=[(0,S.TH)(_.item),D(_)??h(_.item)],fe=te&&(0,S.e1)(te).replace(V,"");return ie&&fe?`${ie}\
 (${fe})`:ie??fe};return O(_=>D(_)??$(_,P)),O(_=>$(_,P)),O(_=>$(_)),O(_=>`${D(_)??h(_.item)??$(_)} [${_.index}${_.head?"":", before"}]`),E}function o(g){const y=new Map;for(const E of g)y.set(E,(y.get(
E)??0)+1);return y}function h(g){const y=(0,S.TN)(g,"type");return y?.startsWith('"')?(0,S.e1)(y):void 0}}),7856:((q,ae,t)=>{t.d(ae,{$C:()=>o,Wr:()=>E,_p:()=>h,lb:()=>u});var S=t(706),j=t(3436),N=t(2742);
const W=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",P=new RegExp(`(?:${K}|(?:password|secret|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${K})$`),U=/name|key|header|field/i,R=["value","values","default","defaultvalue"],b=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",c=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${K})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(T=>new RegExp(T,"giu"));function u({workflows:T}){const f=new S.pO;for(const{secrets:r,files:a}of T){const D=a.flatMap(({base:$,head:_})=>[$,_].flatMap(E));for(const $ of[...r,...D].flatMap(d))f.add(
$,m)}const O=new Map;return r=>{const a=O.get(r);if(a)return a;const D=[],$=te=>(D.push(te),S.v5),V={shown:c.reduce((te,ie)=>te.replace(ie,$),f.hide(r,$)),hidden:JSON.stringify(D)};return O.set(r,V),V}}
function d(T){return[T,T.replace(/^(?:bearer|basic|token) /i,""),...(0,j.PX)((0,N.yR)(T))]}function m(T){return T.length>=W&&!new RegExp("^\\p{L}+$","u").test(T)}function l(T){const f=x(T);return P.test(
f)&&!B.test(f)}function x(T){return T.toLowerCase().replace(/[^a-z]/g,"")}function o(T,f,O){if(g(f))return!1;if(l(T))return y(f)||I.test(x(T));const r=a=>U.test(a)&&l(String(O&&(0,j.TN)(O,a)));return R.
includes(x(T))&&O!==void 0&&(0,j.YD)(O).some(r)}function h(T,...f){return f.every(g)?!1:T.some((O,r)=>{const a=T[r-1],D=a&&"item"in a?a.item:void 0,$=T.slice(r+1).every(({type:V})=>V==="element"),_=V=>O.
type==="member"&&o(O.key,$?V:void 0,D);return f.some(_)})}function g(T){return T?.type==="literal"&&!/\d/.test(T.text)}function y(T){return T?.type==="array"?T.items.every(y):T!==void 0&&(0,j.jn)(T)}function E(T){
const f=[],O=r=>{if(r!==void 0)if((0,j.jn)(r))O((0,N.yR)((0,j.e1)(r.text)));else if(r.type==="array")for(const a of r.items)O(a);else for(const[a,D]of r.members)o(a,D,r)&&f.push(...(0,j.PX)(D)),O(D)};
return O(T),f.filter(r=>!b.test(r))}}),5408:((q,ae,t)=>{t.d(ae,{$z:()=>I,FF:()=>b,Ms:()=>R,O6:()=>s,S3:()=>N,eV:()=>W,kh:()=>K,kk:()=>P,qc:()=>B,yU:()=>U});var S=t(8965);const j=500;function N(c){return c.
map((u,d)=>({item:u,index:d,array:c}))}function W(c,u){const d=h=>c[h].map(g=>u(g,h)),m=(h,g)=>h!==void 0&&h===g,l=(0,S.E)(d("base"),d("head"),{maxEditLength:j,comparator:m});if(l===void 0)return R(K(
c,u));let[x,o]=[0,0];return l.flatMap(({added:h,removed:g,count:y})=>{const[E,T]=[c.base.slice(x,x+y),c.head.slice(o,o+y)];return h||(x+=y),g||(o+=y),h||g?[]:U({base:E,head:T})})}function K(c,u){return B(
c,u).flatMap(U)}function P(c,u){return B(c,u).flatMap(d=>d.base.length===1&&d.head.length===1?U(d):[])}function B(c,u){const d=I(c.head,m=>u(m,"head"));return d.delete(void 0),[...I(c.base,m=>u(m,"bas\
e"))].flatMap(([m,l])=>{const x=d.get(m);return x?[{base:l,head:x}]:[]})}function I(c,u){const d=new Map;for(const m of c){const l=u(m),x=d.get(l);x?x.push(m):d.set(l,[m])}return d}function U({base:c,
head:u}){return c.flatMap((d,m)=>{const l=u[m];return l===void 0?[]:[{base:d,head:l}]})}function R(c){const u=[];for(const m of c.toSorted((l,x)=>l.base.index-x.base.index)){let[l,x]=[0,u.length];for(;l<
x;){const o=l+x>>1;(u[o]?.last.head.index??0)<m.head.index?l=o+1:x=o}u[l]={last:m,before:u[l-1]}}const d=[];for(let m=u.at(-1);m;m=m.before)d.push(m.last);return d.reverse()}function b({base:c,head:u},d){
const m=new Set(d.flatMap(l=>[l.base,l.head]));return{base:c.filter(l=>!m.has(l)),head:u.filter(l=>!m.has(l))}}function s(c,u){const d=R(c),m={base:0,head:0};return B(u,({index:l},x)=>{for(;(d[m[x]]?.[x].
index??1/0)<l;)m[x]++;return m[x]})}}),9462:((q,ae,t)=>{t.d(ae,{N:()=>N,R:()=>W});var S=t(7279),j=t(706);async function N(K,{ms:P,error:B},I){const U=new AbortController,R=setTimeout(()=>U.abort(B),P),
b=Math.min(K.endsAt,performance.now()+P);try{return await I({...K,signal:AbortSignal.any([K.signal,U.signal]),endsAt:b})}finally{clearTimeout(R)}}function W(K,P){const B=`${P} within ${(0,j.zK)(K)} (t\
imeout-minutes)`;return{ms:K,error:new S.HR({what:B,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,ae,t)=>{t.d(ae,{CQ:()=>U,Mi:()=>I,Rs:()=>b,TF:()=>s,Uc:()=>R,lo:()=>d});
var S=t(7598),j=t(1455),N=t(6760),W=t(7975),K=t(7279),P=t(706);const B={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(m){const l=typeof m=="object"&&m!==null&&"code"in m?m.code:void 0;return typeof l=="string"&&/^E[A-Z0-9]+$/.
test(l)}function U(m){if(!I(m))return(0,K.gJ)(m);const{code:l="",errno:x=0}=m;return B[l]??(0,W.getSystemErrorMap)().get(x)?.[1]??l}function R(m){const l=I(m)&&("dest"in m?m.dest:m.path);return typeof l==
"string"?`${U(m)} (${(0,P.MW)(l)})`:U(m)}function b(m,l,x="Set another directory, or free some space."){const o=I(m)&&m.code==="ENAMETOOLONG",h={what:`Can't write ${l}`,why:U(m),advice:o?"Set a shorte\
r name.":x};return new K.HR(h,{cause:m})}async function s(m){await(0,j.rm)(m,{recursive:!0,force:!0,maxRetries:10})}const c=/^\.workflow-export-[0-9a-f]{12}$/;async function u(m,l,x=(0,N.dirname)(m)){
const o=(0,N.join)(x,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,j.writeFile)(o,l,{flag:"wx"}),await(0,j.rename)(o,m)}catch(h){throw await s(o).catch(()=>{}),h}}async function d(m,l){
await u(m,l).catch(x=>{throw b(x,m)})}}),7279:((q,ae,t)=>{t.d(ae,{$N:()=>N,HR:()=>j,gJ:()=>B,h_:()=>P,iT:()=>K});const S=null;class j extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(U,R={}){
super(W(U),{cause:R.cause}),this.what=U.what,this.why=U.why??"",this.advice=U.advice??"",this.topic=U.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(U){const R={...this,cause:this,...U};return new j(R,R)}}function N({what:I,
why:U=""}){return U===""?I:`${I}: ${U}`}function W(I){const U=N(I);return`${U}${/[.!?…]$/.test(U)?"":"."} ${I.advice??""}`.trim()}function K(I){return I instanceof Error?I:new Error(String(I))}function P(I){
return I instanceof j?I:new j({what:B(I)},{cause:I})}function B(I){return K(I).message}}),6191:((q,ae,t)=>{t.d(ae,{B6:()=>s,R9:()=>x,mz:()=>o,wn:()=>l});var S=t(1455),j=t(6760),N=t(6671),W=t(2145),K=t(
9462),P=t(532),B=t(7279),I=t(2975),U=t(706),R=t(8725),b=t(7487);class s extends B.HR{}const c=10*6e4,u=3;async function d(){const{DefaultArtifactClient:_}=await t.e(348).then(t.bind(t,9348));return new _}
async function m({signal:_,log:V},te){const ie=await d(),fe=(0,R.QJ)(V,()=>te(ie));return await(0,I.Mu)(_,fe)}async function l(_){return await m(_,async V=>(await V.listArtifacts()).artifacts)}async function x(_,V){
const te=await(0,b.Pd)("workflow-artifact-");try{await m(_,fe=>fe.downloadArtifact(V,{path:te,skipDecompress:!0}));const[ie=""]=await(0,S.readdir)(te);return await(0,S.readFile)((0,j.join)(te,ie))}finally{
await(0,P.TF)(te).catch(()=>{})}}async function o(_,{path:V,digest:te},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const fe=(0,j.basename)(V),se={client:await d(),options:ie,name:fe,path:V,
digest:te,mayHaveCreated:!1,taken:0},le={ms:c,error:new Error(`it didn't finish within ${c/6e4} minutes`)},M=await(0,K.N)(_,le,z=>(0,I.L5)(z,()=>(0,I.Mu)(z.signal,h(se,z.log)))).catch(z=>{throw _.signal.
throwIfAborted(),r(z,fe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:i}=process.env,v=`${A}/${J}/actions/runs/${i}/artifacts/${M}`;return{id:M,name:fe,url:v,digest:te}}async function h(_,V){
const{client:te,name:ie,path:fe,digest:se}=_,{overwrite:le,retentionDays:M}=_.options,A=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(_.mayHaveCreated=!0),V.debug(J)};try{return await(0,R.
QJ)({...V,debug:A},async()=>{le&&await te.deleteArtifact(ie).catch(g);const J={skipArchive:!0,...M!==void 0&&{retentionDays:M}},i=await te.uploadArtifact(ie,[fe],(0,j.dirname)(fe),J);if(i.id!==void 0&&
i.digest===se)return i.id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,R.QJ)(V,()=>y(_,J))}}function g(_){if(!(_ instanceof Error&&_.name==="ArtifactNotFound\
Error"))throw _}async function y(_,V){const te=(0,B.gJ)(V),{client:ie,name:fe,digest:se,options:le}=_,[M,A]=[f.test(te),T.test(te)];_.mayHaveCreated||=M;const i=A||_.mayHaveCreated?await ie.getArtifact(
fe).catch(()=>{}):void 0;if(_.mayHaveCreated&&i?.artifact.digest===`sha256:${se}`)return i.artifact.id;if(M)throw D("the connection to the artifact service failed",V);if(!A)throw V;_.taken++;const v=_.
mayHaveCreated&&!i;if(v&&_.taken===u&&await $(fe),_.taken<=(v?u:Number(le.overwrite)))throw D("the name is still taken",V);const w=i?`this run already has an artifact named ${fe}`:`an upload that isn'\
t finished holds the name ${fe}, for example another job's`,L=i?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:w,advice:L,topic:"t\
he-artifact"},{cause:V})}const E="Set upload-artifact: false.",T=/already exists/,f=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,O=[[/supported on GHES/,
"GitHub Enterprise Server has no artifact service for this action",E],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",E],[/quota|insufficient usage/,"the\
 account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take \
the upload of %",E],[/(?:)/,"the upload of % failed","Re-run the job."]];function r(_,V){if(_ instanceof B.HR)return _;const te=(0,B.gJ)(_),[,ie="",fe=""]=O.find(([le])=>le.test(te))??[],se=(0,U.OX)(te,
200).replace(/\.$/,"");return a(/%/.test(ie)?`${ie.replace("%",()=>V)} (${se})`:ie,fe,{cause:_})}function a(_,V,te){return new B.HR({what:"Artifact",why:_,advice:V,topic:"the-artifact"},te)}function D(_,V){
return a(_,"Re-run the job later.",{retryable:!0,cause:V})}async function $(_){const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:te}=process.env,{scp:ie}=JSON.parse(Buffer.from(V.split(".")[1]??"",
"base64url").toString()),[,fe,se]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",te);await new N.Qq("\
export-workflow-action",[new W.tZ(V)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:fe,workflow_job_run_backend_id:se,name:_})}}),8725:((q,ae,t)=>{t.d(ae,{lm:()=>j.lm,t1:()=>N,QJ:()=>U});const S=Ue(
import.meta.url)("node:async_hooks");var j=t(819);function N(b=""){return{info:s=>K(b+s),warning:s=>j.$e(b+s),debug:s=>j.Yz(b+s),mask:j.Pq}}function W(b){const s=[];return{...N(`[${b}] `),info:c=>s.push(
c),end(c){core.startGroup(P(c));for(const u of s)K(u);core.endGroup()}}}function K(b){j.pq(P(b))}function P(b){return b.replaceAll("##[","## [")}const B=new S.AsyncLocalStorage;let I=!1;function U(b,s){
return I||R(),I=!0,B.run(b,s)}function R(){const b=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...c)=>{const u=B.getStore(),d=String(s);return u===void 0||/^::(add-mask|debug)::/.
test(d)?b(s,...c):(B.exit(()=>u.debug(d.trimEnd())),!0)})}}),7487:((q,ae,t)=>{t.d(ae,{GQ:()=>u,Pd:()=>c,Tm:()=>d,VY:()=>b,eF:()=>R,n0:()=>s});var S=t(3024),j=t(1455),N=t(8161),W=t(6760),K=t(819),P=t(532),
B=t(7279),I=t(706);const U=6e4;async function R(m){const l=new AbortController;for(const x of["SIGINT","SIGTERM","SIGBREAK"]){const o={what:`Cancelled (${x})`,topic:"the-job-on-the-platform"};process.
on(x,()=>l.abort(new B.HR(o)))}try{await m(l.signal)}catch(x){for(let h=x;h instanceof Error;h=h.cause)K.Yz(h.stack??h.message);const o=b(x);K.C1(`${(0,I.OX)((0,B.gJ)(x),U)}${o===void 0?"":` See ${o}`}`)}
process.stdout.write("",()=>process.exit())}function b(m){const{GITHUB_SERVER_URL:l,GITHUB_ACTION_REPOSITORY:x,GITHUB_ACTION_REF:o}=process.env;if(!(!(m instanceof B.HR)||m.topic===void 0||!l||!x||!o))
return encodeURI(`${l}/${x}/blob/${o}/docs/troubleshooting.md#${m.topic}`)}function s(m){for(const[l,x]of Object.entries(m))x!==void 0&&K.uH(l,x)}async function c(m){const l=process.env.RUNNER_TEMP||(0,N.
tmpdir)();return await(0,j.mkdtemp)((0,W.join)(l,m)).catch(x=>{throw(0,P.Rs)(x,l,"Check the runner's temporary folder.")})}function u(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function d(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,ae,t)=>{t.d(ae,{Sy:()=>u,cj:()=>U,il:()=>R,tp:()=>B});var S=t(819),j=t(7279),
N=t(8132),W=t(706);const K=1024*1024-1e4,P=2e5;function B(d,m){const l=m.map(y=>y.map(s)),x=d.map((y,E)=>l.some(T=>T[E]!=="")),o=(y,E)=>`<tr>${y.flatMap((T,f)=>x[f]?`<${E}>${T}</${E}>`:[]).join("")}</\
tr>`,h=l.map(y=>o(y,"td")),g=y=>`<tr><td colspan="${d.length}">\u2026 and ${(0,W.hS)(y,"more row")}</td></tr>`;return`<table>${o(d.map(N.FO),"th")}${c(h,g).join("")}</table>`}function I(d){return`<tab\
le>${d.map(([l,x])=>x===void 0?"":`<tr><th align="left">${escapeAll(l)}</th><td>${s(x)}</td></tr>`).join("")}</table>`}function U(d){const m=d.map(({names:l,message:x,help:o})=>{const h=l.map(y=>`**${(0,N.
wh)(y)}**`);return`- ${c(h,y=>`and ${y} more`,P/2).join(", ")}: ${R(x,o)}`});return c(m,l=>`- \u2026 and ${(0,W.hS)(l,"more cause")}`).join(`
`)}function R(d,m){return m===void 0?(0,N.wh)(d):`${(0,N.wh)(d)} <a href="${(0,N.FO)(m)}">Troubleshooting</a>`}function b(d,m){return`<details><summary>${escapeAll(d)}</summary>

${m}

</details>`}function s(d){return typeof d=="string"?d===""?"":`<code>${(0,N.FO)((0,N.RK)(d))}</code>`:"words"in d?(0,N.wh)(d.words):`<a href="${(0,N.FO)(d.href)}">${(0,N.wh)(d.text)}</a>${(0,N.FO)(d.after??
"")}`}function c(d,m,l=P){let x=l;const o=d.filter(h=>{const g=Buffer.byteLength(h),y=g<=x;return y&&(x-=g),y});return o.length===d.length?o:[...o,m(d.length-o.length)]}async function u(d,...m){const l=o=>`${(0,W.
hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,x=[`### ${(0,N.wh)(d)}`,...c(m,l,K)];try{await S.z.addRaw(x.join(`

`),!0).write()}catch(o){S.$e(`Can't write the job summary: ${(0,j.gJ)(o)}`)}}}),8132:((q,ae,t)=>{t.d(ae,{EU:()=>B,FO:()=>R,Jj:()=>K,RK:()=>N,SS:()=>P,wh:()=>U});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",j=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function N(c){return/^[ -[\]-~]*$/.test(c)&&!c.includes("##[")?c:c.replace(j,(u,d)=>d===void 0?u:W(d))}function W(c){return`\\u\
{${c.codePointAt(0)?.toString(16)}}`}function K(c,u){if(c.length<=u)return c;const d=Array.from(c.slice(0,2*u+2));return d.length>u?`${d.slice(0,u).join("")}\u2026`:c}function P(c,u=100){const d=N(K(c,
u)).replaceAll("	",W)||'""',m="`".repeat(s(d)+1);return/^`|`$/.test(d)||/^ .*[^ ].* $/.test(d)?`${m} ${d} ${m}`:m+d+m}function B(c,u,d){const m=c.map(x=>N(x).replace(/^(\s*):(?=:)/,(o,h)=>h+W(":"))),l="\
`".repeat(m.reduce((x,o)=>Math.max(x,s(o)+1),3));return[l+u,...m,l].map(x=>d+x).join(`
`)}const I=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function U(c){const u=N(c).replaceAll("	"," ").split(I),d=N(c).match(I)??[];return u.map((m,l)=>R(m)+(d[l]===void 0?"":`${R(d[l])}<wbr>`)).join("")}
function R(c){return c.replace(b,u=>`&#${u.codePointAt(0)};`)}const b=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(c){return(c.match(/`+/g)??[]).reduce((u,d)=>Math.
max(u,d.length),0)}}),8920:((q,ae,t)=>{t.d(ae,{Ch:()=>I,Rc:()=>b,mu:()=>P});var S=t(1455),j=t(532),N=t(7279),W=t(9870);const K=1024*1024;function P({files:s},c){const[u,d]=[B(W.uq,s),B(W.n7,s)];if(u&&
d)return{app:u,flow:d,env:c??B(W.Km,s)};const m=[W.uq,W.n7].filter(l=>!s.has(l));throw new Error(`lacks ${m.join(" and ")}, at its root and in its only subfolder`)}function B(s,c){const u=c.get(s);try{
return u&&U({name:s,bytes:u})}catch(d){throw new Error(`has a file that ${(0,N.gJ)(d)}: ${s}`,{cause:d})}}async function I(s,c){const u=await(0,S.readFile)(s,{signal:c}).catch(d=>{throw c.throwIfAborted(),
new Error(`can't be read: ${(0,j.Uc)(d)}`,{cause:d})});return U({name:W.Km,bytes:u})}function U(s){const{name:c,bytes:u}=s;if(c===W.Km&&u.length>K)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{R(u)}catch(d){throw new Error("is not JSON",{cause:d})}return s}function R(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function b({files:s}){for(const c of[
W.uq,W.n7])try{const{name:u,version:d}=Object(R(s.get(c)));if(typeof u!="string"||u.trim()==="")continue;return{name:u,version:["string","number"].includes(typeof d)?String(d):void 0}}catch{}}}),8142:((q,ae,t)=>{
t.d(ae,{q:()=>W});const S=500,j=1e6,N=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function W(I,U,R){let b=I.
startsWith("\uFEFF")?1:0,s=0;function c(){for(;;){const l=I.charAt(b);if(l!==" "&&l!==`
`&&l!=="\r"&&l!=="	")return l;b++}}function u(){const l=b;if(N.lastIndex=l,!N.test(I))throw new SyntaxError;return b=N.lastIndex,I.slice(l,b)}function d(l,x){const o=c();if(o==="["){const g=[],y=R.enter(
l);return m("]",x,()=>g.push(d(y,x+1))),R.array(g,l)}if(o==="{"){const g=new Map;return m("}",x,()=>{if(c()!=='"')throw new SyntaxError;const y=u(),E=y.includes("\\")?JSON.parse(y):y.slice(1,-1);if(g.
has(E)||c()!==":")throw new SyntaxError;b++,g.set(E,d(R.enter(l,E),x+1))}),R.object(g,l)}const h=u();return R.scalar(h.includes("\\")?JSON.stringify(JSON.parse(h)):h)}function m(l,x,o){if(x===S)throw new RangeError;
b++;let h=c()===l?l:",";for(;h===",";){if(++s>j)throw new RangeError;o(),h=c(),h===","&&b++}if(h!==l)throw new SyntaxError;b++}try{const l=d(U,0);return c()===""?l:void 0}catch{return}}function K(I){const U=W(
I,`
`,P);return U===void 0?void 0:`${U}
`}const P={enter:I=>`${I}  `,scalar:I=>I,array:(I,U)=>B("[",I,"]",U),object(I,U){const R=[...I.keys()].sort().map(b=>`${JSON.stringify(b)}: ${I.get(b)}`);return B("{",R,"}",U)}};function B(I,U,R,b){return U.
length===0?I+R:`${I}${b}  ${U.join(`,${b}  `)}${b}${R}`}}),5806:((q,ae,t)=>{t.d(ae,{Iv:()=>U,Oj:()=>u,Sr:()=>c,dU:()=>s,gv:()=>j,jq:()=>R,x5:()=>I});var S=t(6760);const j=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,P=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[...P,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',N],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function I(m,l=B){const x=d(m);return l.find(([,o])=>o.test(m)||o.test(x))?.[0]}function U(m){return I(m,P)}function R(m){return[K,N,W].some(l=>l.test(
d(m)))}function b(m){return N.test(d(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function s(m){const[l=""]=S.posix.basename(d(m).replaceAll(
"\\","/")).split(":");return c(l.replace(/[. ]+$/,""))==="env_variables.json"}function c(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function u(m){const l=new Map;for(const x of m){const o=c(
x.replace(/\/$/,"")),h=l.get(o);if(h!==void 0)return[h,x];l.set(o,x)}for(const[x,o]of l)for(const{index:h}of x.matchAll(/\//g)){const g=l.get(x.slice(0,h));if(g?.endsWith("/")===!1)return[g,o]}}function d(m){
return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,ae,t)=>{t.d(ae,{BE:()=>P,KC:()=>U,Km:()=>W,LX:()=>K,jz:()=>I,n7:()=>j,uq:()=>N,wg:()=>b,zx:()=>B});var S=t(5806);const[j,N,W]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],K=[j,N,W],P=1e4,B=256*1024*1024;function I(c,u){const d=[...u].filter(([m])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(m));return{kind:c,files:new Map(
d.sort(([m],[l])=>m<l?-1:1))}}function U({kind:c,files:u}){return{kind:c,files:new Map([...u].filter(([d])=>!(0,S.dU)(d)))}}const R=/^(\..*|__MACOSX)$/;function b(c){const u=new Set(c),d=o=>K.some(h=>u.
has(o+h));if(d(""))return"";const m=new Set(c.filter(o=>o.includes("/")).map(o=>o.slice(0,o.indexOf("/")))),[l,...x]=[...m].filter(o=>!R.test(o));return l!==void 0&&x.length===0&&d(`${l}/`)?`${l}/`:""}
function s(c){const u=b(c);return c.includes(u+N)||c.includes(u+j)}}),1519:((q,ae,t)=>{t.d(ae,{DF:()=>K,aC:()=>I,x3:()=>B});var S=t(4573),j=t(8142),N=t(5806);const W={enter:()=>{},scalar:U=>({json:U}),
array:U=>({json:`[${U.map(({json:R})=>R)}]`,items:U}),object(U){return{json:`{${[...U.keys()].sort().map(b=>`${JSON.stringify(b)}:${U.get(b)?.json}`)}}`,members:U}}};function K(U){const R=(0,S.isUtf8)(
U)?(0,j.q)(U.toString(),void 0,W):void 0,b=R?.members?[...R.members]:R?.items?.map(c=>[P(c),c]),s=b?.flatMap(([c,{members:u,json:d}])=>c===void 0?[]:[{name:c,keys:[...u?.keys()??[]],content:d}]);if(!(s===
void 0||new Set(s.map(({name:c})=>c)).size!==b?.length))return{container:R?.members?"object":"array",variables:s}}function P({members:U}){if(!U?.has("value"))return;const R=[U.get("name"),U.get("key")].
find(b=>b?.json.startsWith('"'));return R&&JSON.parse(R.json)}function B({files:U}){const R=[...U].filter(([b])=>(0,N.dU)(b)).map(([,b])=>I(b));return[...new Set(R.flat())]}function I(U){const R=U.toString();
try{JSON.parse(R.replace(/^\uFEFF/,""))}catch{return[]}const b=K(U),s=new Set(b?.container==="array"?b.variables.map(({name:d})=>d):[]),u=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([d,m,l])=>m===void 0?[d,String(Number(d))]:l===void 0?[JSON.parse(m)]:[]);return[...new Set(u)].filter(d=>!s.has(d))}}),3657:((q,ae,t)=>{t.d(ae,{Ao:()=>R,ue:()=>b,zy:()=>a});var S=t(4573),j=t(
8522),N=t(663),W=t(7279),K=t(706),P=t(5806),B=t(9870);const I=2048,U=new Set([0,10]);class R extends W.HR{}async function b($,_){_?.throwIfAborted();const{zip:V,source:te,entries:ie}=await s($).catch(
h("The package")),fe=(0,B.wg)([...ie.keys()]),se=[];for(const[le,M]of ie){_?.throwIfAborted();const A=await l(V,te,M).catch(h(`${(0,K.TL)(le)} in the package`));le.startsWith(fe)&&!x(le)&&se.push([le.
slice(fe.length),A])}return(0,B.jz)("zip",se)}async function s($){const _=c($),V=await(0,N.SY)(_,{decodeStrings:!1});return{zip:V,source:_,entries:await u(V)}}function c($){for(let _=$.length-21;_>0;){
_=$.lastIndexOf("PK",_-1,"latin1");const V=_+22+(_<0?1/0:$.readUInt16LE(_+20));if(V<=$.length)return $.subarray(0,V)}throw $.toString("latin1",0,2)==="PK"?new Error("its end is missing"):y($)}async function u($){
if($.entryCount>B.BE)throw o(`The package has ${$.entryCount} entries. The limit is 10,000`);const _=new Map;let V=0;for await(const fe of $.eachEntry()){const se=d(fe);if(_.has(se))throw o(`The packa\
ge has ${(0,K.TL)(se)} twice`,"Export it again.");const le=m(se,fe);if(le!==void 0)throw o(`${(0,K.TL)(se)} in the package ${le}`);if(V+=fe.uncompressedSize,V>B.zx)throw o("The package takes more than\
 256 MiB unpacked, the limit");_.set(se,fe)}const te=[..._.keys()];if(te.every(x))throw o("The package has no files in it","Export it again.");const ie=(0,P.Oj)(te);if(ie===void 0)return _;throw o(`${ie.
map(fe=>(0,K.TL)(fe)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:$,fileNameRaw:_,extraFields:V,versionMadeBy:te}){const ie=(0,S.isUtf8)(_)?I:
$,fe=U.has(te>>>8);return(0,N.ax)(ie,_,V,!fe).replace(/^(\.\/+)+/,"")}function m($,_){const V=_.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"is \
neither a file nor a folder":x($)&&_.uncompressedSize>0?"is a folder with a content of its own":_.canDecodeFileData()?(0,P.dU)(_.fileNameRaw.toString())&&!(0,P.dU)($)?"is also named env_variables.json":
(0,P.Iv)($):"is encrypted, or compressed by another method than deflate"}async function l($,_,V){const{compressedSize:te,compressionMethod:ie,uncompressedSize:fe}=V,{fileDataStart:se}=await $.readLocalFileHeaderPromise(
V),le=_.subarray(se,se+te),M={maxOutputLength:fe||1,chunkSize:fe+64},A=ie===0?le:(0,j.inflateRawSync)(le,M);if(A.length!==fe)throw new Error(`it unpacks to ${A.length} bytes, not the ${fe} listed`);if((0,j.
crc32)(A)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return A}function x($){return $===""||$.endsWith("/")}function o($,_=""){return new W.HR({what:$,advice:_,topic:"the-package"})}function h($){
return _=>{if(_ instanceof W.HR)throw _;const V={what:`${$} is cut off or damaged`,why:(0,K.TL)(_.message).slice(1,-1)};throw new W.HR({...V,advice:"Export it again.",topic:"the-package"},{cause:_})}}
const g=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function y($){const _=$.toString("utf8",0,512),[V]=g.find(([,ie])=>ie.
test(_))??["text"],te=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new R({what:`The package is ${V}, not a zip`,advice:te,topic:"the-package"})}
const E=33,T=20,f=3,O=8,r=33188;function a({files:$}){const _=[],V=[];let te=0;for(const[se,le]of $){const[M,A]=[Buffer.from(se),(0,j.deflateRawSync)(le)],J=[D(2,T,I,O,0,E),D(4,(0,j.crc32)(le),A.length,
le.length),D(2,M.length,0)],i=[D(2,0,0,0),D(4,r*65536,te)];_.push(Buffer.from("PK"),...J,M,A),V.push(Buffer.from("PK"),Buffer.of(T,f),...J,...i,M),te+=30+M.length+A.length}const ie=Buffer.concat(V),
fe=[D(2,0,0,$.size,$.size),D(4,ie.length,te),D(2,0)];return Buffer.concat([..._,ie,Buffer.from("PK"),...fe])}function D($,..._){const V=Buffer.alloc($*_.length);for(const[te,ie]of _.entries())V.writeUIntLE(
ie,te*$,$);return V}}),2227:((q,ae,t)=>{t.d(ae,{HB:()=>y,xR:()=>g,px:()=>E,Ng:()=>x});var S=t(7279),j=t(2975),N=t(706),W=t(1858),K=t(5805),P=t(2053),B=t(6294),I=t(7596);const U=6,R=32,b=6,s=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
u=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends N.pO{#t=new Set;#e=new Set;allow(...a){
for(const D of a)D.length>=U&&this.#t.add(D)}maskFields(a,D,$){const _=l("",a,0).slice(0,s);for(const[V,te]of _)/id$/i.test(V)&&(0,I.eQ)(te)&&this.allow(te);for(const[V,te]of _)/url$/i.test(V)?this.maskUrl(
te.trim(),D,$):this.#n(m(te),$)}maskUrl(a,D,$){const _=URL.canParse(a,D.href)?new URL(a,D.href):void 0;if(_&&D.href.startsWith(_.href))return;const V=[a,_?_.pathname+_.search:""].filter(ie=>/[?:]|^\/\//.
test(ie)),te=_?[_.href,_.password,(0,I.D4)(_.password),...m(_.search)]:[];this.#n([...V,...te],$)}#n(a,D){const $=te=>Array.from(this.#t).some(ie=>ie.includes(te)),_=a.filter(te=>!$(te)&&!$((0,I.D4)(te))),
V=te=>encodeURIComponent(Buffer.from(te).toString());for(const te of _.flatMap(ie=>[ie,V(ie)]))te.length<U||this.#e.has(te)||(this.#e.add(te),this.add(te),D.mask(te))}}function m(r){return Array.from(
r.matchAll(c)).flatMap(([,a="",D=""])=>{const $=D.replace(/[.,:!?)\]}]+$/,"");return u.test(a)||(0,I.D4)($).length>=R?[$,(0,I.D4)($)]:[]})}function l(r,a,D){return typeof a=="string"?[[r,a]]:D>b?[]:Array.
isArray(a)?a.flatMap($=>l(r,$,D+1)):(0,B.Gv)(a)?Object.entries(a).flatMap(([$,_])=>l($,_,D+1)):[]}function x(r,a,D={}){const $=new d([a,...D.secrets??[]]);return $.allow(r.href,...D.known??[]),{url:r,
apiKey:a,secrets:$,connections:(0,K.Y7)(),rateLimit:new P.q,collections:new Map}}const o=1024*1024,h=12e4,g=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI f\
or Process before you re-run the job.";async function E(r,a){const{label:D,method:$,path:_,isTransient:V}=a,{secrets:te,rateLimit:ie}=r.platform;te.allow(..._.split(/[/?&=]/));const fe=$==="GET"?_:void 0,
se=()=>ie.run(D,fe,r,()=>T(r,a));return await(0,j.L5)(r,se,{atLeastMs:V?g:0})}async function T(r,a){const{platform:D,signal:$,log:_}=r,{label:V,method:te,path:ie,body:fe,idempotent:se=!0,isTransient:le}=a,
M=new URL(`api/public/${ie}`,D.url),A={accept:"application/json","content-type":"application/json","x-api-key":D.apiKey},J={maxBytes:o,...!se&&{idleMs:h}};try{const i=await(0,K.tN)(D.connections,{label:V,
method:te,url:M,headers:A,body:fe,...J},$);return _.debug(`${te} ${D.secrets.redact(M.pathname)}: ${i.status}`),f(r,a,M,i)}catch(i){const v=i instanceof S.HR?i:void 0;if(!se&&($.aborted||v?.maybeProcessed)){
const z=(0,S.h_)(i),w=`${z.retryable?"":z.advice} ${y}`.trim();throw z.with({advice:w,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw v&&le?.(v)?v.with({retryable:!0}):i}}function f({
platform:r,log:a},D,$,_){const{label:V,isCreation:te=!1}=D,{status:ie,headers:fe,bytes:se}=_,{secrets:le}=r,M=(Q,G,ee)=>(0,W.ue)(V,Q,G,ee),A=(0,K.ET)(_,$,V);if(A){le.maskUrl(A.href,r.url,a);const Q=`t\
he platform redirects to ${(0,N.OX)(A.origin,100)}, and the key follows no redirect`;throw M(Q,"If that is your environment, set host to it.",{status:ie,maybeProcessed:ie!==307&&ie!==308})}const J=new TextDecoder().
decode(se),i=O(J);le.maskFields(i??{},r.url,a);const v=(0,B.wv)(i??{},V,le.redact),{message:z}=v,w=/^\s*</.test(J)||fe["content-type"]?.includes("html")===!0;if(ie<200||ie>299){const Q=r.collections.has(
V),G=(0,B.ik)(D,ie,{message:z,isPage:w,hasWorked:Q});throw M(`the platform answered ${ie}${(0,B.Te)(z)}`,G,{...(0,W.xS)(ie,fe),affectsAll:(ie===401||ie===403)&&!Q,busy:ie===423||ie===409&&!te})}if(i!==
void 0)return v;throw M(`the platform answered ${J===""?"nothing":w?"with a web page":"with something other than a JSON object"} (${ie})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function O(r){try{const a=JSON.parse(r);return(0,B.Gv)(a)?a:void 0}catch{return}}}),5645:((q,ae,t)=>{t.d(ae,{I:()=>m,R:()=>c});var S=t(7598),j=t(7279),N=t(2975),W=t(706),K=t(1858),P=t(7596),B=t(5805);
const I=256*1024**2,U=5,R=new Set([400,401,403,404,410]),b="Download",s="Re-run the job.";async function c(l,{url:x,freshUrl:o,read:h}){let g=x;return await(0,N.L5)(l,async()=>{g??=await o();const y=await d(
l,g).catch(r=>{throw r instanceof j.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:E,headers:T,bytes:f}=y;if(R.has(E))throw g=void 0,u(`the URL was refused (${E})`,s,{retryable:!0});if(E!==200)throw u(
`the server answered ${E}`,s,{retryable:E===206});if(T["content-type"]?.includes("text/html"))throw u("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const O=await h(f).catch(r=>{const a=!T["content-length"]&&!T["transfer-encoding"];throw r instanceof j.HR&&a?r.with({retryable:!0}):r});return{bytes:f,sha256:(0,S.createHash)("sha256").update(f).digest(
"hex"),content:O}})}function u(l,x,o={}){return new j.HR({what:b,why:l,advice:x,topic:"the-package"},o)}async function d(l,x){const{platform:o,log:h,signal:g}=l;let y=x;for(let E=0;;E++){const T=E===0&&
y.origin===o.url.origin,f={accept:"*/*",...T&&{"x-api-key":o.apiKey}},O={label:b,method:"GET",url:y,headers:f,maxBytes:I};o.connections.proven.add(y.origin);const r=async()=>{const $=await(0,B.tN)(o.connections,
O,g),{status:_,headers:V}=$;h.debug(`GET a package from ${(0,W.OX)(O.url.origin)}: ${_}`);const te=`the server answered ${_}`;if((0,K.dg)(_))throw(0,K.ue)(b,te,K.$_,(0,K.xS)(_,V));return $},a=await(T?
o.rateLimit.run(b,void 0,l,r):r()),D=(0,B.ET)(a,y,b);if(D===void 0)return a;if(E===U)throw u("the URL redirects in a circle",s);D.origin===y.origin&&D.username+D.password===""&&Object.assign(D,{username:y.
username,password:y.password}),y=m(D.href,l)}}function m(l,{platform:x,log:o}){const h=x.url;if(x.secrets.maskUrl(l,h,o),!URL.canParse(l,h.href))throw u("the platform's download URL can't be read",s);
const g=new URL(l,h.href);g.protocol==="http:"&&h.protocol==="https:"&&g.hostname===h.hostname&&(g.protocol="https:",g.port===""&&(g.port=h.port),x.secrets.maskUrl(g.href,h,o));const y=g.protocol==="h\
ttp:"&&h.protocol==="http:"&&(0,P.U9)(g.hostname);if(g.protocol!=="https:"&&!y)throw u("the platform's download URL isn't https","Check host.");return g}}),1858:((q,ae,t)=>{t.d(ae,{$_:()=>B,Dx:()=>K,Ur:()=>c,
dg:()=>l,ue:()=>W,xS:()=>x});var S=t(7279),j=t(2975),N=t(706);function W(o,h,g,y={}){return new S.HR({what:o,why:h,advice:g,topic:"the-platforms-response"},y)}function K(o,h,g,y){return new S.HR({what:o,
why:h,advice:g,topic:"the-connection"},y)}const P={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"\
the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},B="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_\
CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,b=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function c(o,h,g,y){if(!(o instanceof Error&&"code"in o))return o;const E=String(o.code);if(U.test(E)){const $=`the TLS connection can't be trusted (${E})`;return K(h,$,`Check host. ${I}`,{affectsAll:!0,
cause:o})}const[,T]=s.exec(o.message)??[];if(T!==void 0)return u(h,T,o);const f=!g&&R.test(E),O=f?"the TLS connection failed":"the connection failed",r=P[E]??`${b.test(E)?"the response can't be decode\
d":O} (${E})`,a={retryable:!0,maybeProcessed:g,affectsAll:!g,cause:o};if(y||!(f||E==="ENOTFOUND"))return K(h,r,B,a);const D=f?`Check host and its port. ${I}`:"Check host.";return K(h,r,D,{...a,maxRetries:2})}
function u(o,h,g){const y=(f,O,r=!1)=>K(o,f,O,{affectsAll:!0,cause:g,retryable:r});if(h==="407")return y("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(
h);if(E<500&&!l(E))return y(`the proxy refuses the connection (${h})`,"Allow the host there, or add it to NO_PROXY.");const T=`the proxy made no connection (${(0,N.OX)(h,100)})`;return y(T,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const d=new Set([408,421,425,429]),m=new Set([501,505,506,508,510,511]);function l(o){return d.has(o)||o>=500&&!m.has(o)}function x(o,h){return{status:o,retryable:l(
o),retryAfterMs:(0,j.Vs)(h["retry-after"]),maybeProcessed:o===408||o>=500}}}),7596:((q,ae,t)=>{t.d(ae,{d4:()=>b,D4:()=>U,eQ:()=>B,U9:()=>P,hk:()=>R,o6:()=>K,wh:()=>I});const S=Ue(import.meta.url)("nod\
e:net");var j=t(9783),N=t(1858);const W=200;function K(s){const c=/^[a-z0-9+.-]+:\/\//i.test(s)?s:`https://${s}`;if(/[\s\p{C}\\]/u.test(c)||!URL.canParse(c))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const u=new URL(c);if(u.protocol!=="https:"&&u.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(c))throw new Error("mu\
st not contain a user name or password");if(u.protocol==="http:"&&!P(u.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+=
"/"),u}function P(s){return s==="localhost"||s==="[::1]"||(0,S.isIPv4)(s)&&s.startsWith("127.")}function B(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function I(...s){return s.find(c=>typeof c=="str\
ing"&&c.length<=W&&B(c))}function U(s){try{return decodeURIComponent(s)}catch{return s}}function R(){for(const s of["https_proxy","HTTPS_PROXY"]){const c=process.env[s]?.trim();c!==void 0&&(process.env[s]=
c===""||c.includes("://")?c:`http://${c}`)}for(const s of["no_proxy","NO_PROXY"]){const c=process.env[s];c!==void 0&&(process.env[s]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function b(s,c){const u=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,j.H)(s)||/^https?:/i.test(u)&&(0,j.s)(s))return;throw(0,N.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,ae,t)=>{t.d(ae,{ET:()=>g,J9:()=>u,Y7:()=>c,tN:()=>d});var S=t(7067),j=t(4708),N=t(8522),W=t(6671),K=t(2975),P=t(
706),B=t(1858),I=t(7596);const U=3e4,R=65536,b=new Set([301,302,303,307,308]),s="export-workflow-action";function c(){(0,I.hk)();const y=()=>new W.Qq(s,[],{keepAlive:!0});return{kept:{http:y(),https:y()},
proven:new Set}}function u(y){return{type:"application/json",bytes:Buffer.from(JSON.stringify(y))}}async function d({kept:y,proven:E},T,f){const{label:O,method:r,url:a,headers:D,body:$,maxBytes:_,idleMs:V=U}=T;
(0,I.d4)(a,O);const te=a.protocol==="https:"?"https":"http",ie=$?new W.Qq(s):y[te],fe=new AbortController,se=AbortSignal.any([f,fe.signal]);let[le,M]=[!1,"no response"];const A=setTimeout(()=>{const i={
retryable:!0,maybeProcessed:le};fe.abort((0,B.Dx)(O,`${M} within ${V/1e3} s`,B.$_,i))},V);let J;try{J={http:S,https:j}[te].request({method:r,host:a.hostname.replace(/^\[|\]$/g,""),port:a.port,path:a.pathname+
a.search,headers:{...D,...$&&{"content-type":$.type,"content-length":$.bytes.length},"accept-encoding":"identity","user-agent":s},...a.username+a.password!==""&&{auth:`${(0,I.D4)(a.username)}:${(0,I.D4)(
a.password)}`},agent:ie.getAgent(a.href),signal:se});const i=m(J,O,()=>{le=!0});l(J,$?.bytes??Buffer.alloc(0),()=>A.refresh());const v=await(0,K.Mu)(se,i);E.add(a.origin),M="no data";const z=[];let w=_;
for await(const H of v){if(A.refresh(),w-=H.length,w<0)throw h(O,_);z.push(H)}const L=o(Buffer.concat(z),v.headers["content-encoding"],O,_);return{status:v.statusCode??0,headers:v.headers,bytes:L}}catch(i){
throw J?.destroy(),se.throwIfAborted(),(0,B.Ur)(i,O,le,E.has(a.origin))}finally{clearTimeout(A),$&&J?.destroy()}}function m(y,E,T){return new Promise((f,O)=>{y.once("socket",a=>{y.reusedSocket?T():a.once(
y.protocol==="https:"?"secureConnect":"connect",T)});const r=a=>{a.socket.destroy();const D={retryable:!0,maybeProcessed:!0};O((0,B.Dx)(E,"the server switched protocols (101)",B.$_,D))};y.once("upgrad\
e",r),y.once("response",a=>a.statusCode===101?r(a):f(a)),y.on("error",O)})}function l(y,E,T){E.length===0?y.end():y.write(E.subarray(0,R),f=>{T(),f||l(y,E.subarray(R),T)})}const x=new Set(["gzip","x-g\
zip","deflate"]);function o(y,E="",T,f){const O=E.toLowerCase().split(/[\s,]+/);try{return O.reduceRight((r,a)=>{const D=a==="br"?N.brotliDecompressSync:x.has(a)?N.unzipSync:void 0;return D&&r.length>
0?D(r,{maxOutputLength:f}):r},y)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?h(T,f):r}}function h(y,E){const T=`the response is larger than ${(0,P.Xe)(E)}, the limit`;return(0,B.ue)(y,T,"Check host\
.",{maybeProcessed:!0})}function g({status:y,headers:E},T,f){if(!b.has(y)||E.location===void 0)return;const O=E.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.canParse(O,
T.href))return new URL(O,T.href);throw(0,B.ue)(f,`the platform redirects (${y}) to an address that can't be read`,"Check host.")}}),6006:((q,ae,t)=>{t.d(ae,{SO:()=>s,cd:()=>R,qt:()=>o});var S=t(7279),
j=t(2975),N=t(706),W=t(2227),K=t(7596),P=t(2053),B=t(6294);const I=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];
function U(E){return I.find(([,T])=>T.test(E))?.[0]??"unknown"}function R({fields:E,message:T,redact:f}){const O=(0,B.Gv)(E.response)?E.response:{},r=[O.downloadUrl,O.downloadURL,E.downloadUrl,E.downloadURL];
return{dockStatusId:(0,K.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,K.wh)(E.workflowId,E.toolId),exportJobId:(0,K.wh)(E.exportJobId),status:b(E.status,f),downloadUrl:r.map(a=>typeof a==
"string"?a.trim():"").find(a=>a!==""),refused:E.success===!1,message:T}}function b(E,T){const f=typeof E=="string"||typeof E=="number"?String(E).trim():"",O=f.toUpperCase().replace(/[\s-]+/g,"_");return U(
O)==="unknown"?T(f,40).toUpperCase():O}async function s(E,T,f=()=>!0){const O=`dock-status/${T}`;return R(await(0,W.px)(E,{label:"Dock status",method:"GET",path:O,isTransient:f}))}const c="the-job-on-\
the-platform",u=50,d=294,m=6.12,l=2e3;function x(E,T){const f=Math.max(d,E/m);return E<P.k?f:Math.max(l,Math.min(T,f))}async function o(E,T,f){const{log:O,signal:r}=E,a=performance.now(),D=h(E,a);let $=T,
_;for(let V=0;;V++){f.onStatus($),D($);const te=U($.status);if(te==="failed"||te==="succeeded"&&$.refused){const fe=`The job ${$.status==="FAILED"?"failed":`ended as ${$.status}`} on the platform`,se=`${$.
message??"it gave no reason"} (dock status ${T.dockStatusId})`;throw new S.HR({what:fe,why:se,advice:f.advice,topic:c})}if(te==="succeeded")return $.status!=="SUCCESS"&&O.warning(`The platform reports\
 ${$.status}, which is treated as SUCCESS.`),$;const ie=performance.now();_=te==="unknown"&&$.refused?_??ie:void 0;try{if(_!==void 0&&ie-_>=W.xR){const se=`The platform refused to report the job's sta\
tus for ${(0,N.zK)(W.xR)}`;throw new S.HR({what:se,topic:c})}await(0,j.yy)(V===0?u:x(ie-a,f.longestWaitMs),r);const fe=({status:se=404})=>V>0||se===404;$=await s(E,T.dockStatusId,fe)}catch(fe){throw y(
fe,T,$)}}}function h({log:E},T){let f,O=T;return r=>{const a=performance.now(),D=(0,N.zK)(a-T),$=r.status!==f,_=a-O>=P.k;($||_)&&(O=a),$&&f!==void 0?E.info(`${r.status||"No status"} after ${D}`):_&&E.
info(`Still ${r.status||"without a status"} after ${D}`),$&&U(r.status)==="unknown"&&E.warning(`The platform reports an unknown status (${g(r)}). The action keeps waiting.`),f=r.status}}function g({status:E,
message:T}){return`${E||"none"}${T===void 0?"":`, "${T}"`}`}function y(E,{dockStatusId:T},f){const O=U(f.status)==="unknown"||f.message!==void 0?`, last status ${g(f)}`:"",r=`The job may still be runn\
ing on the platform: dock status ${T}${O}.`,a=(0,S.h_)(E);return a.with({advice:`${a.advice} ${r}`.trim(),cause:E})}}),2053:((q,ae,t)=>{t.d(ae,{k:()=>K,q:()=>R});var S=t(7279),j=t(2975),N=t(1858);const W=30,
K=6e4,P=500,B=16e3,I=.95,U=20;class R{#t=new Map;#e=0;#n=0;#o=0;async run(s,c,u,d){const m=await this.#r(s,c,u),l=()=>m>this.#o;try{const x=await d();return l()&&(this.#n=this.#n<U?0:this.#n*I),x}catch(x){
if(!(x instanceof S.HR&&x.status===j.kU))throw x;const o=performance.now();throw l()&&(this.#n=Math.min(B,Math.max(P,this.#n*2)),this.#o=o),this.#e=Math.max(this.#e,o+(x.retryAfterMs||2*this.#n)),x.with(
{retryAfterMs:this.#e-o})}}async#r(s,c,{signal:u,endsAt:d}){const m=c!==void 0&&this.#t.get(c)||[];for(c!==void 0&&this.#t.set(c,m);;){if(u.throwIfAborted(),this.#e>=d)throw(0,N.ue)(s,"the platform as\
ked for a pause that exceeds the timeout",N.$_);const l=performance.now(),x=m.at(-W)??Number.NEGATIVE_INFINITY,o=Math.max(this.#e,x+K);if(o<=l)return this.#e=l+this.#n,m.push(l),l;await(0,j.yy)(o-l,u)}}}}),
6294:((q,ae,t)=>{t.d(ae,{Gv:()=>K,LO:()=>N,Te:()=>W,ik:()=>R,wv:()=>j});var S=t(1858);function j(b,s,c){const u=I(b,0);return{fields:b,label:s,redact:c,message:u&&c(u)||void 0}}function N({label:b,message:s},c,u){
return(0,S.ue)(b,`the platform answered without a ${c}${W(s)}`,u)}function W(b){return b===void 0?"":` (${b})`}function K(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}const P=["errors","e\
rror","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],B=4;function I(b,s){if(typeof b=="string")return b.trim()||void 0;if(!(s>B)){
if(Array.isArray(b))return I(b[0],s+1);if(K(b))for(const c of P){const u=I(b[c],s+1);if(u!==void 0){const{code:d}=b;return typeof d=="number"||typeof d=="string"?`${u}, code ${d}`:u}}}}const U="Settin\
gs \u2192 Security & Control \u2192 API Scopes";function R(b,s,{message:c="",isPage:u,hasWorked:d}){if((0,S.dg)(s))return S.$_;if(s===404)return"Check host, the IDs, and that the key's account can see\
 the workflow.";if(s===409&&b.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(s===409||s===423)return"Another job may be changing the workflow. Check it in A\
I for Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)return b.isTransient?S.$_:"Check the inputs.";if(u)return"A gateway or firewall in front of the p\
latform may have refused it. Check host, and that the runner may reach it.";if(d)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const m=b.scope===
void 0?"another scope":`the scope "${b.scope}"`;if(s===403)return`The key needs ${m}. Add it under ${U}.`;const l=/scope/i.test(c)?` The key also needs ${m}.`:"";return`The platform does not know the \
key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${l}`}}),3349:((q,ae,t)=>{t.d(ae,{EH:()=>b,Nq:()=>R,kZ:()=>c,s8:()=>s});var S=t(
7279),j=t(2975),N=t(2227),W=t(5645),K=t(5805),P=t(6006),B=t(6294);const I=["workflows","workflow","tools"];async function U(u,d){const{collections:m}=u.platform;let l;for(const x of new Set([...m.values(),
...I])){const o=d(x),{label:h,idempotent:g=!0}=o,y=m.get(h);if(!(y&&y!==x))try{const E=await(0,N.px)(u,o);m.set(h,x);const T=(0,P.cd)(E),{dockStatusId:f}=T;if(f!==void 0)return{...T,dockStatusId:f};throw(0,B.
LO)(E,"dock status ID",g?"Check host and the IDs.":N.HB)}catch(E){if(E instanceof S.HR&&E.busy&&m.set(h,x),!(E instanceof S.HR&&E.status===404))throw E;l??=E}}throw l}async function R(u,{workflowId:d,
flowId:m}){return await U(u,l=>({label:"Export",method:"POST",path:`${l}/${d}/export?flowId=${m}`,scope:"Export workflow"}))}async function b(u,d,m){const l=m.downloadUrl??d.downloadUrl??(await(0,P.SO)(
u,d.dockStatusId)).downloadUrl;if(l!==void 0)return(0,W.I)(l,u);const x=`the platform reports ${m.status} but names no download URL`;throw new S.HR({what:"Export",why:x,advice:"Re-run the job.",topic:"\
the-job-on-the-platform"})}async function s(u,d,{app:m,flow:l,env:x}){const o="workflowName"in d,h=g=>g==="tools"?"tool":"workflow";return await U(u,g=>({label:"Import",method:"POST",path:o?`${g}/impo\
rt`:`${g}/${d.workflowId}/import`,body:(0,K.J9)({[`${h(g)}DataFileId`]:m,flowDataFileId:l,envVariablesFileId:x,...o&&{[`${h(g)}Name`]:d.workflowName}}),idempotent:!1,isCreation:o,scope:"Import workflo\
w"}))}async function c(u,d){const m=l=>({label:"Deploy",method:"POST",path:`${l}/${d}/deploy`,body:(0,K.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,j.L5)(u,()=>U(u,m),{untilFree:!0})}}),
2597:((q,ae,t)=>{t.d(ae,{g:()=>M,L:()=>se});var S=t(6760),j=t(3e3),N=t(9462),W=t(3349),K=t(706),P=t(2227),B=t(7596),I=t(5805),U=t(6294);const R=25e6,b=1e7,s="bulkImport",c="Re-run the job.";async function u(i,{
name:v,bytes:z}){const w=`Upload of ${v}`,L=(G,ee)=>(0,P.px)(i,{label:w,method:"POST",path:G,body:ee,scope:"Import workflow"});let H;if(z.length<R)H=await L("files",await d("fileContext",s,{name:v,bytes:z}));else{
const G=Math.ceil(z.length/b),ee={totalChunks:G,fileExtension:"json",fileName:v,fileSize:z.length},ne=await L("files/session/start",(0,I.J9)({fileContext:s,...ee})),he=(0,B.wh)(ne.fields.sessionId);if(he===
void 0)throw(0,U.LO)(ne,"session ID",c);for(let ue=0;ue<G;ue++){const Ee=z.subarray(ue*b,(ue+1)*b);await L(`files/session/${he}`,await d("chunkNumber",String(ue),{name:v,bytes:Ee}))}H=await L(`files/s\
ession/${he}/complete`)}const{fileId:Q}=H.fields;if(typeof Q!="string"||Q==="")throw(0,U.LO)(H,"file ID",c);return i.log.info(`Uploaded ${v}: ${(0,K.Xe)(z.length)}`),Q}async function d(i,v,{name:z,bytes:w}){
const L=new FormData;L.set(i,v),L.set("file",new Blob([w],{type:"application/json"}),z);const H=new Response(L);return{type:H.headers.get("content-type")??"",bytes:Buffer.from(await H.arrayBuffer())}}
var m=t(2975),l=t(6779);const x="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",o="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function h(i,v,{source:z,target:w,definitions:{app:L,flow:H,env:Q},whenBusy:G="retry",timeoutMs:ee,longestWaitMs:ne}){const he="workflowI\
d"in w?w.workflowId:void 0,ue="workflowId"in w?`workflow ${w.workflowId}`:`a new workflow, ${w.workflowName}`;return i.log.info(`Importing ${(0,K.OX)(z)} into ${ue}, at ${v.url.href}`),await(0,N.N)({...i,
platform:v},(0,N.R)(ee,"No import"),async Ee=>{const be={app:await u(Ee,L),flow:await u(Ee,H),env:Q&&await u(Ee,Q)},Te=G==="retry",ve=await(0,m.L5)(Ee,()=>(0,W.s8)(Ee,w,be),{untilFree:Te}),{outputs:ge}=await(0,l.
Bv)(Ee,ve,{title:"Import job",longestWaitMs:ne,advice:x,idsIn:({workflowId:Ie=he})=>({...Ie!==void 0&&{"workflow-id":he??Ie}})});return ge})}async function g(i,v,{workflowId:z,timeoutMs:w,longestWaitMs:L}){
return i.log.info(`Deploying workflow ${z}, at ${v.url.href}`),await(0,N.N)({...i,platform:v},(0,N.R)(w,"No deployment"),async H=>{const{outputs:Q}=await(0,l.Bv)(H,await(0,W.kZ)(H,z),{title:"Deploy jo\
b",longestWaitMs:L,advice:o,idsIn:()=>({"workflow-id":z})});return Q})}var y=t(2697),E=t(9630),T=t(532),f=t(7279),O=t(6191),r=t(7487),a=t(8920),D=t(9870),$=t(3657),_=t(4264),V=t(6224),te=t(7833);const ie="\
import-deploy-and-promote",fe="Make and approve a new plan.";async function se(i,v,z){const{approved:w,upload:L,deploy:H,ignore:Q}=i.inputs,G=z.workflows.map(({outcome:he})=>he==="unchanged"?"finish":
"import"),{differences:ee,actions:ne}=w?(0,_.Gy)(w,z):{differences:[],actions:G};if(ee.length>0){const he="The approved plan doesn't hold any more, so this attempt changed nothing";throw new f.HR({what:he,
why:ee.join("; "),advice:fe,topic:ie})}try{const ue=(0,r.Tm)()>1&&L!==void 0&&ne.includes("finish")?await(0,O.wn)(i):[];for(const[Ee,be]of v.entries()){if(be.action=ne[Ee],be.action!=="finish")continue;
const Te=ve=>!w||(0,_.cM)(w,Ee,(0,E.ol)(ve,Q));be.backup=await le(i,ue,be.candidate.name,Te),(!H||!(w||be.backup))&&(be.action="leave")}}catch(he){i.signal.throwIfAborted();const ue="Can't look for th\
e backups of the earlier attempts, so this attempt changed nothing",Te=` What an earlier attempt imported can also be deployed with the deploy action: ${v.filter((ge,Ie)=>ne[Ie]==="finish").map(({candidate:ge,
plan:Ie})=>`${ge.name} (${Ie.target})`).join(", ")}.`,ve=`Use "Re-run failed jobs".${H?Te:""}`;throw new f.HR({what:ue,why:(0,f.gJ)(he),advice:ve,topic:ie},{cause:he})}}async function le(i,v,z,w){const L=`${z}\
-before-`,H=G=>Number(/^(\d+)(-\d+)?\.zip$/.exec(G)?.[1]),Q=v.filter(({name:G})=>G.startsWith(L)&&H(G.slice(L.length))<(0,r.Tm)());for(const{id:G,name:ee}of Q.sort((ne,he)=>he.id-ne.id)){const ne=(0,a.
mu)(await(0,$.ue)(await(0,O.R9)(i,G),i.signal));if(w((0,V.YR)(ne)))return{id:G,name:ee,holdsVariables:ne.env!==void 0}}}async function M(i,v){const{platform:z,inputs:w}=i,{path:L,target:H,definitions:Q,
name:G}=v.candidate;if(v.action==="leave"){i.log.info("Neither imported nor deployed"),v.begun="nothing";return}let ee=w.candidates.length>1?void 0:v.plan;v.begun="import";try{const ne=async()=>{const ue=ee??
await(0,V.Cs)(i,v.candidate);if(ee=void 0,!(0,V.cS)(v.plan,ue)){const be=`The target of ${G} has changed since this step compared it, so it was left as it is`;throw new f.HR({what:be,advice:fe,topic:ie})}
if(v.action==="finish")return;ue.state&&(v.backup=await A(i,v,ue.state));const Ee={...w,source:L,target:H,definitions:Q,whenBusy:"throw"};v.job=await h(i,z,Ee),v.imported=!0};if(await(0,m.L5)({...i,endsAt:performance.
now()+w.timeoutMs},ne,{untilFree:!0}),!w.deploy)return;v.begun="deploy";const he=(0,te.wZ)(v);if(he===void 0){const ue="Look for it in AI for Process, and deploy it there.";throw new f.HR({what:"the p\
latform didn't name the new workflow's ID",advice:ue})}v.job=await g(i,z,{...w,workflowId:he}),v.deployed=!0}catch(ne){const he=(0,f.iT)(ne);v.job={...v.job,...(0,l.Zw)(he)},v.error=J(he,v,(0,y.Sm)(w.
host))}}async function A(i,{candidate:v,plan:z},w){const{upload:L,artifactEnvVariables:H,host:Q}=i.inputs,G=`${v.name}-before-${(0,r.Tm)()}`,ee=w.package.files.has(D.Km),ne=`Backup of workflow ${z.target}\
 at ${(0,y.Sm)(Q)}`,he=await(0,r.Pd)("workflow-backup-");for(let ue=1;;ue++){const Ee=(0,S.join)(he,`${G}${ue===1?"":`-${ue}`}.zip`);if(await(0,T.lo)(Ee,w.bytes),!L)return i.log.info(`${ne}: ${Ee}, on\
 this runner only`),{name:Ee,holdsVariables:ee};try{const be=await(0,j.mJ)(i,{...w,path:Ee},{upload:L,artifactEnvVariables:H});return i.log.info(`${ne}: ${be.name}, ${be.url}`),{name:be.name,id:be.id,
holdsVariables:ee&&H}}catch(be){if(!(be instanceof O.B6))throw be}}}function J(i,v,z){const{candidate:w,begun:L,imported:H,backup:Q}=v,G=(0,f.h_)(i),ee=(0,te.wZ)(v),[ne,he]=["workflowName"in w.target,
L==="deploy"],ue=`deploy workflow ${ee} with the deploy action`,Ee=ne?he?ue:"start a new run":'use "Re-run failed jobs"',be=`${w.name} ${H?"was imported":"was already imported"}${ee?` into workflow ${ee}`:
""} but not deployed: `,Te=[G.advice.replace(/(r)e-run the job/gi,(ve,ge)=>ge==="r"?Ee:Ee[0]?.toUpperCase()+Ee.slice(1)),he&&!ne?`Or ${ue}.`:"",ne&&ee?`The new workflow's ID is ${ee}.`:"",Q?`The packa\
ge that ${z} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return G.with({what:(he?be:"")+G.what,advice:Te.filter(Boolean).join(" ")})}}),161:((q,ae,t)=>{t.d(ae,{K:()=>se});var S=t(3024),
j=t(6760),N=t(3e3),W=t(819),K=t(7279),P=t(6584);class B{#t=[];#e;constructor(){const v=W.V4("api-key");v!==""&&W.Pq(v)}text(v){return W.V4(v)}lines(v){return W.V4(v,{trimWhitespace:!1})}optional(v,z){
const w=this.text(v);return w===""?void 0:this.parse(v,w,z)}parse(v,z,w){try{return w(z)}catch(L){this.refuse(v,(0,K.gJ)(L),(0,K.h_)(L).topic);return}}required(v,z,w="is required"){return this.text(v)===
""&&this.refuse(v,w),this.optional(v,z)}notEmpty(v,z,w){if(process.env[`INPUT_${v.toUpperCase()}`]?.trim()===""){const L=`Where an event has no inputs, write \`\${{ inputs.${v} || ${w} }}\``;this.refuse(
v,`is empty. Is the name in the expression right?${w===void 0?"":` ${L}`}`)}return this.optional(v,z)}boolean(v,z){return this.notEmpty(v,P.yG,z?void 0:"false")??z}refuse(v,z,w="before-anything-is-sen\
t"){this.#e??=w,this.#t.push(`${v} ${z.replace(/(?<=[a-z])\.$/,"")}`)}check(v){if(v!==void 0&&this.#t.length===0)return v;throw new K.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function I(i){
const v=i.required("host",P.or),w=i.required("api-key",P.Do,"is required. The secret isn't set, or this job can't read it"),L=(i.optional("timeout-minutes",(0,P.$J)(1440))??30)*6e4,H=(i.optional("poll\
-interval-seconds",(0,P.$J)(3600))??10)*1e3,Q=i.boolean("summary",!0);return v&&w?{host:v,apiKey:w,timeoutMs:L,longestWaitMs:H,summary:Q}:void 0}var U=t(8920),R=t(7598),b=t(1455),s=t(532),c=t(706),u=t(
5806),d=t(9870);function m(i,v){return new K.HR({what:i,advice:v,topic:"unpacking"})}function l(i,v){for(const{index:z}of`${v}/`.matchAll(/\//g)){const w=v.slice(0,z),L=(0,S.lstatSync)((0,j.join)(i,w),
{throwIfNoEntry:!1});if(L?.isSymbolicLink())throw m(`${(0,c.TL)(w)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(w===v&&L?.isFile())return L;if(!L?.isDirectory())break}}async function x(i){
return(await(0,b.readdir)(i,{withFileTypes:!0})).map(z=>z.name+(z.isDirectory()?"/":""))}async function o(i,v){const z=[],w=[""];for(const L of w){v.throwIfAborted();for(const H of await x((0,j.join)(
i,L))){if((0,u.jq)(H.replace("/","")))continue;if((H.endsWith("/")?w:z).push(L+H),z.length+w.length>d.BE)throw new Error("more than 10,000 files are in it")}}return z}async function h(i){if(!l(i,u.gv))
return;const v=await(0,b.readFile)((0,j.join)(i,u.gv),"utf8");try{const{unpackedFiles:z}=JSON.parse(v),w=z.every(L=>(0,u.x5)(L)===void 0);return{text:v,paths:w?new Set(z):void 0}}catch{return{text:v,paths:void 0}}}
async function g(i,v){const z=new Set(v.map(caseFold));return(await x(i).catch(()=>[])).filter(H=>H.endsWith("/")).map(H=>H.slice(0,-1)).filter(H=>!z.has(caseFold(H))).filter(H=>existsSync(join(i,H,RECORD))).
sort()}function y(i){return`${JSON.stringify({unpackedFiles:[...new Set(i)].sort()},null,2)}
`}var E=t(3657);async function T(i,v){try{const z=await(0,b.stat)(i);if(z.isDirectory())return await D(i,v);if(z.size>d.zx)throw new Error("it is larger than 256 MiB, the limit");const w=await(0,b.readFile)(
i);return{...await(0,E.ue)(w,v),sha256:(0,R.createHash)("sha256").update(w).digest("hex")}}catch(z){throw a(z,i,v)}}async function f(i,v){const z=()=>T(i,v);try{const w=statSync(i,{throwIfNoEntry:!1});
if(w===void 0)return{kind:"missing"};const L=w.isDirectory()?await O(i,v):new Map,[H,...Q]=[...L.values()].flat();return H===void 0?{kind:"single",read:z}:{kind:"several",names:[...L.keys()].sort(),async read(G){
const[ee,ne]=L.get(G)??[];if(ee&&ne)throw new Error(`is there twice, as ${quoted(ee.name)} and as ${quoted(ne.name)}. Remove one of them`);if(ee?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await T(join(i,ee?.name??G),v)},...Q.length===0&&H.isDirectory()&&{readSingle:z}}}catch(w){throw a(w,i,v)}}async function O(i,v){const z=new Map,w=await readdir(i,{withFileTypes:!0});
if(isWorkflow(w.filter(L=>!L.isDirectory()).map(({name:L})=>L)))return z;for(const L of w){if(v.throwIfAborted(),L.name.startsWith(".")||!await r(join(i,L.name),v))continue;const H=L.isDirectory()?L.name:
L.name.replace(/\.zip$/i,"");z.set(H,[...z.get(H)??[],L])}return z}async function r(i,v){const z=await stat(i).catch(()=>{});if(z?.isDirectory())return isWorkflow(await $(i));if(!z?.isFile()||!/\.zip$/i.
test(i))return!1;try{return isWorkflow([...(await T(i,v)).files.keys()])}catch{return v.throwIfAborted(),!0}}function a(i,v,z){if(z.aborted)return z.reason;if(i instanceof E.Ao){const H=`${i.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(H,{cause:i})}const L=(0,s.Mi)(i)&&i.code==="ENOENT"&&i.path===v?`doesn't exist: ${(0,c.MW)(v)}`:`can'\
t be read: ${(0,s.Uc)(i)}`;return new Error(L,{cause:i})}async function D(i,v){const z=(0,j.join)(i,(0,d.wg)(await $(i))),w=await h(z);if(w&&!w.paths)throw new Error(`${u.gv} isn't as this action writ\
es it`);const L=w?.paths?new Set([...d.LX,...w.paths]):await o(z,v),H=new Map;let Q=d.zx;for(const G of L){v.throwIfAborted();const ee=l(z,G);if(ee!==void 0){if(Q-=ee.size,Q<0)throw new Error("its fil\
es take more than 256 MiB, the limit");H.set(G,await(0,b.readFile)((0,j.join)(z,G)))}}if(H.size===0)throw new Error("no files are in it");return(0,d.jz)("folder",H)}async function $(i){const v=await x(
i),w=v.filter(L=>L.endsWith("/")&&!L.startsWith(".")).map(async L=>(await x((0,j.join)(i,L))).map(H=>L+H));return[...v,...(await Promise.all(w)).flat()]}async function _(i,{path:v,variables:z,sha256:w,
needsVariables:L,of:H=""},Q){const G=(Ee,be)=>i.refuse(Ee+H,be,"import-deploy-and-promote"),ee=Ee=>be=>{Q.throwIfAborted(),G(Ee,(0,K.gJ)(be))},ne=z?await(0,U.Ch)(z,Q).catch(ee("env-variables")):void 0,
ue=await(async()=>{const{sha256:Ee,...be}=await T(v,Q),Te=(0,U.mu)(be,ne);return{path:v,package:be,sha256:Ee,definitions:Te,variablesFile:z&&(0,j.basename)(z)}})().catch(ee("package"));if(ue&&w!==void 0&&
ue.sha256!==w){const Ee=`is not the digest of the package, which is ${ue.sha256}`;G("package-sha256",ue.sha256?Ee:"is only for a package that is a .zip")}return ue&&L&&z===void 0&&!ue.definitions.env&&
G("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ue}var V=t(682),te=t(2899),ie=t(7487),fe=t(4264);async function se(i){const v=new B,z=v.boolean(
"plan",!1),w=z?void 0:le(v),L=M(v,z),H=await A(v,L,i),Q=I(v),G=(0,N.WZ)(v,!1),ee=v.boolean("deploy",!0),ne=v.optional("ignore",te.wo)??te.K$,{fromList:he}=L;return{...v.check(Q),...G,candidates:H,fromList:he,
isPlan:z,approved:w,deploy:ee,ignore:ne}}function le(i){const v=i.text("approved-plan");return v===""&&i.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan faile\
d, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),v==="none"?void 0:i.optional("approved-plan",fe.ud)}function M(i,v){
if(i.text("workflow-name")===""){const{targets:L,fromList:H}=(0,V.R)(i,"workflow-"),Q=L.map(({workflowId:ne})=>ne),G=Q.find((ne,he)=>Q.indexOf(ne)<he),ee=i.text("workflows")===""?"workflows-file":"wor\
kflows";return G!==void 0&&i.refuse(ee,`has workflow-id ${G} twice`),{targets:L.map(({name:ne,...he})=>({name:ne,target:he})),fromList:H}}for(const L of["workflow-id","flow-id","workflows","workflows-\
file"])i.text(L)!==""&&i.refuse(L,"can't be combined with workflow-name");if(!v&&(0,ie.Tm)()>1){const L=`can't be applied in run attempt ${(0,ie.Tm)()}: an earlier attempt may have created the workflo\
w. Look for it in AI for Process. If it doesn't exist, start a new run`;i.refuse("workflow-name",L,"import-deploy-and-promote")}const z=i.optional("workflow-name",P.sU),w=i.optional("name",P.$q)??z;return w===
void 0||z===void 0?{targets:[],fromList:!1}:{targets:[{name:w,target:{workflowName:z}}],fromList:!1}}async function A(i,{targets:v,fromList:z},w){const L=i.required("package",P.EO),H=i.notEmpty("packa\
ge-sha256",P.tz,"'any'");z&&H!==void 0&&i.refuse("package-sha256","is only for a single package");const Q=ne=>ne==="package"?ne:(0,P.EO)(ne),G=i.notEmpty("env-variables",Q,"'package'");if(L===void 0)return[];
const ee=[];for(const{name:ne,target:he}of v){const ue=z?` of ${ne}`:"",Ee=z?i.parse(`package${ue}`,ne,me=>J(L,me)):L,be=G&&z?(0,j.join)(G,`${ne}.json`):G,Te=G==="package"?void 0:be,ve="workflowId"in he&&
G==="package",Ie=Ee&&await _(i,{path:Ee,...{variables:Te,sha256:z?void 0:H,needsVariables:ve,of:ue}},w);Ie&&ee.push({name:ne,target:he,...Ie})}return ee}function J(i,v){const z=(0,j.join)(i,`${v}.zip`),
[w=z,L]=[(0,j.join)(i,v),z].filter(H=>(0,S.existsSync)(H));if(L){const H=`as ${(0,P.bY)(`${v}.zip`)} and as ${(0,P.bY)(`${v}/`)}`;throw new Error(`is there twice, ${H}. Remove one of them`)}if((0,S.existsSync)(
w)&&(0,S.lstatSync)(w).isSymbolicLink())throw new Error("is a link, which isn't followed");return w}}),6325:((q,ae,t)=>{t.a(q,async(S,j)=>{try{let h=function({rows:g}){for(const{candidate:y}of(0,l.p1)(
g)){const{name:E,target:T}=y,f="workflowId"in T?`workflow-id ${T.workflowId}, flow-id ${T.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${E}, which doesn't mean that it is deployed. If an earlier\
 attempt may have stopped before its deployment, deploy it with the deploy action (${f}).`)}};var N=t(3e3),W=t(6779),K=t(3018),P=t(682),B=t(7279),I=t(8725),U=t(7487),R=t(1519),b=t(2227),s=t(2597),c=t(
161),u=t(1415),d=t(4264),m=t(6224),l=t(7833);const x=4;await(0,U.eF)(async g=>{(0,U.n0)({promotions:[]});const y=await(0,c.K)(g),E=await o(y,g);await(0,l.A2)(E,y);const T=(0,l.jb)(E.rows),f=await(0,K.
S3)(T);y.summary&&await(0,u.c)(E,y,f),(0,K.$0)(T),(0,U.Tm)()>1&&y.deploy&&h(E);const O=(0,l.c2)(E,y);if(O)throw O;y.isPlan&&(0,I.lm)((0,u.o)(E.rows,y))});async function o(g,y){const{candidates:E,fromList:T,
approved:f,host:O,ignore:r,deploy:a,upload:D,artifactEnvVariables:$}=g,_=E.flatMap(({definitions:{env:w}})=>w?(0,R.aC)(w.bytes):[]),V=(0,b.Ng)(O,g.apiKey,{secrets:_,known:E.map(({name:w})=>w)}),te=(0,I.
t1)(),fe={log:te,publish:w=>(0,U.n0)((0,l.WZ)(w)),signal:y,endsAt:Number.POSITIVE_INFINITY,platform:V,inputs:g},se=({name:w})=>T?{...fe,log:(0,I.t1)(`[${w}] `),publish:()=>{}}:fe;let le;const M=await(0,P.
H)(E,x,async w=>{try{if(le)throw new B.HR({what:"Not tried: another target failed for a cause that is the same for all"});const L=await(0,m.Cs)(se(w),w);return{candidate:w,plan:L,job:L.state?.job??{}}}catch(L){
const H=(0,B.iT)(L);return H instanceof B.HR&&H.affectsAll&&(le??=H),{candidate:w,error:H,job:(0,W.Zw)(H)}}}),A=(0,l.sb)(M);if(A.length<M.length)return{rows:M};const i={options:{host:O.href,ignore:[...r.
lines].sort().join(`
`),deploy:a,"upload-artifact":D!==void 0,"artifact-env-variables":$},workflows:A.map(({plan:w})=>w)},v=(0,d.Rd)(i,f?.salt);if(g.isPlan)return{rows:M,digest:v};const z=await(0,s.L)(fe,A,i).then(()=>{},
B.iT);if(z)return{rows:M,digest:v,refusal:z};f||te.info("Applied without an approved plan"),A.some(({plan:w,action:L})=>w.state&&L==="import")&&(0,N.j)(g,te);for(const w of A)if(await(0,s.g)(se(w.candidate),
w),w.error)break;return{rows:M,digest:v}}j()}catch(x){j(x)}},1)}),1415:((q,ae,t)=>{t.d(ae,{c:()=>m,o:()=>d});var S=t(6760),j=t(2697),N=t(3018),W=t(1124),K=t(2614),P=t(7487),B=t(4057),I=t(8132),U=t(8920),
R=t(706),b=t(7833);const s=f=>{const{name:O,version:r}=(0,U.Rc)(f)??{};return[O,r].filter(Boolean).join(" ")},c=f=>f.map(O=>(0,I.SS)(O)).join(", "),u=(...f)=>f.filter(Boolean).join(" ");function d(f,{
host:O}){return`Plan: ${(0,b.sb)(f).length-(0,b.p1)(f).length} of ${(0,R.hS)(f.length,"workflow")} will change at ${(0,j.Sm)(O)}`}async function m(f,O,r){const{rows:a,refusal:D,digest:$}=f,_=a.some(({
begun:fe})=>fe),V=O.isPlan&&$!==void 0,te=$&&(0,I.SS)($.slice(0,12)),ie=[_?y(a):x(a,O),(0,B.cj)((0,j.cZ)((0,b.dJ)(a))),D&&(0,B.il)((0,j.UX)(D),(0,P.VY)(D)),V&&h(a,O),(V||_)&&g((0,b.p1)(a)),..._?T(a,O):
[],V&&`Plan ${te}.`,O.approved&&te&&`${_?"Applied":"Approved"} plan ${te}.`,_&&!O.approved&&"Applied without an approved plan."].flatMap(fe=>fe||[]);(0,W.Hq)((0,b.jb)(a))&&ie.push((0,N.uu)(r,O.fromList,
ie,_?"What differed":"What changes")),await(0,B.Sy)(l(f,O,_),...ie)}function l({rows:f,refusal:O},r,a){const D=(0,j.Sm)(r.host),$=(0,b.dJ)(f).length,_=f.filter(({begun:ie,error:fe})=>ie&&ie!=="nothing"&&
!fe).length,V=`${_} of ${(0,R.hS)(f.length,"workflow")} promoted`;return[a&&$>0&&`Promotion to ${D} failed: ${V}`,a&&_===0&&`Nothing differs at ${D}: nothing was done`,a&&`${V} to ${D}`,$===0&&!O&&d(f,
r),r.isPlan&&`Plan for ${D} failed: ${$} of ${(0,R.hS)(f.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${D} failed: nothing was changed`}function x(f,{isPlan:O}){const r=f.map(
({candidate:a,plan:D})=>{const{name:$,target:_,path:V,sha256:te}=a,ie=te??D?.shown,fe=ie&&`${te?"sha256":"content"} ${ie.slice(0,12)}\u2026`,se=D?.state&&s(D.state.package),le="workflowName"in _?"a ne\
w workflow":_.workflowId;return[{words:$},{words:[s(a.package),(0,S.basename)(V),fe].filter(Boolean).join(", ")},{words:se?`${se} (${le})`:le},{words:D?o(D.changes):"\u274C Failed"}]});return(0,B.tp)(
["Workflow","Package","Target",O?"What will change":"What would change"],r)}function o({status:f,counts:O,files:r}){if(f==="unchanged")return"nothing: it stays";if(f==="changed")return(0,W.cq)(O);const D=r.
flatMap($=>$.kind==="json"?(0,K.I)($)?.size??[]:[]).find(({nodes:$})=>$>0);return D?`${(0,R.hS)(D.nodes,"node")}, ${(0,R.hS)(D.connections,"connection")}`:"everything: it is new"}function h(f,{deploy:O,
upload:r,artifactEnvVariables:a}){return(0,b.sb)(f).flatMap(({candidate:$,plan:{state:_,outcome:V,variables:te,added:ie,kept:fe,ignored:se}})=>{const le=(0,I.SS)($.name),M=(0,I.SS)(`${$.name}-before-<\
run attempt>.zip`),A=_?`The in-development version of ${le} is replaced${O?", then deployed":""}.`:`${le} is created${O?" and deployed":""}: there is nothing to back up.`,J=$.variablesFile?`variables \
of ${(0,I.SS)($.variablesFile)}`:"package's own variables",i=u(A,_&&r&&`A backup is kept first, as ${M}${a?"":", without environment variables"}.`,_&&!r&&"No backup is kept.",te.length>0&&`The import \
sends the ${J}.`,ie.length>0&&`Added: ${c(ie)}.`,fe.length>0&&`The target keeps its own value of ${c(fe)}.`,se.length>0&&`Ignored fields that differ, and that the import brings too: ${c(se)}.`);return V===
"changed"?`- ${i}`:[]}).join(`
`)}function g(f){const O=$=>f.filter(({plan:V})=>$(V).length>0).map(({candidate:V,plan:te})=>`${(0,I.SS)(V.name)} (${c($(te))})`).join(", "),r=c(f.map(({candidate:$})=>$.name)),[a,D]=[O($=>$.kept),O($=>$.
ignored)];return u(r&&`Nothing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",a&&`Variables that differ, and that an\
 import would keep: ${a}.`,D&&`Ignored fields that differ: ${D}.`)}function y(f){const O=f.map(r=>[{words:r.candidate.name},(0,b.wZ)(r)??{words:"a new workflow"},{words:E(r)},{words:r.imported&&r.plan?
o(r.plan.changes):""},r.backup?.name??""]);return(0,B.tp)(["Workflow","Target","Result","What changed","Backup"],O)}function E({begun:f,imported:O,deployed:r,backup:a,error:D}){return f?f==="nothing"?
a?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":D?f==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?O?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\
\u2705 Imported, not deployed":"\u23F8\uFE0F Not started"}function T(f,{host:O}){const r=f.flatMap(_=>{const{backup:V}=_;if(!V)return[];const te=V.id===void 0?"on this runner only":`artifact ${V.id}`,
ie=V.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,I.SS)(V.name)} (${te}) to workflow ${(0,I.SS)((0,b.wZ)(_)??"")}${ie}`]}),a=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??
"")}: ${r.join(", ")}.`,D="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",$=f.flatMap(_=>"workflowName"in _.candidate.target?(0,b.wZ)(_)??[]:
[]);return[r.length>0?`To roll back at ${(0,I.wh)((0,j.Sm)(O))}, ${a} ${D}`:"",...$.map(_=>`Workflow ${(0,I.SS)(_)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,ae,t)=>{t.d(ae,
{Gy:()=>R,Rd:()=>I,cM:()=>b,ud:()=>U});var S=t(7598),j=t(7487),N=t(706);const W="v1",[K,P]=[["name","target","package","variables"],["outcome","targetVariables","content"]],B=[...K,...P];function I(o,h=(0,S.
randomBytes)(12).toString("base64url")){const g=d(o,h),y=[W,h,l(o,h,g),...g.map(E=>E.join("~"))].join(".");return`${y}.${x([y],6)}`}function U(o){const[h="",g="",y="",...E]=o.split(".");if(/^v\d+$/.test(
h)&&h!==W)throw new Error(`is of another version of this action (format ${h.slice(1)}). Make and approve a new plan`);if(E.pop()!==x([o.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of\
 it is missing. Pass the output of the plan's step as it is");return{salt:g,seal:y,rows:E.map(T=>T.split("~"))}}function R({salt:o,seal:h,rows:g},y){const E=d(y,o),T=(a,D)=>a.filter(($,_)=>g[D]?.[_]!==
E[D]?.[_]),f=T(Object.keys(y.options),0),O=f.map(a=>s(a,y.options[a]));if(g.length!==E.length){const a=(0,N.hS)(g.length-1,"workflow");return{differences:[...O,`the plan is for ${a}, this step for ${E.
length-1}`],actions:[]}}const r=y.workflows.map((a,D)=>{const $=T(B,D+1),_=m(g[D+1]?.at(-1)??"",o,D);O.push(...c(a,$,_).map(fe=>`${a.name}: ${fe}`));const V=a.outcome==="changed",te=V!==$.includes("ou\
tcome");if(!$.includes("targetVariables")&&!$.includes("content"))return te?"import":"leave";const ie=[...f,...$].some(fe=>["host","ignore","name","target"].includes(fe));return V&&!ie&&O.push(u(a,$.includes(
"content"))),te?"finish":"leave"});return O.length===0&&h!==l(y,o,g)&&O.push("the plan's digest isn't as the plan wrote it"),{differences:O,actions:r}}function b({salt:o,rows:h},g,y){return h[g+1]?.includes(
x([o,g,"content",y],22))===!0}function s(o,h){return o==="host"?`the host isn't the approved one (now ${h})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${!h}, is ${h})`}function c({
target:o,shown:h,variables:g},y,E){if(y.includes("name"))return["the plan has another workflow in its place"];const T={target:`the target isn't the approved one (now ${o})`,package:`the package isn't \
the approved one (was ${E}\u2026, is ${h.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${g.join(", ")||"none"})`};return y.flatMap(f=>T[f]??[])}function u({name:o,
target:h,fields:g,targetVariables:y},E){const f=`differs from the package in ${g.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,O=`its environment variables differ${y.length>
0?` (now ${y.join(", ")})`:""}`,r=E&&g.length>0?f:O,a=`: look at the workflow, and if it is right, deploy it with the deploy action (${h})`,D=`If an earlier attempt imported the package, AI for Proces\
s may have changed it on import${(0,j.Tm)()>1?a:""}`;return`${o}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${D}`}function d({options:o,workflows:h},g){
const y=h.map((E,T)=>[...B.map(f=>x([g,T,f,E[f]],f==="content"?22:4)),m(E.shown,g,T)]);return[Object.entries(o).map(E=>x([g,...E],4)),...y]}function m(o,h,g){const y=(0,S.createHash)("sha256").update(
`${h} ${g}`).digest().readUIntBE(0,3);return(Number.parseInt(o.slice(0,6),16)^y).toString(16).padStart(6,"0")}function l({options:o,workflows:h},g,y){const E=h.map(T=>K.map(f=>T[f]));return x([g,"seal",
o,E,y],43)}function x(o,h){return(0,S.createHash)("sha256").update(JSON.stringify(o)).digest("base64url").slice(0,h)}}),6224:((q,ae,t)=>{t.d(ae,{Cs:()=>y,cS:()=>f,YR:()=>$});var S=t(6779),j=t(9630),N=t(
2899),W=t(5806),K=t(1519),P=t(1124),B=t(3436),I=t(2742),U=t(7856);const R=1024*1024;function b(se,le,{name:M,ignore:A}){const J=[se,le].filter(ne=>ne!==void 0),i=J.length===2&&J.some(c),v=[...new Set(
J.flatMap(({files:ne})=>[...ne.keys()]))].sort(),z=new Set(A.lines),w=new B.Ms(A,ne=>z.delete(ne)),L=v.flatMap(ne=>{const[he,ue]=[se?.files.get(ne),le?.files.get(ne)],Ee=he!==void 0&&ue!==void 0&&he.equals(
ue);if(i&&(0,W.dU)(ne)||Ee&&z.size===0)return[];const be=he&&(0,j.TA)(ne,he,w),Te=Ee?be:ue&&(0,j.TA)(ne,ue,w);return Ee||be!==void 0&&be.id===Te?.id?[]:[{name:ne,from:he,to:ue,base:be,head:Te}]}),H=d(
L,w),Q=ne=>A.lines.length===0&&H.some(he=>he.name===ne),G=H.length===0?[]:v.filter(ne=>!Q(ne)&&!(0,W.dU)(ne)),ee=se===void 0?"added":le===void 0?"removed":void 0;return{name:M,status:ee??(H.length>0?"\
changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,P.cz)(H.map(P.xS)),files:H,variablesCompared:!(i&&J.some(u)),secrets:[...new Set(J.flatMap(ne=>[...(0,K.x3)(ne),...s(ne,G)]))],
unusedIgnores:[...z]}}function s({files:se},le){return le.flatMap(M=>(0,U.Wr)((0,j.TA)(M,se.get(M)??Buffer.of(),new B.Ms(N.K$))))}function c({kind:se,files:le}){return se==="folder"&&![...le.keys()].some(
W.dU)}function u({files:se}){return[...se].some(([le,M])=>(0,W.dU)(le)&&(0,K.DF)(M)?.variables.length!==0)}function d(se,le){const M=se.flatMap(({name:J,base:i,head:v})=>i&&v&&!(0,W.dU)(J)?[{name:J,base:i,
head:v}]:[]),A=new Map((0,I.OD)(M,le).map((J,i)=>[M[i]?.name,J]));return se.map(J=>m(J,A.get(J.name)))}function m({name:se,from:le,to:M,base:A,head:J},i){const v=le===void 0?"added":M===void 0?"remove\
d":"modified",z={name:se,status:v,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(se))return{...z,kind:"variables",changes:x(A,J,v)};if(i||v!=="modified"&&(A??J))return{...z,kind:"\
json",base:A,head:J,...i};const[w,L]=[le&&l(le),M&&l(M)];return le&&w===void 0||M&&L===void 0?{...z,kind:"binary"}:{...z,kind:"text",text:{base:w,head:L}}}function l(se){return se.length<=R&&!se.includes(
0)?(0,j.b6)(se):void 0}function x(se,le,M){const[A,J]=[se,le].map(Q=>Q&&(0,K.DF)(Buffer.from((0,B.dj)(Q))));if(M==="modified"&&(A===void 0||A.container!==J?.container))return[{kind:"modified",path:[],
from:P.RG,to:P.RG}];const i=Q=>new Map(Q?.variables.map(({name:G,content:ee})=>[G,ee])),[v,z]=[i(A),i(J)],w=[],L=[...v.keys()].filter(Q=>z.has(Q)),H=[...z.keys()].filter(Q=>v.has(Q));L.some((Q,G)=>Q!==
H[G])&&w.push({kind:"reordered",path:[],moved:[]});for(const Q of[...new Set([...v.keys(),...z.keys()])].sort()){const G=[{type:"member",key:Q}];v.has(Q)?z.has(Q)?v.get(Q)!==z.get(Q)&&w.push({kind:"mo\
dified",path:G,from:P.RG,to:P.RG}):w.push({kind:"removed",path:G,value:P.RG}):w.push({kind:"added",path:G,value:P.RG})}return w}var o=t(7279),h=t(8920),g=t(9870);async function y(se,le){const{platform:M,
inputs:A}=se,{target:J}=le;if("workflowName"in J)return E(le,void 0,A.ignore);const i=await(0,S.X7)(se,M,{...A,...J});for(const v of(0,K.x3)(i.package))M.secrets.add(v);return E(le,i,A.ignore)}function E(se,le,M){
const{name:A,target:J,package:i,definitions:v,variablesFile:z}=se,w=le&&T(le.package),L=[w?.env?.bytes,i.files.get(g.Km)];z&&v.env&&_(A,v.env.bytes,L);const[H,Q]=[a(w?.env),a(v.env)],G=H&&Q&&new Map([
...Q,...H]),ee=w&&$(w,H,w.env),ne=$(v,w||v.env?G:void 0,v.env??w?.env),he=b(ee,ne,{name:A,ignore:M}),ue=O(he),Ee=O(b(ee,ne,{name:A,ignore:N.K$})),be=[...L,v.env?.bytes].flatMap(ve=>ve?(0,K.aC)(ve):[]),
Te=(0,j.ol)($(v),N.K$);return{state:le,changes:{...he,secrets:[...he.secrets,...be]},ignored:Ee.filter(ve=>!ue.includes(ve)),added:D(G).filter(ve=>!H?.has(ve)),kept:D(Q).filter(ve=>H?.has(ve)&&H.get(ve)!==
Q?.get(ve)),name:A,target:"workflowId"in J?`${J.workflowId} ${J.flowId}`:`new workflow ${J.workflowName}`,package:Te,variables:D(Q),shown:se.sha256??Te,outcome:he.status==="unchanged"?"unchanged":"cha\
nged",targetVariables:D(H),content:w?(0,j.ol)($(w),M):"",fields:ue}}function T(se){try{return(0,h.mu)(se)}catch(le){const M=`The target's package ${(0,o.gJ)(le)}`;throw new o.HR({what:M,advice:"Check \
the workflow in AI for Process.",topic:"the-package"},{cause:le})}}function f(se,le){return se.content===le.content&&se.targetVariables.join(`
`)===le.targetVariables.join(`
`)}function O({files:se}){const le=se.flatMap(({kind:M,name:A,changes:J})=>M==="variables"?[]:J.length===0?[A]:J.map(i=>r(i)||A));return[...new Set(le)]}function r({kind:se,path:le}){return le.map(A=>A.
type==="member"?A.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(se==="reordered"?"[]":"")}function a(se){return se===void 0?new Map:(0,K.DF)(se.bytes)?.variables.reduce((le,{name:M,content:A})=>le.
set(M,A),new Map)}function D(se){return[...se?.keys()??[]].sort()}function $({app:se,flow:le},M,A){const J=D(M).map(v=>[v,""]),i=M?Buffer.from(JSON.stringify(Object.fromEntries(J))):A?.bytes;return(0,g.
jz)("zip",[[g.uq,se.bytes],[g.n7,le.bytes],...i?[[g.Km,i]]:[]])}function _(se,le,M){const A=M.map(L=>L&&(0,K.DF)(L)),J=A.find(L=>L?.variables.length)??A.find(Boolean),i=V((0,K.DF)(le),J);if(i===void 0)
return;const v=A.indexOf(J)===1?"package":"target",z=`env-variables of ${se} doesn't have the shape of the ${v}'s variables`,w=`Write it like this, with your names and values: ${fe(J)}`;throw new o.HR(
{what:z,why:i,advice:w,topic:"import-deploy-and-promote"})}function V(se,le){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(le===void 0)return;
if(se.container!==le.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(le.variables.length===0)return;const M=new Set(le.variables.
flatMap(({keys:J})=>J)),A=le.variables.every(({keys:J})=>J.includes("value"));for(const{name:J,keys:i}of se.variables){const v=i.find(z=>!M.has(z));if(v!==void 0)return`${J} has "${v}", which no varia\
ble there has`;if(A&&!i.includes("value"))return`${J} has no "value"`}}const te={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ie={string:"",number:0,boolean:!1};function fe({container:se,
variables:[le]}={container:"array",variables:[]}){const M=se==="array",{keys:A,content:J}=le??{keys:M?["name","value"]:[],content:"{}"},i=JSON.parse(J),v=A.map(w=>[w,te[w]??ie[typeof i[w]]??null]),z=A.
length===0?te.value:Object.fromEntries(v);return JSON.stringify(M?[z]:{API_URL:z})}}),7833:((q,ae,t)=>{t.d(ae,{A2:()=>R,WZ:()=>s,c2:()=>c,dJ:()=>B,jb:()=>U,p1:()=>P,sb:()=>K,wZ:()=>I});var S=t(2697),j=t(
1124),N=t(7279),W=t(7487);function K(u){return u.filter(d=>d.plan!==void 0)}function P(u){return K(u).filter(({plan:d,action:m,backup:l})=>d.outcome==="unchanged"&&m!=="finish"&&!l)}function B(u){return u.
flatMap(({candidate:{name:d},error:m})=>m?[{name:d,error:m}]:[])}function I({candidate:{target:u},job:d}){return"workflowId"in u?u.workflowId:d["workflow-id"]}function U(u){const d=u.filter(({plan:m})=>!m).
map(({candidate:m})=>m.name);return{workflows:K(u).map(({plan:m})=>m.changes),notCompared:d}}async function R({rows:u,digest:d},{fromList:m}){const[l]=u,x=U(u);(0,W.n0)({...d&&{changed:(0,j.Hq)(x),...(0,j.
xW)(x),"plan-digest":d},...!m&&l&&{...s(l.job),"workflow-id":I(l)},...await(0,S.dF)("promotions",u.map(b))})}function b(u){const{candidate:d,plan:m,imported:l=!1,deployed:x=!1,backup:o,job:h,error:g}=u;
return{name:d.name,"workflow-id":I(u),...m&&{changed:m.outcome==="changed",...m.changes.counts},"package-sha256":d.sha256,imported:l,deployed:x,"dock-status-id":h["dock-status-id"],...o?.id&&{"backup-\
artifact-id":o.id,"backup-artifact-name":o.name},error:g&&(0,S.UX)(g)}}function s({"workflow-id":u,"dock-status-id":d,status:m}){return{"workflow-id":u,"dock-status-id":d,status:m}}function c({rows:u,
refusal:d,digest:m},{fromList:l,isPlan:x}){const o=B(u),[h]=o;if(h===void 0||!l)return h?.error??d;const g=u.filter(({begun:E})=>!E).map(({candidate:E})=>E.name),y=[!m&&`${o.length} of ${u.length} tar\
gets could not be compared.`,(0,S.As)(o),!m&&!x&&"Nothing was changed.",m&&g.length>0&&`Not started: ${g.join(", ")}.`];return(0,N.h_)(h.error).with({what:y.filter(Boolean).join(" "),why:"",advice:""})}}),
2975:((q,ae,t)=>{t.d(ae,{L5:()=>P,Mu:()=>R,Vs:()=>I,kU:()=>K,yy:()=>U});var S=t(7279),j=t(706);const N=7,W=3e4,K=429;async function P({log:b,signal:s,endsAt:c},u,{atLeastMs:d=0,untilFree:m=!1}={}){let l=0,
x=0,o;for(;;)try{return await u()}catch(h){if(!(h instanceof S.HR&&(h.retryable||m&&h.busy)))throw h;s.throwIfAborted(),o??=performance.now();const g=h.status===K,y=h.busy||g;x=y?x+1:0,y||l++;const E=l>
(h.maxRetries??N)&&performance.now()-o>=d;if(!y&&E)throw B(h,`${l} times in a row`);const T=Math.min(W,1e3*2**((x||l)-1))*(.5+Math.random()/2),f=g&&h.retryAfterMs>0?h.retryAfterMs:Math.max(h.retryAfterMs,
T),O=(0,j.zK)(f);if(performance.now()+f>=c)throw B(h,`and waiting ${O} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");b.info(`${(0,j.OX)((0,S.$N)(
h),1e3)}; retrying in ${O}`),await U(f,s)}}function B(b,s,c=b.advice){return b.with({why:`${b.why}, ${s}`,advice:c,retryable:!1})}function I(b){const s=String(b),c=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(
s)-Date.now();return Math.min(Math.max(c||0,0),2**31-1)}async function U(b,s){let c;const u=new Promise(d=>{c=setTimeout(d,b)});await R(s,u).finally(()=>clearTimeout(c))}function R(b,s){return new Promise(
(c,u)=>{const d=()=>u(b.reason);s.then(c,u).finally(()=>b.removeEventListener("abort",d)),b.aborted?d():b.addEventListener("abort",d)})}}),706:((q,ae,t)=>{t.d(ae,{MW:()=>W,OX:()=>j,TL:()=>N,Xe:()=>K,hS:()=>B,
pO:()=>s,v5:()=>U,zD:()=>P,zK:()=>I});var S=t(8132);function j(d,m=300){const l=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,S.Jj)(l,m)}function N(d,m=100){return(0,S.RK)(
JSON.stringify((0,S.Jj)(d,m)))}function W(d){return N(d,1e3).replaceAll("\\\\","\\")}function K(d){if(d<1024)return`${d} B`;const m=["KiB","MiB","GiB"];let l=d/1024;for(;Number(l.toFixed(1))>=1024&&m.
length>1;)l/=1024,m.shift();return`${l.toFixed(1)} ${m[0]}`}function P(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function B(d,m){return`${P(d)} ${m}${d===1?"":"s"}`}function I(d){if(d<9950)return`${(d/
1e3).toFixed(1)} s`;const m=Math.round(d/1e3);if(m<60)return`${m} s`;const[l,x]=[Math.floor(m/60),Math.floor(m/3600)];return x>0?`${x} h ${l%60} min`:`${l} min ${m%60} s`}const U="***",R=4,b=8;class s{#t=new Map;#e=new Set;constructor(m=[]){
for(const l of m)this.add(l)}add(m,l=x=>!0){const x=new Set([m,...m.split(/[\r\n]/)].map(o=>o.trim()));for(const o of[...x].filter(l).flatMap(c)){const h=o.slice(0,b);this.#t.set(h,(this.#t.get(h)??new Set).
add(o)),this.#e.add(h.length)}}redact=(m,l=300)=>{const x=m.trimStart(),o=Math.min(x.length,l*4);return j(this.hide(x,()=>{},o)+(o<x.length?"\u2026":""),l)};hide(m,l=o=>{},x=m.length){let[o,h]=["",0];
for(let g=0;g<x;g++){const y=this.#n(m,g);y!==""&&(l(y),g>=h&&(o+=m.slice(h,g)+U),h=Math.max(h,g+y.length))}return o+m.slice(h,x)}#n(m,l){let x="";for(const o of this.#e)for(const h of this.#t.get(m.slice(
l,l+o))??[])h.length<=x.length||!m.startsWith(h,l)||(h.length>=R||u(m,l,l+h.length))&&(x=h);return x}}function c(d){const m=g=>JSON.stringify(g).slice(1,-1),l=Buffer.from(d).toString(),x=encodeURIComponent(
l),o=[x,x.replaceAll("%20","+"),x.replace(/%../g,g=>g.toLowerCase())];return[...[d,l].flatMap(g=>[g,m(g),m(m(g))]),...o,encodeURI(l)]}function u(d,m,l){const x=d.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.
test(x)&&!/^[\p{L}\p{N}]/u.test(d.slice(l,l+2))}}),819:((q,ae,t)=>{t.d(ae,{Yz:()=>mt,z3:()=>dt,V4:()=>it,pq:()=>gt,lm:()=>ut,C1:()=>pt,uH:()=>ht,Pq:()=>lt,z:()=>a,$e:()=>wt});var S=t(857);function j(X){
return X==null?"":typeof X=="string"||X instanceof String?X:JSON.stringify(X)}function N(X){return Object.keys(X).length?{title:X.title,file:X.file,line:X.startLine,endLine:X.endLine,col:X.startColumn,
endColumn:X.endColumn}:{}}function W(X,C,e){const n=new B(X,C,e);process.stdout.write(n.toString()+S.EOL)}function K(X,C=""){W(X,{},C)}const P="::";class B{constructor(C,e,n){C||(C="missing.command"),
this.command=C,this.properties=e,this.message=n}toString(){let C=P+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let e=!0;for(const n in this.properties)if(this.properties.
hasOwnProperty(n)){const p=this.properties[n];p&&(e?e=!1:C+=",",C+=`${n}=${U(p)}`)}}return C+=`${P}${I(this.message)}`,C}}function I(X){return j(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function U(X){return j(X).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var R=t(6982),b=t(9896);function s(X,C){const e=process.env[`GITH\
UB_${X}`];if(!e)throw new Error(`Unable to find environment variable for file command ${X}`);if(!b.existsSync(e))throw new Error(`Missing file at path: ${e}`);b.appendFileSync(e,`${j(C)}${S.EOL}`,{encoding:"\
utf8"})}function c(X,C){const e=`ghadelimiter_${R.randomUUID()}`,n=j(C);if(X.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(n.includes(e))throw new Error(
`Unexpected input: value should not contain the delimiter "${e}"`);return`${X}<<${e}${S.EOL}${n}${S.EOL}${e}`}var u=t(6928),d=t(6671),m=t(2145),l=function(X,C,e,n){function p(k){return k instanceof e?
k:new e(function(F){F(k)})}return new(e||(e=Promise))(function(k,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):
p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};class x{static createHttpClient(C=!0,e=10){const n={allowRetries:C,maxRetries:e};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
x.getRequestToken())],n)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){
const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return l(this,void 0,void 0,function*(){var e;
const k=(e=(yield x.createHttpClient().getJson(C).catch(F=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||e===void 0?void 0:e.value;if(!k)throw new Error("Response json body do not have ID Token field");return k})}static getIDToken(C){return l(this,
void 0,void 0,function*(){try{let e=x.getIDTokenUrl();if(C){const p=encodeURIComponent(C);e=`${e}&audience=${p}`}debug(`ID token url is ${e}`);const n=yield x.getCall(e);return setSecret(n),n}catch(e){
throw new Error(`Error message: ${e.message}`)}})}}var o=function(X,C,e,n){function p(k){return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(function(k,F){function Z(Y){try{oe(
n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const{access:h,appendFile:g,writeFile:y}=b.
promises,E="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class f{constructor(){this._buffer=""}filePath(){return o(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[E];if(!C)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime environment su\
pports job summaries.`);try{yield h(C,b.constants.R_OK|b.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=C,this._filePath})}wrap(C,e,n={}){const p=Object.entries(n).map(([k,F])=>` ${k}="${F}"`).join("");return e?`<${C}${p}>${e}</${C}>`:`<${C}${p}>`}write(C){return o(this,void 0,void 0,function*(){
const e=!!C?.overwrite,n=yield this.filePath();return yield(e?y:g)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,e=!1){return this._buffer+=C,e?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(C,e){const n=Object.assign({},e&&{lang:e}),p=this.wrap("pre",this.wrap("code",C),n);return this.addRaw(p).addEOL()}addList(C,e=!1){const n=e?"ol":"ul",p=C.map(F=>this.
wrap("li",F)).join(""),k=this.wrap(n,p);return this.addRaw(k).addEOL()}addTable(C){const e=C.map(p=>{const k=p.map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:Z,data:re,colspan:oe,
rowspan:Y}=F,ce=Z?"th":"td",Ae=Object.assign(Object.assign({},oe&&{colspan:oe}),Y&&{rowspan:Y});return this.wrap(ce,re,Ae)}).join("");return this.wrap("tr",k)}).join(""),n=this.wrap("table",e);return this.
addRaw(n).addEOL()}addDetails(C,e){const n=this.wrap("details",this.wrap("summary",C)+e);return this.addRaw(n).addEOL()}addImage(C,e,n){const{width:p,height:k}=n||{},F=Object.assign(Object.assign({},p&&
{width:p}),k&&{height:k}),Z=this.wrap("img",null,Object.assign({src:C,alt:e},F));return this.addRaw(Z).addEOL()}addHeading(C,e){const n=`h${e}`,p=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",k=this.
wrap(p,C);return this.addRaw(k).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap("br",null);return this.addRaw(C).addEOL()}addQuote(C,e){
const n=Object.assign({},e&&{cite:e}),p=this.wrap("blockquote",C,n);return this.addRaw(p).addEOL()}addLink(C,e){const n=this.wrap("a",C,{href:e});return this.addRaw(n).addEOL()}}const O=new f,r=null,a=O;
function D(X){return X.replace(/[\\]/g,"/")}function $(X){return X.replace(/[/]/g,"\\")}function _(X){return X.replace(/[/\\]/g,path.sep)}const V=Ue(import.meta.url)("string_decoder");var te=t(4434);const ie=Ue(
import.meta.url)("child_process");var fe=t(2613),se=function(X,C,e,n){function p(k){return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(function(k,F){function Z(Y){try{oe(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const{chmod:le,copyFile:M,lstat:A,mkdir:J,
open:i,readdir:v,rename:z,rm:w,rmdir:L,stat:H,symlink:Q,unlink:G}=b.promises,ee=process.platform==="win32";function ne(X){return se(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(X);
return ee&&!C.endsWith("\\")?`${C}\\`:C})}const he=268435456,ue=b.constants.O_RDONLY;function Ee(X){return se(this,void 0,void 0,function*(){try{yield H(X)}catch(C){if(C.code==="ENOENT")return!1;throw C}
return!0})}function be(X){return se(this,arguments,void 0,function*(C,e=!1){return(e?yield H(C):yield A(C)).isDirectory()})}function Te(X){if(X=ge(X),!X)throw new Error('isRooted() parameter "p" canno\
t be empty');return ee?X.startsWith("\\")||/^[A-Z]:/i.test(X):X.startsWith("/")}function ve(X,C){return se(this,void 0,void 0,function*(){let e;try{e=yield H(X)}catch(p){p.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${X}': ${p}`)}if(e&&e.isFile()){if(ee){const p=u.extname(X).toUpperCase();if(C.some(k=>k.toUpperCase()===p))return X}else if(Ie(e))
return X}const n=X;for(const p of C){X=n+p,e=void 0;try{e=yield H(X)}catch(k){k.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${X}': ${k}`)}if(e&&e.
isFile()){if(ee){try{const k=u.dirname(X),F=u.basename(X).toUpperCase();for(const Z of yield v(k))if(F===Z.toUpperCase()){X=u.join(k,Z);break}}catch(k){console.log(`Unexpected error attempting to dete\
rmine the actual case of the file '${X}': ${k}`)}return X}else if(Ie(e))return X}}return""})}function ge(X){return X=X||"",ee?(X=X.replace(/\//g,"\\"),X.replace(/\\\\+/g,"\\")):X.replace(/\/\/+/g,"/")}
function Ie(X){return(X.mode&1)>0||(X.mode&8)>0&&process.getgid!==void 0&&X.gid===process.getgid()||(X.mode&64)>0&&process.getuid!==void 0&&X.uid===process.getuid()}function me(){var X;return(X=process.
env.COMSPEC)!==null&&X!==void 0?X:"cmd.exe"}var ye=function(X,C,e,n){function p(k){return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(function(k,F){function Z(Y){try{oe(n.next(
Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};function ke(X,C){return ye(this,arguments,
void 0,function*(e,n,p={}){const{force:k,recursive:F,copySourceDirectory:Z}=Xe(p),re=(yield ioUtil.exists(n))?yield ioUtil.stat(n):null;if(re&&re.isFile()&&!k)return;const oe=re&&re.isDirectory()&&Z?path.
join(n,path.basename(e)):n;if(!(yield ioUtil.exists(e)))throw new Error(`no such file or directory: ${e}`);if((yield ioUtil.stat(e)).isDirectory())if(F)yield de(e,oe,0,k);else throw new Error(`Failed \
to copy. ${e} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(e,oe)==="")throw new Error(`'${oe}' and '${e}' are the same file`);yield _e(e,oe,k)}})}function We(X,C){
return ye(this,arguments,void 0,function*(e,n,p={}){if(yield ioUtil.exists(n)){let k=!0;if((yield ioUtil.isDirectory(n))&&(n=path.join(n,path.basename(e)),k=yield ioUtil.exists(n)),k)if(p.force==null||
p.force)yield Be(n);else throw new Error("Destination already exists")}yield Fe(path.dirname(n)),yield ioUtil.rename(e,n)})}function Be(X){return ye(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(X))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(X,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(
`File was unable to be removed ${C}`)}})}function Fe(X){return ye(this,void 0,void 0,function*(){ok(X,"a path argument must be provided"),yield ioUtil.mkdir(X,{recursive:!0})})}function Ze(X,C){return ye(
this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");if(C){const n=yield Ze(X,!1);if(!n)throw ee?new Error(`Unable to locate executable file: ${X}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${X}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return n}const e=yield Qe(X);return e&&e.length>0?e[0]:""})}function Qe(X){return ye(this,void 0,void 0,function*(){if(!X)throw new Error("parameter 'tool' is required");const C=[];
if(ee&&process.env.PATHEXT)for(const p of process.env.PATHEXT.split(u.delimiter))p&&C.push(p);if(Te(X)){const p=yield ve(X,C);return p?[p]:[]}if(X.includes(u.sep))return[];const e=[];if(process.env.PATH)
for(const p of process.env.PATH.split(u.delimiter))p&&e.push(p);const n=[];for(const p of e){const k=yield ve(u.join(p,X),C);k&&n.push(k)}return n})}function Xe(X){const C=X.force==null?!0:X.force,e=!!X.
recursive,n=X.copySourceDirectory==null?!0:!!X.copySourceDirectory;return{force:C,recursive:e,copySourceDirectory:n}}function de(X,C,e,n){return ye(this,void 0,void 0,function*(){if(e>=255)return;e++,
yield Fe(C);const p=yield ioUtil.readdir(X);for(const k of p){const F=`${X}/${k}`,Z=`${C}/${k}`;(yield ioUtil.lstat(F)).isDirectory()?yield de(F,Z,e,n):yield _e(F,Z,n)}yield ioUtil.chmod(C,(yield ioUtil.
stat(X)).mode)})}function _e(X,C,e){return ye(this,void 0,void 0,function*(){if((yield ioUtil.lstat(X)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(p){p.code==="EPERM"&&(yield ioUtil.
chmod(C,"0666"),yield ioUtil.unlink(C))}const n=yield ioUtil.readlink(X);yield ioUtil.symlink(n,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||e)&&(yield ioUtil.copyFile(X,C))})}
const we=Ue(import.meta.url)("timers");var xe=function(X,C,e,n){function p(k){return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(function(k,F){function Z(Y){try{oe(n.next(Y))}catch(ce){
F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const Oe=process.platform==="win32";class $e extends te.
EventEmitter{constructor(C,e,n){if(super(),!C)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=C,this.args=e||[],this.options=n||{}}_debug(C){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,e){const n=this._getSpawnFileName(),p=this._getSpawnArgs(C);let k=e?"":"[command]";if(Oe)if(this._isCmdFile()){k+=n;for(const F of p)
k+=` ${F}`}else if(C.windowsVerbatimArguments){k+=`"${n}"`;for(const F of p)k+=` ${F}`}else{k+=this._windowsQuoteCmdArg(n);for(const F of p)k+=` ${this._windowsQuoteCmdArg(F)}`}else{k+=n;for(const F of p)
k+=` ${F}`}return k}_processLineBuffer(C,e,n){try{let p=e+C.toString(),k=p.indexOf(S.EOL);for(;k>-1;){const F=p.substring(0,k);n(F),p=p.substring(k+S.EOL.length),k=p.indexOf(S.EOL)}return p}catch(p){return this.
_debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(Oe&&this._isCmdFile()){let e=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args)e+=" ",e+=C.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return e+='"',[e]}return this.args}_endsWith(C,e){return C.
endsWith(e)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)
return'""';const e=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=!1;for(const F of C)if(e.some(Z=>Z===F)){n=!0;break}if(!n)return C;let p='"',k=!0;for(let F=C.
length;F>0;F--)p+=C[F-1],k&&C[F-1]==="\\"?p+="\\":C[F-1]==='"'?(k=!0,p+='"'):k=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes("	")&&
!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let e='"',n=!0;for(let p=C.length;p>0;p--)e+=C[p-1],n&&C[p-1]==="\\"?e+="\\":C[p-1]==='"'?(n=!0,e+="\\"):n=!1;return e+=
'"',e.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const e={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||!1,failOnStdErr:C.
failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return e.outStream=C.outStream||process.stdout,e.errStream=C.errStream||process.stderr,e}_getSpawnOptions(C,e){C=C||{};const n={};
return n.cwd=C.cwd,n.env=C.env,n.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(n.argv0=`"${e}"`),n}exec(){return xe(this,void 0,void 0,function*(){
return!Te(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ze(
this.toolPath,!0),new Promise((C,e)=>xe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const oe of this.args)this._debug(`   ${oe}`);const n=this.
_cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+S.EOL);const p=new Me(n,this.toolPath);if(p.on("debug",oe=>{this._debug(oe)}),this.options.cwd&&!(yield Ee(
this.options.cwd)))return e(new Error(`The cwd: ${this.options.cwd} does not exist!`));const k=this._getSpawnFileName(),F=ie.spawn(k,this._getSpawnArgs(n),this._getSpawnOptions(this.options,k));let Z="";
F.stdout&&F.stdout.on("data",oe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(oe),!n.silent&&n.outStream&&n.outStream.write(oe),Z=this._processLineBuffer(oe,Z,
Y=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Y)})});let re="";if(F.stderr&&F.stderr.on("data",oe=>{p.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(oe),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(oe),re=this._processLineBuffer(oe,re,Y=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(Y)})}),F.on("error",oe=>{p.processError=oe.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),F.on("exit",oe=>{p.processExitCode=
oe,p.processExited=!0,this._debug(`Exit code ${oe} received from tool '${this.toolPath}'`),p.CheckComplete()}),F.on("close",oe=>{p.processExitCode=oe,p.processExited=!0,p.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(oe,Y)=>{Z.length>0&&this.emit("stdline",Z),re.length>0&&this.emit("errline",re),F.removeAllListeners(),oe?e(oe):
C(Y)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.end(this.options.input)}}))})}}function Re(X){const C=[];let e=!1,n=!1,p="";function k(F){n&&F!=='"'&&(p+=
"\\"),p+=F,n=!1}for(let F=0;F<X.length;F++){const Z=X.charAt(F);if(Z==='"'){n?k(Z):e=!e;continue}if(Z==="\\"&&n){k(Z);continue}if(Z==="\\"&&e){n=!0;continue}if(Z===" "&&!e){p.length>0&&(C.push(p),p="");
continue}k(Z)}return p.length>0&&C.push(p.trim()),C}class Me extends te.EventEmitter{constructor(C,e){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!e)throw new Error("toolPath must not be empty");this.options=C,this.toolPath=e,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)(Me.HandleTimeout,this.delay,this)))}_debug(C){this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.
processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){
if(!C.done){if(!C.processClosed&&C.processExited){const e=`The STDIO streams did not close within ${C.delay/1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;C._debug(e)}C._setResult()}}}var pe=function(X,C,e,n){function p(k){return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(
function(k,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};
function Se(X,C,e){return pe(this,void 0,void 0,function*(){const n=tr.argStringToArray(X);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=n[0];return C=n.slice(
1).concat(C||[]),new tr.ToolRunner(p,C,e).exec()})}function Pe(X,C,e){return pe(this,void 0,void 0,function*(){var n,p;let k="",F="";const Z=new StringDecoder("utf8"),re=new StringDecoder("utf8"),oe=(n=
e?.listeners)===null||n===void 0?void 0:n.stdout,Y=(p=e?.listeners)===null||p===void 0?void 0:p.stderr,ce=Je=>{F+=re.write(Je),Y&&Y(Je)},Ae=Je=>{k+=Z.write(Je),oe&&oe(Je)},Ce=Object.assign(Object.assign(
{},e?.listeners),{stdout:Ae,stderr:ce}),Ne=yield Se(X,C,Object.assign(Object.assign({},e),{listeners:Ce}));return k+=Z.end(),F+=re.end(),{exitCode:Ne,stdout:k,stderr:F}})}var De=function(X,C,e,n){function p(k){
return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(function(k,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){
Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})};const Le=()=>De(void 0,void 0,void 0,function*(){const{stdout:X}=yield exec.getExecOutput('powershell -command "(Get-CimInsta\
nce -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:C}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:C.trim(),version:X.trim()}}),je=()=>De(void 0,void 0,void 0,function*(){var X,C,e,n;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),k=(C=(X=p.match(/ProductVersion:\s*(.+)/))===
null||X===void 0?void 0:X[1])!==null&&C!==void 0?C:"";return{name:(n=(e=p.match(/ProductName:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:"",version:k}}),Ke=()=>De(void 0,void 0,void 0,
function*(){const{stdout:X}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,e]=X.trim().split(`
`);return{name:C,version:e}}),He=S.platform(),Ye=S.arch(),tt=He==="win32",qe=He==="darwin",rt=He==="linux";function at(){return De(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield tt?Le():qe?je():Ke()),{platform:He,arch:Ye,isWindows:tt,isMacOS:qe,isLinux:rt})})}var st=function(X,C,e,n){function p(k){return k instanceof e?k:new e(function(F){F(k)})}return new(e||(e=Promise))(
function(k,F){function Z(Y){try{oe(n.next(Y))}catch(ce){F(ce)}}function re(Y){try{oe(n.throw(Y))}catch(ce){F(ce)}}function oe(Y){Y.done?k(Y.value):p(Y.value).then(Z,re)}oe((n=n.apply(X,C||[])).next())})},
ct;(function(X){X[X.Success=0]="Success",X[X.Failure=1]="Failure"})(ct||(ct={}));function vt(X,C){const e=toCommandValue(C);if(process.env[X]=e,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(X,C));issueCommand("set-env",{name:X},e)}function lt(X){W("add-mask",{},X)}function _t(X){process.env.GITHUB_PATH||""?issueFileCommand("PATH",X):issueCommand("add-path",{},X),process.
env.PATH=`${X}${path.delimiter}${process.env.PATH}`}function it(X,C){const e=process.env[`INPUT_${X.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!e)throw new Error(`Input required and not \
supplied: ${X}`);return C&&C.trimWhitespace===!1?e:e.trim()}function Ot(X,C){const e=it(X,C).split(`
`).filter(n=>n!=="");return C&&C.trimWhitespace===!1?e:e.map(n=>n.trim())}function xt(X,C){const e=["true","True","TRUE"],n=["false","False","FALSE"],p=it(X,C);if(e.includes(p))return!0;if(n.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${X}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(X,C){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",c(X,C));process.stdout.write(S.EOL),W("set-output",{name:X},
j(C))}function St(X){issue("echo",X?"on":"off")}function pt(X){process.exitCode=ct.Failure,dt(X)}function ft(){return process.env.RUNNER_DEBUG==="1"}function mt(X){W("debug",{},X)}function dt(X,C={}){
W("error",N(C),X instanceof Error?X.toString():X)}function wt(X,C={}){W("warning",N(C),X instanceof Error?X.toString():X)}function ut(X,C={}){W("notice",N(C),X instanceof Error?X.toString():X)}function gt(X){
process.stdout.write(X+S.EOL)}function yt(X){issue("group",X)}function Et(){issue("endgroup")}function $t(X,C){return st(this,void 0,void 0,function*(){yt(X);let e;try{e=yield C()}finally{Et()}return e})}
function Mt(X,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(X,C));issueCommand("save-state",{name:X},toCommandValue(C))}function At(X){return process.env[`S\
TATE_${X}`]||""}function Tt(X){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(X)})}}),2145:((q,ae,t)=>{t.d(ae,{tZ:()=>N});var S=function(K,P,B,I){function U(R){return R instanceof
B?R:new B(function(b){b(R)})}return new(B||(B=Promise))(function(R,b){function s(d){try{u(I.next(d))}catch(m){b(m)}}function c(d){try{u(I.throw(d))}catch(m){b(m)}}function u(d){d.done?R(d.value):U(d.value).
then(s,c)}u((I=I.apply(K,P||[])).next())})};class j{constructor(P,B){this.username=P,this.password=B}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class N{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class W{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,ae,t)=>{t.d(ae,{Qq:()=>E,Hv:()=>b});var S=t(8611),j=t.t(S,2),N=t(5692),W=t.t(N,2),K=t(9783),P=t(770),B=f=>{var O={};return t.d(O,f),O},I=f=>(()=>f);const U=B({ProxyAgent:()=>Nt.ProxyAgent});var R=function(f,O,r,a){
function D($){return $ instanceof r?$:new r(function(_){_($)})}return new(r||(r=Promise))(function($,_){function V(fe){try{ie(a.next(fe))}catch(se){_(se)}}function te(fe){try{ie(a.throw(fe))}catch(se){
_(se)}}function ie(fe){fe.done?$(fe.value):D(fe.value).then(V,te)}ie((a=a.apply(f,O||[])).next())})},b;(function(f){f[f.OK=200]="OK",f[f.MultipleChoices=300]="MultipleChoices",f[f.MovedPermanently=301]=
"MovedPermanently",f[f.ResourceMoved=302]="ResourceMoved",f[f.SeeOther=303]="SeeOther",f[f.NotModified=304]="NotModified",f[f.UseProxy=305]="UseProxy",f[f.SwitchProxy=306]="SwitchProxy",f[f.TemporaryRedirect=
307]="TemporaryRedirect",f[f.PermanentRedirect=308]="PermanentRedirect",f[f.BadRequest=400]="BadRequest",f[f.Unauthorized=401]="Unauthorized",f[f.PaymentRequired=402]="PaymentRequired",f[f.Forbidden=403]=
"Forbidden",f[f.NotFound=404]="NotFound",f[f.MethodNotAllowed=405]="MethodNotAllowed",f[f.NotAcceptable=406]="NotAcceptable",f[f.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",f[f.RequestTimeout=
408]="RequestTimeout",f[f.Conflict=409]="Conflict",f[f.Gone=410]="Gone",f[f.TooManyRequests=429]="TooManyRequests",f[f.InternalServerError=500]="InternalServerError",f[f.NotImplemented=501]="NotImplem\
ented",f[f.BadGateway=502]="BadGateway",f[f.ServiceUnavailable=503]="ServiceUnavailable",f[f.GatewayTimeout=504]="GatewayTimeout"})(b||(b={}));var s;(function(f){f.Accept="accept",f.ContentType="conte\
nt-type"})(s||(s={}));var c;(function(f){f.ApplicationJson="application/json"})(c||(c={}));function u(f){const O=pm.getProxyUrl(new URL(f));return O?O.href:""}const d=[b.MovedPermanently,b.ResourceMoved,
b.SeeOther,b.TemporaryRedirect,b.PermanentRedirect],m=[b.BadGateway,b.ServiceUnavailable,b.GatewayTimeout],l=["OPTIONS","GET","DELETE","HEAD"],x=10,o=5;class h extends Error{constructor(O,r){super(O),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,h.prototype)}}class g{constructor(O){this.message=O}readBody(){return R(this,void 0,void 0,function*(){return new Promise(O=>R(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.concat([r,a])}),this.message.on("end",()=>{O(r.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(O=>R(this,void 0,void 0,function*(){const r=[];this.message.on("data",a=>{r.push(a)}),this.message.on("end",()=>{O(Buffer.concat(r))})}))})}}function y(f){return new URL(
f).protocol==="https:"}class E{constructor(O,r,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(O),this.handlers=r||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=
a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=
Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(O,r){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",O,null,r||{})})}get(O,r){return R(this,void 0,void 0,function*(){return this.request("GET",O,null,r||{})})}del(O,r){return R(this,
void 0,void 0,function*(){return this.request("DELETE",O,null,r||{})})}post(O,r,a){return R(this,void 0,void 0,function*(){return this.request("POST",O,r,a||{})})}patch(O,r,a){return R(this,void 0,void 0,
function*(){return this.request("PATCH",O,r,a||{})})}put(O,r,a){return R(this,void 0,void 0,function*(){return this.request("PUT",O,r,a||{})})}head(O,r){return R(this,void 0,void 0,function*(){return this.
request("HEAD",O,null,r||{})})}sendStream(O,r,a,D){return R(this,void 0,void 0,function*(){return this.request(O,r,a,D)})}getJson(O){return R(this,arguments,void 0,function*(r,a={}){a[s.Accept]=this._getExistingOrDefaultHeader(
a,s.Accept,c.ApplicationJson);const D=yield this.get(r,a);return this._processResponse(D,this.requestOptions)})}postJson(O,r){return R(this,arguments,void 0,function*(a,D,$={}){const _=JSON.stringify(
D,null,2);$[s.Accept]=this._getExistingOrDefaultHeader($,s.Accept,c.ApplicationJson),$[s.ContentType]=this._getExistingOrDefaultContentTypeHeader($,c.ApplicationJson);const V=yield this.post(a,_,$);return this.
_processResponse(V,this.requestOptions)})}putJson(O,r){return R(this,arguments,void 0,function*(a,D,$={}){const _=JSON.stringify(D,null,2);$[s.Accept]=this._getExistingOrDefaultHeader($,s.Accept,c.ApplicationJson),
$[s.ContentType]=this._getExistingOrDefaultContentTypeHeader($,c.ApplicationJson);const V=yield this.put(a,_,$);return this._processResponse(V,this.requestOptions)})}patchJson(O,r){return R(this,arguments,
void 0,function*(a,D,$={}){const _=JSON.stringify(D,null,2);$[s.Accept]=this._getExistingOrDefaultHeader($,s.Accept,c.ApplicationJson),$[s.ContentType]=this._getExistingOrDefaultContentTypeHeader($,c.
ApplicationJson);const V=yield this.patch(a,_,$);return this._processResponse(V,this.requestOptions)})}request(O,r,a,D){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const $=new URL(r);let _=this._prepareRequest(O,$,D);const V=this._allowRetries&&l.includes(O)?this._maxRetries+1:1;let te=0,ie;do{if(ie=yield this.requestRaw(_,a),ie&&ie.
message&&ie.message.statusCode===b.Unauthorized){let se;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){se=le;break}return se?se.handleAuthentication(this,_,a):ie}let fe=this._maxRedirects;
for(;ie.message.statusCode&&d.includes(ie.message.statusCode)&&this._allowRedirects&&fe>0;){const se=ie.message.headers.location;if(!se)break;const le=new URL(se);if($.protocol==="https:"&&$.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==$.hostname)for(const M in D)M.toLowerCase()==="authorization"&&delete D[M];_=this._prepareRequest(O,le,D),ie=yield this.requestRaw(
_,a),fe--}if(!ie.message.statusCode||!m.includes(ie.message.statusCode))return ie;te+=1,te<V&&(yield ie.readBody(),yield this._performExponentialBackoff(te))}while(te<V);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(O,r){return R(this,void 0,void 0,function*(){return new Promise((a,D)=>{function $(_,V){_?D(_):V?a(V):D(new Error("Unknown error"))}this.requestRawWithCallback(
O,r,$)})})}requestRawWithCallback(O,r,a){typeof r=="string"&&(O.options.headers||(O.options.headers={}),O.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let D=!1;function $(te,ie){D||(D=
!0,a(te,ie))}const _=O.httpModule.request(O.options,te=>{const ie=new g(te);$(void 0,ie)});let V;_.on("socket",te=>{V=te}),_.setTimeout(this._socketTimeout||3*6e4,()=>{V&&V.end(),$(new Error(`Request \
timeout: ${O.options.path}`))}),_.on("error",function(te){$(te)}),r&&typeof r=="string"&&_.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){_.end()}),r.pipe(_)):_.end()}getAgent(O){const r=new URL(
O);return this._getAgent(r)}getAgentDispatcher(O){const r=new URL(O),a=K.s(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(O,r,a){const D={};D.parsedUrl=r;const $=D.parsedUrl.
protocol==="https:";D.httpModule=$?W:j;const _=$?443:80;if(D.options={},D.options.host=D.parsedUrl.hostname,D.options.port=D.parsedUrl.port?parseInt(D.parsedUrl.port):_,D.options.path=(D.parsedUrl.pathname||
"")+(D.parsedUrl.search||""),D.options.method=O,D.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(D.options.headers["user-agent"]=this.userAgent),D.options.agent=this._getAgent(D.parsedUrl),
this.handlers)for(const V of this.handlers)V.prepareRequest(D.options);return D}_mergeHeaders(O){return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),
T(O||{})):T(O||{})}_getExistingOrDefaultHeader(O,r,a){let D;if(this.requestOptions&&this.requestOptions.headers){const _=T(this.requestOptions.headers)[r];_&&(D=typeof _=="number"?_.toString():_)}const $=O[r];
return $!==void 0?typeof $=="number"?$.toString():$:D!==void 0?D:a}_getExistingOrDefaultContentTypeHeader(O,r){let a;if(this.requestOptions&&this.requestOptions.headers){const $=T(this.requestOptions.
headers)[s.ContentType];$&&(typeof $=="number"?a=String($):Array.isArray($)?a=$.join(", "):a=$)}const D=O[s.ContentType];return D!==void 0?typeof D=="number"?String(D):Array.isArray(D)?D.join(", "):D:
a!==void 0?a:r}_getAgent(O){let r;const a=K.s(O),D=a&&a.hostname;if(this._keepAlive&&D&&(r=this._proxyAgent),D||(r=this._agent),r)return r;const $=O.protocol==="https:";let _=100;if(this.requestOptions&&
(_=this.requestOptions.maxSockets||S.globalAgent.maxSockets),a&&a.hostname){const V={maxSockets:_,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.
username}:${a.password}`}),{host:a.hostname,port:a.port})};let te;const ie=a.protocol==="https:";$?te=ie?P.httpsOverHttps:P.httpsOverHttp:te=ie?P.httpOverHttps:P.httpOverHttp,r=te(V),this._proxyAgent=
r}if(!r){const V={keepAlive:this._keepAlive,maxSockets:_};r=$?new N.Agent(V):new S.Agent(V),this._agent=r}return $&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),
r}_getProxyAgentDispatcher(O,r){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const D=O.protocol==="https:";return a=new U.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?
1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,D&&this._ignoreSslError&&(a.options=Object.assign(a.options.
requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(O){const r=O||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const D=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${D}`}return r}_performExponentialBackoff(O){return R(this,void 0,void 0,function*(){O=Math.min(x,O);const r=o*Math.pow(2,O);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(O,r){
return R(this,void 0,void 0,function*(){return new Promise((a,D)=>R(this,void 0,void 0,function*(){const $=O.message.statusCode||0,_={statusCode:$,result:null,headers:{}};$===b.NotFound&&a(_);function V(fe,se){
if(typeof se=="string"){const le=new Date(se);if(!isNaN(le.valueOf()))return le}return se}let te,ie;try{ie=yield O.readBody(),ie&&ie.length>0&&(r&&r.deserializeDates?te=JSON.parse(ie,V):te=JSON.parse(
ie),_.result=te),_.headers=O.message.headers}catch{}if($>299){let fe;te&&te.message?fe=te.message:ie&&ie.length>0?fe=ie:fe=`Failed request: (${$})`;const se=new h(fe,$);se.result=_.result,D(se)}else a(
_)}))})}}const T=f=>Object.keys(f).reduce((O,r)=>(O[r.toLowerCase()]=f[r],O),{})}),9783:((q,ae,t)=>{t.d(ae,{H:()=>j,s:()=>S});function S(K){const P=K.protocol==="https:";if(j(K))return;const B=P?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new W(B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new W(`http://${B}`)}else
return}function j(K){if(!K.hostname)return!1;const P=K.hostname;if(N(P))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;let I;K.port?I=Number(K.port):K.protocol==="http:"?
I=80:K.protocol==="https:"&&(I=443);const U=[K.hostname.toUpperCase()];typeof I=="number"&&U.push(`${U[0]}:${I}`);for(const R of B.split(",").map(b=>b.trim().toUpperCase()).filter(b=>b))if(R==="*"||U.
some(b=>b===R||b.endsWith(`.${R}`)||R.startsWith(".")&&b.endsWith(`${R}`)))return!0;return!1}function N(K){const P=K.toLowerCase();return P==="localhost"||P.startsWith("127.")||P.startsWith("[::1]")||
P.startsWith("[0:0:0:0:0:0:0:1]")}class W extends URL{constructor(P,B){super(P,B),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,ae,t)=>{t.d(ae,{E:()=>W});class S{diff(P,B,I={}){let U;typeof I=="function"?(U=I,I={}):"callback"in I&&(U=I.callback);
const R=this.castInput(P,I),b=this.castInput(B,I),s=this.removeEmpty(this.tokenize(R,I)),c=this.removeEmpty(this.tokenize(b,I));return this.diffWithOptionsObj(s,c,I,U)}diffWithOptionsObj(P,B,I,U){var R;
const b=E=>{if(E=this.postProcess(E,I),U){setTimeout(function(){U(E)},0);return}else return E},s=B.length,c=P.length;let u=1,d=s+c;I.maxEditLength!=null&&(d=Math.min(d,I.maxEditLength));const m=(R=I.timeout)!==
null&&R!==void 0?R:1/0,l=Date.now()+m,x=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(x[0],B,P,0,I);if(x[0].oldPos+1>=c&&o+1>=s)return b(this.buildValues(x[0].lastComponent,B,P));let h=-1/0,
g=1/0;const y=()=>{for(let E=Math.max(h,-u);E<=Math.min(g,u);E+=2){let T;const f=x[E-1],O=x[E+1];f&&(x[E-1]=void 0);let r=!1;if(O){const D=O.oldPos-E;r=O&&0<=D&&D<s}const a=f&&f.oldPos+1<c;if(!r&&!a){
x[E]=void 0;continue}if(!a||r&&f.oldPos<O.oldPos?T=this.addToPath(O,!0,!1,0,I):T=this.addToPath(f,!1,!0,1,I),o=this.extractCommon(T,B,P,E,I),T.oldPos+1>=c&&o+1>=s)return b(this.buildValues(T.lastComponent,
B,P))||!0;x[E]=T,T.oldPos+1>=c&&(g=Math.min(g,E-1)),o+1>=s&&(h=Math.max(h,E+1))}u++};if(U)(function E(){setTimeout(function(){if(u>d||Date.now()>l)return U(void 0);y()||E()},0)})();else for(;u<=d&&Date.
now()<=l;){const E=y();if(E)return E}}addToPath(P,B,I,U,R){const b=P.lastComponent;return b&&!R.oneChangePerToken&&b.added===B&&b.removed===I?{oldPos:P.oldPos+U,lastComponent:{count:b.count+1,added:B,
removed:I,previousComponent:b.previousComponent}}:{oldPos:P.oldPos+U,lastComponent:{count:1,added:B,removed:I,previousComponent:b}}}extractCommon(P,B,I,U,R){const b=B.length,s=I.length;let c=P.oldPos,
u=c-U,d=0;for(;u+1<b&&c+1<s&&this.equals(I[c+1],B[u+1],R);)u++,c++,d++,R.oneChangePerToken&&(P.lastComponent={count:1,previousComponent:P.lastComponent,added:!1,removed:!1});return d&&!R.oneChangePerToken&&
(P.lastComponent={count:d,previousComponent:P.lastComponent,added:!1,removed:!1}),P.oldPos=c,u}equals(P,B,I){return I.comparator?I.comparator(P,B):P===B||!!I.ignoreCase&&P.toLowerCase()===B.toLowerCase()}removeEmpty(P){
const B=[];for(let I=0;I<P.length;I++)P[I]&&B.push(P[I]);return B}castInput(P,B){return P}tokenize(P,B){return Array.from(P)}join(P){return P.join("")}postProcess(P,B){return P}get useLongestToken(){return!1}buildValues(P,B,I){
const U=[];let R;for(;P;)U.push(P),R=P.previousComponent,delete P.previousComponent,P=R;U.reverse();const b=U.length;let s=0,c=0,u=0;for(;s<b;s++){const d=U[s];if(d.removed)d.value=this.join(I.slice(u,
u+d.count)),u+=d.count;else{if(!d.added&&this.useLongestToken){let m=B.slice(c,c+d.count);m=m.map(function(l,x){const o=I[u+x];return o.length>l.length?o:l}),d.value=this.join(m)}else d.value=this.join(
B.slice(c,c+d.count));c+=d.count,d.added||(u+=d.count)}}return U}}class j extends S{tokenize(P){return P.slice()}join(P){return P}removeEmpty(P){return P}}const N=new j;function W(K,P,B){return N.diff(
K,P,B)}})},bt={};function ze(q){var ae=bt[q];if(ae!==void 0)return ae.exports;var t=bt[q]={exports:{}},S=!0;try{It[q].call(t.exports,t,t.exports,ze),S=!1}finally{S&&delete bt[q]}return t.exports}ze.m=
It,typeof ze<"u"&&(ze.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",t=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=N=>{N&&N.d<1&&(N.d=1,N.
forEach(W=>W.r--),N.forEach(W=>W.r--?W.r++:W()))},j=N=>N.map(W=>{if(W!==null&&typeof W=="object"){if(W[q])return W;if(W.then){var K=[];K.d=0,W.then(I=>{P[ae]=I,S(K)},I=>{P[t]=I,S(K)});var P={};return P[q]=
I=>I(K),P}}var B={};return B[q]=I=>{},B[ae]=W,B});ze.a=(N,W,K)=>{var P;K&&((P=[]).d=-1);var B=new Set,I=N.exports,U,R,b,s=new Promise((c,u)=>{b=u,R=c});s[ae]=I,s[q]=c=>(P&&c(P),B.forEach(c),s.catch(u=>{})),
N.exports=s,W(c=>{U=j(c);var u,d=()=>U.map(l=>{if(l[t])throw l[t];return l[ae]}),m=new Promise(l=>{u=()=>l(d),u.r=0;var x=o=>o!==P&&!B.has(o)&&(B.add(o),o&&!o.d&&(u.r++,o.push(u)));U.map(o=>o[q](x))});
return u.r?m:d()},c=>(c?b(s[t]=c):R(I),S(P))),P&&P.d<0&&(P.d=0)}})(),(()=>{var q=Object.getPrototypeOf?t=>Object.getPrototypeOf(t):t=>t.__proto__,ae;ze.t=function(t,S){if(S&1&&(t=this(t)),S&8||typeof t==
"object"&&t&&(S&4&&t.__esModule||S&16&&typeof t.then=="function"))return t;var j=Object.create(null);ze.r(j);var N={};ae=ae||[null,q({}),q([]),q(q)];for(var W=S&2&&t;typeof W=="object"&&!~ae.indexOf(W);W=
q(W))Object.getOwnPropertyNames(W).forEach(K=>N[K]=()=>t[K]);return N.default=()=>t,ze.d(j,N),j}})(),ze.d=(q,ae)=>{for(var t in ae)ze.o(ae,t)&&!ze.o(q,t)&&Object.defineProperty(q,t,{enumerable:!0,get:ae[t]})},
ze.f={},ze.e=q=>Promise.all(Object.keys(ze.f).reduce((ae,t)=>(ze.f[t](q,ae),ae),[])),ze.u=q=>""+q+".index.js",ze.o=(q,ae)=>Object.prototype.hasOwnProperty.call(q,ae),ze.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},ae=t=>{var{ids:S,modules:j,runtime:N}=t,W,K,P=0;for(W in j)
ze.o(j,W)&&(ze.m[W]=j[W]);for(N&&N(ze);P<S.length;P++)K=S[P],ze.o(q,K)&&q[K]&&q[K][0](),q[S[P]]=0};ze.f.j=(t,S)=>{var j=ze.o(q,t)?q[t]:void 0;if(j!==0)if(j)S.push(j[1]);else{var N=import("./"+ze.u(t)).
then(ae,W=>{throw q[t]!==0&&(q[t]=void 0),W}),N=Promise.race([N,new Promise(W=>j=q[t]=[W])]);S.push(j[1]=N)}}})();var Rt=ze(6325);Rt=await Rt;
