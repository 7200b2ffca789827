const Ut={},Nt={},jt={},Bt={},Wt={},Ft={};import{createRequire as Je}from"module";const Kt={};var Ct={3313:(Q=>{Q.exports=re;function re(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}re.prototype.go=function(D){this.pending<this.max?v(this,D):this.waiting.push(D)},re.prototype.wait=function(D){this.pending===0?D(this.error):this.listeners.push(D)},re.prototype.hold=
function(){return e(this)};function e(D){D.pending+=1;var B=!1;return W;function W(A){if(B)throw new Error("callback called twice");if(B=!0,D.error=D.error||A,D.pending-=1,D.waiting.length>0&&D.pending<
D.max)v(D,D.waiting.shift());else if(D.pending===0){var C=D.listeners;D.listeners=[],C.forEach(j)}}function j(A){A(D.error)}}function v(D,B){B(e(D))}}),770:((Q,re,e)=>{Q.exports=e(218)}),218:((Q,re,e)=>{
var v,D=e(9278),B=e(4756),W=e(8611),j=e(5692),A=e(4434),C=e(2613),I=e(9023);re.httpOverHttp=N,re.httpsOverHttp=k,re.httpOverHttps=m,re.httpsOverHttps=s;function N(E){var t=new n(E);return t.request=W.
request,t}function k(E){var t=new n(E);return t.request=W.request,t.createSocket=f,t.defaultPort=443,t}function m(E){var t=new n(E);return t.request=j.request,t}function s(E){var t=new n(E);return t.request=
j.request,t.createSocket=f,t.defaultPort=443,t}function n(E){var t=this;t.options=E||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||W.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(l,T,S,R){for(var r=a(T,S,R),i=0,o=t.requests.length;i<o;++i){var d=t.requests[i];if(d.host===r.host&&d.port===r.port){t.requests.splice(i,1),d.request.onSocket(l);return}}
l.destroy(),t.removeSocket(l)})}I.inherits(n,A.EventEmitter),n.prototype.addRequest=function(t,c,l,T){var S=this,R=_({request:t},S.options,a(c,l,T));if(S.sockets.length>=this.maxSockets){S.requests.push(
R);return}S.createSocket(R,function(r){r.on("free",i),r.on("close",o),r.on("agentRemove",o),t.onSocket(r);function i(){S.emit("free",r,R)}function o(d){S.removeSocket(r),r.removeListener("free",i),r.removeListener(
"close",o),r.removeListener("agentRemove",o)}})},n.prototype.createSocket=function(t,c){var l=this,T={};l.sockets.push(T);var S=_({},l.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(S.localAddress=t.localAddress),S.proxyAuth&&(S.headers=S.headers||{},S.headers["Proxy-Authorization"]="Basic "+new Buffer(S.proxyAuth).toString("base64")),y(
"making CONNECT request");var R=l.request(S);R.useChunkedEncodingByDefault=!1,R.once("response",r),R.once("upgrade",i),R.once("connect",o),R.once("error",d),R.end();function r(u){u.upgrade=!0}function i(u,h,K){
process.nextTick(function(){o(u,h,K)})}function o(u,h,K){if(R.removeAllListeners(),h.removeAllListeners(),u.statusCode!==200){y("tunneling socket could not be established, statusCode=%d",u.statusCode),
h.destroy();var J=new Error("tunneling socket could not be established, statusCode="+u.statusCode);J.code="ECONNRESET",t.request.emit("error",J),l.removeSocket(T);return}if(K.length>0){y("got illegal \
response body from proxy"),h.destroy();var J=new Error("got illegal response body from proxy");J.code="ECONNRESET",t.request.emit("error",J),l.removeSocket(T);return}return y("tunneling connection has\
 established"),l.sockets[l.sockets.indexOf(T)]=h,c(h)}function d(u){R.removeAllListeners(),y(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var h=new Error("tunneling socket could not be established, cause="+u.message);h.code="ECONNRESET",t.request.emit("error",h),l.removeSocket(T)}},n.prototype.removeSocket=function(t){
var c=this.sockets.indexOf(t);if(c!==-1){this.sockets.splice(c,1);var l=this.requests.shift();l&&this.createSocket(l,function(T){l.request.onSocket(T)})}};function f(E,t){var c=this;n.prototype.createSocket.
call(c,E,function(l){var T=E.request.getHeader("host"),S=_({},c.options,{socket:l,servername:T?T.replace(/:.*$/,""):E.host}),R=B.connect(0,S);c.sockets[c.sockets.indexOf(l)]=R,t(R)})}function a(E,t,c){
return typeof E=="string"?{host:E,port:t,localAddress:c}:E}function _(E){for(var t=1,c=arguments.length;t<c;++t){var l=arguments[t];if(typeof l=="object")for(var T=Object.keys(l),S=0,R=T.length;S<R;++S){
var r=T[S];l[r]!==void 0&&(E[r]=l[r])}}return E}var y;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?y=function(){var E=Array.prototype.slice.call(arguments);typeof E[0]=="string"?E[0]=
"TUNNEL: "+E[0]:E.unshift("TUNNEL:"),console.error.apply(console,E)}:y=function(){},v=y}),4248:(Q=>{const re=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(v){let D=-1;for(let B of v)D=re[(D^B)&255]^D>>>8;return(D^-1)>>>0}Q.exports=e}),3502:((Q,re,e)=>{var v=e(9896),D=e(9023),B=e(2203),W=B.Readable,j=B.PassThrough,A=e(3313),C=e(4434).
EventEmitter;re.BufferSlicer=k,re.FdSlicer=I,D.inherits(I,C);function I(m){C.call(this),this.fd=m,this.pend=new A,this.pend.max=1,this.refCount=0}I.prototype.read=function(m,s,n,f,a){var _=this;_.pend.
go(function(y){v.read(_.fd,m,s,n,f,function(E,t,c){y(),a(E,t,c)})})},I.prototype.createReadStream=function(m){return new N(this,m)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;v.close(m.fd,s);function s(n){n?m.emit("error",n):m.emit("close")}},D.inherits(N,W);function N(m,s){s=s||
{},W.call(this,s),this.context=m,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}N.prototype._read=function(m){var s=this,n=Math.min(s._readableState.highWaterMark,m);
if(s.endOffset!=null&&(n=Math.min(n,s.endOffset-s.pos)),n<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(f){var a=Buffer.allocUnsafe(n);v.read(s.context.fd,a,0,n,s.pos,function(_,y){
_?s.destroy(_):y===0?(s.push(null),s._cleanup()):(s.pos+=y,s.push(a.slice(0,y))),f()})})},N.prototype._destroy=function(m,s){this._cleanup(),s(m)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},D.inherits(k,C);function k(m){C.call(this),this.refCount=0,this.buffer=m}k.prototype.read=function(m,s,n,f,a){if(!(0<=s&&s<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+m.length);if(f<0)throw new RangeError("position is negative: "+f);if(s+n>m.length&&(n=m.length-s),f+n>this.buffer.length&&(n=this.buffer.length-f),n<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(m,s,f,f+n),setImmediate(function(){a(null,n)})},k.prototype.createReadStream=function(m){m=m||{};var s=new j(m);s.start=m.start||0,s.endOffset=m.end,s.pos=s.endOffset||
this.buffer.length;for(var n=this.buffer.slice(s.start,s.pos),f=65536,a=0;;){var _=a+f;if(_>=n.length){a<n.length&&s.write(n.slice(a,n.length));break}s.write(n.slice(a,_)),a=_}return s.end(),s},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Q,re,e)=>{var v,D=e(9896),B=e(3106),W=e(3502),j=e(9023),A=e(
4434).EventEmitter,C=e(2203).Transform,I=e(2203).PassThrough,N=e(2203).Writable;const k=typeof B.crc32=="function"?B.crc32:e(4248);v=a,v=_,v=y,v=E,v=m,v=s,re.SY=n,v=f,v=R,re.ax=r,v=i,v=o,v=t,v=T,v=S,v=
h;function m(p,x){return new Promise((X,U)=>{a(p,{...x,lazyEntries:!0},function(Y,$){if(Y)return U(Y);X($)})})}function s(p,x){return new Promise((X,U)=>{_(p,{...x,lazyEntries:!0},function(Y,$){if(Y)return U(
Y);X($)})})}function n(p,x){return new Promise((X,U)=>{y(p,{...x,lazyEntries:!0},function(Y,$){if(Y)return U(Y);X($)})})}function f(p,x,X){return new Promise((U,Y)=>{E(p,x,{...X,lazyEntries:!0},function($,M){
if($)return Y($);U(M)})})}function a(p,x,X){typeof x=="function"&&(X=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=
!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),X==null&&(X=fe),D.open(p,"r",function(U,Y){if(U)return X(U);_(Y,x,function($,M){$&&D.close(Y,fe),
X($,M)})})}function _(p,x,X){typeof x=="function"&&(X=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),
x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),X==null&&(X=fe),D.fstat(p,function(U,Y){if(U)return X(U);var $=new W.FdSlicer(p);E($,Y.size,x,X)})}
function y(p,x,X){typeof x=="function"&&(X=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=
!0),x.strictFileNames==null&&(x.strictFileNames=!1);var U=new W.BufferSlicer(p);E(U,p.length,x,X)}function E(p,x,X,U){typeof X=="function"&&(U=X,X=null),X==null&&(X={}),X.autoClose==null&&(X.autoClose=
!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var Y=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),X.strictFileNames==null&&(X.strictFileNames=
!1),U==null&&(U=fe),typeof x!="number")throw new Error("expected totalSize parameter to be a number");if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var $=22,M=20,g=65535,L=Math.min(M+$+g,x),F=we(L),z=x-F.length;d(p,F,0,L,z,function(te){if(te)return U(te);for(var Z=L-$;Z>=
0;Z-=1)if(F.readUInt32LE(Z)===101010256){var oe=F.subarray(Z),ue=oe.readUInt16LE(4),le=oe.readUInt16LE(10),xe=oe.readUInt32LE(16),Se=oe.readUInt16LE(20),Ce=oe.length-$;if(Se!==Ce)return U(new Error("I\
nvalid comment length. Expected: "+Ce+". Found: "+Se+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var _e=Y?q(oe.subarray(
22),!1):oe.subarray(22);if(Z-M>=0&&F.readUInt32LE(Z-M)===117853008){var Re=F.subarray(Z-M,Z-M+M),je=ne(Re,8),ae=we(56);return d(p,ae,0,ae.length,je,function(ve){return ve?U(ve):ae.readUInt32LE(0)!==101075792?
U(new Error("invalid zip64 end of central directory record signature")):(ue=ae.readUInt32LE(16),ue!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+ue)):(le=ne(ae,32),xe=ne(
ae,48),U(null,new t(p,xe,x,le,_e,X.autoClose,X.lazyEntries,Y,X.validateEntrySizes,X.strictFileNames))))})}return ue!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+ue)):U(
null,new t(p,xe,x,le,_e,X.autoClose,X.lazyEntries,Y,X.validateEntrySizes,X.strictFileNames))}U(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}j.inherits(t,A);function t(p,x,X,U,Y,$,M,g,L,F){var z=this;A.call(z),z.reader=p,z.reader.on("error",function(te){l(z,te)}),z.reader.once("close",function(){z.emit("close")}),z.readEntryCursor=
x,z.fileSize=X,z.entryCount=U,z.comment=Y,z.entriesRead=0,z.autoClose=!!$,z.lazyEntries=!!M,z.decodeStrings=!!g,z.validateEntrySizes=!!L,z.strictFileNames=!!F,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=
!1,z.lazyEntries||z._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(p,x){p.autoClose&&p.close(),l(p,x)}function l(p,x){p.emittedError||(p.emittedError=
!0,p.emit("error",x))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var p=this;
if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){var x=we(46);d(p.reader,x,0,x.length,p.readEntryCursor,function(X){
if(X)return c(p,X);if(!p.emittedError){var U=new T,Y=x.readUInt32LE(0);if(Y!==33639248)return c(p,new Error("invalid central directory file header signature: 0x"+Y.toString(16)));if(U.versionMadeBy=x.
readUInt16LE(4),U.versionNeededToExtract=x.readUInt16LE(6),U.generalPurposeBitFlag=x.readUInt16LE(8),U.compressionMethod=x.readUInt16LE(10),U.lastModFileTime=x.readUInt16LE(12),U.lastModFileDate=x.readUInt16LE(
14),U.crc32=x.readUInt32LE(16),U.compressedSize=x.readUInt32LE(20),U.uncompressedSize=x.readUInt32LE(24),U.fileNameLength=x.readUInt16LE(28),U.extraFieldLength=x.readUInt16LE(30),U.fileCommentLength=x.
readUInt16LE(32),U.internalFileAttributes=x.readUInt16LE(36),U.externalFileAttributes=x.readUInt32LE(38),U.relativeOffsetOfLocalHeader=x.readUInt32LE(42),U.generalPurposeBitFlag&64)return c(p,new Error(
"strong encryption is not supported"));p.readEntryCursor+=46,x=we(U.fileNameLength+U.extraFieldLength+U.fileCommentLength),d(p.reader,x,0,x.length,p.readEntryCursor,function($){if($)return c(p,$);if(!p.
emittedError){U.fileNameRaw=x.subarray(0,U.fileNameLength);var M=U.fileNameLength+U.extraFieldLength;U.extraFieldRaw=x.subarray(U.fileNameLength,M),U.fileCommentRaw=x.subarray(M,M+U.fileCommentLength);
try{U.extraFields=o(U.extraFieldRaw)}catch(le){return c(p,le)}if(p.decodeStrings){var g=(U.generalPurposeBitFlag&2048)!==0;U.fileComment=q(U.fileCommentRaw,g),U.fileName=r(U.generalPurposeBitFlag,U.fileNameRaw,
U.extraFields,p.strictFileNames);var L=i(U.fileName);if(L!=null)return c(p,new Error(L))}else U.fileComment=U.fileCommentRaw,U.fileName=U.fileNameRaw;U.comment=U.fileComment,p.readEntryCursor+=x.length,
p.entriesRead+=1;for(var F=0;F<U.extraFields.length;F++){var z=U.extraFields[F];if(z.id===1){var te=z.data,Z=0;if(U.uncompressedSize===4294967295){if(Z+8>te.length)return c(p,new Error("zip64 extended\
 information extra field does not include uncompressed size"));U.uncompressedSize=ne(te,Z),Z+=8}if(U.compressedSize===4294967295){if(Z+8>te.length)return c(p,new Error("zip64 extended information extr\
a field does not include compressed size"));U.compressedSize=ne(te,Z),Z+=8}if(U.relativeOffsetOfLocalHeader===4294967295){if(Z+8>te.length)return c(p,new Error("zip64 extended information extra field \
does not include relative header offset"));U.relativeOffsetOfLocalHeader=ne(te,Z),Z+=8}break}}if(p.validateEntrySizes&&U.compressionMethod===0){var oe=U.uncompressedSize;if(U.isEncrypted()&&(oe+=12),U.
compressedSize!==oe){var ue="compressed/uncompressed size mismatch for stored file: "+U.compressedSize+" != "+U.uncompressedSize;return c(p,new Error(ue))}}p.emit("entry",U),p.lazyEntries||p._readEntry()}})}})}},
t.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");p.hasEachEntryBeenCalled=!0;let x=null;p.on("entry",U),p.on("end",Y),p.on("error",$);function X(){p.removeListener("entry",U),p.removeListener("end",Y),p.removeListener("error",$),p.
autoClose&&p.close()}function U(M){let{resolve:g}=x;x=null,g({value:M})}function Y(){let{resolve:M}=x;x=null,X(),M({done:!0})}function $(M){let{reject:g}=x;x=null,X(),g(M)}return{[Symbol.asyncIterator](){
return this},next(){const M=new Promise((g,L)=>{if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:g,reject:L}});return p.readEntry(),M},return(M){return X(),
Promise.resolve({done:!0,value:M})},throw(M){return X(),Promise.reject(M)}}},t.prototype.openReadStream=function(p,x,X){var U=this,Y=0,$=p.compressedSize;if(X==null&&(X=x,x=null),x==null)x={};else{if(x.
decodeFileData===!1){if(x.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(x.decrypt!=null){if(!p.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+x.decrypt);if(p.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(x.decompress!=null){if(!p.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===
!1||x.decompress===!0))throw new Error("invalid options.decompress value: "+x.decompress);g=x.decompress}}if(x.start!=null){if(Y=x.start,Y<0)throw new Error("options.start < 0");if(Y>p.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(x.end!=null){if($=x.end,$<0)throw new Error("options.end < 0");if($>p.compressedSize)throw new Error("options.end > entry.compressedSize");if($<
Y)throw new Error("options.end < options.start")}}var M=x.decodeFileData===!1||(p.compressionMethod===0||p.compressionMethod===8&&x.decompress===!1)&&(!p.isEncrypted()||x.decrypt===!1);if((x.start!=null||
x.end!=null)&&!M)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!U.isOpen)return X(new Error("closed"));if(p.isEncrypted()&&!M&&x.decrypt!==
!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var g;if(M)g=!1;else if(p.compressionMethod===8)g=x.decodeFileData!==!0;else return X(new Error("unsupported compress\
ion method: "+p.compressionMethod));U.readLocalFileHeader(p,{minimal:!0},function(L,F){if(L)return X(L);U.openReadStreamLowLevel(F.fileDataStart,p.compressedSize,Y,$,g,p.uncompressedSize,X)})},t.prototype.
openReadStreamLowLevel=function(p,x,X,U,Y,$,M){var g=this,L=p+x,F=g.reader.createReadStream({start:p+X,end:p+U}),z=F;if(Y){var te=!1,Z=B.createInflateRaw();F.on("error",function(oe){setImmediate(function(){
te||Z.emit("error",oe)})}),F.pipe(Z),g.validateEntrySizes?(z=new u($),Z.on("error",function(oe){setImmediate(function(){te||z.emit("error",oe)})}),Z.pipe(z)):z=Z,be(z,function(){te=!0,Z!==z&&Z.unpipe(
z),F.unpipe(Z),F.destroy()})}M(null,z)},t.prototype.readLocalFileHeader=function(p,x,X){var U=this;X==null&&(X=x,x=null),x==null&&(x={}),U.reader.ref();var Y=we(30);d(U.reader,Y,0,Y.length,p.relativeOffsetOfLocalHeader,
function($){try{if($)return X($);var M=Y.readUInt32LE(0);if(M!==67324752)return X(new Error("invalid local file header signature: 0x"+M.toString(16)));var g=Y.readUInt16LE(26),L=Y.readUInt16LE(28),F=p.
relativeOffsetOfLocalHeader+30+g+L;if(F+p.compressedSize>U.fileSize)return X(new Error("file data overflows file bounds: "+F+" + "+p.compressedSize+" > "+U.fileSize));if(x.minimal)return X(null,{fileDataStart:F});
var z=new S;z.fileDataStart=F,z.versionNeededToExtract=Y.readUInt16LE(4),z.generalPurposeBitFlag=Y.readUInt16LE(6),z.compressionMethod=Y.readUInt16LE(8),z.lastModFileTime=Y.readUInt16LE(10),z.lastModFileDate=
Y.readUInt16LE(12),z.crc32=Y.readUInt32LE(14),z.compressedSize=Y.readUInt32LE(18),z.uncompressedSize=Y.readUInt32LE(22),z.fileNameLength=g,z.extraFieldLength=L,Y=we(g+L),U.reader.ref(),d(U.reader,Y,0,
Y.length,p.relativeOffsetOfLocalHeader+30,function(te){try{return te?X(te):(z.fileName=Y.subarray(0,g),z.extraField=Y.subarray(g),X(null,z))}finally{U.reader.unref()}})}finally{U.reader.unref()}})},t.
prototype.openReadStreamPromise=function(p,x){return new Promise((X,U)=>{this.openReadStream(p,x,function(Y,$){if(Y)return U(Y);X($)})})},t.prototype.openReadStreamLowLevelPromise=function(p,x,X,U,Y,$){
return new Promise((M,g)=>{this.openReadStream(p,x,X,U,Y,$,function(L,F){if(L)return g(L);M(F)})})},t.prototype.readLocalFileHeaderPromise=function(p,x){return new Promise((X,U)=>{this.readLocalFileHeader(
p,x,function(Y,$){if(Y)return U(Y);X($)})})};function T(){}T.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var X=this.extraFields[x];
if(X.id===21589){var U=X.data;if(U.length<5)continue;var Y=U[0],$=1;if(!(Y&$))continue;var M=U.readInt32LE(1);return new Date(M*1e3)}else if(X.id===10){var U=X.data;if(U.length!==32||U.readUInt16LE(4)!==
1||U.readUInt16LE(6)!==24)continue;var g=U.readUInt32LE(8)+4294967296*U.readInt32LE(12),L=g/1e4-116444736e5;return new Date(L)}}return R(this.lastModFileDate,this.lastModFileTime,p.timezone)},T.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},T.prototype.
isCompressed=function(){return this.compressionMethod===8};function S(){}function R(p,x,X){var U=p&31,Y=(p>>5&15)-1,$=(p>>9&127)+1980,M=0,g=(x&31)*2,L=x>>5&63,F=x>>11&31;if(X==null||X==="local")return new Date(
$,Y,U,F,L,g,M);if(X==="UTC")return new Date(Date.UTC($,Y,U,F,L,g,M));throw new Error("unrecognized options.timezone: "+options.timezone)}function r(p,x,X,U){for(var Y=null,$=0;$<X.length;$++){var M=X[$];
if(M.id===28789){if(M.data.length<6||M.data.readUInt8(0)!==1)continue;var g=M.data.readUInt32LE(1);if(k(x)!==g)continue;Y=q(M.data.subarray(5),!0);break}}if(Y==null){var L=(p&2048)!==0;Y=q(x,L)}return U||
(Y=Y.replace(/\\/g,"/")),Y}function i(p){return p.indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf("..")!==-1?"inval\
id relative path: "+p:null}function o(p){for(var x=[],X=0;X<p.length-3;){var U=p.readUInt16LE(X+0),Y=p.readUInt16LE(X+2),$=X+4,M=$+Y;if(M>p.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var g=p.subarray($,M);x.push({id:U,data:g}),X=M}return x}function d(p,x,X,U,Y,$){if(U===0)return setImmediate(function(){$(null,we(0))});p.read(x,X,U,Y,function(M,g){if(M)return $(M);
if(g<U)return $(new Error("unexpected EOF"));$()})}j.inherits(u,C);function u(p){C.call(this),this.actualByteCount=0,this.expectedByteCount=p}u.prototype._transform=function(p,x,X){if(this.actualByteCount+=
p.length,this.actualByteCount>this.expectedByteCount){var U="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(U))}X(null,p)},u.
prototype._flush=function(p){if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return p(new Error(
x))}p()},j.inherits(h,A);function h(){A.call(this),this.refCount=0}h.prototype.ref=function(){this.refCount+=1},h.prototype.unref=function(){var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<
0)throw new Error("invalid unref");p.close(x);function x(X){if(X)return p.emit("error",X);p.emit("close")}},h.prototype.createReadStream=function(p){p==null&&(p={});var x=p.start,X=p.end;if(x===X){var U=new I;
return setImmediate(function(){U.end()}),U}var Y=this._readStreamForRange(x,X),$=!1,M=new K(this);Y.on("error",function(L){setImmediate(function(){$||M.emit("error",L)})}),be(M,function(){Y.unpipe(M),
M.unref(),Y.destroy()});var g=new u(X-x);return M.on("error",function(L){setImmediate(function(){$||g.emit("error",L)})}),be(g,function(){$=!0,M.unpipe(g),M.destroy()}),Y.pipe(M).pipe(g)},h.prototype.
_readStreamForRange=function(p,x){throw new Error("not implemented")},h.prototype.read=function(p,x,X,U,Y){var $=this.createReadStream({start:U,end:U+X}),M=new N,g=0;M._write=function(L,F,z){L.copy(p,
x+g,0,L.length),g+=L.length,z()},M.on("finish",Y),$.on("error",function(L){Y(L)}),$.pipe(M)},h.prototype.close=function(p){setImmediate(p)},j.inherits(K,I);function K(p){I.call(this),this.context=p,this.
context.ref(),this.unreffedYet=!1}K.prototype._flush=function(p){this.unref(),p()},K.prototype.unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var J="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function q(p,x){if(x)return p.toString("utf8");for(var X="",U=0;U<p.length;U++)X+=J[p[U]];return X}function ne(p,x){var X=p.readUInt32LE(x),U=p.readUInt32LE(x+4);return U*4294967296+X}var we;typeof Buffer.
allocUnsafe=="function"?we=function(p){return Buffer.allocUnsafe(p)}:we=function(p){return new Buffer(p)};function be(p,x){typeof p.destroy=="function"?p._destroy=function(X,U){x(),U?.(X)}:p.destroy=x}
function fe(p){if(p)throw p}}),9037:((Q,re,e)=>{var v=B=>{var W={};return e.d(W,B),W},D=B=>(()=>B);Q.exports=v({getOctokit:()=>Ut.getOctokit})}),6543:((Q,re,e)=>{var v=B=>{var W={};return e.d(W,B),W},
D=B=>(()=>B);Q.exports=v({defaults:()=>Nt.defaults})}),8008:((Q,re,e)=>{var v=B=>{var W={};return e.d(W,B),W},D=B=>(()=>B);Q.exports=v({requestLog:()=>jt.requestLog})}),212:((Q,re,e)=>{var v=B=>{var W={};
return e.d(W,B),W},D=B=>(()=>B);Q.exports=v({retry:()=>Bt.retry})}),938:((Q,re,e)=>{var v=B=>{var W={};return e.d(W,B),W},D=B=>(()=>B);Q.exports=v({default:()=>Wt.default})}),5131:((Q,re,e)=>{var v=B=>{
var W={};return e.d(W,B),W},D=B=>(()=>B);Q.exports=v({default:()=>Ft.default})}),2613:(Q=>{Q.exports=Je(import.meta.url)("assert")}),181:(Q=>{Q.exports=Je(import.meta.url)("buffer")}),6982:(Q=>{Q.exports=
Je(import.meta.url)("crypto")}),4434:(Q=>{Q.exports=Je(import.meta.url)("events")}),9896:(Q=>{Q.exports=Je(import.meta.url)("fs")}),1943:(Q=>{Q.exports=Je(import.meta.url)("fs/promises")}),8611:(Q=>{Q.
exports=Je(import.meta.url)("http")}),5692:(Q=>{Q.exports=Je(import.meta.url)("https")}),9278:(Q=>{Q.exports=Je(import.meta.url)("net")}),4573:(Q=>{Q.exports=Je(import.meta.url)("node:buffer")}),7598:(Q=>{
Q.exports=Je(import.meta.url)("node:crypto")}),3024:(Q=>{Q.exports=Je(import.meta.url)("node:fs")}),1455:(Q=>{Q.exports=Je(import.meta.url)("node:fs/promises")}),7067:(Q=>{Q.exports=Je(import.meta.url)(
"node:http")}),4708:(Q=>{Q.exports=Je(import.meta.url)("node:https")}),8995:(Q=>{Q.exports=Je(import.meta.url)("node:module")}),8161:(Q=>{Q.exports=Je(import.meta.url)("node:os")}),6760:(Q=>{Q.exports=
Je(import.meta.url)("node:path")}),1708:(Q=>{Q.exports=Je(import.meta.url)("node:process")}),7075:(Q=>{Q.exports=Je(import.meta.url)("node:stream")}),3136:(Q=>{Q.exports=Je(import.meta.url)("node:url")}),
7975:(Q=>{Q.exports=Je(import.meta.url)("node:util")}),8522:(Q=>{Q.exports=Je(import.meta.url)("node:zlib")}),857:(Q=>{Q.exports=Je(import.meta.url)("os")}),6928:(Q=>{Q.exports=Je(import.meta.url)("pa\
th")}),2203:(Q=>{Q.exports=Je(import.meta.url)("stream")}),4756:(Q=>{Q.exports=Je(import.meta.url)("tls")}),2018:(Q=>{Q.exports=Je(import.meta.url)("tty")}),7016:(Q=>{Q.exports=Je(import.meta.url)("ur\
l")}),9023:(Q=>{Q.exports=Je(import.meta.url)("util")}),3106:(Q=>{Q.exports=Je(import.meta.url)("zlib")}),3e3:((Q,re,e)=>{e.d(re,{WZ:()=>N,j:()=>s,mJ:()=>m});var v=e(7598),D=e(6760),B=e(532),W=e(6191),
j=e(7487),A=e(9870),C=e(3657),I=e(6584);function N(n,f){const a=n.boolean("upload-artifact",!0),_={overwrite:f,retentionDays:n.optional("retention-days",k)},y=n.boolean("artifact-env-variables",!0);return{
upload:a?_:void 0,artifactEnvVariables:y}}function k(n){if(/^0+$/.test(n))return;const f=(0,I.$J)(1/0,!0)(n),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${f}`);return f}async function m(n,{path:f,sha256:a,package:_},{upload:y,artifactEnvVariables:E}){if(E)return await(0,W.mz)(n,{path:f,digest:a},y);const t=(0,C.z)(
(0,A.KC)(_)),c=(0,D.join)(await(0,j.Pd)("workflow-artifact-"),(0,D.basename)(f));await(0,B.lo)(c,t);const l=(0,v.createHash)("sha256").update(t).digest("hex");return await(0,W.mz)(n,{path:c,digest:l},
y)}function s({upload:n,artifactEnvVariables:f},a){!n||!f||!(0,j.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((Q,re,e)=>{e.d(re,{Bv:()=>N,X7:()=>m,Zw:()=>I});var v=e(9462),D=e(7279),B=e(3657),W=e(5645),j=e(6006),A=e(3349);class C extends D.HR{job;constructor(n,f){
super({...(0,D.h_)(f),busy:!1,cause:f}),this.job=n}}function I(s){return s instanceof C?s.job:{}}async function N(s,n,{title:f,longestWaitMs:a,advice:_,idsIn:y}){s.log.info(`${f}: ${n.status||"no stat\
us"}, dock status ${n.dockStatusId}`);let E={};const t=c=>{const l={"dock-status-id":n.dockStatusId,...y(c)},T=Object.keys(l).some(S=>!(S in E));E={...l,...E,...c.status!==""&&{status:c.status}},T&&s.
publish(E)};try{return{last:await(0,j.qt)(s,n,{longestWaitMs:a,advice:_,onStatus:t}),outputs:E}}catch(c){throw new C(E,(0,D.iT)(c))}}const k="Check the workflow in AI for Process, then re-run the job.";
async function m(s,n,{workflowId:f,flowId:a,timeoutMs:_,longestWaitMs:y}){return s.log.info(`Exporting workflow ${f}, flow ${a}, from ${n.url.href}`),await(0,v.N)({...s,platform:n},(0,v.R)(_,"No packa\
ge"),async E=>{const t=await(0,A.Nq)(E,{workflowId:f,flowId:a}),{dockStatusId:c,exportJobId:l}=t,{last:T,outputs:S}=await N(E,t,{title:`Export job ${l??"without an ID"}`,longestWaitMs:y,advice:k,idsIn:()=>l===
void 0?{}:{"export-job-id":l}});try{const R=await(0,A.EH)(E,t,T),r=async()=>(0,A.EH)(E,t,await(0,j.SO)(E,c)),i=u=>(0,B.u)(u,E.signal),{content:o,...d}=await(0,W.R)(E,{url:R,freshUrl:r,read:i});return{
...d,package:o,job:S}}catch(R){throw new C(S,(0,D.iT)(R))}})}}),2697:((Q,re,e)=>{e.d(re,{As:()=>f,N9:()=>c,Sm:()=>N,UX:()=>m,Xd:()=>_,cZ:()=>n,dF:()=>t});var v=e(1455),D=e(6760),B=e(7279),W=e(8725),j=e(
7487),A=e(4057),C=e(706),I=e(6779);function N({host:l,pathname:T}){return l+T.replace(/\/$/,"")}const k=2e4;function m({message:l}){return(0,C.OX)(l,1e3)}const s="<dock status ID>";function n(l){const T=new Map;
for(const{name:R,error:r}of l){const{"dock-status-id":i}=(0,I.Zw)(r),o=i===void 0?r.message:r.message.replaceAll(i,s),d=T.get(o)??{names:[],ids:[],help:(0,j.VY)(r)};T.set(o,d),d.names.push(R),i!==void 0&&
d.ids.push(i)}const S=Math.max(100,Math.min(1e3,Math.floor(k/T.size)));return Array.from(T,([R,{names:r,ids:i,help:o}])=>({names:r,message:(0,C.OX)(R,S).replaceAll(s,()=>i.join(", ")),help:o}))}function f(l){
return n(l).map(({names:T,message:S})=>`${T.join(", ")}: ${S}`).join(" | ")}function a(l,T){return!l||!T||l.message===T.message?l??T:_(l,`${l.message} Also: ${T.message}`)}function _(l,T){return new B.
HR({what:T,topic:(0,B.h_)(l).topic,cause:l})}async function y(l,T,S){let R;const r=await l.catch(i=>(R=toError(i),{...T,...jobOf(R)}));if(setOutputs(r),S){const{titles:i,facts:o}=S,d=factTable([...o,[
"Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.now())}]]);R?await writeSummary(i.failed,withHelp(
m(R),helpFor(R)),d):await writeSummary(i.done,d)}if(R)throw R}const E=1e6;async function t(l,T){const S=JSON.stringify(T),R=await c(`the output ${l}`,{[`${l}.json`]:S}),r=Buffer.byteLength(S)>E;return r&&
(0,W.lm)(`The output ${l} would be longer than GitHub's limit of 1 MB. Read the file in ${l}-path.`),{[l]:r?[]:T,...R}}async function c(l,T){try{const S=await(0,j.Pd)("workflow-results-"),R={};for(const[
r,i]of Object.entries(T)){const o=(0,D.join)(S,r);await(0,v.writeFile)(o,i).catch((0,j.E_)(o)),R[`${(0,D.parse)(r).name}-path`]=o}return R}catch(S){return(0,W.t1)().warning(`Can't keep ${l} as a file.\
 ${(0,B.gJ)(S)}`),{}}}}),3018:((Q,re,e)=>{e.d(re,{uu:()=>Ee,S3:()=>de,$0:()=>We});var v=e(1124),D=e(706);const B=Number.MAX_SAFE_INTEGER,W=2,j=60,A="</details>",C=41,I=100;function N(w,b={}){const{under:O=()=>"",
parts:V=[],noun:ce="change",folded:me=!1}=b,{length:se}=O(B),{least:Oe=se===0?w:`${w} \u2026`,changes:Te=y(V)}=b;return{line:w,under:O,size:w.length+se,least:Oe,parts:V,changes:Te,noun:ce,folded:me}}function k(w,b,O={}){
return b.length===0?[]:[N(w,{...O,parts:b})]}function m(w,b){const O=({leaf:Ie,outer:De})=>De.length===1?0:Ie.size,V=(Ie,De)=>O(Ie)-O(De),ce=new Map,me=()=>E(a(w,ce).filter(([Ie])=>Ie!=="")),se=[];let Oe=n(
w,[]).sort(V),Te=b;for(let Ie=-1;Oe.length>0&&Ie<se.length;Te=b-s(me()))Ie=se.length,Oe=Oe.filter(De=>{const Ze=De.outer.filter(et=>!ce.has(et)),He=Ze.map(et=>et.line.length+W+j+(et.folded?C:0)).reduce(
(et,ot)=>et+ot,De.leaf.least.length+W);if(He>Te)return!0;Te-=He;for(const et of Ze)ce.set(et,[]);return ce.set(De.leaf,[De.leaf.least]),se.push(De),!1});for(const[Ie,{leaf:De}]of se.sort(V).entries()){
const Ze=f(De,De.least.length+Math.floor(Te/(se.length-Ie)));Te-=s(Ze)-De.least.length,ce.set(De,Ze)}return me()}function s(w){return w.reduce((b,{length:O})=>b+O,0)}function n(w,b){return w.parts.length===
0?[{leaf:w,outer:b}]:w.parts.flatMap(O=>n(O,[...b,w]))}function f({line:w,under:b,size:O,least:V},ce){if(O<=ce)return[w,b(Math.max(ce,B))];for(let me=ce-w.length-j;me>I;me=Math.floor(me*.7)){const se=b(
me);if(se!==""&&w.length+se.length<=ce)return[w,se]}return[V]}function a(w,b){const{line:O,parts:V,folded:ce}=w;if(V.length===0)return[b.get(w)??[]];const se=[...V.filter(Oe=>b.has(Oe)).flatMap(Oe=>a(
Oe,b)),[_(w,V.filter(Oe=>!b.has(Oe)))]];return ce?[[`<details><summary>${O}</summary>`],...se,[A]]:[[O],...se]}function _({noun:w},b){if(w==="connection"&&b.length>0)return`\u2026 and ${(0,D.hS)(b.length,
"more connection")}`;if(y(b)===0)return"";const O=w==="workflow"?` in ${(0,D.hS)(b.length,"more workflow")}`:"";return`\u2026 and ${(0,D.hS)(y(b),"more change")}${O}`}function y(w){return w.reduce((b,{
changes:O})=>b+O,0)}function E(w){const b=O=>O?.[0]?.startsWith("- ");return w.flatMap((O,V)=>{const ce=O[0]===A||b(O)&&b(w[V-1]);return[V===0?"":ce?`
`:`

`,...O]})}var t=e(8132),c=e(3436),l=e(2614),T=e(2742),S=e(3499),R=e(1345),r=e(8965),i=e(5408);const o=2,d=1e3,u=240,h=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],K="...";function J(w,b){const O=[q(w??b),q(b??w)],[V,ce]=[we(w),we(b)],me=fe(V,ce);return O[0]===O[1]?me:[`@@ line ends: ${O[0]} \u2192 ${O[1]} @@`,...me]}function q(w=""){return w.includes(
`
`)&&!/(?<!\r)\n/.test(w)?"CRLF":"LF"}function ne(w){return w.split(q(w)==="CRLF"?`\r
`:`
`)}function we(w){return(w===void 0?[]:ne(w)).flatMap(O=>h.reduce(be,[O]).map((V,ce)=>ce===0?V:K+V))}function be(w,b){return w.flatMap(O=>O.length>u?Array.from(O.matchAll(b),([V])=>V):O)}function fe(w,b){
const O=new Set(w),ce=b.some(se=>O.has(se))?(0,r.E)([...w],[...b],{maxEditLength:d}):void 0;if(ce===void 0)return[...X(w,b),...p("+",b)];let me=0;return ce.flatMap(({added:se,removed:Oe,value:Te},Ie)=>{
const De=ce[Ie+1];if(Oe)return X(Te,De?.added?De.value:[]);const[Ze,Ve]=[Ie===0?0:o,Te.length-o],He=me+x(Te.slice(0,Ve+1));return me+=x(Te),se?p("+",Te):De===void 0?p(" ",Te.slice(0,Ze)):Ve-Ze<2?p(" ",
Te):[...p(" ",Te.slice(0,Ze)),`@@ line ${He} @@`,...p(" ",Te.slice(Ve))]})}function p(w,b){return b.map(O=>`${w} ${O}`)}function x(w){return w.filter(b=>!b.startsWith(K)).length}function X(w,b){const O=new Map(
w.map(se=>[$(se),se])),V=b.flatMap(se=>Y(O.get($(se))??se,se)),ce=V.length>0||b.length===0?V:Y(U(w),U(b));return[...ce.length===0?[]:[`@@ hard to see: ${[...new Set(ce)].join(", ")} @@`],...p("-",w)]}
function U(w){return w.map(b=>b.startsWith(K)?b.slice(K.length):`
${b}`).join("")}function Y(w,b){if($(w)!==$(b))return[];const[O,V]=[w.normalize(),b.normalize()],ce=M(w)===M(b)?[]:["Unicode forms"];return O===V?ce:[...ce,O.trimEnd()===V.trimEnd()?"spaces at the end":
"white space"]}function $(w){return M(w.normalize())}function M(w){return w.replace(/\s/g,"")}function g(w,b){let[O,V]=[0,b];const me=[...(0,i.$z)(w,Oe=>Oe.startsWith("@@ line ")?++O:O).values()].flatMap(
Oe=>{const Te=L(Oe,V);return V-=z(Oe),Te}),se=w.filter(F).length-me.filter(F).length;return se===0?me:[...me,`@@ ${(0,D.hS)(se,"more changed line")} @@`]}function L(w,b){const O=se=>se.startsWith("-"),
V=z(w.filter(O)),ce=z(w)-V,me={removed:Math.max(b/2,b-ce),others:Math.max(b/2,b-V)};return w.filter(se=>{const Oe=O(se)?"removed":"others";return me[Oe]-=se.length+1,me[Oe]>=0})}function F(w){return w.
startsWith("-")||w.startsWith("+")}function z(w){return w.reduce((b,O)=>b+O.length+1,0)}var te=e(7856);const Z={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},oe=80,ue=8;function le(w,b,O){if(w.type==="string")return xe(je((0,c.e1)(w.text),b.mask),b,O);const[V="",...ce]=_e(w,b);return ce.length>0||V.length>oe?void 0:(0,t.
SS)(V,1/0)}function xe(w,b,O){const V=b.mask(w).shown;if(V.length>oe||V.includes(`
`))return;const ce=Se(w,b,O);return(0,t.SS)(JSON.stringify(V),1/0)+(ce===void 0?"":` (${ve(ce,b)})`)}function Se(w,{labelOf:b},O){const V=b(w);return V===void 0||V.toLowerCase()===w.toLowerCase()||[...O?.
members.values()??[]].some(me=>(0,c.jn)(me)&&(0,c.e1)(me.text)===V)?void 0:V}function Ce(w,b,{labelOf:O}){const[V,ce]=w.slice(-2);return V?.type!=="item"||ce?.type!=="member"||!c.ZM.test(ce.key)?!1:(0,c.
TH)(V.item)===b||O((0,c.e1)(b))===V.label}function _e(w,b,O){const{mask:V}=b;if((0,c.jn)(w)){if(w.type==="literal")return[V(w.text).shown];const Ie=je((0,c.e1)(w.text),V),{shown:De}=V(Ie);if(De.includes(
`
`))return["|",...Re(ne(De))];const Ze=Se(Ie,b,O);return[JSON.stringify(De)+(Ze===void 0?"":` (${V(Ze).shown})`)]}const[ce="",me=""]=w.type==="array"?"[]":"{}",se=w.type==="array"?w.items.map(Ie=>_e(Ie,
b)):Array.from(w.members,([Ie,De])=>{const[Ze,...Ve]=(0,te.$C)(Ie,De,w)?[D.v5]:_e(De,b,w);return[`${JSON.stringify(V(Ie).shown)}: ${Ze}`,...Ve]}),Oe=ce+se.join(", ")+me;return Oe.length<=oe&&se.every(
Ie=>Ie.length===1)?[Oe]:[ce,...Re(se.flat()),me]}function Re(w){return w.map(b=>`  ${b}`)}function je(w,b){if(!w.includes("%")||w.includes("://")&&b(w).shown!==w)return w;try{const O=decodeURIComponent(
w);return[encodeURIComponent(O),encodeURI(O)].includes(w)?O:w}catch{return w}}function ae(w,b,O){const V=[je(w,O),je(b,O)];return[w,b].some(me=>me.includes("%")&&V.includes(me))||V[0]===V[1]?[w,b]:V}function ve(w,{
mask:b},O=100){return(0,t.SS)(b(w).shown,O)}function Ue(w,b,O=!1){const V=(0,S.a2)(w),ce=O?1/0:100,me=w.flatMap((se,Oe)=>{if(se.type==="element")return[(0,t.SS)(`[${se.index}]`)];if(se.type==="item"){
const Ie=b.endsOf(se.item),De=Ie===void 0?se.label:O?`${Ie} (${se.label})`:Ie,Ze=Oe===V-1&&se.hint!==void 0?` (${ve(se.hint,b)})`:"";return[`**${ve(De,b,ce)}**${Ze}`]}return!O&&w.slice(Oe+1).find(({type:Ie})=>Ie!==
"member")?.type==="item"?[]:[ve(se.key,b,ce)]});return me.length>ue&&!O&&me.splice(2,me.length-ue+1,"\u2026"),me.join(" \u203A ")||"the whole file"}function Fe(w,b){const O=se=>w.map(({path:Oe,kind:Te})=>(Te?
`${Z[Te]} `:"")+Ue(Oe,b,se)),[V,ce]=[O(!1),O(!0)],me=(0,R.Vn)(V);return ze(V.map((se,Oe)=>me.get(se)===1?se:ce[Oe]??se))}function ze(w){const[b,O]=[(0,R.Vn)(w),new Map];return w.map(V=>{const[ce=1,me]=[
b.get(V),(O.get(V)??0)+1];return O.set(V,me),ce===1?V:`${V} (${me} of ${ce})`})}const Xe="  ",nt=3,st=5,ie=120,ge={texts:3,min:4,max:60,usual:2,usualWeight:.001},ye={line:": changed, hidden"};function Me(w,b){
const O=[...(0,i.$z)(w,$e).values()],V=O.filter(se=>se.length<nt).flat(),ce=Fe(V,b),me=new Map(V.map((se,Oe)=>{const{line:Te,...Ie}=he(se,b);return[se,N(`- ${ce[Oe]}${Te}`,{changes:1,...Ie})]}));return O.
flatMap(se=>{const Oe=se.flatMap(Te=>me.get(Te)??[]);return Oe.length===0?Ae(se,b):Oe})}function $e(w){const b=(0,S.a2)(w.path),V=(w.kind==="modified"?[w.from,w.to]:"value"in w?[w.value]:[]).flatMap(me=>"\
id"in me?[me.id]:[]);if(b===0||b===w.path.length||V.length===0)return w;const ce=w.path.slice(b).map(me=>me.type==="member"?me.key:"index"in me&&me.index);return JSON.stringify([w.kind,V,ce])}function Ae(w,b){
const[O]=w,{line:V,under:ce=()=>""}=he(O,b),me=Pe(Ne(w,b)),se=O.kind==="modified"?"":` ${O.kind}`,Oe=`- ${Z[O.kind]} ${ke(O,b)}${V}${se} in ${me.line}`;return N(Oe,{changes:w.length,under:Te=>ce(Te)+(me.
under?.(Te)??"")})}function Ne(w,b){const O=w.map(({path:V})=>({path:V.slice(0,(0,S.a2)(V))}));return Fe(O,b)}function ke({path:w},b){return Ue(w.slice((0,S.a2)(w)),b)}function he(w,b){if(w.kind==="mo\
dified")return Le(w,b);if("value"in w)return Ke(w,b);if(w.kind==="moved"){const[me,se]=[w.from,w.path].map(Oe=>Ue(Oe.slice(0,-1),b,!0));return{line:`: moved from ${me} to ${se}`}}if(w.moved.length===0)
return{line:": in a new order"};const O=w.moved.map(me=>({path:[me]})),V=Pe(Fe(O,b)),ce=V.under?`${V.line} moved`:`moved: ${V.line}`;return{...V,line:`: in a new order (${ce})`}}function Pe(w){if(w.length<=
st)return{line:w.join(", ")};const b=(0,D.hS)(w.length,"item"),O=rt(b,Xe+w.join(", "));return{line:b,under:V=>O.length<=V?O:""}}function Le({path:w,from:b,to:O},V){if(b.type==="hidden"||O.type==="hidd\
en")return{line:""};if((0,te._p)(w,b,O))return ye;if(b.type==="string"&&O.type==="string"){const Te=Ce(w,O.text,V)?{...V,labelOf:()=>{}}:V;return Be((0,c.e1)(b.text),(0,c.e1)(O.text),Te)}const[ce,me]=[
_e(b,V).join(`
`),_e(O,V).join(`
`)];if(ce===me)return ye;const[se,Oe]=[le(b,V),le(O,V)];return se&&Oe?{line:`: ${se} \u2192 ${Oe}`}:{line:"",under:tt(ce,me)}}function Be(w,b,O){const[V,ce]=ae(w,b,O.mask),me=V===w&&ce===b?"":" (perce\
nt-encoded)",[se,...Oe]=(0,T.qy)(V,ce)?.changes??[];if(se!==void 0){const et=`${me} (JSON in a text)`;if(Oe.length===0&&se.kind==="modified"){const at=Le(se,O);return{...at,line:`${et} \u203A ${Ue(se.
path,O)}${at.line}`}}const ot=N("",{parts:Me([se,...Oe],O)});return{line:et,under:at=>`
${ct(m(ot,at).join(""))}`}}const[Te,Ie]=[O.mask(V),O.mask(ce)];if(Te.shown===Ie.shown)return{line:me+ye.line};const De=Te.hidden===Ie.hidden?"":" (hidden values differ, too)",[Ze,Ve]=[xe(V,O),xe(ce,O)];
if(!Ze||!Ve)return{line:me+De,under:tt(Te.shown,Ie.shown)};const He=Y(Te.shown,Ie.shown).join(", ");return{line:`${me}: ${Ze} \u2192 ${Ve}${He&&` (${He})`}${De}`}}function Ke(w,b){const{path:O,value:V}=w;
if(V.type==="hidden")return{line:""};if((0,te._p)(O,V))return{line:": hidden"};if(V.type==="object")return Ye(w,V,b);const ce=le(V,b);return ce!==void 0?{line:`: ${ce}`}:V.type==="array"?{line:"",under:qe(
w,_e(V,b),(0,D.hS)(V.items.length,"element"))}:{line:"",under:qe(w,[b.mask(je((0,c.e1)(V.text),b.mask)).shown])}}function Ye(w,b,O){const V=w.path.at(-1),ce=V?.type==="item"?V:void 0;if(b.members.size===
0&&!ce)return{line:": `{}`"};const me=He=>(0,c.jn)(He)&&[ce?.label,ce?.hint].includes((0,c.e1)(He.text)),se=[...b.members].filter(([,He])=>!ce||!me(He)),Oe=se.filter(([He,et])=>!ce||!(0,S.rL)(He,et)),
Te=Oe.map(([He,et])=>{const ot=(0,te.$C)(He,et,b)?(0,t.SS)(D.v5):le(et,O,b);return ot&&`${ve(He,O)}: ${ot}`}),Ie=!Te.includes(void 0)&&Te.join(", ").length<=ie,De=Ie?Te.join(", "):Ge(b,me,O),Ze=De&&`:\
 ${De}`;if(Ie&&Oe.length===se.length)return{line:Ze};const Ve=qe(w,_e(b,O),(0,D.hS)(b.members.size,"field"));return{line:Ze,under:Ie?He=>He===1/0?Ve(He):"":Ve}}function qe({kind:w},b,O){const V=b.join(
`
`);return w==="added"?tt(void 0,V,O):tt(V,void 0,O)}function Ge(w,b,O){const V=new Map,ce=(se,Oe,Te)=>{Te>(V.get(se)?.weight??0)&&V.set(se,{text:Oe,weight:Te})},me=(se,Oe,Te)=>{if(se.type==="array")for(const et of se.
items)me(et,Oe,Te+1);if(se.type==="object")for(const[et,ot]of se.members)(0,te.$C)(et,ot,se)?ce(et,D.v5,ge.max):me(ot,et,Te+1);if(se.type!=="string")return;const Ie=(0,c.e1)(se.text),Ze=/^type$/i.test(
Oe)||(0,S.rL)(Oe,se)||(0,S.gN)(Ie)||b(se)||O.labelOf(Ie)!==void 0;if(Ie.length<ge.min||Ze)return;const Ve=Ie.includes("://")?2*ge.max:Math.min(Ie.length,ge.max),He=O.countOf(Ie)>ge.usual?ge.usualWeight:
1;ce(Oe,O.mask(je(Ie,O.mask)).shown,He*Ve/(Te+1))};return me(w,"",0),[...V].sort(([,se],[,Oe])=>Oe.weight-se.weight).filter(([,{weight:se}],Oe)=>Oe===0||Oe<ge.texts&&se>ge.usualWeight*2*ge.max).map(([
se,{text:Oe}])=>`${ve(se,O)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(Oe,ge.max)),1/0)}`).join(", ")}function tt(w,b,O){const V=(0,t.EU)(J(w,b),"diff",Xe);return ce=>{const me=V.length<=ce?V:it(V,ce);return O===
void 0?`
${me}`:rt(O,me)}}function it(w,b){const O=w.split(`
`),V=O.slice(1,-1).map(ce=>ce.slice(Xe.length));return[...O.slice(0,1),...g(V,b).map(ce=>Xe+ce),...O.slice(-1)].join(`
`)}function rt(w,b){return`
${Xe}<details><summary>${w}</summary>

${b}
${Xe}</details>`}function ct(w){return w.replace(/^(?=.)/gm,Xe)}const dt=100,ft=5;function ut(w,b){const O=w.kind==="json"?(0,l.ID)(w,Ve=>b(Ve).shown):void 0,V=(0,T.Z)(()=>(0,R.Vn)((0,c.PX)(w.head??w.
base))),ce={mask:b,labelOf:Ve=>Ve.length>dt?void 0:O?.labelOf(JSON.stringify(Ve)),endsOf:Ve=>O?.endsOf(Ve),countOf:Ve=>V().get(Ve)??0},me=mt((0,v.xS)(w)),se=w.status==="modified",Oe=se?$t(w,ce,O):Me(At(
w),ce),{nodes:Te=0,connections:Ie=0}=O?.size??{},De=Te===0?"What is in it":`${(0,D.hS)(Te,"node")}, ${(0,D.hS)(Ie,"connection")}`,Ze=se?Oe:k(De,Oe,{changes:me,folded:!0});return[...wt(O),N(St(w,b),{parts:[
...Ze,...lt(w,ce)],changes:me})]}function mt({added:w,modified:b,removed:O}){return w+b+O}function wt(w){return w?.note!==void 0?[N(w.note)]:w?.picture?[N((0,t.EU)(w.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function St({name:w,kind:b,status:O,changes:V},ce){const me=`**${ve(w,{mask:ce})}**`;return O!=="modified"?`${Z[O]} ${me}: file ${O}`:b===
"binary"||b==="variables"&&V.length===0?`${Z.modified} ${me}: content modified`:b==="variables"?`${me} (values are never shown)`:me}function lt({references:w},b){if(w.length===0)return[];const O=w.slice(
0,ft).map(({path:se,from:Oe,to:Te})=>`${Ue(se,b)} (${ve(Oe,b)} \u2192 ${ve(Te,b)})`),V=w.length>ft?", \u2026":"",ce=w.length===1?"follows and isn't":"follow and aren't",me=`${(0,D.hS)(w.length,"refere\
nce")} to new IDs and names ${ce} counted`;return[N(`${me}: ${O.join(", ")}${V}`)]}function $t(w,b,O){const V=(0,S.pi)(w),ce=O?.connections??[],me=new Set(ce.map(({item:He})=>He)),se=(0,i.$z)(w.text?[
It(w.text)]:w.changes,He=>O?.tells(He)?Mt(He)?"layout":"told":"value"in He&&me.has(He.value)?"connection":V(He)?"layout":gt(He.path,O)?"item":"rest"),[Oe,Te]=[se.get("layout")??[],se.get("connection")??
[]],Ie=Me(se.get("rest")??[],b),De=yt(ce,Te,b),Ze=(se.get("told")?.length??0)+Te.length,Ve=`Layout and bookkeeping: ${(0,D.hS)(Oe.length,"change")}`;return[...Me(se.get("item")??[],b),...k("Connection\
s",De,{noun:"connection",changes:Ze}),...De.length===0?Ie:k("Elsewhere in the file",Ie),...k(Ve,bt(Oe,w,b),{folded:!0})]}function Mt({kind:w,path:b}){const[O,V]=b.slice(-2);return w==="modified"&&O?.type===
"item"&&V?.type==="member"&&l.md.includes(V.key)}function gt(w,b){return w.some(O=>O.type==="item"||O.type==="member"&&b?.isItemKey(O.key))}function It({base:w,head:b}){return{kind:"modified",path:[],
from:ht(w),to:ht(b)}}function ht(w=""){return{type:"string",id:0,text:JSON.stringify(w)}}function At({base:w,head:b,text:O,status:V,changes:ce}){const me=V==="removed"?"removed":"added",se=(Te,Ie)=>{const De=(0,R.
Vg)(Te,()=>{});return!(Ie.length<3&&De.length>0&&De.every(Ve=>Ve.value.type==="object"))&&(Ie.length>0||Te.type!=="object")?[{kind:me,path:Ie,value:Te}]:De.flatMap(({step:Ve,value:He})=>Ve.type==="mem\
ber"?se(He,[...Ie,Ve]):[{kind:me,path:[...Ie,Ve],value:He}])},Oe=w??b??(O&&ht(O.base??O.head));return Oe?se(Oe,[]):ce}function yt(w,b,O){const V=new Map(b.map(se=>["value"in se&&se.value,se])),ce=pt(w,
V),me=ze(ce.map(se=>Et(se,O)));return ce.map(([{item:se}],Oe)=>{const Te=V.get(se),{line:Ie,under:De=()=>""}=Te?he(Te,O):{line:""};return N(`${me[Oe]}${De(0)===""?Ie:""}`,{under:De})})}function pt(w,b){
const O={added:new Map,removed:new Map};return w.flatMap(V=>{const{kind:ce,source:me,target:se,item:Oe}=V;if(ce==="rewired"||b.has(Oe))return[[V]];const Te=O[ce].get(me),Ie=Te??[V];return Te&&Te.push(
V),O[ce].delete(me),O[ce].set(se,Ie),Te?[]:[Ie]})}function Et(w,b){const[{kind:O,source:V,target:ce,was:me}]=w,se=De=>`**${ve(De.label,b)}**`,Oe=De=>De===""?"":` (${ve(De,b)})`,Te=w.map(De=>` \u2192 ${se(
De.target)}${Oe(De.label)}`),Ie=me?.target===ce?Oe(me.label)||" without a label":me&&` ${se(me.target)}`;return`- ${Z[O]} ${se(V)}${Te.join("")}${Ie===void 0?"":`, was${Ie}`}`}function bt(w,b,O){return[
...(0,i.$z)((0,S.lY)(w,b),ce=>ce.kind+ke(ce,O)).values()].flatMap(ce=>{const me=ce.map(Ie=>he(Ie,O));if(ce.length<nt||(0,S.a2)(ce[0].path)===0||me.some(({under:Ie})=>Ie))return Me(ce,O);const se=Ne(ce,
O),Oe=ct(me.map(({line:Ie},De)=>`- ${se[De]}${Ie}`).join(`
`)),Te=`- ${Z[ce[0].kind]} ${ke(ce[0],O)} of ${(0,D.hS)(ce.length,"item")}`;return N(Te,{changes:ce.length,under:()=>`
${Oe}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Tt(w){const{workflows:b,missing:O}=w,V=(0,te.lb)(w),me=["changed","added","removed"].flatMap(Te=>b.filter(Ie=>Ie.status===Te)).map(
Te=>{const Ie=mt(Te.counts);return{workflow:Te,changes:Ie,parts:Te.files.flatMap(De=>ut(De,V))}}),se=Pt(w,V),Oe=O===void 0?"":`\`${O}\` doesn't exist: it counts as empty.`;return({maxLength:Te=_t,maxBytes:Ie=1/0,
headings:De=!0,mark:Ze=!0}={})=>{const Ve=me.map(({workflow:ot,...at})=>N(kt(ot,V,De),at)),He=N(Oe,{parts:[...k("",Ve,{noun:"workflow"}),...se]}),et=Ze?`${vt}
`:"";for(let ot=Math.min(Te,Ie);;){const at=[et,...m(He,ot-et.length-1),`
`],Dt=Ie===1/0?0:Buffer.byteLength(at.join(""));if(Dt<=Ie||ot<Ot)return at;ot=Math.floor(ot*Ie*.99/Dt)}}}function Rt(w,b){return w.length<=3e3&&w.split(`
`).length<=50?w:`<details><summary>${b}</summary>

${w}
</details>
`}function kt({name:w,status:b,counts:O},V,ce){const me=ce?"### ":"",se=w===void 0?void 0:ve(w,{mask:V});return b==="added"||b==="removed"?`${me}${Z[b]} ${se===void 0?"Workflow":`${se}: workflow`} ${b}`:
ce?`${me}${se===void 0?"":`${se}: `}${(0,v.cq)(O)}`:""}function Pt({workflows:w,notCompared:b=[]},O){const V=(se,Oe)=>{const Te=se.flatMap(Ie=>Ie===void 0?[]:[ve(Ie,{mask:O})]).join(", ");return se.length===
0?[]:[N(Oe(Te),{least:Oe((0,D.hS)(se.length,"workflow"))})]},ce=w.flatMap(({name:se,status:Oe})=>Oe==="unchanged"?[se]:[]),me=w.flatMap(({name:se,variablesCompared:Oe})=>Oe?[]:[se]);return[...w.length===
0?[N("No workflow was compared")]:[],...V(ce,se=>se===""?"No changes":`${se}: no changes`),...V(me,se=>`The environment variables${me.length===w.length?"":` of ${se}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...V(b,se=>`${se}: not compared, because the step failed`)]}var G=e(8725),P=e(7487),H=e(2697),ee=e(6584);async function de(w){const b=Tt(w),O={"report.\
md":b(),"full-report.md":b({maxLength:1/0})};return(0,P.n0)(await(0,H.N9)("the report",O)),b}const pe=900*1024;function Ee(w,b,O,V){const ce=pe-Buffer.byteLength(O.join()),me=w({headings:b,maxLength:1/0,
maxBytes:ce,mark:!1}).join("");return V===void 0?me:Rt(me,V)}function We(w){const b=(0,v.AS)(w);if(b.length===0)return;const O=b.slice(0,20).map(ee.bY),V=b.length>20?` and ${(0,D.hS)(b.length-20,"more\
 line")}`:"";(0,G.lm)(`No field matched ${O.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((Q,re,e)=>{e.d(re,{H:()=>m,R:()=>A});var v=e(3024),D=e(532),B=e(5806),W=e(706),j=e(6584);function A(s,n){
const f=["workflows","workflows-file"].filter(y=>s.text(y)!==""),[a]=f;if(a===void 0)return{targets:C(s,n),fromList:!1};f.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const y of[
"workflow-id","flow-id","name"])s.text(y)!==""&&s.refuse(y,`can't be combined with ${a}`);const _=a==="workflows"?s.lines(a):s.optional(a,I);return{targets:_===void 0?[]:k(s,a,_),fromList:!0}}function C(s,n){
const f=s.required("workflow-id",j.Fg),a=s.required("flow-id",j.Fg),_=s.optional("name",j.$q);return f===void 0||a===void 0?[]:[{name:_??s.parse("workflow-id",n+f,j.$q)??"",workflowId:f,flowId:a}]}function I(s){
const n=(0,j.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,v.readFileSync)(n))}catch(f){throw new Error(`can't be read: ${s}: ${(0,D.CQ)(f)}`)}}const N=(0,j.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,j.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${j.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,W.OX)(s,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,W.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:s})=>`must be "name workflow-id flow-id", not ${(0,j.bY)(s)}`]);function k(s,n,f){const a=[],_=new Map,y=f.split(/\r\n|\n|\r/).map(E=>E.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
E,t]of y.entries()){const c=`${n} line ${E+1}`;if(!s.parse(c,t.join(" "),N))continue;const[l="",T="",S=""]=t;s.parse(`${c} name`,l,j.$q),s.parse(`${c} workflow-id`,T,j.Fg),s.parse(`${c} flow-id`,S,j.Fg);
const[R,r]=[(0,B.Sr)(l),`${T} ${S}`].map(o=>{const d=_.get(o);return d===void 0&&_.set(o,E+1),d});R!==void 0&&s.refuse(c,`has the name of line ${R}`),r!==void 0&&s.refuse(c,`has the IDs of line ${r}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:l,workflowId:T,flowId:S})}return y.every(E=>E.length===0)&&s.refuse(n,"names no workflow"),a}async function m(s,n,f){const a=[],_=s.entries(),
y=async()=>{for(const[E,t]of _)a[E]=await f(t)};return await Promise.all(Array.from({length:Math.min(n,s.length)},y)),a}}),6584:((Q,re,e)=>{e.d(re,{$J:()=>k,$q:()=>E,Do:()=>f,EO:()=>S,Fg:()=>n,bY:()=>r,
il:()=>I,kH:()=>A,or:()=>s,sJ:()=>C,sU:()=>_,tz:()=>t,yG:()=>N});var v=e(3024),D=e(6760),B=e(5806),W=e(7596),j=e(706);const A=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function C(o,d=A){
return[d,({input:u})=>`contains ${i(u)}. ${o}`]}function I(...o){return d=>{for(const[u,h]of o){const K=u.exec(d);if(K)throw new Error(typeof h=="string"?h:h(K))}return d}}function N(o){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(o))return o.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(o)}`)}function k(o,d=!1){return u=>{const h=Number(u);if((d?/^\d+$/:/^\d+(\.\d+)?$/).test(u)&&h>0&&h<=o)return h;
const K=o===1/0?"":` and at most ${o}`;throw new Error(`must be a ${d?"whole ":""}number above 0${K}, not ${r(u)}`)}}const m=I(C("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,o])=>`must not contain a query or a fragment. Set only the beginning of the address: "${o}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(o){return(0,W.o6)(m(o))}function n(o){if((0,W.eQ)(o))return o;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${r(o)}`)}const f=I(C("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,o])=>`begins with "${o}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",_=I([new RegExp("\\p{C}","u"),({input:o})=>`must not contain control char\
acters: ${r(o)}`],[/.{201}/u,a]),y=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:o})=>`can't be a name: ${r(o)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:o})=>`must not end in \
.zip, which the action adds: ${r(o)}`],[/.{201}/u,a]);function E(o){const d=(0,B.x5)(y(o));if(d!==void 0)throw new Error(`can't be a name: ${r(o)} ${d}`);if(Buffer.byteLength(o)>240)throw new Error(a);
return o}function t(o){if(o!=="any"){if(/^[0-9a-f]{64}$/i.test(o))return o.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function c(){return(0,D.resolve)(process.env.
GITHUB_WORKSPACE??"")}const l=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,o])=>`begins with ${o}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function T(o){return(0,D.resolve)(c(),l(o))}function S(o){const d=T(o);if((0,v.existsSync)(d))return d;throw new Error(
R(o))}function R(o){const d=!(0,v.existsSync)(c())||(0,v.readdirSync)(c()).length===0;return`doesn't exist: ${r(o)}${d?". The workspace is empty: run actions/checkout before this step":""}`}function r(o){
const d=i(o);return`"${(0,j.OX)(o,60)}"${d===""?"":` with ${d}`}`}function i(o){const d=(o.match(new RegExp(A,"gu"))??[]).map(K=>K.codePointAt(0)??0),u=[...new Set(d)].map(K=>`U+${K.toString(16).toUpperCase().
padStart(4,"0")}`),h=u.length===1?"an invisible character":"invisible characters";return u.length===0?"":`${h} (${u.slice(0,5).join(", ")})`}}),1124:((Q,re,e)=>{e.d(re,{AS:()=>C,Hq:()=>j,RG:()=>D,cq:()=>I,
cz:()=>B,xS:()=>W,xW:()=>A});var v=e(706);const D={type:"hidden"};function B(N){const k=m=>N.reduce((s,n)=>s+n[m],0);return{added:k("added"),modified:k("modified"),removed:k("removed")}}function W({status:N,
changes:k,references:m}){const s={added:0,modified:0,removed:0};if(N!=="modified")return{...s,[N]:1};if(k.length===0&&m.length===0)return{...s,modified:1};for(const{kind:n}of k)s[n==="added"||n==="rem\
oved"?n:"modified"]++;return s}function j({workflows:N}){return N.some(({status:k})=>k!=="unchanged")}function A({workflows:N}){return B(N.map(({counts:k})=>k))}function C({workflows:[N,...k]}){return N?.
unusedIgnores.filter(m=>k.every(({unusedIgnores:s})=>s.includes(m)))??[]}function I({modified:N,added:k,removed:m}){return Object.entries({modified:N,added:k,removed:m}).flatMap(([n,f])=>f===0?[]:[`${(0,v.
zD)(f)} ${n}`]).join(", ")||"no changes"}}),3436:((Q,re,e)=>{e.d(re,{Gg:()=>N,Ms:()=>a,Op:()=>n,PX:()=>s,Rk:()=>B,TH:()=>I,TN:()=>A,YD:()=>C,ZM:()=>j,dj:()=>E,e1:()=>f,eX:()=>W,jn:()=>m});var v=e(8142),
D=e(2899);const B=["id","_id","key","name"],W=["name","title","label","displayName"],j=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function A(t,c){if(t.type!=="obj\
ect")return;const l=t.members.get(c)??t.matchOnly?.get(c);if(!(l===void 0||!m(l)))return(l.type==="string"?l.text.length>2:/\d/.test(l.text))?l.text:void 0}function C(t){return t.type==="object"?[...t.
members.keys()]:[]}function I(t){const c=()=>C(t).filter(l=>j.test(l));return k(t,["id","_id","key"])??k(t,c().sort())}function N(t){return k(t,W)}function k(t,c){const l=c.find(T=>A(t,T)!==void 0);return l&&
A(t,l)}function m(t){return t.type==="string"||t.type==="literal"}function s(t){return t===void 0?[]:m(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(s)}function n(t,c,l){return l&&
B.includes(t)&&m(c)}function f(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(c,l=T=>{}){this.#n=c,this.#e=c.lines.length===
0,this.#t=l}read(c){const{fields:l,orders:T}=this.#n,S=R=>(0,D.pi)(l,R,this.#t);return(0,v.q)(c,void 0,{enter:(R,r="")=>this.#e?void 0:{key:r,outer:R},scalar:R=>this.scalar(R),array:(R,r)=>{const i=R.
length>0&&S({key:"",outer:r});return this.array(i?[]:R,(0,D.pi)(T,r,this.#t))},object:(R,r)=>{let i;for(const[o,d]of l.size===0?[]:R)S({key:o,outer:r})&&(R.delete(o),B.includes(o)&&(i=(i??new Map).set(
o,d)));return this.object(R,i)}})}scalar(c){let l=this.#o.get(c);return l===void 0&&(l={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#o.set(c,l)),l}array(c,l){const T=l?c.toSorted(
(r,i)=>r.id-i.id):c;let S=T.length;for(const{id:r}of T)S=y(S,r);const R=this.#i(S,{type:"array",id:this.#s+1,items:T,unordered:l});return this.#e?R:{type:"array",id:R.id,items:c,unordered:l}}object(c,l){
let T=~c.size;for(const[R,{id:r}]of c)T=T+y(this.scalar(R).id,r)|0;const S=this.#i(T,{type:"object",id:this.#s+1,members:c,matchOnly:l});return this.#e?S:{type:"object",id:S.id,members:c,matchOnly:l}}#i(c,l){
for(let T=c;;T=T+1|0){const S=this.#r.get(T);if(S&&_(S,l))return S;if(!S)return this.#r.set(T,l),this.#s++,l}}}function _(t,c){if(t.type==="array")return c.type==="object"||t.items.length!==c.items.length?
!1:t.items.every(({id:l},T)=>l===c.items[T]?.id);if(c.type==="array"||t.members.size!==c.members.size)return!1;for(const[l,{id:T}]of c.members)if(t.members.get(l)?.id!==T)return!1;return!0}function y(t,c){
const l=Math.imul(t^t>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(l^l>>>13,695872825)}function E(t){if(m(t))return t.text;if(t.type==="array"){const l=t.items.map(E);return`[${(t.unordered?
l.sort():l).join()}]`}return`{${Array.from(t.members,([l,T])=>`${JSON.stringify(l)}:${E(T)}`).sort().join()}}`}}),9630:((Q,re,e)=>{e.d(re,{TA:()=>j,b6:()=>W,ol:()=>C});var v=e(4573),D=e(7598),B=e(3436);
function W(I){return(0,v.isUtf8)(I)?I.toString():void 0}function j(I,N,k){const m=/\.json$/i.test(I)?W(N):void 0;return m===void 0?void 0:k.read(m)}function A(I,N,k,m){if(N.equals(k))return!0;const s=new Interner(
m),n=j(I,N,s);return n!==void 0&&n.id===j(I,k,s)?.id}function C({files:I},N){const k=s=>(0,D.createHash)("sha256").update(s).digest("hex"),m=Array.from(I,([s,n])=>{const f=j(s,n,new B.Ms(N));return[s,
k(f?(0,B.dj)(f):n)]});return k(JSON.stringify(m.sort(([s],[n])=>s<n?-1:1)))}}),2614:((Q,re,e)=>{e.d(re,{md:()=>Ce,ID:()=>Re});var v=e(3436),D=e(3499);const B=[(0,D.Ab)("_?id key uuid guid identifier"),
(0,D.Ab)("(node|step|state)_?id"),(0,D.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,D.Ab)("\\*")],W=(0,D.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),j="*",A=64;function C(ie,ge){const ye=I([]),Me=[],$e=new Set([ie,ge].flatMap(ke=>[...(0,v.PX)(ke),...s(ke)]));function Ae(ke,he,Pe){if((0,v.jn)(ke))m(ke.text,he,Pe);else if(ke.type==="object")Ne(
ke,he,Pe);else{const Le=ke.items.length>1&&ke.items.some(({type:Be})=>Be==="array");for(const[Be,Ke]of ke.items.entries())Ae(Ke,N(he,"[]"),{...Pe,array:ke.items,...Le&&{slot:Be}})}}function Ne(ke,he,{
key:Pe,array:Le,map:Be,...Ke}){let Ye=Ke;if(Le!==void 0||Pe!==void 0){const tt={side:Ke.side,value:ke,field:he,outer:Ke.place,key:Pe,array:Le??[]};Ye={...Ke,place:tt,map:Be},Me.push(tt)}const qe=f(ke,
$e),Ge=Ye===Ke&&(0,v.YD)(ke).some(tt=>Be?.members.has(tt));for(const[tt,it]of ke.members){const rt=N(he,qe||Ge?j:tt);Ge&&m(JSON.stringify(tt),rt,Ye,it),(!Ge||it.type==="array")&&Ae(it,rt,qe?{...Ye,key:tt,
map:ke}:Ye)}}return Ae(ie,ye,{side:"base"}),Ae(ge,ye,{side:"head"}),{root:ye,places:Me,find:a(Me)}}function I(ie){return{keys:ie,inner:new Map,texts:new Map,references:[]}}function N(ie,ge){const ye=ie.
inner.get(ge)??I([...ie.keys,ge]);return ie.inner.set(ge,ye),ye}function k(ie,ge){return ie?.inner.get(ge)??ie?.inner.get(j)}function m(ie,{keys:ge,texts:ye,references:Me},{place:$e,slot:Ae},Ne){ye.set(
ie,(ye.get(ie)??0)+1);const ke=ie.startsWith('"')?ie.length>2:W.test(ge.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ie));$e&&ke&&Me.push({text:ie,place:$e,slot:Ae,value:Ne})}function s(ie){if((0,v.
jn)(ie))return[];const ge=ie.type==="array"?ie.items:[...ie.members.values()];return[...ge.flatMap(s),...ge.some(n)?[]:(0,v.YD)(ie)]}function n(ie){return ie.type==="object"}function f({members:ie},ge){
return 2*[...ie.keys()].filter(Me=>!W.test(Me)&&ge.has(Me)).length>=ie.size&&[...ie.values()].every(n)}function a(ie){const ge=new Map;for(const ye of ie){const Me=($e,Ae)=>{const Ne=B.findIndex(Pe=>Pe.
test($e));if(Ne<0)return;const ke=`${ye.side} ${Ae}`,he=ge.get(ke)??[];he[Ne]=(he[Ne]??new Set).add(ye),ge.set(ke,he)};ye.key!==void 0&&Me(j,JSON.stringify(ye.key));for(const[$e,Ae]of ye.value.members)
(0,v.jn)(Ae)&&Me($e,Ae.text)}return(ye,Me)=>{const $e=ge.get(`${Me.side} ${ye}`)?.find(Ae=>Ae);return $e&&$e.size<=A?_([...$e],Me):void 0}}function _(ie,ge){const ye=ge?ie.filter($e=>y($e,ge)):ie;if(ye.
length===0&&ge)return _(ie,ge.outer);const Me=ye.length>1?ye.filter(({value:$e})=>$e.members.size>2):ye;return Me.length===1?Me[0]:void 0}function y(ie,ge){return ie!==void 0&&(ie===ge||y(ie.outer,ge))}
var E=e(5408);const t="source from origin src tail out".split(" "),c="target to dest destination head in".split(" "),l="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",S=`${l} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),R="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${l} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),i="label title name condition if when event type relationship selectedRelationships".split(" "),o=60;function d(ie,ge){const ye=C(ie,ge),Me=h(ye.root).flatMap(ke=>K(ke,ye)),$e=q(Me),Ae=$e.length>
0?$e:we(Me,ye),Ne=new Set(Ae.flatMap(({source:ke,target:he})=>[ke.field,he.field]));return{root:ye.root,nodes:ye.places.filter(({field:ke})=>Ne.has(ke)),edges:Ae}}function u(ie,ge){return ie.flatMap(Me=>Me.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Me=>ge.includes(Me.toLowerCase()))}function h(ie){const ge=[ie];for(const ye of ge)ge.push(...ye.inner.values());return ge}function K(ie,{find:ge}){const ye=ie.
references.flatMap(ke=>{const he=ge(ke.text,ke.place);return he?[{...ke,field:ie,target:he}]:[]}),Me=ye.filter(({place:ke,target:he})=>!y(ke,he)),$e=ye.length/ie.references.length,Ae=$e>=.5&&J(ie.references)-
J(ye)<=2;return($e>=.9||Ae&&u(ie.keys.slice(-2),S))&&2*Me.length>=ye.length?[ye]:[]}function J(ie){return new Set(ie.map(({text:ge})=>ge)).size}function q(ie){const ge=ie.filter(ye=>!ye.some(({place:Me,
target:$e})=>$e.field===Me.field));return[...(0,E.$z)(ge,([ye])=>ye?.place.field).values()].flatMap(ye=>{const Me=new Map(ne(ye,t).map($e=>[$e.place,$e]));return ne(ye,c).flatMap($e=>{const Ae=Me.get(
$e.place),Ne=Ae&&{source:Ae.target,target:$e.target,links:[Ae,$e]};return Ne?[{...Ne,label:fe($e,$e.place,[]),item:$e.place.value}]:[]})})}function ne(ie,ge){return ie.filter(([Me])=>Me&&u(Me.field.keys.
slice(-2),ge)).sort((Me,$e)=>J($e)-J(Me))[0]??[]}function we(ie,ge){const[ye,Me]=[[],[]],$e=new Set;for(const Ne of ie){const ke=Ne.flatMap(Ke=>be(Ke,ge)),[he]=ke;if(he===void 0||10*ke.length<9*Ne.length)
continue;const Pe=he.link.field.keys.slice(he.inside.field.keys.length),Le=ke.filter(({source:Ke,inside:Ye})=>Ke!==Ye);for(const{inside:Ke}of Le)$e.add(Ke.key);const Be=u(Pe,R);if(!(!Be&&Le.length===0&&
!u(Pe,S)))for(const{link:Ke,source:Ye}of ke){const qe=Ke.place===Ye?void 0:Ke.place,Ge={label:fe(Ke,qe,Pe),links:[Ke],item:qe?.value};Be?Me.push({source:Ke.target,target:Ye,...Ge}):ye.push({source:Ye,
target:Ke.target,...Ge})}}const Ae=ye.length<Me.length?Me:ye;return $e.size>1||J(Ae.flatMap(({links:Ne})=>Ne))>1?Ae:[]}function be(ie,{find:ge}){for(let ye=ie.place;ye;ye=ye.outer){const Me=ge(JSON.stringify(
ye.key),ye),$e=[ye,Me].find(Ae=>Ae?.field===ie.target.field);if($e)return[{link:ie,source:$e,inside:ye}]}return[]}function fe({slot:ie,value:ge},ye,Me){const $e=i.map(ke=>{const[he,Pe]=[ye?.field.inner.
get(ke),p(ye?.value.members.get(ke))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Pe.includes(" ")?Pe:""}),Ae=Me.filter(ke=>!r.includes(ke.toLowerCase())),Ne=ie===void 0?[]:[`outpu\
t ${ie+1}`];return[p(ge),...$e].find(ke=>ke!=="")??[...Ae,...Ne].join(", ")}function p(ie){const ye=(ie?.type==="array"?ie.items:[ie]).flatMap(Me=>Me?.type==="string"&&(0,v.e1)(Me.text).trim()||[]).join(
", ");return ye.length>o?"":ye}var x=e(1345),X=e(8132),U=e(706);const Y={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},$={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"\
fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},M={same:"-->",added:"==>",removed:"-.->"},g=40,L=500,F=5e4,z=40,te=6;function Z(ie,ge,{
isWhole:ye,hide:Me}){const $e=({status:he})=>ye||he!=="same",Ae=new Set([...ie.filter($e),...ge.filter($e).flatMap(oe)]),Ne=ge.filter(he=>oe(he).some($e)).flatMap(oe);if(Ae.size===0)return{};for(const he of[
new Set([...Ae,...Ne]),Ae]){const Pe=ge.filter(Be=>oe(Be).every(Ke=>he.has(Ke)));if(he.size>g||Pe.length>L)continue;const Le=ue(ie.filter(Be=>he.has(Be)),Pe,Me);if(Le.length<=F)return{picture:Le}}return{
note:`The picture is left out: it would have ${Ae.size>g?(0,U.hS)(Ae.size,"node"):"too many connections"}.`}}function oe({source:ie,target:ge}){return[ie,ge]}function ue(ie,ge,ye){const Me=new Map(ie.
map((Ae,Ne)=>[Ae,`n${Ne+1}`])),$e=ie.map(Ae=>`  ${Me.get(Ae)}["${Y[Ae.status]}${xe(ye(Ae.label))||"?"}"]`);for(const{source:Ae,target:Ne,label:ke,status:he}of ge){const Pe=`${Y[he]}${xe(ye(ke))}`.trim();
$e.push(`  ${Me.get(Ae)} ${M[he]}${Pe===""?"":`|"${Pe}"|`} ${Me.get(Ne)}`)}for(const[Ae,Ne]of Object.entries($)){const ke=ie.filter(he=>he.status===Ae).map(he=>Me.get(he));ke.length>0&&$e.push(`  clas\
sDef ${Ae} ${Ne}`,`  class ${ke.join()} ${Ae}`)}return[`flowchart ${le(ie,ge)>te?"TD":"LR"}`,...$e].join(`
`)}function le(ie,ge){const ye=new Set(ge.map(({target:Ae})=>Ae)),Me=ie.filter(Ae=>!ye.has(Ae)),$e=new Map((Me.length>0?Me:ie.slice(0,1)).map(Ae=>[Ae,1]));for(const[Ae,Ne]of $e)for(const{source:ke,target:he}of ge)
ke===Ae&&!$e.has(he)&&$e.set(he,Ne+1);return Math.max(...$e.values())}function xe(ie){return(0,X.RK)((0,X.Jj)(ie.replace(/\s+/g," ").trim(),z)).replace(Se,ge=>ge==='"'?"#quot;":`#${ge.codePointAt(0)};`)}
const Se=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ce="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),_e="* if when id name label title\
 type key handle condition event relationships".split(" ");function Re(ie,ge=ye=>ye){const ye=ie.head??ie.base;if(ye===void 0)return;const[Me,$e]=[ie.base??ye,ie.head??ye],Ae=(0,x.j9)([$e,Me]),Ne=d(Me,
$e),ke=ve(ie,Ne,Ae),he=[...new Set(ke.values())].sort((Ge,tt)=>Ge.rank-tt.rank),Pe=Fe(Ne,ke),Le=Pe.filter(Ge=>Ge.status!=="same"),Be=Xe(Ne,Le);st(ie,he,Ae,Be);const Ke=new Map(Pe.map(({item:Ge,source:tt,
target:it})=>[Ge,`${tt.label} \u2192 ${it.label}`])),Ye=new Set(he.map(({place:Ge})=>Ge.key)),qe=Ge=>Ge.filter(({status:tt})=>tt!=="removed").length;return{...Z(he,Pe,{isWhole:ie.status!=="modified",hide:ge}),
connections:ze(Le),size:{nodes:qe(he),connections:qe(Pe)},tells:Be,isItemKey:Ge=>Ye.has(Ge)||Ae.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Ae.labelOf,endsOf:Ge=>Ke.get(Ge)}}function je({side:ie}){return ie===
"head"}function ae(ie){return ie&&[ie.key,ae(ie.outer)]}function ve({matches:ie},{nodes:ge},ye){const Me=Le=>Le.key===void 0?`${Le.value.id}`:JSON.stringify(ae(Le)),$e=new Map(ge.map((Le,Be)=>[Le,Be])),
Ae=(0,E.$z)(ge.filter(je),Me),Ne=(0,E.$z)(ie,({base:Le})=>Le.id),ke=Le=>{const Be=Ne.get(Le.value.id)?.shift();return(Be&&Ae.get(`${Be.head.id}`)?.shift())??Ae.get(Me(Le))?.shift()},he=new Map;let Pe=0;
for(const Le of ge){if(he.has(Le))continue;const Be=je(Le)?Le:ke(Le);Pe=(Be&&$e.get(Be))??Pe+1e-6;const Ke=Be===void 0?"removed":Be===Le?"added":"same",Ye=Be??Le,qe={label:Ue(Ye,ye),status:Ke,rank:Pe,
place:Ye,old:Ke==="same"?Le:void 0};he.set(Le,qe).set(Ye,qe)}return he}function Ue({key:ie,value:ge,array:ye},Me){const[$e,Ae,...Ne]=["type","componentType",...ge.members.keys()].map(he=>(0,v.TN)(ge,he)),
[ke="?"]=[$e,Ae,(0,v.TH)(ge),...Ne].filter(he=>he!==void 0);return ie??Me.nameOf(ge,ye)??(0,v.e1)(ke)}function Fe({edges:ie},ge){const ye=ie.flatMap(he=>{const[Pe,Le]=[ge.get(he.source),ge.get(he.target)];
return Pe&&Le?[{...he,source:Pe,target:Le,status:je(he.source)?"added":"removed"}]:[]}),Me=({source:he,target:Pe,label:Le})=>`${he.rank} ${Pe.rank} ${Le}`,$e=(0,E.$z)(ye,({status:he})=>he),Ae=(0,E.$z)(
$e.get("removed")??[],Me);return[...($e.get("added")??[]).map(he=>Ae.get(Me(he))?.pop()?{...he,status:"same"}:he),...[...Ae.values()].flat()].sort((he,Pe)=>he.source.rank-Pe.source.rank||he.target.rank-
Pe.target.rank)}function ze(ie){const ge=new Map;for(const ye of["target","label"]){const Me=$e=>`${$e.source.rank} ${ye==="label"?$e.label:$e.target.rank}`;for(const[$e,Ae,...Ne]of(0,E.$z)(ie,Me).values()){
if(!$e||!Ae||Ne.length>0||$e.status===Ae.status)continue;[$e.source,$e.target,Ae.target].every(({old:he})=>he)&&!ge.has($e)&&!ge.has(Ae)&&ge.set($e,Ae).set(Ae,$e)}}return ie.flatMap(ye=>{const Me=ge.get(
ye);return Me&&ye.status==="removed"?[]:[{...ye,kind:Me?"rewired":ye.status,was:Me}]})}function Xe({root:ie,nodes:ge},ye){const Me=new Set(ye.flatMap(he=>he.links.map(({field:Pe})=>Pe))),$e=new Set(ye.
map(({item:he})=>he)),Ae=new Set([ie,...ge.map(({field:he})=>he)]),Ne={added:new Set,removed:new Set};for(const he of ye){const Pe=[he.source.label,he.target.label,...he.label.split(", ")].map(Le=>JSON.
stringify(Le));for(const Le of[...Pe,...he.links.map(Be=>Be.text)])Ne[he.status].add(Le)}function ke(he,Pe,Le){if(Pe===void 0||Ae.has(Pe))return[{text:Le,field:ie}];const Be=Pe.keys.at(-1)===j?[{text:JSON.
stringify(Le),field:Pe}]:[];if("text"in he)return[...Be,{text:he.text,field:Pe}];const Ke="members"in he?[...he.members]:[],Ye="items"in he?he.items.map(qe=>["[]",qe]):Ke;return[...Be,...Ye.flatMap(([
qe,Ge])=>ke(Ge,k(Pe,qe),qe))]}return({path:he,...Pe})=>{const Le=he.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Be=he.some(Ye=>"item"in Ye&&$e.has(Ye.item)),Ke=(Ye,qe)=>{const Ge=ke(Ye,Le.reduce(k,ie),`${Le.
at(-1)}`),tt=Ge.some(({field:rt})=>Me.has(rt)),it=({text:rt,field:ct})=>{if(Me.has(ct))return qe.has(rt);const dt=`${ct.keys.findLast(ft=>ft!=="[]")}`;return Ce.includes(dt)||qe.has(rt)&&u([dt],_e)||tt&&
nt(rt,ct)};return(tt||Be)&&Ge.every(it)};return Pe.kind==="modified"?Ke(Pe.from,Ne.removed)&&Ke(Pe.to,Ne.added):"value"in Pe&&Ke(Pe.value,Ne[Pe.kind])}}function nt(ie,{texts:ge}){const ye=ge.get(ie)??
0,Me=[...ge.values()].reduce(($e,Ae)=>$e+Ae,0);return ye>2&&2*ye>Me&&/^"?[\w.-]{0,30}"?$/.test(ie)}function st(ie,ge,{componentOf:ye},Me){const $e=(0,D.pi)(ie),Ae=ge.flatMap(he=>{const{value:Pe,array:Le}=he.
place,Be=(0,x.qU)(Pe)===void 0?ye(Pe,Le):void 0;return[Pe.id===he.old?.value.id?void 0:Pe,Be].map(Ke=>({owner:Ke,node:he}))}),Ne=(0,E.$z)(Ae,({owner:he})=>he);Ne.delete(void 0);const ke=new Map(ie.matches.
map(({path:he,head:Pe})=>[he.at(-1),Pe]));for(const he of ie.changes){if(Me(he)||$e(he))continue;const Pe=he.path.map(Be=>ke.get(Be)).reverse(),Le=["value"in he&&he.value,...Pe].find(Be=>Ne.has(Be));for(const{
node:Be}of Ne.get(Le)??[])Be.status==="same"&&(Be.status="modified")}}}),2899:((Q,re,e)=>{e.d(re,{K$:()=>v,pi:()=>B,wo:()=>D});const v=D("");function D(A){const C=new Set,[I,N]=[new Map,new Map];for(const[
k,m]of A.split(/\r\n|\r|\n/).entries()){const s=m.trim();if(s===""||s.startsWith("#"))continue;const[n,f]=s.endsWith("[]")?[s.slice(0,-2),N]:[s,I],a=n.split(".").reverse(),_=W(n);if(a.includes(""))throw new Error(
`has an empty key in line ${k+1} (join keys by single dots)`);if(a.every(y=>y==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything (name a key)`);C.add(s),f.set(_,[...f.get(
_)??[],{line:s,keys:a}])}return{lines:[...C],fields:I,orders:N}}function B(A,C,I){if(A.size===0||C===void 0)return!1;const N=["*",W(C.key)].flatMap(k=>A.get(k)??[]).filter(({keys:k})=>j(C,k));for(const{
line:k}of N)I(k);return N.length>0}function W(A){return A.slice(A.lastIndexOf(".")+1)}function j(A,C){if(A===void 0||C.length===0)return C.length===0;const I=C[0]==="*"?["*"]:A.key.split(".").reverse();
return I.every((N,k)=>N===C[k])&&j(A.outer,C.slice(I.length))}}),2742:((Q,re,e)=>{e.d(re,{OD:()=>$,qy:()=>U,Z:()=>M,yR:()=>Y});var v=e(3436),D=e(2899),B=e(1345);function W(g,L){const F=L.size===0?void 0:
L.get(JSON.stringify(g));return F===void 0?g:(0,v.e1)(F)}function j({base:g,head:L}){return g===L?[]:v.Rk.flatMap(F=>{const[z,te]=[(0,v.TN)(g,F),(0,v.TN)(L,F)];return z!==te&&z?.startsWith('"')&&te?.startsWith(
'"')?[[z,te]]:[]})}function A(g,L){const F=new Map;for(const[te,Z]of g)F.set(te,(F.get(te)??new Set).add(Z));const z=([te,Z])=>F.get(te)?.size===1&&L.base.get(te)===1&&L.head.get(Z)===1;return new Map(
g.filter(z))}function C(g){const L=F=>{const z=new Map,te=(Z,oe)=>{if(Z.type==="array")for(const le of Z.items)te(le,!0);if(Z.type!=="object")return;const ue=oe?[Z.id,...v.Rk.flatMap(le=>(0,v.TN)(Z,le)??
[])]:[];for(const le of new Set(ue))z.set(le,(z.get(le)??0)+1);for(const le of Z.members.values())te(le,!1)};for(const Z of g)te(Z[F],!1);return z};return{base:L("base"),head:L("head")}}function I(g,L,F){
const z={element:new Map,member:new Map};function te(oe,ue){if(L.size===0&&!F)return oe;if((0,v.jn)(oe))return g.scalar(L.get(oe.text)??oe.text);const le=z[ue?"element":"member"],xe=le.get(oe.id)??Z(oe,
ue);return le.set(oe.id,xe),xe}function Z(oe,ue){if(oe.type==="array"){const xe=oe.items.map(Se=>te(Se,!0));return g.array(xe,oe.unordered)}const le=new Map;for(const[xe,Se]of oe.members)(0,v.Op)(xe,Se,
ue)?F||le.set(xe,Se):le.set(W(xe,L),te(Se,!1));return g.object(le)}return(oe,ue=!1)=>te(oe,ue).id}function N(g,L){const F={base:I(g,L,!0),head:I(g,new Map,!0)};return{interner:g,renames:L,follow:I(g,L,
!1),bare:F}}var k=e(5408);const m=.4,s=.9,n=4e4,f=4,a=/^(""|0|true|false|null)$/,_=.25,y=new Set([...v.eX,"type"]);function E(g,L,F){const{compare:z,shareRare:te}=l(g,F),Z=t(g,L),oe=c(g);return ue=>(le,xe)=>{
const Se=(0,k.qc)(le,xe),Ce=Se.reduce((ae,{base:ve,head:Ue})=>ae+ve.length*Ue.length,0),_e=ae=>Ce>n?[...te(ae),...(0,k.O6)(L,ae).flatMap(k.yU)]:ae.base.flatMap(ve=>ae.head.map(Ue=>({base:ve,head:Ue}))),
Re=Se.flatMap(_e).flatMap(ae=>{const ve=z(ae);return(ue>0&&oe(ae)?z(ae,()=>1)>=s:ve>=ue)?[{pair:ae,alike:ve,distance:Z(ae)}]:[]});Re.sort((ae,ve)=>ve.alike-ae.alike||ae.distance-ve.distance);const je=new Set;
return Re.flatMap(({pair:ae})=>je.has(ae.base)||je.has(ae.head)?[]:(je.add(ae.base).add(ae.head),[ae]))}}function t({base:g},L){const F=new Map((0,k.Ms)(L).map(Z=>[Z.base.index,Z.head.index-Z.base.index]));
let z=0;const te=g.map(({index:Z})=>(z=F.get(Z)??z,Z+z));return Z=>Math.abs((te[Z.base.index]??0)-Z.head.index)}function c({base:g,head:L}){const F=({item:oe})=>[(0,v.TH)(oe),(0,v.Gg)(oe)],[z,te]=[new Set(
g.flatMap(F)),new Set(L.flatMap(F))],Z=(oe,ue)=>F(oe).every(le=>le!==void 0&&!ue.has(le));return oe=>Z(oe.base,te)&&Z(oe.head,z)}function l(g,{renames:L,follow:F}){const z=new Map([["",0]]),te=new Set;
function Z(_e){const Re=z.get(_e)??z.size;return Re===z.size&&z.set(_e,Re),Re}function oe(_e,Re){const je=new Set,ae=(ve,Ue,Fe)=>{if((0,v.jn)(ve)||(ve.type==="array"?ve.items.length:ve.members.size)===
0){const ze=Z(`${Ue}=${Re==="base"?F(ve):ve.id}`);je.add(ze),(!(0,v.jn)(ve)||a.test(ve.text))&&te.add(ze)}else if(ve.type==="array")for(const ze of ve.items)ae(ze,Z(`${Ue}[]`),!0);else for(const[ze,Xe]of ve.
members)Ue===0&&(0,v.jn)(Xe)&&y.has(ze)||(0,v.Op)(ze,Xe,Fe)||ae(Xe,Z(`${Ue}.${Re==="base"?W(ze,L):ze}`),!1)};return ae(_e,0,!0),je}const ue=new Map,le=new Map,xe=_e=>ue.get(_e)??new Set;for(const _e of[
"base","head"]){for(const Re of g[_e])ue.set(Re,oe(Re.item,_e));for(const[Re,je]of(0,B.Vn)(g[_e].flatMap(ae=>[...xe(ae)]))){const ae=(te.has(Re)?_:1)/je;le.set(Re,Math.min(le.get(Re)??1,ae))}}const Se=_e=>le.
get(_e)??0,Ce=_e=>[...xe(_e)].filter(Re=>Se(Re)>=1/f);return{compare({base:_e,head:Re},je=Se){const ae=ze=>{let Xe=0;for(const nt of ze)Xe+=je(nt);return Xe},[ve,Ue]=[xe(_e),xe(Re)],Fe=[...ve].filter(
ze=>Ue.has(ze));return 2*ae(Fe)/(ae(ve)+ae(Ue))||0},shareRare(_e){const Re=new Map;for(const je of _e.head)for(const ae of Ce(je))Re.set(ae,[...Re.get(ae)??[],je]);return _e.base.flatMap(je=>{const ae=new Set(
Ce(je).flatMap(ve=>Re.get(ve)??[]));return Array.from(ae,ve=>({base:je,head:ve}))})}}}function T(g,L,F){const z={base:{item:g,index:0,array:[g]},head:{item:L,index:0,array:[L]}};return l({base:[z.base],
head:[z.head]},F).compare(z)}const S=/^"[\w-]{0,20}"$/;function R(g,L,F){let z=[],te=g;const Z=()=>te.base.length===0||te.head.length===0,oe=(ae,ve)=>{const Ue=Z()?[]:ae(te,ve);Ue.length!==0&&(z=z.concat(
Ue),te=(0,k.FF)(te,Ue))},ue=ae=>(ve,Ue)=>(0,k.O6)(z,ve).flatMap(Fe=>ae(Fe,Ue)),le=F||[...g.base,...g.head].some(({item:ae})=>ae.type==="object"),xe=v.Rk.filter(ae=>!(d(g.base,ae)&&d(g.head,ae)));for(const ae of u(
xe,g,L))oe(k.kk,i(ae));const Se=({item:ae})=>ae.id,Ce=({item:ae},ve)=>ve==="base"?L.follow(ae,!0):ae.id;for(const ae of L.renames.size>0?[Ce,Se]:[Se])oe(ue(k.eV),ae),le&&oe(k.kh,ae);if(le&&!Z()){const ae=c(
g);for(const Fe of u(K(g),g,L).slice(0,1)){const ze=Xe=>!v.ZM.test(Fe)&&ae(Xe)&&S.test((0,v.TN)(Xe.head.item,Fe)??"");oe((Xe,nt)=>(0,k.kk)(Xe,nt).filter(st=>!ze(st)),i(Fe))}const ve=Fe=>({item:ze},Xe)=>o(
ze,L.bare[Xe],Fe);oe(ue(k.eV),ve(1)),oe(k.kh,ve(3));const Ue=E(g,z,L);for(const Fe of[...v.eX,"key"])oe(Ue(0),i(Fe));oe(Ue(m),({item:Fe})=>Fe.type==="object"?(0,v.TN)(Fe,"type")??"":void 0)}const _e=xe.
length<v.Rk.length,Re=ae=>(0,v.Gg)(ae)??(_e?xe.find(ve=>(0,v.TN)(ae,ve)):(0,v.TH)(ae));return oe(ue((ae,ve)=>_e&&r(ae.base)===r(ae.head)?(0,k.yU)(ae):(0,k.kh)(ae,ve)),({item:ae})=>Re(ae)===void 0?"":void 0),
z}function r(g){return g.map(({index:L})=>L).join()}function i(g){return({item:L})=>(0,v.TN)(L,g)}function o(g,L,F){return g.type!=="object"||[...g.members].filter(([te,Z])=>!(0,v.Op)(te,Z,!0)).length<
F?void 0:L(g,!0)}function d(g,L){const F=z=>g.every(({item:te,index:Z})=>(0,v.TN)(te,L)?.replaceAll('"',"")===`${z+Z}`);return g.length>1&&(F(0)||F(1))}function u(g,L,F){const z=g.map(Z=>({key:Z,pairs:(0,k.
kk)(L,i(Z))})),te=(Z,oe)=>Z.every(({base:le,head:xe},Se)=>le===oe[Se]?.base&&xe===oe[Se]?.head)?0:h(oe,F)-h(Z,F);return z.sort(({pairs:Z},{pairs:oe})=>oe.length-Z.length||te(Z,oe)),z.map(({key:Z})=>Z)}
function h(g,{interner:L,renames:F,bare:z}){const te=g.map(({base:oe,head:ue})=>({base:oe.item,head:ue.item})),Z=I(L,new Map([...F,...te.flatMap(j)]),!0);return te.filter(({base:oe,head:ue})=>[Z,z.head].
some(le=>le(oe,!0)===z.head(ue,!0))).length}function K({base:g,head:L}){const F=(0,B.Vn)(L.flatMap(({item:Z})=>(0,v.YD)(Z))),z=Z=>2*(F.get(Z)??0)>L.length&&Z!=="type",te=[...F.keys()].filter(Z=>z(Z)&&
J(g,Z)&&J(L,Z)).sort();return[...te.filter(Z=>v.ZM.test(Z)),...te]}function J(g,L){const F=g.flatMap(({item:te})=>(0,v.TN)(te,L)??[]).filter(te=>te.startsWith('"'));if(F.length<2||2*F.length<=g.length||
new Set(F).size<F.length)return!1;const z=new Set(g.flatMap(({item:te})=>v.Rk.map(Z=>(0,v.TN)(te,Z))));return 2*F.filter(te=>z.has(te)).length<F.length}const q=8,ne=.5;function we(g,L,F,z){const te=_e=>g[_e].
flatMap(je=>[je,...be(je,z)]).filter(({path:je,value:ae})=>je.at(-1)?.type==="item"&&F[_e].get(ae.id)===1),Z={bases:new Set,heads:new Map};let oe={base:te("base"),head:te("head")};const ue=(_e,Re)=>{const je=(0,k.
kk)(oe,_e).filter(({base:ae,head:ve})=>ae.arrays!==ve.arrays&&Re(ae.value,ve.value));for(const{base:ae,head:ve}of je)Z.bases.add(ae.value),Z.heads.set(ve.value,ae);oe=(0,k.FF)(oe,je)},le=(_e,Re)=>(0,v.
TN)(_e,"type")===(0,v.TN)(Re,"type"),xe=(_e,Re)=>le(_e,Re)&&T(_e,Re,L)>=ne,Se=(_e,Re)=>(F[Re].get(_e??"")??0)<2,Ce=(_e,Re)=>Se(_e,Re)?_e:void 0;return ue(({value:_e},Re)=>Ce((0,v.TH)(_e),Re),(_e,Re)=>((0,v.
TH)(_e)?.length??0)>=q||xe(_e,Re)),ue(({value:_e},Re)=>Ce((0,v.Gg)(_e),Re),xe),ue(({value:_e},Re)=>Se((0,v.TH)(_e),Re)?o(_e,L.bare[Re],3):void 0,le),Z}function be({value:g,path:L},F){return(0,B.Vg)(g,
F).flatMap(z=>{if((0,v.jn)(z.value))return[];const te={value:z.value,path:[...L,z.step]};return[te,...be(te,F)]})}function fe(g,L,F,z){const te=[],Z=[],oe=[],ue=[],le={base:[],head:[]};function xe({base:ae,
head:ve},Ue,Fe){Fe==="element"&&ue.push(...j({base:ae,head:ve})),(Fe==="element"||Fe==="member"&&ae.type==="object"&&ve.type==="object")&&oe.push({base:ae,head:ve,path:Ue}),ae.id!==ve.id&&(ae.type==="\
array"&&ve.type==="array"?je(ae,ve,Ue):ae.type==="object"&&ve.type==="object"?Re({base:ae,head:ve},Ue,Fe):Fe!=="own"&&(0,v.jn)(ae)&&(0,v.jn)(ve)&&L.renames.get(ae.text)===ve.text?Z.push({path:Ue,from:(0,v.
e1)(ae.text),to:(0,v.e1)(ve.text)}):te.push({kind:"modified",path:Ue,from:ae,to:ve}))}function Se({base:ae,head:ve},Ue,Fe,ze){ae!==void 0&&ve!==void 0?xe({base:ae,head:ve},Ue,Fe):ve!==void 0&&!Ce(ve,Ue)?
(te.push({kind:"added",path:Ue,value:ve}),le.head.push({value:ve,path:Ue,arrays:ze}),F.heads.size>0&&_e(ve,Ue)):ae!==void 0&&!F.bases.has(ae)&&(te.push({kind:"removed",path:Ue,value:ae}),le.base.push(
{value:ae,path:Ue,arrays:ze}))}function Ce(ae,ve){const Ue=F.heads.get(ae);return Ue===void 0?!1:(te.push({kind:"moved",path:ve,from:Ue.path}),xe({base:Ue.value,head:ae},ve,"element"),!0)}function _e(ae,ve){
for(const{step:Ue,value:Fe}of(0,B.Vg)(ae,z)){const ze=[...ve,Ue];Ce(Fe,ze)||_e(Fe,ze)}}function Re(ae,ve,Ue){for(const{key:Fe,from:ze,...Xe}of p(ae,L)){const nt=[...ve,{type:"member",key:Fe}];ze!==Fe&&
Z.push({path:nt,from:ze,to:Fe});const st=Xe.base!==void 0&&(0,v.Op)(Fe,Xe.base,Ue==="element");Se(Xe,nt,st?"own":"member")}}function je(ae,ve,Ue){const Fe={base:(0,k.S3)(ae.items),head:(0,k.S3)(ve.items)},
ze=R(Fe,L,ae.unordered&&ve.unordered).filter(ie=>!F.bases.has(ie.base.item)&&!F.heads.has(ie.head.item)),Xe=(0,B.Oe)(Fe,ze,z),nt=new Set((0,k.Ms)(ze).map(ie=>ie.head.index)),st=Xe.filter(ie=>ie.base&&
ie.head&&!nt.has(ie.index));st.length>0&&!ve.unordered&&te.push({kind:"reordered",path:Ue,moved:st.map(({step:ie})=>ie)});for(const{step:ie,...ge}of Xe)Se(ge,[...Ue,ie],"element",Fe)}return xe(g,[],"r\
oot"),{changes:te,references:Z,matches:oe,renames:ue,unmatched:le}}function p({base:g,head:L},{renames:F,follow:z}){const te=new Map(g.members),Z=new Map,oe=(le,xe)=>le.id===xe.id||z(le)===xe.id;for(const le of[
oe,()=>!0])for(const xe of[Se=>Se,Se=>W(Se,F)])for(const[Se,Ce]of te){const _e=xe(Se),Re=L.members.get(_e);Re===void 0||Z.has(_e)||!le(Ce,Re)||(te.delete(Se),Z.set(_e,{key:_e,from:Se,base:Ce,head:Re}))}
for(const[le,xe]of L.members)Z.has(le)||Z.set(le,{key:le,from:le,head:xe});const ue=Array.from(te,([le,xe])=>({key:le,from:le,base:xe}));return[...Z.values(),...ue].sort((le,xe)=>le.key<xe.key?-1:1)}const x={
bases:new Set,heads:new Map},X=5;function U(g,L){const F=new v.Ms(D.K$),[z,te]=[g,L].map(Z=>Y(Z,F));return z&&te&&$([{base:z,head:te}],F)[0]}function Y(g,L=new v.Ms(D.K$)){return/^\s*[[{]/.test(g)?L.read(
g):void 0}function $(g,L){const F=M(()=>C(g)),z=M(()=>(0,B.j9)([...g.map(({head:ue})=>ue),...g.map(({base:ue})=>ue)])),te=(ue,le)=>z().componentOf(ue,le);function Z(ue){const le=N(L,ue);return g.map(xe=>{
const Se=fe(xe,le,x,te),{base:Ce,head:_e}=Se.unmatched;if(Ce.length===0||_e.length===0)return Se;const Re=we(Se.unmatched,le,F(),te);if(Re.heads.size===0)return Se;const je=fe(xe,le,Re,te);return je.changes.
filter(({kind:ae})=>ae==="moved").length===Re.heads.size?je:Se})}let oe=new Map;for(let ue=0;ue<X;ue++){const le=Z(oe),xe=le.flatMap(Ce=>Ce.renames),Se=xe.length===0?new Map:A(xe,F());if(oe.size===Se.
size&&[...oe].every(([Ce,_e])=>Se.get(Ce)===_e)){if(le.some(({changes:Ce})=>Ce.length>0))return le;break}oe=Se}return Z(new Map)}function M(g){let L;return()=>(L??={value:g()},L.value)}}),3499:((Q,re,e)=>{
e.d(re,{Ab:()=>_,a2:()=>l,gN:()=>E,lY:()=>T,pi:()=>y,rL:()=>t});var v=e(3436),D=e(2742);const B=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
W=["x","y"],j=_("viewport canvas"),A=_("w h width height left top zoom"),C=[["x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
N=/^\d{4}-\d\d-\d\d$/,k=_("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,s=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,n=_("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),f=_("meta(data)? .*info revision flow workflow"),a=[[_(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),I,N],[_(".*(updat\
e|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),I],[_("[lc]Mod [mc]time"),I],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function _(i){return new RegExp(`^(${i.replaceAll(" ","|")})$`,"i")}function y({base:i,head:o}){const d={base:(0,D.Z)(()=>new Set((0,v.PX)(i))),head:(0,D.Z)(()=>new Set((0,v.PX)(o)))};return u=>{const{
kind:h,path:K}=u;if(h==="reordered"||h==="moved")return!1;const[J,q=J]=h==="modified"?[u.from,u.to]:[u.value];if(r(J)&&r(q)&&c(K,J.type==="literal"))return!0;if(h!=="modified"||J.type!==q.type||!("tex\
t"in J)||!("text"in q))return!1;const[ne,we,be]=[R(K.at(-1)),(0,v.e1)(J.text),(0,v.e1)(q.text)],fe=(...U)=>[we,be].every(Y=>U.some($=>$.test(Y)));if(a.some(([U,...Y])=>U.test(ne)&&fe(...Y)))return!0;const p=R(
K.at(-2));if(n.test(ne)&&fe(m,s))return p===""||f.test(p);const x=k.test(ne)||ne===`${R(K.at(-3)).replace(/s$/,"")}Id`;return p===""&&x&&fe(s)&&!d.head().has(we)&&!d.base().has(be)}}function E(i){return s.
test(i)||I.test(i)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(i)}function t(i,o){return k.test(i)&&(0,v.jn)(o)||B.test(i)&&o.type!=="literal"&&r(o)||W.includes(i)&&r(o)}function c(i,o){const[d,u]=[i.at(-2),R(
i.at(-1))],h=i.slice(l(i)).find(q=>B.test(R(q)));if(h)return h===i.at(-1)?!o:u===""||W.includes(u)||A.test(u);const K=d?.type==="item"&&d.item.type==="object"?d.item.members:void 0;return u==="zoom"&&
j.test(R(d))||W.includes(u)||A.test(u)&&C.some(q=>q.every(ne=>K?.has(ne)))}function l(i){return i.findLastIndex(({type:o})=>o==="item")+1}function T(i,{matches:o}){const d=new Map(o.map(h=>[h.path.at(
-1),h])),u=new Map;for(const h of i){const K=l(h.path),[J,q]=[h.path[K-1],h.path[K]],ne=W.includes(R(q)),we=ne?W:B.test(R(q))?[R(q)]:[],[be,fe]=[S(d.get(J)?.base,we),S(d.get(J)?.head,we)],p=[...h.path.
slice(0,K),{type:"member",key:we.join(", ")}];be&&fe?u.set(ne?J:q,{kind:"modified",path:p,from:be,to:fe}):u.set(h,h)}return[...u.values()]}function S(i,o){const d=i?.type==="object"?o.flatMap(u=>i.members.
get(u)??[]):[];if(!(d.length<o.length))return d.length>1?{type:"array",id:0,items:d,unordered:!1}:d[0]}function R(i){return i?.type==="member"?i.key:""}function r(i){if(i.type==="literal")return/\d/.test(
i.text);const o=i.type==="array"?i.items:i.type==="object"?[...i.members.values()]:[];return o.length>0&&o.every(r)}}),1345:((Q,re,e)=>{e.d(re,{Oe:()=>s,Vg:()=>n,Vn:()=>y,j9:()=>A,qU:()=>C});var v=e(3436),
D=e(5408);const B=/group|parent|folder|owner/i,W=/(-[\da-f]{4}){3}-[\da-f]{12}/i,j=40;function A(t){const c=t.map(m),l=r=>c.find(i=>i.get(r))?.get(r);function T(r,i){for(const o of(0,v.YD)(r).sort()){
if(B.test(o))continue;const d=`${(0,v.TN)(r,o)}`,u=o==="type"?`"${d.split(":")[1]}`:d,h=l(u);if(h===void 0||C(h.item)===void 0)continue;const K=c.some(J=>{const q=J.get(u);return q&&(q.array===i||k(i,
q.item))});if(o==="type"||!K)return h.item}}function S(r,i){const o=(0,v.Gg)(r);return C(r)??C(T(r,i))??(o&&(0,v.e1)(o))}function R(r){const i=/\d/.test(r)?l(r):void 0;return i&&S(i.item,i.array)}return{
componentOf:T,nameOf:S,labelOf:R}}function C(t){const c=t&&((0,v.TN)(t,"name")??I(t));return c&&(0,v.e1)(c)}function I(t){const[c,l]=[N(t,"localeData"),N(t,"data")];return[...(c?["en",...(0,v.YD)(c)]:
[]).map(r=>N(c,r)),l,N(l,"node")].map(r=>r&&((0,v.Gg)(r)??(0,v.TN)(r,"display_name"))).find(r=>r!==void 0)}function N(t,c){return t?.type==="object"?t.members.get(c):void 0}function k(t,c){return(0,v.
YD)(c).map(T=>N(c,T)).some(T=>T?.type==="array"&&T.items===t)}function m(t){const c=new Map,l=T=>{if(T.type==="object")for(const S of T.members.values())l(S);if(T.type==="array")for(const S of T.items){
const R=(0,v.YD)(S).filter(i=>v.ZM.test(i)),r=new Set(R.flatMap(i=>(0,v.TN)(S,i)??[]));for(const i of r)c.set(i,c.has(i)?void 0:{item:S,array:T.items});l(S)}};return l(t),c}function s(t,c,l){const T=(0,D.
FF)(t,c),S=[...T.base.map(r=>({...r,base:r.item})),...c.map(({base:r,head:i})=>({...i,base:r.item,head:i.item})),...T.head.map(r=>({...r,head:r.item}))],R=_(S,l);return S.map(r=>({...r,step:f(r,R.get(
r))})).sort(a)}function n(t,c){return t.type==="object"?Array.from(t.members,([T,S])=>({step:{type:"member",key:T},value:S})):(t.type==="array"?s({base:[],head:(0,D.S3)(t.items)},[],c):[]).map(({step:T,
item:S})=>({step:T,value:S}))}function f({item:t,index:c},l){if(l===void 0)return{type:"element",index:c,item:t};const T=E(t),S=T!==void 0&&T.length<=j&&!l.startsWith(T);return{type:"item",label:l,...S&&
{hint:T},item:t}}function a({step:t},{step:c}){return t.type==="item"&&c.type==="item"?t.label<c.label?-1:1:t.type==="element"&&c.type==="element"?t.index-c.index:t.type==="item"?-1:1}function _(t,c){
const l=new Map,T=new Set;let S=t.filter(({item:u})=>(C(u)??(0,v.Gg)(u)??(0,v.TH)(u))!==void 0);const R=u=>{const h=S.map(u),K=y(h);S=S.filter((J,q)=>{const ne=h[q];return ne===void 0||K.get(ne)!==1||
T.has(ne)?!0:(T.add(ne),l.set(J,ne),!1)})};R(({item:u})=>C(u));const r=new Map(S.map(u=>[u,C(u.item)??C(c(u.item,u.array))])),i=y([...r.values()]),o=u=>{const[h,K]=[r.get(u),(0,v.Gg)(u.item)];return C(
u.item)??(i.get(h)===1?h:void 0)??(K&&(0,v.e1)(K))},d=(u,h="")=>{const[K,J]=[(0,v.TH)(u.item),o(u)??E(u.item)],q=K&&(0,v.e1)(K).replace(h,"");return J&&q?`${J} (${q})`:J??q};return R(u=>o(u)??d(u,W)),
R(u=>d(u,W)),R(u=>d(u)),R(u=>`${o(u)??E(u.item)??d(u)} [${u.index}${u.head?"":", before"}]`),l}function y(t){const c=new Map;for(const l of t)c.set(l,(c.get(l)??0)+1);return c}function E(t){const c=(0,v.
TN)(t,"type");return c?.startsWith('"')?(0,v.e1)(c):void 0}}),7856:((Q,re,e)=>{e.d(re,{$C:()=>t,Wr:()=>S,_p:()=>c,lb:()=>f});var v=e(706),D=e(3436),B=e(2742);const W=8,j="authorization|password|passwd\
|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",A=new RegExp(`(?:${j}|(?:password|secret|apikey)s)$`),C=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${j})$`),N=/name|key|header|field/i,k=["value","values","default","defaultvalue","headervalue"],m=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",n=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${j}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${j})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${j})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${j})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(R=>new RegExp(R,"giu"));function f({workflows:R}){const r=new v.pO;for(const{secrets:o,files:d}of R){const u=d.flatMap(({base:h,head:K})=>[h,K].flatMap(S));for(const h of[...o,...u].flatMap(a))r.add(
h,_)}const i=new Map;return o=>{const d=i.get(o);if(d)return d;const u=[],h=q=>(u.push(q),v.v5),J={shown:n.reduce((q,ne)=>q.replace(ne,h),r.hide(o,h)),hidden:JSON.stringify(u)};return i.set(o,J),J}}function a(R){
return[R,R.replace(/^(?:bearer|basic|token) /i,""),...(0,D.PX)((0,B.yR)(R))]}function _(R){return R.length>=W&&!new RegExp("^\\p{L}+$","u").test(R)}function y(R){const r=E(R);return A.test(r)&&!C.test(
r)}function E(R){return R.toLowerCase().replace(/[^a-z]/g,"")}function t(R,r,i){if(l(r))return!1;if(y(R))return T(r)||I.test(E(R));const o=d=>N.test(d)&&y(String(i&&(0,D.TN)(i,d)));return k.includes(E(
R))&&i!==void 0&&(0,D.YD)(i).some(o)}function c(R,...r){return r.every(l)?!1:R.some((i,o)=>{const d=R[o-1],u=d&&"item"in d?d.item:void 0,h=R.slice(o+1).every(({type:J})=>J==="element"),K=J=>i.type==="\
member"&&t(i.key,h?J:void 0,u);return r.some(K)})}function l(R){return R?.type==="literal"&&!/\d/.test(R.text)}function T(R){return R?.type==="array"?R.items.every(T):R!==void 0&&(0,D.jn)(R)}function S(R){
const r=[],i=o=>{if(o!==void 0)if((0,D.jn)(o))i((0,B.yR)((0,D.e1)(o.text)));else if(o.type==="array")for(const d of o.items)i(d);else for(const[d,u]of o.members)t(d,u,o)&&r.push(...(0,D.PX)(u)),i(u)};
return i(R),r.filter(o=>!m.test(o))}}),5408:((Q,re,e)=>{e.d(re,{$z:()=>I,FF:()=>m,Ms:()=>k,O6:()=>s,S3:()=>B,eV:()=>W,kh:()=>j,kk:()=>A,qc:()=>C,yU:()=>N});var v=e(8965);const D=500;function B(n){return n.
map((f,a)=>({item:f,index:a,array:n}))}function W(n,f){const a=c=>n[c].map(l=>f(l,c)),_=(c,l)=>c!==void 0&&c===l,y=(0,v.E)(a("base"),a("head"),{maxEditLength:D,comparator:_});if(y===void 0)return k(j(
n,f));let[E,t]=[0,0];return y.flatMap(({added:c,removed:l,count:T})=>{const[S,R]=[n.base.slice(E,E+T),n.head.slice(t,t+T)];return c||(E+=T),l||(t+=T),c||l?[]:N({base:S,head:R})})}function j(n,f){return C(
n,f).flatMap(N)}function A(n,f){return C(n,f).flatMap(a=>a.base.length===1&&a.head.length===1?N(a):[])}function C(n,f){const a=I(n.head,_=>f(_,"head"));return a.delete(void 0),[...I(n.base,_=>f(_,"bas\
e"))].flatMap(([_,y])=>{const E=a.get(_);return E?[{base:y,head:E}]:[]})}function I(n,f){const a=new Map;for(const _ of n){const y=f(_),E=a.get(y);E?E.push(_):a.set(y,[_])}return a}function N({base:n,
head:f}){return n.flatMap((a,_)=>{const y=f[_];return y===void 0?[]:[{base:a,head:y}]})}function k(n){const f=[];for(const _ of n.toSorted((y,E)=>y.base.index-E.base.index)){let[y,E]=[0,f.length];for(;y<
E;){const t=y+E>>1;(f[t]?.last.head.index??0)<_.head.index?y=t+1:E=t}f[y]={last:_,before:f[y-1]}}const a=[];for(let _=f.at(-1);_;_=_.before)a.push(_.last);return a.reverse()}function m({base:n,head:f},a){
const _=new Set(a.flatMap(y=>[y.base,y.head]));return{base:n.filter(y=>!_.has(y)),head:f.filter(y=>!_.has(y))}}function s(n,f){const a=k(n),_={base:0,head:0};return C(f,({index:y},E)=>{for(;(a[_[E]]?.[E].
index??1/0)<y;)_[E]++;return _[E]})}}),9462:((Q,re,e)=>{e.d(re,{N:()=>B,R:()=>W});var v=e(7279),D=e(706);async function B(j,{ms:A,error:C},I){const N=new AbortController,k=setTimeout(()=>N.abort(C),A),
m=Math.min(j.endsAt,performance.now()+A);try{return await I({...j,signal:AbortSignal.any([j.signal,N.signal]),endsAt:m})}finally{clearTimeout(k)}}function W(j,A){const C=`${A} within ${(0,D.zK)(j)} (t\
imeout-minutes)`;return{ms:j,error:new v.HR({what:C,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((Q,re,e)=>{e.d(re,{CQ:()=>N,Rs:()=>m,TF:()=>s,Uc:()=>k,lo:()=>a});var v=e(
7598),D=e(1455),B=e(6760),W=e(7975),j=e(7279),A=e(706);const C={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(_){return/^E[A-Z0-9]+$/.test(Object(_).code)}function N(_){if(!I(_))return(0,j.gJ)(_);const{code:y="",errno:E=0}=_;
return C[y]??(0,W.getSystemErrorMap)().get(E)?.[1]??y}function k(_){const{path:y,dest:E=y}=Object(_);return I(_)&&E?`${N(_)} (${(0,A.MW)(E)})`:N(_)}function m(_,y,E="Set another directory, or free som\
e space."){const t=Object(_).code==="ENAMETOOLONG",c={what:`Can't write ${y}`,why:N(_),cause:_};return new j.HR({...c,advice:t?"Set a shorter name.":E})}async function s(_){await(0,D.rm)(_,{recursive:!0,
force:!0,maxRetries:10})}const n=/^\.workflow-export-[0-9a-f]{12}$/;async function f(_,y,E=(0,B.dirname)(_)){const t=(0,B.join)(E,`.workflow-export-${(0,v.randomBytes)(6).toString("hex")}`);try{await(0,D.
writeFile)(t,y,{flag:"wx"}),await(0,D.rename)(t,_)}catch(c){throw await s(t).catch(()=>{}),c}}async function a(_,y){await f(_,y).catch(E=>{throw m(E,_)})}}),7279:((Q,re,e)=>{e.d(re,{$N:()=>B,HR:()=>D,
gJ:()=>C,h_:()=>A,iT:()=>j});const v=null;class D extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(N){super(W(
N),{cause:N.cause}),this.what=N.what,Object.assign(this,N)}with(N){return new D({...this,cause:this,...N})}}function B({what:I,why:N=""}){return N===""?I:`${I}: ${N}`}function W(I){const N=B(I);return`${N}${/[.!?…]$/.
test(N)?"":"."} ${I.advice??""}`.trim()}function j(I){return I instanceof Error?I:new Error(String(I))}function A(I){return I instanceof D?I:new D({what:C(I),cause:I})}function C(I){return j(I).message}}),
6191:((Q,re,e)=>{e.d(re,{B6:()=>s,R9:()=>E,mz:()=>t,wn:()=>y});var v=e(1455),D=e(6760),B=e(6671),W=e(2145),j=e(9462),A=e(532),C=e(7279),I=e(2975),N=e(706),k=e(8725),m=e(7487);class s extends C.HR{}const n=10*
6e4,f=3;async function a(){const{DefaultArtifactClient:J}=await e.e(348).then(e.bind(e,9348));return new J}async function _({signal:J,log:q},ne){const we=await a(),be=(0,k.QJ)(q,()=>ne(we));return await(0,I.
Mu)(J,be)}async function y(J){return await _(J,async q=>(await q.listArtifacts()).artifacts)}async function E(J,q){const ne=await(0,m.Pd)("workflow-artifact-");try{await _(J,be=>be.downloadArtifact(q,
{path:ne,skipDecompress:!0}));const[we=""]=await(0,v.readdir)(ne);return await(0,v.readFile)((0,D.join)(ne,we))}finally{await(0,A.TF)(ne).catch(()=>{})}}async function t(J,{path:q,digest:ne},we){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const be=(0,D.basename)(q),fe={client:await a(),options:we,name:be,path:q,digest:ne,mayHaveCreated:!1,taken:0},p={ms:n,error:new Error(`it didn't finish w\
ithin ${n/6e4} minutes`)},x=await(0,j.N)(J,p,M=>(0,I.L5)(M,()=>(0,I.Mu)(M.signal,c(fe,M.log)))).catch(M=>{throw J.signal.throwIfAborted(),d(M,be)}),{GITHUB_SERVER_URL:X,GITHUB_REPOSITORY:U,GITHUB_RUN_ID:Y}=process.
env,$=`${X}/${U}/actions/runs/${Y}/artifacts/${x}`;return{id:x,name:be,url:$,digest:ne}}async function c(J,q){const{client:ne,name:we,path:be,digest:fe}=J,{overwrite:p,retentionDays:x}=J.options,X=U=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(U)&&(J.mayHaveCreated=!0),q.debug(U)};try{return await(0,k.QJ)({...q,debug:X},async()=>{p&&await ne.deleteArtifact(we).catch(l);const U={skipArchive:!0,
...x!==void 0&&{retentionDays:x}},Y=await ne.uploadArtifact(we,[be],(0,D.dirname)(be),U);if(Y.id!==void 0&&Y.digest===fe)return Y.id;throw new Error("the uploaded file differs from the package")})}catch(U){
return await(0,k.QJ)(q,()=>T(J,U))}}function l(J){if(!(J instanceof Error&&J.name==="ArtifactNotFoundError"))throw J}async function T(J,q){const ne=(0,C.gJ)(q),{client:we,name:be,digest:fe,options:p}=J,
[x,X]=[i.test(ne),r.test(ne)];J.mayHaveCreated||=x;const Y=X||J.mayHaveCreated?await we.getArtifact(be).catch(()=>{}):void 0;if(J.mayHaveCreated&&Y?.artifact.digest===`sha256:${fe}`)return Y.artifact.
id;if(x)throw h(S,q);if(!X)throw q;J.taken++;const $=J.mayHaveCreated&&!Y;if($&&J.taken===f&&await K(be)&&Object.assign(J,{mayHaveCreated:!1,taken:0}),J.taken<($?f:1+Number(p.overwrite)))throw h($?S:"\
the name is still taken",q);const g=Y?`this run already has an artifact named ${be}`:`an upload that isn't finished holds the name ${be}, for example another job's`,L=Y?"Set overwrite: true or another\
 name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:g,advice:L,topic:"the-artifact",cause:q})}const S="the connection to the artifact service failed",R="Set upload-ar\
tifact: false.",r=/already exists/,i=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,o=[[/supported on GHES/,"GitHub Enterprise Server has \
no artifact service for this action",R],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",R],[/quota|insufficient usage/,"the account's artifact storage is\
 used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",R],[/(?:)/,"t\
he upload of % failed","Re-run the job."]];function d(J,q){if(J instanceof C.HR)return J;const ne=(0,C.gJ)(J),[,we="",be=""]=o.find(([p])=>p.test(ne))??[],fe=(0,N.OX)(ne,200).replace(/\.$/,"");return u(
/%/.test(we)?`${we.replace("%",()=>q)} (${fe})`:we,be,{cause:J})}function u(J,q,ne){return new C.HR({what:"Artifact",why:J,advice:q,topic:"the-artifact",...ne})}function h(J,q){return u(J,"Re-run the \
job later.",{retryable:!0,cause:q})}async function K(J){const{ACTIONS_RUNTIME_TOKEN:q="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:we}=JSON.parse(Buffer.from(q.split(".")[1]??"","base64url").toString()),
[,be,fe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(we))??[],{href:p}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne),x=new B.Qq("export-workflow-action",[new W.
tZ(q)],{socketTimeout:3e4}),X={workflow_run_backend_id:be,workflow_job_run_backend_id:fe,name:J};return(await x.postJson(p,X)).statusCode!==404}}),8725:((Q,re,e)=>{e.d(re,{lm:()=>D.lm,t1:()=>B,QJ:()=>N});
const v=Je(import.meta.url)("node:async_hooks");var D=e(819);function B(m=""){return{info:s=>j(m+s),warning:s=>D.$e(m+s),debug:s=>D.Yz(m+s),mask:D.Pq}}function W(m){const s=[];return{...B(`[${m}] `),info:n=>s.
push(n),end(n){core.startGroup(A(n));for(const f of s)j(f);core.endGroup()}}}function j(m){D.pq(A(m))}function A(m){return m.replaceAll("##[","## [")}const C=new v.AsyncLocalStorage;let I=!1;function N(m,s){
return I||k(),I=!0,C.run(m,s)}function k(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...n)=>{const f=C.getStore(),a=String(s);return f===void 0||/^::(add-mask|debug)::/.
test(a)?m(s,...n):(C.exit(()=>f.debug(a.trimEnd())),!0)})}}),7487:((Q,re,e)=>{e.d(re,{E_:()=>a,GQ:()=>_,Pd:()=>f,Tm:()=>y,VY:()=>m,eF:()=>k,n0:()=>n});var v=e(3024),D=e(1455),B=e(8161),W=e(6760),j=e(819),
A=e(532),C=e(7279),I=e(706);const N=6e4;async function k(E){const t=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"]){const l={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};
process.on(c,()=>t.abort(new C.HR(l)))}try{if(await E(t.signal),s)throw s}catch(c){for(let T=c;T instanceof Error;T=T.cause)j.Yz(T.stack??T.message);const l=m(c);j.C1(`${(0,I.OX)((0,C.gJ)(c),N)}${l===
void 0?"":` See ${l}`}`)}process.stdout.write("",()=>process.exit())}function m(E){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:c,GITHUB_ACTION_REF:l}=process.env;if(!(!(E instanceof C.HR)||E.topic===
void 0||!t||!c||!l))return encodeURI(`${t}/${c}/blob/${l}/docs/troubleshooting.md#${E.topic}`)}let s;function n(E){try{for(const[t,c]of Object.entries(E))c!==void 0&&j.uH(t,c)}catch(t){const c="Check \
the runner's disk.";s=new C.HR({what:"Can't write the step's outputs",why:(0,A.Uc)(t),advice:c,cause:t})}}async function f(E){const t=process.env.RUNNER_TEMP||(0,B.tmpdir)();return await(0,D.mkdtemp)(
(0,W.join)(t,E)).catch(a(t))}function a(E){return t=>{throw(0,A.Rs)(t,E,"Check the runner's temporary folder.")}}function _(){try{return JSON.parse((0,v.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function y(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((Q,re,e)=>{e.d(re,{Sy:()=>f,cj:()=>N,il:()=>k,tp:()=>C});var v=e(819),D=e(7279),
B=e(8132),W=e(706);const j=1024*1024-1e4,A=2e5;function C(a,_){const y=_.map(T=>T.map(s)),E=a.map((T,S)=>y.some(R=>R[S]!=="")),t=(T,S)=>`<tr>${T.flatMap((R,r)=>E[r]?`<${S}>${R}</${S}>`:[]).join("")}</\
tr>`,c=y.map(T=>t(T,"td")),l=T=>`<tr><td colspan="${a.length}">\u2026 and ${(0,W.hS)(T,"more row")}</td></tr>`;return`<table>${t(a.map(B.FO),"th")}${n(c,l).join("")}</table>`}function I(a){return`<tab\
le>${a.map(([y,E])=>E===void 0?"":`<tr><th align="left">${escapeAll(y)}</th><td>${s(E)}</td></tr>`).join("")}</table>`}function N(a){const _=a.map(({names:y,message:E,help:t})=>{const c=y.map(T=>`**${(0,B.
wh)(T)}**`);return`- ${n(c,T=>`and ${T} more`,A/2).join(", ")}: ${k(E,t)}`});return n(_,y=>`- \u2026 and ${(0,W.hS)(y,"more cause")}`).join(`
`)}function k(a,_){return _===void 0?(0,B.wh)(a):`${(0,B.wh)(a)} <a href="${(0,B.FO)(_)}">Troubleshooting</a>`}function m(a,_){return`<details><summary>${escapeAll(a)}</summary>

${_}

</details>`}function s(a){return typeof a=="string"?a===""?"":`<code>${(0,B.FO)((0,B.RK)(a))}</code>`:"words"in a?(0,B.wh)(a.words):`<a href="${(0,B.FO)(a.href)}">${(0,B.wh)(a.text)}</a>${(0,B.FO)(a.after??
"")}`}function n(a,_,y=A){let E=y;const t=a.filter(c=>{const l=Buffer.byteLength(c),T=l<=E;return T&&(E-=l),T});return t.length===a.length?t:[...t,_(a.length-t.length)]}async function f(a,..._){const y=t=>`${(0,W.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,E=[`### ${(0,B.wh)(a)}`,...n(_,y,j)];try{await v.z.addRaw(E.join(`

`),!0).write()}catch(t){v.$e(`Can't write the job summary: ${(0,D.gJ)(t)}`)}}}),8132:((Q,re,e)=>{e.d(re,{EU:()=>C,FO:()=>k,Jj:()=>j,RK:()=>B,SS:()=>A,wh:()=>N});const v="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${v})[\\u200C\\u200D](?=${v})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function B(n){return/^[ -[\]-~]*$/.test(n)&&!n.includes("##[")?n:n.replace(D,(f,a)=>a===void 0?f:W(a))}function W(n){return`\\u\
{${n.codePointAt(0)?.toString(16)}}`}function j(n,f){if(n.length<=f)return n;const a=Array.from(n.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:n}function A(n,f=100){const a=B(j(n,
f)).replaceAll("	",W)||'""',_="`".repeat(s(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${_} ${a} ${_}`:_+a+_}function C(n,f,a){const y=n.map(t=>a+B(t).replace(/(?<=^\s*):(?=:)/,W)).join(`
`),E="`".repeat(Math.max(3,s(y)+1));return`${a}${E}${f}
${y}
${a}${E}`}const I=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(n){return k(B(n).replaceAll("	"," ")).replace(I,"$&<wbr>")}function k(n){return n.replace(m,f=>`&#${f.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(n){return(n.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((Q,re,e)=>{e.d(re,{Ch:()=>I,
Rc:()=>m,mu:()=>A});var v=e(1455),D=e(532),B=e(7279),W=e(9870);const j=1024*1024;function A({files:s},n){const[f,a]=[C(W.uq,s),C(W.n7,s)];if(f&&a)return{app:f,flow:a,env:n??C(W.Km,s)};const _=[W.uq,W.
n7].filter(y=>!s.has(y));throw new Error(`lacks ${_.join(" and ")}, at its root and in its only subfolder`)}function C(s,n){const f=n.get(s);try{return f&&N({name:s,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,B.gJ)(a)}: ${s}`)}}async function I(s,n){const f=await(0,v.readFile)(s,{signal:n}).catch(a=>{throw n.throwIfAborted(),new Error(`can't be read: ${(0,D.Uc)(a)}`)});return N({name:W.
Km,bytes:f})}function N(s){const{name:n,bytes:f}=s;if(n===W.Km&&f.length>j)throw new Error("is larger than 1 MiB, the limit for environment variables");try{k(f)}catch{throw new Error("is not JSON")}return s}
function k(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function m({files:s}){for(const n of[W.uq,W.n7])try{const{name:f,version:a}=Object(k(s.get(n)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((Q,re,e)=>{e.d(re,{q:()=>W});const v=500,D=1e6,B=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function W(I,N,k){let m=I.startsWith("\uFEFF")?1:0,s=0;function n(){for(;;){const y=I.charAt(m);if(y!==" "&&y!==`
`&&y!=="\r"&&y!=="	")return y;m++}}function f(){const y=m;if(B.lastIndex=y,!B.test(I))throw new SyntaxError;return m=B.lastIndex,I.slice(y,m)}function a(y,E){const t=n();if(t==="["){const l=[],T=k.enter(
y);return _("]",E,()=>l.push(a(T,E+1))),k.array(l,y)}if(t==="{"){const l=new Map;return _("}",E,()=>{if(n()!=='"')throw new SyntaxError;const T=f(),S=T.includes("\\")?JSON.parse(T):T.slice(1,-1);if(l.
has(S)||n()!==":")throw new SyntaxError;m++,l.set(S,a(k.enter(y,S),E+1))}),k.object(l,y)}const c=f();return k.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function _(y,E,t){if(E===v)throw new RangeError;
m++;let c=n()===y?y:",";for(;c===",";){if(++s>D)throw new RangeError;t(),c=n(),c===","&&m++}if(c!==y)throw new SyntaxError;m++}try{const y=a(N,0);if(n()==="")return y}catch{}}function j(I){const N=W(I,
`
`,A);return N===void 0?void 0:`${N}
`}const A={enter:I=>`${I}  `,scalar:I=>I,array:(I,N)=>C("[",I,"]",N),object(I,N){const k=[...I.keys()].sort().map(m=>`${JSON.stringify(m)}: ${I.get(m)}`);return C("{",k,"}",N)}};function C(I,N,k,m){return N.
length===0?I+k:`${I}${m}  ${N.join(`,${m}  `)}${m}${k}`}}),5806:((Q,re,e)=>{e.d(re,{Oj:()=>s,Sr:()=>m,dU:()=>k,fw:()=>j,gv:()=>v,jq:()=>I,x5:()=>C});const v=".workflow-export.json",D=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,W=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,j=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],A=[...j,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',D],["changes how git or GitHub treats t\
he repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",W]];function C(f,a=A){const _=n(f);return a.find(([,y])=>y.test(f)||y.test(_))?.[0]}function I(f){return[W,D,B].some(a=>a.test(n(f)))}function N(f){return D.
test(n(f))?"is in a .git folder":f.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function k(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(n(f)))}
function m(f){return f.normalize("NFC").toUpperCase().toLowerCase()}function s(f){const a=new Map;for(const _ of f){const y=m(_.replace(/\/$/,"")),E=a.get(y);if(E!==void 0)return[E,_];a.set(y,_)}for(const[
_,y]of a)for(const{index:E}of _.matchAll(/\//g)){const t=a.get(_.slice(0,E));if(t?.endsWith("/")===!1)return[t,y]}}function n(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((Q,re,e)=>{e.d(
re,{BE:()=>A,KC:()=>N,Km:()=>W,LX:()=>j,jz:()=>I,n7:()=>D,uq:()=>B,wg:()=>m,zx:()=>C});var v=e(5806);const[D,B,W]=["flow_definition.json","app_definition.json","env_variables.json"],j=[D,B,W],A=1e4,C=256*
1024*1024;function I(n,f){const a=[...f].filter(([_])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(_));return{kind:n,files:new Map(a.sort(([_],[y])=>_<y?-1:1))}}function N({kind:n,files:f}){return{kind:n,files:new Map(
[...f].filter(([a])=>!(0,v.dU)(a)))}}const k=/^\.|^__MACOSX$/;function m(n){const f=new Set(n),a=t=>j.some(c=>f.has(t+c));if(a(""))return"";const _=new Set(n.filter(t=>t.includes("/")).map(t=>t.slice(
0,t.indexOf("/")))),[y,...E]=[..._].filter(t=>!k.test(t));return E.length===0&&a(`${y}/`)?`${y}/`:""}function s(n){const f=m(n);return n.includes(f+B)||n.includes(f+D)}}),1519:((Q,re,e)=>{e.d(re,{DF:()=>j,
aC:()=>I,x3:()=>C});var v=e(4573),D=e(8142),B=e(5806);const W={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:k})=>k)}]`,items:N}),object(N){return{json:`{${Array.from(N,([m,{json:s}])=>`${JSON.
stringify(m)}:${s}`).sort()}}`,members:N}}};function j(N){const k=(0,v.isUtf8)(N)?(0,D.q)(N.toString(),void 0,W):void 0,m=k?.members??k?.items?.map(n=>[A(n),n]);if(m===void 0)return;const s=new Map;for(const[
n,{members:f,json:a}]of m){if(n===void 0||s.has(n))return;s.set(n,{name:n,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(m)?"array":"object",variables:[...s.values()]}}function A({
members:N}){if(!N?.has("value"))return;const k=[N.get("name"),N.get("key")].find(m=>m?.json[0]==='"');return k&&JSON.parse(k.json)}function C({files:N}){const k=[...N].filter(([m])=>(0,B.dU)(m)).map(([
,m])=>I(m));return[...new Set(k.flat())]}function I(N){const k=new TextDecoder().decode(N);try{JSON.parse(k)}catch{return[]}const m=j(N),s=new Set(m?.container==="array"?m.variables.map(({name:a})=>a):
void 0),f=Array.from(k.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,_,y])=>_===void 0?[a,String(Number(a))]:y===void 0?[JSON.parse(_)]:[]);return[...new Set(f)].filter(a=>!s.has(a))}}),
3657:((Q,re,e)=>{e.d(re,{u:()=>k,z:()=>o});var v=e(4573),D=e(8522),B=e(663),W=e(7279),j=e(706),A=e(5806),C=e(9870);const I=2048,N=new Set([0,10]);async function k(u,h){h?.throwIfAborted();const{zip:K,
source:J,entries:q}=await m(u).catch(t("The package")),ne=(0,C.wg)([...q.keys()]),we=[];for(const[be,fe]of q){h?.throwIfAborted();const p=await _(K,J,fe).catch(t(`${(0,j.TL)(be)} in the package`));be.
startsWith(ne)&&!y(be)&&we.push([be.slice(ne.length),p])}return(0,C.jz)("zip",we)}async function m(u){const h=s(u),K=await(0,B.SY)(h,{decodeStrings:!1});return{zip:K,source:h,entries:await n(K)}}function s(u){
for(let h=u.length-21;h>0;){h=u.lastIndexOf("PK",h-1,"latin1");const K=h+22+(h<0?1/0:u.readUInt16LE(h+20));if(K<=u.length)return u.subarray(0,K)}throw u.toString("latin1",0,2)==="PK"?new Error("its \
end is missing"):l(u)}async function n(u){if(u.entryCount>C.BE)throw E(`The package has ${u.entryCount} entries. The limit is 10,000`);const h=new Map;let K=0;for await(const ne of u.eachEntry()){const we=f(
ne);if(h.has(we))throw E(`The package has ${(0,j.TL)(we)} twice`,"Export it again.");const be=a(we,ne);if(be!==void 0)throw E(`${(0,j.TL)(we)} in the package ${be}`);if(K+=ne.uncompressedSize,K>C.zx)throw E(
"The package takes more than 256 MiB unpacked, the limit");h.set(we,ne)}const J=[...h.keys()];if(J.every(y))throw E("The package has no files in it","Export it again.");const q=(0,A.Oj)(J);if(q===void 0)
return h;throw E(`${q.map(ne=>(0,j.TL)(ne)).join(" and ")} in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:u,fileNameRaw:h,extraFields:K,versionMadeBy:J}){const q=(0,v.
isUtf8)(h)?I:u,ne=N.has(J>>>8);return(0,B.ax)(q,h,K,!ne).replace(/^(\.\/+)+/,"")}function a(u,h){const K=h.externalFileAttributes>>>16&61440;return K===40960?"is a symbolic link":K!==0&&K!==32768&&K!==
16384?"is neither a file nor a folder":y(u)&&h.uncompressedSize>0?"is a folder with a content of its own":h.canDecodeFileData()?(0,A.dU)(h.fileNameRaw.toString())&&!(0,A.dU)(u)?"is also named env_vari\
ables.json":(0,A.x5)(u,A.fw):"is encrypted, or compressed by another method than deflate"}async function _(u,h,K){const{compressedSize:J,compressionMethod:q,uncompressedSize:ne}=K,{fileDataStart:we}=await u.
readLocalFileHeaderPromise(K),be=h.subarray(we,we+J),fe={maxOutputLength:ne||1,chunkSize:ne+64},p=q===0?be:(0,D.inflateRawSync)(be,fe);if(p.length!==ne)throw new Error(`it unpacks to ${p.length} bytes\
, not the ${ne} listed`);if((0,D.crc32)(p)!==K.crc32)throw new Error("its CRC-32 isn't the one listed");return p}function y(u){return u===""||u.endsWith("/")}function E(u,h=""){return new W.HR({what:u,
advice:h,topic:"the-package"})}function t(u){return h=>{if(h instanceof W.HR)throw h;const K={what:`${u} is cut off or damaged`,why:(0,j.TL)(h.message).slice(1,-1)};throw new W.HR({...K,advice:"Export\
 it again.",topic:"the-package",cause:h})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function l(u){const h=u.toString(
"utf8",0,512),[K]=c.find(([,q])=>q.test(h))??["text"],J=`${K==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return E(`The package is ${K}, not a zip`,J)}const T=33,
S=20,R=3,r=8,i=33188;function o({files:u}){const h=[],K=[];let J=0;for(const[we,be]of u){const[fe,p]=[Buffer.from(we),(0,D.deflateRawSync)(be)],x=[d(2,S,I,r,0,T),d(4,(0,D.crc32)(be),p.length,be.length),
d(2,fe.length,0)],X=[d(2,0,0,0),d(4,i*65536,J)];h.push(Buffer.from("PK"),...x,fe,p),K.push(Buffer.from("PK"),Buffer.of(S,R),...x,...X,fe),J+=30+fe.length+p.length}const q=Buffer.concat(K),ne=[d(2,
0,0,u.size,u.size),d(4,q.length,J),d(2,0)];return Buffer.concat([...h,q,Buffer.from("PK"),...ne])}function d(u,...h){const K=Buffer.alloc(u*h.length);for(const[J,q]of h.entries())K.writeUIntLE(q,J*u,
u);return K}}),2227:((Q,re,e)=>{e.d(re,{HB:()=>l,xR:()=>c,px:()=>T,Ng:()=>y});var v=e(7279),D=e(2975),B=e(706),W=e(1858),j=e(5805),A=e(2053),C=e(6294),I=e(7596);const N=6,k=32,m=2e3,s=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
n=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class f extends B.pO{#n=new Set;#e=new Set;allow(...o){
for(const d of o)this.#n.add(d)}maskFields(o,d,u){const h=_(o).slice(0,m);for(const[K,J]of h)/id$/i.test(K)&&(0,I.eQ)(J)&&this.allow(J);for(const[K,J]of h)/url$/i.test(K)?this.maskUrl(J.trim(),d,u):this.#t(
a(J),u)}maskUrl(o,d,u){const h=URL.canParse(o,d.href)?new URL(o,d.href):void 0;if(h&&d.href.startsWith(h.href))return;const K=[o,h?h.pathname+h.search:o].filter(J=>/[?:]|^\/\//.test(J));this.#t(K,u),h&&
this.#t([h.href,h.password,(0,I.D4)(h.password),...a(h.search)],u)}#t(o,d){const u=J=>Array.from(this.#n).some(q=>q.includes(J)),h=o.filter(J=>!u(J)&&!u((0,I.D4)(J))),K=J=>encodeURIComponent(Buffer.from(
J).toString());for(const J of h.flatMap(q=>[q,K(q)]))J.length<N||this.#e.has(J)||(this.#e.add(J),this.add(J),d.mask(J))}}function a(i){return Array.from(i.matchAll(s)).flatMap(([,o,d])=>{const u=String(
d).replace(/[.,:!?)\]}]+$/,"");return n.test(String(o))||(0,I.D4)(u).length>=k?[u,(0,I.D4)(u)]:[]})}function _(i){const o=Object.entries(i);for(const[,d]of o)if(typeof d=="object")for(const u of Object.
entries(d??{}))o.push(u);return o.filter(d=>typeof d[1]=="string")}function y(i,o,d={}){const u=new f([o,...d.secrets??[]]);return u.allow(i.href,...d.known??[]),{url:i,apiKey:o,secrets:u,connections:(0,j.
Y7)(),rateLimit:new A.q,collections:new Map}}const E=1024*1024,t=12e4,c=12e4,l="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function T(i,o){const{label:d,method:u,path:h,isTransient:K}=o,{secrets:J,rateLimit:q}=i.platform;J.allow(...h.split(/[/?&=]/));const ne=u==="GET"?h:void 0,we=()=>q.run(d,ne,i,()=>S(i,o));return await(0,D.
L5)(i,we,{atLeastMs:K?c:0})}async function S(i,o){const{platform:d,signal:u,log:h}=i,{label:K,method:J,path:q,body:ne,idempotent:we=!0,isTransient:be}=o,fe=new URL(`api/public/${q}`,d.url),p={accept:"\
application/json","content-type":"application/json","x-api-key":d.apiKey},x={maxBytes:E,...!we&&{idleMs:t}};try{const X=await(0,j.tN)(d.connections,{label:K,method:J,url:fe,headers:p,body:ne,...x},u);
return h.debug(`${J} ${d.secrets.redact(fe.pathname)}: ${X.status}`),R(i,o,fe,X)}catch(X){const U=X instanceof v.HR?X:void 0;if(!we&&(u.aborted||U?.maybeProcessed)){const Y=(0,v.h_)(X),$=`${Y.retryable?
"":Y.advice} ${l}`.trim();throw Y.with({advice:$,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw U&&be?.(U)?U.with({retryable:!0}):X}}function R({platform:i,log:o},d,u,h){const{
label:K,isCreation:J=!1}=d,{status:q,headers:ne,bytes:we}=h,{secrets:be}=i,fe=(z,te,Z)=>(0,W.ue)(K,z,te,Z),p=(0,j.ET)(h,u,K);if(p){be.maskUrl(p.href,i.url,o);const z=`the platform redirects to ${(0,B.
OX)(p.origin,100)}, and the key follows no redirect`;throw fe(z,"If that is your environment, set host to it.",{status:q,maybeProcessed:q!==307&&q!==308})}const x=new TextDecoder().decode(we),X=r(x);be.
maskFields(X??{},i.url,o);const U=(0,C.wv)(X??{},K,be.redact),{message:Y}=U,$=(0,j.yp)(h);if(q<200||q>299){const z=i.collections.has(K),te=(0,C.ik)(d,q,{message:Y,isPage:$,hasWorked:z});throw fe(`the \
platform answered ${q}${(0,C.Te)(Y)}`,te,{...(0,W.xS)(q,ne),affectsAll:(q===401||q===403)&&!z,busy:q===423||q===409&&!J})}if(X!==void 0)return U;const M=(0,j.VL)(h)&&/^\s*\{/.test(x);throw fe(`the pla\
tform answered ${x===""?"nothing":$?"with a web page":M?"with half an object":"with something other than a JSON object"} (${q})`,"Check that host is the environment's own address.",{maybeProcessed:!0,
retryable:M})}function r(i){try{const o=JSON.parse(i);return(0,C.Gv)(o)?o:void 0}catch{return}}}),5645:((Q,re,e)=>{e.d(re,{I:()=>_,R:()=>n});var v=e(7598),D=e(7279),B=e(2975),W=e(706),j=e(1858),A=e(7596),
C=e(5805);const I=256*1024**2,N=5,k=new Set([400,401,403,404,410]),m="Download",s="Re-run the job.";async function n(y,{url:E,freshUrl:t,read:c}){let l=E;return await(0,B.L5)(y,async()=>{l??=await t();
const T=await a(y,l).catch(i=>{throw i instanceof D.HR&&i.affectsAll?i.with({affectsAll:!1}):i}),{status:S,bytes:R}=T;if(k.has(S))throw l=void 0,f(`the URL was refused (${S})`,s,{retryable:!0});if(S!==
200)throw f(`the server answered ${S}`,s,{retryable:S===206});if((0,C.yp)(T))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const r=await c(
R).catch(i=>{throw i instanceof D.HR&&(0,C.VL)(T)?i.with({retryable:!0}):i});return{bytes:R,sha256:(0,v.createHash)("sha256").update(R).digest("hex"),content:r}})}function f(y,E,t={}){return new D.HR(
{what:m,why:y,advice:E,topic:"the-package",...t})}async function a(y,E){const{platform:t,log:c,signal:l}=y;let T=E;for(let S=0;;S++){const R=S===0&&T.origin===t.url.origin,r={accept:"*/*",...R&&{"x-ap\
i-key":t.apiKey}},i={label:m,method:"GET",url:T,headers:r,maxBytes:I};t.connections.proven.add(T.origin);const o=async()=>{const h=await(0,C.tN)(t.connections,i,l),{status:K,headers:J}=h;c.debug(`GET \
a package from ${(0,W.OX)(i.url.origin)}: ${K}`);const q=`the server answered ${K}`;if((0,j.dg)(K))throw(0,j.ue)(m,q,j.$_,(0,j.xS)(K,J));return h},d=await(R?t.rateLimit.run(m,void 0,y,o):o()),u=(0,C.ET)(
d,T,m);if(u===void 0)return d;if(S===N)throw f("the URL redirects in a circle",s);u.origin===T.origin&&u.username+u.password===""&&Object.assign(u,{username:T.username,password:T.password}),T=_(u.href,
y)}}function _(y,{platform:E,log:t}){const c=E.url;if(E.secrets.maskUrl(y,c,t),!URL.canParse(y,c.href))throw f("the platform's download URL can't be read",s);const l=new URL(y,c.href);l.protocol==="ht\
tp:"&&c.protocol==="https:"&&l.hostname===c.hostname&&(l.protocol="https:",l.port===""&&(l.port=c.port),E.secrets.maskUrl(l.href,c,t));const T=l.protocol==="http:"&&c.protocol==="http:"&&(0,A.U9)(l.hostname);
if(l.protocol!=="https:"&&!T)throw f("the platform's download URL isn't https","Check host.");return l}}),1858:((Q,re,e)=>{e.d(re,{$_:()=>C,Dx:()=>j,Ur:()=>n,dg:()=>y,ue:()=>W,xS:()=>E});var v=e(7279),
D=e(2975),B=e(706);function W(t,c,l,T={}){return new v.HR({what:t,why:c,advice:l,topic:"the-platforms-response",...T})}function j(t,c,l,T){return new v.HR({what:t,why:c,advice:l,topic:"the-connection",
...T})}const A={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not foun\
d (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},C="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
k=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function n(t,c,l,T){if(!(t instanceof Error&&"code"in t))return t;const S=String(t.code);
if(N.test(S)){const h=`the TLS connection can't be trusted (${S})`;return j(c,h,`Check host. ${I}`,{affectsAll:!0,cause:t})}const[,R]=s.exec(t.message)??[];if(R!==void 0)return f(c,R,t);const r=!l&&k.
test(S),i=r?"the TLS connection failed":"the connection failed",o=A[S]??`${m.test(S)?"the response can't be decoded":i} (${S})`,d={retryable:!0,maybeProcessed:l,affectsAll:!l,cause:t};if(T||!(r||S==="\
ENOTFOUND"))return j(c,o,C,d);const u=r?`Check host and its port. ${I}`:"Check host.";return j(c,o,u,{...d,maxRetries:2})}function f(t,c,l){const T=(r,i,o=!1)=>j(t,r,i,{affectsAll:!0,cause:l,retryable:o});
if(c==="407")return T("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const S=Number(c);if(S<500&&!y(S))return T(`the proxy refuses the connection (${c})`,"Allow the \
host there, or add it to NO_PROXY.");const R=`the proxy made no connection (${(0,B.OX)(c,100)})`;return T(R,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),_=new Set(
[501,505,506,508,510,511]);function y(t){return a.has(t)||t>=500&&!_.has(t)}function E(t,c){return{status:t,retryable:y(t),retryAfterMs:(0,D.Vs)(c["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),
7596:((Q,re,e)=>{e.d(re,{d4:()=>m,D4:()=>N,eQ:()=>C,U9:()=>A,hk:()=>k,o6:()=>j,wh:()=>I});const v=Je(import.meta.url)("node:net");var D=e(9783),B=e(1858);const W=200;function j(s){const n=/^[a-z0-9+.-]+:\/\//i.
test(s)?s:`https://${s}`;if(/[\s\p{C}\\]/u.test(n)||!URL.canParse(n))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(n);if(f.protocol!=="https:"&&f.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(n))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!A(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function A(s){return s==="localhost"||s==="[::1]"||(0,v.isIPv4)(s)&&s.startsWith("127\
.")}function C(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function I(...s){return s.find(n=>typeof n=="string"&&n.length<=W&&C(n))}function N(s){try{return decodeURIComponent(s)}catch{return s}}function k(){
for(const s of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const n=process.env[s]?.trim();n!==void 0&&(process.env[s]=n===""||n.includes("://")?n:`http://${n}`)}for(const s of["no_proxy","\
NO_PROXY"]){const n=process.env[s];n!==void 0&&(process.env[s]=n.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function m(s,n){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,D.H)(s)||
/^https?:/i.test(f)&&(0,D.s)(s))return;throw(0,B.Dx)(n,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((Q,re,e)=>{e.d(re,{ET:()=>T,J9:()=>f,VL:()=>S,Y7:()=>n,tN:()=>a,yp:()=>l});var v=e(7067),D=e(4708),B=e(8522),W=e(6671),j=e(2975),A=e(706),C=e(1858),I=e(7596);const N=3e4,k=65536,
m=new Set([301,302,303,307,308]),s="export-workflow-action";function n(){(0,I.hk)();const R=()=>new W.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:R(),https:R()},proven:new Set}}function f(R){return{
type:"application/json",bytes:Buffer.from(JSON.stringify(R))}}async function a({kept:R,proven:r},i,o){const{label:d,method:u,url:h,headers:K,body:J,maxBytes:q,idleMs:ne=N}=i;(0,I.d4)(h,d);const we=h.protocol===
"https:"?"https":"http",be=J?new W.Qq:R[we],fe=new AbortController,p=AbortSignal.any([o,fe.signal]);let[x,X]=[!1,"no response"];const U=setTimeout(()=>{const $={retryable:!0,maybeProcessed:x};fe.abort(
(0,C.Dx)(d,`${X} within ${ne/1e3} s`,C.$_,$))},ne);let Y;try{Y={http:v,https:D}[we].request({method:u,host:h.hostname.replace(/[[\]]/g,""),port:h.port,path:h.pathname+h.search,headers:{...K,...J&&{"co\
ntent-type":J.type,"content-length":J.bytes.length},"accept-encoding":"identity","user-agent":s},...h.username+h.password!==""&&{auth:`${(0,I.D4)(h.username)}:${(0,I.D4)(h.password)}`},agent:be.getAgent(
h.href),signal:p});const $=_(Y,d,()=>{x=!0});y(Y,J?.bytes??Buffer.alloc(0),()=>U.refresh());const M=await(0,j.Mu)(p,$);r.add(h.origin),X="no data";const g=[];let L=q;for await(const z of M){if(U.refresh(),
L-=z.length,L<0)throw c(d,q);g.push(z)}const F=t(Buffer.concat(g),M.headers["content-encoding"],d,q);return{status:M.statusCode??0,headers:M.headers,bytes:F}}catch($){throw p.throwIfAborted(),(0,C.Ur)(
$,d,x,r.has(h.origin))}finally{clearTimeout(U),Y?.destroy()}}function _(R,r,i){return new Promise((o,d)=>{R.once("socket",h=>{R.reusedSocket?i():h.once(R.protocol==="https:"?"secureConnect":"connect",
i)});const u=h=>{h.socket.destroy();const K={retryable:!0,maybeProcessed:!0};d((0,C.Dx)(r,"the server switched protocols (101)",C.$_,K))};R.once("upgrade",u),R.once("response",h=>h.statusCode===101?u(
h):o(h)),R.on("error",d)})}function y(R,r,i){r.length===0?R.end():R.write(r.subarray(0,k),o=>{i(),o||y(R,r.subarray(k),i)})}const E=new Set(["gzip","x-gzip","deflate"]);function t(R,r="",i,o){const d=r.
toLowerCase().split(/[\s,]/);try{return d.reduceRight((u,h)=>{const K=h==="br"?B.brotliDecompressSync:E.has(h)?B.unzipSync:void 0;return K&&u.length>0?K(u,{maxOutputLength:o}):u},R)}catch(u){throw u.code===
"ERR_BUFFER_TOO_LARGE"?c(i,o):u}}function c(R,r){const i=`the response is larger than ${(0,A.Xe)(r)}, the limit`;return(0,C.ue)(R,i,"Check host.",{maybeProcessed:!0})}function l({headers:R,bytes:r}){return R["\
content-type"]?.includes("html")===!0||/^\s*</.test(r.toString("utf8",0,100))}function T({status:R,headers:r},i,o){if(!m.has(R)||r.location===void 0)return;const d=r.location.replace(/[\x80-\xff]/g,h=>`\
%${h.charCodeAt(0).toString(16)}`);if(URL.canParse(d,i.href))return new URL(d,i.href);const u=`the platform redirects (${R}) to an address that can't be read`;throw(0,C.ue)(o,u,"Check host.",{maybeProcessed:!0})}
function S({headers:R}){return!R["content-length"]&&!R["transfer-encoding"]}}),6006:((Q,re,e)=>{e.d(re,{SO:()=>s,cd:()=>k,qt:()=>t});var v=e(7279),D=e(2975),B=e(706),W=e(2227),j=e(7596),A=e(2053),C=e(
6294);const I=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function N(S){return I.find(([,R])=>R.split(" ").includes(S))?.[0]??"unknown"}function k({fields:S,message:R,redact:r}){
const i=(0,C.Gv)(S.response)?S.response:{},o=[i.downloadUrl,i.downloadURL,S.downloadUrl,S.downloadURL];return{dockStatusId:(0,j.wh)(S["dock-statusId"],S.dockStatusId,S._id),workflowId:(0,j.wh)(S.workflowId,
S.toolId),exportJobId:(0,j.wh)(S.exportJobId),status:m(S.status,r),downloadUrl:o.map(d=>typeof d=="string"?d.trim():"").find(d=>d!==""),refused:S.success===!1,message:R}}function m(S,R){const r=typeof S==
"string"||typeof S=="number"?String(S).trim():"",i=r.toUpperCase().replace(/[\s-]+/g,"_");return N(i)==="unknown"?R(r,40).toUpperCase():i}async function s(S,R,r=()=>!0){const i=`dock-status/${R}`;return k(
await(0,W.px)(S,{label:"Dock status",method:"GET",path:i,isTransient:r}))}const n="the-job-on-the-platform",f=50,a=294,_=6.12,y=2e3;function E(S,R){const r=Math.max(a,S/_);return S<A.k?r:Math.max(y,Math.
min(R,r))}async function t(S,R,r){const{log:i,signal:o}=S,d=performance.now(),u=c(S,d);let h=R,K=d,J;for(let q=0;;q++){r.onStatus(h),u(h);const ne=N(h.status);if(ne==="failed"||ne==="succeeded"&&h.refused){
const we=`The job ${h.status==="FAILED"?"failed":`ended as ${h.status}`} on the platform`,be=`${h.message??"it gave no reason"} (dock status ${R.dockStatusId})`;throw new v.HR({what:we,why:be,advice:r.
advice,topic:n})}if(ne==="succeeded")return h.status!=="SUCCESS"&&i.warning(`The platform reports ${h.status}, which is treated as SUCCESS.`),h;J=ne==="unknown"&&h.refused?J??K:void 0;try{if(J!==void 0&&
K-J>=W.xR){const fe=`The platform refused to report the job's status for ${(0,B.zK)(W.xR)}`;throw new v.HR({what:fe,topic:n})}const we=q===0?f:E(K-d,r.longestWaitMs);await(0,D.yy)(Math.max(0,K+we-performance.
now()),o),K=performance.now();const be=({status:fe=404})=>q>0||fe===404;h=await s(S,R.dockStatusId,be)}catch(we){throw T(we,R,h)}}}function c({log:S},R){let r,i=R;return o=>{const d=performance.now(),
u=(0,B.zK)(d-R),h=o.status!==r,K=d-i>=A.k;(h||K)&&(i=d),h&&r!==void 0?S.info(`${o.status||"No status"} after ${u}`):K&&S.info(`Still ${o.status||"without a status"} after ${u}`),h&&N(o.status)==="unkn\
own"&&S.warning(`The platform reports an unknown status (${l(o)}). The action keeps waiting.`),r=o.status}}function l({status:S,message:R}){return`${S||"none"}${R===void 0?"":`, "${R}"`}`}function T(S,{
dockStatusId:R},r){const i=N(r.status)==="unknown"||r.message!==void 0?`, last status ${l(r)}`:"",o=`The job may still be running on the platform: dock status ${R}${i}.`,d=(0,v.h_)(S);return d.with({advice:`${d.
advice} ${o}`.trim(),cause:S})}}),2053:((Q,re,e)=>{e.d(re,{k:()=>j,q:()=>k});var v=e(7279),D=e(2975),B=e(1858);const W=30,j=6e4,A=500,C=16e3,I=.95,N=20;class k{#n=new Map;#e=0;#t=0;#o=0;async run(s,n,f,a){
const _=await this.#r(s,n,f),y=()=>_>this.#o;try{const E=await a();return y()&&(this.#t=this.#t<N?0:this.#t*I),E}catch(E){if(!(E instanceof v.HR&&E.status===D.kU))throw E;const t=performance.now();throw y()&&
(this.#t=Math.min(C,Math.max(A,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(E.retryAfterMs||2*this.#t)),E.with({retryAfterMs:this.#e-t})}}async#r(s,n,{signal:f,endsAt:a}){const _=n!==void 0&&this.#n.
get(n)||[];for(n!==void 0&&this.#n.set(n,_);;){if(f.throwIfAborted(),this.#e>=a)throw(0,B.ue)(s,"the platform asked for a pause that exceeds the timeout",B.$_);const y=performance.now(),E=_.at(-W)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,E+j);if(t<=y)return this.#e=y+this.#t,_.push(y),y;await(0,D.yy)(t-y,f)}}}}),6294:((Q,re,e)=>{e.d(re,{Gv:()=>j,LO:()=>B,Te:()=>W,ik:()=>k,wv:()=>D});var v=e(1858);function D(m,s,n){
const f=I(m,0);return{fields:m,label:s,redact:n,message:f&&n(f)||void 0}}function B({label:m,message:s},n,f){return(0,v.ue)(m,`the platform answered without a ${n}${W(s)}`,f)}function W(m){return m===
void 0?"":` (${m})`}function j(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const A=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description",
"detail","details","response"],C=4;function I(m,s){if(typeof m=="string")return m.trim()||void 0;if(!(s>C)){if(Array.isArray(m))return I(m[0],s+1);if(j(m))for(const n of A){const f=I(m[n],s+1);if(f!==
void 0){const{code:a}=m;return typeof a=="number"||typeof a=="string"?`${f}, code ${a}`:f}}}}const N="Settings \u2192 Security & Control \u2192 API Scopes";function k(m,s,{message:n,isPage:f,hasWorked:a}){
if((0,v.dg)(s))return v.$_;if(s===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(s===409&&m.isCreation)return"The name may be taken. Set another name, or the ID o\
f that workflow.";if(s===409||s===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)
return m.isTransient?v.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works f\
or other workflows. Check the IDs, and that the key's account can see this one.";const _=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(s===403)return`The key needs ${_}. Add it under ${N}\
.`;const y=/scope/i.test(String(n))?` The key also needs ${_}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-ke\
y to an account key from ${N}.${y}`}}),3349:((Q,re,e)=>{e.d(re,{EH:()=>m,Nq:()=>k,kZ:()=>n,s8:()=>s});var v=e(7279),D=e(2975),B=e(2227),W=e(5645),j=e(5805),A=e(6006),C=e(6294);const I=["workflows","wo\
rkflow","tools"];async function N(f,a){const{collections:_}=f.platform;let y;for(const E of new Set([..._.values(),...I])){const t=a(E),{label:c,idempotent:l=!0}=t,T=_.get(c);if(!(T&&T!==E))try{const S=await(0,B.
px)(f,t);_.set(c,E);const R=(0,A.cd)(S),{dockStatusId:r}=R;if(r!==void 0)return{...R,dockStatusId:r};throw(0,C.LO)(S,"dock status ID",l?"Check host and the IDs.":B.HB)}catch(S){if(S instanceof v.HR&&S.
busy&&_.set(c,E),!(S instanceof v.HR&&S.status===404))throw S;y??=S}}throw y}async function k(f,{workflowId:a,flowId:_}){return await N(f,y=>({label:"Export",method:"POST",path:`${y}/${a}/export?flowI\
d=${_}`,scope:"Export workflow"}))}async function m(f,a,_){const y=_.downloadUrl??a.downloadUrl??(await(0,A.SO)(f,a.dockStatusId)).downloadUrl;if(y!==void 0)return(0,W.I)(y,f);const E=`the platform re\
ports ${_.status} but names no download URL`;throw new v.HR({what:"Export",why:E,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function s(f,a,{app:_,flow:y,env:E}){const t="workflow\
Name"in a,c=l=>l==="tools"?"tool":"workflow";return await N(f,l=>({label:"Import",method:"POST",path:t?`${l}/import`:`${l}/${a.workflowId}/import`,body:(0,j.J9)({[`${c(l)}DataFileId`]:_,flowDataFileId:y,
envVariablesFileId:E,...t&&{[`${c(l)}Name`]:a.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function n(f,a){const _=y=>({label:"Deploy",method:"POST",path:`${y}/${a}/depl\
oy`,body:(0,j.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,D.L5)(f,()=>N(f,_),{untilFree:!0})}}),2597:((Q,re,e)=>{e.d(re,{g:()=>x,L:()=>be});var v=e(6760),D=e(3e3),B=e(9462),
W=e(3349),j=e(706),A=e(2227),C=e(7596),I=e(5805),N=e(6294);const k=25e6,m=1e7,s="bulkImport",n="Re-run the job.";async function f(Y,{name:$,bytes:M}){const g=`Upload of ${$}`,L=(te,Z)=>(0,A.px)(Y,{label:g,
method:"POST",path:te,body:Z,scope:"Import workflow"});let F;if(M.length<k)F=await L("files",await a("fileContext",s,{name:$,bytes:M}));else{const te=Math.ceil(M.length/m),Z={totalChunks:te,fileExtension:"\
json",fileName:$,fileSize:M.length},oe=await L("files/session/start",(0,I.J9)({fileContext:s,...Z})),ue=(0,C.wh)(oe.fields.sessionId);if(ue===void 0)throw(0,N.LO)(oe,"session ID",n);for(let le=0;le<te;le++){
const xe=M.subarray(le*m,(le+1)*m);await L(`files/session/${ue}`,await a("chunkNumber",String(le),{name:$,bytes:xe}))}F=await L(`files/session/${ue}/complete`)}const{fileId:z}=F.fields;if(typeof z!="s\
tring"||z==="")throw(0,N.LO)(F,"file ID",n);return Y.log.info(`Uploaded ${$}: ${(0,j.Xe)(M.length)}`),z}async function a(Y,$,{name:M,bytes:g}){const L=new FormData;L.set(Y,$),L.set("file",new Blob([g],
{type:"application/json"}),M);const F=new Response(L);return{type:F.headers.get("content-type")??"",bytes:Buffer.from(await F.arrayBuffer())}}var _=e(2975),y=e(6779);const E="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function c(Y,$,{
source:M,target:g,definitions:{app:L,flow:F,env:z},whenBusy:te="retry",timeoutMs:Z,longestWaitMs:oe}){const ue="workflowId"in g?g.workflowId:void 0,le="workflowId"in g?`workflow ${g.workflowId}`:`a ne\
w workflow, ${g.workflowName}`;return Y.log.info(`Importing ${(0,j.OX)(M)} into ${le}, at ${$.url.href}`),await(0,B.N)({...Y,platform:$},(0,B.R)(Z,"No import"),async xe=>{const Se={app:await f(xe,L),flow:await f(
xe,F),env:z&&await f(xe,z)},Ce=te==="retry",_e=await(0,_.L5)(xe,()=>(0,W.s8)(xe,g,Se),{untilFree:Ce}),{outputs:Re}=await(0,y.Bv)(xe,_e,{title:"Import job",longestWaitMs:oe,advice:E,idsIn:({workflowId:je})=>{
const ae=ue??je;return ae===void 0?{}:{"workflow-id":ae}}});return Re})}async function l(Y,$,{workflowId:M,timeoutMs:g,longestWaitMs:L}){return Y.log.info(`Deploying workflow ${M}, at ${$.url.href}`),
await(0,B.N)({...Y,platform:$},(0,B.R)(g,"No deployment"),async F=>{const{outputs:z}=await(0,y.Bv)(F,await(0,W.kZ)(F,M),{title:"Deploy job",longestWaitMs:L,advice:t,idsIn:()=>({"workflow-id":M})});return z})}
var T=e(2697),S=e(9630),R=e(532),r=e(7279),i=e(6191),o=e(7487),d=e(8920),u=e(9870),h=e(3657),K=e(4264),J=e(6224),q=e(7833);const ne="import-deploy-and-promote",we="Make and approve a new plan.";async function be(Y,$,M){
const{approved:g,upload:L,deploy:F,ignore:z}=Y.inputs,te=M.workflows.map(({outcome:ue})=>ue==="unchanged"?"finish":"import"),{differences:Z,actions:oe}=g?(0,K.Gy)(g,M):{differences:[],actions:te};if(Z.
length>0){const ue="The approved plan doesn't hold any more, so this attempt changed nothing";throw new r.HR({what:ue,why:Z.join("; "),advice:we,topic:ne})}try{const le=(0,o.Tm)()>1&&L!==void 0&&oe.includes(
"finish")?await(0,i.wn)(Y):[];for(const[xe,Se]of $.entries()){if(Se.action=oe[xe],Se.action!=="finish")continue;const Ce=_e=>!g||(0,K.cM)(g,xe,(0,S.ol)(_e,z));Se.backup=await fe(Y,le,Se.candidate.name,
Ce),(!F||!(g||Se.backup))&&(Se.action="leave")}}catch(ue){Y.signal.throwIfAborted();const le="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Ce=` What an earlier \
attempt imported can also be deployed with the deploy action: ${$.filter((Re,je)=>oe[je]==="finish").map(({candidate:Re,plan:je})=>`${Re.name} (${je.target})`).join(", ")}.`,_e=`Use "Re-run failed job\
s".${F?Ce:""}`;throw new r.HR({what:le,why:(0,r.gJ)(ue),advice:_e,topic:ne,cause:ue})}}async function fe(Y,$,M,g){const L=`${M}-before-`,F=te=>Number(/^(\d+)(-\d+)?\.zip$/.exec(te)?.[1]),z=$.filter(({
name:te})=>te.startsWith(L)&&F(te.slice(L.length))<(0,o.Tm)());for(const{id:te,name:Z}of z.sort((oe,ue)=>ue.id-oe.id)){const oe=await(0,i.R9)(Y,te),ue=await p(oe,Y.signal);if(ue&&g((0,J.YR)(ue)))return{
id:te,name:Z,holdsVariables:ue.env!==void 0}}}async function p(Y,$){try{return(0,d.mu)(await(0,h.u)(Y,$))}catch{$.throwIfAborted();return}}async function x(Y,$){const{platform:M,inputs:g}=Y,{path:L,target:F,
definitions:z,name:te}=$.candidate;if($.action==="leave"){Y.log.info("Neither imported nor deployed"),$.begun="nothing";return}let Z=g.candidates.length>1?void 0:$.plan;$.begun="import";try{const oe=async()=>{
const le=Z??await(0,J.Cs)(Y,$.candidate);if(Z=void 0,!(0,J.cS)($.plan,le)){const Se=`The target of ${te} has changed since this step compared it, so it was left as it is`;throw new r.HR({what:Se,advice:we,
topic:ne})}if($.action==="finish")return;le.state&&($.backup=await X(Y,$,le.state));const xe={...g,source:L,target:F,definitions:z,whenBusy:"throw"};$.job=await c(Y,M,xe),$.imported=!0};if(await(0,_.L5)(
{...Y,endsAt:performance.now()+g.timeoutMs},oe,{untilFree:!0}),!g.deploy)return;$.begun="deploy";const ue=(0,q.wZ)($);if(ue===void 0){const le="Look for it in AI for Process, and deploy it there.";throw new r.
HR({what:"the platform didn't name the new workflow's ID",advice:le})}$.job=await l(Y,M,{...g,workflowId:ue}),$.deployed=!0}catch(oe){const ue=(0,r.iT)(oe);$.job={...$.job,...(0,y.Zw)(ue)},$.error=U(ue,
$,(0,T.Sm)(g.host))}}async function X(Y,{candidate:$,plan:M},g){const{upload:L,artifactEnvVariables:F,host:z}=Y.inputs,te=`${$.name}-before-${(0,o.Tm)()}`,Z=g.package.files.has(u.Km),oe=`Backup of wor\
kflow ${M.target} at ${(0,T.Sm)(z)}`,ue=await(0,o.Pd)("workflow-backup-");for(let le=1;;le++){const xe=(0,v.join)(ue,`${te}${le===1?"":`-${le}`}.zip`);if(await(0,R.lo)(xe,g.bytes),!L)return Y.log.info(
`${oe}: ${xe}, on this runner only`),{name:xe,holdsVariables:Z};try{const Se=await(0,D.mJ)(Y,{...g,path:xe},{upload:L,artifactEnvVariables:F});return Y.log.info(`${oe}: ${Se.name}, ${Se.url}`),{name:Se.
name,id:Se.id,holdsVariables:Z&&F}}catch(Se){if(!(Se instanceof i.B6))throw Se}}}function U(Y,$,M){const{candidate:g,begun:L,imported:F,backup:z}=$,te=(0,r.h_)(Y),Z=(0,q.wZ)($),[oe,ue]=["workflowName"in
g.target,L==="deploy"],le=`deploy workflow ${Z} with the deploy action`,xe=oe?ue?le:"start a new run":'use "Re-run failed jobs"',Se=`${g.name} ${F?"was imported":"was already imported"}${Z?` into work\
flow ${Z}`:""} but not deployed: `,Ce=[te.advice.replace(/(r)e-run the job/gi,(_e,Re)=>Re==="r"?xe:xe[0]?.toUpperCase()+xe.slice(1)),ue&&!oe?`Or ${le}.`:"",oe&&Z?`The new workflow's ID is ${Z}.`:"",z?
`The package that ${M} had before is ${z.name}${z.id?` (artifact ${z.id})`:""}.`:""];return te.with({what:(ue?Se:"")+te.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((Q,re,e)=>{e.d(re,{K:()=>p});
var v=e(3024),D=e(6760),B=e(3e3),W=e(819),j=e(7279),A=e(6584);class C{#n=[];#e;constructor(){const M=W.V4("api-key");M!==""&&W.Pq(M)}text(M){return W.V4(M)}lines(M){return W.V4(M,{trimWhitespace:!1})}optional(M,g){
const L=this.text(M);return L===""?void 0:this.parse(M,L,g)}parse(M,g,L){try{return L(g)}catch(F){this.refuse(M,(0,j.gJ)(F),(0,j.h_)(F).topic);return}}required(M,g,L="is required"){return this.text(M)===
""&&this.refuse(M,L),this.optional(M,g)}notEmpty(M,g,L){if(process.env[`INPUT_${M.toUpperCase()}`]?.trim()===""){const F=`Where an event has no inputs, write \`\${{ inputs.${M} || ${L} }}\``;this.refuse(
M,`is empty. Is the name in the expression right?${L===void 0?"":` ${F}`}`)}return this.optional(M,g)}boolean(M,g){return this.notEmpty(M,A.yG,g?void 0:"false")??g}refuse(M,g,L="before-anything-is-sen\
t"){this.#e??=L,this.#n.push(`${M} ${g.replace(/(?<=[a-z])\.$/,"")}`)}check(M){if(M!==void 0&&this.#n.length===0)return M;throw new j.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function I($){
const M=$.required("host",A.or),L=$.required("api-key",A.Do,"is required. The secret isn't set, or this job can't read it"),F=($.optional("timeout-minutes",(0,A.$J)(1440))??30)*6e4,z=($.optional("poll\
-interval-seconds",(0,A.$J)(3600))??10)*1e3,te=$.boolean("summary",!0);return M&&L?{host:M,apiKey:L,timeoutMs:F,longestWaitMs:z,summary:te}:void 0}var N=e(8920),k=e(7598),m=e(1455),s=e(532),n=e(706),f=e(
5806),a=e(9870);function _($,M){return new j.HR({what:$,advice:M,topic:"unpacking"})}function y($,M){for(const{index:g}of`${M}/`.matchAll(/\//g)){const L=M.slice(0,g),F=(0,v.lstatSync)((0,D.join)($,L),
{throwIfNoEntry:!1});if(F?.isSymbolicLink())throw _(`${(0,n.TL)(L)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(L===M&&F?.isFile())return F;if(!F?.isDirectory())break}}async function E($,M,g,L=1/0){
const F=new Map,z=new Map;let te=L;for(const Z of M){g.throwIfAborted();const oe=y($,Z);if(!(oe===void 0||z.get((0,f.Sr)(Z))===oe.ino)){if(z.set((0,f.Sr)(Z),oe.ino),te-=oe.size,te<0)throw new Error("i\
ts files take more than 256 MiB, the limit");F.set(Z,await(0,m.readFile)((0,D.join)($,Z)))}}return F}async function t($){return(await(0,m.readdir)($,{withFileTypes:!0})).map(g=>g.name+(g.isDirectory()?
"/":""))}async function c($,M){const g=[],L=[""];for(const F of L){M.throwIfAborted();for(const z of await t((0,D.join)($,F))){if((0,f.jq)(z))continue;if((z.endsWith("/")?L:g).push(F+z),g.length+L.length>
a.BE)throw new Error("more than 10,000 files are in it")}}return g}async function l($){if(!y($,f.gv))return;const M=await(0,m.readFile)((0,D.join)($,f.gv),"utf8");let g;try{const{unpackedFiles:L}=JSON.
parse(M);L.every(F=>(0,f.x5)(F)===void 0)&&(g=new Set(L))}catch{}return{text:M,paths:g}}async function T($,M){const g=new Set(M.map(caseFold));return(await readdir($).catch(()=>[])).filter(F=>!g.has(caseFold(
F))&&existsSync(join($,F,RECORD)))}function S($){return`${JSON.stringify({unpackedFiles:[...$]},null,2)}
`}var R=e(3657);async function r($,M){try{const g=await(0,m.stat)($);if(g.isDirectory())return await K($,M);if(g.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const L=await(0,m.readFile)(
$);return{...await(0,R.u)(L,M),sha256:(0,k.createHash)("sha256").update(L).digest("hex")}}catch(g){throw h(g,$,M)}}async function i($,M){const g=()=>r($,M);try{const L=statSync($,{throwIfNoEntry:!1});
if(L===void 0)return{};const F=L.isDirectory()?await d($,M):new Map,[z,...te]=[...F.values()].flat();return z===void 0?{single:g}:{several:new Map(Array.from(F,([oe,ue])=>[oe,()=>o($,ue,M)])),...te.length===
0&&z.isDirectory()&&{single:g}}}catch(L){throw h(L,$,M)}}async function o($,M,g){const[L="",F]=M.map(z=>z.name);if(F!==void 0)throw new Error(`is there twice, as ${quoted(L)} and as ${quoted(F)}. Remo\
ve one of them`);if(M[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await r(join($,L),g)}async function d($,M){const g=new Map,L=await readdir($,{withFileTypes:!0});if(isWorkflow(
L.map(({name:F})=>F)))return g;for(const F of L){if(M.throwIfAborted(),F.name.startsWith(".")||!await u(join($,F.name),M))continue;const z=F.isDirectory()?F.name:F.name.replace(/\.zip$/i,"");g.set(z,[
...g.get(z)??[],F])}return g}async function u($,M){const g=await stat($).catch(()=>{});if(g?.isDirectory())return isWorkflow(await J($));if(!g?.isFile()||!/\.zip$/i.test($))return!1;try{return isWorkflow(
[...(await r($,M)).files.keys()])}catch{return M.throwIfAborted(),!0}}function h($,M,g){if(g.aborted)return g.reason;const L=/The package (is .*, not a zip)/.exec((0,j.gJ)($))?.[1],F=(0,v.existsSync)(
M)?`can't be read: ${(0,s.Uc)($)}`:`doesn't exist: ${(0,n.MW)(M)}`;return new Error(L?`${L}. Set a package (.zip), or the folder with its unpacked files`:F,{cause:$})}async function K($,M){const g=(0,D.
join)($,(0,a.wg)(await J($))),L=await l(g);if(L&&!L.paths)throw new Error(`${f.gv} isn't as this action writes it`);const F=L?.paths?new Set([...a.LX,...L.paths]):await c(g,M),z=await E(g,F,M,a.zx);if(z.
size===0)throw new Error("no files are in it");return(0,a.jz)("folder",z)}async function J($){const M=await t($),L=M.filter(F=>F.endsWith("/")).map(async F=>(await t((0,D.join)($,F))).map(z=>F+z));return[
...M,...(await Promise.all(L)).flat()]}async function q($,{path:M,variables:g,sha256:L,needsVariables:F,of:z=""},te){const Z=(Se,Ce)=>$.refuse(Se+z,Ce,"import-deploy-and-promote"),oe=Se=>Ce=>{te.throwIfAborted(),
Z(Se,(0,j.gJ)(Ce))},ue=g?await(0,N.Ch)(g,te).catch(oe("env-variables")):void 0,xe=await(async()=>{const{sha256:Se,...Ce}=await r(M,te),_e=(0,N.mu)(Ce,ue),Re=g&&(0,D.basename)(g);return{path:M,package:Ce,
sha256:Se,definitions:_e,variablesFile:Re}})().catch(oe("package"));if(xe&&L!==void 0&&xe.sha256!==L){const Se=`is not the digest of the package, which is ${xe.sha256}`;Z("package-sha256",xe.sha256?Se:
"is only for a package that is a .zip")}return xe&&F&&g===void 0&&!xe.definitions.env&&Z("env-variables","is required for an existing workflow, because the package has no env_variables.json"),xe}var ne=e(
682),we=e(2899),be=e(7487),fe=e(4264);async function p($){const M=new C,g=M.boolean("plan",!1),L=g?void 0:x(M),F=X(M,g),z=await U(M,F,$),te=I(M),Z=(0,B.WZ)(M,!1),oe=M.boolean("deploy",!0),ue=M.optional(
"ignore",we.wo)??we.K$,{fromList:le}=F;return{...M.check(te),...Z,candidates:z,fromList:le,isPlan:g,approved:L,deploy:oe,ignore:ue}}function x($){const M=$.text("approved-plan");return M===""&&$.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),M==="none"?void 0:$.optional("approved-plan",fe.ud)}function X($,M){if($.text("workflow-name")===""){const{targets:F,fromList:z}=(0,ne.R)($,"workflow-"),te=F.map(({workflowId:ue})=>ue),
Z=te.find((ue,le)=>te.indexOf(ue)<le),oe=$.text("workflows")===""?"workflows-file":"workflows";return Z!==void 0&&$.refuse(oe,`has workflow-id ${Z} twice`),{targets:F.map(({name:ue,...le})=>({name:ue,
target:le})),fromList:z}}for(const F of["workflow-id","flow-id","workflows","workflows-file"])$.text(F)!==""&&$.refuse(F,"can't be combined with workflow-name");if(!M&&(0,be.Tm)()>1){const F=`can't be\
 applied in run attempt ${(0,be.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;$.refuse("workflow-name",F,"import-deploy\
-and-promote")}const g=$.optional("workflow-name",A.sU),L=$.optional("name",A.$q)??g;return L===void 0||g===void 0?{targets:[],fromList:!1}:{targets:[{name:L,target:{workflowName:g}}],fromList:!1}}async function U($,{
targets:M,fromList:g},L){const F=$.required("package",A.EO),z=$.notEmpty("package-sha256",A.tz,"'any'");g&&z!==void 0&&$.refuse("package-sha256","is only for a single package");const te=ue=>ue==="pack\
age"?ue:(0,A.EO)(ue),Z=$.notEmpty("env-variables",te,"'package'");if(F===void 0)return[];const oe=[];for(const{name:ue,target:le}of M){const xe=g?` of ${ue}`:"",Se=g?$.parse(`package${xe}`,ue,ve=>Y(F,
ve)):F,Ce=Z&&g?(0,D.join)(Z,`${ue}.json`):Z,_e=Z==="package"?void 0:Ce,Re="workflowId"in le&&Z==="package",ae=Se&&await q($,{path:Se,...{variables:_e,sha256:g?void 0:z,needsVariables:Re,of:xe}},L);ae&&
oe.push({name:ue,target:le,...ae})}return oe}function Y($,M){const g=(0,D.join)($,`${M}.zip`),[L=g,F]=[(0,D.join)($,M),g].filter(z=>(0,v.existsSync)(z));if(F){const z=`as ${(0,A.bY)(`${M}.zip`)} and a\
s ${(0,A.bY)(`${M}/`)}`;throw new Error(`is there twice, ${z}. Remove one of them`)}if((0,v.existsSync)(L)&&(0,v.lstatSync)(L).isSymbolicLink())throw new Error("is a link, which isn't followed");return L}}),
6325:((Q,re,e)=>{e.a(Q,async(v,D)=>{try{let c=function({rows:l}){for(const{candidate:T}of(0,y.p1)(l)){const{name:S,target:R}=T,r="workflowId"in R?`workflow-id ${R.workflowId}, flow-id ${R.flowId}`:"";
(0,I.t1)().warning(`Nothing differs in ${S}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${r}).`)}};var B=e(
3e3),W=e(6779),j=e(3018),A=e(682),C=e(7279),I=e(8725),N=e(7487),k=e(1519),m=e(2227),s=e(2597),n=e(161),f=e(1415),a=e(4264),_=e(6224),y=e(7833);const E=4;await(0,N.eF)(async l=>{(0,N.n0)({promotions:[]});
const T=await(0,n.K)(l),S=await t(T,l);await(0,y.A2)(S,T);const R=(0,y.jb)(S.rows),r=await(0,j.S3)(R);T.summary&&await(0,f.c)(S,T,r),(0,j.$0)(R),(0,N.Tm)()>1&&T.deploy&&c(S);const i=(0,y.c2)(S,T);if(i)
throw i;T.isPlan&&(0,I.lm)((0,f.o)(S.rows,T))});async function t(l,T){const{candidates:S,fromList:R,approved:r,host:i,ignore:o,deploy:d,upload:u,artifactEnvVariables:h}=l,K=S.flatMap(({definitions:{env:M}})=>M?
(0,k.aC)(M.bytes):[]),J=(0,m.Ng)(i,l.apiKey,{secrets:K,known:S.map(({name:M})=>M)}),q=(0,I.t1)(),we={log:q,publish:M=>(0,N.n0)((0,y.WZ)(M)),signal:T,endsAt:Number.POSITIVE_INFINITY,platform:J,inputs:l},
be=({name:M})=>R?{...we,log:(0,I.t1)(`[${M}] `),publish:()=>{}}:we;let fe;const p=await(0,A.H)(S,E,async M=>{try{if(fe)throw new C.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const g=await(0,_.Cs)(be(M),M);return{candidate:M,plan:g,job:g.state?.job??{}}}catch(g){const L=(0,C.iT)(g);return(0,C.h_)(L).affectsAll&&(fe??=L),{candidate:M,error:L,job:(0,W.Zw)(L)}}}),
x=(0,y.sb)(p);if(x.length<p.length)return{rows:p};const U={options:{host:i.href,ignore:[...o.lines].sort().join(`
`),deploy:d,"upload-artifact":u!==void 0,"artifact-env-variables":h},workflows:x.map(({plan:M})=>M)},Y=(0,a.Rd)(U,r?.salt);if(l.isPlan)return{rows:p,digest:Y};const $=await(0,s.L)(we,x,U).then(()=>{},
C.iT);if($)return{rows:p,digest:Y,refusal:$};r||q.info("Applied without an approved plan"),x.some(({plan:M,action:g})=>M.state&&g==="import")&&(0,B.j)(l,q);for(const M of x)if(await(0,s.g)(be(M.candidate),
M),M.error)break;return{rows:p,digest:Y}}D()}catch(E){D(E)}},1)}),1415:((Q,re,e)=>{e.d(re,{c:()=>_,o:()=>a});var v=e(6760),D=e(2697),B=e(3018),W=e(1124),j=e(2614),A=e(7487),C=e(4057),I=e(8132),N=e(8920),
k=e(706),m=e(7833);const s=r=>{const{name:i,version:o}=(0,N.Rc)(r)??{};return[i,o].filter(Boolean).join(" ")},n=r=>r.map(i=>(0,I.SS)(i)).join(", "),f=(...r)=>r.filter(Boolean).join(" ");function a(r,{
host:i}){return`Plan: ${(0,m.sb)(r).length-(0,m.p1)(r).length} of ${(0,k.hS)(r.length,"workflow")} will change at ${(0,D.Sm)(i)}`}async function _(r,i,o){const{rows:d,refusal:u,digest:h}=r,K=d.some(({
begun:we})=>we),J=i.isPlan&&h!==void 0,q=h&&(0,I.SS)(h.slice(0,12)),ne=[K?T(d):E(d,i),(0,C.cj)((0,D.cZ)((0,m.dJ)(d))),u&&(0,C.il)((0,D.UX)(u),(0,A.VY)(u)),J&&c(d,i),(J||K)&&l((0,m.p1)(d)),...K?R(d,i):
[],J&&`Plan ${q}.`,i.approved&&q&&`${K?"Applied":"Approved"} plan ${q}.`,K&&!i.approved&&"Applied without an approved plan."].flatMap(we=>we||[]);(0,W.Hq)((0,m.jb)(d))&&ne.push((0,B.uu)(o,i.fromList,ne,
K?"What differed":"What changes")),await(0,C.Sy)(y(r,i,K),...ne)}function y({rows:r,refusal:i},o,d){const u=(0,D.Sm)(o.host),h=(0,m.dJ)(r).length,K=r.filter(({begun:ne,error:we})=>ne&&ne!=="nothing"&&
!we).length,J=`${K} of ${(0,k.hS)(r.length,"workflow")} promoted`;return[d&&h>0&&`Promotion to ${u} failed: ${J}`,d&&K===0&&`Nothing differs at ${u}: nothing was done`,d&&`${J} to ${u}`,h===0&&!i&&a(r,
o),o.isPlan&&`Plan for ${u} failed: ${h} of ${(0,k.hS)(r.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${u} failed: nothing was changed`}function E(r,{isPlan:i}){const o=r.map(
({candidate:d,plan:u})=>{const{name:h,target:K,path:J,sha256:q}=d,ne=q??u?.shown,we=ne&&`${q?"sha256":"content"} ${ne.slice(0,12)}\u2026`,be=u?.state&&s(u.state.package),fe="workflowName"in K?"a new w\
orkflow":K.workflowId;return[{words:h},{words:[s(d.package),(0,v.basename)(J),we].filter(Boolean).join(", ")},{words:be?`${be} (${fe})`:fe},{words:u?t(u.changes):"\u274C Failed"}]});return(0,C.tp)(["W\
orkflow","Package","Target",i?"What will change":"What would change"],o)}function t({status:r,counts:i,files:o}){if(r==="unchanged")return"nothing: it stays";if(r==="changed")return(0,W.cq)(i);const u=o.
flatMap(h=>h.kind==="json"?(0,j.ID)(h)?.size??[]:[]).find(({nodes:h})=>h>0);return u?`${(0,k.hS)(u.nodes,"node")}, ${(0,k.hS)(u.connections,"connection")}`:"everything: it is new"}function c(r,{deploy:i,
upload:o,artifactEnvVariables:d}){return(0,m.sb)(r).flatMap(({candidate:h,plan:K})=>{const{state:J,outcome:q,variables:ne}=K,[we,be,fe]=[K.added,K.kept,K.ignored].map(n),p=(0,I.SS)(h.name),x=(0,I.SS)(
`${h.name}-before-<run attempt>.zip`),X=J?`The in-development version of ${p} is replaced${i?", then deployed":""}.`:`${p} is created${i?" and deployed":""}: there is nothing to back up.`,Y=o?`A backu\
p is kept first, as ${x}${d?"":", without environment variables"}.`:"No backup is kept.",$=h.variablesFile&&`variables of ${(0,I.SS)(h.variablesFile)}`,M=f(X,J&&Y,ne.length>0&&`The import sends the ${$??
"package's own variables"}.`,we&&`Added: ${we}.`,be&&`The target keeps its own value of ${be}.`,fe&&`Ignored fields that differ, and that the import brings too: ${fe}.`);return q==="changed"?`- ${M}`:
[]}).join(`
`)}function l(r){const i=h=>r.filter(({plan:J})=>J[h].length>0).map(({candidate:J,plan:q})=>`${(0,I.SS)(J.name)} (${n(q[h])})`).join(", "),o=n(r.map(({candidate:h})=>h.name)),[d,u]=[i("kept"),i("ignor\
ed")];return f(o&&`Nothing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",d&&`Variables that differ, and that an imp\
ort would keep: ${d}.`,u&&`Ignored fields that differ: ${u}.`)}function T(r){const i=r.map(o=>[{words:o.candidate.name},(0,m.wZ)(o)??{words:"a new workflow"},{words:S(o)},{words:o.imported&&o.plan?t(o.
plan.changes):""},o.backup?.name??""]);return(0,C.tp)(["Workflow","Target","Result","What changed","Backup"],i)}function S({begun:r,imported:i,deployed:o,backup:d,error:u}){return r?r==="nothing"?d?"\u2705\
 Imported by an earlier attempt":"\u2705 Unchanged":u?r==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?i?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Importe\
d, not deployed":"\u23F8\uFE0F Not started"}function R(r,{host:i}){const o=r.flatMap(K=>{const{backup:J}=K;if(!J)return[];const q=J.id===void 0?"on this runner only":`artifact ${J.id}`,ne=J.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,I.SS)(J.name)} (${q}) to workflow ${(0,I.SS)((0,m.wZ)(K)??"")}${ne}`]}),d=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.
join(", ")}.`,u="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",h=r.flatMap(K=>"workflowName"in K.candidate.target?(0,m.wZ)(K)??[]:[]);return[
o.length>0?`To roll back at ${(0,I.wh)((0,D.Sm)(i))}, ${d} ${u}`:"",...h.map(K=>`Workflow ${(0,I.SS)(K)} is new: no action can remove it, only AI for Process.`)]}}),4264:((Q,re,e)=>{e.d(re,{Gy:()=>k,Rd:()=>I,
cM:()=>m,ud:()=>N});var v=e(7598),D=e(7487),B=e(706);const W="v1",[j,A]=[["name","target","package","variables"],["outcome","targetVariables","content"]],C=[...j,...A];function I(t,c=(0,v.randomBytes)(
12).toString("base64url")){const l=a(t,c),T=[W,c,y(t,c,l),...l.map(S=>S.join("~"))].join(".");return`${T}.${E([T],6)}`}function N(t){const[c="",l="",T="",...S]=t.split(".");if(/^v\d/.test(c)&&c!==W)throw new Error(
`is of another version of this action (format ${c.slice(1)}). Make and approve a new plan`);if(S.pop()!==E([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:l,seal:T,rows:S.map(R=>R.split("~"))}}function k({salt:t,seal:c,rows:l},T){const S=a(T,t),R=(d,u)=>d.filter((h,K)=>l[u]?.[K]!==S[u]?.[K]),r=R(Object.keys(
T.options),0),i=r.map(d=>s(d,T.options[d]));if(l.length!==S.length){const d=(0,B.hS)(l.length-1,"workflow");return{differences:[...i,`the plan is for ${d}, this step for ${S.length-1}`],actions:[]}}const o=T.
workflows.map((d,u)=>{const h=R(C,u+1),K=_(l[u+1]?.at(-1)??"",t,u);i.push(...n(d,h,K).map(we=>`${d.name}: ${we}`));const J=d.outcome==="changed",q=J!==h.includes("outcome");if(!h.includes("targetVaria\
bles")&&!h.includes("content"))return q?"import":"leave";const ne=[...r,...h].some(we=>["host","ignore","name","target"].includes(we));return J&&!ne&&i.push(f(d,h.includes("content"))),q?"finish":"lea\
ve"});return i.length===0&&c!==y(T,t,l)&&i.push("the plan's digest isn't as the plan wrote it"),{differences:i,actions:o}}function m({salt:t,rows:c},l,T){return c[l+1]?.includes(E([t,l,"content",T],22))===
!0}function s(t,c){return t==="host"?`the host isn't the approved one (now ${c})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!c}, is ${c})`}function n({target:t,shown:c,variables:l},T,S){
if(T.includes("name"))return["the plan has another workflow in its place"];const R={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${S}\u2026, is ${c.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${l.join(", ")||"none"})`};return T.flatMap(r=>R[r]??[])}function f({name:t,target:c,fields:l,targetVariables:T},S){const r=`\
differs from the package in ${l.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,i=`its environment variables differ${T.length>0?` (now ${T.join(", ")})`:""}`,o=S&&l.length>0?
r:i,d=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,u=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,D.Tm)()>1?d:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${u}`}function a({options:t,workflows:c},l){const T=c.map((S,R)=>[...C.map(r=>E([l,R,
r,S[r]],r==="content"?22:4)),_(S.shown,l,R)]);return[Object.entries(t).map(S=>E([l,...S],4)),...T]}function _(t,c,l){const T=(0,v.createHash)("sha256").update(`${c} ${l}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^T).toString(16).padStart(6,"0")}function y({options:t,workflows:c},l,T){const S=c.map(R=>j.map(r=>R[r]));return E([l,"seal",t,S,T],43)}function E(t,c){return(0,v.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,c)}}),6224:((Q,re,e)=>{e.d(re,{Cs:()=>S,cS:()=>i,YR:()=>K});var v=e(7975),D=e(6779),B=e(9630),W=e(2899),j=e(5806),A=e(1519),C=e(1124),I=e(
3436),N=e(2742),k=e(7856);const m=1024*1024;function s(fe,p,{name:x,ignore:X}){const U=[fe,p].filter(oe=>oe!==void 0),Y=U.length===2&&U.some(f),$=[...new Set(U.flatMap(({files:oe})=>[...oe.keys()]))].
sort(),M=new Set(X.lines),g=new I.Ms(X,oe=>M.delete(oe)),L=$.flatMap(oe=>{const[ue,le]=[fe?.files.get(oe),p?.files.get(oe)],xe=ue!==void 0&&le!==void 0&&ue.equals(le);if(Y&&(0,j.dU)(oe)||xe&&M.size===
0)return[];const Se=ue&&(0,B.TA)(oe,ue,g),Ce=xe?Se:le&&(0,B.TA)(oe,le,g);return xe||Se!==void 0&&Se.id===Ce?.id?[]:[{name:oe,from:ue,to:le,base:Se,head:Ce}]}),F=_(L,g),z=oe=>X.lines.length===0&&F.some(
ue=>ue.name===oe),te=F.length===0?[]:$.filter(oe=>!z(oe)&&!(0,j.dU)(oe)),Z=fe===void 0?"added":p===void 0?"removed":void 0;return{name:x,status:Z??(F.length>0?"changed":"unchanged"),counts:Z?{added:0,
modified:0,removed:0,[Z]:1}:(0,C.cz)(F.map(C.xS)),files:F,variablesCompared:!(Y&&U.some(a)),secrets:[...new Set(U.flatMap(oe=>[...(0,A.x3)(oe),...n(oe,te)]))],unusedIgnores:[...M]}}function n({files:fe},p){
return p.flatMap(x=>(0,k.Wr)((0,B.TA)(x,fe.get(x)??Buffer.of(),new I.Ms(W.K$))))}function f({kind:fe,files:p}){return fe==="folder"&&![...p.keys()].some(j.dU)}function a({files:fe}){return[...fe].some(
([p,x])=>(0,j.dU)(p)&&(0,A.DF)(x)?.variables.length!==0)}function _(fe,p){const x=fe.flatMap(({name:U,base:Y,head:$})=>Y&&$&&!(0,j.dU)(U)?[{name:U,base:Y,head:$}]:[]),X=new Map((0,N.OD)(x,p).map((U,Y)=>[
x[Y]?.name,U]));return fe.map(U=>y(U,X.get(U.name)))}function y({name:fe,from:p,to:x,base:X,head:U},Y){const $=p===void 0?"added":x===void 0?"removed":"modified",M={name:fe,status:$,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,j.dU)(fe))return{...M,kind:"variables",changes:t(X,U,$)};if(Y||$!=="modified"&&(X??U))return{...M,kind:"json",base:X,head:U,...Y};const[g,L]=[p&&E(p),x&&E(x)];
return p&&g===void 0||x&&L===void 0?{...M,kind:"binary"}:{...M,kind:"text",text:{base:g,head:L}}}function E(fe){return fe.length<=m&&!fe.includes(0)?(0,B.b6)(fe):void 0}function t(fe,p,x){const[X,U]=[
fe,p].map(z=>z&&(0,A.DF)(Buffer.from((0,I.dj)(z))));if(x==="modified"&&(X===void 0||X.container!==U?.container))return[{kind:"modified",path:[],from:C.RG,to:C.RG}];const Y=z=>new Map(z?.variables.map(
({name:te,content:Z})=>[te,Z])),[$,M]=[Y(X),Y(U)],g=[],L=[...$.keys()].filter(z=>M.has(z)),F=[...M.keys()].filter(z=>$.has(z));L.some((z,te)=>z!==F[te])&&g.push({kind:"reordered",path:[],moved:[]});for(const z of[
...new Set([...$.keys(),...M.keys()])].sort()){const te=[{type:"member",key:z}];$.has(z)?M.has(z)?$.get(z)!==M.get(z)&&g.push({kind:"modified",path:te,from:C.RG,to:C.RG}):g.push({kind:"removed",path:te,
value:C.RG}):g.push({kind:"added",path:te,value:C.RG})}return g}var c=e(7279),l=e(8920),T=e(9870);async function S(fe,p){const{platform:x,inputs:X}=fe,{target:U}=p;if("workflowName"in U)return R(p,void 0,
X.ignore);const Y=await(0,D.X7)(fe,x,{...X,...U});for(const $ of(0,A.x3)(Y.package))x.secrets.add($);return R(p,Y,X.ignore)}function R(fe,p,x){const{name:X,target:U,package:Y,definitions:$,variablesFile:M}=fe,
g=p&&r(p.package),L=[g?.env?.bytes,Y.files.get(T.Km)];M&&$.env&&J(X,$.env.bytes,L);const[F,z]=[u(g?.env),u($.env)],te=F&&z&&new Map([...z,...F]),Z=g&&K(g,F,g.env),oe=K($,$.env&&te,$.env),ue=s(Z,oe,{name:X,
ignore:x}),le=o(ue),xe=o(s(Z,oe,{name:X,ignore:W.K$})),Se=[...L,$.env?.bytes].flatMap(_e=>_e?(0,A.aC)(_e):[]),Ce=(0,B.ol)(K($),W.K$);return{state:p,changes:{...ue,secrets:[...ue.secrets,...Se]},ignored:xe.
filter(_e=>!le.includes(_e)),added:h(te).filter(_e=>!F?.has(_e)),kept:h(z).filter(_e=>F?.has(_e)&&F.get(_e)!==z?.get(_e)),name:X,target:"workflowId"in U?`${U.workflowId} ${U.flowId}`:`new workflow ${U.
workflowName}`,package:Ce,variables:h(z),shown:fe.sha256??Ce,outcome:ue.status==="unchanged"?ue.status:"changed",targetVariables:h(F),content:g?(0,B.ol)(K(g),x):"",fields:le}}function r(fe){try{return(0,l.
mu)(fe)}catch(p){const x=`The target's package ${(0,c.gJ)(p)}`;throw new c.HR({what:x,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:p})}}function i(fe,p){return fe.content===
p.content&&(0,v.isDeepStrictEqual)(fe.targetVariables,p.targetVariables)}function o({files:fe}){const p=fe.flatMap(({kind:x,name:X,changes:U})=>x==="variables"?[]:U.length===0?[X]:U.map(Y=>d(Y)||X));return[
...new Set(p)]}function d({kind:fe,path:p}){return p.map(X=>X.type==="member"?X.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(fe==="reordered"?"[]":"")}function u(fe){return fe===void 0?new Map:(0,A.
DF)(fe.bytes)?.variables.reduce((p,{name:x,content:X})=>p.set(x,X),new Map)}function h(fe){return[...fe?.keys()??[]].sort()}function K({app:fe,flow:p},x,X){const U=h(x).map($=>[$,""]),Y=x?Buffer.from(
JSON.stringify(Object.fromEntries(U))):X?.bytes;return(0,T.jz)("zip",[[T.uq,fe.bytes],[T.n7,p.bytes],...Y?[[T.Km,Y]]:[]])}function J(fe,p,x){const X=x.map(L=>L&&(0,A.DF)(L)),U=X.find(L=>L?.variables.length)??
X.find(Boolean),Y=q((0,A.DF)(p),U);if(Y===void 0)return;const $=X.indexOf(U)===1?"package":"target",M=`env-variables of ${fe} doesn't have the shape of the ${$}'s variables`,g=`Write it like this, wit\
h your names and values: ${be(U)}`;throw new c.HR({what:M,why:Y,advice:g,topic:"import-deploy-and-promote"})}function q(fe,p){if(fe===void 0)return"it must be a list or an object of variables, each wi\
th its own name and a value";if(p===void 0)return;if(fe.container!==p.container)return fe.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(p.variables.
length===0)return;const x=new Set(p.variables.flatMap(({keys:U})=>U)),X=p.variables.every(({keys:U})=>U.includes("value"));for(const{name:U,keys:Y}of fe.variables){const $=Y.find(M=>!x.has(M));if($!==
void 0)return`${U} has "${$}", which no variable there has`;if(X&&!Y.includes("value"))return`${U} has no "value"`}}const ne={name:"API_URL",key:"API_URL",value:"https://api.example.com"},we={string:"",
number:0,boolean:!1};function be({container:fe,variables:[p]}={container:"array",variables:[]}){const x=fe==="array",{keys:X,content:U}=p??{keys:x?["name","value"]:[],content:"{}"},Y=JSON.parse(U),$=X.
map(g=>[g,ne[g]??we[typeof Y[g]]??null]),M=X.length===0?ne.value:Object.fromEntries($);return JSON.stringify(x?[M]:{API_URL:M})}}),7833:((Q,re,e)=>{e.d(re,{A2:()=>N,WZ:()=>m,c2:()=>s,dJ:()=>A,jb:()=>I,
p1:()=>j,sb:()=>W,wZ:()=>C});var v=e(2697),D=e(1124),B=e(7487);function W(n){return n.filter(f=>f.plan!==void 0)}function j(n){return W(n).filter(({plan:f,action:a,backup:_})=>f.outcome==="unchanged"&&
a!=="finish"&&!_)}function A(n){return n.flatMap(({candidate:{name:f},error:a})=>a?[{name:f,error:a}]:[])}function C({candidate:{target:n},job:f}){return"workflowId"in n?n.workflowId:f["workflow-id"]}
function I(n){const f=n.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:W(n).map(({plan:a})=>a.changes),notCompared:f}}async function N({rows:n,digest:f},{fromList:a}){const[_]=n,
y=I(n);(0,B.n0)({...f&&{changed:(0,D.Hq)(y),...(0,D.xW)(y),"plan-digest":f},...!a&&_&&{...m(_.job),"workflow-id":C(_)},...await(0,v.dF)("promotions",n.map(k))})}function k(n){const{candidate:f,plan:a,
imported:_=!1,deployed:y=!1,backup:E,job:t,error:c}=n;return{name:f.name,"workflow-id":C(n),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":f.sha256,imported:_,deployed:y,"d\
ock-status-id":t["dock-status-id"],...E?.id&&{"backup-artifact-id":E.id,"backup-artifact-name":E.name},error:c&&(0,v.UX)(c)}}function m({"workflow-id":n,"dock-status-id":f,status:a}){return{"workflow-\
id":n,"dock-status-id":f,status:a}}function s({rows:n,refusal:f,digest:a},{fromList:_,isPlan:y}){const E=A(n),[t]=E;if(t===void 0||!_)return t?.error??f;const c=n.filter(({begun:T})=>!T).map(({candidate:T})=>T.
name),l=[!a&&`${E.length} of ${n.length} targets could not be compared.`,(0,v.As)(E),!a&&!y&&"Nothing was changed.",a&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,v.Xd)(t.error,l.filter(Boolean).
join(" "))}}),2975:((Q,re,e)=>{e.d(re,{L5:()=>A,Mu:()=>k,Vs:()=>I,kU:()=>j,yy:()=>N});var v=e(7279),D=e(706);const B=7,W=3e4,j=429;async function A({log:m,signal:s,endsAt:n},f,{atLeastMs:a=0,untilFree:_=!1}={}){
let y=0,E=0,t;for(;;)try{return await f()}catch(c){if(!(c instanceof v.HR&&(c.retryable||_&&c.busy)))throw c;s.throwIfAborted(),t??=performance.now();const l=c.status===j,T=c.busy||l;E=T?E+1:0,T||y++;
const S=y>(c.maxRetries??B)&&performance.now()-t>=a;if(!T&&S)throw C(c,`${y} times in a row`);const R=Math.min(W,1e3*2**((E||y)-1))*(.5+Math.random()/2),r=l&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.
retryAfterMs,R),i=(0,D.zK)(r);if(performance.now()+r>=n)throw C(c,`and waiting ${i} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,D.
OX)((0,v.$N)(c),1e3)}; retrying in ${i}`),await N(r,s)}}function C(m,s,n=m.advice){const{what:f,why:a}=m,_=a?{why:`${a}, ${s}`}:{what:`${f}, ${s}`};return m.with({..._,advice:n,retryable:!1})}function I(m){
const s=String(m),n=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-Date.now();return Math.min(Math.max(n||0,0),2**31-1)}async function N(m,s){let n;const f=new Promise(a=>{n=setTimeout(a,m)});await k(s,f).
finally(()=>clearTimeout(n))}function k(m,s){return new Promise((n,f)=>{const a=()=>f(m.reason);s.then(n,f).finally(()=>m.removeEventListener("abort",a)),m.aborted?a():m.addEventListener("abort",a)})}}),
706:((Q,re,e)=>{e.d(re,{MW:()=>W,OX:()=>D,TL:()=>B,Xe:()=>j,hS:()=>C,pO:()=>s,v5:()=>N,zD:()=>A,zK:()=>I});var v=e(8132);function D(a,_=300){const y=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","\
## [").trim();return(0,v.Jj)(y,_)}function B(a,_=100){return(0,v.RK)(JSON.stringify((0,v.Jj)(a,_)))}function W(a){return B(a,1e3).replaceAll("\\\\","\\")}function j(a){if(a<1024)return`${a} B`;const _=(a/
1024).toFixed(1);return Number(_)<1024?`${_} KiB`:`${(a/1024**2).toFixed(1)} MiB`}function A(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function C(a,_){return`${A(a)} ${_}${a===1?"":"s"}`}function I(a){
if(a<9950)return`${(a/1e3).toFixed(1)} s`;const _=Math.round(a/1e3);if(_<60)return`${_} s`;const[y,E]=[Math.floor(_/60),Math.floor(_/3600)];return E>0?`${E} h ${y%60} min`:`${y} min ${_%60} s`}const N="\
***",k=4,m=8;class s{#n=new Map;#e=new Set;constructor(_=[]){for(const y of _)this.add(y)}add(_,y=E=>!0){const E=new Set([_,..._.split(/[\r\n]/)].map(t=>t.trim()));for(const t of[...E].filter(y).flatMap(
n)){const c=t.slice(0,m);this.#n.set(c,(this.#n.get(c)??new Set).add(t)),this.#e.add(c.length)}}redact=(_,y=300)=>{const E=_.trimStart(),t=Math.min(E.length,y*4);return D(this.hide(E,()=>{},t)+(t<E.length?
"\u2026":""),y)};hide(_,y=t=>{},E=_.length){let[t,c]=["",0];for(let l=0;l<E;l++){const T=this.#t(_,l);T!==""&&(y(T),l>=c&&(t+=_.slice(c,l)+N),c=Math.max(c,l+T.length))}return t+_.slice(c,E)}#t(_,y){let E="";
for(const t of this.#e)for(const c of this.#n.get(_.slice(y,y+t))??[])c.length<=E.length||!_.startsWith(c,y)||(c.length>=k||f(_,y,y+c.length))&&(E=c);return E}}function n(a){const _=l=>JSON.stringify(
l).slice(1,-1),y=Buffer.from(a).toString(),E=encodeURIComponent(y),t=[E,E.replaceAll("%20","+"),E.replace(/%../g,l=>l.toLowerCase())];return[...[a,y].flatMap(l=>[l,_(l),_(_(l))]),...t,encodeURI(y)]}function f(a,_,y){
const E=a.slice(Math.max(0,_-2),_);return!/[\p{L}\p{N}]$/u.test(E)&&!/^[\p{L}\p{N}]/u.test(a.slice(y,y+2))}}),819:((Q,re,e)=>{e.d(re,{Yz:()=>yt,z3:()=>pt,V4:()=>lt,pq:()=>vt,lm:()=>bt,C1:()=>ht,uH:()=>gt,
Pq:()=>wt,z:()=>d,$e:()=>Et});var v=e(857);function D(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function B(G){return Object.keys(G).length?{title:G.title,file:G.
file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function W(G,P,H){const ee=new C(G,P,H);process.stdout.write(ee.toString()+v.EOL)}function j(G,P=""){W(G,{},P)}const A="\
::";class C{constructor(P,H,ee){P||(P="missing.command"),this.command=P,this.properties=H,this.message=ee}toString(){let P=A+this.command;if(this.properties&&Object.keys(this.properties).length>0){P+=
" ";let H=!0;for(const ee in this.properties)if(this.properties.hasOwnProperty(ee)){const de=this.properties[ee];de&&(H?H=!1:P+=",",P+=`${ee}=${N(de)}`)}}return P+=`${A}${I(this.message)}`,P}}function I(G){
return D(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(G){return D(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var k=e(6982),m=e(9896);function s(G,P){const H=process.env[`GITHUB_${G}`];if(!H)throw new Error(`Unable to find environment variable for file command ${G}`);if(!m.existsSync(H))throw new Error(`Missi\
ng file at path: ${H}`);m.appendFileSync(H,`${D(P)}${v.EOL}`,{encoding:"utf8"})}function n(G,P){const H=`ghadelimiter_${k.randomUUID()}`,ee=D(P);if(G.includes(H))throw new Error(`Unexpected input: nam\
e should not contain the delimiter "${H}"`);if(ee.includes(H))throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${G}<<${H}${v.EOL}${ee}${v.EOL}${H}`}var f=e(6928),
a=e(6671),_=e(2145),y=function(G,P,H,ee){function de(pe){return pe instanceof H?pe:new H(function(Ee){Ee(pe)})}return new(H||(H=Promise))(function(pe,Ee){function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}
function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};class E{static createHttpClient(P=!0,H=10){const ee={allowRetries:P,
maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(E.getRequestToken())],ee)}static getRequestToken(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQU\
EST_URL env variable");return P}static getCall(P){return y(this,void 0,void 0,function*(){var H;const pe=(H=(yield E.createHttpClient().getJson(P).catch(Ee=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ee.statusCode}
 
        Error Message: ${Ee.message}`)})).result)===null||H===void 0?void 0:H.value;if(!pe)throw new Error("Response json body do not have ID Token field");return pe})}static getIDToken(P){return y(this,
void 0,void 0,function*(){try{let H=E.getIDTokenUrl();if(P){const de=encodeURIComponent(P);H=`${H}&audience=${de}`}debug(`ID token url is ${H}`);const ee=yield E.getCall(H);return setSecret(ee),ee}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(G,P,H,ee){function de(pe){return pe instanceof H?pe:new H(function(Ee){Ee(pe)})}return new(H||(H=Promise))(function(pe,Ee){function We(O){
try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};const{access:c,appendFile:l,
writeFile:T}=m.promises,S="GITHUB_STEP_SUMMARY",R="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class r{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[S];if(!P)throw new Error(`Unable to find environment variable for $${S}. Check if your runtime envir\
onment supports job summaries.`);try{yield c(P,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write permissions.`)}
return this._filePath=P,this._filePath})}wrap(P,H,ee={}){const de=Object.entries(ee).map(([pe,Ee])=>` ${pe}="${Ee}"`).join("");return H?`<${P}${de}>${H}</${P}>`:`<${P}${de}>`}write(P){return t(this,void 0,
void 0,function*(){const H=!!P?.overwrite,ee=yield this.filePath();return yield(H?T:l)(ee,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,H=!1){return this._buffer+=P,H?this.
addEOL():this}addEOL(){return this.addRaw(v.EOL)}addCodeBlock(P,H){const ee=Object.assign({},H&&{lang:H}),de=this.wrap("pre",this.wrap("code",P),ee);return this.addRaw(de).addEOL()}addList(P,H=!1){const ee=H?
"ol":"ul",de=P.map(Ee=>this.wrap("li",Ee)).join(""),pe=this.wrap(ee,de);return this.addRaw(pe).addEOL()}addTable(P){const H=P.map(de=>{const pe=de.map(Ee=>{if(typeof Ee=="string")return this.wrap("td",
Ee);const{header:We,data:w,colspan:b,rowspan:O}=Ee,V=We?"th":"td",ce=Object.assign(Object.assign({},b&&{colspan:b}),O&&{rowspan:O});return this.wrap(V,w,ce)}).join("");return this.wrap("tr",pe)}).join(
""),ee=this.wrap("table",H);return this.addRaw(ee).addEOL()}addDetails(P,H){const ee=this.wrap("details",this.wrap("summary",P)+H);return this.addRaw(ee).addEOL()}addImage(P,H,ee){const{width:de,height:pe}=ee||
{},Ee=Object.assign(Object.assign({},de&&{width:de}),pe&&{height:pe}),We=this.wrap("img",null,Object.assign({src:P,alt:H},Ee));return this.addRaw(We).addEOL()}addHeading(P,H){const ee=`h${H}`,de=["h1",
"h2","h3","h4","h5","h6"].includes(ee)?ee:"h1",pe=this.wrap(de,P);return this.addRaw(pe).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){const P=this.wrap(
"br",null);return this.addRaw(P).addEOL()}addQuote(P,H){const ee=Object.assign({},H&&{cite:H}),de=this.wrap("blockquote",P,ee);return this.addRaw(de).addEOL()}addLink(P,H){const ee=this.wrap("a",P,{href:H});
return this.addRaw(ee).addEOL()}}const i=new r,o=null,d=i;function u(G){return G.replace(/[\\]/g,"/")}function h(G){return G.replace(/[/]/g,"\\")}function K(G){return G.replace(/[/\\]/g,path.sep)}const J=Je(
import.meta.url)("string_decoder");var q=e(4434);const ne=Je(import.meta.url)("child_process");var we=e(2613),be=function(G,P,H,ee){function de(pe){return pe instanceof H?pe:new H(function(Ee){Ee(pe)})}
return new(H||(H=Promise))(function(pe,Ee){function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(We,w)}b((ee=
ee.apply(G,P||[])).next())})};const{chmod:fe,copyFile:p,lstat:x,mkdir:X,open:U,readdir:Y,rename:$,rm:M,rmdir:g,stat:L,symlink:F,unlink:z}=m.promises,te=process.platform==="win32";function Z(G){return be(
this,void 0,void 0,function*(){const P=yield fs.promises.readlink(G);return te&&!P.endsWith("\\")?`${P}\\`:P})}const oe=268435456,ue=m.constants.O_RDONLY;function le(G){return be(this,void 0,void 0,function*(){
try{yield L(G)}catch(P){if(P.code==="ENOENT")return!1;throw P}return!0})}function xe(G){return be(this,arguments,void 0,function*(P,H=!1){return(H?yield L(P):yield x(P)).isDirectory()})}function Se(G){
if(G=_e(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');return te?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function Ce(G,P){return be(this,void 0,void 0,function*(){let H;
try{H=yield L(G)}catch(de){de.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${de}`)}if(H&&H.isFile()){if(te){const de=f.extname(G).toUpperCase();
if(P.some(pe=>pe.toUpperCase()===de))return G}else if(Re(H))return G}const ee=G;for(const de of P){G=ee+de,H=void 0;try{H=yield L(G)}catch(pe){pe.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${G}': ${pe}`)}if(H&&H.isFile()){if(te){try{const pe=f.dirname(G),Ee=f.basename(G).toUpperCase();for(const We of yield Y(pe))if(Ee===We.toUpperCase()){G=f.join(
pe,We);break}}catch(pe){console.log(`Unexpected error attempting to determine the actual case of the file '${G}': ${pe}`)}return G}else if(Re(H))return G}}return""})}function _e(G){return G=G||"",te?(G=
G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function Re(G){return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==
void 0&&G.uid===process.getuid()}function je(){var G;return(G=process.env.COMSPEC)!==null&&G!==void 0?G:"cmd.exe"}var ae=function(G,P,H,ee){function de(pe){return pe instanceof H?pe:new H(function(Ee){
Ee(pe)})}return new(H||(H=Promise))(function(pe,Ee){function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(
We,w)}b((ee=ee.apply(G,P||[])).next())})};function ve(G,P){return ae(this,arguments,void 0,function*(H,ee,de={}){const{force:pe,recursive:Ee,copySourceDirectory:We}=st(de),w=(yield ioUtil.exists(ee))?
yield ioUtil.stat(ee):null;if(w&&w.isFile()&&!pe)return;const b=w&&w.isDirectory()&&We?path.join(ee,path.basename(H)):ee;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(Ee)yield ie(H,b,0,pe);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,b)==="")
throw new Error(`'${b}' and '${H}' are the same file`);yield ge(H,b,pe)}})}function Ue(G,P){return ae(this,arguments,void 0,function*(H,ee,de={}){if(yield ioUtil.exists(ee)){let pe=!0;if((yield ioUtil.
isDirectory(ee))&&(ee=path.join(ee,path.basename(H)),pe=yield ioUtil.exists(ee)),pe)if(de.force==null||de.force)yield Fe(ee);else throw new Error("Destination already exists")}yield ze(path.dirname(ee)),
yield ioUtil.rename(H,ee)})}function Fe(G){return ae(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(P){throw new Error(`File was unable to be removed ${P}`)}})}function ze(G){return ae(this,void 0,void 0,function*(){
ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Xe(G,P){return ae(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(P){const ee=yield Xe(
G,!1);if(!ee)throw te?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a d\
irectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ee}const H=yield nt(G);return H&&H.length>0?H[0]:""})}function nt(G){return ae(
this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const P=[];if(te&&process.env.PATHEXT)for(const de of process.env.PATHEXT.split(f.delimiter))de&&P.push(de);if(Se(G)){
const de=yield Ce(G,P);return de?[de]:[]}if(G.includes(f.sep))return[];const H=[];if(process.env.PATH)for(const de of process.env.PATH.split(f.delimiter))de&&H.push(de);const ee=[];for(const de of H){
const pe=yield Ce(f.join(de,G),P);pe&&ee.push(pe)}return ee})}function st(G){const P=G.force==null?!0:G.force,H=!!G.recursive,ee=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;return{force:P,recursive:H,
copySourceDirectory:ee}}function ie(G,P,H,ee){return ae(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ze(P);const de=yield ioUtil.readdir(G);for(const pe of de){const Ee=`${G}/${pe}`,We=`${P}\
/${pe}`;(yield ioUtil.lstat(Ee)).isDirectory()?yield ie(Ee,We,H,ee):yield ge(Ee,We,ee)}yield ioUtil.chmod(P,(yield ioUtil.stat(G)).mode)})}function ge(G,P,H){return ae(this,void 0,void 0,function*(){if((yield ioUtil.
lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(de){de.code==="EPERM"&&(yield ioUtil.chmod(P,"0666"),yield ioUtil.unlink(P))}const ee=yield ioUtil.readlink(G);yield ioUtil.
symlink(ee,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||H)&&(yield ioUtil.copyFile(G,P))})}const ye=Je(import.meta.url)("timers");var Me=function(G,P,H,ee){function de(pe){return pe instanceof
H?pe:new H(function(Ee){Ee(pe)})}return new(H||(H=Promise))(function(pe,Ee){function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.
value):de(O.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};const $e=process.platform==="win32";class Ae extends q.EventEmitter{constructor(P,H,ee){if(super(),!P)throw new Error("Parameter 'tool\
Path' cannot be null or empty.");this.toolPath=P,this.args=H||[],this.options=ee||{}}_debug(P){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(P)}_getCommandString(P,H){
const ee=this._getSpawnFileName(),de=this._getSpawnArgs(P);let pe=H?"":"[command]";if($e)if(this._isCmdFile()){pe+=ee;for(const Ee of de)pe+=` ${Ee}`}else if(P.windowsVerbatimArguments){pe+=`"${ee}"`;
for(const Ee of de)pe+=` ${Ee}`}else{pe+=this._windowsQuoteCmdArg(ee);for(const Ee of de)pe+=` ${this._windowsQuoteCmdArg(Ee)}`}else{pe+=ee;for(const Ee of de)pe+=` ${Ee}`}return pe}_processLineBuffer(P,H,ee){
try{let de=H+P.toString(),pe=de.indexOf(v.EOL);for(;pe>-1;){const Ee=de.substring(0,pe);ee(Ee),de=de.substring(pe+v.EOL.length),pe=de.indexOf(v.EOL)}return de}catch(de){return this._debug(`error proce\
ssing line. Failed with error ${de}`),""}}_getSpawnFileName(){return $e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(P){if($e&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ee of this.args)H+=" ",H+=P.windowsVerbatimArguments?ee:this._windowsQuoteCmdArg(ee);return H+='"',[H]}return this.args}_endsWith(P,H){return P.endsWith(
H)}_isCmdFile(){const P=this.toolPath.toUpperCase();return this._endsWith(P,".CMD")||this._endsWith(P,".BAT")}_windowsQuoteCmdArg(P){if(!this._isCmdFile())return this._uvQuoteCmdArg(P);if(!P)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ee=!1;for(const Ee of P)if(H.some(We=>We===Ee)){ee=!0;break}if(!ee)return P;let de='"',pe=!0;for(let Ee=P.
length;Ee>0;Ee--)de+=P[Ee-1],pe&&P[Ee-1]==="\\"?de+="\\":P[Ee-1]==='"'?(pe=!0,de+='"'):pe=!1;return de+='"',de.split("").reverse().join("")}_uvQuoteCmdArg(P){if(!P)return'""';if(!P.includes(" ")&&!P.includes(
"	")&&!P.includes('"'))return P;if(!P.includes('"')&&!P.includes("\\"))return`"${P}"`;let H='"',ee=!0;for(let de=P.length;de>0;de--)H+=P[de-1],ee&&P[de-1]==="\\"?H+="\\":P[de-1]==='"'?(ee=!0,H+="\\"):
ee=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(P){P=P||{};const H={cwd:P.cwd||process.cwd(),env:P.env||process.env,silent:P.silent||!1,windowsVerbatimArguments:P.windowsVerbatimArguments||
!1,failOnStdErr:P.failOnStdErr||!1,ignoreReturnCode:P.ignoreReturnCode||!1,delay:P.delay||1e4};return H.outStream=P.outStream||process.stdout,H.errStream=P.errStream||process.stderr,H}_getSpawnOptions(P,H){
P=P||{};const ee={};return ee.cwd=P.cwd,ee.env=P.env,ee.windowsVerbatimArguments=P.windowsVerbatimArguments||this._isCmdFile(),P.windowsVerbatimArguments&&(ee.argv0=`"${H}"`),ee}exec(){return Me(this,
void 0,void 0,function*(){return!Se(this.toolPath)&&(this.toolPath.includes("/")||$e&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Xe(this.toolPath,!0),new Promise((P,H)=>Me(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const b of this.args)this._debug(
`   ${b}`);const ee=this._cloneExecOptions(this.options);!ee.silent&&ee.outStream&&ee.outStream.write(this._getCommandString(ee)+v.EOL);const de=new ke(ee,this.toolPath);if(de.on("debug",b=>{this._debug(
b)}),this.options.cwd&&!(yield le(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const pe=this._getSpawnFileName(),Ee=ne.spawn(pe,this._getSpawnArgs(ee),this._getSpawnOptions(
this.options,pe));let We="";Ee.stdout&&Ee.stdout.on("data",b=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(b),!ee.silent&&ee.outStream&&ee.outStream.write(b),We=
this._processLineBuffer(b,We,O=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(O)})});let w="";if(Ee.stderr&&Ee.stderr.on("data",b=>{de.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(b),!ee.silent&&ee.errStream&&ee.outStream&&(ee.failOnStdErr?ee.errStream:ee.outStream).write(b),w=this._processLineBuffer(b,w,O=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(O)})}),Ee.on("error",b=>{de.processError=b.message,de.processExited=!0,de.processClosed=!0,de.CheckComplete()}),Ee.
on("exit",b=>{de.processExitCode=b,de.processExited=!0,this._debug(`Exit code ${b} received from tool '${this.toolPath}'`),de.CheckComplete()}),Ee.on("close",b=>{de.processExitCode=b,de.processExited=
!0,de.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),de.CheckComplete()}),de.on("done",(b,O)=>{We.length>0&&this.emit("stdline",We),w.length>0&&this.emit("errlin\
e",w),Ee.removeAllListeners(),b?H(b):P(O)}),this.options.input){if(!Ee.stdin)throw new Error("child process missing stdin");Ee.stdin.end(this.options.input)}}))})}}function Ne(G){const P=[];let H=!1,ee=!1,
de="";function pe(Ee){ee&&Ee!=='"'&&(de+="\\"),de+=Ee,ee=!1}for(let Ee=0;Ee<G.length;Ee++){const We=G.charAt(Ee);if(We==='"'){ee?pe(We):H=!H;continue}if(We==="\\"&&ee){pe(We);continue}if(We==="\\"&&H){
ee=!0;continue}if(We===" "&&!H){de.length>0&&(P.push(de),de="");continue}pe(We)}return de.length>0&&P.push(de.trim()),P}class ke extends q.EventEmitter{constructor(P,H){if(super(),this.processClosed=!1,
this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=P,this.
toolPath=H,P.delay&&(this.delay=P.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ye.setTimeout)(ke.HandleTimeout,this.delay,this)))}_debug(P){
this.emit("debug",P)}_setResult(){let P;this.processExited&&(this.processError?P=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?P=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(P=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",P,this.processExitCode)}static HandleTimeout(P){if(!P.done){if(!P.processClosed&&P.processExited){const H=`The STDIO streams did not close within ${P.delay/
1e3} seconds of the exit event from process '${P.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;P._debug(H)}P._setResult()}}}var he=function(G,P,H,ee){
function de(pe){return pe instanceof H?pe:new H(function(Ee){Ee(pe)})}return new(H||(H=Promise))(function(pe,Ee){function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){
Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};function Pe(G,P,H){return he(this,void 0,void 0,function*(){const ee=tr.argStringToArray(G);if(ee.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const de=ee[0];return P=ee.slice(1).concat(P||[]),new tr.ToolRunner(de,P,H).exec()})}function Le(G,P,H){return he(this,void 0,void 0,
function*(){var ee,de;let pe="",Ee="";const We=new StringDecoder("utf8"),w=new StringDecoder("utf8"),b=(ee=H?.listeners)===null||ee===void 0?void 0:ee.stdout,O=(de=H?.listeners)===null||de===void 0?void 0:
de.stderr,V=Oe=>{Ee+=w.write(Oe),O&&O(Oe)},ce=Oe=>{pe+=We.write(Oe),b&&b(Oe)},me=Object.assign(Object.assign({},H?.listeners),{stdout:ce,stderr:V}),se=yield Pe(G,P,Object.assign(Object.assign({},H),{listeners:me}));
return pe+=We.end(),Ee+=w.end(),{exitCode:se,stdout:pe,stderr:Ee}})}var Be=function(G,P,H,ee){function de(pe){return pe instanceof H?pe:new H(function(Ee){Ee(pe)})}return new(H||(H=Promise))(function(pe,Ee){
function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};const Ke=()=>Be(
void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:P}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:P.trim(),version:G.trim()}}),Ye=()=>Be(void 0,void 0,void 0,function*(){var G,P,H,ee;
const{stdout:de}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),pe=(P=(G=de.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&P!==void 0?P:"";return{name:(ee=(H=de.match(
/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&ee!==void 0?ee:"",version:pe}}),qe=()=>Be(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[P,H]=G.trim().split(`
`);return{name:P,version:H}}),Ge=v.platform(),tt=v.arch(),it=Ge==="win32",rt=Ge==="darwin",ct=Ge==="linux";function dt(){return Be(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield it?Ke():rt?Ye():qe()),{platform:Ge,arch:tt,isWindows:it,isMacOS:rt,isLinux:ct})})}var ft=function(G,P,H,ee){function de(pe){return pe instanceof H?pe:new H(function(Ee){Ee(pe)})}return new(H||(H=
Promise))(function(pe,Ee){function We(O){try{b(ee.next(O))}catch(V){Ee(V)}}function w(O){try{b(ee.throw(O))}catch(V){Ee(V)}}function b(O){O.done?pe(O.value):de(O.value).then(We,w)}b((ee=ee.apply(G,P||
[])).next())})},ut;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(ut||(ut={}));function mt(G,P){const H=toCommandValue(P);if(process.env[G]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(G,P));issueCommand("set-env",{name:G},H)}function wt(G){W("add-mask",{},G)}function St(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},
G),process.env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function lt(G,P){const H=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${G}`);return P&&P.trimWhitespace===!1?H:H.trim()}function $t(G,P){const H=lt(G,P).split(`
`).filter(ee=>ee!=="");return P&&P.trimWhitespace===!1?H:H.map(ee=>ee.trim())}function Mt(G,P){const H=["true","True","TRUE"],ee=["false","False","FALSE"],de=lt(G,P);if(H.includes(de))return!0;if(ee.includes(
de))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(G,P){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",n(G,P));process.stdout.write(v.EOL),W("set-output",{name:G},
D(P))}function It(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=ut.Failure,pt(G)}function At(){return process.env.RUNNER_DEBUG==="1"}function yt(G){W("debug",{},G)}function pt(G,P={}){
W("error",B(P),G instanceof Error?G.toString():G)}function Et(G,P={}){W("warning",B(P),G instanceof Error?G.toString():G)}function bt(G,P={}){W("notice",B(P),G instanceof Error?G.toString():G)}function vt(G){
process.stdout.write(G+v.EOL)}function _t(G){issue("group",G)}function Ot(){issue("endgroup")}function Tt(G,P){return ft(this,void 0,void 0,function*(){_t(G);let H;try{H=yield P()}finally{Ot()}return H})}
function Rt(G,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,P));issueCommand("save-state",{name:G},toCommandValue(P))}function kt(G){return process.env[`S\
TATE_${G}`]||""}function Pt(G){return ft(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((Q,re,e)=>{e.d(re,{tZ:()=>B});var v=function(j,A,C,I){function N(k){return k instanceof
C?k:new C(function(m){m(k)})}return new(C||(C=Promise))(function(k,m){function s(a){try{f(I.next(a))}catch(_){m(_)}}function n(a){try{f(I.throw(a))}catch(_){m(_)}}function f(a){a.done?k(a.value):N(a.value).
then(s,n)}f((I=I.apply(j,A||[])).next())})};class D{constructor(A,C){this.username=A,this.password=C}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class W{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((Q,re,e)=>{e.d(re,{Qq:()=>S,Hv:()=>m});var v=e(8611),D=e.t(v,2),B=e(5692),W=e.t(B,2),j=e(9783),A=e(770),C=r=>{var i={};return e.d(i,r),i},I=r=>(()=>r);const N=C({ProxyAgent:()=>Kt.ProxyAgent});var k=function(r,i,o,d){
function u(h){return h instanceof o?h:new o(function(K){K(h)})}return new(o||(o=Promise))(function(h,K){function J(we){try{ne(d.next(we))}catch(be){K(be)}}function q(we){try{ne(d.throw(we))}catch(be){
K(be)}}function ne(we){we.done?h(we.value):u(we.value).then(J,q)}ne((d=d.apply(r,i||[])).next())})},m;(function(r){r[r.OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.MovedPermanently=301]=
"MovedPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="SeeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=306]="SwitchProxy",r[r.TemporaryRedirect=
307]="TemporaryRedirect",r[r.PermanentRedirect=308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=401]="Unauthorized",r[r.PaymentRequired=402]="PaymentRequired",r[r.Forbidden=403]=
"Forbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotAllowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",r[r.RequestTimeout=
408]="RequestTimeout",r[r.Conflict=409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequests",r[r.InternalServerError=500]="InternalServerError",r[r.NotImplemented=501]="NotImplem\
ented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="ServiceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var s;(function(r){r.Accept="accept",r.ContentType="conte\
nt-type"})(s||(s={}));var n;(function(r){r.ApplicationJson="application/json"})(n||(n={}));function f(r){const i=pm.getProxyUrl(new URL(r));return i?i.href:""}const a=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],_=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"],E=10,t=5;class c extends Error{constructor(i,o){super(i),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,c.prototype)}}class l{constructor(i){this.message=i}readBody(){return k(this,void 0,void 0,function*(){return new Promise(i=>k(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",d=>{o=Buffer.concat([o,d])}),this.message.on("end",()=>{i(o.toString())})}))})}readBodyBuffer(){return k(this,void 0,void 0,
function*(){return new Promise(i=>k(this,void 0,void 0,function*(){const o=[];this.message.on("data",d=>{o.push(d)}),this.message.on("end",()=>{i(Buffer.concat(o))})}))})}}function T(r){return new URL(
r).protocol==="https:"}class S{constructor(i,o,d){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(i),this.handlers=o||[],this.requestOptions=d,d&&(d.ignoreSslError!=null&&(this._ignoreSslError=d.ignoreSslError),this._socketTimeout=
d.socketTimeout,d.allowRedirects!=null&&(this._allowRedirects=d.allowRedirects),d.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=d.allowRedirectDowngrade),d.maxRedirects!=null&&(this._maxRedirects=
Math.max(d.maxRedirects,0)),d.keepAlive!=null&&(this._keepAlive=d.keepAlive),d.allowRetries!=null&&(this._allowRetries=d.allowRetries),d.maxRetries!=null&&(this._maxRetries=d.maxRetries))}options(i,o){
return k(this,void 0,void 0,function*(){return this.request("OPTIONS",i,null,o||{})})}get(i,o){return k(this,void 0,void 0,function*(){return this.request("GET",i,null,o||{})})}del(i,o){return k(this,
void 0,void 0,function*(){return this.request("DELETE",i,null,o||{})})}post(i,o,d){return k(this,void 0,void 0,function*(){return this.request("POST",i,o,d||{})})}patch(i,o,d){return k(this,void 0,void 0,
function*(){return this.request("PATCH",i,o,d||{})})}put(i,o,d){return k(this,void 0,void 0,function*(){return this.request("PUT",i,o,d||{})})}head(i,o){return k(this,void 0,void 0,function*(){return this.
request("HEAD",i,null,o||{})})}sendStream(i,o,d,u){return k(this,void 0,void 0,function*(){return this.request(i,o,d,u)})}getJson(i){return k(this,arguments,void 0,function*(o,d={}){d[s.Accept]=this._getExistingOrDefaultHeader(
d,s.Accept,n.ApplicationJson);const u=yield this.get(o,d);return this._processResponse(u,this.requestOptions)})}postJson(i,o){return k(this,arguments,void 0,function*(d,u,h={}){const K=JSON.stringify(
u,null,2);h[s.Accept]=this._getExistingOrDefaultHeader(h,s.Accept,n.ApplicationJson),h[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(h,n.ApplicationJson);const J=yield this.post(d,K,h);return this.
_processResponse(J,this.requestOptions)})}putJson(i,o){return k(this,arguments,void 0,function*(d,u,h={}){const K=JSON.stringify(u,null,2);h[s.Accept]=this._getExistingOrDefaultHeader(h,s.Accept,n.ApplicationJson),
h[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(h,n.ApplicationJson);const J=yield this.put(d,K,h);return this._processResponse(J,this.requestOptions)})}patchJson(i,o){return k(this,arguments,
void 0,function*(d,u,h={}){const K=JSON.stringify(u,null,2);h[s.Accept]=this._getExistingOrDefaultHeader(h,s.Accept,n.ApplicationJson),h[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(h,n.
ApplicationJson);const J=yield this.patch(d,K,h);return this._processResponse(J,this.requestOptions)})}request(i,o,d,u){return k(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const h=new URL(o);let K=this._prepareRequest(i,h,u);const J=this._allowRetries&&y.includes(i)?this._maxRetries+1:1;let q=0,ne;do{if(ne=yield this.requestRaw(K,d),ne&&ne.
message&&ne.message.statusCode===m.Unauthorized){let be;for(const fe of this.handlers)if(fe.canHandleAuthentication(ne)){be=fe;break}return be?be.handleAuthentication(this,K,d):ne}let we=this._maxRedirects;
for(;ne.message.statusCode&&a.includes(ne.message.statusCode)&&this._allowRedirects&&we>0;){const be=ne.message.headers.location;if(!be)break;const fe=new URL(be);if(h.protocol==="https:"&&h.protocol!==
fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ne.readBody(),fe.hostname!==h.hostname)for(const p in u)p.toLowerCase()==="authorization"&&delete u[p];K=this._prepareRequest(i,fe,u),ne=yield this.requestRaw(
K,d),we--}if(!ne.message.statusCode||!_.includes(ne.message.statusCode))return ne;q+=1,q<J&&(yield ne.readBody(),yield this._performExponentialBackoff(q))}while(q<J);return ne})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(i,o){return k(this,void 0,void 0,function*(){return new Promise((d,u)=>{function h(K,J){K?u(K):J?d(J):u(new Error("Unknown error"))}this.requestRawWithCallback(
i,o,h)})})}requestRawWithCallback(i,o,d){typeof o=="string"&&(i.options.headers||(i.options.headers={}),i.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let u=!1;function h(q,ne){u||(u=
!0,d(q,ne))}const K=i.httpModule.request(i.options,q=>{const ne=new l(q);h(void 0,ne)});let J;K.on("socket",q=>{J=q}),K.setTimeout(this._socketTimeout||3*6e4,()=>{J&&J.end(),h(new Error(`Request timeo\
ut: ${i.options.path}`))}),K.on("error",function(q){h(q)}),o&&typeof o=="string"&&K.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){K.end()}),o.pipe(K)):K.end()}getAgent(i){const o=new URL(
i);return this._getAgent(o)}getAgentDispatcher(i){const o=new URL(i),d=j.s(o);if(d&&d.hostname)return this._getProxyAgentDispatcher(o,d)}_prepareRequest(i,o,d){const u={};u.parsedUrl=o;const h=u.parsedUrl.
protocol==="https:";u.httpModule=h?W:D;const K=h?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):K,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=i,u.options.headers=this._mergeHeaders(d),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const J of this.handlers)J.prepareRequest(u.options);return u}_mergeHeaders(i){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),
R(i||{})):R(i||{})}_getExistingOrDefaultHeader(i,o,d){let u;if(this.requestOptions&&this.requestOptions.headers){const K=R(this.requestOptions.headers)[o];K&&(u=typeof K=="number"?K.toString():K)}const h=i[o];
return h!==void 0?typeof h=="number"?h.toString():h:u!==void 0?u:d}_getExistingOrDefaultContentTypeHeader(i,o){let d;if(this.requestOptions&&this.requestOptions.headers){const h=R(this.requestOptions.
headers)[s.ContentType];h&&(typeof h=="number"?d=String(h):Array.isArray(h)?d=h.join(", "):d=h)}const u=i[s.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
d!==void 0?d:o}_getAgent(i){let o;const d=j.s(i),u=d&&d.hostname;if(this._keepAlive&&u&&(o=this._proxyAgent),u||(o=this._agent),o)return o;const h=i.protocol==="https:";let K=100;if(this.requestOptions&&
(K=this.requestOptions.maxSockets||v.globalAgent.maxSockets),d&&d.hostname){const J={maxSockets:K,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(d.username||d.password)&&{proxyAuth:`${d.
username}:${d.password}`}),{host:d.hostname,port:d.port})};let q;const ne=d.protocol==="https:";h?q=ne?A.httpsOverHttps:A.httpsOverHttp:q=ne?A.httpOverHttps:A.httpOverHttp,o=q(J),this._proxyAgent=o}if(!o){
const J={keepAlive:this._keepAlive,maxSockets:K};o=h?new B.Agent(J):new v.Agent(J),this._agent=o}return h&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),o}_getProxyAgentDispatcher(i,o){
let d;if(this._keepAlive&&(d=this._proxyAgentDispatcher),d)return d;const u=i.protocol==="https:";return d=new N.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?1:0},(o.username||o.password)&&
{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=d,u&&this._ignoreSslError&&(d.options=Object.assign(d.options.requestTls||{},{rejectUnauthorized:!1})),
d}_getUserAgentWithOrchestrationId(i){const o=i||"actions/http-client",d=process.env.ACTIONS_ORCHESTRATION_ID;if(d){const u=d.replace(/[^a-z0-9_.-]/gi,"_");return`${o} actions_orchestration_id/${u}`}return o}_performExponentialBackoff(i){
return k(this,void 0,void 0,function*(){i=Math.min(E,i);const o=t*Math.pow(2,i);return new Promise(d=>setTimeout(()=>d(),o))})}_processResponse(i,o){return k(this,void 0,void 0,function*(){return new Promise(
(d,u)=>k(this,void 0,void 0,function*(){const h=i.message.statusCode||0,K={statusCode:h,result:null,headers:{}};h===m.NotFound&&d(K);function J(we,be){if(typeof be=="string"){const fe=new Date(be);if(!isNaN(
fe.valueOf()))return fe}return be}let q,ne;try{ne=yield i.readBody(),ne&&ne.length>0&&(o&&o.deserializeDates?q=JSON.parse(ne,J):q=JSON.parse(ne),K.result=q),K.headers=i.message.headers}catch{}if(h>299){
let we;q&&q.message?we=q.message:ne&&ne.length>0?we=ne:we=`Failed request: (${h})`;const be=new c(we,h);be.result=K.result,u(be)}else d(K)}))})}}const R=r=>Object.keys(r).reduce((i,o)=>(i[o.toLowerCase()]=
r[o],i),{})}),9783:((Q,re,e)=>{e.d(re,{H:()=>D,s:()=>v});function v(j){const A=j.protocol==="https:";if(D(j))return;const C=A?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(C)try{return new W(C)}catch{if(!C.startsWith("http://")&&!C.startsWith("https://"))return new W(`http://${C}`)}else return}function D(j){if(!j.hostname)return!1;const A=j.hostname;if(B(
A))return!0;const C=process.env.no_proxy||process.env.NO_PROXY||"";if(!C)return!1;let I;j.port?I=Number(j.port):j.protocol==="http:"?I=80:j.protocol==="https:"&&(I=443);const N=[j.hostname.toUpperCase()];
typeof I=="number"&&N.push(`${N[0]}:${I}`);for(const k of C.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(k==="*"||N.some(m=>m===k||m.endsWith(`.${k}`)||k.startsWith(".")&&m.endsWith(`${k}`)))
return!0;return!1}function B(j){const A=j.toLowerCase();return A==="localhost"||A.startsWith("127.")||A.startsWith("[::1]")||A.startsWith("[0:0:0:0:0:0:0:1]")}class W extends URL{constructor(A,C){super(
A,C),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((Q,re,e)=>{e.d(re,{E:()=>W});class v{diff(A,C,I={}){let N;typeof I=="function"?(N=I,I={}):"callback"in I&&(N=I.callback);const k=this.castInput(A,I),m=this.castInput(C,I),s=this.removeEmpty(this.
tokenize(k,I)),n=this.removeEmpty(this.tokenize(m,I));return this.diffWithOptionsObj(s,n,I,N)}diffWithOptionsObj(A,C,I,N){var k;const m=S=>{if(S=this.postProcess(S,I),N){setTimeout(function(){N(S)},0);
return}else return S},s=C.length,n=A.length;let f=1,a=s+n;I.maxEditLength!=null&&(a=Math.min(a,I.maxEditLength));const _=(k=I.timeout)!==null&&k!==void 0?k:1/0,y=Date.now()+_,E=[{oldPos:-1,lastComponent:void 0}];
let t=this.extractCommon(E[0],C,A,0,I);if(E[0].oldPos+1>=n&&t+1>=s)return m(this.buildValues(E[0].lastComponent,C,A));let c=-1/0,l=1/0;const T=()=>{for(let S=Math.max(c,-f);S<=Math.min(l,f);S+=2){let R;
const r=E[S-1],i=E[S+1];r&&(E[S-1]=void 0);let o=!1;if(i){const u=i.oldPos-S;o=i&&0<=u&&u<s}const d=r&&r.oldPos+1<n;if(!o&&!d){E[S]=void 0;continue}if(!d||o&&r.oldPos<i.oldPos?R=this.addToPath(i,!0,!1,
0,I):R=this.addToPath(r,!1,!0,1,I),t=this.extractCommon(R,C,A,S,I),R.oldPos+1>=n&&t+1>=s)return m(this.buildValues(R.lastComponent,C,A))||!0;E[S]=R,R.oldPos+1>=n&&(l=Math.min(l,S-1)),t+1>=s&&(c=Math.max(
c,S+1))}f++};if(N)(function S(){setTimeout(function(){if(f>a||Date.now()>y)return N(void 0);T()||S()},0)})();else for(;f<=a&&Date.now()<=y;){const S=T();if(S)return S}}addToPath(A,C,I,N,k){const m=A.lastComponent;
return m&&!k.oneChangePerToken&&m.added===C&&m.removed===I?{oldPos:A.oldPos+N,lastComponent:{count:m.count+1,added:C,removed:I,previousComponent:m.previousComponent}}:{oldPos:A.oldPos+N,lastComponent:{
count:1,added:C,removed:I,previousComponent:m}}}extractCommon(A,C,I,N,k){const m=C.length,s=I.length;let n=A.oldPos,f=n-N,a=0;for(;f+1<m&&n+1<s&&this.equals(I[n+1],C[f+1],k);)f++,n++,a++,k.oneChangePerToken&&
(A.lastComponent={count:1,previousComponent:A.lastComponent,added:!1,removed:!1});return a&&!k.oneChangePerToken&&(A.lastComponent={count:a,previousComponent:A.lastComponent,added:!1,removed:!1}),A.oldPos=
n,f}equals(A,C,I){return I.comparator?I.comparator(A,C):A===C||!!I.ignoreCase&&A.toLowerCase()===C.toLowerCase()}removeEmpty(A){const C=[];for(let I=0;I<A.length;I++)A[I]&&C.push(A[I]);return C}castInput(A,C){
return A}tokenize(A,C){return Array.from(A)}join(A){return A.join("")}postProcess(A,C){return A}get useLongestToken(){return!1}buildValues(A,C,I){const N=[];let k;for(;A;)N.push(A),k=A.previousComponent,
delete A.previousComponent,A=k;N.reverse();const m=N.length;let s=0,n=0,f=0;for(;s<m;s++){const a=N[s];if(a.removed)a.value=this.join(I.slice(f,f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){
let _=C.slice(n,n+a.count);_=_.map(function(y,E){const t=I[f+E];return t.length>y.length?t:y}),a.value=this.join(_)}else a.value=this.join(C.slice(n,n+a.count));n+=a.count,a.added||(f+=a.count)}}return N}}
class D extends v{tokenize(A){return A.slice()}join(A){return A}removeEmpty(A){return A}}const B=new D;function W(j,A,C){return B.diff(j,A,C)}})},xt={};function Qe(Q){var re=xt[Q];if(re!==void 0)return re.
exports;var e=xt[Q]={exports:{}},v=!0;try{Ct[Q].call(e.exports,e,e.exports,Qe),v=!1}finally{v&&delete xt[Q]}return e.exports}Qe.m=Ct,typeof Qe<"u"&&(Qe.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Q=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",re=typeof Symbol=="function"?Symbol("webpack e\
xports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",v=B=>{B&&B.d<1&&(B.d=1,B.forEach(W=>W.r--),B.forEach(W=>W.r--?W.r++:W()))},D=B=>B.map(W=>{if(W!==
null&&typeof W=="object"){if(W[Q])return W;if(W.then){var j=[];j.d=0,W.then(I=>{A[re]=I,v(j)},I=>{A[e]=I,v(j)});var A={};return A[Q]=I=>I(j),A}}var C={};return C[Q]=I=>{},C[re]=W,C});Qe.a=(B,W,j)=>{var A;
j&&((A=[]).d=-1);var C=new Set,I=B.exports,N,k,m,s=new Promise((n,f)=>{m=f,k=n});s[re]=I,s[Q]=n=>(A&&n(A),C.forEach(n),s.catch(f=>{})),B.exports=s,W(n=>{N=D(n);var f,a=()=>N.map(y=>{if(y[e])throw y[e];
return y[re]}),_=new Promise(y=>{f=()=>y(a),f.r=0;var E=t=>t!==A&&!C.has(t)&&(C.add(t),t&&!t.d&&(f.r++,t.push(f)));N.map(t=>t[Q](E))});return f.r?_:a()},n=>(n?m(s[e]=n):k(I),v(A))),A&&A.d<0&&(A.d=0)}})(),
(()=>{var Q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,re;Qe.t=function(e,v){if(v&1&&(e=this(e)),v&8||typeof e=="object"&&e&&(v&4&&e.__esModule||v&16&&typeof e.then=="function"))
return e;var D=Object.create(null);Qe.r(D);var B={};re=re||[null,Q({}),Q([]),Q(Q)];for(var W=v&2&&e;typeof W=="object"&&!~re.indexOf(W);W=Q(W))Object.getOwnPropertyNames(W).forEach(j=>B[j]=()=>e[j]);return B.
default=()=>e,Qe.d(D,B),D}})(),Qe.d=(Q,re)=>{for(var e in re)Qe.o(re,e)&&!Qe.o(Q,e)&&Object.defineProperty(Q,e,{enumerable:!0,get:re[e]})},Qe.f={},Qe.e=Q=>Promise.all(Object.keys(Qe.f).reduce((re,e)=>(Qe.
f[e](Q,re),re),[])),Qe.u=Q=>""+Q+".index.js",Qe.o=(Q,re)=>Object.prototype.hasOwnProperty.call(Q,re),Qe.r=Q=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(Q,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(Q,"__esModule",{value:!0})},(()=>{var Q={792:0},re=e=>{var{ids:v,modules:D,runtime:B}=e,W,j,A=0;for(W in D)Qe.o(D,W)&&(Qe.m[W]=D[W]);for(B&&B(Qe);A<v.length;A++)j=v[A],
Qe.o(Q,j)&&Q[j]&&Q[j][0](),Q[v[A]]=0};Qe.f.j=(e,v)=>{var D=Qe.o(Q,e)?Q[e]:void 0;if(D!==0)if(D)v.push(D[1]);else{var B=import("./"+Qe.u(e)).then(re,W=>{throw Q[e]!==0&&(Q[e]=void 0),W}),B=Promise.race(
[B,new Promise(W=>D=Q[e]=[W])]);v.push(D[1]=B)}}})();var Lt=Qe(6325);Lt=await Lt;
