const Mt={},At={},It={},Tt={},Rt={},Pt={};import{createRequire as Ke}from"module";const kt={};var Ot={3313:(Q=>{Q.exports=oe;function oe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}oe.prototype.go=function(L){this.pending<this.max?O(this,L):this.waiting.push(L)},oe.prototype.wait=function(L){this.pending===0?L(this.error):this.listeners.push(L)},oe.prototype.hold=
function(){return e(this)};function e(L){L.pending+=1;var F=!1;return j;function j(D){if(F)throw new Error("callback called twice");if(F=!0,L.error=L.error||D,L.pending-=1,L.waiting.length>0&&L.pending<
L.max)O(L,L.waiting.shift());else if(L.pending===0){var N=L.listeners;L.listeners=[],N.forEach(K)}}function K(D){D(L.error)}}function O(L,F){F(e(L))}}),770:((Q,oe,e)=>{Q.exports=e(218)}),218:((Q,oe,e)=>{
var O,L=e(9278),F=e(4756),j=e(8611),K=e(5692),D=e(4434),N=e(2613),P=e(9023);oe.httpOverHttp=U,oe.httpsOverHttp=R,oe.httpOverHttps=S,oe.httpsOverHttps=l;function U(y){var f=new r(y);return f.request=j.
request,f}function R(y){var f=new r(y);return f.request=j.request,f.createSocket=c,f.defaultPort=443,f}function S(y){var f=new r(y);return f.request=K.request,f}function l(y){var f=new r(y);return f.request=
K.request,f.createSocket=c,f.defaultPort=443,f}function r(y){var f=this;f.options=y||{},f.proxyOptions=f.options.proxy||{},f.maxSockets=f.options.maxSockets||j.Agent.defaultMaxSockets,f.requests=[],f.
sockets=[],f.on("free",function($,m,E,A){for(var w=n(m,E,A),p=0,t=f.requests.length;p<t;++p){var s=f.requests[p];if(s.host===w.host&&s.port===w.port){f.requests.splice(p,1),s.request.onSocket($);return}}
$.destroy(),f.removeSocket($)})}P.inherits(r,D.EventEmitter),r.prototype.addRequest=function(f,u,$,m){var E=this,A=d({request:f},E.options,n(u,$,m));if(E.sockets.length>=this.maxSockets){E.requests.push(
A);return}E.createSocket(A,function(w){w.on("free",p),w.on("close",t),w.on("agentRemove",t),f.onSocket(w);function p(){E.emit("free",w,A)}function t(s){E.removeSocket(w),w.removeListener("free",p),w.removeListener(
"close",t),w.removeListener("agentRemove",t)}})},r.prototype.createSocket=function(f,u){var $=this,m={};$.sockets.push(m);var E=d({},$.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{
host:f.host+":"+f.port}});f.localAddress&&(E.localAddress=f.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),o(
"making CONNECT request");var A=$.request(E);A.useChunkedEncodingByDefault=!1,A.once("response",w),A.once("upgrade",p),A.once("connect",t),A.once("error",s),A.end();function w(k){k.upgrade=!0}function p(k,M,x){
process.nextTick(function(){t(k,M,x)})}function t(k,M,x){if(A.removeAllListeners(),M.removeAllListeners(),k.statusCode!==200){o("tunneling socket could not be established, statusCode=%d",k.statusCode),
M.destroy();var H=new Error("tunneling socket could not be established, statusCode="+k.statusCode);H.code="ECONNRESET",f.request.emit("error",H),$.removeSocket(m);return}if(x.length>0){o("got illegal \
response body from proxy"),M.destroy();var H=new Error("got illegal response body from proxy");H.code="ECONNRESET",f.request.emit("error",H),$.removeSocket(m);return}return o("tunneling connection has\
 established"),$.sockets[$.sockets.indexOf(m)]=M,u(M)}function s(k){A.removeAllListeners(),o(`tunneling socket could not be established, cause=%s
`,k.message,k.stack);var M=new Error("tunneling socket could not be established, cause="+k.message);M.code="ECONNRESET",f.request.emit("error",M),$.removeSocket(m)}},r.prototype.removeSocket=function(f){
var u=this.sockets.indexOf(f);if(u!==-1){this.sockets.splice(u,1);var $=this.requests.shift();$&&this.createSocket($,function(m){$.request.onSocket(m)})}};function c(y,f){var u=this;r.prototype.createSocket.
call(u,y,function($){var m=y.request.getHeader("host"),E=d({},u.options,{socket:$,servername:m?m.replace(/:.*$/,""):y.host}),A=F.connect(0,E);u.sockets[u.sockets.indexOf($)]=A,f(A)})}function n(y,f,u){
return typeof y=="string"?{host:y,port:f,localAddress:u}:y}function d(y){for(var f=1,u=arguments.length;f<u;++f){var $=arguments[f];if(typeof $=="object")for(var m=Object.keys($),E=0,A=m.length;E<A;++E){
var w=m[E];$[w]!==void 0&&(y[w]=$[w])}}return y}var o;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?o=function(){var y=Array.prototype.slice.call(arguments);typeof y[0]=="string"?y[0]=
"TUNNEL: "+y[0]:y.unshift("TUNNEL:"),console.error.apply(console,y)}:o=function(){},O=o}),4248:(Q=>{const oe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(O){let L=-1;for(let F of O)L=oe[(L^F)&255]^L>>>8;return(L^-1)>>>0}Q.exports=e}),3502:((Q,oe,e)=>{var O=e(9896),L=e(9023),F=e(2203),j=F.Readable,K=F.PassThrough,D=e(3313),N=e(4434).
EventEmitter;oe.BufferSlicer=R,oe.FdSlicer=P,L.inherits(P,N);function P(S){N.call(this),this.fd=S,this.pend=new D,this.pend.max=1,this.refCount=0}P.prototype.read=function(S,l,r,c,n){var d=this;d.pend.
go(function(o){O.read(d.fd,S,l,r,c,function(y,f,u){o(),n(y,f,u)})})},P.prototype.createReadStream=function(S){return new U(this,S)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var S=this;if(S.refCount-=1,S.refCount<0)throw new Error("invalid unref");if(S.refCount>0)return;O.close(S.fd,l);function l(r){r?S.emit("error",r):S.emit("close")}},L.inherits(U,j);function U(S,l){l=l||
{},j.call(this,l),this.context=S,this.context.ref(),this.start=l.start||0,this.endOffset=l.end,this.pos=this.start}U.prototype._read=function(S){var l=this,r=Math.min(l._readableState.highWaterMark,S);
if(l.endOffset!=null&&(r=Math.min(r,l.endOffset-l.pos)),r<=0){l.push(null),this._cleanup();return}l.context.pend.go(function(c){var n=Buffer.allocUnsafe(r);O.read(l.context.fd,n,0,r,l.pos,function(d,o){
d?l.destroy(d):o===0?(l.push(null),l._cleanup()):(l.pos+=o,l.push(n.slice(0,o))),c()})})},U.prototype._destroy=function(S,l){this._cleanup(),l(S)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},L.inherits(R,N);function R(S){N.call(this),this.refCount=0,this.buffer=S}R.prototype.read=function(S,l,r,c,n){if(!(0<=l&&l<=S.length))throw new RangeError("offset o\
utside buffer: 0 <= "+l+" <= "+S.length);if(c<0)throw new RangeError("position is negative: "+c);if(l+r>S.length&&(r=S.length-l),c+r>this.buffer.length&&(r=this.buffer.length-c),r<=0){setImmediate(function(){
n(null,0)});return}this.buffer.copy(S,l,c,c+r),setImmediate(function(){n(null,r)})},R.prototype.createReadStream=function(S){S=S||{};var l=new K(S);l.start=S.start||0,l.endOffset=S.end,l.pos=l.endOffset||
this.buffer.length;for(var r=this.buffer.slice(l.start,l.pos),c=65536,n=0;;){var d=n+c;if(d>=r.length){n<r.length&&l.write(r.slice(n,r.length));break}l.write(r.slice(n,d)),n=d}return l.end(),l},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Q,oe,e)=>{var O,L=e(9896),F=e(3106),j=e(3502),K=e(9023),D=e(
4434).EventEmitter,N=e(2203).Transform,P=e(2203).PassThrough,U=e(2203).Writable;const R=typeof F.crc32=="function"?F.crc32:e(4248);O=n,O=d,O=o,O=y,O=S,O=l,oe.SY=r,O=c,O=A,oe.ax=w,O=p,O=t,O=f,O=m,O=E,O=
M;function S(b,v){return new Promise((z,i)=>{n(b,{...v,lazyEntries:!0},function(T,W){if(T)return i(T);z(W)})})}function l(b,v){return new Promise((z,i)=>{d(b,{...v,lazyEntries:!0},function(T,W){if(T)return i(
T);z(W)})})}function r(b,v){return new Promise((z,i)=>{o(b,{...v,lazyEntries:!0},function(T,W){if(T)return i(T);z(W)})})}function c(b,v,z){return new Promise((i,T)=>{y(b,v,{...z,lazyEntries:!0},function(W,_){
if(W)return T(W);i(_)})})}function n(b,v,z){typeof v=="function"&&(z=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=
!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),z==null&&(z=te),L.open(b,"r",function(i,T){if(i)return z(i);d(T,v,function(W,_){W&&L.close(T,te),
z(W,_)})})}function d(b,v,z){typeof v=="function"&&(z=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),
v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),z==null&&(z=te),L.fstat(b,function(i,T){if(i)return z(i);var W=new j.FdSlicer(b);y(W,T.size,v,z)})}
function o(b,v,z){typeof v=="function"&&(z=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=
!0),v.strictFileNames==null&&(v.strictFileNames=!1);var i=new j.BufferSlicer(b);y(i,b.length,v,z)}function y(b,v,z,i){typeof z=="function"&&(i=z,z=null),z==null&&(z={}),z.autoClose==null&&(z.autoClose=
!0),z.lazyEntries==null&&(z.lazyEntries=!1),z.decodeStrings==null&&(z.decodeStrings=!0);var T=!!z.decodeStrings;if(z.validateEntrySizes==null&&(z.validateEntrySizes=!0),z.strictFileNames==null&&(z.strictFileNames=
!1),i==null&&(i=te),typeof v!="number")throw new Error("expected totalSize parameter to be a number");if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");b.ref();var W=22,_=20,B=65535,J=Math.min(_+W+B,v),ee=se(J),X=v-ee.length;s(b,ee,0,J,X,function(ie){if(ie)return i(ie);for(var de=J-
W;de>=0;de-=1)if(ee.readUInt32LE(de)===101010256){var he=ee.subarray(de),ye=he.readUInt16LE(4),Ee=he.readUInt16LE(10),Ae=he.readUInt32LE(16),Ce=he.readUInt16LE(20),Ie=he.length-W;if(Ce!==Ie)return i(new Error(
"Invalid comment length. Expected: "+Ie+". Found: "+Ce+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Me=T?Z(he.subarray(
22),!1):he.subarray(22);if(de-_>=0&&ee.readUInt32LE(de-_)===117853008){var Re=ee.subarray(de-_,de-_+_),Se=q(Re,8),Te=se(56);return s(b,Te,0,Te.length,Se,function(Pe){return Pe?i(Pe):Te.readUInt32LE(0)!==
101075792?i(new Error("invalid zip64 end of central directory record signature")):(ye=Te.readUInt32LE(16),ye!==0?i(new Error("multi-disk zip files are not supported: found disk number: "+ye)):(Ee=q(Te,
32),Ae=q(Te,48),i(null,new f(b,Ae,v,Ee,Me,z.autoClose,z.lazyEntries,T,z.validateEntrySizes,z.strictFileNames))))})}return ye!==0?i(new Error("multi-disk zip files are not supported: found disk number:\
 "+ye)):i(null,new f(b,Ae,v,Ee,Me,z.autoClose,z.lazyEntries,T,z.validateEntrySizes,z.strictFileNames))}i(new Error("End of central directory record signature not found. Either not a zip file, or file \
is truncated."))})}K.inherits(f,D);function f(b,v,z,i,T,W,_,B,J,ee){var X=this;D.call(X),X.reader=b,X.reader.on("error",function(ie){$(X,ie)}),X.reader.once("close",function(){X.emit("close")}),X.readEntryCursor=
v,X.fileSize=z,X.entryCount=i,X.comment=T,X.entriesRead=0,X.autoClose=!!W,X.lazyEntries=!!_,X.decodeStrings=!!B,X.validateEntrySizes=!!J,X.strictFileNames=!!ee,X.isOpen=!0,X.emittedError=!1,X.hasEachEntryBeenCalled=
!1,X.lazyEntries||X._readEntry()}f.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function u(b,v){b.autoClose&&b.close(),$(b,v)}function $(b,v){b.emittedError||(b.emittedError=
!0,b.emit("error",v))}f.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},f.prototype._readEntry=function(){var b=this;
if(b.entryCount===b.entriesRead){setImmediate(function(){b.autoClose&&b.close(),!b.emittedError&&b.emit("end")});return}if(!b.emittedError){var v=se(46);s(b.reader,v,0,v.length,b.readEntryCursor,function(z){
if(z)return u(b,z);if(!b.emittedError){var i=new m,T=v.readUInt32LE(0);if(T!==33639248)return u(b,new Error("invalid central directory file header signature: 0x"+T.toString(16)));if(i.versionMadeBy=v.
readUInt16LE(4),i.versionNeededToExtract=v.readUInt16LE(6),i.generalPurposeBitFlag=v.readUInt16LE(8),i.compressionMethod=v.readUInt16LE(10),i.lastModFileTime=v.readUInt16LE(12),i.lastModFileDate=v.readUInt16LE(
14),i.crc32=v.readUInt32LE(16),i.compressedSize=v.readUInt32LE(20),i.uncompressedSize=v.readUInt32LE(24),i.fileNameLength=v.readUInt16LE(28),i.extraFieldLength=v.readUInt16LE(30),i.fileCommentLength=v.
readUInt16LE(32),i.internalFileAttributes=v.readUInt16LE(36),i.externalFileAttributes=v.readUInt32LE(38),i.relativeOffsetOfLocalHeader=v.readUInt32LE(42),i.generalPurposeBitFlag&64)return u(b,new Error(
"strong encryption is not supported"));b.readEntryCursor+=46,v=se(i.fileNameLength+i.extraFieldLength+i.fileCommentLength),s(b.reader,v,0,v.length,b.readEntryCursor,function(W){if(W)return u(b,W);if(!b.
emittedError){i.fileNameRaw=v.subarray(0,i.fileNameLength);var _=i.fileNameLength+i.extraFieldLength;i.extraFieldRaw=v.subarray(i.fileNameLength,_),i.fileCommentRaw=v.subarray(_,_+i.fileCommentLength);
try{i.extraFields=t(i.extraFieldRaw)}catch(Ee){return u(b,Ee)}if(b.decodeStrings){var B=(i.generalPurposeBitFlag&2048)!==0;i.fileComment=Z(i.fileCommentRaw,B),i.fileName=w(i.generalPurposeBitFlag,i.fileNameRaw,
i.extraFields,b.strictFileNames);var J=p(i.fileName);if(J!=null)return u(b,new Error(J))}else i.fileComment=i.fileCommentRaw,i.fileName=i.fileNameRaw;i.comment=i.fileComment,b.readEntryCursor+=v.length,
b.entriesRead+=1;for(var ee=0;ee<i.extraFields.length;ee++){var X=i.extraFields[ee];if(X.id===1){var ie=X.data,de=0;if(i.uncompressedSize===4294967295){if(de+8>ie.length)return u(b,new Error("zip64 ex\
tended information extra field does not include uncompressed size"));i.uncompressedSize=q(ie,de),de+=8}if(i.compressedSize===4294967295){if(de+8>ie.length)return u(b,new Error("zip64 extended informat\
ion extra field does not include compressed size"));i.compressedSize=q(ie,de),de+=8}if(i.relativeOffsetOfLocalHeader===4294967295){if(de+8>ie.length)return u(b,new Error("zip64 extended information ex\
tra field does not include relative header offset"));i.relativeOffsetOfLocalHeader=q(ie,de),de+=8}break}}if(b.validateEntrySizes&&i.compressionMethod===0){var he=i.uncompressedSize;if(i.isEncrypted()&&
(he+=12),i.compressedSize!==he){var ye="compressed/uncompressed size mismatch for stored file: "+i.compressedSize+" != "+i.uncompressedSize;return u(b,new Error(ye))}}b.emit("entry",i),b.lazyEntries||
b._readEntry()}})}})}},f.prototype.eachEntry=function(){const b=this;if(!b.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(b.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");b.hasEachEntryBeenCalled=!0;let v=null;b.on("entry",i),b.on("end",T),b.on("error",W);function z(){b.removeListener("entry",i),b.removeListener("end",T),b.removeListener(
"error",W),b.autoClose&&b.close()}function i(_){let{resolve:B}=v;v=null,B({value:_})}function T(){let{resolve:_}=v;v=null,z(),_({done:!0})}function W(_){let{reject:B}=v;v=null,z(),B(_)}return{[Symbol.
asyncIterator](){return this},next(){const _=new Promise((B,J)=>{if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:B,reject:J}});return b.readEntry(),_},return(_){
return z(),Promise.resolve({done:!0,value:_})},throw(_){return z(),Promise.reject(_)}}},f.prototype.openReadStream=function(b,v,z){var i=this,T=0,W=b.compressedSize;if(z==null&&(z=v,v=null),v==null)v=
{};else{if(v.decodeFileData===!1){if(v.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(v.decrypt!=null){if(!b.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(v.decrypt!==!1)throw new Error("invalid options.decrypt value: "+v.decrypt);if(b.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(v.decompress!=null){if(!b.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.
decompress===!1||v.decompress===!0))throw new Error("invalid options.decompress value: "+v.decompress);B=v.decompress}}if(v.start!=null){if(T=v.start,T<0)throw new Error("options.start < 0");if(T>b.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(v.end!=null){if(W=v.end,W<0)throw new Error("options.end < 0");if(W>b.compressedSize)throw new Error("options.end > entry.compressedSize");if(W<
T)throw new Error("options.end < options.start")}}var _=v.decodeFileData===!1||(b.compressionMethod===0||b.compressionMethod===8&&v.decompress===!1)&&(!b.isEncrypted()||v.decrypt===!1);if((v.start!=null||
v.end!=null)&&!_)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!i.isOpen)return z(new Error("closed"));if(b.isEncrypted()&&!_&&v.decrypt!==
!1)return z(new Error("entry is encrypted, and options.decodeFileData !== false"));var B;if(_)B=!1;else if(b.compressionMethod===8)B=v.decodeFileData!==!0;else return z(new Error("unsupported compress\
ion method: "+b.compressionMethod));i.readLocalFileHeader(b,{minimal:!0},function(J,ee){if(J)return z(J);i.openReadStreamLowLevel(ee.fileDataStart,b.compressedSize,T,W,B,b.uncompressedSize,z)})},f.prototype.
openReadStreamLowLevel=function(b,v,z,i,T,W,_){var B=this,J=b+v,ee=B.reader.createReadStream({start:b+z,end:b+i}),X=ee;if(T){var ie=!1,de=F.createInflateRaw();ee.on("error",function(he){setImmediate(function(){
ie||de.emit("error",he)})}),ee.pipe(de),B.validateEntrySizes?(X=new k(W),de.on("error",function(he){setImmediate(function(){ie||X.emit("error",he)})}),de.pipe(X)):X=de,re(X,function(){ie=!0,de!==X&&de.
unpipe(X),ee.unpipe(de),ee.destroy()})}_(null,X)},f.prototype.readLocalFileHeader=function(b,v,z){var i=this;z==null&&(z=v,v=null),v==null&&(v={}),i.reader.ref();var T=se(30);s(i.reader,T,0,T.length,b.
relativeOffsetOfLocalHeader,function(W){try{if(W)return z(W);var _=T.readUInt32LE(0);if(_!==67324752)return z(new Error("invalid local file header signature: 0x"+_.toString(16)));var B=T.readUInt16LE(
26),J=T.readUInt16LE(28),ee=b.relativeOffsetOfLocalHeader+30+B+J;if(ee+b.compressedSize>i.fileSize)return z(new Error("file data overflows file bounds: "+ee+" + "+b.compressedSize+" > "+i.fileSize));if(v.
minimal)return z(null,{fileDataStart:ee});var X=new E;X.fileDataStart=ee,X.versionNeededToExtract=T.readUInt16LE(4),X.generalPurposeBitFlag=T.readUInt16LE(6),X.compressionMethod=T.readUInt16LE(8),X.lastModFileTime=
T.readUInt16LE(10),X.lastModFileDate=T.readUInt16LE(12),X.crc32=T.readUInt32LE(14),X.compressedSize=T.readUInt32LE(18),X.uncompressedSize=T.readUInt32LE(22),X.fileNameLength=B,X.extraFieldLength=J,T=se(
B+J),i.reader.ref(),s(i.reader,T,0,T.length,b.relativeOffsetOfLocalHeader+30,function(ie){try{return ie?z(ie):(X.fileName=T.subarray(0,B),X.extraField=T.subarray(B),z(null,X))}finally{i.reader.unref()}})}finally{
i.reader.unref()}})},f.prototype.openReadStreamPromise=function(b,v){return new Promise((z,i)=>{this.openReadStream(b,v,function(T,W){if(T)return i(T);z(W)})})},f.prototype.openReadStreamLowLevelPromise=
function(b,v,z,i,T,W){return new Promise((_,B)=>{this.openReadStream(b,v,z,i,T,W,function(J,ee){if(J)return B(J);_(ee)})})},f.prototype.readLocalFileHeaderPromise=function(b,v){return new Promise((z,i)=>{
this.readLocalFileHeader(b,v,function(T,W){if(T)return i(T);z(W)})})};function m(){}m.prototype.getLastModDate=function(b){if(b==null&&(b={}),!b.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){
var z=this.extraFields[v];if(z.id===21589){var i=z.data;if(i.length<5)continue;var T=i[0],W=1;if(!(T&W))continue;var _=i.readInt32LE(1);return new Date(_*1e3)}else if(z.id===10){var i=z.data;if(i.length!==
32||i.readUInt16LE(4)!==1||i.readUInt16LE(6)!==24)continue;var B=i.readUInt32LE(8)+4294967296*i.readInt32LE(12),J=B/1e4-116444736e5;return new Date(J)}}return A(this.lastModFileDate,this.lastModFileTime,
b.timezone)},m.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},m.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&
1)!==0},m.prototype.isCompressed=function(){return this.compressionMethod===8};function E(){}function A(b,v,z){var i=b&31,T=(b>>5&15)-1,W=(b>>9&127)+1980,_=0,B=(v&31)*2,J=v>>5&63,ee=v>>11&31;if(z==null||
z==="local")return new Date(W,T,i,ee,J,B,_);if(z==="UTC")return new Date(Date.UTC(W,T,i,ee,J,B,_));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(b,v,z,i){for(var T=null,
W=0;W<z.length;W++){var _=z[W];if(_.id===28789){if(_.data.length<6||_.data.readUInt8(0)!==1)continue;var B=_.data.readUInt32LE(1);if(R(v)!==B)continue;T=Z(_.data.subarray(5),!0);break}}if(T==null){var J=(b&
2048)!==0;T=Z(v,J)}return i||(T=T.replace(/\\/g,"/")),T}function p(b){return b.indexOf("\\")!==-1?"invalid characters in fileName: "+b:/^[a-zA-Z]:/.test(b)||/^\//.test(b)?"absolute path: "+b:b.split("\
/").indexOf("..")!==-1?"invalid relative path: "+b:null}function t(b){for(var v=[],z=0;z<b.length-3;){var i=b.readUInt16LE(z+0),T=b.readUInt16LE(z+2),W=z+4,_=W+T;if(_>b.length)throw new Error("extra f\
ield length exceeds extra field buffer size");var B=b.subarray(W,_);v.push({id:i,data:B}),z=_}return v}function s(b,v,z,i,T,W){if(i===0)return setImmediate(function(){W(null,se(0))});b.read(v,z,i,T,function(_,B){
if(_)return W(_);if(B<i)return W(new Error("unexpected EOF"));W()})}K.inherits(k,N);function k(b){N.call(this),this.actualByteCount=0,this.expectedByteCount=b}k.prototype._transform=function(b,v,z){if(this.
actualByteCount+=b.length,this.actualByteCount>this.expectedByteCount){var i="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return z(new Error(
i))}z(null,b)},k.prototype._flush=function(b){if(this.actualByteCount<this.expectedByteCount){var v="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return b(new Error(v))}b()},K.inherits(M,D);function M(){D.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var b=this;if(b.refCount-=1,b.refCount>0)
return;if(b.refCount<0)throw new Error("invalid unref");b.close(v);function v(z){if(z)return b.emit("error",z);b.emit("close")}},M.prototype.createReadStream=function(b){b==null&&(b={});var v=b.start,
z=b.end;if(v===z){var i=new P;return setImmediate(function(){i.end()}),i}var T=this._readStreamForRange(v,z),W=!1,_=new x(this);T.on("error",function(J){setImmediate(function(){W||_.emit("error",J)})}),
re(_,function(){T.unpipe(_),_.unref(),T.destroy()});var B=new k(z-v);return _.on("error",function(J){setImmediate(function(){W||B.emit("error",J)})}),re(B,function(){W=!0,_.unpipe(B),_.destroy()}),T.pipe(
_).pipe(B)},M.prototype._readStreamForRange=function(b,v){throw new Error("not implemented")},M.prototype.read=function(b,v,z,i,T){var W=this.createReadStream({start:i,end:i+z}),_=new U,B=0;_._write=function(J,ee,X){
J.copy(b,v+B,0,J.length),B+=J.length,X()},_.on("finish",T),W.on("error",function(J){T(J)}),W.pipe(_)},M.prototype.close=function(b){setImmediate(b)},K.inherits(x,P);function x(b){P.call(this),this.context=
b,this.context.ref(),this.unreffedYet=!1}x.prototype._flush=function(b){this.unref(),b()},x.prototype.unref=function(b){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var H="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\
\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\
\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Z(b,v){if(v)return b.toString("utf8");for(var z="",i=0;i<b.length;i++)z+=H[b[i]];return z}function q(b,v){var z=b.readUInt32LE(v),i=b.readUInt32LE(v+4);return i*4294967296+z}var se;typeof Buffer.
allocUnsafe=="function"?se=function(b){return Buffer.allocUnsafe(b)}:se=function(b){return new Buffer(b)};function re(b,v){typeof b.destroy=="function"?b._destroy=function(z,i){v(),i?.(z)}:b.destroy=v}
function te(b){if(b)throw b}}),9037:((Q,oe,e)=>{var O=F=>{var j={};return e.d(j,F),j},L=F=>(()=>F);Q.exports=O({getOctokit:()=>Mt.getOctokit})}),6543:((Q,oe,e)=>{var O=F=>{var j={};return e.d(j,F),j},
L=F=>(()=>F);Q.exports=O({defaults:()=>At.defaults})}),8008:((Q,oe,e)=>{var O=F=>{var j={};return e.d(j,F),j},L=F=>(()=>F);Q.exports=O({requestLog:()=>It.requestLog})}),212:((Q,oe,e)=>{var O=F=>{var j={};
return e.d(j,F),j},L=F=>(()=>F);Q.exports=O({retry:()=>Tt.retry})}),938:((Q,oe,e)=>{var O=F=>{var j={};return e.d(j,F),j},L=F=>(()=>F);Q.exports=O({default:()=>Rt.default})}),5131:((Q,oe,e)=>{var O=F=>{
var j={};return e.d(j,F),j},L=F=>(()=>F);Q.exports=O({default:()=>Pt.default})}),2613:(Q=>{Q.exports=Ke(import.meta.url)("assert")}),181:(Q=>{Q.exports=Ke(import.meta.url)("buffer")}),6982:(Q=>{Q.exports=
Ke(import.meta.url)("crypto")}),4434:(Q=>{Q.exports=Ke(import.meta.url)("events")}),9896:(Q=>{Q.exports=Ke(import.meta.url)("fs")}),1943:(Q=>{Q.exports=Ke(import.meta.url)("fs/promises")}),8611:(Q=>{Q.
exports=Ke(import.meta.url)("http")}),5692:(Q=>{Q.exports=Ke(import.meta.url)("https")}),9278:(Q=>{Q.exports=Ke(import.meta.url)("net")}),4573:(Q=>{Q.exports=Ke(import.meta.url)("node:buffer")}),7598:(Q=>{
Q.exports=Ke(import.meta.url)("node:crypto")}),3024:(Q=>{Q.exports=Ke(import.meta.url)("node:fs")}),1455:(Q=>{Q.exports=Ke(import.meta.url)("node:fs/promises")}),7067:(Q=>{Q.exports=Ke(import.meta.url)(
"node:http")}),4708:(Q=>{Q.exports=Ke(import.meta.url)("node:https")}),8995:(Q=>{Q.exports=Ke(import.meta.url)("node:module")}),8161:(Q=>{Q.exports=Ke(import.meta.url)("node:os")}),6760:(Q=>{Q.exports=
Ke(import.meta.url)("node:path")}),1708:(Q=>{Q.exports=Ke(import.meta.url)("node:process")}),7075:(Q=>{Q.exports=Ke(import.meta.url)("node:stream")}),3136:(Q=>{Q.exports=Ke(import.meta.url)("node:url")}),
7975:(Q=>{Q.exports=Ke(import.meta.url)("node:util")}),8522:(Q=>{Q.exports=Ke(import.meta.url)("node:zlib")}),857:(Q=>{Q.exports=Ke(import.meta.url)("os")}),6928:(Q=>{Q.exports=Ke(import.meta.url)("pa\
th")}),2203:(Q=>{Q.exports=Ke(import.meta.url)("stream")}),4756:(Q=>{Q.exports=Ke(import.meta.url)("tls")}),2018:(Q=>{Q.exports=Ke(import.meta.url)("tty")}),7016:(Q=>{Q.exports=Ke(import.meta.url)("ur\
l")}),9023:(Q=>{Q.exports=Ke(import.meta.url)("util")}),3106:(Q=>{Q.exports=Ke(import.meta.url)("zlib")}),3e3:((Q,oe,e)=>{e.d(oe,{WZ:()=>U,j:()=>l,mJ:()=>S});var O=e(7598),L=e(6760),F=e(532),j=e(6191),
K=e(7487),D=e(9870),N=e(3657),P=e(6584);function U(r,c){const n=r.boolean("upload-artifact",!0),d=r.optional("retention-days",R),o=r.boolean("artifact-env-variables",!0);return{upload:n?{overwrite:c,retentionDays:d}:
void 0,artifactEnvVariables:o}}function R(r){if(/^0+$/.test(r))return;const c=(0,P.$J)(1/0,!0)(r),n=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(c>n)throw new Error(`must be at most ${n}, the rep\
ository's limit in days, not ${c}`);return c}async function S(r,{path:c,sha256:n,package:d},{upload:o,artifactEnvVariables:y}){if(y)return await(0,j.mz)(r,{path:c,digest:n},o);const f=(0,N.zy)((0,D.KC)(
d)),u=(0,L.join)(await(0,K.Pd)("workflow-artifact-"),(0,L.basename)(c));await(0,F.lo)(u,f);const $=(0,O.createHash)("sha256").update(f).digest("hex");return await(0,j.mz)(r,{path:u,digest:$},o)}function l({
upload:r,artifactEnvVariables:c},n){!r||!c||!(0,K.GQ)()||n.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-va\
riables: false to leave them out.")}}),6779:((Q,oe,e)=>{e.d(oe,{Bv:()=>U,X7:()=>S,Zw:()=>P});var O=e(9462),L=e(7279),F=e(3657),j=e(5645),K=e(6006),D=e(3349);class N extends L.HR{job;constructor(r,c){super(
{what:c.message,...c},{...c,busy:!1,cause:c}),this.job=r}}function P(l){return l instanceof N?l.job:{}}async function U(l,r,{title:c,longestWaitMs:n,advice:d,idsIn:o}){l.log.info(`${c}: ${r.status||"n\
o status"}, dock status ${r.dockStatusId}`);let y={};const f=u=>{const $={"dock-status-id":r.dockStatusId,...o(u)},m=Object.keys($).some(E=>!(E in y));y={...$,...y,...u.status!==""&&{status:u.status}},
m&&l.publish(y)};try{return{last:await(0,K.qt)(l,r,{longestWaitMs:n,advice:d,onStatus:f}),outputs:y}}catch(u){throw new N(y,(0,L.iT)(u))}}const R="Check the workflow in AI for Process, then re-run the\
 job.";async function S(l,r,{workflowId:c,flowId:n,timeoutMs:d,longestWaitMs:o}){return l.log.info(`Exporting workflow ${c}, flow ${n}, from ${r.url.href}`),await(0,O.N)({...l,platform:r},(0,O.R)(d,"N\
o package"),async y=>{const f=await(0,D.Nq)(y,{workflowId:c,flowId:n}),{dockStatusId:u,exportJobId:$}=f,{last:m,outputs:E}=await U(y,f,{title:`Export job ${$??"without an ID"}`,longestWaitMs:o,advice:R,
idsIn:()=>$===void 0?{}:{"export-job-id":$}});try{const A=await(0,D.EH)(y,f,m),w=async()=>(0,D.EH)(y,f,await(0,K.SO)(y,u)),p=k=>(0,F.ue)(k,y.signal),{content:t,...s}=await(0,j.R)(y,{url:A,freshUrl:w,read:p});
return{...s,package:t,job:E}}catch(A){throw new N(E,(0,L.iT)(A))}})}}),2697:((Q,oe,e)=>{e.d(oe,{As:()=>c,N9:()=>f,Sm:()=>U,UX:()=>S,cZ:()=>r,dF:()=>y});var O=e(1455),L=e(6760),F=e(7279),j=e(8725),K=e(
7487),D=e(4057),N=e(706),P=e(6779);function U({host:u,pathname:$}){return u+$.replace(/\/$/,"")}const R=2e4;function S({message:u}){return(0,N.OX)(u,1e3)}const l="<dock status ID>";function r(u){const $=new Map;
for(const{name:E,error:A}of u){const{"dock-status-id":w}=(0,P.Zw)(A),p=w===void 0?A.message:A.message.replaceAll(w,l),t=$.get(p)??{names:[],ids:[],help:(0,K.VY)(A)};$.set(p,t),t.names.push(E),w!==void 0&&
t.ids.push(w)}const m=Math.max(100,Math.min(1e3,Math.floor(R/$.size)));return Array.from($,([E,{names:A,ids:w,help:p}])=>({names:A,message:(0,N.OX)(E,m).replaceAll(l,()=>w.join(", ")),help:p}))}function c(u){
return r(u).map(({names:$,message:m})=>`${$.join(", ")}: ${m}`).join(" | ")}function n(u,$){if(!u||!$||u.message===$.message)return u??$;const m=`${u.message} Also: ${$.message}`;return new Failure({what:m,
topic:asFailure(u).topic},{cause:u})}async function d(u,$,m){let E;const A=await u.catch(w=>(E=toError(w),{...$,...jobOf(E)}));if(setOutputs(A),m){const{titles:w,facts:p}=m,t=factTable([...p,["Workflo\
w ID",A["workflow-id"]],["Dock status ID",A["dock-status-id"]],["Status",A.status&&{words:A.status}],["Duration",{words:humanTime(performance.now())}]]);E?await writeSummary(w.failed,withHelp(S(E),helpFor(
E)),t):await writeSummary(w.done,t)}if(E)throw E}const o=1e6;async function y(u,$){const m=JSON.stringify($),E=await f(`the output ${u}`,{[`${u}.json`]:m}),A=Buffer.byteLength(m)>o;return A&&(0,j.lm)(
`The output ${u} would be longer than GitHub's limit of 1 MB. Read the file in ${u}-path.`),{[u]:A?[]:$,...E}}async function f(u,$){try{const m=await(0,K.Pd)("workflow-results-"),E={};for(const[A,w]of Object.
entries($)){const p=(0,L.join)(m,A);await(0,O.writeFile)(p,w),E[`${(0,L.parse)(A).name}-path`]=p}return E}catch(m){return(0,j.t1)().warning(`Can't keep ${u} as a file. ${(0,F.gJ)(m)}`),{}}}}),2176:((Q,oe,e)=>{
e.d(oe,{$0:()=>S,S3:()=>P,uu:()=>R});var O=e(1124),L=e(7210),F=e(8725),j=e(7487),K=e(706),D=e(2697),N=e(6584);async function P(l){const r=(0,L.dO)(l),c={"report.md":r(),"full-report.md":r({maxLength:1/0})};
return(0,j.n0)(await(0,D.N9)("the report",c)),r}const U=900*1024;function R(l,r,c,n){const d=U-Buffer.byteLength(c.join()),o=l({headings:r,maxLength:1/0,maxBytes:d,mark:!1}).join("");return n===void 0?
o:(0,L.SE)(o,n)}function S(l){const r=(0,O.AS)(l);if(r.length===0)return;const c=r.slice(0,20).map(N.bY),n=r.length>20?` and ${(0,K.hS)(r.length-20,"more line")}`:"";(0,F.lm)(`No field matched ${c.join(
", ")}${n} in ignore. Check the spelling.`)}}),682:((Q,oe,e)=>{e.d(oe,{H:()=>l,R:()=>D});var O=e(3024),L=e(532),F=e(5806),j=e(706),K=e(6584);function D(r,c){const n=["workflows","workflows-file"].filter(
y=>r.text(y)!==""),[d]=n;if(d===void 0)return{targets:N(r,c),fromList:!1};n.length>1&&r.refuse("workflows-file","can't be combined with workflows");for(const y of["workflow-id","flow-id","name"])r.text(
y)!==""&&r.refuse(y,`can't be combined with ${d}`);const o=d==="workflows"?r.lines(d):r.optional(d,P);return{targets:o===void 0?[]:R(r,d,o),fromList:!0}}function N(r,c){const n=r.required("workflow-id",
K.Fg),d=r.required("flow-id",K.Fg),o=r.optional("name",K.$q);return n===void 0||d===void 0?[]:[{name:o??r.parse("workflow-id",c+n,K.$q)??"",workflowId:n,flowId:d}]}function P(r){const c=(0,K.EO)(r);try{
return new TextDecoder("utf-8",{fatal:!0}).decode((0,O.readFileSync)(c))}catch(n){throw new Error(`can't be read: ${r}: ${(0,L.CQ)(n)}`)}}const U=(0,K.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"\
has commas between the words. Use spaces: name workflow-id flow-id"],(0,K.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${K.kH.source}`,"u")),[/^([^ ]+)( [^ ]+)?$/,([,r="",c])=>{const[
n,d]=c===void 0?["no IDs","each ID"]:["only one ID","the other"];return`(${(0,j.OX)(r,60)}) has ${n}. Is the variable set that ${d} comes from?`}],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:r})=>`must be "na\
me workflow-id flow-id", not ${(0,K.bY)(r)}`]);function R(r,c,n){const d=[],[o,y]=[new Map,new Map],f=n.split(/\r\n|\n|\r/).map(u=>u.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[
u,$]of f.entries()){const m=`${c} line ${u+1}`;if(!r.parse(m,$.join(" "),U))continue;const[E="",A="",w=""]=$;r.parse(`${m} name`,E,K.$q),r.parse(`${m} workflow-id`,A,K.Fg),r.parse(`${m} flow-id`,w,K.Fg);
const p=S(o,(0,F.Sr)(E),u+1);p!==void 0&&r.refuse(m,`has the name of line ${p}`);const t=S(y,`${A} ${w}`,u+1);t!==void 0&&r.refuse(m,`has the IDs of line ${t}. Set the IDs of its own workflow, or remo\
ve the line`),d.push({name:E,workflowId:A,flowId:w})}return f.every(u=>u.length===0)&&r.refuse(c,"names no workflow"),d}function S(r,c,n){const d=r.get(c);return d===void 0&&r.set(c,n),d}async function l(r,c,n){
const d=[],o=r.entries(),y=async()=>{for(const[f,u]of o)d[f]=await n(u)};return await Promise.all(Array.from({length:Math.min(c,r.length)},y)),d}}),6584:((Q,oe,e)=>{e.d(oe,{$J:()=>R,$q:()=>y,Do:()=>c,
EO:()=>E,Fg:()=>r,bY:()=>w,il:()=>P,kH:()=>D,or:()=>l,sJ:()=>N,sU:()=>d,tz:()=>f,yG:()=>U});var O=e(3024),L=e(6760),F=e(5806),j=e(7596),K=e(706);const D=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function N(t,s=D){return[s,({input:k})=>`contains ${p(k)}. ${t}`]}function P(...t){return s=>{for(const[k,M]of t){const x=k.exec(s);if(x)throw new Error(typeof M=="string"?M:M(x))}return s}}function U(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return/^t/i.test(t);throw new Error(`must be true or false, not ${w(t)}`)}function R(t,s=!1){return k=>{const M=Number(k);if((s?/^\d+$/:/^\d+(\.\d+)?$/).
test(k)&&M>0&&M<=t)return M;const x=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${s?"whole ":""}number above 0${x}, not ${w(k)}`)}}const S=P(N("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,t])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function l(t){return(0,j.o6)(S(t))}function r(t){if((0,j.eQ)(t))return t;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${w(t)}`)}const c=P(N("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins with "${t}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),n="is too long: at most 200 characters",d=P([new RegExp("\\\
p{C}","u"),({input:t})=>`must not contain control characters: ${w(t)}`],[/^.{201}/u,n]),o=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${w(t)}; leave out " < > | * ? : \\ / and control \
characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${w(t)}`],[/^.{201}/u,n]);function y(t){const s=(0,F.x5)(o(t));if(s!==void 0)throw new Error(`can't be a name: ${w(t)}\
 ${s}`);if(Buffer.byteLength(t)>240)throw new Error(n);return t}function f(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digit\
s, or any")}}function u(){return(0,L.resolve)(process.env.GITHUB_WORKSPACE??"")}const $=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function m(t){return(0,L.resolve)(u(),$(t))}function E(t){
const s=m(t);if((0,O.existsSync)(s))return s;throw new Error(A(t))}function A(t){const s=!(0,O.existsSync)(u())||(0,O.readdirSync)(u()).length===0;return`doesn't exist: ${w(t)}${s?". The workspace is \
empty: run actions/checkout before this step":""}`}function w(t){const s=p(t);return`"${(0,K.OX)(t,60)}"${s===""?"":` with ${s}`}`}function p(t){const s=(t.match(new RegExp(D,"gu"))??[]).map(x=>x.codePointAt(
0)??0),k=[...new Set(s)].map(x=>`U+${x.toString(16).toUpperCase().padStart(4,"0")}`),M=k.length===1?"an invisible character":"invisible characters";return k.length===0?"":`${M} (${k.slice(0,5).join(",\
 ")})`}}),1124:((Q,oe,e)=>{e.d(oe,{AS:()=>N,Hq:()=>K,RG:()=>L,cq:()=>P,cz:()=>F,xS:()=>j,xW:()=>D});var O=e(706);const L={type:"hidden"};function F(U){const R=S=>U.reduce((l,r)=>l+r[S],0);return{added:R(
"added"),modified:R("modified"),removed:R("removed")}}function j({status:U,changes:R,references:S}){const l={added:0,modified:0,removed:0};if(U!=="modified")return{...l,[U]:1};if(R.length===0&&S.length===
0)return{...l,modified:1};for(const{kind:r}of R)l[r==="added"||r==="removed"?r:"modified"]++;return l}function K({workflows:U}){return U.some(({status:R})=>R!=="unchanged")}function D({workflows:U}){return F(
U.map(({counts:R})=>R))}function N({workflows:[U,...R]}){return U?.unusedIgnores.filter(S=>R.every(({unusedIgnores:l})=>l.includes(S)))??[]}function P({modified:U,added:R,removed:S}){return Object.entries(
{modified:U,added:R,removed:S}).flatMap(([r,c])=>c===0?[]:[`${(0,O.zD)(c)} ${r}`]).join(", ")||"no changes"}}),3436:((Q,oe,e)=>{e.d(oe,{Gg:()=>U,Ms:()=>d,Op:()=>c,PX:()=>r,Rk:()=>F,TH:()=>P,TN:()=>D,YD:()=>N,
ZM:()=>K,dj:()=>f,e1:()=>n,eX:()=>j,jn:()=>l,m0:()=>S});var O=e(8142),L=e(2899);const F=["id","_id","key","name"],j=["name","title","label","displayName"],K=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function D(u,$){if(u.type!=="object")return;const m=u.members.get($)??u.matchOnly?.get($);return m?.type==="string"?m.text==='""'?void 0:m.text:m?.type==="literal"&&/\d/.test(m.text)?m.text:void 0}function N(u){
return u.type==="object"?[...u.members.keys()]:[]}function P(u){return R(u,["id","_id","key"])??R(u,N(u).sort().filter($=>K.test($)))}function U(u){return R(u,j)}function R(u,$){for(const m of $){const E=D(
u,m);if(E!==void 0)return E}}function S(u){return F.includes(u)}function l(u){return u.type==="string"||u.type==="literal"}function r(u){return u===void 0?[]:l(u)?[n(u.text)]:(u.type==="array"?u.items:
[...u.members.values()]).flatMap(r)}function c(u,$,m){return m&&S(u)&&l($)}function n(u){return u.startsWith('"')?u.includes("\\")?JSON.parse(u):u.slice(1,-1):u}class d{#t;#e;#n;#r=new Map;#o=new Map;#i=new Map;#s=0;constructor($,m=E=>{}){
this.#t=$,this.#e=$.lines.length===0,this.#n=m}read($){const{fields:m,orders:E}=this.#t,A=w=>(0,L.pi)(m,w,this.#n);return(0,O.q)($,void 0,{enter:(w,p="")=>this.#e?void 0:{key:p,outer:w},scalar:w=>this.
scalar(w),array:(w,p)=>{const t=w.length>0&&A({key:"",outer:p});return this.array(t?[]:w,(0,L.pi)(E,p,this.#n))},object:(w,p)=>{let t;for(const[s,k]of m.size===0?[]:w)A({key:s,outer:p})&&(w.delete(s),
S(s)&&(t=(t??new Map).set(s,k)));return this.object(w,t)}})}scalar($){let m=this.#r.get($);return m===void 0&&(m={type:$.startsWith('"')?"string":"literal",id:++this.#s,text:$},this.#r.set($,m)),m}array($,m=!1){
const E=m?$.toSorted((p,t)=>p.id-t.id):$;let A=E.length;for(const{id:p}of E)A=y(A,p);const w=this.#a(A,{type:"array",id:this.#s+1,items:E,unordered:m});return this.#e?w:{type:"array",id:w.id,items:$,unordered:m}}object($,m){
let E=~$.size;for(const[w,{id:p}]of $){const t=this.#o.get(w)??this.#o.size;t===this.#o.size&&this.#o.set(w,t),E=E+y(t,p)|0}const A=this.#a(E,{type:"object",id:this.#s+1,members:$,matchOnly:m});return this.#e?
A:{type:"object",id:A.id,members:$,matchOnly:m}}#a($,m){for(let E=$;;E=E+1|0){const A=this.#i.get(E);if(A&&o(A,m))return A;if(!A)return this.#i.set(E,m),this.#s++,m}}}function o(u,$){if(u.type==="arra\
y")return $.type==="object"||u.items.length!==$.items.length?!1:u.items.every(({id:m},E)=>m===$.items[E]?.id);if($.type==="array"||u.members.size!==$.members.size)return!1;for(const[m,{id:E}]of $.members)
if(u.members.get(m)?.id!==E)return!1;return!0}function y(u,$){const m=Math.imul(u^u>>>15,739982445)^Math.imul($^$>>>16,73244475);return Math.imul(m^m>>>13,695872825)}function f(u){if(l(u))return u.text;
if(u.type==="array"){const m=u.items.map(f);return`[${(u.unordered?m.sort():m).join()}]`}return`{${Array.from(u.members,([m,E])=>`${JSON.stringify(m)}:${f(E)}`).sort().join()}}`}}),9630:((Q,oe,e)=>{e.
d(oe,{TA:()=>K,b6:()=>j,ol:()=>N});var O=e(4573),L=e(7598),F=e(3436);function j(P){return(0,O.isUtf8)(P)?P.toString():void 0}function K(P,U,R){const S=/\.json$/i.test(P)?j(U):void 0;return S===void 0?
void 0:R.read(S)}function D(P,U,R,S){if(U.equals(R))return!0;const l=new Interner(S),r=K(P,U,l);return r!==void 0&&r.id===K(P,R,l)?.id}function N({files:P},U){const R=l=>(0,L.createHash)("sha256").update(
l).digest("hex"),S=Array.from(P,([l,r])=>{const c=K(l,r,new F.Ms(U));return[l,R(c?(0,F.dj)(c):r)]});return R(JSON.stringify(S.sort(([l],[r])=>l<r?-1:1)))}}),2614:((Q,oe,e)=>{e.d(oe,{I:()=>Te});var O=e(
3436);const L=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],F=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
j="*",K=64;function D(ue,we){const pe=N([]),xe=[],_e=new Set([ue,we].flatMap(ge=>[...(0,O.PX)(ge),...S(ge)]));function $e(ge,me,ve){if((0,O.jn)(ge))R(ge.text,me,ve);else if(ge.type==="object")Ue(ge,me,
ve);else{const Be=ge.items.length>1&&ge.items.some(({type:We})=>We==="array");for(const[We,Ne]of ge.items.entries())$e(Ne,P(me,"[]"),{...ve,array:ge.items,...Be&&{slot:We}})}}function Ue(ge,me,{key:ve,
array:Be,map:We,...Ne}){let ze=Ne;if(Be!==void 0||ve!==void 0){const Qe={side:Ne.side,value:ge,field:me,outer:Ne.place,key:ve,array:Be??[]};ze={...Ne,place:Qe,map:ve===void 0?void 0:We},xe.push(Qe)}const He=r(
ge,_e),Ye=ze===Ne&&(0,O.YD)(ge).some(Qe=>We?.members.has(Qe));for(const[Qe,ot]of ge.members){const et=P(me,He||Ye?j:Qe);Ye&&R(JSON.stringify(Qe),et,ze,ot),(!Ye||ot.type==="array")&&$e(ot,et,He?{...ze,
key:Qe,map:ge}:ze)}}return $e(ue,pe,{side:"base"}),$e(we,pe,{side:"head"}),{root:pe,places:xe,find:c(xe)}}function N(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function P(ue,we){const pe=ue.
inner.get(we)??N([...ue.keys,we]);return ue.inner.set(we,pe),pe}function U(ue,we){return ue?.inner.get(we)??ue?.inner.get(j)}function R(ue,{keys:we,texts:pe,references:xe},{place:_e,slot:$e},Ue){pe.set(
ue,(pe.get(ue)??0)+1);const ge=ue.startsWith('"')?ue.length>2:F.test(we.findLast(me=>me!=="[]")??"")&&/^\d+$/.test(ue);_e&&ge&&xe.push({text:ue,place:_e,slot:$e,value:Ue})}function S(ue){if((0,O.jn)(ue))
return[];const we=ue.type==="array"?ue.items:[...ue.members.values()];return[...we.flatMap(S),...we.some(l)?[]:(0,O.YD)(ue)]}function l(ue){return ue.type==="object"}function r({members:ue},we){const pe=[
...ue.keys()].filter(xe=>!F.test(xe)&&we.has(xe));return pe.length>0&&2*pe.length>=ue.size&&[...ue.values()].every(l)}function c(ue){const we=new Map;for(const pe of ue){const xe=(_e,$e)=>{const Ue=L.
findIndex(ve=>ve.test(_e));if(Ue<0)return;const ge=`${pe.side} ${$e}`,me=we.get(ge)??[];me[Ue]=(me[Ue]??new Set).add(pe),we.set(ge,me)};pe.key!==void 0&&xe(j,JSON.stringify(pe.key));for(const[_e,$e]of pe.
value.members)(0,O.jn)($e)&&xe(_e,$e.text)}return(pe,xe)=>{const _e=we.get(`${xe.side} ${pe}`)?.find($e=>$e);return _e&&_e.size<=K?n([..._e],xe):void 0}}function n(ue,we){const pe=we?ue.filter(_e=>d(_e,
we)):ue;if(pe.length===0&&we)return n(ue,we.outer);const xe=pe.length>1?pe.filter(({value:_e})=>_e.members.size>2):pe;return xe.length===1?xe[0]:void 0}function d(ue,we){return ue!==void 0&&(ue===we||
d(ue.outer,we))}var o=e(5408);const y=k("source from origin src tail out"),f=k("target to dest destination head in"),u="next to goto target targets wire wires link links edge edges transition transiti\
ons outgoing",m=k(`${u} then else default on success failure fail error timeout case cases choice choices branch branches connection connections output outputs dest destination successor successors`),
E=k("after depends dependencies needs requires prev previous predecessor predecessors"),w=k(`${u} runafter run_after dependson depends_on needs requires previous connection connections [] * id node ma\
in`),p=k("label title name condition if when event type relationship selectedRelationships"),t=60;function s(ue,we){const pe=D(ue,we),xe=x(pe.root).flatMap(ge=>H(ge,pe)),_e=q(xe),$e=_e.length>0?_e:re(
xe,pe),Ue=new Set($e.flatMap(({source:ge,target:me})=>[ge.field,me.field]));return{root:pe.root,nodes:pe.places.filter(({field:ge})=>Ue.has(ge)),edges:$e}}function k(ue){return new Set(ue.split(" "))}
function M(ue,we){return ue.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>we.has(xe.toLowerCase()))}function x(ue){const we=[ue];for(const pe of we)we.push(...pe.inner.values());return we}
function H(ue,{find:we}){const pe=ue.references.flatMap(ge=>{const me=we(ge.text,ge.place);return me?[{...ge,field:ue,target:me}]:[]}),xe=pe.filter(({place:ge,target:me})=>!d(ge,me)),_e=pe.length/ue.references.
length,$e=_e>=.5&&Z(ue.references)-Z(pe)<=2;return(_e>=.9||$e&&M(ue.keys.slice(-2),m))&&2*xe.length>=pe.length?[pe]:[]}function Z(ue){return new Set(ue.map(({text:we})=>we)).size}function q(ue){const we=ue.
filter(pe=>!pe.some(({place:xe,target:_e})=>_e.field===xe.field));return[...(0,o.$z)(we,([pe])=>pe?.place.field).values()].flatMap(pe=>{const xe=new Map(se(pe,y).map(_e=>[_e.place,_e]));return se(pe,f).
flatMap(_e=>{const[$e,{place:Ue,target:ge}]=[xe.get(_e.place),_e];return $e===void 0?[]:[{source:$e.target,target:ge,label:b(_e,Ue,[]),links:[$e,_e],item:Ue.value}]})})}function se(ue,we){return ue.filter(
([xe])=>xe&&M(xe.field.keys.slice(-2),we)).sort((xe,_e)=>Z(_e)-Z(xe))[0]??[]}function re(ue,we){const[pe,xe]=[[],[]],_e=new Set;for(const Ue of ue){const ge=Ue.flatMap(Ne=>te(Ne,we)),[me]=ge;if(me===void 0||
10*ge.length<9*Ue.length)continue;const ve=me.link.field.keys.slice(me.inside.field.keys.length),Be=ge.map(({link:Ne,source:ze})=>{const He=Ne.place===ze?void 0:Ne.place;return{source:ze,target:Ne.target,
label:b(Ne,He,ve),links:[Ne],item:He?.value}}),We=ge.filter(({source:Ne,inside:ze})=>Ne!==ze);for(const{inside:Ne}of We)_e.add(Ne.key);M(ve,E)?xe.push(...Be.map(Ne=>({...Ne,source:Ne.target,target:Ne.
source}))):(We.length>0||M(ve,m))&&pe.push(...Be)}const $e=pe.length<xe.length?xe:pe;return _e.size>1||Z($e.flatMap(({links:Ue})=>Ue))>1?$e:[]}function te(ue,{find:we}){for(let pe=ue.place;pe;pe=pe.outer){
const xe=we(JSON.stringify(pe.key),pe),_e=[pe,xe].find($e=>$e?.field===ue.target.field);if(_e)return[{link:ue,source:_e,inside:pe}]}return[]}function b({slot:ue,value:we},pe,xe){const _e=[...p].map(ge=>{
const[me,ve]=[pe?.field.inner.get(ge),v(pe?.value.members.get(ge))];return me&&me.texts.size+(me.inner.get("[]")?.texts.size??0)>1||ve.includes(" ")?ve:""}),$e=xe.filter(ge=>!w.has(ge.toLowerCase())),
Ue=ue===void 0?[]:[`output ${ue+1}`];return[v(we),..._e].find(ge=>ge!=="")??[...$e,...Ue].join(", ")}function v(ue){const pe=(ue?.type==="array"?ue.items:[ue]).flatMap(xe=>xe?.type==="string"&&(0,O.e1)(
xe.text).trim()||[]).join(", ");return pe.length>t?"":pe}var z=e(3499),i=e(1345),T=e(8132),W=e(706);const _={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},B={added:"fill:#dafbe1,\
stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},J={same:"-->",added:"==>",removed:"-.->"},ee=40,
X=500,ie=5e4,de=40,he=6;function ye(ue,we,{isWhole:pe,hide:xe}){const _e=({status:me})=>pe||me!=="same",$e=new Set([...ue.filter(_e),...we.filter(_e).flatMap(Ee)]),Ue=we.filter(me=>Ee(me).some(_e)).flatMap(
Ee);if($e.size===0)return{};for(const me of[new Set([...$e,...Ue]),$e]){const ve=we.filter(Ne=>Ee(Ne).every(ze=>me.has(ze)));if(me.size>ee||ve.length>X)continue;const Be=ue.filter(Ne=>me.has(Ne)),We=Ae(
Be,ve,xe);if(We.length<=ie)return{picture:We}}return{note:`The picture is left out: it would have ${$e.size>ee?(0,W.hS)($e.size,"node"):"too many connections"}.`}}function Ee({source:ue,target:we}){return[
ue,we]}function Ae(ue,we,pe){const xe=new Map(ue.map(($e,Ue)=>[$e,`n${Ue+1}`])),_e=ue.map($e=>`  ${xe.get($e)}["${_[$e.status]}${Ie(pe($e.label))||"?"}"]`);for(const{source:$e,target:Ue,label:ge,status:me}of we){
const ve=`${_[me]}${Ie(pe(ge))}`.trim();_e.push(`  ${xe.get($e)} ${J[me]}${ve===""?"":`|"${ve}"|`} ${xe.get(Ue)}`)}for(const[$e,Ue]of Object.entries(B)){const ge=ue.filter(me=>me.status===$e).map(me=>xe.
get(me));ge.length>0&&_e.push(`  classDef ${$e} ${Ue}`,`  class ${ge.join()} ${$e}`)}return[`flowchart ${Ce(ue,we)>he?"TD":"LR"}`,..._e].join(`
`)}function Ce(ue,we){const pe=new Set(we.map(({target:$e})=>$e)),xe=ue.filter($e=>!pe.has($e)),_e=new Map((xe.length>0?xe:ue.slice(0,1)).map($e=>[$e,1]));for(const[$e,Ue]of _e)for(const{source:ge,target:me}of we)
ge===$e&&!_e.has(me)&&_e.set(me,Ue+1);return Math.max(..._e.values())}function Ie(ue){return(0,T.RK)((0,T.Jj)(ue.replace(/\s+/g," ").trim(),de)).replace(Me,we=>we==='"'?"#quot;":`#${we.codePointAt(0)}\
;`)}const Me=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Re=k("id _id identifier uuid"),Se=k("* if when id name label title type key handle condition event relations\
hips");function Te(ue,we=pe=>pe){const pe=ue.head??ue.base;if(pe===void 0)return;const[xe,_e]=[ue.base??pe,ue.head??pe],$e=(0,i.j9)([_e,xe]),Ue=s(xe,_e),ge=Fe(ue,Ue,$e),me=[...new Set(ge.values())].sort(
(He,Ye)=>He.rank-Ye.rank),ve=Xe(Ue,ge),Be=ve.filter(He=>He.status!=="same"),We=qe(Ue,Be);st(ue,me,$e,We);const Ne=new Map(ve.map(({item:He,source:Ye,target:Qe})=>[He,`${Ye.label} \u2192 ${Qe.label}`])),
ze=He=>He.filter(({status:Ye})=>Ye!=="removed").length;return{...ye(me,ve,{isWhole:ue.status!=="modified",hide:we}),connections:Ze(Be),size:{nodes:ze(me),connections:ze(ve)},tells:We,labelOf:$e.labelOf,
endsOf:He=>Ne.get(He)}}function Pe({side:ue}){return ue==="head"}function De(ue){return ue&&[ue.key,De(ue.outer)]}function Fe({matches:ue},{nodes:we},pe){const xe=(0,o.$z)(ue,({base:ve})=>ve.id),_e=ve=>ve.
key!==void 0?JSON.stringify(De(ve)):`${((Pe(ve)?void 0:xe.get(ve.value.id)?.shift())?.head??ve.value).id}`,$e=new Map(we.map((ve,Be)=>[ve,Be])),Ue=(0,o.$z)(we.filter(Pe),_e),ge=new Map;let me=0;for(const ve of we){
if(ge.has(ve))continue;const Be=Pe(ve)?ve:Ue.get(_e(ve))?.shift();me=(Be&&$e.get(Be))??me+1e-6;const We=Be===void 0?"removed":Be===ve?"added":"same",Ne=Be??ve,ze={label:Je(Ne,pe),status:We,rank:me,place:Ne,
old:We==="same"?ve:void 0};ge.set(ve,ze).set(Ne,ze)}return ge}function Je({key:ue,value:we,array:pe},xe){const[_e,$e,...Ue]=["type","componentType",...we.members.keys()].map(me=>(0,O.TN)(we,me)),[ge="\
?"]=[_e,$e,(0,O.TH)(we),...Ue].filter(me=>me!==void 0);return ue??xe.nameOf(we,pe)??(0,O.e1)(ge)}function Xe({edges:ue},we){const pe=ue.flatMap(ge=>{const[me,ve]=[we.get(ge.source),we.get(ge.target)];
return me&&ve?[{...ge,source:me,target:ve,status:Pe(ge.source)?"added":"removed"}]:[]}),xe=({source:ge,target:me,label:ve})=>`${ge.rank} ${me.rank} ${ve}`,_e=(0,o.$z)(pe.filter(({status:ge})=>ge==="re\
moved"),xe);return[...pe.filter(({status:ge})=>ge==="added").map(ge=>_e.get(xe(ge))?.pop()?{...ge,status:"same"}:ge),...[..._e.values()].flat()].sort((ge,me)=>ge.source.rank-me.source.rank||ge.target.
rank-me.target.rank)}function Ze(ue){const we=new Map;for(const pe of["target","label"]){const xe=_e=>`${_e.source.rank} ${pe==="label"?_e.label:_e.target.rank}`;for(const[_e,$e,...Ue]of(0,o.$z)(ue,xe).
values()){if(!_e||!$e||Ue.length>0||_e.status===$e.status)continue;[_e.source,_e.target,$e.target].every(({old:me})=>me)&&!we.has(_e)&&!we.has($e)&&we.set(_e,$e).set($e,_e)}}return ue.flatMap(pe=>{const xe=we.
get(pe);return xe&&pe.status==="removed"?[]:[{...pe,kind:xe?"rewired":pe.status,was:xe}]})}function qe({root:ue,nodes:we},pe){const xe=new Set(pe.flatMap(me=>me.links.map(({field:ve})=>ve))),_e=new Set(
pe.map(({item:me})=>me)),$e=new Set([ue,...we.map(({field:me})=>me)]),Ue={added:new Set,removed:new Set};for(const me of pe){const ve=[me.source.label,me.target.label,...me.label.split(", ")].map(Be=>JSON.
stringify(Be));for(const Be of[...ve,...me.links.map(We=>We.text)])Ue[me.status].add(Be)}function ge(me,ve,Be){if(ve===void 0||$e.has(ve))return[{text:Be,field:ue}];const We=ve.keys.at(-1)===j?[{text:JSON.
stringify(Be),field:ve}]:[];if("text"in me)return[...We,{text:me.text,field:ve}];const Ne="items"in me?me.items.map(He=>["[]",He]):[],ze="members"in me?[...me.members]:[];return[...We,...[...Ne,...ze].
flatMap(([He,Ye])=>ge(Ye,U(ve,He),He))]}return({path:me,...ve})=>{const Be=me.map(ze=>ze.type==="member"?ze.key:"[]"),We=me.some(ze=>ze.type==="item"&&_e.has(ze.item)),Ne=(ze,He)=>{const Ye=ge(ze,Be.reduce(
U,ue),`${Be.at(-1)}`),Qe=Ye.some(({field:et})=>xe.has(et)),ot=(et,nt)=>{if(xe.has(nt))return He.has(et);const rt=`${nt.keys.findLast(ct=>ct!=="[]")}`;return Re.has(rt)||He.has(et)&&M([rt],Se)||Qe&&Ve(
et,nt)};return(Qe||We)&&Ye.every(({text:et,field:nt})=>ot(et,nt))};return ve.kind==="modified"?Ne(ve.from,Ue.removed)&&Ne(ve.to,Ue.added):"value"in ve&&Ne(ve.value,Ue[ve.kind])}}function Ve(ue,{texts:we}){
const pe=we.get(ue)??0,xe=[...we.values()].reduce((_e,$e)=>_e+$e,0);return pe>2&&2*pe>xe&&/^"?[\w.-]{0,30}"?$/.test(ue)}function st(ue,we,{componentOf:pe},xe){const _e=(0,z.pi)(ue),$e=we.flatMap(me=>{
const{value:ve,array:Be}=me.place,We=(0,i.qU)(ve)===void 0?pe(ve,Be):void 0;return[ve.id===me.old?.value.id?void 0:ve,We].map(Ne=>({owner:Ne,node:me}))}),Ue=(0,o.$z)($e,({owner:me})=>me);Ue.delete(void 0);
const ge=new Map(ue.matches.map(({path:me,head:ve})=>[me.at(-1),ve]));for(const me of ue.changes){if(xe(me)||_e(me))continue;const ve=me.path.map(We=>ge.get(We)).reverse(),Be=["value"in me&&me.value,...ve].
find(We=>Ue.has(We));for(const{node:We}of Ue.get(Be)??[])We.status==="same"&&(We.status="modified")}}}),2899:((Q,oe,e)=>{e.d(oe,{K$:()=>O,pi:()=>F,wo:()=>L});const O=L("");function L(D){const N=new Set,
[P,U]=[new Map,new Map];for(const[R,S]of D.split(/\r\n|\r|\n/).entries()){const l=S.trim();if(l===""||l.startsWith("#"))continue;const[r,c]=l.endsWith("[]")?[l.slice(0,-2),U]:[l,P],n=r.split(".").reverse(),
d=j(r);if(n.includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(n.every(o=>o==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything \
(name a key)`);N.add(l),c.set(d,[...c.get(d)??[],{line:l,keys:n}])}return{lines:[...N],fields:P,orders:U}}function F(D,N,P){if(D.size===0||N===void 0)return!1;const U=["*",j(N.key)].flatMap(R=>D.get(R)??
[]).filter(({keys:R})=>K(N,R));for(const{line:R}of U)P(R);return U.length>0}function j(D){return D.slice(D.lastIndexOf(".")+1)}function K(D,N){if(D===void 0||N.length===0)return N.length===0;const P=N[0]===
"*"?["*"]:D.key.split(".").reverse();return P.every((U,R)=>U===N[R])&&K(D.outer,N.slice(P.length))}}),2742:((Q,oe,e)=>{e.d(oe,{OD:()=>T,qy:()=>z,Z:()=>W,yR:()=>i});var O=e(3436),L=e(2899),F=e(1345);function j(_,B){
const J=B.size===0?void 0:B.get(JSON.stringify(_));return J===void 0?_:(0,O.e1)(J)}function K({base:_,head:B}){return _===B?[]:O.Rk.flatMap(J=>{const[ee,X]=[(0,O.TN)(_,J),(0,O.TN)(B,J)];return ee!==X&&
ee?.startsWith('"')&&X?.startsWith('"')?[[ee,X]]:[]})}function D(_,B){const J=new Map;for(const[X,ie]of _)J.set(X,(J.get(X)??new Set).add(ie));const ee=([X,ie])=>J.get(X)?.size===1&&B.base.get(X)===1&&
B.head.get(ie)===1;return new Map(_.filter(ee))}function N(_){const B=J=>{const ee=new Map,X=(ie,de)=>{if(ie.type==="array")for(const ye of ie.items)X(ye,!0);if(ie.type!=="object")return;const he=de?[
ie.id,...O.Rk.flatMap(ye=>(0,O.TN)(ie,ye)??[])]:[];for(const ye of new Set(he))ee.set(ye,(ee.get(ye)??0)+1);for(const ye of ie.members.values())X(ye,!1)};for(const ie of _)X(ie[J],!1);return ee};return{
base:B("base"),head:B("head")}}function P(_,B,J){const ee={element:new Map,member:new Map};function X(de,he){if(B.size===0&&!J)return de;if((0,O.jn)(de))return _.scalar(B.get(de.text)??de.text);const ye=ee[he?
"element":"member"],Ee=ye.get(de.id)??ie(de,he);return ye.set(de.id,Ee),Ee}function ie(de,he){if(de.type==="array"){const Ee=de.items.map(Ae=>X(Ae,!0));return _.array(Ee,de.unordered)}const ye=new Map;
for(const[Ee,Ae]of de.members)(0,O.Op)(Ee,Ae,he)?J||ye.set(Ee,Ae):ye.set(j(Ee,B),X(Ae,!1));return _.object(ye)}return(de,he=!1)=>X(de,he).id}function U(_,B){const J={base:P(_,B,!0),head:P(_,new Map,!0)};
return{interner:_,renames:B,follow:P(_,B,!1),bare:J}}var R=e(5408);const S=.4,l=.9,r=4e4,c=4,n=/^(""|0|true|false|null)$/,d=.25,o=-1,y=new Set([...O.eX,"type"]);function f(_,B,J){const{compare:ee,shareRare:X}=m(
_,J),ie=u(_,B),de=$(_);return he=>(ye,Ee)=>{const Ae=(0,R.qc)(ye,Ee),Ce=Ae.reduce((Se,{base:Te,head:Pe})=>Se+Te.length*Pe.length,0),Ie=Se=>Ce>r?[...X(Se),...(0,R.O6)(B,Se).flatMap(R.yU)]:Se.base.flatMap(
Te=>Se.head.map(Pe=>({base:Te,head:Pe}))),Me=Ae.flatMap(Ie).flatMap(Se=>{const{weighted:Te,plain:Pe}=ee(Se);return he===0||(de(Se)?Pe>=l:Te>=he)?[{pair:Se,weighted:Te,distance:ie(Se)}]:[]});Me.sort((Se,Te)=>Te.
weighted-Se.weighted||Se.distance-Te.distance);const Re=new Set;return Me.flatMap(({pair:Se})=>Re.has(Se.base)||Re.has(Se.head)?[]:(Re.add(Se.base).add(Se.head),[Se]))}}function u({base:_},B){const J=new Map(
(0,R.Ms)(B).map(ie=>[ie.base.index,ie.head.index-ie.base.index]));let ee=0;const X=_.map(({index:ie})=>(ee=J.get(ie)??ee,ie+ee));return ie=>Math.abs((X[ie.base.index]??0)-ie.head.index)}function $({base:_,
head:B}){const J=({item:de})=>[(0,O.TH)(de),(0,O.Gg)(de)],[ee,X]=[new Set(_.flatMap(J)),new Set(B.flatMap(J))],ie=(de,he)=>J(de).every(ye=>ye!==void 0&&!he.has(ye));return de=>ie(de.base,X)&&ie(de.head,
ee)}function m(_,{renames:B,follow:J}){const ee=new Map,X=new Set;function ie(Re){const Se=ee.get(Re)??ee.size;return Se===ee.size&&ee.set(Re,Se),Se}function de(Re,Se){const Te=new Set,Pe=(De,Fe,Je)=>{
if((0,O.jn)(De)||(De.type==="array"?De.items.length:De.members.size)===0){const Xe=ie(`${Fe}=${Se==="base"?J(De):De.id}`);Te.add(Xe),(!(0,O.jn)(De)||n.test(De.text))&&X.add(Xe)}else if(De.type==="arra\
y")for(const Xe of De.items)Pe(Xe,ie(`${Fe}[]`),!0);else for(const[Xe,Ze]of De.members)Fe===o&&(0,O.jn)(Ze)&&y.has(Xe)||(0,O.Op)(Xe,Ze,Je)||Pe(Ze,ie(`${Fe}.${Se==="base"?j(Xe,B):Xe}`),!1)};return Pe(Re,
o,!0),Te}const he=new Map,ye=new Map,Ee=Re=>he.get(Re)??new Set;for(const Re of["base","head"]){for(const Se of _[Re])he.set(Se,de(Se.item,Re));for(const[Se,Te]of(0,F.Vn)(_[Re].flatMap(Pe=>[...Ee(Pe)]))){
const Pe=(X.has(Se)?d:1)/Te;ye.set(Se,Math.min(ye.get(Se)??1,Pe))}}const Ae=Re=>ye.get(Re)??0,Ce=Re=>[...Ee(Re)].filter(Se=>Ae(Se)>=1/c),Ie=Re=>{let Se=0;for(const Te of Re)Se+=Ae(Te);return Se},Me=(Re,Se)=>2*
Re/Se||0;return{compare({base:Re,head:Se}){const[Te,Pe]=[Ee(Re),Ee(Se)],De=[...Te].filter(Fe=>Pe.has(Fe));return{weighted:Me(Ie(De),Ie(Te)+Ie(Pe)),plain:Me(De.length,Te.size+Pe.size)}},shareRare(Re){const Se=new Map;
for(const Te of Re.head)for(const Pe of Ce(Te))Se.set(Pe,[...Se.get(Pe)??[],Te]);return Re.base.flatMap(Te=>{const Pe=new Set(Ce(Te).flatMap(De=>Se.get(De)??[]));return Array.from(Pe,De=>({base:Te,head:De}))})}}}
function E(_,B,J){const ee={base:(0,R.S3)([_]),head:(0,R.S3)([B])};return Math.max(...(0,R.yU)(ee).map(X=>m(ee,J).compare(X).weighted))}function A(_,B,J){let ee=[],X=_;const ie=()=>X.base.length===0||
X.head.length===0,de=(Me,Re)=>{const Se=ie()?[]:Me(X,Re);Se.length!==0&&(ee=[...ee,...Se].sort(R.FM),X=(0,R.FF)(X,Se))},he=Me=>(Re,Se)=>(0,R.O6)(ee,Re).flatMap(Te=>Me(Te,Se)),ye=J||[..._.base,..._.head].
some(({item:Me})=>Me.type==="object"),Ee=O.Rk.filter(Me=>!(t(_.base,Me)&&t(_.head,Me)));if(ye)for(const Me of s(Ee,_,B))de(R.kk,w(Me));const Ae=({item:Me})=>Me.id,Ce=({item:Me},Re)=>Re==="base"?B.follow(
Me,!0):Me.id;for(const Me of B.renames.size>0?[Ce,Ae]:[Ae])de(he(R.eV),Me),ye&&de(R.kh,Me);if(ye&&!ie()){const[Me]=s(M(_),_,B);Me!==void 0&&de(R.kk,w(Me));const Re=Te=>({item:Pe},De)=>p(Pe,B.bare[De],
Te);de(he(R.eV),Re(1)),de(R.kh,Re(3));const Se=f(_,ee,B);for(const Te of[...O.eX,"key"])de(Se(0),w(Te));de(Se(S),({item:Te})=>Te.type==="object"?(0,O.TN)(Te,"type")??"":void 0)}const Ie=Me=>(0,O.Gg)(Me)??
(Ee.length<O.Rk.length?Ee.find(Re=>(0,O.TN)(Me,Re)):(0,O.TH)(Me));return de(he(R.kh),({item:Me})=>Ie(Me)===void 0?"":void 0),ee}function w(_){return({item:B})=>(0,O.TN)(B,_)}function p(_,B,J){if(_.type!==
"object")return;const ee=O.Rk.filter(X=>{const ie=_.members.get(X);return ie&&(0,O.jn)(ie)});return _.members.size-ee.length<J?void 0:B(_,!0)}function t(_,B){const J=ee=>_.every(({item:X,index:ie})=>(0,O.
TN)(X,B)?.replaceAll('"',"")===`${ee+ie}`);return _.length>1&&(J(0)||J(1))}function s(_,B,J){const ee=_.map(ie=>({key:ie,pairs:(0,R.kk)(B,w(ie))})),X=(ie,de)=>ie.every(({base:ye,head:Ee},Ae)=>ye===de[Ae]?.
base&&Ee===de[Ae]?.head)?0:k(de,J)-k(ie,J);return ee.sort(({pairs:ie},{pairs:de})=>de.length-ie.length||X(ie,de)),ee.map(({key:ie})=>ie)}function k(_,{interner:B,renames:J,bare:ee}){const X=_.map(({base:de,
head:he})=>({base:de.item,head:he.item})),ie=P(B,new Map([...J,...X.flatMap(K)]),!0);return X.filter(({base:de,head:he})=>[ie,ee.head].some(ye=>ye(de,!0)===ee.head(he,!0))).length}function M({base:_,head:B}){
return[...(0,F.Vn)(B.flatMap(({item:X})=>(0,O.YD)(X)))].flatMap(([X,ie])=>2*ie>B.length?[X]:[]).sort().filter(X=>!(0,O.m0)(X)&&X!=="type"&&x(_,X)&&x(B,X))}function x(_,B){const J=_.flatMap(({item:X})=>(0,O.
TN)(X,B)??[]).filter(X=>X.startsWith('"'));if(J.length<2||2*J.length<=_.length||new Set(J).size<J.length)return!1;const ee=new Set(_.flatMap(({item:X})=>O.Rk.map(ie=>(0,O.TN)(X,ie))));return 2*J.filter(
X=>ee.has(X)).length<J.length}const H=8,Z=.5;function q(_,B,J,ee){const X=Ie=>_[Ie].flatMap(Re=>[Re,...se(Re,ee)]).filter(({path:Re,value:Se})=>Re.at(-1)?.type==="item"&&J[Ie].get(Se.id)===1),ie={bases:new Set,
heads:new Map};let de={base:X("base"),head:X("head")};const he=(Ie,Me)=>{const Re=(0,R.kk)(de,Ie).filter(({base:Se,head:Te})=>Se.arrays!==Te.arrays&&Me(Se.value,Te.value));for(const{base:Se,head:Te}of Re)
ie.bases.add(Se.value),ie.heads.set(Te.value,Se);de=(0,R.FF)(de,Re)},ye=(Ie,Me)=>(0,O.TN)(Ie,"type")===(0,O.TN)(Me,"type"),Ee=(Ie,Me)=>ye(Ie,Me)&&E(Ie,Me,B)>=Z,Ae=(Ie,Me)=>(J[Me].get(Ie??"")??0)<2,Ce=(Ie,Me)=>Ae(
Ie,Me)?Ie:void 0;return he(({value:Ie},Me)=>Ce((0,O.TH)(Ie),Me),(Ie,Me)=>((0,O.TH)(Ie)?.length??0)>=H||Ee(Ie,Me)),he(({value:Ie},Me)=>Ce((0,O.Gg)(Ie),Me),Ee),he(({value:Ie},Me)=>Ae((0,O.TH)(Ie),Me)?p(
Ie,B.bare[Me],3):void 0,ye),ie}function se({value:_,path:B},J){return(0,F.Vg)(_,J).flatMap(ee=>{if((0,O.jn)(ee.value))return[];const X={value:ee.value,path:[...B,ee.step]};return[X,...se(X,J)]})}function re(_,B,J,ee){
const X=[],ie=[],de=[],he=[],ye={base:[],head:[]},Ee=[];function Ae(Pe,De,Fe){Pe.id!==De.id&&(Pe.type==="array"&&De.type==="array"?Te(Pe,De):Pe.type==="object"&&De.type==="object"?Se(Pe,De,Fe):Fe!=="o\
wn"&&(0,O.jn)(Pe)&&(0,O.jn)(De)&&B.renames.get(Pe.text)===De.text?ie.push({path:[...Ee],from:(0,O.e1)(Pe.text),to:(0,O.e1)(De.text)}):X.push({kind:"modified",path:[...Ee],from:Pe,to:De}))}function Ce(Pe,De,Fe){
Fe==="element"&&he.push(...K({base:Pe,head:De})),(Fe==="element"||Pe.type==="object"&&De.type==="object")&&de.push({base:Pe,head:De,path:[...Ee]}),Ae(Pe,De,Fe)}function Ie({step:Pe,base:De,head:Fe},Je,Xe){
Ee.push(Pe),De!==void 0&&Fe!==void 0?Ce(De,Fe,Je):Fe!==void 0&&!Me(Fe)?(X.push({kind:"added",path:[...Ee],value:Fe}),ye.head.push({value:Fe,path:[...Ee],arrays:Xe}),Re(Fe)):De!==void 0&&!J.bases.has(De)&&
(X.push({kind:"removed",path:[...Ee],value:De}),ye.base.push({value:De,path:[...Ee],arrays:Xe})),Ee.pop()}function Me(Pe){const De=J.heads.get(Pe);return De===void 0?!1:(X.push({kind:"moved",path:[...Ee],
from:De.path}),Ce(De.value,Pe,"element"),!0)}function Re(Pe){if(J.heads.size!==0)for(const{step:De,value:Fe}of(0,F.Vg)(Pe,ee))Ee.push(De),Me(Fe)||Re(Fe),Ee.pop()}function Se(Pe,De,Fe){for(const{key:Je,
from:Xe,...Ze}of te(Pe,De,B)){const qe={type:"member",key:Je};Xe!==void 0&&ie.push({path:[...Ee,qe],from:Xe,to:Je});const Ve=Ze.base!==void 0&&(0,O.Op)(Je,Ze.base,Fe==="element");Ie({step:qe,...Ze},Ve?
"own":"member")}}function Te(Pe,De){const Fe={base:(0,R.S3)(Pe.items),head:(0,R.S3)(De.items)},Je=A(Fe,B,Pe.unordered&&De.unordered).filter(Ve=>!J.bases.has(Ve.base.item)&&!J.heads.has(Ve.head.item)),
Xe=(0,F.Oe)(Fe,Je,ee),Ze=new Set((0,R.Ms)(Je).map(Ve=>Ve.head.index)),qe=Xe.filter(Ve=>Ve.base&&Ve.head&&!Ze.has(Ve.index));qe.length>0&&!De.unordered&&X.push({kind:"reordered",path:[...Ee],moved:qe.map(
({step:Ve})=>Ve)});for(const Ve of Xe)Ie(Ve,"element",Fe)}return Ae(_.base,_.head,"member"),{changes:X,references:ie,matches:de,renames:he,unmatched:ye}}function te(_,B,{renames:J,follow:ee}){const X=new Set,
ie=new Map,de=(Ee,Ae)=>Ee.id===Ae.id||ee(Ee)===Ae.id;for(const Ee of[de,()=>!0])for(const Ae of[Ce=>Ce,Ce=>j(Ce,J)])for(const[Ce,Ie]of _.members){const Me=Ae(Ce),Re=B.members.get(Me);Re===void 0||X.has(
Ce)||ie.has(Me)||!Ee(Ie,Re)||(X.add(Ce),ie.set(Me,{key:Me,base:Ie,head:Re,...Me!==Ce&&{from:Ce}}))}const he=[..._.members].filter(([Ee])=>!X.has(Ee)),ye=[...B.members].filter(([Ee])=>!ie.has(Ee));return[
...ie.values(),...he.map(([Ee,Ae])=>({key:Ee,base:Ae,head:void 0})),...ye.map(([Ee,Ae])=>({key:Ee,base:void 0,head:Ae}))].sort((Ee,Ae)=>Ee.key<Ae.key?-1:1)}const b={bases:new Set,heads:new Map},v=5;function z(_,B){
const J=new O.Ms(L.K$),[ee,X]=[_,B].map(ie=>i(ie,J));return ee&&X&&T([{base:ee,head:X}],J)[0]}function i(_,B=new O.Ms(L.K$)){return/^\s*[[{]/.test(_)?B.read(_):void 0}function T(_,B){const J=W(()=>N(_)),
ee=W(()=>(0,F.j9)([..._.map(({head:he})=>he),..._.map(({base:he})=>he)])),X=(he,ye)=>ee().componentOf(he,ye);function ie(he){const ye=U(B,he);return _.map(Ee=>{const Ae=re(Ee,ye,b,X),{base:Ce,head:Ie}=Ae.
unmatched;if(Ce.length===0||Ie.length===0)return Ae;const Me=q(Ae.unmatched,ye,J(),X);if(Me.heads.size===0)return Ae;const Re=re(Ee,ye,Me,X);return Re.changes.filter(({kind:Se})=>Se==="moved").length===
Me.heads.size?Re:Ae})}let de=new Map;for(let he=0;he<v;he++){const ye=ie(de),Ee=ye.flatMap(Ce=>Ce.renames),Ae=Ee.length===0?new Map:D(Ee,J());if(de.size===Ae.size&&[...de].every(([Ce,Ie])=>Ae.get(Ce)===
Ie)){if(ye.some(({changes:Ce})=>Ce.length>0))return ye;break}de=Ae}return ie(new Map)}function W(_){let B;return()=>(B??={value:_()},B.value)}}),3499:((Q,oe,e)=>{e.d(oe,{a2:()=>o,gN:()=>c,lY:()=>y,pi:()=>r,
rL:()=>n});var O=e(3436),L=e(2742);const F=l(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),j=["x","y"],K=l("w h width height left top zoom"),D=[["x"],["posi\
tion"],["left","top"]],N=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,P=l("_?id uuid guid identifier instanceIdentifier instanceId grou\
pId"),U=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=l("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),S=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
N],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,U]];function l(m){return new RegExp(`^(${m.replaceAll(" ","|")})$`,"i")}function r({base:m,head:E}){const A={base:(0,L.
Z)(()=>new Set((0,O.PX)(m))),head:(0,L.Z)(()=>new Set((0,O.PX)(E)))};return w=>{const{kind:p,path:t}=w;if(p==="reordered"||p==="moved")return!1;const[s,k=s]=p==="modified"?[w.from,w.to]:[w.value];if(d(
t)&&$(s)&&$(k))return!0;if(p!=="modified"||s.type!==k.type||!("text"in s)||!("text"in k))return!1;const[M,x,H]=[u(t.at(-1)),(0,O.e1)(s.text),(0,O.e1)(k.text)],Z=se=>se.test(x)&&se.test(H);return S.some(
([se,re])=>se.test(M)&&Z(re))?!0:t.at(-2)?.type!=="member"&&P.test(M)&&Z(U)&&!A.head().has(x)&&!A.base().has(H)}}function c(m){return U.test(m)||N.test(m)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(m)}function n(m,E){
return P.test(m)&&(0,O.jn)(E)||(F.test(m)||j.includes(m))&&$(E)}function d(m){if(m.slice(o(m)).some(p=>F.test(u(p))))return!0;const[E,A]=[m.at(-2),u(m.at(-1))],w=E?.type==="item"&&E.item.type==="objec\
t"?E.item.members:void 0;return j.includes(A)||K.test(A)&&D.some(p=>p.every(t=>w?.has(t)))}function o(m){return m.findLastIndex(({type:E})=>E==="item")+1}function y(m,{matches:E}){const A=new Map(E.map(
p=>[p.path.at(-1),p])),w=new Map;for(const p of m){const t=o(p.path),[s,k]=[p.path[t-1],p.path[t]],M=j.includes(u(k)),x=M?j:F.test(u(k))?[u(k)]:[],[H,Z]=[f(A.get(s)?.base,x),f(A.get(s)?.head,x)],q=[...p.
path.slice(0,t),{type:"member",key:x.join(", ")}];H&&Z?w.set(M?s:k,{kind:"modified",path:q,from:H,to:Z}):w.set(p,p)}return[...w.values()]}function f(m,E){const A=m?.type==="object"?E.flatMap(w=>m.members.
get(w)??[]):[];if(!(A.length<E.length))return A.length>1?{type:"array",id:0,items:A,unordered:!1}:A[0]}function u(m){return m?.type==="member"?m.key:""}function $(m){if(m.type==="literal")return/\d/.test(
m.text);const E=m.type==="array"?m.items:m.type==="object"?[...m.members.values()]:[];return E.length>0&&E.every($)}}),1345:((Q,oe,e)=>{e.d(oe,{Oe:()=>c,Vg:()=>n,Vn:()=>f,j9:()=>P,qU:()=>U});var O=e(3436),
L=e(5408);const F=/group|parent|folder|owner/i,j=/^(locale|locales|localeData|i18n|translations)$/,K=/^(data|node)$/,D=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,N=40;function P($){const m=$.
map(r),E=t=>m.find(s=>s.get(t))?.get(t);function A(t,s){for(const k of(0,O.YD)(t).sort()){if(F.test(k))continue;const M=(0,O.TN)(t,k),x=k!=="type"?M:M&&/^"\w+:/.test(M)?M.replace(/\w+:/,""):void 0,H=x===
void 0?void 0:E(x);if(H===void 0||H.item===t||U(H.item)===void 0)continue;const Z=m.some(q=>{const se=q.get(x??"");return se&&(se.array===s||l(s,se.item))});if(k==="type"||!Z)return H.item}}function w(t,s){
const k=(0,O.Gg)(t);return U(t)??U(A(t,s))??(k&&(0,O.e1)(k))}function p(t){const s=/\d/.test(t)?E(t):void 0,k=s&&w(s.item,s.array);return k!==void 0&&JSON.stringify(k)!==t?k:void 0}return{componentOf:A,
nameOf:w,labelOf:p}}function U($){const m=$&&((0,O.TN)($,"name")??R($));return m&&(0,O.e1)(m)}function R($){for(const[m,E]of $.type==="object"?$.members:[]){const w=(j.test(m)&&E.type==="object"?["en",
...[...E.members.keys()].sort()]:[]).map(s=>(0,O.TN)(S(E,s)??E,"name")),p=K.test(m)?[...O.eX.map(s=>(0,O.TN)(E,s)),(0,O.TN)(E,"display_name"),R(E)]:[],t=[...w,...p].find(s=>s!==void 0);if(t!==void 0)return t}}
function S($,m){return $.type==="object"?$.members.get(m):void 0}function l($,m){return(m.type==="object"?[...m.members.values()]:[]).some(A=>A.type==="array"&&A.items===$)}function r($){const m=new Map,
E=A=>{if(A.type==="object")for(const w of A.members.values())E(w);if(A.type==="array")for(const w of A.items){const p=(0,O.YD)(w).filter(s=>O.ZM.test(s)),t=new Set(p.flatMap(s=>(0,O.TN)(w,s)??[]));for(const s of t)
m.set(s,m.has(s)?void 0:{item:w,array:A.items});E(w)}};return E($),m}function c($,m,E){const A=(0,L.FF)($,m),w=[...A.base.map(t=>({...t,base:t.item,head:void 0})),...m.map(({base:t,head:s})=>({...s,base:t.
item,head:s.item})),...A.head.map(t=>({...t,base:void 0,head:t.item}))],p=y(w,E);return w.map(t=>({...t,step:d(t,p.get(t))})).sort(o)}function n($,m){return $.type==="object"?Array.from($.members,([A,
w])=>({step:{type:"member",key:A},value:w})):($.type==="array"?c({base:[],head:(0,L.S3)($.items)},[],m):[]).flatMap(({step:A,head:w})=>w?[{step:A,value:w}]:[])}function d({item:$,index:m},E){if(E===void 0)
return{type:"element",index:m,item:$};const A=u($),w=A!==void 0&&A.length<=N&&!E.startsWith(A);return{type:"item",label:E,...w&&{hint:A},item:$}}function o({step:$},{step:m}){return $.type==="item"&&m.
type==="item"?$.label<m.label?-1:1:$.type==="element"&&m.type==="element"?$.index-m.index:$.type==="item"?-1:1}function y($,m){const E=new Map,A=new Set;let w=$.filter(({item:x})=>(U(x)??(0,O.Gg)(x)??
(0,O.TH)(x))!==void 0);const p=x=>{const H=w.map(x),Z=f(H);w=w.filter((q,se)=>{const re=H[se];return re===void 0||Z.get(re)!==1||A.has(re)?!0:(A.add(re),E.set(q,re),!1)})};p(({item:x})=>U(x));const t=new Map(
w.map(x=>[x,U(x.item)??U(m(x.item,x.array))])),s=f([...t.values()]),k=x=>{const[H,Z]=[t.get(x),(0,O.Gg)(x.item)];return U(x.item)??(s.get(H)===1?H:void 0)??(Z&&(0,O.e1)(Z))},M=(x,H="")=>{const[Z,q]=[(0,O.
TH)(x.item),k(x)??u(x.item)],se=Z&&(0,O.e1)(Z).replace(H,"");return q&&se?`${q} (${se})`:q??se};return p(x=>k(x)??M(x,D)),p(x=>M(x,D)),p(x=>M(x)),p(x=>`${k(x)??u(x.item)??M(x)} [${x.index}${x.head?"":
", before"}]`),E}function f($){const m=new Map;for(const E of $)m.set(E,(m.get(E)??0)+1);return m}function u($){const m=(0,O.TN)($,"type");return m?.startsWith('"')?(0,O.e1)(m):void 0}}),7210:((Q,oe,e)=>{
e.d(oe,{SE:()=>_t,dO:()=>bt});var O=e(8132),L=e(706),F=e(1124),j=e(3436),K=e(2614),D=e(2742),N=e(1345),P=e(8965),U=e(5408);const R=2,S=1e3,l=240,r=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],c="...";function n(C,G){const Y=[d(C??G),d(G??C)],[ae,le]=[o(C,Y[0]),o(G,Y[1])],fe=f(ae,le);return Y[0]===Y[1]?fe:[`@@ line end\
s: ${Y[0]} \u2192 ${Y[1]} @@`,...fe]}function d(C=""){return C.includes(`
`)&&!/(?<!\r)\n/.test(C)?"CRLF":"LF"}function o(C,G){return(C?.split(G==="CRLF"?`\r
`:`
`)??[]).flatMap(ae=>r.reduce(y,[ae]).map((le,fe)=>fe===0?le:c+le))}function y(C,G){return C.flatMap(Y=>Y.length>l?Array.from(Y.matchAll(G),([ae])=>ae):Y)}function f(C,G){const Y=new Set(C),le=G.some(h=>Y.
has(h))?(0,P.E)([...C],[...G],{maxEditLength:S}):void 0;if(le===void 0)return[...m(C,G),...u("+",G)];let fe=0;return le.flatMap(({added:h,removed:a,value:g},I)=>{const V=le[I+1];if(a)return m(g,V?.added?
V.value:[]);const[ne,ce]=[I===0?0:R,g.length-R],ke=fe+$(g.slice(0,ce+1));return fe+=$(g),h?u("+",g):V===void 0?u(" ",g.slice(0,ne)):ce-ne<2?u(" ",g):[...u(" ",g.slice(0,ne)),`@@ line ${ke} @@`,...u(" ",
g.slice(ce))]})}function u(C,G){return G.map(Y=>`${C} ${Y}`)}function $(C){return C.filter(G=>!G.startsWith(c)).length}function m(C,G){const Y=new Map(C.map(fe=>[A(fe),fe])),ae=G.flatMap(fe=>E(Y.get(A(
fe))??fe,fe));return[...ae.length===0?[]:[`@@ hard to see: ${[...new Set(ae)].join(", ")} @@`],...u("-",C)]}function E(C,G){if(A(C)!==A(G))return[];const[Y,ae]=[C.normalize(),G.normalize()],le=w(C)===
w(G)?[]:["Unicode forms"];return Y===ae?le:[...le,Y.trimEnd()===ae.trimEnd()?"spaces at the end":"white space"]}function A(C){return w(C.normalize())}function w(C){return C.replace(/\s/g,"")}function p(C,G){
let[Y,ae]=[0,G];const fe=[...(0,U.$z)(C,a=>a.startsWith("@@ line ")?++Y:Y).values()].flatMap(a=>{const g=t(a,ae);return ae-=k(a),g}),h=C.filter(s).length-fe.filter(s).length;return h===0?fe:[...fe,`@@\
 ${(0,L.hS)(h,"more changed line")} @@`]}function t(C,G){const Y=h=>h.startsWith("-"),ae=k(C.filter(Y)),le=k(C)-ae,fe={removed:Math.max(G/2,G-le),others:Math.max(G/2,G-ae)};return C.filter(h=>{const a=Y(
h)?"removed":"others";return fe[a]-=h.length+1,fe[a]>=0})}function s(C){return C.startsWith("-")||C.startsWith("+")}function k(C){return C.reduce((G,Y)=>G+Y.length+1,0)}var M=e(3499);const x=2,H=60,Z="\
</details>",q=`<details><summary></summary>


${Z}`.length,se=100;function re(C,G={}){const Y=G.under?.(1/0)??"";return{line:C,rest:"",least:Y===""?C:`${C} \u2026`,changes:0,...G,under:Y,cut:G.under}}function te(C,G){const{placed:Y,left:ae}=b(C,G),
le=new Map;let fe=ae;for(const[h,{entry:a,sections:g}]of Y.entries()){const I=z(a,a.least.length+Math.floor(fe/(Y.length-h)));fe-=i(I)-a.least.length,le.set(a,I);for(const V of g)le.set(V,[])}return B(
T(C,le).filter(([h])=>h!==""))}function b(C,G){const Y=v(C,[]),ae=new Map;for(const{sections:I}of Y)for(const V of I)ae.set(V,(ae.get(V)??0)+1);const le=new Set,fe=[];let[h,a]=[G,0];const g=({entry:I,
sections:V})=>V.length===1?0:I.line.length+I.under.length;for(const I of Y.sort((V,ne)=>g(V)-g(ne))){const{entry:V,sections:ne}=I,ce=ne.filter(Le=>!le.has(Le)),ke=ne.filter(Le=>ae.get(Le)===1),Oe=ce.map(
({heading:Le,folded:tt})=>Le.length+x+(tt?q:0)).reduce((Le,tt)=>Le+tt,V.least.length+x),be=a+H*(ce.length-ke.length);if(!(Oe+be>h)){h-=Oe,a=be,fe.push(I);for(const Le of ce)le.add(Le);for(const Le of ne)
ae.set(Le,(ae.get(Le)??0)-1)}}return{placed:fe,left:h-a}}function v(C,G){const Y=[...G,C];return C.parts.flatMap(ae=>"parts"in ae?v(ae,Y):[{entry:ae,sections:Y}])}function z({line:C,under:G,rest:Y,least:ae,
cut:le},fe){if(fe===1/0)return[C,G,Y];if(C.length+G.length<=fe)return[C,G];for(let h=fe-C.length-H;le&&h>se;h=Math.floor(h*.7)){const a=le(h);if(a!==""&&C.length+a.length<=fe)return[C,a]}return[ae]}function i(C){
return C.reduce((G,Y)=>G+Y.length,0)}function T(C,G){const{heading:Y,parts:ae,folded:le}=C,h=ae.filter(I=>G.has(I)).flatMap(I=>"parts"in I?T(I,G):[G.get(I)??[]]),a=ae.filter(I=>!G.has(I)),g=[...h,[W(C,
a)]];return le?[[`<details><summary>${Y}</summary>`],...g,[Z]]:[[Y],...g]}function W({noun:C},G){if(G.length===0)return"";if(C==="connection")return`\u2026 and ${(0,L.hS)(G.length,"more connection")}`;
const Y=C==="workflow"?` in ${(0,L.hS)(G.length,"more workflow")}`:"";return`\u2026 and ${(0,L.hS)(_(G),"more change")}${Y}`}function _(C){return C.reduce((G,Y)=>G+(Y.changes??("parts"in Y?_(Y.parts):
0)),0)}function B(C){const G=Y=>Y?.[0]?.startsWith("- ");return C.flatMap((Y,ae)=>{const le=Y[0]===Z||G(Y)&&G(C[ae-1]);return[ae===0?"":le?`
`:`

`,...Y]})}var J=e(7856);const ee=80,X=8;function ie(C,G,Y){if(C.type==="string")return de(Ae((0,j.e1)(C.text)),G,Y);const[ae="",...le]=ye(C,G);return le.length>0||ae.length>ee?void 0:(0,O.SS)(ae,1/0)}
function de(C,G,Y){const ae=G.mask(C).shown;if(ae.length>ee||ae.includes(`
`))return;const le=he(C,G,Y);return(0,O.SS)(JSON.stringify(ae),1/0)+(le===void 0?"":` (${Ce(le,G)})`)}function he(C,{labelOf:G},Y){const ae=G(C);return ae===void 0||ae.toLowerCase()===C.toLowerCase()||
[...Y?.members.values()??[]].some(fe=>(0,j.jn)(fe)&&(0,j.e1)(fe.text)===ae)?void 0:ae}function ye(C,G,Y){const{mask:ae}=G;if((0,j.jn)(C)){if(C.type==="literal")return[ae(C.text).shown];const I=Ae((0,j.
e1)(C.text)),V=ae(I).shown.split(`
`);if(V.length>1)return["|",...Ee(V)];const ne=he(I,G,Y);return[JSON.stringify(V[0])+(ne===void 0?"":` (${ae(ne).shown})`)]}const[le,fe]=C.type==="array"?"[]":"{}",h=C.type==="array"?C.items.map(I=>ye(
I,G)):Array.from(C.members,([I,V])=>{const[ne,...ce]=(0,J.$C)(I,V,C)?[L.v5]:ye(V,G,C);return[`${JSON.stringify(ae(I).shown)}: ${ne}`,...ce]}),a=h.every(([I="",...V])=>V.length===0&&I.length<=ee),g=a?`${le}${h.
slice(0,ee).join(", ")}${fe}`:"";return a&&g.length<=ee?[g]:[`${le}`,...Ee(h.flat()),`${fe}`]}function Ee(C){return C.map(G=>`  ${G}`)}function Ae(C){if(!/%[\da-f]{2}/i.test(C)||/\s/.test(C))return C;
try{const G=decodeURIComponent(C);return encodeURIComponent(G)===C||encodeURI(G)===C?G:C}catch{return C}}function Ce(C,{mask:G},Y=100){return(0,O.SS)(G(C).shown,Y)}function Ie(C,G,Y=!1){const ae=(0,M.
a2)(C),le=Y?1/0:100,fe=C.flatMap((h,a)=>{if(h.type==="element")return[(0,O.SS)(`[${h.index}]`)];if(h.type==="item"){const I=G.endsOf(h.item),V=I===void 0?h.label:Y?`${I} (${h.label})`:I,ne=a===ae-1&&h.
hint!==void 0?` (${Ce(h.hint,G)})`:"";return[`**${Ce(V,G,le)}**${ne}`]}return!Y&&C.slice(a+1).find(({type:I})=>I!=="member")?.type==="item"?[]:[Ce(h.key,G,le)]});return fe.length>X&&!Y&&fe.splice(2,fe.
length-X+1,"\u2026"),fe.join(" \u203A ")||"the whole file"}function Me(C,G){const Y=C.map(({path:le})=>Ie(le,G)),ae=(0,N.Vn)(Y);return Re(Y.map((le,fe)=>ae.get(le)===1?le:Ie(C[fe]?.path??[],G,!0)))}function Re(C){
const[G,Y]=[(0,N.Vn)(C),new Map];return C.map(ae=>{const[le=1,fe]=[G.get(ae),(Y.get(ae)??0)+1];return Y.set(ae,fe),le===1?ae:`${ae} (${fe} of ${le})`})}const Se={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Te="  ",Pe=3,De=5,Fe=120,Je={texts:3,min:4,max:60,usual:2,usualWeight:.001},Xe=/^(type|_?id|uuid|identifier)$/i,Ze={
line:": changed, hidden"};function qe(C,G){const Y=[...(0,U.$z)(C,Ve).values()],ae=Y.filter(fe=>fe.length<Pe).flat(),le=new Map;for(const fe of(0,U.$z)(ae,({kind:h})=>Se[h]).values())for(const[h,a]of Me(
fe,G).entries())fe[h]&&le.set(fe[h],a);return Y.flatMap(fe=>fe.length>=Pe?[st(fe,G)]:fe.map(h=>{const{line:a,...g}=pe(h,G);return re(`- ${Se[h.kind]} ${le.get(h)}${a}`,{changes:1,...g})}))}function Ve(C){
const G=(0,M.a2)(C.path),ae=(C.kind==="modified"?[C.from,C.to]:"value"in C?[C.value]:[]).flatMap(fe=>"id"in fe?[fe.id]:[]);if(G===0||G===C.path.length||ae.length===0)return C;const le=C.path.slice(G).
map(fe=>fe.type==="member"?fe.key:"index"in fe&&fe.index);return JSON.stringify([C.kind,ae,le])}function st(C,G){const[Y]=C,{line:ae,under:le=()=>""}=pe(Y,G),fe=xe(ue(C,G)),h=Y.kind==="modified"?"":` ${Y.
kind}`,a=`- ${Se[Y.kind]} ${we(Y,G)}${ae}${h} in ${fe.line}`;return re(a,{changes:C.length,under:g=>le(g)+(fe.under?.(g)??"")})}function ue(C,G){const Y=C.map(({path:ae})=>({path:ae.slice(0,(0,M.a2)(ae))}));
return Me(Y,G)}function we({path:C},G){return Ie(C.slice((0,M.a2)(C)),G)}function pe(C,G){if(C.kind==="modified")return _e(C,G);if("value"in C)return Ue(C,G);if(C.kind==="moved"){const[fe,h]=[C.from,C.
path].map(a=>Ie(a.slice(0,-1),G,!0));return{line:`: moved from ${fe} to ${h}`}}if(C.moved.length===0)return{line:": in a new order"};const Y=C.moved.map(fe=>({path:[fe]})),ae=xe(Me(Y,G)),le=ae.under?`${ae.
line} moved`:`moved: ${ae.line}`;return{...ae,line:`: in a new order (${le})`}}function xe(C){if(C.length<=De)return{line:C.join(", ")};const G=(0,L.hS)(C.length,"item"),Y=Be(G,Te+C.join(", "));return{
line:G,under:ae=>Y.length<=ae?Y:""}}function _e({path:C,from:G,to:Y},ae){if(G.type==="hidden"||Y.type==="hidden")return{line:""};if((0,J._p)(C,G,Y))return Ze;if(G.type==="string"&&Y.type==="string")return $e(
(0,j.e1)(G.text),(0,j.e1)(Y.text),ae);const[le,fe]=[ie(G,ae),ie(Y,ae)];if(le!==void 0&&fe!==void 0)return le===fe?Ze:{line:`: ${le} \u2192 ${fe}`};const[h,a]=[ye(G,ae).join(`
`),ye(Y,ae).join(`
`)];return h===a?Ze:{line:"",under:ve(h,a)}}function $e(C,G,Y){const ae=Ae(C)!==Ae(G)&&(Ae(C)!==C||Ae(G)!==G),[le,fe,h]=ae?[Ae(C),Ae(G)," (percent-encoded)"]:[C,G,""],[a,...g]=(0,D.qy)(le,fe)?.changes??
[];if(a!==void 0){const Oe=`${h} (JSON in a text)`;if(g.length===0&&a.kind==="modified"){const Le=_e(a,Y);return{...Le,line:`${Oe} \u203A ${Ie(a.path,Y)}${Le.line}`}}const be={heading:"",parts:qe([a,...g],
Y)};return{line:Oe,under:Le=>`
${We(te(be,Le).join(""))}`}}const[I,V]=[Y.mask(le),Y.mask(fe)];if(I.shown===V.shown)return{line:h+Ze.line};const ne=I.hidden===V.hidden?"":" (hidden values differ, too)",[ce,ke]=[de(le,Y),de(fe,Y)];if(ce===
void 0||ke===void 0)return{line:h+ne,under:ve(I.shown,V.shown)};const je=E(I.shown,V.shown).join(", ");return{line:`${h}: ${ce} \u2192 ${ke}${je&&` (${je})`}${ne}`}}function Ue({kind:C,path:G,value:Y},ae){
if(Y.type==="hidden")return{line:""};if((0,J._p)(G,Y))return{line:": hidden"};const le=Y.type==="object"?void 0:ie(Y,ae);if(le!==void 0)return{line:`: ${le}`};const h=Y.type==="string"?ae.mask(Ae((0,j.
e1)(Y.text))).shown:ye(Y,ae).join(`
`),[a,g]=C==="added"?[void 0,h]:[h,void 0];if(Y.type!=="object"){const ke=Y.type==="array"?(0,L.hS)(Y.items.length,"element"):void 0;return{line:"",under:ve(a,g,ke)}}const{line:I,isWhole:V}=ge(Y,G.at(
-1),ae),ne=ve(a,g,(0,L.hS)(Y.members.size,"field")),ce=I===""?"":`: ${I}`;return V===!1?{line:ce,under:ne}:V?{line:ce}:{line:ce,rest:ne(1/0)}}function ge(C,G,Y){const ae=G?.type==="item"?G:void 0;if(C.
members.size===0&&!ae)return{line:"`{}`",isWhole:!0};const le=I=>(0,j.jn)(I)&&[ae?.label,ae?.hint].includes((0,j.e1)(I.text)),fe=[...C.members].filter(([,I])=>!ae||!le(I)),h=fe.filter(([I,V])=>!ae||!(0,M.
rL)(I,V)),a=h.map(([I,V])=>{const ne=(0,J.$C)(I,V,C)?(0,O.SS)(L.v5):ie(V,Y,C);return ne&&`${Ce(I,Y)}: ${ne}`}),g=a.join(", ");return a.includes(void 0)||g.length>Fe?{line:me(C,le,Y),isWhole:!1}:h.length<
fe.length?{line:g}:{line:g,isWhole:!0}}function me(C,G,Y){const ae=new Map,le=(h,a,g)=>{g>(ae.get(h)?.weight??0)&&ae.set(h,{text:a,weight:g})},fe=(h,a,g)=>{if(h.type==="array")for(const ke of h.items)
fe(ke,a,g+1);if(h.type==="object")for(const[ke,je]of h.members)(0,J.$C)(ke,je,h)?le(ke,L.v5,Je.max):fe(je,ke,g+1);if(h.type!=="string")return;const I=(0,j.e1)(h.text),V=Xe.test(a)||G(h)||(0,M.gN)(I)||
Y.labelOf(I)!==void 0;if(I.length<Je.min||V)return;const ne=I.includes("://")?2*Je.max:Math.min(I.length,Je.max),ce=Y.countOf(I)>Je.usual?Je.usualWeight:1;le(a,Y.mask(Ae(I)).shown,ce*ne/(g+1))};return fe(
C,"",0),[...ae].sort(([,h],[,a])=>a.weight-h.weight).filter(([,{weight:h}],a)=>a===0||a<Je.texts&&h>Je.usualWeight*2*Je.max).map(([h,{text:a}])=>`${Ce(h,Y)}: ${(0,O.SS)(JSON.stringify((0,O.Jj)(a,Je.max)),
1/0)}`).join(", ")}function ve(C,G,Y){const ae=(0,O.EU)(n(C,G),"diff",Te);return le=>{const[fe="",...h]=le===1/0?[]:ae.split(`
`),a=h.pop()??"",g=p(h.map(V=>V.slice(Te.length)),le).map(V=>Te+V),I=le===1/0?ae:[fe,...g,a].join(`
`);return Y===void 0?`
${I}`:Be(Y,I)}}function Be(C,G){return`
${Te}<details><summary>${C}</summary>

${G}
${Te}</details>`}function We(C){return C.replace(/^(?=.)/gm,Te)}function Ne(C,G,Y){if(C.kind==="text")return qe([He(C)],G);if(C.status!=="modified")return qe(C.kind==="json"?Ye(C):C.changes,G);const ae=(0,M.
pi)(C),le=Y?.connections??[],fe=new Set(le.map(({item:Oe})=>Oe)),h=Oe=>Y?.tells(Oe)?"told":"value"in Oe&&fe.has(Oe.value)?"connection":ae(Oe)?"layout":ze(Oe.path,G)?"item":"rest",a=new Map(C.changes.map(
Oe=>[Oe,h(Oe)])),g=Oe=>C.changes.filter(be=>a.get(be)===Oe),[I,V,ne]=[qe(g("rest"),G),g("layout"),g("connection")],ce=Qe(le,ne,G),ke=g("told").length+ne.length,je=`Layout and bookkeeping: ${(0,L.hS)(V.
length,"change")}`;return[...qe(g("item"),G),...ce.length===0?[]:[{heading:"Connections",parts:ce,noun:"connection",changes:ke}],...ce.length===0||I.length===0?I:[{heading:"Elsewhere in the file",parts:I}],
...V.length===0?[]:[{heading:je,parts:nt(V,C,G),folded:!0}]]}function ze(C,{labelOf:G}){return C.some(Y=>Y.type==="item"||Y.type==="member"&&G(Y.key)!==void 0)}function He({status:C,text:G={}}){const Y=(ae="")=>({
type:"string",id:0,text:JSON.stringify(ae)});return C!=="modified"?{kind:C,path:[],value:Y(G.base??G.head)}:{kind:C,path:[],from:Y(G.base),to:Y(G.head)}}function Ye({base:C,head:G,status:Y}){const ae=Y===
"removed"?"removed":"added",le=(h,a)=>{const g=(0,N.Vg)(h,()=>{});return!(a.length<3&&g.length>0&&g.every(V=>V.value.type==="object"))&&(a.length>0||h.type!=="object")?[{kind:ae,path:a,value:h}]:g.flatMap(
({step:V,value:ne})=>V.type==="member"?le(ne,[...a,V]):[{kind:ae,path:[...a,V],value:ne}])},fe=C??G;return fe?le(fe,[]):[]}function Qe(C,G,Y){const ae=new Map(G.map(h=>["value"in h?h.value:void 0,h])),
le=ot(C,h=>ae.has(h)),fe=Re(le.map(h=>et(h,Y)));return le.map(([{item:h}],a)=>{const g=h&&ae.get(h);return re(fe[a]??"",{under:g&&pe(g,Y).under})})}function ot(C,G){const Y={added:new Map,removed:new Map};
return C.flatMap(ae=>{const{kind:le,source:fe,target:h,item:a}=ae;if(le==="rewired"||a&&G(a))return[[ae]];const g=Y[le].get(fe),I=g??[ae];return g&&g.push(ae),Y[le].delete(fe),Y[le].set(h,I),g?[]:[I]})}
function et(C,G){const[{kind:Y,source:ae,target:le,was:fe}]=C,h=V=>`**${Ce(V.label,G)}**`,a=V=>V===""?"":` (${Ce(V,G)})`,g=C.map(V=>` \u2192 ${h(V.target)}${a(V.label)}`),I=fe?.target===le?a(fe.label)||
" without a label":fe&&` ${h(fe.target)}`;return`- ${Se[Y]} ${h(ae)}${g.join("")}${I===void 0?"":`, was${I}`}`}function nt(C,G,Y){return[...(0,U.$z)((0,M.lY)(C,G),le=>le.kind+we(le,Y)).values()].flatMap(
le=>{const fe=le.map(I=>pe(I,Y));if(le.length<Pe||(0,M.a2)(le[0].path)===0||fe.some(({under:I})=>I))return qe(le,Y);const h=ue(le,Y),a=fe.map(({line:I},V)=>`- ${h[V]}${I}`).join(`
`),g=`- ${Se[le[0].kind]} ${we(le[0],Y)} of ${(0,L.hS)(le.length,"item")}`;return[re(g,{changes:le.length,under:I=>a.length>I?"":`
${We(a)}`})]})}const rt="<!-- workflow-report -->",ct=6e4,lt=1e3,Et=100,it=5;function bt(C){const{workflows:G,missing:Y}=C,ae=(0,J.lb)(C),fe=["changed","added","removed"].flatMap(a=>G.filter(g=>g.status===
a)).map(a=>({workflow:a,parts:a.files.flatMap(g=>vt(g,ae)),changes:ut(a.counts)})),h=wt(C,ae);return({maxLength:a=ct,maxBytes:g=1/0,headings:I=!0,mark:V=!0}={})=>{const ne=fe.map(({workflow:Le,...tt})=>ft(
ht(Le,ae,I),tt)),ce=Y===void 0?"":`\`${Y}\` doesn't exist: it counts as empty.`,ke=ne.length===0?[]:[{heading:"",parts:ne,noun:"workflow"}],je={heading:ce,parts:[...ke,...h]},Oe=V?`${rt}
`:"";let be=Math.min(a,g);for(;;){const Le=[Oe,...te(je,be-Oe.length-1),`
`],tt=g===1/0?0:Buffer.byteLength(Le.join(""));if(tt<=g||be<lt)return Le;be=Math.floor(be*g*.99/tt)}}}function _t(C,G){return C.length<=3e3&&C.split(`
`).length<=50?C:`<details><summary>${G}</summary>

${C}
</details>
`}function ht({name:C,status:G,counts:Y},ae,le){const fe=G==="added"||G==="removed";if(!fe&&!le)return"";const h=fe?`workflow ${G}`:(0,F.cq)(Y),a=C===void 0?gt(h):`${Ce(C,{mask:ae})}: ${h}`;return`${le?
"### ":""}${fe?`${Se[G]} `:""}${a}`}function vt(C,G){const Y=C.kind==="json"?(0,K.I)(C,ce=>G(ce).shown):void 0,ae=(0,D.Z)(()=>(0,N.Vn)((0,j.PX)(C.head??C.base))),le={mask:G,labelOf:ce=>ce.length>Et?void 0:
Y?.labelOf(JSON.stringify(ce)),endsOf:ce=>Y?.endsOf(ce),countOf:ce=>ae().get(ce)??0},fe=ut((0,F.xS)(C)),h=Ne(C,le,Y),{nodes:a=0,connections:g=0}=Y?.size??{},I=a===0?"What is in it":`${(0,L.hS)(a,"node")}\
, ${(0,L.hS)(g,"connection")}`,ne=C.status!=="modified"&&h.length>0?[ft(I,{parts:h,changes:fe,folded:!0})]:h;return[...pt(Y),ft(mt(C,G),{parts:[...ne,...dt(C,le)],changes:fe})]}function pt(C){if(C?.note!==
void 0)return[re(C.note)];if(!C?.picture)return[];const G=(0,O.EU)(C.picture.trimEnd().split(`
`),"mermaid","");return[re(G,{least:"The picture doesn't fit here."})]}function ft(C,G){return G.parts.length===0?re(C,{changes:G.changes}):{heading:C,...G}}function mt({name:C,kind:G,status:Y,changes:ae},le){
const fe=`**${Ce(C,{mask:le})}**`;return Y!=="modified"?`${Se[Y]} ${fe}: file ${Y}`:G==="binary"||G==="variables"&&ae.length===0?`${Se.modified} ${fe}: content modified`:G==="variables"?`${fe} (values\
 are never shown)`:fe}function dt({references:C},G){if(C.length===0)return[];const Y=C.length===1,ae=C.slice(0,it).map(({path:h,from:a,to:g})=>{const[I,V]=[a,g].map(ne=>Ce(ne,G));return`${Ie(h,G)} (${I}\
 \u2192 ${V})`}),le=C.length>it?", \u2026":"",fe=`${(0,L.hS)(C.length,"reference")} to new IDs and names ${Y?"follows and isn't":"follow and aren't"} counted`;return[re(`${fe}: ${ae.join(", ")}${le}`)]}
function wt({workflows:C,notCompared:G=[]},Y){const ae=g=>g.flatMap(({name:I})=>I===void 0?[]:[Ce(I,{mask:Y})]).join(", "),le=(g,I)=>g.length===0?[]:[re(I(ae(g)),{least:I((0,L.hS)(g.length,"workflow"))})],
fe=C.filter(({status:g})=>g==="unchanged"),h=C.filter(({variablesCompared:g})=>!g);return[...fe.every(({name:g})=>g===void 0)&&fe.length===C.length?[re("No changes")]:le(fe,g=>`${g}: no changes`),...le(
h,g=>`The environment variables${h.length===C.length?"":` of ${g}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...le(G.map(g=>({name:g})),g=>`${g}: not compared, \
because the step failed`)]}function ut({added:C,modified:G,removed:Y}){return C+G+Y}function gt(C){return C.charAt(0).toUpperCase()+C.slice(1)}}),7856:((Q,oe,e)=>{e.d(oe,{$C:()=>f,Wr:()=>E,_p:()=>u,lb:()=>c});
var O=e(706),L=e(3436),F=e(2742);const j=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",D=new RegExp(`(?:${K}|(?:\
password|secret|apikey)s)$`),N=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,P=new RegExp(`^x?(?:${K})$`),U=/name|key|header|field/i,R=["value","values","default","defaultvalue"],S=/\{\{|\$\{|<%/,l="\
(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,\
40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${K})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${l}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${l}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200}\
)?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(A=>new RegExp(
A,"giu"));function c({workflows:A}){const w=new O.pO;for(const{secrets:t,files:s}of A){const k=s.flatMap(({base:M,head:x})=>[M,x].flatMap(E));for(const M of[...t,...k].flatMap(n))w.add(M,d)}const p=new Map;
return t=>{const s=p.get(t);if(s)return s;const k=[],M=Z=>(k.push(Z),O.v5),H={shown:r.reduce((Z,q)=>Z.replace(q,M),w.hide(t,M)),hidden:JSON.stringify(k)};return p.set(t,H),H}}function n(A){return[A,A.
replace(/^(?:bearer|basic|token) /i,""),...(0,L.PX)((0,F.yR)(A))]}function d(A){return A.length>=j&&!new RegExp("^\\p{L}+$","u").test(A)}function o(A){const w=y(A);return D.test(w)&&!N.test(w)}function y(A){
return A.toLowerCase().replace(/[^a-z]/g,"")}function f(A,w,p){if($(w))return!1;if(o(A))return m(w)||P.test(y(A));const t=s=>U.test(s)&&o(String(p&&(0,L.TN)(p,s)));return R.includes(y(A))&&p!==void 0&&
(0,L.YD)(p).some(t)}function u(A,...w){return w.every($)?!1:A.some((p,t)=>{const s=A[t-1],k=s&&"item"in s?s.item:void 0,M=A.slice(t+1).every(({type:H})=>H==="element"),x=H=>p.type==="member"&&f(p.key,
M?H:void 0,k);return w.some(x)})}function $(A){return A?.type==="literal"&&!/\d/.test(A.text)}function m(A){return A?.type==="array"?A.items.every(m):A!==void 0&&(0,L.jn)(A)}function E(A){const w=[],p=t=>{
if(t!==void 0)if((0,L.jn)(t))p((0,F.yR)((0,L.e1)(t.text)));else if(t.type==="array")for(const s of t.items)p(s);else for(const[s,k]of t.members)f(s,k,t)&&w.push(...(0,L.PX)(k)),p(k)};return p(A),w.filter(
t=>!S.test(t))}}),5408:((Q,oe,e)=>{e.d(oe,{$z:()=>P,FF:()=>l,FM:()=>R,Ms:()=>S,O6:()=>r,S3:()=>F,eV:()=>j,kh:()=>K,kk:()=>D,qc:()=>N,yU:()=>U});var O=e(8965);const L=500;function F(c){return c.map((n,d)=>({
item:n,index:d,array:c}))}function j(c,n){const d=$=>c[$].map(m=>n(m,$)),o=($,m)=>$!==void 0&&$===m,y=(0,O.E)(d("base"),d("head"),{maxEditLength:L,comparator:o});if(y===void 0)return S(K(c,n).sort(R));
let[f,u]=[0,0];return y.flatMap(({added:$,removed:m,count:E})=>{const[A,w]=[c.base.slice(f,f+E),c.head.slice(u,u+E)];return $||(f+=E),m||(u+=E),$||m?[]:U({base:A,head:w})})}function K(c,n){return N(c,
n).flatMap(U)}function D(c,n){return N(c,n).flatMap(d=>d.base.length===1&&d.head.length===1?U(d):[])}function N(c,n){const d=P(c.head,o=>n(o,"head"));return d.delete(void 0),[...P(c.base,o=>n(o,"base"))].
flatMap(([o,y])=>{const f=d.get(o);return f?[{base:y,head:f}]:[]})}function P(c,n){const d=new Map;for(const o of c){const y=n(o),f=d.get(y);f?f.push(o):d.set(y,[o])}return d}function U({base:c,head:n}){
return c.flatMap((d,o)=>{const y=n[o];return y===void 0?[]:[{base:d,head:y}]})}function R(c,n){return c.base.index-n.base.index}function S(c){const n=[];for(const o of c){let[y,f]=[0,n.length];for(;y<
f;){const u=y+f>>1;(n[u]?.last.head.index??0)<o.head.index?y=u+1:f=u}n[y]={last:o,before:n[y-1]}}const d=[];for(let o=n.at(-1);o;o=o.before)d.push(o.last);return d.reverse()}function l({base:c,head:n},d){
const o=new Set(d.flatMap(y=>[y.base,y.head]));return{base:c.filter(y=>!o.has(y)),head:n.filter(y=>!o.has(y))}}function r(c,n){const d=S(c),o={base:0,head:0};return N(n,({index:y},f)=>{for(;(d[o[f]]?.[f].
index??1/0)<y;)o[f]++;return o[f]})}}),9462:((Q,oe,e)=>{e.d(oe,{N:()=>F,R:()=>j});var O=e(7279),L=e(706);async function F(K,{ms:D,error:N},P){const U=new AbortController,R=setTimeout(()=>U.abort(N),D),
S=Math.min(K.endsAt,performance.now()+D);try{return await P({...K,signal:AbortSignal.any([K.signal,U.signal]),endsAt:S})}finally{clearTimeout(R)}}function j(K,D){const N=`${D} within ${(0,L.zK)(K)} (t\
imeout-minutes)`;return{ms:K,error:new O.HR({what:N,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Q,oe,e)=>{e.d(oe,{CQ:()=>U,Mi:()=>P,Rs:()=>S,TF:()=>l,Uc:()=>R,lo:()=>n});
var O=e(7598),L=e(1455),F=e(6760),j=e(7975),K=e(7279),D=e(706);const N={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(d){const o=typeof d=="object"&&d!==null&&"code"in d?d.code:void 0;return typeof o=="string"&&/^E[A-Z0-9]+$/.
test(o)}function U(d){if(!P(d))return(0,K.gJ)(d);const{code:o="",errno:y=0}=d;return N[o]??(0,j.getSystemErrorMap)().get(y)?.[1]??o}function R(d){const o=P(d)&&("dest"in d?d.dest:d.path);return typeof o==
"string"?`${U(d)} (${(0,D.MW)(o)})`:U(d)}function S(d,o,y="Set another directory, or free some space."){const f=P(d)&&d.code==="ENAMETOOLONG",u={what:`Can't write ${o}`,why:U(d),advice:f?"Set a shorte\
r name.":y};return new K.HR(u,{cause:d})}async function l(d){await(0,L.rm)(d,{recursive:!0,force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function c(d,o,y=(0,F.dirname)(d)){
const f=(0,F.join)(y,`.workflow-export-${(0,O.randomBytes)(6).toString("hex")}`);try{await(0,L.writeFile)(f,o,{flag:"wx"}),await(0,L.rename)(f,d)}catch(u){throw await l(f).catch(()=>{}),u}}async function n(d,o){
await c(d,o).catch(y=>{throw S(y,d)})}}),7279:((Q,oe,e)=>{e.d(oe,{$N:()=>F,HR:()=>L,gJ:()=>N,h_:()=>D,iT:()=>K});const O=null;class L extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(U,R={}){
super(j(U),{cause:R.cause}),this.what=U.what,this.why=U.why??"",this.advice=U.advice??"",this.topic=U.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(U){const R={...this,cause:this,...U};return new L(R,R)}}function F({what:P,
why:U=""}){return U===""?P:`${P}: ${U}`}function j(P){const U=F(P);return`${U}${/[.!?…]$/.test(U)?"":"."} ${P.advice??""}`.trim()}function K(P){return P instanceof Error?P:new Error(String(P))}function D(P){
return P instanceof L?P:new L({what:N(P)},{cause:P})}function N(P){return K(P).message}}),6191:((Q,oe,e)=>{e.d(oe,{B6:()=>l,R9:()=>y,mz:()=>f,wn:()=>o});var O=e(1455),L=e(6760),F=e(6671),j=e(2145),K=e(
9462),D=e(532),N=e(7279),P=e(2975),U=e(706),R=e(8725),S=e(7487);class l extends N.HR{}const r=10*6e4,c=3;async function n(){const{DefaultArtifactClient:x}=await e.e(348).then(e.bind(e,9348));return new x}
async function d({signal:x,log:H},Z){const q=await n(),se=(0,R.QJ)(H,()=>Z(q));return await(0,P.Mu)(x,se)}async function o(x){return await d(x,async H=>(await H.listArtifacts()).artifacts)}async function y(x,H){
const Z=await(0,S.Pd)("workflow-artifact-");try{await d(x,se=>se.downloadArtifact(H,{path:Z,skipDecompress:!0}));const[q=""]=await(0,O.readdir)(Z);return await(0,O.readFile)((0,L.join)(Z,q))}finally{await(0,D.
TF)(Z).catch(()=>{})}}async function f(x,{path:H,digest:Z},q){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const se=(0,L.basename)(H),re={client:await n(),options:q,name:se,path:H,digest:Z,mayHaveCreated:!1,
taken:0},te={ms:r,error:new Error(`it didn't finish within ${r/6e4} minutes`)},b=await(0,K.N)(x,te,W=>(0,P.L5)(W,()=>(0,P.Mu)(W.signal,u(re,W.log)))).catch(W=>{throw x.signal.throwIfAborted(),t(W,se)}),
{GITHUB_SERVER_URL:v,GITHUB_REPOSITORY:z,GITHUB_RUN_ID:i}=process.env,T=`${v}/${z}/actions/runs/${i}/artifacts/${b}`;return{id:b,name:se,url:T,digest:Z}}async function u(x,H){const{client:Z,name:q,path:se,
digest:re}=x,{overwrite:te,retentionDays:b}=x.options,v=z=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(z)&&(x.mayHaveCreated=!0),H.debug(z)};try{return await(0,R.QJ)({...H,debug:v},async()=>{
te&&await Z.deleteArtifact(q).catch($);const z={skipArchive:!0,...b!==void 0&&{retentionDays:b}},i=await Z.uploadArtifact(q,[se],(0,L.dirname)(se),z);if(i.id!==void 0&&i.digest===re)return i.id;throw new Error(
"the uploaded file differs from the package")})}catch(z){return await(0,R.QJ)(H,()=>m(x,z))}}function $(x){if(!(x instanceof Error&&x.name==="ArtifactNotFoundError"))throw x}async function m(x,H){const Z=(0,N.
gJ)(H),{client:q,name:se,digest:re,options:te}=x,[b,v]=[w.test(Z),A.test(Z)];x.mayHaveCreated||=b;const i=v||x.mayHaveCreated?await q.getArtifact(se).catch(()=>{}):void 0;if(x.mayHaveCreated&&i?.artifact.
digest===`sha256:${re}`)return i.artifact.id;if(b)throw k("the connection to the artifact service failed",H);if(!v)throw H;x.taken++;const T=x.mayHaveCreated&&!i;if(T&&x.taken===c&&await M(se),x.taken<=
(T?c:Number(te.overwrite)))throw k("the name is still taken",H);const _=i?`this run already has an artifact named ${se}`:`an upload that isn't finished holds the name ${se}, for example another job's`,
B=i?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new l({what:"Artifact",why:_,advice:B,topic:"the-artifact"},{cause:H})}const E="Set upload-artifact: false\
.",A=/already exists/,w=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,p=[[/supported on GHES/,"GitHub Enterprise Server has no artifact s\
ervice for this action",E],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",E],[/quota|insufficient usage/,"the account's artifact storage is used up","De\
lete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",E],[/(?:)/,"the upload of \
% failed","Re-run the job."]];function t(x,H){if(x instanceof N.HR)return x;const Z=(0,N.gJ)(x),[,q="",se=""]=p.find(([te])=>te.test(Z))??[],re=(0,U.OX)(Z,200).replace(/\.$/,"");return s(/%/.test(q)?`${q.
replace("%",()=>H)} (${re})`:q,se,{cause:x})}function s(x,H,Z){return new N.HR({what:"Artifact",why:x,advice:H,topic:"the-artifact"},Z)}function k(x,H){return s(x,"Re-run the job later.",{retryable:!0,
cause:H})}async function M(x){const{ACTIONS_RUNTIME_TOKEN:H="",ACTIONS_RESULTS_URL:Z}=process.env,{scp:q}=JSON.parse(Buffer.from(H.split(".")[1]??"","base64url").toString()),[,se,re]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(q))??[],{href:te}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",Z);await new F.Qq("export-workflow-action",[new j.tZ(H)],{socketTimeout:3e4}).postJson(te,{workflow_run_backend_id:se,
workflow_job_run_backend_id:re,name:x})}}),8725:((Q,oe,e)=>{e.d(oe,{lm:()=>L.lm,t1:()=>F,QJ:()=>U});const O=Ke(import.meta.url)("node:async_hooks");var L=e(819);function F(S=""){return{info:l=>K(S+l),
warning:l=>L.$e(S+l),debug:l=>L.Yz(S+l),mask:L.Pq}}function j(S){const l=[];return{...F(`[${S}] `),info:r=>l.push(r),end(r){core.startGroup(D(r));for(const c of l)K(c);core.endGroup()}}}function K(S){
L.pq(D(S))}function D(S){return S.replaceAll("##[","## [")}const N=new O.AsyncLocalStorage;let P=!1;function U(S,l){return P||R(),P=!0,N.run(S,l)}function R(){const S=process.stdout.write.bind(process.
stdout);process.stdout.write=((l,...r)=>{const c=N.getStore(),n=String(l);return c===void 0||/^::(add-mask|debug)::/.test(n)?S(l,...r):(N.exit(()=>c.debug(n.trimEnd())),!0)})}}),7487:((Q,oe,e)=>{e.d(oe,
{GQ:()=>c,Pd:()=>r,VY:()=>S,eF:()=>R,n0:()=>l});var O=e(3024),L=e(1455),F=e(8161),j=e(6760),K=e(819),D=e(532),N=e(7279),P=e(706);const U=6e4;async function R(n){const d=new AbortController;for(const o of[
"SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${o})`,topic:"the-job-on-the-platform"};process.on(o,()=>d.abort(new N.HR(y)))}try{await n(d.signal)}catch(o){for(let f=o;f instanceof Error;f=
f.cause)K.Yz(f.stack??f.message);const y=S(o);K.C1(`${(0,P.OX)((0,N.gJ)(o),U)}${y===void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function S(n){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:o,
GITHUB_ACTION_REF:y}=process.env;if(!(!(n instanceof N.HR)||n.topic===void 0||!d||!o||!y))return encodeURI(`${d}/${o}/blob/${y}/docs/troubleshooting.md#${n.topic}`)}function l(n){for(const[d,o]of Object.
entries(n))o!==void 0&&K.uH(d,o)}async function r(n){const d=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,L.mkdtemp)((0,j.join)(d,n)).catch(o=>{throw(0,D.Rs)(o,d,"Check the runner's temporar\
y folder.")})}function c(){try{return JSON.parse((0,O.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),4057:((Q,oe,e)=>{e.d(oe,{Sy:()=>c,cj:()=>U,il:()=>R,
tp:()=>N});var O=e(819),L=e(7279),F=e(8132),j=e(706);const K=1024*1024-1e4,D=2e5;function N(n,d){const o=d.map(m=>m.map(l)),y=n.map((m,E)=>o.some(A=>A[E]!=="")),f=(m,E)=>`<tr>${m.flatMap((A,w)=>y[w]?`\
<${E}>${A}</${E}>`:[]).join("")}</tr>`,u=o.map(m=>f(m,"td")),$=m=>`<tr><td colspan="${n.length}">\u2026 and ${(0,j.hS)(m,"more row")}</td></tr>`;return`<table>${f(n.map(F.FO),"th")}${r(u,$).join("")}<\
/table>`}function P(n){return`<table>${n.map(([o,y])=>y===void 0?"":`<tr><th align="left">${escapeAll(o)}</th><td>${l(y)}</td></tr>`).join("")}</table>`}function U(n){const d=n.map(({names:o,message:y,
help:f})=>{const u=o.map(m=>`**${(0,F.wh)(m)}**`);return`- ${r(u,m=>`and ${m} more`,D/2).join(", ")}: ${R(y,f)}`});return r(d,o=>`- \u2026 and ${(0,j.hS)(o,"more cause")}`).join(`
`)}function R(n,d){return d===void 0?(0,F.wh)(n):`${(0,F.wh)(n)} <a href="${(0,F.FO)(d)}">Troubleshooting</a>`}function S(n,d){return`<details><summary>${escapeAll(n)}</summary>

${d}

</details>`}function l(n){return typeof n=="string"?n===""?"":`<code>${(0,F.FO)((0,F.RK)(n))}</code>`:"words"in n?(0,F.wh)(n.words):`<a href="${(0,F.FO)(n.href)}">${(0,F.wh)(n.text)}</a>${(0,F.FO)(n.after??
"")}`}function r(n,d,o=D){let y=o;const f=n.filter(u=>{const $=Buffer.byteLength(u),m=$<=y;return m&&(y-=$),m});return f.length===n.length?f:[...f,d(n.length-f.length)]}async function c(n,...d){const o=f=>`${(0,j.
hS)(f,"part")} of this page would not fit and ${f===1?"is":"are"} left out.`,y=[`### ${(0,F.wh)(n)}`,...r(d,o,K)];try{await O.z.addRaw(y.join(`

`),!0).write()}catch(f){O.$e(`Can't write the job summary: ${(0,L.gJ)(f)}`)}}}),8132:((Q,oe,e)=>{e.d(oe,{EU:()=>N,FO:()=>R,Jj:()=>K,RK:()=>F,SS:()=>D,wh:()=>U});const O="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",L=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${O})[\\u200C\\u200D](?=${O})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(L,(c,n)=>n===void 0?c:j(n))}function j(r){return`\\u\
{${r.codePointAt(0)?.toString(16)}}`}function K(r,c){if(r.length<=c)return r;const n=Array.from(r.slice(0,2*c+2));return n.length>c?`${n.slice(0,c).join("")}\u2026`:r}function D(r,c=100){const n=F(K(r,
c)).replaceAll("	",j)||'""',d="`".repeat(l(n)+1);return/^`|`$/.test(n)||/^ .*[^ ].* $/.test(n)?`${d} ${n} ${d}`:d+n+d}function N(r,c,n){const d=r.map(y=>F(y).replace(/^(\s*):(?=:)/,(f,u)=>u+j(":"))),o="\
`".repeat(d.reduce((y,f)=>Math.max(y,l(f)+1),3));return[o+c,...d,o].map(y=>n+y).join(`
`)}const P=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function U(r){const c=F(r).replaceAll("	"," ").split(P),n=F(r).match(P)??[];return c.map((d,o)=>R(d)+(n[o]===void 0?"":`${R(n[o])}<wbr>`)).join("")}
function R(r){return r.replace(S,c=>`&#${c.codePointAt(0)};`)}const S=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function l(r){return(r.match(/`+/g)??[]).reduce((c,n)=>Math.
max(c,n.length),0)}}),8920:((Q,oe,e)=>{e.d(oe,{Ch:()=>P,Rc:()=>S,mu:()=>D});var O=e(1455),L=e(532),F=e(7279),j=e(9870);const K=1024*1024;function D({files:l},r){const[c,n]=[N(j.uq,l),N(j.n7,l)];if(c&&
n)return{app:c,flow:n,env:r??N(j.Km,l)};const d=[j.uq,j.n7].filter(o=>!l.has(o));throw new Error(`lacks ${d.join(" and ")}, at its root and in its only subfolder`)}function N(l,r){const c=r.get(l);try{
return c&&U({name:l,bytes:c})}catch(n){throw new Error(`has a file that ${(0,F.gJ)(n)}: ${l}`,{cause:n})}}async function P(l,r){const c=await(0,O.readFile)(l,{signal:r}).catch(n=>{throw r.throwIfAborted(),
new Error(`can't be read: ${(0,L.Uc)(n)}`,{cause:n})});return U({name:j.Km,bytes:c})}function U(l){const{name:r,bytes:c}=l;if(r===j.Km&&c.length>K)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{R(c)}catch(n){throw new Error("is not JSON",{cause:n})}return l}function R(l){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(l))}function S({files:l}){for(const r of[
j.uq,j.n7])try{const{name:c,version:n}=Object(R(l.get(r)));if(typeof c!="string"||c.trim()==="")continue;return{name:c,version:["string","number"].includes(typeof n)?String(n):void 0}}catch{}}}),8142:((Q,oe,e)=>{
e.d(oe,{q:()=>j});const O=500,L=1e6,F=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function j(P,U,R){let S=P.
startsWith("\uFEFF")?1:0,l=0;function r(){for(;;){const o=P.charAt(S);if(o!==" "&&o!==`
`&&o!=="\r"&&o!=="	")return o;S++}}function c(){const o=S;if(F.lastIndex=o,!F.test(P))throw new SyntaxError;return S=F.lastIndex,P.slice(o,S)}function n(o,y){const f=r();if(f==="["){const $=[],m=R.enter(
o);return d("]",y,()=>$.push(n(m,y+1))),R.array($,o)}if(f==="{"){const $=new Map;return d("}",y,()=>{if(r()!=='"')throw new SyntaxError;const m=c(),E=m.includes("\\")?JSON.parse(m):m.slice(1,-1);if($.
has(E)||r()!==":")throw new SyntaxError;S++,$.set(E,n(R.enter(o,E),y+1))}),R.object($,o)}const u=c();return R.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function d(o,y,f){if(y===O)throw new RangeError;
S++;let u=r()===o?o:",";for(;u===",";){if(++l>L)throw new RangeError;f(),u=r(),u===","&&S++}if(u!==o)throw new SyntaxError;S++}try{const o=n(U,0);return r()===""?o:void 0}catch{return}}function K(P){const U=j(
P,`
`,D);return U===void 0?void 0:`${U}
`}const D={enter:P=>`${P}  `,scalar:P=>P,array:(P,U)=>N("[",P,"]",U),object(P,U){const R=[...P.keys()].sort().map(S=>`${JSON.stringify(S)}: ${P.get(S)}`);return N("{",R,"}",U)}};function N(P,U,R,S){return U.
length===0?P+R:`${P}${S}  ${U.join(`,${S}  `)}${S}${R}`}}),5806:((Q,oe,e)=>{e.d(oe,{Iv:()=>U,Oj:()=>c,Sr:()=>r,dU:()=>l,gv:()=>L,jq:()=>R,x5:()=>P});var O=e(6760);const L=".workflow-export.json",F=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
j=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,D=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],N=[...D,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',F],["changes how git or GitHub treats t\
he repository",j],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function P(d,o=N){const y=n(d);return o.find(([,f])=>f.test(d)||f.test(y))?.[0]}function U(d){return P(d,D)}function R(d){return[K,F,j].some(o=>o.test(
n(d)))}function S(d){return F.test(n(d))?"is in a .git folder":d.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function l(d){const[o=""]=O.posix.basename(n(d).replaceAll(
"\\","/")).split(":");return r(o.replace(/[. ]+$/,""))==="env_variables.json"}function r(d){return d.normalize("NFC").toUpperCase().toLowerCase()}function c(d){const o=new Map;for(const y of d){const f=r(
y.replace(/\/$/,"")),u=o.get(f);if(u!==void 0)return[u,y];o.set(f,y)}for(const[y,f]of o)for(const{index:u}of y.matchAll(/\//g)){const $=o.get(y.slice(0,u));if($?.endsWith("/")===!1)return[$,f]}}function n(d){
return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Q,oe,e)=>{e.d(oe,{BE:()=>D,KC:()=>U,Km:()=>j,LX:()=>K,jz:()=>P,n7:()=>L,uq:()=>F,wg:()=>S,zx:()=>N});var O=e(5806);const[L,F,j]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],K=[L,F,j],D=1e4,N=256*1024*1024;function P(r,c){const n=[...c].filter(([d])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(d));return{kind:r,files:new Map(
n.sort(([d],[o])=>d<o?-1:1))}}function U({kind:r,files:c}){return{kind:r,files:new Map([...c].filter(([n])=>!(0,O.dU)(n)))}}const R=/^(\..*|__MACOSX)$/;function S(r){const c=new Set(r),n=f=>K.some(u=>c.
has(f+u));if(n(""))return"";const d=new Set(r.filter(f=>f.includes("/")).map(f=>f.slice(0,f.indexOf("/")))),[o,...y]=[...d].filter(f=>!R.test(f));return o!==void 0&&y.length===0&&n(`${o}/`)?`${o}/`:""}
function l(r){const c=S(r);return r.includes(c+F)||r.includes(c+L)}}),1519:((Q,oe,e)=>{e.d(oe,{DF:()=>K,aC:()=>P,x3:()=>N});var O=e(4573),L=e(8142),F=e(5806);const j={enter:()=>{},scalar:U=>({json:U}),
array:U=>({json:`[${U.map(({json:R})=>R)}]`,items:U}),object(U){return{json:`{${[...U.keys()].sort().map(S=>`${JSON.stringify(S)}:${U.get(S)?.json}`)}}`,members:U}}};function K(U){const R=(0,O.isUtf8)(
U)?(0,L.q)(U.toString(),void 0,j):void 0,S=R?.members?[...R.members]:R?.items?.map(r=>[D(r),r]),l=S?.flatMap(([r,{members:c,json:n}])=>r===void 0?[]:[{name:r,keys:[...c?.keys()??[]],content:n}]);if(!(l===
void 0||new Set(l.map(({name:r})=>r)).size!==S?.length))return{container:R?.members?"object":"array",variables:l}}function D({members:U}){if(!U?.has("value"))return;const R=[U.get("name"),U.get("key")].
find(S=>S?.json.startsWith('"'));return R&&JSON.parse(R.json)}function N({files:U}){const R=[...U].filter(([S])=>(0,F.dU)(S)).map(([,S])=>P(S));return[...new Set(R.flat())]}function P(U){const R=U.toString();
try{JSON.parse(R.replace(/^\uFEFF/,""))}catch{return[]}const S=K(U),l=new Set(S?.container==="array"?S.variables.map(({name:n})=>n):[]),c=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([n,d,o])=>d===void 0?[n,String(Number(n))]:o===void 0?[JSON.parse(d)]:[]);return[...new Set(c)].filter(n=>!l.has(n))}}),3657:((Q,oe,e)=>{e.d(oe,{Ao:()=>R,ue:()=>S,zy:()=>s});var O=e(4573),L=e(
8522),F=e(663),j=e(7279),K=e(706),D=e(5806),N=e(9870);const P=2048,U=new Set([0,10]);class R extends j.HR{}async function S(M,x){x?.throwIfAborted();const{zip:H,source:Z,entries:q}=await l(M).catch(u(
"The package")),se=(0,N.wg)([...q.keys()]),re=[];for(const[te,b]of q){x?.throwIfAborted();const v=await o(H,Z,b).catch(u(`${(0,K.TL)(te)} in the package`));te.startsWith(se)&&!y(te)&&re.push([te.slice(
se.length),v])}return(0,N.jz)("zip",re)}async function l(M){const x=r(M),H=await(0,F.SY)(x,{decodeStrings:!1});return{zip:H,source:x,entries:await c(H)}}function r(M){for(let x=M.length-21;x>0;){x=M.lastIndexOf(
"PK",x-1,"latin1");const H=x+22+(x<0?1/0:M.readUInt16LE(x+20));if(H<=M.length)return M.subarray(0,H)}throw M.toString("latin1",0,2)==="PK"?new Error("its end is missing"):m(M)}async function c(M){if(M.
entryCount>N.BE)throw f(`The package has ${M.entryCount} entries. The limit is 10,000`);const x=new Map;let H=0;for await(const se of M.eachEntry()){const re=n(se);if(x.has(re))throw f(`The package ha\
s ${(0,K.TL)(re)} twice`,"Export it again.");const te=d(re,se);if(te!==void 0)throw f(`${(0,K.TL)(re)} in the package ${te}`);if(H+=se.uncompressedSize,H>N.zx)throw f("The package takes more than 256 \
MiB unpacked, the limit");x.set(re,se)}const Z=[...x.keys()];if(Z.every(y))throw f("The package has no files in it","Export it again.");const q=(0,D.Oj)(Z);if(q===void 0)return x;throw f(`${q.map(se=>(0,K.
TL)(se)).join(" and ")} in the package collide on a disk that ignores case`)}function n({generalPurposeBitFlag:M,fileNameRaw:x,extraFields:H,versionMadeBy:Z}){const q=(0,O.isUtf8)(x)?P:M,se=U.has(Z>>>
8);return(0,F.ax)(q,x,H,!se).replace(/^(\.\/+)+/,"")}function d(M,x){const H=x.externalFileAttributes>>>16&61440;return H===40960?"is a symbolic link":H!==0&&H!==32768&&H!==16384?"is neither a file no\
r a folder":y(M)&&x.uncompressedSize>0?"is a folder with a content of its own":x.canDecodeFileData()?(0,D.dU)(x.fileNameRaw.toString())&&!(0,D.dU)(M)?"is also named env_variables.json":(0,D.Iv)(M):"is\
 encrypted, or compressed by another method than deflate"}async function o(M,x,H){const{compressedSize:Z,compressionMethod:q,uncompressedSize:se}=H,{fileDataStart:re}=await M.readLocalFileHeaderPromise(
H),te=x.subarray(re,re+Z),b={maxOutputLength:se||1,chunkSize:se+64},v=q===0?te:(0,L.inflateRawSync)(te,b);if(v.length!==se)throw new Error(`it unpacks to ${v.length} bytes, not the ${se} listed`);if((0,L.
crc32)(v)!==H.crc32)throw new Error("its CRC-32 isn't the one listed");return v}function y(M){return M===""||M.endsWith("/")}function f(M,x=""){return new j.HR({what:M,advice:x,topic:"the-package"})}function u(M){
return x=>{if(x instanceof j.HR)throw x;const H={what:`${M} is cut off or damaged`,why:(0,K.TL)(x.message).slice(1,-1)};throw new j.HR({...H,advice:"Export it again.",topic:"the-package"},{cause:x})}}
const $=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function m(M){const x=M.toString("utf8",0,512),[H]=$.find(([,q])=>q.test(
x))??["text"],Z=`${H==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new R({what:`The package is ${H}, not a zip`,advice:Z,topic:"the-package"})}const E=33,
A=20,w=3,p=8,t=33188;function s({files:M}){const x=[],H=[];let Z=0;for(const[re,te]of M){const[b,v]=[Buffer.from(re),(0,L.deflateRawSync)(te)],z=[k(2,A,P,p,0,E),k(4,(0,L.crc32)(te),v.length,te.length),
k(2,b.length,0)],i=[k(2,0,0,0),k(4,t*65536,Z)];x.push(Buffer.from("PK"),...z,b,v),H.push(Buffer.from("PK"),Buffer.of(A,w),...z,...i,b),Z+=30+b.length+v.length}const q=Buffer.concat(H),se=[k(2,0,0,
M.size,M.size),k(4,q.length,Z),k(2,0)];return Buffer.concat([...x,q,Buffer.from("PK"),...se])}function k(M,...x){const H=Buffer.alloc(M*x.length);for(const[Z,q]of x.entries())H.writeUIntLE(q,Z*M,M);
return H}}),2227:((Q,oe,e)=>{e.d(oe,{HB:()=>m,xR:()=>$,px:()=>E,Ng:()=>y});var O=e(7279),L=e(2975),F=e(706),j=e(1858),K=e(5805),D=e(2053),N=e(6294),P=e(7596);const U=6,R=32,S=6,l=2e3,r=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
c=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class n extends F.pO{#t=new Set;#e=new Set;allow(...s){
for(const k of s)k.length>=U&&this.#t.add(k)}maskFields(s,k,M){const x=o("",s,0).slice(0,l);for(const[H,Z]of x)/id$/i.test(H)&&(0,P.eQ)(Z)&&this.allow(Z);for(const[H,Z]of x)/url$/i.test(H)?this.maskUrl(
Z.trim(),k,M):this.#n(d(Z),M)}maskUrl(s,k,M){const x=URL.canParse(s,k.href)?new URL(s,k.href):void 0;if(x&&k.href.startsWith(x.href))return;const H=[s,x?x.pathname+x.search:""].filter(q=>/[?:]|^\/\//.
test(q)),Z=x?[x.href,x.password,(0,P.D4)(x.password),...d(x.search)]:[];this.#n([...H,...Z],M)}#n(s,k){const M=Z=>Array.from(this.#t).some(q=>q.includes(Z)),x=s.filter(Z=>!M(Z)&&!M((0,P.D4)(Z))),H=Z=>encodeURIComponent(
Buffer.from(Z).toString());for(const Z of x.flatMap(q=>[q,H(q)]))Z.length<U||this.#e.has(Z)||(this.#e.add(Z),this.add(Z),k.mask(Z))}}function d(t){return Array.from(t.matchAll(r)).flatMap(([,s="",k=""])=>{
const M=k.replace(/[.,:!?)\]}]+$/,"");return c.test(s)||(0,P.D4)(M).length>=R?[M,(0,P.D4)(M)]:[]})}function o(t,s,k){return typeof s=="string"?[[t,s]]:k>S?[]:Array.isArray(s)?s.flatMap(M=>o(t,M,k+1)):
(0,N.Gv)(s)?Object.entries(s).flatMap(([M,x])=>o(M,x,k+1)):[]}function y(t,s,k={}){const M=new n([s,...k.secrets??[]]);return M.allow(t.href,...k.known??[]),{url:t,apiKey:s,secrets:M,connections:(0,K.
Y7)(),rateLimit:new D.q,collections:new Map}}const f=1024*1024,u=12e4,$=12e4,m="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function E(t,s){const{label:k,method:M,path:x,isTransient:H}=s,{secrets:Z,rateLimit:q}=t.platform;Z.allow(...x.split(/[/?&=]/));const se=M==="GET"?x:void 0,re=()=>q.run(k,se,t,()=>A(t,s));return await(0,L.
L5)(t,re,{atLeastMs:H?$:0})}async function A(t,s){const{platform:k,signal:M,log:x}=t,{label:H,method:Z,path:q,body:se,idempotent:re=!0,isTransient:te}=s,b=new URL(`api/public/${q}`,k.url),v={accept:"a\
pplication/json","content-type":"application/json","x-api-key":k.apiKey},z={maxBytes:f,...!re&&{idleMs:u}};try{const i=await(0,K.tN)(k.connections,{label:H,method:Z,url:b,headers:v,body:se,...z},M);return x.
debug(`${Z} ${k.secrets.redact(b.pathname)}: ${i.status}`),w(t,s,b,i)}catch(i){const T=i instanceof O.HR?i:void 0;if(!re&&(M.aborted||T?.maybeProcessed)){const W=(0,O.h_)(i),_=`${W.retryable?"":W.advice}\
 ${m}`.trim();throw W.with({advice:_,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw T&&te?.(T)?T.with({retryable:!0}):i}}function w({platform:t,log:s},k,M,x){const{label:H,isCreation:Z=!1}=k,
{status:q,headers:se,bytes:re}=x,{secrets:te}=t,b=(ee,X,ie)=>(0,j.ue)(H,ee,X,ie),v=(0,K.ET)(x,M,H);if(v){te.maskUrl(v.href,t.url,s);const ee=`the platform redirects to ${(0,F.OX)(v.origin,100)}, and t\
he key follows no redirect`;throw b(ee,"If that is your environment, set host to it.",{status:q,maybeProcessed:q!==307&&q!==308})}const z=new TextDecoder().decode(re),i=p(z);te.maskFields(i??{},t.url,
s);const T=(0,N.wv)(i??{},H,te.redact),{message:W}=T,_=/^\s*</.test(z)||se["content-type"]?.includes("html")===!0;if(q<200||q>299){const ee=t.collections.has(H),X=(0,N.ik)(k,q,{message:W,isPage:_,hasWorked:ee});
throw b(`the platform answered ${q}${(0,N.Te)(W)}`,X,{...(0,j.xS)(q,se),affectsAll:(q===401||q===403)&&!ee,busy:q===423||q===409&&!Z})}if(i!==void 0)return T;throw b(`the platform answered ${z===""?"n\
othing":_?"with a web page":"with something other than a JSON object"} (${q})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function p(t){try{const s=JSON.parse(t);return(0,N.
Gv)(s)?s:void 0}catch{return}}}),5645:((Q,oe,e)=>{e.d(oe,{I:()=>d,R:()=>r});var O=e(7598),L=e(7279),F=e(2975),j=e(706),K=e(1858),D=e(7596),N=e(5805);const P=256*1024**2,U=5,R=new Set([400,401,403,404,
410]),S="Download",l="Re-run the job.";async function r(o,{url:y,freshUrl:f,read:u}){let $=y;return await(0,F.L5)(o,async()=>{$??=await f();const m=await n(o,$).catch(t=>{throw t instanceof L.HR&&t.affectsAll?
t.with({affectsAll:!1}):t}),{status:E,headers:A,bytes:w}=m;if(R.has(E))throw $=void 0,c(`the URL was refused (${E})`,l,{retryable:!0});if(E!==200)throw c(`the server answered ${E}`,l,{retryable:E===206});
if(A["content-type"]?.includes("text/html"))throw c("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await u(w).catch(t=>{const s=!A["cont\
ent-length"]&&!A["transfer-encoding"];throw t instanceof L.HR&&s?t.with({retryable:!0}):t});return{bytes:w,sha256:(0,O.createHash)("sha256").update(w).digest("hex"),content:p}})}function c(o,y,f={}){return new L.
HR({what:S,why:o,advice:y,topic:"the-package"},f)}async function n(o,y){const{platform:f,log:u,signal:$}=o;let m=y;for(let E=0;;E++){const A=E===0&&m.origin===f.url.origin,w={accept:"*/*",...A&&{"x-ap\
i-key":f.apiKey}},p={label:S,method:"GET",url:m,headers:w,maxBytes:P};f.connections.proven.add(m.origin);const t=async()=>{const M=await(0,N.tN)(f.connections,p,$),{status:x,headers:H}=M;u.debug(`GET \
a package from ${(0,j.OX)(p.url.origin)}: ${x}`);const Z=`the server answered ${x}`;if((0,K.dg)(x))throw(0,K.ue)(S,Z,K.$_,(0,K.xS)(x,H));return M},s=await(A?f.rateLimit.run(S,void 0,o,t):t()),k=(0,N.ET)(
s,m,S);if(k===void 0)return s;if(E===U)throw c("the URL redirects in a circle",l);k.origin===m.origin&&k.username+k.password===""&&Object.assign(k,{username:m.username,password:m.password}),m=d(k.href,
o)}}function d(o,{platform:y,log:f}){const u=y.url;if(y.secrets.maskUrl(o,u,f),!URL.canParse(o,u.href))throw c("the platform's download URL can't be read",l);const $=new URL(o,u.href);$.protocol==="ht\
tp:"&&u.protocol==="https:"&&$.hostname===u.hostname&&($.protocol="https:",$.port===""&&($.port=u.port),y.secrets.maskUrl($.href,u,f));const m=$.protocol==="http:"&&u.protocol==="http:"&&(0,D.U9)($.hostname);
if($.protocol!=="https:"&&!m)throw c("the platform's download URL isn't https","Check host.");return $}}),1858:((Q,oe,e)=>{e.d(oe,{$_:()=>N,Dx:()=>K,Ur:()=>r,dg:()=>o,ue:()=>j,xS:()=>y});var O=e(7279),
L=e(2975),F=e(706);function j(f,u,$,m={}){return new O.HR({what:f,why:u,advice:$,topic:"the-platforms-response"},m)}function K(f,u,$,m){return new O.HR({what:f,why:u,advice:$,topic:"the-connection"},m)}
const D={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",
EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},N="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
R=/EPROTO|ERR_SSL_/,S=/Z_|ERR__ERROR_/,l=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(f,u,$,m){if(!(f instanceof Error&&"code"in f))return f;const E=String(f.code);
if(U.test(E)){const M=`the TLS connection can't be trusted (${E})`;return K(u,M,`Check host. ${P}`,{affectsAll:!0,cause:f})}const[,A]=l.exec(f.message)??[];if(A!==void 0)return c(u,A,f);const w=!$&&R.
test(E),p=w?"the TLS connection failed":"the connection failed",t=D[E]??`${S.test(E)?"the response can't be decoded":p} (${E})`,s={retryable:!0,maybeProcessed:$,affectsAll:!$,cause:f};if(m||!(w||E==="\
ENOTFOUND"))return K(u,t,N,s);const k=w?`Check host and its port. ${P}`:"Check host.";return K(u,t,k,{...s,maxRetries:2})}function c(f,u,$){const m=(w,p,t=!1)=>K(f,w,p,{affectsAll:!0,cause:$,retryable:t});
if(u==="407")return m("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(u);if(E<500&&!o(E))return m(`the proxy refuses the connection (${u})`,"Allow the \
host there, or add it to NO_PROXY.");const A=`the proxy made no connection (${(0,F.OX)(u,100)})`;return m(A,"Check HTTPS_PROXY, or re-run the job later.",!0)}const n=new Set([408,421,425,429]),d=new Set(
[501,505,506,508,510,511]);function o(f){return n.has(f)||f>=500&&!d.has(f)}function y(f,u){return{status:f,retryable:o(f),retryAfterMs:(0,L.Vs)(u["retry-after"]),maybeProcessed:f===408||f>=500}}}),7596:((Q,oe,e)=>{
e.d(oe,{d4:()=>S,D4:()=>U,eQ:()=>N,U9:()=>D,hk:()=>R,o6:()=>K,wh:()=>P});const O=Ke(import.meta.url)("node:net");var L=e(9783),F=e(1858);const j=200;function K(l){const r=/^[a-z0-9+.-]+:\/\//i.test(l)?
l:`https://${l}`;if(/[\s\p{C}\\]/u.test(r)||!URL.canParse(r))throw new Error("is not an address such as https://ai-for-process.example.ai");const c=new URL(r);if(c.protocol!=="https:"&&c.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(r))throw new Error("must not contain a user name or password");if(c.protocol==="http:"&&!D(c.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return c.pathname.endsWith("/")||(c.pathname+="/"),c}function D(l){return l==="localhost"||l==="[::1]"||(0,O.isIPv4)(l)&&l.startsWith("127\
.")}function N(l){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(l)}function P(...l){return l.find(r=>typeof r=="string"&&r.length<=j&&N(r))}function U(l){try{return decodeURIComponent(l)}catch{return l}}function R(){
for(const l of["https_proxy","HTTPS_PROXY"]){const r=process.env[l]?.trim();r!==void 0&&(process.env[l]=r===""||r.includes("://")?r:`http://${r}`)}for(const l of["no_proxy","NO_PROXY"]){const r=process.
env[l];r!==void 0&&(process.env[l]=r.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function S(l,r){const c=process.env.https_proxy||process.env.HTTPS_PROXY;if(!c||(0,L.H)(l)||/^https?:/i.test(c)&&(0,L.
s)(l))return;throw(0,F.Dx)(r,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((Q,oe,e)=>{
e.d(oe,{ET:()=>$,J9:()=>c,Y7:()=>r,tN:()=>n});var O=e(7067),L=e(4708),F=e(8522),j=e(6671),K=e(2975),D=e(706),N=e(1858),P=e(7596);const U=3e4,R=65536,S=new Set([301,302,303,307,308]),l="export-workflow\
-action";function r(){(0,P.hk)();const m=()=>new j.Qq(l,[],{keepAlive:!0});return{kept:{http:m(),https:m()},proven:new Set}}function c(m){return{type:"application/json",bytes:Buffer.from(JSON.stringify(
m))}}async function n({kept:m,proven:E},A,w){const{label:p,method:t,url:s,headers:k,body:M,maxBytes:x,idleMs:H=U}=A;(0,P.d4)(s,p);const Z=s.protocol==="https:"?"https":"http",q=M?new j.Qq(l):m[Z],se=new AbortController,
re=AbortSignal.any([w,se.signal]);let[te,b]=[!1,"no response"];const v=setTimeout(()=>{const i={retryable:!0,maybeProcessed:te};se.abort((0,N.Dx)(p,`${b} within ${H/1e3} s`,N.$_,i))},H);let z;try{z={http:O,
https:L}[Z].request({method:t,host:s.hostname.replace(/^\[|\]$/g,""),port:s.port,path:s.pathname+s.search,headers:{...k,...M&&{"content-type":M.type,"content-length":M.bytes.length},"accept-encoding":"\
identity","user-agent":l},...s.username+s.password!==""&&{auth:`${(0,P.D4)(s.username)}:${(0,P.D4)(s.password)}`},agent:q.getAgent(s.href),signal:re});const i=d(z,p,()=>{te=!0});o(z,M?.bytes??Buffer.alloc(
0),()=>v.refresh());const T=await(0,K.Mu)(re,i);E.add(s.origin),b="no data";const W=[];let _=x;for await(const J of T){if(v.refresh(),_-=J.length,_<0)throw u(p,x);W.push(J)}const B=f(Buffer.concat(W),
T.headers["content-encoding"],p,x);return{status:T.statusCode??0,headers:T.headers,bytes:B}}catch(i){throw z?.destroy(),re.throwIfAborted(),(0,N.Ur)(i,p,te,E.has(s.origin))}finally{clearTimeout(v),M&&
z?.destroy()}}function d(m,E,A){return new Promise((w,p)=>{m.once("socket",s=>{m.reusedSocket?A():s.once(m.protocol==="https:"?"secureConnect":"connect",A)});const t=s=>{s.socket.destroy();const k={retryable:!0,
maybeProcessed:!0};p((0,N.Dx)(E,"the server switched protocols (101)",N.$_,k))};m.once("upgrade",t),m.once("response",s=>s.statusCode===101?t(s):w(s)),m.on("error",p)})}function o(m,E,A){E.length===0?
m.end():m.write(E.subarray(0,R),w=>{A(),w||o(m,E.subarray(R),A)})}const y=new Set(["gzip","x-gzip","deflate"]);function f(m,E="",A,w){const p=E.toLowerCase().split(/[\s,]+/);try{return p.reduceRight((t,s)=>{
const k=s==="br"?F.brotliDecompressSync:y.has(s)?F.unzipSync:void 0;return k&&t.length>0?k(t,{maxOutputLength:w}):t},m)}catch(t){throw t.code==="ERR_BUFFER_TOO_LARGE"?u(A,w):t}}function u(m,E){const A=`\
the response is larger than ${(0,D.Xe)(E)}, the limit`;return(0,N.ue)(m,A,"Check host.",{maybeProcessed:!0})}function $({status:m,headers:E},A,w){if(!S.has(m)||E.location===void 0)return;const p=E.location.
replace(/[\x80-\xff]/g,t=>`%${t.charCodeAt(0).toString(16)}`);if(URL.canParse(p,A.href))return new URL(p,A.href);throw(0,N.ue)(w,`the platform redirects (${m}) to an address that can't be read`,"Check\
 host.")}}),6006:((Q,oe,e)=>{e.d(oe,{SO:()=>l,cd:()=>R,qt:()=>f});var O=e(7279),L=e(2975),F=e(706),j=e(2227),K=e(7596),D=e(2053),N=e(6294);const P=[["running",/^IN_?PROGRESS$/],["succeeded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],
["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];function U(E){return P.find(([,A])=>A.test(E))?.[0]??"unknown"}function R({fields:E,message:A,
redact:w}){const p=(0,N.Gv)(E.response)?E.response:{},t=[p.downloadUrl,p.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,K.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,K.
wh)(E.workflowId,E.toolId),exportJobId:(0,K.wh)(E.exportJobId),status:S(E.status,w),downloadUrl:t.map(s=>typeof s=="string"?s.trim():"").find(s=>s!==""),refused:E.success===!1,message:A}}function S(E,A){
const w=typeof E=="string"||typeof E=="number"?String(E).trim():"",p=w.toUpperCase().replace(/[\s-]+/g,"_");return U(p)==="unknown"?A(w,40).toUpperCase():p}async function l(E,A,w=()=>!0){const p=`dock\
-status/${A}`;return R(await(0,j.px)(E,{label:"Dock status",method:"GET",path:p,isTransient:w}))}const r="the-job-on-the-platform",c=50,n=294,d=6.12,o=2e3;function y(E,A){const w=Math.max(n,E/d);return E<
D.k?w:Math.max(o,Math.min(A,w))}async function f(E,A,w){const{log:p,signal:t}=E,s=performance.now(),k=u(E,s);let M=A,x;for(let H=0;;H++){w.onStatus(M),k(M);const Z=U(M.status);if(Z==="failed"||Z==="su\
cceeded"&&M.refused){const se=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,re=`${M.message??"it gave no reason"} (dock status ${A.dockStatusId})`;throw new O.HR({what:se,
why:re,advice:w.advice,topic:r})}if(Z==="succeeded")return M.status!=="SUCCESS"&&p.warning(`The platform reports ${M.status}, which is treated as SUCCESS.`),M;const q=performance.now();x=Z==="unknown"&&
M.refused?x??q:void 0;try{if(x!==void 0&&q-x>=j.xR){const re=`The platform refused to report the job's status for ${(0,F.zK)(j.xR)}`;throw new O.HR({what:re,topic:r})}await(0,L.yy)(H===0?c:y(q-s,w.longestWaitMs),
t);const se=({status:re=404})=>H>0||re===404;M=await l(E,A.dockStatusId,se)}catch(se){throw m(se,A,M)}}}function u({log:E},A){let w,p=A;return t=>{const s=performance.now(),k=(0,F.zK)(s-A),M=t.status!==
w,x=s-p>=D.k;(M||x)&&(p=s),M&&w!==void 0?E.info(`${t.status||"No status"} after ${k}`):x&&E.info(`Still ${t.status||"without a status"} after ${k}`),M&&U(t.status)==="unknown"&&E.warning(`The platform\
 reports an unknown status (${$(t)}). The action keeps waiting.`),w=t.status}}function $({status:E,message:A}){return`${E||"none"}${A===void 0?"":`, "${A}"`}`}function m(E,{dockStatusId:A},w){const p=U(
w.status)==="unknown"||w.message!==void 0?`, last status ${$(w)}`:"",t=`The job may still be running on the platform: dock status ${A}${p}.`,s=(0,O.h_)(E);return s.with({advice:`${s.advice} ${t}`.trim(),
cause:E})}}),2053:((Q,oe,e)=>{e.d(oe,{k:()=>K,q:()=>R});var O=e(7279),L=e(2975),F=e(1858);const j=30,K=6e4,D=500,N=16e3,P=.95,U=20;class R{#t=new Map;#e=0;#n=0;#r=0;async run(l,r,c,n){const d=await this.#o(
l,r,c),o=()=>d>this.#r;try{const y=await n();return o()&&(this.#n=this.#n<U?0:this.#n*P),y}catch(y){if(!(y instanceof O.HR&&y.status===L.kU))throw y;const f=performance.now();throw o()&&(this.#n=Math.
min(N,Math.max(D,this.#n*2)),this.#r=f),this.#e=Math.max(this.#e,f+(y.retryAfterMs||2*this.#n)),y.with({retryAfterMs:this.#e-f})}}async#o(l,r,{signal:c,endsAt:n}){const d=r!==void 0&&this.#t.get(r)||[];
for(r!==void 0&&this.#t.set(r,d);;){if(c.throwIfAborted(),this.#e>=n)throw(0,F.ue)(l,"the platform asked for a pause that exceeds the timeout",F.$_);const o=performance.now(),y=d.at(-j)??Number.NEGATIVE_INFINITY,
f=Math.max(this.#e,y+K);if(f<=o)return this.#e=o+this.#n,d.push(o),o;await(0,L.yy)(f-o,c)}}}}),6294:((Q,oe,e)=>{e.d(oe,{Gv:()=>K,LO:()=>F,Te:()=>j,ik:()=>R,wv:()=>L});var O=e(1858);function L(S,l,r){const c=P(
S,0);return{fields:S,label:l,redact:r,message:c&&r(c)||void 0}}function F({label:S,message:l},r,c){return(0,O.ue)(S,`the platform answered without a ${r}${j(l)}`,c)}function j(S){return S===void 0?"":
` (${S})`}function K(S){return typeof S=="object"&&S!==null&&!Array.isArray(S)}const D=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail",
"details","response"],N=4;function P(S,l){if(typeof S=="string")return S.trim()||void 0;if(!(l>N)){if(Array.isArray(S))return P(S[0],l+1);if(K(S))for(const r of D){const c=P(S[r],l+1);if(c!==void 0){const{
code:n}=S;return typeof n=="number"||typeof n=="string"?`${c}, code ${n}`:c}}}}const U="Settings \u2192 Security & Control \u2192 API Scopes";function R(S,l,{message:r="",isPage:c,hasWorked:n}){if((0,O.
dg)(l))return O.$_;if(l===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(l===409&&S.isCreation)return"The name may be taken. Set another name, or the ID of that w\
orkflow.";if(l===409||l===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(l<400||l===405||l>=500)return"Check host.";if(l!==401&&l!==403)return S.
isTransient?O.$_:"Check the inputs.";if(c)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(n)return"The key works for other \
workflows. Check the IDs, and that the key's account can see this one.";const d=S.scope===void 0?"another scope":`the scope "${S.scope}"`;if(l===403)return`The key needs ${d}. Add it under ${U}.`;const o=/scope/i.
test(r)?` The key also needs ${d}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}\
.${o}`}}),3349:((Q,oe,e)=>{e.d(oe,{EH:()=>S,Nq:()=>R,kZ:()=>r,s8:()=>l});var O=e(7279),L=e(2975),F=e(2227),j=e(5645),K=e(5805),D=e(6006),N=e(6294);const P=["workflows","workflow","tools"];async function U(c,n){
const{collections:d}=c.platform;let o;for(const y of new Set([...d.values(),...P])){const f=n(y),{label:u,idempotent:$=!0}=f,m=d.get(u);if(!(m&&m!==y))try{const E=await(0,F.px)(c,f);d.set(u,y);const A=(0,D.
cd)(E),{dockStatusId:w}=A;if(w!==void 0)return{...A,dockStatusId:w};throw(0,N.LO)(E,"dock status ID",$?"Check host and the IDs.":F.HB)}catch(E){if(E instanceof O.HR&&E.busy&&d.set(u,y),!(E instanceof O.
HR&&E.status===404))throw E;o??=E}}throw o}async function R(c,{workflowId:n,flowId:d}){return await U(c,o=>({label:"Export",method:"POST",path:`${o}/${n}/export?flowId=${d}`,scope:"Export workflow"}))}
async function S(c,n,d){const o=d.downloadUrl??n.downloadUrl??(await(0,D.SO)(c,n.dockStatusId)).downloadUrl;if(o!==void 0)return(0,j.I)(o,c);const y=`the platform reports ${d.status} but names no down\
load URL`;throw new O.HR({what:"Export",why:y,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function l(c,n,{app:d,flow:o,env:y}){const f="workflowName"in n,u=$=>$==="tools"?"tool":"\
workflow";return await U(c,$=>({label:"Import",method:"POST",path:f?`${$}/import`:`${$}/${n.workflowId}/import`,body:(0,K.J9)({[`${u($)}DataFileId`]:d,flowDataFileId:o,envVariablesFileId:y,...f&&{[`${u(
$)}Name`]:n.workflowName}}),idempotent:!1,isCreation:f,scope:"Import workflow"}))}async function r(c,n){const d=o=>({label:"Deploy",method:"POST",path:`${o}/${n}/deploy`,body:(0,K.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,L.L5)(c,()=>U(c,d),{untilFree:!0})}}),2597:((Q,oe,e)=>{e.d(oe,{g:()=>x});var O=e(6760),L=e(3e3),F=e(9462),j=e(3349),K=e(706),D=e(2227),N=e(7596),P=e(5805),U=e(
6294);const R=25e6,S=1e7,l="bulkImport",r="Re-run the job.";async function c(q,{name:se,bytes:re}){const te=`Upload of ${se}`,b=(i,T)=>(0,D.px)(q,{label:te,method:"POST",path:i,body:T,scope:"Import wo\
rkflow"});let v;if(re.length<R)v=await b("files",await n("fileContext",l,{name:se,bytes:re}));else{const i=Math.ceil(re.length/S),T={totalChunks:i,fileExtension:"json",fileName:se,fileSize:re.length},
W=await b("files/session/start",(0,P.J9)({fileContext:l,...T})),_=(0,N.wh)(W.fields.sessionId);if(_===void 0)throw(0,U.LO)(W,"session ID",r);for(let B=0;B<i;B++){const J=re.subarray(B*S,(B+1)*S);await b(
`files/session/${_}`,await n("chunkNumber",String(B),{name:se,bytes:J}))}v=await b(`files/session/${_}/complete`)}const{fileId:z}=v.fields;if(typeof z!="string"||z==="")throw(0,U.LO)(v,"file ID",r);return q.
log.info(`Uploaded ${se}: ${(0,K.Xe)(re.length)}`),z}async function n(q,se,{name:re,bytes:te}){const b=new FormData;b.set(q,se),b.set("file",new Blob([te],{type:"application/json"}),re);const v=new Response(
b);return{type:v.headers.get("content-type")??"",bytes:Buffer.from(await v.arrayBuffer())}}var d=e(2975),o=e(6779);const y="Imports fail if the version is incompatible, a file is corrupt, or the targe\
t lacks guardrails. Fix that, then re-run the job.",f="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function u(q,se,{source:re,target:te,definitions:{
app:b,flow:v,env:z},whenBusy:i="retry",timeoutMs:T,longestWaitMs:W}){const _="workflowId"in te?te.workflowId:void 0,B="workflowId"in te?`workflow ${te.workflowId}`:`a new workflow, ${te.workflowName}`;
return q.log.info(`Importing ${(0,K.OX)(re)} into ${B}, at ${se.url.href}`),await(0,F.N)({...q,platform:se},(0,F.R)(T,"No import"),async J=>{const ee={app:await c(J,b),flow:await c(J,v),env:z&&await c(
J,z)},X=i==="retry",ie=await(0,d.L5)(J,()=>(0,j.s8)(J,te,ee),{untilFree:X}),{outputs:de}=await(0,o.Bv)(J,ie,{title:"Import job",longestWaitMs:W,advice:y,idsIn:({workflowId:he=_})=>({...he!==void 0&&{"\
workflow-id":_??he}})});return de})}async function $(q,se,{workflowId:re,timeoutMs:te,longestWaitMs:b}){return q.log.info(`Deploying workflow ${re}, at ${se.url.href}`),await(0,F.N)({...q,platform:se},
(0,F.R)(te,"No deployment"),async v=>{const{outputs:z}=await(0,o.Bv)(v,await(0,j.kZ)(v,re),{title:"Deploy job",longestWaitMs:b,advice:f,idsIn:()=>({"workflow-id":re})});return z})}var m=e(2697),E=e(532),
A=e(7279),w=e(6191),p=e(7487),t=e(9870),s=e(161),k=e(6224),M=e(7833);async function x(q,se,re,te){const{path:b,target:v,definitions:z}=re.candidate;if(re.action==="leave"){q.log.info("Neither imported\
 nor deployed"),re.begun="nothing";return}let i=te.candidates.length>1?void 0:re.plan;re.begun="import";try{const T=async()=>{const _=i??await(0,k.Cs)(q,se,re.candidate,te);if(i=void 0,!(0,k.cS)(re.plan,
_)){const B=`The target of ${re.candidate.name} has changed since this step compared it, so it was left as it is`;throw new A.HR({what:B,advice:"Make and approve a new plan.",topic:"import-deploy-and-\
promote"})}re.action!=="finish"&&(_.state&&(re.backup=await H(q,re,_.state,te)),re.job=await u(q,se,{...te,source:b,target:v,definitions:z,whenBusy:"throw"}),re.imported=!0)};if(await(0,d.L5)({...q,endsAt:performance.
now()+te.timeoutMs},T,{untilFree:!0}),!te.deploy)return;re.begun="deploy";const W=(0,M.wZ)(re);if(W===void 0){const _="Look for it in AI for Process, and deploy it there.";throw new A.HR({what:"the pl\
atform didn't name the new workflow's ID",advice:_})}re.job=await $(q,se,{...te,workflowId:W}),re.deployed=!0}catch(T){const W=(0,A.iT)(T);re.job={...re.job,...(0,o.Zw)(W)},re.error=Z(W,re,(0,m.Sm)(te.
host))}}async function H(q,{candidate:se,plan:re},te,{upload:b,artifactEnvVariables:v,host:z}){const i=`${se.name}-before-${(0,s.T)()}`,T=te.package.files.has(t.Km),W=`Backup of workflow ${re.target} \
at ${(0,m.Sm)(z)}`,_=await(0,p.Pd)("workflow-backup-");for(let B=1;;B++){const J=(0,O.join)(_,`${i}${B===1?"":`-${B}`}.zip`);if(await(0,E.lo)(J,te.bytes),!b)return q.log.info(`${W}: ${J}, on this runn\
er only`),{name:J,holdsVariables:T};try{const ee=await(0,L.mJ)(q,{...te,path:J},{upload:b,artifactEnvVariables:v});return q.log.info(`${W}: ${ee.name}, ${ee.url}`),{name:ee.name,id:ee.id,holdsVariables:T&&
v}}catch(ee){if(!(ee instanceof w.B6))throw ee}}}function Z(q,se,re){const{candidate:te,begun:b,imported:v,backup:z}=se,i=(0,A.h_)(q),T=(0,M.wZ)(se),[W,_]=["workflowName"in te.target,b==="deploy"],B=T===
void 0?"":` into workflow ${T}`,J=`${te.name} ${v?"was imported":"was already imported"}${B} but not deployed: `,ee=T===void 0?"start a new run":`deploy workflow ${T} with the deploy action`,X=W?_?ee:
"start a new run":'use "Re-run failed jobs"',ie=z?.id===void 0?z?.name:`${z.name} (artifact ${z.id})`,de=[i.advice.replaceAll("re-run the job",X).replaceAll("Re-run the job",X.charAt(0).toUpperCase()+
X.slice(1)),_&&!W?`Or ${ee}.`:"",W&&T!==void 0?`The new workflow's ID is ${T}.`:"",ie?`The package that ${re} had before is ${ie}.`:""];return i.with({what:(_?J:"")+i.what,advice:de.filter(he=>he!=="").
join(" ")})}}),912:((Q,oe,e)=>{e.d(oe,{L:()=>R});var O=e(9630),L=e(7279),F=e(6191),j=e(8920),K=e(3657),D=e(161),N=e(4264),P=e(6224);const U="import-deploy-and-promote";async function R(c,n,d,{approved:o,
upload:y,deploy:f,ignore:u}){const $=d.workflows.map(({outcome:w})=>w==="unchanged"?"finish":"import"),{differences:m,actions:E}=o?(0,N.Gy)(o,d):{differences:[],actions:$},A=n.flatMap((w,p)=>{const t=o&&
(0,N.cM)(o,p,w.plan.content);return E[p]==="refuse"?[S(w,t)]:[]});if(m.length+A.length>0){const w="The approved plan doesn't hold any more, so this attempt changed nothing",p=[...m,...A].join("; ");throw new L.
HR({what:w,why:p,advice:"Make and approve a new plan.",topic:U})}try{const p=(0,D.T)()>1&&y!==void 0&&(f||o!==void 0)&&E.includes("finish")?await(0,F.wn)(c):[];for(const[t,s]of n.entries())if(s.action=
E[t],s.action==="finish"){for(const{id:k,name:M}of l(s.candidate.name,p)){const x=await r(c,k),H=o&&x&&!(0,N.cM)(o,t,(0,O.ol)((0,P.$E)(x),u));if(!(!x||H)){s.backup={id:k,name:M,holdsVariables:x.env!==
void 0};break}}(!f||!(o||s.backup))&&(s.action="leave")}}catch(w){c.signal.throwIfAborted();const p="Can't look for the backups of the earlier attempts, so this attempt changed nothing",k=` What an ea\
rlier attempt imported can also be deployed with the deploy action: ${n.filter((x,H)=>E[H]==="finish").map(({candidate:x,plan:H})=>`${x.name} (${H.target})`).join(", ")}.`,M=`Use "Re-run failed jobs".${f?
k:""}`;throw new L.HR({what:p,why:(0,L.gJ)(w),advice:M,topic:U},{cause:w})}}function S({candidate:c,plan:n},d=!1){const{changes:o,target:y,targetVariables:f}=n,u=(0,P.Pf)(o).slice(0,5),$=f.length>0?` \
(now ${f.join(", ")})`:"",m=`differs from the package in ${u.join(", ")} (put a field into ignore if it changes by itself)`,E=u.length>0&&!d?m:`its environment variables differ${$}`,A=`deploy it with \
the deploy action (${y})`,w=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,D.T)()>1?`: look at the workflow, and if it is right, ${A}`:""}`;return`${c.name}\
: the target has changed since the plan: it is neither as planned nor as in the package, and ${E}. ${w}`}function l(c,n){return n.filter(o=>{const[y,f]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(o.name)??[];
return o.name===`${c}${y}`&&Number(f)<(0,D.T)()}).sort((o,y)=>y.id-o.id)}async function r(c,n){const d=await(0,F.R9)(c,n);try{return(0,j.mu)(await(0,K.ue)(d,c.signal))}catch{c.signal.throwIfAborted();
return}}}),161:((Q,oe,e)=>{e.d(oe,{K:()=>re,T:()=>se});var O=e(1455),L=e(6760),F=e(3e3),j=e(819),K=e(7279),D=e(6584);class N{#t=[];#e;constructor(){const T=j.V4("api-key");T!==""&&j.Pq(T)}text(T){return j.
V4(T)}lines(T){return j.V4(T,{trimWhitespace:!1})}optional(T,W){const _=this.text(T);return _===""?void 0:this.parse(T,_,W)}parse(T,W,_){try{return _(W)}catch(B){this.refuse(T,(0,K.gJ)(B),(0,K.h_)(B).
topic);return}}required(T,W,_="is required"){return this.text(T)===""&&this.refuse(T,_),this.optional(T,W)}notEmpty(T,W,_){if(process.env[`INPUT_${T.toUpperCase()}`]?.trim()===""){const B=`Where an ev\
ent has no inputs, write \`\${{ inputs.${T} || ${_} }}\``;this.refuse(T,`is empty. Is the name in the expression right?${_===void 0?"":` ${B}`}`)}return this.optional(T,W)}boolean(T,W){return this.notEmpty(
T,D.yG,W?void 0:"false")??W}refuse(T,W,_="before-anything-is-sent"){this.#e??=_,this.#t.push(`${T} ${W.replace(/(?<=[a-z])\.$/,"")}`)}check(T){if(T!==void 0&&this.#t.length===0)return T;throw new K.HR(
{what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function P(i){const T=i.required("host",D.or),_=i.required("api-key",D.Do,"is required. The secret isn't set, or this job can't read it"),B=(i.
optional("timeout-minutes",(0,D.$J)(1440))??30)*6e4,J=(i.optional("poll-interval-seconds",(0,D.$J)(3600))??10)*1e3,ee=i.boolean("summary",!0);return T&&_?{host:T,apiKey:_,timeoutMs:B,longestWaitMs:J,summary:ee}:
void 0}var U=e(8920),R=e(7598),S=e(3024),l=e(532),r=e(706),c=e(5806),n=e(9870);function d(i,T){return new K.HR({what:i,advice:T,topic:"unpacking"})}function o(i,T){for(const{index:W}of`${T}/`.matchAll(
/\//g)){const _=T.slice(0,W),B=(0,S.lstatSync)((0,L.join)(i,_),{throwIfNoEntry:!1});if(B?.isSymbolicLink())throw d(`${(0,r.TL)(_)} in the folder is a symbolic link, which isn't followed`,"Delete it.");
if(_===T&&B?.isFile())return B;if(!B?.isDirectory())break}}async function y(i){return(await(0,O.readdir)(i,{withFileTypes:!0})).map(W=>W.name+(W.isDirectory()?"/":""))}async function f(i,T){const W=[],
_=[""];for(const B of _){T.throwIfAborted();for(const J of await y((0,L.join)(i,B))){if((0,c.jq)(J.replace("/","")))continue;if((J.endsWith("/")?_:W).push(B+J),W.length+_.length>n.BE)throw new Error("\
more than 10,000 files are in it")}}return W}async function u(i){if(!o(i,c.gv))return;const T=await(0,O.readFile)((0,L.join)(i,c.gv),"utf8");try{const{unpackedFiles:W}=JSON.parse(T),_=W.every(B=>(0,c.
x5)(B)===void 0);return{text:T,paths:_?new Set(W):void 0}}catch{return{text:T,paths:void 0}}}async function $(i,T){const W=new Set(T.map(caseFold));return(await y(i).catch(()=>[])).filter(J=>J.endsWith(
"/")).map(J=>J.slice(0,-1)).filter(J=>!W.has(caseFold(J))).filter(J=>existsSync(join(i,J,RECORD))).sort()}function m(i){return`${JSON.stringify({unpackedFiles:[...new Set(i)].sort()},null,2)}
`}var E=e(3657);async function A(i,T){try{const W=await(0,O.stat)(i);if(W.isDirectory())return await k(i,T);if(W.size>n.zx)throw new Error("it is larger than 256 MiB, the limit");const _=await(0,O.readFile)(
i);return{...await(0,E.ue)(_,T),sha256:(0,R.createHash)("sha256").update(_).digest("hex")}}catch(W){throw s(W,i,T)}}async function w(i,T){const W=()=>A(i,T);try{const _=statSync(i,{throwIfNoEntry:!1});
if(_===void 0)return{kind:"missing"};const B=_.isDirectory()?await p(i,T):new Map,[J,...ee]=[...B.values()].flat();return J===void 0?{kind:"single",read:W}:{kind:"several",names:[...B.keys()].sort(),async read(X){
const[ie,de]=B.get(X)??[];if(ie&&de)throw new Error(`is there twice, as ${quoted(ie.name)} and as ${quoted(de.name)}. Remove one of them`);if(ie?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await A(join(i,ie?.name??X),T)},...ee.length===0&&J.isDirectory()&&{readSingle:W}}}catch(_){throw s(_,i,T)}}async function p(i,T){const W=new Map,_=await readdir(i,{withFileTypes:!0});
if(isWorkflow(_.filter(B=>!B.isDirectory()).map(({name:B})=>B)))return W;for(const B of _){if(T.throwIfAborted(),B.name.startsWith(".")||!await t(join(i,B.name),T))continue;const J=B.isDirectory()?B.name:
B.name.replace(/\.zip$/i,"");W.set(J,[...W.get(J)??[],B])}return W}async function t(i,T){const W=await stat(i).catch(()=>{});if(W?.isDirectory())return isWorkflow(await M(i));if(!W?.isFile()||!/\.zip$/i.
test(i))return!1;try{return isWorkflow([...(await A(i,T)).files.keys()])}catch{return T.throwIfAborted(),!0}}function s(i,T,W){if(W.aborted)return W.reason;if(i instanceof E.Ao){const J=`${i.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(J,{cause:i})}const B=(0,l.Mi)(i)&&i.code==="ENOENT"&&i.path===T?`doesn't exist: ${(0,r.MW)(T)}`:`can'\
t be read: ${(0,l.Uc)(i)}`;return new Error(B,{cause:i})}async function k(i,T){const W=(0,L.join)(i,(0,n.wg)(await M(i))),_=await u(W);if(_&&!_.paths)throw new Error(`${c.gv} isn't as this action writ\
es it`);const B=_?.paths?new Set([...n.LX,..._.paths]):await f(W,T),J=new Map;let ee=n.zx;for(const X of B){T.throwIfAborted();const ie=o(W,X);if(ie!==void 0){if(ee-=ie.size,ee<0)throw new Error("its \
files take more than 256 MiB, the limit");J.set(X,await(0,O.readFile)((0,L.join)(W,X)))}}if(J.size===0)throw new Error("no files are in it");return(0,n.jz)("folder",J)}async function M(i){const T=await y(
i),_=T.filter(B=>B.endsWith("/")&&!B.startsWith(".")).map(async B=>(await y((0,L.join)(i,B))).map(J=>B+J));return[...T,...(await Promise.all(_)).flat()]}async function x(i,{find:T,variables:W,sha256:_,
needsVariables:B,of:J},ee){const X=(he,ye)=>i.refuse(`${he}${J}`,ye,"import-deploy-and-promote"),ie=async(he,ye)=>{try{return await ye()}catch(Ee){ee.throwIfAborted(),X(he,(0,K.gJ)(Ee));return}},de=W&&
await ie("env-variables",()=>(0,U.Ch)(W,ee));return await ie("package",async()=>{const he=await T(),{sha256:ye,...Ee}=await A(he,ee),Ae=(0,U.mu)(Ee,de||void 0);if(_!==void 0&&ye!==_){const Ce=`is not \
the digest of the package, which is ${ye}`;X("package-sha256",ye?Ce:"is only for a package that is a .zip")}return B&&W===void 0&&!Ae.env&&X("env-variables","is required for an existing workflow, beca\
use the package has no env_variables.json"),{path:he,package:Ee,sha256:ye,definitions:Ae,variablesFile:W&&(0,L.basename)(W)}})}var H=e(682),Z=e(2899),q=e(4264);function se(){return Number(process.env.
GITHUB_RUN_ATTEMPT)||1}async function re(i){const T=new N,W=T.boolean("plan",!1),_=W?void 0:te(T),{targets:B,fromList:J}=b(T,W),ee=await v(T,B,J,i),X=P(T),ie=(0,F.WZ)(T,!1),de=T.boolean("deploy",!0),he=T.
optional("ignore",Z.wo)??Z.K$;return{...T.check(X),...ie,candidates:ee,fromList:J,isPlan:W,approved:_,deploy:de,ignore:he}}function te(i){const T=i.text("approved-plan");return T===""&&i.refuse("appro\
ved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a \
plan, set none"),T==="none"?void 0:i.optional("approved-plan",q.ud)}function b(i,T){if(i.text("workflow-name")===""){const{targets:B,fromList:J}=(0,H.R)(i,"workflow-"),ee=B.map(({workflowId:de})=>de),
X=ee.find((de,he)=>ee.indexOf(de)<he),ie=i.text("workflows")===""?"workflows-file":"workflows";return X!==void 0&&i.refuse(ie,`has workflow-id ${X} twice`),{targets:B.map(({name:de,...he})=>({name:de,
target:he})),fromList:J}}for(const B of["workflow-id","flow-id","workflows","workflows-file"])i.text(B)!==""&&i.refuse(B,"can't be combined with workflow-name");if(!T&&se()>1){const B=`can't be applie\
d in run attempt ${se()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;i.refuse("workflow-name",B,"import-deploy-and-promote")}
const W=i.optional("workflow-name",D.sU),_=i.optional("name",D.$q)??W;return _===void 0||W===void 0?{targets:[],fromList:!1}:{targets:[{name:_,target:{workflowName:W}}],fromList:!1}}async function v(i,T,W,_){
const B=i.required("package",D.EO),J=i.notEmpty("package-sha256",D.tz,"'any'");W&&J!==void 0&&i.refuse("package-sha256","is only for a single package");const ee=he=>he==="package"?he:(0,D.EO)(he),X=i.
notEmpty("env-variables",ee,"'package'"),ie=X==="package"?void 0:X,de=[];if(B===void 0)return de;for(const{name:he,target:ye}of T){const Ee={find:async()=>W?await z(B,he):B,variables:W&&ie!==void 0?(0,L.
join)(ie,`${he}.json`):ie,sha256:W?void 0:J,needsVariables:"workflowId"in ye&&X==="package",of:W?` of ${he}`:""},Ae=await x(i,Ee,_);Ae&&de.push({name:he,target:ye,...Ae})}return de}async function z(i,T){
const[W,_]=[(0,L.join)(i,T),(0,L.join)(i,`${T}.zip`)],[B,J]=await Promise.all([W,_].map(ee=>(0,O.lstat)(ee).catch(()=>{})));if(B&&J)throw new Error(`is there twice, as ${(0,D.bY)(`${T}.zip`)} and as ${(0,D.
bY)(`${T}/`)}. Remove one of them`);if(B?.isSymbolicLink()||J?.isSymbolicLink())throw new Error("is a link, which isn't followed");return B?W:_}}),6325:((Q,oe,e)=>{e.a(Q,async(O,L)=>{try{let m=function({
rows:A}){for(const{candidate:w}of(0,f.p1)(A)){const{name:p,target:t}=w,s="workflowId"in t?`workflow-id ${t.workflowId}, flow-id ${t.flowId}`:"";(0,U.t1)().warning(`Nothing differs in ${p}, which doesn\
't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${s}).`)}},E=function({host:A,ignore:w,deploy:p,upload:t,artifactEnvVariables:s}){
return{host:A.href,ignore:[...w.lines].sort().join(`
`),deploy:String(p),"upload-artifact":String(t!==void 0),"artifact-env-variables":String(s)}};var F=e(3e3),j=e(6779),K=e(2176),D=e(682),N=e(7210),P=e(7279),U=e(8725),R=e(7487),S=e(1519),l=e(2227),r=e(
2597),c=e(912),n=e(161),d=e(1415),o=e(4264),y=e(6224),f=e(7833);const u=4;await(0,R.eF)(async A=>{(0,R.n0)({promotions:[]});const w=await(0,n.K)(A),p=await $(w,A);await(0,f.A2)(p,w);const t=(0,f.jb)(p.
rows),s=await(t.workflows.length>0?K.S3:N.dO)(t);w.summary&&await(0,d.c)(p,w,s),(0,K.$0)(t),(0,n.T)()>1&&w.deploy&&m(p);const k=(0,f.c2)(p,w);if(k)throw k;w.isPlan&&(0,U.lm)((0,d.o)(p.rows,w))});async function $(A,w){
const{candidates:p,fromList:t,approved:s,host:k,apiKey:M}=A,x=p.flatMap(({definitions:{env:i}})=>i?(0,S.aC)(i.bytes):[]),H=(0,l.Ng)(k,M,{secrets:x,known:p.map(({name:i})=>i)}),Z={log:(0,U.t1)(),signal:w,
endsAt:Number.POSITIVE_INFINITY},q=({name:i})=>t?{...Z,log:(0,U.t1)(`[${i}] `),publish:()=>{}}:{...Z,publish:T=>(0,R.n0)((0,f.WZ)(T))};let se;const re=await(0,D.H)(p,u,async i=>{const T={candidate:i,imported:!1,
deployed:!1};try{if(se)throw new P.HR({what:"Not tried: another target failed for a cause that is the same for all"});const W=await(0,y.Cs)(q(i),H,i,A);return{...T,plan:W,job:W.state?.job??{}}}catch(W){
const _=(0,P.iT)(W);return _ instanceof P.HR&&_.affectsAll&&(se??=_),{...T,error:_,job:(0,j.Zw)(_)}}}),te=(0,f.sb)(re);if(te.length<re.length)return{rows:re};const b={options:E(A),workflows:te.map(({plan:i})=>i)},
v=(0,o.Rd)(b,s?.salt);if(A.isPlan)return{rows:re,digest:v};const z=await(0,c.L)(Z,te,b,A).then(()=>{},P.iT);if(z)return{rows:re,digest:v,refusal:z};s||Z.log.info("Applied without an approved plan"),te.
some(({plan:i,action:T})=>i.state&&T==="import")&&(0,F.j)(A,Z.log);for(const i of te)if(await(0,r.g)(q(i.candidate),H,i,A),i.error)break;return{rows:re,digest:v}}L()}catch(u){L(u)}},1)}),1415:((Q,oe,e)=>{
e.d(oe,{c:()=>o,o:()=>d});var O=e(6760),L=e(2697),F=e(2176),j=e(1124),K=e(2614),D=e(7487),N=e(4057),P=e(8132),U=e(8920),R=e(706),S=e(6224),l=e(7833);const r=(...p)=>p.flatMap(([t,s])=>t?[s]:[]),c=p=>{
const{name:t,version:s}=(0,U.Rc)((0,S.$E)(p))??{};return[t,s].filter(Boolean).join(" ")},n=p=>p.map(t=>(0,P.SS)(t)).join(", ");function d(p,{host:t}){return`Plan: ${(0,l.sb)(p).length-(0,l.p1)(p).length}\
 of ${(0,R.hS)(p.length,"workflow")} will change at ${(0,L.Sm)(t)}`}async function o(p,t,s){const{rows:k,refusal:M,digest:x}=p,H=k.some(({begun:b})=>b),Z=t.isPlan&&x!==void 0,q=(0,P.SS)(x?.slice(0,12)??
""),se=(0,l.dJ)(k),re=[H?E(k):f(k,t),...se.length===0?[]:[(0,N.cj)((0,L.cZ)(se))],...M?[(0,N.il)((0,L.UX)(M),(0,D.VY)(M))]:[],...Z?$(k,t):[],...Z||H?m((0,l.p1)(k)):[],...H?w(k,t):[],...r([Z,`Plan ${q}\
.`],[t.approved&&x,`${H?"Applied":"Approved"} plan ${q}.`],[H&&!t.approved,"Applied without an approved plan."])],te=(0,j.Hq)((0,l.jb)(k))?[(0,F.uu)(s,t.fromList,re,H?"What differed":"What changes")]:
[];await(0,N.Sy)(y(p,t,H),...re,...te)}function y({rows:p,refusal:t},s,k){const M=(0,L.Sm)(s.host),x=(0,l.dJ)(p).length,H=p.filter(({begun:re,error:te})=>re&&re!=="nothing"&&!te).length,Z=`${H} of ${(0,R.
hS)(p.length,"workflow")} promoted`,q=`${x} of ${(0,R.hS)(p.length,"target")} could not be compared`,[se=""]=r([k&&x>0,`Promotion to ${M} failed: ${Z}`],[k&&H===0,`Nothing differs at ${M}: nothing was\
 done`],[k,`${Z} to ${M}`],[x===0&&!t,d(p,s)],[s.isPlan,`Plan for ${M} failed: ${q}`],[!0,`Promotion to ${M} failed: nothing was changed`]);return se}function f(p,{isPlan:t}){const s=p.map(({candidate:k,
plan:M})=>{const{name:x,target:H,path:Z,sha256:q,definitions:se}=k,re=q??M?.shown,te=re&&`${q?"sha256":"content"} ${re.slice(0,12)}\u2026`,b=M?.there&&c(M.there),v="workflowName"in H?"a new workflow":
H.workflowId;return[{words:x},{words:[c(se),(0,O.basename)(Z),te].filter(Boolean).join(", ")},{words:b?`${b} (${v})`:v},{words:M?u(M.changes):"\u274C Failed"}]});return(0,N.tp)(["Workflow","Package","\
Target",t?"What will change":"What would change"],s)}function u({status:p,counts:t,files:s}){if(p==="unchanged")return"nothing: it stays";if(p==="changed")return(0,j.cq)(t);const M=s.flatMap(x=>x.kind===
"json"?(0,K.I)(x)?.size??[]:[]).find(({nodes:x})=>x>0);return M?`${(0,R.hS)(M.nodes,"node")}, ${(0,R.hS)(M.connections,"connection")}`:"everything: it is new"}function $(p,{deploy:t,upload:s,artifactEnvVariables:k}){
const M=(0,l.sb)(p).map(({candidate:x,plan:{state:H,outcome:Z,variables:q,added:se,kept:re,ignored:te}})=>{const b=(0,P.SS)(x.name),v=(0,P.SS)(`${x.name}-before-<run attempt>.zip`),z=x.variablesFile&&
`variables of ${(0,P.SS)(x.variablesFile)}`,i=r([H,`The in-development version of ${b} is replaced${t?", then deployed":""}.`],[!H,`${b} is created${t?" and deployed":""}: there is nothing to back up.`],
[H&&s,`A backup is kept first, as ${v}${k?"":", without environment variables"}.`],[H&&!s,"No backup is kept."],[q.length,`The import sends the ${z??"package's own variables"}.`],[se.length,`Added: ${n(
se)}.`],[re.length,`The target keeps its own value of ${n(re)}.`],[te.length,`Ignored fields that differ, and that the import brings too: ${n(te)}.`]);return Z==="changed"?[`- ${i.join(" ")}`]:[]});return M.
length===0?[]:[M.flat().join(`
`)]}function m(p){const t=n(p.map(({candidate:H})=>H.name)),s=H=>p.flatMap(({candidate:Z,plan:q})=>H(q).length>0?[`${(0,P.SS)(Z.name)} (${n(H(q))})`]:[]),[k,M]=[s(H=>H.kept),s(H=>H.ignored)],x=r([p.length,
`Nothing differs in ${t}: neither imported nor deployed.`],[p.length,"That doesn't mean that the version there is deployed, which no export tells."],[k.length,`Variables that differ, and that an impor\
t would keep: ${k.join(", ")}.`],[M.length,`Ignored fields that differ: ${M.join(", ")}.`]);return p.length===0?[]:[x.join(" ")]}function E(p){const t=p.map(s=>[{words:s.candidate.name},(0,l.wZ)(s)??{
words:"a new workflow"},{words:A(s)},{words:s.imported&&s.plan?u(s.plan.changes):""},s.backup?.name??""]);return(0,N.tp)(["Workflow","Target","Result","What changed","Backup"],t)}function A({begun:p,imported:t,
deployed:s,backup:k,error:M}){const[x=""]=r([!p,"\u23F8\uFE0F Not started"],[p==="nothing",k?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[M,p==="deploy"?"\u274C Imported, not deployed":
"\u274C Failed"],[!s,"\u2705 Imported, not deployed"],[t,"\u2705 Imported and deployed"],[!0,"\u2705 Deployed, was already imported"]);return x}function w(p,{host:t}){const s=p.flatMap(H=>{const{backup:Z}=H;
if(!Z)return[];const q=Z.id===void 0?"on this runner only":`artifact ${Z.id}`,se=Z.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,P.SS)(Z.name)} (${q}) to workflow ${(0,P.
SS)((0,l.wZ)(H)??"")}${se}`]}),k=`promote from run ${(0,P.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.join(", ")}.`,M="If a target had a draft that was not deployed, its backup is that draft. Variables t\
hat were added stay.",x=p.flatMap(H=>"workflowName"in H.candidate.target?(0,l.wZ)(H)??[]:[]);return[...r([s.length,`To roll back at ${(0,P.wh)((0,L.Sm)(t))}, ${k} ${M}`]),...x.map(H=>`Workflow ${(0,P.
SS)(H)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Q,oe,e)=>{e.d(oe,{Gy:()=>P,Rd:()=>D,cM:()=>U,ud:()=>N});var O=e(7598),L=e(706);const F=["host","ignore","deploy","upload-arti\
fact","artifact-env-variables"],j=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,K=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;
function D(o,y=(0,O.randomBytes)(12).toString("base64url")){const u=[F.map(m=>d([y,m,o.options[m]],4)).join(""),...o.workflows.map((m,E)=>l(y,m,E))].join("."),$=`v1.${y}.${n(o,y,u)}.${u}`;return`${$}.${d(
[$],6)}`}function N(o){const[,y="",f="",u="",$="",m]=j.exec(o)??[];if(m!==void 0&&m===d([o.slice(0,-7)],6))return{salt:y,seal:f,options:u,workflows:$.split(".").slice(1)};const[,E="1"]=/^v(\d+)\./.exec(
o)??[];throw E!=="1"?new Error(`is of another version of this action (format ${E}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan'\
s step as it is")}function P({salt:o,seal:y,options:f,workflows:u},$){const m=F.filter((p,t)=>f.slice(t*4,t*4+4)!==d([o,p,$.options[p]],4)),E=m.map(p=>R(p,$.options[p])),A=m.includes("host")||m.includes(
"ignore");if(u.length!==$.workflows.length){const p=(0,L.hS)(u.length,"workflow");return{differences:[...E,`the plan is for ${p}, this step for ${$.workflows.length}`],actions:[]}}const w=$.workflows.
map((p,t)=>{const s=r(u[t]),k=r(l(o,p,t)),M=c(s.shown??"",o,t);E.push(...S(p,s,k,M).map(Z=>`${p.name}: ${Z}`));const x=s.outcome===d([o,t,"outcome","changed"],4);if(s.names===k.names&&s.content===k.content)
return x?"import":"leave";const H=A||s.name!==k.name||s.target!==k.target;return p.outcome==="changed"&&!H?"refuse":x?"finish":"leave"});return E.length===0&&y!==n($,o,[f,...u].join("."))&&E.push("the\
 plan's digest isn't as the plan wrote it"),{differences:E,actions:w}}function U({salt:o,workflows:y},f,u){return r(y[f]).content===d([o,f,"content",u],22)}function R(o,y){return o==="host"?`the host \
isn't the approved one (now ${y})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${y==="true"?"false":"true"}, is ${y})`}function S({target:o,shown:y,variables:f},u,$,m){if(u.name!==
$.name)return["the plan has another workflow in its place"];const E={target:`the target isn't the approved one (now ${o})`,package:`the package isn't the approved one (was ${m}\u2026, is ${y.slice(0,6)}\
\u2026)`,variables:`the variables to send aren't the approved ones (now ${f.join(", ")||"none"})`};return Object.entries(E).flatMap(([A,w])=>u[A]===$[A]?[]:[w])}function l(o,y,f){const u=(m,E=4)=>d([o,
f,m,y[m]],E);return[...[u("name"),u("target"),u("package"),u("variables"),c(y.shown,o,f)],u("outcome"),u("targetVariables"),u("content",22)].join("")}function r(o=""){return K.exec(o)?.groups??{}}function c(o,y,f){
const u=(0,O.createHash)("sha256").update(`${y} ${f}`).digest().readUIntBE(0,3);return(Number.parseInt(o.slice(0,6),16)^u).toString(16).padStart(6,"0")}function n({options:o,workflows:y},f,u){const $=y.
map(({name:m,target:E,package:A,variables:w})=>[m,E,A,w]);return d([f,"seal",F.map(m=>o[m]),$,u],43)}function d(o,y){return(0,O.createHash)("sha256").update(JSON.stringify(o)).digest("base64url").slice(
0,y)}}),6224:((Q,oe,e)=>{e.d(oe,{$E:()=>M,Pf:()=>p,Cs:()=>m,cS:()=>w});var O=e(6779),L=e(9630),F=e(2899),j=e(5806),K=e(1519),D=e(1124),N=e(3436),P=e(2742),U=e(7856);const R=1024*1024;function S(te,b,{
name:v,ignore:z}){const i=[te,b].filter(he=>he!==void 0),T=i.length===2&&i.some(r),W=[...new Set(i.flatMap(({files:he})=>[...he.keys()]))].sort(),_=new Set(z.lines),B=new N.Ms(z,he=>_.delete(he)),J=W.
flatMap(he=>{const[ye,Ee]=[te?.files.get(he),b?.files.get(he)],Ae=ye!==void 0&&Ee!==void 0&&ye.equals(Ee);if(T&&(0,j.dU)(he)||Ae&&_.size===0)return[];const Ce=ye&&(0,L.TA)(he,ye,B);return Ae?[]:[{name:he,
from:ye,to:Ee,base:Ce,head:Ee&&(0,L.TA)(he,Ee,B)}]}),ee=n(J,B),X=he=>z.lines.length===0&&ee.some(ye=>ye.name===he),ie=ee.length===0?[]:W.filter(he=>!X(he)&&!(0,j.dU)(he)),de=te===void 0?"added":b===void 0?
"removed":void 0;return{name:v,status:de??(ee.length>0?"changed":"unchanged"),counts:de?{added:0,modified:0,removed:0,[de]:1}:(0,D.cz)(ee.map(D.xS)),files:ee,variablesCompared:!(T&&i.some(c)),secrets:[
...new Set(i.flatMap(he=>[...(0,K.x3)(he),...l(he,ie)]))],unusedIgnores:[..._]}}function l({files:te},b){return b.flatMap(v=>(0,U.Wr)((0,L.TA)(v,te.get(v)??Buffer.of(),new N.Ms(F.K$))))}function r({kind:te,
files:b}){return te==="folder"&&![...b.keys()].some(j.dU)}function c({files:te}){return[...te].some(([b,v])=>(0,j.dU)(b)&&(0,K.DF)(v)?.variables.length!==0)}function n(te,b){const v=te.flatMap(({name:T,
base:W,head:_})=>W&&_&&!(0,j.dU)(T)?[{name:T,base:W,head:_}]:[]),z=(0,P.OD)(v,b),i=new Map(v.map(({name:T},W)=>[T,z[W]]));return te.flatMap(T=>d(T,i.get(T.name))??[])}function d({name:te,from:b,to:v,base:z,
head:i},T){const W=b===void 0?"added":v===void 0?"removed":"modified",_={name:te,status:W,changes:[],references:[],matches:[],base:void 0,head:void 0};if(z&&z.id===i?.id)return;if((0,j.dU)(te))return{
..._,kind:"variables",changes:y(z,i,W)};if(T||W!=="modified"&&(z??i))return{..._,kind:"json",base:z,head:i,...T};const[B,J]=[b&&o(b),v&&o(v)];return b&&B===void 0||v&&J===void 0?{..._,kind:"binary"}:{
..._,kind:"text",text:{base:B,head:J}}}function o(te){return te.length<=R&&!te.includes(0)?(0,L.b6)(te):void 0}function y(te,b,v){const[z,i]=[te,b].map(X=>X&&(0,K.DF)(Buffer.from((0,N.dj)(X))));if(v===
"modified"&&(z===void 0||z.container!==i?.container))return[{kind:"modified",path:[],from:D.RG,to:D.RG}];const T=X=>new Map(X?.variables.map(({name:ie,content:de})=>[ie,de])),[W,_]=[T(z),T(i)],B=[],J=[
...W.keys()].filter(X=>_.has(X)),ee=[..._.keys()].filter(X=>W.has(X));J.some((X,ie)=>X!==ee[ie])&&B.push({kind:"reordered",path:[],moved:[]});for(const X of[...new Set([...W.keys(),..._.keys()])].sort()){
const ie=[{type:"member",key:X}];W.has(X)?_.has(X)?W.get(X)!==_.get(X)&&B.push({kind:"modified",path:ie,from:D.RG,to:D.RG}):B.push({kind:"removed",path:ie,value:D.RG}):B.push({kind:"added",path:ie,value:D.
RG})}return B}var f=e(7279),u=e(8920),$=e(9870);async function m(te,b,v,z){const{target:i}=v;if("workflowName"in i)return E(v,void 0,z.ignore);const T=await(0,O.X7)(te,b,{...z,...i});for(const W of(0,K.
x3)(T.package))b.secrets.add(W);return E(v,T,z.ignore)}function E(te,b,v){const{name:z,target:i,package:T,definitions:W}=te,_=b&&A(b.package),B=T.files.get($.Km);te.variablesFile!==void 0&&W.env&&H(z,
W.env.bytes,[_?.env?.bytes,B]);const[J,ee]=[s(_?.env),s(W.env)],X=J&&ee&&new Map([...ee,...J]),ie=_&&x(_,J,_.env),de=x(W,_||W.env?X:void 0,W.env??_?.env),he=S(ie,de,{name:z,ignore:v}),ye=v.lines.length===
0?he:S(ie,de,{name:z,ignore:F.K$}),Ee=p(he),Ae=[_?.env?.bytes,W.env?.bytes,B].flatMap(Ie=>Ie?(0,K.aC)(Ie):[]),Ce=(0,L.ol)(M(W),F.K$);return{state:b,there:_,changes:{...he,secrets:[...new Set(Ae)]},ignored:p(
ye).filter(Ie=>!Ee.includes(Ie)),added:k(X).filter(Ie=>!J?.has(Ie)),kept:k(ee).filter(Ie=>J?.has(Ie)&&J.get(Ie)!==ee?.get(Ie)),name:z,target:"workflowId"in i?`${i.workflowId} ${i.flowId}`:`new workflo\
w ${i.workflowName}`,package:Ce,variables:k(ee),shown:te.sha256??Ce,outcome:he.status==="unchanged"?"unchanged":"changed",targetVariables:k(J),content:_?(0,L.ol)(M(_),v):""}}function A(te){try{return(0,u.
mu)(te)}catch(b){const v=`The target's package ${(0,f.gJ)(b)}`,z="Check the workflow in AI for Process.";throw new f.HR({what:v,advice:z,topic:"the-package"},{cause:b})}}function w(te,b){return te.content===
b.content&&te.targetVariables.join(`
`)===b.targetVariables.join(`
`)}function p({files:te}){const b=te.flatMap(({kind:v,name:z,changes:i})=>v==="variables"?[]:i.length===0?[z]:i.map(T=>t(T)||z));return[...new Set(b)]}function t({kind:te,path:b}){const v=b.map(z=>z.type===
"member"?z.key:"*");for(;v.at(-1)==="*";)v.pop();return v.join(".")+(te==="reordered"?"[]":"")}function s(te){return te===void 0?new Map:(0,K.DF)(te.bytes)?.variables.reduce((b,{name:v,content:z})=>b.
set(v,z),new Map)}function k(te){return[...te?.keys()??[]].sort()}function M({app:te,flow:b}){return(0,$.jz)("zip",[[$.uq,te.bytes],[$.n7,b.bytes]])}function x(te,b,v){const z=Object.fromEntries(k(b).
map(T=>[T,""])),i=b?Buffer.from(JSON.stringify(z)):v?.bytes;return(0,$.jz)("zip",[...M(te).files,...i?[[$.Km,i]]:[]])}function H(te,b,v){const z=v.map(J=>J&&(0,K.DF)(J)),i=z.find(J=>J&&J.variables.length>
0)??z.find(Boolean),T=Z((0,K.DF)(b),i);if(T===void 0)return;const W=i===void 0||i===z[0]?"target":"package",_=`env-variables of ${te} doesn't have the shape of the ${W}'s variables`,B=`Write it like t\
his, with your names and values: ${re(i)}`;throw new f.HR({what:_,why:T,advice:B,topic:"import-deploy-and-promote"})}function Z(te,b){if(te===void 0)return"it must be a list or an object of variables,\
 each with its own name and a value";if(b===void 0)return;if(te.container!==b.container)return te.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(b.variables.
length===0)return;const v=new Set(b.variables.flatMap(({keys:i})=>i)),z=b.variables.every(({keys:i})=>i.includes("value"));for(const{name:i,keys:T}of te.variables){const W=T.find(_=>!v.has(_));if(W!==
void 0)return`${i} has "${W}", which no variable there has`;if(z&&!T.includes("value"))return`${i} has no "value"`}}const q={name:"API_URL",key:"API_URL",value:"https://api.example.com"},se={string:"",
number:0,boolean:!1};function re({container:te,variables:b}={container:"array",variables:[]}){const v=te==="array",z=b.filter(({keys:_})=>_.length>0).map(({content:_})=>_);v&&z.length===0&&z.push('{"n\
ame":"","value":""}');const T=z.map(_=>JSON.parse(_)).flatMap(_=>Object.entries(_)),W=Object.fromEntries(T.map(([_,B])=>[_,q[_]??se[typeof B]??null]));return JSON.stringify(v?[W]:{API_URL:T.length===0?
q.value:W})}}),7833:((Q,oe,e)=>{e.d(oe,{A2:()=>R,WZ:()=>l,c2:()=>r,dJ:()=>N,jb:()=>U,p1:()=>D,sb:()=>K,wZ:()=>P});var O=e(2697),L=e(1124),F=e(7279),j=e(7487);function K(c){return c.filter(n=>n.plan!==
void 0)}function D(c){return K(c).filter(({plan:n,action:d,backup:o})=>n.outcome==="unchanged"&&d!=="finish"&&!o)}function N(c){return c.flatMap(({candidate:{name:n},error:d})=>d?[{name:n,error:d}]:[])}
function P({candidate:{target:c},job:n}){return"workflowId"in c?c.workflowId:n["workflow-id"]}function U(c){const n=c.filter(({plan:d})=>!d).map(({candidate:d})=>d.name);return{workflows:K(c).map(({plan:d})=>d.
changes),notCompared:n}}async function R({rows:c,digest:n},{fromList:d}){const[o]=c,y=U(c),f=y.workflows.length===c.length;(0,j.n0)({...f&&{changed:(0,L.Hq)(y),...(0,L.xW)(y)},"plan-digest":n,...!d&&o&&
{...l(o.job),"workflow-id":P(o)},...await(0,O.dF)("promotions",c.map(S))})}function S(c){const{candidate:n,plan:d,imported:o,deployed:y,backup:f,job:u,error:$}=c;return{name:n.name,"workflow-id":P(c),
...d&&{changed:d.outcome==="changed",...d.changes.counts},"package-sha256":n.sha256,imported:o,deployed:y,"dock-status-id":u["dock-status-id"],...f?.id!==void 0&&{"backup-artifact-id":f.id,"backup-art\
ifact-name":f.name},error:$&&(0,O.UX)($)}}function l({"workflow-id":c,"dock-status-id":n,status:d}){return{"workflow-id":c,"dock-status-id":n,status:d}}function r({rows:c,refusal:n},{fromList:d,isPlan:o}){
const y=N(c),f=y[0]?.error??n;if(y.length===0||!d)return f;const u=c.length-K(c).length,$=c.filter(({begun:E})=>!E).map(({candidate:E})=>E.name),m=u>0?`${u} of ${c.length} targets could not be compare\
d. ${(0,O.As)(y)}${o?"":" Nothing was changed."}`:`${(0,O.As)(y)}${$.length===0?"":` Not started: ${$.join(", ")}.`}`;return new F.HR({what:m,topic:f instanceof F.HR?f.topic:void 0},{cause:f})}}),2975:((Q,oe,e)=>{
e.d(oe,{L5:()=>D,Mu:()=>R,Vs:()=>P,kU:()=>K,yy:()=>U});var O=e(7279),L=e(706);const F=7,j=3e4,K=429;async function D({log:S,signal:l,endsAt:r},c,{atLeastMs:n=0,untilFree:d=!1}={}){let o=0,y=0,f;for(;;)
try{return await c()}catch(u){if(!(u instanceof O.HR&&(u.retryable||d&&u.busy)))throw u;l.throwIfAborted(),f??=performance.now();const $=u.status===K,m=u.busy||$;y=m?y+1:0,m||o++;const E=o>(u.maxRetries??
F)&&performance.now()-f>=n;if(!m&&E)throw N(u,`${o} times in a row`);const A=Math.min(j,1e3*2**((y||o)-1))*(.5+Math.random()/2),w=$&&u.retryAfterMs>0?u.retryAfterMs:Math.max(u.retryAfterMs,A),p=(0,L.zK)(
w);if(performance.now()+w>=r)throw N(u,`and waiting ${p} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");S.info(`${(0,L.OX)((0,O.$N)(u),1e3)}; retr\
ying in ${p}`),await U(w,l)}}function N(S,l,r=S.advice){return S.with({why:`${S.why}, ${l}`,advice:r,retryable:!1})}function P(S){const l=String(S),r=/^\d+$/.test(l)?Number(l)*1e3:Date.parse(l)-Date.now();
return Math.min(Math.max(r||0,0),2**31-1)}async function U(S,l){let r;const c=new Promise(n=>{r=setTimeout(n,S)});await R(l,c).finally(()=>clearTimeout(r))}function R(S,l){return new Promise((r,c)=>{const n=()=>c(
S.reason);l.then(r,c).finally(()=>S.removeEventListener("abort",n)),S.aborted?n():S.addEventListener("abort",n)})}}),706:((Q,oe,e)=>{e.d(oe,{MW:()=>j,OX:()=>L,TL:()=>F,Xe:()=>K,hS:()=>N,pO:()=>l,v5:()=>U,
zD:()=>D,zK:()=>P});var O=e(8132);function L(n,d=300){const o=n.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,O.Jj)(o,d)}function F(n,d=100){return(0,O.RK)(JSON.stringify((0,O.
Jj)(n,d)))}function j(n){return F(n,1e3).replaceAll("\\\\","\\")}function K(n){if(n<1024)return`${n} B`;const d=["KiB","MiB","GiB"];let o=n/1024;for(;Number(o.toFixed(1))>=1024&&d.length>1;)o/=1024,d.
shift();return`${o.toFixed(1)} ${d[0]}`}function D(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function N(n,d){return`${D(n)} ${d}${n===1?"":"s"}`}function P(n){if(n<9950)return`${(n/1e3).toFixed(
1)} s`;const d=Math.round(n/1e3);if(d<60)return`${d} s`;const[o,y]=[Math.floor(d/60),Math.floor(d/3600)];return y>0?`${y} h ${o%60} min`:`${o} min ${d%60} s`}const U="***",R=4,S=8;class l{#t=new Map;#e=new Set;constructor(d=[]){
for(const o of d)this.add(o)}add(d,o=y=>!0){const y=new Set([d,...d.split(/[\r\n]/)].map(f=>f.trim()));for(const f of[...y].filter(o).flatMap(r)){const u=f.slice(0,S);this.#t.set(u,(this.#t.get(u)??new Set).
add(f)),this.#e.add(u.length)}}redact=(d,o=300)=>{const y=d.trimStart(),f=Math.min(y.length,o*4);return L(this.hide(y,()=>{},f)+(f<y.length?"\u2026":""),o)};hide(d,o=f=>{},y=d.length){let[f,u]=["",0];
for(let $=0;$<y;$++){const m=this.#n(d,$);m!==""&&(o(m),$>=u&&(f+=d.slice(u,$)+U),u=Math.max(u,$+m.length))}return f+d.slice(u,y)}#n(d,o){let y="";for(const f of this.#e)for(const u of this.#t.get(d.slice(
o,o+f))??[])u.length<=y.length||!d.startsWith(u,o)||(u.length>=R||c(d,o,o+u.length))&&(y=u);return y}}function r(n){const d=u=>JSON.stringify(u).slice(1,-1),o=Buffer.from(n).toString(),y=encodeURIComponent(
o),f=[y,y.replaceAll("%20","+"),y.replace(/%../g,u=>u.toLowerCase())];return[n,d(n),d(d(n)),...f,encodeURI(o)]}function c(n,d,o){const y=n.slice(Math.max(0,d-2),d);return!/[\p{L}\p{N}]$/u.test(y)&&!/^[\p{L}\p{N}]/u.
test(n.slice(o,o+2))}}),819:((Q,oe,e)=>{e.d(oe,{Yz:()=>mt,z3:()=>dt,V4:()=>it,pq:()=>gt,lm:()=>ut,C1:()=>pt,uH:()=>ht,Pq:()=>lt,z:()=>s,$e:()=>wt});var O=e(857);function L(h){return h==null?"":typeof h==
"string"||h instanceof String?h:JSON.stringify(h)}function F(h){return Object.keys(h).length?{title:h.title,file:h.file,line:h.startLine,endLine:h.endLine,col:h.startColumn,endColumn:h.endColumn}:{}}function j(h,a,g){
const I=new N(h,a,g);process.stdout.write(I.toString()+O.EOL)}function K(h,a=""){j(h,{},a)}const D="::";class N{constructor(a,g,I){a||(a="missing.command"),this.command=a,this.properties=g,this.message=
I}toString(){let a=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){a+=" ";let g=!0;for(const I in this.properties)if(this.properties.hasOwnProperty(I)){const V=this.properties[I];
V&&(g?g=!1:a+=",",a+=`${I}=${U(V)}`)}}return a+=`${D}${P(this.message)}`,a}}function P(h){return L(h).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function U(h){return L(h).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var R=e(6982),S=e(9896);function l(h,a){const g=process.env[`GITHUB_${h}`];if(!g)throw new Error(`Unable to fin\
d environment variable for file command ${h}`);if(!S.existsSync(g))throw new Error(`Missing file at path: ${g}`);S.appendFileSync(g,`${L(a)}${O.EOL}`,{encoding:"utf8"})}function r(h,a){const g=`ghadel\
imiter_${R.randomUUID()}`,I=L(a);if(h.includes(g))throw new Error(`Unexpected input: name should not contain the delimiter "${g}"`);if(I.includes(g))throw new Error(`Unexpected input: value should not\
 contain the delimiter "${g}"`);return`${h}<<${g}${O.EOL}${I}${O.EOL}${g}`}var c=e(6928),n=e(6671),d=e(2145),o=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||
(g=Promise))(function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).then(ke,je)}Oe(
(I=I.apply(h,a||[])).next())})};class y{static createHttpClient(a=!0,g=10){const I={allowRetries:a,maxRetries:g};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(y.getRequestToken())],
I)}static getRequestToken(){const a=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!a)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return a}static getIDTokenUrl(){const a=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!a)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return a}static getCall(a){return o(this,void 0,void 0,function*(){var g;const ne=(g=(yield y.
createHttpClient().getJson(a).catch(ce=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ce.statusCode}
 
        Error Message: ${ce.message}`)})).result)===null||g===void 0?void 0:g.value;if(!ne)throw new Error("Response json body do not have ID Token field");return ne})}static getIDToken(a){return o(this,
void 0,void 0,function*(){try{let g=y.getIDTokenUrl();if(a){const V=encodeURIComponent(a);g=`${g}&audience=${V}`}debug(`ID token url is ${g}`);const I=yield y.getCall(g);return setSecret(I),I}catch(g){
throw new Error(`Error message: ${g.message}`)}})}}var f=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){
try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).then(ke,je)}Oe((I=I.apply(h,a||[])).next())})};const{access:u,
appendFile:$,writeFile:m}=S.promises,E="GITHUB_STEP_SUMMARY",A="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class w{constructor(){this._buffer=
""}filePath(){return f(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const a=process.env[E];if(!a)throw new Error(`Unable to find environment variable for $${E}. Check if your\
 runtime environment supports job summaries.`);try{yield u(a,S.constants.R_OK|S.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${a}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=a,this._filePath})}wrap(a,g,I={}){const V=Object.entries(I).map(([ne,ce])=>` ${ne}="${ce}"`).join("");return g?`<${a}${V}>${g}</${a}>`:`<${a}${V}>`}write(a){return f(
this,void 0,void 0,function*(){const g=!!a?.overwrite,I=yield this.filePath();return yield(g?m:$)(I,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return f(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(a,g=!1){return this._buffer+=
a,g?this.addEOL():this}addEOL(){return this.addRaw(O.EOL)}addCodeBlock(a,g){const I=Object.assign({},g&&{lang:g}),V=this.wrap("pre",this.wrap("code",a),I);return this.addRaw(V).addEOL()}addList(a,g=!1){
const I=g?"ol":"ul",V=a.map(ce=>this.wrap("li",ce)).join(""),ne=this.wrap(I,V);return this.addRaw(ne).addEOL()}addTable(a){const g=a.map(V=>{const ne=V.map(ce=>{if(typeof ce=="string")return this.wrap(
"td",ce);const{header:ke,data:je,colspan:Oe,rowspan:be}=ce,Le=ke?"th":"td",tt=Object.assign(Object.assign({},Oe&&{colspan:Oe}),be&&{rowspan:be});return this.wrap(Le,je,tt)}).join("");return this.wrap(
"tr",ne)}).join(""),I=this.wrap("table",g);return this.addRaw(I).addEOL()}addDetails(a,g){const I=this.wrap("details",this.wrap("summary",a)+g);return this.addRaw(I).addEOL()}addImage(a,g,I){const{width:V,
height:ne}=I||{},ce=Object.assign(Object.assign({},V&&{width:V}),ne&&{height:ne}),ke=this.wrap("img",null,Object.assign({src:a,alt:g},ce));return this.addRaw(ke).addEOL()}addHeading(a,g){const I=`h${g}`,
V=["h1","h2","h3","h4","h5","h6"].includes(I)?I:"h1",ne=this.wrap(V,a);return this.addRaw(ne).addEOL()}addSeparator(){const a=this.wrap("hr",null);return this.addRaw(a).addEOL()}addBreak(){const a=this.
wrap("br",null);return this.addRaw(a).addEOL()}addQuote(a,g){const I=Object.assign({},g&&{cite:g}),V=this.wrap("blockquote",a,I);return this.addRaw(V).addEOL()}addLink(a,g){const I=this.wrap("a",a,{href:g});
return this.addRaw(I).addEOL()}}const p=new w,t=null,s=p;function k(h){return h.replace(/[\\]/g,"/")}function M(h){return h.replace(/[/]/g,"\\")}function x(h){return h.replace(/[/\\]/g,path.sep)}const H=Ke(
import.meta.url)("string_decoder");var Z=e(4434);const q=Ke(import.meta.url)("child_process");var se=e(2613),re=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||
(g=Promise))(function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).then(ke,je)}Oe(
(I=I.apply(h,a||[])).next())})};const{chmod:te,copyFile:b,lstat:v,mkdir:z,open:i,readdir:T,rename:W,rm:_,rmdir:B,stat:J,symlink:ee,unlink:X}=S.promises,ie=process.platform==="win32";function de(h){return re(
this,void 0,void 0,function*(){const a=yield fs.promises.readlink(h);return ie&&!a.endsWith("\\")?`${a}\\`:a})}const he=268435456,ye=S.constants.O_RDONLY;function Ee(h){return re(this,void 0,void 0,function*(){
try{yield J(h)}catch(a){if(a.code==="ENOENT")return!1;throw a}return!0})}function Ae(h){return re(this,arguments,void 0,function*(a,g=!1){return(g?yield J(a):yield v(a)).isDirectory()})}function Ce(h){
if(h=Me(h),!h)throw new Error('isRooted() parameter "p" cannot be empty');return ie?h.startsWith("\\")||/^[A-Z]:/i.test(h):h.startsWith("/")}function Ie(h,a){return re(this,void 0,void 0,function*(){let g;
try{g=yield J(h)}catch(V){V.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${h}': ${V}`)}if(g&&g.isFile()){if(ie){const V=c.extname(h).toUpperCase();
if(a.some(ne=>ne.toUpperCase()===V))return h}else if(Re(g))return h}const I=h;for(const V of a){h=I+V,g=void 0;try{g=yield J(h)}catch(ne){ne.code!=="ENOENT"&&console.log(`Unexpected error attempting t\
o determine if executable file exists '${h}': ${ne}`)}if(g&&g.isFile()){if(ie){try{const ne=c.dirname(h),ce=c.basename(h).toUpperCase();for(const ke of yield T(ne))if(ce===ke.toUpperCase()){h=c.join(ne,
ke);break}}catch(ne){console.log(`Unexpected error attempting to determine the actual case of the file '${h}': ${ne}`)}return h}else if(Re(g))return h}}return""})}function Me(h){return h=h||"",ie?(h=h.
replace(/\//g,"\\"),h.replace(/\\\\+/g,"\\")):h.replace(/\/\/+/g,"/")}function Re(h){return(h.mode&1)>0||(h.mode&8)>0&&process.getgid!==void 0&&h.gid===process.getgid()||(h.mode&64)>0&&process.getuid!==
void 0&&h.uid===process.getuid()}function Se(){var h;return(h=process.env.COMSPEC)!==null&&h!==void 0?h:"cmd.exe"}var Te=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){ce(
ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).
then(ke,je)}Oe((I=I.apply(h,a||[])).next())})};function Pe(h,a){return Te(this,arguments,void 0,function*(g,I,V={}){const{force:ne,recursive:ce,copySourceDirectory:ke}=qe(V),je=(yield ioUtil.exists(I))?
yield ioUtil.stat(I):null;if(je&&je.isFile()&&!ne)return;const Oe=je&&je.isDirectory()&&ke?path.join(I,path.basename(g)):I;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);
if((yield ioUtil.stat(g)).isDirectory())if(ce)yield Ve(g,Oe,0,ne);else throw new Error(`Failed to copy. ${g} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(g,Oe)==="")
throw new Error(`'${Oe}' and '${g}' are the same file`);yield st(g,Oe,ne)}})}function De(h,a){return Te(this,arguments,void 0,function*(g,I,V={}){if(yield ioUtil.exists(I)){let ne=!0;if((yield ioUtil.
isDirectory(I))&&(I=path.join(I,path.basename(g)),ne=yield ioUtil.exists(I)),ne)if(V.force==null||V.force)yield Fe(I);else throw new Error("Destination already exists")}yield Je(path.dirname(I)),yield ioUtil.
rename(g,I)})}function Fe(h){return Te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(h))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(h,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(a){throw new Error(`File was unable to be removed ${a}`)}})}function Je(h){return Te(this,void 0,void 0,function*(){ok(h,"a path argumen\
t must be provided"),yield ioUtil.mkdir(h,{recursive:!0})})}function Xe(h,a){return Te(this,void 0,void 0,function*(){if(!h)throw new Error("parameter 'tool' is required");if(a){const I=yield Xe(h,!1);
if(!I)throw ie?new Error(`Unable to locate executable file: ${h}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${h}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return I}const g=yield Ze(h);return g&&g.length>0?g[0]:""})}function Ze(h){return Te(this,void 0,
void 0,function*(){if(!h)throw new Error("parameter 'tool' is required");const a=[];if(ie&&process.env.PATHEXT)for(const V of process.env.PATHEXT.split(c.delimiter))V&&a.push(V);if(Ce(h)){const V=yield Ie(
h,a);return V?[V]:[]}if(h.includes(c.sep))return[];const g=[];if(process.env.PATH)for(const V of process.env.PATH.split(c.delimiter))V&&g.push(V);const I=[];for(const V of g){const ne=yield Ie(c.join(
V,h),a);ne&&I.push(ne)}return I})}function qe(h){const a=h.force==null?!0:h.force,g=!!h.recursive,I=h.copySourceDirectory==null?!0:!!h.copySourceDirectory;return{force:a,recursive:g,copySourceDirectory:I}}
function Ve(h,a,g,I){return Te(this,void 0,void 0,function*(){if(g>=255)return;g++,yield Je(a);const V=yield ioUtil.readdir(h);for(const ne of V){const ce=`${h}/${ne}`,ke=`${a}/${ne}`;(yield ioUtil.lstat(
ce)).isDirectory()?yield Ve(ce,ke,g,I):yield st(ce,ke,I)}yield ioUtil.chmod(a,(yield ioUtil.stat(h)).mode)})}function st(h,a,g){return Te(this,void 0,void 0,function*(){if((yield ioUtil.lstat(h)).isSymbolicLink()){
try{yield ioUtil.lstat(a),yield ioUtil.unlink(a)}catch(V){V.code==="EPERM"&&(yield ioUtil.chmod(a,"0666"),yield ioUtil.unlink(a))}const I=yield ioUtil.readlink(h);yield ioUtil.symlink(I,a,ioUtil.IS_WINDOWS?
"junction":null)}else(!(yield ioUtil.exists(a))||g)&&(yield ioUtil.copyFile(h,a))})}const ue=Ke(import.meta.url)("timers");var we=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){
ce(ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.
value).then(ke,je)}Oe((I=I.apply(h,a||[])).next())})};const pe=process.platform==="win32";class xe extends Z.EventEmitter{constructor(a,g,I){if(super(),!a)throw new Error("Parameter 'toolPath' cannot \
be null or empty.");this.toolPath=a,this.args=g||[],this.options=I||{}}_debug(a){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(a)}_getCommandString(a,g){const I=this.
_getSpawnFileName(),V=this._getSpawnArgs(a);let ne=g?"":"[command]";if(pe)if(this._isCmdFile()){ne+=I;for(const ce of V)ne+=` ${ce}`}else if(a.windowsVerbatimArguments){ne+=`"${I}"`;for(const ce of V)
ne+=` ${ce}`}else{ne+=this._windowsQuoteCmdArg(I);for(const ce of V)ne+=` ${this._windowsQuoteCmdArg(ce)}`}else{ne+=I;for(const ce of V)ne+=` ${ce}`}return ne}_processLineBuffer(a,g,I){try{let V=g+a.toString(),
ne=V.indexOf(O.EOL);for(;ne>-1;){const ce=V.substring(0,ne);I(ce),V=V.substring(ne+O.EOL.length),ne=V.indexOf(O.EOL)}return V}catch(V){return this._debug(`error processing line. Failed with error ${V}`),
""}}_getSpawnFileName(){return pe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(a){if(pe&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(const I of this.args)g+=" ",g+=a.windowsVerbatimArguments?I:this._windowsQuoteCmdArg(I);return g+='"',[g]}return this.args}_endsWith(a,g){return a.endsWith(g)}_isCmdFile(){const a=this.toolPath.toUpperCase();
return this._endsWith(a,".CMD")||this._endsWith(a,".BAT")}_windowsQuoteCmdArg(a){if(!this._isCmdFile())return this._uvQuoteCmdArg(a);if(!a)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","\
=",";","!","'","+",",","`","~","|","<",">",'"'];let I=!1;for(const ce of a)if(g.some(ke=>ke===ce)){I=!0;break}if(!I)return a;let V='"',ne=!0;for(let ce=a.length;ce>0;ce--)V+=a[ce-1],ne&&a[ce-1]==="\\"?
V+="\\":a[ce-1]==='"'?(ne=!0,V+='"'):ne=!1;return V+='"',V.split("").reverse().join("")}_uvQuoteCmdArg(a){if(!a)return'""';if(!a.includes(" ")&&!a.includes("	")&&!a.includes('"'))return a;if(!a.includes(
'"')&&!a.includes("\\"))return`"${a}"`;let g='"',I=!0;for(let V=a.length;V>0;V--)g+=a[V-1],I&&a[V-1]==="\\"?g+="\\":a[V-1]==='"'?(I=!0,g+="\\"):I=!1;return g+='"',g.split("").reverse().join("")}_cloneExecOptions(a){
a=a||{};const g={cwd:a.cwd||process.cwd(),env:a.env||process.env,silent:a.silent||!1,windowsVerbatimArguments:a.windowsVerbatimArguments||!1,failOnStdErr:a.failOnStdErr||!1,ignoreReturnCode:a.ignoreReturnCode||
!1,delay:a.delay||1e4};return g.outStream=a.outStream||process.stdout,g.errStream=a.errStream||process.stderr,g}_getSpawnOptions(a,g){a=a||{};const I={};return I.cwd=a.cwd,I.env=a.env,I.windowsVerbatimArguments=
a.windowsVerbatimArguments||this._isCmdFile(),a.windowsVerbatimArguments&&(I.argv0=`"${g}"`),I}exec(){return we(this,void 0,void 0,function*(){return!Ce(this.toolPath)&&(this.toolPath.includes("/")||pe&&
this.toolPath.includes("\\"))&&(this.toolPath=c.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Xe(this.toolPath,!0),new Promise((a,g)=>we(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Oe of this.args)this._debug(`   ${Oe}`);const I=this._cloneExecOptions(this.options);!I.silent&&I.outStream&&
I.outStream.write(this._getCommandString(I)+O.EOL);const V=new $e(I,this.toolPath);if(V.on("debug",Oe=>{this._debug(Oe)}),this.options.cwd&&!(yield Ee(this.options.cwd)))return g(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const ne=this._getSpawnFileName(),ce=q.spawn(ne,this._getSpawnArgs(I),this._getSpawnOptions(this.options,ne));let ke="";ce.stdout&&ce.stdout.on("data",Oe=>{this.options.
listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Oe),!I.silent&&I.outStream&&I.outStream.write(Oe),ke=this._processLineBuffer(Oe,ke,be=>{this.options.listeners&&this.options.listeners.
stdline&&this.options.listeners.stdline(be)})});let je="";if(ce.stderr&&ce.stderr.on("data",Oe=>{V.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(
Oe),!I.silent&&I.errStream&&I.outStream&&(I.failOnStdErr?I.errStream:I.outStream).write(Oe),je=this._processLineBuffer(Oe,je,be=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(be)})}),ce.on("error",Oe=>{V.processError=Oe.message,V.processExited=!0,V.processClosed=!0,V.CheckComplete()}),ce.on("exit",Oe=>{V.processExitCode=Oe,V.processExited=!0,this._debug(`Exit code ${Oe}\
 received from tool '${this.toolPath}'`),V.CheckComplete()}),ce.on("close",Oe=>{V.processExitCode=Oe,V.processExited=!0,V.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),V.CheckComplete()}),V.on("done",(Oe,be)=>{ke.length>0&&this.emit("stdline",ke),je.length>0&&this.emit("errline",je),ce.removeAllListeners(),Oe?g(Oe):a(be)}),this.options.input){if(!ce.stdin)throw new Error(
"child process missing stdin");ce.stdin.end(this.options.input)}}))})}}function _e(h){const a=[];let g=!1,I=!1,V="";function ne(ce){I&&ce!=='"'&&(V+="\\"),V+=ce,I=!1}for(let ce=0;ce<h.length;ce++){const ke=h.
charAt(ce);if(ke==='"'){I?ne(ke):g=!g;continue}if(ke==="\\"&&I){ne(ke);continue}if(ke==="\\"&&g){I=!0;continue}if(ke===" "&&!g){V.length>0&&(a.push(V),V="");continue}ne(ke)}return V.length>0&&a.push(V.
trim()),a}class $e extends Z.EventEmitter{constructor(a,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
done=!1,this.timeout=null,!g)throw new Error("toolPath must not be empty");this.options=a,this.toolPath=g,a.delay&&(this.delay=a.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,ue.setTimeout)($e.HandleTimeout,this.delay,this)))}_debug(a){this.emit("debug",a)}_setResult(){let a;this.processExited&&(this.processError?a=new Error(`There was \
an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
a=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(a=new Error(`The process '${this.toolPath}' failed because o\
ne or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",a,this.processExitCode)}static HandleTimeout(a){if(!a.
done){if(!a.processClosed&&a.processExited){const g=`The STDIO streams did not close within ${a.delay/1e3} seconds of the exit event from process '${a.toolPath}'. This may indicate a child process inh\
erited the STDIO streams and has not yet exited.`;a._debug(g)}a._setResult()}}}var Ue=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(
function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).then(ke,je)}Oe((I=I.apply(h,
a||[])).next())})};function ge(h,a,g){return Ue(this,void 0,void 0,function*(){const I=tr.argStringToArray(h);if(I.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const V=I[0];
return a=I.slice(1).concat(a||[]),new tr.ToolRunner(V,a,g).exec()})}function me(h,a,g){return Ue(this,void 0,void 0,function*(){var I,V;let ne="",ce="";const ke=new StringDecoder("utf8"),je=new StringDecoder(
"utf8"),Oe=(I=g?.listeners)===null||I===void 0?void 0:I.stdout,be=(V=g?.listeners)===null||V===void 0?void 0:V.stderr,Le=at=>{ce+=je.write(at),be&&be(at)},tt=at=>{ne+=ke.write(at),Oe&&Oe(at)},$t=Object.
assign(Object.assign({},g?.listeners),{stdout:tt,stderr:Le}),St=yield ge(h,a,Object.assign(Object.assign({},g),{listeners:$t}));return ne+=ke.end(),ce+=je.end(),{exitCode:St,stdout:ne,stderr:ce}})}var ve=function(h,a,g,I){
function V(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){
ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).then(ke,je)}Oe((I=I.apply(h,a||[])).next())})};const Be=()=>ve(void 0,void 0,void 0,function*(){const{stdout:h}=yield exec.getExecOutput('power\
shell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:a}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSy\
stem).Caption"',void 0,{silent:!0});return{name:a.trim(),version:h.trim()}}),We=()=>ve(void 0,void 0,void 0,function*(){var h,a,g,I;const{stdout:V}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
ne=(a=(h=V.match(/ProductVersion:\s*(.+)/))===null||h===void 0?void 0:h[1])!==null&&a!==void 0?a:"";return{name:(I=(g=V.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&I!==void 0?
I:"",version:ne}}),Ne=()=>ve(void 0,void 0,void 0,function*(){const{stdout:h}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[a,g]=h.trim().split(`
`);return{name:a,version:g}}),ze=O.platform(),He=O.arch(),Ye=ze==="win32",Qe=ze==="darwin",ot=ze==="linux";function et(){return ve(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ye?Be():Qe?We():Ne()),{platform:ze,arch:He,isWindows:Ye,isMacOS:Qe,isLinux:ot})})}var nt=function(h,a,g,I){function V(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(
function(ne,ce){function ke(be){try{Oe(I.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(I.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):V(be.value).then(ke,je)}Oe((I=I.apply(h,
a||[])).next())})},rt;(function(h){h[h.Success=0]="Success",h[h.Failure=1]="Failure"})(rt||(rt={}));function ct(h,a){const g=toCommandValue(a);if(process.env[h]=g,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(h,a));issueCommand("set-env",{name:h},g)}function lt(h){j("add-mask",{},h)}function Et(h){process.env.GITHUB_PATH||""?issueFileCommand("PATH",h):issueCommand("add-path",{},
h),process.env.PATH=`${h}${path.delimiter}${process.env.PATH}`}function it(h,a){const g=process.env[`INPUT_${h.replace(/ /g,"_").toUpperCase()}`]||"";if(a&&a.required&&!g)throw new Error(`Input requir\
ed and not supplied: ${h}`);return a&&a.trimWhitespace===!1?g:g.trim()}function bt(h,a){const g=it(h,a).split(`
`).filter(I=>I!=="");return a&&a.trimWhitespace===!1?g:g.map(I=>I.trim())}function _t(h,a){const g=["true","True","TRUE"],I=["false","False","FALSE"],V=it(h,a);if(g.includes(V))return!0;if(I.includes(
V))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${h}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(h,a){if(process.env.GITHUB_OUTPUT||"")return l("OUTPUT",r(h,a));process.stdout.write(O.EOL),j("set-output",{name:h},
L(a))}function vt(h){issue("echo",h?"on":"off")}function pt(h){process.exitCode=rt.Failure,dt(h)}function ft(){return process.env.RUNNER_DEBUG==="1"}function mt(h){j("debug",{},h)}function dt(h,a={}){
j("error",F(a),h instanceof Error?h.toString():h)}function wt(h,a={}){j("warning",F(a),h instanceof Error?h.toString():h)}function ut(h,a={}){j("notice",F(a),h instanceof Error?h.toString():h)}function gt(h){
process.stdout.write(h+O.EOL)}function C(h){issue("group",h)}function G(){issue("endgroup")}function Y(h,a){return nt(this,void 0,void 0,function*(){C(h);let g;try{g=yield a()}finally{G()}return g})}function ae(h,a){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(h,a));issueCommand("save-state",{name:h},toCommandValue(a))}function le(h){return process.env[`STATE_${h}`]||""}function fe(h){
return nt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(h)})}}),2145:((Q,oe,e)=>{e.d(oe,{tZ:()=>F});var O=function(K,D,N,P){function U(R){return R instanceof N?R:new N(function(S){
S(R)})}return new(N||(N=Promise))(function(R,S){function l(n){try{c(P.next(n))}catch(d){S(d)}}function r(n){try{c(P.throw(n))}catch(d){S(d)}}function c(n){n.done?R(n.value):U(n.value).then(l,r)}c((P=P.
apply(K,D||[])).next())})};class L{constructor(D,N){this.username=D,this.password=N}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Basic ${Buffer.from(
`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(D){
this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(
this,void 0,void 0,function*(){throw new Error("not implemented")})}}class j{constructor(D){this.token=D}prepareRequest(D){if(!D.headers)throw Error("The request has no headers");D.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Q,oe,e)=>{e.d(oe,{Qq:()=>E,Hv:()=>S});var O=e(8611),L=e.t(O,2),F=e(5692),j=e.t(F,2),K=e(9783),D=e(770),N=w=>{var p={};return e.d(p,w),p},P=w=>(()=>w);const U=N({ProxyAgent:()=>kt.ProxyAgent});var R=function(w,p,t,s){
function k(M){return M instanceof t?M:new t(function(x){x(M)})}return new(t||(t=Promise))(function(M,x){function H(se){try{q(s.next(se))}catch(re){x(re)}}function Z(se){try{q(s.throw(se))}catch(re){x(
re)}}function q(se){se.done?M(se.value):k(se.value).then(H,Z)}q((s=s.apply(w,p||[])).next())})},S;(function(w){w[w.OK=200]="OK",w[w.MultipleChoices=300]="MultipleChoices",w[w.MovedPermanently=301]="Mo\
vedPermanently",w[w.ResourceMoved=302]="ResourceMoved",w[w.SeeOther=303]="SeeOther",w[w.NotModified=304]="NotModified",w[w.UseProxy=305]="UseProxy",w[w.SwitchProxy=306]="SwitchProxy",w[w.TemporaryRedirect=
307]="TemporaryRedirect",w[w.PermanentRedirect=308]="PermanentRedirect",w[w.BadRequest=400]="BadRequest",w[w.Unauthorized=401]="Unauthorized",w[w.PaymentRequired=402]="PaymentRequired",w[w.Forbidden=403]=
"Forbidden",w[w.NotFound=404]="NotFound",w[w.MethodNotAllowed=405]="MethodNotAllowed",w[w.NotAcceptable=406]="NotAcceptable",w[w.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",w[w.RequestTimeout=
408]="RequestTimeout",w[w.Conflict=409]="Conflict",w[w.Gone=410]="Gone",w[w.TooManyRequests=429]="TooManyRequests",w[w.InternalServerError=500]="InternalServerError",w[w.NotImplemented=501]="NotImplem\
ented",w[w.BadGateway=502]="BadGateway",w[w.ServiceUnavailable=503]="ServiceUnavailable",w[w.GatewayTimeout=504]="GatewayTimeout"})(S||(S={}));var l;(function(w){w.Accept="accept",w.ContentType="conte\
nt-type"})(l||(l={}));var r;(function(w){w.ApplicationJson="application/json"})(r||(r={}));function c(w){const p=pm.getProxyUrl(new URL(w));return p?p.href:""}const n=[S.MovedPermanently,S.ResourceMoved,
S.SeeOther,S.TemporaryRedirect,S.PermanentRedirect],d=[S.BadGateway,S.ServiceUnavailable,S.GatewayTimeout],o=["OPTIONS","GET","DELETE","HEAD"],y=10,f=5;class u extends Error{constructor(p,t){super(p),
this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,u.prototype)}}class ${constructor(p){this.message=p}readBody(){return R(this,void 0,void 0,function*(){return new Promise(p=>R(
this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",s=>{t=Buffer.concat([t,s])}),this.message.on("end",()=>{p(t.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(p=>R(this,void 0,void 0,function*(){const t=[];this.message.on("data",s=>{t.push(s)}),this.message.on("end",()=>{p(Buffer.concat(t))})}))})}}function m(w){return new URL(
w).protocol==="https:"}class E{constructor(p,t,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(p),this.handlers=t||[],this.requestOptions=s,s&&(s.ignoreSslError!=null&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=
s.socketTimeout,s.allowRedirects!=null&&(this._allowRedirects=s.allowRedirects),s.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),s.maxRedirects!=null&&(this._maxRedirects=
Math.max(s.maxRedirects,0)),s.keepAlive!=null&&(this._keepAlive=s.keepAlive),s.allowRetries!=null&&(this._allowRetries=s.allowRetries),s.maxRetries!=null&&(this._maxRetries=s.maxRetries))}options(p,t){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",p,null,t||{})})}get(p,t){return R(this,void 0,void 0,function*(){return this.request("GET",p,null,t||{})})}del(p,t){return R(this,
void 0,void 0,function*(){return this.request("DELETE",p,null,t||{})})}post(p,t,s){return R(this,void 0,void 0,function*(){return this.request("POST",p,t,s||{})})}patch(p,t,s){return R(this,void 0,void 0,
function*(){return this.request("PATCH",p,t,s||{})})}put(p,t,s){return R(this,void 0,void 0,function*(){return this.request("PUT",p,t,s||{})})}head(p,t){return R(this,void 0,void 0,function*(){return this.
request("HEAD",p,null,t||{})})}sendStream(p,t,s,k){return R(this,void 0,void 0,function*(){return this.request(p,t,s,k)})}getJson(p){return R(this,arguments,void 0,function*(t,s={}){s[l.Accept]=this._getExistingOrDefaultHeader(
s,l.Accept,r.ApplicationJson);const k=yield this.get(t,s);return this._processResponse(k,this.requestOptions)})}postJson(p,t){return R(this,arguments,void 0,function*(s,k,M={}){const x=JSON.stringify(
k,null,2);M[l.Accept]=this._getExistingOrDefaultHeader(M,l.Accept,r.ApplicationJson),M[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,r.ApplicationJson);const H=yield this.post(s,x,M);return this.
_processResponse(H,this.requestOptions)})}putJson(p,t){return R(this,arguments,void 0,function*(s,k,M={}){const x=JSON.stringify(k,null,2);M[l.Accept]=this._getExistingOrDefaultHeader(M,l.Accept,r.ApplicationJson),
M[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,r.ApplicationJson);const H=yield this.put(s,x,M);return this._processResponse(H,this.requestOptions)})}patchJson(p,t){return R(this,arguments,
void 0,function*(s,k,M={}){const x=JSON.stringify(k,null,2);M[l.Accept]=this._getExistingOrDefaultHeader(M,l.Accept,r.ApplicationJson),M[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,r.
ApplicationJson);const H=yield this.patch(s,x,M);return this._processResponse(H,this.requestOptions)})}request(p,t,s,k){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(t);let x=this._prepareRequest(p,M,k);const H=this._allowRetries&&o.includes(p)?this._maxRetries+1:1;let Z=0,q;do{if(q=yield this.requestRaw(x,s),q&&q.message&&
q.message.statusCode===S.Unauthorized){let re;for(const te of this.handlers)if(te.canHandleAuthentication(q)){re=te;break}return re?re.handleAuthentication(this,x,s):q}let se=this._maxRedirects;for(;q.
message.statusCode&&n.includes(q.message.statusCode)&&this._allowRedirects&&se>0;){const re=q.message.headers.location;if(!re)break;const te=new URL(re);if(M.protocol==="https:"&&M.protocol!==te.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield q.readBody(),te.hostname!==M.hostname)for(const b in k)b.toLowerCase()==="authorization"&&delete k[b];x=this._prepareRequest(p,te,k),q=yield this.requestRaw(x,s),se--}if(!q.
message.statusCode||!d.includes(q.message.statusCode))return q;Z+=1,Z<H&&(yield q.readBody(),yield this._performExponentialBackoff(Z))}while(Z<H);return q})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(p,t){return R(this,void 0,void 0,function*(){return new Promise((s,k)=>{function M(x,H){x?k(x):H?s(H):k(new Error("Unknown error"))}this.requestRawWithCallback(p,t,M)})})}requestRawWithCallback(p,t,s){
typeof t=="string"&&(p.options.headers||(p.options.headers={}),p.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let k=!1;function M(Z,q){k||(k=!0,s(Z,q))}const x=p.httpModule.request(p.
options,Z=>{const q=new $(Z);M(void 0,q)});let H;x.on("socket",Z=>{H=Z}),x.setTimeout(this._socketTimeout||3*6e4,()=>{H&&H.end(),M(new Error(`Request timeout: ${p.options.path}`))}),x.on("error",function(Z){
M(Z)}),t&&typeof t=="string"&&x.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){x.end()}),t.pipe(x)):x.end()}getAgent(p){const t=new URL(p);return this._getAgent(t)}getAgentDispatcher(p){
const t=new URL(p),s=K.s(t);if(s&&s.hostname)return this._getProxyAgentDispatcher(t,s)}_prepareRequest(p,t,s){const k={};k.parsedUrl=t;const M=k.parsedUrl.protocol==="https:";k.httpModule=M?j:L;const x=M?
443:80;if(k.options={},k.options.host=k.parsedUrl.hostname,k.options.port=k.parsedUrl.port?parseInt(k.parsedUrl.port):x,k.options.path=(k.parsedUrl.pathname||"")+(k.parsedUrl.search||""),k.options.method=
p,k.options.headers=this._mergeHeaders(s),this.userAgent!=null&&(k.options.headers["user-agent"]=this.userAgent),k.options.agent=this._getAgent(k.parsedUrl),this.handlers)for(const H of this.handlers)
H.prepareRequest(k.options);return k}_mergeHeaders(p){return this.requestOptions&&this.requestOptions.headers?Object.assign({},A(this.requestOptions.headers),A(p||{})):A(p||{})}_getExistingOrDefaultHeader(p,t,s){
let k;if(this.requestOptions&&this.requestOptions.headers){const x=A(this.requestOptions.headers)[t];x&&(k=typeof x=="number"?x.toString():x)}const M=p[t];return M!==void 0?typeof M=="number"?M.toString():
M:k!==void 0?k:s}_getExistingOrDefaultContentTypeHeader(p,t){let s;if(this.requestOptions&&this.requestOptions.headers){const M=A(this.requestOptions.headers)[l.ContentType];M&&(typeof M=="number"?s=String(
M):Array.isArray(M)?s=M.join(", "):s=M)}const k=p[l.ContentType];return k!==void 0?typeof k=="number"?String(k):Array.isArray(k)?k.join(", "):k:s!==void 0?s:t}_getAgent(p){let t;const s=K.s(p),k=s&&s.
hostname;if(this._keepAlive&&k&&(t=this._proxyAgent),k||(t=this._agent),t)return t;const M=p.protocol==="https:";let x=100;if(this.requestOptions&&(x=this.requestOptions.maxSockets||O.globalAgent.maxSockets),
s&&s.hostname){const H={maxSockets:x,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})};
let Z;const q=s.protocol==="https:";M?Z=q?D.httpsOverHttps:D.httpsOverHttp:Z=q?D.httpOverHttps:D.httpOverHttp,t=Z(H),this._proxyAgent=t}if(!t){const H={keepAlive:this._keepAlive,maxSockets:x};t=M?new F.
Agent(H):new O.Agent(H),this._agent=t}return M&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(p,t){let s;if(this._keepAlive&&(s=this.
_proxyAgentDispatcher),s)return s;const k=p.protocol==="https:";return s=new U.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(
`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,k&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),s}_getUserAgentWithOrchestrationId(p){
const t=p||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){const k=s.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${k}`}return t}_performExponentialBackoff(p){
return R(this,void 0,void 0,function*(){p=Math.min(y,p);const t=f*Math.pow(2,p);return new Promise(s=>setTimeout(()=>s(),t))})}_processResponse(p,t){return R(this,void 0,void 0,function*(){return new Promise(
(s,k)=>R(this,void 0,void 0,function*(){const M=p.message.statusCode||0,x={statusCode:M,result:null,headers:{}};M===S.NotFound&&s(x);function H(se,re){if(typeof re=="string"){const te=new Date(re);if(!isNaN(
te.valueOf()))return te}return re}let Z,q;try{q=yield p.readBody(),q&&q.length>0&&(t&&t.deserializeDates?Z=JSON.parse(q,H):Z=JSON.parse(q),x.result=Z),x.headers=p.message.headers}catch{}if(M>299){let se;
Z&&Z.message?se=Z.message:q&&q.length>0?se=q:se=`Failed request: (${M})`;const re=new u(se,M);re.result=x.result,k(re)}else s(x)}))})}}const A=w=>Object.keys(w).reduce((p,t)=>(p[t.toLowerCase()]=w[t],
p),{})}),9783:((Q,oe,e)=>{e.d(oe,{H:()=>L,s:()=>O});function O(K){const D=K.protocol==="https:";if(L(K))return;const N=D?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(N)try{return new j(N)}catch{if(!N.startsWith("http://")&&!N.startsWith("https://"))return new j(`http://${N}`)}else return}function L(K){if(!K.hostname)return!1;const D=K.hostname;if(F(
D))return!0;const N=process.env.no_proxy||process.env.NO_PROXY||"";if(!N)return!1;let P;K.port?P=Number(K.port):K.protocol==="http:"?P=80:K.protocol==="https:"&&(P=443);const U=[K.hostname.toUpperCase()];
typeof P=="number"&&U.push(`${U[0]}:${P}`);for(const R of N.split(",").map(S=>S.trim().toUpperCase()).filter(S=>S))if(R==="*"||U.some(S=>S===R||S.endsWith(`.${R}`)||R.startsWith(".")&&S.endsWith(`${R}`)))
return!0;return!1}function F(K){const D=K.toLowerCase();return D==="localhost"||D.startsWith("127.")||D.startsWith("[::1]")||D.startsWith("[0:0:0:0:0:0:0:1]")}class j extends URL{constructor(D,N){super(
D,N),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((Q,oe,e)=>{e.d(oe,{E:()=>j});class O{diff(D,N,P={}){let U;typeof P=="function"?(U=P,P={}):"callback"in P&&(U=P.callback);const R=this.castInput(D,P),S=this.castInput(N,P),l=this.removeEmpty(this.
tokenize(R,P)),r=this.removeEmpty(this.tokenize(S,P));return this.diffWithOptionsObj(l,r,P,U)}diffWithOptionsObj(D,N,P,U){var R;const S=E=>{if(E=this.postProcess(E,P),U){setTimeout(function(){U(E)},0);
return}else return E},l=N.length,r=D.length;let c=1,n=l+r;P.maxEditLength!=null&&(n=Math.min(n,P.maxEditLength));const d=(R=P.timeout)!==null&&R!==void 0?R:1/0,o=Date.now()+d,y=[{oldPos:-1,lastComponent:void 0}];
let f=this.extractCommon(y[0],N,D,0,P);if(y[0].oldPos+1>=r&&f+1>=l)return S(this.buildValues(y[0].lastComponent,N,D));let u=-1/0,$=1/0;const m=()=>{for(let E=Math.max(u,-c);E<=Math.min($,c);E+=2){let A;
const w=y[E-1],p=y[E+1];w&&(y[E-1]=void 0);let t=!1;if(p){const k=p.oldPos-E;t=p&&0<=k&&k<l}const s=w&&w.oldPos+1<r;if(!t&&!s){y[E]=void 0;continue}if(!s||t&&w.oldPos<p.oldPos?A=this.addToPath(p,!0,!1,
0,P):A=this.addToPath(w,!1,!0,1,P),f=this.extractCommon(A,N,D,E,P),A.oldPos+1>=r&&f+1>=l)return S(this.buildValues(A.lastComponent,N,D))||!0;y[E]=A,A.oldPos+1>=r&&($=Math.min($,E-1)),f+1>=l&&(u=Math.max(
u,E+1))}c++};if(U)(function E(){setTimeout(function(){if(c>n||Date.now()>o)return U(void 0);m()||E()},0)})();else for(;c<=n&&Date.now()<=o;){const E=m();if(E)return E}}addToPath(D,N,P,U,R){const S=D.lastComponent;
return S&&!R.oneChangePerToken&&S.added===N&&S.removed===P?{oldPos:D.oldPos+U,lastComponent:{count:S.count+1,added:N,removed:P,previousComponent:S.previousComponent}}:{oldPos:D.oldPos+U,lastComponent:{
count:1,added:N,removed:P,previousComponent:S}}}extractCommon(D,N,P,U,R){const S=N.length,l=P.length;let r=D.oldPos,c=r-U,n=0;for(;c+1<S&&r+1<l&&this.equals(P[r+1],N[c+1],R);)c++,r++,n++,R.oneChangePerToken&&
(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,removed:!1});return n&&!R.oneChangePerToken&&(D.lastComponent={count:n,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=
r,c}equals(D,N,P){return P.comparator?P.comparator(D,N):D===N||!!P.ignoreCase&&D.toLowerCase()===N.toLowerCase()}removeEmpty(D){const N=[];for(let P=0;P<D.length;P++)D[P]&&N.push(D[P]);return N}castInput(D,N){
return D}tokenize(D,N){return Array.from(D)}join(D){return D.join("")}postProcess(D,N){return D}get useLongestToken(){return!1}buildValues(D,N,P){const U=[];let R;for(;D;)U.push(D),R=D.previousComponent,
delete D.previousComponent,D=R;U.reverse();const S=U.length;let l=0,r=0,c=0;for(;l<S;l++){const n=U[l];if(n.removed)n.value=this.join(P.slice(c,c+n.count)),c+=n.count;else{if(!n.added&&this.useLongestToken){
let d=N.slice(r,r+n.count);d=d.map(function(o,y){const f=P[c+y];return f.length>o.length?f:o}),n.value=this.join(d)}else n.value=this.join(N.slice(r,r+n.count));r+=n.count,n.added||(c+=n.count)}}return U}}
class L extends O{tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){return D}}const F=new L;function j(K,D,N){return F.diff(K,D,N)}})},yt={};function Ge(Q){var oe=yt[Q];if(oe!==void 0)return oe.
exports;var e=yt[Q]={exports:{}},O=!0;try{Ot[Q].call(e.exports,e,e.exports,Ge),O=!1}finally{O&&delete yt[Q]}return e.exports}Ge.m=Ot,typeof Ge<"u"&&(Ge.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Q=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",oe=typeof Symbol=="function"?Symbol("webpack e\
xports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",O=F=>{F&&F.d<1&&(F.d=1,F.forEach(j=>j.r--),F.forEach(j=>j.r--?j.r++:j()))},L=F=>F.map(j=>{if(j!==
null&&typeof j=="object"){if(j[Q])return j;if(j.then){var K=[];K.d=0,j.then(P=>{D[oe]=P,O(K)},P=>{D[e]=P,O(K)});var D={};return D[Q]=P=>P(K),D}}var N={};return N[Q]=P=>{},N[oe]=j,N});Ge.a=(F,j,K)=>{var D;
K&&((D=[]).d=-1);var N=new Set,P=F.exports,U,R,S,l=new Promise((r,c)=>{S=c,R=r});l[oe]=P,l[Q]=r=>(D&&r(D),N.forEach(r),l.catch(c=>{})),F.exports=l,j(r=>{U=L(r);var c,n=()=>U.map(o=>{if(o[e])throw o[e];
return o[oe]}),d=new Promise(o=>{c=()=>o(n),c.r=0;var y=f=>f!==D&&!N.has(f)&&(N.add(f),f&&!f.d&&(c.r++,f.push(c)));U.map(f=>f[Q](y))});return c.r?d:n()},r=>(r?S(l[e]=r):R(P),O(D))),D&&D.d<0&&(D.d=0)}})(),
(()=>{var Q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,oe;Ge.t=function(e,O){if(O&1&&(e=this(e)),O&8||typeof e=="object"&&e&&(O&4&&e.__esModule||O&16&&typeof e.then=="function"))
return e;var L=Object.create(null);Ge.r(L);var F={};oe=oe||[null,Q({}),Q([]),Q(Q)];for(var j=O&2&&e;typeof j=="object"&&!~oe.indexOf(j);j=Q(j))Object.getOwnPropertyNames(j).forEach(K=>F[K]=()=>e[K]);return F.
default=()=>e,Ge.d(L,F),L}})(),Ge.d=(Q,oe)=>{for(var e in oe)Ge.o(oe,e)&&!Ge.o(Q,e)&&Object.defineProperty(Q,e,{enumerable:!0,get:oe[e]})},Ge.f={},Ge.e=Q=>Promise.all(Object.keys(Ge.f).reduce((oe,e)=>(Ge.
f[e](Q,oe),oe),[])),Ge.u=Q=>""+Q+".index.js",Ge.o=(Q,oe)=>Object.prototype.hasOwnProperty.call(Q,oe),Ge.r=Q=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(Q,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(Q,"__esModule",{value:!0})},(()=>{var Q={792:0},oe=e=>{var{ids:O,modules:L,runtime:F}=e,j,K,D=0;for(j in L)Ge.o(L,j)&&(Ge.m[j]=L[j]);for(F&&F(Ge);D<O.length;D++)K=O[D],
Ge.o(Q,K)&&Q[K]&&Q[K][0](),Q[O[D]]=0};Ge.f.j=(e,O)=>{var L=Ge.o(Q,e)?Q[e]:void 0;if(L!==0)if(L)O.push(L[1]);else{var F=import("./"+Ge.u(e)).then(oe,j=>{throw Q[e]!==0&&(Q[e]=void 0),j}),F=Promise.race(
[F,new Promise(j=>L=Q[e]=[j])]);O.push(L[1]=F)}}})();var xt=Ge(6325);xt=await xt;
