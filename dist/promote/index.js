const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Ye}from"module";const Ht={};var Ut={3313:(ne=>{ne.exports=fe;function fe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}fe.prototype.go=function(A){this.pending<this.max?u(this,A):this.waiting.push(A)},fe.prototype.wait=function(A){this.pending===0?A(this.error):this.listeners.push(A)},fe.prototype.hold=
function(){return e(this)};function e(A){A.pending+=1;var N=!1;return B;function B(b){if(N)throw new Error("callback called twice");if(N=!0,A.error=A.error||b,A.pending-=1,A.waiting.length>0&&A.pending<
A.max)u(A,A.waiting.shift());else if(A.pending===0){var I=A.listeners;A.listeners=[],I.forEach(z)}}function z(b){b(A.error)}}function u(A,N){N(e(A))}}),770:((ne,fe,e)=>{ne.exports=e(218)}),218:((ne,fe,e)=>{
var u,A=e(9278),N=e(4756),B=e(8611),z=e(5692),b=e(4434),I=e(2613),D=e(9023);fe.httpOverHttp=k,fe.httpsOverHttp=E,fe.httpOverHttps=m,fe.httpsOverHttps=l;function k(C){var c=new s(C);return c.request=B.
request,c}function E(C){var c=new s(C);return c.request=B.request,c.createSocket=h,c.defaultPort=443,c}function m(C){var c=new s(C);return c.request=z.request,c}function l(C){var c=new s(C);return c.request=
z.request,c.createSocket=h,c.defaultPort=443,c}function s(C){var c=this;c.options=C||{},c.proxyOptions=c.options.proxy||{},c.maxSockets=c.options.maxSockets||B.Agent.defaultMaxSockets,c.requests=[],c.
sockets=[],c.on("free",function(y,x,S,M){for(var n=p(x,S,M),o=0,r=c.requests.length;o<r;++o){var t=c.requests[o];if(t.host===n.host&&t.port===n.port){c.requests.splice(o,1),t.request.onSocket(y);return}}
y.destroy(),c.removeSocket(y)})}D.inherits(s,b.EventEmitter),s.prototype.addRequest=function(c,a,y,x){var S=this,M=$({request:c},S.options,p(a,y,x));if(S.sockets.length>=this.maxSockets){S.requests.push(
M);return}S.createSocket(M,function(n){n.on("free",o),n.on("close",r),n.on("agentRemove",r),c.onSocket(n);function o(){S.emit("free",n,M)}function r(t){S.removeSocket(n),n.removeListener("free",o),n.removeListener(
"close",r),n.removeListener("agentRemove",r)}})},s.prototype.createSocket=function(c,a){var y=this,x={};y.sockets.push(x);var S=$({},y.proxyOptions,{method:"CONNECT",path:c.host+":"+c.port,agent:!1,headers:{
host:c.host+":"+c.port}});c.localAddress&&(S.localAddress=c.localAddress),S.proxyAuth&&(S.headers=S.headers||{},S.headers["Proxy-Authorization"]="Basic "+new Buffer(S.proxyAuth).toString("base64")),O(
"making CONNECT request");var M=y.request(S);M.useChunkedEncodingByDefault=!1,M.once("response",n),M.once("upgrade",o),M.once("connect",r),M.once("error",t),M.end();function n(d){d.upgrade=!0}function o(d,f,g){
process.nextTick(function(){r(d,f,g)})}function r(d,f,g){if(M.removeAllListeners(),f.removeAllListeners(),d.statusCode!==200){O("tunneling socket could not be established, statusCode=%d",d.statusCode),
f.destroy();var L=new Error("tunneling socket could not be established, statusCode="+d.statusCode);L.code="ECONNRESET",c.request.emit("error",L),y.removeSocket(x);return}if(g.length>0){O("got illegal \
response body from proxy"),f.destroy();var L=new Error("got illegal response body from proxy");L.code="ECONNRESET",c.request.emit("error",L),y.removeSocket(x);return}return O("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(x)]=f,a(f)}function t(d){M.removeAllListeners(),O(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var f=new Error("tunneling socket could not be established, cause="+d.message);f.code="ECONNRESET",c.request.emit("error",f),y.removeSocket(x)}},s.prototype.removeSocket=function(c){
var a=this.sockets.indexOf(c);if(a!==-1){this.sockets.splice(a,1);var y=this.requests.shift();y&&this.createSocket(y,function(x){y.request.onSocket(x)})}};function h(C,c){var a=this;s.prototype.createSocket.
call(a,C,function(y){var x=C.request.getHeader("host"),S=$({},a.options,{socket:y,servername:x?x.replace(/:.*$/,""):C.host}),M=N.connect(0,S);a.sockets[a.sockets.indexOf(y)]=M,c(M)})}function p(C,c,a){
return typeof C=="string"?{host:C,port:c,localAddress:a}:C}function $(C){for(var c=1,a=arguments.length;c<a;++c){var y=arguments[c];if(typeof y=="object")for(var x=Object.keys(y),S=0,M=x.length;S<M;++S){
var n=x[S];y[n]!==void 0&&(C[n]=y[n])}}return C}var O;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?O=function(){var C=Array.prototype.slice.call(arguments);typeof C[0]=="string"?C[0]=
"TUNNEL: "+C[0]:C.unshift("TUNNEL:"),console.error.apply(console,C)}:O=function(){},u=O}),4248:(ne=>{const fe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(u){let A=-1;for(let N of u)A=fe[(A^N)&255]^A>>>8;return(A^-1)>>>0}ne.exports=e}),3502:((ne,fe,e)=>{var u=e(9896),A=e(9023),N=e(2203),B=N.Readable,z=N.PassThrough,b=e(3313),I=e(4434).
EventEmitter;fe.BufferSlicer=E,fe.FdSlicer=D,A.inherits(D,I);function D(m){I.call(this),this.fd=m,this.pend=new b,this.pend.max=1,this.refCount=0}D.prototype.read=function(m,l,s,h,p){var $=this;$.pend.
go(function(O){u.read($.fd,m,l,s,h,function(C,c,a){O(),p(C,c,a)})})},D.prototype.createReadStream=function(m){return new k(this,m)},D.prototype.ref=function(){this.refCount+=1},D.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;u.close(m.fd,l);function l(s){s?m.emit("error",s):m.emit("close")}},A.inherits(k,B);function k(m,l){l=l||
{},B.call(this,l),this.context=m,this.context.ref(),this.start=l.start||0,this.endOffset=l.end,this.pos=this.start}k.prototype._read=function(m){var l=this,s=Math.min(l._readableState.highWaterMark,m);
if(l.endOffset!=null&&(s=Math.min(s,l.endOffset-l.pos)),s<=0){l.push(null),this._cleanup();return}l.context.pend.go(function(h){var p=Buffer.allocUnsafe(s);u.read(l.context.fd,p,0,s,l.pos,function($,O){
$?l.destroy($):O===0?(l.push(null),l._cleanup()):(l.pos+=O,l.push(p.slice(0,O))),h()})})},k.prototype._destroy=function(m,l){this._cleanup(),l(m)},k.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},A.inherits(E,I);function E(m){I.call(this),this.refCount=0,this.buffer=m}E.prototype.read=function(m,l,s,h,p){if(!(0<=l&&l<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+l+" <= "+m.length);if(h<0)throw new RangeError("position is negative: "+h);if(l+s>m.length&&(s=m.length-l),h+s>this.buffer.length&&(s=this.buffer.length-h),s<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(m,l,h,h+s),setImmediate(function(){p(null,s)})},E.prototype.createReadStream=function(m){m=m||{};var l=new z(m);l.start=m.start||0,l.endOffset=m.end,l.pos=l.endOffset||
this.buffer.length;for(var s=this.buffer.slice(l.start,l.pos),h=65536,p=0;;){var $=p+h;if($>=s.length){p<s.length&&l.write(s.slice(p,s.length));break}l.write(s.slice(p,$)),p=$}return l.end(),l},E.prototype.
ref=function(){this.refCount+=1},E.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ne,fe,e)=>{var u,A=e(9896),N=e(3106),B=e(3502),z=e(9023),b=e(
4434).EventEmitter,I=e(2203).Transform,D=e(2203).PassThrough,k=e(2203).Writable;const E=typeof N.crc32=="function"?N.crc32:e(4248);u=p,u=$,u=O,u=C,u=m,u=l,fe.SY=s,u=h,u=M,fe.ax=n,u=o,u=r,u=c,u=x,u=S,u=
f;function m(w,v){return new Promise((P,T)=>{p(w,{...v,lazyEntries:!0},function(H,V){if(H)return T(H);P(V)})})}function l(w,v){return new Promise((P,T)=>{$(w,{...v,lazyEntries:!0},function(H,V){if(H)return T(
H);P(V)})})}function s(w,v){return new Promise((P,T)=>{O(w,{...v,lazyEntries:!0},function(H,V){if(H)return T(H);P(V)})})}function h(w,v,P){return new Promise((T,H)=>{C(w,v,{...P,lazyEntries:!0},function(V,U){
if(V)return H(V);T(U)})})}function p(w,v,P){typeof v=="function"&&(P=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!0),v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=
!0),v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),P==null&&(P=ie),A.open(w,"r",function(T,H){if(T)return P(T);$(H,v,function(V,U){V&&A.close(H,ie),
P(V,U)})})}function $(w,v,P){typeof v=="function"&&(P=v,v=null),v==null&&(v={}),v.autoClose==null&&(v.autoClose=!1),v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),
v.validateEntrySizes==null&&(v.validateEntrySizes=!0),v.strictFileNames==null&&(v.strictFileNames=!1),P==null&&(P=ie),A.fstat(w,function(T,H){if(T)return P(T);var V=new B.FdSlicer(w);C(V,H.size,v,P)})}
function O(w,v,P){typeof v=="function"&&(P=v,v=null),v==null&&(v={}),v.autoClose=!1,v.lazyEntries==null&&(v.lazyEntries=!1),v.decodeStrings==null&&(v.decodeStrings=!0),v.validateEntrySizes==null&&(v.validateEntrySizes=
!0),v.strictFileNames==null&&(v.strictFileNames=!1);var T=new B.BufferSlicer(w);C(T,w.length,v,P)}function C(w,v,P,T){typeof P=="function"&&(T=P,P=null),P==null&&(P={}),P.autoClose==null&&(P.autoClose=
!0),P.lazyEntries==null&&(P.lazyEntries=!1),P.decodeStrings==null&&(P.decodeStrings=!0);var H=!!P.decodeStrings;if(P.validateEntrySizes==null&&(P.validateEntrySizes=!0),P.strictFileNames==null&&(P.strictFileNames=
!1),T==null&&(T=ie),typeof v!="number")throw new Error("expected totalSize parameter to be a number");if(v>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var V=22,U=20,F=65535,te=Math.min(U+V+F,v),ce=re(te),q=v-ce.length;t(w,ce,0,te,q,function(W){if(W)return T(W);for(var Y=te-
V;Y>=0;Y-=1)if(ce.readUInt32LE(Y)===101010256){var Z=ce.subarray(Y),se=Z.readUInt16LE(4),ue=Z.readUInt16LE(10),pe=Z.readUInt32LE(16),be=Z.readUInt16LE(20),Ae=Z.length-V;if(be!==Ae)return T(new Error("\
Invalid comment length. Expected: "+Ae+". Found: "+be+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Re=H?j(Z.subarray(
22),!1):Z.subarray(22);if(Y-U>=0&&ce.readUInt32LE(Y-U)===117853008){var Ce=ce.subarray(Y-U,Y-U+U),Ke=Q(Ce,8),We=re(56);return t(w,We,0,We.length,Ke,function(Fe){return Fe?T(Fe):We.readUInt32LE(0)!==101075792?
T(new Error("invalid zip64 end of central directory record signature")):(se=We.readUInt32LE(16),se!==0?T(new Error("multi-disk zip files are not supported: found disk number: "+se)):(ue=Q(We,32),pe=Q(
We,48),T(null,new c(w,pe,v,ue,Re,P.autoClose,P.lazyEntries,H,P.validateEntrySizes,P.strictFileNames))))})}return se!==0?T(new Error("multi-disk zip files are not supported: found disk number: "+se)):T(
null,new c(w,pe,v,ue,Re,P.autoClose,P.lazyEntries,H,P.validateEntrySizes,P.strictFileNames))}T(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}z.inherits(c,b);function c(w,v,P,T,H,V,U,F,te,ce){var q=this;b.call(q),q.reader=w,q.reader.on("error",function(W){y(q,W)}),q.reader.once("close",function(){q.emit("close")}),q.readEntryCursor=
v,q.fileSize=P,q.entryCount=T,q.comment=H,q.entriesRead=0,q.autoClose=!!V,q.lazyEntries=!!U,q.decodeStrings=!!F,q.validateEntrySizes=!!te,q.strictFileNames=!!ce,q.isOpen=!0,q.emittedError=!1,q.hasEachEntryBeenCalled=
!1,q.lazyEntries||q._readEntry()}c.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function a(w,v){w.autoClose&&w.close(),y(w,v)}function y(w,v){w.emittedError||(w.emittedError=
!0,w.emit("error",v))}c.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},c.prototype._readEntry=function(){var w=this;
if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){var v=re(46);t(w.reader,v,0,v.length,w.readEntryCursor,function(P){
if(P)return a(w,P);if(!w.emittedError){var T=new x,H=v.readUInt32LE(0);if(H!==33639248)return a(w,new Error("invalid central directory file header signature: 0x"+H.toString(16)));if(T.versionMadeBy=v.
readUInt16LE(4),T.versionNeededToExtract=v.readUInt16LE(6),T.generalPurposeBitFlag=v.readUInt16LE(8),T.compressionMethod=v.readUInt16LE(10),T.lastModFileTime=v.readUInt16LE(12),T.lastModFileDate=v.readUInt16LE(
14),T.crc32=v.readUInt32LE(16),T.compressedSize=v.readUInt32LE(20),T.uncompressedSize=v.readUInt32LE(24),T.fileNameLength=v.readUInt16LE(28),T.extraFieldLength=v.readUInt16LE(30),T.fileCommentLength=v.
readUInt16LE(32),T.internalFileAttributes=v.readUInt16LE(36),T.externalFileAttributes=v.readUInt32LE(38),T.relativeOffsetOfLocalHeader=v.readUInt32LE(42),T.generalPurposeBitFlag&64)return a(w,new Error(
"strong encryption is not supported"));w.readEntryCursor+=46,v=re(T.fileNameLength+T.extraFieldLength+T.fileCommentLength),t(w.reader,v,0,v.length,w.readEntryCursor,function(V){if(V)return a(w,V);if(!w.
emittedError){T.fileNameRaw=v.subarray(0,T.fileNameLength);var U=T.fileNameLength+T.extraFieldLength;T.extraFieldRaw=v.subarray(T.fileNameLength,U),T.fileCommentRaw=v.subarray(U,U+T.fileCommentLength);
try{T.extraFields=r(T.extraFieldRaw)}catch(ue){return a(w,ue)}if(w.decodeStrings){var F=(T.generalPurposeBitFlag&2048)!==0;T.fileComment=j(T.fileCommentRaw,F),T.fileName=n(T.generalPurposeBitFlag,T.fileNameRaw,
T.extraFields,w.strictFileNames);var te=o(T.fileName);if(te!=null)return a(w,new Error(te))}else T.fileComment=T.fileCommentRaw,T.fileName=T.fileNameRaw;T.comment=T.fileComment,w.readEntryCursor+=v.length,
w.entriesRead+=1;for(var ce=0;ce<T.extraFields.length;ce++){var q=T.extraFields[ce];if(q.id===1){var W=q.data,Y=0;if(T.uncompressedSize===4294967295){if(Y+8>W.length)return a(w,new Error("zip64 extend\
ed information extra field does not include uncompressed size"));T.uncompressedSize=Q(W,Y),Y+=8}if(T.compressedSize===4294967295){if(Y+8>W.length)return a(w,new Error("zip64 extended information extra\
 field does not include compressed size"));T.compressedSize=Q(W,Y),Y+=8}if(T.relativeOffsetOfLocalHeader===4294967295){if(Y+8>W.length)return a(w,new Error("zip64 extended information extra field does\
 not include relative header offset"));T.relativeOffsetOfLocalHeader=Q(W,Y),Y+=8}break}}if(w.validateEntrySizes&&T.compressionMethod===0){var Z=T.uncompressedSize;if(T.isEncrypted()&&(Z+=12),T.compressedSize!==
Z){var se="compressed/uncompressed size mismatch for stored file: "+T.compressedSize+" != "+T.uncompressedSize;return a(w,new Error(se))}}w.emit("entry",T),w.lazyEntries||w._readEntry()}})}})}},c.prototype.
eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");w.hasEachEntryBeenCalled=!0;let v=null;w.on("entry",T),w.on("end",H),w.on("error",V);function P(){w.removeListener("entry",T),w.removeListener("end",H),w.removeListener("error",V),w.autoClose&&w.
close()}function T(U){let{resolve:F}=v;v=null,F({value:U})}function H(){let{resolve:U}=v;v=null,P(),U({done:!0})}function V(U){let{reject:F}=v;v=null,P(),F(U)}return{[Symbol.asyncIterator](){return this},
next(){const U=new Promise((F,te)=>{if(v!=null)throw new Error("next() called before previous Promise was resolved.");v={resolve:F,reject:te}});return w.readEntry(),U},return(U){return P(),Promise.resolve(
{done:!0,value:U})},throw(U){return P(),Promise.reject(U)}}},c.prototype.openReadStream=function(w,v,P){var T=this,H=0,V=w.compressedSize;if(P==null&&(P=v,v=null),v==null)v={};else{if(v.decodeFileData===
!1){if(v.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(v.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(v.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(v.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+v.decrypt);if(w.isCompressed()&&v.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(v.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(v.decompress===!1||v.decompress===
!0))throw new Error("invalid options.decompress value: "+v.decompress);F=v.decompress}}if(v.start!=null){if(H=v.start,H<0)throw new Error("options.start < 0");if(H>w.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(v.end!=null){if(V=v.end,V<0)throw new Error("options.end < 0");if(V>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(V<H)throw new Error(
"options.end < options.start")}}var U=v.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&v.decompress===!1)&&(!w.isEncrypted()||v.decrypt===!1);if((v.start!=null||v.end!=null)&&
!U)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!T.isOpen)return P(new Error("closed"));if(w.isEncrypted()&&!U&&v.decrypt!==!1)return P(
new Error("entry is encrypted, and options.decodeFileData !== false"));var F;if(U)F=!1;else if(w.compressionMethod===8)F=v.decodeFileData!==!0;else return P(new Error("unsupported compression method: "+
w.compressionMethod));T.readLocalFileHeader(w,{minimal:!0},function(te,ce){if(te)return P(te);T.openReadStreamLowLevel(ce.fileDataStart,w.compressedSize,H,V,F,w.uncompressedSize,P)})},c.prototype.openReadStreamLowLevel=
function(w,v,P,T,H,V,U){var F=this,te=w+v,ce=F.reader.createReadStream({start:w+P,end:w+T}),q=ce;if(H){var W=!1,Y=N.createInflateRaw();ce.on("error",function(Z){setImmediate(function(){W||Y.emit("erro\
r",Z)})}),ce.pipe(Y),F.validateEntrySizes?(q=new d(V),Y.on("error",function(Z){setImmediate(function(){W||q.emit("error",Z)})}),Y.pipe(q)):q=Y,Ee(q,function(){W=!0,Y!==q&&Y.unpipe(q),ce.unpipe(Y),ce.destroy()})}
U(null,q)},c.prototype.readLocalFileHeader=function(w,v,P){var T=this;P==null&&(P=v,v=null),v==null&&(v={}),T.reader.ref();var H=re(30);t(T.reader,H,0,H.length,w.relativeOffsetOfLocalHeader,function(V){
try{if(V)return P(V);var U=H.readUInt32LE(0);if(U!==67324752)return P(new Error("invalid local file header signature: 0x"+U.toString(16)));var F=H.readUInt16LE(26),te=H.readUInt16LE(28),ce=w.relativeOffsetOfLocalHeader+
30+F+te;if(ce+w.compressedSize>T.fileSize)return P(new Error("file data overflows file bounds: "+ce+" + "+w.compressedSize+" > "+T.fileSize));if(v.minimal)return P(null,{fileDataStart:ce});var q=new S;
q.fileDataStart=ce,q.versionNeededToExtract=H.readUInt16LE(4),q.generalPurposeBitFlag=H.readUInt16LE(6),q.compressionMethod=H.readUInt16LE(8),q.lastModFileTime=H.readUInt16LE(10),q.lastModFileDate=H.readUInt16LE(
12),q.crc32=H.readUInt32LE(14),q.compressedSize=H.readUInt32LE(18),q.uncompressedSize=H.readUInt32LE(22),q.fileNameLength=F,q.extraFieldLength=te,H=re(F+te),T.reader.ref(),t(T.reader,H,0,H.length,w.relativeOffsetOfLocalHeader+
30,function(W){try{return W?P(W):(q.fileName=H.subarray(0,F),q.extraField=H.subarray(F),P(null,q))}finally{T.reader.unref()}})}finally{T.reader.unref()}})},c.prototype.openReadStreamPromise=function(w,v){
return new Promise((P,T)=>{this.openReadStream(w,v,function(H,V){if(H)return T(H);P(V)})})},c.prototype.openReadStreamLowLevelPromise=function(w,v,P,T,H,V){return new Promise((U,F)=>{this.openReadStream(
w,v,P,T,H,V,function(te,ce){if(te)return F(te);U(ce)})})},c.prototype.readLocalFileHeaderPromise=function(w,v){return new Promise((P,T)=>{this.readLocalFileHeader(w,v,function(H,V){if(H)return T(H);P(
V)})})};function x(){}x.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var v=0;v<this.extraFields.length;v++){var P=this.extraFields[v];if(P.id===21589){var T=P.data;if(T.
length<5)continue;var H=T[0],V=1;if(!(H&V))continue;var U=T.readInt32LE(1);return new Date(U*1e3)}else if(P.id===10){var T=P.data;if(T.length!==32||T.readUInt16LE(4)!==1||T.readUInt16LE(6)!==24)continue;
var F=T.readUInt32LE(8)+4294967296*T.readInt32LE(12),te=F/1e4-116444736e5;return new Date(te)}}return M(this.lastModFileDate,this.lastModFileTime,w.timezone)},x.prototype.canDecodeFileData=function(){
return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},x.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},x.prototype.isCompressed=function(){return this.
compressionMethod===8};function S(){}function M(w,v,P){var T=w&31,H=(w>>5&15)-1,V=(w>>9&127)+1980,U=0,F=(v&31)*2,te=v>>5&63,ce=v>>11&31;if(P==null||P==="local")return new Date(V,H,T,ce,te,F,U);if(P===
"UTC")return new Date(Date.UTC(V,H,T,ce,te,F,U));throw new Error("unrecognized options.timezone: "+options.timezone)}function n(w,v,P,T){for(var H=null,V=0;V<P.length;V++){var U=P[V];if(U.id===28789){
if(U.data.length<6||U.data.readUInt8(0)!==1)continue;var F=U.data.readUInt32LE(1);if(E(v)!==F)continue;H=j(U.data.subarray(5),!0);break}}if(H==null){var te=(w&2048)!==0;H=j(v,te)}return T||(H=H.replace(
/\\/g,"/")),H}function o(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+w:null}function r(w){for(var v=[],P=0;P<w.length-3;){var T=w.readUInt16LE(P+0),H=w.readUInt16LE(P+2),V=P+4,U=V+H;if(U>w.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var F=w.subarray(V,U);v.push({id:T,data:F}),P=U}return v}function t(w,v,P,T,H,V){if(T===0)return setImmediate(function(){V(null,re(0))});w.read(v,P,T,H,function(U,F){if(U)return V(U);if(F<T)return V(
new Error("unexpected EOF"));V()})}z.inherits(d,I);function d(w){I.call(this),this.actualByteCount=0,this.expectedByteCount=w}d.prototype._transform=function(w,v,P){if(this.actualByteCount+=w.length,this.
actualByteCount>this.expectedByteCount){var T="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return P(new Error(T))}P(null,w)},d.prototype._flush=
function(w){if(this.actualByteCount<this.expectedByteCount){var v="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return w(new Error(v))}w()},z.inherits(
f,b);function f(){b.call(this),this.refCount=0}f.prototype.ref=function(){this.refCount+=1},f.prototype.unref=function(){var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error(
"invalid unref");w.close(v);function v(P){if(P)return w.emit("error",P);w.emit("close")}},f.prototype.createReadStream=function(w){w==null&&(w={});var v=w.start,P=w.end;if(v===P){var T=new D;return setImmediate(
function(){T.end()}),T}var H=this._readStreamForRange(v,P),V=!1,U=new g(this);H.on("error",function(te){setImmediate(function(){V||U.emit("error",te)})}),Ee(U,function(){H.unpipe(U),U.unref(),H.destroy()});
var F=new d(P-v);return U.on("error",function(te){setImmediate(function(){V||F.emit("error",te)})}),Ee(F,function(){V=!0,U.unpipe(F),U.destroy()}),H.pipe(U).pipe(F)},f.prototype._readStreamForRange=function(w,v){
throw new Error("not implemented")},f.prototype.read=function(w,v,P,T,H){var V=this.createReadStream({start:T,end:T+P}),U=new k,F=0;U._write=function(te,ce,q){te.copy(w,v+F,0,te.length),F+=te.length,q()},
U.on("finish",H),V.on("error",function(te){H(te)}),V.pipe(U)},f.prototype.close=function(w){setImmediate(w)},z.inherits(g,D);function g(w){D.call(this),this.context=w,this.context.ref(),this.unreffedYet=
!1}g.prototype._flush=function(w){this.unref(),w()},g.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0\
123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\
\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function j(w,v){if(v)return w.toString("utf8");for(var P="",T=0;T<w.length;T++)P+=L[w[T]];return P}function Q(w,v){var P=w.readUInt32LE(v),T=w.readUInt32LE(v+4);return T*
4294967296+P}var re;typeof Buffer.allocUnsafe=="function"?re=function(w){return Buffer.allocUnsafe(w)}:re=function(w){return new Buffer(w)};function Ee(w,v){typeof w.destroy=="function"?w._destroy=function(P,T){
v(),T?.(P)}:w.destroy=v}function ie(w){if(w)throw w}}),9037:((ne,fe,e)=>{var u=N=>{var B={};return e.d(B,N),B},A=N=>(()=>N);ne.exports=u({getOctokit:()=>jt.getOctokit})}),6543:((ne,fe,e)=>{var u=N=>{var B={};
return e.d(B,N),B},A=N=>(()=>N);ne.exports=u({defaults:()=>Bt.defaults})}),8008:((ne,fe,e)=>{var u=N=>{var B={};return e.d(B,N),B},A=N=>(()=>N);ne.exports=u({requestLog:()=>Wt.requestLog})}),212:((ne,fe,e)=>{
var u=N=>{var B={};return e.d(B,N),B},A=N=>(()=>N);ne.exports=u({retry:()=>Ft.retry})}),938:((ne,fe,e)=>{var u=N=>{var B={};return e.d(B,N),B},A=N=>(()=>N);ne.exports=u({default:()=>Kt.default})}),5131:((ne,fe,e)=>{
var u=N=>{var B={};return e.d(B,N),B},A=N=>(()=>N);ne.exports=u({default:()=>zt.default})}),2613:(ne=>{ne.exports=Ye(import.meta.url)("assert")}),181:(ne=>{ne.exports=Ye(import.meta.url)("buffer")}),6982:(ne=>{
ne.exports=Ye(import.meta.url)("crypto")}),4434:(ne=>{ne.exports=Ye(import.meta.url)("events")}),9896:(ne=>{ne.exports=Ye(import.meta.url)("fs")}),1943:(ne=>{ne.exports=Ye(import.meta.url)("fs/promise\
s")}),8611:(ne=>{ne.exports=Ye(import.meta.url)("http")}),5692:(ne=>{ne.exports=Ye(import.meta.url)("https")}),9278:(ne=>{ne.exports=Ye(import.meta.url)("net")}),4573:(ne=>{ne.exports=Ye(import.meta.url)(
"node:buffer")}),7598:(ne=>{ne.exports=Ye(import.meta.url)("node:crypto")}),3024:(ne=>{ne.exports=Ye(import.meta.url)("node:fs")}),1455:(ne=>{ne.exports=Ye(import.meta.url)("node:fs/promises")}),7067:(ne=>{
ne.exports=Ye(import.meta.url)("node:http")}),4708:(ne=>{ne.exports=Ye(import.meta.url)("node:https")}),8995:(ne=>{ne.exports=Ye(import.meta.url)("node:module")}),8161:(ne=>{ne.exports=Ye(import.meta.
url)("node:os")}),6760:(ne=>{ne.exports=Ye(import.meta.url)("node:path")}),1708:(ne=>{ne.exports=Ye(import.meta.url)("node:process")}),7075:(ne=>{ne.exports=Ye(import.meta.url)("node:stream")}),3136:(ne=>{
ne.exports=Ye(import.meta.url)("node:url")}),7975:(ne=>{ne.exports=Ye(import.meta.url)("node:util")}),8522:(ne=>{ne.exports=Ye(import.meta.url)("node:zlib")}),857:(ne=>{ne.exports=Ye(import.meta.url)(
"os")}),6928:(ne=>{ne.exports=Ye(import.meta.url)("path")}),2203:(ne=>{ne.exports=Ye(import.meta.url)("stream")}),4756:(ne=>{ne.exports=Ye(import.meta.url)("tls")}),2018:(ne=>{ne.exports=Ye(import.meta.
url)("tty")}),7016:(ne=>{ne.exports=Ye(import.meta.url)("url")}),9023:(ne=>{ne.exports=Ye(import.meta.url)("util")}),3106:(ne=>{ne.exports=Ye(import.meta.url)("zlib")}),3e3:((ne,fe,e)=>{e.d(fe,{WZ:()=>k,
j:()=>l,mJ:()=>m});var u=e(7598),A=e(6760),N=e(532),B=e(6191),z=e(7487),b=e(9870),I=e(3657),D=e(6584);function k(s,h){const p=s.boolean("upload-artifact",!0),$={overwrite:h,retentionDays:s.optional("r\
etention-days",E)},O=s.boolean("artifact-env-variables",!0);return{upload:p?$:void 0,artifactEnvVariables:O}}function E(s){if(/^0+$/.test(s))return;const h=(0,D.$J)(1/0,!0)(s),p=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(h>p)throw new Error(`must be at most ${p}, the repository's limit in days, not ${h}`);return h}async function m(s,{path:h,sha256:p,package:$},{upload:O,artifactEnvVariables:C}){if(C)return await(0,B.
mz)(s,{path:h,digest:p},O);const c=(0,I.z)((0,b.KC)($)),a=(0,A.join)(await(0,z.Pd)("workflow-artifact-"),(0,A.basename)(h));await(0,N.lo)(a,c);const y=(0,u.createHash)("sha256").update(c).digest("hex");
return await(0,B.mz)(s,{path:a,digest:y},O)}function l({upload:s,artifactEnvVariables:h},p){!s||!h||!(0,z.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ne,fe,e)=>{e.d(fe,{B:()=>I,X:()=>k});var u=e(7975),A=e(9462),N=e(3657),B=e(5645),z=e(6006),b=e(3349);
async function I(E,m,{title:l,advice:s,idsIn:h}){E.log.info(`${l}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let p={};const $=O=>{const c={...{"dock-status-id":m.dockStatusId,...h(O)},
status:O.status||p.status};(0,u.isDeepStrictEqual)(c,p)||E.publish(c),p=c};return await(0,z.qt)(E,m,{longestWaitMs:E.inputs.longestWaitMs,advice:s,onStatus:$})}const D="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function k(E,{workflowId:m,flowId:l}){return E.log.info(`Exporting workflow ${m}, flow ${l}, from ${E.platform.url.href}`),await(0,A.N)(E,(0,A.R)(E.inputs.timeoutMs,
"No package"),async s=>{const h=await(0,b.Nq)(s,{workflowId:m,flowId:l}),{dockStatusId:p,exportJobId:$}=h,O=await I(s,h,{title:`Export job ${$??"without an ID"}`,advice:D,idsIn:()=>({"export-job-id":$})}),
C=await(0,b.EH)(s,h,O),c=async()=>(0,b.EH)(s,h,await(0,z.SO)(s,p)),a=S=>(0,N.u)(S,s.signal),{content:y,...x}=await(0,B.R)(s,{url:C,freshUrl:c,read:a});return{...x,package:y}})}}),2697:((ne,fe,e)=>{e.d(
fe,{$l:()=>C,As:()=>s,Sm:()=>D,UX:()=>E,Xd:()=>p,bg:()=>c,cZ:()=>l});var u=e(1455),A=e(6760),N=e(7279),B=e(8725),z=e(7487),b=e(4057),I=e(706);function D({host:a,pathname:y}){return a+y.replace(/\/$/,"")}
const k=2e4;function E({message:a}){return(0,I.OX)(a,1e3)}const m="<dock status ID>";function l(a){const y=new Map;for(const{name:S,error:M,job:n}of a){if(!M)continue;const{"dock-status-id":o}=n,r=o===
void 0?M.message:M.message.replaceAll(o,m),t=y.get(r)??{names:[],ids:[],help:(0,z.VY)(M)};y.set(r,t),t.names.push(S),o!==void 0&&t.ids.push(o)}const x=Math.max(100,Math.min(1e3,Math.floor(k/y.size)));
return Array.from(y,([S,{names:M,ids:n,help:o}])=>({names:M,message:(0,I.OX)(S,x).replaceAll(m,()=>n.join(", ")),help:o}))}function s(a){return l(a).map(({names:y,message:x})=>`${y.join(", ")}: ${x}`).
join(" | ")}function h(a,y){return!a||!y||a.message===y.message?a??y:p(a,`${a.message} Also: ${y.message}`)}function p(a,y){return new N.HR({what:y,topic:(0,N.h_)(a).topic,cause:a})}async function $(a,y,{
platform:x,titles:S,facts:M=[],known:n,work:o}){let r=n;const t=g=>{r=g,setOutputs(g)};t(n);const d={inputs:a,platform:x,log:runnerLog(),signal:y,endsAt:1/0,publish:t},f=await o(d).then(()=>{},toError);
if(a.summary){const g=factTable([["Host",{words:D(a.host)}],...M,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(
performance.now())}]]);f?await writeSummary(S.failed,withHelp(E(f),helpFor(f)),g):await writeSummary(S.done,g)}if(f)throw f}const O=1e6;async function C(a,y){const x=JSON.stringify(y);await c(`the out\
put ${a}`,{[`${a}.json`]:x});const S=Buffer.byteLength(x)>O;S&&(0,B.lm)(`The output ${a} would be longer than GitHub's limit of 1 MB. Read the file in ${a}-path.`),(0,z.n0)({[a]:S?[]:y})}async function c(a,y){
try{const x=await(0,z.Pd)("workflow-results-");for(const[S,M]of Object.entries(y)){const n=(0,A.join)(x,S);await(0,u.writeFile)(n,M).catch((0,z.E_)(n)),(0,z.n0)({[`${(0,A.parse)(S).name}-path`]:n})}}catch(x){
(0,B.t1)().warning(`Can't keep ${a} as a file. ${(0,N.gJ)(x)}`)}}}),3018:((ne,fe,e)=>{e.d(fe,{S:()=>ze});var u=e(1124),A=e(706);const N=Number.MAX_SAFE_INTEGER,B=2,z=60,b="</details>",I=41,D=100;function k(i,_={}){
const{under:G=()=>"",parts:ee=[],noun:le="change",folded:ge=!1}=_,{length:de}=G(N),{least:Ie=de===0?i:`${i} \u2026`,changes:Oe=O(ee)}=_;return{line:i,under:G,size:i.length+de,least:Ie,parts:ee,changes:Oe,
noun:le,folded:ge}}function E(i,_,G={}){return _.length===0?[]:[k(i,{...G,parts:_})]}function m(i,_){const G=({leaf:Me,outer:je})=>je.length===1?0:Me.size,ee=(Me,je)=>G(Me)-G(je),le=new Map,ge=()=>C(p(
i,le).filter(([Me])=>Me!=="")),de=[];let Ie=s(i,[]).sort(ee),Oe=_;for(let Me=-1;Ie.length>0&&Me<de.length;Oe=_-l(ge()))Me=de.length,Ie=Ie.filter(je=>{const Xe=je.outer.filter(nt=>!le.has(nt)),Ge=Xe.map(
nt=>nt.line.length+B+z+(nt.folded?I:0)).reduce((nt,st)=>nt+st,je.leaf.least.length+B);if(Ge>Oe)return!0;Oe-=Ge;for(const nt of Xe)le.set(nt,[]);return le.set(je.leaf,[je.leaf.least]),de.push(je),!1});
for(const[Me,{leaf:je}]of de.sort(ee).entries()){const Xe=h(je,je.least.length+Math.floor(Oe/(de.length-Me)));Oe-=l(Xe)-je.least.length,le.set(je,Xe)}return ge()}function l(i){return i.reduce((_,{length:G})=>_+
G,0)}function s(i,_){return i.parts.length===0?[{leaf:i,outer:_}]:i.parts.flatMap(G=>s(G,[..._,i]))}function h({line:i,under:_,size:G,least:ee},le){if(G<=le)return[i,_(Math.max(le,N))];for(let ge=le-i.
length-z;ge>D;ge=Math.floor(ge*.7)){const de=_(ge);if(de!==""&&i.length+de.length<=le)return[i,de]}return[ee]}function p(i,_){const{line:G,parts:ee,folded:le}=i;if(ee.length===0)return[_.get(i)??[]];const de=[
...ee.filter(Ie=>_.has(Ie)).flatMap(Ie=>p(Ie,_)),[$(i,ee.filter(Ie=>!_.has(Ie)))]];return le?[[`<details><summary>${G}</summary>`],...de,[b]]:[[G],...de]}function $({noun:i},_){if(i==="connection"&&_.
length>0)return`\u2026 and ${(0,A.hS)(_.length,"more connection")}`;if(O(_)===0)return"";const G=i==="workflow"?` in ${(0,A.hS)(_.length,"more workflow")}`:"";return`\u2026 and ${(0,A.hS)(O(_),"more c\
hange")}${G}`}function O(i){return i.reduce((_,{changes:G})=>_+G,0)}function C(i){const _=G=>G?.[0]?.startsWith("- ");return i.flatMap((G,ee)=>{const le=G[0]===b||_(G)&&_(i[ee-1]);return[ee===0?"":le?
`
`:`

`,...G]})}var c=e(8132),a=e(3436),y=e(8151),x=e(3499),S=e(9665),M=e(8965),n=e(5408);const o=2,r=1e3,t=240,d=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],f="...";function g(i,_){const G=[L(i??_),L(_??i)],[ee,le]=[Q(i),Q(_)],ge=Ee(ee,le);return G[0]===G[1]?ge:[`@@ line ends: ${G[0]} \u2192 ${G[1]} @@`,...ge]}function L(i=""){return i.includes(
`
`)&&!/(?<!\r)\n/.test(i)?"CRLF":"LF"}function j(i){return i.split(L(i)==="CRLF"?`\r
`:`
`)}function Q(i){return(i===void 0?[]:j(i)).flatMap(G=>d.reduce(re,[G]).map((ee,le)=>le===0?ee:f+ee))}function re(i,_){return i.flatMap(G=>G.length>t?Array.from(G.matchAll(_),([ee])=>ee):G)}function Ee(i,_){
const G=new Set(i),le=_.some(de=>G.has(de))?(0,M.E)([...i],[..._],{maxEditLength:r}):void 0;if(le===void 0)return[...v(i,_),...ie("+",_)];let ge=0;return le.flatMap(({added:de,removed:Ie,value:Oe},Me)=>{
const je=le[Me+1];if(Ie)return v(Oe,je?.added?je.value:[]);const[Xe,Ve]=[Me===0?0:o,Oe.length-o],Ge=ge+w(Oe.slice(0,Ve+1));return ge+=w(Oe),de?ie("+",Oe):je===void 0?ie(" ",Oe.slice(0,Xe)):Ve-Xe<2?ie(
" ",Oe):[...ie(" ",Oe.slice(0,Xe)),`@@ line ${Ge} @@`,...ie(" ",Oe.slice(Ve))]})}function ie(i,_){return _.map(G=>`${i} ${G}`)}function w(i){return i.filter(_=>!_.startsWith(f)).length}function v(i,_){
const G=new Map(i.map(Me=>[H(Me),Me])),ee=Me=>H(Me)!=="",le=_.filter(ee),de=(i.length-i.filter(ee).length!==_.length-le.length?le:_).flatMap(Me=>T(G.get(H(Me))??Me,Me)),Ie=de.length>0||_.length===0?de:
T(P(i),P(_));return[...Ie.length===0?[]:[`@@ hard to see: ${[...new Set(Ie)].join(", ")} @@`],...ie("-",i)]}function P(i){return i.map(_=>_.startsWith(f)?_.slice(f.length):`
${_}`).join("")}function T(i,_){if(H(i)!==H(_))return[];const[G,ee]=[i.normalize(),_.normalize()],le=V(i)===V(_)?[]:["Unicode forms"];return G===ee?le:[...le,G.trimEnd()===ee.trimEnd()?"spaces at the \
end":"white space"]}function H(i){return V(i.normalize())}function V(i){return i.replace(/\s/g,"")}function U(i,_){let[G,ee]=[0,_];const ge=[...(0,n.$z)(i,Ie=>Ie.startsWith("@@ line ")?++G:G).values()].
flatMap(Ie=>{const Oe=F(Ie,ee);return ee-=ce(Ie),Oe}),de=i.filter(te).length-ge.filter(te).length;return de===0?ge:[...ge,`@@ ${(0,A.hS)(de,"more changed line")} @@`]}function F(i,_){const G=de=>de.startsWith(
"-"),ee=ce(i.filter(G)),le=ce(i)-ee,ge={removed:Math.max(_/2,_-le),others:Math.max(_/2,_-ee)};return i.filter(de=>{const Ie=G(de)?"removed":"others";return ge[Ie]-=de.length+1,ge[Ie]>=0})}function te(i){
return i.startsWith("-")||i.startsWith("+")}function ce(i){return i.reduce((_,G)=>_+G.length+1,0)}var q=e(2742),W=e(7856);const Y={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Z=80,se={texts:3,min:4,max:60,usual:2,usualWeight:.001},ue=8;function pe(i,_,G){if(i.type==="string")return be(We((0,a.e1)(i.text),_.mask),_,G);const[ee="",
...le]=Ce(i,_);return le.length>0||ee.length>Z?void 0:(0,c.SS)(ee,1/0)}function be(i,_,G){const ee=_.mask(i).shown;if(ee.length>Z||ee.includes(`
`))return;const le=Ae(i,_,G);return(0,c.SS)(JSON.stringify(ee),1/0)+(le===void 0?"":` (${Be(le,_)})`)}function Ae(i,{labelOf:_},G){const ee=_(i),le=G!==void 0&&(0,a.e1)((0,a.TH)(G)??"")===i;return ee===
void 0||le||ee.toLowerCase()===i.toLowerCase()||[...G?.members.values()??[]].some(de=>(0,a.jn)(de)&&(0,a.e1)(de.text)===ee)?void 0:ee}function Re(i,_,{labelOf:G}){const[ee,le]=i.slice(-2);return ee?.type!==
"item"||le?.type!=="member"||!a.ZM.test(le.key)?!1:(0,a.TH)(ee.item)===_||G((0,a.e1)(_))===ee.label}function Ce(i,_,G){const{mask:ee}=_;if((0,a.jn)(i)){if(i.type==="literal")return[ee(i.text).shown];const Me=We(
(0,a.e1)(i.text),ee),{shown:je}=ee(Me);if(je.includes(`
`))return["|",...Ke(j(je))];const Xe=Ae(Me,_,G);return[JSON.stringify(je)+(Xe===void 0?"":` (${ee(Xe).shown})`)]}const[le="",ge=""]=i.type==="array"?"[]":"{}",de=i.type==="array"?i.items.map(Me=>Ce(Me,
_)):Array.from(i.members,([Me,je])=>{const[Xe,...Ve]=(0,W.$C)(Me,je,i)?[A.v5]:Ce(je,_,i);return[`${JSON.stringify(ee(Me).shown)}: ${Xe}`,...Ve]}),Ie=le+de.join(", ")+ge;return Ie.length<=Z&&de.every(Me=>Me.
length===1)?[Ie]:[le,...Ke(de.flat()),ge]}function Ke(i){return i.map(_=>`  ${_}`)}function We(i,_){if(!i.includes("%")||i.includes("://")&&_(i).shown!==i)return i;try{const G=decodeURIComponent(i);return[
encodeURIComponent(G),encodeURI(G)].includes(i)?G:i}catch{return i}}function Fe(i,_,G){const ee=[We(i,G),We(_,G)];return[i,_].some(ge=>ge.includes("%")&&ee.includes(ge))||ee[0]===ee[1]?[i,_]:ee}function Ue(i,_,G){
const ee=new Map,le=(de,Ie,Oe)=>{Oe>(ee.get(de)?.weight??0)&&ee.set(de,{text:Ie,weight:Oe})},ge=(de,Ie,Oe)=>{if(de.type==="array")for(const nt of de.items)ge(nt,Ie,Oe+1);if(de.type==="object")for(const[
nt,st]of de.members)(0,W.$C)(nt,st,de)?le(nt,A.v5,se.max):ge(st,nt,Oe+1);if(de.type!=="string")return;const Me=(0,a.e1)(de.text),Xe=/^type$/i.test(Ie)||(0,x.rL)(Ie,de)||(0,x.gN)(Me)||_(de)||G.labelOf(
Me)!==void 0;if(Me.length<se.min||Xe)return;const Ve=Me.includes("://")?2*se.max:Math.min(Me.length,se.max),Ge=G.countOf(Me)>se.usual?se.usualWeight:1;le(Ie,G.mask(We(Me,G.mask)).shown,Ge*Ve/(Oe+1))};
return ge(i,"",0),[...ee].sort(([,de],[,Ie])=>Ie.weight-de.weight).filter(([,{weight:de}],Ie)=>Ie===0||Ie<se.texts&&de>se.usualWeight*2*se.max).map(([de,{text:Ie}])=>`${Be(de,G)}: ${(0,c.SS)(JSON.stringify(
(0,c.Jj)(Ie,se.max)),1/0)}`).join(", ")}function Be(i,{mask:_},G=100){return(0,c.SS)(_(i).shown,G)}function me(i,_,G=!1){const ee=(0,x.a2)(i),le=G?1/0:100,ge=i.flatMap((Oe,Me)=>{if(Oe.type==="element"){
const Ge=i[Me+1],nt=Ge?.type==="member"&&Oe.item?(0,a.TN)(Oe.item,Ge.key):void 0,st=Oe.text===void 0||Me>0&&!Ge||nt===JSON.stringify(Oe.text);return[(0,c.SS)(`[${Oe.index}]`)+(st?"":` (${Be(Oe.text,_)}\
)`)]}if(Oe.type==="item"){const Ge=_.endsOf(Oe.item),nt=Ge===void 0?Oe.label:G?`${Ge} (${Oe.label})`:Ge,st=Me===ee-1&&Oe.hint!==void 0?` (${Be(Oe.hint,_)})`:"";return[`**${Be(nt,_,le)}**${st}`]}const je=i.
slice(Me+1).find(({type:Ge})=>Ge!=="member")?.type==="item",Xe=!G&&je&&/^([A-Za-z]*|[a-z_]+)$/.test(Oe.key),Ve=Ae(Oe.key,_);return Xe?[]:[Be(Oe.key,_,le)+(Ve?` (${Be(Ve,_)})`:"")]});if(ge.length<=ue||
G)return ge.join(" \u203A ")||(_.whole??"the whole file");const de=ge.findLastIndex(Oe=>Oe.startsWith("**")),Ie=Oe=>Oe<2||Oe===de||Oe>ge.length-ue+2;return ge.flatMap((Oe,Me)=>Ie(Me)?[Oe]:Ie(Me-1)?["\u2026"]:
[]).join(" \u203A ")}function ye({path:i},_){const ee=i.slice((0,x.a2)(i)).map(le=>le.type==="element"?{...le,text:void 0}:le);return me(ee,_)}function X(i,_){const G=de=>i.map(({path:Ie,kind:Oe})=>(Oe?
`${Y[Oe]} `:"")+me(Ie,_,de)),[ee,le]=[G(!1),G(!0)],ge=(0,S.Vn)(ee);return he(ee.map((de,Ie)=>ge.get(de)===1?de:le[Ie]??de))}function he(i){const[_,G]=[(0,S.Vn)(i),new Map];return i.map(ee=>{const[le=1,
ge]=[_.get(ee),(G.get(ee)??0)+1];return G.set(ee,ge),le===1?ee:`${ee} (${ge} of ${le})`})}const ae="  ",_e=3,Te=5,ke=120,xe={line:": changed, hidden"};function Pe(i,_){const G=[...(0,n.$z)(i,Se).values()],
ee=G.filter(de=>de.length<_e).flat(),le=X(ee,_),ge=new Map(ee.map((de,Ie)=>{const{line:Oe,...Me}=He(de,_);return[de,k(`- ${le[Ie]}${Oe}`,{changes:1,...Me})]}));return G.flatMap(de=>{const Ie=de.flatMap(
Oe=>ge.get(Oe)??[]);return Ie.length===0?De(de,_):Ie})}function Se(i){const _=(0,x.a2)(i.path),ee=(i.kind==="modified"?[i.from,i.to]:"value"in i?[i.value]:[]).flatMap(ge=>"id"in ge?[ge.id]:[]);if(_===
0||_===i.path.length||ee.length===0)return i;const le=i.path.slice(_).map(ge=>ge.type==="member"?ge.key:"index"in ge&&ge.index);return JSON.stringify([i.kind,ee,le])}function De(i,_){const[G]=i,{line:ee,
under:le=()=>""}=He(G,_),ge=Qe(Ne(i,_)),de=G.kind==="modified"?"":` ${G.kind}`,Ie=`- ${Y[G.kind]} ${ye(G,_)}${ee}${de} in ${ge.line}`;return k(Ie,{changes:i.length,under:Oe=>le(Oe)+(ge.under?.(Oe)??"")})}
function Ne(i,_){const G=i.map(({path:ee})=>({path:ee.slice(0,(0,x.a2)(ee))}));return X(G,_)}function He(i,_){if(i.kind==="modified")return et(i,_);if("value"in i)return it(i,_);if(i.kind==="moved"){const[
ge,de]=[i.from.at(-1),i.path.at(-1)],Ie=de&&"label"in de?de.label:de&&"key"in de&&de.key;if(ge?.type==="member"&&ge.key!==Ie)return{line:`: renamed from ${Be(ge.key,_)}`};const[Oe,Me]=[i.from,i.path].
map(je=>me(je.slice(0,-1),_,!0));return{line:`: moved from ${Oe} to ${Me}`}}if(i.moved.length===0)return{line:": in a new order"};const G=i.moved.map(ge=>({path:[ge]})),ee=Qe(X(G,_)),le=ee.under?`${ee.
line} moved`:`moved: ${ee.line}`;return{...ee,line:`: in a new order (${le})`}}function Qe(i){if(i.length<=Te)return{line:i.join(", ")};const _=(0,A.hS)(i.length,"item"),G=lt(_,ae+i.join(", "));return{
line:_,under:ee=>G.length<=ee?G:""}}function et({path:i,from:_,to:G},ee){if(_.type==="hidden"||G.type==="hidden")return{line:""};if((0,W._p)(i,_,G))return xe;if(_.type==="string"&&G.type==="string"){const Xe=Re(
i,G.text,ee)?{...ee,labelOf:()=>{}}:ee;return tt((0,a.e1)(_.text),(0,a.e1)(G.text),Xe)}const[le,ge]=[G.type==="string",_.type==="string"],de=le===ge?void 0:(0,q.qy)(ot(_),ot(G));if(de){const Xe=`JSON,\
 ${ge?"no longer":"now"} in a text`;return de.changes.length===0?{line:`: the same ${Xe}`}:{line:` (${Xe})`,under:at(Pe(de.changes,ee))}}const[Ie,Oe]=[Ce(_,ee).join(`
`),Ce(G,ee).join(`
`)];if(Ie===Oe)return xe;const[Me,je]=[pe(_,ee),pe(G,ee)];return Me&&je?{line:`: ${Me} \u2192 ${je}`}:{line:"",under:ct(Ie,Oe)}}function ot(i){return i.type==="string"?(0,a.e1)(i.text):(0,q.dj)(i)}function at(i){
const _=k("",{parts:i});return G=>`
${dt(m(_,G).join(""))}`}function tt(i,_,G){const[ee,le]=Fe(i,_,G.mask),ge=ee===i&&le===_?"":" (percent-encoded)",[de,...Ie]=(0,q.qy)(ee,le)?.changes??[];if(de!==void 0){const nt={...G,whole:"the whole\
 text"},st=`${ge} (JSON in a text)`;if(Ie.length===0&&de.kind==="modified"){const ut=et(de,nt);return{...ut,line:`${st} \u203A ${me(de.path,nt)}${ut.line}`}}return{line:st,under:at(Pe([de,...Ie],nt))}}
const[Oe,Me]=[G.mask(ee),G.mask(le)];if(Oe.shown===Me.shown)return{line:ge+xe.line};const je=Oe.hidden===Me.hidden?"":" (hidden values differ, too)",[Xe,Ve]=[be(ee,G),be(le,G)];if(!Xe||!Ve)return{line:ge+
je,under:ct(Oe.shown,Me.shown)};const Ge=T(Oe.shown,Me.shown).join(", ");return{line:`${ge}: ${Xe} \u2192 ${Ve}${Ge&&` (${Ge})`}${je}`}}function it(i,_){const{path:G,value:ee}=i;if(ee.type==="hidden")
return{line:""};if((0,W._p)(G,ee))return{line:": hidden"};if(ee.type==="object")return Je(i,ee,_);const le=pe(ee,_);return le!==void 0?{line:`: ${le}`}:ee.type==="array"?{line:"",under:qe(i,Ce(ee,_),(0,A.
hS)(ee.items.length,"element"))}:{line:"",under:qe(i,[_.mask(We((0,a.e1)(ee.text),_.mask)).shown])}}function Je(i,_,G){const ee=i.path.at(-1),le=ee?.type==="item"?ee:void 0;if(_.members.size===0&&!le)
return{line:": `{}`"};const ge=Ge=>(0,a.jn)(Ge)&&[le?.label,le?.hint].includes((0,a.e1)(Ge.text)),de=[..._.members].filter(([,Ge])=>!le||!ge(Ge)),Ie=de.filter(([Ge,nt])=>!le||!(0,x.rL)(Ge,nt)),Oe=Ie.map(
([Ge,nt])=>{const st=(0,W.$C)(Ge,nt,_)?(0,c.SS)(A.v5):pe(nt,G,_);return st&&`${Be(Ge,G)}: ${st}`}),Me=!Oe.includes(void 0)&&Oe.join(", ").length<=ke,je=Me?Oe.join(", "):Ue(_,ge,G),Xe=je&&`: ${je}`;if(Me&&
Ie.length===de.length)return{line:Xe};const Ve=qe(i,Ce(_,G),(0,A.hS)(_.members.size,"field"));return{line:Xe,under:Me?Ge=>Ge===1/0?Ve(Ge):"":Ve}}function qe({kind:i},_,G){const ee=_.join(`
`);return i==="added"?ct(void 0,ee,G):ct(ee,void 0,G)}function ct(i,_,G){const ee=(0,c.EU)(g(i,_),"diff",ae);return le=>{const ge=ee.length<=le?ee:ft(ee,le);return G===void 0?`
${ge}`:lt(G,ge)}}function ft(i,_){const G=i.split(`
`),ee=G.slice(1,-1).map(le=>le.slice(ae.length));return[...G.slice(0,1),...U(ee,_).map(le=>ae+le),...G.slice(-1)].join(`
`)}function lt(i,_){return`
${ae}<details><summary>${i}</summary>

${_}
${ae}</details>`}function dt(i){return i.replace(/^(?=.)/gm,ae)}const ht=5;function $t(i,_){const G=(0,y.ID)(i,Ve=>_(Ve).shown),ee=(0,a.qy)(()=>(0,S.Vn)((0,a.PX)(i.head??i.base))),le={mask:_,labelOf:Ve=>G?.
labelOf(JSON.stringify(Ve)),endsOf:Ve=>G?.endsOf(Ve),countOf:Ve=>ee().get(Ve)??0},ge=gt((0,u.xS)(i)),de=i.status==="modified",Ie=de?At(i,le,G):Pe(mt(yt(i),G),le),{nodes:Oe=0,connections:Me=0}=G?.size??
{},je=Oe===0?"What is in it":`${(0,A.hS)(Oe,"node")}, ${(0,A.hS)(Me,"connection")}`,Xe=de?Ie:E(je,Ie,{changes:ge,folded:!0});return[...Mt(G),k(pt(i,_),{parts:[...Xe,...It(i,le)],changes:ge})]}function gt({
added:i,modified:_,removed:G}){return i+_+G}function Mt(i){return i?.note!==void 0?[k(i.note)]:i?.picture?[k((0,c.EU)(i.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function pt({name:i,kind:_,status:G,changes:ee},le){const ge=`**${Be(i,{mask:le})}**`;return G!=="modified"?`${Y[G]} ${ge}: file ${G}`:_===
"binary"||_==="variables"&&ee.length===0?`${Y.modified} ${ge}: content modified`:_==="variables"?`${ge} (values are never shown)`:ge}function It({references:i},_){if(i.length===0)return[];const G=i.slice(
0,ht).map(({path:de,from:Ie,to:Oe})=>`${me(de,_)} (${Be(Ie,_)} \u2192 ${Be(Oe,_)})`),ee=i.length>ht?", \u2026":"",le=i.length===1?"follows and isn't":"follow and aren't",ge=`${(0,A.hS)(i.length,"refer\
ence")} to new IDs and names ${le} counted`;return[k(`${ge}: ${G.join(", ")}${ee}`)]}function At(i,_,G){const ee=(0,x.pi)(i),le=G?.connections??[],ge=new Set(le.map(({item:Ge})=>Ge)),de=(0,n.$z)(i.text?
[Rt(i.text)]:i.changes,Ge=>G?.tells(Ge)?Tt(Ge)?"layout":"told":"value"in Ge&&ge.has(Ge.value)?"connection":ee(Ge)?"layout":Et(Ge.path,G)?"item":"rest"),[Ie,Oe]=[de.get("layout")??[],de.get("connection")??
[]],Me=Pe(de.get("rest")??[],_),je=bt(le,Oe,_),Xe=(de.get("told")?.length??0)+Oe.length,Ve=`Layout and bookkeeping: ${(0,A.hS)(Ie.length,"change")}`;return[...Pe(mt(de.get("item")??[],G),_),...E("Conn\
ections",je,{noun:"connection",changes:Xe}),...je.length===0?Me:E("Elsewhere in the file",Me),...E(Ve,xt(mt((0,x.lY)(Ie,i),G),_),{folded:!0})]}function mt(i,_){return _?i.map(_.withItems):i}function Tt({
path:i}){const[_,G]=i.slice(-2);return _?.type==="item"&&G?.type==="member"&&y.md.includes(G.key)}function Et(i,_){return i.some(G=>G.type==="item"||G.type==="member"&&_?.isItemKey(G.key))}function Rt({
base:i,head:_}){return{kind:"modified",path:[],from:wt(i),to:wt(_)}}function wt(i=""){return{type:"string",id:0,text:JSON.stringify(i)}}function yt({base:i,head:_,text:G,status:ee,changes:le}){const ge=ee===
"removed"?"removed":"added",de=(Oe,Me)=>{const je=(0,S.Vg)(Oe,()=>{});return!(Me.length<3&&je.length>0&&je.every(Ve=>Ve.value.type==="object"))&&(Me.length>0||Oe.type!=="object")?[{kind:ge,path:Me,value:Oe}]:
je.flatMap(({step:Ve,value:Ge})=>Ve.type==="member"?de(Ge,[...Me,Ve]):[{kind:ge,path:[...Me,Ve],value:Ge}])},Ie=i??_??(G&&wt(G.base??G.head));return Ie?de(Ie,[]):le}function bt(i,_,G){const ee=new Map(
_.map(de=>["value"in de&&de.value,de])),le=_t(vt(i,ee),ee),ge=he(le.map(de=>Ot(de,G)));return le.map(([{item:de}],Ie)=>{const Oe=ee.get(de),{line:Me,under:je=()=>""}=Oe?He(Oe,G):{line:""};return k(`${ge[Ie]}${je(
0)===""?Me:""}`,{under:je})})}function vt(i,_){const G=ee=>{const{kind:le,source:ge,target:de,label:Ie,was:Oe}=ee;return _.has(ee.item)?ee:JSON.stringify([le,ge.rank,de.rank,Ie,Oe?.target.rank,Oe?.label])};
return[...(0,n.$z)(i,G).values()].map(ee=>({...ee[0],times:ee.length}))}function _t(i,_){const G={added:new Map,removed:new Map};return i.flatMap(ee=>{const{kind:le,source:ge,target:de,item:Ie}=ee;if(le===
"rewired"||_.has(Ie))return[[ee]];const Oe=G[le].get(ge),Me=Oe??[ee];return Oe&&Oe.push(ee),G[le].delete(ge),G[le].set(de,Me),Oe?[]:[Me]})}function Ot(i,_){const[{kind:G,source:ee,target:le,was:ge}]=i,
de=je=>`**${Be(je.label,_)}**`,Ie=je=>je===""?"":` (${Be(je,_)})`,Oe=i.map(({target:je,label:Xe,times:Ve})=>` \u2192 ${de(je)}${Ie(Xe)}${Ve===1?"":`, ${Ve} times`}`),Me=ge?.target===le?Ie(ge.label)||"\
 without a label":ge&&` ${de(ge.target)}`;return`- ${Y[G]} ${de(ee)}${Oe.join("")}${Me===void 0?"":`, was${Me}`}`}function xt(i,_){const G=le=>`${le.kind} ${(0,x.a2)(le.path)>0} ${ye(le,_)}`;return[...(0,n.
$z)(i,G).values()].flatMap(le=>{const ge=le.map(Me=>He(Me,_));if(le.length<_e||ge.some(({under:Me})=>Me))return Pe(le,_);const de=Ne(le,_),Ie=dt(ge.map(({line:Me},je)=>`- ${de[je]}${Me}`).join(`
`)),Oe=`- ${Y[le[0].kind]} ${ye(le[0],_)} of ${(0,A.hS)(le.length,"item")}`;return k(Oe,{changes:le.length,under:()=>`
${Ie}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(i){const{workflows:_,missing:G}=i,ee=(0,W.lb)(i),ge=["changed","added","removed"].flatMap(Oe=>_.filter(Me=>Me.status===Oe)).map(
Oe=>{const Me=gt(Oe.counts);return{workflow:Oe,changes:Me,parts:Oe.files.flatMap(je=>$t(je,ee))}}),de=K(i,ee),Ie=G===void 0?"":`\`${G}\` doesn't exist: it counts as empty.`;return({maxLength:Oe=Pt,maxBytes:Me=1/0,
headings:je=!0,mark:Xe=!0}={})=>{const Ve=ge.map(({workflow:st,...ut})=>k(R(st,ee,je),ut)),Ge=k(Ie,{parts:[...E("",Ve,{noun:"workflow"}),...de]}),nt=Xe?`${kt}
`:"";for(let st=Math.min(Oe,Me);;){const ut=[nt,...m(Ge,st-nt.length-1),`
`],Lt=Me===1/0?0:Buffer.byteLength(ut.join(""));if(Lt<=Me||st<Dt)return ut;st=Math.floor(st*Me*.99/Lt)}}}function J(i,_){return i.length<=3e3&&i.split(`
`).length<=50?i:`<details><summary>${_}</summary>

${i}
</details>
`}function R({name:i,status:_,counts:G},ee,le){const ge=le?"### ":"",de=i===void 0?void 0:Be(i,{mask:ee});return _==="added"||_==="removed"?`${ge}${Y[_]} ${de===void 0?"Workflow":`${de}: workflow`} ${_}`:
le?`${ge}${de===void 0?"":`${de}: `}${(0,u.cq)(G)}`:""}function K({workflows:i,notCompared:_=[]},G){const ee=(de,Ie)=>{const Oe=de.flatMap(Me=>Me===void 0?[]:[Be(Me,{mask:G})]).join(", ");return de.length===
0?[]:[k(Ie(Oe),{least:Ie((0,A.hS)(de.length,"workflow"))})]},le=i.flatMap(({name:de,status:Ie})=>Ie==="unchanged"?[de]:[]),ge=i.flatMap(({name:de,variablesCompared:Ie})=>Ie?[]:[de]);return[...i.length===
0?[k("No workflow was compared")]:[],...ee(le,de=>de===""?"No changes":`${de}: no changes`),...ee(ge,de=>`The environment variables${ge.length===i.length?"":` of ${de}`} weren't compared, because one \
side is a folder without \`env_variables.json\`.`),...ee(_,de=>`${de}: not compared, because the step failed`)]}var oe=e(8725),we=e(2697),ve=e(6584);const $e=900*1024;async function ze(i){Le(i);const _=Ct(
i),G={"report.md":_(),"full-report.md":_({maxLength:1/0})};return await(0,we.bg)("the report",G),Ze(_)}function Ze(i){return(_,G,ee)=>{const le=$e-Buffer.byteLength(G.join()),ge=i({headings:_,maxLength:1/0,
maxBytes:le,mark:!1}).join("");return ee===void 0?ge:J(ge,ee)}}function Le(i){const _=(0,u.AS)(i);if(_.length===0)return;const G=_.slice(0,20).map(ve.bY),ee=_.length>20?` and ${(0,A.hS)(_.length-20,"m\
ore line")}`:"";(0,oe.lm)(`No field matched ${G.join(", ")}${ee} in ignore. Check the spelling.`)}}),682:((ne,fe,e)=>{e.d(fe,{H:()=>l,R:()=>I});var u=e(3024),A=e(532),N=e(7279),B=e(5806),z=e(706),b=e(
6584);function I(s,h){const p=["workflows","workflows-file"].find(O=>s.text(O)!=="");if(p===void 0)return{targets:D(s,h),fromList:!1};p==="workflows"&&s.exclude(["workflows-file"],p),s.exclude(["workf\
low-id","flow-id","name"],p);const $=p==="workflows"?s.lines(p):s.optional(p,k);return{targets:$===void 0?[]:m(s,p,$),fromList:!0}}function D(s,h){const p=s.required("workflow-id",b.Fg),$=s.required("\
flow-id",b.Fg),O=s.optional("name",b.$q);return p===void 0||$===void 0?[]:[{name:O??s.parse("workflow-id",h+p,b.$q)??"",workflowId:p,flowId:$}]}function k(s){const h=(0,b.EO)(s);try{return new TextDecoder(
"utf-8",{fatal:!0}).decode((0,u.readFileSync)(h))}catch(p){throw new Error(`can't be read: ${s}: ${(0,A.CQ)(p)}`)}}const E=(0,b.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the \
words. Use spaces: name workflow-id flow-id"],(0,b.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${b.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,z.OX)(s,60)}) has no IDs. Is the variab\
le set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,z.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:s})=>`must be\
 "name workflow-id flow-id", not ${(0,b.bY)(s)}`]);function m(s,h,p){const $=[],O=new Map,C=p.split(/\r\n|\n|\r/).map(c=>c.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[c,a]of C.entries()){
const y=`${h} line ${c+1}`;if(!s.parse(y,a.join(" "),E))continue;const[x="",S="",M=""]=a;s.parse(`${y} name`,x,b.$q),s.parse(`${y} workflow-id`,S,b.Fg),s.parse(`${y} flow-id`,M,b.Fg);const[n,o]=[(0,B.
Sr)(x),`${S} ${M}`].map(t=>{const d=O.get(t);return d===void 0&&O.set(t,c+1),d});n!==void 0&&s.refuse(y,`has the name of line ${n}`),o!==void 0&&s.refuse(y,`has the IDs of line ${o}. Set the IDs of it\
s own workflow, or remove the line`),$.push({name:x,workflowId:S,flowId:M})}return C.every(c=>c.length===0)&&s.refuse(h,"names no workflow"),$}async function l(s,h,p){const $=[],O=s.entries();let C;const c=async()=>{
for(const[a,y]of O){const x=await p(y,C);$[a]=x,x.error&&(0,N.h_)(x.error).affectsAll&&(C??=x.error)}};return await Promise.all(Array.from({length:Math.min(h,s.length)},c)),$}}),6584:((ne,fe,e)=>{e.d(
fe,{$J:()=>E,$q:()=>c,Do:()=>p,EO:()=>M,Fg:()=>h,bY:()=>o,il:()=>D,kH:()=>b,or:()=>s,sJ:()=>I,sU:()=>O,tz:()=>a,yG:()=>k});var u=e(3024),A=e(6760),N=e(5806),B=e(7596),z=e(706);const b=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function I(t,d=b){return[d,({input:f})=>`contains ${r(f)}. ${t}`]}function D(...t){return d=>{for(const[f,g]of t){const L=f.exec(d);if(L)throw new Error(typeof g=="string"?g:g(L))}return d}}function k(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(t)}`)}function E(t,d=!1){return f=>{const g=Number(f);if((d?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&g>0&&g<=t)return g;const L=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${d?"whole ":""}number above 0${L}, not ${o(f)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",l=D(I("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function s(t){
const d=/^[a-z0-9+.-]+:\/\//i.test(l(t))?t:`https://${t}`;if(!URL.canParse(d))throw new Error(m);const f=new URL(d);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// \
address");if(f.protocol==="http:"&&!(0,B.U9)(f.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function h(t){
if((0,B.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${o(t)}`)}const p=D(I("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),$="is too long: at\
 most 200 characters",O=D([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${o(t)}`],[/.{201}/u,$]),C=D([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${o(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${o(t)}`],[/.{201}/u,$]);function c(t){const d=(0,N.x5)(C(t));if(d!==void 0)
throw new Error(`can't be a name: ${o(t)} ${d}`);if(Buffer.byteLength(t)>240)throw new Error($);return t}function a(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,A.resolve)(process.env.GITHUB_WORKSPACE??"")}const x=D([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function S(t){return(0,A.
resolve)(y(),x(t))}function M(t){const d=S(t);if((0,u.existsSync)(d))return d;throw new Error(n(t))}function n(t){const d=!(0,u.existsSync)(y())||(0,u.readdirSync)(y()).length===0;return`doesn't exist\
: ${o(t)}${d?". The workspace is empty: run actions/checkout before this step":""}`}function o(t){const d=r(t);return`"${(0,z.OX)(t,60)}"${d===""?"":` with ${d}`}`}function r(t){const d=(t.match(new RegExp(
b,"gu"))??[]).map(L=>L.codePointAt(0)??0),f=[...new Set(d)].map(L=>`U+${L.toString(16).toUpperCase().padStart(4,"0")}`),g=f.length===1?"an invisible character":"invisible characters";return f.length===
0?"":`${g} (${f.slice(0,5).join(", ")})`}}),1124:((ne,fe,e)=>{e.d(fe,{AS:()=>I,Hq:()=>z,RG:()=>A,cq:()=>D,cz:()=>N,xS:()=>B,xW:()=>b});var u=e(706);const A={type:"hidden"};function N(k){const E=m=>k.reduce(
(l,s)=>l+s[m],0);return{added:E("added"),modified:E("modified"),removed:E("removed")}}function B({status:k,changes:E,references:m}){const l={added:0,modified:0,removed:0};if(k!=="modified")return{...l,
[k]:1};if(E.length===0&&m.length===0)return{...l,modified:1};for(const{kind:s}of E)l[s==="added"||s==="removed"?s:"modified"]++;return l}function z({workflows:k}){return k.some(({status:E})=>E!=="unch\
anged")}function b({workflows:k}){return N(k.map(({counts:E})=>E))}function I({workflows:[k,...E]}){return k?.unusedIgnores.filter(m=>E.every(({unusedIgnores:l})=>l.includes(m)))??[]}function D({modified:k,
added:E,removed:m}){return Object.entries({modified:k,added:E,removed:m}).flatMap(([s,h])=>h===0?[]:[`${(0,u.zD)(h)} ${s}`]).join(", ")||"no changes"}}),3436:((ne,fe,e)=>{e.d(fe,{C5:()=>p,Gg:()=>l,Ku:()=>h,
Ms:()=>a,Op:()=>C,PX:()=>O,QP:()=>s,Rk:()=>N,TH:()=>m,TN:()=>k,YD:()=>E,ZM:()=>z,e1:()=>c,eX:()=>B,jn:()=>$,kk:()=>D,qy:()=>M,yR:()=>S});var u=e(8142),A=e(2899);const N=["id","_id","key","name"],B=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,b=["data","attributes","definition","propert\
ies","_source"],I=["title","label","displayName","display_name","name"],D=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function k(n,o){if(n.type!=="object")return;const r=n.members.get(o)??n.matchOnly?.
get(o);if(!(r===void 0||!$(r)))return(r.type==="string"?r.text.length>2:/\d/.test(r.text))?r.text:void 0}function E(n){return n.type==="object"?[...n.members.keys()]:[]}function m(n){const o=()=>E(n).
filter(t=>z.test(t)),r=t=>D.test(t);return h(n,["id","_id","key"])??h(n,o().sort())??h(n,["name"],r)}function l(n){const o=t=>!D.test(t);let r=h(n,B,o);for(const t of b)r??=h(p(n,t),I,o);return r}function s(n){
return h(n,["type","Type"])}function h(n,o,r=t=>!0){for(const t of o){const d=n&&k(n,t);if(d!==void 0&&r(d))return d}}function p(n,o){return n?.type==="object"?n.members.get(o):void 0}function $(n){return n.
type==="string"||n.type==="literal"}function O(n,o=[]){if(n===void 0)return o;if($(n))o.push(c(n.text));else for(const r of n.type==="array"?n.items:n.members.values())O(r,o);return o}function C(n,o,r){
return r&&N.includes(n)&&$(o)}function c(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,r=t=>{}){this.#n=o,this.#e=
o.lines.length===0,this.#t=r}read(o){const{fields:r,orders:t}=this.#n,d=f=>(0,A.pi)(r,f,this.#t);return(0,u.q)(o,void 0,{enter:(f,g="")=>this.#e?void 0:{key:g,outer:f},scalar:f=>this.scalar(f),array:(f,g)=>{
const L=f.length>0&&d({key:"",outer:g});return this.array(L?[]:f,(0,A.pi)(t,g,this.#t))},object:(f,g)=>{let L;for(const[j,Q]of r.size===0?[]:f)d({key:j,outer:g})&&(f.delete(j),N.includes(j)&&(L=(L??new Map).
set(j,Q)));return this.object(f,L)}})}scalar(o){let r=this.#o.get(o);return r===void 0&&(r={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,r)),r}array(o,r){const t=r?o.toSorted(
(g,L)=>g.id-L.id):o;let d=t.length;for(const{id:g}of t)d=x(d,g);const f=this.#i(d,{type:"array",id:this.#s+1,items:t,unordered:r});return this.#e?f:{type:"array",id:f.id,items:o,unordered:r}}object(o,r){
let t=~o.size;for(const[f,{id:g}]of o)t=t+x(this.scalar(f).id,g)|0;const d=this.#i(t,{type:"object",id:this.#s+1,members:o,matchOnly:r});return this.#e?d:{type:"object",id:d.id,members:o,matchOnly:r}}#i(o,r){
for(let t=o;;t=t+1|0){const d=this.#r.get(t);if(d&&y(d,r))return d;if(!d)return this.#r.set(t,r),this.#s++,r}}}function y(n,o){if(n.type==="array")return o.type==="object"||n.items.length!==o.items.length?
!1:n.items.every(({id:r},t)=>r===o.items[t]?.id);if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[r,{id:t}]of o.members)if(n.members.get(r)?.id!==t)return!1;return!0}function x(n,o){
const r=Math.imul(n^n>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(r^r>>>13,695872825)}function S(n,o=new a(A.K$)){return/^\s*[[{]/.test(n)?o.read(n):void 0}function M(n){let o;return()=>(o??=
{value:n()},o.value)}}),9630:((ne,fe,e)=>{e.d(fe,{TA:()=>b,b6:()=>z,ol:()=>D});var u=e(4573),A=e(7598),N=e(3436),B=e(2742);function z(k){return(0,u.isUtf8)(k)?k.toString():void 0}function b(k,E,m){const l=/\.json$/i.
test(k)?z(E):void 0;return l===void 0?void 0:m.read(l)}function I(k,E,m,l){if(E.equals(m))return!0;const s=new Interner(l),h=b(k,E,s);return h!==void 0&&h.id===b(k,m,s)?.id}function D({files:k},E){const m=s=>(0,A.
createHash)("sha256").update(s).digest("hex"),l=Array.from(k,([s,h])=>{const p=b(s,h,new N.Ms(E));return[s,m(p?(0,B.dj)(p):h)]});return m(JSON.stringify(l.sort(([s],[h])=>s<h?-1:1)))}}),8151:((ne,fe,e)=>{
e.d(fe,{md:()=>se,ID:()=>pe});var u=e(3436),A=e(9665),N=e(6997),B=e(5408);const z="next to goto target targets dest destination wire wires link links edge edges transition transitions connection conne\
ctions",b="source from origin src tail out".split(" "),I=`${z} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),D="action activity block node stat\
e step task widget id".split(" "),k="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),E="handle port pin output socket".
split(" "),m=/^[\p{L} _-]{1,30}$/u,l=60;function s(X,he){return h(X).some(ae=>he.includes(ae))}function h(X){return X.flatMap(he=>he.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(he=>he.toLowerCase())}
function p({slot:X,value:he},ae,_e){const Te=ae?(0,u.YD)(ae.value):[],xe=k.flatMap(De=>Te.filter(Ne=>Ne.toLowerCase()===De)).map(De=>{const[Ne,He]=[ae?.field.inner.get(De),O(ae?.value.members.get(De))];
return Ne&&(0,N.t5)(Ne).some(({texts:et})=>et.size>1)||He.includes(" ")?He:""}),Pe=_e.filter(De=>!$(De)),Se=X===void 0?[]:[`output ${X+1}`];return[O(he),...xe].find(De=>De!=="")??[...Pe,...Se].join(",\
 ")}function $(X){return I.includes(X.toLowerCase())||h([X]).every(he=>[...I,...D].includes(he))}function O(X){const ae=(X?.type==="literal"?[]:(0,u.PX)(X).flatMap(_e=>_e.trim()||[])).join(", ");return ae.
length>l||u.kk.test(ae)?"":ae}function C(X,{find:he}){const ae=new Map(X.map(xe=>[xe,c(xe)])),_e=(0,A.Vn)([...ae.values()].map(xe=>xe?.text)),Te=[..._e.values()].reduce((xe,Pe)=>Math.max(xe,Pe),0),ke=(0,B.
$z)(X,({source:xe})=>xe);return X.map(xe=>{const Pe=ae.get(xe);if(Pe===void 0||xe.label!=="")return xe;const Se=he(Pe.text,Pe.place),De=Se&&(0,N.FK)(Se,xe.source)?k.map(ot=>O(Se.value.members.get(ot))):
[],Ne=[...De,(0,u.e1)(Pe.text)].find(ot=>ot!=="")??"",He=ke.get(xe.source)?.some(ot=>ae.get(ot)?.text!==Pe.text),Qe=De.length>0||_e.get(Pe.text)===Te;return(He||!Qe)&&(Ne!==(0,u.e1)(Pe.text)||m.test(Ne))?
{...xe,label:Ne,links:[...xe.links,{...Pe,target:xe.target}]}:xe})}function c({links:[X]}){const he=X&&(0,u.YD)(X.place.value).find(Te=>s([Te],b)&&s([Te],E)),[ae,_e]=he?[X.place.value.members.get(he),
X.place.field.inner.get(he)]:[];return X&&_e&&ae?.type==="string"?{...X,text:ae.text,field:_e,value:ae}:void 0}const a="target to dest destination head in".split(" "),x=`${z} then else default on succ\
ess failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),S="after depends dependencies needs requires prev previous predecessor\
 predecessors".split(" ");function M(X,he){const ae=(0,N.BQ)(X,he),_e=(0,N.t5)(ae.root).flatMap(Ne=>o(Ne,ae)),Te=C(t(_e),ae),ke=Te.length>0?Te:j(_e,ae),xe=new Set(ke.flatMap(({source:Ne,target:He})=>[
Ne.field,He.field])),Pe=(0,B.$z)(ae.places,({field:Ne})=>Ne),Se=[...xe].filter(Ne=>[...xe].some(He=>n(Pe.get(Ne),Pe.get(He))));for(const Ne of Se)xe.delete(Ne);const De=ke.filter(({source:Ne,target:He})=>xe.
has(Ne.field)&&xe.has(He.field));return{root:ae.root,nodes:ae.places.filter(({field:Ne})=>xe.has(Ne)),edges:De}}function n(X=[],he=[]){const ae=([Te])=>Te?.field.keys.length??0;if(ae(he)>=ae(X))return!1;
const _e=new Set(he.map(({value:Te})=>(0,u.TH)(Te)));return 2*X.filter(({value:Te})=>(0,u.TH)(Te)!==void 0&&_e.has((0,u.TH)(Te))).length>X.length}function o(X,{find:he}){const ae=X.references.flatMap(
Pe=>{const Se=he(Pe.text,Pe.place);return Se?[{...Pe,field:X,target:Se}]:[]}),_e=ae.filter(({place:Pe,target:Se})=>!(0,N.FK)(Pe,Se)),Te=ae.length/X.references.length,ke=Te>=.5&&r(X.references)-r(ae)<=
2;return(Te>=.9||ke&&s(X.keys.slice(-2),x))&&2*_e.length>=ae.length?[ae]:[]}function r(X){return new Set(X.map(({text:he})=>he)).size}function t(X){const he=X.filter(ae=>!ae.some(({place:_e,target:Te})=>Te.
field===_e.field));return[...(0,B.$z)(he,([ae])=>ae?.place.field).values()].flatMap(ae=>{const _e=(0,B.$z)(ae,xe=>d(xe,b)),Te=(0,B.$z)(ae,xe=>d(xe,a));_e.delete(void 0);const ke=[..._e].flatMap(([xe,Pe])=>Pe.
flatMap(Se=>(Te.get(xe)??[]).map(De=>f(Se,De))));return ke.sort((xe,Pe)=>g(Pe)-g(xe)||L(xe)-L(Pe)),ke[0]??[]})}function d([X],he){const ae=h(X?.field.keys.slice(-2)??[]),_e=ae.filter(Te=>!he.includes(
Te));return _e.length<ae.length?_e.join(" "):void 0}function f(X,he){const ae=new Map(X.map(_e=>[_e.place,_e]));return he.flatMap(_e=>{const Te=ae.get(_e.place),ke=Te&&{source:Te.target,target:_e.target,
links:[Te,_e]};return ke?[{...ke,label:p(_e,_e.place,[]),item:_e.place.value}]:[]})}function g(X){return X.filter(({source:he,target:ae})=>!(0,N.FK)(he,ae)&&!(0,N.FK)(ae,he)).length}function L([X]){return X?
X.source.field.keys.length+X.target.field.keys.length:0}function j(X,he){const[ae,_e]=[[],[]],Te=new Set;for(const xe of X){const Pe=xe.flatMap(Qe=>Q(Qe,he)),[Se]=Pe;if(Se===void 0||10*Pe.length<9*xe.
length)continue;const De=Se.link.field.keys.slice(Se.inside.field.keys.length),Ne=Pe.filter(({source:Qe,inside:et})=>Qe!==et);for(const{inside:Qe}of Ne)Te.add(Qe.key);const He=s(De,S);if(!(!He&&Ne.length===
0&&!s(De,x)))for(const{link:Qe,source:et}of Pe){const ot=Qe.place===et?void 0:Qe.place,at={label:p(Qe,ot,De),links:[Qe],item:ot?.value};He?_e.push({source:Qe.target,target:et,...at}):ae.push({source:et,
target:Qe.target,...at})}}const ke=ae.length<_e.length?_e:ae;return Te.size>1||r(ke.flatMap(({links:xe})=>xe))>1?ke:[]}function Q(X,{find:he}){for(let ae=X.place;ae;ae=ae.outer){const _e=he(JSON.stringify(
ae.key),ae),Te=[ae,_e].find(ke=>ke?.field===X.target.field);if(Te)return[{link:X,source:Te,inside:ae}]}return[]}var re=e(3499),Ee=e(8132),ie=e(706);const w={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},v={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},P={
same:"-->",added:"==>",removed:"-.->"},T=40,H=500,V=5e4,U=40,F=6;function te(X,he,{isWhole:ae,hide:_e}){const Te=({status:Se})=>ae||Se!=="same",ke=new Set([...X.filter(Te),...he.filter(Te).flatMap(ce)]),
xe=he.filter(Se=>ce(Se).some(Te)).flatMap(ce);if(ke.size===0)return{};for(const Se of[new Set([...ke,...xe]),ke]){const De=he.filter(He=>ce(He).every(Qe=>Se.has(Qe)));if(Se.size>T||De.length>H)continue;
const Ne=q(X.filter(He=>Se.has(He)),De,_e);if(Ne.length<=V)return{picture:Ne}}return{note:`The picture is left out: it would have ${ke.size>T?(0,ie.hS)(ke.size,"node"):"too many connections"}.`}}function ce({
source:X,target:he}){return[X,he]}function q(X,he,ae){const _e=new Map(X.map((xe,Pe)=>[xe,`n${Pe+1}`])),Te=(0,A.Vn)(X.map(({name:xe})=>xe)),ke=X.map(xe=>{const Pe=Te.get(xe.name)===1?xe.name:xe.label;
return`  ${_e.get(xe)}["${w[xe.status]}${Y(ae(Pe))||"?"}"]`});for(const{source:xe,target:Pe,label:Se,status:De}of he){const Ne=`${w[De]}${Y(ae(Se))}`.trim();ke.push(`  ${_e.get(xe)} ${P[De]}${Ne===""?
"":`|"${Ne}"|`} ${_e.get(Pe)}`)}for(const[xe,Pe]of Object.entries(v)){const Se=X.filter(De=>De.status===xe).map(De=>_e.get(De));Se.length>0&&ke.push(`  classDef ${xe} ${Pe}`,`  class ${Se.join()} ${xe}`)}
return[`flowchart ${W(X,he)>F?"TD":"LR"}`,...new Set(ke)].join(`
`)}function W(X,he){const ae=new Set(he.map(({target:ke})=>ke)),_e=X.filter(ke=>!ae.has(ke)),Te=new Map((_e.length>0?_e:X.slice(0,1)).map(ke=>[ke,1]));for(const[ke,xe]of Te)for(const{source:Pe,target:Se}of he)
Pe===ke&&!Te.has(Se)&&Te.set(Se,xe+1);return Math.max(...Te.values())}function Y(X){return(0,Ee.RK)((0,Ee.Jj)(X.replace(/\s+/g," ").trim(),U)).replace(Z,he=>he==='"'?"#quot;":`#${he.codePointAt(0)};`)}
const Z=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,se="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ue="* if when id name label title \
type key handle condition event relationships".split(" ");function pe(X,he=ae=>ae){const ae=X.head??X.base;if(ae===void 0)return;const[_e,Te]=[X.base??ae,X.head??ae],ke=(0,A.j9)([Te,_e]),xe=M(_e,Te),Pe=Ce(
X,xe,ke),Se=[...new Set(Pe.values())].sort((tt,it)=>tt.rank-it.rank);Ke(Se);const De=Fe(xe,Pe),Ne=De.filter(tt=>tt.status!=="same"),He=Be(xe,Ne);ye(X,Se,ke,He);const Qe=new Map(De.map(({item:tt,source:it,
target:Je})=>[tt,`${it.label} \u2192 ${Je.label}`])),et=new Set(Se.map(({place:tt})=>tt.key)),ot=new Set(xe.nodes.flatMap(({key:tt,field:it})=>tt===void 0?[]:it.keys.at(-2)??"")),at=tt=>tt.filter(({status:it})=>it!==
"removed").length;return{...te(Se,De,{isWhole:X.status!=="modified",hide:he}),connections:Ue(Ne),size:{nodes:at(Se),connections:at(De)},tells:He,isItemKey:tt=>et.has(tt)||ke.labelOf(JSON.stringify(tt))!==
void 0,labelOf:ke.labelOf,endsOf:tt=>Qe.get(tt),withItems:tt=>ot.size===0?tt:be(tt,ot,ae)}}function be(X,he,ae){let _e=ae;const Te=X.path.map((ke,xe)=>{const Pe=xe===0?"":X.path[xe-1];if(xe===X.path.length-
1&&"value"in X?_e=X.value:ke.type!=="member"?_e=ke.item:_e=_e&&"members"in _e?_e.members.get(ke.key):void 0,ke.type!=="member"||Pe===void 0||_e===void 0||!("members"in _e))return ke;const Se=typeof Pe==
"string"?Pe:Pe.type==="member"?Pe.key:void 0;return Se!==void 0&&he.has(Se)?(0,A.s3)(_e,ke.key):ke});return{...X,path:Te}}function Ae({side:X}){return X==="head"}function Re(X){return X&&[X.key,Re(X.outer)]}
function Ce({matches:X},{nodes:he},ae){const _e=new Map(he.map((Je,qe)=>[Je,qe])),Te=Je=>JSON.stringify(Re(Je)),ke=({key:Je,value:qe})=>`${qe.id} ${Je}`,xe=he.filter(Ae),[Pe,Se]=[(0,B.$z)(xe,Te),(0,B.
$z)(xe,({value:Je})=>Je.id)],De=(0,B.$z)(xe,ke),Ne=(0,B.$z)(X,({base:Je})=>Je.id),He=new Set,Qe=(Je=[])=>{let qe=Je.shift();for(;qe&&He.has(qe);)qe=Je.shift();return qe&&He.add(qe),qe},et=he.filter(Je=>!Ae(
Je)&&Je.key!==void 0),ot=new Map(et.map(Je=>[Je,Qe(Pe.get(Te(Je)))])),at=Je=>{let qe=ot.get(Je);const ct=(qe?void 0:Ne.get(Je.value.id))??[];for(;!qe&&ct.length>0;)qe=Qe(Se.get(ct.shift()?.head.id??0));
return qe??Qe(De.get(ke(Je)))},tt=new Map;let it=0;for(const Je of he){if(tt.has(Je))continue;const qe=Ae(Je)?Je:at(Je);it=(qe&&_e.get(qe))??it+1e-6;const ct=qe===void 0?"removed":qe===Je?"added":"sam\
e",ft=qe??Je,lt=We(ft,ae),dt={name:lt,label:lt,status:ct,rank:it,place:ft,old:ct==="same"?Je:void 0};tt.set(Je,dt).set(ft,dt)}return tt}function Ke(X){const he=(0,A.Vn)(X.map(({name:ae})=>ae));for(const ae of X){
const _e=(0,u.TH)(ae.place.value);_e&&(he.get(ae.name)??0)>1&&(ae.label=(0,A.oP)(ae.name,_e))}}function We({key:X,value:he,array:ae},_e){const[Te,...ke]=["componentType",...he.members.keys()].map(Pe=>(0,u.
TN)(he,Pe)),[xe="?"]=[(0,u.QP)(he),Te,(0,u.TH)(he),...ke].filter(Pe=>Pe!==void 0);return X??_e.nameOf(he,ae)??(0,u.e1)(xe)}function Fe({edges:X},he){const ae=X.flatMap(Se=>{const[De,Ne]=[he.get(Se.source),
he.get(Se.target)];return De&&Ne?[{...Se,source:De,target:Ne,status:Ae(Se.source)?"added":"removed"}]:[]}),_e=({source:Se,target:De,label:Ne})=>`${Se.rank} ${De.rank} ${Ne}`,Te=(0,B.$z)(ae,({status:Se})=>Se),
ke=(0,B.$z)(Te.get("removed")??[],_e);return[...(Te.get("added")??[]).map(Se=>ke.get(_e(Se))?.pop()?{...Se,status:"same"}:Se),...[...ke.values()].flat()].sort((Se,De)=>Se.source.rank-De.source.rank||Se.
target.rank-De.target.rank)}function Ue(X){const he=new Map;for(const ae of["target","label"]){const _e=Te=>`${Te.source.rank} ${ae==="label"?Te.label:Te.target.rank}`;for(const[Te,ke,...xe]of(0,B.$z)(
X,_e).values()){if(!Te||!ke||xe.length>0||Te.status===ke.status)continue;[Te.source,Te.target,ke.target].every(({old:Se})=>Se)&&!he.has(Te)&&!he.has(ke)&&he.set(Te,ke).set(ke,Te)}}return X.flatMap(ae=>{
const _e=he.get(ae);return _e&&ae.status==="removed"?[]:[{...ae,kind:_e?"rewired":ae.status,was:_e}]})}function Be({root:X,nodes:he},ae){const _e=new Set(ae.flatMap(Se=>Se.links.map(({field:De})=>De))),
Te=new Set(ae.map(({item:Se})=>Se)),ke=new Set([X,...he.map(({field:Se})=>Se)]),xe={added:new Set,removed:new Set};for(const Se of ae){const De=[Se.source.name,Se.target.name,...Se.label.split(", ")].
map(Ne=>JSON.stringify(Ne));for(const Ne of[...De,...Se.links.map(He=>He.text)])xe[Se.status].add(Ne)}function Pe(Se,De,Ne){if(De===void 0||ke.has(De))return[{text:Ne,field:X}];const He=De.keys.at(-1)===
N.NQ?[{text:JSON.stringify(Ne),field:De}]:[];if("text"in Se)return[...He,{text:Se.text,field:De}];const Qe="members"in Se?[...Se.members]:[],et="items"in Se?Se.items.map(ot=>["[]",ot]):Qe;return[...He,
...et.flatMap(([ot,at])=>Pe(at,(0,N.Fu)(De,ot),ot))]}return({path:Se,...De})=>{const Ne=Se.map(et=>et.type==="member"?et.key:"[]"),He=Se.some(et=>"item"in et&&Te.has(et.item)),Qe=(et,ot)=>{const at=Pe(
et,Ne.reduce(N.Fu,X),`${Ne.at(-1)}`),tt=at.some(({field:Je})=>_e.has(Je)),it=({text:Je,field:qe})=>{if(_e.has(qe))return ot.has(Je);const ct=`${qe.keys.findLast(ft=>ft!=="[]")}`;return se.includes(ct)||
ot.has(Je)&&s([ct],ue)||tt&&me(Je,qe)};return(tt||He)&&at.every(it)};return De.kind==="modified"?Qe(De.from,xe.removed)&&Qe(De.to,xe.added):"value"in De&&Qe(De.value,xe[De.kind])}}function me(X,{texts:he}){
const ae=he.get(X)??0,_e=[...he.values()].reduce((Te,ke)=>Te+ke,0);return ae>2&&2*ae>_e&&/^"?[\w.-]{0,30}"?$/.test(X)}function ye(X,he,{componentOf:ae},_e){const Te=(0,re.pi)(X),ke=he.flatMap(Se=>{const{
key:De,value:Ne,array:He}=Se.place,Qe=(0,A.qU)(Ne)===void 0?ae(Ne,He):void 0;return[Ne.id===Se.old?.value.id&&De===Se.old.key?void 0:Ne,Qe].map(ot=>({owner:ot,node:Se}))}),xe=(0,B.$z)(ke,({owner:Se})=>Se);
xe.delete(void 0);const Pe=new Map(X.matches.map(({path:Se,head:De})=>[Se.at(-1),De]));for(const Se of X.changes){if(_e(Se)||Te(Se))continue;const De=Se.path.map(He=>Pe.get(He)).reverse(),Ne=["value"in
Se&&Se.value,...De].find(He=>xe.has(He));for(const{node:He}of xe.get(Ne)??[])He.status==="same"&&(He.status="modified")}}}),2899:((ne,fe,e)=>{e.d(fe,{K$:()=>u,pi:()=>N,wo:()=>A});const u=A("");function A(b){
const I=new Set,[D,k]=[new Map,new Map];for(const[E,m]of b.split(/\r\n|\r|\n/).entries()){const l=m.trim();if(l===""||l.startsWith("#"))continue;const[s,h]=l.endsWith("[]")?[l.slice(0,-2),k]:[l,D],p=s.
split(".").reverse(),$=B(s);if(p.includes(""))throw new Error(`has an empty key in line ${E+1} (join keys by single dots)`);if(p.every(O=>O==="*"))throw new Error(`has only * in line ${E+1}, which wou\
ld ignore everything (name a key)`);I.add(l),h.set($,[...h.get($)??[],{line:l,keys:p}])}return{lines:[...I],fields:D,orders:k}}function N(b,I,D){if(b.size===0||I===void 0)return!1;const k=["*",B(I.key)].
flatMap(E=>b.get(E)??[]).filter(({keys:E})=>z(I,E));for(const{line:E}of k)D(E);return k.length>0}function B(b){return b.slice(b.lastIndexOf(".")+1)}function z(b,I){if(b===void 0||I.length===0)return I.
length===0;const D=I[0]==="*"?["*"]:b.key.split(".").reverse();return D.every((k,E)=>k===I[E])&&z(b.outer,I.slice(D.length))}}),2742:((ne,fe,e)=>{e.d(fe,{dj:()=>q,OD:()=>ce,qy:()=>te});var u=e(3436),A=e(
2899),N=e(9665);function B(W,Y){const Z=Y.size===0?void 0:Y.get(JSON.stringify(W));return Z===void 0?W:(0,u.e1)(Z)}function z({base:W,head:Y}){return W===Y?[]:u.Rk.flatMap(Z=>{const[se,ue]=[(0,u.TN)(W,
Z),(0,u.TN)(Y,Z)];return se!==ue&&se?.startsWith('"')&&ue?.startsWith('"')?[[se,ue]]:[]})}function b(W,Y){const Z=new Map;for(const[pe,be]of W)Z.set(pe,(Z.get(pe)??new Set).add(be));const se=(pe,be)=>(pe.
get(be)??pe.get(`.${be}`))===1,ue=([pe,be])=>Z.get(pe)?.size===1&&se(Y.base,pe)&&se(Y.head,be);return new Map(W.filter(ue))}function I(W){const Y=Z=>{const se=new Map,ue=(pe,be)=>{if(pe.type==="array")
for(const Ce of pe.items)ue(Ce);if(pe.type!=="object")return;const Ae=be!==void 0&&(0,u.QP)(pe)!==void 0?[`.${JSON.stringify(be)}`]:[],Re=be===void 0?u.Rk.flatMap(Ce=>(0,u.TN)(pe,Ce)??[]):Ae;for(const Ce of new Set(
[pe.id,...Re]))se.set(Ce,(se.get(Ce)??0)+1);for(const[Ce,Ke]of pe.members)ue(Ke,Ce)};for(const pe of W)ue(pe[Z],"");return se};return{base:Y("base"),head:Y("head")}}function D(W,Y,Z){const se={element:new Map,
member:new Map};function ue(be,Ae){if(Y.size===0&&!Z)return be;if((0,u.jn)(be))return W.scalar(Y.get(be.text)??be.text);const Re=se[Ae?"element":"member"],Ce=Re.get(be.id)??pe(be,Ae);return Re.set(be.
id,Ce),Ce}function pe(be,Ae){if(be.type==="array"){const We=be.items.map(Fe=>ue(Fe,!0));return W.array(We,be.unordered)}const Re=new Map,Ce=Z&&Ae?u.Rk.map(We=>(0,u.TN)(be,We)):[],Ke=We=>We.type==="str\
ing"&&Ce.includes(We.text);for(const[We,Fe]of be.members)!(0,u.Op)(We,Fe,Ae)&&!Ke(Fe)?Re.set(B(We,Y),ue(Fe,!1)):Z||Re.set(We,Fe);return W.object(Re)}return(be,Ae=!1)=>ue(be,Ae).id}function k(W,Y,Z){const se={
base:D(W,Y,!0),head:D(W,new Map,!0)};return{interner:W,renames:Y,holders:Z,follow:D(W,Y,!1),bare:se}}var E=e(5408);const m=.4,l=.8,s=.9,h=4e4,p=4,$=/^(""|0|true|false|null)$/,O=.25,C=new Set([...u.eX,
"type"]);function c(W,Y,Z,se){const{compare:ue,shareRare:pe}=x(W,Z),be=a(W,Y);return Ae=>(Re,Ce)=>{const Ke=(0,E.qc)(Re,Ce),We=Ke.reduce((me,{base:ye,head:X})=>me+ye.length*X.length,0),Fe=me=>We>h?[...pe(
me),...(0,E.O6)(Y,me).flatMap(E.yU)]:me.base.flatMap(ye=>me.head.map(X=>({base:ye,head:X}))),Ue=Ke.flatMap(Fe).flatMap(me=>{const ye=ue(me);return(Ae>0&&se(me)?ue(me,()=>1)>=s:ye>=Ae)?[{pair:me,alike:ye,
distance:be(me)}]:[]});Ue.sort((me,ye)=>ye.alike-me.alike||me.distance-ye.distance);const Be=new Set;return Ue.flatMap(({pair:me})=>Be.has(me.base)||Be.has(me.head)?[]:(Be.add(me.base).add(me.head),[me]))}}
function a({base:W},Y){const Z=new Map((0,E.Ms)(Y).map(pe=>[pe.base.index,pe.head.index-pe.base.index]));let se=0;const ue=W.map(({index:pe})=>(se=Z.get(pe)??se,pe+se));return pe=>Math.abs((ue[pe.base.
index]??0)-pe.head.index)}function y({base:W,head:Y}){const Z=({item:be})=>[(0,u.TH)(be),(0,u.Gg)(be)],[se,ue]=[new Set(W.flatMap(Z)),new Set(Y.flatMap(Z))],pe=(be,Ae)=>Z(be).every(Re=>Re!==void 0&&!Ae.
has(Re));return be=>pe(be.base,ue)&&pe(be.head,se)}function x(W,{renames:Y,follow:Z}){const se=new Map([["",0]]),ue=new Set;function pe(Fe){const Ue=se.get(Fe)??se.size;return se.set(Fe,Ue),Ue}function be(Fe,Ue){
const Be=new Set,me=(ye,X,he)=>{if((0,u.jn)(ye)||(ye.type==="array"?ye.items.length:ye.members.size)===0){const ae=pe(`${X}=${Ue==="base"?Z(ye):ye.id}`);Be.add(ae),(!(0,u.jn)(ye)||$.test(ye.text))&&ue.
add(ae)}else if(ye.type==="array")for(const ae of ye.items)me(ae,pe(`${X}[]`),!0);else for(const[ae,_e]of ye.members)X===0&&(0,u.jn)(_e)&&C.has(ae)||(0,u.Op)(ae,_e,he)||me(_e,pe(`${X}.${Ue==="base"?B(
ae,Y):ae}`),!1)};return me(Fe,0,!0),Be}const Ae=new Map,Re=new Map,Ce=Fe=>Ae.get(Fe)??new Set;for(const Fe of["base","head"]){for(const Ue of W[Fe])Ae.set(Ue,be(Ue.item,Fe));for(const[Ue,Be]of(0,N.Vn)(
W[Fe].flatMap(me=>[...Ce(me)]))){const me=(ue.has(Ue)?O:1)/Be;Re.set(Ue,Math.min(Re.get(Ue)??1,me))}}const Ke=Fe=>Re.get(Fe)??0,We=Fe=>[...Ce(Fe)].filter(Ue=>Ke(Ue)>=1/p);return{compare({base:Fe,head:Ue},Be=Ke){
const me=ae=>{let _e=0;for(const Te of ae)_e+=Be(Te);return _e},[ye,X]=[Ce(Fe),Ce(Ue)],he=[...ye].filter(ae=>X.has(ae));return 2*me(he)/(me(ye)+me(X))||0},shareRare(Fe){const Ue=new Map;for(const Be of Fe.
head)for(const me of We(Be))Ue.set(me,[...Ue.get(me)??[],Be]);return Fe.base.flatMap(Be=>{const me=new Set(We(Be).flatMap(ye=>Ue.get(ye)??[]));return Array.from(me,ye=>({base:Be,head:ye}))})}}}function S(W,Y,Z){
const se={base:(0,E.S3)([W]),head:(0,E.S3)([Y])};return Math.max(...(0,E.yU)(se).map(ue=>x(se,Z).compare(ue)))}function M(W){return(0,u.QP)(W)!==void 0}function n(W,Y){const Z=se=>W[se].some(({item:ue})=>M(
ue));return!Z("base")||!Z("head")?[]:c(W,[],Y,()=>!1)(l)(W,({item:se})=>(0,u.QP)(se))}const o=/^"[\w-]{0,20}"$/,r=500;function t(W,Y,Z){let se=[],ue=W;const pe=()=>ue.base.length===0||ue.head.length===
0,be=(me,ye)=>{const X=pe()?[]:me(ue,ye);X.length!==0&&(se=se.concat(X),ue=(0,E.FF)(ue,X))},Ae=me=>(ye,X)=>(0,E.O6)(se,ye).flatMap(he=>me(he,X)),Re=Z||[...W.base,...W.head].some(({item:me})=>me.type===
"object"),Ce=u.Rk.filter(me=>!L(me,W,Y));for(const me of Q(Ce,W,Y))be(E.kk,f(me));const Ke=({item:me})=>me.id,We=({item:me},ye)=>ye==="base"?Y.follow(me,!0):me.id;for(const me of Y.renames.size>0?[We,
Ke]:[Ke])be(Ae(E.eV),me),Re&&be(E.kh,me);if(Re&&!pe()){const me=y(W);for(const he of Q(Ee(W),W,Y).slice(0,1)){const ae=_e=>!u.ZM.test(he)&&me(_e)&&o.test((0,u.TN)(_e.head.item,he)??"");be((_e,Te)=>(0,E.
kk)(_e,Te).filter(ke=>!ae(ke)),f(he))}const ye=he=>({item:ae},_e)=>g(ae,Y.bare[_e],he);be(Ae(E.eV),ye(1)),be(E.kh,ye(3));const X=c(W,se,Y,me);for(const he of[...u.eX,"key"])be(X(0),f(he));be(X(0),({item:he})=>(0,u.
Gg)(he)),be(X(m),({item:he})=>he.type==="object"?(0,u.QP)(he)??"":void 0)}const Fe=Ce.length<u.Rk.length,Ue=me=>(0,u.Gg)(me)??(Fe?Ce.find(ye=>(0,u.TN)(me,ye)):(0,u.TH)(me));return be(Ae((me,ye)=>Fe&&d(
me.base)===d(me.head)?(0,E.yU)(me):(0,E.kh)(me,ye)),({item:me})=>Ue(me)===void 0?"":void 0),se}function d(W){return W.map(({index:Y})=>Y).join()}function f(W){return({item:Y})=>(0,u.TN)(Y,W)}function g(W,Y,Z){
return W.type!=="object"||[...W.members].filter(([ue,pe])=>!(0,u.Op)(ue,pe,!0)).length<Z?void 0:Y(W,!0)}function L(W,Y,Z){const[se,ue]=[j(Y.base,W),j(Y.head,W)];if(se===void 0||se.word!==ue?.word)return!1;
if(se.word===""&&se.first<2&&ue.first<2)return!0;const pe=(0,E.kk)(Y,f(W)),be=pe.filter(({base:Re,head:Ce})=>(0,u.Gg)(Re.item)===(0,u.Gg)(Ce.item));return(0,E.kk)(Y,({item:Re})=>(0,u.Gg)(Re)).length>2*
be.length?!0:se.word===""||Y.base.length===Y.head.length||Y.base.length>r?!1:(0,E.eV)(Y,({item:Re},Ce)=>g(Re,Z.bare[Ce],1)).length>re(pe,Z)}function j(W,Y){const Z=({item:Ae})=>(0,u.TN)(Ae,Y)?.replaceAll(
'"',""),[,se="",ue]=/^(.*?)(\d+)$/.exec((W[0]&&Z(W[0]))??"")??[],pe=Number(ue);return W.length>1&&W.every(Ae=>Z(Ae)===`${se}${pe+Ae.index}`)?{word:se,first:pe}:void 0}function Q(W,Y,Z){const se=W.map(
pe=>({key:pe,pairs:(0,E.kk)(Y,f(pe))})),ue=(pe,be)=>pe.every(({base:Re,head:Ce},Ke)=>Re===be[Ke]?.base&&Ce===be[Ke]?.head)?0:re(be,Z)-re(pe,Z);return se.sort(({pairs:pe},{pairs:be})=>be.length-pe.length||
ue(pe,be)),se.map(({key:pe})=>pe)}function re(W,{interner:Y,renames:Z,bare:se}){const ue=W.map(({base:be,head:Ae})=>({base:be.item,head:Ae.item})),pe=D(Y,new Map([...Z,...ue.flatMap(z)]),!0);return ue.
filter(({base:be,head:Ae})=>[pe,se.head].some(Re=>Re(be,!0)===se.head(Ae,!0))).length}function Ee({base:W,head:Y}){const Z=(0,N.Vn)(Y.flatMap(({item:pe})=>(0,u.YD)(pe))),se=pe=>2*(Z.get(pe)??0)>Y.length&&
pe!=="type",ue=[...Z.keys()].filter(pe=>se(pe)&&ie(W,pe)&&ie(Y,pe)).sort();return[...ue.filter(pe=>u.ZM.test(pe)),...ue]}function ie(W,Y){const Z=W.flatMap(({item:ue})=>(0,u.TN)(ue,Y)??[]).filter(ue=>ue.
startsWith('"'));if(Z.length<(u.ZM.test(Y)?1:2)||2*Z.length<=W.length||new Set(Z).size<Z.length)return!1;const se=new Set(W.flatMap(({item:ue})=>u.Rk.map(pe=>(0,u.TN)(ue,pe))));return 2*Z.filter(ue=>se.
has(ue)).length<Z.length}const w=8,v=.5;function P(W,Y,Z){const se=Y.holders(),ue=ye=>W[ye].flatMap(X=>[X,...T(X,Z)]),pe={base:ue("base"),head:ue("head")},be=ye=>{const X=he=>pe[he].filter(({path:ae,value:_e})=>ae.
at(-1)?.type===ye&&se[he].get(_e.id)===1);return{base:X("base"),head:X("head")}},Ae={bases:new Set,heads:new Map};let Re=be("item");const Ce=(ye,X)=>{const he=(0,E.kk)(Re,ye).filter(({base:ae,head:_e})=>ae.
owner!==_e.owner&&X(ae.value,_e.value));for(const{base:ae,head:_e}of he)Ae.bases.add(ae.value),Ae.heads.set(_e.value,ae);Re=(0,E.FF)(Re,he)},Ke=(ye,X)=>(0,u.QP)(ye)===(0,u.QP)(X),We=(ye,X)=>(0,u.Gg)(ye)!==
void 0&&(0,u.Gg)(ye)===(0,u.Gg)(X),Fe=(ye,X)=>Ke(ye,X)&&S(ye,X,Y)>=v,Ue=(ye,X)=>(se[X].get(ye??"")??0)<2,Be=(ye,X)=>Ue(ye,X)?ye:void 0;Ce(({value:ye},X)=>Be((0,u.TH)(ye),X),(ye,X)=>((0,u.TH)(ye)?.length??
0)>=w||We(ye,X)||Fe(ye,X)),Ce(({value:ye},X)=>Be((0,u.Gg)(ye)??(0,N.qU)(ye),X),Fe),Ce(({value:ye},X)=>Ue((0,u.TH)(ye),X)?g(ye,Y.bare[X],3):void 0,Ke),Re=be("member");const me=({path:ye})=>ye.at(-2)?.type===
"member";return Ce(ye=>me(ye)&&M(ye.value)?JSON.stringify(ye.path.slice(-2)):void 0,Fe),Ae}function T({value:W,path:Y},Z){return(0,N.Vg)(W,Z).flatMap(se=>{if((0,u.jn)(se.value))return[];const ue={value:se.
value,path:[...Y,se.step]};return[ue,...T(ue,Z)]})}function H(W,Y,Z,se){const ue=[],pe=[],be=[],Ae=[],Re={base:[],head:[]};function Ce({base:me,head:ye},X,he){he==="element"&&Ae.push(...z({base:me,head:ye})),
(he==="element"||he==="member"&&me.type==="object"&&ye.type==="object")&&be.push({base:me,head:ye,path:X}),me.id!==ye.id&&(me.type==="array"&&ye.type==="array"?Be(me,ye,X):me.type==="object"&&ye.type===
"object"?Ue({base:me,head:ye},X,he):he!=="own"&&(0,u.jn)(me)&&(0,u.jn)(ye)&&Y.renames.get(me.text)===ye.text?pe.push({path:X,from:(0,u.e1)(me.text),to:(0,u.e1)(ye.text)}):ue.push({kind:"modified",path:X,
from:me,to:ye}))}function Ke({base:me,head:ye},X,he,ae){me!==void 0&&ye!==void 0?Ce({base:me,head:ye},X,he):ye!==void 0&&!We(ye,X)?(ue.push({kind:"added",path:X,value:ye}),Re.head.push({value:ye,path:X,
owner:ae}),Z.heads.size>0&&Fe(ye,X)):me!==void 0&&!Z.bases.has(me)&&(ue.push({kind:"removed",path:X,value:me}),Re.base.push({value:me,path:X,owner:ae}))}function We(me,ye){const X=Z.heads.get(me);return X===
void 0?!1:(ue.push({kind:"moved",path:ye,from:X.path}),Ce({base:X.value,head:me},ye,ye.at(-1)?.type==="member"?"member":"element"),!0)}function Fe(me,ye){for(const{step:X,value:he}of(0,N.Vg)(me,se)){const ae=[
...ye,X];We(he,ae)||Fe(he,ae)}}function Ue(me,ye,X){for(const{key:he,from:ae,isRenamed:_e,...Te}of V(me,Y)){const ke=[...ye,{type:"member",key:he}];_e?(ue.push({kind:"moved",path:ke,from:[...ye,{type:"\
member",key:ae}]}),Ae.push([JSON.stringify(ae),JSON.stringify(he)])):ae!==he&&pe.push({path:ke,from:ae,to:he});const xe=Te.base!==void 0&&(0,u.Op)(he,Te.base,X==="element");Ke(Te,ke,xe?"own":"member",
me)}}function Be(me,ye,X){const he={base:(0,E.S3)(me.items),head:(0,E.S3)(ye.items)},ae=t(he,Y,ye.unordered).filter(xe=>!Z.bases.has(xe.base.item)&&!Z.heads.has(xe.head.item)),_e=(0,N.Oe)(he,ae,se),Te=new Set(
(0,E.Ms)(ae).map(xe=>xe.head.index)),ke=_e.filter(xe=>xe.base&&xe.head&&!Te.has(xe.index));ke.length>0&&!ye.unordered&&ue.push({kind:"reordered",path:X,moved:ke.map(({step:xe})=>xe)});for(const{step:xe,
...Pe}of _e)Ke(Pe,[...X,xe],"element",he)}return Ce(W,[],"root"),{changes:ue,references:pe,matches:be,renames:Ae,unmatched:Re}}function V({base:W,head:Y},Z){const{renames:se,follow:ue,holders:pe}=Z,be=new Map(
W.members),Ae=new Map,Re=(Ue,Be)=>Ue.id===Be.id||ue(Ue)===Be.id;for(const Ue of[Re,()=>!0])for(const Be of[me=>me,me=>B(me,se)])for(const[me,ye]of be){const X=Be(me),he=Y.members.get(X);if(he===void 0||
Ae.has(X)||!Ue(ye,he))continue;be.delete(me);const ae=me!==X&&M(ye)&&!pe().base.has(JSON.stringify(me));Ae.set(X,{key:X,from:me,isRenamed:ae,base:ye,head:he})}const Ce=new Map([...Y.members].filter(([
Ue])=>!Ae.has(Ue))),Ke={base:[...be.keys()],head:[...Ce.keys()]},We=n({base:(0,E.S3)([...be.values()]),head:(0,E.S3)([...Ce.values()])},Z);for(const Ue of We){const[Be="",me=""]=[Ke.base[Ue.base.index],
Ke.head[Ue.head.index]];be.delete(Be),Ae.set(me,{key:me,from:Be,isRenamed:!0,base:Ue.base.item,head:Ue.head.item})}for(const[Ue,Be]of Ce)Ae.has(Ue)||Ae.set(Ue,{key:Ue,from:Ue,head:Be});const Fe=Array.
from(be,([Ue,Be])=>({key:Ue,from:Ue,base:Be}));return[...Ae.values(),...Fe].sort((Ue,Be)=>Ue.key<Be.key?-1:1)}const U={bases:new Set,heads:new Map},F=5;function te(W,Y){const Z=new u.Ms(A.K$),[se,ue]=[
W,Y].map(pe=>(0,u.yR)(pe,Z));return se&&ue&&ce([{base:se,head:ue}],Z)[0]}function ce(W,Y){const Z=(0,u.qy)(()=>I(W)),se=(0,u.qy)(()=>(0,N.j9)([...W.map(({head:Ae})=>Ae),...W.map(({base:Ae})=>Ae)])),ue=(Ae,Re)=>se().
componentOf(Ae,Re);function pe(Ae){const Re=k(Y,Ae,Z);return W.map(Ce=>{const Ke=H(Ce,Re,U,ue),{base:We,head:Fe}=Ke.unmatched;if(We.length===0||Fe.length===0)return Ke;const Ue=P(Ke.unmatched,Re,ue);if(Ue.
heads.size===0)return Ke;const Be=H(Ce,Re,Ue,ue);return Be.matches.filter(({head:me})=>Ue.heads.has(me)).length===Ue.heads.size?Be:Ke})}let be=new Map;for(let Ae=0;Ae<F;Ae++){const Re=pe(be),Ce=Re.flatMap(
We=>We.renames),Ke=Ce.length===0?new Map:b(Ce,Z());if(be.size===Ke.size&&[...be].every(([We,Fe])=>Ke.get(We)===Fe)){if(Re.some(({changes:We})=>We.length>0))return Re;break}be=Ke}return pe(new Map)}function q(W){
if((0,u.jn)(W))return W.text;if(W.type==="array"){const Z=W.items.map(q);return`[${(W.unordered?Z.sort():Z).join()}]`}return`{${Array.from(W.members,([Z,se])=>`${JSON.stringify(Z)}:${q(se)}`).sort().join()}\
}`}}),3499:((ne,fe,e)=>{e.d(fe,{Ab:()=>O,a2:()=>n,gN:()=>a,lY:()=>o,pi:()=>C,rL:()=>y});var u=e(3436);const A=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
N=["x","y"],B=O("viewport canvas"),z=O("w h width height left top zoom"),b=[["x"],["position"],["left","top"]],I=O("selected dragging"),D=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
k=/^\d{4}-\d\d-\d\d$/,E=O("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,l=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,s=O("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),h=O("meta(data)? .*info revision flow workflow"),p=100,$=[[O(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),D,k],[O(".*\
(update|modification|creat(e|ion)|save|export|publish)[-_]?(at|on|date|time)* .*timestamp .*iteration"),D],[O("[lc]Mod [mc]time"),D],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function O(g){return new RegExp(`^(${g.replaceAll(" ","|")})$`,"i")}function C({base:g,head:L,changes:j}){const Q=(0,u.qy)(()=>j.flatMap(Ee=>c(Ee)??[]).slice(0,p)),re={base:(0,u.qy)(()=>new Set((0,u.PX)(
g))),head:(0,u.qy)(()=>new Set((0,u.PX)(L)))};return Ee=>{const{kind:ie,path:w}=Ee;if(ie==="reordered"||ie==="moved")return!1;const[v,P=v]=ie==="modified"?[Ee.from,Ee.to]:[Ee.value];if(f(v)&&f(P)&&x(w,
v.type==="literal")||S(w)&&d(v)&&d(P))return!0;if(ie!=="modified"||v.type!==P.type||!("text"in v)||!("text"in P))return!1;const[T,H,V]=[t(w.at(-1)),(0,u.e1)(v.text),(0,u.e1)(P.text)],U=(...W)=>[H,V].every(
Y=>W.some(Z=>Z.test(Y)));if($.some(([W,...Y])=>W.test(T)&&U(...Y)))return!0;const F=t(w.at(-2));if(s.test(T)&&U(m,l))return F===""||h.test(F);if((c(Ee)?Q().filter(W=>W.old!==H&&H.includes(W.old)):[]).
some(W=>H.replaceAll(W.old,W.recent)===V))return!0;const ce=E.test(T)||T===`${t(w.at(-3)).replace(/s$/,"")}Id`;return F===""&&ce&&U(l)&&!re.head().has(H)&&!re.base().has(V)}}function c(g){const[L,j]=g.
path.slice(-2);if(!(!(g.kind==="modified"&&L?.type==="item"&&E.test(t(j)))||g.from.type!=="string"||g.to.type!=="string"))return{old:(0,u.e1)(g.from.text),recent:(0,u.e1)(g.to.text)}}function a(g){return l.
test(g)||D.test(g)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(g)}function y(g,L){return(0,u.jn)(L)&&(E.test(g)||g==="name"&&u.kk.test(L.text))||A.test(g)&&L.type!=="literal"&&f(L)||N.includes(g)&&f(L)}function x(g,L){
const[j,Q]=[g.at(-2),t(g.at(-1))],re=g.slice(n(g)).find(ie=>A.test(t(ie)));return re?re===g.at(-1)?!L:Q===""||N.includes(Q)||z.test(Q):Q==="zoom"&&B.test(t(j))||N.includes(Q)||z.test(Q)&&M(j)}function S(g){
return I.test(t(g.at(-1)))&&M(g[n(g)-1])}function M(g){const L=g?.type==="item"&&g.item.type==="object"?g.item.members:void 0;return b.some(j=>j.every(Q=>L?.has(Q)))}function n(g){return g.findLastIndex(
({type:L})=>L==="item")+1}function o(g,{matches:L}){const j=new Map(L.map(re=>[re.path.at(-1),re])),Q=new Map;for(const re of g){const Ee=n(re.path),[ie,w]=[re.path[Ee-1],re.path[Ee]],v=N.includes(t(w)),
P=v?N:A.test(t(w))?[t(w)]:[],[T,H]=[r(j.get(ie)?.base,P),r(j.get(ie)?.head,P)],V=[...re.path.slice(0,Ee),{type:"member",key:P.join(", ")}];T&&H?Q.set(v?ie:w,{kind:"modified",path:V,from:T,to:H}):Q.set(
re,re)}return[...Q.values()]}function r(g,L){const j=g?.type==="object"?L.flatMap(Q=>g.members.get(Q)??[]):[];if(!(j.length<L.length))return j.length>1?{type:"array",id:0,items:j,unordered:!1}:j[0]}function t(g){
return g?.type==="member"?g.key:""}function d(g){return g.type==="literal"&&/^(true|false)$/.test(g.text)}function f(g){if(g.type==="literal")return/\d/.test(g.text);const L=g.type==="array"?g.items:g.
type==="object"?[...g.members.values()]:[];return L.length>0&&L.every(f)}}),9665:((ne,fe,e)=>{e.d(fe,{Vn:()=>S,s3:()=>c,Oe:()=>$,Vg:()=>O,j9:()=>m,qU:()=>l,oP:()=>x});var u=e(3436),A=e(5408),N=e(3499),
B=e(6997),z=e(7856);function b(n){const o=new Map;for(const d of n)for(const[f,g]of d.type==="object"?d.members:[]){if(g.type!=="string")continue;const{ids:L,length:j,isRepeated:Q}=o.get(f)??{ids:new Set,
length:0,isRepeated:!1};o.set(f,{ids:L,length:j+g.text.length,isRepeated:Q||L.has(g.id)}),L.add(g.id)}const r=[...o].filter(([d,{ids:f,isRepeated:g}])=>f.size>1&&2*f.size>n.length&&!g&&d!=="type"&&!B.
Z_.test(d));r.sort(([d,f],[g,L])=>L.ids.size-f.ids.size||f.length-L.length||(d<g?-1:1));const t=r.find(([d])=>{const f=n.flatMap(g=>I(g,d)??[]);return 2*f.length>n.length&&!f.some(N.gN)});return d=>t&&
I(d,t[0])}function I(n,o){const r=(0,u.C5)(n,o),t=r?.type==="string"?(0,u.e1)(r.text):"";return/^[^\n]{1,60}$/.test(t)&&!(0,z.$C)(o,r,n)?t:void 0}const D=/group|parent|folder|owner/i,k=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
E=40;function m(n){const o=n.map(p),r=g=>o.find(L=>L.get(g))?.get(g);function t(g,L){for(const j of(0,u.YD)(g).sort()){if(D.test(j))continue;const Q=`${(0,u.TN)(g,j)}`,re=j==="type"?`"${Q.split(":")[1]}`:
Q,Ee=r(re);if(Ee===void 0||l(Ee.item)===void 0)continue;const ie=o.some(w=>{const v=w.get(re);return v&&(v.array===L||h(L,v.item))});if(j==="type"||!ie)return Ee.item}}function d(g,L){const j=(0,u.Gg)(
g);return l(g)??l(t(g,L))??(j&&(0,u.e1)(j))}function f(g){const L=/\d/.test(g)?r(g):void 0;return L&&(d(L.item,L.array)??M(L.item))}return{componentOf:t,nameOf:d,labelOf:f}}function l(n){const o=(0,u.
Ku)(n,["name","Name"]);if(o&&!u.kk.test(o))return(0,u.e1)(o);const t=o===void 0&&(0,u.Ku)(n,u.eX)!==void 0?void 0:(0,u.Gg)(n)??(n&&s(n));return t&&(0,u.e1)(t)}function s(n){const o=(0,u.C5)(n,"localeD\
ata");return[...(o?["en",...(0,u.YD)(o)]:[]).map(f=>(0,u.C5)(o,f)),(0,u.C5)((0,u.C5)(n,"data"),"node")].map(f=>(0,u.Gg)(f)??(0,u.Ku)(f,["display_name"])).find(f=>f!==void 0)}function h(n,o){return(0,u.
YD)(o).map(t=>(0,u.C5)(o,t)).some(t=>t?.type==="array"&&t.items===n)}function p(n){const o=new Map,r=t=>{if(t.type==="object")for(const d of t.members.values())r(d);if(t.type==="array")for(const d of t.
items){const f=(0,u.YD)(d).filter(L=>u.ZM.test(L)),g=new Set(f.flatMap(L=>(0,u.TN)(d,L)??[]));for(const L of g)o.set(L,o.has(L)?void 0:{item:d,array:t.items});r(d)}};return r(n),o}function $(n,o,r){const t=(0,A.
FF)(n,o),d=[...t.base.map(j=>({...j,base:j.item})),...o.map(({base:j,head:Q})=>({...Q,base:j.item,head:Q.item})),...t.head.map(j=>({...j,head:j.item}))],f=y(d,r),g=b(d.filter(j=>!f.has(j)).map(({item:j})=>j)),
L=j=>C(j,f.get(j),g(j.item));return d.map(j=>({...j,step:L(j)})).sort(a)}function O(n,o){return n.type==="object"?Array.from(n.members,([t,d])=>({step:{type:"member",key:t},value:d})):(n.type==="array"?
$({base:[],head:(0,A.S3)(n.items)},[],o):[]).map(({step:t,item:d})=>({step:t,value:d}))}function C({item:n,index:o},r,t){return r===void 0?{type:"element",index:o,item:n,text:t}:c(n,r)}function c(n,o){
const r=M(n),t=r!==void 0&&r.length<=E&&!o.startsWith(r);return{type:"item",label:o,...t&&{hint:r},item:n}}function a({step:n},{step:o}){return n.type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.
type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function y(n,o){const r=new Map,t=new Set;let d=n.filter(({item:re})=>(l(re)??(0,u.Gg)(re)??(0,u.TH)(re))!==void 0);const f=re=>{
const Ee=d.map(re),ie=S(Ee);d=d.filter((w,v)=>{const P=Ee[v];return P===void 0||ie.get(P)!==1||t.has(P)?!0:(t.add(P),r.set(w,P),!1)})};f(({item:re})=>l(re));const g=new Map(d.map(re=>[re,l(re.item)??l(
o(re.item,re.array))])),L=S([...g.values()]),j=re=>{const[Ee,ie]=[g.get(re),(0,u.Gg)(re.item)];return l(re.item)??(L.get(Ee)===1?Ee:void 0)??(ie&&(0,u.e1)(ie))},Q=(re,Ee)=>{const[ie,w]=[(0,u.TH)(re.item),
j(re)??M(re.item)];return ie?x(w,ie,Ee):w};return f(re=>j(re)??Q(re,k)),f(re=>Q(re,k)),f(re=>Q(re,/$/)),f(re=>`${j(re)??M(re.item)??Q(re,/$/)} [${re.index}${re.head?"":", before"}]`),r}function x(n,o,r=k){
const t=(0,u.e1)(o).replace(r,"");return n?`${n} (${t})`:t}function S(n){const o=new Map;for(const r of n)o.set(r,(o.get(r)??0)+1);return o}function M(n){const o=(0,u.QP)(n);return o?.startsWith('"')?
(0,u.e1)(o):void 0}}),6997:((ne,fe,e)=>{e.d(fe,{BQ:()=>I,FK:()=>c,Fu:()=>m,NQ:()=>z,Z_:()=>B,t5:()=>E});var u=e(3436),A=e(3499);const N=[(0,A.Ab)("_?id key uuid guid identifier"),(0,A.Ab)("(node|step|\
state)_?id"),(0,A.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,A.Ab)("\\*")],B=(0,A.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),z="*",b=64;function I(a,y){
const x=D([]),S=[],M=new Set([a,y].flatMap(r=>[...(0,u.PX)(r),...s(r)]));function n(r,t,d){if((0,u.jn)(r))l(r.text,t,d);else if(r.type==="object")o(r,t,d);else{const f=r.items.length>1&&r.items.some(({
type:g})=>g==="array");for(const[g,L]of r.items.entries())n(L,k(t,"[]"),{...d,array:r.items,...f&&{slot:g}})}}function o(r,t,{key:d,array:f,map:g,...L}){let j=L;if(f!==void 0||d!==void 0){const Ee={side:L.
side,value:r,field:t,outer:L.place,key:d,array:f??[]};j={...L,place:Ee,map:g},S.push(Ee)}const Q=p(r,M),re=j===L&&(0,u.YD)(r).some(Ee=>g?.members.has(Ee));for(const[Ee,ie]of r.members){const w=k(t,Q||
re?z:Ee);re&&l(JSON.stringify(Ee),w,j,ie),(!re||ie.type==="array")&&n(ie,w,Q?{...j,key:Ee,map:r}:j)}}return n(a,x,{side:"base"}),n(y,x,{side:"head"}),{root:x,places:S,find:$(S)}}function D(a){return{keys:a,
inner:new Map,texts:new Map,references:[]}}function k(a,y){const x=a.inner.get(y)??D([...a.keys,y]);return a.inner.set(y,x),x}function E(a){const y=[a];for(const x of y)for(const S of x.inner.values())
y.push(S);return y}function m(a,y){return a?.inner.get(y)??a?.inner.get(z)}function l(a,{keys:y,texts:x,references:S},{place:M,slot:n},o){x.set(a,(x.get(a)??0)+1);const r=a.startsWith('"')?a.length>2:
B.test(y.findLast(t=>t!=="[]")??"")&&Number.isInteger(Number(a));M&&r&&S.push({text:a,place:M,slot:n,value:o})}function s(a){if((0,u.jn)(a))return[];const y=a.type==="array"?a.items:[...a.members.values()];
return[...y.flatMap(s),...y.some(h)?[]:(0,u.YD)(a)]}function h(a){return a.type==="object"}function p({members:a},y){return 2*[...a.keys()].filter(S=>!B.test(S)&&y.has(S)).length>=a.size&&[...a.values()].
every(h)}function $(a){const y={base:new Map,head:new Map};for(const x of a){const S=(M,n)=>{const o=N.findIndex(t=>t.test(M));if(o<0)return;const r=y[x.side].get(n)??[];r[o]=(r[o]??new Set).add(x),y[x.
side].set(n,r)};x.key!==void 0&&S(z,JSON.stringify(x.key));for(const[M,n]of x.value.members)(0,u.jn)(n)&&S(M,n.text)}return(x,S)=>{const M=y[S.side].get(x)?.find(n=>n);return M&&M.size<=b?O([...M],S,S):
void 0}}function O(a,y,x){const S=x?a.filter(t=>c(t,x)):a;if(S.length===0&&x)return O(a,y,x.outer);const M=S.length>1?S.filter(({value:t})=>t.members.size>2):S,n=M.map(({field:t})=>C(y.field,t)),[o,...r]=M.
filter((t,d)=>n[d]===Math.min(...n));return r.length===0?o:void 0}function C(a,{keys:y}){const x=y.findIndex((S,M)=>S!==a.keys[M]);return x<0?0:y.length-x}function c(a,y){return a!==void 0&&(a===y||c(
a.outer,y))}}),7856:((ne,fe,e)=>{e.d(fe,{$C:()=>a,Wr:()=>M,_p:()=>y,lb:()=>p});var u=e(706),A=e(3436);const N=8,B="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|sec\
ret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",z=new RegExp(`(?:(?:${B})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),b=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${B}|(?:password|secret|apikey)s)$`),D=/name|key|header|field/i,k=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,E=["value","values","default","defaultvalue","headervalue"],m=/\{\{|\$\{|<%/,
l="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",s="(?:(?:bearer|basic|token)\\s{1,4})?",h=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${B})\\s{0,4}=\\s{0,4}${s})${l}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${B})\\s{0,4}:\\s{0,4}${s}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${l}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${l}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${B})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(n=>new RegExp(n,"giu"));function p({workflows:n}){
const o=new u.pO;for(const{secrets:t,files:d}of n){const f=d.flatMap(({base:g,head:L})=>[g,L].flatMap(M));for(const g of[...t,...f].flatMap($))o.add(g,O)}const r=new Map;return t=>{const d=r.get(t);if(d)
return d;const f=[],g=Q=>(f.push(Q),u.v5),j={shown:h.reduce((Q,re)=>Q.replace(re,g),o.hide(t,g)),hidden:JSON.stringify(f)};return r.set(t,j),j}}function $(n){return[n,n.replace(/^(?:bearer|basic|token) /i,
""),...(0,A.PX)((0,A.yR)(n))]}function O(n){return n.length>=N&&!new RegExp("^\\p{L}+$","u").test(n)}function C(n){const o=c(n);return z.test(o)&&!b.test(o)}function c(n){return n.toLowerCase().replace(
/[^a-z]/g,"")}function a(n,o,r){return x(o)?!1:C(n)?S(o)||I.test(c(n)):!E.includes(c(n))||r?.type!=="object"?!1:[...r.members].some(([t,d])=>{const f=(0,A.jn)(d)&&(d.text==="true"?t:k.test(t)&&(0,A.e1)(
d.text));return D.test(t)&&C(`${(0,A.TN)(r,t)}`)||f&&I.test(c(f))})}function y(n,...o){return o.every(x)?!1:n.some((r,t)=>{const d=n[t-1],f=d&&"item"in d?d.item:void 0,g=n.slice(t+1).every(({type:j})=>j===
"element"),L=j=>r.type==="member"&&a(r.key,g?j:void 0,f);return o.some(L)})}function x(n){return n?.type==="literal"&&!/\d/.test(n.text)}function S(n){return n?.type==="array"?n.items.every(S):n!==void 0&&
(0,A.jn)(n)}function M(n){const o=[],r=t=>{if(t!==void 0)if((0,A.jn)(t))r((0,A.yR)((0,A.e1)(t.text)));else if(t.type==="array")for(const d of t.items)r(d);else for(const[d,f]of t.members)a(d,f,t)&&(0,A.
PX)(f,o),r(f)};return r(n),o.filter(t=>!m.test(t))}}),5408:((ne,fe,e)=>{e.d(fe,{$z:()=>D,FF:()=>m,Ms:()=>E,O6:()=>l,S3:()=>N,eV:()=>B,kh:()=>z,kk:()=>b,qc:()=>I,yU:()=>k});var u=e(8965);const A=500;function N(s){
return s.map((h,p)=>({item:h,index:p,array:s}))}function B(s,h){const p=a=>s[a].map(y=>h(y,a)),$=(a,y)=>a!==void 0&&a===y,O=(0,u.E)(p("base"),p("head"),{maxEditLength:A,comparator:$});if(O===void 0)return E(
z(s,h));let[C,c]=[0,0];return O.flatMap(({added:a,removed:y,count:x})=>{const[S,M]=[s.base.slice(C,C+x),s.head.slice(c,c+x)];return a||(C+=x),y||(c+=x),a||y?[]:k({base:S,head:M})})}function z(s,h){return I(
s,h).flatMap(k)}function b(s,h){return I(s,h).flatMap(p=>p.base.length===1&&p.head.length===1?k(p):[])}function I(s,h){const p=D(s.head,$=>h($,"head"));return p.delete(void 0),[...D(s.base,$=>h($,"bas\
e"))].flatMap(([$,O])=>{const C=p.get($);return C?[{base:O,head:C}]:[]})}function D(s,h){const p=new Map;for(const $ of s){const O=h($),C=p.get(O);C?C.push($):p.set(O,[$])}return p}function k({base:s,
head:h}){return s.flatMap((p,$)=>{const O=h[$];return O===void 0?[]:[{base:p,head:O}]})}function E(s){const h=[];for(const $ of s.toSorted((O,C)=>O.base.index-C.base.index)){let[O,C]=[0,h.length];for(;O<
C;){const c=O+C>>1;(h[c]?.last.head.index??0)<$.head.index?O=c+1:C=c}h[O]={last:$,before:h[O-1]}}const p=[];for(let $=h.at(-1);$;$=$.before)p.push($.last);return p.reverse()}function m({base:s,head:h},p){
const $=new Set(p.flatMap(O=>[O.base,O.head]));return{base:s.filter(O=>!$.has(O)),head:h.filter(O=>!$.has(O))}}function l(s,h){const p=E(s),$={base:0,head:0};return I(h,({index:O},C)=>{for(;(p[$[C]]?.[C].
index??1/0)<O;)$[C]++;return $[C]})}}),9462:((ne,fe,e)=>{e.d(fe,{N:()=>N,R:()=>B});var u=e(7279),A=e(706);async function N(z,{ms:b,error:I},D){const k=new AbortController,E=setTimeout(()=>k.abort(I),b),
m=Math.min(z.endsAt,performance.now()+b);try{return await D({...z,signal:AbortSignal.any([z.signal,k.signal]),endsAt:m})}finally{clearTimeout(E)}}function B(z,b){const I=`${b} within ${(0,A.zK)(z)} (t\
imeout-minutes)`;return{ms:z,error:new u.HR({what:I,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ne,fe,e)=>{e.d(fe,{CQ:()=>k,Rs:()=>m,TF:()=>l,Uc:()=>E,lo:()=>p});var u=e(
7598),A=e(1455),N=e(6760),B=e(7975),z=e(7279),b=e(706);const I={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function D($){return/^E[A-Z0-9]+$/.test(Object($).code)}function k($){if(!D($))return(0,z.gJ)($);const{code:O="",errno:C=0}=$;
return I[O]??(0,B.getSystemErrorMap)().get(C)?.[1]??O}function E($){const{path:O,dest:C=O}=Object($);return D($)&&C?`${k($)} (${(0,b.MW)(C)})`:k($)}function m($,O,C="Set another directory, or free som\
e space."){const c=Object($).code==="ENAMETOOLONG",a={what:`Can't write ${O}`,why:k($),cause:$};return new z.HR({...a,advice:c?"Set a shorter name.":C})}async function l($){await(0,A.rm)($,{recursive:!0,
force:!0,maxRetries:10})}const s=/^\.workflow-export-[0-9a-f]{12}$/;async function h($,O,C=(0,N.dirname)($)){const c=(0,N.join)(C,`.workflow-export-${(0,u.randomBytes)(6).toString("hex")}`);try{await(0,A.
writeFile)(c,O,{flag:"wx"}),await(0,A.rename)(c,$)}catch(a){throw await l(c).catch(()=>{}),a}}async function p($,O){await h($,O).catch(C=>{throw m(C,$)})}}),7279:((ne,fe,e)=>{e.d(fe,{$N:()=>N,HR:()=>A,
gJ:()=>I,h_:()=>b,iT:()=>z});const u=null;class A extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(k){super(B(
k),{cause:k.cause}),this.what=k.what,Object.assign(this,k)}with(k){return new A({...this,cause:this,...k})}}function N({what:D,why:k=""}){return k===""?D:`${D}: ${k}`}function B(D){const k=N(D);return`${k}${/[.!?…]$/.
test(k)?"":"."} ${D.advice??""}`.trim()}function z(D){return D instanceof Error?D:new Error(String(D))}function b(D){return D instanceof A?D:new A({what:I(D),cause:D})}function I(D){return z(D).message}}),
6191:((ne,fe,e)=>{e.d(fe,{B6:()=>l,R9:()=>a,mz:()=>y,wn:()=>c});var u=e(1455),A=e(6760),N=e(6671),B=e(2145),z=e(9462),b=e(532),I=e(7279),D=e(2975),k=e(706),E=e(8725),m=e(7487);class l extends I.HR{}const s={
what:"Artifact",topic:"the-artifact"},h=10*6e4,p=3;async function $(){const{DefaultArtifactClient:j}=await e.e(348).then(e.bind(e,9348));return new j}async function O(j,Q){const re=await $();return await C(
j,({log:Ee})=>(0,E.QJ)(Ee,()=>Q(re)))}async function C(j,Q){const re={ms:h,error:new Error(`it didn't finish within ${h/6e4} minutes`)};return await(0,z.N)(j,re,Ee=>(0,D.Mu)(Ee.signal,Q(Ee)))}async function c(j){
return await O(j,async Q=>(await Q.listArtifacts()).artifacts)}async function a(j,Q){const re=await(0,m.Pd)("workflow-artifact-");try{await O(j,ie=>ie.downloadArtifact(Q,{path:re,skipDecompress:!0}));
const[Ee=""]=await(0,u.readdir)(re);return await(0,u.readFile)((0,A.join)(re,Ee))}finally{await(0,b.TF)(re).catch(()=>{})}}async function y(j,{path:Q,digest:re},Ee){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const ie=(0,A.basename)(Q),w={client:await $(),options:Ee,name:ie,path:Q,digest:re,mayHaveCreated:!1,taken:0},P=await C(j,F=>(0,D.L5)(F,()=>x(w,F.log))).catch(F=>{throw j.signal.throwIfAborted(),f(
F,ie)}),{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:H,GITHUB_RUN_ID:V}=process.env,U=`${T}/${H}/actions/runs/${V}/artifacts/${P}`;return{id:P,name:ie,url:U,digest:re}}async function x(j,Q){const{client:re,
name:Ee,path:ie,digest:w}=j,{overwrite:v,retentionDays:P}=j.options,T=H=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(H)&&(j.mayHaveCreated=!0),Q.debug(H)};try{return await(0,E.QJ)({...Q,debug:T},
async()=>{v&&await re.deleteArtifact(Ee).catch(S);const H={skipArchive:!0,...P!==void 0&&{retentionDays:P}},V=await re.uploadArtifact(Ee,[ie],(0,A.dirname)(ie),H);if(V.id!==void 0&&V.digest===w)return V.
id;throw new Error("the uploaded file differs from the package")})}catch(H){return await(0,E.QJ)(Q,()=>M(j,H))}}function S(j){if(!(j instanceof Error&&j.name==="ArtifactNotFoundError"))throw j}async function M(j,Q){
const re=(0,I.gJ)(Q),{client:Ee,name:ie,digest:w,options:v}=j,[P,T]=[t.test(re),r.test(re)];j.mayHaveCreated||=P;const V=T||j.mayHaveCreated?await Ee.getArtifact(ie).catch(()=>{}):void 0;if(j.mayHaveCreated&&
V?.artifact.digest===`sha256:${w}`)return V.artifact.id;if(P)throw g(n,Q);if(!T)throw Q;j.taken++;const U=j.mayHaveCreated&&!V;if(U&&j.taken===p&&await L(ie)&&Object.assign(j,{mayHaveCreated:!1,taken:0}),
j.taken<(U?p:1+Number(v.overwrite)))throw g(U?n:"the name is still taken",Q);const te=V?`this run already has an artifact named ${ie}`:`an upload that isn't finished holds the name ${ie}, for example \
another job's`,ce=V?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new l({...s,why:te,advice:ce,cause:Q})}const n="the connection to the artifact service fai\
led",o="Set upload-artifact: false.",r=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,d=[[/supported on GHES/,"GitHub E\
nterprise Server has no artifact service for this action",o],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",o],[/quota|insufficient usage/,"the account'\
s artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the uploa\
d of %",o],[/(?:)/,"the upload of % failed","Re-run the job."]];function f(j,Q){if(j instanceof I.HR)return j;const re=(0,I.gJ)(j)||`status ${Object(j).statusCode}`,[,Ee="",ie=""]=d.find(([P])=>P.test(
re))??[],w=(0,k.OX)(re,200).replace(/\.$/,""),v=/%/.test(Ee)?`${Ee.replace("%",()=>Q)} (${w})`:Ee;return new I.HR({...s,why:v,advice:ie,cause:j})}function g(j,Q){return new I.HR({...s,why:j,advice:"Re\
-run the job later.",retryable:!0,cause:Q})}async function L(j){const{ACTIONS_RUNTIME_TOKEN:Q="",ACTIONS_RESULTS_URL:re}=process.env,{scp:Ee}=JSON.parse(Buffer.from(Q.split(".")[1]??"","base64url").toString()),
[,ie,w]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(Ee))??[],{href:v}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",re),P=new N.Qq("export-workflow-action",[new B.
tZ(Q)],{socketTimeout:3e4}),T={workflow_run_backend_id:ie,workflow_job_run_backend_id:w,name:j};return(await P.postJson(v,T)).statusCode!==404}}),8725:((ne,fe,e)=>{e.d(fe,{lm:()=>A.lm,t1:()=>N,QJ:()=>k});
const u=Ye(import.meta.url)("node:async_hooks");var A=e(819);function N(m=""){return{info:l=>z(m+l),warning:l=>A.$e(m+l),debug:l=>A.Yz(m+l),mask:A.Pq}}function B(m){const l=[];return{...N(`[${m}] `),info:s=>l.
push(s),end(s){core.startGroup(b(s));for(const h of l)z(h);core.endGroup()}}}function z(m){A.pq(b(m))}function b(m){return m.replaceAll("##[","## [")}const I=new u.AsyncLocalStorage;let D=!1;function k(m,l){
return D||E(),D=!0,I.run(m,l)}function E(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((l,...s)=>{const h=I.getStore(),p=String(l);return h===void 0||/^::(add-mask|debug)::/.
test(p)?m(l,...s):(I.exit(()=>h.debug(p.trimEnd())),!0)})}}),7487:((ne,fe,e)=>{e.d(fe,{E_:()=>p,GQ:()=>$,Pd:()=>h,Tm:()=>O,VY:()=>m,eF:()=>E,n0:()=>s});var u=e(3024),A=e(1455),N=e(8161),B=e(6760),z=e(
819),b=e(532),I=e(7279),D=e(706);const k=6e4;async function E(C){const c=new AbortController;for(const a of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${a})`,topic:"the-job-on-the-platf\
orm"};process.on(a,()=>c.abort(new I.HR(y)))}try{if(await C(c.signal),l)throw l}catch(a){for(let x=a;x instanceof Error;x=x.cause)z.Yz(x.stack??x.message);const y=m(a);z.C1(`${(0,D.OX)((0,I.gJ)(a),k)}${y===
void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function m(C){const{GITHUB_SERVER_URL:c,GITHUB_ACTION_REPOSITORY:a,GITHUB_ACTION_REF:y}=process.env;if(!(!(C instanceof I.HR)||C.topic===
void 0||!c||!a||!y))return encodeURI(`${c}/${a}/blob/${y}/docs/troubleshooting.md#${C.topic}`)}let l;function s(C){try{for(const[c,a]of Object.entries(C))a!==void 0&&z.uH(c,a)}catch(c){const a="Check \
the runner's disk.";l=new I.HR({what:"Can't write the step's outputs",why:(0,b.Uc)(c),advice:a,cause:c})}}async function h(C){const c=process.env.RUNNER_TEMP||(0,N.tmpdir)();return await(0,A.mkdtemp)(
(0,B.join)(c,C)).catch(p(c))}function p(C){return c=>{throw(0,b.Rs)(c,C,"Check the runner's temporary folder.")}}function $(){try{return JSON.parse((0,u.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function O(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ne,fe,e)=>{e.d(fe,{Sy:()=>h,cj:()=>k,il:()=>E,tp:()=>I});var u=e(819),A=e(7279),
N=e(8132),B=e(706);const z=1024*1024-1e4,b=2e5;function I(p,$){const O=$.map(x=>x.map(l)),C=p.map((x,S)=>O.some(M=>M[S]!=="")),c=(x,S)=>`<tr>${x.flatMap((M,n)=>C[n]?`<${S}>${M}</${S}>`:[]).join("")}</\
tr>`,a=O.map(x=>c(x,"td")),y=x=>`<tr><td colspan="${p.length}">\u2026 and ${(0,B.hS)(x,"more row")}</td></tr>`;return`<table>${c(p.map(N.FO),"th")}${s(a,y).join("")}</table>`}function D(p){return`<tab\
le>${p.map(([O,C])=>C===void 0?"":`<tr><th align="left">${escapeAll(O)}</th><td>${l(C)}</td></tr>`).join("")}</table>`}function k(p){const $=p.map(({names:O,message:C,help:c})=>{const a=O.map(x=>`**${(0,N.
wh)(x)}**`);return`- ${s(a,x=>`and ${x} more`,b/2).join(", ")}: ${E(C,c)}`});return s($,O=>`- \u2026 and ${(0,B.hS)(O,"more cause")}`).join(`
`)}function E(p,$){return $===void 0?(0,N.wh)(p):`${(0,N.wh)(p)} <a href="${(0,N.FO)($)}">Troubleshooting</a>`}function m(p,$){return`<details><summary>${escapeAll(p)}</summary>

${$}

</details>`}function l(p){return typeof p=="string"?p===""?"":`<code>${(0,N.FO)((0,N.RK)(p))}</code>`:"words"in p?(0,N.wh)(p.words):`<a href="${(0,N.FO)(p.href)}">${(0,N.wh)(p.text)}</a>${(0,N.FO)(p.after??
"")}`}function s(p,$,O=b){let C=O;const c=p.filter(a=>{const y=Buffer.byteLength(a),x=y<=C;return x&&(C-=y),x});return c.length===p.length?c:[...c,$(p.length-c.length)]}async function h(p,...$){const O=c=>`${(0,B.
hS)(c,"part")} of this page would not fit and ${c===1?"is":"are"} left out.`,C=[`### ${(0,N.wh)(p)}`,...s($,O,z)];try{await u.z.addRaw(C.join(`

`),!0).write()}catch(c){u.$e(`Can't write the job summary: ${(0,A.gJ)(c)}`)}}}),8132:((ne,fe,e)=>{e.d(fe,{EU:()=>I,FO:()=>E,Jj:()=>z,RK:()=>N,SS:()=>b,wh:()=>k});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",A=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function N(s){return/^[ -[\]-~]*$/.test(s)&&!s.includes("##[")?s:s.replace(A,(h,p)=>p===void 0?h:B(p))}function B(s){return`\\\
u{${s.codePointAt(0)?.toString(16)}}`}function z(s,h){if(s.length<=h)return s;const p=Array.from(s.slice(0,2*h+2));return p.length>h?`${p.slice(0,h).join("")}\u2026`:s}function b(s,h=100){const p=N(z(
s,h)).replaceAll("	",B)||'""',$="`".repeat(l(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${$} ${p} ${$}`:$+p+$}function I(s,h,p){const O=s.map(c=>p+N(c).replace(/(?<=^\s*):(?=:)/,B)).join(`
`),C="`".repeat(Math.max(3,l(O)+1));return`${p}${C}${h}
${O}
${p}${C}`}const D=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function k(s){return E(N(s).replaceAll("	"," ")).replace(D,"$&<wbr>")}function E(s){return s.replace(m,h=>`&#${h.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function l(s){return(s.match(/`+/g)??[]).reduce((h,p)=>Math.max(h,p.length),0)}}),8920:((ne,fe,e)=>{e.d(fe,{Ch:()=>D,
Rc:()=>m,mu:()=>b});var u=e(1455),A=e(532),N=e(7279),B=e(9870);const z=1024*1024;function b({files:l},s){const[h,p]=[I(B.uq,l),I(B.n7,l)];if(h&&p)return{app:h,flow:p,env:s??I(B.Km,l)};const $=[B.uq,B.
n7].filter(O=>!l.has(O));throw new Error(`lacks ${$.join(" and ")}, at its root and in its only subfolder`)}function I(l,s){const h=s.get(l);try{return h&&k({name:l,bytes:h})}catch(p){throw new Error(
`has a file that ${(0,N.gJ)(p)}: ${l}`)}}async function D(l,s){const h=await(0,u.readFile)(l,{signal:s}).catch(p=>{throw s.throwIfAborted(),new Error(`can't be read: ${(0,A.Uc)(p)}`)});return k({name:B.
Km,bytes:h})}function k(l){const{name:s,bytes:h}=l;if(s===B.Km&&h.length>z)throw new Error("is larger than 1 MiB, the limit for environment variables");try{E(h)}catch{throw new Error("is not JSON")}return l}
function E(l){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(l))}function m({files:l}){for(const s of[B.uq,B.n7])try{const{name:h,version:p}=Object(E(l.get(s)));if(h.trim()==="")continue;
return{name:h,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((ne,fe,e)=>{e.d(fe,{q:()=>B});const u=500,A=1e6,N=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function B(D,k,E){let m=D.startsWith("\uFEFF")?1:0,l=0;function s(){for(;;){const O=D.charAt(m);if(O!==" "&&O!==`
`&&O!=="\r"&&O!=="	")return O;m++}}function h(){const O=m;if(N.lastIndex=O,!N.test(D))throw new SyntaxError;return m=N.lastIndex,D.slice(O,m)}function p(O,C){const c=s();if(c==="["){const y=[],x=E.enter(
O);return $("]",C,()=>y.push(p(x,C+1))),E.array(y,O)}if(c==="{"){const y=new Map;return $("}",C,()=>{if(s()!=='"')throw new SyntaxError;const x=h(),S=x.includes("\\")?JSON.parse(x):x.slice(1,-1);if(y.
has(S)||s()!==":")throw new SyntaxError;m++,y.set(S,p(E.enter(O,S),C+1))}),E.object(y,O)}const a=h();return E.scalar(a.includes("\\")?JSON.stringify(JSON.parse(a)):a)}function $(O,C,c){if(C===u)throw new RangeError;
m++;let a=s()===O?O:",";for(;a===",";){if(++l>A)throw new RangeError;c(),a=s(),a===","&&m++}if(a!==O)throw new SyntaxError;m++}try{const O=p(k,0);if(s()==="")return O}catch{}}function z(D){const k=B(D,
`
`,b);return k===void 0?void 0:`${k}
`}const b={enter:D=>`${D}  `,scalar:D=>D,array:(D,k)=>I("[",D,"]",k),object(D,k){const E=[...D.keys()].sort().map(m=>`${JSON.stringify(m)}: ${D.get(m)}`);return I("{",E,"}",k)}};function I(D,k,E,m){return k.
length===0?D+E:`${D}${m}  ${k.join(`,${m}  `)}${m}${E}`}}),5806:((ne,fe,e)=>{e.d(fe,{Oj:()=>l,Sr:()=>m,dU:()=>E,fw:()=>z,gv:()=>u,jq:()=>D,x5:()=>I});const u=".workflow-export.json",A=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
N=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,B=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,z=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],b=[...z,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',A],["changes how git or GitHub treats t\
he repository",N],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",B]];function I(h,p=b){const $=s(h);return p.find(([,O])=>O.test(h)||O.test($))?.[0]}function D(h){return[B,A,N].some(p=>p.test(s(h)))}function k(h){return A.
test(s(h))?"is in a .git folder":h.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function E(h){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(s(h)))}
function m(h){return h.normalize("NFC").toUpperCase().toLowerCase()}function l(h){const p=new Map;for(const $ of h){const O=m($.replace(/\/$/,"")),C=p.get(O);if(C!==void 0)return[C,$];p.set(O,$)}for(const[
$,O]of p)for(const{index:C}of $.matchAll(/\//g)){const c=p.get($.slice(0,C));if(c?.endsWith("/")===!1)return[c,O]}}function s(h){return h.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ne,fe,e)=>{e.
d(fe,{BE:()=>b,KC:()=>k,Km:()=>B,LX:()=>z,jz:()=>D,n7:()=>A,uq:()=>N,wg:()=>m,zx:()=>I});var u=e(5806);const[A,N,B]=["flow_definition.json","app_definition.json","env_variables.json"],z=[A,N,B],b=1e4,
I=256*1024*1024;function D(s,h){const p=[...h].filter(([$])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test($));return{kind:s,files:new Map(p.sort(([$],[O])=>$<O?-1:1))}}function k({kind:s,files:h}){return{kind:s,
files:new Map([...h].filter(([p])=>!(0,u.dU)(p)))}}const E=/^\.|^__MACOSX$/;function m(s){const h=new Set(s),p=c=>z.some(a=>h.has(c+a));if(p(""))return"";const $=new Set(s.filter(c=>c.includes("/")).map(
c=>c.slice(0,c.indexOf("/")))),[O,...C]=[...$].filter(c=>!E.test(c));return C.length===0&&p(`${O}/`)?`${O}/`:""}function l(s){const h=m(s);return s.includes(h+N)||s.includes(h+A)}}),1519:((ne,fe,e)=>{
e.d(fe,{DF:()=>z,aC:()=>D,x3:()=>I});var u=e(4573),A=e(8142),N=e(5806);const B={enter:()=>{},scalar:k=>({json:k}),array:k=>({json:`[${k.map(({json:E})=>E)}]`,items:k}),object(k){return{json:`{${Array.
from(k,([m,{json:l}])=>`${JSON.stringify(m)}:${l}`).sort()}}`,members:k}}};function z(k){const E=(0,u.isUtf8)(k)?(0,A.q)(k.toString(),void 0,B):void 0,m=E?.members??E?.items?.map(s=>[b(s),s]);if(m===void 0)
return;const l=new Map;for(const[s,{members:h,json:p}]of m){if(s===void 0||l.has(s))return;l.set(s,{name:s,keys:[...h?.keys()??[]],content:p})}return{container:Array.isArray(m)?"array":"object",variables:[
...l.values()]}}function b({members:k}){if(!k?.has("value"))return;const E=[k.get("name"),k.get("key")].find(m=>m?.json[0]==='"');return E&&JSON.parse(E.json)}function I({files:k}){const E=[...k].filter(
([m])=>(0,N.dU)(m)).map(([,m])=>D(m));return[...new Set(E.flat())]}function D(k){const E=new TextDecoder().decode(k);try{JSON.parse(E)}catch{return[]}const m=z(k),l=new Set(m?.container==="array"?m.variables.
map(({name:p})=>p):void 0),h=Array.from(E.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,$,O])=>$===void 0?[p,String(Number(p))]:O===void 0?[JSON.parse($)]:[]);return[...new Set(h)].
filter(p=>!l.has(p))}}),3657:((ne,fe,e)=>{e.d(fe,{u:()=>E,z:()=>o});var u=e(4573),A=e(8522),N=e(663),B=e(7279),z=e(706),b=e(5806),I=e(9870);const D=2048,k=new Set([0,10]);async function E(t,d){d?.throwIfAborted();
const f=m(t),g=await(0,N.SY)(f,{decodeStrings:!1}).catch(C("The package")),L=await l(g).catch(C("The package")),j=(0,I.wg)([...L.keys()]),Q=[];for(const[re,Ee]of L){d?.throwIfAborted();const ie=await p(
g,f,Ee).catch(C(`${(0,z.TL)(re)} in the package`));re.startsWith(j)&&!$(re)&&Q.push([re.slice(j.length),ie])}return(0,I.jz)("zip",Q)}function m(t){for(let d=t.length-21;d>0;){d=t.lastIndexOf("PK",d-
1,"latin1");const f=d+22+(d<0?1/0:t.readUInt16LE(d+20));if(f<=t.length)return t.subarray(0,f)}if(t.toString("latin1",0,2)!=="PK")throw a(t);return C("The package")(new Error("its end is missing"))}async function l(t){
if(t.entryCount>I.BE)throw O(`The package has ${t.entryCount} entries. The limit is 10,000`);const d=new Map;let f=0;for await(const j of t.eachEntry()){const Q=s(j);if(d.has(Q))throw O(`The package h\
as ${(0,z.TL)(Q)} twice`,"Export it again.");const re=h(Q,j);if(re!==void 0)throw O(`${(0,z.TL)(Q)} in the package ${re}`);if(f+=j.uncompressedSize,f>I.zx)throw O("The package takes more than 256 MiB \
unpacked, the limit");d.set(Q,j)}const g=[...d.keys()];if(g.every($))throw O("The package has no files in it","Export it again.");const L=(0,b.Oj)(g);if(L===void 0)return d;throw O(`${L.map(j=>(0,z.TL)(
j)).join(" and ")} in the package collide on a disk that ignores case`)}function s({generalPurposeBitFlag:t,fileNameRaw:d,extraFields:f,versionMadeBy:g}){const L=(0,u.isUtf8)(d)?D:t,j=k.has(g>>>8);return(0,N.
ax)(L,d,f,!j).replace(/^(\.\/+)+/,"")}function h(t,d){const f=d.externalFileAttributes>>>16&61440;return f===40960?"is a symbolic link":f!==0&&f!==32768&&f!==16384?"is neither a file nor a folder":$(t)&&
d.uncompressedSize>0?"is a folder with a content of its own":d.canDecodeFileData()?(0,b.dU)(d.fileNameRaw.toString())&&!(0,b.dU)(t)?"is also named env_variables.json":(0,b.x5)(t,b.fw):"is encrypted, o\
r compressed by another method than deflate"}async function p(t,d,f){const{compressedSize:g,compressionMethod:L,uncompressedSize:j}=f,{fileDataStart:Q}=await t.readLocalFileHeaderPromise(f),re=d.subarray(
Q,Q+g),Ee={maxOutputLength:j||1,chunkSize:j+64},ie=L===0?re:(0,A.inflateRawSync)(re,Ee);if(ie.length!==j)throw new Error(`it unpacks to ${ie.length} bytes, not the ${j} listed`);if((0,A.crc32)(ie)!==f.
crc32)throw new Error("its CRC-32 isn't the one listed");return ie}function $(t){return t===""||t.endsWith("/")}function O(t,d="Check where the package comes from."){return new B.HR({what:t,advice:d,topic:"\
the-package"})}function C(t){return d=>{if(d instanceof B.HR)throw d;const f={what:`${t} is cut off or damaged`,why:(0,z.TL)(d.message).slice(1,-1)};throw new B.HR({...f,advice:"Export it again.",topic:"\
the-package",cause:d})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function a(t){const d=t.toString("utf8",0,512),
[f]=c.find(([,L])=>L.test(d))??["text"],g=`${f==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return O(`The package is ${f}, not a zip`,g)}const y=33,x=20,S=3,
M=8,n=33188;function o({files:t}){const d=[],f=[];let g=0;for(const[Q,re]of t){const[Ee,ie]=[Buffer.from(Q),(0,A.deflateRawSync)(re)],w=[r(2,x,D,M,0,y),r(4,(0,A.crc32)(re),ie.length,re.length),r(2,Ee.
length,0)],v=[r(2,0,0,0),r(4,n*65536,g)];d.push(Buffer.from("PK"),...w,Ee,ie),f.push(Buffer.from("PK"),Buffer.of(x,S),...w,...v,Ee),g+=30+Ee.length+ie.length}const L=Buffer.concat(f),j=[r(2,0,0,t.
size,t.size),r(4,L.length,g),r(2,0)];return Buffer.concat([...d,L,Buffer.from("PK"),...j])}function r(t,...d){const f=Buffer.alloc(t*d.length);for(const[g,L]of d.entries())f.writeUIntLE(L,g*t,t);return f}}),
2227:((ne,fe,e)=>{e.d(fe,{HB:()=>y,xR:()=>a,px:()=>x,Ng:()=>O});var u=e(7279),A=e(2975),N=e(706),B=e(1858),z=e(5805),b=e(2053),I=e(6294),D=e(7596);const k=6,E=32,m=2e3,l=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
s=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class h extends N.pO{#n=new Set;#e=new Set;allow(...r){
for(const t of r)this.#n.add(t)}maskFields(r,t,d){const f=$(r).slice(0,m);for(const[g,L]of f)/id$/i.test(g)&&(0,D.eQ)(L)&&this.allow(L);for(const[g,L]of f)/url$/i.test(g)?this.maskUrl(L.trim(),t,d):this.#t(
p(L),d)}maskUrl(r,t,d){const f=URL.canParse(r,t.href)?new URL(r,t.href):void 0;if(f&&t.href.startsWith(f.href))return;const g=[r,f?f.pathname+f.search:r].filter(L=>/[?:]|^\/\//.test(L));this.#t(g,d),f&&
this.#t([f.href,f.password,(0,N.D4)(f.password),...p(f.search)],d)}#t(r,t){const d=L=>Array.from(this.#n).some(j=>j.includes(L)),f=r.filter(L=>!d(L)&&!d((0,N.D4)(L))),g=L=>encodeURIComponent(Buffer.from(
L).toString());for(const L of f.flatMap(j=>[j,g(j)]))L.length<k||this.#e.has(L)||(this.#e.add(L),this.add(L),t.mask(L))}}function p(o){return Array.from(o.matchAll(l)).flatMap(([,r,t])=>{const d=String(
t).replace(/[.,:!?)\]}]+$/,"");return s.test(String(r))||(0,N.D4)(d).length>=E?[d,(0,N.D4)(d)]:[]})}function $(o){const r=Object.entries(o);for(const[,t]of r)if(typeof t=="object")for(const d of Object.
entries(t??{}))r.push(d);return r.filter(t=>typeof t[1]=="string")}function O(o,r,t={}){const d=new h([r,...t.secrets??[]]);return d.allow(o.href,...t.known??[]),{url:o,apiKey:r,secrets:d,connections:(0,z.
Y7)(),rateLimit:new b.q,collections:new Map}}const C=1024*1024,c=12e4,a=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function x(o,r){const{label:t,method:d,path:f,isTransient:g}=r,{secrets:L,rateLimit:j}=o.platform;L.allow(...f.split(/[/?&=]/));const Q=d==="GET"?f:void 0,re=()=>j.run(t,Q,o,()=>S(o,r));return await(0,A.
L5)(o,re,{atLeastMs:g?a:0})}async function S(o,r){const{platform:t,signal:d,log:f}=o,{label:g,method:L,path:j,body:Q,idempotent:re=!0,isTransient:Ee}=r,ie=new URL(`api/public/${j}`,t.url),w={accept:"a\
pplication/json","content-type":"application/json","x-api-key":t.apiKey},v={maxBytes:C,...!re&&{idleMs:c}};try{const P=await(0,z.tN)(t.connections,{label:g,method:L,url:ie,headers:w,body:Q,...v},d);return f.
debug(`${L} ${t.secrets.redact(ie.pathname)}: ${P.status}`),M(o,r,ie,P)}catch(P){const T=P instanceof u.HR?P:void 0;if(!re&&(d.aborted||T?.maybeProcessed)){const H=(0,u.h_)(P),V=`${H.retryable?"":H.advice}\
 ${y}`.trim();throw H.with({advice:V,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw T&&Ee?.(T)?T.with({retryable:!0}):P}}function M({platform:o,log:r},t,d,f){const{label:g,isCreation:L=!1}=t,
{status:j,headers:Q,bytes:re}=f,{secrets:Ee}=o,ie=(q,W,Y)=>(0,B.ue)(g,q,W,Y),w=(0,z.ET)(f,d,g);if(w){Ee.maskUrl(w.href,o.url,r);const q=`the platform redirects to ${(0,N.OX)(w.origin,100)}, and the ke\
y follows no redirect`;throw ie(q,"If that is your environment, set host to it.",{status:j,maybeProcessed:j!==307&&j!==308})}const v=new TextDecoder().decode(re),P=n(v);Ee.maskFields(P??{},o.url,r);const T=(0,I.
wv)(P??{},g,Ee.redact),{message:H}=T,V=(0,z.yp)(f);if(j<200||j>299){const q=o.collections.has(g),W=(0,I.ik)(t,j,{message:H,isPage:V,hasWorked:q});throw ie(`the platform answered ${j}${(0,I.Te)(H)}`,W,
{...(0,B.xS)(j,Q),affectsAll:(j===401||j===403)&&!q,busy:j===423||j===409&&!L})}if(P!==void 0)return T;const U=(0,z.VL)(f)&&/^\s*\{/.test(v);throw ie(`the platform answered ${v===""?"nothing":V?"with \
a web page":U?"with half an object":"with something other than a JSON object"} (${j})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:U})}function n(o){try{const r=JSON.
parse(o);return(0,I.Gv)(r)?r:void 0}catch{return}}}),5645:((ne,fe,e)=>{e.d(fe,{I:()=>$,R:()=>s});var u=e(7598),A=e(7279),N=e(2975),B=e(706),z=e(1858),b=e(7596),I=e(5805);const D=256*1024**2,k=5,E=new Set(
[400,401,403,404,410]),m="Download",l="Re-run the job.";async function s(O,{url:C,freshUrl:c,read:a}){let y=C;return await(0,N.L5)(O,async()=>{y??=await c();const x=await p(O,y).catch(o=>{throw o instanceof
A.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:S,bytes:M}=x;if(E.has(S))throw y=void 0,h(`the URL was refused (${S})`,l,{retryable:!0});if(S!==200)throw h(`the server answered ${S}`,l,{retryable:S===
206});if((0,I.yp)(x))throw h("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const n=await a(M).catch(o=>{throw o instanceof A.HR&&(0,I.VL)(x)?o.
with({retryable:!0}):o});return{bytes:M,sha256:(0,u.createHash)("sha256").update(M).digest("hex"),content:n}})}function h(O,C,c={}){return new A.HR({what:m,why:O,advice:C,topic:"the-package",...c})}async function p(O,C){
const{platform:c,log:a,signal:y}=O;let x=C;for(let S=0;;S++){const M=S===0&&x.origin===c.url.origin,n={accept:"*/*",...M&&{"x-api-key":c.apiKey}},o={label:m,method:"GET",url:x,headers:n,maxBytes:D};c.
connections.proven.add(x.origin);const r=async()=>{const f=await(0,I.tN)(c.connections,o,y),{status:g,headers:L}=f;a.debug(`GET a package from ${(0,B.OX)(o.url.origin)}: ${g}`);const j=`the server ans\
wered ${g}`;if((0,z.dg)(g))throw(0,z.ue)(m,j,z.$_,(0,z.xS)(g,L));return f},t=await(M?c.rateLimit.run(m,void 0,O,r):r()),d=(0,I.ET)(t,x,m);if(d===void 0)return t;if(S===k)throw h("the URL redirects in \
a circle",l);d.origin===x.origin&&d.username+d.password===""&&Object.assign(d,{username:x.username,password:x.password}),x=$(d.href,O)}}function $(O,{platform:C,log:c}){const a=C.url;if(C.secrets.maskUrl(
O,a,c),!URL.canParse(O,a.href))throw h("the platform's download URL can't be read",l);const y=new URL(O,a.href);y.protocol==="http:"&&a.protocol==="https:"&&y.hostname===a.hostname&&(y.protocol="https\
:",y.port===""&&(y.port=a.port),C.secrets.maskUrl(y.href,a,c));const x=y.protocol==="http:"&&a.protocol==="http:"&&(0,b.U9)(y.hostname);if(y.protocol!=="https:"&&!x)throw h("the platform's download UR\
L isn't https","Check host.");return y}}),1858:((ne,fe,e)=>{e.d(fe,{$_:()=>I,Dx:()=>z,Ur:()=>s,dg:()=>O,ue:()=>B,xS:()=>C});var u=e(7279),A=e(2975),N=e(706);function B(c,a,y,x={}){return new u.HR({what:c,
why:a,advice:y,topic:"the-platforms-response",...x})}function z(c,a,y,x){return new u.HR({what:c,why:a,advice:y,topic:"the-connection",...x})}const b={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},I="Re-run the job later.",D="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",k=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
E=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,l=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function s(c,a,y,x){if(!(c instanceof Error&&"code"in c))return c;const S=String(c.code);
if(k.test(S)){const f=`the TLS connection can't be trusted (${S})`;return z(a,f,`Check host. ${D}`,{affectsAll:!0,cause:c})}const[,M]=l.exec(c.message)??[];if(M!==void 0)return h(a,M,c);const n=!y&&E.
test(S),o=n?"the TLS connection failed":"the connection failed",r=b[S]??`${m.test(S)?"the response can't be decoded":o} (${S})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:c};if(x||!(n||S==="\
ENOTFOUND"))return z(a,r,I,t);const d=n?`Check host and its port. ${D}`:"Check host.";return z(a,r,d,{...t,maxRetries:2})}function h(c,a,y){const x=(n,o,r=!1)=>z(c,n,o,{affectsAll:!0,cause:y,retryable:r});
if(a==="407")return x("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const S=Number(a);if(S<500&&!O(S))return x(`the proxy refuses the connection (${a})`,"Allow the \
host there, or add it to NO_PROXY.");const M=`the proxy made no connection (${(0,N.OX)(a,100)})`;return x(M,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),$=new Set(
[501,505,506,508,510,511]);function O(c){return p.has(c)||c>=500&&!$.has(c)}function C(c,a){return{status:c,retryable:O(c),retryAfterMs:(0,A.Vs)(a["retry-after"]),maybeProcessed:c<400||c===408||c>=500}}}),
7596:((ne,fe,e)=>{e.d(fe,{d4:()=>k,eQ:()=>b,U9:()=>z,hk:()=>D,wh:()=>I});const u=Ye(import.meta.url)("node:net");var A=e(9783),N=e(1858);const B=200;function z(E){return E==="localhost"||E==="[::1]"||
(0,u.isIPv4)(E)&&E.startsWith("127.")}function b(E){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(E)}function I(...E){return E.map(l=>Number.isSafeInteger(l)?String(l):l).find(l=>typeof l=="string"&&l.length<=
B&&b(l))}function D(){for(const E of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const m=process.env[E]?.trim();m!==void 0&&(process.env[E]=m===""||m.includes("://")?m:`http://${m}`)}for(const E of[
"no_proxy","NO_PROXY"]){const m=process.env[E];m!==void 0&&(process.env[E]=m.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function k(E,m){const l=process.env.https_proxy||process.env.HTTPS_PROXY;if(!l||
(0,A.H)(E)||/^https?:/i.test(l)&&(0,A.s)(E))return;throw(0,N.Dx)(m,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ne,fe,e)=>{e.d(fe,{ET:()=>x,J9:()=>h,VL:()=>S,Y7:()=>s,tN:()=>p,yp:()=>y});var u=e(7067),A=e(4708),N=e(8522),B=e(6671),z=e(2975),b=e(706),I=e(1858),D=e(7596);const k=3e4,
E=65536,m=new Set([301,302,303,307,308]),l="export-workflow-action";function s(){process.noDeprecation=!0,(0,D.hk)();const M=()=>new B.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:M(),https:M()},
proven:new Set}}function h(M){return{type:"application/json",bytes:Buffer.from(JSON.stringify(M))}}async function p({kept:M,proven:n},o,r){const{label:t,method:d,url:f,headers:g,body:L,maxBytes:j,idleMs:Q=k}=o;
(0,D.d4)(f,t);const re=f.protocol==="https:"?"https":"http",Ee=L?new B.Qq:M[re],ie=new AbortController,w=AbortSignal.any([r,ie.signal]);let[v,P]=[!1,"no response"];const T=setTimeout(()=>{const V={retryable:!0,
maybeProcessed:v};ie.abort((0,I.Dx)(t,`${P} within ${Q/1e3} s`,I.$_,V))},Q);let H;try{H={http:u,https:A}[re].request({method:d,host:f.hostname.replace(/[[\]]/g,""),port:f.port,path:f.pathname+f.search,
headers:{...g,...L&&{"content-type":L.type,"content-length":L.bytes.length},"accept-encoding":"identity","user-agent":l},...f.username+f.password!==""&&{auth:`${(0,b.D4)(f.username)}:${(0,b.D4)(f.password)}`},
agent:Ee.getAgent(f.href),signal:w});const V=$(H,t,()=>{v=!0});O(H,L?.bytes??Buffer.alloc(0),()=>T.refresh());const U=await(0,z.Mu)(w,V);n.add(f.origin),P="no data";const F=[];let te=j;for await(const q of U){
if(T.refresh(),te-=q.length,te<0)throw a(t,j);F.push(q)}const ce=c(Buffer.concat(F),U.headers["content-encoding"],t,j);return{status:U.statusCode??0,headers:U.headers,bytes:ce}}catch(V){throw w.throwIfAborted(),
(0,I.Ur)(V,t,v,n.has(f.origin))}finally{clearTimeout(T),H?.destroy()}}function $(M,n,o){return new Promise((r,t)=>{M.once("socket",f=>{M.reusedSocket?o():f.once(M.protocol==="https:"?"secureConnect":"\
connect",o)});const d=f=>{f.socket.destroy();const g={retryable:!0,maybeProcessed:!0};t((0,I.Dx)(n,"the server switched protocols (101)",I.$_,g))};M.once("upgrade",d),M.once("response",f=>f.statusCode===
101?d(f):r(f)),M.on("error",t)})}function O(M,n,o){n.length===0?M.end():M.write(n.subarray(0,E),r=>{o(),r||O(M,n.subarray(E),o)})}const C=new Set(["gzip","x-gzip","deflate"]);function c(M,n="",o,r){const t=n.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((d,f)=>{const g=f==="br"?N.brotliDecompressSync:C.has(f)?N.unzipSync:void 0;return g&&d.length>0?g(d,{maxOutputLength:r}):d},M)}catch(d){throw d.code===
"ERR_BUFFER_TOO_LARGE"?a(o,r):d}}function a(M,n){const o=`the response is larger than ${(0,b.Xe)(n)}, the limit`;return(0,I.ue)(M,o,"Check host.",{maybeProcessed:!0})}function y({headers:M,bytes:n}){return M["\
content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function x({status:M,headers:n},o,r){if(!m.has(M)||n.location===void 0)return;const t=n.location.replace(/[\x80-\xff]/g,f=>`\
%${f.charCodeAt(0).toString(16)}`);if(URL.canParse(t,o.href))return new URL(t,o.href);const d=`the platform redirects (${M}) to an address that can't be read`;throw(0,I.ue)(r,d,"Check host.",{maybeProcessed:!0})}
function S({headers:M}){return!M["content-length"]&&!M["transfer-encoding"]}}),6006:((ne,fe,e)=>{e.d(fe,{SO:()=>l,cd:()=>E,qt:()=>c});var u=e(7279),A=e(2975),N=e(706),B=e(2227),z=e(7596),b=e(2053),I=e(
6294);const D=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function k(S){return D.find(([,M])=>M.split(" ").includes(S))?.[0]??"unknown"}function E({fields:S,message:M,redact:n}){
const o=(0,I.Gv)(S.response)?S.response:{},r=[o.downloadUrl,o.downloadURL,S.downloadUrl,S.downloadURL];return{dockStatusId:(0,z.wh)(S["dock-statusId"],S.dockStatusId,S._id),workflowId:(0,z.wh)(S.workflowId,
S.toolId),exportJobId:(0,z.wh)(S.exportJobId),status:m(S.status,n),downloadUrl:r.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:S.success===!1,message:M}}function m(S,M){const n=typeof S==
"string"||typeof S=="number"?String(S).trim():"",o=n.toUpperCase().replace(/[\s-]+/g,"_");return k(o)==="unknown"?M(n,40).toUpperCase():o}async function l(S,M,n=()=>!0){const o=`dock-status/${M}`;return E(
await(0,B.px)(S,{label:"Dock status",method:"GET",path:o,isTransient:n}))}const s="the-job-on-the-platform",h=50,p=294,$=6.12,O=2e3;function C(S,M){const n=Math.max(p,S/$);return S<b.k?n:Math.max(O,Math.
min(M,n))}async function c(S,M,n){const{log:o,signal:r}=S,t=performance.now(),d=a(S,t);let f=M,g=t,L;for(let j=0;;j++){n.onStatus(f),d(f);const Q=k(f.status);if(Q==="failed"||Q==="succeeded"&&f.refused){
const re=`The job ${f.status==="FAILED"?"failed":`ended as ${f.status}`} on the platform`,Ee=`${f.message??"it gave no reason"} (dock status ${M.dockStatusId})`;throw new u.HR({what:re,why:Ee,advice:n.
advice,topic:s})}if(Q==="succeeded")return f.status!=="SUCCESS"&&o.warning(`The platform reports ${f.status}, which is treated as SUCCESS.`),f;L=Q==="unknown"&&f.refused?L??g:void 0;try{if(L!==void 0&&
g-L>=B.xR){const ie=`The platform refused to report the job's status for ${(0,N.zK)(B.xR)}`;throw new u.HR({what:ie,topic:s})}const re=j===0?h:C(g-t,n.longestWaitMs);await(0,A.yy)(Math.max(0,g+re-performance.
now()),r),g=performance.now();const Ee=({status:ie=404})=>j>0||ie===404;f=await l(S,M.dockStatusId,Ee)}catch(re){throw x(re,M,f)}}}function a({log:S},M){let n,o=M;return r=>{const t=performance.now(),
d=(0,N.zK)(t-M),f=r.status!==n,g=t-o>=b.k;(f||g)&&(o=t),f&&n!==void 0?S.info(`${r.status||"No status"} after ${d}`):g&&S.info(`Still ${r.status||"without a status"} after ${d}`),f&&k(r.status)==="unkn\
own"&&S.warning(`The platform reports an unknown status (${y(r)}). The action keeps waiting.`),n=r.status}}function y({status:S,message:M}){return`${S||"none"}${M===void 0?"":`, "${M}"`}`}function x(S,{
dockStatusId:M},n){const o=k(n.status)==="unknown"||n.message!==void 0?`, last status ${y(n)}`:"",r=`The job may still be running on the platform: dock status ${M}${o}.`,t=(0,u.h_)(S);return t.with({advice:`${t.
advice} ${r}`.trim(),busy:!1,cause:S})}}),2053:((ne,fe,e)=>{e.d(fe,{k:()=>z,q:()=>E});var u=e(7279),A=e(2975),N=e(1858);const B=30,z=6e4,b=500,I=16e3,D=.95,k=20;class E{#n=new Map;#e=0;#t=0;#o=0;async run(l,s,h,p){
const $=await this.#r(l,s,h),O=()=>$>this.#o;try{const C=await p();return O()&&(this.#t=this.#t<k?0:this.#t*D),C}catch(C){if(!(C instanceof u.HR&&C.status===A.kU))throw C;const c=performance.now();throw O()&&
(this.#t=Math.min(I,Math.max(b,this.#t*2)),this.#o=c),this.#e=Math.max(this.#e,c+(C.retryAfterMs||2*this.#t)),C.with({retryAfterMs:this.#e-c})}}async#r(l,s,{signal:h,endsAt:p}){const $=s!==void 0&&this.#n.
get(s)||[];for(s!==void 0&&this.#n.set(s,$);;){if(h.throwIfAborted(),this.#e>=p)throw(0,N.ue)(l,"the platform asked for a pause that exceeds the timeout",N.$_);const O=performance.now(),C=$.at(-B)??Number.
NEGATIVE_INFINITY,c=Math.max(this.#e,C+z);if(c<=O)return this.#e=O+this.#t,$.push(O),O;await(0,A.yy)(c-O,h)}}}}),6294:((ne,fe,e)=>{e.d(fe,{Gv:()=>z,LO:()=>N,Te:()=>B,ik:()=>E,wv:()=>A});var u=e(1858);
function A(m,l,s){const h=D(m,0);return{fields:m,label:l,redact:s,message:h&&s(h)||void 0}}function N({label:m,message:l},s,h){return(0,u.ue)(m,`the platform answered without a ${s}${B(l)}`,h)}function B(m){
return m===void 0?"":` (${m})`}function z(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const b=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],I=4;function D(m,l){if(typeof m=="string")return m.trim()||void 0;if(!(l>I)){if(Array.isArray(m))return D(m[0],l+1);if(z(m))for(const s of b){const h=D(m[s],
l+1);if(h!==void 0){const{code:p}=m;return typeof p=="number"||typeof p=="string"?`${h}, code ${p}`:h}}}}const k="Settings \u2192 Security & Control \u2192 API Scopes";function E(m,l,{message:s,isPage:h,
hasWorked:p}){if((0,u.dg)(l))return u.$_;if(l===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(l===409&&m.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(l===409||l===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(l<400||l===405||l>=500)return"Check host.";if(l!==
401&&l!==403)return m.isTransient?u.$_:"Check the inputs.";if(h)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const $=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(l===403)return`The key needs ${$}. Ad\
d it under ${k}.`;const O=/scope/i.test(String(s))?` The key also needs ${$}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${k}.${O}`}}),3349:((ne,fe,e)=>{e.d(fe,{EH:()=>m,Nq:()=>E,kZ:()=>s,s8:()=>l});var u=e(7279),A=e(2975),N=e(2227),B=e(5645),z=e(5805),b=e(6006),I=e(6294);const D=[
"workflows","workflow","tools"];async function k(h,p){const{collections:$}=h.platform;let O;for(const C of new Set([...$.values(),...D])){const c=p(C),{label:a,idempotent:y=!0}=c,x=$.get(a);if(!(x&&x!==
C))try{const S=await(0,N.px)(h,c);$.set(a,C);const M=(0,b.cd)(S),{dockStatusId:n}=M;if(n!==void 0)return{...M,dockStatusId:n};throw(0,I.LO)(S,"dock status ID",y?"Check host and the IDs.":N.HB)}catch(S){
if(S instanceof u.HR&&S.busy&&$.set(a,C),!(S instanceof u.HR&&S.status===404))throw S;O??=S}}throw O}async function E(h,{workflowId:p,flowId:$}){return await k(h,O=>({label:"Export",method:"POST",path:`${O}\
/${p}/export?flowId=${$}`,scope:"Export workflow"}))}async function m(h,p,$){const O=$.downloadUrl??p.downloadUrl??(await(0,b.SO)(h,p.dockStatusId)).downloadUrl;if(O!==void 0)return(0,B.I)(O,h);const C=`\
the platform reports ${$.status} but names no download URL`;throw new u.HR({what:"Export",why:C,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function l(h,p,{app:$,flow:O,env:C}){const c="\
workflowName"in p,a=y=>y==="tools"?"tool":"workflow";return await k(h,y=>({label:"Import",method:"POST",path:c?`${y}/import`:`${y}/${p.workflowId}/import`,body:(0,z.J9)({[`${a(y)}DataFileId`]:$,flowDataFileId:O,
envVariablesFileId:C,...c&&{[`${a(y)}Name`]:p.workflowName}}),idempotent:!1,isCreation:c,scope:"Import workflow"}))}async function s(h,p){const $=O=>({label:"Deploy",method:"POST",path:`${O}/${p}/depl\
oy`,body:(0,z.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,A.L5)(h,()=>k(h,$),{untilFree:!0})}}),2597:((ne,fe,e)=>{e.d(fe,{g:()=>v,L:()=>Ee});var u=e(6760),A=e(3e3),N=e(9462),
B=e(3349),z=e(706),b=e(2227),I=e(7596),D=e(5805),k=e(6294);const E=25e6,m=1e7,l="bulkImport",s="Re-run the job.";async function h(H,{name:V,bytes:U}){const F=`Upload of ${V}`,te=(W,Y)=>(0,b.px)(H,{label:F,
method:"POST",path:W,body:Y,scope:"Import workflow"});let ce;if(U.length<E)ce=await te("files",await p("fileContext",l,{name:V,bytes:U}));else{const W=Math.ceil(U.length/m),Y={totalChunks:W,fileExtension:"\
json",fileName:V,fileSize:U.length},Z=await te("files/session/start",(0,D.J9)({fileContext:l,...Y})),se=(0,I.wh)(Z.fields.sessionId);if(se===void 0)throw(0,k.LO)(Z,"session ID",s);for(let ue=0;ue<W;ue++){
const pe=U.subarray(ue*m,(ue+1)*m);await te(`files/session/${se}`,await p("chunkNumber",String(ue),{name:V,bytes:pe}))}ce=await te(`files/session/${se}/complete`)}const{fileId:q}=ce.fields;if(typeof q!=
"string"||q==="")throw(0,k.LO)(ce,"file ID",s);return H.log.info(`Uploaded ${V}: ${(0,z.Xe)(U.length)}`),q}async function p(H,V,{name:U,bytes:F}){const te=new FormData;te.set(H,V),te.set("file",new Blob(
[F],{type:"application/json"}),U);const ce=new Response(te);return{type:ce.headers.get("content-type")??"",bytes:Buffer.from(await ce.arrayBuffer())}}var $=e(2975),O=e(6779);const C="Imports fail if t\
he version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",c="Set missing models, guardrails and linked workflows in AI for Process, then re-run the\
 job.";async function a(H,{source:V,target:U,definitions:{app:F,flow:te,env:ce},untilFree:q}){let W="workflowId"in U?U.workflowId:void 0;const Y="workflowId"in U?`workflow ${U.workflowId}`:`a new work\
flow, ${U.workflowName}`;return H.log.info(`Importing ${(0,z.OX)(V)} into ${Y}, at ${H.platform.url.href}`),await(0,N.N)(H,(0,N.R)(H.inputs.timeoutMs,"No import"),async Z=>{const se={app:await h(Z,F),
flow:await h(Z,te),env:ce&&await h(Z,ce)},ue=await(0,$.L5)(Z,()=>(0,B.s8)(Z,U,se),{untilFree:q});return await(0,O.B)(Z,ue,{title:"Import job",advice:C,idsIn:({workflowId:pe})=>(W??=pe,{"workflow-id":W})}),
W})}async function y(H,V){H.log.info(`Deploying workflow ${V}, at ${H.platform.url.href}`),await(0,N.N)(H,(0,N.R)(H.inputs.timeoutMs,"No deployment"),async U=>{await(0,O.B)(U,await(0,B.kZ)(U,V),{title:"\
Deploy job",advice:c,idsIn:()=>({"workflow-id":V})})})}var x=e(2697),S=e(9630),M=e(532),n=e(7279),o=e(6191),r=e(7487),t=e(8920),d=e(9870),f=e(3657),g=e(4264),L=e(6224),j=e(7833);const Q="import-deploy\
-and-promote",re="Make and approve a new plan.";async function Ee(H,V,U){const{approved:F,upload:te,deploy:ce,ignore:q}=H.inputs,W=U.workflows.map(({outcome:se})=>se==="unchanged"?"finish":"import"),{
differences:Y,actions:Z}=F?(0,g.Gy)(F,U):{differences:[],actions:W};if(Y.length>0){const se="The approved plan doesn't hold any more, so this attempt changed nothing";throw new n.HR({what:se,why:Y.join(
"; "),advice:re,topic:Q})}try{const ue=(0,r.Tm)()>1&&te!==void 0&&Z.includes("finish")?await(0,o.wn)(H):[];for(const[pe,be]of V.entries()){if(be.action=Z[pe],be.action!=="finish")continue;const Ae=Re=>!F||
(0,g.cM)(F,pe,(0,S.ol)(Re,q));be.backup=await ie(H,ue,be.name,Ae),(!ce||!(F||be.backup))&&(be.action="leave")}}catch(se){H.signal.throwIfAborted();const ue="Can't look for the backups of the earlier a\
ttempts, so this attempt changed nothing",Ae=` What an earlier attempt imported can also be deployed with the deploy action: ${V.filter((Ce,Ke)=>Z[Ke]==="finish").map(({name:Ce,plan:Ke})=>`${Ce} (${Ke.
target})`).join(", ")}.`,Re=`Use "Re-run failed jobs".${ce?Ae:""}`;throw new n.HR({what:ue,why:(0,n.gJ)(se),advice:Re,topic:Q,cause:se})}}async function ie(H,V,U,F){const te=`${U}-before-`,ce=W=>Number(
/^(\d+)(-\d+)?\.zip$/.exec(W)?.[1]),q=V.filter(({name:W})=>W.startsWith(te)&&ce(W.slice(te.length))<(0,r.Tm)());for(const{id:W,name:Y}of q.sort((Z,se)=>se.id-Z.id)){const Z=await(0,o.R9)(H,W),se=await w(
Z,H.signal);if(se&&F((0,L.YR)(se)))return{id:W,name:Y,holdsVariables:se.env!==void 0}}}async function w(H,V){try{return(0,t.mu)(await(0,f.u)(H,V))}catch{V.throwIfAborted();return}}async function v(H,V){
const{inputs:U}=H,{path:F,target:te,definitions:ce,name:q}=V;if(V.action==="leave"){H.log.info("Neither imported nor deployed"),V.begun="nothing";return}let W=U.candidates.length>1?void 0:V.plan;V.begun=
"import";try{const Y=async()=>{const se=W??await(0,L.Cs)(H,V);if(W=void 0,!(0,L.cS)(V.plan,se)){const ue=`The target of ${q} has changed since this step compared it, so it was left as it is`;throw new n.
HR({what:ue,advice:re,topic:Q})}V.action!=="finish"&&(se.state&&(V.backup=await P(H,V,se.state)),await a(H,{source:F,target:te,definitions:ce,untilFree:!1}),V.imported=!0)};if(await(0,$.L5)({...H,endsAt:performance.
now()+U.timeoutMs},Y,{untilFree:!0}),!U.deploy)return;V.begun="deploy";const Z=(0,j.wZ)(V);if(Z===void 0){const se="Look for it in AI for Process, and deploy it there.";throw new n.HR({what:"the platf\
orm didn't name the new workflow's ID",advice:se})}await y(H,Z),V.deployed=!0}catch(Y){V.error=T((0,n.h_)(Y),V,(0,x.Sm)(U.host))}}async function P(H,V,U){const{upload:F,artifactEnvVariables:te,host:ce}=H.
inputs,q=`${V.name}-before-${(0,r.Tm)()}`,W=U.package.files.has(d.Km),Y=`Backup of workflow ${V.plan.target} at ${(0,x.Sm)(ce)}`,Z=await(0,r.Pd)("workflow-backup-");for(let se=1;;se++){const ue=(0,u.join)(
Z,`${q}${se===1?"":`-${se}`}.zip`);if(await(0,M.lo)(ue,U.bytes),!F)return H.log.info(`${Y}: ${ue}, on this runner only`),{name:ue,holdsVariables:W};try{const pe=await(0,A.mJ)(H,{...U,path:ue},{upload:F,
artifactEnvVariables:te});return H.log.info(`${Y}: ${pe.name}, ${pe.url}`),{name:pe.name,id:pe.id,holdsVariables:W&&te}}catch(pe){if(!(pe instanceof o.B6))throw pe}}}function T(H,V,U){const{name:F,target:te,
begun:ce,imported:q,backup:W}=V,Y=(0,j.wZ)(V),[Z,se]=["workflowName"in te,ce==="deploy"],ue=`deploy workflow ${Y} with the deploy action`,pe=Z?se?ue:"start a new run":'use "Re-run failed jobs"',be=`${F}\
 ${q?"was imported":"was already imported"}${Y?` into workflow ${Y}`:""} but not deployed: `,Ae=[H.advice.replace(/(r)e-run the job/gi,(Re,Ce)=>Ce==="r"?pe:pe[0]?.toUpperCase()+pe.slice(1)),se&&!Z?`Or\
 ${ue}.`:"",Z&&Y?`The new workflow's ID is ${Y}.`:"",W?`The package that ${U} had before is ${W.name}${W.id?` (artifact ${W.id})`:""}.`:""];return H.with({what:(se?be:"")+H.what,advice:Ae.filter(Boolean).
join(" ")})}}),161:((ne,fe,e)=>{e.d(fe,{K:()=>v});var u=e(3024),A=e(6760),N=e(3e3),B=e(819),z=e(2899),b=e(7279),I=e(6584);class D{#n=[];#e;constructor(){const F=B.V4("api-key");F!==""&&B.Pq(F)}text(F){
return B.V4(F)}lines(F){return B.V4(F,{trimWhitespace:!1})}optional(F,te){const ce=this.text(F);return ce===""?void 0:this.parse(F,ce,te)}parse(F,te,ce){try{return ce(te)}catch(q){this.refuse(F,(0,b.gJ)(
q),(0,b.h_)(q).topic);return}}required(F,te,ce="is required"){return this.text(F)===""&&this.refuse(F,ce),this.optional(F,te)}notEmpty(F,te,ce){if(process.env[`INPUT_${F.toUpperCase()}`]?.trim()===""){
const q=`Where an event has no inputs, write \`\${{ inputs.${F} || ${ce} }}\``;this.refuse(F,`is empty. Is the name in the expression right?${ce===void 0?"":` ${q}`}`)}return this.optional(F,te)}boolean(F,te){
return this.notEmpty(F,I.yG,te?void 0:"false")??te}exclude(F,te){for(const ce of F)this.text(ce)!==""&&this.refuse(ce,`can't be combined with ${te}`)}refuse(F,te,ce="before-anything-is-sent"){this.#e??=
ce,this.#n.push(`${F} ${te.replace(/(?<=[a-z])\.$/,"")}`)}check(F){if(F!==void 0&&this.#n.length===0)return F;throw new b.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function k(U){return U.
parse("ignore",U.lines("ignore"),z.wo)??z.K$}function E(U){const F=U.required("host",I.or),ce=U.required("api-key",I.Do,"is required. The secret isn't set, or this job can't read it"),q=(U.optional("t\
imeout-minutes",(0,I.$J)(1440))??30)*6e4,W=(U.optional("poll-interval-seconds",(0,I.$J)(3600))??10)*1e3,Y=U.boolean("summary",!0);return F&&ce?{host:F,apiKey:ce,timeoutMs:q,longestWaitMs:W,summary:Y}:
void 0}var m=e(8920),l=e(7598),s=e(1455),h=e(532),p=e(706),$=e(5806),O=e(9870);function C(U,F){return new b.HR({what:U,advice:F,topic:"unpacking"})}function c(U,F){for(const{index:te}of`${F}/`.matchAll(
/\//g)){const ce=F.slice(0,te),q=(0,u.lstatSync)((0,A.join)(U,ce),{throwIfNoEntry:!1});if(q?.isSymbolicLink())throw C(`${(0,p.TL)(ce)} in the folder is a symbolic link, which isn't followed`,"Delete i\
t.");if(ce===F&&q?.isFile())return q;if(!q?.isDirectory())break}}async function a(U,F,te,ce=1/0){const q=new Map,W=new Map;let Y=ce;for(const Z of F){te.throwIfAborted();const se=c(U,Z);if(!(se===void 0||
W.get((0,$.Sr)(Z))===se.ino)){if(W.set((0,$.Sr)(Z),se.ino),Y-=se.size,Y<0)throw new Error("its files take more than 256 MiB, the limit");q.set(Z,await(0,s.readFile)((0,A.join)(U,Z)))}}return q}async function y(U){
return(await(0,s.readdir)(U,{withFileTypes:!0})).map(te=>te.name+(te.isDirectory()?"/":""))}async function x(U,F){const te=[],ce=[""];for(const q of ce){F.throwIfAborted();for(const W of await y((0,A.
join)(U,q))){if((0,$.jq)(W))continue;if((W.endsWith("/")?ce:te).push(q+W),te.length+ce.length>O.BE)throw new Error("more than 10,000 files are in it")}}return te}async function S(U){if(!c(U,$.gv))return;
const F=await(0,s.readFile)((0,A.join)(U,$.gv),"utf8");let te;try{const{unpackedFiles:ce}=JSON.parse(F);ce.every(q=>(0,$.x5)(q)===void 0)&&(te=new Set(ce))}catch{}return{text:F,paths:te}}async function M(U,F){
const te=new Set(F.map(caseFold));return(await readdir(U).catch(()=>[])).filter(q=>!te.has(caseFold(q))&&existsSync(join(U,q,RECORD)))}function n(U){return`${JSON.stringify({unpackedFiles:[...U]},null,
2)}
`}var o=e(3657);async function r(U,F){try{const te=await(0,s.stat)(U);if(te.isDirectory())return await j(U,F);if(te.size>O.zx)throw new Error("it is larger than 256 MiB, the limit");const ce=await(0,s.
readFile)(U);return{...await(0,o.u)(ce,F),sha256:(0,l.createHash)("sha256").update(ce).digest("hex")}}catch(te){throw L(te,U,F)}}async function t(U,F){const te=()=>r(U,F);try{const ce=statSync(U,{throwIfNoEntry:!1});
if(ce===void 0)return{};const q=ce.isDirectory()?await f(U,F):new Map,[W,...Y]=[...q.values()].flat();return W===void 0?{single:te}:{several:new Map(Array.from(q,([se,ue])=>[se,()=>d(U,ue,F)])),...Y.length===
0&&W.isDirectory()&&{single:te}}}catch(ce){throw L(ce,U,F)}}async function d(U,F,te){const[ce="",q]=F.map(W=>W.name);if(q!==void 0)throw new Error(`is there twice, as ${quoted(ce)} and as ${quoted(q)}\
. Remove one of them`);if(F[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await r(join(U,ce),te)}async function f(U,F){const te=new Map,ce=await readdir(U,{withFileTypes:!0});
if(isWorkflow(ce.map(({name:q})=>q)))return te;for(const q of ce){if(F.throwIfAborted(),q.name.startsWith(".")||!await g(join(U,q.name),F))continue;const W=q.isDirectory()?q.name:q.name.replace(/\.zip$/i,
"");te.set(W,[...te.get(W)??[],q])}return te}async function g(U,F){const te=await stat(U).catch(()=>{});if(te?.isDirectory())return isWorkflow(await Q(U));if(!te?.isFile()||!/\.zip$/i.test(U))return!1;
try{return isWorkflow([...(await r(U,F)).files.keys()])}catch{return F.throwIfAborted(),!0}}function L(U,F,te){if(te.aborted)return te.reason;const ce=/The package (is .*, not a zip)/.exec((0,b.gJ)(U))?.[1],
q=(0,u.existsSync)(F)?`can't be read: ${(0,h.Uc)(U)}`:`doesn't exist: ${(0,p.MW)(F)}`;return new Error(ce?`${ce}. Set a package (.zip), or the folder with its unpacked files`:q,{cause:U})}async function j(U,F){
const te=(0,A.join)(U,(0,O.wg)(await Q(U))),ce=await S(te);if(ce&&!ce.paths)throw new Error(`${$.gv} isn't as this action writes it`);const q=ce?.paths?new Set([...O.LX,...ce.paths]):await x(te,F),W=await a(
te,q,F,O.zx);if(W.size===0)throw new Error("no files are in it");return(0,O.jz)("folder",W)}async function Q(U){const F=await y(U),ce=F.filter(q=>q.endsWith("/")).map(async q=>(await y((0,A.join)(U,q))).
map(W=>q+W));return[...F,...(await Promise.all(ce)).flat()]}async function re(U,{path:F,variables:te,sha256:ce,needsVariables:q,of:W=""},Y){const Z=(Ae,Re)=>U.refuse(Ae+W,Re,"import-deploy-and-promote"),
se=Ae=>Re=>{Y.throwIfAborted(),Z(Ae,(0,b.gJ)(Re))},ue=te?await(0,m.Ch)(te,Y).catch(se("env-variables")):void 0,be=await(async()=>{const{sha256:Ae,...Re}=await r(F,Y),Ce=(0,m.mu)(Re,ue),Ke=te&&(0,A.basename)(
te);return{path:F,package:Re,sha256:Ae,definitions:Ce,variablesFile:Ke}})().catch(se("package"));if(be&&ce!==void 0&&be.sha256!==ce){const Ae=`is not the digest of the package, which is ${be.sha256}`;
Z("package-sha256",be.sha256?Ae:"is only for a package that is a .zip")}return be&&q&&te===void 0&&!be.definitions.env&&Z("env-variables","is required for an existing workflow, because the package has\
 no env_variables.json"),be}var Ee=e(682),ie=e(7487),w=e(4264);async function v(U){const F=new D,te=F.boolean("plan",!1),ce=te?void 0:P(F),q=T(F,te),W=await H(F,q,U),Y=E(F),Z=(0,N.WZ)(F,!1),se=F.boolean(
"deploy",!0),ue=k(F),{fromList:pe}=q;return{...F.check(Y),...Z,candidates:W,fromList:pe,isPlan:te,approved:ce,deploy:se,ignore:ue}}function P(U){const F=U.text("approved-plan");return F===""&&U.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),F==="none"?void 0:U.optional("approved-plan",w.ud)}function T(U,F){if(U.text("workflow-name")===""){const{targets:q,fromList:W}=(0,Ee.R)(U,"workflow-"),Y=q.map(({workflowId:ue})=>ue),
Z=Y.find((ue,pe)=>Y.indexOf(ue)<pe),se=U.text("workflows")===""?"workflows-file":"workflows";return Z!==void 0&&U.refuse(se,`has workflow-id ${Z} twice`),{targets:q.map(({name:ue,...pe})=>({name:ue,target:pe})),
fromList:W}}if(U.exclude(["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!F&&(0,ie.Tm)()>1){const q=`can't be applied in run attempt ${(0,ie.Tm)()}: an earlier attempt may have\
 created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow-name",q,"import-deploy-and-promote")}const te=U.optional("workflow-name",I.sU),ce=U.optional(
"name",I.$q)??te??"";return{targets:te===void 0?[]:[{name:ce,target:{workflowName:te}}],fromList:!1}}async function H(U,{targets:F,fromList:te},ce){const q=U.required("package",I.EO),W=U.notEmpty("pac\
kage-sha256",I.tz,"'any'");te&&W!==void 0&&U.refuse("package-sha256","is only for a single package");const Y=ue=>ue==="package"?ue:(0,I.EO)(ue),Z=U.notEmpty("env-variables",Y,"'package'");if(q===void 0)
return[];const se=[];for(const{name:ue,target:pe}of F){const be=te?` of ${ue}`:"",Ae=te?U.parse(`package${be}`,ue,Ue=>V(q,Ue)):q,Re=Z&&te?(0,A.join)(Z,`${ue}.json`):Z,Ce=Z==="package"?void 0:Re,Ke="wo\
rkflowId"in pe&&Z==="package",Fe=Ae&&await re(U,{path:Ae,...{variables:Ce,sha256:te?void 0:W,needsVariables:Ke,of:be}},ce);Fe&&se.push({name:ue,target:pe,...Fe})}return se}function V(U,F){const te=(0,A.
join)(U,`${F}.zip`),[ce=te,q]=[(0,A.join)(U,F),te].filter(W=>(0,u.existsSync)(W));if(q){const W=`as ${(0,I.bY)(`${F}.zip`)} and as ${(0,I.bY)(`${F}/`)}`;throw new Error(`is there twice, ${W}. Remove o\
ne of them`)}if((0,u.existsSync)(ce)&&(0,u.lstatSync)(ce).isSymbolicLink())throw new Error("is a link, which isn't followed");return ce}}),6325:((ne,fe,e)=>{e.a(ne,async(u,A)=>{try{let c=function({rows:a}){
for(const{name:y,target:x}of(0,$.p1)(a)){const S="workflowId"in x?`workflow-id ${x.workflowId}, flow-id ${x.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${y}, which doesn't mean that it is deplo\
yed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${S}).`)}};var N=e(3e3),B=e(3018),z=e(682),b=e(7279),I=e(8725),D=e(7487),k=e(1519),E=e(2227),m=e(2597),
l=e(161),s=e(1415),h=e(4264),p=e(6224),$=e(7833);const O=4;await(0,D.eF)(async a=>{(0,D.n0)({promotions:[]});const y=await(0,l.K)(a),x=await C(y,a);await(0,$.A2)(x,y);const S=await(0,B.S)((0,$.jb)(x.rows));
y.summary&&await(0,s.c)(x,y,S),(0,D.Tm)()>1&&y.deploy&&c(x);const M=(0,$.c2)(x,y);if(M)throw M;y.isPlan&&(0,I.lm)((0,s.o)(x.rows,y))});async function C(a,y){const{candidates:x,fromList:S,approved:M,host:n,
ignore:o,deploy:r,upload:t,artifactEnvVariables:d}=a,f=x.flatMap(({definitions:{env:P}})=>P?(0,k.aC)(P.bytes):[]),L={platform:(0,E.Ng)(n,a.apiKey,{secrets:f,known:x.map(({name:P})=>P)}),inputs:a,log:(0,I.
t1)(),signal:y,endsAt:1/0},j=P=>({...L,log:(0,I.t1)(S?`[${P.name}] `:""),publish(T){P.job={...P.job,...T},S||(0,D.n0)((0,$.ZB)(P))}}),Q=x.map(P=>({...P,job:{}}));await(0,z.H)(Q,O,async(P,T)=>{try{if(T)
throw new b.HR({what:"Not tried: another target failed for a cause that is the same for all"});P.plan=await(0,p.Cs)(j(P),P)}catch(H){P.error=(0,b.iT)(H)}return P});const re=(0,$.sb)(Q);if(re.length<Q.
length)return{rows:Q};const ie={options:{host:n.href,ignore:[...o.lines].sort().join(`
`),deploy:r,"upload-artifact":t!==void 0,"artifact-env-variables":d},workflows:re.map(({plan:P})=>P)},w=(0,h.Rd)(ie,M?.salt);if(a.isPlan)return{rows:Q,digest:w};const v=await(0,m.L)(L,re,ie).then(()=>{},
b.iT);if(v)return{rows:Q,digest:w,refusal:v};M||L.log.info("Applied without an approved plan"),re.some(({plan:P,action:T})=>P.state&&T==="import")&&(0,N.j)(a,L.log);for(const P of re)if(await(0,m.g)(j(
P),P),P.error)break;return{rows:Q,digest:w}}A()}catch(O){A(O)}},1)}),1415:((ne,fe,e)=>{e.d(fe,{c:()=>p,o:()=>h});var u=e(6760),A=e(2697),N=e(1124),B=e(8151),z=e(7487),b=e(4057),I=e(8132),D=e(8920),k=e(
706),E=e(7833);const m=M=>{const{name:n,version:o}=(0,D.Rc)(M)??{};return[n,o].filter(Boolean).join(" ")},l=M=>M.map(n=>(0,I.SS)(n)).join(", "),s=(...M)=>M.filter(Boolean).join(" ");function h(M,{host:n}){
return`Plan: ${(0,E.sb)(M).length-(0,E.p1)(M).length} of ${(0,k.hS)(M.length,"workflow")} will change at ${(0,A.Sm)(n)}`}async function p(M,n,o){const{rows:r,refusal:t,digest:d}=M,f=r.some(({begun:Q})=>Q),
g=n.isPlan&&d!==void 0,L=d&&(0,I.SS)(d.slice(0,12)),j=[f?y(r):O(r,n),(0,b.cj)((0,A.cZ)(r)),t&&(0,b.il)((0,A.UX)(t),(0,z.VY)(t)),g&&c(r,n),(g||f)&&a((0,E.p1)(r)),...f?S(r,n):[],g&&`Plan ${L}.`,n.approved&&
L&&`${f?"Applied":"Approved"} plan ${L}.`,f&&!n.approved&&"Applied without an approved plan."].flatMap(Q=>Q||[]);(0,N.Hq)((0,E.jb)(r))&&j.push(o(n.fromList,j,f?"What differed":"What changes")),await(0,b.
Sy)($(M,n,f),...j)}function $({rows:M,refusal:n},o,r){const t=(0,A.Sm)(o.host),d=M.filter(({error:j})=>j).length,f=M.filter(({begun:j,error:Q})=>j&&j!=="nothing"&&!Q).length,g=`${f} of ${(0,k.hS)(M.length,
"workflow")} promoted`;return[r&&d>0&&`Promotion to ${t} failed: ${g}`,r&&f===0&&`Nothing differs at ${t}: nothing was done`,r&&`${g} to ${t}`,d===0&&!n&&h(M,o),o.isPlan&&`Plan for ${t} failed: ${d} o\
f ${(0,k.hS)(M.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function O(M,{isPlan:n}){const o=M.map(({name:r,target:t,path:d,package:f,sha256:g,
plan:L})=>{const j=g??L?.shown,Q=j&&`${g?"sha256":"content"} ${j.slice(0,12)}\u2026`,re=L?.state&&m(L.state.package),Ee="workflowName"in t?"a new workflow":t.workflowId;return[{words:r},{words:[m(f),(0,u.
basename)(d),Q].filter(Boolean).join(", ")},{words:re?`${re} (${Ee})`:Ee},{words:L?C(L.changes):"\u274C Failed"}]});return(0,b.tp)(["Workflow","Package","Target",n?"What will change":"What would chang\
e"],o)}function C({status:M,counts:n,files:o}){if(M==="unchanged")return"nothing: it stays";if(M==="changed")return(0,N.cq)(n);const t=o.flatMap(d=>d.kind==="json"?(0,B.ID)(d)?.size??[]:[]).find(({nodes:d})=>d>
0);return t?`${(0,k.hS)(t.nodes,"node")}, ${(0,k.hS)(t.connections,"connection")}`:"everything: it is new"}function c(M,{deploy:n,upload:o,artifactEnvVariables:r}){return(0,E.sb)(M).flatMap(({name:d,variablesFile:f,
plan:g})=>{const{state:L,outcome:j,variables:Q}=g,[re,Ee,ie]=[g.added,g.kept,g.ignored].map(l),w=(0,I.SS)(`${d}-before-<run attempt>.zip`),v=L?`The in-development version of ${(0,I.SS)(d)} is replaced${n?
", then deployed":""}.`:`${(0,I.SS)(d)} is created${n?" and deployed":""}: there is nothing to back up.`,T=o?`A backup is kept first, as ${w}${r?"":", without environment variables"}.`:"No backup is k\
ept.",H=f&&`variables of ${(0,I.SS)(f)}`,V=s(v,L&&T,Q.length>0&&`The import sends the ${H??"package's own variables"}.`,re&&`Added: ${re}.`,Ee&&`The target keeps its own value of ${Ee}.`,ie&&`Ignored \
fields that differ, and that the import brings too: ${ie}.`);return j==="changed"?`- ${V}`:[]}).join(`
`)}function a(M){const n=d=>M.filter(({plan:g})=>g[d].length>0).map(({name:g,plan:L})=>`${(0,I.SS)(g)} (${l(L[d])})`).join(", "),o=l(M.map(({name:d})=>d)),[r,t]=[n("kept"),n("ignored")];return s(o&&`N\
othing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",r&&`Variables that differ, and that an import would keep: ${r}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(M){const n=M.map(o=>[{words:o.name},(0,E.wZ)(o)??{words:"a new workflow"},{words:x(o)},{words:o.imported&&o.plan?C(o.plan.changes):""},o.backup?.name??
""]);return(0,b.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function x({begun:M,imported:n,deployed:o,backup:r,error:t}){return M?M==="nothing"?r?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?M==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function S(M,{host:n}){const o=M.flatMap(f=>{const{backup:g}=f;if(!g)return[];const L=g.id===void 0?"on this runner only":`artifact ${g.id}`,j=g.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,I.SS)(g.name)} (${L}) to workflow ${(0,I.SS)((0,E.wZ)(f)??"")}${j}`]}),r=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",d=M.flatMap(f=>"workflowName"in f.target?(0,E.wZ)(f)??[]:[]);return[o.length>0?`To roll back at ${(0,I.wh)((0,A.
Sm)(n))}, ${r} ${t}`:"",...d.map(f=>`Workflow ${(0,I.SS)(f)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ne,fe,e)=>{e.d(fe,{Gy:()=>E,Rd:()=>D,cM:()=>m,ud:()=>k});var u=e(7598),A=e(
7487),N=e(706);const B="v1",[z,b]=[["name","target","package","variables"],["outcome","targetVariables","content"]],I=[...z,...b];function D(c,a=(0,u.randomBytes)(12).toString("base64url")){const y=p(
c,a),x=[B,a,O(c,a,y),...y.map(S=>S.join("~"))].join(".");return`${x}.${C([x],6)}`}function k(c){const[a="",y="",x="",...S]=c.split(".");if(/^v\d/.test(a)&&a!==B)throw new Error(`is of another version \
of this action (format ${a.slice(1)}). Make and approve a new plan`);if(S.pop()!==C([c.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:x,rows:S.map(M=>M.split("~"))}}function E({salt:c,seal:a,rows:y},x){const S=p(x,c),M=(t,d)=>t.filter((f,g)=>y[d]?.[g]!==S[d]?.[g]),n=M(Object.keys(x.options),0),o=n.map(
t=>l(t,x.options[t]));if(y.length!==S.length){const t=(0,N.hS)(y.length-1,"workflow");return{differences:[...o,`the plan is for ${t}, this step for ${S.length-1}`],actions:[]}}const r=x.workflows.map(
(t,d)=>{const f=M(I,d+1),g=$(y[d+1]?.at(-1)??"",c,d);o.push(...s(t,f,g).map(re=>`${t.name}: ${re}`));const L=t.outcome==="changed",j=L!==f.includes("outcome");if(!f.includes("targetVariables")&&!f.includes(
"content"))return j?"import":"leave";const Q=[...n,...f].some(re=>["host","ignore","name","target"].includes(re));return L&&!Q&&o.push(h(t,f.includes("content"))),j?"finish":"leave"});return o.length===
0&&a!==O(x,c,y)&&o.push("the plan's digest isn't as the plan wrote it"),{differences:o,actions:r}}function m({salt:c,rows:a},y,x){return a[y+1]?.includes(C([c,y,"content",x],22))===!0}function l(c,a){
return c==="host"?`the host isn't the approved one (now ${a})`:c==="ignore"?"ignore isn't as approved":`${c} isn't as approved (was ${!a}, is ${a})`}function s({target:c,shown:a,variables:y},x,S){if(x.
includes("name"))return["the plan has another workflow in its place"];const M={target:`the target isn't the approved one (now ${c})`,package:`the package isn't the approved one (was ${S}\u2026, is ${a.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return x.flatMap(n=>M[n]??[])}function h({name:c,target:a,fields:y,targetVariables:x},S){const n=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,o=`its environment variables differ${x.length>0?` (now ${x.join(", ")})`:""}`,r=S&&y.length>0?
n:o,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${a})`,d=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,A.Tm)()>1?t:
""}`;return`${c}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${d}`}function p({options:c,workflows:a},y){const x=a.map((S,M)=>[...I.map(n=>C([y,M,
n,S[n]],n==="content"?22:4)),$(S.shown,y,M)]);return[Object.entries(c).map(S=>C([y,...S],4)),...x]}function $(c,a,y){const x=(0,u.createHash)("sha256").update(`${a} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(c.slice(0,6),16)^x).toString(16).padStart(6,"0")}function O({options:c,workflows:a},y,x){const S=a.map(M=>z.map(n=>M[n]));return C([y,"seal",c,S,x],43)}function C(c,a){return(0,u.createHash)(
"sha256").update(JSON.stringify(c)).digest("base64url").slice(0,a)}}),6224:((ne,fe,e)=>{e.d(fe,{Cs:()=>S,cS:()=>o,YR:()=>g});var u=e(7975),A=e(6779),N=e(9630),B=e(2899),z=e(5806),b=e(1519),I=e(1124),D=e(
3436),k=e(2742),E=e(7856);const m=1024*1024;function l(ie,w,{name:v,ignore:P}){const T=[ie,w].filter(Z=>Z!==void 0),H=T.some(h),V=[...new Set(T.flatMap(({files:Z})=>[...Z.keys()]))].sort(),U=new Set(P.
lines),F=new D.Ms(P,Z=>U.delete(Z)),te=V.flatMap(Z=>{const[se,ue]=[ie?.files.get(Z),w?.files.get(Z)],pe=se!==void 0&&ue!==void 0&&se.equals(ue);if(H&&(0,z.dU)(Z)||pe&&U.size===0)return[];const be=se&&
(0,N.TA)(Z,se,F),Ae=pe?be:ue&&(0,N.TA)(Z,ue,F);return pe||be!==void 0&&be.id===Ae?.id?[]:[{name:Z,from:se,to:ue,base:be,head:Ae}]}),ce=$(te,F),q=Z=>P.lines.length===0&&ce.some(se=>se.name===Z),W=ce.length===
0?[]:V.filter(Z=>!q(Z)&&!(0,z.dU)(Z)),Y=ie===void 0?"added":w===void 0?"removed":void 0;return{name:v,status:Y??(ce.length>0?"changed":"unchanged"),counts:Y?{added:0,modified:0,removed:0,[Y]:1}:(0,I.cz)(
ce.map(I.xS)),files:ce,variablesCompared:!(H&&T.some(p)),secrets:[...new Set(T.flatMap(Z=>[...(0,b.x3)(Z),...s(Z,W)]))],unusedIgnores:[...U]}}function s({files:ie},w){return w.flatMap(v=>(0,E.Wr)((0,N.
TA)(v,ie.get(v)??Buffer.of(),new D.Ms(B.K$))))}function h({kind:ie,files:w}){return ie==="folder"&&![...w.keys()].some(z.dU)}function p({files:ie}){return[...ie].some(([w,v])=>(0,z.dU)(w)&&(0,b.DF)(v)?.
variables.length!==0)}function $(ie,w){const v=ie.flatMap(({name:T,base:H,head:V})=>H&&V&&!(0,z.dU)(T)?[{name:T,base:H,head:V}]:[]),P=new Map((0,k.OD)(v,w).map((T,H)=>[v[H]?.name,T]));return ie.map(T=>O(
T,P.get(T.name)))}function O({name:ie,from:w,to:v,base:P,head:T},H){const V=w===void 0?"added":v===void 0?"removed":"modified",U={name:ie,status:V,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,z.dU)(ie))return{...U,kind:"variables",changes:c(P,T,V)};if(H||V!=="modified"&&(P??T))return{...U,kind:"json",base:P,head:T,...H};const[F,te]=[w&&C(w),v&&C(v)];return w&&F===void 0||v&&te===void 0?
{...U,kind:"binary"}:{...U,kind:"text",text:{base:F,head:te}}}function C(ie){return ie.length<=m&&!ie.includes(0)?(0,N.b6)(ie):void 0}function c(ie,w,v){const[P,T]=[ie,w].map(q=>q&&(0,b.DF)(Buffer.from(
(0,k.dj)(q))));if(v==="modified"&&(P===void 0||P.container!==T?.container))return[{kind:"modified",path:[],from:I.RG,to:I.RG}];const H=q=>new Map(q?.variables.map(({name:W,content:Y})=>[W,Y])),[V,U]=[
H(P),H(T)],F=[],te=[...V.keys()].filter(q=>U.has(q)),ce=[...U.keys()].filter(q=>V.has(q));te.some((q,W)=>q!==ce[W])&&F.push({kind:"reordered",path:[],moved:[]});for(const q of[...new Set([...V.keys(),
...U.keys()])].sort()){const W=[{type:"member",key:q}];V.has(q)?U.has(q)?V.get(q)!==U.get(q)&&F.push({kind:"modified",path:W,from:I.RG,to:I.RG}):F.push({kind:"removed",path:W,value:I.RG}):F.push({kind:"\
added",path:W,value:I.RG})}return F}var a=e(7279),y=e(8920),x=e(9870);async function S(ie,w){const{inputs:v,platform:P}=ie,{target:T}=w;if("workflowName"in T)return M(w,void 0,v.ignore);const H=await(0,A.
X)(ie,T);for(const V of(0,b.x3)(H.package))P.secrets.add(V);return M(w,H,v.ignore)}function M(ie,w,v){const{name:P,target:T,package:H,definitions:V,variablesFile:U}=ie,F=w&&n(w.package),te=[F?.env?.bytes,
H.files.get(x.Km)];U&&V.env&&L(P,V.env.bytes,te);const[ce,q]=[d(F?.env),d(V.env)],W=ce&&q&&new Map([...q,...ce]),Y=F&&g(F,ce,F.env),Z=g(V,V.env&&W,V.env),se=l(Y,Z,{name:P,ignore:v}),ue=r(se),pe=r(l(Y,
Z,{name:P,ignore:B.K$})),be=[...te,V.env?.bytes].flatMap(Re=>Re?(0,b.aC)(Re):[]),Ae=(0,N.ol)(g(V),B.K$);return{state:w,changes:{...se,secrets:[...se.secrets,...be]},ignored:pe.filter(Re=>!ue.includes(
Re)),added:f(W).filter(Re=>!ce?.has(Re)),kept:f(q).filter(Re=>ce?.has(Re)&&ce.get(Re)!==q?.get(Re)),name:P,target:"workflowId"in T?`${T.workflowId} ${T.flowId}`:`new workflow ${T.workflowName}`,package:Ae,
variables:f(q),shown:ie.sha256??Ae,outcome:se.status==="unchanged"?se.status:"changed",targetVariables:f(ce),content:F?(0,N.ol)(g(F),v):"",fields:ue}}function n(ie){try{return(0,y.mu)(ie)}catch(w){const v=`\
The target's package ${(0,a.gJ)(w)}`;throw new a.HR({what:v,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:w})}}function o(ie,w){return ie.content===w.content&&(0,u.isDeepStrictEqual)(
ie.targetVariables,w.targetVariables)}function r({files:ie}){const w=ie.flatMap(({kind:v,name:P,changes:T})=>v==="variables"?[]:T.length===0?[P]:T.map(H=>t(H)||P));return[...new Set(w)]}function t({kind:ie,
path:w}){return w.map(P=>P.type==="member"?P.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ie==="reordered"?"[]":"")}function d(ie){return ie===void 0?new Map:(0,b.DF)(ie.bytes)?.variables.reduce(
(w,{name:v,content:P})=>w.set(v,P),new Map)}function f(ie){return[...ie?.keys()??[]].sort()}function g({app:ie,flow:w},v,P){const T=f(v).map(V=>[V,""]),H=v?Buffer.from(JSON.stringify(Object.fromEntries(
T))):P?.bytes;return(0,x.jz)("zip",[[x.uq,ie.bytes],[x.n7,w.bytes],...H?[[x.Km,H]]:[]])}function L(ie,w,v){const P=v.map(te=>te&&(0,b.DF)(te)),T=P.find(te=>te?.variables.length)??P.find(Boolean),H=j((0,b.
DF)(w),T);if(H===void 0)return;const V=P.indexOf(T)===1?"package":"target",U=`env-variables of ${ie} doesn't have the shape of the ${V}'s variables`,F=`Write it like this, with your names and values: ${Ee(
T)}`;throw new a.HR({what:U,why:H,advice:F,topic:"import-deploy-and-promote"})}function j(ie,w){if(ie===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(w===
void 0)return;if(ie.container!==w.container)return ie.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(w.variables.length===0)return;const v=new Set(w.
variables.flatMap(({keys:T})=>T)),P=w.variables.every(({keys:T})=>T.includes("value"));for(const{name:T,keys:H}of ie.variables){const V=H.find(U=>!v.has(U));if(V!==void 0)return`${T} has "${V}", which\
 no variable there has`;if(P&&!H.includes("value"))return`${T} has no "value"`}}const Q={name:"API_URL",key:"API_URL",value:"https://api.example.com"},re={string:"",number:0,boolean:!1};function Ee({container:ie,
variables:[w]}={container:"array",variables:[]}){const v=ie==="array",{keys:P,content:T}=w??{keys:v?["name","value"]:[],content:"{}"},H=JSON.parse(T),V=P.map(F=>[F,Q[F]??re[typeof H[F]]??null]),U=P.length===
0?Q.value:Object.fromEntries(V);return JSON.stringify(v?[U]:{API_URL:U})}}),7833:((ne,fe,e)=>{e.d(fe,{A2:()=>D,ZB:()=>E,c2:()=>m,jb:()=>I,p1:()=>z,sb:()=>B,wZ:()=>b});var u=e(2697),A=e(1124),N=e(7487);
function B(l){return l.filter(s=>s.plan!==void 0)}function z(l){return B(l).filter(({plan:s,action:h,backup:p})=>s.outcome==="unchanged"&&h!=="finish"&&!p)}function b({target:l,job:s}){return"workflow\
Id"in l?l.workflowId:s["workflow-id"]}function I(l){const s=l.filter(({plan:h})=>!h).map(({name:h})=>h);return{workflows:B(l).map(({plan:h})=>h.changes),notCompared:s}}async function D({rows:l,digest:s},{
fromList:h}){const[p]=l,$=I(l);(0,N.n0)({...s&&{changed:(0,A.Hq)($),...(0,A.xW)($),"plan-digest":s},...!h&&p&&E(p)}),await(0,u.$l)("promotions",l.map(k))}function k(l){const{name:s,sha256:h,plan:p,imported:$=!1,
deployed:O=!1,backup:C,job:c,error:a}=l;return{name:s,"workflow-id":b(l),...p&&{changed:p.outcome==="changed",...p.changes.counts},"package-sha256":h,imported:$,deployed:O,"dock-status-id":c["dock-sta\
tus-id"],...C?.id&&{"backup-artifact-id":C.id,"backup-artifact-name":C.name},error:a&&(0,u.UX)(a)}}function E(l){const{"export-job-id":s,...h}=l.job;return{...h,"workflow-id":b(l)}}function m({rows:l,
refusal:s,digest:h},{fromList:p,isPlan:$}){const O=l.flatMap(({error:y})=>y??[]),[C]=O;if(C===void 0||!p)return C??s;const c=l.filter(({begun:y})=>!y).map(({name:y})=>y),a=[!h&&`${O.length} of ${l.length}\
 targets could not be compared.`,(0,u.As)(l),!h&&!$&&"Nothing was changed.",h&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,u.Xd)(C,a.filter(Boolean).join(" "))}}),2975:((ne,fe,e)=>{e.d(fe,{L5:()=>b,
Mu:()=>E,Vs:()=>D,kU:()=>z,yy:()=>k});var u=e(7279),A=e(706);const N=7,B=3e4,z=429;async function b({log:m,signal:l,endsAt:s},h,{atLeastMs:p=0,untilFree:$=!1}={}){let O=0,C=0,c;for(;;)try{return await h()}catch(a){
if(!(a instanceof u.HR&&(a.retryable||$&&a.busy)))throw a;l.throwIfAborted(),c??=performance.now();const y=a.status===z,x=a.busy||y;C=x?C+1:0,x||O++;const S=O>(a.maxRetries??N)&&performance.now()-c>=p;
if(!x&&S)throw I(a,`${O} times in a row`);const M=Math.min(B,1e3*2**((C||O)-1))*(.5+Math.random()/2),n=y&&a.retryAfterMs>0?a.retryAfterMs:Math.max(a.retryAfterMs,M),o=(0,A.zK)(n);if(performance.now()+
n>=s)throw I(a,`and waiting ${o} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,A.OX)((0,u.$N)(a),1e3)}; retrying in ${o}`),await k(n,
l)}}function I(m,l,s=m.advice){const{what:h,why:p}=m,$=p?{why:`${p}, ${l}`}:{what:`${h}, ${l}`};return m.with({...$,advice:s,retryable:!1})}function D(m){const l=String(m),s=/^\d+$/.test(l)?Number(l)*
1e3:Date.parse(l)-Date.now();return Math.min(Math.max(s||0,0),2**31-1)}async function k(m,l){let s;const h=new Promise(p=>{s=setTimeout(p,m)});await E(l,h).finally(()=>clearTimeout(s))}function E(m,l){
return new Promise((s,h)=>{const p=()=>h(m.reason);l.then(s,h).finally(()=>m.removeEventListener("abort",p)),m.aborted?p():m.addEventListener("abort",p)})}}),706:((ne,fe,e)=>{e.d(fe,{D4:()=>p,MW:()=>B,
OX:()=>A,TL:()=>N,Xe:()=>z,hS:()=>I,pO:()=>l,v5:()=>k,zD:()=>b,zK:()=>D});var u=e(8132);function A(c,a=300){const y=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.Jj)(y,a)}
function N(c,a=100){return(0,u.RK)(JSON.stringify((0,u.Jj)(c,a)))}function B(c){return N(c,1e3).replaceAll("\\\\","\\")}function z(c){if(c<1024)return`${c} B`;const a=(c/1024).toFixed(1);return Number(
a)<1024?`${a} KiB`:`${(c/1024**2).toFixed(1)} MiB`}function b(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function I(c,a){return`${b(c)} ${a}${c===1?"":"s"}`}function D(c){if(c<9950)return`${(c/
1e3).toFixed(1)} s`;const a=Math.round(c/1e3);if(a<60)return`${a} s`;const[y,x]=[Math.floor(a/60),Math.floor(a/3600)];return x>0?`${x} h ${y%60} min`:`${y} min ${a%60} s`}const k="***",E=4,m=8;class l{#n=new Map;#e=new Set;constructor(a=[]){
for(const y of a)this.add(y)}add(a,y=x=>!0){const x=new Set([a,...a.split(/[\r\n]/)].map(S=>S.trim()));for(const S of[...x].filter(y).flatMap(s)){const M=S.slice(0,m);this.#n.set(M,(this.#n.get(M)??new Set).
add(S)),this.#e.add(M.length)}}redact=(a,y=300)=>{const x=a.trimStart(),S=Math.min(x.length,y*4);return A(this.hide(x,()=>{},S)+(S<x.length?"\u2026":""),y)};hide(a,y=S=>{},x=a.length){let[S,M]=["",0];
for(let n=0;n<x;n++){const o=this.#t(a,n);o!==""&&(y(o),n>=M&&(S+=a.slice(M,n)+k),M=Math.max(M,n+o.length))}return S+a.slice(M,x)}#t(a,y){let x="";for(const S of this.#e)for(const M of this.#n.get(a.slice(
y,y+S))??[])M.length<=x.length||!a.startsWith(M,y)||(M.length>=E||C(a,y,y+M.length))&&(x=M);return x}}function s(c){const a=L=>JSON.stringify(L).slice(1,-1),y=Buffer.from(c).toString(),x=[c,y,p(c)].flatMap(
L=>[L,a(L),a(a(L))]),S=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(L=>a(y).replace(L,O)),M=[a(y),...S].flatMap(L=>[L,L.replaceAll("/","\\/")]),n=encodeURIComponent(y),o=n.replace(/[!'()*]/g,$),r=o.replaceAll(
"%2A","*").replaceAll("~","%7E"),d=[n,o,o.replaceAll("%2F","/"),r].flatMap(L=>[L,L.replaceAll("%20","+")]),f=d.map(L=>L.replace(/%../g,j=>j.toLowerCase())),g=y.replace(/[&<>"']/g,L=>h[L]??"");return[...x,
...M,g,...d,...f,encodeURI(y)]}const h={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(c){try{return decodeURIComponent(c)}catch{return c}}function $(c){return`%${c.charCodeAt(
0).toString(16).toUpperCase()}`}function O(c){return`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`}function C(c,a,y){const x=c.slice(Math.max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(x)&&!/^[\p{L}\p{N}]/u.
test(c.slice(y,y+2))}}),819:((ne,fe,e)=>{e.d(fe,{Yz:()=>wt,z3:()=>yt,V4:()=>pt,pq:()=>_t,lm:()=>vt,C1:()=>Et,uH:()=>mt,Pq:()=>gt,z:()=>t,$e:()=>bt});var u=e(857);function A(J){return J==null?"":typeof J==
"string"||J instanceof String?J:JSON.stringify(J)}function N(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,endColumn:J.endColumn}:{}}function B(J,R,K){
const oe=new I(J,R,K);process.stdout.write(oe.toString()+u.EOL)}function z(J,R=""){B(J,{},R)}const b="::";class I{constructor(R,K,oe){R||(R="missing.command"),this.command=R,this.properties=K,this.message=
oe}toString(){let R=b+this.command;if(this.properties&&Object.keys(this.properties).length>0){R+=" ";let K=!0;for(const oe in this.properties)if(this.properties.hasOwnProperty(oe)){const we=this.properties[oe];
we&&(K?K=!1:R+=",",R+=`${oe}=${k(we)}`)}}return R+=`${b}${D(this.message)}`,R}}function D(J){return A(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function k(J){return A(J).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var E=e(6982),m=e(9896);function l(J,R){const K=process.env[`GITHUB_${J}`];if(!K)throw new Error(`Unable t\
o find environment variable for file command ${J}`);if(!m.existsSync(K))throw new Error(`Missing file at path: ${K}`);m.appendFileSync(K,`${A(R)}${u.EOL}`,{encoding:"utf8"})}function s(J,R){const K=`g\
hadelimiter_${E.randomUUID()}`,oe=A(R);if(J.includes(K))throw new Error(`Unexpected input: name should not contain the delimiter "${K}"`);if(oe.includes(K))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${K}"`);return`${J}<<${K}${u.EOL}${oe}${u.EOL}${K}`}var h=e(6928),p=e(6671),$=e(2145),O=function(J,R,K,oe){function we(ve){return ve instanceof K?ve:new K(function($e){$e(
ve)})}return new(K||(K=Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(
ze,Ze)}Le((oe=oe.apply(J,R||[])).next())})};class C{static createHttpClient(R=!0,K=10){const oe={allowRetries:R,maxRetries:K};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(C.
getRequestToken())],oe)}static getRequestToken(){const R=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!R)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return R}static getIDTokenUrl(){
const R=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!R)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return R}static getCall(R){return O(this,void 0,void 0,function*(){var K;
const ve=(K=(yield C.createHttpClient().getJson(R).catch($e=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${$e.statusCode}
 
        Error Message: ${$e.message}`)})).result)===null||K===void 0?void 0:K.value;if(!ve)throw new Error("Response json body do not have ID Token field");return ve})}static getIDToken(R){return O(this,
void 0,void 0,function*(){try{let K=C.getIDTokenUrl();if(R){const we=encodeURIComponent(R);K=`${K}&audience=${we}`}debug(`ID token url is ${K}`);const oe=yield C.getCall(K);return setSecret(oe),oe}catch(K){
throw new Error(`Error message: ${K.message}`)}})}}var c=function(J,R,K,oe){function we(ve){return ve instanceof K?ve:new K(function($e){$e(ve)})}return new(K||(K=Promise))(function(ve,$e){function ze(i){
try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(ze,Ze)}Le((oe=oe.apply(J,R||[])).next())})};const{access:a,appendFile:y,
writeFile:x}=m.promises,S="GITHUB_STEP_SUMMARY",M="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class n{constructor(){this._buffer=""}filePath(){
return c(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const R=process.env[S];if(!R)throw new Error(`Unable to find environment variable for $${S}. Check if your runtime envir\
onment supports job summaries.`);try{yield a(R,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${R}'. Check if the file has correct read/write permissions.`)}
return this._filePath=R,this._filePath})}wrap(R,K,oe={}){const we=Object.entries(oe).map(([ve,$e])=>` ${ve}="${$e}"`).join("");return K?`<${R}${we}>${K}</${R}>`:`<${R}${we}>`}write(R){return c(this,void 0,
void 0,function*(){const K=!!R?.overwrite,oe=yield this.filePath();return yield(K?x:y)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return c(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(R,K=!1){return this._buffer+=R,K?this.
addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(R,K){const oe=Object.assign({},K&&{lang:K}),we=this.wrap("pre",this.wrap("code",R),oe);return this.addRaw(we).addEOL()}addList(R,K=!1){const oe=K?
"ol":"ul",we=R.map($e=>this.wrap("li",$e)).join(""),ve=this.wrap(oe,we);return this.addRaw(ve).addEOL()}addTable(R){const K=R.map(we=>{const ve=we.map($e=>{if(typeof $e=="string")return this.wrap("td",
$e);const{header:ze,data:Ze,colspan:Le,rowspan:i}=$e,_=ze?"th":"td",G=Object.assign(Object.assign({},Le&&{colspan:Le}),i&&{rowspan:i});return this.wrap(_,Ze,G)}).join("");return this.wrap("tr",ve)}).join(
""),oe=this.wrap("table",K);return this.addRaw(oe).addEOL()}addDetails(R,K){const oe=this.wrap("details",this.wrap("summary",R)+K);return this.addRaw(oe).addEOL()}addImage(R,K,oe){const{width:we,height:ve}=oe||
{},$e=Object.assign(Object.assign({},we&&{width:we}),ve&&{height:ve}),ze=this.wrap("img",null,Object.assign({src:R,alt:K},$e));return this.addRaw(ze).addEOL()}addHeading(R,K){const oe=`h${K}`,we=["h1",
"h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",ve=this.wrap(we,R);return this.addRaw(ve).addEOL()}addSeparator(){const R=this.wrap("hr",null);return this.addRaw(R).addEOL()}addBreak(){const R=this.wrap(
"br",null);return this.addRaw(R).addEOL()}addQuote(R,K){const oe=Object.assign({},K&&{cite:K}),we=this.wrap("blockquote",R,oe);return this.addRaw(we).addEOL()}addLink(R,K){const oe=this.wrap("a",R,{href:K});
return this.addRaw(oe).addEOL()}}const o=new n,r=null,t=o;function d(J){return J.replace(/[\\]/g,"/")}function f(J){return J.replace(/[/]/g,"\\")}function g(J){return J.replace(/[/\\]/g,path.sep)}const L=Ye(
import.meta.url)("string_decoder");var j=e(4434);const Q=Ye(import.meta.url)("child_process");var re=e(2613),Ee=function(J,R,K,oe){function we(ve){return ve instanceof K?ve:new K(function($e){$e(ve)})}
return new(K||(K=Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(ze,Ze)}
Le((oe=oe.apply(J,R||[])).next())})};const{chmod:ie,copyFile:w,lstat:v,mkdir:P,open:T,readdir:H,rename:V,rm:U,rmdir:F,stat:te,symlink:ce,unlink:q}=m.promises,W=process.platform==="win32";function Y(J){
return Ee(this,void 0,void 0,function*(){const R=yield fs.promises.readlink(J);return W&&!R.endsWith("\\")?`${R}\\`:R})}const Z=268435456,se=m.constants.O_RDONLY;function ue(J){return Ee(this,void 0,void 0,
function*(){try{yield te(J)}catch(R){if(R.code==="ENOENT")return!1;throw R}return!0})}function pe(J){return Ee(this,arguments,void 0,function*(R,K=!1){return(K?yield te(R):yield v(R)).isDirectory()})}
function be(J){if(J=Re(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return W?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ae(J,R){return Ee(this,void 0,void 0,
function*(){let K;try{K=yield te(J)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${we}`)}if(K&&K.isFile()){if(W){const we=h.extname(
J).toUpperCase();if(R.some(ve=>ve.toUpperCase()===we))return J}else if(Ce(K))return J}const oe=J;for(const we of R){J=oe+we,K=void 0;try{K=yield te(J)}catch(ve){ve.code!=="ENOENT"&&console.log(`Unexpe\
cted error attempting to determine if executable file exists '${J}': ${ve}`)}if(K&&K.isFile()){if(W){try{const ve=h.dirname(J),$e=h.basename(J).toUpperCase();for(const ze of yield H(ve))if($e===ze.toUpperCase()){
J=h.join(ve,ze);break}}catch(ve){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${ve}`)}return J}else if(Ce(K))return J}}return""})}function Re(J){return J=J||
"",W?(J=J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function Ce(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.
getuid!==void 0&&J.uid===process.getuid()}function Ke(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var We=function(J,R,K,oe){function we(ve){return ve instanceof K?ve:new K(function($e){
$e(ve)})}return new(K||(K=Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(
ze,Ze)}Le((oe=oe.apply(J,R||[])).next())})};function Fe(J,R){return We(this,arguments,void 0,function*(K,oe,we={}){const{force:ve,recursive:$e,copySourceDirectory:ze}=he(we),Ze=(yield ioUtil.exists(oe))?
yield ioUtil.stat(oe):null;if(Ze&&Ze.isFile()&&!ve)return;const Le=Ze&&Ze.isDirectory()&&ze?path.join(oe,path.basename(K)):oe;if(!(yield ioUtil.exists(K)))throw new Error(`no such file or directory: ${K}`);
if((yield ioUtil.stat(K)).isDirectory())if($e)yield ae(K,Le,0,ve);else throw new Error(`Failed to copy. ${K} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(K,Le)==="")
throw new Error(`'${Le}' and '${K}' are the same file`);yield _e(K,Le,ve)}})}function Ue(J,R){return We(this,arguments,void 0,function*(K,oe,we={}){if(yield ioUtil.exists(oe)){let ve=!0;if((yield ioUtil.
isDirectory(oe))&&(oe=path.join(oe,path.basename(K)),ve=yield ioUtil.exists(oe)),ve)if(we.force==null||we.force)yield Be(oe);else throw new Error("Destination already exists")}yield me(path.dirname(oe)),
yield ioUtil.rename(K,oe)})}function Be(J){return We(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(R){throw new Error(`File was unable to be removed ${R}`)}})}function me(J){return We(this,void 0,void 0,function*(){
ok(J,"a path argument must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function ye(J,R){return We(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(R){const oe=yield ye(
J,!1);if(!oe)throw W?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const K=yield X(J);return K&&K.length>0?K[0]:""})}function X(J){return We(this,
void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const R=[];if(W&&process.env.PATHEXT)for(const we of process.env.PATHEXT.split(h.delimiter))we&&R.push(we);if(be(J)){const we=yield Ae(
J,R);return we?[we]:[]}if(J.includes(h.sep))return[];const K=[];if(process.env.PATH)for(const we of process.env.PATH.split(h.delimiter))we&&K.push(we);const oe=[];for(const we of K){const ve=yield Ae(
h.join(we,J),R);ve&&oe.push(ve)}return oe})}function he(J){const R=J.force==null?!0:J.force,K=!!J.recursive,oe=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:R,recursive:K,copySourceDirectory:oe}}
function ae(J,R,K,oe){return We(this,void 0,void 0,function*(){if(K>=255)return;K++,yield me(R);const we=yield ioUtil.readdir(J);for(const ve of we){const $e=`${J}/${ve}`,ze=`${R}/${ve}`;(yield ioUtil.
lstat($e)).isDirectory()?yield ae($e,ze,K,oe):yield _e($e,ze,oe)}yield ioUtil.chmod(R,(yield ioUtil.stat(J)).mode)})}function _e(J,R,K){return We(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
J)).isSymbolicLink()){try{yield ioUtil.lstat(R),yield ioUtil.unlink(R)}catch(we){we.code==="EPERM"&&(yield ioUtil.chmod(R,"0666"),yield ioUtil.unlink(R))}const oe=yield ioUtil.readlink(J);yield ioUtil.
symlink(oe,R,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(R))||K)&&(yield ioUtil.copyFile(J,R))})}const Te=Ye(import.meta.url)("timers");var ke=function(J,R,K,oe){function we(ve){return ve instanceof
K?ve:new K(function($e){$e(ve)})}return new(K||(K=Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(
i.value):we(i.value).then(ze,Ze)}Le((oe=oe.apply(J,R||[])).next())})};const xe=process.platform==="win32";class Pe extends j.EventEmitter{constructor(R,K,oe){if(super(),!R)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=R,this.args=K||[],this.options=oe||{}}_debug(R){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(R)}_getCommandString(R,K){
const oe=this._getSpawnFileName(),we=this._getSpawnArgs(R);let ve=K?"":"[command]";if(xe)if(this._isCmdFile()){ve+=oe;for(const $e of we)ve+=` ${$e}`}else if(R.windowsVerbatimArguments){ve+=`"${oe}"`;
for(const $e of we)ve+=` ${$e}`}else{ve+=this._windowsQuoteCmdArg(oe);for(const $e of we)ve+=` ${this._windowsQuoteCmdArg($e)}`}else{ve+=oe;for(const $e of we)ve+=` ${$e}`}return ve}_processLineBuffer(R,K,oe){
try{let we=K+R.toString(),ve=we.indexOf(u.EOL);for(;ve>-1;){const $e=we.substring(0,ve);oe($e),we=we.substring(ve+u.EOL.length),ve=we.indexOf(u.EOL)}return we}catch(we){return this._debug(`error proce\
ssing line. Failed with error ${we}`),""}}_getSpawnFileName(){return xe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(R){if(xe&&this._isCmdFile()){let K=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)K+=" ",K+=R.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return K+='"',[K]}return this.args}_endsWith(R,K){return R.endsWith(
K)}_isCmdFile(){const R=this.toolPath.toUpperCase();return this._endsWith(R,".CMD")||this._endsWith(R,".BAT")}_windowsQuoteCmdArg(R){if(!this._isCmdFile())return this._uvQuoteCmdArg(R);if(!R)return'""';
const K=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const $e of R)if(K.some(ze=>ze===$e)){oe=!0;break}if(!oe)return R;let we='"',ve=!0;for(let $e=R.
length;$e>0;$e--)we+=R[$e-1],ve&&R[$e-1]==="\\"?we+="\\":R[$e-1]==='"'?(ve=!0,we+='"'):ve=!1;return we+='"',we.split("").reverse().join("")}_uvQuoteCmdArg(R){if(!R)return'""';if(!R.includes(" ")&&!R.includes(
"	")&&!R.includes('"'))return R;if(!R.includes('"')&&!R.includes("\\"))return`"${R}"`;let K='"',oe=!0;for(let we=R.length;we>0;we--)K+=R[we-1],oe&&R[we-1]==="\\"?K+="\\":R[we-1]==='"'?(oe=!0,K+="\\"):
oe=!1;return K+='"',K.split("").reverse().join("")}_cloneExecOptions(R){R=R||{};const K={cwd:R.cwd||process.cwd(),env:R.env||process.env,silent:R.silent||!1,windowsVerbatimArguments:R.windowsVerbatimArguments||
!1,failOnStdErr:R.failOnStdErr||!1,ignoreReturnCode:R.ignoreReturnCode||!1,delay:R.delay||1e4};return K.outStream=R.outStream||process.stdout,K.errStream=R.errStream||process.stderr,K}_getSpawnOptions(R,K){
R=R||{};const oe={};return oe.cwd=R.cwd,oe.env=R.env,oe.windowsVerbatimArguments=R.windowsVerbatimArguments||this._isCmdFile(),R.windowsVerbatimArguments&&(oe.argv0=`"${K}"`),oe}exec(){return ke(this,
void 0,void 0,function*(){return!be(this.toolPath)&&(this.toolPath.includes("/")||xe&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield ye(this.toolPath,!0),new Promise((R,K)=>ke(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Le of this.args)this._debug(
`   ${Le}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+u.EOL);const we=new De(oe,this.toolPath);if(we.on("debug",Le=>{this._debug(
Le)}),this.options.cwd&&!(yield ue(this.options.cwd)))return K(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ve=this._getSpawnFileName(),$e=Q.spawn(ve,this._getSpawnArgs(oe),this._getSpawnOptions(
this.options,ve));let ze="";$e.stdout&&$e.stdout.on("data",Le=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Le),!oe.silent&&oe.outStream&&oe.outStream.write(Le),
ze=this._processLineBuffer(Le,ze,i=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(i)})});let Ze="";if($e.stderr&&$e.stderr.on("data",Le=>{we.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Le),!oe.silent&&oe.errStream&&oe.outStream&&(oe.failOnStdErr?oe.errStream:oe.outStream).write(Le),Ze=this._processLineBuffer(
Le,Ze,i=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(i)})}),$e.on("error",Le=>{we.processError=Le.message,we.processExited=!0,we.processClosed=!0,we.CheckComplete()}),
$e.on("exit",Le=>{we.processExitCode=Le,we.processExited=!0,this._debug(`Exit code ${Le} received from tool '${this.toolPath}'`),we.CheckComplete()}),$e.on("close",Le=>{we.processExitCode=Le,we.processExited=
!0,we.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),we.CheckComplete()}),we.on("done",(Le,i)=>{ze.length>0&&this.emit("stdline",ze),Ze.length>0&&this.emit("errl\
ine",Ze),$e.removeAllListeners(),Le?K(Le):R(i)}),this.options.input){if(!$e.stdin)throw new Error("child process missing stdin");$e.stdin.end(this.options.input)}}))})}}function Se(J){const R=[];let K=!1,
oe=!1,we="";function ve($e){oe&&$e!=='"'&&(we+="\\"),we+=$e,oe=!1}for(let $e=0;$e<J.length;$e++){const ze=J.charAt($e);if(ze==='"'){oe?ve(ze):K=!K;continue}if(ze==="\\"&&oe){ve(ze);continue}if(ze==="\\"&&
K){oe=!0;continue}if(ze===" "&&!K){we.length>0&&(R.push(we),we="");continue}ve(ze)}return we.length>0&&R.push(we.trim()),R}class De extends j.EventEmitter{constructor(R,K){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!K)throw new Error("toolPath must not be empty");this.options=R,
this.toolPath=K,R.delay&&(this.delay=R.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Te.setTimeout)(De.HandleTimeout,this.delay,this)))}_debug(R){
this.emit("debug",R)}_setResult(){let R;this.processExited&&(this.processError?R=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?R=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(R=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",R,this.processExitCode)}static HandleTimeout(R){if(!R.done){if(!R.processClosed&&R.processExited){const K=`The STDIO streams did not close within ${R.delay/
1e3} seconds of the exit event from process '${R.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;R._debug(K)}R._setResult()}}}var Ne=function(J,R,K,oe){
function we(ve){return ve instanceof K?ve:new K(function($e){$e(ve)})}return new(K||(K=Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){
$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(ze,Ze)}Le((oe=oe.apply(J,R||[])).next())})};function He(J,R,K){return Ne(this,void 0,void 0,function*(){const oe=tr.argStringToArray(J);if(oe.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const we=oe[0];return R=oe.slice(1).concat(R||[]),new tr.ToolRunner(we,R,K).exec()})}function Qe(J,R,K){return Ne(this,void 0,
void 0,function*(){var oe,we;let ve="",$e="";const ze=new StringDecoder("utf8"),Ze=new StringDecoder("utf8"),Le=(oe=K?.listeners)===null||oe===void 0?void 0:oe.stdout,i=(we=K?.listeners)===null||we===
void 0?void 0:we.stderr,_=ge=>{$e+=Ze.write(ge),i&&i(ge)},G=ge=>{ve+=ze.write(ge),Le&&Le(ge)},ee=Object.assign(Object.assign({},K?.listeners),{stdout:G,stderr:_}),le=yield He(J,R,Object.assign(Object.
assign({},K),{listeners:ee}));return ve+=ze.end(),$e+=Ze.end(),{exitCode:le,stdout:ve,stderr:$e}})}var et=function(J,R,K,oe){function we(ve){return ve instanceof K?ve:new K(function($e){$e(ve)})}return new(K||
(K=Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(ze,Ze)}Le((oe=oe.apply(
J,R||[])).next())})};const ot=()=>et(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:R}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:R.trim(),version:J.trim()}}),at=()=>et(
void 0,void 0,void 0,function*(){var J,R,K,oe;const{stdout:we}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ve=(R=(J=we.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&
R!==void 0?R:"";return{name:(oe=(K=we.match(/ProductName:\s*(.+)/))===null||K===void 0?void 0:K[1])!==null&&oe!==void 0?oe:"",version:ve}}),tt=()=>et(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[R,K]=J.trim().split(`
`);return{name:R,version:K}}),it=u.platform(),Je=u.arch(),qe=it==="win32",ct=it==="darwin",ft=it==="linux";function lt(){return et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield qe?ot():ct?at():tt()),{platform:it,arch:Je,isWindows:qe,isMacOS:ct,isLinux:ft})})}var dt=function(J,R,K,oe){function we(ve){return ve instanceof K?ve:new K(function($e){$e(ve)})}return new(K||(K=
Promise))(function(ve,$e){function ze(i){try{Le(oe.next(i))}catch(_){$e(_)}}function Ze(i){try{Le(oe.throw(i))}catch(_){$e(_)}}function Le(i){i.done?ve(i.value):we(i.value).then(ze,Ze)}Le((oe=oe.apply(
J,R||[])).next())})},ht;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(ht||(ht={}));function $t(J,R){const K=toCommandValue(R);if(process.env[J]=K,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,R));issueCommand("set-env",{name:J},K)}function gt(J){B("add-mask",{},J)}function Mt(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function pt(J,R){const K=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(R&&R.required&&!K)throw new Error(`Input requir\
ed and not supplied: ${J}`);return R&&R.trimWhitespace===!1?K:K.trim()}function It(J,R){const K=pt(J,R).split(`
`).filter(oe=>oe!=="");return R&&R.trimWhitespace===!1?K:K.map(oe=>oe.trim())}function At(J,R){const K=["true","True","TRUE"],oe=["false","False","FALSE"],we=pt(J,R);if(K.includes(we))return!0;if(oe.includes(
we))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function mt(J,R){if(process.env.GITHUB_OUTPUT||"")return l("OUTPUT",s(J,R));process.stdout.write(u.EOL),B("set-output",{name:J},
A(R))}function Tt(J){issue("echo",J?"on":"off")}function Et(J){process.exitCode=ht.Failure,yt(J)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function wt(J){B("debug",{},J)}function yt(J,R={}){
B("error",N(R),J instanceof Error?J.toString():J)}function bt(J,R={}){B("warning",N(R),J instanceof Error?J.toString():J)}function vt(J,R={}){B("notice",N(R),J instanceof Error?J.toString():J)}function _t(J){
process.stdout.write(J+u.EOL)}function Ot(J){issue("group",J)}function xt(){issue("endgroup")}function kt(J,R){return dt(this,void 0,void 0,function*(){Ot(J);let K;try{K=yield R()}finally{xt()}return K})}
function Pt(J,R){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,R));issueCommand("save-state",{name:J},toCommandValue(R))}function Dt(J){return process.env[`S\
TATE_${J}`]||""}function Ct(J){return dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((ne,fe,e)=>{e.d(fe,{tZ:()=>N});var u=function(z,b,I,D){function k(E){return E instanceof
I?E:new I(function(m){m(E)})}return new(I||(I=Promise))(function(E,m){function l(p){try{h(D.next(p))}catch($){m($)}}function s(p){try{h(D.throw(p))}catch($){m($)}}function h(p){p.done?E(p.value):k(p.value).
then(l,s)}h((D=D.apply(z,b||[])).next())})};class A{constructor(b,I){this.username=b,this.password=I}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class N{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class B{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ne,fe,e)=>{e.d(fe,{Qq:()=>S,Hv:()=>m});var u=e(8611),A=e.t(u,2),N=e(5692),B=e.t(N,2),z=e(9783),b=e(770),I=n=>{var o={};return e.d(o,n),o},D=n=>(()=>n);const k=I({ProxyAgent:()=>Ht.ProxyAgent});
var E=function(n,o,r,t){function d(f){return f instanceof r?f:new r(function(g){g(f)})}return new(r||(r=Promise))(function(f,g){function L(re){try{Q(t.next(re))}catch(Ee){g(Ee)}}function j(re){try{Q(t.
throw(re))}catch(Ee){g(Ee)}}function Q(re){re.done?f(re.value):d(re.value).then(L,j)}Q((t=t.apply(n,o||[])).next())})},m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=
301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]=
"Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplem\
ented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var l;(function(n){n.Accept="accept",n.ContentType="conte\
nt-type"})(l||(l={}));var s;(function(n){n.ApplicationJson="application/json"})(s||(s={}));function h(n){const o=pm.getProxyUrl(new URL(n));return o?o.href:""}const p=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],$=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],O=["OPTIONS","GET","DELETE","HEAD"],C=10,c=5;class a extends Error{constructor(o,r){super(o),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,a.prototype)}}class y{constructor(o){this.message=o}readBody(){return E(this,void 0,void 0,function*(){return new Promise(o=>E(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",t=>{r=Buffer.concat([r,t])}),this.message.on("end",()=>{o(r.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(o=>E(this,void 0,void 0,function*(){const r=[];this.message.on("data",t=>{r.push(t)}),this.message.on("end",()=>{o(Buffer.concat(r))})}))})}}function x(n){return new URL(
n).protocol==="https:"}class S{constructor(o,r,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(o),this.handlers=r||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(o,r){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",o,null,r||{})})}get(o,r){return E(this,void 0,void 0,function*(){return this.request("GET",o,null,r||{})})}del(o,r){return E(this,
void 0,void 0,function*(){return this.request("DELETE",o,null,r||{})})}post(o,r,t){return E(this,void 0,void 0,function*(){return this.request("POST",o,r,t||{})})}patch(o,r,t){return E(this,void 0,void 0,
function*(){return this.request("PATCH",o,r,t||{})})}put(o,r,t){return E(this,void 0,void 0,function*(){return this.request("PUT",o,r,t||{})})}head(o,r){return E(this,void 0,void 0,function*(){return this.
request("HEAD",o,null,r||{})})}sendStream(o,r,t,d){return E(this,void 0,void 0,function*(){return this.request(o,r,t,d)})}getJson(o){return E(this,arguments,void 0,function*(r,t={}){t[l.Accept]=this._getExistingOrDefaultHeader(
t,l.Accept,s.ApplicationJson);const d=yield this.get(r,t);return this._processResponse(d,this.requestOptions)})}postJson(o,r){return E(this,arguments,void 0,function*(t,d,f={}){const g=JSON.stringify(
d,null,2);f[l.Accept]=this._getExistingOrDefaultHeader(f,l.Accept,s.ApplicationJson),f[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,s.ApplicationJson);const L=yield this.post(t,g,f);return this.
_processResponse(L,this.requestOptions)})}putJson(o,r){return E(this,arguments,void 0,function*(t,d,f={}){const g=JSON.stringify(d,null,2);f[l.Accept]=this._getExistingOrDefaultHeader(f,l.Accept,s.ApplicationJson),
f[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,s.ApplicationJson);const L=yield this.put(t,g,f);return this._processResponse(L,this.requestOptions)})}patchJson(o,r){return E(this,arguments,
void 0,function*(t,d,f={}){const g=JSON.stringify(d,null,2);f[l.Accept]=this._getExistingOrDefaultHeader(f,l.Accept,s.ApplicationJson),f[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,s.
ApplicationJson);const L=yield this.patch(t,g,f);return this._processResponse(L,this.requestOptions)})}request(o,r,t,d){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const f=new URL(r);let g=this._prepareRequest(o,f,d);const L=this._allowRetries&&O.includes(o)?this._maxRetries+1:1;let j=0,Q;do{if(Q=yield this.requestRaw(g,t),Q&&Q.message&&
Q.message.statusCode===m.Unauthorized){let Ee;for(const ie of this.handlers)if(ie.canHandleAuthentication(Q)){Ee=ie;break}return Ee?Ee.handleAuthentication(this,g,t):Q}let re=this._maxRedirects;for(;Q.
message.statusCode&&p.includes(Q.message.statusCode)&&this._allowRedirects&&re>0;){const Ee=Q.message.headers.location;if(!Ee)break;const ie=new URL(Ee);if(f.protocol==="https:"&&f.protocol!==ie.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield Q.readBody(),ie.hostname!==f.hostname)for(const w in d)w.toLowerCase()==="authorization"&&delete d[w];g=this._prepareRequest(o,ie,d),Q=yield this.requestRaw(g,t),re--}if(!Q.
message.statusCode||!$.includes(Q.message.statusCode))return Q;j+=1,j<L&&(yield Q.readBody(),yield this._performExponentialBackoff(j))}while(j<L);return Q})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(o,r){return E(this,void 0,void 0,function*(){return new Promise((t,d)=>{function f(g,L){g?d(g):L?t(L):d(new Error("Unknown error"))}this.requestRawWithCallback(o,r,f)})})}requestRawWithCallback(o,r,t){
typeof r=="string"&&(o.options.headers||(o.options.headers={}),o.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let d=!1;function f(j,Q){d||(d=!0,t(j,Q))}const g=o.httpModule.request(o.
options,j=>{const Q=new y(j);f(void 0,Q)});let L;g.on("socket",j=>{L=j}),g.setTimeout(this._socketTimeout||3*6e4,()=>{L&&L.end(),f(new Error(`Request timeout: ${o.options.path}`))}),g.on("error",function(j){
f(j)}),r&&typeof r=="string"&&g.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){g.end()}),r.pipe(g)):g.end()}getAgent(o){const r=new URL(o);return this._getAgent(r)}getAgentDispatcher(o){
const r=new URL(o),t=z.s(r);if(t&&t.hostname)return this._getProxyAgentDispatcher(r,t)}_prepareRequest(o,r,t){const d={};d.parsedUrl=r;const f=d.parsedUrl.protocol==="https:";d.httpModule=f?B:A;const g=f?
443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):g,d.options.path=(d.parsedUrl.pathname||"")+(d.parsedUrl.search||""),d.options.method=
o,d.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),this.handlers)for(const L of this.handlers)
L.prepareRequest(d.options);return d}_mergeHeaders(o){return this.requestOptions&&this.requestOptions.headers?Object.assign({},M(this.requestOptions.headers),M(o||{})):M(o||{})}_getExistingOrDefaultHeader(o,r,t){
let d;if(this.requestOptions&&this.requestOptions.headers){const g=M(this.requestOptions.headers)[r];g&&(d=typeof g=="number"?g.toString():g)}const f=o[r];return f!==void 0?typeof f=="number"?f.toString():
f:d!==void 0?d:t}_getExistingOrDefaultContentTypeHeader(o,r){let t;if(this.requestOptions&&this.requestOptions.headers){const f=M(this.requestOptions.headers)[l.ContentType];f&&(typeof f=="number"?t=String(
f):Array.isArray(f)?t=f.join(", "):t=f)}const d=o[l.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:t!==void 0?t:r}_getAgent(o){let r;const t=z.s(o),d=t&&t.
hostname;if(this._keepAlive&&d&&(r=this._proxyAgent),d||(r=this._agent),r)return r;const f=o.protocol==="https:";let g=100;if(this.requestOptions&&(g=this.requestOptions.maxSockets||u.globalAgent.maxSockets),
t&&t.hostname){const L={maxSockets:g,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let j;const Q=t.protocol==="https:";f?j=Q?b.httpsOverHttps:b.httpsOverHttp:j=Q?b.httpOverHttps:b.httpOverHttp,r=j(L),this._proxyAgent=r}if(!r){const L={keepAlive:this._keepAlive,maxSockets:g};r=f?new N.
Agent(L):new u.Agent(L),this._agent=r}return f&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(o,r){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const d=o.protocol==="https:";return t=new k.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(
`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,d&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(o){
const r=o||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const d=t.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${d}`}return r}_performExponentialBackoff(o){
return E(this,void 0,void 0,function*(){o=Math.min(C,o);const r=c*Math.pow(2,o);return new Promise(t=>setTimeout(()=>t(),r))})}_processResponse(o,r){return E(this,void 0,void 0,function*(){return new Promise(
(t,d)=>E(this,void 0,void 0,function*(){const f=o.message.statusCode||0,g={statusCode:f,result:null,headers:{}};f===m.NotFound&&t(g);function L(re,Ee){if(typeof Ee=="string"){const ie=new Date(Ee);if(!isNaN(
ie.valueOf()))return ie}return Ee}let j,Q;try{Q=yield o.readBody(),Q&&Q.length>0&&(r&&r.deserializeDates?j=JSON.parse(Q,L):j=JSON.parse(Q),g.result=j),g.headers=o.message.headers}catch{}if(f>299){let re;
j&&j.message?re=j.message:Q&&Q.length>0?re=Q:re=`Failed request: (${f})`;const Ee=new a(re,f);Ee.result=g.result,d(Ee)}else t(g)}))})}}const M=n=>Object.keys(n).reduce((o,r)=>(o[r.toLowerCase()]=n[r],
o),{})}),9783:((ne,fe,e)=>{e.d(fe,{H:()=>A,s:()=>u});function u(z){const b=z.protocol==="https:";if(A(z))return;const I=b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(I)try{return new B(I)}catch{if(!I.startsWith("http://")&&!I.startsWith("https://"))return new B(`http://${I}`)}else return}function A(z){if(!z.hostname)return!1;const b=z.hostname;if(N(
b))return!0;const I=process.env.no_proxy||process.env.NO_PROXY||"";if(!I)return!1;let D;z.port?D=Number(z.port):z.protocol==="http:"?D=80:z.protocol==="https:"&&(D=443);const k=[z.hostname.toUpperCase()];
typeof D=="number"&&k.push(`${k[0]}:${D}`);for(const E of I.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(E==="*"||k.some(m=>m===E||m.endsWith(`.${E}`)||E.startsWith(".")&&m.endsWith(`${E}`)))
return!0;return!1}function N(z){const b=z.toLowerCase();return b==="localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class B extends URL{constructor(b,I){super(
b,I),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ne,fe,e)=>{e.d(fe,{E:()=>B});class u{diff(b,I,D={}){let k;typeof D=="function"?(k=D,D={}):"callback"in D&&(k=D.callback);const E=this.castInput(b,D),m=this.castInput(I,D),l=this.removeEmpty(this.
tokenize(E,D)),s=this.removeEmpty(this.tokenize(m,D));return this.diffWithOptionsObj(l,s,D,k)}diffWithOptionsObj(b,I,D,k){var E;const m=S=>{if(S=this.postProcess(S,D),k){setTimeout(function(){k(S)},0);
return}else return S},l=I.length,s=b.length;let h=1,p=l+s;D.maxEditLength!=null&&(p=Math.min(p,D.maxEditLength));const $=(E=D.timeout)!==null&&E!==void 0?E:1/0,O=Date.now()+$,C=[{oldPos:-1,lastComponent:void 0}];
let c=this.extractCommon(C[0],I,b,0,D);if(C[0].oldPos+1>=s&&c+1>=l)return m(this.buildValues(C[0].lastComponent,I,b));let a=-1/0,y=1/0;const x=()=>{for(let S=Math.max(a,-h);S<=Math.min(y,h);S+=2){let M;
const n=C[S-1],o=C[S+1];n&&(C[S-1]=void 0);let r=!1;if(o){const d=o.oldPos-S;r=o&&0<=d&&d<l}const t=n&&n.oldPos+1<s;if(!r&&!t){C[S]=void 0;continue}if(!t||r&&n.oldPos<o.oldPos?M=this.addToPath(o,!0,!1,
0,D):M=this.addToPath(n,!1,!0,1,D),c=this.extractCommon(M,I,b,S,D),M.oldPos+1>=s&&c+1>=l)return m(this.buildValues(M.lastComponent,I,b))||!0;C[S]=M,M.oldPos+1>=s&&(y=Math.min(y,S-1)),c+1>=l&&(a=Math.max(
a,S+1))}h++};if(k)(function S(){setTimeout(function(){if(h>p||Date.now()>O)return k(void 0);x()||S()},0)})();else for(;h<=p&&Date.now()<=O;){const S=x();if(S)return S}}addToPath(b,I,D,k,E){const m=b.lastComponent;
return m&&!E.oneChangePerToken&&m.added===I&&m.removed===D?{oldPos:b.oldPos+k,lastComponent:{count:m.count+1,added:I,removed:D,previousComponent:m.previousComponent}}:{oldPos:b.oldPos+k,lastComponent:{
count:1,added:I,removed:D,previousComponent:m}}}extractCommon(b,I,D,k,E){const m=I.length,l=D.length;let s=b.oldPos,h=s-k,p=0;for(;h+1<m&&s+1<l&&this.equals(D[s+1],I[h+1],E);)h++,s++,p++,E.oneChangePerToken&&
(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return p&&!E.oneChangePerToken&&(b.lastComponent={count:p,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=
s,h}equals(b,I,D){return D.comparator?D.comparator(b,I):b===I||!!D.ignoreCase&&b.toLowerCase()===I.toLowerCase()}removeEmpty(b){const I=[];for(let D=0;D<b.length;D++)b[D]&&I.push(b[D]);return I}castInput(b,I){
return b}tokenize(b,I){return Array.from(b)}join(b){return b.join("")}postProcess(b,I){return b}get useLongestToken(){return!1}buildValues(b,I,D){const k=[];let E;for(;b;)k.push(b),E=b.previousComponent,
delete b.previousComponent,b=E;k.reverse();const m=k.length;let l=0,s=0,h=0;for(;l<m;l++){const p=k[l];if(p.removed)p.value=this.join(D.slice(h,h+p.count)),h+=p.count;else{if(!p.added&&this.useLongestToken){
let $=I.slice(s,s+p.count);$=$.map(function(O,C){const c=D[h+C];return c.length>O.length?c:O}),p.value=this.join($)}else p.value=this.join(I.slice(s,s+p.count));s+=p.count,p.added||(h+=p.count)}}return k}}
class A extends u{tokenize(b){return b.slice()}join(b){return b}removeEmpty(b){return b}}const N=new A;function B(z,b,I){return N.diff(z,b,I)}})},St={};function rt(ne){var fe=St[ne];if(fe!==void 0)return fe.
exports;var e=St[ne]={exports:{}},u=!0;try{Ut[ne].call(e.exports,e,e.exports,rt),u=!1}finally{u&&delete St[ne]}return e.exports}rt.m=Ut,typeof rt<"u"&&(rt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ne=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",fe=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",u=N=>{N&&N.d<1&&(N.d=1,N.forEach(B=>B.r--),N.forEach(B=>B.r--?B.r++:B()))},A=N=>N.map(B=>{if(B!==
null&&typeof B=="object"){if(B[ne])return B;if(B.then){var z=[];z.d=0,B.then(D=>{b[fe]=D,u(z)},D=>{b[e]=D,u(z)});var b={};return b[ne]=D=>D(z),b}}var I={};return I[ne]=D=>{},I[fe]=B,I});rt.a=(N,B,z)=>{
var b;z&&((b=[]).d=-1);var I=new Set,D=N.exports,k,E,m,l=new Promise((s,h)=>{m=h,E=s});l[fe]=D,l[ne]=s=>(b&&s(b),I.forEach(s),l.catch(h=>{})),N.exports=l,B(s=>{k=A(s);var h,p=()=>k.map(O=>{if(O[e])throw O[e];
return O[fe]}),$=new Promise(O=>{h=()=>O(p),h.r=0;var C=c=>c!==b&&!I.has(c)&&(I.add(c),c&&!c.d&&(h.r++,c.push(h)));k.map(c=>c[ne](C))});return h.r?$:p()},s=>(s?m(l[e]=s):E(D),u(b))),b&&b.d<0&&(b.d=0)}})(),
(()=>{var ne=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,fe;rt.t=function(e,u){if(u&1&&(e=this(e)),u&8||typeof e=="object"&&e&&(u&4&&e.__esModule||u&16&&typeof e.then=="function"))
return e;var A=Object.create(null);rt.r(A);var N={};fe=fe||[null,ne({}),ne([]),ne(ne)];for(var B=u&2&&e;typeof B=="object"&&!~fe.indexOf(B);B=ne(B))Object.getOwnPropertyNames(B).forEach(z=>N[z]=()=>e[z]);
return N.default=()=>e,rt.d(A,N),A}})(),rt.d=(ne,fe)=>{for(var e in fe)rt.o(fe,e)&&!rt.o(ne,e)&&Object.defineProperty(ne,e,{enumerable:!0,get:fe[e]})},rt.f={},rt.e=ne=>Promise.all(Object.keys(rt.f).reduce(
(fe,e)=>(rt.f[e](ne,fe),fe),[])),rt.u=ne=>""+ne+".index.js",rt.o=(ne,fe)=>Object.prototype.hasOwnProperty.call(ne,fe),rt.r=ne=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ne,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ne,"__esModule",{value:!0})},(()=>{var ne={792:0},fe=e=>{var{ids:u,modules:A,runtime:N}=e,B,z,b=0;for(B in A)rt.o(A,B)&&(rt.m[B]=A[B]);for(N&&N(rt);b<u.length;b++)
z=u[b],rt.o(ne,z)&&ne[z]&&ne[z][0](),ne[u[b]]=0};rt.f.j=(e,u)=>{var A=rt.o(ne,e)?ne[e]:void 0;if(A!==0)if(A)u.push(A[1]);else{var N=import("./"+rt.u(e)).then(fe,B=>{throw ne[e]!==0&&(ne[e]=void 0),B}),
N=Promise.race([N,new Promise(B=>A=ne[e]=[B])]);u.push(A[1]=N)}}})();var Nt=rt(6325);Nt=await Nt;
